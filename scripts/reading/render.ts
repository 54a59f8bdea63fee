/** Writes our own ads as the files that scrapers, boards and colleagues deliver, with the tools that write such files. */
import { marked } from 'marked';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { Format, OwnAd } from './own.js';
import { docxOf } from './render-docx.js';

/** One file, and the ads that it holds, in the order in which a reader meets them. */
export interface Rendered {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  readonly ids: readonly string[];
}

const escapeHtml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const contentOf = (ad: OwnAd) => marked.parse(ad.body, { async: false, gfm: true, breaks: true });

const XOR_KEY = 0x5a;

/** The address as Cloudflare's e-mail protection writes it: hexadecimal bytes, each XORed with the first. */
function protectedAddress(address: string): string {
  const bytes = [XOR_KEY, ...Buffer.from(address, 'utf8').map((byte) => byte ^ XOR_KEY)];
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function protect(html: string): string {
  return html.replace(
    /<a href="mailto:([^"]+)">[^<]*<\/a>/g,
    (_, address: string) =>
      `<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${protectedAddress(address)}">[email&#160;protected]</a>`,
  );
}

function jsonLdOf(ad: OwnAd): string {
  const { markup, truth } = ad;
  if (markup === null) return '';
  const name = truth.organisation?.[0] ?? '';
  const pay = markup.baseSalary;
  const posting = {
    '@type': 'JobPosting',
    title: truth.title?.[0],
    description: contentOf(ad),
    datePosted: markup.datePosted,
    validThrough: markup.validThrough,
    hiringOrganization: markup.organisationAsString ? name : { '@type': 'Organization', name },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: truth.place?.[0] },
    },
    ...(pay && {
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: pay.currency,
        value: { '@type': 'QuantitativeValue', minValue: pay.min, maxValue: pay.max, unitText: pay.unit },
      },
    }),
  };
  const graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name }, posting] };
  return `<script type="application/ld+json">${JSON.stringify(graph).replace(/</g, '\\u003c')}</script>`;
}

const MENU = ['Home', 'About', 'News', 'Contact'];

/** A page of the organisation's own site, or of a board that has more than one ad to show. */
export function pageOf(ad: OwnAd): string {
  const content = ad.protect ? protect(contentOf(ad)) : contentOf(ad);
  const site =
    ad.layout === 'board' ? 'Jobs Board Example' : (ad.truth.organisation?.[0] ?? 'Example Weekly');
  const menu = MENU.map((item) => `<li><a href="/${item.toLowerCase()}">${item}</a></li>`).join('');
  const similar =
    ad.layout === 'board'
      ? '<aside class="related"><h2>Similar jobs</h2><ul><li><a href="/job/17">Accountant, Somewhere Else Ltd, 01/01/2020</a></li></ul></aside>'
      : '';
  return `<!doctype html>
<html lang="${ad.id.slice(0, 2)}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(ad.truth.title?.[0] ?? site)} | ${escapeHtml(site)}</title>
<style>body { font-family: serif } .hidden { display: none }</style>
<script>window.tracking = { started: "2021-05-05" };</script>
${jsonLdOf(ad)}
</head>
<body>
<header><a href="/">${escapeHtml(site)}</a><nav><ul>${menu}</ul></nav></header>
<div id="cookie-banner" class="cookie-consent" role="dialog">We use cookies. <button>Accept</button></div>
<main><article>
${content}
</article></main>
${similar}
<footer><p>© 2019 ${escapeHtml(site)} · <a href="mailto:webmaster@site.example">webmaster@site.example</a> · <a href="/privacy">Privacy</a></p></footer>
</body>
</html>
`;
}

