import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/read/html/read-html.js';

const piece = fc.constantFrom(
  '<p>', '</p>', '<div class="a b">', '</div>', '<div hidden>', '<a href="https://x.example/">', '</a>', '<ul><li>', '</ul>', '<table><tr><td>', '</td>', '<th>', '</table>', '<br>', '<h1>', '</h1>',
  '<h2>Similar jobs</h2>', '<h2><a href="/1">Job</a></h2>', 'text ', ' ', '\n', '&amp;', '&#xD800;', '&nbsp;', '<', '>', '"', '<!-- ', '-->', '<script>', '</script>', '<style>.a{display:none}', '</style>', '<title>', '</title>',
  '<svg>', '</svg>', '<form>', '<input>', '</form>', '<article class="card">', '</article>', '<main>', '</main>', '<nav>', '</nav>', '<button aria-controls="i">', '</button>', '<details id="i">', '<span style="font-size:0">', '</span>', '<font color=white>',
  '<div itemscope itemtype="https://schema.org/JobPosting">', '<b itemprop="title">', '</b>', '<meta itemprop="url" content="u">', '<script type="application/ld+json">{"@type":"JobPosting","title":"x"}</script>', '<textarea>', '</textarea>', '<pre>', '</pre>', '<td data-cfemail="7a1f3a18">', '\0', '\ud800', '<plaintext>', '<template>', '</body>', '</html>', '<body bgcolor=#000>', 'A long enough sentence to count as the text of an ad among several others here.',
); // prettier-ignore
const soup = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''));

describe('any soup of tags', () => {
  it('is read, with every link inside of the text and the same answer twice', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const page = readHtml(html);
        for (const one of [page, ...(page.sections ?? [])])
          for (const { start, end } of one.links) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(one.text.length);
          }
        expect(page.text).not.toMatch(/^[ \n\t]|[ \n\t]$/);
        expect(page.text).not.toMatch(/\n{3}/);
        expect(readHtml(html)).toEqual(page);
      }),
      { numRuns: 1500 },
    );
  });
});
