import { besideKind, isListedWord } from './beside.js';
import type { BrandTables, KeyTable } from './brand-tables.js';
import { joinedLetters, SEPARATORS, type Brand } from './brands.js';
import type { Trick } from './edit.js';
import type { Gathering } from './gathering.js';
import { nextPower, pushed, unshifted } from './hash-table.js';
import type { Host } from './host.js';
import { addEdited } from './name-tricks.js';
import { besideStrength, MOST_AS_TENANT, subdomainStrength } from './strength.js';

const MOST_PARTS = 6;
/** Where a name may stand in a label, and how much that may weigh at most. */
interface Place {
  readonly ending: string;
  readonly most: number;
  readonly trick: Trick;
}

function weigh(
  into: Gathering,
  brand: Brand,
  rest: string,
  apart: boolean,
  { ending, most, trick }: Place,
): void {
  const kind = rest === brand.ending.replaceAll('.', '') ? 'ending' : besideKind(rest);
  const strength = besideStrength(brand, kind, ending, apart);
  if (strength !== null) into.add(brand, trick, { ...strength, bits: Math.min(strength.bits, most) });
}

/** A name at the beginning or end of a label, or between hyphens, with something beside it. */
export function addBeside(into: Gathering, { byKey, hashes }: KeyTable, label: string, place: Place): void {
  const plain = joinedLetters(label);
  const { length } = plain;
  let head = 0;
  for (let end = 1; end < length; end++) {
    head = pushed(head, plain.charCodeAt(end - 1));
    if (hashes.first(head) < 0) continue;
    const key = plain.slice(0, end);
    for (const brand of byKey.get(key) ?? []) {
      weigh(into, brand, plain.slice(end), label.startsWith(key) && !isPlain(label[end]), place);
    }
  }
  let tail = 0;
  let power = 1;
  for (let start = length - 1; start > 0; start--) {
    tail = unshifted(tail, plain.charCodeAt(start), power);
    power = nextPower(power);
    if (hashes.first(tail) < 0) continue;
    const key = plain.slice(start);
    for (const brand of byKey.get(key) ?? []) {
      weigh(
        into,
        brand,
        plain.slice(0, start),
        label.endsWith(key) && !isPlain(label.at(start - length - 1)),
        place,
      );
    }
  }
  // A label without separators is one part, and no part of it stands between two.
  if (plain === label) return;
  const parts = label.split(SEPARATORS, MOST_PARTS);
  for (let i = 1; i + 1 < parts.length; i++) {
    for (const brand of byKey.get(parts[i]!) ?? []) weigh(into, brand, without(parts, i), true, place);
  }
}

function isPlain(character: string | undefined): boolean {
  return character !== undefined && /[a-z0-9]/u.test(character);
}

function without(parts: readonly string[], at: number): string {
  return parts.filter((_, other) => other !== at).join('');
}

/** Shorter names stand by chance inside of too many labels. */
const SHORTEST_INSIDE = 5;

/** A name in the middle of a label, listed words on both sides: `myexamplejobs`. */
export function addInside(into: Gathering, { byKey, hashes }: KeyTable, label: string, place: Place): void {
  const plain = joinedLetters(label);
  for (let start = 1; start + SHORTEST_INSIDE < plain.length && start <= LONGEST_BEFORE; start++) {
    if (!isListedWord(plain.slice(0, start))) continue;
    let hash = 0;
    for (let end = start + 1; end < plain.length; end++) {
      hash = pushed(hash, plain.charCodeAt(end - 1));
      if (end - start < SHORTEST_INSIDE || hashes.first(hash) < 0) continue;
      for (const brand of byKey.get(plain.slice(start, end)) ?? [])
        weigh(into, brand, plain.slice(end), false, place);
    }
  }
}
/** Longest word before a name that is looked up. */
const LONGEST_BEFORE = 20;

/** A name changed by a letter with a listed word behind a hyphen: `exarnple-jobs`. */
export function addEditedPart(into: Gathering, tables: BrandTables, label: string, ending: string): void {
  const parts = label.split(SEPARATORS, MOST_PARTS);
  if (parts.length < 2 || parts.length > 3) return;
  parts.forEach((part, at) => {
    const kind = besideKind(without(parts, at));
    if (part.length >= SHORTEST_INSIDE && (kind === 'lure' || kind === 'account'))
      addEdited(into, tables, part, ending, false);
  });
}

/** No chance makes a whole official domain part of another. */
const WHOLE_DOMAIN = { bits: 9, chance: -20 };

/** The name before the registrable domain: `example.org.other.com`, `example.other.com`, `example-jobs.other.com`. */
export function addInSubdomain(
  into: Gathering,
  tables: BrandTables,
  host: Host,
  before: readonly string[],
): void {
  const place: Place = { ending: host.suffix!, most: MOST_AS_TENANT, trick: 'brand-in-subdomain' };
  const whole = `.${before.join('.')}.`;
  const pretends = (): boolean => speaksOfJobs(host.label!);
  before.forEach((part, at) => {
    const forms = at + 1 < before.length ? [part, `${part}.${before[at + 1]!}`] : [part];
    for (const form of forms) {
      for (const brand of tables.byKey.get(joinedLetters(form)) ?? []) {
        if (brand.written === form && whole.includes(`.${form}.${brand.ending}.`)) {
          into.add(brand, 'brand-in-subdomain', WHOLE_DOMAIN);
        } else if (form === part)
          into.add(brand, 'brand-in-subdomain', subdomainStrength(brand, pretends, place.ending));
      }
    }
    addBeside(into, tables, part, place);
  });
}

/** Whether a domain's own label, or a part of it between hyphens, is about jobs, money or accounts. */
function speaksOfJobs(label: string): boolean {
  return [joinedLetters(label), ...label.split(SEPARATORS, MOST_PARTS)].some((words) => {
    const kind = besideKind(words);
    return kind === 'lure' || kind === 'account';
  });
}

/** Under the domain of an official subdomain, what is not official is hardly a forger's: senders are made up, though. */
const SIBLING = { bits: 1.5, chance: -20 };

/**
 * A host under the same registrable domain as an official subdomain, with the name between hyphens: `non-eba.europa.eu`
 * beside `eba.europa.eu`. Its other neighbours are the other offices of one house.
 */
export function addSibling(into: Gathering, tables: BrandTables, host: Host): void {
  const parts = host.subdomain.split('.').at(-1)!.split('-', MOST_PARTS);
  if (parts.length < 2) return;
  for (const part of parts) {
    for (const brand of tables.byLead.get(part)?.byKey.get(host.label!) ?? []) {
      if (brand.domain.endsWith(`.${host.registrable!}`)) into.add(brand, 'brand-plus-word', SIBLING);
    }
  }
}
