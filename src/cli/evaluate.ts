import { evaluation } from '../measure/evaluation.js';
import { evaluationText } from '../measure/evaluation-text.js';
import { reliabilitySvg } from '../measure/plot.js';
import { inputsOf } from './check.js';
import { setUp } from './detector-options.js';
import type { Command } from './io.js';
import { ASSESSING_OPTIONS, labelledInputs } from './labelled-inputs.js';
import { helpOfOptions, oneOf, parseOptions, type OptionSpecs } from './options.js';
import { openOutput } from './output.js';
import { UsageError } from './usage-error.js';

const FORMATS = ['pretty', 'json'] as const;

const OPTIONS = {
  ...ASSESSING_OPTIONS,
  'base-rate': { type: 'string', value: 'P', help: 'weight the ads so that frauds make up this share (default: as they are)' },
  draws: { type: 'string', value: 'N', help: 'draws of the bootstrap behind the intervals, 0 for none (default 400)' },
  format: { type: 'string', value: FORMATS.join('|'), help: 'how the figures are printed (default pretty)' },
  output: { type: 'string', short: 'o', value: 'FILE', help: 'write the figures to a file' },
  svg: { type: 'string', value: 'FILE', help: 'write the reliability plot as SVG' },
  help: { type: 'boolean', short: 'h', help: 'this help' },
} as const satisfies OptionSpecs; // prettier-ignore

const HELP = `scam-vacancy evaluate LABELLED…

How good the scores are on labelled ads: precision, recall, F1, average precision, ROC AUC, Brier score, calibration.
Each record is an ad, or an assessment as check --format jsonl prints it, with "label": "fraud" or "genuine"
(or "fraudulent": 1 or 0). "group" joins near-duplicates, "source" names where it comes from, "weight" says for how
many ads it stands.

${helpOfOptions(OPTIONS)}
`;

/** `evaluate`: how good the scores are on labelled ads. */
export const evaluateCommand: Command = async (argv, io) => {
  const parsed = parseOptions(argv, OPTIONS);
  if (parsed.isSet('help')) {
    await io.out(HELP);
    return 0;
  }
  const format = oneOf('--format', parsed.text('format'), FORMATS, 'pretty');
  const baseRate = rateOf(parsed.text('base-rate'));
  const draws = drawsOf(parsed.text('draws'));
  const inputs = inputsOf(parsed.inputs, io);
  const { detector, map } = await setUp(parsed);
  const { ads, failed } = await labelledInputs(inputs, detector, map, io);
  if (ads.length === 0)
    throw new UsageError('The input holds no labelled ad.', 'See scam-vacancy evaluate --help.');
  const evaluated = evaluation(ads, { draws, ...(baseRate === null ? {} : { baseRate }) });
  const prior = ads[0]!.assessment.prior.probability;
  if (Math.abs(Math.log2(evaluated.all.baseRate / prior)) > 1) {
    io.err(
      `note: the scores assume that ${(prior * 100).toFixed(1)} % of ads are frauds, and of these ${(evaluated.all.baseRate * 100).toFixed(1)} % are: ` +
        'calibration says little so. Give --base-rate or --prior.\n',
    );
  }
  const output = await openOutput(parsed.text('output'), io);
  await output.write(
    format === 'json' ? `${JSON.stringify(evaluated, null, 2)}\n` : evaluationText(evaluated),
  );
  await output.close();
  const svg = parsed.text('svg');
  if (svg !== undefined) {
    const file = await openOutput(svg, io);
    await file.write(reliabilitySvg(evaluated.all.bins, 'Score and share of frauds'));
    await file.close();
  }
  return failed > 0 ? 2 : 0;
};

function rateOf(given: string | undefined): number | null {
  if (given === undefined) return null;
  const rate = Number(given);
  if (rate > 0 && rate < 1) return rate;
  throw new UsageError(`--base-rate needs a number between 0 and 1, and this is ${given}.`);
}

function drawsOf(given: string | undefined): number {
  const draws = given === undefined ? 400 : Number(given);
  if (Number.isInteger(draws) && draws >= 0 && draws <= 100_000) return draws;
  throw new UsageError(`--draws needs a whole number from 0 on, and this is ${given}.`);
}
