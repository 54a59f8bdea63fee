import { describe, expect, it } from 'vitest';
import { freeMail } from '../../../src/signals/channel/free-mail.js';
import { lookalikeDomain } from '../../../src/signals/channel/lookalike-domain.js';
import { messenger } from '../../../src/signals/channel/messenger.js';
import { mismatchedLink } from '../../../src/signals/channel/mismatched-link.js';
import { officialContact } from '../../../src/signals/channel/official-contact.js';
import { officialSource } from '../../../src/signals/channel/official-source.js';
import { redirector } from '../../../src/signals/channel/redirector.js';
import { unofficialContact } from '../../../src/signals/channel/unofficial-contact.js';
import { caseOf, contact, variants } from './case.js';

describe('channel/official-source', () => {
  it.each([
    ['https://www.havelin.org/jobs/1', ['domain']],
    ['https://www.linkedin.com/company/havelin/posts?x=1', ['page']],
    ['https://web.archive.org/web/2026/https://havelin.org/jobs', ['domain']],
    ['https://www.linkedin.com/company/havelin-jobs', []],
    ['https://www.linkedin.com/jobs/view/1', []],
    ['https://proxy.workers.dev/https/havelin.org/jobs', []],
    ['https://havelin.org.evil.com/', []],
    ['https://boards.example.com/havelin', []],
    [null, []],
  ])('%s: %j', (url, found) => {
    expect(variants(officialSource, { url })).toEqual(found);
    expect(variants(officialSource, { url, claims: null })).toEqual([]);
  });
});

describe('channel/official-contact', () => {
  it('takes the organisation’s own way to apply, or to ask, for a good sign', () => {
    expect(variants(officialContact, { contacts: [contact('jobs@havelin.org')] })).toEqual(['apply']);
    expect(variants(officialContact, { contacts: [contact('https://havelin.org/apply')] })).toEqual([
      'apply',
    ]);
    expect(
      variants(officialContact, { contacts: [contact('info@havelin.org', { role: 'contact' })] }),
    ).toEqual(['contact']);
    expect(variants(officialContact, { contacts: [contact('havelin.volunteers@gmail.com')] })).toEqual([
      'apply',
    ]);
  });

  it.each([
    ['another address takes applications', [contact('jobs@havelin.org'), contact('havelin@gmail.com')]],
    [
      'a chat takes applications',
      [contact('jobs@havelin.org'), contact('+3212345678', { type: 'whatsapp' })],
    ],
    ['a shortened link takes applications', [contact('jobs@havelin.org'), contact('https://bit.ly/a')]],
    ['it is merely mentioned', [contact('https://havelin.org', { role: 'mention' })]],
    ['scams are reported there', [contact('info@havelin.org', { role: 'report' })]],
    ['it is hidden', [contact(null, { type: 'email' })]],
    ['a proxy says that it leads there', [contact('https://p.workers.dev/https/havelin.org/apply')]],
  ])('says nothing where %s', (_, contacts) => {
    expect(variants(officialContact, { contacts })).toEqual([]);
  });
});

