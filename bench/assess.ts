/**
 * What an assessment costs, as a ratio to one pass of a Unicode regular expression over the words of the same text:
 * `npm run bench`. The texts differ in their order, days and amounts, so that no memory answers for the work.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { bundledRegistries, createDetector } from '../dist/index.js';

const folder = new URL('../examples/registry/', import.meta.url);
const rivers: unknown = JSON.parse(readFileSync(new URL('rivers.json', folder), 'utf8'));
const sources = readdirSync(new URL('sources/', folder)).filter((name) => name.endsWith('.md'));
const lines = sources.flatMap((name) =>
  readFileSync(new URL(`sources/${name}`, folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== ''),
);

/** A fixed pseudo-random sequence (mulberry32, public domain), so that every run measures the same texts. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const LENGTH = 6000;
const random = randomFrom(7);
const texts = Array.from({ length: 400 }, () => {
  let text = '';
  while (text.length < LENGTH) {
    const line = lines[Math.floor(random() * lines.length)]!;
    text += `${line.replace(/\b\d{1,3}\b/g, () => String(1 + Math.floor(random() * 28)))}\n`;
  }
  return text.slice(0, LENGTH);
});

const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
const detector = createDetector({ registries: [rivers, ...bundledRegistries], now: '2026-06-15' });
let turn = 0;
const next = () => texts[turn++ % texts.length]!;
let sink = 0;

const bench = new Bench({ time: 2000, warmupTime: 1000 });
bench
  .add('one Unicode-regex pass over the words', () => {
    for (const match of next().matchAll(WORDS)) sink += match[0].length;
  })
  .add('assess a 6 kB text', () => {
    sink += detector.assess({ text: next(), seenAt: '2026-06-15' }).bits;
  });
await bench.run();

const [pass, assess] = bench.tasks.map((task) => {
  const { result } = task;
  if (!('latency' in result)) throw new Error(`${task.name} did not run`);
  return result.latency.p50;
});
console.log(`one Unicode-regex pass over the words of a 6 kB text: ${(pass! * 1000).toFixed(0)} µs (median)`);
console.log(`assessing a 6 kB text: ${(assess! / pass!).toFixed(2)} × that`);
if (!Number.isFinite(sink)) throw new Error('nothing was measured');
