import { createHostIndex, type HostIndex } from '../hosts/index.js';
import { createNameIndex, type NameIndex } from '../hosts/names.js';
import type { Alert, Organisation, RegistryFile, Vacancy } from '../schema/registry.js';
import { wordsOf, type Words } from '../text/words.js';
import { decodeFingerprint } from './fingerprint.js';
import { createMentionIndex, type MentionIndex } from './mentions.js';
import { createShingleIndex, type ShingleIndex } from './shingle-index.js';

/** The registries as the rooms look things up in them; built once for a detector. */
export interface RegistryIndex {
  readonly files: readonly RegistryFile[];
  /** Revisions of the files, joined. */
  readonly revision: string;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly vacancies: readonly Vacancy[];
  vacanciesOf(organisation: string): readonly Vacancy[];
  /** Those of an organisation that share a rare word of the title, or all where there are few. */
  vacanciesTitled(organisation: string, title: Words): readonly Vacancy[];
  readonly alerts: readonly Alert[];
  alertsOf(organisation: string): readonly Alert[];
  /** Shingles of the vacancies' wording; text number `i` is `vacancies[i]`. */
  readonly wording: ShingleIndex;
  readonly hosts: HostIndex;
  readonly names: NameIndex;
  /** Where registered organisations are named in a text. */
  readonly mentions: MentionIndex;
}

/** Joins registries; where two define one organisation, vacancy or alert, the later file's stands. */
export function createRegistryIndex(files: readonly RegistryFile[]): RegistryIndex {
  const organisations = new Map<string, Organisation>();
  const vacancies = new Map<string, Vacancy>();
  const alerts = new Map<string, Alert>();
  for (const file of files) {
    for (const organisation of file.organisations) organisations.set(organisation.id, organisation);
    for (const vacancy of file.vacancies ?? []) vacancies.set(vacancy.id, vacancy);
    for (const alert of file.alerts ?? []) alerts.set(alert.id, alert);
  }
  const listed = [...vacancies.values()];
  const vacanciesBy = groupBy(listed);
  const alertsBy = groupBy([...alerts.values()]);
  const all = [...organisations.values()];
  return {
    files,
    revision: files.map((file) => file.revision).join('+'),
    organisations,
    vacancies: listed,
    vacanciesOf: (id) => vacanciesBy.get(id) ?? [],
    vacanciesTitled: (id, title) => titled(vacanciesBy.get(id) ?? [], title),
    alerts: [...alerts.values()],
    alertsOf: (id) => alertsBy.get(id) ?? [],
    wording: createShingleIndex(
      listed.map((vacancy) => decodeFingerprint(vacancy.fingerprint ?? '') ?? new Uint32Array()),
    ),
    hosts: createHostIndex(all),
    names: createNameIndex(all),
    mentions: createMentionIndex(all),
  };
}

/** So many vacancies are compared one by one; of more, only those whose titles share the most words with the ad's. */
const COMPARED_AT_MOST = 40;
const titleIndexes = new WeakMap<readonly Vacancy[], ReadonlyMap<number, readonly Vacancy[]>>();

function titled(vacancies: readonly Vacancy[], title: Words): readonly Vacancy[] {
  if (vacancies.length <= COMPARED_AT_MOST) return vacancies;
  let index = titleIndexes.get(vacancies);
  if (index === undefined) {
    index = indexTitles(vacancies);
    titleIndexes.set(vacancies, index);
  }
  const shared = new Map<Vacancy, number>();
  for (const { hash } of title.at) {
    const holders = index.get(hash) ?? [];
    for (const vacancy of holders) shared.set(vacancy, (shared.get(vacancy) ?? 0) + 1 / holders.length);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, COMPARED_AT_MOST)
    .map(([vacancy]) => vacancy);
}

function indexTitles(vacancies: readonly Vacancy[]): ReadonlyMap<number, readonly Vacancy[]> {
  const index = new Map<number, Vacancy[]>();
  for (const vacancy of vacancies) {
    for (const hash of new Set(wordsOf(vacancy.title).at.map((word) => word.hash))) {
      const holders = index.get(hash);
      if (holders === undefined) index.set(hash, [vacancy]);
      else holders.push(vacancy);
    }
  }
  return index;
}

function groupBy<T extends { readonly organisation: string }>(
  entries: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(entry.organisation);
    if (group === undefined) groups.set(entry.organisation, [entry]);
    else group.push(entry);
  }
  return groups;
}
