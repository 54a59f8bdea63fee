import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * Ceilings of the built files, gzipped: what may be loaded into a page, and what a command loads. The lexicon of seven
 * languages may take 130 kB of the first two.
 */
const CEILINGS: Readonly<Record<string, number>> = {
  'index.js': 590_000,
  'index.cjs': 600_000,
  'browser.js': 45_000,
  'node.js': 120_000,
};
const MEGABYTE = 1_048_576;

let project: string;
let dist: string;
const inProject = (command: string, args: readonly string[]): string =>
  execFileSync(command, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const evaluated = (code: string, type: 'module' | 'commonjs'): string =>
  inProject(process.execPath, [`--input-type=${type}`, '-e', code]).trim();

function sizeOf(path: string): number {
  const found = statSync(path);
  return found.isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
    : found.size;
}

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'scam-vacancy-package-'));
  // `prepack` builds and writes the licences: what is tested is what would be published.
  execFileSync('npm', ['pack', '--pack-destination', project], { stdio: 'pipe' });
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz'))!;
  writeFileSync(join(project, 'package.json'), '{"name":"empty","private":true}');
  inProject('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`]);
  dist = join(project, 'node_modules/scam-vacancy/dist');
}, 300_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the packed package in an empty project', () => {
  it('installs nothing but itself, in 10 MB or less', () => {
    const names = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(names).toEqual(['scam-vacancy']);
    expect(sizeOf(join(project, 'node_modules'))).toBeLessThan(10 * MEGABYTE);
  });

  const ASSESS =
    'createDetector({ now: "2026-11-22" }).assess({ text: "Pay 50 euro to apply." }).prior.probability';
  it('imports as ESM', () => {
    expect(evaluated(`import { createDetector } from 'scam-vacancy'; console.log(${ASSESS})`, 'module')).toBe(
      '0.05',
    );
    expect(
      evaluated(
        `import { readAds } from 'scam-vacancy/node'; for await (const { ad } of readAds(Buffer.from('{"text":"a"}'))) console.log(ad.text)`,
        'module',
      ),
    ).toBe('a');
    expect(
      evaluated(
        `import { assessPage } from 'scam-vacancy/browser'; console.log(typeof assessPage)`,
        'module',
      ),
    ).toBe('function');
  });
  it('imports as CommonJS', () => {
    expect(
      evaluated(`const { createDetector } = require('scam-vacancy'); console.log(${ASSESS})`, 'commonjs'),
    ).toBe('0.05');
    expect(
      evaluated(
        `console.log(typeof require('scam-vacancy/node').loadRegistry, typeof require('scam-vacancy/browser').assessPage)`,
        'commonjs',
      ),
    ).toBe('function function');
  });
  it('gives its schema, its data and its package file', () => {
    expect(
      evaluated(
        `console.log(require('scam-vacancy/registry.schema.json').$schema.length > 0, require('scam-vacancy/data/registry/picum.json').format, require('scam-vacancy/package.json').name)`,
        'commonjs',
      ),
    ).toBe('true scam-vacancy/registry@1 scam-vacancy');
  });
  it('reads documents only where their parser is installed, and names the command', () => {
    const code = `import { readAds } from 'scam-vacancy/node'; for await (const { error } of readAds(Buffer.from('%PDF-1.7'))) console.log(error.code, error.hint)`;
    expect(evaluated(code, 'module')).toBe('missing-package npm install unpdf');
  });
  it('resolves its types under every way of resolving', () => {
    const source = `
      import { createDetector, type Assessment, type AssessmentError, type AdInput, type Verdict } from 'scam-vacancy';
      import { readAds, loadRegistry, verifyRegistry, type ReadRecord } from 'scam-vacancy/node';
      import { assessPage } from 'scam-vacancy/browser';
      const ad: AdInput = { text: 'x', job_title: 'y' };
      const assessment: Assessment = createDetector({ now: '2026-11-22', lang: 'fr' }).assess(ad);
      const verdict: Verdict = assessment.verdict;
      const bits: number = assessment.evidence[0]!.bits + assessment.match.similarity;
      // @ts-expect-error a verdict is one of four words
      const wrong: 'sure' = assessment.verdict;
      export async function all(page: Document): Promise<readonly (ReadRecord | Assessment | AssessmentError)[]> {
        const records: ReadRecord[] = [];
        for await (const record of readAds(['x'])) records.push(record);
        const problems: readonly { path: string }[] = verifyRegistry((await loadRegistry('x'))[0]);
        return [...records, ...assessPage(page, createDetector())].slice(problems.length + bits + verdict.length + wrong.length);
      }`;
    for (const [extension, module, resolution] of [
      ['mts', 'nodenext', 'nodenext'],
      ['cts', 'nodenext', 'nodenext'],
      ['ts', 'esnext', 'bundler'],
    ] as const) {
      const folder = join(project, `types-${extension}`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `use.${extension}`), source);
      const flags = [
        '--noEmit',
        '--strict',
        '--target',
        'es2022',
        '--lib',
        'es2023,dom',
        '--module',
        module,
        '--moduleResolution',
        resolution,
        '--types',
        'node',
        '--typeRoots',
        resolve('node_modules/@types'),
      ];
      const tsc = [resolve('node_modules/typescript/bin/tsc'), ...flags, join(folder, `use.${extension}`)];
      expect(spawnSync(process.execPath, tsc, { cwd: project, encoding: 'utf8' }).stdout).toBe('');
    }
  }, 120_000);
  it('has a program that runs', () => {
    const bin = join(project, 'node_modules/.bin/scam-vacancy');
    expect(inProject(bin, ['--version'])).toMatch(/^\d+\.\d+\.\d+\n$/);
    writeFileSync(join(project, 'ad.txt'), 'Warehouse planner at Depot, Antwerp.');
    expect(inProject(bin, ['check', 'ad.txt', '--fail-on', 'never'])).toContain('1 ad: 1 unverified');
  });
  it('ships the licences of what it bundles', () => {
    const licences = readFileSync(
      join(project, 'node_modules/scam-vacancy/THIRD-PARTY-LICENSES.txt'),
      'utf8',
    );
    for (const name of [
      'natural',
      'string-similarity',
      'zod',
      'tldts',
      'htmlparser2',
      'chrono-node',
      'rrule',
    ]) {
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
    expect(licences).not.toContain('holds no licence file');
  });
});

