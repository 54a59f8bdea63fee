import { CODECS, LEADS, TRAILS, WINDOWS_1252_LOW, type Codec } from './codecs.js';
import type { Edit } from './edits.js';
import { remainsOf } from './remains.js';
import { sequencesOf, type Sequence } from './sequences.js';

/** Which codecs have a lead and a trail side by side somewhere, as bits; 0 for nearly every text. */
export function misreadCandidates(text: string): number {
  let bits = 0;
  let lead = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      lead = 0;
      continue;
    }
    bits |= lead & TRAILS[unit]!;
    lead = LEADS[unit]!;
  }
  return bits;
}

function bestOf(text: string, candidates: number): { codec: Codec; sequences: Sequence[] } | null {
  let best: { codec: Codec; sequences: Sequence[]; strong: number } | null = null;
  for (const codec of CODECS) {
    if ((candidates & codec.bit) === 0) continue;
    const sequences = sequencesOf(text, codec);
    let strong = 0;
    for (const sequence of sequences) if (sequence.strong) strong++;
    if (strong > (best?.strong ?? 0)) best = { codec, sequences, strong };
  }
  return best;
}

const sequenceEdit = ({ start, end, codePoint }: Sequence): Edit => ({
  start,
  end,
  put: String.fromCodePoint(codePoint),
});

/** `€™` for ’: the punctuation of U+2000 to U+203F whose first byte was lost on the way. */
const HALF_PUNCTUATION = /€[™˜œ\u009d¦¢“”¨¯‹]/gu;
const SURE_HALF = /€[™˜œ\u009d¦¢]/u;

function halfPunctuation(text: string): Edit[] {
  if (!SURE_HALF.test(text)) return [];
  return [...text.matchAll(HALF_PUNCTUATION)].map((match) => {
    const unit = match[0].charCodeAt(1);
    const low = WINDOWS_1252_LOW.indexOf(match[0][1]!);
    const byte = low >= 0 ? 0x80 + low : unit;
    return { start: match.index, end: match.index + 2, put: String.fromCharCode(0x2000 + (byte & 0x3f)) };
  });
}

/** One layer of wrong decoding taken off, and the name of the codec; no edits where nothing is surely broken. */
export function misreadEdits(text: string): {
  readonly edits: readonly Edit[];
  readonly codec: string | null;
} {
  const candidates = misreadCandidates(text);
  const best = candidates === 0 ? null : bestOf(text, candidates);
  if (best !== null) {
    const edits = best.sequences.map(sequenceEdit);
    return { edits: withRemains(text, edits, best.codec), codec: best.codec.name };
  }
  const half = halfPunctuation(text);
  if (half.length > 0) return { edits: half, codec: 'windows-1252' };
  const remains = remainsOf(text, [], null);
  return { edits: remains, codec: remains.length > 0 ? 'control bytes lost' : null };
}

function withRemains(text: string, edits: Edit[], codec: Codec): Edit[] {
  const remains = remainsOf(text, edits, codec);
  return remains.length === 0 ? edits : [...edits, ...remains].sort((a, b) => a.start - b.start);
}
