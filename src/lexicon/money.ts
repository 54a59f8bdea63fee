import type { Words } from '../text/words.js';

const CURRENCY =
  /^(?:eur|euros?|usd|dollars?|dolares?|gbp|pounds?|livres?|libras?|chf|francs?|franken|f?cfa|xof|xaf|naira|ngn|kes|ksh|shillings?|rupees?|inr|rs|reais|brl|pesos?|cad|aud|zar|rand|usdt|btc)$/;
const SIGNED_NUMBER = /^(?:usd|eur|gbp|chf|rs|e)\d|\d(?:eur|usd|gbp|chf|e)$/;
const SIGNS = '$€£¥₹₦¢₣₽';
const NEAR = 16;

/** Whether the number at word `i` is an amount of money, by the currency's sign or word beside it. */
export function isMoney(words: Words, i: number): boolean {
  const start = words.start[i]!;
  const end = words.end[i]!;
  if (hasSign(words.text, start - 1) || hasSign(words.text, end)) return true;
  if (words.text[start - 1] === ' ' && hasSign(words.text, start - 2)) return true;
  if (words.text[end] === ' ' && hasSign(words.text, end + 1)) return true;
  // The word beside it, or behind the second half of `1,000 euro`.
  for (const k of [i - 1, i + 1, i + 2]) {
    const near = words.at[k];
    if (near === undefined || Math.abs(words.start[k]! - start) > NEAR) continue;
    if (k === i + 2 && !words.at[i + 1]!.hasDigit) continue;
    if (CURRENCY.test(near.folded)) return true;
  }
  return SIGNED_NUMBER.test(words.at[i]!.folded);
}

function hasSign(text: string, at: number): boolean {
  return at >= 0 && at < text.length && SIGNS.includes(text[at]!);
}
