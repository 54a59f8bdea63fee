/** How many units of `value` are left when the characters that `isEdge` names are taken off its end. Linear. */
export function endWithout(value: string, isEdge: (character: string) => boolean): number {
  let end = value.length;
  while (end > 0 && isEdge(value[end - 1]!)) end--;
  return end;
}

/** White space, and the marks that Markdown sets around words. */
export function isDecoration(character: string): boolean {
  return character.trim() === '' || character === '#' || character === '*' || character === '_';
}

/** White space, quotation marks, commas, colons, dashes, bars: what stands between the parts of a list's entry. */
export function isSeparator(character: string): boolean {
  return isDecoration(character) || '"“”«»,;:|–—•·(-'.includes(character);
}
