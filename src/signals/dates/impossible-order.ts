import type { Ad, DateFact, DateRole } from '../../read/ad.js';
import { defineSignal } from '../signal.js';

/** Pairs of which the first cannot come after the second. */
const ORDER: readonly (readonly [DateRole, DateRole])[] = [
  ['start', 'end'],
  ['posted', 'deadline'],
  ['posted', 'end'],
  ['deadline', 'end'],
];

interface Contradiction {
  readonly earlier: DateFact;
  readonly later: DateFact;
}

/** Pairs of dates, both written with their year, that stand the wrong way round on every reading of them. */
function contradictionsIn({ dates }: Ad): readonly Contradiction[] {
  const stated = dates.filter((date) => date.date !== null && date.yearStated);
  return ORDER.flatMap(([before, after]) => {
    const firsts = stated.filter(({ role }) => role === before);
    const seconds = stated.filter(({ role }) => role === after);
    if (firsts.length === 0 || seconds.length === 0) return [];
    // Genuine ads give a date twice and get one of them wrong: every pair must contradict.
    const pairs = firsts.flatMap((earlier) => seconds.map((later) => ({ earlier, later })));
    return pairs.every(({ earlier, later }) => earlier.date! > (later.until ?? later.date!))
      ? [pairs[0]!]
      : [];
  });
}

/** Dates that cannot all be true: an end before the start, a deadline after the end. */
export const impossibleOrder = defineSignal({
  code: 'dates/impossible-order',
  asks: 'Do the dates contradict each other, as an end before the start does?',
  mind: "A wrong year is a common slip: the deadline of one of PICUM's own traineeships lies behind its end.",
  applies: ({ ad }) =>
    ORDER.some(
      ([before, after]) =>
        ad.dates.some((date) => date.role === before && date.date !== null && date.yearStated) &&
        ad.dates.some((date) => date.role === after && date.date !== null && date.yearStated),
    ),
  detect: ({ ad }) => {
    const contradictions = contradictionsIn(ad);
    if (contradictions.length === 0) return [];
    return [
      {
        data: {
          contradictions: contradictions.map(({ earlier, later }) => ({
            first: earlier.role,
            firstDate: earlier.date,
            second: later.role,
            secondDate: later.date,
          })),
        },
        spans: contradictions.flatMap(({ earlier, later }) => [...earlier.spans, ...later.spans]),
      },
    ];
  },
});
