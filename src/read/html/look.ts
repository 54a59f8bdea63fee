/** By which means something is hidden from a reader. */
export type HiddenBy =
  'attribute' | 'display' | 'visibility' | 'opacity' | 'size' | 'position' | 'clip' | 'colour' | 'class';

/** Red, green, blue and opacity, 0 to 255. */
export type Colour = readonly [number, number, number, number];

/** What an element's own style says about how its text is seen. Null or absent: it says nothing. */
export interface Look {
  /** Hides the element with all that it contains. */
  readonly hidden?: HiddenBy | null;
  /** `visibility`, which an inner element may set back. */
  readonly isVisible?: boolean | null;
  /** Whether the letters are too small to be seen, which an inner element may set back. */
  readonly isTiny?: boolean | null;
  readonly colour?: Colour | null;
  /** `unknown` for a picture or gradient. */
  readonly background?: Colour | 'unknown' | null;
  /** Whether it is laid out as a block, or set apart from the words beside it; only a live document tells. */
  readonly layout?: 'block' | 'apart' | null;
  /** Whether line ends in the source are shown. */
  readonly keepsLines?: boolean | null;
}

/** Property → value of those properties that matter here, lower case. */
export type Declarations = ReadonlyMap<string, string>;

const PROPERTIES = new Set([
  'display', 'visibility', 'opacity', 'font-size', 'font', 'position', 'left', 'right', 'top', 'text-indent', 'clip', 'clip-path',
  'width', 'height', 'max-height', 'max-width', 'overflow', 'color', 'background', 'background-color', 'background-image',
  'white-space', 'transform', 'filter', 'margin-left', 'margin-top',
]); // prettier-ignore

const NAMED: Readonly<Record<string, Colour>> = {
  white: [255, 255, 255, 255], black: [0, 0, 0, 255], transparent: [0, 0, 0, 0], red: [255, 0, 0, 255], green: [0, 128, 0, 255],
  blue: [0, 0, 255, 255], yellow: [255, 255, 0, 255], gray: [128, 128, 128, 255], grey: [128, 128, 128, 255],
  silver: [192, 192, 192, 255], whitesmoke: [245, 245, 245, 255], snow: [255, 250, 250, 255], ivory: [255, 255, 240, 255],
  ghostwhite: [248, 248, 255, 255], floralwhite: [255, 250, 240, 255], navy: [0, 0, 128, 255], gainsboro: [220, 220, 220, 255],
  lightgray: [211, 211, 211, 255], lightgrey: [211, 211, 211, 255],
}; // prettier-ignore

/** Colours this close in every channel can't be told apart on a screen. */
const SAME_COLOUR = 12;
/** Text this far off, in pixels, is outside of any screen; logos and skip links use the same trick. */
const FAR_OFF = 900;

/** The declarations of a `style` attribute or a rule's body that matter here. Later ones win, as in CSS. */
export function declarationsOf(style: string): Declarations {
  const found = new Map<string, string>();
  for (const piece of style.split(';')) {
    const colon = piece.indexOf(':');
    if (colon < 0) continue;
    const property = piece.slice(0, colon).trim().toLowerCase();
    if (!PROPERTIES.has(property)) continue;
    found.set(
      property,
      piece
        .slice(colon + 1)
        .toLowerCase()
        .replace('!important', '')
        .trim(),
    );
  }
  return found;
}

/** A colour as CSS writes it; null where it isn't one that can be told without the page. */
export function colourOf(value: string | undefined): Colour | null {
  if (value === undefined) return null;
  if (Object.hasOwn(NAMED, value)) return NAMED[value]!;
  const hex = /^#?([\da-f]{3,8})$/.exec(value)?.[1];
  if (hex !== undefined && [3, 4, 6, 8].includes(hex.length)) {
    const wide = hex.length < 6 ? [...hex].map((digit) => digit + digit).join('') : hex;
    const channel = (at: number): number => parseInt(wide.slice(at, at + 2), 16);
    return [channel(0), channel(2), channel(4), wide.length === 8 ? channel(6) : 255];
  }
  const inner = /^rgba?\(([^()]{0,60})\)$/.exec(value)?.[1];
  if (inner === undefined) return null;
  const numbers = inner
    .split(/[\s,/]+/)
    .filter((part) => part !== '')
    .map(parseFloat);
  if (numbers.length < 3 || numbers.some(Number.isNaN)) return null;
  return [numbers[0]!, numbers[1]!, numbers[2]!, (numbers[3] ?? 1) * 255];
}

