import * as rrule from 'rrule';

// Evaluated only when a rule is read (tsup.config.ts): most ads claim no organisation that states one.
// The package's CommonJS file names no exports that Node could see; a bundler finds them in its ES module.
const { RRule } = 'RRule' in rrule ? rrule : (rrule as unknown as { default: typeof rrule }).default;

/** rrule's class of recurrence rules. */
export function recurrenceRule(): typeof rrule.RRule {
  return RRule;
}
