import { describe, expect, it } from 'vitest';
import { randomOf } from '../../src/measure/bootstrap.js';
import { shiftsOf } from '../../src/measure/bayes.js';
import type { LabelledAssessment } from '../../src/measure/evaluation.js';
import { decisionsOf } from '../../src/measure/decisions.js';
import { calibrated } from '../../src/measure/new-weights.js';
import type { Assessment } from '../../src/schema/assessment.js';
import type { Weights } from '../../src/schema/weights.js';

const row = (present: number, absent = 0): Weights['signals'][string] => ({
  present, absent, basis: 'expert', n: 0, source: 'a test', group: 'content',
}); // prettier-ignore
const weights: Weights = {
  version: '1',
  prior: 0.05,
  signals: {
    'content/fee': row(4, -0.15),
    'content/fee/demand': row(6),
    'content/urgency': row(3),
    'registry/verified': row(-8),
    'content/text-model': { ...row(6), least: -3 },
  },
  groups: { content: { cap: 12 } },
};

function decision(i: number, rows: Record<string, number>, fraud: boolean, weight = 1): LabelledAssessment {
  const evidence = Object.entries(rows).map(([row, bits]) => ({
    code: row.split('/').slice(0, 2).join('/'),
    ...(row.split('/').length > 2 ? { variant: row.split('/')[2]! } : {}),
    bits,
    message: '',
    data: {},
    spans: [],
    source: null,
  }));
  const assessment = {
    score: 0.5,
    prior: { probability: 0.05, bits: -4.2479 },
    evidence,
  } as unknown as Assessment;
  return { assessment, fraud, weight, group: `g${i}`, source: null };
}

/** Decisions where urgency says nothing (as often in genuine ads) although the weights give it 3 bits. */
function worthless(n: number, weight = 1): LabelledAssessment[] {
  const random = randomOf(9);
  return Array.from({ length: n }, (_, i) => {
    const fraud = random() < 0.3;
    const codes: Record<string, number> = {};
    if (random() < 0.5) codes['content/urgency'] = 3;
    if (fraud ? random() < 0.7 : random() < 0.02) codes['content/fee'] = 4;
    return decision(i, codes, fraud, weight);
  });
}

