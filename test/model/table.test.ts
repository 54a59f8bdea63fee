import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { KEY_BITS } from '../../src/model/features.js';
import { packTable, unpackTable } from '../../src/model/table.js';

const entries = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 2 ** KEY_BITS - 1 }), fc.integer({ min: -31, max: 31 })), {
    selector: ([key]) => key,
    maxLength: 300,
  })
  .map((pairs) => pairs.sort(([a], [b]) => a - b));

describe('the table of weights', () => {
  it('gives back every weight under its key and nothing under others', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 0, max: 2 ** KEY_BITS - 1 }), (pairs, other) => {
        const table = unpackTable(
          packTable(
            pairs.map(([key]) => key),
            pairs.map(([, level]) => level),
          ),
          0.25,
        );
        expect(table.count).toBe(pairs.length);
        for (const [key, level] of pairs) expect(table.weight[table.find(key)]).toBe(level * 0.25 + 0);
        if (!pairs.some(([key]) => key === other)) expect(table.find(other)).toBe(-1);
      }),
    );
  });

  it('is written in digits that need no escape', () => {
    const { keys, levels } = packTable([0, 31, 32, 2 ** KEY_BITS - 1], [-31, 0, 1, 31]);
    expect(keys + levels).toMatch(/^[\w-]+$/);
  });
});
