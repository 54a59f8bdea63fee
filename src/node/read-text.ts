import { decode } from './decode.js';
import { emptyFile } from './read-error.js';
import type { Found } from './record.js';
import { wholeOf } from './source.js';

const TEXT_BYTES = 20_971_520;
const HINT = 'Give one ad a file; many ads go into .jsonl or .csv, which are read piece by piece.';

/** A text or Markdown file: one ad. */
export async function* readText(source: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  yield* readWhole(source, 'text');
}

/** A web page or fragment: one ad, its encoding as declared. */
export async function* readHtml(source: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  yield* readWhole(source, 'html');
}

async function* readWhole(source: AsyncIterable<Uint8Array>, field: 'text' | 'html'): AsyncGenerator<Found> {
  const { text, note } = decode(await wholeOf(source, TEXT_BYTES, HINT), field === 'html');
  if (text.trim() === '') throw emptyFile('no-text');
  yield { ad: { [field]: text }, ...(note === null ? {} : { notes: [note] }) };
}
