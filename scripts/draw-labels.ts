/**
 * Draws the ads whose reading was labelled by hand (test/reading/labels.jsonl): the same number from each file, without
 * replacement, by a seeded generator, so that anybody with the same files draws the same ads. Few ads state a day or a
 * pay, so a second draw takes more among those that name a day or an amount of money at all. The five seeds are added;
 * everybody who works on the readers knows them, so they are never held out. A third draw, part of it plain and the rest
 * among ads that seem to name a closing day, a start or an amount, was labelled by somebody who had not seen the readers
 * (test/reading/labels-fresh.jsonl); no ad in it is like one drawn before. When the errors on those had been read, a
 * fourth draw gave the readers' authors something new to learn from (test/reading/labels-more.jsonl); it too is like
 * nothing drawn before, so that the unseen half of the third stays unseen.
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
  readonly part: 'dev' | 'held-out' | 'fresh' | 'more';
}

export interface Row {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly organisation?: string;
  readonly datePosted?: string;
  readonly validThrough?: string | null;
  /** Near-duplicates share it, in the one file that joins them. */
  readonly group?: string | number;
}

const SEED = 20261122;
const PER_FILE = 50;
const DENSE_PER_FILE = 20;
const FRESH_SEED = 20261123;
const FRESH_PER_FILE = 25;
const MORE_SEED = 20261124;
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

const AMOUNT = /[£$€]\s?\d|\d\s?(?:GBP|USD|EUR)\b|\bper (?:hour|annum)\b/i;
const MONTHS = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY_FORMS = `\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTHS}\\b|\\b${MONTHS} \\d{1,2}\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.](?:20)?\\d\\d\\b`;
const DAY = new RegExp(DAY_FORMS);
const CLOSING = new RegExp(
  `\\b(?:[Cc]los|[Dd]eadline|[Aa]ppl(?:y|ication)|[Uu]ntil)[^\\n]{0,80}?(?:${DAY_FORMS})`,
);
const STARTING = new RegExp(
  `\\b(?:[Ss]tart|[Bb]egin|[Cc]ommenc)[^\\n]{0,60}?(?:${DAY_FORMS}|\\b${MONTHS} 20|\\bas soon as possible|\\bASAP|[Ii]mmediate)`,
);

function namesDayOrAmount(row: Row): boolean {
  return AMOUNT.test(row.text) || DAY.test(row.text);
}

function halved(drawn: readonly { file: string; id: string }[], random: () => number): Drawn[] {
  const heldOut = new Set(shuffled(drawn, random).slice(0, drawn.length / 2));
  return drawn.map((one) => ({ ...one, part: heldOut.has(one) ? 'held-out' : 'dev' }));
}

export function draw(data: string, seeds: string): Drawn[] {
  const random = generator(SEED);
  const rows = new Map(FILES.map((file) => [file, rowsOf(data, file).filter((row) => !isPlaceholder(row))]));
  const drawFrom = (n: number, wanted: (row: Row) => boolean) =>
    FILES.flatMap((file) =>
      shuffled(rows.get(file)!.filter(wanted), random)
        .slice(0, n)
        .map(({ id }) => ({ file, id })),
    );
  const plain = halved(
    drawFrom(PER_FILE, () => true),
    random,
  );
  const taken = new Set(plain.map(({ id }) => id));
  const dense = halved(
    drawFrom(DENSE_PER_FILE, (row) => !taken.has(row.id) && namesDayOrAmount(row)),
    random,
  );
  const known = seedFiles(seeds).map((id): Drawn => ({ file: 'seeds', id, part: 'dev' }));
  return [...plain, ...dense, ...known];
}

const SENTENCE_LENGTH = 60;

/** Sentences too long to meet by chance, or the whole of a text that has none. */
function marksOf(row: Row): string[] {
  const sentences = row.text
    .split(/[.!?\n]/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= SENTENCE_LENGTH);
  return sentences.length > 0 ? sentences : [row.text];
}

/** Knows an ad that was drawn, and one that repeats half of the sentences drawn: employers advertise from templates. */
class DrawnBefore {
  readonly #sentences = new Set<string>();
  readonly #groups = new Set<string | number>();

  has(row: Row): boolean {
    if (row.group !== undefined && this.#groups.has(row.group)) return true;
    const marks = marksOf(row);
    return marks.filter((mark) => this.#sentences.has(mark)).length * 2 >= marks.length;
  }

  add(row: Row): void {
    if (row.group !== undefined) this.#groups.add(row.group);
    for (const mark of marksOf(row)) this.#sentences.add(mark);
  }
}

type Wanted = readonly (readonly [perFile: number, wanted: (row: Row) => boolean])[];

/** What each part of the fresh draw asks of a row, and how many rows it takes from each file. */
const FRESH: Wanted = [
  [FRESH_PER_FILE, () => true],
  [10, (row) => CLOSING.test(row.text)],
  [20, (row) => STARTING.test(row.text)],
  [8, (row) => AMOUNT.test(row.text)],
];

/** Mostly what was read worst: starts and pay. */
const MORE: Wanted = [
  [5, () => true],
  [4, (row) => CLOSING.test(row.text)],
  [13, (row) => STARTING.test(row.text)],
  [13, (row) => AMOUNT.test(row.text)],
];

/** Neither drawn before nor like what was. */
function drawUnlike(
  data: string,
  drawnBefore: readonly Drawn[],
  parts: Wanted,
  seed: number,
  part: Drawn['part'],
): Drawn[] {
  const random = generator(seed);
  const before = new Set(drawnBefore.map(({ file, id }) => `${file} ${id}`));
  const rows = new Map(FILES.map((file) => [file, rowsOf(data, file).filter((row) => !isPlaceholder(row))]));
  const known = new DrawnBefore();
  for (const [file, own] of rows)
    own.filter(({ id }) => before.has(`${file} ${id}`)).forEach((row) => known.add(row));
  const drawn: Drawn[] = [];
  for (const [perFile, wanted] of parts) {
    for (const file of FILES) {
      let left = perFile;
      for (const row of shuffled(rows.get(file)!.filter(wanted), random)) {
        if (left === 0) break;
        if (known.has(row)) continue;
        known.add(row);
        drawn.push({ file, id: row.id, part });
        left--;
      }
    }
  }
  return drawn;
}

export function drawFresh(data: string, seeds: string): Drawn[] {
  return drawUnlike(data, draw(data, seeds), FRESH, FRESH_SEED, 'fresh');
}

export function drawMore(data: string, seeds: string): Drawn[] {
  const before = [...draw(data, seeds), ...drawFresh(data, seeds)];
  return drawUnlike(data, before, MORE, MORE_SEED, 'more');
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
  for (const one of [...draw(data, seeds), ...drawFresh(data, seeds), ...drawMore(data, seeds)]) {
    console.log(JSON.stringify(show ? { ...one, text: texts.get(`${one.file} ${one.id}`) } : one));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
