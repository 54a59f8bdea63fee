import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptAd } from '../../src/read/fields.js';
import { InputError } from '../../src/schema/errors.js';

const LONG = 'We look for someone who keeps our books and answers the telephone in two languages.';

describe('our own names', () => {
  it('takes every field as given', () => {
    const given = acceptAd({
      id: 'a-1',
      url: 'https://board.example/1',
      text: `  ${LONG}\n`,
      title: ' Bookkeeper ',
      organisation: 'Harbour Aid',
      datePosted: '2025-06-02',
      validThrough: '2025-06-20T23:59:00+02:00',
      seenAt: '2025-06-05',
      language: 'en',
    });
    expect(given).toMatchObject({
      id: 'a-1',
      url: 'https://board.example/1',
      text: `  ${LONG}\n`,
      title: ' Bookkeeper ',
      organisation: 'Harbour Aid',
      datePosted: '2025-06-02',
      validThrough: '2025-06-20',
      seenAt: '2025-06-05',
      language: 'en',
      html: null,
      notes: [],
    });
  });

  it.each(['', null, '-', ' ', undefined])('takes %j for absent', (nothing) => {
    const given = acceptAd({
      text: LONG,
      title: nothing,
      organisation: nothing,
      datePosted: nothing,
      id: nothing,
    });
    expect(given).toMatchObject({ title: null, organisation: null, datePosted: null, id: null, notes: [] });
  });

  it('notes what it cannot read and goes on', () => {
    const given = acceptAd({
      text: LONG,
      datePosted: 'soonish',
      validThrough: { when: 1 },
      title: 7,
      language: true,
    });
    expect(given).toMatchObject({ datePosted: null, validThrough: null, title: null, language: null });
    expect(given.notes.map(({ code, field }) => `${code} ${field}`).sort()).toEqual([
      'unread-field datePosted',
      'unread-field language',
      'unread-field title',
      'unread-field validThrough',
    ]);
  });

  it('accepts a number for an id', () => expect(acceptAd({ id: 17, title: 'Cook' }).id).toBe('17'));
});

