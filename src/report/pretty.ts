import pc from 'picocolors';
import { headingsIn, type Headings } from '../messages/headings.js';
import type { Assessment, AssessmentError, Evidence, Verdict } from '../schema/assessment.js';
import { signedBits, probability } from './figures.js';
import { isError, type Formatter, type Reported, type Summary, type Terminal } from './formatter.js';
import { cutTo, indented, padTo, printable } from './terminal-text.js';

type Colours = ReturnType<typeof pc.createColors>;

/** So many pieces of evidence are shown for an ad; `explain` shows all. */
const MOST_SHOWN = 4;
/** Evidence under this many bits is not worth a line. */
const LEAST_BITS = 0.5;
const VERDICTS: readonly Verdict[] = ['genuine', 'unverified', 'suspicious', 'scam'];
const VERDICT_COLUMNS = 11;

/** The verdict in its colour. */
export function verdictIn(colours: Colours, verdict: Verdict, text: string = verdict): string {
  const paint = {
    genuine: colours.green,
    unverified: colours.dim,
    suspicious: colours.yellow,
    scam: colours.red,
  };
  return colours.bold(paint[verdict](text));
}

/** What a person reads at a glance: verdict, score, where, why, and how to apply instead. */
export function prettyFormatter(
  { columns, colour }: Terminal,
  headings: Headings = headingsIn('en'),
): Formatter {
  const colours = pc.createColors(colour);
  return {
    head: () => '',
    record: (reported) => `${block(reported, colours, columns, headings)}\n\n`,
    foot: (summary) => `${summaryLine(summary, colours, headings)}\n`,
  };
}

function block(reported: Reported, colours: Colours, columns: number, headings: Headings): string {
  const place = placeOf(reported);
  return isError(reported.result)
    ? errorBlock(reported.result, place, colours, columns, headings)
    : assessmentBlock(reported.result, place, colours, columns, headings);
}

/** `ads/a.jsonl:3`, as editors and terminals make links of. */
export function placeOf({ file, line }: Reported): string {
  return printable(line === undefined ? file : `${file}:${line}`);
}

function errorBlock(
  { error, id }: AssessmentError,
  place: string,
  colours: Colours,
  columns: number,
  headings: Headings,
): string {
  const name = id === undefined ? '' : ` ${printable(id)}`;
  const told = `${printable(error.message)} ${error.hint === undefined ? '' : `→ ${printable(error.hint)}`}`;
  return `${colours.bold(colours.magenta(padTo(headings('not-read'), VERDICT_COLUMNS)))} ${place}${name}\n${indented(told.trim(), '  ', columns)}`;
}

function assessmentBlock(
  result: Assessment,
  place: string,
  colours: Colours,
  columns: number,
  headings: Headings,
): string {
  const { verdict, score, ad, id } = result;
  const name = printable(ad.title ?? id ?? '');
  const score3 = probability(score);
  const room = columns - VERDICT_COLUMNS - score3.length - 2;
  const shownPlace = cutTo(place, Math.max(20, room));
  const head = `${verdictIn(colours, verdict, padTo(verdict, VERDICT_COLUMNS))} ${score3} ${colours.underline(shownPlace)}`;
  const lines = [
    head,
    ...(name === '' ? [] : [indented(colours.bold(cutTo(name, columns - 4)), '  ', columns)]),
  ];
  lines.push(indented(claimLine(result, headings), '  ', columns));
  for (const one of shownEvidence(result)) lines.push(evidenceLine(one, colours, columns));
  for (const advice of result.advice) lines.push(indented(printable(advice), '  → ', columns));
  if (result.applyAt !== null && (verdict !== 'unverified' || result.match.status !== 'not-covered')) {
    lines.push(indented(`→ ${result.applyAt.slice(0, 3).map(printable).join('  ')}`, '  ', columns));
  }
  if (result.parts !== undefined) lines.push(...result.parts.map((part) => partLine(part, colours, columns)));
  return lines.join('\n');
}

function claimLine({ claim, match, ad }: Assessment, headings: Headings): string {
  if (!ad.isAd) return headings('no-ad', { reason: ad.notAdReason ?? headings('nothing-of-one') });
  const name = claim.name ?? claim.organisation;
  if (claim.organisation === null)
    return name === null ? match.status : `${printable(name)} · ${match.status}`;
  return `${printable(name ?? claim.organisation)} · ${match.status}${match.vacancy === null ? '' : ` ${printable(match.vacancy)}`}`;
}

function shownEvidence({ evidence }: Assessment): readonly Evidence[] {
  return evidence
    .filter(({ bits, code }) => Math.abs(bits) >= LEAST_BITS && code !== 'baseline')
    .slice(0, MOST_SHOWN);
}

function evidenceLine({ code, bits, message, spans }: Evidence, colours: Colours, columns: number): string {
  const paint = bits > 0 ? colours.red : colours.green;
  const head = `  ${paint(padTo(signedBits(bits), 7))} ${colours.dim(code)}`;
  const quote = spans[0]?.quote ?? '';
  const told = message === code ? '' : `\n${indented(printable(message), ' '.repeat(10), columns)}`;
  const shown =
    quote === '' || message.includes(quote)
      ? ''
      : `\n${indented(`“${cutTo(printable(quote), columns * 2)}”`, ' '.repeat(10), columns)}`;
  return head + told + shown;
}

function partLine({ id, verdict, score, ad }: Assessment, colours: Colours, columns: number): string {
  const name = printable([id, ad.organisation, ad.title].filter((part) => part !== null).join(' · '));
  return `    ${verdictIn(colours, verdict, padTo(verdict, VERDICT_COLUMNS))} ${probability(score)} ${cutTo(name, Math.max(20, columns - 24))}`;
}

function summaryLine({ verdicts, errors }: Summary, colours: Colours, headings: Headings): string {
  const all = VERDICTS.reduce((sum, verdict) => sum + verdicts[verdict], 0);
  const counts = VERDICTS.filter((verdict) => verdicts[verdict] > 0).map((verdict) =>
    verdictIn(colours, verdict, `${verdicts[verdict]} ${verdict}`),
  );
  const read = `${headings('ads', all === 1 ? { one: all } : { many: all })}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}`;
  return errors === 0 ? read : `${read}; ${colours.magenta(`${errors} ${headings('not-read')}`)}`;
}
