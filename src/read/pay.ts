import { spanOf, type Text } from '../text/text.js';
import { Gap, type Words } from '../text/words.js';
import type { PayFact, PayPeriod } from './ad.js';
import { amountAt, type Amount } from './amounts.js';
import { breaksBefore } from './sentence.js';
import { marksOf, type Marks } from './vocabulary/marks.js';
import { CURRENCY_CODES, PERIOD_NAMES } from './vocabulary/pay-words.js';
import { PERIOD_SHIFT, Tag } from './vocabulary/tag.js';

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

interface Currency {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  /** One past the last word, where the currency is a word after the amount. */
  readonly to: number;
}

function codeOf(folded: string): string {
  return CURRENCY_CODES[folded] ?? folded.toUpperCase();
}

function currencyBefore(words: Words, marks: Marks, amount: Amount): Currency | null {
  const { text } = words;
  let at = amount.start - 1;
  if (text[at] === ' ' || text[at] === '\u00a0' || text[at] === '\u202f') at--;
  const sign = SIGNS[text[at] ?? ''];
  if (sign !== undefined) {
    // `US$`, `CA$`, `A$`.
    const word = amount.from - 1;
    const prefix = word >= 0 && words.end[word] === at ? words.at[word]!.folded : '';
    if (sign === 'USD' && /^(?:us|ca|[cas]|au|nz|hk|sg)$/u.test(prefix)) {
      const code = {
        us: 'USD',
        ca: 'CAD',
        c: 'CAD',
        a: 'AUD',
        au: 'AUD',
        nz: 'NZD',
        hk: 'HKD',
        s: 'SGD',
        sg: 'SGD',
      }[prefix]!;
      return { code, start: words.start[word]!, end: at + 1, to: amount.to };
    }
    return { code: sign, start: at, end: at + 1, to: amount.to };
  }
  const i = amount.from - 1;
  if (
    i >= 0 &&
    marks.tags[i]! & Tag.Currency &&
    amount.start - words.end[i]! <= 2 &&
    !breaksBefore(words, amount.from)
  ) {
    return { code: codeOf(words.at[i]!.folded), start: words.start[i]!, end: words.end[i]!, to: amount.to };
  }
  return null;
}

const GLUED_CURRENCY = /^(?:euros?|eur|usd|gbp|chf|cad|aud|dollars?|pounds?|fcfa)$/u;

function currencyAfter(words: Words, marks: Marks, amount: Amount): Currency | null {
  if (GLUED_CURRENCY.test(amount.suffix)) {
    return {
      code: codeOf(amount.suffix),
      start: amount.end,
      end: amount.end + amount.suffix.length,
      to: amount.to,
    };
  }
  const { text } = words;
  let at = amount.end;
  if (text[at] === '+') at++;
  if (text[at] === ',' && (text[at + 1] === '-' || text[at + 1] === '–')) at += 2;
  if (text[at] === ' ' || text[at] === '\u00a0' || text[at] === '\u202f') at++;
  const sign = SIGNS[text[at] ?? ''];
  // `20$`, but not the sign of the next amount: `10 $20`.
  if (sign !== undefined && !/\d/u.test(text[at + 1] ?? ''))
    return { code: sign, start: at, end: at + 1, to: amount.to };
  const i = amount.to;
  if (
    i < words.count &&
    marks.tags[i]! & Tag.Currency &&
    words.start[i]! - amount.end <= 3 &&
    !breaksBefore(words, i)
  ) {
    return { code: codeOf(words.at[i]!.folded), start: words.start[i]!, end: words.end[i]!, to: i + 1 };
  }
  return null;
}

/** What joins the two ends of a range, spaces and marks of emphasis left out, up to the second amount. */
const RANGE =
  /^(?:[-–—aàey]|to|upto|and|tot|bis|und|et|en|hasta)(?:US|CA|A|EUR|GBP|CHF|USD)?[€£$]?(?:EUR|GBP|CHF|USD)?$/iu;

/** Most words between the amount and its period: "€ 3,350 gross (before tax) per month". */
const PERIOD_REACH = 6;

