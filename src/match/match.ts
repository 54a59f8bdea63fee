import type { Vacancy } from '../schema/registry.js';
import type { Span } from '../text/text.js';

export type MatchStatus = 'verified' | 'expired' | 'tampered' | 'recycled' | 'none' | 'not-covered';

/** A field in which the ad and the listed vacancy disagree. What is missing or hidden is not different. */
export interface Difference {
  readonly field: string;
  readonly official: string | null;
  readonly ad: string | null;
  /** False where it is a quirk, a board's estimate or a typing error that the official text may have as well. */
  readonly matters: boolean;
  readonly spans: readonly Span[];
}

/** A field that was compared, for `explain`. */
export interface Comparison {
  readonly field: string;
  readonly official: string | null;
  readonly ad: string | null;
  readonly result: 'same' | 'different' | 'missing' | 'quirk';
}

export interface Match {
  readonly status: MatchStatus;
  readonly vacancy: Vacancy | null;
  /** 0 to 1: containment of the ad's wording in the vacancy's, or agreement of the facts where wording differs. */
  readonly similarity: number;
  readonly differences: readonly Difference[];
  readonly comparisons: readonly Comparison[];
  /** Passages that are not in the official text, as places in the ad. */
  readonly added: readonly Span[];
}
