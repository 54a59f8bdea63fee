import type { Weights } from '../../src/schema/weights.js';

/** The weights as the repository holds them: one row a line, so that a change of one is a change of one line. */
export function weightsText({ version, prior, signals, groups, ...rest }: Weights): string {
  const rows = Object.entries(signals).map(([name, row]) => `    ${JSON.stringify(name)}: ${inLine(row)}`);
  const more = Object.entries(rest).map(([name, value]) => `,\n  ${JSON.stringify(name)}: ${inLine(value)}`);
  return `{
  "version": ${JSON.stringify(version)},
  "prior": ${prior},
  "signals": {
${rows.join(',\n')}
  },
  "groups": ${inLine(groups)}${more.join('')}
}
`;
}

/** JSON in one line, with a blank after each colon and comma that is no part of a string. */
function inLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}: ${inLine(field)}`);
  return `{${fields.join(', ')}}`;
}
