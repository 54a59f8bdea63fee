import type { Formatter } from './formatter.js';
import { placed, safeJson } from './json.js';

/** One line of JSON for each input record, in the order of the inputs. */
export function jsonlFormatter(): Formatter {
  return { head: () => '', record: (reported) => `${safeJson(placed(reported))}\n`, foot: () => '' };
}
