import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repairText } from '../../../src/text/repair/repair.js';
import { spanOf } from '../../../src/text/text.js';

const folder = process.env.SCAM_VACANCY_SEEDS;
if (folder === undefined)
  console.warn('Skipped: set SCAM_VACANCY_SEEDS to the folder of the seed ads to read them.');

describe.skipIf(folder === undefined)('the seeds', () => {
  const read = (number: string) => {
    const name = readdirSync(folder!).find((one) => one.startsWith(number))!;
    return repairText('text', readFileSync(join(folder!, name), 'utf8'));
  };

  it('003 reads with its accents, apostrophes, quotation marks and dashes', () => {
    const { text, notes } = read('003');
    for (const word of [
      'Congrès',
      'Díaz',
      'Anaïs',
      'José',
      'Núñez Pérez',
      'Faltová',
      'children’s',
      'doesn’t',
      'It’s',
      '“us versus them”',
      ') – 9 November',
    ])
      expect(text.value).toContain(word);
    expect(text.value).not.toMatch(/[āšĆĀļ]/u);
    expect(notes.map(({ code }) => code)).toEqual(['repaired-encoding', 'lost-characters']);
    const at = text.value.indexOf('Congrès');
    expect(spanOf(text, at, at + 7).quote).toMatch(/^Congr\S{2}s$/u);
  });

  it.each(['000', '001', '002', '004'])('%s has nothing to repair but its spaces', (number) => {
    const { text, oddities, notes } = read(number);
    expect(text.value).toBe(text.raw.replaceAll('\u00a0', ' '));
    expect(oddities).toEqual([]);
    expect(notes).toEqual([]);
  });
});
