/** Reading measured on other people's ads, which stay where they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILES, isPlaceholder, rowsOf, type Row } from '../draw-labels.js';
import { compare, type Comparison } from './compare.js';
import { labelled, type Labelled } from './label.js';
import { readInput } from './read-input.js';
import { compareStated } from './stated.js';

export interface Measured {
  readonly id: string;
  readonly comparisons: readonly Comparison[];
}

function loadLabels(path: string): Labelled[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => labelled.parse(JSON.parse(line)));
}

/** One half of the labels at `path`, read from the texts in `data` and `seeds`. */
export function measureLabels(path: string, part: Labelled['part'], data: string, seeds: string): Measured[] {
  const rows = new Map<string, Row>();
  for (const file of FILES) for (const row of rowsOf(data, file)) rows.set(`${file} ${row.id}`, row);
  return loadLabels(path)
    .filter((one) => one.part === part)
    .map(({ file, id, labels }) => {
      const row = rows.get(`${file} ${id}`);
      const text = row?.text ?? readFileSync(join(seeds, id), 'utf8');
      const { ad, parts } = readInput({ text, seenAt: row?.datePosted });
      return { id, comparisons: compare(labels, ad, parts) };
    });
}

/** Every row of a file that states its employer, title and closing day. */
export function measureStated(data: string, file: string): Measured[] {
  return rowsOf(data, file)
    .filter((row) => !isPlaceholder(row))
    .map((row) => ({
      id: row.id,
      comparisons: compareStated(row, readInput({ text: row.text, seenAt: row.datePosted }).ad),
    }));
}
