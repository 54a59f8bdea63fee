const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements with an empty line around them. */
export const PARAGRAPHS = set(
  'p h1 h2 h3 h4 h5 h6 blockquote pre hr section article table dl fieldset figure',
);
/** Elements that stand on lines of their own. */
export const BLOCKS = set(
  'html body main header footer aside nav div li tr dt dd address form center details summary dialog figcaption hgroup legend search caption thead tbody tfoot option optgroup frameset noframes title',
);
export const LISTS = set('ul ol menu dir');
/** Elements whose text is never the page's. */
export const UNREAD = set(
  'script style title noscript template svg canvas object audio video iframe frame select datalist textarea button map embed applet noembed noframes',
);
export const CONTROLS = set('input select textarea');
/** Elements in which a button is part of the text: the heading of a part that can be folded. */
export const HOLDS_BUTTONS = set('h1 h2 h3 h4 h5 h6 summary dt');

export function headingRank(name: string): number {
  return name.length === 2 && name >= 'h1' && name <= 'h6' ? name.charCodeAt(1) - 48 : 0;
}
