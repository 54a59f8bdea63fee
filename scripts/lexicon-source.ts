import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fold } from '../src/text/fold.js';
import type { CompiledLexicon, CompiledPattern, Guard } from '../src/lexicon/lexicon.js';
import { MONEY_TERM, NUMBER_TERM } from '../src/lexicon/lexicon.js';
import {
  EVERY_LANGUAGE,
  LEXICON_LANGUAGES,
  germanSpelling,
  stemOf,
  type LexiconLanguage,
} from '../src/lexicon/stem.js';

type VocabularyLanguage = LexiconLanguage | 'any';

/** A pattern as `data/lexicon/patterns.yaml` states it. */
export interface PatternSource {
  readonly id: string;
  readonly code: string;
  readonly variant: string;
  readonly strength: 1 | 2 | 3;
  readonly needs: readonly string[];
  readonly within?: number;
  readonly ordered?: boolean;
  readonly across?: boolean;
  readonly unless?: readonly string[];
  readonly 'unless-text'?: readonly string[];
  readonly guards?: readonly Guard[];
  readonly note: string;
  readonly source: string;
  /** Examples by language. */
  readonly fires: Readonly<Partial<Record<LexiconLanguage, readonly string[]>>>;
  readonly silent: Readonly<Partial<Record<LexiconLanguage, readonly string[]>>>;
}

export interface LexiconSource {
  readonly sensitive: readonly string[];
  readonly overlapping: readonly string[];
  readonly patterns: readonly PatternSource[];
  /** Language → class → phrases. */
  readonly vocabulary: Readonly<Record<VocabularyLanguage, Readonly<Record<string, readonly string[]>>>>;
}

/** Reads the folder: `patterns*.yaml` and one `words-<language>.yaml` for each language. */
export function readLexiconSource(folder: URL): LexiconSource {
  const patterns: PatternSource[] = [];
  const sensitive: string[] = [];
  const overlapping: string[] = [];
  const vocabulary = {} as Record<VocabularyLanguage, Record<string, readonly string[]>>;
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.yaml')) continue;
    const data = parse(readFileSync(new URL(name, folder), 'utf8')) as {
      patterns?: PatternSource[];
      sensitive?: string[];
      overlapping?: string[];
      language?: VocabularyLanguage;
      vocabulary?: Record<string, string[]>;
    };
    patterns.push(...(data.patterns ?? []));
    sensitive.push(...(data.sensitive ?? []));
    overlapping.push(...(data.overlapping ?? []));
    if (data.language !== undefined) vocabulary[data.language] = data.vocabulary ?? {};
  }
  return { sensitive, overlapping, patterns, vocabulary };
}

/** Splits at a character that stands outside brackets. */
function splitOutside(phrase: string, separator: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let depth = 0;
  for (const character of phrase + separator) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character !== separator || depth > 0) piece += character;
    else {
      if (piece.trim() !== '') pieces.push(piece.trim());
      piece = '';
    }
  }
  if (depth !== 0) throw new Error(`The brackets of "${phrase}" don't match.`);
  return pieces;
}

/**
 * `pay (a|the)? (entry fee|fee)` → its variants: with and without what is optional, and one for each alternative of
 * several words. Alternatives of one word stay together as one piece.
 */
export function expandPhrase(phrase: string): readonly (readonly string[])[] {
  let variants: string[][] = [[]];
  for (const piece of splitOutside(phrase, ' ')) {
    const optional = piece.endsWith('?');
    const alternatives = alternativesOf(optional ? piece.slice(0, -1) : piece).flatMap((one) =>
      // A single word, perhaps optional, needs no variants of its own.
      piece.startsWith('(') ? expandPhrase(one) : [[one]],
    );
    const single = alternatives.filter((words) => words.length === 1).map((words) => words[0]!);
    const choices = alternatives.filter((words) => words.length > 1);
    if (single.length > 0) choices.push([single.length === 1 ? single[0]! : `(${single.join('|')})`]);
    const next = variants.flatMap((variant) => choices.map((choice) => [...variant, ...choice]));
    variants = optional ? [...next, ...variants] : next;
  }
  return variants.filter((variant) => variant.length > 0);
}

const GAPS: Readonly<Record<string, number>> = { _: 2, __: 4, ___: 8 };
const SHORTEST_STEM = 4;

type Kind = 'exact' | 'prefix' | 'suffix' | LexiconLanguage;

interface Term {
  readonly kind: Kind;
  readonly key: string;
}

/** What stands for words of no fixed spelling. */
const BUILT_IN: Readonly<Record<string, number>> = { '#': NUMBER_TERM, '#money': MONEY_TERM };

