import { Tokenizer } from 'htmlparser2';

// Evaluated only when HTML is read (tsup.config.ts): the table of entities takes a while to unpack.

/** htmlparser2's tokenizer with its callbacks. */
export function createTokenizer(...given: ConstructorParameters<typeof Tokenizer>): Tokenizer {
  return new Tokenizer(...given);
}
