import { describe, expect, it } from 'vitest';
import { datesAsText, datesIn } from './reading.js';

describe('what a date is for', () => {
  it.each([
    ['Application deadline: 7 May 2026', 'deadline 2026-05-07'],
    ['Closing date 8th May, 2026', 'deadline 2026-05-08'],
    ['Please apply by May 9, 2026.', 'deadline 2026-05-09'],
    ['Write to posts@haven.example by 30 April 2026 and tell us why.', 'deadline 2026-04-30'],
    ['The vacancy is open until 3 April 2026.', 'deadline 2026-04-03'],
    ['Date limite : vendredi 10 avril 2026', 'deadline 2026-04-10'],
    ['Candidatures à envoyer avant le 1er avril 2026', 'deadline 2026-04-01'],
    [
      'Les offres sont à faire parvenir à appels@rivage.example le 6 mars 2026 à 12 h au plus tard.',
      'deadline 2026-03-06',
    ],
    ['Solliciteren kan tot en met 12 maart 2026.', 'deadline 2026-03-12'],
    ['Solliciteren t.e.m. 30 november 2026', 'deadline 2026-11-30'],
    ['Bewerbungsfrist: 11.02.2026', 'deadline 2026-02-11'],
    ['Senden Sie Ihre Bewerbung bis zum 15. März 2026 an uns.', 'deadline 2026-03-15'],
    ['Fecha límite: 4 de mayo de 2026', 'deadline 2026-05-04'],
    ['Envía tu currículum antes del 15 de marzo de 2026.', 'deadline 2026-03-15'],
    ['Le candidature vanno inviate entro il 31.03.2026.', 'deadline 2026-03-31'],
    ['Envie a sua candidatura até 20 de março de 2026.', 'deadline 2026-03-20'],
    ['Starting date: Monday, 4 May 2026', 'start 2026-05-04'],
    ['Prise de poste : mardi 7 avril 2026.', 'start 2026-04-07'],
    ['Met ingang van 1 augustus 2026 zoeken wij een docent.', 'start 2026-08-01'],
    ['Eintrittsdatum: 01.06.2026', 'start 2026-06-01'],
    ['Fecha de inicio: 16 de abril de 2026.', 'start 2026-04-16'],
    ['We hope that you can join us on Monday 4 May 2026.', 'start 2026-05-04'],
    ['End date: 28 February 2027', 'end 2027-02-28'],
    ['A fixed-term contract until 31 December 2026.', 'end 2026-12-31'],
    ['Interviews will take place on 15 July 2026.', 'interview 2026-07-15'],
    ['Les entretiens auront lieu le 20 avril 2026.', 'interview 2026-04-20'],
    ['De gesprekken zijn op dinsdag 24 maart 2026.', 'interview 2026-03-24'],
    ['Die Vorstellungsgespräche finden am 26.03.2026 statt.', 'interview 2026-03-26'],
    ['Shortlisted candidates will be contacted by 26 June 2026.', 'shortlist 2026-06-26'],
    ['Posted: 2026-01-05', 'posted 2026-01-05'],
    ['Publié le 5 janvier 2026', 'posted 2026-01-05'],
  ])('%s', (text, expected) => {
    expect(datesAsText(text)).toEqual([expected]);
  });

  it.each([
    ['Our network was founded on 4 July 2001.'],
    ['The project started on 1 March 2024 and runs in six countries.'],
    ['In line with the Act of 3 June 2010 we welcome everyone.'],
    ['The general meeting is on 11 April 2026; we will introduce you then.'],
  ])('reads no role into: %s', (text) => {
    for (const fact of datesIn(text)) expect(fact.role).toBe('other');
  });

  it('gives each date of a sentence its own role', () => {
    expect(
      datesAsText('The deadline for the traineeship starting on 1 September 2026 is 14 June 2026.'),
    ).toEqual(['start 2026-09-01', 'deadline 2026-06-14']);
    expect(datesAsText('Start date: 1 May 2026 - Closing date: 3 March 2026')).toEqual([
      'start 2026-05-01',
      'deadline 2026-03-03',
    ]);
  });

  it('takes a short line above for a label, and no paragraph', () => {
    expect(datesAsText('Expiration Date\n\n21 Jul 2026')).toEqual(['deadline 2026-07-21']);
    const paragraph =
      'You will work under deadlines that others set, with colleagues from many countries and with members.';
    expect(datesAsText(`${paragraph}\n\n21 Jul 2026`)).toEqual(['other 2026-07-21']);
  });

  it('does not take the week that an interview starts for the start of the post', () => {
    expect(datesAsText('Interview date: week commencing 30/11/2026')).toEqual([
      'interview 2026-11-30..2026-12-06',
    ]);
    expect(datesAsText('Interviews will take place the week of 27 January 2027.')).toEqual([
      'interview 2027-01-27..2027-02-02',
    ]);
    expect(
      datesAsText('The work is full time (37.5 hours / week).\n\nStarting date: 1 September 2026'),
    ).toEqual(['start 2026-09-01']);
  });
});

