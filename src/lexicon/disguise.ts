import type { Word, Words } from '../text/words.js';
import { Gap } from '../text/words.js';

const DIGIT_LETTERS: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g',
}; // prettier-ignore
const MARK_LETTERS: Readonly<Record<string, string>> = { '@': 'a', $: 's', '!': 'i', '€': 'e' };

/** As a number, since gaps are stored as bytes. */
const MARK: number = Gap.Mark;

const THRICE = /([a-z])\1{2,}/;
const THRICE_ALL = /([a-z])\1{2,}/g;
const DIGITS = /\d/g;
const DIGIT = /\d/;
const ONES = /1/g;

/**
 * What a word may have been before digits stood in for letters or letters were repeated: `p4yment` → `payment`,
 * `feeee` → `fee`. Only for words that begin or go on like words: `1st`, `G7`, `W2` and product codes give nothing
 * that a lexicon holds.
 */
export function spellingsBehind(word: Word): readonly string[] {
  const { folded } = word;
  if (folded.length < 3 || folded.length > 40) return [];
  if (word.hasDigit) {
    if (!word.hasLetter || (DIGIT.test(folded[0]!) && folded.length < 4)) return [];
    const read = (one: string): string =>
      folded.replace(ONES, one).replace(DIGITS, (digit) => DIGIT_LETTERS[digit] ?? digit);
    return folded.includes('1') ? [read('i'), read('l')] : [read('i')];
  }
  if (!THRICE.test(folded)) return [];
  return [folded.replace(THRICE_ALL, '$1'), folded.replace(THRICE_ALL, '$1$1')];
}

/** Words of the text that may be pieces of one: from the first to the last, and what they spell together. */
export interface Pieces {
  readonly first: number;
  readonly last: number;
  readonly spelling: string;
  /** `letters`: single letters with spaces or marks between; `pieces`: parts of a word with marks between. */
  readonly by: 'letters' | 'pieces';
  /** Hyphens and apostrophes stand in honest words as well. */
  readonly ordinaryMarks: boolean;
}

const LONGEST_RUN = 400;
const LONGEST_WORD = 16;
const SHORTEST_WORD = 3;
const MOST_PIECES = 4;

function isLetter(words: Words, i: number): boolean {
  return words.end[i]! - words.start[i]! === 1;
}

/** The single character between a word and the one before, or empty where more or white space stands there. */
function markBefore(words: Words, i: number): string {
  if (words.gap[i] !== MARK) return '';
  const from = words.end[i - 1]!;
  return words.start[i]! - from === 1 ? words.text[from]! : '';
}

/**
 * Calls `offer` with spellings that pieces of the text make together, longest first at each place, until it takes one.
 * Linear: runs of single letters are looked at in windows of at most 16, other pieces by four.
 */
export function offerPieces(words: Words, offer: (pieces: Pieces) => boolean): void {
  const { count, gap } = words;
  let i = 0;
  while (i < count) {
    if (isLetter(words, i)) {
      let end = i + 1;
      while (end < count && isLetter(words, end) && gap[end]! <= MARK && end - i < LONGEST_RUN) end++;
      if (end - i >= SHORTEST_WORD) {
        offerLetters(words, i, end, offer);
        i = end;
        continue;
      }
    }
    // Between most words is a space.
    const isPiece = gap[i + 1] === MARK && markBefore(words, i + 1) !== '';
    i = isPiece ? offerPiecesAt(words, i, offer) : i + 1;
  }
}

const LONGEST_INITIALS = 4;

/** `B.S.N.`, `U. N. H. C. R.`: capitals with stops are how initials are written. */
function areInitials(words: Words, first: number, last: number): boolean {
  if (last - first >= LONGEST_INITIALS) return false;
  const text = words.text.slice(words.start[first], words.end[last]);
  return text.includes('.') && text === text.toUpperCase();
}

function offerLetters(words: Words, from: number, to: number, offer: (pieces: Pieces) => boolean): void {
  let first = from;
  while (first + SHORTEST_WORD <= to) {
    let taken = 0;
    for (let size = Math.min(LONGEST_WORD, to - first); size >= SHORTEST_WORD && taken === 0; size--) {
      let spelling = '';
      for (let k = first; k < first + size; k++) spelling += words.at[k]!.folded;
      const last = first + size - 1;
      if (areInitials(words, first, last)) continue;
      if (offer({ first, last, spelling, by: 'letters', ordinaryMarks: false })) taken = size;
    }
    first += Math.max(1, taken);
  }
}

function offerPiecesAt(words: Words, first: number, offer: (pieces: Pieces) => boolean): number {
  let end = first + 1;
  while (end < words.count && end - first < MOST_PIECES && markBefore(words, end) !== '') end++;
  for (let last = end - 1; last > first; last--) {
    let spelling = words.at[first]!.folded;
    let ordinaryMarks = true;
    for (let k = first + 1; k <= last; k++) {
      const mark = markBefore(words, k);
      if (mark !== '-' && mark !== "'" && mark !== '’') ordinaryMarks = false;
      spelling += (MARK_LETTERS[mark] ?? '') + words.at[k]!.folded;
    }
    if (spelling.length < SHORTEST_WORD || spelling.length > LONGEST_WORD + MOST_PIECES) continue;
    if (offer({ first, last, spelling, by: 'pieces', ordinaryMarks })) return last + 1;
  }
  return first + 1;
}
