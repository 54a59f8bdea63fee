import { describe, expect, it } from 'vitest';
import { datesAsText } from './reading.js';

/** What was read, dates that have no role left out. */
const rolesIn = (text: string) =>
  [...new Set(datesAsText(text).filter((fact) => !fact.startsWith('other ')))].join(', ');

describe('the last day to apply, as ads of seven languages write it', () => {
  it.each([
    ['Last date for receipt of applications: 12 noon on Friday 24 April 2026', 'deadline 2026-04-24'],
    ['Applications close at 23:59 (CET) on 15 March 2026.', 'deadline 2026-03-15'],
    ['Apply no later than 1 March 2026 (midnight Brussels time).', 'deadline 2026-03-01'],
    ['Closing: Sun 8 March 2026', 'deadline 2026-03-08'],
    ['Deadline for applications is Monday, March 9th, 2026 at 9am', 'deadline 2026-03-09'],
    ['Please submit your CV and cover letter before 28/02/2026.', 'deadline 2026-02-28'],
    [
      'This vacancy will close on 22 March 2026 or earlier if we find the right person.',
      'deadline 2026-03-22',
    ],
    ['We accept applications through March 31, 2026.', 'deadline 2026-03-31'],
    ['Completed forms must reach us by 5pm on 20 March 2026.', 'deadline 2026-03-20'],
    ['Applications due: 3/20/2026', 'deadline 2026-03-20'],
    ['To apply, email jobs@x.example with your CV by 17th April.', 'deadline 2026-04-17'],
    ['Apply by: 2026-04-01T23:59', 'deadline 2026-04-01'],
    [
      'Proposals are to be received at tender@x.example not later than 14.04.2026, 16:00 h.',
      'deadline 2026-04-14',
    ],
    ['We will keep the vacancy open until 30 April 2026.', 'deadline 2026-04-30'],
    ['Expressions of interest are welcome until 12 May 2026.', 'deadline 2026-05-12'],
    ['You can apply up to and including 6 April 2026.', 'deadline 2026-04-06'],
    ['Candidature avant le 15/03/2026', 'deadline 2026-03-15'],
    ['Clôture des candidatures : 20 mars 2026 à minuit', 'deadline 2026-03-20'],
    ['Date de clôture : 20/03/2026', 'deadline 2026-03-20'],
    ['Les candidatures sont ouvertes jusqu’au 31 mars 2026 inclus.', 'deadline 2026-03-31'],
    ['Merci d’adresser CV et lettre de motivation au plus tard le 12 avril 2026.', 'deadline 2026-04-12'],
    ['Dossier à transmettre pour le 10 mars 2026 au plus tard à rh@x.example', 'deadline 2026-03-10'],
    ['Réponse souhaitée avant le 5 mars.', 'deadline 2026-03-05'],
    ['Offre valable jusqu’au 30.04.2026', 'deadline 2026-04-30'],
    ['Postulez d’ici au 18 mars 2026 !', 'deadline 2026-03-18'],
    ['Fin de l’appel à candidatures : lundi 6 avril 2026', 'deadline 2026-04-06'],
    ['Solliciteer vóór 15 maart 2026', 'deadline 2026-03-15'],
    ['Je kunt reageren t/m 22 maart 2026.', 'deadline 2026-03-22'],
    ['Sluitingsdatum vacature: zondag 29 maart 2026', 'deadline 2026-03-29'],
    ['Reageer uiterlijk 5 april 2026 via onze website.', 'deadline 2026-04-05'],
    ['Kandidaturen worden ingewacht tot 17 april 2026.', 'deadline 2026-04-17'],
    ['De vacature staat open tot en met 12 april 2026.', 'deadline 2026-04-12'],
    ['Stuur je cv vóór 1 april naar jobs@x.example', 'deadline 2026-04-01'],
    ['Inschrijven kan nog tot 8 maart 2026.', 'deadline 2026-03-08'],
    ['Offertes dienen uiterlijk op 3 april 2026 om 12.00 uur binnen te zijn.', 'deadline 2026-04-03'],
    ['Bewerbungsschluss: 31. März 2026', 'deadline 2026-03-31'],
    ['Ende der Bewerbungsfrist: 15.04.26', 'deadline 2026-04-15'],
    ['Bitte bewerben Sie sich bis zum 5. April 2026 über unser Portal.', 'deadline 2026-04-05'],
    ['Wir freuen uns auf Ihre Unterlagen bis spätestens 20.03.2026.', 'deadline 2026-03-20'],
    ['Bewerbung bis 12.4.26 an jobs@x.example', 'deadline 2026-04-12'],
    ['Die Ausschreibung läuft bis 30. April 2026.', 'deadline 2026-04-30'],
    ['Anmeldeschluss ist der 1. Juni 2026.', 'deadline 2026-06-01'],
    ['Angebote werden bis Freitag, den 13. März 2026, 12 Uhr entgegengenommen.', 'deadline 2026-03-13'],
    ['Rückmeldung bitte bis 28. Februar 2026', 'deadline 2026-02-28'],
    ['Plazo de presentación de solicitudes: hasta el 30 de marzo de 2026', 'deadline 2026-03-30'],
    ['Fecha tope: 15/04/2026', 'deadline 2026-04-15'],
    ['Fecha de cierre: 10 de abril de 2026', 'deadline 2026-04-10'],
    ['El plazo finaliza el 20 de marzo de 2026 a las 14:00 horas.', 'deadline 2026-03-20'],
    ['Se aceptan candidaturas hasta el 5 de abril de 2026.', 'deadline 2026-04-05'],
    ['Las propuestas deberán enviarse a más tardar el 8 de mayo de 2026.', 'deadline 2026-05-08'],
    ['Envíanos tu CV antes del viernes 27 de marzo.', 'deadline 2026-03-27'],
    ['Data di scadenza: 31 marzo 2026', 'deadline 2026-03-31'],
    ['Scadenza per la presentazione delle domande: 15/04/2026 ore 13:00', 'deadline 2026-04-15'],
    ['Inviare il CV entro e non oltre il 20 aprile 2026.', 'deadline 2026-04-20'],
    ['Le candidature saranno accettate fino al 5 maggio 2026.', 'deadline 2026-05-05'],
    ['Chiusura candidature: 10/04/2026', 'deadline 2026-04-10'],
    ['C’è tempo fino al 18 marzo 2026 per candidarsi.', 'deadline 2026-03-18'],
    ['Candidaturas até 31/03/2026', 'deadline 2026-03-31'],
    ['Prazo de inscrição: 12 de abril de 2026', 'deadline 2026-04-12'],
    ['Data limite para candidaturas: 2 de maio de 2026', 'deadline 2026-05-02'],
    ['Deadline: rolling', 'deadline rolling'],
    ['Closing date: open until filled', 'deadline rolling'],
    ['Applications are reviewed on a rolling basis.', 'deadline rolling'],
    ['Deadline: none, we read applications as they come in', 'deadline none'],
    ['Pas de date limite', 'deadline none'],
    ['Bewerbungen sind laufend möglich.', 'deadline rolling'],
    ['Candidatures examinées au fil de l’eau.', 'deadline rolling'],
    ['Las candidaturas se revisarán de forma continua hasta cubrir la vacante.', 'deadline rolling'],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toBe(expected);
  });
});

