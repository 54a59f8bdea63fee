import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One ad of the labelled data. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly fraud: boolean;
  /** Near-duplicates (EMSCAD) or one employer's ads (the others): never on both sides of a split. */
  readonly group: string;
  readonly set: 'emscad' | 'public-sector' | 'nonprofit';
}

/** Where addresses and links of EMSCAD were replaced; what stands there says nothing about an ad elsewhere. */
const HASHED = /#(?:URL|EMAIL|PHONE)_[0-9a-f]*#?/gi;
/** Debris of word processors that EMSCAD kept and no scraper of today writes. */
const WORD_DEBRIS = /\bNormal\s+0\b[\s\S]{1,200}?MicrosoftInternetExplorer\d?/g;
const LATIN_FILLER = /\b(?:lorem ipsum|quis nostrud|quo usque tandem|unam incolunt)\b/i;

/** The text without what the data set put into it. */
export function cleaned(text: string): string {
  return text.replace(HASHED, ' ').replace(WORD_DEBRIS, ' ').replaceAll('\u00a0', ' ');
}

interface RawRow {
  readonly id?: string;
  readonly text?: string;
  readonly fraudulent?: number;
  readonly group?: string;
  readonly organisation?: string;
  readonly employer?: string;
}

function linesOf(path: string): RawRow[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as RawRow);
}

function rowsOf(path: string, set: Row['set']): Row[] {
  return linesOf(path).flatMap((row, i) => {
    const text = cleaned(row.text ?? '');
    if (text.trim().length < 40 || LATIN_FILLER.test(text)) return [];
    const owner = row.group ?? (row.organisation ?? row.employer ?? `row ${i}`).trim().toLowerCase();
    return [
      { id: row.id ?? `${set}-${i}`, text, fraud: row.fraudulent === 1, group: `${set}/${owner}`, set },
    ];
  });
}

/** EMSCAD, and genuine ads of other employers, from the folder that SCAM_VACANCY_DATA names. */
export function readCorpus(folder: string): {
  readonly emscad: readonly Row[];
  readonly others: readonly Row[];
} {
  return {
    emscad: rowsOf(join(folder, 'emscad.jsonl'), 'emscad'),
    others: [
      ...rowsOf(join(folder, 'genuine-public-sector.jsonl.gz'), 'public-sector'),
      ...rowsOf(join(folder, 'genuine-nonprofit.jsonl'), 'nonprofit'),
    ],
  };
}
