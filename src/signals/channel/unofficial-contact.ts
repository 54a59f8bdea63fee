import { defineSignal, type Case } from '../signal.js';
import { waysToApply, type JudgedContact } from './judged.js';

/** What other signals of this folder speak of. */
const ELSEWHERE = ['free-mail', 'disposable-mail', 'messenger', 'shortener', 'form'] as const;

function variantOf({ fact, host, categories }: JudgedContact, { claim, registry }: Case): string | null {
  if (host === null || ELSEWHERE.some((category) => categories.includes(category))) return null;
  if (host.isIp) return 'address-of-numbers';
  const other = registry.hosts.officialOf(host);
  if (other !== null && other.organisation !== claim.organisation?.id) return 'other-organisation';
  if (categories.includes('recruiting-system')) return 'recruiting-system';
  if (fact.type === 'email') return fact.role === 'apply' ? 'email' : 'email-to-ask';
  if (fact.role !== 'apply') return null;
  return categories.includes('free-hosting') ? 'free-site' : 'site';
}

export const unofficialContact = defineSignal({
  code: 'channel/unofficial-contact',
  asks: "Do applications go to a host that is not the organisation's?",
  mind: 'Recruiting agencies, partners and boards take applications for others, and a registry may not know every domain of an organisation. A missing or hidden address is unknown, not different.',
  applies: (given) =>
    given.claim.organisation !== null && waysToApply(given).some(({ standing }) => standing !== 'unknown'),
  detect(given) {
    const { organisation } = given.claim;
    if (organisation === null) return [];
    return waysToApply(given).flatMap((contact) => {
      const variant = contact.standing === 'foreign' ? variantOf(contact, given) : null;
      if (variant === null) return [];
      const { fact, host } = contact;
      return [
        {
          variant,
          data: { organisation: organisation.name, contact: fact.value, host: host!.unicode },
          spans: fact.spans,
          source: organisation.id,
        },
      ];
    });
  },
});
