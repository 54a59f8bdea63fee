import { defineSignal } from '../signal.js';

export const verified = defineSignal({
  code: 'registry/verified',
  asks: 'Does the ad agree with a vacancy that the organisation has listed and that was open?',
  mind: 'Speaks of the vacancy. Where the way to apply was not seen, the assessment points to the organisation’s own.',
  applies: () => false,
  detect: ({ match }) =>
    match.status === 'verified' && match.vacancy !== null
      ? [
          {
            data: { vacancy: match.vacancy.id, title: match.vacancy.title, similarity: match.similarity },
            source: match.vacancy.id,
          },
        ]
      : [],
});
