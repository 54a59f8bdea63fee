import { describe, expect, it } from 'vitest';
import weights from '../../data/weights.json' with { type: 'json' };
import { messagesIn, messageTable, type MessageLanguage } from '../../src/messages/messages.js';
import { NOT_AN_AD, SIGNALS } from '../../src/signals/signals.js';

const LANGUAGES: readonly MessageLanguage[] = ['en', 'fr', 'nl', 'es'];
const rows = Object.keys(weights.signals);
const codes = [...SIGNALS, NOT_AN_AD].map((signal) => signal.code);

describe.each(LANGUAGES)('messages in %s', (language) => {
  const table = messageTable(language);
  const messages = messagesIn(language);

  it('has a message for every code', () => {
    expect([...codes, 'baseline', 'content/text-model'].filter((code) => !(code in table))).toEqual([]);
  });

  it('has a message for every row of the weights, its own or that of its code', () => {
    const codeOf = (row: string): string => row.split('/').slice(0, 2).join('/');
    expect(rows.filter((row) => !(row in table) && !(codeOf(row) in table))).toEqual([]);
  });

  it('has the rows of English and no others', () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(messageTable('en')).sort());
  });

  it('keeps the facts of English in every row', () => {
    const factsOf = (text: string): readonly string[] =>
      [...new Set([...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name!))].sort();
    for (const [row, text] of Object.entries(messageTable('en')))
      expect(factsOf(table[row]!), row).toEqual(factsOf(text));
  });

  it('ends every sentence, and closes what it opens without nesting', () => {
    for (const [row, text] of Object.entries(table)) {
      expect(text.replaceAll(']', '').endsWith('.'), row).toBe(true);
      expect(text.replace(/\[[^[\]]*\]|\{\w+\}/gu, ''), row).not.toMatch(/[[\]{}|]/u);
    }
  });

  it('can be read with no facts at all in its clauses', () => {
    for (const row of Object.keys(table)) {
      const message = messages.evidence(row, row, {});
      expect(message, row).not.toMatch(/undefined|null|[[\]{}|–]/u);
    }
  });

  it('falls back to the code, and to the row where there is neither', () => {
    expect(messages.evidence('content/fee/never-heard-of', 'content/fee', {})).toBe(table['content/fee']);
    expect(messages.evidence('x/y', 'x/y', {})).toBe('x/y');
    expect(messages.evidence('constructor', '__proto__', {})).toBe('constructor');
  });
});

