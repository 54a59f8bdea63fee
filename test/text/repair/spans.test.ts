import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairText } from '../../../src/text/repair/repair.js';
import { spanOf } from '../../../src/text/text.js';
import { HONEST } from './sentences.js';

const pieces = fc.constantFrom(
  'Congrès', 'CongrÃ¨s', 'CongrĆØs', 'itās', 'donâ€™t', 'Ã', 'Â', '\u00a0', ' ', '\n', '\r\n', 'a', 'B', '\u200b', '\u200d', '\ufeff',
  '\u202e', '\u00ad', 'e\u0301', 'e', '\u0301', '\u0301\u0323', '\ud800', '\udc00', '😀', '👩‍💻', '\0', '\u0085', '\u0092', 'Å', '\u212b', '\u1100\u1161',
  '가', 'РІСUM', 'ā', 'š ', '€™', '\uf0b7', '\u{1d400}', '\u{e0041}', 'Ã¢â‚¬â„¢', '.', '@', 'х', 'ﷺ', '\u0344', '\u0958',
); // prettier-ignore
const hostile = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(...HONEST.map(([, text]) => text)),
);

describe('places in a repaired text', () => {
  it('quote what stands in the field, for every range', () => {
    fc.assert(
      fc.property(hostile, fc.nat(), fc.nat(), (raw, a, b) => {
        const { text } = repairText('text', raw);
        const length = text.value.length;
        const [start, end] = [a % (length + 1), b % (length + 1)].sort((x, y) => x - y) as [number, number];
        const span = spanOf(text, start, end);
        expect(span.quote).toBe(raw.slice(span.start, span.end));
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(raw.length);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
      }),
      { numRuns: 3000 },
    );
  });

  it('never go back as the text goes on', () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        const { text } = repairText('text', raw);
        let start = 0;
        let end = 0;
        for (let i = 0; i < text.value.length; i++) {
          const span = spanOf(text, i, i + 1);
          expect(span.start).toBeGreaterThanOrEqual(start);
          expect(span.end).toBeGreaterThanOrEqual(end);
          ({ start, end } = span);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('cover what each character was made of: an unchanged one itself, a made one all of its piece', () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        const { text } = repairText('text', raw);
        for (let i = 0; i < text.value.length; i++) {
          const { quote } = spanOf(text, i, i + 1);
          expect(quote.length).toBeGreaterThan(0);
          // Reading the quoted piece by itself, or the whole that it was cut from, leads to the same character.
          if (quote.length === 1 && quote.charCodeAt(0) < 0x80)
            expect(text.value[i]).toBe(
              quote.charCodeAt(0) >= 0x20 || '\t\n\r'.includes(quote) ? quote : '\n',
            );
        }
        expect(spanOf(text, 0, text.value.length).quote.length).toBeGreaterThanOrEqual(
          text.value.length > 0 ? 1 : 0,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('are the same places where nothing was repaired', () => {
    const { text } = repairText('text', 'Apply to jobs@harbour.example – by 12 March.');
    expect(text.runs).toEqual([]);
    expect(spanOf(text, 9, 29)).toEqual({ field: 'text', start: 9, end: 29, quote: 'jobs@harbour.example' });
  });

  it('lead through two layers of repair', () => {
    const raw = 'In CongrÃƒÂ¨s\u200b, write to jobs@harbour.example';
    const { text } = repairText('description', raw);
    expect(text.value).toBe('In Congrès, write to jobs@harbour.example');
    const at = text.value.indexOf('jobs@');
    const span = spanOf(text, at, text.value.length);
    expect(span).toMatchObject({
      field: 'description',
      quote: 'jobs@harbour.example',
      start: raw.indexOf('jobs@'),
    });
    expect(spanOf(text, 3, 10).quote).toBe('CongrÃƒÂ¨s');
  });

  it('gives the same text when the repaired text is repaired again', () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        const once = repairText('text', raw).text.value;
        expect(repairText('text', once).text.value.normalize('NFC')).toBe(
          repairText('text', repairText('text', once).text.value).text.value,
        );
      }),
      { numRuns: 500 },
    );
  });
});
