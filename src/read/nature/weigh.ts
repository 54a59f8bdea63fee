import type { Cues, OfferCue, ReportCue } from './cues.js';

/** Facts of an ad that were read from sentences which report nothing. */
export interface OfferFacts {
  /** Phrases of the lexicon that demand or promise. */
  readonly demands: number;
  /** Those of them that stand in lines which report nothing at all. */
  readonly ownDemands: number;
  /** One of those comes before any sentence that reports. */
  readonly demandsFirst: boolean;
  /** Addresses and numbers where applications go. */
  readonly applyContacts: number;
  readonly otherContacts: number;
  readonly hasDeadline: boolean;
  /** Pay by the hour, month or year: frauds that are reported paid by the day. */
  readonly hasRegularPay: boolean;
  /** The first words, or the title, name a post. */
  readonly namesPost: boolean;
}

/**
 * Bits for one occurrence in 50 words, at most three. Logistic regression on 232 reports and 532 offers of our own in
 * seven languages and 7,080 real ads (EMSCAD, public sector, non-profits), signs held, rounded.
 */
const REPORT_BITS: Readonly<Record<ReportCue, number>> = {
  falsehood: 1, early: 0, crime: 1.1, telling: 0.7, past: 2.6, third: 1.5, advice: 0.6, medium: 1.9, forbids: 3, refuses: 1.5, me: 0.4, receives: 0.8,
  describes: 1.6, supposes: 0.8, disclaims: 0.8, doubts: 1.5, answered: 1.2,
}; // prettier-ignore
const OFFER_BITS: Readonly<Record<OfferCue, number>> = {
  hiring: -0.3,
  applying: -1.5,
  working: -1.1,
  terms: -0.9,
};

const BIAS = -3.4;
/** A falsehood in the opening sentences, once. */
const EARLY = 0.9;
/** A question about fraud that opens the text: "What is a money mule?" */
const OPENING_QUESTION = 0.8;
/** For a text that is quoted throughout, where the rest reports. */
const QUOTED = 1.8;
/** Not one word of an offer. */
const BARE = 0.6;
/** One at most, in a text of some length, and no way to apply. */
const HARDLY_AN_OFFER = 1.8;
const DEMAND = -1;
/** Once, for a demand in a line of its own: safety tips beside an offer make it no report. */
const OWN_DEMAND = -1.5;
/** One that comes before anything that reports. */
const FIRST_DEMAND = -3.9;
const APPLY_CONTACT = -1.8;
const OTHER_CONTACT = -1.2;
/** A demand of its own and a way to answer it: what an article lacks, and no warning beside them takes away. */
const DEMAND_WITH_CONTACT = -5.8;
const DEADLINE = -2.4;
const REGULAR_PAY = -1.1;
const POST = -2.4;
const LONG = -0.9;

const UNIT = 50;
const MOST = 3;
const LONG_TEXT = 150;
const SOME_WORDS = 25;

/** What the words alone say for a report: never negative. */
export function reportBits(cues: Cues): number {
  let bits = 0;
  for (const cue of Object.keys(REPORT_BITS) as ReportCue[]) bits += REPORT_BITS[cue] * density(cues, cue);
  if (cues.counts.early > 0) bits += EARLY;
  if (cues.asksFirst) bits += OPENING_QUESTION;
  return bits === 0 ? 0 : bits + (QUOTED * cues.quoted) / cues.words;
}

/** Bits for a report and against an offer: above zero the text is no ad. */
export function weighNature(cues: Cues, facts: OfferFacts): number {
  let bits = BIAS + reportBits(cues);
  let offers = 0;
  for (const cue of Object.keys(OFFER_BITS) as OfferCue[]) {
    bits += OFFER_BITS[cue] * density(cues, cue);
    offers += cues.counts[cue];
  }
  const contacts = facts.applyContacts + facts.otherContacts;
  bits += DEMAND * Math.min(2, facts.demands);
  if (facts.ownDemands > 0) bits += OWN_DEMAND;
  if (facts.demandsFirst) bits += FIRST_DEMAND;
  bits += APPLY_CONTACT * Math.min(2, facts.applyContacts);
  if (facts.otherContacts > 0) bits += OTHER_CONTACT;
  if (facts.demands > 0 && contacts > 0) bits += DEMAND_WITH_CONTACT;
  if (facts.hasDeadline) bits += DEADLINE;
  if (facts.hasRegularPay) bits += REGULAR_PAY;
  if (facts.namesPost) bits += POST;
  if (cues.words > LONG_TEXT) bits += LONG;
  if (contacts + facts.demands > 0 || facts.hasDeadline) return bits;
  if (offers === 0 && !facts.hasRegularPay) bits += BARE;
  if (offers <= 1 && !facts.namesPost && cues.words >= SOME_WORDS) bits += HARDLY_AN_OFFER;
  return bits;
}

function density({ counts, words }: Cues, cue: ReportCue | OfferCue): number {
  return Math.min(MOST, (counts[cue] * UNIT) / Math.max(UNIT, words));
}
