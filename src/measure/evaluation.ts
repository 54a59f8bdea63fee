import type { Assessment } from '../schema/assessment.js';
import { type Scored } from './labelled.js';
import { qualityOf, type Quality, type QualityOptions } from './report.js';

/** An assessment whose truth is known. */
export interface LabelledAssessment {
  readonly assessment: Assessment;
  readonly fraud: boolean;
  readonly weight: number;
  readonly group: string;
  readonly source: string | null;
}

/** How often a code fires, and on what. */
export interface CodeFigures {
  readonly code: string;
  readonly ads: number;
  readonly frauds: number;
  readonly genuine: number;
  /** Mean bits where it fired. */
  readonly meanBits: number;
  /** log2 of the ratio of its rates among frauds and genuine ads, half an ad added to each; what the labels say. */
  readonly observedBits: number;
}

/** Ads of one language or source. */
export interface Slice {
  readonly by: 'language' | 'source';
  readonly name: string;
  readonly quality: Quality;
}

/** All that `evaluate` prints. */
export interface Evaluation {
  readonly all: Quality;
  readonly slices: readonly Slice[];
  readonly codes: readonly CodeFigures[];
}

const scoredOf = ({ assessment, fraud, weight, group }: LabelledAssessment): Scored => ({
  score: assessment.score,
  fraud,
  weight,
  group,
});

/** Figures for all ads, by language, by source and by code. */
export function evaluation(ads: readonly LabelledAssessment[], options: QualityOptions = {}): Evaluation {
  const slices: Slice[] = [];
  for (const by of ['language', 'source'] as const) {
    const parts = new Map<string, LabelledAssessment[]>();
    for (const ad of ads) {
      const name = by === 'language' ? ad.assessment.ad.language : (ad.source ?? 'not stated');
      const members = parts.get(name);
      if (members === undefined) parts.set(name, [ad]);
      else members.push(ad);
    }
    if (parts.size < 2) continue;
    for (const [name, members] of [...parts].sort(([, a], [, b]) => b.length - a.length)) {
      slices.push({ by, name, quality: qualityOf(members.map(scoredOf), options) });
    }
  }
  return { all: qualityOf(ads.map(scoredOf), options), slices, codes: codeFigures(ads) };
}

function codeFigures(ads: readonly LabelledAssessment[]): CodeFigures[] {
  const sums = new Map<
    string,
    { frauds: number; genuine: number; bits: number; ads: number; fw: number; gw: number }
  >();
  let frauds = 0;
  let genuine = 0;
  for (const { assessment, fraud, weight } of ads) {
    if (fraud) frauds += weight;
    else genuine += weight;
    for (const { code, bits } of assessment.evidence) {
      if (code === 'baseline') continue;
      const sum = sums.get(code) ?? { frauds: 0, genuine: 0, bits: 0, ads: 0, fw: 0, gw: 0 };
      sums.set(code, sum);
      sum.ads++;
      sum.bits += bits;
      if (fraud) {
        sum.frauds++;
        sum.fw += weight;
      } else {
        sum.genuine++;
        sum.gw += weight;
      }
    }
  }
  return [...sums]
    .map(([code, sum]) => ({
      code,
      ads: sum.ads,
      frauds: sum.frauds,
      genuine: sum.genuine,
      meanBits: sum.bits / sum.ads,
      observedBits: Math.log2((sum.fw + 0.5) / (frauds + 1)) - Math.log2((sum.gw + 0.5) / (genuine + 1)),
    }))
    .sort((a, b) => b.ads - a.ads || (a.code < b.code ? -1 : 1));
}
