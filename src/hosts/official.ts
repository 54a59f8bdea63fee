import type { Organisation } from '../schema/registry.js';
import { parseHost, type Host } from './host.js';

/** An organisation's domain that a host is or is part of. */
export interface Official {
  /** Registry id. */
  readonly organisation: string;
  /** The domain as the registry gives it, in ASCII. */
  readonly domain: string;
}

/** An organisation's domain, read; what is no domain of its own (an address with a path, a bare ending) is not one. */
export interface OfficialDomain extends Official {
  readonly host: Host;
}

/** The domains of organisations, in the registry's order. */
export function officialDomains(organisations: readonly Organisation[]): readonly OfficialDomain[] {
  const found: OfficialDomain[] = [];
  for (const organisation of organisations) {
    for (const domain of organisation.domains ?? []) {
      const host = parseHost(domain);
      // `facebook.com/example` is a page there, and doesn't make the whole of facebook.com official.
      if (host === null || host.registrable === null || /[^/:]\/[^/]/u.test(domain)) continue;
      found.push({ organisation: organisation.id, domain: host.ascii, host });
    }
  }
  return found;
}

/** Looks up the host and the names that it is a subdomain of, longest first. */
export function officialLookup(domains: readonly OfficialDomain[]): (host: Host) => Official | null {
  const byDomain = new Map<string, Official>();
  for (const { organisation, domain } of domains) {
    if (!byDomain.has(domain)) byDomain.set(domain, { organisation, domain });
  }
  return (host) => {
    let name = host.ascii;
    for (;;) {
      const found = byDomain.get(name);
      if (found !== undefined) return found;
      const dot = name.indexOf('.');
      if (dot < 0) return null;
      name = name.slice(dot + 1);
    }
  };
}
