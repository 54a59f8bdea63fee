import { linesOf, lineText } from './lines.js';

/** One row of a CSV source as its own text, which may hold line breaks inside quotes. */
export interface Row {
  readonly text: string;
  /** Line that it begins on. */
  readonly line: number;
  /** Why it can't be read; null for a sound row. */
  readonly broken: 'quote-not-closed' | 'too-long' | null;
  readonly note: string | null;
}

const LINE_BYTES = 33_554_432;
/** A quote that is still open after so many lines or characters was never meant to be one. */
const MOST_LINES = 5_000;
const MOST_UNITS = 20_000_000;

interface Held {
  readonly text: string;
  readonly number: number;
  readonly note: string | null;
}

/**
 * Cuts a CSV source into rows. A quote that is never closed costs the row in which it stands and no other: the lines
 * after it are read again, each from its beginning.
 */
export async function* csvRows(
  source: AsyncIterable<Uint8Array>,
  delimiterOf: (head: string) => string,
): AsyncGenerator<Row> {
  let delimiter: string | null = null;
  let held: Held[] = [];
  let units = 0;
  let open = false;
  const flush = function* (): Generator<Row> {
    // What an open quote has swallowed: its first line is broken, the rest are rows as if it had not been there.
    while (held.length > 0) {
      const [first, ...rest] = held;
      yield { text: first!.text, line: first!.number, broken: 'quote-not-closed', note: first!.note };
      held = [];
      open = false;
      for (const line of rest) yield* feed(line);
      if (!open) return;
    }
  };
  const feed = function* (line: Held): Generator<Row> {
    delimiter ??= delimiterOf(line.text);
    open = endsInQuotes(line.text, delimiter, open);
    held.push(line);
    units += line.text.length;
    if (open) return;
    const text = held.map((one) => one.text).join('\n');
    const row: Row = {
      text,
      line: held[0]!.number,
      broken: null,
      note: held.find((one) => one.note !== null)?.note ?? null,
    };
    held = [];
    units = 0;
    if (text.trim() !== '') yield row;
  };
  for await (const { number, bytes } of linesOf(source, LINE_BYTES)) {
    if (bytes === null) {
      yield* flush();
      yield { text: '', line: number, broken: 'too-long', note: null };
      continue;
    }
    yield* feed({ ...lineText(bytes), number });
    if (open && (held.length > MOST_LINES || units > MOST_UNITS)) yield* flush();
  }
  yield* flush();
}

/** Whether a quote is open at the end of a line; a quote opens only where a field begins (RFC 4180). */
function endsInQuotes(line: string, delimiter: string, wasOpen: boolean): boolean {
  let open = wasOpen;
  let at = 0;
  while (at < line.length) {
    if (open) {
      const quote = line.indexOf('"', at);
      if (quote === -1) return true;
      at = quote + 1;
      if (line[at] === '"') at++;
      else open = false;
      continue;
    }
    if (line[at] === '"') {
      open = true;
      at++;
      continue;
    }
    const next = line.indexOf(delimiter, at);
    if (next === -1) return false;
    at = next + delimiter.length;
  }
  return open;
}
