import { parseHost } from '../hosts/index.js';
import { lookalikesOf, type WatchedHost } from '../hosts/lookalikes-of.js';

/** Where a command writes. */
export interface LookalikesIo {
  out(text: string): void;
  err(text: string): void;
}

const FORMATS = ['text', 'csv', 'json'] as const;
type Format = (typeof FORMATS)[number];

const USAGE = `scam-vacancy lookalikes DOMAIN [--format text|csv|json]

Lists hosts that imitate DOMAIN, strongest first: to watch for, or to register. Bits say how strongly such a host
speaks against an ad that claims the organisation.
`;

interface Wanted {
  readonly domain: string;
  readonly format: Format;
}

function wantedFrom(argv: readonly string[]): Wanted | string {
  let format: Format = 'text';
  const domains: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i]!;
    const [name, given] = argument.split('=', 2) as [string, string | undefined];
    if (name === '--format') {
      const value = given ?? argv[++i];
      const known = FORMATS.find((one) => one === value);
      if (known === undefined) return `--format: ${value ?? 'nothing'} is none of ${FORMATS.join(', ')}`;
      format = known;
    } else if (argument.startsWith('-')) return `${argument}: unknown option`;
    else domains.push(argument);
  }
  if (domains.length !== 1) return domains.length === 0 ? 'DOMAIN is missing' : 'more than one DOMAIN';
  return { domain: domains[0]!, format };
}

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

/** `scam-vacancy lookalikes DOMAIN`. Resolves to the exit status: 0, or 2 for wrong usage. */
export function lookalikesCommand(argv: readonly string[], io: LookalikesIo): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    io.out(USAGE);
    return Promise.resolve(0);
  }
  const wanted = wantedFrom(argv);
  if (typeof wanted === 'string') {
    io.err(`scam-vacancy lookalikes: ${wanted}\n\n${USAGE}`);
    return Promise.resolve(2);
  }
  const official = parseHost(wanted.domain);
  if (official === null || official.registrable === null) {
    io.err(`scam-vacancy lookalikes: ${wanted.domain} is no registrable domain, such as example.org\n`);
    return Promise.resolve(2);
  }
  const hosts = lookalikesOf(official.ascii);
  if (wanted.format === 'json') io.out(`${JSON.stringify({ domain: official.ascii, hosts }, null, 2)}\n`);
  else io.out(wanted.format === 'csv' ? asCsv(hosts) : asText(official.ascii, hosts));
  return Promise.resolve(0);
}
