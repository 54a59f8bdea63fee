import type { IsoDate } from '../read/ad.js';
import { dateOfDay, dayNumber } from './days.js';
import { ruleOf, type RecurrenceRule } from './recurrence-rule.js';

/** A day with all that a rule may ask of it. */
interface CalendarDay {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly year: number;
  readonly month: number;
  readonly monthDay: number;
  readonly monthLength: number;
  readonly yearDay: number;
  readonly yearLength: number;
  /** 0 = Monday. */
  readonly weekday: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** 1970-01-01 was a Thursday. */
function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

function* calendarFrom(firstYear: number): Generator<CalendarDay> {
  let day = dayNumber(`${firstYear}-01-01`);
  for (let year = firstYear; ; year++) {
    const yearLength = isLeap(year) ? 366 : 365;
    let yearDay = 0;
    for (let month = 1; month <= 12; month++) {
      const monthLength = month === 2 && yearLength === 366 ? 29 : MONTH_LENGTHS[month - 1]!;
      for (let monthDay = 1; monthDay <= monthLength; monthDay++) {
        yearDay++;
        yield { day, year, month, monthDay, monthLength, yearDay, yearLength, weekday: weekdayOf(day) };
        day++;
      }
    }
  }
}

/** Whether a number that counts from 1, or from -1 at the end, names the `at`th of so many. */
function names(numbers: readonly number[], at: number, length: number): boolean {
  return numbers.includes(at) || numbers.includes(at - length - 1);
}

/** Number of the week and of the weeks of its year: the first has four days or more in the new year (RFC 5545). */
function weekOf({ yearDay, yearLength, weekday, year }: CalendarDay, weekStart: number): [number, number] {
  const into = (weekday - weekStart + 7) % 7;
  // The week belongs to the year of its fourth day.
  const fourth = yearDay - into + 3;
  const before = isLeap(year - 1) ? 366 : 365;
  if (fourth < 1) return [Math.ceil((fourth + before) / 7), weeksOf(fourth + before, before)];
  if (fourth > yearLength) return [1, weeksOf(fourth - yearLength, isLeap(year + 1) ? 366 : 365)];
  return [Math.ceil(fourth / 7), weeksOf(fourth, yearLength)];
}

/** Weeks of a year of which one has this fourth day. */
function weeksOf(fourth: number, yearLength: number): number {
  const first = ((fourth - 1) % 7) + 1;
  return Math.floor((yearLength - first) / 7) + 1;
}

/** RFC 5545, 3.3.10: what the rule leaves out is taken from its first day. */
function withDefaults(rule: RecurrenceRule, start: CalendarDay): RecurrenceRule {
  const { frequency, months, monthDays, yearDays, weeks, weekdays } = rule;
  if (monthDays.length + yearDays.length + weeks.length + weekdays.length > 0) return rule;
  if (frequency === 'WEEKLY') return { ...rule, weekdays: [{ weekday: start.weekday, nth: 0 }] };
  if (frequency === 'MONTHLY') return { ...rule, monthDays: [start.monthDay] };
  if (frequency === 'DAILY') return rule;
  return { ...rule, months: months.length > 0 ? months : [start.month], monthDays: [start.monthDay] };
}

function isOfWeekdays(rule: RecurrenceRule, day: CalendarDay): boolean {
  const inYear = rule.frequency === 'YEARLY' && rule.months.length === 0;
  const at = inYear ? day.yearDay : day.monthDay;
  const length = inYear ? day.yearLength : day.monthLength;
  const fromStart = Math.ceil(at / 7);
  const fromEnd = -Math.ceil((length - at + 1) / 7);
  return rule.weekdays.some(
    ({ weekday, nth }) => weekday === day.weekday && (nth === 0 || nth === fromStart || nth === fromEnd),
  );
}

function fits(rule: RecurrenceRule, day: CalendarDay): boolean {
  const { months, monthDays, yearDays, weeks, weekdays } = rule;
  if (months.length > 0 && !months.includes(day.month)) return false;
  if (monthDays.length > 0 && !names(monthDays, day.monthDay, day.monthLength)) return false;
  if (yearDays.length > 0 && !names(yearDays, day.yearDay, day.yearLength)) return false;
  if (weekdays.length > 0 && !isOfWeekdays(rule, day)) return false;
  return weeks.length === 0 || names(weeks, ...weekOf(day, rule.weekStart));
}

/** The number of the year, month, week or day that a day lies in: what the interval counts. */
function periodOf({ frequency, weekStart }: RecurrenceRule, { day, year, month }: CalendarDay): number {
  if (frequency === 'YEARLY') return year;
  if (frequency === 'MONTHLY') return year * 12 + month;
  // 1970-01-05 was a Monday.
  return frequency === 'WEEKLY' ? Math.floor((day - 4 - weekStart) / 7) : day;
}

function calendarDay(date: IsoDate): CalendarDay {
  const wanted = dayNumber(date);
  for (const one of calendarFrom(Number(date.slice(0, 4)))) if (one.day === wanted) return one;
  throw new RangeError(`${date} is no day`);
}

/**
 * The days of a rule between two days, ascending, counted since 1970-01-01 (RFC 5545, 3.3.10, without the day of
 * `dtstart` where the rule doesn't name it). Every day of the calendar is looked at once, so that a rule whose day
 * never comes costs no more than another.
 */
export function* recurrenceDays(
  given: string,
  dtstart: IsoDate,
  first: number,
  last: number,
): Generator<number> {
  const start = calendarDay(dtstart);
  const rule = withDefaults(ruleOf(given), start);
  const origin = periodOf(rule, start);
  // Only a count has to be kept from the beginning; a year more, since the first week may begin in the old one.
  const from = rule.count < Infinity ? start.day : Math.max(start.day, first);
  let left = rule.count;
  let period = NaN;
  let set: number[] = [];
  const chosen = (): readonly number[] =>
    rule.positions.length === 0 ? set : set.filter((_, i) => names(rule.positions, i + 1, set.length));
  for (const day of calendarFrom(Number(dateOfDay(from).slice(0, 4)) - 1)) {
    const now = periodOf(rule, day);
    if (now !== period) {
      for (const one of chosen()) {
        if (one < start.day) continue;
        if (one > last || left-- <= 0 || isAfter(one, rule.until)) return;
        if (one >= first) yield one;
      }
      set = [];
      period = now;
      if (day.day > last) return;
    }
    const isCounted = (((now - origin) % rule.interval) + rule.interval) % rule.interval === 0;
    if (isCounted && fits(rule, day)) set.push(day.day);
  }
}

function isAfter(day: number, until: string | null): boolean {
  return until !== null && dateOfDay(day).replaceAll('-', '') > until;
}
