import { defineSignal } from '../signal.js';

export const outOfWindow = defineSignal({
  code: 'cadence/out-of-window',
  asks: 'Does the organisation advertise this kind of vacancy at this time of the year?',
  mind: 'Outside means that no day on which the ad can have been published lies in a window; its strength grows with the distance.',
  applies: ({ cadence }) => cadence !== null && cadence.position !== 'unknown',
  detect: ({ cadence, claim, match }) =>
    cadence !== null &&
    cadence.position === 'outside' &&
    match.status !== 'verified' &&
    match.status !== 'expired'
      ? [
          {
            bits: cadence.surprise,
            data: {
              organisation: claim.organisation?.name ?? null,
              earliest: cadence.earliest,
              latest: cadence.latest,
              daysOff: Math.abs(cadence.daysOff),
              from: cadence.nearestWindow?.from ?? null,
              to: cadence.nearestWindow?.to ?? null,
            },
            spans: cadence.spans,
            source: claim.organisation?.id,
          },
        ]
      : [],
});
