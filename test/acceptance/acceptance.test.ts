import { describe, expect, it } from 'vitest';
import { createDetector } from '../../src/index.js';
import { casesOf, NOW, sharedCases } from './all-cases.js';
import type { Case } from './case.js';
import { judge, ratesOf } from './judge.js';
import { bundled, example, exampleOriginals, seedOriginals } from './originals.js';

const detector = createDetector({ registries: [bundled, example], now: NOW });

function meetsTheGoals(cases: readonly Case[]): void {
  const judged = cases.map((given) => judge(given, detector.assess(given.ad) as never));
  const genuine = ratesOf(judged, 'genuine');
  const unlisted = ratesOf(judged, 'unlisted');
  const forged = ratesOf(judged, 'forged');
  const accused = judged.filter(
    ({ given, failure }) => given.nature !== 'forged' && /scam|suspicious/.test(failure ?? ''),
  );
  expect(accused.map(({ given }) => `${given.family} | ${given.name}`)).toEqual([]);
  if (genuine.count > 0) expect(genuine.genuine).toBeGreaterThanOrEqual(0.97);
  expect(unlisted.accused).toBe(0);
  expect(forged.accused).toBeGreaterThanOrEqual(0.98);
  expect(forged.scam).toBeGreaterThanOrEqual(0.9);
  expect(forged.named).toBeGreaterThanOrEqual(0.97);
}

describe('acceptance', () => {
  it('judges mangled and forged copies of the example vacancies', () =>
    meetsTheGoals(casesOf(exampleOriginals())));

  it('judges unlisted and invented posts in the name of organisations of the bundled registry', () =>
    meetsTheGoals(sharedCases()));

  it.skipIf(seedOriginals().length === 0)(
    'judges mangled and forged copies of the source documents (skipped without SCAM_VACANCY_SEEDS)',
    () => meetsTheGoals(casesOf(seedOriginals())),
  );
});
