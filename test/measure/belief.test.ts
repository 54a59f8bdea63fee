import { describe, expect, it } from 'vitest';
import { ratesOf, silenceOf } from '../../src/measure/belief.js';

describe('the rates behind a row', () => {
  it('have the ratios that the row says, and give its silence back', () => {
    const rates = ratesOf({ present: 4, absent: -0.1 })!;
    expect(Math.log2(rates.frauds / rates.genuine)).toBeCloseTo(4, 9);
    expect(silenceOf(rates)).toBeCloseTo(-0.1, 9);
    expect(rates.frauds).toBeCloseTo(0.0715, 3);
  });

  it('are unknown where silence says nothing, or where both numbers point the same way', () => {
    expect(ratesOf({ present: 4, absent: 0 })).toBeNull();
    expect(ratesOf({ present: -2, absent: -0.1 })).toBeNull();
  });
});
