import type { Ad } from '../read/ad.js';
import type { RegistryIndex } from '../registry/index.js';
import type { Organisation, Vacancy } from '../schema/registry.js';
import { wordsOf, type Words } from '../text/words.js';
import { compareFields, type FieldResult } from './fields.js';
import { isCopy, type Wording } from './wording.js';

/** The listed vacancy that the ad comes nearest to. */
export interface Candidate {
  readonly vacancy: Vacancy;
  readonly fields: readonly FieldResult[];
  readonly copiesWording: boolean;
  /** `same`: it is this vacancy. `other-round`: its wording or title, with dates of another time. */
  readonly identity: 'same' | 'other-round' | 'none';
  /** 0 to 1. */
  readonly similarity: number;
}

const DATE_FIELDS: readonly string[] = ['validThrough', 'jobStartDate', 'jobEndDate', 'interviewDate'];

/** How much an equal or unequal field says that two texts are one vacancy; about a bit each, beliefs of ours. */
const FIELD_POINTS: Readonly<Record<string, readonly [same: number, different: number]>> = {
  title: [3, -2],
  kind: [0.3, -2],
  validThrough: [3, -1.5],
  jobStartDate: [3, -2],
  jobEndDate: [1.5, -1],
  interviewDate: [1.5, -0.5],
  baseSalary: [1.5, 0],
};
const FULL_POINTS = 10;

/** Compares with each vacancy that shares wording, a date or words of the title, and keeps the nearest. */
export function candidateOf(
  ad: Ad,
  organisation: Organisation,
  registry: RegistryIndex,
  wording: Wording,
): Candidate | null {
  let best: Candidate | null = null;
  let bestPoints = 0;
  const copied = wording.copies.filter((copy) => copy.vacancy.organisation === organisation.id);
  const titled = registry.vacanciesTitled(organisation.id, wordsOf(ad.title?.value ?? ''));
  for (const vacancy of new Set([...copied.map((copy) => copy.vacancy), ...titled])) {
    const copy = wording.copies.find((one) => one.vacancy === vacancy);
    const fields = withTitleInText(compareFields(ad, vacancy, organisation), ad.words, vacancy);
    const factPoints = fields.reduce((sum, field) => sum + pointsOf(field), 0);
    const copiesWording = copy !== undefined && isCopy(copy);
    const points = factPoints + (copy === undefined ? 0 : 6 * copy.specific + 2 * copy.similarity);
    if (points <= bestPoints) continue;
    bestPoints = points;
    best = {
      vacancy,
      fields,
      copiesWording,
      identity: identityOf(fields, copiesWording, linksTo(ad, vacancy)),
      similarity: Math.max(copy?.similarity ?? 0, Math.min(1, Math.max(0, factPoints) / FULL_POINTS)),
    };
  }
  return best;
}

function pointsOf(field: FieldResult): number {
  const [same, different] = FIELD_POINTS[field.field] ?? [0, 0];
  if (field.result === 'same' || field.result === 'quirk') return same;
  return field.result === 'different' ? different : 0;
}

/**
 * Shared boilerplate proves nothing, so that a copy must hold the vacancy's own wording; and the wording alone does
 * not tell the rounds apart, the dates do. A restatement in other words is this vacancy where title and dates agree.
 */
function identityOf(
  fields: readonly FieldResult[],
  copiesWording: boolean,
  linked: boolean,
): Candidate['identity'] {
  const of = (name: string) => fields.find((field) => field.field === name)?.result ?? 'missing';
  const dates = fields.filter((field) => DATE_FIELDS.includes(field.field));
  const agreeing = dates.filter((field) => field.result === 'same' || field.result === 'quirk').length;
  const differing = dates.filter((field) => field.result === 'different').length;
  const titleSame = of('title') === 'same';
  const kindDiffers = of('kind') === 'different';
  if (copiesWording) {
    if (of('title') === 'different' && agreeing === 0) return 'other-round';
    return differing > agreeing ? 'other-round' : 'same';
  }
  if (!titleSame || (kindDiffers && agreeing === 0)) return 'none';
  if (agreeing === 0 && differing === 0) return linked ? 'same' : 'none';
  return agreeing >= differing ? 'same' : 'other-round';
}

/** Whether the ad links to the very page that the registry gives for the vacancy. */
function linksTo(ad: Ad, vacancy: Vacancy): boolean {
  const pages = vacancy.url ?? [];
  return (
    pages.length > 0 && ad.contacts.some((contact) => contact.value !== null && pages.includes(contact.value))
  );
}

/** A title that was misread does not make another vacancy where the official one stands in the text. */
function withTitleInText(
  fields: readonly FieldResult[],
  words: Words,
  vacancy: Vacancy,
): readonly FieldResult[] {
  return fields.map((field) => {
    if (field.field !== 'title' || field.result === 'same') return field;
    const at = findSequence(words, titleHashes(vacancy));
    if (at < 0) return field;
    return { ...field, ad: vacancy.title, result: 'same' as const };
  });
}

const titles = new WeakMap<Vacancy, readonly number[]>();

function titleHashes(vacancy: Vacancy): readonly number[] {
  let hashes = titles.get(vacancy);
  if (hashes === undefined) {
    hashes = wordsOf(vacancy.title).at.map((word) => word.hash);
    titles.set(vacancy, hashes);
  }
  return hashes;
}

/** Index of the first place where the words stand in this order; titles of one word are too short to tell. */
function findSequence(words: Words, hashes: readonly number[]): number {
  if (hashes.length < 2) return -1;
  for (let i = 0; i + hashes.length <= words.count; i++) {
    let k = 0;
    while (k < hashes.length && words.at[i + k]!.hash === hashes[k]) k++;
    if (k === hashes.length) return i;
  }
  return -1;
}
