import { EditList, type Edit } from './edits.js';

/** More marks on one letter than any language writes; Unicode's stream-safe format (UAX 15) allows 30. */
const MOST_MARKS = 16;
const MARK = /\p{M}/u;
const MARKS = /\p{M}{1,64}/gu;
/** A letter with its marks, a syllable of Hangul letters, or any other single character beyond ASCII. */
const CLUSTERS = /\P{M}?\p{M}{1,64}|[\u1100-\u11ff\uac00-\ud7a3][\u1100-\u11ff]{1,8}|[^\x00-\x7f]/gu; // eslint-disable-line no-control-regex

/** Marks heaped on a letter beyond sixteen are taken off: sorting them costs the square of their number. */
export function thinMarks(text: string): readonly Edit[] {
  if (!MARK.test(text)) return [];
  const list = new EditList(text);
  let run = 0;
  let runEnd = -1;
  for (const match of text.matchAll(MARKS)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start !== runEnd) run = 0;
    const keep = Math.max(0, MOST_MARKS - run);
    run += match[0].length;
    runEnd = end;
    if (match[0].length > keep) list.add(start + keep, end, '');
  }
  return list.edits;
}

/** The edits that bring a text into Unicode normalisation form C. */
export function normalEdits(text: string): readonly Edit[] {
  const normal = text.normalize('NFC');
  if (normal === text) return [];
  const list = new EditList(text);
  for (const match of text.matchAll(CLUSTERS)) {
    const put = match[0].normalize('NFC');
    if (put !== match[0]) list.add(match.index, match.index + match[0].length, put);
  }
  return list.edits;
}
