/**
 * Letters of other scripts that readers take for Latin ones, lower case, for comparison only.
 * A subset of Unicode TR39 confusables (single letters of Cyrillic, Greek, Armenian and Latin extensions).
 */
const LOOKALIKE_LETTERS: Readonly<Record<string, string>> = {
  а: 'a', ɑ: 'a', α: 'a', ь: 'b', Ƅ: 'b', с: 'c', ϲ: 'c', ԁ: 'd', ɗ: 'd', е: 'e', ҽ: 'e', є: 'e', ε: 'e',
  ġ: 'g', ɡ: 'g', ց: 'g', һ: 'h', հ: 'h', і: 'i', ι: 'i', ı: 'i', ɩ: 'i', ј: 'j', κ: 'k', к: 'k', ӏ: 'l',
  ⅼ: 'l', ł: 'l', м: 'm', ո: 'n', η: 'n', п: 'n', о: 'o', ο: 'o', օ: 'o', σ: 'o', ø: 'o', р: 'p', ρ: 'p',
  ԛ: 'q', г: 'r', ѕ: 's', т: 't', τ: 't', υ: 'u', ս: 'u', ν: 'v', ѵ: 'v', ԝ: 'w', ш: 'w', ω: 'w', х: 'x',
  χ: 'x', у: 'y', γ: 'y', ү: 'y', ᴢ: 'z', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th',
}; // prettier-ignore

const NON_ASCII = /[^\x00-\x7f]/u; // eslint-disable-line no-control-regex
const MARKS = /\p{M}+/gu;
const NON_ASCII_CHARACTERS = /[^\x00-\x7f]/gu; // eslint-disable-line no-control-regex

/** Lower case, without accents, ligatures and full-width forms: `Congrès` → `congres`. Keeps other scripts. */
export function fold(value: string): string {
  const lower = value.toLowerCase();
  if (!NON_ASCII.test(lower)) return lower;
  return lower.normalize('NFKD').replace(MARKS, '').toLowerCase();
}

/** What the word looks like to a reader of Latin script: `РІСUМ` (Cyrillic) → `picum`. For comparison only. */
export function skeleton(folded: string): string {
  if (!NON_ASCII.test(folded)) return folded;
  return folded.replace(NON_ASCII_CHARACTERS, (letter) => LOOKALIKE_LETTERS[letter] ?? letter);
}
