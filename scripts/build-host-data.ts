/**
 * Compiles data/hosts into small modules under src/generated. With `--check` it writes nothing and fails where the
 * modules differ from what it would write.
 *
 *     npx tsx scripts/build-host-data.ts [--check]
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse as parseYaml } from 'yaml';
import { format, resolveConfig } from 'prettier';

const require = createRequire(import.meta.url);
const root = new URL('..', import.meta.url);
const MADE = '// Made by scripts/build-host-data.ts from data/hosts; change those.\n\n';

interface HostList {
  readonly category: string;
  readonly sources: readonly string[];
  readonly hosts: readonly string[];
  readonly not?: readonly string[];
}

const HOST_NAME = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/u;

function listsOf(folder: URL): HostList[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => parseYaml(readFileSync(new URL(name, folder), 'utf8')) as HostList)
    .filter((list) => list.category !== undefined);
}

function freeMailOfPackages(): string[] {
  const common = new Set(require('email-providers/common.json') as string[]);
  const free = readFileSync(require.resolve('freemail/data/free.txt'), 'utf8').split('\n');
  return free.map((line) => line.trim()).filter((host) => common.has(host));
}

function compile(): string {
  const lists = listsOf(new URL('data/hosts/', root));
  const disposable = new Set(require('disposable-email-domains') as string[]);
  const lines: string[] = [];
  for (const list of lists) {
    const hosts = new Set(list.hosts);
    if (list.category === 'free-mail') for (const host of freeMailOfPackages()) hosts.add(host);
    for (const host of list.not ?? []) hosts.delete(host);
    for (const host of hosts)
      if (!HOST_NAME.test(host)) throw new Error(`${list.category}: "${host}" is no host name`);
    if (list.category === 'disposable-mail') {
      const unlisted = [...hosts].filter((host) => !disposable.has(host));
      for (const host of unlisted) hosts.delete(host);
      if (unlisted.length > 0)
        console.error(`left out, not in disposable-email-domains: ${unlisted.join(' ')}`);
    }
    lines.push(`  '${list.category}': '${[...hosts].sort().join(' ')}',`);
  }
  return `${MADE}/** Hosts by category, each list joined by spaces. */\nexport const HOST_CATEGORIES = {\n${lines.join('\n')}\n} as const;\n`;
}

function compileWords(file: string, name: string, about: string): string {
  const { sources, ...kinds } = parseYaml(
    readFileSync(new URL(`data/hosts/${file}`, root), 'utf8'),
  ) as Record<string, string[]>;
  if (sources === undefined) throw new Error(`${file}: no sources`);
  const lines = Object.entries(kinds).map(([kind, words]) => {
    const listed = [...new Set(words)].sort();
    for (const word of listed)
      if (!/^[a-z0-9]+$/u.test(word)) throw new Error(`${kind}: "${word}" is no plain word`);
    return `  ${kind}: '${listed.join(' ')}',`;
  });
  return `${MADE}/** ${about} */\nexport const ${name} = {\n${lines.join('\n')}\n} as const;\n`;
}

async function put(name: string, text: string): Promise<void> {
  const target = new URL(`src/generated/${name}.ts`, root);
  const made = await format(text, { ...(await resolveConfig(target.pathname)), parser: 'typescript' });
  if (!process.argv.includes('--check')) {
    mkdirSync(new URL('.', target), { recursive: true });
    writeFileSync(target, made);
  } else if (readFileSync(target, 'utf8') !== made) {
    console.error(
      `src/generated/${name}.ts is not what data/hosts gives: run npx tsx scripts/build-host-data.ts`,
    );
    process.exitCode = 1;
  }
}

await put('host-categories', compile());
await put(
  'beside-words',
  compileWords(
    'words.yaml',
    'BESIDE_WORDS',
    'Words that stand beside names in domains, by what they are there for, each list joined by spaces.',
  ),
);
await put(
  'name-words',
  compileWords(
    'name-words.yaml',
    'NAME_WORDS',
    "Words of organisations' names that tell them little apart, each list joined by spaces.",
  ),
);
