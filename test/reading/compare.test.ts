import { describe, expect, it } from 'vitest';
import { compare, type Comparison, type Field } from '../../scripts/reading/compare.js';
import { contactHash, type Labels } from '../../scripts/reading/label.js';
import { tally } from '../../scripts/reading/tally.js';
import type { Ad, ContactFact, DateFact, PayFact } from '../../src/read/ad.js';
import { plainText } from '../../src/text/text.js';
import { wordsOf } from '../../src/text/words.js';

const EMPTY: Ad = {
  id: null,
  isAd: true,
  notAdReason: null,
  reported: null,
  telling: 0,
  text: plainText('text', ''),
  words: wordsOf(''),
  language: 'en',
  title: null,
  organisation: null,
  kind: null,
  dates: [],
  pay: [],
  contacts: [],
  place: null,
  hours: null,
  oddities: [],
  url: null,
  seenAt: '2026-01-15',
  seenAtStated: false,
  disagreements: [],
  notes: [],
};

function day(role: DateFact['role'], date: string | null, more: Partial<DateFact> = {}): DateFact {
  return {
    role,
    date,
    until: date,
    yearStated: true,
    weekday: null,
    weekdayAgrees: null,
    spans: [],
    ...more,
  };
}

function email(value: string | null, role: ContactFact['role']): ContactFact {
  const host = value?.split('@')[1] ?? null;
  const hidden = value === null;
  return { type: 'email', value, host, role, hidden, wrappers: [], opaque: false, shown: null, spans: [] };
}

function pay(min: number, max: number, currency: string, period: PayFact['period']): PayFact {
  return { min, max, currency, period, estimated: false, spans: [] };
}

const said = (value: string) => ({ value, spans: [] });

function of(
  field: Field,
  labels: Labels,
  ad: Partial<Ad>,
  parts: readonly Ad[] = [],
): Comparison | undefined {
  return compare(labels, { ...EMPTY, ...ad }, parts).find((one) => one.field === field);
}

describe('days', () => {
  it.each([
    ['2026-03-13', day('deadline', '2026-03-13')],
    ['--03-13', day('deadline', '2025-03-13', { yearStated: false })],
    ['2026-03', day('deadline', '2026-03-01', { until: '2026-03-31' })],
    ['rolling', day('deadline', null, { open: 'rolling' })],
  ])('%s is found', (expected, fact) => {
    expect(of('deadline', { deadline: [expected] }, { dates: [fact] })).toMatchObject({ found: 1, right: 1 });
  });

  it.each([
    ['2026-03-13', day('deadline', '2025-03-13')],
    ['2026-03-13', day('deadline', '2026-03-14')],
    ['2026-03-13', day('start', '2026-03-13')],
    ['--03-13', day('deadline', '2026-03-31')],
    ['2026-03', day('deadline', '2026-04-01')],
    ['rolling', day('deadline', null, { open: 'asap' })],
  ])('%s is not found', (expected, fact) => {
    expect(of('deadline', { deadline: [expected] }, { dates: [fact] })).toMatchObject({
      stated: 1,
      found: 0,
    });
  });

  it('that the ad does not state count against precision', () => {
    const comparison = of('deadline', { deadline: [] }, { dates: [day('deadline', '2026-03-13')] });
    expect(comparison).toMatchObject({ stated: 0, read: 1, right: 0 });
  });

  it('read twice count once', () => {
    const twice = [day('start', '2026-05-04'), day('start', '2026-05-04')];
    expect(of('start', { start: ['2026-05-04'] }, { dates: twice })).toMatchObject({ read: 1, right: 1 });
  });

  it('that nobody could decide are not compared', () => {
    expect(of('deadline', {}, { dates: [day('deadline', '2026-03-13')] })).toBeUndefined();
  });
});

describe('pay', () => {
  const labels: Labels = { pay: [{ min: 3114, max: 3350, currency: 'EUR', period: 'month' }] };

  it('agrees to the cent', () => {
    expect(of('pay', labels, { pay: [pay(3114, 3350.001, 'EUR', 'month')] })).toMatchObject({
      found: 1,
      right: 1,
    });
  });

  it.each([pay(3114, 3351, 'EUR', 'month'), pay(3114, 3350, 'USD', 'month'), pay(3114, 3350, 'EUR', 'year')])(
    'differs in amount, currency or period',
    (fact) => {
      expect(of('pay', labels, { pay: [fact] })).toMatchObject({ found: 0, right: 0 });
    },
  );

  it('leaves open what the label leaves open', () => {
    const open: Labels = { pay: [{ min: 38984, max: 44855, currency: 'GBP' }] };
    expect(of('pay', open, { pay: [pay(38984, 44855, 'GBP', 'year')] })).toMatchObject({
      found: 1,
      right: 1,
    });
  });
});

