import type { Words } from './words.js';

/** How many words make a shingle. Four is short enough for re-wrapped and cut copies, long enough to be rare. */
export const SHINGLE_WORDS = 4;

/** Hashes of the overlapping word shingles of a text, with the index of each shingle's first word. */
export interface Shingles {
  readonly count: number;
  readonly hash: Uint32Array;
  /** Index into the `Words` that the shingle starts at. */
  readonly first: Uint32Array;
  /** Index of the shingle's last word. */
  readonly last: Uint32Array;
}

/**
 * Hashed word shingles (Broder 1997, "On the resemblance and containment of documents"). Words of one character are
 * passed over: bullets, list letters and the `s` of a genitive differ between copies of one text.
 */
export function shinglesOf(words: Words, from = 0, to = words.count): Shingles {
  const kept: number[] = [];
  for (let i = from; i < to; i++) if (words.at[i]!.folded.length > 1) kept.push(i);
  const count = Math.max(0, kept.length - SHINGLE_WORDS + 1);
  const hash = new Uint32Array(count);
  const first = new Uint32Array(count);
  const last = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    let mixed = 0;
    for (let k = 0; k < SHINGLE_WORDS; k++) mixed = mix(mixed, words.at[kept[i + k]!]!.hash);
    hash[i] = mixed >>> 0;
    first[i] = kept[i]!;
    last[i] = kept[i + SHINGLE_WORDS - 1]!;
  }
  return { count, hash, first, last };
}

/** Order-dependent combination of two 32-bit hashes (the mixing step of MurmurHash3, public domain). */
function mix(state: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  const h = state ^ Math.imul(k, 0x1b873593);
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}
