import { readDocument } from './read/html/dom.js';
import type { Page } from './read/page.js';

/** The part of a detector that judges a page which was read already; `createDetector` makes one. */
export interface PageDetector<A extends { readonly ad: { readonly isAd: boolean } }> {
  assessPage(page: Page, url: string | null): A;
}

/**
 * Judges the ads of a live page: one assessment for each, none where the page holds no ad. The page is read as it is
 * rendered, so that text hidden by any style sheet counts as hidden; nothing leaves the page.
 *
 * @param document The page's document.
 * @param detector What `createDetector` of `scam-vacancy` returns.
 */
export function assessPage<A extends { readonly ad: { readonly isAd: boolean } }>(
  document: Document,
  detector: PageDetector<A>,
): A[] {
  const url = document.location?.href ?? null;
  return readDocument(document)
    .filter((page) => page.text.trim() !== '' || page.postings.length > 0)
    .map((page) => detector.assessPage(page, url))
    .filter((assessment) => assessment.ad.isAd);
}

export type { Page, PageLink } from './read/page.js';
