import { LEADS, TRAILS } from './codecs.js';

/** Which repairs a text may need. None for nearly every text. */
export interface Needs {
  readonly decoding: boolean;
  readonly cleaning: boolean;
  readonly scripts: boolean;
}

const enum Class {
  Unknown = 0,
  Plain = 1,
  Clean = 2,
  Script = 4,
  /** What may be left of a lost punctuation mark. */
  Remains = 8,
}

const CLASSES = new Uint8Array(0x10000);
const TO_CLEAN =
  // eslint-disable-next-line no-control-regex
  /[\0-\x08\v\f\x0e-\x1f\x7f-\xa0\xad\u115f\u1160\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\uf0a7\uf0b7\ufeff\uffa0\ufff9-\uffff\p{M}\p{Cs}]/u;
const SCRIPTS = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

function classify(unit: number): Class {
  const character = String.fromCharCode(unit);
  let found = Class.Plain as number;
  if (TO_CLEAN.test(character) || character.normalize('NFC') !== character) found |= Class.Clean;
  if (unit >= 0x1100 && unit <= 0x11ff) found |= Class.Clean;
  if (SCRIPTS.test(character)) found |= Class.Script;
  if (character === 'ā' || character === 'â') found |= Class.Remains;
  CLASSES[unit] = found;
  return found;
}
for (let unit = 0; unit < 0x80; unit++) classify(unit);

/** One pass over the text, a table look-up a character. */
export function needsRepair(text: string): Needs {
  let seen = 0;
  let misread = 0;
  let lead = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    seen |= CLASSES[unit] || classify(unit);
    if (unit < 0x80) {
      lead = 0;
      continue;
    }
    misread |= lead & TRAILS[unit]!;
    // € begins what is left of `â€™` without its first letter.
    lead = unit === 0x20ac ? 0xff : LEADS[unit]!;
  }
  return {
    decoding: misread !== 0 || (seen & Class.Remains) !== 0,
    cleaning: (seen & Class.Clean) !== 0,
    scripts: (seen & Class.Script) !== 0,
  };
}