describe('the facts in messages', () => {
  const en = messagesIn('en');
  const fr = messagesIn('fr');
  const nl = messagesIn('nl');
  const es = messagesIn('es');

  it('writes days as people do', () => {
    const data = { title: 'T', seenAt: '2026-11-01', validThrough: '2026-10-04' };
    const row = 'registry/expired';
    expect(en.evidence(row, row, data)).toContain('1 November 2026: its deadline was 4 October 2026');
    expect(fr.evidence(row, row, data)).toContain('le 1er novembre 2026');
    expect(nl.evidence(row, row, data)).toContain('1 november 2026');
    expect(es.evidence(row, row, data)).toContain('el 1 de noviembre de 2026');
  });

  it.each([
    ['2026-09-01', '2026-09-30', '(1 to 30 September 2026)'],
    ['2026-06-01', '2026-07-31', '(1 June to 31 July 2026)'],
    ['2025-12-01', '2026-01-31', '(1 December 2025 to 31 January 2026)'],
    ['2026-09-01', '2026-09-01', '(1 September 2026)'],
  ])('writes %s to %s no longer than needed', (from, to, written) => {
    const row = 'cadence/in-window';
    expect(en.evidence(row, row, { organisation: 'Quendrassel', from, to })).toContain(written);
  });

  it('leaves a window out that has only one end', () => {
    const row = 'cadence/in-window';
    const message = en.evidence(row, row, { organisation: 'Quendrassel', from: '2026-09-01', to: null });
    expect(message).toBe('Quendrassel publishes vacancies of this kind at this time of the year.');
  });

  it('writes shares, with no more figures than they are good for', () => {
    const row = 'registry/not-listed';
    const told = (completeness: number) =>
      en.evidence(row, row, { organisation: 'Quendrassel', completeness, asOf: '2026-11-20' });
    expect(told(0.1)).toContain('about 10 % of them');
    expect(told(0.333333)).toContain('about 33 % of them');
    expect(told(0.004)).toContain('about 0.4 % of them');
    expect(nl.evidence(row, row, { organisation: 'Q', completeness: 0.1, asOf: null })).toContain(
      'ongeveer 10%',
    );
  });

  it('writes amounts with their thousands, currency and period', () => {
    const row = 'registry/tampered';
    const data = {
      title: 'T',
      fields: ['baseSalary'],
      ad: 'EUR 8400-9800 /month',
      official: 'EUR 3450.5 /month',
    };
    expect(en.evidence(row, row, data)).toBe(
      'Copies the listed vacancy “T” but differs in the pay. The ad says EUR 8,400 to 9,800 a month, the organisation EUR 3,450.5 a month.',
    );
    expect(fr.evidence(row, row, data)).toContain('de 8\u00a0400 à 9\u00a0800 EUR par mois');
    expect(es.evidence(row, row, data)).toContain('3.450,5 EUR al mes');
    const pay = { min: 12000, max: 12000, currency: null, period: 'week', multiple: 8.2 };
    expect(en.evidence('content/pay-implausible/weekly', 'content/pay-implausible', pay)).toContain(
      '(12,000 a week) is stated by the week and is far above what work earns: about 8.2 times',
    );
  });

  it('tells what markup and text say, in the form of the language', () => {
    const row = 'markup/contradicts-text';
    const told = (field: string, markup: string, visible: string) =>
      nl.evidence(`${row}/${field}`, row, { field, markup, visible });
    expect(told('validThrough', '2026-05-01', '2026-06-01, 2026-06-08')).toContain(
      '(de uiterste datum: 1 mei 2026 tegenover 1 juni 2026 en 8 juni 2026)',
    );
    expect(told('baseSalary', '9000 EUR per month', '1000–1200 EUR per month')).toContain(
      '(het loon: EUR 9.000 per maand tegenover EUR 1.000 tot 1.200 per maand)',
    );
    expect(told('organisation', 'Quendrassel', 'Ostrelquay, 2026')).toContain(
      'Quendrassel tegenover Ostrelquay, 2026)',
    );
  });

  it('says to which ads a wording is closer', () => {
    const row = 'content/text-model';
    expect(en.evidence(row, row, { resembles: 'fraudulent' })).toContain('closer to that of fraudulent ads.');
    expect(es.evidence(row, row, { resembles: 'genuine' })).toContain('a la de anuncios auténticos.');
  });

  it('lists what is several', () => {
    const row = 'cadence/wrong-round';
    const told = (months: readonly number[]) =>
      nl.evidence(row, row, { organisation: 'Quendrassel', start: '2027-04-01', months });
    expect(told([1])).toContain('in januari.');
    expect(told([1, 6])).toContain('in januari en juni.');
    expect(told([1, 6, 9])).toContain('in januari, juni en september.');
  });

  it('tells contradictions and weekdays in words', () => {
    const contradictions = [
      { first: 'start', firstDate: '2026-09-01', second: 'end', secondDate: '2026-03-01' },
    ];
    expect(en.evidence('dates/impossible-order', 'dates/impossible-order', { contradictions })).toBe(
      'The dates contradict each other: the start (1 September 2026) comes after the end (1 March 2026).',
    );
    const dates = [{ role: 'start', date: '2027-01-11', weekday: 2 }];
    expect(fr.evidence('dates/weekday-mismatch', 'dates/weekday-mismatch', { dates })).toContain(
      'le 11 janvier 2027 n’est pas un mardi',
    );
  });

  it('leaves out names that it has no words for, rather than show them raw', () => {
    const row = 'channel/lookalike-domain';
    const data = { host: 'a.example', target: 'b.example', organisation: 'B', trick: 'never-heard-of' };
    expect(en.evidence(row, row, data)).toBe(
      'a.example resembles b.example, a domain of B, but is not one of its domains.',
    );
    expect(en.evidence(row, row, { ...data, trick: 'omission' })).toContain(': a letter is left out.');
    expect(en.evidence(row, row, { ...data, trick: '__proto__' })).not.toContain('proto');
  });

  it('puts facts in as they are, whatever signs of a template they hold', () => {
    const row = 'registry/verified';
    expect(en.evidence(row, row, { title: 'Trainee {seenAt} [a|b]', seenAt: '2026-01-01' })).toContain(
      '“Trainee {seenAt} [a|b]”',
    );
  });

  it('keeps a message on one line and of a readable length', () => {
    const row = 'registry/verified';
    const message = en.evidence(row, row, { title: `Policy\n\tTrainee ${'😀'.repeat(500)}` });
    expect(message).toContain('“Policy Trainee 😀');
    expect(message).toContain('…”');
    expect(message.length).toBeLessThan(400);
    expect(message).not.toMatch(/\p{Cs}/u);
  });

  it('sets French spaces that no line breaks at', () => {
    const row = 'registry/known-scam';
    expect(fr.evidence(row, row, { claims: 'stage', published: null })).toBe(
      'Correspond à une mise en garde publiée\u00a0: «\u00a0stage\u00a0».',
    );
  });
});
