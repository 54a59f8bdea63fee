import { spanOf, type Text } from '../text/text.js';
import type { Words } from '../text/words.js';
import type { PayFact } from './ad.js';
import { amountAt, type Amount } from './amounts.js';
import { currencyAfter, currencyBefore, type Currency } from './currencies.js';
import { gluedPeriod, isEstimate, isPay, periodAfter, settingBefore } from './pay-context.js';
import { marksOf, type Marks } from './vocabulary/marks.js';

/** What joins the two ends of a range, spaces and marks of emphasis left out, up to the second amount. */
const RANGE =
  /^(?:[-–—aàey]|to|upto|and|tot|bis|und|et|en|hasta)(?:US|CA|A|EUR|GBP|CHF|USD)?[€£$]?(?:EUR|GBP|CHF|USD)?$/iu;

/** What may close an amount in prices: `2.500,-`, `80’000.–`. */
const TAIL = /^[.,][-–]/u;

/** Largest pay that a person may be offered, a year and in any currency that is read. */
const LARGEST = 50_000_000;

/** Longest list of pay that is read. */
const MOST_PAY = 200;

/**
 * The pay that an ad offers. An amount is pay where a word of pay or a period goes with it, and not where the nearest
 * noun says that it is a budget, a fee, a saving, a voucher.
 */
export function readPay(text: Text, words: Words): readonly PayFact[] {
  const marks = marksOf(words);
  const facts: PayFact[] = [];
  for (let i = 0; i < words.count && facts.length < MOST_PAY; i++) {
    if (!words.at[i]!.hasDigit) continue;
    const low = amountAt(words, i);
    if (low === null) continue;
    const before = currencyBefore(words, marks, low);
    const after = currencyAfter(words, marks, low);
    let currency = sharper(before, after);
    let high = low;
    let to = Math.max(low.to, after?.to ?? 0);
    // `$80,000/yr - $95,000/yr`: the period may stand between the two.
    const inner = periodAfter(words, marks, to);
    const from = inner !== null && inner.to - to <= 2 ? inner.to : to;
    const next = nextAmount(words, from) ?? nextAmount(words, to);
    if (next !== null) {
      const start = Math.max(low.end, after?.end ?? 0, from > to ? words.end[from - 1]! : 0);
      const between = words.text.slice(start, next.start).replace(TAIL, '');
      if (between.length <= 12 && RANGE.test(between.replace(/[\s*_]/gu, '')) && isRange(low, next)) {
        const last = currencyAfter(words, marks, next);
        const second = sharper(currencyBefore(words, marks, next), last);
        high = next;
        currency = sharper(currency, second);
        to = Math.max(next.to, last?.to ?? 0);
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
    const period = following?.period ?? gluedPeriod(high.suffix) ?? setting.period;
    const tail = following?.to ?? to;
    if (
      !isPay(
        words,
        marks,
        setting,
        period,
        following !== null || gluedPeriod(high.suffix) !== null,
        tail,
        low,
      )
    )
      continue;
    const [min, max] = valuesOf(low, high);
    if (!(max > 0) || max > LARGEST || min > max) continue;
    const first = Math.min(low.start, before?.start ?? low.start);
    const end = Math.max(
      high.end,
      following === null ? high.end : words.end[following.to - 1]!,
      after?.end ?? 0,
    );
    facts.push({
      min, max, currency: currency?.code ?? null,
      period: period ?? null,
      estimated: isEstimate(words, marks, tail),
      spans: [spanOf(text, first, end)],
    }); // prettier-ignore
    i = Math.max(i, high.to - 1);
  }
  return facts;
}

/** Of two currencies of one amount the one that says more: `$21,000 MXN`. */
function sharper(one: Currency | null, other: Currency | null): Currency | null {
  if (one === null || (one.vague && other !== null && !other.vague)) return other;
  return one;
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

/** `$40-50k`, `£40-65,000`: the thousands of the second hold for the first. */
function valuesOf(low: Amount, high: Amount): readonly [number, number] {
  const raised = low.value * 1000;
  if (low.thousands || low.value >= 1000 || high === low) return [low.value, high.value];
  const shared =
    high.thousands || (high.value >= 10_000 && raised <= high.value && high.value <= raised * WIDEST_RANGE);
  return shared ? [raised, high.value] : [low.value, high.value];
}

/** An amount without currency is pay only as a range or with its period: "Salary: 28,000 - 32,000", never a number to call. */
function hasNoSign(words: Words, marks: Marks, low: Amount, to: number): boolean {
  if (words.at[low.from]!.folded.startsWith('0')) return false;
  return low.thousands || to > low.to || periodAfter(words, marks, to) !== null;
}
