import { partOf, pick, pickSome, type Case } from './case.js';
import {
  movedDay,
  withAddress,
  withDatesMoved,
  withLink,
  withOnlyLink,
  withPay,
  withSentence,
  written,
} from './forge.js';
import { htmlOf, wrap } from './mangle.js';
import { foreignLinks, freeMail, lookalikes, shorteners } from './material/contacts.js';
import { demands } from './material/demands.js';
import { otherInvented, researchInternships, type Invented } from './material/invented.js';
import { memberPosts } from './material/members.js';
import { messages } from './material/others.js';
import { paraphrases } from './material/paraphrases.js';
import { traineeships } from './material/unlisted.js';
import type { Original } from './originals.js';

const label = (domain: string): string => domain.split('.')[0]!;

/** Official texts with one thing changed, seen while the vacancy was open. */
export function forgedCopies(originals: readonly Original[]): readonly Case[] {
  return originals.flatMap((original) => [
    ...lookalikes(original.domain).map((host) =>
      copy(
        original,
        'forged: address at a look-alike',
        host,
        withAddress(original, `${pick(['recruitment', 'hr', 'jobs', 'apply'], host)}@${host}`),
        ['channel/lookalike-domain'],
      ),
    ),
    ...freeMail(label(original.domain)).map((address) =>
      copy(
        original,
        'forged: address at free mail',
        address.replace(label(original.domain), '*'),
        withAddress(original, address),
        ['channel/free-mail'],
      ),
    ),
    ...lookalikes(original.domain)
      .slice(0, 10)
      .map((host) =>
        copy(
          original,
          'forged: link to a look-alike',
          `link ${host}`,
          withLink(original, `https://${host}/apply`),
          ['channel/lookalike-domain'],
        ),
      ),
    ...foreignLinks.map((link) =>
      copy(original, 'forged: link elsewhere', link, withOnlyLink(original, link), [
        'registry/tampered',
        'channel/unofficial-contact',
      ]),
    ),
    ...shorteners.map((link) =>
      copy(original, 'forged: shortened link', link, withOnlyLink(original, link), [
        'channel/redirector',
        'registry/tampered',
      ]),
    ),
    ...[1.8, 2.5, 4].map((factor) =>
      copy(original, 'forged: pay raised', `× ${factor}`, withPay(original, factor), [
        'registry/tampered',
        'content/pay-implausible',
      ]),
    ),
    ...foreignLinks.slice(0, 4).map((link) => maskedLink(original, link)),
    ...mangledForgeries(original),
  ]);
}

function copy(
  original: Original,
  family: string,
  material: string,
  text: string,
  codes: readonly string[],
): Case {
  if (text === original.text) throw new Error(`${family} changed nothing in ${original.id}`);
  return made(
    `${original.id} | ${material}`,
    family,
    { text, seenAt: pick(original.seenAt, material) },
    codes,
    family + material,
  );
}

function maskedLink(original: Original, link: string): Case {
  const shown = `https://${original.domain}/application-form`;
  const html = `${htmlOf(withAddress(original, 'the form below'))}<p><a href="${link}">${shown}</a></p>`;
  return made(
    `${original.id} | ${link}`,
    'forged: link shows another',
    { html, seenAt: original.seenAt[1] },
    ['channel/mismatched-link'],
    link,
  );
}

function mangledForgeries(original: Original): Case[] {
  const ways: readonly (readonly [string, (text: string) => Record<string, string>])[] = [
    ['one line', (text) => ({ text: text.replace(/\s+/g, ' ') })],
    ['wrapped', (text) => ({ text: wrap(text, 60) })],
    ['HTML', (text) => ({ html: htmlOf(text) })],
    ['capitals', (text) => ({ text: text.toUpperCase() })],
    ['last half', (text) => ({ text: text.slice(text.indexOf('\n', text.length >> 1)) })],
    [
      'with fields',
      (text) => ({
        text,
        title: original.title,
        organisation: original.organisation === 'picum' ? 'PICUM' : original.organisation,
      }),
    ],
  ];
  return ways.flatMap(([how, make]) => [
    ...pickSome(lookalikes(original.domain), 3, how + original.id).map((host) =>
      made(
        `${original.id} | ${how} ${host}`,
        'forged: look-alike, mangled',
        { ...make(withAddress(original, `jobs@${host}`)), seenAt: original.seenAt[0] },
        ['channel/lookalike-domain'],
        how + host,
      ),
    ),
    ...pickSome(freeMail(label(original.domain)), 2, how + original.id).map((address) =>
      made(
        `${original.id} | ${how} ${address}`,
        'forged: free mail, mangled',
        { ...make(withAddress(original, address)), seenAt: original.seenAt[2] },
        ['channel/free-mail'],
        how + address,
      ),
    ),
  ]);
}

/** A demand in one of seven languages, anywhere in a copied text; no phrase is in both parts. */
export function demandCases(originals: readonly Original[]): readonly Case[] {
  return demands.flatMap(({ language, code, text }) =>
    pickSome(originals, 3, text).map((original) => {
      const share = pick([0.1, 0.35, 0.6, 0.85, 1], text + original.id);
      const family = `forged: demand inserted, ${language}`;
      return made(
        `${original.id} | ${text}`,
        family,
        { text: withSentence(original.text, text, share), seenAt: pick(original.seenAt, text) },
        [code],
        text,
      );
    }),
  );
}

