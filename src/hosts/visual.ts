/** Pairs of letters that stand for one at a glance. */
const AS_D = /[cd][l1]/gu;
const PAIRS = /l[hbc]/gu;
const PAIR_FOR: Readonly<Record<string, string>> = { lh: 'h', lb: 'b', lc: 'k' };

/** Letters and digits of one shape: `0` and `o`, `1`, `i` and `l`, `c` and `e`, `b` and `d`, `g` and `q`. */
const SHAPES: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', l: 'i', e: 'c', d: 'b', '6': 'b', q: 'g', '9': 'g', '5': 's', '8': '3', '2': 'z', '4': 'a', '7': 't',
  v: 'u', w: 'u', m: 'n', r: 'n',
}; // prettier-ignore

/**
 * What a name looks like at a glance, as a key for comparison: names with one key may be taken for each other
 * (`arnnesty` and `amnesty`, `uuho` and `who`). Coarse on purpose; what it finds is weighed afterwards.
 */
export function visualKey(name: string): string {
  return shapeKey(name.replace(AS_D, 'd').replace(PAIRS, (pair) => PAIR_FOR[pair]!));
}

/** The same by single letters and strokes alone, since a pair may hide the beginning of another. */
export function shapeKey(name: string): string {
  let shape = '';
  let before = '';
  for (const letter of name) {
    const now = SHAPES[letter] ?? letter;
    // Strokes side by side can't be counted at a glance: `vv`, `rn`.
    if (now !== before || (now !== 'n' && now !== 'u')) shape += now;
    before = now;
  }
  return shape;
}
