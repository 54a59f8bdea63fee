import { endWithout, isDecoration } from './edges.js';

/** A line that is not empty: its units without white space, bullets and the marks of headings around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** Written as a heading (`#`) or set in bold. */
  readonly heading: boolean;
  /** One of a list. */
  readonly item: boolean;
}

const LEAD = /^[\s#*_>•·▪◦●○–—-]+/u;
/** What most lines begin with. */
const LETTER = /^[a-z]/iu;
const ITEM = /^\s*(?:[•·▪◦●○>]|[*–—-]\s)/u;
const NUMBERED = /^(?:\d{1,2}|[a-h])[.)]\s/u;
const LONGEST_LINE = 400;

/** The first lines of a text, at most `most` and within `reach` units; longer ones are cut. */
export function firstLines(text: string, most: number, reach: number): readonly Line[] {
  const lines: Line[] = [];
  const limit = Math.min(text.length, reach);
  let at = 0;
  while (at < limit && lines.length < most) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const raw = text.slice(at, Math.min(end, at + LONGEST_LINE));
    const lead = LETTER.test(raw) ? '' : (LEAD.exec(raw)?.[0] ?? '');
    const value = raw.slice(lead.length, Math.max(lead.length, endWithout(raw, isDecoration)));
    if (value !== '') {
      lines.push({
        start: at + lead.length,
        end: at + lead.length + value.length,
        value,
        heading: lead !== '' && /#|\*\*|__/u.test(lead),
        item: (lead !== '' && ITEM.test(lead)) || NUMBERED.test(value),
      });
    }
    at = end + 1;
  }
  return lines;
}

/** What follows a label on its line (`Location: Brussels`), or null. The label is given as a pattern without flags. */
export function labelled(lines: readonly Line[], label: RegExp): Line | null {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const found = label.exec(line.value);
    if (found === null) continue;
    const rest = line.value.slice(found[0].length);
    const sign = /^[\s*_]{0,4}[:–\-|][\s*_]{0,4}/u.exec(rest);
    if (sign !== null && rest.length > sign[0].length) {
      const start = line.start + found[0].length + sign[0].length;
      return { start, end: line.end, value: rest.slice(sign[0].length), heading: false, item: false };
    }
    // The label alone on its line: the value is the next one.
    if (/^[\s:*_]{0,4}$/u.test(rest) && i + 1 < lines.length && lines[i + 1]!.value.length <= 120)
      return lines[i + 1]!;
  }
  return null;
}
