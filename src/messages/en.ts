import type { MessageTable } from './messages.js';

export const en: MessageTable = {
  'registry/verified': 'Agrees with the listed vacancy "{title}", while it was open.',
  'registry/expired':
    'Agrees with the listed vacancy "{title}", whose deadline[ of {validThrough}] had passed when the ad was seen ({seenAt}).',
  'registry/tampered':
    'Copies the listed vacancy "{title}" but differs in: {fields}.[ The ad says {ad}][; the organisation says {official}.]',
  'registry/recycled':
    'Has the wording of the listed vacancy "{title}" with dates of a round that the organisation does not hold.[ The ad says {ad}][; the listed vacancy said {official}.]',
  'registry/not-listed':
    'Not among the vacancies of {organisation} that the registry lists[ (read on {asOf}; it holds about {completeness} of them)].',
  'registry/known-scam': 'Fits an alert of the organisation[ of {published}]: {claims}.',
  'registry/known-scam/contact':
    'Uses an address that an alert of the organisation[ of {published}] names: {claims}.',
  'cadence/in-window':
    '{organisation} publishes this kind of vacancy at this time of the year[ ({from} to {to})].',
  'cadence/out-of-window':
    '{organisation} does not publish this kind of vacancy at this time: the ad was published between {earliest} and {latest}, {daysOff} days outside the nearest window[ ({from} to {to})].',
  'cadence/wrong-round':
    'The start ({start}) belongs to no round of {organisation}; its rounds start in month {months}.',
  'cadence/wrong-round/inferred':
    'The start ({start}) fits no round that is known or inferred for {organisation} (month {months}).',
  baseline: '{signals} signals looked and found nothing.',
  'nature/not-an-ad': 'Not a job ad: {reason}.',
  'markup/contradicts-text':
    'The page’s markup and its visible text disagree in {field}: {markup} against {visible}.',
  'advice/confirmed':
    'The vacancy is confirmed. Apply only through the ways that {organisation} gives itself.',
  'advice/contact-unseen':
    'The vacancy is confirmed, the ad’s own way to apply was not seen. Apply through the ways that {organisation} gives itself, not through a button of this page.',
  'advice/expired': 'The vacancy was real and is over. Ask {organisation} before you send anything.',
  'advice/not-confirmed':
    'Nothing confirms this ad. Check with {organisation} through its own website before you send anything.',
};
