import type { Summary } from '../report/formatter.js';
import type { Io } from './io.js';

/** Work shorter than this shows no progress. */
const FIRST_MS = 1_000;
const EVERY_MS = 150;

/** One line on standard error that is written over while the work goes on; nothing where that is no terminal. */
export function startProgress(
  io: Io,
  summary: () => Summary,
): { readonly tick: () => void; readonly end: () => void } {
  if (!io.errIsTerminal) return { tick: () => undefined, end: () => undefined };
  let next = performance.now() + FIRST_MS;
  let isShown = false;
  return {
    tick: () => {
      if (performance.now() < next) return;
      next = performance.now() + EVERY_MS;
      isShown = true;
      const { verdicts, errors } = summary();
      const all = Object.values(verdicts).reduce((sum, count) => sum + count, errors);
      io.err(`\r\u001b[K${all} read · ${verdicts.scam} scam · ${verdicts.suspicious} suspicious`);
    },
    end: () => {
      if (isShown) io.err('\r\u001b[K');
    },
  };
}
