import type { Line } from './lines.js';

/** What part of a page something stands in. */
export type RegionKind =
  | 'root'
  | 'main'
  | 'article'
  /** An ad of its own, by markup or as one card among others like it. */
  | 'card'
  /** Menus, cookie banners, page footers: no reader takes them for the ad. */
  | 'chrome'
  /** Named like something beside the ad; what it is shows in how much of it is links. */
  | 'suspect'
  | 'header'
  | 'aside'
  /** A side box with the facts of the vacancy. */
  | 'facts'
  | 'form'
  /** What stands under a heading such as "Similar jobs". */
  | 'related';

/** A part of the page and what was counted in it; its parent always has a smaller number. */
export interface Region {
  readonly kind: RegionKind;
  readonly parent: number;
  linkCharacters: number;
  controls: number;
  /** A first-level heading stands in it. */
  hasTitle: boolean;
  /** A heading that is a link stands in it, as in each card of a list of ads. */
  hasLinkedTitle: boolean;
}

const CHROME =
  /(?:^|[\s_-])(?:cookies?|cookiebar|cookieconsent|gdpr|consent|onetrust|breadcrumbs?|skip-?links?|newsletter|site-?footer|page-?footer|global-?footer|social-?share|share-?(?:buttons?|bar|links?)|job-?alerts?|pagination)(?:$|[\s_-])/i;
const SUSPECT =
  /(?:^|[\s_-])(?:related|similar|recommended|recommendations?|more-?jobs|other-?jobs|nav|navbar|navigation|menu|mega-?menu|side-?bar|widgets?|widget-?area|footer|masthead|top-?bar|site-?header|social|share|sharing|comments?|login|sign-?in|sign-?up|subscribe|modal|pop-?up|toast|advert\w*|sponsored|promo\w*|banner)(?:$|[\s_-])/i;
const FACTS =
  /(?:^|[\s_-])(?:jobs?|vacanc(?:y|ies)|details?|meta|summary|info|facts?|overview|apply|position)(?:$|[\s_-])/i;
const CARD =
  /(?:^|[\s_-])(?:jobs?|vacanc(?:y|ies)|vacatures?|postings?|openings?|positions?|listings?|results?|cards?|offers?|offres?|stellen?|ofertas?)(?:$|[\s_-])/i;
const CARD_ELEMENTS = new Set(['li', 'div', 'section', 'tr']);
const RELATED_HEADING =
  /^(?:(?:more|other|related|similar|latest|recommended|featured) (?:jobs?|vacanc(?:y|ies)|positions?|roles?|openings?|opportunit(?:y|ies))|(?:jobs|people also|you may|you might) (?:you|also|viewed|like|be interested)|(?:autres|nos autres|plus d['’])\s?(?:offres|postes|emplois)|offres (?:similaires|d['’]emploi similaires)|(?:andere|gerelateerde|vergelijkbare|soortgelijke|meer) (?:vacatures|jobs|functies)|(?:ähnliche|weitere|andere) (?:jobs|stellen\w*)|(?:otras|más) (?:ofertas|vacantes)|ofertas (?:similares|relacionadas)|(?:altre|simili) offerte|outras vagas|vagas semelhantes)/i;
/** A sentence is no name of a list. */
const LONGEST_HEADING = 60;

/** Whether a heading says that what follows are other vacancies. */
export function isRelatedHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && RELATED_HEADING.test(text);
}

/** Whether an element is named like one ad in a list of ads. */
export function isCardName(name: string, names: string): boolean {
  return names !== '' && CARD_ELEMENTS.has(name) && CARD.test(names);
}

const WHOLE_PAGE = new Set(['html', 'body', 'main', 'article']);

/** Which kind of region an element begins; null for an ordinary one. */
export function regionKindOf(
  name: string,
  role: string,
  names: string,
  isInMain: boolean,
): RegionKind | null {
  if (name === 'main' || role === 'main') return 'main';
  if (name === 'article' || role === 'article') return 'article';
  if (name === 'nav' || role === 'navigation' || role === 'search' || role === 'menu' || role === 'menubar')
    return 'chrome';
  if (name === 'dialog' || role === 'dialog' || role === 'alertdialog') return 'chrome';
  if ((name === 'footer' || role === 'contentinfo') && !isInMain) return 'chrome';
  if (name === 'aside' || role === 'complementary') return FACTS.test(names) ? 'facts' : 'aside';
  if (name === 'form') return 'form';
  if ((name === 'header' || role === 'banner') && !isInMain) return 'header';
  if (names === '' || WHOLE_PAGE.has(name)) return null;
  if (CHROME.test(names)) return 'chrome';
  return SUSPECT.test(names) ? 'suspect' : null;
}

