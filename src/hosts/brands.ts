import type { Organisation } from '../schema/registry.js';
import { fold, skeleton } from '../text/fold.js';
import type { OfficialDomain } from './official.js';

/** A name that a look-alike host may imitate. */
export interface Brand {
  readonly organisation: string;
  /** The official domain, in ASCII. */
  readonly domain: string;
  /** The domain without its ending, as written, look-alike letters replaced: `ec.europa`, `plan-international`. */
  readonly written: string;
  /** `written` without dots and hyphens. */
  readonly key: string;
  /** Public suffix of the official domain; for a name that is no domain, that of the organisation's first one. */
  readonly ending: string;
  /** Where the name comes from: the domain itself, the organisation's name written out, or its other short name. */
  readonly from: 'domain' | 'name' | 'short-name';
}

/** Lower-case Latin letters and digits of a host label or a name, look-alikes replaced; the rest stays. */
export function plainLetters(value: string): string {
  return skeleton(fold(value));
}

/** What stands between the parts of a label or name. */
export const SEPARATORS = /[^a-z0-9]+/gu;

/** The letters and digits of a label, lower case, without what separates them: most labels have nothing to leave out. */
export function joinedLetters(label: string): string {
  for (let i = 0; i < label.length; i++) {
    const code = label.charCodeAt(i);
    if (code < 0x30 || code > 0x7a || (code > 0x39 && code < 0x61)) return label.replace(SEPARATORS, '');
  }
  return label;
}

/** Of names: articles and prepositions that a domain leaves out count as parts, since `save the children` keeps them. */
const SHORT_NAME = /^[A-Z][A-Za-z]{1,9}$/u;
const LONGEST_NAME = 63;

function capitals(name: string): number {
  return name.replace(/[^A-Z]/gu, '').length;
}

/** The names under which a registry's organisations may be imitated; each key once for an organisation. */
export function brandsOf(
  domains: readonly OfficialDomain[],
  organisations: readonly Organisation[],
): readonly Brand[] {
  const brands: Brand[] = [];
  const taken = new Set<string>();
  const add = (brand: Brand): void => {
    const once = `${brand.organisation} ${brand.key} ${brand.from === 'domain' ? brand.domain : ''}`;
    if (brand.key.length < 2 || brand.key.length > LONGEST_NAME || taken.has(once)) return;
    taken.add(once);
    brands.push(brand);
  };
  const own = new Set<string>();
  const firstOf = new Map<string, OfficialDomain>();
  for (const official of domains) {
    const { organisation, domain, host } = official;
    if (!firstOf.has(organisation)) firstOf.set(organisation, official);
    const ending = host.suffix!;
    const written = plainLetters(host.unicode.slice(0, -(ending.length + 1))).replace(/^www\./u, '');
    const key = joinedLetters(written);
    own.add(`${organisation} ${key}`);
    add({ organisation, domain, written, key, ending, from: 'domain' });
  }
  for (const { id, name, alternateName } of organisations) {
    const first = firstOf.get(id);
    if (first === undefined) continue;
    for (const candidate of [name, ...(alternateName ?? [])]) {
      const words = plainLetters(candidate).split(SEPARATORS).filter(Boolean);
      const key = words.join('');
      const short = words.length === 1 && SHORT_NAME.test(candidate) && capitals(candidate) >= 2;
      // One ordinary-looking word (`Rescue`) is no name of its own; several words or an abbreviation are.
      if (!short && (words.length < 2 || key.length < 8)) continue;
      if (own.has(`${id} ${key}`)) continue;
      add({
        organisation: id,
        domain: first.domain,
        written: words.join('-'),
        key,
        ending: first.host.suffix!,
        from: short ? 'short-name' : 'name',
      });
    }
  }
  return brands;
}
