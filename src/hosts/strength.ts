import { isOrdinaryWord, labelBits } from './chance.js';
import type { Brand } from './brands.js';
import type { BesideKind } from './beside.js';
import type { Trick } from './edit.js';

/**
 * Share of look-alikes made with each trick. Beliefs in the light of published counts: names joined with words are far
 * more common than slips of letters (Kintis et al. 2017, doi 10.1145/3133956.3134002), bit flips are rare.
 */
const SHARE: Readonly<Record<Trick, number>> = {
  homoglyph: 0.08, 'typing-slip': 0.04, replacement: 0.02, omission: 0.05, insertion: 0.04, addition: 0.04,
  repetition: 0.04, transposition: 0.04, 'vowel-swap': 0.03, 'bit-flip': 0.01, hyphenation: 0.05, 'dot-inside': 0.02,
  'other-ending': 0.12, 'brand-in-subdomain': 0.08, 'brand-plus-word': 0.25, 'written-out': 0.04, plural: 0.03,
  'sound-alike': 0.02,
}; // prettier-ignore

/** Share of forgeries that use a look-alike at all; the others use free mail, messengers and unrelated hosts. */
const USED = 0.3;

/**
 * Most bits that a trick gives: what honest affiliates, namesakes and clerks' errors do as well sets the limit, however
 * improbable the host is by chance.
 */
const MOST: Readonly<Record<Trick, number>> = {
  homoglyph: 9, 'typing-slip': 8, replacement: 7, omission: 8, insertion: 8, addition: 7, repetition: 8,
  transposition: 8, 'vowel-swap': 7, 'bit-flip': 7, hyphenation: 5, 'dot-inside': 5, 'other-ending': 4,
  'brand-in-subdomain': 9, 'brand-plus-word': 8, 'written-out': 3, plural: 5, 'sound-alike': 5,
}; // prettier-ignore

/** Hosts that a trick makes from each letter of a name, all endings alike; 1 for the tricks not named here. */
const PER_LETTER: Partial<Readonly<Record<Trick, number>>> = {
  insertion: 30, replacement: 30, 'typing-slip': 6, homoglyph: 4, 'bit-flip': 4, 'sound-alike': 4, 'vowel-swap': 2,
}; // prettier-ignore

/** How many hosts a trick can make from a name of this length. */
export function variantsOf(trick: Trick, length: number): number {
  return trick === 'addition' ? 36 : (PER_LETTER[trick] ?? 1) * length;
}

/** log2 of how much more often a forgery than an ordinary host keeps the official ending, or takes another. */
function endingBits(brand: Brand, ending: string): number {
  // Shares of endings among ordinary hosts, roughly: `com` half, `org` and `net` a tenth each, others little.
  if (ending !== brand.ending) return -1.5;
  return ending === 'com' ? 0.5 : ending === 'org' || ending === 'net' ? 2 : 3.5;
}

/** Names so short that most of their neighbours are names as well. */
const SHORT = 4;
/** Most bits for one letter changed in a name of so many letters. */
const MOST_SHORT: Readonly<Record<number, number>> = { 1: 1, 2: 2, 3: 3, 4: 5 };
/** Tricks that make a misprint of a short name and not another abbreviation. */
const PLAIN_TRICKS: ReadonlySet<Trick> = new Set(['repetition', 'transposition', 'homoglyph']);

/** What a candidate weighs, and how many hosts as near as this one are expected among ordinary ones by chance. */
export interface Strength {
  readonly bits: number;
  /** log2 of the share of ordinary hosts that are as near to this one name. */
  readonly chance: number;
}

/** Endings that cost next to nothing or promise jobs, and which an affiliate rarely chooses. */
const CHEAP: ReadonlySet<string> = new Set(
  'xyz top online site website live click link club info work works jobs careers career app icu vip shop store space fun buzz life today world rest cam cfd sbs bond lol monster quest beauty hair skin makeup mom one pro biz mobi name press help support services solutions agency company email digital cloud network ltd inc llc limited cc ws tk ml ga cf gq pw su to ly cyou win bid loan date review trade stream download racing party science faith men accountant cricket'.split(' '),
); // prettier-ignore

/** A label that is the name after one edit, or looks or sounds like it. `edits` beyond the first are unlikely each. */
export function editStrength(brand: Brand, trick: Trick, made: string, ending: string, edits = 1): Strength {
  const ordinary = labelBits(made);
  const variants = Math.log2(variantsOf(trick, brand.key.length)) * edits;
  const gain = endingBits(brand, ending);
  const bits = Math.log2(SHARE[trick] * USED) - variants - ordinary + gain;
  const { length } = brand.key;
  // Another ending and another name are another organisation; so is nearly any other abbreviation of three letters.
  const namesake =
    length <= SHORT && (ending !== brand.ending || (length < SHORT && !PLAIN_TRICKS.has(trick)));
  const most = Math.min(MOST[trick], MOST_SHORT[length] ?? MOST[trick]);
  return { bits: Math.min(most, bits), chance: namesake ? 0 : variants + ordinary - gain };
}

