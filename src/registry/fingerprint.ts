const PREFIX = 's1:';
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BYTES_PER_HASH = 4;
/** 16,384 shingles are about 100 kB of prose, more than any vacancy: a longer fingerprint is an attack or an error. */
const LARGEST_COUNT = 16_384;
const LARGEST_LENGTH = PREFIX.length + Math.ceil((LARGEST_COUNT * BYTES_PER_HASH) / 3) * 4;

const VALUES = new Int8Array(128).fill(-1);
for (let i = 0; i < ALPHABET.length; i++) VALUES[ALPHABET.charCodeAt(i)] = i;

/**
 * A vacancy's wording as a registry stores it: the letter `s1` (shingles, first form), a colon and the base64
 * (RFC 4648, padded) of the distinct 32-bit shingle hashes, ascending, little-endian.
 *
 * @param hashes shingle hashes in any order, repeats allowed
 */
export function encodeFingerprint(hashes: Iterable<number>): string {
  const sorted = Uint32Array.from(new Set([...hashes].map((hash) => hash >>> 0))).sort();
  const bytes = new Uint8Array(sorted.length * BYTES_PER_HASH);
  const view = new DataView(bytes.buffer);
  sorted.forEach((hash, i) => view.setUint32(i * BYTES_PER_HASH, hash, true));
  return PREFIX + base64Of(bytes);
}

/**
 * The hashes of a stored fingerprint, ascending, or null where the value is no fingerprint that we know: another
 * form, broken base64, a length that is no whole number of hashes, more than 16,384 of them, or not ascending.
 */
export function decodeFingerprint(value: string): Uint32Array | null {
  if (!value.startsWith(PREFIX) || value.length > LARGEST_LENGTH) return null;
  const bytes = bytesOf(value.slice(PREFIX.length));
  if (bytes === null || bytes.length % BYTES_PER_HASH !== 0) return null;
  const view = new DataView(bytes.buffer);
  const hashes = new Uint32Array(bytes.length / BYTES_PER_HASH);
  for (let i = 0; i < hashes.length; i++) {
    hashes[i] = view.getUint32(i * BYTES_PER_HASH, true);
    if (i > 0 && hashes[i]! <= hashes[i - 1]!) return null;
  }
  return hashes;
}

function base64Of(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const three = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    out += ALPHABET.charAt(three >> 18) + ALPHABET.charAt((three >> 12) & 63);
    out += i + 1 < bytes.length ? ALPHABET.charAt((three >> 6) & 63) : '=';
    out += i + 2 < bytes.length ? ALPHABET.charAt(three & 63) : '=';
  }
  return out;
}

function bytesOf(encoded: string): Uint8Array | null {
  if (encoded.length % 4 !== 0) return null;
  const padding = encoded.endsWith('==') ? 2 : encoded.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((encoded.length / 4) * 3 - padding);
  let buffer = 0;
  let at = 0;
  for (let i = 0; i < encoded.length - padding; i++) {
    const code = encoded.charCodeAt(i);
    const value = code < VALUES.length ? VALUES[code]! : -1;
    if (value < 0) return null;
    buffer = (buffer << 6) | value;
    if (i % 4 === 1) bytes[at++] = (buffer >> 4) & 255;
    else if (i % 4 === 2) bytes[at++] = (buffer >> 2) & 255;
    else if (i % 4 === 3) bytes[at++] = buffer & 255;
  }
  return bytes;
}
