import { defineSignal } from '../signal.js';
import { lexicalFindings } from './lexical.js';

/** Money asked of the applicant, by whatever name. */
export const fee = defineSignal({
  code: 'content/fee',
  asks: 'Is the applicant to pay for anything: registration, training, visa, equipment?',
  mind: "International organisations print 'no fee at any stage' in every genuine opening, employers pay for visas, and professional bodies charge for membership.",
  detect: (given) => lexicalFindings(given, 'content/fee', 'several'),
});
