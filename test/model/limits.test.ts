import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledModel, MODEL_VERSION } from '../../src/model/bundled.js';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

interface Card {
  readonly version: string;
  readonly calibration: { readonly low: number; readonly high: number };
  readonly trainedOn: { readonly emscad: number };
}

describe("the model's row of the weights", () => {
  const card = read('../../data/model/text-model.json') as Card;
  const weights = read('../../data/weights.json') as { signals: Record<string, Record<string, unknown>> };

  it('has the limits and the count of the model that ships: other limits would cut its evidence', () => {
    const { low, high } = bundledModel().calibration;
    expect(weights.signals['content/text-model']).toMatchObject({
      present: high,
      least: low,
      n: card.trainedOn.emscad,
      basis: 'data',
    });
  });

  it('is of the weights that data/model/text-model.json describes', () => {
    expect(card.version).toBe(MODEL_VERSION);
    expect(card.calibration).toEqual(bundledModel().calibration);
  });
});
