// Bundles the content script: node examples/extension/build.mjs, after npm run build.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
await build({
  entryPoints: [here('content.ts')],
  outfile: here('vendor/content.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'chrome120',
  alias: {
    'scam-vacancy': here('../../dist/index.js'),
    'scam-vacancy/browser': here('../../dist/browser.js'),
  },
});
