import type { Weights } from '../../src/schema/weights.js';
import { bitsOf } from '../../src/weigh/bits.js';
import { readCorpus } from '../train/corpus.js';
import { figuresBySignals, figuresOf } from './calibration.js';
import { countRows, witnesses } from './count.js';
import { beliefs, estimated } from './estimate.js';
import { foldsOf, heldOut, unseenModelBits, WAYS } from './held-out.js';
import { observe } from './observed.js';
import { overlapOf } from './overlap.js';
import type { HeldOutFigures, Stored } from './stored.js';

/** What the labelled ads in a folder hold and how often each row fires on them. */
export function counted(
  folder: string,
  weights: Weights,
): Pick<Stored, 'source' | 'ads' | 'witnesses' | 'codes'> {
  const { emscad, others } = readCorpus(folder);
  const ads = observe([...emscad, ...others]);
  const shares = witnesses(ads);
  const voices = (fraud: boolean): number =>
    Math.round(ads.reduce((sum, { row }, i) => sum + (row.fraud === fraud ? shares[i]! : 0), 0));
  const frauds = emscad.filter(({ fraud }) => fraud).length;
  return {
    source: 'EMSCAD (part; doi 10.3390/fi9010006), and genuine ads of public-sector and non-profit employers',
    ads: { frauds, genuine: emscad.length - frauds, others: others.length },
    witnesses: { frauds: voices(true), genuine: voices(false) },
    ...countRows(ads, beliefs(weights)),
  };
}

/** What needs text models that have not seen the ads they read: the overlap, and how held-out ads are scored. */
export function measured(folder: string, weights: Weights): Pick<Stored, 'overlap' | 'heldOut'> {
  const { emscad, others } = readCorpus(folder);
  const rows = [...emscad, ...others];
  const folds = foldsOf(rows);
  const ads = observe(rows);
  const modelBits = unseenModelBits(rows, folds);
  const believed = beliefs(weights);
  const ofEmscad = <T>(all: readonly T[]): readonly T[] => all.slice(0, emscad.length);
  const counts = countRows(ads, believed);
  const found = heldOut(ads, modelBits, folds, weights);
  const prior = bitsOf(weights.prior);
  const figures = WAYS.map((way): [string, HeldOutFigures] => [
    way,
    {
      figures: figuresOf(ofEmscad(ads), ofEmscad(found[way])),
      bySignals: figuresBySignals(ofEmscad(ads), ofEmscad(found[way])),
      accused: found[way].filter(({ bits }, i) => i >= emscad.length && prior + bits >= 0).length,
    },
  ]);
  return {
    overlap: overlapOf(ofEmscad(ads), ofEmscad(modelBits), estimated(believed, counts, null)),
    heldOut: Object.fromEntries(figures) as Stored['heldOut'],
  };
}
