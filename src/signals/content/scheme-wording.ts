import { SCHEMES_VERSION } from '../../model/schemes/bundled.js';
import { readSchemes } from '../../model/schemes/read.js';
import { spanOf } from '../../text/text.js';
import { defineSignal } from '../signal.js';

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** What is asked of the reader, in whatever words: a small model of the published schemes, in seven languages. */
export const schemeWording = defineSignal({
  code: 'content/scheme-wording',
  asks: 'Does the ad ask or offer what published recruitment frauds do, in whatever words?',
  mind: 'It learnt from texts that were written for it after published patterns, and real genuine ads in English alone. What it is worth in other languages was measured on texts of the same kind.',
  applies: ({ ad }) => ad.isAd,
  detect({ ad, claim }) {
    const { bits: read, coverage, familiar, passages } = readSchemes(ad.words);
    const isClaimed = claim.organisation !== null;
    // Whoever forges in an organisation's name copies its prose: honest wording says nothing for such an ad.
    // A text that might as well tell of a lure is asked less what it lures with.
    const bits = read > 0 ? read * (1 - ad.telling) : isClaimed ? 0 : read;
    if (bits === 0) return [];
    return [
      {
        // Forgeries in an organisation's name are not what it learnt: there, and in words that it hardly knows, the phrases count in full.
        ...(isClaimed || !familiar ? { variant: 'partial' } : {}),
        bits: rounded(bits),
        data: {
          model: SCHEMES_VERSION,
          resembles: bits > 0 ? 'fraudulent' : 'genuine',
          coverage: rounded(coverage),
          passages: passages.map((passage) => rounded(passage.bits)),
        },
        spans: bits > 0 ? passages.map(({ start, end }) => spanOf(ad.text, start, end)) : [],
      },
    ];
  },
});
