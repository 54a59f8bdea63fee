import { COMPILED } from '../generated/lexicon.js';
import { EVERY_LANGUAGE, LEXICON_LANGUAGES, type LexiconLanguage } from './stem.js';

/** What `scripts/generate-lexicon.ts` writes: tables as strings, since those parse fastest and pack smallest. */
export interface CompiledLexicon {
  /** Names of the classes, separated by spaces. */
  readonly classes: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly stem: Readonly<Record<LexiconLanguage, string>>;
  /** Alternatives, separated by `;`, each the terms of one group; groups are numbered after the terms. */
  readonly groups: string;
  /** By language (`any`: all): phrases separated by `;`, each `class term …` in base 36; `-n` allows n words between. */
  readonly phrases: Readonly<Record<LexiconLanguage | 'any', string>>;
  readonly sensitive: string;
  readonly overlapping: string;
  readonly patterns: readonly CompiledPattern[];
}

/** One published pattern, as classes that stand near each other in a sentence. */
export interface CompiledPattern {
  readonly id: string;
  readonly code: string;
  readonly variant: string;
  /** 3 a demand hardly ever seen in honest ads, 2 telling, 1 a hint. */
  readonly strength: 1 | 2 | 3;
  /** Every member must occur; a member is met by any of its classes. */
  readonly needs: readonly (readonly string[])[];
  /** The most words from the first to the last member. */
  readonly within: number;
  /** Members stand in this order. */
  readonly ordered: boolean;
  /** Classes that undo it in the same sentence. */
  readonly unless: readonly string[];
  /** Whether "never", "beware of" and "paid by us" undo it. */
  readonly guards: readonly Guard[];
}

export type Guard = 'negated' | 'warned' | 'covered';

/** Words that stand in this order, with the class that they mean together. */
export interface Phrase {
  readonly cls: number;
  /** Languages, one bit each in the order of `LEXICON_LANGUAGES`. */
  readonly mask: number;
  /** Terms or groups. */
  readonly items: readonly number[];
  /** Before each item, how many other words may stand. */
  readonly gaps: readonly number[];
  /** Index of the item that is looked for first: the longest, since long words are rare. */
  readonly anchor: number;
}

export interface Pattern extends Omit<CompiledPattern, 'needs' | 'unless'> {
  readonly needs: readonly (readonly number[])[];
  readonly unless: readonly number[];
}

/** Built-in terms of every lexicon: any number, and a number that is an amount of money. */
export const NUMBER_TERM = 0;
export const MONEY_TERM = 1;

export interface Lexicon {
  readonly classNames: readonly string[];
  /** Spelling → term. */
  readonly exact: ReadonlyMap<string, number>;
  /** First three letters → prefixes and their terms. */
  readonly prefixes: ReadonlyMap<string, readonly (readonly [string, number])[]>;
  /** Last four letters → suffixes and their terms. */
  readonly suffixes: ReadonlyMap<string, readonly (readonly [string, number])[]>;
  /** Languages that have a stem which a word may come to, under the keys that `stemKeys` names. */
  readonly stemHeads: ReadonlyMap<string, readonly LexiconLanguage[]>;
  readonly stems: Readonly<Record<LexiconLanguage, ReadonlyMap<string, number>>>;
  /** Term → groups of alternatives that it belongs to. */
  readonly groupsOf: readonly (readonly number[] | undefined)[];
  /** Term or group → phrases of which it is the anchor. */
  readonly phrasesOn: readonly (readonly Phrase[] | undefined)[];
  /** Class → 1 where a word of it is worth hiding from a filter. */
  readonly sensitive: Uint8Array;
  /** Class → 1 where its words may hold, or belong to, another member of a pattern. */
  readonly overlapping: Uint8Array;
  /** Class → 1 where a sentence without any such class need not be read: first members of patterns, and warnings. */
  readonly key: Uint8Array;
  /** Class → patterns whose first member it meets. */
  readonly patternsOn: readonly (readonly Pattern[] | undefined)[];
  readonly patterns: readonly Pattern[];
  classId(name: string): number;
}

/**
 * Stemming is slow, and most words are spared it by their first letters. Of 26,000 words in seven languages a stem has
 * the word's first two letters, the third too unless it has three in all (`geen` → `gen`, `peers` → `per`; of those
 * the words had five letters at most), and the fourth where it has six.
 */
const LONGEST_CHANGED = 7;

function keysOfStem(stem: string): readonly string[] {
  if (stem.length < 3) return [stem.slice(0, 2)];
  const key = stem.slice(0, stem.length > 5 ? 4 : 3);
  return stem.length === 3 ? [key, `${stem.slice(0, 2)}*`] : [key];
}

/** Keys of `stemHeads` for the stems that a word of three letters or more may come to. */
export function stemKeys(word: string): readonly string[] {
  const two = word.slice(0, 2);
  const keys = [two, word.slice(0, 3)];
  if (word.length <= LONGEST_CHANGED) keys.push(`${two}*`);
  if (word.length > 3) keys.push(word.slice(0, 4));
  return keys;
}

/** Long words that nearly every ad has: phrases are better found by another of their words. */
const COMMON: ReadonlySet<string> = new Set(
  'will work your have with from this that team need please people person contact within candid votre vous avec pour dans nous this para como esta voor onze jouw unser unsere ihre'.split(
    ' ',
  ),
);

/** How telling a spelling is for finding a phrase: long words are rare. */
function rarityOf(spelling: string): number {
  return COMMON.has(spelling) ? 1 : spelling.length;
}

