import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import mammoth from 'mammoth';
import PostalMime from 'postal-mime';
import { extractText } from 'unpdf';

export async function inputsOf(path: string): Promise<unknown[]> {
  const bytes = await readFile(path);
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  switch (extname(path)) {
    case '.html':
      return [{ html: text }];
    case '.json': {
      const v = JSON.parse(text);
      return Array.isArray(v) ? v : [v];
    }
    case '.jsonl':
      return text
        .trim()
        .split('\n')
        .map((l) => JSON.parse(l));
    case '.csv':
      return parse(text, { columns: true, delimiter: [',', ';'] });
    case '.eml': {
      const m = await PostalMime.parse(bytes);
      return [{ title: m.subject, text: m.text, html: m.html }];
    }
    case '.docx':
      return [{ text: (await mammoth.extractRawText({ buffer: bytes })).value }];
    case '.pdf':
      return [{ text: (await extractText(new Uint8Array(bytes), { mergePages: true })).text }];
    default:
      return [{ text }];
  }
}
