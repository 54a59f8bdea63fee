/**
 * Ads that name no registered organisation, in seven languages: how many of each family are at least suspicious.
 *
 *   tsx scripts/general.ts [--errors dev] [--family NAME] [--language CODE]
 *
 * `--errors dev` prints the cases of the dev part that were judged wrongly, with their evidence. The held-out part
 * and those of strangers are only ever counted, so that they go on measuring; the latter are in no column but their own.
 */
import { parseArgs } from 'node:util';
import {
  EXAMINATIONS,
  examinationCases,
  generalCases,
  GOALS,
  judgeGeneral,
  type Family,
  type JudgedCase,
} from '../test/general/cases.js';

const { values } = parseArgs({
  options: {
    errors: { type: 'string' },
    family: { type: 'string' },
    language: { type: 'string' },
  },
});
if (values.errors !== undefined && values.errors !== 'dev') {
  console.error(`--errors ${values.errors}: only the dev part is shown; give --errors dev.`);
  process.exit(2);
}

const judged = judgeGeneral(
  [...generalCases(), ...EXAMINATIONS.flatMap(examinationCases)].filter(
    ({ family, language }) =>
      (values.family === undefined || family === values.family) &&
      (values.language === undefined || language === values.language),
  ),
);

const share = (some: readonly JudgedCase[], has: (one: JudgedCase) => boolean): string => {
  if (some.length === 0) return '·'.padStart(18);
  const count = some.filter(has).length;
  return `${((100 * count) / some.length).toFixed(1)} % (${count}/${some.length})`.padStart(18);
};

const COLUMNS: readonly { readonly head: string; readonly parts: readonly string[] }[] = [
  { head: 'dev', parts: ['dev'] },
  { head: 'held-out', parts: ['held-out'] },
  { head: 'dev + held-out', parts: ['dev', 'held-out'] },
  ...EXAMINATIONS.map((name) => ({ head: name, parts: [name] })),
];
const row = (label: string, some: readonly JudgedCase[], has: (one: JudgedCase) => boolean): string =>
  label.padEnd(24) +
  COLUMNS.map(({ parts }) =>
    share(
      some.filter(({ given }) => parts.includes(given.part)),
      has,
    ),
  ).join('');
const table = (label: string, some: readonly JudgedCase[], has: (one: JudgedCase) => boolean): void => {
  if (some.length === 0) return;
  console.log(row(label, some, has));
  for (const language of [...new Set(some.map(({ given }) => given.language))].sort()) {
    console.log(
      row(
        `  ${language}`,
        some.filter(({ given }) => given.language === language),
        has,
      ),
    );
  }
};

const ofFamily = (family: Family): JudgedCase[] => judged.filter(({ given }) => given.family === family);
console.log('At least suspicious:\n');
console.log(''.padEnd(24) + COLUMNS.map(({ head }) => head.padStart(18)).join(''));
for (const { family, fraud, share: goal } of GOALS) {
  table(`${family} ${fraud ? '≥' : '≤'} ${goal * 100} %`, ofFamily(family), ({ accused }) => accused);
}
console.log('\nTaken for an ad:\n');
table('articles', ofFamily('articles'), ({ found }) => found.ad.isAd);

if (values.errors === 'dev') {
  const wrong = judged.filter(({ given, accused }) => {
    const goal = GOALS.find(({ family }) => family === given.family)!;
    return given.part === 'dev' && accused !== goal.fraud;
  });
  console.log(`\njudged wrongly in the dev part: ${wrong.length}`);
  for (const { given, found } of wrong) {
    console.log(
      `\n- ${given.family} | ${given.id}: ${found.verdict} ${found.score}${found.ad.isAd ? '' : ' (taken for no ad)'}`,
    );
    for (const { code, bits, spans } of found.evidence.filter((entry) => entry.bits !== 0)) {
      const quotes = (spans ?? []).map(({ quote }) => JSON.stringify(quote)).slice(0, 3);
      console.log(`    ${code.padEnd(32)}${bits.toFixed(2).padStart(7)}  ${quotes.join(', ')}`);
    }
  }
}
