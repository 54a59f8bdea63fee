import { describe, expect, it } from 'vitest';
import { signalsPage, signalsTable, type SignalFacts } from '../../scripts/signal-docs.js';

const row = { absent: 0, basis: 'expert', n: 0, source: 'A | B', group: 'g' } as const;
const facts: SignalFacts = {
  signals: [
    { code: 'a/one', asks: 'Is it one?', mind: 'Honest ads are one too.' },
    { code: 'a/two', asks: 'Is it two?' },
    { code: 'a/new', asks: 'Has it no weight yet?' },
  ],
  weights: {
    version: '1',
    prior: 0.05,
    signals: {
      'a/one': { ...row, present: 2, absent: -0.1 },
      'a/one/strong': { ...row, present: 6, basis: 'data', n: 40, absorbs: ['a/two'] },
      'a/two': { ...row, present: -1.5, least: 0 },
    },
    groups: { g: { cap: 7 } },
  },
  patterns: [
    {
      id: 'p-one',
      code: 'a/one',
      variant: 'strong',
      strength: 2,
      needs: ['x'],
      note: 'One is said.',
      source: 'https://example.org/warning',
      fires: { en: ['Pay *now* <b>.'], fr: ['Payez.'] },
      silent: { en: ['Nobody pays.'] },
    },
    {
      id: 'p-context',
      code: 'context/x',
      variant: 'x',
      strength: 1,
      needs: ['x'],
      note: 'N.',
      source: 'own',
      fires: {},
      silent: {},
    },
  ],
};

describe('the page of signals', () => {
  const page = signalsPage(facts);

  it('has a section for every code, with its question, its caution and every row of its weights', () => {
    for (const { code, asks } of facts.signals) expect(page).toContain(`## \`${code}\`\n\n**${asks}**`);
    expect(page).toContain('Honest ads are one too.');
    expect(page).toContain('|  | +2 | -0.1 | expert | A \\| B |');
    expect(page).toContain('| `strong` | +6 |  | data, n = 40 |');
    expect(page).toContain('| -1.5 to 0, computed |');
  });

  it('says which code counts another in, from both sides', () => {
    expect(page).toContain('Group: `g` (at most 7 bits). Absorbs: `a/two`.');
    expect(page).toContain('Is absorbed by: `a/one/strong`.');
  });

  it('shows patterns with their sources and examples by language, as text and not as markup', () => {
    expect(page).toContain('Source: <https://example.org/warning>.');
    expect(page).toContain('- English: Pay \\*now\\* \\<b\\>.\n- French: Payez.');
    expect(page).toContain('Must not fire on:\n\n- English: Nobody pays.');
  });

  it('keeps patterns that are no evidence apart', () => {
    expect(page.indexOf('### `p-context`')).toBeGreaterThan(page.indexOf('## Context'));
  });
});

describe('the table of signals', () => {
  it('gives each code its strongest variant, and nothing where there is no weight', () => {
    expect(signalsTable(facts).split('\n').slice(2)).toEqual([
      '| [`a/one`](docs/signals.md#aone) | Is it one? | +6 | data, n = 40 |',
      '| [`a/two`](docs/signals.md#atwo) | Is it two? | -1.5 to 0, computed | expert |',
      '| [`a/new`](docs/signals.md#anew) | Has it no weight yet? |  |  |',
    ]);
  });
});
