import { spanOf, type Text } from '../text/text.js';
import { wordsOf, type Words } from '../text/words.js';
import type { Kind, Language, Read } from './ad.js';
import { KIND_NAMES } from './vocabulary/kind-words.js';
import { marksOf } from './vocabulary/marks.js';
import { KIND_SHIFT, Tag } from './vocabulary/tag.js';

/** Words of the opening that may name the kind where the title doesn't. */
const OPENING_WORDS = 70;

/** German and Dutch compounds, by what they end with or hold: `Forschungspraktikum`, `onderzoeksstage`. */
const COMPOUNDS: readonly (readonly [RegExp, Kind])[] = [
  [/praktik(?:um|a|ant|antin|anten|antinnen|umsstelle|umsplatz|umsplatze)$|^praktikums/u, 'internship'],
  [
    /.{3}(?:stage|stages|stageplaats|stageplek|stagiair|stagiaire|stagiairs)$|^stage(?:plaats|plek|opdracht)/u,
    'internship',
  ],
  [/.{3}(?:volontariat|volontar|volontarin|traineeship|traineestelle)$/u, 'traineeship'],
  [/(?:vrijwilligers|freiwilligen|ehrenamts)\w*$|.{3}vrijwilliger$/u, 'volunteering'],
];

/** Words after which a kind names someone else: those who are managed, or a degree's requirement. */
const HEADED_BY: ReadonlySet<string> = new Set([
  'coordinator', 'coordination', 'manager', 'management', 'supervisor', 'supervision', 'officer', 'experience', 'experiences', 'leader', 'engagement', 'recruitment', 'specialist', 'director', 'programme', 'program', 'programs', 'lead',
]); // prettier-ignore
const OF_OTHERS: ReadonlySet<string> = new Set([
  'previous', 'prior', 'past', 'former', 'relevant', 'supervise', 'supervising', 'manage', 'managing', 'mentor', 'mentoring', 'coordinate', 'experience', 'recruit', 'support', 'including', 'train', 'oversee',
  'precedent', 'experiences', 'premier', 'eerdere', 'fruhere', 'erste', 'erfahrung', 'previas', 'experiencia', 'buenas', 'mejores', 'bonnes', 'early', 'all', 'every', 'any', 'each', 'paid', 'center',
]); // prettier-ignore
const JOINED_TO: ReadonlySet<string> = new Set([
  'or',
  'and',
  'of',
  'with',
  'through',
  'as',
  'at',
  'local',
  'des',
  'les',
  'en',
]);
/** What follows a kind that is the post itself: "volunteer role", "a volunteer to …". */
const AFTER_VOLUNTEER: ReadonlySet<string> = new Set([
  'role',
  'position',
  'opportunity',
  'opportunities',
  'to',
  'for',
  'who',
  'will',
  'with',
  'in',
  'at',
  'from',
  'vacancy',
  'm',
  'w',
  'f',
  'h',
  'pour',
  'qui',
  'voor',
  'die',
  'für',
  'para',
  'que',
  'per',
]);

/** In French, Dutch and Italian a placement; in English a platform or a phase. */
const STAGE: ReadonlySet<string> = new Set(['stage', 'stages']);

const PLURALS: ReadonlySet<string> = new Set([
  'interns',
  'trainees',
  'volunteers',
  'consultants',
  'stagiaires',
  'benevoles',
  'vrijwilligers',
  'praktikanten',
  'voluntarios',
  'freiwillige',
  'volontari',
  'volunteering',
  'voluntary',
  'internships',
  'traineeships',
  'practicas',
]);

interface Named {
  readonly kind: Kind;
  readonly at: number;
}

function kindAt(words: Words, language: Language, i: number): Kind | null {
  const marks = marksOf(words);
  const { folded } = words.at[i]!;
  if (STAGE.has(folded) && !['fr', 'nl', 'it'].includes(language)) return null;
  if (marks.tags[i]! & Tag.Kind) return KIND_NAMES[((marks.values[i]! >> KIND_SHIFT) & 7) - 1] ?? null;
  if (folded.length < 9 || marks.tags[i]! !== 0) return null;
  for (const [pattern, kind] of COMPOUNDS) {
    if (kind === 'internship' && folded.endsWith('stage') && language !== 'nl') continue;
    if (pattern.test(folded)) return kind;
  }
  return null;
}

/** The person, and not the consultancy. */
const CONSULTANT = /^consult(?:ants?|ors?|oras?|ores|ente|enti)$/u;

