import { compareTwoStrings } from 'string-similarity';
import type { Ad, DateFact, DateRole, PayFact } from '../read/ad.js';
import { sameKind } from '../read/kinds.js';
import type { Organisation, Vacancy } from '../schema/registry.js';
import { fold } from '../text/fold.js';
import type { Span } from '../text/text.js';

/** A field in which the ad and the listed vacancy disagree. What is missing or hidden is not different. */
export interface Difference {
  readonly field: string;
  readonly official: string | null;
  readonly ad: string | null;
  /** False where it is a quirk, a board's estimate or a typing error that the official text may have as well. */
  readonly matters: boolean;
  readonly spans: readonly Span[];
}

/** A field that was compared, for `explain`. */
export interface Comparison {
  readonly field: string;
  readonly official: string | null;
  readonly ad: string | null;
  readonly result: 'same' | 'different' | 'missing' | 'quirk';
}

/** A field compared: what both say, and whether honest copies differ so too. */
export interface FieldResult extends Comparison {
  readonly spans: readonly Span[];
  /** Only for `different`: whether the difference is of a kind that a forger makes. */
  readonly matters: boolean;
}

const DATES: readonly (readonly [
  DateRole,
  'validThrough' | 'jobStartDate' | 'jobEndDate' | 'interviewDate',
])[] = [
  ['deadline', 'validThrough'],
  ['start', 'jobStartDate'],
  ['end', 'jobEndDate'],
  ['interview', 'interviewDate'],
];

/** Compares all fields but the contacts. What the ad or the registry does not say is `missing`, never different. */
export function compareFields(
  ad: Ad,
  vacancy: Vacancy,
  organisation: Organisation | null,
): readonly FieldResult[] {
  const results = [compareTitle(ad, vacancy), compareKind(ad, vacancy, organisation)];
  for (const [role, field] of DATES) results.push(compareDate(ad, vacancy, role, field));
  results.push(comparePay(ad, vacancy));
  return results.filter((result): result is FieldResult => result !== null);
}

/** The results as `differences` of the contract: only those that differ. */
export function differencesOf(results: readonly FieldResult[]): readonly Difference[] {
  return results
    .filter((result) => result.result === 'different' || result.result === 'quirk')
    .map(({ field, official, ad, matters, spans }) => ({ field, official, ad, matters, spans }));
}

function result(
  field: string,
  official: string | null,
  ad: string | null,
  outcome: Comparison['result'],
  spans: readonly Span[] = [],
  matters = false,
): FieldResult {
  return { field, official, ad, result: outcome, spans, matters };
}

const SAME_TITLE = 0.75;
const LONGEST_TITLE = 200;

/** Titles are compared again for every ad: their plain form is remembered. */
const plainTitles = new Map<string, string>();
const REMEMBERED_TITLES = 20_000;

function plainTitle(title: string): string {
  let plain = plainTitles.get(title);
  if (plain === undefined) {
    plain = fold(title.slice(0, LONGEST_TITLE))
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (plainTitles.size >= REMEMBERED_TITLES) plainTitles.clear();
    plainTitles.set(title, plain);
  }
  return plain;
}

/** How alike two titles are: Dice over bigrams, 0 to 1; 1 where one holds the other. */
export function titleSimilarity(one: string, other: string): number {
  const a = plainTitle(one);
  const b = plainTitle(other);
  if (a === '' || b === '') return 0;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 12 && ` ${long} `.includes(` ${short} `)) return 1;
  // Dice can't reach the threshold where one is so much longer.
  if ((2 * short.length) / (short.length + long.length) < SAME_TITLE) return 0;
  return compareTwoStrings(a, b);
}

function compareTitle(ad: Ad, vacancy: Vacancy): FieldResult {
  const title = ad.title;
  if (title === null) return result('title', vacancy.title, null, 'missing');
  const same = titleSimilarity(title.value, vacancy.title) >= SAME_TITLE;
  return result('title', vacancy.title, title.value, same ? 'same' : 'different', title.spans);
}

