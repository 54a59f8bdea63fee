/** What a UTF-16 unit is, as bits; see {@link classOf}. */
export const enum Is {
  Known = 1,
  Letter = 2,
  Digit = 4,
  Lower = 8,
  Upper = 16,
  Latin = 32,
  /** Its script's writers use joiners inside words, or break words where no space is seen. */
  Joining = 64,
  /** Cyrillic, Greek, Armenian, Cherokee: scripts whose letters are taken for Latin ones. */
  LookAlike = 128,
}

const TESTS: readonly (readonly [RegExp, Is])[] = [
  [/\p{L}/u, Is.Letter],
  [/\p{N}/u, Is.Digit],
  [/\p{Ll}/u, Is.Lower],
  [/\p{Lu}/u, Is.Upper],
  [/\p{Script=Latin}/u, Is.Latin],
  [
    /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Hangul}\p{Script=Han}]/u,
    Is.Joining,
  ],
  [/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u, Is.LookAlike],
];
const CLASSES = new Uint8Array(0x10000);

/** The class of a UTF-16 unit, looked up once for each; 0 for NaN, as `charCodeAt` gives outside of a string. */
export function classOf(unit: number): number {
  return CLASSES[unit] || (unit >= 0 ? classify(unit) : 0);
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  let found: number = Is.Known;
  for (const [test, bit] of TESTS) if (test.test(character)) found |= bit;
  CLASSES[unit] = found;
  return found;
}
