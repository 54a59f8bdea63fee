import { defineConfig, type Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];
type TsupPlugin = NonNullable<Options['plugins']>[number];

/** Optional peers: parsers of documents, loaded only when such a file is read. */
export const EXTERNAL = ['mammoth', 'unpdf'] as const;

// natural's German stemmer loads stop words of 57 languages, 300 kB, for a function that we don't call.
export const bundledWithoutStopWords: Plugin = {
  name: 'without-stop-words',
  setup(build) {
    build.onResolve({ filter: /^stopwords-iso$/ }, ({ path }) => ({ path, namespace: 'stop-words' }));
    build.onLoad({ filter: /./, namespace: 'stop-words' }, () => ({ contents: '{"de":[]}', loader: 'json' }));
  },
};

// A single letter outside of ASCII makes an engine hold a whole file in two bytes a letter, and read it slower at each
// start. esbuild escapes such letters in strings, and leaves them in regular expressions.
const NON_ASCII = /[^\x00-\x7f]/g; // eslint-disable-line no-control-regex
export const inAscii: TsupPlugin = {
  name: 'in-ascii',
  renderChunk: (code) => ({
    code: code.replace(NON_ASCII, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  }),
};

const shared: Options = {
  target: 'es2022',
  // Everything small is bundled, so that installing scam-vacancy installs nothing else.
  noExternal: [/^(?!mammoth$|unpdf(?:$|\/))/],
  external: [...EXTERNAL],
  esbuildPlugins: [bundledWithoutStopWords],
  plugins: [inAscii],
  minify: true,
  splitting: true,
};

/** The command line. */
export const program: Options = {
  ...shared,
  entry: { cli: 'src/cli/main.ts' },
  format: ['esm'],
  platform: 'node',
};

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', browser: 'src/browser.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
  },
  { ...shared, entry: { node: 'src/node.ts' }, format: ['esm', 'cjs'], platform: 'node' },
  program,
  // Declarations of all doors at once: the compiler is the slow part.
  {
    entry: { index: 'src/index.ts', browser: 'src/browser.ts', node: 'src/node.ts' },
    format: ['esm', 'cjs'],
    dts: { only: true },
  },
]);
