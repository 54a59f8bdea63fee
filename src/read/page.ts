/** A link or protected address of a page, in units of `Page.text`. */
export interface PageLink {
  /** As written, entities decoded; `mailto:` and `tel:` included; a Cloudflare-protected address as `mailto:`. */
  readonly href: string;
  readonly start: number;
  readonly end: number;
}

/** A page or an HTML fragment, read: its main text with lines kept, and what stands behind it. */
export interface Page {
  readonly text: string;
  /** First heading, else the document's title without the site's name. */
  readonly title: string | null;
  readonly links: readonly PageLink[];
  /** Texts that a reader would not see (style, attribute, size, colour), never part of `text`. */
  readonly hiddenTexts: readonly string[];
  /** schema.org JobPosting objects of JSON-LD, microdata and RDFa, as plain objects with schema.org's names. */
  readonly postings: readonly Readonly<Record<string, unknown>>[];
  /** The `lang` attribute, lower case, or null. */
  readonly language: string | null;
  /** The hidden texts again, each with the means by which it is hidden. */
  readonly hidden?: readonly { readonly text: string; readonly by: string }[];
  /** The ads of a page that shows several, each as a page of its own; absent where the page is one ad. */
  readonly sections?: readonly Page[];
}
