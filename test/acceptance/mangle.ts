import { pick } from './case.js';
import { footers, headers, labels, safetyTips } from './material/boards.js';
import type { Original } from './originals.js';

/** A way in which boards and scrapers damage a text. Gives the ad as it would be handed in. */
export interface Mangle {
  readonly name: string;
  readonly make: (original: Original) => Readonly<Record<string, unknown>>;
}

const text = (name: string, change: (text: string, original: Original) => string): Mangle => ({
  name,
  make: (original) => ({ text: change(original.text, original) }),
});

export const mangles: readonly Mangle[] = [
  { name: 'as found', make: (original) => ({ text: original.found }) },
  text('official part', (value) => value),
  {
    name: 'with fields',
    make: ({ text, title, organisation }) => ({
      text,
      title,
      organisation: organisation === 'picum' ? 'PICUM' : organisation,
    }),
  },
  text('cut: first 70 %', (value) => part(value, 0, 0.7)),
  text('cut: first 45 %', (value) => part(value, 0, 0.45)),
  text('cut: last 70 %', (value) => part(value, 0.3, 1)),
  text('cut: last 50 %', (value) => part(value, 0.5, 1)),
  text('cut: middle left', (value) => part(value, 0.2, 0.8)),
  text('cut: middle gone', (value) => `${part(value, 0, 0.3)}\n\n${part(value, 0.65, 1)}`),
  text('read more', (value) => `${part(value, 0, 0.4).slice(0, -11)}… read more`),
  text('voir plus', (value) => `${part(value, 0, 0.55).slice(0, -7)}... [voir plus]`),
  text('wrapped at 60', (value) => wrap(value, 60)),
  text('wrapped at 72, indented', (value) => wrap(value, 72).replace(/^/gm, '    ')),
  text('one line', (value) => value.replace(/\s+/g, ' ')),
  text('CRLF', (value) => value.replace(/\n/g, '\r\n')),
  text('blank lines lost', (value) => value.replace(/\n{2,}/g, '\n')),
  text('line breaks lost without a space', (value) => value.replace(/([a-z.;:])\n+([A-Z•·-])/g, '$1$2')),
  text('bullets: stars', (value) => value.replace(/^[ \t]*[•·-][ \t]*/gm, ' * ')),
  text('bullets: numbers', (value) => value.replace(/^[ \t]*[•·-][ \t]*/gm, '1) ')),
  text('bullets: ticks and arrows', (value) =>
    value.replace(/^[ \t]*[•·-][ \t]*/gm, '✔ ').replace(/^#+ /gm, '➤ '),
  ),
  text('straight quotes', (value) =>
    value
      .replace(/[‘’]/g, "'")
      .replace(/[“”«»]/g, '"')
      .replace(/[–—]/g, '-'),
  ),
  text('curly quotes', (value) => value.replace(/'/g, '’').replace(/"([^"\n]*)"/g, '“$1”')),
  text('address hidden', (value, { email }) =>
    value.replaceAll(`mailto:${email}`, '#').replaceAll(email, '[email protected]'),
  ),
  text('address protected in another language', (value, { email }) =>
    value.replaceAll(`(mailto:${email})`, '').replaceAll(email, '[e-mail protégé]'),
  ),
  text('address spelled: [at]', (value, { email }) => value.replaceAll(email, email.replace('@', ' [at] '))),
  text('address spelled: (at) (dot)', (value, { email }) =>
    value.replaceAll(email, email.replace('@', '(at)').replaceAll('.', '(dot)')),
  ),
  text('address spelled: AT DOT', (value, { email }) =>
    value.replaceAll(email, email.replace('@', ' AT ').replaceAll('.', ' DOT ')),
  ),
  text('address glued to the next word', (value, { email }) => value.replaceAll(`${email} `, `${email}`)),
  text('address in capitals', (value, { email }) => value.replaceAll(email, email.toUpperCase())),
  text('address gone', (value, { email }) =>
    value.replaceAll(`[${email}](mailto:${email})`, '').replaceAll(email, ''),
  ),
  text('mojibake: 1252', (value) => misread(value, 'windows-1252')),
  text('mojibake: 1257, control bytes lost', (value) =>
    misread(value, 'windows-1257').replace(/[\u0080-\u009f]/g, ''),
  ),
  text('mojibake: latin-1, control bytes lost', (value) => latin1(value).replace(/[\u0080-\u009f]/g, '')),
  text('mojibake: latin-1', (value) => latin1(value)),
  text('mojibake twice: 1252', (value) => misread(misread(value, 'windows-1252'), 'windows-1252')),
  text('non-ASCII replaced by ?', (value) => value.replace(/\P{ASCII}/gu, '?')),
  text('non-ASCII replaced by U+FFFD', (value) => value.replace(/\P{ASCII}/gu, '\ufffd')),
  text('zero-width spaces', (value) =>
    value.replace(/ (?=[a-z])/g, (_, at: number) => (at % 7 === 0 ? ' \u200b' : ' ')),
  ),
  text('soft hyphens', (value) => value.replace(/\b([a-z]{5})([a-z]{4,})\b/g, '$1\u00ad$2')),
  text('zero-width joiners in words', (value) =>
    value.replace(/\b([A-Z][a-z]{2})([a-z]{3,})\b/g, '$1\u200d$2'),
  ),
  text('no-break spaces', (value) => value.replace(/ /g, (_, at: number) => (at % 3 === 0 ? '\u00a0' : ' '))),
  text('decomposed accents', (value) => value.normalize('NFD')),
  text('accents removed', (value) => value.normalize('NFD').replace(/\p{M}/gu, '')),
  text('headings in capitals', (value) =>
    value
      .split('\n')
      .map((line) => (line.length < 45 ? line.toUpperCase() : line))
      .join('\n'),
  ),
  text('all lower case', (value) => value.toLowerCase()),
  text('all upper case', (value) => value.toUpperCase()),
  text('entities left', (value) =>
    value
      .replace(/&/g, '&amp;')
      .replace(/’/g, '&rsquo;')
      .replace(/'/g, '&#39;')
      .replace(/–/g, '&ndash;')
      .replace(/€/g, '&euro;'),
  ),
  text('Markdown marks escaped', (value) => value.replace(/([*_#[\]()])/g, '\\$1')),
  text('bold marks everywhere', (value) =>
    value.replace(/^(.{3,60}):/gm, '**$1:**').replace(/\n\n(?=[A-Z])/g, '\n\n__'),
  ),
  ...[0, 1, 2, 3].map((variant) =>
    text(`labels translated: ${['fr', 'nl', 'de', 'es'][variant]}`, (value) => translated(value, variant)),
  ),
  text('typing errors', (value) =>
    value.replace(
      /\b([a-z]{2})([a-z])([a-z])([a-z]{3,})\b/g,
      (word, a: string, b: string, c: string, d: string, at: number) =>
        at % 23 === 0 ? a + c + b + d : word,
    ),
  ),
  text('paragraphs in another order', (value) => reordered(value)),
  text('said twice', (value) => `${value}\n\n${value}`),
  text('EUR for €', (value) => value.replace(/€\s?/g, 'EUR ')),
  text('organisation removed from the heading', (value) => value.split('\n').slice(3).join('\n')),
  ...headers.map((header, i) => text(`board header ${i + 1}`, (value) => `${header}\n${value}`)),
  ...footers.map((footer, i) => text(`board footer ${i + 1}`, (value) => `${value}\n${footer}`)),
  ...safetyTips.map((tip, i) => text(`safety tip ${i + 1}`, (value) => `${value}\n${tip}`)),
  ...safetyTips
    .slice(0, 6)
    .map((tip, i) => text(`safety tip on top ${i + 1}`, (value) => `${tip}\n${value}`)),
  text(
    'board all round',
    (value, { id }) => `${pick(headers, id)}\n${value}\n${pick(safetyTips, id)}\n${pick(footers, id)}`,
  ),
  { name: 'HTML: paragraphs', make: ({ text }) => ({ html: htmlOf(text) }) },
  { name: 'HTML: page with navigation', make: ({ text, title }) => ({ html: pageOf(title, htmlOf(text)) }) },
  {
    name: 'HTML: line breaks and tracking',
    make: ({ text, email }) => ({
      html: `<div>${escaped(text).replace(/\n/g, '<br>\n').replaceAll(email, `<a href="mailto:${email}?utm_source=board&amp;subject=Application">${email}</a>`)}</div>`,
    }),
  },
  {
    name: 'HTML: Cloudflare protection',
    make: ({ text, email }) => ({ html: htmlOf(text).replaceAll(email, protectedAddress(email)) }),
  },
  {
    name: 'HTML: table',
    make: ({ text, title }) => ({
      html: `<table><tr><th>${escaped(title)}</th></tr>${escaped(text)
        .split(/\n{2,}/)
        .map((cell) => `<tr><td>${cell}</td></tr>`)
        .join('')}</table>`,
    }),
  },
  {
    name: 'HTML: JSON-LD in the page',
    make: (original) => ({
      html: pageOf(
        original.title,
        `<script type="application/ld+json">${JSON.stringify(jobPosting(original)).replace(/</g, '\\u003c')}</script><h1>${escaped(original.title)}</h1>${htmlOf(original.text)}`,
      ),
    }),
  },
  { name: 'JobPosting object', make: jobPosting },
  {
    name: 'JobPosting, board as publisher',
    make: (original) => ({
      ...jobPosting(original),
      url: `https://www.jobs-hub.example/vacancy/${original.id}?utm_source=feed`,
      directApply: false,
      identifier: { '@type': 'PropertyValue', name: 'Jobs Hub', value: '88213' },
    }),
  },
  {
    name: 'JobSpy row',
    make: ({ text, title, organisation }) => ({
      description: text,
      title,
      company: organisation === 'picum' ? 'PICUM' : organisation,
      job_url: 'https://be.indeed.com/viewjob?jk=1a2b3c4d5e6f7a8b',
      date_posted: null,
      job_type: 'fulltime',
      is_remote: false,
    }),
  },
  {
    name: 'tracking on links',
    make: ({ text, domain }) => ({
      text: `${text.replace(/https?:\/\/[\w./-]*[\w/]/g, '$&?utm_source=newsletter&utm_medium=email&fbclid=IwAR0x')}\nMore: https://www.${domain}/?utm_campaign=jobs`,
    }),
  },
  {
    name: 'seen on LinkedIn',
    make: ({ text, title }) => ({
      text: `${title}\nBrussels, Brussels Region, Belgium · 1 week ago · Over 100 applicants\nEasy Apply   Save\nAbout the job\n${text}\nShow less`,
      url: 'https://www.linkedin.com/jobs/view/4012345678/',
    }),
  },
  { name: 'seen on the own site', make: ({ text, domain }) => ({ text, url: `https://${domain}/vacancy/` }) },
  {
    name: 'fed with an "apply now" button',
    make: ({ text, title }) => ({ text: `${title}\nApply now\n${text}\nApply now\nShare this job` }),
  },
  {
    name: 'capitals and one line, hidden address',
    make: ({ text, email }) => ({
      text: text
        .replaceAll(`mailto:${email}`, '#')
        .replaceAll(email, '[email protected]')
        .replace(/\s+/g, ' ')
        .toUpperCase(),
    }),
  },
  {
    name: 'cut, one line, 1257',
    make: ({ text }) => ({
      text: misread(part(text, 0.1, 0.9).replace(/\s+/g, ' '), 'windows-1257').replace(
        /[\u0080-\u009f]/g,
        '',
      ),
    }),
  },
];

/** Paragraphs from one share of the length to another, cut at line ends. */
function part(value: string, from: number, to: number): string {
  const lines = value.split('\n');
  let at = 0;
  const kept = lines.filter((line) => {
    const share = at / value.length;
    at += line.length + 1;
    return share >= from && share < to;
  });
  return kept.join('\n');
}

export function wrap(value: string, width: number): string {
  return value
    .split('\n')
    .map((line) => {
      const out: string[] = [];
      let current = '';
      for (const word of line.split(' ')) {
        if (current && current.length + word.length + 1 > width) {
          out.push(current);
          current = word;
        } else current = current ? `${current} ${word}` : word;
      }
      return [...out, current].join('\n');
    })
    .join('\n');
}

function misread(value: string, encoding: string): string {
  return new TextDecoder(encoding).decode(new TextEncoder().encode(value));
}

function latin1(value: string): string {
  return Buffer.from(value, 'utf8').toString('latin1');
}

function translated(value: string, variant: number): string {
  return labels.reduce((text, [pattern, others]) => text.replace(pattern, others[variant]!), value);
}

function reordered(value: string): string {
  const paragraphs = value.split(/\n{2,}/);
  const half = paragraphs.length >> 1;
  return [...paragraphs.slice(half), ...paragraphs.slice(0, half)].join('\n\n');
}

function escaped(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

export function htmlOf(value: string): string {
  return escaped(value)
    .split(/\n{2,}/)
    .map((block) => {
      const lines = block.split('\n');
      if (/^#+ /.test(block)) return `<h2>${block.replace(/^#+ /, '')}</h2>`;
      if (lines.every((line) => /^\s*[•·-] /.test(line)))
        return `<ul>${lines.map((line) => `<li>${line.replace(/^\s*[•·-] /, '')}</li>`).join('')}</ul>`;
      return `<p>${block.replace(/\n/g, '<br>')}</p>`;
    })
    .join('\n');
}

function pageOf(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><title>${escaped(title)} | Jobs Hub</title><style>.x{display:none}</style><script>var a = "<p>never read</p>";</script></head><body><header><nav><a href="/">Home</a> <a href="/jobs">Jobs</a> <a href="/login">Log in</a></nav></header><main><article>${body}</article></main><footer><a href="/privacy">Privacy</a> © Jobs Hub</footer></body></html>`;
}

function protectedAddress(email: string): string {
  const key = 0x5a;
  const bytes = [key, ...[...email].map((letter) => letter.charCodeAt(0) ^ key)];
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${hex}">[email&#160;protected]</a>`;
}

function jobPosting({ text, title, organisation, vacancy }: Original): Record<string, unknown> {
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title,
    description: htmlOf(text),
    validThrough: vacancy.validThrough,
    employmentType: vacancy.employmentType,
    hiringOrganization: { '@type': 'Organization', name: organisation === 'picum' ? 'PICUM' : organisation },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: 'Brussels', addressCountry: 'BE' },
    },
  };
}
