import { readContacts } from '../../src/read/contacts.js';
import { readDates } from '../../src/read/dates.js';
import { languageOf } from '../../src/read/language.js';
import type { PageLink } from '../../src/read/page.js';
import { readPay } from '../../src/read/pay.js';
import { plainText } from '../../src/text/text.js';
import { wordsOf } from '../../src/text/words.js';

/** The day that every test of reading takes for the one on which the ad was seen. */
export const SEEN = '2026-02-10';

export function datesIn(value: string, hintCountry: string | null = null, seenAt = SEEN) {
  const words = wordsOf(value);
  return readDates(plainText('text', value), words, languageOf(words, null), { seenAt, hintCountry });
}

/** `deadline 2026-03-15`, `start 2026-03-01..2026-03-31`, `deadline rolling`. */
export function datesAsText(value: string, hintCountry: string | null = null, seenAt = SEEN): string[] {
  return datesIn(value, hintCountry, seenAt).map(({ role, date, until, open }) => {
    if (open !== undefined) return `${role} ${open}`;
    return until === date ? `${role} ${date}` : `${role} ${date}..${until}`;
  });
}

/** `24907 GBP year`, `3114-3350 EUR month est.` */
export function payAsText(value: string): string[] {
  return readPay(plainText('text', value), wordsOf(value)).map(({ min, max, currency, period, estimated }) =>
    [
      min === max ? `${min}` : `${min}-${max}`,
      currency ?? '?',
      period ?? '?',
      ...(estimated ? ['est.'] : []),
    ].join(' '),
  );
}

export function contactsIn(value: string, links: readonly PageLink[] = []) {
  return readContacts(plainText('text', value), wordsOf(value), links);
}

/** `email jobs@example.org apply`, `email hidden apply`. */
export function contactsAsText(value: string, links: readonly PageLink[] = []): string[] {
  return contactsIn(value, links).map(({ type, value: read, role }) => `${type} ${read ?? 'hidden'} ${role}`);
}
