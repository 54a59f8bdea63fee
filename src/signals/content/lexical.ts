import type { Demand } from '../../match/match.js';
import { readHits, type Hit, type Pattern } from '../../lexicon/index.js';
import { spanOf, type Span } from '../../text/text.js';
import { wordsOf, type Words } from '../../text/words.js';
import type { Case, Finding } from '../signal.js';

/** Places shown for one code: enough to see it, however often an ad repeats itself. */
const MOST_SPANS = 5;

/**
 * What the lexicon finds of one code: one finding, of the strongest variant, which names the others. Where `several`
 * names a variant, two or more different telling things are one finding of it.
 */
export function lexicalFindings({ ad, match }: Case, code: string, several?: string): readonly Finding[] {
  const hits = readHits(ad.words).hits.filter(
    (hit) => hit.pattern.code === code && ad.reported?.[hit.from] !== 1,
  );
  const titled = titleHits(ad, code);
  const [strongest] = [...hits, ...titled].sort((a, b) => b.pattern.strength - a.pattern.strength);
  if (strongest === undefined) return insertedFindings(match.demands, code);
  const patterns = [...hits, ...titled].map(({ pattern }) => pattern);
  return [
    {
      variant: several !== undefined && saySeveral(patterns) ? several : strongest.pattern.variant,
      data: {
        variants: [...new Set(patterns.map(({ variant }) => variant))],
        patterns: [...new Set(patterns.map(({ id }) => id))],
      },
      spans: hits.length > 0 ? spansOf(ad, hits) : (ad.title?.spans ?? []),
    },
  ];
}

const TELLING = 2;

/** Whether two different telling things were found: together they say more than the stronger one. */
function saySeveral(patterns: readonly Pattern[]): boolean {
  const telling = patterns.filter(({ strength }) => strength >= TELLING);
  return new Set(telling.map(({ variant }) => variant)).size > 1;
}

/** A title that a field gave is not in the text, and says as much as the text does. */
function titleHits({ title, text }: Case['ad'], code: string): readonly Hit[] {
  if (title === null || title.spans[0]?.field === text.field) return [];
  return readHits(titleWords(title.value)).hits.filter(({ pattern }) => pattern.code === code);
}

let lastTitle: { readonly value: string; readonly words: Words } | null = null;

/** Every content signal asks for the same title's words. */
function titleWords(value: string): Words {
  if (lastTitle?.value !== value) lastTitle = { value, words: wordsOf(value) };
  return lastTitle.words;
}

/** What only counts because somebody put it into a copied text. */
function insertedFindings(demands: readonly Demand[], code: string): readonly Finding[] {
  const own = demands.filter((demand) => demand.code === code);
  if (own.length === 0) return [];
  return [
    {
      variant: 'in-copy',
      data: { variants: ['in-copy'], patterns: [] },
      spans: own.flatMap(({ spans }) => spans).slice(0, MOST_SPANS),
    },
  ];
}

function spansOf(ad: Case['ad'], hits: readonly Hit[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { from, to } of hits) {
    const span = spanOf(ad.text, ad.words.start[from]!, ad.words.end[to]!);
    const inside = spans.some((other) => span.start < other.end && other.start < span.end);
    if (!inside && spans.length < MOST_SPANS) spans.push(span);
  }
  return spans;
}
