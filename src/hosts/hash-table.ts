/** Base of the polynomial hash: the prime of FNV, for its spread bits. */
const BASE = 0x01000193;

/** The hash of a string with one more unit at its end; start with 0. */
export function pushed(hash: number, unit: number): number {
  return (Math.imul(hash, BASE) + unit) | 0;
}

/** The hash of a string with one more unit at its beginning; `power` is `powerOf` its length so far. */
export function unshifted(hash: number, unit: number, power: number): number {
  return (Math.imul(unit, power) + hash) | 0;
}

/** The factor by which a unit counts that has one more unit behind it than counted with `power`; start with 1. */
export function nextPower(power: number): number {
  return Math.imul(power, BASE);
}

/** The polynomial hash of a whole string, 32 bits, signed. */
export function hashOf(value: string): number {
  let hash = 0;
  for (let i = 0; i < value.length; i++) hash = pushed(hash, value.charCodeAt(i));
  return hash;
}

/** Numbers by 32-bit hashes, several for one hash: open addressing in typed arrays, made once and then only read. */
export interface HashTable {
  /** Position of the first entry for the hash, or -1. */
  first(hash: number): number;
  /** Position of the next entry for the same hash, or -1. */
  next(position: number): number;
  /** The number at a position. */
  at(position: number): number;
}

export function createHashTable(hashes: readonly number[], numbers: readonly number[]): HashTable {
  let bits = 4;
  while (2 ** bits < hashes.length * 2) bits++;
  const size = 2 ** bits;
  const mask = size - 1;
  // A slot is two numbers side by side, so that one read from memory answers: a hash, and its first position plus one.
  const slots = new Int32Array(size * 2);
  const chain = new Int32Array(hashes.length).fill(-1);
  const values = Int32Array.from(numbers);
  // Most hashes that are asked for are not there: four bits a slot say so, and stay in the nearest memory.
  const filter = new Uint8Array(size >> 1);
  // The polynomial's low bits are those of the last letters: the upper ones of a product spread (Fibonacci hashing).
  const spread = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (30 - bits);
  const slotOf = (hash: number): number => {
    let slot = spread(hash) >>> 2;
    while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== hash) slot = (slot + 1) & mask;
    return 2 * slot;
  };
  hashes.forEach((hash, position) => {
    const slot = slotOf(hash);
    const mark = spread(hash);
    filter[mark >>> 3]! |= 1 << (mark & 7);
    slots[slot] = hash;
    chain[position] = slots[slot + 1]! - 1;
    slots[slot + 1] = position + 1;
  });
  return {
    first(hash) {
      const mark = spread(hash);
      return (filter[mark >>> 3]! & (1 << (mark & 7))) === 0 ? -1 : slots[slotOf(hash) + 1]! - 1;
    },
    next: (position) => chain[position]!,
    at: (position) => values[position]!,
  };
}
