import { Gap, type Word, type Words } from '../text/words.js';

/** What a sentence says of an organisation that it names. */
export type Frame = 'employer' | 'partner' | 'warning' | 'plain';

function wordSet(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(' '));
}

/** Folded words beside the name of an organisation that recruits: "PICUM is looking for", "chez PICUM recrute". */
const RECRUITS = wordSet(
  'looking seeks seeking recruits recruiting hiring hires invites offers offering announces advertises welcomes opening vacancy',
  'recherche recrute cherche propose embauche engage',
  'zoekt werft biedt sucht stellt bietet busca contrata ofrece convoca cerca assume offre procura recruta oferece abre',
);

/** Folded prepositions right before the name of an organisation where somebody is to work: "trainee with PICUM". */
const AT = wordSet('with at for join by chez a au bij voor bei fur en con para presso per na no pela');

/** Folded words that speak of a post, before such a preposition. */
const POSTS = wordSet(
  'trainee traineeship traineeships intern interns internship internships job jobs vacancy vacancies position post role',
  'work working career careers become officer assistant researcher opportunity opening placement',
  'stage stages stagiaire stagiaires emploi emplois poste offre travailler carriere recherche',
  'stagiair onderzoeksstage vacature vacatures baan werken functie',
  'praktikum praktikant praktikantin forschungspraktikum stelle stellen stellenangebot arbeiten traineestelle',
  'practicas pasantia pasantias becario becaria empleo puesto trabajo vacante convocatoria',
  'tirocinio tirocini stagista lavoro posto estagio estagiario vaga emprego trabalho',
);

/** Folded words before the name of an organisation that is a partner, a member, a funder or an example. */
const PARTNERS = wordSet(
  'partner partners partnership member members membership collaboration collaborate collaborating funded supported',
  'together alongside such including like network networks alliance consortium subgrant donor donors',
  'partenaire partenaires partenariat membre membres collaboration finance soutenu reseau',
  'partners lid leden samenwerking samen gefinancierd netwerk netwerken',
  'partnern mitglied mitglieder zusammenarbeit gemeinsam gefordert netzwerk kooperation',
  'socio socios socia miembro miembros colaboracion financiado red redes junto',
  'partenariato membro membri collaborazione finanziato rete parceiro parceiros parceria rede',
);

/** Folded words of a sentence that warns of an ad in the organisation's name. */
const WARNINGS = wordSet(
  'scam scams fake fraud fraudulent fraudsters beware dodgy impersonating impersonate impersonation bogus hoax',
  'arnaque arnaques faux fausse fausses fraude frauduleuse frauduleux escroc escrocs escroquerie usurpe',
  'oplichting oplichters nep valse vals fraude phishing betrug betrugerisch falsche gefalschte gefalscht',
  'estafa estafas falsa falso fraudulenta fraudulento truffa truffe golpe burla',
);

const REACH_BEFORE = 6;
const REACH_POST = 9;
const REACH_AFTER = 4;
const REACH_WARNING = 14;

/** Reads the frame of the words `first` to `end` (exclusive) from the words of the same sentence around them. */
export function frameOf(words: Words, first: number, end: number): Frame {
  if (anyBefore(words, first, REACH_WARNING, WARNINGS) || anyAfter(words, end, REACH_WARNING, WARNINGS))
    return 'warning';
  if (anyAfter(words, end, REACH_AFTER, RECRUITS)) return 'employer';
  if (anyBefore(words, first, REACH_BEFORE, PARTNERS)) return 'partner';
  if (anyBefore(words, first, 1, AT) && anyBefore(words, first, REACH_POST, POSTS)) return 'employer';
  return 'plain';
}

function isIn(set: ReadonlySet<string>, word: Word): boolean {
  return word.ascii && set.has(word.folded);
}

function anyBefore(words: Words, first: number, reach: number, set: ReadonlySet<string>): boolean {
  for (let i = first - 1; i >= 0 && i >= first - reach; i--) {
    if (words.gap[i + 1]! >= Gap.Sentence) return false;
    if (isIn(set, words.at[i]!)) return true;
  }
  return false;
}

function anyAfter(words: Words, end: number, reach: number, set: ReadonlySet<string>): boolean {
  for (let i = end; i < words.count && i < end + reach; i++) {
    if (words.gap[i]! >= Gap.Sentence) return false;
    if (isIn(set, words.at[i]!)) return true;
  }
  return false;
}
