/** What a date is for where it takes more than one word to tell. */
import type { Words } from '../text/words.js';
import type { DateRole } from './ad.js';
import { beginsLine, breaksBefore } from './sentence.js';
import { DAY_WORDS, FIRST, HANDED_IN, LAST, SEASONS, TO_COME } from './vocabulary/date-cues.js';
import { marksOf } from './vocabulary/marks.js';
import { Tag } from './vocabulary/tag.js';

/** How far apart the two words of a first and a last day may stand. */
const DAYS_REACH = 16;

/** Roles that take two words: "last day", "mis en ligne", "date of hire". */
export function phraseRole(words: Words, i: number): DateRole | null {
  const { folded } = words.at[i]!;
  const next = words.at[i + 1]!.folded;
  if (LAST.has(folded) && DAY_WORDS.has(next)) return hasFirstDay(words, i) ? 'end' : 'deadline';
  if (FIRST.has(folded) && DAY_WORDS.has(next)) return 'start';
  if ((folded === 'mis' || folded === 'mise') && words.at[i + 2]?.folded === 'ligne') return 'posted';
  if (folded === 'hire' && next === 'date') return 'start';
  if (folded === 'date' && (next === 'of' || next === 'to') && words.at[i + 2]?.folded === 'hire')
    return 'start';
  if (TO_COME.has(folded) && next === 'started') return 'start';
  if (folded === 'on' && next === 'board') return 'start';
  if (folded === 'in' && next === 'post') return 'start';
  if (/^tak(?:e|es|ing)$/u.test(folded) && next === 'up') return 'start';
  if (/^attendu[es]*$/u.test(folded) && next === 'pour') return 'deadline';
  if (folded === 'mit' && next === 'wirkung') return 'start';
  if (folded === 'los' && next === 'geht') return 'start';
  if (/^prend(?:ra|re)?$/u.test(folded) && next === 'effet') return 'start';
  if (folded === 'seront' && /^recue?s$/u.test(next)) return 'interview';
  if (folded === 'in' && next === 'dienst') return 'start';
  return folded === 'presa' && next === 'di' && words.at[i + 2]?.folded === 'servizio' ? 'start' : null;
}

const SPAN_REACH = 8;

/** "desde el 1 de mayo hasta el 31 de octubre": a time, and no history. */
export function opensSpan(words: Words, i: number, day: number): boolean {
  if (words.at[i]!.folded !== 'desde') return false;
  for (let k = day; k < Math.min(words.count, day + SPAN_REACH) && !breaksBefore(words, k); k++)
    if (/^(?:hasta|ate|al)$/u.test(words.at[k]!.folded)) return true;
  return false;
}

/** "Il lavoro parte il 1° giugno", and not "far parte di": the verb stands beside its day. */
export function partsOn(words: Words, i: number, day: number): DateRole | null {
  return words.at[i]!.folded === 'parte' &&
    day - i === 2 &&
    /^(?:il|l|dal|dall|da|a)$/u.test(words.at[i + 1]!.folded)
    ? 'start'
    : null;
}

/** "… a first day of 31 July and a last day of 18 September": of the work, and not to apply. */
function hasFirstDay(words: Words, last: number): boolean {
  for (let i = last - 1; i >= Math.max(0, last - DAYS_REACH) && !breaksBefore(words, i + 1); i--)
    if (FIRST.has(words.at[i]!.folded) && DAY_WORDS.has(words.at[i + 1]!.folded)) return true;
  return false;
}

const WEEKS: ReadonlySet<string> = new Set(
  'week weeks w semaine semaines woche wochen weken semana semanas settimana settimane'.split(' '),
);

/** "Interviews: week commencing 5 May" starts a week, not a post. */
function startsWeek(words: Words, i: number): boolean {
  return i > 0 && words.start[i]! - words.end[i - 1]! === 1 && WEEKS.has(words.at[i - 1]!.folded);
}

