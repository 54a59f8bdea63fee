/**
 * The adversary: mangles, moves and forges official vacancies, judges every result and prints the table by family.
 * With SCAM_VACANCY_SEEDS the source documents are among them. Failures of the `dev` part are listed; those of the
 * held-out part are only counted.
 *
 *   tsx scripts/acceptance.ts [--family TEXT] [--explain TEXT] [--all]
 *
 * `--family` shows the failures of one family, `--explain` the evidence of the cases whose name holds the text.
 */
import { parseArgs } from 'node:util';
import { createDetector } from '../src/index.js';
import { casesOf, NOW, sharedCases } from '../test/acceptance/all-cases.js';
import type { Part } from '../test/acceptance/case.js';
import { judge, ratesOf, type Judged } from '../test/acceptance/judge.js';
import { bundled, example, exampleOriginals, seedOriginals } from '../test/acceptance/originals.js';

const { values } = parseArgs({
  options: {
    family: { type: 'string' },
    explain: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
});

const seeds = seedOriginals();
if (seeds.length === 0)
  console.log('SCAM_VACANCY_SEEDS names no folder: the source documents are left out.\n');
const detector = createDetector({ registries: [bundled, example], now: NOW });
const judged = [...casesOf(seeds), ...casesOf(exampleOriginals()), ...sharedCases()].map((given) =>
  judge(given, detector.assess(given.ad) as never),
);

const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)} %`;

function table(): void {
  const families = [...new Set(judged.map(({ given }) => given.family))].sort();
  console.log(`${'family'.padEnd(48)}   n  genuine  unverified  suspicious  scam  named  wrong`);
  for (const family of families) {
    const some = judged.filter(({ given }) => given.family === family);
    const count = (verdict: string): string =>
      String(some.filter(({ found }) => found.verdict === verdict).length || '·');
    const named = some.filter((one) => one.named).length;
    const wrong = some.filter((one) => one.failure !== null).length;
    console.log(
      `${family.padEnd(48)}${String(some.length).padStart(4)}${count('genuine').padStart(9)}${count('unverified').padStart(12)}` +
        `${count('suspicious').padStart(12)}${count('scam').padStart(6)}${String(named).padStart(7)}${String(wrong || '').padStart(7)}`,
    );
  }
}

function summary(part?: Part): void {
  const genuine = ratesOf(judged, 'genuine', part);
  const unlisted = ratesOf(judged, 'unlisted', part);
  const forged = ratesOf(judged, 'forged', part);
  console.log(`\n${part ?? 'all'}`);
  console.log(
    `  mangled  ${String(genuine.count).padStart(5)}  genuine ${percent(genuine.genuine)} (goal 97)   accused ${percent(genuine.accused)} (goal 0)`,
  );
  console.log(
    `  unlisted ${String(unlisted.count).padStart(5)}  accused ${percent(unlisted.accused)} (goal 0)`,
  );
  console.log(
    `  forged   ${String(forged.count).padStart(5)}  accused ${percent(forged.accused)} (goal 98)   scam ${percent(forged.scam)} (goal 90)   named ${percent(forged.named)} (goal 97)`,
  );
}

function failures(): void {
  const shown = judged.filter(
    ({ given, failure }) =>
      failure !== null && given.part === 'dev' && (values.all || failure !== 'only suspicious'),
  );
  const some = values.family ? shown.filter(({ given }) => given.family.includes(values.family!)) : shown;
  console.log(
    `\nfailures of the dev part${values.all ? '' : ' (without those that are only suspicious; --all shows them)'}: ${some.length}`,
  );
  for (const { given, found, failure } of some) {
    const evidence = found.evidence.filter((entry) => entry.bits !== 0).slice(0, 7);
    console.log(
      `- ${given.family} | ${given.name}\n    ${failure}; score ${found.score}; ${evidence.map((entry) => `${entry.code} ${entry.bits}`).join(', ')}`,
    );
  }
}

function explain(text: string): void {
  for (const { given, found } of judged.filter(
    (one: Judged) => one.given.part === 'dev' && one.given.name.includes(text),
  )) {
    console.log(given.name, JSON.stringify(found, null, 1));
  }
}

if (values.explain) explain(values.explain);
else {
  table();
  (['dev', 'held-out', undefined] as const).forEach((part) => summary(part));
  failures();
}
