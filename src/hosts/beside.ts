import { BESIDE_WORDS } from '../generated/beside-words.js';

/**
 * What a word beside a name is there for: `lure` jobs and money, `account` pages that ask for passwords and payments,
 * `web` technical pieces and endings, `place` chapters and members, `number` digits, `ending` the official ending,
 * `none` nothing at all.
 */
export type BesideKind = keyof typeof BESIDE_WORDS | 'number' | 'ending' | 'none';

const listed: ReadonlyMap<string, BesideKind> = new Map(
  (Object.keys(BESIDE_WORDS) as (keyof typeof BESIDE_WORDS)[]).flatMap((kind) =>
    BESIDE_WORDS[kind].split(' ').map((word) => [word, kind] as const),
  ),
);

/** Whether a listed word begins with two letters, by their codes: most words are turned away by that. */
const CODES = 128;
const begins = new Uint8Array(CODES * CODES);
for (const word of listed.keys()) begins[word.charCodeAt(0) * CODES + word.charCodeAt(1)] = 1;

const DIGITS = /^\d+$/u;
const LONGEST_WORD = 20;

/** The kind of what is left of a label when the name is taken out; null for a word that is not listed. */
export function besideKind(rest: string): BesideKind | null {
  if (rest === '') return 'none';
  const whole = listed.get(rest);
  if (whole !== undefined) return whole;
  if (DIGITS.test(rest)) return 'number';
  if (begins[rest.charCodeAt(0) * CODES + rest.charCodeAt(1)] !== 1) return null;
  // Two words (`jobportal`, `europejobs`): the stronger one speaks.
  for (let cut = 2; cut < rest.length - 1 && cut <= LONGEST_WORD; cut++) {
    const first = listed.get(rest.slice(0, cut));
    if (first === undefined) continue;
    const tail = rest.slice(cut);
    const second = listed.get(tail) ?? (DIGITS.test(tail) ? 'number' : undefined);
    if (second !== undefined) return first === 'lure' || second === 'lure' ? 'lure' : first;
  }
  return null;
}

/** Whether it is one listed word. */
export function isListedWord(word: string): boolean {
  return listed.has(word);
}
