import type { Words } from '../text/words.js';
import type { ContactType } from './ad.js';
import type { FoundContact } from './found-contact.js';
import type { PageLink } from './page.js';
import { isTopLevel } from './top-level.js';
import { marksOf } from './vocabulary/marks.js';

const LONGEST_URL = 2048;
const LONGEST_LABEL = 300;
const URL_STOP = /[\s<>"`|\\^{}]/u;
const TRAILING = ".,;:!?'’”“»*_…)]>";

/** One past the last unit of the URL that begins at `from`: without the punctuation of the sentence around it. */
function urlEnd(text: string, from: number): number {
  let end = from;
  const limit = Math.min(text.length, from + LONGEST_URL);
  while (end < limit && !URL_STOP.test(text[end]!)) end++;
  while (end > from && TRAILING.includes(text[end - 1]!)) {
    // A closing bracket stays where it was opened inside.
    if (text[end - 1] === ')' && text.slice(from, end).includes('(')) break;
    end--;
  }
  const link = text.slice(from, end).indexOf('](');
  return link >= 0 ? from + link : end;
}

const HANDLED_SCHEMES: Readonly<Record<string, ContactType>> = {
  'tg:': 'telegram',
  'whatsapp:': 'whatsapp',
  'viber:': 'messenger',
  'weixin:': 'messenger',
  'sgnl:': 'signal',
};

/** The contact that a link leads to, null where it leads nowhere (`#`, `javascript:`). */
export function contactOfHref(
  href: string,
  start: number,
  end: number,
  label: string | null,
): FoundContact | null {
  const trimmed = href.trim();
  const scheme = /^[a-z][a-z0-9+.-]{1,20}:/iu.exec(trimmed)?.[0].toLowerCase();
  if (scheme === 'mailto:') {
    const address = decoded(trimmed.slice(7).split(/[?,;]/u, 1)[0]!).trim().toLowerCase();
    return { type: 'email', value: address.includes('@') ? address : null, start, end, label };
  }
  if (scheme === 'tel:' || scheme === 'sms:')
    return { type: 'phone', value: trimmed.slice(4).split('?', 1)[0]!, start, end, label };
  if (scheme !== undefined && scheme in HANDLED_SCHEMES)
    return { type: HANDLED_SCHEMES[scheme]!, value: trimmed, start, end, label };
  if (scheme === 'http:' || scheme === 'https:') return { type: 'url', value: trimmed, start, end, label };
  if (trimmed.startsWith('//')) return { type: 'url', value: `https:${trimmed}`, start, end, label };
  return null;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Links of Markdown, `[shown](target)`. */
function markdown(text: string, found: FoundContact[]): void {
  for (let at = text.indexOf(']('); at >= 0 && found.length < 500; at = text.indexOf('](', at + 2)) {
    const from = Math.max(0, at - LONGEST_LABEL);
    const open = from + text.slice(from, at).lastIndexOf('[');
    const rest = text.slice(at + 2, at + 2 + LONGEST_URL);
    const close = rest.indexOf(')');
    if (open < from || close < 0) continue;
    const target = rest.slice(0, close).split(/\s/u, 1)[0]!;
    const contact = contactOfHref(target, open, at + 3 + close, text.slice(open + 1, at));
    if (contact !== null) found.push(contact);
  }
}

const SCHEME = /(?:https?|hxxps?)$/iu;

function withScheme(text: string, found: FoundContact[]): void {
  for (let at = text.indexOf('://'); at >= 0 && found.length < 500; at = text.indexOf('://', at + 3)) {
    const scheme = SCHEME.exec(text.slice(Math.max(0, at - 5), at))?.[0];
    if (scheme === undefined) continue;
    const start = at - scheme.length;
    const end = urlEnd(text, start);
    if (end <= at + 3) continue;
    // A scheme inside a URL belongs to that URL: a wrapper's target.
    found.push({
      type: 'url',
      value: text.slice(start, end).replace(/^hxxp/iu, 'http'),
      start,
      end,
      label: null,
    });
    at = end - 3;
  }
}

/** Top-level labels that are words too: `.in`, `.it`: a host only where more than the dot says so. */
const WORDLIKE: ReadonlySet<string> = new Set(
  `al am an art as at bank be business by capital care career careers ce center community company consulting de digital direct do download du education
  el email en energy es et events expert finance fund global go group he health help house how hr id if il im in institute international is it jobs la
  law le legal life link live ma management marketing me media mi money my name network news no of on one online opportunity or pa page partners plus pm
  post press pro report review run sa school science se services si site so social software solutions space store support systems team technology to
  today tools top training tu un university up us va vote we website work works world zone`.split(/\s+/u),
);

/** Hosts without a scheme: `www.example.org/jobs`, `example.org`, `bit.ly/x`. From words that touch a full stop. */
function bare(words: Words, found: FoundContact[]): void {
  const { text } = words;
  const { tags } = marksOf(words);
  for (let i = 0; i + 1 < words.count && found.length < 500; i++) {
    if (text.charCodeAt(words.end[i]!) !== 0x2e || words.start[i + 1] !== words.end[i]! + 1) continue;
    const before = text[words.start[i]! - 1] ?? ' ';
    if (before === '@' || before === '.' || before === '/') continue;
    let first = i;
    while (
      first > 0 &&
      words.start[first]! - words.end[first - 1]! === 1 &&
      text[words.end[first - 1]!] === '-'
    )
      first--;
    let last = i + 1;
    while (
      last + 1 < words.count &&
      words.start[last + 1]! - words.end[last]! === 1 &&
      '.-'.includes(text[words.end[last]!]!)
    )
      last++;
    const start = words.start[first]!;
    let top = last;
    while (
      top > i &&
      (text[words.start[top]! - 1] !== '.' || !isTopLevel(text.slice(words.start[top], words.end[top])))
    )
      top--;
    const at = i;
    i = last - 1;
    if (top <= at) continue;
    if (text[start - 1] === '@') continue;
    const label = text.slice(words.start[top], words.end[top]);
    const path = text[words.end[top]!] === '/';
    const www = words.at[at]!.folded === 'www';
    const name = words.at[top - 1]!;
    const known = tags[top - 1]! !== 0;
    if (text[words.end[top]!] === '@' || text[words.end[last]!] === '@') continue;
    if (!name.hasLetter || (name.folded.length < 2 && !path)) continue;
    if (
      !www &&
      !path &&
      (WORDLIKE.has(label)
        ? !looksLikeHost(words, start, known, top - at)
        : known && label.length === 2 && top - at < 2)
    )
      continue;
    if (
      !www &&
      /^(?:e\.g|i\.e|a\.m|p\.m|z\.b|d\.h|u\.a|o\.a|b\.v|n\.v|s\.a|p\.s)/iu.test(
        text.slice(start, start + 4),
      ) &&
      top - at < 2 &&
      !path
    )
      continue;
    const end = path ? urlEnd(text, start) : words.end[top]!;
    found.push({
      type: 'url',
      value: `https://${text.slice(start, end)}`,
      start,
      end,
      label: null,
      guessed: true,
    });
  }
}

/** A host with a word-like ending: lower case, not a known word, set apart by a bracket, a colon or a word that leads to links. */
function looksLikeHost(words: Words, start: number, known: boolean, labels: number): boolean {
  const { text } = words;
  if (/\p{Lu}/u.test(text[start]!)) return false;
  if (labels > 1) return true;
  if (known) return false;
  return /(?:^|[(:>|\n]\s?|\b(?:at|on|via|visit|see|website|site|sur|sous|op|auf|unter|bei|en|su|em|www|to)\s)$/iu.test(
    text.slice(Math.max(0, start - 9), start),
  );
}

/** All links of a text and of the page it was read from, in no order; they may overlap. Linear. */
export function linksIn(words: Words, links: readonly PageLink[]): readonly FoundContact[] {
  const found: FoundContact[] = [];
  for (const { href, start, end } of links) {
    const contact = contactOfHref(href, start, end, words.text.slice(start, end));
    if (contact !== null) found.push(contact);
  }
  markdown(words.text, found);
  withScheme(words.text, found);
  bare(words, found);
  return found;
}
