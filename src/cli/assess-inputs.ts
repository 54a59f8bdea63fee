import { InputError, type Detector, type Assessment, type AssessmentError } from '../index.js';
import { readAds, type ReadOptions } from '../node/read-ads.js';
import type { AdRecord, ReadRecord } from '../node/record.js';
import type { Reported } from '../report/formatter.js';
import type { Io } from './io.js';

/** After so many notes the rest are only counted. */
const MOST_NOTES = 20;

/** Reads and assesses inputs one by one, in order. Notes on how a file was read go to standard error. */
export async function* assessInputs(
  inputs: readonly string[],
  detector: Detector,
  map: NonNullable<ReadOptions['map']>,
  io: Io,
): AsyncGenerator<Reported> {
  let noted = 0;
  for await (const record of readAds(inputs, { map, stdin: io.stdin })) {
    const { file, line, notes = [] } = record;
    const place = line === undefined ? { file } : { file, line };
    for (const note of notes) {
      if (noted++ < MOST_NOTES) io.err(`note: ${line === undefined ? file : `${file}:${line}`}: ${note}\n`);
    }
    yield { ...place, result: resultOf(record, detector) };
  }
  if (noted > MOST_NOTES) io.err(`note: ${noted - MOST_NOTES} more notes on how inputs were read\n`);
}

function resultOf(record: ReadRecord, detector: Detector): Assessment | AssessmentError {
  return 'error' in record ? errorOf(record) : assessed(record, detector);
}

function errorOf({ id, error }: Extract<ReadRecord, { error: unknown }>): AssessmentError {
  return id === undefined ? { error } : { id, error };
}

function assessed({ ad }: AdRecord, detector: Detector): Assessment | AssessmentError {
  try {
    return detector.assess(ad);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { code, message, hint } = error;
    const id = typeof ad === 'object' && ad !== null && Object.hasOwn(ad, 'id') ? ad.id : undefined;
    const known = typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {};
    return { ...known, error: { code, message, hint } };
  }
}
