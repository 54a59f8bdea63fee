import type { AdInput } from '../schema/ad.js';
import { csvRows, type Row } from './csv-rows.js';
import { ReadError } from './read-error.js';
import type { Found } from './record.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The character between fields: of those that occur outside quotes in the header, the most frequent. */
function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? ',' : DELIMITERS[counts.indexOf(most)]!;
}

/** Rows of a CSV file with a header; comma, semicolon, tab or bar, told by the header. One ad a row. */
export async function* readCsv(source: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  const { parse } = await import('csv-parse/sync');
  let delimiter = ',';
  let header: readonly string[] | null = null;
  const fieldsOf = (row: Row): readonly string[] => {
    const records: string[][] = parse(row.text, { delimiter, relax_column_count: true, bom: true });
    return records[0] ?? [];
  };
  const rows = csvRows(source, (head) => (delimiter = delimiterOf(head)));
  for await (const row of rows) {
    try {
      if (row.broken !== null) throw brokenRow(row.broken);
      const fields = fieldsOf(row);
      if (header === null) header = fields;
      else yield { ad: adOf(header, fields), line: row.line, ...notesOf(row, header, fields) };
    } catch (error) {
      yield { failure: csvError(error, row.line) };
    }
  }
}

function adOf(header: readonly string[], fields: readonly string[]): AdInput {
  const ad = Object.create(null) as Record<string, string>;
  header.forEach((name, i) => {
    if (name !== '' && !(name in ad)) ad[name] = fields[i] ?? '';
  });
  return ad;
}

function notesOf(
  row: Row,
  header: readonly string[],
  fields: readonly string[],
): { notes?: readonly string[] } {
  const notes = row.note === null ? [] : [row.note];
  if (fields.length !== header.length)
    notes.push(`${fields.length} fields where the header names ${header.length}`);
  return notes.length === 0 ? {} : { notes };
}

function brokenRow(reason: NonNullable<Row['broken']>): Error {
  return new Error(reason === 'too-long' ? 'the line is too long' : 'a quote is opened and never closed');
}

function csvError(error: unknown, line: number): ReadError {
  const reason = (error as { code?: string; message: string }).code?.startsWith('CSV_')
    ? reasonOf((error as { code: string }).code)
    : (error as Error).message;
  return new ReadError(
    'invalid-csv',
    `The row can't be read: ${reason}.`,
    'Write a quote inside a quoted field twice ("").',
    line,
  );
}

function reasonOf(code: string): string {
  return code.replace(/^CSV_/, '').replaceAll('_', ' ').toLowerCase();
}
