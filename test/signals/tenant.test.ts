import { describe, expect, it } from 'vitest';
import { bundledRegistries, createDetector } from '../../src/index.js';

const detector = createDetector({ registries: bundledRegistries, now: '2026-11-22' });

function verdictFor(host: string): string {
  const text = `Communications Officer\n\nPICUM is looking for a communications officer in Brussels. You will write the newsletter, keep the website and support the team in its advocacy.\nContract of one year, full time.\nApply by 15 December 2026 at https://${host}/jobs/123`;
  return detector.assess({ text, seenAt: '2026-11-22' }).verdict;
}

describe('the name of the claimed organisation before another’s domain', () => {
  it.each(['picum.peoplebase.com', 'picum.greenhouse.io', 'picum.careers-page.com'])(
    'may be a tenant of a recruiting system: %s',
    (host) => {
      expect(verdictFor(host)).toBe('unverified');
    },
  );

  it.each(['picum.eu-vacancies.com', 'picum.jobs-apply.net'])(
    'is suspicious, and no more, before a domain that speaks of jobs: %s',
    (host) => {
      expect(verdictFor(host)).toBe('suspicious');
    },
  );

  it.each(['picum.org.jobs-eu.com', 'picum-careers.org'])(
    'is a forgery where it looks like its own domain: %s',
    (host) => {
      expect(verdictFor(host)).toBe('scam');
    },
  );
});
