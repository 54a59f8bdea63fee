import { describe, expect, it } from 'vitest';
import { acceptAd } from '../../../src/read/fields.js';
import { readAd } from '../../../src/read/read.js';
import type { Case, Finding } from '../../../src/signals/signal.js';
import { textModel } from '../../../src/signals/content/text-model.js';
import { FRAUDULENT_ADS, GENUINE_ADS } from '../../model/ads.js';

const NOW = '2026-06-10';

function found(text: string): readonly Finding[] {
  const { ad } = readAd(acceptAd({ text }, { now: NOW }), NOW);
  // The signal reads the ad, and of the claim only whose it is.
  return textModel.detect({ ad, claim: { organisation: null } } as Case);
}

describe('content/text-model', () => {
  it('gives bits, the model, and passages whose quotes are the ad’s own words', () => {
    const [finding] = found(FRAUDULENT_ADS[0]!);
    expect(finding!.bits).toBeGreaterThan(2);
    expect(finding!.data).toMatchObject({
      resembles: 'fraudulent',
      model: expect.stringMatching(/^[0-9a-f]{8}$/) as string,
    });
    expect(finding!.spans!.length).toBeGreaterThan(0);
    for (const { field, start, end, quote } of finding!.spans!) {
      expect(field).toBe('text');
      expect(FRAUDULENT_ADS[0]!.slice(start, end)).toBe(quote);
    }
    expect((finding!.data!['passages'] as number[]).length).toBe(finding!.spans!.length);
  });

  it('speaks for ads that read as employers’ do, and never by much', () => {
    for (const ad of GENUINE_ADS) {
      for (const { bits } of found(ad)) {
        expect(bits!).toBeLessThan(0.5);
        expect(bits!).toBeGreaterThanOrEqual(-2.5);
      }
    }
  });

  it('says nothing about other languages and about a few words', () => {
    expect(
      found(
        'Nous cherchons une personne pour la communication. Merci de nous envoyer un CV et une lettre avant la fin du mois de mars. Le contrat est de six mois à temps plein.',
      ),
    ).toEqual([]);
    expect(found('Call me now')).toEqual([]);
  });
});