/** Which table a written word belongs to, and its key there; null for what is built in. */
function termOf(word: string, language: VocabularyLanguage): Term | null {
  if (word in BUILT_IN) return null;
  const folded = fold(word);
  if (folded.startsWith('=')) return { kind: 'exact', key: folded.slice(1) };
  if (folded.endsWith('*')) return { kind: 'prefix', key: folded.slice(0, -1) };
  if (folded.startsWith('*')) return { kind: 'suffix', key: germanSpelling(folded.slice(1)) };
  if (language === 'any' || folded.length < SHORTEST_STEM || !/^[a-zß]+$/u.test(folded)) {
    return { kind: 'exact', key: folded };
  }
  return { kind: language, key: stemOf(folded, language) };
}

function alternativesOf(piece: string): readonly string[] {
  return piece.startsWith('(') ? splitOutside(piece.slice(1, -1), '|') : [piece];
}

const KINDS: readonly Kind[] = ['exact', 'prefix', 'suffix', ...LEXICON_LANGUAGES];

/** Long words that nearly every ad has: phrases are better found by another of their words. */
const COMMON: ReadonlySet<string> = new Set(
  'will work your have with from this that team need please people person contact within candid votre vous avec pour dans nous this para como esta voor onze jouw unser unsere ihre'.split(
    ' ',
  ),
);

/** Gives every term and every group of alternatives its number: what is built in, then terms by kind, then groups. */
class Numbering {
  readonly tables = new Map<Kind, string[]>();
  readonly #ids = new Map<string, number>();
  readonly #groupIds = new Map<string, number>();
  readonly #groupsOf: number[][] = [];
  /** How telling each item is for finding a phrase: long words are rare, any number is common. */
  readonly #rarity: number[] = [0, 1];

  constructor(terms: readonly Term[]) {
    for (const kind of KINDS) {
      const keys = [...new Set(terms.filter((term) => term.kind === kind).map((term) => term.key))].sort();
      this.tables.set(kind, keys);
      for (const key of keys) {
        this.#ids.set(`${kind} ${key}`, this.#rarity.length);
        this.#rarity.push(COMMON.has(key) ? 1 : key.length);
      }
    }
  }

