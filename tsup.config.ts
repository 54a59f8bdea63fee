import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
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

/** Modules of our own that are evaluated when one of their functions is first called, and not when the package is loaded. */
const SELDOM =
  /[\\/]src[\\/](?:cadence[\\/]recurrence-rule|read[\\/](?:relative-parsers|html[\\/]tokenizer))\.ts$/;
const REAL = '?evaluated';

// Other people's parsers take as long to start as all of ours, and most ads need none of them. A module can be loaded
// later only by `import()`, which an answer that comes at once can't wait for: so the bundle wraps it as a function.
export const evaluatedOnCall: Plugin = {
  name: 'evaluated-on-call',
  setup(build) {
    build.onResolve({ filter: /\?evaluated$/ }, ({ path }) => ({
      path: path.slice(0, -REAL.length),
      suffix: REAL,
    }));
    build.onLoad({ filter: SELDOM }, ({ path, suffix }) => {
      if (suffix === REAL) return null;
      const functions = [...readFileSync(path, 'utf8').matchAll(/^export function (\w+)/gm)];
      const real = `require(${JSON.stringify(path + REAL)})`;
      const contents = functions.map(
        ([, name]) => `export const ${name} = (...given) => ${real}.${name}(...given);`,
      );
      return { contents: contents.join('\n'), loader: 'js', resolveDir: dirname(path) };
    });
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
  esbuildPlugins: [bundledWithoutStopWords, evaluatedOnCall],
  plugins: [inAscii],
  minify: true,
  splitting: true,
  // Split CommonJS goes through another compiler, which writes `return(a??b)` as `returnf(a,b)`: none is left for it.
  esbuildOptions: (options, { format }) => {
    if (format === 'cjs')
      options.supported = {
        ...options.supported,
        'optional-chain': false,
        'nullish-coalescing': false,
        'logical-assignment': false,
      };
  },
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
