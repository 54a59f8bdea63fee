import type { Json } from '../signals/signal.js';
import { parseTemplate, render, type PrintFact, type Template } from './template.js';
import type { Terms } from './terms.js';

/** What a signal gave beside its code. */
export type Data = { readonly [key: string]: Json };

/** Prints the facts of evidence as people of one language write them. */
export type FactPrinter = (data: Data) => PrintFact;

/** Facts whose values are names out of a fixed list, with the list that their words stand in. */
const NAMED: Readonly<Record<string, string>> = {
  trick: 'trick',
  reason: 'reason',
  fields: 'field',
  field: 'field',
  messenger: 'messenger',
  channel: 'channel',
  months: 'month',
  weekday: 'weekday',
  first: 'role',
  second: 'role',
  types: 'oddity',
  period: 'period',
  resembles: 'resembles',
};
/** Lists that others add to in their registries: what has no word is printed as it is. */
const OPEN_LISTS: readonly string[] = ['channel'];
const SHARES: readonly string[] = ['completeness'];

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;
const DAYS = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/u;
/** As `src/match/fields.ts` writes an amount, `EUR 3450-3900 /month`, and `src/read/jobposting.ts`, `3450–3900 EUR per month`. */
const PAY =
  /^(?:([A-Z]{3}) )?(\d+(?:\.\d+)?)(?:[-–](\d+(?:\.\d+)?))?(?: ([A-Z]{3}))?(?: (?:\/|per )(hour|day|week|month|year))?$/u;
/** What two texts say of one field: days and amounts, several of them with commas between. */
const STATED: readonly string[] = ['ad', 'official', 'markup', 'visible'];

const WHITE_SPACE = /\s+/gu;
/** Longer values are cut in a message; the data hold them whole. */
const LONGEST = 120;

/**
 * The printer of a language. Numbers and days are written without the platform's own formatting, which differs
 * from one version of it to the next.
 *
 * @param words what is done to the words of the language's forms, as in its messages
 */
export function factPrinter(terms: Terms, words: (words: string) => string): FactPrinter {
  const forms = new Map<string, Template>();
  const term = (key: string): string | null => (Object.hasOwn(terms, key) ? terms[key as keyof Terms] : null);
  const templateOf = (key: keyof Terms): Template => {
    let template = forms.get(key);
    if (template === undefined) forms.set(key, (template = parseTemplate(terms[key], words)));
    return template;
  };
  const form = (key: keyof Terms, facts: Readonly<Record<string, string | null>>): string =>
    render(templateOf(key), (name) => facts[name] ?? null);

  const number = (value: number): string => {
    const [whole, fraction] = String(value).split('.');
    const grouped = grouping(whole!, terms.thousands);
    return fraction === undefined ? grouped : `${grouped}${terms.decimal}${fraction}`;
  };
  const share = (value: number): string =>
    form('share', { percent: number(Number((value * 100).toPrecision(2))) });
  const dayOfMonth = (day: string): string => (day === '01' ? terms['first-day'] : String(Number(day)));
  const date = (value: string, key: 'date' | 'day-and-month' = 'date'): string => {
    const [, year, month, day] = DAY.exec(value)!;
    return form(key, { day: dayOfMonth(day!), month: term(`month/${Number(month)}`), year: year! });
  };
  const range = (from: string, to: string, key: 'range' | 'between'): string => {
    const start =
      from.slice(0, 7) === to.slice(0, 7)
        ? dayOfMonth(from.slice(8))
        : date(from, from.slice(0, 4) === to.slice(0, 4) ? 'day-and-month' : 'date');
    return form(key, { from: start, to: date(to) });
  };
  const period = (from: Json | undefined, to: Json | undefined, key: 'range' | 'between'): string | null => {
    if (!isDay(from) || !isDay(to)) return null;
    if (from === to) return key === 'range' ? date(from) : form('on-day', { date: date(from) });
    return range(from, to, key);
  };
  const pay = (
    min: string,
    max: string | undefined,
    currency: Json | undefined,
    per: Json | undefined,
  ): string => {
    const amount = (value: string): string => number(Number(value));
    return form('pay', {
      amount:
        max === undefined || max === min
          ? amount(min)
          : form('pay-range', { min: amount(min), max: amount(max) }),
      currency: typeof currency === 'string' ? currency : null,
      period: typeof per === 'string' ? term(`period/${per}`) : null,
    });
  };

  const list = (items: readonly string[]): string | null => {
    const last = items.at(-1);
    if (last === undefined || items.length === 1) return last ?? null;
    return `${items.slice(0, -1).join(', ')} ${terms.and} ${last}`;
  };
  const stated = (value: string): string | null => {
    const said = value.split(', ').map((one) => {
      if (isDay(one)) return date(one);
      const amount = PAY.exec(one);
      return amount === null ? null : pay(amount[2]!, amount[3], amount[1] ?? amount[4], amount[5]);
    });
    return said.every((one) => one !== null) ? list(said) : null;
  };
  const text = (name: string, value: string): string | null => {
    const list = NAMED[name];
    if (list !== undefined) return term(`${list}/${value}`) ?? (OPEN_LISTS.includes(list) ? value : null);
    if (DAY.test(value)) return date(value);
    const days = DAYS.exec(value);
    if (days !== null) return period(days[1], days[2], 'range');
    return (STATED.includes(name) ? stated(value) : null) ?? plain(value);
  };
  const print = (name: string, value: Json): string | null => {
    if (value === null || typeof value === 'boolean') return null;
    if (typeof value === 'string') return text(name, value);
    if (typeof value === 'number') {
      const named = NAMED[name];
      if (named !== undefined) return term(`${named}/${value}`);
      return SHARES.includes(name) ? share(value) : number(value);
    }
    if (isList(value)) return list(value.map((item) => print(name, item)).filter((item) => item !== null));
    const each = `each/${name}`;
    return each in terms ? render(templateOf(each as keyof Terms), printer(value)) : null;
  };

  /** Facts that are made of several. */
  const made: Readonly<Record<string, (data: Data) => string | null>> = {
    window: ({ from, to }) => period(from, to, 'range'),
    publication: ({ earliest, latest }) => period(earliest, latest, 'between'),
    distance: ({ daysOff }) =>
      typeof daysOff === 'number'
        ? form(daysOff === 1 ? 'days/one' : 'days/other', { days: number(daysOff) })
        : null,
    pay: ({ min, max, currency, period: per }) =>
      typeof min === 'number' && typeof max === 'number'
        ? pay(String(min), String(max), currency, per)
        : null,
  };
  const printer: FactPrinter = (data) => (name) => {
    const making = Object.hasOwn(made, name) ? made[name] : undefined;
    if (making !== undefined) return making(data);
    return Object.hasOwn(data, name) ? print(name, data[name] ?? null) : null;
  };
  return printer;
}

function grouping(digits: string, separator: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(separator);
}

function isDay(value: Json | undefined): value is string {
  return typeof value === 'string' && DAY.test(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** A value on one line, empty ones missing, long ones cut between characters. */
function plain(value: string): string | null {
  const line = value.replace(WHITE_SPACE, ' ').trim();
  if (line === '') return null;
  const characters = line.length > LONGEST ? Array.from(line.slice(0, LONGEST * 2)) : [];
  return characters.length > LONGEST
    ? `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
    : line;
}
