import type { Assessment } from '../schema/assessment.js';

/** One step of the sum: where it begins and ends, in bits. */
export interface Step {
  readonly from: number;
  readonly to: number;
}

/** The steps from the prior, over each evidence, to the total. (After Splink's waterfall chart.) */
export function stepsOf({ prior, evidence }: Assessment): readonly Step[] {
  let at = prior.bits;
  return [
    { from: 0, to: at },
    ...evidence.map(({ bits }) => {
      const from = at;
      at += bits;
      return { from, to: at };
    }),
  ];
}

/** How a bar is drawn. */
export interface Strokes {
  readonly up: string;
  readonly down: string;
  readonly axis: string;
}

export const DRAWN: Strokes = { up: '█', down: '▒', axis: '│' };
export const PLAIN: Strokes = { up: '#', down: '=', axis: '|' };

/** Draws steps on a common scale of `columns` columns, with an axis at 0 bits: an even chance. */
export function barsOf(steps: readonly Step[], columns: number, strokes: Strokes): readonly string[] {
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const low = Math.min(0, ...ends);
  const scale = (columns - 1) / Math.max(1, Math.max(0, ...ends) - low);
  const column = (bits: number): number => Math.round((bits - low) * scale);
  const axis = column(0);
  return steps.map(({ from, to }) => {
    const first = Math.min(column(from), column(to));
    const last = Math.max(column(from), column(to));
    const stroke = to >= from ? strokes.up : strokes.down;
    return Array.from({ length: columns }, (_, at) => {
      const isFilled = from !== to && at >= first && (at < last || first === last);
      return isFilled ? stroke : at === axis ? strokes.axis : ' ';
    })
      .join('')
      .trimEnd();
  });
}
