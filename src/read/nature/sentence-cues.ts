import { Gap, type Words } from '../../text/words.js';
import type { Marks } from '../vocabulary/marks.js';
import { Says } from '../vocabulary/report-words.js';
import { Tag } from '../vocabulary/tag.js';
import { meaningOf } from './meanings.js';

/** What one sentence says, its quotations left out. */
export interface SentenceCues {
  /** Bits of `Says` of all its words. */
  all: number;
  asks: boolean;
  quoted: number;
  falsehood: number;
  crime: number;
  telling: number;
  past: number;
  third: number;
  advice: number;
  medium: number;
  /** "Never send", "maak niets over", "non aprite". */
  forbids: number;
  /** "Never asks for", "cobra nunca", "zoekt geen". */
  refuses: number;
  /** First persons: `I`, `meine`. */
  me: number;
  /** "I got a message", "mir wurde angeboten". */
  receives: number;
  /** "The message promises", "with such ads". */
  describes: number;
  /** "If you are asked to pay". */
  supposes: number;
  /** "In our name". */
  disclaims: number;
  /** "Fact check: no". */
  denies: number;
  hiring: number;
  applying: number;
  working: number;
  terms: number;
}

/** How many words may stand between those that say something together. */
const FORBID_REACH = 4;
const HIRING_REACH = 2;
const ME_REACH = 10;
const OFFER_REACH = 3;
const MESSAGE_REACH = 6;
const SUCH_REACH = 3;
const LABEL_WORDS = 4;
const NOWHERE = -1000;

const OWN: ReadonlySet<string> = new Set([
  'au', 'en', 'im', 'uit', 'em', 'our', 'notre', 'onze', 'unserem', 'unseren', 'nuestro', 'nostro', 'nosso', 'vostro', 'vosso', 'jullie',
]); // prettier-ignore

/** "Not ours", "not from us": what an employer says of messages that are not its own. */
const OURS: ReadonlySet<string> = new Set([
  'ours',
  'unsere',
  'nuestra',
  'nuestro',
  'nostra',
  'nostro',
  'nossa',
  'nosso',
  'notre',
]);
const US: ReadonlySet<string> = new Set(['us', 'uns', 'ons', 'nous', 'nosotros', 'noi', 'nos']);
const FROM: ReadonlySet<string> = new Set(['from', 'von', 'van', 'de', 'da']);
const DISOWN_REACH = 5;
const NO_REACH = 2;
const ENGLISH: ReadonlySet<string> = new Set(
  'pay send share give transfer wire deposit open accept receive click use forward cash lend reply fill hand provide answer trust buy sign download invest reveal disclose ask asks charge charges demand demands request requests require offer offers promise promises'.split(
    ' ',
  ),
);

/** "Let op", "watch out": two words that warn together. */
const WARNS_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['op', new Set(['let', 'pas'])],
  ['out', new Set(['watch', 'look'])],
]);

