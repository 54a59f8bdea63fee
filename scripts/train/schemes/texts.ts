import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a text of the corpus is; also how its record is headed. */
export type Kind = 'scam-ad' | 'message' | 'genuine' | 'risky' | 'article';

/** A text of the corpus. */
export interface SchemeText {
  readonly id: string;
  readonly kind: Kind;
  readonly language: string;
  readonly text: string;
  /** Places of the sentences that give a scam away, UTF-16 units. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** A sentence of a scam, or one of an honest ad that shares its words. */
export interface SchemeSentence {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly scam: boolean;
}

export interface SchemeCorpus {
  readonly texts: readonly SchemeText[];
  readonly sentences: readonly SchemeSentence[];
}

const HEAD = /^=== (scam-ad|message|genuine|risky|article|pairs) (\S+)$/;

/** Takes the marks out of a text. Throws where one is not closed. */
function unmarked(id: string, body: string): Pick<SchemeText, 'text' | 'marks'> {
  let text = '';
  let open = -1;
  const marks: [number, number][] = [];
  for (const piece of body.split(/(\[\[|\]\])/)) {
    if (piece === '[[') {
      if (open >= 0) throw new Error(`${id}: a mark opens inside another`);
      open = text.length;
    } else if (piece === ']]') {
      if (open < 0) throw new Error(`${id}: a mark closes that never opened`);
      marks.push([open, text.length]);
      open = -1;
    } else text += piece;
  }
  if (open >= 0) throw new Error(`${id}: a mark is not closed`);
  return { text, marks };
}

/** Every record of the folder, one subfolder a language. See its README for the form. */
export function readSchemeTexts(folder: string): SchemeCorpus {
  const texts: SchemeText[] = [];
  const sentences: SchemeSentence[] = [];
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name: language } of languages.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    for (const file of readdirSync(join(folder, language)).sort()) {
      const lines = readFileSync(join(folder, language, file), 'utf8').split('\n');
      let head: RegExpExecArray | null = null;
      let body: string[] = [];
      const close = (): void => {
        if (head === null) return;
        const [, kind, id] = head as unknown as [string, Kind | 'pairs', string];
        if (kind !== 'pairs') texts.push({ id, kind, language, ...unmarked(id, body.join('\n').trim()) });
        else
          for (const line of body)
            if (/^[+-] /.test(line))
              sentences.push({ id, language, text: line.slice(2).trim(), scam: line.startsWith('+') });
      };
      for (const line of lines) {
        const found = HEAD.exec(line);
        if (found === null && line.startsWith('=== ')) throw new Error(`${file}: no such record: ${line}`);
        if (found === null) body.push(line);
        else {
          close();
          head = found;
          body = [];
        }
      }
      close();
    }
  }
  return { texts, sentences };
}
