import { compareTwoStrings } from 'string-similarity';
import type { Organisation } from '../schema/registry.js';
import { plainLetters } from './brands.js';
import { isOrdinaryWord } from './chance.js';
import { editTrick, type Trick } from './edit.js';
import { informationOf, nameWordKind, stemOf, type NameWordKind } from './name-words.js';
import { createNeighbourhood } from './neighbourhood.js';

/** A name that imitates a registered organisation's. */
export interface LookalikeName {
  /**
   * `misspelt`: a letter of an abbreviation or one-word name. `words-changed`: words left out, added, moved or
   * misspelt. `word-added`: a one-word name with a word beside it that is neither a place nor a name.
   */
  readonly trick: 'misspelt' | 'words-changed' | 'word-added';
  /** The name that was judged. */
  readonly name: string;
  /** The registered name that it resembles. */
  readonly target: string;
  /** Registry id. */
  readonly organisation: string;
  /** log2 of how much likelier such a name is in a forgery than by chance, in a chapter's name or as a clerk's error. */
  readonly bits: number;
}

/** The registered names, ready to be compared with the name that an ad gives. */
export interface NameIndex {
  /** Null for a registered name itself, and for one that resembles none more than names do by chance. */
  lookalikeOf(name: string): LookalikeName | null;
}

/** A name in words, with what each word tells. */
interface Wording {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly kinds: readonly NameWordKind[];
  /** Bits of each word. */
  readonly information: readonly number[];
}

interface Registered extends Wording {
  readonly organisation: string;
  readonly target: string;
}

const SEPARATORS = /[^\p{L}\p{N}]+/u;
/** Longer names are sentences. */
const MOST_WORDS = 16;
const LONGEST = 160;
/** Names that share a word with more than so many others are not looked up by it. */
const MOST_SHARING = 200;
/** Share of the information of either name that both must have in common. */
const COMMON_SHARE = 0.74;
/** Bits that both must have in common: two ordinary words are no name. */
const LEAST_COMMON = 20;
/** Bits that a word loses each time that the number of registered organisations with it in their names doubles. */
const SHARED_LOSS = 3;
/** Dice's coefficient over bigrams below which names don't look alike as wholes, whatever words they share. */
const LEAST_DICE = 0.5;

function wordsIn(name: string): string[] {
  return plainLetters(name.slice(0, LONGEST)).split(SEPARATORS).filter(Boolean).slice(0, MOST_WORDS);
}

function wordingOf(name: string): Wording {
  const words = wordsIn(name);
  return {
    words,
    stems: words.map(stemOf),
    kinds: words.map(nameWordKind),
    information: words.map(informationOf),
  };
}

function registeredOf(organisations: readonly Organisation[]): readonly Registered[] {
  return organisations.flatMap(({ id, name, alternateName }) =>
    [name, ...(alternateName ?? [])].map((target) => ({ organisation: id, target, ...wordingOf(target) })),
  );
}

/** Bits of a misspelt abbreviation or one-word name, by what was done to it; others are namesakes as often. */
const MISSPELT: Partial<Readonly<Record<Trick, number>>> = {
  transposition: 4, repetition: 4, homoglyph: 4, 'typing-slip': 2.5, omission: 2.5, insertion: 2, 'vowel-swap': 2.5, replacement: 1.5, 'bit-flip': 1.5,
}; // prettier-ignore
/** Shorter abbreviations have honest neighbours on every side; of four letters, only two that changed places tell. */
const SHORTEST_MISSPELT = 5;
const WORD_ADDED = { lure: 4, generic: 2 } as const;
/** Bits of a name of several words, by what was changed; clerks, boards and translators do all of it, too. */
const CHANGED = { order: 1, slip: 2, one: 4, more: 3, replaced: 1.5 } as const;

