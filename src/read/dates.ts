import { spanOf, type Text } from '../text/text.js';
import type { Words } from '../text/words.js';
import type { DateFact, DateRole, IsoDate, Language } from './ad.js';
import { addDays, daysBetween, daysInMonth, isoDate, weekdayOf } from './calendar.js';
import { dateExpressions, type DateExpression } from './date-expressions.js';
import { roleOf } from './date-roles.js';
import { openDates } from './open-dates.js';
import { relativeDates } from './relative-dates.js';
import { breaksBefore } from './sentence.js';
import { OTHER_SUBJECTS } from './vocabulary/date-cues.js';
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

/** Countries that write the month first. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'PH', 'PR', 'GU', 'FM', 'MH', 'PW']);

function monthFirst(
  text: string,
  found: readonly DateExpression[],
  words: Words,
  language: Language,
  country: string | null,
): boolean {
  for (const { ambiguous, from, day } of found) {
    if (ambiguous !== null || day === null) continue;
    const first = words.at[from]!.folded;
    const second = words.at[from + 1]?.folded;
    if (text.charCodeAt(words.end[from]!) !== 0x2f || second === undefined || first.length > 2) continue;
    // Another date of the ad shows which of the two is the month.
    if (Number(second) > 12) return true;
    if (Number(first) > 12) return false;
  }
  if (country !== null) return MONTH_FIRST.has(country.toUpperCase());
  return language === 'en' && text.includes('$') && !text.includes('€') && !text.includes('£');
}

const JOINS_RANGE =
  /^(?:[-–—→>]|->|to(?: the)?|until|till|through|au|jusqu'au|tot|tot en met|t\/m|bis|bis zum|al|hasta el|hasta|a|fino al|até|ate|and(?: the)?|y(?: el)?|et(?: le)?|en|und(?: dem)?|e(?: il)?)$/iu;

/** Whether two dates are joined: "1 September 2025 – 27 February 2026". */
function joins(words: Words, left: DateExpression, right: DateExpression): boolean {
  if (right.start - left.end > 16) return false;
  const between = words.text.slice(left.end, right.start).trim();
  return between.length > 0 && JOINS_RANGE.test(between.replace(/[()*_]/gu, '').trim());
}

/** The last day that stands outside a range. */
function latestBeside(anchors: readonly Anchor[], one: DateExpression, next: DateExpression): IsoDate | null {
  let latest: IsoDate | null = null;
  for (const { at, date } of anchors)
    if ((at < one.start || at >= next.end) && (latest === null || date > latest)) latest = date;
  return latest;
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
  for (let i = 0; i < found.length; i++) {
    const one = found[i]!;
    const next = found[i + 1];
    const ranged = next !== undefined && joins(words, one, next);
    const { role, cue } = roleOf(words, one, notBefore);
    const first = factOf(context, one, role, ranged && one.year === null ? next.year : null);
    if (ranged) {
      const second = factOf(context, next, role, null);
      i++;
      notBefore = next.to;
      if (first === null || second === null) {
        if (first !== null) facts.push(first);
        if (second !== null) facts.push(second);
        continue;
      }
      if (role === 'interview' || role === 'shortlist' || role === 'deadline' || role === 'posted') {
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
    if (first !== null) facts.push(...daysOf(first, one));
  }
  const open = openDates(text, words).filter((fact) => !followsDate(fact, facts));
  facts.push(...open, ...relativeDates(text, words, language, given.seenAt));
  return facts.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
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

/** Words of the opening in which a bare range of dates is the time of the post. */
const OPENING_WORDS = 60;
const RANGE_REACH = 14;
/** Words after a range that may say what it is the time of: "between 2022 and 2025 the programme built …". */
const SUBJECT_REACH = 5;

/** Whether a range of dates that nothing names is the time of the post. `latest` is the last other day of the ad. */
function coversPost(
  words: Words,
  one: DateExpression,
  next: DateExpression,
  [from, to]: readonly [IsoDate, IsoDate],
  latest: IsoDate | null,
): boolean {
  const days = daysBetween(from, to);
  if (days < 14 || days > 2000) return false;
  const { tags } = marksOf(words);
  let lead = false;
  for (let i = one.from - 1; i >= Math.max(0, one.from - RANGE_REACH) && !breaksBefore(words, i + 1); i--) {
    if (tags[i]! & Tag.Contract) return true;
    if (OTHER_SUBJECTS.has(words.at[i]!.folded)) return false;
    if (tags[i]! & Tag.From) lead = true;
  }
  for (let i = next.to; i < Math.min(words.count, next.to + SUBJECT_REACH) && !breaksBefore(words, i); i++)
    if (OTHER_SUBJECTS.has(words.at[i]!.folded)) return false;
  // A post that is over before its ad closes is no post.
  if (latest !== null && to < latest) return false;
  return lead || one.from < OPENING_WORDS;
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
