import type { Words } from '../text/words.js';
import type { DateRole } from './ad.js';
import type { DateExpression } from './date-expressions.js';
import { byLimits, isGluedSentence, type Cues } from './date-limits.js';
import { beginsLine, breaksBefore, lineStart, sentenceEnd } from './sentence.js';
import { isRefusedAfter, opensSpan, partsOn, phraseRole, startsOther } from './date-phrases.js';
import {
  CALLS, COPULAS, DELIVERED, HANDED_IN, HISTORY, JOINERS, LATEST, OPENS, OPEN_WORDS, OTHER_SUBJECTS, TO_COME, UNTIL, VALID,
} from './vocabulary/date-cues.js'; // prettier-ignore
import { marksOf, type Marks } from './vocabulary/marks.js';
import { startCompound } from './vocabulary/start-compounds.js';
import { Tag } from './vocabulary/tag.js';

/** How far a cue may stand from its date, in words, inside one sentence. */
const REACH_BACK = 16;
const REACH_ON = 7;
/** A line of at most so many words may be the label of the line below it. */
const LABEL_WORDS = 5;

const NAMED_ROLES: readonly (readonly [Tag, DateRole])[] = [
  [Tag.Interview, 'interview'],
  [Tag.Shortlist, 'shortlist'],
  [Tag.Deadline, 'deadline'],
  [Tag.Start, 'start'],
  [Tag.End, 'end'],
  [Tag.Posted, 'posted'],
];
const ANY_ROLE = Tag.Interview | Tag.Shortlist | Tag.Deadline | Tag.Start | Tag.End | Tag.Posted;

export interface RoleReading {
  readonly role: DateRole;
  /** Word that told it, or -1. */
  readonly cue: number;
}

function roleOfTags(tags: number): DateRole | null {
  for (const [tag, role] of NAMED_ROLES) if (tags & tag) return role;
  return null;
}

function emptyCues(): Cues {
  return { limit: -1, apply: -1, call: -1, contract: -1, from: -1, subject: -1, open: false };
}

/** Reads the words `from`..`to` (nearest first) for a role; fills `cues` with what decides where no role is named. */
function scanBack(words: Words, marks: Marks, from: number, to: number, cues: Cues): RoleReading | null {
  let named: RoleReading | null = null;
  for (let i = to - 1; i >= from; i--) {
    const tags = marks.tags[i]!;
    const { folded } = words.at[i]!;
    if (OPEN_WORDS.has(folded) || (i === from && VALID.has(folded))) cues.open = true;
    // "The window opens on 5 November and closes on …"
    if (named === null && cues.limit < 0 && OPENS.has(folded)) return { role: 'other', cue: i };
    const phrase = named === null && i + 1 < to ? (phraseRole(words, i) ?? partsOn(words, i, to)) : null;
    if (phrase !== null) return { role: phrase, cue: i };
    if (named === null && HISTORY.has(folded) && words.at[i - 1]?.folded === 'online')
      return { role: 'posted', cue: i };
    if (
      named === null &&
      HISTORY.has(folded) &&
      !opensSpan(words, i, to) &&
      !TO_COME.has(words.at[i - 1]?.folded ?? '')
    )
      return { role: 'other', cue: i };
    if (cues.subject < 0 && OTHER_SUBJECTS.has(folded) && !((marks.tags[i + 1] ?? 0) & Tag.RoleNoun))
      cues.subject = i;
    if (named === null && (folded === 'join' || folded === 'joining') && words.at[i + 1]?.folded === 'us')
      named = { role: 'start', cue: i };
    if (cues.apply < 0 && (tags & Tag.Apply || HANDED_IN.has(folded)) && !isCover(words, i)) cues.apply = i;
    if (cues.call < 0 && CALLS.has(folded)) cues.call = i;
    if (tags === 0) {
      if (named === null && startCompound(words.at[i]!)) named = { role: 'start', cue: i };
      continue;
    }
    if (tags & Tag.Limit && cues.limit < 0) cues.limit = i;
    if (tags & Tag.From && cues.from < 0 && !isArticle(words, i, to)) cues.from = i;
    if (tags & Tag.Contract && cues.contract < 0) cues.contract = i;
    const role = tags & ANY_ROLE ? roleOfTags(tags) : null;
    if (role === null || isNoRole(words, i, role, to)) continue;
    if (named === null) named = { role, cue: i };
    // "Interviews for shortlisted candidates …" and "closing date for interviews": the earlier noun leads.
    else if (named.role === 'shortlist' && role === 'interview') return { role, cue: i };
    else if (named.role === 'interview' && role === 'shortlist' && cues.limit >= 0) return { role, cue: i };
    else if (role === 'deadline' && (named.role === 'posted' || named.role === 'end'))
      return { role, cue: i };
  }
  return named;
}

