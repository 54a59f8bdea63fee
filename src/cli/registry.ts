import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { suggestDomains } from '../hosts/suggest-domains.js';
import { reasonOf } from '../node/read-error.js';
import { verifyRegistry } from '../registry/verify.js';
import { missingSources } from '../registry/sources.js';
import { printable } from '../report/terminal-text.js';
import type { RegistryFile } from '../schema/registry.js';
import type { Command, Io } from './io.js';
import { parseOptions, type OptionSpecs } from './options.js';
import { suggestion, UsageError } from './usage-error.js';

const OPTIONS = {
  help: { type: 'boolean', short: 'h', help: 'this help' },
} as const satisfies OptionSpecs;

const HELP = `scam-vacancy registry lint FILE|FOLDER…

Says what is wrong with registry files, where a fact names no source, and which further domains of an organisation its
own vacancies show.

Exit status: 0 nothing is wrong, 1 something is, 2 usage or an unreadable file. Suggestions alone leave 0.
`;

/** `registry lint`: what is wrong with registries, and what they might say as well. */
export const registryCommand: Command = async (argv, io) => {
  const parsed = parseOptions(argv, OPTIONS);
  if (parsed.isSet('help')) {
    await io.out(HELP);
    return 0;
  }
  const [subcommand, ...inputs] = parsed.inputs;
  if (subcommand !== 'lint') {
    throw new UsageError(
      subcommand === undefined
        ? 'No registry command is named.'
        : `There is no registry command ${subcommand}.`,
      suggestion(subcommand ?? '', ['lint']),
    );
  }
  if (inputs.length === 0)
    throw new UsageError('No registry is named.', 'Name a file or a folder of .json files.');
  let status = 0;
  for (const path of (await Promise.all(inputs.map(filesOf))).flat()) {
    status = Math.max(status, await lint(path, io));
  }
  return status;
};

async function filesOf(input: string): Promise<readonly string[]> {
  const isFolder = await stat(input).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [input];
  const names = (await readdir(input)).filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0)
    throw new UsageError(
      `The folder ${input} holds no .json file.`,
      'Name the folder with the registry files.',
    );
  return names.map((name) => join(input, name));
}

async function lint(path: string, io: Io): Promise<number> {
  let file: unknown;
  try {
    file = JSON.parse((await readFile(path, 'utf8')).replace(/^\ufeff/, ''));
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const told = isMissing ? 'There is no such file.' : `It can't be read as JSON: ${reasonOf(error)}.`;
    const hint = isMissing ? 'Check the path.' : 'Repair it; registry.schema.json says what it holds.';
    io.err(`${printable(path)}: ${printable(told)}\n  → ${hint}\n`);
    return 2;
  }
  const problems = verifyRegistry(file);
  const report = problems.map(({ path: place, code, message }) => `error  ${place}: ${message} (${code})`);
  if (!problems.some(({ code }) => code === 'schema')) {
    const registry = file as RegistryFile;
    report.push(
      ...missingSources(registry).map((place) => `note   ${place}: names no source`),
      ...suggestDomains(registry).map(
        ({ organisation, domain, vacancies }) =>
          `note   ${organisation}: its vacancies use ${domain} (${vacancies.join(', ')}); if it is its own, add it to domains`,
      ),
    );
  }
  for (const line of report) await io.out(`${printable(path)}: ${printable(line)}\n`);
  if (report.length === 0) await io.out(`${printable(path)}: nothing to say\n`);
  return problems.length === 0 ? 0 : 1;
}
