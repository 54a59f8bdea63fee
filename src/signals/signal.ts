import type { CadenceReading } from '../cadence/reading.js';
import type { Claim } from '../claim/claim.js';
import type { Match } from '../match/match.js';
import type { Ad, IsoDate } from '../read/ad.js';
import type { RegistryIndex } from '../registry/index.js';
import type { Span } from '../text/text.js';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** All that is known when the signals run. */
export interface Case {
  readonly ad: Ad;
  readonly claim: Claim;
  readonly match: Match;
  /** Null where the claimed organisation states no cadence for this kind of vacancy. */
  readonly cadence: CadenceReading | null;
  readonly registry: RegistryIndex;
  readonly now: IsoDate;
}

/** One observation. Its bits come from the weights, unless the facts themselves say how strong it is. */
export interface Finding {
  /** Which row of the weights: `code/variant`. Without it, the row of the code itself. */
  readonly variant?: string;
  /** log2 of the likelihood ratio where it is computed from the facts; the weights' row then gives only limits. */
  readonly bits?: number;
  /** Facts for the message and for machines. */
  readonly data?: { readonly [key: string]: Json };
  readonly spans?: readonly Span[];
  /** Registry entry that it was compared with. */
  readonly source?: string;
}

export interface Signal {
  /** Stable, like a lint rule's name. */
  readonly code: string;
  /** The question that it answers, for the docs. */
  readonly asks: string;
  /** What honest ads do that looks like it, for the docs: why it weighs no more. */
  readonly mind?: string;
  /** Whether it could have fired at all; where it could and did not, its silence counts in `baseline`. Default: yes. */
  applies?(given: Case): boolean;
  detect(given: Case): readonly Finding[];
}

export function defineSignal(signal: Signal): Signal {
  return Object.freeze(signal);
}
