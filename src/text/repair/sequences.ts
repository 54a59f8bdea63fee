import type { Codec } from './codecs.js';

/** A stretch of a text whose characters, read as bytes of a codec, are one UTF-8 sequence. */
export interface Sequence {
  readonly start: number;
  readonly end: number;
  readonly codePoint: number;
  /** True where nobody would have written these characters side by side. */
  readonly strong: boolean;
}

const LOWER = /\p{Ll}/u;
const LETTER = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;
/** What ordinary typography puts straight after a letter: quotes, dashes, ellipses, marks, unbreakable spaces. */
const AFTER_LETTERS = new Set('‘’“”„‚…–—»«‹›•™®°·ºª%\u00a0¨´¸');

const isLetter = (unit: string | undefined): boolean => unit !== undefined && LETTER.test(unit);
const isLower = (unit: string | undefined): boolean => unit !== undefined && LOWER.test(unit);

/** Characters that stand alone in European texts; others are only believed in company (a whole Greek word, say). */
function standsAlone(code: number): boolean {
  return (
    (code >= 0xa0 && code <= 0x17f) ||
    (code >= 0x218 && code <= 0x21b) ||
    (code >= 0x2000 && code <= 0x206f) ||
    (code >= 0x20a0 && code <= 0x20bf) ||
    (code >= 0x2100 && code <= 0x27bf) ||
    (code >= 0x2b00 && code <= 0x2bff) ||
    (code >= 0xf000 && code <= 0xf0ff) ||
    (code >= 0xfb00 && code <= 0xfb06) ||
    code === 0xfe0f ||
    code === 0xfeff ||
    code === 0xfffd ||
    (code >= 0x1f000 && code <= 0x1faff)
  );
}

/** Scripts whose words come out as long rows of sequences. */
function standsInWords(code: number): boolean {
  return (
    (code >= 0x370 && code <= 0x5ff) ||
    (code >= 0x600 && code <= 0x6ff) ||
    (code >= 0x900 && code <= 0xe7f) ||
    (code >= 0x1e00 && code <= 0x1eff) ||
    (code >= 0x3000 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3)
  );
}

function lengthOf(lead: number): number {
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** The code point of the UTF-8 sequence at `start`, or -1 where there is none (over-long forms included). */
function decodeAt(text: string, start: number, lead: number, codec: Codec): number {
  const length = lengthOf(lead);
  let code = lead & (0xff >> (length + 1));
  for (let k = 1; k < length; k++) {
    const byte = codec.byteOf.get(text.charCodeAt(start + k));
    if (byte === undefined || byte >= 0xc0) return -1;
    code = (code << 6) | (byte & 0x3f);
  }
  if (length === 3 && (code < 0x800 || (code >= 0xd800 && code <= 0xdfff))) return -1;
  if (length === 4 && (code < 0x10000 || code > 0x10ffff)) return -1;
  return code;
}

function isStrong(text: string, start: number, end: number, codePoint: number): boolean {
  const before = text[start - 1];
  // A capital that would come to stand inside a word was not meant.
  if (isLower(before) && codePoint < 0x250 && /\p{Lu}/u.test(String.fromCodePoint(codePoint))) return false;
  const lead = text[start]!;
  const second = text[start + 1]!;
  const isCapital = lead !== lead.toLowerCase();
  // A capital or a sign inside a word: `CongrÃ`. Another script's capital inside a Latin word: `CongrГ`.
  const camel =
    isLower(before) && (isCapital || !isLetter(lead)) && (LATIN.test(lead) || LATIN.test(before!));
  const control = second >= '\u0080' && second <= '\u009f';
  if (end - start > 2) {
    if (control) return true;
    for (let i = start + 1; i < end; i++) if (!AFTER_LETTERS.has(text[i]!) && !isLower(text[i])) return true;
    return !isLetter(lead) || camel;
  }
  if (camel || control) return true;
  if (isLetter(second)) return false;
  if (!LATIN.test(lead)) return isLetter(text[end]) && LATIN.test(text[end]!) && !AFTER_LETTERS.has(second);
  if (!AFTER_LETTERS.has(second)) return true;
  return false;
}

/** All UTF-8 sequences of a text under a codec, left to right. Linear. */
export function sequencesOf(text: string, codec: Codec): Sequence[] {
  const found: Sequence[] = [];
  let companions: Sequence[] = [];
  const settle = (): void => {
    // One sequence of another script proves nothing; three in a row do, if not all of them could be typography.
    if (companions.length >= 3) found.push(...companions.map((sequence) => ({ ...sequence, strong: true })));
    companions = [];
  };
  for (let i = 0; i < text.length;) {
    const unit = text.charCodeAt(i);
    const lead = unit < 0x80 ? undefined : codec.byteOf.get(unit);
    const codePoint = lead === undefined || lead < 0xc2 || lead > 0xf4 ? -1 : decodeAt(text, i, lead, codec);
    if (codePoint < 0) {
      // Words of such scripts are separated by plain spaces, which end no row.
      if (unit !== 0x20) settle();
      i++;
      continue;
    }
    const end = i + lengthOf(lead!);
    if (standsInWords(codePoint)) companions.push({ start: i, end, codePoint, strong: false });
    else {
      settle();
      if (standsAlone(codePoint))
        found.push({ start: i, end, codePoint, strong: isStrong(text, i, end, codePoint) });
    }
    i = standsInWords(codePoint) || standsAlone(codePoint) ? end : i + 1;
  }
  settle();
  return found;
}
