import { spanOf, type Span, type Text } from '../text/text.js';
import type { Words } from '../text/words.js';
import { breaksBefore } from './sentence.js';
import { marksOf } from './vocabulary/marks.js';
import { Tag } from './vocabulary/tag.js';

/** A warning of a false vacancy, as a text states it. */
export interface AlertReading {
  /** What the false ad is said to offer: `research internship`; null where the warning is a general one. */
  readonly claims: string | null;
  /** In whose name it is said to be. */
  readonly organisation: string | null;
  readonly spans: readonly Span[];
}

/** Words of which one must stand near a word of fraud: a warning of false vacancies, not of false products. */
const VACANCY = Tag.Hire | Tag.Kind | Tag.RoleNoun;
const LONGEST = 120;
/** A general warning, without name or claim, has more words than "Scam alert!". */
const SHORTEST_GENERAL = 8;
const MOST_ALERTS = 20;

const CLAIMS =
  /(?:for|as|offering|advertising|pour|comme|voor|als|für|para|como|per|come)\s+(?:(?:an?|une?|een|eine[nr]?|un[ao]?|uma?)\s*)?((?:[\p{L}-]+ ){0,4}(?:internship|traineeship|trainee|intern|stage|stagiaire|praktikum|prácticas|tirocinio|estágio|officer|assistant|coordinator|manager|job|post|position|vacancy|poste|vacature|stelle|puesto|consultant|volunteer)\b(?: (?:de|en|of|in|für|di|para) [\p{L}’']+){0,2})/giu;
const COMPOUND = /\b(\p{L}{3,}(?:praktikum|stage))\b/iu;
const IN_NAME =
  /(?:\bat|\bfrom|\bby|in the name of|on behalf of|au nom de|chez|de la part de|bij|namens|bei|im Namen (?:von|der|des)|en nombre de|a nombre de|presso|a nome di|em nome de)\s+(?:the |la |le |l['’]|de |het |der |die |den |el )?(\p{Lu}[\p{L}\p{N}&-]*(?: (?:(?:of|for|de|des|du|van|voor|für|und|and|y|e) )?\p{Lu}[\p{L}\p{N}&-]*){0,6})/u;

interface Passage {
  readonly from: number;
  readonly to: number;
  readonly scams: number;
}

/** The sentence round the word of fraud at `i`, and those after it that still speak of fraud. */
function passageAt(words: Words, tags: Int32Array, i: number, notBefore: number): Passage {
  let from = i;
  while (from > notBefore && i - from < LONGEST && !breaksBefore(words, from)) from--;
  let to = i + 1;
  let scams = 1;
  while (to < words.count && to - from < LONGEST) {
    if (breaksBefore(words, to) && !continues(tags, to, words)) break;
    if (tags[to]! & Tag.Scam) scams++;
    to++;
  }
  return { from, to, scams };
}

/** Sentences about false vacancies, joined where they follow each other. */
export function alertsIn(text: Text, words: Words): readonly AlertReading[] {
  const { tags } = marksOf(words);
  const alerts: AlertReading[] = [];
  let notBefore = 0;
  for (let i = 0; i < words.count && alerts.length < MOST_ALERTS; i++) {
    if (!(tags[i]! & Tag.Scam)) continue;
    const { from, to, scams } = passageAt(words, tags, i, notBefore);
    i = to - 1;
    notBefore = to;
    const start = words.start[from]!;
    const end = words.end[to - 1]!;
    const passage = words.text.slice(start, end);
    if (!hasVacancy(tags, from, to) && !COMPOUND.test(passage)) continue;
    const claims = claimed(passage);
    const organisation = IN_NAME.exec(passage)?.[1] ?? null;
    if (claims === null && organisation === null && (scams < 2 || to - from <= SHORTEST_GENERAL)) continue;
    alerts.push({ claims, organisation, spans: [spanOf(text, start, end)] });
  }
  return alerts;
}

function hasVacancy(tags: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tags[i]! & VACANCY) return true;
  return false;
}

/** Whether the sentence that begins with word `from` still speaks of fraud. */
function continues(tags: Int32Array, from: number, words: Words): boolean {
  for (let i = from; i < Math.min(words.count, from + 30); i++) {
    if (i > from && breaksBefore(words, i)) return false;
    if (tags[i]! & Tag.Scam) return true;
  }
  return false;
}

const FALSE =
  /\b(?:fake|false|bogus|scam|dodgy|fausse|faux|valse|nep|falsche|gefälschte|falsa|falso|open|any|our|the|this)\b/iu;

/** What the false ad offers: of the posts that the passage names, the one that says which. */
function claimed(passage: string): string | null {
  for (const found of passage.matchAll(CLAIMS)) {
    const claims = found[1]!.trim().toLowerCase();
    if (!FALSE.test(claims) && claims.includes(' ')) return claims;
  }
  return COMPOUND.exec(passage)?.[1]?.toLowerCase() ?? null;
}
