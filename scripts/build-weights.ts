/**
 * `npm run build:weights`: data/weights.json from the beliefs that it holds and from counts on labelled ads.
 *
 * With SCAM_VACANCY_DATA it counts again and writes data/model/signal-counts.json; without, it takes the counts that are
 * stored there. `--measure` also trains text models that have not seen the ads they read, for the overlap and for the
 * figures on held-out ads (minutes, and the same bytes each time). `--check` writes nothing and ends with 1 where the
 * weights aren't what beliefs and stored counts give.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { weightsSchema, type Weights } from '../src/schema/weights.js';
import { estimated } from './weights/estimate.js';
import { weightsText } from './weights/file.js';
import { counted, measured } from './weights/recount.js';
import { COUNTS_FILE, readStored } from './weights/stored.js';
import { calibrationTable, signalsTable, weightsTable } from './weights/tables.js';

const WEIGHTS_FILE = 'data/weights.json';

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, measure: { type: 'boolean', default: false } },
});
const folder = process.env['SCAM_VACANCY_DATA'];

/** The file's own order of keys is kept: what is parsed comes back in the schema's. */
function readWeights(): Weights {
  const given: unknown = JSON.parse(readFileSync(WEIGHTS_FILE, 'utf8'));
  weightsSchema.parse(given);
  return given as Weights;
}

if (values.measure && !folder) {
  console.error('Nothing to measure on: set SCAM_VACANCY_DATA to the folder that holds the labelled ads.');
  process.exit(2);
}
if (folder && !values.check) {
  const { overlap, heldOut } = values.measure ? measured(folder, readWeights()) : readStored();
  const next = { ...counted(folder, readWeights()), overlap, heldOut };
  writeFileSync(COUNTS_FILE, `${JSON.stringify(next, null, 1)}\n`);
}
const stored = readStored();
const weights = readWeights();
const next = weightsText(estimated(weights, stored, stored.overlap));
if (values.check) {
  if (next !== readFileSync(WEIGHTS_FILE, 'utf8')) {
    console.error(
      `${WEIGHTS_FILE} is not what its beliefs and ${COUNTS_FILE} give: run npm run build:weights`,
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync(WEIGHTS_FILE, next);
  console.log(
    [calibrationTable(stored), signalsTable(stored), weightsTable(readWeights(), stored)].join('\n\n'),
  );
}
