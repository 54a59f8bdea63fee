import type { Weights } from '../../src/schema/weights.js';
import { weighFindings } from '../../src/weigh/weigh.js';
import { NO_CASE, replayed, type Observed } from './observed.js';

/** Weight of evidence of each class: near-duplicates, and one employer's ads, are one witness between them. */
export interface Pair {
  readonly frauds: number;
  readonly genuine: number;
}

/** How often the rows of one code were what counted, and in how many ads the code could have fired. */
export interface CodeCounts {
  readonly asked: Pair;
  readonly rows: { readonly [row: string]: Pair };
}

export interface Counts {
  readonly codes: { readonly [code: string]: CodeCounts };
}

/**
 * Groups of evidence that the labelled frauds can show. Their addresses and links were replaced by hashes and they name
 * no registered organisation, so that nothing is learnt of channels, registries and cadences.
 */
const SHOWN: readonly string[] = ['content', 'text', 'dates'];

/** A witness's voice is shared by its ads: of each class by itself, since some groups hold both. */
export function witnesses(ads: readonly Observed[]): readonly number[] {
  const keyOf = ({ row }: Observed): string => `${row.group} ${row.fraud}`;
  const sizes = new Map<string, number>();
  for (const ad of ads) sizes.set(keyOf(ad), (sizes.get(keyOf(ad)) ?? 0) + 1);
  return ads.map((ad) => 1 / sizes.get(keyOf(ad))!);
}

/** Counts what fired, by the row that it would be weighed by: of several variants the strongest counts. */
export function countRows(ads: readonly Observed[], weights: Weights): Counts {
  const codes = new Map<string, { asked: Mutable; rows: Map<string, Mutable> }>();
  const isShown = (code: string): boolean => {
    const row = weights.signals[code];
    return row !== undefined && row.least === undefined && SHOWN.includes(row.group);
  };
  const apart = withoutRelations(weights);
  const shares = witnesses(ads);
  ads.forEach((ad, i) => {
    const side = ad.row.fraud ? 'frauds' : 'genuine';
    for (const code of [...ad.findings.keys()].filter(isShown)) {
      if (!codes.has(code)) codes.set(code, { asked: { frauds: 0, genuine: 0 }, rows: new Map() });
      codes.get(code)!.asked[side] += shares[i]!;
    }
    for (const { code, row } of weighFindings(NO_CASE, replayed(ad, null), apart)) {
      if (!isShown(code)) continue;
      const { rows } = codes.get(code)!;
      if (!rows.has(row)) rows.set(row, { frauds: 0, genuine: 0 });
      rows.get(row)![side] += shares[i]!;
    }
  });
  return {
    codes: sorted(
      [...codes].map(([code, { asked, rows }]) => [
        code,
        { asked: rounded(asked), rows: sorted([...rows].map(([row, pair]) => [row, rounded(pair)])) },
      ]),
    ),
  };
}

type Mutable = { frauds: number; genuine: number };

/** A signal is counted by what it sees, also where another one would absorb or cap it. */
function withoutRelations({ signals, ...rest }: Weights): Weights {
  const rows = Object.entries(signals).map(([name, { present, absent, least, basis, n, source, group }]) => [
    name,
    { present, absent, ...(least === undefined ? {} : { least }), basis, n, source, group },
  ]);
  return { ...rest, signals: Object.fromEntries(rows) as Weights['signals'], groups: {} };
}

function sorted<T>(entries: readonly (readonly [string, T])[]): { [name: string]: T } {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function rounded({ frauds, genuine }: Pair): Pair {
  const to = (value: number): number => Math.round(value * 1e4) / 1e4;
  return { frauds: to(frauds), genuine: to(genuine) };
}
