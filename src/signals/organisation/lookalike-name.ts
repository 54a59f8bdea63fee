import { defineSignal } from '../signal.js';

export const lookalikeName = defineSignal({
  code: 'organisation/lookalike-name',
  asks: "Is the employer's name nearly that of a registered organisation?",
  mind: 'Chapters, members and partners carry the name with a place or a word of their own, boards shorten and misspell names: the strength is computed from how probable such a name is by chance.',
  applies: ({ ad, claim }) => ad.organisation !== null || claim.name !== null,
  detect({ ad, claim, registry }) {
    const names = new Map(
      [
        { value: ad.organisation?.value ?? null, spans: ad.organisation?.spans ?? [] },
        { value: claim.name, spans: claim.spans },
      ].flatMap(({ value, spans }) => (value === null ? [] : [[value, spans] as const])),
    );
    return [...names].flatMap(([name, spans]) => {
      const found = registry.names.lookalikeOf(name);
      if (found === null) return [];
      const { organisation, target, trick, bits } = found;
      return [
        {
          bits,
          data: {
            organisation: registry.organisations.get(organisation)?.name ?? organisation,
            name,
            target,
            trick,
          },
          spans,
          source: organisation,
        },
      ];
    });
  },
});