describe('the first day of work', () => {
  it.each([
    ['Start: 1 September 2026', 'start 2026-09-01'],
    ['Start date: September 2026', 'start 2026-09-01..2026-09-30'],
    ['You will start in early June 2026.', 'start 2026-06-01..2026-06-30'],
    ['Ideal start date: 1st of April', 'start 2026-04-01'],
    ['To start 4 May 2026, for twelve months', 'start 2026-05-04'],
    ['Available from 1 June 2026', 'start 2026-06-01'],
    ['Required from April 2026', 'start 2026-04-01..2026-04-30'],
    ['Commencement: 15 April 2026', 'start 2026-04-15'],
    ['Desired start: as of 1 May 2026', 'start 2026-05-01'],
    ['Entry on duty: 1 July 2026', 'start 2026-07-01'],
    ['The expected first day is 7 April 2026.', 'start 2026-04-07'],
    ['Hire date: April 6, 2026', 'start 2026-04-06'],
    ['We want you on board by 1 June 2026.', 'start 2026-06-01'],
    ['Start date: ASAP', 'start asap'],
    ['Start: immediately', 'start asap'],
    ['Starting as soon as possible, for six months', 'start asap'],
    ['The post is available immediately.', 'start asap'],
    ['Date de début souhaitée : 1er avril 2026', 'start 2026-04-01'],
    ['Entrée en fonction : 1er mai 2026', 'start 2026-05-01'],
    ['Poste à pourvoir au 1er juin 2026', 'start 2026-06-01'],
    ['Stage de six mois à partir de septembre 2026', 'start 2026-09-01..2026-09-30'],
    ['CDI à compter du 15/04/2026', 'start 2026-04-15'],
    ['Disponibilité : 1er avril 2026', 'start 2026-04-01'],
    ['Poste à pourvoir immédiatement', 'start asap'],
    ['Prise de fonction : dès que possible', 'start asap'],
    ['Embauche prévue le 4 mai 2026', 'start 2026-05-04'],
    ['Début du contrat : avril 2026', 'start 2026-04-01..2026-04-30'],
    ['Startdatum: z.s.m.', 'start asap'],
    ['Ingangsdatum: 1 mei 2026', 'start 2026-05-01'],
    ['Per 1 april 2026 zoeken wij een collega.', 'start 2026-04-01'],
    ['Je start op 4 mei 2026.', 'start 2026-05-04'],
    ['In dienst per 1 juni 2026', 'start 2026-06-01'],
    ['Indiensttreding: zo snel mogelijk', 'start asap'],
    ['Vanaf 1 september 2026 komt er een plek vrij.', 'start 2026-09-01'],
    ['Beschikbaar vanaf maart 2026', 'start 2026-03-01..2026-03-31'],
    ['Beginn: 01.05.2026', 'start 2026-05-01'],
    ['zum 1. Juni 2026 gesucht', 'start 2026-06-01'],
    ['Ab dem 15. April 2026 suchen wir Verstärkung.', 'start 2026-04-15'],
    ['Stellenantritt: 1. August 2026', 'start 2026-08-01'],
    ['Eintritt: per sofort oder nach Vereinbarung', 'start asap'],
    ['frühestmöglich, spätestens zum 01.07.2026 zu besetzen', 'start 2026-07-01'],
    ['Dienstbeginn ist der 1. September 2026.', 'start 2026-09-01'],
    ['Incorporación: 1 de abril de 2026', 'start 2026-04-01'],
    ['Incorporación inmediata', 'start asap'],
    ['Fecha prevista de incorporación: mayo de 2026', 'start 2026-05-01..2026-05-31'],
    ['Comienzo: 15 de abril de 2026', 'start 2026-04-15'],
    ['A partir del 1 de junio de 2026', 'start 2026-06-01'],
    ['Inicio del contrato: 04/05/2026', 'start 2026-05-04'],
    ['Inizio: 1° aprile 2026', 'start 2026-04-01'],
    ['Data di inizio prevista: 15 maggio 2026', 'start 2026-05-15'],
    ['Disponibilità immediata', 'start asap'],
    ['A partire dal 1 giugno 2026', 'start 2026-06-01'],
    ['Il contratto decorre dal 1° luglio 2026', 'start 2026-07-01'],
    ['Presa di servizio: 1 settembre 2026', 'start 2026-09-01'],
    ['Início: 1 de abril de 2026', 'start 2026-04-01'],
    ['Entrada imediata', 'start asap'],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toBe(expected);
  });
});

