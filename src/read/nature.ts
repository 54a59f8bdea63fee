import type { Text } from '../text/text.js';
import { memoSlot, wordsOf, type Word, type Words } from '../text/words.js';
import type { Language } from './ad.js';
import { readRoundup } from './roundup.js';
import { marksOf } from './vocabulary/marks.js';
import { Tag } from './vocabulary/tag.js';

export interface Nature {
  readonly isAd: boolean;
  /** 'too-short' | 'profile' | 'alert' | 'article-about-scams' | 'article'; null for an ad. */
  readonly reason: string | null;
}

/** Headings of a company's page on a network; a page of one has several different ones. */
const PROFILE = new Map<string, number>(
  [
    ['followers', 'abonnes', 'volgers', 'seguidores'],
    ['headquarters', 'hauptsitz', 'hoofdkantoor', 'sede', 'siege'],
    ['specialties', 'specialites', 'spezialgebiete', 'especialidades'],
    ['founded', 'fondee', 'gegrundet', 'opgericht'],
    ['industry', 'secteur', 'branche', 'sector'],
  ].flatMap((words, bit) => words.map((word): [string, number] => [word, 1 << bit])),
);
const FOLLOWERS = 1;
const LEAST_HEADINGS = 4;

/** Words of the work itself: an ad without "apply" or a title still has some. */
const WORK: ReadonlySet<string> = new Set([
  'experience', 'experienced', 'skills', 'team', 'responsible', 'degree', 'training', 'ability', 'knowledge', 'work', 'working', 'join', 'program', 'fellowship', 'client', 'clients', 'staff', 'shifts', 'hours', 'full', 'professional', 'manage', 'lead', 'assist', 'serve', 'serves', 'require',
  'equipe', 'competences', 'travail', 'diplome', 'ervaring', 'werk', 'ploeg', 'diploma', 'arbeit', 'erfahrung', 'kenntnisse', 'equipo', 'experiencia', 'trabajo', 'lavoro', 'esperienza', 'trabalho',
]); // prettier-ignore

/** Words of news. */
const NEWS: ReadonlySet<string> = new Set([
  'said', 'told', 'according', 'reporters', 'minister', 'parliament', 'yesterday', 'spokesperson', 'government', 'comments', 'newspaper', 'interviewed', 'article', 'author', 'statement', 'selon', 'ministre', 'gouvernement', 'volgens', 'minister', 'regering', 'laut', 'regierung', 'sagte', 'segun', 'gobierno', 'dijo', 'ministro',
]); // prettier-ignore

/** Words of those who report fraud: not of an ad, not of a warning inside one. */
const REPORTING: ReadonlySet<string> = new Set([
  'victim', 'victims', 'scammer', 'scammers', 'fraudsters', 'police', 'warns', 'warned', 'warning', 'warn', 'warnings', 'consumers', 'authorities', 'experts', 'reported', 'reports', 'spot', 'avoid', 'protect', 'lost', 'cybersecurity', 'researchers', 'article', 'journalist',
  'victimes', 'escrocs', 'arnaqueurs', 'alerte', 'avertit', 'mefiez', 'signalez', 'reconnaitre', 'eviter', 'vigilance',
  'slachtoffers', 'slachtoffer', 'oplichters', 'waarschuwt', 'waarschuwing', 'politie', 'herkennen', 'opgelet', 'let',
  'opfer', 'betruger', 'warnt', 'warnung', 'polizei', 'verbraucherzentrale', 'erkennen', 'vorsicht', 'masche',
  'victimas', 'estafadores', 'alerta', 'advierte', 'policia', 'denuncias', 'cuidado', 'reconocer',
  'vittime', 'truffatori', 'polizia', 'attenzione', 'vitimas', 'golpistas', 'cuidado',
]); // prettier-ignore

