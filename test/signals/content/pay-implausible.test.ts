import { describe, expect, it } from 'vitest';
import { createDetector } from '../../../src/index.js';
import { wageMultiple } from '../../../src/signals/content/pay-implausible.js';
import type { PayFact } from '../../../src/read/ad.js';

const detector = createDetector({ now: '2026-11-22' });

function variantIn(text: string): unknown {
  const { evidence } = detector.assess({ text });
  return evidence.find(({ code }) => code === 'content/pay-implausible')?.data.variants ?? null;
}

function seen(text: string): boolean {
  return detector.assess({ text }).evidence.some(({ code }) => code === 'content/pay-implausible');
}

const pay = (min: number, currency: string | null, period: PayFact['period']): PayFact => ({
  min,
  max: min,
  currency,
  period,
  estimated: false,
  spans: [],
});

describe('wageMultiple', () => {
  it('compares pay of any period with the typical hour', () => {
    expect(wageMultiple(pay(51, 'EUR', 'hour'), { hours: null })).toBeCloseTo(2);
    expect(wageMultiple(pay(408, 'EUR', 'day'), { hours: null })).toBeCloseTo(2);
    expect(wageMultiple(pay(2040, 'EUR', 'week'), { hours: null })).toBeCloseTo(2);
    expect(wageMultiple(pay(8840, 'EUR', 'month'), { hours: null })).toBeCloseTo(2);
    expect(wageMultiple(pay(106_080, 'EUR', 'year'), { hours: null })).toBeCloseTo(2);
  });

  it('counts the hours that the ad states', () => {
    const halfTime = { hours: { value: { perWeek: 20, percent: null }, spans: [] } };
    expect(wageMultiple(pay(4420, 'EUR', 'month'), halfTime)).toBeCloseTo(2);
    const percent = { hours: { value: { perWeek: null, percent: 50 }, spans: [] } };
    expect(wageMultiple(pay(4420, 'EUR', 'month'), percent)).toBeCloseTo(2);
  });

  it('knows nothing of other currencies, of no period and of no hours', () => {
    expect(wageMultiple(pay(500_000, 'XOF', 'month'), { hours: null })).toBeNull();
    expect(wageMultiple(pay(500, '__proto__', 'month'), { hours: null })).toBeNull();
    expect(wageMultiple(pay(500, 'EUR', null), { hours: null })).toBeNull();
    expect(
      wageMultiple(pay(500, 'EUR', 'week'), { hours: { value: { perWeek: 0, percent: null }, spans: [] } }),
    ).toBeNull();
  });
});

describe('content/pay-implausible', () => {
  it.each([
    'Vacancy: data clerk. Apply now. Earn $200 to $800 a day, only 30 minutes of work from your phone.',
    'Traineeship at Ostrelquay, Brussels. Trainees receive a salary of € 12,000 per month. Apply by 1 December 2026.',
    'Job: office assistant, Ghent. No experience needed. Salary: € 3,500 per week. Send your application to us.',
  ])('is seen in: %s', (text) => {
    expect(seen(text)).toBe(true);
  });

  it.each([
    'Vacancy: chief executive, Brussels. Salary: € 240,000 per year. Apply by 1 December 2026.',
    'Consultancy: evaluation of a programme. Day rate: € 900 per day. Send your proposal by 1 December 2026.',
    'Fellowship at Ostrelquay. Fellows receive a stipend of $70,000 a year. Apply by 1 December 2026.',
    'Traineeship at Ostrelquay, Brussels. Remuneration: € 1,056 per month. Apply by 1 December 2026.',
    'Job: shop assistant, Ghent. No experience needed. Salary: € 14 per hour. Send your application to us.',
    'Vacancy: officer, part time. Salary: € 2,100 per month for 20 hours a week. Apply by 1 December 2026.',
  ])('is not seen in: %s', (text) => {
    expect(seen(text)).toBe(false);
  });

  it('computed pay names the amount, not the wording', () => {
    expect(
      variantIn('Traineeship. Trainees receive a salary of € 12,000 per month. Apply by 1 December 2026.'),
    ).toBeNull();
  });
});
