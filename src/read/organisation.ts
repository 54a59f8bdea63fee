import { spanOf, type Text } from '../text/text.js';
import type { Words } from '../text/words.js';
import type { Read } from './ad.js';
import { firstLines, labelled } from './lines.js';
import { breaksBefore } from './sentence.js';
import { marksOf } from './vocabulary/marks.js';
import { Tag } from './vocabulary/tag.js';

const LABEL =
  /^(?:hiring organi[sz]ation|organi[sz]ation(?: name)?|employer|company(?: name)?|institution|agency|recruiter|employeur|organisme|entreprise|structure|werkgever|organisatie|bedrijf|arbeitgeber(?:in)?|unternehmen|organización|empresa|entidad|empleador|organizzazione|azienda|ente|datore di lavoro|empregador|organização)(?=\s*(?:[:|–*-]|$))/iu;

/** Verbs of an employer that follow its name. */
const SEEKS: ReadonlySet<string> = new Set([
  'looking', 'seeking', 'seeks', 'hiring', 'recruiting', 'recruits', 'recrute', 'recherche', 'zoekt', 'sucht', 'busca', 'cerca', 'procura', 'contrata', 'ricerca',
]); // prettier-ignore
const BETWEEN: ReadonlySet<string> = new Set([
  'is',
  'are',
  'currently',
  'now',
  'also',
  'actively',
  'est',
  'actuellement',
  'momenteel',
  'aktuell',
  'derzeit',
  'actualmente',
]);
const CONNECTORS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'the',
  'on',
  'and',
  'de',
  'des',
  'du',
  'la',
  'le',
  'les',
  'et',
  'van',
  'voor',
  'en',
  'fur',
  'und',
  'der',
  'del',
  'y',
  'e',
  'di',
  'in',
  'sans',
  'zonder',
  'ohne',
  'para',
]);
const NO_NAME: ReadonlySet<string> = new Set([
  'we', 'our', 'the', 'this', 'who', 'it', 'he', 'she', 'you', 'they', 'nous', 'wij', 'wir', 'nosotros', 'what', 'job', 'start', 'location', 'currently', 'if', 'are', 'i', 'and', 'on', 'candidate', 'client', 'organisation', 'organization', 'company', 'team',
]); // prettier-ignore

const OPENING_WORDS = 300;
const MOST_NAME_WORDS = 10;
const CAPITAL = /^[\p{Lu}\p{N}]/u;

/** The name that ends with word `last`: capitalised words and what joins them. */
function nameTo(words: Words, last: number): { readonly first: number; readonly last: number } | null {
  let first = last + 1;
  for (let i = last; i >= 0 && last - i < MOST_NAME_WORDS; i--) {
    const capital = CAPITAL.test(words.text.slice(words.start[i], words.start[i]! + 2));
    if (capital) first = i;
    else if (!CONNECTORS.has(words.at[i]!.folded)) break;
    if (
      breaksBefore(words, i) ||
      words.text.charCodeAt(words.end[i - 1]!) === 0x2c ||
      words.text.charCodeAt(words.end[i - 1]!) === 0x3a
    )
      break;
  }
  while (first < last && (words.at[first]!.folded === 'the' || words.at[first]!.folded === 'at')) first++;
  if (first > last || (first === last && NO_NAME.has(words.at[first]!.folded))) return null;
  return { first, last };
}

/** "Home for All (HFA) is looking for …", "La Fondation Rivage recrute …". */
function whoSeeks(text: Text, words: Words): Read<string> | null {
  const { tags } = marksOf(words);
  for (let i = 1; i < Math.min(words.count, OPENING_WORDS); i++) {
    if (!(tags[i]! & Tag.Hire) || !SEEKS.has(words.at[i]!.folded) || breaksBefore(words, i)) continue;
    let last = i - 1;
    while (last > 0 && BETWEEN.has(words.at[last]!.folded) && !breaksBefore(words, last)) last--;
    const name = nameTo(words, last);
    if (name === null) continue;
    const bracket = words.text[words.end[name.last]!] === ')' ? 1 : 0;
    const start = words.start[name.first]!;
    let end = words.end[name.last]!;
    // A bracketed short name goes with the long one where both are there.
    if (bracket === 1 && words.text.slice(start, end).includes('(')) end++;
    return { value: words.text.slice(start, end), spans: [spanOf(text, start, end)] };
  }
  return null;
}

/**
 * The employer as a label or a sentence ("X is looking for …") states it; the names of the registry are the claim's
 * business.
 */
export function readOrganisation(text: Text, words: Words): Read<string> | null {
  const line = labelled(firstLines(text.value, 30, 4000), LABEL);
  if (line !== null && line.value.length <= 120 && /\p{L}{2}/u.test(line.value)) {
    return { value: line.value, spans: [spanOf(text, line.start, line.end)] };
  }
  return whoSeeks(text, words);
}
