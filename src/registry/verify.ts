import { recurrenceProblem } from '../cadence/recurrence.js';
import { problemOf } from '../schema/issue.js';
import { registrySchema, type RegistryFile } from '../schema/registry.js';

/** Something in a registry file that is not as documented. */
export interface RegistryProblem {
  readonly code:
    | 'schema'
    | 'duplicate-id'
    | 'unknown-organisation'
    | 'invalid-rrule'
    | 'dates-out-of-order'
    | 'duplicate-domain';
  /** Where: `vacancies.3.organisation`. */
  readonly path: string;
  readonly message: string;
}

/**
 * Everything that is wrong with a parsed registry file: what the schema does not allow, ids given twice, vacancies and
 * alerts of organisations that it does not hold, recurrences that are none, dates in an impossible order.
 *
 * @param known Ids of organisations in other files that are loaded with it.
 * @returns An empty list for a sound file.
 */
export function verifyRegistry(file: unknown, known: Iterable<string> = []): readonly RegistryProblem[] {
  const parsed = registrySchema.safeParse(file);
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => ({
      code: 'schema' as const,
      path: issue.path.map(String).join('.'),
      message: problemOf(issue),
    }));
  }
  const registry = parsed.data;
  return [...duplicates(registry), ...unusable(registry, known), ...disorders(registry)];
}

/**
 * What no detector could work with, in a file that follows the schema: entries of organisations that nobody defines,
 * and recurrences that can't be evaluated.
 *
 * @param known Ids of organisations in other files that are loaded with it.
 */
export function unusable(registry: RegistryFile, known: Iterable<string> = []): readonly RegistryProblem[] {
  const organisations = new Set([...known, ...registry.organisations.map(({ id }) => id)]);
  return [...strangers(registry, organisations), ...recurrences(registry)];
}

function duplicates(registry: RegistryFile): RegistryProblem[] {
  const listed = [
    ...registry.organisations.map(({ id }, i) => ({ id, path: `organisations.${i}.id` })),
    ...(registry.vacancies ?? []).map(({ id }, i) => ({ id, path: `vacancies.${i}.id` })),
    ...(registry.alerts ?? []).map(({ id }, i) => ({ id, path: `alerts.${i}.id` })),
  ];
  const domains = registry.organisations.flatMap(({ domains = [] }, i) =>
    domains.map((domain, k) => ({ id: domain.toLowerCase(), path: `organisations.${i}.domains.${k}` })),
  );
  return [
    ...repeated(listed).map(({ id, path, first }) => ({
      code: 'duplicate-id' as const,
      path,
      message: `${id} is the id at ${first} already`,
    })),
    ...repeated(domains).map(({ id, path, first }) => ({
      code: 'duplicate-domain' as const,
      path,
      message: `${id} stands at ${first} already`,
    })),
  ];
}

interface Listed {
  readonly id: string;
  readonly path: string;
}

function repeated(all: readonly Listed[]): readonly (Listed & { readonly first: string })[] {
  const seen = new Map<string, string>();
  return all.flatMap((one) => {
    const first = seen.get(one.id);
    if (first !== undefined) return [{ ...one, first }];
    seen.set(one.id, one.path);
    return [];
  });
}

function strangers(registry: RegistryFile, organisations: ReadonlySet<string>): RegistryProblem[] {
  const named = [
    ...(registry.vacancies ?? []).map(({ organisation }, i) => ({
      organisation,
      path: `vacancies.${i}.organisation`,
    })),
    ...(registry.alerts ?? []).map(({ organisation }, i) => ({
      organisation,
      path: `alerts.${i}.organisation`,
    })),
  ];
  return named
    .filter(({ organisation }) => !organisations.has(organisation))
    .map(({ organisation, path }) => ({
      code: 'unknown-organisation',
      path,
      message: `no organisation has the id ${organisation}`,
    }));
}

function recurrences(registry: RegistryFile): RegistryProblem[] {
  return registry.organisations.flatMap(({ cadence = [] }, i) =>
    cadence.flatMap((rule, k) => {
      const reason = recurrenceProblem(rule.rrule, rule.dtstart);
      const path = `organisations.${i}.cadence.${k}.rrule`;
      return reason === null ? [] : [{ code: 'invalid-rrule' as const, path, message: reason }];
    }),
  );
}

function disorders(registry: RegistryFile): RegistryProblem[] {
  return (registry.vacancies ?? []).flatMap((vacancy, i) => {
    const problems: RegistryProblem[] = [];
    const before = (first: 'datePosted' | 'jobStartDate', second: 'validThrough' | 'jobEndDate'): void => {
      const [from, to] = [vacancy[first], vacancy[second]];
      const isQuirk = vacancy.quirks?.some(({ field }) => field === first || field === second) ?? false;
      if (from && to && from > to && !isQuirk) {
        problems.push({
          code: 'dates-out-of-order',
          path: `vacancies.${i}.${second}`,
          message: `${to} lies before ${first}, ${from}`,
        });
      }
    };
    before('datePosted', 'validThrough');
    before('jobStartDate', 'jobEndDate');
    return problems;
  });
}
