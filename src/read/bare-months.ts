import type { Words } from '../text/words.js';
import { startsOther } from './date-phrases.js';
import { breaksBefore } from './sentence.js';
import type { Marks } from './vocabulary/marks.js';
import { Tag } from './vocabulary/tag.js';

/** Before a month without a day or a year: "in September", "Anfang Mai", "mi-juin". */
const LEADS: ReadonlySet<string> = new Set(
  'in of mid early late from by around im ab anfang mitte ende en d mi fin debut courant vanaf begin half eind medio a da de di del em principios mediados finales inizio meta fine inicio meados'.split(
    ' ',
  ),
);
/** Months that are other words when written small. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['may', 'march', 'mars', 'august', 'juli']);
/** Shorter names are abbreviations, which need a day or a year to be months. */
const WHOLE = /^(?:may|mai|mei|\p{L}{4,})$/u;
/** What may stand between a word of starting and its month, beside those. */
const FILL: ReadonlySet<string> = new Set(
  'the this our your a position role post work working job contract placement internship fellowship at beginning start first last week half day with us on to as moglich possible date voraussichtlich der die das le la el il o het'.split(
    ' ',
  ),
);
/** How far back a word of starting may stand. */
const REACH = 8;

/** "to start in the first week of May": a month alone is a date only where the post is said to start in it. */
export function startsInMonth(words: Words, marks: Marks, month: number): boolean {
  const { folded, spelling } = words.at[month]!;
  if (!WHOLE.test(folded) || (AMBIGUOUS.has(folded) && spelling === folded)) return false;
  if (month + 1 < words.count && words.at[month + 1]!.hasDigit && !breaksBefore(words, month + 1))
    return false;
  const lead = month - 1;
  if (lead < 0 || breaksBefore(words, month)) return false;
  const isLed = LEADS.has(words.at[lead]!.folded);
  for (let i = lead; i >= Math.max(0, month - REACH) && !breaksBefore(words, i + 1); i--) {
    const { folded: word } = words.at[i]!;
    if (marks.tags[i]! & Tag.Start && !startsOther(words, i, month)) return isLed || i === lead;
    if (!LEADS.has(word) && !FILL.has(word)) return false;
  }
  return false;
}
