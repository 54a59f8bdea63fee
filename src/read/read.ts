import { cleanOffset, plainText, sliceText, type Text } from '../text/text.js';
import { repairText } from '../text/repair/repair.js';
import { wordsOf } from '../text/words.js';
import type { Ad, ContactFact, DateFact, IsoDate, Note, Oddity, PayFact, Read } from './ad.js';
import { contactOfField, readContacts } from './contacts.js';
import { readDates } from './dates.js';
import type { GivenAd } from './given.js';
import { readHours } from './hours.js';
import { readHtml } from './html/read-html.js';
import { compareMarkup, postingToGiven } from './jobposting.js';
import { readKind } from './kind.js';
import { languageOf } from './language.js';
import { readNature } from './nature.js';
import { readOrganisation } from './organisation.js';
import type { Page, PageLink } from './page.js';
import { readPay } from './pay.js';
import { readPlace } from './place.js';
import { readRoundup } from './roundup.js';
import { readTitle } from './title.js';

/** What one record holds: an ad, and the single ads of a round-up. */
export interface Reading {
  readonly ad: Ad;
  /** Empty for a single ad. */
  readonly parts: readonly Ad[];
}

/** The body of an ad before anything was read from it. */
interface Body {
  readonly text: Text;
  readonly oddities: readonly Oddity[];
  readonly notes: readonly Note[];
  readonly links: readonly PageLink[];
  readonly page: Page | null;
}

/**
 * Reads what was handed in. A `text` is the body wherever it is given, so that offsets point into it; what only the
 * `html` beside it says (links, markup) is added.
 */
export function readAd(given: GivenAd, now: IsoDate): Reading {
  return readPage(given, given.html === null ? null : readHtml(given.html), now);
}

/** The same for a page that was read already, from a live document. */
export function readPage(given: GivenAd, page: Page | null, now: IsoDate): Reading {
  const marked = page?.postings[0] === undefined ? null : postingToGiven(page.postings[0]);
  const body = bodyOf(given, page, marked?.text ?? null);
  const ad = readBody(body, given, marked, now);
  return { ad, parts: partsOf(ad, given, page, now) };
}

function partsOf(ad: Ad, given: GivenAd, page: Page | null, now: IsoDate): readonly Ad[] {
  const sections = given.text === null ? (page?.sections ?? []) : [];
  if (sections.length > 1) {
    return sections.flatMap((section, i) => readPage(part(given, i), section, now).ad);
  }
  return ad.isAd ? readParts(ad, given) : [];
}

/** What a part shares with its whole: where and when it was seen, and nothing that is one ad's own. */
function part(given: GivenAd, index: number): GivenAd {
  return {
    ...given,
    id: `${given.id ?? ''}#${index + 1}`,
    title: null,
    organisation: null,
    validThrough: null,
    jobStartDate: null,
    jobLocation: null,
    applicationContacts: [],
    baseSalary: null,
  };
}

/** Fields win over markup, markup over nothing: what a scraper states it has read from the page itself. */
function withMarkup(given: GivenAd, marked: Partial<GivenAd>): GivenAd {
  const merged: Record<string, unknown> = { ...marked };
  for (const [key, value] of Object.entries(given)) {
    const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
    if (!isEmpty || merged[key] === undefined) merged[key] = value;
  }
  return { ...(merged as unknown as GivenAd), notes: [...given.notes, ...(marked.notes ?? [])] };
}

/** A page with less visible text than this shows its ad by script only; then its markup has the text. */
const SHORTEST_PAGE = 200;

function bodyOf(given: GivenAd, page: Page | null, markedText: string | null): Body {
  if (given.text !== null) {
    const repaired = repairText('text', given.text);
    return { ...repaired, links: page === null ? [] : linksIn(repaired.text, page), page };
  }
  // A title alone is all the wording there is.
  if (page === null) return { ...repairText('title', given.title ?? ''), links: [], page };
  const byMarkup =
    markedText !== null && page.text.length < SHORTEST_PAGE && markedText.length > page.text.length;
  const { text, oddities, notes } = repairText('text', byMarkup ? markedText : page.text);
  const links = byMarkup ? [] : page.links.map((link) => moved(link, text));
  // The text of a page is ours, and not a field as given: places count in it as it is returned.
  const own = plainText(given.textIsHtml === true ? 'ad.text' : 'text', text.value);
  return { text: own, oddities: oddities.map((oddity) => ({ ...oddity, spans: [] })), notes, links, page };
}

function moved(link: PageLink, text: Text): PageLink {
  return { href: link.href, start: cleanOffset(text, link.start), end: cleanOffset(text, link.end) };
}

/** Most units of the text that are searched in all: a page may have links without end that the text doesn't hold. */
const MOST_SEARCHED = 50_000_000;

