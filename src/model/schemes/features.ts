import { readHits, type Mention } from '../../lexicon/index.js';
import { LEXICON_LANGUAGES } from '../../lexicon/stem.js';
import { Gap, hashOf, memoSlot, type Word, type Words } from '../../text/words.js';
import { classKey, stemKey } from '../features.js';
import type { Terms } from '../terms.js';

/** As a number, since gaps are stored as bytes. */
const GAP_OF_SENTENCE: number = Gap.Sentence;
/** Letters of a word's beginning: enough to hold its stem together, few enough to meet its other forms. */
const STEM = 4;
const MEMO = memoSlot();
/** One capital, as names have it. */
const NAME_LIKE = /^\p{Lu}\P{Lu}*$/u;

/** The beginning of a word. */
export interface Stem {
  /** -1 for words that are no longer than their beginning, and for numbers. */
  readonly key: number;
  /** Begins with a capital: a name, unless it begins a passage. */
  readonly nameLike: boolean;
}

/** The beginning of a word, remembered with it. */
export function stemOf(word: Word): Stem {
  const known = word.memo[MEMO] as Stem | undefined;
  if (known !== undefined) return known;
  const isLong = word.folded.length > STEM && !word.hasDigit;
  const stem = {
    key: isLong ? stemKey(hashOf(word.folded.slice(0, STEM))) : -1,
    nameLike: isLong && NAME_LIKE.test(word.spelling),
  };
  word.memo[MEMO] = stem;
  return stem;
}

const classKeys = new Map<string, number>();

/** Key of a class of the lexicon. */
export function keyOfClass(name: string): number {
  let key = classKeys.get(name);
  if (key === undefined) classKeys.set(name, (key = classKey(hashOf(name))));
  return key;
}

/** Says which feature something is, by a number of its own; -1 for what is none. */
export interface Finder {
  /** The term with this index. */
  word(term: number): number;
  /** The beginning of a word that stands as the term with this index. */
  stem(word: Word, term: number): number;
  /** The term with this index and the one before it. */
  pair(term: number): number;
  /** A class of the lexicon. */
  cls(name: string): number;
}

/** Features of each passage: `of[first[p]]` to before `of[first[p + 1]]`, some more than once. */
export interface Features {
  readonly of: Int32Array;
  readonly first: Uint32Array;
}

/** From this share of its words on, within sentences, a text writes nouns with a capital, and no name is known by one. */
const NOUN_CAPITALS = 0.2;

function writesNounsWithCapitals({ at, gap, count }: Words): boolean {
  let capitals = 0;
  for (let i = 0; i < count; i++) if (gap[i]! < GAP_OF_SENTENCE && stemOf(at[i]!).nameLike) capitals++;
  return capitals > NOUN_CAPITALS * count;
}

/** Grown as texts need it, and read before the next text is. */
let buffer = new Int32Array(4096);

/**
 * The features of all passages: words, beginnings of words, pairs of neighbours, and the classes that the lexicon knows
 * them by, which are the same in every language. What it returns is overwritten by the next call.
 */
export function collectFeatures(words: Words, terms: Terms, finder: Finder): Features {
  const { mentions } = readHits(words);
  const tellsNames = !writesNounsWithCapitals(words);
  const most = 3 * terms.count + mentions.length;
  if (buffer.length < most) buffer = new Int32Array(2 * most);
  const of = buffer;
  const first = new Uint32Array(terms.passages + 1);
  let count = 0;
  let next = 0;
  let at = 0;
  for (let p = 0; p < terms.passages; p++) {
    first[p] = count;
    const from = terms.first[p]!;
    const to = terms.first[p + 1]!;
    for (let i = from; i < to; i++) {
      const single = finder.word(i);
      if (single >= 0) of[count++] = single;
      const pair = i > from ? finder.pair(i) : -1;
      if (pair >= 0) of[count++] = pair;
      // Terms are words, pieces of words, or several words: the beginning is told of those that are one.
      const start = terms.start[i]!;
      while (at < words.count && words.start[at]! < start) at++;
      const isWord = at < words.count && words.start[at] === start && words.end[at] === terms.end[i];
      const word = isWord ? words.at[at]! : terms.rebuilt.get(i);
      if (word === undefined || (tellsNames && i > from && stemOf(word).nameLike)) continue;
      const stem = finder.stem(word, i);
      if (stem >= 0) of[count++] = stem;
    }
    if (to === from) continue;
    const end = terms.end[to - 1]!;
    const begun = next;
    while (next < mentions.length && words.start[mentions[next]!.word]! < end) next++;
    if (next === begun) continue;
    const spoken = spokenIn(mentions, begun, next);
    for (let k = begun; k < next; k++) {
      const { mask, cls } = mentions[k]!;
      const found = mask & spoken ? finder.cls(cls) : -1;
      if (found >= 0) of[count++] = found;
    }
  }
  first[terms.passages] = count;
  return { of, first };
}

/** The languages that most of the known words of a passage are of, one bit each. */
function spokenIn(mentions: readonly Mention[], from: number, to: number): number {
  let spoken = 0;
  let most = 0;
  for (let bit = 0; bit < LEXICON_LANGUAGES.length; bit++) {
    let votes = 0;
    for (let k = from; k < to; k++) if (mentions[k]!.mask & (1 << bit)) votes++;
    if (votes > most) {
      most = votes;
      spoken = 0;
    }
    if (votes === most) spoken |= 1 << bit;
  }
  return spoken;
}
