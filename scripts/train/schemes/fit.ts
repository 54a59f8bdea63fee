import type { SchemePooling } from '../../../src/model/schemes/score.js';
import { fitLogistic, type Linear, type Row } from './logistic.js';
import type { Doc } from './matrix.js';

/** What a text is to the three questions; null where it says nothing about one. */
export interface Example {
  readonly doc: Doc;
  /** Whether each passage gives a scheme away; null where nobody marked it. */
  readonly demands: readonly boolean[] | null;
  readonly fraud: boolean | null;
  readonly report: boolean | null;
  /** Of the text, and of each of its passages. */
  readonly weight: number;
}

export interface SchemeFit {
  readonly demand: Linear;
  readonly fraud: Linear;
  readonly report: Linear;
}

/** What the fits may be told. Chosen on the corpus by cross-validation. */
export interface SchemeRecipe {
  readonly pooling: SchemePooling;
  readonly demandPenalty: number;
  readonly wholePenalty: number;
  /** Rounds of telling calm passages from others and fitting again. */
  readonly rounds: number;
}

const HOT = 1;
const CALM = 2;

function sumOf(ids: Int32Array, { weight }: Linear): number {
  let sum = 0;
  for (const id of ids) sum += weight[id]!;
  return sum;
}

function wholeRow(
  { passages, lengths }: Doc,
  kinds: readonly number[],
  { offset, calm, calmLength }: SchemePooling,
): { readonly ids: Int32Array; readonly values: Float64Array } {
  const met = new Set<number>();
  const ids: number[] = [];
  const values: number[] = [];
  let length = offset;
  for (const kind of [HOT, CALM]) {
    passages.forEach((passage, p) => {
      if (kinds[p] !== kind) return;
      length += (kind === HOT ? 1 : calmLength) * lengths[p]!;
      for (const id of passage) {
        if (met.has(id)) continue;
        met.add(id);
        ids.push(id);
        values.push(kind === HOT ? 1 : calm);
      }
    });
  }
  const norm = Math.sqrt(length);
  return { ids: Int32Array.from(ids), values: Float64Array.from(values, (value) => value / norm) };
}

const kindsOf = (doc: Doc, fraud: Linear | null): number[] =>
  doc.passages.map((ids) => (fraud === null || sumOf(ids, fraud) >= 0 ? HOT : CALM));

/** Score of a whole text, as the library's `scoreSchemes` reads it. */
function wholeScore(doc: Doc, kinds: readonly number[], linear: Linear, pooling: SchemePooling): number {
  const { ids, values } = wholeRow(doc, kinds, pooling);
  let sum = 0;
  for (let j = 0; j < ids.length; j++) sum += linear.weight[ids[j]!]! * values[j]!;
  return sum + linear.bias;
}

const CALMEST = -6;

/** What the fitted questions say of a text: the same as `scoreSchemes` in the library. */
export function scoreDoc(
  doc: Doc,
  { demand, fraud, report }: SchemeFit,
  pooling: SchemePooling,
): { readonly top: number; readonly second: number; readonly fraud: number; readonly report: number } {
  const found = doc.passages.map((ids) => sumOf(ids, demand) + demand.bias).sort((a, b) => b - a);
  return {
    top: Math.max(CALMEST, found[0] ?? CALMEST),
    second: Math.max(CALMEST, found[1] ?? CALMEST),
    fraud: wholeScore(doc, kindsOf(doc, fraud), fraud, pooling),
    report: wholeScore(doc, kindsOf(doc, null), report, pooling),
  };
}

/** Fits the three questions. Features that are not `allowed` get no weight; `from` is where the search begins. */
export function fitSchemes(
  examples: readonly Example[],
  features: number,
  recipe: SchemeRecipe,
  allowed: Uint8Array | null = null,
  from: SchemeFit | null = null,
): SchemeFit {
  const { pooling } = recipe;
  const passages: Row[] = examples.flatMap(({ doc, demands, weight }) =>
    demands === null ? [] : doc.passages.map((ids, p) => ({ ids, positive: demands[p]!, weight })),
  );
  const demand = fitLogistic(passages, features, recipe.demandPenalty, allowed, from?.demand);
  const wholes = (question: 'fraud' | 'report', calmBy: Linear | null): Row[] =>
    examples.flatMap(({ doc, weight, [question]: positive }) =>
      positive === null ? [] : [{ ...wholeRow(doc, kindsOf(doc, calmBy), pooling), positive, weight }],
    );
  let fraud = from?.fraud ?? null;
  for (let round = 0; round <= recipe.rounds; round++)
    fraud = fitLogistic(wholes('fraud', fraud), features, recipe.wholePenalty, allowed, fraud);
  const report = fitLogistic(wholes('report', null), features, recipe.wholePenalty, allowed, from?.report);
  return { demand, fraud: fraud!, report };
}
