import { describe, expect, it } from 'vitest';
import { beliefs, estimated } from '../../scripts/weights/estimate.js';
import { weightsText } from '../../scripts/weights/file.js';
import type { Weights } from '../../src/schema/weights.js';

const row = (present: number, absent = 0): Weights['signals'][string] => ({
  present, absent, basis: 'expert', n: 0, source: 'a test', group: 'content',
}); // prettier-ignore
const weights: Weights = {
  version: '1',
  prior: 0.05,
  signals: {
    'content/fee': row(4, -0.1),
    'content/fee/demand': row(7),
    'content/fee/mention': row(1),
    'content/text-model': { ...row(6), least: -3 },
    'channel/messenger': row(3, -0.1),
  },
  groups: { content: { cap: 12 } },
};
const asked = { frauds: 250, genuine: 2700 };
const after = (rows: Record<string, { frauds: number; genuine: number }>): Weights =>
  estimated(weights, { codes: { 'content/fee': { asked, rows } } }, null);

describe('weights from beliefs and counts', () => {
  it('leave the belief in what never fired, however many ads it is missing from', () => {
    const { signals } = after({});
    expect(signals['content/fee/demand']).toEqual(weights.signals['content/fee/demand']);
    expect(signals['content/fee']!.present).toBe(4);
    expect(signals['channel/messenger']).toEqual(weights.signals['channel/messenger']);
  });

  it('take what is missing for less silence, and keep the belief beside it', () => {
    const { absent, belief } = after({}).signals['content/fee']!;
    expect(absent).toBeGreaterThan(-0.05);
    expect(absent).toBeLessThan(-0.01);
    expect(belief).toEqual({ present: 4, absent: -0.1 });
    const seen = after({ 'content/fee/demand': { frauds: 50, genuine: 1 } }).signals['content/fee']!;
    expect(seen.absent).toBeLessThan(-0.2);
  });

  it('move a little by one firing, and follow many', () => {
    const once = after({ 'content/fee/demand': { frauds: 0, genuine: 1 } }).signals['content/fee/demand']!;
    expect(once.present).toBeLessThan(7);
    expect(once.present).toBeGreaterThan(5.5);
    expect(once).toMatchObject({ basis: 'expert', n: 1 });
    // 100 of 250 frauds against 540 of 2,700 genuine ads: one bit.
    const often = after({ 'content/fee/demand': { frauds: 100, genuine: 540 } }).signals[
      'content/fee/demand'
    ]!;
    expect(often.present).toBeCloseTo(1, 0);
    expect(often).toMatchObject({ basis: 'data', n: 640 });
  });

  it('come out the same when made again from the file, and give the beliefs back', () => {
    const codes = { 'content/fee': { asked, rows: { 'content/fee/mention': { frauds: 9, genuine: 4 } } } };
    const overlap = { independent: 0.2, low: 0, high: 0.5, n: 16 };
    const once = weightsText(estimated(weights, { codes }, overlap));
    const again = JSON.parse(once) as Weights;
    expect(weightsText(estimated(again, { codes }, overlap))).toBe(once);
    expect(again.signals['content/text-model']!.independent).toBe(0.2);
    expect(beliefs(again).signals['content/fee/mention']).toMatchObject({ present: 1, absent: 0 });
    expect(beliefs(again).signals['content/text-model']).not.toHaveProperty('independent');
  });

  it('are written one row a line', () => {
    expect(
      weightsText(weights)
        .split('\n')
        .filter((line) => line.startsWith('    "')),
    ).toHaveLength(5);
    expect(JSON.parse(weightsText(weights))).toEqual(weights);
  });
});
