import { readHits } from '../../lexicon/index.js';
import type { Ad, PayFact } from '../../read/ad.js';
import { defineSignal, type Finding } from '../signal.js';
import { lexicalFindings } from './lexical.js';
import { REFERENCE_HOURLY_WAGE } from './reference-wages.js';

const CODE = 'content/pay-implausible';

const HOURS_PER_DAY = 8;
const HOURS_PER_WEEK = 40;
const WEEKS_PER_YEAR = 52;

/** Multiples of the typical wage that such work isn't paid. High pay alone is fine: executives and surgeons exist. */
const TRAINEE_LIMIT = 2;
const UNSKILLED_LIMIT = 2.5;
const WEEKLY_LIMIT = 8;

/** Least pay for an hour in multiples of the typical wage; null where period or currency isn't known. */
export function wageMultiple(pay: PayFact, ad: Pick<Ad, 'hours'>): number | null {
  if (pay.currency === null || pay.period === null || !Object.hasOwn(REFERENCE_HOURLY_WAGE, pay.currency))
    return null;
  const reference = REFERENCE_HOURLY_WAGE[pay.currency]!;
  const perWeek = ad.hours?.value.perWeek ?? (HOURS_PER_WEEK * (ad.hours?.value.percent ?? 100)) / 100;
  const hours = {
    hour: 1,
    day: HOURS_PER_DAY,
    week: perWeek,
    month: (perWeek * WEEKS_PER_YEAR) / 12,
    year: perWeek * WEEKS_PER_YEAR,
  }[pay.period];
  return hours > 0 ? pay.min / hours / reference : null;
}

function limitFor(
  ad: Ad,
  pay: PayFact,
  unskilled: boolean,
): { readonly variant: string; readonly limit: number } | null {
  const kind = ad.kind?.value;
  if (kind === 'traineeship' || kind === 'internship') return { variant: 'trainee', limit: TRAINEE_LIMIT };
  if (unskilled && pay.period !== 'year') return { variant: 'unskilled', limit: UNSKILLED_LIMIT };
  // Nobody but a consultant states extraordinary pay by the week.
  if (pay.period === 'week' && kind !== 'consultancy') return { variant: 'weekly', limit: WEEKLY_LIMIT };
  return null;
}

function fromFacts(ad: Ad): Finding | null {
  const unskilled = readHits(ad.words).hits.some(({ pattern }) => pattern.code === 'context/unskilled');
  for (const pay of ad.pay) {
    if (pay.estimated) continue;
    const multiple = wageMultiple(pay, ad);
    const bound = limitFor(ad, pay, unskilled);
    if (multiple === null || bound === null || multiple < bound.limit) continue;
    const { min, max, currency, period } = pay;
    return {
      variant: bound.variant,
      data: { min, max, currency, period, multiple: Math.round(multiple * 10) / 10 },
      spans: pay.spans,
    };
  }
  return null;
}

/** Pay far above the work: for minutes a day, for no skill, for a trainee. */
export const payImplausible = defineSignal({
  code: CODE,
  asks: 'Is the pay far above what such work earns, or promised for next to no work?',
  mind: 'Executives, doctors and fellows are paid well, and boards print estimates: high pay alone says nothing.',
  detect: (given) => {
    const computed = fromFacts(given.ad);
    return computed === null ? lexicalFindings(given, CODE) : [computed];
  },
});
