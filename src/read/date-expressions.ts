import type { Words } from '../text/words.js';
import { beginsLine } from './sentence.js';
import { marksOf, type Marks } from './vocabulary/marks.js';
import { startsInMonth } from './bare-months.js';
import { MONTH_BITS, Tag, WEEKDAY_SHIFT } from './vocabulary/tag.js';

/** A date as written: its parts, and the words and units that it stands in. */
export interface DateExpression {
  /** First word and one past the last. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number;
  /** Null for a month alone. */
  readonly day: number | null;
  /** Last day of "10 and 13 July" or "17/18 November". */
  readonly lastDay: number | null;
  /** 0 = Sunday. */
  readonly weekday: number | null;
  /** `1-3 July`, and not `1 and 3 July`. */
  readonly dayRange: boolean;
  /** Two numbers of which either may be the month, in the order written. */
  readonly ambiguous: readonly [number, number] | null;
}

const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|er|re|eme|[eoaºª]|de|ste)?$/u;

function dayNumber(folded: string): number | null {
  const code = folded.charCodeAt(0);
  if (code < 0x30 || code > 0x39 || folded.length > 5) return null;
  const day = Number(ORDINAL.exec(folded)?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

function yearNumber(folded: string): number | null {
  if (folded.length !== 4) return null;
  const year = Number(folded);
  return Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : null;
}

/** At most this many units between two parts of one date. */
const NEAR = 4;

function near(words: Words, left: number, right: number): boolean {
  if (left < 0 || right >= words.count) return false;
  const from = words.end[left]!;
  const to = words.start[right]!;
  if (to - from > NEAR) return false;
  const { text } = words;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3b || (code === 0x0a && beginsLine(words, right))) return false;
  }
  return true;
}

function followedByTime(words: Words, i: number): boolean {
  const code = words.text.charCodeAt(words.end[i]!);
  return (
    code === 0x3a &&
    i + 1 < words.count &&
    words.start[i + 1] === words.end[i]! + 1 &&
    words.at[i + 1]!.hasDigit
  );
}

function weekdayBefore(words: Words, marks: Marks, first: number): { weekday: number; at: number } | null {
  let i = first - 1;
  for (let skipped = 0; skipped < 2 && i >= 0 && near(words, i, i + 1); skipped++, i--) {
    if (marks.tags[i]! & Tag.Weekday)
      return { weekday: ((marks.values[i]! >> WEEKDAY_SHIFT) & 7) - 1, at: i };
    if (!(marks.tags[i]! & Tag.Glue)) return null;
  }
  return i >= 0 && near(words, i, i + 1) && marks.tags[i]! & Tag.Weekday
    ? { weekday: ((marks.values[i]! >> WEEKDAY_SHIFT) & 7) - 1, at: i }
    : null;
}

/** `2014Learn more`: the next sentence glued to the year. */
const GLUED_YEAR = /^\d{4}(?=\p{L}{2})/u;

/** The year that follows word `last`, over one `de` or a comma: the index and the year, or null. */
function yearAfter(
  words: Words,
  marks: Marks,
  last: number,
): { year: number; at: number; end: number } | null {
  let i = last + 1;
  if (i < words.count && near(words, last, i) && marks.tags[i]! & Tag.Glue) i++;
  if (i >= words.count || !near(words, i - 1, i)) return null;
  const { folded } = words.at[i]!;
  const year = yearNumber(folded) ?? yearNumber(GLUED_YEAR.exec(folded)?.[0] ?? '');
  if (year !== null) return { year, at: i, end: words.start[i]! + 4 };
  const apostrophe = words.text.charCodeAt(words.start[i]! - 1);
  const short = words.at[i]!.folded;
  if ((apostrophe === 0x27 || apostrophe === 0x2019) && /^\d\d$/u.test(short))
    return { year: 2000 + Number(short), at: i, end: words.end[i]! };
  return null;
}

