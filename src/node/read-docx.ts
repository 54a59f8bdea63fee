import { hasText } from '../read/markup.js';
import { loadPeer } from './peer.js';
import { emptyFile, reasonOf, ReadError } from './read-error.js';
import type { Found } from './record.js';
import { wholeOf } from './source.js';
import { checkZip } from './zip-size.js';

const DOCX_BYTES = 52_428_800;
const HINT = 'Save it again as .docx, or as text.';

/** How an OLE file begins: an old Word document, or what encloses one that a password protects ([MS-OFFCRYPTO] 2.3). */
const OLD_WORD = '\xd0\xcf\x11\xe0';
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

function oldWord(bytes: Buffer): ReadError {
  return bytes.includes(ENCRYPTED)
    ? new ReadError(
        'password-protected',
        'The Word file is protected by a password.',
        'Save a copy without the password.',
      )
    : new ReadError('broken-document', 'It is an old Word document (.doc).', 'Save it as .docx, or as text.');
}

/** A Word document as an ad, in HTML so that links keep what they lead to; pictures are passed over. */
export async function* readDocx(source: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  const buffer = await wholeOf(source, DOCX_BYTES, 'Take the pictures out.');
  if (buffer.length === 0) throw emptyFile('broken-document');
  if (buffer.toString('latin1', 0, OLD_WORD.length) === OLD_WORD) throw oldWord(buffer);
  checkZip(buffer);
  const { default: mammoth } = await loadPeer('mammoth', () => import('mammoth'));
  // A picture would be unpacked and written into the HTML; nothing in it is read.
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  const { value: html } = await mammoth
    .convertToHtml({ buffer }, { convertImage })
    .catch((error: unknown) => {
      throw new ReadError('broken-document', `The Word file can't be read: ${reasonOf(error)}.`, HINT);
    });
  if (!hasText(html)) throw new ReadError('no-text-in-document', 'The Word file holds no text.', HINT);
  yield { ad: { html } };
}