describe('new weights from decisions', () => {
  it('moves a little with twenty decisions and a lot with two thousand', () => {
    const after = (n: number): number =>
      calibrated(decisionsOf(worthless(n), weights), weights, false).weights.signals['content/urgency']!
        .present;
    expect(after(20)).toBeGreaterThan(1.5);
    expect(after(20)).toBeLessThan(3.5);
    expect(after(2000)).toBeLessThan(0.8);
  });

  it('is better on decisions it has not seen where the weights were wrong', () => {
    const { heldOut } = calibrated(decisionsOf(worthless(1000), weights), weights, false);
    expect(heldOut.after).toBeLessThan(heldOut.before - 0.01);
  });

  it('shares what two codes that always fire together explain', () => {
    const decisions = Array.from({ length: 400 }, (_, i) => ({
      bits: -4, fraud: i % 2 === 0, weight: 1, group: String(i), fired: i % 2 === 0 ? [0, 1].map((row) => ({ row, by: 1, low: -9, high: Infinity })) : [],
    })); // prettier-ignore
    const both = shiftsOf(decisions, [20, 20], 1e6).shift;
    const one = shiftsOf(
      decisions.map((d) => ({ ...d, fired: d.fired.slice(0, 1) })),
      [20],
      1e6,
    ).shift;
    expect(both[0]!).toBeCloseTo(both[1]!, 3);
    expect(both[0]! + both[1]!).toBeLessThan(one[0]! * 1.4);
  });

  it('leaves the prior alone without sampling weights, and moves it with them', () => {
    const decided = worthless(500);
    expect(calibrated(decisionsOf(decided, weights), weights, false).prior.after).toBeCloseTo(0.05, 4);
    expect(calibrated(decisionsOf(decided, weights), weights, true).prior.after).toBeGreaterThan(0.06);
  });

  it('counts decisions and not the ads they stand for', () => {
    const light = calibrated(decisionsOf(worthless(40), weights), weights, false);
    const heavy = calibrated(decisionsOf(worthless(40, 50), weights), weights, false);
    expect(heavy.weights.signals['content/urgency']!.present).toBeCloseTo(
      light.weights.signals['content/urgency']!.present,
      4,
    );
    const uneven = worthless(100).map((one, i) => (i % 10 === 0 ? { ...one, weight: 50 } : one));
    expect(decisionsOf(uneven, weights).effective).toBeLessThan(20);
  });

  it('keeps the rows whole: silence goes with presence, signs stay', () => {
    const decided = worthless(1500).map((one, i) =>
      i % 3 === 0 ? decision(i, { 'registry/verified': -8 }, true) : one,
    );
    const { signals } = calibrated(decisionsOf(decided, weights), weights, false).weights;
    expect(signals['registry/verified']!.present).toBeLessThanOrEqual(0);
    expect(signals['registry/verified']!.present).toBeGreaterThan(-8);
    expect(signals['content/fee']!.absent).toBeLessThan(0);
    expect(signals['content/urgency']).toMatchObject({ basis: 'data' });
    expect(signals['content/urgency']!.n).toBeGreaterThan(300);
  });

  it('learns each variant of a code by itself, and the silence of the code from all of them', () => {
    const decided = Array.from({ length: 600 }, (_, i) => {
      const fires = i % 3 === 0;
      return decision(i, fires ? { 'content/fee/demand': 6 } : {}, fires ? i % 2 === 0 : i % 20 === 1);
    });
    const { weights: next, moved } = calibrated(decisionsOf(decided, weights), weights, false);
    expect(moved.map(({ row: name }) => name)).toEqual(['content/fee/demand']);
    expect(next.signals['content/fee/demand']!.present).toBeLessThan(5);
    expect(next.signals['content/fee']!.present).toBe(4);
    expect(next.signals['content/fee']!.absent).toBeGreaterThan(-0.15);
  });

  it('learns a scale where the facts say how strong evidence is', () => {
    const random = randomOf(4);
    // Twice as sure as it should be: true log-odds are half of what counted.
    const decided = Array.from({ length: 3000 }, (_, i) => {
      const bits = 8 * random() - 2;
      return decision(i, { 'content/text-model': bits }, random() < 1 / (1 + 2 ** -(bits / 2 - 4.2479)));
    });
    const few = calibrated(decisionsOf(decided.slice(0, 20), weights), weights, false);
    const many = calibrated(decisionsOf(decided, weights), weights, false);
    expect(many.moved[0]).toMatchObject({ row: 'content/text-model', scaled: true, before: 1 });
    expect(many.moved[0]!.after).toBeLessThan(0.65);
    expect(many.moved[0]!.after).toBeGreaterThan(0.4);
    expect(few.moved[0]!.after).toBeGreaterThan(0.75);
    expect(many.weights.signals['content/text-model']).toMatchObject({ present: 6, least: -3 });
  });

  it('counts no more for a scale than the limits of its row let through', () => {
    const decided = Array.from({ length: 400 }, (_, i) =>
      decision(i, { 'content/text-model': i % 2 === 0 ? 6 : -3 }, i % 2 === 0),
    );
    const { heldOut } = calibrated(decisionsOf(decided, weights), weights, true);
    // Evidence at its limits can't become stronger; what little is gained comes from the prior.
    expect(heldOut.after).toBeGreaterThan(heldOut.before * 0.5);
  });

  it('moves the prior that the ads were given', () => {
    const decided = worthless(500).map((one) => ({
      ...one,
      assessment: { ...one.assessment, prior: { probability: 0.3, bits: -1.2224 } },
    }));
    expect(calibrated(decisionsOf(decided, weights), weights, true).prior.after).toBeGreaterThan(0.15);
    expect(calibrated(decisionsOf(decided, weights), weights, false).prior.after).toBeCloseTo(0.05, 4);
  });

  it('gives the same file for the same decisions', () => {
    const once = calibrated(decisionsOf(worthless(60), weights), weights, false).weights;
    expect(calibrated(decisionsOf(worthless(60), weights), weights, false).weights).toEqual(once);
    expect(once.version).toMatch(/^1\+decisions\.[0-9a-f]{8}$/);
  });
});
