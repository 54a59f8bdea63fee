import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanOffset, plainText, sliceText, spanOf, type Text } from '../../src/text/text.js';
import { shinglesOf } from '../../src/text/shingles.js';
import { Gap, wordsOf } from '../../src/text/words.js';

const folded = (text: string) => wordsOf(text).at.map((word) => word.folded);

describe('words', () => {
  it('are compared without case, accents and look-alike letters', () => {
    expect(folded('Rue du Congrès 37, PICUM’s')).toEqual(['rue', 'du', 'congres', '37', 'picum', 's']);
    expect(folded('РІCUМ')).toEqual(['picum']);
    expect(folded('ＰＩＣＵＭ 𝐏𝐈𝐂𝐔𝐌')).toEqual(['picum', 'picum']);
  });

  it('leave words of other scripts as they are', () => {
    expect(folded('Москва Αθήνα')).toEqual(['москва', 'αθηνα']);
    expect(wordsOf('Москва').at[0]!.mixedScript).toBe(false);
  });

  it('know what stands between them', () => {
    expect([...wordsOf('One, two. Three\nfour picum.org five').gap]).toEqual([
      Gap.Line,
      Gap.Mark,
      Gap.Sentence,
      Gap.Line,
      Gap.Space,
      Gap.Mark,
      Gap.Space,
    ]);
  });

  it('stand where they say, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const words = wordsOf(text);
        let last = 0;
        for (let i = 0; i < words.count; i++) {
          expect(words.start[i]).toBeGreaterThanOrEqual(last);
          expect(words.end[i]).toBeGreaterThan(words.start[i]!);
          last = words.end[i]!;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('shingles', () => {
  it('are the same for a re-wrapped copy with other bullets', () => {
    const one = shinglesOf(wordsOf('• Assist with the newsletter\n• Update the website of the network'));
    const other = shinglesOf(wordsOf('o Assist with the\nnewsletter o Update the website\nof the network'));
    expect([...one.hash]).toEqual([...other.hash]);
  });

  it('depend on the order of the words', () => {
    expect([...shinglesOf(wordsOf('we pay the fee')).hash]).not.toEqual([
      ...shinglesOf(wordsOf('pay we the fee')).hash,
    ]);
  });
});

describe('texts that were repaired', () => {
  const repaired: Text = {
    field: 'text',
    raw: 'CongrÃ¨s of\u200b members',
    value: 'Congrès of members',
    runs: [
      { clean: 0, raw: 0 },
      { clean: 5, raw: 5, fixed: true },
      { clean: 6, raw: 7 },
      { clean: 10, raw: 12 },
    ],
  };

  it('give places in the field as given', () => {
    expect(spanOf(repaired, 0, 7)).toEqual({ field: 'text', start: 0, end: 8, quote: 'CongrÃ¨s' });
    expect(spanOf(repaired, 5, 6).quote).toBe('Ã¨');
    expect(spanOf(repaired, 11, 18).quote).toBe('members');
    expect(cleanOffset(repaired, 13)).toBe(11);
  });

  it('keep their places when they are cut', () => {
    expect(spanOf(sliceText(repaired, 11, 18), 0, 7).quote).toBe('members');
    expect(spanOf(sliceText(repaired, 0, 7), 0, 7).quote).toBe('CongrÃ¨s');
    expect(spanOf(sliceText(plainText('text', 'one two'), 4, 7), 0, 3)).toEqual({
      field: 'text',
      start: 4,
      end: 7,
      quote: 'two',
    });
  });
});
