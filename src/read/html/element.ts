import type { Look } from './look.js';

/** An element as the page reader sees it, from a string of HTML or from a live document. */
export interface PageElement {
  /** Lower case. */
  readonly name: string;
  /** An attribute's value with its entities decoded; null where it isn't set. */
  attribute(name: string): string | null;
  /** True where it has no attribute that matters; then none needs to be asked for. */
  readonly isBare?: boolean;
  /** How it is really shown, where somebody has computed that; otherwise style and class are interpreted. */
  readonly look?: Look;
}

/** What reads a page: told of every element and text in document order. `close` ends the innermost open element. */
export interface PageVisitor {
  open(element: PageElement): void;
  text(value: string): void;
  close(): void;
}