/** "May-November 2023", "from May to November 2023": a month whose year stands with the month it is joined to. */
function opensMonths(words: Words, marks: Marks, month: number): boolean {
  let next = month + 1;
  // "tot en met" is three words.
  const joined = (k: number) => k < words.count && (marks.tags[k]! & Tag.Join) !== 0 && near(words, k - 1, k);
  while (next < month + 4 && joined(next)) next++;
  const signed = () => /^ ?[-–—/] ?$/u.test(words.text.slice(words.end[month], words.start[next]));
  if (next >= words.count || (next === month + 1 && !signed())) return false;
  if (next + 1 >= words.count || !near(words, next - 1, next) || !(marks.tags[next]! & Tag.Month))
    return false;
  return yearAfter(words, marks, next) !== null;
}

/** `/jobs/director-start-nov-2021`: a word of an address, and no date. */
function isSlug(words: Words, month: number): boolean {
  if (month < 2) return false;
  const joined = (k: number) =>
    words.start[k]! - words.end[k - 1]! === 1 && words.text[words.end[k - 1]!] === '-';
  return joined(month) && joined(month - 1);
}

const ENGLISH_TOO: ReadonlySet<string> = new Set(['out', 'set']);

/** "5 out of 7 days", "a set of tools": Portuguese and Italian months that are English words. */
function isEnglish(words: Words, month: number): boolean {
  return ENGLISH_TOO.has(words.at[month]!.folded) && words.at[month + 1]?.folded === 'of';
}

function writtenDate(words: Words, marks: Marks, month: number): DateExpression | null {
  if (isEnglish(words, month)) return null;
  const number = marks.values[month]! & MONTH_BITS;
  let first = month;
  let last = month;
  let day: number | null = null;
  let lastDay: number | null = null;
  let dayRange = false;
  let i = month - 1;
  if (i >= 0 && near(words, i, month) && marks.tags[i]! & Tag.Glue) i--;
  if (
    i >= 0 &&
    near(words, i, i + 1) &&
    !/[–—]|\s-\s|->/u.test(words.text.slice(words.end[i], words.start[i + 1]))
  ) {
    day = dayNumber(words.at[i]!.folded);
    // `00:30 June` and `5.30 June` are times.
    if (
      day !== null &&
      words.text.charCodeAt(words.start[i]! - 1) === 0x3a &&
      i > 0 &&
      words.at[i - 1]!.hasDigit
    )
      day = null;
  }
  if (day !== null) {
    first = i;
    // "10 and 13 July", "1-3 July", "du 1er au 3 juillet".
    let k = i - 1;
    const joined = k >= 0 && near(words, k, k + 1) && (marks.tags[k]! & Tag.Join) !== 0;
    if (joined) k--;
    const between = k >= 0 ? words.text.slice(words.end[k], words.start[k + 1]).trim() : '';
    const sign = !joined && k >= 0 && /^\.?[-–—/&,+]$/u.test(between) && words.start[i]! - words.end[k]! <= 3;
    if (k >= 0 && (joined ? near(words, k, k + 1) : sign)) {
      const other = dayNumber(words.at[k]!.folded);
      const earlier = k > 0 && words.start[k] === words.end[k - 1]! + 1 && words.at[k - 1]!.hasDigit;
      if (other !== null && other < day && !earlier) {
        lastDay = day;
        day = other;
        first = k;
        dayRange = joined
          ? !/^(?:and|or|et|ou|en|und|oder|[yoe])$/u.test(words.at[k + 1]!.folded)
          : /[-–—]/u.test(between);
      }
    }
  } else if (month + 1 < words.count && near(words, month, month + 1)) {
    let next = month + 1;
    if (marks.tags[next]! & Tag.Glue && next + 1 < words.count && near(words, next, next + 1)) next++;
    const after = dayNumber(words.at[next]!.folded);
    if (after !== null && !followedByTime(words, next)) {
      day = after;
      last = next;
      // "July 10-13" and "July 10 and 13".
      const then = next + 1;
      const gap = then < words.count ? words.text.slice(words.end[next], words.start[then]).trim() : '';
      if (then < words.count && /^[-–—]$/u.test(gap)) {
        const other = dayNumber(words.at[then]!.folded);
        if (other !== null && other > after) {
          lastDay = other;
          last = then;
          dayRange = true;
        }
      }
    }
  }
  if (day === null && isSlug(words, month)) return null;
  const year = yearAfter(words, marks, last);
  if (year !== null) last = year.at;
  if (
    day === null &&
    year === null &&
    !opensMonths(words, marks, month) &&
    !startsInMonth(words, marks, month)
  )
    return null;
  const weekday = day === null ? null : weekdayBefore(words, marks, first);
  if (weekday !== null) first = weekday.at;
  return {
    from: first, to: last + 1, start: words.start[first]!, end: year?.end ?? words.end[last]!,
    year: year?.year ?? null, month: number, day, lastDay, weekday: weekday?.weekday ?? null, dayRange, ambiguous: null,
  }; // prettier-ignore
}

