import { OUTERMOST, type Card, type Frame, type OpenLink, type Related, type Unread } from './frame.js';
import { cloudflareLink, decodeCloudflare } from './cloudflare.js';
import type { Heading, RawLink } from './assemble.js';
import type { PageElement, PageVisitor } from './element.js';
import { Head } from './head.js';
import { Hiding, hiddenBy } from './hiding.js';
import type { Look } from './look.js';
import { HiddenTexts } from './hidden-texts.js';
import { postingsOfJsonLd, type Posting } from './jsonld.js';
import { LineBuilder, type LinePlace } from './lines.js';
import { MarkupCollector } from './microdata.js';
import { BLOCKS, CONTROLS, headingRank, HOLDS_BUTTONS, LISTS, PARAGRAPHS, UNREAD } from './names.js';
import { isCardName, isRelatedHeading, regionKindOf, type Region, type RegionKind } from './regions.js';

const PROTECTED = /^\s*\[email\s*protected\]\s*$/;
const MOST_RELATED = 40;
const MOST_CARDS = 2000;
const MOST_REGIONS = 50_000;

const isBlock = (name: string): boolean => BLOCKS.has(name) || PARAGRAPHS.has(name);

/** Reads the elements and texts of a page, in order, into its parts. The one reading code for strings and documents. */
export class PageReader implements PageVisitor {
  readonly regions: Region[] = [];
  readonly head = new Head();
  readonly links: RawLink[] = [];
  readonly headings: Heading[] = [];
  readonly cards: Card[] = [];
  readonly jsonLd: Posting[] = [];
  readonly hidden = new HiddenTexts();
  private region = 0;
  private readonly builder = new LineBuilder(() => this.region);
  readonly markup = new MarkupCollector(this.builder);
  private readonly hiding = new Hiding();
  private readonly frames: Frame[] = [];
  private readonly raw: string[] = [];
  private readonly openLinks: OpenLink[] = [];
  private related: Related | null = null;
  private relatedCount = 0;
  private listDepth = 0;
  private mainDepth = 0;
  private titleDepth = 0;
  private serial = 0;

  constructor() {
    this.addRegion('root', 0);
    this.frames.push({ ...OUTERMOST });
  }

  get lines(): LineBuilder['lines'] {
    return this.builder.lines;
  }

  open(element: PageElement): void {
    const parent = this.frames.at(-1)!;
    const { name } = element;
    const unread = parent.unread === 'silent' ? 'silent' : this.unreadFor(element);
    if (unread === 'silent') {
      // Controls tell a form from a page that is wrapped in one.
      if (parent.unread === 'no' && CONTROLS.has(name)) this.regions[this.region]!.controls++;
      if (parent.unread === 'no' && name === 'button') this.hiding.addControl(element);
      this.frames.push({ ...parent, name, unread, hasMarkup: false, link: null, headingFrom: null });
      return;
    }
    this.head.read(element);
    if (this.head.isStyledElsewhere) this.hiding.addStyleSheet();
    if (name === 'br') this.builder.lineBreak();
    else this.breakAround(name, element.look?.layout);
    const names = element.attribute('class') ?? '';
    const shown = this.hiding.of(element, names, parent.shown);
    const serial = ++this.serial;
    if (name === 'input' && element.attribute('type')?.toLowerCase() !== 'hidden')
      this.regions[this.region]!.controls++;
    const isBare = element.isBare === true;
    if (!isBare) this.hiding.addControl(element);
    const rank = headingRank(name);
    if (rank > 0 && this.related !== null && rank <= this.related.rank) this.endRelated();
    this.enterRegion(element, names, parent);
    const hasMarkup = !isBare && this.openMarkup(element);
    const by = unread === 'no' && !shown.isAside ? hiddenBy(shown) : null;
    if (rank > 0) this.titleDepth++;
    else if (HOLDS_BUTTONS.has(name)) this.titleDepth++;
    if (LISTS.has(name)) this.listDepth++;
    if (name === 'main' || name === 'article') this.mainDepth++;
    const link = isBare ? null : this.linkOf(element);
    const frame: Frame = {
      name,
      region: this.region,
      shown,
      unread,
      hasMarkup,
      link,
      headingFrom: rank > 0 ? this.builder.place : null,
      hidden: by === null ? null : (parent.hidden ?? this.hidden.begin(by, this.region)),
      serial,
      layout: element.look?.layout ?? null,
      isNamed: names !== '' && (name === 'span' || name === 'a'),
    };
    if (link !== null) this.openLinks.push(link);
    const address = isBare ? null : element.attribute('data-cfemail');
    const decoded = address === null || by !== null ? null : decodeCloudflare(address);
    this.frames.push(decoded === null ? frame : { ...frame, unread: 'silent' });
    if (decoded !== null) this.writeAddress(decoded);
  }

