/** Bits of a feature's key. With 25,000 features one unseen pair of words in 700 meets a weight that isn't its own. */
export const KEY_BITS = 24;

/** Finaliser of MurmurHash3 (public domain): spreads every input bit over the key. */
function keyOf(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  h ^= h >>> 16;
  return h >>> (32 - KEY_BITS);
}

/** Key of a single term. */
export function termKey(term: number): number {
  return keyOf(term);
}

/** Key of two terms in this order. */
export function pairKey(before: number, term: number): number {
  return keyOf(Math.imul(before, 0x9e3779b1) ^ ((term << 7) | (term >>> 25)));
}

const STEM_SALT = 0x5bd1e995;
const CLASS_SALT = 0x27d4eb2f;

/** Key of the beginning of a word, by the hash of its letters. */
export function stemKey(hash: number): number {
  return keyOf(Math.imul(hash ^ STEM_SALT, 0x01000193));
}

/** Key of a class of the lexicon, by the hash of its name. */
export function classKey(hash: number): number {
  return keyOf(Math.imul(hash ^ CLASS_SALT, 0x01000193));
}