/** Share of ordinary hosts that have a letter outside ASCII, in bits. */
const FOREIGN_BITS = -7;

/**
 * The very name, made otherwise: hyphens, dots, letters of another script. `labels` are the host's own, from the first
 * that is part of the name.
 */
export function sameNameStrength(
  brand: Brand,
  trick: Trick,
  labels: readonly string[],
  ending: string,
): Strength {
  const written = labels.reduce((sum, label) => sum + labelBits(label), 0);
  const ordinary = trick === 'homoglyph' ? labelBits(brand.key) + FOREIGN_BITS : written;
  const gain = trick === 'written-out' ? 0 : endingBits(brand, ending);
  const bits = Math.log2(SHARE[trick] * USED) - Math.log2(20) - ordinary + gain;
  return { bits: Math.min(MOST[trick], bits), chance: ordinary - gain };
}

/** The name under another ending: cheap ones are bought by forgers, a country's may be a chapter's. */
export function otherEndingStrength(brand: Brand, ending: string, lent: boolean): Strength {
  const most = lent ? 3 : CHEAP.has(ending) ? 4 : /^[a-z]{2}$|\./u.test(ending) ? 1 : 1.5;
  const ordinary = labelBits(brand.key);
  const bits = Math.log2(SHARE['other-ending'] * USED) - Math.log2(100) - ordinary;
  // The same name is a namesake's, not a neighbour's: there is one of them, not hundreds.
  return { bits: Math.min(most, bits), chance: ordinary - NAMESAKE_BITS };
}
/** How much more chance may explain of a host with the very name, in bits: it is worth telling even where it is weak. */
const NAMESAKE_BITS = 4;

const MOST_BESIDE: Readonly<Record<BesideKind, number>> = {
  lure: 8,
  account: 7,
  web: 7,
  place: 1.5,
  number: 6,
  ending: 8,
  none: 5,
};
/** A word that isn't listed is as likely a partner's or a chapter's. */
const MOST_UNLISTED = 2;

/** Strong enough to stand, weak since a tenant of a service that we don't know has such a name as well. */
export const MOST_AS_TENANT = 3;

/** Whether a name says little alone: three letters or fewer, or an ordinary word. */
export function isCommonName(brand: Brand): boolean {
  return brand.key.length <= 3 || isOrdinaryWord(brand.key);
}

/**
 * The name with something beside it. `apart`: a hyphen or dot stands between them.
 * Null where the name is found in too many ordinary words to mean anything.
 */
export function besideStrength(
  brand: Brand,
  kind: BesideKind | null,
  ending: string,
  apart: boolean,
): Strength | null {
  const { length } = brand.key;
  const sameEnding = ending === brand.ending;
  const common = isCommonName(brand);
  if (kind === null && (length < 5 || common)) return null;
  const pretends = kind === 'lure' || kind === 'account' || kind === 'ending';
  if (length <= 2 && kind !== 'ending' && !(apart && kind === 'lure')) return null;
  if (length === 3 && !apart && !pretends && !sameEnding) return null;
  if (common && !sameEnding && !pretends) return null;
  const most = (kind === null ? MOST_UNLISTED : MOST_BESIDE[kind]) / (common ? 2 : 1);
  // One in some hundred labels has a listed word at a given place.
  const ordinary = labelBits(brand.key) - (kind === null ? 0 : 6) + (apart ? -2 : 0);
  const bits = Math.log2(SHARE['brand-plus-word'] * USED) - (kind === null ? 12 : 8) - ordinary;
  return { bits: Math.min(most, bits), chance: ordinary - (sameEnding ? 2 : 0) };
}

/**
 * The name as a label of its own before another's domain. A name that says little alone counts only before a domain
 * that speaks of jobs or accounts (`pretends`), and only for an ad that claims it: others may have that name as well.
 */
export function subdomainStrength(brand: Brand, pretends: () => boolean, ending: string): Strength | null {
  const beside = pretends() ? besideStrength(brand, 'lure', ending, true) : null;
  const isCommon = isCommonName(brand);
  if (beside !== null)
    return { bits: Math.min(beside.bits, MOST_AS_TENANT), chance: isCommon ? 0 : beside.chance };
  return isCommon ? null : besideStrength(brand, null, ending, true);
}
