import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHostIndex, parseHost, type Lookalike } from '../../src/hosts/index.js';
import type { Organisation } from '../../src/schema/registry.js';
import { ordinaryHosts } from './ordinary.js';
import { squatsOf } from './squats.js';

const organisations: Organisation[] = [
  { id: 'havelin', name: 'Havelin Network', alternateName: ['Havelin Network for Tenants and Lodgers', 'HNTL'], domains: ['havelin.org', 'havelin-network.eu'] },
  { id: 'bureau', name: 'Bureau for Lodging', domains: ['lodge.europa.eu'] },
  { id: 'rescue', name: 'Rescue Society', domains: ['rescue.org'] },
  { id: 'two', name: 'Two Letters', domains: ['un.org'] },
  { id: 'three', name: 'Three Letters', domains: ['tlr.int'] },
  { id: 'plain', name: 'No Domain' },
]; // prettier-ignore
const index = createHostIndex(organisations);

function judge(host: string, claimed: string | null = null): Lookalike | null {
  return index.lookalikeOf(parseHost(host)!, claimed);
}

describe('officialOf', () => {
  it.each(['havelin.org', 'www.havelin.org', 'jobs.havelin-network.eu', 'HAVELIN.ORG.', 'a.lodge.europa.eu'])(
    '%s is official',
    (host) => {
      expect(index.officialOf(parseHost(host)!)).not.toBeNull();
      expect(judge(host)).toBeNull();
    },
  );

  it.each(['europa.eu', 'other.europa.eu', 'xhavelin.org', 'havelin.org.evil.com', 'org', '127.0.0.1'])(
    '%s is not',
    (host) => {
      expect(index.officialOf(parseHost(host)!)).toBeNull();
    },
  );

  it('takes a page on another’s site for no domain', () => {
    const other = createHostIndex([
      { id: 'a', name: 'A', domains: ['https://facebook.com/a', 'https://a.example.org/'] },
    ]);
    expect(other.officialOf(parseHost('facebook.com')!)).toBeNull();
    expect(other.officialOf(parseHost('a.example.org')!)?.domain).toBe('a.example.org');
  });
});

