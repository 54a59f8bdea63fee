import { collectFeatures, keyOfClass, stemOf } from '../../../src/model/schemes/features.js';
import { pairKey, termKey } from '../../../src/model/features.js';
import { termsOf, type Terms } from '../../../src/model/terms.js';
import { wordsOnce } from '../words-once.js';

/** A text as the fits see it. */
export interface Doc {
  /** Feature ids of each passage, each once; a passage that repeats another is left out. */
  readonly passages: readonly Int32Array[];
  /** Terms of each passage. */
  readonly lengths: readonly number[];
  /** Where each passage stands in the text. */
  readonly places: readonly (readonly [start: number, end: number])[];
}

export interface Matrix {
  readonly docs: readonly Doc[];
  readonly keys: readonly number[];
  /** Ids of single words: the vocabulary. */
  readonly isWord: readonly boolean[];
  /** How many texts hold the feature. */
  readonly frequency: readonly number[];
}

/** What fewer texts hold is no feature: it would be learnt by heart. */
const LEAST_TEXTS = 3;

/** Numbers for keys, in the order in which they are met. */
class Ids {
  readonly keys: number[] = [];
  readonly isWord: boolean[] = [];
  readonly #of = new Map<number, number>();

  of(key: number, isWord: boolean): number {
    let id = this.#of.get(key);
    if (id === undefined) {
      this.#of.set(key, (id = this.keys.length));
      this.keys.push(key);
      this.isWord.push(isWord);
    }
    return id;
  }
}

/** Features of all texts under one vocabulary. Words that are masked are no features, nor pairs that hold one. */
export function matrixOf(
  texts: readonly string[],
  vocabulary: ReadonlySet<number>,
  masked: ReadonlySet<number>,
): Matrix {
  const all = new Ids();
  const read = texts.map((text) => {
    const words = wordsOnce(text);
    const terms = termsOf(words, (hash) => (vocabulary.has(hash) ? 1 : -1));
    const { hash } = terms;
    const isOpen = (term: number): boolean => !masked.has(hash[term]!);
    const { of, first } = collectFeatures(words, terms, {
      word: (term) => (isOpen(term) ? all.of(termKey(hash[term]!), true) : -1),
      stem: (word, term) => (isOpen(term) && stemOf(word).key >= 0 ? all.of(stemOf(word).key, false) : -1),
      pair: (term) =>
        isOpen(term) && isOpen(term - 1) ? all.of(pairKey(hash[term - 1]!, hash[term]!), false) : -1,
      cls: (name) => all.of(keyOfClass(name), false),
    });
    const passages = Array.from({ length: terms.passages }, (_, p) => [
      ...new Set(of.subarray(first[p], first[p + 1])),
    ]);
    return { terms, passages };
  });
  const texts3 = new Int32Array(all.keys.length);
  for (const { passages } of read) for (const id of new Set(passages.flat())) texts3[id]!++;
  const idOf = new Int32Array(all.keys.length).fill(-1);
  const kept: number[] = [];
  for (let id = 0; id < idOf.length; id++) if (texts3[id]! >= LEAST_TEXTS) idOf[id] = kept.push(id) - 1;
  return {
    docs: read.map(({ terms, passages }) => docOf(terms, passages, idOf)),
    keys: kept.map((id) => all.keys[id]!),
    isWord: kept.map((id) => all.isWord[id]!),
    frequency: kept.map((id) => texts3[id]!),
  };
}

function docOf(terms: Terms, passages: readonly (readonly number[])[], idOf: Int32Array): Doc {
  const prints = new Set<string>();
  const kept = passages.flatMap((_, p) => {
    const print = terms.hash.subarray(terms.first[p], terms.first[p + 1]).join();
    if (prints.has(print)) return [];
    prints.add(print);
    return [p];
  });
  return {
    passages: kept.map((p) => Int32Array.from(passages[p]!.map((id) => idOf[id]!).filter((id) => id >= 0))),
    lengths: kept.map((p) => terms.first[p + 1]! - terms.first[p]!),
    places: kept.map((p) => [terms.start[terms.first[p]!]!, terms.end[terms.first[p + 1]! - 1]!]),
  };
}
