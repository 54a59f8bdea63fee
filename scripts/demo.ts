/**
 * `npm run demo`: one genuine ad, one in which the address was changed and one that was invented, each explained by
 * the built command as a person at a terminal sees it.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The day on which the examples play. */
const NOW = '2026-11-22';
const SHOWN = [
  ['Genuine: a board’s copy of a listed vacancy', 'genuine/floods-board-copy.txt'],
  ['Tampered with: the same vacancy, one letter of the address gone', 'forged/address-lookalike.txt'],
  [
    'Invented: no such vacancy, in the name of the same organisation',
    'invented/online-moderator-english.txt',
  ],
] as const;

for (const [title, file] of SHOWN) {
  console.log(`\n=== ${title}\n`);
  const registries = ['examples/registry', 'data/registry'].flatMap((folder) => ['--registry', folder]);
  const { status } = spawnSync(
    process.execPath,
    [
      join('dist', 'cli.js'),
      'explain',
      join('examples', 'ads', file),
      ...registries,
      '--now',
      NOW,
      '--fail-on',
      'never',
    ],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) process.exitCode = 1;
}
