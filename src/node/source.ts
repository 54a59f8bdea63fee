import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ReadError } from './read-error.js';

/** Anything that yields bytes or text piece by piece: a Node stream, a web stream, an async generator. */
export type ByteStream = AsyncIterable<Uint8Array | string>;

/** Something to read ads from, not yet opened. */
export interface Source {
  /** The path as given or found; `-` for standard input. */
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

const MEGABYTE = 1_048_576;

export function fileSource(path: string): Source {
  return {
    name: path,
    open: () => (/\.gz$/i.test(path) ? unpacked(createReadStream(path)) : createReadStream(path)),
  };
}

/** A `.gz` is unpacked while it is read, so that its size on disk bounds nothing and the readers' limits do. */
function unpacked(packed: Readable): AsyncIterable<Uint8Array> {
  const unpacking = createGunzip();
  packed.on('error', (error) => unpacking.destroy(error));
  return packed.pipe(unpacking);
}

export function bytesSource(name: string, bytes: Uint8Array): Source {
  return { name, open: () => Readable.from([bytes]) };
}

export function streamSource(name: string, stream: ByteStream): Source {
  return { name, open: () => bytesOf(stream) };
}

async function* bytesOf(stream: ByteStream): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}

/**
 * The whole of a source.
 *
 * @throws ReadError `too-large` as soon as more than `maxBytes` have come.
 */
export async function wholeOf(
  source: AsyncIterable<Uint8Array>,
  maxBytes: number,
  hint: string,
): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source) {
    length += piece.length;
    if (length > maxBytes) {
      throw new ReadError('too-large', `It is larger than ${Math.round(maxBytes / MEGABYTE)} MB.`, hint);
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
