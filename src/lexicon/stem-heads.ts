import type { LexiconLanguage } from './stem.js';

/**
 * Stemming is slow, and most words are spared it by their first letters: stemmers of these languages only change the
 * end of a word. What of a stem's own end a word may write otherwise (`company` → `compani`, `rating` → `rate`,
 * `application` → `appliqu`, `geen` → `gen`, `waarheden` → `waarheid`), as the stemmers' steps have it: ends of stems,
 * and how many of their letters don't count.
 */
const CHANGED_ENDS: Readonly<Record<LexiconLanguage, readonly (readonly [RegExp, number])[]>> = {
  en: [[/(?:[ie]|bl)$/, 1]],
  fr: [
    [/qu$/, 2],
    [/(?:i|al|abl|ant|ent|eux|eau)$/, 1],
  ],
  nl: [
    [/heid$/, 2],
    [/(?:[aeou][^aeiou]|[fs])$/, 1],
  ],
  de: [],
  es: [[/ente$/, 2], [/ent$/, 1]], // prettier-ignore
  it: [[/ente$/, 2], [/ent$/, 1]], // prettier-ignore
  pt: [[/ente$/, 2], [/ent$/, 1]], // prettier-ignore
};

/** The fewest and the most letters of a head. */
export const SHORTEST_HEAD = 2;
export const LONGEST_HEAD = 8;

/** The letters with which every word begins that comes to this stem. */
export function headOf(stem: string, language: LexiconLanguage): string {
  const changed = CHANGED_ENDS[language].find(([end]) => end.test(stem))?.[1] ?? 0;
  return stem.slice(0, Math.min(LONGEST_HEAD, Math.max(SHORTEST_HEAD, stem.length - changed)));
}
