import type { LineBuilder, LinePlace } from './lines.js';
import type { PageElement } from './element.js';
import { isJobPosting, type Posting } from './jsonld.js';

type Item = Record<string, unknown>;

interface OpenProperty {
  readonly names: readonly string[];
  readonly item: Item;
  /** Depth of the element that the property's text is the text of. */
  readonly depth: number;
  readonly from: LinePlace;
  readonly value: string | null;
  /** Pieces of text that the reader is not shown. */
  hidden: string;
}

interface OpenItem {
  readonly item: Item;
  readonly depth: number;
}

const MOST_ITEMS = 5000;
const MOST_OPEN = 12;
const LONGEST_HIDDEN = 20_000;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const URL_ATTRIBUTE: Readonly<Record<string, string>> = {
  a: 'href', area: 'href', link: 'href', img: 'src', iframe: 'src', source: 'src', object: 'data',
}; // prettier-ignore

/** Gathers JobPosting items that are written into a page's elements as microdata or RDFa. */
export class MarkupCollector {
  readonly postings: Posting[] = [];
  private readonly items: OpenItem[] = [];
  private readonly properties: OpenProperty[] = [];
  private count = 0;

  constructor(private readonly lines: LineBuilder) {}

  /** The JobPosting that the element begins, still to be filled; null for any other element. */
  open(element: PageElement, depth: number): Posting | null {
    const property = element.attribute('itemprop') ?? element.attribute('property');
    const type = element.attribute('itemtype') ?? element.attribute('typeof');
    const isScope = type !== null || element.attribute('itemscope') !== null;
    if (!isScope && (property === null || this.items.length === 0)) return null;
    const owner = this.items.at(-1)?.item;
    const names = owner === undefined ? [] : namesOf(property);
    let begins: Posting | null = null;
    if (isScope && this.count < MOST_ITEMS && this.items.length < MOST_OPEN) {
      const isPosting = isJobPosting(type);
      // Items that belong to no posting are none of our business.
      if (isPosting || owner !== undefined) {
        this.count++;
        const item: Item = type === null ? {} : { '@type': lastPart(type) };
        if (isPosting && names.length === 0) {
          this.postings.push(item);
          begins = item;
        }
        if (owner !== undefined) for (const name of names) put(owner, name, item);
        this.items.push({ item, depth });
      }
    } else if (
      owner !== undefined &&
      names.length > 0 &&
      this.properties.length < MOST_OPEN &&
      this.count++ < MOST_ITEMS
    ) {
      const value = valueOf(element);
      this.properties.push({ names, item: owner, depth, from: this.lines.place, value, hidden: '' });
    }
    return begins;
  }

  /** Text that is not shown but may be a property's value. */
  hiddenText(text: string): void {
    const property = this.properties.at(-1);
    if (property !== undefined && property.hidden.length < LONGEST_HIDDEN) property.hidden += text;
  }

  close(depth: number): void {
    const property = this.properties.at(-1);
    if (property?.depth === depth) {
      this.properties.pop();
      const shown = property.value ?? this.lines.since(property.from);
      const value = shown !== '' ? shown : property.hidden.replace(/\s+/g, ' ').trim();
      if (value !== '') for (const name of property.names) put(property.item, name, value);
    }
    if (this.items.at(-1)?.depth === depth) this.items.pop();
  }
}

function lastPart(type: string): string {
  return type
    .trim()
    .split(/[/#:\s]/)
    .at(-1)!;
}

function namesOf(property: string | null): string[] {
  if (property === null) return [];
  return property
    .trim()
    .split(/\s+/)
    .slice(0, 4)
    .map(lastPart)
    .filter((name) => name !== '' && !FORBIDDEN.has(name));
}

/** A value that an attribute states; null where the element's text is the value. */
function valueOf(element: PageElement): string | null {
  const content = element.attribute('content');
  if (content !== null) return content.trim();
  const attribute = Object.hasOwn(URL_ATTRIBUTE, element.name) ? URL_ATTRIBUTE[element.name]! : null;
  if (attribute !== null) return element.attribute(attribute);
  return element.name === 'time' || element.name === 'data'
    ? (element.attribute('datetime') ?? element.attribute('value'))
    : null;
}

function put(item: Item, name: string, value: unknown): void {
  const there = Object.hasOwn(item, name) ? item[name] : undefined;
  if (there === undefined) item[name] = value;
  else if (Array.isArray(there)) {
    if (there.length < 100) there.push(value);
  } else item[name] = [there, value];
}
