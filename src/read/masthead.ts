import { wordsOf, type Word, type Words } from '../text/words.js';
import type { Line } from './lines.js';
import { namesBody } from './vocabulary/body-words.js';
import { marksOf } from './vocabulary/marks.js';
import { Tag } from './vocabulary/tag.js';

/** A piece of a text, in units of it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** Who and where, as the lines round a title tell it: "Elmbridge Academy, Reading". */
export interface Masthead {
  readonly organisation: Piece | null;
  readonly place: Piece | null;
}

/** Lines of the opening in which an employer may stand by itself. */
const MAST_LINES = 4;
const LONGEST_MAST = 100;
/** What ends a sentence or leads a value: no masthead. */
const NO_MAST = /[!?:;@€£$%]|https?|www|\d{3}|\.\s|\p{Ll}{3}\.$/u;
const SEPARATOR = /\*\*|__|\s[·•|–—-]\s|,\s|\s?\(|\)/gu;
const LONGEST_NAME = 8;
const LONGEST_PLACE = 3;
/** Before a place: "near Totnes", "à Toulouse". */
const AT = /^(?:near|in|at|à|a|te|im|bei|en|près de|nabij)\s+/iu;
const CAPITAL = /^["“„«]?\p{Lu}/u;
/** Words of terms and headings that are no places. */
const NO_PLACE =
  /^(?:full|part|remote|hybrid|temporary|permanent|paid|unpaid|contract|bank|band|job|new|about|urgent|home|apply|vollzeit|teilzeit|temps|cdi|cdd|voltijds|deeltijds|tijdelijk|jornada|tempo|monday|location|department)/iu;

function piecesOf(line: Line): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const push = (to: number) => {
    const raw = line.value.slice(from, to);
    const value = raw.trim();
    if (value === '') return;
    const start = line.start + from + raw.indexOf(value);
    pieces.push({ start, end: start + value.length, value });
  };
  for (const found of line.value.matchAll(SEPARATOR)) {
    push(found.index);
    from = found.index + found[0].length;
  }
  push(line.value.length);
  return pieces;
}

function namesRole(words: Words): boolean {
  return marksOf(words).tags.some((tags) => (tags & (Tag.RoleNoun | Tag.Kind | Tag.Hire)) !== 0);
}

function isPlace({ value }: Piece): boolean {
  const name = value.replace(AT, '');
  const words = wordsOf(name);
  if (words.count === 0 || words.count > LONGEST_PLACE || !CAPITAL.test(name) || NO_PLACE.test(name))
    return false;
  if (words.at.some((word) => word.hasDigit || namesBody(word)) || namesRole(words)) return false;
  return marksOf(words).tags.every((tags) => (tags & (Tag.Month | Tag.Weekday | Tag.Pay | Tag.Period)) === 0);
}

/** "Our Trust", "Hospital Trust": nothing of these is anybody's own name. */
const NO_OWN = /^(?:our|an?|the|this|your|of|and|le|la|les|de|der|die|das|het|el|il|lo)$/u;

function isOwn(word: Word): boolean {
  return CAPITAL.test(word.spelling) && !namesBody(word) && !NO_OWN.test(word.folded);
}

function namesEmployer({ value }: Piece): boolean {
  const words = wordsOf(value);
  if (words.count < 2 || words.count > LONGEST_NAME || !CAPITAL.test(value) || namesRole(words)) return false;
  return words.at.some((word) => namesBody(word)) && words.at.some((word) => isOwn(word));
}

function placed({ start, end, value }: Piece): Piece {
  const lead = AT.exec(value)?.[0].length ?? 0;
  return { start: start + lead, end, value: value.slice(lead) };
}

/** The employer and the place that a line of the opening gives beside the title, without a label or a verb. */
export function readMasthead(lines: readonly Line[]): Masthead {
  for (const line of lines.slice(0, MAST_LINES)) {
    if (line.item || line.value.length > LONGEST_MAST || NO_MAST.test(line.value)) continue;
    const pieces = piecesOf(line);
    const at = pieces.findIndex(namesEmployer);
    if (at < 0) continue;
    const place = pieces.slice(at + 1, at + 3).find(isPlace) ?? null;
    return { organisation: pieces[at]!, place: place === null ? null : placed(place) };
  }
  return { organisation: null, place: null };
}
