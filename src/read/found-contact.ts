import type { ContactType } from './ad.js';

/** A contact as it stands in the text, before anyone asks what it is for. */
export interface FoundContact {
  readonly type: ContactType;
  /** As read: an address, a URL, a number or a handle; null where it is hidden. */
  readonly value: string | null;
  readonly start: number;
  readonly end: number;
  /** The text of the link that it stands behind, null where it is written out. */
  readonly label: string | null;
  /** Written without a scheme: a host only if the public suffix list knows its ending. */
  readonly guessed?: boolean;
}
