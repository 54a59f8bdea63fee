import { declarationsOf, type Declarations } from './look.js';

/** A rule whose selector is one plain compound: `p.note`, `#x`, `.a.b`. */
interface Rule {
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly style: Declarations;
}

/** More rules than any hand-written page needs; a style sheet of a framework is left unread beyond. */
const MOST_RULES = 4000;
const MOST_RULES_A_KEY = 24;
const COMPOUND = /^([a-z][\w-]*|\*)?((?:[.#][\w-]+){0,4})$/i;

/** The simple rules of a page's `<style>` blocks that bear on how text is seen. */
export class StyleRules {
  private readonly byKey = new Map<string, Rule[]>();
  private count = 0;
  /** A rule that wasn't kept sets a background: what lies behind text can't be told. */
  skipsBackgrounds = false;

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** Adds a block. Rules inside `@media` and the like hold for some readers only and are passed over. Linear. */
  add(css: string): void {
    let at = 0;
    while (at < css.length && this.count < MOST_RULES) {
      const open = css.indexOf('{', at);
      if (open < 0) return;
      const selectors = withoutComments(css.slice(at, open)).trim();
      if (selectors.startsWith('@')) {
        at = endOfBlock(css, open);
        if (css.slice(open, at).includes('background')) this.skipsBackgrounds = true;
        continue;
      }
      const close = css.indexOf('}', open);
      const body = css.slice(open + 1, close < 0 ? css.length : close);
      const style = declarationsOf(withoutComments(body));
      if (style.size > 0) for (const selector of selectors.split(',')) this.addRule(selector.trim(), style);
      at = close < 0 ? css.length : close + 1;
    }
  }

  private addRule(selector: string, style: Declarations): void {
    const parts = COMPOUND.exec(selector);
    if (parts === null || selector === '' || this.count >= MOST_RULES) {
      if (style.has('background') || style.has('background-color')) this.skipsBackgrounds = true;
      return;
    }
    const names = (parts[2] ?? '').match(/[.#][\w-]+/g) ?? [];
    const classes = names.filter((name) => name.startsWith('.')).map((name) => name.slice(1));
    const id = names.find((name) => name.startsWith('#'))?.slice(1) ?? null;
    const tag = parts[1] === undefined || parts[1] === '*' ? null : parts[1].toLowerCase();
    const key = id !== null ? `#${id}` : classes.length > 0 ? `.${classes[0]!}` : (tag ?? '*');
    const rules = this.byKey.get(key) ?? [];
    if (rules.length >= MOST_RULES_A_KEY) return;
    rules.push({ tag, id, classes, style });
    this.byKey.set(key, rules);
    this.count++;
  }

  /** The declarations that hold for an element, `inline` ones last and strongest. */
  of(
    tag: string,
    id: string | null,
    classes: readonly string[],
    inline: Declarations | null,
  ): Declarations | null {
    if (this.count === 0) return inline;
    const matching: Rule[] = [];
    const take = (key: string): void => {
      for (const rule of this.byKey.get(key) ?? [])
        if (
          (rule.tag ?? tag) === tag &&
          (rule.id ?? id) === id &&
          rule.classes.every((name) => classes.includes(name))
        )
          matching.push(rule);
    };
    take('*');
    take(tag);
    for (const name of classes) take(`.${name}`);
    if (id !== null) take(`#${id}`);
    if (matching.length === 0) return inline;
    // More names in a selector beat fewer; among equals the later stands, as the sort is stable.
    const weight = (rule: Rule): number =>
      (rule.id === null ? 0 : 100) + rule.classes.length * 10 + (rule.tag === null ? 0 : 1);
    matching.sort((a, b) => weight(a) - weight(b));
    const all = new Map<string, string>();
    for (const rule of matching) for (const [property, value] of rule.style) all.set(property, value);
    for (const [property, value] of inline ?? []) all.set(property, value);
    return all;
  }
}

function withoutComments(css: string): string {
  let at = css.indexOf('/*');
  if (at < 0) return css;
  const pieces: string[] = [];
  let from = 0;
  while (at >= 0) {
    pieces.push(css.slice(from, at));
    const close = css.indexOf('*/', at + 2);
    if (close < 0) return pieces.join(' ');
    from = close + 2;
    at = css.indexOf('/*', from);
  }
  pieces.push(css.slice(from));
  return pieces.join(' ');
}

function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let i = open; i < css.length; i++) {
    const unit = css.charCodeAt(i);
    if (unit === 0x7b) depth++;
    else if (unit === 0x7d && --depth === 0) return i + 1;
  }
  return css.length;
}
