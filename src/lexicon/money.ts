import type { Words } from '../text/words.js';

const CURRENCY =
  /^(?:eur|euros?|usd|dollars?|dolares?|gbp|pounds?|livres?|libras?|sterline|corone|couronnes|coronas|dirhams?|dinars?|chf|francs?|franchi|franken|f?cfa|xof|xaf|naira|ngn|kes|ksh|shillings?|rupees?|inr|rs|reais|real|brl|pesos?|cad|aud|zar|rand|usdt|btc|soles|pen|mxn|cop|clp|ars|bolivianos|guaranies|quetzales|lempiras|colones|bolivares|meticais|mzn|kwanzas|aoa)$/;
/** West Africa and those who still count so: "22 500 F". Before a number the letter is part of "H/F". */
const CURRENCY_BEHIND = /^fr?s?$/;
const SIGNED_NUMBER = /^(?:usd|eur|gbp|chf|rs|e)\d|\d(?:eur|usd|gbp|chf|e)$/;
/** Peru's "S/ 60". */
const SOLES = /\bS\/\.? ?$/;
const SIGNS: ReadonlySet<number> = new Set(Array.from('$€£¥₹₦¢₣₽', (sign) => sign.charCodeAt(0)));
const SPACE = 0x20;
/** Letters between a number and its currency, or between the ends of a range. */
const NEAR = 16;

/** Whether the number at word `i` is an amount of money: by its currency, or by that of the range that it begins. */
export function isMoney(words: Words, i: number): boolean {
  if (hasCurrency(words, i)) return true;
  // `1,000 euro`, `100-300 euro`, `100 to 300 euro`
  for (const next of [i + 1, i + 2]) {
    const number = words.at[next];
    if (number === undefined || words.start[next]! - words.end[i]! > NEAR / 2) return false;
    if (number.hasDigit && !number.hasLetter) return hasCurrency(words, next);
  }
  return false;
}

function hasCurrency(words: Words, i: number): boolean {
  const { text } = words;
  const start = words.start[i]!;
  const end = words.end[i]!;
  if (hasSign(text, start - 1) || hasSign(text, end)) return true;
  const before = text.slice(Math.max(0, start - 4), start);
  if (before.includes('/') && SOLES.test(before)) return true;
  if (text.charCodeAt(start - 1) === SPACE && hasSign(text, start - 2)) return true;
  if (text.charCodeAt(end) === SPACE && hasSign(text, end + 1)) return true;
  for (const k of [i - 1, i + 1]) {
    const near = words.at[k];
    if (near !== undefined && Math.abs(words.start[k]! - start) <= NEAR && CURRENCY.test(near.folded))
      return true;
  }
  const behind = words.at[i + 1];
  if (behind !== undefined && words.start[i + 1]! - end === 1 && CURRENCY_BEHIND.test(behind.folded))
    return true;
  return SIGNED_NUMBER.test(words.at[i]!.folded);
}

function hasSign(text: string, at: number): boolean {
  return SIGNS.has(text.charCodeAt(at));
}
