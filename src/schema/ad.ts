import * as z from 'zod/mini';

/**
 * A scraped ad as it is handed in; one of `html`, `text` and `title` is needed. These are our own names: those of
 * schema.org/JobPosting and of common scrapers are understood as well, in any spelling (`job_title`, `jobTitle`).
 * An empty string, null and "-" mean absent.
 */
export interface AdInput {
  /** Echoed in the assessment. */
  readonly id?: string | number | null;
  /** Where it was scraped. */
  readonly url?: string | null;
  readonly html?: string | null;
  readonly text?: string | null;
  readonly title?: string | null;
  /** The employer's name. */
  readonly organisation?: string | null;
  /** ISO 8601, or any date that is not ambiguous; "2 days ago" counts from `seenAt`. */
  readonly datePosted?: string | number | Date | null;
  /** The deadline. */
  readonly validThrough?: string | number | Date | null;
  /** When it was scraped; default: the detector's `now`. */
  readonly seenAt?: string | number | Date | null;
  /** BCP 47. */
  readonly language?: string | null;
  readonly [other: string]: unknown;
}

const words = z.string();
const amount = z.union([z.number(), z.string()]);

/** schema.org Place or PostalAddress, and the flat objects of job board interfaces; keys in lower case. */
export const placeShape = z.looseObject({
  name: z.optional(words),
  displayname: z.optional(words),
  streetaddress: z.optional(words),
  addresslocality: z.optional(words),
  addressregion: z.optional(words),
  addresscountry: z.optional(z.union([words, z.looseObject({ name: words })])),
  city: z.optional(words),
  region: z.optional(words),
  state: z.optional(words),
  country: z.optional(z.union([words, z.looseObject({ name: words })])),
});

/** schema.org MonetaryAmount; keys in lower case. */
export const monetaryAmountShape = z.looseObject({
  currency: z.optional(words),
  value: z.optional(
    z.union([
      amount,
      z.looseObject({
        value: z.optional(amount),
        minvalue: z.optional(amount),
        maxvalue: z.optional(amount),
        unittext: z.optional(words),
      }),
    ]),
  ),
  minvalue: z.optional(amount),
  maxvalue: z.optional(amount),
  min: z.optional(amount),
  max: z.optional(amount),
  unittext: z.optional(words),
  interval: z.optional(words),
  period: z.optional(words),
});

/** schema.org ContactPoint; keys in lower case. */
export const contactPointShape = z.looseObject({
  email: z.optional(words),
  url: z.optional(words),
  telephone: z.optional(words),
  phone: z.optional(words),
});
