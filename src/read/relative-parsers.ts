import { de, en, es, fr, it, nl, pt } from 'chrono-node';
import type { Language } from './ad.js';

// Evaluated only when a parser is asked for (tsup.config.ts): few ads say "3 days ago", and chrono is slow to start.
const PARSERS = { en, fr, nl, de, es, it, pt, other: en } as const;

/** chrono's parser of a language's dates. */
export function relativeParser(language: Language): Pick<typeof en, 'parse'> {
  return PARSERS[language];
}
