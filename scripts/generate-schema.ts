/**
 * Writes data/registry.schema.json, the JSON Schema (2020-12) of a registry file, from the zod schema that loads it.
 * `--check` compares instead and ends with status 1 where they differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { registryJsonSchema } from './registry-json-schema.js';

const file = fileURLToPath(new URL('../data/registry.schema.json', import.meta.url));
const text = `${JSON.stringify(registryJsonSchema(), null, 2)}\n`;

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error(
    'data/registry.schema.json is not what src/schema/registry.ts gives: run npm run build:schema',
  );
  process.exitCode = 1;
}
