import { sameKind } from '../read/kinds.js';
import type { Ad, IsoDate, Kind } from '../read/ad.js';
import type { Cadence, Organisation } from '../schema/registry.js';
import type { Span } from '../text/text.js';
import { factOf, publicationBounds, type PublicationBounds } from './bounds.js';
import { dayNumber } from '../read/calendar.js';
import { insideBits, outsideBits } from './surprise.js';
import { distance, openShare, shareAtLeast, windowsOf, type Window } from './windows.js';

/** How an ad stands to the publication windows of the organisation that it claims. */
export interface CadenceReading {
  readonly rule: Cadence;
  readonly position: 'inside' | 'outside' | 'unknown';
  /** First and last day on which the ad can have been published, as far as anything bounds it. */
  readonly earliest: IsoDate | null;
  readonly latest: IsoDate | null;
  /** Days between the possible publication and the nearest window, positive after it; 0 inside. */
  readonly daysOff: number;
  readonly nearestWindow: Window | null;
  /** log2 P(published then | fraudulent) / P(published then | genuine). */
  readonly surprise: number;
  /** A start that belongs to no stated round; null where it fits or isn't known. */
  readonly wrongStart: WrongStart | null;
  readonly spans: readonly Span[];
}

export interface WrongStart {
  readonly start: IsoDate;
  /** 1 = January. */
  readonly expectedMonths: readonly number[];
  /** Days between the start and the nearest month in which a round starts. */
  readonly daysOff: number;
  /** True where the nearest round's start is itself inferred and not stated. */
  readonly inferred: boolean;
  readonly spans: readonly Span[];
}

/** Where only the day on which the ad was seen bounds it, the ad may be an old copy: the surprise is held down to this. */
const WEAK_BOUND_BITS = 1.5;

/** Compares the ad with the organisation's stated rhythm; null where it states none for this kind of vacancy. */
export function readCadence(ad: Ad, organisation: Organisation, kind: Kind | null): CadenceReading | null {
  if (kind === null) return null;
  const rule = organisation.cadence?.find(
    (candidate) =>
      candidate.kind == null || sameKind(candidate.kind, kind, organisation.separatesInternships),
  );
  if (rule === undefined) return null;
  const bounds = publicationBounds(ad, rule.leadDays);
  const spans = bounds.facts.flatMap((fact) => fact.spans);
  const wrongStart = wrongStartOf(ad, rule);
  // Of the time before the rule began nothing is known.
  if (bounds.earliest === null || bounds.latest < rule.dtstart) {
    return {
      rule,
      position: 'unknown',
      earliest: null,
      latest: bounds.latest,
      daysOff: 0,
      nearestWindow: null,
      surprise: 0,
      wrongStart,
      spans,
    };
  }
  return { ...positionOf(rule, bounds, bounds.earliest), rule, wrongStart, spans };
}

function positionOf(
  rule: Cadence,
  bounds: PublicationBounds,
  earliest: IsoDate,
): Pick<CadenceReading, 'position' | 'earliest' | 'latest' | 'daysOff' | 'nearestWindow' | 'surprise'> {
  const fromYear = Number(earliest.slice(0, 4)) - 1;
  const toYear = Number(bounds.latest.slice(0, 4)) + 1;
  const windows = windowsOf(rule, fromYear, toYear);
  const earliestDay = dayNumber(earliest);
  const latestDay = dayNumber(bounds.latest);
  let nearest: Window | null = null;
  let daysOff = Infinity;
  for (const window of windows) {
    const off = distance(earliestDay, latestDay, window);
    if (Math.abs(off) < Math.abs(daysOff)) {
      nearest = window;
      daysOff = off;
    }
  }
  const known = { earliest, latest: bounds.latest, nearestWindow: nearest };
  if (nearest === null) return { ...known, position: 'unknown', daysOff: 0, surprise: 0 };
  const inside = daysOff === 0;
  // Bounded only by the day on which it was seen, an ad may come from a window and from outside it.
  if (inside && bounds.by === 'seen') return { ...known, position: 'unknown', daysOff: 0, surprise: 0 };
  let surprise = inside
    ? insideBits(openShare(windows, fromYear, toYear))
    : outsideBits(Math.abs(daysOff), shareAtLeast(windows, Math.abs(daysOff)));
  if (rule.exclusive !== true) surprise /= 2;
  if (bounds.by === 'seen') surprise = Math.min(surprise, WEAK_BOUND_BITS);
  return { ...known, position: inside ? 'inside' : 'outside', daysOff, surprise };
}

/** How far a start may lie from the month in which a round starts before it is another round, in days. */
const START_TOLERANCE_DAYS = 21;

function wrongStartOf(ad: Ad, rule: Cadence): WrongStart | null {
  const rounds = rule.starts?.byPublicationMonth;
  const start = factOf(ad, 'start');
  if (rounds === undefined || start === null) return null;
  const expected = Object.values(rounds).flat();
  if (expected.length === 0) return null;
  const year = Number(start.date!.slice(0, 4));
  let daysOff = Infinity;
  let nearestMonth = expected[0]!;
  for (const month of expected) {
    for (const candidate of [year - 1, year, year + 1]) {
      const firstDay = dayNumber(`${candidate}-${String(month).padStart(2, '0')}-01`);
      const off = Math.max(firstDay - dayNumber(start.until!), dayNumber(start.date!) - (firstDay + 27), 0);
      if (off < daysOff) {
        daysOff = off;
        nearestMonth = month;
      }
    }
  }
  if (daysOff <= START_TOLERANCE_DAYS) return null;
  const inferredMonths = rule.starts?.inferred ?? [];
  const nearestRound = Object.entries(rounds).find(([, months]) => months.includes(nearestMonth));
  return {
    start: start.date!,
    expectedMonths: [...expected].sort((a, b) => a - b),
    daysOff,
    inferred: nearestRound !== undefined && inferredMonths.includes(nearestRound[0]),
    spans: start.spans,
  };
}
