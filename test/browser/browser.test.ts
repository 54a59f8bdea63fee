import { readdirSync, readFileSync } from 'node:fs';
import { chromium, type Browser, type Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/html/read-html.js';
import type { Page } from '../../src/read/page.js';
import { repairText } from '../../src/text/repair/repair.js';
import { HONEST } from '../text/repair/sentences.js';
import type * as Entry from './entry.js';
import { browserBundle, CHROMIUM_FLAGS, chromiumPath } from './chromium.js';

declare const scamVacancy: typeof Entry;

const path = chromiumPath();
if (path === null && process.env.CI !== 'true')
  console.warn('Skipped: the tests in a real browser need Chromium. Name it in CHROMIUM=/path/to/chromium.');

const folder = new URL('../read/html/pages/', import.meta.url);
const pages = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

describe.skipIf(path === null && process.env.CI !== 'true')('in Chromium', () => {
  let browser: Browser;
  let tab: Tab;
  let bundle: string;

  beforeAll(async () => {
    bundle = await browserBundle();
    browser = await chromium.launch({ executablePath: path ?? '', args: CHROMIUM_FLAGS });
    tab = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
  });

  /** Shows HTML and reads the document that the browser makes of it. */
  const live = async (html: string): Promise<Page[]> => {
    await tab.setContent(html, { waitUntil: 'domcontentloaded' });
    await tab.evaluate(bundle + ';globalThis.scamVacancy = scamVacancy');
    return tab.evaluate(() => [...scamVacancy.readDocument(document)]);
  };

  it.each(pages)('reads the string of %s as Node does', async (_name, html) => {
    await tab.setContent('');
    await tab.evaluate(bundle + ';globalThis.scamVacancy = scamVacancy');
    const there = await tab.evaluate((given) => JSON.stringify(scamVacancy.readHtml(given)), html);
    expect(there).toBe(JSON.stringify(readHtml(html)));
  });

  it('repairs text as Node does', async () => {
    const texts = [
      ...HONEST.map(([, text]) => text),
      'CongrĆØs, itās',
      'donâ€™t',
      'Whats\u200bApp',
      'e\u0301\u0323',
      '\u0085\ud800',
    ];
    const there = await tab.evaluate(
      (given) => JSON.stringify(given.map((one) => scamVacancy.repairText('text', one))),
      texts,
    );
    expect(there).toBe(JSON.stringify(texts.map((one) => repairText('text', one))));
  });

  it.each(pages.filter(([name]) => name !== 'forged.html' && name !== 'board-list.html'))(
    'reads the live document of %s like its string',
    async (_name, html) => {
      const [there] = await live(html.replace(/<link[^>]*>/g, ''));
      const here = readHtml(html);
      const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
      expect(there!.title).toBe(here.title);
      expect(there!.links.map(({ href }) => href)).toEqual(here.links.map(({ href }) => href));
      expect(there!.postings).toEqual(here.postings);
      // Layout tells a document's reader of a few more word ends than a string shows.
      expect(words(there!.text).join('')).toBe(words(here.text).join(''));
    },
  );

  it('sees what a style sheet hides, by any selector', async () => {
    const long = 'this sentence is long enough to be more than a message of the page';
    const [read] =
      await live(`<style>body > main p:nth-child(2) { visibility: hidden } @media screen { .z i { font-size: 0 } } #x { opacity: 0 } :root { --c: #fff } .c { color: var(--c); background: white }</style>
      <main><p>Seen</p><p>${long} one</p><p class="z">Also <i>tiny</i></p><p id="x">pale</p><p class="c">white</p><p hidden>${long} two</p></main>`);
    expect(read!.text).toBe('Seen\n\nAlso');
    expect(read!.hidden?.map(({ by }) => by)).toEqual(['visibility', 'size', 'opacity', 'colour', 'display']);
  });

  it('sees what a script wrote, shadow trees with their slots, and frames of the page', async () => {
    const [read] =
      await live(`<main><h1>Cook</h1><div id="host"><span>slotted</span></div><iframe srcdoc="<p>in a frame</p>"></iframe><div id="late"></div></main>
      <script>const root = document.getElementById('host').attachShadow({ mode: 'open' }); root.innerHTML = '<p>in a shadow: <slot></slot></p><style>.n{display:none}</style><b class="n">gone</b>';
      document.getElementById('late').textContent = 'written late';</script>`);
    expect(read!.text).toContain('in a shadow: slotted');
    expect(read!.text).toContain('written late');
    expect(read!.text).not.toContain('gone');
    await tab.waitForFunction(
      () => document.querySelector('iframe')?.contentDocument?.querySelector('p') !== null,
    );
    const again = await tab.evaluate(() => scamVacancy.readDocument(document)[0]!.text);
    expect(again).toContain('in a frame');
  });

  it('sets apart what is laid out apart', async () => {
    const [read] = await live(
      '<div style="display:flex"><span>Harbour</span><span>brussels</span></div><i style="display:inline-block">a</i><i style="display:inline-block">b</i>',
    );
    expect(read!.text).toBe('Harbour\nbrussels\na b');
  });

  it('gives one assessment for each ad of the page, and none where there is no ad', async () => {
    const list = pages.find(([name]) => name === 'board-list.html')![1];
    await live(list);
    const judge = () =>
      tab.evaluate(() =>
        scamVacancy.assessPage(document, {
          assessPage: (page, url) => ({ ad: { isAd: page.text.includes('Apply') }, title: page.title, url }),
        }),
      );
    expect((await judge()).map(({ title }) => title)).toEqual([
      'Advocacy Officer',
      'Communications Trainee',
      'Bookkeeper',
    ]);
    await live('<p>A page about the weather.</p>');
    expect(await judge()).toEqual([]);
    await live('');
    expect(await judge()).toEqual([]);
  });

  it('walks 100,000 elements in elements without a stack of its own', async () => {
    await tab.setContent('');
    await tab.evaluate(bundle + ';globalThis.scamVacancy = scamVacancy');
    const text = await tab.evaluate(() => {
      // Detached: a browser itself can't lay out so deep a tree.
      const deep = document.implementation.createHTMLDocument('');
      let inner: Element = deep.body;
      for (let i = 0; i < 100_000; i++) inner = inner.appendChild(deep.createElement('div'));
      inner.textContent = 'at the bottom';
      return scamVacancy.readDocument(deep)[0]!.text;
    });
    expect(text).toBe('at the bottom');
  });
});
