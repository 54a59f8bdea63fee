import { FIELD_NAMES, WRAPPER_NAMES, type FieldName } from './field-names.js';
import { isAbsent, isRecord, type Plain, type PlainRecord } from './snapshot.js';

/** Records around the ad, outermost first, at most this many. */
const MOST_LAYERS = 6;

/** The names of each field, and for those that go into a nested record the steps. */
const NAMES = Object.fromEntries(
  Object.entries(FIELD_NAMES).map(([field, names]) => [
    field,
    names.split(' ').map((name) => ({ name, path: name.includes('.') ? name.split('.') : null })),
  ]),
) as unknown as Readonly<
  Record<FieldName, readonly { readonly name: string; readonly path: readonly string[] | null }[]>
>;

/** The fields that something of this name may give, or that a path through it leads to. */
const FIELDS_NAMED = new Map<string, FieldName[]>();
for (const [field, names] of Object.entries(NAMES) as [FieldName, (typeof NAMES)[FieldName]][]) {
  for (const { name, path } of names) {
    const first = path === null ? name : path[0]!;
    const fields = FIELDS_NAMED.get(first);
    if (fields === undefined) FIELDS_NAMED.set(first, [field]);
    else fields.push(field);
  }
}

/** Records in which an ad may state its fields, and those that any of them may state: few, where there are 250 names. */
export interface Layers {
  readonly records: readonly PlainRecord[];
  readonly stated: ReadonlySet<FieldName>;
}

export function isPlainRecord(value: Plain | undefined): value is PlainRecord {
  return isRecord(value);
}

/** The record itself and, where the ad stands in one of its fields, what is in there. */
export function layersOf(record: PlainRecord): Layers {
  const records: PlainRecord[] = [record];
  const stated = new Set<FieldName>();
  for (let i = 0; i < records.length; i++) {
    const layer = records[i]!;
    for (const key in layer) for (const field of FIELDS_NAMED.get(key) ?? []) stated.add(field);
    if (records.length >= MOST_LAYERS) continue;
    for (const name of WRAPPER_NAMES) {
      const inner = layer[name];
      if (isPlainRecord(inner)) records.push(inner);
    }
    const graph = layer['@graph'];
    if (Array.isArray(graph)) records.push(...postingsIn(graph as readonly Plain[]).slice(0, 1));
  }
  return { records, stated };
}

/** Whether a record says of itself that it is a schema.org JobPosting. */
export function isPosting(value: Plain): value is PlainRecord {
  if (!isPlainRecord(value)) return false;
  const type = value['@type'];
  return (Array.isArray(type) ? (type as readonly Plain[]) : [type]).some(
    (name) => typeof name === 'string' && /(?:^|[/:])JobPosting$/.test(name),
  );
}

function postingsIn(graph: readonly Plain[]): readonly PlainRecord[] {
  return graph.filter((item): item is PlainRecord => isPosting(item));
}

/** What stands at the end of a path; a list on the way gives its first. */
function valueAt(layer: PlainRecord, path: readonly string[]): Plain | undefined {
  let held: Plain | undefined = layer;
  for (const step of path) {
    if (Array.isArray(held)) held = (held as readonly Plain[])[0];
    if (!isPlainRecord(held)) return undefined;
    held = held[step];
  }
  return held;
}

export interface GivenValue {
  readonly name: string;
  readonly value: Plain;
}

const NOTHING: readonly GivenValue[] = [];

/** Every value that is given for a field, the most trusted first. */
export function valuesOf({ records, stated }: Layers, field: FieldName): readonly GivenValue[] {
  if (!stated.has(field)) return NOTHING;
  let found: GivenValue[] | null = null;
  for (const { name, path } of NAMES[field]) {
    for (const layer of records) {
      const value = path === null ? layer[name] : valueAt(layer, path);
      if (value !== undefined && !isAbsent(value)) (found ??= []).push({ name, value });
    }
  }
  return found ?? NOTHING;
}

/** What holds the text in an object: WordPress `rendered`, RDF `@value`, Adzuna `display_name`, ReliefWeb `name`. */
const WRAPPED_KEYS = [
  'displayname',
  'name',
  'rendered',
  'value',
  '@value',
  'title',
  'label',
  'text',
  'html',
  'content',
  'legalname',
];

/**
 * The text in a value: a string, a number where `numbers` allows it, the first text of a wrapping object. Lists are
 * joined by `joint`.
 *
 * @returns null where there is none.
 */
export function textIn(value: Plain | undefined, joint = ', ', numbers = false): string | null {
  if (value === undefined || isAbsent(value)) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numbers ? String(value) : null;
  if (Array.isArray(value)) {
    const parts = (value as readonly Plain[])
      .map((item) => textIn(item, joint, numbers))
      .filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join(joint);
  }
  if (!isPlainRecord(value)) return null;
  const texts = WRAPPED_KEYS.map((key) => value[key]).filter(
    (held) => typeof held === 'string' && !isAbsent(held),
  );
  return (texts[0] as string | undefined) ?? null;
}
