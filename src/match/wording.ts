import type { Ad } from '../read/ad.js';
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
  const hits = new Map<number, number>();
  const specificHits = new Map<number, number>();
  const seen = new Set<number>();
  for (let i = 0; i < shingles.count; i++) {
    const hash = shingles.hash[i]!;
    // A passage that is repeated to pad the ad counts once.
    const again = seen.has(hash);
    let found = false;
    wording.lookUp(hash, (text, sharedBy) => {
      found = true;
      if (again) return;
      hits.set(text, (hits.get(text) ?? 0) + 1);
      if (sharedBy === 1) specificHits.set(text, (specificHits.get(text) ?? 0) + 1);
    });
    seen.add(hash);
    if (found) covered.fill(1, shingles.first[i], shingles.last[i]! + 1);
  }
  const copies: Copy[] = [];
  for (const [text, count] of hits) {
    if (count < FEWEST_HITS) continue;
    const containment = count / Math.max(1, seen.size);
    const coverage = count / wording.sizes[text]!;
    const own = specificHits.get(text) ?? 0;
    const ownSize = wording.specificSizes[text]!;
    copies.push({
      vacancy: vacancies[text]!,
      containment,
      coverage,
      similarity: Math.max(containment, coverage),
      specific: own < FEWEST_HITS ? 0 : Math.max(own / Math.max(1, ownSize), own / Math.max(1, seen.size)),
      hits: count,
      specificHits: own,
    });
  }
  copies.sort((a, b) => b.specificHits - a.specificHits || b.hits - a.hits);
  return { copies, added: copies.length === 0 ? [] : addedPassages(ad, covered), covered };
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
