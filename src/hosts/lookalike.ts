import type { Organisation } from '../schema/registry.js';
import { besideKind } from './beside.js';
import { brandsOf, plainLetters, type Brand } from './brands.js';
import { categoriesOf } from './categories.js';
import { distance, editTrick, type Trick } from './edit.js';
import type { Host } from './host.js';
import { createNeighbourhood } from './neighbourhood.js';
import type { OfficialDomain } from './official.js';
import { soundKey } from './sound.js';
import {
  besideStrength,
  editStrength,
  otherEndingStrength,
  sameNameStrength,
  type Strength,
} from './strength.js';
import { shapeKey, visualKey } from './visual.js';

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

/** Names by their letters, with the lengths that occur, longest first. */
interface Names {
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly lengths: readonly number[];
}

interface Found extends Strength {
  readonly brand: Brand;
  readonly trick: Trick;
}

const SEPARATORS = /[^a-z0-9]+/gu;
const ASCII = /^[\x20-\x7e]*$/u;
/** Bits below which resemblance says nothing. */
const LEAST = 0.5;
/** Taken off where the ad doesn't name the organisation: most forgeries name whom they imitate. */
const UNCLAIMED = 2;
/** log2 of the share of ordinary hosts that one name may call look-alikes by chance, times the names: one in 8,192. */
const MOST_CHANCE = -13;
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

