import { LABEL_SYMBOLS, LABEL_TRANSITIONS, ORDINARY_WORDS } from '../generated/label-model.js';

const WIDTH = LABEL_SYMBOLS.length;
const EDGE = LABEL_SYMBOLS.indexOf('.');
const DIGIT = LABEL_SYMBOLS.indexOf('0');
const HYPHEN = LABEL_SYMBOLS.indexOf('-');

/** log2 of the share of labels that are one given ordinary word: a third of them, spread over some thousand words. */
const WORD_BITS = Math.log2(1 / 3 / ORDINARY_WORDS.count);

function symbol(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  return code === 45 ? HYPHEN : DIGIT;
}

/** Bits from one symbol to the next; a digit counts as one of ten. */
function step(from: number, to: number): number {
  return (LABEL_TRANSITIONS.charCodeAt(from * WIDTH + to) - 33) / 4 + (to === DIGIT ? Math.log2(10) : 0);
}

/**
 * log2 of the probability that the registrable domain of an ordinary site has exactly this label: by its letter pairs
 * (10,000 popular sites), or as one of the ordinary words. For lower-case ASCII.
 */
export function labelBits(label: string): number {
  if (label === lastLabel) return lastBits;
  lastBits = bitsOf(label);
  lastLabel = label;
  return lastBits;
}

/** A host is compared with several names: its own label is asked for again and again. */
let lastLabel = '';
let lastBits = 0;

function bitsOf(label: string): number {
  let bits = 0;
  let before = EDGE;
  for (let i = 0; i < label.length; i++) {
    const now = symbol(label.charCodeAt(i));
    bits -= step(before, now);
    before = now;
  }
  bits -= step(before, EDGE);
  return isOrdinaryWord(label) ? Math.max(bits, WORD_BITS) : bits;
}

const filter: Uint8Array = Uint8Array.from(atob(ORDINARY_WORDS.bits), (character) => character.charCodeAt(0));

/**
 * Whether it is among the most common words of English, French, Dutch, German, Spanish, Italian or Portuguese.
 * A Bloom filter of words of 4 to 8 letters: one in a thousand other words passes as well.
 */
export function isOrdinaryWord(word: string): boolean {
  if (word.length < 4 || word.length > 8) return false;
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash >>>= 0;
  const stride = (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) | 1) >>> 0;
  for (let i = 0; i < ORDINARY_WORDS.hashes; i++) {
    const at = ((hash + Math.imul(i, stride)) >>> 0) % (filter.length * 8);
    if ((filter[at >> 3]! & (1 << (at & 7))) === 0) return false;
  }
  return true;
}
