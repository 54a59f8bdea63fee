import { TEXT_MODEL } from '../generated/text-model.js';
import { unpackTable } from './table.js';
import type { TextModel } from './text-model.js';

let unpacked: TextModel | null = null;

/** The model that ships with the library; unpacked when it is first asked for (a few milliseconds). */
export function bundledModel(): TextModel {
  unpacked ??= {
    table: unpackTable(TEXT_MODEL, TEXT_MODEL.step),
    bias: TEXT_MODEL.bias,
    pooling: TEXT_MODEL.pooling,
    calibration: TEXT_MODEL.calibration,
  };
  return unpacked;
}

/** Names the weights: changes whenever one of them does. */
export const MODEL_VERSION: string = TEXT_MODEL.version;
