import { LOOKALIKE_LETTERS } from '../generated/lookalike-letters.js';
import type { Organisation } from '../schema/registry.js';
import type { Trick } from './edit.js';
import { parseHost, type Host } from './host.js';
import { createHostIndex } from './index.js';
import { soundsLike } from './sound.js';
import { KEY_NEIGHBOURS } from './keyboard.js';

/** A host to watch for or to register. */
export interface WatchedHost {
  /** In ASCII (punycode). */
  readonly host: string;
  readonly trick: Trick;
  /** What it weighs as evidence when an ad claims the organisation. */
  readonly bits: number;
}

const VOWELS = 'aeiou';
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
/** Shapes in plain ASCII that pass for a letter. */
const ASCII_SHAPES: Readonly<Record<string, readonly string[]>> = {
  a: ['4'], b: ['d', '6'], c: ['e'], d: ['b', 'cl'], e: ['c', '3'], g: ['q', '9'], h: ['lh'], i: ['1', 'l', 'j'], l: ['1', 'i'],
  m: ['rn', 'nn', 'n'], n: ['m', 'r'], o: ['0'], q: ['g'], s: ['5'], u: ['v'], v: ['u'], w: ['vv'], z: ['2'],
}; // prettier-ignore
/** Foreign letters listed for each letter of the name: the first ones are the likest. */
const FOREIGN_SHAPES = 4;
const ENDINGS = 'com net org info eu int ngo ong jobs careers work online site website xyz top club live link info app pro biz co io me us uk be nl de fr es it pt ch at se no dk ie pl ca au in cn ru ng ke za'.split(' '); // prettier-ignore
const ACCOUNT = 'portal login online account secure mail support verify payment form office official'.split(
  ' ',
);
const PLACES = 'europe africa uk usa india kenya nigeria'.split(' ');
const LURES = 'jobs job careers career recruitment recruit hr apply application vacancy vacancies hiring employment internship traineeship volunteer work talent stage emploi recrutement vacature karriere empleo'.split(' '); // prettier-ignore

function splice(label: string, at: number, gone: number, put: string): string {
  return label.slice(0, at) + put + label.slice(at + gone);
}

/** Labels that a forger may make from the name, by any trick; many more than once. */
function* labelsFrom(label: string): Generator<string> {
  const foreign = new Map(
    LOOKALIKE_LETTERS.map(([latin, alike]) => [latin, [...alike].slice(0, FOREIGN_SHAPES)]),
  );
  for (let at = 0; at < label.length; at++) {
    const letter = label[at]!;
    yield splice(label, at, 1, '');
    yield splice(label, at, 0, letter);
    if (at > 0) yield splice(label, at, 0, '-');
    if (at > 0) yield splice(label, at - 1, 2, letter + label[at - 1]!);
    for (const shape of [...(ASCII_SHAPES[letter] ?? []), ...(foreign.get(letter) ?? [])])
      yield splice(label, at, 1, shape);
    for (const near of KEY_NEIGHBOURS.get(letter) ?? []) {
      yield splice(label, at, 1, near);
      yield splice(label, at, 0, near);
    }
    if (VOWELS.includes(letter)) for (const vowel of VOWELS) yield splice(label, at, 1, vowel);
    for (let bit = 1; bit < 128; bit <<= 1)
      yield splice(label, at, 1, String.fromCharCode(letter.charCodeAt(0) ^ bit));
  }
  if (label.includes('-')) yield label.replaceAll('-', '');
  for (const letter of `${ALPHABET}0123456789`) yield label + letter;
  yield `${label}es`;
  yield* soundsLike(label);
  for (const word of [...LURES, ...ACCOUNT, ...PLACES, 'www', 'eu']) {
    yield `${label}-${word}`;
    yield label + word;
    yield `${word}-${label}`;
    yield word + label;
  }
}

function* hostsFrom({ suffix, subdomain, label: ascii, unicode }: Host): Generator<string> {
  const ending = suffix!;
  const label =
    unicode === ascii
      ? ascii
      : (unicode
          .slice(0, -(ending.length + 1))
          .split('.')
          .at(-1) ?? '');
  const lead = subdomain === '' ? '' : `${subdomain}.`;
  for (const made of labelsFrom(label)) yield `${lead}${made}.${ending}`;
  for (const other of ENDINGS) if (other !== ending) yield `${lead}${label}.${other}`;
  for (let at = 1; at < label.length - 1; at++) yield `${lead}${splice(label, at, 0, '.')}.${ending}`;
  const joined = ending.replaceAll('.', '');
  for (const other of ['com', ending]) {
    yield `${label}${joined}.${other}`;
    yield `${label}-${joined}.${other}`;
  }
  if (lead !== '') {
    yield `${subdomain}-${label}.${ending}`;
    yield `${subdomain}${label}.${ending}`;
  }
}

/**
 * Hosts that imitate a domain, strongest first: what an organisation may watch for or register. Only such as the
 * judge of {@link createHostIndex} would find, with the bits that it would give them. Empty for what is no domain.
 */
export function lookalikesOf(domain: string): readonly WatchedHost[] {
  const official = parseHost(domain);
  if (official === null || official.registrable === null) return [];
  const organisation: Organisation = { id: 'watched', name: official.ascii, domains: [official.ascii] };
  const index = createHostIndex([organisation]);
  const found = new Map<string, WatchedHost>();
  for (const made of hostsFrom(official)) {
    const host = /^[^\s/?#@:\\]+$/u.test(made) ? parseHost(made) : null;
    if (host === null || host.registrable === null || found.has(host.ascii) || !isName(host)) continue;
    const judged = index.lookalikeOf(host, organisation.id);
    if (judged !== null) found.set(host.ascii, { host: host.ascii, trick: judged.trick, bits: judged.bits });
  }
  return [...found.values()].sort((a, b) => b.bits - a.bits || (a.host < b.host ? -1 : 1));
}

/** Whether it can be registered: letters, digits and hyphens, none at an end of a label. */
function isName(host: Host): boolean {
  return host.ascii.split('.').every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u.test(label));
}
