import { describe, expect, it } from 'vitest';
import { readHours } from '../../src/read/hours.js';
import { languageOf } from '../../src/read/language.js';
import { readOrganisation } from '../../src/read/organisation.js';
import { readPlace } from '../../src/read/place.js';
import { readTitle } from '../../src/read/title.js';
import { plainText } from '../../src/text/text.js';
import { wordsOf } from '../../src/text/words.js';

const titleOf = (value: string) => readTitle(plainText('text', value), wordsOf(value))?.value;
const employerOf = (value: string) => readOrganisation(plainText('text', value), wordsOf(value))?.value;
const placeOf = (value: string) => readPlace(plainText('text', value), wordsOf(value))?.value;
const hoursOf = (value: string) => readHours(plainText('text', value), wordsOf(value))?.value;

describe('the language of an ad', () => {
  it.each([
    ['en', 'We are looking for a colleague who will follow European policy and support our members.'],
    ['fr', 'Nous recherchons une personne qui suivra les politiques européennes pour nos membres.'],
    ['nl', 'Wij zoeken een collega die het Europese beleid volgt en onze leden ondersteunt.'],
    ['de', 'Wir suchen eine Person, die die europäische Politik verfolgt und unsere Mitglieder unterstützt.'],
    ['es', 'Buscamos a una persona que siga las políticas europeas para nuestros miembros.'],
    ['it', 'Cerchiamo una persona che segua le politiche europee per i membri della nostra rete.'],
    ['pt', 'Entrada imediata, 40 horas semanais. Enviar CV para o restaurante ou ligar.'],
    ['pt', 'Procuramos uma pessoa que acompanhe as políticas europeias para os nossos membros e não só.'],
  ])('%s', (language, text) => {
    expect(languageOf(wordsOf(text), null)).toBe(language);
  });

  it('uses a hint only where the words say nothing', () => {
    expect(languageOf(wordsOf('42 XQ'), 'nl-BE')).toBe('nl');
    expect(languageOf(wordsOf('We are looking for a colleague who will work with us.'), 'nl')).toBe('en');
    expect(languageOf(wordsOf('42 XQ'), null)).toBe('other');
    expect(languageOf(wordsOf('42 XQ'), '__proto__')).toBe('other');
  });
});

describe('the title', () => {
  it.each([
    ['# Vacancy\n\n## Advocacy Trainee\n\nHaven Network is a platform.', 'Advocacy Trainee'],
    ['Job title: Policy Officer\nWe seek a colleague.', 'Policy Officer'],
    ['Vacature: Projectmedewerker energie\nWij zoeken jou.', 'Projectmedewerker energie'],
    [
      'VACANCY ANNOUNCEMENT\nProject Officer – Rights at Work\nBased in Ghent',
      'Project Officer – Rights at Work',
    ],
    ['Haven Network is seeking a Senior Staff Attorney to join its legal team.', 'Senior Staff Attorney'],
    ['The Programme Manager will lead a team of four and report to the Director.', 'Programme Manager'],
  ])('%s', (text, expected) => {
    expect(titleOf(text)).toBe(expected);
  });

  it.each([
    [
      '# Sachbearbeiterin (m/w/d) Naturschutz\n\nLandratsamt Birkental',
      'Sachbearbeiterin (m/w/d) Naturschutz',
    ],
    ['# Ambassadeur·rice du tri\n\n**Atelier Zéro Déchet**, Nantes', 'Ambassadeur·rice du tri'],
    ['Offre d’emploi : Comptable à mi-temps\nThéâtre de l’Écluse', 'Comptable à mi-temps'],
  ])('by its form, its heading or its label: %s', (text, expected) => {
    expect(titleOf(text)).toBe(expected);
  });

  it.each([
    ['• Assist the Director of Finance\n• Take minutes'],
    ['For further details contact the Ward Manager on 01632 960147'],
    ['You report to the Head of Office.'],
    [''],
  ])('none in: %s', (text) => {
    expect(titleOf(text)).toBeUndefined();
  });
});

describe('the employer', () => {
  it.each([
    ['Organisation: Haven Network\nLocation: Ghent', 'Haven Network'],
    ['Haven Network is looking for an officer.', 'Haven Network'],
    ['La Maison des Ponts recrute un chargé de communication.', 'La Maison des Ponts'],
    ['Haven, the Network of Open Houses, is a platform of 40 groups.', 'Haven'],
    ['At Haven Network, we stand up for people.', 'Haven Network'],
  ])('%s', (text, expected) => {
    expect(employerOf(text)).toBe(expected);
  });

  it.each([
    ['We are looking for you.'],
    ['Citizens seeking help find it here.'],
    ['The Programme Director is a leader of a network.'],
  ])('none in: %s', (text) => {
    expect(employerOf(text)).toBeUndefined();
  });
});

