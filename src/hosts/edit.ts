import { KEY_NEIGHBOURS } from './keyboard.js';
import { soundKey } from './sound.js';
import { visualKey } from './visual.js';

/** How a look-alike was made from a name. */
export type Trick =
  | 'homoglyph'
  | 'typing-slip'
  | 'replacement'
  | 'omission'
  | 'insertion'
  | 'addition'
  | 'repetition'
  | 'transposition'
  | 'vowel-swap'
  | 'bit-flip'
  | 'hyphenation'
  | 'dot-inside'
  | 'other-ending'
  | 'brand-in-subdomain'
  | 'brand-plus-word'
  | 'written-out'
  | 'plural'
  | 'sound-alike';

const VOWELS = 'aeiouy';
function isBitFlip(a: string, b: string): boolean {
  const difference = a.charCodeAt(0) ^ b.charCodeAt(0);
  return (difference & (difference - 1)) === 0;
}

function replacementTrick(a: string, b: string): Trick {
  if (visualKey(a) === visualKey(b)) return 'homoglyph';
  if (VOWELS.includes(a) && VOWELS.includes(b)) return 'vowel-swap';
  if (KEY_NEIGHBOURS.get(a)?.has(b) === true) return 'typing-slip';
  if (soundKey(a) === soundKey(b)) return 'sound-alike';
  return isBitFlip(a, b) ? 'bit-flip' : 'replacement';
}

/** The one edit that makes `made` from `name`, or null where one doesn't. Both in lower-case ASCII. */
export function editTrick(name: string, made: string): Trick | null {
  if (name === made) return null;
  let start = 0;
  while (start < name.length && name[start] === made[start]) start++;
  let end = 0;
  const shorter = Math.min(name.length, made.length);
  while (end < shorter - start && name[name.length - 1 - end] === made[made.length - 1 - end]) end++;
  const gone = name.slice(start, name.length - end);
  const put = made.slice(start, made.length - end);
  if (gone.length === 1 && put.length === 1) return replacementTrick(gone, put);
  if (gone.length === 1 && put.length === 0) return 'omission';
  if (gone.length === 0 && put.length === 1) return insertionTrick(name, put, start);
  // Two letters put into a short name make another name.
  // What stands before or behind a name is a word beside it.
  if (gone.length === 0 && put.length === 2 && name.length >= 5) {
    if (put === 'es') return 'plural';
    return start > 0 && start < name.length ? 'insertion' : null;
  }
  if (gone.length === 2 && put.length === 2 && gone[0] === put[1] && gone[1] === put[0])
    return 'transposition';
  return null;
}

function insertionTrick(name: string, put: string, at: number): Trick {
  if (name[at - 1] === put || name[at] === put) return 'repetition';
  if (put === 's' && at === name.length) return 'plural';
  return at === name.length ? 'addition' : 'insertion';
}

/** Edit distance (Levenshtein), for names of at most 64 units; `limit + 1` where it is greater than `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = Math.min(row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), row[j]! + 1, next[j - 1]! + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    row = next;
  }
  return row[b.length]!;
}
