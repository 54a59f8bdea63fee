import { spanOf, type Text } from '../text/text.js';
import { memoSlot, type Word, type Words } from '../text/words.js';
import type { DateFact, DateRole } from './ad.js';
import { breaksBefore } from './sentence.js';
import { LATEST } from './vocabulary/date-cues.js';
import { marksOf } from './vocabulary/marks.js';
import { Tag } from './vocabulary/tag.js';

type Openness = NonNullable<DateFact['open']>;

/** Phrases that stand for a date, on folded words, longest first where one holds another. */
const PHRASES: readonly (readonly [Openness, string])[] = [
  ['none', 'no specified deadline'], ['none', 'no deadline specified'], ['none', 'deadline not specified'], ['none', 'not specified'],
  ['rolling', 'until filled'], ['rolling', 'until the position is filled'], ['rolling', 'until position is filled'], ['rolling', 'rolling basis'], ['rolling', 'rolling'],
  ['rolling', 'ongoing'], ['rolling', 'jusqu a ce que le poste soit pourvu'], ['rolling', 'au fil de l eau'], ['rolling', 'hasta cubrir'], ['rolling', 'fino a copertura'], ['asap', 'per sofort'], ['rolling', 'tot invulling'], ['rolling', 'laufend'], ['rolling', 'fortlaufend'],
  ['rolling', 'doorlopend'], ['rolling', 'en continu'], ['rolling', 'forma continua'], ['rolling', 'flusso continuo'],
  ['asap', 'asap'], ['asap', 'as soon as possible'], ['asap', 'immediately'], ['asap', 'immediate start'], ['asap', 'immediate'], ['asap', 'immediate effect'], ['asap', 'straight away'], ['asap', 'right away'],
  ['asap', 'des que possible'], ['asap', 'le plus tot possible'], ['asap', 'immediatement'], ['asap', 'immediat'], ['asap', 'immediate'], ['asap', 'tout de suite'],
  ['asap', 'zo snel mogelijk'], ['asap', 'zo spoedig mogelijk'], ['asap', 'z s m'], ['asap', 'zsm'], ['asap', 'per direct'], ['asap', 'onmiddellijk'],
  ['asap', 'ab sofort'], ['asap', 'so bald wie moglich'], ['asap', 'sobald wie moglich'], ['asap', 'zum nachstmoglichen zeitpunkt'], ['asap', 'zum nachstmoglichen termin'], ['asap', 'baldmoglichst'], ['asap', 'schnellstmoglich'], ['asap', 'fruhestmoglich'], ['asap', 'sofort'],
  ['asap', 'lo antes posible'], ['asap', 'cuanto antes'], ['asap', 'inmediata'], ['asap', 'inmediato'], ['asap', 'il prima possibile'], ['asap', 'appena possibile'], ['asap', 'quanto prima'], ['asap', 'immediata'], ['asap', 'immediato'],
  ['asap', 'o mais breve possivel'], ['asap', 'assim que possivel'], ['asap', 'imediato'], ['asap', 'imediata'],
  ['none', 'no deadline'], ['none', 'no fixed deadline'], ['none', 'no closing date'], ['none', 'deadline none'], ['none', 'pas de date limite'], ['none', 'sans date limite'], ['none', 'aucune date limite'],
  ['none', 'geen deadline'], ['none', 'geen sluitingsdatum'], ['none', 'zonder deadline'], ['none', 'keine frist'], ['none', 'keine bewerbungsfrist'], ['none', 'bewerbungsfrist keine'], ['none', 'ohne bewerbungsfrist'],
  ['none', 'sin fecha limite'], ['none', 'sin plazo'], ['none', 'nessuna scadenza'], ['none', 'senza scadenza'], ['none', 'sem prazo'],
  ['rolling', 'until the job is filled'], ['rolling', 'until the role is filled'], ['rolling', 'until the post is filled'], ['rolling', 'until the vacancy is filled'], ['rolling', 'until all positions are filled'], ['rolling', 'until positions are filled'], ['rolling', 'until it is filled'], ['rolling', 'tot de vacature is vervuld'], ['rolling', 'tot de functie is vervuld'], ['rolling', 'bis die stelle besetzt ist'], ['rolling', 'hasta que se cubra'], ['asap', 'as soon as you can'], ['asap', 'as soon as we can'], ['asap', 'as soon as you are able'], ['asap', 'as early as possible'], ['asap', 'at the earliest opportunity'], ['asap', 'des que vous pouvez'], ['asap', 'zo snel als je kunt'], ['asap', 'zo vroeg mogelijk'], ['asap', 'sobald du kannst'], ['asap', 'so fruh wie moglich'], ['asap', 'en cuanto puedas'], ['asap', 'non appena possibile'], ['asap', 'prima possibile'], ['asap', 'o quanto antes'], ['asap', 'logo que possivel'],
]; // prettier-ignore

const BY_WORD = new Map<
  string,
  { readonly open: Openness; readonly words: readonly string[]; readonly trigger: number }[]
>();
const TRIGGERS: ReadonlySet<string> = new Set([
  'eau', 'cubrir', 'copertura', 'specified', 'filled', 'rolling', 'ongoing', 'pourvu', 'invulling', 'doorlopend', 'laufend', 'fortlaufend', 'asap', 'possible', 'immediately', 'immediate',
  'immediatement', 'immediat', 'mogelijk', 'direct', 'sofort', 'moglich', 'nachstmoglichen', 'baldmoglichst', 'posible', 'inmediata', 'inmediato', 'possibile', 'immediata', 'immediato', 'possivel', 'imediato', 'imediata', 'continu', 'continua', 'continuo', 'effect', 'away', 'suite', 's', 'zsm', 'onmiddellijk',
  'schnellstmoglich', 'fruhestmoglich', 'soon', 'opportunity', 'pouvez', 'kunt', 'kannst', 'puedas', 'cubra', 'vervuld', 'besetzt', 'antes', 'prima', 'deadline', 'closing', 'limite', 'sluitingsdatum', 'frist', 'bewerbungsfrist', 'plazo', 'scadenza', 'prazo',
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
  if (NOT_BEFORE.has(next)) return null;
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
  if (open === 'asap' && before === null && isVacant(words, tags, from)) return 'start';
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
