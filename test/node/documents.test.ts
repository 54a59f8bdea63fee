import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { Document, ExternalHyperlink, Packer, Paragraph, TextRun } from 'docx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDetector } from '../../src/index.js';
import { readAds, type ReadRecord } from '../../src/node.js';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'].find((path) =>
  existsSync(path),
);
const TITLE = 'Lock keeper (full time)';
const LINES = ['We look for a lock keeper.', 'Apply before 20 January 2027.', 'Write to jobs@depot.example.'];
const HTML = `<!doctype html><html><body><h1>${TITLE}</h1><p>${LINES.join('</p><p>')}</p><p><a href="https://apply.depot.example/keeper">www.depot.example/jobs</a></p></body></html>`;

let folder: string;
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const all = async (input: Parameters<typeof readAds>[0]): Promise<readonly ReadRecord[]> => {
  const records: ReadRecord[] = [];
  for await (const record of readAds(input)) records.push(record);
  return records;
};
const only = async (input: string): Promise<ReadRecord> => {
  const records = await all(input);
  expect(records).toHaveLength(1);
  return records[0]!;
};
const errorOf = (record: ReadRecord): string => ('error' in record ? record.error.code : 'read');
const textOf = (record: ReadRecord): string => {
  if (!('ad' in record)) throw new Error(record.error.message);
  return createDetector({ now: '2027-01-01' }).assess(record.ad).ad.text;
};

async function docx(): Promise<Buffer> {
  const link = new ExternalHyperlink({
    link: 'https://apply.depot.example/keeper',
    children: [new TextRun('www.depot.example/jobs')],
  });
  const paragraphs = [TITLE, ...LINES].map((text) => new Paragraph(text));
  return Packer.toBuffer(
    new Document({ sections: [{ children: [...paragraphs, new Paragraph({ children: [link] })] }] }),
  );
}

