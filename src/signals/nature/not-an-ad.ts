import { defineSignal } from '../signal.js';

export const notAnAd = defineSignal({
  code: 'nature/not-an-ad',
  asks: 'Is the text a job ad at all, or an article, a warning, a profile?',
  mind: 'An article about scams quotes them; nothing in it is held against it.',
  applies: () => false,
  detect: ({ ad }) => (ad.isAd ? [] : [{ data: { reason: ad.notAdReason } }]),
});
