import { defineSignal } from '../signal.js';
import { lexicalFindings } from './lexical.js';

/** Papers and numbers that no selection needs. */
export const sensitiveDocuments = defineSignal({
  code: 'content/sensitive-documents',
  asks: 'Are bank details, secret numbers or copies of identity papers wanted from applicants?',
  mind: 'Genuine employers look at papers at the interview or on the first day, and ask for bank details once somebody is hired.',
  detect: (given) => lexicalFindings(given, 'content/sensitive-documents', 'several'),
});
