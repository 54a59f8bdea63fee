import { parse } from 'tldts';
import { toUnicode } from 'punycode/punycode.es6.js';

/** A host, reduced by the public suffix list. */
export interface Host {
  /** Lower case, punycode, no trailing dot or port. */
  readonly ascii: string;
  /** As a reader sees it. */
  readonly unicode: string;
  /** Registrable domain (`example.org`), private suffixes counted as suffixes; null for an address or a bare suffix. */
  readonly registrable: string | null;
  /** The registrable domain's own label: `example`. */
  readonly label: string | null;
  readonly suffix: string | null;
  /** What stands before the registrable domain; empty string where nothing does. */
  readonly subdomain: string;
  readonly isIp: boolean;
  /** Whether the public suffix list knows the ending; false for `report.pdf` or `intranet.local`. */
  readonly knownSuffix?: boolean;
  /** Whether the ending belongs to a service that lends subdomains: `github.io`, `blogspot.com`. */
  readonly lentSuffix?: boolean;
}

/** The longest input looked at; a URL's host stands at its beginning, and DNS allows 253 characters for it. */
const LONGEST_INPUT = 4096;
const LONGEST_HOST = 253;

const SCHEME = /^[a-z][a-z0-9+.-]*:/iu;
const WEB_SCHEME = /^(?:https?|wss?|ftp):/iu;
/** What the URL standard strips or passes over before it reads a URL. */
const PASSED_OVER = /[\t\n\r]/gu;
const PLAIN_HOST = /^[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?$/u;
/** Last label all digits, or hexadecimal: the URL standard reads such a host as an IPv4 address. */
const NUMERIC_END = /(?:^|\.)(?:\d+|0x[0-9a-f]*)$/u;

/**
 * The part of a URL, address or bare host in which the host is written, by the URL standard's rules
 * (https://url.spec.whatwg.org/): a backslash is a slash, everything up to the last `@` is user information.
 */
function authorityOf(input: string): string | null {
  let rest = input.slice(0, LONGEST_INPUT).trim().replace(PASSED_OVER, '');
  const scheme = SCHEME.exec(rest)?.[0];
  if (scheme !== undefined) {
    const name = scheme.toLowerCase();
    if (WEB_SCHEME.test(name)) rest = rest.slice(scheme.length);
    else if (name === 'mailto:') rest = rest.slice(scheme.length).split(/[?,;]/u, 1)[0]!;
    // `localhost:80` and `picum.org:443` look like schemes; a port tells them apart.
    else if (!/^\d{1,5}(?:[/?#\\]|$)/u.test(rest.slice(scheme.length))) return null;
  }
  let from = 0;
  while (rest[from] === '/' || rest[from] === '\\') from++;
  let to = from;
  while (to < rest.length && !'/\\?#'.includes(rest[to]!)) to++;
  const authority = rest.slice(from, to);
  return authority.slice(authority.lastIndexOf('@') + 1);
}

function withoutPort(authority: string): string {
  if (authority.startsWith('[')) return authority.slice(0, authority.indexOf(']') + 1);
  const colon = authority.indexOf(':');
  return colon < 0 ? authority : authority.slice(0, colon);
}

/** The host in ASCII as a browser would ask for it, or null where it would refuse. */
function asciiOf(written: string): string | null {
  const lower = written.toLowerCase();
  const plain = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  if (plain === '') return null;
  if (PLAIN_HOST.test(plain) && !NUMERIC_END.test(plain)) return plain;
  try {
    // The platform's own parser knows the mapping of full-width letters, dots and IPv4 notations.
    const { hostname } = new URL(`http://${lower}`);
    return hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  } catch {
    return null;
  }
}

function unicodeOf(ascii: string): string {
  if (!ascii.includes('xn--')) return ascii;
  try {
    return toUnicode(ascii);
  } catch {
    return ascii;
  }
}

const REMEMBERED = 2000;
const LONGEST_REMEMBERED = 300;
let remembered = new Map<string, Host | null>();

/**
 * The host of a URL, e-mail address, `mailto:` link or bare host name, reduced by the public suffix list.
 * Null where there is none, or where it is one that no browser would open. Remembered, since every room asks again.
 */
export function parseHost(input: string): Host | null {
  if (input.length > LONGEST_REMEMBERED) return readHost(input);
  const known = remembered.get(input);
  if (known !== undefined) return known;
  // A copy, or the memory would keep the whole ad that it was cut out of.
  const own = input.split('').join('');
  const host = readHost(own);
  if (remembered.size >= REMEMBERED) remembered = new Map();
  remembered.set(own, host);
  return host;
}

function readHost(input: string): Host | null {
  const authority = authorityOf(input);
  if (authority === null) return null;
  const ascii = asciiOf(withoutPort(authority));
  if (ascii === null || ascii.length > LONGEST_HOST || ascii.includes('..')) return null;
  const found = parse(ascii, { allowPrivateDomains: true, extractHostname: false, validateHostname: false });
  if (found.isIp === true) {
    return { ascii, unicode: ascii, registrable: null, label: null, suffix: null, subdomain: '', isIp: true };
  }
  return {
    ascii,
    unicode: unicodeOf(ascii),
    registrable: found.domain,
    label: found.domainWithoutSuffix,
    suffix: found.publicSuffix,
    subdomain: found.subdomain ?? '',
    isIp: false,
    knownSuffix: found.isIcann === true || found.isPrivate === true,
    lentSuffix: found.isPrivate === true,
  };
}
