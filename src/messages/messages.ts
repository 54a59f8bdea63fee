import { en } from './en.js';
import { enTerms } from './en-terms.js';
import { es } from './es.js';
import { esTerms } from './es-terms.js';
import { factPrinter, type Data } from './facts.js';
import { fr } from './fr.js';
import { frTerms } from './fr-terms.js';
import { nl } from './nl.js';
import { nlTerms } from './nl-terms.js';
import { parseTemplate, render, type Template } from './template.js';
import type { Terms } from './terms.js';

/** Languages that messages are written in. */
export type MessageLanguage = 'en' | 'fr' | 'nl' | 'es';

/** Sentences by row (`code` or `code/variant`); {@link parseTemplate} explains `{name}` and `[…]`. */
export type MessageTable = Readonly<Record<string, string>>;

/** Renders what was observed, in one language. */
export interface Messages {
  /** The message for a row of the weights, else for its code, else in English, else the row itself. */
  evidence(row: string, code: string, data: Data): string;
  /** What a reader should know beside the verdict. */
  advice(name: string, data: Data): string;
}

const TABLES: Readonly<Record<MessageLanguage, { readonly rows: MessageTable; readonly terms: Terms }>> = {
  en: { rows: en, terms: enTerms },
  fr: { rows: fr, terms: frTerms },
  nl: { rows: nl, terms: nlTerms },
  es: { rows: es, terms: esTerms },
};

/** The languages as a list. */
export const MESSAGE_LANGUAGES = Object.keys(TABLES) as readonly MessageLanguage[];

/** All rows of a language, for the documentation and the tests. */
export function messageTable(language: MessageLanguage): MessageTable {
  return TABLES[language].rows;
}

/** The messages of a language. */
export function messagesIn(language: MessageLanguage): Messages {
  const { rows, terms } = TABLES[language];
  const spaced = language === 'fr' ? withFrenchSpaces : (words: string): string => words;
  const printer = factPrinter(terms, spaced);
  const templates = new Map<string, Template>();
  const templateOf = (row: string, code: string): Template => {
    let template = templates.get(row);
    if (template === undefined) {
      const text = [rows, en as MessageTable].flatMap((table) =>
        [row, code].flatMap((name) => (Object.hasOwn(table, name) ? [table[name]!] : [])),
      )[0];
      template = text === undefined ? [row] : parseTemplate(text, spaced);
      templates.set(row, template);
    }
    return template;
  };
  const message = (row: string, code: string, data: Data): string =>
    render(templateOf(row, code), printer(data)).trim();
  return {
    evidence: message,
    advice: (name, data) => message(`advice/${name}`, `advice/${name}`, data),
  };
}

/** Spaces that French sets inside its quotation marks and before high punctuation, which no line may break at. */
function withFrenchSpaces(words: string): string {
  return words.replace(/« /gu, '«\u00a0').replace(/ (?=[»;:?!%])/gu, '\u00a0');
}
