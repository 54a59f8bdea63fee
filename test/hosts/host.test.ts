import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHost } from '../../src/hosts/index.js';

describe('parseHost', () => {
  it.each([
    ['https://Network.example.ORG:443/x', 'network.example.org', 'example.org'],
    ['network.example.org.', 'network.example.org', 'example.org'],
    ['jobs@network.example.org', 'network.example.org', 'example.org'],
    ['mailto:jobs@example.org?subject=a@b.com', 'example.org', 'example.org'],
    ['//example.org/path@other.com', 'example.org', 'example.org'],
    ['example.org:443', 'example.org', 'example.org'],
    ['https://example.org@evil.com/', 'evil.com', 'evil.com'],
    ['https://example.org:pass@evil.com:8080/a', 'evil.com', 'evil.com'],
    ['https://example.org\\@evil.com', 'example.org', 'example.org'],
    ['example.org.evil.com', 'example.org.evil.com', 'evil.com'],
    ['ｅｘａｍｐｌｅ．ｏｒｇ', 'example.org', 'example.org'],
    ['example。org', 'example.org', 'example.org'],
    ['https://exa%6dple.org/', 'example.org', 'example.org'],
    ['a.b.co.uk', 'a.b.co.uk', 'b.co.uk'],
    ['network.github.io', 'network.github.io', 'network.github.io'],
    ['x.network.github.io', 'x.network.github.io', 'network.github.io'],
    ['ec.europa.eu', 'ec.europa.eu', 'europa.eu'],
  ])('%s is %s under %s', (input, ascii, registrable) => {
    expect(parseHost(input)).toMatchObject({ ascii, registrable, isIp: false });
  });

  it('shows punycode as a reader sees it', () => {
    expect(parseHost('https://ехаmple.org')).toMatchObject({
      ascii: 'xn--mple-43d3a6i.org',
      unicode: 'ехаmple.org',
    });
    expect(parseHost('xn--mple-43d3a6i.org')?.unicode).toBe('ехаmple.org');
  });

  it.each(['http://0x7f000001/', 'http://127.1', 'http://2130706433', '１２７.0.0.1', 'http://0177.0.0.1/'])(
    'reads %s as 127.0.0.1',
    (input) => {
      expect(parseHost(input)).toMatchObject({ ascii: '127.0.0.1', isIp: true, registrable: null });
    },
  );

  it('tells endings that services lend from those that are nobody’s', () => {
    expect(parseHost('network.github.io')).toMatchObject({ suffix: 'github.io', lentSuffix: true });
    expect(parseHost('network.org')).toMatchObject({ suffix: 'org', lentSuffix: false, knownSuffix: true });
    expect(parseHost('report.pdf')?.knownSuffix).toBe(false);
  });

  it.each([
    '',
    ' ',
    '@',
    'https://',
    'javascript:alert(1)',
    'data:text/html,x',
    'foo..bar.org',
    'a b.org',
    '\ud800.org',
    `${'a'.repeat(300)}.org`,
  ])('has no host in %j', (input) => {
    expect(parseHost(input)).toBeNull();
  });

  it('never throws, and gives the same host for what it gave', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.emailAddress()), (input) => {
        const host = parseHost(input);
        if (host !== null && !host.isIp) expect(parseHost(host.ascii)?.ascii).toBe(host.ascii);
      }),
    );
  });
});
