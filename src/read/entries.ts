import { wordsOf, Gap, type Words } from '../text/words.js';
import type { FoundContact } from './found-contact.js';
import { linksIn } from './links.js';
import { emailsIn } from './emails.js';
import { wordAt } from './sentence.js';
import { marksOf } from './vocabulary/marks.js';
import { Tag } from './vocabulary/tag.js';

/** One vacancy of a list: the units that it stands in, and the link that ends it. */
export interface Entry {
  readonly start: number;
  readonly end: number;
  readonly link: FoundContact;
}

/** An entry of a list has so many words, its link left out; a single ad has more before its link. */
const LEAST_ENTRY = 2;
const MOST_ENTRY = 60;
/** As many entries make a list. Two links in an ad are a form and a page. */
const LEAST_ENTRIES = 3;

const COUNTRY = /\[\p{L}[\p{L} .,&/-]{1,30}\]/u;
const COUNTRIES = /\[\p{L}[\p{L} .,&/-]{1,30}\](?!\()/gu;
const NAMES_POST = Tag.RoleNoun | Tag.Kind;

function namesPost(words: Words, from: number, to: number): boolean {
  const { tags } = marksOf(words);
  for (let i = from; i < to; i++) if (tags[i]! & NAMES_POST) return true;
  return false;
}

/** Where the entry that a link ends begins: at its country, its line, or the blank line before it. */
function opensEntry(words: Words, from: number, link: FoundContact): number {
  const { text } = words;
  const piece = text.slice(from, link.start);
  let country = -1;
  // The last marker before the link: what stands before it belongs to the introduction.
  for (const found of piece.matchAll(COUNTRIES)) country = found.index;
  if (country >= 0) return from + country;
  const line = from + piece.lastIndexOf('\n') + 1;
  const upTo = wordAt(words, link.start + (link.label === null ? 0 : link.label.length + 1));
  if (namesPost(words, wordAt(words, line), upTo)) return line;
  const blank = piece.lastIndexOf('\n\n');
  return blank >= 0 && blank + 2 < piece.length ? from + blank + 2 : from;
}

/** What follows a link on its line, up to the next entry's, belongs to the link's entry: a date, a place. */
const LONGEST_TAIL = 80;

function closesEntry(text: string, link: FoundContact, next: number): number {
  const line = text.slice(link.end, Math.min(next, link.end + LONGEST_TAIL + 1)).indexOf('\n');
  if (line >= 0) return link.end + line;
  return next === text.length && text.length - link.end <= LONGEST_TAIL ? text.length : link.end;
}

/** Words that lead to a person, not to a vacancy: "please contact the Team Leader …". */
const TALK: ReadonlySet<string> = new Set([
  'please',
  'contact',
  'discuss',
  'informal',
  'questions',
  'contacteer',
  'contactez',
  'kontakt',
  'contacto',
]);

/** Whether the words before a link name a post, as the entry of a list does, and don't tell how to apply. */
function isEntry(words: Words, from: number, to: number): boolean {
  if (to - from < LEAST_ENTRY || to - from > MOST_ENTRY) return false;
  const { tags } = marksOf(words);
  let names = false;
  let date = false;
  let other = 0;
  let sentences = 0;
  for (let i = from; i < to; i++) {
    const tag = tags[i]!;
    if (tag & NAMES_POST) names = true;
    if (tag & (Tag.Month | Tag.Deadline | Tag.Open)) date = true;
    // Publicity and warnings end with a link too.
    if (tag & Tag.Scam || TALK.has(words.at[i]!.folded)) other += 2;
    if (tag & Tag.Follow) other++;
    if (i > from && words.gap[i] === Gap.Sentence && words.text.charCodeAt(words.end[i - 1]!) === 0x2e)
      sentences++;
  }
  if (!names && !(date && COUNTRY.test(words.text.slice(words.start[from], words.end[to - 1])))) return false;
  return other < 2 && sentences <= 3;
}

function distinct(link: FoundContact): string {
  return (link.value ?? '').toLowerCase();
}

/**
 * The vacancies that a list names, each with the link that ends it; empty where the text is a single ad. A list is a
 * run of at least three short entries, each naming a post and ending with a link of its own. Bullets of an ad have no
 * links; a footer of related jobs stands behind a text that is longer than itself.
 */
export function entriesOf(words: Words): readonly Entry[] {
  const { text } = words;
  const links = [...linksIn(words, []), ...emailsIn(words).filter((one) => one.value !== null)]
    .filter((one) => one.value !== null)
    .sort((a, b) => a.start - b.start);
  const single = links.filter((one, i) => i === 0 || one.start >= links[i - 1]!.end);
  if (single.length < LEAST_ENTRIES) return [];
  const runs: Entry[][] = [[]];
  let from = 0;
  for (const [i, link] of single.entries()) {
    const start = skipLead(text, opensEntry(words, from, link), link.start);
    const shown = link.label === null ? 0 : wordsOf(link.label).count;
    const last = wordAt(words, shown > 1 ? link.start + link.label!.length + 1 : link.start);
    const isOne = isEntry(words, wordAt(words, start), last);
    const end = isOne ? closesEntry(text, link, single[i + 1]?.start ?? text.length) : link.end;
    if (isOne) runs.at(-1)!.push({ start, end, link });
    else if (runs.at(-1)!.length > 0) runs.push([]);
    from = end;
  }
  const best = runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
  if (best.length < LEAST_ENTRIES) return [];
  if (new Set(best.map((entry) => distinct(entry.link))).size < best.length * 0.8) return [];
  const before = wordAt(words, best[0]!.start);
  const inside = wordAt(words, best.at(-1)!.end) - before;
  return before > inside * 1.5 + 30 ? [] : best;
}

const LEAD = /^[\s•·▪◦●○*#>–—-]*(?:\d{1,2}[.)]\s)?/u;

function skipLead(text: string, start: number, end: number): number {
  return start + LEAD.exec(text.slice(start, Math.min(end, start + 40)))![0].length;
}
