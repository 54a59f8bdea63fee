import { HOST_CATEGORIES } from '../generated/host-categories.js';
import type { Host } from './host.js';

/** What kind of service a host belongs to, as far as that says something about an ad. */
export type HostCategory =
  | 'free-mail'
  | 'disposable-mail'
  | 'job-board'
  | 'recruiting-system'
  | 'form'
  | 'shortener'
  | 'messenger'
  | 'social-network'
  | 'free-hosting';

const NONE: readonly HostCategory[] = [];
const FREE_HOSTING: readonly HostCategory[] = ['free-hosting'];

const known: ReadonlyMap<string, readonly HostCategory[]> = (() => {
  const listed = new Map<string, HostCategory[]>();
  for (const [category, hosts] of Object.entries(HOST_CATEGORIES) as [HostCategory, string][]) {
    for (const host of hosts.split(' ')) {
      const others = listed.get(host);
      if (others === undefined) listed.set(host, [category]);
      else others.push(category);
    }
  }
  return listed;
})();

/**
 * The categories of a host: those of the longest listed name that is the host or that it is a subdomain of. So
 * `boards.greenhouse.io` is a recruiting system, `greenhouse.io.example.com` and `my-greenhouse.io` are not.
 */
export function categoriesOf(host: Host): readonly HostCategory[] {
  if (host.isIp) return NONE;
  let name = host.ascii;
  for (;;) {
    const found = known.get(name);
    if (found !== undefined) return found;
    const dot = name.indexOf('.');
    if (dot < 0) break;
    name = name.slice(dot + 1);
  }
  return host.lentSuffix === true ? FREE_HOSTING : NONE;
}

/** Whether the host belongs to the category. */
export function isOf(host: Host, category: HostCategory): boolean {
  return categoriesOf(host).includes(category);
}
