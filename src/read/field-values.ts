import { contactPointShape, monetaryAmountShape, placeShape } from '../schema/ad.js';
import { isPlainRecord, textIn } from './field-lookup.js';
import type { GivenAd } from './given.js';
import { isAbsent, type Plain, type PlainRecord } from './snapshot.js';

type Salary = NonNullable<GivenAd['baseSalary']>;
type Period = NonNullable<Salary['period']>;

/** A place as one line: street, town, region, country, as far as they are given. */
export function placeIn(value: Plain): string | null {
  if (Array.isArray(value)) {
    const places = (value as readonly Plain[]).map(placeIn).filter((place) => place !== null);
    return places.length === 0 ? null : [...new Set(places)].join('; ');
  }
  if (!isPlainRecord(value)) return textIn(value);
  const address = value['address'];
  if (address !== undefined && !isAbsent(address)) return placeIn(address);
  const place = placeShape.safeParse(value);
  if (!place.success) return textIn(value);
  const { data } = place;
  const country = textIn(value['addresscountry'] ?? value['country']);
  const parts = [
    data.streetaddress,
    data.addresslocality ?? data.city,
    data.addressregion ?? data.region ?? data.state,
    country,
  ];
  const line = parts.filter((part) => typeof part === 'string' && !isAbsent(part)).join(', ');
  return line === '' ? textIn(value) : line;
}

const ADDRESS_OR_LINK = /@|^https?:|^www\./i;

/** Addresses, links and numbers to apply to. Lists and lists in a string (`a@x.org, b@x.org`) are taken apart. */
export function contactsIn(value: Plain): readonly string[] {
  if (typeof value === 'string') {
    const parts = value.split(/[\s,;]+/).filter((part) => !isAbsent(part));
    return parts.every((part) => ADDRESS_OR_LINK.test(part)) ? parts : [value.trim()];
  }
  if (Array.isArray(value)) return (value as readonly Plain[]).flatMap(contactsIn);
  const point = contactPointShape.safeParse(value);
  if (!point.success) return [];
  const { email, url, telephone, phone } = point.data;
  return [email, url, telephone ?? phone]
    .filter((part) => part !== undefined && !isAbsent(part))
    .map((part) => part!.trim());
}

const PERIODS: readonly (readonly [RegExp, Period])[] = [
  [/^(?:hour|hr\b|h$|heure|uur|stunde|hora)/i, 'hour'],
  [/^(?:day|daily|jour|dag|tag|dia)/i, 'day'],
  [/^(?:week|wk|semaine|woche|semana)/i, 'week'],
  [/^(?:month|mon$|mois|maand|monat|mes)/i, 'month'],
  [/^(?:year|annual|annum|yr|p\.?a|an$|jaar|jahr|a[nñ]o)/i, 'year'],
];

/** `MONTH`, `monthly`, `per month` → `month`. */
export function periodIn(value: Plain | undefined): Period | null {
  const text =
    textIn(value)
      ?.trim()
      .replace(/^per\s+/i, '') ?? '';
  return PERIODS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

const NUMBER = /^\d{1,9}(?:\.\d{1,2})?$/;
/** `1,056`, `1.056,50` and `1 056` without their separators of thousands, with a point for decimals. */
const GROUPED = /^\d{1,3}([,. '\u00a0\u202f])\d{3}(?:\1\d{3})*(?:[.,]\d{1,2})?$/;
const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  $: 'USD',
  '¥': 'JPY',
  '₹': 'INR',
};
const RANGE =
  /^(\D{0,12})([\d.,' \u00a0\u202f]*\d)(k?)(?:\s?(?:[\-–—àa]|to|bis|tot)\s?(\D{0,5})([\d.,' \u00a0\u202f]*\d)(k?))?(\D{0,40})$/i;
const ISO_CURRENCY = /\b[A-Z]{3}\b/;

/** An amount, however its thousands are set apart; null where it is none. */
export function amountIn(value: Plain | undefined): number | null {
  if (typeof value === 'number') return value > 0 ? value : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (NUMBER.test(text)) return Number(text) || null;
  const grouped = GROUPED.exec(text);
  if (grouped === null) return null;
  const plain = text.split(grouped[1]!).join('').replace(',', '.');
  return Number(plain) || null;
}

/** Pay as structured fields or markup state it, or as one line that holds nothing else (`€1,056 per month`). */
export function salaryIn(value: Plain): Salary | null {
  if (typeof value === 'number') return salary(value, value, null, null);
  if (typeof value === 'string') return salaryInLine(value.trim());
  if (Array.isArray(value)) return salaryIn((value as readonly Plain[])[0] ?? null);
  const amount = monetaryAmountShape.safeParse(value);
  if (!amount.success || !isPlainRecord(value)) return null;
  const inner = value['value'];
  const held: PlainRecord = isPlainRecord(inner) ? inner : value;
  const single = amountIn(held['value']);
  const currency = value['currency'] ?? held['currency'] ?? null;
  const period = periodIn(held['unittext'] ?? value['unittext'] ?? value['interval'] ?? value['period']);
  return salary(
    amountIn(held['minvalue'] ?? held['min']) ?? single,
    amountIn(held['maxvalue'] ?? held['max']) ?? single,
    currencyIn(currency),
    period,
  );
}

/** `EUR`, `eur` or `€` → `EUR`. */
export function currencyIn(value: Plain | undefined): string | null {
  const text = textIn(value)?.trim() ?? '';
  return /^[a-z]{3}$/i.test(text) ? text.toUpperCase() : (CURRENCY_SIGNS[text.slice(-1)] ?? null);
}

function salaryInLine(line: string): Salary | null {
  const found = line.length > 120 ? null : RANGE.exec(line);
  if (found === null) return null;
  const [, before = '', first, thousand, , second, otherThousand, after = ''] = found;
  const factor = thousand !== '' || otherThousand ? 1000 : 1;
  const min = amountIn(first);
  const max = second === undefined ? min : amountIn(second);
  const sign = [...(before + after)].find((character) => character in CURRENCY_SIGNS);
  const currency =
    ISO_CURRENCY.exec(before + ' ' + after)?.[0] ?? (sign === undefined ? null : CURRENCY_SIGNS[sign]!);
  const period = periodIn(
    after
      .replace(/^[^a-zñ]+/i, '')
      .replace(/^(?:[A-Z]{3}\b|euros?)[\s/]*/, '')
      .replace(/^(?:an?|par|pro|al|gross)\s+/i, ''),
  );
  return salary(min === null ? null : min * factor, max === null ? null : max * factor, currency, period);
}

/** One amount where only one is given; the smaller first. */
export function salary(
  low: number | null,
  high: number | null,
  currency: string | null,
  period: Period | null,
): Salary | null {
  const one = low ?? high;
  if (one === null) return null;
  const other = high ?? one;
  return { min: Math.min(one, other), max: Math.max(one, other), currency, period };
}
