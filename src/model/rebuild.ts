import { Gap, wordOf, type Word, type Words } from '../text/words.js';

/** Where the model keeps the word with this FNV-1a hash; -1 where it doesn't know it. */
export type Vocabulary = (hash: number) => number;

/** The words that `words[i]` to `words[last]` stand for. */
export interface Rebuilt {
  readonly words: readonly Word[];
  readonly last: number;
}

/** Longest run of single letters that is put together at once; longer ones are cut, so that work stays linear. */
const LONGEST_RUN = 64;
const SHORTEST_RUN = 3;
const LONGEST_WORD = 18;
const SHORTEST_JOINED = 4;
const FNV_BASIS = 0x811c9dc5;

const DIGIT_LETTERS: Readonly<Record<string, readonly string[]>> = {
  '0': ['o'], '1': ['i', 'l'], '3': ['e'], '4': ['a'], '5': ['s'], '7': ['t'], '8': ['b'], '@': ['a'], $: ['s'], '€': ['e'], '!': ['i'],
}; // prettier-ignore

/** FNV-1a continued over more characters: the hash of a joined word without joining it. */
function extended(hash: number, more: string): number {
  let state = hash | 0;
  for (let i = 0; i < more.length; i++) state = Math.imul(state ^ more.charCodeAt(i), 0x01000193);
  return state >>> 0;
}

/** Puts together a word that was split or written with digits; null where nothing known comes out of it. */
export function rebuiltWord(words: Words, i: number, indexOf: Vocabulary): Rebuilt | null {
  return splitWord(words, i, indexOf) ?? digitsForLetters(words, i, indexOf);
}

/**
 * Puts together a run of single letters (`W h a t s A p p`); null where there is no run of them. Where the run gives no
 * known words, `words` is empty: the run need not be tried again from its later letters. A wider space ends a run.
 */
export function spacedLetters(words: Words, i: number, indexOf: Vocabulary): Rebuilt | null {
  let last = i;
  const width = i + 1 < words.count ? words.start[i + 1]! - words.end[i]! : 0;
  while (last - i < LONGEST_RUN && last + 1 < words.count && words.at[last + 1]!.folded.length === 1) {
    const gap: Gap = words.gap[last + 1]!;
    if (gap >= Gap.Sentence || words.start[last + 1]! - words.end[last]! > width) break;
    last++;
  }
  if (last - i + 1 < SHORTEST_RUN) return null;
  let letters = '';
  for (let k = i; k <= last; k++) letters += words.at[k]!.folded;
  return { words: segmented(letters, indexOf) ?? [], last };
}

/** The cut of a run of letters into known words with the fewest pieces; null where none covers it. */
function segmented(letters: string, indexOf: Vocabulary): readonly Word[] | null {
  const fewest = new Array<number>(letters.length + 1).fill(Infinity);
  const from = new Array<number>(letters.length + 1).fill(-1);
  fewest[0] = 0;
  for (let start = 0; start < letters.length; start++) {
    if (fewest[start] === Infinity) continue;
    let hash = FNV_BASIS;
    for (let end = start + 1; end <= Math.min(letters.length, start + LONGEST_WORD); end++) {
      hash = extended(hash, letters[end - 1]!);
      // Single letters are dear, so that `w h a t s a p p` is one word and not eight.
      const cost = fewest[start]! + (end - start === 1 ? 4 : 1);
      if (cost < fewest[end]! && indexOf(hash) >= 0) {
        fewest[end] = cost;
        from[end] = start;
      }
    }
  }
  // More than one piece for every three letters is noise (`e g`, initials), not a disguised word.
  if (fewest[letters.length]! > Math.max(1, letters.length / 3) + 3) return null;
  const words: Word[] = [];
  for (let end = letters.length; end > 0; end = from[end]!)
    words.unshift(wordOf(letters.slice(from[end], end)));
  return words;
}

function splitWord(words: Words, i: number, indexOf: Vocabulary): Rebuilt | null {
  const next = i + 1;
  if (next >= words.count || words.start[next]! - words.end[i]! !== 1) return null;
  const first = words.at[i]!;
  const second = words.at[next]!;
  if (first.folded.length + second.folded.length < SHORTEST_JOINED) return null;
  const gap: Gap = words.gap[next]!;
  if (gap > Gap.Mark || (gap === Gap.Space && indexOf(first.hash) >= 0 && indexOf(second.hash) >= 0))
    return null;
  const joined = extended(first.hash, second.folded);
  if (indexOf(joined) >= 0) return { words: [wordOf(first.folded + second.folded)], last: next };
  if (gap === Gap.Space) return null;
  const mark = words.text[words.end[i]!]!;
  for (const letter of DIGIT_LETTERS[mark] ?? []) {
    const masked = extended(extended(first.hash, letter), second.folded);
    if (indexOf(masked) >= 0) return { words: [wordOf(first.folded + letter + second.folded)], last: next };
  }
  return null;
}

function digitsForLetters(words: Words, i: number, indexOf: Vocabulary): Rebuilt | null {
  const word = words.at[i]!;
  if (
    !word.hasDigit ||
    word.folded.length < SHORTEST_JOINED ||
    word.folded.length > LONGEST_WORD ||
    indexOf(word.hash) >= 0
  )
    return null;
  for (const choice of [0, 1]) {
    let spelling = '';
    for (const character of word.folded) {
      const letters = DIGIT_LETTERS[character];
      spelling += letters?.[Math.min(choice, letters.length - 1)] ?? character;
    }
    if (indexOf(extended(FNV_BASIS, spelling)) >= 0) return { words: [wordOf(spelling)], last: i };
  }
  return null;
}
