import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContacts } from '../../src/read/contacts.js';
import { readDates } from '../../src/read/dates.js';
import { readHours } from '../../src/read/hours.js';
import { readKind } from '../../src/read/kind.js';
import { languageOf } from '../../src/read/language.js';
import { readNature } from '../../src/read/nature.js';
import { readOrganisation } from '../../src/read/organisation.js';
import { readPay } from '../../src/read/pay.js';
import { readRoundup } from '../../src/read/roundup.js';
import { readTitle } from '../../src/read/title.js';
import { repairText } from '../../src/text/repair/repair.js';
import { wordsOf } from '../../src/text/words.js';

const folder = process.env.SCAM_VACANCY_SEEDS;
if (!folder)
  console.warn(
    'SCAM_VACANCY_SEEDS is not set: the five scraped documents were not read, these tests are skipped.',
  );

function seed(number: string): string {
  const file = readdirSync(folder!).find((name) => name.startsWith(number))!;
  return readFileSync(join(folder!, file), 'utf8');
}

function factsOf(number: string) {
  const { text } = repairText('text', seed(number));
  const words = wordsOf(text.value);
  const language = languageOf(words, null);
  const title = readTitle(text, words);
  const dates = readDates(text, words, language, { seenAt: '2026-01-15' });
  const role = (name: string) => [
    ...new Set(dates.filter((fact) => fact.role === name).map(({ date }) => date)),
  ];
  return {
    language,
    title: title?.value ?? null,
    organisation: readOrganisation(text, words)?.value ?? null,
    kind: readKind(title, text, words, language)?.value ?? null,
    deadline: role('deadline'),
    start: role('start'),
    end: role('end'),
    interview: role('interview'),
    shortlist: role('shortlist'),
    weekdayErrors: dates.filter(({ weekdayAgrees }) => weekdayAgrees === false).map(({ date }) => date),
    pay: readPay(text, words).map(({ min, max, currency, period, estimated }) => [
      min,
      max,
      currency,
      period,
      estimated,
    ]),
    apply: readContacts(text, words, [])
      .filter((fact) => fact.role === 'apply')
      .map(({ value, hidden }) => (hidden ? 'hidden' : value)),
    hours: readHours(text, words)?.value ?? null,
    isAd: readNature(text, words, language).isAd,
    parts: readRoundup(text, words, language, '2025-11-05').parts,
    alerts: readRoundup(text, words, language, '2025-11-05').alerts,
  };
}

describe.skipIf(!folder)('the scraped documents, each as a table of facts', () => {
  it('000: a copy on a board, its address missing, two end dates, one wrong weekday', () => {
    expect(factsOf('000')).toMatchObject({
      language: 'en', organisation: 'PICUM', kind: 'traineeship',
      deadline: ['2019-07-21'], start: ['2019-09-09'], end: ['2020-02-28', '2020-02-27'], interview: ['2019-07-31'], shortlist: ['2019-07-26'],
      weekdayErrors: ['2020-02-27'], pay: [[796.91, 796.91, 'EUR', 'month', false]], apply: ['hidden'], isAd: true, parts: [],
    }); // prettier-ignore
  });

  it('001: a traineeship whose deadline is a year late', () => {
    expect(factsOf('001')).toMatchObject({
      title: 'Advocacy Trainee', organisation: 'PICUM', kind: 'traineeship',
      deadline: ['2026-06-22'], start: ['2025-09-01'], end: ['2026-02-27'], interview: ['2025-07-15'], shortlist: ['2026-07-10'], weekdayErrors: [],
      pay: [[1056, 1056, 'EUR', 'month', false]], apply: ['recruitment@picum.org'], hours: { perWeek: 37.5, percent: null }, isAd: true, parts: [],
    }); // prettier-ignore
  });

  it('002: a part-time post with an estimate by the board', () => {
    expect(factsOf('002')).toMatchObject({
      organisation: 'PICUM', kind: 'job', deadline: ['2025-01-12'], start: ['2025-03-01'], end: ['2026-02-28'], interview: ['2025-01-27'],
      pay: [[3114, 3350, 'EUR', 'month', true], [3114, 3350, 'EUR', 'month', false]], apply: ['recruitment@picum.org'], hours: { perWeek: 30, percent: 80 }, isAd: true, parts: [],
    }); // prettier-ignore
  });

  it('003: a round-up of thirteen vacancies and a scam alert', () => {
    const { parts, alerts } = factsOf('003');
    expect(parts.map((part) => part.country?.value)).toEqual([
      'Belgium', 'Germany', 'Germany', 'Greece', 'Greece', 'Ireland', 'Luxembourg', 'Malta', 'Malta', 'Poland', 'Spain', 'UK', 'UK',
    ]); // prettier-ignore
    expect(parts.map((part) => part.deadline?.date ?? part.deadline?.open)).toEqual([
      '2025-11-16', '2025-11-09', '2025-11-09', 'none', 'asap', '2025-11-19', '2025-11-25', 'none', '2025-12-31', '2025-11-19', 'none', '2025-11-28', '2025-11-10',
    ]); // prettier-ignore
    expect(new Set(parts.map((part) => part.link?.value)).size).toBe(13);
    expect(parts.every((part) => part.title !== null && part.organisation !== null)).toBe(true);
    expect(alerts).toMatchObject([{ claims: 'research internship', organisation: 'PICUM' }]);
  });

  it('004: the text of a Word file', () => {
    expect(factsOf('004')).toMatchObject({
      title: 'Project Officer – Impact of Return Policies', organisation: 'PICUM', kind: 'job',
      deadline: ['2023-08-07'], start: ['2023-10-01'], end: ['2026-09-30'], interview: ['2023-08-21'],
      pay: [[4025, 4025, 'EUR', 'month', false]], apply: ['recruitment@picum.org'], hours: { perWeek: 22.5, percent: 60 }, isAd: true, parts: [],
    }); // prettier-ignore
  });
});
