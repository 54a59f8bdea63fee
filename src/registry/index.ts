import type { Alert, Organisation, RegistryFile, Vacancy } from '../schema/registry.js';

/** The registries as the rooms look things up in them; built once for a detector. */
export interface RegistryIndex {
  readonly files: readonly RegistryFile[];
  readonly revision: string;
  readonly organisations: ReadonlyMap<string, Organisation>;
  vacanciesOf(organisation: string): readonly Vacancy[];
  alertsOf(organisation: string): readonly Alert[];
}
