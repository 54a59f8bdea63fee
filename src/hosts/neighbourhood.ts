import { createHashTable, nextPower, pushed, unshifted } from './hash-table.js';

/**
 * Finds the strings that are one edit away from a query without comparing it with all of them: two strings one
 * omission, insertion, replacement or transposition apart have a shortening in common (the symmetric deletion of
 * SymSpell, https://github.com/wolfgarbe/SymSpell, here with hashes for strings).
 */
export interface Neighbourhood {
  /** Numbers of the strings that may be near the query; some may not be: hashes collide, and two edits slip in. */
  near(query: string): readonly number[];
}

const LONGEST = 64;
const prefix = new Int32Array(LONGEST + 1);
const suffix = new Int32Array(LONGEST + 1);
const powers = new Int32Array(LONGEST + 1);
powers[0] = 1;
for (let i = 1; i <= LONGEST; i++) powers[i] = nextPower(powers[i - 1]!);

/** Hashes of all beginnings and ends, so that any shortening's hash is two look-ups. */
function hashParts(value: string): void {
  const { length } = value;
  for (let i = 0; i < length; i++) prefix[i + 1] = pushed(prefix[i]!, value.charCodeAt(i));
  suffix[length] = 0;
  for (let i = length - 1; i >= 0; i--) {
    suffix[i] = unshifted(suffix[i + 1]!, value.charCodeAt(i), powers[length - 1 - i]!);
  }
}

/** Hash of what was last handed to `hashParts`, of `length` units, without `count` units from `at` on. */
function without(length: number, at: number, count: number): number {
  return (Math.imul(prefix[at]!, powers[length - at - count]!) + suffix[at + count]!) | 0;
}

export function createNeighbourhood(strings: readonly string[]): Neighbourhood {
  const hashes: number[] = [];
  const owners: number[] = [];
  strings.forEach((value, number) => {
    if (value.length > LONGEST) return;
    hashParts(value);
    hashes.push(suffix[0]!);
    owners.push(number);
    for (let i = 0; i < value.length; i++) {
      hashes.push(without(value.length, i, 1));
      owners.push(number);
    }
  });
  const table = createHashTable(hashes, owners);
  return {
    near(query) {
      const found: number[] = [];
      const { length } = query;
      if (length > LONGEST) return found;
      hashParts(query);
      const look = (hash: number): void => {
        for (let at = table.first(hash); at >= 0; at = table.next(at)) {
          if (!found.includes(table.at(at))) found.push(table.at(at));
        }
      };
      look(suffix[0]!);
      for (let i = 0; i < length; i++) look(without(length, i, 1));
      // Two units put in side by side, such as a plural's `es`.
      for (let i = 0; i + 1 < length; i++) look(without(length, i, 2));
      return found;
    },
  };
}
