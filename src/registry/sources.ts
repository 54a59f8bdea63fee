import type { RegistryFile } from '../schema/registry.js';

/** Entries that do not say where they were read: `vacancies.3`. */
export function missingSources(registry: RegistryFile): readonly string[] {
  const missing: string[] = [];
  const check = (entry: { readonly source?: string | null }, place: string): void => {
    if (entry.source == null || entry.source.trim() === '') missing.push(place);
  };
  registry.organisations.forEach((organisation, i) => {
    check(organisation, `organisations.${i}`);
    organisation.channels?.forEach((channel, k) => check(channel, `organisations.${i}.channels.${k}`));
    organisation.coverage?.forEach((coverage, k) => check(coverage, `organisations.${i}.coverage.${k}`));
    organisation.cadence?.forEach((cadence, k) => check(cadence, `organisations.${i}.cadence.${k}`));
  });
  registry.vacancies?.forEach((vacancy, i) => check(vacancy, `vacancies.${i}`));
  registry.alerts?.forEach((alert, i) => check(alert, `alerts.${i}`));
  return missing;
}
