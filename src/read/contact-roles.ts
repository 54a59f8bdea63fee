import type { Words } from '../text/words.js';
import type { ContactRole } from './ad.js';
import type { FoundContact } from './found-contact.js';
import { beginsLine, breaksBefore, lineStart, wordAt } from './sentence.js';
import { marksOf } from './vocabulary/marks.js';
import { Tag } from './vocabulary/tag.js';

/** How far the words that tell a contact's purpose may stand from it. */
const REACH_BACK = 30;
const REACH_ON = 10;
const LABEL_WORDS = 8;

/** Words of applying that name it without asking for it: "questions about your application". */
const APPLY_NOUNS: ReadonlySet<string> = new Set([
  'application', 'applications', 'applicants', 'applicant', 'candidature', 'candidatures', 'kandidatuur', 'sollicitatie', 'bewerbung', 'bewerbungen', 'candidatura', 'candidaturas',
  'solicitud', 'solicitudes', 'domanda', 'domande', 'register', 'registration', 'letter', 'lettre', 'dossier', 'unterlagen', 'applied', 'submitted', 'cover', 'resume', 'resumes', 'hoja', 'forward', 'form', 'formulier', 'formular', 'formulario', 'formulaire', 'proposals', 'forms', 'offers', 'tenders', 'quotation', 'quotations', 'bids', 'offerte', 'offertes', 'angebote', 'angebot', 'propuesta', 'propuestas', 'proposte', 'dossiers', 'devis',
]); // prettier-ignore

/** Words that put a question before a contact, stronger than "contact us". */
const QUESTIONS: ReadonlySet<string> = new Set([
  'question', 'questions', 'query', 'queries', 'enquiries', 'enquiry', 'inquiries', 'inquiry', 'informal', 'discuss', 'renseignements', 'vragen', 'vraag', 'inlichtingen', 'fragen', 'ruckfragen', 'preguntas', 'dudas', 'consultas',
  'weten', 'savoir', 'sapere', 'saber', 'chiarimenti', 'perguntas', 'duvidas', 'visit', 'visits', 'information', 'informations', 'informatie', 'informationen', 'informacion', 'informazioni', 'informacoes', 'details',
]); // prettier-ignore

/** What is handed in where nobody "applies"; common words, so that only a contact beside them tells what they are. */
const HANDED_IN: ReadonlySet<string> = new Set(
  'forms offers tenders quotation quotations bids offerte offertes ingediend indienen angebote angebot eingereicht proposte presentare presenta dossiers devis reacties reactie ontvangen'.split(
    ' ',
  ),
);

const INTEREST = /^(?:interes|geinteress)/u;
const NEVER: ReadonlySet<string> = new Set(['never', 'jamais', 'nooit', 'niemals', 'nie', 'nunca', 'jamas']);
const REPORT_WORDS: ReadonlySet<string> = new Set([
  'report',
  'reports',
  'signaler',
  'signalez',
  'meld',
  'melden',
  'denunciar',
  'denuncie',
  'segnalare',
  'segnala',
  'reporting',
  'hotline',
]);

/** What a board asks its readers to report: "report this ad", "signaler cette offre". */
const ADS: ReadonlySet<string> = new Set(
  'ad ads advert advertisement job listing posting post vacancy offer annonce offre advertentie vacature anzeige stellenanzeige stelle anuncio oferta vacante annuncio offerta vaga misuse abuse'.split(
    ' ',
  ),
);
const REACH_REPORTED = 3;

/** Whether the words after a word of reporting name an ad as what is reported. */
function reportsAd(words: Words, report: number, to: number): boolean {
  for (let i = report + 1; i < Math.min(to, report + 1 + REACH_REPORTED); i++)
    if (ADS.has(words.at[i]!.folded)) return true;
  return false;
}

interface Cues {
  apply: number;
  /** "If you are interested, please contact …" asks for contact. */
  interest: number;
  verb: number;
  ask: number;
  question: number;
  follow: number;
  scam: number;
  never: number;
  report: number;
  reportsAd: boolean;
  forbids: boolean;
}

function emptyCues(): Cues {
  return {
    apply: -1,
    interest: -1,
    verb: -1,
    ask: -1,
    question: -1,
    follow: -1,
    scam: -1,
    never: -1,
    report: -1,
    reportsAd: false,
    forbids: false,
  };
}

/** Notes the nearest cue of each kind among the words `from`..`to`, read from the end. */
function gather(words: Words, tags: Int32Array, from: number, to: number, cues: Cues): void {
  for (let i = to - 1; i >= from; i--) {
    const tag = tags[i]!;
    const { folded } = words.at[i]!;
    if (REPORT_WORDS.has(folded)) {
      if (cues.report < 0) cues.report = i;
      if (reportsAd(words, i, to)) cues.reportsAd = true;
    }
    if (cues.apply < 0 && HANDED_IN.has(folded)) cues.apply = i;
    if (tag === 0 && folded !== 'about') continue;
    // "Closing date 25 March – jobs@…": where the last day stands, so does the way.
    if (tag & Tag.Deadline && cues.apply < 0) cues.apply = i;
    if (tag & Tag.Apply) {
      if (cues.apply < 0) cues.apply = i;
      if (INTEREST.test(folded)) {
        if (cues.interest < 0) cues.interest = i;
        continue;
      }
      if (cues.verb < 0 && !APPLY_NOUNS.has(folded)) cues.verb = i;
    }
    if (tag & Tag.Ask && cues.ask < 0) cues.ask = i;
    if (cues.question < 0 && QUESTIONS.has(folded)) cues.question = i;
    if ((tag & Tag.Follow || (folded === 'about' && words.at[i + 1]?.folded === 'us')) && cues.follow < 0)
      cues.follow = i;
    if (tag & Tag.Scam && cues.scam < 0) cues.scam = i;
    if (tag & Tag.Not) {
      if (NEVER.has(folded) && cues.never < 0) cues.never = i;
      // "Do not send applications to …" forbids; "do not hesitate to contact" does not.
      const next = tags[i + 1] ?? 0;
      if (
        folded !== 'only' &&
        next & Tag.Apply &&
        i > 0 &&
        /^(?:do|please|don|gelieve|bitte|ne|n|no|non|nao)$/u.test(words.at[i - 1]!.folded)
      )
        cues.forbids = true;
    }
  }
}

