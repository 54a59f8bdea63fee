import type { Edit } from './edits.js';
import { WINDOWS_1252_LOW } from './codecs.js';

/** What an invisible character that was taken out could have been there for. */
export interface Hidden {
  readonly start: number;
  readonly end: number;
  readonly type: 'zero-width' | 'bidi-control';
}

export interface Cleaning {
  readonly edits: readonly Edit[];
  /** Those of the removed characters that no honest writer needs where they stand. Places in the text as cleaned from. */
  readonly hidden: readonly Hidden[];
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Scripts whose writers need joiners inside words, or break words where no space is seen. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Hangul}\p{Script=Han}]/u;
const PICTOGRAPH = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u20e3\u{1f1e6}-\u{1f1ff}]/u;
const SELECTED = /[\p{Extended_Pictographic}\p{S}0-9#*]/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const NON_SPACE = /\S/u;

/** To be looked at, one by one; none of them is in an ordinary text but the unbreakable space. */
const SUSPECTS =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class
  /[\0-\x08\v\f\x0e-\x1f\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\uf0a7\uf0b7\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}\p{Cs}]/gu;
const SPACES = /[\xa0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]/u;
const LINES = /[\v\f\u2028\u2029]/u;
const OVERRIDES = /[\u202d\u202e]/u;
const TURNS = /[\u200f\u061c\u202b\u2067]/u;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const SELECTORS = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
const TAGS = /[\u{e0020}-\u{e007f}]/u;

/** The code point that ends before `at`; empty at the start. */
function before(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  const isLow = low >= 0xdc00 && low <= 0xdfff && at > 1;
  return text.slice(isLow ? at - 2 : Math.max(0, at - 1), at);
}

function after(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** Kept where it does honest work that a reader sees. */
function isKept(text: string, at: number, mark: string): boolean {
  const left = before(text, at);
  if (mark === '\u200d')
    return (PICTOGRAPH.test(left) && PICTOGRAPH.test(after(text, at + 1))) || JOINING.test(left);
  if (mark === '\u200c') return JOINING.test(left);
  if (SELECTORS.test(mark)) return SELECTED.test(left) || /\p{Script=Han}|\p{Script=Mongolian}/u.test(left);
  if (TAGS.test(mark)) return left === '\u{1f3f4}' || TAGS.test(left);
  return false;
}

interface Around {
  readonly left: string;
  readonly right: string;
  readonly isRightToLeft: boolean;
}

function isOdd(mark: string, { left, right, isRightToLeft }: Around): boolean {
  if (OVERRIDES.test(mark)) return true;
  if (BIDI.test(mark) && isRightToLeft) return false;
  if (TURNS.test(mark)) return true;
  if (mark === '\xad' || JOINING.test(left) || JOINING.test(right)) return false;
  const isInside = (a: string, b: string): boolean =>
    LETTER_OR_DIGIT.test(a) && (LETTER_OR_DIGIT.test(b) || /[@.]/.test(b));
  return isInside(left, right) || isInside(right, left);
}

/**
 * Plain spaces and line ends for exotic ones, nothing for invisible characters, U+FFFD for halves of characters,
 * Windows-1252 characters for the control characters that stand where these have their bytes.
 */
export function cleanInvisible(text: string): Cleaning {
  const edits: Edit[] = [];
  const hidden: Hidden[] = [];
  const isRightToLeft = RIGHT_TO_LEFT.test(text);
  // What stands before a row of invisible characters.
  let left = '';
  let rowEnd = -1;
  let row: { at: number; mark: string }[] = [];
  const settle = (): void => {
    const right = after(text, rowEnd);
    for (const { at, mark } of row)
      if (isOdd(mark, { left, right, isRightToLeft }))
        hidden.push({
          start: at,
          end: at + mark.length,
          type: BIDI.test(mark) ? 'bidi-control' : 'zero-width',
        });
    row = [];
  };
  for (const match of text.matchAll(SUSPECTS)) {
    const at = match.index;
    const mark = match[0];
    const put = visibleFor(mark);
    if (put !== null) {
      if (put !== mark) edits.push({ start: at, end: at + mark.length, put });
      continue;
    }
    if (isKept(text, at, mark)) continue;
    edits.push({ start: at, end: at + mark.length, put: '' });
    if (at !== rowEnd) {
      settle();
      left = before(text, at);
    }
    row.push({ at, mark });
    rowEnd = at + mark.length;
  }
  settle();
  return { edits, hidden };
}

/** What the character is replaced by, itself where it stays; null where it is invisible. */
function visibleFor(mark: string): string | null {
  if (SPACES.test(mark)) return ' ';
  if (LINES.test(mark)) return '\n';
  if (mark === '\uf0b7') return '•';
  if (mark === '\uf0a7') return '▪';
  const code = mark.codePointAt(0)!;
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  if (code >= 0x80 && code <= 0x9f) {
    const character = WINDOWS_1252_LOW[code - 0x80]!;
    return NON_SPACE.test(character) ? character : null;
  }
  return null;
}
