import { describe, expect, it } from 'vitest';
import { createDetector, type Assessment } from '../src/index.js';

const detector = createDetector({ now: '2026-11-22' });
const LENGTH = 600_000;

/** Runs out of time where the cost grows with the square of the length; the time itself is not measured. */
const pieces: Readonly<Record<string, (i: number) => string>> = {
  'dotted words': () => 'f.e.e. ',
  'words with stars': () => 'f*e*e ',
  'words with hyphens': () => 'f-e-e ',
  'digits for letters': () => 'p4y 4 f33 ',
  'letters with spaces': () => 's e n d   m o n e y   ',
  hosts: (i) => `h${i}x${i * 7}.org `,
  'names joined with words': (i) => `https://picum-${i}-jobs.org/ `,
  addresses: (i) => `a${i}@b${i}.org `,
  'numbers beside messengers': (i) => `WhatsApp +44 7${100_000_000 + i} `,
  dates: (i) => `Deadline: ${(i % 28) + 1} June ${2020 + (i % 8)}. `,
  amounts: (i) => `€${1000 + i} a month `,
  'one demand': () => 'pay the registration fee of €90. ',
};

function repeated(piece: (i: number) => string, length: number): string {
  const parts: string[] = [];
  for (let i = 0, of = 0; of < length; i++) {
    parts.push(piece(i));
    of += parts[i]!.length;
  }
  return parts.join('');
}

describe('an ad costs no more than its length', () => {
  it.each(Object.keys(pieces))('%s', (name) => {
    const text = `PICUM is looking for a trainee.\n${repeated(pieces[name]!, LENGTH)}`;
    const { evidence } = detector.assess({ text });
    for (const { spans } of evidence) expect(spans.length).toBeLessThanOrEqual(20);
  });

  it('links that the text beside the page does not hold', () => {
    const shown = 'abcd '.repeat(20);
    const html = repeated((i) => `<a href="https://h${i}.org/">${shown}${i}</a>`, LENGTH);
    const text = `PICUM is looking for a trainee. ${'abcd '.repeat(LENGTH / 5)}`;
    expect(detector.assess({ text, html }).verdict).toBe('unverified');
  });
});

const AD = `Advocacy Officer

PICUM is looking for an advocacy officer in Brussels. You write reports, plan meetings and speak for the network.
We offer a contract of one year and €3,100 a month.`;
const APPLY = 'Send your application and CV to picum.hr@gmail.com.';
const plain = detector.assess({ text: `${AD}\n\n${APPLY}` });

function codes({ evidence }: Assessment): readonly string[] {
  return evidence.filter(({ bits }) => bits > 1).map(({ code }) => code);
}

describe('what is piled up hides nothing', () => {
  const padding: Readonly<Record<string, (i: number) => string>> = {
    'links of many hosts': (i) => `https://host${i}.org/page `,
    'links that show their text': (i) => `[page ${i}](https://host${i}.org/page) `,
    'bare hosts': (i) => `host${i}.org, `,
    'addresses to ask': (i) => `Contact person${i}@host${i}.org. `,
    'links to the organisation': (i) => `Apply at https://picum.org/job-${i}. `,
    'addresses of the organisation': (i) => `Send your CV to person${i}@picum.org. `,
    'pages of boards': (i) => `Apply at https://www.indeed.com/job-${i}. `,
    'telephone numbers': (i) => `Call us on +32 2 ${1_000_000 + i}. `,
  };

  it.each(Object.keys(padding))('%s before and behind where to apply', (name) => {
    const pile = repeated(padding[name]!, 40_000);
    for (const text of [`${AD}\n\n${pile}\n\n${APPLY}`, `${AD}\n\n${APPLY}\n\n${pile}`]) {
      const piled = detector.assess({ text });
      expect(codes(piled)).toContain('channel/free-mail');
      expect(piled.ad.contacts.length).toBeLessThanOrEqual(121);
      expect(piled.ad.notes.map(({ code }) => code)).toContain('many-contacts');
    }
    expect(codes(plain)).toContain('channel/free-mail');
    expect(plain.ad.notes).toEqual([]);
  });

  it('many boards, each of its own, before where to apply', () => {
    const boards = 'indeed glassdoor monster dice jooble adzuna talent jobrapido trovit mitula careerjet jora linkup snagajob ladders flexjobs themuse reed totaljobs'.split(' '); // prettier-ignore
    const pile = boards.flatMap((board) =>
      Array.from({ length: 10 }, (_, i) => `Apply at https://s${i}.${board}.com/x.`),
    );
    const link = 'Apply at https://picum-careers.org/apply.';
    expect(codes(detector.assess({ text: `${AD}\n\n${pile.join(' ')}\n\n${link}` }))).toContain(
      'channel/lookalike-domain',
    );
  });

  it('links of a page', () => {
    const links = repeated((i) => `<li><a href="https://host${i}.org/">Partner ${i}</a></li>`, 40_000);
    const html = `<main><h1>Advocacy Officer</h1><p>${AD}</p><ul>${links}</ul><p><a href="mailto:picum.hr@gmail.com">Apply now</a></p></main>`;
    expect(codes(detector.assess({ html }))).toContain('channel/free-mail');
  });

  it('dates before the deadline', () => {
    const calendar = repeated((i) => `${(i % 28) + 1} March 2019. `, 4000);
    const { ad } = detector.assess({ text: `${AD}\n\n${calendar}\n\nDeadline: 12 December 2026. ${APPLY}` });
    expect(ad.dates).toContainEqual(expect.objectContaining({ role: 'deadline', date: '2026-12-12' }));
    expect(ad.dates.length).toBeLessThanOrEqual(60);
  });
});
