import { memoSlot, type Word } from '../../text/words.js';

/** Nouns that a name of an employer begins or ends with, folded, in seven languages. */
const NOUNS: ReadonlySet<string> = new Set(
  `trust foundation council university college academy school museum library hospital hospice charity association society institute union federation coalition alliance network centre center shelter
  farm church authority cooperative collective observatory kitchen bakery restaurant hotel clinic partnership consortium fund bank ministry agency forum theatre orchestra gallery archive
  fondation association commune mairie ville departement universite ecole lycee college musee hopital centre institut agence observatoire secours maison collectif reseau federation syndicat theatre atelier residence cooperative caisse comite ligue union
  gemeente stichting vereniging vzw universiteit hogeschool museum bibliotheek ziekenhuis netwerk huis fonds instituut inspectiedienst cooperatie federatie stad provincie zorgcentrum
  verein stiftung landratsamt stadt gemeinde universitat hochschule museum klinikum netzwerk institut verband forum gasthof hilfswerk kreis bundesamt landesamt diakonie caritas werkstatt kulturzentrum seniorenzentrum vogelwarte bibliothek theater genossenschaft
  fundacion asociacion ayuntamiento diputacion universidad colegio instituto museo hospital centro cooperativa red archivo federacion consorcio ministerio escuela residencia bodega
  fondazione associazione comune universita istituto museo ospedale cooperativa consorzio osservatorio parco mensa teatro rete ente regione provincia scuola onlus biblioteca
  fundacao associacao camara universidade instituto museu hospital cooperativa rede escola`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
/** Legal forms, which end a name. */
const FORMS: ReadonlySet<string> = new Set(
  'ltd limited inc llc llp plc gmbh ggmbh ag eg ug kg vzw asbl bv nv srl spa snc scrl aps onlus odv sl slu sarl sas scop cic'.split(
    ' ',
  ),
);
/** How German and Dutch compounds end that name an employer: `Ruderverein`, `Mediafonds`. */
const ENDING =
  /.{3}(?:verein|verband|stiftung|werk|amt|genossenschaft|kollektiv|fonds|zentrum|haus|klinik|dienst|winkel|vereniging|schule|museum|warte|kirche|universitat|universiteit|school|huis|centrum|stichting|gemeinde|gemeente|gesellschaft|akademie|agentur|verlag|praxis|bedrijf|ziekenhuis|bibliotheek)$/u;

const slot = memoSlot();
const NOUN = 1;
const FORM = 2;

function bits(word: Word): number {
  const known = word.memo[slot] as number | undefined;
  if (known !== undefined) return known;
  const { folded } = word;
  const found = FORMS.has(folded) ? FORM : NOUNS.has(folded) || ENDING.test(folded) ? NOUN : 0;
  word.memo[slot] = found;
  return found;
}

/** Whether a word is a noun of what an employer is, or the legal form that ends its name. */
export function namesBody(word: Word): boolean {
  return bits(word) !== 0;
}

/** Whether a word is a legal form: `GmbH`, `vzw`. */
export function isLegalForm(word: Word): boolean {
  return bits(word) === FORM;
}
