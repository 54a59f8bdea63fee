import type { Ad, Kind } from '../read/ad.js';
import type { RegistryIndex } from '../registry/index.js';
import type { Vacancy } from '../schema/registry.js';
import { shinglesOf } from '../text/shingles.js';
import { spanOf, type Span } from '../text/text.js';
import { Gap } from '../text/words.js';

/** How much of a listed vacancy's wording an ad holds. Shares are 0 to 1. */
export interface Copy {
  readonly vacancy: Vacancy;
  /** Share of the ad's shingles that the official text has. */
  readonly containment: number;
  /** Share of the official text's shingles that the ad has. */
  readonly coverage: number;
  /** The larger of the two: a cut copy is contained, a padded one covers. */
  readonly similarity: number;
  /** The same for the wording that no other vacancy of the organisation shares: boilerplate proves nothing. */
  readonly specific: number;
  readonly hits: number;
  readonly specificHits: number;
}

export interface Wording {
  /** Best first. */
  readonly copies: readonly Copy[];
  /** Passages of the ad that stand in no listed text; empty where the ad copies none. */
  readonly added: readonly Span[];
  /** True for each unit range of the ad's words that a listed text has. */
  readonly covered: Uint8Array;
}

/** Whether the ad is a copy of a listed text. */
export function copiesListed(wording: Wording): boolean {
  return wording.copies.some(isCopy);
}

/** The kind of the listed vacancy whose own wording the ad copies; null where it copies none. */
export function copiedKind(wording: Wording): Kind | null {
  const copy = wording.copies.find(isCopy);
  return copy?.vacancy.kind ?? null;
}

/** Share of a vacancy's own wording from which on an ad is a copy of it. */
const COPIED_SPECIFIC = 0.25;
/** The same for wording that several rounds share: nearly all of it must be there. */
const COPIED_SHARED = 0.6;
const COVERED_SHARED = 0.4;

/** Whether the ad is a copy of the vacancy's wording, and not merely has the organisation's boilerplate. */
export function isCopy(copy: Copy): boolean {
  if (copy.specific >= COPIED_SPECIFIC) return true;
  return copy.similarity >= COPIED_SHARED && copy.coverage >= COVERED_SHARED;
}

/** Fewer common shingles than this are a phrase, not a copy. */
const FEWEST_HITS = 8;
/** A run of foreign words this long is a passage. */
const FEWEST_ADDED_WORDS = 6;

/** Compares the ad's wording with that of all listed vacancies at once (Broder's containment). */
export function compareWording(ad: Ad, registry: RegistryIndex): Wording {
  const { words } = ad;
  const covered = new Uint8Array(words.count);
  const { wording, vacancies } = registry;
  if (wording.texts === 0) return { copies: [], added: [], covered };
  const shingles = shinglesOf(words);
  const hits = new Uint32Array(wording.texts);
  const specificHits = new Uint32Array(wording.texts);
  const found: number[] = [];
  const seen = seenSet(shingles.count);
  // Shingles overlap: words before this one are covered from the last shingle's first word on.
  let coveredTo = 0;
  for (let i = 0; i < shingles.count; i++) {
    const hash = shingles.hash[i]!;
    // A passage that is repeated to pad the ad counts once.
    const again = !seen.add(hash);
    const first = wording.first(hash);
    if (first < 0) continue;
    const last = shingles.last[i]!;
    for (let k = Math.max(shingles.first[i]!, coveredTo); k <= last; k++) covered[k] = 1;
    coveredTo = last + 1;
    if (again) continue;
    if (wording.next(first) < 0) specificHits[wording.textOf(first)]!++;
    for (let posting = first; posting >= 0; posting = wording.next(posting)) {
      const text = wording.textOf(posting);
      if (hits[text]!++ === 0) found.push(text);
    }
  }
  const distinct = Math.max(1, seen.size());
  const copies: Copy[] = [];
  for (const text of found) {
    const count = hits[text]!;
    if (count < FEWEST_HITS) continue;
    const containment = count / distinct;
    const coverage = count / wording.sizes[text]!;
    const own = specificHits[text]!;
    const ownSize = wording.specificSizes[text]!;
    copies.push({
      vacancy: vacancies[text]!,
      containment,
      coverage,
      similarity: Math.max(containment, coverage),
      specific: own < FEWEST_HITS ? 0 : Math.max(own / Math.max(1, ownSize), own / distinct),
      hits: count,
      specificHits: own,
    });
  }
  copies.sort((a, b) => b.specificHits - a.specificHits || b.hits - a.hits);
  return { copies, added: copies.length === 0 ? [] : addedPassages(ad, covered), covered };
}

/** A set of 32-bit hashes over a typed array; 0 stands for an empty slot and is never stored as such. */
function seenSet(most: number): { add(hash: number): boolean; size(): number } {
  let capacity = 64;
  while (capacity < most * 2) capacity *= 2;
  const slots = new Uint32Array(capacity);
  let size = 0;
  return {
    add(hash) {
      const stored = hash === 0 ? 1 : hash;
      let slot = (hash ^ (hash >>> 16)) & (capacity - 1);
      while (slots[slot] !== 0) {
        if (slots[slot] === stored) return false;
        slot = (slot + 1) & (capacity - 1);
      }
      slots[slot] = stored;
      size++;
      return true;
    },
    size: () => size,
  };
}

function addedPassages(ad: Ad, covered: Uint8Array): readonly Span[] {
  const { words } = ad;
  const spans: Span[] = [];
  let first = -1;
  for (let i = 0; i <= words.count; i++) {
    const foreign = i < words.count && covered[i] === 0;
    const lineEnds = i < words.count && words.gap[i] === Gap.Line;
    if (first >= 0 && (!foreign || lineEnds)) {
      if (i - first >= FEWEST_ADDED_WORDS)
        spans.push(spanOf(ad.text, words.start[first]!, words.end[i - 1]!));
      first = -1;
    }
    if (foreign && first < 0) first = i;
  }
  return spans;
}
