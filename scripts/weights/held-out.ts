import type { Weights } from '../../src/schema/weights.js';
import { bitsOfText, trainedOn } from '../evaluate/nested.js';
import type { Row } from '../train/corpus.js';
import { groupFolds } from '../train/folds.js';
import { countRows } from './count.js';
import { beliefs, estimated } from './estimate.js';
import type { Observed } from './observed.js';
import { overlapOf, weighed } from './overlap.js';

export const FOLDS = 5;
const SEED = 101;

/**
 * The fold of each ad: near-duplicates, and all ads of one employer, share it. EMSCAD's are those of the first seed of
 * `npm run evaluate`.
 */
export function foldsOf(rows: readonly Row[]): readonly number[] {
  const groupsOf = (some: readonly Row[]): string[] => some.map(({ group }) => group);
  const [emscad, others] = [true, false].map((is) => rows.filter(({ set }) => (set === 'emscad') === is));
  return [...groupFolds(groupsOf(emscad!), FOLDS, SEED), ...groupFolds(groupsOf(others!), FOLDS, SEED)];
}

/** Bits of the text model for each ad, from a model that has seen neither the ad nor one of its fold. */
export function unseenModelBits(rows: readonly Row[], folds: readonly number[]): readonly number[] {
  const bits = new Array<number>(rows.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const isEmscad = ({ set }: Row): boolean => set === 'emscad';
    const emscad = rows.filter((row, i) => isEmscad(row) && folds[i] !== fold);
    // As the shipped model, which learns from a part of the other employers: another fold's.
    const others = rows.filter((row, i) => !isEmscad(row) && folds[i] === (fold + 1) % FOLDS);
    const model = trainedOn(emscad, others);
    rows.forEach((row, i) => {
      if (folds[i] === fold) bits[i] = bitsOfText(row.text, model);
    });
    console.error(`text model for fold ${fold + 1} of ${FOLDS}`);
  }
  return bits;
}

/** Ways of making the weights, so that each can be seen to earn its place. */
export const WAYS = ['beliefs alone', 'counts', 'overlap', 'counts and overlap'] as const;
export type Way = (typeof WAYS)[number];

/** One ad as weights see it that were made without it. */
export interface HeldOut {
  readonly bits: number;
  /** Pieces of evidence that spoke for fraud. */
  readonly signals: number;
}

/** Every ad under weights whose counts and overlap come from the other folds. */
export function heldOut(
  ads: readonly Observed[],
  modelBits: readonly number[],
  folds: readonly number[],
  weights: Weights,
): Record<Way, readonly HeldOut[]> {
  const believed = beliefs(weights);
  const results = Object.fromEntries(WAYS.map((way) => [way, new Array<HeldOut>(ads.length)])) as Record<
    Way,
    HeldOut[]
  >;
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = ads.filter((_, i) => folds[i] !== fold);
    const seenBits = modelBits.filter((_, i) => folds[i] !== fold);
    const counts = countRows(seen, believed);
    const counted = estimated(believed, counts, null);
    const labelled = seen.map(({ row }) => row.set === 'emscad');
    const overlap = (from: Weights): Weights =>
      estimated(
        from,
        { codes: {} },
        overlapOf(
          seen.filter((_, i) => labelled[i]),
          seenBits.filter((_, i) => labelled[i]),
          from,
        ),
      );
    const made: Record<Way, Weights> = {
      'beliefs alone': believed,
      counts: counted,
      overlap: overlap(believed),
      'counts and overlap': overlap(counted),
    };
    ads.forEach((ad, i) => {
      if (folds[i] !== fold) return;
      for (const way of WAYS) {
        const { bits, found } = weighed(ad, modelBits[i]!, made[way]);
        results[way][i] = { bits, signals: found.filter((one) => one.bits > 0).length };
      }
    });
  }
  return results;
}
