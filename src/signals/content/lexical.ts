import { readHits, type Hit } from '../../lexicon/index.js';
import { spanOf, type Span } from '../../text/text.js';
import type { Case, Finding } from '../signal.js';

/** Places shown for one code: enough to see it, however often an ad repeats itself. */
const MOST_SPANS = 5;

/** What the lexicon finds of one code: one finding, of the strongest variant, which names the others. */
export function lexicalFindings({ ad }: Pick<Case, 'ad'>, code: string): readonly Finding[] {
  const hits = readHits(ad.words).hits.filter(({ pattern }) => pattern.code === code);
  const [strongest] = hits;
  if (strongest === undefined) return [];
  const variants = [...new Set(hits.map(({ pattern }) => pattern.variant))];
  return [
    {
      variant: strongest.pattern.variant,
      data: { variants, patterns: [...new Set(hits.map(({ pattern }) => pattern.id))] },
      spans: spansOf(ad, hits),
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
