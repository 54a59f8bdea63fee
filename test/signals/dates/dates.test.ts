import { describe, expect, it } from 'vitest';
import { createDetector } from '../../../src/index.js';

const detector = createDetector({ now: '2026-11-22' });
const AD = 'Vacancy: field officer, Ghent. Tasks: visits and reports. Send your CV to us.\n';

function codesIn(text: string): readonly string[] {
  return detector.assess({ text }).evidence.map(({ code }) => code);
}

describe('dates/impossible-order', () => {
  it.each([
    'Start date: 1 March 2027\nEnd date: 31 August 2026',
    'Application deadline: 15 December 2027\nStart date: 1 February 2027\nEnd date: 31 July 2027',
  ])('is seen in: %s', (dates) => {
    expect(codesIn(`${AD}${dates}`)).toContain('dates/impossible-order');
  });

  it.each([
    'Application deadline: 15 December 2026\nStart date: 1 February 2027\nEnd date: 31 July 2027',
    'Application deadline: 15 December 2026\nStart date: 1 December 2026',
    'Start date: 1 March 2027',
    'Start date: 1 March\nEnd date: 31 August',
  ])('is not seen in: %s', (dates) => {
    expect(codesIn(`${AD}${dates}`)).not.toContain('dates/impossible-order');
  });
});

describe('dates/weekday-mismatch', () => {
  it('is seen where the day of the week is another', () => {
    expect(codesIn(`${AD}Application deadline: Monday, 15 December 2026`)).toContain(
      'dates/weekday-mismatch',
    );
  });

  it.each(['Application deadline: Tuesday, 15 December 2026', 'Application deadline: 15 December 2026'])(
    'is not seen in: %s',
    (dates) => {
      expect(codesIn(`${AD}${dates}`)).not.toContain('dates/weekday-mismatch');
    },
  );

  it('weighs little: genuine ads make such slips', () => {
    const { evidence } = detector.assess({ text: `${AD}Application deadline: Monday, 15 December 2026` });
    const bits = evidence.filter(({ code }) => code.startsWith('dates/')).map((one) => one.bits);
    for (const one of bits) expect(one).toBeLessThan(1);
  });
});
