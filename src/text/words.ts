import { fold, skeleton } from './fold.js';

/** A word as it is compared; one object for each spelling, shared between texts. */
export interface Word {
  /** Lower case, no accents; look-alike letters replaced where the word mixes scripts. */
  readonly folded: string;
  /** FNV-1a of `folded`, unsigned 32 bits. */
  readonly hash: number;
  readonly hasDigit: boolean;
  readonly hasLetter: boolean;
  /** `folded` has no character outside ASCII. */
  readonly ascii: boolean;
  /** Latin letters and look-alikes of another script stand in one word. */
  readonly mixedScript: boolean;
  /** As it is written in the text: its own copy, so that a remembered word doesn't keep the whole ad in memory. */
  readonly spelling: string;
  /** What later rooms remember of the word, each in the slot that it was given. Never part of an answer. */
  readonly memo: unknown[];
}

let memoSlots = 0;

/** A slot of every word's memo, for one room: finding it there is far faster than a table of words. */
export function memoSlot(): number {
  return memoSlots++;
}

/** What stands between a word and the one before it. */
export const enum Gap {
  Space = 0,
  /** Comma, dash, bracket, quotation mark, slash, apostrophe, at sign … */
  Mark = 1,
  /** Full stop, question mark, semicolon, colon followed by white space. */
  Sentence = 2,
  Line = 3,
}

/** The words of a text, in order, as parallel arrays: `at[i]` stands from `start[i]` to `end[i]`. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly at: readonly Word[];
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly gap: Uint8Array;
}

const enum Class {
  Unknown = 0,
  Letter = 1,
  Digit = 2,
  Space = 3,
  Line = 4,
  Stop = 5,
  Mark = 6,
}

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
const SPACE = /\s/u;
const CLASSES = new Uint8Array(0x10000);

function classify(code: number): Class {
  const character = String.fromCharCode(code);
  let found = Class.Mark;
  if (character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029')
    found = Class.Line;
  else if ('.?!;:…。'.includes(character)) found = Class.Stop;
  // Halves of astral characters: mathematical letters are letters, emoji are told apart when the word is made.
  else if (code >= 0xd835 && code <= 0xd835) found = Class.Letter;
  else if (code >= 0xdc00 && code <= 0xdfff) found = Class.Letter;
  else if (LETTER.test(character)) found = Class.Letter;
  else if (DIGIT.test(character)) found = Class.Digit;
  else if (SPACE.test(character)) found = Class.Space;
  CLASSES[code] = found;
  return found;
}

const LATIN = /\p{Script=Latin}/u;
const LOOKS_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
const HAS_DIGIT = /\p{N}/u;
const HAS_LETTER = /\p{L}/u;
const ASCII = /^[\x00-\x7f]*$/; // eslint-disable-line no-control-regex

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** 32-bit FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hashOf(value: string): number {
  return hash32(value) >>> 0;
}

function hash32(value: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < value.length; i++) hash = Math.imul(hash ^ value.charCodeAt(i), FNV_PRIME);
  return hash;
}

function makeWord(raw: string): Word {
  const plain = fold(raw);
  const mixedScript = LATIN.test(raw) && LOOKS_LATIN.test(raw);
  const folded = mixedScript ? skeleton(plain) : plain;
  return {
    spelling: raw,
    folded,
    hash: hashOf(folded),
    hasDigit: HAS_DIGIT.test(folded),
    hasLetter: HAS_LETTER.test(folded),
    ascii: ASCII.test(folded),
    mixedScript,
    memo: [],
  };
}

const FEWEST_SLOTS = 1 << 12;
const MOST_SLOTS = 1 << 17;
const LONGEST_REMEMBERED = 40;
let known: (Word | undefined)[] = new Array<Word | undefined>(FEWEST_SLOTS);
let knownCount = 0;

/** The place in the table for a word that isn't there yet. */
function freeSlot(hash: number): number {
  const last = known.length - 1;
  let slot = (hash ^ (hash >>> 15)) & last;
  while (known[slot] !== undefined) slot = (slot + 1) & last;
  return slot;
}

/**
 * Makes room for one more word. The table is at most half full, and no larger than that asks for, so that it stays in
 * near memory; the largest one is given up when it is full.
 */
