import type { Alert } from '../../schema/registry.js';
import { wordsOf, type Words } from '../../text/words.js';
import { spanOf, type Span } from '../../text/text.js';
import { defineSignal, type Case, type Finding } from '../signal.js';

const OPENING_WORDS = 120;
const phrases = new WeakMap<Alert, readonly (readonly number[])[]>();

function phrasesOf(alert: Alert): readonly (readonly number[])[] {
  let known = phrases.get(alert);
  if (known === undefined) {
    known = [alert.claims, ...(alert.terms ?? [])]
      .map((term) => wordsOf(term).at.map((word) => word.hash))
      .filter((hashes) => hashes.length > 0);
    phrases.set(alert, known);
  }
  return known;
}

function placeOf(words: Words, phrase: readonly number[], until: number): readonly [number, number] | null {
  for (let i = 0; i + phrase.length <= Math.min(words.count, until); i++) {
    let k = 0;
    while (k < phrase.length && words.at[i + k]!.hash === phrase[k]) k++;
    if (k === phrase.length) return [words.start[i]!, words.end[i + k - 1]!];
  }
  return null;
}

/** Where the ad says what an alert warns of: in its title or its opening, since further down it may be a duty. */
function claimed({ ad }: Case, alert: Alert): readonly Span[] | null {
  const title = wordsOf(ad.title?.value ?? '');
  for (const phrase of phrasesOf(alert)) {
    if (placeOf(title, phrase, title.count) !== null) return ad.title?.spans ?? [];
    const place = placeOf(ad.words, phrase, OPENING_WORDS);
    if (place !== null) return [spanOf(ad.text, place[0], place[1])];
  }
  return null;
}

function reportedContact({ ad }: Case, alert: Alert): readonly Span[] | null {
  const hosts = alert.hosts ?? [];
  const addresses = (alert.contacts ?? []).map((address) => address.toLowerCase());
  for (const contact of ad.contacts) {
    if (contact.role === 'report') continue;
    const named = contact.value !== null && addresses.includes(contact.value.toLowerCase());
    if (named || (contact.host !== null && hosts.includes(contact.host))) return contact.spans;
  }
  return null;
}

export const knownScam = defineSignal({
  code: 'registry/known-scam',
  asks: 'Does it fit an alert that the organisation has published?',
  mind: 'An ad that the registry lists is not the one that the alert speaks of.',
  applies: ({ claim, registry }) =>
    claim.organisation !== null && registry.alertsOf(claim.organisation.id).length > 0,
  detect: (given) => {
    const { claim, match, registry } = given;
    if (match.status === 'verified' || match.status === 'expired') return [];
    const findings: Finding[] = [];
    const organisation = claim.organisation;
    for (const alert of organisation === null ? registry.alerts : registry.alertsOf(organisation.id)) {
      const contact = reportedContact(given, alert);
      const spans = contact ?? (organisation === null ? null : claimed(given, alert));
      if (spans === null) continue;
      findings.push({
        ...(contact === null ? {} : { variant: 'contact' }),
        data: { alert: alert.id, claims: alert.claims, published: alert.published ?? null },
        spans,
        source: alert.id,
      });
    }
    return findings;
  },
});
