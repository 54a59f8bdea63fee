import { describe, expect, it } from 'vitest';
import { createDetector } from '../../../src/index.js';

const detector = createDetector({ now: '2026-11-22' });
const AD =
  'Vacancy: field officer, Ghent. Tasks: visits and reports. Apply by 1 December 2026 with your CV. ';

function evidenceIn(text: string) {
  return detector.assess({ text }).evidence.find(({ code }) => code === 'text/obfuscation');
}

describe('text/obfuscation', () => {
  it.each([
    ['The interview is on W h a t s A p p.', 'W h a t s A p p'],
    ['Pay the registration f-e-e today.', 'f-e-e'],
    ['Contact us on Tele.gram.', 'Tele.gram'],
    ['Your salary is paid in b1tcoin.', 'b1tcoin'],
  ])('is seen in: %s', (sentence, quote) => {
    const text = AD + sentence;
    const evidence = evidenceIn(text);
    expect(evidence?.spans.map((span) => span.quote)).toContain(quote);
    for (const { start, end, quote: read } of evidence!.spans) expect(text.slice(start, end)).toBe(read);
  });

  it('quotes the characters of the field as given, invisible ones too', () => {
    const text = `${AD}The interview is on W\u200b h a t s A p p.`;
    const evidence = evidenceIn(text)!;
    for (const { start, end, quote } of evidence.spans) expect(text.slice(start, end)).toBe(quote);
  });

  it.each([
    'Level C1/C2, e.g. at 9 a.m., in the U.S.A., form W2, G7, COVID19, N.B. the B.S.N. degree.',
    'Pre-interview visits, follow-up, part-time, on-line, re-use; press interviews.Prepare agendas.',
  ])('is not seen in: %s', (sentence) => {
    expect(evidenceIn(AD + sentence)).toBeUndefined();
  });
});
