import { readFileSync } from 'node:fs';
import type { BySignals } from '../../src/measure/by-signals.js';
import type { WayFigures } from './calibration.js';
import type { Counts } from './count.js';
import type { Overlap } from './estimate.js';
import type { Way } from './held-out.js';

/** Where the counts are kept, so that the weights can be made again without the texts. */
export const COUNTS_FILE = 'data/model/signal-counts.json';

/** What the labelled ads say: counts, overlap, and how weights made from a part of them do on the rest. */
export interface Stored extends Counts {
  readonly source: string;
  readonly ads: { readonly frauds: number; readonly genuine: number; readonly others: number };
  /** Near-duplicates, and one employer's ads, are one between them. */
  readonly witnesses: { readonly frauds: number; readonly genuine: number };
  readonly overlap: Overlap;
  readonly heldOut: Readonly<Record<Way, HeldOutFigures>>;
}

/** Figures on held-out ads under weights that were made in one way. */
export interface HeldOutFigures {
  readonly figures: WayFigures;
  readonly bySignals: readonly BySignals[];
  /** Genuine ads of other employers that are at least suspicious at the prior of the weights. */
  readonly accused: number;
}

export function readStored(): Stored {
  return JSON.parse(readFileSync(new URL(`../../${COUNTS_FILE}`, import.meta.url), 'utf8')) as Stored;
}
