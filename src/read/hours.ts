import { spanOf, type Text } from '../text/text.js';
import type { Span } from '../text/text.js';
import type { Words } from '../text/words.js';
import type { Ad } from './ad.js';
import { beginsLine, breaksBefore } from './sentence.js';
import { marksOf, type Marks } from './vocabulary/marks.js';
import { PERIOD_SHIFT, Tag } from './vocabulary/tag.js';

const OF = /^(?:of|de|der|du|del|van|di)$/u;
const HOUR = 1;
const WEEK = 3;

function periodOf(values: Uint16Array, i: number): number {
  return (values[i]! >> PERIOD_SHIFT) & 7;
}

/** `37,5` and `37.5` as two words of one number. */
function numberAt(words: Words, i: number): { readonly value: number; readonly to: number } | null {
  const { folded } = words.at[i]!;
  const whole = /^(\d{1,3})(?:h|hrs?|u)?$/u.exec(folded)?.[1];
  if (whole === undefined) return null;
  const joined = i + 1 < words.count && words.start[i + 1]! - words.end[i]! === 1;
  const sign = joined ? words.text[words.end[i]!] : '';
  const fraction =
    sign === '.' || sign === ',' ? /^(\d{1,2})(?:h|hrs?|u)?$/u.exec(words.at[i + 1]!.folded)?.[1] : undefined;
  return fraction === undefined
    ? { value: Number(whole), to: i + 1 }
    : { value: Number(`${whole}.${fraction}`), to: i + 2 };
}

const PART =
  /^(?:position|post|time|temps|fte|stelle|functie|job|contract|contrat|jornada|poste|zeit|pensum|equivalent|etp|vollzeit|teilzeit|arbeitszeit|dienstverband|role|tasso|grado|taux|occupazione|activite|beschaftigungsgrad|stellenumfang|arbeitspensum|workload|tewerkstelling)$/u;

/** Per cent of full time that is stated beside the number `i`..`to`, as the last word of the phrase, or -1. */
function partOfTime(words: Words, i: number, to: number): number {
  const sign = words.text.slice(words.end[to - 1], words.end[to - 1]! + 2).trim();
  if (
    !sign.startsWith('%') ||
    /^(?:remote|employer|covered|paid|of|de|der|des|du)$/u.test(words.at[to]?.folded ?? '')
  )
    return -1;
  for (let k = to; k < Math.min(words.count, to + 3) && !beginsLine(words, k); k++) {
    if (OF.test(words.at[k]!.folded)) break;
    if (PART.test(words.at[k]!.folded)) return k;
  }
  // "un poste d'infirmière scolaire à 80 %"
  const reach = /^(?:a|al|zu)$/u.test(words.at[i - 1]?.folded ?? '') ? 8 : 4;
  for (let k = i - 1; k >= Math.max(0, i - reach) && !beginsLine(words, k + 1); k--)
    if (PART.test(words.at[k]!.folded)) return to - 1;
  return -1;
}

/** Full time in hours: a bare "37.5 hours" is a week's. */
const FULL_TIME = { least: 30, most: 42 } as const;

/** German says the week in the noun: `39 Wochenstunden`. */
const WEEK_HOURS = /^(?:wochenstunden?|wochenarbeitsstunden)$/u;

