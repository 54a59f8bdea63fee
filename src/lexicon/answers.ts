import type { Words } from '../text/words.js';
import { endsBefore } from './sentences.js';

const NO: ReadonlySet<string> = new Set([
  'no',
  'non',
  'nein',
  'nee',
  'nao',
  'never',
  'jamais',
  'nooit',
  'nie',
  'nunca',
  'mai',
]);
/** How far the end of a question is looked for, in words. */
const QUESTION_REACH = 40;

/**
 * Whether the sentence that holds word `last` is a question that the text itself answers: "Do I have to pay a fee? No."
 * The answer stands by itself: "Ready to pay the fee? No experience needed" is none.
 */
export function isRefused(words: Words, last: number): boolean {
  const end = Math.min(words.count, last + QUESTION_REACH);
  for (let i = last + 1; i < end; i++) {
    if (!endsBefore(words, i)) continue;
    if (!NO.has(words.at[i]!.folded) || !words.text.slice(words.end[i - 1], words.start[i]).includes('?'))
      return false;
    return (
      i + 1 === words.count || /^\s*[.,;:!–—-]/u.test(words.text.slice(words.end[i], words.start[i + 1]))
    );
  }
  return false;
}
