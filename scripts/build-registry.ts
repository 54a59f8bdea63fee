/**
 * Rebuilds the registries from the facts kept by hand and the documents they were read from.
 *
 *   SCAM_VACANCY_SEEDS=folder tsx scripts/build-registry.ts            write data/registry/*.json
 *   SCAM_VACANCY_SEEDS=folder tsx scripts/build-registry.ts --check    compare byte for byte, exit status 1 where they differ
 *
 * The example registry is built from examples/registry/sources alike; its documents lie beside its facts.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { registrySchema } from '../src/schema/registry.js';
import { buildRegistry, readSource } from './registry-sources.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
const seeds = process.env['SCAM_VACANCY_SEEDS'];

function rebuild(registryFolder: string, documents: string): void {
  const sources = join(registryFolder, 'sources');
  for (const name of readdirSync(sources)
    .filter((file) => file.endsWith('.yaml'))
    .sort()) {
    const source = readSource(join(sources, name));
    const registry = buildRegistry(source, documents);
    registrySchema.parse(registry);
    const output = join(registryFolder, source.output);
    const text = `${JSON.stringify(registry, null, 2)}\n`;
    if (!check) writeFileSync(output, text);
    else if (!existsSync(output) || readFileSync(output, 'utf8') !== text) {
      process.exitCode = 1;
      console.error(`${source.output} is not what its sources give: run npm run build:registry`);
      continue;
    }
    console.log(`${source.output} ${check ? 'is what its sources give' : 'written'}`);
  }
}

const examples = join(root, 'examples/registry');
if (existsSync(join(examples, 'sources'))) rebuild(examples, join(examples, 'sources'));
if (seeds) rebuild(join(root, 'data/registry'), seeds);
else if (check)
  console.log('data/registry was skipped: SCAM_VACANCY_SEEDS names no folder of source documents');
else {
  process.exitCode = 2;
  console.error('data/registry needs the folder of source documents in SCAM_VACANCY_SEEDS');
}
