/** Money that stands beside the pay: what is added to it, bought, saved, covered or worth something. */
import type { Words } from '../text/words.js';
import type { Amount } from './amounts.js';
import { breaksBefore } from './sentence.js';
import type { Marks } from './vocabulary/marks.js';
import { payCompound } from './vocabulary/pay-compounds.js';
import { Tag } from './vocabulary/tag.js';

/** "£30,000 plus pension": what is added to the pay. */
const BESIDES: ReadonlySet<string> = new Set(
  'plus and with including und et en y e zuzuglich avec con com zzgl'.split(' '),
);

/** "£2K+ in commission": the sign belongs to the amount, and adds nothing to it. */
function isOpenEnded(words: Words, i: number): boolean {
  return words.text.startsWith('+ ', words.end[i - 1]) && /^(?:in|of|from|as)$/u.test(words.at[i]!.folded);
}

function otherAfter(words: Words, marks: Marks, from: number): boolean {
  const limit = Math.min(words.count, from + 5);
  for (let i = from; i < limit; i++) {
    if (
      breaksBefore(words, i) ||
      (/[(+,;&*]/u.test(words.text.slice(words.end[i - 1], words.start[i])) && !isOpenEnded(words, i))
    )
      return false;
    if (BESIDES.has(words.at[i]!.folded)) return false;
    const tags = marks.tags[i]! | payCompound(words.at[i]!).tags;
    if (tags & Tag.Pay) return false;
    if (tags & Tag.OtherMoney) return true;
  }
  return false;
}

/** Money beside the pay, whatever word of pay stands nearer: "a supplement of 15 % of the salary, at least £3,784". */
const BESIDE_PAY: ReadonlySet<string> = new Set([
  'supplement',
  'supplements',
  'bonus',
  'allowance',
  'referral',
  'retention',
  'relocation',
  'relocating',
  'final',
  'deducted',
  'deduction',
  'weighting',
  'supplément',
  'prime',
  'toelage',
  'zuschlag',
  'membership',
  'gym',
  'refer',
  'friend',
  'hello',
  'golden',
  'discounted',
  'instalments',
  'installments',
  'differential',
  'enhancement',
  'hcas',
]);

/** A share of the pay: "10% of annual basic salary, with a minimum of £4,000". */
const SHARE = /% (?:of|des|van|du|der|del|de) [^%\n.]{0,60}\b(?:min|max|up to|bis zu|subject)[^%\n]{0,50}$/iu;
const SHARE_REACH = 120;

/** Right before an amount on top of the pay: "an extra $100 for referring someone". */
const EXTRA =
  /^(?:extra|additional|further|another|zusatzlich|zusatzliche|weitere|supplementaires?|adicional(?:es)?|ulteriori)$/u;

/** "a voucher worth €14": what a thing would cost. */
const WORTH =
  /(?:\bt\.? ?w\.? ?v\.?|ter waarde van|im wert von|(?:d'une|de) valeur de|por valor de|del valore di|no valor de|worth)(?: (?:up to|bis zu|over|van|circa))? ?(?:[A-Z]{3} ?)?[€£$]? ?$/iu;
/** "0,41 €/km" */
const BY_DISTANCE = /^[\s/€£$]{0,4}(?:(?:per|pro|par|por|al|a|le|du) )?(?:km|kilom|mile)/iu;

/** Beside the pay, however near a word of pay stands: "both earn £500", "a reduced rate of £20". */
const NEVER_PAY: ReadonlySet<string> = new Set([
  'refer',
  'referral',
  'referring',
  'referrals',
  'friend',
  'reduced',
  'discounted',
  'preferential',
  'subsidised',
  'subsidized',
]);
const NEVER_REACH = 8;

function neverPay(words: Words, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - NEVER_REACH) && !breaksBefore(words, i + 1); i--)
    if (NEVER_PAY.has(words.at[i]!.folded)) return true;
  return false;
}

const BESIDE_REACH = 28;

function besidePay(words: Words, first: number, pay: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - BESIDE_REACH); i--) {
    if (breaksBefore(words, i + 1)) return false;
    if (i !== pay && BESIDE_PAY.has(words.at[i]!.folded)) return true;
  }
  return false;
}

