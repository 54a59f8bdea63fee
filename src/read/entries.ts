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
const NAMES_POST = Tag.RoleNoun | Tag.Kind;

function opensEntry(text: string, from: number, to: number): number {
  const piece = text.slice(from, to);
  const bracket = COUNTRY.exec(piece)?.index ?? -1;
  if (bracket >= 0) {
    // The last marker before the link: what stands before it belongs to the introduction.
    let last = bracket;
    for (let at = bracket; at >= 0;) {
      last = at;
      const next = COUNTRY.exec(piece.slice(at + 1));
      at = next === null ? -1 : at + 1 + next.index;
    }
    return from + last;
  }
  const blank = piece.lastIndexOf('\n\n');
  return blank >= 0 && blank + 2 < piece.length ? from + blank + 2 : from;
}

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
    if (tag & Tag.Scam) other += 2;
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
  for (const link of single) {
    const start = opensEntry(text, from, link.start);
    const first = wordAt(words, start);
    const last = wordAt(words, link.start);
    const labelled = link.label === null ? 0 : wordsOf(link.label).count;
    const isOne = isEntry(words, first, labelled > 1 ? wordAt(words, link.start + link.label!.length) : last);
    if (isOne) runs.at(-1)!.push({ start: skipLead(text, start, link.start), end: link.end, link });
    else if (runs.at(-1)!.length > 0) runs.push([]);
    from = link.end;
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
