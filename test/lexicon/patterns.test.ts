import { describe, expect, it } from 'vitest';
import { COMPILED } from '../../src/generated/lexicon.js';
import { readHits } from '../../src/lexicon/index.js';
import { wordsOf } from '../../src/text/words.js';
import { compileLexicon, expandPhrase, readLexiconSource } from '../../scripts/lexicon-source.js';

const source = readLexiconSource(new URL('../../data/lexicon/', import.meta.url));

function patternsIn(text: string): readonly string[] {
  return readHits(wordsOf(text)).hits.map(({ pattern }) => pattern.id);
}

describe('the lexicon', () => {
  it('is generated from its data', () => {
    expect(compileLexicon(source)).toEqual(COMPILED);
  });

  it.each(source.patterns)(
    '$id fires on its examples and is silent on the others',
    ({ id, fires, silent }) => {
      for (const text of Object.values(fires).flat()) expect(patternsIn(text), text).toContain(id);
      for (const text of Object.values(silent).flat()) expect(patternsIn(text), text).not.toContain(id);
    },
  );

  it('has an example of each and a source', () => {
    for (const { id, fires, silent, source: from } of source.patterns) {
      expect(Object.values(fires).flat().length, id).toBeGreaterThan(0);
      expect(Object.values(silent).flat().length, id).toBeGreaterThan(0);
      expect(from, id).toMatch(/^https?:\/\/|^own$/u);
    }
  });
});

describe('expandPhrase', () => {
  it('keeps alternatives of one word together and writes the others out', () => {
    expect(expandPhrase('pay (a|the) fee')).toEqual([['pay', '(a|the)', 'fee']]);
    expect(expandPhrase('pay (the entry|a) fee')).toEqual([
      ['pay', 'the', 'entry', 'fee'],
      ['pay', 'a', 'fee'],
    ]);
  });

  it('writes out what is optional', () => {
    expect(expandPhrase('pay the? fee')).toEqual([
      ['pay', 'the', 'fee'],
      ['pay', 'fee'],
    ]);
  });

  it('refuses brackets that do not match', () => {
    expect(() => expandPhrase('pay (a|the fee')).toThrow(/brackets/u);
  });
});
