import { describe, expect, it } from 'vitest';
import { readRoundup } from '../../src/read/roundup.js';
import { plainText } from '../../src/text/text.js';
import { wordsOf } from '../../src/text/words.js';

const roundupOf = (value: string) =>
  readRoundup(plainText('text', value), wordsOf(value), 'en', '2026-02-10');

function partsOf(value: string): string[] {
  return roundupOf(value).parts.map(({ country, organisation, title, deadline, link }) =>
    [
      country?.value ?? '-',
      organisation?.value ?? '-',
      title?.value ?? '-',
      deadline?.date ?? deadline?.open ?? '-',
      link?.value ?? '-',
    ].join(' | '),
  );
}

describe('one post with many vacancies', () => {
  it('reads entries with a country in brackets, without lines', () => {
    const text =
      'Looking for a change? Here are jobs from our network! Plus, a scam alert! [Belgium] Het Tussenhuis Senior Policy Officer (Dutch speaking) - 16 March https://a.example.org/1 [Germany] Offene Türen Project Officer - No specified deadline https://a.example.org/2 [Malta] Haven for All Youth Worker - ASAP https://a.example.org/3 *** Watch out for scam vacancies! A dodgy website is advertising a fake vacancy at Haven for a research internship. This is a scam.';
    expect(partsOf(text)).toEqual([
      'Belgium | Het Tussenhuis | Senior Policy Officer (Dutch speaking) | 2026-03-16 | https://a.example.org/1',
      'Germany | Offene Türen | Project Officer | none | https://a.example.org/2',
      'Malta | Haven for All | Youth Worker | asap | https://a.example.org/3',
    ]);
    const { alerts, parts } = roundupOf(text);
    expect(alerts.at(-1)).toMatchObject({ claims: 'research internship', organisation: 'Haven' });
    // No part reaches into the warning.
    for (const part of parts) expect(text.slice(part.start, part.end)).not.toMatch(/scam/i);
  });

  it.each([
    [
      'bullets',
      '• Policy Officer – Haven Network – deadline 3 March 2026 https://a.example.org/1\n• Legal Officer – Open Doors – deadline 4 March 2026 https://a.example.org/2\n• Youth Worker – Het Tussenhuis – deadline 5 March 2026 https://a.example.org/3',
    ],
    [
      'numbers',
      'Jobs of the week\n1. Policy Officer | Haven Network | 3 March 2026 | https://a.example.org/1\n2. Legal Officer | Open Doors | 4 March 2026 | https://a.example.org/2\n3. Youth Worker | Het Tussenhuis | 5 March 2026 | https://a.example.org/3',
    ],
    [
      'emoji',
      '📌 Policy Officer – Haven Network – 3 March 2026 👉 https://a.example.org/1\n📌 Legal Officer – Open Doors – 4 March 2026 👉 https://a.example.org/2\n📌 Youth Worker – Het Tussenhuis – 5 March 2026 👉 https://a.example.org/3',
    ],
    [
      'blank lines',
      'Policy Officer\nHaven Network\nDeadline: 3 March 2026\nhttps://a.example.org/1\n\nLegal Officer\nOpen Doors\nDeadline: 4 March 2026\nhttps://a.example.org/2\n\nYouth Worker\nHet Tussenhuis\nDeadline: 5 March 2026\nhttps://a.example.org/3',
    ],
    [
      'links of Markdown',
      '- [Policy Officer – Haven Network](https://a.example.org/1), 3 March 2026\n- [Legal Officer – Open Doors](https://a.example.org/2), 4 March 2026\n- [Youth Worker – Het Tussenhuis](https://a.example.org/3), 5 March 2026',
    ],
  ])('reads %s', (_layout, text) => {
    const parts = roundupOf(text).parts;
    expect(parts.map((part) => part.title?.value)).toEqual([
      'Policy Officer',
      'Legal Officer',
      'Youth Worker',
    ]);
    expect(parts.map((part) => part.organisation?.value)).toEqual([
      'Haven Network',
      'Open Doors',
      'Het Tussenhuis',
    ]);
    expect(parts.map((part) => part.link?.value)).toEqual([1, 2, 3].map((n) => `https://a.example.org/${n}`));
    expect(parts.map((part) => part.deadline?.date)).toEqual(['2026-03-03', '2026-03-04', '2026-03-05']);
  });
});

const TASKS = Array.from(
  { length: 8 },
  (_, i) => `• Support the officers with task number ${i + 1} and with their reports`,
).join('\n');

describe('a single ad is never split', () => {
  it.each([
    [
      'tasks in bullets',
      `Policy Officer\nHaven Network\n\n${TASKS}\n\nApply: https://haven.example.org/jobs/1`,
    ],
    [
      'a form, a page and a policy',
      `Policy Officer\n\n${TASKS}\n\nThe application form is here: https://haven.example.org/form. More about the officer's work: https://haven.example.org/work. Our privacy policy: https://haven.example.org/privacy.`,
    ],
    [
      'related jobs at the foot',
      `Policy Officer\n\n${TASKS}\n${TASKS}\n${TASKS}\n\nApply at jobs@haven.example.org by 3 March 2026.\n\nRelated jobs\nLegal Officer Open Doors https://b.example.org/1\nYouth Worker Het Tussenhuis https://b.example.org/2\nOffice Manager Rivage https://b.example.org/3`,
    ],
    [
      'partners with links',
      'Haven Network, Policy Officer. Partners: Open Doors https://c.example.org, Het Tussenhuis https://d.example.org, Rivage https://e.example.org.',
    ],
  ])('%s', (_name, text) => {
    expect(roundupOf(text).parts).toEqual([]);
  });
});

describe('warnings', () => {
  it.each([
    [
      'Des escrocs publient de fausses offres de stage au nom de la Maison des Ponts pour un stage de recherche.',
      'Maison des Ponts',
    ],
    [
      'Oplichters plaatsen een valse vacature uit naam van ons, bij Tussenhuis voor een onderzoeksstage.',
      'Tussenhuis',
    ],
    ['Betrüger werben im Namen von Offene Türen für ein Forschungspraktikum.', 'Offene Türen'],
  ])('%s', (text, organisation) => {
    expect(roundupOf(text).alerts[0]?.organisation).toBe(organisation);
    expect(roundupOf(text).alerts[0]?.claims).not.toBeNull();
  });

  it('none of false products', () => {
    expect(roundupOf('Beware of fake tickets for the concert.').alerts).toEqual([]);
  });
});
