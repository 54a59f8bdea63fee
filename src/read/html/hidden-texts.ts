import type { Line } from './lines.js';
import type { HiddenBy } from './look.js';
import type { RegionChoice } from './regions.js';

/** A text that isn't shown, where it stands and by which means it is hidden. */
export interface HiddenPiece {
  readonly by: HiddenBy;
  readonly region: number;
  readonly pieces: string[];
  length: number;
}

const MOST_PIECES = 300;
const LONGEST = 4000;
const MEANINGFUL = /[\p{L}\p{N}]/u;
/** Ways of hiding that every page uses for its own workings: messages to come, hints, names for screen readers. */
const ORDINARY: ReadonlySet<HiddenBy> = new Set([
  'attribute',
  'display',
  'visibility',
  'class',
  'clip',
  'position',
]);
/** A message of a page's own is shorter than this and names no address. */
const SHORT = 60;
const ADDRESS = /[@＠]|https?:|www\.|\d[\d ().-]{7}/i;

/** Collects hidden texts while a page is read, within limits. */
export class HiddenTexts {
  private readonly found: HiddenPiece[] = [];

  begin(by: HiddenBy, region: number): HiddenPiece {
    const piece: HiddenPiece = { by, region, pieces: [], length: 0 };
    if (this.found.length < MOST_PIECES) this.found.push(piece);
    return piece;
  }

  add(piece: HiddenPiece, text: string): void {
    if (piece.length > LONGEST) return;
    piece.pieces.push(text.slice(0, LONGEST));
    piece.length += text.length;
  }

  /** Those that somebody may have wanted hidden: not a double of what is shown, not a menu, not a page's own message. */
  reported(
    lines: readonly Line[],
    { kept, isPlain }: RegionChoice,
  ): { readonly text: string; readonly by: HiddenBy }[] {
    if (this.found.length === 0) return [];
    const shown = new Set(lines.map((line) => line.text));
    const out: { text: string; by: HiddenBy }[] = [];
    for (const { by, region, pieces } of this.found) {
      if (kept[region] === 0 || isPlain[region] === 0) continue;
      const text = pieces.join('').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
      if (!MEANINGFUL.test(text) || shown.has(text)) continue;
      if (ORDINARY.has(by) && text.length < SHORT && !ADDRESS.test(text)) continue;
      const rows = pieces.map((piece) => piece.replace(/\s+/g, ' ').trim()).filter((piece) => piece !== '');
      if (rows.every((row) => shown.has(row))) continue;
      out.push({ text, by });
    }
    return out;
  }
}
