import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpusVersion } from '../../../scripts/train/schemes/examples.js';
import { readSchemeTexts } from '../../../scripts/train/schemes/texts.js';
import { SCHEMES_VERSION } from '../../../src/model/schemes/bundled.js';

function folderWith(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'schemes-'));
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'en', 'a.txt'), content);
  return folder;
}

describe('the corpus of schemes', () => {
  it('is read with the places of its marks', () => {
    const { texts, sentences } = readSchemeTexts(
      folderWith(
        '=== message one\nHello. [[Pay me first.]] Bye.\n\n=== pairs two\n+ Pay us.\n- We pay you.\n',
      ),
    );
    expect(texts).toEqual([
      { id: 'one', kind: 'message', language: 'en', text: 'Hello. Pay me first. Bye.', marks: [[7, 20]] },
    ]);
    expect(sentences.map(({ text, scam }) => [text, scam])).toEqual([
      ['Pay us.', true],
      ['We pay you.', false],
    ]);
  });

  it.each([
    ['=== message one\n[[never closed', /one: a mark is not closed/],
    ['=== message one\nnever opened]]', /one: a mark closes/],
    ['=== letter one\nno such kind', /no such record/],
  ])('says what is wrong in %j', (content, error) => {
    expect(() => readSchemeTexts(folderWith(content))).toThrow(error);
  });

  it('is the one that the shipped model learnt', () => {
    const card = JSON.parse(readFileSync('data/model/scheme-model.json', 'utf8')) as Record<string, unknown>;
    expect(card['corpus']).toBe(corpusVersion(readSchemeTexts('corpus')));
    expect(card['version']).toBe(SCHEMES_VERSION);
  });

  it('has every kind in every language, an id for each, and a mark in each scam', () => {
    const { texts, sentences } = readSchemeTexts('corpus');
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
    const kinds = new Map<string, Set<string>>();
    for (const { language, kind, marks, id } of texts) {
      kinds.set(language, (kinds.get(language) ?? new Set()).add(kind));
      const isScam = kind === 'scam-ad' || kind === 'message';
      expect(marks.length > 0, id).toBe(isScam);
    }
    expect([...kinds.keys()].sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']);
    for (const found of kinds.values()) expect(found.size).toBe(5);
    expect(sentences.length).toBeGreaterThan(3000);
  });
});
