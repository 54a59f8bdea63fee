/** A schema.org object as plain data, with schema.org's names. */
export type Posting = Readonly<Record<string, unknown>>;

/** Longest JSON-LD block that is read, in UTF-16 units. */
const LONGEST = 5_000_000;
/** Levels of an object that are kept; JobPosting needs four. */
const DEEPEST = 12;
const MOST_POSTINGS = 500;
/** Objects and arrays of one posting, and keys of one object, that are kept. */
const MOST_COPIED = 2000;
const MOST_NODES = 500_000;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a type, as schema.org types are written anywhere, is JobPosting. */
export function isJobPosting(type: unknown): boolean {
  if (typeof type === 'string') return /(?:^|[/:#\s])JobPosting(?:$|\s)/.test(type);
  return Array.isArray(type) && type.slice(0, 20).some((one) => typeof one === 'string' && isJobPosting(one));
}

/** The JobPosting objects of a JSON-LD block: alone, in arrays, in `@graph`, inside other objects. */
export function postingsOfJsonLd(source: string): Posting[] {
  if (source.length > LONGEST || !source.includes('JobPosting')) return [];
  const postings: Posting[] = [];
  for (const root of parsedRoots(source)) {
    const byId = new Map<string, unknown>();
    const found: object[] = [];
    const open: unknown[] = [root];
    let seen = 0;
    while (open.length > 0 && seen++ < MOST_NODES) {
      const node = open.pop();
      if (typeof node !== 'object' || node === null) continue;
      if (Array.isArray(node)) {
        for (let i = node.length - 1; i >= 0; i--) open.push(node[i]);
        continue;
      }
      const object = node as Record<string, unknown>;
      const id = object['@id'];
      if (typeof id === 'string' && Object.keys(object).length > 1 && !byId.has(id)) byId.set(id, object);
      if (isJobPosting(object['@type'])) {
        if (found.length < MOST_POSTINGS) found.push(object);
        continue;
      }
      const inner = Object.values(object);
      for (let i = inner.length - 1; i >= 0; i--) open.push(inner[i]);
    }
    for (const posting of found) postings.push(copyOf(posting, byId, 0, { left: MOST_COPIED }) as Posting);
  }
  return postings;
}

/** A copy without prototype keys, cut off at `DEEPEST` and `MOST_COPIED`, references inside the block resolved. */
function copyOf(
  value: unknown,
  byId: ReadonlyMap<string, unknown>,
  depth: number,
  budget: { left: number },
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST || budget.left-- <= 0) return null;
  if (Array.isArray(value))
    return value.slice(0, MOST_COPIED).map((one) => copyOf(one, byId, depth + 1, budget));
  const keys = Object.keys(value);
  const id = (value as Record<string, unknown>)['@id'];
  if (keys.length === 1 && typeof id === 'string' && byId.has(id))
    return copyOf(byId.get(id), new Map(), depth + 1, budget);
  const copy: Record<string, unknown> = {};
  for (const key of keys.slice(0, MOST_COPIED))
    if (!FORBIDDEN.has(key))
      copy[nameOf(key)] = copyOf((value as Record<string, unknown>)[key], byId, depth + 1, budget);
  return copy;
}

/** `schema:title` and `http://schema.org/title` are `title`. */
function nameOf(key: string): string {
  return key.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, '');
}

function parsedRoots(source: string): unknown[] {
  const trimmed = withoutWrapping(source);
  const whole = parsed(trimmed);
  if (whole !== undefined) return [whole];
  const mended = mendedJson(trimmed);
  const second = parsed(mended);
  if (second !== undefined) return [second];
  // Several objects one after the other, which some template engines write.
  const list = parsed(`[${mended.replace(/\}\s*(?=\{)/g, '},')}]`);
  return list === undefined ? [] : [list];
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined;
  }
}

/** Takes off comment and CDATA marks around the block, a byte order mark, and a closing semicolon. */
function withoutWrapping(source: string): string {
  let text = source.replace(/^\ufeff/, '').trim();
  for (let i = 0; i < 4; i++) {
    const before = text;
    for (const mark of ['<!--', '/*<![CDATA[*/', '//<![CDATA[', '<![CDATA[', '/*', '*/', '//'])
      if (text.startsWith(mark)) text = text.slice(mark.length).trimStart();
    for (const mark of ['-->', '/*]]>*/', '//]]>', ']]>', '*/', '//', ';'])
      if (text.endsWith(mark)) text = text.slice(0, -mark.length).trimEnd();
    if (text === before) break;
  }
  // Quotes written as entities, as happens where a template escapes its JSON.
  return text.includes('"') ? text : text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** Escapes raw line ends and tabs inside strings and drops trailing commas: the two faults that can be mended safely. */
function mendedJson(source: string): string {
  const pieces: string[] = [];
  let from = 0;
  let isInside = false;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (isInside) {
      if (unit === 0x5c) {
        // An escape that JSON doesn't know, such as \' or \&, stands for its second character.
        if (!'"\\/bfnrtu'.includes(source[i + 1] ?? '"')) {
          pieces.push(source.slice(from, i));
          from = i + 1;
        }
        i++;
      } else if (unit === 0x22) isInside = false;
      else if (unit < 0x20) {
        pieces.push(source.slice(from, i), unit === 0x0a ? '\\n' : unit === 0x09 ? '\\t' : ' ');
        from = i + 1;
      }
    } else if (unit === 0x22) isInside = true;
    else if (unit === 0x2c && closesNext(source, i + 1)) {
      pieces.push(source.slice(from, i));
      from = i + 1;
    }
  }
  pieces.push(source.slice(from));
  return pieces.join('');
}

const CLOSES = /\s{0,200}[\]}]/y;

function closesNext(source: string, at: number): boolean {
  CLOSES.lastIndex = at;
  return CLOSES.test(source);
}
