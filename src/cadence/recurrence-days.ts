import type * as rrule from 'rrule';
import type { IsoDate } from '../read/ad.js';
import { dayNumber } from '../read/calendar.js';
import { recurrenceRule } from './recurrence-rule.js';

/**
 * rrule seeks a day until the year 9999, which takes seconds where none ever comes. The calendar repeats itself every
 * 400 years, weekdays included (146,097 days are whole weeks): a rule that begins so much later has the same days so
 * much later, and the search ends after some hundred years.
 */
const DAY_MS = 86_400_000;
const LATER_MS = 19 * 146_097 * DAY_MS;

function later(day: number): Date {
  return new Date(day * DAY_MS + LATER_MS);
}

function dayOf(date: Date): number {
  return Math.floor((date.getTime() - LATER_MS) / DAY_MS);
}

function recurrenceFrom(rule: string, dtstart: IsoDate, from: Date): rrule.RRule {
  const RRule = recurrenceRule();
  const given = RRule.parseString(rule);
  const until = given.until ?? null;
  // Without a start of its own a rule would begin at the machine's clock; days are counted in UTC throughout, since
  // a publication day is a calendar day of the organisation and not an instant.
  const options = {
    ...given,
    dtstart: later(dayNumber(dtstart)),
    until: until === null ? null : new Date(until.getTime() + LATER_MS),
  };
  return new RRule(yearByYear(options, from));
}

const EVERY_WEEKDAY = [0, 1, 2, 3, 4, 5, 6];

/**
 * The same days as a rule that goes year by year, where it goes day by day: `FREQ=DAILY;BYMONTH=6` is
 * `FREQ=YEARLY;BYMONTH=6;BYDAY=MO,TU,WE,TH,FR,SA,SU` (RFC 5545, 3.3.10, where BYxxx limits or expands). Stepping
 * through every day of ten years takes longer than the rest of an assessment. Such a rule counts nothing from its
 * start either, so that the years before `from` need not be gone through.
 */
function yearByYear(
  options: Partial<rrule.Options> & { readonly dtstart: Date },
  from: Date,
): Partial<rrule.Options> {
  const RRule = recurrenceRule();
  const { freq, interval, count, bysetpos, byhour, byminute, bysecond, byweekday, dtstart } = options;
  const counts = [count, bysetpos, byhour, byminute, bysecond].some((part) => part != null);
  if (freq !== RRule.DAILY || (interval ?? 1) !== 1 || counts) return options;
  return {
    ...options,
    freq: RRule.YEARLY,
    byweekday: byweekday ?? EVERY_WEEKDAY,
    dtstart: dtstart < from ? from : dtstart,
  };
}

/** The days of a rule between two days, both included, ascending; days are counted since 1970-01-01. */
export function recurrenceDays(
  rule: string,
  dtstart: IsoDate,
  first: number,
  last: number,
): readonly number[] {
  const from = later(first);
  return recurrenceFrom(rule, dtstart, from).between(from, later(last), true).map(dayOf);
}

/** The first day of a rule; null where none comes before the calendar ends. */
export function firstRecurrence(rule: string, dtstart: IsoDate): number | null {
  const start = later(dayNumber(dtstart));
  const day = recurrenceFrom(rule, dtstart, start).after(start, true);
  return day === null ? null : dayOf(day);
}
