import { caseOf } from '../../src/detector.js';
import { bundledRegistries } from '../../src/index.js';
import { acceptAd } from '../../src/read/fields.js';
import { readAd } from '../../src/read/read.js';
import { createRegistryIndex } from '../../src/registry/index.js';
import { defineSignal, type Case, type Finding, type Signal } from '../../src/signals/signal.js';
import { SIGNALS } from '../../src/signals/signals.js';
import type { Row } from '../train/corpus.js';

/** What the signals say of one labelled ad, before anything is weighed. */
export interface Observed {
  readonly row: Row;
  readonly isAd: boolean;
  /** English: the text model speaks. */
  readonly english: boolean;
  /** Findings by code; a code that could not have fired is missing. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/** A day after which no ad of the corpora was written; nothing of what is counted depends on it. */
const NOW = '2024-12-31';

/** Both learnt from these ads: the text model's bits come from one that has not seen the ad, the other's are left out. */
const LEARNT: ReadonlySet<string> = new Set(['content/text-model', 'content/scheme-wording']);

/** Asks every signal but those that learnt from the labelled ads. */
export function observe(rows: readonly Row[]): readonly Observed[] {
  const registry = createRegistryIndex(bundledRegistries);
  const signals = SIGNALS.filter(({ code }) => !LEARNT.has(code));
  return rows.map((row) => {
    const { ad } = readAd(acceptAd({ text: row.text }, { now: NOW }), NOW);
    const given = caseOf(ad, registry, NOW);
    const findings = new Map<string, readonly Finding[]>();
    for (const signal of ad.isAd ? signals : []) {
      const found = signal.detect(given);
      if (found.length > 0 || (signal.applies?.(given) ?? true)) findings.set(signal.code, found);
    }
    return { row, isAd: ad.isAd, english: ad.language === 'en', findings };
  });
}

/** Signals that say again what was observed, so that other weights can be tried on it. */
export function replayed({ findings }: Observed, modelBits: number | null): readonly Signal[] {
  const all = new Map(findings);
  if (modelBits !== null) all.set('content/text-model', [{ bits: modelBits }]);
  return [...all].map(([code, found]) => defineSignal({ code, asks: '', detect: () => found }));
}

/** No replayed signal looks at its case. */
export const NO_CASE = {} as Case;
