/**
 * How good the judgement of hosts is, on data that is not part of the repository:
 *
 *     SCAM_VACANCY_DATA=… npx tsx scripts/evaluate-hosts.ts
 *
 * needs lookalike-domains.jsonl (made with dnstwist), popular-domains.txt, reported-lookalikes.csv and
 * genuine-nonprofit.jsonl in that folder; without them only what the repository makes itself is measured.
 */
import { existsSync, readFileSync } from 'node:fs';
import { isOf, createHostIndex, parseHost, unwrap, type HostIndex } from '../src/hosts/index.js';
import { lookalikesOf } from '../src/hosts/lookalikes-of.js';
import type { Organisation } from '../src/schema/registry.js';
import { ordinaryHosts } from '../test/hosts/ordinary.js';
import { squatsOf, type Squat } from '../test/hosts/squats.js';

const FRESH = ['actionaid.org', 'concern.net', 'eba.europa.eu', 'frontex.europa.eu', 'greenpeace.org', 'islamic-relief.org', 'oxfam.org', 'plan-international.org', 'refugeesinternational.org', 'rescue.org', 'solidar.org', 'unicef.org', 'vluchtelingenwerk.be', 'wwf.eu', 'who.int', 'msf.org', 'care.org', 'drc.ngo']; // prettier-ignore
/** Chosen when everything else was finished, and measured once: nothing was changed after what they showed. */
const UNSEEN = ['kvinnatillkvinna.se', 'mercycorps.org', 'caritas.eu', 'worldvision.org', 'redcross.be', 'terredeshommes.org', 'helpage.org', 'transparency.org', 'welthungerhilfe.de', 'crisisgroup.org', 'hrw.org', 'europol.europa.eu', 'undp.org', 'doctorsoftheworld.org']; // prettier-ignore

function registryOf(domains: readonly string[]): HostIndex {
  const organisations: Organisation[] = domains.map((domain) => ({
    id: domain,
    name: domain,
    domains: [domain],
  }));
  return createHostIndex(organisations);
}

function isFound(index: HostIndex, host: string): boolean {
  const parsed = parseHost(host);
  return parsed !== null && index.lookalikeOf(parsed) !== null;
}

function nameOf(domain: string): string {
  const host = parseHost(domain)!;
  return domain.slice(0, -(host.suffix!.length + 1));
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`;
}

function printRecall(title: string, squats: readonly (Squat & { target: string })[], index: HostIndex): void {
  const counted = squats.filter(({ host }) => {
    const parsed = parseHost(host);
    return parsed !== null && index.officialOf(parsed) === null;
  });
  console.log(`\n${title}: ${counted.length} look-alikes`);
  const missed = counted.filter(({ host }) => !isFound(index, host));
  const print = (label: string, of: (squat: Squat & { target: string }) => boolean): void => {
    const all = counted.filter(of);
    const lost = missed.filter(of);
    const examples = lost
      .slice(0, 6)
      .map(({ host }) => parseHost(host)!.unicode)
      .join(' ');
    if (all.length > 0) console.log(`  ${label.padEnd(34)} ${String(all.length).padStart(6)} ${share(all.length - lost.length, all.length).padStart(9)}  ${examples}`); // prettier-ignore
  };
  print('five letters or more', ({ target }) => nameOf(target).length >= 5);
  print('four letters or fewer', ({ target }) => nameOf(target).length < 5);
  for (const length of [...new Set(counted.map(({ target }) => nameOf(target).length))].sort(
    (a, b) => a - b,
  )) {
    print(`names of ${length}`, ({ target }) => nameOf(target).length === length);
  }
  for (const technique of [...new Set(counted.map((squat) => squat.technique))].sort()) {
    print(
      `${technique}, five or more`,
      (one) => one.technique === technique && nameOf(one.target).length >= 5,
    );
    print(
      `${technique}, four or fewer`,
      (one) => one.technique === technique && nameOf(one.target).length < 5,
    );
  }
}

function printFalseAlarms(title: string, hosts: readonly string[], index: HostIndex, most = 40): void {
  const judged = hosts.flatMap((name) => {
    const host = parseHost(name);
    return host === null || index.officialOf(host) !== null ? [] : [host];
  });
  const hits = judged.flatMap((host) => index.lookalikeOf(host) ?? []);
  console.log(`\n${title}: ${hits.length} of ${judged.length} (${share(hits.length, judged.length)})`);
  for (const { host, target, trick, bits } of hits.slice(0, most))
    console.log(`  ${host} ~ ${target} ${trick} ${bits}`);
  if (hits.length > most) console.log(`  … and ${hits.length - most} more`);
}

const folder = process.env['SCAM_VACANCY_DATA'];
function linesOf(name: string): string[] {
  const path = `${folder ?? ''}/${name}`;
  if (folder === undefined || !existsSync(path)) {
    console.log(`\n(skipped: ${name} is not there; SCAM_VACANCY_DATA names the folder)`);
    return [];
  }
  return readFileSync(path, 'utf8').split('\n').filter(Boolean);
}

for (const [title, domains] of [
  ['18 other domains', FRESH],
  ['14 domains never looked at', UNSEEN],
] as const) {
  const index = registryOf(domains);
  const made = domains.flatMap((target) => squatsOf(target).map((squat) => ({ ...squat, target })));
  printRecall(`Written anew by the techniques that dnstwist documents, ${title}`, made, index);
  printFalseAlarms(
    `5,000 made-up ordinary hosts against these ${domains.length}`,
    ordinaryHosts(5000),
    index,
  );
}

const dnstwist = linesOf('lookalike-domains.jsonl').map((line) => JSON.parse(line) as Record<string, string>);
const targets = [...new Set(dnstwist.map((row) => row['target']!))];
const given = registryOf(targets);
const squats = dnstwist.map((row) => ({ host: row['lookalike']!, technique: row['technique']!, target: row['target']! })); // prettier-ignore
if (squats.length > 0) {
  printRecall('dnstwist, its own list', squats, given);
  for (const target of targets) {
    const ours = new Set(lookalikesOf(target).map(({ host }) => host));
    const theirs = squats.filter((one) => one.target === target).map(({ host }) => host);
    const both = theirs.filter((host) => ours.has(host)).length;
    console.log(`  ${target}: we list ${ours.size}, dnstwist ${theirs.length}, both ${both}`);
  }
  printFalseAlarms('5,000 made-up ordinary hosts against those 14', ordinaryHosts(5000), given);
}
const popular = linesOf('popular-domains.txt');
if (popular.length > 0) {
  printFalseAlarms('Popular domains against the 14', popular, given);
  printFalseAlarms('Popular domains against the 18', popular, registryOf(FRESH));
  const listed = new Set(squats.map(({ host }) => host));
  const byList = popular.filter((host) => listed.has(host));
  console.log(`\ndnstwist's list itself holds ${byList.length} of the popular domains: ${byList.join(' ')}`);
}

