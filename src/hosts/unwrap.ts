import { categoriesOf } from './categories.js';
import { parseHost } from './host.js';

/** What stands behind a link that was rewritten on its way. */
export interface Unwrapped {
  /** The innermost address that the link itself tells. */
  readonly url: string;
  /** Hosts that were taken off, outermost first. */
  readonly wrappers: readonly string[];
  /** True where the address that is left is a shortener's or tracker's: where it leads is not told. */
  readonly opaque: boolean;
}

/** Wrappers around wrappers happen (a newsletter's link, protected by a mail filter, scraped through a proxy). */
const DEEPEST = 6;
const LONGEST_URL = 8192;

/** Services whose links carry their goal in a parameter: host (and its subdomains), start of the path, parameters. */
const BY_PARAMETER: readonly (readonly [host: string, path: string, parameters: readonly string[]])[] = [
  ['safelinks.protection.outlook.com', '/', ['url']],
  ['safelinks.protection.office365.us', '/', ['url']],
  ['statics.teams.cdn.office.net', '/evergreen-assets/safelinks', ['url']],
  ['l.facebook.com', '/l.php', ['u']],
  ['lm.facebook.com', '/l.php', ['u']],
  ['facebook.com', '/flx/warn', ['u']],
  ['facebook.com', '/l.php', ['u']],
  ['l.messenger.com', '/l.php', ['u']],
  ['l.instagram.com', '/', ['u']],
  ['l.threads.net', '/', ['u']],
  ['linkedin.com', '/redir/', ['url']],
  ['linkedin.com', '/safety/go', ['url']],
  ['youtube.com', '/redirect', ['q']],
  ['vk.com', '/away.php', ['to']],
  ['out.reddit.com', '/', ['url']],
  ['t.umblr.com', '/redirect', ['z']],
  ['slack-redir.net', '/link', ['url']],
  ['steamcommunity.com', '/linkfilter', ['u', 'url']],
  ['duckduckgo.com', '/l/', ['uddg']],
  ['translate.google.com', '/', ['u']],
  ['webcache.googleusercontent.com', '/search', ['q']],
  ['urldefense.proofpoint.com', '/v1/', ['u']],
  ['urldefense.proofpoint.com', '/v2/', ['u']],
  ['protect-us.mimecast.com', '/', ['url', 'domain']],
  ['linkprotect.cudasvc.com', '/url', ['a']],
  ['secure-web.cisco.com', '/', ['u']],
  ['clicktime.symantec.com', '/', ['u']],
  ['deref-gmx.net', '/', ['redirectUrl']],
  ['deref-web.de', '/', ['redirectUrl']],
  ['deref-mail.com', '/', ['redirectUrl']],
  ['disq.us', '/url', ['url']],
  ['scholar.google.com', '/scholar_url', ['url']],
  ['google-analytics.com', '/', ['url']],
];

