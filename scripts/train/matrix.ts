import { termKey, eachKey } from '../../src/model/features.js';
import { termsOf, type Terms } from '../../src/model/terms.js';
import { wordsOf } from '../../src/text/words.js';
import type { Row } from './corpus.js';

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

/** Words that fewer texts hold are no vocabulary: nothing is put together to give them. */
const LEAST_TEXTS = 3;

/** Words in at least three of the texts, without those that name people, places and peoples. */
export function vocabularyOf(texts: readonly string[], masked: ReadonlySet<number>): ReadonlySet<number> {
  const texts3 = new Map<number, number>();
  for (const text of texts) {
    for (const hash of new Set(termsOf(wordsOf(text), () => false).hash))
      texts3.set(hash, (texts3.get(hash) ?? 0) + 1);
  }
  const known = new Set<number>();
  for (const [hash, count] of texts3) if (count >= LEAST_TEXTS && !masked.has(hash)) known.add(hash);
  return known;
}

/** Reads texts as terms with a vocabulary. */
export function termsOfRows(rows: readonly Row[], vocabulary: ReadonlySet<number>): Terms[] {
  return rows.map((row) => termsOf(wordsOf(row.text), (hash) => vocabulary.has(hash)));
}

/** Feature ids for all keys whose terms are not masked. Masked terms count in the length and nowhere else. */
export function matrixOf(all: readonly Terms[], masked: ReadonlySet<number>): Matrix {
  const idOf = new Map<number, number>();
  const keys: number[] = [];
  const counts: number[] = [];
  const singles = new Set<number>();
  const lastDoc: number[] = [];
  const docs = all.map((terms, d): Doc => {
    const passages: Int32Array[] = [];
    const lengths: number[] = [];
    const prints = new Set<string>();
    for (let p = 0; p < terms.passages; p++) {
      const from = terms.first[p]!;
      const to = terms.first[p + 1]!;
      const print = terms.hash.subarray(from, to).join();
      if (prints.has(print)) continue;
      prints.add(print);
      const ids = new Set<number>();
      let i = from;
      let pairNext = false;
      eachKey(terms, p, (key) => {
        const hidden = pairNext
          ? masked.has(terms.hash[i - 1]!) || masked.has(terms.hash[i]!)
          : masked.has(terms.hash[i]!);
        if (!hidden) {
          let id = idOf.get(key);
          if (id === undefined) {
            id = keys.length;
            idOf.set(key, id);
            keys.push(key);
            counts.push(0);
            lastDoc.push(-1);
          }
          if (lastDoc[id] !== d) {
            lastDoc[id] = d;
            counts[id]!++;
          }
          if (!pairNext) singles.add(id);
          ids.add(id);
        }
        // eachKey visits term, then (from the second term on) the pair that ends there.
        if (!pairNext && i > from) pairNext = true;
        else {
          pairNext = false;
          i++;
        }
      });
      passages.push(Int32Array.from(ids));
      lengths.push(to - from);
    }
    return { passages, lengths: Uint32Array.from(lengths) };
  });
  return { docs, keys, frequency: Float64Array.from(counts), singles };
}

export { termKey };
