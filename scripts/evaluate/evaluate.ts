/**
 * `npm run evaluate [-- --seeds N] [--output FILE] [--peers FILE]`: the README's table, from the labelled data alone.
 * `--peers` takes the peers' rows from an earlier output on the same texts and folds: a new recipe changes none of them.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { qualityOf, type Quality } from '../../src/measure/report.js';
import type { Scored } from '../../src/measure/labelled.js';
import { reliabilityPlot } from '../../src/measure/plot.js';
import { hashOf } from '../../src/text/words.js';
import { readCorpus, type Row } from '../train/corpus.js';
import { groupFolds } from '../train/folds.js';
import { RECIPE } from '../train/recipe.js';
import { multinomialBayes, naturalBayes, type Peer } from './bayes.js';
import { bitsOfText, trainedOn } from './nested.js';

const { values } = parseArgs({
  options: { seeds: { type: 'string' }, output: { type: 'string' }, peers: { type: 'string' } },
});
const seeds = Number(values.seeds ?? 5);
const folder = process.env['SCAM_VACANCY_DATA'];
if (!folder) {
  console.error(
    'Nothing to evaluate on: set SCAM_VACANCY_DATA to the folder that holds emscad.jsonl and the genuine ads.',
  );
  process.exit(2);
}
const FOLDS = 5;
/** The same share of frauds as the whole data set. */
const baseRate = RECIPE.baseRate;
const priorBits = Math.log2(baseRate / (1 - baseRate));
const { emscad, others } = readCorpus(folder);
const groups = emscad.map((row) => row.group);
/** Names the texts, labels and groups, so that figures of two runs can be told to be of the same ads. */
const corpus = hashOf(JSON.stringify(emscad)).toString(16);
const foldsBySeed = Array.from({ length: seeds }, (_, seed) => groupFolds(groups, FOLDS, seed + 101));
const randomFolds = groupFolds(
  emscad.map((row) => row.id),
  FOLDS,
  101,
);

const scoredOf = (scores: readonly number[]): Scored[] =>
  emscad.map((row, i) => ({ score: scores[i]!, fraud: row.fraud, weight: 1, group: row.group }));
const probability = (bits: number): number => 1 / (1 + 2 ** -(bits + priorBits));

/** Out-of-fold scores of the text model, and bits of the other employers' ads that no training fold held. */
function ownScores(
  folds: readonly number[],
  seed: number,
  withOthers: boolean,
): { scores: number[]; othersBits: Map<Row, number> } {
  const scores = new Array<number>(emscad.length).fill(0);
  const othersBits = new Map<Row, number>();
  const employer = groupFolds(
    others.map((row) => row.group),
    RECIPE.otherEvery,
    seed + 7,
  );
  for (let fold = 0; fold < FOLDS; fold++) {
    const learnFrom = others.filter((_, i) => employer[i] === fold % RECIPE.otherEvery);
    const model = trainedOn(
      emscad.filter((_, i) => folds[i] !== fold),
      learnFrom,
    );
    emscad.forEach((row, i) => {
      if (folds[i] === fold) scores[i] = probability(bitsOfText(row.text, model));
    });
    if (withOthers && fold === 0) {
      others.forEach((row, i) => {
        if (employer[i] !== 0) othersBits.set(row, bitsOfText(row.text, model));
      });
    }
    console.error(`seed ${seed} fold ${fold}`);
  }
  const { averagePrecision, recallAt1Percent, calibrationSlope } = summary([scores], [folds]);
  console.error(
    `seed ${seed}: average precision ${averagePrecision.toFixed(3)}, recall at 1 % ${recallAt1Percent.toFixed(3)}, slope ${calibrationSlope.toFixed(2)}`,
  );
  return { scores, othersBits };
}

function peerScores(peer: Peer, folds: readonly number[]): number[] {
  const scores = new Array<number>(emscad.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const train = emscad.filter((_, i) => folds[i] !== fold);
    const score = peer.fit(
      train.map((row) => row.text),
      train.map((row) => row.fraud),
    );
    emscad.forEach((row, i) => {
      if (folds[i] === fold) scores[i] = score(row.text);
    });
  }
  return scores;
}

