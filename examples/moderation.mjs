// A moderator's script: reads what a scraper wrote, judges it, and sorts it into three files.
//   node examples/moderation.mjs examples/ads/scraped.jsonl
// In a project of your own the imports are 'scam-vacancy' and 'scam-vacancy/node'.
import { createWriteStream } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledRegistries, createDetector } from '../dist/index.js';
import { loadRegistry, readAds } from '../dist/node.js';

const own = await loadRegistry(new URL('registry/', import.meta.url).pathname);
const detector = createDetector({ registries: [...own, ...bundledRegistries], now: '2026-11-22' });

const folder = await mkdtemp(join(tmpdir(), 'moderation-'));
const queue = (name) => createWriteStream(join(folder, `${name}.jsonl`));
const queues = { publish: queue('publish'), decide: queue('decide'), unreadable: queue('unreadable') };
const counts = { publish: 0, decide: 0, unreadable: 0 };

for await (const record of readAds(process.argv.slice(2))) {
  const put = (name, line) => {
    counts[name]++;
    queues[name].write(`${JSON.stringify(line)}\n`);
  };
  if ('error' in record) {
    put('unreadable', record);
    continue;
  }
  const { verdict, score, evidence, applyAt } = detector.assess(record.ad);
  // A person decides about what looks bad, with the reasons in front of them; nothing is thrown away.
  const reasons = evidence
    .filter(({ bits }) => bits > 0)
    .map(({ code, message, bits }) => ({ code, message, bits }));
  const isBad = verdict === 'scam' || verdict === 'suspicious';
  put(isBad ? 'decide' : 'publish', {
    file: record.file,
    line: record.line,
    verdict,
    score,
    reasons,
    applyAt,
  });
}
console.log(
  `${folder}: ${counts.publish} to publish, ${counts.decide} to decide, ${counts.unreadable} unreadable`,
);
