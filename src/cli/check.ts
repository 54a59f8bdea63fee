import { headingsIn, type Headings } from '../messages/headings.js';
import type { Formatter, Terminal } from '../report/formatter.js';
import { assessInputs } from './assess-inputs.js';
import { DETECTOR_OPTIONS, setUp } from './detector-options.js';
import { Outcome } from './exit-status.js';
import type { Command, Io } from './io.js';
import { helpOfOptions, oneOf, parseOptions, type OptionSpecs } from './options.js';
import { openOutput } from './output.js';
import { startProgress } from './progress.js';
import { UsageError } from './usage-error.js';

/** Formats by name; each is loaded only when it is asked for. */
const FORMATS = {
  pretty: async (terminal: Terminal, headings: Headings): Promise<Formatter> =>
    (await import('../report/pretty.js')).prettyFormatter(terminal, headings),
  json: async (): Promise<Formatter> => (await import('../report/json.js')).jsonFormatter(),
  jsonl: async (): Promise<Formatter> => (await import('../report/jsonl.js')).jsonlFormatter(),
};
const FORMAT_NAMES = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

const OPTIONS = {
  ...DETECTOR_OPTIONS,
  format: {
    type: 'string',
    short: 'f',
    value: FORMAT_NAMES.join('|'),
    help: 'how to print (default pretty)',
  },
  output: { type: 'string', short: 'o', value: 'FILE', help: 'write the result to a file' },
  help: { type: 'boolean', short: 'h', help: 'this help' },
} as const satisfies OptionSpecs;

const HELP = `scam-vacancy check [inputs…]

Judges job ads. Inputs are files (.txt .md .html .json .jsonl .csv .eml .docx .pdf, each also as .gz), folders,
patterns, and - for standard input.

${helpOfOptions(OPTIONS)}

Exit status: 0 nothing at or over --fail-on, 1 something, 2 usage, configuration or unreadable input.
`;

/** `check`: assesses every ad of the inputs and prints the answers in their order. */
export const checkCommand: Command = async (argv, io) => {
  const parsed = parseOptions(argv, OPTIONS);
  if (parsed.isSet('help')) {
    await io.out(HELP);
    return 0;
  }
  const inputs = inputsOf(parsed.inputs, io);
  const { detector, failOn, map, config, lang } = await setUp(parsed);
  const format = oneOf('--format', parsed.text('format') ?? config.format, FORMAT_NAMES, 'pretty');
  const file = parsed.text('output');
  const output = await openOutput(file, io);
  const formatter = await FORMATS[format](
    file === undefined ? io : { columns: 80, colour: false },
    headingsIn(lang),
  );
  const outcome = new Outcome(failOn);
  const progress = startProgress(io, () => outcome.summary);
  await output.write(formatter.head());
  for await (const reported of assessInputs(inputs, detector, map, io)) {
    outcome.add(reported.result);
    await output.write(formatter.record(reported));
    progress.tick();
  }
  progress.end();
  await output.write(formatter.foot(outcome.summary));
  await output.close();
  return outcome.status;
};

/** Standard input where nothing is named and something comes in. */
export function inputsOf(inputs: readonly string[], io: Io): readonly string[] {
  if (inputs.length > 0) return inputs;
  if (io.stdin.isTTY)
    throw new UsageError('No input is named.', 'Name files or folders, or - for standard input.');
  return ['-'];
}
