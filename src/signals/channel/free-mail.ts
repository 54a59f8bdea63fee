import { defineSignal, type Case } from '../signal.js';
import { waysToApply, type JudgedContact } from './judged.js';

function localPart({ fact }: JudgedContact): string {
  return fact.value === null ? '' : fact.value.slice(0, fact.value.lastIndexOf('@'));
}

function isFreeMail({ fact, standing, categories }: JudgedContact): boolean {
  if (fact.type !== 'email' || standing === 'official') return false;
  return categories.includes('free-mail') || categories.includes('disposable-mail');
}

function variantOf(contact: JudgedContact, { claim, registry }: Case): string {
  if (contact.categories.includes('disposable-mail')) return 'disposable';
  const { organisation } = claim;
  const named = registry.hosts.nameIn(localPart(contact), organisation?.id ?? null);
  if (named !== null && (organisation === null || named.organisation === organisation.id)) return 'named';
  if (organisation === null) return 'unclaimed';
  return (organisation.domains?.length ?? 0) > 0 ? 'organisation' : 'without-domain';
}

export const freeMail = defineSignal({
  code: 'channel/free-mail',
  asks: 'Do applications go to a mailbox that anybody can open?',
  mind: 'Small shops and local groups write from such addresses; an organisation with a domain of its own hardly does. An address to which scams are reported, or that is merely mentioned, says nothing.',
  applies: (given) => waysToApply(given).some(({ fact }) => fact.type === 'email'),
  detect: (given) =>
    waysToApply(given)
      .filter(isFreeMail)
      .map((contact) => ({
        variant: variantOf(contact, given),
        data: {
          organisation: given.claim.organisation?.name ?? null,
          contact: contact.fact.value,
          host: contact.host!.unicode,
        },
        spans: contact.fact.spans,
        ...(given.claim.organisation === null ? {} : { source: given.claim.organisation.id }),
      })),
});
