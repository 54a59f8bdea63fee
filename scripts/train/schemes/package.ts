import type { PackedSchemes } from '../../../src/model/schemes/bundled.js';
import { packLevels, packTable } from '../../../src/model/table.js';
import { hashOf } from '../../../src/text/words.js';
import { levelOf, type PrunedFit, type Stacked } from './learn.js';
import type { Matrix } from './matrix.js';
import type { Recipe } from './recipe.js';

const rounded = (value: number): number => Number(value.toPrecision(9));

/** Packs a pruned fit. Two features may share a key: the table holds the one that more texts hold. */
export function packedSchemes(
  { fit, kept, steps }: PrunedFit,
  { keys, frequency }: Matrix,
  { stack, calibration }: Stacked,
  { pooling }: Recipe,
): PackedSchemes {
  const idOf = new Map<number, number>();
  for (const id of kept) {
    const known = idOf.get(keys[id]!);
    if (known === undefined || frequency[id]! > frequency[known]!) idOf.set(keys[id]!, id);
  }
  const sorted = [...idOf].sort(([a], [b]) => a - b);
  const levels = (question: keyof PrunedFit['fit']): number[] =>
    sorted.map(([, id]) => levelOf(fit[question].weight[id]!, steps[question]));
  const weighing = (question: keyof PrunedFit['fit']): PackedSchemes['demand'] => ({
    levels: packLevels(levels(question)),
    step: rounded(steps[question]),
    bias: rounded(fit[question].bias),
  });
  const body = {
    keys: packTable(
      sorted.map(([key]) => key),
      levels('demand'),
    ).keys,
    demand: weighing('demand'),
    fraud: weighing('fraud'),
    report: weighing('report'),
    pooling,
    stack: {
      top: rounded(stack.top),
      second: rounded(stack.second),
      fraud: rounded(stack.fraud),
      reach: stack.reach,
    },
    calibration: {
      ...calibration,
      slope: rounded(calibration.slope),
      intercept: rounded(calibration.intercept),
    },
  };
  return { version: hashOf(JSON.stringify(body)).toString(16).padStart(8, '0'), ...body };
}
