import { fold, skeleton } from '../fold.js';

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
const WORDS = /[\p{L}\p{M}\p{N}]{1,100}/gu;
const LATIN = /\p{Script=Latin}/u;
const FOREIGN_LETTERS = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/gu;
const NON_LATIN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
/** Latin letters that have a twin in Cyrillic. */
const TWINS_ONLY = /^[aceopxyh-ksbmtABCEH-KMOPSTXY]+$/u;
const LATIN_LETTERS = /\p{Script=Latin}/gu;
/** Greek letters in units and formulas: `μg`, `kΩ`, `Δt`. */
const SYMBOLS = /^[μΩΔπσλαβγ]$/u;

/** Two words of two languages with the space between them lost. */
const GLUED =
  /^(?:\p{Script=Latin}{2,40}(?=\p{Lu})[\p{Script=Cyrillic}\p{Script=Greek}]{3,40}|[\p{Script=Cyrillic}\p{Script=Greek}]{2,40}(?=\p{Lu})\p{Script=Latin}{3,40})$/u;

/** Whether one word mixes look-alike letters of two scripts, as `РICUM` with a Cyrillic Р does and `SMMщик` doesn't. */
export function mixesScripts(word: string): boolean {
  if (!FOREIGN.test(word) || !LATIN.test(word)) return false;
  const foreign = word.match(FOREIGN_LETTERS) ?? [];
  if (foreign.length === 1 && SYMBOLS.test(foreign[0])) return false;
  if (word !== word.toUpperCase() && GLUED.test(word)) return false;
  const latin = (word.match(LATIN_LETTERS) ?? []).join('');
  // An acronym with an ending of another script is a word of that language.
  if (
    latin === latin.toUpperCase() &&
    word.startsWith(latin) &&
    word.slice(latin.length) === word.slice(latin.length).toLowerCase()
  )
    return false;
  return !NON_LATIN.test(skeleton(fold(word))) || TWINS_ONLY.test(latin);
}

/** Places of the words that mix scripts, the first `most` of them. Linear. */
export function mixedScriptWords(
  text: string,
  most: number,
): { readonly start: number; readonly end: number }[] {
  if (!FOREIGN.test(text) || !LATIN.test(text)) return [];
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(WORDS)) {
    if (mixesScripts(match[0])) found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length >= most) break;
  }
  return found;
}
