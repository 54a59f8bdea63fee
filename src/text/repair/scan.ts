import { classOf, Is } from './classes.js';
import { LEADS, LONG_LEADS, TRAILS } from './codecs.js';
import { isContractionAt } from './contractions.js';

/** Which repairs a text may need. None for nearly every text. */
export interface Needs {
  /** Characters that may have been decoded wrongly. */
  readonly decoding: boolean;
  /** Spaces that are not plain. */
  readonly spaces: boolean;
  /** Invisible characters, control characters, halves of characters. */
  readonly cleaning: boolean;
  /** Characters that another form of them replaces in NFC. */
  readonly composing: boolean;
  /** A Latin letter beside one that looks like one. */
  readonly scripts: boolean;
}

const NOTHING: Needs = { decoding: false, spaces: false, cleaning: false, composing: false, scripts: false };

const enum Class {
  Known = 1,
  Clean = 2,
  Space = 4,
  Compose = 8,
  LookAlike = 16,
  /** What may be left of a lost punctuation mark. */
  Remains = 32,
  High = 64,
}

/** Where the three upper fields begin: the codecs in which the unit leads a sequence of two, of more, or goes on. */
const enum Field {
  Lead = 8,
  LongLead = 16,
  Trail = 24,
}

/** Everything about a unit in one number, so that a text costs one look-up for each of its rarer characters. */
const CLASSES = new Uint32Array(0x10000);
const PLAIN_ONLY = /[^\t\n\r\x20-\x7e]/;
const SPACES = /[\xa0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]/;
const TO_CLEAN =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class
  /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\uf0a7\uf0b7\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\udc00-\udfff]/;
const MARK = /\p{M}/u;
function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  let found: number = Class.Known;
  if (SPACES.test(character)) found |= Class.Space;
  if (TO_CLEAN.test(character)) found |= Class.Clean;
  if (MARK.test(character) || character.normalize('NFC') !== character) found |= Class.Compose;
  if (unit >= 0x1100 && unit <= 0x11ff) found |= Class.Compose;
  if ((classOf(unit) & Is.LookAlike) !== 0) found |= Class.LookAlike;
  if (character === 'ā' || character === 'â') found |= Class.Remains;
  if (unit >= 0xd800 && unit <= 0xdbff) found |= Class.High;
  // € begins what is left of `â€™` without its first letter.
  const lead = unit === 0x20ac ? 0x7f : LEADS[unit]!;
  found |= (lead << Field.Lead) | (LONG_LEADS[unit]! << Field.LongLead) | (TRAILS[unit]! << Field.Trail);
  CLASSES[unit] = found;
  return found;
}

/** High halves of emoji and of mathematical letters: nothing in these blocks is invisible or composed. */
function isOrdinaryAstral(high: number): boolean {
  return high === 0xd83c || high === 0xd83d || high === 0xd83e || high === 0xd835;
}

/** One pass over the text, a table look-up for each character beyond ASCII. */
export function needsRepair(text: string): Needs {
  const from = text.search(PLAIN_ONLY);
  if (from < 0) return NOTHING;
  let seen = 0;
  let misread = 0;
  // Codecs in which what stands before begins a sequence of two, of more, and goes on with one of more.
  let lead = 0;
  let longLead = 0;
  let second = 0;
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      if (unit < 0x20 || unit === 0x7f) seen |= CLASSES[unit] || classify(unit);
      lead = longLead = second = 0;
      continue;
    }
    const found = CLASSES[unit] || classify(unit);
    seen |= found;
    const trail = found >>> Field.Trail;
    misread |= (lead | second) & trail;
    second = longLead & trail;
    lead = (found >>> Field.Lead) & 0xff;
    longLead = (found >>> Field.LongLead) & 0xff;
    if ((found & (Class.Remains | Class.High)) === 0) continue;
    if ((found & Class.Remains) !== 0) {
      if (misread === 0 && isContractionAt(text, i)) misread = 1;
      continue;
    }
    const next = text.charCodeAt(i + 1);
    if (next >= 0xdc00 && next <= 0xdfff) {
      if (!isOrdinaryAstral(unit)) seen |= Class.Clean | Class.Compose;
      i++;
    } else seen |= Class.Clean;
  }
  return {
    decoding: misread !== 0,
    spaces: (seen & Class.Space) !== 0,
    cleaning: (seen & Class.Clean) !== 0,
    composing: (seen & Class.Compose) !== 0,
    scripts: (seen & Class.LookAlike) !== 0 && hasNeighbours(text),
  };
}

/** Whether a Latin letter stands beside one of a script that looks like it. */
function hasNeighbours(text: string): boolean {
  let previous = 0;
  for (let i = 0; i < text.length; i++) {
    const found = classOf(text.charCodeAt(i)) & (Is.Latin | Is.LookAlike);
    if ((found | previous) === (Is.Latin | Is.LookAlike)) return true;
    previous = found;
  }
  return false;
}
