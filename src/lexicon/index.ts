export { readHits, type Hit, type Hits, type Mention } from './hits.js';
export type { Disguise } from './occurrences.js';
export type { Pattern } from './lexicon.js';
