import type { PatternSource } from './lexicon-source.js';
import type { Weight, Weights } from '../src/schema/weights.js';
import type { Signal } from '../src/signals/signal.js';

/** What the page of signals is made from. */
export interface SignalFacts {
  readonly signals: readonly Pick<Signal, 'code' | 'asks' | 'mind'>[];
  readonly weights: Weights;
  readonly patterns: readonly PatternSource[];
}

type Row = readonly [name: string, weight: Weight];

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  fr: 'French',
  nl: 'Dutch',
  de: 'German',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
};

const HEAD = `<!-- Written by scripts/generate-docs.ts from src/signals, data/weights.json and data/lexicon. Do not edit. -->

# Signals

Every piece of evidence has a code, stable like the name of a lint rule. Codes can be switched off (\`disable\`), and their weights replaced (\`weights\`).

A weight is a number of **bits**, the binary logarithm of a likelihood ratio: +3 says that it is seen 8 times as often in fraudulent ads as in genuine ones, -1 that it is seen half as often. Where a code has variants, the strongest one that was found counts. **Silent** is what counts where the signal could have fired and did not; all of that is summed up in \`baseline\`. **Basis** says where a number comes from: \`data\`, where labelled ads weigh more than the belief of people who know the field, and \`expert\`, where they weigh less or are none. \`n\` is in how many of them it fired, near-duplicates being one between them; where counts moved a number, the belief stands beside it. [weights.md](weights.md) says how.

Evidence of one **group** is not independent: together it weighs no more than the group's cap. Where a code that **overlaps** with the rest of its group says what they say, the weaker side counts by its independent share only. A code that says more than another **absorbs** it: the other stays listed with 0 bits.
`;

