/** One line of a page's text, with the place of the page that it stands in. */
export interface Line {
  readonly text: string;
  /** 1: straight under the line before; 2: after an empty line. */
  readonly gap: 1 | 2;
  readonly region: number;
}

/** A place between two characters of the lines under construction. */
export interface LinePlace {
  readonly line: number;
  readonly offset: number;
}

const WHITE = /[\t\n\f\r ]+/g;
/** White space that a browser shows otherwise than it is written. */
const LOOSE_WHITE = /[\t\n\f\r]| {2}/;
const collapsed = (text: string): string => (LOOSE_WHITE.test(text) ? text.replace(WHITE, ' ') : text);

const ENDS_SMALL = /[\p{Ll}\d.)%€]$/u;
const STARTS_CAPITAL = /^\p{Lu}/u;
/** `Harbour` and `Brussels` as `HarbourBrussels`: nobody writes so, though many pages are written so. */
const looksGlued = (before: string, after: string): boolean =>
  ENDS_SMALL.test(before.slice(-1)) && STARTS_CAPITAL.test(after);

/** Builds lines from the texts and the block boundaries of a page, white space collapsed as a browser does. */
export class LineBuilder {
  readonly lines: Line[] = [];
  private current = '';
  private gap: 1 | 2 = 1;
  private needsSpace = false;
  private needsTab = false;
  private mayBeApart = false;

  constructor(private readonly regionNow: () => number) {}

  /** The place that the next character will have. */
  get place(): LinePlace {
    return { line: this.lines.length, offset: this.current.length };
  }

  add(text: string, keepsLines: boolean): void {
    if (!keepsLines) {
      this.addInline(collapsed(text));
      return;
    }
    const rows = text.split(/\r\n|[\n\r]/);
    rows.forEach((row, index) => {
      if (index > 0) this.lineBreak();
      this.addInline(collapsed(row));
    });
  }

  private addInline(text: string): void {
    if (text === '') return;
    if (text === ' ') {
      this.needsSpace = true;
      return;
    }
    const starts = text.startsWith(' ');
    const ends = text.endsWith(' ');
    const inner = starts || ends ? text.slice(starts ? 1 : 0, ends ? -1 : undefined) : text;
    if (this.current !== '') {
      if (this.needsTab) this.current += '\t';
      else if (this.needsSpace || starts || (this.mayBeApart && looksGlued(this.current, inner)))
        this.current += ' ';
    }
    this.current += inner;
    this.needsTab = false;
    this.mayBeApart = false;
    this.needsSpace = ends;
  }

  /** What follows is set apart from what stands before. */
  apart(): void {
    this.needsSpace = true;
  }

  /** Two elements meet that a style sheet may set apart. */
  seam(): void {
    this.mayBeApart = true;
  }

  /** Where the next cell of a table row begins. */
  cell(): void {
    if (this.current !== '') this.needsTab = true;
  }

  /** Ends the line. `gap` 2 leaves an empty line before the next one. */
  block(gap: 1 | 2): void {
    this.flush();
    if (gap > this.gap) this.gap = gap;
  }

  /** `<br>`: two of them make an empty line. */
  lineBreak(): void {
    if (this.current === '') this.gap = 2;
    this.flush();
  }

  private flush(): void {
    this.needsSpace = false;
    this.needsTab = false;
    if (this.current === '') return;
    // `<p>&nbsp;</p>` is an empty line.
    if (this.current.charCodeAt(0) === 0xa0 && this.current.trim() === '') {
      this.current = '';
      this.gap = 2;
      return;
    }
    this.lines.push({ text: this.current, gap: this.gap, region: this.regionNow() });
    this.current = '';
    this.gap = 1;
  }

  /** The text of the lines from one place on, up to where the builder stands. */
  since({ line, offset }: LinePlace): string {
    if (line === this.lines.length) return this.current.slice(offset).trim();
    const rows = [this.lines[line]!.text.slice(offset)];
    for (let i = line + 1; i < this.lines.length; i++)
      rows.push((this.lines[i]!.gap === 2 ? '\n' : '') + this.lines[i]!.text);
    if (this.current !== '') rows.push((this.gap === 2 ? '\n' : '') + this.current);
    return rows.join('\n').trim();
  }
}