describe('contacts', () => {
  const hash = contactHash('email', 'jobs@lantern.example');
  const labels: Labels = { contacts: [{ type: 'email', hash, role: 'apply' }] };

  it('are compared by hash, whatever their case', () => {
    const contacts = [email('Jobs@Lantern.example', 'apply')];
    expect(of('contact', labels, { contacts })).toMatchObject({ found: 1, right: 1 });
    expect(of('contact role', labels, { contacts })).toMatchObject({ found: 1, right: 1 });
  });

  it('with another role are found, and their role is wrong', () => {
    const contacts = [email('jobs@lantern.example', 'mention')];
    expect(of('contact', labels, { contacts })).toMatchObject({ found: 1 });
    expect(of('contact role', labels, { contacts })).toMatchObject({ stated: 1, found: 0 });
  });

  it('that resemble the one are not the one', () => {
    const contacts = [email('jobs@1antern.example', 'apply')];
    expect(of('contact', labels, { contacts })).toMatchObject({ found: 0, right: 0 });
    expect(of('contact role', labels, { contacts })).toMatchObject({ stated: 0, read: 0 });
  });

  it('that are hidden are found as hidden', () => {
    const hidden: Labels = { contacts: [{ type: 'email', hash: null, role: 'apply' }] };
    expect(of('contact', hidden, { contacts: [email(null, 'apply')] })).toMatchObject({ found: 1, right: 1 });
  });

  it('do not count where the ad was seen', () => {
    expect(of('contact', { contacts: [] }, { contacts: [email('x@board.example', 'source')] })).toMatchObject(
      { read: 0 },
    );
  });
});

describe('names', () => {
  it.each([
    ['Advocacy Officer – Migration', 'Advocacy officer: migration'],
    ['Communications Officer', 'Communications Officer (Part-time)'],
    ['Saint-Étienne', 'saint etienne'],
  ])('%s is %s', (expected, read) => {
    expect(of('title', { title: [expected] }, { title: said(read) })).toMatchObject({ found: 1, right: 1 });
  });

  it.each([
    ['Communications Officer', 'Officer'],
    ['Communications Officer', 'Communication Officers'],
    ['Nurse', 'We are a friendly team and look for a nurse who likes the sea'],
  ])('%s is not %s', (expected, read) => {
    expect(of('title', { title: [expected] }, { title: said(read) })).toMatchObject({ found: 0, right: 0 });
  });

  it('may be any of those that the label allows', () => {
    const labels: Labels = { organisation: ['Platform for Nothing', 'PFN'] };
    expect(of('organisation', labels, { organisation: said('PFN') })).toMatchObject({ found: 1, right: 1 });
  });
});

it('takes a traineeship and an internship for one kind, and no other two', () => {
  expect(of('kind', { kind: 'internship' }, { kind: said('traineeship') as Ad['kind'] })).toMatchObject({
    found: 1,
  });
  expect(of('kind', { kind: 'job' }, { kind: said('traineeship') as Ad['kind'] })).toMatchObject({
    found: 0,
  });
});

it('finds a part of a round-up by organisation, title and deadline together', () => {
  const labels: Labels = {
    parts: [{ organisation: 'Lantern Institute', title: 'Clerk', country: 'Malta', deadline: '--12-31' }],
  };
  const part: Ad = {
    ...EMPTY,
    organisation: said('Lantern Institute'),
    title: said('Clerk'),
    dates: [day('deadline', '2026-12-31', { yearStated: false })],
  };
  expect(of('part of a round-up', labels, {}, [part])).toMatchObject({ found: 1, right: 1 });
  expect(of('part of a round-up', labels, {}, [{ ...part, dates: [] }])).toMatchObject({
    found: 0,
    right: 0,
  });
});

it('adds up over ads', () => {
  const one = compare({ deadline: ['2026-03-13'] }, { ...EMPTY, dates: [day('deadline', '2026-03-13')] });
  const two = compare({ deadline: ['2026-03-13'] }, { ...EMPTY, dates: [day('deadline', '2026-03-14')] });
  expect(tally([...one, ...two])).toEqual([{ field: 'deadline', stated: 2, found: 1, read: 2, right: 1 }]);
});
