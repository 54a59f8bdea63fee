import type { ReadError } from './read-error.js';
import type { AdInput } from '../schema/ad.js';

/** One ad of an input, or what stands in its place where it could not be read. */
export type ReadRecord = AdRecord | ErrorRecord;

interface Place {
  /** The path as given or found; `-` for standard input. */
  readonly file: string;
  /** 1 for the first; only where an input holds several ads in lines. */
  readonly line?: number;
  /** What had to be done to read it: another encoding, replaced characters. */
  readonly notes?: readonly string[];
}

export interface AdRecord extends Place {
  readonly ad: AdInput;
}

export interface ErrorRecord extends Place {
  readonly id?: string;
  readonly error: { readonly code: string; readonly message: string; readonly hint: string };
}

/** What a reader of one format yields: the door adds the file. */
export interface FoundAd {
  readonly ad: AdInput;
  readonly line?: number;
  readonly notes?: readonly string[];
}

/** A line that could not be read; those after it go on. */
export interface FoundError {
  readonly failure: ReadError;
}

export type Found = FoundAd | FoundError;
