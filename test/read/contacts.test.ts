import { describe, expect, it } from 'vitest';
import { contactsAsText, contactsIn } from './reading.js';

const APPLY = [
  'Please send your CV to jobs@haven.example.org before 5 May.',
  'Apply: jobs@haven.example.org',
  'Envoyez votre candidature à jobs@haven.example.org',
  'Stuur je motivatiebrief en cv naar jobs@haven.example.org',
  'Bewerbung bitte an jobs@haven.example.org',
  'Envíe su CV a jobs@haven.example.org',
  'Candidature con i documenti a jobs@haven.example.org',
  'Envie o seu currículo e carta: candidate-se em jobs@haven.example.org',
  'Wer Interesse hat, schreibt uns: jobs@haven.example.org',
];

describe('addresses', () => {
  it.each([
    ['Apply: jobs [at] haven (dot) example (dot) org'],
    ['Apply: jobs(at)haven.example.org'],
    ['Apply: jobs at haven dot example dot org'],
    ['Apply: jobs @ haven.example.org'],
    ['Apply: jobs[@]haven.example.org'],
    ['Postulez : jobs arobase haven.example.org'],
    ['Apply: jobs@haven.example.org.'],
    ['Apply: <jobs@haven.example.org>'],
    ['Apply: JOBS@Haven.Example.org'],
    ['Apply: jobs@haven.example.orgTelephone number 01632 960147 ext 2'],
    ['Bewerbung: jobs (ät) haven (punkt) example (punkt) org'],
  ])('%s', (text) => {
    expect(contactsAsText(text)[0]).toBe('email jobs@haven.example.org apply');
  });

  it.each([
    ['You work at the point of care in Ghent.'],
    ['Meet us at noon dot'],
    ['Follow @haven_network for news'],
    ['3 @ 4 euro'],
    ['Experience in node.js, e.g. with asp.net-like tools. Great team.In fact the best.'],
    ['Interviews on Skype are possible.'],
    ['A signal of trust in the team'],
    ['2019-2020, 100 000 people, 12 34 56'],
  ])('none in: %s', (text) => {
    expect(contactsAsText(text)).toEqual([]);
  });

  it('knows that an address is there which cannot be seen', () => {
    expect(contactsAsText('Please send your application to [email protected] by Monday.')).toEqual([
      'email hidden apply',
    ]);
    expect(contactsAsText('Send the form to the following address:, with your name in the subject.')).toEqual(
      ['email hidden apply'],
    );
    expect(contactsIn('Send it to [email protected].')[0]).toMatchObject({
      hidden: true,
      value: null,
      host: null,
    });
  });

  it('writes hosts of other scripts in ASCII', () => {
    expect(contactsIn('Apply: jobs@bücher.example')[0]).toMatchObject({ host: 'xn--bcher-kva.example' });
  });
});

