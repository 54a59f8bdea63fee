import { spanOf, type Text } from '../text/text.js';
import type { Words } from '../text/words.js';
import type { Read } from './ad.js';
import { firstLines, labelled } from './lines.js';
import { readMasthead } from './masthead.js';
import { breaksBefore } from './sentence.js';
import { isLegalForm, namesBody } from './vocabulary/body-words.js';
import {
  BETWEEN, BODIES, CONNECTORS, COPULAS, ENDS_NAME, NO_NAME, NO_NAME_LEAD, SEEKS, SOMEBODY, TAKES,
} from './vocabulary/employer-words.js'; // prettier-ignore
import { marksOf } from './vocabulary/marks.js';
import { Tag } from './vocabulary/tag.js';

const LABEL =
  /^(?:hiring organi[sz]ation|organi[sz]ation(?: name)?|employer|company(?: name)?|institution|agency|recruiter|employeur|organisme|entreprise|structure|werkgever|organisatie|bedrijf|arbeitgeber(?:in)?|unternehmen|organización|empresa|entidad|empleador|organizzazione|azienda|ente|datore di lavoro|empregador|organização)(?=\s*(?:[:|–*-]|$))/iu;

const OPENING_WORDS = 800;
const MOST_NAME_WORDS = 10;
const CAPITAL = /^[\p{Lu}\p{N}]/u;

