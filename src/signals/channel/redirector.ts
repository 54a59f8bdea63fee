import { parseHost, type Host } from '../../hosts/index.js';
import { defineSignal } from '../signal.js';
import { waysToApply, type JudgedContact } from './judged.js';

/** Networks shorten every link that is posted on them, whoever posts it. */
const SHORTENED_BY: Readonly<Record<string, readonly string[]>> = {
  'lnkd.in': ['linkedin.com'],
  't.co': ['twitter.com', 'x.com'],
  'fb.me': ['facebook.com'],
};

function isOfTheNetwork(host: Host, source: Host | null): boolean {
  const networks = Object.hasOwn(SHORTENED_BY, host.ascii) ? SHORTENED_BY[host.ascii]! : [];
  return networks.includes(source?.registrable ?? '') || (networks.length > 0 && source === null);
}

function variantOf({ fact, host, categories, standing }: JudgedContact, source: Host | null): string | null {
  if (fact.type !== 'url' || fact.role !== 'apply' || host === null || standing === 'official') return null;
  if (isOfTheNetwork(host, source)) return 'network';
  if (fact.opaque || categories.includes('shortener')) return 'shortener';
  return categories.includes('form') ? 'form' : null;
}

export const redirector = defineSignal({
  code: 'channel/redirector',
  asks: 'Does the way to apply hide behind a shortened link, or on a form that anybody can make?',
  mind: 'One genuine vacancy in twenty of small non-profits is applied for on such a form, and networks shorten every link: weak alone.',
  applies: (given) => waysToApply(given).some(({ fact }) => fact.type === 'url' && fact.role === 'apply'),
  detect(given) {
    const { ad, claim } = given;
    const source = ad.url === null ? null : parseHost(ad.url);
    return waysToApply(given).flatMap((contact) => {
      const variant = variantOf(contact, source);
      if (variant === null) return [];
      return [
        {
          variant,
          data: {
            organisation: claim.organisation?.name ?? null,
            contact: contact.fact.value,
            host: contact.host!.unicode,
          },
          spans: contact.fact.spans,
        },
      ];
    });
  },
});
