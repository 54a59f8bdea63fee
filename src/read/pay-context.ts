import type { Words } from '../text/words.js';
import type { PayPeriod } from './ad.js';
import { headingOver } from './pay-series.js';
import { beginsLine, breaksBefore } from './sentence.js';
import type { Marks } from './vocabulary/marks.js';
import { payCompound } from './vocabulary/pay-compounds.js';
import { PERIOD_NAMES, PERIODIC } from './vocabulary/pay-words.js';
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

/** `per annumBased in …`: a period glued to the next word. */
function gluedNoun(words: Words, marks: Marks, i: number): PayPeriod | null {
  if (i === 0 || !(marks.tags[i - 1]! & Tag.Per || words.text[words.start[i]! - 1] === '/')) return null;
  const noun = /^(?:annum|year|month|week|day|hour|hr)(?=\p{Lu})/u.exec(words.at[i]!.spelling)?.[0];
  if (noun === undefined) return null;
  return noun === 'annum' ? 'year' : noun === 'hr' ? 'hour' : (noun as PayPeriod);
}

/** The next item of a list that was run together: `$300 * Monthly bonus`, and not the note of `£17.01* per hour`. */
function isItem(words: Words, tags: Int32Array, i: number): boolean {
  if (i === 0 || tags[i]! & Tag.Per) return false;
  const between = words.text.slice(words.end[i - 1], words.start[i]);
  // "€ 3,000 + monthly bonus", and not "$1,500 + monthly".
  return /[*•|]/u.test(between) || (/\s\+/u.test(between) && ((tags[i + 1] ?? 0) & Tag.OtherMoney) !== 0);
}

function isMonths(words: Words, i: number): boolean {
  return /^1[34]$/u.test(words.at[i]!.folded) && words.at[i + 1]?.folded === 'mal';
}

/** A period, and one past its last word. */
export interface PeriodReading {
  readonly period: PayPeriod;
  readonly to: number;
}

/** The period that an amount is for, within a few words after it; `to` is one past its word. */
export function periodAfter(words: Words, marks: Marks, from: number): PeriodReading | null {
  const limit = Math.min(words.count, from + PERIOD_REACH);
  for (let i = from; i < limit; i++) {
    if ((i > from && breaksBefore(words, i)) || isItem(words, marks.tags, i)) return null;
    if (i === from && beginsLine(words, i)) return null;
    const compound = payCompound(words.at[i]!);
    const tags = marks.tags[i]! | compound.tags;
    const value = compound.value === 0 ? marks.values[i]! : compound.value;
    // "EUR 3.104,60 brutto, 14-mal jährlich": what is paid so often is a month's pay.
    if (words.at[i]!.hasDigit) return isMonths(words, i) ? { period: 'month', to: i + 2 } : null;
    if (tags & Tag.OtherMoney) return null;
    const short = shortPeriod(words, i);
    if (short !== null) return { period: short, to: i + 2 };
    const glued = gluedNoun(words, marks, i);
    if (glued !== null) return { period: glued, to: i + 1 };
    if (!(tags & Tag.Period)) continue;
    const period = PERIOD_NAMES[((value >> PERIOD_SHIFT) & 7) - 1];
    const { folded } = words.at[i]!;
    if (period === undefined) continue;
    // "seven days a week" says when the work is done.
    if (PLURAL_PERIOD.test(folded)) return null;
    if (NOUN_PERIOD.test(folded)) {
      // "£500 month 1, month 12": a noun needs what joins it to the amount.
      const joined =
        /\/ ?$/u.test(words.text.slice(words.end[i - 1] ?? 0, words.start[i])) ||
        (i > 0 &&
          ((marks.tags[i - 1]! & Tag.Per) !== 0 ||
            words.at[i - 1]!.folded === 'first' ||
            /\dper$/u.test(words.at[i - 1]!.folded)));
      if (!joined) continue;
    } else if (i - from > ADJECTIVE_REACH || words.at[i - 1]?.folded === 'the') continue;
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
/** "… from the first salary and £11 …": the amount goes on, and is no salary. */
const JOINING: ReadonlySet<string> = new Set(['and', 'et', 'en', 'und', 'y', 'e', 'or']);

/** "Pay for this role", "the range of pay for this position": what is paid, and not paying. */
const NOUN_BEFORE = /^(?:of|the|a|base|basic|starting|gross|total)$/u;

/** "asked to pay for this (£44 …)": money that an applicant pays. */
function isAsked(words: Words, i: number): boolean {
  return (
    words.at[i]!.folded === 'pay' &&
    /^(?:for|back|towards?)$/u.test(words.at[i + 1]?.folded ?? '') &&
    !(breaksBefore(words, i) || NOUN_BEFORE.test(words.at[i - 1]!.folded))
  );
}

/** "a monthly wellness stipend of $50" */
const BENEFITS =
  /^(?:phone|wellness|internet|technology|office|development|travel|transit|health|healthcare|education|childcare|relocation|housing|learning|equipment)$/u;

function isBenefit(words: Words, i: number): boolean {
  return /^stipends?$/u.test(words.at[i]!.folded) && BENEFITS.test(words.at[i - 1]?.folded ?? '');
}

/** "you will make $55,000": what somebody makes is pay only beside its amount. */
function makesMoney(words: Words, i: number, first: number): boolean {
  return (
    words.at[i]!.folded === 'make' &&
    first - i <= 2 &&
    /^(?:you|will|can|could|to)$/u.test(words.at[i - 1]?.folded ?? '')
  );
}

/** `Valor hora: 20 €` */
function isValueOf(words: Words, i: number): boolean {
  return (
    i >= 0 &&
    /^(?:valor|precio|preco|prezzo)$/u.test(words.at[i]!.folded) &&
    /^(?:hora|dia|diario|horari[oa]|orario|mensal|mensual)$/u.test(words.at[i + 1]?.folded ?? '')
  );
}

/** "2.000 EUR jährlich und ein Zimmer (280 EUR)": the period of the amount before it. */
function isOfAmount(words: Words, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 2) && !breaksBefore(words, k + 1); k--)
    if (words.at[k]!.hasDigit) return !/[,;:]/u.test(words.text.slice(words.end[k], words.start[i]));
  return false;
}

