/**
 * How long it takes to judge one host against 10,000 official domains, beside the public suffix list's parsing of the
 * same host (tldts.parse), which any such judgement needs.
 *
 *     npm run bench -- hosts
 */
import { Bench } from 'tinybench';
import { parse } from 'tldts';
import { categoriesOf, createHostIndex, parseHost } from '../src/hosts/index.js';
import { ordinaryHosts } from '../test/hosts/ordinary.js';
import { squatsOf } from '../test/hosts/squats.js';

const OFFICIAL = 10_000;
const official = ordinaryHosts(OFFICIAL * 2).slice(OFFICIAL);
const ordinary = ordinaryHosts(500);
const forged = official.slice(0, 5).flatMap((domain) => squatsOf(domain)).slice(0, 500).map(({ host }) => host); // prettier-ignore

const started = performance.now();
const index = createHostIndex(official.map((domain) => ({ id: domain, name: domain, domains: [domain] })));
const built = performance.now() - started;

const bench = new Bench({ time: 600, warmupTime: 200 });
const judge = (hosts: readonly string[]) => () => {
  for (const name of hosts) {
    const host = parseHost(name);
    if (host === null || index.officialOf(host) !== null) continue;
    categoriesOf(host);
    index.lookalikeOf(host);
  }
};
const YARDSTICK = 'tldts.parse';
bench
  .add(YARDSTICK, () => {
    for (const name of ordinary) parse(name, { allowPrivateDomains: true });
  })
  .add('parseHost', () => {
    for (const name of ordinary) parseHost(name);
  })
  .add('judge an ordinary host', judge(ordinary))
  .add('judge a look-alike', judge(forged));
await bench.run();

console.log(`index of ${OFFICIAL.toLocaleString('en')} official domains built in ${built.toFixed(0)} ms`);
const timeOf = (name: string): number => {
  const result = bench.getTask(name)!.result as { latency: { p50: number } };
  return (result.latency.p50 * 1000) / (name === 'judge a look-alike' ? forged.length : ordinary.length);
};
for (const { name } of bench.tasks) {
  const micros = timeOf(name);
  console.log(`${name.padEnd(24)} ${micros.toFixed(2).padStart(7)} µs a host   ${(micros / timeOf(YARDSTICK)).toFixed(1)} x ${YARDSTICK}`); // prettier-ignore
}
