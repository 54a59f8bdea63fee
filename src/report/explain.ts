import pc from 'picocolors';
import { headingsIn, type Headings } from '../messages/headings.js';
import type { Assessment } from '../schema/assessment.js';
import { probability, signedBits } from './figures.js';
import { isError, type Reported, type Terminal } from './formatter.js';
import { placeOf, prettyFormatter, verdictIn } from './pretty.js';
import { rowsOf } from './reading.js';
import { cutTo, indented, padTo, printable } from './terminal-text.js';
import { barsOf, DRAWN, PLAIN, stepsOf } from './waterfall.js';

type Colours = ReturnType<typeof pc.createColors>;

const NAME_COLUMNS = 14;
const CODE_COLUMNS = 32;
const BITS_COLUMNS = 8;
/** What tells one ad of a round-up from the next. */
const PART_ROWS: ReadonlySet<string> = new Set(['kind', 'place', 'deadline', 'start', 'pay', 'apply']);

/** One ad in full: what was read, how it compares with the listed vacancy, and the evidence from prior to total. */
export function explained(
  reported: Reported,
  terminal: Terminal,
  headings: Headings = headingsIn('en'),
): string {
  if (isError(reported.result)) return prettyFormatter(terminal, headings).record(reported);
  const { result } = reported;
  const colours = pc.createColors(terminal.colour);
  const sections = [
    headSection(result, placeOf(reported), colours, terminal, headings),
    section(headings('read'), readLines(result, colours, terminal, headings), colours),
    section(comparedTitle(result, headings), comparedLines(result, colours, terminal, headings), colours),
    section(headings('evidence'), evidenceLines(result, colours, terminal, headings), colours),
    section(headings('to-do'), adviceLines(result, terminal), colours),
    section(headings('parts'), partLines(result, colours, terminal, headings), colours),
  ];
  return (
    sections
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n') + '\n'
  );
}

function section(title: string, lines: readonly string[], colours: Colours): readonly string[] {
  return lines.length === 0 ? [] : [colours.bold(title), ...lines];
}

function headSection(
  { verdict, score, bits, id, claim, match, ad }: Assessment,
  place: string,
  colours: Colours,
  { columns }: Terminal,
  headings: Headings,
): readonly string[] {
  const name = id === null ? '' : ` · ${printable(id)}`;
  const claimed = claim.name ?? claim.organisation;
  const by = claim.by === null ? {} : { by: `${claim.by}, ${claim.confidence.toFixed(2)}` };
  return [
    `${verdictIn(colours, verdict)} ${probability(score)}, ${signedBits(bits)} bits · ${cutTo(place + name, columns - 34)}`,
    ...(ad.isAd ? [] : [headings('no-ad', { reason: ad.notAdReason ?? headings('nothing-of-one') })]),
    ...(claimed === null
      ? [headings('claims-nobody')]
      : [cutTo(headings('claims', { name: printable(claimed), ...by, status: match.status }), columns)]),
  ];
}

function readLines(
  { ad }: Assessment,
  colours: Colours,
  { columns }: Terminal,
  headings: Headings,
): readonly string[] {
  return rowsOf(ad).map(({ name, value, quote }) => {
    const quoted = quote === null ? '' : `  “${cutTo(printable(quote), 60)}”`;
    return hanging(headings(name), printable(value) + quoted, NAME_COLUMNS, columns, colours);
  });
}

/** A name in its column, the text beside it, wrapped under itself. */
function hanging(name: string, text: string, width: number, columns: number, colours: Colours): string {
  const body = indented(text, ' '.repeat(width + 2), columns);
  return `  ${colours.dim(padTo(name, width - 1))} ${body.slice(width + 2)}`;
}

function comparedTitle({ match }: Assessment, headings: Headings): string {
  const vacancy = printable(match.vacancy ?? '');
  return headings('compared', { vacancy, percent: Math.round(match.similarity * 100) });
}