  text(value: string): void {
    const frame = this.frames.at(-1)!;
    if (frame.unread !== 'no') {
      if (frame.unread === 'title') this.head.addTitle(value);
      else if (frame.unread !== 'silent') this.raw.push(value);
      return;
    }
    if (frame.hidden !== null || frame.shown.isAside) {
      if (frame.hidden !== null) this.hidden.add(frame.hidden, value);
      this.markup.hiddenText(value);
      return;
    }
    const address = this.openLinks.at(-1)?.address ?? null;
    this.write(address !== null && PROTECTED.test(value) ? address : value, frame);
  }

  close(): void {
    const frame = this.frames.pop()!;
    const parent = this.frames.at(-1)!;
    if (frame.unread === 'json-ld') this.jsonLd.push(...postingsOfJsonLd(this.raw.join('')));
    else if (frame.unread === 'style') this.hiding.addStyles(this.raw.join(''));
    if (frame.unread === 'json-ld' || frame.unread === 'style') this.raw.length = 0;
    if (frame.link !== null) this.closeLink(frame.link);
    if (frame.headingFrom !== null) this.closeHeading(frame.headingFrom, headingRank(frame.name));
    if (frame.hasMarkup) this.markup.close(this.frames.length);
    if (frame.unread !== 'silent' || frame.serial !== parent.serial) this.closeBlock(frame, parent);
  }

  /** Ends what is still open; to be called once, after the last element. */
  finish(): void {
    while (this.frames.length > 1) this.close();
    this.builder.block(1);
  }

  private closeBlock(frame: Frame, parent: Frame): void {
    const { name } = frame;
    if (headingRank(name) > 0 || HOLDS_BUTTONS.has(name)) this.titleDepth--;
    if (LISTS.has(name)) this.listDepth--;
    if (name === 'main' || name === 'article') this.mainDepth--;
    this.breakAround(name, frame.layout);
    if (frame.isNamed) this.builder.seam();
    if (frame.hidden !== null && parent.hidden === frame.hidden) this.hidden.add(frame.hidden, ' ');
    const { related } = this;
    if (related !== null && this.frames.length <= related.depth) {
      // A wrapper that held the heading alone: what it announces follows the wrapper.
      if (this.builder.lines.length - related.firstLine <= 1 && this.frames.length > 1) {
        this.related = { ...related, depth: this.frames.length - 1, outside: parent.region };
        parent.region = related.region;
      } else this.related = null;
    }
    if (parent.region !== this.region) {
      this.builder.block(1);
      this.region = parent.region;
    }
  }

  private unreadFor(element: PageElement): Unread {
    const { name } = element;
    if (!UNREAD.has(name)) return 'no';
    if (name === 'script') return /ld\+json/i.test(element.attribute('type') ?? '') ? 'json-ld' : 'silent';
    if (name === 'style') return 'style';
    if (name === 'title') return 'title';
    return name === 'button' && this.titleDepth > 0 ? 'no' : 'silent';
  }

  private breakAround(name: string, layout: Look['layout']): void {
    if (name === 'td' || name === 'th') this.builder.cell();
    else if (PARAGRAPHS.has(name)) this.builder.block(2);
    else if (LISTS.has(name)) this.builder.block(this.listDepth > 0 ? 1 : 2);
    else if (BLOCKS.has(name) || layout === 'block') this.builder.block(1);
    else if (layout === 'apart') this.builder.apart();
  }

