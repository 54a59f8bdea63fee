import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import { termsOf } from '../../src/model/terms.js';
import { shuffled } from '../train/folds.js';
import { wordsOnce } from '../train/words-once.js';

/** A peer: learns from some ads, scores others. */
export interface Peer {
  readonly name: string;
  fit(texts: readonly string[], frauds: readonly boolean[]): (text: string) => number;
}

/** Multinomial naive Bayes over words, add-one smoothing, even prior. */
export const multinomialBayes: Peer = {
  name: 'multinomial naive Bayes (own)',
  fit(texts, frauds) {
    const counts = [new Map<number, number>(), new Map<number, number>()];
    const totals = [0, 0];
    const vocabulary = new Set<number>();
    texts.forEach((text, i) => {
      const side = frauds[i] ? 1 : 0;
      for (const hash of termsOf(wordsOnce(text), () => -1).hash) {
        counts[side]!.set(hash, (counts[side]!.get(hash) ?? 0) + 1);
        totals[side]!++;
        vocabulary.add(hash);
      }
    });
    const logRate = (side: number, hash: number): number =>
      Math.log(((counts[side]!.get(hash) ?? 0) + 1) / (totals[side]! + vocabulary.size));
    return (text) => {
      let sum = 0;
      for (const hash of termsOf(wordsOnce(text), () => -1).hash) {
        if (vocabulary.has(hash)) sum += logRate(1, hash) - logRate(0, hash);
      }
      return sum;
    };
  },
};

/** natural's classifier learns so slowly that it gets this many ads. */
export const NATURAL_ADS = 300;

/** The Bayes classifier of the package `natural`, on a part of the ads. */
export const naturalBayes: Peer = {
  name: `natural BayesClassifier, ${NATURAL_ADS} ads a fold`,
  fit(texts, frauds) {
    const classifier = new BayesClassifier();
    for (const i of shuffled([...texts.keys()], 1).slice(0, NATURAL_ADS)) {
      classifier.addDocument(texts[i]!, frauds[i] ? 'fraud' : 'genuine');
    }
    classifier.train();
    return (text) => {
      const found = classifier.getClassifications(text);
      const value = (label: string): number => found.find((one) => one.label === label)?.value ?? 0;
      return Math.log(value('fraud') + 1e-300) - Math.log(value('genuine') + 1e-300);
    };
  },
};
