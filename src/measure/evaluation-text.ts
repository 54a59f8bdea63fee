import type { Interval } from './bootstrap.js';
import type { Evaluation } from './evaluation.js';
import { reliabilityPlot } from './plot.js';
import type { Figure, Quality } from './report.js';

const NONE = '–';

function shown(value: number | null): string {
  return value === null ? NONE : value.toFixed(3);
}

function withInterval({ value, interval }: Figure): string {
  if (interval === null) return shown(value);
  return `${shown(value)}  (${interval.low.toFixed(3)} to ${interval.high.toFixed(3)})`;
}

function bits(value: number, interval: Interval | null): string {
  const range = interval === null ? '' : `  (${interval.low.toFixed(2)} to ${interval.high.toFixed(2)})`;
  return `${value.toFixed(2)}${range}`;
}

function rowsOf(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd();
  return `${rows.map(line).join('\n')}\n`;
}

function figuresOf(quality: Quality): string {
  const lines: [string, string][] = [
    ['average precision', withInterval(quality.averagePrecision)],
    ['ROC AUC', withInterval(quality.rocAuc)],
    ['recall at 1 % false positives', withInterval(quality.recallAt1Percent)],
    ['best F1', withInterval(quality.bestF1)],
    ['Brier score', withInterval(quality.brier)],
    ['Brier skill over the base rate', withInterval(quality.brierSkill)],
    ['calibration error', withInterval(quality.calibrationError)],
    ['calibration slope', withInterval(quality.calibrationSlope)],
  ];
  return lines.map(([name, value]) => `  ${name.padEnd(32)}${value}`).join('\n');
}

/** An evaluation as text for a terminal; ends with a line feed. */
export function evaluationText(evaluated: Evaluation): string {
  const { all, slices, codes, bySignals: signals } = evaluated;
  const pieces = [
    `${all.ads} ads, ${all.frauds} of them frauds, in ${all.groups} groups; figures for a share of frauds of ${(all.baseRate * 100).toFixed(2)} %\n`,
    `${figuresOf(all)}\n`,
    rowsOf([
      ['from score', 'precision', 'recall', 'F1', 'false positives'],
      ...all.thresholds.map((one) => [
        one.threshold.toFixed(2),
        shown(one.precision),
        shown(one.recall),
        shown(one.f1),
        shown(one.falsePositiveRate),
      ]),
    ]),
    reliabilityPlot(all.bins),
  ];
  for (const by of ['language', 'source'] as const) {
    const some = slices.filter((slice) => slice.by === by);
    if (some.length === 0) continue;
    pieces.push(
      rowsOf([
        [by, 'ads', 'frauds', 'AP', 'ROC AUC', 'F1 at 0.5', 'false positives at 0.5', 'Brier'],
        ...some.map(({ name, quality }) => [
          name,
          String(quality.ads),
          String(quality.frauds),
          withInterval(quality.averagePrecision),
          shown(quality.rocAuc.value),
          shown(quality.thresholds[0]?.f1 ?? null),
          shown(quality.thresholds[0]?.falsePositiveRate ?? null),
          shown(quality.brier.value),
        ]),
      ]),
    );
  }
  if (codes.length > 0) {
    pieces.push(
      rowsOf([
        ['code', 'speaks', 'ads', 'frauds', 'genuine', 'mean bits', 'bits that the labels say'],
        ...codes.map((one) => [
          one.code,
          one.direction,
          String(one.ads),
          String(one.frauds),
          String(one.genuine),
          one.meanBits.toFixed(2),
          bits(one.observedBits, one.interval),
        ]),
      ]),
    );
  }
  if (signals.length > 1) {
    pieces.push(
      rowsOf([
        ['signals for fraud', 'ads', 'frauds', 'groups', 'bits of the score', 'bits that the labels say'],
        ...signals.map((one) => [
          one.signals,
          String(one.ads),
          String(one.frauds),
          String(one.groups),
          one.predicted.toFixed(2),
          bits(one.observed, one.interval),
        ]),
      ]),
    );
  }
  return pieces.join('\n');
}