export function lookalikeLookup(
  domains: readonly OfficialDomain[],
  organisations: readonly Organisation[],
): LookalikeLookup {
  const brands = brandsOf(domains, organisations);
  const keys = brands.map((brand) => brand.key);
  const byKey = group(keys);
  const byVisual = group(keys.map(visualKey));
  const byShape = group(keys.map(shapeKey));
  const bySound = group(keys.map(soundKey));
  const neighbourhood = createNeighbourhood(keys);
  const neighbourhoodBySight = createNeighbourhood(keys.map(visualKey));
  const names: Names = { byKey, lengths: lengthsOf(keys) };
  const byLead = leadsOf(brands);
  const parents = new Set(domains.map(({ host }) => host.registrable!));
  const crowd = Math.log2(Math.max(1, domains.length));

  /** Gathers candidates and keeps the strongest that chance doesn't explain. */
  function gather(claimed: string | null): {
    add(brand: Brand, trick: Trick, found: Strength | null): void;
    best(): Found | null;
  } {
    let best: Found | null = null;
    return {
      add(brand, trick, found) {
        if (found === null) return;
        const isClaimed = brand.organisation === claimed;
        if (!isClaimed && found.chance + crowd > MOST_CHANCE) return;
        const bits = isClaimed ? found.bits : Math.max(found.bits - UNCLAIMED, Math.min(found.bits, LEAST));
        if (bits >= LEAST && (best === null || bits > best.bits))
          best = { brand, trick, bits, chance: found.chance };
      },
      best: () => best,
    };
  }

  type Gathering = ReturnType<typeof gather>;

  /** Names one edit, one glance or one sound away. `dotted`: only names with a dot inside, such as `ec.europa`. */
  function edited(into: Gathering, form: string, ending: string, dotted: boolean): void {
    for (const at of neighbourhood.near(form)) {
      const brand = brands[at]!;
      if (brand.from === 'name' || (dotted && !brand.written.includes('.'))) continue;
      const trick = editTrick(brand.key, form);
      if (trick !== null) into.add(brand, trick, editStrength(brand, trick, form, ending));
    }
    for (const at of new Set([
      ...(byVisual.get(visualKey(form)) ?? []),
      ...(byShape.get(shapeKey(form)) ?? []),
    ])) {
      const brand = brands[at]!;
      if (brand.key === form || (dotted && !brand.written.includes('.'))) continue;
      // One edit that has a name of its own (`picuum`: a repetition) was found above.
      const single = editTrick(brand.key, form);
      if (single === 'repetition' || single === 'omission' || single === 'transposition') continue;
      const edits = Math.max(1, distance(brand.key, form, 5) - 1);
      if (edits < 5) into.add(brand, 'homoglyph', editStrength(brand, 'homoglyph', form, ending, edits));
    }
    for (const at of bySound.get(soundKey(form)) ?? []) {
      const brand = brands[at]!;
      if (brand.key === form || brand.key.length < 5 || dotted) continue;
      into.add(brand, 'sound-alike', editStrength(brand, 'sound-alike', form, ending));
    }
  }

  /** Letters of other scripts may stand for several Latin ones: one of them may be misread. */
  function foreign(into: Gathering, form: string, ending: string): void {
    for (const at of neighbourhoodBySight.near(visualKey(form))) {
      const brand = brands[at]!;
      const edits = distance(brand.key, form, 4);
      if (brand.key.length >= 5 && edits >= 1 && edits <= 3) {
        into.add(brand, 'homoglyph', editStrength(brand, 'homoglyph', form, ending, edits));
      }
    }
  }

  /** The very name: under another ending, hyphenated, split by a dot, or with letters of another script. */
  function same(into: Gathering, host: Host, form: string, labels: readonly string[]): void {
    const ending = host.suffix!;
    for (const at of byKey.get(form) ?? []) {
      const brand = brands[at]!;
      const trick = sameNameTrick(brand, host, labels);
      const found =
        trick === 'other-ending'
          ? otherEndingStrength(brand, ending, host.lentSuffix === true)
          : sameNameStrength(brand, trick, labels, ending);
      into.add(brand, trick, found);
    }
  }

  /** The name at the beginning or end of a label, or between hyphens, with something beside it. */
  function beside(
    into: Gathering,
    label: string,
    ending: string,
    limit: number,
    trick: Trick,
    { byKey, lengths }: Names = names,
  ): void {
    const plain = label.replace(SEPARATORS, '');
    const weigh = (at: number, rest: string, apart: boolean): void => {
      const brand = brands[at]!;
      const kind = rest === brand.ending.replaceAll('.', '') ? 'ending' : besideKind(rest);
      const found = besideStrength(brand, kind, ending, apart);
      if (found !== null) into.add(brand, trick, { ...found, bits: Math.min(found.bits, limit) });
    };
    for (const length of lengths) {
      if (length >= plain.length) continue;
      for (const at of byKey.get(plain.slice(0, length)) ?? []) {
        weigh(at, plain.slice(length), isApart(label, plain.slice(0, length), true));
      }
      for (const at of byKey.get(plain.slice(-length)) ?? []) {
        weigh(at, plain.slice(0, -length), isApart(label, plain.slice(-length), false));
      }
    }
    const parts = label.split(/[^a-z0-9]+/u);
    if (parts.length < 3) return;
    for (let i = 1; i + 1 < parts.length && i < MOST_LABELS; i++) {
      for (const at of byKey.get(parts[i]!) ?? [])
        weigh(at, parts.filter((_, other) => other !== i).join(''), true);
    }
  }

  /** The name before the registrable domain: `example.org.other.com`, `example.other.com`. */
  function inSubdomain(into: Gathering, host: Host, before: readonly string[]): void {
    const ending = host.suffix!;
    const whole = before.join('.');
    for (const [i, part] of before.entries()) {
      const form = part.replace(SEPARATORS, '');
      for (const at of byKey.get(form) ?? []) {
        const brand = brands[at]!;
        const full = `.${whole}.`.includes(`.${brand.written}.${brand.ending}.`);
        if (full) into.add(brand, 'brand-in-subdomain', { bits: 9, chance: -20 });
        else if (brand.from !== 'name' || before.length > 0) {
          const found = besideStrength(brand, null, ending, true);
          if (found !== null) into.add(brand, 'brand-in-subdomain', found);
        }
      }
      // `example-org.other.com` and `jobs-example.other.com`; a tenant of a service that we don't know, often.
      if (i < MOST_LABELS) beside(into, part, ending, 3, 'brand-in-subdomain');
    }
    for (let i = 0; i + 1 < before.length; i++) {
      const pair = `${before[i]!}.${before[i + 1]!}`;
      for (const at of byKey.get(pair.replace(SEPARATORS, '')) ?? []) {
        const brand = brands[at]!;
        if (brand.written === pair && `.${whole}.`.includes(`.${pair}.${brand.ending}.`)) {
          into.add(brand, 'brand-in-subdomain', { bits: 9, chance: -20 });
        }
      }
    }
  }

  function result(found: Found | null, host: string): Lookalike | null {
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

  return {
    ofHost(host, claimed) {
      if (host.registrable === null || host.suffix === null || parents.has(host.registrable)) return null;
      const categories = categoriesOf(host);
      if (SERVICES.some((service) => categories.includes(service))) return null;
      const labels = plainLetters(host.unicode.slice(0, -(host.suffix.length + 1)))
        .split('.')
        .slice(-MOST_LABELS);
      const label = labels.pop()!;
      if (labels[0] === 'www') labels.shift();
      const into = gather(claimed);
      const own = label.replace(SEPARATORS, '');
      same(into, host, own, [label]);
      edited(into, own, host.suffix, false);
      if (!ASCII.test(host.unicode))
        foreign(into, [...labels, own].join('').replace(SEPARATORS, ''), host.suffix);
      beside(into, label, host.suffix, 10, 'brand-plus-word');
      if (labels.length > 0) {
        const joined = [...labels, own].join('').replace(SEPARATORS, '');
        same(into, host, joined, [...labels, label]);
        edited(into, joined, host.suffix, true);
        // `ec.jobs-europa.eu`: what stands beside the last label of a name with a dot.
        const led = byLead.get(labels.join('.'));
        if (led !== undefined) beside(into, label, host.suffix, 8, 'brand-plus-word', led);
        inSubdomain(into, host, labels);
      }
      return result(into.best(), host.ascii);
    },
    inMailbox(name, claimed) {
      const label = plainLetters(name).slice(0, 64);
      const form = label.replace(SEPARATORS, '');
      const into = gather(claimed);
      for (const at of byKey.get(form) ?? [])
        into.add(brands[at]!, 'brand-plus-word', besideStrength(brands[at]!, 'none', '', true));
      edited(into, form, '', false);
      beside(into, label, '', 10, 'brand-plus-word');
      return result(into.best(), name);
    },
  };
}

function sameNameTrick(brand: Brand, host: Host, labels: readonly string[]): Trick {
  if (!ASCII.test(host.unicode)) return 'homoglyph';
  const written = labels.join('.');
  if (written === brand.written) return 'other-ending';
  if (labels.length > 1) return 'dot-inside';
  return brand.from === 'name' ? 'written-out' : 'hyphenation';
}

function isApart(label: string, key: string, atStart: boolean): boolean {
  return atStart
    ? label.startsWith(key) && /[^a-z0-9]/u.test(label[key.length] ?? '')
    : label.endsWith(key) && /[^a-z0-9]/u.test(label[label.length - key.length - 1] ?? '');
}

function lengthsOf(keys: readonly string[]): readonly number[] {
  return [...new Set(keys.map((key) => key.length))].sort((a, b) => b - a);
}

/** Names with a dot (`ec.europa`) by what stands before their last label (`ec`); within, by that label (`europa`). */
function leadsOf(brands: readonly Brand[]): ReadonlyMap<string, Names> {
  const leads = new Map<string, Map<string, number[]>>();
  brands.forEach(({ written }, at) => {
    const dot = written.lastIndexOf('.');
    if (dot < 0) return;
    const lead = written.slice(0, dot);
    const last = written.slice(dot + 1).replace(SEPARATORS, '');
    const led = leads.get(lead) ?? new Map<string, number[]>();
    leads.set(lead, led.set(last, [...(led.get(last) ?? []), at]));
  });
  return new Map([...leads].map(([lead, byKey]) => [lead, { byKey, lengths: lengthsOf([...byKey.keys()]) }]));
}

function group(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  keys.forEach((key, at) => {
    const others = groups.get(key);
    if (others === undefined) groups.set(key, [at]);
    else others.push(at);
  });
  return groups;
}
