import type { Kind } from './ad.js';

const LEARNING: readonly Kind[] = ['traineeship', 'internship'];

/** Whether two kinds of vacancy are one: traineeship and internship are, unless the organisation keeps them apart. */
export function sameKind(one: Kind, other: Kind, separatesInternships = false): boolean {
  if (one === other) return true;
  return !separatesInternships && LEARNING.includes(one) && LEARNING.includes(other);
}
