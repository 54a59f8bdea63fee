import type { RegistryFile } from '../schema/registry.js';
import { categoriesOf } from './categories.js';
import { parseHost } from './host.js';
import { createHostIndex } from './index.js';

/** A domain that an organisation's own vacancies use and its entry doesn't name. */
export interface SuggestedDomain {
  /** Registry id. */
  readonly organisation: string;
  readonly domain: string;
  /** Ids of the vacancies in which it was seen. */
  readonly vacancies: readonly string[];
}

/** Services of others, whatever an organisation does on them. */
const OF_OTHERS = new Set(['job-board', 'recruiting-system', 'form', 'shortener', 'messenger', 'social-network', 'free-mail', 'disposable-mail', 'free-hosting']); // prettier-ignore

/**
 * Domains seen in the listed vacancies' own addresses and links that neither the organisation nor another one lists:
 * the organisation's further domains, or those of an agency that recruits for it. For a person to decide.
 */
export function suggestDomains(file: RegistryFile): readonly SuggestedDomain[] {
  const index = createHostIndex(file.organisations);
  const seen = new Map<string, { organisation: string; domain: string; vacancies: string[] }>();
  for (const { id, organisation, applicationContact, url } of file.vacancies ?? []) {
    for (const value of [applicationContact?.email, applicationContact?.url, ...(url ?? [])]) {
      const host = value == null ? null : parseHost(value);
      if (host === null || host.registrable === null || index.officialOf(host) !== null) continue;
      if (categoriesOf(host).some((category) => OF_OTHERS.has(category))) continue;
      const key = `${organisation} ${host.registrable}`;
      const known = seen.get(key) ?? { organisation, domain: host.registrable, vacancies: [] };
      if (!known.vacancies.includes(id)) known.vacancies.push(id);
      seen.set(key, known);
    }
  }
  return [...seen.values()].sort(
    (a, b) => b.vacancies.length - a.vacancies.length || (a.domain < b.domain ? -1 : 1),
  );
}
