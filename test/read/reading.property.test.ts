import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContacts } from '../../src/read/contacts.js';
import { readDates } from '../../src/read/dates.js';
import { readHours } from '../../src/read/hours.js';
import { readKind } from '../../src/read/kind.js';
import { languageOf } from '../../src/read/language.js';
import { readNature } from '../../src/read/nature.js';
import { readOrganisation } from '../../src/read/organisation.js';
import { readPay } from '../../src/read/pay.js';
import { readPlace } from '../../src/read/place.js';
import { readRoundup } from '../../src/read/roundup.js';
import { readTitle } from '../../src/read/title.js';
import { plainText, type Span } from '../../src/text/text.js';
import { wordsOf } from '../../src/text/words.js';

function readAll(value: string) {
  const text = plainText('text', value);
  const words = wordsOf(value);
  const language = languageOf(words, null);
  const title = readTitle(text, words);
  const roundup = readRoundup(text, words, language, '2026-02-10');
  const dates = readDates(text, words, language, { seenAt: '2026-02-10' });
  const pay = readPay(text, words);
  const contacts = readContacts(text, words, []);
  const single = [
    title,
    readKind(title, text, words, language),
    readOrganisation(text, words),
    readPlace(text, words),
    readHours(text, words),
  ];
  readNature(text, words, language);
  const spans: Span[] = [
    ...single.flatMap((one) => one?.spans ?? []),
    ...[...dates, ...pay, ...contacts, ...roundup.alerts].flatMap((one) => one.spans),
    ...roundup.parts.flatMap((part) =>
      [part.title, part.organisation, part.country, part.link, part.deadline].flatMap(
        (one) => one?.spans ?? [],
      ),
    ),
  ];
  return { dates, pay, contacts, spans };
}

/** Pieces of ads, of hostile texts and of nothing, in any order. */
const PIECES = [
  'apply by ', '3 March 2026', '03/04/2026', '10 and 13 July ', '– ', '\n\n', '\n', '€', '1.056', '3,114-', '$15-20/hr ', ' per month', ' (est.)', 'jobs@haven.example.org', ' [at] ', ' dot ', 'https://a.example.org/x',
  '](', '[', ')', 'http://', '://', 'www.', '+32 470 12 34 56', 'WhatsApp ', '[email protected]', 'address:,', 'Policy Officer ', '[Belgium] ', 'scam ', 'internship ', '__proto__', 'constructor', '\u0000', '\ud83d', '\udc00', '😀', 'é', 'СЕО', '@', '.', '..', '-', ':', 'k', '000', '%', ' 80% position', ' hours/week', 'week of ', 'until filled', 'ASAP', 'deadline: ', 'Location: ', 'a.b.c.de', '–', '→',
] as const; // prettier-ignore

const adlike = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

describe('reading any text', () => {
  it('never throws, and quotes the field where it says so', () => {
    fc.assert(
      fc.property(adlike, (value) => {
        const { spans, dates, pay, contacts } = readAll(value);
        for (const { start, end, quote } of spans) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(value.length);
          expect(value.slice(start, end)).toBe(quote);
        }
        for (const { date, until } of dates) {
          if (date === null) continue;
          expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(until! >= date).toBe(true);
        }
        for (const { min, max } of pay) expect(min > 0 && max >= min && Number.isFinite(max)).toBe(true);
        for (const { hidden, value: contact } of contacts) expect(hidden).toBe(contact === null);
      }),
      { numRuns: 1500 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(adlike, (value) => {
        expect(JSON.stringify(readAll(value))).toBe(JSON.stringify(readAll(value)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('time is linear', () => {
  const HOSTILE: readonly (readonly [string, string])[] = [
    ['at signs', '@'], ['addresses without an end', 'a@a.'], ['dots', 'a.'], ['hyphens', 'a-'], ['schemes', 'http://'], ['empty links', ']('], ['open brackets', '['], ['links without an end', '[a]('], ['digits', '1'],
    ['numbers', '1 '], ['dates', '3 March '], ['slashes', '1/2/'], ['euros', '€1'], ['months', 'may '], ['scams', 'scam vacancy '], ['spelled dots', 'a at a dot '], ['countries', '[Malta] Officer '], ['hosts', 'a.org '], ['lines', 'a\n'], ['blank lines', '\n\n'],
    ['messengers', 'whatsapp '], ['phones', '+32 47 '], ['officers', 'Officer '], ['capitals', 'Aa '], ['spaces', ' '], ['surrogates', '\ud83d'], ['labels', 'Deadline: '], ['entries', 'Officer https://a.example.org/1\n'], ['quotes', '"'], ['underscores', '_'],
  ]; // prettier-ignore

  it.each(HOSTILE)('for 1 MB of %s', (_name, piece) => {
    const time = (size: number): number => {
      const value = piece.repeat(Math.ceil(size / piece.length));
      const before = performance.now();
      readAll(value);
      return performance.now() - before;
    };
    time(20_000);
    const small = Math.min(time(125_000), time(125_000));
    const large = time(1_000_000);
    // Eight times the text: eight times the time; quadratic would be sixty-four.
    expect(large).toBeLessThan(small * 30 + 1500);
  });
});
