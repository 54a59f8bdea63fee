import type { Ad, DateFact, DateRole, IsoDate } from '../read/ad.js';
import { addDays, daysBetween } from '../read/calendar.js';

/** When an ad can have been published, as far as anything in it bounds that. */
export interface PublicationBounds {
  readonly earliest: IsoDate | null;
  readonly latest: IsoDate;
  /** What the earliest day rests on; `seen` alone is weak, since boards keep old ads. */
  readonly by: 'deadline' | 'start' | 'posted' | 'seen';
  readonly facts: readonly DateFact[];
}

/** Longest usual time between publication and deadline where the organisation's rule does not say, in days. */
const USUAL_LEAD_DAYS = 45;
/** A stated posting date may be that of a board, which takes ads over some time after the organisation. */
const BOARD_DELAY_DAYS = 21;
/** Longest usual time between publication and the first day of work, in days. */
const USUAL_START_DAYS = 150;
/** How long boards leave ads without a deadline standing, in days. */
const BOARD_KEEPS_DAYS = 90;

export function factOf(ad: Ad, role: DateRole): DateFact | null {
  return ad.dates.find((fact) => fact.role === role && fact.date !== null) ?? null;
}

/** The days between which the ad was published. */
export function publicationBounds(ad: Ad, leadDays = USUAL_LEAD_DAYS): PublicationBounds {
  const start = factOf(ad, 'start');
  const posted = factOf(ad, 'posted');
  const stated = factOf(ad, 'deadline');
  // A deadline behind the first day of work is a slip of the pen, most often a wrong year: it bounds nothing.
  const deadline = stated !== null && start !== null && stated.date! > start.until! ? null : stated;

  let latest = ad.seenAt;
  if (deadline !== null && deadline.until! < latest) latest = deadline.until!;
  if (start !== null && start.until! < latest) latest = start.until!;

  let earliest: IsoDate | null = null;
  let by: PublicationBounds['by'] = 'seen';
  const facts: DateFact[] = [];
  if (deadline !== null) {
    earliest = addDays(deadline.date!, -leadDays);
    by = 'deadline';
    facts.push(deadline);
  } else if (start !== null) {
    earliest = addDays(start.date!, -USUAL_START_DAYS);
    by = 'start';
    facts.push(start);
  }
  if (posted !== null && believable(posted, deadline, ad.seenAt, leadDays)) {
    if (posted.until! < latest) latest = posted.until!;
    const near = addDays(posted.date!, -BOARD_DELAY_DAYS);
    if (earliest === null || near > earliest) earliest = near;
    by = by === 'seen' ? 'posted' : by;
    facts.push(posted);
  }
  if (earliest === null && ad.seenAtStated) earliest = addDays(ad.seenAt, -BOARD_KEEPS_DAYS);
  if (earliest !== null && earliest > latest) earliest = latest;
  return { earliest, latest, by, facts };
}

/** A posting date is believed where it is neither in the future nor long before a deadline that it belongs to. */
export function believable(
  posted: DateFact,
  deadline: DateFact | null,
  seenAt: IsoDate,
  leadDays = USUAL_LEAD_DAYS,
): boolean {
  if (posted.date! > addDays(seenAt, 1)) return false;
  if (deadline === null) return true;
  const lead = daysBetween(posted.date!, deadline.date!);
  return lead >= -1 && lead <= leadDays * 2;
}
