import { defineSignal } from '../signal.js';
import { lexicalFindings } from './lexical.js';

/** Offers that spread by their victims. */
export const chainLetter = defineSignal({
  code: 'content/chain-letter',
  asks: 'Is the offer to be passed on to so many contacts, or are others to be brought in?',
  mind: "Genuine ads ask to be shared in one's network, and pay staff a bonus for a referred colleague.",
  detect: (given) => lexicalFindings(given, 'content/chain-letter'),
});
