import type { Words } from '../text/words.js';
import type { Amount } from './amounts.js';
import { breaksBefore } from './sentence.js';
import type { Marks } from './vocabulary/marks.js';
import { CURRENCY_CODES } from './vocabulary/pay-words.js';
import { Tag } from './vocabulary/tag.js';

const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  $: 'USD',
  '¥': 'JPY',
  '₹': 'INR',
  '₦': 'NGN',
  '₽': 'RUB',
  '₱': 'PHP',
};

/** What tells dollars apart, before or after the sign. */
const DOLLARS: Readonly<Record<string, string | undefined>> = Object.freeze(
  Object.assign(Object.create(null) as Record<string, string>, {
    us: 'USD',
    usd: 'USD',
    ca: 'CAD',
    can: 'CAD',
    cad: 'CAD',
    c: 'CAD',
    au: 'AUD',
    aud: 'AUD',
    a: 'AUD',
    nz: 'NZD',
    hk: 'HKD',
    s: 'SGD',
    sg: 'SGD',
    mx: 'MXN',
    mxn: 'MXN',
    r: 'BRL',
    clp: 'CLP',
    cop: 'COP',
    ars: 'ARS',
  }),
);

/** A currency beside an amount, and the units that it stands in. */
export interface Currency {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  /** One past the last word, where the currency is a word after the amount. */
  readonly to: number;
  /** Read from a sign that several currencies share. */
  readonly vague: boolean;
}

function codeOf(folded: string): string {
  return CURRENCY_CODES[folded] ?? folded.toUpperCase();
}

/** The currency that stands before an amount: `€ 3,000`, `US$500`, `CHF 5'000`. */
export function currencyBefore(words: Words, marks: Marks, amount: Amount): Currency | null {
  const { text } = words;
  let at = amount.start - 1;
  if (text[at] === ' ' || text[at] === '\u00a0' || text[at] === '\u202f') at--;
  const sign = SIGNS[text[at] ?? ''];
  if (sign !== undefined) {
    // `US$`, `CA$`, `A$`.
    const word = amount.from - 1;
    const prefix = word >= 0 && words.end[word] === at ? words.at[word]!.folded : '';
    const dollar = sign === 'USD' ? DOLLARS[prefix] : undefined;
    if (dollar !== undefined)
      return { code: dollar, start: words.start[word]!, end: at + 1, to: amount.to, vague: false };
    // `CAD $62,000`
    const apart =
      sign === 'USD' && word >= 0 && words.end[word] === at - 1 && marks.tags[word]! & Tag.Currency;
    const code = apart ? codeOf(words.at[word]!.folded) : sign;
    return { code, start: at, end: at + 1, to: amount.to, vague: sign === 'USD' && !apart };
  }
  const i = amount.from - 1;
  if (i >= 0 && isFrancs(words, i) && amount.start - words.end[i]! <= 3 && amount.value >= LEAST_FRANCS)
    return { code: 'CHF', start: words.start[i]!, end: words.end[i]!, to: amount.to, vague: false };
  if (
    i >= 0 &&
    marks.tags[i]! & Tag.Currency &&
    amount.start - words.end[i]! <= 2 &&
    !endsPrice(words, i, amount) &&
    !breaksBefore(words, amount.from)
  ) {
    return {
      code: codeOf(words.at[i]!.folded),
      start: words.start[i]!,
      end: words.end[i]!,
      to: amount.to,
      vague: false,
    };
  }
  return null;
}

/** `Fr. 5'000`: also the short name of a Friday, which no such number follows. */
function isFrancs(words: Words, i: number): boolean {
  return /^s?fr$/u.test(words.at[i]!.folded) && words.text[words.end[i]!] === '.';
}
const LEAST_FRANCS = 100;

/** "27.300 euros (14 pagas)": the currency of the amount before it. */
function endsPrice(words: Words, i: number, amount: Amount): boolean {
  return i > 0 && words.at[i - 1]!.hasDigit && /[(,;]/u.test(words.text.slice(words.end[i], amount.start));
}

const GLUED_CURRENCY = /^(?:euros?|eur|usd|gbp|chf|cad|aud|dollars?|pounds?|fcfa)$/u;

/** The currency that stands after an amount: `3 000 €`, `500 EUR`, `1,500EUR`. */
export function currencyAfter(words: Words, marks: Marks, amount: Amount): Currency | null {
  if (GLUED_CURRENCY.test(amount.suffix)) {
    return {
      code: codeOf(amount.suffix),
      start: amount.end,
      end: amount.end + amount.suffix.length,
      to: amount.to,
      vague: false,
    };
  }
  const { text } = words;
  let at = amount.end;
  if (text[at] === '+') at++;
  if (text[at] === ',' && (text[at + 1] === '-' || text[at + 1] === '–')) at += 2;
  if (text[at] === ' ' || text[at] === '\u00a0' || text[at] === '\u202f') at++;
  const sign = SIGNS[text[at] ?? ''];
  // `20$`, but not the sign of the next amount: `10 $20`.
  if (sign !== undefined && !/\d/u.test(text[at + 1] ?? '')) {
    const word = amount.to;
    const raw =
      word < words.count && words.start[word]! - at <= 2
        ? text.slice(words.start[word], words.end[word])
        : '';
    const named = sign === 'USD' && /^[A-Z]{2,3}$/u.test(raw) ? DOLLARS[raw.toLowerCase()] : undefined;
    if (named !== undefined)
      return { code: named, start: at, end: words.end[word]!, to: word + 1, vague: false };
    return { code: sign, start: at, end: at + 1, to: amount.to, vague: sign === 'USD' };
  }
  const i = amount.to;
  if (
    i < words.count &&
    marks.tags[i]! & Tag.Currency &&
    words.start[i]! - amount.end <= 3 &&
    !breaksBefore(words, i)
  ) {
    return {
      code: codeOf(words.at[i]!.folded),
      start: words.start[i]!,
      end: words.end[i]!,
      to: i + 1,
      vague: false,
    };
  }
  return null;
}

/** Whose pesos: "pesos argentinos". */
const PESOS: readonly (readonly [RegExp, string])[] = [
  [/^argentin/u, 'ARS'],
  [/^chilen/u, 'CLP'],
  [/^colombian/u, 'COP'],
  [/^mexican/u, 'MXN'],
];

/** Most words after an amount and its period in which a currency may be told: "$ 185.000 por mes (pesos argentinos)". */
const TOLD_LATER = 3;

/** The currency that a few words after an amount name, where its sign is one that several share. */
export function currencyTold(words: Words, marks: Marks, from: number): string | null {
  for (let i = from; i < Math.min(words.count, from + TOLD_LATER) && !breaksBefore(words, i); i++) {
    if (words.at[i]!.hasDigit) return null;
    if (!(marks.tags[i]! & Tag.Currency)) continue;
    const next = words.at[i + 1]?.folded ?? '';
    return PESOS.find(([pattern]) => pattern.test(next))?.[1] ?? codeOf(words.at[i]!.folded);
  }
  return null;
}

/** Of two currencies of one amount the one that says more: `$21,000 MXN`. */
export function sharper(one: Currency | null, other: Currency | null): Currency | null {
  if (one === null || (one.vague && other !== null && !other.vague)) return other;
  return one;
}