/** "des" is an article wherever it is not "dès" without its accent, right before a day. */
function isArticle(words: Words, i: number, day: number): boolean {
  const { folded, spelling } = words.at[i]!;
  return folded === 'des' && spelling.toLowerCase() === folded && day - i > 2;
}

function isMail(words: Words, i: number): boolean {
  return words.text[words.end[i]!] === '@' || /^(?:e?mail|courriel|correo)$/u.test(words.at[i]!.folded);
}

/** "Maternity cover", and not "cover letter". */
function isCover(words: Words, i: number): boolean {
  return words.at[i]!.folded === 'cover' && words.at[i + 1]?.folded !== 'letter';
}

/** "Write the quarterly report (next due 30 April)" */
function isDelivered(words: Words, cue: number, apply: number): boolean {
  for (let i = cue - 1; i > Math.max(apply, cue - REACH_BACK, 0); i--) {
    if (DELIVERED.has(words.at[i]!.folded)) return true;
    if (breaksBefore(words, i)) return false;
  }
  return false;
}

/** "week commencing 5 May" starts no post; "due to" gives a reason. */
function isNoRole(words: Words, i: number, role: DateRole, day: number): boolean {
  if (role === 'start') return startsOther(words, i, day);
  return words.at[i]!.folded === 'due' && words.at[i + 1]?.folded === 'to';
}

/** "The deadline for the post starting on 1 September is 14 June": the noun that opened the sentence. */
function subjectRole(words: Words, marks: Marks, before: number): RoleReading | null {
  let from = before;
  while (from > 0 && before - from < REACH_BACK && !breaksBefore(words, from)) from--;
  for (let i = from; i < before; i++) {
    const role = marks.tags[i]! & ANY_ROLE ? roleOfTags(marks.tags[i]!) : null;
    if (role !== null) return { role, cue: i };
  }
  return null;
}

/** "The service will start in September": not the post. */
const TEAMS = /^(?:teams?|units?|services?|clinics?|wards?)$/u;

function subjectBefore(words: Words, cue: number): boolean {
  for (let i = cue - 1; i >= Math.max(0, cue - 3) && !breaksBefore(words, i + 1); i--) {
    const { folded } = words.at[i]!;
    if (OTHER_SUBJECTS.has(folded) || (i === cue - 2 && TEAMS.test(folded))) return true;
  }
  return false;
}

/** "spätestens zum 1. Juli zu besetzen": the last moment of a start. */
function startsAfter(words: Words, marks: Marks, to: number): boolean {
  const end = sentenceEnd(words, to - 1, REACH_ON);
  for (let i = to; i < end; i++)
    if (marks.tags[i]! & Tag.Start || words.at[i]!.folded === 'dienst') return true;
  return false;
}

/** "Eintritt möglichst bald, spätestens zum 1. Juni" */
function startsBefore(words: Words, marks: Marks, cue: number): boolean {
  for (let i = cue - 1; i >= Math.max(0, cue - REACH_ON) && !breaksBefore(words, i + 1); i--)
    if (marks.tags[i]! & Tag.Start) return true;
  return false;
}

/** Most words between those who apply and the verb that ends their time. */
const APPLY_REACH = 3;

