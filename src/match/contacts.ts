import { standingOf } from '../hosts/standing.js';
import type { Ad, ContactFact } from '../read/ad.js';
import type { RegistryIndex } from '../registry/index.js';
import type { Organisation, Vacancy } from '../schema/registry.js';
import type { FieldResult } from './fields.js';

/** How the ad's ways to apply stand to the organisation's own. */
export interface ContactComparison {
  readonly results: readonly FieldResult[];
  /** Ways to apply that are the organisation's own. */
  readonly official: readonly ContactFact[];
  /** Ways to apply that are not, and for which no honest reason is known. */
  readonly foreign: readonly ContactFact[];
  /** None was seen: missing, hidden, or a button. */
  readonly unseen: boolean;
}

/** Compares where the ad sends applicants with where the organisation takes applications. */
export function compareContacts(
  ad: Ad,
  vacancy: Vacancy | null,
  organisation: Organisation,
  registry: RegistryIndex,
): ContactComparison {
  const own = ad.contacts.filter((contact) => contact.role === 'apply' || contact.role === 'contact');
  const standings = own.map((contact) => ({ contact, standing: standingOf(contact, organisation, ad, registry, vacancy) }));
  const official = standings.filter((one) => one.standing === 'official').map((one) => one.contact);
  const foreign = standings.filter((one) => one.standing === 'foreign').map((one) => one.contact);
  const expected = vacancy?.applicationContact?.email ?? vacancy?.applicationContact?.url ?? organisation.contacts?.[0] ?? null;
  const results: FieldResult[] = [];
  const seen = new Set<string>();
  for (const contact of [...foreign, ...official]) {
    const shown = contact.value ?? contact.shown;
    if (shown === null || seen.has(shown)) continue;
    seen.add(shown);
    const isForeign = foreign.includes(contact);
    results.push({
      field: contact.type === 'url' ? 'url' : 'applicationContact',
      official: expected,
      ad: shown,
      result: isForeign ? 'different' : 'same',
      matters: isForeign,
      spans: contact.spans,
    });
  }
  const unseen = official.length === 0 && foreign.length === 0;
  if (unseen) {
    results.push({ field: 'applicationContact', official: expected, ad: null, result: 'missing', matters: false, spans: [] });
  }
  return { results, official, foreign, unseen };
}
