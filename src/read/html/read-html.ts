import type { Page } from '../page.js';
import { assemble, titleOf } from './assemble.js';
import { withoutSite } from './head.js';
import { PageReader } from './reader.js';
import { chooseRegions } from './regions.js';
import { sectionsOf } from './sections.js';
import { walkHtml } from './tokens.js';

/**
 * Reads a page or a fragment of HTML. The same string gives the same page in Node and in every browser: it is parsed
 * by our own code, never by the browser. Linear in the length of the string.
 */
export function readHtml(html: string): Page {
  const reader = new PageReader();
  walkHtml(html, reader);
  return pageOf(reader);
}

/** The page that a reader has gathered, once it has been told of everything. */
export function pageOf(reader: PageReader): Page {
  reader.finish();
  const { lines, links, headings, regions, head, cards } = reader;
  const choice = chooseRegions(lines, regions);
  const gathered = { lines, links, headings };
  const main = assemble(gathered, choice.kept);
  const hidden = reader.hidden.reported(lines, choice);
  const words = headings.map(({ text }) => text);
  const documentTitle = withoutSite(head.title, head.siteName, words);
  const page: Page = {
    text: main.text,
    title: titleOf(main.headings, documentTitle) ?? titleOf(headings, null),
    links: main.links,
    hiddenTexts: hidden.map(({ text }) => text),
    postings: [...reader.jsonLd, ...reader.markup.postings],
    language: head.language,
    ...(hidden.length === 0 ? {} : { hidden }),
  };
  const sections = sectionsOf(gathered, regions, cards, choice.kept, page);
  return sections.length === 0 ? page : { ...page, sections };
}