/** The links of a page, found again by their shown words in a text that somebody else took from it. */
function linksIn(text: Text, page: Page): readonly PageLink[] {
  const found: PageLink[] = [];
  let from = 0;
  let searched = 0;
  const search = (shown: string, start: number): number => {
    const at = text.value.indexOf(shown, start);
    searched += (at < 0 ? text.value.length : at) - start;
    return at;
  };
  for (const link of page.links) {
    const shown = page.text.slice(link.start, link.end).trim();
    if (shown === '') continue;
    if (searched > MOST_SEARCHED) break;
    let at = search(shown, from);
    if (at < 0) at = search(shown, 0);
    if (at < 0) continue;
    found.push({ href: link.href, start: at, end: at + shown.length });
    from = at;
  }
  return found;
}

function readBody(body: Body, fields: GivenAd, marked: Partial<GivenAd> | null, now: IsoDate): Ad {
  const given = marked === null ? fields : withMarkup(fields, marked);
  const { text } = body;
  const words = wordsOf(text.value);
  const language = languageOf(words, given.language ?? body.page?.language ?? null);
  const seenAt = given.seenAt ?? now;
  const title = statedTitle(given, body.page) ?? readTitle(text, words);
  const dates = readDates(text, words, language, { seenAt });
  const pay = readPay(text, words);
  const notes = [...given.notes, ...body.notes];
  const contacts = readContacts(text, words, body.links, notes);
  const nature = readNature(text, words, language, {
    title: title?.value ?? null,
    titleIsInText: title?.spans[0]?.field === text.field,
    contacts,
    dates,
    pay,
  });
  const organisation = stated('organisation', given.organisation);
  const visible = organisation === null || marked !== null ? readOrganisation(text, words) : null;
  return {
    id: given.id,
    isAd: nature.isAd,
    notAdReason: nature.reason,
    reported: nature.reported,
    telling: nature.telling,
    text,
    words,
    language,
    title,
    organisation: organisation ?? visible,
    kind: readKind(title, text, words, language, given.employmentType),
    dates: datesOf(given, dates),
    pay: payOf(given, pay),
    contacts: contactsOf(given, contacts),
    place: stated('jobLocation', given.jobLocation) ?? readPlace(text, words),
    hours: readHours(text, words, title?.value ?? null),
    oddities: withHidden(body),
    disagreements:
      marked === null ? [] : compareMarkup(marked, { organisation: visible, dates, pay, contacts }),
    url: given.url,
    seenAt,
    seenAtStated: given.seenAt !== null,
    notes,
  };
}

function stated(field: string, value: string | null): Read<string> | null {
  return value === null ? null : { value, spans: [{ field, start: 0, end: value.length, quote: value }] };
}

function statedTitle(given: GivenAd, page: Page | null): Read<string> | null {
  if (given.title !== null) return stated('title', given.title);
  return page?.title == null ? null : { value: page.title, spans: [] };
}

/** What the text says comes first; a field or markup supplies what the text leaves out. */
function datesOf(given: GivenAd, read: readonly DateFact[]): readonly DateFact[] {
  const supplied = [
    fieldDate('posted', given.datePosted),
    fieldDate('deadline', given.validThrough),
    fieldDate('start', given.jobStartDate),
  ].filter((fact): fact is DateFact => fact !== null);
  return [...read, ...supplied];
}

function fieldDate(role: DateFact['role'], date: IsoDate | null): DateFact | null {
  if (date === null) return null;
  return { role, date, until: date, yearStated: true, weekday: null, weekdayAgrees: null, spans: [] };
}

function payOf(given: GivenAd, read: readonly PayFact[]): readonly PayFact[] {
  if (given.baseSalary === null) return read;
  return [...read, { ...given.baseSalary, estimated: false, spans: [] }];
}

function contactsOf(given: GivenAd, read: readonly ContactFact[]): readonly ContactFact[] {
  const applied = given.applicationContacts.flatMap((contact) => contactOfField(contact, 'apply'));
  const source = given.url === null ? [] : contactOfField(given.url, 'source');
  return [...read, ...applied.filter((one) => !read.some((other) => other.value === one.value)), ...source];
}

function withHidden(body: Body): readonly Oddity[] {
  const hidden = body.page?.hiddenTexts ?? [];
  return hidden.length === 0 ? body.oddities : [...body.oddities, { type: 'hidden-text', spans: [] }];
}

function readParts(whole: Ad, given: GivenAd): readonly Ad[] {
  return readRoundup(whole.text, whole.words, whole.language, whole.seenAt).parts.map((entry, i) => {
    const text = sliceText(whole.text, entry.start, entry.end);
    const ad = readBody(
      { text, oddities: [], notes: [], links: [], page: null },
      part(given, i),
      null,
      whole.seenAt,
    );
    return {
      ...ad,
      isAd: true,
      notAdReason: null,
      seenAtStated: whole.seenAtStated,
      dates:
        entry.deadline === null
          ? ad.dates
          : [entry.deadline, ...ad.dates.filter((fact) => fact.role !== 'deadline')],
      title: entry.title ?? ad.title,
      organisation: entry.organisation ?? ad.organisation,
      place: entry.country ?? ad.place,
    };
  });
}
