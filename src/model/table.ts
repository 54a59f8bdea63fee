import { memoSlot } from '../text/words.js';
import { KEY_BITS } from './features.js';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CONTINUES = 32;
const SLOT_BITS = 16;
const SLOTS = 1 << SLOT_BITS;
const FILTER_BITS = SLOT_BITS + 2;
const LOW_HALF = 0xffff;
const ZERO_LEVEL = 32;

/** A mark for each feature, and the last mark that was given out. */
export interface Marks {
  readonly of: Int32Array;
  last: number;
}

const LAST_MARK = 0x7fff0000;

/** A mark that no feature bears. */
export function freshMark(marks: Marks): number {
  if (marks.last >= LAST_MARK) {
    marks.of.fill(0);
    marks.last = 0;
  }
  return ++marks.last;
}

/** The weights by key, ready to be looked up. */
export interface WeightTable {
  readonly count: number;
  readonly weight: Float64Array;
  /** Marks of what was met, for the time of one reading: made once, since clearing it for every text takes long. */
  readonly marks: Marks;
  /** The slot of a word's memo in which its index is remembered. */
  readonly slot: number;
  /** Index into `weight`, or -1. */
  find(key: number): number;
}

/**
 * Packs keys and weights as text: for each feature in ascending order of key the difference to the one before it in
 * base 32 (a digit over 31 continues), then one digit for the weight in 63 steps. gzip codes the digits near their entropy.
 */
export function packTable(
  keys: readonly number[],
  levels: readonly number[],
): { readonly keys: string; readonly levels: string } {
  const deltas: string[] = [];
  let before = 0;
  for (const key of keys) {
    let delta = key - before;
    before = key;
    let digits = '';
    while (delta >= CONTINUES) {
      digits += DIGITS[CONTINUES + (delta % CONTINUES)]!;
      delta = Math.floor(delta / CONTINUES);
    }
    deltas.push(digits + DIGITS[delta]!);
  }
  return { keys: deltas.join(''), levels: packLevels(levels) };
}

/** Weights from their levels, in the order of the keys. `step` is the weight of one level. */
export function unpackLevels(levels: string, step: number): Float64Array {
  return Float64Array.from(levels, (digit) => (DIGITS.indexOf(digit) - ZERO_LEVEL) * step);
}

/** Levels as text, a digit each. */
export function packLevels(levels: readonly number[]): string {
  return levels.map((level) => DIGITS[level + ZERO_LEVEL]!).join('');
}

/** Reads what `packTable` wrote. `step` is the weight of one level. */
export function unpackTable(
  packed: { readonly keys: string; readonly levels: string },
  step: number,
): WeightTable {
  const value = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) value[DIGITS.charCodeAt(i)] = i;
  const count = packed.levels.length;
  const weight = new Float64Array(count);
  // Open addressing. A slot holds the key's low half beside the index plus one: homes are near their slots, so that the
  // low half tells keys apart, and one read answers.
  const slots = new Uint32Array(SLOTS);
  // Most pairs of words are unknown: four bits a slot say so, and stay in the nearest memory.
  const filter = new Uint8Array(1 << (FILTER_BITS - 3));
  let at = 0;
  let key = 0;
  for (let i = 0; i < count; i++) {
    let delta = 0;
    let place = 1;
    for (;;) {
      const digit = value[packed.keys.charCodeAt(at++)]!;
      delta += (digit & (CONTINUES - 1)) * place;
      if (digit < CONTINUES) break;
      place *= CONTINUES;
    }
    key += delta;
    weight[i] = (value[packed.levels.charCodeAt(i)]! - ZERO_LEVEL) * step;
    let slot = key >>> (KEY_BITS - SLOT_BITS);
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    slots[slot] = ((key & LOW_HALF) << 16) | (i + 1);
    const bit = key >>> (KEY_BITS - FILTER_BITS);
    filter[bit >>> 3]! |= 1 << (bit & 7);
  }
  return {
    count,
    weight,
    slot: memoSlot(),
    marks: { of: new Int32Array(count), last: 0 },
    find(wanted) {
      const bit = wanted >>> (KEY_BITS - FILTER_BITS);
      if ((filter[bit >>> 3]! & (1 << (bit & 7))) === 0) return -1;
      let slot = wanted >>> (KEY_BITS - SLOT_BITS);
      const low = wanted & LOW_HALF;
      for (let held = slots[slot]!; held !== 0; held = slots[slot]!) {
        if (held >>> 16 === low) return (held & LOW_HALF) - 1;
        slot = (slot + 1) & (SLOTS - 1);
      }
      return -1;
    },
  };
}
