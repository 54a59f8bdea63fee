import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/read/html/read-html.js';
import type { Page } from '../../../src/read/page.js';

const page = (name: string): Page =>
  readHtml(readFileSync(new URL(`./pages/${name}.html`, import.meta.url), 'utf8'));
const linksOf = ({ text, links }: Page) =>
  links.map(({ href, start, end }) => [href, text.slice(start, end)]);

describe('pages of job boards', () => {
  it.each([
    [
      'greenhouse',
      'Advocacy Officer',
      ['Write briefings on return', 'jobs@lantern.example by 15 March 2026'],
      ['cookies', 'First name', 'Leave this empty', 'Privacy policy', 'Skip to'],
    ],
    [
      'lever',
      'Data Volunteer',
      ['Lisbon, Portugal', 'archive [at] quill-anchor [dot] example before 30 June 2026'],
      ['not text', 'Home Page'],
    ],
    [
      'indeed',
      'Onthaalmedewerker',
      ['€ 2.450 per maand', 'tot en met 1 september 2026 via onthaal@open-haven.example'],
      ['Bedrijfsreviews', 'Kok, Gent', 'Helpcentrum', 'rapporteren'],
    ],
    [
      'linkedin',
      'Chargé de projet',
      ['Cercle du Phare Lyon', 'Rédiger les rapports', 'emploi@cercle-du-phare.example avant le 3 mai 2026'],
      ['Vendeur', 'Connectez-vous', 'Formations', 'Afficher plus', 'Conditions'],
    ],
    [
      'reliefweb',
      'Consultant: Evaluation of a shelter programme',
      [
        'Closing date\n20 Apr 2026',
        'Inception report\t5',
        'Send an offer to evaluation@tidewater.example. No fee',
      ],
      ['Driver', 'Updates', 'example office'],
    ],
    [
      'job-manager',
      'Koordination Ehrenamt',
      ['20 Stunden', 'Bewerbungen an team@brueckenhaus.example'],
      ['Sommerfest', 'Was wir tun', 'Impressum'],
    ],
  ])('%s: the ad, without what stands around it', (name, title, shown, absent) => {
    const read = page(name);
    const text = read.text.replaceAll('\u00a0', ' ');
    expect(read.title).toBe(title);
    for (const part of shown) expect(text).toContain(part);
    for (const part of absent) expect(text).not.toContain(part);
    expect(read.hiddenTexts).toEqual([]);
    expect(read.sections).toBeUndefined();
  });

  it('states the language of the page', () => {
    expect(page('job-manager').language).toBe('de-de');
    expect(page('linkedin').language).toBe('fr');
  });

  it('gives a page of several ads as sections, each with its own title and links', () => {
    const { sections } = page('board-list');
    expect(sections?.map(({ title }) => title)).toEqual([
      'Advocacy Officer',
      'Communications Trainee',
      'Bookkeeper',
    ]);
    expect(linksOf(sections![2]!)).toEqual([['/vacancies/bookkeeper', 'Bookkeeper']]);
    expect(sections![1]!.text).toContain('six months from 1 September');
    expect(sections![1]!.text).not.toContain('Bookkeeper');
  });

  it('gives several marked-up postings as sections with their markup', () => {
    const one = (title: string, body: string) =>
      `<div itemscope itemtype="https://schema.org/JobPosting"><h2 itemprop="title">${title}</h2><p itemprop="description">${body}</p></div>`;
    const read = readHtml(
      `<main>${one('Cook', 'Cooks for forty people in the harbour canteen, five days a week.')}${one('Driver', 'Drives the van between our three houses, mornings only, by day.')}</main>`,
    );
    expect(read.sections?.map(({ title, postings }) => [title, postings.length])).toEqual([
      ['Cook', 1],
      ['Driver', 1],
    ]);
  });

  it('is one ad where related jobs stand beside it', () => {
    const card = '<article class="r"><h3><a href="/x">Clerk</a></h3><p>Short</p></article>';
    expect(
      readHtml(`<article><h1>Cook</h1><p>${'Cooks for us. '.repeat(30)}</p></article>${card}${card}`)
        .sections,
    ).toBeUndefined();
  });
});

