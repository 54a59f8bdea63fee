import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAds, type Input, type ReadOptions, type ReadRecord } from '../../src/node.js';

let folder: string;
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const all = async (
  input: Input | readonly Input[],
  options?: ReadOptions,
): Promise<readonly ReadRecord[]> => {
  const records: ReadRecord[] = [];
  for await (const record of readAds(input, options)) records.push(record);
  return records;
};
const ads = async (input: Input | readonly Input[], options?: ReadOptions): Promise<readonly object[]> =>
  (await all(input, options)).map((record) =>
    'ad' in record ? { ...record.ad } : { error: record.error.code, line: record.line },
  );

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scam-vacancy-read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('JSON', () => {
  const job = { title: 'Cook', text: 'Soup.' };
  it.each([
    [job, 1],
    [[job, job], 2],
    [{ jobs: [job, job] }, 2],
    [{ data: { jobs: [job] }, meta: { count: 1 } }, 1],
    [{ results: [job, job, job], count: 3 }, 3],
    [
      {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Organization', name: 'x' },
          { '@type': 'JobPosting', ...job },
        ],
      },
      1,
    ],
    [{ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: job }] }, 1],
    [{ ...job, data: { x: 1 } }, 1],
    [{ title: 'Cook', text: 'Soup.', items: ['spoon', 'pot'] }, 1],
    [[], 0],
  ])('holds ads: %j', async (value, count) =>
    expect(await ads(file('x.json', JSON.stringify(value, null, 1)))).toHaveLength(count),
  );

  it('names the line on which it breaks', async () => {
    expect(await all(file('x.json', '{\n"title": "Cook",\n"text": oops\n}'))).toMatchObject([
      { line: 3, error: { code: 'invalid-json' } },
    ]);
    expect(await ads(file('x.json', ''))).toMatchObject([{ error: 'invalid-json' }]);
  });
  it('may be nested a million deep', async () => {
    for (const deep of [
      '['.repeat(1e6),
      '['.repeat(1e6) + ']'.repeat(1e6),
      '{"a":'.repeat(3e5) + '1' + '}'.repeat(3e5),
    ]) {
      expect(await all(file('deep.json', deep))).toHaveLength(1);
      expect(await all(file('deep.jsonl', `${deep}\n{"text":"Soup."}`))).toHaveLength(2);
    }
  });
  it('keeps prototype keys harmless', async () => {
    await all(
      file(
        'p.json',
        '{"__proto__": {"polluted": 1}, "text": "Soup.", "constructor": {"prototype": {"polluted": 1}}}',
      ),
      { map: { title: '__proto__' } },
    );
    expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
  });
  it('goes on after a broken line and skips empty ones', async () => {
    expect(
      await ads(file('x.jsonl', '\ufeff{"text":"1"}\r\n\r\n{"text":\r\n[]\r\n{"text":"2"}')),
    ).toMatchObject(
      [{ text: '1' }, { error: 'invalid-json', line: 3 }, [], { text: '2' }].map((x) =>
        Array.isArray(x) ? {} : x,
      ),
    );
  });
});