/** Words that mean a false ad, and no field of work as `fraud` is. */
const FALSEHOOD: ReadonlySet<string> = new Set([
  'scam', 'scams', 'scammer', 'scammers', 'fake', 'bogus', 'dodgy', 'hoax', 'fraudulent', 'impersonating', 'impersonate', 'beware', 'fraudsters', 'phishing',
  'arnaque', 'arnaques', 'fausse', 'fausses', 'faux', 'frauduleuse', 'frauduleuses', 'frauduleux', 'mefiez', 'usurpent', 'usurpation', 'escroquerie',
  'oplichting', 'oplichters', 'nepvacature', 'nepvacatures', 'valse', 'frauduleuze', 'nep', 'betrug', 'betruger', 'gefalschte', 'gefalschten', 'gefalscht', 'betrugerische', 'betrugerischen', 'falsche', 'betrugsmasche',
  'estafa', 'estafas', 'falsa', 'falsas', 'falso', 'fraudulenta', 'fraudulentas', 'estafadores', 'truffa', 'truffe', 'golpe', 'golpes',
]); // prettier-ignore

/** Beginnings of words of those who report, judge or advise, in seven languages. */
const REPORTING_STEM =
  /^(?:policia[ls]?$|polizei|kriminalpol|plainte$|aangifte|blanchiment|witwas|geldwasch|geldezel|finanzagent|strafbar|beschuldig|angeklag|indagat|riciclaggio|blanqueo|branqueamento|denunci|desconfi|mefi|oplicht|opgelicht|escroc|escroque|arnaqu|estaf|truffa|betrug|enganos?$|golpe$|golpes$|golpist|burla|vals$|nepvac|usurp|suplant|leserfrage|lettori$|consultorio|warnhinweis|taakfraude|jobfraude)/u;

/** What a word says of the nature of a text; the bits of `PROFILE` stand above these. */
const FALSE_WORD = 1;
const REPORTS = 2;
const OF_WORK = 4;
const OF_NEWS = 8;
const PROFILE_SHIFT = 4;
const MEMO = memoSlot();

function natureBits(word: Word): number {
  const known = word.memo[MEMO] as number | undefined;
  if (known !== undefined) return known;
  const { folded } = word;
  let bits = (PROFILE.get(folded) ?? 0) << PROFILE_SHIFT;
  if (folded.length >= 3) {
    if (FALSEHOOD.has(folded)) bits |= FALSE_WORD;
    if (REPORTING.has(folded) || REPORTING_STEM.test(folded)) bits |= REPORTS;
    if (WORK.has(folded)) bits |= OF_WORK;
    if (NEWS.has(folded)) bits |= OF_NEWS;
  }
  word.memo[MEMO] = bits;
  return bits;
}

interface Counts {
  words: number;
  falsehood: number;
  /** Falsehood among the first words, where an article or an alert says what it is about. */
  early: number;
  reporting: number;
  /** Bits of different headings of a profile. */
  profile: number;
  work: number;
  news: number;
  numbers: number;
  hire: number;
  apply: number;
  money: number;
  messenger: number;
}

const OPENING_WORDS = 40;

function count(words: Words, from: number, to: number): Counts {
  const { tags } = marksOf(words);
  const counts: Counts = {
    words: to - from,
    falsehood: 0,
    early: 0,
    reporting: 0,
    profile: 0,
    work: 0,
    news: 0,
    numbers: 0,
    hire: 0,
    apply: 0,
    money: 0,
    messenger: 0,
  };
  for (let i = from; i < to; i++) {
    const tag = tags[i]!;
    if (tag & (Tag.Hire | Tag.RoleNoun | Tag.Kind)) counts.hire++;
    if (tag & Tag.Apply) counts.apply++;
    if (tag & (Tag.Pay | Tag.Currency)) counts.money++;
    if (tag & Tag.Messenger) counts.messenger++;
    const word = words.at[i]!;
    if (word.hasDigit) counts.numbers++;
    const bits = natureBits(word);
    if (bits === 0) continue;
    if (bits & FALSE_WORD && !denied(words, tags, i)) {
      counts.falsehood++;
      if (i - from < OPENING_WORDS) counts.early++;
    }
    if (bits & REPORTS) counts.reporting++;
    if (bits & OF_WORK) counts.work++;
    if (bits & OF_NEWS) counts.news++;
    counts.profile |= bits >> PROFILE_SHIFT;
  }
  return counts;
}

