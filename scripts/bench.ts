/**
 * `npm run bench`: every benchmark of bench/, one after the other, each in a process of its own so that none warms up
 * another. `npm run bench -- reading hosts` runs those whose names hold one of the words.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../bench', import.meta.url));
const wanted = process.argv.slice(2);

for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith('.ts') || (wanted.length > 0 && !wanted.some((word) => name.includes(word)))) continue;
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(folder, name)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
