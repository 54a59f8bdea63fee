import { isAtLeast, type Assessment, type AssessmentError } from '../index.js';
import { isError, type Summary } from '../report/formatter.js';
import type { FailOn } from './detector-options.js';

/** Counts answers and says with which status to end. */
export class Outcome {
  private readonly verdicts = { genuine: 0, unverified: 0, suspicious: 0, scam: 0 };
  private errors = 0;
  private failed = false;

  constructor(private readonly failOn: FailOn) {}

  add(result: Assessment | AssessmentError): void {
    if (isError(result)) {
      this.errors++;
      return;
    }
    this.verdicts[result.verdict]++;
    if (this.failOn !== 'never' && isAtLeast(result.verdict, this.failOn)) this.failed = true;
  }

  get summary(): Summary {
    return { verdicts: this.verdicts, errors: this.errors };
  }

  /** 2 where something could not be read, else 1 where something is at or over `--fail-on`, else 0. */
  get status(): number {
    if (this.errors > 0) return 2;
    return this.failed ? 1 : 0;
  }
}