function compareKind(ad: Ad, vacancy: Vacancy, organisation: Organisation | null): FieldResult | null {
  if (vacancy.kind == null) return null;
  if (ad.kind === null) return result('kind', vacancy.kind, null, 'missing');
  const same = sameKind(ad.kind.value, vacancy.kind, organisation?.separatesInternships);
  return result('kind', vacancy.kind, ad.kind.value, same ? 'same' : 'different', ad.kind.spans);
}

function compareDate(
  ad: Ad,
  vacancy: Vacancy,
  role: DateRole,
  field: 'validThrough' | 'jobStartDate' | 'jobEndDate' | 'interviewDate',
): FieldResult | null {
  const official = vacancy[field] ?? null;
  const facts = ad.dates.filter((fact) => fact.role === role && fact.date !== null);
  const fact = facts.find((candidate) => official !== null && includes(candidate, official)) ?? facts[0];
  if (official === null) return null;
  if (fact === undefined) return result(field, official, null, 'missing');
  const said = fact.until === fact.date ? fact.date! : `${fact.date!}/${fact.until!}`;
  if (includes(fact, official)) return result(field, official, said, 'same', fact.spans);
  if (isQuirk(vacancy, field, fact)) return result(field, official, said, 'quirk', fact.spans);
  // A year that was supplied by us and not written is no statement of the ad.
  if (!fact.yearStated && fact.date!.slice(5) === official.slice(5)) {
    return result(field, official, said, 'same', fact.spans);
  }
  return result(field, official, said, 'different', fact.spans);
}

function includes(fact: DateFact, day: string): boolean {
  return fact.date! <= day && day <= fact.until!;
}

function isQuirk(vacancy: Vacancy, field: string, fact: DateFact): boolean {
  return (vacancy.quirks ?? []).some(
    (quirk) => quirk.field === field && quirk.written !== null && includes(fact, quirk.written),
  );
}

/** Pay this much above the official one is another amount, not rounding or a yearly bonus counted in. */
const RAISED = 1.15;
const PER_YEAR = { hour: 1976, day: 247, week: 52, month: 12, year: 1 } as const;

function comparePay(ad: Ad, vacancy: Vacancy): FieldResult | null {
  const official = vacancy.baseSalary;
  if (official == null || official.max === null) return null;
  const stated = ad.pay.filter((pay) => !pay.estimated);
  const said = printPay(
    official.min ?? official.max,
    official.max,
    official.currency ?? null,
    official.period ?? null,
  );
  const pay = stated.find((candidate) => !isRaised(candidate, official)) ?? stated[0];
  if (pay === undefined) return result('baseSalary', said, null, 'missing');
  const raised = stated.find((candidate) => isRaised(candidate, official));
  const shown = raised ?? pay;
  const outcome = raised !== undefined ? 'different' : isSamePay(pay, official) ? 'same' : 'different';
  return result(
    'baseSalary',
    said,
    printPay(shown.min, shown.max, shown.currency, shown.period),
    outcome,
    shown.spans,
    raised !== undefined,
  );
}

type Salary = NonNullable<Vacancy['baseSalary']>;

/** Amounts over the official maximum once both are brought to one period; thousands misread as units are let pass. */
function isRaised(pay: PayFact, official: Salary): boolean {
  if (pay.currency !== null && official.currency != null && pay.currency !== official.currency) {
    return pay.max > official.max! * RAISED;
  }
  const factor =
    pay.period !== null && official.period != null ? PER_YEAR[pay.period] / PER_YEAR[official.period] : 1;
  return pay.max * factor > official.max! * RAISED;
}

function isSamePay(pay: PayFact, official: Salary): boolean {
  const near = (one: number, other: number) => Math.abs(one - other) <= Math.max(1, other * 0.02);
  return near(pay.max, official.max!) || near(pay.min, official.min ?? official.max!);
}

function printPay(min: number, max: number, currency: string | null, period: string | null): string {
  const amount = min === max ? `${min}` : `${min}-${max}`;
  return [currency, amount, period === null ? null : `/${period}`].filter((part) => part !== null).join(' ');
}
