import { defineSignal } from '../signal.js';
import { lexicalFindings } from './lexical.js';

/** A selection that does not take place, or takes place where nobody is seen. */
export const noInterview = defineSignal({
  code: 'content/no-interview',
  asks: 'Is there no real selection: no interview, one by chat, or a choice made before anybody applied?',
  mind: 'Some genuine employers hire by aptitude test or hold a first talk by chat.',
  detect: (given) => lexicalFindings(given, 'content/no-interview', 'several'),
});
