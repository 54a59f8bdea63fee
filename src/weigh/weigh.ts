import type { Case, Finding, Json, Signal } from '../signals/signal.js';
import type { Span } from '../text/text.js';
import type { Weight, Weights } from '../schema/weights.js';
import { roundBits } from './bits.js';

/** What a finding weighs, before it has words. */
export interface WeighedFinding {
  readonly code: string;
  /** `code` or `code/variant`: the row of the weights, and the row of the table of messages. */
  readonly row: string;
  readonly bits: number;
  readonly data: { readonly [key: string]: Json };
  readonly spans: readonly Span[];
  readonly source: string | null;
  readonly absorbedBy?: string;
  /** Code of the stronger evidence that says a part of it; `bits` is what is left. */
  readonly sharedWith?: string;
}

type Mutable = { -readonly [Key in keyof WeighedFinding]: WeighedFinding[Key] };

/** The code under which all silent signals are summed up. */
export const BASELINE = 'baseline';
const MOST_SPANS = 20;

/**
 * Evidence in bits, as Splink's match weights: the order is by absolute bits, ties by code. Several findings of one
 * code are one piece of evidence, as strong as its strongest; what a stronger code says already, or what goes beyond
 * the cap of its group, stays listed with 0 bits or with what the cap leaves.
 */
export function weighFindings(
  given: Case,
  signals: readonly Signal[],
  weights: Weights,
): readonly WeighedFinding[] {
  const found: Mutable[] = [];
  let silence = 0;
  let silent = 0;
  for (const signal of signals) {
    const row = weights.signals[signal.code];
    if (row === undefined) continue;
    const findings = signal.detect(given);
    const weighed = strongestOf(signal.code, findings, weights);
    if (weighed !== null) found.push(weighed);
    else if (signal.applies === undefined || signal.applies(given)) {
      silence += row.absent;
      silent++;
    }
  }
  absorb(found, weights);
  leave(found, weights);
  share(found, weights);
  cap(found, weights);
  const baseline = roundBits(silence);
  if (silent > 0) {
    found.push({
      code: BASELINE,
      row: BASELINE,
      bits: baseline,
      data: { signals: silent },
      spans: [],
      source: null,
    });
  }
  return found.sort(byStrength);
}

function byStrength(a: WeighedFinding, b: WeighedFinding): number {
  return Math.abs(b.bits) - Math.abs(a.bits) || compare(a.code, b.code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rowOf(code: string, finding: Finding, weights: Weights): [string, Weight] {
  const variant = finding.variant === undefined ? undefined : `${code}/${finding.variant}`;
  const special = variant === undefined ? undefined : weights.signals[variant];
  if (variant !== undefined && special !== undefined) return [variant, special];
  return [code, weights.signals[code]!];
}

function bitsOfFinding(finding: Finding, row: Weight): number {
  if (finding.bits === undefined) return row.present;
  const computed = Number.isFinite(finding.bits) ? finding.bits * (row.scale ?? 1) : 0;
  // A limit on either side; a row for evidence that speaks against fraud has a negative `present`.
  const limits = [row.present, row.least ?? 0];
  return Math.min(Math.max(computed, Math.min(...limits)), Math.max(...limits));
}

function strongestOf(code: string, findings: readonly Finding[], weights: Weights): Mutable | null {
  let strongest: Mutable | null = null;
  const spans: Span[] = [];
  for (const finding of findings) {
    const [row, weight] = rowOf(code, finding, weights);
    const bits = roundBits(bitsOfFinding(finding, weight));
    for (const span of finding.spans ?? [])
      if (spans.length < MOST_SPANS && !holds(spans, span)) spans.push(span);
    if (strongest !== null && Math.abs(bits) <= Math.abs(strongest.bits)) continue;
    strongest = { code, row, bits, data: finding.data ?? {}, spans, source: finding.source ?? null };
  }
  return strongest;
}

function holds(spans: readonly Span[], span: Span): boolean {
  return spans.some(
    (known) => known.field === span.field && known.start === span.start && known.end === span.end,
  );
}

/**
 * Composites: a code that says more than others replaces them, as rspamd's composites do. Where what is said more
 * specifically weighs less than what it replaces, the heavier of the two stands: both are seen at once.
 */
function absorb(found: readonly Mutable[], weights: Weights): void {
  for (const specific of found) {
    if (specific.bits === 0) continue;
    const absorbed = weights.signals[specific.row]?.absorbs ?? weights.signals[specific.code]?.absorbs ?? [];
    for (const other of found) {
      if (other === specific || other.bits === 0 || !absorbed.includes(other.code)) continue;
      const isHeavier = other.bits * specific.bits > 0 && Math.abs(other.bits) > Math.abs(specific.bits);
      const [kept, dropped] = isHeavier ? [other, specific] : [specific, other];
      dropped.bits = 0;
      dropped.absorbedBy = kept.code;
      if (isHeavier) break;
    }
  }
}

/** Whoever has read what the rest of its group reads says it already: the rest counts by the share that is left. */
function leave(found: readonly Mutable[], weights: Weights): void {
  for (const one of found) {
    const left = weights.signals[one.row]?.leaves;
    if (left === undefined || one.bits === 0) continue;
    const group = groupOf(one, weights);
    for (const other of found) {
      if (other === one || other.bits === 0 || groupOf(other, weights) !== group) continue;
      if (weights.signals[other.row]?.independent !== undefined) continue;
      other.bits = roundBits(other.bits * left);
      other.sharedWith = one.code;
    }
  }
}

/**
 * Overlaps: where a code that reads the same words as the rest of its group says what they say, the weaker side counts
 * by its independent share only. Evidence in the other direction says something else and counts in full.
 */
function share(found: readonly Mutable[], weights: Weights): void {
  for (const one of found) {
    const independent = weights.signals[one.row]?.independent;
    if (independent === undefined || one.bits === 0) continue;
    const group = groupOf(one, weights);
    const others = found
      .filter((other) => other !== one && other.bits * one.bits > 0 && groupOf(other, weights) === group)
      .sort(byStrength);
    const rest = roundBits(others.reduce((sum, other) => sum + other.bits, 0));
    const isWeaker = Math.abs(one.bits) < Math.abs(rest);
    for (const weaker of isWeaker ? [one] : others) {
      weaker.bits = roundBits(weaker.bits * independent);
      weaker.sharedWith = isWeaker ? others[0]!.code : one.code;
    }
  }
}

/** Groups: evidence of one kind is not independent; beyond the cap, the weaker adds nothing more. */
function cap(found: readonly Mutable[], weights: Weights): void {
  for (const [group, limit] of Object.entries(weights.groups)) {
    const members = found.filter((one) => one.bits !== 0 && groupOf(one, weights) === group);
    for (const sign of [1, -1]) {
      const same = members.filter((one) => Math.sign(one.bits) === sign).sort(byStrength);
      let left = limit.cap;
      for (const one of same) {
        const allowed = Math.min(Math.abs(one.bits), left);
        left = roundBits(left - allowed);
        if (allowed === Math.abs(one.bits)) continue;
        one.bits = roundBits(sign * allowed);
        if (one.bits === 0) one.absorbedBy = same[0]!.code;
      }
    }
  }
}

function groupOf(one: WeighedFinding, weights: Weights): string | undefined {
  return (weights.signals[one.row] ?? weights.signals[one.code])?.group;
}