const genuine = linesOf('genuine-nonprofit.jsonl').flatMap((line) => {
  const { url } = JSON.parse(line) as { url: string | null };
  const host = url === null || !/^https?:/u.test(url) ? null : parseHost(unwrap(url).url);
  return host === null ? [] : [host];
});
if (genuine.length > 0) {
  const hosts = [...new Set(genuine.map((host) => host.ascii))];
  printFalseAlarms('Hosts where genuine vacancies are applied for, against the 14', hosts, given);
  printFalseAlarms('… against the 18', hosts, registryOf(FRESH));
  if (popular.length > 0)
    printFalseAlarms('… against 10,000 popular domains', hosts, registryOf(popular), 60);
  const own = [...new Set(genuine.flatMap((host) => (isOf(host, 'recruiting-system') || isOf(host, 'job-board') || host.registrable === null ? [] : [host.registrable])))]; // prettier-ignore
  console.log(`\n${own.length} organisations' own domains among them; as a registry:`);
  printFalseAlarms('… popular domains against it', popular, registryOf(own), 60);
  const half = registryOf(own.filter((_, at) => at % 2 === 0));
  printFalseAlarms(
    '… one half of it against the other',
    own.filter((_, at) => at % 2 === 1),
    half,
    60,
  );
}

const reported = linesOf('reported-lookalikes.csv').slice(1);
if (reported.length > 0) {
  const index = createHostIndex([
    {
      id: 'unhcr',
      name: 'UNHCR',
      alternateName: ['United Nations High Commissioner for Refugees'],
      domains: ['unhcr.org'],
    },
    {
      id: 'eib',
      name: 'European Investment Bank',
      alternateName: ['EIB', 'BEI'],
      domains: ['eib.org', 'eif.org'],
    },
    { id: 'unesco', name: 'UNESCO', domains: ['unesco.org'] },
    { id: 'eba', name: 'European Banking Authority', alternateName: ['EBA'], domains: ['eba.europa.eu'] },
  ]);
  console.log('\nAddresses and hosts of published alerts');
  for (const line of reported) {
    const value = line.split(',', 1)[0]!;
    const host = parseHost(value);
    if (host === null) continue;
    const free = isOf(host, 'free-mail');
    const found = free ? index.nameIn(value.split('@')[0]!) : index.lookalikeOf(host);
    console.log(
      `  ${value}: ${free ? 'free mail, name: ' : ''}${found === null ? '-' : `${found.target} ${found.trick} ${found.bits}`}`,
    );
  }
}
