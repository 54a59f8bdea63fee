import { firstRecurrence } from './recurrence-days.js';

/** How often a rule may repeat: a publication is an event of a day, and a rule by the hour would never end. */
const FREQUENCIES: readonly string[] = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY'];

/** The values that RFC 5545, section 3.3.10, allows for the parts of a rule: from 1 (or 0) up to so much. */
const COUNTED: Readonly<Record<string, readonly [least: number, most: number]>> = {
  INTERVAL: [1, 1000],
  COUNT: [1, 100_000],
  BYMONTH: [1, 12],
  BYHOUR: [0, 23],
  BYMINUTE: [0, 59],
  BYSECOND: [0, 59],
};
/** The same for parts that may also count from the end, so that -1 is the last. */
const FROM_EITHER_END: Readonly<Record<string, number>> = {
  BYMONTHDAY: 31,
  BYYEARDAY: 366,
  BYWEEKNO: 53,
  BYSETPOS: 366,
};
/** Parts that take one value: several hours would be several times on one day. */
const SINGLE: readonly string[] = [
  'FREQ',
  'INTERVAL',
  'COUNT',
  'UNTIL',
  'WKST',
  'BYHOUR',
  'BYMINUTE',
  'BYSECOND',
];

/** Frequencies beside which a part stands at all, where not beside each (RFC 5545, 3.3.10). */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  BYWEEKNO: ['YEARLY'],
  BYYEARDAY: ['YEARLY'],
  BYMONTHDAY: ['YEARLY', 'MONTHLY', 'DAILY'],
};

const WEEKDAY = /^(?:[+-]?[1-9]\d?)?(?:MO|TU|WE|TH|FR|SA|SU)$/;
const DAY_OR_INSTANT = /^\d{8}(?:T\d{6}Z?)?$/;
const WHOLE_NUMBER = /^[+-]?\d{1,6}$/;
/** How often a weekday stands in a month or a year at most: `5MO` is its fifth Monday. */
const MOST_OF_MONTH = 5;
const MOST_OF_YEAR = 53;

/** Years between which a rule may begin: what is evaluated day by day from the year 1 would take seconds. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/**
 * What makes a recurrence unfit to be evaluated, or null where nothing does. Stricter than RFC 5545 where the RFC
 * allows what is no day of publication (rules by the hour) or what never comes and so would be sought for without end.
 */
export function recurrenceProblem(rule: string, dtstart: string): string | null {
  const year = Number(dtstart.slice(0, 4));
  if (!isCalendarDay(dtstart)) return `dtstart ${dtstart} is no day`;
  if (year < FIRST_YEAR || year > LAST_YEAR) return `dtstart must lie between ${FIRST_YEAR} and ${LAST_YEAR}`;
  const parts = new Map<string, readonly string[]>();
  for (const part of rule.replace(/^RRULE:/, '').split(';')) {
    const [name = '', value = '', ...rest] = part.split('=');
    if (rest.length > 0 || value === '')
      return `${part.slice(0, 40) || 'an empty part'} is no part of a rule`;
    if (parts.has(name)) return `${name} is given twice`;
    parts.set(name, value.split(','));
  }
  const frequency = parts.get('FREQ')?.[0];
  if (frequency === undefined) return 'FREQ is missing';
  for (const [name, values] of parts) {
    const beside = Object.hasOwn(BESIDE, name) ? BESIDE[name] : undefined;
    if (beside?.includes(frequency) === false)
      return `${name} can't stand beside FREQ=${frequency.slice(0, 20)}`;
    if (values.length > 1 && SINGLE.includes(name)) return `${name} takes one value`;
    const wrong = values.find((value) => !isAllowed(name, value));
    if (wrong !== undefined) return explained(name, wrong);
  }
  const problem = ordinalProblem(parts, frequency);
  if (problem !== null) return problem;
  return firstRecurrence(rule, dtstart) === null
    ? `no day of the calendar after ${dtstart} fits the rule`
    : null;
}

function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function isAllowed(name: string, value: string): boolean {
  if (name === 'FREQ') return FREQUENCIES.includes(value);
  if (name === 'UNTIL') return DAY_OR_INSTANT.test(value);
  if (name === 'WKST' || name === 'BYDAY') return WEEKDAY.test(value);
  if (!WHOLE_NUMBER.test(value)) return false;
  const number = Number(value);
  const range = Object.hasOwn(COUNTED, name) ? COUNTED[name] : undefined;
  if (range !== undefined) return number >= range[0] && number <= range[1];
  const most = Object.hasOwn(FROM_EITHER_END, name) ? FROM_EITHER_END[name]! : 0;
  return number !== 0 && Math.abs(number) <= most;
}

function explained(name: string, value: string): string {
  if (name === 'FREQ') return 'FREQ must be DAILY or longer';
  return `${name.slice(0, 20)}=${value.slice(0, 20)} is not allowed in a rule`;
}

/** RFC 5545, 3.3.10: weekdays are counted in months and years, and not beside numbered weeks. */
function ordinalProblem(parts: ReadonlyMap<string, readonly string[]>, frequency: string): string | null {
  for (const value of parts.get('BYDAY') ?? []) {
    const nth = Math.abs(Number(value.slice(0, -2)));
    if (nth === 0) continue;
    const isOfYear = frequency === 'YEARLY' && !parts.has('BYMONTH');
    if (frequency === 'WEEKLY' || frequency === 'DAILY')
      return `BYDAY=${value} can't stand beside FREQ=${frequency}`;
    if (parts.has('BYWEEKNO')) return `BYDAY=${value} can't stand beside BYWEEKNO`;
    const most = isOfYear ? MOST_OF_YEAR : MOST_OF_MONTH;
    if (nth > most)
      return `BYDAY=${value}: a ${isOfYear ? 'year' : 'month'} has at most ${most} of a weekday`;
  }
  return null;
}