/** Most words from a word of pay to the colon that makes a label of it: "Salary for this position is: 1,060". */
const LABEL_REACH = 6;

function isColon(words: Words, first: number): boolean {
  return first > 0 && words.text[words.end[first - 1]!] === ':';
}

/** The nearest word of pay, and of other money, before an amount in its sentence. */
export function settingBefore(words: Words, marks: Marks, first: number): Setting {
  let pay = -1;
  let other = -1;
  let period: PayPeriod | null = null;
  let i = first - 1;
  const limit = Math.max(0, first - BACK);
  for (; i >= limit; i--) {
    if (breaksBefore(words, i + 1)) break;
    const compound = payCompound(words.at[i]!);
    const tags = marks.tags[i]! | compound.tags;
    const isOther = tags & Tag.Pay && (isAsked(words, i) || isBenefit(words, i));
    if (tags & Tag.Pay && pay < 0 && !isOther) pay = i;
    if (other < 0 && (tags & Tag.OtherMoney || isOther)) other = i;
    if (pay < 0 && (makesMoney(words, i, first) || isValueOf(words, i))) pay = i;
    if (tags & Tag.Period && period === null && !isOfAmount(words, i)) {
      const value = compound.value === 0 ? marks.values[i]! : compound.value;
      const named = PERIOD_NAMES[((value >> PERIOD_SHIFT) & 7) - 1] ?? null;
      if (compound.value !== 0 || PERIODIC.test(words.at[i]!.folded) || isValueOf(words, i - 1))
        period = named;
    }
  }
  // A label on a line of its own above the amount.
  if (pay < 0 && other < 0 && i >= limit && beginsLine(words, i + 1)) {
    const heads = i < first - 1;
    let k = i;
    let above: PayPeriod | null = null;
    for (; k >= Math.max(0, i - 3); k--) {
      if (marks.tags[k]! & Tag.Pay) pay = k;
      if (PERIODIC.test(words.at[k]!.folded))
        above = PERIOD_NAMES[((marks.values[k]! >> PERIOD_SHIFT) & 7) - 1] ?? null;
      if (marks.tags[k]! & Tag.OtherMoney) other = k;
      if (beginsLine(words, k)) break;
    }
    // Over a sentence, and not a bare amount, only a whole line that is a heading.
    if (heads && (k < 0 || !beginsLine(words, k) || words.text[words.end[i]!] === '.')) pay = -1;
    if (pay >= 0) period ??= above;
  }
  if (pay < 0 && other < 0) {
    const list = headingOver(words, marks, first);
    if (list !== null) return { pay: list.pay, other, period: period ?? list.period, label: false };
  }
  return {
    pay,
    other,
    period,
    label:
      pay >= 0 &&
      first - pay <= (isColon(words, first) ? LABEL_REACH : 3) &&
      !JOINING.has(words.at[first - 1]?.folded ?? ''),
  };
}

/** "per month (est.)": a board's guess. */
export function isEstimate(words: Words, marks: Marks, from: number): boolean {
  for (let i = from; i < Math.min(words.count, from + 2); i++) {
    if (beginsLine(words, i)) return false;
    if (marks.tags[i]! & Tag.Estimate) return true;
  }
  return false;
}
