import { isError, type Formatter, type Reported } from './formatter.js';

// JSON escapes what is under U+0020; terminals also obey U+0080 to U+009F, and readers see reversed text.
const UNSAFE = /[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** JSON in which no character steers a terminal; equal to plain JSON once parsed. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** An answer with the place of its input: `file` and `line` beside the fields of the assessment. */
export function placed({ file, line, result }: Reported): object {
  const place = line === undefined ? { file } : { file, line };
  if (isError(result))
    return { ...(result.id === undefined ? {} : { id: result.id }), ...place, error: result.error };
  const { id, ...rest } = result;
  return { id, ...place, ...rest };
}

/** One JSON array of all answers, in the order of the inputs. */
export function jsonFormatter(): Formatter {
  let isFirst = true;
  return {
    head: () => '[',
    record: (reported) => {
      const before = isFirst ? '\n' : ',\n';
      isFirst = false;
      return before + safeJson(placed(reported), 2);
    },
    foot: () => '\n]\n',
  };
}
