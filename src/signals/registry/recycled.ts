import { defineSignal } from '../signal.js';

export const recycled = defineSignal({
  code: 'registry/recycled',
  asks: 'Is it the wording of a listed vacancy with dates of a round that the organisation does not hold?',
  mind: 'Organisations reuse their wording each round: in an allowed round that is no sign of anything.',
  applies: () => false,
  detect: ({ match }) => {
    if (match.status !== 'recycled' || match.vacancy === null) return [];
    const dates = match.differences.filter((difference) =>
      /^(?:validThrough|job(?:Start|End)Date)$/.test(difference.field),
    );
    return [
      {
        data: {
          vacancy: match.vacancy.id,
          title: match.vacancy.title,
          official: dates[0]?.official ?? null,
          ad: dates[0]?.ad ?? null,
        },
        spans: dates.flatMap((difference) => difference.spans),
        source: match.vacancy.id,
      },
    ];
  },
});
