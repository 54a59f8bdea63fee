import { Gap, type Words } from '../text/words.js';

/** Abbreviations that end with a full stop inside a sentence, folded. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'no', 'nr', 'mr', 'mrs', 'ms', 'dr', 'st', 'tel', 'ext', 'approx', 'ca', 'bzw', 'inkl', 'incl', 'max', 'min', 'p', 'm',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'okt', 'nov', 'dec', 'dez', 'janv', 'fevr', 'avr',
  'juil', 'dic', 'ene', 'abr', 'ago', 'mo', 'di', 'mi', 'do', 'fr', 'sa', 'so', 'est', 'hr', 'hrs', 'std', 'mme', 'sra', 'sr',
]); // prettier-ignore

/** Whether a new sentence, or a new line, begins with word `i`. A colon and the stop of an abbreviation don't end one. */
export function breaksBefore(words: Words, i: number): boolean {
  if (i === 0) return true;
  const gap: Gap = words.gap[i]!;
  if (gap === Gap.Line) return true;
  if (gap !== Gap.Sentence) return false;
  let at = words.end[i - 1]!;
  // French sets a space before the colon.
  while (at < words.start[i]! && isBlank(words.text.charCodeAt(at))) at++;
  const stop = words.text.charCodeAt(at);
  if (stop === 0x3a) return false;
  if (stop !== 0x2e) return true;
  // `80’000.– bis`: the stop of an amount.
  const after = words.text.charCodeAt(at + 1);
  if (after === 0x2d || after === 0x2013) return false;
  const before = words.at[i - 1]!;
  if (before.hasDigit) return words.end[i - 1]! - words.start[i - 1]! > 2;
  return !ABBREVIATIONS.has(before.folded);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2a || code === 0x29;
}

/** First word of the sentence that word `i` stands in, at most `reach` words back. */
export function sentenceStart(words: Words, i: number, reach = 40): number {
  let from = i;
  const limit = Math.max(0, i - reach);
  while (from > limit && !breaksBefore(words, from)) from--;
  return from;
}

/** One past the last word of the sentence that word `i` stands in, at most `reach` words on. */
export function sentenceEnd(words: Words, i: number, reach = 40): number {
  let to = i + 1;
  const limit = Math.min(words.count, i + reach);
  while (to < limit && !breaksBefore(words, to)) to++;
  return to;
}

/** First word of the line that word `i` begins or stands in, at most `reach` words back. */
export function lineStart(words: Words, i: number, reach = 40): number {
  let from = i;
  const limit = Math.max(0, i - reach);
  while (from > limit && (words.gap[from] as Gap) !== Gap.Line) from--;
  return from;
}

/** Index of the first word that starts at or after the unit `at`; `words.count` where none does. Binary search. */
export function wordAt(words: Words, at: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.start[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
