import { readHits } from '../lexicon/index.js';
import { readSchemes } from '../model/schemes/read.js';
import { cleanOffset, type Span, type Text } from '../text/text.js';
import { wordsOf, type Words } from '../text/words.js';
import type { ContactFact, DateFact, Language, PayFact } from './ad.js';
import { readCues, type Cues } from './nature/cues.js';
import { meaningOf } from './nature/meanings.js';
import { reportBits, weighNature, type OfferFacts } from './nature/weigh.js';
import { readRoundup } from './roundup.js';
import { breaksBefore, wordAt } from './sentence.js';
import { marksOf } from './vocabulary/marks.js';
import { PROFILE, Says } from './vocabulary/report-words.js';
import { Tag } from './vocabulary/tag.js';

export interface Nature {
  readonly isAd: boolean;
  /** 'too-short' | 'profile' | 'alert' | 'article-about-scams' | 'article'; null for an ad. */
  readonly reason: string | null;
  /** 1 for each word that others are made to say, so that it is not held against the ad; null where none is. */
  readonly reported: Uint8Array | null;
  /** How much of an offer the text hardly makes: 0 for one that surely offers, 1 for one that might as well only tell. */
  readonly telling: number;
}

/** What was read of the ad already and tells an offer from a report. */
export interface ReadFacts {
  readonly title: string | null;
  /** Whether the title stands in the text, and not in a field or a page's head. */
  readonly titleIsInText: boolean;
  readonly contacts: readonly ContactFact[];
  readonly dates: readonly DateFact[];
  readonly pay: readonly PayFact[];
}

const NO_FACTS: ReadFacts = {
  title: null,
  titleIsInText: false,
  contacts: [],
  dates: [],
  pay: [],
};
const AN_AD: Nature = { isAd: true, reason: null, reported: null, telling: 0 };
const notAnAd = (reason: string): Nature => ({ isAd: false, reason, reported: null, telling: 0 });

interface Counts {
  /** Words that reports have: of fraud, of crime, of telling. */
  reporting: number;
  /** Different headings of a profile. */
  profile: number;
  work: number;
  news: number;
  numbers: number;
  hire: number;
  apply: number;
  money: number;
  messenger: number;
}

const REPORTING =
  Says.Falsehood | Says.Crime | Says.Telling | Says.Past | Says.Third | Says.Advice | Says.Medium | Says.Name;

/** One pass over all words; what costs more is done where this finds reason to. */
function count(words: Words): Counts {
  const { tags } = marksOf(words);
  let profile = 0;
  const counts: Counts = {
    reporting: 0,
    profile: 0,
    work: 0,
    news: 0,
    numbers: 0,
    hire: 0,
    apply: 0,
    money: 0,
    messenger: 0,
  };
  for (let i = 0; i < words.count; i++) {
    const tag = tags[i]!;
    if (tag & (Tag.Hire | Tag.RoleNoun | Tag.Kind)) counts.hire++;
    if (tag & Tag.Apply) counts.apply++;
    if (tag & (Tag.Pay | Tag.Currency)) counts.money++;
    if (tag & Tag.Messenger) counts.messenger++;
    const word = words.at[i]!;
    if (word.hasDigit) counts.numbers++;
    const says = meaningOf(word);
    if (says === 0) continue;
    if (says & REPORTING) counts.reporting++;
    if (says & Says.Work) counts.work++;
    if (says & Says.News) counts.news++;
    profile |= says & PROFILE;
  }
  if (profile & Says.Followers) for (let left = profile; left !== 0; left &= left - 1) counts.profile++;
  return counts;
}

