import { parseHost, type Host } from '../hosts/host.js';
import { unwrap } from '../hosts/unwrap.js';
import { plainText, spanOf, type Text } from '../text/text.js';
import { wordsOf, type Words } from '../text/words.js';
import type { ContactFact, ContactRole, ContactType, Note } from './ad.js';
import { judgedOf, MOST_CONTACTS, withoutOverlap } from './contact-choice.js';
import { contactRole } from './contact-roles.js';
import { emailsIn } from './emails.js';
import type { FoundContact } from './found-contact.js';
import { settleLinks, type PlacedContact } from './lone-links.js';
import { linksIn } from './links.js';
import type { PageLink } from './page.js';
import { messengersIn, phonesIn } from './phones.js';

/** Hosts whose links open a chat. */
const CHAT_HOSTS: Readonly<Record<string, ContactType>> = {
  'wa.me': 'whatsapp', 'whatsapp.com': 'whatsapp', 'wa.link': 'whatsapp', 'walink.co': 'whatsapp',
  't.me': 'telegram', 'telegram.me': 'telegram', 'telegram.dog': 'telegram',
  'signal.me': 'signal', 'signal.group': 'signal', 'm.me': 'messenger', 'viber.com': 'messenger', 'line.me': 'messenger', 'wechat.com': 'messenger',
}; // prettier-ignore

const SOCIAL_HOSTS: ReadonlySet<string> = new Set([
  'facebook.com',
  'twitter.com',
  'x.com',
  'instagram.com',
  'youtube.com',
  'youtu.be',
  'tiktok.com',
  'linkedin.com',
  'flickr.com',
  'vimeo.com',
  'bsky.app',
  'threads.net',
  'mastodon.social',
]);

function chatType(host: Host | null): ContactType | null {
  if (host?.registrable == null) return null;
  return Object.hasOwn(CHAT_HOSTS, host.registrable) ? CHAT_HOSTS[host.registrable]! : null;
}

/** The number or handle of a chat link, else the link. */
function chatValue(url: string): string {
  const number = /(?:wa\.me\/|phone=)\+?(\d{7,15})/u.exec(url)?.[1];
  if (number !== undefined) return `+${number}`;
  const handle = /(?:t\.me|telegram\.me|telegram\.dog)\/([a-z]\w{3,31})(?:[/?#]|$)/iu.exec(url)?.[1];
  return handle === undefined ? url : `@${handle}`;
}

/** What a link shows, where that is itself an address or URL of another host than it leads to. */
function shownElsewhere(
  label: string | null,
  type: ContactType,
  value: string | null,
  host: Host | null,
): string | null {
  if (label === null || value === null) return null;
  const shown = label.trim();
  if (shown.length < 4 || shown.length > 300 || /\s/u.test(shown)) return null;
  const address = shown.lastIndexOf('@');
  if (address > 0) {
    const plain = shown.replace(/^mailto:/iu, '').toLowerCase();
    return type === 'email' ? (plain === value ? null : shown) : shown;
  }
  if (!/^(?:https?:\/\/|www\.)|^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:\/|$)/iu.test(shown)) return null;
  const other = parseHost(hostPart(shown));
  if (other?.registrable == null || other.registrable === host?.registrable) return null;
  return shown;
}

function hostPart(url: string): string {
  const rest = url.replace(/^[a-z][a-z0-9+.-]{1,20}:\/\//iu, '').split(/[/?#]/u, 1)[0]!;
  return rest.slice(rest.lastIndexOf('@') + 1).replace(/:\d+$/u, '');
}

function hostOfAddress(value: string): Host | null {
  return parseHost(value.slice(value.lastIndexOf('@') + 1));
}

function lowerHost(url: string): string {
  const end = /^[a-z][a-z0-9+.-]{1,20}:\/\/[^/?#]*/iu.exec(url)?.[0].length ?? 0;
  return url.slice(0, end).toLowerCase() + url.slice(end);
}

function factOf(text: Text, words: Words, found: FoundContact): ContactFact | null {
  const spans = [spanOf(text, found.start, found.end)];
  const role = contactRole(words, found);
  const base = {
    role,
    hidden: found.value === null,
    wrappers: [] as readonly string[],
    opaque: false,
    shown: null as string | null,
    spans,
  };
  const { type, value } = found;
  if (type === 'email') {
    const host = value === null ? null : hostOfAddress(value);
    if (value !== null && (host === null || (found.guessed === true && host.knownSuffix !== true)))
      return null;
    return {
      ...base,
      type,
      value,
      host: host?.ascii ?? null,
      shown: shownElsewhere(found.label, type, value, host),
    };
  }
  if (type === 'url' && value !== null) {
    const { url, wrappers, opaque } = unwrap(value);
    const host = parseHost(hostPart(url));
    if (host === null || (found.guessed === true && host.knownSuffix !== true)) return null;
    const chat = chatType(host);
    const shown = shownElsewhere(found.label, type, url, host);
    if (chat !== null)
      return { ...base, type: chat, value: chatValue(url), host: host.ascii, wrappers, opaque: false, shown };
    return {
      ...base,
      type,
      value: lowerHost(url),
      host: host.ascii,
      wrappers,
      opaque,
      shown,
      role: socialRole(role, found, host, url),
    };
  }
  return {
    ...base,
    type,
    value: type === 'phone' && value !== null ? value.replace(/[^\d+]/gu, '') : value,
    host: null,
  };
}

/** A page of a social network is publicity, unless the text asks to apply there. */
function socialRole(role: ContactRole, found: FoundContact, host: Host, url: string): ContactRole {
  if (role !== 'contact' || found.type !== 'url' || host.registrable === null) return role;
  return SOCIAL_HOSTS.has(host.registrable) && !/\/(?:jobs|posts|feed)\//u.test(url) ? 'mention' : role;
}

/**
 * The contacts of an ad, in the order of the text, with what each is for. `links` are a page's, in units of
 * `text.value`. Where two readings of one place overlap, the link wins over the address, the address over the number.
 *
 * @param notes is told when there were too many to judge them all.
 */
export function readContacts(
  text: Text,
  words: Words,
  links: readonly PageLink[],
  notes: Note[] = [],
): readonly ContactFact[] {
  const linked = linksIn(words, links);
  const emails = emailsIn(words);
  const phones = phonesIn(words);
  const messengers = messengersIn(words, phones);
  const kept = withoutOverlap(words.text.length, [
    ...linked.filter((one) => one.label !== null),
    ...emails,
    ...linked.filter((one) => one.label === null),
    ...messengers,
    ...phones,
  ]);
  kept.sort((a, b) => a.start - b.start || a.end - b.end);
  const placed: PlacedContact[] = [];
  for (const found of judgedOf(words, kept)) {
    const fact = factOf(text, words, found);
    if (fact !== null) placed.push({ fact, start: found.start });
  }
  if (kept.length > MOST_CONTACTS) notes.push(tooMany(kept.length));
  return settleLinks(words, placed);
}

function tooMany(found: number): Note {
  const message = `Of ${found} addresses, links and numbers, ${MOST_CONTACTS} were judged: ways to apply before others, one of each host before more of the same.`;
  return { code: 'many-contacts', message };
}

/** The contacts that a field holds: an address, a URL or a number, whose role the field itself tells. */
export function contactOfField(value: string, role: ContactRole): readonly ContactFact[] {
  const words = wordsOf(value);
  return readContacts(plainText('', value), words, []).map((fact) => ({ ...fact, role, spans: [] }));
}
