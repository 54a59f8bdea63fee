import type { Lexicon } from './lexicon.js';
import type { Occurrence } from './occurrences.js';

/** The words of a sentence that turn its meaning, found where a pattern was met. */
export interface Turns {
  readonly negators: readonly Occurrence[];
  /** "without", "free": they negate what stands beside them and not the rest of the sentence. */
  readonly lacking: readonly Occurrence[];
  /** "until", "unless", "don't hesitate to", "not later than": they take a negation back. */
  readonly lifters: readonly Occurrence[];
  /** "must", "please": a duty of its own, which an earlier "not" doesn't reach. */
  readonly duties: readonly Occurrence[];
  readonly warnings: readonly Occurrence[];
  readonly covers: readonly Occurrence[];
  /** "paid by the candidate". */
  readonly burdens: readonly Occurrence[];
}

export function turnsOf(lexicon: Lexicon, occurrences: readonly Occurrence[]): Turns {
  const all = (name: string): readonly Occurrence[] => {
    const cls = lexicon.classId(name);
    return occurrences.filter((one) => one.cls === cls);
  };
  return {
    negators: all('negator'),
    lacking: all('lacking'),
    lifters: all('lifter'),
    duties: all('duty'),
    warnings: all('warning'),
    covers: all('employer-pays'),
    burdens: all('candidate-pays'),
  };
}

/** Where a pattern was met, and in which languages. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly mask: number;
}

const REACH_BEFORE = 9;
const REACH_AFTER = 4;
/** "sans frais de dossier", "without any kind of registration fee". */
const LACKING_REACH = 5;
/** "The fees for the visa and the residence permit of the post holder are covered": words between. */
const COVER_REACH = 12;
const DUTY_DISTANCE = 3;

function spoken(one: Occurrence, place: Place): boolean {
  return (one.mask & place.mask) !== 0;
}

/** Whether a negation reaches the place: before it or inside it, or right after it ("fees are never charged"). */
export function isNegated(turns: Turns, place: Place): boolean {
  const negates = (negator: Occurrence, reach: number): boolean => {
    if (!spoken(negator, place)) return false;
    if (turns.lifters.some((lifter) => lifter.from <= negator.from && lifter.to >= negator.to)) return false;
    if (negator.from > place.to) return negator.from - place.to <= REACH_AFTER;
    if (place.from - negator.to > reach) return false;
    const lifted = turns.lifters.some((lifter) => lifter.from > negator.to && lifter.from <= place.to);
    if (lifted) return false;
    return !turns.duties.some(
      (duty) =>
        spoken(duty, place) &&
        duty.from >= negator.to + DUTY_DISTANCE &&
        duty.from <= place.to &&
        negator.to < place.from,
    );
  };
  return (
    turns.negators.some((one) => negates(one, REACH_BEFORE)) ||
    turns.lacking.some((one) => negates(one, LACKING_REACH))
  );
}

/** Whether the sentence warns of such demands and doesn't make them. */
export function isWarning(turns: Turns, place: Place): boolean {
  return turns.warnings.some(
    (warning) =>
      spoken(warning, place) &&
      !turns.lifters.some((lifter) => lifter.from <= warning.from && lifter.to >= warning.to),
  );
}

/** Whether the employer bears the cost: said near it, since free lodging says nothing of the deposit for the uniform. */
export function isCovered(turns: Turns, place: Place): boolean {
  return (
    turns.covers.some(
      (one) => spoken(one, place) && one.from - place.to <= COVER_REACH && place.from - one.to <= COVER_REACH,
    ) && !turns.burdens.some((one) => spoken(one, place))
  );
}
