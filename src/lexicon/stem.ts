import german from 'natural/lib/natural/stemmers/porter_stemmer_de.js';
import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import spanish from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import italian from 'natural/lib/natural/stemmers/porter_stemmer_it.js';
import dutch from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import portuguese from 'natural/lib/natural/stemmers/porter_stemmer_pt.js';

/** The languages of the lexicon, in the order of their bits in a mask. */
export const LEXICON_LANGUAGES = ['en', 'fr', 'nl', 'de', 'es', 'it', 'pt'] as const;
export type LexiconLanguage = (typeof LEXICON_LANGUAGES)[number];

/** Mask of a term that stands in every language: names of services, currencies. */
export const EVERY_LANGUAGE = (1 << LEXICON_LANGUAGES.length) - 1;

const STEMMERS: Readonly<Record<LexiconLanguage, { stem(word: string): string }>> = {
  en: english,
  fr: french,
  nl: dutch,
  de: german,
  es: spanish,
  it: italian,
  pt: portuguese,
};

const PLAIN = /^[a-z]{3,24}$/;
const GERMAN_DIGRAPH = /([aou])e/g;

/** `ueberweisen` and `überweisen` (folded to `uberweisen`) as one spelling; `ß` as `ss`. */
export function germanSpelling(folded: string): string {
  return folded.replace(GERMAN_DIGRAPH, '$1').replaceAll('ß', 'ss');
}

/** The stem of a folded word in a language; the word itself where it is none that a stemmer knows. */
export function stemOf(folded: string, language: LexiconLanguage): string {
  const spelled = language === 'de' ? germanSpelling(folded) : folded;
  return PLAIN.test(spelled) ? STEMMERS[language].stem(spelled) : spelled;
}
