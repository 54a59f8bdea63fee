import { Gap, type Words } from '../../text/words.js';

/** Signs that open a quotation, with those that close it. */
const CLOSING: Readonly<Record<string, string>> = {
  '«': '»', '»': '«', '“': '”“', '„': '“”', '‹': '›', '"': '"', '‘': '’', "'": "'",
}; // prettier-ignore
/** These also stand inside and at the end of words. */
const APOSTROPHES = "'’";
/** Signs that open and close alike must stand at the beginning of a word. */
const ALIKE = `'"‘`;
const BEFORE_OPENING = '(:-–—[';
/** A quotation of more words than this was never closed. */
const LONGEST = 160;
const SPACE = /\s/u;
const LETTER = /\p{L}/u;

/** 1 for each word that stands in quotation marks; null where none does. Linear. */
export function quotations(words: Words): Uint8Array | null {
  const { text } = words;
  let marked: Uint8Array | null = null;
  let opened = -1;
  let closing = '';
  let isMailQuote = false;
  for (let i = 0; i <= words.count; i++) {
    if (i === 0 || (i < words.count && (words.gap[i] as Gap) === Gap.Line))
      isMailQuote = startsMailQuote(words, i);
    if (isMailQuote && i < words.count) (marked ??= new Uint8Array(words.count))[i] = 1;
    if (i > 0 && i < words.count && (words.gap[i] as Gap) === Gap.Space) continue;
    const to = i < words.count ? words.start[i]! : text.length;
    for (let at = i === 0 ? 0 : words.end[i - 1]!; at < to; at++) {
      const sign = text[at]!;
      if (opened >= 0) {
        if (closing.includes(sign) && !(APOSTROPHES.includes(sign) && LETTER.test(text[at + 1] ?? ' '))) {
          marked ??= new Uint8Array(words.count);
          marked.fill(1, opened, i);
          opened = -1;
        } else if (i - opened > LONGEST) opened = -1;
      } else if (i < words.count && opens(text, at)) {
        opened = i;
        closing = CLOSING[sign]!;
      }
    }
  }
  return marked;
}

/** Mail programs mark the lines that they quote: "> Pay the fee". */
function startsMailQuote({ text, start, count }: Words, i: number): boolean {
  let at = (i < count ? start[i]! : 0) - 1;
  while (at >= 0 && text[at] === ' ') at--;
  return at >= 0 && text[at] === '>' && (at === 0 || text[at - 1] === '\n');
}

function opens(text: string, at: number): boolean {
  const sign = text[at]!;
  if (!Object.hasOwn(CLOSING, sign)) return false;
  if (!ALIKE.includes(sign) || at === 0) return true;
  const before = text[at - 1]!;
  return SPACE.test(before) || BEFORE_OPENING.includes(before);
}
