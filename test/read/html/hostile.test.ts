import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/read/html/read-html.js';

const MANY = 200_000;
const posting = '<div itemscope itemtype="https://schema.org/JobPosting">';
const cases: Readonly<Record<string, () => string>> = {
  'elements in elements': () => `${'<div>'.repeat(MANY)}x${'</div>'.repeat(MANY)}`,
  'unclosed elements': () => `${'<b>'.repeat(MANY)}${'<li>x'.repeat(MANY)}`,
  'end tags of others': () => `<div>${'<b>'.repeat(MANY)}${'</td></div></i>'.repeat(MANY)}`,
  'tables in tables': () => '<table><tr><td>'.repeat(MANY / 3),
  'links in links': () => '<a href=x>t'.repeat(MANY),
  attributes: () => `<div ${Array.from({ length: MANY }, (_, i) => `a${i}=1`).join(' ')}>t`,
  'a long style': () => `<p style="${'color:red;'.repeat(MANY)}">t`,
  'a long class': () => `<p class="${'cookie-'.repeat(MANY)}">t`,
  entities: () => '&amp;'.repeat(MANY) + '&'.repeat(MANY) + '&#x41'.repeat(MANY),
  plaintext: () => `<plaintext>${'<b>x</b>'.repeat(MANY)}`,
  'angle brackets': () => '<'.repeat(MANY * 5),
  comments: () => '<!--'.repeat(MANY),
  'drawings in drawings': () => '<svg>'.repeat(MANY),
  'headings of lists': () => '<div><h2>Similar jobs</h2>'.repeat(MANY / 10),
  'hidden texts': () => `<p hidden>${'a@b.example '.repeat(10)}</p>`.repeat(MANY / 20),
  cards: () =>
    Array.from(
      { length: MANY / 20 },
      (_, i) =>
        `<article class="c${i % 999}"><h2><a href="/${i}">Job</a></h2><p>${'text '.repeat(15)}</p></article>`,
    ).join(''),
  'properties in properties': () => posting + '<div itemprop="description">text '.repeat(MANY / 2),
  'items in items': () => posting.repeat(MANY / 4),
  rules: () =>
    `<style>${Array.from({ length: 4000 }, (_, i) => `.a.b${i}{display:none}`).join('')}</style>${'<p class=a>x'.repeat(MANY / 4)}`,
  'unclosed rules': () => `<style>${'@media x{'.repeat(MANY)}${'/*'.repeat(MANY)}</style>`,
  'deep JSON': () => `<script type="application/ld+json">${'[{"JobPosting":'.repeat(MANY)}</script>`,
  'deep closed JSON': () =>
    `<script type="application/ld+json">${'[{"a":'.repeat(MANY)}{"@type":"JobPosting"}${'}]'.repeat(MANY)}</script>`,
  'large JSON': () =>
    `<script type="application/ld+json">${JSON.stringify(Array.from({ length: 40_000 }, (_, i) => ({ '@type': 'JobPosting', title: `${i}` })))}</script>`,
  'JSON of commas': () =>
    `<script type="application/ld+json">{"@type":"JobPosting"${',  '.repeat(MANY)}</script>`,
  'references in a ring': () =>
    `<script type="application/ld+json">${JSON.stringify([
      { '@id': 'a', b: Array(900).fill({ '@id': 'c' }) },
      { '@id': 'c', d: Array(900).fill({ '@id': 'a' }) },
      { '@type': 'JobPosting', x: Array(900).fill({ '@id': 'a' }) },
    ])}</script>`,
  'white space': () => '\t\n '.repeat(MANY * 5),
  'a protected address without end': () => `<a href="/cdn-cgi/l/email-protection#${'ab'.repeat(MANY)}">x</a>`,
  'halves of characters and NUL': () => '\ud800\0<p title="\udc00">'.repeat(MANY / 4),
};

describe('hostile pages are read in time that grows with their length alone', () => {
  it.each(Object.keys(cases))('%s', (name) => {
    const html = cases[name]!();
    const start = performance.now();
    readHtml(html);
    // Generous, for a loaded machine: a quadratic reader needs minutes.
    expect(performance.now() - start).toBeLessThan(8000);
  });

  it('50 MB of text', () => {
    expect(readHtml('Some text of an ad that goes on. '.repeat(1_600_000)).text.length).toBeGreaterThan(
      50_000_000,
    );
  });
});
