import type { PageElement, PageVisitor } from './element.js';
import { createTokenizer } from './tokenizer.js';

const VOID = new Set(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);
const CLOSES_P = new Set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section table ul'.split(
    ' ',
  ),
);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
/** Which open elements an element ends by beginning, as browsers have it. */
const IMPLIED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', set('li')],
  ['dt', set('dt dd')],
  ['dd', set('dt dd')],
  ['tr', set('tr td th')],
  ['td', set('td th')],
  ['th', set('td th')],
  ['tbody', set('tbody thead tfoot tr td th')],
  ['tfoot', set('tbody thead tfoot tr td th')],
  ['thead', set('tbody thead tfoot tr td th')],
  ['option', set('option')],
  ['optgroup', set('option optgroup')],
  ['a', set('a')],
  ['button', set('button')],
  ['body', set('head')],
]);
/** Elements that an end tag of another kind doesn't reach out of. */
const BOUNDARIES = set('td th caption table html template button marquee object applet svg');
const TABLE_PARTS = set('table thead tbody tfoot tr td th caption');
/** Elements between which an implied end isn't looked for further up. */
const STOPS = set('ul ol dl table td th div section article main aside body button');
/** How far up the open elements an implied end is looked for. */
const REACH = 8;

/** The attributes that a page's reader asks for; others aren't kept. */
const READ = set(
  'aria-controls bgcolor class color content data data-bs-target data-cfemail data-target datetime hidden href id itemprop itemscope itemtype lang name property rel role src style type typeof value xml:lang',
);

class TokenElement implements PageElement {
  constructor(
    readonly name: string,
    private readonly given: ReadonlyMap<string, string>,
  ) {}

  attribute(name: string): string | null {
    return this.given.get(name) ?? null;
  }
}

class BareElement implements PageElement {
  readonly isBare = true;

  constructor(readonly name: string) {}

  attribute(): null {
    return null;
  }
}

/** The open elements of one cell, button or table, counted by name. */
interface Scope {
  readonly at: number;
  counts: Map<string, number> | null;
}

/** Walks a string of HTML as a browser would build its elements, near enough. Linear whatever is nested or unclosed. */
export function walkHtml(html: string, visitor: PageVisitor): void {
  const stack: string[] = [];
  const scopes: Scope[] = [{ at: 0, counts: new Map() }];
  const tableParts = new Map<string, number>();
  let name = '';
  let attributes: Map<string, string> | null = null;
  let attributeName = '';
  let attributeValue = '';
  let foreign = 0;
  // Entities cut a text into pieces; its reader gets it whole.
  let text = '';

  const flush = (): void => {
    if (text === '') return;
    const whole = text;
    text = '';
    visitor.text(whole);
  };
  const pop = (): void => {
    const closed = stack.pop()!;
    if (BOUNDARIES.has(closed)) scopes.pop();
    const counts = scopes.at(-1)!.counts!;
    counts.set(closed, counts.get(closed)! - 1);
    if (TABLE_PARTS.has(closed)) tableParts.set(closed, tableParts.get(closed)! - 1);
    if (closed === 'svg' || closed === 'math') foreign--;
    visitor.close();
  };
  const push = (opened: string): void => {
    const scope = scopes.at(-1)!;
    scope.counts ??= new Map();
    scope.counts.set(opened, (scope.counts.get(opened) ?? 0) + 1);
    stack.push(opened);
    if (TABLE_PARTS.has(opened)) tableParts.set(opened, (tableParts.get(opened) ?? 0) + 1);
    if (BOUNDARIES.has(opened)) scopes.push({ at: stack.length, counts: null });
    if (opened === 'svg' || opened === 'math') foreign++;
  };
  const closeImplied = (opened: string): void => {
    const ends = IMPLIED.get(opened);
    if (ends !== undefined) {
      let reach = 0;
      let found = -1;
      for (let i = stack.length - 1; i >= 0 && reach < REACH; i--, reach++) {
        if (ends.has(stack[i]!)) found = i;
        else if (STOPS.has(stack[i]!)) break;
      }
      if (found >= 0) while (stack.length > found) pop();
      return;
    }
    if (!CLOSES_P.has(opened)) return;
    if (HEADINGS.has(opened) && HEADINGS.has(stack.at(-1) ?? '')) pop();
    for (let i = stack.length - 1, reach = 0; i >= 0 && reach < REACH; i--, reach++) {
      if (stack[i] === 'p') {
        while (stack.length > i) pop();
        return;
      }
      if (BOUNDARIES.has(stack[i]!)) return;
    }
  };
  const open = (): void => {
    flush();
    const opened = name === 'image' ? 'img' : name;
    const given = attributes;
    closeImplied(opened);
    visitor.open(given === null ? new BareElement(opened) : new TokenElement(opened, given));
    if (VOID.has(opened)) visitor.close();
    else push(opened);
  };
  const close = (closed: string): void => {
    flush();
    if (closed === 'br') {
      visitor.open(new BareElement('br'));
      visitor.close();
      return;
    }
    const isTablePart = TABLE_PARTS.has(closed);
    const count = isTablePart ? tableParts.get(closed) : scopes.at(-1)!.counts?.get(closed);
    const isBoundaryItself =
      !isTablePart && BOUNDARIES.has(closed) && stack[scopes.at(-1)!.at - 1] === closed;
    if (!isBoundaryItself && (count === undefined || count <= 0)) return;
    for (;;) {
      const top = stack.at(-1);
      if (top === undefined) return;
      pop();
      if (top === closed) return;
    }
  };

  const tokenizer = createTokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase();
        attributes = null;
      },
      onattribname(start, end) {
        attributeName = html.slice(start, end).toLowerCase();
        attributeValue = '';
      },
      onattribdata(start, end) {
        attributeValue += html.slice(start, end);
      },
      onattribentity(code) {
        attributeValue += String.fromCodePoint(code);
      },
      onattribend() {
        if (!READ.has(attributeName)) return;
        attributes ??= new Map();
        if (!attributes.has(attributeName)) attributes.set(attributeName, attributeValue);
      },
      onopentagend: open,
      onselfclosingtag() {
        if (foreign === 0) open();
        else {
          flush();
          visitor.open(new BareElement(name));
          visitor.close();
        }
      },
      onclosetag(start, end) {
        close(html.slice(start, end).toLowerCase());
      },
      ontext(start, end) {
        text += html.slice(start, end);
      },
      ontextentity(code) {
        text += String.fromCodePoint(code);
      },
      oncdata() {
        /* Only XML has such sections. */
      },
      oncomment() {
        /* Not shown. */
      },
      ondeclaration() {
        /* Not shown. */
      },
      onprocessinginstruction() {
        /* Not shown. */
      },
      onend() {
        flush();
        while (stack.length > 0) pop();
      },
      isInForeignContext: () => foreign > 0,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
