import { describe, expect, it } from 'vitest';
import { repairText } from '../../../src/text/repair/repair.js';
import { spanOf } from '../../../src/text/text.js';

const LENGTH = 4_000_000;
const pieces: Readonly<Record<string, string>> = {
  'broken words': 'CongrÃ¨s ',
  'broken characters alone': 'Ã©',
  'invisible characters': 'a\u200b',
  'rows of invisible characters': '\u200b',
  'marks on marks': '\u0301\u0323',
  'halves of characters': '\ud800',
  'mixed words': 'РІСUM ',
  'half punctuation': '€™',
  'turned text': '\u202ea',
  'remains of bytes': 'ā š ',
  'letters that could be an apostrophe': 'nā',
  'letters of another script': 'абв',
};

describe('hostile texts are repaired in time and memory that grow with their length alone', () => {
  it.each(Object.entries(pieces))('%s', (_what, piece) => {
    const raw = `Congrès itāt ${piece.repeat(LENGTH / piece.length)} end`;
    const start = performance.now();
    const { text, oddities } = repairText('text', raw);
    // Generous, for a loaded machine: a quadratic repair needs hours.
    expect(performance.now() - start).toBeLessThan(8000);
    expect(text.runs.length).toBeLessThan(300_000);
    expect(oddities.flatMap(({ spans }) => spans).length).toBeLessThanOrEqual(1500);
    const last = spanOf(text, text.value.length - 3, text.value.length);
    expect(last.quote).toBe('end');
  });

  it('50 MB that need nothing', () => {
    const raw = 'Plain words – with a dash. '.repeat(1_900_000);
    expect(repairText('text', raw).text.value).toBe(raw);
  });
});
