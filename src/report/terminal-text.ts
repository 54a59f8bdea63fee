import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

// Control characters, direction marks, invisible characters, lone surrogates: whatever steers a terminal or hides.
const STEERING = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\p{Cs}]/gu;
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
  if (stringWidth(text) <= columns) return text;
  let kept = '';
  let width = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    width += stringWidth(segment);
    if (width > columns - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** Filled with spaces to a number of columns; cut where it is longer. */
export function padTo(text: string, columns: number): string {
  const cut = cutTo(text, columns);
  return cut + ' '.repeat(Math.max(0, columns - stringWidth(cut)));
}

/** Wrapped into lines of at most `columns`, each behind the indent. */
export function indented(text: string, indent: string, columns: number): string {
  const width = Math.max(20, columns - stringWidth(indent));
  return wrapAnsi(text, width, { hard: true })
    .split('\n')
    .map((line) => indent + line)
    .join('\n');
}
