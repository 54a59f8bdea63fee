/** What was read beside what a person read, field by field. */
import type { Ad, ContactFact, DateFact, DateRole, Kind, PayFact } from '../../src/read/ad.js';
import { fold } from '../../src/text/fold.js';
import { contactHash, type LabelledContact, type LabelledPay, type Labels } from './label.js';

export const FIELDS = [
  'deadline',
  'start',
  'end',
  'interview',
  'shortlist',
  'posted',
  'contact',
  'contact role',
  'pay',
  'title',
  'organisation',
  'kind',
  'place',
  'hours',
  'percent',
  'language',
  'is an ad',
  'part of a round-up',
] as const;

export type Field = (typeof FIELDS)[number];

/** One field of one ad. */
export interface Comparison {
  readonly field: Field;
  /** What the ad states, and how much of it was read. */
  readonly stated: number;
  readonly found: number;
  /** What was read, and how much of that the ad states. */
  readonly read: number;
  readonly right: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

function compareLists<E, R>(
  field: Field,
  expected: readonly E[],
  read: readonly R[],
  agrees: (expected: E, read: R) => boolean,
  show: (value: E | R) => string,
): Comparison {
  const missed = expected.filter((one) => !read.some((other) => agrees(one, other)));
  const wrong = read.filter((one) => !expected.some((other) => agrees(other, one)));
  return {
    field,
    stated: expected.length,
    found: expected.length - missed.length,
    read: read.length,
    right: read.length - wrong.length,
    missed: missed.map(show),
    wrong: wrong.map(show),
  };
}

const plain = (value: string) =>
  fold(value)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const LEAST_SHARE = 0.4;

/** The same name, or one within the other where neither is a mere scrap of it. */
export function namesAgree(expected: string, read: string): boolean {
  const [a, b] = [plain(expected), plain(read)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 1 && ` ${long} `.includes(` ${short} `) && short.length >= LEAST_SHARE * long.length;
}

/** A place may be told more fully than we noted it: any of its names will do. */
function placesAgree(expected: string, read: string): boolean {
  const [a, b] = [` ${plain(expected)} `, ` ${plain(read)} `];
  return a.trim() !== '' && b.trim() !== '' && (a.includes(b) || b.includes(a));
}

function compareName(
  field: Field,
  expected: readonly string[] | null | undefined,
  read: string | null,
  agrees: (expected: string, read: string) => boolean,
): Comparison | null {
  if (expected === undefined) return null;
  const stated = expected === null ? [] : [expected];
  return compareLists(
    field,
    stated,
    read === null ? [] : [read],
    (names, value) => names.some((name) => agrees(name, value)),
    (value) => (typeof value === 'string' ? value : value.join(' / ')),
  );
}

function dayAgrees(expected: string, fact: DateFact): boolean {
  if (!/\d/.test(expected)) return fact.open === expected;
  if (fact.date === null) return false;
  if (expected.startsWith('--')) return fact.date.slice(4).startsWith(expected.slice(1));
  const isMonth = expected.length === 'YYYY-MM'.length;
  return isMonth ? fact.date.startsWith(expected) : fact.date === expected;
}

const dayText = (value: string | DateFact) =>
  typeof value === 'string'
    ? value
    : `${value.date ?? value.open ?? 'nothing'}${value.yearStated ? '' : ' (year supplied)'}`;

function unique<T>(values: readonly T[], key: (value: T) => string): T[] {
  return [...new Map(values.map((value) => [key(value), value])).values()];
}

function compareDays(role: Exclude<DateRole, 'other'>, labels: Labels, ad: Ad): Comparison | null {
  const expected = labels[role];
  if (expected === undefined) return null;
  const facts = ad.dates.filter(
    (fact) => fact.role === role && (fact.date !== null || fact.open !== undefined),
  );
  return compareLists(role, expected, unique(facts, dayText), dayAgrees, dayText);
}

const CENT = 0.011;

function payAgrees(expected: LabelledPay, fact: PayFact): boolean {
  return (
    Math.abs(expected.min - fact.min) < CENT &&
    Math.abs(expected.max - fact.max) < CENT &&
    (expected.currency === undefined || expected.currency === fact.currency) &&
    (expected.period === undefined || expected.period === fact.period)
  );
}

const payText = ({ min, max, currency, period }: LabelledPay | PayFact) =>
  `${min}-${max} ${currency ?? '-'} ${period ?? '-'}`;

function comparePay(labels: Labels, ad: Ad): Comparison | null {
  if (labels.pay === undefined) return null;
  return compareLists('pay', labels.pay, unique(ad.pay, payText), payAgrees, payText);
}

function hashOf(fact: ContactFact): string | null {
  return fact.value === null ? null : contactHash(fact.type, fact.value);
}

const contactText = (value: LabelledContact | ContactFact) =>
  'hash' in value
    ? `${value.type} ${value.hash?.slice(0, 8) ?? 'hidden'} ${value.role ?? ''}`
    : `${value.type} ${value.value ?? 'hidden'} ${value.role} ${hashOf(value)?.slice(0, 8) ?? ''}`;

const sameContact = (expected: LabelledContact, fact: ContactFact) => expected.hash === hashOf(fact);

/** Where the ad was seen is not something that the ad says. */
function contactsOf(ad: Ad): ContactFact[] {
  const said = ad.contacts.filter((fact) => fact.role !== 'source');
  return unique(said, (fact) => hashOf(fact) ?? `hidden ${fact.type}`);
}

function compareContacts(labels: Labels, ad: Ad): Comparison[] {
  if (labels.contacts === undefined) return [];
  const facts = contactsOf(ad);
  const shared = labels.contacts.filter(
    (one) => one.role !== undefined && facts.some((fact) => sameContact(one, fact)),
  );
  const read = facts.filter((fact) => shared.some((one) => sameContact(one, fact)));
  return [
    compareLists('contact', labels.contacts, facts, sameContact, contactText),
    // Only of contacts that were found: what an address is for is a question of its own.
    compareLists(
      'contact role',
      shared,
      read,
      (expected, fact) => sameContact(expected, fact) && expected.role === fact.role,
      contactText,
    ),
  ];
}

function compareNumbers(
  field: Field,
  range: readonly number[] | undefined,
  read: number | null,
): Comparison | null {
  if (range === undefined) return null;
  return compareLists(
    field,
    range.length === 0 ? [] : [range],
    read === null ? [] : [read],
    (limits, value) => value >= Math.min(...limits) - CENT && value <= Math.max(...limits) + CENT,
    (value) => String(value),
  );
}

function compareOne(field: Field, expected: string | undefined, read: string | null): Comparison | null {
  if (expected === undefined) return null;
  return compareLists(field, [expected], read === null ? [] : [read], (a, b) => a === b, String);
}

/** A traineeship and an internship are one kind, as they are to a registry that doesn't separate them. */
const oneKind = (kind: Kind | undefined) => (kind === 'internship' ? 'traineeship' : kind);

const ROLES = ['deadline', 'start', 'end', 'interview', 'shortlist', 'posted'] as const;

type LabelledPart = NonNullable<Labels['parts']>[number];

function partAgrees(expected: LabelledPart, part: Ad): boolean {
  return (
    namesAgree(expected.organisation, part.organisation?.value ?? '') &&
    namesAgree(expected.title, part.title?.value ?? '') &&
    part.dates.some((fact) => fact.role === 'deadline' && dayAgrees(expected.deadline, fact))
  );
}

function compareParts(labels: Labels, parts: readonly Ad[]): Comparison | null {
  if (labels.parts === undefined) return null;
  return compareLists('part of a round-up', labels.parts, parts, partAgrees, (part) =>
    'dates' in part
      ? `${part.organisation?.value} | ${part.title?.value}`
      : `${part.organisation} | ${part.title}`,
  );
}

/** All fields that the labels decide. */
export function compare(labels: Labels, ad: Ad, parts: readonly Ad[] = []): Comparison[] {
  return [
    ...ROLES.map((role) => compareDays(role, labels, ad)),
    ...compareContacts(labels, ad),
    comparePay(labels, ad),
    compareName('title', labels.title, ad.title?.value ?? null, namesAgree),
    compareName('organisation', labels.organisation, ad.organisation?.value ?? null, namesAgree),
    compareOne('kind', oneKind(labels.kind), oneKind(ad.kind?.value) ?? null),
    compareName('place', labels.place, ad.place?.value ?? null, placesAgree),
    compareNumbers('hours', labels.perWeek, ad.hours?.value.perWeek ?? null),
    compareNumbers('percent', labels.percent, ad.hours?.value.percent ?? null),
    compareOne('language', labels.language, ad.language),
    compareOne('is an ad', labels.isAd === undefined ? undefined : String(labels.isAd), String(ad.isAd)),
    compareParts(labels, parts),
  ].filter((one): one is Comparison => one !== null);
}
