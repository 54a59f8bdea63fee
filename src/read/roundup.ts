import { spanOf, type Span, type Text } from '../text/text.js';
import { wordsOf, type Words } from '../text/words.js';
import type { DateFact, IsoDate, Language, Read } from './ad.js';
import { readDates } from './dates.js';
import { entriesOf, type Entry } from './entries.js';
import { splitEntry } from './entry-parts.js';
import { alertsIn, type AlertReading } from './warnings.js';

/** One vacancy of a round-up. */
export interface Part {
  readonly organisation: Read<string> | null;
  readonly title: Read<string> | null;
  readonly country: Read<string> | null;
  /** Null where the entry says nothing about it. */
  readonly deadline: DateFact | null;
  /** Where the entry leads, as written. */
  readonly link: Read<string> | null;
  /** Units of `text.value`, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface Roundup {
  /** Empty for a single ad. */
  readonly parts: readonly Part[];
  readonly alerts: readonly AlertReading[];
}

const remembered = new WeakMap<
  Words,
  { readonly text: Text; readonly seenAt: IsoDate | null; readonly roundup: Roundup }
>();

/**
 * Splits a post that lists many vacancies, and finds the warnings in it. `seenAt` supplies years of deadlines that
 * have none. An ordinary ad has no parts; a warning is never one.
 */
export function readRoundup(
  text: Text,
  words: Words,
  language: Language,
  seenAt: IsoDate | null = null,
): Roundup {
  const before = remembered.get(words);
  if (before?.text === text && before.seenAt === seenAt) return before.roundup;
  const roundup = {
    parts: entriesOf(words).map((entry) => readPart(text, words, entry, language, seenAt)),
    alerts: alertsIn(text, words),
  };
  remembered.set(words, { text, seenAt, roundup });
  return roundup;
}

/** Units of an entry that are read. */
const LONGEST_ENTRY = 2000;

function readPart(text: Text, words: Words, entry: Entry, language: Language, seenAt: IsoDate | null): Part {
  const { start, end, link } = entry;
  const whole = words.text.slice(start, Math.min(end, start + LONGEST_ENTRY));
  // A link whose shown words name the post holds the entry; else the entry stands before the link.
  const inside = link.label !== null && splitEntry(link.label).title !== null;
  const base = inside ? link.start + words.text.slice(link.start, link.end).indexOf(link.label) : start;
  const split = splitEntry(inside ? link.label.slice(0, LONGEST_ENTRY) : whole.slice(0, link.start - start));
  const read = (place: { readonly start: number; readonly end: number } | null): Read<string> | null => {
    if (place === null) return null;
    const from = base + place.start;
    const to = base + place.end;
    return { value: words.text.slice(from, to).replace(/\s+/gu, ' '), spans: [spanOf(text, from, to)] };
  };
  return {
    organisation: read(split.organisation),
    title: read(split.title),
    country: read(split.country),
    deadline: deadlineOf(
      text,
      start,
      withoutLink(whole, link.start - start, link.end - start),
      language,
      seenAt,
    ),
    link: link.value === null ? null : { value: link.value, spans: [spanOf(text, link.start, link.end)] },
    start,
    end,
  };
}

/** The entry with its link blanked, so that offsets stay and no number of a URL is read as a date. */
function withoutLink(value: string, from: number, to: number): string {
  const end = Math.min(to, value.length);
  return end <= from ? value : value.slice(0, from) + ' '.repeat(end - from) + value.slice(end);
}

/** The last date of an entry is its deadline, whatever it is called. */
function deadlineOf(
  text: Text,
  start: number,
  value: string,
  language: Language,
  seenAt: IsoDate | null,
): DateFact | null {
  const inside: Text = { field: text.field, value, raw: value, runs: [] };
  const dates = readDates(inside, wordsOf(value), language, { seenAt: seenAt ?? '2000-01-01' });
  const found =
    dates.findLast((date) => date.role === 'deadline') ??
    dates.findLast((date) => date.role === 'other' || date.open !== undefined) ??
    bareOpen(value);
  if (found === undefined || found === null) return null;
  return {
    ...found,
    role: 'deadline',
    spans: found.spans.map((span) => spanOf(text, start + span.start, start + span.end)),
  };
}

const OPEN = /\b(ASAP|as soon as possible|rolling|ongoing|no (?:specified )?deadline|until filled)\b/iu;

function bareOpen(value: string): DateFact | null {
  const found = OPEN.exec(value);
  if (found === null) return null;
  const open = /^no /iu.test(found[0]) ? 'none' : /asap|soon/iu.test(found[0]) ? 'asap' : 'rolling';
  const span: Span = { field: '', start: found.index, end: found.index + found[0].length, quote: found[0] };
  return {
    role: 'deadline',
    date: null,
    until: null,
    yearStated: false,
    weekday: null,
    weekdayAgrees: null,
    open,
    spans: [span],
  };
}
