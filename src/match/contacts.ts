import { parseHost } from '../hosts/index.js';
import type { Ad, ContactFact } from '../read/ad.js';
import type { RegistryIndex } from '../registry/index.js';
import type { Organisation, Vacancy } from '../schema/registry.js';
import type { FieldResult } from './fields.js';
import { cleanOffset } from '../text/text.js';
import { standingOf } from './standing.js';
import type { Wording } from './wording.js';

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
  wording: Wording,
): ContactComparison {
  const official: ContactFact[] = [];
  const foreign: ContactFact[] = [];
  const detours: ContactFact[] = [];
  for (const contact of ad.contacts) {
    // A link that shows the organisation's address and leads elsewhere is a forgery wherever it stands.
    if (posesAsOwn(contact, organisation, registry)) {
      if (standingOf(contact, organisation, ad, registry, vacancy) === 'foreign') foreign.push(contact);
      continue;
    }
    const isWay =
      contact.role === 'apply' || contact.role === 'contact' || replacesOfficial(contact, ad, wording);
    if (!isWay) continue;
    const standing = standingOf(contact, organisation, ad, registry, vacancy);
    if (standing === 'official') official.push(contact);
    // Where one may merely ask or read on, another's page is no way to apply; an address always is one.
    else if (standing === 'foreign' && (contact.role === 'apply' || contact.type === 'email'))
      foreign.push(contact);
    else if (standing === 'detour' && contact.role === 'apply') detours.push(contact);
  }
  // A form beside the official address is a form; in its place it is where the applications go.
  if (official.length === 0 && hasListedWay(vacancy, organisation)) foreign.push(...detours);
  const expected = expectedOf(vacancy, organisation);
  const results = [...resultsOf(foreign, expected, true), ...resultsOf(official, expected, false)];
  // All of one field together: a reader compares them with one official way.
  results.sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : 0));
  const unseen = results.length === 0;
  if (unseen) results.push({ ...missing, official: expected.applicationContact ?? expected.url });
  return { results, official, foreign, unseen };
}

/** The organisation's own way to apply for the vacancy, of each kind: an address is no link's official counterpart. */
interface ExpectedWays {
  readonly applicationContact: string | null;
  readonly url: string | null;
}

function expectedOf(vacancy: Vacancy | null, organisation: Organisation): ExpectedWays {
  const site = organisation.channels?.find(({ type }) => type === 'website')?.url;
  return {
    applicationContact: vacancy?.applicationContact?.email ?? organisation.contacts?.[0] ?? null,
    url: vacancy?.applicationContact?.url ?? vacancy?.url?.[0] ?? site ?? null,
  };
}

const missing: FieldResult = {
  field: 'applicationContact',
  official: null,
  ad: null,
  result: 'missing',
  matters: false,
  spans: [],
};

/** So many words before an address are the official text's where it stands in the official address's place. */
const OFFICIAL_BEFORE = 4;

/** Whatever its sentence has become: an address in the midst of copied wording stands where the official one stood. */
function replacesOfficial(contact: ContactFact, ad: Ad, wording: Wording): boolean {
  const place = contact.spans[0];
  if (contact.type !== 'email' || contact.role !== 'mention' || place === undefined) return false;
  if (place.field !== ad.text.field) return false;
  const at = cleanOffset(ad.text, place.start);
  const { start, count } = ad.words;
  let first = 0;
  while (first < count && start[first]! < at) first++;
  if (first < OFFICIAL_BEFORE) return false;
  for (let i = first - OFFICIAL_BEFORE; i < first; i++) if (wording.covered[i] === 0) return false;
  return true;
}

function posesAsOwn(contact: ContactFact, organisation: Organisation, registry: RegistryIndex): boolean {
  const shown = contact.shown === null ? null : parseHost(contact.shown);
  return shown !== null && registry.hosts.officialOf(shown)?.organisation === organisation.id;
}

/** Whether the registry says how to apply for this vacancy, or to the organisation. */
function hasListedWay(vacancy: Vacancy | null, organisation: Organisation): boolean {
  const way = vacancy?.applicationContact;
  return way?.email != null || way?.url != null || (organisation.contacts ?? []).length > 0;
}

function resultsOf(
  contacts: readonly ContactFact[],
  expected: ExpectedWays,
  isForeign: boolean,
): FieldResult[] {
  const results = new Map<string, FieldResult>();
  for (const { value, type, spans } of contacts) {
    if (value === null || results.has(value)) continue;
    const field = type === 'url' ? 'url' : 'applicationContact';
    results.set(value, {
      field,
      official: expected[field],
      ad: value,
      result: isForeign ? 'different' : 'same',
      matters: isForeign,
      spans,
    });
  }
  return [...results.values()];
}