describe('lookalikeOf', () => {
  it.each([
    ['hаvelin.org', 'homoglyph'],
    ['haveiin.org', 'homoglyph'],
    ['hauelin.org', 'homoglyph'],
    ['havrlin.org', 'typing-slip'],
    ['havlin.org', 'omission'],
    ['havexlin.org', 'insertion'],
    ['havelin7.org', 'addition'],
    ['havellin.org', 'repetition'],
    ['haevlin.org', 'transposition'],
    ['havolin.org', 'vowel-swap'],
    ['haveLin.com', 'other-ending'],
    ['have-lin.org', 'hyphenation'],
    ['have.lin.org', 'dot-inside'],
    ['havelins.org', 'plural'],
    ['havelin.org.evil.com', 'brand-in-subdomain'],
    ['havelin-org.com', 'brand-plus-word'],
    ['havelin-jobs.org', 'brand-plus-word'],
    ['careershavelin.com', 'brand-plus-word'],
    ['recrutement-havelin.fr', 'brand-plus-word'],
    ['myhavelinjobs.com', 'brand-plus-word'],
    ['haveiin-careers.com', 'homoglyph'],
    ['havelinnetworkfortenantsandlodgers.org', 'written-out'],
    ['lodge.eurpoa.eu', 'transposition'],
    ['lodge-europa.eu', 'hyphenation'],
    ['lodge.jobs-europa.eu', 'brand-plus-word'],
    ['lodge.europa.eu.evil.com', 'brand-in-subdomain'],
    ['apply-lodge.europa.eu', 'brand-plus-word'],
    ['hntl-careers.org', 'brand-plus-word'],
    ['havelin-jobs.github.io', 'brand-plus-word'],
  ])('%s: %s', (host, trick) => {
    expect(judge(host)).toMatchObject({ trick });
    expect(judge(host)!.bits).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    'example.org', 'havel.cz', 'travelling.org', 'haven.org', 'javelin.co.uk.example.net', 'rescuers.com', 'petrescue.com.au',
    'mountainrescue.org.uk', 'sun.com', 'fun.org', 'nu.nl', 'tlc.com', 'tar.org', 'other.europa.eu', 'lodges.europa.eu', 'lodge.com.example.org',
    'havelin.bamboohr.com', 'boards.greenhouse.io', 'havelin.recruitee.com', 'forms.gle', '192.168.0.1', 'localhost',
  ])('%s is none', (host) => {
    expect(judge(host)).toBeNull();
  }); // prettier-ignore

  it('weighs what an affiliate may have less than what only a forger makes', () => {
    const bits = (host: string): number => judge(host, 'havelin')!.bits;
    expect(bits('havelin.be')).toBeLessThanOrEqual(1);
    expect(bits('havelin-belgium.org')).toBeLessThan(bits('havelin-careers.org'));
    expect(bits('havelin.be')).toBeLessThan(bits('havelin.xyz'));
    expect(bits('havelin.tenant-software.com')).toBeLessThan(bits('havelin.org.tenant-software.com'));
    expect(judge('rescuejobs.org', 'rescue')!.bits).toBeLessThan(bits('havelinjobs.org'));
  });

  it('asks more of chance where the ad names somebody else', () => {
    expect(judge('haveiin.org')!.bits).toBeLessThan(judge('haveiin.org', 'havelin')!.bits);
    expect(judge('tlx.int')).toBeNull();
    expect(judge('u.org')).toBeNull();
  });

  it('counts a short or ordinary name before a domain of jobs where the ad claims that organisation', () => {
    for (const [host, claimed] of [
      ['tlr.eu-vacancies.com', 'three'],
      ['apply.tlr.jobportal.net', 'three'],
      ['un.world-vacancies.org', 'two'],
      ['rescue.careers-online.net', 'rescue'],
    ] as const) {
      expect(judge(host, claimed), host).toMatchObject({
        trick: 'brand-in-subdomain',
        organisation: claimed,
      });
      expect(judge(host), host).toBeNull();
      expect(judge(host, 'havelin'), host).toBeNull();
    }
    expect(judge('tlr.peoplebase.com', 'three')).toBeNull();
    expect(judge('rescue.peoplebase.com', 'rescue')).toBeNull();
    expect(judge('tlr.greenhouse.io', 'three')).toBeNull();
  });

  it('finds a name in a mailbox, misspelt too', () => {
    expect(index.nameIn('havelin.recruitment')).toMatchObject({ organisation: 'havelin' });
    expect(index.nameIn('havellin')).toMatchObject({ organisation: 'havelin' });
    expect(index.nameIn('jane.doe')).toBeNull();
    expect(index.nameIn('hr.manager')).toBeNull();
  });

  const FRESH = ['oxfam.org', 'solidar.org', 'unicef.org', 'actionaid.org', 'greenpeace.org', 'plan-international.org', 'vluchtelingenwerk.be', 'frontex.europa.eu', 'eba.europa.eu', 'rescue.org', 'concern.net']; // prettier-ignore
  const fresh = createHostIndex(FRESH.map((domain) => ({ id: domain, name: domain, domains: [domain] })));

  it('finds 99 in 100 of what dnstwist’s techniques make of names of five letters or more', () => {
    const squats = FRESH.flatMap((domain) => squatsOf(domain)).filter(
      ({ host }) => fresh.officialOf(parseHost(host)!) === null,
    );
    const missed = squats.filter(({ host }) => fresh.lookalikeOf(parseHost(host)!) === null);
    expect(squats.length).toBeGreaterThan(5000);
    expect(missed.length / squats.length).toBeLessThan(0.01);
  });

  it('calls hardly an ordinary host a look-alike', () => {
    const hits = ordinaryHosts(5000).filter((host) => fresh.lookalikeOf(parseHost(host)!) !== null);
    expect(hits.length).toBeLessThanOrEqual(10);
  });

  it('judges any host without throwing, the same way each time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.string({ unit: 'binary' })), (name) => {
        const host = parseHost(name);
        if (host !== null) expect(index.lookalikeOf(host)).toEqual(index.lookalikeOf(host));
      }),
    );
    expect(judge(`${'havelin-'.repeat(25)}x.org`.slice(0, 60).replace(/-$/u, ''))).toBeDefined();
  });
});
