import type { Words } from '../text/words.js';
import { breaksBefore } from './sentence.js';
import { marksOf } from './vocabulary/marks.js';
import { Tag } from './vocabulary/tag.js';

/** Words of the opening in which a title may stand inside a sentence. */
const OPENING_WORDS = 160;
const LONGEST_TITLE_WORDS = 10;
const NAMES_POST = Tag.RoleNoun | Tag.Kind;
const CAPITAL = /^\p{Lu}/u;

const ARTICLES: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'our',
  'as',
  'of',
  'for',
  'new',
  'one',
  'two',
  'experienced',
  'full',
  'time',
  'part',
  'un',
  'une',
  'le',
  'la',
  'een',
  'de',
  'eine',
  'einen',
  'der',
  'die',
  'el',
  'il',
]);
const INNER: ReadonlySet<string> = new Set([
  'of',
  'and',
  'for',
  'to',
  'the',
  'in',
  'de',
  'des',
  'du',
  'la',
  'et',
  'en',
  'van',
  'fur',
  'und',
  'y',
  'di',
  'e',
]);

/** What follows a title that begins a sentence: "The Programme Manager will …". */
const PREDICATES: ReadonlySet<string> = new Set([
  'will',
  'is',
  'are',
  'to',
  'who',
  'works',
  'leads',
  'reports',
  'plays',
  'provides',
  'serves',
  'supports',
  'manages',
  'oversees',
  'helps',
  'develops',
  'role',
  'position',
  'post',
  'must',
  'should',
  'with',
  'you',
  'assists',
  'performs',
  'coordinates',
]);
/** What leads to a title that is sought. */
const SOUGHT: ReadonlySet<string> = new Set([
  'seeking',
  'seeks',
  'seek',
  'hiring',
  'hire',
  'recruiting',
  'looking',
  'need',
  'needs',
  'require',
  'requires',
  'required',
  'recruit',
  'appoint',
  'opportunity',
  'vacancy',
  'opening',
  'position',
  'role',
  'post',
  'recrute',
  'recherche',
  'zoekt',
  'zoeken',
  'sucht',
  'suchen',
  'busca',
  'buscamos',
  'cerca',
  'join',
  'as',
  'become',
  'seeking',
]);
/** Whom the post reports to is not the post. */
const OTHERS: ReadonlySet<string> = new Set([
  'reports',
  'reporting',
  'report',
  'under',
  'supervision',
  'direction',
  'supervised',
  'assist',
  'assists',
  'support',
  'supporting',
  'working',
  'works',
  'alongside',
  'between',
  'contact',
  'led',
  'by',
  'other',
]);

function isCapital(words: Words, i: number): boolean {
  return CAPITAL.test(words.text.slice(words.start[i], words.start[i]! + 2));
}

function gapBetween(words: Words, left: number): string {
  return words.text.slice(words.end[left], words.start[left + 1]);
}

