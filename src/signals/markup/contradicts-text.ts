import { defineSignal } from '../signal.js';

export const contradictsText = defineSignal({
  code: 'markup/contradicts-text',
  asks: 'Does the page’s markup say something else than its readers see: another employer, address, deadline or pay?',
  mind: 'Sites fill markup from old templates: a wrong deadline or amount there is sloppy. Another address to apply is not.',
  applies: ({ ad }) => ad.disagreements.length > 0,
  detect: ({ ad }) =>
    ad.disagreements.map(({ field, markup, visible }) => ({
      variant: field,
      data: { field, markup, visible },
    })),
});
