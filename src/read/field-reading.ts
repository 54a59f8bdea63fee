import type { IsoDate, Note } from './ad.js';
import { dayOf, type DateContext } from './field-dates.js';
import { textIn, valuesOf, type Layers } from './field-lookup.js';
import type { FieldName } from './field-names.js';
import type { Plain } from './snapshot.js';

/** Longest title, name or other short field; what is over is cut and noted. */
export const LONGEST_FIELD = 10_000;

/** One ad while its fields are read: where to look, and what is to be told about it. */
export interface FieldReading {
  readonly layers: Layers;
  readonly notes: Note[];
}

/** The first value of a field that `read` can read; where values are given and none can be read, a note. */
export function fieldValue<T>(
  { layers, notes }: FieldReading,
  field: FieldName,
  read: (value: Plain) => T | null,
): T | null {
  const given = valuesOf(layers, field);
  for (const { value } of given) {
    const found = read(value);
    if (found !== null) return found;
  }
  const unread = given[0];
  if (unread !== undefined) {
    notes.push({ code: 'unread-field', message: `The field ${unread.name} could not be read.`, field });
  }
  return null;
}

/** A short field as one string, untrimmed. */
export function fieldLine(reading: FieldReading, field: FieldName, numbers = false): string | null {
  const found = fieldValue(reading, field, (value) => textIn(value, ', ', numbers));
  if (found === null || found.length <= LONGEST_FIELD) return found;
  const message = `The field ${field} is ${found.length} characters long; the first ${LONGEST_FIELD} were read.`;
  reading.notes.push({ code: 'cut-field', message, field });
  return found.slice(0, LONGEST_FIELD);
}

export function fieldDay(reading: FieldReading, field: FieldName, context: DateContext): IsoDate | null {
  return fieldValue(reading, field, (value) =>
    dayOf(Array.isArray(value) ? ((value as Plain[])[0] ?? null) : value, context),
  );
}
