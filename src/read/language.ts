import type { Words } from '../text/words.js';
import type { Language } from './ad.js';
import { marksOf } from './vocabulary/marks.js';
import { LANGUAGE_CODES } from './vocabulary/tag.js';

/** The least part of the words that must be function words of a language, and their least number. */
const LEAST_SHARE = 0.08;
const LEAST_HITS = 2;

/** `nl-BE` → `nl`; null for a language that isn't read here. */
function hinted(hint: string | null): Language | null {
  if (hint === null) return null;
  const code = hint.trim().slice(0, 2).toLowerCase();
  return LANGUAGE_CODES.find((known) => known === code) ?? null;
}

/**
 * The language of a text by its function words (a linear count, done when the words were marked). The hint, a `lang`
 * attribute or a field, decides only where the words don't: pages often state the language of the site.
 */
export function languageOf(words: Words, hint: string | null): Language {
  const hits = marksOf(words).languages;
  let best = 0;
  let second = 0;
  for (let k = 1; k < hits.length; k++) if (hits[k]! > hits[best]!) best = k;
  for (let k = 0; k < hits.length; k++) if (k !== best && hits[k]! > second) second = hits[k]!;
  const fromHint = hinted(hint);
  const clear = hits[best]! >= LEAST_HITS && hits[best]! >= LEAST_SHARE * words.count && hits[best]! > second;
  if (clear) return LANGUAGE_CODES[best]!;
  if (fromHint !== null) return fromHint;
  return hits[best]! > second ? LANGUAGE_CODES[best]! : 'other';
}
