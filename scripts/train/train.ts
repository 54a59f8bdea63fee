/** `npm run train`: labelled data → src/generated/text-model.ts and data/model/text-model.json. Same bytes every time. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readCorpus } from './corpus.js';
import { groupFolds } from './folds.js';
import { calibrationOf, fitPruned, learntFrom, outOfFold } from './learn.js';
import { packaged } from './package.js';
import { RECIPE } from './recipe.js';

const folder = process.env['SCAM_VACANCY_DATA'];
if (!folder) {
  console.error(
    'Nothing to learn from: set SCAM_VACANCY_DATA to the folder that holds emscad.jsonl and the genuine ads.',
  );
  process.exit(2);
}
const corpus = readCorpus(folder);
// Whole employers, so that the ads of all others stay unseen and can be tested on.
const folds = groupFolds(
  corpus.others.map((row) => row.group),
  RECIPE.otherEvery,
  RECIPE.seed,
);
const others = corpus.others.filter((_, i) => folds[i] === 0);
const { matrix, emscad, rest } = learntFrom(corpus.emscad, others);
console.error(
  `${emscad.length} ads of EMSCAD, ${others.length} of other employers, ${matrix.keys.length} features`,
);

const scores = outOfFold(matrix, emscad, rest, RECIPE, RECIPE.seed);
const calibration = calibrationOf(
  scores,
  emscad.map(({ row }) => row.fraud),
  RECIPE,
);
const packed = packaged(fitPruned(matrix, emscad, rest, RECIPE), matrix, RECIPE.fit.pooling, calibration);
const source = `// Made by \`npm run train\` (scripts/train/train.ts). Do not edit.\nexport const TEXT_MODEL = ${JSON.stringify(packed, null, 1)} as const;\n`;
const card = {
  version: packed.version,
  features: packed.levels.length,
  gzippedBytes: gzipSync(source, { level: 9 }).length,
  bias: packed.bias,
  step: packed.step,
  pooling: packed.pooling,
  calibration: packed.calibration,
  trainedOn: {
    emscad: emscad.length,
    frauds: emscad.filter(({ row }) => row.fraud).length,
    groups: new Set(emscad.map(({ row }) => row.group)).size,
    others: others.length,
    otherEmployers: new Set(others.map((row) => row.group)).size,
  },
  recipe: RECIPE,
};
mkdirSync('src/generated', { recursive: true });
mkdirSync('data/model', { recursive: true });
writeFileSync('src/generated/text-model.ts', source);
writeFileSync('data/model/text-model.json', `${JSON.stringify(card, null, 2)}\n`);
console.error(`version ${packed.version}: ${card.features} features, ${card.gzippedBytes} bytes gzipped`);
