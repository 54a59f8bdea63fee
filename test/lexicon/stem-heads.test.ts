import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../src/lexicon/lexicon.js';
import { germanSpelling, LEXICON_LANGUAGES, stemOf } from '../../src/lexicon/stem.js';
import { headOf } from '../../src/lexicon/stem-heads.js';
import { languagesToStem } from '../../src/lexicon/terms.js';
import { fold } from '../../src/text/fold.js';

const ENDINGS =
  ' s e en er es ing ed ment ung heid heden os ation ication ness issement ement amente mente ando endo iendo are ere ire ato ata iamo ar ir amos emos ados idas lijk te ten de ungen keit lich isch eux euse aux eaux ite ites logie logies enza anza encia encias ucion ance ence'.split(
    ' ',
  );
const SHORT = ['geen', 'peers', 'going', 'using', 'being', 'aging', 'usefulness', 'negatively', 'running'];

/** Words of natural's own dictionaries, Dutch and English, some 90,000. */
function dictionary(): readonly string[] {
  const { resolve } = createRequire(import.meta.url);
  const folder = 'natural/lib/natural/brill_pos_tagger/data';
  return ['Dutch/brill_Lexicon.json', 'English/lexicon_from_posjs.json'].flatMap((name) =>
    Object.keys(JSON.parse(readFileSync(resolve(`${folder}/${name}`), 'utf8')) as object).map(fold),
  );
}

const WORDS = [...new Set([...dictionary(), ...SHORT])];
const lexicon = bundledLexicon();

describe('the first letters that spare a word its stemming', () => {
  it.each(LEXICON_LANGUAGES)('leave out no word whose stem the lexicon has: %s', (language) => {
    const stems = lexicon.stems[language];
    const bit = 1 << LEXICON_LANGUAGES.indexOf(language);
    const made = [...stems.keys()].flatMap((stem) => ENDINGS.map((ending) => stem + ending));
    let met = 0;
    const missed = [...WORDS, ...made].filter((word) => {
      const spelling = language === 'de' ? germanSpelling(word) : word;
      if (spelling.length < 3 || !stems.has(stemOf(spelling, language))) return false;
      met++;
      return (languagesToStem(lexicon, spelling) & bit) === 0;
    });
    expect(missed).toEqual([]);
    expect(met).toBeGreaterThan(stems.size);
  });

  it('spare most words', () => {
    const asked = WORDS.filter((word) => languagesToStem(lexicon, word) !== 0);
    expect(asked.length).toBeLessThan(WORDS.length * 0.7);
  });

  it('don’t count what a stemmer changes', () => {
    expect(headOf('compani', 'en')).toBe('compan');
    expect(headOf('appliqu', 'fr')).toBe('appli');
    expect(headOf('gen', 'nl')).toBe('ge');
    expect(headOf('bewerbung', 'de')).toBe('bewerbun');
  });
});
