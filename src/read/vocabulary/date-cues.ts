/** Words that tell what a date is for only in company, folded. */

function words(listed: string): ReadonlySet<string> {
  return new Set(listed.split(/\s+/u).filter((word) => word !== ''));
}

/** What else may start, end or close than the post: a project, a law, a programme that the post works for. */
export const OTHER_SUBJECTS = words(
  `project programme program projet projekt programm programma proyecto programa progetto act law regulation directive loi wet gesetz ley pension leave holiday course
  university studies school office scheme exhibition review screening evaluation`,
);

/** Words after which a date is a matter of history. */
export const HISTORY = words(
  `founded fondee gegrundet opgericht fundada since depuis sinds seit desde born updated modified version copyright established act merger started began commenced begann startete begon startte commenca comenzo empezo comincio comecou`,
);

/** Before a word of {@link HISTORY} that tells what is still to come: "get started on 5 May". */
export const TO_COME = words('get getting be');

/** What begins on some day in every year: "at the start of the fiscal year (July 2026)". */
export const SEASONS = words(
  'year years term semester quarter month season annee exercice trimestre semestre jahres schuljahres geschaftsjahres semesters jaar schooljaar boekjaar ano curso ejercicio anno esercizio',
);
/** What somebody at work writes, pays and hands in by its own day. */
export const DELIVERED = words(
  'report reports draft drafts deliverable deliverables milestone instalment rent invoice accounts audit',
);

/** What opens on a day: a window to apply, a house. */
export const OPENS = words('opens open opening opened ouvre ouvrent opent offnet abre apre');
/** Up to which something lasts. */
export const UNTIL = words('until till bis tot jusqu hasta fino ate');
/** The last possible moment of an application or of a start. */
export const LATEST = words('tard latest uiterlijk spatestens tardar');

/** Words that turn the end of something into the last day to apply: "open until 5 May". */
export const OPEN_WORDS = words(
  'reciben tienes open accepted received considered ouvert ouverte recues openstaat geopend offen abierta abierto aperta aberta',
);
/** The same, but much else is valid until some day: only where it opens its sentence. */
export const VALID = words('valid available valable geldig gultig valido valida');

/** What is handed in, and how, where no word says that it is an application. */
export const HANDED_IN = words(
  `reach received receive receipt forms offers quotation quotations quotes tender tenders bid bids expression expressions respond response responses reply replies proposal proposals
  reponse reponses devis offerte offertes ingediend indienen ingewacht binnen ontvangen reactie reacties kandidaten
  angebote angebot eingegangen eingehen eingereicht einreichung entgegengenommen ruckmeldung ruckmeldungen eingang
  anmeldung anmeldungen inscription inscriptions inschrijving inschrijvingen inscripcion inscripciones inscricao inscricoes iscrizione iscrizioni attendu attendue attendues depot
  propuestas propuesta enviarse remitirse presentarse ofertas recepcion respuesta proposte ricezione propostas recepcao`,
);
/** The ad itself, or the call that it is. */
export const CALLS = words(
  `vacancy ad advert call posting listing vacature oproep annonce appel offre ausschreibung anzeige stellenanzeige stellenausschreibung convocatoria anuncio oferta bando annuncio avviso vaga edital`,
);
/** Verbs of lasting: of a post, or of the call for it. */
export const LASTS = words('run runs running last lasts');
/** The post as a thing to apply for, beside the contract that it is. */
export const POSTS = words(
  'position post poste stage puesto traineeship internship fellowship residency assignment appointment',
);

export const LAST = words('last final dernier laatste letzter ultimo ultima');
export const FIRST = words('first premier eerste erster erste primer primero primo primeiro');
export const DAY_WORDS = words(
  'day date jour dag werkdag tag arbeitstag dia giorno data fecha termin journee',
);

export const COPULAS = words('is est ist es lautet e');

/** Joins a sentence to a second one, in which another date may stand. */
export const JOINERS = words('and et en und y e sowie ainsi but mais maar aber pero ma mas');

/** What is offered or sought from a day on, beside the words that name posts and contracts. */
export const OFFERED = words(
  `available required wanted needed free vacant full part time fulltime parttime hours disponible disponibles libre cdi cdd temps beschikbaar gezocht nodig vrij plek plaats uur voltijds deeltijds
  dienstverband aanstelling anstellung necesitan necesitamos necesita buscan cercano cherche cherchons precisamos procuramos
  verfugbar gesucht frei stelle platz vollzeit teilzeit stunden wochenstunden uren ore horas heures semanales settimanali fte etp werkstudent verstarkung jornada plaza disponibilita disponibile tempo posto vaga disponivel`,
);

/** How somebody is sought or offered a post "from" a day that opens the sentence. */
export const SEEKS = words(
  `seek seeks seeking looking recruit recruits recruiting hire hires hiring need needs offer offers offering available required wanted vacant position post job vacancy contract internship traineeship
  cherche cherchons recherche recherchons recrute recrutons propose proposons poste stage contrat disponible zoekt zoeken vacature functie contract nodig beschikbaar
  sucht suchen stelle stellen vertrag bietet bieten frei verfugbar gesucht busca buscan buscamos necesita necesitan necesitamos ofrece ofrecemos puesto contrato plaza disponible
  cerca cercano cerchiamo offre offriamo posto contratto tirocinio disponibile procura procuramos precisamos oferece vaga`,
);

/** Before the day for which somebody is sought. */
export const REQUIRED = words('required needed wanted vacant gesucht gezocht nodig');
export const FOR = words('for pour voor fur para per');

/** What leads a day of a week: "the week of 27 January", "week commencing Monday 5 May", "w/c". */
export const WEEK_LEADS = words(
  'of commencing beginning starting c b of the van der du de del della dal vom ab el la le beginnend startend vanaf on',
);
