import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  target: 'es2022',
  // Everything small is bundled, so that installing scam-vacancy installs nothing else; the parsers of
  // documents are optional peers and are loaded only when such a file is read.
  noExternal: [/.*/],
  external: ['mammoth', 'unpdf'],
  treeshake: true,
  minify: true,
  splitting: true,
};

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', browser: 'src/browser.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    dts: true,
    clean: true,
  },
  { ...shared, entry: { node: 'src/node.ts' }, format: ['esm', 'cjs'], platform: 'node', dts: true },
  { ...shared, entry: { cli: 'src/cli/main.ts' }, format: ['esm'], platform: 'node' },
]);
