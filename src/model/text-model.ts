import type { Words } from '../text/words.js';
import { pairKey, termKey } from './features.js';
import { chosenPassages, lengthShare, passageShare, poolNorm, type Pooling } from './pool.js';
import { freshMark, type WeightTable } from './table.js';
import { termsOf, type Terms } from './terms.js';

/** From the model's score to bits: `bits = slope × score + intercept`, bent towards `low` and `high`. */
export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
  /** Bits that are never passed, downwards and upwards. */
  readonly low: number;
  readonly high: number;
}

/** A trained model. */
export interface TextModel {
  readonly table: WeightTable;
  readonly bias: number;
  readonly pooling: Pooling;
  readonly calibration: Calibration;
}

/** A passage that pushed the score up (positive bits) or down. Places in the text that the words were read from. */
export interface PassageBits {
  readonly start: number;
  readonly end: number;
  readonly bits: number;
}

export interface TextReading {
  /** log2 of the likelihood ratio fraud : genuine at the true base rate; 0 where the model has nothing to say. */
  readonly bits: number;
  /** The share of terms that the model knows, 0 to 1. */
  readonly coverage: number;
  /** At most `MOST_PASSAGES` each way, strongest first. */
  readonly passages: readonly PassageBits[];
}

const MOST_PASSAGES = 3;
/** Below this share of known words the text is not of the kind that the model was trained on. */
const COVERAGE_NONE = 0.45;
const COVERAGE_FULL = 0.65;
const TERMS_NONE = 8;
const TERMS_FULL = 40;
const SILENT: TextReading = { bits: 0, coverage: 0, passages: [] };

/** The score before calibration, and what it was read from. */
export interface RawScore {
  readonly score: number;
  readonly coverage: number;
  /** Terms of the text, repeated passages once. */
  readonly length: number;
  readonly terms: Terms;
  /** Passages that were read, and what each added to the score. */
  readonly chosen: readonly number[];
  readonly shares: Float64Array;
}

/** 0 at `from` and below, 1 at `to` and above, a line between. */
export function ramp(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

/** Reads a text with the model. Linear in its words. */
export function scoreText(words: Words, model: TextModel): RawScore {
  const { table } = model;
  const { slot } = table;
  const terms = termsOf(
    words,
    (hash) => table.find(termKey(hash)),
    (word) => {
      const remembered = word.memo[slot] as number | undefined;
      return remembered ?? (word.memo[slot] = table.find(termKey(word.hash)));
    },
  );
  const { passages, first, hash, index } = terms;
  const { weight } = table;
  const sums = new Float64Array(passages);
  const lengths = new Uint32Array(passages);
  const pairs = new Int32Array(terms.count);
  const prints = new Set<number>();
  // Within a passage a feature counts once.
  const met = table.marks.of;
  let known = 0;
  let distinct = 0;
  for (let p = 0; p < passages; p++) {
    let sum = 0;
    let print = 0;
    const here = freshMark(table.marks);
    const from = first[p]!;
    const to = first[p + 1]!;
    for (let i = from; i < to; i++) {
      const term = hash[i]!;
      print = (Math.imul(print, 31) + term) | 0;
      const single = index[i]!;
      if (single >= 0) {
        known++;
        if (met[single] !== here) {
          met[single] = here;
          sum += weight[single]!;
        }
      }
      const pair = i > from ? table.find(pairKey(hash[i - 1]!, term)) : -1;
      pairs[i] = pair;
      if (pair >= 0 && met[pair] !== here) {
        met[pair] = here;
        sum += weight[pair]!;
      }
    }
    // What is repeated word for word is read once.
    if (prints.has(print)) continue;
    prints.add(print);
    sums[p] = sum;
    lengths[p] = to - from;
    distinct += to - from;
  }
  const { pooling } = model;
  const chosen = chosenPassages(sums, lengths, pooling);
  const shares = new Float64Array(passages);
  const counted = freshMark(table.marks);
  let length = 0;
  // Passages that speak for fraud come first: a feature counts as much as the strongest passage that holds it.
  for (const isCalm of [false, true]) {
    for (const p of chosen) {
      if (lengths[p] === 0 || sums[p]! < 0 !== isCalm) continue;
      const counts = passageShare(sums[p]!, pooling);
      length += lengthShare(sums[p]!, pooling) * lengths[p]!;
      let share = 0;
      for (let i = first[p]!; i < first[p + 1]!; i++) {
        const single = index[i]!;
        const pair = pairs[i]!;
        if (single >= 0 && met[single] !== counted) {
          met[single] = counted;
          share += weight[single]!;
        }
        if (pair >= 0 && met[pair] !== counted) {
          met[pair] = counted;
          share += weight[pair]!;
        }
      }
      shares[p] = counts * share;
    }
  }
  const norm = poolNorm(length, pooling);
  let score = model.bias;
  for (const p of chosen) {
    shares[p]! /= norm;
    score += shares[p]!;
  }
  const coverage = terms.count === 0 ? 0 : known / terms.count;
  return { score, coverage, length: distinct, terms, chosen, shares };
}

/** Bits of a score: a line, bent so that it nears `low` and `high` and never passes them. */
export function calibratedBits(score: number, calibration: Calibration): number {
  const { low, high } = calibration;
  const line = calibration.slope * score + calibration.intercept;
  return line >= 0 ? high * Math.tanh(line / high) : low * Math.tanh(line / low);
}

/** What the wording itself says about an ad. Abstains from texts unlike its training. */
export function readText(words: Words, model: TextModel): TextReading {
  if (words.count < TERMS_NONE) return SILENT;
  const { score, coverage, length, terms, chosen, shares } = scoreText(words, model);
  const trust = ramp(coverage, COVERAGE_NONE, COVERAGE_FULL) * ramp(length, TERMS_NONE, TERMS_FULL);
  if (trust === 0) return { ...SILENT, coverage };
  const { calibration } = model;
  const bits = trust * calibratedBits(score, calibration);
  const told: PassageBits[] = [];
  const ordered = chosen.filter((p) => shares[p] !== 0).sort((a, b) => shares[b]! - shares[a]! || a - b);
  const pick = [...ordered.slice(0, MOST_PASSAGES), ...ordered.slice(MOST_PASSAGES).slice(-MOST_PASSAGES)];
  for (const p of pick) {
    const start = terms.start[terms.first[p]!]!;
    const end = terms.end[terms.first[p + 1]! - 1]!;
    told.push({ start, end, bits: trust * calibration.slope * shares[p]! });
  }
  return { bits, coverage, passages: told };
}