const INSIDE_GAP = /^(?:[ \-/]| \/ | & | – | - |\/ | \(|, )$/u;
const LEFT_GAP = /^(?:[ \-/]| \/ | & )$/u;

/** The capitalised run round the noun at `i`: first word and one past the last. */
function runAround(
  words: Words,
  tags: Int32Array,
  i: number,
): { readonly from: number; readonly to: number } {
  let from = i;
  for (let k = i - 1; k >= 0 && i - k < LONGEST_TITLE_WORDS; k--) {
    if (!LEFT_GAP.test(gapBetween(words, k)) || breaksBefore(words, k + 1)) break;
    const { folded } = words.at[k]!;
    if (ARTICLES.has(folded) && !INNER.has(folded)) break;
    if (isCapital(words, k)) from = k;
    else if (!INNER.has(folded)) break;
  }
  while (from < i && ARTICLES.has(words.at[from]!.folded)) from++;
  let to = i + 1;
  for (let k = i + 1; k < Math.min(words.count, i + LONGEST_TITLE_WORDS); k++) {
    const gap = gapBetween(words, k - 1);
    if (!INSIDE_GAP.test(gap) || breaksBefore(words, k)) break;
    if (gap === ', ' && !(tags[k]! & NAMES_POST) && !(k + 1 < words.count && isCapital(words, k + 1))) break;
    if (isCapital(words, k)) to = k + 1;
    else if (!INNER.has(words.at[k]!.folded)) break;
  }
  return { from, to };
}

/**
 * A title inside a sentence of the opening, as words `from` to `to`: a capitalised noun of a post that is sought ("is
 * seeking a Senior Staff Attorney") or that a sentence is about ("The Programme Manager will …").
 */
export function titleInProse(words: Words): { readonly from: number; readonly to: number } | null {
  const { tags } = marksOf(words);
  let second: { readonly from: number; readonly to: number } | null = null;
  for (let i = 0; i < Math.min(words.count, OPENING_WORDS); i++) {
    if (!(tags[i]! & NAMES_POST) || !isCapital(words, i)) continue;
    const { from, to } = runAround(words, tags, i);
    let lead = from - 1;
    let article = false;
    while (lead >= 0 && from - lead <= 6 && !breaksBefore(words, lead + 1)) {
      const { folded } = words.at[lead]!;
      if (ARTICLES.has(folded)) article = true;
      if (SOUGHT.has(folded) || OTHERS.has(folded)) break;
      lead--;
    }
    const before =
      lead >= 0 && from - lead <= 6 && !breaksBefore(words, lead + 1) ? words.at[lead]!.folded : '';
    if (OTHERS.has(before)) {
      i = to - 1;
      continue;
    }
    if (SOUGHT.has(before)) return { from, to };
    const opens = breaksBefore(words, from) || (from > 0 && breaksBefore(words, from - 1) && article);
    if (
      second === null &&
      opens &&
      to < words.count &&
      (PREDICATES.has(words.at[to]!.folded) || (article && isDone(words, to))) &&
      to - from >= (article ? 1 : 2)
    ) {
      second = { from, to };
    }
    i = Math.max(i, to - 1);
  }
  return second ?? smallTitle(words, tags);
}

/** "The Community Organizer conducts …": a verb of the third person. */
function isDone(words: Words, to: number): boolean {
  const { folded, spelling } = words.at[to]!;
  return spelling === folded && /^[a-z]{3,}[^s]s$/u.test(folded);
}

/** What praises whoever is sought, and is no part of the post's name. */
const PRAISE =
  /^(?:very|highly|suitably|appropriately|and|experienced|enthusiastic|motivated|dynamic|passionate|dedicated|committed|talented|skilled|proactive|self|friendly|caring|exceptional|ambitious|new|additional|full|part|time|permanent|temporary|forward|thinking|band|creative|innovative|energetic|driven|hardworking|flexible|reliable|confident|organised|organized|exciting|second|further|substantive)$/u;
/** Nouns that name no post by themselves. */
const VAGUE =
  /^(?:lead|leader|head|worker|fellow|associate|professional|expert|chef|representative|specialist)s?$/u;
const SMALL_REACH = 9;
const LONGEST_SMALL = 5;

/** "An opportunity has arisen for an experienced staff nurse": a title in small letters, only where it is sought. */
function smallTitle(words: Words, tags: Int32Array): { readonly from: number; readonly to: number } | null {
  for (let i = 1; i < Math.min(words.count, OPENING_WORDS); i++) {
    const { folded, spelling } = words.at[i]!;
    if (!(tags[i]! & Tag.RoleNoun) || spelling !== folded || tags[i]! & Tag.Hire) continue;
    if (i + 1 < words.count && tags[i + 1]! & Tag.RoleNoun && gapBetween(words, i) === ' ') continue;
    let article = i - 1;
    while (article >= Math.max(0, i - SMALL_REACH) && !/^an?$/u.test(words.at[article]!.folded)) {
      if (breaksBefore(words, article + 1)) break;
      article--;
    }
    if (article < 1 || !/^an?$/u.test(words.at[article]!.folded) || !isSought(words, article)) continue;
    let from = article + 1;
    for (let k = from; k < i; k++)
      if (PRAISE.test(words.at[k]!.folded) || words.at[k]!.hasDigit || gapBetween(words, k).includes(','))
        from = k + 1;
    if (i + 1 - from > LONGEST_SMALL || (from === i && VAGUE.test(folded)) || hasClause(words, from, i))
      continue;
    return { from, to: i + 1 };
  }
  return null;
}

/** "a candidate who can lead" */
function hasClause(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      /^(?:who|that|which|can|to|will|is|of|with|in|candidate|person|individual|our|your)$/u.test(
        words.at[i]!.folded,
      )
    )
      return true;
  return false;
}

/** Whether the words before an article say that somebody is sought: "looking for", "has arisen for", "seeking". */
function isSought(words: Words, article: number): boolean {
  const last = words.at[article - 1]!.folded;
  if (/^(?:seeking|seek|seeks|recruit|recruiting|hire|hiring|appoint|need|needs|require)$/u.test(last))
    return true;
  return (
    last === 'for' &&
    /^(?:looking|arisen|opportunity|vacancy|available|opening|exists|advertising)$/u.test(
      words.at[article - 2]?.folded ?? '',
    )
  );
}
