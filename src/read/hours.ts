import { spanOf, type Text } from '../text/text.js';
import type { Span } from '../text/text.js';
import { Gap, type Words } from '../text/words.js';
import type { Ad } from './ad.js';
import { marksOf } from './vocabulary/marks.js';
import { PERIOD_SHIFT, Tag } from './vocabulary/tag.js';

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
  /^(?:position|post|time|temps|fte|stelle|functie|job|contract|contrat|jornada|poste|zeit|pensum|equivalent|etp|vollzeit|teilzeit|arbeitszeit|dienstverband|role)$/u;

/** Hours a week ("37,5 hours / week") and percentage of full time ("80% position"), where stated. */
export function readHours(text: Text, words: Words): Ad['hours'] {
  const { tags, values } = marksOf(words);
  let perWeek: number | null = null;
  let percent: number | null = null;
  const spans: Span[] = [];
  for (let i = 0; i < words.count && (perWeek === null || percent === null); i++) {
    if (!words.at[i]!.hasDigit) continue;
    const number = numberAt(words, i);
    if (number === null) continue;
    const { value, to } = number;
    const sign = words.text.slice(words.end[to - 1], words.end[to - 1]! + 2).trim();
    if (percent === null && sign.startsWith('%') && value >= 10 && value <= 100) {
      for (let k = to; k < Math.min(words.count, to + 3) && words.gap[k] !== Gap.Line; k++) {
        if (/^(?:of|de|der|du|del|van|di)$/u.test(words.at[k]!.folded)) break;
        if (!PART.test(words.at[k]!.folded)) continue;
        percent = value;
        spans.push(spanOf(text, words.start[i]!, words.end[k]!));
        break;
      }
    }
    if (perWeek !== null || value < 4 || value > 60) continue;
    const hourly = /\d(?:h|hrs?|u)$/u.test(words.at[to - 1]!.folded)
      ? to - 1
      : to < words.count && tags[to]! & Tag.Period && periodOf(values, to) === HOUR
        ? to
        : -1;
    if (hourly < 0) continue;
    let minutes = 0;
    for (let k = hourly + 1; k < Math.min(words.count, hourly + 6) && words.gap[k] !== Gap.Line; k++) {
      if (words.at[k]!.hasDigit)
        minutes = /^min/u.test(words.at[k + 1]?.folded ?? '') ? Number(words.at[k]!.folded) || 0 : 0;
      if (!(tags[k]! & Tag.Period) || periodOf(values, k) !== WEEK) continue;
      perWeek = value + minutes / 60;
      spans.push(spanOf(text, words.start[i]!, words.end[k]!));
      break;
    }
  }
  return perWeek === null && percent === null ? null : { value: { perWeek, percent }, spans };
}
