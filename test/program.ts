import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'tsup';
import { program } from '../tsup.config.js';

/** The built program for tests lies beside the packages, so that it never stands in the way of a build of `dist`. */
const BUILT = resolve('node_modules/.cache/scam-vacancy/program');
const CLI = join(BUILT, 'cli.js');
const LOCK = `${BUILT}.lock`;
const SOURCES = ['src', 'data', 'tsup.config.ts', 'package.json'];

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(...readdirSync(path).map((name) => newest(join(path, name))), 0);
}

function isFresh(): boolean {
  return existsSync(CLI) && statSync(CLI).mtimeMs > Math.max(...SOURCES.map(newest));
}

let built: Promise<string> | null = null;

/** Builds the program once, whichever test file comes first, and gives the path of its `cli.js`. */
export function builtProgram(): Promise<string> {
  return (built ??= buildProgram());
}

async function buildProgram(): Promise<string> {
  mkdirSync(BUILT, { recursive: true });
  for (let tries = 0; tries < 600 && !isFresh(); tries++) {
    try {
      mkdirSync(LOCK, { recursive: false });
    } catch {
      // Another test file is building; a lock older than two minutes was left behind.
      if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > 120_000)
        rmSync(LOCK, { recursive: true, force: true });
      await setTimeout(200);
      continue;
    }
    try {
      await build({ ...program, config: false, outDir: BUILT, silent: true });
      writeFileSync(join(BUILT, 'package.json'), '{"type":"module"}');
      return CLI;
    } finally {
      rmSync(LOCK, { recursive: true, force: true });
    }
  }
  return CLI;
}

/** What a run of the program came to. */
export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** Milliseconds from start to end. */
  readonly ms: number;
}

/** Runs the built program as a process of its own. */
export async function run(
  args: readonly string[],
  options: {
    readonly input?: string | Uint8Array;
    readonly env?: Record<string, string>;
    readonly cwd?: string;
    readonly node?: readonly string[];
  } = {},
): Promise<Run> {
  const cli = await builtProgram();
  const start = performance.now();
  const child = spawn(process.execPath, [...(options.node ?? []), cli, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...options.env },
    cwd: options.cwd,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => out.push(piece));
  child.stderr.on('data', (piece: Buffer) => err.push(piece));
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const status = await new Promise<number | null>((done) => child.on('close', done));
  return {
    status,
    out: Buffer.concat(out).toString(),
    err: Buffer.concat(err).toString(),
    ms: performance.now() - start,
  };
}

/** The lines of a JSONL result. */
export function jsonLines(out: string): readonly Record<string, unknown>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
