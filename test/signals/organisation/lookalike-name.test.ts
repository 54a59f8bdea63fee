import { expect, it } from 'vitest';
import { lookalikeName } from '../../../src/signals/organisation/lookalike-name.js';
import { caseOf } from '../channel/case.js';

it.each([
  'Havelin Network for Lodgers and Tenants Cooperation',
  'Havelin Tenant Network for Lodgers',
  'Havellin Network for Tenants and Lodgers',
])('fires for %s', (employer) => {
  const [found] = lookalikeName.detect(caseOf({ claims: null, employer }));
  expect(found?.data).toMatchObject({ organisation: 'Havelin Network', name: employer });
  expect(found!.bits).toBeGreaterThan(0);
});

it.each([
  'Havelin Network',
  'HAVELIN NETWORK',
  'Havelin Network for Tenants & Lodgers',
  'Network for Tenants',
  'Corner Shop',
  'Tenants Network',
  'Orlo Foundation',
  'Bakery',
])('does not for %s', (employer) => {
  expect(lookalikeName.detect(caseOf({ claims: null, employer }))).toEqual([]);
});

it('has nothing to say where no name is given', () => {
  expect(lookalikeName.detect(caseOf({ claims: null }))).toEqual([]);
  expect(lookalikeName.applies?.(caseOf({ claims: null }))).toBe(false);
});
