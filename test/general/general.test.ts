import { describe, expect, it } from 'vitest';
import { EXAMINATIONS, examinationCases, generalCases, GOALS, judgeGeneral, type Family } from './cases.js';

/**
 * What was reached, where it falls short of the goal: shares of all cases of a family. A change that finds less, or
 * accuses more, fails; one that does better should move these towards `GOALS`.
 */
const REACHED: Partial<Record<Family, number>> = { 'scam-ads': 0.88, 'risky-genuine': 0.006 };

const cases = generalCases();
const judged = judgeGeneral(cases);
const shareOf = (family: Family): number => {
  const some = judged.filter(({ given }) => given.family === family);
  return some.filter(({ accused }) => accused).length / some.length;
};

describe('ads that name no registered organisation', () => {
  it.each(GOALS.filter(({ fraud }) => fraud))('finds $asks', ({ family, share }) => {
    expect(shareOf(family)).toBeGreaterThanOrEqual(REACHED[family] ?? share);
  });

  it.each(GOALS.filter(({ fraud }) => !fraud))('leaves alone $asks', ({ family, share }) => {
    expect(shareOf(family)).toBeLessThanOrEqual(REACHED[family] ?? share);
  });

  it('calls none of them genuine, since nothing confirms them', () => {
    expect(judged.filter(({ found }) => found.verdict === 'genuine').map(({ given }) => given.id)).toEqual(
      [],
    );
  });
});

describe('the cases', () => {
  it('have an id each, and a good third or more of every family is held out', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    for (const { family } of GOALS) {
      const some = cases.filter((one) => one.family === family);
      const heldOut = some.filter(({ part }) => part === 'held-out').length;
      expect(heldOut / some.length).toBeGreaterThanOrEqual(0.35);
    }
  });

  it.each(EXAMINATIONS)('have a %s part in files of the same form, with ids of its own', (name) => {
    const some = examinationCases(name);
    const others = EXAMINATIONS.filter((one) => one !== name).flatMap(examinationCases);
    const all = [...cases, ...others, ...some];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, part, family, language, text } of some) {
      expect(part).toBe(name);
      expect(GOALS.map((goal) => goal.family)).toContain(family);
      expect(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']).toContain(language);
      expect(text.trim(), id).not.toBe('');
    }
  });

  it('claim no registered organisation', () => {
    expect(
      judged.filter(({ found }) => found.claim.organisation !== null).map(({ given }) => given.id),
    ).toEqual([]);
  });
});
