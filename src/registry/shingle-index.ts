/** Which listed texts hold a shingle: an open-addressing table over typed arrays, built once, read millions of times. */
export interface ShingleIndex {
  /** Number of indexed texts. */
  readonly texts: number;
  /** Number of distinct shingles of each text. */
  readonly sizes: Uint32Array;
  /** Number of those that no other indexed text has. */
  readonly specificSizes: Uint32Array;
  /** The first posting of a shingle; -1 where no text holds it. */
  first(hash: number): number;
  /** The next posting of the same shingle; -1 after the last. */
  next(posting: number): number;
  /** Which text a posting speaks of. */
  textOf(posting: number): number;
}

/** Indexes the distinct shingle hashes of each text. Memory: about 20 bytes a shingle. */
export function createShingleIndex(texts: readonly Uint32Array[]): ShingleIndex {
  const total = texts.reduce((sum, hashes) => sum + hashes.length, 0);
  let capacity = 64;
  while (capacity < total * 2) capacity *= 2;
  const mask = capacity - 1;
  // A slot is two numbers side by side, so that one read from memory answers: a key, and the first of its postings plus
  // one; `next` chains them.
  const slots = new Uint32Array(capacity * 2);
  const counts = new Uint32Array(capacity);
  const owner = new Uint32Array(total);
  const next = new Uint32Array(total);
  let posting = 0;

  // Four bits a slot say quickly, and from little memory, what no text holds: nearly every shingle of nearly every ad.
  const held = new Uint32Array(capacity >> 3);
  const bitMask = capacity * 4 - 1;
  const bitOf = (hash: number): number => {
    const mixed = Math.imul(hash, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & bitMask;
  };

  const slotOf = (hash: number): number => {
    let slot = Math.imul(hash, 0x9e3779b1) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };

  const sizes = new Uint32Array(texts.length);
  texts.forEach((hashes, text) => {
    const distinct = new Set(hashes);
    sizes[text] = distinct.size;
    for (const hash of distinct) {
      const slot = slotOf(hash);
      slots[2 * slot] = hash;
      held[bitOf(hash) >>> 5]! |= 1 << (bitOf(hash) & 31);
      owner[posting] = text;
      next[posting] = slots[2 * slot + 1]!;
      counts[slot] = counts[slot]! + 1;
      posting++;
      slots[2 * slot + 1] = posting;
    }
  });

  const specificSizes = new Uint32Array(texts.length);
  for (let slot = 0; slot < capacity; slot++) {
    if (counts[slot] === 1) specificSizes[owner[slots[2 * slot + 1]! - 1]!]!++;
  }

  return {
    texts: texts.length,
    sizes,
    specificSizes,
    first: (hash) => {
      const bit = bitOf(hash);
      return (held[bit >>> 5]! & (1 << (bit & 31))) === 0 ? -1 : slots[2 * slotOf(hash) + 1]! - 1;
    },
    next: (posting) => next[posting]! - 1,
    textOf: (posting) => owner[posting]!,
  };
}