let pdfBytes: Buffer | null = null;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'scam-vacancy-documents-'));
  if (CHROMIUM !== undefined) {
    const target = join(folder, 'printed.pdf');
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-pdf-header-footer',
      `--user-data-dir=${join(folder, 'profile')}`,
    ];
    execFileSync(CHROMIUM, [...flags, `--print-to-pdf=${target}`, file('page.html', HTML)], {
      stdio: 'pipe',
      timeout: 60_000,
    });
    pdfBytes = readFileSync(target);
  }
  file('keeper.docx', await docx());
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('Word files', () => {
  it('are read with their lines and where their links lead', async () => {
    const record = await only(join(folder, 'keeper.docx'));
    const text = textOf(record);
    for (const line of [TITLE, ...LINES]) expect(text).toContain(line);
    expect('ad' in record && record.ad.html).toContain('href="https://apply.depot.example/keeper"');
  });
  it('that are none, cut, or hold nothing, are told so', async () => {
    const whole = readFileSync(join(folder, 'keeper.docx'));
    expect(errorOf(await only(file('text.docx', 'This is no zip at all.')))).toBe('broken-document');
    expect(errorOf(await only(file('cut.docx', whole.subarray(0, whole.length >> 1))))).toBe(
      'broken-document',
    );
    expect(errorOf(await only(file('empty.docx', '')))).toBe('broken-document');
    const empty = await Packer.toBuffer(new Document({ sections: [{ children: [] }] }));
    expect(errorOf(await only(file('blank.docx', empty)))).toBe('no-text-in-document');
  });
  it('that unpack without end are refused in little time and memory', async () => {
    const started = performance.now();
    expect(errorOf(await only(file('bomb.docx', zipBomb())))).toBe('too-large');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe.skipIf(CHROMIUM === undefined && process.env['CI'] !== 'true')(
  'PDF files, printed by Chromium (skipped where there is none)',
  () => {
    it('are read with their lines and where their links lead', async () => {
      const record = await only(join(folder, 'printed.pdf'));
      const text = textOf(record);
      for (const line of [TITLE, ...LINES]) expect(text).toContain(line);
      expect(text.split('\n').length).toBeGreaterThan(3);
      expect('ad' in record && record.ad.html).toMatch(
        /href="https:\/\/apply\.depot\.example\/keeper">www\.depot\.example\/jobs<\/a>/,
      );
    });
    it('that are cut are read as far as they go, or told so', async () => {
      for (const part of [0.1, 0.5, 0.9]) {
        const record = await only(file('cut.pdf', pdfBytes!.subarray(0, pdfBytes!.length * part)));
        expect(['broken-document', 'no-text-in-document', 'read']).toContain(errorOf(record));
      }
    });
  },
);

describe('PDF files that are none', () => {
  it('are told so', async () => {
    expect(errorOf(await only(file('fake.pdf', '%PDF-1.7\nno more')))).toBe('broken-document');
    expect(errorOf(await only(file('fake2.pdf', 'Plain text.')))).toBe('broken-document');
    expect(errorOf(await only(file('empty.pdf', '')))).toBe('broken-document');
  });
  it('and those with a password say so', async () => {
    expect(errorOf(await only(file('locked.pdf', LOCKED_PDF)))).toBe('password-protected');
  });
});

describe('e-mail', () => {
  const HEAD =
    'From: Depot HR <hr@depot.example>\r\nTo: me@home.example\r\nDate: Tue, 05 Jan 2027 10:00:00 +0100\r\n';
  it('gives subject, text and day', async () => {
    const record = await only(
      file(
        'plain.eml',
        `${HEAD}Subject: =?utf-8?q?Lock_keeper_caf=C3=A9?=\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${LINES.join('\r\n')}\r\n`,
      ),
    );
    expect(record).toMatchObject({
      ad: { title: 'Lock keeper café', text: expect.stringContaining(LINES[0]!) as string },
    });
    expect('ad' in record && String(record.ad.seenAt)).toContain('2027-01-05');
    expect('ad' in record && record.ad.text).toMatch(/^From: hr@depot\.example\n/);
  });
  it('prefers the HTML part and decodes it', async () => {
    const body = [
      '--x',
      'Content-Type: text/plain',
      '',
      'plain',
      '--x',
      'Content-Type: text/html; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<p>caf=E9 <a href=3D"https://a.example">b</a></p>',
      '--x--',
      '',
    ];
    const record = await only(
      file(
        'html.eml',
        `${HEAD}Subject: Keeper\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n${body.join('\r\n')}`,
      ),
    );
    expect('ad' in record && record.ad.html).toContain('<p>café <a href="https://a.example">b</a></p>');
  });
  it('reads an ad that was forwarded, without taking the forwarder for its sender', async () => {
    const inner = [
      '--x',
      'Content-Type: message/rfc822',
      '',
      'From: a@b.example',
      'Subject: Keeper wanted',
      'Content-Type: text/plain',
      '',
      LINES[0]!,
      '--x--',
      '',
    ];
    const attached = await only(
      file(
        'attached.eml',
        `${HEAD}Subject: Fwd: Keeper wanted\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n${inner.join('\r\n')}`,
      ),
    );
    expect(attached).toMatchObject({ ad: { title: 'Keeper wanted' } });
    expect(textOf(attached)).toContain(LINES[0]);
    expect(JSON.stringify(attached)).not.toContain('hr@depot.example');
  });
});

describe('packed and nameless files', () => {
  it('are unpacked on the way', async () => {
    const lines = [1, 2].map((id) => JSON.stringify({ id, text: LINES[0] })).join('\n');
    expect(await all(file('two.jsonl.gz', gzipSync(lines)))).toMatchObject([{ line: 1 }, { line: 2 }]);
    expect(errorOf(await only(file('broken.jsonl.gz', 'no gzip')))).toBe('unreadable');
  });
  it('are told apart by how they begin', async () => {
    expect(textOf(await only(file('nameless', readFileSync(join(folder, 'keeper.docx')))))).toContain(TITLE);
    if (pdfBytes !== null) expect(textOf(await only(file('nameless2', pdfBytes)))).toContain(TITLE);
    expect(await only(file('page', HTML))).toMatchObject({ ad: { html: HTML } });
  });
  it.each([
    ['a PNG image', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a PDF document', Buffer.from('%PDF-1.7\n1 0 obj')],
    ['a Word document', readFileSync('test/node/documents.test.ts').fill('PK\x03\x04', 0, 4)],
    ['an RTF document', Buffer.from('{\\rtf1\\ansi We look for a cook.}')],
    ['bytes', Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * i * 7 + i) % 251))],
    ['UTF-32', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from('We look for a cook.', 'utf16le').swap16()])],
  ])('%s named as text is refused by what it is', async (_what, bytes) => {
    for (const name of ['ad.txt', 'ad.md', 'ad.html', 'ad.json', 'ad.jsonl', 'ad.csv', 'ad.eml'])
      expect(errorOf(await only(file(name, bytes))), name).toBe('not-text');
  }); // prettier-ignore
  it.each([
    ['a stray NUL', `${LINES.join('\n')}\0 ${LINES.join('\n')}`],
    ['colours of a terminal', `\x1b[1m${LINES.join('\x1b[0m\n\x1b[1m')}`],
    ['form feeds and tabs', LINES.join('\f\t\r\n')],
    ['double-encoded letters', Buffer.from('Ð Ð°Ð±Ð¾ÑÐ° Ð² Ð\x91Ñ\x80Ñ\x8eÑ\x81Ñ\x81ÐµÐ»Ðµ '.repeat(9))],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${LINES.join('\n')}`, 'utf16le')],
    ['Cyrillic UTF-16 with its mark', Buffer.from('\ufeffИщем повара. '.repeat(20), 'utf16le')],
    ['windows-1252', Buffer.from('Caf\xe9 \x93cherche\x94 un cuisinier \x96 700 \x80', 'latin1')],
  ])('%s is text all the same', async (_what, content) => {
    expect(errorOf(await only(file('odd.txt', content)))).toBe('read');
  });
  it('tells an old or locked Word document from a broken one', async () => {
    const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    const locked = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(errorOf(await only(file('old.docx', ole)))).toBe('broken-document');
    expect(errorOf(await only(file('locked.docx', locked)))).toBe('password-protected');
  });
  it('says that nothing stands in an empty file', async () => {
    for (const name of ['e.txt', 'e.html', 'e.eml'])
      expect(await only(file(name, name === 'e.eml' ? '' : ' \n')), name).toMatchObject({ error: { code: 'no-text', message: 'It is empty.' } }); // prettier-ignore
  });
  it('unpack no further than a text may be long', async () => {
    const started = performance.now();
    expect(errorOf(await only(file('bomb.txt.gz', gzipSync(Buffer.alloc(200_000_000, 'a ')))))).toBe(
      'too-large',
    );
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

/** A zip whose document claims to hold 10 bytes and unpacks to 400 MB. */
function zipBomb(): Buffer {
  const name = Buffer.from('word/document.xml');
  const packed = deflateRawSync(Buffer.alloc(400_000_000));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(10, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(10, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, entry, name, end]);
}

/** The smallest PDF that asks for a password: RC4, 40 bits, with keys that no empty password opens. */
const LOCKED_PDF = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj',
  `4 0 obj<</Filter/Standard/V 1/R 2/O<${'11'.repeat(32)}>/U<${'22'.repeat(32)}>/P -4>>endobj`,
  `trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<${'33'.repeat(16)}><${'33'.repeat(16)}>]>>`,
  '%%EOF',
].join('\n');
