import { describe, expect, it } from 'vitest';
import { createDetector } from '../../src/index.js';
import { readContacts } from '../../src/read/contacts.js';
import { readPay } from '../../src/read/pay.js';
import { readNature } from '../../src/read/nature.js';
import { plainText } from '../../src/text/text.js';
import { wordsOf } from '../../src/text/words.js';

const natureOf = (value: string, title: string | null = null) => {
  const text = plainText('text', value);
  const words = wordsOf(value);
  return readNature(text, words, 'en', {
    title,
    titleIsInText: false,
    contacts: readContacts(text, words, []),
    dates: [],
    pay: readPay(text, words),
  });
};

const AD =
  'Haven Network is looking for a Policy Officer in Ghent. You follow European policy, write positions and support members in twenty countries. We offer a salary of €3,100 per month. Send your CV to jobs@haven.example.org by 5 May 2026. ';

describe('what is an ad', () => {
  it.each([
    [AD],
    ['We have a remote job for you, 300 EUR a day, message on WhatsApp +32 470 12 34 56'],
    ['Hi! I am Anna from HR. You can earn $200 daily, no interview. Reply YES.'],
    ['Küchenhilfe gesucht, ab sofort, 14,50 €/Std.'],
    ['Night Shelter Worker\n24 hrs/wk\n£13.05/hr'],
    [
      `${AD}${AD}Beware of scams: Haven Network never charges a fee at any stage. Report fraud to fraud@haven.example.org.`,
    ],
    [
      'This is not a scam! A genuine job: type letters at home, earn 900 EUR a week. No fake promises. WhatsApp us.',
    ],
    [
      'Fraud Analyst. You investigate fraud cases, write reports and work with the police. Send your CV and apply by 5 May.',
    ],
    ['Dit is geen oplichting: verdien 250 euro per dag, stuur een bericht via WhatsApp.'],
  ])('%s', (text) => {
    expect(natureOf(text)).toMatchObject({ isAd: true, reason: null });
  });

  it.each([
    [
      'Scam alert! Fake vacancies in our name are circulating. Haven Network never asks for money. Our vacancies are on our website only.',
      'alert',
    ],
    [
      'Attention aux arnaques : de fausses offres d’emploi circulent au nom de la Maison des Ponts. Méfiez-vous.',
      'alert',
    ],
    ['Let op: oplichters plaatsen valse vacatures uit naam van Het Tussenhuis. Trap er niet in.', 'alert'],
    ['Warnung vor Betrug: Betrüger verschicken gefälschte Stellenangebote in unserem Namen.', 'alert'],
    ['Alerta de estafa: circulan ofertas de empleo falsas en nombre de Puente Largo.', 'alert'],
    ['Home', 'too-short'],
  ])('not: %s', (text, reason) => {
    expect(natureOf(text)).toMatchObject({ isAd: false, reason });
  });

  it('knows an article about scams, even where it quotes one', () => {
    const article = `How to spot a job scam. Police warn that scammers send messages such as "We have a remote job for you, earn 300 EUR a day, apply on WhatsApp". Victims lost their savings, consumers reported hundreds of fake offers last year, and experts say that the fraudsters copy the names of real employers. ${'The authorities advise people to check the website of the employer before they send anything. '.repeat(6)}`;
    expect(natureOf(article)).toMatchObject({ isAd: false, reason: 'article-about-scams' });
  });

  it('knows a profile and news', () => {
    const profile =
      'Haven Network\n3,016 followers\nIndustry\nCivic organisations\nCompany size\n2-10 employees\nHeadquarters\nGhent\nFounded\n2001\nSpecialties\nRights';
    expect(natureOf(profile).reason).toBe('profile');
    const news =
      'The minister told reporters yesterday that the parliament would debate the law on Monday. According to a spokesperson, the government has no comments. Members of the house said that the text came late and that the debate would be long and open to all.';
    expect(natureOf(news).reason).toBe('article');
  });

  it('takes a record whose title names a post for an ad, however little it says', () => {
    expect(natureOf('See the web.', 'Policy Officer').isAd).toBe(true);
  });
});

describe('what others are made to say', () => {
  const codesOf = (text: string): readonly string[] =>
    createDetector({ now: '2026-11-22' })
      .assess({ text })
      .evidence.filter(({ bits }) => bits > 1)
      .map(({ code }) => code);
  const FEE = 'Candidates must pay a registration fee of 50 euros by Western Union before the interview.';

  it('is not held against an honest employer who reports it', () => {
    expect(
      codesOf(`${AD}Beware: fraudsters use our name and write "${FEE}" We never ask for money.`),
    ).not.toContain('content/fee');
  });

  it('is, where only quotation marks are put round a demand', () => {
    expect(codesOf(`${AD}“${FEE}”`)).toContain('content/fee');
  });
});
