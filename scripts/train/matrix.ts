import { pairKey, termKey } from '../../src/model/features.js';
import { termsOf, type Terms } from '../../src/model/terms.js';
import type { Row } from './corpus.js';
import { wordsOnce } from './words-once.js';

/** A text as the trainer sees it: passages of feature ids. */
export interface Doc {
  readonly passages: readonly Int32Array[];
  /** Terms in each passage. */
  readonly lengths: Uint32Array;
}

export interface Matrix {
  readonly docs: readonly Doc[];
  /** Key of each feature id. */
  readonly keys: readonly number[];
  /** How many documents hold the feature. */
  readonly frequency: Float64Array;
  /** Feature ids of single known terms: the vocabulary. */
  readonly singles: ReadonlySet<number>;
}

/** What fewer texts hold is no vocabulary: nothing is put together to give it. */
const LEAST_TEXTS = 3;
/** What fewer texts hold is no feature: it would be learnt by heart. */
const LEAST_FOR_FEATURE = 2;

/** Words in at least three of the texts, without those that name people, places and peoples. */
export function vocabularyOf(texts: readonly string[], masked: ReadonlySet<number>): ReadonlySet<number> {
  const texts3 = new Map<number, number>();
  for (const text of texts) {
    for (const hash of new Set(termsOf(wordsOnce(text), () => -1).hash))
      texts3.set(hash, (texts3.get(hash) ?? 0) + 1);
  }
  const known = new Set<number>();
  for (const [hash, count] of texts3) if (count >= LEAST_TEXTS && !masked.has(hash)) known.add(hash);
  return known;
}

/** Reads texts as terms with a vocabulary. */
export function termsOfRows(rows: readonly Row[], vocabulary: ReadonlySet<number>): Terms[] {
  return rows.map((row) => termsOf(wordsOnce(row.text), (hash) => (vocabulary.has(hash) ? 1 : -1)));
}

/** Calls `visit` with each key of the passage that is not masked, and whether it is of a single term. */
function eachOpenKey(
  terms: Terms,
  p: number,
  masked: ReadonlySet<number>,
  visit: (key: number, isSingle: boolean) => void,
): void {
  const { hash, first } = terms;
  for (let i = first[p]!; i < first[p + 1]!; i++) {
    if (masked.has(hash[i]!)) continue;
    visit(termKey(hash[i]!), true);
    if (i > first[p]! && !masked.has(hash[i - 1]!)) visit(pairKey(hash[i - 1]!, hash[i]!), false);
  }
}

/**
 * Feature ids for all keys that two texts hold and whose terms are not masked. Masked and rare terms count in the
 * length and nowhere else; passages that repeat another are left out.
 */
export function matrixOf(all: readonly Terms[], masked: ReadonlySet<number>): Matrix {
  const texts = new Map<number, number>();
  for (const terms of all) {
    const seen = new Set<number>();
    for (let p = 0; p < terms.passages; p++) eachOpenKey(terms, p, masked, (key) => seen.add(key));
    for (const key of seen) texts.set(key, (texts.get(key) ?? 0) + 1);
  }
  const idOf = new Map<number, number>();
  const keys: number[] = [];
  const singles = new Set<number>();
  const docs = all.map((terms): Doc => {
    const passages: Int32Array[] = [];
    const lengths: number[] = [];
    const prints = new Set<string>();
    for (let p = 0; p < terms.passages; p++) {
      const print = terms.hash.subarray(terms.first[p], terms.first[p + 1]).join();
      if (prints.has(print)) continue;
      prints.add(print);
      const ids = new Set<number>();
      eachOpenKey(terms, p, masked, (key, isSingle) => {
        if (texts.get(key)! < LEAST_FOR_FEATURE) return;
        let id = idOf.get(key);
        if (id === undefined) {
          id = keys.length;
          idOf.set(key, id);
          keys.push(key);
        }
        if (isSingle) singles.add(id);
        ids.add(id);
      });
      passages.push(Int32Array.from(ids));
      lengths.push(terms.first[p + 1]! - terms.first[p]!);
    }
    return { passages, lengths: Uint32Array.from(lengths) };
  });
  return { docs, keys, frequency: Float64Array.from(keys, (key) => texts.get(key)!), singles };
}
