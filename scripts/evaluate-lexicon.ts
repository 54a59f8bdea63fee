/**
 * How often each pattern of the lexicon fires on labelled ads: likelihood ratios by code and variant, with counts.
 * Reads `emscad.jsonl`, `genuine-public-sector.jsonl.gz` and `genuine-nonprofit.jsonl` from the folder that
 * SCAM_VACANCY_DATA names. `--half tune|report` (default report) takes one half of the groups; `--show CODE` prints
 * the places where it fired on genuine ads, `--show-fraud CODE` on fraudulent ones.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readHits } from '../src/lexicon/index.js';
import { hashOf, wordsOf } from '../src/text/words.js';

interface Row {
  readonly text?: string;
  readonly title?: string;
  readonly description?: string;
  readonly fraudulent?: number;
  readonly group?: string;
  readonly id?: string;
}

interface Labelled {
  readonly set: string;
  readonly fraud: boolean;
  readonly text: string;
  /** One for each group of near-duplicates. */
  readonly weight: number;
}

const folder = process.env.SCAM_VACANCY_DATA;
if (folder === undefined) {
  console.error('SCAM_VACANCY_DATA is not set: there is nothing to evaluate on.');
  process.exit(2);
}

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

const half = argument('--half') ?? 'report';
const show = argument('--show');
const showFraud = argument('--show-fraud');

/** Addresses that the data set replaced by hashes, which no ad has. */
const REPLACED = /#(?:URL|EMAIL|PHONE)_\w*#/gu;

function rowsOf(name: string): readonly Row[] {
  const bytes = readFileSync(join(folder!, name));
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

function labelled(name: string, set: string): readonly Labelled[] {
  const rows = rowsOf(name);
  const sizes = new Map<string, number>();
  for (const { group } of rows) if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return rows
    .map((row, i) => ({ row, group: row.group ?? row.id ?? String(i) }))
    .filter(({ group }) => half === 'all' || (hashOf(`lexicon ${group}`) & 1) === (half === 'tune' ? 0 : 1))
    .map(({ row, group }) => ({
      weight: 1 / (sizes.get(group) ?? 1),
      set: row.fraudulent === 1 ? 'fraud' : set,
      fraud: row.fraudulent === 1,
      text: `${row.title ?? ''}\n\n${(row.text ?? row.description ?? '').replace(REPLACED, '')}`,
    }));
}

const ads = [
  ...labelled('emscad.jsonl', 'emscad'),
  ...labelled('genuine-public-sector.jsonl.gz', 'public'),
  ...labelled('genuine-nonprofit.jsonl', 'nonprofit'),
];
const sets = ['fraud', 'emscad', 'public', 'nonprofit'];
const size = new Map(sets.map((set) => [set, ads.filter((ad) => ad.set === set).length]));
const groups = new Map(
  sets.map((set) => [set, ads.filter((ad) => ad.set === set).reduce((sum, ad) => sum + ad.weight, 0)]),
);
const weighted = new Map<string, Map<string, number>>();
const counts = new Map<string, Map<string, number>>();
const any = new Map<string, number>();

function count(key: string, { set, weight }: Labelled): void {
  const sums = weighted.get(key) ?? new Map<string, number>();
  sums.set(set, (sums.get(set) ?? 0) + weight);
  weighted.set(key, sums);
  const row = counts.get(key) ?? new Map<string, number>();
  row.set(set, (row.get(set) ?? 0) + 1);
  counts.set(key, row);
}

let elapsed = 0;
for (const ad of ads) {
  const words = wordsOf(ad.text);
  const before = performance.now();
  const { hits, disguises } = readHits(words);
  elapsed += performance.now() - before;
  const real = hits.filter(({ pattern }) => pattern.code.startsWith('content/'));
  const strongest = new Map<string, string>();
  for (const { pattern } of real)
    if (!strongest.has(pattern.code)) strongest.set(pattern.code, pattern.variant);
  for (const [code, variant] of strongest) {
    count(code, ad);
    count(`${code}/${variant}`, ad);
  }
  for (const id of new Set(real.map(({ pattern }) => `  ${pattern.code} ${pattern.id}`))) count(id, ad);
  for (const type of new Set(disguises.map((one) => one.type))) count(`text/obfuscation/${type}`, ad);
  if (real.some(({ pattern }) => pattern.strength > 1)) any.set(ad.set, (any.get(ad.set) ?? 0) + 1);
  const wanted = ad.fraud ? showFraud : show;
  if (wanted === undefined) continue;
  for (const { pattern, from, to } of real) {
    if (!pattern.code.includes(wanted) && pattern.id !== wanted) continue;
    const place = ad.text.slice(Math.max(0, words.start[from]! - 50), words.end[to]! + 50);
    console.log(`${ad.set} ${pattern.id}: ${place.replace(/\s+/gu, ' ')}`);
  }
  if (wanted === 'obfuscation') {
    for (const { from, to } of disguises)
      console.log(`${ad.set}: ${words.text.slice(words.start[from]! - 20, words.end[to]! + 20)}`);
  }
}

console.log(
  `half: ${half}; ads: ${sets.map((set) => `${set} ${size.get(set)}`).join(', ')}; ${(elapsed / ads.length).toFixed(3)} ms an ad`,
);
console.log(
  'bits: log2 of the likelihood ratio against genuine EMSCAD ads, each group of near-duplicates counted once, smoothed by a half\n',
);
console.log(
  `${'code/variant'.padEnd(52)}${sets.map((set) => set.padStart(10)).join('')}${'bits'.padStart(8)}`,
);
for (const [key, row] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const rate = (set: string): number => ((weighted.get(key)?.get(set) ?? 0) + 0.5) / (groups.get(set)! + 1);
  const bits = Math.log2(rate('fraud') / rate('emscad'));
  console.log(
    `${key.padEnd(52)}${sets.map((set) => String(row.get(set) ?? 0).padStart(10)).join('')}${bits.toFixed(2).padStart(8)}`,
  );
}
console.log(`\nany of strength 2 or more: ${sets.map((set) => `${set} ${any.get(set) ?? 0}`).join(', ')}`);
