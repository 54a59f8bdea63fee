/** What a careful person read in an ad: the shape of the labels (test/reading/*.jsonl) and of the headers of our own ads. */
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';

/** `2026-03-01`, `2026-03` for a month, `--03-01` where the ad gives no year; or what the ad says in place of a day. */
const day = z.union([
  z.string().check(z.regex(/^(?:\d{4}-|--)\d{2}(?:-\d{2})?$/)),
  z.enum(['asap', 'rolling', 'none']),
]);

const days = z.optional(z.array(day));

/** Any of these spellings is right; null: not stated. */
const names = z.optional(z.nullable(z.array(z.string().check(z.minLength(2)))));

const labelledContact = z.object({
  type: z.enum(['email', 'url', 'phone', 'whatsapp', 'telegram', 'signal', 'messenger']),
  /** {@link contactHash} of the value; null for an address that is hidden or missing. */
  hash: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  /** Absent where the ad gives the one address without a word on what it is for. */
  role: z.optional(z.enum(['apply', 'contact', 'mention', 'report', 'source'])),
  /** The address is made of a person's name. */
  personal: z.optional(z.literal(true)),
});

const labelledPay = z.object({
  min: z.number(),
  max: z.number(),
  currency: z.optional(z.nullable(z.string().check(z.regex(/^[A-Z]{3}$/)))),
  period: z.optional(z.nullable(z.enum(['hour', 'day', 'week', 'month', 'year']))),
});

const common = {
  title: names,
  organisation: names,
  kind: z.optional(z.enum(['traineeship', 'internship', 'job', 'consultancy', 'volunteering'])),
  place: names,
  posted: days,
  deadline: days,
  start: days,
  end: days,
  shortlist: days,
  interview: days,
  /** The pay of the post alone: no budget, fee, bonus or benefit. */
  pay: z.optional(z.array(labelledPay)),
  /** Lowest and highest hours a week. */
  perWeek: z.optional(z.array(z.number())),
  /** Per cent of full time. */
  percent: z.optional(z.array(z.number())),
  language: z.optional(z.enum(['en', 'fr', 'nl', 'de', 'es', 'it', 'pt', 'other'])),
  isAd: z.optional(z.boolean()),
};

/** A key that is absent was not decidable from the text and is not scored; an empty list means "not stated". */
export const labels = z.object({
  ...common,
  contacts: z.optional(z.array(labelledContact)),
  /** The ads of a round-up. */
  parts: z.optional(
    z.array(z.object({ organisation: z.string(), title: z.string(), country: z.string(), deadline: day })),
  ),
});

export const labelled = z.strictObject({
  file: z.string(),
  id: z.string(),
  part: z.enum(['dev', 'held-out', 'fresh', 'more']),
  labels: z.strictObject(labels.shape),
});

export type Labels = z.infer<typeof labels>;
export type Labelled = z.infer<typeof labelled>;
export type LabelledContact = z.infer<typeof labelledContact>;
export type LabelledPay = z.infer<typeof labelledPay>;

/** The truth of an ad that we wrote ourselves, where nothing needs hiding: contacts stand in clear. */
export const truth = z.strictObject({
  ...common,
  contacts: z.optional(
    z.array(
      z.strictObject({
        type: labelledContact.shape.type,
        value: z.nullable(z.string()),
        role: labelledContact.shape.role,
      }),
    ),
  ),
});

export type Truth = z.infer<typeof truth>;

const SALT = 'scam-vacancy/reading-labels';
const SIGNIFICANT_DIGITS = 9;

/**
 * One spelling for each contact: host and address in lower case, no scheme, no `www.`, no closing slash; of a number
 * the last nine digits, which neither the country's code nor the trunk zero reaches.
 */
export function contactKey(type: string, value: string): string {
  const plain = value.trim().toLowerCase();
  if (type === 'phone' || type === 'whatsapp' || type === 'signal') {
    const digits = plain.replace(/\D/g, '');
    if (digits.length >= SIGNIFICANT_DIGITS - 1) return digits.slice(-SIGNIFICANT_DIGITS);
  }
  if (type === 'email') return plain.replace(/^mailto:/, '');
  if (type === 'telegram')
    return plain.replace(/^(?:https?:\/\/)?(?:t\.me|telegram\.me)\//, '').replace(/^@/, '');
  return plain
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
}

/** SHA-256 over a fixed salt, the type and the key, in hexadecimal: what the labels keep in place of an address. */
export function contactHash(type: string, value: string): string {
  return createHash('sha256')
    .update(`${SALT}:${type}:${contactKey(type, value)}`)
    .digest('hex');
}
