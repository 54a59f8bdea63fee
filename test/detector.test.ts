import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bundledRegistries,
  createDetector,
  InputError,
  OptionsError,
  type AdInput,
  type Assessment,
} from '../src/index.js';

const rivers: unknown = JSON.parse(
  readFileSync(new URL('../examples/registry/rivers.json', import.meta.url), 'utf8'),
);
const detector = createDetector({ registries: [rivers, ...bundledRegistries], now: '2026-06-15' });

const pieces = [
  'PICUM is looking for a research intern.',
  'Send your CV to recruitment@picum.org by 12 July 2026.',
  'Apply at https://picum-careers.org/apply or on WhatsApp +32 470 12 34 56.',
  'A registration fee of 50 EUR is payable before the interview.',
  'The traineeship starts on 1 September 2026. Pay: €1.100 per month.',
  'PICUM, a network for the rights of undocumented migrants, welcomes all applicants.',
  'Le délai de candidature est fixé au 12 juillet 2026.',
  '\u202eevil\u202c <b>bold</b> \u0000 \ud800 РІСUМ =HYPERLINK("x")',
  'Send a copy of both sides of your passport and your bank details.',
];
const adText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 40, unit: 'binary' })), {
    minLength: 1,
    maxLength: 14,
  })
  .map((parts) => parts.join('\n'))
  .filter((text) => text.trim() !== '' && text.trim() !== '-');

function checkSums(assessment: Assessment): void {
  const sum = assessment.evidence.reduce((total, one) => total + one.bits, assessment.prior.bits);
  expect(assessment.bits).toBeCloseTo(sum, 8);
  expect(assessment.score).toBeCloseTo(1 / (1 + 2 ** -sum), 8);
  const order = [...assessment.evidence].sort(
    (a, b) => Math.abs(b.bits) - Math.abs(a.bits) || (a.code < b.code ? -1 : 1),
  );
  expect(assessment.evidence).toEqual(order);
  for (const one of assessment.evidence) {
    expect(Math.round(one.bits * 1e4) / 1e4).toBe(one.bits);
    if (one.absorbedBy !== undefined) expect(one.bits).toBe(0);
  }
}

