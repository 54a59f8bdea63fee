import { bundledModel, MODEL_VERSION } from '../../model/bundled.js';
import { readText } from '../../model/text-model.js';
import { spanOf } from '../../text/text.js';
import { defineSignal } from '../signal.js';

/** Less than this is no evidence worth a line in a report. */
const LEAST_BITS = 0.05;

/** Whoever forges in an organisation's name copies its prose: honest wording says little for such an ad, in bits. */
const MOST_FOR_A_CLAIM = 0.5;

/** What the wording as a whole resembles: a small linear model, in bits, with the passages that moved it. */
export const textModel = defineSignal({
  code: 'content/text-model',
  asks: 'Does the wording resemble that of ads known to be fraudulent?',
  mind: 'It learnt from English ads of 2012 to 2014. On other languages, lists and very short texts it says nothing.',
  applies: ({ ad }) => ad.isAd && ad.language === 'en',
  detect({ ad, claim }) {
    if (ad.language !== 'en') return [];
    const { bits: read, coverage, passages } = readText(ad.words, bundledModel());
    const bits = claim.organisation === null ? read : Math.max(read, -MOST_FOR_A_CLAIM);
    if (Math.abs(bits) < LEAST_BITS) return [];
    const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
    return [
      {
        bits: rounded(bits),
        data: {
          model: MODEL_VERSION,
          resembles: bits > 0 ? 'fraudulent' : 'genuine',
          coverage: rounded(coverage),
          passages: passages.map((passage) => rounded(passage.bits)),
        },
        spans: passages.map(({ start, end }) => spanOf(ad.text, start, end)),
      },
    ];
  },
});
