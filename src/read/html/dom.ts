import type { Page } from '../page.js';
import type { PageElement } from './element.js';
import { lookOf, type Look } from './look.js';
import { PageReader } from './reader.js';
import { pageOf } from './read-html.js';

/** Documents inside documents that are looked into; an advertisement's frame in a frame in a frame holds no ad. */
const DEEPEST_FRAME = 3;
/** Elements after which a document is taken to be written to exhaust its reader. */
const MOST_ELEMENTS = 1_000_000;

/** Properties that decide whether text is seen. `right` is left out: computed, it is negative for any wide element. */
const COMPUTED = [
  'display', 'visibility', 'opacity', 'font-size', 'position', 'left', 'top', 'text-indent', 'clip', 'clip-path', 'width', 'height',
  'overflow', 'color', 'background-color', 'background-image', 'white-space', 'margin-left', 'margin-top',
] as const; // prettier-ignore
const NO_LOOK: Look = {};
const NO_STYLE = new Set([
  'script',
  'style',
  'head',
  'meta',
  'link',
  'title',
  'template',
  'noscript',
  'br',
  'wbr',
  'base',
]);
const SCALED_AWAY = /^matrix\(0, 0, 0, /;

class DocumentElement implements PageElement {
  readonly name: string;

  constructor(
    private readonly element: Element,
    readonly look: Look,
    name = element.localName.toLowerCase(),
  ) {
    this.name = name;
  }

  attribute(name: string): string | null {
    return this.element.getAttribute(name);
  }
}

/** How an element is really shown, whatever sheets and scripts made it so. */
function lookFrom(element: Element, view: Window): Look {
  const style = view.getComputedStyle(element);
  const declarations = new Map<string, string>();
  for (const property of COMPUTED) declarations.set(property, style.getPropertyValue(property));
  const look = lookOf(declarations);
  const background = look.background;
  return {
    ...look,
    layout: layoutOf(declarations.get('display')!),
    hidden: SCALED_AWAY.test(style.getPropertyValue('transform')) ? 'size' : (look.hidden ?? null),
    // No colour of its own: what lies behind the element is seen through it.
    background:
      background !== null && background !== undefined && background !== 'unknown' && background[3] === 0
        ? null
        : background,
  };
}

function layoutOf(display: string): Look['layout'] {
  if (display === 'inline' || display === 'contents' || display === 'none' || display.startsWith('table-'))
    return null;
  return display.startsWith('inline-') ? 'apart' : 'block';
}

/** One element being walked: its children, and whether anything in it can be seen. */
interface Level {
  readonly nodes: ArrayLike<Node>;
  next: number;
  readonly isRendered: boolean;
  readonly view: Window | null;
  readonly frames: number;
}

/** What a reader of the page sees inside an element: its shadow tree, the nodes put into a slot, a frame's document. */
function childrenOf(
  element: Element,
  frames: number,
): { readonly nodes: ArrayLike<Node>; readonly inner: Document | null } {
  if (element.shadowRoot !== null && element.shadowRoot !== undefined)
    return { nodes: element.shadowRoot.childNodes, inner: null };
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
    if (assigned.length > 0) return { nodes: assigned, inner: null };
  }
  if (element.localName === 'iframe' && frames < DEEPEST_FRAME) {
    const inner = documentOf(element as HTMLIFrameElement);
    if (inner?.body != null) return { nodes: inner.body.childNodes, inner };
  }
  return { nodes: element.childNodes, inner: null };
}

/** The document of a frame from the same origin; null for any other. */
function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/**
 * Reads a live document, with what its style sheets and scripts have made of it, by the same code that reads strings:
 * hidden is what is not rendered. Shadow trees that are open and frames of the same origin are looked into. Nothing
 * is changed in the document and nothing is requested.
 */
export function readDocument(document: Document): readonly Page[] {
  const reader = new PageReader();
  const root = document.documentElement as Element | null;
  if (root !== null) walk(root, document.defaultView, reader);
  const page = pageOf(reader);
  return page.sections ?? [page];
}

function walk(root: Element, view: Window | null, reader: PageReader): void {
  const levels: Level[] = [{ nodes: [root], next: 0, isRendered: true, view, frames: 0 }];
  let count = 0;
  while (levels.length > 0) {
    const level = levels.at(-1)!;
    const node = level.nodes[level.next++];
    if (node === undefined) {
      levels.pop();
      if (levels.length > 0) reader.close();
      continue;
    }
    if (node.nodeType === 3) reader.text(node.nodeValue ?? '');
    if (node.nodeType !== 1 || ++count > MOST_ELEMENTS) continue;
    const element = node as Element;
    const name = element.localName.toLowerCase();
    const needsLook = level.isRendered && level.view !== null && !NO_STYLE.has(name);
    const look = needsLook ? lookFrom(element, level.view) : NO_LOOK;
    const { nodes, inner } = childrenOf(element, level.frames);
    reader.open(new DocumentElement(element, look, inner === null ? name : 'div'));
    levels.push({
      nodes,
      next: 0,
      isRendered: level.isRendered && look.hidden !== 'display',
      view: inner === null ? level.view : inner.defaultView,
      frames: level.frames + (inner === null ? 0 : 1),
    });
  }
}
