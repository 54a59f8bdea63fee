import { decode, markedEncoding } from './decode.js';

/** A line of a source; `bytes` null where it is longer than the limit and was passed over. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a source, one at a time: never more than one line and one piece are in memory. UTF-16 is brought to
 * UTF-8 on the way; a byte order mark is taken off.
 */
export async function* linesOf(source: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const take = (): Line => {
    const line = { number: number++, bytes: length > maxBytes ? null : Buffer.concat(held) };
    held = [];
    length = 0;
    return line;
  };
  for await (const piece of inUtf8(source)) {
    let from = 0;
    for (;;) {
      const end = piece.indexOf(LINE_FEED, from);
      const part = piece.subarray(from, end === -1 ? piece.length : end);
      length += part.length;
      if (length <= maxBytes) held.push(part);
      else held = [];
      if (end === -1) break;
      yield take();
      from = end + 1;
    }
  }
  if (length > 0) yield take();
}

async function* inUtf8(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null = null;
  let isFirst = true;
  for await (const piece of source) {
    if (isFirst) {
      isFirst = false;
      const marked = markedEncoding(piece);
      if (marked === 'utf-8') {
        yield piece.subarray(3);
        continue;
      }
      if (marked !== null) decoder = new TextDecoder(marked);
    }
    yield decoder === null ? piece : Buffer.from(decoder.decode(piece, { stream: true }));
  }
}

/** A line as text, without its carriage return. */
export function lineText(bytes: Uint8Array): { readonly text: string; readonly note: string | null } {
  const { text, note } = decode(bytes);
  return { text: text.endsWith('\r') ? text.slice(0, -1) : text, note };
}
