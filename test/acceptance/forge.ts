import type { Original } from './originals.js';

/** Where an official text asks for applications: replaced in the forged copy. */
export function withAddress(original: Original, address: string): string {
  const { text, email } = original;
  const swapped = text.replaceAll(email, address);
  if (swapped !== text) return swapped;
  // The copy that has lost its address: a forger fills the gap.
  return text.replace('following address:,', `following address: ${address},`);
}

/** Every link of the official text, or the word that lost its link, leads to `link`. */
export function withLink(original: Original, link: string): string {
  const { text } = original;
  const swapped = text.replace(/https?:\/\/[\w./-]*\w/g, link);
  if (swapped !== text) return swapped;
  const here = text.replace(/\b(available|downloaded) here\b/, `$1 here: ${link}`);
  if (here !== text) return here;
  return text.replace('completed application form', `completed application form (${link})`);
}

/** The address is gone and only the link is left. */
export function withOnlyLink(original: Original, link: string): string {
  return withLink({ ...original, text: withAddress(original, 'the form') }, link)
    .replaceAll('[the form](mailto:the form)', `[the form](${link})`)
    .replace('following address: the form', `following address: ${link}`);
}

/** A sentence of the forger's, after a paragraph at `share` of the text. */
export function withSentence(text: string, sentence: string, share: number): string {
  const at = text.indexOf('\n', Math.floor(text.length * share));
  if (at < 0) return `${text}\n\n${sentence}`;
  return `${text.slice(0, at)}\n${sentence}\n${text.slice(at + 1)}`;
}

/** The stated pay times `factor`, in the text's own manner of writing numbers. */
export function withPay(original: Original, factor: number): string {
  const { min, max } = original.vacancy.baseSalary!;
  return [min!, max!]
    .filter((amount, i, all) => all.indexOf(amount) === i)
    .reduce((text, amount) => raised(text, amount, factor), original.text);
}

function raised(text: string, amount: number, factor: number): string {
  const more = Math.round(amount * factor);
  const whole = String(Math.floor(amount));
  if (!Number.isInteger(amount)) return text.replaceAll(String(amount), `${more}.00`);
  const grouped = (value: string, separator: string) =>
    Number(value).toLocaleString('en').replaceAll(',', separator);
  return [',', '.', ' ', ''].reduce(
    (changed, separator) => changed.replaceAll(grouped(whole, separator), grouped(String(more), separator)),
    text,
  );
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?=\d)/g;
const DATE = new RegExp(`\\b(${MONTHS.join('|')})( \\d{4})?`, 'g');

/** Every English date of the text moved by whole months; weekdays are left out, as a careful forger would. */
export function withDatesMoved(text: string, months: number): string {
  return text.replace(WEEKDAY, '').replace(DATE, (_, month: string, year: string | undefined) => {
    const index = MONTHS.indexOf(month) + months;
    const moved = MONTHS[((index % 12) + 12) % 12]!;
    return year ? `${moved} ${Number(year) + Math.floor(index / 12)}` : moved;
  });
}

/** A day moved by whole months, at most to the 28th. */
export function movedDay(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const index = month - 1 + months;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${year + Math.floor(index / 12)}-${pad((((index % 12) + 12) % 12) + 1)}-${pad(Math.min(date, 28))}`;
}

const MONTH_NAMES: Readonly<Record<string, readonly string[]>> = {
  en: MONTHS,
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  it: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  pt: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
};

/** A day as the language writes it: `1 de marzo de 2027`. */
export function written(day: string, language: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const name = MONTH_NAMES[language]![month - 1]!;
  if (language === 'de') return `${date}. ${name} ${year}`;
  if (language === 'es' || language === 'pt') return `${date} de ${name} de ${year}`;
  return `${date} ${name} ${year}`;
}
