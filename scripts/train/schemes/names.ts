import type { Lexicon } from '../../../src/lexicon/lexicon.js';
import { hashOf } from '../../../src/text/words.js';
import { fold } from '../../../src/text/fold.js';
import { genderedWords, listedNames } from '../people.js';
import { wordsOnce } from '../words-once.js';
import type { SchemeText } from './texts.js';

/** Languages that write every noun with a capital tell no names by it. */
const CAPITAL_NOUNS = new Set(['de']);
/** A word that stands in small letters in fewer than this share of its places is a name. */
const NAME_SHARE = 0.12;
const LEAST_PLACES = 3;

const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

/** Countries, languages and places as each language calls them. */
function runtimeNames(languages: Iterable<string>): string[] {
  const names: string[] = [];
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const language of languages) {
    const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    const tongues = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
    for (const a of letters)
      for (const b of letters) names.push(regions.of(a + b) ?? '', tongues.of((a + b).toLowerCase()) ?? '');
  }
  return names;
}

/** The language of the lists: "her" and "man" are ordinary words in others. */
const LISTS = 'en';
/** Titles that tell a gender in the other languages. Pronouns are also how a reader is spoken to, and stay. */
const TITLES = `herr herrn frau monsieur madame mme meneer mevrouw dhr mevr senor senora sr sra don dona signor signora sig
senhor senhora`;
/** Short words that names of countries are made with ("the", "del", "und"), and words that are ordinary elsewhere. */
const SHORTEST_NAME = 4;

/**
 * Hashes of words that name people, places and peoples: lists, and every word that the texts hardly ever write in small
 * letters. What the lexicon knows, a messenger or a means of payment, is no such name; words that tell a gender are masked
 * whoever knows them. The model never learns a weight for them.
 */
export function namesOf(texts: readonly SchemeText[], lexicon: Lexicon): Set<number> {
  const masked = new Set<number>();
  const languages = new Set(texts.map(({ language }) => language));
  const small = new Map<number, number>();
  const capital = new Map<number, number>();
  const elsewhere = new Set<number>();
  for (const { text, language } of texts) {
    if (CAPITAL_NOUNS.has(language)) continue;
    const words = wordsOnce(text);
    for (let i = 0; i < words.count; i++) {
      const word = words.at[i]!;
      const [first, second] = text.slice(words.start[i], words.end[i]);
      if (second === undefined || !LETTER.test(first!)) continue;
      const counts = LOWER.test(first!) ? small : UPPER.test(second) ? null : capital;
      counts?.set(word.hash, (counts.get(word.hash) ?? 0) + 1);
      if (counts === small && language !== LISTS) elsewhere.add(word.hash);
    }
  }
  for (const [hash, count] of capital) {
    const smalls = small.get(hash) ?? 0;
    if (count + smalls >= LEAST_PLACES && smalls < NAME_SHARE * (count + smalls)) masked.add(hash);
  }
  const isOrdinary = (hash: number): boolean => (small.get(hash) ?? 0) >= LEAST_PLACES;
  for (const hash of listedNames()) if (!elsewhere.has(hash)) masked.add(hash);
  for (const name of runtimeNames(languages))
    for (const part of fold(name).split(/\P{L}+/u)) {
      const hash = hashOf(part);
      if (part.length >= SHORTEST_NAME && !isOrdinary(hash)) masked.add(hash);
    }
  for (const spelling of lexicon.exact.keys()) masked.delete(hashOf(spelling));
  for (const hash of genderedWords()) masked.add(hash);
  for (const title of TITLES.split(/\s+/)) masked.add(hashOf(title));
  return masked;
}