/** Reads the sentence from word `start` to before `end`; `quoted` marks words that stand in quotation marks. */
export function readSentence(
  words: Words,
  tags: Marks['tags'],
  start: number,
  end: number,
  quoted: Uint8Array | null,
): SentenceCues {
  const cues: SentenceCues = {
    all: 0, asks: asks(words, end), quoted: 0, falsehood: 0, crime: 0, telling: 0, past: 0, third: 0, advice: 0, medium: 0, forbids: 0,
    refuses: 0, me: 0, receives: 0, describes: 0, supposes: 0, disclaims: 0, denies: 0, hiring: 0, applying: 0, working: 0, terms: 0,
  }; // prettier-ignore
  let not = NOWHERE;
  let give = NOWHERE;
  let demand = NOWHERE;
  let hiring = NOWHERE;
  let me = NOWHERE;
  let message = NOWHERE;
  let such = NOWHERE;
  for (let i = start; i < end; i++) {
    if (quoted?.[i] === 1) {
      cues.quoted++;
      continue;
    }
    const word = words.at[i]!;
    let says = meaningOf(word);
    if (i > start && WARNS_AFTER.get(word.folded)?.has(words.at[i - 1]!.folded) === true) says |= Says.Advice;
    if (i - not <= DISOWN_REACH && isOurs(words, i, end)) cues.disclaims++;
    if (says === 0) continue;
    cues.all |= says;
    if (says & Says.Falsehood && !isDenied(words, tags, i)) cues.falsehood++;
    if (says & Says.Crime) cues.crime++;
    if (says & Says.Telling) cues.telling++;
    if (says & Says.Past) cues.past++;
    // "I need someone" asks for nobody in particular.
    if (says & Says.Third && i - hiring > HIRING_REACH) cues.third++;
    if (says & Says.They && i === start) cues.third++;
    if (says & Says.Advice) cues.advice++;
    if (says & Says.Medium) cues.medium++;
    if (says & Says.Hiring) cues.hiring++;
    if (says & Says.Apply) cues.applying++;
    if (says & Says.Work) cues.working++;
    if (says & Says.Terms) cues.terms++;
    if (says & Says.Name && i > 0 && OWN.has(words.at[i - 1]!.folded)) cues.disclaims++;

    if (says & Says.Not) {
      not = i;
      if (i > start && i < start + LABEL_WORDS && isLabelled(words, i)) cues.denies = 1;
    }
    if (says & Says.Give) give = i;
    if (says & Says.Demand) demand = i;
    if (says & Says.Hiring) hiring = i;
    if (says & Says.Me) {
      me = i;
      cues.me++;
    }
    if (says & Says.Such) such = i;
    if (says & (Says.Not | Says.Give) && not !== give && Math.abs(not - give) <= FORBID_REACH) {
      if (!isStatement(words, give) && !isNone(words, not, give)) cues.forbids++;
      give = NOWHERE;
      not = NOWHERE;
    }
    if (
      says & (Says.Not | Says.Demand) &&
      not !== demand &&
      Math.abs(not - demand) <= FORBID_REACH &&
      !isNone(words, not, demand)
    )
      cues.refuses = 1;
    if (says & (Says.Not | Says.Hiring) && not !== hiring && Math.abs(not - hiring) <= HIRING_REACH)
      cues.refuses = 1;
    if (says & Says.Got && i - me <= ME_REACH) cues.receives = 1;
    if (says & Says.Demand && i - me <= OFFER_REACH) cues.receives = 1;
    // "Scammers are offering", "they promise".
    if (says & Says.Falsehood || (says & Says.They && i === start)) message = i;
    if (says & Says.Message) {
      if (i - such <= SUCH_REACH) cues.describes = 1;
      message = i;
    }
    if (says & (Says.Demand | Says.Telling) && message !== i && i - message <= MESSAGE_REACH)
      cues.describes = 1;
  }
  // "I got your number" is what recruiters say who were not asked.
  if (cues.all & Says.Your) cues.receives = 0;
  if (meaningOf(words.at[start]!) & Says.If && cues.all & (Says.Got | Says.Demand | Says.Name | Says.Give))
    cues.supposes = 1;
  if (!(cues.all & Says.Medium)) cues.denies = 0;
  return cues;
}

/** Whether a question mark stands after the word before `end`. */
function asks(words: Words, end: number): boolean {
  const { text } = words;
  const to = end < words.count ? words.start[end]! : text.length;
  for (let at = words.end[end - 1]!; at < to; at++) if (text[at] === '?') return true;
  return false;
}

/** "You pay nothing", "Sie zahlen nichts": a benefit, where "never pay" forbids. */
function isStatement(words: Words, verb: number): boolean {
  return verb > 0 && (meaningOf(words.at[verb - 1]!) & Says.You) !== 0;
}

/** "No deposit", "no catch: we pay": English says with `no` that there is none, and forbids with `not`. */
function isNone({ at }: Words, not: number, verb: number): boolean {
  if (at[not]!.folded !== 'no') return false;
  return verb < not || verb - not > NO_REACH || ENGLISH.has(at[verb]!.folded);
}

function isOurs({ at, gap }: Words, i: number, end: number): boolean {
  const { folded } = at[i]!;
  if (US.has(folded)) return i > 0 && FROM.has(at[i - 1]!.folded);
  return OURS.has(folded) && (i + 1 >= end || (gap[i + 1] as Gap) !== Gap.Space);
}

function isLabelled(words: Words, i: number): boolean {
  return (
    (words.gap[i] as Gap) >= Gap.Mark && words.text.slice(words.end[i - 1], words.start[i]).includes(':')
  );
}

/** "This is no scam": what a scammer says of his own ad. */
function isDenied(words: Words, tags: Marks['tags'], i: number): boolean {
  return [1, 2].some(
    (back) => i >= back && (tags[i - back]! & Tag.Not) !== 0 && words.at[i - back]!.folded !== 'only',
  );
}

/** Whether the sentence tells, warns, asks or forbids, so that it makes no offer of its own. */
export function reports(cues: SentenceCues, words: number): boolean {
  const { all } = cues;
  return (
    cues.falsehood + cues.crime + cues.telling > 0 ||
    cues.forbids + cues.refuses + cues.receives + cues.describes + cues.supposes + cues.disclaims > 0 ||
    cues.asks ||
    (cues.third > 0 && (all & Says.They) !== 0) ||
    (cues.past > 0 && (cues.third > 0 || !(all & Says.You))) ||
    (cues.advice > 0 && (all & (Says.If | Says.Give | Says.Demand)) !== 0) ||
    cues.quoted * 2 > words
  );
}