describe('CSV', () => {
  it.each([',', ';', '\t', '|'])('with %j between fields', async (delimiter) => {
    const csv = [
      ['id', 'job_title', 'description'],
      ['1', 'Cook', `"Soup${delimiter} ""hot""\nand bread"`],
      ['2', 'Baker', 'Bread'],
    ]
      .map((row) => row.join(delimiter))
      .join('\n');
    expect(await ads(file('x.csv', `\ufeff${csv}\n`))).toEqual([
      { id: '1', job_title: 'Cook', description: `Soup${delimiter} "hot"\nand bread` },
      { id: '2', job_title: 'Baker', description: 'Bread' },
    ]);
  });
  it('tells the line on which a row begins', async () => {
    expect(await all(file('x.csv', 'id,text\n1,"a\nb\nc"\n2,d\n'))).toMatchObject([{ line: 2 }, { line: 5 }]);
  });
  it('loses one row to a quote that is never closed, and no other', async () => {
    const records = await ads(file('x.csv', 'id,text\n1,one\n2,"two\n3,three\n4,"four"\n5,five\n'));
    expect(records.filter((one) => 'id' in one).map((one) => (one as { id: string }).id)).toEqual(
      expect.arrayContaining(['1', '5']),
    );
    expect(records.filter((one) => 'error' in one)).not.toHaveLength(0);
    const open = await ads(file('y.csv', 'id,text\n1,one\n2,"two\n3,three\n4,four\n'));
    expect(open).toMatchObject([{ id: '1' }, { error: 'invalid-csv', line: 3 }, { id: '3' }, { id: '4' }]);
  });
  it('tells a row with a stray quote and goes on', async () => {
    expect(await ads(file('x.csv', 'id,text\n1,"a"b\n2,c\n'))).toMatchObject([
      { error: 'invalid-csv', line: 2 },
      { id: '2' },
    ]);
  });
  it('takes rows with too few or too many fields, with a note', async () => {
    const records = await all(file('x.csv', 'id,text\n1\n2,b,c\n'));
    expect(records).toMatchObject([{ ad: { id: '1', text: '' } }, { ad: { id: '2', text: 'b' } }]);
    expect(records.every(({ notes }) => notes?.length === 1)).toBe(true);
  });
  it('maps columns', async () => {
    expect(
      await ads(file('x.csv', 'Kennung;Der Text\n7;Suppe\n'), { map: { id: 'Kennung', text: 'Der Text' } }),
    ).toMatchObject([{ id: '7', text: 'Suppe' }]);
  });
  it('gives back what was written, whatever it was', async () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/\r/.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), async (rows) => {
        const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const csv = ['a,b', ...rows.map((row) => row.map(quoted).join(','))].join('\n');
        expect(await ads(file('p.csv', csv))).toEqual(rows.map(([a, b]) => ({ a, b })));
      }),
      { numRuns: 60 },
    );
  });
  it('is read in time that grows with its length alone', async () => {
    const started = performance.now();
    await all(file('open.csv', `id,text\n${'1,"a\n'.repeat(20_000)}`));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('encodings', () => {
  const TEXT = 'Café für Köche — 20 €';
  it('are told by their mark', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')]);
    expect(await all(file('a.txt', utf16))).toMatchObject([
      { ad: { text: TEXT }, notes: [expect.stringContaining('utf-16le')] },
    ]);
    expect(await ads(file('b.txt', utf16.subarray(2)))).toMatchObject([{ text: TEXT }]);
    expect(
      await ads(
        file('c.txt', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(TEXT, 'utf16le').swap16()])),
      ),
    ).toMatchObject([{ text: TEXT }]);
    expect(await ads(file('d.txt', `\ufeff${TEXT}`))).toMatchObject([{ text: TEXT }]);
    expect(
      await ads(
        file(
          'e.jsonl',
          Buffer.concat([
            Buffer.from([0xff, 0xfe]),
            Buffer.from(`{"text":"${TEXT}"}\n{"text":"2"}`, 'utf16le'),
          ]),
        ),
      ),
    ).toMatchObject([{ text: TEXT }, { text: '2' }]);
  });
  it('are windows-1252 where it is no UTF-8, with a note', async () => {
    expect(await all(file('a.txt', Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x80])))).toMatchObject([
      { ad: { text: 'Café €' }, notes: [expect.stringContaining('windows-1252')] },
    ]);
    expect(
      await ads(file('a.jsonl', Buffer.from('{"text":"Caf\xe9"}\n{"text":"2"}', 'latin1'))),
    ).toMatchObject([{ text: 'Café' }, { text: '2' }]);
  });
  it('keep UTF-8 in which a byte is broken', async () => {
    const [record] = await all(
      file('a.txt', Buffer.concat([Buffer.from('é'.repeat(20)), Buffer.from([0xff]), Buffer.from(' x')])),
    );
    expect(record).toMatchObject({ ad: { text: `${'é'.repeat(20)}\ufffd x` } });
  });
  it('are as a page declares', async () => {
    const page = Buffer.from('<meta charset="iso-8859-2"><p>\xb1</p>', 'latin1');
    expect(await ads(file('a.html', page))).toMatchObject([{ html: '<meta charset="iso-8859-2"><p>ą</p>' }]);
    const lying = Buffer.from('<meta charset="iso-8859-2"><p>é</p>');
    expect(await ads(file('b.html', lying))).toMatchObject([{ html: '<meta charset="iso-8859-2"><p>é</p>' }]);
  });
  it('never throw, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('txt', 'json', 'jsonl', 'csv', 'html', 'eml', 'docx', 'pdf', 'bin'),
        async (bytes, extension) => {
          expect(Array.isArray(await all(file(`fuzz.${extension}`, bytes)))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('inputs', () => {
  it('are paths, folders, patterns, URLs, bytes and streams, in the order given', async () => {
    mkdirSync(join(folder, 'in/deep'), { recursive: true });
    mkdirSync(join(folder, 'in/node_modules'), { recursive: true });
    for (const name of ['b.txt', 'a.txt', 'deep/c.md', 'skip.png', '.hidden.txt', 'node_modules/x.txt'])
      file(`in/${name}`, name);
    const names = async (input: Input): Promise<readonly string[]> =>
      (await all(input)).map((record) => record.file.slice(folder.length + 4));
    expect(await names(join(folder, 'in'))).toEqual(['a.txt', 'b.txt', 'deep/c.md']);
    expect(await names(join(folder, 'in/*.txt'))).toEqual(['a.txt', 'b.txt']);
    expect(await ads(new URL(`file://${join(folder, 'in/a.txt')}`))).toEqual([{ text: 'a.txt' }]);
    expect(await ads(Buffer.from('{"text":"Soup."}'))).toEqual([{ text: 'Soup.' }]);
    expect(
      await ads([Readable.from(['{"text":', '"1"}\n{"text":"2"}\n']), new Blob(['Soup.']).stream() as never]),
    ).toEqual([{ text: '1' }, { text: '2' }, { text: 'Soup.' }]);
    expect(await all('-', { stdin: Readable.from(['Soup.']) })).toMatchObject([
      { file: '-', ad: { text: 'Soup.' } },
    ]);
  });
  it('that are not there or hold nothing are told, and the rest goes on', async () => {
    mkdirSync(join(folder, 'empty'));
    const codes = await ads([
      join(folder, 'no.txt'),
      join(folder, 'no/*.txt'),
      join(folder, 'empty'),
      file('yes.txt', 'Soup.'),
    ]);
    expect(codes).toMatchObject([
      { error: 'not-found' },
      { error: 'not-found' },
      { error: 'no-ads' },
      { text: 'Soup.' },
    ]);
  });
  it('too long are refused before they are held', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      const piece = Buffer.alloc(1_000_000, 'x');
      for (;;) yield await Promise.resolve(piece);
    }
    expect(await ads(endless())).toMatchObject([{ error: 'too-large' }]);
  });
  it('too long in one line cost that line', async () => {
    async function* long(): AsyncGenerator<string> {
      yield '{"text":"1"}\n{"text":"';
      for (let i = 0; i < 50; i++) yield await Promise.resolve('x'.repeat(1_000_000));
      yield '"}\n{"text":"3"}\n';
    }
    expect(await ads(long())).toMatchObject([{ text: '1' }, { error: 'too-large', line: 2 }, { text: '3' }]);
  });
});
