import { emptyFile, reasonOf, ReadError } from './read-error.js';
import type { Found } from './record.js';
import { wholeOf } from './source.js';

const MAIL_BYTES = 52_428_800;
const FORWARDED_SUBJECT = /^\s*(?:fwd?|tr|wg|doorst|rv|enc|i)\s*:/i;
const FORWARD_MARK =
  /^-{3,} ?(?:forwarded message|message transféré|weitergeleitete nachricht|doorgestuurd bericht|mensaje reenviado|original message)/im;

/**
 * An e-mail as an ad: its subject is the title, its HTML part (or text part) the ad. A message that was forwarded as
 * an attachment is read in place, and the day on which it was sent is when the ad was seen. The sender is told in the first line, unless the mail was forwarded or comes from
 * a mailing list: then the sender is not who offers the post.
 */
export async function* readEml(source: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  const bytes = await wholeOf(source, MAIL_BYTES, 'Take the attachments out.');
  if (bytes.length === 0) throw emptyFile('no-text');
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50, maxHeadersSize: 1_048_576 }).catch(
    (error: unknown) => {
      throw new ReadError(
        'broken-document',
        `The e-mail can't be read: ${reasonOf(error)}.`,
        'Save it again as .eml.',
      );
    },
  );
  const { subject, html, text, from, replyTo, date } = mail;
  const isList = mail.headers.some(({ key }) => key === 'list-unsubscribe' || key === 'list-id');
  const isForwarded = FORWARDED_SUBJECT.test(subject ?? '') || FORWARD_MARK.test(text ?? html ?? '');
  const sender =
    isList || isForwarded
      ? []
      : [replyTo?.[0]?.address ?? from?.address].filter((address) => address !== undefined);
  const line = sender.length === 0 ? '' : `From: ${sender[0]}`;
  yield {
    ad: {
      title: subject?.replace(FORWARDED_SUBJECT, '').trim() ?? null,
      ...(html === undefined || html.trim() === ''
        ? { text: [line, text ?? ''].filter((part) => part !== '').join('\n\n') }
        : { html: line === '' ? html : `<p>${line}</p>\n${html}` }),
      ...(date === undefined || Number.isNaN(Date.parse(date)) ? {} : { seenAt: date }),
    },
  };
}
