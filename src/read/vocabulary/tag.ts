/** What a word can mean to a reader of vacancies; bits, since a word may mean several things (`march`, `mar`). */
export const enum Tag {
  Month = 1 << 0,
  Weekday = 1 << 1,
  /** Stands between the parts of a date: `of`, `de`, `den`. */
  Glue = 1 << 2,
  /** Joins two dates or amounts: `to`, `and`, `bis`. */
  Join = 1 << 3,
  Deadline = 1 << 4,
  Start = 1 << 5,
  End = 1 << 6,
  Posted = 1 << 7,
  Interview = 1 << 8,
  Shortlist = 1 << 9,
  /** Names a limit: `by`, `before`, `until`. */
  Limit = 1 << 10,
  /** Asks for an application: `apply`, `send`, `CV`. */
  Apply = 1 << 11,
  From = 1 << 12,
  /** Asks for questions: `questions`, `information`. */
  Ask = 1 << 13,
  /** A board's or an organisation's own publicity: `follow`, `newsletter`. */
  Follow = 1 << 14,
  /** Speaks of fraud: `scam`, `arnaque`. */
  Scam = 1 << 15,
  At = 1 << 16,
  Dot = 1 << 17,
  Messenger = 1 << 18,
  Pay = 1 << 19,
  /** Money that is not pay: `budget`, `turnover`, `fee`. */
  OtherMoney = 1 << 20,
  Period = 1 << 21,
  Currency = 1 << 22,
  Kind = 1 << 23,
  /** The time that a post lasts: `contract`, `fixed-term`. */
  Contract = 1 << 24,
  Phone = 1 << 25,
  /** Before a period: `per`, `par`, `pro`. */
  Per = 1 << 26,
  Estimate = 1 << 27,
  Not = 1 << 28,
  /** Says that no date is given: `asap`, `rolling`. */
  Open = 1 << 29,
  /** An employer's verb: `seeks`, `recrute`. */
  Hire = 1 << 30,
  /** Heads the title of a post: `officer`, `chargée`, `Referent`. */
  RoleNoun = 1 << 31,
}

/** Small numbers that go with a tag, packed into one 16-bit value of a word. */
export const MONTH_BITS = 0xf;
export const WEEKDAY_SHIFT = 4;
export const PERIOD_SHIFT = 7;
export const KIND_SHIFT = 10;
export const MESSENGER_SHIFT = 13;

/** Languages as bits, in the order of `LANGUAGE_CODES`. */
export const LANGUAGE_CODES = ['en', 'fr', 'nl', 'de', 'es', 'it', 'pt'] as const;

/** Folded words, separated by spaces, that share a meaning. */
export interface Entry {
  readonly words: string;
  readonly tags?: number;
  readonly value?: number;
  /** Index into `LANGUAGE_CODES` where the words tell their language. */
  readonly language?: number;
}
