import { memoSlot, type Word, type Words } from '../../text/words.js';
import { pairKey, termKey } from '../features.js';
import { freshMark, type WeightTable } from '../table.js';
import { termsOf, type Terms } from '../terms.js';
import { collectFeatures, keyOfClass, stemOf } from './features.js';

/** Weights of one question that is asked of the features. */
export interface Weighing {
  readonly weight: Float64Array;
  readonly bias: number;
}

/** How the sums of passages make one of a text. */
export interface SchemePooling {
  /** Added to the number of terms before the root is taken. */
  readonly offset: number;
  /** What passages that speak for an honest ad count, and their terms in the length, 0 to 1. */
  readonly calm: number;
  readonly calmLength: number;
}

/** What of a text each question found. Natural log-odds, up to what the mix of the training texts adds. */
export interface SchemeScore {
  readonly terms: Terms;
  /** For each passage, whether it is one that gives a scheme away; -Infinity for one that repeats another. */
  readonly demand: Float64Array;
  /** The two most telling passages. */
  readonly top: number;
  readonly second: number;
  /** Whether the text as a whole is an offer that deceives. */
  readonly fraud: number;
  /** Whether the text as a whole tells of offers and makes none. */
  readonly report: number;
  /** The share of terms that the model knows, 0 to 1. */
  readonly coverage: number;
}

/** The parts of the model that scoring needs. */
export interface SchemeScorer {
  readonly table: WeightTable;
  readonly demand: Weighing;
  readonly fraud: Weighing;
  readonly report: Weighing;
  readonly pooling: SchemePooling;
}

/** No passage counts as calmer than this, so that one that is missing is told from one that is dull. */
const CALMEST = -6;

/** The slot of a word's memo in which the index of its beginning is remembered: one, as one model is ever at work. */
const STEM_MEMO = memoSlot();

/** What is known of a feature's index under one table. */
interface StemIndex {
  readonly table: WeightTable;
  readonly index: number;
}

function stemIndex(word: Word, table: WeightTable): number {
  const known = word.memo[STEM_MEMO] as StemIndex | undefined;
  if (known?.table === table) return known.index;
  const { key } = stemOf(word);
  const index = key < 0 ? -1 : table.find(key);
  word.memo[STEM_MEMO] = { table, index } satisfies StemIndex;
  return index;
}

/** Reads a text with the model. Linear in its words. */
export function scoreSchemes(words: Words, scorer: SchemeScorer): SchemeScore {
  const { table, pooling } = scorer;
  const terms = termsOf(
    words,
    (hash) => table.find(termKey(hash)),
    (word) => {
      const remembered = word.memo[table.slot] as number | undefined;
      return remembered ?? (word.memo[table.slot] = table.find(termKey(word.hash)));
    },
  );
  const { hash, index, first: firstTerm, passages } = terms;
  const { of, first } = collectFeatures(words, terms, {
    word: (term) => index[term]!,
    stem: (word) => stemIndex(word, table),
    pair: (term) => table.find(pairKey(hash[term - 1]!, hash[term]!)),
    cls: (name) => table.find(keyOfClass(name)),
  });
  const { weight: demands } = scorer.demand;
  const { weight: frauds } = scorer.fraud;
  const { weight: reports } = scorer.report;
  const met = table.marks.of;
  const demand = new Float64Array(passages);
  /** 1 where a passage speaks for a scheme, 2 where it does not; 0 where it repeats another, which is read once. */
  const kinds = new Uint8Array(passages);
  const prints = new Set<number>();
  let top = CALMEST;
  let second = CALMEST;
  for (let p = 0; p < passages; p++) {
    let print = 0;
    for (let i = firstTerm[p]!; i < firstTerm[p + 1]!; i++) print = (Math.imul(print, 31) + hash[i]!) | 0;
    if (prints.has(print)) {
      demand[p] = -Infinity;
      continue;
    }
    prints.add(print);
    const here = freshMark(table.marks);
    let asked = scorer.demand.bias;
    let deceives = 0;
    for (let k = first[p]!; k < first[p + 1]!; k++) {
      const feature = of[k]!;
      if (met[feature] === here) continue;
      met[feature] = here;
      asked += demands[feature]!;
      deceives += frauds[feature]!;
    }
    demand[p] = asked;
    kinds[p] = deceives >= 0 ? 1 : 2;
    if (asked > top) {
      second = top;
      top = asked;
    } else if (asked > second) second = asked;
  }
  // Over the whole text a feature counts once: as it does in the strongest kind of passage that holds it.
  const counted = freshMark(table.marks);
  let fraud = 0;
  let report = 0;
  let length = pooling.offset;
  let fullLength = pooling.offset;
  for (let kind = 1; kind <= 2; kind++) {
    const share = kind === 1 ? 1 : pooling.calm;
    for (let p = 0; p < passages; p++) {
      if (kinds[p] !== kind) continue;
      const terms = firstTerm[p + 1]! - firstTerm[p]!;
      length += kind === 1 ? terms : pooling.calmLength * terms;
      fullLength += terms;
      for (let k = first[p]!; k < first[p + 1]!; k++) {
        const feature = of[k]!;
        if (met[feature] === counted) continue;
        met[feature] = counted;
        fraud += share * frauds[feature]!;
        report += reports[feature]!;
      }
    }
  }
  let known = 0;
  for (let i = 0; i < terms.count; i++) if (index[i]! >= 0) known++;
  return {
    terms,
    demand,
    top,
    second,
    fraud: fraud / Math.sqrt(length) + scorer.fraud.bias,
    report: report / Math.sqrt(fullLength) + scorer.report.bias,
    coverage: terms.count === 0 ? 0 : known / terms.count,
  };
}
