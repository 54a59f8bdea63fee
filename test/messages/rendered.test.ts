import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createDetector, type AdInput, type Assessment } from '../../src/index.js';
import { messageTable, type MessageLanguage } from '../../src/messages/messages.js';
import { readAds } from '../../src/node.js';
import { casesOf, sharedCases } from '../acceptance/all-cases.js';
import { exampleOriginals } from '../acceptance/originals.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const registries = ['examples/registry', 'data/registry'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(root, folder, name), 'utf8')) as unknown),
);

/** The bundled examples, and every copy, forgery and invention that the acceptance cases make. */
async function allAds(): Promise<readonly AdInput[]> {
  const ads: AdInput[] = [];
  for await (const record of readAds([join(root, 'examples/ads')])) if ('ad' in record) ads.push(record.ad);
  return [...ads, ...[...casesOf(exampleOriginals()), ...sharedCases()].map(({ ad }) => ad)];
}

const ads = await allAds();
const LANGUAGES: readonly MessageLanguage[] = ['en', 'fr', 'nl', 'es'];
/** What a message must not show: signs of a template, missing facts, and names that machines use. */
const LEFT_OVER = /[{}[\]|]|\bnull\b|\bundefined\b|\bNaN\b| – |\s\s| [,.;)]|\(\s*\)/u;
const MACHINE_NAME =
  /\b(?:applicationContact|baseSalary|validThrough|job(?:Start|End)Date|(?:brand|typing|bit|vowel|article|zero|mixed|bidi)-\w+|\d{4}-\d{2}-\d{2})\b/u;

/** The message without the values that it takes from the ad and the registry as they are. */
function withoutValues(message: string, data: Assessment['evidence'][number]['data']): string {
  const values = Object.values(data).filter(
    (value): value is string => typeof value === 'string' && value.length > 3,
  );
  return values
    .sort((a, b) => b.length - a.length)
    .reduce((text, value) => text.split(value.replace(/\s+/gu, ' ').trim()).join('…'), message)
    .replace(/[“«][^“«”»]*[”»]/gu, '“…”');
}

describe.each(LANGUAGES)('messages over all example ads, in %s', (lang) => {
  const detector = createDetector({ registries, now: '2026-11-22', lang });
  const assessments = ads.flatMap((ad) => {
    const whole = detector.assess(ad);
    return [whole, ...(whole.parts ?? [])];
  });

  it('shows no template, no missing fact and no name that only machines use', () => {
    for (const { evidence, advice } of assessments) {
      for (const { message, data, code } of evidence) {
        const said = withoutValues(message, data);
        expect(said, `${code}: ${message}`).not.toMatch(LEFT_OVER);
        expect(said, `${code}: ${message}`).not.toMatch(MACHINE_NAME);
        expect(message, code).toMatch(/^[\p{Lu}\p{Ll}\p{N}].*\.$/u);
      }
      for (const text of advice) expect(text).not.toMatch(LEFT_OVER);
    }
  });

  it('has every fact that a message needs outside its clauses', () => {
    const table = messageTable(lang);
    for (const { evidence } of assessments) {
      for (const { code, data, message } of evidence) {
        const needed = [...(table[code] ?? '').replace(/\[[^[\]]*\]/gu, '').matchAll(/\{(\w+)\}/gu)];
        for (const [, name] of needed)
          expect(data[name!], `${code} gives no ${name}: ${message}`).not.toBeUndefined();
      }
    }
  });
});

describe('advice', () => {
  const detector = createDetector({ registries, now: '2026-11-22' });
  const judged = ads
    .map((ad) => detector.assess(ad))
    .filter(({ ad, parts }) => ad.isAd && parts === undefined);
  const advised = (assessment: Assessment, words: string): boolean =>
    assessment.advice.some((text) => text.includes(words));

  it('warns of sending money or papers where an ad is suspicious or worse, and only there', () => {
    for (const one of judged)
      expect(advised(one, 'Send no money'), `${one.verdict}: ${one.advice.join(' ')}`).toBe(
        one.verdict === 'scam' || one.verdict === 'suspicious',
      );
  });

  it('calls a vacancy confirmed only where the ad agrees with it', () => {
    for (const one of judged) expect(advised(one, 'is confirmed')).toBe(one.match.status === 'verified');
  });

  it('says that a changed copy differs from what the organisation published', () => {
    const changed = ['tampered', 'recycled'];
    for (const one of judged) expect(advised(one, 'does not agree')).toBe(changed.includes(one.match.status));
  });
});

it('is asked often enough to mean something', () => {
  expect(ads.length).toBeGreaterThan(300);
});
