import { Gap, type Words } from '../text/words.js';

/** Whether the model knows the word with this FNV-1a hash. */
export type Vocabulary = (hash: number) => boolean;

/** The words that `words[i]` to `words[last]` stand for. */
export interface Rebuilt {
  readonly hashes: readonly number[];
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

/** Puts together what was written to escape a reader of words; null where nothing known comes out of it. */
export function rebuiltWord(words: Words, i: number, knows: Vocabulary): Rebuilt | null {
  return spacedLetters(words, i, knows) ?? splitWord(words, i, knows) ?? digitsForLetters(words, i, knows);
}

const isSingle = (words: Words, i: number): boolean => words.at[i]!.folded.length === 1;

function spacedLetters(words: Words, i: number, knows: Vocabulary): Rebuilt | null {
  let last = i;
  while (
    last + 1 < words.count &&
    last - i < LONGEST_RUN &&
    isSingle(words, last + 1) &&
    words.gap[last + 1]! < Gap.Sentence
  )
    last++;
  if (!isSingle(words, i) || last - i + 1 < SHORTEST_RUN) return null;
  let letters = '';
  for (let k = i; k <= last; k++) letters += words.at[k]!.folded;
  const hashes = segmented(letters, knows);
  return hashes === null ? null : { hashes, last };
}

/** The cut of a run of letters into known words with the fewest pieces; null where none covers it. */
function segmented(letters: string, knows: Vocabulary): readonly number[] | null {
  const fewest = new Array<number>(letters.length + 1).fill(Infinity);
  const from = new Array<number>(letters.length + 1).fill(-1);
  const by = new Array<number>(letters.length + 1).fill(0);
  fewest[0] = 0;
  for (let start = 0; start < letters.length; start++) {
    if (fewest[start] === Infinity) continue;
    let hash = FNV_BASIS;
    for (let end = start + 1; end <= Math.min(letters.length, start + LONGEST_WORD); end++) {
      hash = extended(hash, letters[end - 1]!);
      // Single letters are dear, so that `w h a t s a p p` is one word and not eight.
      const cost = fewest[start]! + (end - start === 1 ? 4 : 1);
      if (cost < fewest[end]! && knows(hash)) {
        fewest[end] = cost;
        from[end] = start;
        by[end] = hash;
      }
    }
  }
  // More than one piece for every three letters is noise (`e g`, initials), not a disguised word.
  if (fewest[letters.length]! > Math.max(1, letters.length / 3) + 3) return null;
  const hashes: number[] = [];
  for (let end = letters.length; end > 0; end = from[end]!) hashes.unshift(by[end]!);
  return hashes;
}

function splitWord(words: Words, i: number, knows: Vocabulary): Rebuilt | null {
  const next = i + 1;
  if (next >= words.count || words.start[next]! - words.end[i]! !== 1) return null;
  const first = words.at[i]!;
  const second = words.at[next]!;
  if (first.folded.length + second.folded.length < SHORTEST_JOINED) return null;
  if (words.gap[next] === Gap.Space && knows(first.hash) && knows(second.hash)) return null;
  if (words.gap[next]! > Gap.Mark) return null;
  const joined = extended(first.hash, second.folded);
  if (knows(joined)) return { hashes: [joined], last: next };
  const mark = words.text[words.end[i]!]!;
  for (const letter of DIGIT_LETTERS[mark] ?? []) {
    const masked = extended(extended(first.hash, letter), second.folded);
    if (knows(masked)) return { hashes: [masked], last: next };
  }
  return null;
}

function digitsForLetters(words: Words, i: number, knows: Vocabulary): Rebuilt | null {
  const word = words.at[i]!;
  if (
    !word.hasDigit ||
    word.folded.length < SHORTEST_JOINED ||
    word.folded.length > LONGEST_WORD ||
    knows(word.hash)
  )
    return null;
  for (const choice of [0, 1]) {
    let hash = FNV_BASIS;
    for (const character of word.folded) {
      const letters = DIGIT_LETTERS[character];
      hash = extended(hash, letters?.[Math.min(choice, letters.length - 1)] ?? character);
    }
    if (knows(hash)) return { hashes: [hash], last: i };
  }
  return null;
}
