/** `npm run train`: labelled data → src/generated/text-model.ts and data/model/text-model.json. Same bytes every time. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { packTable } from '../../src/model/table.js';
import { hashOf } from '../../src/text/words.js';
import { readCorpus } from './corpus.js';
import { calibrationOf, fitPruned, outOfFold } from './learn.js';
import { matrixOf, termsOfRows, vocabularyOf } from './matrix.js';
import { maskedWords } from './people.js';
import { RECIPE } from './recipe.js';

const folder = process.env['SCAM_VACANCY_DATA'];
if (!folder) {
  console.error(
    'Nothing to learn from: set SCAM_VACANCY_DATA to the folder that holds emscad.jsonl and the genuine ads.',
  );
  process.exit(2);
}
const { emscad, others: allOthers } = readCorpus(folder);
const others = allOthers.filter((_, i) => i % RECIPE.otherEvery === 0);
const rows = [...emscad, ...others];
const texts = rows.map((row) => row.text);
const masked = maskedWords(texts);
const vocabulary = vocabularyOf(texts, masked);
const matrix = matrixOf(termsOfRows(rows, vocabulary), masked);
const learnt = rows.map((row, i) => ({ row, doc: matrix.docs[i]! }));
const ads = learnt.slice(0, emscad.length);
const rest = learnt.slice(emscad.length);
console.error(
  `${emscad.length} ads of EMSCAD, ${others.length} of other employers, ${matrix.keys.length} features`,
);

const scores = outOfFold(matrix, ads, rest, RECIPE, RECIPE.seed);
const calibration = calibrationOf(
  scores,
  ads.map(({ row }) => row.fraud),
  RECIPE,
);
const model = fitPruned(matrix, ads, rest, RECIPE);

// Two features may share a key: the table holds one of them, the one met first in the order of effect.
const levelOf = new Map<number, number>();
for (const id of model.kept)
  if (!levelOf.has(matrix.keys[id]!)) levelOf.set(matrix.keys[id]!, model.levels.get(id)!);
const keys = [...levelOf.keys()].sort((a, b) => a - b);
const packed = packTable(
  keys,
  keys.map((key) => levelOf.get(key)!),
);
const round = (value: number): number => Number(value.toPrecision(9));
const body = {
  step: round(model.step),
  bias: round(model.linear.bias),
  pooling: RECIPE.fit.pooling,
  calibration: {
    slope: round(calibration.slope),
    intercept: round(calibration.intercept),
    low: calibration.low,
    high: calibration.high,
  },
  ...packed,
};
const version = hashOf(JSON.stringify(body)).toString(16).padStart(8, '0');
const source = `// Made by \`npm run train\` (scripts/train/train.ts). Do not edit.\nexport const TEXT_MODEL = ${JSON.stringify({ version, ...body }, null, 1)} as const;\n`;
mkdirSync('src/generated', { recursive: true });
mkdirSync('data/model', { recursive: true });
writeFileSync('src/generated/text-model.ts', source);
const { keys: _, levels: __, ...facts } = body;
const card = {
  version,
  ...facts,
  features: keys.length,
  gzippedBytes: gzipSync(source, { level: 9 }).length,
  trainedOn: {
    emscad: emscad.length,
    frauds: emscad.filter((row) => row.fraud).length,
    others: others.length,
  },
  recipe: RECIPE,
};
writeFileSync('data/model/text-model.json', `${JSON.stringify(card, null, 2)}\n`);
console.error(`version ${version}: ${keys.length} features, ${card.gzippedBytes} bytes gzipped`);
