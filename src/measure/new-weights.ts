import type { Weight, Weights } from '../schema/weights.js';
import { hashOf } from '../text/words.js';
import { bitsOf, probabilityOf, roundBits } from '../weigh/bits.js';
import { logLoss, shiftsOf, updatedBits, type Update } from './bayes.js';
import { BELIEF_STRENGTH, ratesOf, silenceOf } from './belief.js';
import { isComputed, type Decision, type Decisions } from './decisions.js';

/** What the belief in a prior weighs: a base rate is known from more than one board's decisions. */
const PRIOR_STRENGTH = 200;
/** The belief in a scale weighs as much as the belief in a row of so many bits. */
const SCALED_BITS = 3;
const FOLDS = 5;

/** One row before and after. */
export interface Moved {
  readonly row: string;
  readonly fired: number;
  readonly frauds: number;
  /** Whether `before` and `after` are scales of a strength that the facts give, and not bits. */
  readonly scaled: boolean;
  readonly before: number;
  readonly after: number;
}

/** New weights, and whether they are better on decisions that they have not seen. */
export interface Calibrated {
  readonly weights: Weights;
  readonly moved: readonly Moved[];
  readonly prior: { readonly before: number; readonly after: number };
  /** Mean logarithmic loss on held-out decisions, in bits. */
  readonly heldOut: { readonly before: number; readonly after: number };
}

function strengthOf(row: string, weights: Weights): number {
  const strength = weights.signals[row]?.strength ?? BELIEF_STRENGTH;
  return isComputed(row, weights) ? strength * SCALED_BITS ** 2 : strength;
}

/** The number of a row that moves. */
function movableOf(row: Weight): number {
  return row.least === undefined ? row.present : (row.scale ?? 1);
}

function movedRow(row: Weight, shift: number, fired: number): Weight {
  const strength = (row.strength ?? BELIEF_STRENGTH) + fired;
  const basis = fired > (row.strength ?? BELIEF_STRENGTH) ? 'data' : row.basis;
  const told: Weight = { ...row, n: row.n + fired, strength, basis };
  // A shift doesn't turn evidence against fraud into evidence for it: that would be another signal.
  if (row.least !== undefined)
    return { ...told, scale: roundBits(Math.max(0, movableOf(row) * (1 + shift))) };
  const moved = row.present + shift;
  return { ...told, present: roundBits(row.present >= 0 ? Math.max(0, moved) : Math.min(0, moved)) };
}

/**
 * Silence must go on agreeing with presence: with the same rate among frauds, the rate among genuine ads follows from
 * the ratio that the code's rows have now, and the ratio of the two silences from both.
 */
function newAbsent(row: Weight, shift: number): number {
  const rates = ratesOf(row);
  if (rates === null) return row.absent;
  const genuine = rates.genuine / 2 ** shift;
  return genuine < 1 ? roundBits(silenceOf({ frauds: rates.frauds, genuine })) : row.absent;
}

function apply(
  weights: Weights,
  given: Decisions,
  update: Update,
  fired: readonly number[],
  priorBits: number,
): Weights {
  const signals: Record<string, Weight> = { ...weights.signals };
  const ofCode = new Map<string, { fired: number; shift: number }>();
  given.rows.forEach((name, i) => {
    signals[name] = movedRow(weights.signals[name]!, update.shift[i]!, fired[i]!);
    if (isComputed(name, weights)) return;
    const code = name.split('/').slice(0, 2).join('/');
    const sum = ofCode.get(code) ?? { fired: 0, shift: 0 };
    ofCode.set(code, { fired: sum.fired + fired[i]!, shift: sum.shift + fired[i]! * update.shift[i]! });
  });
  for (const [code, sum] of ofCode) {
    const row = signals[code];
    const before = weights.signals[code];
    if (row !== undefined && before !== undefined)
      signals[code] = { ...row, absent: newAbsent(before, sum.shift / sum.fired) };
  }
  const prior = probabilityOf(priorBits);
  const print = hashOf(JSON.stringify({ prior, signals })).toString(16).padStart(8, '0');
  const version = `${weights.version.replace(/\+decisions\..*$/, '')}+decisions.${print}`;
  return { ...weights, version, prior, signals };
}

/** Fold of a group: by its name, so that the same decisions are always split the same way. */
function foldOf(group: string): number {
  return hashOf(group) % FOLDS;
}

/**
 * New weights from decisions. `movePrior` only where the sampling weights are known: decisions on what was flagged say
 * nothing about the share of frauds among all ads; their intercept is then fitted and thrown away.
 */
export function calibrated(given: Decisions, weights: Weights, movePrior: boolean): Calibrated {
  const { rows, decisions } = given;
  const strengths = rows.map((row) => strengthOf(row, weights));
  const priorStrength = movePrior ? PRIOR_STRENGTH : 1;
  let before = 0;
  let after = 0;
  let total = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const heldOut = decisions.filter(({ group }) => foldOf(group) === fold);
    if (heldOut.length === 0) continue;
    const seen = decisions.filter(({ group }) => foldOf(group) !== fold);
    const update = shiftsOf(seen, strengths, priorStrength);
    // Without sampling weights both sides get the intercept of what was seen: only the signals are compared.
    const plain = movePrior ? { shift: rows.map(() => 0), prior: 0 } : shiftsOf(seen.map(withoutRows), [], 1);
    const weight = heldOut.reduce((sum, decision) => sum + decision.weight, 0);
    before += weight * logLoss(heldOut, (decision) => decision.bits + plain.prior);
    after += weight * logLoss(heldOut, (decision) => updatedBits(decision, update));
    total += weight;
  }
  const update = shiftsOf(decisions, strengths, priorStrength);
  const firing = (some: readonly Decision[]): number[] => {
    const counts = rows.map(() => 0);
    for (const decision of some) for (const { row } of decision.fired) counts[row]!++;
    return counts;
  };
  const fired = firing(decisions);
  const frauds = firing(decisions.filter(({ fraud }) => fraud));
  // The decisions moved the prior that their ads were given, which may be another one than the weights'.
  const priorBits = movePrior ? roundBits(given.priorBits + update.prior) : bitsOf(weights.prior);
  const next = apply(weights, given, update, fired, priorBits);
  return {
    weights: next,
    moved: rows.map((row, i) => ({
      row,
      fired: fired[i]!,
      frauds: frauds[i]!,
      scaled: isComputed(row, weights),
      before: movableOf(weights.signals[row]!),
      after: movableOf(next.signals[row]!),
    })),
    prior: { before: weights.prior, after: next.prior },
    heldOut: { before: total > 0 ? before / total : 0, after: total > 0 ? after / total : 0 },
  };
}

function withoutRows(decision: Decision): Decision {
  return { ...decision, fired: [] };
}
