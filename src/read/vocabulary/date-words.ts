import { Tag, WEEKDAY_SHIFT, type Entry } from './tag.js';

const MONTHS = [
  'jan january janv janvier januari januar janner enero ene gennaio gen janeiro',
  'feb february fevr fev fevrier februari februar feber febrero febbraio fevereiro',
  'mar march mars maart mrt marz maerz mrz marzo marco',
  'apr april avr avril abril abr aprile',
  'may mai mei mayo maggio mag maio',
  'jun june juin juni junio giugno giu junho',
  'jul july juil juillet juli julio luglio lug julho',
  'aug august aout augustus agosto ago',
  'sep sept september septembre septiembre setiembre settembre setembro set',
  'oct october octobre okt oktober octubre ottobre ott outubro out',
  'nov november novembre noviembre novembro',
  'dec december decembre dez dezember diciembre dic dicembre dezembro',
];

const WEEKDAYS = [
  'sunday sun dimanche zondag sonntag domingo domenica',
  'monday mon lundi maandag montag lunes lunedi segunda',
  'tuesday tue tues mardi dinsdag dienstag martes martedi terca',
  'wednesday wed mercredi woensdag mittwoch miercoles mercoledi quarta',
  'thursday thu thur thurs jeudi donderdag donnerstag jueves giovedi quinta',
  'friday fri vendredi vrijdag freitag viernes venerdi sexta',
  'saturday sat samedi zaterdag samstag sonnabend sabado sabato',
];

export const DATE_WORDS: readonly Entry[] = [
  ...MONTHS.map((words, index) => ({ words, tags: Tag.Month, value: index + 1 })),
  ...WEEKDAYS.map((words, index) => ({ words, tags: Tag.Weekday, value: (index + 1) << WEEKDAY_SHIFT })),
  { tags: Tag.Glue, words:'of de del der den dem le the el il lo du d o dia dem am on feira' },
  { tags: Tag.Join, words:'to and or until till through thru et ou au a en of tot und oder bis zum t m met y o al hasta e ed ate' },
  {
    tags: Tag.Deadline,
    words:`deadline deadlines due cutoff closing closes close closed expires expire expiry expiration expired
      limite limites cloture echeance delai expire
      termijn sollicitatietermijn uiterste uiterlijk sluitingsdatum sluit deadline vervaldatum inzenddatum inschrijvingstermijn reactietermijn
      bewerbungsfrist bewerbungsschluss bewerbungsende einsendeschluss frist stichtag anmeldeschluss ausschreibungsende spatestens einsendefrist abgabefrist meldeschluss angebotsfrist
      plazo tope vencimiento cierre cierra cerrara
      scadenza scade termine entro chiusura
      prazo encerramento encerra validthrough`,
  },
  {
    tags: Tag.Start,
    words:`start starts starting commencing commence commences commencement begin begins beginning onboarding entry
      prise pourvoir embauche arrivee disponibilite debut debute debutera debutant commence commencera commencement entree demarrage
      begint ingang startdatum startdag aanvang aanvangsdatum indiensttreding ingangsdatum begindatum start starten beginnen ingaande beschikbaarheid
      beginn beginnt einstieg starte eintritt eintrittsdatum eintrittstermin startdatum arbeitsbeginn dienstantritt startet besetzen starttermin vertragsbeginn praktikumsbeginn stellenantritt dienstbeginn amtsantritt stellenbeginn antritt antrittsdatum verfugbarkeit
      incorporarse disponibilidad inicio comienzo incorporacion comienza empieza inicia comienzan empiezan inician incorporara incorporaran ingreso
      inserimento assunzione entrata disponibilita partenza inizio decorrenza inizia avvio decorre decorrera
      comincia comincera iniziera partira comenzara empezara iniciara comeca comecara demarre demarrera
      comeco entrada admissao disponibilidade inicia jobstartdate`,
  },
  {
    tags: Tag.End,
    words:`end ends ending ended finish finishes finishing termination
      fin finit echoit termine
      einddatum einde eindigt
      ende endet enddatum vertragsende befristet
      finaliza finalizacion termina
      fine conclusione
      fim terminam`,
  },
  {
    tags: Tag.Posted,
    words:`posted published publication advertised listed dateposted issued added
      publie publiee publication parution
      geplaatst gepubliceerd publicatiedatum plaatsingsdatum
      eingestellt veroffentlicht veroffentlichung publiziert ausgeschrieben gepostet veroffentlichungsdatum erschienen
      publicado publicada publicacion
      pubblicato pubblicata pubblicazione`,
  },
  {
    tags: Tag.Interview,
    words:`interview interviews interviewing interviewed assessment
      entretien entretiens entrevue auditions
      gespreksronde gespreksrondes ronde gesprek gesprekken sollicitatiegesprek sollicitatiegesprekken interviewronde kennismakingsgesprek selectiegesprekken
      vorstellungsgesprach vorstellungsgesprache gesprache auswahlgesprache bewerbungsgesprache auswahlgesprach
      entrevista entrevistas
      colloquio colloqui`,
  },
  {
    tags: Tag.Shortlist,
    words:`shortlisted shortlist shortlisting notified notify
      preselectionnes preselectionnees preselection preselectionne retenus retenues
      geselecteerde geselecteerden voorselectie
      vorauswahl ausgewahlte ausgewahlten
      preseleccionados preseleccionadas preseleccion
      preselezionati selezionati preselecionados`,
  },
  {
    tags: Tag.Limit,
    words:`by before until till thru through including than latest
      avant jusqu jusque tard au ici inclus
      voor tot uiterlijk m tem inclusief
      bis spatestens vor
      antes hasta tardar
      entro prima oltre fino
      ate`,
  },
  {
    tags: Tag.From,
    words:`from as effective wef available rentree partir des compter vanaf per ab zum desde dal dall dalla partire`,
  },
  {
    tags: Tag.Contract,
    words:`contract fixed temporary run runs running last lasts residency fellowship appointment duration period traineeship internship assignment secondment position post cover maternity locum basis funded
      contrat cdd duree periode stage poste remplacement
      contract duur duurt periode tijdelijk looptijd vervanging vervangingscontract bepaalde
      vertrag befristet befristung dauer zeitraum projektlaufzeit laufzeit elternzeitvertretung vertretung dauert
      contrato duracion periodo puesto sustitucion temporal
      contratto durata dura periodo sostituzione determinato
      duracao`,
  },
  {
    tags: Tag.Open,
    words:`asap rolling ongoing filled immediately immediate possible
      immediatement immediat pourvu continu
      mogelijk ingevuld doorlopend
      sofort moglich laufend baldmoglichst nachstmoglich nachstmoglichen fortlaufend
      posible inmediata inmediato
      possibile immediata immediato
      possivel imediato specified
      indeterminee determine`,
  },
]; // prettier-ignore
