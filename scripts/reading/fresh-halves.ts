import { createHash } from 'node:crypto';

/** The half whose errors may be looked at, and the half of which only figures are shown. */
export type FreshHalf = 'seen' | 'unseen';

/** Halves fixed by the ads' names alone: by the parity of the first byte of each name's SHA-256. */
export function freshHalf(id: string): FreshHalf {
  const [first] = createHash('sha256').update(id).digest();
  return first! % 2 === 0 ? 'seen' : 'unseen';
}