describe('the time that a post lasts', () => {
  it.each([
    ['Duration: 1 March – 31 August 2026', 'start 2026-03-01, end 2026-08-31'],
    ['From 4 May to 28 August 2026', 'start 2026-05-04, end 2026-08-28'],
    ['Contract from 01/04/2026 to 31/12/2026', 'start 2026-04-01, end 2026-12-31'],
    ['Thirty working days between 16 March and 29 May 2026', 'start 2026-03-16, end 2026-05-29'],
    ['Stage du 2 mars au 28 août 2026', 'start 2026-03-02, end 2026-08-28'],
    ['Contract van 1 april 2026 tot en met 30 september 2026', 'start 2026-04-01, end 2026-09-30'],
    ['Looptijd: mei tot en met september 2026', 'start 2026-05-01..2026-05-31, end 2026-09-01..2026-09-30'],
    ['Laufzeit: 01.04.2026 – 30.09.2026', 'start 2026-04-01, end 2026-09-30'],
    ['Das Praktikum dauert vom 1. April bis 30. Juni 2026.', 'start 2026-04-01, end 2026-06-30'],
    ['Prácticas del 1 de julio al 31 de diciembre de 2026', 'start 2026-07-01, end 2026-12-31'],
    ['Tirocinio dal 1° marzo al 31 agosto 2026', 'start 2026-03-01, end 2026-08-31'],
    ['Fixed term to 31 December 2026', 'end 2026-12-31'],
    ['Fixed-term contract (until 30 June 2027)', 'end 2027-06-30'],
    ['Maternity cover until March 2027', 'end 2027-03-01..2027-03-31'],
    ['befristet bis 31.12.2026', 'end 2026-12-31'],
    ['befristet bis zum 31. Dezember 2027 mit Option auf Verlängerung', 'end 2027-12-31'],
    ['CDD jusqu’au 31 décembre 2026', 'end 2026-12-31'],
    ['Tijdelijk contract tot 31 december 2026', 'end 2026-12-31'],
    ['Contrato temporal hasta el 31 de diciembre de 2026', 'end 2026-12-31'],
    ['Contratto a tempo determinato fino al 31/12/2026', 'end 2026-12-31'],
    ['The role is 30 hours a week and runs until 31 January 2030.', 'end 2030-01-31'],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toBe(expected);
  });
});

