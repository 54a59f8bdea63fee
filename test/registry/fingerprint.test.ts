import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFingerprint, encodeFingerprint } from '../../src/registry/fingerprint.js';

describe('fingerprint', () => {
  it('returns the distinct hashes, ascending', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffffffff })), (hashes) => {
        const expected = [...new Set(hashes)].sort((a, b) => a - b);
        expect([...(decodeFingerprint(encodeFingerprint(hashes)) ?? [])]).toEqual(expected);
      }),
    );
  });

  it('is padded base64 of little-endian integers, as other programs write it', () => {
    fc.assert(
      fc.property(fc.uint32Array({ maxLength: 40 }), (hashes) => {
        const sorted = Uint32Array.from(new Set(hashes)).sort();
        const bytes = Buffer.alloc(sorted.length * 4);
        sorted.forEach((hash, i) => bytes.writeUInt32LE(hash, i * 4));
        expect(encodeFingerprint(hashes)).toBe(`s1:${bytes.toString('base64')}`);
      }),
    );
  });

  it('knows nothing for what it did not write', () => {
    for (const value of [
      '',
      's1',
      's2:AAAAAA==',
      's1:AAAA', // three bytes: no whole hash
      's1:AAAAA', // no whole group
      's1:AAA*AA==',
      's1:AAAAÄA==',
      's1:AQAAAAEAAAA=', // the same hash twice
      's1:AgAAAAEAAAA=', // descending
      's1:====',
      `s1:${'A'.repeat(200_000)}`,
    ]) {
      expect(decodeFingerprint(value), value.slice(0, 20)).toBeNull();
    }
  });

  it('never throws on text from strangers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        decodeFingerprint(value);
        decodeFingerprint(`s1:${value}`);
      }),
    );
  });

  it('reads an empty fingerprint as no hashes', () => {
    expect(decodeFingerprint('s1:')).toEqual(new Uint32Array(0));
  });
});
