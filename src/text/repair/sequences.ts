import { classOf, Is } from './classes.js';
import type { Codec } from './codecs.js';

/**
 * Told of a stretch of a text whose characters, read as bytes of a codec, are one UTF-8 sequence. It is strong where
 * nobody would have written these characters side by side. Ends the visit by returning true.
 */
export type SequenceVisitor = (start: number, end: number, codePoint: number, isStrong: boolean) => boolean;

/** What ordinary typography puts straight after a letter: quotes, dashes, ellipses, marks, unbreakable spaces. */
const AFTER_LETTERS = new Set([...'‘’“”„‚…–—»«‹›•™®°·ºª%\u00a0´'].map((one) => one.charCodeAt(0)));
/** So many sequences of one script in a row are words of it; fewer may be chance. */
const ROW = 3;

/** Characters that stand alone in European texts; others are only believed in company (a whole Greek word, say). */
function standsAlone(code: number): boolean {
  if (code < 0x250) return code <= 0x17f || code === 0x192 || (code >= 0x218 && code <= 0x21b);
  return (
    code === 0x2c6 ||
    code === 0x2dc ||
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
    (code >= 0x370 && code <= 0x6ff) ||
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
function decodeAt(text: string, start: number, lead: number, bytes: Uint8Array): number {
  const length = lengthOf(lead);
  if (start + length > text.length) return -1;
  let code = lead & (0xff >> (length + 1));
  for (let k = 1; k < length; k++) {
    const byte = bytes[text.charCodeAt(start + k)]!;
    if (byte < 0x80 || byte >= 0xc0) return -1;
    code = (code << 6) | (byte & 0x3f);
  }
  if (length === 3 && (code < 0x800 || (code >= 0xd800 && code <= 0xdfff))) return -1;
  if (length === 4 && (code < 0x10000 || code > 0x10ffff)) return -1;
  return code;
}

function isStrong(text: string, start: number, end: number, codePoint: number): boolean {
  if (codePoint < 0xa0) return false;
  const before = classOf(text.charCodeAt(start - 1));
  const follows = text.charCodeAt(end);
  // A capital that would come to stand inside a word was not meant, unless it begins another layer of the same.
  const isLast = !(follows >= 0x80);
  if (isLast && (before & Is.Lower) !== 0 && codePoint < 0x250 && (classOf(codePoint) & Is.Upper) !== 0)
    return false;
  const lead = classOf(text.charCodeAt(start));
  const second = text.charCodeAt(start + 1);
  // A capital or a sign inside a word: `CongrÃ`. Another script's capital inside a Latin word: `CongrГ`.
  const isCapitalOrSign = (lead & Is.Upper) !== 0 || (lead & Is.Letter) === 0;
  const isCamel = (before & Is.Lower) !== 0 && isCapitalOrSign && ((lead | before) & Is.Latin) !== 0;
  const isControl = second >= 0x80 && second <= 0x9f;
  if (isCamel || isControl) return true;
  if (end - start > 2) {
    for (let i = start + 1; i < end; i++) {
      const unit = text.charCodeAt(i);
      if (!AFTER_LETTERS.has(unit) && (classOf(unit) & Is.Lower) === 0) return true;
    }
    return (lead & Is.Letter) === 0;
  }
  if ((classOf(second) & Is.Letter) !== 0 || AFTER_LETTERS.has(second)) return false;
  const both = Is.Letter | Is.Latin;
  return (lead & Is.Latin) !== 0 || (classOf(follows) & both) === both;
}

/** Visits all UTF-8 sequences of a text under a codec, left to right. Linear. */
export function eachSequence(text: string, codec: Codec, visit: SequenceVisitor): void {
  const bytes = codec.bytes();
  // The first sequences of a row, kept back until there are enough to believe it.
  let row: (readonly [start: number, end: number, codePoint: number])[] = [];
  let rowLength = 0;
  for (let i = 0; i < text.length;) {
    const unit = text.charCodeAt(i);
    const lead = unit < 0x80 ? 0 : bytes[unit]!;
    const codePoint = lead < 0xc2 || lead > 0xf4 ? -1 : decodeAt(text, i, lead, bytes);
    const end = i + lengthOf(lead);
    if (codePoint >= 0 && standsInWords(codePoint)) {
      rowLength++;
      if (rowLength < ROW) row.push([i, end, codePoint]);
      else {
        for (const [start, stop, code] of row) if (visit(start, stop, code, true)) return;
        row = [];
        if (visit(i, end, codePoint, true)) return;
      }
      i = end;
      continue;
    }
    // Words of such scripts are separated by plain spaces, which end no row.
    if (rowLength > 0 && unit !== 0x20) {
      row = [];
      rowLength = 0;
    }
    if (codePoint >= 0 && standsAlone(codePoint)) {
      if (visit(i, end, codePoint, isStrong(text, i, end, codePoint))) return;
      i = end;
    } else i++;
  }
}
