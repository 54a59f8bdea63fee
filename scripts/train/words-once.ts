import { wordsOf, type Words } from '../../src/text/words.js';

const read = new Map<string, Words>();

/** Words of a text, read once: every fold reads the same texts, several times over. */
export function wordsOnce(text: string): Words {
  let words = read.get(text);
  if (words === undefined) read.set(text, (words = wordsOf(text)));
  return words;
}
