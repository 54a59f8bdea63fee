/** Hosts that nobody made to resemble another: words, pairs of words, abbreviations and invented names. */
const FIRST = 'acorn active alpine amber anchor apple arbor arrow aspen atlas aurora autumn azure bamboo banner beacon birch blue bold bridge bright bronze brook cable camp candle canyon capital care castle cedar central chapel cherry choice circle city clear clever cloud coast cobalt common compass concert coral corner cotton country craft crown crystal daily daisy delta desert digital direct dragon dream eagle early earth easy echo eden ember energy essex ever express falcon family farm feather fern field first forest forum fox fresh future galaxy garden gentle giant global golden good grand granite great green harbor harvest haven hazel health heart heritage hidden high hill holly home honey honor hope house humble ideal indigo inland iris iron island ivory jade jolly journey jungle junior just keen kind king kitchen lake land lantern large lark laurel leaf legacy level liberty light lily linden lion little local lotus lucky lunar magic main maple marble marine market meadow metro midland mighty mill mint mirror modern moon morning mountain narrow nation native nature neon new nimble noble north nova oak oasis ocean olive open orange orbit orchard orchid origin osprey paper park pearl people pepper phoenix pilot pine pioneer pixel plain planet plum polar pond poplar prairie premier prime pure quartz quick quiet rain rapid raven real red regal ridge river road robin rocket rose royal ruby rural sage sail salt sand sapphire scarlet school sea shadow sharp shell shore sierra silver simple sky smart snow social solar solid south spark spring square star steady steel stone storm summer summit sun sunny sunset super sure swan swift table tall tango teal tender terra tiger timber top tower town trail true trust tulip twin union unity upper urban valley velvet verde victory village vine violet vista vital vivid walnut water wave west white wild willow wind winter wise wolf wonder wood world yellow young zen zenith'.split(' '); // prettier-ignore
const SECOND = 'academy action advice agency air analytics apps art arts associates auto bakery bank bikes board boats books boutique builders cafe cars catering chat church clinic club coach coffee college company concepts consulting cooking council credit dance data deals dental design desk digest drive education electric engineering estate events fabrics farms fashion film finance fitness flooring flowers foods forum foundation furniture gallery games gardens gear gifts glass golf group guide gym hair health hire history holidays homes hotel images insurance interiors jewelry journal kids kitchens lab labs law leather legal library life lighting living loans logistics magazine market marketing media medical metals mobile money motors museum music network news nursery optics organics outdoors paint parks partners parts pay pets pharmacy photo pictures pizza plumbing poetry post power press print productions properties radio records recovery rentals repair research resort review roofing runners school security service services shoes shop sites ski society software solutions sound space sport sports stories street studio style support surf systems tax tea teachers tech theatre tickets tiles times tools tours toys trade training transport travel trees tutor university vet video vintage voice walks watch wear web wedding wine words work works yoga zone'.split(' '); // prettier-ignore
const ENDINGS = 'com com com com com org org org net net co.uk de fr nl be es it eu io info us ca com.au ch at pl'.split(' '); // prettier-ignore
const CONSONANTS = 'bcdfghjklmnprstvwz';
const VOWELS = 'aeiou';

/** `count` hosts, the same ones each time. */
export function ordinaryHosts(count: number): readonly string[] {
  let state = 20261122;
  const draw = (most: number): number => {
    state = (state * 48271) % 0x7fffffff;
    return state % most;
  };
  const pick = <T>(from: ArrayLike<T>): T => from[draw(from.length)]!;
  const invented = (): string => Array.from({ length: 2 + draw(2) }, () => pick(CONSONANTS) + pick(VOWELS)).join('') + (draw(2) === 0 ? pick(CONSONANTS) : ''); // prettier-ignore
  const abbreviation = (): string => Array.from({ length: 3 + draw(3) }, () => pick('abcdefghijklmnopqrstuvwxyz')).join(''); // prettier-ignore
  const label = (): string => {
    const kind = draw(20);
    if (kind < 3) return pick(FIRST);
    if (kind < 9) return pick(FIRST) + pick(SECOND);
    if (kind < 12) return `${pick(FIRST)}-${pick(SECOND)}`;
    if (kind < 15) return invented();
    return kind < 18 ? abbreviation() : pick(SECOND) + pick(['', 'hub', '24', 'online', 'now', 's']);
  };
  const hosts = new Set<string>();
  while (hosts.size < count) hosts.add(`${draw(4) === 0 ? pick(['www.', 'shop.', 'blog.', 'mail.', 'jobs.']) : ''}${label()}.${pick(ENDINGS)}`); // prettier-ignore
  return [...hosts];
}