function splitList(packed: string): readonly string[] {
  return packed === '' ? [] : packed.split(' ');
}

function byPiece(
  packed: string,
  first: number,
  piece: (spelling: string) => string,
): Map<string, [string, number][]> {
  const found = new Map<string, [string, number][]>();
  splitList(packed).forEach((spelling, i) => {
    const key = piece(spelling);
    const list = found.get(key) ?? [];
    list.push([spelling, first + i]);
    found.set(key, list);
  });
  return found;
}

/** Reads `class term …` in base 36; written out, since there are thousands and the first answer waits for them. */
function unpackPhrase(packed: string, mask: number, lengths: readonly number[]): Phrase {
  const items: number[] = [];
  const gaps: number[] = [];
  let cls = -1;
  let gap = 0;
  let anchor = 0;
  for (let at = 0; at < packed.length; at++) {
    let code = packed.charCodeAt(at);
    const isGap = code === MINUS;
    if (isGap) code = packed.charCodeAt(++at);
    let value = 0;
    for (; code !== SPACE; code = packed.charCodeAt(++at)) {
      value = value * 36 + (code < LETTER_A ? code - DIGIT_0 : code - LETTER_A + 10);
      if (at + 1 >= packed.length) break;
    }
    if (cls < 0) cls = value;
    else if (isGap) gap = value;
    else {
      if (items.length > 0 && lengths[value]! > lengths[items[anchor]!]!) anchor = items.length;
      items.push(value);
      gaps.push(gap);
      gap = 0;
    }
  }
  return { cls, mask, items, gaps, anchor };
}

const SPACE = 0x20;
const MINUS = 0x2d;
const DIGIT_0 = 0x30;
const LETTER_A = 0x61;

function push<T>(lists: (T[] | undefined)[], index: number, item: T): void {
  (lists[index] ??= []).push(item);
}

/** Unpacks a compiled lexicon into tables. */
export function openLexicon(compiled: CompiledLexicon): Lexicon {
  const classNames = splitList(compiled.classes);
  const classIds = new Map(classNames.map((name, id) => [name, id]));
  const classId = (name: string): number => {
    const id = classIds.get(name);
    if (id === undefined) throw new Error(`The lexicon has no class "${name}".`);
    return id;
  };

  const spellings = [
    compiled.exact,
    compiled.prefix,
    compiled.suffix,
    ...LEXICON_LANGUAGES.map((language) => compiled.stem[language]),
  ].flatMap(splitList);
  let next = MONEY_TERM + 1;
  const exact = new Map(splitList(compiled.exact).map((spelling) => [spelling, next++]));
  const prefixes = byPiece(compiled.prefix, next, (spelling) => spelling.slice(0, 3));
  next += splitList(compiled.prefix).length;
  const suffixes = byPiece(compiled.suffix, next, (spelling) => spelling.slice(-4));
  next += splitList(compiled.suffix).length;
  const stemHeads = new Map<string, LexiconLanguage[]>();
  const stems = {} as Record<LexiconLanguage, ReadonlyMap<string, number>>;
  for (const language of LEXICON_LANGUAGES) {
    stems[language] = new Map(splitList(compiled.stem[language]).map((stem) => [stem, next++]));
    for (const stem of stems[language].keys()) {
      for (const key of keysOfStem(stem)) {
        const languages = stemHeads.get(key) ?? [];
        if (!languages.includes(language)) languages.push(language);
        stemHeads.set(key, languages);
      }
    }
  }

  // Any number is common; a group is as common as its commonest word.
  const lengths = [0, 1, ...spellings.map(rarityOf)];
  const groupsOf: number[][] = [];
  for (const packed of compiled.groups.split(';')) {
    const terms = splitList(packed).map((term) => parseInt(term, 36));
    for (const term of terms) push(groupsOf, term, next);
    lengths.push(Math.min(...terms.map((term) => lengths[term]!)));
    next++;
  }

  const phrasesOn: Phrase[][] = [];
  for (const language of [...LEXICON_LANGUAGES, 'any'] as const) {
    const mask = language === 'any' ? EVERY_LANGUAGE : 1 << LEXICON_LANGUAGES.indexOf(language);
    for (const packed of compiled.phrases[language].split(';')) {
      if (packed === '') continue;
      const phrase = unpackPhrase(packed, mask, lengths);
      push(phrasesOn, phrase.items[phrase.anchor]!, phrase);
    }
  }

  const patterns = compiled.patterns.map((pattern) => ({
    ...pattern,
    needs: pattern.needs.map((member) => member.map(classId)),
    unless: pattern.unless.map(classId),
  }));
  const patternsOn: Pattern[][] = [];
  for (const pattern of patterns) for (const cls of pattern.needs[0]!) push(patternsOn, cls, pattern);
  const flags = (names: string): Uint8Array => {
    const flagged = new Uint8Array(classNames.length);
    for (const name of splitList(names)) flagged[classId(name)] = 1;
    return flagged;
  };
  const key = flags('warning');
  for (const pattern of patterns) for (const cls of pattern.needs[0]!) key[cls] = 1;
  return {
    key,
    classNames, exact, prefixes, suffixes, stemHeads, stems, groupsOf, phrasesOn, sensitive: flags(compiled.sensitive), overlapping: flags(compiled.overlapping), patternsOn, patterns, classId,
  }; // prettier-ignore
}

let bundled: Lexicon | null = null;

/** The lexicon that ships with the package, unpacked on first use. */
export function bundledLexicon(): Lexicon {
  return (bundled ??= openLexicon(COMPILED));
}
