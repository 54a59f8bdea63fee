export { readHits, type Hit, type Hits } from './hits.js';
export type { Disguise } from './occurrences.js';
export type { Pattern } from './lexicon.js';
