import stringWidth from 'fast-string-width';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDetector } from '../../src/index.js';
import { headingsIn } from '../../src/messages/headings.js';
import { explained } from '../../src/report/explain.js';
import { probability, signedBits } from '../../src/report/figures.js';
import { jsonFormatter, safeJson } from '../../src/report/json.js';
import { jsonlFormatter } from '../../src/report/jsonl.js';
import { prettyFormatter } from '../../src/report/pretty.js';
import { rowsOf } from '../../src/report/reading.js';
import { cutTo, indented, padTo, printable } from '../../src/report/terminal-text.js';
import { barsOf, PLAIN, stepsOf } from '../../src/report/waterfall.js';

const detector = createDetector({ now: '2026-11-22' });
const text = fc.string({
  unit: fc.constantFrom(
    'a',
    ' ',
    '語',
    '👩‍💻',
    '\u001b[31m',
    '\u202e',
    '\u200b',
    '\n',
    'é',
    '\ud800',
    '\u009b',
    'word ',
  ),
});

describe('text for a terminal', () => {
  it('keeps nothing that steers one', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (given) => {
        expect(printable(given)).not.toMatch(
          /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\p{Cs}]/u,
        );
      }),
    );
  });
  it('writes it out', () => expect(printable('a\u001b[2J\u202eb\tc')).toBe('a<U+001B>[2J<U+202E>b c'));
  it('leaves ordinary text alone', () =>
    expect(printable('Café für 語 – “x” 👩🏽')).toBe('Café für 語 – “x” 👩🏽'));
  it('counts wide letters as two columns', () => {
    fc.assert(
      fc.property(text.map(printable), fc.integer({ min: 2, max: 40 }), (given, columns) => {
        expect(stringWidth(cutTo(given, columns))).toBeLessThanOrEqual(columns);
        expect(stringWidth(padTo(given, columns))).toBe(columns);
        expect(cutTo(given, 1000)).toBe(given);
      }),
    );
  });
  it('wraps under the first line', () => {
    expect(indented('one two three four', '  → ', 24)).toBe('  → one two three four');
    expect(indented('aaaa bbbb cccc dddd eeee', '  → ', 24)).toBe('  → aaaa bbbb cccc dddd\n    eeee');
  });
});

describe('figures', () => {
  it.each([[0.5, '0.500'], [0.95334, '0.953'], [0.999984, '0.999984'], [0.0000013, '0.0000013'], [1, '1.00000000']])('%d is %s', (value, told) =>
    expect(probability(value)).toBe(told),
  ); // prettier-ignore
  it('bits carry their sign', () =>
    expect([8.6, -4.2479, 0].map(signedBits)).toEqual(['+8.60', '-4.25', '+0.00']));
});

describe('JSON', () => {
  it('is the same once parsed, and steers no terminal', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(safeJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(safeJson(value)).not.toMatch(/[\x7f-\x9f\u202a-\u202e]/);
      }),
    );
  });
  it('tells place and answer, one record a line or all in one list', () => {
    const answers = [
      {
        file: 'a.jsonl',
        line: 3,
        result: detector.assess({ id: 'x', text: 'Planner at Depot.\nApply now.' }),
      },
      { file: 'b.txt', result: { error: { code: 'no-text', message: 'None.', hint: 'Some.' } } },
    ];
    const summary = { verdicts: { genuine: 0, unverified: 1, suspicious: 0, scam: 0 }, errors: 1 };
    const lines = jsonlFormatter();
    const list = jsonFormatter();
    const one = lines.head() + answers.map((answer) => lines.record(answer)).join('') + lines.foot(summary);
    const all = list.head() + answers.map((answer) => list.record(answer)).join('') + list.foot(summary);
    const parsed = one
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(parsed).toEqual(JSON.parse(all));
    expect(parsed).toMatchObject([
      { id: 'x', file: 'a.jsonl', line: 3, verdict: 'unverified' },
      { file: 'b.txt', error: { code: 'no-text' } },
    ]);
    expect(Object.keys(parsed[0]!).slice(0, 3)).toEqual(['id', 'file', 'line']);
  });
});

