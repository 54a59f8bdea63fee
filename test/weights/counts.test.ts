import { describe, expect, it } from 'vitest';
import { countRows } from '../../scripts/weights/count.js';
import type { Observed } from '../../scripts/weights/observed.js';
import { overlapOf, weighed } from '../../scripts/weights/overlap.js';
import type { Weights } from '../../src/schema/weights.js';
import type { Finding } from '../../src/signals/signal.js';

const row = (present: number, group = 'content'): Weights['signals'][string] => ({
  present, absent: 0, basis: 'expert', n: 0, source: 'a test', group,
}); // prettier-ignore
const weights: Weights = {
  version: '1',
  prior: 0.05,
  signals: {
    'content/fee': row(4),
    'content/fee/demand': row(7),
    'content/text-model': { ...row(6), least: -3 },
    'channel/messenger': row(3, 'channel'),
  },
  groups: { content: { cap: 12 } },
};
const ad = (group: string, fraud: boolean, findings: Record<string, readonly Finding[]>): Observed => ({
  row: { id: group, text: '', fraud, group, set: 'emscad' },
  isAd: true,
  english: true,
  findings: new Map(Object.entries(findings)),
});

describe('counting', () => {
  it('lets near-duplicates be one witness, by the row that would be weighed', () => {
    const both = [{}, { variant: 'demand' }];
    const { codes } = countRows(
      [
        ad('a', true, { 'content/fee': both }),
        ad('a', true, { 'content/fee': [] }),
        ad('b', false, { 'content/fee': [{}] }),
        ad('c', false, { 'content/fee': [], 'channel/messenger': [{}] }),
      ],
      weights,
    );
    expect(codes).toEqual({
      'content/fee': {
        asked: { frauds: 1, genuine: 2 },
        rows: {
          'content/fee': { frauds: 0, genuine: 1 },
          'content/fee/demand': { frauds: 0.5, genuine: 0 },
        },
      },
    });
  });
});

describe('the overlap of the text model and the phrases', () => {
  /** So many frauds and genuine ads in which both speak. */
  const ads = (frauds: number, genuine: number): Observed[] => [
    ...Array.from({ length: frauds }, (_, i) => ad(`f${i}`, true, { 'content/fee': [{}] })),
    ...Array.from({ length: genuine }, (_, i) => ad(`g${i}`, false, { 'content/fee': [{}] })),
    ...Array.from({ length: 400 }, (_, i) => ad(`n${i}`, i < 200, {})),
  ];
  const found = (some: readonly Observed[]) =>
    overlapOf(
      some,
      some.map((one) => (one.findings.size > 0 ? 4 : 0)),
      weights,
    );

  it('is nearly all where two say no more than one, and little where they say twice as much', () => {
    expect(found(ads(160, 10)).independent).toBeLessThan(0.25);
    expect(found(ads(512, 1)).independent).toBeGreaterThan(0.6);
  });

  it('stays open where nothing fires', () => {
    expect(found(ads(0, 0))).toMatchObject({ independent: 0.5, n: 0 });
  });

  it('does not ask the text model of another language', () => {
    expect(weighed({ ...ad('a', true, {}), english: false }, 5, weights).bits).toBe(0);
  });
});