function comparedLines(
  { match }: Assessment,
  colours: Colours,
  { columns }: Terminal,
  headings: Headings,
): readonly string[] {
  if (match.vacancy === null) return [];
  const value = Math.floor((columns - 2 - 20 - 10) / 2) - 1;
  const row = (field: string, official: string, ad: string, result: string): string =>
    `  ${padTo(field, 19)} ${padTo(official, value)} ${padTo(ad, value)} ${result}`;
  const paint = { same: colours.green, different: colours.red, missing: colours.dim, quirk: colours.yellow };
  const lines = match.comparisons.map(({ field, official, ad, result }, i) => {
    // Several of one field stand under one another beside one official value.
    const isNext = i > 0 && match.comparisons[i - 1]!.field === field;
    const [name, listed] = isNext ? ['', ''] : [field, printable(official ?? '-')];
    return row(name, listed, printable(ad ?? '-'), paint[result](headings(result)));
  });
  const added = match.added.map(({ quote }) =>
    indented(cutTo(printable(quote), columns * 2), '  + ', columns),
  );
  return [
    colours.dim(row(headings('field'), headings('listed'), headings('in-ad'), '')),
    ...lines,
    ...(added.length === 0 ? [] : [colours.dim(`  ${headings('added')}`), ...added]),
  ];
}

function evidenceLines(
  result: Assessment,
  colours: Colours,
  { columns, colour }: Terminal,
  headings: Headings,
): readonly string[] {
  const { prior, evidence, bits, score } = result;
  const bars = barsOf(stepsOf(result), columns - CODE_COLUMNS - BITS_COLUMNS - 4, colour ? DRAWN : PLAIN);
  const row = (name: string, value: string, bar: string): string =>
    `  ${padTo(name, CODE_COLUMNS)}${value.padStart(BITS_COLUMNS)}  ${bar}`.trimEnd();
  const lines = evidence.flatMap(({ code, bits: own, message, spans, absorbedBy, sharedWith }, i) => {
    const paint = own > 0 ? colours.red : own < 0 ? colours.green : colours.dim;
    const quote = spans[0]?.quote ?? '';
    const quoted = quote === '' || message.includes(quote) ? '' : ` “${cutTo(printable(quote), columns)}”`;
    const elsewhere =
      absorbedBy !== undefined
        ? ` ${headings('counted-in', { code: absorbedBy })}`
        : sharedWith !== undefined
          ? ` ${headings('shared-with', { code: sharedWith })}`
          : '';
    return [
      paint(row(code, signedBits(own), bars[i + 1]!)),
      colours.dim(indented(printable(message) + quoted + elsewhere, '    ', columns)),
    ];
  });
  return [
    row(
      headings('prior', { percent: (prior.probability * 100).toPrecision(2) }),
      signedBits(prior.bits),
      bars[0]!,
    ),
    ...lines,
    colours.bold(row(headings('total', { score: probability(score) }), signedBits(bits), '')),
  ];
}

function adviceLines({ advice, applyAt }: Assessment, { columns }: Terminal): readonly string[] {
  return [
    ...advice.map((text) => indented(printable(text), '  ', columns)),
    ...(applyAt ?? []).map((way) => indented(printable(way), '  → ', columns)),
  ];
}

function partLines(
  { parts = [] }: Assessment,
  colours: Colours,
  { columns }: Terminal,
  headings: Headings,
): readonly string[] {
  return parts.flatMap((part) => {
    const { id, verdict, score, ad } = part;
    const name = printable([id, ad.organisation, ad.title].filter((one) => one !== null).join(' · '));
    const facts = rowsOf(ad).filter((row) => PART_ROWS.has(row.name));
    const told = printable(facts.map((row) => `${headings(row.name)} ${row.value}`).join(' · '));
    return [
      `  ${verdictIn(colours, verdict, padTo(verdict, 11))} ${probability(score)} ${cutTo(name, columns - 22)}`,
      ...(told === '' ? [] : [colours.dim(indented(told, '    ', columns))]),
    ];
  });
}
