import { describe, expect, it } from 'vitest';
import { createDetector } from '../../../src/index.js';

const detector = createDetector({ now: '2026-06-10' });
const found = (text: string) =>
  detector.assess({ text }).evidence.find(({ code }) => code === 'content/scheme-wording');

const LURE =
  'Warehouse helper, mornings. The badge costs €45, which our office asks you to send to the supervisor by bank transfer before your first shift. It comes back with the first wage. Write to Tom for the account number.';
const HONEST =
  'Warehouse helper, mornings. The badge is ready for you on the first day and costs you nothing. Wages are paid on the 25th to your own account. Write to Tom with your CV and two references.';

describe('content/scheme-wording', () => {
  it('speaks against an offer that asks what frauds ask, and shows where', () => {
    const evidence = found(LURE)!;
    expect(evidence.bits).toBeGreaterThan(3);
    expect(evidence.data).toMatchObject({ resembles: 'fraudulent' });
    expect(evidence.spans.some(({ quote }) => quote.includes('€45'))).toBe(true);
    for (const { start, end, quote } of evidence.spans) expect(LURE.slice(start, end)).toBe(quote);
  });

  it('speaks for one that gives instead, within its limit, and quotes nothing', () => {
    const evidence = found(HONEST)!;
    expect(evidence.bits).toBeLessThan(0);
    expect(evidence.bits).toBeGreaterThanOrEqual(-2.5);
    expect(evidence.spans ?? []).toEqual([]);
  });

  it('lets phrases count by a share where it has read them', () => {
    const text = `${LURE} A registration fee of €50 must be paid before the interview.`;
    const fee = detector.assess({ text }).evidence.find(({ code }) => code === 'content/fee');
    expect(fee?.sharedWith).toBe('content/scheme-wording');
  });

  it('takes nothing away in the name of a registered organisation: forgers copy honest prose', () => {
    const evidence = found(
      'PICUM is looking for a trainee in Brussels. You will help with research on the rights of undocumented migrants, and you are paid for it. Send your CV and a letter of motivation.',
    );
    expect(evidence?.bits ?? 0).toBeGreaterThanOrEqual(0);
  });

  it('says nothing of languages that it never saw', () => {
    expect(
      found('Etsimme keittiöön työntekijää kokoaikaiseen työhön heti. Lähetä hakemus sähköpostilla.'),
    ).toBeUndefined();
  });
});
