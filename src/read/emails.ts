import type { Words } from '../text/words.js';
import type { FoundContact } from './found-contact.js';
import { wordAt } from './sentence.js';
import { isTopLevel } from './top-level.js';
import { marksOf } from './vocabulary/marks.js';
import { Tag } from './vocabulary/tag.js';

/** Words for `@` that mean nothing else; `at` and `a` need brackets or a spelled-out dot. */
const CLEAR_AT: ReadonlySet<string> = new Set([
  'arobase',
  'arroba',
  'chiocciola',
  'chiocciolina',
  'apenstaartje',
  'klammeraffe',
]);
const LONGEST_LOCAL = 64;
const MOST_LABELS = 8;
const LONGEST_HOST = 253;
const OPENING = /^[[({<]?\s*$/u;

/** The commonest endings, with what lost the space after them: `example.orgwith`, `example.be02`. */
const GLUED =
  /^(?:(?:com|org|net|edu|gov|int|info|eu)(?=\d|\p{Ll}{2})|(?:uk|be|de|fr|nl|es|it|pt|ch|at|ie|lu)(?=\d|tel|phone))/u;

interface Side {
  readonly text: string;
  readonly at: number;
  /** A dot was written as a word. */
  readonly spelled: boolean;
}

function gapText(words: Words, left: number): string {
  const from = words.end[left]!;
  const to = words.start[left + 1]!;
  return to - from > 6 ? '\n' : words.text.slice(from, to);
}

const BRACKETS_OR_SPACE = /^[\s[\](){}<>_-]*$/u;

function isDotBetween(words: Words, tags: Int32Array, dot: number): boolean {
  if (dot < 1 || dot + 1 >= words.count || !(tags[dot]! & Tag.Dot)) return false;
  const left = gapText(words, dot - 1);
  const right = gapText(words, dot);
  return (
    left !== '\n' &&
    right !== '\n' &&
    BRACKETS_OR_SPACE.test(left) &&
    BRACKETS_OR_SPACE.test(right) &&
    !(left + right).includes('\n')
  );
}

/** The host that begins with word `first`: labels joined by dots, hyphens or a spelled-out dot. */
function hostFrom(words: Words, tags: Int32Array, first: number): Side | null {
  if (first >= words.count) return null;
  const { text } = words;
  let host = text.slice(words.start[first], words.end[first]);
  let at = words.end[first]!;
  let last = first;
  let spelled = false;
  let labels = 1;
  const ends: { readonly host: string; readonly at: number }[] = [];
  while (last + 1 < words.count && labels < MOST_LABELS && host.length < LONGEST_HOST) {
    const gap = gapText(words, last);
    if (gap === '.' || gap === '-' || gap === '[.]' || gap === '(.)') {
      ends.push({ host, at });
      host += gap === '-' ? '-' : '.';
      if (gap !== '-') labels++;
    } else if (isDotBetween(words, tags, last + 1) && last + 2 < words.count) {
      ends.push({ host, at });
      host += '.';
      labels++;
      spelled = true;
      last++;
    } else break;
    last++;
    host += text.slice(words.start[last], words.end[last]);
    at = words.end[last]!;
  }
  // What is glued to the host or follows its stop without a space: `nhs.ukTelephone`, `example.org.Please`, `.com-based`.
  for (;;) {
    const dot = host.lastIndexOf('.');
    if (dot < 0) return null;
    const label = host.slice(dot + 1);
    if (isTopLevel(label.toLowerCase())) return { text: host, at, spelled };
    const glued = /^\p{Ll}{2,}(?=\p{Lu})/u.exec(label)?.[0] ?? GLUED.exec(label)?.[0];
    if (glued !== undefined && isTopLevel(glued)) {
      return { text: host.slice(0, dot + 1) + glued, at: at - (label.length - glued.length), spelled };
    }
    const before = ends.pop();
    if (before === undefined) return null;
    if (before.host.lastIndexOf('.') < 0)
      return /^[\p{L}\d-]{2,}$/u.test(label) && !/^\p{Lu}\p{Ll}/u.test(label)
        ? { text: host, at, spelled }
        : null;
    ({ host, at } = before);
  }
}

const LOCAL_SIGNS = /^[._+%'’&-]{1,2}$/u;

/** `Lisa McNally onlisa_mcnally@…`: letters before a name that the words before it tell. */
function gluedPreposition(words: Words, first: number): number {
  const lead = /^(?:on|at|to|via|email)(?=\p{L}{3})/u.exec(words.at[first]!.folded)?.[0];
  if (lead === undefined) return 0;
  const name = words.at[first]!.folded.slice(lead.length);
  const told = [1, 2, 3, 4, 5, 6, 7, 8, 9].some((back) => words.at[first - back]?.folded === name);
  return told ? lead.length : 0;
}

/** The local part that ends with word `last`. */
function localTo(words: Words, tags: Int32Array, last: number, spelled: boolean): Side | null {
  if (last < 0) return null;
  const { text } = words;
  let first = last;
  let local = text.slice(words.start[last], words.end[last]);
  while (first > 0 && local.length < LONGEST_LOCAL) {
    const gap = gapText(words, first - 1);
    if (LOCAL_SIGNS.test(gap)) local = gap + local;
    else if (spelled && first > 1 && isDotBetween(words, tags, first - 1)) {
      local = '.' + local;
      first--;
    } else break;
    first--;
    local = text.slice(words.start[first], words.end[first]) + local;
  }
  let at = words.start[first]!;
  // `Email addressjobs@…`: a label glued to what it labels.
  const label = /^(?:address|adresse|adres|mailto)(?=\p{L}{2})/iu.exec(local)?.[0];
  if (
    label !== undefined &&
    first > 0 &&
    words.at[first - 1]!.folded.endsWith('mail') &&
    words.end[first - 1]! + 1 >= at
  ) {
    local = local.slice(label.length);
    at += label.length;
  }
  const glued = gluedPreposition(words, first);
  local = local.slice(glued);
  at += glued;
  return local.length === 0 || local.length > LONGEST_LOCAL ? null : { text: local, at, spelled: false };
}

/** "at the point of …" is no host: `point` is a dot only where more than a plain `at` says so. */
function dottedByPoint(words: Words, first: number): boolean {
  return words.at[first + 1]?.folded === 'point';
}

function addressAround(
  words: Words,
  tags: Int32Array,
  left: number,
  right: number,
  needSpelled: boolean,
): FoundContact | null {
  const host = hostFrom(words, tags, right);
  if (host === null || (needSpelled && (!host.spelled || dottedByPoint(words, right)))) return null;
  const local = localTo(words, tags, left, host.spelled || needSpelled);
  if (local === null) return null;
  return {
    type: 'email',
    value: `${local.text}@${host.text}`.toLowerCase(),
    start: local.at,
    end: host.at,
    label: null,
  };
}

const AROUND_SIGN = /^[\s[\](){}<>]*@[\s[\](){}<>]*$/u;

/** Addresses with an `@`, whole, spaced or bracketed, in any script. */
function withSign(words: Words, tags: Int32Array, found: FoundContact[]): void {
  const { text } = words;
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    const right = wordAt(words, sign);
    if (right >= words.count || right === 0) continue;
    const from = words.end[right - 1]!;
    const to = words.start[right]!;
    if (to - from > 9) continue;
    const between = text.slice(from, to);
    if (!AROUND_SIGN.test(between) || between.includes('\n')) continue;
    const address = addressAround(words, tags, right - 1, right, false);
    if (address !== null) found.push(address);
  }
}

/** Addresses whose `@` is a word: `jobs [at] example (dot) org`. */
function withWord(words: Words, tags: Int32Array, found: FoundContact[]): void {
  for (let i = 1; i + 1 < words.count; i++) {
    if (!(tags[i]! & Tag.At)) continue;
    const before = gapText(words, i - 1);
    const after = gapText(words, i);
    if (before === '\n' || after === '\n') continue;
    const bracketed = /[[({<]\s*$/u.test(before) && /^\s*[\])}>]/u.test(after);
    const { folded } = words.at[i]!;
    if (!bracketed && !(OPENING.test(before.trim()) && after.trim() === '')) continue;
    if (!bracketed && folded !== 'at' && !CLEAR_AT.has(folded)) continue;
    const address = addressAround(words, tags, i - 1, i + 1, !bracketed && !CLEAR_AT.has(folded));
    if (address !== null) found.push(address);
  }
}

const PROTECTED = [
  '[email protected]',
  '[email\u00a0protected]',
  '[e-mail protected]',
  '(email protected)',
  '[email hidden]',
  '[email removed]',
] as const;

const PLACEHOLDER_BEGINNINGS = ['[email', '[e-mail', '(email'] as const;

/** Addresses that were there and can't be seen: a protection's placeholder, or "the following address:,". */
function hidden(words: Words, found: FoundContact[]): void {
  const { text } = words;
  // Every placeholder begins so; brackets are rare, and soon looked for.
  const isProtected = PLACEHOLDER_BEGINNINGS.some((beginning) => text.includes(beginning));
  for (const placeholder of isProtected ? PROTECTED : []) {
    for (let at = text.indexOf(placeholder); at >= 0; at = text.indexOf(placeholder, at + 1)) {
      found.push({ type: 'email', value: null, start: at, end: at + placeholder.length, label: null });
    }
  }
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const end = text.charCodeAt(colon - 1) === 0x20 ? colon - 1 : colon;
    const i = wordAt(words, end) - 1;
    if (i < 0 || words.end[i] !== end || !ADDRESS_WORDS.has(words.at[i]!.folded)) continue;
    const next = i + 1 < words.count ? words.start[i + 1]! : text.length;
    const missing = /^ ?:\s*[,.;)]/u.exec(text.slice(end, Math.min(next, end + 8)));
    if (missing !== null)
      found.push({
        type: 'email',
        value: null,
        start: words.start[i]!,
        end: end + missing[0].length,
        label: null,
      });
  }
}

const ADDRESS_WORDS: ReadonlySet<string> = new Set([
  'address',
  'email',
  'mail',
  'adresse',
  'adres',
  'emailadres',
  'mailadres',
  'direccion',
  'correo',
  'indirizzo',
  'endereco',
  'courriel',
  'mailadresse',
]);

/** All e-mail addresses of a text, written, spelled out or hidden. Linear. */
export function emailsIn(words: Words): readonly FoundContact[] {
  const { tags } = marksOf(words);
  const found: FoundContact[] = [];
  withSign(words, tags, found);
  withWord(words, tags, found);
  hidden(words, found);
  return found;
}
