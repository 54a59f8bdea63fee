import type { Organisation } from '../schema/registry.js';
import { brandsOf, type Brand } from './brands.js';
import { createHashTable, hashOf, type HashTable } from './hash-table.js';
import { createNeighbourhood, type Neighbourhood } from './neighbourhood.js';
import type { OfficialDomain } from './official.js';
import { soundKey } from './sound.js';
import { shapeKey, visualKey } from './visual.js';

/** Names by their letters. */
export interface KeyTable {
  readonly byKey: ReadonlyMap<string, readonly Brand[]>;
  /** The hashes of the keys: most strings are turned away before they are cut out of a label. */
  readonly hashes: HashTable;
}

/** The names that may be imitated, by everything that a look-alike may have in common with them. */
export interface BrandTables extends KeyTable {
  readonly byVisual: ReadonlyMap<string, readonly Brand[]>;
  readonly byShape: ReadonlyMap<string, readonly Brand[]>;
  readonly bySound: ReadonlyMap<string, readonly Brand[]>;
  /** Names with a dot (`ec.europa`) by what stands before their last label (`ec`); within, by that label. */
  readonly byLead: ReadonlyMap<string, KeyTable>;
  near(form: string): readonly Brand[];
  nearBySight(form: string): readonly Brand[];
  /** Registrable domains of the official ones. */
  readonly parents: ReadonlySet<string>;
  /** log2 of the number of official domains. */
  readonly crowd: number;
}

export function createBrandTables(
  domains: readonly OfficialDomain[],
  organisations: readonly Organisation[],
): BrandTables {
  const brands = brandsOf(domains, organisations);
  const near = createNeighbourhood(brands.map(({ key }) => key));
  const nearBySight = createNeighbourhood(brands.map(({ key }) => visualKey(key)));
  return {
    ...keyTable(brands, ({ key }) => key),
    byVisual: group(brands, ({ key }) => visualKey(key)),
    byShape: group(brands, ({ key }) => shapeKey(key)),
    bySound: group(brands, ({ key }) => soundKey(key)),
    byLead: leadsOf(brands),
    near: nearIn(near, brands),
    nearBySight: nearIn(nearBySight, brands),
    parents: new Set(domains.map(({ host }) => host.registrable!)),
    crowd: Math.log2(Math.max(1, domains.length)),
  };
}

function nearIn(neighbourhood: Neighbourhood, brands: readonly Brand[]): (form: string) => readonly Brand[] {
  return (form) => neighbourhood.near(form).map((at) => brands[at]!);
}

function group(
  brands: readonly Brand[],
  keyOf: (brand: Brand) => string,
): ReadonlyMap<string, readonly Brand[]> {
  const groups = new Map<string, Brand[]>();
  for (const brand of brands) {
    const key = keyOf(brand);
    const others = groups.get(key);
    if (others === undefined) groups.set(key, [brand]);
    else others.push(brand);
  }
  return groups;
}

function keyTable(brands: readonly Brand[], keyOf: (brand: Brand) => string): KeyTable {
  const byKey = group(brands, keyOf);
  const keys = [...byKey.keys()];
  return { byKey, hashes: createHashTable(keys.map(hashOf), [...keys.keys()]) };
}

function leadsOf(brands: readonly Brand[]): ReadonlyMap<string, KeyTable> {
  const dotted = brands.filter(({ written }) => written.includes('.'));
  const leads = group(dotted, ({ written }) => written.slice(0, written.lastIndexOf('.')));
  return new Map(
    [...leads].map(([lead, led]) => [
      lead,
      keyTable(led, ({ written }) => written.slice(written.lastIndexOf('.') + 1).replace(/[^a-z0-9]+/gu, '')),
    ]),
  );
}
