import { BELIEF_STRENGTH, ratesOf, silenceOf } from '../../src/measure/belief.js';
import type { Weight, Weights } from '../../src/schema/weights.js';
import type { CodeCounts, Counts, Pair } from './count.js';

/** How much of what the text model and the phrases of its group both say is said twice. */
export interface Overlap {
  /** Mean of what the data leave likely of the independent share, 0 to 1, where all shares were likely before. */
  readonly independent: number;
  /** Its middle 90 %. */
  readonly low: number;
  readonly high: number;
  /** Witnesses in which both spoke for fraud. */
  readonly n: number;
}

/** The row that reads the same words as the rest of its group. */
export const OVERLAPPING = 'content/text-model';

/** The belief in a row: what stands in the file before any count. */
export function beliefOf({ belief, present, absent }: Weight): Pick<Weight, 'present' | 'absent'> {
  return belief ?? { present, absent };
}

/** The weights before any data: beliefs alone, and no overlap. */
export function beliefs(weights: Weights): Weights {
  const signals = Object.entries(weights.signals).map(([name, row]) => [
    name,
    { ...without(row, 'independent'), ...beliefOf(row) },
  ]);
  return { ...weights, signals: Object.fromEntries(signals) as Weights['signals'] };
}

/**
 * Belief and counts together. A belief is taken for ads seen before, made up as ours are, in which the row fired
 * `BELIEF_STRENGTH` times, so often in frauds as its bits say (gamma priors of both rates with one strength: Gelman et al.
 * 2013, 2.6). What ours hardly hold moves no belief, however many ads it is missing from: only what fired speaks for
 * `present`. What is missing speaks for `absent`, against as many ads as the believed rates need for those firings.
 */
export function estimated(weights: Weights, counts: Counts, overlap: Overlap | null): Weights {
  const signals = Object.entries(weights.signals).map(([name, row]) => {
    const code = name.split('/').slice(0, 2).join('/');
    const own = counts.codes[code];
    if (name === OVERLAPPING && overlap !== null) return [name, { ...row, independent: overlap.independent }];
    const isAsked = own !== undefined && own.asked.frauds > 0 && own.asked.genuine > 0;
    return [name, isAsked ? estimatedRow(row, name === code, own, own.rows[name]) : row];
  });
  return { ...weights, signals: Object.fromEntries(signals) as Weights['signals'] };
}

function without(row: Weight, ...names: readonly (keyof Weight)[]): object {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
}

const NONE: Pair = { frauds: 0, genuine: 0 };

function estimatedRow(given: Weight, isCode: boolean, { asked, rows }: CodeCounts, seen = NONE): Weight {
  const rest = without(given, 'present', 'absent', 'belief', 'basis', 'n', 'strength');
  const believed = beliefOf(given);
  const ofAsked = asked.frauds / asked.genuine;
  const imagined = imaginedFirings(believed.present, ofAsked);
  const present = round(
    Math.log2((imagined.frauds + seen.frauds) / (imagined.genuine + seen.genuine) / ofAsked),
  );
  const absent = isCode ? round(silence(believed, imagined, asked, Object.values(rows))) : believed.absent;
  const n = Math.round(seen.frauds + seen.genuine);
  const isMoved = present !== believed.present || absent !== believed.absent;
  return {
    present,
    absent,
    ...(isMoved ? { belief: { present: believed.present, absent: believed.absent } } : {}),
    basis: n > BELIEF_STRENGTH ? 'data' : 'expert',
    n,
    ...rest,
    ...(n > 0 ? { strength: BELIEF_STRENGTH + n } : {}),
  } as Weight;
}

function imaginedFirings(present: number, ofAsked: number): Pair {
  const odds = 2 ** present * ofAsked;
  return { frauds: (BELIEF_STRENGTH * odds) / (1 + odds), genuine: BELIEF_STRENGTH / (1 + odds) };
}

function silence(
  believed: Pick<Weight, 'present' | 'absent'>,
  imagined: Pair,
  asked: Pair,
  fired: readonly Pair[],
): number {
  const rates = ratesOf(believed);
  if (rates === null) return believed.absent;
  const rate = (side: keyof Pair): number => {
    const all = fired.reduce((sum, pair) => sum + pair[side], imagined[side]);
    return all / (imagined[side] / rates[side] + asked[side]);
  };
  return silenceOf({ frauds: rate('frauds'), genuine: rate('genuine') });
}

function round(bits: number): number {
  return Math.round(bits * 100) / 100 + 0;
}
