import { headingsIn } from '../messages/headings.js';
import { explained } from '../report/explain.js';
import { assessInputs } from './assess-inputs.js';
import { inputsOf } from './check.js';
import { DETECTOR_OPTIONS, setUp } from './detector-options.js';
import { Outcome } from './exit-status.js';
import type { Command } from './io.js';
import { helpOfOptions, parseOptions, type OptionSpecs } from './options.js';
import { UsageError } from './usage-error.js';

const OPTIONS = {
  ...DETECTOR_OPTIONS,
  line: { type: 'string', value: 'N', help: 'which line of a .jsonl or .csv file (default: its first ad)' },
  help: { type: 'boolean', short: 'h', help: 'this help' },
} as const satisfies OptionSpecs;

const HELP = `scam-vacancy explain INPUT

One ad in full: what was read, the comparison with the listed vacancy, the evidence from prior to total.

${helpOfOptions(OPTIONS)}
`;

/** `explain`: one ad of an input in full. */
export const explainCommand: Command = async (argv, io) => {
  const parsed = parseOptions(argv, OPTIONS);
  if (parsed.isSet('help')) {
    await io.out(HELP);
    return 0;
  }
  const inputs = inputsOf(parsed.inputs, io);
  if (inputs.length > 1) {
    throw new UsageError(
      `explain takes one input, and these are ${inputs.length}.`,
      'Name one of them; check judges many.',
    );
  }
  const line = lineOf(parsed.text('line'));
  const { detector, failOn, map, lang } = await setUp(parsed);
  const outcome = new Outcome(failOn);
  for await (const reported of assessInputs(inputs, detector, map, io)) {
    if (line !== null && reported.line !== line) continue;
    outcome.add(reported.result);
    await io.out(explained(reported, io, headingsIn(lang)));
    return outcome.status;
  }
  throw new UsageError(
    line === null ? 'The input holds no ad.' : `There is no ad on line ${line}.`,
    'scam-vacancy check lists the ads of an input with their lines.',
  );
};

function lineOf(given: string | undefined): number | null {
  if (given === undefined) return null;
  const line = Number(given);
  if (Number.isInteger(line) && line > 0) return line;
  throw new UsageError(`--line can't be ${given}.`, 'Give a number from 1 on.');
}
