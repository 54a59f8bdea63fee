import type { Words } from '../text/words.js';

/** A number as written, with the words and units that it stands in. */
export interface Amount {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** `k` was written: thousands. */
  readonly thousands: boolean;
  /** Letters glued to the number, folded: `1,500EUR`. Empty where there are none. */
  readonly suffix: string;
}

/** `24,907.50` `1.056` `3 000` `5'000` `12,50` `40k`: what may stand between the groups of one number. */
const GROUP_SIGNS = " .,'’\u00a0\u202f";

/** `£12.21ph`, `£18.36per hour` */
const GLUED_PERIOD = /^(\d\d)(p[hadmw]|hr|per)$/u;

/** `£38, 984`: a space slipped in after the comma. */
function isSpacedGroup(words: Words, i: number): boolean {
  return (
    i + 1 < words.count &&
    /[€£$]/u.test(words.text[words.start[i]! - 1] ?? '') &&
    words.text.slice(words.end[i], words.start[i + 1]) === ', ' &&
    /^\d{3}$/u.test(words.at[i + 1]!.folded)
  );
}

/**
 * The number that begins with word `i`, its groups joined. A sign before exactly three last digits groups thousands
 * ("€1.056" in Belgium, "£24,907"); before one or two it is the decimal mark.
 */
export function amountAt(words: Words, i: number): Amount | null {
  const first = words.at[i]!.folded;
  const head = /^(\d{1,9})(?:(k)|(\p{L}{2,}))?$/u.exec(first);
  if (head === null) return null;
  let digits = head[1]!;
  let thousands = head[2] !== undefined;
  let suffix = head[3] ?? '';
  let fraction = '';
  let last = i;
  let end = words.end[i]! - suffix.length;
  let mark = '';
  if (isSpacedGroup(words, i) && !thousands && suffix === '' && digits.length <= 3) {
    digits += words.at[i + 1]!.folded;
    last = i + 1;
    end = words.end[last]!;
    mark = ' ';
  }
  while (
    !thousands &&
    suffix === '' &&
    last + 1 < words.count &&
    words.start[last + 1]! - words.end[last]! === 1
  ) {
    const sign = words.text[words.end[last]!]!;
    if (!GROUP_SIGNS.includes(sign)) break;
    const group = /^(\d{1,3})(k)?$/u.exec(words.at[last + 1]!.folded);
    const hourly =
      group === null && (sign === '.' || sign === ',') && sign !== mark
        ? GLUED_PERIOD.exec(words.at[last + 1]!.folded)
        : null;
    if (hourly !== null) {
      fraction = hourly[1]!;
      suffix = hourly[2]!;
      last++;
      end = words.start[last]! + 2;
      break;
    }
    if (group === null) {
      // `$55,000Applying`: glued to the next word.
      const glued = /^(\d{3})(\p{L}{2,})$/u.exec(words.at[last + 1]!.folded);
      if (glued !== null && digits.length <= 3) {
        digits += glued[1]!;
        suffix = glued[2]!;
        last++;
        end = words.start[last]! + 3;
      }
      break;
    }
    const [, written, k] = group;
    if (
      written!.length === 3 &&
      digits.length <= (mark === '' ? 3 : 12) &&
      (mark === '' || sign === mark) &&
      k === undefined
    ) {
      // `3 000` is one number, `12 000000` and `2020 100` are not.
      digits += written!;
      mark = sign;
      last++;
      end = words.end[last]!;
      continue;
    }
    if (written!.length <= 2 && (sign === '.' || sign === ',') && sign !== mark) {
      fraction = written!;
      thousands = k !== undefined;
      last++;
      end = words.end[last]!;
    }
    break;
  }
  // "42–50 k€"
  const next = last + 1;
  if (
    !thousands &&
    suffix === '' &&
    words.at[next]?.folded === 'k' &&
    words.start[next]! - end <= 1 &&
    /^[€£$\s]/u.test(words.text.slice(words.end[next], words.end[next]! + 1))
  ) {
    thousands = true;
    last = next;
    end = words.end[next]!;
  }
  const value = Number(fraction === '' ? digits : `${digits}.${fraction}`) * (thousands ? 1000 : 1);
  if (!Number.isFinite(value) || value > 1e9) return null;
  return { value, from: i, to: last + 1, start: words.start[i]!, end, thousands, suffix };
}
