import type { IsoDate, Note } from './ad.js';

/** What was handed in, under one set of names whatever it was called; strings trimmed, absent ones null. */
export interface GivenAd {
  readonly id: string | null;
  readonly url: string | null;
  readonly html: string | null;
  readonly text: string | null;
  /** The HTML stood in a field for text, which has other places than what is read from it. */
  readonly textIsHtml?: boolean;
  readonly title: string | null;
  readonly organisation: string | null;
  /** Days as stated by a field or by markup; what could not be parsed is null and noted. */
  readonly datePosted: IsoDate | null;
  readonly validThrough: IsoDate | null;
  readonly jobStartDate: IsoDate | null;
  readonly seenAt: IsoDate | null;
  readonly language: string | null;
  readonly employmentType: string | null;
  readonly jobLocation: string | null;
  /** Address or URL to apply to, as a field or markup states it. */
  readonly applicationContacts: readonly string[];
  readonly baseSalary: {
    readonly min: number;
    readonly max: number;
    readonly currency: string | null;
    readonly period: 'hour' | 'day' | 'week' | 'month' | 'year' | null;
  } | null;
  readonly notes: readonly Note[];
}
