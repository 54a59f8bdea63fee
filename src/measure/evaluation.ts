import type { Assessment, Evidence } from '../schema/assessment.js';
import { BASELINE } from '../weigh/weigh.js';
import { bootstrapInterval, type Interval } from './bootstrap.js';
import { bySignals, type BySignals } from './by-signals.js';
import { atBaseRate, type Scored } from './labelled.js';
import { qualityOf, type Quality, type QualityOptions } from './report.js';

/** An assessment whose truth is known. */
export interface LabelledAssessment {
  readonly assessment: Assessment;
  readonly fraud: boolean;
  readonly weight: number;
  readonly group: string;
  readonly source: string | null;
}

/** How often a code counts, and on what. A code that speaks in both directions has a row for each. */
export interface CodeFigures {
  readonly code: string;
  /** Whether it spoke for fraud or against it. */
  readonly direction: 'for' | 'against';
  readonly ads: number;
  readonly frauds: number;
  readonly genuine: number;
  /** Mean bits where it fired. */
  readonly meanBits: number;
  /** log2 of the ratio of its rates among frauds and genuine ads, half an ad added to each; what the labels say. */
  readonly observedBits: number;
  /** What whole groups drawn again give. */
  readonly interval: Interval | null;
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
  /** Whether scores go on meaning what they say where several signals fire. */
  readonly bySignals: readonly BySignals[];
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
  const scored = ads.map((ad) => ({
    ...scoredOf(ad),
    signals: counted(ad).filter(({ bits }) => bits > 0).length,
  }));
  return {
    all: qualityOf(scored, options),
    slices,
    codes: codeFigures(ads, options.draws),
    bySignals: bySignals(atBaseRate(scored, options.baseRate), options.draws),
  };
}

/** Evidence that moved the score: what a stronger piece absorbed did not, nor is silence a piece. */
function counted({ assessment }: LabelledAssessment): readonly Evidence[] {
  return assessment.evidence.filter(({ code, bits }) => bits !== 0 && code !== BASELINE);
}

/** What of an ad the figures of one code need. */
interface Witness {
  readonly fraud: boolean;
  readonly weight: number;
  readonly group: string;
  readonly bits: number;
}

function codeFigures(ads: readonly LabelledAssessment[], draws = 400): CodeFigures[] {
  const found = new Map<string, Map<LabelledAssessment, number>>();
  for (const ad of ads) {
    for (const { code, bits } of counted(ad)) {
      const name = `${code} ${bits > 0 ? 'for' : 'against'}`;
      if (!found.has(name)) found.set(name, new Map());
      found.get(name)!.set(ad, bits);
    }
  }
  return [...found]
    .map(([name, bitsOf]): CodeFigures => {
      const [code, direction] = name.split(' ') as [string, CodeFigures['direction']];
      const fired = [...bitsOf.keys()];
      const frauds = fired.filter(({ fraud }) => fraud).length;
      const witnesses = ads.map((ad): Witness => ({
        fraud: ad.fraud,
        weight: ad.weight,
        group: ad.group,
        bits: bitsOf.get(ad) ?? 0,
      }));
      return {
        code,
        direction,
        ads: fired.length,
        frauds,
        genuine: fired.length - frauds,
        meanBits: [...bitsOf.values()].reduce((sum, bits) => sum + bits, 0) / fired.length,
        observedBits: observedBits(witnesses),
        interval: draws > 0 ? bootstrapInterval(witnesses, observedBits, { draws }) : null,
      };
    })
    .sort(
      (a, b) =>
        b.ads - a.ads || (a.code < b.code ? -1 : a.code > b.code ? 1 : a.direction < b.direction ? 1 : -1),
    );
}

function observedBits(witnesses: readonly Witness[]): number {
  const sums = { all: [0, 0], fired: [0, 0] };
  for (const { fraud, weight, bits } of witnesses) {
    const side = fraud ? 0 : 1;
    sums.all[side]! += weight;
    if (bits !== 0) sums.fired[side]! += weight;
  }
  const rate = (side: 0 | 1): number => (sums.fired[side]! + 0.5) / (sums.all[side]! + 1);
  return Math.log2(rate(0) / rate(1));
}
