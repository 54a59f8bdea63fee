import { parseHost, type Host } from '../../hosts/index.js';
import { defineSignal, type Case } from '../signal.js';
import { judgedContacts, type JudgedContact } from './judged.js';

/** Boards, mail filters and trackers rewrite links for honest reasons and leave the text as it was. */
const REWRITERS = ['job-board', 'recruiting-system', 'shortener', 'social-network'] as const;

function isRewritten({ fact, host, categories, rerouted }: JudgedContact, source: Host | null): boolean {
  if (fact.opaque || rerouted || REWRITERS.some((category) => categories.includes(category))) return true;
  return source !== null && source.registrable !== null && source.registrable === host?.registrable;
}

function variantOf(contact: JudgedContact, shown: Host, { ad, registry }: Case): string | null {
  const { host } = contact;
  if (host === null || (shown.registrable !== null && shown.registrable === host.registrable)) return null;
  const pretended = registry.hosts.officialOf(shown);
  if (pretended !== null) {
    if (registry.hosts.officialOf(host)?.organisation === pretended.organisation) return null;
    return isRewritten(contact, ad.url === null ? null : parseHost(ad.url)) ? 'rewritten' : 'official';
  }
  return isRewritten(contact, ad.url === null ? null : parseHost(ad.url)) ? null : 'other';
}

export const mismatchedLink = defineSignal({
  code: 'channel/mismatched-link',
  asks: 'Does a link lead elsewhere than the address that it shows?',
  mind: 'Boards count clicks and mail filters protect links, and both leave the shown address as it was; organisations move to a new domain and leave the old name in the text.',
  applies: ({ ad }) => ad.contacts.some((contact) => contact.shown !== null),
  detect: (given) =>
    judgedContacts(given).flatMap((contact) => {
      const { fact, host } = contact;
      const shown = fact.shown === null ? null : parseHost(fact.shown);
      const variant = shown === null ? null : variantOf(contact, shown, given);
      if (variant === null) return [];
      return [
        {
          variant,
          data: {
            organisation: given.registry.hosts.officialOf(shown!)?.organisation ?? null,
            shown: fact.shown,
            contact: fact.value,
            host: host!.unicode,
          },
          spans: fact.spans,
        },
      ];
    }),
});