/** Hours a week that are stated at the number `i`..`to`, with the last word of the phrase; null where it is none. */
function weekOf(
  words: Words,
  marks: Marks,
  i: number,
  to: number,
  value: number,
): { readonly hours: number; readonly last: number } | null {
  const { tags, values } = marks;
  const isPeriod = (k: number, period: number) =>
    (tags[k]! & Tag.Period) !== 0 && periodOf(values, k) === period;
  const full = value >= FULL_TIME.least && value <= FULL_TIME.most;
  const glued = /\d(?:h|hrs?|u)$/u.test(words.at[to - 1]!.folded);
  const hourly = glued ? to - 1 : to < words.count && isPeriod(to, HOUR) ? to : -1;
  if (to < words.count && WEEK_HOURS.test(words.at[to]!.folded)) return { hours: value, last: to };
  let minutes = 0;
  for (
    let k = hourly < 0 ? to : hourly + 1;
    k < Math.min(words.count, (hourly < 0 ? to : hourly) + 6) && !breaksBefore(words, k);
    k++
  ) {
    if (words.at[k]!.hasDigit) {
      minutes = /^min/u.test(words.at[k + 1]?.folded ?? '') ? Number(words.at[k]!.folded) || 0 : 0;
      if (hourly < 0 || minutes === 0) break;
    }
    if ((tags[k]! & Tag.Period) === 0) continue;
    if (isPeriod(k, WEEK) && (hourly >= 0 || full)) return { hours: value + minutes / 60, last: k };
    if (!isPeriod(k, HOUR)) return null;
  }
  // "Three days a week (21 hours)"
  if (
    hourly >= 0 &&
    value >= 8 &&
    words.text[words.start[i]! - 1] === '(' &&
    words.text[words.end[hourly]!] === ')'
  )
    return { hours: value, last: hourly };
  if (!full) return null;
  // "Hours per week: 37.5", and "37.5 hours" that ends its line.
  let week = false;
  for (let k = i - 1; k >= Math.max(0, i - 5) && !beginsLine(words, k + 1); k--) {
    if (isPeriod(k, WEEK)) week = true;
    else if (isPeriod(k, HOUR) && week) return { hours: value, last: to - 1 };
  }
  // "Full time 40 ore su turni"
  if (hourly >= 0 && saysFullTime(words, i)) return { hours: value, last: hourly };
  const ends =
    hourly >= 0 &&
    (hourly + 1 >= words.count ||
      !/^ ?\p{L}/u.test(words.text.slice(words.end[hourly], words.end[hourly]! + 2)));
  return ends ? { hours: value, last: hourly } : null;
}

const FULL = /^(?:fulltime|full|voltijds|vollzeit|completa|completo|pieno|plein|integral)$/u;

function saysFullTime(words: Words, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3) && !beginsLine(words, k + 1); k--)
    if (FULL.test(words.at[k]!.folded)) return true;
  return false;
}

/** `24-28 uur`: Dutch ads give a week's hours so; times of the day are told with "van", or begin earlier. */
function dutchRange(words: Words, i: number, to: number, value: number): number {
  const high = to < words.count ? numberAt(words, to) : null;
  if (high === null || value < LEAST_DUTCH || high.value <= value || high.value > FULL_TIME.most) return -1;
  if (
    words.at[high.to]?.folded !== 'uur' ||
    !/^ ?[-–/] ?$/u.test(words.text.slice(words.end[to - 1], words.start[to]))
  )
    return -1;
  return /^(?:van|tussen|om)$/u.test(words.at[i - 1]?.folded ?? '') ? -1 : high.to;
}
const LEAST_DUTCH = 20;

function isMoney(words: Words, i: number): boolean {
  return /[€£$]\s?$/u.test(words.text.slice(Math.max(0, words.start[i]! - 2), words.start[i]));
}

/** `Pflegefachperson 80 %`, `Sachbearbeiter/in (60–80%)`: a title tells the lower end. */
function percentIn(title: string | null): number | null {
  const told = title?.includes('%')
    ? /(?<!\d)(\d{2,3})(?:\s?%)?(?:\s?[-–]\s?\d{2,3})?\s?%(?=\)|\s*(?:$|[,(–|-]))/u.exec(title)
    : null;
  const value = Number(told?.[1] ?? 0);
  return value >= LEAST_PERCENT && value <= 100 ? value : null;
}
const LEAST_PERCENT = 10;

/** Hours per week ("37,5 hours / week") and percentage of full time ("80% position"), where stated. */
export function readHours(text: Text, words: Words, title: string | null = null): Ad['hours'] {
  const marks = marksOf(words);
  let perWeek: number | null = null;
  let percent: number | null = null;
  const spans: Span[] = [];
  for (let i = 0; i < words.count && (perWeek === null || percent === null); i++) {
    if (!words.at[i]!.hasDigit) continue;
    const number = numberAt(words, i);
    if (number === null) continue;
    const { value, to } = number;
    if (percent === null && value >= LEAST_PERCENT && value <= 100) {
      const last = partOfTime(words, i, to);
      if (last >= 0) {
        percent = value;
        spans.push(spanOf(text, words.start[i]!, words.end[last]!));
      }
    }
    if (perWeek !== null || value < 4 || value > 60 || isMoney(words, i)) continue;
    const dutch = dutchRange(words, i, to, value);
    const week = dutch >= 0 ? { hours: value, last: dutch } : weekOf(words, marks, i, to, value);
    if (week === null) continue;
    perWeek = week.hours;
    spans.push(spanOf(text, words.start[i]!, words.end[week.last]!));
  }
  percent = percentIn(title) ?? percent;
  return perWeek === null && percent === null ? null : { value: { perWeek, percent }, spans };
}
