import type { Words } from '../text/words.js';
import type { DateExpression } from './date-expressions.js';
import { breaksBefore } from './sentence.js';
import { WEEK_LEADS } from './vocabulary/date-cues.js';

const WEEK_WORDS: ReadonlySet<string> = new Set(['week', 'w', 'semaine', 'woche', 'semana', 'settimana']);
/** Before the week of hours worked: "30 hours a week". */
const A_WEEK: ReadonlySet<string> = new Set([
  'a',
  'per',
  'each',
  'every',
  'par',
  'pro',
  'por',
  'alla',
  'la',
  'hours',
  'uur',
]);

/** Whether the expression names a week: "the week of 27 January", "week commencing 5 May". */
export function namesWeek(words: Words, expression: DateExpression): boolean {
  const from = Math.max(0, expression.from - 4);
  for (let i = expression.from - 1; i >= from && !breaksBefore(words, i + 1); i--) {
    const { folded } = words.at[i]!;
    if (WEEK_WORDS.has(folded)) return i === 0 || !A_WEEK.has(words.at[i - 1]!.folded);
    if (!WEEK_LEADS.has(folded)) return false;
  }
  return false;
}