describe('names of others', () => {
  it('reads a JobPosting with nested objects and HTML', () => {
    const given = acceptAd({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Field Officer',
      description: `<p>${LONG}</p><ul><li>Two languages</li></ul>`,
      identifier: { '@type': 'PropertyValue', name: 'Harbour Aid', value: 'HA-7' },
      hiringOrganization: { '@type': 'Organization', name: 'Harbour Aid', sameAs: 'https://harbour.example' },
      jobLocation: [{ address: { addressLocality: 'Ghent', addressCountry: { name: 'BE' } } }],
      baseSalary: { currency: 'EUR', value: { minValue: 2000, maxValue: '2,400', unitText: 'MONTH' } },
      applicationContact: { email: 'jobs@harbour.example', telephone: '+32 2 555 01 02' },
      employmentType: ['FULL_TIME', 'INTERN'],
      datePosted: '2025-06-02',
      inLanguage: 'nl-BE',
    });
    expect(given).toMatchObject({
      id: 'HA-7',
      text: null,
      html: expect.stringContaining('<li>Two languages</li>') as string,
      organisation: 'Harbour Aid',
      jobLocation: 'Ghent, BE',
      baseSalary: { min: 2000, max: 2400, currency: 'EUR', period: 'month' },
      applicationContacts: ['jobs@harbour.example', '+32 2 555 01 02'],
      employmentType: 'FULL_TIME, INTERN',
      language: 'nl-BE',
    });
  });

  it('accepts an organisation as a string and a posting inside @graph', () => {
    const posting = {
      '@type': ['JobPosting'],
      title: 'Cook',
      description: LONG,
      hiringOrganization: 'Harbour Aid',
    };
    expect(
      acceptAd({ '@context': 'x', '@graph': [{ '@type': 'WebPage', name: 'Page' }, posting] }),
    ).toMatchObject({
      title: 'Cook',
      text: LONG,
      organisation: 'Harbour Aid',
    });
  });

  it('reads what JobSpy writes', () => {
    const given = acceptAd({
      id: 'in-1', site: 'indeed', job_url: 'https://board.example/viewjob?jk=1', job_url_direct: 'https://harbour.example/apply',
      title: 'Cook', company: 'Harbour Aid', location: 'Ghent, BE', date_posted: '2025-06-02', job_type: 'fulltime',
      interval: 'yearly', min_amount: 30000, max_amount: 36000, currency: 'EUR', description: LONG, emails: 'a@harbour.example, b@harbour.example',
    }); // prettier-ignore
    expect(given).toMatchObject({
      url: 'https://board.example/viewjob?jk=1',
      organisation: 'Harbour Aid',
      text: LONG,
      datePosted: '2025-06-02',
      baseSalary: { min: 30000, max: 36000, currency: 'EUR', period: 'year' },
      applicationContacts: ['a@harbour.example', 'b@harbour.example', 'https://harbour.example/apply'],
    });
  });

  it('reads what scrapers of LinkedIn and Indeed write', () => {
    expect(
      acceptAd(
        { positionName: 'Cook', company: 'Harbour Aid', salary: '€2,000 - €2,400 a month', postedAt: '2 days ago', scrapedAt: '2025-06-05T10:00:00Z', description: LONG, externalApplyLink: 'https://harbour.example/apply' },
      ), // prettier-ignore
    ).toMatchObject({
      title: 'Cook',
      datePosted: '2025-06-03',
      seenAt: '2025-06-05',
      baseSalary: { min: 2000, max: 2400, currency: 'EUR', period: 'month' },
      applicationContacts: ['https://harbour.example/apply'],
    });
    expect(
      acceptAd({ companyName: 'Harbour Aid', postedTime: '1 week ago', descriptionHtml: '<p>Hello</p>', description: 'Hello', link: 'https://l.example/1' }, { now: '2025-06-10' }),
    ).toMatchObject({ organisation: 'Harbour Aid', datePosted: '2025-06-03', html: '<p>Hello</p>', text: 'Hello' }); // prettier-ignore
  });

  it('reads the interfaces of Arbeitnow, Adzuna, Lever, Greenhouse and ReliefWeb', () => {
    expect(acceptAd({ slug: 'cook-1', company_name: 'Harbour Aid', created_at: 1_748_822_400, job_types: ['full time'], description: '<p>x</p>', tags: ['a'] })).toMatchObject({ id: 'cook-1', datePosted: '2025-06-02', employmentType: 'full time' }); // prettier-ignore
    expect(acceptAd({ company: { display_name: 'Harbour Aid' }, location: { display_name: 'Ghent', area: ['BE'] }, salary_min: 10, salary_max: 12, redirect_url: 'https://a.example/1', description: LONG })).toMatchObject({ organisation: 'Harbour Aid', jobLocation: 'Ghent', baseSalary: { min: 10, max: 12 }, url: 'https://a.example/1' }); // prettier-ignore
    expect(acceptAd({ text: 'Cook', hostedUrl: 'https://l.example/1', descriptionPlain: LONG, lists: [{ text: 'You need', content: '<li>a passport</li>' }], createdAt: 1_748_822_400_000 })).toMatchObject({ title: 'Cook', text: expect.stringMatching(/^We look[\s\S]*a passport/) as string, datePosted: '2025-06-02' }); // prettier-ignore
    expect(acceptAd({ title: 'Cook', content: '&lt;p&gt;Soup &amp;amp; bread&lt;/p&gt;', absolute_url: 'https://g.example/1', location: { name: 'Ghent' } })).toMatchObject({ html: '<p>Soup &amp; bread</p>', url: 'https://g.example/1' }); // prettier-ignore
    expect(acceptAd({ id: '9', fields: { title: 'Cook', body: LONG, source: [{ name: 'Harbour Aid', shortname: 'HA' }], date: { created: '2025-06-02T00:00:00+00:00', closing: '2025-06-20T00:00:00+00:00' }, how_to_apply: 'Write to jobs@harbour.example.' } })).toMatchObject({ id: '9', organisation: 'HA', datePosted: '2025-06-02', validThrough: '2025-06-20', text: `${LONG}\n\nHow to apply: Write to jobs@harbour.example.` }); // prettier-ignore
  });

  it.each(['job_title', 'jobTitle', 'job-title', 'Job Title', 'JOB TITLE', 'job.title'])(
    'reads %s',
    (name) => {
      const given = acceptAd({ [name]: 'Cook', text: LONG });
      expect(given.title).toBe('Cook');
    },
  );

  it('reads flattened and wrapped records', () => {
    expect(acceptAd({ 'hiringOrganization.name': 'HA', text: LONG }).organisation).toBe('HA');
    expect(acceptAd({ 'jobLocation/0/address/addressLocality': 'Ghent', text: LONG }).jobLocation).toBe(
      'Ghent',
    );
    expect(
      acceptAd({ 'baseSalary.value.minValue': 9, 'baseSalary.currency': 'EUR', text: LONG }).baseSalary,
    ).toMatchObject({ min: 9, currency: 'EUR' });
    expect(acceptAd({ 'company.companyName': 'HA', text: LONG }).organisation).toBe('HA');
    expect(acceptAd({ job: { title: 'Cook', description: LONG }, id: 3 })).toMatchObject({
      title: 'Cook',
      text: LONG,
      id: '3',
    });
    expect(acceptAd({ data: { attributes: { title: 'Cook', body: LONG } } })).toMatchObject({
      title: 'Cook',
      text: LONG,
    });
  });

  it('puts sections of their own behind the text, and never twice', () => {
    const given = acceptAd({
      description: LONG,
      benefits: 'A bicycle.',
      requirements: 'telephone in two languages',
    });
    expect(given.text).toBe(`${LONG}\n\nA bicycle.`);
    expect(given.notes).toEqual([expect.objectContaining({ code: 'joined-fields' })]);
    expect(acceptAd({ description: `<p>${LONG}</p>`, benefits: 'A < B' }).html).toContain('A &lt; B');
  });
});

