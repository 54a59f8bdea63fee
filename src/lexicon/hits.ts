import type { Words } from '../text/words.js';
import { isRefused } from './answers.js';
import { isCovered, isNegated, isWarning, turnsOf, type Place } from './guards.js';
import { bundledLexicon, MONEY_TERM, NUMBER_TERM, type Lexicon, type Pattern } from './lexicon.js';
import { EVERY_LANGUAGE, LEXICON_LANGUAGES } from './stem.js';
import { readOccurrences, type Disguise, type Occurrence } from './occurrences.js';
import { endsBefore } from './sentences.js';
import { lookUp, termReader } from './terms.js';

/** A pattern of the lexicon met in a text: words `from` to `to`, inclusive. */
export interface Hit {
  readonly pattern: Pattern;
  readonly from: number;
  readonly to: number;
}

/** A class of the lexicon, and the word where it begins. */
export interface Mention {
  readonly cls: string;
  /** Languages in which the words mean that, one bit each in the order of `LEXICON_LANGUAGES`. */
  readonly mask: number;
  readonly word: number;
}

export interface Hits {
  /** Strongest first, then as they stand in the text. */
  readonly hits: readonly Hit[];
  readonly disguises: readonly Disguise[];
  /** What stands in the sentences that hold the first member of any pattern, as it stands in the text. */
  readonly mentions: readonly Mention[];
}

const NOTHING: Hits = { hits: [], disguises: [], mentions: [] };
/** Sentences after one that announces a list of warnings ("Signs of a scam:") that it still speaks for. */
const WARNED_LIST = 8;

/** A reader of whole texts against one lexicon. Pure but for a bounded memory of spellings. */
export function hitReader(lexicon: Lexicon): (words: Words) => Hits {
  const readers = {
    termsOf: termReader(lexicon),
    wholeTermsOf: termReader(lexicon, true),
    amount: lookUp(lexicon, [NUMBER_TERM, MONEY_TERM], false),
  };
  const warning = lexicon.classId('warning');
  return (words) => {
    if (words.count === 0) return NOTHING;
    const reading = readOccurrences(lexicon, words, readers);
    const { occurrences, disguises } = reading;
    const found: Hit[] = [];
    let warnedUntil = -1;
    let before = 0;
    for (let start = 0; start < occurrences.length;) {
      const end = endOfSentence(occurrences, start);
      const { sentence } = occurrences[start]!;
      if (sentence > warnedUntil) {
        const known = found.length;
        matchSentence(lexicon, occurrences, { before, start, end }, found);
        if (found.length > known && isRefused(words, reading.lastWord(occurrences[end - 1]!.to)))
          found.length = known;
      }
      for (let i = start; i < end; i++) {
        if (occurrences[i]!.cls !== warning) continue;
        const listed = itemsAfter(words, reading.lastWord(occurrences[end - 1]!.to));
        warnedUntil = Math.max(warnedUntil, sentence + listed);
        break;
      }
      before = start;
      start = end;
    }
    const hits = withoutUndone(found, occurrences);
    for (let i = 0; i < hits.length; i++) {
      const { pattern, from, to } = hits[i]!;
      hits[i] = { pattern, from: reading.firstWord(from), to: reading.lastWord(to) };
    }
    hits.sort((a, b) => b.pattern.strength - a.pattern.strength || a.from - b.from);
    const mentions = occurrences.map(({ cls, mask, from }) => ({
      cls: lexicon.classNames[cls]!,
      mask,
      word: reading.firstWord(from),
    }));
    return { hits, disguises, mentions };
  };
}

function endOfSentence(occurrences: readonly Occurrence[], start: number): number {
  const { sentence } = occurrences[start]!;
  let end = start + 1;
  while (end < occurrences.length && occurrences[end]!.sentence === sentence) end++;
  return end;
}

/** Hits that nothing in the whole text undoes. */
function withoutUndone(hits: readonly Hit[], occurrences: readonly Occurrence[]): Hit[] {
  if (hits.every(({ pattern }) => pattern.unlessText.length === 0)) return [...hits];
  const said = new Set(occurrences.map(({ cls }) => cls));
  return hits.filter(({ pattern }) => !pattern.unlessText.some((cls) => said.has(cls)));
}

/** How far the end of a warning's sentence and the items of its list are looked for, in words. */
const LIST_REACH = 150;

/** How many sentences after word `last` the sentence that holds it goes on for: as a list under a colon, or by semicolons. */
function itemsAfter(words: Words, last: number): number {
  let items = 0;
  const end = Math.min(words.count, last + LIST_REACH);
  for (let i = last + 1; i < end; i++) {
    if (words.gap[i]! < 2) continue;
    const between = words.text.slice(words.end[i - 1], words.start[i]);
    if (items === 0 && between.startsWith(':') && between.includes('\n')) return WARNED_LIST;
    if (!endsBefore(words, i)) continue;
    if (!between.startsWith(';')) break;
    items++;
  }
  return items;
}

/** Occurrences of one sentence, from `start` to before `end`, and where those of the last one read begin. */
interface Reach {
  readonly before: number;
  readonly start: number;
  readonly end: number;
}

/** The occurrences that a pattern across two sentences may be made of: those of the neighbours as well. */
function reachAcross(
  all: readonly Occurrence[],
  { before, start, end }: Reach,
): readonly [start: number, end: number] {
  const { sentence } = all[start]!;
  const follows = end < all.length && all[end]!.sentence === sentence + 1;
  return [all[before]!.sentence === sentence - 1 ? before : start, follows ? endOfSentence(all, end) : end];
}

