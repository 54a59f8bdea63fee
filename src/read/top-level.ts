/**
 * Generic top-level domains that ads are seen with (IANA root zone). Two-letter ones are all taken for countries'.
 * Only to tell a host from two words that lost the space after a full stop; the public suffix list decides elsewhere.
 */
const GENERIC: ReadonlySet<string> = new Set(
  `com org net edu gov mil int info biz name pro aero coop museum jobs mobi travel cat asia post tel xxx
  academy africa agency app art associates bank berlin blog brussels vlaanderen gent amsterdam frl wien hamburg koeln cologne bayern nrw saarland ruhr paris bzh alsace corsica madrid barcelona eus gal
  swiss london wales scot cymru istanbul nyc tokyo business capital care careers career center cloud club college community company consulting dev digital direct download
  earth education email energy engineering events expert express finance financial foundation fund global gmbh green group guru health help host hosting house how
  institute international ist jetzt lat law legal life link live ltd management marketing media money network news ngo ong one online opportunity ooo page partners plus press
  productions recruit report review reviews run school science services shop site social software solutions solar space store stream studio support systems team tech technology
  today tools top training university uno vip vote website wiki win work works world wtf xyz zone gle icu click monster cfd sbs lol fun cyou rest bar buzz quest beauty hair skin makeup autos`
    .split(/\s+/u)
    .filter((label) => label !== ''),
);

/** Whether a label, lower case, ends host names: `org`, `be`, `xn--…`. */
export function isTopLevel(label: string): boolean {
  if (label.length === 2) return /^[a-z]{2}$/u.test(label) || /^[^\x00-\x7f]{2}$/u.test(label); // eslint-disable-line no-control-regex
  return GENERIC.has(label) || label.startsWith('xn--') || /^[^\x00-\x7f]{2,}$/u.test(label); // eslint-disable-line no-control-regex
}
