import { memoSlot, type Word } from '../../text/words.js';
import { REPORT_WORDS, Says } from '../vocabulary/report-words.js';

type Pieces = Map<string, { readonly piece: string; readonly says: number }[]>;

const exact = new Map<string, number>();
/** First three letters → beginnings of words. */
const beginnings: Pieces = new Map();
/** Last three letters → ends of words. */
const ends: Pieces = new Map();

function learn(pieces: Pieces, key: string, piece: string, says: number): void {
  const known = pieces.get(key);
  if (known === undefined) pieces.set(key, [{ piece, says }]);
  else known.push({ piece, says });
}

for (const { says, words } of REPORT_WORDS) {
  for (const word of words.split(/\s+/u)) {
    if (word.endsWith('*')) learn(beginnings, word.slice(0, 3), word.slice(0, -1), says);
    else if (word.startsWith('*')) learn(ends, word.slice(-3), word.slice(1), says);
    else exact.set(word, (exact.get(word) ?? 0) | says);
  }
}

/** German speaks to strangers with a capital. */
const FORMAL: ReadonlySet<string> = new Set(['Sie', 'Ihr', 'Ihre', 'Ihren', 'Ihrem', 'Ihrer', 'Ihnen']);
/** What folding takes away: `empezó`, `hacían`. */
const PAST_END = /\p{L}{2}(?:ó|ían)$/u;
const MEMO = memoSlot();

/** What a word says of the nature of the text that it stands in, as bits of `Says`. Remembered with the word. */
export function meaningOf(word: Word): number {
  const known = word.memo[MEMO] as number | undefined;
  if (known !== undefined) return known;
  const { folded } = word;
  let says = exact.get(folded) ?? 0;
  if (FORMAL.has(word.spelling)) says |= Says.You;
  if (PAST_END.test(word.spelling)) says |= Says.Past;
  if (folded.length > 3) {
    for (const one of beginnings.get(folded.slice(0, 3)) ?? [])
      if (folded.startsWith(one.piece)) says |= one.says;
    for (const one of ends.get(folded.slice(-3)) ?? []) if (folded.endsWith(one.piece)) says |= one.says;
  }
  word.memo[MEMO] = says;
  return says;
}
