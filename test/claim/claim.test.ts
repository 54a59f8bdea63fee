import { describe, expect, it } from 'vitest';
import { createDetector, type AdInput, type Assessment } from '../../src/index.js';

const registry = {
  format: 'scam-vacancy/registry@1',
  revision: '2026-01-01',
  organisations: [
    { id: 'havelin', name: 'Havelin Network', alternateName: ['Havelin Network for Tenants and Lodgers', 'HNTL'], domains: ['havelin.org'] },
    { id: 'melodie', name: 'Fédération Mélodie', domains: ['melodie.example'] },
    { id: 'orlo', name: 'Orlo Foundation', domains: ['orlo.example.org'] },
  ],
}; // prettier-ignore
const detector = createDetector({ registries: [registry], now: '2026-11-22' });
const BODY =
  'You write reports, plan meetings and speak with members. We offer a contract of one year and €2,300 a month. Apply before 20 December 2026.';

function claimOf(ad: AdInput | string): Assessment['claim'] {
  return detector.assess(typeof ad === 'string' ? { text: `${ad}\n\n${BODY}` } : ad).claim;
}

describe('an organisation is claimed', () => {
  it.each([
    ['by its name', 'Policy Officer, Havelin Network', 'havelin', 'name'],
    ['by its other name', 'Policy Officer, Havelin Network for Tenants and Lodgers', 'havelin', 'alias'],
    ['by its abbreviation', 'Policy Officer, HNTL', 'havelin', 'alias'],
    ['in capitals', 'POLICY OFFICER, HAVELIN NETWORK', 'havelin', 'name'],
    ['without its accents', 'Policy Officer, Federation Melodie', 'melodie', 'name'],
    ['with accents written apart', `Policy Officer, ${'Fédération Mélodie'.normalize('NFD')}`, 'melodie', 'name'],
    ['with letters of another script', 'Policy Officer, Hаvеlin Nеtwоrk', 'havelin', 'name'],
    ['with invisible characters', 'Policy Officer, Hav\u200belin Net\u200bwork', 'havelin', 'name'],
    ['by the address for applications', 'Policy Officer wanted.\nSend your CV to jobs@havelin.org.', 'havelin', 'address'],
    ['by the site for applications', 'Policy Officer wanted.\nApply at https://www.havelin.org/jobs/policy-officer.', 'havelin', 'domain'],
    ['by a domain that imitates its own', 'Policy Officer wanted.\nSend your CV to jobs@haveiin.org.', 'havelin', 'lookalike'],
  ])('%s', (_how, text, id, by) => {
    expect(claimOf(text)).toMatchObject({ organisation: id, by });
  }); // prettier-ignore

  it('by the field of the employer, whatever else is named', () => {
    const text = `Policy Officer. You work with Orlo Foundation.\n\n${BODY}`;
    expect(claimOf({ text, organisation: 'Havelin Network' })).toMatchObject({
      organisation: 'havelin',
      by: 'field',
    });
  });

  it('with the places where it is named', () => {
    const text = `Policy Officer\nHav\u200belin Network is looking for a policy officer.\n${BODY}`;
    const { spans } = claimOf({ text });
    expect(spans.length).toBeGreaterThan(0);
    for (const { start, end, quote } of spans) expect(text.slice(start, end)).toBe(quote);
    expect(spans[0]!.quote).toBe('Hav\u200belin Network');
  });

  it('by whoever seeks, where two are named', () => {
    const text = 'Policy Officer\nOrlo Foundation is looking for a policy officer, who works with partners such as Havelin Network.'; // prettier-ignore
    expect(claimOf(text).organisation).toBe('orlo');
  });
});

describe('no organisation is claimed', () => {
  it.each([
    ['where none is named', 'Policy Officer wanted in Ghent.'],
    ['by a partner', 'Policy officer wanted in Ghent. We work in partnership with Havelin Network. The project is run in cooperation with Havelin Network, and its results are used by partners such as Havelin Network.'],
    ['by a member of it', 'Policy Officer\nCorner House is looking for a policy officer. Corner House is a member of Havelin Network.'],
    ['by a warning', 'Policy officer wanted in Ghent. Beware of fake offers in the name of Havelin Network. Scammers pretend to be Havelin Network. Fraudulent vacancies in the name of Havelin Network ask for fees.'],
    ['by words of its name alone', 'Policy Officer\nA network for tenants and lodgers in Ghent is looking for a policy officer.'],
    ['by a word that holds its abbreviation', 'Policy Officer\nThe HNTLX group is looking for a policy officer.'],
    ['by a longer name that begins so', 'Policy Officer\nHavelina is looking for a policy officer.'],
    ['by an address of another', 'Policy Officer wanted.\nSend your CV to havelin@orlo-shop.example.'],
    ['by a link in passing', 'Policy Officer at Corner House. Your work rests on the figures that stand at https://havelin.org/facts and on those of the town, which you bring up to date. Send your CV to jobs@corner.example.'],
    ['by the address to which scams are reported', 'Policy Officer at Corner House. Report fraudulent offers to abuse@havelin.org.'],
    ['by a domain that holds its letters', 'Policy Officer wanted.\nSend your CV to jobs@travelin.example.'],
    ['by a given name and a surname', 'Policy Officer\nWrite to Anna Havelin, who leads the team of Corner House.'],
  ])('%s', (_how, text) => {
    expect(claimOf(text).organisation).toBeNull();
  }); // prettier-ignore

  it('by a field that names somebody else', () => {
    const text = `Policy Officer. You work with Havelin Network.\n\n${BODY}`;
    expect(claimOf({ text, organisation: 'Corner House' })).toMatchObject({
      organisation: null,
      name: 'Corner House',
    });
  });
});
