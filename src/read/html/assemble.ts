import type { Page, PageLink } from '../page.js';
import type { Line, LinePlace } from './lines.js';

export interface RawLink {
  readonly href: string;
  readonly from: LinePlace;
  readonly to: LinePlace;
  readonly region: number;
}

export interface Heading {
  readonly text: string;
  readonly rank: number;
  readonly region: number;
}

/** What a reader gathered, before a part of it is made a page. */
export interface Gathered {
  readonly lines: readonly Line[];
  readonly links: readonly RawLink[];
  readonly headings: readonly Heading[];
}

/** The lines of some regions as text, with the links and the title that stand in them. */
export type PageText = Pick<Page, 'text' | 'links'> & { readonly headings: readonly Heading[] };

const WHITE = /\s/;

/** Puts the lines of the kept regions together and moves every link to its place in the text. Linear. */
export function assemble({ lines, links, headings }: Gathered, kept: Uint8Array): PageText {
  const pieces: string[] = [];
  // Where each line begins in the text; -1 for a line that was left out.
  const starts = new Float64Array(lines.length + 1).fill(-1);
  let length = 0;
  let gap: 1 | 2 = 1;
  lines.forEach((line, i) => {
    if (line.gap > gap) gap = line.gap;
    if (kept[line.region] === 0) return;
    if (length > 0) {
      pieces.push(gap === 2 ? '\n\n' : '\n');
      length += gap;
    }
    gap = 1;
    starts[i] = length;
    pieces.push(line.text);
    length += line.text.length;
  });
  const text = pieces.join('');
  const nextKept = new Int32Array(lines.length + 1);
  nextKept[lines.length] = lines.length;
  for (let i = lines.length - 1; i >= 0; i--) nextKept[i] = starts[i]! >= 0 ? i : nextKept[i + 1]!;
  const lastKept = new Int32Array(lines.length + 1);
  for (let i = 0, last = -1; i <= lines.length; i++) {
    if (starts[i]! >= 0) last = i;
    lastKept[i] = last;
  }
  const placed: PageLink[] = [];
  for (const { href, from, to, region } of links) {
    const link = placedLink(from, to);
    if (link !== null) placed.push({ href, ...link });
    else if (kept[region] === 1) {
      // A picture or a button: it has a place and no words.
      const line = nextKept[from.line]!;
      const at = line < lines.length ? starts[line]! + (line === from.line ? from.offset : 0) : length;
      placed.push({ href, start: Math.min(at, length), end: Math.min(at, length) });
    }
  }
  return { text, links: placed, headings: headings.filter((heading) => kept[heading.region] === 1) };

  function placedLink(from: LinePlace, to: LinePlace): { start: number; end: number } | null {
    const first = nextKept[from.line]!;
    if (first >= lines.length || first > to.line) return null;
    let start = starts[first]! + (first === from.line ? Math.min(from.offset, lines[first]!.text.length) : 0);
    const last = lastKept[to.line]!;
    if (last < first) return null;
    let end =
      starts[last]! +
      (last === to.line ? Math.min(to.offset, lines[last]!.text.length) : lines[last]!.text.length);
    while (start < end && WHITE.test(text[start]!)) start++;
    while (end > start && WHITE.test(text[end - 1]!)) end--;
    return start < end ? { start, end } : null;
  }
}

/** The first heading, highest rank first; lower ranks name a section more often than the vacancy. */
export function titleOf(headings: readonly Heading[], documentTitle: string | null): string | null {
  return headings.find((heading) => heading.rank === 1)?.text ?? documentTitle ?? headings[0]?.text ?? null;
}