describe('interviews and publication', () => {
  it.each([
    ['Interviews: week of 6 April 2026', 'interview 2026-04-06..2026-04-12'],
    ['Interviews will be held online on 2 and 3 June 2026.', 'interview 2026-06-02, interview 2026-06-03'],
    ['Entretiens prévus le 14 avril', 'interview 2026-04-14'],
    ['De eerste gespreksronde staat gepland op 17 maart 2026', 'interview 2026-03-17'],
    [
      'De sollicitatiegesprekken vinden plaats op 24 en 26 maart 2026.',
      'interview 2026-03-24, interview 2026-03-26',
    ],
    ['Vorstellungsgespräche: voraussichtlich KW 17 (20.–24. April 2026)', 'interview 2026-04-20..2026-04-24'],
    ['Las entrevistas serán el 14 de abril de 2026.', 'interview 2026-04-14'],
    ['I colloqui si terranno il 20 aprile 2026.', 'interview 2026-04-20'],
    ['Plaatsingsdatum: 19-01-2026', 'posted 2026-01-19'],
    ['Online seit 12.01.2026', 'posted 2026-01-12'],
    ['Annonce publiée le 12/01/2026', 'posted 2026-01-12'],
    ['Fecha de publicación: 2 de febrero de 2026', 'posted 2026-02-02'],
    ['Data pubblicazione: 02/02/2026', 'posted 2026-02-02'],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toBe(expected);
  });
});

