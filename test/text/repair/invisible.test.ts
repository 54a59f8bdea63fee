import { describe, expect, it } from 'vitest';
import { repairText } from '../../../src/text/repair/repair.js';

const read = (raw: string) => {
  const { text, oddities } = repairText('text', raw);
  return {
    value: text.value,
    types: oddities.map(({ type }) => type),
    quotes: oddities.flatMap(({ spans }) => spans.map(({ quote }) => quote)),
  };
};

describe('invisible characters written into words', () => {
  it.each([
    ['Whats\u200bApp', 'WhatsApp', 'zero-width'],
    ['W\u200dhatsApp', 'WhatsApp', 'zero-width'],
    ['pay\u2060ment', 'payment', 'zero-width'],
    ['fe\ufeffe', 'fee', 'zero-width'],
    ['jobs@har\u200cbour.example', 'jobs@harbour.example', 'zero-width'],
    ['jobs\u200b@harbour.example', 'jobs@harbour.example', 'zero-width'],
    ['pass\u034fport', 'passport', 'zero-width'],
    ['W\0hatsApp', 'WhatsApp', 'zero-width'],
    ['f\ufe0fee', 'fee', 'zero-width'],
    ['f\u{e0041}ee', 'fee', 'zero-width'],
    ['fee \u202eelpmaxe\u202c', 'fee elpmaxe', 'bidi-control'],
    ['\u202bharbour\u202c', 'harbour', 'bidi-control'],
    ['har\u200ebour', 'harbour', 'bidi-control'],
  ])('%j is read as %j and reported', (raw, value, type) => {
    const found = read(raw);
    expect(found.value).toBe(value);
    expect(found.types).toEqual([type]);
  });

  it('are reported with their place in the field as given', () => {
    const { oddities } = repairText('text', 'Contact us on Whats\u200bApp');
    expect(oddities[0]!.spans).toEqual([{ field: 'text', start: 19, end: 20, quote: '\u200b' }]);
  });
});

describe('invisible characters with honest work to do', () => {
  it.each([
    ['emoji made of several', '👩‍💻 🏳️‍🌈 👨‍👩‍👧 ❤️ 1️⃣', '👩‍💻 🏳️‍🌈 👨‍👩‍👧 ❤️ 1️⃣'],
    ['Persian', 'می\u200cخواهیم', 'می\u200cخواهیم'],
    ['Hindi', 'क्\u200dष', 'क्\u200dष'],
    ['marks of direction in Arabic', 'الراتب \u200f1200\u200e يورو', 'الراتب 1200 يورو'],
    ['a byte order mark in front', '\ufeffProgramme officer', 'Programme officer'],
    ['soft hyphens', 'co\u00adordi\u00adnator', 'coordinator'],
    ['a break after a slash', 'Skills/\u200bQualifications', 'Skills/Qualifications'],
    ['remains of a copied line', 'Apply now\u200b \u200b\nSoon', 'Apply now \nSoon'],
    ['a copied telephone number', 'Tel. \u202a+32 2 000 00 00\u202c', 'Tel. +32 2 000 00 00'],
    ['a name set apart by a site', '\u2068Harbour\u2069 shared this', 'Harbour shared this'],
    ['a sentence that was joined', 'manner.\u200bEffective', 'manner.Effective'],
    ['Thai breaks', 'รับ\u200bสมัคร', 'รับสมัคร'],
  ])('%s', (_what, raw, value) => {
    const found = read(raw);
    expect(found.value).toBe(value);
    expect(found.types).toEqual([]);
  });
});

describe('words that mix scripts', () => {
  it.each(['РICUM', 'Harbоur', 'pаyment', 'ΡΙCUM', 'раypal', 'работa'])('%s is reported', (word) => {
    const found = read(`Write to ${word} today`);
    expect(found.types).toEqual(['mixed-script']);
    expect(found.quotes).toEqual([word]);
  });

  it.each([
    'The Greek word ελπίδα means hope',
    'Работа в Brussels для HR-менеджер',
    'SMMщик и IT-специалист',
    '5 μm, 10 kΩ, Δt and α-version',
    'Ρόδος and Rhodes',
    'plain words',
    'our e-commerceΚαι μετά',
  ])('%s is not', (text) => {
    expect(read(text).types).toEqual([]);
  });
});

describe('other characters', () => {
  it.each([
    ['unbreakable and thin spaces', '1\u00a0056\u202f€\u3000now', '1 056 € now'],
    ['letters with separate accents', 'Congre\u0300s', 'Congrès'],
    ['halves of characters', 'a\ud800b\udc00c', 'a\ufffdb\ufffdc'],
    [
      'Windows-1252 bytes taken for control characters',
      'it\u0092s \u0093now\u0094 \u0096 50 \u0080',
      'it’s “now” – 50 €',
    ],
    ['line separators', 'one\u2028two\u000bthree', 'one\ntwo\nthree'],
    ['bullets of symbol fonts', '\uf0b7 one \uf0a7 two', '• one ▪ two'],
    ['control characters', 'a\u0001 b\u007f', 'a b'],
    ['an ångström sign', '\u212b', 'Å'],
  ])('%s', (_what, raw, value) => {
    expect(read(raw).value).toBe(value);
  });

  it('keeps mathematical and full-width letters, which are folded where they are compared', () => {
    expect(read('𝐅𝐫𝐞𝐞 Ｆｅｅ').value).toBe('𝐅𝐫𝐞𝐞 Ｆｅｅ');
  });

  it('takes off marks that are heaped on a letter', () => {
    const value = read(`fee${'\u0301\u0323'.repeat(200_000)}!`).value;
    expect(value.length).toBeLessThan(40);
    expect(value).toMatch(/^fe.*!$/u);
  });
});
