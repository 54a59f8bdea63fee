import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { encodeFingerprint } from '../src/registry/fingerprint.js';
import type { RegistryFile } from '../src/schema/registry.js';
import { shinglesOf } from '../src/text/shingles.js';
import { wordsOf } from '../src/text/words.js';

type Entry = Record<string, unknown>;

/** The facts of one registry as they are kept by hand; the head of the YAML file explains the fields. */
export interface RegistrySource {
  readonly output: string;
  readonly revision: string;
  readonly sequence: number;
  readonly organisations: readonly Entry[];
  readonly listed?: Entry;
  readonly vacancies: readonly (Entry & {
    document: string;
    official: readonly (readonly [number, number])[];
  })[];
  readonly roundUp?: { document: string; inferred: readonly string[]; vacancies: readonly Entry[] };
  readonly alerts: readonly Entry[];
}

export function readSource(file: string): RegistrySource {
  return parse(readFileSync(file, 'utf8')) as RegistrySource;
}

/**
 * The registry that the facts and the documents give. A fingerprint holds the shingles of the official lines as they
 * stand and as a reader sees them, so that copies with and without a word processor's or Markdown's marks are found.
 *
 * @param folder where the source documents lie
 * @throws where a document is missing or a range leaves it
 */
export function buildRegistry(source: RegistrySource, folder: string): RegistryFile {
  return {
    format: 'scam-vacancy/registry@1',
    revision: source.revision,
    sequence: source.sequence,
    expires: null,
    organisations: source.organisations.map((entry) =>
      entry['source'] ? entry : { ...entry, ...source.listed },
    ),
    vacancies: [
      ...source.vacancies.map(({ document, official, quirks, inferred, ...facts }) => ({
        ...facts,
        fingerprint: fingerprintOf(officialText(join(folder, document), official)),
        quirks: quirks ?? [],
        source: document,
        ...(inferred ? { inferred } : {}),
      })),
      ...(source.roundUp?.vacancies ?? []).map(({ quirks, ...facts }) => ({
        kind: 'job',
        ...facts,
        quirks: quirks ?? [],
        source: source.roundUp!.document,
        inferred: source.roundUp!.inferred.filter((field) => field === 'kind' || field in facts),
      })),
    ],
    alerts: source.alerts,
  } as RegistryFile;
}

function officialText(file: string, ranges?: readonly (readonly [number, number])[]): string {
  const text = readFileSync(file, 'utf8');
  if (!ranges) return text;
  const lines = text.split(/\r?\n/);
  return ranges
    .map(([first, last]) => {
      if (first < 1 || last < first || last > lines.length)
        throw new Error(`${file} has ${lines.length} lines, not ${first} to ${last}`);
      return lines.slice(first - 1, last).join('\n');
    })
    .join('\n');
}

function fingerprintOf(text: string): string {
  const composed = text.normalize('NFC');
  const seen = composed
    .replace(/\[bookmark:[^\]\n]*\]/g, '')
    .replace(/\[([^\]\n]{0,300})\]\([^)\n]{0,300}\)/g, '$1');
  return encodeFingerprint([...shinglesOf(wordsOf(composed)).hash, ...shinglesOf(wordsOf(seen)).hash]);
}
