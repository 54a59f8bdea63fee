import { BESIDE_WORDS } from '../generated/beside-words.js';
import type { Organisation } from '../schema/registry.js';
import { brandsOf, plainLetters, type Brand } from './brands.js';
import { isOf } from './categories.js';
import { labelBits } from './chance.js';
import { distance, editTrick, type Trick } from './edit.js';
import type { Host } from './host.js';
import { createNeighbourhood } from './neighbourhood.js';
import type { OfficialDomain } from './official.js';
import { soundKey } from './sound.js';
import { visualKey } from './visual.js';

/** A host that imitates a registered domain. */
export interface Lookalike {
  readonly trick: Trick;
  /** The host that was judged, in ASCII. */
  readonly host: string;
  /** The official domain that it imitates. */
  readonly target: string;
  /** Registry id. */
  readonly organisation: string;
  /** log2 of how much likelier such a host is in a forgery than by chance or from an honest affiliate. */
  readonly bits: number;
}

const beside = new Map<string, keyof typeof BESIDE_WORDS>(
  (Object.keys(BESIDE_WORDS) as (keyof typeof BESIDE_WORDS)[]).flatMap((kind) =>
    BESIDE_WORDS[kind].split(' ').map((word) => [word, kind] as const),
  ),
);

const PRIOR: Readonly<Record<Trick, number>> = {
  homoglyph: 0.08, 'typing-slip': 0.04, replacement: 0.03, omission: 0.05, insertion: 0.04, addition: 0.04,
  repetition: 0.04, transposition: 0.04, 'vowel-swap': 0.03, 'bit-flip': 0.01, hyphenation: 0.05, 'dot-inside': 0.02,
  'other-ending': 0.12, 'brand-in-subdomain': 0.08, 'brand-plus-word': 0.25, 'written-out': 0.04, plural: 0.03,
  'sound-alike': 0.02,
}; // prettier-ignore

const CAP: Readonly<Record<Trick, number>> = {
  homoglyph: 10, 'typing-slip': 8, replacement: 7, omission: 8, insertion: 8, addition: 7, repetition: 8,
  transposition: 8, 'vowel-swap': 7, 'bit-flip': 7, hyphenation: 5, 'dot-inside': 5, 'other-ending': 4,
  'brand-in-subdomain': 9, 'brand-plus-word': 8, 'written-out': 3, plural: 5, 'sound-alike': 5,
}; // prettier-ignore

const WORD_CAP = { lure: 8, account: 7, web: 7, place: 1.5 } as const;

function variantsOf(trick: Trick, length: number): number {
  switch (trick) {
    case 'insertion':
    case 'replacement':
      return 30 * length;
    case 'addition':
      return 36;
    case 'typing-slip':
      return 6 * length;
    case 'homoglyph':
    case 'bit-flip':
      return 4 * length;
    case 'vowel-swap':
      return 2 * length;
    default:
      return length;
  }
}

interface Found {
  readonly brand: Brand;
  readonly trick: Trick;
  readonly bits: number;
}

