/**
 * Draws the ads whose reading was labelled by hand (test/reading/labels.jsonl): the same number from each file, without
 * replacement, by a seeded generator, so that anybody with the same files draws the same ads. The five seeds are added;
 * everybody who works on the readers knows them, so they are never held out.
 *
 *   npx tsx scripts/draw-labels.ts            file, row and part of each ad, one JSON object a line
 *   npx tsx scripts/draw-labels.ts --show     the texts as well, to label from
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pathToFileURL } from 'node:url';

export interface Drawn {
  readonly file: string;
  readonly id: string;
  readonly part: 'dev' | 'held-out';
}

export interface Row {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly organisation?: string;
  readonly validThrough?: string | null;
}

const SEED = 20261122;
const PER_FILE = 50;
export const FILES = ['genuine-nonprofit.jsonl', 'genuine-public-sector.jsonl.gz', 'emscad.jsonl'] as const;

/** mulberry32: 32-bit state, uniform in [0, 1). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const copy = [...values];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

// Test rows of the board are filled with a placeholder generator's Latin, which names these in nearly every row.
const PLACEHOLDER =
  /\b(?:nostrud|vivamus|praeterea|pellentesque|quisque|catilina|belgae|lorem ipsum|magna aliqua)\b/i;

export function rowsOf(folder: string, file: string): Row[] {
  const bytes = readFileSync(join(folder, file));
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}

export function isPlaceholder(row: Row): boolean {
  return row.text.trim() === '' || PLACEHOLDER.test(row.text);
}

export function seedFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
}

export function draw(data: string, seeds: string): Drawn[] {
  const random = generator(SEED);
  const drawn = FILES.flatMap((file) => {
    const rows = rowsOf(data, file).filter((row) => !isPlaceholder(row));
    return shuffled(rows, random)
      .slice(0, PER_FILE)
      .map((row) => ({ file, id: row.id }));
  });
  const heldOut = new Set(shuffled(drawn, random).slice(0, drawn.length / 2));
  return [
    ...drawn.map((one) => ({ ...one, part: heldOut.has(one) ? ('held-out' as const) : ('dev' as const) })),
    ...seedFiles(seeds).map((name) => ({ file: 'seeds', id: name, part: 'dev' as const })),
  ];
}

function main(): void {
  const { SCAM_VACANCY_DATA: data, SCAM_VACANCY_SEEDS: seeds } = process.env;
  if (!data || !seeds) {
    console.error(
      'Set SCAM_VACANCY_DATA and SCAM_VACANCY_SEEDS to the folders that hold the labelled data and the seeds.',
    );
    process.exitCode = 2;
    return;
  }
  const show = process.argv.includes('--show');
  const texts = new Map<string, string>();
  if (show) {
    for (const file of FILES) for (const row of rowsOf(data, file)) texts.set(`${file} ${row.id}`, row.text);
    for (const name of seedFiles(seeds)) texts.set(`seeds ${name}`, readFileSync(join(seeds, name), 'utf8'));
  }
  for (const one of draw(data, seeds)) {
    console.log(JSON.stringify(show ? { ...one, text: texts.get(`${one.file} ${one.id}`) } : one));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
