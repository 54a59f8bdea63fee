/** English and its like: what stands after an apostrophe whose bytes are gone: `donāt`, `weāre`. */
const AFTER = /^(?:[stdm]|re|ve|ll)(?!\p{L})/u;
const BEFORE_NT = /(?<!\p{L})(?:do|does|did|is|are|was|were|ca|wo|could|would|should|have|has|had)n$/iu;
const BEFORE_PERSON = /(?<!\p{L})(?:we|you|they|i)$/iu;
const BEFORE_S = /(?<!\p{L})(?:it|that|what|there|here|let)$/iu;

/** Whether what follows `at` could follow an apostrophe inside an English word. */
export function followsApostrophe(text: string, at: number): boolean {
  return AFTER.test(text.slice(at + 1, at + 5));
}

/** Whether an apostrophe must have stood at `at`: `donāt`, `weāre`, `itās`, words of no language otherwise. */
export function isContractionAt(text: string, at: number): boolean {
  const next = text[at + 1];
  const last = text[at - 1];
  // Nearly every such letter of an honest word is told by its neighbours.
  if (next === undefined || last === undefined) return false;
  if (next === 't' ? last !== 'n' && last !== 'N' : !'teuyiTEUYI'.includes(last)) return false;
  if (!'stdmrvl'.includes(next) || !followsApostrophe(text, at)) return false;
  const before = text.slice(Math.max(0, at - 8), at);
  if (next === 't') return BEFORE_NT.test(before);
  return next === 's' ? BEFORE_S.test(before) : BEFORE_PERSON.test(before);
}
