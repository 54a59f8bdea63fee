import type { Assessment, AssessmentError, Verdict } from '../schema/assessment.js';

/** One answer and where its input stood. */
export interface Reported {
  /** The path as given or found; `-` for standard input. */
  readonly file: string;
  /** 1 for the first; only where an input holds several ads in lines. */
  readonly line?: number;
  readonly result: Assessment | AssessmentError;
}

/** What came of all inputs. */
export interface Summary {
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly errors: number;
}

/** Turns answers into text, one by one; what it returns is written as it is. It knows nothing of rules. */
export interface Formatter {
  head(): string;
  record(reported: Reported): string;
  foot(summary: Summary): string;
}

/** How a person's terminal shows text. */
export interface Terminal {
  readonly columns: number;
  /** Whether colours and drawing characters may be used. */
  readonly colour: boolean;
}

export function isError(result: Assessment | AssessmentError): result is AssessmentError {
  return 'error' in result;
}
