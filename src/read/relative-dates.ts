import { spanOf, type Text } from '../text/text.js';
import type { Words } from '../text/words.js';
import type { DateFact, IsoDate, Language } from './ad.js';
import { isoDate } from './calendar.js';
import { relativeParser } from './relative-parsers.js';
import { lineStart } from './sentence.js';
import { marksOf } from './vocabulary/marks.js';
import { Tag } from './vocabulary/tag.js';

/** Words that turn a time span into a day: "3 days ago", "il y a 3 jours", "vor 3 Tagen". */
const AGO: ReadonlySet<string> = new Set([
  'ago',
  'geleden',
  'vor',
  'hace',
  'fa',
  'atras',
  'ha',
  'il',
  'yesterday',
  'hier',
  'gisteren',
  'gestern',
  'ayer',
  'today',
  'vandaag',
  'heute',
  'hoy',
]);

const MEMORY = 2000;
let remembered = new Map<string, IsoDate | null>();

/** The day that a few words name relative to `seenAt`, by chrono; remembered, for boards say the same few things. */
function dayOf(snippet: string, language: Language, seenAt: IsoDate): IsoDate | null {
  const key = `${language} ${seenAt} ${snippet}`;
  const before = remembered.get(key);
  if (before !== undefined) return before;
  const [year, month, day] = seenAt.split('-').map(Number) as [number, number, number];
  const results = relativeParser(language).parse(snippet, {
    instant: new Date(Date.UTC(year, month - 1, day, 12)),
    timezone: 0,
  });
  const start = results[0]?.start;
  const found = start
    ? isoDate(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0)
    : null;
  if (remembered.size >= MEMORY) remembered = new Map();
  remembered.set(key, found);
  return found;
}

/** Longest snippet, in units, that is handed to chrono. */
const LONGEST = 60;

/** Posting dates told relative to the day on which the page was seen: "Posted 3 days ago". */
export function relativeDates(
  text: Text,
  words: Words,
  language: Language,
  seenAt: IsoDate,
): readonly DateFact[] {
  const { tags } = marksOf(words);
  const facts: DateFact[] = [];
  for (let i = 0; i < words.count && facts.length < 3; i++) {
    if (!(tags[i]! & Tag.Posted)) continue;
    let to = i + 1;
    let ago = false;
    while (
      to < words.count &&
      to < i + 7 &&
      words.start[to]! - words.end[i]! < LONGEST &&
      lineStart(words, to, 1) !== to
    ) {
      if (AGO.has(words.at[to]!.folded)) ago = true;
      to++;
    }
    if (!ago || to === i + 1) continue;
    const start = words.start[i + 1]!;
    const end = words.end[to - 1]!;
    const date = dayOf(text.value.slice(start, end), language, seenAt);
    if (date === null || date > seenAt) continue;
    facts.push({
      role: 'posted',
      date,
      until: date,
      yearStated: false,
      weekday: null,
      weekdayAgrees: null,
      spans: [spanOf(text, start, end)],
    });
    i = to - 1;
  }
  return facts;
}
