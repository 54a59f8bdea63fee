import { Gap, type Words } from '../text/words.js';
import type { DateRole } from './ad.js';
import type { DateExpression } from './date-expressions.js';
import { breaksBefore, lineStart, sentenceEnd } from './sentence.js';
import { marksOf, type Marks } from './vocabulary/marks.js';
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
const LINE: number = Gap.Line;
const ANY_ROLE = Tag.Interview | Tag.Shortlist | Tag.Deadline | Tag.Start | Tag.End | Tag.Posted;

/** What else may start, end or close than the post: a project, a law, a programme that the post works for. */
const OTHER_SUBJECTS: ReadonlySet<string> = new Set([
  'project', 'programme', 'program', 'projet', 'projekt', 'proyecto', 'progetto', 'act', 'law', 'regulation', 'directive', 'loi', 'wet', 'gesetz', 'ley',
  'pension', 'leave', 'holiday', 'course', 'university', 'studies', 'school', 'office',
]); // prettier-ignore

/** Words after which a date is a matter of history. */
const HISTORY: ReadonlySet<string> = new Set([
  'founded', 'fondee', 'gegrundet', 'opgericht', 'fundada', 'since', 'depuis', 'sinds', 'seit', 'desde', 'born', 'updated', 'modified', 'version', 'copyright', 'established', 'act', 'merger',
]); // prettier-ignore

const WEEKS: ReadonlySet<string> = new Set(['week', 'w', 'semaine', 'woche', 'semana', 'settimana']);

/** "Interviews: week commencing 5 May" starts a week, not a post. */
function startsWeek(words: Words, i: number): boolean {
  return i > 0 && words.start[i]! - words.end[i - 1]! === 1 && WEEKS.has(words.at[i - 1]!.folded);
}

const OPENS: ReadonlySet<string> = new Set([
  'opens',
  'open',
  'opening',
  'opened',
  'ouvre',
  'ouvrent',
  'opent',
  'offnet',
  'abre',
  'apre',
]);
const LATEST: ReadonlySet<string> = new Set(['tard', 'latest', 'uiterlijk', 'spatestens', 'tardar']);

/** Words that turn the end of something into the last day to apply: "open until 5 May". */
const OPEN_WORDS: ReadonlySet<string> = new Set([
  'reciben', 'tienes', 'open', 'accepted', 'received', 'considered', 'ouvert', 'ouverte', 'recues', 'openstaat', 'geopend', 'offen', 'abierta', 'abierto', 'aperta', 'aberta', 'valid', 'available',
]); // prettier-ignore

export interface RoleReading {
  readonly role: DateRole;
  /** Word that told it, or -1. */
  readonly cue: number;
}

function roleOfTags(tags: number): DateRole | null {
  for (const [tag, role] of NAMED_ROLES) if (tags & tag) return role;
  return null;
}

interface Cues {
  limit: number;
  apply: number;
  contract: number;
  from: number;
  /** What the sentence is about, if not the post. */
  subject: number;
  open: boolean;
}

const LAST: ReadonlySet<string> = new Set([
  'last',
  'final',
  'dernier',
  'laatste',
  'letzter',
  'ultimo',
  'ultima',
]);
const DAY_WORDS: ReadonlySet<string> = new Set([
  'day',
  'date',
  'jour',
  'dag',
  'tag',
  'dia',
  'giorno',
  'data',
  'fecha',
  'termin',
]);

/** Roles that take two words: "last day", "mis en ligne". */
function phraseRole(words: Words, i: number): DateRole | null {
  const { folded } = words.at[i]!;
  const next = words.at[i + 1]!.folded;
  if (LAST.has(folded) && DAY_WORDS.has(next)) return 'deadline';
  if ((folded === 'mis' || folded === 'mise') && words.at[i + 2]?.folded === 'ligne') return 'posted';
  return null;
}