describe('channel/unofficial-contact', () => {
  it.each([
    ['hr@elsewhere.example.com', {}, 'email'],
    ['hr@elsewhere.example.com', { role: 'contact' }, 'email-to-ask'],
    ['https://elsewhere.example.com/form', {}, 'site'],
    ['https://apply-here.blogspot.com/', {}, 'free-site'],
    ['http://203.0.113.7/apply', {}, 'address-of-numbers'],
    ['hr@orlo.example.org', {}, 'other-organisation'],
  ] as const)('%s %j: %s', (value, more, variant) => {
    expect(variants(unofficialContact, { contacts: [contact(value, more)] })).toEqual([variant]);
  });

  it.each([
    ['the organisation’s own', [contact('jobs@havelin.org'), contact('https://jobs.havelin.org/1')]],
    [
      'a recruiting system',
      [contact('https://havelin.bamboohr.com/careers/1'), contact('https://jobs.lever.co/havelin/1')],
    ],
    ['a board', [contact('https://www.idealist.org/en/job/1'), contact('https://reliefweb.int/job/1')]],
    ['hidden', [contact(null, { type: 'email' }), contact(null)]],
    ['a partner’s', [contact('https://partner.example.com', { role: 'mention' })]],
    ['a link to ask or read on', [contact('https://partner.example.com', { role: 'contact' })]],
    ['where scams are reported', [contact('fraud@police.example.com', { role: 'report' })]],
    [
      'free mail, a form, a shortener or a chat, which other signals weigh',
      [
        contact('a@gmail.com'),
        contact('https://forms.gle/a'),
        contact('https://bit.ly/a'),
        contact('https://wa.me/32123'),
      ],
    ],
  ])('passes over what is %s', (_, contacts) => {
    expect(variants(unofficialContact, { contacts })).toEqual([]);
  });

  it('counts a recruiting system only where the organisation names others', () => {
    const contacts = [contact('https://jobs.lever.co/havelin/1')];
    const uses = (systems: string[]): readonly string[] =>
      variants(unofficialContact, { contacts, organisation: { recruitingSystems: systems } });
    expect(uses(['greenhouse.io'])).toEqual(['recruiting-system']);
    expect(uses(['lever.co'])).toEqual([]);
  });

  it('takes no false recruiting system for one', () => {
    expect(variants(unofficialContact, { contacts: [contact('https://greenhouse.io.evil.com/a'), contact('https://evil-greenhouse.io/a')] })).toEqual(['site', 'site']); // prettier-ignore
  });

  it('has nothing to say of an organisation without a domain, of inferred domains, or without a claim', () => {
    const contacts = [contact('hr@elsewhere.example.com')];
    expect(variants(unofficialContact, { contacts, claims: 'shop' })).toEqual([]);
    expect(variants(unofficialContact, { contacts, claims: null })).toEqual([]);
    expect(variants(unofficialContact, { contacts, organisation: { inferred: ['domains'] } })).toEqual([]);
  });
});

describe('channel/free-mail', () => {
  it.each([
    ['jane@gmail.com', 'havelin', 'organisation'],
    ['havelin.recruitment@gmail.com', 'havelin', 'named'],
    ['havellin@outlook.com', null, 'named'],
    ['jane@yopmail.com', 'havelin', 'disposable'],
    ['corner@gmail.com', 'shop', 'without-domain'],
    ['jane@gmail.com', null, 'unclaimed'],
  ] as const)('%s for %s: %s', (value, claims, variant) => {
    expect(variants(freeMail, { claims, contacts: [contact(value)] })).toEqual([variant]);
  });

  it.each([
    ['listed', [contact('havelin.volunteers@gmail.com')]],
    ['for reports', [contact('warn@gmail.com', { role: 'report' })]],
    ['mentioned', [contact('somebody@gmail.com', { role: 'mention' })]],
    ['no free mail', [contact('jobs@havelin.org'), contact('a@mygmail.com.example.org')]],
    ['a link', [contact('https://gmail.com/')]],
    ['hidden', [contact(null, { type: 'email' })]],
  ])('passes over what is %s', (_, contacts) => {
    expect(variants(freeMail, { contacts })).toEqual([]);
  });
});

