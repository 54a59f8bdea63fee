/**
 * `npm run check`: everything that is generated is what its sources give, no two modules import each other in a
 * circle, and the packed package resolves for those who import it, as ESM and as CommonJS. Each step is run even where
 * an earlier one failed; the status is 1 where any did.
 *
 * The bundled registry is compared only where SCAM_VACANCY_SEEDS names the folder of source documents.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Scripts that write what stands in the repository, and compare instead with `--check`. */
const GENERATORS: readonly string[] = [
  'build-registry',
  'generate-schema',
  'generate-lexicon',
  'build-host-data',
  'build-letters',
  'build-label-model',
  'build-weights',
  'generate-docs',
];
const DOORS: readonly string[] = ['src/index.ts', 'src/node.ts', 'src/browser.ts', 'src/cli/main.ts'];
/** Type-only imports build no circle at run time: `-T` takes them out first. */
const CIRCLES: readonly string[] = [
  '-T',
  '--no-tree',
  '--no-warning',
  '--no-progress',
  '--exit-code',
  'circular:1',
];
/** Resolution without an exports map knows no `scam-vacancy/node`; Node has had exports maps since 12. */
const TYPES: readonly string[] = ['--profile', 'node16'];

let failed = 0;

/** Runs one step, shows what it said where it failed or left something out, and returns whether it went well. */
function step(name: string, command: string, args: readonly string[]): boolean {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  const passed = status === 0;
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name}`);
  const said = [stdout, stderr, error?.message].filter((part) => part != null && part !== '').join('\n');
  const shown = said.split('\n').filter((line) => !passed || line.includes('skipped'));
  for (const line of shown) if (line.trim() !== '') console.log(`       ${line}`);
  if (!passed) failed++;
  return passed;
}

function bin(name: string): string {
  return join(root, 'node_modules', '.bin', name);
}

for (const name of GENERATORS) {
  step(name, process.execPath, ['--import', 'tsx', join('scripts', `${name}.ts`), '--check']);
}
step('import circles', bin('dpdm'), [...CIRCLES, ...DOORS]);

const folder = mkdtempSync(join(tmpdir(), 'scam-vacancy-'));
try {
  if (step('pack', 'npm', ['pack', '--silent', '--pack-destination', folder])) {
    const tarball = join(
      folder,
      readdirSync(folder).find((name) => name.endsWith('.tgz'))!,
    );
    step('publint', bin('publint'), ['run', tarball, '--strict']);
    step('types', bin('attw'), [tarball, ...TYPES]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (failed > 0) {
  console.error(`${failed} ${failed === 1 ? 'check' : 'checks'} failed`);
  process.exitCode = 1;
}
