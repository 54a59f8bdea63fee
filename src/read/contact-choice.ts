import { isOf } from '../hosts/categories.js';
import { parseHost } from '../hosts/host.js';
import { unwrap } from '../hosts/unwrap.js';
import type { Words } from '../text/words.js';
import type { ContactRole } from './ad.js';
import { contactRole } from './contact-roles.js';
import type { FoundContact } from './found-contact.js';

/** Most contacts of one ad that are judged. */
export const MOST_CONTACTS = 120;

/** The contacts that overlap none before them in the list; `length` is the text's. Linear in the text. */
export function withoutOverlap(length: number, found: readonly FoundContact[]): FoundContact[] {
  if (found.length < 2) return [...found];
  const taken = new Uint8Array(length);
  return found.filter(({ start, end }) => {
    // A link without text lies inside of another where both its neighbours do.
    if (start === end) return !(start > 0 && taken[start - 1] === 1 && taken[start] === 1);
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
}

/** What is judged first: where applications go, then whom to ask; what is only mentioned last. */
const RANKS: Readonly<Record<ContactRole, number>> = {
  apply: 0,
  contact: 1,
  mention: 2,
  report: 3,
  source: 3,
};
/** A board takes applications for anybody, and a host that was met already says nothing new. */
const BOARD = 0.5;
const MET = 10;

/**
 * The contacts to judge, in the order of the text: all of them, unless there are so many that no honest ad has them.
 * Then the telling ones come first, wherever they stand, so that no list of links hides where the applications go.
 */
export function judgedOf(words: Words, found: readonly FoundContact[]): readonly FoundContact[] {
  if (found.length <= MOST_CONTACTS) return found;
  const met = new Set<string>();
  const ranked = found.map((one) => ({ one, rank: RANKS[contactRole(words, one)] }));
  ranked.sort((a, b) => a.rank - b.rank);
  for (const entry of ranked) {
    const { key, isBoard } = kinOf(entry.one);
    if (met.has(key)) entry.rank += MET;
    else if (isBoard) entry.rank += BOARD;
    met.add(key);
  }
  ranked.sort((a, b) => a.rank - b.rank);
  return ranked
    .slice(0, MOST_CONTACTS)
    .map(({ one }) => one)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What contacts have in common that are judged alike: the host that they lead to; a number is its own. */
function kinOf({ type, value }: FoundContact): { readonly key: string; readonly isBoard: boolean } {
  if (value === null || (type !== 'url' && type !== 'email'))
    return { key: `${type} ${value}`, isBoard: false };
  const host = parseHost(type === 'url' ? unwrap(value).url : value);
  if (host === null) return { key: `${type} ${value}`, isBoard: false };
  return { key: `${type} ${host.ascii}`, isBoard: isOf(host, 'job-board') || isOf(host, 'social-network') };
}
