import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtProgram, jsonLines, run } from '../program.js';

const PLAIN =
  'Warehouse planner, Antwerp. We look for a planner who likes early mornings. Apply at https://www.depot.example/jobs.';
const FORGED = readFileSync('examples/ads/forged/address-lookalike.txt', 'utf8');
const REGISTRY = ['--registry', 'examples/registry'];

let folder: string;
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(async () => {
  await builtProgram();
  folder = mkdtempSync(join(tmpdir(), 'scam-vacancy-check-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('exit status', () => {
  it('is 0 where nothing is at or over --fail-on', async () => {
    expect(await run(['check', file('plain.txt', PLAIN)])).toMatchObject({ status: 0, err: '' });
  });
  it('is 1 where something is', async () => {
    const { status, out } = await run(['check', file('forged.txt', FORGED), ...REGISTRY]);
    expect(out).toMatch(/^(?:scam|suspicious)/);
    expect(status).toBe(out.startsWith('scam') ? 1 : 0);
  });
  it('follows --fail-on', async () => {
    const plain = file('plain.txt', PLAIN);
    expect((await run(['check', plain, '--fail-on', 'unverified'])).status).toBe(1);
    expect((await run(['check', plain, '--fail-on', 'suspicious'])).status).toBe(0);
    expect((await run(['check', file('forged.txt', FORGED), ...REGISTRY, '--fail-on', 'never'])).status).toBe(
      0,
    );
    expect(
      (await run(['check', file('forged.txt', FORGED), ...REGISTRY, '--fail-on', 'suspicious'])).status,
    ).toBe(1);
  });
  it('is 2 for what cannot be read, and the findings are printed all the same', async () => {
    const inputs = [join(folder, 'absent.txt'), file('forged.txt', FORGED)];
    const { status, out } = await run([
      'check',
      ...inputs,
      ...REGISTRY,
      '--format',
      'jsonl',
      '--fail-on',
      'suspicious',
    ]);
    expect(status).toBe(2);
    const [first, second] = jsonLines(out);
    expect(first).toMatchObject({ file: inputs[0], error: { code: 'not-found' } });
    expect(second).toHaveProperty('verdict');
    expect((await run(['check', inputs[0]!, '--fail-on', 'never'])).status).toBe(2);
  });
  it.each([
    [[], 'No command'],
    [['chekc'], 'Did you mean check'],
    [['check', '--formt', 'json', 'x'], 'Did you mean --format'],
    [['check', '--format', 'jsn', 'x'], 'Did you mean json'],
    [['check', '--fail-on', 'always', 'x'], '--fail-on'],
    [['check', '--lang', 'de', 'x'], '--lang'],
    [['check', '--now', 'someday', 'x'], 'now'],
    [['check', '--prior', '2', 'x'], 'prior'],
    [['check', '--registry', '/no/such/registry.json', 'x'], '/no/such/registry.json'],
    [['check', '--config', '/no/such/config.json', 'x'], '/no/such/config.json'],
    [['check', '--map', 'text', 'x'], 'FIELD=COLUMN'],
    [['check', '--map', 'txt=Body', 'x'], 'Did you mean text'],
    [['check', '--format'], '--format'],
    [['check', '--output', '/no/such/folder/out.json', 'package.json'], '/no/such/folder/out.json'],
    [['check', '--now', '2026-02-30', 'x'], 'now: 2026-02-30 is no day.\n  → Give a Date'],
    [['check', '--prior', 'many', 'x'], "--prior can't be many.\n  → Give a number"],
    [['check', '--output'], '--output needs a value.\n  → Write --output=FILE.'],
    [['check', '--help=3'], '--help takes no value.'],
    [['explain', 'package.json', 'README.md'], 'explain takes one input, and these are 2.\n  → Name one'],
    [['registry'], 'No registry command is named.'],
    [['registry', 'lint', 'src'], 'The folder src holds no .json file.\n  → Name the folder'],
    [['lookalikes', 'a.org', 'b.org'], 'lookalikes takes one domain, and these are 2.'],
  ])('is 2 for wrong usage: %j', async (args, told) => {
    const { status, out, err } = await run(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(told);
    expect(err).not.toContain('    at ');
  });
});

describe('help and version', () => {
  it('lists the commands that exist', async () => {
    const { status, out, err } = await run(['--help']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('scam-vacancy check');
    expect(out).toContain('scam-vacancy explain');
  });
  it('lists the options of a command', async () => {
    const { out } = await run(['check', '--help']);
    for (const option of [
      '--registry',
      '--now',
      '--lang',
      '--format',
      '--output',
      '--fail-on',
      '--config',
      '--map',
    ]) {
      expect(out).toContain(option);
    }
  });
  it('tells the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect((await run(['--version'])).out).toBe(`${version}\n`);
  });
});

describe('formats', () => {
  it('prints one line of JSON for each record, in order', async () => {
    const input = file(
      'three.jsonl',
      [{ id: 'a', text: PLAIN }, { id: 'b' }, { id: 'c', text: PLAIN }]
        .map((ad) => JSON.stringify(ad))
        .join('\n'),
    );
    const { out, status } = await run(['check', input, '--format', 'jsonl']);
    const lines = jsonLines(out);
    expect(lines.map(({ id, line }) => [id, line])).toEqual([['a', 1], ['b', 2], ['c', 3]]); // prettier-ignore
    expect(lines[1]).toMatchObject({ error: { code: 'no-text' } });
    expect(lines[0]).toMatchObject({ verdict: 'unverified', prior: { probability: 0.05 } });
    expect(status).toBe(2);
  });
  it('prints one JSON array', async () => {
    const { out } = await run([
      'check',
      file('plain.txt', PLAIN),
      file('plain2.txt', PLAIN),
      '--format',
      'json',
    ]);
    expect(JSON.parse(out)).toHaveLength(2);
    const empty = await run(['check', file('empty.jsonl', ''), '--format', 'json']);
    expect(JSON.parse(empty.out)).toEqual([]);
  });
  it('adds up: prior and evidence make the score', async () => {
    const { out } = await run([
      'check',
      'examples/ads',
      ...REGISTRY,
      '--registry',
      'bundled',
      '--format',
      'jsonl',
      '--fail-on',
      'never',
    ]);
    for (const line of jsonLines(out)) {
      const { prior, evidence, bits, score } = line as unknown as {
        prior: { bits: number };
        evidence: { bits: number }[];
        bits: number;
        score: number;
      };
      const sum = evidence.reduce((all, one) => all + one.bits, prior.bits);
      expect(sum).toBeCloseTo(bits, 4);
      expect(score).toBeCloseTo(1 / (1 + 2 ** -sum), 6);
    }
  });
  it('writes to a file and leaves standard output empty', async () => {
    const target = join(folder, 'out.jsonl');
    const { out } = await run(['check', file('plain.txt', PLAIN), '--format', 'jsonl', '--output', target]);
    expect(out).toBe('');
    expect(jsonLines(readFileSync(target, 'utf8'))).toHaveLength(1);
  });
  it('speaks the language that is asked for', async () => {
    const forged = file('forged.txt', FORGED);
    const outs = await Promise.all(
      ['en', 'fr', 'nl', 'es'].map(
        async (lang) => (await run(['check', forged, ...REGISTRY, '--lang', lang])).out,
      ),
    );
    expect(new Set(outs).size).toBe(4);
  });
  it('takes the day from --now', async () => {
    const { out } = await run([
      'check',
      file('plain.txt', PLAIN),
      '--now',
      '2025-06-10',
      '--format',
      'jsonl',
    ]);
    expect(jsonLines(out)[0]).toMatchObject({ now: '2025-06-10', ad: { seenAt: '2025-06-10' } });
  });
});

describe('what a terminal is shown', () => {
  const hostile =
    'Planner \u001b[2J\u001b]0;owned\u0007 wanted \u202egnp.exe\u009b31m by Depot. Send a fee of 50 euro by Western Union to \u001b[31mx@gmail.com.';
  it('holds no control character of an ad', async () => {
    const path = file(
      'hostile.json',
      JSON.stringify({ id: 'x\u001b[1m', title: hostile, text: hostile, organisation: hostile }),
    );
    for (const args of [
      ['check', path],
      ['explain', path],
      ['check', path, '--format', 'json'],
      ['check', path, '--format', 'jsonl'],
    ]) {
      const { out } = await run(args);
      expect(out.length).toBeGreaterThan(20);
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/); // eslint-disable-line no-control-regex
    }
  });
  it('holds no colours where it is no terminal, nor under NO_COLOR', async () => {
    const path = file('plain.txt', PLAIN);
    expect((await run(['check', path])).out).not.toContain('\u001b');
    expect((await run(['check', path], { env: { NO_COLOR: '1', FORCE_COLOR: '1' } })).out).not.toContain(
      '\u001b',
    );
    expect((await run(['check', path], { env: { FORCE_COLOR: '1' } })).out).toContain('\u001b[');
  });
  it('keeps explain within 80 columns', async () => {
    const wide = file('wide.txt', '給料 '.repeat(80) + 'Warehouse planner 👩‍💻 at Depot. ' + 'x'.repeat(300));
    for (const path of [wide, 'examples/ads/forged/address-lookalike.txt']) {
      const { out } = await run(['explain', path, ...REGISTRY]);
      for (const line of out.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80);
    }
  });
});

describe('configuration', () => {
  it('reads documented keys and lets options win', async () => {
    const config = file(
      'config.json',
      JSON.stringify({
        now: '2024-01-02',
        prior: 0.2,
        disable: ['content/urgency'],
        format: 'jsonl',
        registries: ['examples/registry'],
      }),
    );
    const path = file('plain.txt', PLAIN);
    const { out } = await run(['check', path, '--config', config]);
    expect(jsonLines(out)[0]).toMatchObject({ now: '2024-01-02', prior: { probability: 0.2 } });
    const other = await run(['check', path, '--config', config, '--now', '2024-05-06', '--format', 'json']);
    expect(JSON.parse(other.out)).toMatchObject([{ now: '2024-05-06' }]);
  });
  it('refuses unknown keys with the one that was meant', async () => {
    const { status, err } = await run([
      'check',
      file('plain.txt', PLAIN),
      '--config',
      file('bad.json', '{"registrys": []}'),
    ]);
    expect(status).toBe(2);
    expect(err).toContain('Did you mean registries');
  });
  it('maps columns to fields', async () => {
    const csv = file('mapped.csv', `Ref;Anzeige\n7;"${PLAIN}"\n`);
    const { out } = await run([
      'check',
      csv,
      '--map',
      'text=Anzeige',
      '--map',
      'id=Ref',
      '--format',
      'jsonl',
    ]);
    expect(jsonLines(out)[0]).toMatchObject({ id: '7', line: 2, verdict: 'unverified' });
  });
});

describe('standard input', () => {
  const verdicts = async (input: string | Uint8Array, args: readonly string[] = ['-']) =>
    jsonLines((await run(['check', ...args, '--format', 'jsonl'], { input })).out);
  it('is plain text', async () =>
    expect(await verdicts(PLAIN)).toMatchObject([{ file: '-', ad: { text: PLAIN } }]));
  it('is read where no input is named', async () => expect(await verdicts(PLAIN, [])).toHaveLength(1));
  it('is HTML', async () => {
    const [line] = await verdicts(`<html><body><p>${PLAIN}</p><script>var x = 1</script></body></html>`);
    expect((line as { ad: { text: string } }).ad.text).not.toContain('<p>');
  });
  it('is JSONL, an object or a list', async () => {
    const ad = { id: '1', text: PLAIN };
    expect(await verdicts(`${JSON.stringify(ad)}\n${JSON.stringify(ad)}\n`)).toHaveLength(2);
    expect(await verdicts(JSON.stringify(ad))).toHaveLength(1);
    expect(await verdicts(JSON.stringify(ad, null, 2))).toHaveLength(1);
    expect(await verdicts(JSON.stringify([ad, ad, ad], null, 2))).toHaveLength(3);
  });
  it('is text that begins with a bracket', async () => {
    expect(await verdicts(`[New] ${PLAIN}`)).toMatchObject([{ ad: { text: `[New] ${PLAIN}` } }]);
    expect(await verdicts(`{Urgent} ${PLAIN}`)).toMatchObject([
      { ad: { isAd: expect.any(Boolean) as boolean } },
    ]);
  });
  it('goes on after a broken line', async () => {
    const good = JSON.stringify({ id: 'good', text: PLAIN });
    const lines = await verdicts(`${good}\n{"id": "broken", "text": \n${good}\n`);
    expect(lines.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(lines[1]).toMatchObject({ error: { code: 'invalid-json' } });
  });
});

describe('many ads', () => {
  it('reads 10,000 lines in order, in bounded memory', async () => {
    const line = (i: number): string => JSON.stringify({ id: String(i), text: `${PLAIN} Number ${i}.` });
    const input = file('many.jsonl', Array.from({ length: 10_000 }, (_, i) => line(i)).join('\n'));
    const { status, out } = await run(['check', input, '--format', 'jsonl'], {
      node: ['--max-old-space-size=160'],
    });
    expect(status).toBe(0);
    const ids = jsonLines(out).map(({ id }) => id);
    expect(ids).toHaveLength(10_000);
    expect(ids.every((id, i) => id === String(i))).toBe(true);
  }, 120_000);
  it('goes through folders in a fixed order', async () => {
    const nested = join(folder, 'nested');
    mkdirSync(join(nested, 'b'), { recursive: true });
    for (const name of ['z.txt', 'a.md', 'b/c.txt', 'ignored.png']) writeFileSync(join(nested, name), PLAIN);
    const { out } = await run(['check', nested, '--format', 'jsonl']);
    expect(jsonLines(out).map(({ file: path }) => String(path).slice(nested.length + 1))).toEqual([
      'a.md',
      'b/c.txt',
      'z.txt',
    ]);
  });
  it('ends quietly where the reader has seen enough', async () => {
    const { execFileSync } = await import('node:child_process');
    const cli = await builtProgram();
    const input = join(folder, 'many.jsonl');
    const out = execFileSync(
      'sh',
      ['-c', `"${process.execPath}" "${cli}" check "${input}" --format jsonl | head -n 1`],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    );
    expect(jsonLines(out)).toHaveLength(1);
  });
});

describe('explain', () => {
  it('shows reading, comparison, evidence and advice of one ad', async () => {
    const { status, out, err } = await run(['explain', file('forged.txt', FORGED), ...REGISTRY]);
    expect(status).toBe(1);
    expect(err).toBe('');
    for (const part of [
      'What was read',
      'Compared with',
      'Evidence, in bits',
      'prior',
      'total',
      'What to do',
      'applicationContact',
    ]) {
      expect(out).toContain(part);
    }
  });
  it('shows the line that is asked for', async () => {
    const input = file(
      'two.jsonl',
      ['One planner.', 'Two cooks.'].map((title) => JSON.stringify({ title, text: PLAIN })).join('\n'),
    );
    expect((await run(['explain', input, '--line', '2'])).out).toContain('Two cooks.');
    expect(await run(['explain', input, '--line', '3'])).toMatchObject({ status: 2 });
    expect(await run(['explain', input, '--line', 'x'])).toMatchObject({ status: 2, out: '' });
  });
  it('tells what could not be read', async () => {
    expect(await run(['explain', join(folder, 'absent.txt')])).toMatchObject({
      status: 2,
      out: expect.stringContaining('not read') as string,
    });
  });
});

describe('notes', () => {
  it('go to standard error, the first twenty in full', async () => {
    const csv = file('short.csv', `id,text,url\n${`1,${PLAIN.replaceAll(',', '')}\n`.repeat(30)}`);
    const { err, out } = await run(['check', csv, '--format', 'jsonl']);
    expect(err.trim().split('\n')).toHaveLength(21);
    expect(err).toContain('10 more notes');
    expect(jsonLines(out)).toHaveLength(30);
  });
});
