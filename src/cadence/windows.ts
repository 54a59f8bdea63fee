import * as rrule from 'rrule';
import type { Cadence } from '../schema/registry.js';
import type { IsoDate } from '../read/ad.js';
import { dateOfDay, dayNumber } from './days.js';

/** A run of consecutive possible publication days, both ends included. */
export interface Window {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

// The package's CommonJS file names no exports that Node could see; a bundler finds them in its ES module.
const { RRule } = 'RRule' in rrule ? rrule : (rrule as unknown as { default: typeof rrule }).default;

const DAY_MS = 86_400_000;
const REMEMBERED = 500;
let remembered = new Map<string, readonly number[]>();

/** Publication days of a rule in one calendar year, as day numbers; remembered, since every ad asks again. */
function daysOfYear(rule: Cadence, year: number): readonly number[] {
  const key = `${rule.dtstart}|${rule.rrule}|${year}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const options = RRule.parseString(rule.rrule);
  // Without a start of its own a rule would begin at the machine's clock; days are counted in UTC throughout, since
  // a publication day is a calendar day of the organisation and not an instant.
  const recurrence = new RRule({ ...options, dtstart: new Date(`${rule.dtstart}T00:00:00Z`) });
  const found = recurrence
    .between(new Date(Date.UTC(year, 0, 1)), new Date(Date.UTC(year, 11, 31, 23, 59, 59)), true)
    .map((day) => Math.floor(day.getTime() / DAY_MS));
  if (remembered.size >= REMEMBERED) remembered = new Map();
  remembered.set(key, found);
  return found;
}

/** The publication windows of a rule from the year of `from` to the year of `to`, in order (RFC 5545). */
export function windowsOf(rule: Cadence, from: IsoDate, to: IsoDate): readonly Window[] {
  const windows: { first: number; last: number }[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    for (const day of daysOfYear(rule, year)) {
      const open = windows.at(-1);
      if (open !== undefined && day <= open.last + 1) open.last = Math.max(open.last, day);
      else windows.push({ first: day, last: day });
    }
  }
  return windows.map(({ first, last }) => ({ from: dateOfDay(first), to: dateOfDay(last) }));
}

/** Share of the days of a year on which something may be published: 0 to 1. */
export function shareOfYear(rule: Cadence, year: number): number {
  return Math.min(1, daysOfYear(rule, year).length / 365.25);
}

/** Days between a span of days and a window: 0 where they touch; positive where the span lies after the window. */
export function distance(earliest: IsoDate, latest: IsoDate, window: Window): number {
  if (latest < window.from) return dayNumber(latest) - dayNumber(window.from);
  if (earliest > window.to) return dayNumber(earliest) - dayNumber(window.to);
  return 0;
}
