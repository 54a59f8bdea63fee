import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Where a Chromium is, or null: `CHROMIUM`, else the usual place of a Linux package. */
export function chromiumPath(): string | null {
  const path = process.env.CHROMIUM ?? '/usr/bin/chromium';
  return existsSync(path) ? path : null;
}

export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The tests' entry as one script that defines `scamVacancy`. */
export async function browserBundle(): Promise<string> {
  const entry = fileURLToPath(new URL('./entry.ts', import.meta.url));
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'scamVacancy',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
  });
  return result.outputFiles[0]!.text;
}