  idOf(piece: string, language: VocabularyLanguage): number {
    const ids = alternativesOf(piece).map((word) => {
      const term = termOf(word, language);
      return term === null ? BUILT_IN[word]! : this.#ids.get(`${term.kind} ${term.key}`)!;
    });
    if (ids.length === 1) return ids[0]!;
    const members = [...new Set(ids)].sort((a, b) => a - b);
    const known = this.#groupIds.get(members.join(' '));
    if (known !== undefined) return known;
    const group = this.#rarity.length;
    this.#groupIds.set(members.join(' '), group);
    for (const member of members) (this.#groupsOf[member] ??= []).push(group);
    // A group is as common as its commonest word.
    this.#rarity.push(Math.min(...members.map((member) => this.#rarity[member]!)));
    return group;
  }

  /** Index of the item that a phrase is looked for by: the rarest. */
  anchorOf(items: readonly number[]): number {
    return items.reduce((best, item, i) => (this.#rarity[item]! > this.#rarity[items[best]!]! ? i : best), 0);
  }

  /** The groups of each term, packed. */
  packedGroups(): string {
    return packedLists(this.#groupsOf.map((groups) => groups.map(base36).join(' ')));
  }
}

const base36 = (value: number): string => value.toString(36);

/** Lists by number, where some numbers have none. */
function packedLists(lists: readonly (string | undefined)[]): string {
  return Array.from(lists, (list) => list ?? '').join(';');
}

interface ExpandedPhrase {
  readonly language: VocabularyLanguage;
  readonly cls: number;
  readonly pieces: readonly string[];
}

/** The phrases of each item that is their anchor, packed. */
function packedPhrases(phrases: readonly ExpandedPhrase[], numbering: Numbering): string {
  const byAnchor: Set<string>[] = [];
  for (const { language, cls, pieces } of phrases) {
    const mask = language === 'any' ? EVERY_LANGUAGE : 1 << LEXICON_LANGUAGES.indexOf(language);
    const items = pieces.filter((piece) => !(piece in GAPS)).map((piece) => numbering.idOf(piece, language));
    const anchor = numbering.anchorOf(items);
    let next = 0;
    const parts = pieces.map((piece) => {
      if (piece in GAPS) return `-${GAPS[piece]!}`;
      const at = next++;
      return at === anchor ? '*' : base36(items[at]!);
    });
    (byAnchor[items[anchor]!] ??= new Set()).add([base36(cls), base36(mask), ...parts].join(' '));
  }
  return packedLists(byAnchor.map((packed) => [...packed].join(',')));
}

/** The tables that `src/lexicon` reads. Throws with the place where the sources contradict themselves. */
export function compileLexicon(source: LexiconSource): CompiledLexicon {
  const classes = new Set<string>();
  for (const vocabulary of Object.values(source.vocabulary))
    for (const name of Object.keys(vocabulary)) classes.add(name);
  checkSource(source, classes);
  const read = classesRead(source);
  const classList = [...classes].filter((name) => read.has(name)).sort();

  const languages = [...LEXICON_LANGUAGES, 'any'] as const;
  const phrases: readonly ExpandedPhrase[] = languages.flatMap((language) =>
    Object.entries(source.vocabulary[language] ?? {}).flatMap(([name, list]) =>
      (read.has(name) ? list : []).flatMap((phrase) =>
        expandPhrase(phrase).map((pieces) => ({ language, cls: classList.indexOf(name), pieces })),
      ),
    ),
  );
  const terms = phrases.flatMap(({ language, pieces }) =>
    pieces
      .filter((piece) => !(piece in GAPS))
      .flatMap((piece) => alternativesOf(piece).map((word) => termOf(word, language)))
      .filter((term) => term !== null),
  );
  for (const { kind, key } of terms) {
    if (kind === 'prefix' && key.length < 3) throw new Error(`The beginning "${key}*" is too short.`);
    if (kind === 'suffix' && key.length < 4) throw new Error(`The end "*${key}" is too short.`);
    if (key === '' || /[^\p{L}\p{N}]/u.test(key)) throw new Error(`"${key}" is no word.`);
  }
  const numbering = new Numbering(terms);
  const packed = packedPhrases(phrases, numbering);
  const table = (kind: Kind): string => numbering.tables.get(kind)!.join(' ');
  return {
    classes: classList.join(' '),
    exact: table('exact'),
    prefix: table('prefix'),
    suffix: table('suffix'),
    stem: Object.fromEntries(LEXICON_LANGUAGES.map((l) => [l, table(l)])) as CompiledLexicon['stem'],
    groups: numbering.packedGroups(),
    phrases: packed,
    sensitive: [...source.sensitive].sort().join(' '),
    overlapping: [...source.overlapping].sort().join(' '),
    patterns: source.patterns.map(compilePattern),
  };
}

/** What turns a sentence, whatever its patterns: see `src/lexicon/guards.ts`. */
const TURNS = ['negator', 'lacking', 'lifter', 'duty', 'warning', 'employer-pays', 'candidate-pays'] as const;

/** The classes that something asks for; the others need not be shipped. */
function classesRead({ patterns, sensitive }: LexiconSource): ReadonlySet<string> {
  const asked = patterns.flatMap((pattern) => [
    ...pattern.needs.flatMap((member) => member.split('|')),
    ...(pattern.unless ?? []),
    ...(pattern['unless-text'] ?? []),
  ]);
  return new Set([...TURNS, ...sensitive, ...asked]);
}

function compilePattern(pattern: PatternSource): CompiledPattern {
  return {
    id: pattern.id,
    code: pattern.code,
    variant: pattern.variant,
    strength: pattern.strength,
    needs: pattern.needs.map((member) => member.split('|')),
    within: pattern.within ?? 12,
    ordered: pattern.ordered ?? false,
    across: pattern.across ?? false,
    unless: pattern.unless ?? [],
    unlessText: pattern['unless-text'] ?? [],
    // Who bears the cost matters where a cost is named.
    guards: pattern.guards ?? [
      'negated',
      'warned',
      ...(pattern.code === 'content/fee' ? ['covered' as const] : []),
    ],
  };
}

function checkSource(source: LexiconSource, classes: ReadonlySet<string>): void {
  const seen = new Set<string>();
  for (const pattern of source.patterns) {
    if (seen.has(pattern.id)) throw new Error(`Two patterns are called ${pattern.id}.`);
    seen.add(pattern.id);
    const undoing = [...(pattern.unless ?? []), ...(pattern['unless-text'] ?? [])];
    for (const name of [...pattern.needs.flatMap((member) => member.split('|')), ...undoing]) {
      if (!classes.has(name))
        throw new Error(`${pattern.id} names the class "${name}", which no vocabulary has.`);
    }
    if (!pattern.note || !pattern.source) throw new Error(`${pattern.id} lacks a note or a source.`);
  }
  for (const name of [...source.sensitive, ...source.overlapping]) {
    if (!classes.has(name)) throw new Error(`No vocabulary has the class "${name}".`);
  }
}