const LEAST_WORDS = 4;
/** Bits from which on a text is a report even where it is of no fraud: many ads tell of an employer's past. */
const CLEAR = 1;
/** Down to here a text may be a report all the same: what it reports is not held against it. */
const UNCLEAR = -1;
/** A text that reports something may quote; quotation marks round an offer alone hide nothing. */
const REPORTS = 1.5;
/** Down to these log-odds of the model a text may report in words that are no cue. */
const MAY_REPORT = -1.5;
/**
 * What the model's log-odds add to the cues' bits. Over the corpus, with the model's part from texts that it had not seen,
 * 67 % of the articles and 2 % of the other texts are then taken for reports. Fitted there alone the cues would count a
 * third of this: they are what holds an offer that makes its own demand, and adds warnings so as to pass for a report.
 */
const LEARNT_SHARE = 1.6;
const OFFSET = 1.2;
/** So many bits below a report, a text is as surely an offer as one that tells nothing. */
const DOUBT = 3;
/** Bits from which on a short text offers work in words that are no sign of it elsewhere. */
const LEAST_SCHEME = 2;
const LEAST_HEADINGS = 4;
const LONGEST_NOTE = 40;
const LONGEST_MESSAGE = 120;
const LEAST_NEWS = 3;
/** A text with less reporting words than one in so many is no report, and is not read for one. */
const ONE_IN = 70;
/** A short one may report in words that are no sign of it elsewhere. */
const SHORT = 120;
/** Longer texts, and those that tell of crimes, are articles; the rest are alerts. */
const LONGEST_ALERT = 150;
const MOST_OF_ALERT = 3;
/** Strength in the lexicon from which on a phrase is a demand or a promise and no mere hint. */
const TELLING = 2;

/**
 * Whether a record is an ad, or a message that offers work, and if not, what it is. A genuine ad may warn of fraud in a
 * paragraph, a fraudulent one too; an article may quote an ad. What decides is how much of the text reports, and
 * whether what does not report makes an offer of its own. A page that holds a list of vacancies is read for them,
 * whatever else is on it.
 */
export function readNature(
  text: Text,
  words: Words,
  language: Language,
  facts: ReadFacts = NO_FACTS,
): Nature {
  const title = facts.title === null ? null : wordsOf(facts.title);
  const nature: Nature =
    words.count < LEAST_WORDS ? notAnAd('too-short') : natureOf(text, words, title, facts);
  if (nature.isAd) return nature;
  // A record whose title names a post is an ad, however little its text says.
  if ((nature.reason === 'article' || nature.reason === 'too-short') && title !== null && namesPost(title))
    return AN_AD;
  if (nature.reason === 'too-short') return nature;
  return readRoundup(text, words, language).parts.length > 0 ? AN_AD : nature;
}

function natureOf(text: Text, words: Words, title: Words | null, facts: ReadFacts): Nature {
  const counts = count(words);
  const { report, bits: scheme } = readSchemes(words);
  let reported: Uint8Array | null = null;
  let telling = 0;
  const maySpeak = words.count <= SHORT || counts.reporting * ONE_IN >= words.count;
  if (maySpeak || (report !== null && report > MAY_REPORT)) {
    const cues = withHeadline(readCues(words), facts.titleIsInText ? null : title);
    const told = weighNature(cues, offerFacts(text, words, cues, facts));
    const bits = report === null ? told : told + LEARNT_SHARE * report + OFFSET;
    if (bits > 0 && isOfFraud(cues, words)) return notAnAd(isAlert(cues) ? 'alert' : 'article-about-scams');
    if (bits > CLEAR) return notAnAd('article');
    telling = Math.min(1, Math.max(0, 1 + bits / DOUBT));
    if (bits > UNCLEAR) reported = cues.reported;
    else if (reportBits(cues) >= REPORTS) reported = cues.inQuotes;
  }
  if (counts.profile >= LEAST_HEADINGS) return notAnAd('profile');
  const offers = counts.hire + counts.apply + counts.money + counts.messenger;
  const isNews = counts.hire <= 1 && counts.apply === 0 && counts.money === 0 && counts.news >= LEAST_NEWS;
  // A note on a door ("Kitchen help wanted, 14,50 €/h") has a number and few words.
  const isNote = counts.numbers > 0 && words.count <= LONGEST_NOTE;
  const isArticle = isNews || (offers === 0 && counts.work === 0 && !isNote);
  // A short message that asks for a fee offers work, even where no word of its says so.
  const isMessage = words.count <= LONGEST_MESSAGE && (demandsOf(words).length > 0 || scheme > LEAST_SCHEME);
  return isArticle && !isMessage ? notAnAd('article') : { ...AN_AD, reported, telling };
}

