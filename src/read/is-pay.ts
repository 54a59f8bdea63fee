import type { Words } from '../text/words.js';
import type { PayPeriod } from './ad.js';
import type { Amount } from './amounts.js';
import { standsAlone } from './pay-alone.js';
import { isBesidePay } from './pay-beside.js';
import type { Setting } from './pay-context.js';
import { breaksBefore } from './sentence.js';
import type { Marks } from './vocabulary/marks.js';
import { Tag } from './vocabulary/tag.js';

/** Before the piece of work that is paid for: "Gezahlt werden 120 € pro Probe", "Make $20 - $100 per completed call". */
const PAYS =
  /^(?:pay|pays|paid|paying|earn|earns|make|makes|gezahlt|bezahlt|zahlen|zahlt|vergutet|betalen|betaalt|betaald|verdien|verdient|paie|payons|paye|payee|gagnez|pagamos|pagan|paga|pagano|paghiamo|ganas|guadagni|recibiras|pagam)$/u;
const PIECE_REACH = 5;

/** Pay by the piece: somebody pays or earns so much "per" something that is no period. */
function isByPiece(words: Words, marks: Marks, low: Amount, tail: number): boolean {
  if (
    tail >= words.count ||
    breaksBefore(words, tail) ||
    !/^(?:per|pro|par|por)$/u.test(words.at[tail]!.folded)
  )
    return false;
  for (let i = low.from - 1; i >= Math.max(0, low.from - PIECE_REACH) && !breaksBefore(words, i + 1); i--) {
    if (marks.tags[i]! & Tag.OtherMoney) return false;
    if (PAYS.test(words.at[i]!.folded)) return true;
  }
  return false;
}

/** "… depending on experience": what only pay depends on. */
const BY_EXPERIENCE =
  /^[\s,;(+*-]{0,4}(?:based|depending|dependent|commensurate|doe\b|dependant|selon|en fonction|afhankelijk|je nach|según)/iu;

/** `€ 2.100,– brutto`: only pay is gross or net. */
const PROFIT = /^(?:profits?|margins?|revenues?|sales|turnover|written|domestic)$/u;
const TAXED = /^(?:brutt?[oi]s?|bruts?|brute|gross|nett?[oie]s?|nets?|lord[oi])$/u;
const MILLIONS: ReadonlySet<string> = new Set([
  'million',
  'millions',
  'm',
  'mio',
  'bn',
  'billion',
  'mrd',
  'miljoen',
  'millones',
  'milliards',
  'billions',
]);

/** "An allowance of €850 per month" is what a trainee lives on; a travel or meal allowance is not. */
function isLivingAllowance(words: Words, i: number, period: PayPeriod | null): boolean {
  if (words.at[i]!.folded !== 'allowance' || (period !== 'month' && period !== 'week')) return false;
  return (
    i > 0 &&
    /^(?:an?|the|our|monthly|weekly|training|trainee|living|subsistence|internship)$/u.test(
      words.at[i - 1]!.folded,
    )
  );
}

const FEE = /^(?:fees?|tariff?|quote)$/u;
const TAX_ON_SALES =
  /^[\s,(]{0,3}(?:excl|excluding|exclusive|plus|ex|before|incl|including|inclusive)[.,]? (?:of )?(?:vat|btw|tva|mwst|iva)\b/iu;

/** "Fee: up to €12,000 excluding VAT": what a consultant is paid, and not what is asked of applicants. */
function isFee(words: Words, other: number, tail: number): boolean {
  return (
    FEE.test(words.at[other]!.folded) &&
    TAX_ON_SALES.test(words.text.slice(words.end[tail - 1], words.end[tail - 1]! + 30))
  );
}

/** What tells that an amount is pay: a word of pay or its place, or a period alone. */
export type Ground = 'word' | 'period';

/** What tells that an amount in this setting is what the post pays; null where nothing does. `tail` is the word after the amount and its period. */
export function payGround(
  words: Words,
  marks: Marks,
  setting: Setting,
  period: PayPeriod | null,
  followed: boolean,
  tail: number,
  low: Amount,
): Ground | null {
  const pay = setting.pay;
  const other = setting.other >= 0 && isLivingAllowance(words, setting.other, period) ? -1 : setting.other;
  if (other >= 0 && other > pay) return isFee(words, other, tail) ? 'word' : null;
  if (isBesidePay(words, marks, low, tail, setting, other !== setting.other)) return null;
  if (MILLIONS.has(words.at[Math.min(words.count - 1, low.to)]!.folded)) return null;
  if (/^towards?$/u.test(words.at[tail]?.folded ?? '')) return null;
  if (pay >= 0) return 'word';
  if (period !== null) return followed || setting.period !== null ? 'period' : null;
  for (let i = tail; i < Math.min(words.count, tail + 2) && !breaksBefore(words, i); i++) {
    const { folded } = words.at[i]!;
    if (
      (TAXED.test(folded) && !PROFIT.test(words.at[i + 1]?.folded ?? '')) ||
      (folded === 'pro' && words.at[i + 1]?.folded === 'rata') ||
      folded === 'prorata' ||
      folded === 'base'
    )
      return 'word';
    // "a $75,000 salary"
    if (
      marks.tags[i]! & Tag.Pay &&
      !(marks.tags[i]! & Tag.Period) &&
      !PROFIT.test(words.at[i + 1]?.folded ?? '')
    )
      return 'word';
  }
  if (standsAlone(words, tail, low) || isByPiece(words, marks, low, tail)) return 'word';
  return BY_EXPERIENCE.test(words.text.slice(words.end[tail - 1], words.end[tail - 1]! + 20)) ? 'word' : null;
}
