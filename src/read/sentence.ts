import { Gap, type Words } from '../text/words.js';

/** Abbreviations that end with a full stop inside a sentence, folded. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'no', 'nr', 'rs', 'mr', 'mrs', 'ms', 'dr', 'st', 'tel', 'ext', 'approx', 'ca', 'bzw', 'inkl', 'incl', 'max', 'min', 'p', 'm',
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'okt', 'nov', 'dec', 'dez', 'janv', 'fevr', 'avr',
  'juil', 'dic', 'ene', 'abr', 'ago', 'mo', 'di', 'mi', 'do', 'fr', 'sa', 'so', 'est', 'hr', 'hrs', 'std', 'mme', 'sra', 'sr',
]); // prettier-ignore

/** Lengths of a line that may have been broken because it was full: e-mails wrap near 72 units, printed pages near 110. */
const FULL_LINE = { least: 55, most: 140 } as const;
/** All that may stand at the end of a full line and at the beginning of the next. */
const WRAP = /^,? ?\r?\n ?[€£$(]? ?$/u;
const LOWER = /^\p{Ll}/u;
const CONNECTIVE = new Set(
  'of the a an and or to by on at in for from until before le la les du de des au aux et ou à en jusqu pour avant van het een de den der die das en of op tot voor und oder bis zum am im von el los las y o hasta al del il lo gli e entro dal alla o os ate'.split(
    ' ',
  ),
);

/** Whether the line that ends before word `i` was full, so that its sentence goes on: as in e-mails and printed pages. */
function wrapsBefore(words: Words, i: number): boolean {
  const { text } = words;
  const end = words.end[i - 1]!;
  const start = words.start[i]!;
  if (start - end > 5 || !WRAP.test(text.slice(end, start))) return false;
  const line = text.slice(Math.max(0, end - FULL_LINE.most - 1), end);
  const length = line.length - line.lastIndexOf('\n') - 1;
  if (length < FULL_LINE.least || length > FULL_LINE.most) return false;
  const last = words.at[i - 1]!;
  if (text.charCodeAt(end) === 0x2c || CONNECTIVE.has(last.folded)) return true;
  return (
    words.at[i]!.hasDigit ||
    LOWER.test(words.at[i]!.spelling) ||
    (last.hasDigit && end - words.start[i - 1]! <= 2)
  );
}

/** Whether word `i` begins a line, and not merely the next one of a sentence that was wrapped. */
export function beginsLine(words: Words, i: number): boolean {
  return i === 0 || ((words.gap[i] as Gap) === Gap.Line && !wrapsBefore(words, i));
}

/** Whether a new sentence, or a new line, begins with word `i`. A colon and the stop of an abbreviation don't end one. */
export function breaksBefore(words: Words, i: number): boolean {
  if (i === 0) return true;
  const gap: Gap = words.gap[i]!;
  if (gap === Gap.Line) return !wrapsBefore(words, i);
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
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2a || code === 0x29 || code === 0x25;
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
  while (from > limit && !beginsLine(words, from)) from--;
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
