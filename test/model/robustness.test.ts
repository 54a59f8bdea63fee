import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { bundledModel } from '../../src/model/bundled.js';
import { readSchemes } from '../../src/model/schemes/read.js';
import { readText } from '../../src/model/text-model.js';
import { randomOf } from '../../src/measure/bootstrap.js';
import { wordsOf } from '../../src/text/words.js';
import { FRAUDULENT_ADS, GENUINE_ADS } from './ads.js';
import { CORPORATE_PROSE } from './corporate-prose.js';
import { TRICKS, type Trick } from './tricks.js';

/** How far the evidence may move in the median and at the 99th percentile, in bits. */
interface Limits {
  readonly model: string;
  readonly bits: (text: string) => number;
  readonly median: number;
  readonly tail: number;
  readonly proseTail: number;
}

const MODELS: readonly Limits[] = [
  {
    model: 'the text model',
    bits: (text) => readText(wordsOf(text), bundledModel()).bits,
    median: 0.2,
    tail: 1,
    proseTail: 1,
  },
  // It is asked single passages: a word of the telling one that is disguised, or prose that reads like an honest ad, is
  // felt more. The aim is 1 here as well.
  {
    model: 'the model of schemes',
    bits: (text) => readSchemes(wordsOf(text)).bits,
    median: 0.2,
    tail: 2.1,
    proseTail: 3.6,
  },
];
const ADS = [...FRAUDULENT_ADS, ...GENUINE_ADS];

/** How far the evidence moves over many draws of a trick on every ad, ascending. */
function moves(trick: Trick, bits: Limits['bits']): number[] {
  const found: number[] = [];
  fc.assert(
    fc.property(fc.constantFrom(...ADS), fc.nat(), (ad, seed) => {
      const changed = trick.apply(ad, randomOf(seed));
      found.push(Math.abs(bits(changed) - bits(ad)));
    }),
    { numRuns: 300, seed: 20_261_122 },
  );
  return found.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], quantile: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))]!;

describe.each(MODELS)('tricks leave the evidence of $model where it is', ({ bits, median, tail }) => {
  it.each(TRICKS)('$name', (trick) => {
    const moved = moves(trick, bits);
    expect(at(moved, 0.5)).toBeLessThanOrEqual(median);
    expect(at(moved, 0.99)).toBeLessThanOrEqual(tail);
  });
});

describe.each(MODELS)('prose about the firm, read by $model', ({ bits, median, proseTail }) => {
  const place = (text: string, added: readonly string[], where: number): string =>
    where < 0.4
      ? `${added.join('\n')}\n${text}`
      : where < 0.8
        ? `${text}\n${added.join('\n')}`
        : interleaved(text, added);
  const interleaved = (text: string, added: readonly string[]): string =>
    text
      .split(/(?<=[.!?]) /)
      .flatMap((sentence, i) => (i < added.length ? [sentence, added[i]!] : [sentence]))
      .join(' ');

  it('hardly moves it, before, behind or between the sentences, up to as much as the ad itself', () => {
    const moved = moves(
      {
        name: 'prose',
        apply: (text, pick) => {
          const count = 1 + Math.floor(pick() * 2);
          const added = Array.from(
            { length: count },
            () => CORPORATE_PROSE[Math.floor(pick() * CORPORATE_PROSE.length)]!,
          );
          return place(text, added, pick());
        },
      },
      bits,
    );
    expect(at(moved, 0.5)).toBeLessThanOrEqual(median);
    expect(at(moved, 0.99)).toBeLessThanOrEqual(proseTail);
  });
});

describe('prose about the firm, ten times as much', () => {
  const { bits } = MODELS[0]!;
  it('leaves the text model speaking against the ad', () => {
    for (const ad of FRAUDULENT_ADS.filter((text) => bits(text) > 2)) {
      expect(bits(`${CORPORATE_PROSE.join('\n')}\n${ad}\n${CORPORATE_PROSE.join('\n')}`)).toBeGreaterThan(0);
    }
  });
});
