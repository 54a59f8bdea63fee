import type { Words } from '../text/words.js';
import type { ContactFact } from './ad.js';
import { breaksBefore, wordAt } from './sentence.js';
import { marksOf } from './vocabulary/marks.js';
import { Tag } from './vocabulary/tag.js';

/** A contact and where it begins in the words' text. */
export interface PlacedContact {
  readonly fact: ContactFact;
  readonly start: number;
}

const FRONT_PAGE = /^https?:\/\/[^/?#]+\/?$/u;
/** Addresses of pages that hold vacancies. */
const OF_WORK =
  /job|career|vacan|apply|hiring|recruit|position|opportunit|work-?with|join|stelle|karriere|emploi|recrut|vacature|werken|empleo|trabaj|lavor|candidat/iu;
const ASKED_REACH = 12;

/** Whether the words before a link say that it tells more: "for information on our benefits see". */
function tellsMore(words: Words, { start }: PlacedContact): boolean {
  const { tags } = marksOf(words);
  const at = wordAt(words, start);
  for (let i = at - 1; i >= Math.max(0, at - ASKED_REACH) && !breaksBefore(words, i + 1); i--)
    if (tags[i]! & Tag.Ask) return true;
  return false;
}

/**
 * Links whose sentence says nothing of them. A front page is mentioned. Where the ad tells no other way to apply, its
 * one link is that way, unless it is a front page or a page about something else.
 */
export function settleLinks(words: Words, placed: readonly PlacedContact[]): readonly ContactFact[] {
  const untold = new Set(placed.filter(({ fact }) => fact.type === 'url' && fact.role === 'contact'));
  const told = placed.some(({ fact }) => fact.role === 'apply' || fact.type === 'email');
  const roleOf = (one: PlacedContact): ContactFact['role'] => {
    const more = tellsMore(words, one);
    const url = one.fact.value ?? '';
    if (FRONT_PAGE.test(url)) return more && told ? 'contact' : 'mention';
    if (told || untold.size !== 1) return 'contact';
    return more && !OF_WORK.test(url) ? 'mention' : 'apply';
  };
  return placed.map((one) => (untold.has(one) ? { ...one.fact, role: roleOf(one) } : one.fact));
}
