import { spanOf, type Text } from '../text/text.js';
import type { Words } from '../text/words.js';
import type { PayFact, PayPeriod } from './ad.js';
import { amountAt, type Amount } from './amounts.js';
import { currencyAfter, currencyBefore, currencyTold, sharper, type Currency } from './currencies.js';
import { payGround } from './is-pay.js';
import { isAdded } from './pay-beside.js';
import { gluedPeriod, isEstimate, periodAfter, settingBefore } from './pay-context.js';
import { rangeEnd, valuesOf } from './pay-range.js';
import { joinsPay } from './pay-series.js';
import { isTooLarge, withoutSmall } from './pay-size.js';
import { marksOf, type Marks } from './vocabulary/marks.js';

/** Nobody pays a million by the hour, day or week: what moves in a day does. */
const LARGEST_DAILY = 1_000_000;
const DAILY: ReadonlySet<PayPeriod> = new Set(['hour', 'day', 'week']);
/** Words of pay that measure much else: "a delivery rate of 4,000 a year". */
const RATES: ReadonlySet<string> = new Set(['rate', 'rates', 'band', 'taux']);

/** Largest pay that a person may be offered, a year and in any currency that is read. */
const LARGEST = 50_000_000;

/** Pay without a period that may be by the hour. */
const LARGEST_HOURLY = 200;

/** Longest list of pay that is read. */
const MOST_PAY = 200;

/**
 * The pay that an ad offers. An amount is pay where a word of pay or a period goes with it, and not where the nearest
 * noun says that it is a budget, a fee, a saving, a voucher.
 */
export function readPay(text: Text, words: Words): readonly PayFact[] {
  const marks = marksOf(words);
  const facts: PayFact[] = [];
  /** Facts that a period alone tells, or a word of pay that another amount answers. */
  const weak = new Set<PayFact>();
  let lastEnd = 0;
  for (let i = 0; i < words.count && facts.length < MOST_PAY; i++) {
    if (!words.at[i]!.hasDigit) continue;
    const low = amountAt(words, i);
    if (low === null) continue;
    const before = currencyBefore(words, marks, low);
    const after = currencyAfter(words, marks, low);
    const range = rangeEnd(
      words,
      marks,
      low,
      after,
      before !== null || after !== null,
      Math.max(low.to, after?.to ?? 0),
    );
    const high = range?.high ?? low;
    const currency = sharper(sharper(before, after), range?.currency ?? null);
    const to = range?.to ?? Math.max(low.to, after?.to ?? 0);
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
      !(
        setting.label &&
        setting.other < 0 &&
        valuesOf(low, high)[0] >= 1000 &&
        hasNoSign(words, marks, low, to, setting.pay)
      )
    )
      continue;
    const following = periodAfter(words, marks, to);
    const nearest = following ?? range?.inner ?? null;
    const period = nearest?.period ?? gluedPeriod(high.suffix) ?? setting.period;
    const tail = following?.to ?? to;
    if (/^\s?%/u.test(words.text.slice(low.end, low.end + 2))) continue;
    if (facts.length > 0 && isAdded(words, marks, lastEnd, low)) continue;
    const [min, max] = valuesOf(low, high);
    const followed = nearest !== null || gluedPeriod(high.suffix) !== null;
    const ground =
      payGround(words, marks, setting, period, followed, tail, low) ??
      (currency !== null && joinsPay(words, marks, low, max, lastEnd, facts.at(-1) ?? null) ? 'word' : null);
    if (ground === null) continue;
    if (!(max > 0) || max > LARGEST || min > max || (max >= LARGEST_DAILY && DAILY.has(period ?? 'year')))
      continue;
    if (isTooLarge(max, period, currency?.vague === false ? currency.code : null)) continue;
    const first = Math.min(low.start, before?.start ?? low.start);
    const end = Math.max(
      high.end,
      following === null ? high.end : words.end[following.to - 1]!,
      after?.end ?? 0,
    );
    if (isSupplement(facts, max, period ?? null)) continue;
    const fact: PayFact = {
      min, max, currency: (currency?.vague === true ? currencyTold(words, marks, tail) : null) ?? currency?.code ?? null,
      period: period ?? null,
      estimated: isEstimate(words, marks, tail),
      spans: [spanOf(text, first, end)],
    }; // prettier-ignore
    facts.push(fact);
    if (ground === 'period' || (setting.pay >= 0 && words.start[setting.pay]! < lastEnd)) weak.add(fact);
    lastEnd = end;
    i = Math.max(i, high.to - 1);
  }
  return withoutSmall(facts, weak);
}

/** Nobody works by the hour for a quarter of what the same ad pays by the hour: a differential is added to it. */
const LEAST_SHARE = 0.25;

function isSupplement(facts: readonly PayFact[], max: number, period: PayPeriod | null): boolean {
  const first = facts[0];
  if (period !== 'hour' || first === undefined || first.max > LARGEST_HOURLY) return false;
  return (first.period === 'hour' || first.period === null) && max < first.min * LEAST_SHARE;
}

function wordFrom(words: Words, currency: Currency, amount: Amount): number {
  let first = amount.from;
  while (first > 0 && words.start[first - 1]! >= currency.start) first--;
  return first;
}

/** `678-5111`: the rest of a number to call. */
function isPartOfNumber(words: Words, { from, start }: Amount): boolean {
  return from > 0 && words.at[from - 1]!.hasDigit && words.text.slice(words.end[from - 1], start) === '-';
}

/** An amount without currency is pay only as a range or with its period: "Salary: 28,000 - 32,000", never a number to call. */
function hasNoSign(words: Words, marks: Marks, low: Amount, to: number, pay: number): boolean {
  const { folded } = words.at[low.from]!;
  // A pension plan of the United States is called `401k`.
  if (folded.startsWith('0') || folded === '401k' || isPartOfNumber(words, low)) return false;
  if (RATES.has(words.at[pay]!.folded)) return false;
  return low.thousands || to > low.to || periodAfter(words, marks, to) !== null;
}
