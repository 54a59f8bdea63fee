import { Gap, hashOf, wordOf, type Word, type Words } from '../text/words.js';
import { rebuiltWord, spacedLetters, type Vocabulary } from './rebuild.js';

/** What the model reads: terms in order, cut into passages (sentences, lines, pieces of long ones). */
export interface Terms {
  readonly count: number;
  /** A word's FNV-1a hash, or the hash of a class of numbers. */
  readonly hash: Uint32Array;
  /** Where the model keeps the single term, -1 where it doesn't know it. */
  readonly index: Int32Array;
  /** Where the term stands in the text, in UTF-16 units. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Terms that were put together, and the words that they are. */
  readonly rebuilt: ReadonlyMap<number, Word>;
  readonly passages: number;
  /** `first[p]` is passage p's first term, `first[p + 1]` the first one behind it. */
  readonly first: Uint32Array;
}

/** No sentence of an ad that was meant to be read is longer; lists without punctuation are. */
const LONGEST_PASSAGE = 40;
const LONGEST_NUMBER = 5;
const NUMBER_TERMS = Array.from({ length: LONGEST_NUMBER + 1 }, (_, digits) => hashOf(`<number ${digits}>`));
const MONEY_TERM = hashOf('<money>');
const PERCENT_TERM = hashOf('<percent>');
const YEAR = /^(?:19|20)\d\d$/;
const YEAR_TERM = hashOf('<year>');

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;

function isCurrency(code: number): boolean {
  return code === 0x24 || code === 0x20ac || code === 0xa3;
}

function numberTerm(words: Words, i: number): number {
  const { text } = words;
  const start = words.start[i]!;
  const end = words.end[i]!;
  if (start > 0 && isCurrency(text.charCodeAt(start - 1))) return MONEY_TERM;
  if (isCurrency(text.charCodeAt(end))) return MONEY_TERM;
  if (text.charCodeAt(end) === 0x25) return PERCENT_TERM;
  if (YEAR.test(words.at[i]!.folded)) return YEAR_TERM;
  return NUMBER_TERMS[Math.min(end - start, LONGEST_NUMBER)]!;
}

/** Offset behind `from` at which a capital follows a small letter (`skillsRequired`), or `end`. */
function glueAt(text: string, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    if (isUpper(text.charCodeAt(i)) && isLower(text.charCodeAt(i - 1))) return i;
  }
  return end;
}

/** `end.Next`: a sentence that was glued to the one before it. */
function gluedSentence(text: string, start: number): boolean {
  if (start === 0) return false;
  const before = text.charCodeAt(start - 1);
  return (before === 0x2e || before === 0x21 || before === 0x3f) && isUpper(text.charCodeAt(start));
}

/**
 * Reads a text's words as terms. Words that were glued together (`skillsRequired`) are cut, words that were taken
 * apart or disguised (`W h a t s A p p`, `pay.ment`, `p4yment`) are put together where that gives a word the model
 * knows. Linear in the text. `indexOfWord` may remember what `indexOf` says of a word's hash.
 */
export function termsOf(
  words: Words,
  indexOf: Vocabulary,
  indexOfWord: (word: Word) => number = (word) => indexOf(word.hash),
): Terms {
  const { text, at } = words;
  let capacity = words.count + (words.count >> 2) + 16;
  let hash = new Uint32Array(capacity);
  let index = new Int32Array(capacity);
  let start = new Uint32Array(capacity);
  let end = new Uint32Array(capacity);
  const first: number[] = [];
  let count = 0;
  let inPassage = 0;
  let fresh = true;
  let triedUntil = -1;

  const push = (term: number, known: number, from: number, to: number): void => {
    if (count === capacity) {
      capacity *= 2;
      hash = grown(hash, new Uint32Array(capacity));
      index = grown(index, new Int32Array(capacity));
      start = grown(start, new Uint32Array(capacity));
      end = grown(end, new Uint32Array(capacity));
    }
    if (fresh || inPassage === LONGEST_PASSAGE) {
      first.push(count);
      inPassage = 0;
      fresh = false;
    }
    hash[count] = term;
    index[count] = known;
    start[count] = from;
    end[count] = to;
    count++;
    inPassage++;
  };

  const together = new Map<number, Word>();
  const pushRebuilt = (part: Word, from: number, to: number): void => {
    together.set(count, part);
    push(part.hash, indexOf(part.hash), from, to);
  };

  for (let i = 0; i < words.count; i++) {
    const word: Word = at[i]!;
    const from = words.start[i]!;
    const stop = words.end[i]!;
    const gap: Gap = words.gap[i]!;
    if (gap >= Gap.Sentence || (gap === Gap.Mark && gluedSentence(text, from))) fresh = true;
    if (!word.hasLetter) {
      const term = numberTerm(words, i);
      push(term, indexOf(term), from, stop);
      continue;
    }
    const known = word.hasDigit ? -1 : indexOfWord(word);
    if (known >= 0 && !startsDisguise(words, i)) {
      push(word.hash, known, from, stop);
      continue;
    }
    if (i > triedUntil && word.folded.length === 1) {
      const run = spacedLetters(words, i, indexOf);
      if (run !== null) {
        triedUntil = run.last;
        for (const part of run.words) pushRebuilt(part, from, words.end[run.last]!);
        if (run.words.length > 0) {
          i = run.last;
          continue;
        }
      }
    }
    const rebuilt = rebuiltWord(words, i, indexOf);
    if (rebuilt !== null) {
      for (const part of rebuilt.words) pushRebuilt(part, from, words.end[rebuilt.last]!);
      i = rebuilt.last;
      continue;
    }
    let piece = from;
    for (let cut = glueAt(text, piece, stop); cut < stop; cut = glueAt(text, piece, stop)) {
      const { hash: part } = wordOf(text.slice(piece, cut));
      push(part, indexOf(part), piece, cut);
      piece = cut;
    }
    const last = piece === from ? word.hash : wordOf(text.slice(piece, stop)).hash;
    push(last, piece === from && known >= 0 ? known : indexOf(last), piece, stop);
  }
  first.push(count);
  return {
    count,
    hash: hash.subarray(0, count),
    index: index.subarray(0, count),
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    rebuilt: together,
    passages: first.length - 1,
    first: Uint32Array.from(first),
  };
}

/** A known word may still be the first piece of a disguised one: a single letter, or glued to a mark. */
function startsDisguise(words: Words, i: number): boolean {
  const end = words.end[i]!;
  if (i + 1 >= words.count) return false;
  if (end - words.start[i]! === 1) return true;
  const gap: Gap = words.gap[i + 1]!;
  return gap === Gap.Mark && words.start[i + 1]! - end === 1;
}

function grown<A extends Uint32Array | Int32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
