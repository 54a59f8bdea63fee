import { parseHost } from '../hosts/index.js';
import type { Wording } from '../match/wording.js';
import type { Ad } from '../read/ad.js';
import type { Mention } from '../registry/mentions.js';
import type { RegistryIndex } from '../registry/index.js';
import type { Organisation } from '../schema/registry.js';
import { spanOf, type Span } from '../text/text.js';
import { wordsOf } from '../text/words.js';
import { frameOf } from './frames.js';

export type ClaimBasis = 'field' | 'name' | 'alias' | 'domain' | 'address' | 'wording' | 'lookalike';

/** For which registered organisation the ad speaks. */
export interface Claim {
  /** Null where no registered organisation is claimed. */
  readonly organisation: Organisation | null;
  /** The name as the ad gives it, registered or not. */
  readonly name: string | null;
  readonly by: ClaimBasis | null;
  /** Probability, 0 to 1, that the ad speaks for this organisation and doesn't merely mention it. */
  readonly confidence: number;
  readonly spans: readonly Span[];
}

/** Points for and against "the ad speaks for this organisation"; each is about a bit, beliefs of ours. */
const POINTS = {
  field: 6,
  title: 4,
  opening: 1.5,
  mention: 1,
  mostMentions: 4,
  employer: 2.5,
  address: 3,
  link: 1,
  lookalike: 3,
  wording: 5,
  sameSource: 2,
  otherEmployer: -3,
} as const;
const THRESHOLD = 3;
const OPENING_WORDS = 60;
const MOST_SPANS = 5;

interface Case {
  points: number;
  best: { by: ClaimBasis; points: number } | null;
  mentions: number;
  spans: Span[];
  name: string | null;
}

class Tally {
  private readonly cases = new Map<string, Case>();
  constructor(private readonly registry: RegistryIndex) {}

  add(
    id: string,
    by: ClaimBasis | null,
    points: number,
    spans: readonly Span[] = [],
    name: string | null = null,
  ): void {
    const known = this.cases.get(id) ?? { points: 0, best: null, mentions: 0, spans: [], name: null };
    known.points += points;
    if (by !== null && (known.best === null || points > known.best.points)) known.best = { by, points };
    if (known.spans.length < MOST_SPANS) known.spans.push(...spans.slice(0, MOST_SPANS - known.spans.length));
    known.name ??= name;
    this.cases.set(id, known);
  }

  winner(): Claim | null {
    const ranked = [...this.cases].sort((a, b) => b[1].points - a[1].points);
    const [id, found] = ranked[0] ?? [];
    if (id === undefined || found === undefined || found.points < THRESHOLD) return null;
    const organisation = this.registry.organisations.get(id)!;
    return {
      organisation,
      name: found.name ?? organisation.name,
      by: found.best?.by ?? 'name',
      confidence: round(1 / (1 + 2 ** -(found.points - THRESHOLD + 1))),
      spans: found.spans,
    };
  }

  ids(): Iterable<string> {
    return this.cases.keys();
  }
}

/** Finds the registered organisation that the ad speaks for; a partner, a member or a warning is no claim. */
export function findClaim(ad: Ad, registry: RegistryIndex, wording: Wording): Claim {
  const tally = new Tally(registry);
  countMentions(ad, registry, tally);
  countContacts(ad, registry, tally);
  for (const copy of wording.copies) {
    if (copy.specific >= 0.3) tally.add(copy.vacancy.organisation, 'wording', POINTS.wording);
  }
  countEmployer(ad, registry, tally);
  const found = tally.winner();
  if (found !== null) return found;
  const stated = ad.organisation;
  return {
    organisation: null,
    name: stated?.value ?? null,
    by: null,
    confidence: 0,
    spans: stated?.spans ?? [],
  };
}

function countMentions(ad: Ad, registry: RegistryIndex, tally: Tally): void {
  const { words } = ad;
  const counted = new Map<string, number>();
  for (const mention of registry.mentions.find(words)) {
    const frame = frameOf(words, mention.first, mention.end);
    if (frame === 'warning' || frame === 'partner') continue;
    const id = mention.organisation.id;
    const soFar = counted.get(id) ?? 0;
    const start = words.start[mention.first]!;
    const end = words.end[mention.end - 1]!;
    let points = frame === 'employer' ? POINTS.employer : 0;
    if (mention.first < OPENING_WORDS && soFar === 0) points += POINTS.opening;
    if (soFar < POINTS.mostMentions) points += POINTS.mention;
    counted.set(id, soFar + 1);
    const basis = mention.main ? 'name' : 'alias';
    tally.add(
      id,
      basis,
      points * mention.certainty,
      [spanOf(ad.text, start, end)],
      words.text.slice(start, end),
    );
  }
  for (const mention of mentionsIn(ad.title?.value, registry)) {
    tally.add(mention.organisation.id, mention.main ? 'name' : 'alias', POINTS.title * mention.certainty);
  }
}

function mentionsIn(value: string | undefined, registry: RegistryIndex): readonly Mention[] {
  return value === undefined ? [] : registry.mentions.find(wordsOf(value));
}

function countContacts(ad: Ad, registry: RegistryIndex, tally: Tally): void {
  const seen = new Set<string>();
  for (const contact of ad.contacts) {
    if (contact.host === null || contact.role === 'report' || seen.has(`${contact.type} ${contact.host}`))
      continue;
    seen.add(`${contact.type} ${contact.host}`);
    const host = parseHost(contact.host);
    if (host === null) continue;
    const official = registry.hosts.officialOf(host);
    const own = contact.role === 'apply' || contact.role === 'contact';
    if (official !== null) {
      if (contact.role === 'source') tally.add(official.organisation, 'domain', POINTS.sameSource);
      else if (own && contact.type === 'email')
        tally.add(official.organisation, 'address', POINTS.address, contact.spans);
      else tally.add(official.organisation, 'domain', own ? POINTS.address : POINTS.link, contact.spans);
      continue;
    }
    if (!own) continue;
    const lookalike = registry.hosts.lookalikeOf(host);
    // A look-alike alone may be a namesake: it supports a claim, and makes one where the resemblance is strong.
    if (lookalike !== null) {
      tally.add(
        lookalike.organisation,
        'lookalike',
        lookalike.bits >= 6 ? POINTS.lookalike : 1,
        contact.spans,
      );
    }
  }
}

/** An employer that the ad names expressly speaks for that organisation and against every other. */
function countEmployer(ad: Ad, registry: RegistryIndex, tally: Tally): void {
  const stated = ad.organisation;
  if (stated === null) return;
  const named = mentionsIn(stated.value, registry);
  // An employer that was read in the text is named there, and no field says so.
  const isField = stated.spans.every(({ field }) => field === 'organisation');
  for (const mention of named) {
    const basis = isField ? 'field' : mention.main ? 'name' : 'alias';
    tally.add(mention.organisation.id, basis, POINTS.field * mention.certainty, stated.spans, stated.value);
  }
  if (named.length > 0) return;
  const resembled = registry.names.lookalikeOf(stated.value);
  for (const id of tally.ids()) if (id !== resembled?.organisation) tally.add(id, null, POINTS.otherEmployer);
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
