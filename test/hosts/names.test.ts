import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameIndex } from '../../src/hosts/names.js';

const names: readonly (readonly [id: string, name: string, ...others: string[]])[] = [
  ['unhcr', 'UNHCR', 'United Nations High Commissioner for Refugees'],
  [
    'picum',
    'PICUM',
    'Platform for International Cooperation on Undocumented Migrants',
    'Platform for Undocumented Migrants',
  ],
  ['nrc', 'Norwegian Refugee Council', 'NRC'],
  ['stc', 'Save the Children', 'Save the Children International'],
  ['amnesty', 'Amnesty International', 'Amnesty'],
  ['msf', 'Médecins Sans Frontières', 'Doctors Without Borders', 'MSF'],
  ['enar', 'European Network Against Racism', 'ENAR'],
  ['oxfam', 'Oxfam', 'Oxfam International'],
  ['wfp', 'World Food Programme', 'WFP'],
  ['iom', 'International Organization for Migration', 'IOM'],
];
const index = createNameIndex(names.map(([id, name, ...alternateName]) => ({ id, name, alternateName })));

describe('names', () => {
  it.each([
    ['Platform for Undocumented Migrant Cooperation', 'picum', 'words-changed'],
    ['International Platform for Undocumented Migrants', 'picum', 'words-changed'],
    ['PICUM International', 'picum', 'word-added'],
    ['PICUM Recruitment', 'picum', 'word-added'],
    ['Oxfam Recruitment Agency', 'oxfam', 'word-added'],
    ['UNHRC', 'unhcr', 'misspelt'],
    ['UNHRC Rwanda', 'unhcr', 'misspelt'],
    ['РIСUМM', 'picum', 'misspelt'],
    ['Norweigan Refugee Council', 'nrc', 'words-changed'],
  ])('%s resembles %s: %s', (name, organisation, trick) => {
    expect(index.lookalikeOf(name)).toMatchObject({ organisation, trick });
  });

  it('weighs a lure more than a word that any organisation has', () => {
    expect(index.lookalikeOf('PICUM Recruitment')!.bits).toBeGreaterThan(
      index.lookalikeOf('PICUM International')!.bits,
    );
  });

  it.each([
    ...names.flatMap(([, ...listed]) => listed),
    'picum', 'PICUM asbl', 'PICUM Belgium', 'PICUM network member', 'Platform for International Cooperation',
    'PICUM - Platform for International Cooperation on Undocumented Migrants',
    'Platform for International Cooperation on Undocumented Migrants (PICUM)', 'Platform for International Cooperation on Undocumented',
    'Swedish Refugee Council', 'Danish Refugee Council', 'Save the Children Norway', 'Save the Elephants', 'Amnesty International Belgium',
    'Reporters Without Borders', 'Médecins Sans Frontières Holland', 'Medecins sans frontieres', 'European Network Against Poverty', 'Oxfam Novib',
    'WHO', 'AFP', 'IRC', 'WTP', 'World Health Organization', 'International Organization for Standardization', 'Bakery Jansen', '', '…', 'the of and',
  ])('%s resembles none', (name) => {
    expect(index.lookalikeOf(name)).toBeNull();
  }); // prettier-ignore

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => void index.lookalikeOf(name)),
    );
    expect(index.lookalikeOf('Undocumented '.repeat(10_000))).toBeNull();
  });
});
