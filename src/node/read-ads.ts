import type { AdInput } from '../schema/ad.js';
import { sourcesOf, type Input } from './inputs.js';
import { notText } from './not-text.js';
import { asReadError } from './read-error.js';
import type { Found, ReadRecord } from './record.js';
import { formatOfHead, formatOfName, type Format } from './sniff.js';
import type { ByteStream, Source } from './source.js';

/** How inputs are read. */
export interface ReadOptions {
  /** Columns or keys by the name of the field that they hold: `{ text: 'Ad body' }`; a dot goes into an object. */
  readonly map?: Readonly<Record<string, string>>;
  /** What `-` stands for. Default: the process's standard input. */
  readonly stdin?: ByteStream;
}

type Reader = (source: AsyncIterable<Uint8Array>) => AsyncGenerator<Found>;

/** Each loaded when a file of its format is met, so that a text file costs no parser of documents. */
const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  text: async () => (await import('./read-text.js')).readText,
  html: async () => (await import('./read-text.js')).readHtml,
  json: async () => (await import('./read-json.js')).readJson,
  jsonl: async () => (await import('./read-json.js')).readJsonLines,
  csv: async () => (await import('./read-csv.js')).readCsv,
  eml: async () => (await import('./read-eml.js')).readEml,
  docx: async () => (await import('./read-docx.js')).readDocx,
  pdf: async () => (await import('./read-pdf.js')).readPdf,
};

const HEAD_BYTES = 65_536;

/**
 * Reads ads from files, folders, patterns, streams and bytes, in order and one at a time. What can't be read yields
 * an error record that names the file, the line and what to do; the rest goes on. Nothing is thrown.
 *
 * @example
 * for await (const record of readAds(['ads/', 'more.jsonl'])) {
 *   if ('ad' in record) console.log(detector.assess(record.ad).verdict);
 * }
 */
export async function* readAds(
  inputs: Input | readonly Input[],
  options: ReadOptions = {},
): AsyncGenerator<ReadRecord> {
  const { map = {}, stdin } = options;
  for (const input of isList(inputs) ? inputs : [inputs]) {
    for await (const opened of sourcesOf(input, () => stdin ?? process.stdin)) {
      const found = 'failure' in opened ? [opened] : adsOf(opened);
      for await (const one of found) yield recordOf(opened.name, one, map);
    }
  }
}

function isList(inputs: Input | readonly Input[]): inputs is readonly Input[] {
  return Array.isArray(inputs);
}

async function* adsOf(source: Source): AsyncGenerator<Found> {
  try {
    const { head, isWhole, bytes } = await begun(source.open());
    const format = formatOfName(source.name) ?? formatOfHead(head, isWhole);
    const problem = format === 'docx' || format === 'pdf' ? null : notText(head);
    if (problem !== null) throw problem;
    yield* (await READERS[format]())(bytes);
  } catch (error) {
    yield { failure: asReadError(error) };
  }
}

/** How a source begins, and the whole of it. */
interface Begun {
  readonly head: Uint8Array;
  /** Whether there is no more than that. */
  readonly isWhole: boolean;
  readonly bytes: AsyncIterable<Uint8Array>;
}

async function begun(source: AsyncIterable<Uint8Array>): Promise<Begun> {
  const pieces = source[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  while (length < HEAD_BYTES) {
    const next = await pieces.next();
    if (next.done === true) {
      isWhole = true;
      break;
    }
    held.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(held);
  const bytes = (async function* () {
    yield head;
    if (!isWhole) yield* { [Symbol.asyncIterator]: () => pieces };
  })();
  return { head, isWhole, bytes };
}

function recordOf(file: string, found: Found, map: Readonly<Record<string, string>>): ReadRecord {
  if ('failure' in found) {
    const { code, message, hint, line } = found.failure;
    return { error: { code, message, hint }, file, ...(line === undefined ? {} : { line }) };
  }
  return { ...found, ad: mapped(found.ad, map), file };
}

/** The ad with its fields under our names, as `--map` tells. */
function mapped(ad: AdInput, map: Readonly<Record<string, string>>): AdInput {
  const fields = Object.entries(map);
  if (fields.length === 0 || typeof ad !== 'object' || ad === null) return ad;
  const renamed = fields.map(([field, column]) => [field, valueAt(ad, column)] as const);
  return { ...ad, ...Object.fromEntries(renamed.filter(([, value]) => value !== undefined)) };
}

function valueAt(ad: AdInput, column: string): unknown {
  if (Object.hasOwn(ad, column)) return ad[column];
  let held: unknown = ad;
  for (const step of column.split('.')) {
    if (typeof held !== 'object' || held === null || !Object.hasOwn(held, step)) return undefined;
    held = (held as Record<string, unknown>)[step];
  }
  return held;
}