function periodAfter(words: Words, marks: Marks, from: number): { period: PayPeriod; to: number } | null {
  const limit = Math.min(words.count, from + PERIOD_REACH);
  for (let i = from; i < limit; i++) {
    if (i > from && breaksBefore(words, i)) return null;
    if (i === from && words.gap[i] === Gap.Line) return null;
    const tags = marks.tags[i]!;
    if (words.at[i]!.hasDigit || tags & Tag.OtherMoney) return null;
    if (!(tags & Tag.Period)) continue;
    const period = PERIOD_NAMES[((marks.values[i]! >> PERIOD_SHIFT) & 7) - 1];
    if (period === undefined) continue;
    const { folded } = words.at[i]!;
    // `a` is French for nothing here, `an` is a year only after `par` or `/`.
    if (folded === 'an' || folded === 'h' || folded === 'mo') {
      const before = words.text[words.start[i]! - 1];
      const previous = i > 0 ? words.at[i - 1]!.folded : '';
      if (before !== '/' && previous !== 'par' && previous !== 'per') continue;
    }
    return { period, to: i + 1 };
  }
  return null;
}

interface Setting {
  readonly pay: number;
  readonly other: number;
  readonly period: PayPeriod | null;
  readonly label: boolean;
}

const BACK = 12;
/** Names of a period that say it alone, before the amount: `hourly`, `Monatsgehalt`. */
const PERIODIC =
  /^(?:hourly|daily|weekly|monthly|yearly|annual|annum|month|hour|year|horaire|mensuel|annuel|maand|uur|jaar|stund|monat|jahr|mensual|anual|mensile|hora|mes)/u;

/** The nearest word of pay, and of other money, before an amount in its sentence. */
function settingBefore(words: Words, marks: Marks, first: number): Setting {
  let pay = -1;
  let other = -1;
  let period: PayPeriod | null = null;
  let i = first - 1;
  const limit = Math.max(0, first - BACK);
  for (; i >= limit; i--) {
    if (breaksBefore(words, i + 1)) break;
    const tags = marks.tags[i]!;
    if (tags & Tag.Pay && pay < 0) pay = i;
    if (tags & Tag.OtherMoney && other < 0) other = i;
    if (tags & Tag.Period && period === null) {
      const named = PERIOD_NAMES[((marks.values[i]! >> PERIOD_SHIFT) & 7) - 1] ?? null;
      if (PERIODIC.test(words.at[i]!.folded)) period = named;
    }
  }
  // A label on a line of its own above the amount.
  if (pay < 0 && other < 0 && i === first - 1 && i >= 0 && words.gap[first] === Gap.Line) {
    for (let k = i; k >= Math.max(0, i - 3); k--) {
      if (marks.tags[k]! & Tag.Pay) pay = k;
      if (marks.tags[k]! & Tag.OtherMoney) other = k;
      if (words.gap[k] === Gap.Line) break;
    }
  }
  return { pay, other, period, label: pay >= 0 && first - pay <= 3 };
}

function otherAfter(words: Words, marks: Marks, from: number): boolean {
  const limit = Math.min(words.count, from + 5);
  for (let i = from; i < limit; i++) {
    if (breaksBefore(words, i) || words.text[words.start[i]! - 1] === '(') return false;
    if (marks.tags[i]! & Tag.Pay) return false;
    if (marks.tags[i]! & Tag.OtherMoney) return true;
  }
  return false;
}

/** Largest pay that a person may be offered, a year and in any currency that is read. */
const LARGEST = 50_000_000;

/**
 * The pay that an ad offers. An amount is pay where a word of pay or a period goes with it, and not where the nearest
 * noun says that it is a budget, a fee, a saving, a voucher.
 */
