import { describe, expect, it } from 'vitest';
import type { ContactFact, DateFact, PayFact } from '../../src/read/ad.js';
import { compareMarkup, postingToGiven, type VisibleFacts } from '../../src/read/jobposting.js';

describe('a JobPosting under the names of a given ad', () => {
  it('has every field that markup states', () => {
    const given = postingToGiven({
      '@type': 'JobPosting',
      title: ' Cook ',
      description: '<p>Cooks for <b>forty</b>.</p><ul><li>daily</li></ul>',
      hiringOrganization: {
        '@type': 'Organization',
        name: 'Harbour House',
        sameAs: 'https://harbour.example',
      },
      datePosted: '2026-02-01T23:30:00-05:00',
      validThrough: '2026-03-15T00:30:00+02:00',
      jobStartDate: '2026-04-01',
      employmentType: ['PART_TIME', 'INTERN'],
      jobLocation: {
        '@type': 'Place',
        address: { '@type': 'PostalAddress', addressLocality: 'Ghent', addressCountry: 'BE' },
      },
      applicationContact: { '@type': 'ContactPoint', email: 'cook@harbour.example' },
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', minValue: 2000, maxValue: '2,400.50', unitText: 'MONTH' },
      },
      url: 'https://elsewhere.example/1',
      identifier: 'x1',
    });
    expect(given).toMatchObject({
      text: 'Cooks for forty.\n\ndaily',
      organisation: 'Harbour House',
      datePosted: '2026-02-01',
      validThrough: '2026-03-15',
      jobStartDate: '2026-04-01',
      jobLocation: 'Ghent, BE',
      applicationContacts: ['cook@harbour.example'],
      baseSalary: { min: 2000, max: 2400.5, currency: 'EUR', period: 'month' },
    });
    expect(given.title?.trim()).toBe('Cook');
    expect(given.employmentType).toContain('INTERN');
    // Where it was scraped and under which name, only the scraper knows.
    expect(given.url).toBeUndefined();
    expect(given.id).toBeUndefined();
  });

  it.each([
    [
      'an organisation as a string',
      { title: 'Cook', hiringOrganization: 'Harbour House' },
      { organisation: 'Harbour House' },
    ],
    [
      'a single amount',
      { title: 'Cook', baseSalary: { currency: 'GBP', value: { value: 12.5, unitText: 'HOUR' } } },
      { baseSalary: { min: 12.5, max: 12.5, currency: 'GBP', period: 'hour' } },
    ],
    ['a description that is plain text', { description: 'One\nTwo & three' }, { text: 'One\nTwo & three' }],
    [
      'no text at all',
      { hiringOrganization: { name: 'Harbour House' } },
      { title: null, text: null, organisation: 'Harbour House' },
    ],
    ['nothing', {}, { title: null, text: null, organisation: null }],
  ])('takes %s', (_what, posting, expected) => {
    expect(postingToGiven(posting)).toMatchObject(expected);
  });

  it('throws for nothing, whatever markup holds', () => {
    for (const value of [null, 1, true, [], {}, 'x', '\0', { '@type': 1 }, [[[]]], { name: { name: {} } }])
      for (const key of [
        'title',
        'description',
        'hiringOrganization',
        'validThrough',
        'baseSalary',
        'jobLocation',
        'applicationContact',
      ])
        expect(() => postingToGiven({ [key]: value })).not.toThrow();
  });
});

const span = { field: 'text', start: 0, end: 1, quote: 'x' };
const deadline = (date: string): DateFact => ({
  role: 'deadline',
  date,
  until: date,
  yearStated: true,
  weekday: null,
  weekdayAgrees: null,
  spans: [span],
});
const email = (value: string): ContactFact => ({
  type: 'email',
  value,
  host: value.split('@')[1]!,
  role: 'apply',
  hidden: false,
  wrappers: [],
  opaque: false,
  shown: null,
  spans: [span],
});
const pay = (min: number, max: number): PayFact => ({
  min,
  max,
  currency: 'EUR',
  period: 'month',
  estimated: false,
  spans: [span],
});
const visible = (facts: Partial<VisibleFacts>): VisibleFacts => ({
  organisation: null,
  dates: [],
  pay: [],
  contacts: [],
  ...facts,
});
const named = (value: string) => ({ organisation: { value, spans: [span] } });

describe('markup that says something else than the page shows', () => {
  it.each([
    ['organisation', { organisation: 'Harbour House' }, named('Lantern Alliance')],
    [
      'applicationContact',
      { applicationContacts: ['mailto:jobs@harbour.example'] },
      { contacts: [email('harbour.jobs@mail.example')] },
    ],
    ['validThrough', { validThrough: '2026-03-15' }, { dates: [deadline('2026-06-15')] }],
    [
      'baseSalary',
      { baseSalary: { min: 2000, max: 2400, currency: 'EUR', period: 'month' as const } },
      { pay: [pay(6000, 8000)] },
    ],
  ])('%s', (field, markup, facts) => {
    expect(compareMarkup(markup, visible(facts)).map((one) => one.field)).toEqual([field]);
  });

  it.each([
    ['another spelling of the name', { organisation: 'Harbour House asbl' }, named('HARBOUR HOUSE')],
    ['an acronym', { organisation: 'HHB' }, named('Harbour House Brussels')],
    ['a name in one word', { organisation: 'HarbourHouse' }, named('Harbour House')],
    [
      'another address of the same host',
      { applicationContacts: ['hr@harbour.example'] },
      { contacts: [email('jobs@harbour.example')] },
    ],
    [
      'a form beside an address',
      { applicationContacts: ['https://forms.example/1'] },
      { contacts: [email('jobs@harbour.example')] },
    ],
    ['a day across midnight', { validThrough: '2026-03-16' }, { dates: [deadline('2026-03-15')] }],
    [
      'one of two deadlines',
      { validThrough: '2026-03-15' },
      { dates: [deadline('2026-05-01'), deadline('2026-03-15')] },
    ],
    [
      'an amount that was rounded',
      { baseSalary: { min: 2049, max: 2049, currency: 'EUR', period: 'month' as const } },
      { pay: [pay(2000, 2000)] },
    ],
    [
      'pay by the year and by the month',
      { baseSalary: { min: 24000, max: 24000, currency: 'EUR', period: 'year' as const } },
      { pay: [pay(2000, 2000)] },
    ],
    ['what only one of them states', { organisation: 'Harbour House', validThrough: '2026-03-15' }, {}],
  ])('is not %s', (_what, markup, facts) => {
    expect(compareMarkup(markup, visible(facts))).toEqual([]);
  });
});
