/**
 * Finds the strings that are one edit away from a query without comparing it with all of them: two strings one
 * omission, insertion, replacement or transposition apart have a shortening in common (the symmetric deletion of
 * SymSpell, https://github.com/wolfgarbe/SymSpell, here with hashes for strings).
 */
export interface Neighbourhood {
  /** Numbers of the strings that may be near the query; some may not be: hashes collide, and two edits slip in. */
  near(query: string): readonly number[];
}

const BASE = 0x01000193;
const LONGEST = 64;

const powers = new Uint32Array(LONGEST + 1);
powers[0] = 1;
for (let i = 1; i <= LONGEST; i++) powers[i] = Math.imul(powers[i - 1]!, BASE);

const prefix = new Uint32Array(LONGEST + 1);
const suffix = new Uint32Array(LONGEST + 2);

/** Polynomial hashes of all beginnings and ends, so that any shortening's hash is two lookups. */
function hashParts(value: string): void {
  const { length } = value;
  prefix[0] = 0;
  for (let i = 0; i < length; i++) prefix[i + 1] = (Math.imul(prefix[i]!, BASE) + value.charCodeAt(i)) >>> 0;
  suffix[length] = 0;
  for (let i = length - 1; i >= 0; i--) {
    suffix[i] = (Math.imul(value.charCodeAt(i), powers[length - 1 - i]!) + suffix[i + 1]!) >>> 0;
  }
}

/** Hash of what was last handed to `hashParts`, of `length` units, without `count` units from `at` on. */
function without(length: number, at: number, count: number): number {
  const rest = length - at - count;
  return (Math.imul(prefix[at]!, powers[rest]!) + suffix[at + count]!) >>> 0;
}

export function createNeighbourhood(strings: readonly string[]): Neighbourhood {
  const first = new Map<number, number>();
  const owner: number[] = [];
  const next: number[] = [];
  const add = (hash: number, number: number): void => {
    owner.push(number);
    next.push(first.get(hash) ?? -1);
    first.set(hash, owner.length - 1);
  };
  strings.forEach((value, number) => {
    if (value.length > LONGEST) return;
    hashParts(value);
    add(without(value.length, 0, 0), number);
    for (let i = 0; i < value.length; i++) add(without(value.length, i, 1), number);
  });
  return {
    near(query) {
      const found: number[] = [];
      const { length } = query;
      if (length > LONGEST) return found;
      hashParts(query);
      const look = (hash: number): void => {
        for (let at = first.get(hash) ?? -1; at >= 0; at = next[at]!) {
          if (!found.includes(owner[at]!)) found.push(owner[at]!);
        }
      };
      look(without(length, 0, 0));
      for (let i = 0; i < length; i++) look(without(length, i, 1));
      // Two units put in side by side, such as a plural's `es`.
      for (let i = 0; i + 1 < length; i++) look(without(length, i, 2));
      return found;
    },
  };
}