function makeRoom(): void {
  if (knownCount * 2 < known.length) return;
  const words = known.length < MOST_SLOTS ? known : [];
  known = new Array<Word | undefined>(Math.max(FEWEST_SLOTS, words.length * 2));
  knownCount = 0;
  for (const word of words) {
    if (word === undefined) continue;
    known[freeSlot(hash32(word.spelling))] = word;
    knownCount++;
  }
}

/**
 * The word that stands from `from` to `to`; `hash` is that of its units. Remembered, since ads repeat their words:
 * a table of our own, as a `Map` would want every word cut out of the text first. It never changes an answer.
 */
function wordAt(text: string, from: number, to: number, hash: number): Word {
  const length = to - from;
  if (length > LONGEST_REMEMBERED) return makeWord(text.slice(from, to));
  const last = known.length - 1;
  let slot = (hash ^ (hash >>> 15)) & last;
  for (let entry = known[slot]; entry !== undefined; entry = known[slot]) {
    if (entry.spelling.length === length && standsAt(text, from, entry.spelling)) return entry;
    slot = (slot + 1) & last;
  }
  const word = makeWord(text.slice(from, to).split('').join(''));
  makeRoom();
  known[freeSlot(hash)] = word;
  knownCount++;
  return word;
}

function standsAt(text: string, from: number, spelling: string): boolean {
  for (let i = spelling.length - 1; i >= 0; i--) {
    if (text.charCodeAt(from + i) !== spelling.charCodeAt(i)) return false;
  }
  return true;
}

/** The word for a spelling by itself. */
export function wordOf(spelling: string): Word {
  return wordAt(spelling, 0, spelling.length, hash32(spelling));
}

function isWordClass(found: number): boolean {
  return found === Class.Letter || found === Class.Digit;
}

/** Where words are noted while their number is unknown: made once, as making such arrays costs more than filling them. */
let met: Word[] = [];
let places = new Uint32Array(2 * 4096);
let gaps = new Uint8Array(4096);
/** More words than this are noted in room of their own. */
const MOST_KEPT = 1 << 16;

/** Splits a text into words: runs of letters, marks and digits. Linear, one pass. */
export function wordsOf(text: string): Words {
  const length = text.length;
  const at = met;
  let place = places;
  let gap = gaps;
  let count = 0;
  let between: Gap = Gap.Line;
  let stopBefore = false;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    const found = CLASSES[code] || classify(code);
    if (isWordClass(found)) {
      const from = i;
      let hash = Math.imul(FNV_OFFSET ^ code, FNV_PRIME);
      i++;
      while (i < length) {
        const next = text.charCodeAt(i);
        if (!isWordClass(CLASSES[next] || classify(next))) break;
        hash = Math.imul(hash ^ next, FNV_PRIME);
        i++;
      }
      if (stopBefore && between < Gap.Mark) between = Gap.Mark;
      if (count === gap.length) {
        place = grow(place, new Uint32Array(4 * count));
        gap = grow(gap, new Uint8Array(2 * count));
      }
      const word = wordAt(text, from, i, hash);
      if (word.hasLetter || word.hasDigit) {
        at[count] = word;
        place[2 * count] = from;
        place[2 * count + 1] = i;
        gap[count] = between;
        count++;
        between = Gap.Space;
      }
      stopBefore = false;
      continue;
    }
    if (found === Class.Line) between = Gap.Line;
    else if (found === Class.Stop) stopBefore = true;
    else if (found === Class.Space) {
      if (stopBefore && between < Gap.Sentence) between = Gap.Sentence;
      stopBefore = false;
    } else if (between < Gap.Mark) between = Gap.Mark;
    i++;
  }
  if (gap.length <= MOST_KEPT) {
    places = place;
    gaps = gap;
  } else met = [];
  // One piece of memory for all three.
  const memory = new ArrayBuffer(count * 9);
  const start = new Uint32Array(memory, 0, count);
  const end = new Uint32Array(memory, count * 4, count);
  for (let k = 0; k < count; k++) {
    start[k] = place[2 * k]!;
    end[k] = place[2 * k + 1]!;
  }
  const gapOf = new Uint8Array(memory, count * 8, count);
  gapOf.set(gap.subarray(0, count));
  return { text, count, at: at.slice(0, count), start, end, gap: gapOf };
}

function grow<A extends Uint32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
