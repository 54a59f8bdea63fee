import { fold } from '../text/fold.js';

/** Plain data, copied: no getter, no prototype, no function is left in it. */
export type Plain = string | number | boolean | null | readonly Plain[] | PlainRecord;

/** A record with its keys as they are compared (`job_title`, `Job Title` and `jobTitle` are `jobtitle`). */
export interface PlainRecord {
  readonly [key: string]: Plain;
}

const DEEPEST = 8;
const MOST_VALUES = 20_000;
const SLASH = /\//g;
const NOT_NAME = /[^a-z0-9@.]+/g;
const REMEMBERED = 5_000;
const LONGEST_NAME = 80;
let known = new Map<string, string>();

/** A key as it is compared: lower case, without accents, spaces, hyphens and underscores. */
export function nameOf(key: string): string {
  const found = known.get(key);
  if (found !== undefined) return found;
  // Tools that flatten records into columns write `company.name` or `company/name`.
  const made = fold(key.slice(0, LONGEST_NAME)).replace(SLASH, '.').replace(NOT_NAME, '');
  if (known.size >= REMEMBERED) known = new Map();
  known.set(key, made);
  return made;
}

/** Whether it can hold fields: an object that is neither an array nor a wrapped primitive. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A copy of what a stranger handed in: own enumerable properties only, each read once; a getter that throws counts
 * as absent. Bounded in depth and breadth, so that what follows is.
 */
export function snapshotOf(value: unknown): Plain {
  return copyOf(value, DEEPEST, { left: MOST_VALUES });
}

/** How many values may still be copied: objects in memory can refer to each other without end. */
interface Budget {
  left: number;
}

function copyOf(value: unknown, depth: number, budget: Budget): Plain {
  if (budget.left-- <= 0) return null;
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'bigint':
      return String(value);
    case 'object':
      return value === null || depth === 0 ? null : objectCopy(value, depth - 1, budget);
    case 'undefined':
    case 'function':
    case 'symbol':
      return null;
  }
}

function objectCopy(value: object, depth: number, budget: Budget): Plain {
  try {
    if (Array.isArray(value)) {
      return value.slice(0, Math.max(0, budget.left)).map((item) => copyOf(item, depth, budget));
    }
    const kind = Object.prototype.toString.call(value);
    if (kind === '[object Date]') return Date.prototype.toISOString.call(value);
    if (kind === '[object URL]') return URL.prototype.toString.call(value);
    return recordCopy(value, depth, budget);
  } catch {
    // A proxy that refuses, a date that is none.
    return null;
  }
}

function recordCopy(value: object, depth: number, budget: Budget): PlainRecord {
  const copy = emptyRecord();
  for (const key of Object.keys(value)) {
    if (budget.left <= 0) break;
    let held: Plain;
    try {
      held = copyOf((value as Record<string, unknown>)[key], depth, budget);
    } catch {
      continue;
    }
    const name = nameOf(key);
    if (name.includes('.')) put(copy, name.split('.').filter(isSegment), held);
    else put(copy, [name], held);
  }
  return copy;
}

type MutableRecord = Record<string, Plain>;

function emptyRecord(): MutableRecord {
  return Object.create(null) as MutableRecord;
}

/** `locations.0.name` is the first of a list, and the first is enough. */
function isSegment(part: string): boolean {
  return part !== '' && part !== '0';
}

/** Of `title` and `Title` the first that holds something counts. */
function put(record: MutableRecord, path: readonly string[], held: Plain): void {
  const [name, ...rest] = path;
  if (name === undefined || name === '') return;
  const present = record[name];
  if (rest.length === 0) {
    if (isAbsent(present)) record[name] = held;
    return;
  }
  if (isAbsent(present)) record[name] = emptyRecord();
  const inner = record[name];
  if (isRecord(inner)) put(inner, rest, held);
}

const NOT_SPACE = /\S/;
const ABSENT_WORDS = new Set(['', '-', '–', '—', 'null', 'none', 'nan', 'n/a', 'undefined']);

/** Whether a value says that there is none: null, an empty string, "-" and what exports write for it. */
export function isAbsent(value: Plain | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') {
    return value.length < 20 ? ABSENT_WORDS.has(value.trim().toLowerCase()) : !NOT_SPACE.test(value);
  }
  return Array.isArray(value) && value.every((item) => isAbsent(item as Plain));
}
