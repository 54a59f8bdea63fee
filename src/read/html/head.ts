import type { PageElement } from './element.js';

/** What a page says about itself: title, site, language. */
export interface HeadFacts {
  readonly title: string;
  readonly siteName: string | null;
  readonly language: string | null;
  readonly isStyledElsewhere: boolean;
}

const LONGEST_TITLE = 2000;

/** Gathers a page's own statements about itself. */
export class Head implements HeadFacts {
  siteName: string | null = null;
  language: string | null = null;
  isStyledElsewhere = false;
  private written = '';
  private sharedTitle: string | null = null;

  get title(): string {
    return this.written.trim() === '' ? (this.sharedTitle ?? '') : this.written;
  }

  read(element: PageElement): void {
    const { name } = element;
    if (name === 'html' || name === 'body') {
      const language = element.attribute('lang') ?? element.attribute('xml:lang');
      if (language !== null && language.trim() !== '') this.language ??= language.trim().toLowerCase();
    } else if (name === 'link') {
      if (element.attribute('rel')?.toLowerCase().includes('stylesheet') === true)
        this.isStyledElsewhere = true;
    } else if (name === 'meta') {
      const property = (element.attribute('property') ?? element.attribute('name') ?? '').toLowerCase();
      if (property === 'og:site_name') this.siteName ??= element.attribute('content');
      else if (property === 'og:title')
        this.sharedTitle ??= element.attribute('content')?.slice(0, LONGEST_TITLE) ?? null;
    }
  }

  addTitle(text: string): void {
    if (this.written.length < LONGEST_TITLE) this.written += text;
  }
}

const SEPARATOR = /\s[|–—·•»:-]\s/;

/**
 * A document's title without the name of the site, which stands first or last: the part that a heading repeats, else
 * the first that isn't the site.
 */
export function withoutSite(
  title: string,
  siteName: string | null,
  headings: readonly string[],
): string | null {
  const clean = title.replace(/\s+/g, ' ').trim();
  if (clean === '') return null;
  const site = siteName?.trim().toLowerCase() ?? '';
  const parts = clean.split(SEPARATOR).map((part) => part.trim());
  const known = new Set(headings.slice(0, 50).map((heading) => heading.toLowerCase()));
  return (
    parts.find((part) => part !== '' && known.has(part.toLowerCase())) ??
    parts.find((part) => part !== '' && part.toLowerCase() !== site) ??
    clean
  );
}
