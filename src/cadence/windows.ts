import * as rrule from 'rrule';
import type { Cadence } from '../schema/registry.js';
import type { IsoDate } from '../read/ad.js';
import { dateOfDay, DAY_MS } from './days.js';

// The package's CommonJS file names no exports that Node could see; a bundler finds them in its ES module.
const { RRule } = 'RRule' in rrule ? rrule : (rrule as unknown as { default: typeof rrule }).default;

/** A run of consecutive possible publication days, both ends included. */
export interface Window {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The same two days, counted since 1970-01-01. */
  readonly firstDay: number;
  readonly lastDay: number;
}

const REMEMBERED = 500;
let remembered = new Map<string, readonly Window[]>();

/**
 * The publication windows of a rule from 1 January of one year to 31 December of another, in order (RFC 5545).
 * Remembered, since every ad asks again.
 */
export function windowsOf(rule: Cadence, fromYear: number, toYear: number): readonly Window[] {
  const key = `${rule.dtstart}|${rule.rrule}|${fromYear}|${toYear}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const found = windowsBetween(rule, fromYear, toYear);
  if (remembered.size >= REMEMBERED) remembered = new Map();
  remembered.set(key, found);
  return found;
}

function windowsBetween(rule: Cadence, fromYear: number, toYear: number): readonly Window[] {
  // Without a start of its own a rule would begin at the machine's clock; days are counted in UTC throughout, since
  // a publication day is a calendar day of the organisation and not an instant.
  const recurrence = new RRule(
    yearByYear(
      { ...RRule.parseString(rule.rrule), dtstart: new Date(`${rule.dtstart}T00:00:00Z`) },
      new Date(Date.UTC(fromYear, 0, 1)),
    ),
  );
  const windows: { firstDay: number; lastDay: number }[] = [];
  for (const date of recurrence.between(
    new Date(Date.UTC(fromYear, 0, 1)),
    new Date(Date.UTC(toYear, 11, 31)),
    true,
  )) {
    const day = Math.floor(date.getTime() / DAY_MS);
    const open = windows.at(-1);
    if (open !== undefined && day <= open.lastDay + 1) open.lastDay = day;
    else windows.push({ firstDay: day, lastDay: day });
  }
  return windows.map(({ firstDay, lastDay }) => ({
    from: dateOfDay(firstDay),
    to: dateOfDay(lastDay),
    firstDay,
    lastDay,
  }));
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

/** Share of the days of the years on which something may be published: 0 to 1. */
export function openShare(windows: readonly Window[], fromYear: number, toYear: number): number {
  const open = windows.reduce((sum, window) => sum + window.lastDay - window.firstDay + 1, 0);
  return Math.min(1, open / (365.25 * (toYear - fromYear + 1)));
}

/** Share of the days between the first and the last window that lie at least `days` days from every window: 0 to 1. */
export function shareAtLeast(windows: readonly Window[], days: number): number {
  let far = 0;
  for (let i = 1; i < windows.length; i++) {
    const closed = windows[i]!.firstDay - windows[i - 1]!.lastDay - 1;
    far += Math.max(0, closed - 2 * (days - 1));
  }
  const all = windows.length < 2 ? 0 : windows.at(-1)!.lastDay - windows[0]!.firstDay + 1;
  return all === 0 ? 0.5 : far / all;
}

/** Days between a span of days and a window: 0 where they touch; positive where the span lies after the window. */
export function distance(earliestDay: number, latestDay: number, window: Window): number {
  if (latestDay < window.firstDay) return latestDay - window.firstDay;
  if (earliestDay > window.lastDay) return earliestDay - window.lastDay;
  return 0;
}