/** Least characters of a `<main>` that is believed to be the main part. */
const LEAST_MAIN = 120;
/** Above this share of characters in links, a part is a list of links. */
const LINK_LIST = 0.4;
/** A part that holds more of the page than this is not beside the ad, whatever it is called. */
const TOO_MUCH = 0.6;
/** Characters that an ordinary form has for each of its controls, labels and hints included. */
const FORM_TEXT = 250;

/** What was found out about each region, by its number. */
export interface RegionChoice {
  /** 1 where its lines are the ad's. */
  readonly kept: Uint8Array;
  /** 1 where neither it nor what it stands in is named like a menu, form or side box. */
  readonly isPlain: Uint8Array;
}

interface Sums {
  readonly characters: Float64Array;
  readonly links: Float64Array;
  readonly controls: Float64Array;
  readonly titled: Uint8Array;
}

function sumsOf(lines: readonly Line[], regions: readonly Region[]): Sums {
  const characters = new Float64Array(regions.length);
  for (const line of lines) characters[line.region]! += line.text.length;
  const links = Float64Array.from(regions, (region) => region.linkCharacters);
  const controls = Float64Array.from(regions, (region) => region.controls);
  const titled = Uint8Array.from(regions, (region) => (region.hasTitle ? 1 : 0));
  for (let i = regions.length - 1; i > 0; i--) {
    const { parent } = regions[i]!;
    characters[parent]! += characters[i]!;
    links[parent]! += links[i]!;
    controls[parent]! += controls[i]!;
    if (titled[i] === 1) titled[parent] = 1;
  }
  return { characters, links, controls, titled };
}

function isBeside(kind: RegionKind, i: number, sums: Sums): boolean {
  const characters = sums.characters[i]!;
  const density = sums.links[i]! / Math.max(1, characters);
  const isSmall = characters <= TOO_MUCH * sums.characters[0]!;
  switch (kind) {
    case 'chrome':
      return true;
    case 'related':
    case 'aside':
      return isSmall;
    case 'suspect':
      return density >= LINK_LIST && isSmall;
    case 'facts':
      return density >= LINK_LIST;
    case 'header':
      return sums.titled[i] === 0 && isSmall;
    case 'form':
      return sums.controls[i]! > 0 && characters / sums.controls[i]! <= FORM_TEXT;
    case 'root':
    case 'main':
    case 'article':
    case 'card':
      return false;
  }
}

const PLAIN: ReadonlySet<RegionKind> = new Set(['root', 'main', 'article', 'card']);

/** Which regions hold the ad, and which what stands beside it. Linear. */
export function chooseRegions(lines: readonly Line[], regions: readonly Region[]): RegionChoice {
  const sums = sumsOf(lines, regions);
  const kept = new Uint8Array(regions.length).fill(1);
  const inMain = new Uint8Array(regions.length);
  const isPlain = new Uint8Array(regions.length).fill(1);
  for (let i = 1; i < regions.length; i++) {
    const { parent, kind } = regions[i]!;
    kept[i] = kept[parent] === 1 && !isBeside(kind, i, sums) ? 1 : 0;
    inMain[i] = inMain[parent] === 1 || kind === 'main' || kind === 'facts' ? 1 : 0;
    isPlain[i] = isPlain[parent] === 1 && PLAIN.has(kind) ? 1 : 0;
  }
  let all = 0;
  let main = 0;
  for (const line of lines) {
    if (kept[line.region] === 0) continue;
    all += line.text.length;
    if (inMain[line.region] === 1) main += line.text.length;
  }
  // A page that is all menus and forms by its markup is read whole: better too much than nothing.
  if (all === 0) return { kept: kept.fill(1), isPlain };
  if (main >= Math.max(LEAST_MAIN, all * 0.2)) for (let i = 0; i < kept.length; i++) kept[i]! &= inMain[i]!;
  return { kept, isPlain };
}
