import type { Words } from '../text/words.js';
import type { PayPeriod } from './ad.js';
import type { Amount } from './amounts.js';
import { beginsLine, breaksBefore } from './sentence.js';
import type { Marks } from './vocabulary/marks.js';
import { PERIOD_NAMES } from './vocabulary/pay-words.js';
import { PERIOD_SHIFT, Tag } from './vocabulary/tag.js';

/** Most words between the amount and its period: "€ 3,350 gross (before tax) per month". */
const PERIOD_REACH = 6;
const ADJECTIVE_REACH = 3;
const PLURAL_PERIOD =
  /^(?:hours|hrs|days|weeks|months|years|heures|jours|semaines|stunden|horas|dias|semanas|meses|anos|ore)$/u;
const NOUN_PERIOD =
  /^(?:hour|day|week|month|mo|year|h|heure|jour|semaine|mois|ans?|uur|dag|maand|jaar|stunde|std|tag|woche|monat|jahr|hora|dia|semana|mes|ano|ora|giorno|settimana|anno)$/u;

const SHORT: ReadonlyMap<string, PayPeriod> = new Map([
  ['m', 'month'],
  ['j', 'year'],
  ['a', 'year'],
  ['h', 'hour'],
  ['u', 'hour'],
  ['w', 'week'],
  ['d', 'day'],
]);

/** `p/m`, `p.a.`, `P/H` */
function shortPeriod(words: Words, i: number): PayPeriod | null {
  if (words.at[i]!.folded !== 'p' || i + 1 >= words.count || words.start[i + 1]! - words.end[i]! !== 1)
    return null;
  return SHORT.get(words.at[i + 1]!.folded) ?? null;
}

/** The period of letters glued to an amount: `£33ph`. */
export function gluedPeriod(suffix: string): PayPeriod | null {
  if (suffix === 'hr') return 'hour';
  return suffix.length === 2 && suffix.startsWith('p') ? (SHORT.get(suffix[1]!) ?? null) : null;
}

/** The period that an amount is for, within a few words after it; `to` is one past its word. */
export function periodAfter(
  words: Words,
  marks: Marks,
  from: number,
): { period: PayPeriod; to: number } | null {
  const limit = Math.min(words.count, from + PERIOD_REACH);
  for (let i = from; i < limit; i++) {
    if (i > from && breaksBefore(words, i)) return null;
    if (i === from && beginsLine(words, i)) return null;
    const tags = marks.tags[i]!;
    if (words.at[i]!.hasDigit || tags & Tag.OtherMoney) return null;
    const short = shortPeriod(words, i);
    if (short !== null) return { period: short, to: i + 2 };
    if (!(tags & Tag.Period)) continue;
    const period = PERIOD_NAMES[((marks.values[i]! >> PERIOD_SHIFT) & 7) - 1];
    const { folded } = words.at[i]!;
    if (period === undefined || PLURAL_PERIOD.test(folded)) continue;
    if (NOUN_PERIOD.test(folded)) {
      // "£500 month 1, month 12": a noun needs what joins it to the amount.
      const joined =
        words.text[words.start[i]! - 1] === '/' || (i > 0 && (marks.tags[i - 1]! & Tag.Per) !== 0);
      if (!joined) continue;
    } else if (i - from > ADJECTIVE_REACH) continue;
    return { period, to: i + 1 };
  }
  return null;
}

/** What the sentence before an amount says of it: indices of words, -1 where there is none. */
export interface Setting {
  readonly pay: number;
  readonly other: number;
  readonly period: PayPeriod | null;
  readonly label: boolean;
}

const BACK = 12;
/** Names of a period that say it alone, before the amount: `hourly`, `Monatsgehalt`. */
const PERIODIC =
  /^(?:hourly|daily|weekly|monthly|yearly|annual|horaire|mensuel|annuel|annuo|annua|annui|maandelijks|maandsal|maandlo|uurlo|jaarlijks|jaarsal|jaarlo|stundenlo|stundlich|monatlich|monatsg|monatslo|jahrlich|jahresg|mensual|anual|mensile)/u;

/** "… from the first salary and £11 …": the amount goes on, and is no salary. */
const JOINING: ReadonlySet<string> = new Set(['and', 'et', 'en', 'und', 'y', 'e', 'or']);

/** The nearest word of pay, and of other money, before an amount in its sentence. */
export function settingBefore(words: Words, marks: Marks, first: number): Setting {
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
  if (pay < 0 && other < 0 && i === first - 1 && i >= 0 && beginsLine(words, first)) {
    for (let k = i; k >= Math.max(0, i - 3); k--) {
      if (marks.tags[k]! & Tag.Pay) pay = k;
      if (marks.tags[k]! & Tag.OtherMoney) other = k;
      if (beginsLine(words, k)) break;
    }
  }
  return {
    pay,
    other,
    period,
    label: pay >= 0 && first - pay <= 3 && !JOINING.has(words.at[first - 1]?.folded ?? ''),
  };
}

function otherAfter(words: Words, marks: Marks, from: number): boolean {
  const limit = Math.min(words.count, from + 5);
  for (let i = from; i < limit; i++) {
    if (breaksBefore(words, i) || /[(+,;&]/u.test(words.text.slice(words.end[i - 1], words.start[i])))
      return false;
    if (marks.tags[i]! & Tag.Pay) return false;
    if (marks.tags[i]! & Tag.OtherMoney) return true;
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

const BESIDE_REACH = 28;

function besidePay(words: Words, first: number, pay: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - BESIDE_REACH); i--) {
    if (breaksBefore(words, i + 1)) return false;
    if (i !== pay && BESIDE_PAY.has(words.at[i]!.folded)) return true;
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
  if (other >= 0 && other > pay) return false;
  if (!setting.label && other === setting.other && besidePay(words, low.from, pay)) return false;
  if (perOther(words, marks, tail)) return false;
  if (otherAfter(words, marks, tail) && !(pay >= 0 && setting.label)) return false;
  if (MILLIONS.has(words.at[Math.min(words.count - 1, low.to)]!.folded)) return false;
  if (pay >= 0) return true;
  if (period !== null) return followed || setting.period !== null;
  for (let i = tail; i < Math.min(words.count, tail + 2) && !breaksBefore(words, i); i++)
    if (TAXED.test(words.at[i]!.folded)) return true;
  return BY_EXPERIENCE.test(words.text.slice(words.end[tail - 1], words.end[tail - 1]! + 20));
}

/** "per month (est.)": a board's guess. */
export function isEstimate(words: Words, marks: Marks, from: number): boolean {
  for (let i = from; i < Math.min(words.count, from + 2); i++) {
    if (beginsLine(words, i)) return false;
    if (marks.tags[i]! & Tag.Estimate) return true;
  }
  return false;
}
