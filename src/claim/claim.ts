import type { Organisation } from '../schema/registry.js';
import type { Span } from '../text/text.js';

export type ClaimBasis = 'field' | 'name' | 'alias' | 'domain' | 'address' | 'wording' | 'lookalike';

/** For which registered organisation the ad speaks. */
export interface Claim {
  /** Null where no registered organisation is claimed. */
  readonly organisation: Organisation | null;
  /** The name as the ad gives it, registered or not. */
  readonly name: string | null;
  readonly by: ClaimBasis | null;
  /** Probability, 0 to 1, that the ad speaks for this organisation and doesn't merely mention it. */
  readonly confidence: number;
  readonly spans: readonly Span[];
}
