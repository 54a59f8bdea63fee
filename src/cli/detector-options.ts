import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import {
  bundledRegistries,
  createDetector,
  OptionsError,
  type Detector,
  type DetectorOptions,
} from '../index.js';
import { reasonOf } from '../node/read-error.js';
import { loadRegistry, RegistryError } from '../node/registry.js';
import { problemOf } from '../schema/issue.js';
import { FIELDS } from './fields.js';
import { oneOf, type OptionSpecs, type ParsedOptions } from './options.js';
import { suggestion, UsageError } from './usage-error.js';

export const FAIL_ON = ['scam', 'suspicious', 'unverified', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];
const LANGUAGES = ['en', 'fr', 'nl', 'es'] as const;

/** Options of every command that assesses ads. */
export const DETECTOR_OPTIONS = {
  registry: { type: 'string', multiple: true, value: 'FILE|FOLDER', help: 'official vacancies to compare with, instead of the bundled ones (repeatable; "bundled" names those)' },
  now: { type: 'string', value: 'DATE', help: 'the day taken for today (default: the clock)' },
  lang: { type: 'string', value: LANGUAGES.join('|'), help: 'language of the messages (default en)' },
  prior: { type: 'string', value: 'P', help: 'share of fraudulent ads among those checked (default 0.05)' },
  map: { type: 'string', multiple: true, value: 'FIELD=COLUMN', help: 'where a field stands when it has a name of its own (repeatable)' },
  'fail-on': { type: 'string', value: FAIL_ON.join('|'), help: 'verdict from which the exit status is 1 (default scam)' },
  config: { type: 'string', value: 'FILE', help: 'these options as JSON, and weights, disable, maxLength' },
} as const satisfies OptionSpecs; // prettier-ignore

const configSchema = z.strictObject({
  registries: z.optional(z.array(z.string())),
  prior: z.optional(z.number()),
  weights: z.optional(z.union([z.string(), z.record(z.string(), z.unknown())])),
  disable: z.optional(z.array(z.string())),
  now: z.optional(z.string()),
  lang: z.optional(z.enum(LANGUAGES)),
  maxLength: z.optional(z.number().check(z.minimum(1))),
  failOn: z.optional(z.enum(FAIL_ON)),
  format: z.optional(z.string()),
  map: z.optional(z.record(z.string(), z.string())),
});

/** The configuration file: the detector's options (registries and weights as paths) and some of the command line's. */
export type Config = z.infer<typeof configSchema>;

/** What the options come to. */
export interface Setup {
  readonly detector: Detector;
  readonly lang: (typeof LANGUAGES)[number];
  readonly failOn: FailOn;
  readonly map: Readonly<Record<string, string>>;
  readonly config: Config;
}

/**
 * The detector that the options describe; an option on the command line wins over the configuration file.
 *
 * @throws UsageError
 */
export async function setUp({ text, texts }: ParsedOptions): Promise<Setup> {
  const config = text('config') === undefined ? {} : await readConfig(text('config')!);
  const registries = texts('registry') ?? config.registries;
  const prior = priorOf(text('prior')) ?? config.prior;
  const now = text('now') ?? config.now;
  const lang = oneOf('--lang', text('lang'), LANGUAGES, config.lang ?? 'en');
  const options: DetectorOptions = {
    lang,
    ...(registries === undefined ? {} : { registries: await readRegistries(registries) }),
    ...(prior === undefined ? {} : { prior }),
    ...(now === undefined ? {} : { now }),
    ...(config.weights === undefined ? {} : { weights: await readWeights(config.weights) }),
    ...(config.disable === undefined ? {} : { disable: config.disable }),
    ...(config.maxLength === undefined ? {} : { maxLength: config.maxLength }),
  };
  return {
    detector: madeWith(options),
    lang,
    failOn: oneOf('--fail-on', text('fail-on'), FAIL_ON, config.failOn ?? 'scam'),
    map: { ...config.map, ...mapOf(texts('map') ?? []) },
    config,
  };
}

function priorOf(given: string | undefined): number | undefined {
  const prior = given === undefined ? undefined : Number(given);
  if (prior === undefined || (prior > 0 && prior < 1)) return prior;
  throw new UsageError(`--prior can't be ${given}.`, 'Give a number between 0 and 1, such as 0.05.');
}

function madeWith(options: DetectorOptions): Detector {
  try {
    return createDetector(options);
  } catch (error) {
    if (error instanceof OptionsError) throw new UsageError(error.message, error.hint);
    throw error;
  }
}

async function readRegistries(paths: readonly string[]): Promise<readonly unknown[]> {
  try {
    const files = paths.map(async (path) => (path === 'bundled' ? bundledRegistries : loadRegistry(path)));
    return (await Promise.all(files)).flat();
  } catch (error) {
    if (error instanceof RegistryError) throw new UsageError(error.message, error.hint);
    throw error;
  }
}

async function readJsonFile(path: string, what: string): Promise<unknown> {
  try {
    return JSON.parse((await readFile(path, 'utf8')).replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new UsageError(`There is no ${what} ${path}.`, 'Check the path.');
    throw new UsageError(`The ${what} ${path} can't be read: ${reasonOf(error)}.`, 'It must be a JSON file.');
  }
}

/**
 * The weights that the configuration holds or names, as they stand there.
 *
 * @throws UsageError
 */
export async function readWeights(weights: NonNullable<Config['weights']>): Promise<unknown> {
  return typeof weights === 'string' ? readJsonFile(weights, 'weights file') : weights;
}

async function readConfig(path: string): Promise<Config> {
  const value = await readJsonFile(path, 'configuration');
  const parsed = configSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  if (unknown !== undefined) {
    throw new UsageError(
      `${path}: there is no option ${unknown}.`,
      suggestion(unknown, Object.keys(configSchema.shape)),
    );
  }
  throw new UsageError(
    `${path}: ${issue.path.map(String).join('.') || 'the file'} ${problemOf(issue)}.`,
    'See scam-vacancy check --help.',
  );
}

function mapOf(pairs: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1 || at === pair.length - 1)
        throw new UsageError(`--map can't be ${pair}.`, 'Write FIELD=COLUMN, such as text=description.');
      const field = pair.slice(0, at);
      if (!FIELDS.includes(field))
        throw new UsageError(`--map: there is no field ${field}.`, suggestion(field, FIELDS));
      return [field, pair.slice(at + 1)];
    }),
  );
}
