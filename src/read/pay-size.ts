import type { PayFact, PayPeriod } from './ad.js';

/** How often each is paid in a year of full-time work. */
const A_YEAR: Readonly<Record<PayPeriod, number>> = { hour: 1700, day: 220, week: 46, month: 12, year: 1 };
/** Sizes by which the period of an amount is guessed. */
const LEAST_YEARLY = 10_000;
const MOST_HOURLY = 200;
/** Below this share of what the post pays, an amount that only its period makes pay is a budget, a rent, a subsidy. */
const LEAST_SHARE = 0.3;

/** Nobody is offered more a year in currencies of which one buys a bread. */
const MOST_YEARLY = 3_000_000;
const HARD: ReadonlySet<string> = new Set(['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD']);

/** A year's pay that a period alone tells is no less; a subsidy for lunches or telephones is. */
const LEAST_YEAR = 3_000;

function isHard(currency: string | null): boolean {
  return currency !== null && HARD.has(currency);
}

/** What the post handles, and not what it pays, however it is worded. */
export function isTooLarge(max: number, period: PayPeriod | null, currency: string | null): boolean {
  return isHard(currency) && max * A_YEAR[period ?? 'year'] > MOST_YEARLY;
}

function yearly({ max, period }: PayFact): number {
  if (period !== null) return max * A_YEAR[period];
  return max >= LEAST_YEARLY ? max : max * (max < MOST_HOURLY ? A_YEAR.hour : A_YEAR.month);
}

/** Pay without the `weak` facts, told by a period alone, that are too small beside the pay that words tell. */
export function withoutSmall(facts: readonly PayFact[], weak: ReadonlySet<PayFact>): readonly PayFact[] {
  if (weak.size === 0) return facts;
  const told = facts.filter((fact) => !weak.has(fact));
  const sizes = (told.length > 0 ? told : facts).map(yearly);
  const least = LEAST_SHARE * (told.length > 0 ? Math.min(...sizes) : Math.max(...sizes));
  return facts.filter(
    (fact) =>
      !weak.has(fact) || (yearly(fact) >= least && !(yearly(fact) < LEAST_YEAR && isHard(fact.currency))),
  );
}
