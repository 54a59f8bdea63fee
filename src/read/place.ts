import { spanOf, type Text } from '../text/text.js';
import { memoSlot, type Word, type Words } from '../text/words.js';
import type { Read } from './ad.js';
import { firstLines, labelled } from './lines.js';
import { readMasthead } from './masthead.js';

const LABEL =
  /^(?:(?:job |work )?location|place(?: of (?:work|employment))?|duty station|workplace|based(?: in)?|base|lieu(?: de travail| du stage)?|localisation|localité|locatie|standplaats|plaats(?: van tewerkstelling)?|werkplek|standort|arbeitsort|ort|dienstort|einsatzort|lugar(?: de trabajo)?|ubicación|localidad|sede(?: di lavoro)?|luogo|local(?: de trabalho)?|localização)(?=\s*(?:[:|–*-]|$))/iu;
const BASED =
  /\b(?:based (?:in|at|out of)|located (?:in|at)|situated (?:in|at)|offices? (?:is )?in|basé[es]* à|situé[es]* à|gevestigd in|gelegen in|mit Sitz in|(?:unser|im) Büro in|con sede en|ubicad[oa] en|con sede a|com sede em)\s+((?:the |our |central |downtown )?\p{Lu}[^\n.;()]{1,60})/iuy;
/** The words that `BASED` begins with: only there is it tried. */
const BEGINS =
  /\b(?:based|located|situated|office|basé|situé|gevestigd|gelegen|mit|unser|im|con|com|ubicad[oa])/iu;
const OPENING = 4000;
const slot = memoSlot();

function beginsAt(word: Word): number {
  const known = word.memo[slot] as number | undefined;
  if (known !== undefined) return known;
  const found = word.spelling.search(BEGINS);
  word.memo[slot] = found;
  return found;
}

/** The first "based in …" of a text's opening. */
function findBased(opening: string, words: Words): RegExpExecArray | null {
  for (let i = 0; i < words.count && words.start[i]! < OPENING; i++) {
    const at = beginsAt(words.at[i]!);
    if (at < 0) continue;
    BASED.lastIndex = words.start[i]! + at;
    const found = BASED.exec(opening);
    if (found !== null) return found;
  }
  return null;
}

/** Labels that a page left without a value. */
const OTHER_LABEL = /\b(?:date|category|experience|deadline|salary|type|description)\b/iu;

/** Where the work is done, as a label or "based in …" states it. */
export function readPlace(text: Text, words: Words): Read<string> | null {
  const lines = firstLines(text.value, 60, 8000);
  const line = labelled(lines, LABEL);
  if (
    line !== null &&
    line.value.length <= 100 &&
    /^\p{Lu}/u.test(line.value) &&
    !OTHER_LABEL.test(line.value)
  )
    return { value: line.value, spans: [spanOf(text, line.start, line.end)] };
  const based = findBased(text.value.slice(0, OPENING), words);
  if (based === null) {
    const mast = readMasthead(lines).place;
    return mast === null ? null : { value: mast.value, spans: [spanOf(text, mast.start, mast.end)] };
  }
  const start = based.index + based[0].length - based[1]!.length;
  const value = based[1]!.trim();
  return /\p{Lu}/u.test(value) ? { value, spans: [spanOf(text, start, start + value.length)] } : null;
}
