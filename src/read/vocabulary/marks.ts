import { fold } from '../../text/fold.js';
import { hashOf, memoSlot, type Words } from '../../text/words.js';
import { CONTACT_WORDS } from './contact-words.js';
import { DATE_WORDS } from './date-words.js';
import { FUNCTION_WORDS } from './function-words.js';
import { KIND_WORDS } from './kind-words.js';
import { PAY_WORDS } from './pay-words.js';
import { LANGUAGE_CODES, type Entry } from './tag.js';

/** What each word of a text can mean, as arrays parallel to its words, and how often each language's words occur. */
export interface Marks {
  readonly tags: Int32Array;
  readonly values: Uint16Array;
  /** Hits of function words, in the order of `LANGUAGE_CODES`. */
  readonly languages: Uint32Array;
}

const SLOTS = 1 << 13;
const slotWord: (string | undefined)[] = new Array<string | undefined>(SLOTS).fill(undefined);
const slotTags = new Int32Array(SLOTS);
const slotValues = new Uint16Array(SLOTS);
const slotLanguages = new Uint8Array(SLOTS);

/** Open addressing by the hash that every word carries: one probe for most words of a text. */
function slotOf(folded: string, hash: number): number {
  let slot = hash & (SLOTS - 1);
  while (slotWord[slot] !== undefined && slotWord[slot] !== folded) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

function learn(entry: Entry): void {
  for (const written of entry.words.split(/\s+/u)) {
    if (written === '') continue;
    const word = fold(written);
    const slot = slotOf(word, hashOf(word));
    slotWord[slot] = word;
    slotTags[slot] = slotTags[slot]! | (entry.tags ?? 0);
    slotValues[slot] = slotValues[slot]! | (entry.value ?? 0);
    if (entry.language !== undefined) slotLanguages[slot] = slotLanguages[slot]! | (1 << entry.language);
  }
}

for (const entries of [DATE_WORDS, PAY_WORDS, CONTACT_WORDS, KIND_WORDS, FUNCTION_WORDS])
  entries.forEach(learn);

const MEMO = memoSlot();
const remembered = new WeakMap<Words, Marks>();

/** The marks of a text's words; computed once for each `Words`. Linear. */
export function marksOf(words: Words): Marks {
  const before = remembered.get(words);
  if (before !== undefined) return before;
  const { count, at } = words;
  const tags = new Int32Array(count);
  const values = new Uint16Array(count);
  const languages = new Uint32Array(LANGUAGE_CODES.length);
  for (let i = 0; i < count; i++) {
    const word = at[i]!;
    let slot = word.memo[MEMO] as number | undefined;
    if (slot === undefined) {
      slot = slotOf(word.folded, word.hash);
      if (slotWord[slot] === undefined) slot = -1;
      word.memo[MEMO] = slot;
    }
    if (slot < 0) continue;
    tags[i] = slotTags[slot]!;
    values[i] = slotValues[slot]!;
    for (let bits = slotLanguages[slot]!, k = 0; bits !== 0; bits >>= 1, k++) if (bits & 1) languages[k]!++;
  }
  const made = { tags, values, languages };
  remembered.set(words, made);
  return made;
}
