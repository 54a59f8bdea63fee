import type { Language } from '../../../src/read/ad.js';

/**
 * Research internships that nobody offers. `{contact}` is an address or a link of the forger's, `{deadline}` and
 * `{start}` are dates in the ad's language. All written for this test.
 */
export interface Invented {
  readonly language: Language;
  readonly title: string;
  readonly text: string;
}

export const researchInternships: readonly Invented[] = [
  {
    language: 'en',
    title: 'Research Internship',
    text: `Research Internship at PICUM (Brussels)

PICUM is looking for a motivated research intern to join its team in Brussels. You will collect data on detention practices, review literature and help write a policy paper.

Duration: six months, from {start}. Monthly grant: €1,350. Students of law, sociology and political science are encouraged to apply.

Send your CV to {contact} by {deadline}.`,
  },
  {
    language: 'en',
    title: 'Intern (Research)',
    text: `The Platform for International Cooperation on Undocumented Migrants (PICUM) opens its Research Internship Programme.

What you get: hands-on experience, a certificate, a network of experts and 1,500 euros each month. What we ask: curiosity, good English and three days a week.

Interns begin on {start}. Registration closes on {deadline}. Apply here: {contact}`,
  },
  {
    language: 'en',
    title: 'Junior Research Trainee – Migration',
    text: `Are you passionate about migration? Become a research trainee with PICUM!

In this traineeship you assist senior researchers with surveys among migrant workers, transcribe interviews and prepare tables. The traineeship is paid (EUR 1,700 net) and can be done remotely from any country.

Start date {start}. We review applications as they come in, until {deadline}. Contact: {contact}.`,
  },
  {
    language: 'en',
    title: 'Paid research internship, NGO in Brussels',
    text: `Organisation: Platform for Undocumented Migrants (PICUM)
Position: research internship (paid)
Location: Brussels / hybrid
Start: {start}
Closing date: {deadline}

The intern supports a comparative study on access to health care in eight Member States. No previous experience is expected; guidance is given from the first day. Flights and housing can be arranged for interns from outside Europe.

How to apply: {contact}`,
  },
  {
    language: 'en',
    title: 'PICUM Fellowship: Research Internship on Border Policy',
    text: `PICUM invites young scholars to its research internship on border policy. Six interns will be chosen to spend four months in Brussels, meet members of the European Parliament and publish a chapter in our yearbook.

A stipend of €2,000 is paid monthly. The cohort starts on {start}; the call is open until {deadline}. Please complete the form or write to {contact}.`,
  },
  {
    language: 'fr',
    title: 'Stage de recherche',
    text: `Stage de recherche au sein de PICUM, à Bruxelles

PICUM recherche un(e) stagiaire pour appuyer une étude sur le logement des personnes sans papiers. Vous réalisez des entretiens, dépouillez des questionnaires et rédigez des fiches.

Durée : six mois à partir du {start}. Indemnité : 1 400 euros par mois.

Candidature à envoyer avant le {deadline} à {contact}.`,
  },
  {
    language: 'fr',
    title: 'Stagiaire en recherche – migrations',
    text: `La Plateforme pour la Coopération Internationale sur les Sans-papiers (PICUM) propose à des étudiants un stage en recherche rémunéré 1 800 € net.

Vos missions : revue de la littérature, cartographie des acteurs, rédaction d’un rapport. Aucune expérience exigée, une attestation est remise à la fin du stage.

Début : {start}. Clôture des inscriptions : {deadline}. Inscription : {contact}`,
  },
  {
    language: 'fr',
    title: 'Offre de stage recherche (H/F)',
    text: `PICUM, ONG basée à Bruxelles, offre trois places de stage recherche. Vous êtes en master de droit ou de sciences politiques, vous aimez le terrain et vous écrivez bien.

Le stage commence le {start} et peut se faire à distance. Gratification mensuelle de 1 550 euros, billets de train remboursés.

Écrivez-nous : {contact}, au plus tard le {deadline}.`,
  },
  {
    language: 'nl',
    title: 'Onderzoeksstage',
    text: `Onderzoeksstage bij PICUM in Brussel

PICUM zoekt een stagiair(e) die meewerkt aan een onderzoek naar detentie van gezinnen. Je doet interviews, verwerkt enquêtes en schrijft mee aan het eindrapport.

De stage duurt vijf maanden en begint op {start}. De vergoeding bedraagt 1.300 euro per maand.

Solliciteren kan tot {deadline} via {contact}.`,
  },
  {
    language: 'nl',
    title: 'Stagiair onderzoek migratie',
    text: `Het Platform voor Internationale Samenwerking betreffende Mensen zonder Papieren (PICUM) biedt een betaalde onderzoeksstage aan voor studenten rechten of sociologie.

Wat je doet: literatuur lezen, cijfers verzamelen, een beleidsnota schrijven. Wat je krijgt: 1.600 euro netto, een attest en een huis in Brussel als je dat nodig hebt.

Start: {start}. Uiterste datum: {deadline}. Inschrijven: {contact}`,
  },
  {
    language: 'nl',
    title: 'Betaalde onderzoeksstage (m/v/x)',
    text: `Wil je weten hoe Europa omgaat met mensen zonder papieren? Bij PICUM kun je vanaf {start} een onderzoeksstage doen.

Je helpt twee onderzoekers met vragenlijsten en je reist mee naar Griekenland. Ervaring is niet nodig. Per maand ontvang je € 1.450.

Mail {contact} vóór {deadline}.`,
  },
  {
    language: 'de',
    title: 'Forschungspraktikum',
    text: `Forschungspraktikum bei PICUM in Brüssel

PICUM sucht eine Praktikantin oder einen Praktikanten für eine Studie über Arbeitsausbeutung. Zu den Aufgaben gehören Interviews, Auswertungen und Zuarbeit zum Abschlussbericht.

Beginn am {start}, Dauer sechs Monate, Vergütung 1.400 Euro im Monat.

Bewerbungen bis {deadline} an {contact}.`,
  },
  {
    language: 'de',
    title: 'Praktikum Forschung (bezahlt)',
    text: `Die Brüsseler Organisation PICUM vergibt bezahlte Praktika in der Forschung. Drei Praktikantinnen und Praktikanten untersuchen ab {start}, wie Kommunen Menschen ohne Papiere versorgen.

Geboten werden 1.750 Euro monatlich, ein Zeugnis und eine Unterkunft. Vorkenntnisse sind nicht erforderlich.

Anmeldung bis zum {deadline}: {contact}`,
  },
  {
    language: 'de',
    title: 'Forschungspraktikant (m/w/d) Migration',
    text: `Arbeitgeber: PICUM – Platform for International Cooperation on Undocumented Migrants
Stelle: Forschungspraktikant (m/w/d)
Ort: Brüssel oder mobil
Beginn: {start}

Sie lesen Gerichtsurteile aus sechs Ländern, ordnen sie und schreiben Kurzberichte. Sie erhalten 1.500 Euro im Monat. Bewerbungsschluss ist der {deadline}; Kontakt: {contact}.`,
  },
  {
    language: 'es',
    title: 'Prácticas de investigación',
    text: `Prácticas de investigación en PICUM, Bruselas

PICUM busca una persona en prácticas para un estudio sobre el acceso a la vivienda. Realizará entrevistas, revisará documentos y colaborará en el informe final.

Duración: seis meses desde el {start}. Ayuda mensual: 1.300 euros.

Envíe su currículum a {contact} antes del {deadline}.`,
  },
  {
    language: 'es',
    title: 'Pasantía de investigación remunerada',
    text: `La Plataforma para la Cooperación Internacional sobre Migrantes Indocumentados (PICUM) ofrece una pasantía de investigación remunerada con 1.700 euros al mes. Puede hacerse a distancia desde cualquier país.

El pasante apoyará a nuestro equipo en encuestas y bases de datos. No se pide experiencia.

Inicio: {start}. Cierre: {deadline}. Inscripción en {contact}`,
  },
  {
    language: 'es',
    title: 'Becaria o becario de investigación – ONG europea',
    text: `¿Te interesa la migración? PICUM convoca cuatro plazas de prácticas en investigación en su oficina de Bruselas, con alojamiento y 1.500 euros mensuales.

Trabajarás con abogadas y abogados de toda Europa y publicarás un artículo. Empezamos el {start}.

Escríbenos a {contact} hasta el {deadline}.`,
  },
  {
    language: 'it',
    title: 'Tirocinio di ricerca',
    text: `Tirocinio di ricerca presso PICUM, Bruxelles

PICUM cerca un tirocinante per uno studio sull'accesso alle cure. Il tirocinante svolge interviste, raccoglie dati e collabora al rapporto finale.

Durata di sei mesi dal {start}, rimborso di 1.200 euro al mese.

Candidature a {contact} entro il {deadline}.`,
  },
  {
    language: 'it',
    title: 'Stage di ricerca retribuito',
    text: `L'organizzazione PICUM di Bruxelles offre due stage di ricerca retribuiti (1.500 euro netti). Non è richiesta esperienza, si può lavorare da casa.

Inizio: {start}. Scadenza: {deadline}. Per iscriversi: {contact}`,
  },
  {
    language: 'pt',
    title: 'Estágio de investigação',
    text: `Estágio de investigação na PICUM, em Bruxelas

A PICUM procura uma pessoa estagiária para um estudo sobre habitação. As tarefas são entrevistas, recolha de dados e apoio ao relatório final.

Duração de seis meses a partir de {start}, bolsa de 1.200 euros por mês.

Candidaturas para {contact} até {deadline}.`,
  },
  {
    language: 'pt',
    title: 'Estágio de pesquisa remunerado',
    text: `A organização PICUM, de Bruxelas, oferece um estágio de pesquisa remunerado (1.600 euros). Não é preciso ter experiência e o trabalho pode ser feito à distância.

Início: {start}. Inscrições até {deadline}: {contact}`,
  },
];

