import type { Words } from '../text/words.js';
import type { DateRole } from './ad.js';
import type { DateExpression } from './date-expressions.js';
import { beginsLine, breaksBefore, sentenceEnd } from './sentence.js';
import { FOR, LASTS, OFFERED, POSTS, REQUIRED, SEEKS, UNTIL } from './vocabulary/date-cues.js';
import type { Marks } from './vocabulary/marks.js';
import { Tag } from './vocabulary/tag.js';

/** What a sentence says before a date, as indices of words; -1 where it says no such thing. */
export interface Cues {
  limit: number;
  /** Of applying, or of what is handed in. */
  apply: number;
  /** The ad or the call itself. */
  call: number;
  contract: number;
  from: number;
  /** What the sentence is about, if not the post. */
  subject: number;
  open: boolean;
}

/** What a date is for where no word names its role: by what limits it, and by what holds from it on. Null: untold. */
export function byLimits(
  words: Words,
  marks: Marks,
  cues: Cues,
  first: number,
  one: DateExpression,
): DateRole | null {
  const { from } = one;
  if (cues.limit >= 0 && cues.limit >= cues.from - 1) {
    if (cues.contract > cues.apply && !cues.open) {
      const { folded } = words.at[cues.contract]!;
      const ofCall = cues.call >= 0 && LASTS.has(folded);
      const toApply = cues.apply >= 0 && POSTS.has(folded);
      if (!ofCall && !toApply) return 'end';
    }
    if (cues.apply >= 0 || cues.call >= 0 || cues.open) return 'deadline';
    if (one.day !== null && asksBefore(words, marks, first, cues.limit, from)) return 'deadline';
  }
  // "a fixed term to 31 December"
  if (cues.contract >= 0 && from > 0 && words.at[from - 1]!.folded === 'to') return 'end';
  if (isRequiredFor(words, marks, from)) return 'start';
  if (cues.from < 0 || cues.apply >= 0 || from - cues.from > 3) return null;
  // "available until January"
  if (cues.limit > cues.from && UNTIL.has(words.at[cues.limit]!.folded)) return null;
  // "during the session from 6 to 7 March"
  if (one.dayRange) return null;
  if (cues.subject > cues.contract && cues.from - cues.subject <= 5) return 'other';
  return isOffered(words, marks, first, cues.from, one) ? 'start' : null;
}

/** Most words of a line that is nothing but a start: "Ab 15.4.2026, Vollzeit (38,5 Std.)". */
const TERSE = 6;
const OFFER_REACH = 16;
/** Most words behind a day in which what is offered from it may still be named: "from 1 May, full time". */
const OFFER_AFTER = 3;
const OFFER = Tag.Contract | Tag.Kind | Tag.RoleNoun | Tag.Hire;

/** Words before the reach of a date in which its sentence may have said what is sought. */
const SENTENCE_REACH = 14;
/** A contract or a post, by how a German or Dutch compound ends: `jaarcontract`. */
const OFFER_COMPOUND = /(?:contract|vertrag|stelle|vertretung|functie|baan)$/u;

function isOffer(folded: string): boolean {
  return OFFERED.has(folded) || OFFER_COMPOUND.test(folded);
}

/** Whether the sentence of a date that something holds "from" speaks of a post: much else begins on some day. */
function isOffered(
  words: Words,
  marks: Marks,
  first: number,
  lead: number,
  { from, to }: DateExpression,
): boolean {
  const end = sentenceEnd(words, to - 1, OFFER_REACH);
  let opens = lead;
  while (opens > first && marks.tags[opens - 1]! & Tag.From) opens--;
  if (opens - first <= 1 && end - to <= TERSE - 2) return true;
  // "From 6 April 2017, skilled workers …": a sentence that opens with its day may tell of anything.
  const tellsDay = opens - first <= 1 || words.at[opens - 1]!.folded === 'effect';
  for (let i = first; i > 0 && first - i < SENTENCE_REACH && !breaksBefore(words, i); i--)
    if (SEEKS.has(words.at[i - 1]!.folded)) return true;
  const last = tellsDay ? end : Math.min(end, to + OFFER_AFTER);
  for (let i = first; i < last; i++) {
    if (i === from) i = to;
    if (i >= last) break;
    const tags = marks.tags[i]!;
    const { folded } = words.at[i]!;
    if (isOffer(folded) || (tellsDay ? SEEKS.has(folded) : tags & OFFER && !(tags & Tag.OtherMoney)))
      return true;
  }
  return false;
}

/** "Required for 1 September", "buscamos para septiembre" */
function isRequiredFor(words: Words, marks: Marks, from: number): boolean {
  if (from < 1) return false;
  const last = words.at[from - 1]!.folded;
  if (REQUIRED.has(last)) return true;
  if (from < 2 || !FOR.has(last)) return false;
  return REQUIRED.has(words.at[from - 2]!.folded) || (marks.tags[from - 2]! & Tag.Hire) !== 0;
}

/** `2012.With`: a sentence whose space was lost. */
export function isGluedSentence(words: Words, i: number): boolean {
  return (
    words.start[i]! - words.end[i - 1]! === 1 &&
    words.text[words.end[i - 1]!] === '.' &&
    !words.at[i]!.hasDigit
  );
}

/** Words before a limit in which a request to apply may stand: the sentence itself, and the one before it. */
const REQUEST_REACH = 26;
/** Words between the beginning of a sentence and a limit that takes up the request before it: "You have until". */
const TAKEN_UP = 4;
const NO_LAST_DAY: ReadonlySet<string> = new Set([
  'through',
  'thru',
  'before',
  'avant',
  'voor',
  'vor',
  'antes',
  'prima',
  'than',
]);

/** "Write to jobs@… by 30 April", "Send us your CV. You have until 20 March". */
function asksBefore(words: Words, marks: Marks, first: number, limit: number, from: number): boolean {
  if (words.text.slice(words.start[first], words.start[from]).includes('@')) return true;
  const asked = first > 0 && words.text.slice(words.end[first - 1], words.start[first]).includes('?');
  const takesUp = asked || (limit - first <= TAKEN_UP && !NO_LAST_DAY.has(words.at[limit]!.folded));
  for (let i = from - 1; i >= Math.max(0, from - REQUEST_REACH); i--) {
    if (i < first && !takesUp) return false;
    if (i + 1 !== from && beginsLine(words, i + 1)) return false;
    if (marks.tags[i]! & (Tag.Apply | (i >= first ? Tag.Phone : 0))) return true;
  }
  return false;
}