/** Reads the words `from`..`to` (nearest first) for a role; fills `cues` with what decides where no role is named. */
function scanBack(words: Words, marks: Marks, from: number, to: number, cues: Cues): RoleReading | null {
  let named: RoleReading | null = null;
  for (let i = to - 1; i >= from; i--) {
    const tags = marks.tags[i]!;
    const { folded } = words.at[i]!;
    if (OPEN_WORDS.has(folded)) cues.open = true;
    // "The window opens on 5 November and closes on …"
    if (named === null && cues.limit < 0 && OPENS.has(folded)) return { role: 'other', cue: i };
    const phrase = named === null && i + 1 < to ? phraseRole(words, i) : null;
    if (phrase !== null) return { role: phrase, cue: i };
    if (named === null && HISTORY.has(folded) && words.at[i - 1]?.folded === 'online')
      return { role: 'posted', cue: i };
    if (named === null && HISTORY.has(folded)) return { role: 'other', cue: i };
    if (cues.subject < 0 && OTHER_SUBJECTS.has(folded)) cues.subject = i;
    if (named === null && (folded === 'join' || folded === 'joining') && words.at[i + 1]?.folded === 'us')
      named = { role: 'start', cue: i };
    if (tags === 0) continue;
    if (tags & Tag.Limit && cues.limit < 0) cues.limit = i;
    if (tags & Tag.From && cues.from < 0) cues.from = i;
    if (tags & Tag.Apply && cues.apply < 0) cues.apply = i;
    if (tags & Tag.Contract && cues.contract < 0) cues.contract = i;
    const role = tags & ANY_ROLE ? roleOfTags(tags) : null;
    if (role === null || (role === 'start' && startsWeek(words, i))) continue;
    if (named === null) named = { role, cue: i };
    // "Interviews for shortlisted candidates …" and "closing date for interviews": the earlier noun leads.
    else if (named.role === 'shortlist' && role === 'interview') return { role, cue: i };
    else if (named.role === 'interview' && role === 'shortlist' && cues.limit >= 0) return { role, cue: i };
    else if (role === 'deadline' && (named.role === 'posted' || named.role === 'end'))
      return { role, cue: i };
  }
  return named;
}

const COPULAS: ReadonlySet<string> = new Set(['is', 'est', 'ist', 'es', 'lautet', 'e']);

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

function subjectBefore(words: Words, cue: number): boolean {
  for (let i = cue - 1; i >= Math.max(0, cue - 3) && !breaksBefore(words, i + 1); i--) {
    if (OTHER_SUBJECTS.has(words.at[i]!.folded)) return true;
  }
  return false;
}

function byLimits(words: Words, cues: Cues, first: number, from: number): DateRole | null {
  if (cues.limit >= 0) {
    if (cues.contract > cues.apply && !cues.open) return 'end';
    if (cues.apply >= 0 || cues.open || asksBefore(words, first, from)) return 'deadline';
  }
  if (cues.from >= 0 && cues.apply < 0 && from - cues.from <= 3) {
    return cues.subject > cues.contract && cues.from - cues.subject <= 5 ? 'other' : 'start';
  }
  return null;
}

/** Words before a limit in which a request to apply may stand: the sentence itself, and the one before it. */
const REQUEST_REACH = 26;

/** "Write to jobs@… by 30 April", "Send us your CV. You have until 20 March". */
function asksBefore(words: Words, first: number, from: number): boolean {
  if (words.text.slice(words.start[first], words.start[from]).includes('@')) return true;
  const { tags } = marksOf(words);
  for (let i = from - 1; i >= Math.max(0, from - REQUEST_REACH); i--) {
    if (words.gap[i + 1] === LINE && i + 1 !== from) return false;
    if (tags[i]! & (Tag.Apply | (i >= first ? Tag.Phone : 0))) return true;
  }
  return false;
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
  const cues: Cues = { limit: -1, apply: -1, contract: -1, from: -1, subject: -1, open: false };
  const before = scanBack(words, marks, from, expression.from, cues);
  if (before !== null) {
    if ((before.role === 'start' || before.role === 'end') && subjectBefore(words, before.cue))
      return { role: 'other', cue: before.cue };
    if (before.role === 'start' && cues.apply > before.cue && cues.limit >= 0)
      return { role: 'deadline', cue: before.cue };
    if (before.role === 'posted' && cues.limit > before.cue)
      return { role: cues.apply >= 0 ? 'deadline' : 'other', cue: before.cue };
    return before;
  }
  const limited = byLimits(words, cues, from, expression.from);
  if (limited !== null) return { role: limited, cue: cues.limit >= 0 ? cues.limit : cues.from };

  // "… le 6 mars 2026 à 12 h au plus tard"
  const end = sentenceEnd(words, expression.to - 1, REACH_ON + 1);
  for (let i = expression.to; i < end; i++) {
    // "You have until 5 May to apply"
    const asks = cues.limit >= 0 && (marks.tags[i]! & Tag.Apply) !== 0;
    if (asks || (cues.apply >= 0 && LATEST.has(words.at[i]!.folded))) return { role: 'deadline', cue: i };
  }
  for (let i = expression.to; i < end; i++) {
    const tags = marks.tags[i]!;
    if (tags & (Tag.Month | Tag.Weekday) && words.at[i]!.folded.length > 3) break;
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
  if (words.gap[line] === Gap.Line && line > 0 && line >= notBefore && expression.from - line <= 2) {
    const label = lineStart(words, line - 1, LABEL_WORDS);
    if (words.gap[label] === Gap.Line && line - label <= LABEL_WORDS && label >= notBefore) {
      const above = scanBack(words, marks, label, line, {
        limit: -1,
        apply: -1,
        contract: -1,
        from: -1,
        subject: -1,
        open: false,
      });
      if (above !== null) return above;
    }
  }
  return { role: 'other', cue: -1 };
}
