import { readHits } from '../lexicon/index.js';
import type { Demand } from '../match/match.js';
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

/** The demands that the ad makes, each with its place. */
export function readDemands(ad: Ad): readonly Demand[] {
  return readHits(ad.words)
    .hits.filter(({ pattern }) => pattern.strength >= TELLING && DEMANDING.has(pattern.code))
    .map(({ pattern, from, to }) => ({
      code: pattern.code,
      spans: [spanOf(ad.text, ad.words.start[from]!, ad.words.end[to]!)],
    }));
}
