import { defineSignal } from '../signal.js';
import { lexicalFindings } from './lexical.js';

/** Work of a money mule. */
export const moneyHandling = defineSignal({
  code: 'content/money-handling',
  asks: "Is money of others to pass through the applicant's own account, or a cheque to be cashed?",
  mind: "Tills, invoices and payrolls are handled in many genuine posts, with the employer's accounts.",
  detect: (given) => lexicalFindings(given, 'content/money-handling', 'several'),
});
