import type { Assessment, Evidence } from '../schema/assessment.js';

/** Keys that hold a label, the plainest first. */
const LABEL_KEYS = ['label', 'fraudulent', 'fraud', 'is_fraud', 'isFraud'] as const;
const GROUP_KEYS = ['group', 'cluster', 'campaign'] as const;
const SOURCE_KEYS = ['source', 'set', 'site', 'board'] as const;
const WEIGHT_KEYS = ['weight', 'samplingWeight', 'sampling_weight'] as const;

const FRAUD = new Set(['1', 'true', 'yes', 'fraud', 'fraudulent', 'scam', 'fake', 'suspicious']);
const GENUINE = new Set(['0', 'false', 'no', 'genuine', 'legitimate', 'legit', 'real', 'ok', 'ham']);

function valueOf(record: object, keys: readonly string[]): unknown {
  for (const key of keys) {
    if (!Object.hasOwn(record, key)) continue;
    const value = (record as Record<string, unknown>)[key];
    if (value !== null && value !== undefined && value !== '') return value;
  }
  return undefined;
}

/** Whether a labelled record is called a fraud; null where it has no label that we understand. */
export function labelOf(record: unknown): boolean | null {
  if (typeof record !== 'object' || record === null) return null;
  const value = valueOf(record, LABEL_KEYS);
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const word = String(value).trim().toLowerCase();
  if (FRAUD.has(word)) return true;
  return GENUINE.has(word) ? false : null;
}

/** What near-duplicates share; null where the record names none. */
export function groupOf(record: unknown): string | null {
  return textOf(record, GROUP_KEYS);
}

/** Where a record comes from, for figures by source; null where it isn't said. */
export function sourceOf(record: unknown): string | null {
  return textOf(record, SOURCE_KEYS);
}

function textOf(record: unknown, keys: readonly string[]): string | null {
  if (typeof record !== 'object' || record === null) return null;
  const value = valueOf(record, keys);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/**
 * For how many ads a decision speaks: one over the chance that it was picked for labelling. 1 where it isn't said; null
 * where what is said is no positive number.
 */
export function samplingWeightOf(record: unknown): number | null {
  if (typeof record !== 'object' || record === null) return 1;
  const value = valueOf(record, WEIGHT_KEYS);
  if (value === undefined) return 1;
  const weight = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
  return Number.isFinite(weight) && weight > 0 ? weight : null;
}

/** Whether a record is an assessment already, as `check --format jsonl` prints it, and need not be assessed again. */
export function isAssessment(record: unknown): record is Assessment {
  if (typeof record !== 'object' || record === null) return false;
  const { score, evidence, prior, ad } = record as Partial<Assessment>;
  const isScore = typeof score === 'number' && score >= 0 && score <= 1;
  const hasPrior = typeof prior?.bits === 'number' && typeof ad === 'object' && ad !== null;
  return isScore && hasPrior && Array.isArray(evidence) && evidence.every(isEvidence);
}

function isEvidence(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { code, bits } = value as Partial<Evidence>;
  return typeof code === 'string' && typeof bits === 'number';
}
