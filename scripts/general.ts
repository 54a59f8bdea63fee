/**
 * Ads that name no registered organisation, in seven languages: how many of each family are at least suspicious.
 *
 *   tsx scripts/general.ts [--errors dev] [--family NAME] [--language CODE]
 *
 * `--errors dev` prints the cases of the dev part that were judged wrongly, with their evidence. The held-out part is
 * only ever counted, so that it goes on measuring.
 */
import { parseArgs } from 'node:util';
import { generalCases, GOALS, judgeGeneral, type JudgedCase } from '../test/general/cases.js';

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
  generalCases().filter(
    ({ family, language }) =>
      (values.family === undefined || family === values.family) &&
      (values.language === undefined || language === values.language),
  ),
);

const rate = (some: readonly JudgedCase[]): string => {
  if (some.length === 0) return '·'.padStart(16);
  const accused = some.filter((one) => one.accused).length;
  return `${((100 * accused) / some.length).toFixed(1)} % (${accused}/${some.length})`.padStart(16);
};

const languages = [...new Set(judged.map(({ given }) => given.language))].sort();
console.log('At least suspicious:\n');
console.log(
  `${'family'.padEnd(20)}${'goal'.padEnd(10)}${'dev'.padStart(16)}${'held-out'.padStart(16)}${'all'.padStart(16)}`,
);
for (const goal of GOALS) {
  const some = judged.filter(({ given }) => given.family === goal.family);
  if (some.length === 0) continue;
  const part = (name: string): readonly JudgedCase[] => some.filter(({ given }) => given.part === name);
  console.log(
    `${goal.family.padEnd(20)}${`${goal.fraud ? '≥' : '≤'} ${goal.share * 100} %`.padEnd(10)}${rate(part('dev'))}${rate(part('held-out'))}${rate(some)}`,
  );
  for (const language of languages) {
    const own = (all: readonly JudgedCase[]): readonly JudgedCase[] =>
      all.filter(({ given }) => given.language === language);
    console.log(
      `  ${language.padEnd(28)}${rate(own(part('dev')))}${rate(own(part('held-out')))}${rate(own(some))}`,
    );
  }
}
const articles = judged.filter(({ given }) => given.family === 'articles');
if (articles.length > 0) {
  const taken = articles.filter(({ found }) => found.ad.isAd).length;
  console.log(`\narticles taken for an ad: ${taken} of ${articles.length}`);
}

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
