import { spanOf, type Text } from '../text/text.js';
import { memoSlot, type Word, type Words } from '../text/words.js';
import type { DateFact, DateRole } from './ad.js';
import { breaksBefore } from './sentence.js';
import { LATEST } from './vocabulary/date-cues.js';
import { marksOf } from './vocabulary/marks.js';
import { BY_WORD, type Openness } from './vocabulary/open-phrases.js';
import { Tag } from './vocabulary/tag.js';

const slot = memoSlot();

/** Whether a phrase is looked for at this word. */
function isTrigger(word: Word): boolean {
  const known = word.memo[slot] as boolean | undefined;
  if (known !== undefined) return known;
  const found = BY_WORD.has(word.folded);
  word.memo[slot] = found;
  return found;
}

function phraseAt(words: Words, i: number): { open: Openness; from: number; to: number } | null {
  let best: { open: Openness; from: number; to: number } | null = null;
  for (const { open, words: parts, trigger } of BY_WORD.get(words.at[i]!.folded) ?? []) {
    const from = i - trigger;
    if (from < 0 || from + parts.length > words.count) continue;
    if (best !== null && best.to - best.from >= parts.length) continue;
    if (parts.every((part, k) => words.at[from + k]!.folded === part))
      best = { open, from, to: from + parts.length };
  }
  return best;
}

/** A phrase counts only beside the label that it answers: "Deadline: ASAP", "start: as soon as possible". */
const REACH = 7;

/** Phrases, by their first two words, that tell the role themselves. */
const ALONE: ReadonlySet<string> = new Set([
  'ab sofort',
  'da subito',
  'direct aan',
  'meteen aan',
  'per direct',
  'per sofort',
  'immediate start',
  'zum nachstmoglichen',
  'au fil',
  'hasta cubrir',
  'rolling basis',
  'until filled',
  'until the',
  'fino a',
]);

/** Most words between a label and what stands in place of its date: "Deadline: ASAP". */
const LABEL_REACH = 3;
/** "immediately after", "rolling contract": the word says nothing of the day on which the post starts or closes. */
const NOT_BEFORE: ReadonlySet<string> = new Set([
  'after',
  'following',
  'upon',
  'nach',
  'na',
  'apres',
  'contract',
  'rota',
  'programme',
  'program',
  'supervisor',
  'supervision',
]);
const VACANT: ReadonlySet<string> = new Set([
  'available',
  'open',
  'vacant',
  'needed',
  'required',
  'wanted',
  'hiring',
  'recruiting',
  'frei',
  'gesucht',
  'gezocht',
  'vrij',
  'beschikbaar',
  'libre',
  'disponible',
  'disponibile',
  'joining',
]);
const OF_POST = Tag.Hire | Tag.Kind | Tag.RoleNoun | Tag.Contract;

/** The role that the words before tell: a label, or for a rolling deadline what is done with applications. */
function roleBefore(words: Words, tags: Int32Array, from: number, open: Openness): DateRole | 'not' | null {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const distance = from - i;
    if (breaksBefore(words, i + 1) && distance > LABEL_REACH) return null;
    const tag = tags[i]!;
    if (tag & Tag.Start) return 'start';
    if (tag & Tag.Deadline)
      return distance <= LABEL_REACH && words.at[i]!.folded !== 'close' ? 'deadline' : 'not';
    if (tag & Tag.Apply) return open === 'rolling' ? 'deadline' : 'not';
  }
  return null;
}

const POSSIBLE = /^(?:asap|poss?ibi?le|possivel|mogelijk|moglich|can|are)$/u;

/** "Wij zoeken zo snel mogelijk een kok", "… zoekt een kok, voltijds, zo snel mogelijk": said of whoever is sought. */
function isSought(words: Words, tags: Int32Array, from: number, to: number): boolean {
  const ends = to >= words.count || breaksBefore(words, to);
  const apart = from > 0 && /[,(–-]/u.test(words.text.slice(words.end[from - 1], words.start[from]));
  for (let i = from - 1; i >= Math.max(0, from - SOUGHT_REACH) && !breaksBefore(words, i + 1); i--) {
    if (tags[i]! & (Tag.Apply | Tag.Ask)) return false;
    if (tags[i]! & Tag.Hire) return from - i <= 2 || (ends && apart);
  }
  return false;
}
const SOUGHT_REACH = 14;

function isVacant(words: Words, tags: Int32Array, from: number): boolean {
  if (from === 0 || !VACANT.has(words.at[from - 1]!.folded)) return false;
  for (let i = from - 2; i >= Math.max(0, from - REACH) && !breaksBefore(words, i + 1); i--)
    if (tags[i]! & OF_POST) return true;
  return false;
}

function roleBeside(
  words: Words,
  tags: Int32Array,
  from: number,
  to: number,
  open: Openness,
): DateRole | null {
  if (open === 'none') return 'deadline';
  const next = to < words.count && !breaksBefore(words, to) ? words.at[to]!.folded : '';
  // "as soon as possible following an interview", but not "immediately after it".
  if (NOT_BEFORE.has(next) && !POSSIBLE.test(words.at[to - 1]!.folded)) return null;
  for (let i = from; i < to; i++) if (tags[i]! & Tag.Start) return 'start';
  // "our ongoing support": only what ends its clause is said of applications.
  if (words.at[from]!.folded === 'ongoing' && next !== '' && next !== 'basis') return null;
  const before = roleBefore(words, tags, from, open);
  if (before === 'start' || before === 'deadline') return before;
  for (let i = to; i < Math.min(words.count, to + LABEL_REACH) && !breaksBefore(words, i); i++) {
    if (tags[i]! & Tag.Deadline && !LATEST.has(words.at[i]!.folded)) return 'deadline';
    if (tags[i]! & Tag.Start) return 'start';
  }
  const phrase = words.at[from]!.folded + (to - from > 1 ? ` ${words.at[from + 1]!.folded}` : '');
  if (before !== 'not' && ALONE.has(phrase)) return open === 'rolling' ? 'deadline' : 'start';
  if (open === 'asap' && before === null && (isVacant(words, tags, from) || isSought(words, tags, from, to)))
    return 'start';
  return null;
}

/** "not specified" may be said of much else: only after a word of closing, or with one in it. */
function answersDeadline(tags: Int32Array, from: number, to: number): boolean {
  for (let i = Math.max(0, from - 1); i < to; i++) if (tags[i]! & Tag.Deadline) return true;
  return false;
}

/** What an ad says in place of a date: rolling, as soon as possible, no deadline. */
export function openDates(text: Text, words: Words): readonly DateFact[] {
  const { tags } = marksOf(words);
  const facts: DateFact[] = [];
  for (let i = 0; i < words.count && facts.length < 40; i++) {
    if (!(tags[i]! & Tag.Open) && !isTrigger(words.at[i]!)) continue;
    const phrase = phraseAt(words, i);
    if (phrase === null) continue;
    const role = roleBeside(words, tags, phrase.from, phrase.to, phrase.open);
    if (role === null || (phrase.open === 'none' && !answersDeadline(tags, phrase.from, phrase.to))) continue;
    facts.push({
      role, date: null, until: null, yearStated: false, weekday: null, weekdayAgrees: null, open: phrase.open,
      spans: [spanOf(text, words.start[phrase.from]!, words.end[phrase.to - 1]!)],
    }); // prettier-ignore
    i = phrase.to - 1;
  }
  return facts;
}
