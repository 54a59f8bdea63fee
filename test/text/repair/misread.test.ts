import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODECS, type Codec } from '../../../src/text/repair/codecs.js';
import { repairText } from '../../../src/text/repair/repair.js';
import { HONEST } from './sentences.js';

const repaired = (raw: string): string => repairText('text', raw).text.value;
const plainSpaces = (text: string): string =>
  text.replace(/[\u00a0\u2009\u202f\u3000]/g, ' ').normalize('NFC');

function charactersOf(codec: Codec): Map<number, string> {
  const out = new Map<number, string>();
  for (const [unit, byte] of codec.byteOf) {
    const known = out.get(byte);
    // The set's own character where it has one, the control character of the same number otherwise.
    if (known === undefined || (known >= '\u0080' && known <= '\u009f'))
      out.set(byte, String.fromCharCode(unit));
  }
  return out;
}

/** What becomes of a text whose UTF-8 bytes are read in another character set. */
function misread(text: string, codec: Codec, loses = false): string {
  const characters = charactersOf(codec);
  return [...new TextEncoder().encode(text)]
    .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : (characters.get(byte) ?? '')))
    .filter((character) => !loses || character < '\u0080' || character > '\u009f')
    .join('');
}

const codecNamed = (name: string): Codec => CODECS.find((codec) => codec.name === name)!;

describe('honest text', () => {
  it.each(HONEST)('%s stays as it is', (_language, text) => {
    const { text: read, notes } = repairText('text', text);
    expect(read.value).toBe(plainSpaces(text));
    expect(notes).toEqual([]);
  });

  it('stays as it is in capitals and in small letters', () => {
    for (const [, text] of HONEST)
      for (const changed of [text.toUpperCase(), text.toLowerCase()])
        expect(repaired(changed)).toBe(plainSpaces(changed));
  });

  it('stays as it is however sentences of different languages are put together', () => {
    const sentence = fc.constantFrom(...HONEST.map(([, text]) => text));
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(' ', '\n', ''),
        (parts, glue) => {
          const text = parts.join(glue);
          expect(repaired(text)).toBe(plainSpaces(text));
        },
      ),
    );
  });
});

describe('text whose UTF-8 was read in another character set', () => {
  const samples: readonly string[] = [
    'Rue du Congrès 37',
    'Señor Díaz lives in España; café, naïve, Zoë.',
    'Für die Straße: Grüße aus Köln',
    'We’re hiring — “apply now” – it’s £1,200… or 50 €',
    'Łódź, część, Kraków – praca',
    'Příliš žluťoučký kůň',
    'Ação, coração, não, irmã',
    'À bientôt, l’été, où, ça, Œuvre',
    'Join us 😀 today 🎉',
  ];

  it.each(['windows-1252', 'windows-1250', 'windows-1257', 'windows-1251', 'windows-1254', 'macintosh'])(
    'is restored from %s',
    (name) => {
      const codec = codecNamed(name);
      const bytes = new Set(codec.byteOf.values());
      for (const text of samples) {
        // Where the set has no character for a byte, a part of the text is gone for good.
        if ([...new TextEncoder().encode(text)].some((byte) => byte >= 0x80 && !bytes.has(byte))) continue;
        expect(repaired(misread(text, codec))).toBe(text);
      }
    },
  );

  it('is restored where it was read wrongly twice and three times', () => {
    const codec = codecNamed('windows-1252');
    for (const text of samples) {
      const twice = misread(misread(text, codec), codec);
      expect(repaired(twice)).toBe(text);
      expect(repaired(misread(twice, codec))).toBe(text);
    }
  });

  it('is restored in scripts whose words are rows of such sequences', () => {
    for (const text of ['Ζητείται υπάλληλος', 'Требуется переводчик в офис', 'дуже гарна робота'])
      expect(repaired(misread(text, codecNamed('windows-1252')))).toBe(text);
    expect(repaired(misread('Требуется переводчик', codecNamed('windows-1251')))).toBe(
      'Требуется переводчик',
    );
  });

  it('is said to have been repaired, with the set that it was read in', () => {
    const [note] = repairText('text', 'Rue du CongrÃ¨s 37').notes;
    expect(note).toMatchObject({ code: 'repaired-encoding', field: 'text' });
    expect(note!.message).toContain('windows-1252');
  });

  it('restores any sentence of honest words with at least one accent inside a word', () => {
    const word = fc.constantFrom(
      'Congrès',
      'Díaz',
      'coordinación',
      'Straße',
      'l’été',
      'café',
      'naïve',
      'the',
      'work',
      '–',
      '“now”',
      '€',
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 20 }),
        fc.constantFrom(...CODECS.filter(({ name }) => name !== 'iso-8859-13')),
        (words, codec) => {
          const text = [...words, 'Congrès'].join(' ');
          expect(repaired(misread(text, codec))).toBe(text);
        },
      ),
    );
  });

  it('keeps a well-encoded passage beside a broken one', () => {
    expect(repaired('JosÃ© Núñez PÃ©rez – “yes”')).toBe('José Núñez Pérez – “yes”');
  });
});

describe('text that lost bytes besides', () => {
  it('has its apostrophes, dashes and quotation marks told from where they stand', () => {
    const broken = misread(
      'The EU’s silence doesn’t just betray its values – it undermines “rights and law”. Rue du Congrès',
      codecNamed('iso-8859-13'),
      true,
    );
    expect(repaired(broken)).toBe(
      'The EU’s silence doesn’t just betray its values – it undermines “rights and law”. Rue du Congrès',
    );
  });

  it.each([
    ['Itās a small team and we donāt mind', 'It’s a small team and we don’t mind'],
    ['Weāre hiring ā apply by 9 May', 'We’re hiring – apply by 9 May'],
    ['we donât ask for money and itâs free', 'we don’t ask for money and it’s free'],
    ['CA€™s service €“ the nation€™s largest', 'CA’s service – the nation’s largest'],
    ['We offer€¢ Friendly colleagues', 'We offer• Friendly colleagues'],
    ['migrantsā rights and childrenās rights; CongrĆØs', 'migrants’ rights and children’s rights; Congrès'],
    ['DĆaz and CongrĆØs, itās', 'Díaz and Congrès, it’s'],
  ])('%s', (broken, whole) => {
    expect(repaired(broken)).toBe(whole);
  });

  it('marks an emoji that nobody can restore, and says so', () => {
    const { text, notes } = repairText('text', 'š Itās time. CongrĆØs');
    expect(text.value).toBe('\ufffd It’s time. Congrès');
    expect(notes.map(({ code }) => code)).toEqual(['repaired-encoding', 'lost-characters']);
  });

  it.each([
    'Mājās un vietās ir labi; valodā un skolā.',
    'Kia ora ā te pō, ā ka haere.',
    'La tâche du bâtiment; le château; lâcher prise',
    'A Latvian word, mājas, and a Māori one: ngā.',
    'He said “€5”, then “€ 7”.',
    'Visit š and ž.',
  ])('leaves honest text alone: %s', (text) => {
    expect(repaired(text)).toBe(text);
  });
});
