import { publicationBounds } from '../../cadence/bounds.js';
import { addDays, daysBetween } from '../../read/calendar.js';
import { sameKind } from '../../read/kinds.js';
import type { Organisation } from '../../schema/registry.js';
import { defineSignal, type Case } from '../signal.js';

type Coverage = NonNullable<Organisation['coverage']>[number];

/** No list is so complete that absence from it is proof. */
const MOST_COMPLETE = 0.98;
/** How far back an ad without dates may have been published, in days. */
const SEEN_BACK_DAYS = 60;

/** The coverage statement that speaks of this kind of vacancy, the one for the kind itself before a general one. */
function coverageOf({ ad }: Case, organisation: Organisation): Coverage | null {
  const stated = organisation.coverage ?? [];
  const kind = ad.kind?.value;
  const own =
    kind === undefined
      ? undefined
      : stated.find((one) => one.kind != null && sameKind(one.kind, kind, organisation.separatesInternships));
  return own ?? stated.find((one) => one.kind == null) ?? null;
}

/** Share, 0 to 1, of the days on which the ad can have been published that the registry was read after. */
function shareCovered({ ad, cadence }: Case, coverage: Coverage): number {
  const bounds = publicationBounds(ad, cadence?.rule.leadDays);
  const from = bounds.earliest ?? addDays(bounds.latest, -SEEN_BACK_DAYS);
  const coveredFrom = coverage.from ?? null;
  const asOf = coverage.asOf ?? null;
  if (asOf === null) return 0.5;
  const first = coveredFrom !== null && coveredFrom > from ? coveredFrom : from;
  const last = asOf < bounds.latest ? asOf : bounds.latest;
  const all = Math.max(1, daysBetween(from, bounds.latest) + 1);
  return Math.min(1, Math.max(0, daysBetween(first, last) + 1) / all);
}

/**
 * P(not listed | fraudulent) is 1; P(not listed | genuine) is 1 − completeness, for the days that the registry
 * covers. An ad newer than the last reading may well be the next genuine vacancy and weighs nothing.
 */
export const notListed = defineSignal({
  code: 'registry/not-listed',
  asks: 'Does the ad claim an organisation whose registry does not list it?',
  mind: 'Weighs as much as the registry is complete: nothing for what was published after it was last read.',
  applies: () => false,
  detect: (given) => {
    const organisation = given.claim.organisation;
    if (given.match.status !== 'none' || organisation === null) return [];
    const coverage = coverageOf(given, organisation);
    const completeness = coverage === null ? 0 : coverage.completeness * shareCovered(given, coverage);
    return [
      {
        bits: -Math.log2(1 - Math.min(completeness, MOST_COMPLETE)) * given.claim.confidence,
        data: {
          organisation: organisation.name,
          completeness: coverage?.completeness ?? null,
          asOf: coverage?.asOf ?? null,
        },
        source: organisation.id,
      },
    ];
  },
});
