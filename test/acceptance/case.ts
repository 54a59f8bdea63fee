import { hashOf } from '../../src/text/words.js';

/** What an ad is, and so what may be said about it. */
export type Nature = 'genuine' | 'unlisted' | 'forged';

export interface Case {
  readonly name: string;
  /** What was done to it: the rows of the table. */
  readonly family: string;
  readonly nature: Nature;
  readonly ad: Readonly<Record<string, unknown>>;
  /** One of these must be named with positive bits, or as absorbed by a stronger one. */
  readonly codes: readonly string[];
  readonly part: Part;
}

/** Only failures of `dev` are printed one by one: nobody tunes on what is held out. */
export type Part = 'dev' | 'held-out';

/** By the material (a phrase, an address, a way of mangling), never by the case, so that no phrase is in both. */
export function partOf(material: string): Part {
  return hashOf(`part of ${material}`) % 2 === 0 ? 'dev' : 'held-out';
}

/** A repeatable choice: the same name always takes the same item. */
export function pick<T>(items: readonly T[], name: string): T {
  return items[hashOf(name) % items.length]!;
}

/** `count` different items, spread over the list, repeatable. */
export function pickSome<T>(items: readonly T[], count: number, name: string): readonly T[] {
  const scored = items.map((item, i) => ({ item, order: hashOf(`${name} ${i} ${name}`) }));
  return scored
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map((entry) => entry.item);
}
