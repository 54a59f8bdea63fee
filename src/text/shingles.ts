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
  const most = Math.max(0, to - from);
  const kept = new Uint32Array(most);
  const hash = new Uint32Array(most);
  let size = 0;
  let count = 0;
  // The last words before this one.
  let third = 0;
  let second = 0;
  let previous = 0;
  for (let i = from; i < to; i++) {
    const word = words.at[i]!;
    if (word.folded.length <= 1) continue;
    kept[size++] = i;
    const own = scrambled(word.hash);
    if (size >= SHINGLE_WORDS) hash[count++] = mix(mix(mix(mix(0, third), second), previous), own) >>> 0;
    third = second;
    second = previous;
    previous = own;
  }
  return {
    count,
    hash: hash.subarray(0, count),
    first: kept.subarray(0, count),
    last: kept.subarray(SHINGLE_WORDS - 1, SHINGLE_WORDS - 1 + count),
  };
}

/** Spreads a word's hash over all bits, before it is mixed with those of its neighbours. */
function scrambled(hash: number): number {
  const k = Math.imul(hash, 0xcc9e2d51);
  return Math.imul((k << 15) | (k >>> 17), 0x1b873593);
}

/** Order-dependent combination of scrambled hashes (the mixing step of MurmurHash3, public domain). */
function mix(state: number, value: number): number {
  const h = state ^ value;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}