export function readPay(text: Text, words: Words): readonly PayFact[] {
  const marks = marksOf(words);
  const facts: PayFact[] = [];
  for (let i = 0; i < words.count && facts.length < 30; i++) {
    if (!words.at[i]!.hasDigit) continue;
    const low = amountAt(words, i);
    if (low === null) continue;
    const before = currencyBefore(words, marks, low);
    const after = currencyAfter(words, marks, low);
    let currency = before ?? after;
    let high = low;
    let to = Math.max(low.to, after?.to ?? 0);
    const next = nextAmount(words, to);
    if (next !== null) {
      const between = words.text.slice(Math.max(low.end, after?.end ?? 0), next.start);
      if (between.length <= 12 && RANGE.test(between.replace(/[\s*_]/gu, ''))) {
        const second = currencyBefore(words, marks, next) ?? currencyAfter(words, marks, next);
        if (isRange(low, next)) {
          high = next;
          currency ??= second;
          to = Math.max(next.to, second?.to ?? 0);
        }
      }
    }
    i = low.to - 1;
    const setting = settingBefore(
      words,
      marks,
      before !== null && before.start < low.start && before.to === low.to
        ? wordFrom(words, before, low)
        : low.from,
    );
    if (
      currency === null &&
      !(setting.label && setting.other < 0 && low.value >= 1000 && hasNoSign(words, marks, low, to))
    )
      continue;
    const following = periodAfter(words, marks, to);
    const period = following?.period ?? setting.period;
    const tail = following?.to ?? to;
    if (!isPay(words, marks, setting, period, following !== null, tail, low)) continue;
    const [min, max] = valuesOf(low, high);
    if (!(max > 0) || max > LARGEST || min > max) continue;
    const from = Math.min(low.start, before?.start ?? low.start);
    const end = Math.max(
      high.end,
      following === null ? high.end : words.end[following.to - 1]!,
      after?.end ?? 0,
    );
    facts.push({
      min, max, currency: currency?.code ?? null,
      period: period ?? null,
      estimated: isEstimate(words, marks, tail),
      spans: [spanOf(text, from, end)],
    }); // prettier-ignore
    i = Math.max(i, high.to - 1);
  }
  return facts;
}

/** Ends of a range of pay lie within a factor of this; "Band 5 - £24,907" is no range. */
const WIDEST_RANGE = 12;

function isRange(low: Amount, high: Amount): boolean {
  const [min, max] = valuesOf(low, high);
  return min > 0 && max >= min && max <= min * WIDEST_RANGE;
}

function wordFrom(words: Words, currency: Currency, amount: Amount): number {
  let first = amount.from;
  while (first > 0 && words.start[first - 1]! >= currency.start) first--;
  return first;
}

function nextAmount(words: Words, from: number): Amount | null {
  for (let i = from; i < Math.min(words.count, from + 3); i++) {
    if (words.at[i]!.hasDigit) return amountAt(words, i);
  }
  return null;
}

/** `$40-50k`: the thousands of the second hold for the first. */
function valuesOf(low: Amount, high: Amount): readonly [number, number] {
  if (high.thousands && !low.thousands && low.value < 1000) return [low.value * 1000, high.value];
  return [low.value, high.value];
}

function isEstimate(words: Words, marks: Marks, from: number): boolean {
  for (let i = from; i < Math.min(words.count, from + 2); i++) {
    if (words.gap[i] === Gap.Line) return false;
    if (marks.tags[i]! & Tag.Estimate) return true;
  }
  return false;
}

/** An amount without currency is pay only as a range or with its period: "Salary: 28,000 - 32,000", never a number to call. */
function hasNoSign(words: Words, marks: Marks, low: Amount, to: number): boolean {
  if (words.at[low.from]!.folded.startsWith('0')) return false;
  return to > low.to || periodAfter(words, marks, to) !== null;
}

function isPay(
  words: Words,
  marks: Marks,
  setting: Setting,
  period: PayPeriod | null,
  followed: boolean,
  tail: number,
  low: Amount,
): boolean {
  const { pay, other } = setting;
  if (other >= 0 && other > pay) return false;
  if (otherAfter(words, marks, tail) && !(pay >= 0 && setting.label)) return false;
  if (
    /^(?:million|millions|m|mio|bn|billion|mrd|miljoen|millones)$/u.test(
      words.at[Math.min(words.count - 1, low.to)]!.folded,
    )
  )
    return false;
  if (pay >= 0) return true;
  return period !== null && (followed || setting.period !== null);
}
