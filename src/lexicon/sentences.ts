import { Gap, type Words } from '../text/words.js';

/** As numbers, since gaps are stored as bytes. */
const MARK: number = Gap.Mark;
const SENTENCE: number = Gap.Sentence;

const WRAPPED_LINE = 45;
const LOWER = /\p{Ll}/u;
const LIST_MARK = /[-*•·‣▪●–—○◦✓✔➢►>|]\s*$/u;
const ABBREVIATIONS = new Set(
  'approx ca min max incl inkl excl exkl mr mrs ms dr prof st no nr num bzw usw z b d h e g i etc vs art tel ref'.split(
    ' ',
  ),
);

/**
 * Whether a sentence ends between word `i - 1` and word `i`. A line break ends one unless the text was merely
 * wrapped; a colon or an abbreviation's stop does not.
 */
export function endsBefore(words: Words, i: number): boolean {
  const gap = words.gap[i];
  if (gap === undefined || gap <= MARK) return false;
  const between = words.text.slice(words.end[i - 1], words.start[i]);
  if (gap === SENTENCE) {
    if (!/[.?!;…。]/u.test(between)) return false;
    const { folded } = words.at[i - 1]!;
    // "No. 5" is a number, "No. Please pay" an answer.
    const isShort = ABBREVIATIONS.has(folded) && (folded !== 'no' || words.at[i]!.hasDigit);
    return !(between.startsWith('.') && isShort);
  }
  if (/[.?!;…。]/u.test(between) || LIST_MARK.test(between)) return true;
  const firstBreak = between.search(/[\n\r\u2028\u2029]/u);
  if (/[\n\u2028\u2029]/u.test(between.slice(firstBreak + 1).replace(/^\n/u, ''))) return true;
  if (LOWER.test(words.text[words.start[i]!]!)) return false;
  const lineStart = words.text.lastIndexOf('\n', words.end[i - 1]! - 1);
  return words.end[i - 1]! - lineStart < WRAPPED_LINE;
}
