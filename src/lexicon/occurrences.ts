import { wordOf, type Word, type Words } from '../text/words.js';
import { offerPieces, type Pieces } from './disguise.js';
import type { Lexicon, Phrase } from './lexicon.js';
import { isMoney } from './money.js';
import { endsBefore } from './sentences.js';
import { isFormOf, type WordTerms } from './terms.js';

/** A class of the lexicon found in a text. */
export interface Occurrence {
  readonly cls: number;
  /** Languages in which these words mean that, one bit each. */
  readonly mask: number;
  /** First and last token. */
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

/** What a text holds. Places are counted in tokens: words, of which the pieces of a disguised one are one. */
export interface Reading {
  /** Ascending by first token. */
  readonly occurrences: readonly Occurrence[];
  readonly disguises: readonly Disguise[];
  /** First and last word of a token. */
  readonly firstWord: (token: number) => number;
  readonly lastWord: (token: number) => number;
}

/** What a word of the text may be, and what pieces of it may be together. */
export interface TermReaders {
  readonly termsOf: (word: Word) => WordTerms | null;
  readonly wholeTermsOf: (word: Word) => WordTerms | null;
  /** What a number is that is an amount of money. */
  readonly amount: WordTerms | null;
}

interface Tokens {
  readonly at: readonly (WordTerms | null)[];
  readonly disguises: readonly Disguise[];
  readonly firstWord: (token: number) => number;
  readonly lastWord: (token: number) => number;
}

/** Joins pieces where what they spell is worth hiding, and notes those that no honest text writes so. */
function tokensOf(words: Words, { termsOf, wholeTermsOf, amount }: TermReaders): Tokens {
  const disguises: Disguise[] = [];
  const at = new Array<WordTerms | null>(words.count);
  for (let i = 0; i < words.count; i++) {
    const found = termsOf(words.at[i]!);
    const isAmount = found !== null && found.isNumber && isMoney(words, i);
    at[i] = isAmount ? amount : found;
    if (found?.disguised === true && found.isSensitive)
      disguises.push({ type: 'split-word', from: i, to: i });
  }
  const joined: (Pick<Pieces, 'first' | 'last'> & { readonly found: WordTerms })[] = [];
  offerPieces(words, ({ first, last, spelling, by, ordinaryMarks }: Pieces) => {
    const found = wholeTermsOf(wordOf(spelling));
    if (found === null || !found.isSensitive) return false;
    joined.push({ first, last, found });
    if (by === 'letters') disguises.push({ type: 'spaced-letters', from: first, to: last });
    else if (!ordinaryMarks) disguises.push({ type: 'split-word', from: first, to: last });
    return true;
  });
  if (joined.length === 0) return { at, disguises, firstWord: (token) => token, lastWord: (token) => token };

  const tokens: (WordTerms | null)[] = [];
  const firsts: number[] = [];
  let next = 0;
  for (let i = 0; i < words.count; i++) {
    firsts.push(i);
    const piece = joined[next]?.first === i ? joined[next++]! : null;
    tokens.push(piece === null ? at[i]! : piece.found);
    if (piece !== null) i = piece.last;
  }
  return {
    at: tokens,
    disguises,
    firstWord: (token) => firsts[token]!,
    lastWord: (token) => (firsts[token + 1] ?? words.count) - 1,
  };
}

/** Reads a text against the lexicon: which classes stand where, in which sentence, and which words were disguised. */
export function readOccurrences(lexicon: Lexicon, words: Words, readers: TermReaders): Reading {
  const tokens = tokensOf(words, readers);
  const { at, firstWord } = tokens;
  const occurrences: Occurrence[] = [];
  let sentence = 0;
  let unread: number | null = null;
  let reached = false;
  for (let start = 0; start < at.length; sentence++) {
    let end = start + 1;
    while (end < at.length && !endsBefore(words, firstWord(end))) end++;
    // Most sentences hold nothing that a pattern begins with, and are not looked at more closely.
    const isRead = reached || hasKey(at, start, end);
    reached = false;
    if (isRead) {
      const found = occurrencesIn(at, start, end, sentence);
      reached = found.some(({ cls }) => lexicon.reaching[cls] === 1);
      if (reached && unread !== null)
        for (const one of occurrencesIn(at, unread, start, sentence - 1)) occurrences.push(one);
      for (const one of found) occurrences.push(one);
    }
    unread = isRead ? null : start;
    start = end;
  }
  return { ...tokens, occurrences };
}

function hasKey(at: Tokens['at'], start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const found = at[i]!;
    if (found === null) continue;
    if (found.isKey) return true;
    const { keyPhrases } = found;
    for (let k = 0; k < keyPhrases.length; k++)
      if (placeOf(at, keyPhrases[k]!, i, start, end) !== null) return true;
  }
  return false;
}

/** All classes of the sentence from token `start` to before `end`, in the order of their first tokens. */
function occurrencesIn(
  at: Tokens['at'],
  start: number,
  end: number,
  sentence: number,
): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let i = start; i < end; i++) {
    const terms = at[i]!;
    if (terms === null) continue;
    for (const { cls, mask } of terms.alone) found.push({ cls, mask, from: i, to: i, sentence });
    for (const phrase of terms.phrases) {
      const place = placeOf(at, phrase, i, start, end);
      if (place === null) continue;
      addOnce(found, { cls: phrase.cls, mask: phrase.mask, from: place.from, to: place.to, sentence });
    }
  }
  for (let k = 1; k < found.length; k++)
    if (found[k]!.from < found[k - 1]!.from) return found.sort((a, b) => a.from - b.from);
  return found;
}

/** How far back the same phrase can have been added: it is found at one anchor in each language. */
const RECENT = 60;

/** Adds an occurrence, or its languages to the one of the same class at the same place. */
function addOnce(found: Occurrence[], one: Occurrence): void {
  for (let k = found.length - 1; k >= 0 && k >= found.length - RECENT; k--) {
    const other = found[k]!;
    if (other.cls !== one.cls || other.from !== one.from || other.to !== one.to) continue;
    found[k] = { ...other, mask: other.mask | one.mask };
    return;
  }
  found.push(one);
}

/** First and last token of the phrase whose anchor is token `i`, within the sentence; null where it isn't there. */
function placeOf(
  at: Tokens['at'],
  phrase: Phrase,
  i: number,
  start: number,
  end: number,
): { readonly from: number; readonly to: number } | null {
  // Nearly always what must stand right beside is missing.
  if (phrase.beside !== null) {
    const next = i + phrase.side;
    if (next < start || next >= end || !isFormOf(at[next]!, phrase.beside)) return null;
  }
  const { items, gaps, anchor } = phrase;
  let from = i;
  for (let k = anchor; k > 0; k--) {
    from = find(at, items[k - 1]!, from - 1, Math.max(start - 1, from - 2 - gaps[k]!), -1);
    if (from < 0) return null;
  }
  let to = i;
  for (let k = anchor + 1; k < items.length; k++) {
    to = find(at, items[k]!, to + 1, Math.min(end, to + 2 + gaps[k]!), 1);
    if (to < 0) return null;
  }
  return { from, to };
}

/** The first token from `i` to before `stop`, in steps of `step`, that is a form of the item; -1 where none is. */
function find(at: Tokens['at'], item: number, i: number, stop: number, step: 1 | -1): number {
  for (let next = i; next !== stop; next += step) if (isFormOf(at[next]!, item)) return next;
  return -1;
}
