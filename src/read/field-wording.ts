import { InputError } from '../schema/errors.js';
import { textIn, valuesOf, isPlainRecord } from './field-lookup.js';
import { SECTION_NAMES } from './field-names.js';
import { fieldLine, type FieldReading } from './field-reading.js';
import { asHtml, htmlIn } from './markup.js';
import type { Plain } from './snapshot.js';

/** A first line this short may be a title that is called `text`, as Lever's interface does. */
const LONGEST_TITLE = 200;

/** What the ad says, as given to the unit; places in it hold. */
export interface Wording {
  readonly text: string | null;
  readonly html: string | null;
  readonly title: string | null;
  /** The HTML stood in a field for text: no place in what is read from it is a place in that field. */
  readonly textIsHtml: boolean;
}

interface Section {
  readonly name: string;
  readonly label: string;
  readonly content: string;
}

/**
 * Text, HTML and title of an ad. HTML in a text field is taken for HTML; parts of the ad that stand in other fields
 * are put behind its text.
 *
 * @throws InputError `no-text` or `too-long`.
 */
export function wordingOf(reading: FieldReading, maxLength: number): Wording {
  const html =
    valuesOf(reading.layers, 'html')
      .map(({ value }) => textIn(value, '\n'))
      .find((one) => one !== null) ?? null;
  const given = valuesOf(reading.layers, 'text');
  const texts = given.map(({ value }) => textIn(value, '\n')).filter((one) => one !== null);
  const titled = fieldLine(reading, 'title');
  const swapped =
    titled === null && texts[1] !== undefined && isTitle(texts[0]!) && texts[1].length > texts[0]!.length;
  const text = (swapped ? texts[1] : texts[0]) ?? null;
  const title = swapped ? texts[0]! : titled;
  if (given.length > 0 && text === null) {
    reading.notes.push({
      code: 'unread-field',
      message: `The field ${given[0]!.name} could not be read.`,
      field: 'text',
    });
  }
  limit('text', text, maxLength);
  limit('html', html, maxLength);
  const sections = sectionsOf(reading);
  for (const { content } of sections) limit('text', content, maxLength);
  const joined = joinedWith(reading, sections, text, html);
  if (joined.text !== null || joined.html !== null || title !== null)
    return { ...joined, title, textIsHtml: html === null && joined.html !== null };
  throw new InputError(
    'no-text',
    'The ad has no text, no html and no title.',
    'Name the field that holds the text: --map text=COLUMN.',
    'text',
  );
}

function limit(field: 'text' | 'html', value: string | null, maxLength: number): void {
  if (value === null || value.length <= maxLength) return;
  throw new InputError(
    'too-long',
    `The ${field} is ${value.length} characters long; at most ${maxLength} are read.`,
    'Pass the ad alone, without the pages and files around it.',
    field,
  );
}

function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !text.trim().includes('\n') && htmlIn(text) === null;
}

function joinedWith(
  reading: FieldReading,
  all: readonly Section[],
  main: string | null,
  givenHtml: string | null,
): Pick<Wording, 'text' | 'html'> {
  const markup = main === null ? null : htmlIn(main);
  const text = markup === null ? main : null;
  const html = givenHtml ?? markup;
  const body = text ?? html ?? '';
  const sections = all.filter(({ content }) => !body.includes(content.trim()));
  if (sections.length === 0) return { text, html };
  const message = `Read after the text: ${sections.map(({ name }) => name).join(', ')}.`;
  reading.notes.push({ code: 'joined-fields', message, field: 'text' });
  if (text === null && html !== null) return { text, html: html + sections.map(asParagraph).join('') };
  const parts = sections.map((one) => one.label + one.content);
  return { text: [...(text === null ? [] : [text]), ...parts].join('\n\n'), html };
}

function asParagraph({ label, content }: Section): string {
  return `\n<p>${label}${htmlIn(content) ?? asHtml(content)}</p>`;
}

function sectionsOf({ layers }: FieldReading): readonly Section[] {
  const sections: Section[] = [];
  for (const name in SECTION_NAMES) {
    const label = SECTION_NAMES[name as keyof typeof SECTION_NAMES];
    for (const layer of layers.records) {
      const content = name in layer ? sectionText(layer[name]) : null;
      if (content === null) continue;
      sections.push({ name, label: label === null ? '' : `${label} `, content });
      break;
    }
  }
  return sections;
}

/** Lever keeps lists as `{ text: heading, content: html }`. */
function sectionText(value: Plain | undefined): string | null {
  if (!Array.isArray(value)) return textIn(value, '\n');
  const parts = (value as readonly Plain[]).map((item) =>
    isPlainRecord(item) && typeof item['content'] === 'string' && typeof item['text'] === 'string'
      ? `${item['text']}\n${item['content']}`
      : textIn(item, '\n'),
  );
  return textIn(parts, '\n');
}