/** Traineeships moved to months in which the organisation advertises none. */
export function movedCases(originals: readonly Original[]): readonly Case[] {
  return originals
    .filter((original) => original.kind === 'traineeship')
    .flatMap((original) =>
      [-3, -2, 2, 3, 4, 9, 10, 14, 15].flatMap((months) => {
        const base = original.id.includes('picum-2025')
          ? original.text.replace(/(June|July) 2026/g, '$1 2025')
          : original.text;
        const seenAt = movedDay(original.seenAt[1]!, months);
        if (seenAt > '2026-11-22') return [];
        const codes = [
          'registry/recycled',
          'cadence/out-of-window',
          'cadence/wrong-round',
          'registry/tampered',
        ];
        const text = withDatesMoved(base, months);
        const material = `${months} ${original.id}`;
        return [
          made(`${original.id} | ${months} months`, 'forged: dates moved', { text, seenAt }, codes, material),
          made(
            `${original.id} | ${months} months, HTML`,
            'forged: dates moved',
            { html: htmlOf(text), seenAt },
            codes,
            material,
          ),
        ];
      }),
    );
}

/** Posts that PICUM never offered: research internships in seven languages, traineeships out of season, other posts. */
export function inventedCases(): readonly Case[] {
  const days = ['2025-10-14', '2025-12-09', '2026-03-05', '2026-06-11', '2026-09-22'];
  const contacts = ['lookalike', 'free mail', 'elsewhere', 'shortener', 'messenger'] as const;
  const research = researchInternships.flatMap((ad, i) =>
    contacts.map((kind, k) =>
      inventedCase(ad, kind, days[(i + k) % days.length]!, `forged: research internship, ${ad.language}`, [
        'registry/known-scam',
      ]),
    ),
  );
  const others = otherInvented.flatMap((ad, i) =>
    (['lookalike', 'free mail'] as const).map((kind, k) =>
      inventedCase(ad, kind, days[(i + k) % days.length]!, 'forged: invented post', [
        kind === 'lookalike' ? 'channel/lookalike-domain' : 'channel/free-mail',
      ]),
    ),
  );
  return [...research, ...others, ...outOfSeason()];
}

function inventedCase(
  ad: Invented,
  kind: string,
  seenAt: string,
  family: string,
  codes: readonly string[],
): Case {
  const name = `${ad.language} ${ad.title} ${kind}`;
  const contact = {
    lookalike: `internship@${pick(lookalikes('picum.org'), name)}`,
    'free mail': pick(freeMail('picum'), name),
    elsewhere: pick(foreignLinks, name),
    shortener: pick(shorteners, name),
    messenger: 'WhatsApp +32 460 00 00 00',
  }[kind]!;
  const text = ad.text
    .replaceAll('{contact}', contact)
    .replaceAll('{deadline}', written(movedDay(seenAt, 1), ad.language))
    .replaceAll('{start}', written(movedDay(`${seenAt.slice(0, 8)}01`, 3), ad.language));
  const fields =
    kind === 'elsewhere' || kind === 'shortener' ? { title: ad.title, organisation: 'PICUM' } : {};
  return made(name, family, { text, seenAt, ...fields }, codes, ad.title);
}

function outOfSeason(): Case[] {
  return traineeships.flatMap((post) =>
    [4, 9].flatMap((months) => {
      const seenAt = movedDay(post.seenAt, months);
      if (seenAt > '2026-11-22' || post.title.startsWith('Stagiaire')) return [];
      const text = withDatesMoved(post.text, months).replaceAll(
        'recruitment@picum.org',
        pick(freeMail('picum'), post.title),
      );
      return [
        made(
          `${post.title} ${months} months`,
          'forged: traineeship out of season',
          { text, seenAt },
          ['cadence/out-of-window', 'channel/free-mail'],
          post.title,
        ),
      ];
    }),
  );
}

/** Listed vacancies in the forger's own words, and short messages. */
export function retoldCases(): readonly Case[] {
  return [
    ...paraphrases.flatMap((one, i) => [
      ...pickSome(lookalikes(one.domain), 4, one.text).map((host) =>
        made(
          `${one.vacancy} ${i} | ${host}`,
          'forged: paraphrase, look-alike',
          { text: one.text.replace('{contact}', `hr@${host}`), seenAt: one.seenAt },
          ['channel/lookalike-domain'],
          host + one.text,
        ),
      ),
      ...pickSome(freeMail(label(one.domain)), 3, one.text).map((address) =>
        made(
          `${one.vacancy} ${i} | ${address}`,
          'forged: paraphrase, free mail',
          { text: one.text.replace('{contact}', address), seenAt: one.seenAt },
          ['channel/free-mail'],
          address + one.text,
        ),
      ),
    ]),
    ...messages.map(({ name, code, text }) =>
      made(name, 'forged: message', { text, seenAt: '2026-11-20' }, [code], name),
    ),
  ];
}

/** Posts in a member organisation's name with another's address. */
export function impersonatedMembers(): readonly Case[] {
  return memberPosts.flatMap((post) => [
    ...pickSome(lookalikes(post.domain), 5, post.name).map((host) =>
      made(
        `${post.organisation} | ${host}`,
        'forged: member, look-alike',
        { text: post.text.replace('{contact}', `jobs@${host}`), seenAt: '2026-11-18' },
        ['channel/lookalike-domain'],
        post.organisation + host,
      ),
    ),
    ...pickSome(freeMail(label(post.domain)), 4, post.name).map((address) =>
      made(
        `${post.organisation} | ${address}`,
        'forged: member, free mail',
        { text: post.text.replace('{contact}', address), seenAt: '2026-11-18' },
        ['channel/free-mail'],
        post.organisation + address,
      ),
    ),
  ]);
}

function made(
  name: string,
  family: string,
  ad: Record<string, unknown>,
  codes: readonly string[],
  material: string,
): Case {
  return { name, family, nature: 'forged', ad, codes, part: partOf(material) };
}
