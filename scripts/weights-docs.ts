import { BELIEF_STRENGTH } from '../src/measure/belief.js';
import type { Weights } from '../src/schema/weights.js';
import { OVERLAPPING } from './weights/estimate.js';
import type { Stored } from './weights/stored.js';
import { calibrationTable, signalsTable, weightsTable } from './weights/tables.js';

const number = (value: number): string => value.toLocaleString('en');

/** The page on where the weights come from, as Markdown. */
export function weightsPage(weights: Weights, stored: Stored): string {
  const { ads, witnesses, overlap, heldOut } = stored;
  const way = heldOut['counts and overlap'];
  return `<!-- Written by scripts/generate-docs.ts from data/weights.json and data/model/signal-counts.json. Do not edit. -->

# Where the weights come from

\`npm run build:weights\` makes data/weights.json from the beliefs that stand in it and from counts on labelled ads. Somebody who knows the field writes a belief: \`present\` and \`absent\` of a new row, or \`belief\` of a row that counts have moved. With \`SCAM_VACANCY_DATA\` the command counts again, and with \`-- --measure\` it also measures again what stands below of overlap and calibration; without, it takes what data/model/signal-counts.json holds. \`npm run check\` compares.

## Beliefs and counts

The labelled ads are ${number(ads.frauds)} fraudulent and ${number(ads.genuine)} genuine ones of EMSCAD (English, 2012 to 2014) and ${number(ads.others)} genuine ones of other employers. Near-duplicates are one witness between them, and so are one employer's ads: ${number(witnesses.frauds)} fraudulent and ${number(witnesses.genuine)} genuine witnesses.

A belief counts as ads seen before, made up as ours are, in which the row fired ${BELIEF_STRENGTH} times, so often in frauds as its bits say. That leaves it a standard deviation of about one bit: whoever says 4 bits is taken to be right within a factor of two, two times out of three. The same strength serves \`calibrate\`. From this follow, without exceptions for any signal:

- **Only what fires moves \`present\`.** A demand that EMSCAD hardly holds (a deposit in cryptocurrency, parcels to be re-sent) keeps its belief, however many ads it is missing from: 2012 to 2014 says little about it.
- **What is missing moves \`absent\`**, against as many ads as the believed rates need for ${BELIEF_STRENGTH} firings. Most signals fire far less in EMSCAD than was believed, so their silence says less.
- **\`data\`** is written where the witnesses in which a row fired are more than ${BELIEF_STRENGTH}; elsewhere the belief still weighs more, and \`expert\` stands there.

Channels, registries and cadences are not counted: EMSCAD's addresses are hashes, and its ads name no registered organisation. Their weights, and most of the others, are beliefs.

What counts changed:

${weightsTable(weights, stored)}

## What fires together

The text model reads the same words as the phrases. Where it and the rest of its group (\`content\`) speak in the same direction, the weaker side counts by its **independent share**: ${overlap.independent}, the mean of what the labels leave likely of it (90 %: ${overlap.low} to ${overlap.high}; ${overlap.n} witnesses in which both spoke), every share from 0 to 1 being taken for equally likely before. 1 would be independence, 0 that the weaker says nothing new. In the other direction both count in full, and in languages that the text model doesn't read the phrases stand alone. Beyond that, groups have caps, and some codes absorb others.

Each fold of EMSCAD under text models, counts and overlap from the other folds, log-odds in bits at its natural rate of frauds (4.84 %), witnesses counting once, 95 % intervals by drawing groups again:

${signalsTable(stored)}

A number that has no line fired nowhere. Two are nearly always the text model and \`content/pay-implausible\`, so that the data say nothing about phrases that meet each other: there the caps of the groups are beliefs.

## How the score is calibrated

The same folds, every ad counting once, 400 draws of groups:

${calibrationTable(stored)}

Of the ${number(ads.others)} genuine ads of other employers, with text models that have not seen the employer, ${heldOut['beliefs alone'].accused} would be suspicious or worse with beliefs alone, ${way.accused} with counts and overlap. \`${OVERLAPPING}\` has limits and a calibration of its own: data/model/CARD.md.
`;
}
