import { readHits, type Hit } from '../lexicon/index.js';
import type { Demand } from '../match/match.js';
import { copiesListed, type Wording } from '../match/wording.js';
import { spanOf } from '../text/text.js';
import type { Ad } from './ad.js';

/** What no employer of a listed vacancy asks of applicants; an urgent tone or a promise may be a board's. */
const DEMANDING: ReadonlySet<string> = new Set([
  'content/fee',
  'content/sensitive-documents',
  'content/money-handling',
  'content/reshipping',
  'content/crypto',
]);
/** Strength in the lexicon from which on a phrase is a demand and no mere hint. */
const TELLING = 2;
/** Phrases that are a demand only where somebody put them into a copied text. */
const IN_COPY = 'context/added-demand';

/** The demands that the ad makes, each with its place. */
export function readDemands(ad: Ad, wording: Wording): readonly Demand[] {
  const isCopy = copiesListed(wording);
  const demands: Demand[] = [];
  for (const hit of readHits(ad.words).hits) {
    const { pattern, from, to } = hit;
    const code = pattern.code === IN_COPY ? `content/${pattern.variant}` : pattern.code;
    const counts =
      pattern.code === IN_COPY
        ? isCopy && isInserted(hit, wording.covered)
        : pattern.strength >= TELLING && DEMANDING.has(code);
    if (!counts) continue;
    demands.push({ code, spans: [spanOf(ad.text, ad.words.start[from]!, ad.words.end[to]!)] });
  }
  return demands;
}

/** A board's own words before or after a text are a paragraph or more; a forger's sentence is one. */
const FEW_WORDS = 35;
const MESSENGER = 'no-interview';

/** Whether somebody put it into the official text: in its midst, or as a sentence at one of its ends. */
function isInserted({ pattern, from, to }: Hit, covered: Uint8Array): boolean {
  for (let i = from; i <= to; i++) if (covered[i] === 1) return false;
  const first = covered.indexOf(1);
  const last = covered.lastIndexOf(1);
  if (first < from && to < last) return true;
  // Boards speak of messengers beside the ads that they carry, and have buttons for them.
  if (pattern.variant === MESSENGER) return false;
  return to < first ? first <= FEW_WORDS : covered.length - last <= FEW_WORDS;
}
