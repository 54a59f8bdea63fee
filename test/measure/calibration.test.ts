import { describe, expect, it } from 'vitest';
import { bootstrapInterval, randomOf } from '../../src/measure/bootstrap.js';
import { brier, calibrationError, calibrationLine, reliability } from '../../src/measure/calibration.js';
import type { Scored } from '../../src/measure/labelled.js';
import { reliabilityPlot, reliabilitySvg } from '../../src/measure/plot.js';
import { qualityOf } from '../../src/measure/report.js';

/** Ads whose labels are drawn with `truth(score)`. */
function drawn(n: number, truth: (score: number) => number, seed = 4): Scored[] {
  const random = randomOf(seed);
  return Array.from({ length: n }, (_, i) => {
    const score = random();
    return { score, fraud: random() < truth(score), weight: 1, group: `g${i % 200}` };
  });
}
const logistic = (z: number): number => 1 / (1 + Math.exp(-z));
const logOdds = (p: number): number => Math.log(p / (1 - p));

describe('calibration', () => {
  it('finds nothing wrong with scores that mean what they say', () => {
    const ads = drawn(20_000, (score) => score);
    expect(calibrationError(ads)).toBeLessThan(0.02);
    expect(calibrationLine(ads)!.slope).toBeCloseTo(1, 1);
    expect(calibrationLine(ads)!.intercept).toBeCloseTo(0, 1);
    expect(brier(ads)!.skill).toBeCloseTo(1 / 3, 1);
  });

  it('tells over-confident scores from timid ones', () => {
    expect(calibrationLine(drawn(20_000, (score) => logistic(0.5 * logOdds(score))))!.slope).toBeCloseTo(
      0.5,
      1,
    );
    expect(calibrationLine(drawn(20_000, (score) => logistic(2 * logOdds(score))))!.slope).toBeGreaterThan(
      1.8,
    );
  });

  it('does not break on certainty, on one class or on no ads', () => {
    const sure: Scored[] = [
      { score: 1, fraud: true, weight: 1, group: 'a' },
      { score: 0, fraud: false, weight: 1, group: 'b' },
    ];
    expect(Number.isFinite(calibrationLine(sure)!.slope)).toBe(true);
    expect(brier(sure)).toEqual({ score: 0, skill: 1 });
    expect(calibrationLine(sure.slice(1))).toBeNull();
    expect(brier([])).toBeNull();
    expect(calibrationError([])).toBeNull();
    expect(qualityOf([]).averagePrecision.value).toBeNull();
  });

  it('puts a score of 1 into the last bin', () => {
    const bins = reliability([{ score: 1, fraud: true, weight: 2, group: 'a' }]);
    expect(bins).toHaveLength(10);
    expect(bins[9]).toMatchObject({ ads: 1, weight: 2, predicted: 1, observed: 1 });
  });

  it('draws the plot as text and as SVG without anything that runs', () => {
    const bins = reliability(drawn(500, (score) => score));
    const text = reliabilityPlot(bins);
    expect(text.split('\n').every((line) => line.length <= 80)).toBe(true);
    expect(text).toContain('●');
    const svg = reliabilitySvg(bins, 'a <b> & "c"');
    expect(svg).toContain('a &lt;b&gt; &amp; &quot;c&quot;');
    expect(svg).not.toMatch(/<script|onload|href/);
  });
});

describe('bootstrap by group', () => {
  it('gives the same interval every time, and a wider one where ads repeat each other', () => {
    const ads = drawn(400, () => 0.3).map((ad, i) => ({ ...ad, group: String(i) }));
    const mean = (some: readonly Scored[]): number => some.filter(({ fraud }) => fraud).length / some.length;
    const alone = bootstrapInterval(ads, mean)!;
    expect(bootstrapInterval(ads, mean)).toEqual(alone);
    const copied = ads.flatMap((ad) => Array.from({ length: 5 }, () => ad));
    const asGroups = bootstrapInterval(copied, mean)!;
    const asStrangers = bootstrapInterval(
      copied.map((ad, i) => ({ ...ad, group: String(i) })),
      mean,
    )!;
    expect(asGroups.high - asGroups.low).toBeGreaterThan(1.5 * (asStrangers.high - asStrangers.low));
    expect(asGroups.low).toBeLessThan(mean(ads));
    expect(asGroups.high).toBeGreaterThan(mean(ads));
  });

  it('holds back where there is one group, or no value', () => {
    expect(bootstrapInterval([{ score: 1, fraud: true, weight: 1, group: 'a' }], () => 1)).toBeNull();
    expect(
      bootstrapInterval(
        drawn(50, () => 0.5),
        () => null,
      ),
    ).toBeNull();
  });
});
