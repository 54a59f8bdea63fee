import fc from 'fast-check';
import rrule from 'rrule';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber } from '../../src/read/calendar.js';
import { recurrenceDays } from '../../src/cadence/recurrence-days.js';
import { recurrenceProblem } from '../../src/cadence/recurrence.js';
import { windowsOf } from '../../src/cadence/windows.js';

const { RRule } = rrule;

describe('a recurrence', () => {
  it.each([
    'FREQ=DAILY;BYMONTH=6,12',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1,-1',
    'FREQ=MONTHLY;BYDAY=1MO,-1FR;UNTIL=20301231T235959Z',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;WKST=SU',
    'FREQ=YEARLY;BYWEEKNO=20;COUNT=10',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=DAILY;BYMONTH=6;BYHOUR=9',
  ])('of days is taken: %s', (rule) => {
    expect(recurrenceProblem(rule, '2019-01-01')).toBeNull();
    expect(windowsOf({ rrule: rule, dtstart: '2019-01-01' }, 2020, 2026).length).toBeGreaterThan(0);
  });

  it.each([
    'FREQ=SECONDLY',
    'FREQ=SECONDLY;COUNT=1000000000',
    'FREQ=HOURLY',
    'FREQ=',
    'garbage',
    'BYMONTH=6',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;INTERVAL=-1',
    'FREQ=DAILY;INTERVAL=1.5',
    'FREQ=DAILY;COUNT=-1',
    'FREQ=DAILY;BYMONTH=13',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;BYMONTHDAY=0',
    'FREQ=DAILY;BYWEEKNO=99',
    'FREQ=WEEKLY;BYWEEKNO=-53',
    'FREQ=DAILY;BYDAY=XX',
    'FREQ=DAILY;BYSETPOS=5',
    'FREQ=DAILY;BYHOUR=1,2,3',
    'FREQ=DAILY;FREQ=YEARLY',
    'FREQ=DAILY;__proto__=1',
    'FREQ=DAILY;constructor=1',
    'FREQ=MONTHLY;BYDAY=99FR',
    'FREQ=MONTHLY;BYDAY=-6FR',
    'FREQ=YEARLY;BYDAY=54MO',
    'FREQ=YEARLY;BYMONTH=2;BYDAY=6MO',
    'FREQ=WEEKLY;BYDAY=2MO',
    'FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO',
    'FREQ=WEEKLY;BYSETPOS=366',
    'FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=3',
    'FREQ=MONTHLY;BYMONTHDAY=1;BYSETPOS=2',
    'FREQ=YEARLY;BYYEARDAY=100;BYMONTH=1',
    'FREQ=YEARLY;BYWEEKNO=20;BYMONTH=12',
    'FREQ=MONTHLY;INTERVAL=12;BYMONTH=6',
    'FREQ=DAILY;INTERVAL=7;BYDAY=MO',
    'FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29',
    'FREQ=DAILY;UNTIL=20181231',
    'DTSTART:19700101T000000Z\nRRULE:FREQ=DAILY',
  ])('that would not end, or never begin, is refused: %s', (rule) => {
    expect(recurrenceProblem(rule, '2019-01-01')).not.toBeNull();
  });

  it.each(['2019-02-30', '0000-00-00', '0001-01-01', '9999-12-31'])('does not begin on %s', (day) => {
    expect(recurrenceProblem('FREQ=DAILY', day)).not.toBeNull();
  });

  const monthsOf = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 });
  const weekdays = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), { minLength: 1, maxLength: 4 }); // prettier-ignore
  const fromEitherEnd = (most: number) =>
    fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: most }), fc.integer({ min: -most, max: -1 })), { minLength: 1, maxLength: 3 }); // prettier-ignore
  const rules = fc
    .record(
      {
        FREQ: fc.constantFrom('YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY'),
        INTERVAL: fc.integer({ min: 1, max: 5 }),
        COUNT: fc.integer({ min: 1, max: 50 }),
        UNTIL: fc.constantFrom('20241231', '20230615'),
        WKST: fc.constantFrom('MO', 'SU', 'TH'),
        BYMONTH: monthsOf,
        BYMONTHDAY: fromEitherEnd(31),
        BYYEARDAY: fromEitherEnd(366),
        BYWEEKNO: fc.uniqueArray(fc.integer({ min: 1, max: 51 }), { minLength: 1, maxLength: 3 }),
        BYDAY: fc.oneof(weekdays, weekdays.map((days) => days.map((day, i) => `${(i % 5) - 6 + (i % 2) * 7}${day}`)), weekdays.map((days) => days.map((day) => `2${day}`))), // prettier-ignore
        BYSETPOS: fc.constantFrom(1, 2, 3, 5, -1),
      },
      { requiredKeys: ['FREQ'] },
    )
    .chain(({ FREQ, ...others }) =>
      fc
        .shuffledSubarray(Object.entries(others), { maxLength: Math.min(3, Object.keys(others).length) })
        .map((parts) =>
          [['FREQ', FREQ], ...parts].map(([name, value]) => `${name}=${String(value)}`).join(';'),
        ),
    );

  it('has the days that rrule finds without going 7,600 years on', () => {
    let compared = 0;
    fc.assert(
      fc.property(rules, fc.constantFrom('2019-01-01', '2020-02-29', '2021-12-31', '2022-06-15'), (rule, dtstart) => {
        if (recurrenceProblem(rule, dtstart) !== null) return;
        compared++;
        const other = new RRule({ ...RRule.parseString(rule), dtstart: new Date(`${dtstart}T00:00:00Z`) });
        const theirs = other.between(new Date('2022-01-01'), new Date('2026-12-31'), true);
        const own = [...recurrenceDays(rule, dtstart, dayNumber('2022-01-01'), dayNumber('2026-12-31'))];
        expect(own.map(dateOfDay)).toEqual(theirs.map((day) => day.toISOString().slice(0, 10)));
      }),
      { numRuns: 120, seed: 5545 },
    );
    expect(compared).toBeGreaterThan(25);
  }); // prettier-ignore

  it('is judged without an error, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (rule, day) => {
        expect(recurrenceProblem(`FREQ=DAILY;${rule}`, '2019-01-01') ?? '').toBeTypeOf('string');
        expect(recurrenceProblem('FREQ=DAILY', day) ?? '').toBeTypeOf('string');
      }),
    );
  });
});