function decide(cues: Cues, found: FoundContact): ContactRole | null {
  if (cues.reportsAd) return 'report';
  if (cues.scam >= 0 && (cues.verb < 0 || cues.scam > cues.verb || cues.report >= 0 || cues.never >= 0))
    return 'report';
  if (cues.never >= 0 || cues.forbids) return cues.never >= 0 ? 'report' : 'mention';
  if (cues.apply >= 0 && !(cues.interest === cues.apply && cues.ask > cues.apply)) {
    if (cues.question < 0) return cues.follow > cues.apply && cues.verb < 0 ? 'mention' : 'apply';
    if (cues.verb > cues.question) return 'apply';
    if (cues.apply > cues.question && cues.verb < 0) return 'contact';
    return cues.question > cues.apply && cues.verb >= 0 && found.type === 'url' ? 'apply' : 'contact';
  }
  if (cues.follow >= 0 && (cues.ask < 0 || cues.follow > cues.ask))
    return found.type === 'email' && cues.ask >= 0 ? 'contact' : 'mention';
  if (cues.ask >= 0) return 'contact';
  return null;
}

/** Applying, as the text of a button or link says it. */
const APPLY_LABEL =
  /\b(?:apply|application form|postule[rz]?|candidater|solliciteer|solliciteren|bewirb|bewerben|jetzt bewerben|postula(?:r|te)?|inscr[ií]bete|solicitar|candidati|candidatar|register|sign up)\b/iu;

/**
 * What a contact is for: by the sentence that it stands in, then by the label before it (a short line above, the text
 * of its link), then by the sentence before. What nothing explains is `contact` for an address or a number, and for a
 * link that stands alone; another link is a `mention`.
 */
export function contactRole(words: Words, found: FoundContact): ContactRole {
  const { tags } = marksOf(words);
  const at = Math.min(wordAt(words, found.start), words.count);
  const after = wordAt(words, found.end);
  let from = at;
  const furthest = Math.max(0, at - REACH_BACK);
  // The contact's own first word may open a sentence.
  while (from > furthest && !(from < words.count && breaksBefore(words, from))) from--;
  const cues = emptyCues();
  gather(words, tags, from, at, cues);
  if (found.label !== null && APPLY_LABEL.test(found.label) && cues.scam < 0) return 'apply';
  const decided = decide(cues, found);
  // "Call us on …" is no address to apply to, whatever stands after it.
  const own = decided === null && found.type === 'phone' && calls(tags, at) ? 'contact' : decided;
  if (own !== null && own !== 'contact' && own !== 'mention') return own;

  const onward = emptyCues();
  let to = after;
  while (to < Math.min(words.count, after + REACH_ON) && !breaksBefore(words, to)) to++;
  gather(words, tags, after, to, onward);
  if (own === null) {
    const next = decide(onward, found);
    if (next !== null && !(to < words.count && words.text.charCodeAt(words.end[to - 1]!) === 0x3a))
      return next;
  } else {
    if (
      own === 'contact' &&
      found.type !== 'phone' &&
      cues.question < 0 &&
      onward.verb >= 0 &&
      onward.question < 0
    )
      return 'apply';
    return own;
  }

  const beside = labelRole(words, tags, from, found);
  if (beside !== null) return beside;
  if (found.type !== 'url') return 'contact';
  return to - after <= 2 && at - from <= 3 ? 'contact' : 'mention';
}

function calls(tags: Int32Array, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (tags[i]! & Tag.Phone) return true;
  return false;
}

/** The role that a short line above, or the sentence before on the same line, gives. */
function labelRole(words: Words, tags: Int32Array, first: number, found: FoundContact): ContactRole | null {
  let from = first;
  for (let step = 0; step < 3 && from > 0; step++) {
    const line = from < words.count && beginsLine(words, from);
    let before = from - 1;
    const limit = Math.max(0, from - (line ? LABEL_WORDS * 2 : REACH_BACK));
    if (line) before = lineStart(words, from - 1, LABEL_WORDS * 2);
    else while (before > limit && !breaksBefore(words, before)) before--;
    const cues = emptyCues();
    gather(words, tags, before, from, cues);
    const role = decide(cues, found);
    if (role !== null && role !== 'mention') return role;
    // A long paragraph above explains nothing about a contact below it.
    if (line && !beginsLine(words, before)) return null;
    from = before;
  }
  return null;
}
