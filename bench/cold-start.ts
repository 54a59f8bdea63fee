/** How long `check` on one text file takes from start to end, against a Node that does nothing: pairs, one by one. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PAIRS = 15;
const GOAL = 4;
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const check = [
  at('../dist/cli.js'),
  'check',
  at('../examples/ads/genuine/floods-cut.txt'),
  '--fail-on',
  'never',
];

function wall(args: readonly string[]): number {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}`);
  return performance.now() - started;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

const idle: number[] = [];
const work: number[] = [];
for (let i = 0; i < PAIRS; i++) {
  idle.push(wall(['-e', '0']));
  work.push(wall(check));
}
console.log(
  `check on one text file: ${(median(work) / median(idle)).toFixed(2)} × node -e 0 (medians of ${PAIRS} pairs; goal: at most ${GOAL})`,
);
