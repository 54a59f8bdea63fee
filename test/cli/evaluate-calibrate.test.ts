import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { calibrateCommand } from '../../src/cli/calibrate.js';
import { evaluateCommand } from '../../src/cli/evaluate.js';
import type { Io } from '../../src/cli/io.js';
import { createDetector } from '../../src/index.js';
import { hashOf } from '../../src/text/words.js';
import { FRAUDULENT_ADS, GENUINE_ADS } from '../model/ads.js';

const folder = mkdtempSync(join(tmpdir(), 'labelled-'));
afterAll(() => rmSync(folder, { recursive: true }));

function io(): Io & { stdout: string; stderr: string } {
  const held = {
    stdout: '',
    stderr: '',
    stdin: process.stdin,
    out: (text: string) => {
      held.stdout += text;
      return Promise.resolve();
    },
    err: (text: string) => {
      held.stderr += text;
    },
    outIsTerminal: false,
    errIsTerminal: false,
    columns: 80,
    colour: false,
  };
  return held;
}

function file(name: string, lines: readonly unknown[]): string {
  const path = join(folder, name);
  writeFileSync(
    path,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return path;
}

const labelled = [
  ...FRAUDULENT_ADS.map((text, i) => ({ id: `f${i}`, text, label: 'fraud', source: 'board' })),
  ...GENUINE_ADS.map((text, i) => ({ id: `g${i}`, text, fraudulent: 0, source: 'site' })),
];

describe('evaluate', () => {
  it('prints the figures, the plot, and figures by source and code', async () => {
    const held = io();
    expect(
      await evaluateCommand([file('ads.jsonl', labelled), '--draws', '50', '--base-rate', '0.05'], held),
    ).toBe(0);
    for (const word of [
      '10 ads, 5 of them frauds',
      'average precision',
      'calibration slope',
      'board',
      'content/',
      '●',
    ]) {
      expect(held.stdout).toContain(word);
    }
  });

  it('takes assessments as they are, writes JSON and SVG', async () => {
    const detector = createDetector({ now: '2026-06-10' });
    const path = file(
      'assessments.jsonl',
      labelled.map(({ text, ...rest }) => ({ ...detector.assess({ text }), ...rest })),
    );
    const held = io();
    const svg = join(folder, 'plot.svg');
    expect(await evaluateCommand([path, '--format', 'json', '--draws', '0', '--svg', svg], held)).toBe(0);
    const parsed = JSON.parse(held.stdout) as { all: { ads: number; rocAuc: { value: number } } };
    expect(parsed.all.ads).toBe(10);
    expect(parsed.all.rocAuc.value).toBeGreaterThan(0.5);
    expect(readFileSync(svg, 'utf8')).toMatch(/^<svg/);
  });

  it('tells what it could not use, goes on, and ends with 2', async () => {
    const held = io();
    const path = file('broken.jsonl', [
      ...labelled,
      '{"text": "no label"}',
      'not json',
      '{"label": "fraud", "text": ""}',
    ]);
    expect(await evaluateCommand([path, '--draws', '0'], held)).toBe(2);
    expect(held.stderr.match(/warning:/g)).toHaveLength(3);
    expect(held.stdout).toContain('10 ads');
  });

  it('refuses rates and draws that are none', async () => {
    await expect(evaluateCommand(['x', '--base-rate', '2'], io())).rejects.toThrow(/base-rate/);
    await expect(evaluateCommand(['x', '--draws', '-1.5'], io())).rejects.toThrow(/draws/);
  });
});

describe('calibrate', () => {
  const decisions = Array.from({ length: 60 }, (_, i) => ({
    ...labelled[i % 10]!,
    id: `d${i}`,
    group: `g${i}`,
  }));

  it('writes new weights that a detector takes, with what moved and what is not corrected', async () => {
    const held = io();
    const output = join(folder, 'weights.json');
    expect(await calibrateCommand([file('decisions.jsonl', decisions), '--output', output], held)).toBe(0);
    expect(held.stdout).toBe('');
    expect(held.stderr).toContain('held-out logarithmic loss');
    expect(held.stderr).toContain('Not corrected:');
    const weights: unknown = JSON.parse(readFileSync(output, 'utf8'));
    expect(createDetector({ weights }).assess({ text: FRAUDULENT_ADS[0]! }).versions.weights).toMatch(
      /\+decisions\./,
    );
  });

  it('refuses what is worse on unseen decisions, unless forced', async () => {
    // Two campaigns that contradict each other: whatever one teaches is wrong of the other.
    const groups = ['a', 'b', 'c', 'd', 'e', 'f'];
    const other = groups.find((group) => hashOf(group) % 5 !== hashOf('a') % 5)!;
    const evidence = [{ code: 'content/fee', variant: 'demand', bits: 7 }];
    const contradicting = Array.from({ length: 200 }, (_, i) => ({
      score: 0.87,
      prior: { probability: 0.05, bits: -4.2479 },
      evidence: i % 4 < 2 ? evidence : [],
      ad: { language: 'en' },
      group: i % 2 === 0 ? 'a' : other,
      label: (i % 2 === 0) === i % 4 < 2 ? 'fraud' : 'genuine',
    }));
    const path = file('contradicting.jsonl', contradicting);
    const refused = io();
    expect(await calibrateCommand([path], refused)).toBe(1);
    expect(refused.stdout).toBe('');
    expect(refused.stderr).toContain('nothing is written');
    const forced = io();
    expect(await calibrateCommand([path, '--force'], forced)).toBe(0);
    expect(forced.stdout).toContain('"signals"');
  });

  it('needs decisions of both kinds', async () => {
    await expect(calibrateCommand([file('one.jsonl', labelled.slice(0, 5))], io())).rejects.toThrow(
      /both are needed/,
    );
  });
});
