import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Field } from '../../scripts/reading/compare.js';
import { measureOwn, type MeasuredOwn } from '../../scripts/reading/measure-own.js';
import { tally } from '../../scripts/reading/tally.js';

/** Precision and recall that reading has reached on our own ads, a little below, so that losing it shows. */
const FLOORS: Partial<Record<Field, readonly [precision: number, recall: number]>> = {
  deadline: [0.97, 0.65],
  start: [0.88, 0.6],
  end: [0.88, 0.75],
  interview: [0.95, 0.75],
  posted: [0.97, 0.82],
  contact: [0.93, 0.93],
  'contact role': [0.63, 0.63],
  pay: [0.78, 0.74],
  title: [0.88, 0.72],
  organisation: [0.88, 0.35],
  kind: [0.88, 0.76],
  place: [0.95, 0.35],
  hours: [0.92, 0.45],
  language: [0.9, 0.9],
  'is an ad': [0.94, 0.94],
};

describe('reading our own ads, from real files of every format', () => {
  let measured: MeasuredOwn[] = [];
  beforeAll(async () => {
    measured = await measureOwn(join(import.meta.dirname, 'own'));
  });

  it.each(Object.keys(FLOORS) as Field[])('keeps what it has reached for %s', (field) => {
    const row = tally(measured.flatMap((one) => one.comparisons)).find((one) => one.field === field)!;
    const [precision, recall] = FLOORS[field]!;
    expect(row.right / row.read).toBeGreaterThanOrEqual(precision);
    expect(row.found / row.stated).toBeGreaterThanOrEqual(recall);
  });

  it('finds addresses, days or amounts in every format', () => {
    for (const format of new Set(measured.map((one) => one.format))) {
      const facts = measured
        .filter((one) => one.format === format)
        .flatMap((one) => one.comparisons)
        .filter((one) => one.field === 'contact' || one.field === 'deadline' || one.field === 'pay');
      expect(
        tally(facts).reduce((sum, row) => sum + row.found, 0),
        format,
      ).toBeGreaterThan(0);
    }
  });
});
