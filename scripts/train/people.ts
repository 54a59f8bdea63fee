import { hashOf } from '../../src/text/words.js';
import { fold } from '../../src/text/fold.js';
import { wordsOnce } from './words-once.js';

/** Peoples that are not also the name of a language. */
const PEOPLES = `american americans british briton britons english englishman irish scottish welsh canadian canadians australian
australians african africans european europeans asian asians arab arabs indian indians pakistani bangladeshi nigerian nigerians ghanaian
kenyan ugandan ethiopian eritrean somali sudanese egyptian moroccan algerian tunisian libyan syrian iraqi iranian afghan lebanese
jordanian palestinian israeli saudi emirati qatari kuwaiti yemeni mexican mexicans brazilian argentinian chilean colombian venezuelan
peruvian cuban haitian jamaican dominican filipino filipina filipinos malaysian singaporean indonesian belgian swiss austrian
cameroonian congolese senegalese ivorian zimbabwean zambian tanzanian rwandan angolan mozambican namibian hispanic latino latina
caucasian black white jewish muslim christian hindu roma gypsy kiwi korean japanese chinese taiwanese`;

const GENDERED = `they them their theirs themselves he she him her his hers himself herself man men woman women male males female females boy boys girl girls lady ladies
gentleman gentlemen sir madam mr mrs ms miss mother father mom mum dad mothers fathers moms mums dads husband wife brother sister son
daughter guy guys salesman saleswoman businessman businesswoman chairman waitress waiter actress stewardess housewife housewives
hostess`;

const STATES = `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire
jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia washington wisconsin
wyoming usa uk us uae eu ny ca tx fl il ga nj nyc la sf dc scotland wales england ontario quebec alberta africa asia europe america
london manchester birmingham leeds glasgow liverpool houston dallas austin atlanta boston seattle miami orlando philadelphia baltimore
diego francisco angeles vegas antonio jose jacksonville columbus charlotte nashville portland oakland cleveland pittsburgh cincinnati
louis orleans tampa sacramento bakersfield fresno mumbai delhi bangalore hyderabad chennai pune lagos abuja nairobi accra athens
thessaloniki barcelona munich frankfurt hamburg cologne milan turin lyon marseille rotterdam antwerp ghent texan californian`;

function fromRuntime(): string[] {
  const names: string[] = [];
  const regions = new Intl.DisplayNames('en', { type: 'region' });
  const languages = new Intl.DisplayNames('en', { type: 'language' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const a of letters)
    for (const b of letters) {
      names.push(regions.of(a + b) ?? '');
      names.push(languages.of((a + b).toLowerCase()) ?? '');
    }
  for (const zone of Intl.supportedValuesOf('timeZone'))
    names.push(zone.split('/').at(-1)!.replaceAll('_', ' '));
  return names;
}

/** Ordinary words that the lists of countries, languages and cities happen to hold. */
const ORDINARY = new Set(
  `the and of new north south east west central area region island islands united republic city standard territory territories
  other unknown sign language languages center ocean old high low upper lower part best reunion polish easter midway wake`.split(
    /\s+/,
  ),
);

/** A word that stands in small letters in fewer than this share of its places is a name. */
const NAME_SHARE = 0.12;
const LEAST_PLACES = 3;

/** Hashes of words that tell a gender, in English. */
export function genderedWords(): Set<number> {
  return new Set(GENDERED.split(/\s+/).map((word) => hashOf(word)));
}

/** Hashes of the words that the lists hold: peoples and places, in English. */
export function listedNames(): Set<number> {
  const masked = new Set<number>();
  for (const name of [...PEOPLES.split(/\s+/), ...STATES.split(/\s+/), ...fromRuntime()]) {
    for (const part of fold(name).split(/\P{L}+/u)) {
      if (part.length > 1 && !ORDINARY.has(part)) masked.add(hashOf(part));
    }
  }
  return masked;
}

/**
 * Hashes of words that name people, places, peoples or genders: lists, and every word that the texts hardly ever write in
 * small letters away from a sentence's beginning. The model never learns a weight for them.
 */
export function maskedWords(texts: readonly string[]): Set<number> {
  const masked = new Set([...listedNames(), ...genderedWords()]);
  const small = new Map<number, number>();
  const capital = new Map<number, number>();
  for (const text of texts) {
    const words = wordsOnce(text);
    for (let i = 0; i < words.count; i++) {
      const from = words.start[i]!;
      const word = words.at[i]!;
      if (!word.hasLetter || words.end[i]! - from < 2) continue;
      const code = text.charCodeAt(from);
      const counts = code >= 97 && code <= 122 ? small : isName(text, from, words.end[i]!) ? capital : null;
      counts?.set(word.hash, (counts.get(word.hash) ?? 0) + 1);
    }
  }
  for (const [hash, count] of capital) {
    const smalls = small.get(hash) ?? 0;
    if (count + smalls >= LEAST_PLACES && smalls < NAME_SHARE * (count + smalls)) masked.add(hash);
  }
  return masked;
}

/** `Ab…`, not `AB`: abbreviations (SAP, CRM, PHP) are skills more often than names. */
function isName(text: string, from: number, to: number): boolean {
  const second = text.charCodeAt(from + 1);
  return to - from > 2 ? second >= 97 : false;
}
