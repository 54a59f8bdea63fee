/** What two letters are heard as, before what the first of them alone is. */
const PAIRS: Readonly<Record<string, string>> = {
  ph: 'f', ck: 'k', th: 't', ie: 'i', ea: 'i', ee: 'i', ou: 'u', oo: 'u', ae: 'e', ai: 'e', ei: 'e', au: 'o', ce: 'se', ci: 'si', cy: 'si',
}; // prettier-ignore
const SINGLES: Readonly<Record<string, string>> = {
  c: 'k',
  q: 'k',
  x: 'ks',
  z: 's',
  h: '',
  y: 'i',
  w: 'u',
  v: 'f',
};

/**
 * What a name sounds like to speakers of the languages that we read, roughly: names with one key are said alike
 * (`pikum` and `picum`, `unesko` and `unesco`). For names in lower-case ASCII.
 */
export function soundKey(name: string): string {
  let sound = '';
  for (let i = 0; i < name.length; i++) {
    const pair = PAIRS[name.slice(i, i + 2)];
    const heard = pair ?? SINGLES[name[i]!] ?? name[i]!;
    if (pair !== undefined) i++;
    // A letter written twice is heard once.
    sound += heard !== '' && sound.endsWith(heard[0]!) ? heard.slice(1) : heard;
  }
  return sound;
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
