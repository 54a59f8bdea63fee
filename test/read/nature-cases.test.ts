import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createDetector } from '../../src/index.js';

interface NatureCase {
  readonly language: string;
  readonly text: string;
}

const detector = createDetector({ now: '2026-11-22' });
const casesOf = (name: string): readonly NatureCase[] =>
  parse(readFileSync(join(import.meta.dirname, 'nature-cases', `${name}.yaml`), 'utf8')) as NatureCase[];
const judged = (name: string) =>
  casesOf(name).map(({ language, text }) => {
    const { verdict, ad } = detector.assess({ text });
    return { language, text, isAd: ad.isAd, accused: verdict === 'suspicious' || verdict === 'scam' };
  });
const shareOf = <T>(all: readonly T[], is: (one: T) => boolean): number => all.filter(is).length / all.length;

describe('texts about scams: news, guides, notices, questions, testimonies, many of which quote an ad', () => {
  const reports = judged('reports');
  it('are nearly all known to be no ads', () => {
    expect(shareOf(reports, ({ isAd }) => isAd)).toBeLessThanOrEqual(0.15);
  });
  it('are hardly ever called suspicious', () => {
    expect(shareOf(reports, ({ accused }) => accused)).toBeLessThanOrEqual(0.04);
  });
});

describe('fraudulent ads that add a warning, safety tips or a press report, to be taken for no ad', () => {
  const offers = judged('offers-with-warnings');
  // The aim is none and all. Questions and answers about a scam that is one are taken for a report.
  it('nearly all stay ads', () => {
    expect(offers.filter(({ isAd }) => !isAd).length).toBeLessThanOrEqual(2);
  });
  it('are mostly found all the same', () => {
    expect(shareOf(offers, ({ accused }) => accused)).toBeGreaterThanOrEqual(0.75);
  });
});

describe('honest ads, of those who fight fraud as well', () => {
  it('stay ads', () => {
    expect(shareOf(judged('honest-offers'), ({ isAd }) => !isAd)).toBeLessThanOrEqual(0.03);
  });
});
