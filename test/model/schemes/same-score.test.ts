import { describe, expect, it } from 'vitest';
import { learntFrom } from '../../../scripts/train/schemes/examples.js';
import { scoreDoc } from '../../../scripts/train/schemes/fit.js';
import { fitPruned, stackedFrom } from '../../../scripts/train/schemes/learn.js';
import { packedSchemes } from '../../../scripts/train/schemes/package.js';
import { RECIPE } from '../../../scripts/train/schemes/recipe.js';
import type { SchemeCorpus, SchemeText } from '../../../scripts/train/schemes/texts.js';
import { schemesOf } from '../../../src/model/schemes/bundled.js';
import { scoreSchemes } from '../../../src/model/schemes/score.js';
import { wordsOf } from '../../../src/text/words.js';

/** A little corpus of small letters, so that every word of three texts is in the vocabulary of trainer and library alike. */
const LURES = [
  'send the deposit to our agent before the contract is drawn up',
  'we pay you daily for likes and you top up your account first',
  'forward the parcels from your home and keep a share of the value',
];
const CALM = [
  'you will look after the garden of the school with two colleagues',
  'the contract is permanent and the pay follows the agreement',
  'please send your letter to the office before the end of may',
];
const text = (
  kind: SchemeText['kind'],
  i: number,
  sentences: readonly string[],
  marked: number,
): SchemeText => {
  let whole = '';
  const marks: [number, number][] = [];
  sentences.forEach((sentence, s) => {
    if (s < marked) marks.push([whole.length, whole.length + sentence.length + 1]);
    whole += `${sentence}.\n`;
  });
  return { id: `${kind}-${i}`, kind, language: 'en', text: whole, marks };
};
const corpus: SchemeCorpus = {
  texts: Array.from({ length: 12 }, (_, i) => [
    text('scam-ad', i, [LURES[i % 3]!, CALM[i % 3]!, LURES[(i + 1) % 3]!], 1),
    text('genuine', i, [CALM[i % 3]!, CALM[(i + 1) % 3]!], 0),
    text('article', i, [`police warn of this trick: ${LURES[i % 3]!}`, CALM[(i + 2) % 3]!], 0),
  ]).flat(),
  sentences: [],
};

describe('the model of schemes', () => {
  it('is read by the library as the trainer scored it', () => {
    const { learnt, matrix } = learntFrom(corpus, []);
    const pruned = fitPruned(learnt, matrix, { ...RECIPE, features: 5000, vocabularyTexts: 1 });
    const judged = learnt.map((one) => ({
      learnt: one,
      score: scoreDoc(one.example.doc, pruned.fit, RECIPE.pooling),
    }));
    const model = schemesOf(packedSchemes(pruned, matrix, stackedFrom(judged, RECIPE), RECIPE));
    corpus.texts.forEach(({ text }, i) => {
      const read = scoreSchemes(wordsOf(text), model);
      const { score } = judged[i]!;
      for (const question of ['top', 'second', 'fraud', 'report'] as const)
        expect(read[question]).toBeCloseTo(score[question], 4);
    });
    const top = (kind: string): number[] =>
      judged.filter(({ learnt: { kind: of } }) => of === kind).map(({ score }) => score.top);
    expect(Math.min(...top('scam-ad'))).toBeGreaterThan(Math.max(...top('genuine')));
  });
});
