import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDetector, type AdInput, type Assessment } from '../../src/index.js';

const rivers: unknown = JSON.parse(readFileSync('examples/registry/rivers.json', 'utf8'));
const detector = createDetector({ registries: [rivers], now: '2026-11-22' });
const source = (name: string): string =>
  readFileSync(`examples/registry/sources/${name}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '');
const OFFICER = source('flood-preparedness-officer-2026-11.md');
const TRAINEE = source('policy-trainee-2026-09.md');
const VACANCY = 'quendrassel-2026-11-programme-officer-floods';

function matchOf(text: string, more: AdInput = {}): Assessment['match'] {
  return detector.assess({ text, ...more }).match;
}

function differing(text: string): readonly string[] {
  return matchOf(text).differences.map(({ field }) => field);
}

describe('a listed vacancy', () => {
  it('is verified while it is open, in whole and in part', () => {
    expect(matchOf(OFFICER)).toMatchObject({ status: 'verified', vacancy: VACANCY, differences: [] });
    const paragraphs = OFFICER.split(/\n{2,}/u);
    const half = paragraphs.slice(0, Math.ceil(paragraphs.length * 0.6)).join('\n\n');
    expect(matchOf(half)).toMatchObject({ status: 'verified', vacancy: VACANCY });
    const middle = paragraphs.slice(2, -1).join('\n\n');
    expect(matchOf(middle)).toMatchObject({ vacancy: VACANCY });
  });

  it('is expired after its deadline', () => {
    expect(matchOf(OFFICER, { seenAt: '2027-03-01' }).status).toBe('expired');
    expect(matchOf(TRAINEE).status).toBe('expired');
  });

  it('stays so on a board, in other lines and with other characters', () => {
    const board = `Jobs > NGO > Brussels\nPosted 3 days ago\n\n${OFFICER}\n\nThis listing was found on the web. Report this job.`;
    for (const text of [board, OFFICER.replace(/\n+/gu, ' '), OFFICER.replaceAll(' ', '\u00a0'), OFFICER.toUpperCase()])
      expect(matchOf(text)).toMatchObject({ status: 'verified', vacancy: VACANCY });
  }); // prettier-ignore

  it('has nothing different where a field is missing or hidden', () => {
    expect(differing(OFFICER.replaceAll('jobs@quendrassel.org', '[email protected]'))).toEqual([]);
    expect(differing(OFFICER.replaceAll('jobs@quendrassel.org', ''))).toEqual([]);
    expect(differing(OFFICER.replace(/^.*deadline.*$/gimu, ''))).toEqual([]);
    const unpaid = OFFICER.split('\n').filter((line) => !line.includes('€'));
    expect(differing(unpaid.join('\n'))).toEqual([]);
  });
});

describe('a forged copy', () => {
  it.each([
    ['another address', (text: string) => text.replaceAll('jobs@quendrassel.org', 'jobs@river-towns.example'), 'applicationContact'],
    ['a free mailbox', (text: string) => text.replaceAll('jobs@quendrassel.org', 'quendrassel.hr@gmail.com'), 'applicationContact'],
    ['another link beside its own address', (text: string) => `${text}\n\nApply at https://river-towns.example/apply.`, 'url'],
    ['a shortened link in its place', (text: string) => `${text.replaceAll('jobs@quendrassel.org', 'the link below').replaceAll(/https?:\/\/quendrassel\.org\S*/gu, '')}\n\nApply at https://bit.ly/3xYz.`, 'url'],
    ['a fee', (text: string) => `${text}\n\nA registration fee of €50 must be paid before the interview.`, 'demand'],
    ['far more pay', (text: string) => text.replace(/€\s?3[.,]?450/gu, '€9,450').replace(/€\s?3[.,]?900/gu, '€9,900'), 'baseSalary'],
  ])('with %s is tampered', (_what, forge, field) => {
    const forged = forge(OFFICER);
    expect(forged).not.toBe(OFFICER);
    expect(matchOf(forged)).toMatchObject({ status: 'tampered', vacancy: VACANCY });
    expect(differing(forged)).toContain(field);
  }); // prettier-ignore

  it('compares a link with the official link and an address with the official address', () => {
    const text = `${OFFICER}\n\nApply at https://river-towns.example/apply or write to hr@river-towns.example.`;
    const { differences } = matchOf(text);
    expect(differences.map(({ field, official, ad }) => ({ field, official, ad }))).toEqual([
      { field: 'applicationContact', official: 'jobs@quendrassel.org', ad: 'hr@river-towns.example' },
      { field: 'url', official: 'https://quendrassel.org/careers/programme-officer-floods', ad: 'https://river-towns.example/apply' },
    ]);
  }); // prettier-ignore

  it('with the dates of a round that is not held is recycled', () => {
    const year = TRAINEE.replace(/\b2026\b/gu, '2031').replace(/\b2027\b/gu, '2032');
    const moved = year.replace(/\bOctober\b/gu, 'June').replace(/\bSeptember\b/gu, 'May').replace(/\b(?:January|July)\b/gu, 'August'); // prettier-ignore
    expect(detector.assess({ text: moved, seenAt: '2031-05-20' }).match.status).toMatch(
      /^(?:recycled|none)$/u,
    );
    expect(detector.assess({ text: moved, seenAt: '2031-05-20' }).verdict).not.toBe('genuine');
  });
});

describe('no listed vacancy', () => {
  it.each([
    ['another post of the organisation', 'Finance Officer\n\nQuendrassel is looking for a finance officer in Brussels. You keep the books and prepare the audit. Apply to jobs@quendrassel.org before 12 December 2026.'],
    ['what an organisation says of itself in every ad', `Finance Officer\n\n${TRAINEE.split(/\n{2,}/u)[1]!}\n\nYou keep the books and prepare the audit. Apply to jobs@quendrassel.org.`],
    ['the title alone', 'Programme Officer\n\nQuendrassel is looking for a programme officer. Apply to jobs@quendrassel.org.'],
  ])('is %s', (_what, text) => {
    expect(matchOf(text)).toMatchObject({ status: 'none', vacancy: null, differences: [], comparisons: [] });
  }); // prettier-ignore

  it('is an ad of somebody else', () => {
    const text = 'Lock keeper\n\nThe town of Ghent is looking for a lock keeper. Apply to jobs@gent.example before 12 December 2026.'; // prettier-ignore
    expect(matchOf(text)).toMatchObject({ status: 'not-covered', vacancy: null, similarity: 0 });
  });
});
