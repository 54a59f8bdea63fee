import type { Cadence } from '../schema/registry.js';
import type { IsoDate } from '../read/ad.js';
import type { Span } from '../text/text.js';

/** How an ad stands to the publication windows of the organisation that it claims. */
export interface CadenceReading {
  readonly rule: Cadence;
  readonly position: 'inside' | 'outside' | 'unknown';
  /** First and last day on which the ad can have been published, as far as anything bounds it. */
  readonly earliest: IsoDate | null;
  readonly latest: IsoDate | null;
  /** Days between the possible publication and the nearest window; 0 inside. */
  readonly daysOff: number;
  readonly nearestWindow: { readonly from: IsoDate; readonly to: IsoDate } | null;
  /** log2 P(published then | fraudulent) / P(published then | genuine). */
  readonly surprise: number;
  /** A start that belongs to no stated round; null where it fits or isn't known. */
  readonly wrongStart: { readonly start: IsoDate; readonly expectedMonths: readonly number[]; readonly inferred: boolean } | null;
  readonly spans: readonly Span[];
}
