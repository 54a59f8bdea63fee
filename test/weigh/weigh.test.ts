import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsOf, probabilityOf, roundBits } from '../../src/weigh/bits.js';
import { verdictOf } from '../../src/weigh/verdict.js';
import { weighFindings } from '../../src/weigh/weigh.js';
import { defineSignal, type Case, type Finding, type Signal } from '../../src/signals/signal.js';
import type { Weights } from '../../src/schema/weights.js';

const given = {} as Case;
const row = (present: number, group = 'a', more: object = {}) => ({
  present,
  absent: -0.1,
  basis: 'expert' as const,
  n: 0,
  source: 'test',
  group,
  ...more,
});
const weights: Weights = {
  version: 'test',
  prior: 0.05,
  signals: {
    'a/strong': row(6, 'a', { absorbs: ['a/weak'] }),
    'a/weak': row(2),
    'a/third': row(5),
    'b/computed': row(4, 'b', { least: 0 }),
    'b/good': row(-3, 'b', { least: 0 }),
    'b/variants': row(1, 'b'),
    'b/variants/loud': row(3, 'b'),
  },
  groups: { a: { cap: 8 }, b: { cap: 20 } },
};
const signal = (code: string, findings: readonly Finding[], applies = true): Signal =>
  defineSignal({ code, asks: '', applies: () => applies, detect: () => findings });
const bitsBy = (signals: readonly Signal[]) =>
  Object.fromEntries(weighFindings(given, signals, weights).map((one) => [one.code, one.bits]));

describe('weighing', () => {
  it('lets a stronger code absorb what says the same', () => {
    const found = weighFindings(given, [signal('a/weak', [{}]), signal('a/strong', [{}])], weights);
    expect(found.map(({ code, bits, absorbedBy }) => [code, bits, absorbedBy])).toEqual([
      ['a/strong', 6, undefined],
      ['a/weak', 0, 'a/strong'],
    ]);
  });

  it('caps a group, and keeps what the cap leaves', () => {
    expect(bitsBy([signal('a/strong', [{}]), signal('a/third', [{}])])).toEqual({
      'a/strong': 6,
      'a/third': 2,
    });
  });

  it('counts what two codes of a group both say once: the weaker side by its independent share', () => {
    const own = { ...weights, signals: { ...weights.signals, 'a/words': row(6, 'a', { least: -3, independent: 0.25 }) } }; // prettier-ignore
    const shown = (words: number) =>
      weighFindings(given, [signal('a/weak', [{}]), signal('a/third', [{}]), signal('a/words', [{ bits: words }]), signal('b/good', [{ bits: -1 }])], { ...own, groups: {} }).map(({ code, bits, sharedWith }) => [code, bits, sharedWith]); // prettier-ignore
    expect(shown(6)).toEqual([
      ['a/third', 5, undefined],
      ['a/weak', 2, undefined],
      ['a/words', 1.5, 'a/third'],
      ['b/good', -1, undefined],
    ]);
    expect(shown(-2)).toContainEqual(['a/words', -2, undefined]);
    const beside = weighFindings(given, [signal('a/weak', [{}]), signal('a/words', [{ bits: 6 }])], own);
    expect(beside.map(({ bits, sharedWith }) => [bits, sharedWith])).toEqual([
      [6, undefined],
      [0.5, 'a/words'],
    ]);
  });

  it('leaves a share of its group to those whom it has read, in either direction, and nothing of its own taken away', () => {
    const own = { ...weights, signals: { ...weights.signals, 'a/reader': row(6, 'a', { least: -3, leaves: 0.5 }) } }; // prettier-ignore
    const shown = (bits: number) =>
      weighFindings(given, [signal('a/weak', [{}]), signal('a/reader', [{ bits }]), signal('b/good', [{ bits: -1 }])], { ...own, groups: {} }).map(({ code, bits, sharedWith }) => [code, bits, sharedWith]); // prettier-ignore
    expect(shown(3)).toEqual([
      ['a/reader', 3, undefined],
      ['a/weak', 1, 'a/reader'],
      ['b/good', -1, undefined],
    ]);
    expect(shown(-2)).toContainEqual(['a/weak', 1, 'a/reader']);
  });

  it('multiplies computed strength by the scale of its row, within its limits', () => {
    const scaled = { ...weights, signals: { ...weights.signals, 'b/computed': row(4, 'b', { least: 0, scale: 0.5 }) } }; // prettier-ignore
    expect(weighFindings(given, [signal('b/computed', [{ bits: 3 }])], scaled)[0]).toMatchObject({
      bits: 1.5,
    });
  });

  it('holds computed strength within the limits of its row, on either side of zero', () => {
    expect(bitsBy([signal('b/computed', [{ bits: 99 }])])).toEqual({ 'b/computed': 4 });
    expect(bitsBy([signal('b/computed', [{ bits: -5 }])])).toEqual({ 'b/computed': 0 });
    expect(bitsBy([signal('b/computed', [{ bits: NaN }])])).toEqual({ 'b/computed': 0 });
    expect(bitsBy([signal('b/good', [{ bits: -1.5 }])])).toEqual({ 'b/good': -1.5 });
  });

  it('takes the strongest of several findings of one code, and the row of its variant', () => {
    expect(bitsBy([signal('b/variants', [{}, { variant: 'loud' }, { variant: 'unknown' }])])).toEqual({
      'b/variants': 3,
    });
  });

  it('counts the silence of signals that could have spoken, and of those only', () => {
    expect(bitsBy([signal('a/weak', []), signal('a/third', []), signal('b/good', [], false)])).toEqual({
      baseline: -0.2,
    });
  });

  it('does not depend on the order of the signals', () => {
    const signals = Object.keys(weights.signals)
      .filter((code) => code.split('/').length === 2)
      .map((code) => signal(code, [{ bits: 3 }]));
    const expected = weighFindings(given, signals, weights);
    fc.assert(
      fc.property(fc.shuffledSubarray(signals, { minLength: signals.length }), (shuffled) => {
        expect(weighFindings(given, shuffled, weights)).toEqual(expected);
      }),
    );
  });
});

describe('bits and verdicts', () => {
  it('turn into each other', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (probability) => {
        expect(probabilityOf(bitsOf(probability))).toBeCloseTo(probability, 3);
      }),
    );
    expect(bitsOf(0.05)).toBe(-4.2479);
    expect(Object.is(roundBits(-0.00001), 0)).toBe(true);
  });

  it('call genuine only what a listed vacancy confirms', () => {
    expect(verdictOf(0.01, 'verified')).toBe('genuine');
    expect(verdictOf(0.01, 'none')).toBe('unverified');
    expect(verdictOf(0.01, 'expired')).toBe('unverified');
    expect(verdictOf(0.1, 'verified')).toBe('unverified');
    expect(verdictOf(0.5, 'verified')).toBe('suspicious');
    expect(verdictOf(0.9, 'none')).toBe('scam');
  });
});