/** Other posts that the organisation doesn't offer, for a forger's address. Same placeholders. */
export const otherInvented: readonly Invented[] = [
  {
    language: 'en',
    title: 'Office Assistant',
    text: `Office Assistant, PICUM Brussels

PICUM needs an office assistant from {start}. You answer the telephone, order supplies and look after visitors. Salary: €2,950 gross a month, meal vouchers, free transport.

Please apply by {deadline}: {contact}`,
  },
  {
    language: 'en',
    title: 'Remote Field Coordinator',
    text: `PICUM – Platform for International Cooperation on Undocumented Migrants – is hiring a remote field coordinator for its new programme in West Africa. The post pays USD 6,200 a month, tax free, with housing allowance.

Contract from {start}. Letters of interest until {deadline} to {contact}.`,
  },
  {
    language: 'fr',
    title: 'Chargé de projet',
    text: `PICUM recrute un chargé de projet à Bruxelles (temps plein, 3 400 euros brut). Vous suivez un projet européen sur la régularisation et vous rédigez les rapports.

Prise de fonction le {start}. Dossier complet à {contact} avant le {deadline}.`,
  },
  {
    language: 'nl',
    title: 'Communicatiemedewerker',
    text: `PICUM in Brussel werft een communicatiemedewerker aan (voltijds, 3.200 euro bruto). Je verzorgt de website en de nieuwsbrief van het netwerk.

Indiensttreding op {start}. Stuur je cv naar {contact} tot {deadline}.`,
  },
  {
    language: 'de',
    title: 'Projektassistenz',
    text: `PICUM in Brüssel stellt eine Projektassistenz ein (Vollzeit, 3.100 Euro brutto). Sie begleiten Tagungen und führen die Mitgliederdatei.

Eintritt am {start}. Unterlagen bis {deadline} an {contact}.`,
  },
  {
    language: 'es',
    title: 'Asistente de proyectos',
    text: `PICUM contrata en Bruselas a una persona asistente de proyectos (jornada completa, 2.900 euros brutos). Apoyará reuniones y llevará la base de datos.

Incorporación el {start}. Candidaturas hasta el {deadline} a {contact}.`,
  },
];