describe('an assessment, whatever the ad', () => {
  it('adds up, is ordered, and quotes the field as given', () => {
    fc.assert(
      fc.property(adText, (text) => {
        const assessment = detector.assess({ text });
        for (const one of [assessment, ...(assessment.parts ?? [])]) {
          checkSums(one);
          const spans = [
            ...one.evidence.flatMap((evidence) => evidence.spans),
            ...one.ad.dates.flatMap((date) => date.spans),
          ];
          for (const span of spans)
            if (span.field === 'text') expect(text.slice(span.start, span.end)).toBe(span.quote);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same when asked again, by another detector, and after other ads', () => {
    fc.assert(
      fc.property(adText, adText, (text, other) => {
        const first = JSON.stringify(detector.assess({ text }));
        detector.assess({ text: other });
        expect(JSON.stringify(detector.assess({ text }))).toBe(first);
      }),
      { numRuns: 60 },
    );
  });

  it('throws an InputError or nothing, for any value', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({ text: fc.anything(), html: fc.anything(), url: fc.anything() })),
        (value) => {
          try {
            checkSums(detector.assess(value as AdInput));
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('throws nothing for any HTML', () => {
    fc.assert(
      fc.property(adText, fc.string({ maxLength: 200 }), (text, tail) => {
        const assessment = detector.assess({
          html: `<main><p>${text}</p><a href="mailto:x@y.org">${tail}</a>`,
        });
        for (const evidence of assessment.evidence) {
          for (const span of evidence.spans) {
            if (span.field === 'text')
              expect(assessment.ad.text.slice(span.start, span.end)).toBe(span.quote);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('does not change where the lines are wrapped otherwise', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pieces.slice(0, 6), { minLength: 3 }), (chosen) => {
        const verdict = (glue: string) => detector.assess({ text: chosen.join(glue) }).verdict;
        expect(verdict('\r\n')).toBe(verdict('\n'));
      }),
      { numRuns: 50 },
    );
  });
});

describe('many ads', () => {
  it('keep their order, and a bad one becomes a record in its place', async () => {
    const ads = [
      { id: 'a', text: pieces[0] },
      { id: 'b' },
      null as unknown as AdInput,
      { id: 'c', text: pieces[1] },
    ];
    const answers = [];
    for await (const answer of detector.assessMany(ads)) answers.push(answer);
    expect(
      answers.map((answer) => ('error' in answer ? [answer.id, answer.error.code] : [answer.id])),
    ).toEqual([['a'], ['b', 'no-text'], [undefined, 'not-an-object'], ['c']]);
  });

  it('are read lazily', async () => {
    let taken = 0;
    function* endless(): Generator<AdInput> {
      for (;;) yield { id: String(taken++), text: pieces[0] };
    }
    for await (const answer of detector.assessMany(endless())) if (answer.id === '5') break;
    expect(taken).toBeLessThan(10);
  });
});

describe('options', () => {
  it('name the place of what is wrong', () => {
    expect(() => createDetector({ prior: 2 })).toThrow(OptionsError);
    expect(() => createDetector({ now: 'yesterday' })).toThrow(/now/);
    expect(() =>
      createDetector({
        registries: [{ format: 'scam-vacancy/registry@1', revision: 'x', organisations: [{ id: 'a' }] }],
      }),
    ).toThrow(/registries\[0\]\.organisations\.0\.name/);
  });

  it.each([
    { registries: {} },
    { disable: 'content/fee' },
    { lang: 'xx' },
    { lang: '__proto__' },
    { maxLength: 'many' },
    { maxLength: 0 },
    { prior: NaN },
    { now: 5 },
    { now: '2026-02-30' },
    { now: '2026-13-01' },
    { now: '' },
  ])('of another kind are refused by name: %o', (options) => {
    expect(() => createDetector(options as object)).toThrow(OptionsError);
  });

  it('take a day, a moment or a Date for today', () => {
    for (const now of ['2026-02-28', '2026-02-28T10:00:00Z', new Date('2026-02-28')]) {
      expect(createDetector({ now }).assess({ text: 'Trainee' }).now).toBe('2026-02-28');
    }
  });

  it('are told with the versions that judged', () => {
    const { versions } = createDetector({ now: '2026-06-15' }).assess({ text: 'Trainee' });
    for (const version of Object.values(versions)) expect(version).toMatch(/\S/);
  });

  it('refuse a registry that no ad could be compared with', () => {
    const brava = { id: 'brava', name: 'Brava Institute' };
    const made = (file: object) => () =>
      createDetector({ registries: [{ format: 'scam-vacancy/registry@1', revision: 'x', ...file }] });
    const stranger = { id: 'v', organisation: 'nobody', title: 'Trainee' };
    expect(made({ organisations: [brava], vacancies: [stranger] })).toThrow(OptionsError);
    expect(made({ organisations: [brava], vacancies: [stranger] })).toThrow(/vacancies\.0\.organisation/);
    const endless = { rrule: 'FREQ=SECONDLY', dtstart: '2019-01-01' };
    expect(made({ organisations: [{ ...brava, cadence: [endless] }] })).toThrow(/cadence\.0\.rrule: FREQ/);
    expect(
      made({ organisations: [brava], vacancies: [{ ...stranger, organisation: 'brava' }] }),
    ).not.toThrow();
  });

  it('move the score as the prior says, and leave the evidence alone', () => {
    const ad = { text: pieces.slice(0, 3).join('\n') };
    const low = createDetector({ now: '2026-06-15', prior: 0.01 }).assess(ad);
    const high = createDetector({ now: '2026-06-15', prior: 0.2 }).assess(ad);
    expect(high.score).toBeGreaterThan(low.score);
    expect(high.evidence).toEqual(low.evidence);
  });

  it('silence a signal', () => {
    const ad = { text: pieces.join('\n') };
    const codes = (disable: string[]) =>
      createDetector({ now: '2026-06-15', disable })
        .assess(ad)
        .evidence.map((one) => one.code);
    expect(codes([])).toContain('content/fee');
    expect(codes(['content/fee'])).not.toContain('content/fee');
  });
});
