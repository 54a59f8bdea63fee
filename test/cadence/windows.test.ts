import { describe, expect, it } from 'vitest';
import { distance, openShare, shareAtLeast, windowsOf } from '../../src/cadence/windows.js';
import { insideBits, outsideBits } from '../../src/cadence/surprise.js';
import { dayNumber } from '../../src/read/calendar.js';

const rule = { rrule: 'FREQ=DAILY;BYMONTH=6,12', dtstart: '2019-01-01' };

describe('publication windows', () => {
  it('are runs of the days that the rule yields', () => {
    expect(windowsOf(rule, 2025, 2026).map(({ from, to }) => [from, to])).toEqual([
      ['2025-06-01', '2025-06-30'],
      ['2025-12-01', '2025-12-31'],
      ['2026-06-01', '2026-06-30'],
      ['2026-12-01', '2026-12-31'],
    ]);
  });

  it('join across the turn of a year', () => {
    const winter = { rrule: 'FREQ=DAILY;BYMONTH=12,1', dtstart: '2020-01-01' };
    expect(windowsOf(winter, 2024, 2025).map(({ from, to }) => [from, to])).toContainEqual([
      '2024-12-01',
      '2025-01-31',
    ]);
  });

  it('are the same for a rule that goes day by day and one that goes year by year', () => {
    const daily = 'FREQ=DAILY;BYMONTH=6,12;BYDAY=MO,FR;UNTIL=20251210T000000Z';
    for (const dtstart of ['2019-01-01', '2024-06-17']) {
      expect(windowsOf({ rrule: daily, dtstart }, 2023, 2026)).toEqual(
        windowsOf({ rrule: daily.replace('DAILY', 'YEARLY'), dtstart }, 2023, 2026),
      );
    }
  });

  it('count from the start where the rule does', () => {
    const twice = { rrule: 'FREQ=DAILY;COUNT=2', dtstart: '2024-12-31' };
    expect(windowsOf(twice, 2025, 2026).map(({ from, to }) => [from, to])).toEqual([
      ['2025-01-01', '2025-01-01'],
    ]);
    const everyTenth = { rrule: 'FREQ=DAILY;INTERVAL=10', dtstart: '2024-12-25' };
    expect(windowsOf(everyTenth, 2025, 2025)[0]!.from).toBe('2025-01-04');
  });

  it('do not begin before the rule does', () => {
    expect(windowsOf(rule, 2017, 2018)).toEqual([]);
  });

  it('measure how far away a span of days is', () => {
    const [june] = windowsOf(rule, 2025, 2025);
    const day = dayNumber;
    expect(distance(day('2025-05-25'), day('2025-06-03'), june!)).toBe(0);
    expect(distance(day('2025-07-10'), day('2025-07-20'), june!)).toBe(10);
    expect(distance(day('2025-05-01'), day('2025-05-22'), june!)).toBe(-10);
  });

  it('tell what share of the time is open, and what share is further off', () => {
    const windows = windowsOf(rule, 2024, 2026);
    expect(openShare(windows, 2024, 2026)).toBeCloseTo(61 / 365.25, 2);
    expect(shareAtLeast(windows, 1)).toBeGreaterThan(shareAtLeast(windows, 30));
    expect(shareAtLeast(windows, 200)).toBe(0);
  });
});

describe('surprise', () => {
  it('speaks for the ad inside a window, and against it the more the further outside', () => {
    expect(insideBits(1 / 6)).toBeLessThan(0);
    const windows = windowsOf(rule, 2024, 2026);
    const bits = [1, 10, 30, 60].map((days) => outsideBits(days, shareAtLeast(windows, days)));
    expect(bits).toEqual([...bits].sort((a, b) => a - b));
  });

  it('is no scandal ten days late', () => {
    expect(outsideBits(10, 0.7)).toBeLessThan(2.5);
  });
});
