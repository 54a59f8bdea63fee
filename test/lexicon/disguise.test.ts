import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHits } from '../../src/lexicon/index.js';
import { wordsOf } from '../../src/text/words.js';

function read(text: string): { readonly codes: readonly string[]; readonly disguised: readonly string[] } {
  const words = wordsOf(text);
  const { hits, disguises } = readHits(words);
  return {
    codes: hits.map(({ pattern }) => pattern.code),
    disguised: disguises.map(({ from, to }) => text.slice(words.start[from], words.end[to])),
  };
}

describe('disguised demands', () => {
  it.each([
    ['Candidates must pay a registration f-e-e before the interview.', 'content/fee'],
    ['Candidates must p.a.y a registration fee before the interview.', 'content/fee'],
    ['You p a y the visa processing fee in advance to our agent.', 'content/fee'],
    ['Please send the registration f33 of 50 EUR.', 'content/fee'],
    ['Please send the registration feeee of 50 EUR.', 'content/fee'],
    ['The interview takes place on W h a t s A p p only.', 'content/no-interview'],
    ['The interview takes place on Tele.gram only.', 'content/no-interview'],
    ['The interview takes place on Wh4tsApp only.', 'content/no-interview'],
    ['The interview takes place on What’sApp only.', 'content/no-interview'],
    ['Attach a copy of your pass.port and your CV.', 'content/sensitive-documents'],
    ['Your salary is paid in b1tcoin.', 'content/crypto'],
    ['Your salary is paid in b i t c o i n.', 'content/crypto'],
  ])('%s', (text, code) => {
    expect(read(text).codes).toContain(code);
  });

  it('are reported with the characters that spell them', () => {
    expect(read('The interview is on W h a t s A p p only.').disguised).toEqual(['W h a t s A p p']);
    expect(read('The interview is on Tele.gram only.').disguised).toEqual(['Tele.gram']);
    expect(read('Your salary is paid in b1tcoin.').disguised).toEqual(['b1tcoin']);
  });

  it.each([
    'e.g. a U.S.A. company, i.e. a firm, at 9 a.m. (N.B. not p.m.)',
    'Levels C1/C2 in French, a G7 meeting, COVID19 rules, form W2, item A4-B7-X9.',
    'J. R. R. Tolkien, A. B. Smith and M. D. of the U. N. H. C. R.',
    'Apply on-line by e-mail; part-time, full-time, co-operation, re-use and follow-up.',
    'Grade AAA rating, Web3, MP3, H2O, 3D, B2B, 24/7, 1st, 2nd, 5th, ISO9001.',
    'What’s more, it’s a well-paid, pre-school job with T.O.I.L. and O.T.E. of £30k.',
  ])('ordinary writing is none: %s', (text) => {
    expect(read(text).disguised).toEqual([]);
  });

  it('any spacing or marks between the letters of a telling word are seen through', () => {
    const word = fc.constantFrom('whatsapp', 'telegram');
    const separator = fc.constantFrom(' ', '.', '-', '_', '*', '|');
    fc.assert(
      fc.property(word, separator, (name, between) => {
        const { codes } = read(`The interview takes place on ${[...name].join(between)} only.`);
        expect(codes).toContain('content/no-interview');
      }),
    );
  });
});

describe('hostile texts', () => {
  it('are read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(() => readHits(wordsOf(text))).not.toThrow();
      }),
    );
  });

  it.each([
    ['prototype names', '__proto__ constructor toString hasOwnProperty '],
    ['one endless sentence of demands', 'please pay the registration fee '],
    ['single letters', 'a b c d '],
    ['letters with dots', 'f.e.e.'],
    ['repeated letters', 'feeeeeee'],
    ['lines', 'fee\n'],
    ['negators', 'not never no '],
  ])('take linear time: %s', (_, unit) => {
    const time = (times: number): number => {
      const words = wordsOf(unit.repeat(times));
      const before = performance.now();
      readHits(words);
      return performance.now() - before;
    };
    time(2_000);
    const small = Math.min(time(4_000), time(4_000), time(4_000));
    const large = Math.min(time(32_000), time(32_000));
    expect(large).toBeLessThan(small * 8 * 4 + 60);
  });
});
