const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'f'],
  [/c(?=[eiy])/gu, 's'],
  [/ck|[cq]/gu, 'k'],
  [/x/gu, 'ks'],
  [/z/gu, 's'],
  [/th/gu, 't'],
  [/h/gu, ''],
  [/y|ie|ea|ee/gu, 'i'],
  [/ou|oo|w/gu, 'u'],
  [/ae|ai|ei/gu, 'e'],
  [/au|eau/gu, 'o'],
  [/v/gu, 'f'],
  [/(.)\1+/gu, '$1'],
];

/**
 * What a name sounds like to speakers of the languages that we read, roughly: names with one key are said alike
 * (`pikum` and `picum`, `unesko` and `unesco`). For names in lower-case ASCII.
 */
export function soundKey(name: string): string {
  return SOUNDS.reduce((sound, [written, heard]) => sound.replace(written, heard), name);
}

const SPELLINGS: readonly (readonly [string, string])[] = [
  ['c', 'k'], ['k', 'c'], ['f', 'ph'], ['ph', 'f'], ['s', 'z'], ['z', 's'], ['i', 'y'], ['y', 'i'], ['ee', 'ea'], ['ea', 'ee'], ['x', 'ks'], ['ck', 'k'], ['qu', 'kw'], ['u', 'ou'], ['ou', 'u'], ['th', 't'], ['t', 'th'], ['ai', 'ei'], ['v', 'f'],
]; // prettier-ignore

/** Other spellings that sound much the same, one place changed at a time. For names in lower-case ASCII. */
export function* soundsLike(name: string): Generator<string> {
  for (const [written, other] of SPELLINGS) {
    for (let at = name.indexOf(written); at >= 0; at = name.indexOf(written, at + 1)) {
      yield name.slice(0, at) + other + name.slice(at + written.length);
    }
  }
}
