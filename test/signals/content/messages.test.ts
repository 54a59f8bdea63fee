import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHits } from '../../../src/lexicon/index.js';
import { wordsOf } from '../../../src/text/words.js';

function linesOf(name: string): readonly string[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function strongestIn(text: string): number {
  const strengths = readHits(wordsOf(text))
    .hits.filter(({ pattern }) => pattern.code.startsWith('content/'))
    .map(({ pattern }) => pattern.strength);
  return Math.max(0, ...strengths);
}

describe('messages to job seekers, written after published patterns in seven languages', () => {
  it.each(linesOf('./messages.txt'))('%s', (message) => {
    expect(strongestIn(message)).toBeGreaterThan(1);
  });
});

describe('genuine sentences that merely look risky', () => {
  it.each(linesOf('./risky-looking.txt'))('%s', (sentence) => {
    expect(strongestIn(sentence)).toBe(0);
  });
});

describe('warnings, safety tips and reports about scams', () => {
  it.each(linesOf('./warnings.txt'))('%s', (text) => {
    expect(strongestIn(text)).toBe(0);
  });
});