export function lookalikeLookup(
  domains: readonly OfficialDomain[],
  organisations: readonly Organisation[],
): (host: Host, claimed: string | null) => Lookalike | null {
  const brands = brandsOf(domains, organisations);
  const keys = brands.map((brand) => brand.key);
  const byKey = group(keys);
  const byVisual = group(keys.map(visualKey));
  const bySound = group(keys.map(soundKey));
  const near = createNeighbourhood(keys);
  const lengths = [...new Set(keys.map((key) => key.length))]
    .filter((length) => length >= 3)
    .sort((a, b) => b - a);
  const siblings = new Set(domains.map(({ host }) => host.registrable!));

  function* candidates(host: Host): Generator<Found> {
    const ending = host.suffix!;
    const label = plainLetters(
      host.unicode
        .slice(0, -(ending.length + 1))
        .split('.')
        .at(-1)!,
    );
    const own = label.replace(/[^a-z0-9]+/gu, '');
    const before = host.unicode
      .slice(0, host.unicode.length - host.registrable!.length)
      .split('.')
      .filter(Boolean);
    if (before[0] === 'www') before.shift();
    const joined = [...before.map(plainLetters), own].join('').replace(/[^a-z0-9]+/gu, '');
    const foreign = !/^[\x20-\x7e]*$/u.test(host.unicode);
    for (const form of joined === own ? [own] : [own, joined]) {
      for (const at of byKey.get(form) ?? []) {
        const brand = brands[at]!;
        const trick: Trick = foreign
          ? 'homoglyph'
          : form !== own
            ? 'dot-inside'
            : brand.from === 'name'
              ? 'written-out'
              : label !== brand.written
                ? 'hyphenation'
                : 'other-ending';
        yield { brand, trick, bits: CAP[trick] };
      }
      for (const at of near.near(form)) {
        const brand = brands[at]!;
        if (brand.from === 'name' || (form !== own && !brand.written.includes('.'))) continue;
        const trick = editTrick(brand.key, form);
        if (trick !== null) yield { brand, trick, bits: edited(brand, trick, form, ending) };
      }
      for (const at of byVisual.get(visualKey(form)) ?? []) {
        const brand = brands[at]!;
        if (brand.key === form || (form !== own && !brand.written.includes('.'))) continue;
        const edits = distance(brand.key, form, 4);
        if (edits <= 4)
          yield {
            brand,
            trick: 'homoglyph',
            bits: edited(brand, 'homoglyph', form, ending) - 3 * (edits - 1),
          };
      }
      for (const at of bySound.get(soundKey(form)) ?? []) {
        const brand = brands[at]!;
        if (brand.key !== form && brand.key.length >= 5)
          yield { brand, trick: 'sound-alike', bits: edited(brand, 'sound-alike', form, ending) };
      }
    }
    yield* contained(label, (brand, rest, whole) => {
      const kind = beside.get(rest) ?? (rest === brand.ending.replace('.', '') ? 'web' : undefined);
      if (kind !== undefined) return whole || brand.key.length >= 4 || kind === 'web' ? WORD_CAP[kind] : null;
      return brand.key.length >= 5 ? 2 : null;
    });
    for (const part of before) {
      if (isOf(host, 'recruiting-system')) break;
      for (const at of byKey.get(plainLetters(part).replace(/[^a-z0-9]+/gu, '')) ?? []) {
        const brand = brands[at]!;
        const full = host.unicode.includes(`${brand.written}.${brand.ending}.`);
        if (full || brand.key.length >= 5) yield { brand, trick: 'brand-in-subdomain', bits: full ? 9 : 3 };
      }
    }
  }

  function* contained(
    label: string,
    weigh: (brand: Brand, rest: string, whole: boolean) => number | null,
  ): Generator<Found> {
    const plain = label.replace(/[^a-z0-9]+/gu, '');
    for (const length of lengths) {
      if (length >= plain.length) continue;
      for (const start of new Set([0, plain.length - length])) {
        for (const at of byKey.get(plain.slice(start, start + length)) ?? []) {
          const brand = brands[at]!;
          const rest = start === 0 ? plain.slice(length) : plain.slice(0, start);
          const bits = weigh(brand, rest, label.split('-').includes(brand.key));
          if (bits !== null) yield { brand, trick: 'brand-plus-word', bits };
        }
      }
    }
  }

  function edited(brand: Brand, trick: Trick, made: string, ending: string): number {
    const same = ending === brand.ending ? 3 : 0;
    const chance = Math.log2(PRIOR[trick] / variantsOf(trick, brand.key.length)) - labelBits(made) + same - 3;
    return Math.min(CAP[trick], chance);
  }

  return (host, claimed) => {
    if (host.registrable === null || host.suffix === null || siblings.has(host.registrable)) return null;
    let best: Found | null = null;
    for (const found of candidates(host)) {
      if (best === null || found.bits + (found.brand.organisation === claimed ? 1 : 0) > best.bits)
        best = found;
    }
    if (best === null || best.bits < 0.5) return null;
    const { brand, trick, bits } = best;
    return {
      trick,
      host: host.ascii,
      target: brand.domain,
      organisation: brand.organisation,
      bits: Math.round(bits * 10) / 10,
    };
  };
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
