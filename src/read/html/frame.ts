import { SHOWN, type Shown } from './hiding.js';
import type { HiddenPiece } from './hidden-texts.js';
import type { Posting } from './jsonld.js';
import type { LinePlace } from './lines.js';
import type { Look } from './look.js';

/** What becomes of text inside an element that isn't read as the page's. */
export type Unread = 'no' | 'silent' | 'json-ld' | 'style' | 'title';

/** A link whose end hasn't come. */
export interface OpenLink {
  readonly href: string;
  readonly from: LinePlace;
  /** The address that stands behind a protected link. */
  readonly address: string | null;
}

/** An element that is open. */
export interface Frame {
  readonly name: string;
  region: number;
  readonly shown: Shown;
  readonly unread: Unread;
  readonly hasMarkup: boolean;
  readonly link: OpenLink | null;
  readonly headingFrom: LinePlace | null;
  readonly hidden: HiddenPiece | null;
  readonly serial: number;
  readonly layout: Look['layout'];
  /** It has a class, so a style sheet may set it apart. */
  readonly isNamed: boolean;
}

/** One ad among several on a page, as far as its elements show. */
export interface Card {
  /** The same for cards of one list. */
  readonly key: string;
  readonly region: number;
  readonly posting: Posting | null;
}

/** The heading under which other vacancies follow, until a heading of its rank or a higher one. */
export interface Related {
  readonly rank: number;
  readonly depth: number;
  readonly region: number;
  readonly outside: number;
  readonly firstLine: number;
}

/** What stands around the page's first element. */
export const OUTERMOST: Frame = {
  name: '',
  region: 0,
  shown: SHOWN,
  unread: 'no',
  hasMarkup: false,
  link: null,
  headingFrom: null,
  hidden: null,
  serial: 0,
  layout: null,
  isNamed: false,
};
