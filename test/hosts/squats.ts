/**
 * Look-alike domains by the techniques that dnstwist documents (https://github.com/elceef/dnstwist), written anew for
 * these tests: what the judge in src/hosts must find is made by rules that it doesn't share.
 */
import { parse } from 'tldts';

export interface Squat {
  readonly host: string;
  readonly technique: string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const KEYBOARDS: readonly Readonly<Record<string, string>>[] = [
  { 1: '2q', 2: '3wq1', 3: '4ew2', 4: '5re3', 5: '6tr4', 6: '7yt5', 7: '8uy6', 8: '9iu7', 9: '0oi8', 0: 'po9', q: '12wa', w: '3esaq2', e: '4rdsw3', r: '5tfde4', t: '6ygfr5', y: '7uhgt6', u: '8ijhy7', i: '9okju8', o: '0plki9', p: 'lo0', a: 'qwsz', s: 'edxzaw', d: 'rfcxse', f: 'tgvcdr', g: 'yhbvft', h: 'ujnbgy', j: 'ikmnhu', k: 'olmji', l: 'kop', z: 'asx', x: 'zsdc', c: 'xdfv', v: 'cfgb', b: 'vghn', n: 'bhjm', m: 'njk' },
  { y: 'asx', z: '7uhgt6', t: '6zgfr5', a: 'qwsy', s: 'edxyaw', x: 'ysdc', g: 'zhbvft', h: 'ujnbgz', u: '8ijhz7' },
  { a: '2zq1', z: '3esqa2', q: 'zswa', s: 'edxwqz', w: 'sxq', l: 'kopm', m: 'lp', p: 'lo0m', x: 'wsdc', n: 'bhj' },
]; // prettier-ignore
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  a: ['à', 'á', 'â', 'ã', 'ä', 'å', 'ɑ', 'ạ', 'ǎ', 'ă', 'ȧ', 'ą', 'ə'], b: ['d', 'lb', 'ʙ', 'ɓ', 'ḃ', 'ḅ', 'ƅ'], c: ['e', 'ƈ', 'ċ', 'ć', 'ç', 'č', 'ĉ', 'ᴄ'],
  d: ['b', 'cl', 'dl', 'ɗ', 'đ', 'ď', 'ɖ', 'ḍ'], e: ['c', 'é', 'è', 'ê', 'ë', 'ē', 'ĕ', 'ě', 'ė', 'ẹ', 'ę', 'ɇ'], f: ['ƒ', 'ḟ'], g: ['q', 'ɢ', 'ɡ', 'ġ', 'ğ', 'ǵ'],
  h: ['lh', 'ĥ', 'ȟ', 'ħ', 'ɦ', 'ḧ', 'ḩ', 'ⱨ'], i: ['1', 'l', 'í', 'ì', 'ï', 'ı', 'ɩ', 'ǐ', 'ĭ', 'ɪ', 'ɨ', 'ị'], j: ['ʝ', 'ǰ', 'ɉ'], k: ['lc', 'ḳ', 'ķ', 'ⱪ'],
  l: ['1', 'i', 'ɫ', 'ł'], m: ['n', 'nn', 'rn', 'rr', 'ṁ', 'ṃ', 'ᴍ', 'ɱ', 'ḿ'], n: ['m', 'r', 'ń', 'ṅ', 'ṇ', 'ñ', 'ň', 'ɲ'], o: ['0', 'ȯ', 'ọ', 'ơ', 'ó', 'ö', 'ᴏ'], p: ['ƿ', 'ƥ', 'ṕ', 'ṗ'],
  q: ['g', 'ʠ'], r: ['ʀ', 'ɼ', 'ɽ', 'ŕ', 'ř', 'ɍ', 'ɾ'], s: ['ʂ', 'ś', 'ṣ', 'ş', 'š', 'ꜱ'], t: ['ţ', 'ŧ', 'ṫ', 'ť'], u: ['v', 'ü', 'ú', 'ù', 'ũ', 'ū', 'ů', 'ʉ', 'ư'], v: ['u', 'ṿ', 'ⱱ', 'ᴠ', 'ṽ'],
  w: ['vv', 'ŵ', 'ẁ', 'ẃ', 'ẅ', 'ⱳ', 'ᴡ'], x: ['ẋ', 'ẍ'], y: ['ʏ', 'ý', 'ÿ', 'ŷ', 'ƴ', 'ỵ'], z: ['ʐ', 'ż', 'ź', 'ᴢ'],
}; // prettier-ignore
const CYRILLIC: Readonly<Record<string, string>> = { a: 'а', b: 'ь', c: 'с', d: 'ԁ', e: 'е', g: 'ԍ', h: 'һ', i: 'і', j: 'ј', k: 'к', l: 'ӏ', m: 'м', o: 'о', p: 'р', q: 'ԛ', s: 'ѕ', t: 'т', v: 'ѵ', w: 'ԝ', x: 'х', y: 'у' }; // prettier-ignore
const WORDS = 'access account admin agree apply auth business career careers cdn choose claim click confirm confirmation connect download employment enroll find group hiring hr http https install interview job jobs login mail mobile my online pay payment payments portal recovery recruit recruitment register safe secure security service services signin signup ssl summary support talent update user vacancies vacancy verification verify view web www'.split(' '); // prettier-ignore
const ENDINGS = 'ae app at au be biz ca careers cc ch cl club cn co com cz de dk es eu fi fr gov gr hk hu id ie in info io ir it jobs jp kr la link live lt lv ly me mobi mx net news ng nl no nz online org pe ph pl pro pt ro rs ru sa se sg site sk th tk to tr tv tw ua uk us vn wiki work xyz za'.split(' '); // prettier-ignore

