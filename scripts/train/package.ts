import { packTable, unpackTable } from '../../src/model/table.js';
import type { Calibration, TextModel } from '../../src/model/text-model.js';
import type { Pooling } from '../../src/model/pool.js';
import { hashOf } from '../../src/text/words.js';
import type { Matrix } from './matrix.js';
import type { Pruned } from './prune.js';

/** The model as it ships: figures, and the weights as text. */
export interface Packaged {
  readonly version: string;
  readonly step: number;
  readonly bias: number;
  readonly pooling: Pooling;
  readonly calibration: Calibration;
  readonly keys: string;
  readonly levels: string;
}

const rounded = (value: number): number => Number(value.toPrecision(9));

/** Packs a pruned model. Two features may share a key: the table holds the one with more effect. */
export function packaged(
  model: Pruned,
  matrix: Matrix,
  pooling: Pooling,
  calibration: Calibration,
): Packaged {
  const levelOf = new Map<number, number>();
  for (const id of model.kept)
    if (!levelOf.has(matrix.keys[id]!)) levelOf.set(matrix.keys[id]!, model.levels.get(id)!);
  const keys = [...levelOf.keys()].sort((a, b) => a - b);
  const body = {
    step: rounded(model.step),
    bias: rounded(model.linear.bias),
    pooling,
    calibration: {
      ...calibration,
      slope: rounded(calibration.slope),
      intercept: rounded(calibration.intercept),
    },
    ...packTable(
      keys,
      keys.map((key) => levelOf.get(key)!),
    ),
  };
  return { version: hashOf(JSON.stringify(body)).toString(16).padStart(8, '0'), ...body };
}

/** The same as the library sees it. */
export function textModelOf(packed: Packaged): TextModel {
  const { step, bias, pooling, calibration } = packed;
  return { table: unpackTable(packed, step), bias, pooling, calibration };
}