describe('HTML in a text field', () => {
  it.each([
    `<p>${LONG}</p>`,
    'Line<br>line',
    '<!DOCTYPE html><html><body>x</body></html>',
    'Write to <a href="https://x.example">us</a>',
  ])('sees it in %s', (text) => expect(acceptAd({ text })).toMatchObject({ html: text, text: null }));
  it.each([
    'Write to <jobs@harbour.example> today',
    'a < b and b > a',
    'Skills: C++ <br',
    'x <y> z </w>',
    '<3 this job',
    'salary <p 500',
  ])('leaves %s alone', (text) => expect(acceptAd({ text })).toMatchObject({ text, html: null }));
  it('keeps the lines of text with a few tags in it', () => {
    expect(acceptAd({ text: 'One\nTwo\nThree\nFour\nSee <a href="x">this</a>' }).html).toContain(
      'One<br>\nTwo<br>',
    );
  });
});

describe('dates in fields', () => {
  const read = (datePosted: unknown, more: object = {}) =>
    acceptAd({ text: LONG, datePosted, ...more }, { now: '2025-06-15' }).datePosted;
  it.each([
    ['2025-06-02', '2025-06-02'],
    ['2025-06-02T23:30:00-05:00', '2025-06-02'],
    ['2025-06-02 10:00:00', '2025-06-02'],
    ['2025/6/2', '2025-06-02'],
    ['20250602', '2025-06-02'],
    [1_748_822_400, '2025-06-02'],
    ['1748822400000', '2025-06-02'],
    ['Mon, 02 Jun 2025 09:00:00 GMT', '2025-06-02'],
    ['June 2, 2025', '2025-06-02'],
    ['2 juin 2025', '2025-06-02'],
    ['2. Juni 2025', '2025-06-02'],
    ['2 de junio de 2025', '2025-06-02'],
    ['22/06/2025', '2025-06-22'],
    ['2.6.2025', '2025-06-02'],
    ['2 days ago', '2025-06-13'],
    ['Posted 3 weeks ago', '2025-05-25'],
    ['il y a 3 jours', '2025-06-12'],
    ['vor 2 Wochen', '2025-06-01'],
    ['hace 5 días', '2025-06-10'],
    ['3 dagen geleden', '2025-06-12'],
    ['5d', '2025-06-10'],
    ['Just posted', '2025-06-15'],
    ['Yesterday', '2025-06-14'],
    [new Date('2025-06-02T12:00:00Z'), '2025-06-02'],
  ])('reads %s', (value, day) => expect(read(value)).toBe(day));

  it.each([
    '30+ days ago',
    'soon',
    '2025-02-30',
    '03/04/2025',
    '12',
    12,
    '0000-00-00',
    'June',
    'rolling',
    new Date(NaN),
    1e300,
    -5,
    'x'.repeat(5000),
  ])('does not guess %s', (value) => expect(read(value)).toBe(null));

  it('reads an ambiguous date as the language or country writes it', () => {
    expect(read('03/04/2025', { language: 'fr' })).toBe('2025-04-03');
    expect(read('03/04/2025', { language: 'en-US' })).toBe('2025-03-04');
    expect(read('03/04/2025', { location: 'Austin, TX, US' })).toBe('2025-03-04');
  });
});

