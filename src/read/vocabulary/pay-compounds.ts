import { memoSlot, type Word } from '../../text/words.js';
import { PERIOD_SHIFT, Tag } from './tag.js';

/** Money that is no pay, by how a German or Dutch compound ends: `Fahrtkostenzuschuss`, `reiskostenvergoeding`. */
const OTHER =
  /(?:zuschuss|zulage|pauschale|ticket|beitrag|beitrage|pramie|praemie|bonus|budget|toelage|premie|cheques|bijdrage|kosten|spende|gutschein|guthaben)$|^(?:reis|onkosten|fiets|km|kilometer|thuiswerk|telefoon|verplaatsing|woon|fahrt|umzug|weiterbildung).*vergoeding$/u;
/** Pay, by how a compound ends: `Bruttomonatsgehalt`, `startsalaris`, `Praktikumsvergütung`, `dagtarief`. */
const PAY =
  /(?:gehalt|gehalter|lohn|salaris|salarissen|loon|vergutung|vergoeding|honorar|entgelt|satz|tarief|verdienst|brutto|bezuge|besoldung|salar)$|^(?:ehrenamts|ubungsleiter|aufwands)pauschale$/u;
/** Periods inside a compound, in the order of `PERIOD_NAMES`. */
const PERIODS: readonly RegExp[] = [/stunde|uur/u, /tages|dag/u, /woche|week/u, /monat|maand/u, /jahr|jaar/u];
/** Compounds are longer than any part that is known by itself. */
const SHORTEST = 8;

const slot = memoSlot();

interface Compound {
  readonly tags: number;
  readonly value: number;
}

const NONE: Compound = { tags: 0, value: 0 };

function read(folded: string): Compound {
  if (folded.length < SHORTEST) return NONE;
  const isPay = PAY.test(folded);
  if (OTHER.test(folded) && !(isPay && folded.endsWith('pauschale')))
    return { tags: Tag.OtherMoney, value: 0 };
  if (!isPay) return NONE;
  const period = PERIODS.findIndex((pattern) => pattern.test(folded));
  return period < 0
    ? { tags: Tag.Pay, value: 0 }
    : { tags: Tag.Pay | Tag.Period, value: (period + 1) << PERIOD_SHIFT };
}

/** What a compound that no list holds says of money. Remembered with the word. */
export function payCompound(word: Word): Compound {
  const known = word.memo[slot] as Compound | undefined;
  if (known !== undefined) return known;
  const found = read(word.folded);
  word.memo[slot] = found;
  return found;
}
