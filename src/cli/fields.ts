import { FIELD_NAMES } from '../read/field-names.js';

/** Fields that `--map` can name: our own names and those of schema.org/JobPosting. */
export const FIELDS: readonly string[] = Object.keys(FIELD_NAMES).filter((name) => !/^salary/.test(name));
