import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTrustedWrapper, unwrap } from '../../src/hosts/index.js';

describe('unwrap', () => {
  it.each([
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fx&data=05',
      'https://example.org/x',
    ],
    ['https://www.google.com/url?q=https://example.org/a&sa=D', 'https://example.org/a'],
    ['https://www.google.be/url?sa=t&amp;url=https://example.org/a', 'https://example.org/a'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F&h=x', 'https://example.org/'],
    ['https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fexample%2Eorg', 'https://example.org'],
    ['https://web.archive.org/web/20200101000000/https://example.org/x', 'https://example.org/x'],
    ['https://web.archive.org/web/2020/http:/example.org/x', 'http://example.org/x'],
    ['https://urldefense.com/v3/__https://example.org/x__;!!abc$', 'https://example.org/x'],
    ['https://urldefense.proofpoint.com/v2/url?u=https-3A__example.org_x&d=DwM', 'https://example.org/x'],
    ['https://my--org-example-org.translate.goog/careers', 'https://my-org.example.org/careers'],
    ['https://proxy.workers.dev:443/https/example.org/jobs?a=1', 'https://example.org/jobs?a=1'],
  ])('%s leads to %s', (wrapped, url) => {
    expect(unwrap(wrapped)).toMatchObject({ url, opaque: false });
    expect(unwrap(wrapped).wrappers).toHaveLength(1);
  });

  it('takes off one wrapper after the other, and says that a shortener hides the rest', () => {
    const inner = `https://www.google.com/url?q=${encodeURIComponent('https://bit.ly/a')}`;
    const outer = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(inner)}`;
    expect(unwrap(outer)).toEqual({
      url: 'https://bit.ly/a',
      wrappers: ['eur01.safelinks.protection.outlook.com', 'www.google.com'],
      opaque: true,
    });
  });

  it.each([
    'https://evil.com/https/example.org/',
    'https://evil.com/?url=https://example.org',
    'https://www.google.com/search?q=https://example.org',
    'https://www.youtube.com/watch?v=https://example.org',
    'example.org',
    'not a link',
  ])('leaves %s as it is', (url) => {
    expect(unwrap(url)).toEqual({ url, wrappers: [], opaque: false });
  });

  it('trusts the services that lead where they say, and no rented host', () => {
    expect(isTrustedWrapper('eur01.safelinks.protection.outlook.com')).toBe(true);
    expect(isTrustedWrapper('www.google.nl')).toBe(true);
    expect(isTrustedWrapper('proxy.workers.dev')).toBe(false);
    expect(isTrustedWrapper('google.com.evil.org')).toBe(false);
  });

  it('ends on links that wrap themselves', () => {
    let url = 'https://example.org';
    for (let i = 0; i < 50; i++) url = `https://proxy.workers.dev/https/${url}`;
    expect(unwrap(url).wrappers.length).toBeLessThan(10);
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true })),
        (any) => void unwrap(any),
      ),
    );
  });
});