describe('dates of other things', () => {
  it.each([
    ['We sluiten de vacature zodra we de juiste kandidaat hebben gevonden.'],
    ['Arbeitsbeginn: nach Vereinbarung'],
    ['Between January 2022 and December 2025 the programme built 112 wells in four counties.'],
    ['The school was judged good in November 2024.'],
    ['Indemnity is covered by the state scheme from 1 April 2019.'],
    ['From the 1st July 2019 parking charges will apply for visitors.'],
    ['The foundation has worked on the coast since March 1998.'],
    ['Our accreditation is valid until 31 December 2028.'],
    ['Das Programm lief von Januar 2019 bis Dezember 2023 in drei Ländern.'],
    ['Salary scales effective 1 April 2025'],
    ['Teams have been deployed to us from April 2018 and are now starting to work in new ways.'],
    ['The conference takes place on 12 June 2026 in Ghent.'],
    ['Inflation figures as of 31 December 2025 apply.'],
    ['Fondée le 3 mai 1985, notre association accompagne 300 familles.'],
    ['Onze organisatie bestaat sinds 1 januari 1999.'],
    ['Entidad declarada de utilidad pública el 12 de mayo de 2004.'],
    ['Dottorato conseguito dopo il 1 gennaio 2021.'],
    ['We are not able to pay before 1 July 2026.'],
  ])('no role in: %s', (text) => {
    expect(rolesIn(text)).toBe('');
  });
});

describe('lines that were broken because they were full', () => {
  it('joins a date and its sentence across the break', () => {
    const wrapped =
      'De eerste gesprekken staan gepland op dinsdag, zodra de commissie alles heeft gelezen, en wel op 17\nfebruari 2026.';
    expect(rolesIn(wrapped)).toBe('interview 2026-02-17');
    const mail =
      'Your complete application, with a letter and two references, has to reach us by\n28.02.2026 at the latest.';
    expect(rolesIn(mail)).toBe('deadline 2026-02-28');
  });

  it('joins no short lines and no headings', () => {
    expect(rolesIn('Interviews\nThe archive was opened on\n17 February 2026')).toBe('');
  });
});

describe('years that are not written', () => {
  it('sets what comes before the start of a post before it', () => {
    const text = 'Two posts from 3 February 2027. Interviews: 4 December';
    expect(datesAsText(text, null, '2026-11-20')).toContain('interview 2026-12-04');
  });

  it('reads no date from the words of an address', () => {
    expect(rolesIn('See https://haven.example.org/jobs/director-start-date-nov-2021')).toBe('');
  });

  it('takes hours a week for no week of dates', () => {
    expect(rolesIn('The contract is for 30 hours a week until 31 January 2030.')).toBe('end 2030-01-31');
  });
});

describe('what begins beside the post', () => {
  it.each([
    ['The clinic started treating patients in July 2020.'],
    ['This new team started successfully in April 2020 and has room for a nurse.'],
    ['It may become a leading post at the start of the fiscal year (July 2026).'],
    ['Unser Verein begann am 3. Mai 2021 mit zwei Leuten.'],
    ['We aim to begin planning in April 2026.'],
    ['From 6 April 2017, skilled workers who come from abroad must show a certificate.'],
    ['With effect from 6 October 2019, all medical practitioners are on the list.'],
    ['Write the quarterly donor report (next due 30 April 2026)'],
    ['Available 5 out of 7 days'],
  ])('tells no start and no deadline: %s', (text) => {
    expect(rolesIn(text)).toBe('');
  });

  it.each([
    ['Are you ready to get started on 5 May 2026?', 'start 2026-05-05'],
    ['Een jaarcontract met uitzicht op meer, per 1 april 2026', 'start 2026-04-01'],
    ['Jahresvertrag mit 30 Stunden, ab 1. April 2026', 'start 2026-04-01'],
    ["Si comincia l'8 aprile 2026.", 'start 2026-04-08'],
    ['Il lavoro parte il 1° giugno 2026 e si fa da casa.', 'start 2026-06-01'],
    ['Se comenzará el 4 de mayo de 2026.', 'start 2026-05-04'],
    [
      'Necesitan gente para visitar a personas mayores de su barrio de Sevilla una tarde por semana, a partir de abril de 2026.',
      'start 2026-04-01..2026-04-30',
    ],
    ['From 1 September 2026, the school needs a cook.', 'start 2026-09-01'],
    ['Start: as soon as you can', 'start asap'],
    ['Start: zo snel als je kunt', 'start asap'],
    ['Applications stay open until the job is filled.', 'deadline rolling'],
    ['Aanmelden voor 21-3-2026 via het formulier.', 'deadline 2026-03-21'],
    ['Submit the application form; it is due 30 April 2026.', 'deadline 2026-04-30'],
  ])('reads %s', (text, expected) => {
    expect(rolesIn(text)).toBe(expected);
  });
});

