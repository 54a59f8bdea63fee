import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registryCommand } from '../../src/cli/registry.js';

const folder = mkdtempSync(join(tmpdir(), 'registry-lint-'));

async function lint(name: string, content: unknown): Promise<{ status: number; out: string; err: string }> {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  let out = '';
  let err = '';
  const io = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
  const status = await registryCommand(['lint', path], io as never);
  return { status, out, err };
}

const sound = {
  format: 'scam-vacancy/registry@1',
  revision: '2026-11-22',
  organisations: [{ id: 'a', name: 'Ardenbeck', domains: ['ardenbeck.org'], source: 'own' }],
  vacancies: [
    {
      id: 'v',
      organisation: 'a',
      title: 'Clerk',
      source: 'own',
      applicationContact: { email: 'jobs@ardenbeck.org' },
    },
  ],
};

describe('registry lint', () => {
  it('says nothing of a sound registry', async () => {
    expect(await lint('sound.json', sound)).toMatchObject({
      status: 0,
      out: expect.stringContaining('nothing to say') as string,
    });
  });

  it('names what is wrong and where, with exit status 1', async () => {
    const { status, out } = await lint('unknown.json', {
      ...sound,
      vacancies: [{ id: 'v', organisation: 'b', title: 'x' }],
    });
    expect(status).toBe(1);
    expect(out).toMatch(/vacancies\.0\.organisation.*unknown-organisation/u);
  });

  it('notes facts without a source, with exit status 0', async () => {
    const { status, out } = await lint('unsourced.json', {
      ...sound,
      organisations: [{ id: 'a', name: 'Ardenbeck' }],
      vacancies: [],
    });
    expect(status).toBe(0);
    expect(out).toContain('organisations.0: names no source');
  });

  it('suggests a domain that the organisation’s own vacancies show', async () => {
    const { out } = await lint('domains.json', {
      ...sound,
      vacancies: [1, 2, 3].map((n) => ({
        ...sound.vacancies[0],
        id: `v${n}`,
        applicationContact: { email: 'jobs@ardenbeck.eu' },
      })),
    });
    expect(out).toContain('ardenbeck.eu');
  });

  it('leaves 2 for what is no JSON', async () => {
    expect((await lint('broken.json', '{')).status).toBe(2);
  });
});
