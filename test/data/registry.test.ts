import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { registryJsonSchema } from '../../scripts/registry-json-schema.js';
import { decodeFingerprint } from '../../src/registry/fingerprint.js';
import { registrySchema, type RegistryFile } from '../../src/schema/registry.js';
import { wordsOf } from '../../src/text/words.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const seeds = process.env['SCAM_VACANCY_SEEDS'];
const registry: RegistryFile = registrySchema.parse(JSON.parse(readFileSync(join(root, 'data/registry/picum.json'), 'utf8')));
const vacancies = registry.vacancies ?? [];

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(strings);
}

describe('the bundled registry', () => {
  it('names a source for every entry and every date that it holds is possible', () => {
    for (const entry of [...registry.organisations, ...vacancies, ...(registry.alerts ?? [])]) expect(entry.source, entry.id).toBeTruthy();
    for (const vacancy of vacancies) {
      const { validThrough, interviewDate, jobStartDate, jobEndDate } = vacancy;
      const known = [validThrough, interviewDate, jobStartDate, jobEndDate].filter((date) => typeof date === 'string');
      expect(known, vacancy.id).toEqual([...known].sort());
    }
  });

  it('refers only to what it holds', () => {
    const ids = registry.organisations.map((organisation) => organisation.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(vacancies.map((vacancy) => vacancy.id)).size).toBe(vacancies.length);
    for (const entry of [...vacancies, ...(registry.alerts ?? [])]) expect(ids).toContain(entry.organisation);
  });

  it('says of every name where it comes from', () => {
    const picum = registry.organisations.find((organisation) => organisation.id === 'picum')!;
    expect(picum.names?.map((entry) => entry.name)).toEqual([picum.name, ...(picum.alternateName ?? [])]);
  });

  it('holds four vacancies by their wording and thirteen by their facts', () => {
    const worded = vacancies.filter((vacancy) => vacancy.fingerprint);
    expect(worded).toHaveLength(4);
    for (const vacancy of worded) expect(decodeFingerprint(vacancy.fingerprint!)!.length).toBeGreaterThan(400);
    expect(vacancies).toHaveLength(17);
  });

  it('is described by the published schema', () => {
    const published = JSON.parse(readFileSync(join(root, 'data/registry.schema.json'), 'utf8')) as unknown;
    expect(published, 'run npm run build:schema').toEqual(registryJsonSchema());
  });

  it('is what its sources give; the bundled one is skipped without SCAM_VACANCY_SEEDS', () => {
    const run = () =>
      execFileSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/build-registry.ts'), '--check'], {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    expect(run).not.toThrow();
  });

  it.skipIf(!seeds)('holds no sentence of its sources (skipped without SCAM_VACANCY_SEEDS)', () => {
    const runLength = 9;
    const runs = (text: string) => {
      const words = wordsOf(text).at.map((word) => word.folded);
      return words.slice(runLength - 1).map((_, i) => words.slice(i, i + runLength).join(' '));
    };
    const taken = new Set(readdirSync(seeds!).flatMap((file) => runs(readFileSync(join(seeds!, file), 'utf8'))));
    const titles = new Set(vacancies.map((vacancy) => vacancy.title));
    const copied = strings(registry).filter((text) => !titles.has(text) && runs(text).some((run) => taken.has(run)));
    expect(copied).toEqual([]);
  });
});
