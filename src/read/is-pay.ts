import type { Words } from '../text/words.js';
import type { PayPeriod } from './ad.js';
import type { Amount } from './amounts.js';
import { standsAlone } from './pay-alone.js';
import type { Setting } from './pay-context.js';
import { breaksBefore } from './sentence.js';
import type { Marks } from './vocabulary/marks.js';
import { payCompound } from './vocabulary/pay-compounds.js';
import { Tag } from './vocabulary/tag.js';

/** "£30,000 plus pension": what is added to the pay. */
const BESIDES: ReadonlySet<string> = new Set(
  'plus and with including und et en y e zuzuglich avec con com zzgl'.split(' '),
);

/** "£2K+ in commission": the sign belongs to the amount, and adds nothing to it. */
function isOpenEnded(words: Words, i: number): boolean {
  return words.text.startsWith('+ ', words.end[i - 1]) && /^(?:in|of|from|as)$/u.test(words.at[i]!.folded);
}

function otherAfter(words: Words, marks: Marks, from: number): boolean {
  const limit = Math.min(words.count, from + 5);
  for (let i = from; i < limit; i++) {
    if (
      breaksBefore(words, i) ||
      (/[(+,;&*]/u.test(words.text.slice(words.end[i - 1], words.start[i])) && !isOpenEnded(words, i))
    )
      return false;
    if (BESIDES.has(words.at[i]!.folded)) return false;
    const tags = marks.tags[i]! | payCompound(words.at[i]!).tags;
    if (tags & Tag.Pay) return false;
    if (tags & Tag.OtherMoney) return true;
  }
  return false;
}

/** Money beside the pay, whatever word of pay stands nearer: "a supplement of 15 % of the salary, at least £3,784". */
const BESIDE_PAY: ReadonlySet<string> = new Set([
  'supplement',
  'supplements',
  'bonus',
  'allowance',
  'referral',
  'retention',
  'relocation',
  'relocating',
  'final',
  'deducted',
  'deduction',
  'weighting',
  'supplément',
  'prime',
  'toelage',
  'zuschlag',
  'membership',
  'gym',
  'refer',
  'friend',
  'hello',
  'golden',
  'discounted',
  'instalments',
  'installments',
  'park',
  'differential',
  'enhancement',
  'hcas',
]);

/** A share of the pay: "10% of annual basic salary, with a minimum of £4,000". */
const SHARE = /%\s(?:of|des|van|du|der|del|de)\s/iu;
const BOUND = /\b(?:min|max|up to|bis zu|subject)/iu;
function isShare(before: string): boolean {
  return SHARE.test(before) && BOUND.test(before);
}

/** Beside the pay, however near a word of pay stands: "both earn £500", "a reduced rate of £20". */
const NEVER_PAY: ReadonlySet<string> = new Set([
  'refer',
  'referral',
  'referring',
  'referrals',
  'friend',
  'reduced',
  'discounted',
  'preferential',
  'subsidised',
  'subsidized',
]);
const NEVER_REACH = 8;

function neverPay(words: Words, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - NEVER_REACH) && !breaksBefore(words, i + 1); i--)
    if (NEVER_PAY.has(words.at[i]!.folded)) return true;
  return false;
}

const BESIDE_REACH = 28;

function besidePay(words: Words, first: number, pay: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - BESIDE_REACH); i--) {
    if (breaksBefore(words, i + 1))
      return i + 1 < first && isShare(words.text.slice(words.start[i + 1], words.start[first]));
    if (i !== pay && BESIDE_PAY.has(words.at[i]!.folded)) return true;
  }
  return false;
}

/** "€ 175 per week extra", "200 € in più": money that comes on top of the pay. */
const ON_TOP =
  /^ ?(?:extra|additional|on top|zusätzlich|extra's|bovenop|en plus|en sus|supplémentaires?|adicional(?:es)?|in più|aggiuntiv[io]|de shift|shift differential|differential)(?![\p{L}-])/iu;
/** What adds an amount to the pay before it: "£18,005 + £3,784", "(plus £4,000 London weighting)". */
const ADDS = /(?:\+|\b(?:plus|zzgl\.?|zuzüglich|más|più|mais))[\s(]*(?:[A-Z]{0,3}[€£$]|[A-Z]{3})?\s?$/u;

/** Whether an amount is added to a pay that the same line told before it. */
export function isAdded(words: Words, payEnd: number, low: Amount): boolean {
  if (low.start - payEnd > ADDED_REACH || low.start <= payEnd) return false;
  const between = words.text.slice(payEnd, low.start);
  return !between.includes('\n') && ADDS.test(between);
}
const ADDED_REACH = 60;

/** "we pay the $120 course": what is bought, and not what is earned. */
function isBought(words: Words, marks: Marks, low: Amount, tail: number): boolean {
  const article = words.at[low.from - 1]?.folded;
  if (article !== 'the' || !/^pays?$/u.test(words.at[low.from - 2]?.folded ?? '')) return false;
  for (let i = tail; i < Math.min(words.count, tail + 4) && !breaksBefore(words, i); i++)
    if (marks.tags[i]! & (Tag.Pay | Tag.Period | Tag.Per)) return false;
  return true;
}

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

/** "$500 per hired referral" */
function perOther(words: Words, marks: Marks, tail: number): boolean {
  if (tail >= words.count || !(marks.tags[tail]! & Tag.Per)) return false;
  return [1, 2].some((on) => tail + on < words.count && (marks.tags[tail + on]! & Tag.OtherMoney) !== 0);
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

/** Whether an amount in this setting is what the post pays. `tail` is the word after the amount and its period. */
export function isPay(
  words: Words,
  marks: Marks,
  setting: Setting,
  period: PayPeriod | null,
  followed: boolean,
  tail: number,
  low: Amount,
): boolean {
  const pay = setting.pay;
  const other = setting.other >= 0 && isLivingAllowance(words, setting.other, period) ? -1 : setting.other;
  if (other >= 0 && other > pay) return isFee(words, other, tail);
  if (!setting.label && other === setting.other && besidePay(words, low.from, pay)) return false;
  if (neverPay(words, low.from) || perOther(words, marks, tail)) return false;
  if (otherAfter(words, marks, tail) && !(pay >= 0 && setting.label)) return false;
  if (ON_TOP.test(words.text.slice(words.end[tail - 1], words.end[tail - 1]! + 24))) return false;
  if (isBought(words, marks, low, tail)) return false;
  if (MILLIONS.has(words.at[Math.min(words.count - 1, low.to)]!.folded)) return false;
  if (/^towards?$/u.test(words.at[tail]?.folded ?? '')) return false;
  if (pay >= 0) return true;
  if (period !== null) return followed || setting.period !== null;
  for (let i = tail; i < Math.min(words.count, tail + 2) && !breaksBefore(words, i); i++) {
    const { folded } = words.at[i]!;
    if (
      (TAXED.test(folded) && !PROFIT.test(words.at[i + 1]?.folded ?? '')) ||
      (folded === 'pro' && words.at[i + 1]?.folded === 'rata') ||
      folded === 'prorata'
    )
      return true;
    // "a $75,000 salary"
    if (marks.tags[i]! & Tag.Pay && !(marks.tags[i]! & Tag.Period)) return true;
  }
  if (standsAlone(words, tail, low) || isByPiece(words, marks, low, tail)) return true;
  return BY_EXPERIENCE.test(words.text.slice(words.end[tail - 1], words.end[tail - 1]! + 20));
}
