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

const CODES = 128;

/** What one unit, or two side by side, are heard as, by code: names are looked up by the thousand. */
const HEARD_PAIRS = new Map(
  Object.entries(PAIRS).map(([pair, heard]) => [pair.charCodeAt(0) * CODES + pair.charCodeAt(1), heard]),
);
const BEGINS_PAIR = new Uint8Array(CODES);
for (const pair of Object.keys(PAIRS)) BEGINS_PAIR[pair.charCodeAt(0)] = 1;
const HEARD = Array.from({ length: CODES }, (_, code) => {
  const letter = String.fromCharCode(code);
  return SINGLES[letter] ?? letter;
});

/**
 * What a name sounds like to speakers of the languages that we read, roughly: names with one key are said alike
 * (`pikum` and `picum`, `unesko` and `unesco`). For names in lower-case ASCII.
 */
export function soundKey(name: string): string {
  let sound = '';
  let last = -1;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    const pair = BEGINS_PAIR[code] === 1 ? HEARD_PAIRS.get(code * CODES + name.charCodeAt(i + 1)) : undefined;
    const heard = pair ?? HEARD[code] ?? name[i]!;
    if (pair !== undefined) i++;
    if (heard === '') continue;
    // A letter written twice is heard once.
    sound += heard.charCodeAt(0) === last ? heard.slice(1) : heard;
    last = sound.charCodeAt(sound.length - 1);
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
