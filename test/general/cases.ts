import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createDetector } from '../../src/index.js';
import type { Assessment } from '../../src/schema/assessment.js';

/** What kind of text a case is; also how its file is named. */
export type Family = 'scam-ads' | 'messages' | 'genuine' | 'risky-genuine' | 'articles';

/** Whether a family is to be found suspicious, and how large a share of it may, or must, be. */
export interface Goal {
  readonly family: Family;
  readonly asks: string;
  readonly fraud: boolean;
  /** Share of the family, 0 to 1: at least, where `fraud`, and at most, where not. */
  readonly share: number;
}

/** The goals that were set before the first text was written. */
export const GOALS: readonly Goal[] = [
  { family: 'scam-ads', asks: 'scam ads after published patterns', fraud: true, share: 0.95 },
  { family: 'messages', asks: 'scam messages to job seekers', fraud: true, share: 0.8 },
  { family: 'genuine', asks: 'genuine ads of NGOs and firms', fraud: false, share: 0.02 },
  { family: 'risky-genuine', asks: 'genuine ads that merely look risky', fraud: false, share: 0 },
  { family: 'articles', asks: 'articles, warnings and answers about job scams', fraud: false, share: 0.05 },
];

export interface GeneralCase {
  readonly id: string;
  readonly family: Family;
  readonly language: string;
  /**
   * `held-out` cases are counted and never looked at while anything is tuned. `fresh` and `second` ones were written
   * afterwards, by people who had read neither the lexicon nor the corpus nor these cases, `second` when the model of
   * schemes was made; they are counted apart, and no test asks anything of their verdicts, since a goal asserted is a
   * goal tuned to.
   */
  readonly part: 'dev' | 'held-out' | Examination;
  readonly text: string;
}

/** Every case of the dev and held-out parts. Which a case belongs to is marked in its file and never changes. */
export function generalCases(): GeneralCase[] {
  return casesIn('cases');
}

/** Sets by strangers, in the order in which they were written. */
export const EXAMINATIONS = ['fresh', 'second'] as const;
export type Examination = (typeof EXAMINATIONS)[number];

/** Every case of a set by strangers. */
export function examinationCases(name: Examination): GeneralCase[] {
  return casesIn(`cases/${name}`);
}

function casesIn(name: string): GeneralCase[] {
  const folder = join(import.meta.dirname, name);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const rows = parse(readFileSync(join(folder, name), 'utf8')) as Pick<
        GeneralCase,
        'id' | 'part' | 'text'
      >[];
      return rows.map((row) => ({
        ...row,
        family: name.split('.')[0] as Family,
        language: row.id.slice(0, 2),
      }));
    });
}

export interface JudgedCase {
  readonly given: GeneralCase;
  readonly found: Assessment;
  /** Whether it was called suspicious or scam. */
  readonly accused: boolean;
}

/** Every case as the bundled detector sees it on a fixed day. */
export function judgeGeneral(cases: readonly GeneralCase[]): JudgedCase[] {
  const detector = createDetector({ now: '2026-11-22' });
  return cases.map((given) => {
    const found = detector.assess({ text: given.text });
    return { given, found, accused: found.verdict === 'suspicious' || found.verdict === 'scam' };
  });
}