/** Services that put the goal behind their path: what stands before it. */
const BY_PATH: readonly (readonly [host: string, before: RegExp])[] = [
  ['web.archive.org', /^\/(?:web\/)?[0-9*]{1,14}(?:[a-z]{2}_)?\//iu],
  ['archive.org', /^\/web\/[0-9*]{1,14}(?:[a-z]{2}_)?\//iu],
  ['archive.ph', /^\/(?:[0-9.-]{4,20}|newest|o\/\w{1,8})\//iu],
  ['archive.today', /^\/(?:[0-9.-]{4,20}|newest|o\/\w{1,8})\//iu],
  ['archive.is', /^\/(?:[0-9.-]{4,20}|newest|o\/\w{1,8})\//iu],
  ['webarchive.nationalarchives.gov.uk', /^\/(?:ukgwa\/)?\d{1,14}(?:[a-z]{2}_)?\//iu],
  ['webarchive.unesco.org', /^\/(?:web\/)?\d{1,14}(?:[a-z]{2}_)?\//iu],
  ['urldefense.com', /^\/v3\/__/iu],
  ['urldefense.us', /^\/v[23]\/__/iu],
  ['r.jina.ai', /^\//u],
  ['href.li', /^\/\?/u],
  ['12ft.io', /^\//u],
];

const AMP_PATH = /^\/(?:amp|[cvi])\/(?:s\/)?/iu;
/** `/https/host/path`, `/https://host`, `/https:/host`, `/proxy/https%3A//host`: how proxies write their goal. */
const PROXY_PATH = /^\/(?:proxy\/|browse\/|fetch\/)?(https?)(?::\/{0,2}|%3a(?:\/|%2f){0,2}|\/)/iu;

interface Parts {
  readonly host: string;
  readonly lent: boolean;
  readonly path: string;
  readonly rest: string;
}

function partsOf(url: string): Parts | null {
  const scheme = /^https?:[/\\]{2}/iu.exec(url)?.[0] ?? (url.startsWith('//') ? '//' : '');
  const host = parseHost(url);
  if (host === null || host.isIp) return null;
  const after = url.slice(scheme.length);
  const slash = after.search(/[/\\?#]/u);
  const rest = slash < 0 ? '/' : after[slash] === '/' ? after.slice(slash) : `/${after.slice(slash)}`;
  return { host: host.ascii, lent: host.lentSuffix === true, path: rest.split(/[?#]/u, 1)[0]!, rest };
}

function within(host: string, domain: string): boolean {
  return host === domain || (host.endsWith(domain) && host[host.length - domain.length - 1] === '.');
}

/** `google.com`, `www.google.be`, `google.co.uk`. */
const GOOGLE = /^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/u;

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function parameter(rest: string, names: readonly string[]): string | null {
  const question = rest.indexOf('?');
  if (question < 0) return null;
  const query = rest.slice(question + 1).replace(/&amp;/gu, '&');
  for (const pair of query.split('#', 1)[0]!.split('&')) {
    const equals = pair.indexOf('=');
    if (equals > 0 && names.includes(pair.slice(0, equals))) return decoded(pair.slice(equals + 1));
  }
  return null;
}

/** A goal must be an address with a host of its own, else the link is not one of the wrapper's. */
function asGoal(value: string | null): string | null {
  if (value === null || value === '') return null;
  const candidate = /^https?:/iu.test(value) || value.startsWith('//') ? value : `https://${value}`;
  const host = parseHost(candidate);
  return host !== null && (host.isIp || (host.registrable !== null && host.knownSuffix === true))
    ? candidate
    : null;
}

function goalOf({ host, lent, path, rest }: Parts): string | null {
  if (GOOGLE.test(host) && path === '/url') return asGoal(parameter(rest, ['q', 'url']));
  if ((GOOGLE.test(host) && path.startsWith('/amp/')) || within(host, 'cdn.ampproject.org')) {
    return AMP_PATH.test(path) ? asGoal(rest.replace(AMP_PATH, '')) : null;
  }
  if (within(host, 'translate.goog')) {
    // Hyphens of the goal are doubled, its dots are hyphens.
    const name = host.slice(0, -'.translate.goog'.length);
    return asGoal(name.replace(/-{1,2}/gu, (run) => (run === '-' ? '.' : '-')) + rest);
  }
  for (const [domain, start, names] of BY_PARAMETER) {
    if (!within(host, domain) || !path.startsWith(start)) continue;
    const value = parameter(rest, names);
    if (domain === 'urldefense.proofpoint.com' && value !== null) {
      return asGoal(decoded(value.replaceAll('-', '%').replaceAll('_', '/')));
    }
    if (value !== null) return asGoal(value.replace(/^cache:(?:[\w-]{1,20}:)?/u, ''));
  }
  for (const [domain, before] of BY_PATH) {
    if (!within(host, domain) || !before.test(rest)) continue;
    const goal = rest.replace(before, '').replace(/__;.*$/u, '');
    return asGoal(decodedScheme(goal));
  }
  // Anybody can run a proxy; only where anybody can is the path read as one.
  const proxied = lent ? PROXY_PATH.exec(rest) : null;
  return proxied === null ? null : asGoal(`${proxied[1]!.toLowerCase()}://${rest.slice(proxied[0].length)}`);
}

function decodedScheme(goal: string): string {
  return /^https?(?:%3a|:\/[^/])/iu.test(goal) ? decoded(goal).replace(/^(https?:)\/(?!\/)/iu, '$1//') : goal;
}

/**
 * Takes off proxies, mail filters' and networks' redirects, archives and the like, as far as the link itself tells its
 * goal. A wrapper on a host that anybody can rent is taken off too, but its goal is only what the link *says*: see
 * {@link isTrustedWrapper}.
 */
export function unwrap(url: string): Unwrapped {
  const wrappers: string[] = [];
  let current = url.trim();
  for (let depth = 0; depth < DEEPEST && current.length <= LONGEST_URL; depth++) {
    const parts = partsOf(current);
    if (parts === null) break;
    const goal = goalOf(parts);
    if (goal === null) break;
    wrappers.push(parts.host);
    current = goal;
  }
  const host = parseHost(current);
  const opaque = host !== null && categoriesOf(host).includes('shortener');
  return { url: current, wrappers, opaque };
}

/** Whether a wrapper leads where it says: the services above do, a proxy on a lent host may lead anywhere. */
export function isTrustedWrapper(wrapper: string): boolean {
  const host = parseHost(wrapper);
  if (host === null) return false;
  if (
    GOOGLE.test(host.ascii) ||
    within(host.ascii, 'cdn.ampproject.org') ||
    within(host.ascii, 'translate.goog')
  )
    return true;
  return [...BY_PARAMETER, ...BY_PATH].some(([domain]) => within(host.ascii, domain));
}
