import { describe, expect, it } from 'vitest';
import { randomOf } from '../../src/measure/bootstrap.js';
import { bySignals, type ScoredBySignals } from '../../src/measure/by-signals.js';
import { evaluation, type LabelledAssessment } from '../../src/measure/evaluation.js';
import { probabilityOf } from '../../src/weigh/bits.js';

/** Ads in which up to two signals of 3 bits fire; the second says nothing that the first did not. */
function counted(twice: boolean): ScoredBySignals[] {
  const random = randomOf(5);
  return Array.from({ length: 6000 }, (_, i) => {
    const signals = Math.floor(random() * 3);
    const truth = -2 + 3 * Math.min(signals, 1);
    const bits = -2 + 3 * (twice ? signals : Math.min(signals, 1));
    const fraud = random() < probabilityOf(truth);
    return { score: probabilityOf(bits), fraud, weight: 1, group: String(i), signals };
  });
}

describe('calibration by how many signals fired', () => {
  it('shows evidence that is counted twice, and agrees where it is counted once', () => {
    const [none, one, two] = bySignals(counted(true), 100);
    expect(none!.predicted).toBeCloseTo(none!.observed, 0);
    expect(one!.predicted).toBeCloseTo(one!.observed, 0);
    expect(two!.predicted).toBeGreaterThan(two!.interval!.high + 2);
    const once = bySignals(counted(false), 100).at(-1)!;
    expect(once).toMatchObject({ signals: '2' });
    expect(once.predicted).toBeGreaterThan(once.interval!.low - 0.2);
    expect(once.predicted).toBeLessThan(once.interval!.high + 0.2);
  });

  it('leaves out numbers of signals that no ad had, and intervals where no draws are asked for', () => {
    const rows = bySignals(
      counted(true).filter(({ signals }) => signals !== 1),
      0,
    );
    expect(rows.map(({ signals, interval }) => [signals, interval])).toEqual([
      ['0', null],
      ['2', null],
    ]);
  });
});

describe('figures by code', () => {
  it('keep what speaks for fraud apart from what speaks against it, and pass over what was absorbed', () => {
    const ad = (i: number, fraud: boolean, evidence: readonly object[]): LabelledAssessment =>
      ({ assessment: { score: 0.1, evidence, ad: { language: 'en' } }, fraud, weight: 1, group: `g${i}`, source: null }) as unknown as LabelledAssessment; // prettier-ignore
    const ads = Array.from({ length: 40 }, (_, i) =>
      ad(i, i % 2 === 0, [
        { code: 'content/text-model', bits: i % 2 === 0 ? 2 : -1 },
        { code: 'content/fee', bits: 0, absorbedBy: 'registry/tampered' },
        { code: 'baseline', bits: -0.3 },
      ]),
    );
    const { codes } = evaluation(ads, { draws: 20 });
    expect(codes.map(({ code, direction, ads: n, frauds }) => [code, direction, n, frauds])).toEqual([
      ['content/text-model', 'for', 20, 20],
      ['content/text-model', 'against', 20, 0],
    ]);
    expect(codes[0]!.observedBits).toBeGreaterThan(3);
    expect(codes[1]!.observedBits).toBeLessThan(-3);
    expect(codes[0]!.interval!.low).toBeLessThanOrEqual(codes[0]!.observedBits);
  });
});
