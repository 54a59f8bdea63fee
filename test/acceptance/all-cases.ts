import type { Case } from './case.js';
import {
  demandCases,
  forgedCopies,
  impersonatedMembers,
  inventedCases,
  movedCases,
  retoldCases,
} from './forged-cases.js';
import { mangledCases, newRoundCases, unlistedCases } from './genuine-cases.js';
import type { Original } from './originals.js';

/** The day on which everything is judged; every ad says itself when it was seen. */
export const NOW = '2026-11-22';

/** Cases made from official texts. */
export function casesOf(originals: readonly Original[]): readonly Case[] {
  return [
    ...mangledCases(originals),
    ...newRoundCases(originals),
    ...forgedCopies(originals),
    ...demandCases(originals),
    ...movedCases(originals),
  ];
}

/** Cases that need no official text: posts that the registry doesn't hold, invented posts, impersonated members. */
export function sharedCases(): readonly Case[] {
  return [...unlistedCases(), ...inventedCases(), ...impersonatedMembers(), ...retoldCases()];
}
