import { COMPILED } from '../generated/lexicon.js';
import { LEXICON_LANGUAGES, type LexiconLanguage } from './stem.js';
import { headOf } from './stem-heads.js';

/** What `scripts/generate-lexicon.ts` writes: tables as strings, since those parse fastest and pack smallest. */
export interface CompiledLexicon {
  /** Names of the classes, separated by spaces. */
  readonly classes: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly stem: Readonly<Record<LexiconLanguage, string>>;
  /** For each term, separated by `;`: the groups of alternatives that it belongs to, numbered after the terms. */
  readonly groups: string;
  /**
   * For each term and group, separated by `;`: the phrases that are looked for where it stands, separated by `,`, each
   * `class languages item …` in base 36. `*` is the item itself; `-n` allows n words between.
   */
  readonly phrases: string;
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
  /** Whether members may stand in two sentences that follow each other. */
  readonly across: boolean;
  /** Classes that undo it in the same sentence. */
  readonly unless: readonly string[];
  /** Classes that undo it wherever they stand in the text: what kind of text it is. */
  readonly unlessText: readonly string[];
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
  /** Index of the item that is looked for first. */
  readonly anchor: number;
  /** The item that must stand right beside the anchor, and on which side of it; null where other words may stand there. */
  readonly beside: number | null;
  readonly side: -1 | 1;
}

export interface Pattern extends Omit<CompiledPattern, 'needs' | 'unless' | 'unlessText'> {
  readonly needs: readonly (readonly number[])[];
  readonly unless: readonly number[];
  readonly unlessText: readonly number[];
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
  /** The first letters of stems (`headOf`) → languages, one bit each. */
  readonly stemHeads: ReadonlyMap<string, number>;
  readonly stems: Readonly<Record<LexiconLanguage, ReadonlyMap<string, number>>>;
  /** Groups of alternatives that a term belongs to. */
  groupsOf(term: number): readonly number[];
  /** Phrases of which a term or group is the anchor. */
  phrasesOn(item: number): readonly Phrase[];
  /** Class → 1 where a word of it is worth hiding from a filter. */
  readonly sensitive: Uint8Array;
  /** Class → 1 where its words may hold, or belong to, another member of a pattern. */
  readonly overlapping: Uint8Array;
  /**
   * Class → 1 where a sentence without any such class need not be read: first members of patterns, what undoes one
   * from anywhere, and warnings.
   */
  readonly key: Uint8Array;
  /** Class → 1 where the sentences beside the one that holds it are read too: first members of patterns across two. */
  readonly reaching: Uint8Array;
  /** Class → patterns whose first member it meets. */
  readonly patternsOn: readonly (readonly Pattern[] | undefined)[];
  readonly patterns: readonly Pattern[];
  classId(name: string): number;
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

const SPACE = 0x20;
const STAR = 0x2a;
const MINUS = 0x2d;
const DIGIT_0 = 0x30;
const LETTER_A = 0x61;

/** Reads `class languages item …` in base 36; written out, since hundreds are read before the first answer. */
function unpackPhrase(packed: string, anchorItem: number): Phrase {
  const items: number[] = [];
  const gaps: number[] = [];
  let cls = -1;
  let mask = -1;
  let gap = 0;
  let anchor = 0;
  for (let at = 0; at < packed.length; at++) {
    let code = packed.charCodeAt(at);
    const isGap = code === MINUS;
    const isAnchor = code === STAR;
    if (isGap || isAnchor) code = packed.charCodeAt(++at);
    let value = 0;
    for (; at < packed.length && code !== SPACE; code = packed.charCodeAt(++at))
      value = value * 36 + (code < LETTER_A ? code - DIGIT_0 : code - LETTER_A + 10);
    if (cls < 0) cls = value;
    else if (mask < 0) mask = value;
    else if (isGap) gap = value;
    else {
      if (isAnchor) anchor = items.length;
      items.push(isAnchor ? anchorItem : value);
      gaps.push(gap);
      gap = 0;
    }
  }
  const side = anchor > 0 ? -1 : 1;
  const beside = gaps[Math.max(anchor, 1)] === 0 ? items[anchor + side]! : null;
  return { cls, mask, items, gaps, anchor, beside, side };
}

/** Lists by number, each read from its packed form when it is first asked for: most texts ask for few. */
function unpackedOnDemand<T>(
  packed: string,
  unpack: (item: string, index: number) => T,
  separator: string,
): (index: number) => readonly T[] {
  const lists = packed.split(';');
  const unpacked: (readonly T[] | undefined)[] = [];
  return (index) =>
    (unpacked[index] ??= lists[index] ? lists[index].split(separator).map((one) => unpack(one, index)) : []);
}

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

  let next = MONEY_TERM + 1;
  const exact = new Map(splitList(compiled.exact).map((spelling) => [spelling, next++]));
  const prefixes = byPiece(compiled.prefix, next, (spelling) => spelling.slice(0, 3));
  next += splitList(compiled.prefix).length;
  const suffixes = byPiece(compiled.suffix, next, (spelling) => spelling.slice(-4));
  next += splitList(compiled.suffix).length;
  const stemHeads = new Map<string, number>();
  const stems = {} as Record<LexiconLanguage, ReadonlyMap<string, number>>;
  LEXICON_LANGUAGES.forEach((language, bit) => {
    stems[language] = new Map(splitList(compiled.stem[language]).map((stem) => [stem, next++]));
    for (const stem of stems[language].keys()) {
      const head = headOf(stem, language);
      stemHeads.set(head, (stemHeads.get(head) ?? 0) | (1 << bit));
    }
  });

  const patterns = compiled.patterns.map((pattern) => ({
    ...pattern,
    needs: pattern.needs.map((member) => member.map(classId)),
    unless: pattern.unless.map(classId),
    unlessText: pattern.unlessText.map(classId),
  }));
  const patternsOn: Pattern[][] = [];
  for (const pattern of patterns) for (const cls of pattern.needs[0]!) push(patternsOn, cls, pattern);
  const flags = (names: string): Uint8Array => {
    const flagged = new Uint8Array(classNames.length);
    for (const name of splitList(names)) flagged[classId(name)] = 1;
    return flagged;
  };
  const key = flags('warning');
  const reaching = flags('');
  for (const { needs, across, unlessText } of patterns) {
    for (const cls of [...needs[0]!, ...unlessText]) key[cls] = 1;
    if (across) for (const cls of needs[0]!) reaching[cls] = 1;
  }
  return {
    key, reaching, classNames, exact, prefixes, suffixes, stemHeads, stems, patternsOn, patterns, classId,
    groupsOf: unpackedOnDemand(compiled.groups, (group) => parseInt(group, 36), ' '),
    phrasesOn: unpackedOnDemand(compiled.phrases, unpackPhrase, ','),
    sensitive: flags(compiled.sensitive),
    overlapping: flags(compiled.overlapping),
  }; // prettier-ignore
}

let bundled: Lexicon | null = null;

/** The lexicon that ships with the package, unpacked on first use. */
export function bundledLexicon(): Lexicon {
  return (bundled ??= openLexicon(COMPILED));
}
