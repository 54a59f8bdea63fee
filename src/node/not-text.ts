import { decode } from './decode.js';
import { ReadError } from './read-error.js';

/** How files begin that are not text, in latin-1, and what to do with them. */
const KINDS: readonly (readonly [start: string, name: string, hint: string])[] = [
  ['\x89PNG', 'a PNG image', 'What stands in an image is not read: give the ad as text.'],
  ['\xff\xd8\xff', 'a JPEG image', 'What stands in an image is not read: give the ad as text.'],
  ['GIF8', 'a GIF image', 'What stands in an image is not read: give the ad as text.'],
  ['%PDF', 'a PDF document', 'Give it a name that ends in .pdf.'],
  ['PK\x03\x04', 'a ZIP archive or Word document', 'Give a Word document a name that ends in .docx; unpack an archive.'],
  ['\xd0\xcf\x11\xe0', 'an old Word or Excel document', 'Save it as .docx or as text.'],
  ['{\\rtf', 'an RTF document', 'Save it as .docx or as text.'],
  ['\x1f\x8b', 'a gzip archive', 'Give it a name that ends in .gz.'],
]; // prettier-ignore

/** Control characters in text, one in so many: damaged text has a few, a picture has one in ten. */
const FEW = 50;

/** C0 but tab, line ends, form feed and escape, which terminals' logs have. */
function isControl(code: number): boolean {
  return code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27;
}

/** Why a file that begins so is no text, whatever its name; null for a text. */
export function notText(head: Uint8Array): ReadError | null {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(8, head.length)).toString('latin1');
  const kind = KINDS.find(([magic]) => start.startsWith(magic));
  if (kind !== undefined) return new ReadError('not-text', `It is ${kind[1]} and no text.`, kind[2]);
  const { text } = decode(head);
  let controls = 0;
  for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) controls++;
  if (controls * FEW <= text.length) return null;
  return new ReadError(
    'not-text',
    'It holds bytes that are no text.',
    'Give the ad as text in UTF-8, or as .html, .docx or .pdf under its own name.',
  );
}
