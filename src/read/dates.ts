import { spanOf, type Text } from '../text/text.js';
import type { Words } from '../text/words.js';
import type { DateFact, DateRole, IsoDate, Language } from './ad.js';
import { addDays, daysBetween, daysInMonth, isoDate, weekdayOf } from './calendar.js';
import { dateExpressions, type DateExpression } from './date-expressions.js';
import { coversPost, isWindow, joinOf, latestBeside } from './date-ranges.js';
import { roleOf } from './date-roles.js';
import { monthFirst } from './day-order.js';
import { openDates } from './open-dates.js';
import { relativeDates } from './relative-dates.js';
import { marksOf } from './vocabulary/marks.js';
import { Tag } from './vocabulary/tag.js';
import { namesWeek } from './weeks.js';
import { nearestAnchor, supplyYear, type Anchor } from './years.js';

export interface DateContext {
  /** When the ad was seen: years that are not written are supplied near it. */
  readonly seenAt: IsoDate;
  /** ISO 3166 country of the ad, if known: `US` reads 3/4/2025 as 4 March. */
  readonly hintCountry?: string | null;
}

/** The first day on which the post may start: applying, selecting and interviewing come before it. */
function firstStart(
  words: Words,
  found: readonly DateExpression[],
  anchors: readonly Anchor[],
): IsoDate | null {
  let first: IsoDate | null = null;
  for (const one of found) {
    const date = anchors.find(({ at }) => at === one.start)?.date;
    if (date !== undefined && (first === null || date < first) && roleOf(words, one, 0).role === 'start')
      first = date;
  }
  return first;
}

/** Longest list of dates that is read; a calendar pasted into an ad is no list of facts. */
const MOST_DATES = 60;

/** The dates whose words say what they are for come before others, so that no calendar hides the deadline. */
function telling(words: Words, all: readonly DateExpression[]): readonly DateExpression[] {
  if (all.length <= MOST_DATES) return all;
  const chosen = new Set<DateExpression>();
  const isOther = all.map((one, i) => roleOf(words, one, all[i - 1]?.to ?? 0).role === 'other');
  for (const wanted of [false, true])
    for (let i = 0; i < all.length && chosen.size < MOST_DATES; i++)
      if (isOther[i] === wanted) chosen.add(all[i]!);
  return all.filter((one) => chosen.has(one));
}

/**
 * The dates of an ad with what each is for. Written and numeric dates are read from the words (no pattern runs over
 * the whole text); relative ones ("posted 3 days ago") by chrono, from their few words alone.
 */
