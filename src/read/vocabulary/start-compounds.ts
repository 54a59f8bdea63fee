import { memoSlot, type Word } from '../../text/words.js';

/** A start, by how a German or Dutch compound or a glued label ends: `Lehrbeginn`, `Arbeitsaufnahme`, `ContractStart`. */
const START = /(?:beginn|beginnt|start|antritt|eintritt|aufnahme|aanvang)$/u;
/** What else begins: a course, a season, a match. */
const OTHER =
  /^(?:projekt|project|kurs|seminar|semester|vorlesungs?|schul|schicht|spiel|veranstaltungs?|messe|saison|bau|verkaufs?|bewerbungs?|gesprachs?|konto|auf|kick|up|re|heraus|nach|buch|foto|bild|notfall|patienten|fall|kontakt|kredit|bestands)/u;
/** Compounds are longer than any part that is known by itself. */
const SHORTEST = 9;

const slot = memoSlot();

/** Whether a word that no list holds names a start of work. Remembered with the word. */
export function startCompound(word: Word): boolean {
  const known = word.memo[slot] as boolean | undefined;
  if (known !== undefined) return known;
  const { folded } = word;
  const found = folded.length >= SHORTEST && START.test(folded) && !OTHER.test(folded);
  word.memo[slot] = found;
  return found;
}
