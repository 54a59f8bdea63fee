import { defineSignal } from '../signal.js';
import { lexicalFindings } from './lexical.js';

/** Pressure on the reader, not need of the employer. */
export const urgency = defineSignal({
  code: 'content/urgency',
  asks: 'Is the reader pressed to answer before thinking?',
  mind: "Genuine employers have urgent needs and immediate starts, and boards print 'apply now'.",
  detect: (given) => lexicalFindings(given, 'content/urgency'),
});
