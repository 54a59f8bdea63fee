/**
 * `tsx scripts/train/estimate-weights.ts`: what the labelled data say about each signal's likelihood ratio. Prints a table
 * and writes data/model/signal-ratios.json; it doesn't touch the weights, which weigh belief and data together.
 */
import { writeFileSync } from 'node:fs';
import { bundledWeights, createDetector, type Assessment } from '../../src/index.js';
import { readCorpus, type Row } from './corpus.js';
import { groupFolds } from './folds.js';
import { RECIPE } from './recipe.js';

const folder = process.env['SCAM_VACANCY_DATA'];
if (!folder) {
  console.error(
    'Nothing to estimate from: set SCAM_VACANCY_DATA to the folder that holds emscad.jsonl and the genuine ads.',
  );
  process.exit(2);
}
/** So many groups in which a signal fired weigh as much as the stated belief. */
const STRENGTH = 20;
const detector = createDetector({ now: '2014-06-01', disable: ['content/text-model'] });
const { emscad, others } = readCorpus(folder);
const folds = groupFolds(
  others.map((row) => row.group),
  RECIPE.otherEvery,
  RECIPE.seed,
);
const rows = [...emscad, ...others.filter((_, i) => folds[i] === 1)];

interface Seen {
  readonly row: Row;
  readonly assessment: Assessment;
}
const seen: Seen[] = rows.map((row) => ({
  row,
  assessment: detector.assess({ id: row.id, text: row.text }),
}));

/** Near-duplicates are one witness: a group fires by the share of its ads that do. */
const groupSize = new Map<string, number>();
for (const { row } of seen) groupSize.set(row.group, (groupSize.get(row.group) ?? 0) + 1);
const witness = (row: Row): number =>
  row.set === 'emscad' ? 1 / groupSize.get(row.group)! : 1 / Math.sqrt(groupSize.get(row.group)!);

/** The row of the weights that a piece of evidence was weighed by: the one of its code with these bits. */
function rowOf(code: string, bits: number): string {
  const variants = Object.keys(bundledWeights.signals).filter((name) => name.startsWith(`${code}/`));
  return variants.find((name) => bundledWeights.signals[name]!.present === bits) ?? code;
}

let frauds = 0;
let genuine = 0;
const fired = new Map<string, { frauds: number; genuine: number; ads: number }>();
for (const { row, assessment } of seen) {
  if (row.fraud) frauds += witness(row);
  else genuine += witness(row);
  const names = new Set<string>();
  for (const { code, bits, absorbedBy } of assessment.evidence) {
    if (code === 'baseline' || absorbedBy !== undefined) continue;
    names.add(code);
    names.add(rowOf(code, bits));
  }
  for (const name of names) {
    const counts = fired.get(name) ?? { frauds: 0, genuine: 0, ads: 0 };
    fired.set(name, counts);
    counts.ads++;
    if (row.fraud) counts.frauds += witness(row);
    else counts.genuine += witness(row);
  }
}

const round = (value: number): number => Math.round(value * 100) / 100;
const estimates = [...fired]
  .map(([name, counts]) => {
    const stated = bundledWeights.signals[name];
    const inFraud = (counts.frauds + 0.5) / (frauds + 1);
    const inGenuine = (counts.genuine + 0.5) / (genuine + 1);
    const n = counts.frauds + counts.genuine;
    const observed = Math.log2(inFraud / inGenuine);
    const belief = stated?.present ?? 0;
    return {
      row: name,
      ads: counts.ads,
      fraudRate: Number(inFraud.toPrecision(3)),
      genuineRate: Number(inGenuine.toPrecision(3)),
      stated: belief,
      observed: round(observed),
      smoothed: round((STRENGTH * belief + n * observed) / (STRENGTH + n)),
      silence: round(Math.log2((1 - inFraud) / (1 - inGenuine))),
      n: Math.round(n),
    };
  })
  .sort((a, b) => (a.row < b.row ? -1 : 1));

/** How much two codes fire together: phi coefficient over all ads, each class by itself. */
const codes = estimates
  .filter(({ row, ads }) => row.split('/').length === 2 && ads >= 10)
  .map(({ row }) => row);
function phi(a: string, b: string, fraud: boolean): number {
  let both = 0;
  let onlyA = 0;
  let onlyB = 0;
  let neither = 0;
  for (const { row, assessment } of seen) {
    if (row.fraud !== fraud) continue;
    const hasA = assessment.evidence.some(({ code }) => code === a);
    const hasB = assessment.evidence.some(({ code }) => code === b);
    if (hasA && hasB) both++;
    else if (hasA) onlyA++;
    else if (hasB) onlyB++;
    else neither++;
  }
  const root = Math.sqrt((both + onlyA) * (onlyB + neither) * (both + onlyB) * (onlyA + neither));
  return root === 0 ? 0 : (both * neither - onlyA * onlyB) / root;
}
const correlated = codes
  .flatMap((a, i) =>
    codes
      .slice(i + 1)
      .map((b) => ({ a, b, frauds: round(phi(a, b, true)), genuine: round(phi(a, b, false)) })),
  )
  .filter((pair) => Math.max(Math.abs(pair.frauds), Math.abs(pair.genuine)) >= 0.15);

console.log(
  'row                                       ads  fraud rate  genuine rate  stated  observed  smoothed  silence',
);
for (const one of estimates) {
  console.log(
    `${one.row.padEnd(40)}${String(one.ads).padStart(5)}${String(one.fraudRate).padStart(12)}${String(one.genuineRate).padStart(14)}` +
      `${one.stated.toFixed(2).padStart(8)}${one.observed.toFixed(2).padStart(10)}${one.smoothed.toFixed(2).padStart(10)}${one.silence.toFixed(2).padStart(9)}`,
  );
}
console.log('\nfire together (phi among frauds, among genuine ads):');
for (const pair of correlated) console.log(`${pair.a} + ${pair.b}: ${pair.frauds}, ${pair.genuine}`);
writeFileSync(
  'data/model/signal-ratios.json',
  `${JSON.stringify({ source: 'EMSCAD (part) and genuine ads of other employers; groups are the unit', strength: STRENGTH, frauds: round(frauds), genuine: round(genuine), estimates, correlated }, null, 1)}\n`,
);
