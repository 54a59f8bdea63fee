import { BESIDE_WORDS } from '../generated/beside-words.js';
import { NAME_WORDS } from '../generated/name-words.js';
import { isOrdinaryWord, labelBits } from './chance.js';

const joining = setOf(NAME_WORDS.joining);
const generic = setOf(NAME_WORDS.generic);
const lure = setOf(NAME_WORDS.lure);
const places = setOf(BESIDE_WORDS.place);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** What a word of an organisation's name is there for. */
export type NameWordKind = 'joining' | 'generic' | 'lure' | 'place' | 'own';

export function nameWordKind(word: string): NameWordKind {
  if (joining.has(word)) return 'joining';
  if (lure.has(word)) return 'lure';
  if (places.has(word)) return 'place';
  return generic.has(word) || generic.has(word.replace(/s$/u, '')) ? 'generic' : 'own';
}

const GENERIC_BITS = 4;
const ORDINARY_BITS = 9;
const MOST_BITS = 18;

/** How much a word tells about which organisation a name belongs to, in bits; 0 for joining words. */
export function informationOf(word: string): number {
  const kind = nameWordKind(word);
  if (kind === 'joining') return 0;
  if (kind !== 'own') return GENERIC_BITS;
  return isOrdinaryWord(word) ? ORDINARY_BITS : Math.min(MOST_BITS, -labelBits(word) / 1.5);
}

/** A word without its ending, roughly: `migrants` and `migrant`, `undocumented` and `undocumentés` fall together. */
export function stemOf(word: string): string {
  return word.length > 5 ? word.replace(/(?:es|en|e|s)$/u, '') : word;
}
