import type { Claim } from '../claim/claim.js';
import type { Match } from '../match/match.js';
import type { Messages } from '../messages/messages.js';
import type { Ad, IsoDate } from '../read/ad.js';
import type { AdReport, Assessment, Evidence, MatchReport, Verdict } from '../schema/assessment.js';
import { bitsOf, probabilityOf, roundBits } from '../weigh/bits.js';
import { isAtLeast, verdictOf } from '../weigh/verdict.js';
import type { WeighedFinding } from '../weigh/weigh.js';

/** What stays the same from ad to ad. */
export interface ReportContext {
  readonly messages: Messages;
  readonly prior: number;
  readonly now: IsoDate;
  readonly versions: Assessment['versions'];
}

/** Puts the answer together: nothing is decided here but what the sum of the rounded bits says. */
export function assessmentOf(
  ad: Ad,
  claim: Claim,
  match: Match,
  findings: readonly WeighedFinding[],
  context: ReportContext,
): Assessment {
  const evidence = findings.map((finding) => evidenceOf(finding, context.messages));
  const priorBits = bitsOf(context.prior);
  const bits = roundBits(evidence.reduce((sum, one) => sum + one.bits, priorBits));
  const score = probabilityOf(bits);
  const verdict = verdictOf(score, match.status);
  return {
    id: ad.id,
    score,
    verdict,
    bits,
    claim: {
      organisation: claim.organisation?.id ?? null,
      name: claim.name,
      by: claim.by,
      confidence: claim.confidence,
      spans: claim.spans,
    },
    match: matchReport(match),
    applyAt: waysToApply(claim, match),
    prior: { probability: context.prior, bits: priorBits },
    evidence,
    ad: adReport(ad),
    advice: adviceOf(ad, claim, match, verdict, context.messages),
    now: context.now,
    versions: context.versions,
  };
}

function evidenceOf(finding: WeighedFinding, messages: Messages): Evidence {
  const { code, row, bits, data, spans, source, absorbedBy, sharedWith } = finding;
  const message = messages.evidence(row, code, data);
  return {
    code,
    ...(row === code ? {} : { variant: row.slice(code.length + 1) }),
    bits,
    message,
    data,
    spans,
    source,
    ...(absorbedBy === undefined ? {} : { absorbedBy }),
    ...(sharedWith === undefined ? {} : { sharedWith }),
  };
}

function matchReport(match: Match): MatchReport {
  const { status, vacancy, similarity, differences, comparisons, added } = match;
  return { status, vacancy: vacancy?.id ?? null, similarity, differences, comparisons, added };
}

/** The organisation's own ways to apply, the vacancy's first; never one that was read from the ad. */
function waysToApply(claim: Claim, match: Match): readonly string[] | null {
  const { organisation } = claim;
  if (organisation === null) return null;
  const listed = match.vacancy;
  const ways = [
    listed?.applicationContact?.email,
    listed?.applicationContact?.url,
    ...(organisation.contacts ?? []),
    ...(organisation.channels ?? []).map((channel) => channel.url),
  ].filter((way): way is string => way != null);
  return ways.length === 0 ? null : [...new Set(ways)];
}

function adviceOf(
  ad: Ad,
  claim: Claim,
  match: Match,
  verdict: Verdict,
  messages: Messages,
): readonly string[] {
  const about = adviceAbout(ad, claim, match);
  const data = { organisation: claim.organisation?.name ?? claim.name };
  return [
    ...(about === null ? [] : [messages.advice(about, data)]),
    ...(isAtLeast(verdict, 'suspicious') ? [messages.advice('send-nothing', data)] : []),
  ];
}

/** Which of the messages `advice/…` speaks of the ad and its organisation. */
function adviceAbout(ad: Ad, claim: Claim, match: Match): string | null {
  if (match.status === 'verified') return match.contactUnseen ? 'contact-unseen' : 'confirmed';
  if (match.status === 'expired') return 'expired';
  if (claim.organisation === null || !ad.isAd) return null;
  return match.status === 'none' ? 'not-confirmed' : 'differs';
}

function adReport(ad: Ad): AdReport {
  const places = {
    title: ad.title?.spans,
    organisation: ad.organisation?.spans,
    kind: ad.kind?.spans,
    place: ad.place?.spans,
    hours: ad.hours?.spans,
  };
  return {
    isAd: ad.isAd,
    notAdReason: ad.notAdReason,
    text: ad.text.value,
    title: ad.title?.value ?? null,
    organisation: ad.organisation?.value ?? null,
    kind: ad.kind?.value ?? null,
    language: ad.language,
    dates: ad.dates,
    pay: ad.pay,
    contacts: ad.contacts,
    place: ad.place?.value ?? null,
    hours: ad.hours?.value ?? null,
    url: ad.url,
    seenAt: ad.seenAt,
    spans: Object.fromEntries(Object.entries(places).filter(([, spans]) => spans !== undefined)),
    oddities: ad.oddities,
    notes: ad.notes,
  };
}
