import { CODECS, type Codec } from './codecs.js';
import { followsApostrophe, isContractionAt } from './contractions.js';
import { EditList, type Edit } from './edits.js';

const ELISION_BEFORE = /(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)$/iu;
const ELISION_AFTER = /^[aeiouyhàâéèêœ]/iu;
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const INTACT = /[’“–—]/u;
/** Sets in which the letters of lost sequences aren't words of their own, as `в` is in Russian. */
const LOSSY = new Set(['windows-1252', 'windows-1250', 'windows-1257', 'iso-8859-13', 'windows-1254']);
/** How far a closing quotation mark may stand from its opening one, in UTF-16 units. */
const QUOTE_REACH = 400;

/** What E2 xx (or xx E2 …) most often was where only the byte given by the key is left beside E2. */
const HALF_LEFT: Readonly<Record<number, string>> = {
  0xa0: '†', 0xa4: '❤', 0xa6: '…', 0xa8: '\n', 0xa9: '\n', 0xac: '€', 0xaf: '\u202f', 0xb0: '‰', 0xb2: '′', 0xb9: '‹', 0xba: '›',
}; // prettier-ignore

const isLetter = (unit: string | undefined): boolean => unit !== undefined && LETTER.test(unit);
const isSpace = (unit: string | undefined): boolean => unit === undefined || unit.trim() === '';

interface Leads {
  readonly c2: string;
  readonly c3: string;
  readonly e2: string;
  readonly ef: string;
  readonly f0: string;
}

function leadsOf(codec: Codec): Leads {
  const unit = new Map([...codec.byteOf].map(([code, byte]) => [byte, String.fromCharCode(code)]));
  const at = (byte: number): string => unit.get(byte)!;
  return { c2: at(0xc2), c3: at(0xc3), e2: at(0xe2), ef: at(0xef), f0: at(0xf0) };
}

/** The codec of a text that shows nothing but remains; null where these could be letters of an honest word. */
function codecOfContractions(text: string): Codec | null {
  for (const [letter, name] of [
    ['ā', 'iso-8859-13'],
    ['â', 'windows-1252'],
  ] as const)
    for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1))
      if (isContractionAt(text, at)) return CODECS.find((codec) => codec.name === name)!;
  return null;
}

/**
 * Repairs what is left of sequences whose bytes 0x80 to 0x9F were dropped on the way. What they were is told from
 * where they stand: `donāt` an apostrophe, ` ā ` a dash, `āword … wordā` quotation marks, `š ` an emoji that nobody
 * can restore (U+FFFD). `edits` are the whole sequences already found.
 */
export function remainsOf(text: string, edits: readonly Edit[], given: Codec | null): readonly Edit[] {
  const codec = given ?? codecOfContractions(text);
  if (codec === null || !LOSSY.has(codec.name)) return [];
  const lead = leadsOf(codec);
  const places = new RegExp(`[${lead.c2}${lead.c3}${lead.e2}${lead.ef}${lead.f0}]`, 'gu');
  const rest: number[] = [];
  let next = 0;
  for (const { index } of text.matchAll(places)) {
    while (next < edits.length && edits[next]!.end <= index) next++;
    if (next < edits.length && edits[next]!.start <= index) continue;
    rest.push(index);
  }
  if (rest.length === 0) return [];
  const outside = edits.length === 0 ? text : outsideOf(text, edits);
  const lossy = !INTACT.test(outside) && rest.some((at) => text[at] === lead.e2 && isSurelyLost(text, at));
  const trail = (at: number): number => {
    const byte = codec.byteOf.get(text.charCodeAt(at)) ?? 0;
    return byte < 0xc0 ? byte : 0;
  };
  const out = new EditList(text);
  let quoteAt = -1;
  let done = 0;
  for (const at of rest) {
    if (at < done) continue;
    const unit = text[at]!;
    let edit: Edit | null = null;
    if (unit === lead.e2) {
      edit = apostropheAt(text, at) ?? (lossy ? lostPunctuation(text, at, trail(at + 1), quoteAt) : null);
      if (edit?.put === '“') quoteAt = at;
      else if (edit?.put === '”') quoteAt = -1;
    } else if (lossy) edit = lostOther(text, at, lead, trail);
    if (edit === null) continue;
    out.add(edit.start, edit.end, edit.put);
    done = edit.end;
  }
  return out.edits;
}

function outsideOf(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits) {
    pieces.push(text.slice(at, edit.start));
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join(' ');
}

function isSurelyLost(text: string, at: number): boolean {
  if (apostropheAt(text, at) !== null) return true;
  return isSpace(text[at - 1]) && isSpace(text[at + 1]);
}

function apostropheAt(text: string, at: number): Edit | null {
  const before = text.slice(Math.max(0, at - 8), at);
  const after = text.slice(at + 1, at + 5);
  const contraction = isLetter(text[at - 1]) && followsApostrophe(text, at);
  const elision = ELISION_BEFORE.test(before) && ELISION_AFTER.test(after);
  return contraction || elision ? { start: at, end: at + 1, put: '’' } : null;
}

function lostPunctuation(text: string, at: number, trail: number, quoteAt: number): Edit | null {
  const one = (put: string): Edit => ({ start: at, end: at + 1, put });
  const before = text[at - 1];
  if (trail === 0xa2) return { start: at, end: at + 2, put: isSpace(before) ? '•' : '™' };
  if (trail !== 0)
    return HALF_LEFT[trail] === undefined ? null : { start: at, end: at + 2, put: HALF_LEFT[trail] };
  const after = text[at + 1];
  if (isSpace(before)) return one(isSpace(after) ? '–' : '“');
  if (isLetter(before) && isLetter(after)) return one('—');
  if (quoteAt >= 0 && at - quoteAt <= QUOTE_REACH) return one('”');
  if (isSpace(after)) return one(before === 's' ? '’' : isLetter(before) ? '–' : '”');
  return one(isLetter(before) ? '’' : '“');
}

function lostOther(text: string, at: number, lead: Leads, trail: (at: number) => number): Edit | null {
  const unit = text[at]!;
  const before = text[at - 1];
  const after = text[at + 1];
  if (unit === lead.f0 && !isLetter(before)) {
    let end = at + 1;
    while (end < at + 4 && trail(end) !== 0) end++;
    const selector = text[end] === lead.ef && trail(end + 1) === 0xb8 ? 2 : 0;
    return isSpace(text[end + selector]) ? { start: at, end: end + selector, put: '\ufffd' } : null;
  }
  // EF B8 8F, the selector that makes a sign an emoji, without its last byte.
  if (unit === lead.ef && trail(at + 1) === 0xb8) return { start: at, end: at + 2, put: '\ufe0f' };
  // C2 A0 and C3 A0, whose second half was taken for a space; C3 AD, whose second half for a soft hyphen.
  if (unit === lead.c2 && isSpace(after)) return { start: at, end: at + 1, put: '' };
  if (unit === lead.c3 && isSpace(after)) return { start: at, end: at + 1, put: 'à' };
  if (unit === lead.c3 && isLetter(before) && LOWER.test(after ?? ''))
    return { start: at, end: at + 1, put: 'í' };
  return null;
}