/** Mean over folds and seeds, as a kept-back part would show it, and over the pooled scores. */
function summary(runs: readonly (readonly number[])[], folds: readonly (readonly number[])[]): Summary {
  const byFold: Quality[] = [];
  const pooled: Quality[] = [];
  runs.forEach((scores, run) => {
    const ads = scoredOf(scores);
    pooled.push(qualityOf(ads, { baseRate, draws: 0 }));
    for (let fold = 0; fold < FOLDS; fold++) {
      byFold.push(
        qualityOf(
          ads.filter((_, i) => folds[run]![i] === fold),
          { baseRate, draws: 0 },
        ),
      );
    }
  });
  const mean = (list: readonly Quality[], pick: (quality: Quality) => number | null): number =>
    list.reduce((sum, quality) => sum + (pick(quality) ?? 0), 0) / list.length;
  const spread = (list: readonly Quality[], pick: (quality: Quality) => number | null): number => {
    const middle = mean(list, pick);
    return Math.sqrt(
      list.reduce((sum, quality) => sum + ((pick(quality) ?? 0) - middle) ** 2, 0) /
        Math.max(1, list.length - 1),
    );
  };
  return {
    seeds: runs.length,
    averagePrecision: mean(byFold, (q) => q.averagePrecision.value),
    averagePrecisionSpread: spread(byFold, (q) => q.averagePrecision.value),
    averagePrecisionPooled: mean(pooled, (q) => q.averagePrecision.value),
    rocAuc: mean(byFold, (q) => q.rocAuc.value),
    bestF1: mean(byFold, (q) => q.bestF1.value),
    recallAt1Percent: mean(byFold, (q) => q.recallAt1Percent.value),
    brierSkill: mean(pooled, (q) => q.brierSkill.value),
    calibrationSlope: mean(pooled, (q) => q.calibrationSlope.value),
    calibrationError: mean(pooled, (q) => q.calibrationError.value),
  };
}

interface Summary {
  readonly seeds: number;
  readonly averagePrecision: number;
  readonly averagePrecisionSpread: number;
  readonly averagePrecisionPooled: number;
  readonly rocAuc: number;
  readonly bestF1: number;
  readonly recallAt1Percent: number;
  readonly brierSkill: number;
  readonly calibrationSlope: number;
  readonly calibrationError: number;
}

/** Fits and scores the peers, puts their rows into the results and says which scikit-learn that was. */
function measurePeers(): string {
  results[multinomialBayes.name] = summary(
    foldsBySeed.map((folds) => peerScores(multinomialBayes, folds)),
    foldsBySeed,
  );
  results[naturalBayes.name] = summary([peerScores(naturalBayes, foldsBySeed[0]!)], foldsBySeed.slice(0, 1));
  const request = JSON.stringify({
    texts: emscad.map((row) => row.text),
    labels: emscad.map((row) => (row.fraud ? 1 : 0)),
    folds: [...foldsBySeed, randomFolds],
  });
  for (const python of ['python3', '/usr/bin/python3']) {
    const run = spawnSync(python, ['scripts/evaluate/peers.py'], {
      input: request,
      maxBuffer: 1 << 30,
      encoding: 'utf8',
    });
    if (run.status !== 0) continue;
    const answer = JSON.parse(run.stdout) as {
      missing?: string;
      version: string;
      runs: Record<string, number[]>[];
    };
    if (answer.missing !== undefined) continue;
    for (const name of Object.keys(answer.runs[0]!)) {
      const runs = answer.runs
        .slice(0, seeds)
        .flatMap((scores) => (scores[name] === undefined ? [] : [scores[name]]));
      results[name] = summary(runs, foldsBySeed);
    }
    const random = answer.runs.at(-1)!['linear SVM (scikit-learn)'];
    if (random !== undefined)
      results['linear SVM (scikit-learn), random split'] = summary([random], [randomFolds]);
    return `scikit-learn ${answer.version}`;
  }
  return 'scikit-learn: no Python with scikit-learn was found, so its peers are missing';
}

