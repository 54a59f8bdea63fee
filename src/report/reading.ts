import type { Heading } from '../messages/headings.js';
import type { ContactFact, DateFact, PayFact } from '../read/ad.js';
import type { AdReport } from '../schema/assessment.js';
import type { Span } from '../text/text.js';

/** A line of the table of what was read. */
export interface Row {
  readonly name: Heading;
  readonly value: string;
  /** The words that it was read from; null where a field stated it. */
  readonly quote: string | null;
}

/** What was read from an ad, in the order in which a person asks for it. */
export function rowsOf(ad: AdReport): readonly Row[] {
  const row = (name: Heading, value: string | null, spans: readonly Span[] = []): Row[] =>
    value === null ? [] : [{ name, value, quote: quoteOf(spans, value) }];
  return [
    ...row('title', ad.title),
    ...row('organisation', ad.organisation),
    ...row('kind', ad.kind, ad.spans.kind),
    ...row('place', ad.place),
    ...row('hours', hours(ad)),
    ...ad.dates.map((date) => ({
      name: date.role,
      value: dateText(date),
      quote: quoteOf(date.spans, dateText(date)),
    })),
    ...ad.pay.map((pay) => ({
      name: 'pay' as const,
      value: payText(pay),
      quote: quoteOf(pay.spans, payText(pay)),
    })),
    ...ad.contacts.map((contact) => ({ name: contact.role, value: contactText(contact), quote: null })),
    ...row('language', ad.language),
    ...row('seen', ad.seenAt),
    ...row('url', ad.url),
    ...ad.oddities.map(({ type, spans }) => ({
      name: 'oddity' as const,
      value: `${type}, ${spans.length}×`,
      quote: null,
    })),
    ...ad.notes.map(({ message }) => ({ name: 'note' as const, value: message, quote: null })),
  ];
}

function quoteOf(spans: readonly Span[], value: string): string | null {
  const quote = spans[0]?.quote.trim() ?? '';
  return quote === '' || quote === value ? null : quote;
}

function hours({ hours: read }: AdReport): string | null {
  if (read === null) return null;
  const { perWeek, percent } = read;
  return [perWeek === null ? null : `${perWeek} a week`, percent === null ? null : `${percent} %`]
    .filter((part) => part !== null)
    .join(', ');
}

function dateText({ date, until, open, yearStated, weekdayAgrees }: DateFact): string {
  if (date === null) return open ?? 'not stated';
  const day = until === null || until === date ? date : `${date} to ${until}`;
  return `${day}${yearStated ? '' : ' (year not written)'}${weekdayAgrees === false ? ' (another weekday)' : ''}`;
}

function payText({ min, max, currency, period, estimated }: PayFact): string {
  const amount = (value: number): string => value.toLocaleString('en-GB');
  const range = min === max ? amount(min) : `${amount(min)} to ${amount(max)}`;
  const unit = [currency, period === null ? null : `a ${period}`].filter((part) => part !== null).join(' ');
  return `${range}${unit === '' ? '' : ` ${unit}`}${estimated ? ' (estimated by the board)' : ''}`;
}

function contactText({ type, value, hidden, opaque, shown, wrappers }: ContactFact): string {
  const marks = [
    hidden ? 'hidden' : null,
    opaque ? 'leads to an unknown place' : null,
    shown === null ? null : `shown as ${shown}`,
    wrappers.length === 0 ? null : `through ${wrappers.join(', ')}`,
  ].filter((mark) => mark !== null);
  return `${value ?? type}${marks.length === 0 ? '' : ` (${marks.join('; ')})`}`;
}
