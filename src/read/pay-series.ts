/** Amounts that are pay because a heading or the pay before them says so: lists of rates, grades, years. */
import type { Words } from '../text/words.js';
import type { PayFact, PayPeriod } from './ad.js';
import type { Amount } from './amounts.js';
import { beginsLine } from './sentence.js';
import type { Marks } from './vocabulary/marks.js';
import { payCompound } from './vocabulary/pay-compounds.js';
import { PERIOD_NAMES, PERIODIC } from './vocabulary/pay-words.js';
import { PERIOD_SHIFT, Tag } from './vocabulary/tag.js';

/** Words between the beginning of an entry and its amount: "1. Lehrjahr CHF 800.–". */
const ENTRY_LEAD = 6;
/** Longest line of such a list, in words, and most lines between its heading and an entry. */
const LONGEST_LINE = 12;
const MOST_LINES = 6;
const SIGN = /[€£$]/u;

function lineBefore(words: Words, next: number): number {
  let from = next - 1;
  while (from > 0 && next - from <= LONGEST_LINE && !beginsLine(words, from)) from--;
  return from;
}

/**
 * The word of pay in the heading of the list that an amount is an entry of, with the period that the heading tells:
 * pay by the year of an apprenticeship, by the shift, by the grade. Null where there is no such heading.
 */
export function headingOver(
  words: Words,
  marks: Marks,
  first: number,
): { readonly pay: number; readonly period: PayPeriod | null } | null {
  let next = first;
  while (next > 0 && first - next <= ENTRY_LEAD && !beginsLine(words, next)) next--;
  if (first - next > ENTRY_LEAD || next === 0) return null;
  for (let lines = 0; lines < MOST_LINES && next > 0; lines++) {
    const from = lineBefore(words, next);
    if (!beginsLine(words, from)) return null;
    let pay = -1;
    let number = false;
    let money = false;
    let period: PayPeriod | null = null;
    for (let i = from; i < next; i++) {
      const compound = payCompound(words.at[i]!);
      const tags = marks.tags[i]! | compound.tags;
      if (tags & Tag.OtherMoney) return null;
      if (words.at[i]!.hasDigit) number = true;
      if (tags & Tag.Currency) money = true;
      if (tags & Tag.Pay && pay < 0) pay = i;
      if (
        tags & Tag.Period &&
        (PERIODIC.test(words.at[i]!.folded) || marks.tags[i - 1]! & Tag.Per || compound.value !== 0)
      ) {
        const value = compound.value === 0 ? marks.values[i]! : compound.value;
        period ??= PERIOD_NAMES[((value >> PERIOD_SHIFT) & 7) - 1] ?? null;
      }
    }
    // "Annual salary of £18,135" heads no list: it is an entry itself.
    if (pay >= 0 && (money || SIGN.test(words.text.slice(words.start[from], words.start[next])))) return null;
    if (pay >= 0) return words.text[words.end[next - 1]!] === '.' ? null : { pay, period };
    // Only entries stand between a heading and its last entry.
    if (!number) return null;
    next = from;
  }
  return null;
}

/** Parts of the day and of the week by which work in shifts is paid. */
const SHIFTS: ReadonlySet<string> = new Set(
  'day days night nights saturday saturdays sat sunday sundays sun weekday weekdays weekend weekends evening evenings holiday holidays hol hols bh basic standard tag nacht samstag sonntag wochenende dag avond nuit jour dimanche noche domingo notte domenica'.split(
    ' ',
  ),
);
/** What a shift pays by the hour. */
const SHIFT_RATE = { least: 4, most: 200 } as const;
/** Words before such a rate in which pay is spoken of. */
const SHIFT_REACH = 40;
/** Units between a pay and its alternative, and how far the two may lie apart. */
const OR_REACH = 60;
const WIDEST_CHOICE = 2.5;
const OR = /(?:^|[\s)])(?:or|oder|ou|of)\s|\//iu;

function isShiftRate(words: Words, marks: Marks, low: Amount): boolean {
  if (low.value < SHIFT_RATE.least || low.value > SHIFT_RATE.most) return false;
  const label = low.from - 1;
  if (label < 0 || beginsLine(words, low.from) || !SHIFTS.has(words.at[label]!.folded)) return false;
  for (let i = label; i >= Math.max(0, label - SHIFT_REACH); i--) if (marks.tags[i]! & Tag.Pay) return true;
  return false;
}

/** "Band 7 (£31,072 – £40,964) or 8a (£44,606 – £50,819)" */
function isChoice(words: Words, marks: Marks, low: Amount, max: number, end: number, last: PayFact): boolean {
  if (low.start <= end || low.start - end > OR_REACH) return false;
  if (max > last.max * WIDEST_CHOICE || max * WIDEST_CHOICE < last.max) return false;
  const between = words.text.slice(end, low.start);
  if (between.includes('\n') || !OR.test(between)) return false;
  for (let i = low.from - 1; i >= 0 && words.start[i]! >= end; i--)
    if (marks.tags[i]! & Tag.OtherMoney) return false;
  return true;
}

/** Whether an amount goes on with pay: the rate of a shift, or the other of two grades. `end` is the end of the pay before it. */
export function joinsPay(
  words: Words,
  marks: Marks,
  low: Amount,
  max: number,
  end: number,
  last: PayFact | null,
): boolean {
  return isShiftRate(words, marks, low) || (last !== null && isChoice(words, marks, low, max, end, last));
}
