import { spanOf, type Text } from '../text/text.js';
import { memoSlot, type Word, type Words } from '../text/words.js';
import type { DateFact, DateRole } from './ad.js';
import { breaksBefore } from './sentence.js';
import { marksOf } from './vocabulary/marks.js';
import { Tag } from './vocabulary/tag.js';

type Openness = NonNullable<DateFact['open']>;

/** Phrases that stand for a date, on folded words, longest first where one holds another. */
const PHRASES: readonly (readonly [Openness, string])[] = [
  ['none', 'no specified deadline'], ['none', 'no deadline specified'], ['none', 'deadline not specified'], ['none', 'not specified'],
  ['rolling', 'until filled'], ['rolling', 'until the position is filled'], ['rolling', 'until position is filled'], ['rolling', 'rolling basis'], ['rolling', 'rolling'],
  ['rolling', 'ongoing'], ['rolling', 'jusqu a ce que le poste soit pourvu'], ['rolling', 'au fil de l eau'], ['rolling', 'hasta cubrir'], ['rolling', 'fino a copertura'], ['asap', 'per sofort'], ['rolling', 'tot invulling'], ['rolling', 'doorlopend'], ['rolling', 'laufend'], ['rolling', 'fortlaufend'],
  ['asap', 'asap'], ['asap', 'as soon as possible'], ['asap', 'immediately'], ['asap', 'immediate start'], ['asap', 'des que possible'], ['asap', 'le plus tot possible'],
  ['asap', 'immediatement'], ['asap', 'immediat'], ['asap', 'zo snel mogelijk'], ['asap', 'zo spoedig mogelijk'], ['asap', 'per direct'], ['asap', 'ab sofort'],
  ['asap', 'so bald wie moglich'], ['asap', 'sobald wie moglich'], ['asap', 'zum nachstmoglichen zeitpunkt'], ['asap', 'baldmoglichst'], ['asap', 'sofort'],
  ['asap', 'lo antes posible'], ['asap', 'inmediata'], ['asap', 'inmediato'], ['asap', 'il prima possibile'], ['asap', 'immediata'], ['asap', 'immediato'], ['asap', 'o mais breve possivel'], ['asap', 'imediato'],
]; // prettier-ignore

const BY_WORD = new Map<
  string,
  { readonly open: Openness; readonly words: readonly string[]; readonly trigger: number }[]
>();
const TRIGGERS: ReadonlySet<string> = new Set([
  'eau', 'cubrir', 'copertura', 'specified', 'filled', 'rolling', 'ongoing', 'pourvu', 'invulling', 'doorlopend', 'laufend', 'fortlaufend', 'asap', 'possible', 'immediately', 'immediate',
  'immediatement', 'immediat', 'mogelijk', 'direct', 'sofort', 'moglich', 'nachstmoglichen', 'baldmoglichst', 'posible', 'inmediata', 'inmediato', 'possibile', 'immediata', 'immediato', 'possivel', 'imediato',
]); // prettier-ignore
for (const [open, phrase] of PHRASES) {
  const parts = phrase.split(' ');
  const trigger = parts.findIndex((part) => TRIGGERS.has(part));
  const list = BY_WORD.get(parts[trigger]!) ?? [];
  list.push({ open, words: parts, trigger });
  BY_WORD.set(parts[trigger]!, list);
}

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

function roleBeside(
  words: Words,
  tags: Int32Array,
  from: number,
  to: number,
  open: Openness,
): DateRole | null {
  for (let i = from; i >= Math.max(0, from - REACH); i--) {
    if (tags[i]! & Tag.Deadline) return 'deadline';
    if (tags[i]! & Tag.Start) return 'start';
    if (i < from && breaksBefore(words, i + 1) && words.at[i]!.folded.length > 0 && from - i > 3) break;
  }
  for (let i = to - 1; i < Math.min(words.count, to + 3); i++) {
    if (i >= to && breaksBefore(words, i)) break;
    if (tags[i]! & Tag.Deadline) return 'deadline';
    if (tags[i]! & Tag.Start) return 'start';
  }
  if (open === 'none') return 'deadline';
  const phrase = words.at[from]!.folded + (to - from > 1 ? ` ${words.at[from + 1]!.folded}` : '');
  if (ALONE.has(phrase)) return open === 'rolling' ? 'deadline' : 'start';
  return null;
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
    if (role === null || (phrase.open === 'none' && role !== 'deadline')) continue;
    if (
      phrase.open === 'none' &&
      phrase.to - phrase.from < 3 &&
      !(tags[Math.max(0, phrase.from - 1)]! & Tag.Deadline)
    )
      continue;
    facts.push({
      role, date: null, until: null, yearStated: false, weekday: null, weekdayAgrees: null, open: phrase.open,
      spans: [spanOf(text, words.start[phrase.from]!, words.end[phrase.to - 1]!)],
    }); // prettier-ignore
    i = phrase.to - 1;
  }
  return facts;
}