describe('a forged page', () => {
  const read = page('forged');

  it('keeps what a link shows beside where it leads', () => {
    expect(linksOf(read)).toEqual([
      ['mailto:lantern.hr@mail.example', 'jobs@lantern.example'],
      ['https://lantern-jobs.example/apply', 'form on lantern.example'],
    ]);
  });

  it('has its hidden texts taken out and told, with the means', () => {
    expect(read.hidden?.map(({ by }) => by)).toEqual(['size', 'colour', 'position', 'opacity']);
    expect(read.hiddenTexts[3]).toBe('no');
    expect(read.text).toContain('The registration fee of € 50 is due');
    expect(read.text).not.toContain('machines');
  });
});

describe('lines', () => {
  it.each([
    ['blocks', '<p>one</p><div>two<div>three</div></div>', 'one\n\ntwo\nthree'],
    ['line breaks', 'one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    ['lists', '<ul><li>one<li>two<ul><li>three</ul></ul>four', 'one\ntwo\nthree\n\nfour'],
    ['table cells', '<table><tr><th>Pay<td>€ 5<tr><td>a<td>b</table>', 'Pay\t€ 5\na\tb'],
    ['white space', '<p>  one \n\t two <b> three</b> </p>', 'one two three'],
    [
      'preformatted text',
      '<pre>one\n  two</pre><div style="white-space: pre-line">a\nb</div>',
      'one\ntwo\n\na\nb',
    ],
    ['words in pieces', 'pay<b>ment</b> <i>now</i>!', 'payment now!'],
    ['unclosed paragraphs', '<p>one<p>two<h2>three<p>four', 'one\n\ntwo\n\nthree\n\nfour'],
    [
      'entities',
      '&lt;b&gt; &amp;amp; &euro;5 &#8211; &#x2019; &nbsp;&copy &unknown; &#0;',
      '<b> &amp; €5 – ’ \u00a0© &unknown; \ufffd',
    ],
    [
      'names that a style sheet sets apart',
      '<div><span class="a">Harbour</span><span class="b">Brussels</span></div>',
      'Harbour Brussels',
    ],
    ['plain text', 'Just 5 < 6 and 7 > 2', 'Just 5 < 6 and 7 > 2'],
    ['paragraphs that only make room', '<p>one</p><p>&nbsp;</p><p>two</p>', 'one\n\ntwo'],
    ['nothing', '', ''],
  ])('%s', (_what, html, text) => {
    expect(readHtml(html).text).toBe(text);
  });

  it('never reads scripts, styles, templates and form controls', () => {
    expect(
      readHtml(
        '<script>a()</script><style>b{}</style><template><p>c</p></template><noscript>d</noscript><textarea>e</textarea><select><option>f</select><svg><title>g</title></svg>h<iframe>i</iframe>',
      ).text,
    ).toBe('h');
  });

  it('reads a page that is wrapped in one form, and no form of its own', () => {
    const body = `<h1>Cook</h1><p>${'Cooks for forty people. '.repeat(40)}</p>`;
    expect(
      readHtml(`<body><form action="/"><input type="hidden" name="s"><input name="q">${body}</form></body>`)
        .text,
    ).toContain('Cooks for forty');
    expect(
      readHtml(`${body}<form><label>Name</label><input><label>Mail</label><input type="email"></form>`).text,
    ).not.toContain('Mail');
  });

  it('ends what stands under "Similar jobs" at the next heading of its rank', () => {
    const read = readHtml(
      '<main><h1>Cook</h1><p>Text of the ad</p><h2>Similar jobs</h2><ul><li><a href="/1">Clerk</a></ul><h2>How to apply</h2><p>Write to us</p></main>',
    );
    expect(read.text).toBe('Cook\n\nText of the ad\n\nHow to apply\n\nWrite to us');
  });
});

describe('links', () => {
  it('stand where their words stand', () => {
    expect(
      linksOf(
        readHtml(
          '<p>See <a href="https://a.example/?x=1&amp;y=2"> our <b>site</b> </a>, <a href="tel:+3220000000">call</a>.',
        ),
      ),
    ).toEqual([
      ['https://a.example/?x=1&y=2', 'our site'],
      ['tel:+3220000000', 'call'],
    ]);
  });

  it('leave out places on the page and scripts', () => {
    expect(
      readHtml('<a href="#top">up</a><a href="javascript:void(0)">do</a><a name="x">here</a>').links,
    ).toEqual([]);
  });

  it('keep their place over several lines, and without words', () => {
    expect(linksOf(readHtml('<a href="u"><h3>One</h3><p>Two</p></a>'))).toEqual([['u', 'One\n\nTwo']]);
    expect(linksOf(readHtml('<p>x<a href="v"><img src="i.png"></a>y</p>'))).toEqual([['v', '']]);
  });

  it('to addresses that Cloudflare protects are decoded, however they are written', () => {
    const hex = '7a1f0c1b160f1b0e1315143a0e131e1f0d1b0e1f08541f021b170a161f';
    const forms = [
      `<a href="/cdn-cgi/l/email-protection#${hex}"><span class="__cf_email__" data-cfemail="${hex}">[email&#160;protected]</span></a>`,
      `<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${hex}">[email protected]</a>`,
      `<span class="__cf_email__" data-cfemail="${hex}">[email protected]</span>`,
      `<a href="/cdn-cgi/l/email-protection#${hex}">[email&#160;protected]</a>`,
    ];
    for (const form of forms)
      expect(linksOf(readHtml(`<p>Write to ${form} now</p>`))).toEqual([
        ['mailto:evaluation@tidewater.example', 'evaluation@tidewater.example'],
      ]);
  });

  it('leave a broken protection as it is', () => {
    expect(readHtml('<span data-cfemail="zz">[email protected]</span>').text).toBe('[email protected]');
  });
});

describe('hidden text', () => {
  const long = 'a sentence that is long enough to be more than a message of the page itself';
  it.each([
    ['attribute', `<p hidden>${long}</p>`],
    ['display', `<p style="display:none">${long}</p>`],
    ['display', `<style>.x{color:red;display:none!important}</style><p class="a x">${long}</p>`],
    ['visibility', `<p style="visibility:hidden">${long}</p>`],
    ['opacity', `<p style="opacity:0">${long}</p>`],
    ['size', `<p style="font-size:0px">${long}</p>`],
    ['size', `<p style="font-size:1px">short</p>`],
    ['position', `<p style="position:absolute;left:-9999px">${long}</p>`],
    ['position', `<p style="text-indent:-9999px">${long}</p>`],
    ['clip', `<p style="position:absolute;clip:rect(0,0,0,0)">${long}</p>`],
    ['colour', `<p style="color:#fff">white</p>`],
    ['colour', `<div style="background:#000"><font color="black">black</font></div>`],
    ['colour', `<p style="color:transparent">clear</p>`],
    ['class', `<p class="d-none">${long}</p>`],
  ])('by %s: %s', (by, html) => {
    const read = readHtml(`<p>Seen</p>${html}`);
    expect(read.text).toBe('Seen');
    expect(read.hidden?.map((one) => one.by)).toEqual([by]);
  });

  it.each([
    [
      'set back by an inner element',
      `<div style="visibility:hidden"><b style="visibility:visible">shown</b></div>`,
    ],
    [
      'letters of no size around letters of a size',
      `<div style="font-size:0"><span style="font-size:14px">shown</span></div>`,
    ],
    ['white on a dark box', `<div style="background:#003"><b style="color:#fff">shown</b></div>`],
    [
      'white where a style sheet may colour the box',
      `<link rel="stylesheet" href="x.css"><div class="hero"><b style="color:#fff">shown</b></div>`,
    ],
    ['a part that is folded away', `<div class="accordion-body" style="display:none">shown</div>`],
    [
      'a part that a button opens',
      `<button aria-controls="more">More</button><div id="more" hidden>shown</div>`,
    ],
    ['details', `<details>shown</details>`],
    ['shown on wide screens', `<p class="hidden md:block">shown</p>`],
    ['read aloud otherwise', `<b aria-hidden="true">shown</b>`],
    ['a rule for print', `<style>@media print{.p{display:none}}</style><p class="p">shown</p>`],
    [
      'a rule for another element',
      `<style>.a.b{display:none} div.c{display:none}</style><p class="a c">shown</p>`,
    ],
  ])('is not: %s', (_what, html) => {
    const read = readHtml(html);
    expect(read.text).toBe('shown');
    expect(read.hiddenTexts).toEqual([]);
  });

  it.each([
    [
      'names for screen readers',
      '<a href="/x">Go<span class="sr-only"> to the page of the organisation with all its vacancies listed</span></a>',
    ],
    ['messages of the page', '<p>Go</p><div style="display:none">Thank you!</div>'],
    ['a double for small screens', `<p>${long}</p><p style="display:none">${long}</p>`],
    ['menus', `<p>Go</p><nav hidden>${long}</nav>`],
  ])('says nothing of %s', (_what, html) => {
    expect(readHtml(html).hiddenTexts).toEqual([]);
  });
});
