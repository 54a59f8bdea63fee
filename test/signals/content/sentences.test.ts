import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readHits } from '../../../src/lexicon/index.js';
import { wordsOf } from '../../../src/text/words.js';

interface Sentences {
  readonly language: string;
  readonly fires: Readonly<Record<string, readonly string[]>>;
  readonly silent: readonly string[];
}

const folder = new URL('./sentences/', import.meta.url);
const files = readdirSync(folder).map(
  (name) => parse(readFileSync(new URL(name, folder), 'utf8')) as Sentences,
);

function codesIn(text: string): readonly string[] {
  return readHits(wordsOf(text))
    .hits.map(({ pattern }) => pattern.code)
    .filter((code) => code.startsWith('content/'));
}

describe.each(files)('what $language says', ({ fires, silent }) => {
  for (const [code, sentences] of Object.entries(fires)) {
    it.each(sentences)(`${code}: %s`, (sentence) => {
      expect(codesIn(sentence)).toContain(code);
    });
  }

  it.each(silent)('nothing: %s', (sentence) => {
    expect(codesIn(sentence)).toEqual([]);
  });

  it('finds a demand in the middle of ordinary prose', () => {
    const prose = silent.slice(-8).join(' ');
    for (const sentence of fires['content/fee']!) {
      expect(codesIn(`${prose} ${sentence} ${prose}`)).toContain('content/fee');
    }
  });
});
