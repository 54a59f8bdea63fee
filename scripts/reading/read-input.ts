import { acceptAd } from '../../src/read/fields.js';
import { readAd, type Reading } from '../../src/read/read.js';

/** The day that "now" is for every measurement: figures must not change with the calendar. */
export const NOW = '2026-01-15';

/** One ad, through the same two steps as the detector takes. */
export function readInput(input: unknown): Reading {
  return readAd(acceptAd(input, { now: NOW }), NOW);
}
