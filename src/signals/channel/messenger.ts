import { defineSignal } from '../signal.js';
import { judgedContacts, waysToApply, type JudgedContact } from './judged.js';

const MESSENGERS: readonly string[] = ['whatsapp', 'telegram', 'signal', 'messenger'];

function isMessenger({ fact, standing, categories }: JudgedContact): boolean {
  if (standing === 'official') return false;
  return MESSENGERS.includes(fact.type) || (fact.type === 'url' && categories.includes('messenger'));
}

export const messenger = defineSignal({
  code: 'channel/messenger',
  asks: 'Are applicants sent to a messenger?',
  mind: 'Small employers recruit by WhatsApp in many countries, and organisations keep channels there for news; what counts is where applications go, and whether it is the only way.',
  detect(given) {
    const { organisation } = given.claim;
    const ways = waysToApply(given);
    const chats = ways.filter(isMessenger);
    // A hidden address or a page to apply on is another way, even if it can't be judged.
    const others = judgedContacts(given).some(
      (contact) =>
        !isMessenger(contact) &&
        (contact.fact.role === 'apply' || contact.fact.role === 'contact') &&
        contact.fact.type !== 'phone',
    );
    const variant = others ? 'beside' : organisation === null ? 'only' : 'organisation';
    return chats.map(({ fact }) => ({
      variant,
      data: { organisation: organisation?.name ?? null, contact: fact.value, messenger: fact.type },
      spans: fact.spans,
      ...(organisation === null ? {} : { source: organisation.id }),
    }));
  },
});