function matchSentence(lexicon: Lexicon, all: readonly Occurrence[], reach: Reach, hits: Hit[]): void {
  const known = hits.length;
  for (let i = reach.start; i < reach.end; i++) {
    const patterns = lexicon.patternsOn[all[i]!.cls];
    if (patterns === undefined) continue;
    for (const pattern of patterns) {
      if (isMet(pattern, hits, known)) continue;
      const [start, end] = pattern.across ? reachAcross(all, reach) : [reach.start, reach.end];
      let place = placeFrom(lexicon, pattern, all, i, start, end, EVERY_LANGUAGE);
      if (place === null) continue;
      const context = around(all, i, start, end);
      // The nearest words may be those of a language that is not spoken here: then those of the one that is.
      if (languagesOf(place.mask, context) === 0)
        place = placeFrom(lexicon, pattern, all, i, start, end, languagesOf(EVERY_LANGUAGE, context));
      if (place === null || isUndone(lexicon, pattern, place, context)) continue;
      hits.push({ pattern, from: place.from, to: place.to });
    }
  }
}

/** Whether the pattern is among the hits of this sentence, which begin at `known`. */
function isMet(pattern: Pattern, hits: readonly Hit[], known: number): boolean {
  for (let i = known; i < hits.length; i++) if (hits[i]!.pattern === pattern) return true;
  return false;
}

/** How many words on either side can turn what a sentence says: sentences without an end stay cheap. */
const CONTEXT = 40;

/** Occurrences of the same sentence near the `i`th. */
function around(all: readonly Occurrence[], i: number, start: number, end: number): readonly Occurrence[] {
  const { from } = all[i]!;
  let first = i;
  while (first > start && from - all[first - 1]!.from <= CONTEXT) first--;
  let last = i;
  while (last < end && all[last]!.from - from <= CONTEXT) last++;
  return all.slice(first, last);
}

/** A language that has less than this share of the sentence's words is not the one it is written in. */
const LEAST_SHARE = 0.6;

/**
 * The languages of the place that the sentence around it speaks. Words that several languages share must neither be
 * negated by a word of another one (Portuguese "no Telegram" is "on Telegram") nor make up a demand in one that nobody
 * speaks there.
 */
function languagesOf(mask: number, context: readonly Occurrence[]): number {
  const votes = LEXICON_LANGUAGES.map(
    (_, bit) => context.filter((one) => (one.mask & (1 << bit)) !== 0).length,
  );
  const least = Math.max(...votes) * LEAST_SHARE;
  const candidates = votes.map((count, bit) => ((mask & (1 << bit)) !== 0 && count >= least ? count : 0));
  const most = Math.max(...candidates);
  return most === 0
    ? 0
    : candidates.reduce((spoken, count, bit) => (count === most ? spoken | (1 << bit) : spoken), 0);
}

function isUndone(lexicon: Lexicon, pattern: Pattern, met: Place, context: readonly Occurrence[]): boolean {
  const place = { ...met, mask: languagesOf(met.mask, context) };
  if (place.mask === 0) return true;
  if (context.some((one) => pattern.unless.includes(one.cls) && (one.mask & place.mask) !== 0)) return true;
  const turns = turnsOf(lexicon, context);
  return pattern.guards.some((guard) => {
    switch (guard) {
      case 'negated':
        return isNegated(turns, place);
      case 'warned':
        return isWarning(turns, place);
      case 'covered':
        return isCovered(turns, place);
    }
  });
}

/**
 * The place where all members of the pattern stand near its first one, the nearest of each, in one of `languages`; null
 * where one lacks.
 * Members stand apart, unless a class may overlap: an order to pay holds its amount.
 */
function placeFrom(
  { overlapping }: Lexicon,
  { needs, within, ordered }: Pattern,
  all: readonly Occurrence[],
  i: number,
  start: number,
  end: number,
  languages: number,
): Place | null {
  const first = all[i]!;
  let { from, to } = first;
  let mask = first.mask & languages;
  if (mask === 0) return null;
  const taken: Occurrence[] = [first];
  for (let k = 1; k < needs.length; k++) {
    const need = needs[k]!;
    let nearest: Occurrence | null = null;
    let distance = Infinity;
    const consider = (one: Occurrence): void => {
      if ((one.mask & mask) === 0 || !need.includes(one.cls)) return;
      const off = one.from > to ? one.from - to : Math.max(0, from - one.to);
      if (off >= distance) return;
      if (ordered ? one.from <= to : overlapping[one.cls] !== 1 && isTaken(one, taken, overlapping)) return;
      nearest = one;
      distance = off;
    };
    for (let n = i; n < end && all[n]!.from - first.from < within; n++) consider(all[n]!);
    for (let n = i - 1; n >= start && first.from - all[n]!.from < within; n--) consider(all[n]!);
    if (nearest === null) return null;
    const found: Occurrence = nearest;
    from = Math.min(from, found.from);
    to = Math.max(to, found.to);
    if (to - from >= within) return null;
    mask &= found.mask;
    taken.push(found);
  }
  return { from, to, mask };
}

/** Whether an occurrence holds, or belongs to, a member that may not overlap. */
function isTaken(one: Occurrence, taken: readonly Occurrence[], overlapping: Uint8Array): boolean {
  for (const other of taken)
    if (overlapping[other.cls] !== 1 && one.from <= other.to && one.to >= other.from) return true;
  return false;
}

const remembered = new WeakMap<Words, Hits>();
let readBundled: ((words: Words) => Hits) | null = null;

/** Patterns of the bundled lexicon in a text; read once for each text, since several signals ask. */
export function readHits(words: Words): Hits {
  const known = remembered.get(words);
  if (known !== undefined) return known;
  readBundled ??= hitReader(bundledLexicon());
  const hits = readBundled(words);
  remembered.set(words, hits);
  return hits;
}
