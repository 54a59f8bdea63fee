/** Reading compared with what the data state in fields of their own, where the text says it too. */
import type { Ad } from '../../src/read/ad.js';
import type { Row } from '../draw-labels.js';
import { namesAgree, type Comparison, type Field } from './compare.js';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

const CLOSING = String.raw`\b(?:deadline|clos(?:e|es|ed|ing)|appl(?:y|ication|ications)|submit|due|until)\b[^\n]{0,80}?`;

/** The ways in which British and American ads write a day, after a word of closing or applying in the same line. */
function closingDay(day: string): RegExp {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const name = MONTHS[month - 1]!;
  const names = `(?:${name}|${name.slice(0, 3)}|sept)\\.?`;
  const two = (value: number) => `0?${value}`;
  const forms = [
    `\\b${two(date)}(?:st|nd|rd|th)?(?: of)? ${names}(?!\\w)`,
    `\\b${names} ${two(date)}(?:st|nd|rd|th)?(?!\\d)`,
    `\\b${two(date)}[/.-]${two(month)}[/.-](?:20)?${year % 100}(?!\\d)`,
    `\\b${two(month)}[/.-]${two(date)}[/.-](?:20)?${year % 100}(?!\\d)`,
    `\\b${day}(?!\\d)`,
  ];
  return new RegExp(`${CLOSING}(?:${forms.join('|')})`, 'i');
}

function comparison(
  field: Field,
  expected: string,
  read: readonly string[],
  agrees: (read: string) => boolean,
): Comparison {
  const right = read.filter(agrees);
  const found = right.length > 0 ? 1 : 0;
  return {
    field,
    stated: 1,
    found,
    read: read.length,
    right: right.length,
    missed: found === 1 ? [] : [expected],
    wrong: read.filter((one) => !agrees(one)),
  };
}

/**
 * Employer, title and closing day of a row. A field is compared only where the text repeats it, word for word or, for
 * the day, in any of its written forms after a word of closing: what only the row knows cannot be read.
 */
export function compareStated(row: Row, ad: Ad): Comparison[] {
  const text = row.text.toLowerCase();
  const compared: Comparison[] = [];
  for (const [field, expected, read] of [
    ['organisation', row.organisation, ad.organisation?.value],
    ['title', row.title, ad.title?.value],
  ] as const) {
    if (expected === undefined || expected.trim().length < 3 || !text.includes(expected.trim().toLowerCase()))
      continue;
    compared.push(
      comparison(field, expected, read === undefined ? [] : [read], (one) => namesAgree(expected, one)),
    );
  }
  const closes = row.validThrough?.slice(0, 'YYYY-MM-DD'.length);
  if (closes !== undefined && closingDay(closes).test(text)) {
    const deadlines = ad.dates
      .filter((fact) => fact.role === 'deadline')
      .flatMap(({ date }) => (date === null ? [] : [date]));
    compared.push(comparison('deadline', closes, [...new Set(deadlines)], (one) => one === closes));
  }
  return compared;
}
