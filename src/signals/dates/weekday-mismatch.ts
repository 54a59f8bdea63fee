import { defineSignal } from '../signal.js';

/** A date whose written day of the week is another. */
export const weekdayMismatch = defineSignal({
  code: 'dates/weekday-mismatch',
  asks: 'Is a date written with a day of the week that it does not have?',
  mind: "Genuine ads have wrong weekdays: one of PICUM's own does.",
  applies: ({ ad }) => ad.dates.some((date) => date.weekdayAgrees !== null),
  detect: ({ ad }) => {
    const wrong = ad.dates.filter((date) => date.weekdayAgrees === false);
    if (wrong.length === 0) return [];
    return [
      {
        data: { dates: wrong.map(({ role, date, weekday }) => ({ role, date, weekday })) },
        spans: wrong.flatMap((date) => date.spans),
      },
    ];
  },
});
