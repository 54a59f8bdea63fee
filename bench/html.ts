/** How long it takes to read a page of 200 kB, against one pass of a Unicode expression over its words. */
import { Bench } from 'tinybench';
import { readHtml } from '../src/read/html/read-html.js';

const WORDS = /\p{L}[\p{L}\p{M}\p{N}'’-]*/gu;
const LENGTH = 200_000;
const GOAL = 4;

function pageOf(length: number): string {
  const menu = Array.from(
    { length: 40 },
    (_, i) => `<li class="menu-item"><a href="/topics/${i}">Topic ${i}</a></li>`,
  );
  const rules = Array.from({ length: 150 }, (_, i) => `.block-${i}{color:#333;margin:0 auto}`);
  const parts = [
    `<!doctype html><html lang="en"><head><title>Officer | Lantern Alliance</title><style>${rules.join('')}</style></head>`,
    `<body><nav><ul>${menu.join('')}</ul></nav><main><h1>Advocacy Officer</h1>`,
  ];
  for (let size = 0, i = 0; size < length; i++) {
    const part = `<div class="row block-${i % 150}" id="r${i}" data-x="one two"><h3><a href="/jobs/${i}">Task ${i}</a></h3><p style="margin:0;color:#222">We’re looking for <b>someone</b> who &amp; can coordinate the advocacy work of our network in Brussels, with care and a sense for the people concerned.</p><ul><li>First requirement of several</li><li>Second one</li></ul></div>`;
    parts.push(part);
    size += part.length;
  }
  return `${parts.join('')}</main><footer><a href="/privacy">Privacy</a></footer></body></html>`;
}

const html = pageOf(LENGTH);
const bench = new Bench({ time: 1500, warmupTime: 500 });
bench.add('one pass of a Unicode expression', () => {
  let count = 0;
  for (const match of html.matchAll(WORDS)) count += match[0].length;
  return count;
});
bench.add('readHtml', () => readHtml(html).text.length);
await bench.run();

const [pass, read] = bench.tasks.map(({ result }) => ('latency' in result ? result.latency.p50 : NaN)) as [
  number,
  number,
];
console.log(`${html.length} characters: one pass ${pass.toFixed(2)} ms, readHtml ${read.toFixed(2)} ms`);
console.log(`ratio ${(read / pass).toFixed(2)} (goal: at most ${GOAL})`);
