import type { Page } from '../page.js';
import { assemble, titleOf, type Gathered, type Heading, type RawLink } from './assemble.js';
import type { Posting } from './jsonld.js';
import type { Line } from './lines.js';
import type { Card } from './frame.js';
import type { Region } from './regions.js';

/** Least characters of a card that says more than a title. */
const LEAST_CARD = 60;
/** Least share of the page that its cards make up together. */
const LEAST_SHARE = 0.5;
const MOST_SECTIONS = 300;

/** What stands in one card. */
interface Content {
  readonly card: Card;
  readonly lines: Line[];
  firstLine: number;
  readonly links: RawLink[];
  readonly headings: Heading[];
}

/** Shares out what was gathered among cards of which none stands in another. One pass. */
function contentsOf(gathered: Gathered, regions: readonly Region[], cards: readonly Card[]): Content[] {
  const own = new Int32Array(regions.length).fill(-1);
  cards.forEach((card, i) => (own[card.region] = i));
  for (let i = 1; i < regions.length; i++) if (own[i] === -1) own[i] = own[regions[i]!.parent]!;
  const contents = cards.map((card): Content => ({
    card,
    lines: [],
    firstLine: -1,
    links: [],
    headings: [],
  }));
  const at = (region: number): Content | undefined => contents[own[region]!];
  gathered.lines.forEach((line, i) => {
    const content = at(line.region);
    if (content === undefined) return;
    if (content.firstLine < 0) content.firstLine = i;
    // Lines of another card in between keep their place, so that links still find theirs.
    if (i - content.firstLine !== content.lines.length) return;
    content.lines.push(line);
  });
  for (const link of gathered.links) at(link.region)?.links.push(link);
  for (const heading of gathered.headings) at(heading.region)?.headings.push(heading);
  return contents;
}

/** Characters and linked headings of every region, with all that is in it. */
function sizesOf(
  gathered: Gathered,
  regions: readonly Region[],
  kept: Uint8Array,
): { characters: Float64Array; linked: Uint8Array } {
  const characters = new Float64Array(regions.length);
  for (const line of gathered.lines)
    if (kept[line.region] === 1) characters[line.region]! += line.text.length;
  const linked = Uint8Array.from(regions, (region) => (region.hasLinkedTitle ? 1 : 0));
  for (let i = regions.length - 1; i > 0; i--) {
    characters[regions[i]!.parent]! += characters[i]!;
    if (linked[i] === 1) linked[regions[i]!.parent] = 1;
  }
  return { characters, linked };
}

/** The cards of the largest list of ads on the page; empty where the page shows one ad, or none. */
function listOf(
  gathered: Gathered,
  regions: readonly Region[],
  cards: readonly Card[],
  kept: Uint8Array,
): readonly Card[] {
  const { characters, linked } = sizesOf(gathered, regions, kept);
  const groups = new Map<string, Card[]>();
  for (const card of cards) {
    const isAd = card.posting !== null || linked[card.region] === 1;
    if (kept[card.region] === 0 || characters[card.region]! < LEAST_CARD || !isAd) continue;
    const group = groups.get(card.key);
    if (group === undefined) groups.set(card.key, [card]);
    else group.push(card);
  }
  let best: readonly Card[] = [];
  let most = LEAST_SHARE * characters[0]!;
  for (const group of groups.values()) {
    const sum = group.reduce((all, { region }) => all + characters[region]!, 0);
    if (group.length < 2 || sum < most) continue;
    best = group;
    most = sum;
  }
  return best.slice(0, MOST_SECTIONS);
}

/** Each ad of a page that shows several, as a page of its own; none for a page of one ad. */
export function sectionsOf(
  gathered: Gathered,
  regions: readonly Region[],
  cards: readonly Card[],
  kept: Uint8Array,
  whole: Page,
): readonly Page[] {
  const list = listOf(gathered, regions, cards, kept);
  if (list.length === 0) return [];
  return contentsOf(gathered, regions, list).map((content) => sectionOf(content, kept, whole));
}

function sectionOf(
  { card, lines, firstLine, links, headings }: Content,
  kept: Uint8Array,
  whole: Page,
): Page {
  const moved = links.map((link) => ({
    ...link,
    from: { line: Math.max(0, link.from.line - firstLine), offset: link.from.offset },
    to: { line: Math.min(lines.length, link.to.line - firstLine), offset: link.to.offset },
  }));
  const part = assemble(
    { lines, links: moved.filter(({ from, to }) => from.line <= to.line), headings },
    kept,
  );
  const title = titleOf(part.headings, null);
  const postings = card.posting === null ? postingsNamed(whole.postings, title) : [card.posting];
  return { text: part.text, title, links: part.links, hiddenTexts: [], postings, language: whole.language };
}

function postingsNamed(postings: readonly Posting[], title: string | null): readonly Posting[] {
  if (title === null) return [];
  const wanted = title.trim().toLowerCase();
  return postings.filter(
    (posting) => typeof posting.title === 'string' && posting.title.trim().toLowerCase() === wanted,
  );
}
