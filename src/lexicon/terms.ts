import { skeleton } from '../text/fold.js';
import { memoSlot, type Word } from '../text/words.js';
import { spellingsBehind } from './disguise.js';
import { NUMBER_TERM, type Lexicon, type Phrase } from './lexicon.js';
import { germanSpelling, LEXICON_LANGUAGES, stemOf } from './stem.js';
import { NUMBER_WORDS } from './number-words.js';
import { LONGEST_HEAD, SHORTEST_HEAD } from './stem-heads.js';

/** The lexicon's terms that a word is a form of. */
export interface WordTerms {
  /** Terms, and the groups that they belong to. */
  readonly terms: readonly number[];
  /** The same as a table for `isFormOf`: a word of everyday speech belongs to dozens of groups. */
  readonly slots: readonly number[];
  /** Classes of the word by itself, each with its languages. */
  readonly alone: readonly Pick<Phrase, 'cls' | 'mask'>[];
  /** Phrases of several words that the word may be the anchor of. */
  readonly phrases: readonly Phrase[];
  /** Whether one of `alone` is a key class, and those of `phrases` that are. */
  readonly isKey: boolean;
  readonly keyPhrases: readonly Phrase[];
  /** Whether it is a number, of which only the text knows whether it is an amount of money. */
  readonly isNumber: boolean;
  /** Whether one of `alone` is worth hiding from a filter. */
  readonly isSensitive: boolean;
  /** Found only behind digits for letters or repeated letters (`p4yment`, `feeee`). */
  readonly disguised: boolean;
}

const NON_ASCII = /[^\x00-\x7f]/u; // eslint-disable-line no-control-regex
const LONGEST = 40;

/** Languages with a stem that the spelling may come to, one bit each. */
export function languagesToStem({ stemHeads }: Lexicon, spelling: string): number {
  let languages = 0;
  for (let length = SHORTEST_HEAD; length <= LONGEST_HEAD && length <= spelling.length; length++)
    languages |= stemHeads.get(spelling.slice(0, length)) ?? 0;
  return languages;
}

/**
 * Terms of one spelling: as it stands, by its stem in each language that has such a stem, and, unless it must be a
 * `whole` word, by its beginning and end.
 */
function termsOfSpelling(lexicon: Lexicon, folded: string, whole: boolean): readonly number[] {
  if (folded.length > LONGEST) return [];
  const found: number[] = [];
  const add = (term: number | undefined): void => {
    if (term !== undefined && !found.includes(term)) found.push(term);
  };
  const german = germanSpelling(folded);
  const spellings = german === folded ? [folded] : [folded, german];
  if (NON_ASCII.test(folded)) spellings.push(skeleton(folded));
  for (const spelling of spellings) {
    add(lexicon.exact.get(spelling));
    if (spelling.length < 3) continue;
    const languages = languagesToStem(lexicon, spelling);
    for (let bit = 0; languages >> bit !== 0; bit++) {
      if ((languages & (1 << bit)) === 0) continue;
      const language = LEXICON_LANGUAGES[bit]!;
      add(lexicon.stems[language].get(stemOf(spelling, language)));
    }
    if (whole) continue;
    for (const [prefix, term] of lexicon.prefixes.get(spelling.slice(0, 3)) ?? [])
      if (spelling.startsWith(prefix)) add(term);
    for (const [suffix, term] of lexicon.suffixes.get(spelling.slice(-4)) ?? [])
      if (spelling.endsWith(suffix)) add(term);
  }
  return found;
}

/** Whether a word is a form of a term, or of one of a group. */
export function isFormOf(found: WordTerms | null, item: number): boolean {
  if (found === null) return false;
  const { slots } = found;
  const last = slots.length - 1;
  for (let k = spread(item) & last; ; k = (k + 1) & last) {
    const there = slots[k]!;
    if (there === item) return true;
    if (there === FREE) return false;
  }
}

const FREE = -1;

/** Neighbouring numbers far apart: the groups of a word often follow each other. */
function spread(item: number): number {
  return Math.imul(item, 0x9e3779b1) >>> 16;
}

/** An open table of a power of two, at most half full, so that a search soon comes to a free slot. */
function slotsOf(terms: ReadonlySet<number>): readonly number[] {
  let size = 2;
  while (size < terms.size * 2) size *= 2;
  const slots = new Array<number>(size).fill(FREE);
  for (const term of terms) {
    let k = spread(term) & (size - 1);
    while (slots[k] !== FREE) k = (k + 1) & (size - 1);
    slots[k] = term;
  }
  return slots;
}

/**
 * A reader of words that remembers what each spelling is; the memory never changes an answer. With `whole`,
 * beginnings and ends don't count: for what pieces of a text spell together.
 */
export function termReader(lexicon: Lexicon, whole = false): (word: Word) => WordTerms | null {
  const slot = memoSlot();
  return (word) => {
    const remembered = word.memo[slot] as WordTerms | null | undefined;
    if (remembered !== undefined) return remembered;
    const read = readTerms(lexicon, word, whole);
    word.memo[slot] = read;
    return read;
  };
}

/** What a spelling's terms lead to; null where it has none. */
export function lookUp(lexicon: Lexicon, terms: readonly number[], disguised: boolean): WordTerms | null {
  if (terms.length === 0) return null;
  const all = new Set(terms);
  for (const term of terms) for (const group of lexicon.groupsOf(term)) all.add(group);
  const masks = new Map<number, number>();
  const phrases: Phrase[] = [];
  for (const term of all) {
    for (const phrase of lexicon.phrasesOn(term)) {
      if (phrase.items.length > 1) phrases.push(phrase);
      else masks.set(phrase.cls, (masks.get(phrase.cls) ?? 0) | phrase.mask);
    }
  }
  const alone = [...masks].map(([cls, mask]) => ({ cls, mask }));
  return {
    terms: [...all],
    slots: slotsOf(all),
    alone,
    phrases,
    isKey: alone.some(({ cls }) => lexicon.key[cls] === 1),
    keyPhrases: phrases.filter(({ cls }) => lexicon.key[cls] === 1),
    isNumber: terms[0] === NUMBER_TERM,
    isSensitive: alone.some(({ cls }) => lexicon.sensitive[cls] === 1),
    disguised,
  };
}

function readTerms(lexicon: Lexicon, word: Word, whole: boolean): WordTerms | null {
  const terms = termsOfSpelling(lexicon, word.folded, whole);
  const isNumber = word.hasDigit ? !word.hasLetter : NUMBER_WORDS.has(word.folded);
  if (isNumber) return lookUp(lexicon, [NUMBER_TERM, ...terms], false);
  if (terms.length > 0) return lookUp(lexicon, terms, false);
  for (const spelling of spellingsBehind(word)) {
    const behind = lookUp(lexicon, termsOfSpelling(lexicon, spelling, whole), true);
    if (behind !== null) return behind;
  }
  return word.hasDigit ? lookUp(lexicon, [NUMBER_TERM], false) : null;
}
