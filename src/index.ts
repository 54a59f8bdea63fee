import * as z from 'zod/mini';
import picum from '../data/registry/picum.json';
import defaultWeights from '../data/weights.json';
import { version } from '../package.json';
import { createCorridor, type Detector } from './detector.js';
import { MESSAGE_LANGUAGES, type MessageLanguage } from './messages/messages.js';
import { MODEL_VERSION } from './model/bundled.js';
import { unusable } from './registry/verify.js';
import { problemOf } from './schema/issue.js';
import { registrySchema, type RegistryFile } from './schema/registry.js';
import { weightsSchema, type Weights } from './schema/weights.js';
import { OptionsError } from './schema/errors.js';

// zod would otherwise probe `new Function`, which a strict content security policy reports as a violation.
z.config({ jitless: true });

/** The registries that come with the package: PICUM's and those of its round-up. */
export const bundledRegistries: readonly RegistryFile[] = [picum as unknown as RegistryFile];
/** The weights that come with the package. */
export const bundledWeights: Weights = defaultWeights as Weights;

/** How a detector is set up. Everything may be left out. */
export interface DetectorOptions {
  /** Parsed registry files; they replace the bundled ones, which can be listed with them. */
  readonly registries?: readonly unknown[];
  /** Share of fraudulent ads among those assessed, between 0 and 1. Default: the weights' own, 0.05. */
  readonly prior?: number;
  /** A parsed weights file, as `calibrate` writes it. */
  readonly weights?: unknown;
  /** Codes of signals that are not asked: `['content/urgency']`. */
  readonly disable?: readonly string[];
  /** The day taken for today: a `Date` or an ISO 8601 day. Default: the clock's day, in UTC, read once. */
  readonly now?: Date | string;
  /** Language of the messages. Default `en`. */
  readonly lang?: MessageLanguage;
  /** Longest text or HTML that is accepted, in UTF-16 units. Default 10,000,000. */
  readonly maxLength?: number;
}

/**
 * Makes a detector. It runs anywhere, asks no clock after this call, and touches neither disk nor network.
 *
 * @throws OptionsError where a registry, the weights or another option is not as documented, naming the place.
 */
export function createDetector(options: DetectorOptions = {}): Detector {
  checkShapes(options);
  const registries = options.registries === undefined ? undefined : parseRegistries(options.registries);
  const weights =
    options.weights === undefined
      ? undefined
      : parse(weightsSchema, options.weights, 'weights', WEIGHTS_HINT);
  const used = weights ?? bundledWeights;
  const prior = options.prior ?? used.prior;
  if (!(prior > 0 && prior < 1)) {
    throw new OptionsError(
      'prior',
      `${String(prior)} is no probability.`,
      'Give a number between 0 and 1, such as 0.05.',
    );
  }
  const now = dayOf(options.now ?? new Date());
  const files = registries ?? bundledRegistries;
  return createCorridor({
    registries: files,
    weights: used,
    prior,
    disable: options.disable ?? [],
    now,
    lang: options.lang ?? 'en',
    accept: { now, ...(options.maxLength === undefined ? {} : { maxLength: options.maxLength }) },
    versions: {
      library: version,
      registry: files.map((file) => file.revision).join('+'),
      weights: used.version,
      model: MODEL_VERSION,
    },
  });
}

function parseRegistries(files: readonly unknown[]): readonly RegistryFile[] {
  const registries = files.map((file, i) => parse(registrySchema, file, `registries[${i}]`, REGISTRY_HINT));
  const known = registries.flatMap((file) => file.organisations.map(({ id }) => id));
  registries.forEach((file, i) => {
    const [problem] = unusable(file, known);
    if (problem === undefined) return;
    const place = `registries[${i}].${problem.path}`;
    throw new OptionsError(place, `${problem.message}.`, REGISTRY_HINT);
  });
  return registries;
}

const REGISTRY_HINT = 'See registry.schema.json, and scam-vacancy registry lint.';
const WEIGHTS_HINT = 'Give weights as calibrate writes them.';

function parse<T>(schema: z.ZodMiniType<T>, value: unknown, place: string, hint: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = [place, ...(issue?.path ?? []).map(String)].join('.');
  throw new OptionsError(path, `${issue === undefined ? 'is not as documented' : problemOf(issue)}.`, hint);
}

/** What TypeScript would refuse, for those who write JavaScript or pass on parsed JSON. */
function checkShapes({ registries, disable, lang, maxLength }: DetectorOptions): void {
  const demand = (option: keyof DetectorOptions, holds: boolean, hint: string): void => {
    if (!holds) throw new OptionsError(option, 'is not as documented.', hint);
  };
  demand(
    'registries',
    registries === undefined || Array.isArray(registries),
    'Give a list of parsed registry files.',
  );
  demand(
    'disable',
    disable === undefined || Array.isArray(disable),
    "Give a list of codes, such as ['content/urgency'].",
  );
  demand(
    'lang',
    lang === undefined || MESSAGE_LANGUAGES.includes(lang),
    `Known are: ${MESSAGE_LANGUAGES.join(', ')}.`,
  );
  demand('maxLength', maxLength === undefined || maxLength >= 1, 'Give a number of characters from 1 on.');
}

const STARTS_WITH_DAY = /^\d{4}-\d{2}-\d{2}/;

function dayOf(now: Date | string): string {
  const time = typeof now === 'string' ? Date.parse(now) : now instanceof Date ? now.getTime() : NaN;
  const day = Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
  // 30 February would silently become 2 March.
  const written = typeof now === 'string' ? STARTS_WITH_DAY.exec(now)?.[0] : undefined;
  const isDay =
    written === undefined || new Date(`${written}T00:00:00Z`).getUTCDate() === Number(written.slice(8));
  if (!STARTS_WITH_DAY.test(day) || !isDay) {
    throw new OptionsError(
      'now',
      `${String(now)} is no day.`,
      'Give a Date or an ISO 8601 day, such as 2026-06-10.',
    );
  }
  return day;
}

export type { Detector } from './detector.js';
export type { AdInput } from './schema/ad.js';
export type * from './schema/assessment.js';
export { InputError, OptionsError } from './schema/errors.js';
export type { RegistryFile, Organisation, Vacancy, Alert, Cadence } from './schema/registry.js';
export type { Weight, Weights } from './schema/weights.js';
export type { MessageLanguage } from './messages/messages.js';
export { isAtLeast } from './weigh/verdict.js';