describe('ranges and lists', () => {
  it.each([
    ['1 September 2026 – 27 February 2027 (6 months)', ['start 2026-09-01', 'end 2027-02-27']],
    [
      'For the period from 1 September 2026 to 27 February 2027 you will help us.',
      ['start 2026-09-01', 'end 2027-02-27'],
    ],
    ['La mission se déroule entre le 1er avril et le 15 juin 2026.', ['start 2026-04-01', 'end 2026-06-15']],
    ['Contrat : 01/10/2026 → 30/09/2028', ['start 2026-10-01', 'end 2028-09-30']],
    [
      'This residency will run from May-November 2026.',
      ['start 2026-05-01..2026-05-31', 'end 2026-11-01..2026-11-30'],
    ],
    ['Season runs June 20 – August 22, 2026.', ['start 2026-06-20', 'end 2026-08-22']],
    ['Interviews: 24 and 25 March 2026', ['interview 2026-03-24', 'interview 2026-03-25']],
    [
      'Interviews will be held on 17th / 18th November 2026',
      ['interview 2026-11-17', 'interview 2026-11-18'],
    ],
    ['Interviews between 10 and 13 July 2026', ['interview 2026-07-10', 'interview 2026-07-13']],
    [
      'Il progetto è durato dal 1° gennaio 2023 al 31 dicembre 2025.',
      ['other 2023-01-01', 'other 2025-12-31'],
    ],
  ])('%s', (text, expected) => {
    expect(datesAsText(text)).toEqual(expected);
  });
});

describe('numeric dates', () => {
  it('are day-first, but for countries that are not', () => {
    expect(datesAsText('Closing date: 03/04/2026')).toEqual(['deadline 2026-04-03']);
    expect(datesAsText('Closing date: 03/04/2026', 'US')).toEqual(['deadline 2026-03-04']);
    expect(datesAsText('Date limite : 03/04/2026')).toEqual(['deadline 2026-04-03']);
  });

  it('follow another date of the ad that can be read in one way only', () => {
    expect(datesAsText('Posted: 02/14/2026. Deadline: 03/04/2026.')).toEqual([
      'posted 2026-02-14',
      'deadline 2026-03-04',
    ]);
    expect(datesAsText('Posted: 14/02/2026. Deadline: 03/04/2026.')).toEqual([
      'posted 2026-02-14',
      'deadline 2026-04-03',
    ]);
  });

  it.each([
    ['Paritair Comité 329.01 of 1.2.3'],
    ['Call 01632 96 01 47 or 030/23.12.54'],
    ['Version 2.10.2026.4'],
    ['On 31/02/2026 nothing happens'],
    ['from 10.30 to 12.30'],
  ])('no date: %s', (text) => {
    expect(datesAsText(text)).toEqual([]);
  });
});

