import { spanOf, type Text } from '../text/text.js';
import type { Read } from './ad.js';
import { firstLines, labelled } from './lines.js';

const LABEL =
  /^(?:hiring organi[sz]ation|organi[sz]ation(?: name)?|employer|company(?: name)?|institution|agency|recruiter|employeur|organisme|entreprise|structure|werkgever|organisatie|bedrijf|arbeitgeber(?:in)?|unternehmen|organización|empresa|entidad|empleador|organizzazione|azienda|ente|datore di lavoro|empregador|organização)(?=\s*(?:[:|–*-]|$))/iu;

const NAME =
  "\\p{Lu}[\\p{L}\\p{N}&'’./-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}&'’./-]*|of|for|the|on|and|&|de|des|du|la|le|les|et|van|voor|en|für|und|der|del|y|e|di)){0,9}";
const SEEKS = new RegExp(
  `(${NAME})(?: \\([^)\\n]{2,20}\\))?,? (?:is|are) (?:currently |now |also )?(?:looking for|seeking|hiring|recruiting|advertising|offering)|(${NAME})(?: \\([^)\\n]{2,20}\\))?,? (?:recrute|recherche|zoekt|sucht|busca|cerca|procura|seeks|invites applications|lance)\\b`,
  'u',
);
const PRONOUNS = /^(?:we|our|the|this|who|it|he|she|you|nous|wij|wir|nosotros|what|job|start|location)$/iu;

/** The employer as a label or a sentence ("X is looking for …") states it; the names of the registry are the claim's business. */
export function readOrganisation(text: Text): Read<string> | null {
  const lines = firstLines(text.value, 30, 4000);
  const line = labelled(lines, LABEL);
  if (line !== null && line.value.length <= 120 && /\p{L}{2}/u.test(line.value))
    return { value: line.value, spans: [spanOf(text, line.start, line.end)] };
  for (const one of lines.slice(0, 16)) {
    const found = SEEKS.exec(one.value);
    const name = (found?.[1] ?? found?.[2])?.trim();
    if (found === null || name === undefined || PRONOUNS.test(name)) continue;
    const start = one.start + found.index;
    return { value: name, spans: [spanOf(text, start, start + name.length)] };
  }
  return null;
}
