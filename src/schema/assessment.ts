import type { ClaimBasis } from '../claim/claim.js';
import type { MatchStatus } from '../match/match.js';
import type { ContactFact, DateFact, IsoDate, Kind, Language, Note, Oddity, PayFact } from '../read/ad.js';
import type { Json } from '../signals/signal.js';
import type { Span } from '../text/text.js';

/**
 * `scam` from a score of 0.9, `suspicious` from 0.5, `genuine` where a listed, open vacancy confirms the ad and the
 * score is under 0.1, else `unverified`: nothing wrong was seen and nothing confirms it.
 */
export type Verdict = 'genuine' | 'unverified' | 'suspicious' | 'scam';

/** One observation and what it weighs. */
export interface Evidence {
  /** Stable, like a lint rule's name: `channel/lookalike-domain`. */
  readonly code: string;
  /** Which row of the weights it was weighed by, `code/variant`; left out where that is the code's own. */
  readonly variant?: string;
  /** log2 of the likelihood ratio, rounded to 1e-4: above 0 speaks for a fraud, below 0 against it. */
  readonly bits: number;
  /** What was observed, in the language of the detector. */
  readonly message: string;
  /** The facts behind the message, for machines. */
  readonly data: { readonly [key: string]: Json };
  /** Where in the ad it was read. */
  readonly spans: readonly Span[];
  /** The registry entry that it was compared with: an organisation's, vacancy's or alert's id. */
  readonly source: string | null;
  /** The code of the stronger evidence that already says so; `bits` is 0 then. */
  readonly absorbedBy?: string;
  /** The code of the stronger evidence that says a part of it; `bits` is what is left. */
  readonly sharedWith?: string;
}

/** For which organisation the ad speaks. */
export interface ClaimReport {
  /** Id in the registry; null where no registered organisation is claimed. */
  readonly organisation: string | null;
  /** The name as the ad gives it, registered or not. */
  readonly name: string | null;
  readonly by: ClaimBasis | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly spans: readonly Span[];
}

/** A field in which the ad and the listed vacancy disagree. */
export interface DifferenceReport {
  readonly field: string;
  readonly official: string | null;
  readonly ad: string | null;
  /** False where honest copies differ so too: a quirk of the official text, a board's estimate. */
  readonly matters: boolean;
  readonly spans: readonly Span[];
}

/** A field that was compared with the listed vacancy. */
export interface ComparisonReport {
  readonly field: string;
  readonly official: string | null;
  readonly ad: string | null;
  readonly result: 'same' | 'different' | 'missing' | 'quirk';
}

/** How the ad compares with the official vacancies. */
export interface MatchReport {
  readonly status: MatchStatus;
  /** Id of the vacancy that it was compared with; null where none is near. */
  readonly vacancy: string | null;
  /** 0 to 1. */
  readonly similarity: number;
  readonly differences: readonly DifferenceReport[];
  /** Every field that was compared, the equal ones too. */
  readonly comparisons: readonly ComparisonReport[];
  /** Passages that the official text does not have. */
  readonly added: readonly Span[];
}

/** What was read from the ad. Dates, pay and contacts carry their places; the places of the other facts are in `spans`. */
export interface AdReport {
  readonly isAd: boolean;
  /** Why it is no ad: `article-about-scams`, `alert`, `profile` …; null for an ad. */
  readonly notAdReason: string | null;
  /** The text as read. Spans of documents and pages count in it. */
  readonly text: string;
  readonly title: string | null;
  /** The employer as a field, a label or markup states it. */
  readonly organisation: string | null;
  readonly kind: Kind | null;
  readonly language: Language;
  readonly dates: readonly DateFact[];
  readonly pay: readonly PayFact[];
  readonly contacts: readonly ContactFact[];
  readonly place: string | null;
  readonly hours: { readonly perWeek: number | null; readonly percent: number | null } | null;
  /** Where it was scraped. */
  readonly url: string | null;
  /** The day on which it was seen: as stated, else `now`. */
  readonly seenAt: IsoDate;
  readonly spans: {
    readonly title?: readonly Span[];
    readonly organisation?: readonly Span[];
    readonly kind?: readonly Span[];
    readonly place?: readonly Span[];
    readonly hours?: readonly Span[];
  };
  readonly oddities: readonly Oddity[];
  readonly notes: readonly Note[];
}

/** The answer for one ad. Its shape as JSON is part of the package's contract. */
export interface Assessment {
  /** The input's own id; null where it had none. */
  readonly id: string | null;
  /** Probability, 0 to 1, that the ad is fraudulent: `1 / (1 + 2^-bits)`. */
  readonly score: number;
  readonly verdict: Verdict;
  /** Prior and evidence added up, from the rounded values. */
  readonly bits: number;
  readonly claim: ClaimReport;
  readonly match: MatchReport;
  /** The organisation's own ways to apply: addresses and URLs. Null where the registry knows none. */
  readonly applyAt: readonly string[] | null;
  readonly prior: { readonly probability: number; readonly bits: number };
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
  readonly ad: AdReport;
  /** What the reader should know beside the verdict: the ad's own way to apply was hidden, and the like. */
  readonly advice: readonly string[];
  /** The day that was taken for today. */
  readonly now: IsoDate;
  readonly versions: {
    readonly library: string;
    readonly registry: string;
    readonly weights: string;
    readonly model: string | null;
  };
  /** The single ads of a round-up, ids `…#1`; the whole has verdict and score of the worst. */
  readonly parts?: readonly Assessment[];
}

/** What stands in an assessment's place where the input was no ad or could not be read. */
export interface AssessmentError {
  readonly id?: string;
  readonly file?: string;
  /** 1 for the first line. */
  readonly line?: number;
  readonly error: {
    /** Stable: `no-text`, `not-an-object`, `too-long`, `invalid-json` … */
    readonly code: string;
    readonly message: string;
    /** What to do about it. */
    readonly hint?: string;
  };
}