/** Most words between a start and the season that starts: "at the start of the 2026 fiscal year". */
const SEASON_REACH = 5;

/** What starts on its own day, where that is named by the noun: "in readiness for the start of university". */
const STARTED = /^(?:university|school|college|studies)$/u;

/** "at the start of the fiscal year (July 2026)" */
function startsSeason(words: Words, i: number): boolean {
  if (!(marksOf(words).tags[i + 1]! & Tag.Glue)) return false;
  for (let k = i + 2; k < Math.min(words.count, i + SEASON_REACH) && !breaksBefore(words, k); k++)
    if (SEASONS.has(words.at[k]!.folded) || (k === i + 2 && STARTED.test(words.at[k]!.folded))) return true;
  return false;
}

const GERUND = /^(?!working|employment|training)\p{L}{3,}ing$/u;

/** "begin planning in April", and not "start working on 5 May": a task of the post, or of the house. */
function startsTask(words: Words, i: number): boolean {
  return (
    /^(?:start|starts|begin|begins)$/u.test(words.at[i]!.folded) &&
    words.start[i + 1]! - words.end[i]! === 1 &&
    GERUND.test(words.at[i + 1]!.folded)
  );
}

/** "start of university", "in readiness for the beginning of December": where in a time, and no start of the post. */
const BEGINNING = /^(?:begin|beginning|start|debut|inicio|inizio|principios|comienzo|comienzos)$/u;
const VERB_BEFORE = /^(?:to|will|should|must|can|would|may|you|je|we)$/u;

/** "Interviews at the beginning of December 2026": `day` is the first word of the date. */
function isPartOfMonth(words: Words, i: number, day: number): boolean {
  const { folded } = words.at[i]!;
  if (!BEGINNING.test(folded) || beginsLine(words, i) || words.text[words.end[i]!] === ':') return false;
  const glued = /^(?:of|de|d|du|di|del|do|van)$/u.test(words.at[i + 1]!.folded);
  if (day - i !== (glued ? 2 : 1)) return false;
  return (
    glued || (!/^(?:start|beginning)$/u.test(folded) && !VERB_BEFORE.test(words.at[i - 1]?.folded ?? 'to'))
  );
}

/** "Review of applications will begin on 5 May" */
function beginsReview(words: Words, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - SUBJECT_REACH) && !breaksBefore(words, k + 1); k--) {
    if (/^(?:applications|interviews|candidatures|gesprache|entretiens)$/u.test(words.at[k]!.folded))
      return true;
  }
  return false;
}
const SUBJECT_REACH = 3;

/** Whether a word of starting starts something else than the post. `day` is the first word of the date. */
export function startsOther(words: Words, i: number, day: number): boolean {
  return (
    startsWeek(words, i) ||
    startsSeason(words, i) ||
    startsTask(words, i) ||
    isPartOfMonth(words, i, day) ||
    beginsReview(words, i)
  );
}

const NOT_IN_TIME = /^(?:after|nach|apres|na|despues|dopo|apos)$/u;
const NOT = /^(?:not|nicht|pas|niet|no|non|nao|cannot)$/u;
const REFUSED_REACH = 5;

/** "Applications received after 1 March will not be considered": the day is the last one. */
export function isRefusedAfter(words: Words, from: number, to: number): boolean {
  let lead = from - 1;
  if (lead > 0 && marksOf(words).tags[lead]! & Tag.Glue) lead--;
  if (lead < 1 || !NOT_IN_TIME.test(words.at[lead]!.folded)) return false;
  const isHandedIn = [1, 2].some((back) => HANDED_IN.has(words.at[lead - back]?.folded ?? ''));
  if (!isHandedIn) return false;
  for (let i = to; i < Math.min(words.count, to + REFUSED_REACH) && !breaksBefore(words, i); i++)
    if (NOT.test(words.at[i]!.folded)) return true;
  return false;
}
