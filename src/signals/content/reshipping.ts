import { defineSignal } from '../signal.js';
import { lexicalFindings } from './lexical.js';

/** Work of a reshipper: goods bought with stolen cards pass through the applicant's home. */
export const reshipping = defineSignal({
  code: 'content/reshipping',
  asks: 'Are parcels of others to be received at home and sent on?',
  mind: "Couriers, warehouses and post rooms handle parcels on the employer's premises.",
  detect: (given) => lexicalFindings(given, 'content/reshipping'),
});
