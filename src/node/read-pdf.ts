import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { asHtml, hasText } from '../read/markup.js';
import { loadPeer } from './peer.js';
import { emptyFile, reasonOf, ReadError } from './read-error.js';
import type { Found } from './record.js';
import { wholeOf } from './source.js';

const PDF_BYTES = 52_428_800;
const MOST_PAGES = 100;
const LONGEST_MS = 30_000;
const MOST_UNITS = 5_000_000;

/** A PDF as an ad, in HTML so that links keep what they lead to. A scanned page holds no text and can't be read. */
export async function* readPdf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  const bytes = await wholeOf(source, PDF_BYTES, 'Print the pages with the ad to a PDF of their own.');
  if (bytes.length === 0) throw emptyFile('broken-document');
  const { getDocumentProxy } = await loadPeer('unpdf', () => import('unpdf'));
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    isEvalSupported: false,
  }).catch((error: unknown) => {
    throw pdfError(error);
  });
  try {
    yield await withinTime(adOf(document));
  } finally {
    await document.destroy();
  }
}

async function adOf(document: PDFDocumentProxy): Promise<Found> {
  const pages = Math.min(document.numPages, MOST_PAGES);
  const lines: string[] = [];
  let units = 0;
  for (let number = 1; number <= pages && units < MOST_UNITS; number++) {
    const html = await pageHtml(document, number).catch((error: unknown) => {
      throw pdfError(error);
    });
    units += html.length;
    lines.push(html);
  }
  const html = lines.join('\n');
  if (!hasText(html)) {
    throw new ReadError(
      'no-text-in-document',
      'The PDF holds no text, only pictures.',
      'Run text recognition (OCR) over it first.',
    );
  }
  const notes = pages < document.numPages ? [`read the first ${pages} of ${document.numPages} pages`] : [];
  return { ad: { html }, ...(notes.length === 0 ? {} : { notes }) };
}

interface Link {
  readonly url: string;
  /** Left, bottom, right, top, in the page's units. */
  readonly rect: readonly number[];
}

async function pageHtml(document: PDFDocumentProxy, number: number): Promise<string> {
  const page = await document.getPage(number);
  const links = (await page.getAnnotations()).flatMap(linkOf);
  const { items } = await page.getTextContent();
  let html = '<p>';
  let within: Link | undefined;
  let lastY: number | null = null;
  for (const item of items) {
    if (!('str' in item)) continue;
    if (item.str.trim() !== '') {
      const [, , , height, x, y] = item.transform as number[];
      // A step of more than a line and a half begins a paragraph.
      if (lastY !== null && Math.abs(lastY - y!) > 1.9 * Math.abs(height || 12)) html += '<br>\n';
      lastY = y!;
      const link = links.find(({ rect }) => isWithin(rect, x! + item.width / 2, y! + (height ?? 0) / 3));
      if (link !== within) {
        html += (within === undefined ? '' : '</a>') + (link === undefined ? '' : openingOf(link));
        within = link;
      }
    }
    html += asHtml(item.str);
    if (item.hasEOL) html += '<br>\n';
  }
  page.cleanup();
  return `${html}${within === undefined ? '' : '</a>'}</p>`;
}

function openingOf({ url }: Link): string {
  return `<a href="${asHtml(url).replace(/"/g, '&quot;')}">`;
}

function linkOf(annotation: {
  subtype?: unknown;
  url?: unknown;
  unsafeUrl?: unknown;
  rect?: unknown;
}): Link[] {
  const url = annotation.url ?? annotation.unsafeUrl;
  return annotation.subtype === 'Link' && typeof url === 'string' && Array.isArray(annotation.rect)
    ? [{ url, rect: annotation.rect as number[] }]
    : [];
}

function isWithin([left, bottom, right, top]: readonly number[], x: number, y: number): boolean {
  return x >= left! && x <= right! && y >= bottom! && y <= top!;
}

function pdfError(error: unknown): ReadError {
  if (error instanceof ReadError) return error;
  if ((error as Error).name === 'PasswordException') {
    return new ReadError(
      'password-protected',
      'The PDF is protected by a password.',
      'Save a copy without the password.',
    );
  }
  return new ReadError(
    'broken-document',
    `The PDF can't be read: ${reasonOf(error)}.`,
    'Download it again, or print it to a new PDF.',
  );
}

async function withinTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new ReadError(
          'took-too-long',
          'Reading the PDF took too long.',
          'Print the pages with the ad to a new PDF.',
        ),
      );
    }, LONGEST_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