/** The page of all signals, as Markdown. */
export function signalsPage(facts: SignalFacts): string {
  const { signals, weights } = facts;
  const caps = Object.entries(weights.groups).map(([group, { cap }]) => `| \`${group}\` | ${cap} |`);
  return [
    HEAD.trimEnd(),
    `Before any evidence, an ad is taken to be fraudulent with a probability of ${weights.prior} (\`prior\`).`,
    ['| group | at most, in bits |', '|---|---|', ...caps].join('\n'),
    signals.map(({ code, asks }) => `- [\`${code}\`](#${anchorOf(code)}) ${asks}`).join('\n'),
    ...signals.map((signal) => section(signal, facts)),
    contextSection(facts),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** The table of the README: each code with its strongest variant. */
export function signalsTable({ signals, weights }: SignalFacts): string {
  const rows = signals.map(({ code, asks }) => {
    const strongest = rowsOf(code, weights).reduce<Row | null>(
      (best, row) => (best === null || Math.abs(row[1].present) > Math.abs(best[1].present) ? row : best),
      null,
    );
    const bits = strongest === null ? '' : bitsText(strongest[1]);
    return `| [\`${code}\`](docs/signals.md#${anchorOf(code)}) | ${asks} | ${bits} | ${strongest === null ? '' : basisText(strongest[1])} |`;
  });
  return ['| code | asks | bits, at most | basis |', '|---|---|---|---|', ...rows].join('\n');
}

/** GitHub's anchor of a heading: letters, digits, hyphens. */
function anchorOf(code: string): string {
  return code.replace(/[^a-z0-9-]/gu, '');
}

function rowsOf(code: string, weights: Weights): readonly Row[] {
  return Object.entries(weights.signals).filter(([name]) => name === code || name.startsWith(`${code}/`));
}

function signed(bits: number): string {
  return bits > 0 ? `+${bits}` : String(bits);
}

/** Where a signal computes its strength, its limits. */
function bitsText({ present, least }: Weight): string {
  if (least === undefined) return signed(present);
  const [from, to] = present < least ? [present, least] : [least, present];
  return `${signed(from)} to ${signed(to)}, computed`;
}

function basisText({ basis, n }: Weight): string {
  return n > 0 ? `${basis}, n = ${n}` : basis;
}

/** The belief that counts moved. */
function beliefText({ belief, present, absent }: Weight): string {
  if (belief === undefined) return '';
  const parts = [
    belief.present === present ? '' : signed(belief.present),
    belief.absent === absent ? '' : `silent ${signed(belief.absent)}`,
  ];
  return `; believed ${parts.filter((part) => part !== '').join(', ')}`;
}

function section(signal: SignalFacts['signals'][number], { weights, patterns }: SignalFacts): string {
  const { code, asks, mind } = signal;
  const rows = rowsOf(code, weights);
  return [
    `## \`${code}\``,
    `**${asks}**`,
    mind ?? '',
    weightTable(code, rows),
    relations(code, rows, weights),
    ...patterns.filter((pattern) => pattern.code === code).map(patternSection),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function weightTable(code: string, rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const lines = rows.map(([name, weight]) => {
    const variant = name === code ? '' : `\`${name.slice(code.length + 1)}\``;
    const silent = weight.absent === 0 ? '' : signed(weight.absent);
    return `| ${variant} | ${bitsText(weight)} | ${silent} | ${basisText(weight)}${beliefText(weight)} | ${cell(linked(weight.source))} |`;
  });
  return ['| variant | bits | silent | basis | source |', '|---|---|---|---|---|', ...lines].join('\n');
}

/** Group, cap, and what it absorbs and is absorbed by. */
function relations(code: string, rows: readonly Row[], weights: Weights): string {
  const codes = (names: Iterable<string>): string =>
    [...new Set(names)].map((name) => `\`${name}\``).join(', ');
  const groups = [...new Set(rows.map(([, { group }]) => group))].map((group) => {
    const cap = weights.groups[group]?.cap;
    return `\`${group}\`${cap === undefined ? '' : ` (at most ${cap} bits)`}`;
  });
  const shares = rows.flatMap(([, { independent }]) => independent ?? []);
  const absorbs = rows.flatMap(([, weight]) => weight.absorbs ?? []);
  const absorbers = Object.entries(weights.signals)
    .filter(([, weight]) => weight.absorbs?.includes(code) === true)
    .map(([name]) => name);
  const lines = [
    groups.length === 0 ? '' : `Group: ${groups.join(', ')}.`,
    shares.length === 0 ? '' : `Overlaps with the rest of its group: independent share ${shares.join(', ')}.`,
    absorbs.length === 0 ? '' : `Absorbs: ${codes(absorbs)}.`,
    absorbers.length === 0 ? '' : `Is absorbed by: ${codes(absorbers)}.`,
  ];
  return lines.filter((line) => line !== '').join(' ');
}

function patternSection({ id, variant, note, source, fires, silent }: PatternSource): string {
  return [
    `### \`${id}\``,
    `${note} Variant: \`${variant}\`. Source: ${linked(source)}.`,
    examples('Fires on', fires),
    examples('Must not fire on', silent),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function examples(title: string, byLanguage: PatternSource['fires'] | undefined): string {
  const lines = Object.entries(byLanguage ?? {}).flatMap(([language, sentences]) =>
    (sentences ?? []).map((sentence) => `- ${LANGUAGES[language] ?? language}: ${plain(sentence)}`),
  );
  return lines.length === 0 ? '' : `${title}:\n\n${lines.join('\n')}`;
}

/** Patterns that are no evidence themselves and that signals ask about. */
function contextSection({ signals, patterns }: SignalFacts): string {
  const codes = new Set(signals.map(({ code }) => code));
  const context = patterns.filter(({ code }) => !codes.has(code));
  if (context.length === 0) return '';
  const intro = 'These patterns are no evidence by themselves; signals take them into account.';
  return ['## Context', intro, ...context.map(patternSection)].join('\n\n');
}

function linked(source: string): string {
  return /^https?:\/\/\S+$/u.test(source) ? `<${source}>` : plain(source);
}

/** Text that Markdown leaves as it is. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/gu, (sign) => `\\${sign}`);
}

function cell(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
