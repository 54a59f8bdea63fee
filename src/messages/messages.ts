import type { Json } from '../signals/signal.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { nl } from './nl.js';

/** Languages that messages are written in. */
export type MessageLanguage = 'en' | 'fr' | 'nl' | 'es';

/** Sentences by row (`code` or `code/variant`); `{name}` stands for a fact of the evidence's data. */
export type MessageTable = Readonly<Record<string, string>>;

type Data = { readonly [key: string]: Json };

/** Renders what was observed, in one language. */
export interface Messages {
  /** The message for a row of the weights, else for its code, else in English. */
  evidence(row: string, code: string, data: Data): string;
  /** What a reader should know beside the verdict. */
  advice(name: string, data: Data): string;
}

const TABLES: Readonly<Record<MessageLanguage, MessageTable>> = { en, fr, nl, es };

/** All rows of a language, for the documentation and the tests. */
export function messageTable(language: MessageLanguage): MessageTable {
  return TABLES[language];
}

/** The messages of a language. */
export function messagesIn(language: MessageLanguage): Messages {
  const table = TABLES[language];
  const templateFor = (...rows: string[]): string => {
    for (const one of [table, en]) for (const row of rows) if (Object.hasOwn(one, row)) return one[row]!;
    return rows[0]!;
  };
  return {
    evidence: (row, code, data) => render(templateFor(row, code), data),
    advice: (name, data) => render(templateFor(`advice/${name}`), data),
  };
}

/** `{name}` is replaced; a clause in `[…]` is left out where a fact that it needs is missing. */
export function render(template: string, data: Data): string {
  const clauses = template.replace(/\[([^[\]]*)\]/gu, (_, clause: string) =>
    isComplete(clause, data) ? clause : '',
  );
  return clauses.replace(/\{(\w+)\}/gu, (_, name: string) => print(valueOf(data, name))).trim();
}

function isComplete(clause: string, data: Data): boolean {
  for (const [, name] of clause.matchAll(/\{(\w+)\}/gu)) {
    const value = valueOf(data, name!);
    if (value === null || value === '') return false;
  }
  return true;
}

function valueOf(data: Data, name: string): Json {
  return Object.hasOwn(data, name) ? (data[name] ?? null) : null;
}

function print(value: Json): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((item: Json) => print(item)).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
