import type { Word, Words } from '../text/words.js';
import { offerPieces, type Pieces } from './disguise.js';
import { MONEY_TERM, NUMBER_TERM, type Lexicon, type Phrase } from './lexicon.js';
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
    return found?.terms[0] === NUMBER_TERM && isMoney(words, i) ? money : found;
  });
  const lastOf = new Map<number, number>();
  const firstOf = new Map<number, number>();
  offerPieces(words, ({ first, last, spelling, by, ordinaryMarks }: Pieces) => {
    const found = lookUp(lexicon, termsOfSpelling(lexicon, spelling), true);
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
  const { at, lastOf } = view;
  const occurrences: Occurrence[] = [];
  let sentence = 0;
  for (let i = 0; i < words.count; i++) {
    if (i > 0 && words.gap[i]! > 1 && endsBefore(words, i)) sentence++;
    const found = at[i]!;
    if (found === null) continue;
    const last = lastOf.size === 0 ? i : (lastOf.get(i) ?? i);
    for (const { cls, mask } of found.alone) occurrences.push({ cls, mask, from: i, to: last, sentence });
    if (found.phrases.length > 0) addPhrases(view, found.phrases, i, sentence, occurrences);
    if (found.disguised && last === i && isSensitive(lexicon, found)) {
      disguises.push({ type: 'split-word', from: i, to: i });
    }
    i = last;
  }
  occurrences.sort((a, b) => a.from - b.from);
  return { occurrences, disguises };
}

/** Adds the phrases that are found around their anchor at word `i`; one that is there in another language, once. */
function addPhrases(
  view: View,
  phrases: readonly Phrase[],
  i: number,
  sentence: number,
  occurrences: Occurrence[],
): void {
  const earlier = occurrences.length;
  for (const { cls, mask, items, gaps, anchor } of phrases) {
    let from = i;
    for (let k = anchor; k > 0 && from >= 0; k--) from = itemBefore(view, items[k - 1]!, gaps[k]!, from);
    if (from < 0) continue;
    let to = view.lastOf.get(i) ?? i;
    for (let k = anchor + 1; k < items.length && to >= 0; k++) to = itemAfter(view, items[k]!, gaps[k]!, to);
    if (to < 0) continue;
    let same = earlier;
    while (same < occurrences.length && !isSame(occurrences[same]!, cls, from, to)) same++;
    const known = occurrences[same];
    if (known === undefined) occurrences.push({ cls, mask, from, to, sentence });
    else if ((known.mask | mask) !== known.mask) occurrences[same] = { ...known, mask: known.mask | mask };
  }
}

function isSame(one: Occurrence, cls: number, from: number, to: number): boolean {
  return one.cls === cls && one.from === from && one.to === to;
}

/** Last word of the item that follows word `to` after at most `gap` others in its sentence, or -1. */
function itemAfter({ words, at, lastOf }: View, item: number, gap: number, to: number): number {
  let next = to + 1;
  for (let skipped = 0; skipped <= gap; skipped++) {
    if (next >= words.count || (words.gap[next]! > 1 && endsBefore(words, next))) return -1;
    const last = lastOf.size === 0 ? next : (lastOf.get(next) ?? next);
    if (at[next]?.terms.includes(item)) return last;
    next = last + 1;
  }
  return -1;
}

/** First word of the item that stands before word `from` with at most `gap` others between, or -1. */
function itemBefore({ words, at, firstOf }: View, item: number, gap: number, from: number): number {
  let next = from;
  for (let skipped = 0; skipped <= gap; skipped++) {
    if (next <= 0 || (words.gap[next]! > 1 && endsBefore(words, next))) return -1;
    next--;
    if (firstOf.size > 0) next = firstOf.get(next) ?? next;
    if (at[next]?.terms.includes(item)) return next;
  }
  return -1;
}
