/** Longest URL that is read, in units. */
export const LONGEST_URL = 2048;
const URL_STOP = /[\s<>"`|\\^{}]/u;
const TRAILING = ".,;:!?'’”“»*_…)]>";

/** One past the last unit of the URL that begins at `from`: without the punctuation of the sentence around it. */
export function urlEnd(text: string, from: number): number {
  let end = from;
  const limit = Math.min(text.length, from + LONGEST_URL);
  while (end < limit && !URL_STOP.test(text[end]!)) end++;
  while (end > from && TRAILING.includes(text[end - 1]!)) {
    // A closing bracket stays where it was opened inside.
    if (text[end - 1] === ')' && text.slice(from, end).includes('(')) break;
    end--;
  }
  const link = text.slice(from, end).indexOf('](');
  return link >= 0 ? from + link : end;
}
