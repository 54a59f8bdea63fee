/** A place in a field of the ad as it was given: UTF-16 units, end exclusive. */
export interface Span {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  /** The field's own characters from `start` to `end`. */
  readonly quote: string;
}

/**
 * One unchanged run of a repaired text: from clean offset `clean` on, each unit stands `raw - clean` further in the
 * raw text, until the next run begins. A replaced piece is a run of its own with `fixed: true`: all its positions
 * stand for the whole raw piece.
 */
export interface Run {
  readonly clean: number;
  readonly raw: number;
  readonly fixed?: boolean;
}

/** A text as we read it, which still knows where in the given field each of its characters came from. */
export interface Text {
  readonly field: string;
  /** Repaired, Unicode-normalised (NFC), without invisible characters. What every room reads. */
  readonly value: string;
  /** The field as given; equal to `value` where nothing needed repair. */
  readonly raw: string;
  /** Ascending by `clean`; empty where `value` is `raw`. */
  readonly runs: readonly Run[];
}

export function plainText(field: string, value: string): Text {
  return { field, value, raw: value, runs: [] };
}

function runIndexAt(runs: readonly Run[], clean: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle]!.clean <= clean) low = middle;
    else high = middle - 1;
  }
  return low;
}

function rawStart(text: Text, clean: number): number {
  if (text.runs.length === 0) return clean;
  const run = text.runs[runIndexAt(text.runs, clean)]!;
  return run.fixed ? run.raw : run.raw + (clean - run.clean);
}

function rawEnd(text: Text, clean: number): number {
  if (text.runs.length === 0) return clean;
  if (clean === 0) return 0;
  const index = runIndexAt(text.runs, clean - 1);
  const run = text.runs[index]!;
  if (!run.fixed) return run.raw + (clean - run.clean);
  return text.runs[index + 1]?.raw ?? text.raw.length;
}

/** The span of the given field that the units `start` to `end` of `text.value` were read from. */
export function spanOf(text: Text, start: number, end: number): Span {
  const from = rawStart(text, start);
  const to = Math.max(from, rawEnd(text, end));
  return { field: text.field, start: from, end: to, quote: text.raw.slice(from, to) };
}

/** The part from `start` to `end` of a text, as a text of its own whose spans still point into the given field. */
export function sliceText(text: Text, start: number, end: number): Text {
  const runs: Run[] = [];
  if (text.runs.length === 0) runs.push({ clean: 0, raw: start });
  else {
    for (let i = runIndexAt(text.runs, start); i < text.runs.length && text.runs[i]!.clean < end; i++) {
      const run = text.runs[i]!;
      const skipped = run.fixed === true ? 0 : Math.max(0, start - run.clean);
      runs.push({ ...run, clean: Math.max(0, run.clean - start), raw: run.raw + skipped });
    }
  }
  // The last run ends here, and not where the field does.
  runs.push({ clean: end - start, raw: rawEnd(text, end) });
  return { field: text.field, value: text.value.slice(start, end), raw: text.raw, runs };
}

/** Where a unit of the raw text stands in `value`; for a removed or replaced piece, where its replacement begins. */
export function cleanOffset(text: Text, raw: number): number {
  const { runs } = text;
  if (runs.length === 0) return raw;
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle]!.raw <= raw) low = middle;
    else high = middle - 1;
  }
  const run = runs[low]!;
  const end = runs[low + 1]?.clean ?? text.value.length;
  return run.fixed === true ? run.clean : Math.min(end, run.clean + Math.max(0, raw - run.raw));
}
