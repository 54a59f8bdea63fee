import type { Word, Words } from '../text/words.js';
import { offerPieces, type Pieces } from './disguise.js';
import { NUMBER_TERM, type Lexicon, type Phrase } from './lexicon.js';
import { isMoney } from './money.js';
import { endsBefore } from './sentences.js';
import { lookUp, termsOfSpelling, type WordTerms } from './terms.js';

/** A class of the lexicon found in a text. */
export interface Occurrence {
  readonly cls: number;
  /** Languages in which these words mean that, one bit each. */
  readonly mask: number;
  /** First and last word. */
  readonly from: number;
  readonly to: number;
  /** Number of the sentence, ascending. */
  readonly sentence: number;
}

/** A word worth hiding that was written apart, or with digits for letters. */
export interface Disguise {
  readonly type: 'spaced-letters' | 'split-word';
  readonly from: number;
  readonly to: number;
}

export interface Reading {
  /** Ascending by first word. */
  readonly occurrences: readonly Occurrence[];
  readonly disguises: readonly Disguise[];
}

const EVERY = -1;

/** Several words of the text that are one. */
interface Joined {
  readonly last: number;
  readonly found: WordTerms;
}

/** The text's words as the lexicon sees them: pieces of a disguised word joined. */
interface View {
  readonly words: Words;
  at(i: number): WordTerms | null;
  /** The index after the word, or after the joined words, at `i`. */
  after(i: number): number;
}

function isSensitive(lexicon: Lexicon, { phrases }: WordTerms): boolean {
  return phrases.some(({ terms, cls }) => terms.length === 0 && lexicon.sensitive[cls] === 1);
}

/** Joins pieces where what they spell is worth hiding, and says which of that no honest text does. */
function viewOf(
  lexicon: Lexicon,
  words: Words,
  termsOf: (word: Word) => WordTerms | null,
  disguises: Disguise[],
): View {
  const joined = new Map<number, Joined>();
  offerPieces(words, ({ first, last, spelling, by, ordinaryMarks }: Pieces) => {
    const found = lookUp(lexicon, termsOfSpelling(lexicon, spelling), true);
    if (found === null || !isSensitive(lexicon, found)) return false;
    joined.set(first, { last, found });
    if (by === 'letters') disguises.push({ type: 'spaced-letters', from: first, to: last });
    else if (!ordinaryMarks) disguises.push({ type: 'split-word', from: first, to: last });
    return true;
  });
  if (joined.size === 0) return { words, at: (i) => termsOf(words.at[i]!), after: (i) => i + 1 };
  return {
    words,
    at: (i) => joined.get(i)?.found ?? termsOf(words.at[i]!),
    after: (i) => (joined.get(i)?.last ?? i) + 1,
  };
}

/** Reads a text against the lexicon: which classes stand where, in which sentence, and which words were disguised. */
export function readOccurrences(
  lexicon: Lexicon,
  words: Words,
  termsOf: (word: Word) => WordTerms | null,
): Reading {
  const disguises: Disguise[] = [];
  const view = viewOf(lexicon, words, termsOf, disguises);
  const money = lexicon.classId('money');
  const occurrences: Occurrence[] = [];
  let sentence = 0;
  for (let i = 0; i < words.count; i = view.after(i)) {
    if (i > 0 && words.gap[i]! > 1 && endsBefore(words, i)) sentence++;
    const found = view.at(i);
    if (found === null) continue;
    if (found.terms[0] === NUMBER_TERM && isMoney(words, i)) {
      occurrences.push({ cls: money, mask: EVERY, from: i, to: i, sentence });
    }
    const earlier = occurrences.length;
    for (const phrase of found.phrases) {
      const to = phrase.terms.length === 0 ? view.after(i) - 1 : phraseEnd(view, phrase, i);
      if (to >= 0)
        addOccurrence(occurrences, earlier, { cls: phrase.cls, mask: phrase.mask, from: i, to, sentence });
    }
    if (found.disguised && view.after(i) === i + 1 && isSensitive(lexicon, found)) {
      disguises.push({ type: 'split-word', from: i, to: i });
    }
  }
  return { occurrences, disguises };
}

/** Adds an occurrence, or its languages to the one of the same class at the same place. */
function addOccurrence(occurrences: Occurrence[], earlier: number, one: Occurrence): void {
  for (let k = earlier; k < occurrences.length; k++) {
    const other = occurrences[k]!;
    if (other.cls === one.cls && other.to === one.to) {
      if ((other.mask | one.mask) !== other.mask) occurrences[k] = { ...other, mask: other.mask | one.mask };
      return;
    }
  }
  occurrences.push(one);
}

/** Last word of the phrase that begins at word `i`, or -1. */
function phraseEnd(view: View, phrase: Phrase, i: number): number {
  const { words } = view;
  let at = view.after(i);
  for (let k = 0; k < phrase.terms.length; k++) {
    let skipped = 0;
    for (;;) {
      if (at >= words.count || (words.gap[at]! > 1 && endsBefore(words, at))) return -1;
      if (view.at(at)?.terms.includes(phrase.terms[k]!)) break;
      if (++skipped > phrase.gaps[k]!) return -1;
      at = view.after(at);
    }
    at = view.after(at);
  }
  return at - 1;
}
