import * as z from 'zod/mini';

const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const text = z.string().check(z.minLength(1));
const source = z.optional(z.nullable(z.string()));
const kind = z.enum(['traineeship', 'internship', 'job', 'consultancy', 'volunteering']);
const nullableDate = z.optional(z.nullable(isoDate));

/** Which facts of an entry are inferred and not stated by a source; such a fact never counts against an ad alone. */
const inferred = z.optional(z.union([z.boolean(), z.array(z.string())]));

/** The source of single facts, by field, where it is another than the entry's. */
const sources = z.optional(z.record(z.string(), z.string()));

export const channelSchema = z.looseObject({
  type: text,
  url: text,
  source,
  inferred,
});

export const coverageSchema = z.looseObject({
  kind: z.optional(z.nullable(kind)),
  from: nullableDate,
  /** The day on which the organisation's own list was last read. */
  asOf: nullableDate,
  /** Share of the organisation's vacancies of this kind, in the period, that the registry holds: 0 to 1. */
  completeness: z.number().check(z.minimum(0), z.maximum(1)),
  source,
  inferred,
});

export const cadenceSchema = z.looseObject({
  kind: z.optional(z.nullable(kind)),
  /** RFC 5545 recurrence; each day that it yields is a possible publication day. */
  rrule: text,
  dtstart: isoDate,
  timeZone: z.optional(text),
  /** True where the organisation says that it publishes at no other time. */
  exclusive: z.optional(z.boolean()),
  /** Month in which a vacancy starts, by the month in which its round opens: `{ "6": [9], "12": [3] }`. */
  starts: z.optional(
    z.looseObject({
      byPublicationMonth: z.optional(
        z.record(z.string(), z.array(z.number().check(z.minimum(1), z.maximum(12)))),
      ),
      inferred: z.optional(z.array(z.string())),
    }),
  ),
  /** Longest usual time, in days, between publication and deadline. */
  leadDays: z.optional(z.number().check(z.minimum(1), z.maximum(400))),
  source,
  sources,
  inferred,
});

/** Where a name comes from and in which language it is; `alternateName` is the list that is looked up. */
export const nameSchema = z.looseObject({
  name: text,
  language: z.optional(z.nullable(text)),
  source,
  inferred,
});

export const organisationSchema = z.looseObject({
  id: text,
  name: text,
  alternateName: z.optional(z.array(text)),
  names: z.optional(z.array(nameSchema)),
  domains: z.optional(z.array(text)),
  channels: z.optional(z.array(channelSchema)),
  contacts: z.optional(z.array(text)),
  coverage: z.optional(z.array(coverageSchema)),
  cadence: z.optional(z.array(cadenceSchema)),
  /** Hosts of the recruiting systems that it uses; where given, others are not its own. */
  recruitingSystems: z.optional(z.array(text)),
  /** Words and phrases in which the organisation's own channels-only policy is stated: its vacancies are always there. */
  alwaysOnOwnChannels: z.optional(z.boolean()),
  /** Traineeship and internship are one kind unless this is true. */
  separatesInternships: z.optional(z.boolean()),
  country: z.optional(z.nullable(text)),
  address: z.optional(z.nullable(text)),
  identifier: z.optional(z.nullable(text)),
  source,
  sources,
  inferred,
});

export const salarySchema = z.looseObject({
  currency: z.optional(z.nullable(text)),
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  period: z.optional(z.nullable(z.enum(['hour', 'day', 'week', 'month', 'year']))),
});

export const vacancySchema = z.looseObject({
  id: text,
  organisation: text,
  title: text,
  kind: z.optional(z.nullable(kind)),
  datePosted: nullableDate,
  validThrough: nullableDate,
  /** Where the source gives no day but says so: applications are taken until the post is filled, or soon. */
  deadline: z.optional(z.enum(['none', 'asap', 'rolling'])),
  /** The day by which those who are shortlisted hear. */
  shortlistDate: nullableDate,
  jobStartDate: nullableDate,
  jobEndDate: nullableDate,
  interviewDate: nullableDate,
  /** Last day of the interviews where the source gives several, such as a week. */
  interviewDateUntil: nullableDate,
  baseSalary: z.optional(z.nullable(salarySchema)),
  applicationContact: z.optional(
    z.nullable(z.looseObject({ email: z.optional(z.nullable(text)), url: z.optional(z.nullable(text)) })),
  ),
  /** True where a form of the organisation has to be filled in. */
  applicationForm: z.optional(z.boolean()),
  /** What the organisation asks to be written in the subject line. */
  applicationSubject: z.optional(z.nullable(text)),
  jobLocation: z.optional(z.nullable(text)),
  country: z.optional(z.nullable(text)),
  language: z.optional(z.nullable(text)),
  employmentType: z.optional(z.nullable(text)),
  hours: z.optional(
    z.nullable(z.looseObject({ perWeek: z.nullable(z.number()), percent: z.nullable(z.number()) })),
  ),
  contract: z.optional(z.nullable(text)),
  benefits: z.optional(z.array(text)),
  experienceYears: z.optional(
    z.nullable(z.looseObject({ min: z.nullable(z.number()), max: z.nullable(z.number()) })),
  ),
  url: z.optional(z.nullable(z.array(text))),
  /** The board whose copy was read, where it wasn't the organisation's own. */
  seenOn: z.optional(z.nullable(text)),
  /** `s1:` and base64 of the sorted 32-bit shingle hashes: of the wording only hashes, never the wording. */
  fingerprint: z.optional(z.nullable(text)),
  /** What is odd in the official text itself and so counts against no copy: `{ "field": "validThrough", "written": "2026-06-22" }`. */
  quirks: z.optional(
    z.array(z.looseObject({ field: text, written: z.nullable(z.string()), note: z.optional(z.string()) })),
  ),
  source,
  sources,
  inferred,
});

export const alertSchema = z.looseObject({
  id: text,
  organisation: text,
  /** What the reported ad claims, in a few words: `research internship`. */
  claims: text,
  kind: z.optional(z.nullable(kind)),
  /** The claim in other words and languages; any of them in an ad's title or opening fits the alert. */
  terms: z.optional(z.array(text)),
  published: nullableDate,
  /** First and last possible day, where the day itself isn't known. */
  publishedBetween: z.optional(z.array(isoDate).check(z.minLength(2), z.maxLength(2))),
  hosts: z.optional(z.array(text)),
  contacts: z.optional(z.array(text)),
  source,
  inferred,
});

export const registrySchema = z.looseObject({
  format: z.literal('scam-vacancy/registry@1'),
  revision: text,
  sequence: z.optional(z.number()),
  expires: nullableDate,
  organisations: z.array(organisationSchema),
  vacancies: z.optional(z.array(vacancySchema)),
  alerts: z.optional(z.array(alertSchema)),
});

export type RegistryFile = z.infer<typeof registrySchema>;
export type Organisation = z.infer<typeof organisationSchema>;
export type Vacancy = z.infer<typeof vacancySchema>;
export type Alert = z.infer<typeof alertSchema>;
export type Cadence = z.infer<typeof cadenceSchema>;
