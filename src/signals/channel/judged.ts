import {
  categoriesOf,
  isTrustedWrapper,
  parseHost,
  type Host,
  type HostCategory,
} from '../../hosts/index.js';
import { standingOf, type Standing } from '../../match/standing.js';
import type { ContactFact } from '../../read/ad.js';
import type { Case } from '../signal.js';

/** A contact of the ad, with what all signals of this folder ask about it. */
export interface JudgedContact {
  readonly fact: ContactFact;
  readonly host: Host | null;
  readonly categories: readonly HostCategory[];
  /** How it stands to the claimed organisation; null where none is claimed. */
  readonly standing: Standing | null;
  /** A wrapper that may lead elsewhere than it says was taken off. */
  readonly rerouted: boolean;
}

const judged = new WeakMap<Case, readonly JudgedContact[]>();

/** The contacts of the case, judged once for all signals; the memory never changes an answer. */
export function judgedContacts(given: Case): readonly JudgedContact[] {
  const known = judged.get(given);
  if (known !== undefined) return known;
  const { ad, claim, match, registry } = given;
  const made = ad.contacts.map((fact) => {
    const host = fact.host === null ? null : parseHost(fact.host);
    return {
      fact,
      host,
      categories: host === null ? [] : categoriesOf(host),
      standing:
        claim.organisation === null
          ? null
          : standingOf(fact, claim.organisation, ad, registry, match.vacancy),
      rerouted: fact.wrappers.some((wrapper) => !isTrustedWrapper(wrapper)),
    };
  });
  judged.set(given, made);
  return made;
}

/** Contacts that an applicant is sent to or may write to, as far as they can be seen. */
export function waysToApply(given: Case): readonly JudgedContact[] {
  return judgedContacts(given).filter(
    ({ fact }) => (fact.role === 'apply' || fact.role === 'contact') && !fact.hidden && fact.value !== null,
  );
}
