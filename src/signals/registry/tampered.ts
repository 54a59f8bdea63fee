import { defineSignal } from '../signal.js';

const MOST_FIELDS = 6;

export const tampered = defineSignal({
  code: 'registry/tampered',
  asks: 'Is it a copy of a listed vacancy with an address, link, amount or demand that is not the vacancy’s own?',
  mind: 'What is missing or hidden is not different; nor are a board’s own estimate and the quirks of the official text.',
  applies: () => false,
  detect: ({ match }) => {
    if (match.status !== 'tampered' || match.vacancy === null) return [];
    const changed = match.differences.filter((difference) => difference.matters);
    return [
      {
        data: {
          vacancy: match.vacancy.id,
          title: match.vacancy.title,
          fields: [...new Set(changed.map((difference) => difference.field))].slice(0, MOST_FIELDS),
          official: changed[0]?.official ?? null,
          ad: changed[0]?.ad ?? null,
        },
        spans: changed.flatMap((difference) => difference.spans),
        source: match.vacancy.id,
      },
    ];
  },
});
