import { defineSignal } from '../signal.js';

export const wrongRound = defineSignal({
  code: 'cadence/wrong-round',
  asks: 'Does the post start when a round of the organisation starts?',
  mind: 'A start that the registry only infers weighs little.',
  applies: ({ cadence }) => cadence?.rule.starts?.byPublicationMonth !== undefined,
  detect: ({ cadence, claim, match }) => {
    const wrong = cadence?.wrongStart ?? null;
    if (wrong === null || match.status === 'verified' || match.status === 'expired') return [];
    return [
      {
        ...(wrong.inferred ? { variant: 'inferred' } : {}),
        data: {
          organisation: claim.organisation?.name ?? null,
          start: wrong.start,
          months: wrong.expectedMonths,
          daysOff: wrong.daysOff,
        },
        spans: wrong.spans,
        source: claim.organisation?.id,
      },
    ];
  },
});
