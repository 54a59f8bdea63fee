import { inWindow } from './cadence/in-window.js';
import { outOfWindow } from './cadence/out-of-window.js';
import { wrongRound } from './cadence/wrong-round.js';
import { freeMail } from './channel/free-mail.js';
import { lookalikeDomain } from './channel/lookalike-domain.js';
import { messenger } from './channel/messenger.js';
import { mismatchedLink } from './channel/mismatched-link.js';
import { officialContact } from './channel/official-contact.js';
import { officialSource } from './channel/official-source.js';
import { redirector } from './channel/redirector.js';
import { unofficialContact } from './channel/unofficial-contact.js';
import { chainLetter } from './content/chain-letter.js';
import { crypto } from './content/crypto.js';
import { fee } from './content/fee.js';
import { guaranteed } from './content/guaranteed.js';
import { moneyHandling } from './content/money-handling.js';
import { noInterview } from './content/no-interview.js';
import { payImplausible } from './content/pay-implausible.js';
import { reshipping } from './content/reshipping.js';
import { sensitiveDocuments } from './content/sensitive-documents.js';
import { schemeWording } from './content/scheme-wording.js';
import { textModel } from './content/text-model.js';
import { urgency } from './content/urgency.js';
import { impossibleOrder } from './dates/impossible-order.js';
import { weekdayMismatch } from './dates/weekday-mismatch.js';
import { contradictsText } from './markup/contradicts-text.js';
import { notAnAd } from './nature/not-an-ad.js';
import { lookalikeName } from './organisation/lookalike-name.js';
import { expired } from './registry/expired.js';
import { knownScam } from './registry/known-scam.js';
import { notListed } from './registry/not-listed.js';
import { recycled } from './registry/recycled.js';
import { tampered } from './registry/tampered.js';
import { verified } from './registry/verified.js';
import type { Signal } from './signal.js';
import { obfuscation } from './text/obfuscation.js';

/** Every signal that is asked of an ad. Their order decides nothing; to add one, add it here and give it a weight. */
export const SIGNALS: readonly Signal[] = [
  verified,
  expired,
  tampered,
  recycled,
  notListed,
  knownScam,
  inWindow,
  outOfWindow,
  wrongRound,
  officialSource,
  officialContact,
  unofficialContact,
  lookalikeDomain,
  freeMail,
  messenger,
  redirector,
  mismatchedLink,
  lookalikeName,
  impossibleOrder,
  weekdayMismatch,
  fee,
  sensitiveDocuments,
  guaranteed,
  urgency,
  noInterview,
  payImplausible,
  moneyHandling,
  reshipping,
  crypto,
  chainLetter,
  textModel,
  schemeWording,
  obfuscation,
  contradictsText,
];

/** The one signal that is asked of what is no ad. */
export const NOT_AN_AD: Signal = notAnAd;
