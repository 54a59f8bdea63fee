import type { Run } from '../text.js';

/** One replaced piece of a string: the units from `start` to `end` become `put`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** Beyond so many pieces, neighbouring ones are joined, so that a hostile text can't ask for memory without end. */
const MANY_EDITS = 100_000;
const JOINED_GAP = 512;

/** Collects the edits of a text, left to right. */
export class EditList {
  readonly edits: Edit[] = [];

  constructor(private readonly text: string) {}

  add(start: number, end: number, put: string): void {
    const last = this.edits.at(-1);
    if (last !== undefined && this.edits.length >= MANY_EDITS && end - last.start <= JOINED_GAP) {
      const between = this.text.slice(last.end, start);
      this.edits[this.edits.length - 1] = { start: last.start, end, put: last.put + between + put };
    } else this.edits.push({ start, end, put });
  }
}

/** The string with the edits made. Edits ascend and don't overlap. */
export function applyEdits(raw: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits) {
    if (edit.start > at) pieces.push(raw.slice(at, edit.start));
    if (edit.put !== '') pieces.push(edit.put);
    at = edit.end;
  }
  pieces.push(raw.slice(at));
  return pieces.join('');
}

/**
 * The edits of the raw string that do at once what `first` does to it and then `second` to the result, `middle`.
 * An edit that cuts into an earlier piece swallows it whole.
 */
export function composeEdits(
  first: readonly Edit[],
  middle: string,
  second: readonly Edit[],
): readonly Edit[] {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const out: Edit[] = [];
  let i = 0;
  let k = 0;
  // By how much a place in `middle` lies behind the same place in the raw string.
  let shift = 0;
  const grown = (edit: Edit): number => edit.put.length - (edit.end - edit.start);
  while (i < second.length) {
    while (k < first.length && first[k]!.start + shift + first[k]!.put.length <= second[i]!.start) {
      out.push(first[k]!);
      shift += grown(first[k]!);
      k++;
    }
    let cursor = second[i]!.start;
    if (k < first.length && first[k]!.start + shift < cursor) cursor = first[k]!.start + shift;
    const start = cursor - shift;
    const puts = [middle.slice(cursor, second[i]!.start), second[i]!.put];
    cursor = second[i]!.end;
    let end = cursor;
    i++;
    for (;;) {
      if (i < second.length && second[i]!.start < end) {
        puts.push(middle.slice(cursor, second[i]!.start), second[i]!.put);
        cursor = second[i]!.end;
        end = Math.max(end, cursor);
        i++;
      } else if (k < first.length && first[k]!.start + shift < end) {
        end = Math.max(end, first[k]!.start + shift + first[k]!.put.length);
        shift += grown(first[k]!);
        k++;
      } else break;
    }
    puts.push(middle.slice(cursor, end));
    out.push({ start, end: end - shift, put: puts.join('') });
  }
  for (; k < first.length; k++) out.push(first[k]!);
  return out;
}

/** The runs that lead from the edited string back to the raw one; see `Run`. */
export function runsOf(raw: string, edits: readonly Edit[]): readonly Run[] {
  const runs: Run[] = [];
  let clean = 0;
  let at = 0;
  for (const edit of edits) {
    // One unit for one unit, such as a plain space for an unbreakable one, moves nothing.
    if (edit.put.length === 1 && edit.end - edit.start === 1) continue;
    if (edit.start > at) runs.push({ clean, raw: at });
    clean += edit.start - at;
    if (edit.put.length > 0) runs.push({ clean, raw: edit.start, fixed: true });
    clean += edit.put.length;
    at = edit.end;
  }
  if (at < raw.length || runs.length === 0) runs.push({ clean, raw: at });
  return runs;
}
