import { bundledWeights } from '../index.js';
import { decisionsOf, type Decisions } from '../measure/decisions.js';
import { calibrated, type Calibrated, type Moved } from '../measure/new-weights.js';
import { problemOf } from '../schema/issue.js';
import { weightsSchema, type Weights } from '../schema/weights.js';
import { inputsOf } from './check.js';
import { readWeights, setUp, type Config } from './detector-options.js';
import type { Command } from './io.js';
import { ASSESSING_OPTIONS, labelledInputs } from './labelled-inputs.js';
import { helpOfOptions, parseOptions, type OptionSpecs } from './options.js';
import { openOutput } from './output.js';
import { UsageError } from './usage-error.js';

const OPTIONS = {
  ...ASSESSING_OPTIONS,
  output: { type: 'string', short: 'o', value: 'FILE', help: 'write the new weights to a file (default: standard output)' },
  force: { type: 'boolean', help: 'write them even where they are worse on held-out decisions' },
  help: { type: 'boolean', short: 'h', help: 'this help' },
} as const satisfies OptionSpecs; // prettier-ignore

const HELP = `scam-vacancy calibrate LABELLED…

New weights from a moderator's decisions. Each record is an assessment, as check --format jsonl prints it, with
"label": "fraud" or "genuine"; "group" joins near-duplicates; "weight" is one over the chance that the ad was picked
for labelling. Twenty decisions move the weights a little, two thousand a lot. The new weights go into --config as
"weights". Nothing is written where they are worse on decisions that they have not seen.

${helpOfOptions(OPTIONS)}
`;

/** A worsening below this is no worsening: bits of mean logarithmic loss. */
const TOLERANCE = 1e-3;

/** `calibrate`: decisions → a new weights file. */
export const calibrateCommand: Command = async (argv, io) => {
  const parsed = parseOptions(argv, OPTIONS);
  if (parsed.isSet('help')) {
    await io.out(HELP);
    return 0;
  }
  const inputs = inputsOf(parsed.inputs, io);
  const { detector, map, config } = await setUp(parsed);
  const weights = await weightsOf(config.weights);
  const { ads, failed } = await labelledInputs(inputs, detector, map, io);
  const frauds = ads.filter(({ fraud }) => fraud).length;
  if (frauds === 0 || frauds === ads.length) {
    throw new UsageError(
      `There are ${frauds} decisions for fraud and ${ads.length - frauds} for genuine; both are needed.`,
      'Label some of the ads that were not flagged as well.',
    );
  }
  const isWeighted = ads.some(({ weight }) => weight !== 1);
  const decisions = decisionsOf(ads, weights);
  const result = calibrated(decisions, weights, isWeighted);
  io.err(summaryOf(result, decisions, isWeighted));
  if (result.heldOut.after > result.heldOut.before + TOLERANCE && !parsed.isSet('force')) {
    io.err(
      'The new weights are worse on decisions that they have not seen: nothing is written. --force writes them all the same.\n',
    );
    return 1;
  }
  const output = await openOutput(parsed.text('output'), io);
  await output.write(`${JSON.stringify(result.weights, null, 2)}\n`);
  await output.close();
  return failed > 0 ? 2 : 0;
};

async function weightsOf(given: Config['weights']): Promise<Weights> {
  if (given === undefined) return bundledWeights;
  const read = weightsSchema.safeParse(await readWeights(given));
  if (read.success) return read.data;
  const issue = read.error.issues[0]!;
  throw new UsageError(
    `weights.${issue.path.map(String).join('.')} ${problemOf(issue)}.`,
    'Give weights as calibrate writes them.',
  );
}

function movedLine({ row, fired, frauds, scaled, before, after }: Moved): string {
  const shown = (value: number): string => `${scaled ? '×' : ''}${value.toFixed(2)}`;
  return `${row.padEnd(42)}${shown(before).padStart(8)} → ${shown(after).padStart(6)}   fired ${fired}, frauds ${frauds}`;
}

function summaryOf({ moved, prior, heldOut }: Calibrated, decisions: Decisions, isWeighted: boolean): string {
  const lines = [
    `${decisions.decisions.length} decisions, worth ${decisions.effective.toFixed(0)} of equal weight`,
    `held-out logarithmic loss: ${heldOut.before.toFixed(4)} bits before, ${heldOut.after.toFixed(4)} after`,
    `prior: ${prior.before.toFixed(4)} before, ${prior.after.toFixed(4)} after`,
    ...moved.map(movedLine),
    ...(moved.some(({ scaled }) => scaled)
      ? ['×: what the facts of each ad say is multiplied by this, within the limits of its row']
      : []),
    'Not corrected:',
    ...(isWeighted
      ? ['- ads that had no chance of being picked: no weight can stand for them']
      : [
          '- which ads were picked: without "weight" the prior stays, and signals that led to the picking are judged among the picked alone',
        ]),
    '- wrong decisions, and ads that have changed since',
    '- signals that were silent: their bits follow from the new ratios, and aren’t measured',
    '- evidence that a stronger one absorbed, caps of groups, overlaps and limits of computed strength: they stay',
  ];
  return `${lines.join('\n')}\n`;
}
