/**
 * `npm run train:schemes`: the corpus of schemes and, where SCAM_VACANCY_DATA names them, labelled ads →
 * src/generated/scheme-model.ts and data/model/scheme-model.json. Same bytes every time.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { corpusVersion, learntFrom, realAds, type Learnt } from './examples.js';
import { figuresOf } from './figures.js';
import { fitPruned, outOfFold, stackedFrom } from './learn.js';
import { packedSchemes } from './package.js';
import { RECIPE } from './recipe.js';
import { readSchemeTexts } from './texts.js';

const folder = process.env['SCAM_VACANCY_DATA'];
if (!folder) {
  console.error(
    'Without genuine ads of real employers the model would call them scams: set SCAM_VACANCY_DATA to the folder that holds emscad.jsonl and the genuine ads.',
  );
  process.exit(2);
}
const corpus = readSchemeTexts('corpus');
const { learnt, matrix } = learntFrom(corpus, realAds(folder));
console.error(`${learnt.length} texts, ${matrix.keys.length} features`);
const judged = outOfFold(learnt, matrix, RECIPE);
const stacked = stackedFrom(judged, RECIPE);
const packed = packedSchemes(fitPruned(learnt, matrix, RECIPE), matrix, stacked, RECIPE);
const source = `// Made by \`npm run train:schemes\` (scripts/train/schemes/train.ts). Do not edit.\nexport const SCHEME_MODEL = ${JSON.stringify(packed, null, 1)} as const;\n`;
const count = (has: (one: Learnt) => boolean): number => learnt.filter(has).length;
const card = {
  version: packed.version,
  corpus: corpusVersion(corpus),
  features: packed.demand.levels.length,
  gzippedBytes: gzipSync(source, { level: 9 }).length,
  stack: packed.stack,
  calibration: packed.calibration,
  trainedOn: {
    texts: count(({ origin }) => origin === 'own'),
    sentences: count(({ origin }) => origin === 'sentence'),
    real: count(({ origin }) => origin === 'real'),
  },
  outOfFold: figuresOf(judged, stacked),
  recipe: RECIPE,
};
mkdirSync('src/generated', { recursive: true });
mkdirSync('data/model', { recursive: true });
writeFileSync('src/generated/scheme-model.ts', source);
writeFileSync('data/model/scheme-model.json', `${JSON.stringify(card, null, 2)}\n`);
console.error(`version ${packed.version}: ${card.features} features, ${card.gzippedBytes} bytes gzipped`);
console.error(JSON.stringify(card.outOfFold, null, 1));
