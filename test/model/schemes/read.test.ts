import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSchemes } from '../../../src/model/schemes/read.js';
import { wordsOf } from '../../../src/text/words.js';
import { CORPORATE_PROSE } from '../corporate-prose.js';

const read = (text: string) => readSchemes(wordsOf(text));

/** One scheme, told in seven languages as no text of the corpus tells it. */
const LURES = {
  en: 'Night porter, Harbour Hotel. Before you start we ask you to send £70 for the uniform to our supervisor’s own account; you get it back with your second wage.',
  fr: 'Veilleur de nuit à l’hôtel du Port. Avant de commencer, vous envoyez 70 € pour l’uniforme sur le compte de notre responsable, rendus avec le deuxième salaire.',
  nl: 'Nachtportier in Hotel Haven. Voor je begint maak je 70 euro voor het uniform over op de rekening van onze leidinggevende; je krijgt het terug bij je tweede loon.',
  de: 'Nachtportier im Hotel am Hafen. Vor dem ersten Tag überweisen Sie 70 € für die Uniform auf das Konto unserer Leiterin; Sie bekommen sie mit dem zweiten Lohn zurück.',
  es: 'Recepcionista de noche en el hotel del Puerto. Antes de empezar nos envías 70 € por el uniforme a la cuenta de la encargada; se devuelven con la segunda nómina.',
  it: 'Portiere di notte all’hotel del Porto. Prima di iniziare ci invia 70 € per la divisa sul conto della responsabile; vengono restituiti con il secondo stipendio.',
  pt: 'Porteiro da noite no hotel do Porto. Antes de começar envia 70 € para a farda para a conta da nossa responsável; são devolvidos com o segundo ordenado.',
} as const;
const HONEST = {
  en: 'Night porter, Harbour Hotel. We give you the uniform and wash it; wages come on the 28th to the account that you name on your first day. Call in with your CV.',
  fr: 'Veilleur de nuit à l’hôtel du Port. L’uniforme est fourni et lavé par nos soins ; le salaire est versé le 28. Déposez votre CV à la réception.',
  nl: 'Nachtportier in Hotel Haven. Het uniform krijg je van ons en wij wassen het; het loon staat op de 28e op je rekening. Kom langs met je cv.',
  de: 'Nachtportier im Hotel am Hafen. Die Uniform stellen wir und waschen sie auch; der Lohn kommt zum 28. Bewerbung mit Lebenslauf bitte an der Rezeption.',
  es: 'Recepcionista de noche en el hotel del Puerto. El uniforme lo ponemos y lo lavamos nosotros; la nómina llega el día 28. Pásate con tu currículum.',
  it: 'Portiere di notte all’hotel del Porto. La divisa la diamo e la laviamo noi; lo stipendio arriva il 28. Passi in reception con il curriculum.',
  pt: 'Porteiro da noite no hotel do Porto. A farda é dada e lavada por nós; o ordenado chega no dia 28. Passe na receção com o currículo.',
} as const;

describe.each(Object.keys(LURES) as (keyof typeof LURES)[])('what a text asks, in %s', (language) => {
  it('is told from what it gives', () => {
    expect(read(LURES[language]).bits).toBeGreaterThan(read(HONEST[language]).bits + 2);
  });

  it('is shown by the passage that asks it', () => {
    const { passages } = read(LURES[language]);
    expect(LURES[language].slice(passages[0]!.start, passages[0]!.end)).toContain('70');
  });
});

describe('the model of schemes', () => {
  it('shows the passage that asks, as strong as before, however much prose about the firm is added', () => {
    const prose = CORPORATE_PROSE.join('\n');
    const padded = read(`${prose}\n${LURES.en}\n${prose}`).passages[0]!;
    expect(padded.bits).toBeCloseTo(read(LURES.en).passages[0]!.bits, 6);
  });

  it('would accuse by itself nearly all that ask, and none that give', () => {
    const accused = (texts: Readonly<Record<string, string>>): number =>
      Object.values(texts).filter((text) => read(text).bits > 4.25).length;
    expect(accused(LURES)).toBeGreaterThanOrEqual(6);
    expect(accused(HONEST)).toBe(0);
  });

  it('has nothing to say of languages that it never saw, and of a few words', () => {
    for (const text of [
      'Szukamy osoby do pracy w kuchni, na pełny etat, od zaraz. Prosimy o przesłanie życiorysu i listu motywacyjnego na adres podany poniżej.',
      'Etsimme keittiöön työntekijää kokoaikaiseen työhön heti. Lähetä hakemus ja ansioluettelo alla olevaan osoitteeseen kuun loppuun mennessä.',
      'Call me now',
    ])
      expect(read(text)).toMatchObject({ bits: 0, report: null });
  });

  it('takes a text that tells of a lure for a report', () => {
    const told = `Police warn job seekers of a trick that cost a woman her savings. “${LURES.en}” she was told by somebody who gave himself out as a manager. The hotel says that it never advertised the post, and the case was reported last week.`;
    expect(read(told).report!).toBeGreaterThan(read(LURES.en).report! + 2);
  });

  it('stays within its limits on any text, and says nothing that is no number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const { bits, report, coverage } = read(text);
        expect(bits).toBeGreaterThanOrEqual(-2.5);
        expect(bits).toBeLessThanOrEqual(7);
        expect(report === null || Number.isFinite(report)).toBe(true);
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('reads what is repeated once, and a text that only differs in its case much the same', () => {
    for (const text of Object.values(LURES)) {
      expect(read(`${text}\n${text}`).bits).toBeCloseTo(read(text).bits, 6);
      expect(Math.abs(read(text.toUpperCase()).bits - read(text).bits)).toBeLessThan(1);
    }
  });
});
