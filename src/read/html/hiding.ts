import type { PageElement } from './element.js';
import {
  colourOf,
  declarationsOf,
  isSameColour,
  lookOf,
  type Colour,
  type HiddenBy,
  type Look,
} from './look.js';
import { StyleRules } from './styles.js';

/** How text inside an element is seen: what it inherits and what it states. */
export interface Shown {
  /** Hidden with all that is in it. */
  readonly hidden: HiddenBy | null;
  /** For screen readers alone, or folded away behind a button: no part of the text, and nothing to report. */
  readonly isAside: boolean;
  readonly isVisible: boolean;
  readonly isTiny: boolean;
  readonly colour: Colour | null;
  readonly background: Colour | null;
  readonly keepsLines: boolean;
}

const WHITE: Colour = [255, 255, 255, 255];
export const SHOWN: Shown = {
  hidden: null,
  isAside: false,
  isVisible: true,
  isTiny: false,
  colour: null,
  background: WHITE,
  keepsLines: false,
};

const FOR_SCREEN_READERS =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|screenreader|a11y-hidden|hidden-visually|u-hiddenVisually|element-invisible|assistive-text|offscreen|skip-?link\w*)(?:$|[\s_-])/i;
/** Class names that frameworks agree on. A second class may show the element again on wider screens. */
const HIDDEN_CLASS =
  /(?:^|\s)(?:hidden|hide|d-none|is-hidden|u-hidden|invisible|display-none|d-hidden|visibility-hidden)(?:$|\s)/;
const SHOWN_AGAIN =
  /(?:^|\s)(?:\w{1,4}:(?:block|flex|inline|grid|visible|inline-block|inline-flex)|d-\w{2,3}-(?:block|flex|inline|grid|inline-block))(?:$|\s)/;
/** Parts that a reader opens: their text is the ad's, folded or not. */
const FOLDED =
  /(?:^|[\s_-])(?:accordion\w*|collaps\w*|tab-?pane|tab-?panel|tab-?content|toggle-?content|expand\w*|show-?more|read-?more|panel-collapse|truncat\w*|clamp\w*|application[_-]?\w*|how-?to-?apply)(?:$|[\s_-])/i;

/** Tells for every element how its text is seen, from attributes, `style` and the page's simple rules. */
export class Hiding {
  private readonly rules = new StyleRules();
  private readonly controlled = new Set<string>();
  private isStyledElsewhere = false;
  private hasStyles = false;

  addStyles(css: string): void {
    this.hasStyles = true;
    this.rules.add(css);
  }

  /** The page has a style sheet elsewhere: what colours lie behind its text can't be told. */
  addStyleSheet(): void {
    this.isStyledElsewhere = true;
  }

  /** Remembers parts that a button of the page opens. */
  addControl(element: PageElement): void {
    if (this.controlled.size > 5000) return;
    const target =
      element.attribute('aria-controls') ??
      element.attribute('data-bs-target') ??
      element.attribute('data-target');
    if (target !== null) this.controlled.add(target.replace(/^#/, ''));
  }

  of(element: PageElement, names: string, parent: Shown): Shown {
    if (element.isBare === true && element.look === undefined && this.rules.isEmpty)
      return this.isUnknown('') && parent.background !== null ? { ...parent, background: null } : parent;
    const style = element.attribute('style');
    const isQuiet =
      style === null && element.look === undefined && this.rules.isEmpty && element.name !== 'font';
    const id = element.attribute('id');
    const isFolded = (): boolean =>
      FOLDED.test(names) ||
      element.attribute('role') === 'tabpanel' ||
      (id !== null && this.controlled.has(id));
    const isAside = parent.isAside || (names !== '' && FOR_SCREEN_READERS.test(names));
    const byAttribute = this.byAttribute(element, names);
    if (isQuiet && byAttribute === null && isAside === parent.isAside)
      return this.behind(element, names, parent);
    const look = element.look ?? this.lookFrom(element, names, id, style);
    let hidden = parent.hidden ?? byAttribute ?? look.hidden ?? null;
    if (hidden !== null && parent.hidden === null && isUnfoldable(hidden) && isFolded()) hidden = null;
    const visible = look.isVisible ?? parent.isVisible;
    const background =
      look.background === 'unknown'
        ? null
        : (look.background ?? this.behind(element, names, parent).background);
    return {
      hidden,
      isAside,
      isVisible: visible,
      isTiny: look.isTiny ?? parent.isTiny,
      colour: look.colour ?? parent.colour,
      background: background !== null && background[3] < 255 ? parent.background : background,
      keepsLines: look.keepsLines ?? parent.keepsLines,
    };
  }

  private byAttribute(element: PageElement, names: string): HiddenBy | null {
    if (element.look !== undefined) return null;
    const hidden = element.attribute('hidden');
    if (hidden !== null && hidden !== 'false') return 'attribute';
    return names !== '' && HIDDEN_CLASS.test(names) && !SHOWN_AGAIN.test(names) ? 'class' : null;
  }

  /** A class whose rules aren't known may put any colour behind the text. */
  private behind(element: PageElement, names: string, parent: Shown): Shown {
    const attribute = element.attribute('bgcolor');
    if (attribute !== null) return { ...parent, background: colourOf(attribute.toLowerCase()) };
    if (parent.background === null || element.look !== undefined) return parent;
    return this.isUnknown(names) ? { ...parent, background: null } : parent;
  }

  /** Whether a style sheet that wasn't read, or only in part, may colour what lies behind an element. */
  private isUnknown(names: string): boolean {
    return this.isStyledElsewhere || this.rules.skipsBackgrounds || (names !== '' && !this.hasStyles);
  }

  private lookFrom(element: PageElement, names: string, id: string | null, style: string | null): Look {
    const inline = style === null ? null : declarationsOf(style);
    const classes = names === '' ? [] : names.split(/\s+/).slice(0, 30);
    const declarations = this.rules.of(element.name, id, classes, inline);
    const look = declarations === null ? {} : lookOf(declarations);
    if (element.name !== 'font') return look;
    return { ...look, colour: look.colour ?? colourOf(element.attribute('color')?.toLowerCase()) };
  }
}

function isUnfoldable(by: HiddenBy): boolean {
  return (
    by === 'attribute' ||
    by === 'display' ||
    by === 'visibility' ||
    by === 'size' ||
    by === 'class' ||
    by === 'opacity'
  );
}

/** By which means text of this element is hidden; null where it is seen. */
export function hiddenBy(shown: Shown): HiddenBy | null {
  if (shown.hidden !== null) return shown.hidden;
  if (!shown.isVisible) return 'visibility';
  if (shown.isTiny) return 'size';
  if (shown.colour !== null && shown.background !== null && isSameColour(shown.colour, shown.background))
    return 'colour';
  return null;
}
