import { defineSignal } from '../signal.js';
import { lexicalFindings } from './lexical.js';

/** Task scams and pay in cryptocurrency. */
export const crypto = defineSignal({
  code: 'content/crypto',
  asks: 'Is a deposit in cryptocurrency wanted, or clicking tasks paid by commission?',
  mind: 'Firms of that trade hire engineers, writers and lawyers.',
  detect: (given) => lexicalFindings(given, 'content/crypto', 'several'),
});
