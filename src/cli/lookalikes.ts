import { parseHost } from '../hosts/index.js';
import { lookalikesOf, type WatchedHost } from '../hosts/lookalikes-of.js';
import type { Command } from './io.js';
import { helpOfOptions, oneOf, parseOptions, type OptionSpecs } from './options.js';
import { UsageError } from './usage-error.js';

const FORMATS = ['text', 'csv', 'json'] as const;

const OPTIONS = {
  format: { type: 'string', short: 'f', value: FORMATS.join('|'), help: 'how to print (default text)' },
  help: { type: 'boolean', short: 'h', help: 'this help' },
} as const satisfies OptionSpecs;

const HELP = `scam-vacancy lookalikes DOMAIN

Lists hosts that imitate DOMAIN, strongest first: to watch for, or to register. Bits say how strongly such a host
speaks against an ad that claims the organisation.

${helpOfOptions(OPTIONS)}
`;

function asText(domain: string, hosts: readonly WatchedHost[]): string {
  const widest = Math.max(4, ...hosts.map(({ host }) => host.length));
  const lines = hosts.map(({ host, trick, bits }) => {
    const unicode = parseHost(host)?.unicode ?? host;
    return `${bits.toFixed(1).padStart(5)}  ${host.padEnd(widest)}  ${trick}${unicode === host ? '' : `  ${unicode}`}`;
  });
  return `${hosts.length} hosts resemble ${domain}\n bits  ${'host'.padEnd(widest)}  trick\n${lines.join('\n')}\n`;
}

function asCsv(hosts: readonly WatchedHost[]): string {
  return `host,trick,bits\n${hosts.map(({ host, trick, bits }) => `${host},${trick},${bits}\n`).join('')}`;
}

function domainOf(inputs: readonly string[]): string {
  const [given, ...more] = inputs;
  if (given === undefined) throw new UsageError('No domain is named.', 'Name one, such as example.org.');
  if (more.length > 0)
    throw new UsageError(`lookalikes takes one domain, and these are ${inputs.length}.`, 'Name one of them.');
  const official = parseHost(given);
  if (official?.registrable == null)
    throw new UsageError(`${given} is no domain that can be registered.`, 'Name one, such as example.org.');
  return official.ascii;
}

/** `lookalikes`: the hosts that imitate a domain. */
export const lookalikesCommand: Command = async (argv, io) => {
  const parsed = parseOptions(argv, OPTIONS);
  if (parsed.isSet('help')) {
    await io.out(HELP);
    return 0;
  }
  const format = oneOf('--format', parsed.text('format'), FORMATS, 'text');
  const domain = domainOf(parsed.inputs);
  const hosts = lookalikesOf(domain);
  if (format === 'json') await io.out(`${JSON.stringify({ domain, hosts }, null, 2)}\n`);
  else await io.out(format === 'csv' ? asCsv(hosts) : asText(domain, hosts));
  return 0;
};
