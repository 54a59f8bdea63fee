import { stackedScore } from '../../../src/model/schemes/read.js';
import { calibratedBits } from '../../../src/model/text-model.js';
import type { Judged, Stacked } from './learn.js';

/** Bits from which on the wording alone makes an ad suspicious at the default prior of 5 %. */
const SUSPICIOUS = 4.25;

/** What a model that has not seen them says of one kind of text. Shares of texts, 0 to 1. */
export interface KindFigures {
  readonly n: number;
  /** Over `SUSPICIOUS` bits. */
  readonly accused: number;
  /** More likely a report than an offer. */
  readonly report: number;
}

const share = (count: number, n: number): number => Math.round((count / n) * 1e4) / 1e4;

/** Figures of each kind of text, all languages together. */
export function figuresOf(
  judged: readonly Judged[],
  { stack, calibration }: Stacked,
): Readonly<Record<string, KindFigures>> {
  const kinds = new Map<string, Judged[]>();
  for (const one of judged) {
    const { kind, example } = one.learnt;
    const name = kind ?? (example.fraud === true ? 'real fraud' : 'real genuine');
    kinds.set(name, [...(kinds.get(name) ?? []), one]);
  }
  return Object.fromEntries(
    [...kinds]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, some]) => {
        const accused = some.filter(
          ({ score }) => calibratedBits(stackedScore(score, stack), calibration) >= SUSPICIOUS,
        );
        const reports = some.filter(({ score }) => score.report > 0);
        return [
          name,
          {
            n: some.length,
            accused: share(accused.length, some.length),
            report: share(reports.length, some.length),
          },
        ];
      }),
  );
}
