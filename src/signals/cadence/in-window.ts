import { defineSignal } from '../signal.js';

export const inWindow = defineSignal({
  code: 'cadence/in-window',
  asks: 'Can the ad have been published when the organisation publishes this kind of vacancy?',
  mind: 'Weak: whoever copies an ad of June publishes in June as well.',
  applies: () => false,
  detect: ({ cadence, claim }) =>
    cadence !== null && cadence.position === 'inside' && cadence.wrongStart === null
      ? [
          {
            bits: cadence.surprise,
            data: {
              organisation: claim.organisation?.name ?? null,
              from: cadence.nearestWindow?.from ?? null,
              to: cadence.nearestWindow?.to ?? null,
            },
            spans: cadence.spans,
            source: claim.organisation?.id,
          },
        ]
      : [],
});
