import { describe, expect, it } from 'vitest';
import { bundledLexicon, stemKeys } from '../../src/lexicon/lexicon.js';
import { germanSpelling, LEXICON_LANGUAGES, stemOf } from '../../src/lexicon/stem.js';

const ENDINGS = [
  '',
  's',
  'e',
  'en',
  'er',
  'es',
  'ing',
  'ed',
  'ment',
  'ung',
  'heid',
  'os',
  'ation',
  'ication',
  'ness',
];
const SHORT = ['geen', 'peers', 'going', 'using', 'being', 'aging', 'usefulness', 'negatively', 'running'];

describe('the first letters that spare a word its stemming', () => {
  it.each(LEXICON_LANGUAGES)('leave out no word whose stem the lexicon has: %s', (language) => {
    const { stems, stemHeads } = bundledLexicon();
    const words = [...stems[language].keys()].flatMap((stem) => ENDINGS.map((ending) => stem + ending));
    const missed = [...words, ...SHORT].filter((word) => {
      const spelling = language === 'de' ? germanSpelling(word) : word;
      if (spelling.length < 3 || !stems[language].has(stemOf(spelling, language))) return false;
      return !stemKeys(spelling).some((key) => stemHeads.get(key)?.includes(language));
    });
    expect(missed).toEqual([]);
  });
});