describe('the built files', () => {
  /** A file with all files that it imports statically. */
  const reachable = (entry: string, seen = new Set<string>()): ReadonlySet<string> => {
    if (seen.has(entry)) return seen;
    seen.add(entry);
    const code = readFileSync(join(dist, entry), 'utf8');
    for (const [, name] of code.matchAll(/(?:from|import|require\()\s?["']\.\/([\w.-]+)["']/g))
      reachable(name!, seen);
    return seen;
  };
  const codeOf = (entry: string): string =>
    [...reachable(entry)].map((name) => readFileSync(join(dist, name), 'utf8')).join('\n');

  it.each(['index.js', 'index.cjs', 'browser.js', 'browser.cjs'])(
    '%s runs anywhere: no eval, no built-in of Node',
    (entry) => {
      const code = codeOf(entry);
      expect(code).not.toMatch(/\beval\(|new Function\b|\bFunction\(["'`]/);
      expect(code).not.toMatch(/["']node:[a-z]/);
      expect(code).not.toMatch(
        /require\(["'](?:fs|path|util|os|http|https|net|crypto|stream|zlib|child_process|worker_threads)["']\)/,
      );
      expect(code).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/);
    },
  );
  it.each(Object.entries(CEILINGS))('%s stays under %i bytes, gzipped', (entry, ceiling) => {
    expect(gzipSync(codeOf(entry), { level: 9 }).length).toBeLessThan(ceiling);
  });
  it('hold no server package and no parser of documents', () => {
    for (const name of readdirSync(dist)) {
      expect(readFileSync(join(dist, name), 'utf8')).not.toMatch(
        /mongoose|\bpg-pool\b|ioredis|pdfjsVersion|@xmldom/,
      );
    }
  });
});