function isDoctor(words: Words, i: number): boolean {
  // A consultant is a senior doctor, a salesperson or a recruiter unless the post is a consultancy.
  for (let k = Math.max(0, i - 3); k < Math.min(words.count, i + 4); k++) {
    if (
      /^(?:individual|external|short|term|independent|freelance|tor|reference|evaluation|consultancy|international|national|days|externe)$/u.test(
        words.at[k]!.folded,
      )
    )
      return false;
  }
  return true;
}

/** "Beca de investigación", "Bolsa de doutoramento", and not "Bolsa de empleo"; "Vertaler (zzp)": said in a title only. */
function titledAs(words: Words, i: number): Kind | null {
  const { folded } = words.at[i]!;
  if (/^(?:becas?|bolseir[oa]|bolsista)$/u.test(folded)) return 'traineeship';
  if (folded === 'zzp') return 'consultancy';
  const of = words.at[i + 2]?.folded ?? '';
  return folded === 'bolsa' && /^(?:investig|doutor|estudo|pos|mestr|formac)/u.test(of)
    ? 'traineeship'
    : null;
}

function inTitle(words: Words, language: Language): Named | null {
  let found: Named | null = null;
  for (let i = 0; i < words.count; i++) {
    const kind = kindAt(words, language, i) ?? titledAs(words, i);
    if (kind === null) continue;
    const next = words.at[i + 1]?.folded ?? '';
    if (HEADED_BY.has(next)) {
      if (found === null) found = { kind: 'job', at: i + 1 };
      continue;
    }
    if (kind === 'consultancy' && CONSULTANT.test(words.at[i]!.folded) && isDoctor(words, i)) {
      found ??= { kind: 'job', at: i };
      continue;
    }
    return { kind, at: i };
  }
  return found;
}

/** "zoekt vrijwilligers": several posts of a kind. */
function isSought(tags: Int32Array, i: number): boolean {
  return [1, 2].some((back) => i >= back && (tags[i - back]! & Tag.Hire) !== 0);
}

function inText(words: Words, language: Language, to: number): Named | null {
  const { tags } = marksOf(words);
  for (let i = 0; i < Math.min(words.count, to); i++) {
    if (!(tags[i]! & Tag.Kind) && words.at[i]!.folded.length < 9) continue;
    const kind = kindAt(words, language, i);
    if (kind === null || (PLURALS.has(words.at[i]!.folded) && !isSought(tags, i))) continue;
    if (kind === 'consultancy' && CONSULTANT.test(words.at[i]!.folded) && isDoctor(words, i)) continue;
    if (HEADED_BY.has(words.at[i + 1]?.folded ?? '')) continue;
    const before = words.at[i - 1]?.folded ?? '';
    if (OF_OTHERS.has(before) || OF_OTHERS.has(words.at[i - 2]?.folded ?? '') || JOINED_TO.has(before))
      continue;
    if (kind === 'volunteering' && !isSought(tags, i) && !AFTER_VOLUNTEER.has(words.at[i + 1]?.folded ?? ''))
      continue;
    return { kind, at: i };
  }
  return null;
}

/** What `employmentType` says of the kind (schema.org: INTERN, VOLUNTEER …); FULL_TIME and its like say nothing. */
const EMPLOYMENT_TYPES: readonly (readonly [RegExp, Kind])[] = [
  [/trainee/iu, 'traineeship'],
  [/\bintern|stage|praktik/iu, 'internship'],
  [/volunt|bénévol|ehrenamt|vrijwillig/iu, 'volunteering'],
  [/consult/iu, 'consultancy'],
];

/**
 * The kind of post. The title decides; without a word of it there, a post is a job unless its opening names another
 * kind, and a text without a title is read throughout. Null where nothing speaks of a post at all.
 */
export function readKind(
  title: Read<string> | null,
  text: Text,
  words: Words,
  language: Language,
  employmentType: string | null = null,
): Read<Kind> | null {
  const stated =
    employmentType === null ? null : EMPLOYMENT_TYPES.find(([pattern]) => pattern.test(employmentType));
  if (stated != null) return { value: stated[1], spans: [] };
  if (title !== null) {
    const titled = inTitle(wordsOf(title.value), language);
    if (titled !== null) return { value: titled.kind, spans: title.spans };
  }
  const { tags } = marksOf(words);
  const opening = inText(words, language, title === null ? words.count : OPENING_WORDS);
  if (opening !== null)
    return { value: opening.kind, spans: [spanOf(text, words.start[opening.at]!, words.end[opening.at]!)] };
  if (title !== null) return { value: 'job', spans: title.spans };
  for (let i = 0; i < words.count; i++) {
    if (tags[i]! & (Tag.Hire | Tag.RoleNoun | Tag.Pay | Tag.Apply | Tag.Period))
      return { value: 'job', spans: [spanOf(text, words.start[i]!, words.end[i]!)] };
  }
  return null;
}
