import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { bundledModel, MODEL_VERSION } from '../../src/model/bundled.js';
import { readText } from '../../src/model/text-model.js';
import { wordsOf } from '../../src/text/words.js';
import { FRAUDULENT_ADS, GENUINE_ADS } from './ads.js';

const model = bundledModel();
const read = (text: string): ReturnType<typeof readText> => readText(wordsOf(text), model);
const bits = (text: string): number => read(text).bits;

describe('the text model', () => {
  it('speaks against ads that are written as frauds are', () => {
    const read = FRAUDULENT_ADS.map(bits);
    expect(Math.min(...read)).toBeGreaterThan(-0.5);
    expect(read.reduce((sum, value) => sum + value, 0) / read.length).toBeGreaterThan(2.5);
  });

  it('does not speak against ads that employers write', () => {
    const read = GENUINE_ADS.map(bits);
    expect(Math.max(...read)).toBeLessThan(1.5);
    expect(read.reduce((sum, value) => sum + value, 0)).toBeLessThan(0);
  });

  it('names the passages that moved it, with places in the text', () => {
    const ad = `${GENUINE_ADS[1]}\n${FRAUDULENT_ADS[0]}`;
    const { passages } = read(ad);
    const worst = passages.reduce((a, b) => (b.bits > a.bits ? b : a));
    expect(worst.start).toBeGreaterThan(GENUINE_ADS[1]!.length);
    expect(passages.length).toBeLessThanOrEqual(6);
    for (const { start, end } of passages) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(ad.length);
      expect(/[\p{L}\p{N}]/u.test(ad.charAt(start)) && /[\p{L}\p{N}]/u.test(ad.charAt(end - 1))).toBe(true);
    }
  });

  it('abstains from other languages', () => {
    for (const text of [
      'Nous recherchons un chargé de plaidoyer pour rejoindre notre équipe de neuf personnes. Vous suivez la législation sur le logement, rédigez des notes pour les membres et représentez le réseau auprès des institutions. Merci d’envoyer votre candidature avant le 3 mars.',
      'Wij zoeken een beleidsmedewerker die onze werkzaamheden op het gebied van huisvesting ondersteunt. Je volgt de wetgeving, schrijft nota’s voor de leden en vertegenwoordigt het netwerk. Stuur je brief en cv voor 3 maart naar ons op.',
      'Gesucht wird eine Fachkraft für Buchhaltung in Teilzeit. Sie prüfen Rechnungen, bereiten Zahlungen vor und stimmen die Konten der Lieferanten ab. Bitte senden Sie Ihre Bewerbung mit den üblichen Unterlagen an die Personalabteilung.',
      'Buscamos una persona para el área de comunicación que elabore el boletín, actualice la página web y ayude a organizar dos seminarios. Ofrecemos contrato de seis meses, jornada completa y transporte público incluido en la retribución.',
      'Требуется помощник бухгалтера для работы в офисе. Вы будете проверять счета, готовить платежи и сверять остатки с поставщиками. Резюме просим отправить до конца марта.',
    ]) {
      expect(bits(text)).toBe(0);
    }
  });

  it('says nothing about a few words, and little about a short text', () => {
    expect(bits('')).toBe(0);
    expect(bits('Apply now')).toBe(0);
    expect(Math.abs(bits('Earn money from home today, no experience needed at all'))).toBeLessThan(1.5);
  });

  it('stays within its limits whatever it is given', () => {
    const { low, high } = model.calibration;
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.lorem({ maxCount: 60 })),
        (text) => {
          const value = bits(text);
          expect(Number.isFinite(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(low);
          expect(value).toBeLessThanOrEqual(high);
        },
      ),
    );
  });

  it('takes time that grows with the text and not faster', () => {
    const hostile = [
      'a '.repeat(100_000),
      'W h a t s A p p '.repeat(20_000),
      'aB'.repeat(100_000),
      'x.y.'.repeat(50_000),
      '1a'.repeat(100_000),
    ];
    for (const text of hostile) {
      const began = performance.now();
      bits(text);
      expect(performance.now() - began).toBeLessThan(1500);
    }
  });

  it('reads a text the same way twice and names its version', () => {
    expect(read(FRAUDULENT_ADS[0]!)).toEqual(read(FRAUDULENT_ADS[0]!));
    expect(MODEL_VERSION).toMatch(/^[0-9a-f]{8}$/);
  });
});
