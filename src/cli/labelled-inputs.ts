import { InputError, type AdInput, type Assessment, type Detector } from '../index.js';
import type { LabelledAssessment } from '../measure/evaluation.js';
import { groupOf, isAssessment, labelOf, samplingWeightOf, sourceOf } from '../measure/label.js';
import { readAds } from '../node/read-ads.js';
import { DETECTOR_OPTIONS } from './detector-options.js';
import type { Io } from './io.js';
import type { OptionSpecs } from './options.js';

/** Options that say how ads are assessed; there is nothing to fail on. */
export const ASSESSING_OPTIONS = {
  registry: DETECTOR_OPTIONS.registry,
  now: DETECTOR_OPTIONS.now,
  prior: DETECTOR_OPTIONS.prior,
  map: DETECTOR_OPTIONS.map,
  config: DETECTOR_OPTIONS.config,
} as const satisfies OptionSpecs;

/** Labelled ads as read, and how many lines could not be used. */
export interface LabelledInputs {
  readonly ads: readonly LabelledAssessment[];
  readonly failed: number;
}

/**
 * Reads labelled ads, or assessments with a label. What has no label or can't be read is told on standard error and
 * passed over. An ad is assessed; an assessment is taken as it is.
 */
export async function labelledInputs(
  inputs: readonly string[],
  detector: Detector,
  map: Readonly<Record<string, string>>,
  io: Io,
): Promise<LabelledInputs> {
  const ads: LabelledAssessment[] = [];
  let failed = 0;
  let at = 0;
  for await (const record of readAds(inputs, { map, stdin: io.stdin })) {
    at++;
    const place = record.line === undefined ? record.file : `${record.file}:${record.line}`;
    const fail = (problem: string): void => {
      failed++;
      io.err(`warning: ${place}: ${problem}\n`);
    };
    if ('error' in record) {
      fail(`${record.error.message} ${record.error.hint}`);
      continue;
    }
    const fraud = labelOf(record.ad);
    const weight = samplingWeightOf(record.ad);
    if (fraud === null) {
      fail('it has no label. Write "label": "fraud" or "label": "genuine".');
      continue;
    }
    if (weight === null) {
      fail('its weight is no positive number. Write one over the chance that it was picked for labelling.');
      continue;
    }
    const assessment = assessed(record.ad, detector);
    if (assessment instanceof InputError) {
      fail(`${assessment.message} ${assessment.hint}`);
      continue;
    }
    ads.push({
      assessment,
      fraud,
      weight,
      group: groupOf(record.ad) ?? `ad ${at}`,
      source: sourceOf(record.ad),
    });
  }
  return { ads, failed };
}

function assessed(ad: AdInput, detector: Detector): Assessment | InputError {
  if (isAssessment(ad)) return ad;
  try {
    return detector.assess(ad);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}
