import { wordOf, type Word, type Words } from '../text/words.js';
import { offerPieces, type Pieces } from './disguise.js';
import { MONEY_TERM, NUMBER_TERM, type Lexicon, type Phrase } from './lexicon.js';
import { isMoney } from './money.js';
import { endsBefore } from './sentences.js';
import { isFormOf, lookUp, type WordTerms } from './terms.js';

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

/** The text's words as the lexicon sees them: the pieces of a disguised word are one. */
interface View {
  readonly words: Words;
  readonly at: readonly (WordTerms | null)[];
  /** First word of joined pieces → the last, and the reverse. Empty for nearly every text. */
  readonly lastOf: ReadonlyMap<number, number>;
  readonly firstOf: ReadonlyMap<number, number>;
}

function isSensitive(lexicon: Lexicon, { alone }: WordTerms): boolean {
  return alone.some(({ cls }) => lexicon.sensitive[cls] === 1);
}

/** Joins pieces where what they spell is worth hiding, and notes those that no honest text writes so. */
function viewOf(
  lexicon: Lexicon,
  words: Words,
  termsOf: (word: Word) => WordTerms | null,
  disguises: Disguise[],
): View {
  const money = lookUp(lexicon, [NUMBER_TERM, MONEY_TERM], false);
  const at = words.at.map((word, i) => {
    const found = termsOf(word);
    if (found === null) return null;
    if (found.disguised && isSensitive(lexicon, found))
      disguises.push({ type: 'split-word', from: i, to: i });
    return found.terms[0] === NUMBER_TERM && isMoney(words, i) ? money : found;
  });
  const lastOf = new Map<number, number>();
  const firstOf = new Map<number, number>();
  offerPieces(words, ({ first, last, spelling, by, ordinaryMarks }: Pieces) => {
    const found = termsOf(wordOf(spelling));
    if (found === null || !isSensitive(lexicon, found)) return false;
    at[first] = found;
    lastOf.set(first, last);
    firstOf.set(last, first);
    if (by === 'letters') disguises.push({ type: 'spaced-letters', from: first, to: last });
    else if (!ordinaryMarks) disguises.push({ type: 'split-word', from: first, to: last });
    return true;
  });
  return { words, at, lastOf, firstOf };
}

/** Reads a text against the lexicon: which classes stand where, in which sentence, and which words were disguised. */
export function readOccurrences(
  lexicon: Lexicon,
  words: Words,
  termsOf: (word: Word) => WordTerms | null,
): Reading {
  const disguises: Disguise[] = [];
  const view = viewOf(lexicon, words, termsOf, disguises);
  const occurrences: Occurrence[] = [];
  let sentence = 0;
  for (let start = 0; start < words.count; sentence++) {
    let end = start + 1;
    while (end < words.count && !(words.gap[end]! > 1 && endsBefore(words, end))) end++;
    // Most sentences hold nothing that a pattern begins with, and are not looked at more closely.
    if (hasKey(view, start, end)) addOccurrences(view, start, end, sentence, occurrences);
    start = end;
  }
  return { occurrences, disguises };
}

function hasKey(view: View, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const found = view.at[i]!;
    if (found === null) continue;
    if (found.isKey) return true;
    for (const phrase of found.keyPhrases) if (placeOf(view, phrase, i, start, end) !== null) return true;
  }
  return false;
}

/** Adds all classes of the sentence from word `start` to before `end`, in the order of their first words. */
function addOccurrences(
  view: View,
  start: number,
  end: number,
  sentence: number,
  occurrences: Occurrence[],
): void {
  const found: Occurrence[] = [];
  for (let i = start; i < end; i++) {
    const terms = view.at[i]!;
    const last = view.lastOf.get(i) ?? i;
    if (terms !== null) {
      for (const { cls, mask } of terms.alone) found.push({ cls, mask, from: i, to: last, sentence });
      for (const phrase of terms.phrases) {
        const place = placeOf(view, phrase, i, start, end);
        if (place !== null) addOnce(found, { cls: phrase.cls, mask: phrase.mask, ...place, sentence });
      }
    }
    i = last;
  }
  found.sort((a, b) => a.from - b.from);
  for (const one of found) occurrences.push(one);
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

/** First and last word of the phrase whose anchor is word `i`, within the sentence; null where it isn't there. */
function placeOf(
  view: View,
  { items, gaps, anchor }: Phrase,
  i: number,
  start: number,
  end: number,
): { readonly from: number; readonly to: number } | null {
  let from = i;
  for (let k = anchor; k > 0; k--) {
    from = itemBefore(view, items[k - 1]!, gaps[k]!, from, start);
    if (from < 0) return null;
  }
  let to = view.lastOf.size === 0 ? i : (view.lastOf.get(i) ?? i);
  for (let k = anchor + 1; k < items.length; k++) {
    to = itemAfter(view, items[k]!, gaps[k]!, to, end);
    if (to < 0) return null;
  }
  return { from, to };
}

/** Last word of the item that follows word `to` after at most `gap` others before word `end`, or -1. */
function itemAfter({ at, lastOf }: View, item: number, gap: number, to: number, end: number): number {
  let next = to + 1;
  for (let skipped = 0; skipped <= gap && next < end; skipped++) {
    const last = lastOf.size === 0 ? next : (lastOf.get(next) ?? next);
    if (isFormOf(at[next]!, item)) return last;
    next = last + 1;
  }
  return -1;
}

/** First word of the item that stands before word `from` with at most `gap` others between, or -1. */
function itemBefore({ at, firstOf }: View, item: number, gap: number, from: number, start: number): number {
  let next = from - 1;
  for (let skipped = 0; skipped <= gap && next >= start; skipped++) {
    if (firstOf.size > 0) next = firstOf.get(next) ?? next;
    if (isFormOf(at[next]!, item)) return next;
    next--;
  }
  return -1;
}
