import { Gap, type Words } from '../../text/words.js';
import { breaksBefore } from '../sentence.js';
import { marksOf } from '../vocabulary/marks.js';
import { Says } from '../vocabulary/report-words.js';
import { meaningOf } from './meanings.js';
import { quotations } from './quotations.js';
import { readSentence, reports } from './sentence-cues.js';

/** What speaks for a report, counted over a text. */
export type ReportCue =
  | 'falsehood' | 'early' | 'crime' | 'telling' | 'past' | 'third' | 'advice' | 'medium' | 'forbids' | 'refuses' | 'me' | 'receives' | 'describes'
  | 'supposes' | 'disclaims' | 'doubts' | 'answered'; // prettier-ignore
/** What speaks for an offer, counted in sentences that report nothing and are not quoted. */
export type OfferCue = 'hiring' | 'applying' | 'working' | 'terms';

export interface Cues {
  readonly words: number;
  readonly counts: Readonly<Record<ReportCue | OfferCue, number>>;
  /** The first sentence asks about fraud. */
  readonly asksFirst: boolean;
  /** How many words stand in quotation marks. */
  readonly quoted: number;
  /** 1 for each word in quotation marks; null where none is. */
  readonly inQuotes: Uint8Array | null;
  /** 1 for each word that is quoted or stands in a sentence that reports. */
  readonly reported: Uint8Array;
  /** 1 for each word of a line in which nothing reports and nothing is quoted. */
  readonly own: Uint8Array;
}

/** Sentences of the opening, where an article or a warning says what it is about. */
const OPENING = 2;
const DENIES = 2;

/** Counts the cues of a text, sentence by sentence. One pass. */
export function readCues(words: Words): Cues {
  const { tags } = marksOf(words);
  const inQuotes = quotations(words);
  const reported = new Uint8Array(words.count);
  const counts: Record<ReportCue | OfferCue, number> = {
    falsehood: 0, early: 0, crime: 0, telling: 0, past: 0, third: 0, advice: 0, medium: 0, forbids: 0, refuses: 0, me: 0, receives: 0, describes: 0,
    supposes: 0, disclaims: 0, doubts: 0, answered: 0, hiring: 0, applying: 0, working: 0, terms: 0,
  }; // prettier-ignore
  const own = new Uint8Array(words.count);
  let line = 0;
  let isOwnLine = true;
  let sentence = 0;
  let quoted = 0;
  let askedBefore = false;
  let asksFirst = false;
  for (let start = 0; start < words.count;) {
    let end = start + 1;
    while (end < words.count && !breaksBefore(words, end)) end++;
    if ((words.gap[start] as Gap) === Gap.Line) {
      if (isOwnLine) own.fill(1, line, start);
      line = start;
      isOwnLine = true;
    }
    const one = readSentence(words, tags, start, end, inQuotes);
    quoted += one.quoted;
    counts.falsehood += one.falsehood;
    if (sentence++ < OPENING) counts.early += one.falsehood;
    counts.crime += one.crime;
    counts.telling += one.telling;
    counts.past += one.past;
    counts.third += one.third;
    counts.advice += one.advice;
    counts.medium += one.medium;
    counts.forbids += one.forbids;
    counts.refuses += one.refuses;
    counts.me += one.me;
    counts.receives += one.receives;
    counts.describes += one.describes;
    counts.supposes += one.supposes;
    counts.disclaims += one.disclaims;
    if (one.asks && one.all & (Says.Doubt | Says.Employer | Says.Falsehood | Says.Crime)) counts.doubts++;
    if (start === 0) asksFirst = one.asks && one.falsehood + one.crime > 0;
    if (askedBefore && meaningOf(words.at[start]!) & Says.Not) counts.answered++;
    if (one.denies) counts.answered += DENIES;
    askedBefore = one.asks;
    const isReport = reports(one, end - start);
    if (isReport || one.quoted > 0) isOwnLine = false;
    if (isReport) reported.fill(1, start, end);
    else {
      counts.hiring += one.hiring;
      counts.applying += one.applying;
      counts.working += one.working;
      counts.terms += one.terms;
    }
    start = end;
  }
  if (isOwnLine) own.fill(1, line);
  if (inQuotes !== null) for (let i = 0; i < words.count; i++) if (inQuotes[i] === 1) reported[i] = 1;
  return { words: words.count, counts, asksFirst, quoted, inQuotes, reported, own };
}
