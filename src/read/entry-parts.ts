import { endWithout, isSeparator } from './edges.js';
import { wordsOf, type Words } from '../text/words.js';
import { dateExpressions } from './date-expressions.js';
import { marksOf } from './vocabulary/marks.js';
import { Tag } from './vocabulary/tag.js';

/** Units of an entry's text, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface EntryParts {
  readonly organisation: Place | null;
  readonly title: Place | null;
  readonly country: Place | null;
}

/** Words that stand before the noun of a title and belong to it. Folded. */
const MODIFIERS: ReadonlySet<string> = new Set(
  `senior junior lead head deputy assistant associate chief principal national regional international global local country programme program project policy legal community education educational
  research communication communications campaign campaigns advocacy finance financial hr human resources operations organisational organizational development partnership partnerships learning youth
  pathways support field protection asylum social media digital data monitoring evaluation logistics administrative administration office volunteer fundraising grants case care health mental
  integration housing gender child children family refugee migration welfare business it web content events event information knowledge training outreach public affairs relations general executive
  medical clinical nursing technical impact quality compliance audit procurement supply security safety emergency humanitarian relief and of for the in &
  charge chargee responsable directeur directrice de du des la le plaidoyer communication projet projets juridique
  beleid`.split(/\s+/u),
);

/** Words of rank, with which a title begins: what stands before them is a name. */
const LEVELS: ReadonlySet<string> = new Set(['senior', 'junior', 'national', 'deputy', 'chief', 'principal']);

const SEPARATOR = /[\n|•·–—]| - | @ |(?<=[\p{L})]): |, (?=deadline|closing|apply)/giu;
const COUNTRY = /^\s*\[([^\]\n]{2,32})\]\s*/u;
/** Words that lead to the deadline, at the end of what stands before it. */
const LEADS_TO_DATE =
  /(?:deadline|closing date|closes|apply by|until|by|date limite|frist|bewerbungsfrist|fecha límite|scadenza|plazo|uiterlijk|ā|�)$/iu;

const PICTURE = /^[\p{Extended_Pictographic}\ufe0f\ud800-\udfff]$/u;

function isEdge(character: string): boolean {
  return isSeparator(character) || PICTURE.test(character);
}

function cut(value: string): number {
  let end = value.length;
  const words = wordsOf(value);
  const first = dateExpressions(words)[0];
  if (first !== undefined && first.start > 4) end = first.start;
  const open =
    /\b(?:ASAP|as soon as possible|rolling|ongoing|no (?:specified )?deadline|until filled|https?:)/iu.exec(
      value,
    );
  if (open !== null && open.index > 4) end = Math.min(end, open.index);
  for (;;) {
    end = endWithout(value.slice(0, end), isEdge);
    const lead = LEADS_TO_DATE.exec(value.slice(0, end));
    if (lead === null || lead.index === 0 || /[\p{L}\p{N}]/u.test(value[lead.index - 1]!)) return end;
    end = lead.index;
  }
}

function namesPost(words: Words): boolean {
  const { tags } = marksOf(words);
  for (let i = 0; i < words.count; i++) if (tags[i]! & (Tag.RoleNoun | Tag.Kind)) return true;
  return false;
}

/** "Home for All Senior Policy Officer (French speaking)": the title is the noun with the words that belong to it. */
function glued(
  value: string,
  offset: number,
): { readonly organisation: Place | null; readonly title: Place } {
  const words = wordsOf(value);
  const { tags } = marksOf(words);
  const whole = { organisation: null, title: { start: offset, end: offset + value.length } };
  let head = -1;
  for (let i = words.count - 1; i >= 0; i--) {
    if (!(tags[i]! & (Tag.RoleNoun | Tag.Kind))) continue;
    head = i;
    break;
  }
  // The first noun of the last group: "Head of Community", "Lawyer in International Protection".
  while (head > 0 && tags[head - 1]! & (Tag.RoleNoun | Tag.Kind)) head--;
  if (head <= 0) return whole;
  let first = head;
  while (first > 0 && MODIFIERS.has(words.at[first - 1]!.folded) && words.text[words.end[first - 1]!] !== ',')
    first--;
  while (first < head && /^(?:and|of|for|the|in|de|du|des|la|le)$/u.test(words.at[first]!.folded)) first++;
  for (let i = head - 1; i > first; i--) if (LEVELS.has(words.at[i]!.folded)) first = i;
  if (first === 0) return whole;
  const at = words.start[first]!;
  const before = value.slice(0, endWithout(value.slice(0, at), isSeparator));
  if (before.length < 2) return whole;
  return {
    organisation: { start: offset, end: offset + before.length },
    title: { start: offset + at, end: offset + value.length },
  };
}

/** Takes an entry apart: `[Country] Organisation – Title – deadline`, in the orders that lists are written in. */
export function splitEntry(value: string): EntryParts {
  const bracket = COUNTRY.exec(value);
  const country =
    bracket === null ? null : { start: bracket[0].indexOf('[') + 1, end: bracket[0].indexOf(']') };
  const from = bracket?.[0].length ?? /^[\s[*_]*/u.exec(value)?.[0].length ?? 0;
  const to = Math.max(from, cut(value));
  const body = value.slice(from, to);
  const pieces: Place[] = [];
  let at = 0;
  for (const found of body.matchAll(SEPARATOR)) {
    if (found.index > at) pieces.push({ start: from + at, end: from + found.index });
    at = found.index + found[0].length;
  }
  if (at < body.length) pieces.push({ start: from + at, end: to });
  const trimmed = pieces.map((piece) => trim(value, piece)).filter((piece) => piece.end - piece.start > 1);
  if (trimmed.length === 0) return { organisation: null, title: null, country };
  const titles = trimmed.findIndex((piece) => namesPost(wordsOf(value.slice(piece.start, piece.end))));
  if (trimmed.length === 1 || titles < 0) {
    const only = trimmed[0]!;
    return { ...glued(value.slice(only.start, only.end), only.start), country };
  }
  const title = trimmed[titles]!;
  const organisation = trimmed[titles === 0 ? 1 : titles - 1]!;
  // "IOM - UN Migration Support Officer": the dash was part of the name.
  const inside = titles === 0 ? null : glued(value.slice(title.start, title.end), title.start);
  if (inside?.organisation != null && /\s-\s/u.test(value.slice(organisation.end, title.start))) {
    return {
      organisation: { start: organisation.start, end: inside.organisation.end },
      title: inside.title,
      country,
    };
  }
  return { organisation, title, country };
}

function trim(value: string, { start, end }: Place): Place {
  const piece = value.slice(start, end);
  const lead = /^(?:\d{1,2}[.)]\s)?[\s*_"“«\p{Extended_Pictographic}\ufe0f]*/u.exec(piece)![0].length;
  const tail =
    piece.length -
    lead -
    endWithout(piece.slice(lead), (character) => isSeparator(character) && character !== ')');
  return { start: start + lead, end: end - tail };
}
