/**
 * `npm run bench`: every benchmark of bench/, one after the other, each in a process of its own so that none warms up
 * another. `npm run bench -- reading hosts` runs those whose names hold one of the words. Each is compiled as the
 * package is, since tsx gives every closure its name back when it is made, which costs more than what is measured.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const folder = fileURLToPath(new URL('../bench', import.meta.url));
const wanted = process.argv.slice(2);

for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith('.ts') || (wanted.length > 0 && !wanted.some((word) => name.includes(word)))) continue;
  const compiled = join(folder, name.replace(/\.ts$/u, '.mjs'));
  try {
    buildSync({
      entryPoints: [join(folder, name)],
      outfile: compiled,
      bundle: true,
      packages: 'external',
      external: ['../dist/*'],
      platform: 'node',
      format: 'esm',
    });
    const { status } = spawnSync(process.execPath, [compiled], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  } finally {
    rmSync(compiled, { force: true });
  }
}
