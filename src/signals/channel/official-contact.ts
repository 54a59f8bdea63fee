import { defineSignal } from '../signal.js';
import { judgedContacts, waysToApply, type JudgedContact } from './judged.js';

function isOwn({ fact, standing, rerouted }: JudgedContact): boolean {
  return standing === 'official' && !fact.opaque && !rerouted;
}

/** Another way to apply takes the good sign away: forgeries leave the true address beside their own. */
function contradicts({ fact, standing }: JudgedContact): boolean {
  if (standing === 'foreign') return fact.role === 'apply' || fact.type === 'email';
  return standing === 'detour' && fact.role === 'apply';
}

export const officialContact = defineSignal({
  code: 'channel/official-contact',
  asks: "Do applications go to the organisation's own address or site?",
  mind: 'Forgeries link to the true site as well; only the place to apply counts, and only if there is no other.',
  applies: () => false,
  detect(given) {
    const { organisation } = given.claim;
    if (organisation === null) return [];
    const ways = waysToApply(given);
    const own = ways.filter(isOwn);
    if (own.length === 0 || judgedContacts(given).some(contradicts)) return [];
    const apply = own.filter(({ fact }) => fact.role === 'apply');
    const counted = apply.length > 0 ? apply : own;
    return [
      {
        variant: apply.length > 0 ? 'apply' : 'contact',
        data: { organisation: organisation.name, contact: counted[0]!.fact.value },
        spans: counted.flatMap(({ fact }) => fact.spans),
        source: organisation.id,
      },
    ];
  },
});
