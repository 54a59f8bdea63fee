import type { IsoDate } from './ad.js';
import { daysBetween, isoDate, weekdayOf } from './calendar.js';

/** The year that fits best, where none was written: the same day elsewhere, the weekday, then nearness to `anchor`. */
export function supplyYear(
  month: number,
  day: number,
  weekday: number | null,
  anchor: IsoDate,
  ahead: boolean,
  notAfter: IsoDate | null,
): number {
  const base = Number(anchor.slice(0, 4));
  let best = base;
  let least = Infinity;
  for (let year = base - 2; year <= base + 2; year++) {
    const date = isoDate(year, month, day);
    if (date === null) continue;
    const distance = daysBetween(anchor, date);
    // Ads are read from some weeks before their dates to some weeks after them.
    let cost = Math.abs(ahead ? distance - 45 : distance);
    if (weekday !== null && weekdayOf(date) !== weekday) cost += 400;
    if (notAfter !== null && date > notAfter) cost += 400;
    if (cost < least) {
      least = cost;
      best = year;
    }
  }
  return best;
}

/** A day that is written with its year, and where. */
export interface Anchor {
  readonly at: number;
  readonly date: IsoDate;
}

/** The day written with its year that stands nearest. */
export function nearestAnchor(anchors: readonly Anchor[], at: number): IsoDate | null {
  let best: Anchor | null = null;
  for (const anchor of anchors)
    if (best === null || Math.abs(anchor.at - at) < Math.abs(best.at - at)) best = anchor;
  return best?.date ?? null;
}
