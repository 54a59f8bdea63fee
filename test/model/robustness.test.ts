import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { bundledModel } from '../../src/model/bundled.js';
import { readText } from '../../src/model/text-model.js';
import { randomOf } from '../../src/measure/bootstrap.js';
import { wordsOf } from '../../src/text/words.js';
import { FRAUDULENT_ADS, GENUINE_ADS } from './ads.js';
import { CORPORATE_PROSE } from './corporate-prose.js';
import { TRICKS, type Trick } from './tricks.js';

const bits = (text: string): number => readText(wordsOf(text), bundledModel()).bits;
const ADS = [...FRAUDULENT_ADS, ...GENUINE_ADS];

/** How far the evidence moves over many draws of a trick on every ad, ascending. */
function moves(trick: Trick): number[] {
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

describe('tricks leave the evidence where it is', () => {
  it.each(TRICKS)('$name', (trick) => {
    const moved = moves(trick);
    expect(at(moved, 0.5)).toBeLessThanOrEqual(0.2);
    expect(at(moved, 0.99)).toBeLessThanOrEqual(1);
  });
});

describe('prose about the firm', () => {
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
    const moved = moves({
      name: 'prose',
      apply: (text, pick) => {
        const count = 1 + Math.floor(pick() * 2);
        const added = Array.from(
          { length: count },
          () => CORPORATE_PROSE[Math.floor(pick() * CORPORATE_PROSE.length)]!,
        );
        return place(text, added, pick());
      },
    });
    expect(at(moved, 0.5)).toBeLessThanOrEqual(0.2);
    expect(at(moved, 0.99)).toBeLessThanOrEqual(1);
  });

  it('never hides what an ad demands: ten times as much prose leaves it speaking against the ad', () => {
    for (const ad of FRAUDULENT_ADS.filter((text) => bits(text) > 2)) {
      expect(bits(`${CORPORATE_PROSE.join('\n')}\n${ad}\n${CORPORATE_PROSE.join('\n')}`)).toBeGreaterThan(0);
    }
  });
});
