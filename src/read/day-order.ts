/** Whether `3/4/2025` is the fourth of March or the third of April. */
import type { Words } from '../text/words.js';
import type { Language } from './ad.js';
import type { DateExpression } from './date-expressions.js';

/** Countries that write the month first. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'PH', 'PR', 'GU', 'FM', 'MH', 'PW']);

/** Spellings, offices and papers of one side of the Atlantic; asked only of texts with such a date. */
const AMERICAN =
  /\b(?:r[eé]sum[eé]s?|law school|organizations?|programs?|labor|fulfill(?:ment)?|Inc|LLC|401\(?k|501\(?c|nationwide|EEO|GPA|U\.S|USA|D\.C)\b/u;
const BRITISH =
  /\b(?:CVs?|curriculum vitae|organisations?|programmes?|labour|centres?|NHS|Ltd|UK|rota|postcode|GMC|NMC|DBS)\b/u;

export function monthFirst(
  text: string,
  found: readonly DateExpression[],
  words: Words,
  language: Language,
  country: string | null,
): boolean {
  for (const { ambiguous, from, day } of found) {
    if (ambiguous !== null || day === null) continue;
    const first = words.at[from]!.folded;
    const second = words.at[from + 1]?.folded;
    if (text.charCodeAt(words.end[from]!) !== 0x2f || second === undefined || first.length > 2) continue;
    // Another date of the ad shows which of the two is the month.
    if (Number(second) > 12) return true;
    if (Number(first) > 12) return false;
  }
  if (country !== null) return MONTH_FIRST.has(country.toUpperCase());
  if (language !== 'en' || text.includes('€') || text.includes('£')) return false;
  return text.includes('$') || (AMERICAN.test(text) && !BRITISH.test(text));
}
