import type { Figure } from '../../src/measure/report.js';
import type { Weights } from '../../src/schema/weights.js';
import type { Stored } from './stored.js';

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cell({ value, interval }: Figure, digits: number): string {
  if (value === null) return '–';
  const range =
    interval === null ? '' : ` (${interval.low.toFixed(digits)} to ${interval.high.toFixed(digits)})`;
  return `${value.toFixed(digits)}${range}`;
}

/** Figures of held-out ads by the way the weights were made, as Markdown. */
export function calibrationTable({ heldOut }: Stored): string {
  return table(
    [
      'weights from',
      'calibration error',
      'slope',
      'Brier score',
      'logarithmic loss, bits',
      'average precision',
    ],
    Object.entries(heldOut).map(([way, { figures }]) => [
      way,
      cell(figures.calibrationError, 4),
      cell(figures.calibrationSlope, 2),
      cell(figures.brier, 4),
      figures.logLoss.toFixed(4),
      cell(figures.averagePrecision, 3),
    ]),
  );
}

/** Predicted and observed log-odds by how many signals spoke for fraud, as Markdown. */
export function signalsTable({ heldOut }: Stored): string {
  const ways = Object.entries(heldOut).filter(
    ([way]) => way === 'beliefs alone' || way === 'counts and overlap',
  );
  return table(
    ['weights from', 'signals for fraud', 'ads', 'frauds', 'groups', 'predicted', 'observed'],
    ways.flatMap(([way, { bySignals }]) =>
      bySignals.map(({ signals, ads, frauds, groups, predicted, observed, interval }) => [
        way,
        signals,
        String(ads),
        String(frauds),
        String(groups),
        predicted.toFixed(2),
        cell({ value: observed, interval }, 2),
      ]),
    ),
  );
}

/** What counts changed, as Markdown. */
export function weightsTable({ signals }: Weights, { codes }: Stored): string {
  const rows = Object.entries(signals).flatMap(([name, { belief, present, absent, basis }]) => {
    if (belief === undefined) return [];
    const own = codes[name.split('/').slice(0, 2).join('/')]?.rows[name] ?? { frauds: 0, genuine: 0 };
    const moved = (from: number, to: number): string => (from === to ? String(to) : `${from} → ${to}`);
    return [
      [
        `\`${name}\``,
        own.frauds.toFixed(2),
        own.genuine.toFixed(2),
        moved(belief.present, present),
        moved(belief.absent, absent),
        basis,
      ],
    ];
  });
  return table(['row', 'fired, frauds', 'fired, genuine', 'bits', 'silent', 'basis'], rows);
}
