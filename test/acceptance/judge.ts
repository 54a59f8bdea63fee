import type { Case, Nature, Part } from './case.js';

/** What the judgement needs of an assessment. */
export interface Verdict {
  readonly verdict: 'scam' | 'suspicious' | 'unverified' | 'genuine';
  readonly score: number;
  readonly match: { readonly status: string };
  readonly evidence: readonly {
    readonly code: string;
    readonly bits: number;
    readonly absorbedBy?: string | null | undefined;
  }[];
}

export interface Judged {
  readonly given: Case;
  readonly found: Verdict;
  /** Why it is a failure; null where it is right. */
  readonly failure: string | null;
  readonly named: boolean;
}

export function judge(given: Case, found: Verdict): Judged {
  const named =
    given.codes.length === 0 ||
    found.evidence.some(
      (entry) => given.codes.includes(entry.code) && (entry.bits > 0 || Boolean(entry.absorbedBy)),
    );
  return { given, found, named, failure: failureOf(given, found, named) };
}

function failureOf(given: Case, found: Verdict, named: boolean): string | null {
  const accused = found.verdict === 'scam' || found.verdict === 'suspicious';
  if (given.nature === 'genuine')
    return found.verdict === 'genuine' ? null : `${found.verdict} (${found.match.status})`;
  if (given.nature === 'unlisted') return accused ? found.verdict : null;
  if (!accused) return `${found.verdict} (${found.match.status})`;
  if (!named) return `${found.verdict}, but names none of ${given.codes.join(', ')}`;
  return found.verdict === 'scam' ? null : 'only suspicious';
}

/** Shares of one nature and part, 0 to 1. */
export interface Rates {
  readonly count: number;
  readonly genuine: number;
  readonly accused: number;
  readonly scam: number;
  readonly named: number;
}

export function ratesOf(judged: readonly Judged[], nature: Nature, part?: Part): Rates {
  const some = judged.filter(
    ({ given }) => given.nature === nature && (part === undefined || given.part === part),
  );
  const share = (holds: (one: Judged) => boolean): number =>
    some.length === 0 ? 0 : some.filter(holds).length / some.length;
  return {
    count: some.length,
    genuine: share(({ found }) => found.verdict === 'genuine'),
    accused: share(({ found }) => found.verdict === 'scam' || found.verdict === 'suspicious'),
    scam: share(({ found }) => found.verdict === 'scam'),
    named: share(({ named }) => named),
  };
}
