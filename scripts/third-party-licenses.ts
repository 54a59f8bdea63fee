// Writes THIRD-PARTY-LICENSES.txt: the licence of every package of which some code is really in the built files.
// Run by `npm pack`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundledWithoutStopWords, EXTERNAL } from '../tsup.config.js';

interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

const OUTPUT = 'THIRD-PARTY-LICENSES.txt';
const RULE = '-'.repeat(80);
/** Licences under which code may be bundled into an MIT package, their texts shipped along. */
const PERMITTED =
  /^\(?(?:MIT|MIT-0|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0|Unlicense|CC0-1\.0|BlueOak-1\.0\.0|Zlib)(?: (?:OR|AND) [\w.-]+)*\)?$/;

async function bundledFolders(): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: ['src/index.ts', 'src/browser.ts', 'src/node.ts', 'src/cli/main.ts'].filter((path) =>
      existsSync(path),
    ),
    bundle: true,
    write: false,
    metafile: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    outdir: 'dist',
    minify: true,
    external: [...EXTERNAL],
    plugins: [bundledWithoutStopWords as never],
    logLevel: 'error',
  });
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

function licenceOf(folder: string): Bundled {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Omit<
    Bundled,
    'text'
  >;
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return {
    name,
    version,
    license,
    text: texts.join('\n\n') || `Licensed under ${license}; the package holds no licence file.`,
  };
}

const bundled = (await bundledFolders()).map(licenceOf);
for (const { name, license } of bundled) {
  if (!PERMITTED.test(license)) throw new Error(`${name} is under ${license}: it must not be bundled.`);
}
const head = `scam-vacancy contains code of the following packages, bundled into its files.\n`;
const entries = bundled.map(
  ({ name, version, license, text }) => `${RULE}\n${name} ${version} (${license})\n${RULE}\n\n${text}\n`,
);
writeFileSync(OUTPUT, [head, ...entries].join('\n'));
console.error(`${OUTPUT}: ${bundled.map(({ name, license }) => `${name} (${license})`).join(', ')}`);