describe('links', () => {
  it.each([
    ['Apply at https://haven.example.org/jobs?id=3.', 'url https://haven.example.org/jobs?id=3 apply'],
    ['Apply at www.haven.org/jobs, or call.', 'url https://www.haven.org/jobs apply'],
    ['Apply (haven.org/jobs)', 'url https://haven.org/jobs apply'],
    ['[Apply here](https://forms.haven.example.org/abc)', 'url https://forms.haven.example.org/abc apply'],
    ['Postulez ici : https://haven.example.org/a_(b)', 'url https://haven.example.org/a_(b) apply'],
    [
      'Apply: https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fhaven.example.org%2Fjobs&data=1',
      'url https://haven.example.org/jobs apply',
    ],
  ])('%s', (text, expected) => {
    expect(contactsAsText(text)).toContain(expected);
  });

  it('says whose wrapper it took off, and when it could not', () => {
    const [wrapped] = contactsIn(
      'Apply: https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fhaven.example.org%2Fjobs',
    );
    expect(wrapped).toMatchObject({ wrappers: ['eur01.safelinks.protection.outlook.com'], opaque: false });
    expect(contactsIn('Apply: https://bit.ly/3xYzAb')[0]).toMatchObject({ opaque: true });
  });

  it('compares what a link shows with where it leads', () => {
    expect(contactsIn('[jobs@haven.org](mailto:jobs@haven-hr.com)')[0]).toMatchObject({
      value: 'jobs@haven-hr.com',
      shown: 'jobs@haven.org',
    });
    expect(contactsIn('[https://haven.org/jobs](https://haven-careers.com/jobs)')[0]?.shown).toBe(
      'https://haven.org/jobs',
    );
    expect(contactsIn('[haven.org](https://www.haven.org/jobs)')[0]?.shown).toBeNull();
    expect(contactsIn('[Our vacancies](https://haven-careers.com/jobs)')[0]?.shown).toBeNull();
    const text = 'Send your CV to jobs@haven.org today';
    expect(contactsIn(text, [{ href: 'mailto:jobs@haven-hr.com', start: 16, end: 30 }])).toMatchObject([
      { value: 'jobs@haven-hr.com', shown: 'jobs@haven.org', role: 'apply' },
    ]);
  });

  it('leaves anchors and scripts alone', () => {
    expect(contactsAsText('[the network](#) and [more](javascript:void)')).toEqual([]);
  });
});

describe('numbers and messengers', () => {
  it.each([
    ['Message us on WhatsApp +32 470 12 34 56', 'whatsapp +32470123456 contact'],
    ['Apply via WhatsApp: +44 7700 900123', 'whatsapp +447700900123 apply'],
    ['Contact HR on Telegram @haven_desk', 'telegram @haven_desk contact'],
    ['Send your CV: https://wa.me/32470123456', 'whatsapp +32470123456 apply'],
    ['Apply: https://t.me/haven_desk', 'telegram @haven_desk apply'],
    ['Please send your documents on WhatsApp', 'whatsapp hidden apply'],
    ['Tel: 01632 960147', 'phone 01632960147 contact'],
    ['Kontakt: Frau Muster, 030 23125 462', 'phone 03023125462 contact'],
    ['Telephone number01632 960147', 'phone 01632960147 contact'],
    ['call 07700900123or write', 'phone 07700900123 contact'],
  ])('%s', (text, expected) => {
    expect(contactsAsText(text)).toEqual([expected]);
  });

  it.each([
    ['RAL 35.000 – 45.000 € per anno'],
    ['Deadline 12.01.2025'],
    ['Reference 4471-2026-0099'],
    ['1000 Brussels, 37-41'],
  ])('no number: %s', (text) => {
    expect(contactsAsText(text)).toEqual([]);
  });
});

