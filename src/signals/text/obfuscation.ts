import { readHits } from '../../lexicon/index.js';
import type { Oddity } from '../../read/ad.js';
import { spanOf, type Span } from '../../text/text.js';
import { defineSignal, type Finding } from '../signal.js';

/** Strongest first: hidden text and telling words written apart are no accident, a lone invisible character may be. */
const VARIANTS: readonly Oddity['type'][] = [
  'spaced-letters',
  'split-word',
  'mixed-script',
  'hidden-text',
  'bidi-control',
  'zero-width',
];
const MOST_SPANS = 5;

/** Text written to escape a machine, or hidden from a reader. */
export const obfuscation = defineSignal({
  code: 'text/obfuscation',
  asks: 'Are telling words written apart, with letters of other scripts, with digits for letters, or hidden?',
  mind: 'Copies through editors and proxies bring zero-width characters, and pages hide menus and print versions.',
  detect: ({ ad }) => {
    const places = new Map<Oddity['type'], Span[]>();
    const placesOf = (type: Oddity['type']): Span[] => {
      const known = places.get(type) ?? [];
      places.set(type, known);
      return known;
    };
    for (const { type, spans } of ad.oddities) {
      const of = placesOf(type);
      of.push(...spans.slice(0, MOST_SPANS - of.length));
    }
    for (const { type, from, to } of readHits(ad.words).disguises) {
      const of = placesOf(type);
      if (of.length < MOST_SPANS) of.push(spanOf(ad.text, ad.words.start[from]!, ad.words.end[to]!));
    }
    const found = VARIANTS.filter((type) => places.has(type));
    const [variant] = found;
    if (variant === undefined) return [];
    const finding: Finding = {
      variant,
      data: { types: found },
      spans: found.flatMap((type) => places.get(type)!).slice(0, MOST_SPANS),
    };
    return [finding];
  },
});
