/** The ads that we wrote ourselves around fictional organisations, one file an ad, its truth on top: test/reading/own, own-fresh and own-more. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contactHash, truth, type Labels, type Truth } from './label.js';

export type Format =
  | 'txt'
  | 'md'
  | 'html'
  | 'jsonld'
  | 'json-jobspy'
  | 'json-linkedin'
  | 'json-indeed'
  | 'json-schema'
  | 'csv'
  | 'csv-semicolon'
  | 'eml'
  | 'eml-html'
  | 'docx'
  | 'pdf';

/** What the page's JSON-LD says beside its text. */
export interface Markup {
  readonly datePosted: string;
  readonly validThrough?: string;
  readonly organisationAsString?: boolean;
  readonly baseSalary?: {
    readonly min: number;
    readonly max: number;
    readonly currency: string;
    readonly unit: string;
  };
}

export type Part = 'dev' | 'held-out' | 'fresh' | 'more';

export interface OwnAd {
  readonly id: string;
  /** Odd numbers may be looked at while readers are written; even ones may not, nor the fresh ones; `more` may. */
  readonly part: Part;
  readonly format: Format;
  readonly truth: Truth;
  /** The text, in Markdown wherever the format is richer than plain text. */
  readonly body: string;
  /** Fields that the scraper wrote beside title, organisation and text. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly markup: Markup | null;
  readonly layout: 'site' | 'board';
  /** The page hides its addresses as Cloudflare does. */
  readonly protect: boolean;
}

type Header = Readonly<Record<string, unknown>>;

const NOT_TRUTH = new Set(['format', 'given', 'markup', 'layout', 'protect', 'hours']);
const DAYS = ['posted', 'deadline', 'start', 'end', 'shortlist', 'interview'] as const;

function listOf(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** `450-500 EUR day`; `-` where the ad doesn't say, `?` where a reader may say or not. */
function payOf(line: string): unknown {
  const [amounts, currency, period] = line.split(' ');
  const [min, max] = amounts!.split('-').map(Number);
  return {
    min,
    max: max ?? min,
    currency: currency === '-' ? null : currency,
    ...(period === '?' ? {} : { period: period === '-' ? null : period }),
  };
}

/** `email jobs@x.example apply`; `either` where only the address stands there. */
function contactOf(line: string): unknown {
  const words = line.split(' ');
  const role = words.at(-1);
  const known = { type: words[0], value: words.slice(1, -1).join(' ') };
  return role === 'either' ? known : { ...known, role };
}

function truthOf(header: Header, language: string): Truth {
  const stated = Object.fromEntries(Object.entries(header).filter(([key]) => !NOT_TRUTH.has(key)));
  const isAd = header['isAd'] !== false;
  const hours = listOf(header['hours']).flatMap((value) => value.split('-').map(Number));
  const name = (key: string) => (header[key] == null ? null : listOf(header[key]));
  const { kind = 'job', ...rest } = stated;
  return truth.parse({
    ...rest,
    ...Object.fromEntries(DAYS.map((key) => [key, listOf(header[key])])),
    ...(kind === null ? {} : { kind }),
    title: name('title'),
    organisation: name('organisation'),
    place: name('place'),
    pay: listOf(header['pay']).map(payOf),
    contacts: listOf(header['contacts']).map(contactOf),
    perWeek: hours.length === 1 ? [...hours, ...hours] : hours,
    percent: listOf(header['percent']).map(Number),
    language,
    isAd,
  });
}

/** What is asked of a reader: of a text that is no ad, only that it is none, and in which language. */
export function labelsOf(ad: OwnAd): Labels {
  const { contacts = [], ...rest } = ad.truth;
  if (ad.truth.isAd === false) return { isAd: false, language: rest.language };
  const hashed = contacts.map(({ type, value, role }) => ({
    type,
    ...(role && { role }),
    hash: value === null ? null : contactHash(type, value),
  }));
  return { ...rest, contacts: hashed };
}

/** @param part - of all ads in the folder; without it, by number. */
export function loadOwn(folder: string, part?: Part): OwnAd[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => {
    const source = readFileSync(join(folder, name), 'utf8');
    const end = source.indexOf('\n---\n', 4);
    const header = parse(source.slice(4, end)) as Header;
    return {
      id: name.slice(0, -3),
      part: part ?? (Number(name.slice(3, 5)) % 2 === 1 ? 'dev' : 'held-out'),
      format: header['format'] as Format,
      truth: truthOf(header, name.slice(0, 2)),
      body: source.slice(end + 5).trim(),
      given: (header['given'] ?? {}) as Record<string, unknown>,
      markup: (header['markup'] ?? null) as Markup | null,
      layout: header['layout'] === 'board' ? 'board' : 'site',
      protect: header['protect'] === true,
    };
  });
}
