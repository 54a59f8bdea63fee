import type { Words } from '../text/words.js';
import type { FoundContact } from './found-contact.js';
import { marksOf } from './vocabulary/marks.js';
import { MESSENGER_SHIFT, Tag } from './vocabulary/tag.js';
import { MESSENGER_NAMES } from './vocabulary/contact-words.js';
import { beginsLine, breaksBefore } from './sentence.js';

/** Digits of a number with its country (ITU-T E.164: at most 15) and the least that is taken for one. */
const MOST_DIGITS = 15;
const LEAST_DIGITS = 8;
const MOST_LOCAL = 9;
const MOST_NATIONAL = 11;
const BETWEEN = /^[\s().\-–/]{1,4}$/u;

/** `Telephone number01702`: a label glued to the number. */
const GLUED_LABEL = /^(?:number|telephone|phone|tel|mobile|on|contact)(0\d{2,})(\p{L}{2,})?$/u;

interface Digits {
  readonly digits: string;
  readonly to: number;
  readonly groups: number;
}

/** `01/10/2026 - 30/06/2027` */
function isDate(words: Words, first: number): boolean {
  return words.text[words.end[first]!] === '/' && words.end[first]! - words.start[first]! <= 2;
}

function digitsFrom(words: Words, first: number): Digits | null {
  let digits = '';
  let to = first;
  while (to < words.count) {
    const { folded } = words.at[to]!;
    if (to > first) {
      const gap = words.text.slice(words.end[to - 1], words.start[to]);
      if (gap.length > 4 || gap.includes('\n') || !BETWEEN.test(gap)) break;
      // `626301 /03`: another extension, and no part of the number.
      if (gap.includes('/') && digits.length >= MOST_LOCAL && folded.length <= 4 && !isDate(words, first))
        break;
    }
    const glued = /^\d{2,}(?=\p{L}{2})/u.exec(folded)?.[0];
    const own =
      glued ??
      (/^\d+$/u.test(folded) ? folded : to === first ? (GLUED_LABEL.exec(folded)?.[1] ?? null) : null);
    if (own === null || digits.length + own.length > MOST_DIGITS) break;
    digits += own;
    to++;
    if (glued !== undefined || (to === first + 1 && GLUED_LABEL.exec(folded)?.[2] !== undefined)) break;
  }
  return to === first ? null : { digits, to, groups: to - first };
}

function labelledBy(words: Words, tags: Int32Array, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 5); i--) {
    if (tags[i]! & (Tag.Phone | Tag.Messenger)) return true;
    if (words.at[i]!.hasDigit || breaksBefore(words, i + 1)) return false;
  }
  return false;
}

/**
 * Telephone numbers: with a country (`+32 …`, `0032 …`), or after a word that says so. The value is `+` and digits, or
 * the digits as written where the country is not told. No library decides whether a number is in use: a forged one is
 * as much a contact as a real one.
 */
