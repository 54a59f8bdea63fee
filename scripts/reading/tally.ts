import { FIELDS, type Comparison, type Field } from './compare.js';
import { wilson } from './wilson.js';

/** Sums over many ads. Precision is `right / read`, recall is `found / stated`. */
export interface Tally {
  readonly field: Field;
  readonly stated: number;
  readonly found: number;
  readonly read: number;
  readonly right: number;
}

export function tally(comparisons: readonly Comparison[]): Tally[] {
  return FIELDS.map((field) => {
    const own = comparisons.filter((one) => one.field === field);
    const sum = (key: 'stated' | 'found' | 'read' | 'right') =>
      own.reduce((total, one) => total + one[key], 0);
    return { field, stated: sum('stated'), found: sum('found'), read: sum('read'), right: sum('right') };
  }).filter((row) => row.stated + row.read > 0);
}

const share = (hits: number, n: number) => {
  if (n === 0) return '–';
  const [low, high] = wilson(hits, n).map((bound) => bound.toFixed(2));
  return `${(hits / n).toFixed(3)} (${low}–${high})`;
};

/** A Markdown table: precision and recall with 95 % Wilson intervals and the counts that they rest on. */
export function tableOf(caption: string, ads: number, rows: readonly Tally[]): string {
  return [
    `**${caption}** (${ads} ads)`,
    '',
    '| field | precision | read | recall | stated |',
    '|---|---|---|---|---|',
    ...rows.map(
      ({ field, stated, found, read, right }) =>
        `| ${field} | ${share(right, read)} | ${read} | ${share(found, stated)} | ${stated} |`,
    ),
    '',
  ].join('\n');
}

const MATTERS: readonly Field[] = ['deadline', 'start', 'contact', 'pay', 'title', 'organisation', 'kind'];

/** One line a group: precision / recall of the fields that weigh most. */
export function groupsOf(caption: string, groups: ReadonlyMap<string, readonly Comparison[]>): string {
  const cell = (row: Tally | undefined) =>
    row === undefined ? '–' : `${two(row.right, row.read)} / ${two(row.found, row.stated)}`;
  return [
    `| ${caption} | ${MATTERS.join(' | ')} |`,
    `|${'---|'.repeat(MATTERS.length + 1)}`,
    ...[...groups].map(([name, comparisons]) => {
      const rows = tally(comparisons);
      return `| ${name} | ${MATTERS.map((field) => cell(rows.find((row) => row.field === field))).join(' | ')} |`;
    }),
    '',
  ].join('\n');
}

const two = (hits: number, n: number) => (n === 0 ? '–' : (hits / n).toFixed(2));