export function readDates(
  text: Text,
  words: Words,
  language: Language,
  given: DateContext,
): readonly DateFact[] {
  const found = telling(words, dateExpressions(words));
  const american =
    found.some((one) => one.ambiguous !== null) &&
    monthFirst(text.value, found, words, language, given.hintCountry ?? null);
  const anchors: Anchor[] = [];
  const stated = new Map<number, number>();
  for (const one of found) {
    if (one.year === null || one.day === null) continue;
    const month = one.ambiguous && american ? one.ambiguous[0] : one.month;
    const day = one.ambiguous && american ? one.ambiguous[1] : one.day;
    const date = isoDate(one.year, month, day);
    if (date === null || Math.abs(daysBetween(given.seenAt, date)) > 4000) continue;
    anchors.push({ at: one.start, date });
    stated.set(month * 32 + day, one.year);
  }
  const context: Context = {
    text,
    words,
    american,
    anchors,
    stated,
    seenAt: given.seenAt,
    start: found.some((one) => one.year === null) ? firstStart(words, found, anchors) : null,
  };
  const facts: DateFact[] = [];
  let notBefore = 0;
  /** The role of the date that the next one is listed with. */
  let listed: DateRole | null = null;
  for (let i = 0; i < found.length; i++) {
    const one = found[i]!;
    const next = found[i + 1];
    const join = next === undefined ? null : joinOf(words, one, next);
    const told = roleOf(words, one, notBefore);
    const { cue } = told;
    // "to start in August 2021 or February 2022"
    const role: DateRole = told.role === 'other' && listed !== null ? listed : told.role;
    listed = join === 'list' && role !== 'other' ? role : null;
    const first = factOf(context, one, role, join !== null && one.year === null ? next!.year : null);
    if (next !== undefined && join === 'range') {
      const second = factOf(context, next, role, null);
      i++;
      notBefore = next.to;
      if (first === null || second === null) {
        if (first !== null) facts.push(first);
        if (second !== null) facts.push(second);
        continue;
      }
      if (role === 'deadline' || (!isNamed(words, cue) && isWindow(words, one))) {
        facts.push({ ...first, role: 'other' }, { ...second, role: 'deadline' });
      } else if (role === 'interview' || role === 'shortlist' || role === 'posted') {
        facts.push({ ...first, until: second.until, spans: [...first.spans, ...second.spans] });
      } else if (
        role === 'other' &&
        first.date !== null &&
        second.date !== null &&
        (cue >= 0 ||
          !coversPost(words, one, next, [first.date, second.date], latestBeside(anchors, one, next)))
      ) {
        facts.push(first, second);
      } else {
        facts.push({ ...first, role: 'start' }, { ...second, role: 'end' });
      }
      continue;
    }
    notBefore = one.to;
    if (first === null) continue;
    if (one.dayRange && (role === 'deadline' || (role === 'other' && isWindow(words, one))))
      facts.push({ ...first, role: 'deadline', date: first.until });
    else facts.push(...daysOf(first, one));
  }
  const open = openDates(text, words).filter((fact) => !followsDate(fact, facts));
  facts.push(...open, ...relativeDates(text, words, language, given.seenAt));
  return facts.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** Whether a word names a role of its own, as `start` does and `from` doesn't. */
function isNamed(words: Words, cue: number): boolean {
  return (
    cue >= 0 && (marksOf(words).tags[cue]! & (Tag.Start | Tag.End | Tag.Interview | Tag.Shortlist)) !== 0
  );
}

/** "… on 1 April or as soon as possible after": the date says more. */
function followsDate(open: DateFact, dates: readonly DateFact[]): boolean {
  const at = open.spans[0]?.start ?? 0;
  return dates.some(
    ({ role, spans }) =>
      role === open.role && at - (spans[0]?.end ?? Infinity) >= 0 && at - (spans[0]?.end ?? 0) <= 12,
  );
}

/** "24 and 25 March" are two days, "24-25 March" a time of two. */
function daysOf(fact: DateFact, { lastDay, dayRange }: DateExpression): readonly DateFact[] {
  if (lastDay === null || dayRange || fact.until === null || fact.role === 'other') return [fact];
  return [
    { ...fact, until: fact.date },
    { ...fact, date: fact.until, weekday: null, weekdayAgrees: null },
  ];
}

/** What all dates of one ad share. */
interface Context {
  readonly text: Text;
  readonly words: Words;
  readonly american: boolean;
  readonly anchors: readonly Anchor[];
  /** Years by `month * 32 + day`, where a date is written with its year elsewhere. */
  readonly stated: ReadonlyMap<number, number>;
  readonly seenAt: IsoDate;
  readonly start: IsoDate | null;
}

/** What comes before a post starts. */
const BEFORE_START: ReadonlySet<DateRole> = new Set(['deadline', 'shortlist', 'interview']);

function factOf(
  context: Context,
  one: DateExpression,
  role: DateRole,
  sharedYear: number | null,
): DateFact | null {
  const { text, words, american, anchors, stated } = context;
  const month = one.ambiguous && american ? one.ambiguous[0] : one.month;
  const day = one.day === null ? null : one.ambiguous && american ? one.ambiguous[1] : one.day;
  const year =
    one.year ??
    sharedYear ??
    stated.get(month * 32 + (day ?? 1)) ??
    supplyYear(
      month,
      day ?? 1,
      one.weekday,
      nearestAnchor(anchors, one.start) ?? context.seenAt,
      role !== 'posted' && anchors.length === 0,
      BEFORE_START.has(role) ? context.start : null,
    );
  const date = isoDate(year, month, day ?? 1);
  if (date === null) return null;
  let until: IsoDate | null = date;
  if (day === null) until = isoDate(year, month, daysInMonth(year, month));
  else if (one.lastDay !== null) until = isoDate(year, month, one.lastDay) ?? date;
  else if (namesWeek(words, one)) until = addDays(date, 6);
  const yearStated = one.year !== null || sharedYear !== null;
  const { weekday } = one;
  return {
    role,
    date,
    until,
    yearStated,
    weekday,
    weekdayAgrees: weekday === null || !yearStated ? null : weekdayOf(date) === weekday,
    spans: [spanOf(text, one.start, one.end)],
  };
}
