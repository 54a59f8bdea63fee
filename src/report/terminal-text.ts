import truncatedWidth from 'fast-string-truncated-width';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

// Control characters, direction marks, invisible characters, lone surrogates: whatever steers a terminal or hides.
const STEERING =
  /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;
const WHITE = /\s+/g;

/** A stranger's text on one line, safe to show: what steers a terminal is written out, `<U+001B>`. */
export function printable(text: string): string {
  return text
    .replace(WHITE, ' ')
    .replace(
      STEERING,
      (character) => `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`,
    );
}

/** Cut to a number of columns, with an ellipsis where something was cut off. */
export function cutTo(text: string, columns: number): string {
  const { index, ellipsed } = truncatedWidth(text, { limit: columns, ellipsis: '…', ellipsisWidth: 1 });
  return ellipsed ? `${text.slice(0, index)}…` : text;
}

/** Filled with spaces to a number of columns; cut where it is longer. */
export function padTo(text: string, columns: number): string {
  const cut = cutTo(text, columns);
  return cut + ' '.repeat(Math.max(0, columns - stringWidth(cut)));
}

/** Wrapped into lines of at most `columns`: the first behind `first`, the others as far in. */
export function indented(text: string, first: string, columns: number): string {
  const indent = stringWidth(first);
  return wrapAnsi(text, Math.max(20, columns - indent), { hard: true })
    .split('\n')
    .map((line, i) => (i === 0 ? first : ' '.repeat(indent)) + line)
    .join('\n');
}