/** Park and Miller's minimal standard generator, so that every run draws the same. */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function splice(label: string, at: number, gone: number, put: string): string {
  return label.slice(0, at) + put + label.slice(at + gone);
}

function homoglyphs(label: string, most: number): string[] {
  const one = (from: string): string[] =>
    [...from].flatMap((letter, at) => (SHAPES[letter] ?? []).map((shape) => splice(from, at, 1, shape)));
  const first = one(label);
  const both = [...new Set([...first, ...first.flatMap(one)])].filter((made) => made !== label);
  const draw = drawing(label.length * 7919);
  return both.map((made) => [draw(), made] as const).sort((a, b) => a[0] - b[0]).slice(0, most).map(([, made]) => made); // prettier-ignore
}

function labelsBy(label: string): Readonly<Record<string, string[]>> {
  const places = [...label].map((_, at) => at);
  const keys = (letter: string): string[] => KEYBOARDS.flatMap((board) => [...(board[letter] ?? '')]);
  return {
    addition: [...LETTERS, ...DIGITS].map((letter) => label + letter),
    bitsquatting: places.flatMap((at) => [1, 2, 4, 8, 16, 32, 64].map((mask) => splice(label, at, 1, String.fromCharCode(label.charCodeAt(at) ^ mask))).filter((made) => /^[a-z0-9-]+$/u.test(made))),
    cyrillic: [...label].every((letter) => letter in CYRILLIC) ? [[...label].map((letter) => CYRILLIC[letter]).join('')] : [],
    dictionary: WORDS.flatMap((word) => [`${label}-${word}`, label + word, `${word}-${label}`, word + label]),
    homoglyph: homoglyphs(label, 100),
    hyphenation: places.slice(1).map((at) => splice(label, at, 0, '-')),
    insertion: places.slice(1, -1).flatMap((at) => keys(label[at]!).flatMap((key) => [splice(label, at, 0, key), splice(label, at + 1, 0, key)])),
    omission: places.map((at) => splice(label, at, 1, '')),
    plural: places.slice(2, -2).map((at) => splice(label, at + 1, 0, 'sxz'.includes(label[at]!) ? 'es' : 's')),
    repetition: places.map((at) => splice(label, at, 0, label[at]!)),
    replacement: places.flatMap((at) => keys(label[at]!).map((key) => splice(label, at, 1, key))),
    subdomain: places.slice(1, -1).filter((at) => label[at] !== '-' && label[at - 1] !== '-').map((at) => splice(label, at, 0, '.')),
    transposition: places.slice(0, -1).filter((at) => label[at] !== label[at + 1]).map((at) => splice(label, at, 2, label[at + 1]! + label[at]!)),
    'vowel-swap': places.filter((at) => 'aeiou'.includes(label[at]!)).flatMap((at) => [...'aeiou'].map((vowel) => splice(label, at, 1, vowel))),
  }; // prettier-ignore
}

/** All look-alikes of a domain, without itself and without what is no host name. */
export function squatsOf(domain: string): readonly Squat[] {
  const { domainWithoutSuffix, publicSuffix, subdomain } = parse(domain);
  const label = domainWithoutSuffix!;
  const ending = publicSuffix!;
  const lead = subdomain ? `${subdomain}.` : '';
  const made = new Map<string, string>();
  const put = (host: string, technique: string): void => {
    const name = host.split('.').every((part) => part !== '' && !part.startsWith('-') && !part.endsWith('-'));
    if (name && host !== domain && !made.has(host)) made.set(host, technique);
  };
  for (const [technique, labels] of Object.entries(labelsBy(label))) {
    for (const other of labels) put(`${lead}${other}.${ending}`, technique);
  }
  for (const other of ENDINGS) put(`${lead}${label}.${other}`, 'tld-swap');
  put(`${lead}${label}${ending}.${ending}`, 'various');
  if (ending !== 'com') for (const joint of ['', '-']) put(`${lead}${label}${joint}${ending}.com`, 'various');
  if (lead !== '') for (const joint of ['', '-']) put(`${subdomain!}${joint}${label}.${ending}`, 'various');
  return [...made].map(([host, technique]) => ({ host, technique }));
}
