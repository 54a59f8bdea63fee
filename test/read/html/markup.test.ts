import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/read/html/read-html.js';

const ld = (json: string) => readHtml(`<script type="application/ld+json">${json}</script><p>x</p>`).postings;

describe('JSON-LD', () => {
  it.each([
    ['alone', '{"@context":"https://schema.org","@type":"JobPosting","title":"Cook"}'],
    ['in a list', '[{"@type":"Organization"},{"@type":"JobPosting","title":"Cook"}]'],
    ['in a graph', '{"@graph":[{"@type":"WebPage"},{"@type":["JobPosting"],"title":"Cook"}]}'],
    [
      'as the main thing of a page',
      '{"@type":"WebPage","mainEntity":{"@type":"http://schema.org/JobPosting","title":"Cook"}}',
    ],
    ['in a comment', '<!-- {"@type":"JobPosting","title":"Cook"} -->'],
    ['in CDATA', '//<![CDATA[\n{"@type":"JobPosting","title":"Cook"}\n//]]>'],
    ['with trailing commas', '{"@type":"JobPosting","title":"Cook",}'],
    ['with a semicolon', '{"@type":"JobPosting","title":"Cook"};'],
    ['with an escape that JSON has not', '{"@type":"JobPosting","title":"Coo\\k"}'],
    [
      'with quotes as entities',
      '{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;Cook&quot;}',
    ],
    ['with prefixed names', '{"@type":"schema:JobPosting","schema:title":"Cook"}'],
    ['after another object', '{"@type":"WebSite"}\n{"@type":"JobPosting","title":"Cook"}'],
    ['with a byte order mark', '\ufeff{"@type":"JobPosting","title":"Cook"}'],
  ])('is read %s', (_how, json) => {
    expect(ld(json).map(({ title }) => title)).toEqual(['Cook']);
  });

  it('keeps raw line ends inside a description', () => {
    expect(ld('{"@type":"JobPosting","description":"one\ntwo\tthree"}')[0]!.description).toBe(
      'one\ntwo\tthree',
    );
  });

  it('resolves references inside the block', () => {
    const [posting] = ld(
      '{"@graph":[{"@id":"#o","@type":"Organization","name":"Harbour"},{"@type":"JobPosting","hiringOrganization":{"@id":"#o"}}]}',
    );
    expect(posting!.hiringOrganization).toMatchObject({ name: 'Harbour' });
  });

  it('passes over prototype keys', () => {
    const [posting] = ld(
      '{"@type":"JobPosting","title":"Cook","__proto__":{"polluted":1},"constructor":{"x":1},"a":{"__proto__":{"b":1}}}',
    );
    expect(Object.getPrototypeOf(posting)).toBe(Object.prototype);
    expect(Object.keys(posting!)).toEqual(['@type', 'title', 'a']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each(['{"@type":"JobPosting"', 'JobPosting', '{"@type":"Article","about":"JobPosting"}', '', '[[[['])(
    'gives nothing for %j',
    (json) => {
      expect(ld(json)).toEqual([]);
    },
  );

  it('makes sections of postings whose texts the page does not show, and none of those beside its own', () => {
    const posting = (title: string) => ({
      '@type': 'JobPosting',
      title,
      description: `<p>${title}s keep our house going, five days a week, in all seasons.</p>`,
    });
    const block = `<script type="application/ld+json">${JSON.stringify([posting('Cook'), posting('Driver')])}</script>`;
    const [cook, driver] = readHtml(`${block}<h1>Jobs</h1>`).sections!;
    expect([cook!.title, driver!.title]).toEqual(['Cook', 'Driver']);
    expect(driver!.text).toBe('Drivers keep our house going, five days a week, in all seasons.');
    const single = readHtml(`${block}<h1>Driver</h1><p>Text</p>`);
    expect(single.sections).toBeUndefined();
    expect(single.postings.map(({ title }) => title)).toEqual(['Driver', 'Cook']);
  });

  it('is no text of the page', () => {
    expect(readHtml('<script type="application/ld+json">{"@type":"JobPosting"}</script>seen').text).toBe(
      'seen',
    );
  });
});

describe('microdata and RDFa', () => {
  it('give the same object for the same posting', () => {
    const expected = {
      '@type': 'JobPosting',
      title: 'Cook',
      datePosted: '2026-02-01',
      hiringOrganization: { '@type': 'Organization', name: 'Harbour House' },
      description: 'Cooks.\n\nDaily.',
      url: 'https://harbour.example/cook',
    };
    const microdata = `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Cook</h1><time itemprop="datePosted" datetime="2026-02-01">yesterday</time>
      <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Harbour House</b></span>
      <div itemprop="description"><p>Cooks.</p><p>Daily.</p></div><a itemprop="url" href="https://harbour.example/cook">link</a></div>`;
    const rdfa = `<div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Cook</h1><time property="datePosted" datetime="2026-02-01">yesterday</time>
      <span property="hiringOrganization" typeof="Organization"><b property="name">Harbour House</b></span>
      <div property="description"><p>Cooks.</p><p>Daily.</p></div><a property="url" href="https://harbour.example/cook">link</a></div>`;
    expect(readHtml(microdata).postings).toEqual([expected]);
    expect(readHtml(rdfa).postings).toEqual([expected]);
    expect(
      readHtml(
        rdfa
          .replaceAll('="JobPosting', '="schema:JobPosting')
          .replaceAll('property="t', 'property="schema:t'),
      ).postings,
    ).toEqual([expected]);
  });

  it('take values that are not shown', () => {
    const [posting] = readHtml(
      '<div itemscope itemtype="http://schema.org/JobPosting"><meta itemprop="validThrough" content="2026-05-31"><span itemprop="employmentType" style="display:none">INTERN</span></div>',
    ).postings;
    expect(posting).toMatchObject({ validThrough: '2026-05-31', employmentType: 'INTERN' });
  });

  it('gather what is stated twice', () => {
    const [posting] = readHtml(
      '<div itemscope itemtype="http://schema.org/JobPosting"><i itemprop="skills">a</i><i itemprop="skills">b</i></div>',
    ).postings;
    expect(posting!.skills).toEqual(['a', 'b']);
  });

  it('pass over other items', () => {
    expect(
      readHtml(
        '<div itemscope itemtype="http://schema.org/Article"><h1 itemprop="name">x</h1></div><p property="og:title">y</p>',
      ).postings,
    ).toEqual([]);
  });
});