describe('dates that others stand beside', () => {
  it.each([
    [
      'Commencing August 2021 and February 2022',
      'start 2021-08-01..2021-08-31, start 2022-02-01..2022-02-28',
    ],
    ['to start on 3 February 2026 or 4 August 2026', 'start 2026-02-03, start 2026-08-04'],
    ['Interviews are on Monday 16/03/26 and Friday 20/03/26.', 'interview 2026-03-16, interview 2026-03-20'],
    ['Applications are open from 1 February to 1 March 2026', 'other 2026-02-01, deadline 2026-03-01'],
    ['This advert will run from 1 February 2026 until 1 March 2026', 'other 2026-02-01, deadline 2026-03-01'],
    ['Candidaturas abertas de 9 a 27 de fevereiro de 2026', 'deadline 2026-02-27'],
    ['As inscrições terminam a 1 de março de 2026', 'deadline 2026-03-01'],
    ['Applications received after 1 March 2026 will not be considered.', 'deadline 2026-03-01'],
    ["d'ici au 1er mars 2026 à cv@example.org", 'deadline 2026-03-01'],
    ['Contrato desde el 1 de mayo hasta el 31 de octubre de 2026', 'start 2026-05-01, end 2026-10-31'],
    ['a fellow to commence ASAP until 3 August 2026', 'start asap, end 2026-08-03'],
    ['Eintritt möglichst bald, spätestens zum 1. Juni 2026', 'start 2026-06-01'],
    ['Applicants must send a resume on or before 7/2/2026', 'deadline 2026-07-02'],
    ['Applicants must send a CV on or before 7/2/2026', 'deadline 2026-02-07'],
  ])('reads %s', (text, expected) => {
    expect(datesAsText(text).join(', ')).toBe(expected);
  });

  it.each([
    ['Interviews will be held at the beginning of December 2026.', 'interview'],
    ['Video interviews are due to take place weeks commencing 30 November 2026.', 'interview'],
    ['Review of applications will begin 1 March 2026.', 'other'],
    ['with extra hours being available until 31 January 2026', 'other'],
  ])('tells no start: %s', (text, role) => {
    expect(datesAsText(text)[0]!.split(' ')[0]).toBe(role);
  });
});

describe('starts in seven languages', () => {
  it.each([
    'Lehrbeginn August 2026',
    'Dein FSJ beginnt am 1. September 2026',
    'Die Arbeitsaufnahme erfolgt am 1. Mai 2026',
    "Los geht's am 4. Mai 2026",
    'mit Wirkung vom 1. Mai 2026 eine Sachbearbeitung',
    "Contrat d'apprentissage à partir de la rentrée de septembre 2026",
    'Le contrat prendra effet le 1er juin 2026',
    'Arrivée souhaitée en septembre 2026',
    'Las prácticas comienzan el 4 de mayo de 2026',
    'La persona se incorporará el 1 de junio de 2026',
    'Buscamos para septiembre de 2026 un profesor',
    "L'incarico decorre dal 1 giugno 2026",
    'Admissão em junho de 2026',
    'in post by 1 May 2026',
    'to take up duties on 1 May 2026',
    'We would like to start this position in the first week of May',
    'The internship starts in September',
    'Start: September',
    'We are hiring directors to start mid-April',
    'Inizio: subito',
    'Je kunt direct aan de slag',
    'De Spade zoekt een groenarbeider, voltijds, zo snel mogelijk.',
    'Wir suchen schnellstmöglich eine Köchin',
    'Ingreso inmediato',
    'You would start as soon as possible following an interview',
  ])('reads one in: %s', (text) => {
    expect(datesAsText(text).map((fact) => fact.split(' ')[0])).toEqual(['start']);
  });

  it.each([
    'We were the first to commence live transplants in May after a pause.',
    'It may start with a march.',
    'Projektstart: August 2026',
    'Please reply as soon as possible',
  ])('reads none in: %s', (text) => {
    expect(datesAsText(text).join()).not.toContain('start');
  });
});
