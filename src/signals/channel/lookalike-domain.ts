import { MOST_AS_TENANT, parseHost, type Host, type Lookalike } from '../../hosts/index.js';
import type { ContactFact } from '../../read/ad.js';
import { defineSignal, type Case, type Finding } from '../signal.js';
import { judgedContacts } from './judged.js';

/** A name before `@` in a URL is read as the host by people and passed over by browsers. */
function hostBeforeAt(fact: ContactFact): Host | null {
  if (fact.type !== 'url' || fact.value === null) return null;
  const before = /^https?:\/\/([^/?#\\@:]{1,253})[^/?#\\@]{0,253}@/iu.exec(fact.value)?.[1];
  return before === undefined ? null : parseHost(before);
}

/**
 * Least bits of a host that imitates the very organisation that is claimed and takes its applications: a neighbour by
 * chance is no reason to claim it as well. Its name under another ending may be a branch of it.
 */
const POSING = 9;
/**
 * The same for its name as a label before another's domain: so is a tenant of a recruiting system that we don't know,
 * also under a domain that speaks of jobs.
 */
const POSING_AS_TENANT = 5.5;

function bitsOf({ bits, organisation, trick }: Lookalike, fact: ContactFact | null, { claim }: Case): number {
  const isWay = fact !== null && (fact.role === 'apply' || fact.role === 'contact');
  const poses = isWay && claim.organisation?.id === organisation && trick !== 'other-ending';
  if (!poses) return bits;
  if (trick !== 'brand-in-subdomain') return Math.max(bits, POSING);
  return bits < MOST_AS_TENANT ? bits : Math.max(bits, POSING_AS_TENANT);
}

function findingOf(found: Lookalike, host: Host, fact: ContactFact | null, given: Case): Finding {
  const target = given.registry.organisations.get(found.organisation);
  return {
    bits: bitsOf(found, fact, given),
    data: {
      organisation: target?.name ?? found.organisation,
      host: host.unicode,
      target: found.target,
      trick: found.trick,
      claimed: given.claim.organisation?.id === found.organisation,
    },
    ...(fact === null ? {} : { spans: fact.spans }),
    source: found.organisation,
  };
}

export const lookalikeDomain = defineSignal({
  code: 'channel/lookalike-domain',
  asks: "Does a host resemble a registered organisation's domain without being its own?",
  mind: 'Short names have honest neighbours, other endings may be affiliates, and ordinary words stand in many domains: the strength is computed from how probable such a host is by chance.',
  applies: ({ ad }) => ad.contacts.some((contact) => contact.host !== null),
  detect(given) {
    const { ad, claim, registry } = given;
    const claimed = claim.organisation?.id ?? null;
    const findings: Finding[] = [];
    const seen = new Set<string>();
    for (const { fact, host } of judgedContacts(given)) {
      if (host === null) continue;
      const before = hostBeforeAt(fact);
      const posed = before === null ? null : registry.hosts.officialOf(before);
      if (posed !== null && registry.hosts.officialOf(host)?.organisation !== posed.organisation) {
        const { organisation, domain: target } = posed;
        findings.push(
          findingOf(
            { trick: 'brand-in-subdomain', host: host.ascii, target, organisation, bits: 10 },
            host,
            fact,
            given,
          ),
        );
      }
      if (seen.has(host.ascii)) continue;
      seen.add(host.ascii);
      const found = registry.hosts.lookalikeOf(host, claimed);
      if (found !== null) findings.push(findingOf(found, host, fact, given));
    }
    const source = ad.url === null ? null : parseHost(ad.url);
    if (source !== null && !seen.has(source.ascii)) {
      const found = registry.hosts.lookalikeOf(source, claimed);
      if (found !== null) findings.push(findingOf(found, source, null, given));
    }
    return findings;
  },
});