/** An earlier output, for the peers' rows in it. Ends the run where it is of other ads or folds. */
function earlierOutput(path: string): Output {
  const earlier = JSON.parse(readFileSync(path, 'utf8')) as Output;
  if (earlier.corpus === corpus && earlier.seeds === seeds && earlier.folds === FOLDS) return earlier;
  console.error(`The peers of ${path} were measured on other ads or folds: run without --peers.`);
  process.exit(2);
}

interface Output {
  readonly corpus: string;
  readonly seeds: number;
  readonly folds: number;
  readonly peers: string;
  readonly results: Record<string, Summary>;
}

const earlier = values.peers === undefined ? null : earlierOutput(values.peers);
const results: Record<string, Summary> = {};
const started = performance.now();
const own = foldsBySeed.map((folds, seed) => ownScores(folds, seed, seed === 0));
results['this text model'] = summary(
  own.map(({ scores }) => scores),
  foldsBySeed,
);
results['this text model, random split'] = summary([ownScores(randomFolds, 0, false).scores], [randomFolds]);
results['the rate of frauds for all'] = summary([emscad.map(() => baseRate)], foldsBySeed.slice(0, 1));

const OWN = ['this text model', 'this text model, random split', 'the rate of frauds for all'];
const peersNote = earlier === null ? measurePeers() : earlier.peers;
for (const [name, row] of Object.entries(earlier?.results ?? {}))
  if (!OWN.includes(name)) results[name] = row;

const heldOthers = [...own[0]!.othersBits];
const alarms = (set: Row['set']): { ads: number; suspicious: number } => {
  const some = heldOthers.filter(([row]) => row.set === set);
  return { ads: some.length, suspicious: some.filter(([, bits]) => bits + priorBits >= 0).length };
};
const outOfDomain = { 'public-sector': alarms('public-sector'), nonprofit: alarms('nonprofit') };

const cell = (value: number): string => value.toFixed(3);
console.log(
  `EMSCAD: ${emscad.length} ads, ${emscad.filter((row) => row.fraud).length} frauds, ${new Set(groups).size} groups; nested, grouped ${FOLDS}-fold cross-validation, ` +
    `${seeds} seeds, at ${(baseRate * 100).toFixed(2)} % frauds. ${peersNote}.\n`,
);
console.log(
  '| model | average precision (± between folds) | ROC AUC | best F1 | recall at 1 % false positives | Brier skill | calibration slope |',
);
console.log('|---|---|---|---|---|---|---|');
for (const [name, s] of Object.entries(results)) {
  const isCalibrated = OWN.includes(name);
  console.log(
    `| ${name} | ${cell(s.averagePrecision)} ± ${cell(s.averagePrecisionSpread)} | ${cell(s.rocAuc)} | ${cell(s.bestF1)} | ${cell(s.recallAt1Percent)} | ` +
      `${isCalibrated ? cell(s.brierSkill) : '–'} | ${isCalibrated && name !== 'the rate of frauds for all' ? cell(s.calibrationSlope) : '–'} |`,
  );
}
console.log(
  '\nGenuine ads of employers that no fold learnt from, called suspicious by the text model alone:\n',
);
for (const [set, { ads, suspicious }] of Object.entries(outOfDomain)) {
  console.log(`- ${set}: ${suspicious} of ${ads} (${((100 * suspicious) / Math.max(1, ads)).toFixed(2)} %)`);
}
const first = qualityOf(scoredOf(own[0]!.scores), { baseRate, draws: 200 });
console.log(
  `\nReliability of the first seed's scores (each a probability at the base rate):\n\n${reliabilityPlot(first.bins)}`,
);
if (values.output !== undefined) {
  writeFileSync(
    values.output,
    `${JSON.stringify({ corpus, baseRate, seeds, folds: FOLDS, peers: peersNote, results, outOfDomain, bins: first.bins }, null, 2)}\n`,
  );
}
console.error(`${((performance.now() - started) / 60_000).toFixed(1)} minutes`);
