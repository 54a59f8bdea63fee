import { inflateRawSync } from 'node:zlib';
import { ReadError } from './read-error.js';

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL_HEADER = 30;
const LONGEST_COMMENT = 65_557;
const MOST_ENTRIES = 5_000;
/** A document of a thousand pages holds some 20 MB of XML. */
const UNPACKED_BYTES = 67_108_864;

/**
 * Makes sure that the XML in a zip unpacks to no more than a document may hold, by unpacking it under a limit: what
 * the directory says of sizes may be a lie. (Layout: PKWARE APPNOTE 6.3, sections 4.3 and 4.4.)
 *
 * @throws ReadError `broken-document` or `too-large`.
 */
export function checkZip(bytes: Buffer): void {
  const end = endOfDirectory(bytes);
  const entries = bytes.readUInt16LE(end + 10);
  if (entries > MOST_ENTRIES)
    throw new ReadError('too-large', `It holds ${entries} files.`, 'Save the document again.');
  let at = bytes.readUInt32LE(end + 16);
  let left = UNPACKED_BYTES;
  for (let i = 0; i < entries; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw broken();
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('latin1', at + 46, at + 46 + nameLength);
    if (/\.(?:xml|rels)$/i.test(name)) left -= unpackedSize(bytes, at, left);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

function broken(): ReadError {
  return new ReadError(
    'broken-document',
    'It is no whole .docx file.',
    'Save it again as .docx, or as text.',
  );
}

function endOfDirectory(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - LONGEST_COMMENT); at--) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw broken();
}

function unpackedSize(bytes: Buffer, entry: number, limit: number): number {
  const packed = bytes.readUInt32LE(entry + 20);
  const header = bytes.readUInt32LE(entry + 42);
  if (header + LOCAL_HEADER > bytes.length) throw broken();
  const from = header + LOCAL_HEADER + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  if (bytes.readUInt16LE(entry + 10) === 0) return packed;
  try {
    return inflateRawSync(bytes.subarray(from, from + packed), { maxOutputLength: Math.max(1, limit) })
      .length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw broken();
    throw new ReadError(
      'too-large',
      'It unpacks to more than a document may hold.',
      'Leave it out: no job ad is that long.',
    );
  }
}