describe('pay in fields', () => {
  it.each([
    ['€1,056 per month', { min: 1056, max: 1056, currency: 'EUR', period: 'month' }],
    ['1.056,50 EUR / Monat', { min: 1056.5, max: 1056.5, currency: 'EUR', period: 'month' }],
    ['$20 - $25 an hour', { min: 20, max: 25, currency: 'USD', period: 'hour' }],
    ['20000-28000', { min: 20000, max: 28000, currency: null, period: null }],
    ['£30k–£35k', { min: 30000, max: 35000, currency: 'GBP', period: null }],
    [
      { currency: 'EUR', value: 1056 },
      { min: 1056, max: 1056, currency: 'EUR', period: null },
    ],
    [2500, { min: 2500, max: 2500, currency: null, period: null }],
  ])('reads %j', (baseSalary, expected) =>
    expect(acceptAd({ text: LONG, baseSalary }).baseSalary).toEqual(expected),
  );
  it.each(['Competitive', 'up to you', '€', {}, [[]], 'grade 7 step 3 of the scale, plus allowances'])(
    'leaves %j',
    (baseSalary) => expect(acceptAd({ text: LONG, baseSalary }).baseSalary).toBe(null),
  );
});

describe('what is no ad', () => {
  const codeOf = (input: unknown, maxLength?: number): string => {
    try {
      acceptAd(input, maxLength === undefined ? {} : { maxLength });
      return 'accepted';
    } catch (error) {
      return error instanceof InputError ? error.code : String(error);
    }
  };
  it.each(['text', 7, null, undefined, [[]], [[{ text: LONG }]], () => 1, Symbol('x')])(
    'refuses %s',
    (input) => expect(codeOf(input)).toBe('not-an-object'),
  );
  it.each([
    {},
    { text: '' },
    { text: '-' },
    { text: null, title: ' ' },
    { id: 1, url: 'https://x.example' },
    { text: 42 },
  ])('finds no text in %j', (input) => expect(codeOf(input)).toBe('no-text'));
  it('refuses what is over the limit', () => {
    expect(codeOf({ text: 'x'.repeat(101) }, 100)).toBe('too-long');
    expect(codeOf({ html: 'x'.repeat(101) }, 100)).toBe('too-long');
    expect(codeOf({ text: 'x'.repeat(100) }, 100)).toBe('accepted');
  });
});

describe('hostile objects', () => {
  it('reads own properties only', () => {
    const inherited = Object.create({ title: 'Inherited' }) as Record<string, unknown>;
    inherited['text'] = LONG;
    expect(acceptAd(inherited).title).toBe(null);
  });
  it('is not touched by prototype keys', () => {
    const given = acceptAd(
      JSON.parse(`{"__proto__": {"title": "x"}, "constructor": "y", "text": "${LONG}", "toString": 1}`),
    );
    expect(given.title).toBe(null);
    expect(({} as Record<string, unknown>)['title']).toBe(undefined);
  });
  it('survives getters and proxies that throw', () => {
    const ad = { text: LONG, get title(): string { throw new Error('no'); } }; // prettier-ignore
    expect(acceptAd(ad)).toMatchObject({ text: LONG, title: null });
    const proxy = new Proxy({}, { ownKeys: () => { throw new Error('no'); } }); // prettier-ignore
    expect(() => acceptAd(proxy)).toThrow(InputError);
  });
  it('ends on cycles and on what is endlessly wide', () => {
    const cycle: Record<string, unknown> = { text: LONG };
    cycle['job'] = cycle;
    cycle['lists'] = Array.from({ length: 50 }, () => Array.from({ length: 50 }, () => cycle));
    expect(acceptAd(cycle).text).toContain(LONG);
  });
  it('throws nothing but InputError, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.anything({ withDate: true, withBigInt: true, withNullPrototype: true, withMap: true }),
        (input) => {
          try {
            acceptAd(input, { now: '2025-06-15' });
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
  it('leaves text, html and title as given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (noise, title) => {
        const text = ` ${noise.replace(/[<&]/g, '')}${LONG}\r\n`;
        const given = acceptAd({ text, title: `Title ${title}` });
        expect(given.text).toBe(text);
        expect(given.title).toBe(`Title ${title}`);
      }),
    );
  });
});
