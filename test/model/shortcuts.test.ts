import { describe, expect, it } from 'vitest';
import { bundledModel } from '../../src/model/bundled.js';
import { readText } from '../../src/model/text-model.js';
import { wordsOf } from '../../src/text/words.js';
import { FRAUDULENT_ADS, GENUINE_ADS } from './ads.js';

const bits = (text: string): number => readText(wordsOf(text), bundledModel()).bits;
const hex = '4d9c394971e6f5d3a0b1c2d3e4f5060718293a4b5c6d7e8f90a1b2c3d4e5f607';

/** What the data set did to its texts, and what it says nothing about: an ad elsewhere. */
const TRACES: readonly { readonly name: string; readonly leave: (text: string) => string }[] = [
  { name: 'hashed links', leave: (text) => `${text} #URL_${hex}#\n#URL_${hex}#` },
  { name: 'hashed addresses', leave: (text) => text.replace('. ', `. #EMAIL_${hex}# `) },
  { name: 'hashed telephone numbers', leave: (text) => `${text} #PHONE_${hex}#` },
  { name: 'sentences that were glued together', leave: (text) => text.replaceAll('. ', '.') },
  { name: 'no-break spaces', leave: (text) => text.replaceAll(' ', '\u00a0') },
  { name: 'no lines', leave: (text) => text.replaceAll('\n', ' ') },
  { name: 'empty lines between sentences', leave: (text) => text.replaceAll('. ', '.\n\n') },
  { name: 'other years', leave: (text) => `${text} Posted in 2013.` },
];

describe('what the data set left in its texts does not move the score', () => {
  it.each(TRACES)('$name', ({ leave }) => {
    for (const ad of [...FRAUDULENT_ADS, ...GENUINE_ADS])
      expect(Math.abs(bits(leave(ad)) - bits(ad))).toBeLessThan(0.3);
  });

  it('a title in front', () => {
    for (const ad of [...FRAUDULENT_ADS, ...GENUINE_ADS])
      expect(Math.abs(bits(`Vacancy notice\n${ad}`) - bits(ad))).toBeLessThan(0.3);
  });
});
