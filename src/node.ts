export { readAds, type ReadOptions } from './node/read-ads.js';
export type { Input } from './node/inputs.js';
export type { AdRecord, ErrorRecord, ReadRecord } from './node/record.js';
export { loadRegistry, RegistryError } from './node/registry.js';
export { verifyRegistry, type RegistryProblem } from './registry/verify.js';
