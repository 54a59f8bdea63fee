import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { lookalikesCommand } from '../../src/cli/lookalikes.js';
import { UsageError } from '../../src/cli/usage-error.js';
import { createHostIndex, parseHost } from '../../src/hosts/index.js';
import { lookalikesOf } from '../../src/hosts/lookalikes-of.js';
import { suggestDomains } from '../../src/hosts/suggest-domains.js';

describe('lookalikesOf', () => {
  const watched = lookalikesOf('havelin.org');

  it('lists each host once, strongest first, none of them the domain itself', () => {
    const hosts = watched.map(({ host }) => host);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(hosts.every((host) => /^[a-z0-9.-]+$/u.test(host))).toBe(true);
    expect(hosts).not.toContain('havelin.org');
    expect(watched.map(({ bits }) => bits)).toEqual(watched.map(({ bits }) => bits).sort((a, b) => b - a));
  });

  it.each([
    'haveiin.org',
    'havelin-jobs.org',
    'havelin.com',
    'havlin.org',
    'have-lin.org',
    'havelin-org.com',
    'hav.elin.org',
  ])('names %s', (host) => {
    expect(watched.map((one) => one.host)).toContain(host);
  });

  it('gives the bits that the judge gives', () => {
    const index = createHostIndex([{ id: 'x', name: 'havelin.org', domains: ['havelin.org'] }]);
    for (const { host, bits, trick } of watched.slice(0, 50)) {
      expect(index.lookalikeOf(parseHost(host)!, 'x')).toMatchObject({ bits, trick });
    }
  });

  it.each(['', 'org', '127.0.0.1', 'no domain'])('has nothing for %j', (domain) => {
    expect(lookalikesOf(domain)).toEqual([]);
  });
});

describe('scam-vacancy lookalikes', () => {
  async function run(...argv: string[]): Promise<{ status: number; out: string }> {
    let out = '';
    const status = await lookalikesCommand(argv, {
      out: (text: string) => Promise.resolve(void (out += text)),
    } as Io);
    return { status, out };
  }

  it('prints text, CSV and JSON', async () => {
    expect((await run('havelin.org')).out).toMatch(/^\d+ hosts resemble havelin\.org\n/u);
    const csv = await run('https://www.havelin.org/', '--format', 'csv');
    expect(csv.status).toBe(0);
    expect(csv.out.split('\n')[0]).toBe('host,trick,bits');
    const json = JSON.parse((await run('--format=json', 'havelin.org')).out) as {
      domain: string;
      hosts: unknown[];
    };
    expect(json.domain).toBe('havelin.org');
    expect(json.hosts.length).toBeGreaterThan(200);
  });

  it.each([
    [[], 'No domain is named.'],
    [['a.org', 'b.org'], 'lookalikes takes one domain'],
    [['a.org', '--format', 'xml'], '--format can\'t be "xml".'],
    [['a.org', '--what'], 'There is no option --what.'],
    [['localhost'], 'localhost is no domain'],
  ])('says what is wrong with %j', async (argv, message) => {
    await expect(run(...argv)).rejects.toThrow(UsageError);
    await expect(run(...argv)).rejects.toThrow(message);
  });
});

describe('suggestDomains', () => {
  it('names further domains of the organisation’s own vacancies, and no service’s', () => {
    const vacancy = (id: string, email: string | null, url: string[]) => ({
      id,
      organisation: 'a',
      title: id,
      applicationContact: { email, url: null },
      url,
    });
    expect(
      suggestDomains({
        format: 'scam-vacancy/registry@1',
        revision: '1',
        organisations: [{ id: 'a', name: 'A', domains: ['havelin.org'] }],
        vacancies: [
          vacancy('1', 'jobs@havelin.org', ['https://www.havelin-network.eu/jobs/1']),
          vacancy('2', 'hr@havelin-network.eu', [
            'https://havelin.bamboohr.com/2',
            'https://www.linkedin.com/jobs/2',
            'https://forms.gle/2',
          ]),
          vacancy('3', null, ['not a link', 'https://agency.example.com/3']),
        ],
      }),
    ).toEqual([
      { organisation: 'a', domain: 'havelin-network.eu', vacancies: ['1', '2'] },
      { organisation: 'a', domain: 'example.com', vacancies: ['3'] },
    ]);
  });
});
