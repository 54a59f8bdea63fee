import type { CadenceReading } from '../cadence/reading.js';
import { addDays } from '../read/calendar.js';
import type { Claim } from '../claim/claim.js';
import type { Ad } from '../read/ad.js';
import type { RegistryIndex } from '../registry/index.js';
import type { Vacancy } from '../schema/registry.js';
import type { Span } from '../text/text.js';
import { candidateOf, type Candidate } from './candidates.js';
import { compareContacts, type ContactComparison } from './contacts.js';
import { differencesOf, type Comparison, type Difference } from './fields.js';
import type { Wording } from './wording.js';

export type { Comparison, Difference } from './fields.js';

export type MatchStatus = 'verified' | 'expired' | 'tampered' | 'recycled' | 'none' | 'not-covered';

export interface Match {
  readonly status: MatchStatus;
  readonly vacancy: Vacancy | null;
  /** 0 to 1: containment of the ad's wording in the vacancy's, or agreement of the facts where wording differs. */
  readonly similarity: number;
  readonly differences: readonly Difference[];
  readonly comparisons: readonly Comparison[];
  /** Passages that are not in the official text, as places in the ad. */
  readonly added: readonly Span[];
  /** What it asks that no listed vacancy does. */
  readonly demands: readonly Demand[];
  /** No way to apply was seen: it was missing, hidden or a button. */
  readonly contactUnseen: boolean;
  /** The wording is a listed vacancy's, whatever the dates say. */
  readonly copiesWording: boolean;
}

/** A demand in the ad that no listed vacancy makes: a fee, papers, an account. */
export interface Demand {
  readonly code: string;
  readonly spans: readonly Span[];
}

/** A day's grace after a deadline: it ends at midnight somewhere. */
const GRACE_DAYS = 1;
/** So many days outside a window a copied text may still be the organisation's own new round. */
const ROUND_TOLERANCE_DAYS = 14;

const NOT_COVERED: Match = {
  status: 'not-covered',
  vacancy: null,
  similarity: 0,
  differences: [],
  comparisons: [],
  added: [],
  demands: [],
  contactUnseen: false,
  copiesWording: false,
};

/** Compares the ad with the listed vacancies of the organisation that it claims. */
export function findMatch(
  ad: Ad,
  claim: Claim,
  registry: RegistryIndex,
  wording: Wording,
  cadence: CadenceReading | null,
  demands: readonly Demand[],
): Match {
  const organisation = claim.organisation;
  if (organisation === null) return NOT_COVERED;
  const candidate = candidateOf(ad, organisation, registry, wording);
  const vacancy = candidate?.vacancy ?? null;
  const contacts = compareContacts(ad, vacancy, organisation, registry, wording);
  const status = candidate === null ? 'none' : statusOf(ad, candidate, contacts, cadence, demands);
  const compared = status !== 'none' || candidate?.copiesWording === true ? candidate : null;
  const results = [...(compared?.fields ?? []), ...contacts.results];
  const demanded = compared === null ? [] : demands.map((demand) => demandDifference(demand));
  return {
    status,
    vacancy: compared === null ? null : vacancy,
    similarity: round(candidate?.similarity ?? 0),
    differences: compared === null ? [] : [...differencesOf(results), ...demanded],
    comparisons:
      compared === null
        ? []
        : results.map(({ field, official, ad: said, result }) => ({ field, official, ad: said, result })),
    added: compared === null ? [] : wording.added,
    demands,
    contactUnseen: contacts.unseen,
    copiesWording: candidate?.copiesWording ?? false,
  };
}

function demandDifference(demand: Demand): Difference {
  const quote = demand.spans[0]?.quote ?? demand.code;
  return { field: 'demand', official: null, ad: quote, matters: true, spans: demand.spans };
}

function statusOf(
  ad: Ad,
  candidate: Candidate,
  contacts: ContactComparison,
  cadence: CadenceReading | null,
  demands: readonly Demand[],
): MatchStatus {
  const { identity, copiesWording, vacancy } = candidate;
  if (identity === 'none') return 'none';
  const forged = contacts.foreign.length > 0 || demands.length > 0;
  if (identity === 'other-round') {
    if (!copiesWording) return 'none';
    if (forged) return 'tampered';
    return contradictsCadence(cadence) ? 'recycled' : 'none';
  }
  if (forged || candidate.fields.some((field) => field.matters)) return 'tampered';
  return isOver(ad, vacancy) ? 'expired' : 'verified';
}

function contradictsCadence(cadence: CadenceReading | null): boolean {
  if (cadence === null) return false;
  const farOff = cadence.position === 'outside' && Math.abs(cadence.daysOff) > ROUND_TOLERANCE_DAYS;
  return farOff || (cadence.wrongStart !== null && !cadence.wrongStart.inferred);
}

function isOver(ad: Ad, vacancy: Vacancy): boolean {
  const last = vacancy.validThrough ?? vacancy.jobStartDate;
  return last != null && ad.seenAt > addDays(last, GRACE_DAYS);
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
