import type { BrandTables } from './brand-tables.js';
import type { Brand } from './brands.js';
import { distance, editTrick, type Trick } from './edit.js';
import type { Gathering } from './gathering.js';
import type { Host } from './host.js';
import { soundKey } from './sound.js';
import { editStrength, otherEndingStrength, sameNameStrength } from './strength.js';
import { shapeKey, visualKey } from './visual.js';

const ASCII = /^[\x20-\x7e]*$/u;
const MOST_EDITS = 5;

/** Whether the host is written with letters outside ASCII. */
export function isForeign(host: Host): boolean {
  return !ASCII.test(host.unicode);
}

/**
 * Names one edit, one glance or one sound away from the letters of a host.
 *
 * @param dotted only names with a dot inside, such as `ec.europa`: the letters are those of several labels.
 */
export function addEdited(
  into: Gathering,
  tables: BrandTables,
  form: string,
  ending: string,
  dotted: boolean,
): void {
  const counts = (brand: Brand): boolean => brand.key !== form && (!dotted || brand.written.includes('.'));
  for (const brand of tables.near(form)) {
    const trick = brand.from !== 'name' && counts(brand) ? editTrick(brand.key, form) : null;
    if (trick === null) continue;
    const edits = form.length === brand.key.length + 2 && trick !== 'plural' ? 2 : 1;
    into.add(brand, trick, editStrength(brand, trick, form, ending, edits));
  }
  for (const brand of [
    ...(tables.byVisual.get(visualKey(form)) ?? []),
    ...(tables.byShape.get(shapeKey(form)) ?? []),
  ]) {
    // One edit that has a name of its own (`picuum`: a repetition) was found above.
    const single = counts(brand) ? editTrick(brand.key, form) : 'omission';
    if (single === 'repetition' || single === 'omission' || single === 'transposition') continue;
    const edits = Math.max(1, distance(brand.key, form, MOST_EDITS) - 1);
    if (edits < MOST_EDITS)
      into.add(brand, 'homoglyph', editStrength(brand, 'homoglyph', form, ending, edits));
  }
  for (const brand of tables.bySound.get(soundKey(form)) ?? []) {
    if (!counts(brand) || brand.key.length < 5 || dotted) continue;
    into.add(brand, 'sound-alike', editStrength(brand, 'sound-alike', form, ending));
  }
}

/** Letters of other scripts may stand for several Latin ones: one of them may be misread. */
export function addForeign(into: Gathering, tables: BrandTables, form: string, ending: string): void {
  for (const brand of tables.nearBySight(visualKey(form))) {
    const edits = distance(brand.key, form, MOST_EDITS);
    if (brand.key.length >= 5 && edits >= 1 && edits <= 3) {
      into.add(brand, 'homoglyph', editStrength(brand, 'homoglyph', form, ending, edits));
    }
  }
}

/** The very name: under another ending, hyphenated, split by a dot, written out, or in letters of another script. */
export function addSame(
  into: Gathering,
  tables: BrandTables,
  host: Host,
  form: string,
  labels: readonly string[],
): void {
  const ending = host.suffix!;
  for (const brand of tables.byKey.get(form) ?? []) {
    const trick = sameNameTrick(brand, host, labels);
    const strength =
      trick === 'other-ending'
        ? otherEndingStrength(brand, ending, host.lentSuffix === true)
        : sameNameStrength(brand, trick, labels, ending);
    into.add(brand, trick, strength);
  }
}

function sameNameTrick(brand: Brand, host: Host, labels: readonly string[]): Trick {
  if (isForeign(host)) return 'homoglyph';
  if (labels.join('.') === brand.written) return 'other-ending';
  if (labels.length > 1) return 'dot-inside';
  return brand.from === 'name' ? 'written-out' : 'hyphenation';
}