export function phonesIn(words: Words): readonly FoundContact[] {
  const { tags } = marksOf(words);
  const { text } = words;
  const found: FoundContact[] = [];
  for (let i = 0; i < words.count; i++) {
    const word = words.at[i]!;
    if (!word.hasDigit) continue;
    const sign = text[words.start[i]! - 1];
    const plus = sign === '+' || (sign === '(' && text[words.start[i]! - 2] === '+');
    const gluedLabel = GLUED_LABEL.test(word.folded);
    const zero = gluedLabel || word.folded.startsWith('0');
    // The groups of an amount: `45.000`.
    if (
      i > 0 &&
      words.start[i]! - words.end[i - 1]! === 1 &&
      words.at[i - 1]!.hasDigit &&
      /[.,’']/u.test(sign ?? '')
    )
      continue;
    const labelled = labelledBy(words, tags, i);
    const shaped =
      !plus && !zero && !labelled && (isAmerican(words, i) || (isGrouped(words, i) && asked(words, tags, i)));
    if (!plus && !zero && !labelled && !shaped) continue;
    if (isAccount(words, tags, i)) continue;
    const run = digitsFrom(words, i);
    if (run === null) continue;
    const { digits, to, groups } = run;
    const international = plus || digits.startsWith('00');
    const plain = !text.slice(words.start[i], words.end[to - 1]).includes('/');
    const short = labelled ? 7 : shaped || (groups >= 3 && plain && asked(words, tags, i)) ? MOST_LOCAL : 10;
    const enough = digits.length >= (international ? LEAST_DIGITS : short);
    // A digit too many is a slip of whoever asks to call.
    const most = asked(words, tags, i) ? MOST_NATIONAL + 1 : MOST_NATIONAL;
    if (!enough || (!international && !labelled && digits.length > most)) {
      if (groups > 1) i = to - 1;
      continue;
    }
    const bare = digits.replace(/^00/u, '');
    // `+44 (0)20 …`: the zero is dialled inside the country only.
    const value = international
      ? `+${/\(0\)/u.test(text.slice(words.start[i], words.end[to - 1])) ? bare.replace(/^(\d{1,3}?)0/u, '$1') : bare}`
      : digits;
    const label = gluedLabel ? word.folded.length - word.folded.replace(/^\p{L}+/u, '').length : 0;
    const start = plus ? words.start[i]! - (sign === '+' ? 1 : 2) : words.start[i]! + label;
    found.push({ type: 'phone', value, start, end: endOf(words, to - 1), label: null });
    i = to - 1;
  }
  return found;
}

/** `(218) 555-0143`, `218-555-0143`: groups of 3, 3 and 4 digits with the signs that nothing else has between them. */
function isAmerican(words: Words, i: number): boolean {
  if (i + 2 >= words.count || words.start[i + 2]! - words.end[i]! > 9) return false;
  const [area, exchange, line] = [0, 1, 2].map((on) => words.at[i + on]!.folded) as [string, string, string];
  if (!/^[2-9]\d\d$/u.test(area) || !/^\d{3}$/u.test(exchange) || !/^\d{4}$/u.test(line)) return false;
  const first = words.text.slice(words.end[i], words.start[i + 1]);
  const second = words.text.slice(words.end[i + 1], words.start[i + 2]);
  const bracketed = words.text[words.start[i]! - 1] === '(' && /^\) ?$/u.test(first);
  return /^[-.–]$/u.test(second) && (bracketed || /^[-.–]$/u.test(first));
}

/** `912 345 678`, `91 234 56 78`, `333 1234567`: how countries without a leading zero write their numbers. */
function isGrouped(words: Words, i: number): boolean {
  let digits = '';
  let groups = 0;
  for (let k = i; k < words.count && groups < 5; k++, groups++) {
    const { folded } = words.at[k]!;
    if (
      !/^\d{2,7}$/u.test(folded) ||
      (k > i && !/^[ .-]$/u.test(words.text.slice(words.end[k - 1], words.start[k])))
    )
      break;
    digits += folded;
  }
  return groups >= 2 && (/^[6-9]\d{8}$/u.test(digits) || /^3\d{9}$/u.test(digits));
}

const ASKED_REACH = 8;

/** Whether the words before a number ask to call, write, apply or inquire, or an address stands there. */
function asked(words: Words, tags: Int32Array, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - ASKED_REACH) && !beginsLine(words, k + 1); k--)
    if (tags[k]! & (Tag.Ask | Tag.Apply | Tag.Phone | Tag.Messenger)) return true;
  return words.text.slice(Math.max(0, words.start[i]! - 40), words.start[i]).includes('@');
}

/** `NL91 ABNA 0417 1643 00`: the digits of an account (ISO 13616). */
function isAccount(words: Words, tags: Int32Array, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const { folded } = words.at[k]!;
    // "HU16 5JQ. Telephone: 01482 …": a postcode, and a new label.
    if (tags[k]! & Tag.Phone || beginsLine(words, k + 1)) return false;
    if (folded === 'iban' || /^[a-z]{2}\d{2}$/u.test(folded)) return true;
  }
  return false;
}

function endOf(words: Words, last: number): number {
  const digits = /^\p{L}*\d+/u.exec(words.at[last]!.folded)?.[0].length ?? 0;
  return Math.min(words.end[last]!, words.start[last]! + digits);
}

const HANDLE = /^[a-z]\w{3,31}$/iu;
const REACH = 8;

/**
 * Messenger contacts that are named in words: a number or handle beside `WhatsApp`, or the app's name alone where the
 * reader is asked to write there (its value is then unknown). `phones` are the numbers already found, in order.
 */
