import { describe, expect, it } from 'vitest';
import { freshCases, generalCases, GOALS, judgeGeneral, type Family } from './cases.js';

/**
 * What was reached, where it falls short of the goal: shares of all cases of a family. A change that finds less, or
 * accuses more, fails; one that does better should move these towards `GOALS`.
 */
const REACHED: Partial<Record<Family, number>> = {
  'scam-ads': 0.895,
  'risky-genuine': 0.013,
  articles: 0.072,
};

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

  it('have a fresh part in files of the same form, with ids of its own', () => {
    const fresh = freshCases();
    expect(new Set([...cases, ...fresh].map(({ id }) => id)).size).toBe(cases.length + fresh.length);
    for (const { id, part, family, language, text } of fresh) {
      expect(part).toBe('fresh');
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
