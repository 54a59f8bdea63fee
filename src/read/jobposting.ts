import { InputError } from '../schema/errors.js';
import { fold } from '../text/fold.js';
import type { Ad, ContactFact, Disagreement } from './ad.js';
import { acceptAd } from './fields.js';
import type { GivenAd } from './given.js';
import { readHtml } from './html/read-html.js';

/** What the visible text says about the matters that markup states too. */
export type VisibleFacts = Pick<Ad, 'organisation' | 'dates' | 'pay' | 'contacts'>;

/** Stands in for a title where markup has neither title nor description; never returned. */
const UNTITLED = '…';

/**
 * A schema.org JobPosting under the names of a given ad: `description` as text, days as written in their own time
 * zone. What a posting says about itself (`id`, `url`, when it was seen) is left to those who scraped it.
 */
export function postingToGiven(posting: Readonly<Record<string, unknown>>): Partial<GivenAd> {
  const given = accepted(posting);
  if (given === null) return { notes: [] };
  return {
    title: given.title,
    text: given.html === null ? given.text : readHtml(given.html).text,
    organisation: given.organisation,
    datePosted: given.datePosted,
    validThrough: given.validThrough,
    jobStartDate: given.jobStartDate,
    language: given.language,
    employmentType: given.employmentType,
    jobLocation: given.jobLocation,
    applicationContacts: given.applicationContacts,
    baseSalary: given.baseSalary,
    notes: given.notes,
  };
}

function accepted(posting: Readonly<Record<string, unknown>>): GivenAd | null {
  try {
    return acceptAd(posting);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  try {
    return { ...acceptAd({ ...posting, title: UNTITLED }), title: null };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return null;
  }
}

/**
 * Where markup and visible text disagree in something that matters to an applicant. Quirks of honest sites are no
 * disagreement: another spelling of a name, a deadline a day off by time zone, an amount rounded.
 */
export function compareMarkup(markup: Partial<GivenAd>, visible: VisibleFacts): readonly Disagreement[] {
  return [
    organisationsDiffer(markup.organisation ?? null, visible.organisation?.value ?? null),
    addressesDiffer(markup.applicationContacts ?? [], visible.contacts),
    deadlinesDiffer(markup.validThrough ?? null, visible.dates),
    payDiffers(markup.baseSalary ?? null, visible.pay),
  ].filter((one) => one !== null);
}

const WORDS = /[\p{L}\p{N}]{2,}/gu;
/** Words that many names share and that tell no two organisations apart. */
const COMMON = new Set(
  'the of and for in de la le les des du van der het een und für ltd limited inc llc gmbh bv nv asbl vzw ngo foundation international group company org'.split(
    ' ',
  ),
);

function organisationsDiffer(markup: string | null, visible: string | null): Disagreement | null {
  if (markup === null || visible === null) return null;
  const [a, b] = [namesIn(markup), namesIn(visible)];
  if (a.length === 0 || b.length === 0 || a.some((word) => b.includes(word))) return null;
  // `HRN` for "Harbour Rights Network", and names written in one word.
  const [joinedA, joinedB] = [a.join(''), b.join('')];
  if (joinedA.includes(joinedB) || joinedB.includes(joinedA)) return null;
  if (initials(markup).includes(joinedB) || initials(visible).includes(joinedA)) return null;
  return { field: 'organisation', markup, visible };
}

function namesIn(name: string): string[] {
  return (fold(name).match(WORDS) ?? []).filter((word) => !COMMON.has(word));
}

function initials(name: string): string {
  return (fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word[0]).join('');
}

function addressesDiffer(markup: readonly string[], contacts: readonly ContactFact[]): Disagreement | null {
  const stated = markup
    .map((contact) =>
      contact
        .replace(/^mailto:/i, '')
        .split('?')[0]!
        .trim()
        .toLowerCase(),
    )
    .filter((contact) => contact.includes('@'));
  const shown = contacts.filter(
    ({ type, role, value }) => type === 'email' && (role === 'apply' || role === 'contact') && value !== null,
  );
  if (stated.length === 0 || shown.length === 0) return null;
  const hosts = new Set(stated.map((address) => address.slice(address.lastIndexOf('@') + 1)));
  const agrees = shown.some(
    ({ value, host }) => stated.includes(value!.toLowerCase()) || (host !== null && hosts.has(host)),
  );
  if (agrees) return null;
  return {
    field: 'applicationContact',
    markup: stated.join(', '),
    visible: shown.map(({ value }) => value).join(', '),
  };
}

const DAY_MS = 86_400_000;

function deadlinesDiffer(markup: string | null, dates: Ad['dates']): Disagreement | null {
  if (markup === null) return null;
  const deadlines = dates.filter(
    ({ role, date, spans }) => role === 'deadline' && date !== null && spans.length > 0,
  );
  if (deadlines.length === 0) return null;
  const stated = Date.parse(markup);
  const agrees = deadlines.some(
    ({ date, until }) =>
      stated >= Date.parse(date!) - DAY_MS && stated <= Date.parse(until ?? date!) + DAY_MS,
  );
  if (agrees) return null;
  return { field: 'validThrough', markup, visible: deadlines.map(({ date }) => date).join(', ') };
}

/** Amounts closer than this share are one amount, rounded. */
const ROUNDING = 0.05;

function payDiffers(markup: GivenAd['baseSalary'], pay: Ad['pay']): Disagreement | null {
  if (markup === null || markup.currency === null) return null;
  const comparable = pay.filter(
    ({ currency, period, estimated, spans }) =>
      !estimated &&
      spans.length > 0 &&
      currency === markup.currency &&
      period !== null &&
      period === markup.period,
  );
  if (comparable.length === 0) return null;
  const overlaps = comparable.some(
    ({ min, max }) => min <= markup.max * (1 + ROUNDING) && max >= markup.min * (1 - ROUNDING),
  );
  if (overlaps) return null;
  const written = (min: number, max: number): string => (min === max ? `${min}` : `${min}–${max}`);
  return {
    field: 'baseSalary',
    markup: `${written(markup.min, markup.max)} ${markup.currency} per ${markup.period}`,
    visible: comparable
      .map(({ min, max, currency, period }) => `${written(min, max)} ${currency} per ${period}`)
      .join(', '),
  };
}
