import { defineSignal } from '../signal.js';

export const expired = defineSignal({
  code: 'registry/expired',
  asks: 'Is it a listed vacancy whose deadline has passed?',
  mind: 'Boards keep old ads. Old ads are also brought round again, years later: the vacancy is real, the offer is not.',
  applies: () => false,
  detect: ({ ad, match }) =>
    match.status === 'expired' && match.vacancy !== null
      ? [
          {
            data: {
              vacancy: match.vacancy.id,
              title: match.vacancy.title,
              validThrough: match.vacancy.validThrough ?? null,
              seenAt: ad.seenAt,
            },
            source: match.vacancy.id,
          },
        ]
      : [],
});
