/**
 * Numbers written out, folded: "deduct ten percent", "zwei Serien". Words that mean something else in another language
 * of the lexicon are left out: `once`, `due`, `dos`, `neuf`, `sei`, `cent`, and the articles.
 */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand ' +
    'zwei drei vier funf sechs sieben acht neun zehn elf zwolf zwanzig dreißig dreissig funfzig hundert tausend ' +
    'twee drie vijf zes zeven negen tien twaalf twintig dertig vijftig honderd duizend ' +
    'deux trois quatre cinq sept huit dix douze quinze vingt trente cinquante mille ' +
    'tres cuatro cinco seis siete ocho diez doce veinte treinta cincuenta cien mil ' +
    'tre quattro cinque sette otto dieci venti trenta cinquanta cento ' +
    'dois duas quatro sete oito dez vinte trinta cem'
  ).split(' '),
);