/** "€ 175 per week extra", "200 € in più": money that comes on top of the pay. */
const ON_TOP =
  /^ ?(?:extra|additional|on top|zusätzlich|extra's|bovenop|en plus|en sus|supplémentaires?|adicional(?:es)?|in più|aggiuntiv[io]|de shift|shift differential|differential)(?![\p{L}-])/iu;
/** What adds an amount to the pay before it: "£18,005 + £3,784", "(plus £4,000 London weighting)". */
const ADDS = /(?:(?<!\d)\+|\+(?= ?[€£$])|\b(?:plus|zzgl\.?|zuzüglich|dazu|más|più|mais)\b)[^\d;.]{0,40}$/u;
const ADDED_REACH = 80;
/** Most words between what adds an amount and the amount: "+ vale-refeição de R$ 32,00". */
const ADDED_WORDS = 5;

/** Whether an amount is added to a pay that the same line told before it, or that a line before it told. */
export function isAdded(words: Words, marks: Marks, payEnd: number, low: Amount): boolean {
  if (low.start <= payEnd) return false;
  const lead = words.text.slice(Math.max(payEnd, low.start - ADDED_REACH), low.start);
  const line = lead.slice(lead.lastIndexOf('\n') + 1);
  if (!ADDS.test(line) || (line.length === lead.length && low.start - payEnd > ADDED_REACH)) return false;
  const sign = low.start - line.length + Math.max(line.lastIndexOf('+'), 0);
  for (let i = low.from - 1; i >= 0 && words.start[i]! > sign && low.from - i <= ADDED_WORDS; i--)
    if (marks.tags[i]! & Tag.Pay) return false;
  return true;
}

/** "we pay the $120 course": what is bought, and not what is earned. */
function isBought(words: Words, marks: Marks, low: Amount, tail: number): boolean {
  const article = words.at[low.from - 1]?.folded;
  if (article !== 'the' || !/^pays?$/u.test(words.at[low.from - 2]?.folded ?? '')) return false;
  if (tail < words.count && marks.tags[tail]! & Tag.OtherMoney) return true;
  for (let i = tail; i < Math.min(words.count, tail + 4) && !breaksBefore(words, i); i++)
    if (marks.tags[i]! & (Tag.Pay | Tag.Period | Tag.Per)) return false;
  return true;
}

/** "$500 per hired referral" */
function perOther(words: Words, marks: Marks, tail: number): boolean {
  if (tail >= words.count || !(marks.tags[tail]! & Tag.Per) || breaksBefore(words, tail)) return false;
  for (let i = tail + 1; i < Math.min(words.count, tail + 3) && !breaksBefore(words, i); i++) {
    if (words.at[i]!.folded === 'rata') return false;
    if (marks.tags[i]! & Tag.OtherMoney) return true;
  }
  return false;
}

/**
 * Whether an amount is money beside the pay, whatever word of pay is near. `label` says that a word of pay stands
 * right before it, `pay` which; `tail` is the word after the amount and its period.
 */
export function isBesidePay(
  words: Words,
  marks: Marks,
  low: Amount,
  tail: number,
  { pay, label }: { readonly pay: number; readonly label: boolean },
  ofTrainee: boolean,
): boolean {
  if (!label && !ofTrainee && besidePay(words, low.from, pay)) return true;
  if (neverPay(words, low.from) || perOther(words, marks, tail)) return true;
  if (EXTRA.test(words.at[low.from - 1]?.folded ?? '')) return true;
  const before = words.text.slice(Math.max(0, low.start - SHARE_REACH), low.start);
  if (WORTH.test(before.slice(-30)) || (before.includes('%') && SHARE.test(before))) return true;
  const after = words.text.slice(words.end[tail - 1], words.end[tail - 1]! + 24);
  if (BY_DISTANCE.test(after) || ON_TOP.test(after)) return true;
  if (!label && otherAfter(words, marks, tail)) return true;
  return isBought(words, marks, low, tail);
}
