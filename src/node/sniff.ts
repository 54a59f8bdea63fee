import { decode } from './decode.js';

/** A format that we read. */
export type Format = 'text' | 'html' | 'json' | 'jsonl' | 'csv' | 'eml' | 'docx' | 'pdf';

const EXTENSIONS: ReadonlyMap<string, Format> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'text'],
  ['markdown', 'text'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['json', 'json'],
  ['jsonld', 'json'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['eml', 'eml'],
  ['docx', 'docx'],
  ['pdf', 'pdf'],
]);

/** The format that a file's name states; null where it states none that we read. `.gz` is looked through. */
export function formatOfName(name: string): Format | null {
  const extension = /\.([a-z0-9]+)(?:\.gz)?$/i.exec(name)?.[1];
  return EXTENSIONS.get(extension?.toLowerCase() ?? '') ?? null;
}

const MARKUP_START =
  /^<(?:!doctype|html|head|body|div|p|article|section|main|h[1-6]|ul|ol|table|span|a|br|!--|\?xml)\b/i;
const MAIL_START = /^(?:[A-Z-]{2,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){2}/i;
const MAIL_FIELDS = /^(?:from|subject|received|mime-version|content-type|return-path|delivered-to):/im;

/**
 * The format of bytes that come without a name, told by how they begin. What could be read in two ways is text: an ad
 * may begin with a bracket.
 */
export function formatOfHead(head: Uint8Array, isWhole: boolean): Format {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(4, head.length)).toString('latin1');
  if (start === '%PDF') return 'pdf';
  if (start === 'PK\x03\x04') return 'docx';
  const { text: raw } = decode(head, true);
  const text = raw.trimStart();
  if (/^[{[]\s*(?:["{[\]}]|$)/.test(text)) return formatOfJson(text, isWhole);
  if (MARKUP_START.test(text)) return 'html';
  return MAIL_START.test(text.replaceAll('\r\n', '\n')) &&
    /^from:|^received:/im.test(text) &&
    MAIL_FIELDS.test(text)
    ? 'eml'
    : 'text';
}

/** One object a line, or one document over many lines. */
function formatOfJson(text: string, isWhole: boolean): Format {
  const end = text.indexOf('\n');
  if (end === -1 || (isWhole && isJson(text)))
    return isWhole ? 'json' : text.startsWith('{') ? 'jsonl' : 'json';
  const first = text.slice(0, end).trim();
  if (text.startsWith('[')) return isJson(first) && text.slice(end).trim() !== '' ? 'jsonl' : 'json';
  if (isJson(first)) return 'jsonl';
  // A broken first line among sound ones: the next begins an object too.
  return first.length > 1 && /^\s*\{\s*"/.test(text.slice(end)) && !/[{[,:]$/.test(first) ? 'jsonl' : 'json';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
