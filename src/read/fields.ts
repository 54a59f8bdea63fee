import { InputError } from '../schema/errors.js';
import type { IsoDate } from './ad.js';
import type { DateContext } from './field-dates.js';
import { isPlainRecord, layersOf, valuesOf } from './field-lookup.js';
import type { FieldName } from './field-names.js';
import { fieldDay, fieldLine, fieldValue, LONGEST_FIELD, type FieldReading } from './field-reading.js';
import { amountIn, contactsIn, currencyIn, periodIn, placeIn, salary, salaryIn } from './field-values.js';
import { wordingOf } from './field-wording.js';
import type { GivenAd } from './given.js';
import { isRecord, snapshotOf, type Plain } from './snapshot.js';

/** Longest text or HTML that is read, in UTF-16 units: a page with all its scripts is far shorter. */
export const MAX_LENGTH = 10_000_000;

/** How an ad is to be accepted. */
export interface AcceptOptions {
  /** Longest `text` or `html`, in UTF-16 units. Default {@link MAX_LENGTH}. */
  readonly maxLength?: number;
  /** The day that "2 days ago" counts from where the ad states no `seenAt`. */
  readonly now?: IsoDate;
}

/**
 * Brings a scraped ad under one set of names, whoever wrote it: our own names, schema.org/JobPosting, JobSpy, the
 * scrapers of LinkedIn and Indeed, the interfaces of job boards, in any case and spelling, wrapped in `job` or `data`
 * or not. `text`, `html` and `title` stay as given to the unit, so that places in them hold.
 *
 * @throws InputError `not-an-object`, `no-text` or `too-long`; nothing else, whatever the input.
 */
export function acceptAd(input: unknown, { maxLength = MAX_LENGTH, now }: AcceptOptions = {}): GivenAd {
  const record = isRecord(input) ? snapshotOf(input) : null;
  if (!isPlainRecord(record)) throw notAnObject(input);
  const reading: FieldReading = { layers: layersOf(record), notes: [] };
  const wording = wordingOf(reading, maxLength);
  const language = trimmed(reading, 'language');
  const jobLocation = fieldValue(reading, 'jobLocation', placeIn);
  const dayFirst = dayFirstOf(language, jobLocation);
  const seenAt = fieldDay(reading, 'seenAt', { reference: now ?? null, dayFirst });
  const context: DateContext = { reference: seenAt ?? now ?? null, dayFirst };
  return {
    id: fieldLine(reading, 'id', true)?.trim() ?? null,
    url: trimmed(reading, 'url'),
    ...wording,
    organisation: trimmed(reading, 'organisation'),
    datePosted: fieldDay(reading, 'datePosted', context),
    validThrough: fieldDay(reading, 'validThrough', context),
    jobStartDate: fieldDay(reading, 'jobStartDate', context),
    seenAt,
    language,
    employmentType: trimmed(reading, 'employmentType'),
    jobLocation: jobLocation?.slice(0, LONGEST_FIELD).trim() ?? null,
    applicationContacts: contactsOf(reading),
    baseSalary: salaryOf(reading),
    notes: reading.notes,
  };
}

function notAnObject(input: unknown): InputError {
  const type = input === null ? 'null' : Array.isArray(input) ? 'an array' : `of type ${typeof input}`;
  const hint =
    typeof input === 'string' ? 'Pass { text: … } or { html: … }.' : 'Pass one object for each ad.';
  return new InputError(
    'not-an-object',
    `An ad is an object with html, text or title; this is ${type}.`,
    hint,
  );
}

function trimmed(reading: FieldReading, field: FieldName): string | null {
  return fieldLine(reading, field)?.trim() ?? null;
}

function contactsOf({ layers }: FieldReading): readonly string[] {
  const found = valuesOf(layers, 'applicationContact').flatMap(({ value }) => contactsIn(value));
  return [...new Set(found.map((contact) => contact.slice(0, LONGEST_FIELD)))];
}

function salaryOf(reading: FieldReading): GivenAd['baseSalary'] {
  const first = (field: FieldName): Plain | undefined => valuesOf(reading.layers, field)[0]?.value;
  const currency = currencyIn(first('salaryCurrency'));
  const period = periodIn(first('salaryPeriod'));
  const stated =
    salary(amountIn(first('salaryMin')), amountIn(first('salaryMax')), currency, period) ??
    fieldValue(reading, 'baseSalary', salaryIn);
  return stated === null
    ? null
    : { ...stated, currency: stated.currency ?? currency, period: stated.period ?? period };
}

const UNITED_STATES = /\b(?:US|USA|United States)\b/;

/** Whether the ad's language or place tells in which order it writes day and month. */
function dayFirstOf(language: string | null, place: string | null): boolean | null {
  const tag = language?.toLowerCase().replace('_', '-') ?? '';
  if (tag === 'en-us' || (place !== null && UNITED_STATES.test(place))) return false;
  return tag === '' || tag === 'en' ? null : true;
}
