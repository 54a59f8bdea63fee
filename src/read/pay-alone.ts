import type { Words } from '../text/words.js';
import type { Amount } from './amounts.js';
import { breaksBefore, sentenceStart } from './sentence.js';

/** What a year's pay lies between, where nothing but its size and its place say that an amount is pay. */
const YEARLY = { least: 10_000, most: 400_000 } as const;
/** Words that may label such an amount: "Grade 7:", "MPS/UPS,". */
const LABEL_WORDS = 5;
/** Before an amount that is part of a sentence: "raised £20,000 – £50,000 from". */
const IN_SENTENCE = /\p{Ll}{2} (?:[€£$]|[A-Z]{3} )?$/u;
const ENDS_CELL = /^\s?(?:\||\n|$)/u;
/** What ends a pay that stands by itself: the line, a bracket, a comma, what is added to it. */
const ENDS =
  /^(?:[.,;]?\s*(?:$|\n)|\s*[(,;+*|/]|\s+(?:plus|pro[ -]rata|doe|ote|fte|dependent|depending|negotiable|incl|per|p\.a)\b|\.\s)/iu;

/**
 * Whether an amount from `low` to the word before `tail` stands as advertisers set pay without a word of it: a line or
 * a short sentence of its own, in the size of a year's pay ("£34k + tips", "MPS/UPS, £32,916 – £51,048.").
 */
export function standsAlone(words: Words, tail: number, low: Amount): boolean {
  const value = low.thousands || low.value >= 1000 ? low.value : low.value * 1000;
  if (value < YEARLY.least || value > YEARLY.most) return false;
  const ranged = tail > low.to;
  // "Technician | £17,316 | Hull": a cell between bars.
  if (/\| ?[€£$]?$/u.test(words.text.slice(Math.max(0, low.start - 3), low.start)))
    return ENDS_CELL.test(words.text.slice(words.end[tail - 1], words.end[tail - 1]! + 4));
  const from = sentenceStart(words, low.from, LABEL_WORDS + 1);
  if (low.from - from > (ranged ? LABEL_WORDS : 0) || !breaksBefore(words, from)) return false;
  const lead = words.text.slice(Math.max(0, low.start - 24), low.start);
  if (IN_SENTENCE.test(lead.slice(lead.lastIndexOf('\n') + 1))) return false;
  return ENDS.test(words.text.slice(words.end[tail - 1], words.end[tail - 1]! + 16));
}