describe('the waterfall', () => {
  it('goes from the prior to the total', () => {
    const assessment = detector.assess({
      text: 'PICUM pays you. Send a fee of 50 euro by Western Union to picum.jobs@gmail.com. No interview.',
    });
    const steps = stepsOf(assessment);
    expect(steps[0]).toEqual({ from: 0, to: assessment.prior.bits });
    expect(steps.at(-1)!.to).toBeCloseTo(assessment.bits, 6);
    steps.slice(1).forEach((step, i) => expect(step.from).toBeCloseTo(steps[i]!.to, 9));
  });
  it('draws every step within its columns, and none of nothing', () => {
    const bits = fc.double({ min: -40, max: 40, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.record({ from: bits, to: bits }), { minLength: 1, maxLength: 20 }), (steps) => {
        for (const [i, bar] of barsOf(steps, 30, PLAIN).entries()) {
          expect(bar.length).toBeLessThanOrEqual(30);
          if (steps[i]!.from === steps[i]!.to) expect(bar.trim()).toMatch(/^\|?$/);
          else expect(bar).toMatch(/[#=]/);
        }
      }),
    );
  });
});

describe('what a person reads', () => {
  const hostile = '語'.repeat(60) + ' \u001b[2J ' + 'x'.repeat(200);
  const result = detector.assess({
    id: hostile,
    title: hostile,
    text: `${hostile}\nPICUM\npicum.jobs@gmail.com`,
    organisation: hostile,
  });
  it.each([60, 80, 120])('stays within %i columns', (columns) => {
    const reported = { file: `${'folder/'.repeat(30)}ad.txt`, line: 7, result };
    for (const shown of [
      prettyFormatter({ columns, colour: false }).record(reported),
      explained(reported, { columns, colour: false }),
    ]) {
      for (const line of shown.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
      expect(shown).not.toContain('\u001b');
    }
  });
  it('names what could not be read and what to do', () => {
    const shown = prettyFormatter({ columns: 80, colour: false }).record({
      file: 'x.pdf',
      result: { error: { code: 'missing-package', message: 'It needs unpdf.', hint: 'npm install unpdf' } },
    });
    expect(shown).toBe('not read    x.pdf\n  It needs unpdf. → npm install unpdf\n\n');
  });
  it('counts what came of all', () => {
    const pretty = prettyFormatter({ columns: 80, colour: false });
    expect(pretty.foot({ verdicts: { genuine: 2, unverified: 0, suspicious: 1, scam: 0 }, errors: 1 })).toBe(
      '3 ads: 2 genuine, 1 suspicious; 1 not read\n',
    );
    expect(pretty.foot({ verdicts: { genuine: 0, unverified: 0, suspicious: 0, scam: 0 }, errors: 0 })).toBe(
      '0 ads\n',
    );
  });
});

describe('headings', () => {
  const reported = (lang: 'en' | 'fr' | 'nl' | 'es') => ({
    file: 'a.txt',
    result: createDetector({ now: '2026-11-22', lang }).assess({
      text: 'PICUM is looking for a trainee. Send your CV to picum.hr@gmail.com before 12 December 2026.',
    }),
  });
  const ENGLISH = /What was read|Evidence, in bits|What to do|It claims|total: score 0|\bdeadline\b|1 ad:/u;

  it.each([
    ['fr', 'Ce qui a été lu', '1 annonce'],
    ['nl', 'Wat er gelezen is', '1 advertentie'],
    ['es', 'Lo que se ha leído', '1 anuncio'],
  ] as const)('are in the language of the messages: %s', (lang, read, one) => {
    const shown = explained(reported(lang), { columns: 80, colour: false }, headingsIn(lang));
    expect(shown).toContain(read);
    expect(shown).not.toMatch(ENGLISH);
    const pretty = prettyFormatter({ columns: 80, colour: false }, headingsIn(lang));
    const verdicts = { genuine: 0, unverified: 1, suspicious: 0, scam: 0 };
    expect(pretty.foot({ verdicts, errors: 0 })).toBe(`${one}: 1 unverified\n`);
  });

  it('are English unless told', () => {
    expect(explained(reported('en'), { columns: 80, colour: false })).toMatch(ENGLISH);
    expect(headingsIn('en')('ads', { many: 2 })).toBe('2 ads');
    expect(headingsIn('en')('claims', { name: 'A', status: 'none' })).toBe('It claims A: none.');
    expect(headingsIn('en')('claims', { name: 'A', by: 'name, 1.00', status: 'none' })).toBe(
      'It claims A (by name, 1.00): none.',
    );
  });

  it('fit their columns', () => {
    for (const lang of ['en', 'fr', 'nl', 'es'] as const) {
      for (const { name } of rowsOf(reported(lang).result.ad))
        expect(stringWidth(headingsIn(lang)(name))).toBeLessThanOrEqual(13);
      expect(stringWidth(headingsIn(lang)('prior', { percent: '5.0' }))).toBeLessThanOrEqual(32);
      expect(stringWidth(headingsIn(lang)('not-read'))).toBeLessThanOrEqual(11);
    }
  });
});
