import type { Cadence } from '../schema/registry.js';
import type { IsoDate } from '../read/ad.js';
import { dateOfDay, dayNumber } from '../read/calendar.js';
import { recurrenceDays } from './recurrence-days.js';

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
  const first = dayNumber(`${fromYear}-01-01`);
  const last = dayNumber(`${toYear}-12-31`);
  const windows: { firstDay: number; lastDay: number }[] = [];
  for (const day of recurrenceDays(rule.rrule, rule.dtstart, first, last)) {
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
