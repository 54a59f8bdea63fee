/**
 * Compiles `data/lexicon/*.yaml` into `src/generated/lexicon.ts`. With `--check`, compares instead of writing and
 * exits with 1 where the file is not what the data give.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileLexicon, readLexiconSource } from './lexicon-source.js';

const target = fileURLToPath(new URL('../src/generated/lexicon.ts', import.meta.url));
const compiled = compileLexicon(readLexiconSource(new URL('../data/lexicon/', import.meta.url)));
const written =
  '// Written by scripts/generate-lexicon.ts from data/lexicon/*.yaml. Do not edit.\n' +
  "import type { CompiledLexicon } from '../lexicon/lexicon.js';\n\n" +
  `export const COMPILED: CompiledLexicon = ${JSON.stringify(compiled, null, 1)};\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== written) {
    console.error(
      'src/generated/lexicon.ts is not what data/lexicon gives: run `npx tsx scripts/generate-lexicon.ts`.',
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, written);
  console.error(`${compiled.patterns.length} patterns, ${written.length} bytes`);
}