/** A headline that a field or the page's head gave says as much as one that opens the text. */
export function withHeadline(cues: Cues, headline: Words | null): Cues {
  if (headline === null) return cues;
  const { words, counts } = readCues(headline);
  const sum: Record<string, number> = { ...cues.counts };
  for (const [cue, times] of Object.entries(counts)) sum[cue]! += times;
  return { ...cues, words: cues.words + words, counts: sum as Cues['counts'] };
}

function isAlert({ words, counts }: Cues): boolean {
  return words <= LONGEST_ALERT && counts.early > 0 && counts.crime + counts.telling <= MOST_OF_ALERT;
}

function isOfFraud({ counts }: Cues, words: Words): boolean {
  return counts.falsehood + counts.crime + counts.forbids + counts.refuses > 0 || demandsOf(words).length > 0;
}

function demandsOf(words: Words): readonly { readonly from: number }[] {
  return readHits(words).hits.filter(
    ({ pattern }) => pattern.strength >= TELLING && pattern.code.startsWith('content/'),
  );
}

/** The facts that stand in sentences which report nothing. */
export function offerFacts(text: Text, words: Words, { reported, own }: Cues, facts: ReadFacts): OfferFacts {
  const isOffered = ({ spans }: { readonly spans: readonly Span[] }): boolean =>
    spans.every(
      ({ field, start }) => field !== text.field || reported[wordAt(words, cleanOffset(text, start))] !== 1,
    );
  const contacts = facts.contacts.filter(isOffered);
  const demands = demandsOf(words).filter(({ from }) => reported[from] !== 1);
  const ownDemands = demands.filter(({ from }) => own[from] === 1);
  const firstReport = reported.indexOf(1);
  return {
    demands: demands.length,
    ownDemands: ownDemands.length,
    demandsFirst: ownDemands.some(({ from }) => from < firstReport),
    applyContacts: contacts.filter(({ role }) => role === 'apply').length,
    otherContacts: contacts.filter(({ role }) => role === 'contact').length,
    hasDeadline: facts.dates.some((date) => date.role === 'deadline' && isOffered(date)),
    hasRegularPay: facts.pay.some((pay) => REGULAR.has(pay.period) && isOffered(pay)),
    namesPost:
      opensWithPost(words) ||
      (facts.title !== null && !facts.titleIsInText && opensWithPost(wordsOf(facts.title))),
  };
}

/** Frauds that are reported pay by the day. */
const REGULAR: ReadonlySet<PayFact['period']> = new Set<PayFact['period']>(['hour', 'month', 'year']);
const OPENING_WORDS = 8;

/** Whether the first words of the first line name a post, and tell nothing: "Nurse tells how she lost £900" is none. */
function opensWithPost(words: Words): boolean {
  const { tags } = marksOf(words);
  let names = false;
  for (let i = 0; i < Math.min(OPENING_WORDS, words.count); i++) {
    if (i > 0 && breaksBefore(words, i)) break;
    if (meaningOf(words.at[i]!) & TELLS) return false;
    if (tags[i]! & Tag.RoleNoun) names = true;
  }
  return names;
}

const TELLS = Says.Falsehood | Says.Telling | Says.Past;

function namesPost(title: Words): boolean {
  return marksOf(title).tags.some((tags) => (tags & (Tag.RoleNoun | Tag.Kind | Tag.Hire)) !== 0);
}