/** Whether text of one colour on the other can't be seen. */
export function isSameColour(text: Colour, background: Colour): boolean {
  if (text[3] < SAME_COLOUR) return true;
  return [0, 1, 2].every((channel) => Math.abs(text[channel]! - background[channel]!) <= SAME_COLOUR);
}

/** Pixels, roughly, of an absolute length; NaN for relative ones and keywords. */
function pixels(value: string | undefined): number {
  if (value === undefined) return NaN;
  const number = parseFloat(value);
  if (number === 0) return 0;
  if (value.endsWith('em')) return number * 16;
  return value.endsWith('px') || value.endsWith('pt') ? number : NaN;
}

function hiddenBy(style: Declarations): HiddenBy | null {
  const get = (property: string): string => style.get(property) ?? '';
  if (get('display') === 'none') return 'display';
  if (style.has('opacity') && parseFloat(get('opacity')) <= 0.05) return 'opacity';
  if (get('filter').startsWith('opacity(0')) return 'opacity';
  const isPlaced = get('position') === 'absolute' || get('position') === 'fixed';
  const offsets = ['left', 'right', 'top', 'margin-left', 'margin-top', 'text-indent'];
  for (const side of offsets) {
    const needsPlace = side === 'left' || side === 'right' || side === 'top';
    if ((!needsPlace || isPlaced) && pixels(style.get(side)) <= -FAR_OFF) return 'position';
  }
  if (/^rect\((?:[01](?:px)?[\s,]*){4}\)$/.test(get('clip')) && isPlaced) return 'clip';
  if (/^inset\((?:50|[6-9]\d|100)%/.test(get('clip-path')) || get('clip-path').startsWith('circle(0'))
    return 'clip';
  if (/^scale[xy]?\(0[,)]/.test(get('transform'))) return 'size';
  if (get('overflow').startsWith('hidden')) {
    const sizes = ['width', 'height', 'max-height', 'max-width'].map((side) => pixels(style.get(side)));
    // With `position: absolute` that is how text for screen readers is written.
    if (sizes.some((size) => size <= 1)) return 'clip';
  }
  return null;
}

function tininess(style: Declarations): boolean | null {
  const size =
    style.get('font-size') ?? /(?:^|\s)(\d[\d.]*(?:px|pt|em|rem|%))/.exec(style.get('font') ?? '')?.[1];
  if (size === undefined) return null;
  const number = parseFloat(size);
  if (Number.isNaN(number)) return size === 'inherit' ? null : false;
  if (number === 0) return true;
  if (size.endsWith('%') || (size.endsWith('em') && !size.endsWith('rem')))
    return number <= 0.05 ? true : null;
  return pixels(size) <= 2;
}

function backgroundOf(style: Declarations): Colour | 'unknown' | null {
  const image = style.get('background-image');
  if (image !== undefined && image !== 'none') return 'unknown';
  const colour = colourOf(style.get('background-color'));
  if (colour !== null) return colour;
  const short = style.get('background');
  if (short === undefined || short === 'none') return style.has('background-color') ? 'unknown' : null;
  return colourOf(short.split(' ')[0]) ?? 'unknown';
}

/** What the declarations say about how text is seen. */
export function lookOf(style: Declarations): Look {
  const visibility = style.get('visibility');
  const space = style.get('white-space');
  return {
    hidden: hiddenBy(style),
    isVisible: visibility === undefined ? null : visibility === 'visible' || visibility === 'inherit',
    isTiny: tininess(style),
    colour: colourOf(style.get('color')),
    background: backgroundOf(style),
    keepsLines: space === undefined ? null : space.startsWith('pre') || space === 'break-spaces',
  };
}
