import { compareTwoStrings } from 'string-similarity';
import type { Organisation } from '../schema/registry.js';
import { plainLetters } from './brands.js';

/** A name that imitates a registered organisation's. */
export interface LookalikeName {
  readonly trick: 'words-changed' | 'misspelt';
  /** The name that was judged. */
  readonly name: string;
  /** The registered name that it resembles. */
  readonly target: string;
  /** Registry id. */
  readonly organisation: string;
  readonly bits: number;
}

/** The registered names, ready to be compared with the name that an ad gives. */
export interface NameIndex {
  /** Null for a registered name itself, and for one that resembles none more than names do by chance. */
  lookalikeOf(name: string): LookalikeName | null;
}

export function createNameIndex(organisations: readonly Organisation[]): NameIndex {
  const listed = organisations.flatMap(({ id, name, alternateName }) =>
    [name, ...(alternateName ?? [])].map((target) => ({
      organisation: id,
      target,
      plain: plainLetters(target),
    })),
  );
  const exact = new Set(listed.map(({ plain }) => plain));
  return {
    lookalikeOf(name) {
      const plain = plainLetters(name).trim();
      if (exact.has(plain)) return null;
      for (const { organisation, target, plain: other } of listed) {
        if (other.length >= 12 && compareTwoStrings(plain, other) >= 0.85) {
          return { trick: 'words-changed', name, target, organisation, bits: 5 };
        }
      }
      return null;
    },
  };
}