describe('weekdays and years', () => {
  it('checks the weekday against a written year', () => {
    expect(datesIn('Starting date: Monday, 9 September 2019')[0]).toMatchObject({
      weekday: 1,
      weekdayAgrees: true,
    });
    expect(datesIn('Ending date: Friday, 27 February 2020')[0]).toMatchObject({
      weekday: 5,
      weekdayAgrees: false,
    });
    expect(datesIn('Montag, den 1. September 2025')[0]).toMatchObject({ weekday: 1, weekdayAgrees: true });
    expect(datesIn('dinsdag 24 maart')[0]).toMatchObject({
      weekday: 2,
      weekdayAgrees: null,
      yearStated: false,
    });
  });

  it('supplies a missing year from the same day elsewhere, from dates around, from the day it was seen', () => {
    expect(datesAsText('Deadline 12.01.2025\n\nThe deadline for applications is Sunday 12 January.')).toEqual(
      ['deadline 2025-01-12', 'deadline 2025-01-12'],
    );
    expect(
      datesAsText('Start date: 1 May 2019. Shortlisted candidates will be contacted by 26 March.'),
    ).toEqual(['start 2019-05-01', 'shortlist 2019-03-26']);
    expect(datesAsText('Apply by 15 March', null, '2026-02-10')).toEqual(['deadline 2026-03-15']);
    expect(datesAsText('Apply by 10 January', null, '2026-12-05')).toEqual(['deadline 2027-01-10']);
  });

  it('chooses the year in which the weekday is right', () => {
    expect(datesAsText('The deadline is Monday 7 August.', null, '2024-01-15')).toEqual([
      'deadline 2023-08-07',
    ]);
  });

  it('reads a year that the next sentence is glued to', () => {
    expect(datesAsText('Application deadline is September 12, 2026Learn more about us')).toEqual([
      'deadline 2026-09-12',
    ]);
  });
});

describe('what stands in place of a date', () => {
  it.each([
    ['Deadline: ASAP', 'deadline asap'],
    ['Start: as soon as possible', 'start asap'],
    ['Poste à pourvoir dès que possible.', 'start asap'],
    ['Küchenhilfe gesucht, ab sofort', 'start asap'],
    ['Indiensttreding: zo snel mogelijk', 'start asap'],
    ['No specified deadline', 'deadline none'],
    ['Closing date: open until filled', 'deadline rolling'],
    ['Les candidatures sont examinées au fil de l’eau.', 'deadline rolling'],
    ['La convocatoria permanece abierta hasta cubrir el puesto.', 'deadline rolling'],
  ])('%s', (text, expected) => {
    expect(datesAsText(text)).toEqual([expected]);
  });

  it.each([
    ['You answer letters as soon as possible.'],
    ['An ongoing dialogue with members'],
    ['We immediately help people.'],
  ])('nothing in: %s', (text) => {
    expect(datesAsText(text)).toEqual([]);
  });

  it('reads posting dates relative to the day on which the ad was seen', () => {
    expect(datesAsText('Posted 3 days ago', null, '2026-02-10')).toEqual(['posted 2026-02-07']);
    expect(
      datesAsText('Publiée il y a 3 jours pour les membres de notre équipe', null, '2026-02-10'),
    ).toEqual(['posted 2026-02-07']);
  });
});