describe('channel/messenger', () => {
  const chat = contact('+32470000000', { type: 'whatsapp' });
  it('weighs a chat by whether it is the only way', () => {
    expect(variants(messenger, { contacts: [chat] })).toEqual(['organisation']);
    expect(variants(messenger, { claims: null, contacts: [chat] })).toEqual(['only']);
    expect(variants(messenger, { contacts: [chat, contact('jobs@havelin.org')] })).toEqual(['beside']);
    expect(variants(messenger, { contacts: [chat, contact(null, { type: 'email' })] })).toEqual(['beside']);
  });

  it('passes over numbers, mentions, reports and the organisation’s own chat', () => {
    expect(variants(messenger, { contacts: [contact('+3221234567', { type: 'phone' })] })).toEqual([]);
    expect(
      variants(messenger, {
        contacts: [
          { ...chat, role: 'mention' },
          { ...chat, role: 'report' },
        ],
      }),
    ).toEqual([]);
    expect(variants(messenger, { contacts: [chat], organisation: { contacts: ['+32470000000'] } })).toEqual(
      [],
    );
  });
});

describe('channel/redirector', () => {
  it.each([
    ['https://bit.ly/abc', null, ['shortener']],
    ['https://forms.gle/abc', null, ['form']],
    ['https://docs.google.com/forms/d/1', null, ['form']],
    ['https://lnkd.in/abc', 'https://www.linkedin.com/company/other', ['network']],
    ['https://lnkd.in/abc', 'https://elsewhere.example.com/', ['shortener']],
    ['https://havelin.org/apply', null, []],
    ['https://jobs.lever.co/havelin', null, []],
  ] as const)('%s seen at %s: %j', (value, url, found) => {
    expect(variants(redirector, { url, contacts: [contact(value)] })).toEqual(found);
    expect(variants(redirector, { url, contacts: [contact(value, { role: 'mention' })] })).toEqual([]);
  });
});

describe('channel/mismatched-link', () => {
  it.each([
    ['https://evil.example.com/', 'https://havelin.org/apply', 'official'],
    ['hr@evil.example.com', 'jobs@havelin.org', 'official'],
    ['https://evil.example.com/', 'www.elsewhere.org', 'other'],
    ['https://www.indeed.com/rc/clk?x=1', 'https://havelin.org/apply', 'rewritten'],
  ])('%s shown as %s: %s', (value, shown, variant) => {
    expect(variants(mismatchedLink, { contacts: [contact(value, { shown })] })).toEqual([variant]);
  });

  it.each([
    ['https://jobs.havelin.org/apply', 'havelin.org', null],
    ['https://board.example.net/out?id=1', 'www.elsewhere.org', 'https://board.example.net/job/1'],
    ['https://bit.ly/abc', 'www.elsewhere.org', null],
    ['https://evil.example.com/', null, null],
  ])('%s shown as %s is nothing', (value, shown, url) => {
    expect(variants(mismatchedLink, { url, contacts: [contact(value, { shown })] })).toEqual([]);
  });
});

describe('channel/lookalike-domain', () => {
  const bits = (value: string, more = {}, claims: 'havelin' | null = 'havelin'): number =>
    lookalikeDomain.detect(caseOf({ claims, contacts: [contact(value, more)] }))[0]?.bits ?? 0;

  it('fires in any role, claimed or not, and for where the ad was seen', () => {
    expect(bits('jobs@haveiin.org')).toBeGreaterThan(6);
    expect(bits('https://havelin-careers.com/x', { role: 'mention' })).toBeGreaterThan(6);
    expect(bits('jobs@haveiin.org', {}, null)).toBeGreaterThan(3);
    expect(lookalikeDomain.detect(caseOf({ url: 'https://havelin.org.evil.com/' }))).toHaveLength(1);
  });

  it('sees the official name before an @', () => {
    const [found] = lookalikeDomain.detect(
      caseOf({ contacts: [contact('https://havelin.org@evil.example.com/')] }),
    );
    expect(found).toMatchObject({ bits: 10, data: { host: 'evil.example.com', target: 'havelin.org' } });
  });

  it.each([
    'jobs@havelin.org',
    'https://www.havelin.org/',
    'https://havelin.bamboohr.com/1',
    'https://elsewhere.example.com',
    'jobs@havelin.org',
  ])('passes over %s', (value) => {
    expect(bits(value)).toBe(0);
  });
});
