import { defineSignal } from '../signal.js';
import { lexicalFindings } from './lexical.js';

/** Promises that no employer can make before a selection. */
export const guaranteed = defineSignal({
  code: 'content/guaranteed',
  asks: 'Is a job, an income or a visa promised to whoever applies?',
  mind: 'Hours, minimum wages and interviews for disabled applicants are guaranteed in genuine ads.',
  detect: (given) => lexicalFindings(given, 'content/guaranteed'),
});
