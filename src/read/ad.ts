import type { Span, Text } from '../text/text.js';
import type { Words } from '../text/words.js';

/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type IsoDate = string;

export type Kind = 'traineeship' | 'internship' | 'job' | 'consultancy' | 'volunteering';

export type Language = 'en' | 'fr' | 'nl' | 'de' | 'es' | 'it' | 'pt' | 'other';

/** Something read from the ad, with the places it was read from (none where a field without offsets stated it). */
export interface Read<T> {
  readonly value: T;
  readonly spans: readonly Span[];
}

export type DateRole = 'posted' | 'deadline' | 'start' | 'end' | 'interview' | 'shortlist' | 'other';

export interface DateFact {
  readonly role: DateRole;
  /** First possible day. Null for `rolling`, `asap` and "no specified deadline". */
  readonly date: IsoDate | null;
  /** Last possible day: equal to `date` for a day, later for "March 2026" or "the week of 27 January". */
  readonly until: IsoDate | null;
  /** False where the year was not written and was supplied from the dates around it or from `now`. */
  readonly yearStated: boolean;
  /** The written day of the week, 0 = Sunday; null where none was written. */
  readonly weekday: number | null;
  /** False where the written weekday is not the date's; null where none was written or the year wasn't. */
  readonly weekdayAgrees: boolean | null;
  /** Set where the ad gives no date but says so. */
  readonly open?: 'rolling' | 'asap' | 'none';
  readonly spans: readonly Span[];
}

export type PayPeriod = 'hour' | 'day' | 'week' | 'month' | 'year';

export interface PayFact {
  readonly min: number;
  /** Equal to `min` for one amount. */
  readonly max: number;
  /** ISO 4217, or null. */
  readonly currency: string | null;
  readonly period: PayPeriod | null;
  /** The board's own guess ("est."), which is not the organisation's statement. */
  readonly estimated: boolean;
  readonly spans: readonly Span[];
}

export type ContactType = 'email' | 'url' | 'phone' | 'whatsapp' | 'telegram' | 'signal' | 'messenger';

/**
 * What the ad wants the contact used for.
 * `apply`: applications go there. `mention`: a partner, a funder, a board's footer, a reference.
 * `report`: where scams are reported. `source`: where the ad was seen (the input's `url`).
 */
export type ContactRole = 'apply' | 'contact' | 'mention' | 'report' | 'source';

export interface ContactFact {
  readonly type: ContactType;
  /** Address, URL (unwrapped), E.164-like number or handle. Lower-case host; null where it is hidden. */
  readonly value: string | null;
  /** ASCII host (punycode) of an address or URL; null for others and hidden ones. */
  readonly host: string | null;
  readonly role: ContactRole;
  /** `[email protected]`, "following address:," and the like: there is one, and it can't be seen. */
  readonly hidden: boolean;
  /** Hosts of the wrappers that were taken off (SafeLinks, proxies). */
  readonly wrappers: readonly string[];
  /** A shortener or a wrapper that could not be taken off: where it leads is unknown. */
  readonly opaque: boolean;
  /** The text shown for a link, where it is itself an address or URL and leads elsewhere. */
  readonly shown: string | null;
  readonly spans: readonly Span[];
}

/** Text hidden from a reader, or written to escape a machine. */
export interface Oddity {
  readonly type:
    'zero-width' | 'bidi-control' | 'mixed-script' | 'spaced-letters' | 'hidden-text' | 'split-word';
  readonly spans: readonly Span[];
}

/** A matter in which a page's markup says something else than its readers see. */
export interface Disagreement {
  readonly field: 'organisation' | 'applicationContact' | 'validThrough' | 'baseSalary';
  readonly markup: string;
  readonly visible: string;
}

/** The ad as read: values, each with its place. What every later room reads, and never the input itself. */
export interface Ad {
  readonly id: string | null;
  readonly isAd: boolean;
  /** Why it is no ad: 'article-about-scams' | 'alert' | 'profile' | 'article' | 'too-short' …; null for an ad. */
  readonly notAdReason: string | null;
  /** 1 for each of `words` that others are made to say; null where none is. */
  readonly reported: Uint8Array | null;
  /** 0 for a text that surely offers, 1 for one that might as well only tell of an offer. */
  readonly telling: number;
  readonly text: Text;
  readonly words: Words;
  readonly language: Language;
  readonly title: Read<string> | null;
  /** The employer as a field, a label or markup states it. */
  readonly organisation: Read<string> | null;
  readonly kind: Read<Kind> | null;
  readonly dates: readonly DateFact[];
  readonly pay: readonly PayFact[];
  readonly contacts: readonly ContactFact[];
  readonly place: Read<string> | null;
  /** Hours per week and percentage of full time, where stated. */
  readonly hours: Read<{ readonly perWeek: number | null; readonly percent: number | null }> | null;
  readonly oddities: readonly Oddity[];
  /** Matters in which a page's markup says something else than its readers see. */
  readonly disagreements: readonly Disagreement[];
  /** Where it was scraped. */
  readonly url: string | null;
  /** When it was scraped: the input's `seenAt`, else `now`. */
  readonly seenAt: IsoDate;
  /** False where `seenAt` was taken from `now`. */
  readonly seenAtStated: boolean;
  /** Fields that could not be parsed, repairs that were made, markup that disagrees with the text. */
  readonly notes: readonly Note[];
}

export interface Note {
  readonly code: string;
  readonly message: string;
  readonly field?: string;
}
