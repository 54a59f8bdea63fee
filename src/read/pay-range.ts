import type { Words } from '../text/words.js';
import { amountAt, type Amount } from './amounts.js';
import { currencyAfter, currencyBefore, sharper, type Currency } from './currencies.js';
import { periodAfter, type PeriodReading } from './pay-context.js';
import { breaksBefore } from './sentence.js';
import type { Marks } from './vocabulary/marks.js';
import { Tag } from './vocabulary/tag.js';

/** What joins the two ends of a range, spaces and marks of emphasis left out, up to the second amount. */
const JOIN =
  /^(?:[-–—→aàeyo]|to|upto|and|or|tot|bis|und|et|en|hasta|al|finoa|até|ate|(?:to|tot|bis)(?:over|morethan|über|ruim)|(?:en|und|et|and|to|tot|bis|y|e)(?:max(?:imaal|imal|imum|imo|\.)?|de|upto)|[,;–-]?(?:en|und|et|and|y|e)?max(?:imaal|imal|imum|imo|\.)?|oplopendtot|risingto)(?:eur|usd|us|gbp|chf|s?fr\.?|cad|ca|aud|au|nzd|nz|sek|nok|dkk|pln|czk|inr|rs|zar|kes|ksh|ngn|php|brl|mxn|sgd|hkd|uyu|clp|cop|ars|pen|fcfa|[acrs](?=\$))?[€£$₹₦¥₱₽]?(?:[a-z]{3})?$/iu;

/** `1060 gross - 1200 gross`: said of each end. */
const TAXED = /^\s?(?:brutt?[oi]|bruts?|gross|nett?[oie]?|lordi) /iu;
/** What may close an amount in prices: `2.500,-`, `80’000.–`. */
const TAIL = /^[.,][-–]/u;
/** `£28,575 (min) to £37,599 (max)`: which end it is. */
const END_NAME = /\((?:min|max)[a-z.]{0,6}\)/iu;
/** "1400/1600 euro": smaller numbers with a slash are days or parts, and without a currency extensions. */
const LEAST_SLASHED = 100;
/** Longest text between the two ends. */
const BETWEEN = 20;

/** Ends of a range of pay lie within a factor of this; "Band 5 - £24,907" is no range. */
const WIDEST_RANGE = 12;
/** An amount that pay climbs to stands near the one that it begins with. */
const WIDEST_CLIMB = 3;
const CLIMB_REACH = 14;
/** Before the amount that pay climbs to in later years. */
const CLIMBS: ReadonlySet<string> = new Set(['tot', 'bis', 'auf', 'to', 'hasta', 'jusqu', 'fino', 'ate']);
const RISES =
  /^(?:oplopend|oploopt|stijgend|stijgt|rising|rises|increasing|progressing|steigend|steigt|ansteigend|evoluant|creciente|eerste|erste|ersten|first|premiere|primer|primo)$/u;

/** The second end of a range of pay, with what was read up to it. */
export interface RangeEnd {
  readonly high: Amount;
  readonly currency: Currency | null;
  /** One past the last word. */
  readonly to: number;
  /** A period that stood between the two ends. */
  readonly inner: PeriodReading | null;
}

function isRange(low: Amount, high: Amount, widest: number): boolean {
  const [min, max] = valuesOf(low, high);
  return min > 0 && max >= min && max <= min * widest;
}

function hasCurrency(words: Words, marks: Marks, high: Amount, stated: boolean): boolean {
  return stated || currencyAfter(words, marks, high) !== null;
}

function nextAmount(words: Words, from: number): Amount | null {
  for (let i = from; i < Math.min(words.count, from + 4); i++) {
    if (!words.at[i]!.hasDigit) continue;
    const amount = amountAt(words, i);
    // "6 euros por dia e 10 % de desconto"
    return amount !== null && /^\s?%/u.test(words.text.slice(amount.end, amount.end + 2)) ? null : amount;
  }
  return null;
}

/** `$40-50k`, `£40-65,000`: the thousands of the second hold for the first. */
export function valuesOf(low: Amount, high: Amount): readonly [number, number] {
  const raised = low.value * 1000;
  if (low.thousands || low.value >= 1000 || high === low) return [low.value, high.value];
  const shared =
    high.thousands || (high.value >= 10_000 && raised <= high.value && high.value <= raised * WIDEST_RANGE);
  return shared ? [raised, high.value] : [low.value, high.value];
}

function endAt(words: Words, marks: Marks, high: Amount, inner: PeriodReading | null): RangeEnd {
  const last = currencyAfter(words, marks, high);
  const currency = sharper(currencyBefore(words, marks, high), last);
  return { high, currency, to: Math.max(high.to, last?.to ?? 0), inner };
}

/** "€ 3.059 bruto per maand in het eerste jaar, oplopend tot € 3.881": a range whose ends are years apart. */
function climb(words: Words, marks: Marks, low: Amount, inner: PeriodReading): RangeEnd | null {
  let rises = false;
  for (let i = inner.to; i < Math.min(words.count, inner.to + CLIMB_REACH) && !breaksBefore(words, i); i++) {
    if (marks.tags[i]! & Tag.OtherMoney) return null;
    if (RISES.test(words.at[i]!.folded)) rises = true;
    if (!words.at[i]!.hasDigit) continue;
    const high = amountAt(words, i);
    if (high === null || !rises || !CLIMBS.has(words.at[i - 1]!.folded)) return null;
    return isRange(low, high, WIDEST_CLIMB) ? endAt(words, marks, high, inner) : null;
  }
  return null;
}

/** The second end of the range that `low` opens, or null. `to` is the word after it and its currency. */
export function rangeEnd(
  words: Words,
  marks: Marks,
  low: Amount,
  after: Currency | null,
  stated: boolean,
  to: number,
): RangeEnd | null {
  // `$80,000/yr - $95,000/yr`: the period may stand between the two.
  const inner = periodAfter(words, marks, to);
  const from = inner !== null && inner.to - to <= 2 ? inner.to : to;
  const next = nextAmount(words, from) ?? nextAmount(words, to);
  if (next !== null) {
    const start = Math.max(low.end, after?.end ?? 0, from > to ? words.end[from - 1]! : 0);
    const between = words.text
      .slice(start, next.start)
      .replace(TAIL, '')
      .replace(TAXED, '')
      .replace(END_NAME, '');
    // "Band 3 - £19,737": a sign that only the second number has, before it, makes no range with a small first one.
    const apart = !stated && low.value < 1000 && currencyBefore(words, marks, next) !== null;
    const joint = between.replace(/[\s*_]/gu, '');
    const joined =
      between.length <= BETWEEN &&
      (JOIN.test(joint) ||
        (joint === '/' && low.value >= LEAST_SLASHED && hasCurrency(words, marks, next, stated)));
    if (joined && !apart && isRange(low, next, WIDEST_RANGE))
      return endAt(words, marks, next, from > to ? inner : null);
  }
  return inner === null ? null : climb(words, marks, low, inner);
}
