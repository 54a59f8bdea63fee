import type { Page } from '../page.js';
import { assemble, titleOf } from './assemble.js';
import { withoutSite } from './head.js';
import { PageReader } from './reader.js';
import { chooseRegions } from './regions.js';
import { sectionsOf } from './sections.js';
import type { Posting } from './jsonld.js';
import { walkHtml } from './tokens.js';

/** Least characters of a description that is an ad's text. */
const LEAST_TEXT = 60;
const MOST_SECTIONS = 300;

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
  const page = plainPageOf(reader);
  if (page.sections !== undefined || page.postings.length < 2) return page;
  const sections = postingSections(page);
  return sections.length === 0 ? page : { ...page, sections };
}

/** Ads that a page shows by script only: each posting with a text of its own, where none is the page's own. */
function postingSections(page: Page): readonly Page[] {
  const told = page.postings.filter(
    ({ title, description }) =>
      typeof title === 'string' && typeof description === 'string' && description.length >= LEAST_TEXT,
  );
  if (told.length < 2 || told.some((posting) => isTitled(posting, page.title))) return [];
  return told.slice(0, MOST_SECTIONS).map((posting) => {
    const reader = new PageReader();
    walkHtml(posting.description as string, reader);
    return {
      ...plainPageOf(reader),
      title: posting.title as string,
      postings: [posting],
      language: page.language,
    };
  });
}

function isTitled({ title }: Posting, wanted: string | null): boolean {
  return (
    typeof title === 'string' && wanted !== null && title.trim().toLowerCase() === wanted.trim().toLowerCase()
  );
}

function plainPageOf(reader: PageReader): Page {
  reader.finish();
  const { lines, links, headings, regions, head, cards } = reader;
  const choice = chooseRegions(lines, regions);
  const gathered = { lines, links, headings };
  const main = assemble(gathered, choice.kept);
  const hidden = reader.hidden.reported(lines, choice);
  const words = headings.map(({ text }) => text);
  const title =
    titleOf(main.headings, withoutSite(head.title, head.siteName, words)) ?? titleOf(headings, null);
  const postings = [...reader.jsonLd, ...reader.markup.postings];
  const page: Page = {
    text: main.text,
    title,
    links: main.links,
    hiddenTexts: hidden.map(({ text }) => text),
    // The posting of the page itself before those that it links to.
    postings: [
      ...postings.filter((one) => isTitled(one, title)),
      ...postings.filter((one) => !isTitled(one, title)),
    ],
    language: head.language,
    ...(hidden.length === 0 ? {} : { hidden }),
  };
  const sections = sectionsOf(gathered, regions, cards, choice.kept, page);
  return sections.length === 0 ? page : { ...page, sections };
}
