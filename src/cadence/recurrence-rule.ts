/** A weekday of a rule: 0 = Monday; `nth` of the month or year, from the end where negative, 0 for each. */
export interface RuleWeekday {
  readonly weekday: number;
  readonly nth: number;
}

/** A recurrence by days, read from an RRULE that `recurrenceProblem` has let pass. */
export interface RecurrenceRule {
  readonly frequency: 'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY';
  readonly interval: number;
  readonly count: number;
  /** `YYYYMMDD`, the last day; null for no end. */
  readonly until: string | null;
  /** First day of the week, 0 = Monday. */
  readonly weekStart: number;
  readonly months: readonly number[];
  readonly monthDays: readonly number[];
  readonly yearDays: readonly number[];
  readonly weeks: readonly number[];
  readonly weekdays: readonly RuleWeekday[];
  readonly positions: readonly number[];
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The parts of a rule by name, values apart. */
export function partsOf(rule: string): ReadonlyMap<string, readonly string[]> {
  const parts = rule.replace(/^RRULE:/, '').split(';');
  return new Map(
    parts.map((part) => {
      const [name = '', value = ''] = part.split('=');
      return [name, value.split(',')];
    }),
  );
}

/** Reads a rule whose parts are sound. */
export function ruleOf(rule: string): RecurrenceRule {
  const parts = partsOf(rule);
  const numbers = (name: string): readonly number[] => (parts.get(name) ?? []).map(Number);
  return {
    frequency: parts.get('FREQ')![0] as RecurrenceRule['frequency'],
    interval: numbers('INTERVAL')[0] ?? 1,
    count: numbers('COUNT')[0] ?? Infinity,
    until: parts.get('UNTIL')?.[0]?.slice(0, 8) ?? null,
    weekStart: Math.max(0, WEEKDAYS.indexOf(parts.get('WKST')?.[0] ?? 'MO')),
    months: numbers('BYMONTH'),
    monthDays: numbers('BYMONTHDAY'),
    yearDays: numbers('BYYEARDAY'),
    weeks: numbers('BYWEEKNO'),
    weekdays: (parts.get('BYDAY') ?? []).map((value) => ({
      weekday: WEEKDAYS.indexOf(value.slice(-2)),
      nth: Number(value.slice(0, -2)),
    })),
    positions: numbers('BYSETPOS'),
  };
}