async function mailOf(ad: OwnAd): Promise<Uint8Array> {
  const [subject, ...rest] = ad.body.split('\n');
  const isHtml = ad.format === 'eml-html';
  const mail = new MailComposer({
    from: '"A colleague" <colleague@network.example>',
    to: 'list@network.example',
    // Forwarded to many: whoever did so is not who offers the post.
    headers: { 'List-Id': '<list.network.example>' },
    date: new Date('2026-01-30T09:00:00Z'),
    messageId: `<${ad.id}@network.example>`,
    subject: isHtml ? ad.truth.title?.[0] : subject,
    text: isHtml
      ? ad.body.replace(/[#*]/g, '').replace(/\[([^[\]]*)\]\(([^()]*)\)/g, '$1: $2')
      : rest.join('\n').trim(),
    ...(isHtml && { html: contentOf(ad) }),
    textEncoding: 'quoted-printable',
  });
  return mail.compile().build();
}

type JsonFormat = 'json-jobspy' | 'json-linkedin' | 'json-indeed' | 'json-schema';

/** The output of four scrapers, with the names that each of them writes. */
const JSON_OF: Readonly<Record<JsonFormat, (ad: OwnAd, title?: string, company?: string) => unknown>> = {
  'json-jobspy': (ad, title, company) => [
    { id: ad.id, site: 'indeed', title, company, ...ad.given, description: ad.body },
  ],
  'json-linkedin': (ad, title, companyName) => {
    const { location, postedAt, link } = ad.given;
    return { id: ad.id, link, title, companyName, location, postedAt, descriptionText: ad.body };
  },
  'json-indeed': (ad, positionName, company) => {
    const { location, url, date } = ad.given;
    return [
      { id: ad.id, positionName, company, location, url, description: ad.body, postingDateParsed: date },
    ];
  },
  'json-schema': (ad, title, name) => ({
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    identifier: ad.id,
    title,
    hiringOrganization: { '@type': 'Organization', name },
    jobLocation: { '@type': 'Place', address: { addressLocality: ad.truth.place?.[0] } },
    ...ad.given,
    description: contentOf(ad),
  }),
};

const jsonOf = (ad: OwnAd, format: JsonFormat) =>
  `${JSON.stringify(JSON_OF[format](ad, ad.truth.title?.[0], ad.truth.organisation?.[0]))}\n`;

function csvOf(ads: readonly OwnAd[], separator: string): string {
  const cell = (value: string) => `"${value.replace(/"/g, '""')}"`;
  const rows = ads.map((ad) =>
    [
      ad.id,
      ad.truth.title?.[0],
      ad.truth.organisation?.[0],
      ad.truth.place?.[0],
      ad.truth.posted?.[0],
      ad.body,
    ]
      .map((value) => cell(value ?? ''))
      .join(separator),
  );
  // A spreadsheet's export: byte order mark, CRLF between records, bare newlines within a cell.
  return `\uFEFF${[['id', 'title', 'company', 'location', 'date_posted', 'description'].join(separator), ...rows].join('\r\n')}\r\n`;
}

type Print = (html: string) => Promise<Uint8Array>;

async function single(
  ad: OwnAd,
  format: Exclude<Format, 'csv' | 'csv-semicolon'>,
  print: Print,
): Promise<Rendered> {
  const file = (ending: string, bytes: Uint8Array | string) => ({
    name: `${ad.id}.${ending}`,
    bytes,
    ids: [ad.id],
  });
  switch (format) {
    case 'txt':
    case 'md':
      return file(format, ad.body);
    case 'html':
    case 'jsonld':
      return file('html', pageOf(ad));
    case 'eml':
    case 'eml-html':
      return file('eml', await mailOf(ad));
    case 'docx':
      return file('docx', await docxOf(ad.body));
    case 'pdf':
      return file('pdf', await print(`<meta charset="utf-8">${contentOf(ad)}`));
    case 'json-linkedin':
      return file('jsonl', jsonOf(ad, format));
    case 'json-jobspy':
    case 'json-indeed':
    case 'json-schema':
      return file('json', jsonOf(ad, format));
  }
}

/** All files; `print` makes a PDF of a page, and is not asked where no ad is to be one. */
export async function render(ads: readonly OwnAd[], print: Print): Promise<readonly Rendered[]> {
  const files: Rendered[] = [];
  const tables = new Map<string, OwnAd[]>();
  for (const ad of ads) {
    if (ad.format === 'csv' || ad.format === 'csv-semicolon') {
      const key = `${ad.id.slice(0, 2)}-${ad.format}`;
      tables.set(key, [...(tables.get(key) ?? []), ad]);
    } else files.push(await single(ad, ad.format, print));
  }
  for (const [key, rows] of tables) {
    const bytes = csvOf(rows, key.endsWith('semicolon') ? ';' : ',');
    files.push({ name: `${key}.csv`, bytes, ids: rows.map((ad) => ad.id) });
  }
  return files;
}
