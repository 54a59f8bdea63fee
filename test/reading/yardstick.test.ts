import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draw, drawFresh, drawMore } from '../../scripts/draw-labels.js';
import { contactHash, contactKey, labelled } from '../../scripts/reading/label.js';
import { loadOwn } from '../../scripts/reading/own.js';
import { wilson } from '../../scripts/reading/wilson.js';

const { SCAM_VACANCY_DATA: data, SCAM_VACANCY_SEEDS: seeds } = process.env;
const LONGEST_TITLE = 120;

function load(name: string) {
  const source = readFileSync(join(import.meta.dirname, name), 'utf8');
  const rows = source.trim().split('\n');
  return { source, rows, labels: rows.map((row) => labelled.parse(JSON.parse(row))) };
}

const { labels } = load('labels.jsonl');
const { labels: fresh } = load('labels-fresh.jsonl');
const { labels: more } = load('labels-more.jsonl');

describe('the labels', () => {
  it('are well-formed, one for each drawn ad, and split in halves', () => {
    expect(new Set(labels.map(({ file, id }) => `${file} ${id}`)).size).toBe(labels.length);
    const drawn = labels.filter((one) => one.file !== 'seeds');
    expect(drawn.length).toBeGreaterThanOrEqual(150);
    expect(drawn.filter((one) => one.part === 'held-out')).toHaveLength(drawn.length / 2);
    expect(labels.filter((one) => one.file === 'seeds').map((one) => one.part)).toEqual(Array(5).fill('dev'));
  });

  it('of the fresh draw are well-formed, and state forty or more of what matters most', () => {
    expect(new Set(fresh.map(({ file, id }) => `${file} ${id}`)).size).toBe(fresh.length);
    expect(new Set(fresh.map(({ part }) => part))).toEqual(new Set(['fresh']));
    for (const field of ['deadline', 'start', 'contacts', 'pay'] as const) {
      expect(fresh.flatMap((one): unknown[] => one.labels[field] ?? []).length, field).toBeGreaterThanOrEqual(
        40,
      );
    }
  });

  it.each(['labels.jsonl', 'labels-fresh.jsonl', 'labels-more.jsonl'])(
    'hold no text: nothing longer than a title (%s)',
    (name) => {
      const strings = load(name).rows.flatMap((row) =>
        [...row.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]!),
      );
      const long = strings.filter((value) => value.length > LONGEST_TITLE);
      expect(long).toEqual([]);
    },
  );

  it.each(['labels.jsonl', 'labels-fresh.jsonl', 'labels-more.jsonl'])(
    'hold no address, number or link, only hashes (%s)',
    (name) => {
      const { source, labels: all } = load(name);
      const strings = [...source.matchAll(/"([^"]*)"/g)].map((match) => match[1]!);
      expect(strings.filter((value) => /@|https?:|www\./.test(value))).toEqual([]);
      const isDay = /^(?:\d{4}-|--)\d{2}/;
      expect(strings.filter((value) => /^\+?\d[\d ()-]{6,}$/.test(value) && !isDay.test(value))).toEqual([]);
      for (const { labels: own } of all) {
        for (const contact of own.contacts ?? []) expect(Object.keys(contact)).not.toContain('value');
      }
    },
  );

  it.skipIf(!data || !seeds)(
    'are those of the seeded draw (skipped where the data and seeds are not at hand)',
    () => {
      const name = ({ file, id, part }: { file: string; id: string; part: string }) =>
        `${file} ${id} ${part}`;
      expect(labels.map(name)).toEqual(draw(data!, seeds!).map(name));
      expect(fresh.map(name)).toEqual(drawFresh(data!, seeds!).map(name));
      expect(more.map(name)).toEqual(drawMore(data!, seeds!).map(name));
    },
  );
});

