import type { Organisation } from '../schema/registry.js';
import { skeleton } from '../text/fold.js';
import { hashOf, wordsOf, type Word, type Words } from '../text/words.js';

/** A place where a registered organisation is named, in word indexes, end exclusive. */
export interface Mention {
  readonly organisation: Organisation;
  readonly first: number;
  readonly end: number;
  /** False for an alternate name. */
  readonly main: boolean;
  /** How surely these words are that name: an ordinary capitalised word names an organisation only sometimes. 0 to 1. */
  readonly certainty: number;
}

export interface MentionIndex {
  /** All places in order; of overlapping ones the longest. */
  find(words: Words): readonly Mention[];
}

interface Name {
  readonly organisation: Organisation;
  readonly hashes: readonly number[];
  readonly main: boolean;
  readonly acronym: boolean;
  readonly written: string;
}

function hashesOf(words: Words): number[] {
  return words.at.map((word) => hashOf(skeleton(word.folded)));
}

function comparedHash(word: Word): number {
  // Only a word with letters outside ASCII can have a skeleton of its own.
  return word.ascii ? word.hash : hashOf(skeleton(word.folded));
}

/** An index of all names by their first word, so that a text is read once whatever the number of organisations. */
export function createMentionIndex(organisations: readonly Organisation[]): MentionIndex {
  const byFirst = new Map<number, Name[]>();
  for (const organisation of organisations) {
    for (const written of new Set([organisation.name, ...(organisation.alternateName ?? [])])) {
      const hashes = hashesOf(wordsOf(written));
      const first = hashes[0];
      if (first === undefined) continue;
      const name: Name = {
        organisation,
        hashes,
        main: written === organisation.name,
        acronym: /^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(written),
        written,
      };
      const known = byFirst.get(first);
      if (known === undefined) byFirst.set(first, [name]);
      else known.push(name);
    }
  }
  // Nearly no word of an ad begins a name: a look into a table of bits spares the look-up.
  const begins = new Uint8Array(1 << 16);
  for (const hash of byFirst.keys()) begins[hash & 0xffff] = 1;
  for (const names of byFirst.values()) names.sort((a, b) => b.hashes.length - a.hashes.length);
  return { find: (words) => findMentions(words, byFirst, begins) };
}

function findMentions(
  words: Words,
  byFirst: ReadonlyMap<number, readonly Name[]>,
  begins: Uint8Array,
): readonly Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < words.count; i++) {
    const word = words.at[i]!;
    if (word.ascii && begins[word.hash & 0xffff] === 0) continue;
    const names = byFirst.get(comparedHash(word));
    if (names === undefined) continue;
    const name = names.find((candidate) => standsAt(words, i, candidate.hashes));
    if (name === undefined) continue;
    const end = i + name.hashes.length;
    const certainty = certaintyOf(name, words.text.slice(words.start[i], words.end[end - 1]));
    if (certainty > 0)
      found.push({ organisation: name.organisation, first: i, end, main: name.main, certainty });
    i = end - 1;
  }
  return found;
}

function standsAt(words: Words, at: number, hashes: readonly number[]): boolean {
  if (at + hashes.length > words.count) return false;
  for (let k = 1; k < hashes.length; k++) if (comparedHash(words.at[at + k]!) !== hashes[k]) return false;
  return true;
}

/**
 * Three words are hardly a name by chance. A single word is one where it is written as registered; in lower case
 * `picum` still is, `nasc` or `praxis` is a word of some language.
 */
function certaintyOf(name: Name, written: string): number {
  if (name.hashes.length >= 3) return 1;
  const capital = /^\P{Ll}/u.test(written);
  if (name.hashes.length === 2) return capital ? 0.9 : 0.5;
  const length = name.written.length;
  if (name.acronym) {
    if (written === name.written) return length <= 3 ? 0.8 : 0.95;
    return length >= 5 ? 0.9 : length === 4 && capital ? 0.6 : 0.1;
  }
  if (!capital) return length >= 8 ? 0.5 : 0;
  return length >= 8 ? 0.8 : 0.5;
}
