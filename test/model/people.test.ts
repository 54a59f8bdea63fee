import { describe, expect, it } from 'vitest';
import { bundledModel } from '../../src/model/bundled.js';
import { readSchemes } from '../../src/model/schemes/read.js';
import { readText } from '../../src/model/text-model.js';
import { wordsOf } from '../../src/text/words.js';

interface Limits {
  readonly model: string;
  readonly bits: (text: string) => number;
  /** How far the evidence may move, and how far for one name or place in fourteen. Bits. */
  readonly most: number;
  readonly worst: number;
}

const MODELS: readonly Limits[] = [
  {
    model: 'the text model',
    bits: (text) => readText(wordsOf(text), bundledModel()).bits,
    most: 0.2,
    worst: 0.3,
  },
  // It knows seven languages: "New" of a city, or a name like "Ní", is an ordinary word of one of them.
  { model: 'the model of schemes', bits: (text) => readSchemes(wordsOf(text)).bits, most: 0.3, worst: 1.4 },
];

/** Ads with holes for people and places; the rest stays as it is. */
const TEMPLATES = [
  `Contact NAME, our PEOPLE manager in PLACE. HE will call you and send the documents to sign. The post is based in PLACE and starts in May. PEOPLE applicants are welcome. Please send HIS office your CV and a letter of motivation before the end of the month, and give the names of two references.`,
  `Earn money from home in PLACE, no experience needed! NAME, our PEOPLE agent, pays weekly. HE will send you a cheque; deposit it, keep your share and send the rest. Text HIS number today with your full name and address and start at once. Open to PEOPLE residents.`,
  `The team in PLACE is led by NAME, a PEOPLE engineer. HE mentors two graduates, and HIS group looks after the billing services. We look for a developer with three years of experience in Java and SQL who likes to test code and to share knowledge. The office in PLACE is near the station.`,
  `Personal assistant wanted by a PEOPLE couple, NAME and family, moving to PLACE. HE travels a lot and needs someone to run errands, receive parcels and pay bills from the account that HIS accountant will open for you. The pay is 700 a week.`,
] as const;

const NAMES = [
  'John Smith',
  'Amina Diallo',
  'Oluwaseun Adeyemi',
  'Fatima Al-Sayed',
  'Wei Zhang',
  'Priya Raghunathan',
  'Jürgen Müller',
  'Siobhán Ní Bhriain',
  'Nguyễn Thị Hương',
  'Mohammed Khan',
  'Ngozi Okafor',
  'José Ibáñez',
  'Olga Ivanova',
  'Grace Mensah',
];
const PEOPLES = [
  'British',
  'American',
  'Nigerian',
  'Indian',
  'Chinese',
  'Syrian',
  'Moroccan',
  'Filipino',
  'Romanian',
  'Ghanaian',
  'Belgian',
  'Mexican',
  'Pakistani',
  'Ukrainian',
];
const PLACES = [
  'London',
  'Lagos',
  'Mumbai',
  'Brussels',
  'Manila',
  'Houston',
  'Accra',
  'Casablanca',
  'Nairobi',
  'New York',
  'Timișoara',
  'Karachi',
  'Ouagadougou',
  'São Paulo',
  'Liège',
];
const GENDERS = [['He', 'his'], ['She', 'her'], ['They', 'their']] as const; // prettier-ignore

function filled(
  template: string,
  name: string,
  people: string,
  place: string,
  [he, his]: readonly [string, string],
): string {
  return template
    .replaceAll('NAME', name)
    .replaceAll('PEOPLE', people)
    .replaceAll('PLACE', place)
    .replaceAll('HE ', `${he} `)
    .replaceAll('HIS', his);
}

const PLAIN = { name: NAMES[0]!, people: PEOPLES[0]!, place: PLACES[0]!, gender: GENDERS[0] };
const CASES = MODELS.flatMap((limits) => TEMPLATES.map((template, i) => ({ ...limits, template, i })));

describe.each(CASES)('$model: people in ad $i', ({ template, bits, most, worst }) => {
  /** How far the bits lie from those of the first: all but one within `most`, and that within `worst`. */
  const hardlyMoves = (texts: readonly string[]): void => {
    const first = bits(texts[0]!);
    const moved = texts.map((text) => Math.abs(bits(text) - first)).sort((a, b) => b - a);
    expect(moved[0]).toBeLessThan(worst);
    expect(moved[1]).toBeLessThan(most);
  };

  it('are not what the score is read from: names', () => {
    hardlyMoves(NAMES.map((name) => filled(template, name, PLAIN.people, PLAIN.place, PLAIN.gender)));
  });

  it('nor nationalities', () => {
    hardlyMoves(PEOPLES.map((people) => filled(template, PLAIN.name, people, PLAIN.place, PLAIN.gender)));
  });

  it('nor places', () => {
    hardlyMoves(PLACES.map((place) => filled(template, PLAIN.name, PLAIN.people, place, PLAIN.gender)));
  });

  it('nor gender', () => {
    hardlyMoves(GENDERS.map((gender) => filled(template, PLAIN.name, PLAIN.people, PLAIN.place, gender)));
  });

  it('nor accents', () => {
    const text = filled(template, 'José Ibáñez', 'Romanian', 'Timișoara', PLAIN.gender);
    expect(Math.abs(bits(text) - bits(text.normalize('NFD').replace(/\p{M}/gu, '')))).toBeLessThan(0.05);
  });
});
