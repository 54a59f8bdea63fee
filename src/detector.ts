import { readCadence } from './cadence/reading.js';
import { findClaim } from './claim/claim.js';
import { compareWording, copiedKind } from './match/wording.js';
import { findMatch } from './match/match.js';
import { messagesIn, type MessageLanguage } from './messages/messages.js';
import type { Ad, IsoDate } from './read/ad.js';
import { readDemands } from './read/demands.js';
import { acceptAd, type AcceptOptions } from './read/fields.js';
import type { GivenAd } from './read/given.js';
import type { Page } from './read/page.js';
import { readAd, readPage, type Reading } from './read/read.js';
import { createRegistryIndex, type RegistryIndex } from './registry/index.js';
import { assessmentOf, type ReportContext } from './report/assessment.js';
import { assessmentOfRoundup } from './report/roundup.js';
import type { AdInput } from './schema/ad.js';
import type { Assessment, AssessmentError } from './schema/assessment.js';
import { InputError } from './schema/errors.js';
import type { RegistryFile } from './schema/registry.js';
import type { Weights } from './schema/weights.js';
import { SIGNALS, NOT_AN_AD } from './signals/signals.js';
import type { Case } from './signals/signal.js';
import { weighFindings } from './weigh/weigh.js';

/** What a detector is made of; the door (`index.ts`) fills in what a user leaves out. */
export interface DetectorParts {
  readonly registries: readonly RegistryFile[];
  readonly weights: Weights;
  readonly prior: number;
  /** Codes of signals that are not asked. */
  readonly disable: readonly string[];
  readonly now: IsoDate;
  readonly lang: MessageLanguage;
  readonly accept: AcceptOptions;
  readonly versions: Assessment['versions'];
}

/** Judges ads against its registries. It holds no state that an answer depends on. */
export interface Detector {
  /** One ad, synchronously. Throws an `InputError` for input that is no ad at all, and nothing else. */
  assess(ad: AdInput): Assessment;
  /** Many ads, lazily and in order; what is no ad becomes an error record in its place. */
  assessMany(ads: Iterable<AdInput> | AsyncIterable<AdInput>): AsyncGenerator<Assessment | AssessmentError>;
  /** A page that was read already, from a live document; the browser's door uses it. */
  assessPage(page: Page, url: string | null): Assessment;
  /** The registries that it compares with. */
  readonly registries: readonly RegistryFile[];
}

/** All rooms before the signals: what is known of an ad when they are asked. */
export function caseOf(ad: Ad, registry: RegistryIndex, now: IsoDate): Case {
  // Wording first: a text that was copied claims its organisation even where the name was taken out.
  const wording = compareWording(ad, registry);
  const claim = findClaim(ad, registry, wording);
  // A copied wording says what kind of vacancy it is more surely than the words of its title.
  const kind = copiedKind(wording) ?? ad.kind?.value ?? null;
  const cadence = claim.organisation === null ? null : readCadence(ad, claim.organisation, kind);
  // Demands before the match: a copied text that asks for a fee is a forgery and no match.
  const demands = readDemands(ad, wording);
  const match = findMatch(ad, claim, registry, wording, cadence, demands);
  return { ad, claim, match, cadence, registry, now };
}

/** The corridor, in order: each room sees what the rooms before it found, and nothing else. */
export function createCorridor(parts: DetectorParts): Detector {
  const signals = SIGNALS.filter((signal) => !parts.disable.includes(signal.code));
  const context: ReportContext = {
    messages: messagesIn(parts.lang),
    prior: parts.prior,
    now: parts.now,
    versions: parts.versions,
  };
  let index: RegistryIndex | null = null;

  const assessAd = (ad: Ad): Assessment => {
    const given = caseOf(ad, (index ??= createRegistryIndex(parts.registries)), parts.now);
    // What is no ad can't be a fraudulent one: only that is said of it.
    const findings = weighFindings(given, ad.isAd ? signals : [NOT_AN_AD], parts.weights);
    return assessmentOf(ad, given.claim, given.match, findings, context);
  };

  const assessReading = ({ ad, parts: single }: Reading): Assessment =>
    single.length === 0 ? assessAd(ad) : assessmentOfRoundup(assessAd(ad), single.map(assessAd));

  const accept = (ad: unknown): GivenAd => acceptAd(ad, parts.accept);

  return {
    registries: parts.registries,
    assess: (ad) => assessReading(readAd(accept(ad), parts.now)),
    assessPage: (page, url) =>
      assessReading(readPage({ ...accept({ title: page.title ?? '…', url }), title: null }, page, parts.now)),
    async *assessMany(ads) {
      for await (const ad of ads) {
        try {
          yield assessReading(readAd(accept(ad), parts.now));
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          yield errorRecord(ad, error);
        }
      }
    },
  };
}

function errorRecord(ad: unknown, error: InputError): AssessmentError {
  const id = typeof ad === 'object' && ad !== null ? (ad as { id?: unknown }).id : undefined;
  const record = { error: { code: error.code, message: error.message, hint: error.hint } };
  return typeof id === 'string' || typeof id === 'number' ? { id: String(id), ...record } : record;
}
