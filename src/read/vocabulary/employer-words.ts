/** Words that tell an employer by its verb or by what it is, folded. */

/** Verbs of an employer that follow its name. */
export const SEEKS: ReadonlySet<string> = new Set([
  'looking', 'seeking', 'seeks', 'hiring', 'recruiting', 'recruits', 'recrute', 'recherche', 'zoekt', 'sucht', 'busca', 'cerca', 'procura', 'contrata', 'ricerca',
]); // prettier-ignore
/** Words between the name and its verb. */
export const BETWEEN: ReadonlySet<string> = new Set([
  'is',
  'are',
  'currently',
  'now',
  'also',
  'actively',
  'est',
  'actuellement',
  'momenteel',
  'aktuell',
  'derzeit',
  'actualmente',
]);
/** Small words inside a name. */
export const CONNECTORS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'the',
  'on',
  'and',
  'de',
  'des',
  'du',
  'la',
  'le',
  'les',
  'et',
  'van',
  'voor',
  'en',
  'fur',
  'und',
  'der',
  'del',
  'y',
  'e',
  'di',
  'in',
  'sans',
  'zonder',
  'ohne',
  'para',
]);
/** Words that are no name by themselves, however they are written. */
export const NO_NAME: ReadonlySet<string> = new Set([
  'we', 'our', 'the', 'this', 'who', 'it', 'he', 'she', 'you', 'they', 'nous', 'wij', 'wir', 'nosotros', 'what', 'job', 'start', 'location', 'currently', 'if', 'are', 'i', 'and', 'on', 'candidate', 'client', 'organisation', 'organization', 'company', 'team', 'trust', 'charity', 'hospital', 'school', 'university', 'service', 'department', 'council', 'health', 'nhs', 'association', 'foundation', 'institute',
]); // prettier-ignore

/** Verbs that say so only of somebody or something: "La Maison engage un·e animateur·rice". */
export const TAKES: ReadonlySet<string> = new Set(
  'engage embauche accueille offre propose werft einstellt besetzt vergibt vergeben ofrece contrata necesita precisa convoca oferece assume seleziona abre'.split(
    ' ',
  ),
);
/** What follows such a verb. */
export const SOMEBODY =
  /^(?:un|une|uno|una|um|uma|des|een|eine[nr]?|ein|twee|zwei|deux|dos|due|dois|practicas|beca|bolsa|stage|tirocinio|estagio)$/u;

/** Nouns of what an employer is: "X is a network of …". */
export const BODIES: ReadonlySet<string> = new Set([
  'organisation', 'organization', 'network', 'platform', 'ngo', 'charity', 'company', 'foundation', 'association', 'nonprofit', 'federation', 'coalition', 'agency', 'firm', 'startup', 'provider', 'institute', 'university', 'trust', 'centre', 'center', 'group', 'movement', 'alliance', 'council', 'leader', 'start', 'non', 'clinic', 'business', 'employer', 'union', 'cooperative',
  'ong', 'reseau', 'plateforme', 'entreprise', 'fondation', 'asbl', 'organisatie', 'netwerk', 'vzw', 'bedrijf', 'stichting', 'vereniging', 'verein', 'netzwerk', 'unternehmen', 'stiftung', 'verband', 'organizacion', 'asociacion', 'red', 'empresa', 'fundacion', 'organizzazione', 'associazione', 'rete', 'organizacao', 'associacao', 'rede',
]); // prettier-ignore
/** What stands between a name and what its bearer is. */
export const COPULAS: ReadonlySet<string> = new Set(['is', 'are', 'est', 'ist', 'es', 'e', 'was']);
/** Names that an employer's name ends with. */
export const ENDS_NAME: ReadonlySet<string> = new Set([
  'trust',
  'foundation',
  'ltd',
  'limited',
  'inc',
  'llc',
  'plc',
  'gmbh',
  'university',
  'council',
  'association',
  'institute',
  'society',
  'union',
  'federation',
  'vzw',
  'asbl',
]);

/** Words before a noun that make no name of it. */
export const NO_NAME_LEAD: ReadonlySet<string> = new Set([
  'our',
  'a',
  'an',
  'this',
  'your',
  'their',
  'location',
  'each',
  'every',
  'notre',
  'unser',
  'unsere',
  'ons',
  'nuestra',
  'nostra',
]);
