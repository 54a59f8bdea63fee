import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createDetector, type AdInput } from '../../src/index.js';
import { registrySchema } from '../../src/schema/registry.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'examples/ads');

interface Expected {
  readonly verdict: readonly string[];
  readonly status?: string;
  readonly codes?: readonly string[];
}

const expected = JSON.parse(readFileSync(join(root, 'examples/expected.json'), 'utf8')) as {
  now: string;
  registries: string[];
  ads: Record<string, Expected>;
};

function adsOf(file: string): readonly (readonly [string, AdInput])[] {
  const name = relative(folder, file);
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.jsonl'))
    return text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as AdInput)
      .map((ad) => [`${name}#${String(ad.id)}`, ad]);
  if (file.endsWith('.json')) return [[name, JSON.parse(text) as AdInput]];
  return [[name, file.endsWith('.html') ? { html: text } : { text }]];
}

const ads = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .flatMap((entry) => adsOf(join(entry.parentPath, entry.name)));

const registries = expected.registries.flatMap((from) =>
  readdirSync(join(root, from))
    .filter((file) => file.endsWith('.json'))
    .map((file) => registrySchema.parse(JSON.parse(readFileSync(join(root, from, file), 'utf8')))),
);

describe('the example ads', () => {
  const detector = createDetector({ registries, now: expected.now });

  it('are all expected, and nothing else is', () => {
    expect(ads.map(([name]) => name).sort()).toEqual(Object.keys(expected.ads).sort());
  });

  it.each(ads)('%s', (name, ad) => {
    const { verdict, status, codes } = expected.ads[name]!;
    const found = detector.assess(ad);
    const told = found.evidence.map((entry) => `${entry.code} ${entry.bits}`).join(', ');
    expect(verdict, `${found.score}: ${told}`).toContain(found.verdict);
    if (status) expect(found.match.status).toBe(status);
    for (const code of codes ?? [])
      expect(
        found.evidence.map((entry) => entry.code),
        told,
      ).toContain(code);
  });
});
