import { WINDOWS_1252_LOW } from '../text/repair/codecs.js';

/** A text and how its bytes were read, where that was not plain UTF-8. */
export interface Decoded {
  readonly text: string;
  readonly note: string | null;
}

const DECLARED = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i;
const XML_DECLARED = /^<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]{2,30})["']/i;
const HEAD_BYTES = 4096;
/** So many sound characters must stand beside each broken one for the rest to be called UTF-8. */
const SOUND_PER_BROKEN = 4;
const NOT_ASCII = /[^\0-\x7f]/g;
const BROKEN = /\ufffd/g;
// Node 20 decodes windows-1252 as if it were latin-1: these stand for quotation marks, dashes and the euro sign.
const CONTROL = /[\x80-\x9f]/g;

/** The encoding that the first bytes state: a byte order mark, or the zeros that UTF-16 puts between Latin letters. */
export function markedEncoding(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const length = Math.min(head.length, 64) & ~1;
  for (let i = 0; i < length; i++) if (head[i] === 0) zeros[i & 1]!++;
  if (length < 8) return null;
  if (zeros[1]! > length / 3 && zeros[0] === 0) return 'utf-16le';
  return zeros[0]! > length / 3 && zeros[1] === 0 ? 'utf-16be' : null;
}

/**
 * Bytes as text. A byte order mark decides; else what is sound UTF-8 is UTF-8, whatever a page declares (saved pages
 * keep the declaration of the site); else the declared encoding; else windows-1252, as browsers do.
 */
export function decode(bytes: Uint8Array, isMarkup = false): Decoded {
  const marked = markedEncoding(bytes);
  if (marked !== null) {
    return {
      text: new TextDecoder(marked).decode(bytes),
      note: marked === 'utf-8' ? null : `read as ${marked}`,
    };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: null };
  } catch {
    return decodeBroken(bytes, isMarkup ? declaredEncoding(bytes) : null);
  }
}

function decodeBroken(bytes: Uint8Array, declared: string | null): Decoded {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const broken = lenient.match(BROKEN)?.length ?? 0;
  const sound = (lenient.match(NOT_ASCII)?.length ?? 0) - broken;
  if (sound >= broken * SOUND_PER_BROKEN) {
    return { text: lenient, note: `read as UTF-8 in which ${broken} characters are broken` };
  }
  const encoding = declared ?? 'windows-1252';
  const reason = declared === null ? 'it is not UTF-8' : 'as it declares';
  const text = new TextDecoder(encoding).decode(bytes);
  return {
    text:
      encoding === 'windows-1252'
        ? text.replace(CONTROL, (one) => WINDOWS_1252_LOW[one.charCodeAt(0) - 0x80]!)
        : text,
    note: `read as ${encoding}: ${reason}`,
  };
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const label = (XML_DECLARED.exec(head) ?? DECLARED.exec(head))?.[1];
  if (label === undefined || /^utf-?(?:8|16)/i.test(label)) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