describe('what a contact is for', () => {
  it.each(APPLY.map((text) => [text]))('apply: %s', (text) => {
    expect(contactsAsText(text)).toEqual(['email jobs@haven.example.org apply']);
  });

  it.each([
    ['Questions? Mail info@haven.example.org'],
    ['For questions about your application contact info@haven.example.org'],
    ['Please do not hesitate to contact us at info@haven.example.org'],
    ['For an informal discussion about the post: info@haven.example.org'],
    ['Pour tout renseignement : info@haven.example.org'],
    ['Meer informatie? info@haven.example.org'],
    ['Bei Fragen: info@haven.example.org'],
    ['Más información: info@haven.example.org'],
    ['If you are interested, please contact us on info@haven.example.org'],
  ])('contact: %s', (text) => {
    expect(contactsAsText(text)).toEqual(['email info@haven.example.org contact']);
  });

  it.each([
    ['Report scams to fraud@haven.example.org', 'email fraud@haven.example.org report'],
    ['Signalez toute arnaque à fraud@haven.example.org', 'email fraud@haven.example.org report'],
    ['We never write from haven.hr@gmail.com', 'email haven.hr@gmail.com report'],
    ['Beware of fake e-mails from jobs@haven-hr.com', 'email jobs@haven-hr.com report'],
    ['Follow us on https://facebook.com/haven', 'url https://facebook.com/haven mention'],
    [
      'Subscribe to our newsletter: https://haven.example.org/news',
      'url https://haven.example.org/news mention',
    ],
    ['Do not send applications to old@haven.example.org', 'email old@haven.example.org mention'],
  ])('%s', (text, expected) => {
    expect(contactsAsText(text)).toEqual([expected]);
  });

  it('does not let a scammer turn his address into one to report to', () => {
    expect(contactsAsText('This is not a scam! Apply now: hr.haven@gmail.com')).toEqual([
      'email hr.haven@gmail.com apply',
    ]);
  });

  it('tells several contacts of one ad apart', () => {
    const text = [
      'Applications are made on our site, https://haven.example.org/careers/44, and only there. Questions about the process: hr@haven.example.org.',
      'More about us at https://about.haven.example.org.',
    ].join('\n\n');
    expect(contactsAsText(text)).toEqual([
      'url https://haven.example.org/careers/44 apply',
      'email hr@haven.example.org contact',
      'url https://about.haven.example.org mention',
    ]);
  });

  it('takes the only link of a post that says nothing else for the way to apply', () => {
    expect(
      contactsAsText('We seek a Head of Mission in Lisbon.\n\nhttps://haven.example.org/head-of-mission'),
    ).toEqual(['url https://haven.example.org/head-of-mission apply']);
  });
});

describe('ways of asking for applications', () => {
  it.each(
    [
      "Merci d'adresser CV + LM à hr@x.example",
      'Dossier à transmettre à hr@x.example',
      'Pour postuler : hr@x.example',
      'Réponses à hr@x.example avec CV',
      'Envoi des CV : hr@x.example',
      'Déposez votre candidature sur https://x.example.org/a',
      'Mail je cv naar hr@x.example',
      'Interesse? Mail naar hr@x.example',
      'Stuur een mailtje naar hr@x.example',
      'Meld je aan via https://x.example.org/a',
      'Solliciteer via https://x.example.org/a',
      'Bewirb dich jetzt unter https://x.example.org/a',
      'Wir freuen uns auf deine Bewerbung an hr@x.example',
      'Interesse geweckt? hr@x.example',
      'Melde dich bei hr@x.example',
      'Interesados enviar CV a hr@x.example',
      'Manda tu CV a hr@x.example',
      'Postúlate en https://x.example.org/a',
      'Inscríbete aquí: https://x.example.org/a',
      'Apúntate en https://x.example.org/a',
      'Invia CV a hr@x.example',
      'Candidati qui: https://x.example.org/a',
      'Per candidarsi scrivere a hr@x.example',
      'Envie CV para hr@x.example',
      'Candidaturas para hr@x.example',
      'Apply now: https://x.example.org/a',
      'Sign up at https://x.example.org/a',
      'Drop us a line with your CV: hr@x.example',
      'Expressions of interest to hr@x.example',
      'Applications to hr@x.example',
      'Email your CV to hr@x.example',
      'To be considered, e-mail hr@x.example',
      'Please complete the form: https://x.example.org/a',
      'Proposals should reach hr@x.example by 5 May 2026',
      'Register here https://x.example.org/a',
      'Bitte sende deine Unterlagen (Lebenslauf, Zeugnisse) per Mail an hr@x.example',
      'Onlinebewerbung: https://x.example.org/a',
      'Bewerbungen an: hr@x.example',
      'CV en motivatie naar hr@x.example',
      'Reageer voor 5 mei via hr@x.example',
      'Je candidature sous référence 12 à hr@x.example',
      'Las candidaturas se envían a hr@x.example',
      'Schrijf je in via https://x.example.org/a',
    ].map((text) => [text]),
  )('%s', (text) => {
    expect(contactsIn(text).map(({ role }) => role)).toEqual(['apply']);
  });
});
