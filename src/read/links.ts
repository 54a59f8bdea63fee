import type { Words } from '../text/words.js';
import type { ContactType } from './ad.js';
import { bareHosts } from './bare-hosts.js';
import type { FoundContact } from './found-contact.js';
import type { PageLink } from './page.js';
import { LONGEST_URL, urlEnd } from './url-end.js';

/** Longest shown text of a Markdown link. */
const LONGEST_LABEL = 300;

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
  for (let at = text.indexOf(']('); at >= 0; at = text.indexOf('](', at + 2)) {
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
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
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

/** All links of a text and of the page it was read from, in no order; they may overlap. Linear. */
export function linksIn(words: Words, links: readonly PageLink[]): readonly FoundContact[] {
  const found: FoundContact[] = [];
  for (const { href, start, end } of links) {
    const contact = contactOfHref(href, start, end, words.text.slice(start, end));
    if (contact !== null) found.push(contact);
  }
  markdown(words.text, found);
  withScheme(words.text, found);
  return [...found, ...bareHosts(words)];
}
