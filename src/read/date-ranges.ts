/** Two dates that are joined: a time from the first to the second, or a list of both. */
import type { Words } from '../text/words.js';
import type { IsoDate } from './ad.js';
import { daysBetween } from './calendar.js';
import type { DateExpression } from './date-expressions.js';
import { breaksBefore } from './sentence.js';
import { LASTS, OTHER_SUBJECTS } from './vocabulary/date-cues.js';
import { marksOf } from './vocabulary/marks.js';
import { Tag } from './vocabulary/tag.js';
import type { Anchor } from './years.js';

const JOINS_RANGE =
  /^(?:[-–—→>]|->|to(?: the)?|until|till|through|au|jusqu'au|tot|tot en met|t\/m|bis|bis zum|al|hasta el|hasta|a|fino al|até|ate)$/iu;
const AND = /^(?:and(?: the)?|y(?: el)?|et(?: le)?|en|und(?: dem)?|e(?: il| l[’'])?)$/iu;
const LISTS =
  /^(?:[&,/]|,? ?(?:or|and|oder|und|ou|et|of|en|[ouye]))(?: (?:on|in|from|the|le|el|il|am|im|den|op|again|early|mid|late))*$/iu;
/** Before two days between which something lies: "between 17 November and 4 December". */
const BETWEEN = new Set([
  'between',
  'zwischen',
  'entre',
  'tussen',
  'tra',
  'fra',
  'from',
  'du',
  'vom',
  'van',
  'del',
  'dal',
]);
const BETWEEN_REACH = 3;

/** How two dates are joined: "1 September 2025 – 27 February 2026", "August 2021 and February 2022". Null: they are not. */
export function joinOf(words: Words, left: DateExpression, right: DateExpression): 'range' | 'list' | null {
  if (right.start - left.end > 16) return null;
  const between = words.text
    .slice(left.end, right.start)
    .replace(/[()*_]/gu, '')
    .trim();
  if (JOINS_RANGE.test(between)) return 'range';
  if (AND.test(between)) return isBetween(words, left.from) ? 'range' : 'list';
  return LISTS.test(between) ? 'list' : null;
}

function isBetween(words: Words, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - BETWEEN_REACH) && !breaksBefore(words, i + 1); i--)
    if (BETWEEN.has(words.at[i]!.folded)) return true;
  return false;
}

/** What is open from one day to another for those who apply. */
const WINDOW: ReadonlySet<string> = new Set(
  'applications application submissions advert advertisement window call candidatures candidature candidaturas candidatura bewerbungen bewerbung bewerbungszeitraum bewerbungsphase anmeldung anmeldungen sollicitaties inscriptions inscripciones inscricoes iscrizioni postulaciones solicitudes domande convocatoria'.split(
    ' ',
  ),
);
const WINDOW_REACH = 8;

/** "Applications are open from 1 to 15 March": the time in which one may apply, whose last day is the deadline. */
export function isWindow(words: Words, one: DateExpression): boolean {
  const { tags } = marksOf(words);
  for (let i = one.from - 1; i >= Math.max(0, one.from - WINDOW_REACH) && !breaksBefore(words, i + 1); i--) {
    const { folded } = words.at[i]!;
    if (WINDOW.has(folded)) return true;
    if (tags[i]! & (Tag.Contract | Tag.Interview | Tag.Start | Tag.End) && !LASTS.has(folded)) return false;
  }
  return false;
}

/** The last day that stands outside a range. */
export function latestBeside(
  anchors: readonly Anchor[],
  one: DateExpression,
  next: DateExpression,
): IsoDate | null {
  let latest: IsoDate | null = null;
  for (const { at, date } of anchors)
    if ((at < one.start || at >= next.end) && (latest === null || date > latest)) latest = date;
  return latest;
}

/** Words of the opening in which a bare range of dates is the time of the post. */
const OPENING_WORDS = 60;
const RANGE_REACH = 14;
/** Words after a range that may say what it is the time of: "between 2022 and 2025 the programme built …". */
const SUBJECT_REACH = 5;

/** Whether a range of dates that nothing names is the time of the post. `latest` is the last other day of the ad. */
export function coversPost(
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
    if (OTHER_SUBJECTS.has(words.at[i]!.folded) || tags[i]! & Tag.Pay) return false;
  // A post that is over before its ad closes is no post.
  if (latest !== null && to < latest) return false;
  return lead || one.from < OPENING_WORDS;
}
