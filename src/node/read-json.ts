import type { AdInput } from '../schema/ad.js';
import { isRecord } from '../read/snapshot.js';
import { decode } from './decode.js';
import { linesOf, lineText } from './lines.js';
import { ReadError } from './read-error.js';
import type { Found } from './record.js';
import { wholeOf } from './source.js';

const JSON_BYTES = 134_217_728;
const LINE_BYTES = 33_554_432;
const DEEPEST_LIST = 4;

/** Where interfaces and dumps keep the list of ads, the likeliest first. */
const LIST_NAMES = [
  'jobs', 'ads', 'vacancies', 'postings', 'jobPostings', 'results', 'items', 'data', 'hits', 'records', 'offers',
  'listings', 'itemListElement', '@graph', 'response', 'content', 'value', 'list', 'rows',
] as const; // prettier-ignore

/** Ads of a JSON document: one object, a list, a list wrapped in an object, the JobPostings of a graph. */
export async function* readJson(source: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  const bytes = await wholeOf(source, JSON_BYTES, 'Write one ad a line (.jsonl): that is read line by line.');
  const { text, note } = decode(bytes);
  const notes = note === null ? {} : { notes: [note] };
  for (const ad of adsIn(await parsed(text))) yield { ad, ...notes };
}

/** One ad a line. A line that is no JSON becomes an error; the others go on. */
export async function* readJsonLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  for await (const { number, bytes } of linesOf(source, LINE_BYTES)) {
    if (bytes === null) {
      const hint = 'Put one ad in a line, without attachments.';
      yield {
        failure: new ReadError(
          'too-large',
          `The line is longer than ${LINE_BYTES / 1_048_576} MB.`,
          hint,
          number,
        ),
      };
      continue;
    }
    const { text, note } = lineText(bytes);
    if (text.trim() === '') continue;
    try {
      yield {
        ad: (await parsed(text)) as AdInput,
        line: number,
        ...(note === null ? {} : { notes: [note] }),
      };
    } catch (error) {
      const { code, message, hint } = error as ReadError;
      yield { failure: new ReadError(code, message, hint, number) };
    }
  }
}

async function parsed(text: string): Promise<unknown> {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const reason = brief((error as Error).message);
    const hint = 'Repair the line, or leave it out.';
    throw new ReadError('invalid-json', `It is not valid JSON: ${reason}.`, hint, await brokenLine(text));
  }
}

/** The line of the first error; the built-in parser doesn't tell it. Undefined where it is nested too deep to be read. */
async function brokenLine(text: string): Promise<number | undefined> {
  const { visit } = await import('jsonc-parser');
  let line: number | undefined;
  const onError = (_code: number, _offset: number, _length: number, startLine: number): void => {
    line ??= startLine + 1;
  };
  try {
    visit(text, { onError }, { disallowComments: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return line;
}

/** The parser's reason without the piece of the input that it quotes. */
function brief(reason: string): string {
  const quoted = reason.search(/,? ?(?:\.\.\.)?"/);
  return (
    (quoted === -1 ? reason : reason.slice(0, quoted)).replace(' in JSON at', ' at') || 'it ends too soon'
  );
}

/** The ads that a parsed JSON value holds; the value itself where it holds no list of any. */
export function adsIn(value: unknown, depth = DEEPEST_LIST): readonly AdInput[] {
  if (Array.isArray(value)) return value as AdInput[];
  if (!isRecord(value) || depth === 0) return [value as AdInput];
  for (const name of LIST_NAMES) {
    const inner = Object.hasOwn(value, name) ? value[name] : undefined;
    if (Array.isArray(inner) && inner.length > 0 && inner.every(isRecord)) {
      const ads = name === '@graph' ? inner.filter(isJobPosting) : inner;
      if (ads.length > 0) return ads;
    }
    if (isRecord(inner) && LIST_NAMES.some((deeper) => Object.hasOwn(inner, deeper))) {
      const ads = adsIn(inner, depth - 1);
      if (ads.length !== 1 || ads[0] !== inner) return ads;
    }
  }
  return [value];
}

function isJobPosting(node: Record<string, unknown>): boolean {
  const type = node['@type'];
  return type === 'JobPosting' || (Array.isArray(type) && type.includes('JobPosting'));
}