describe('roles in the words of seven languages', () => {
  it.each([
    ['Candidatures jusqu’au 5 mai 2026', 'deadline'],
    ['Clôture des candidatures : 5 mai 2026', 'deadline'],
    ['Candidature avant le 5/5/2026', 'deadline'],
    ['Reageren kan tot 5 mei 2026', 'deadline'],
    ['Uiterste datum: 5 mei 2026', 'deadline'],
    ['Sollicitatietermijn loopt tot 5 mei 2026', 'deadline'],
    ['Bewerbungsschluss ist der 5. Mai 2026', 'deadline'],
    ['Bewirb dich bis 5.5.2026', 'deadline'],
    ['Ende der Bewerbungsfrist: 05.05.2026', 'deadline'],
    ['Plazo de presentación: 5 de mayo de 2026', 'deadline'],
    ['El plazo finaliza el 5 de mayo de 2026', 'deadline'],
    ['Cierre de convocatoria: 5 de mayo de 2026', 'deadline'],
    ['Termine per la presentazione delle domande: 5 maggio 2026', 'deadline'],
    ['Prazo: 5 de maio de 2026', 'deadline'],
    ['Deadline for receipt of applications is 5 May 2026', 'deadline'],
    ['Applications close on 5 May 2026', 'deadline'],
    ['Applications must reach us no later than 5 May 2026', 'deadline'],
    ['Last date to apply: 5 May 2026', 'deadline'],
    ['Apply before midnight on 5 May 2026', 'deadline'],
    ['Submit by COB 5 May 2026', 'deadline'],
    ['Vacancy closes 5 May 2026', 'deadline'],
    ['Last day: 5 May 2026', 'deadline'],
    ['Début : 5 mai 2026', 'start'],
    ['À partir du 5 mai 2026', 'start'],
    ['Date de début souhaitée : 5 mai 2026', 'start'],
    ['Poste à pourvoir au 5 mai 2026', 'start'],
    ['Début du contrat le 5 mai 2026', 'start'],
    ['Indiensttreding op 5 mei 2026', 'start'],
    ['Startdatum: 5 mei 2026', 'start'],
    ['Te starten vanaf 5 mei 2026', 'start'],
    ['Arbeitsbeginn: 5. Mai 2026', 'start'],
    ['ab 5. Mai 2026', 'start'],
    ['zum 5. Mai 2026 suchen wir', 'start'],
    ['Zu besetzen ab dem 05.05.2026', 'start'],
    ['Incorporación: 5 de mayo de 2026', 'start'],
    ['Comienzo el 5 de mayo de 2026', 'start'],
    ['A partir del 5 de mayo de 2026', 'start'],
    ['Inizio: 5 maggio 2026', 'start'],
    ['Decorrenza dal 5 maggio 2026', 'start'],
    ['Início: 5 de maio de 2026', 'start'],
    ['Ideally you start on 5 May 2026', 'start'],
    ['Commencing 5 May 2026', 'start'],
    ['Available from 5 May 2026', 'start'],
    ['The post begins 5 May 2026', 'start'],
    ['Contrat jusqu’au 5 mai 2026', 'end'],
    ['Contract tot 5 mei 2026', 'end'],
    ['befristet bis 5. Mai 2026', 'end'],
    ['Contrato hasta el 5 de mayo de 2026', 'end'],
    ['Fin de contrat : 5 mai 2026', 'end'],
    ['Einddatum: 5 mei 2026', 'end'],
    ['Contratto fino al 5 maggio 2026', 'end'],
    ['Gespräche am 5. Mai 2026', 'interview'],
    ['Eerste gespreksronde: 5 mei 2026', 'interview'],
    ['Les auditions se tiendront le 5 mai 2026', 'interview'],
    ['Entrevistas: 5 de mayo de 2026', 'interview'],
    ['Colloqui il 5 maggio 2026', 'interview'],
    ['Posted on May 5, 2026', 'posted'],
    ['Gepubliceerd op 5 mei 2026', 'posted'],
    ['Online seit 05.05.2026', 'posted'],
    ['Date de publication : 05/05/2026', 'posted'],
    ['Publicado el 5 de mayo de 2026', 'posted'],
    ['Mis en ligne le 5 mai 2026', 'posted'],
    ['Eingestellt am 05.05.2026', 'posted'],
  ])('%s', (text, role) => {
    expect(datesAsText(text)).toEqual([`${role} 2026-05-05`]);
  });
});
