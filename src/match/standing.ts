import { isOf, parseHost, type Host } from '../hosts/index.js';
import type { Ad, ContactFact } from '../read/ad.js';
import type { RegistryIndex } from '../registry/index.js';
import type { Organisation, Vacancy } from '../schema/registry.js';

/**
 * How a way to apply stands to an organisation. `neutral`: another's host for an honest reason, such as a board or a
 * recruiting system. `detour`: a form or a shortener, which may lead anywhere. `unknown`: hidden, or the registry
 * does not say which domains are the organisation's.
 */
export type Standing = 'official' | 'neutral' | 'detour' | 'unknown' | 'foreign';

/** Judges one contact of the ad against the channels of an organisation, and of the vacancy if one is compared. */
export function standingOf(
  contact: ContactFact,
  organisation: Organisation,
  ad: Ad,
  registry: RegistryIndex,
  vacancy: Vacancy | null,
): Standing {
  if (contact.hidden || contact.value === null) return 'unknown';
  if (isListed(contact.value, organisation, vacancy)) return 'official';
  if (contact.type === 'phone') return 'unknown';
  if (contact.type !== 'email' && contact.type !== 'url') return 'foreign';
  const host = contact.host === null ? null : parseHost(contact.host);
  if (host === null) return 'unknown';
  if (registry.hosts.officialOf(host)?.organisation === organisation.id) return 'official';
  return contact.type === 'email'
    ? standingOfAddress(host, organisation, registry)
    : standingOfLink(contact, host, organisation, ad, registry);
}

function standingOfAddress(host: Host, organisation: Organisation, registry: RegistryIndex): Standing {
  if (isOf(host, 'free-mail') || isOf(host, 'disposable-mail')) return 'foreign';
  if (registry.hosts.lookalikeOf(host, organisation.id) !== null) return 'foreign';
  if (isOf(host, 'recruiting-system')) return 'neutral';
  return statesDomains(organisation) ? 'foreign' : 'unknown';
}

function standingOfLink(
  contact: ContactFact,
  host: Host,
  organisation: Organisation,
  ad: Ad,
  registry: RegistryIndex,
): Standing {
  if (contact.opaque || isOf(host, 'shortener') || isOf(host, 'form')) return 'detour';
  if (isOf(host, 'messenger')) return 'foreign';
  if (registry.hosts.lookalikeOf(host, organisation.id) !== null) return 'foreign';
  if (isOf(host, 'recruiting-system')) return usesSystem(host, organisation) ? 'neutral' : 'foreign';
  if (isOf(host, 'job-board') || isOf(host, 'social-network')) return 'neutral';
  const source = ad.url === null ? null : parseHost(ad.url);
  if (source !== null && source.registrable !== null && source.registrable === host.registrable)
    return 'neutral';
  return statesDomains(organisation) ? 'foreign' : 'unknown';
}

function usesSystem(host: Host, organisation: Organisation): boolean {
  const systems = organisation.recruitingSystems;
  if (systems === undefined) return true;
  return systems.some((system) => host.ascii === system || host.ascii.endsWith(`.${system}`));
}

/** Inferred domains are no statement of the organisation and never make another's host foreign. */
function statesDomains(organisation: Organisation): boolean {
  const { domains, inferred } = organisation;
  if (domains === undefined || domains.length === 0 || inferred === true) return false;
  return !(Array.isArray(inferred) && inferred.includes('domains'));
}

/** An address or link that the registry gives as the organisation's or the vacancy's own, whatever its host. */
function isListed(value: string, organisation: Organisation, vacancy: Vacancy | null): boolean {
  const said = plain(value);
  return (
    listedBy(organisation, waysOfOrganisation).has(said) ||
    (vacancy !== null && listedBy(vacancy, waysOfVacancy).has(said))
  );
}

function waysOfOrganisation({ contacts, channels }: Organisation): readonly (string | null | undefined)[] {
  return [...(contacts ?? []), ...(channels ?? []).map((channel) => channel.url)];
}

function waysOfVacancy({ applicationContact, url }: Vacancy): readonly (string | null | undefined)[] {
  return [applicationContact?.email, applicationContact?.url, ...(url ?? [])];
}

const listed = new WeakMap<object, ReadonlySet<string>>();

/** The ways that an entry of the registry gives, as they are compared; read once for each entry. */
function listedBy<T extends object>(
  entry: T,
  waysOf: (entry: T) => readonly (string | null | undefined)[],
): ReadonlySet<string> {
  let known = listed.get(entry);
  if (known === undefined) {
    known = new Set(waysOf(entry).flatMap((way) => (way == null ? [] : plain(way))));
    listed.set(entry, known);
  }
  return known;
}

const SCHEME = /^https?:\/\/(?:www\.)?/iu;
const TRACKING = /^(?:utm_\w+|ref|src|source|fbclid|gclid|trk)=/iu;

/** Without scheme, fragment, trackers and a closing slash: what tells two pages apart. */
function plain(address: string): string {
  const [page, query = ''] = address.trim().replace(SCHEME, '').split('#', 1)[0]!.split('?', 2) as [
    string,
    string?,
  ];
  const kept = query.split('&').filter((part) => part !== '' && !TRACKING.test(part));
  const path = page.endsWith('/') ? page.slice(0, -1) : page;
  return (kept.length === 0 ? path : `${path}?${kept.join('&')}`).toLowerCase();
}
