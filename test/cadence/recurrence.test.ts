import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recurrenceProblem } from '../../src/cadence/recurrence.js';
import { windowsOf } from '../../src/cadence/windows.js';

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
    'DTSTART:19700101T000000Z\nRRULE:FREQ=DAILY',
  ])('that would not end, or never begin, is refused: %s', (rule) => {
    expect(recurrenceProblem(rule, '2019-01-01')).not.toBeNull();
  });

  it.each(['2019-02-30', '0000-00-00', '0001-01-01', '9999-12-31'])('does not begin on %s', (day) => {
    expect(recurrenceProblem('FREQ=DAILY', day)).not.toBeNull();
  });

  it('is judged without an error, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (rule, day) => {
        expect(recurrenceProblem(`FREQ=DAILY;${rule}`, '2019-01-01') ?? '').toBeTypeOf('string');
        expect(recurrenceProblem('FREQ=DAILY', day) ?? '').toBeTypeOf('string');
      }),
    );
  });
});
