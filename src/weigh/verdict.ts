import type { Verdict } from '../schema/assessment.js';
import type { MatchStatus } from '../match/match.js';

/** From this score on an ad is called a scam. */
export const SCAM = 0.9;
/** From this score on an ad is called suspicious. */
export const SUSPICIOUS = 0.5;
/** Under this score, and only where a listed, open vacancy confirms it, an ad is called genuine. */
export const GENUINE = 0.1;

/** The word for a score between 0 and 1. Nothing but a confirmed vacancy is ever called genuine. */
export function verdictOf(score: number, status: MatchStatus): Verdict {
  if (score >= SCAM) return 'scam';
  if (score >= SUSPICIOUS) return 'suspicious';
  return status === 'verified' && score < GENUINE ? 'genuine' : 'unverified';
}

const ORDER: readonly Verdict[] = ['genuine', 'unverified', 'suspicious', 'scam'];

/** Whether a verdict is at or over another, in the order genuine, unverified, suspicious, scam. */
export function isAtLeast(verdict: Verdict, other: Verdict): boolean {
  return ORDER.indexOf(verdict) >= ORDER.indexOf(other);
}