describe('place and hours', () => {
  it.each([
    ['Location: Haven Office in Ghent', 'Haven Office in Ghent'],
    ['Standplaats: Groningen', 'Groningen'],
    ['You are based in Ghent, near the station.', 'Ghent, near the station'],
  ])('%s', (text, expected) => {
    expect(placeOf(text)).toContain(expected.slice(0, 5));
  });

  it('does not take the next empty label for a place', () => {
    expect(placeOf('Job Location\n\nExpiration Date\n\n21 Jul 2026')).toBeUndefined();
  });

  it.each([
    ['The work is full time (37,5 hours / week).', { perWeek: 37.5, percent: null }],
    ['80% position (30 hours/week)', { perWeek: 30, percent: 80 }],
    ["un poste d'infirmière scolaire à 80 %.", { perWeek: null, percent: 80 }],
    ['Workload: 100%', { perWeek: null, percent: 100 }],
    ['Begeleider | 24-28 uur | per direct', { perWeek: 24, percent: null }],
    ['Contrato de 30 horas, 1.184 € brutos al mes.', { perWeek: 30, percent: null }],
    ['Je verdient € 3.150 bij 36 uur. Na een jaar meer.', { perWeek: 36, percent: null }],
    ['Entrada imediata, 40 horas semanais', { perWeek: 40, percent: null }],
    ['Full time 40 ore su turni', { perWeek: 40, percent: null }],
    ['39 h hebdomadaires', { perWeek: 39, percent: null }],
    ['60% time position (22 hours and 30 minutes/week)', { perWeek: 22.5, percent: 60 }],
    ['28 uur per week', { perWeek: 28, percent: null }],
    ['CDI, 35h/semaine', { perWeek: 35, percent: null }],
    ['Vollzeitstelle (39 Wochenstunden)', { perWeek: 39, percent: null }],
    ['jornada completa de 37,5 horas semanales', { perWeek: 37.5, percent: null }],
    ['Hours per week – 37.5', { perWeek: 37.5, percent: null }],
    ['part time or full time (60-100%)', { perWeek: null, percent: 100 }],
  ])('%s', (text, expected) => {
    expect(hoursOf(text)).toEqual(expected);
  });

  it.each([['£40 a week'], ['travel 15% of the time'], ['a 24 hour service'], ['3 hours for the test']])(
    'no hours in: %s',
    (text) => {
      expect(hoursOf(text)).toBeUndefined();
    },
  );
});

describe('a masthead', () => {
  it.each([
    [
      '# Teacher of Mathematics\n\n**Elmbridge Academy, Reading**\n\nRequired soon.',
      'Elmbridge Academy',
      'Reading',
    ],
    ['Collections Intern, Saltmarsh Museum (Norwich)\n\nHello all,', 'Saltmarsh Museum', 'Norwich'],
    ['Ruderverein Elbbogen (Dresden)\nKassenwart gesucht', 'Ruderverein Elbbogen', 'Dresden'],
    ['Fondazione Carta e Penna, Pavia\nBIBLIOTECARIO', 'Fondazione Carta e Penna', 'Pavia'],
    ['*Kestrel Community Farm, near Totnes*\n\nOne day a week.', 'Kestrel Community Farm', 'Totnes'],
  ])('%s', (text, employer, place) => {
    expect(employerOf(text)).toBe(employer);
    expect(placeOf(text)).toBe(place);
  });

  it.each([
    ['Our Trust\nMonday, Tuesday'],
    ['You can pay by Western Union and start at once.'],
    ['We work with every Hospital Trust in town.'],
  ])('is none in: %s', (text) => {
    expect(employerOf(text)).toBeUndefined();
  });
});

describe('an employer that opens a sentence', () => {
  it.each([
    ['La Fondation Lac Vivant protège les rives du Léman.', 'Fondation Lac Vivant'],
    ['Het Mediafonds Delta laat uitzoeken hoe omroepen werken.', 'Mediafonds Delta'],
    ['Das Forum Freie Wege bietet ein Praktikum an.', 'Forum Freie Wege'],
  ])('%s', (text, expected) => {
    expect(employerOf(text)).toBe(expected);
  });
});

describe('a per cent in a title', () => {
  const inTitle = (title: string) =>
    readHours(plainText('text', 'We seek a nurse.'), wordsOf('We seek a nurse.'), title)?.value.percent;

  it.each([
    ['Pflegefachperson 80 %', 80],
    ['Sachbearbeiter/in (60–80%)', 60],
    ['Operatrice 60%, Lugano', 60],
    ['Save 20 % on your rent', undefined],
    ['Nurse', undefined],
  ])('%s', (title, expected) => {
    expect(inTitle(title)).toBe(expected);
  });
});

describe('an employer behind its verb, before its form, or in brackets of its own', () => {
  it.each([
    ['Für den neuen Kurs sucht die VHS Niederau eine freiberufliche Kursleitung.', 'VHS Niederau'],
    ['Der Museumsbus Oderland e. V. fährt seit Jahren über Land.', 'Museumsbus Oderland e. V.'],
    ['La Maison Le Tremplin (Namur) engage un animateur.', 'La Maison Le Tremplin'],
    ['Cap Refuge, créé en 2009, accueille une cheffe de service.', 'Cap Refuge'],
    ['We engage a lot of people in what we do.', undefined],
  ])('%s', (text, expected) => {
    expect(employerOf(text)).toBe(expected);
  });
});

describe('a title inside a sentence', () => {
  it.each([
    ['The Community Organizer conducts grassroots campaigns.', 'Community Organizer'],
    ['An exciting opportunity has arisen for an experienced staff nurse to join us.', 'staff nurse'],
    ['Right now, we are looking for an enthusiastic social worker who listens.', 'social worker'],
    ['We are looking for a candidate who can lead our team.', undefined],
    ['We need a leader.', undefined],
  ])('%s', (text, expected) => {
    expect(titleOf(text)).toBe(expected);
  });
});
