import { SCHEME_MODEL } from '../../generated/scheme-model.js';
import type { Calibration } from '../text-model.js';
import { unpackLevels, unpackTable } from '../table.js';
import type { SchemeModel } from './read.js';
import type { SchemePooling } from './score.js';

/** The weights of one question as they ship. */
export interface PackedWeighing {
  readonly levels: string;
  readonly step: number;
  readonly bias: number;
}

/** The model as it ships: figures, and the weights as text. */
export interface PackedSchemes {
  readonly version: string;
  readonly keys: string;
  readonly demand: PackedWeighing;
  readonly fraud: PackedWeighing;
  readonly report: PackedWeighing;
  readonly pooling: SchemePooling;
  readonly stack: SchemeModel['stack'];
  readonly calibration: Calibration;
}

/** The same as the library reads it. */
export function schemesOf(packed: PackedSchemes): SchemeModel {
  const { keys, demand, fraud, report, pooling, stack, calibration } = packed;
  const table = unpackTable({ keys, levels: demand.levels }, demand.step);
  return {
    table,
    demand: { weight: table.weight, bias: demand.bias },
    fraud: { weight: unpackLevels(fraud.levels, fraud.step), bias: fraud.bias },
    report: { weight: unpackLevels(report.levels, report.step), bias: report.bias },
    pooling,
    stack,
    calibration,
  };
}

let unpacked: SchemeModel | null = null;

/** The model that ships with the library; unpacked when it is first asked for (a few milliseconds). */
export function bundledSchemes(): SchemeModel {
  return (unpacked ??= schemesOf(SCHEME_MODEL));
}

/** Names the weights: changes whenever one of them does. */
export const SCHEMES_VERSION: string = SCHEME_MODEL.version;
