import { classOf, Is } from './classes.js';
import { WINDOWS_1252_LOW } from './codecs.js';
import { EditList, type Edit } from './edits.js';

/** An invisible character that was taken out, where no honest writer needs it. */
export interface Hidden {
  readonly start: number;
  readonly end: number;
  readonly type: 'zero-width' | 'bidi-control';
}

export interface Cleaning {
  readonly edits: readonly Edit[];
  /** Places in the text as it was before the cleaning; the first of them where there are very many. */
  readonly hidden: readonly Hidden[];
}

const MOST_HIDDEN = 500;
const PICTOGRAPH = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u20e3\u{1f1e6}-\u{1f1ff}]/u;
const SELECTED = /[\p{Extended_Pictographic}\p{S}0-9#*\p{Script=Han}\p{Script=Mongolian}]/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** To be looked at, one by one; few of them are in an ordinary text. */
const SUSPECTS =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class
  /[\0-\x08\v\f\x0e-\x1f\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\uf0a7\uf0b7\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}\p{Cs}]/gu;

const isSpace = (code: number): boolean =>
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x2800 ||
  code === 0x3000;
const isLine = (code: number): boolean =>
  code === 0x0b || code === 0x0c || code === 0x2028 || code === 0x2029;
const isOverride = (code: number): boolean => code === 0x202d || code === 0x202e;
const isTurn = (code: number): boolean =>
  code === 0x200f || code === 0x061c || code === 0x202b || code === 0x2067;
const isBidi = (code: number): boolean =>
  code === 0x061c ||
  code === 0x200e ||
  code === 0x200f ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069);
const isSelector = (code: number): boolean =>
  (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef);
const isTag = (code: number): boolean => code >= 0xe0020 && code <= 0xe007f;
const isWordPart = (unit: number): boolean => (classOf(unit) & (Is.Letter | Is.Digit)) !== 0;
const isJoining = (unit: number): boolean => (classOf(unit) & Is.Joining) !== 0;
/** What stands inside an address beside letters: `@` and `.`. */
const isAddressMark = (unit: number): boolean => unit === 0x40 || unit === 0x2e;

function codeBefore(text: string, at: number): number {
  const low = text.charCodeAt(at - 1);
  if (!(low >= 0xdc00 && low <= 0xdfff)) return low;
  const high = text.charCodeAt(at - 2);
  return high >= 0xd800 && high <= 0xdbff ? text.codePointAt(at - 2)! : low;
}

const characterOf = (code: number | undefined): string =>
  code === undefined || !(code >= 0) ? '' : String.fromCodePoint(code);

/** Kept where it does honest work that a reader sees. */
function isKept(text: string, at: number, code: number): boolean {
  if (code === 0x200d) {
    const left = codeBefore(text, at);
    if (isJoining(left)) return true;
    return PICTOGRAPH.test(characterOf(left)) && PICTOGRAPH.test(characterOf(text.codePointAt(at + 1)));
  }
  if (code === 0x200c) return isJoining(text.charCodeAt(at - 1));
  if (isSelector(code)) return SELECTED.test(characterOf(codeBefore(text, at)));
  if (!isTag(code)) return false;
  const left = codeBefore(text, at);
  return left === 0x1f3f4 || isTag(left);
}

function isOdd(code: number, left: number, right: number, isRightToLeft: boolean): boolean {
  if (isOverride(code)) return true;
  if (isBidi(code) && isRightToLeft) return false;
  if (isTurn(code)) return true;
  if (code === 0xad || isJoining(left) || isJoining(right)) return false;
  if (isWordPart(left)) return isWordPart(right) || isAddressMark(right);
  // A new sentence begins with a capital; what goes on small after a full stop is an address.
  return isAddressMark(left) && isWordPart(right) && (classOf(right) & Is.Upper) === 0;
}

/** What the character is replaced by, itself where it stays; null where it is invisible. */
function visibleFor(code: number): string | null {
  if (isSpace(code)) return ' ';
  if (isLine(code)) return '\n';
  if (code === 0xf0b7) return '•';
  if (code === 0xf0a7) return '▪';
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  if (code < 0x80 || code > 0x9f) return null;
  const character = WINDOWS_1252_LOW[code - 0x80]!;
  return character === ' ' ? null : character;
}

/**
 * Plain spaces and line ends for exotic ones, nothing for invisible characters, U+FFFD for halves of characters,
 * Windows-1252 characters for the control characters that stand where these have their bytes. Linear.
 */
export function cleanInvisible(text: string): Cleaning {
  const list = new EditList(text);
  const hidden: Hidden[] = [];
  const isRightToLeft = RIGHT_TO_LEFT.test(text);
  // A row of invisible characters is judged by what stands before and after it.
  let left = NaN;
  let rowEnd = -1;
  let row: { readonly at: number; readonly code: number }[] = [];
  const settle = (): void => {
    const right = text.charCodeAt(rowEnd);
    for (const { at, code } of row) {
      if (hidden.length >= MOST_HIDDEN) break;
      if (isOdd(code, left, right, isRightToLeft))
        hidden.push({
          start: at,
          end: at + (code > 0xffff ? 2 : 1),
          type: isBidi(code) ? 'bidi-control' : 'zero-width',
        });
    }
    row = [];
  };
  SUSPECTS.lastIndex = 0;
  while (SUSPECTS.test(text)) {
    const end = SUSPECTS.lastIndex;
    const code = codeBefore(text, end);
    const at = end - (code > 0xffff ? 2 : 1);
    const put = visibleFor(code);
    if (put !== null) {
      list.add(at, end, put);
      continue;
    }
    if (isKept(text, at, code)) continue;
    list.add(at, end, '');
    if (at !== rowEnd) {
      settle();
      left = text.charCodeAt(at - 1);
    }
    if (row.length < MOST_HIDDEN) row.push({ at, code });
    rowEnd = end;
  }
  settle();
  return { edits: list.edits, hidden };
}