/** One of `.`, `/`, `-` between two touching numbers (spaces around a stop allowed), or 0. */
function separator(words: Words, left: number): number {
  const from = words.end[left]!;
  const to = words.start[left + 1]!;
  const length = to - from;
  if (length === 0 || length > 3) return 0;
  const found = words.text.slice(from, to).trim();
  if (found === '.' || found === '/' || (found === '-' && length === 1)) return found.charCodeAt(0);
  return 0;
}

function fullYear(folded: string): number | null {
  const year = yearNumber(folded);
  if (year !== null) return year;
  return /^\d\d$/u.test(folded) && Number(folded) >= 10 && Number(folded) <= 60
    ? 2000 + Number(folded)
    : null;
}

function numericDate(words: Words, marks: Marks, i: number): DateExpression | null {
  if (i + 2 >= words.count || !words.at[i + 1]!.hasDigit || !words.at[i + 2]!.hasDigit) return null;
  const sign = separator(words, i);
  if (sign === 0 || separator(words, i + 1) !== sign) return null;
  const a = words.at[i]!.folded;
  const b = words.at[i + 1]!.folded;
  const c = words.at[i + 2]!.folded;
  if (b.length > 2) return null;
  // A fourth number after the same sign: a telephone number or an address of a machine.
  if (
    i + 3 < words.count &&
    words.at[i + 3]!.hasDigit &&
    words.start[i + 3]! - words.end[i + 2]! === 1 &&
    separator(words, i + 2) === sign
  )
    return null;
  const lead = words.text.charCodeAt(words.start[i]! - 1);
  if (lead === 0x2e || lead === 0x2f || lead === 0x2b) return null;
  const second = Number(b);
  let day: number;
  let month: number;
  let year: number | null;
  let ambiguous: readonly [number, number] | null = null;
  if (a.length === 4) {
    year = yearNumber(a);
    month = second;
    day = Number(/^\d{1,2}(?=t|$)/u.exec(c)?.[0] ?? 0);
  } else {
    if (a.length > 2 || (sign !== 0x2f && sign !== 0x2e && c.length !== 4)) return null;
    year = fullYear(c);
    day = Number(a);
    month = second;
    if (sign === 0x2f && day <= 12 && month <= 12) ambiguous = [day, month];
    if (month > 12 && day <= 12) [day, month] = [month, day];
  }
  if (year === null || !(month >= 1 && month <= 12) || !(day >= 1 && day <= 31)) return null;
  const weekday = weekdayBefore(words, marks, i);
  const first = weekday?.at ?? i;
  return {
    from: first, to: i + 3, start: words.start[first]!, end: a.length === 4 && c.length > 2 ? words.start[i + 2]! + 2 : words.end[i + 2]!,
    year, month, day, lastDay: null, weekday: weekday?.weekday ?? null, dayRange: false, ambiguous,
  }; // prettier-ignore
}

/** All dates of a text as written, in order, none overlapping. Linear: touches months and numbers only. */
export function dateExpressions(words: Words): readonly DateExpression[] {
  const marks = marksOf(words);
  const found: DateExpression[] = [];
  let taken = 0;
  for (let i = 0; i < words.count; i++) {
    let expression: DateExpression | null = null;
    if (marks.tags[i]! & Tag.Month) expression = writtenDate(words, marks, i);
    else if (words.at[i]!.hasDigit && i >= taken) expression = numericDate(words, marks, i);
    if (expression === null || expression.from < taken) continue;
    found.push(expression);
    taken = expression.to;
    i = expression.to - 1;
  }
  return found;
}
