import { fold } from '../text/fold.js';
import { wordsOf } from '../text/words.js';
import type { IsoDate } from './ad.js';
import { addDays, isoDate } from './calendar.js';
import { dateExpressions } from './date-expressions.js';
import type { Plain } from './snapshot.js';

const LONGEST = 80;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const EPOCH = /^\d{10}(?:\d{3})?(?:\.\d+)?$/;
const AGO = /\b(?:ago|geleden|fa)\b|\b(?:il y a|vor|hace|ha)\b/;
const AGO_NUMBER = /(\d{1,3})\s?([a-z]+)/;
const SHORT_AGO = /^(\d{1,3})\s?([mhdw]|min|hr|hrs|mo)$/;
const TODAY =
  /^(?:just (?:now|posted)|posted today|today|aujourd'?hui|vandaag|heute|hoy|oggi|hoje|zojuist)\b/;
const YESTERDAY = /^(?:posted )?(?:yesterday|hier|gisteren|gestern|ayer|ieri|ontem)\b/;

/** Days in a unit of time, by the first letters of its folded name. Hours and minutes are less than a day. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:sec|seg|min|m$|h$|hr|hour|heure|uur|uren|stunde|hora|ora$|ore$)/, 0],
  [/^(?:d$|day|jour|dag|tag|dia|giorn)/, 1],
  [/^(?:w$|wk|week|wek|woche|semain|seman|settiman)/, 7],
  [/^(?:mo$|month|mois|maand|monat|mes)/, 30],
  [/^(?:y$|yr|year|ans?$|annee|jaar|jahr|ano|anno|anni)/, 365],
];

/** How a date in a field is to be read. */
export interface DateContext {
  /** The day from which "2 days ago" counts; null where none is known. */
  readonly reference: IsoDate | null;
  /** Whether `03/04/2025` is the 3rd of April; null where nothing tells. */
  readonly dayFirst: boolean | null;
}

/**
 * The calendar day that a field states: ISO 8601, RFC 2822, seconds or milliseconds since 1970, a date in words, an
 * unambiguous numeric date, or a time "ago". A time of day is passed over: the day is the one that is written.
 *
 * @returns null where it can't be told.
 */
export function dayOf(value: Plain, context: DateContext): IsoDate | null {
  if (typeof value === 'number') return dayOfEpoch(value);
  if (typeof value !== 'string' || value.length > LONGEST) return null;
  const text = value.trim();
  return dayOfDigits(text) ?? dayOfWords(text, context.dayFirst) ?? dayAgo(fold(text), context.reference);
}

function dayOfDigits(text: string): IsoDate | null {
  const written = ISO.exec(text) ?? COMPACT.exec(text);
  if (written !== null) return isoDate(Number(written[1]), Number(written[2]), Number(written[3]));
  return EPOCH.test(text) ? dayOfEpoch(Number(text)) : null;
}

/** Seconds have ten digits from 2001 to 2286, milliseconds thirteen. */
function dayOfEpoch(value: number): IsoDate | null {
  if (value >= 19_900_101 && value <= 21_001_231) return dayOfDigits(String(value));
  if (value < 6e8 || value > 4.2e12 || (value > 4.2e9 && value < 6e11)) return null;
  return new Date(value < 6e11 ? value * 1000 : value).toISOString().slice(0, 10);
}

function dayOfWords(text: string, dayFirst: boolean | null): IsoDate | null {
  const [found, another] = dateExpressions(wordsOf(text));
  if (found === undefined || another !== undefined) return null;
  if (found.year === null || found.day === null || found.lastDay !== null) return null;
  if (found.ambiguous === null || found.day === found.month)
    return isoDate(found.year, found.month, found.day);
  if (dayFirst === null) return null;
  const [first, second] = found.ambiguous;
  return dayFirst ? isoDate(found.year, second, first) : isoDate(found.year, first, second);
}

function dayAgo(text: string, reference: IsoDate | null): IsoDate | null {
  if (reference === null) return null;
  if (TODAY.test(text)) return reference;
  if (YESTERDAY.test(text)) return addDays(reference, -1);
  // "30+ days ago" says only that it is older.
  if (text.includes('+')) return null;
  const found = SHORT_AGO.exec(text) ?? (AGO.test(text) ? AGO_NUMBER.exec(text) : null);
  const days = found === null ? undefined : UNITS.find(([pattern]) => pattern.test(found[2]!))?.[1];
  return days === undefined ? null : addDays(reference, -days * Number(found![1]));
}