/** The name that ends with word `last`: capitalised words and what joins them. */
function nameTo(words: Words, last: number): { readonly first: number; readonly last: number } | null {
  let first = last + 1;
  for (let i = last; i >= 0 && last - i < MOST_NAME_WORDS; i--) {
    const capital = CAPITAL.test(words.at[i]!.spelling);
    if (capital) first = i;
    else if (!CONNECTORS.has(words.at[i]!.folded) || words.at[i]!.folded === 'the') break;
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

/** "Gesucht", and not the noun: the verb of an employer. */
function seeksAt(words: Words, tags: Int32Array, i: number): boolean {
  const { folded } = words.at[i]!;
  if (tags[i]! & Tag.Hire && SEEKS.has(folded)) return true;
  return TAKES.has(folded) && i + 1 < words.count && SOMEBODY.test(words.at[i + 1]!.folded);
}

/** "Für den Kurs sucht die VHS Niederau eine Kursleitung": the name after its verb. */
function invertedName(words: Words, verb: number): { readonly first: number; readonly last: number } | null {
  if (
    !/^(?:sucht|zoekt|recherche|recrute|busca|cerca|procura|schreibt|besetzt)$/u.test(words.at[verb]!.folded)
  )
    return null;
  if (!ARTICLES.has(words.at[verb + 1]?.folded ?? '')) return null;
  const name = nameFrom(words, verb + 2);
  return name !== null && SOMEBODY.test(words.at[name.last + 1]?.folded ?? '') ? name : null;
}

/** The last word before the bracket that word `last` closes. */
function beforeBracket(words: Words, last: number): number {
  let k = last;
  while (k > 0 && words.text[words.start[k]! - 1] !== '(') k--;
  return Math.max(0, k - 1);
}

/** "Home for All (HFA) is looking for …", "La Fondation Rivage recrute …". */
function whoSeeks(text: Text, words: Words): Read<string> | null {
  const { tags } = marksOf(words);
  for (let i = 1; i < Math.min(words.count, OPENING_WORDS); i++) {
    if (!seeksAt(words, tags, i) || breaksBefore(words, i)) continue;
    const inverted = invertedName(words, i);
    const after = inverted === null ? null : named(text, words, inverted);
    if (after !== null) return after;
    const participle = words.at[i]!.folded.endsWith('ing');
    let last = i - 1;
    while (last > 0 && BETWEEN.has(words.at[last]!.folded) && !breaksBefore(words, last)) last--;
    // "Kentuckians seeking help" seek no employee.
    if (participle && last === i - 1) continue;
    const taken = TAKES.has(words.at[i]!.folded);
    if (taken && words.text[words.end[last]!] === ')') last = beforeBracket(words, last);
    // "Cap Refuge, créé en 2009, accueille …"
    const name = words.at[last]!.hasDigit ? openingName(words, i) : nameTo(words, last);
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

function named(
  text: Text,
  words: Words,
  name: { readonly first: number; readonly last: number },
): Read<string> | null {
  const { tags } = marksOf(words);
  // "Our Trust", "A Trust": no name.
  if (name.last === name.first + 1 && NO_NAME_LEAD.has(words.at[name.first]!.folded)) return null;
  if (name.last > name.first && words.at.slice(name.first, name.last + 1).every((word) => namesBody(word)))
    return null;
  // A post is no employer: "The Programme Director is a leader".
  for (let i = name.first; i <= name.last; i++)
    if (tags[i]! & (Tag.RoleNoun | Tag.Kind | Tag.Month)) return null;
  const start = words.start[name.first]!;
  const end = words.end[name.last]!;
  return { value: words.text.slice(start, end), spans: [spanOf(text, start, end)] };
}

/** "Pay by Western Union": what something is done through. */
function isMeans(words: Words, first: number): boolean {
  return first > 0 && /^(?:by|via|through|using|per|par|with)$/u.test(words.at[first - 1]!.folded);
}

/** "Haven Network is a platform of …", "At Haven Network, we …", "Northfield NHS Trust". */
function whoIs(text: Text, words: Words): Read<string> | null {
  const { tags } = marksOf(words);
  let ending: Read<string> | null = null;
  for (let i = 0; i < Math.min(words.count, OPENING_WORDS); i++) {
    const { folded } = words.at[i]!;
    if (i > 0 && COPULAS.has(folded) && !breaksBefore(words, i)) {
      const from = bodyAfter(words, i) ? openingName(words, i) : null;
      const found = from === null ? null : named(text, words, from);
      if (found !== null) return found;
    }
    if (folded === 'at' && breaksBefore(words, i)) {
      const name = nameFrom(words, i + 1);
      const found =
        name !== null && /^(?:we|you|our|nous)$/u.test(words.at[name.last + 1]?.folded ?? '')
          ? named(text, words, name)
          : null;
      if (found !== null) return found;
    }
    if (ending === null && ENDS_NAME.has(folded) && CAPITAL.test(words.at[i]!.spelling)) {
      const name = nameTo(words, i);
      if (name !== null && name.last - name.first >= 1 && !isMeans(words, name.first))
        ending = named(text, words, name);
    }
    if (tags[i]! & Tag.Scam) return ending;
  }
  return ending;
}

/** "Der Museumsbus Oderland e. V. fährt …": the name before what only societies write behind theirs. */
function society(text: Text, words: Words): Read<string> | null {
  for (let i = 2; i + 1 < Math.min(words.count, OPENING_WORDS); i++) {
    if (words.at[i]!.spelling !== 'e' || words.at[i + 1]!.spelling !== 'V') continue;
    if (!/^\. ?$/u.test(words.text.slice(words.end[i], words.start[i + 1]))) continue;
    const name = nameTo(words, i - 1);
    if (name === null) continue;
    let { first } = name;
    if (first < name.last && ARTICLES.has(words.at[first]!.folded)) first++;
    const start = words.start[first]!;
    const end = words.end[i + 1]! + (words.text[words.end[i + 1]!] === '.' ? 1 : 0);
    return { value: words.text.slice(start, end), spans: [spanOf(text, start, end)] };
  }
  return null;
}

/** How many words behind a verb is looked for what its bearer is. */
const BODY_REACH = 7;

function bodyAfter(words: Words, verb: number): boolean {
  for (let i = verb + 1; i <= verb + BODY_REACH && i < words.count; i++)
    if (BODIES.has(words.at[i]!.folded) && !breaksBefore(words, i)) return true;
  return false;
}

/** The name that opens the sentence in which the verb `verb` stands, perhaps with an apposition between commas. */
function openingName(words: Words, verb: number): { readonly first: number; readonly last: number } | null {
  let from = verb;
  while (from > 0 && verb - from < 24 && !breaksBefore(words, from)) from--;
  const name = nameFrom(words, from);
  if (name === null) return null;
  if (name.last + 1 === verb) return name;
  const sign = words.text[words.end[name.last]!];
  const before = words.text.slice(words.end[verb - 1], words.start[verb]);
  const apposed =
    (sign === ',' && before.includes(',')) ||
    (words.text.slice(words.end[name.last], words.start[name.last + 1]) === ' (' && before.startsWith(')'));
  return apposed ? name : null;
}

function nameFrom(words: Words, from: number): { readonly first: number; readonly last: number } | null {
  let first = from;
  if (first < words.count && words.at[first]!.folded === 'the') first++;
  let last = -1;
  for (let i = first; i < Math.min(words.count, first + MOST_NAME_WORDS); i++) {
    if (i > first && !/^(?:[ \-’']| & | \()$/u.test(words.text.slice(words.end[i - 1], words.start[i])))
      break;
    if (CAPITAL.test(words.at[i]!.spelling)) last = i;
    else if (i === first || !CONNECTORS.has(words.at[i]!.folded)) break;
    if (words.text[words.end[i]!] === ')') break;
  }
  if (last < 0 || (first === last && NO_NAME.has(words.at[first]!.folded))) return null;
  return { first, last };
}

/**
 * The employer as a label or a sentence ("X is looking for …") states it; the names of the registry are the claim's
 * business.
 */
export function readOrganisation(text: Text, words: Words): Read<string> | null {
  const lines = firstLines(text.value, 30, 4000);
  const line = labelled(lines, LABEL);
  if (line !== null && line.value.length <= 120 && /\p{L}{2}/u.test(line.value)) {
    return { value: line.value, spans: [spanOf(text, line.start, line.end)] };
  }
  const mast = readMasthead(lines).organisation;
  if (mast !== null) return { value: mast.value, spans: [spanOf(text, mast.start, mast.end)] };
  return whoSeeks(text, words) ?? whoIs(text, words) ?? society(text, words) ?? bodyIn(text, words);
}

const BODY_WORDS = 120;
const ARTICLES: ReadonlySet<string> = new Set('the la le les l el los il lo de het der die das'.split(' '));

/** "La Fondation Lac Vivant protège …": a name in the opening that begins with what its bearer is. */
function bodyIn(text: Text, words: Words): Read<string> | null {
  for (let i = 0; i < Math.min(words.count, BODY_WORDS); i++) {
    const opens =
      breaksBefore(words, i) || (breaksBefore(words, i - 1) && ARTICLES.has(words.at[i - 1]!.folded));
    if (!opens || !namesBody(words.at[i]!) || isLegalForm(words.at[i]!)) continue;
    const name = CAPITAL.test(words.at[i]!.spelling) ? nameFrom(words, i) : null;
    if (
      name === null ||
      name.last === name.first ||
      !/^,? \p{Ll}/u.test(words.text.slice(words.end[name.last], words.end[name.last]! + 3))
    )
      continue;
    const found = named(text, words, name);
    if (found !== null) return found;
  }
  return null;
}
