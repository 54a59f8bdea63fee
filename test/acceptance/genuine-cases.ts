import { partOf, pick, pickSome, type Case } from './case.js';
import { htmlOf, mangles, wrap } from './mangle.js';
import { withDatesMoved, withPay } from './forge.js';
import { footers, headers, safetyTips } from './material/boards.js';
import { memberPosts } from './material/members.js';
import { harmless } from './material/others.js';
import { paraphrases } from './material/paraphrases.js';
import { jobs, traineeships } from './material/unlisted.js';
import type { Original } from './originals.js';

/** Official vacancies as boards mangle them, seen while they were open. */
export function mangledCases(originals: readonly Original[]): readonly Case[] {
  return originals.flatMap((original) =>
    mangles.map((mangle) => ({
      name: `${original.id} | ${mangle.name}`,
      family: `genuine: ${family(mangle.name)}`,
      nature: 'genuine' as const,
      ad: { ...mangle.make(original), seenAt: pick(original.seenAt, original.id + mangle.name) },
      codes: [],
      part: partOf(mangle.name + original.id),
    })),
  );
}

/** `cut: first 70 %` → `cut`; one row of the table for each way of mangling. */
function family(name: string): string {
  return name.replace(/[:,(].*| \d.*/, '').trim();
}

/** Genuine posts that the registry doesn't hold: hand-written rounds and jobs, members' own posts. */
export function unlistedCases(): readonly Case[] {
  return [...handWritten(), ...members(), ...inOtherWords(), ...noForgeries()];
}

function handWritten(): Case[] {
  return [
    ...traineeships.map((post) => ({ post, family: 'unlisted: PICUM traineeship in its round' })),
    ...jobs.map((post) => ({ post, family: 'unlisted: PICUM job' })),
  ].flatMap(({ post, family }) =>
    [
      ['as it is', { text: post.text }],
      ['with fields', { text: post.text, title: post.title, organisation: 'PICUM' }],
      ['HTML', { html: htmlOf(post.text), title: post.title }],
      [
        'wrapped, board round it',
        {
          text: `${pick(headers, post.text)}\n${wrap(post.text, 64)}\n${pick(safetyTips, post.text)}\n${pick(footers, post.text)}`,
        },
      ],
      [
        'one line, address hidden',
        { text: post.text.replaceAll('recruitment@picum.org', '[email protected]').replace(/\s+/g, ' ') },
      ],
      [
        'without its last paragraph',
        { text: post.text.slice(0, post.text.lastIndexOf('\n\n')), title: post.title, organisation: 'PICUM' },
      ],
    ].map(([how, ad]) =>
      made(
        `${post.title} ${post.seenAt} | ${how as string}`,
        family,
        { ...(ad as object), seenAt: post.seenAt },
        post.title,
      ),
    ),
  );
}

/** A paraphrase may be confirmed or not; it must not be accused while its contact is the organisation's own. */
function inOtherWords(): Case[] {
  return paraphrases.flatMap((one, i) => [
    made(
      `${one.vacancy} ${i}`,
      'unlisted: paraphrase',
      { text: one.text.replace('{contact}', one.own), seenAt: one.seenAt },
      one.text,
    ),
    made(
      `${one.vacancy} ${i} | hidden`,
      'unlisted: paraphrase',
      { text: one.text.replace('{contact}', '[email protected]'), seenAt: one.seenAt },
      one.text,
    ),
  ]);
}

function noForgeries(): Case[] {
  return harmless.flatMap(({ name, text }) => [
    made(name, 'unlisted: no forgery', { text }, name),
    made(`${name} | HTML`, 'unlisted: no forgery', { html: htmlOf(text) }, name),
  ]);
}

function members(): Case[] {
  return memberPosts.flatMap((post) =>
    post.own.flatMap((contact) => {
      const text = post.text.replace('{contact}', contact);
      const seenAt = '2026-11-18';
      return [
        ['text', { text, seenAt }],
        ['fields', { text, title: post.title, organisation: post.name, seenAt }],
        ['board round it', { text: `${pick(headers, text)}\n${text}\n${pick(safetyTips, text)}`, seenAt }],
      ].map(([how, ad]) =>
        made(
          `${post.organisation} ${contact} | ${how as string}`,
          'unlisted: member organisation',
          ad as object,
          post.organisation + contact,
        ),
      );
    }),
  );
}

/** The last round's wording with the dates and the pay of another allowed round: what organisations really do. */
export function newRoundCases(originals: readonly Original[]): readonly Case[] {
  return originals
    .filter((original) => original.kind === 'traineeship')
    .flatMap((original) => {
      const written = original.id.includes('picum-2025')
        ? original.text.replace(/(June|July) 2026/g, '$1 2025')
        : original.text;
      const years = original.seenAt[1]!.startsWith('2019')
        ? [12, 24, 60]
        : original.seenAt[1]!.startsWith('2026')
          ? [-36, -12]
          : [-36, -12, 12];
      return years.flatMap((months) => {
        const text = withDatesMoved(withPay({ ...original, text: written }, 1 + months / 500), months);
        const day = original.seenAt[1]!;
        const seenAt = `${Number(day.slice(0, 4)) + months / 12}${day.slice(4)}`;
        return pickSome(['text', 'wrapped', 'HTML'], 3, original.id).map((how) =>
          made(
            `${original.id} ${months} months | ${how}`,
            'unlisted: next round, same wording',
            how === 'HTML'
              ? { html: htmlOf(text), seenAt }
              : { text: how === 'wrapped' ? wrap(text, 60) : text, seenAt },
            `${original.id}${months}${how}`,
          ),
        );
      });
    });
}

function made(name: string, family: string, ad: object, material: string): Case {
  return { name, family, nature: 'unlisted', ad: { ...ad }, codes: [], part: partOf(material) };
}