export function messengersIn(words: Words, phones: readonly FoundContact[]): readonly FoundContact[] {
  const marks = marksOf(words);
  const { tags } = marks;
  const { text } = words;
  const found: FoundContact[] = [];
  let near = 0;
  for (let i = 0; i < words.count; i++) {
    if (!(tags[i]! & Tag.Messenger) && !isApped(words, i)) continue;
    const type = MESSENGER_NAMES[((marks.values[i]! >> MESSENGER_SHIFT) & 7) - 1] ?? 'whatsapp';
    const from = words.end[i]!;
    const end = words.end[Math.min(words.count - 1, i + REACH)]!;
    const back = words.start[Math.max(0, i - 4)]!;
    while (near < phones.length && phones[near]!.end < back) near++;
    let last = near;
    while (last < phones.length && phones[last]!.start <= end) last++;
    const around = phones.slice(near, last);
    const phone =
      around.find((one) => one.start >= from && !text.slice(from, one.start).includes('\n\n')) ??
      around.find((one) => one.end <= words.start[i]!);
    if (phone !== undefined) {
      found.push({ ...phone, type });
      continue;
    }
    const handle = handleAfter(words, i);
    if (handle !== null) {
      found.push({ type, value: handle.value, start: handle.start, end: handle.end, label: null });
      continue;
    }
    if (type === 'whatsapp' || type === 'telegram' || onlyAfter(words, i)) {
      if (asksToWrite(words, tags, i))
        found.push({ type, value: null, start: words.start[i]!, end: from, label: null });
    }
  }
  return found;
}

/** "App ons: 06 …": what the Dutch call writing by WhatsApp. */
function isApped(words: Words, i: number): boolean {
  return words.at[i]!.folded === 'app' && /^(?:ons|mij|me)$/u.test(words.at[i + 1]?.folded ?? '');
}

function onlyAfter(words: Words, i: number): boolean {
  return i > 0 && /^(?:on|via|sur|auf|op|uber|por|su|through|en)$/u.test(words.at[i - 1]!.folded);
}

const WRITE_WORDS: ReadonlySet<string> = new Set([
  'message',
  'text',
  'contact',
  'write',
  'add',
  'chat',
  'reach',
  'reply',
  'send',
  'contactez',
  'ecrivez',
  'ecrire',
  'message',
  'stuur',
  'app',
  'bericht',
  'schreib',
  'schreiben',
  'schreibe',
  'kontakt',
  'kontaktieren',
  'nachricht',
  'melde',
  'melden',
  'escribe',
  'escribenos',
  'escribanos',
  'contacta',
  'mensaje',
  'scrivi',
  'scrivici',
  'contattaci',
  'interview',
  'only',
  'apply',
  'via',
  'fale',
  'chame',
  'mande',
  'join',
  'group',
  'rejoignez',
]);

function asksToWrite(words: Words, tags: Int32Array, i: number): boolean {
  for (let k = Math.max(0, i - 6); k < Math.min(words.count, i + 4); k++) {
    if (k !== i && (WRITE_WORDS.has(words.at[k]!.folded) || tags[k]! & Tag.Apply)) return true;
  }
  return false;
}

/** `Telegram: @hr_desk`, `Telegram hr_desk2`: a handle right after the app's name. */
function handleAfter(words: Words, i: number): { value: string; start: number; end: number } | null {
  const { text } = words;
  for (let k = i + 1; k < Math.min(words.count, i + 4); k++) {
    if (text.slice(words.end[k - 1], words.start[k]).includes('\n')) return null;
    const start = words.start[k]!;
    const sign = text[start - 1] === '@';
    let last = k;
    while (
      last + 1 < words.count &&
      last < k + 5 &&
      words.start[last + 1]! - words.end[last]! === 1 &&
      text[words.end[last]!] === '_'
    )
      last++;
    const value = text.slice(start, words.end[last]);
    if (text[words.end[last]!] === '@' || !HANDLE.test(value)) continue;
    if (
      sign ||
      value.includes('_') ||
      (/\d/u.test(value) && /^\s*(?:(?:id|user|handle)\s*)?[:=-]\s*$/iu.test(text.slice(words.end[i], start)))
    ) {
      return { value: `@${value}`, start: sign ? start - 1 : start, end: words.end[last]! };
    }
  }
  return null;
}