/** What a named role is where its sentence also says that somebody applies, or what the cue stands for. */
function settle(words: Words, marks: Marks, named: RoleReading, cues: Cues, to: number): RoleReading {
  const { role, cue } = named;
  if ((role === 'start' || role === 'end') && subjectBefore(words, cue)) return { role: 'other', cue };
  if (role === 'start' && cues.apply > cue && cues.limit >= 0) return { role: 'deadline', cue };
  // "Fin de l'appel à candidatures"
  if (role === 'end' && Math.max(cues.apply, cues.call) > cue) return { role: 'deadline', cue };
  // "As inscrições terminam a 1 de março"
  if (role === 'end' && cues.apply >= 0 && cue - cues.apply <= APPLY_REACH) return { role: 'deadline', cue };
  if (role === 'posted' && cues.limit > cue) return { role: cues.apply >= 0 ? 'deadline' : 'other', cue };
  if (words.at[cue]!.folded === 'due' && isDelivered(words, cue, Math.max(cues.apply, cues.call)))
    return { role: 'other', cue };
  // "to commence as soon as possible until 3 August"
  if (role === 'start' && cues.limit > cue && UNTIL.has(words.at[cues.limit]!.folded))
    return { role: 'end', cue };
  const atLatest =
    role === 'deadline' && LATEST.has(words.at[cue]!.folded) && cues.apply < 0 && cues.call < 0;
  const starts = atLatest && (startsAfter(words, marks, to) || startsBefore(words, marks, cue));
  return starts ? { role: 'start', cue } : named;
}

/**
 * What a date is for: by the nearest word that names a role before it in its sentence, else by limits ("apply by"),
 * else by what follows ("… is the closing date"), else by a short line above it that is a label.
 */
export function roleOf(words: Words, expression: DateExpression, notBefore: number): RoleReading {
  const marks = marksOf(words);
  let from = expression.from;
  const furthest = Math.max(notBefore, expression.from - REACH_BACK);
  while (from > furthest && !breaksBefore(words, from)) from--;
  const cues = emptyCues();
  const before = scanBack(words, marks, from, expression.from, cues);
  if (before !== null) return settle(words, marks, before, cues, expression.to);
  if (isRefusedAfter(words, expression.from, expression.to))
    return { role: 'deadline', cue: expression.from - 1 };
  const limited = byLimits(words, marks, cues, from, expression);
  if (limited !== null) return { role: limited, cue: cues.limit >= 0 ? cues.limit : cues.from };

  // "… le 6 mars 2026 à 12 h au plus tard"
  const end = sentenceEnd(words, expression.to - 1, REACH_ON + 1);
  for (let i = expression.to; i < end; i++) {
    // "You have until 5 May to apply"
    const asks =
      cues.limit >= 0 && ((marks.tags[i]! & Tag.Apply) !== 0 || HANDED_IN.has(words.at[i]!.folded));
    if (asks || (cues.apply >= 0 && LATEST.has(words.at[i]!.folded))) return { role: 'deadline', cue: i };
    // "d'ici au 1er mars à jobs@…", "au plus tard le 1er mars par mail"
    if (cues.limit >= 0 && cues.contract < 0 && isMail(words, i)) return { role: 'deadline', cue: i };
  }
  for (let i = expression.to; i < end; i++) {
    const tags = marks.tags[i]!;
    if (tags & (Tag.Month | Tag.Weekday) && words.at[i]!.folded.length > 3) break;
    if (JOINERS.has(words.at[i]!.folded) || isGluedSentence(words, i)) break;
    const role = tags & ANY_ROLE ? roleOfTags(tags) : null;
    if (role === null) continue;
    // "12 May Start: …": what follows a label belongs to the next date.
    if (words.text.charCodeAt(words.end[i]!) === 0x3a) break;
    return { role, cue: i };
  }
  if (notBefore > 0 && notBefore === from && COPULAS.has(words.at[notBefore]?.folded ?? '')) {
    const earlier = subjectRole(words, marks, notBefore);
    if (earlier !== null) return earlier;
  }
  const line = lineStart(words, expression.from, 3);
  if (beginsLine(words, line) && line > 0 && line >= notBefore && expression.from - line <= 2) {
    const label = lineStart(words, line - 1, LABEL_WORDS);
    if (beginsLine(words, label) && line - label <= LABEL_WORDS && label >= notBefore) {
      const above = scanBack(words, marks, label, line, emptyCues());
      if (above !== null) return above;
    }
  }
  return { role: 'other', cue: -1 };
}
