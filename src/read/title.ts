import { spanOf, type Text } from '../text/text.js';
import { wordsOf, type Words } from '../text/words.js';
import type { Read } from './ad.js';
import { firstLines, labelled, type Line } from './lines.js';
import { readMasthead } from './masthead.js';
import { titleInProse } from './title-in-prose.js';
import { namesBody } from './vocabulary/body-words.js';
import { marksOf } from './vocabulary/marks.js';
import { Tag } from './vocabulary/tag.js';

const LABEL =
  /^(?:job title|position title|post title|vacancy title|title of (?:the )?(?:post|position)|title|position|role|post|vacancy|job|intitulé(?: du poste)?|poste|fonction|offre|functie(?:titel)?|vacature|stelle|stellenbezeichnung|stellentitel|puesto|cargo|vacante|posizione|ruolo|vaga|oggetto|terms of reference|termes de référence|términos de referencia|termini di riferimento|offre d['’]emploi|opdracht|ausschreibung|stellenausschreibung|convocatoria|oferta de empleo|ricerca|minijob|service civique)(?=\s*[:|*]|\s+[–-]\s)/iu;

/** Lines that head a page or section and name no post. */
const GENERIC =
  /^(?:vacanc(?:y|ies)(?: (?:announcement|notice))?|job (?:description|vacancy|offer|category|opportunity|announcement)|we(?:'re| are) hiring!?|join (?:our team|us)!?|about (?:us|the role)|home|offre d'emploi|offre de stage|stellenangebot|stellenausschreibung|vacature|oferta de empleo|convocatoria|terms of reference|termes de référence|términos de referencia|termini di riferimento|careers?|jobs?|apply now|description|overview|summary|.{0,40} logo)$/iu;

const LONGEST_TITLE = 140;
const LONGEST_HEADING = 70;
const SENTENCE_END = /[.!?;:]$/u;

/** `(m/w/d)`, `(H/F)`, `(m/v/x)`: what only titles carry. */
const GENDERS = /\((?:[mwfdhvxi][/|]){1,3}[mwfdhvxi]\)/iu;
/** An employer's verb opens a sentence about the post, and no title. */
const SEEKS =
  /^(?:we (?:are|seek)|buscamos|cerchiamo|wir suchen|wij zoeken|nous (?:recherchons|recrutons)|procuramos)\b/iu;

/** A sentence, an instruction or a line of contacts that happens to name a post. */
const NO_TITLE =
  /@|\d{6}|\b(?:contact|further details|please|you will|you are|we are|we offer|our|your|responsible for|assists?|supports?|manages|leads|oversees|fully|experience (?:in|of|with)|apply|dr|mr|mrs|ms)\b/iu;

function titleLike(line: Line): boolean {
  const { value } = line;
  if (value.length < 4 || value.length > LONGEST_TITLE || GENERIC.test(value) || line.item) return false;
  if (GENDERS.test(value) && !SENTENCE_END.test(value)) return true;
  if (SEEKS.test(value) || NO_TITLE.test(value) || (SENTENCE_END.test(value) && !/\)\.?$/u.test(value)))
    return false;
  const words = wordsOf(value);
  if (words.count > 18) return false;
  const { tags } = marksOf(words);
  let head = false;
  for (let i = 0; i < words.count; i++) if (tags[i]! & (Tag.RoleNoun | Tag.Kind)) head = true;
  return head && mostlyCapital(value);
}

/** "Policy Officer – what the post is about, in small letters". */
const HEAD_FIRST = /^(?:\p{Lu}[\p{L}’'-]* ){0,4}\p{Lu}[\p{L}’'-]*(?: \([^)]{1,20}\))?(?:,| [–—-]| \|) ?\S/u;

/** Titles are written with capitals, but for the small words; in other languages at least the first is one. */
function mostlyCapital(value: string): boolean {
  const long = value.match(/\p{L}{4,}/gu) ?? [];
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (HEAD_FIRST.test(value)) return true;
  return (
    capital > 0 &&
    (capital >= long.length * 0.5 || /^\P{L}*\p{Lu}/u.test(value)) &&
    (long.length < 8 || capital >= long.length * 0.5)
  );
}

const SOUGHT =
  /\b(?:(?:is|are) (?:currently )?(?:looking for|seeking|hiring|recruiting)|looking for|seeks|(?:is|are) looking to (?:hire|recruit)|recrute|recherche|recrutons|recherchons|zoekt|zoeken|sucht|suchen|suchen wir|busca|buscamos|cerca|procura)(?: (?:an?|our next|a new|une?|des|een|eine[nr]?|un[ao]?|um|uma|zum nächstmöglichen Zeitpunkt|ab sofort))?\s+/iu;

/**
 * The title of the post as the text gives it: a label ("Position: …"), the first line that reads like the
 * name of a post, or what the employer says that it looks for.
 */
export function readTitle(text: Text, words: Words): Read<string> | null {
  if (words.count === 0) return null;
  const lines = firstLines(text.value, 24, 4000);
  const byLabel = labelled(lines, LABEL);
  if (byLabel !== null && byLabel.value.length <= LONGEST_TITLE && /\p{L}{2}/u.test(byLabel.value))
    return readLine(text, byLabel);
  const line =
    lines.slice(0, 10).find((one) => one.heading && titleLike(one)) ?? lines.slice(0, 10).find(titleLike);
  if (line !== undefined) return readLine(text, line);
  const prose = titleInProse(words);
  if (prose !== null) return readWords(text, words.start[prose.from]!, words.end[prose.to - 1]!);
  const sought = soughtAfter(text);
  if (sought !== null) return sought;
  const heading = headingOf(lines);
  return heading === null ? null : readLine(text, heading);
}

/** The heading that a text begins with, where no line or sentence reads like a post: `# Ambassadeur·rice du tri`. */
function headingOf(lines: readonly Line[]): Line | null {
  const [first, second] = lines;
  if (first === undefined || first.value.length > LONGEST_HEADING || GENERIC.test(first.value)) return null;
  if (NO_TITLE.test(first.value) || SENTENCE_END.test(first.value) || first.item || second === undefined)
    return null;
  const words = wordsOf(first.value);
  const alone = words.count <= 3 && readMasthead([second]).organisation !== null;
  if (!first.heading && !alone) return null;
  if (words.at.some((word) => namesBody(word)) || !/^\p{Lu}/u.test(first.value)) return null;
  // "Beware of false jobs": a heading about posts, or a kind of one that no line read as a title, names none.
  if (marksOf(words).tags.some((tags) => (tags & (Tag.Hire | Tag.Kind | Tag.RoleNoun | Tag.Scam)) !== 0))
    return null;
  return first;
}

function readLine(text: Text, line: Line): Read<string> {
  return { value: line.value, spans: [spanOf(text, line.start, line.end)] };
}

function readWords(text: Text, start: number, end: number): Read<string> {
  return { value: text.value.slice(start, end), spans: [spanOf(text, start, end)] };
}

/** "… is looking for an Advocacy Officer to …": the words up to the end of the clause. */
function soughtAfter(text: Text): Read<string> | null {
  const opening = text.value.slice(0, 1500);
  const found = SOUGHT.exec(opening);
  if (found === null) return null;
  const start = found.index + found[0].length;
  const rest = opening.slice(start, start + LONGEST_TITLE);
  const end =
    /[.,;:!?\n(]| (?:to|who|for|with|in|at|pour|qui|om|die|der|zur|para|que|per|che) /u.exec(rest)?.index ??
    -1;
  if (end < 4) return null;
  const value = rest.slice(0, end).trim();
  return titleLike({ start, end: start + value.length, value, heading: false, item: false })
    ? { value, spans: [spanOf(text, start, start + value.length)] }
    : null;
}
