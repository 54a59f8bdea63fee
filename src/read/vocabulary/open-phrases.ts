import type { DateFact } from '../ad.js';

/** How a date is left open. */
export type Openness = NonNullable<DateFact['open']>;

/** Phrases that stand for a date, on folded words, longest first where one holds another. */
const PHRASES: readonly (readonly [Openness, string])[] = [
  ['none', 'no specified deadline'], ['none', 'no deadline specified'], ['none', 'deadline not specified'], ['none', 'not specified'],
  ['rolling', 'until filled'], ['rolling', 'until the position is filled'], ['rolling', 'until position is filled'], ['rolling', 'rolling basis'], ['rolling', 'rolling'],
  ['rolling', 'ongoing'], ['rolling', 'jusqu a ce que le poste soit pourvu'], ['rolling', 'au fil de l eau'], ['rolling', 'hasta cubrir'], ['rolling', 'fino a copertura'], ['asap', 'per sofort'], ['rolling', 'tot invulling'], ['rolling', 'laufend'], ['rolling', 'fortlaufend'],
  ['rolling', 'doorlopend'], ['rolling', 'en continu'], ['rolling', 'forma continua'], ['rolling', 'flusso continuo'],
  ['asap', 'asap'], ['asap', 'as soon as possible'], ['asap', 'immediately'], ['asap', 'immediate start'], ['asap', 'immediate'], ['asap', 'immediate effect'], ['asap', 'straight away'], ['asap', 'right away'],
  ['asap', 'des que possible'], ['asap', 'le plus tot possible'], ['asap', 'immediatement'], ['asap', 'immediat'], ['asap', 'immediate'], ['asap', 'tout de suite'],
  ['asap', 'zo snel mogelijk'], ['asap', 'zo spoedig mogelijk'], ['asap', 'z s m'], ['asap', 'zsm'], ['asap', 'per direct'], ['asap', 'onmiddellijk'],
  ['asap', 'ab sofort'], ['asap', 'so bald wie moglich'], ['asap', 'sobald wie moglich'], ['asap', 'zum nachstmoglichen zeitpunkt'], ['asap', 'zum nachstmoglichen termin'], ['asap', 'baldmoglichst'], ['asap', 'schnellstmoglich'], ['asap', 'fruhestmoglich'], ['asap', 'sofort'],
  ['asap', 'lo antes posible'], ['asap', 'cuanto antes'], ['asap', 'inmediata'], ['asap', 'inmediato'], ['asap', 'il prima possibile'], ['asap', 'appena possibile'], ['asap', 'quanto prima'], ['asap', 'immediata'], ['asap', 'immediato'],
  ['asap', 'o mais breve possivel'], ['asap', 'assim que possivel'], ['asap', 'imediato'], ['asap', 'imediata'],
  ['none', 'no deadline'], ['none', 'no fixed deadline'], ['none', 'no closing date'], ['none', 'deadline none'], ['none', 'pas de date limite'], ['none', 'sans date limite'], ['none', 'aucune date limite'],
  ['none', 'geen deadline'], ['none', 'geen sluitingsdatum'], ['none', 'zonder deadline'], ['none', 'keine frist'], ['none', 'keine bewerbungsfrist'], ['none', 'bewerbungsfrist keine'], ['none', 'ohne bewerbungsfrist'],
  ['none', 'sin fecha limite'], ['none', 'sin plazo'], ['none', 'nessuna scadenza'], ['none', 'senza scadenza'], ['none', 'sem prazo'],
  ['rolling', 'until the job is filled'], ['rolling', 'until the role is filled'], ['rolling', 'until the post is filled'], ['rolling', 'until the vacancy is filled'], ['rolling', 'until all positions are filled'], ['rolling', 'until positions are filled'], ['rolling', 'until it is filled'], ['rolling', 'tot de vacature is vervuld'], ['rolling', 'tot de functie is vervuld'], ['rolling', 'bis die stelle besetzt ist'], ['rolling', 'hasta que se cubra'], ['asap', 'as soon as you can'], ['asap', 'as soon as we can'], ['asap', 'as soon as you are able'], ['asap', 'as early as possible'], ['asap', 'at the earliest opportunity'], ['asap', 'des que vous pouvez'], ['asap', 'zo snel als je kunt'], ['asap', 'zo vroeg mogelijk'], ['asap', 'sobald du kannst'], ['asap', 'so fruh wie moglich'], ['asap', 'en cuanto puedas'], ['asap', 'non appena possibile'], ['asap', 'prima possibile'], ['asap', 'o quanto antes'], ['asap', 'logo que possivel'],
  ['asap', 'subito'], ['asap', 'da subito'], ['asap', 'direct aan de slag'], ['asap', 'meteen aan de slag'], ['asap', 'ehestmoglich'], ['asap', 'nachstmoglich'], ['asap', 'zum nachstmoglichen eintrittstermin'], ['asap', 'sofortiger wirkung'], ['asap', 'des maintenant'], ['asap', 'sans delai'], ['asap', 'au plus vite'], ['asap', 'inmediatamente'], ['asap', 'de inmediato'], ['asap', 'imediatamente'], ['asap', 'de imediato'], ['asap', 'straightaway'], ['asap', 'spoedig mogelijk'], ['rolling', 'until further notice'],
]; // prettier-ignore

/** The phrases by the word at which they are looked for. */
export const BY_WORD = new Map<
  string,
  { readonly open: Openness; readonly words: readonly string[]; readonly trigger: number }[]
>();
const TRIGGERS: ReadonlySet<string> = new Set([
  'eau', 'cubrir', 'copertura', 'specified', 'filled', 'rolling', 'ongoing', 'pourvu', 'invulling', 'doorlopend', 'laufend', 'fortlaufend', 'asap', 'possible', 'immediately', 'immediate',
  'immediatement', 'immediat', 'mogelijk', 'direct', 'sofort', 'moglich', 'nachstmoglichen', 'baldmoglichst', 'posible', 'inmediata', 'inmediato', 'possibile', 'immediata', 'immediato', 'possivel', 'imediato', 'imediata', 'continu', 'continua', 'continuo', 'effect', 'away', 'suite', 's', 'zsm', 'onmiddellijk',
  'schnellstmoglich', 'fruhestmoglich', 'soon', 'opportunity', 'pouvez', 'kunt', 'kannst', 'puedas', 'cubra', 'vervuld', 'besetzt', 'antes', 'prima', 'deadline', 'closing', 'limite', 'sluitingsdatum', 'frist', 'bewerbungsfrist', 'plazo', 'scadenza', 'prazo',
  'subito', 'slag', 'ehestmoglich', 'nachstmoglich', 'wirkung', 'maintenant', 'delai', 'vite', 'inmediatamente', 'imediatamente', 'straightaway', 'notice',
]); // prettier-ignore
for (const [open, phrase] of PHRASES) {
  const parts = phrase.split(' ');
  const trigger = parts.findIndex((part) => TRIGGERS.has(part));
  const list = BY_WORD.get(parts[trigger]!) ?? [];
  list.push({ open, words: parts, trigger });
  BY_WORD.set(parts[trigger]!, list);
}
