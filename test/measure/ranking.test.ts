import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { weightedToRate, type Scored } from '../../src/measure/labelled.js';
import {
  atThreshold,
  averagePrecision,
  bestF1,
  recallAtFalsePositiveRate,
  rocAuc,
} from '../../src/measure/ranking.js';

const ad = (score: number, fraud: boolean, weight = 1): Scored => ({
  score,
  fraud,
  weight,
  group: String(score),
});
const some = [ad(0.9, true), ad(0.8, false), ad(0.7, true), ad(0.4, false), ad(0.2, true), ad(0.1, false)];

const scored = fc.array(
  fc.record({
    score: fc.integer({ min: 0, max: 64 }).map((n) => n / 64),
    fraud: fc.boolean(),
    weight: fc.double({ min: 0.01, max: 10, noNaN: true }),
    group: fc.constantFrom('a', 'b', 'c'),
  }),
  { minLength: 1, maxLength: 40 },
);

describe('ranking measures', () => {
  it('gives the figures that scikit-learn gives', () => {
    // average_precision_score, roc_auc_score of scikit-learn 1.2 on the same six ads.
    expect(averagePrecision(some)).toBeCloseTo(1 / 3 + 2 / 9 + 1 / 5, 12);
    expect(rocAuc(some)).toBeCloseTo(6 / 9, 12);
    expect(atThreshold(some, 0.5)).toMatchObject({
      precision: 2 / 3,
      recall: 2 / 3,
      falsePositiveRate: 1 / 3,
    });
    expect(bestF1(some)).toEqual({ f1: 3 / 4, threshold: 0.2 });
  });

  it('treats ties as one step, in whatever order they come', () => {
    const tied = [ad(0.5, true), ad(0.5, false), ad(0.5, true), ad(0.5, false)];
    expect(averagePrecision(tied)).toBe(0.5);
    expect(rocAuc(tied)).toBe(0.5);
    expect(averagePrecision([...tied].reverse())).toBe(0.5);
  });

  it('says nothing where a class is missing', () => {
    expect(averagePrecision([ad(0.5, false)])).toBeNull();
    expect(rocAuc([ad(0.5, true)])).toBeNull();
    expect(recallAtFalsePositiveRate([], 0.01)).toBeNull();
    expect(atThreshold([ad(0.1, false)], 0.5).precision).toBeNull();
  });

  it('counts a weight as so many ads', () => {
    const twice = [...some, ...some.filter(({ fraud }) => fraud)];
    const weighted = some.map((one) => (one.fraud ? { ...one, weight: 2 } : one));
    expect(averagePrecision(weighted)).toBeCloseTo(averagePrecision(twice)!, 12);
    expect(rocAuc(weighted)).toBeCloseTo(rocAuc(twice)!, 12);
  });

  it('finds the recall at a rate of false positives, and never more alarms than that', () => {
    expect(recallAtFalsePositiveRate(some, 0)).toBeCloseTo(1 / 3, 12);
    expect(recallAtFalsePositiveRate(some, 1 / 3)).toBeCloseTo(2 / 3, 12);
    expect(recallAtFalsePositiveRate(some, 1)).toBe(1);
  });

  it('stays between 0 and 1, and does not change when scores are stretched', () => {
    fc.assert(
      fc.property(scored, (ads) => {
        for (const measure of [averagePrecision, rocAuc]) {
          const value = measure(ads);
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(-1e-12);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
          expect(measure(ads.map((one) => ({ ...one, score: one.score / 2 + 0.25 })))).toBe(value);
        }
      }),
    );
  });

  it('weights to a base rate and keeps the total', () => {
    fc.assert(
      fc.property(scored, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (ads, rate) => {
        const both = ads.some(({ fraud }) => fraud) && ads.some(({ fraud }) => !fraud);
        if (!both) {
          expect(() => weightedToRate(ads, rate)).toThrow(RangeError);
          return;
        }
        const out = weightedToRate(ads, rate);
        const total = (list: readonly Scored[]): number => list.reduce((sum, one) => sum + one.weight, 0);
        expect(total(out)).toBeCloseTo(total(ads), 6);
        expect(total(out.filter(({ fraud }) => fraud)) / total(out)).toBeCloseTo(rate, 9);
      }),
    );
  });
});
