import { bundledLexicon } from '../../../src/lexicon/lexicon.js';
import { hashOf } from '../../../src/text/words.js';
import { readCorpus, type Row } from '../corpus.js';
import { groupFolds } from '../folds.js';
import { vocabularyOf } from '../matrix.js';
import { namesOf } from './names.js';
import type { Example } from './fit.js';
import { matrixOf, type Doc, type Matrix } from './matrix.js';
import type { SchemeCorpus, SchemeText } from './texts.js';

/** A text to learn from, and what is known of it. */
export interface Learnt {
  readonly example: Example;
  /** Ids that stay on one side of a split. */
  readonly group: string;
  /** `own`: written for the purpose; `sentence`: one of a pair; `real`: labelled data. */
  readonly origin: 'own' | 'sentence' | 'real';
  readonly kind: SchemeText['kind'] | null;
  readonly language: string;
  readonly id: string;
}

/** What a real ad counts: there are many, of few kinds and one language. */
const REAL_WEIGHT = 0.1;
/** Nine articles in ten are known to be no ads before they are asked whether they deceive. */
const ARTICLE_WEIGHT = 0.1;
/** Honest texts that look risky are half of the honest ones here, and few of those that are published. */
const RISKY_WEIGHT = 0.2;
/** One group of EMSCAD, and one of other employers, in so many is learnt from; all others are there to test on. */
const EMSCAD_EVERY = 3;
const OTHERS_EVERY = 8;
const SEED = 20_261_122;
/** Of a mark and a passage that meet, this share of the shorter one must be common. */
const COMMON = 0.5;

function demandsOf({ places }: Doc, marks: SchemeText['marks']): boolean[] {
  return places.map(([start, end]) =>
    marks.some(([from, to]) => {
      const common = Math.min(end, to) - Math.max(start, from);
      return common > COMMON * Math.min(end - start, to - from);
    }),
  );
}

/** Ads of the labelled data that are learnt from: whole groups, so that all others are unseen. */
export function realAds(folder: string): readonly Row[] {
  const { emscad, others } = readCorpus(folder);
  const some = (rows: readonly Row[], every: number): Row[] => {
    const folds = groupFolds(
      rows.map(({ group }) => group),
      every,
      SEED,
    );
    return rows.filter((_, i) => folds[i] === 0);
  };
  return [...some(emscad, EMSCAD_EVERY), ...some(others, OTHERS_EVERY)];
}

/** Everything that is learnt from, read under one vocabulary. */
export function learntFrom(
  { texts, sentences }: SchemeCorpus,
  real: readonly Row[],
): { readonly learnt: readonly Learnt[]; readonly matrix: Matrix } {
  const all = [
    ...texts.map(({ text }) => text),
    ...sentences.map(({ text }) => text),
    ...real.map(({ text }) => text),
  ];
  const masked = namesOf(texts, bundledLexicon());
  const matrix = matrixOf(all, vocabularyOf(all, masked), masked);
  const learnt: Learnt[] = [];
  const next = (): Doc => matrix.docs[learnt.length]!;
  for (const { id, kind, language, marks } of texts) {
    const doc = next();
    // What an article quotes is a lure, what it says of it is not what honest ads say: it is asked only what it is.
    const fraud = kind === 'article' ? null : kind === 'scam-ad' || kind === 'message';
    learnt.push({
      id,
      kind,
      language,
      // Some stories are told in several languages, under one number.
      group: id.slice(id.indexOf('-')),
      origin: 'own',
      example: {
        doc,
        demands: demandsOf(doc, marks),
        fraud,
        report: kind === 'article',
        weight: 1,
      },
    });
  }
  for (const { id, language, scam } of sentences) {
    const doc = next();
    const demands = doc.passages.map(() => scam);
    const example = { doc, demands, fraud: null, report: null, weight: 1 };
    learnt.push({ id, kind: null, language, group: id, origin: 'sentence', example });
  }
  for (const { id, fraud, group } of real) {
    const doc = next();
    // Nobody marked the sentences of real frauds; those of genuine ads give nothing away.
    const demands = fraud ? null : doc.passages.map(() => false);
    const example = { doc, demands, fraud, report: false, weight: REAL_WEIGHT };
    learnt.push({ id, kind: null, language: 'en', group, origin: 'real', example });
  }
  return { learnt, matrix };
}

/** What a text counts when the questions are put together: as many honest ads as possible, of those that there are. */
export function stackWeight({ kind, origin, example }: Learnt): number {
  if (kind === 'risky') return RISKY_WEIGHT;
  if (kind === 'article') return ARTICLE_WEIGHT;
  return origin === 'real' && example.fraud === false ? 1 : example.weight;
}

/** Names the corpus: changes with any of its texts. */
export function corpusVersion({ texts, sentences }: SchemeCorpus): string {
  return hashOf(JSON.stringify([texts, sentences]))
    .toString(16)
    .padStart(8, '0');
}
