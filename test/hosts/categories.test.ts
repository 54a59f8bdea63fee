import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { categoriesOf, parseHost } from '../../src/hosts/index.js';

function categories(host: string): readonly string[] {
  return categoriesOf(parseHost(host)!);
}

describe('categoriesOf', () => {
  it.each([
    ['boards.greenhouse.io', 'recruiting-system'],
    ['network.bamboohr.com', 'recruiting-system'],
    ['network.wd3.myworkdayjobs.com', 'recruiting-system'],
    ['www.idealist.org', 'job-board'],
    ['reliefweb.int', 'job-board'],
    ['gmail.com', 'free-mail'],
    ['laposte.net', 'free-mail'],
    ['yopmail.com', 'disposable-mail'],
    ['docs.google.com', 'form'],
    ['bit.ly', 'shortener'],
    ['wa.me', 'messenger'],
    ['be.linkedin.com', 'social-network'],
    ['network.github.io', 'free-hosting'],
    ['network.blogspot.com', 'free-hosting'],
    ['sites.google.com', 'free-hosting'],
  ])('%s is a %s', (host, category) => {
    expect(categories(host)).toContain(category);
  });

  it.each([
    'greenhouse.io.evil.com',
    'evil-greenhouse.io',
    'mygmail.com',
    'gmail.com.evil.org',
    'google.com',
    'example.org',
    'example.com',
    '10.0.0.1',
    '__proto__',
    'constructor.org',
  ])('%s is of no category', (host) => {
    expect(categories(host)).toEqual([]);
  });

  it('regenerates to what is committed', () => {
    for (const script of ['build-host-data', 'build-letters', 'build-label-model']) {
      execFileSync('npx', ['tsx', `scripts/${script}.ts`, '--check'], { stdio: 'pipe' });
    }
  });
});