describe('a contact key', () => {
  it.each([
    ['phone', '+44 (0)117 496 0234', '0117 496 0234'],
    ['phone', '0049 30 23125-118', '030 23125 118'],
    ['email', 'Jobs@Harbour.EXAMPLE', 'jobs@harbour.example'],
    ['url', 'https://www.lantern.example/jobs/', 'lantern.example/jobs'],
    ['telegram', 'https://t.me/some_name', '@some_name'],
  ])('is the same for two spellings of one %s', (type, one, other) => {
    expect(contactKey(type, one)).toBe(contactKey(type, other));
    expect(contactHash(type, one)).toBe(contactHash(type, other));
  });

  it.each([
    ['phone', '0117 496 0234', '0117 496 0235'],
    ['email', 'jobs@harbour.example', 'jobs@harbor.example'],
    ['url', 'lantern.example/jobs', 'lantern.example/job'],
  ])('differs for two different ones: %s', (type, one, other) => {
    expect(contactHash(type, one)).not.toBe(contactHash(type, other));
  });
});

describe('our own ads', () => {
  const own = loadOwn(join(import.meta.dirname, 'own'));
  const freshOwn = loadOwn(join(import.meta.dirname, 'own-fresh'), 'fresh');
  const moreOwn = loadOwn(join(import.meta.dirname, 'own-more'), 'more');
  const all = [...own, ...freshOwn, ...moreOwn];

  it('are 120 or more, about twenty in each of six languages, in every format', () => {
    expect(own.length).toBeGreaterThanOrEqual(120);
    for (const language of ['en', 'fr', 'nl', 'de', 'es', 'it']) {
      expect(own.filter((ad) => ad.truth.language === language).length).toBeGreaterThanOrEqual(20);
    }
    expect(new Set(own.map((ad) => ad.format)).size).toBe(14);
  });

  it('that are fresh are 70 or more, in the same languages and formats', () => {
    expect(freshOwn.length).toBeGreaterThanOrEqual(70);
    const languages = new Set(freshOwn.map((ad) => ad.truth.language));
    expect([...languages].sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']);
    expect(new Set(freshOwn.map((ad) => ad.format)).size).toBe(14);
  });

  it('say what their headers claim: every address, and the year of every day with one', () => {
    for (const ad of all.filter((one) => one.format !== 'eml-html')) {
      const text = JSON.stringify([ad.body, ad.given, ad.markup]).toLowerCase();
      for (const day of [...(ad.truth.deadline ?? []), ...(ad.truth.start ?? []), ...(ad.truth.end ?? [])]) {
        if (/^\d{4}/.test(day))
          expect(text, `${ad.id} ${day}`).toMatch(new RegExp(`${day.slice(0, 4)}|[./]${day.slice(2, 4)}\\b`));
      }
      for (const { type, value } of ad.truth.contacts ?? []) {
        const name = value!.toLowerCase().split('@')[0]!;
        if (type === 'email') expect(text, `${ad.id} ${value}`).toContain(name);
      }
    }
  });

  it('use only names that nobody can own', () => {
    const reserved = /(?:^|\.)(?:example|test|invalid)(?:\.(?:com|org|net))?$/;
    const wellKnown = new Set([
      'www.linkedin.com',
      'lnkd.in',
      'eur01.safelinks.protection.outlook.com',
      't.me',
    ]);
    for (const ad of all) {
      for (const { type, value } of ad.truth.contacts ?? []) {
        if (value === null || (type !== 'email' && type !== 'url')) continue;
        const host = type === 'email' ? value.split('@')[1]! : contactKey('url', value).split('/')[0]!;
        expect(reserved.test(host) || wellKnown.has(host), `${ad.id}: ${host}`).toBe(true);
      }
    }
  });
});

describe('a Wilson interval', () => {
  it('contains the share and stays within 0 and 1', () => {
    expect(wilson(0, 0)).toEqual([0, 1]);
    expect(wilson(10, 10)[1]).toBeCloseTo(1, 9);
    const [low, high] = wilson(9, 10);
    expect(low).toBeCloseTo(0.5958, 3);
    expect(high).toBeCloseTo(0.9821, 3);
  });
});
