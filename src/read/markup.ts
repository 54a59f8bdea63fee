const BLOCK_TAG =
  /<(?:!doctype|html|head|body|p|br|div|ul|ol|li|h[1-6]|table|tr|td|section|article|main|hr|blockquote|pre)(?:\s[^<>]*)?\/?>/gi;
const INLINE_PAIR = /<\/(?:[abiu]|strong|em|span|font)>/i;
const INLINE_OPENING = /<(?:[abiu]|strong|em|span|font)(?:\s[^<>]*)?>/i;
const ESCAPED_TAG = /&lt;\/?(?:p|br|div|ul|ol|li|h[1-6]|strong|b|em|span|table)(?:\s|\/|&gt;)/i;
const LINE_END = /\r\n|\n|\r/g;
const ENTITY = /&(?:lt|gt|quot|amp|#0?39);/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
  '&#39;': "'",
  '&#039;': "'",
};
/** Pretty-printed HTML breaks its lines about once a tag; text with many more lines than tags keeps its lines. */
const LINES_PER_TAG = 3;

/**
 * The HTML that a text field holds, or null where it is plain text. Only real tags count, never a lone angle bracket,
 * an address in brackets or one bold word. Lines of a text that merely has tags in it are kept as `<br>`.
 */
export function htmlIn(text: string): string | null {
  if (!text.includes('<'))
    return text.includes('&lt;') && ESCAPED_TAG.test(text) ? htmlIn(unescaped(text)) : null;
  const tags = countOf(text, BLOCK_TAG);
  if (tags === 0 && !(INLINE_PAIR.test(text) && INLINE_OPENING.test(text))) return null;
  const lines = countOf(text, LINE_END);
  return lines > tags * LINES_PER_TAG ? text.replace(LINE_END, '<br>\n') : text;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count++;
  return count;
}

/** Greenhouse and others deliver HTML escaped once more. */
function unescaped(text: string): string {
  return text.replace(ENTITY, (entity) => ENTITIES[entity]!);
}

/** Text as an HTML fragment, lines kept. */
export function asHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(LINE_END, '<br>\n');
}

/** Whether anything but tags and white space stands in an HTML fragment. */
export function hasText(html: string): boolean {
  return html.split('<').some((part) => part.slice(part.indexOf('>') + 1).trim() !== '');
}
