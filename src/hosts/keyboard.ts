/** Rows of the keyboards that our readers type on: QWERTY, QWERTZ and AZERTY. */
const BOARDS: readonly (readonly string[])[] = [
  ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['1234567890', 'qwertzuiop', 'asdfghjkl', 'yxcvbnm'],
  ['1234567890', 'azertyuiop', 'qsdfghjklm', 'wxcvbn'],
];

/** Keys that touch a key on any of the boards. */
export const KEY_NEIGHBOURS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const near = new Map<string, Set<string>>();
  const join = (a: string, b: string): void => {
    near.set(a, (near.get(a) ?? new Set()).add(b));
    near.set(b, (near.get(b) ?? new Set()).add(a));
  };
  for (const rows of BOARDS) {
    rows.forEach((row, y) => {
      for (let x = 0; x < row.length; x++) {
        // The next key of the row, and the three below: each row stands half a key to the right of the one above.
        for (const other of [row[x + 1], rows[y + 1]?.[x - 1], rows[y + 1]?.[x], rows[y + 1]?.[x + 1]]) {
          if (other !== undefined) join(row[x]!, other);
        }
      }
    });
  }
  return near;
})();
