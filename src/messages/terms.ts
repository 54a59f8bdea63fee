import type { Trick } from '../hosts/edit.js';
import type { LookalikeName } from '../hosts/names.js';
import type { DateRole, Disagreement, Oddity, PayPeriod } from '../read/ad.js';

/** Why a text is no ad, as `src/read/nature.ts` says it. */
type Reason = 'too-short' | 'article-about-scams' | 'alert' | 'profile' | 'article';

/** Fields that are compared with a listed vacancy, or a page's markup with its text. */
type Field =
  | Disagreement['field']
  | 'title'
  | 'kind'
  | 'validThrough'
  | 'jobStartDate'
  | 'jobEndDate'
  | 'interviewDate'
  | 'baseSalary'
  | 'applicationContact'
  | 'url'
  | 'demand';

type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

type Named =
  | `trick/${Trick | LookalikeName['trick']}`
  | `reason/${Reason}`
  | `field/${Field}`
  | `messenger/${'whatsapp' | 'telegram' | 'signal' | 'messenger'}`
  | `channel/${'website' | 'linkedin'}`
  | `month/${Month}`
  | `weekday/${Weekday}`
  | `role/${DateRole}`
  | `oddity/${Oddity['type']}`
  | `period/${PayPeriod}`
  | `resembles/${'fraudulent' | 'genuine'}`;

/** How a language writes days, numbers and lists; `{…}` as in a message. */
type Form =
  | 'date'
  | 'day-and-month'
  | 'first-day'
  | 'range'
  | 'between'
  | 'on-day'
  | 'days/one'
  | 'days/other'
  | 'share'
  | 'pay'
  | 'pay-range'
  | 'decimal'
  | 'thousands'
  | 'and'
  | 'each/dates'
  | 'each/contradictions';

/** Words of one language for the names that signals give in their data, and its ways of writing facts. */
export type Terms = Readonly<Record<Named | Form, string>>;
