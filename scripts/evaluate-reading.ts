/**
 * How well ads are read, as Markdown tables for the README:
 *
 *   npm run evaluate:reading                    all that can be measured here
 *   npm run evaluate:reading -- --only own      labels, stated, own, more or fresh alone
 *   npm run evaluate:reading -- --errors dev    each error on the development half of the labels
 *   npm run evaluate:reading -- --errors own    each error on the development half of our own ads
 *   npm run evaluate:reading -- --errors more   each error on the ads labelled when the seen ones were used up
 *   npm run evaluate:reading -- --errors fresh  each error on the half of the fresh ads that may be seen
 *   npm run evaluate:reading -- --by language   our own ads by language, or by format
 *
 * Errors on the held-out halves and on the unseen half of the fresh ads are never shown one by one, so that nobody can
 * write towards them. The fresh ads were drawn, written and labelled by somebody who had not seen the readers, and all
 * of them were unseen until their halves were fixed by a hash of their names. The labelled ads and the data
 * are other people's texts; SCAM_VACANCY_DATA and SCAM_VACANCY_SEEDS name the folders that hold them.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FILES } from './draw-labels.js';
import type { Comparison } from './reading/compare.js';
import { freshHalf } from './reading/fresh-halves.js';
import { measureLabels, measureStated } from './reading/measure-given.js';
import { measureOwn, type MeasuredOwn } from './reading/measure-own.js';
import { groupsOf, tableOf, tally } from './reading/tally.js';

const TESTS = join(import.meta.dirname, '..', 'test', 'reading');
const OWN = join(TESTS, 'own');
const LABELS = join(TESTS, 'labels.jsonl');
const MORE_OWN = join(TESTS, 'own-more');
const MORE_LABELS = join(TESTS, 'labels-more.jsonl');
const FRESH_OWN = join(TESTS, 'own-fresh');
const FRESH_LABELS = join(TESTS, 'labels-fresh.jsonl');

const isDev = ({ part }: MeasuredOwn) => part === 'dev';

interface Measured {
  readonly id: string;
  readonly comparisons: readonly Comparison[];
}

function show(caption: string, measured: readonly Measured[]): void {
  const rows = tally(measured.flatMap((one) => one.comparisons));
  console.log(tableOf(caption, measured.length, rows));
}

function showErrors(measured: readonly Measured[]): void {
  for (const { id, comparisons } of measured) {
    for (const { field, missed, wrong } of comparisons) {
      if (missed.length + wrong.length === 0) continue;
      console.log(
        `${id}\t${field}\texpected ${missed.join('; ') || '(all found)'}\tgot ${wrong.join('; ') || '-'}`,
      );
    }
  }
}

/** `labels`, `stated`, `own`, `more` and `fresh`, each where it is wanted and can be measured. */
async function showTables(
  only: string | undefined,
  data: string | undefined,
  seeds: string | undefined,
): Promise<void> {
  const wants = (what: string) => (only ?? what) === what;
  if (wants('labels') && data && seeds) {
    show('Labelled by hand: development half', measureLabels(LABELS, 'dev', data, seeds));
    show('Labelled by hand: held-out half', measureLabels(LABELS, 'held-out', data, seeds));
  }
  if (wants('stated') && data) {
    for (const file of FILES.slice(0, 2)) {
      show(`Stated by ${file}, where its text says it too`, measureStated(data, file));
    }
  }
  if (wants('own')) {
    const own = await measureOwn(OWN);
    show('Our own ads in six languages and all formats: development half', own.filter(isDev));
    show(
      'Our own ads: held-out half',
      own.filter((one) => !isDev(one)),
    );
  }
  if (wants('more') && data && seeds)
    show('More to learn from: drawn and labelled by hand', measureLabels(MORE_LABELS, 'more', data, seeds));
  if (wants('more')) show('More to learn from: our own ads', await measureOwn(MORE_OWN, 'more'));
  if (wants('fresh') && data && seeds)
    showHalves('drawn and labelled by hand', measureLabels(FRESH_LABELS, 'fresh', data, seeds));
  if (wants('fresh')) showHalves('our own ads', await measureOwn(FRESH_OWN, 'fresh'));
}

function showHalves(what: string, measured: readonly Measured[]): void {
  for (const half of ['seen', 'unseen'] as const)
    show(
      `Fresh, ${half} half: ${what}`,
      measured.filter((one) => freshHalf(one.id) === half),
    );
}

async function showMoreErrors(data: string | undefined, seeds: string | undefined): Promise<void> {
  if (data && seeds) showErrors(measureLabels(MORE_LABELS, 'more', data, seeds));
  showErrors(await measureOwn(MORE_OWN, 'more'));
}

async function showFreshErrors(data: string | undefined, seeds: string | undefined): Promise<void> {
  const drawn = data && seeds ? measureLabels(FRESH_LABELS, 'fresh', data, seeds) : [];
  const fresh = [...drawn, ...(await measureOwn(FRESH_OWN, 'fresh'))];
  showErrors(fresh.filter((one) => freshHalf(one.id) === 'seen'));
}

/** Precision and recall of our own ads, held-out ones included, by language or format. */
async function showGroups(by: 'language' | 'format'): Promise<void> {
  const groups = new Map<string, readonly Comparison[]>();
  for (const one of await measureOwn(OWN)) {
    groups.set(one[by], [...(groups.get(one[by]) ?? []), ...one.comparisons]);
  }
  console.log(groupsOf(by, groups));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { errors: { type: 'string' }, only: { type: 'string' }, by: { type: 'string' } },
  });
  const { SCAM_VACANCY_DATA: data, SCAM_VACANCY_SEEDS: seeds } = process.env;
  if (!data || !seeds) {
    console.error('SCAM_VACANCY_DATA and SCAM_VACANCY_SEEDS are not set: only our own ads can be measured.');
  }
  if (values.by === 'language' || values.by === 'format') await showGroups(values.by);
  else if (values.errors === undefined) await showTables(values.only, data, seeds);
  else if (values.errors === 'own') showErrors((await measureOwn(OWN)).filter(isDev));
  else if (values.errors === 'more') await showMoreErrors(data, seeds);
  else if (values.errors === 'fresh') await showFreshErrors(data, seeds);
  else if (values.errors === 'dev' && data && seeds) showErrors(measureLabels(LABELS, 'dev', data, seeds));
  else {
    console.error('--errors takes dev (with both folders set), own, more or fresh.');
    process.exitCode = 2;
  }
}

await main();