export function createNameIndex(organisations: readonly Organisation[]): NameIndex {
  const names = registeredOf(organisations);
  const exact = new Set(names.map(({ words }) => words.join(' ')));
  const single = names.filter(({ words }) => words.length === 1 && words[0]!.length >= 4);
  const nearSingle = createNeighbourhood(single.map(({ words }) => words[0]!));
  const singleBy = new Map(single.map((one) => [one.words[0]!, one]));
  const byStem = new Map<string, Set<number>>();
  const users = new Map<string, Set<string>>();
  names.forEach(({ stems, words, organisation }, at) => {
    if (words.length < 3) return;
    for (const stem of stems) {
      byStem.set(stem, (byStem.get(stem) ?? new Set()).add(at));
      users.set(stem, (users.get(stem) ?? new Set()).add(organisation));
    }
  });

  function misspelt(name: string, word: string): LookalikeName | null {
    let best: LookalikeName | null = null;
    for (const at of nearSingle.near(word)) {
      const { organisation, target, words } = single[at]!;
      const own = words[0]!;
      const trick = editTrick(own, word);
      if (trick === null || isOrdinaryWord(word)) continue;
      const isShort = own.length < SHORTEST_MISSPELT;
      const bits = isShort ? (trick === 'transposition' ? 2 : 0) : (MISSPELT[trick] ?? 0);
      if (bits > (best?.bits ?? 0)) best = { trick: 'misspelt', name, target, organisation, bits };
    }
    return best;
  }

  /** A one-word name with words beside it: chapters add places, forgers what they promise. */
  function added(name: string, { words, kinds }: Wording): LookalikeName | null {
    const at = words.findIndex((word) => singleBy.has(word) && !isOrdinaryWord(word));
    if (at < 0) return null;
    const { organisation, target } = singleBy.get(words[at]!)!;
    const bits = bitsOfAdded(kinds.filter((kind, other) => other !== at && kind !== 'joining'));
    return bits === null ? null : { trick: 'word-added', name, target, organisation, bits };
  }

  function changed(name: string, given: Wording): LookalikeName | null {
    const sharing = [...new Set(given.stems)]
      .map((stem) => byStem.get(stem))
      .filter((found) => found !== undefined && found.size <= MOST_SHARING)
      .sort((a, b) => a!.size - b!.size)
      .slice(0, 4);
    let best: LookalikeName | null = null;
    for (const at of new Set(sharing.flatMap((found) => [...found!]))) {
      const other = names[at]!;
      // A name cut short, or whole with a place, an abbreviation or a name of its own beside it.
      if (isPart(given.stems, other.stems) || isBranch(given, other)) return null;
      const bits = likeness(given, other, (stem) => users.get(stem)!.size);
      if (bits === null || bits <= (best?.bits ?? 0)) continue;
      if (compareTwoStrings(given.words.join(' '), other.words.join(' ')) < LEAST_DICE) continue;
      const { organisation, target } = other;
      best = { trick: 'words-changed', name, target, organisation, bits };
    }
    return best;
  }

  return {
    lookalikeOf(name) {
      const given = wordingOf(name);
      const { words, kinds } = given;
      if (words.length === 0 || words.length >= MOST_WORDS || exact.has(words.join(' '))) return null;
      if (words.length === 1) return misspelt(name, words[0]!);
      const whole = added(name, given) ?? (words.length >= 3 ? changed(name, given) : null);
      if (whole !== null || words.length > 4) return whole;
      // `UNHRC Rwanda`: an abbreviation misspelt, with nothing beside it that makes it another name.
      const own = words.filter((_, at) => kinds[at] === 'own');
      return own.length === 1 ? misspelt(name, own[0]!) : null;
    },
  };
}

/** Words that stand beside a whole registered name; a place or a name of its own makes it a chapter's or partner's. */
function bitsOfAdded(kinds: readonly NameWordKind[]): number | null {
  if (kinds.length === 0 || kinds.length > 2) return null;
  if (kinds.some((kind) => kind === 'own' || kind === 'place')) return null;
  return kinds.includes('lure') ? WORD_ADDED.lure : WORD_ADDED.generic;
}

/** Whether the registered name stands whole in the given one, with more beside it than words that tell little. */
function isBranch(given: Wording, other: Registered): boolean {
  if (!isPart(other.stems, given.stems)) return false;
  const beside = given.kinds.filter((_, at) => !other.stems.includes(given.stems[at]!));
  return beside.some((kind) => kind === 'own' || kind === 'place');
}

/** Whether the one stands in the other unbroken. */
function isPart(part: readonly string[], whole: readonly string[]): boolean {
  const starts = whole.length - part.length;
  for (let start = 0; start <= starts; start++) {
    if (part.every((stem, at) => whole[start + at] === stem)) return true;
  }
  return false;
}

/**
 * Bits of a name of several words that has most of another's information in common and differs in words alone that
 * tell little; null where it is another name. A misspelt word counts as in common.
 */
function likeness(given: Wording, other: Registered, sharedBy: (stem: string) => number): number | null {
  const left = new Set(other.stems.keys());
  const order: number[] = [];
  let common = 0;
  let own = 0;
  let slips = 0;
  let extra = 0;
  for (const [at, stem] of given.stems.entries()) {
    if (given.information[at] === 0) continue;
    own += given.information[at]!;
    let found = [...left].find((i) => other.stems[i] === stem);
    if (found === undefined && stem.length >= 5) {
      found = [...left].find((i) => other.stems[i]!.length >= 5 && editTrick(other.stems[i]!, stem) !== null);
      if (found !== undefined) slips++;
    }
    if (found === undefined) {
      if (given.kinds[at] !== 'generic' && given.kinds[at] !== 'lure') return null;
      extra++;
      continue;
    }
    left.delete(found);
    order.push(found);
    const information = other.information[found]!;
    common += Math.max(
      Math.min(4, information),
      information - SHARED_LOSS * Math.log2(sharedBy(other.stems[found]!)),
    );
  }
  const missing = [...left].filter((i) => other.information[i]! > 0);
  if (missing.some((i) => other.kinds[i] === 'place' || other.kinds[i] === 'own')) return null;
  const total = other.information.reduce((sum, bits) => sum + bits, 0);
  if (common < LEAST_COMMON || common < COMMON_SHARE * total || common < COMMON_SHARE * own) return null;
  if (missing.length > 0 && extra > 0) return CHANGED.replaced;
  if (missing.length + extra > 0) return missing.length + extra + slips === 1 ? CHANGED.one : CHANGED.more;
  if (slips > 0) return CHANGED.slip;
  return order.every((found, at) => at === 0 || order[at - 1]! < found) ? null : CHANGED.order;
}
