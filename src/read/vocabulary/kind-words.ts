import { KIND_SHIFT, Tag, type Entry } from './tag.js';

export const KIND_NAMES = ['traineeship', 'internship', 'volunteering', 'consultancy', 'job'] as const;

/** Regular plurals beside the singulars: `officers`, `responsables`. */
function withPlurals(words: string): string {
  return words
    .split(/\s+/u)
    .filter((word) => word !== '')
    .flatMap((word) => (word.endsWith('s') || word.endsWith('in') ? [word] : [word, `${word}s`]))
    .join(' ');
}

export const KIND_WORDS: readonly Entry[] = [
  {
    tags: Tag.Kind,
    value: 1 << KIND_SHIFT,
    words:'trainee traineeship traineeships trainees traineeprogramm tirocinio tirocinante pasante pasantia becario becaria estagio estagiario estagiaria',
  },
  {
    tags: Tag.Kind,
    value: 2 << KIND_SHIFT,
    words:'intern interns internship internships praktikum praktika praktikant praktikantin praktikanten practicas stage stages stageplaats stagiair stagiaire alternance apprenti apprentissage lehrstelle lehrling azubi auszubildende auszubildender ausbildungsplatz praktikumsplatz pflichtpraktikum',
  },
  {
    tags: Tag.Kind,
    value: 3 << KIND_SHIFT,
    words:'volunteer volunteers volunteering voluntary benevole benevoles benevolat vrijwilliger vrijwilligers vrijwilligerswerk vrijwilligster ehrenamt ehrenamtlich ehrenamtliche ehrenamtlicher freiwillige freiwilliger voluntario voluntaria voluntarios voluntariado volontario volontaria volontari volontariato bundesfreiwilligendienst fsj foj bfd',
  },
  {
    tags: Tag.Kind,
    value: 4 << KIND_SHIFT,
    words:'consultancy consultant consultants consultance consultoria consultor consultora consulente consulenza freelance freelancer freiberuflich freiberufliche freiberuflicher honorarbasis honorarkraft honorarvertrag tor',
  },
  {
    tags: Tag.Hire,
    words:`seek seeks seeking looking hiring hire hires recruiting recruits recruit recruitment vacancy vacancies opening openings job jobs position role candidate candidates employment opportunity responsibilities requirements qualifications duties applicants applications
      recherche recrute recrutons recherchons recrutement poste emploi offre missions candidat candidate profil
      zoekt zoeken vacature vacatures functie werven kandidaat profiel taken
      sucht suchen stellenangebot stelle stellenausschreibung aufgaben anforderungen ausschreibung
      busca buscamos vacante vacantes oferta puesto convocatoria empleo requisitos funciones
      cerca cerchiamo ricerca offerta posto lavoro selezione
      procura vaga vagas contrata`,
  },
  {
    tags: Tag.RoleNoun,
    words: withPlurals(`kuchenhilfe kassenwart hausmeister sachbearbeiter huiskamerbegeleider begeleider beheerder inspecteur promovendus onderzoeker taalmaatje gerente contable enfermero enfermera cocinero monitor monitora animateur animatrice medecin infirmier infirmiere comptable cuoco insegnante bibliotecario direttore gestore sviluppatore developpeur attorney advocate canvasser physiotherapist housekeeper cardiologist recruiter expert buyer cook barista bookkeeper architect programmer copywriter producer president caregiver dietitian paramedic
      radiographer sonographer dentist surgeon registrar matron psychiatrist technologist treasurer curator librarian archivist electrician plumber mechanic welder waiter teller agent broker merchandiser
      officer manager coordinator assistant director adviser advisor analyst administrator specialist nurse engineer developer lawyer solicitor worker lead leader head
      secretary accountant researcher teacher trainer researcher representative supervisor technician therapist psychologist physician doctor practitioner midwife pharmacist carer
      clerk editor writer designer translator interpreter organizer organiser campaigner fundraiser strategist chef driver cleaner receptionist associate executive fellow apprentice
      counsel paralegal consultant trainee intern traineeship internship volunteer planner operator inspector auditor controller scientist professor lecturer tutor educator mentor counsellor counselor
      charge chargee responsable coordinateur coordinatrice directeur directrice assistante gestionnaire conseiller conseillere animateur animatrice infirmier infirmiere juriste redacteur redactrice stagiaire benevole comptable ingenieur technicien technicienne secretaire traducteur traductrice chef cheffe
      medewerker medewerkster coordinator beleidsmedewerker adviseur directeur assistent verpleegkundige onderzoeker begeleider begeleidster leerkracht projectleider stafmedewerker jurist stagiair vrijwilliger boekhouder
      referent referentin leiter leiterin mitarbeiter mitarbeiterin koordinator koordinatorin sachbearbeiter sachbearbeiterin projektleiter projektmanager berater beraterin assistenz assistentin praktikant praktikantin werkstudent werkstudentin sozialarbeiter sozialarbeiterin pflegekraft geschaftsfuhrer geschaftsfuhrung erzieher anwalt rechtsanwalt rechtsanwaltin buchhalter
      tecnico tecnica coordinador coordinadora responsable asistente director directora gestor gestora abogado abogada becario becaria educador educadora trabajador trabajadora enfermero enfermera auxiliar asesor asesora administrativo administrativa
      coordinatore coordinatrice assistente responsabile operatore operatrice addetto addetta tirocinante avvocato
      coordenador coordenadora assistente tecnico gestor estagiario`),
  },
]; // prettier-ignore