  private addRegion(kind: RegionKind, parent: number): number {
    this.regions.push({
      kind,
      parent,
      linkCharacters: 0,
      controls: 0,
      hasTitle: false,
      hasLinkedTitle: false,
    });
    return this.regions.length - 1;
  }

  private goTo(region: number): void {
    this.builder.block(1);
    this.region = region;
  }

  private enterRegion(element: PageElement, names: string, parent: Frame): void {
    if (this.regions.length >= MOST_REGIONS) return;
    const id = element.attribute('id');
    const all = id === null ? names : `${names} ${id}`;
    const kind = regionKindOf(element.name, element.attribute('role') ?? '', all, this.mainDepth > 0);
    const isCard = kind === 'article' || (kind === null && isCardName(element.name, names));
    if (kind === null && !isCard) return;
    this.goTo(this.addRegion(kind ?? 'card', this.region));
    if (!isCard || this.cards.length >= MOST_CARDS) return;
    const key = `${parent.serial} ${element.name} ${names.split(/\s/)[0] ?? ''}`;
    this.cards.push({ key, region: this.region, posting: null });
  }

  private openMarkup(element: PageElement): boolean {
    const isMarked =
      element.attribute('itemprop') !== null ||
      element.attribute('itemscope') !== null ||
      element.attribute('property') !== null ||
      element.attribute('typeof') !== null;
    if (!isMarked) return false;
    const posting = this.markup.open(element, this.frames.length);
    if (posting !== null && this.regions.length < MOST_REGIONS && isBlock(element.name)) {
      this.goTo(this.addRegion('card', this.region));
      this.cards.push({ key: 'JobPosting', region: this.region, posting });
    }
    return true;
  }

  private linkOf(element: PageElement): OpenLink | null {
    if (element.name !== 'a' && element.name !== 'area') return null;
    const href = element.attribute('href')?.trim() ?? '';
    const own = element.attribute('data-cfemail');
    const address = cloudflareLink(href) ?? (own === null ? null : decodeCloudflare(own));
    if (address !== null)
      return { href: `mailto:${address}`, from: this.builder.place, address: address.split('?')[0]! };
    if (href === '' || href.startsWith('#') || /^javascript:/i.test(href)) return null;
    return { href, from: this.builder.place, address: null };
  }

  private closeLink(link: OpenLink): void {
    this.openLinks.pop();
    this.links.push({ href: link.href, from: link.from, to: this.builder.place, region: this.region });
  }

  private writeAddress(address: string): void {
    const from = this.builder.place;
    this.write(address, this.frames.at(-1)!);
    if (this.openLinks.at(-1)?.address == null)
      this.links.push({ href: `mailto:${address}`, from, to: this.builder.place, region: this.region });
  }

  private write(value: string, frame: Frame): void {
    this.builder.add(value, frame.shown.keepsLines || frame.name === 'pre');
    if (this.openLinks.length > 0) this.regions[this.region]!.linkCharacters += value.length;
  }

  private closeHeading(from: LinePlace, rank: number): void {
    const text = this.builder.since(from);
    if (text === '') return;
    const region = this.regions[this.region]!;
    if (rank === 1) region.hasTitle = true;
    if (this.openLinks.length > 0 || this.links.at(-1)?.from.line === from.line) region.hasLinkedTitle = true;
    const parent = this.frames.at(-1)!;
    if (isRelatedHeading(text) && this.relatedCount < MOST_RELATED && this.regions.length < MOST_REGIONS) {
      this.relatedCount++;
      const outside = parent.region;
      // The heading's own line still stands open, and goes with what it announces.
      this.region = this.addRegion('related', this.region);
      this.related = {
        rank,
        depth: this.frames.length - 1,
        region: this.region,
        outside,
        firstLine: this.builder.lines.length,
      };
      parent.region = this.region;
    }
    this.headings.push({ text: text.replace(/\s+/g, ' '), rank, region: this.region });
  }

  private endRelated(): void {
    const { depth, region, outside } = this.related!;
    this.related = null;
    for (let i = depth; i < this.frames.length; i++)
      if (this.frames[i]!.region === region) this.frames[i]!.region = outside;
    if (this.region === region) this.goTo(outside);
  }
}
