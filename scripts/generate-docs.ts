/**
 * Writes docs/signals.md and docs/weights.md, and the table of signals in README.md between its markers, from the
 * signals, the weights with their counts, and the lexicons. With `--check`, compares instead of writing and exits with 1 where they differ.
 *
 *     npx tsx scripts/generate-docs.ts [--check]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import weights from '../data/weights.json' with { type: 'json' };
import { weightsSchema } from '../src/schema/weights.js';
import { textModel } from '../src/signals/content/text-model.js';
import type { Signal } from '../src/signals/signal.js';
import { NOT_AN_AD, SIGNALS } from '../src/signals/signals.js';
import { BASELINE } from '../src/weigh/weigh.js';
import { readLexiconSource } from './lexicon-source.js';
import { signalsPage, signalsTable, type SignalFacts } from './signal-docs.js';
import { weightsPage } from './weights-docs.js';
import { readStored } from './weights/stored.js';

const root = new URL('..', import.meta.url);
const BEGIN = '<!-- signals:begin -->';
const END = '<!-- signals:end -->';

const baseline: SignalFacts['signals'][number] = {
  code: BASELINE,
  asks: 'What do all the signals say that could have fired and did not?',
  mind: 'The sum of their `silent` bits. An ad in which little could be looked for gets little of it.',
};

function oncePerCode(signals: readonly Signal[]): readonly Signal[] {
  return [...new Map(signals.map((signal) => [signal.code, signal])).values()];
}

const facts: SignalFacts = {
  signals: [...oncePerCode([...SIGNALS, textModel, NOT_AN_AD]), baseline],
  weights: weightsSchema.parse(weights),
  patterns: readLexiconSource(new URL('data/lexicon/', root)).patterns,
};

/** The README with a new table; as it is where it has no markers. */
function withTable(readme: string): string {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) return readme;
  return `${readme.slice(0, from + BEGIN.length)}\n${signalsTable(facts)}\n${readme.slice(to)}`;
}

const readme = new URL('README.md', root);
const files: readonly (readonly [name: string, text: string])[] = [
  ['docs/signals.md', signalsPage(facts)],
  ['docs/weights.md', weightsPage(facts.weights, readStored())],
  ...(existsSync(readme) ? [['README.md', withTable(readFileSync(readme, 'utf8'))] as const] : []),
];

for (const [name, text] of files) {
  const file = new URL(name, root);
  if (!process.argv.includes('--check')) {
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${name} is not what the signals, weights and lexicons give: run npm run build:docs`);
    process.exitCode = 1;
  }
}