/** "This is no scam": what a scammer says of his own ad. */
function denied(words: Words, tags: Int32Array, i: number): boolean {
  return [1, 2].some(
    (back) => i >= back && (tags[i - back]! & Tag.Not) !== 0 && words.at[i - back]!.folded !== 'only',
  );
}

const LEAST_WORDS = 4;
const SHORT_TEXT = 110;
const LONGEST_NOTE = 40;
/** Share of words about fraud from which a text is about fraud, whatever it quotes. */
const ABOUT_FRAUD = 0.03;
const MENTIONS_FRAUD = 0.012;

/**
 * Whether the words `from` to `to` are an ad, or a message that offers work, and if not, what they are. A genuine ad
 * may warn of fraud in a paragraph; an article may quote an ad. What decides is what the text opens with and how much
 * of it speaks of fraud. One pass.
 */
export function natureOf(words: Words, from = 0, to = words.count): Nature {
  const counts = count(words, from, to);
  if (counts.words < LEAST_WORDS) return { isAd: false, reason: 'too-short' };
  const about = counts.falsehood + counts.reporting;
  const share = about / counts.words;
  if (
    counts.falsehood >= 1 &&
    counts.early >= 1 &&
    (share >= ABOUT_FRAUD || (counts.reporting >= 2 && share >= MENTIONS_FRAUD))
  ) {
    return {
      isAd: false,
      reason: counts.words > 150 || counts.reporting >= 4 ? 'article-about-scams' : 'alert',
    };
  }
  // Few words, and several of them of the police, of victims, of advice: a warning or a reader's question.
  if (counts.words <= SHORT_TEXT && counts.reporting + counts.falsehood >= 2 && counts.apply <= 1)
    return { isAd: false, reason: 'article-about-scams' };
  if (counts.falsehood >= 3 && counts.reporting >= 3 && share >= MENTIONS_FRAUD * 1.5)
    return { isAd: false, reason: 'article-about-scams' };
  if (counts.profile & FOLLOWERS && bitsOf(counts.profile) >= LEAST_HEADINGS)
    return { isAd: false, reason: 'profile' };
  const offers = counts.hire + counts.apply + counts.money + counts.messenger;
  const isNews = counts.hire <= 1 && counts.apply === 0 && counts.money === 0 && counts.news >= 3;
  // A note on a door ("Kitchen help wanted, 14,50 €/h") has a number and few words.
  const note = counts.numbers > 0 && counts.words <= LONGEST_NOTE;
  if (isNews || (offers === 0 && counts.work === 0 && !note)) return { isAd: false, reason: 'article' };
  return { isAd: true, reason: null };
}

function bitsOf(value: number): number {
  let bits = 0;
  for (let left = value; left !== 0; left &= left - 1) bits++;
  return bits;
}

/** Whether a text has words of those who report or warn of fraud. */
export function speaksOfFraud(words: Words): boolean {
  return words.at.some((word) => (natureBits(word) & (FALSE_WORD | REPORTS)) !== 0);
}

/** The nature of a whole record: a page that holds a list of vacancies is read for them, whatever else is on it. */
export function readNature(
  text: Text,
  words: Words,
  language: Language,
  title: string | null = null,
): Nature {
  const nature = natureOf(words);
  if (nature.isAd) return nature;
  // A record whose title names a post is an ad, however little its text says.
  if (
    title !== null &&
    (nature.reason === 'article' || nature.reason === 'too-short') &&
    namesPost(wordsOf(title))
  )
    return { isAd: true, reason: null };
  if (nature.reason === 'too-short') return nature;
  return readRoundup(text, words, language).parts.length > 0 ? { isAd: true, reason: null } : nature;
}

function namesPost(words: Words): boolean {
  return marksOf(words).tags.some((tags) => (tags & (Tag.RoleNoun | Tag.Kind | Tag.Hire)) !== 0);
}
