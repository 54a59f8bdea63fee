import type { Edit } from './edits.js';

/** More marks on one letter than any language writes; Unicode's stream-safe format (UAX 15) allows 30. */
const TOO_MANY_MARKS = /(?<=\p{M}{16})\p{M}+/gu;
/** A letter with its marks, a syllable of Hangul letters, or any other single character beyond ASCII. */
const CLUSTERS = /\P{M}\p{M}+|[\u1100-\u11ff\uac00-\ud7a3][\u1100-\u11ff]+|[^\x00-\x7f]/gu; // eslint-disable-line no-control-regex

/** Marks heaped on a letter beyond sixteen are taken off: sorting them costs the square of their number. */
export function thinMarks(text: string): readonly Edit[] {
  return [...text.matchAll(TOO_MANY_MARKS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    put: '',
  }));
}

/** The edits that bring a text into Unicode normalisation form C. */
export function normalEdits(text: string): readonly Edit[] {
  const normal = text.normalize('NFC');
  if (normal === text) return [];
  const edits: Edit[] = [];
  for (const match of text.matchAll(CLUSTERS)) {
    const put = match[0].normalize('NFC');
    if (put !== match[0]) edits.push({ start: match.index, end: match.index + match[0].length, put });
  }
  return edits;
}
