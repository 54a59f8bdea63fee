import { CODECS, LEADS, LONG_LEADS, TRAILS, WINDOWS_1252_LOW, type Codec } from './codecs.js';
import { EditList, type Edit } from './edits.js';
import { remainsOf } from './remains.js';
import { eachSequence } from './sequences.js';

/** Which codecs have a lead and a trail side by side somewhere, as bits; 0 for nearly every text. */
function candidatesIn(text: string): number {
  let bits = 0;
  let lead = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      lead = 0;
      continue;
    }
    bits |= lead & TRAILS[unit]!;
    lead = LEADS[unit]! | LONG_LEADS[unit]!;
  }
  return bits;
}

/** So many sure sequences settle the matter; a codec that comes to them sooner explains more of the text. */
const ENOUGH = 2000;

/** The codec under which most of the text is surely broken; null where none of it is. */
function codecOf(text: string): Codec | null {
  const candidates = candidatesIn(text);
  let best: Codec | null = null;
  let most = 0;
  for (const codec of CODECS) {
    if ((candidates & codec.bit) === 0) continue;
    let strong = 0;
    let reached = text.length;
    eachSequence(text, codec, (_start, end, _codePoint, isStrong) => {
      if (isStrong && ++strong === ENOUGH) reached = end;
      return strong === ENOUGH;
    });
    const share = reached === 0 ? 0 : strong / reached;
    if (share > most) {
      best = codec;
      most = share;
    }
  }
  return best;
}

/** `€™` for ’: the punctuation of U+2000 to U+203F whose first byte was lost on the way. */
const HALF_PUNCTUATION = /€[™˜œ\u009d¦¢“”¨¯‹]/gu;
const SURE_HALF = /€[™˜œ\u009d¦¢]/u;

function halfPunctuation(text: string): readonly Edit[] {
  if (!SURE_HALF.test(text)) return [];
  const list = new EditList(text);
  for (const { index } of text.matchAll(HALF_PUNCTUATION)) {
    const low = WINDOWS_1252_LOW.indexOf(text[index + 1]!);
    const byte = low >= 0 ? 0x80 + low : text.charCodeAt(index + 1);
    list.add(index, index + 2, String.fromCharCode(0x2000 + (byte & 0x3f)));
  }
  return list.edits;
}

/** One layer of wrong decoding taken off, and the name of the codec; no edits where nothing is surely broken. */
export function misreadEdits(text: string): {
  readonly edits: readonly Edit[];
  readonly codec: string | null;
} {
  const codec = codecOf(text);
  if (codec !== null) {
    const list = new EditList(text);
    eachSequence(text, codec, (start, end, codePoint) => {
      list.add(start, end, String.fromCodePoint(codePoint));
      return false;
    });
    const remains = remainsOf(text, list.edits, codec);
    const edits = remains.length === 0 ? list.edits : merged(list.edits, remains);
    return { edits, codec: codec.name };
  }
  const half = halfPunctuation(text);
  if (half.length > 0) return { edits: half, codec: 'windows-1252' };
  const remains = remainsOf(text, [], null);
  return { edits: remains, codec: remains.length > 0 ? 'control bytes lost' : null };
}

function merged(a: readonly Edit[], b: readonly Edit[]): readonly Edit[] {
  return [...a, ...b].sort((one, other) => one.start - other.start);
}
