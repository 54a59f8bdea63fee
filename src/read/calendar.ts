import type { IsoDate } from './ad.js';

const DAY = 86_400_000;

/** The day as `YYYY-MM-DD`, or null where the calendar has no such day. Years 1900 to 2199. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null;
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function timeOf(date: IsoDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

/** Day of the week, 0 = Sunday. */
export function weekdayOf(date: IsoDate): number {
  return new Date(timeOf(date)).getUTCDay();
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(timeOf(date) + days * DAY).toISOString().slice(0, 10);
}
