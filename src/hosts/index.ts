import type { Organisation } from '../schema/registry.js';
import type { Host } from './host.js';
import { lookalikeLookup, type Lookalike } from './lookalike.js';
import { officialDomains, officialLookup, type Official } from './official.js';

export { categoriesOf, isOf, type HostCategory } from './categories.js';
export { parseHost, type Host } from './host.js';
export type { Lookalike } from './lookalike.js';
export type { Official } from './official.js';
export { MOST_AS_TENANT } from './strength.js';
export { isTrustedWrapper, unwrap, type Unwrapped } from './unwrap.js';

/** The registered organisations' domains, ready to be compared with hosts. */
export interface HostIndex {
  /** The organisation to whose domain the host belongs; null for a foreign one. */
  officialOf(host: Host): Official | null;
  /**
   * The registered domain that the host, not being official itself, imitates; null where it resembles none, or none
   * more than ordinary hosts do by chance.
   *
   * @param claimed id of the organisation that the ad claims: its domains are the likelier targets.
   */
  lookalikeOf(host: Host, claimed?: string | null): Lookalike | null;
  /** The organisation whose name, or nearly its name, stands in the part of an address before the `@`. */
  nameIn(mailbox: string, claimed?: string | null): Lookalike | null;
}

/** Built once for a registry; a host is then judged without a loop over the domains. */
export function createHostIndex(organisations: readonly Organisation[]): HostIndex {
  const domains = officialDomains(organisations);
  const officialOf = officialLookup(domains);
  const lookalikes = lookalikeLookup(domains, organisations);
  return {
    officialOf,
    lookalikeOf: (host, claimed = null) =>
      officialOf(host) === null ? lookalikes.ofHost(host, claimed) : null,
    nameIn: (mailbox, claimed = null) => lookalikes.inMailbox(mailbox, claimed),
  };
}
