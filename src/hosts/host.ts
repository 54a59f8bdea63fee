/** A host, reduced by the public suffix list. */
export interface Host {
  /** Lower case, punycode, no trailing dot or port. */
  readonly ascii: string;
  /** As a reader sees it. */
  readonly unicode: string;
  /** Registrable domain (`example.org`), private suffixes counted as suffixes; null for an address or a bare suffix. */
  readonly registrable: string | null;
  /** The registrable domain's own label: `example`. */
  readonly label: string | null;
  readonly suffix: string | null;
  /** What stands before the registrable domain; empty string where nothing does. */
  readonly subdomain: string;
  readonly isIp: boolean;
}
