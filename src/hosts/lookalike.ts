import type { Organisation } from '../schema/registry.js';
import { createBrandTables, type BrandTables } from './brand-tables.js';
import { addBeside, addEditedPart, addInside, addInSubdomain, addSibling } from './brand-beside.js';
import { joinedLetters, plainLetters } from './brands.js';
import { categoriesOf } from './categories.js';
import type { Trick } from './edit.js';
import { gather, type Found } from './gathering.js';
import type { Host } from './host.js';
import { addEdited, addForeign, addSame, isForeign } from './name-tricks.js';
import type { OfficialDomain } from './official.js';
import { besideStrength } from './strength.js';

/** A host or mailbox name that imitates a registered organisation's. */
export interface Lookalike {
  readonly trick: Trick;
  /** What was judged: the host in ASCII, or the mailbox name. */
  readonly host: string;
  /** The official domain that it imitates. */
  readonly target: string;
  /** Registry id. */
  readonly organisation: string;
  /** log2 of how much likelier such a host is in a forgery than by chance or from an honest affiliate. */
  readonly bits: number;
}

/** Looks names up in the registered ones. */
export interface LookalikeLookup {
  ofHost(host: Host, claimed: string | null): Lookalike | null;
  /** For the part of an address before the `@`, which has no ending and where a plain name counts. */
  inMailbox(name: string, claimed: string | null): Lookalike | null;
}

/** Services whose tenants carry the organisation's name in the host, or whose own name is well known. */
const SERVICES = [
  'recruiting-system',
  'job-board',
  'form',
  'social-network',
  'messenger',
  'shortener',
  'free-mail',
] as const;
const MOST_LABELS = 8;
const LONGEST_MAILBOX = 64;

/** Built once for a registry, when the first name is judged; no look-up goes through all its names. */
export function lookalikeLookup(
  domains: readonly OfficialDomain[],
  organisations: readonly Organisation[],
): LookalikeLookup {
  let built: BrandTables | null = null;
  const tablesOf = (): BrandTables => (built ??= createBrandTables(domains, organisations));

  function search(host: Host, ending: string, claimed: string | null): Found | null {
    const tables = tablesOf();
    const into = gather(claimed, tables.crowd);
    if (tables.parents.has(host.registrable!)) {
      addSibling(into, tables, host);
      return into.best();
    }
    const before = plainLetters(host.unicode.slice(0, -(ending.length + 1)))
      .split('.')
      .slice(-MOST_LABELS);
    const label = before.pop()!;
    if (before[0] === 'www') before.shift();
    const own = joinedLetters(label);
    const joined = joinedLetters(before.join('')) + own;
    const place = { ending, most: Infinity, trick: 'brand-plus-word' } as const;
    addSame(into, tables, host, own, [label]);
    addEdited(into, tables, own, ending, false);
    if (isForeign(host)) addForeign(into, tables, joined, ending);
    addBeside(into, tables, label, place);
    addInside(into, tables, label, place);
    addEditedPart(into, tables, label, ending);
    if (before.length > 0) {
      addSame(into, tables, host, joined, [...before, label]);
      addEdited(into, tables, joined, ending, true);
      // `ec.jobs-europa.eu`: what stands beside the last label of a name with a dot.
      const led = tables.byLead.get(before.join('.'));
      if (led !== undefined) addBeside(into, led, label, place);
      addInSubdomain(into, tables, host, before);
    }
    return into.best();
  }

  return {
    ofHost(host, claimed) {
      if (host.registrable === null || host.suffix === null) return null;
      const categories = categoriesOf(host);
      if (SERVICES.some((service) => categories.includes(service))) return null;
      return lookalikeFrom(search(host, host.suffix, claimed), host.ascii);
    },
    inMailbox(name, claimed) {
      const tables = tablesOf();
      const label = plainLetters(name.slice(0, LONGEST_MAILBOX));
      const form = joinedLetters(label);
      const into = gather(claimed, tables.crowd);
      const place = { ending: '', most: Infinity, trick: 'brand-plus-word' } as const;
      for (const brand of tables.byKey.get(form) ?? []) {
        into.add(brand, 'brand-plus-word', besideStrength(brand, 'none', '', true));
      }
      addEdited(into, tables, form, '', false);
      addBeside(into, tables, label, place);
      addInside(into, tables, label, place);
      return lookalikeFrom(into.best(), name);
    },
  };
}

function lookalikeFrom(found: Found | null, host: string): Lookalike | null {
  if (found === null) return null;
  const { brand, trick, bits } = found;
  return {
    trick,
    host,
    target: brand.domain,
    organisation: brand.organisation,
    bits: Math.round(bits * 100) / 100,
  };
}
