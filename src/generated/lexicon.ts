// Written by scripts/generate-lexicon.ts from data/lexicon/*.yaml. Do not edit.
import type { CompiledLexicon } from '../lexicon/lexicon.js';

export const COMPILED: CompiledLexicon = {
 "classes": "advance age-band background-check bank-details both-sides buy by-text candidate-pays cash-cheque cheque copy crypto daily duty earn easy-money employer-pays everyone-hired fee for-equipment from-home funds gift-card guaranteed-job hired-already home-address hypothetical identity-doc interview invitation kit lifter little-work mass messenger money mule-title negator no-interview no-qualification only open-account own-account own-pay paid-in parcel partner-bank pass-on pay-order pay-word process reach-us receive recruit-fee recruit-others recruiter refundable remuneration reply-now reship reship-title right-to-work scarcity secret-number secure-place selfie send share-this starter-kit task-work to-our top-up transfer-service travel-refund unsolicited vendor video-ident warning when-hired",
 "exact": "1 100 2 24 3 4 48 5 9 a aan abonar abone abonen accounting acquitter acquittez act ad add ads age al all alleen als am ami an and any app are as asi ask asumimos at atm au aub auf aux b be begleichen bei bel ben betaal betaald betaalt betalen bezahlen bezahlt bic big bij bin binance bis bit bitcoin bizum bon borg bsn btc buy by call can car cas cash cashapp ce ces charge chat check checks ci click cni con crb criptomoeda criptomoneda criptovaluta crypto cryptocurrency cryptomonnaie cuando cubrimos cv cvc cvv d da dag dan dar das dat day dbs de del dem den deposit depositar deposite deposits der des dhl dia die dir discord dit dix dm dni do don doorsturen dos du due dus e een ehe eid ein einzahlen el en enkel entrichten envia enviad enviando enviar enviarnos envie envien envienos envoyer envoyez er es est et ete ethereum facebook falls fee fees few fie fin for found free fue fur ga gdc geben geef geen get gezahlt gmc google got graag gram gsm gtalk h ha han hangout hangouts has hat hay he her het hey hi him his hoy hr hrs hui hurry i iban ich ici id ident if ihr ik il im imo in indien ingresar ingrese ins int is isn ist it its je jij job join jou kan kik kit kryptowahrung l la laad las le les let lid ll lo lorsque los lot lu m maak maakt mail mailen make man manda mandar mande mas may me mee mes message messenger met metamask mi mij min mir mis mit mlm mobile moi momo mon money moneygram mpesa msg mtn muy my n na ne need neosurf neu new ngo nhs ni nicht nie niet nimmer nmc no noch nog nom non nooit nor nos not now nu nul nur o of ohne old om on once one ong ons op or orange ou our out overmaken overschrijven own package packages paga pagamos pagar pagas pago pague paguen paid paiement paient par pas pay paye payer payez paypal paysafecard pcs pdf per perfect pesa peu pin por post postident pre pro provide pvg qu quand que qui re read received red reembolsamos regler reglez remit rep reply reviewed rh rib s sans saw schick schicken schrijf se sea sei selfie selfies send sende senden set seules seuls should si sie sin skrill sms sobald sofern solo som son soy ssn std stort storten sturen stuur stuurt su sum sur sus t ta tag tan te teams telegram ten tes tether text the ti to toi ton too top tot transfer transferir transfiera trc20 trust tu tus two u uberweisen uberweist uberwiesen uit um un una und une unicamente union unpaid uns until up ups ur us usdt uur uw van ve venmo verfahren versement verser versez vez vi via viber video videoident viewed virer virez vog vol vom von vor vos vu vue wallet wanneer was watsapp we webid webmoney wechat weg wenn wer western westernunion what whatapp whats whatsap whatsapp when whether who wie wij wir wire without won write y ya you zahlen zahlt zahlung zelle zend zet zodra zonder zu zum zur",
 "prefix": "abiert abogad abon abonad abonnement abzock accepte accompagn aceptad acquitte actif adjunt administratif administrativ admitid advert agent agree agreg ajoute aktivierungsgebuhr allocation amen ami anad anmeldegebuhr anruf ansprechpartner antwort aport appelle appli approuve approvisionn apresur aprobad arnaqu arrive asegurad asesor asigna aspirante assistant assume assurance assure asumid attribue aufnahmegebuhr ausbildungsgebuhr ausweis ausweisdokument automatic autre bancaire bancari bancaria bancario bearbeitungsgebuhr beneficiaire beneficio beperkt berater bericht beschik betreuer betrug betruger bewerber bewerbungsgebuhr bewerbungsgesprach bewohner bitcoin boekhoud boost bourse buchhalter cadeau cadeaubon cadeaukaart cancel candidat candidature carte cedula certificado certificat certifie charge chat chate cheque choisi clave click client clique cobr code comision commission communique companer compartid complet comptabil comptable compte comuniqu conferencia conferentie confirme congres congreso conseiller conserva consulaire contact continu contrasena contrat contratad controleur convocation convoque coordinador coordinateur coordonnee copia copie correspond coupon courant couvert cripto crypto cryptomonnaie cryptomunt cubiert cubierto cuenta customer dagelijks debutant deelnemer demande denunci depos deposit depot deroul desbloque desconfi devolv devuelt diari diario diffus digital director discut document documento donation donne doorzend dossier driver einladung einschreibegebuhr einschreibungsgebuhr einzahl elegid eligib embauche encaiss encargad encontrad enfant engage enregistrement entretien entrevista entrevue envi enviad envoy equipement equipo erreich erstattungsfahig escanead escrib escro estaf etiqueta etiquette etudiant etudie examine exent exig exige expense extracto facilit facilitad facture fakejob filleul finance financiad financier finanzagent firmad formation fotocopia fotografia fournisseur fraud fraude fraudul fraudulent freunde fuge fuhrerschein fuhrungszeugnis gagn gain gan ganancia garanti garantiert garantizad gefalschte gefluchtete gegarandeerd geschenkkarte gestor geworbene groupe gultig guthabenkarte gutscheincode gutscheinkarte habl handler hebdomadaire heretikett herlabel herverpak hesite identifiant identiteitsdocument illimite imagen impersonat incorporad indemnite ingres ingreso inleg inmediato inscription inspecteur instantaneo interesse intermediari interview invers invert invest investier invit invitacion invitad invitation joign journalist journaliste kaart kandidat kein klick klient kolleg konferenz kontakt kontakte kopie krijg krypto kryptowahrung legalisation leiter lieferant limitad llam logiciel logistikmitarbeiter manager mand masiv masseneinstellung material mefi meine melde membre mensaje mensuel mercancia messag message minim misbruik missbrauch mitarbeiter mitgliedsbeitrag moneda monnaie montant mot mula multilevel nachricht nacionalidad nationalite necesari necessaire nepvacature neue neuverpack notari notarie obligatoire obligatori onbeperkt ontvang operador operateur oplaad oplicht optimi optimis opwaarder original pag pagad pago paiement paketagent paketempfanger paketmanager paketprufer papier parrain partag partage partenaire participant participante partner pasaporte passeport passif patient payable paye percu perd permiso personalausweis personalchef personalleiter personne photo photocopie piramide place plaza poste postul postulant postulante poursui praktikant premier prepagad preparateur prepaye prepayee preseleccionad preselectionne prime procedure procesador proche professionnel proporcion propose proveedor prufungsgebuhr qualification qualifikation quotidien ramen rapprochement realiz recarg recharg recharge recib recibid reclutador recomendad recommande reconcil recruiter recrut recrute recrutement recu reembal reemball reembols reembolsad reempaquet reenvi reetiquet reexped reexpedi refugiad registrierungsgebuhr regle reimburs reintegr reisekosten reisepass reiskosten rejoign relabel remboursable rembourse remit remuner remuneration rendu renvoy repackag repond representant requerid requier requis reservierungsgebuhr respond restitue retenu retir revenu revers ruckzahlbar salaire scam scan schreib schufa schuler schulungsgebuhr secreta seleccionad selectionne semanal signale simbolic slachtoffer socio sollicitant sollicitatiegesprek somme sospechos stagiair stagiaire stort student studiengebuhr studierende subvention sufragad suplant supplier suscrib suspect symbolique taglich tagungsgebuhr tarjeta teilnahmegebuhr teilnehmer tekstbericht termin textnachricht textuel thuiswerk ticket titre touch trabajador trainingsgebuhr traite traitement tramite transaction transfer transferagent transfert transfier transmis transport travailleur treuhandagent uitnodiging umverpack unic uniforme universit unser upload usager usurp vacature valide vendeur verdacht verdachtig verdien vermeld vermittlungsgebuhr versandagent versandetikett versandlabel versandmitarbeiter verse versement verstrek verwaltungsgebuhr verzendlabel victima victime vigente vire virement virtual visa visagebuhr visumgebuhr volontaire voluntari vorauszahl vorstellungsgesprach vrijwilliger waarschuw wahrung warenagent warenprufer warn wekelijks wende wochentlich woonwerk zahlungsabwickler zahlungsagent",
 "suffix": "verwaltungsgebuhr",
 "stem": {
  "en": "abroad absolut accept access accommod account accredit acquaint acquir across activ addit address admin administr admiss advanc after afterward ag again agenc agent alert allow along alreadi also amazon among amount announc annum anoth answer anyon anywher apart app appl appli applic appoint approach approv aren arriv asap ask assist associ assur attach attend attest attornei attract author authoris automat avail avoid awai awar back background badg balanc band bank barrist base be bear been befor beforehand begin below beneficiari between bewar biometr birth bitcoin blogger bodi bond bonu book bookkeep born borrow both brief bring buck build busi came campaign cancel candid candidatur cannot cant card care carri cash cashier caught caution cautiou cell certif certifi chang channel charg chariti chat check chequ children chosen citizen claim clear clearanc clerk client code coin coinbas colleagu collect come comment commiss committe compani complet condit conduct confer confirm congratul consid consult contact continu contract contribut convert cooper coordin copi corpor cost could council countri courier cours cover credenti credit crimin crypto currenc current custom daili data dealer dear debit deduct degre delai depart departur deposit design desk detail didn digit diploma direct director disappoint disclosur discount document doesn doesnt done donor dont doorstep dossier doubt downlin drive driver drop each earn easi easili ebai echeck elig els email emploi employ employe enclos encount end enhanc enrol enter entir equip escrow evalu everi everybodi everydai everyon exactli exam examin except exchang exclus exercis expens experi expir extra face facebook fake famili fast fedex fee feel fifteen file fill final finalis financ financi finish firm first fit five flag flexibl flight follow forfeit forget form formal forward found foundat fraud fraudster fraudul free freedom friend from front full fulli fund further genuin get gift giro give given go good googl govern grab grant group grow guarante guest handl handler have hcpc health held hello here hesit hire hold home hospit host hotel hour hourli hous huge human hurri ident identif imag immedi immigr immunis impost impostor impress inbox includ incom indic individu induct influenc info inform inspector instagram instal instant instantli institut insur interest internet internship interview into introduc invest invit invoic issu item itun job join just keep kindli label laptop larg last late later lawyer least leav left legal legalis legit legitim less letter licenc licens life like limit line link list littl lodg login look lost made maiden mail make manag mani manual map market mass massiv match materi media medic meet mega member mentor merchant messag messeng min mini minim minimum minu minut miss mobil modest moment monei moneygram month more mother movi mule multipl must mustn name nation necessari need needn neg neither network never next nobodi nomin none notic number oblig obtain offer offic onboard onc onli onlin onward open oper opportun order organ organis orient origin other otherwis over oversea pack packag page pai paid panic paper paperwork parcel part particip partner pass passport password patient payabl paycheck payment payout paypal payrol pension peopl percent percentag perform permit person phish phone photo photocopi photograph pick pictur ping place placement platform pleas pocket polic polici posit possess post postag postal practic prepai prepaid preselect press print prior privaci privat probat problem proce procedur process processor product profession profil profit program programm progress project proof protect provid purchas pure qualif question questionnair quick quickli rang rata rate rather reach real rear receipt receiv receptionist recharg recommend record recruit recto refer refrain refuge refund refus regist registr reimburs reject releas reloc remain remaind remit remitt remot remuner repack repli report repres request requir resend reserv reship reshipp resid residenti residu resourc respond respons rest restaur resum retain return review revolut right risk role rout run safe safeti salari same save scale scam scan schedul school score screen seat second secretari secretariat secur seen select send sent separ seriou servic set settl sever shall share ship shipment shop shortlist should shouldn side sign signal simpl simpli site skill skip slot small smartphon social softwar sole some somebodi someon song soon sort spare speak specialist sponsor spot staf stai star start starter startup statement statutori steam still stipend stood store student studi submit subscrib subsidis success such supervisor supplement suppli supplier sure sureti suspici symbol take taken tale talent task teacher team tell test text than that their them then these thi three through ticket tiktok time tip todai togeth told tonight tool topup trade train traine traineeship trainer transact transfer travel trust tuition twelv twenti unauthor unauthoris under uniform univers unless unlimit unlock until upfront upload upon urgent us usdt usernam vacanc valid vast vehicl vendor verif verifi victim video vigil virtual visa void volunt voucher wage wait waiv waiver wallet wari warn websit week weekli welcom well were western whatsapp when which while will wire with withdraw withdrawn within without wont work worker worri would wouldn yahoo year your yourself youtub zangi zero",
  "fr": "abon acce accompagn accompagne accompl achat achet acompt acquer acquisit acquitt acte activ adherent adhes administr admis adress affect afin agenc agent agiss agre aim ains amis annonc appel appliqu apre argent arnaqu arriv arrive associ assur attend attent attir aucun aujourd aupr aur automat autoris autr avanc avant avec avez avis avocat avon badg bancair banqu beneficiair besoin bienvenu billet bloqu bonus bours boutiqu brut bureau caiss canap candidat candidatur cart cash casi caution cec cel cent cet chain chanc chaqu charg chat chef chequ cherch chez chois cinq clic clich client cod colis collect collegu colloqu command commenc commiss communiqu competent compl complementair complet comport compos compren comprend compt comptabl conduir conferent confidentiel confirm congr connexion conseil conserv constitu consult contact conten contrat contribu convert cop cot cotis cour courriel couvert couvr couvron credit crypto cryptogramm dan debloqu debut decouvert deduir del demand demandeur demandon demarch demarrag depart depech deplac depos depot depuis dernier dessous detail deux dev devr devront different diplom direct directeur directric disponibl dispos distanc distinct docu doit doivent domicil don donateur donne dossi droit ecrir ecris ecrit ecriv effectu effort elev email embauch emploi employeur encaiss enregistr ensuit entier entre entrepris entretien entrevu enverr enverron envoi envoy envoyon equip etabl ete etiquet etre etud evalu evit examen exclus exige exigeon exped expedi expedit experient expir extrait fac facil factur fair fait faudr fauss faut faux felicit feron fiabl fill filleul film finalis financ financi financier financon fiscal fois fond fondat format fourn fournisseur fournitur frais gain garant gard general gestion gestionnair gratif gratuit hameconnag heberg heur heureux hotel huissi humain identif identifi identit illimit immediat immigr inclu inclus independ indiqu inform informat inscript inscriv install instantan institu integral interim intermediair interview invit jam jeun joi joign joindr jour journali journe judiciair jusqu just laiss legal legalis leur li libert libr lien lieu lign lik limit limite log logist lor mail mainten maison mallet manag mandat manqu marchandis marketing mass massif massiv materiel medical mem membr menag mensuel merc messag messager metton minut mis mission mobil modiqu moin mois mond money monnai mont moyen mun naissanc national nationalit necessair negat neosurf nombr not notair notr nous nouveau nouvel null numer numeris numero obligatoir obten offert offre onboarding oper ordin ordre organis original oubl ouvert ouvertur ouvr pack pag pai paquet parcouru part partenair particip parven pass passif pay payabl payon paypal paysafecard pend percevoir perd perm person personnel peut photo piec plac plais plus plusieur portabl portefeuill posit possed possess post postal postul pour pourcentag pourr pourront prealabl prelev premi premier prend prendr prenon prepaye press preuv pri prim prion pris priv procedur produit profil programm projet proposon propr prudent publiqu puis pyramidal qualif quelqu question quiconqu quinz quoi quotidien rapid rat reag realis recept recev recevoir recevr recherch reclamon recois recommand recouvr recrut recruteur recto recu redev reexpedit reexpediteur referent refus refuse regl rejete relanc relationnel relev remarqu rembours rembourson rend renseign renvoi rep repond repons requ requis reseau reserv respons ressort ressourc rest restaur restent reten retenu retir retr reussit revenu revenus revers risqu salair san sauf scolarit secret secretair securit sejour select selection semain ser serieux seront serv servic seul sign signal signatur simpl sinon smartphon social societ soi soit sold somm sont soumettr sous stag structur subvent succ suffisent suis suit suiv suivr symbol tach tant tard telephon teletravail temp termin test tiendr tient timbr titr titulair toujour tous tout trait transact transcash transf transfer transfert transmet transmettr transport travail travaill tre treiziem tresorer trois trop trouv ulterieur uniform uniqu universit urgenc urgent usager usdt valabl valid ven vent ver verif vers verso veuill video videos vient vigil vingt vir virtuel vis visio visit vit vital votr vous voyag watsap wattsapp whatsapp",
  "nl": "aanbevol aanbod aangebracht aangenom aangerek aangeworv aankomst aankoopt aankop aanlever aanmeldingskost aanmeldkost aanschaff aanstell aantal aanvaard aanvang aanvrag aanwerv aarzel aarzelt abonner account achtergrondcontrol achterkant achterzijd activer administratie administratiekost adres advocat afdruk afgewez afstand agent alert all allen amazon amper ander antwoord app apparatur appj appl automatisch baangarantie ban bank bankafschrift bankgegeven bankreken bankrekeningnummer bedrag bedrijf begeleider beginn begint behandel behandeld behandelingskost behandelkost behoud behoudt beid bekek bekost bekostigd bemiddelingskost benaderd benodigd bent beoordel bericht bestel bestell bestelt betaalbewijs betaald betaalt betal betalingsagent betalingsbewijs betalingsverwerker beur beveiligingscod bevest bevestigd bewijs bewoner bezit bezorg bijdrag bijna bijverdien bijverdienst bijvoeg binn binnenkom blij boek boekt bonn bonus borg borgsom breng brutolon budget bureau burgerservicenummer cadeau certificat chat chatinterview cheque cheques client collega collegegeld commissie contact contract creditcardgegeven creditcardnummer cryptogeld cryptovaluta dag dagelijk deelnemer deeltijd del dez dien dienst dient digid digital diploma direct document donateur doorboek doorgegev doorgestuurd doorgev doorstort doorstur doorstuurt dor dossier dossierkost draagt drag drie dringend eenmal eenvoud eerst eig eis elk email enkel erkend ervar factur financieel financiel foto fotokopie fotos functie garander garantie gat geaccepteerd gebeurt geboorteakt gedekt gedrag gefeliciteerd gefinancierd gegarandeerd gegev gegeven geinteresseerd gekoz gekreg geld geldezel geldig geldtransfer geliev gemak gen geselecteerd gesprek gestart gestort gevond gevraagd geweigerd gezien gezinn goed goeder goedgekeurd googl gratis groep haast hebb hotel houd houdt huis huisadres huisvest identificatie identiteitsbewijs identiteitskaart ieder iederen iemand inclusief indien indiensttred informer inkom inkomst inloggegeven inn inschrijfgeld inschrijfkost inschrijfvergoed inschrijv inschrijvingsgeld inschrijvingskost intakekost interview invull inwissel itsm itunes jobaanbied jobgarantie journalist jouw kaart kaartnummer kan kanal kandidat kandidatur kant kantoormateriaal kantor kennismakingsgesprek keuring kinder klant klein klik komt koopt kop kost kostelos kredietkaartnummer kreg krijg krijgt kunt kwalificaties kwijtgeschold laatst land laptop lat later led leerling legal legalisatiekost legitimatiebewijs leverancier lidgeld lidmaatschap lik link logistiek lon loonadministratie maakt maand maandlon mail mak makkelijk manager mar massaaanwerv massal massarekruter massawerv materiaal medewerker medisch meebreng meestur meld men mer meten mijn minsten minut miss moet moneygram munt nadat nam nar nationaliteit negatief nem nepp netwerkmarket niemand niet nieuw nodig nooit notaris nummer omtrent onderteken onderzoek ongeacht onkostenvergoed onlin onmiddel ontgrendel ontvang ontvangt ontving onz opdracht open openbar opening opent opgepast oplad opleid opleidingskost oplicht opnem opnieuw opstur optimaliser organisatie originel over overboek overgemaakt overmaakt overmak overschrijv pagina paginas pakj pakjes pakket pakketagent pakketdoorzend pakketverwerk pakketverwerker partner partnerbank parttim paspoort passief patient paysaf pensioen per percent percentag person personel phishing pincod plaatsing plaatsingskost plat plek posities positiev premie priv procent product proeftijd proficiat profiel project reager recenser recensies recht recruiter recruitment registratie registratiebijdrag registratiekost registratievergoed reis reiskostenvergoed rek reken rekeninggegeven rekeningnummer rekeninguittreksel rekruter reserver reserveringskost rest restant restaurant rester restitueer resultat review rijbewijs rijksregisternummer risico salaris saldo sam scam schaff schriftelijk schrijf screening selectie selectiekost selectieprocedur signal slecht smartphon snel softwar sollicitant sollicitatie sollicitatiegesprek sollicitatiekost sollicitatieprocedur stageplat stagevergoed start starterskit starterspakket startpakket steam stichting stort strafregister student stur stuurt subsidies symbolisch taakjes tak team tekst tekstinterview telefon tenzij terug terugbetaald terugbetal teruggestort test testreken tevor thuis thuisadres thuiskantor ticket tien tijd tijden tip toegestuurd toelag toestur toevoeg totdat training trainingskost transactie transfer transferagent tuss tussenperson twee twijfel twijfelt uitbetaald uitbetal uiter uitgekoz uitgenodigd uitnod uitsluit uittreksel uitzendbureau uniform universiteit uren usdt uurtjes vacatur vacatures vakantiegeld val valuta vandag vanuit vast veilig verantwoord verblijf verblijfskost verblijfstitel verblijfsvergunn verder verdien verdienst vereist veren verget vergezeld vergoed vergoedt vergunningskost verheugd verklar verlies verliest verloopt verlop vermijd verpak verpakt verplaatsingskost verplicht verschuldigd verstur vertegenwoordiger vertrek vertrouw vervalt vervoer vervoerskost verwerk verwerkingskost verwerkt verzamelt verzeker verzekeringskost verzend verzendt verzilver verzoek video videoidentificatie videos videoverificatie vijf vijftien vindt visum visumkost vlucht vluchtel voeg voer voldan voldoen volg volgend volled voltooi vond vooraf voordat voorhand voorkant voorkeur voorschot vooruit voorzicht vor vrag vriend vrij vrijheid vrijspel waakzam waarborg waarborgsom waarder wacht wachtwoord wallet wanner weerhoud wek werd werf werk werkdag werkgarantie werkgever werkkledij werkvergunn werkverker werv werving wervingsbureau wes western whatsapp winkel won woning woonadres word wordt zag zeker zend zending zichtreken zijd zijn zodra zoek zoekt zolang zonder",
  "de": "abgelehnt ablicht abonni abreis abschliess abschluss abteil adress agent aktivi akzeptiert all amazon and andernfall anfang angeb angebot angenomm ankunft anmeld annehm anreis anreisekost anschaff anschrift anson anspruch anstell antritt antwort anwalt anzahl anzeig appl apps arbeit arbeitgeb arbeitsantritt arbeitsbeginn arbeitsberecht arbeitserlaubnis arbeitskleid arbeitsmaterial arbeitsplatz arbeitstag aufenthaltserlaubnis aufenthaltstitel aufgab aufgefall auflad aufnahm auftrag ausbild ausgebucht ausgewahlt ausgezahlt ausland ausrust ausschliess ausstatt auswahlverfahr ausweiskopi auszahl automat autorisiert bank bankdat banking bankkonto bankverbind bankverbindungsdat baun bearbeit bearbeitet bearbeitungskost beeil beginn begleich begrenzt behalt beid beidseit beifug beim beitrag bekomm benot benotigt berechn bereitstell berucksichtigt berufserfahr berufserlaubnis besitz bestat bestatigt bestell betrag betrug bevor bewerb bewerberinn bewerbungsgesprach bewerbungskost bewerbungsprozess bewerbungsunterlag bewerbungsverfahr bewert bewohn bezahl bezahlt bild binn bitt bloss bonus brauch bring brutto bruttogehalt buchhalt budget buro buroausstatt chanc chat chatinterview dein denn depot deutschlandticket dich dies digital diplom dokument drei dringend durch eig ein einarbeit einbehalt einfach eingegang eingeh eingelad eingestellt eingezahlt einkomm einkommensgaranti einkunft einlad einlos einmal einreich einschliess einstell einstellungsgaranti einstellungsgesprach einzahl email empfang empfehl empfohl endet entgeg entgegennehm entgelt entricht erfahr erfolgt erford erfreut erfull erhalt erheb erhob erlass erled eroffn eroffnet erst erstatt erstattet erstattungsfah erwerb etiketti fahrkost fahrtkost fall fallig falsch famili fast finanzi finanziell finanziert finanzkuri findet firm firma flug folg folgend ford fordermittel foto fotos freie freiheit freischalt freiwill freizeit freizuschalt freu freun freund fug fuhrerschein funf funfzehn garanti garantiert gebuhr gebuhrenfrei geburtsurkund gedeckt gefall gefund gegeb gehalt gehaltsabrechn gehaltszahl geht gekauft geld geldeingang geldkuri geldtransf geles genehmigt genomm gepruft gering geseh gesprach gesundheitszeugnis getrag gewinn gezahlt gilt girokonto gluckwunsch googl gratulation grupp guthab gutschein hab handeln handy haus heimarbeit heiss herzlich heut hier hinterleg hinterlegt hochlad hoh hom homeoffic hotel ident identifikation identifizier identitatsdiebstahl identitatskart ihn ihr innerhalb interessiert interview itun jed jemand jetzt jobangebot jobgaranti jobscamming jobticket jobvermittl journalist kamm kanal kart kartennumm kauf kaution kein keinesfall kind klass klein kommt kongress konn kont kontakt kontaktdat konto kontoauszug kontodat kontoinformation kontonumm kontoroffn kontos kontoverbind kopi kost kostenfrei kostenlos kreditkartendat kreditkartennumm krypto kund kundengeld kundinn lad laptop last lauft lebenslauf ledig legal legitimation leicht leit letzt lichtbild lieferant lik link lohn lohnabrechn mail mandant marketing massenrekrutier massiv material mehr mein meld messeng mich mindest minut misstrau mitarbeit mitbring mitglied mitgliedschaft mitteil mitzuteil muss nach nachd nachricht nachweis nam nationalitat nebenjob nebenverdien negativ nehm network neu nicht niemal niemand noch notar notig notwend numm oder offic ohn onlin opf optimi organisation packch paket paketaufkleb partn partnerbank passiv passkopi passwort patient pauschal paysaf person personal personalabteil personalagentur personalvermittl phishing platz positiv postident postsend praktikumsplatz prami press privat privatadress privatkonto probezeit probl produkt profil projekt provision prozent qualifikation qureinsteig rechnung recruit recruiterin recruiting registrier registrierungskost rein reis rekrutier rent reservi reserviert rest restaurant restbetrag restlich risiko ruckerstattbar ruckerstattet ruckseit ruckzahlbar scamming scan scheck schick schneeballsyst schnell schreib schriftlich schulung schulungskost schulungspauschal seien seit semesterbeitrag send sendung serios setz shop sich sicherheitscod sicherheitshinweis sicherheitsuberpruf sichert signal sind smartphon sof sofort softwar solang soll sollt sonst sorg sowi sozialversicherungsnummer spat spatest spend staatsangehor start starterkit starterpaket starterset startpaket steam stell stellenangebot stellenanzeig steur steuridentifikationsnummer stiftung stipendium strukturvertrieb stund such summ symbol taglich tausch team teil teilnehm teilzeit telefon termin test testkonto testzweck text textinterview ticket trag tragt training transaktion transf traun tvod uber ubermitteln ubernachtungskost ubernehm ubernimmt ubernomm ubers uberweis uberzeugt umetiketti umgeh umtausch unbegrenzt uniform universitat uns unterkunft unterlag unternehm unverzug urlaubsgeld usdt verdacht verdi verdien verdienstmog verdient verein verfallt verfug vergeb vergess vergut verlang verlangt verli vermeid vermittlungskost verpack verpass verrechnet verrechnungsscheck versend versicher versicherungskost vertrag vertragsabschluss vertragsunterzeichn vertret verwaltungspauschal video videoident videoidentifikation videoidentifizier videolegitimation videos visakost visum visumkost vorab voraus vorausgewahlt vorauszahl vord vorderseit vorh vorkass vorkenntnis vorleg vorsicht vorstellungsgesprach vorzuleg wachsam wallet war warensend wart wed weihnachtsgeld weit weitergeleitet weiterleit weiters weiterschick weiteruberweis weitervers weiterversand weiterzuleit wenig wenn werb werd whatsapp wird woch wohnadress wohnung wunschenswert wurd zahl zahlbar zahlt zahlung zahlungsnachweis zehn zertifikat zog zugangsdat zugesandt zuhaus zulag zurst zuruck zuruckerstattet zuruckgezahlt zusamm zuschuss zusend zwei zwisch",
  "es": "abon abra abre abrir acces acept acompan activ actu adelant administracion adqu adquir afiliacion agenci agent ahor alert algui aloj alta alumn amazon ambas ambos amig anad antecedent antelacion antes anticip anunci anvers apell apen apertur aplic apps arranqu asegur asign asistent asoci asociacion asum automat autoriz banc bancari bec beneficiari bienven billet billeter bon brut bult busc cad calif calific canal candidat candidatur cantid capacitacion car carg carnet cas cedul celul certific chat chequ cient cinc cit clic client cobr codig colabor coleg colegi colegiacion com comenz comienz comision compart complac complement complet compr comprob comunic conduc conf confiabl confirm conmig consej consider contabil contabl contact contacten contest contrari contrat contratacion control convert conviert convocatori coorden coordin corr corre corrient cost credit cript criptomoned cualqui cuant cubr cuent cuid cuot cup curriculum curs dal dar dat deb deber delant delanter delit demasi dentr denunci deposit derech des desd desplaz despu detall detr devolver devuelt devuelv diari diet diez diferent digital diner direccion dispon doctor document documentacion domicili donant dors dud electron email empez emple empleador empres encontr enhorabuen enlac entid entre entreg entrev envi envial enviel equip escan escane escrib escrit esfuerz esper esquem esta estaf estan estas este estudi evalu evit exam exclus exig expedient experient extra extract extranjer facil facilit factur fals falt famili favor felic felicit fianz finaliz financ financier firm fond formacion formaliz fot franque frent fundacion gan gananci garanti garantiz gast gerent gestion gestor gir googl gratis gratuit grup guasap gust hac har hast hem herramient hog hor hotel human iban ident identificacion ilimit import imprescind inclu incorpor incorporacion indic indiqu inform informacion informart ingres inici inicial inmediat inscrib inscribet inscripcion inspector instagram instantane integr interes invit itun jam jef junt justif lad legal leid libert libr licenci lik limit line llam lleg locomocion lueg lug lugar mail manag mand material matricul mediant medic men mensaj mensual mercade miembr mientr minut mision mobiliari moneder moneygram movil multinivel mund nacimient nacional nadi naturalez necesari necesit negat nin ningun nombr nomin nosotr nuestr nuev numer nunc ofert oficial oficin olvid onlin operacion oportun optimiz orden organizacion otra otras otro otros pacient pag pagin pais paquet paqueteri par parcial part particip pas pasaj pasiv paypal ped penal pension pequen perd perder perfil period permis person personal phishing pid pierd piramidal plaz plus poc podri porcentaj portatil pos posesion posit postal posterior postul postulacion precis pregunt prens preocup prepag present previ prim primer pris prob proces product profesional propi proveedor proxim proyect prueb public publicacion pued puest qued quedart quedat quedes qui quien quinc rap real realiz rechaz recib recibir reclut recomiend reconoc recruit recurs reembols reenvi reexpedicion ref refer regal registr remes remit remot remuneracion represent requer requier resen reserv resident respond respons respuest rest restant restaur result reten reteng retien retribucion revers revis riesg rob rog rrhh sal salari sald salv segu segur seleccion seman sencill ser seri sexual sid sig signal siguient simpl sobr soci social softwar sol solicit solicitud solter steam sub subvencion sueld sum tampoc tar tard tare tarif tarjet tas telefon teletrabaj ten teng termin tesoreri text textual tiemp tien tiend tiktok tim titul titulacion tod tom tra trabaj traig tramit tramitacion transaccion transfer transferent transport tras traser tres turn ultim unas unet unic uniform univers unos urgent usdt usted usuari vacant val valor verificacion viaj vide videoidentificacion vigor vim vis vist viviend vuel wasap wasapp western youtub",
  "it": "",
  "pt": ""
 },
 "groups": "21 3l 6a en wa 108 10h 176 17b 1d3 1hf;v3 z3 z5 101 12j 13p 15s 16t 19x 1g7 1gm 1hd;101 12j 13p 16t 18c 1gm 1hd;101 12j 13p 16t 1gm 1hd;101 10o 11r 19u 1ac 1da 1hd;v3 x6 z3 z5 150 19v 19x 1b5 1cd 1dw 1g7;v3 x6 z5 150 19v 19x 1b5 1cd 1dw;101 10d 12p 1cb;4j 18a 18p 1a7 1ao 1f1;12p 1cb;c9 133;vo ws y0 y6 1ej 1gf 1gq;5x 1d2 1h0;w0 1dj 1dk;eh wd yk 1ew;eh wd yk;y af 1gx;w8 wd z7 116 1ap 1bh 1fa;w 6c 145 1ec 1ej 1f1;k 6g vm yy 113 14f 17o 17z 180 18z 1au;eh wd yk 1bh 1ew 1h1;4o er w6 xv 1gd;5g 5k 7d 1ey 1gd;yy 113 180 1au;k m 6g 153 17o 1au 1g6;7i xk zm 127 12z 18b 1a9 1az 1b3 1dr;89 8a d5 wf yd yy zi 102 113 12o 13t 13u 14p 17z 180 19k 1a3 1a4 1a6 1ce 1ck 1fm 1fu;e1 vm yy 113 17z 180 1fm;21 vs 12y 1cw 1h3;9r x2 za zm 127 12z 16g 1b3 1dr;9r x2 zm 1b3;zg 11q;8h 1hm;yc zg;y 1a 69 12y;zm 12z 14c 1b3 1ea 1gn;4j yc zg;zm 14c 1b3 1gn;1b6 1ff;7i xk y1 zm 18b;vh 12x;p c7 10t 11f;er w6 xv 114 1cn 1eb 1fg 1gj 1hc;13j 175 17a 1d2 1h3;9r x2 zm;v5 vb ve vf vg w6 wj xb y8 ym 10g 10n 119 11c 123 13h 13q 13v 13y 146 14g 14q 14u 154 15i 15j 16f 17q 181 18e 18y 199 19x 1au 1b1 1b2 1bk 1cg 1cl 1cn 1ff 1ft 1gb 1gh;v 95;6l w6 yf 11k 11l 13h 14q 187 18y 19x 1b2 1cs 1gh;4j xg 104;vf w6 119 14u 18y 19x 1au 1b2 1ff 1gh;yc 18p;28 35 4j 4k;vf w6 wu z9 10g 11c 123 14q 14u 16d 16f 17q 18y 199 19x 1b2 1cn 1et 1ff 1ft 1gh;4j bt vv yc 104 18p;4j vv 104;4j yc 104 18p;16p 16v 17i 1dd 1ek;4j yc za 104 18p;4j za 104;1bn 1hb;v5 vf 14q 16f 18y 19x 1b2 1ff 1fl 1ft 1gh;yc zg 11q;y 1a 4y 69 12y 15d 1ez;1az;y 1a 69 1h3;vi vj 15d 1h5;8z vi 12v 1g1 1h5;9r wb z9 12b 16z 19t 1c7 1dw;zo 1az 1b3 1bx;w c7 e1 er wb x1 103 1ap 1dw 1fl 1hi;y 21 6g wb x6 z9 103 113 12b 14u 15n 17o 1dw 1ff 1hb;wb 103 14u 1ap 1dw 1ff;c7 1hi;w7 wb z9 103 113 14u 17q 1dw 1ff;yf 11k 11l 1et;vb z3 125 126 13f 19x 1bk 1cl 1fx 1g7;b 5g 5l c7 1ex 1hi;6g v6 w6 w7 xi xw z9 119 123 14t 14u 17o 17q 198 19f 19h 1au 1b2 1ch 1cn 1dc 1ds 1fh;vb z3 13f 1bk 1cl;w6 w7 123 14u 198 19f 1b2 1ch 1dc 1ds;b 91 98 9c c7 1f1 1hi;11c 17q 1dg 1dx 1dy 1ff 1ft 1hb;6l 167 187 188;1y 17y 1aa;1y v9 17y 1aa;p 9c c7 179 17a 1bi 1hi;179 17a 17p 1bi 1hb;11c 159 16d 1dg 1ef 1fc 1ft;6l 187;6l 167 187;9c 179 1bi 1hi;12b 1dw 1ff;98 v7 w9 wm wn y9 yy 1as 1cn 1fm;zw 18i 1d0 1e5 1eg 1ga 1gs;98 v7 w9 wm wn y9 105 1as 1cn 1fm;zw 1ga;xz 1gk;vt w4 10x 139 152 1e1;xz;5n v6 vn wk zd 15e 165 16u 1bg 1cj 1fl 1gp;y8 yf ym;yf 10e;xf 1b2;a9 b3 wh 111 115 11a 12m 135 1cx 1e8 1ef 1g0;b p 63 7d c7 d5 vq xm yl ze 12h 192 1cc 1h5 1hi;b c7 yl ze 192 1hi;vq 1f9;b c7 12h 12x 1hi;z3 14c 14e 1cc 1gc 1h5;175 19b 1d2;a9 b3 wh 115 14c 1cx 1e8 1ef 1g0;wt 12w;5v 6c xz 10g 18k;5v 142 143;xz 10g 18d;10q 10r;15o 15p 18y;v6 wy;xz zd zv 107 14i 14j 17l 1dz;ze 107 17l 192;v6 xz;1c3 1dn;yp 17l;107 12k 14j;107 177;wy zo zy;107 14j 17l 192;8h 17l;171;14 v6 wy xz;14s 16u 17t;v4 v6 zn 107 15y 18l 1g5;yp 18l;w7 13q 154 1cn 1d5 1dw;w7 z9 112 13q;w7 113 13q 154 1d5;154 1dw;w7 13q 1cn 1eb;w6 xv;114 13q 1dx;17k 19e;qa vd 10z 113 1c0;c7 vq 182 1h5 1hi;182;wi 14y;b u c7;88 wy xr zf 12s 17t 18z 1ci 1cq;wy xr yf zs 134 1c9;13 1z 4o 63 8z di 1f3 1fs 1g3 1h5;b u 88 1hi;wy yf yr zq 18p 18r 1bz 1fe 1gp;v6 1gp;98 zc 18i;yf 1et 1gc;6d c7 1ex;x 142 143 17v 19w 19x 1cs;143 1gb;6g w9 10u 13q 14d 153 1a2 1au 1cn 1gh;6g 10u 113 14d 199 1a2 1cn 1gh;y 69;3 v2 12y;wg 13f 15i 15k 1am;b c7;6g 14d 19f 1gh;6g 10u 14d 1gh;wg 1eh;6g 14d 199 1cn;v3 w9 112 13q 1au 1cn 1em;y 4y 69 132;w0 11g 11i;v3 w9 112 13q 1cn;wo 145 14o;v3 w9 112 13q;91 w6 xv;1b0 1b4;v3 13q 1cn;13q;wo 14o;6g w9 13q;16a 16b 16h;13q 1au;wp 17v;p w 11f;178;y 21 7c v3 w5 1gv;w6 xv yj 18u 18z;w 11f;13z 15a 1g8;xt 10q 11p;1z 4o 63 8v;p 11f 185;n vk;8v x9 12v 15s 1ah;v c9 1hh;v c9;100 10a 11r 1ac 1da;y 69 95;100 10a 179 17a 1bi 1da;100 10a 11r 1ac;100 10a 11r 18d 1ac;100 10a 11r;179 17a 1bi;198 19f 1ch 1dc 1ds;wp 15h 1b7;4l 15s;1ch 1dc 1ds;198 1ch 1dc 1ds;124 137 15s 1c4;198 19f 1dc 1ds;198 1dc 1ds;117 11s;63 1dm 1f8 1fb;b 15b;15h 1b7;j 9r vz z3 1be 1br 1eu;8q wc 145 1f8 1g2;7d d5 wt 13o 1hi;63 1h8;0 5 8 91 cm 1fo;5o 13w 16s;95 110 184;6c c7 e1 1hi;w6 123 17o 198 19f 1dc 1ds;1a 69 c9 11s 1h3;xu 12i 136 160 1h7;95 184;vy 17g 1dk;w6 xv 110 18z;xu 12i;8q 11y 1ag;vz 1be 1bs;8h 1db 1h9 1hm;u w c7;6g 12l 130 18z 19q;8h 1h9;1cg 1cn;14u 19w 19x;z1 179 17a 1bi;2p 11r 1bv 1et;v 8n 95;1cp 1d5;w 14u;da 13j;v z 13 1z 4o 63 c9 vu 12v;v3 w9 yi 13q 19n 1au 1cn 1d1;yi 13q 19n 1cn 1d1;2p w6 1a1 1bv;v3 w9 yi 195 1as 1bw 1cn 1d1 1eb;vw z3 14j 17o 1es;er 1hi;b y c7 13j 1gx;13q 1cn;e1 yx yy 165 1er;5c 13j;yi 1cn 1d1;d4 1hi;2p wu z7 17l 1a1 1bv;4p 52 ag ah ap au dm yf 17k 195 1cm;12m 12n 136 15v 17k 18j 195 1a9 1as 1by 1cm 1cp 1cx 1gc;dz 1gx;2p wu z7 107 17l 1a1 1bv;2p wu 1a1 1bv;y4 12c 14a 15z 16c 1e4;166 174 1cv 1di;6g 13q 1au;vm yy 12a 19a 1d9;21 7c zh;4y xl 13j 1el;1r 15w 16s 16w;b 13 8v 12v 1h5;5n vm 102 13q 1au 1dt 1eo;5i 5j zx 13n;52 136 17n 1ap;z7 17l;6g 17o 17x 19f 1c2 1g6 1hb;6g 88 12f 17t 1bb 1hb;b u c7 1bb 1f1;177 17l;x0 17s;be ye 111 16l 1eu;11b 11o 17s 1ab;1z di 185 1f3;be ye 111 16l 1ae 1eu;z1 10j 13m;13q 14u;1ad 1ae;ye 111 1eu;98 c7 1f0;ye 1eu;b 7d d5 1hi;vn we z6 zd 102 106 10c 165 16j 17p 1aq 1bg 1dq 1ed 1eq 1er 1fi;5n 6g 98 c7 13q 1au;7d d5 x7 13o 15u;v6 ys 165 17l 1ed;v6 ys 17l 189;155 17s;v 95 c9;7m 16n 16s;2z zu 1f6 1hb;b 8v 9z zu 10t 11f 1hb;16n 16s;5n 5o 13w;b 9z 10t 11f;u 91 cm;13w;b 9z 10t;2 4 6 u 91 cm;4 6 7 cm 1f2;5o 13w;12s 1do;13w 16s;16u 191;b c7 1hi;16u 191 1de;159 16u 191 1de;b 1hi;1m 10v 11y 1af 1cr;xp y2 14d 16x;10u 164;1m y2 11t 14d 16x;8q zu 10w 11y 12v 17t 1ag 1h2;11t 170;y2 14d 16x;13 12v 17t 1h5 1hb;10u 14d;zu 14o 1f8;18p 18q 1h6;zu 14n;1ep;8z 12v 17t;b v 63 95 9z c9 d2 zu 11f 1gu;b 9z zu 11f 1gu;zu 1gu;8v d2 x9 12v;4y v3 yt 1ap;vv y2 yf yg 12z 16x 18p 1fk 1h4;98 c7 yo zt 14d 1di 1f0;vv yf yg 12z 16x 18p 1fk;wb 1ap;9c 1ex 1hi;9c 18z 19s;wy yf zs 18r;v6;63 8z c9 di 12v 14v 1f3 1g3;wy yf 18r 18z;12m 18j 1b9 1co 1fk 1h4 1h6;ww 1b7 1b8 1bt;8z d5;12m 18j 1b9 1co 1fk 1h4;1z 8z c9 di v1 130 14v 15m 16r 17u 1f3;6c 8z 16x 1ey;zz 156 1bw;yw 18v 18w 1cx;4o 8v 8z 9z 12v;vv 104 18p 1fj 1fk;yw 18w;10t 11f;18p 1fj 1fk;zb 11n;xd zq 1g4;b 1z 98 c7 yy 12b 1f1 1h5 1hi;2a 2b;yf yg;p c7 13s 179 17a 17p 1bi 1di 1hi;13s 17p 1hb;6l 11c 159 16d 17p 1dg 1ef 1fc;13s 16o 17p 1hb;11c 16d 17p 1dg;98 c7;1eg 1ga;128 12z 16x 18p 1ba 1fj;yt 19x 1ap 1fk;an vn 17p 1bg;yt 11d 128 12z 16x 18p 1fk;y2 16x;zk 173;13 12v;13 63 c9 12v 1g3;9c 13s 19s;vd w2 10m 13s 13y 198 1bn;9c 13s 19s 1bo;vd 13s 1bn;12m 163 1bj 1co 1cy;8z v1 vl 130 17u 186;6c 188 18f 1ey 1f0;b 88 99 c7 19m;19i 19m 1cy;158;10s 1el;6c 1ey;13 c9;3b d3 zk 11z 19h;163 188 18f 19j 1cy;vn we yn zd 14k 165 17w 1dq;12m 1ap 1bl;12m 188 18f 1bl;vn 12m;163 188 18f 1cy;vn we yn zd 13i 14k 165 17w;188 18f;13i 14k 19y;h5 om;8v c7 16u 17t 1hi;x w3 13v 16k 17y 19z;x 13v 16k 17y 19z;h5 om 13b 16c;11e 1aj 1by;0 c7 16u 17t;w3 13v 16k 172 1bu 1dl 1ge;12h 15r 1e9;0 v 4o 95 c9 14l 1f5 1hk;xe yb yv 12h 14h 14l 15r 19h 1cx 1e9 1f5 1ge 1hk;3k yz 129 18x;zu 10v 17t 1d7 1dd;b 8v 9z zu 10t 11f 17t;om 17y 1ep;m 1ep;zu 17t 1d7 1dd;b6 1ep;yv 1by;138 19f;88 c7 170 17g 1hi;109 1gg;zr 1gp;ze 12m 18j 1co 1cx;6c 8z c7 15u 16l 1f1;k 8z 14j 14y 15u 16l 17o 189 19h;63 c9 vu 1h5;0 p c3 122 12d 1f2 1fp 1hi;11v 183 1gz;z7 11x 12u 13d 18u 18z 1gz;p 11j 1hi;12m 1co 1cx;11v 1gz;z7 12u 13d 18u;15u 16l;4y vb yz z3 1ap 1g7;x4 1fy;xo 14w 14y;v8 12u 16i 183 18u 18z;0 88 170 183;xq 13e;10p 1er;4o 5x;xo 10t;xh yw 16x;12u 16i 18z;xo 14w 14y 1au 1aw;vn 12u 16i;v c9 x7 14v 1fs;vi x4 17r 1fv 1fy 1h9;9m 18p;4j 104;18b 1ap;69 dz;c9 er w6 xv 157 175 19b 1d2;35 9r am cf el 1cu;157 19b;9r cf;76 a9 b3;b u c7 d5 1f1 1hi;4j bt vh vv 104 16x 18p;157 175 19b 1d2 1h3;9r b3 cf;155 157 175 19b 1d2 1d8 1h3;35 9r b3 cf;d5 17s;1 b 4o 63 c7 d5 17s 1f1 1fz 1hi;1 b c7 17s 1f1 1hi;4j bt vv 104 16x 18p;b c7 d5 17s 1hi;4j bt vv 104 16x 18p 1b2 1ff 1gh;4j bt vv 16x;13 1z 63 8z c9 di x4 1f3 1g1 1h8;y 1a 69;yc 18n;104 161 18b 1cp 1cu 1fk 1h4;21 c9 175 1d2;1z 5c 69 8v c9 di 175 1d2 1f3;4j 104 120;x2 zm;4j zg 11q 120;11 yc yt 17a 1bh 1bi;b u er 17s;9r 18b 1cp 1fk;1z c9 di 1f3;98 vn wy xd zq 133 16u 16y 18r 1gy;c7 18p 1hi;5l 1ex 1hi;14y;4o c9;82 84;9q pb;m2 1io 1qk 1s4 1sq 1ub 1x2;8l 9q;4d 1w5 1w7 1wn;f9 i6 kl km rt t9 tv 1tq;1su 1tb 1tc 1w5 1w7;f9 i6 kl km rt t9 tv 1ke 1lj 1tq;1m6 1nq 1sa 1tm 1u3 1uq;1kh 1nq 1u3;1j9 1ru;2s 31;1m6 1nq;1ip 1tz 1yh;1mw 1un 1uo;1ie 1rx;8z 1u4;ae 1ln 1yr;ga is kx pb r5 re 1tq;6n 6o 6r 6s 1rm 1rn;92 1im 1mx 1n3 1og 1ph 1s2 1tv 1tw 1wi 1wr 1y0;1tq;1im 1mx 1rn 1s2;1lc 1ld 1o9 1oc 1sa 1sl 1th 1tj 1v3 1v4;1lb 1p8 1rw 1v3;6o 1yq;31 3a 3o;hc p3 pq si tj uk;6o 6r 6s 1jw 1yr;hc p3 pq si uk 1yr;ga is pb r5 u6;2s 31 3a 3o ff ib 1q2 1t9;gb hd hh jp k3 k4 ka l2 me n8 q2 qs ta to uh 1i1 1i2 1j5 1l3 1nc 1ng 1np 1oq 1ov 1p6 1pf 1qb 1qq 1qr 1rl 1s6 1sf 1sr 1sx 1t8 1ve 1w2 1wq 1x7 1y6 1yn;ff ib od oe rd st 1qr;1mm;1ml 1mz 1pd;1hu 1jp 1l4 1lw 1ra 1sf 1wm;rd 1r4 1ru 1wz;1hu 1jp 1l4 1ol 1sf;1jp 1ol;2s 31 1t9;fc pb r5 u6 1sa 1yb;3a 1ih 1iz 1vv;1lv 1n8 1xj 1xk;1 1ii 1jp 1ol 1qj 1ra 1wm;4d 1w7 1wn;3p 3q j4 kp ku oe pa pc rp;1hx 1sa 1ux 1yb;1qj 1xl 1yj;1sa 1yb;31 3o;1lp 1nm 1uj;1jp 1ol 1wm;kp rp;8o 1rm;rm 1i8 1j3 1kq 1oz 1rl 1vz 1w9;6r 1rm;1kp 1rt;31 6n 6o 6r 6s 1xf 1yq;k4 1i5 1il 1ke 1l3 1lj 1lr 1ls 1mv 1oh 1tq 1ug 1wd 1wq 1xg 1ys;1w1 1xp;1hz 1in 1jc 1kk 1ku 1li 1o8 1on 1rv 1ve 1y6;6n 6o 6r bj bx cw 1q1 1yq;hd if jp k4 me pm po qs 1j5 1kp 1mv 1v5 1wq 1yl;4e 1t9;1hs 1ht 1hv 1hw 1kd;6l ka nd to 1ok 1qh 1qq 1s0 1s8;31 3o 6n 6o 6r 6s bj ct cw du 1rm 1yq;1ja 1lr 1oh 1xp;1kk 1lr 1oh;1lr 1oh;du 1rg 1ty 1yq;ka nd to 1qq;ka nd 1qq;o8 oe 1pc 1vb;31 6o 6r 1yq;1ke 1lj 1lr 1tf 1tg;l5 p2 tw 1jf;1ia 1se 1ul;l5 tw;fk hi p2;re ri rs 1n0 1n1 1pi 1yr;b 15 3a bu 1ih 1j0 1qd;4n pu 1il 1l3 1mv 1r6 1sa 1sj 1vu;re ri rs;b 15 3a bu 1ih 1j0 1n0 1qd;4n pu 1il 1l3 1mv 1oh 1r6 1sa 1sj 1vu;1n0 1pi 1xx;iq qi t4;9x px 1ri 1sn 1xi;1jn 1r0 1t7;1i4 1kg 1n8 1nx 1oi 1pa 1pq 1pr 1v6 1wo 1xm 1xn;6o 6r cw 1l6 1sv 1yq;1kl 1km 1ko;jk oy 1jm 1sw;im 1mk 1pb 1uu;m3 1l6 1m0 1rt 1v1;2s 31 3o;gl 1j7 1kp;a3 be 1kt 1vy;1mv 1un;jx qr rt;3a 3o;1s6 1s7;i2 1t2;15 gl ir q5 1it 1k2 1lf 1lh 1t9;2s 6r ct cw 1yq;lf rv 1mv 1mw 1sx 1t6 1un 1vp 1vu 1wt 1xp 1yl;4d 1wn;gc li;3 1mv 1mw;bu 1in 1o4 1on 1ot 1pz 1w6;1mv 1mw 1t6 1vq 1vu 1yl;f9 jx k2 qr rt 1i3 1tq;1nd 1w5;1iv 1m7 1p5;f9 jx k2 qr rt;1uw 1uy;1op 1qo;1xf;1s5;1ir 1vv;1kh 1nq 1oh 1u3;1j9 1rg;1nl 1vc;1sz 1vi 1vk;1nr 1qa;1p5 1ua 1yo;1i9 1ku 1mq 1n8 1sa 1t8 1uc 1v9;57 1ow;97 1i6 1o0 1t9 1wf;3y 1lh 1wp;6o 6r 1yq 1yr;hd jp pd pm po;1w5 1w7;ge jn q7;ct cw 1u4;k4 k6 mj;8b 1ir 1vv;1rg 1ru 1vb;1n4 1w2;1m6 1n4;1n9 1wb;1p5 1vv;f9 hn jx q0 qr rt s7;2p 1jl 1ml 1tu;f9 fz hn rt s7 tv;1yq 1yr;1ox 1pp 1sy;1ie 1pb;31 1yq 1yr;1k3 1vm 1w3;70 dv 1l0 1lk 1ng 1sc 1uq 1v2 1xw;cb 1yq;2p 1ie 1l1 1rt 1tu;2p 8k 1l1 1rt 1tu;71 1rn;dv dw hw ip mh p1 qn th 1iq;b 4d 1yg;6g rv 1ki 1mw 1rx 1t6 1xp;3o 9p ct cw 1xd;2s 31 3o 1k2;aq 1i7 1pj 1un 1uo 1vh;6g 1mw 1t6 1xp;cw 1u4;1n4 1n5 1pl 1un;t2 1mp;1n4 1n5 1pl;1nk 1wa 1xz;be ns 1jy 1la 1mp 1mu 1qe 1qy;j9 1nx 1x8;hj i9 1i8 1jz 1m8 1m9 1nb 1qi 1vf 1w9;aq 1un;7u 8o 1rm;g9 i9 il rm 1i8 1kb 1m8 1m9 1nb 1qi 1vf 1vz;26 6r;1q5 1rt;b 4e 97 1r0;7m 1r0;31 6r 9p 1jw 1wa 1wu;1ps 1xp;1px 1wa;b 97;57 7m 1ow 1r0;31 9p 1jw;2 4 6 cw 1m1;4 6 7 1m1 1xu;9p 1jw;1ow 1r0;1t1 1wg 1x3;1jj 1t1 1wg 1x3;ca 1yr;6o cb 1k2 1yq;1nu 1ua;1k2 1lx 1nu 1ua 1vv;1n2 1nu 1ua;b 31 9p 1jw;li m5 p8;1p4 1si;1p5 1pg 1pt 1u9;1ms 1vt;1ka 1my 1sp 1ue 1uf 1ug 1uk;2s 31 3a 6n 6o 6r 6s 8o;hm o0 ot sf tf u7 uf 1ii 1of;ot sf u7 uf 1of;g4 qt;cb 1q1 1yq;1j6 1l9 1sm 1st;1st 1tr;k9 r2 rj rw td ue;6n 6o 6r 6s 1n0 1rn;1ii 1m5 1of 1vi 1wl 1wm;1v7 1vs 1xj 1xk;6n 6r 6s;b 18 bu 1y9;1ky 1ll 1oo 1te 1vl;0 6o ct cw 1yq;0 1kf 1sd 1ta;9p bu 1t9;1rz 1sa 1xh 1xl 1yj;1ht 1l5;h3 iu 1y4;1n6 1n7 1o3 1uh;ka nd 1jh 1ok 1qq 1s0;1ht 1hv 1kd 1sa;ka 1ok 1qq;o8 1pc;hj oj 1or;b 31 1k2 1lx;6o cb 1yq 1yr;1i4 1mh 1qg 1ty;1i4 1mh;1n8 1nn 1no 1xn;18 6r 6s 1n0 1sz 1y9;g9 ih mf pw 1or;1hn 1ig 1jf 1ju 1kp 1o7 1oy 1s9 1tt 1u0 1vj 1wy 1yf;0 b 18 3a 4e 6s;1ib 1nh 1q8 1rk 1wy;2s 3a 6s;fy 1ig 1kd 1tt;1r2 1x0;1tk 1u9 1we;1hr 1kk 1mr 1ud 1x6;1kd 1r2 1x0;6z 1w5;6o 6r 6s du 1yq;1lf 1rr;jg k9 p0 td;26 6n 6o 6r 1jq 1jr 1jt;1ie 1pm 1q5 1qx 1rx 1s9 1u0;0 3h c4 du 1k4 1u7 1yi;fq ic lr pi q4;c4 du 1xe;b bu 1j0 1lh;fq ic lr pi;fp mo oz qd qq;fq kw nn pi q4;0 3a du 1t0;1jd 1kf 1to;9p 1t9;t 1o6 1qt 1ss;1lu 1r2 1v8 1xo 1ys;1zf 27r 2ay 2cd 2d3 2e2 2g2;7o 1zf 1zg 2d3 2d4 2e2 2g2;24c 284;20h 20k 21c 23t 24f 2br 2ec 2es;215 21d 22r 23i;22r 23i 26j 28v 2b7;r 83 27v;1zv 2fr 2fy;94 1zv 2fr 2fy;6e cn;20u 24i 2gs;2y 3g 5h;tu 25q 2ae 2dk;8y 246;20s 213 23w 23x 23z 2cc 2e4;31 5h 93 28l;89 20f 290 2a9 2bw 2df 2e1 2gd;213 23x 2e4;e1 ej 290 2gd;20r 214 215 235 236 280 2e4 2e5;94 2fs;2fh 2gr 2gs;23w 26k 2e4;213 23x 2fd;31 6i cn 23e;j3 sd sh uo 25y;d8 23c 25t;26c 2an;31 23e;sh 22i 25y 2bk;1zn 20j 233 24z 25h 27h 28t 2ag 2bb 2cv 2de 2eu 2f7 2gf;239 267 2c3 2cd 2eh;bi 20e 215 21h 21t 26c 2e4 2fz;21h 21t 26c 2fp 2fz;27v 2ca 2cu 2fl 2h0 2h3;213 24g 294 2fd;2c0 2gv;1 20e 21t 246 26c;215 2bx 2fe;69 2gr 2gs 2gz;1z0 24i 2e0 2eh 2ei;69 9z d9 di 22o 27s;27t 297 2gl;23d 2an 2ft;1zq 1zu 27g 288 2ek;5h 28l;1zu 289 2an;31 5h 6e d8 1z2 1zc 25t 2el;1z2 22b 24e 25l 28t 2bm 2br 2cv 2el 2gb;6e cn e1 ej;6j 20i 269 26i 2br;d7 22g;31 3s 6e d8 25t;1zd 22b 233 23p 24e 25h 29y 29z 2ag 2bl 2bp;1zm 21b 23q 2as 2eq 2eu 2fi 2fv;22b 233 24e 25h 29y 29z 2ag 2bl 2bp;1zm 21b 23q 2as 2eq 2eu 2fi;1z4 1z8 20z 210 26a 26b;6l 203 26n 27f 29c 2bj 2bs 2bt 2bu 2de 2ge;6l 203 26n 27f 29c 2bj 2bs 2bt 2bu 2de;1z3 1z4 1z8 210 211 26a 26b;20v 23c 286 2e0;203 26n 27f 2bj 2de;31 5h 6e d8 25t;1zc 23b 2br;23h 28l 2dq;26v 29h 2gn;2cb 2cc 2cd 2ce 2e4;1n 7i 83 94 di 2b6;1z2 22b 23b 258 271 274 2a6 2b4;1n 7i 83 94;1z2 23b 258 2a6;2cc 2ce 2e4;26g 26h;1u 21r 25u;1zy 205 24p 25p 2bv;260 2gy;1z9 1ze 258 28b;1ze 258;1yz 20i 2br;28n 28p 28q;1zi 20c 2an 2g4 2gx;20c 2an 2g4;28n 28q;6e d8 25t;6g 208 22b 25a 25b 2az 2dz 2f7 2ga;6g 208 25a 25b 29w 2f7 2ga;6g 208 25a 2f7 2ga;23r 240 26s 2gu;2gr 2gs;1yz 1z1 1zb 23t;206 27n 28g;1yz 1z1;1zs 24j;1ze 2ar 2gi;22r 23i 26j 28t;22r 23i 28t;286 2e0;22r 23i;29y 29z 2a0;8j 27a 2bg;25w 29y 29z;29y 29z;201 215 21b 27k 2aa 2ba;8r 22s 238 27n 28g 2bi 2do;d7 2dg;8v 8y 200;23s 2e9 2ea 2en 2gs;200 25y 29y 29z 2bl;200 255;24c 2h4;24e 25l 2bc 2be 2bl 2bm;24e 25l 2bm;6e 6f cn;20w 2g8;1yz 1z1 244 24d 2d8;2p 25z 2a8 2bl;69 2g8;1zb 23t 244 24d 24o 2g6;6e cn d8;21o 2e7;259 27k;20q 24h 24k 26f 28k 2fj 2gt;2p 242 289 2a8;20q 245 24h 24k 28i;2p 289 2a8;1yw 22w 22x 24h;1n d9;5n 2ae 2af 2ar 2dd 2gi 2gj;6g 208 21k 22j 29j 2ga;6g 208 23p;6e 6i cn;1zx 23g 2db;9z di;be gu sz 222 23f 276 2c7;69 23u 2eb 2gs;25l 2bm;5n 29t 2ar;22n 279 27g 2ds;5n 27o 28l;1zu 20g 227 279 27g 289 2ae 2c6 2ds;b 8v ce;27q;9z 22g 23e 2ga;2u 2ga;1zz 27a 2bg;8v ce;d7 2dg 2di;2 4 6 3s 2d2;4 6 7 237 2d2;d7 2di;27q 2dg;55 2bh 2c9;2u d7 2g7;23a 24b 278 2bi;21j 246 2dy;2dy;ce 24b 278 27p 2bi 2d0;63 9z 22h 23e;9z 23e;7i di 28f 2ci 2dp;25a 25b 2dz;22h 22s 28g;215 2d5 2d6;68 25d 28i 28j 2et;20e 215 225 246 293 297 2cy;20e 215 246 293 297;21n 28i 28j;23c 29s;20c 20d 2an;20c 2an;29s 2a3;ex 21p 21q 273 277 2ba 2bx 2c0 2c1;20e 246 2au 2av 2ax 2b5;232 292 2cb;22v 22z 230 231 232 295 296;20e 246 2au 2av 2b5;20n 20o 24v 24w;0 229 29r;29q 2a4;94 9z d9;215 297 2cx;h3 iu 2dh;1z4 26a 26b;26a 26b;26g 26h 28i 28j;8y 2fs;203 21y 261 262 26n 27f 2bj 2ck;1z4 1z8 26b;262 27f 2ck;c 1n 94 d9 27x;6e 6i cn d8 25t;1zp 24x 24y 2ci 2cj 2gp 2gq;1zp 24y 2cj 2gp 2gq;2ee 2ef 2ej 2ew;2c0 2c1 2ew 2ex;232 2dx;2c0 2ew;29c 29f;2ci 2dp;1zh 20x 26y 28z 2ab 2ff;1zi 202 24u 25x 299 2a5 2aw 2f2;20x 26y 28z 2ff;202 210 24u 25x 2a5 2f2;22h 23a 267 28f;28m 2c4 2c5;2fc 2fi;28m 2c5;28m 2am 2c5;20x 2ac 2b0;27u 2dn 2g4;22k 2c0;31 3g 5h 22l;1yx 20y 26z 298 2dj;0 2cm 2f4 2f5;22a 24r 27l 29s 2fu;c 7i 27x;22a 24r 27l 2fu;21v 286 2da 2g9 2gh;0 200 27p 285 2fu;26q 27l 29s 2fu;21s 229 2a2;9z 2fs;23e 253;6u 1yy 29s 2fu;kd rx 2hf 2j7 2jo 2jt 2wt 2x1 2y2 2yw;2wt 2x1 2y2 2yw;2hf 2j7 2ja 2jo 2jt 2uv;39 3d bb f2;mx 2rq;2re 2rf 2yf;2im 2k7 2ku 2lw 2rh 2xt 2ys;qb 2im 2jw 2lw 2uo 2xt;2ha 2jw 2kw 2sx;2r6 2xv 2xy;bb 2p5;77 2p5;ds 2l2 2nq;2x 4c d0 2ku 2wk;2v2 2v3;2i6 2p7 2t6 2v2 2v3;2i6 2mq 2wg;2k8 2ma 2mn 2nh 2o2 2w3;dr ds 2l0;d0 2i6 2mr 2s4 2t0 2v6 2vr 2wc 2wg 2wp;d0 2i6 2mr 2s4 2v6 2vr 2wg 2wp;2k8 2ma 2mn 2o2 2w3;ek 2i6 2s4 2wg 2wp;2k7 2k8 2m9 2ma 2ml 2vr 2vs 2w1 2w2 2yp 2yr;2yh 2yj;2m4 2ma 2w3;gz mw pt sy 2n2 2oy;2k7 2k8 2lv 2o2 2vr 2w1 2yp;2l1 2oz;2lu 2ne 2q3 2se;2hp 2ia 2ir 2j6 2jy 2l3 2o1 2t9 2ty 2uc 2vt 2wb 2we 2wf 2x5 2xj;2lg 2mb 2ny 2pn 2tm 2tp 2vc;2i1 2ji 2jv 2ne 2pi 2se 2vb 2ys;2i1 2ne 2pi 2se;ds 2vy;2tt 2u4;1 2jv 2ne 2nq 2pi 2vb;2jb 2k7 2lv 2w5 2yp;6b 2uf 2yh 2yj;2ly 2m3 2mh 2rv 2ww;2jm 2m2 2mv 2wv;2k7 2ys;39 7p 9z di ds 2vy;2hd 2i0 2r7 2ru 2xa;2mu 2wd;33 39 2h8 2hr 2hy 2i7 2i8 2ja 2oz 2x9;2h8 2hr 2i7 2ie 2ja 2o0 2p2 2ty 2uv 2x7 2xw;39 3d bb ek;2hk 2ja 2m1 2pq 2uv;34 3d 2kp 2l2 2oz;2hp 2id 2jy 2sm 2sq 2t9 2v1 2vk 2x7;2h9 2he 2js 2n1 2nc 2tf 2u9;2hp 2jy 2sm 2sq 2t9 2v1 2vk 2x7;2h9 2he 2js 2nc 2tf 2u9;2jt 2nd 2tg 2ud;34 3d 2oz;2hp 2jy 2sm 2sq 2v1 2vk;2ht 2ju 2mc 2ph;b6 2ib 2ir 2qd 2qy 2s6 2uj 2uw 2ux 2uy 2wb;2ib 2ir 2qd 2qy 2s6 2uj 2uw 2ux 2uy 2wb;2ht 2ju 2mc 2np 2ph;2jl 2l1 2ly 2rv;2ir 2qd 2qy 2uj 2wb;33 39 2oz;2i8 2ja 2m8 2uv;2wd;lx na p5 2u8;2iy 2wd;lx na;1c 7p 2re;2ma 2tn 2x2 2z3 2z4;2ho 2i7 2lj 2m8 2sw;2ma 2tn 2z3 2z4;2ho 2i7 2lj 2m8 2nl 2sw;2hh 2i3 2o8 2p3 2sf 2v0;2oc 2pf;39 2i7 2lj 2x8;2i7 2lj 2x8;2m6 2m7;2j2 2kr 2o6 2pr 2pu 2q0 2xz;2j2 2o6 2pu 2xz;6g 2hx 2i5 2id 2lb 2ld 2o3 2v1 2wm 2xj;6g 2hx 2i5 2id 2lb 2v1 2wm 2xj;6g 2hx 2i5 2id 2lb 2v1 2xj;2nc 2nd 2qi 2u6 2u9;2hf 2hn 2l9 2nw;2hg 2p4;2ix 2ui;2hn 2l9;2lj 2td;2rj 2uu;2im 2jp 2lw 2t3 2xt;2ha 2im 2kw 2lw 2xt;2lw 2xt;2ly 2rv 2rw;2ha 2lw;2sm 2v1;8t 2rt;2km 2sm 2v1;2i1 2sm;2p6 2tv 2ui 2w8 2wh;2hz 2js 2jy 2oe 2r1 2tw 2yp;cs 2hv 2ry 2un;2ka 2p0;2hj 2hv 2un;6b 2no 2wq 2wx 2yj;e5 2hi 2hw 2jy 2sm 2v1 2ws;2no 2wq;2hi 2l2 2p5;2pj 2s0;2iu 2k0 2k4 2o0 2p2 2xw;2ly 2rv;2uf 2yh 2yo;2hn 2io 2l9 2xn;2kp 2oz;2jy 2qg 2sz 2wf;6b 2yo;2hf 2hn 2io 2nv;3o bb 2oz;2o7 2o9;2rb 2rc;2od;5y 2kp 2oz;2ps 2pt 2qg 2rx 2sz 2wf;2jj 2m1 2nj 2nu 2nx 2nz;2ps 2pt 2qg 2rx 2sz;5d 6b 2yo;2ii 2lq 2ni 2nj 2nk 2w6 2y6;1c dr ds;5n 2pb 2si 2sj 2sk 2t6 2t7 2t8;6g 2i5 2or 2rk 2rl 2vi;6g 2i5 2p1 2rk 2rl 2v1;2l2;6g 2i5 2v1;bb 2kt;2k0 2o0 2p2 2xw;2lx 2mp 2qf 2yj;8t 2is 2tb;9z di 2vy;be o4 t1 2kn 2ln 2r2 2vo;2o0 2p2 2xw;5n 2sh;n9 nf 2hb;nl tq;fj fu gt gw n0 nf nw 2rx 2vf;2r5;s a8 2i5 2vd;8t 2kc 2qh;bm 2v9;s a8 2vd;2 4 6 3v 2l2 2z8;4 6 7 2ky 2z8;2v9;s a8;2r5 2v9;u 17 7p;2of 2ug 2vj;by 2v9 2yk;2l5 2qk 2tv;2nq 2wl;1q 3o bb 2qk 2qz 2tv 2vy 2z9;s 63 a8 2vd;7p 9z ds 2s1;2sa 2wa;2lb 2wm 2wn;2ui 2vd;2iw 2k7 2ys;2hq 2lo 2lt 2m1 2rn;2jv 2nq 2nr 2qa 2ts 2vv 2w5 2ys;2jv 2nq 2nr 2qa 2ts 2w5 2ys;2hq 2l6 2l7 2lo 2ls 2lt 2m1;2l1 2sg 2st;2j2 2o6 2pu 2q0 2sv;2l1 2st;2j2 2o6 2pu;2ql 2tt 2u4 2w4 2w5;2jv 2nq 2th 2tj 2tk;u 2vy 2y5;2y5 2y6 2y7 2ya 2yd;2jv 2nq 2th 2tj;2jd 2l4;0 2t1 2t2;0 2t1;2p4 2t1;2vu 2w5 2ys;6e a8;h3 n6 2wj;2ph 2ve 2w9;ek 2oy;2tt 2u4 2v1;4s cs;2ic 2ir 2it 2kk 2kl 2or 2qd 2uj;2ju 2ph;2nt 2w5 2ys;61 ds;2or 2yz;u 1c ds f0 2re;3e 2kp 2l1 2oy 2oz;2hc 2hu 2og 2su 2yl 2ym;2kp 2l1 2oz;2hc 2hu 2su 2yl;2ql 2tt 2u4 2x4;ne ox u5;61 63 ds;2oh 2or 2yz;ov ox us;2h7 2k5 2mt 2qp 2s3;bb ds;2i4 2os 2pe 2pr 2sy 2ti 2u2 2xh;2i4 2ju 2os 2pe 2sy 2xh;2h7 2k5 2qp 2s3;2l5 2pn 2s1 2vd;s 6e a8;2h9 2m0 2m5;2ih 2il;2re 2y5;2ih;2n1 2n4;2ql 2tt 2u4 2vg;34 3d 2ku;2hm 2i2 2ji 2qq 2rg 2u2;u 63 7p;0 2na 2nb 2yu;la n3 2oa 2sg;2ql 2u4 2vg;2kf 2lp 2qc 2yg;0 2n7 2r4 2rp 2y5;3v 2n7 2r9 2s8 2sg;2kd 2sr 2t1;2p4;lq oa 2n7 2r9 2sg;340 34n 38t 39v 3d9;2zf 322 325 3al 3dy 3ek;3x 8h ad;31x 34u 351 395 3b8 3dr;34u 351 3dr;38f 3bs;2zs 3b8;39r 3d0;f6 gd ix ky or qx so;3x 6o 6y 38l 38m;92 30h 345 346 34a 35p 38z 3ar 3ed;30h 345 346 35p 38l 38z;9f 9g 2za 30i 32t 3bf;32k;30h 345 346 34a 35p 38l 38m 38z;30h 346 34a 35p 38z;bj 34p 34r 3cm;ix iy kn;g8 hc p4 pr t7 ul;3x 6o 6y 30w;g8 hc p4;315 31i 32n 32w 33b 33c 35e 35u 395 3db 3dd;31 32 a4 fg 39a;hg pe tb 2zk 2zt 301 313 32c 32z 33w 344 34d 34h 350 35k 35s 35w 36c 36y 37t 3a9 3al 3bl 3bu 3ci 3cj 3d0 3dz 3ec 3es;32n 35u 3dd;312 32w 33b 35e 36i 395 3d6 3dd;nt of sa tn 3bf;304 32w 33b 35e 3dd;312 32w 3d6 3dd;33b 395;34e 37r;1 312 32w 33b 33r 36i 395 3d6;4c ay bj 3cm;ko o7 of rn ro 31i 3br;31i 395;33b 395 3e2;395 3e2;35y 386 3e2 3ey;35y 386 3dc 3e2 3ey;31i 34z 39i 3cz;303 33g 367;f6 or 2za 395;30m 3a6;38m;f4 lp oc 2zp 32u 3bq;38m 3cs;31 32;31p 31q 32c 343 34d 35i 35k 36l 36m 36t 37k 3ah 3b8 3cd 3en;3bv 3dw;2zh 30d 31v 322 35f 35l 35t 3bu 3dy;3x 6o bs ck cu;pn 311 31f 32c 32d 32x 34d 350 36y 37n 3a9 3aw 3bl 3d0 3es;30d 320 35t 3bu;3x 6o bs ck;31f 32x 34d 36y 37n 39x 3aw;2zl 2zm 31w;6l kb 369 37s 398 3a2 3cx 3ec;bs 38e 3ao;kb nj 3a2 3cx 3ec;3x 6o bs ck 31p 343 3ah;3c 3dw 3e7;q8 sc 3do;30k 31a 38r;jc jd qw r7;b o 2f 3y 33g 3e4;7f 32c 36l 36m 37k 38k 39p 3ah 3ai 3ce 3d5;33j 33l 3bf;33k 3bf;33g 372 3a7;2zw 35z 375 3ae 3bk 3d2;2zw 35z 375 3ae 3d2;33f 37l 3e3 3en;41 42 43 44 45 46 47 48 78 79 7a fe fw ks q6 rf 31s 34c 356 36n 36o 3d3;32i 332 33h 36q;332 353 38o;6o bs ck;32u 36e 3dc;a3 be gn s5;a3 be 3b8;341 38u;ig l1 m8 s6;4c 3c2;ig s6;2zb 2zc 2zd 309;6o bs ck ct cu;iz 30r 385;b 2f 31 3y gm 32m 33q 38u;30g 31k 3cv;lh mb 32c 32d 344 3aw 3ce 3dw 3es;4c bj 34p 34r;g5 lk;32c 344 36s 3aw 3dw 3es;lk 321 360 37b 3b5 3ci;fb fh ig s6;30j 371;3cm;30j 36v;4c 3cm;32d 32h 3ba;32r 3dt;34u 351 35k 3dr 3ds;38e 3br;32x 37o 39x 3aw;3ax 3cy 3e8 3eb;36b 39x 3ej;32x 37o 39x 3ej;37h 3di;2zi 320 322 329 32a 34k 36w 36x 395 3bw;5m eq 2zq 36v 3b4 3ef;8u 39a;32x 37n 39x 3aw 3d0 3ej;g7 hb 30e 331 390 392 39e 39m 39n 39v;39n 39v;37n 39x 3aw;34d 3cj;bc 38i;365 38f 3b6 3bs;58 5c;fb ig jv pz s6;bs ck;2p 311 32y 39o 3d0;fb g2 jv s6;4r 58;348 35c 35d;58 5c bs ck 3eh;305 31y 36p 36r;59 368;5f 368;347 37c 3b8 3c8 3et;2p 328 32y 38o 39o;dh 347 3c8 3er;2p 32y 38o 39o;hy k0 k8 kt qm;2zo 32d 3ba 3bd 3be 3cc 3cj;317 33r 352 38u 39b 3bo;344 35q 36s 3dw;30v;344 3aw 3dw;c8 3eh;3a0 3av;ct 3ee;a4 di 37u;be no 31b 32l 342 34l 3dk;34l 3dl;g6 ji jz 2zp 30f 34h 35v 377 37q 3bx;32d 39s 3ba 3be 3cc 3cj;7k 38m;g6 hx ik ql 2zp 30f 31l 34h 35v 37q 38o 3bq 3bx;349 38o;b 8u ep;7m 382;o 31 a4 30w 33m;3c 3dw;308 3cy;b 8u;36b;o a4 30w 33m;2 4 6 3n cu;4 6 7 3n 3e6;o a4;39z 3ee;2f 33e;319 387 3de;355 3b4;2f bc 33e 355 38u 3b4;31 34b 355 367;b o a4 je 30w;35t 36h 39g;jf md mg;355 3cl 3ct;34m 3c9;2zf 31i 3b8 3b9;31 3x 6q 6y 38m;31c 33b 33r 35j 35y 36i 395 3e2;31c 33r 35j 35y 395 3e2;30m 32m 39h 39s;39s 3ao;k7 ng qz tg 35y 3e1;3x 6o 6y 8o 37m;33p 33r 35j 36i 3bz 3c0 3cf;ia 3ax 3ay 3az 3b0 3c3 3c4 3c5;3x 6o bs ck ct cu;0 31r 3a1;31 a4 3cu;38v 395 3e0 3e2;31w 32f 32g;h3 it 3eg;6r c0;2zm 31w;kb nj 384 38s 38y 3a2 3cx;oi q3 35x;31i 395 3e2;3y 33e;b 31 3y 33e;317 33s 33x 36a 3eu;317 33s 33x;34e 34f 34g 37r 3bn;398 399 3bg 3bh;30f 32e 32j 35x 36z;34e 398 399;bs 317;2t 2w 2x 330;b ep;30z 396 3at 3ch 3eo;37g;sr 30x 30y 34v 38x 3ch 3cq 3el;30a 30b 30z 32u 36c 370 396 39i 3am 3c1 3dp 3eo 3ez;33m 38u 3ae 3cl 3ct;hz qf t0;383 39i 3d8;38n 3aq 3cs;3cn 3d8 3da;jh ug;32p 33q;31s 34e 3bg;3x 6o 34p 34t;305 349 37x 38q 396 3au;b 2f 3y;0 bv cl 31e 33o 3b3;2zz 328 362 39r;bv cl;31s;374 3ba 3bb 3bi 3dv 3dx;2zz 35q 380 39r 3b8;0 2zz 38n 391 393;30s 31r 3ah;2zz 380 39r 3bj;29 5a 5b",
 "phrases": {
  "en": "11 8p;11 17f;11 8h;11 xx;11 xy;11 10l;11 10i;11 1ha;11 3f0 bw;11 8n;11 17d;11 17j;11 em;11 17h;11 8h 91;11 4q;11 1ax 12v;11 wq;11 1ak 1ev;v 8p 17s;v 8p 155;v 8p 1az;v 8p 15d 1ev;v 8h 15d 1ev;v 8p 3f1;v 3l bw 3f2;v 10l 3f3;v 8h 3f4;v 8p -2 3f5;v xx -2 3f6;v 1fy;v 1fv;v x4;v 11m;v 17r;v cz;v c9 wq 3f7;v 8p b 1cb;v 8h 1cb;v 1cb 12s;v 1h9 c7 4j;v 1h9 3f8;v 12s 8v 3f9;v 121 12s;v 12s 3fa;d 175;d 19b;d 157;d 13j c9;d 5c c9;d 17a c9;d 1d2;d er 1h3;d y c9;d 69 c9;25 rz;25 12q;25 12r;25 190;25 xa;25 1a 3fb;25 1gq;25 1ej;25 m7;25 149;25 148;25 3fc 3fd;25 w0 3fe;25 1dk 3ff;25 5x er 3fg 3fh;25 5x 3fg 3fh;25 5x er 3fh;25 5x 3fh;25 1bf 3fi;25 w 1bh;25 1bh 4o;25 w 3fj 3fk;25 3k 8p 1fm;25 ai 12e;25 1gr 1d5;25 1es 1en;25 zp;25 1fr;25 1fq;25 wd 3fl;25 wd 3fm;25 1gd;25 15l 3fn;25 1am 113;25 131 113;25 11w 3fo;25 1a8 1hj;25 1du 1c5;25 1c6 1f7;g 3fp -2 1z -2 3fq;g 3fr 3fs 3ft;g 3fr 3ft;g e1 6v 3fu;g 13 98 9c 3fv;g 13 98 3fv;g 13 3fw 3fx;g 12s 8v yc;g 3fy 3fz;g 3g0 3g1;g 1gn;g 1go;g 18b 3g2;g 8h zg c9;g 4o 12s;7 3g3 63 3g4 1z 3g5 3g6;7 3g3 3g4 1z 3g5 3g6;7 3g3 63 1z 3g5 3g6;7 3g3 1z 3g5 3g6;7 3g3 63 3g4 1z 3g6;7 3g3 3g4 1z 3g6;7 3g3 63 1z 3g6;7 3g3 1z 3g6;7 13 1hi 9c 3fv;7 13 1hi 3fv;7 99 8v 19c;7 er 3g7 -2 3g8;i 4j;i 120;i 35;i 38;i 1ei;i y5 16x;1h 3g9 3ga 3gb 3gc;1h 3g9 3gb 3gc;1h 3g9 3ga 3gc;1h 3g9 3gc;1h 3gd 3ge;1h 3gf -2 4o -2 1hb 18y;1h 3gf -2 4o -2 3gg;1h y5 16x;1h 1az 3gh;1h 3gi -2 1az;1h 91 1f6 3gj;1h 3gk 3gl;1h 3gm 8v -2 1;1h 3gn 18y 3fx;1h 3go 3gp 8v -2 1;1k 3gq 3gr;1k 1az;1k 3gs -2 1b3 8z wb;1k 3gs -2 1b3 3gt;1k 18b wt c9 er 3gu -2 3gv;1k 3gw c9 er 3gu -2 3gv;1k 18b wt 3gu -2 3gv;1k 3gw 3gu -2 3gv;1k 4y 6c wt;0 63 vh;0 1fz;0 d2 12w;0 x5;0 x4 3gx 3gy;0 x4 3gz;0 19q c9 3h0 3h1;0 19q c9 3h1;1e 1b2;1e 1gh;1e 1hb 18y;1e 1bn 18y;1e w6;1e 19x;1e 1ff;1e 14q;1e v5;1e 15x;1e 13v;1e 1ft;1e y8;1e 16f 3h2;1e 6l;1e 10g;1e 18e;1e 123;1e 14g;1e 17q;1e wu yf;1e 14u;1e 13l yf;1e 12g;1e 1f4;1e 1fl;1e 11c;1e wv;1e ym;1e z9;1e zl;1e 13y;1s c9 3h3 3h4 3h5;1s 3h6 1hi 3h7;5 9r 4o 3h8 3h9 3ha;5 3hb 3h8 3h9 3ha;5 9r 4o 3h9 3ha;5 3hb 3h9 3ha;5 9r 4o 3h8 3ha;5 3hb 3h8 3ha;5 9r 4o 3ha;5 3hb 3ha;5 3hc 3hd 3he 3hf;5 3hc 3he 3hf;5 3hc 3hd 3hf;5 3hc 3hf;u 1dx 3hg;u 1ff 3hh;u 3hi 3hf;u x4 3h0 3hj;u 3hk 3hl;23 3hm 3hn;23 1ga e1;m 133 3ho;m 3hp 3hq;m 19m xz;1y c9 c7 12h 3hr;1y c9 98 3hr;1y c9 wz;2 30;2 2g;2 zp 1at;2 10e;2 19d 3hs;2 118 3ht;2 aa;2 13k;2 8g;2 50;2 4u;2 1a0 3hu;2 1e0;2 15p;2 1fn;2 z2;2 zl 120;2 1ce;2 p9;2 16i;2 jm;2 1e7;2 1fu;2 sk;2 yh;1u b3 d5;1u b3 1hi;1u 3hv c9 d5;1u 3hv 1hi 12x;1u 3hv 3hw;1u 1be 1h5;1u 124 63;1u 85 3hx;1u 1f9 1h5;1u vq 1h5;1u z 1gw z;1u 3hy 1h5;1u 1eu d5 3hz;1u 3i0 3hz;1u 3i1 3i2;a ze;a 1cc;a 192;a 194;a 196;a 144;a 193;a 9y;4 xm 1d4;4 12w v wt;4 12w v 1an;4 3i3 1d4;4 1av;4 13r 3h0 3i4;4 13r 3i4;r 18k;r 3i5 3i6;r 1hi 5v;r 1g7 5v;r 3i7 as 3i8;r 3i7 3i8;r xc y8;r 178 5v;r 1bn xz;r 5v xz;r 1a7 8v 142;r 142 18d;r 13a 150 5v;3 3i9 v6 3ia;3 3i9 3ia;3 3ib 8v 1hi wy 3ic;3 3ib 8v 1hi 3ic;3 3id 3ie;3 10b 104 3if;3 wy v6 v;3 1hi wy 3ig;3 177 8v 1hi wy;3 3ih xz 3ii;3 1gi yg;3 1gi yf;1r 1df 1cl 3ij;1r 1df 1cl;1r 3ik as 162 177;1r 3ik 162 177;1r 3il a3;1r a3 yp;1r xz 17l;1r 3im wy 3in;1r zo 1cf;1r zo 1bf;1r 178 14q 17l;1r 1cl yp;1r 91 1f6 3io;26 vi 1hi 12b;26 vi x1 13q;26 vi 3ip;26 17r er 154;26 17r er 1dw;26 17r er 13j 1d5;26 17r 3iq;26 18s;26 8z 3h0 12b 2z;26 1hi 12b 2z;26 1g1 3ir;26 1h0 er 3is;26 5x er y 3it;26 5x 3it;26 1eb 3iu;26 88 3iv;26 z0 17o;26 zv 1a8;26 19r 3iw;26 10k;26 j0;26 hq;26 sq;26 18m;26 18h;26 13g;26 16i;26 g;26 xj;26 qo;26 1e6;26 1ay;26 x8;26 11x;1p 1gc;1p 1gb;1p 1a7;1p 30;1p 147;1p 1aw;1p qa;1p 194;1p 1c0 c9 1hb;1p jw c9 1hb;1p 1a7 8v 3ix;1p 10z c9 1hb;1p xo 3iy;1p 3iz;1p 13 c7 14u;1p 13 14u;1p c9 c7 14u;1p c9 14u;1p a7 113;1p 13s 17p;1p 5r a;1p 12k 5r;1p 1h0 er wi;1p 1h0 3j0;1p 1g7 jq;1p 13r b;1p 13j b 1g7;1p 175 13j;1p 19g 8v;1p 19g;1p 9c 1g9;1p 9c 22;15 17v 3j1 3j2 3j3 v6 3j4;15 17v 3j2 3j3 v6 3j4;15 17v 3j1 3j3 v6 3j4;15 17v 3j3 v6 3j4;15 17v 3j1 3j2 v6 3j4;15 17v 3j2 v6 3j4;15 17v 3j1 v6 3j4;15 17v v6 3j4;15 17v 3j5 3j6 3j7;15 17v 3j5 3j6;1a 3j8 wy;1a 63 1hi 9c 177;1a 63 1hi 177;1a 1fs 1hi 177;1a 1et v6;1a c9 3j9 3ja 3jb;1a c9 3j9 3jb;1a 17t wy;1a v6 17v;24 1ge 3jc;24 142 1gb 1z 1ge;n 13f 1c7 8v;n 13f 1eb 63;n 13f 3jd;n 3je 3jf 3jg 18v 13f;n 3je 3jg 18v 13f;n 3je 3jf 18v 13f;n 3je 18v 13f;n 3je 3jf 3jg 13f;n 3je 3jg 13f;n 3je 3jf 13f;n 3je 13f;n 3 18v 3jh;n 3 3jh;n 13f er 3ji 3jj;n e1 13f -2 3jk;n 3jl 3jm;h p w6 eh w5 1h3 1a 3jn;h p w6 eh w5 3jo 3jn;h p xv eh w5 1h3 1a 3jn;h p xv eh w5 3jo 3jn;h p eh w5 eh w5 1h3 1a 3jn;h p eh w5 eh w5 3jo 3jn;h 3jp eh w5 1h3 1a 3jn;h 3jp eh w5 3jo 3jn;h p w6 1h3 1a 3jn;h p w6 3jo 3jn;h p xv 1h3 1a 3jn;h p xv 3jo 3jn;h p eh w5 1h3 1a 3jn;h p eh w5 3jo 3jn;h 3jp 1h3 1a 3jn;h 3jp 3jo 3jn;h 11f 3iu 1h3 1a 3jq;h 11f 3iu 69 3jq;h er 1h3 1a 3jr 3js;h er y 3jr 3js;h 8h 3jt 1h3 1a 3ju;h 8h 3jt 69 3ju;h wo 3jv;h 3jw 8z c7 1ds;h 3jw 3jx;h 14n 3jy;h 3fw 1b4;x 3jz 3k0;x 3k1 c9 3k2 zj 8v;x 3k1 c9 3k2 zj 63;x 3k1 c9 3k2 3k3;x p 178 3k4;x 3k5 8v 3k2 3k3;x 3k6 178;x 3k7 1ca 1au 3k8 3k9 3ka;x 3k7 1au 3k8 3k9 3ka;x 3k7 1ca 1au 3k9 3ka;x 3k7 1au 3k9 3ka;1 3kb 3kc 0 3kd 3ke 0;1 3kb 0 3kd 3ke 0;1 3kb 3kc 0 3ke 0;1 3kb 0 3ke 0;1 3kb 3kc 0 3kd 0;1 3kb 0 3kd 0;1 3kb 3kc 0 0;1 3kb 0 0;1 x9 0 v 0 1hh 8v n;1 x9 0 v 0 1hh 8x;13 8h 3kf 3kg 3kh;13 8h 3kf 3kh;13 8h 3kf 3kg;13 8h 3kf;13 1h9 w 3ki;13 1h9 3ki;13 1h5 95 1h9 3kj;13 3kk 69 8p 3kl;13 3kk 8p 3kl;13 w0 21 3k;1q 17s 0 170 3km 3kn;1q 17s 0 3km 3kn;1q 3ko 3kp;1q 3kq y 3kr;1q 3kq 3kr;1q 3ks y 124 d2 11y;1q 3ks y 137 11y;1q 3ks 124 d2 11y;1q 3ks 137 11y;1q 15b 3kt;1q x4 6c 69 cc 15c;1q x4 6c as cc 15c;1q x4 6d cc 15c;1q 17o 3ku 3kv;1q 3kw 4l 3kq 3kn;1q 0 3kq 3kx;1m 3ky c9 d5 13 17r;1m 3ky c9 d5 1h9 101;1m 3ky c9 d5 1c0 8q;1m 3ky c9 d5 1h8 0 13w;1m 3ky c9 d5 1h8 0 5o;1m 3ky c9 d5 63 c7 17g 0 13w;1m 3ky c9 d5 3kz;1m 3ky c9 7d 13 17r;1m 3ky c9 7d 1h9 101;1m 3ky c9 7d 1c0 8q;1m 3ky c9 7d 1h8 0 13w;1m 3ky c9 7d 1h8 0 5o;1m 3ky c9 7d 63 c7 17g 0 13w;1m 3ky c9 7d 3kz;1m 3ky c9 1f1 13 17r;1m 3ky c9 1f1 1h9 101;1m 3ky c9 1f1 1c0 8q;1m 3ky c9 1f1 1h8 0 13w;1m 3ky c9 1f1 1h8 0 5o;1m 3ky c9 1f1 63 c7 17g 0 13w;1m 3ky c9 1f1 3kz;1m 3ky c9 1f1 16l 13 17r;1m 3ky c9 1f1 16l 1h9 101;1m 3ky c9 1f1 16l 1c0 8q;1m 3ky c9 1f1 16l 1h8 0 13w;1m 3ky c9 1f1 16l 1h8 0 5o;1m 3ky c9 1f1 16l 63 c7 17g 0 13w;1m 3ky c9 1f1 16l 3kz;1m 3ky c9 1f1 111 13 17r;1m 3ky c9 1f1 111 1h9 101;1m 3ky c9 1f1 111 1c0 8q;1m 3ky c9 1f1 111 1h8 0 13w;1m 3ky c9 1f1 111 1h8 0 5o;1m 3ky c9 1f1 111 63 c7 17g 0 13w;1m 3ky c9 1f1 111 3kz;1m 3ky 1hi 198 13 17r;1m 3ky 1hi 198 1h9 101;1m 3ky 1hi 198 1c0 8q;1m 3ky 1hi 198 1h8 0 13w;1m 3ky 1hi 198 1h8 0 5o;1m 3ky 1hi 198 63 c7 17g 0 13w;1m 3ky 1hi 198 3kz;1m 3ky 1hi 14r 13 17r;1m 3ky 1hi 14r 1h9 101;1m 3ky 1hi 14r 1c0 8q;1m 3ky 1hi 14r 1h8 0 13w;1m 3ky 1hi 14r 1h8 0 5o;1m 3ky 1hi 14r 63 c7 17g 0 13w;1m 3ky 1hi 14r 3kz;1m 3ky 3l0 13 17r;1m 3ky 3l0 1h9 101;1m 3ky 3l0 1c0 8q;1m 3ky 3l0 1h8 0 13w;1m 3ky 3l0 1h8 0 5o;1m 3ky 3l0 63 c7 17g 0 13w;1m 3ky 3l0 3kz;1m 3ky 13 17r;1m 3ky 1h9 101;1m 3ky 1c0 8q;1m 3ky 1h8 0 13w;1m 3ky 1h8 0 5o;1m 3ky 63 c7 17g 0 13w;1m 3ky 3kz;1m 3l1 c7 17g 3l2 3l3 c9 1cl;1m 3l1 c7 17g 3l2 3l3 c9 1bk;1m 3l1 c7 17g 3l2 3l3 c9 156;1m 3l1 c7 17g 3l2 3l3 c9 wq;1m 3l1 c7 17g 3l2 3l3 3l4;1m 3l1 17g 3l2 3l3 c9 1cl;1m 3l1 17g 3l2 3l3 c9 1bk;1m 3l1 17g 3l2 3l3 c9 156;1m 3l1 17g 3l2 3l3 c9 wq;1m 3l1 17g 3l2 3l3 3l4;1m 3l1 c7 3l2 3l3 c9 1cl;1m 3l1 c7 3l2 3l3 c9 1bk;1m 3l1 c7 3l2 3l3 c9 156;1m 3l1 c7 3l2 3l3 c9 wq;1m 3l1 c7 3l2 3l3 3l4;1m 3l1 3l2 3l3 c9 1cl;1m 3l1 3l2 3l3 c9 1bk;1m 3l1 3l2 3l3 c9 156;1m 3l1 3l2 3l3 c9 wq;1m 3l1 3l2 3l3 3l4;1m 95 110 3l5 1h3 3l6 3l7 -4 3l8;1m 3l9 3l5 1h3 3l6 3l7 -4 3l8;1m 95 110 3l5 3l6 3l7 -4 3l8;1m 3l9 3l5 3l6 3l7 -4 3l8;1m 95 110 3l5 1h3 3l7 -4 3l8;1m 3l9 3l5 1h3 3l7 -4 3l8;1m 95 110 3l5 3l7 -4 3l8;1m 3l9 3l5 3l7 -4 3l8;1m 95 110 3l5 1h3 3l6 -4 3l8;1m 3l9 3l5 1h3 3l6 -4 3l8;1m 95 110 3l5 3l6 -4 3l8;1m 3l9 3l5 3l6 -4 3l8;1m 95 110 3l5 1h3 -4 3l8;1m 3l9 3l5 1h3 -4 3l8;1m 95 110 3l5 -4 3l8;1m 3l9 3l5 -4 3l8;1m 1h3 1a 136 c9 -2 3la 3lb;1m 1h3 1a 17o c9 -2 3la 3lb;1m 1h3 1a 3lc -2 3la 3lb;1m 69 136 c9 -2 3la 3lb;1m 69 17o c9 -2 3la 3lb;1m 69 3lc -2 3la 3lb;1m 141 d2;1m 5q;1m j 3ld;1m 1g2 3le;12 3lf 3lg 11u c9 11u 14u;12 3lf 3lg 3lh 14u;12 3lf 11u c9 11u 14u;12 3lf 3lh 14u;12 3lf 3lg 14u;12 3lf 14u;12 3li 3lj 3lk;12 14u 3jf 8p 3ll;12 14u 8p 3ll;12 3li 3lm 3ln 14u;12 13q 1h9;12 z9 1h3 1a 3lo 145;12 z9 69 3lo 145;12 z9 3lo 145;12 1dw 1c0 wr 1h9 3lp;12 1dw 1h9 3lp;o er 3lq vr x3 a7 1cn 3lr;o er 3lq vr x3 3ls 3lr;o er 3lq x3 a7 1cn 3lr;o er 3lq x3 3ls 3lr;o er 3lq a7 1cn 3lr;o er 3lq 3ls 3lr;o er 3lq vr x3 3lt;o er 3lq x3 3lt;o 1hi 3lu 5c x3 3lv;o 1hi 3lu 13j x3 3lv;o 1hi 3lu dz 3lv;o z4 er;o z4 1hi;o 19b c9 3lw er 1ew 3lx 3ly;o 19b c9 3lw er 3lx 3ly;o 19b c9 3lw er 1ew 3ly;o 19b c9 3lw er 3ly;o er y 8q 13q;o er y 3lz;o 3m0 3m1 3m2 3lx;o 3m0 3m2 3lx;22 xs va 3m3 3m4;22 14a 1z 3m3 3m4;22 3m5 3m3 3m4;22 3m3 191 17l 5c x3 3m6;22 3m3 191 17l 13j x3 3m6;22 3m3 191 17l 3m7 3m6;22 3m3 3m8 5c x3 3m6;22 3m3 3m8 13j x3 3m6;22 3m3 3m8 3m7 3m6;22 3m3 3m9 3ma;22 1as er 1z 3mb 17t 3mc 3md;22 1as 1z 3mb 17t 3mc 3md;22 1as er 3mb 17t 3mc 3md;22 1as 3mb 17t 3mc 3md;22 1as er 1z 3mb 3mc 3md;22 1as 1z 3mb 3mc 3md;22 1as er 3mb 3mc 3md;22 1as 3mb 3mc 3md;22 3me 5r 3mf b 4l 16s 8v 1hi 1f6;22 3me 5r 3mf b 3mg 8v 1hi 1f6;22 3me 5r 3mf 4l 16s 8v 1hi 1f6;22 3me 5r 3mf 3mg 8v 1hi 1f6;22 1he er 15r c9 164 16x;22 1he er 15r c9 164 11t;22 1he er 15r c9 10u;22 5r s -4 3mh -4 3mi;22 5r 71 -4 3mh -4 3mi;22 81 177 69 -4 3mh -4 3mi;22 3mj -4 1f1 69 -4 12v -4 3mi;22 3mk 1hi 3ml;22 y er 1e2 17v c9 18g 1f6 18g 1f6 3mm;22 y er 1e2 17v c9 18g 1f6 3mn 3mm;22 y er 1e2 17v c9 3mo 18g 1f6 3mm;22 y er 1e2 17v c9 3mo 3mn 3mm;22 y er 1e2 14r 63 18g 1f6 18g 1f6 3mm;22 y er 1e2 14r 63 18g 1f6 3mn 3mm;22 y er 1e2 14r 63 3mo 18g 1f6 3mm;22 y er 1e2 14r 63 3mo 3mn 3mm;22 y er 1e2 wp 4o 18g 1f6 18g 1f6 3mm;22 y er 1e2 wp 4o 18g 1f6 3mn 3mm;22 y er 1e2 wp 4o 3mo 18g 1f6 3mm;22 y er 1e2 wp 4o 3mo 3mn 3mm;22 er 1e2 17v c9 18g 1f6 18g 1f6 3mm;22 er 1e2 17v c9 18g 1f6 3mn 3mm;22 er 1e2 17v c9 3mo 18g 1f6 3mm;22 er 1e2 17v c9 3mo 3mn 3mm;22 er 1e2 14r 63 18g 1f6 18g 1f6 3mm;22 er 1e2 14r 63 18g 1f6 3mn 3mm;22 er 1e2 14r 63 3mo 18g 1f6 3mm;22 er 1e2 14r 63 3mo 3mn 3mm;22 er 1e2 wp 4o 18g 1f6 18g 1f6 3mm;22 er 1e2 wp 4o 18g 1f6 3mn 3mm;22 er 1e2 wp 4o 3mo 18g 1f6 3mm;22 er 1e2 wp 4o 3mo 3mn 3mm;22 y er 17v c9 18g 1f6 18g 1f6 3mm;22 y er 17v c9 18g 1f6 3mn 3mm;22 y er 17v c9 3mo 18g 1f6 3mm;22 y er 17v c9 3mo 3mn 3mm;22 y er 14r 63 18g 1f6 18g 1f6 3mm;22 y er 14r 63 18g 1f6 3mn 3mm;22 y er 14r 63 3mo 18g 1f6 3mm;22 y er 14r 63 3mo 3mn 3mm;22 y er wp 4o 18g 1f6 18g 1f6 3mm;22 y er wp 4o 18g 1f6 3mn 3mm;22 y er wp 4o 3mo 18g 1f6 3mm;22 y er wp 4o 3mo 3mn 3mm;22 er 17v c9 18g 1f6 18g 1f6 3mm;22 er 17v c9 18g 1f6 3mn 3mm;22 er 17v c9 3mo 18g 1f6 3mm;22 er 17v c9 3mo 3mn 3mm;22 er 14r 63 18g 1f6 18g 1f6 3mm;22 er 14r 63 18g 1f6 3mn 3mm;22 er 14r 63 3mo 18g 1f6 3mm;22 er 14r 63 3mo 3mn 3mm;22 er wp 4o 18g 1f6 18g 1f6 3mm;22 er wp 4o 18g 1f6 3mn 3mm;22 er wp 4o 3mo 18g 1f6 3mm;22 er wp 4o 3mo 3mn 3mm;22 y er 1e2 17v c9 18g 1f6 3mm;22 y er 1e2 17v c9 3mo 3mm;22 y er 1e2 14r 63 18g 1f6 3mm;22 y er 1e2 14r 63 3mo 3mm;22 y er 1e2 wp 4o 18g 1f6 3mm;22 y er 1e2 wp 4o 3mo 3mm;22 er 1e2 17v c9 18g 1f6 3mm;22 er 1e2 17v c9 3mo 3mm;22 er 1e2 14r 63 18g 1f6 3mm;22 er 1e2 14r 63 3mo 3mm;22 er 1e2 wp 4o 18g 1f6 3mm;22 er 1e2 wp 4o 3mo 3mm;22 y er 17v c9 18g 1f6 3mm;22 y er 17v c9 3mo 3mm;22 y er 14r 63 18g 1f6 3mm;22 y er 14r 63 3mo 3mm;22 y er wp 4o 18g 1f6 3mm;22 y er wp 4o 3mo 3mm;22 er 17v c9 18g 1f6 3mm;22 er 17v c9 3mo 3mm;22 er 14r 63 18g 1f6 3mm;22 er 14r 63 3mo 3mm;22 er wp 4o 18g 1f6 3mm;22 er wp 4o 3mo 3mm;22 3m3 3mp xs d2;s 14u;s xn;s 1cn 19x;s 13q 19x;s 1au 19x;s 17q;6 1eu x0 3mq 14u;6 ye x0 3mq 14u;6 3mr 3mq 14u;6 1eu x0 14u;6 ye x0 14u;6 3mr 14u;6 14u 1h3 1a y1 99 3ms 3mt 3r 163;6 14u 1h3 1a y1 99 3ms 3mt 14n 16l;6 14u 1h3 1a y1 99 3ms 3mt 3mu;6 14u 1h3 1a 1el 198 3ms 3mt 3r 163;6 14u 1h3 1a 1el 198 3ms 3mt 14n 16l;6 14u 1h3 1a 1el 198 3ms 3mt 3mu;6 14u 1h3 1a 3mv 3ms 3mt 3r 163;6 14u 1h3 1a 3mv 3ms 3mt 14n 16l;6 14u 1h3 1a 3mv 3ms 3mt 3mu;6 14u 3jf y1 99 3ms 3mt 3r 163;6 14u 3jf y1 99 3ms 3mt 14n 16l;6 14u 3jf y1 99 3ms 3mt 3mu;6 14u 3jf 1el 198 3ms 3mt 3r 163;6 14u 3jf 1el 198 3ms 3mt 14n 16l;6 14u 3jf 1el 198 3ms 3mt 3mu;6 14u 3jf 3mv 3ms 3mt 3r 163;6 14u 3jf 3mv 3ms 3mt 14n 16l;6 14u 3jf 3mv 3ms 3mt 3mu;6 14u y1 99 3ms 3mt 3r 163;6 14u y1 99 3ms 3mt 14n 16l;6 14u y1 99 3ms 3mt 3mu;6 14u 1el 198 3ms 3mt 3r 163;6 14u 1el 198 3ms 3mt 14n 16l;6 14u 1el 198 3ms 3mt 3mu;6 14u 3mv 3ms 3mt 3r 163;6 14u 3mv 3ms 3mt 14n 16l;6 14u 3mv 3ms 3mt 3mu;6 14u 1h3 1a 3ms 3mt 3r 163;6 14u 1h3 1a 3ms 3mt 14n 16l;6 14u 1h3 1a 3ms 3mt 3mu;6 14u 3jf 3ms 3mt 3r 163;6 14u 3jf 3ms 3mt 14n 16l;6 14u 3jf 3ms 3mt 3mu;6 14u 3ms 3mt 3r 163;6 14u 3ms 3mt 14n 16l;6 14u 3ms 3mt 3mu;6 14u 1h3 1a y1 99 3mt 3r 163;6 14u 1h3 1a y1 99 3mt 14n 16l;6 14u 1h3 1a y1 99 3mt 3mu;6 14u 1h3 1a 1el 198 3mt 3r 163;6 14u 1h3 1a 1el 198 3mt 14n 16l;6 14u 1h3 1a 1el 198 3mt 3mu;6 14u 1h3 1a 3mv 3mt 3r 163;6 14u 1h3 1a 3mv 3mt 14n 16l;6 14u 1h3 1a 3mv 3mt 3mu;6 14u 3jf y1 99 3mt 3r 163;6 14u 3jf y1 99 3mt 14n 16l;6 14u 3jf y1 99 3mt 3mu;6 14u 3jf 1el 198 3mt 3r 163;6 14u 3jf 1el 198 3mt 14n 16l;6 14u 3jf 1el 198 3mt 3mu;6 14u 3jf 3mv 3mt 3r 163;6 14u 3jf 3mv 3mt 14n 16l;6 14u 3jf 3mv 3mt 3mu;6 14u y1 99 3mt 3r 163;6 14u y1 99 3mt 14n 16l;6 14u y1 99 3mt 3mu;6 14u 1el 198 3mt 3r 163;6 14u 1el 198 3mt 14n 16l;6 14u 1el 198 3mt 3mu;6 14u 3mv 3mt 3r 163;6 14u 3mv 3mt 14n 16l;6 14u 3mv 3mt 3mu;6 14u 1h3 1a 3mt 3r 163;6 14u 1h3 1a 3mt 14n 16l;6 14u 1h3 1a 3mt 3mu;6 14u 3jf 3mt 3r 163;6 14u 3jf 3mt 14n 16l;6 14u 3jf 3mt 3mu;6 14u 3mt 3r 163;6 14u 3mt 14n 16l;6 14u 3mt 3mu;6 3mw 3mx 3mt 3my;6 vz 3mz 14u 1ad 1z 111;6 vz 3mz 14u 1ad 1z 1eu;6 vz 3mz 14u 1ad 1z ye;6 vz 3mz 14u 1ad di 111;6 vz 3mz 14u 1ad di 1eu;6 vz 3mz 14u 1ad di ye;6 vz 3mz 14u 1ad 63 1f1 ye;6 vz 3mz 14u 1ad x7;6 vz 3mz 1ad 1z 111;6 vz 3mz 1ad 1z 1eu;6 vz 3mz 1ad 1z ye;6 vz 3mz 1ad di 111;6 vz 3mz 1ad di 1eu;6 vz 3mz 1ad di ye;6 vz 3mz 1ad 63 1f1 ye;6 vz 3mz 1ad x7;6 3n0 16l 14u;14 17s;14 11o;14 1dh;14 11b;14 1ab;14 17t;y 1d6 x;y 8z 1d6;y di 1d6;y el x;y 6k;y 3f;y c1 ye;y 1hg 16m;y 14n nr;y 56;y 15t x;y 1hl;1f l;1f z7;1f eo;1f c6;1f 7g;1f 7y;1f ye;1f 1al;1f ao;1f 3i;1f 197;1f w5;1f 1co 3n1;1f z8;1f 6h;1f 14b;1f 20;1f 1dp;1f 2d;1j 140 1bq 3n2;1j 3n3 3n2;1j 1f1 17l;1j c7 15u;1j 3n4;1j 1au;1j 81 3n5;1j 98 3n6;e 10u;e 76;e 1c7;e 18b;e 18a;e 1gl;e 14d;e 9r;e 18p;e 18q;e 4y;e 1ap;e yw;e 1a2;e 1bc;e xh;w 3n7 0 3n8 0 3n9;w 3n7 0 0 3n9;w 3n7 0 3n8 3n9;w 3n7 0 3n9;w 0 3n8 0 3n9 8v 1hb 3na;w 0 3n8 0 3n9 3nb 3na;w 0 0 3n9 8v 1hb 3na;w 0 0 3n9 3nb 3na;w 0 3n8 3n9 8v 1hb 3na;w 0 3n8 3n9 3nb 3na;w 0 3n9 8v 1hb 3na;w 0 3n9 3nb 3na;w 0 3n8 0 3n9 8v 1hb;w 0 3n8 0 3n9 3nb;w 0 0 3n9 8v 1hb;w 0 0 3n9 3nb;w 0 3n8 3n9 8v 1hb;w 0 3n8 3n9 3nb;w 0 3n9 8v 1hb;w 0 3n9 3nb;w 3nc b 2z;w 3nc 9z 2z;w 3nc 10t 2z;w 3nc 11f 2z;w 3nc zu;w 3n7 0 3n8 0 3nd 3ne 2z;w 3n7 0 0 3nd 3ne 2z;w 3n7 0 3n8 3nd 3ne 2z;w 3n7 0 3nd 3ne 2z;w 3n7 3nf 3ng 3nh 2z;w 3ni 3n8 3nj 3nk 3ne 2z;w 3ni 3nj 3nk 3ne 2z;w 3ni 3n8 3nk 3ne 2z;w 3ni 3nk 3ne 2z;w 63 1hi 3nl 1f6;w 4l 3nm 3nh 2z;w 0 3nm 8z 3h0 3nn;c 3ne 2z;c zu;c 3ne 13w;c 13x;c 3ne 1gt;c 1gu;c 9z 2z;c 11h;c 1c8 2z;k 12v 13s;k 13 13s;k 1bb;k 17t;k 8z 3no y7 191;k 8z 3no 3np;k 1h5 155 1hi 3nq;k 1h5 3nr 3nq;k w1;k 1g3 1hi 3nn;f 3ns 3nt;f 3nu 3nv 13 13s;f 3nu 3nv 1h5 1hi;f 3nu 3nv 3nw;f 3nu 3nx 3ny 63 1hi;f 3nu 3nx 3ny 3nz;f 128 12t;f 1fw 3o0;f 10u 1h2 er;f 4y 18b 1c8 2z;f 4y 18b 3o1;f 1c8 2z 3o2;f 3o3 3o2;f 8h 1c1;f 1bp 14d;f 1d7 3o4 3o5;f 15q ya 14d;f 3nu d2 c9 1;f 10u x9 1 3o6;f 10u 1 3o6;f 10u 1 0 3o7;f 10u 1 3o7;f 3o8 3o0 3o9;1g 3oa 98 yo 3ob;1g 3oa 3oc 3ob;1g 3oa 3ob;1g 3od 69 1ap;1g 3od y 1ap;1g 3od yu 63;1g 3od 1h3 wb;1g 3od er 1ap;1g 3od 3oe;l 18p;l 1fk;l 12z;l 7v;l 1ba;l 19v;l 104;l 1h4 1fk;l y2;16 3of 3og 3oh 3oi;16 3of 3og 3oi;16 3oj 1hi 3oh v6;16 3oj 1hi v6;16 1hi 3ok v6;16 v6 63 1hi 177;1b 3ol 8z c9 c7 3om;1b 3ol 3on c7 3om;1b 3ol c7 3om;1b 3ol 8z c9 3om;1b 3ol 3on 3om;1b 3ol 3om;1b 3oo c7 16x 3op;1b 3oo c7 12z 3op;1b 3oo c7 vv 3op;1b 3oo c7 18p 3op;1b 3oo c7 y2 3op;1b 3oo 3oq 3op;1b 3or 3no 0;1b 3or 0;1b 3or 3no 3os;1b 3or 3os;1b 0 18v yw 3ot 3g5 3ou;1b 0 yw 3ot 3g5 3ou;1b 0 18v 3ot 3g5 3ou;1b 0 3ot 3g5 3ou;1b 3ov 3ot 3ow 3ox;1b 3oy -2 3oz;1b 1y 3oz;9 3p0 3p1;9 yg;9 y3 as 3p2;9 y9 3p2;9 16x 17y;9 10y;9 3r yf;8 35;8 24;8 1co er;8 1cp c9 er;8 163 er;8 150 er;8 1ap b;8 19p c7;8 1h3 1a 1cp;8 1a 163;8 1a9 er;8 150 c9 er;8 e1 1co;8 1h3 1co;j 3ke 9r 4o 3p3 3p4 3p5;j 3ke 3hc 3p3 3p4 3p5;j 3ke 9r 4o 3p4 3p5;j 3ke 3hc 3p4 3p5;j 3ke 9r 4o 3p3 3p5;j 3ke 3hc 3p3 3p5;j 3ke 9r 4o 3p5;j 3ke 3hc 3p5;j 4o 3h0 3p6 3p7;j 4o 3h0 3p7;j 133 xz;j 13s 17p;j 1hb 11c;j 3p8 3p9;10 3pa 3pb 3pc;10 3pd 1fk vn;10 3pd vn;10 3pe 3pf;10 18p 17p 3pg 13s;19 18f;19 9d;19 9e;19 1cz;19 163 151;19 138;p 3ph 1hi 3pi 3pj;p 3ph 1hi 3pj;p 1hi 3pk 3pl;p 12v 13s;p 13 13s;1n 1bl;1n 1bm;1n 1bd;1n rk;1n rc;1n 3pm c7 18f c9 98;1n 3pm c7 18f c9 c7;1n 3pm c7 18f c9 zt;1n 3pm c7 18f c9 yo;1n 3pm c7 18f c9 183;1n 3pm c7 18f 3pn;1n 3pm c7 188 c9 98;1n 3pm c7 188 c9 c7;1n 3pm c7 188 c9 zt;1n 3pm c7 188 c9 yo;1n 3pm c7 188 c9 183;1n 3pm c7 188 3pn;1n 3pm 3po c9 98;1n 3pm 3po c9 c7;1n 3pm 3po c9 zt;1n 3pm 3po c9 yo;1n 3pm 3po c9 183;1n 3pm 3po 3pn;1n 3pm c9 98;1n 3pm c9 c7;1n 3pm c9 zt;1n 3pm c9 yo;1n 3pm c9 183;1n 3pm 3pn;1n 19p 3pp 3pq 3pr;1n 19p 3pq 3pr;1n 19p 3pp 3pr;1n 19p 3pr;1n 19m 3pr;1n 88 3pr;1n 3ps 3pt 3pu c7 3pv;1o 3pw af 1cy 3px;1o 3pw 3py 3px;1o 3pz 3q0;1o 13s 3q1 3q2;1o 3q3 3q4 3pg 13s;1x 3q5 3q6 x zv;1x 3q5 3q6 zv 4o;1x 3q5 3q6 3q7;1x 3q5 x zv;1x 3q5 zv 4o;1x 3q5 3q7;1x 3q8 3q9;1x 3qa 3qb 19z 17t;1x 3qa 3qb 139 168;1x 3qa 3qb 3qc;1x 3qa 19z 17t;1x 3qa 139 168;1x 3qa 3qc;1x 3qd 3qe 3qf;1x 3qd 3qf;1x 3qg 0 3qh 1ep 8z 1hi;1x 3qg 0 3qh 1ep 12v 13s;1x 3qg 0 3qh 1ep 8z 98;1x 3qg 0 3qh 1ep 3qi;1x 3qg 3qh 1ep 8z 1hi;1x 3qg 3qh 1ep 12v 13s;1x 3qg 3qh 1ep 8z 98;1x 3qg 3qh 1ep 3qi;1x 3qg 0 1ep 8z 1hi;1x 3qg 0 1ep 12v 13s;1x 3qg 0 1ep 8z 98;1x 3qg 0 1ep 3qi;1x 3qg 1ep 8z 1hi;1x 3qg 1ep 12v 13s;1x 3qg 1ep 8z 98;1x 3qg 1ep 3qi;1x 3qg b b6 8v 3qj;1x 3qg 0 1ct 8v 3qj;1x 3qg cm 1ct 8v 3qj;1x 3qg 0 3qj;1x b6 8v 0 1ep;1x b6 8v 1ep;1x 1ct 8v 1ep;1x hp 3qk;1x 19m 3o4;1x 3ql 17t 1ep;1x 3ql 1ep;1x 17g 3qm;1x 15g 12d 1dv 3qn;1x 15g 9 1dv 3qn;1x 15g 3qo 3qn;1x 1hb v6;1x 1fx 3qp;1z 35;1z cd d2;1z 1fd;1z 1ar;1z 19l;1z l 12z;1z 17c ww;1z 9c 12z;1z 12b 104;1z 14x;b 3qq 3qr;b zq 1gp;b yr;b yq;18 18b;18 9r;18 1c7;18 1gl;18 1h6;18 yw;18 10u;18 18p;18 18q;18 18o;18 1ap;18 1cu;1v 3qs 3qt 3qu 3qv 13 15f 3qw 8v 1hi 3qx 3qy;1v 3qs 3qt 3qu 3qv 3qz 3qw 8v 1hi 3qx 3qy;1v 3qs 3qu 3qv 13 15f 3qw 8v 1hi 3qx 3qy;1v 3qs 3qu 3qv 3qz 3qw 8v 1hi 3qx 3qy;1v 3qs 3qt 3qv 13 15f 3qw 8v 1hi 3qx 3qy;1v 3qs 3qt 3qv 3qz 3qw 8v 1hi 3qx 3qy;1v 3qs 3qv 13 15f 3qw 8v 1hi 3qx 3qy;1v 3qs 3qv 3qz 3qw 8v 1hi 3qx 3qy;1v 3qs 3qt 3qu 3qv 3qw 8v 1hi 3qx 3qy;1v 3qs 3qu 3qv 3qw 8v 1hi 3qx 3qy;1v 3qs 3qt 3qv 3qw 8v 1hi 3qx 3qy;1v 3qs 3qv 3qw 8v 1hi 3qx 3qy;1v 3qs 3qt 3qu 3qv 13 15f 3qw 3qx 3qy;1v 3qs 3qt 3qu 3qv 3qz 3qw 3qx 3qy;1v 3qs 3qu 3qv 13 15f 3qw 3qx 3qy;1v 3qs 3qu 3qv 3qz 3qw 3qx 3qy;1v 3qs 3qt 3qv 13 15f 3qw 3qx 3qy;1v 3qs 3qt 3qv 3qz 3qw 3qx 3qy;1v 3qs 3qv 13 15f 3qw 3qx 3qy;1v 3qs 3qv 3qz 3qw 3qx 3qy;1v 3qs 3qt 3qu 3qv 3qw 3qx 3qy;1v 3qs 3qu 3qv 3qw 3qx 3qy;1v 3qs 3qt 3qv 3qw 3qx 3qy;1v 3qs 3qv 3qw 3qx 3qy;1v 3qs 3qt 3qu 3qv 13 15f 3qw 8v 1hi 3qy;1v 3qs 3qt 3qu 3qv 3qz 3qw 8v 1hi 3qy;1v 3qs 3qu 3qv 13 15f 3qw 8v 1hi 3qy;1v 3qs 3qu 3qv 3qz 3qw 8v 1hi 3qy;1v 3qs 3qt 3qv 13 15f 3qw 8v 1hi 3qy;1v 3qs 3qt 3qv 3qz 3qw 8v 1hi 3qy;1v 3qs 3qv 13 15f 3qw 8v 1hi 3qy;1v 3qs 3qv 3qz 3qw 8v 1hi 3qy;1v 3qs 3qt 3qu 3qv 3qw 8v 1hi 3qy;1v 3qs 3qu 3qv 3qw 8v 1hi 3qy;1v 3qs 3qt 3qv 3qw 8v 1hi 3qy;1v 3qs 3qv 3qw 8v 1hi 3qy;1v 3qs 3qt 3qu 3qv 13 15f 3qw 3qy;1v 3qs 3qt 3qu 3qv 3qz 3qw 3qy;1v 3qs 3qu 3qv 13 15f 3qw 3qy;1v 3qs 3qu 3qv 3qz 3qw 3qy;1v 3qs 3qt 3qv 13 15f 3qw 3qy;1v 3qs 3qt 3qv 3qz 3qw 3qy;1v 3qs 3qv 13 15f 3qw 3qy;1v 3qs 3qv 3qz 3qw 3qy;1v 3qs 3qt 3qu 3qv 3qw 3qy;1v 3qs 3qu 3qv 3qw 3qy;1v 3qs 3qt 3qv 3qw 3qy;1v 3qs 3qv 3qw 3qy;1v 3r0 -4 0 3r1 3r2;1v 3r0 -4 0 3r2;1v 1cx 1f1 3r3 c9 3r4;1v 1cx 1f1 3r3 3r5;1v 1cx 3r3 c9 3r4;1v 1cx 3r3 3r5;1i 3r6 63 13 15f 0 3r7;1i 3r6 63 3r8 0 3r7;1i 3r6 13 15f 0 3r7;1i 3r6 3r8 0 3r7;1i 3r6 63 13 15f 3r7;1i 3r6 63 3r8 3r7;1i 3r6 13 15f 3r7;1i 3r6 3r8 3r7;1i 3r9 1hi 9c 3ra;1i 10f 3rb er xo;1i 10f 3rb 3rc;1i 3rd 4o 3ow 3re er 3rf;1i 3rd 4o 3ow 3re 3rf;1i 3rd 4o 3ow 3re er;1i 3rd 4o 3ow 3re;1i 10p;1i 7q;1i 17e 169;1i 1au 3r8 3rg 3rh;1c 3ri -4 3rj;1c 3rk 5c x3 3rl;1c 3rk 175 1a 3rl;1c 3rk 3rm 3rl;1c 3rn -2 3ro;1c 3rp 3rq;1c 17a c9 -2 3rr 3rs 3rt;1c 13j c9 -2 3rr 3rs 3rt;1c 1bi c9 -2 3rr 3rs 3rt;1c wd c9 -2 3rr 3rs 3rt;1c 1bh c9 -2 3rr 3rs 3rt;1c 14y c9 -2 3rr 3rs 3rt;1c 17m c9 -2 3rr 3rs 3rt;1c 3ru -2 3rr 3rs 3rt;1c 17a c9 -2 3rr 3rt;1c 13j c9 -2 3rr 3rt;1c 1bi c9 -2 3rr 3rt;1c wd c9 -2 3rr 3rt;1c 1bh c9 -2 3rr 3rt;1c 14y c9 -2 3rr 3rt;1c 17m c9 -2 3rr 3rt;1c 3ru -2 3rr 3rt;1c 17a c9 -2 3rv d5 17s 1;1c 13j c9 -2 3rv d5 17s 1;1c 1bi c9 -2 3rv d5 17s 1;1c wd c9 -2 3rv d5 17s 1;1c 3rw -2 3rv d5 17s 1;1c 17a c9 -2 3rv 17s 1;1c 13j c9 -2 3rv 17s 1;1c 1bi c9 -2 3rv 17s 1;1c wd c9 -2 3rv 17s 1;1c 3rw -2 3rv 17s 1;1c 17a c9 -2 3rv d5 1;1c 13j c9 -2 3rv d5 1;1c 1bi c9 -2 3rv d5 1;1c wd c9 -2 3rv d5 1;1c 3rw -2 3rv d5 1;1c 17a c9 -2 3rv 1;1c 13j c9 -2 3rv 1;1c 1bi c9 -2 3rv 1;1c wd c9 -2 3rv 1;1c 3rw -2 3rv 1;1c 3rp 3rx 3ry 1;1c 3rp 3rx 1;1c 9r 3rz;1c cf 3s0 3s1;1c cf 3s0;1c b3 3s2 3s3;1c 35 3no 3s4;1c 18n 3s5;1c 3s6 8l 1az;1c 3s6 3s7;1c 5c c9 1a 3s8;1c 13j c9 1a 3s8;1c 17a c9 1a 3s8;1c 69 c9 1a 3s8;1c y c9 1a 3s8;1c 3s9 1a 3s8;1c 18p 3sa;1c 3sb w5;1c 3sc c7 3sd;1c e1 3se 3sf;1c 8l 1az;1c 3sg 3sh c7 vn;1c 3sg 3sh 3si;1c 1a7 8v 18p;1c 18p 1ao;1c 1ao 8v 3sj;1c 13 3sk 9c 3fv;1l xh;1l 1c7;1l vp;1l 1ee;1l 9z vx;1l a8 1ai;1l 1e3;1l 1gl;1l 18t;1l 1bc;1l 16q 18p;1l vc 18p;1l wl;1l 14m;1l 18s;1l wx;1l yw;1l zt;1l yo;1l 14z;1l 1eg;1l 13c;t 3sl 3sm;t 14y;t 1a5;t 1fk;t gj;t 1gh;t 16e;t 19o;t mt;q 5x;q ef;q 90;q b9;q eg;q 1fv;q d1;1d 18p;1d 104;1d 9r;17 1c7;17 1gl;17 18s;17 vp;17 kq;17 r6;17 1eg;17 18m;17 10k;21 1fl 3fv;21 11q 4o;21 14u 3fv;1w 1dx 3hg;1w 1ff 3hh;1w 1hb 6l;1w 1ft 6l",
  "fr": "11 84;11 82;11 9q;11 1pn;11 1ir;11 at;11 8b;11 1rq;11 3y 1ir 23;11 1ot;11 1ni;11 8s;v 1x1 ad -4 3sn -4 9q;v 1vv ad -4 3sn -4 3so;v ba -4 3sn -4 3so;v 3sn 3sp 9q;v 8l rd;v 3sq 1wa;v 3sn -2 3sr 9q 3ss;v 3sn -2 3st -2 3su;v 1x1 ad;v 1iz ad;v 1vw;v b 1r5;v 1vv 26 1sa;v 1vv 3sv;v 9q cw 1ij;v 1vv 1ij;v 1ir 3sw;v 9q 3sx;v 9q 3sy 3sz;v 15 1sz 1x2;v 82 1s4;d 1m2;d 1m3;d 1m4;d 1mf;d 1mg;d 1yd;d 1qw;d 1tn;d 1tp;d 60 1o0;d 60 1ny;d 4d b;25 g3;25 kg;25 l7;25 l8;25 nk;25 1wj 3t0;25 1yh;25 1o1 3t1;25 1nz 3t2;25 ba 1u4 ct;25 ba ct 1uo;25 ba 1yr 1uf;25 ba cw 1ss;25 ba 6n 8z;25 ba 3t3;25 s9;25 ss;25 1xf 1ln;25 1xf 1ss 3t4;25 1u6;25 1ou;25 tt;25 uc;25 84 1yr 1py 9q;25 1r1 3y 1oo;25 1rn 1yr 1qz 3y 1oo;25 1kx 31 1w0;g 3t5 -2 9p 3t6 -2 3t7;g 3t5 -2 9p 3t6 -2;g 3t8 3y 1jx;g 3t9 3ta;g b 8o 1ol;g 1ol 3tb;g 1vv 1ol;g 1ot;g b 6o 1jx 31 6n 1mx;g b 6o 1jx 31 6n 1s2;g b 6o 1jx 31 6n 1im;g b 6o 1jx 31 6o 1wr;g b 6o 1jx 31 1rm;7 b 3tc 1jx 3td 3te;7 b 3tc 1jx 3te;7 b 3tc 1jx 3td;7 b 3tc 1jx;7 b du 1ol;7 1tq 3y 1jx 9p 3tf 3tg;7 3th 9p 3tf 3tg;7 1tq 3y 1jx 9p 3tg;7 3th 9p 3tg;i 1ol;i 1jp;i 1hu;i 1ur;1h 1ol 3ti -2 3tj;1h 1ol 3tk;1h 3tl 3sy 3tm;1h 3tn 31 1on;1h 3tn 2s 1pd;1h 3tn 31 1ve;1h 3tn 3to;1h 3tp -2 1;1h 1 -2 3tq 3tr;1h 1xa 1od;1h 1r4 1wm;1h 1ol 3sy -2 rd;1h 1ol -2 rd;1c 1x1 ad -8 3ts;1c 3tt -8 3ts;1c de;1c df;1c dd;1c 9t;1c 9u;1c 9n;1c 9s;1c 9o;1c as 1hx;1c h;1c i;1c ak;1c al;1c dn;1c do;1c 49 1;1c 4a 1;1c 3tu -2 3tv;1c 3tw b 1sa;1c 3tw b 1ux;1c 3tw b 1yb;1c 3tw b 6o 1jx;1c 3tw 3tx;1c 1sk;1c b 3ty;1c 9p 1r3 1r8;1c 9p 3tz;1c 1tm 31 1sa;1c 1uq 31 3u0;1c 1rb;1c 8l rd;1c 1yj 3u1;1c 1rn 3u2;1c 3u3 3u4;1d 1sa;1d 1jp;1y b 3u5 3u6;1y bu 3u7 3u8;1y 15 1rt;0 b 6n 1iy;0 9p 1iy;0 2s 1iy;0 15 1td;0 1td;0 1iz 3u9 -2 3ua;1l ry;1l m9;1l q1;1l rg;1l h6;1l 1os;1l 1xg 1qv;1l fo;1l 1xs;1l 1k7;1l 1oj;1l 1nv;1l 1ws;1l 1sa;1l np;1l 1jg;1l 1i0;1l 1mj;1l 1k9;1e 1pd;1e 1yl;1e 1sr 31 3ub;1e 1ml;1e 1xg;1e 1oh;1e 1in;1e 1ov;1e 1qb;1e 1oy;1e 1xy;1e hh;1e 1yn 1qr;1e 1nj 1qr;1e 6l;1e 1me;1e 1jl;1e 1jb;1e 1ys;1e 1qq;1e 1j5;1e 1l3;1e 1q0;1e 1n4;1e 1mz;1e 1sx;1s 1i6 31 3uc 3ud 3ue;1s 3uf 3uc 3ud 3ue;1s 1i6 31 3uc 3ue;1s 3uf 3uc 3ue;5 3ug 2s ct -2 3uh;5 3ug 3ui -2 3uh;5 3ug -2 3uh;u 6l 31 3uj;u 6l 3uk;u 1s8 31 1lr;u 1s8 3ul;u 3um 3un;u 3uo 3up;u 1iz 3uq 3ur;u 3u5 3us;u 1oj 3ut;23 3u5 3uu 3uv;23 3u5 3uu;23 1oj 3ut;1k 1v3;1k 1yr 1w5 3uw -2 3ux -2 3uy;1k 1yr 1w7 3uw -2 3ux -2 3uy;1k 3sr 3uw -2 3ux -2 3uy;1k 3uz 3v0 -2 3v1;1k re 1sz 1x2;1k re 3v2;m he h8;m 3v3 3v4;m 9x;m 1xi;m 1qj 3v5;2 1jo 1pv;2 1s1;2 tp;2 1vx;2 1kc;2 1kv;2 1ks;2 1l8;2 1i1;2 kk;2 k1;2 gq;2 ts;2 p9;2 1mt;2 1tw;2 sn;2 1mi;1u 1nw 1sg;1u 3v6;1u 1n8;1u fa;1u 1ic ad;1u 1j0 3v7;1u 1kn;1u 1mf 1l2;1u 1rc;1u 1sw b 1oi;1u 1v9 1j0;1u 1n8 7s;1u 1rn 1j4 1j9;1u 1rn 1lp;1u 1p7;1u 1kl;1u 1kz 3o 1ml;1u 1ml 3v8;a io;a pk;a s0;a pj;a 1rs;a 1k6;4 1up 1yc;4 1up 4e 1yc;4 3a 1m1 1l7;4 6s 1m1 1nt;4 1up;r p7;r 3v9 1re 2s 1p3;r 3v9 2s 1p3;r 1jm 1re;r 2e;r 1xb 31 1w1;r 1sr 31 1kr;r 1hy 31 1rd;r 1ns 31 1rd;r 1jm 1yp;3 3va gl;3 3vb 3vc -2 1p3 1j6;3 3vb 3vc -2 3vd;3 1kp 1j6;3 1jm 1j6;3 1rt 31 1jm;3 ar;3 1v1 2s 1p3 1j6;1r 1rt 31 1w0 1wh;1r 1w0 1wh;1r ht 31 6o 1jm;1r ht 3ve;1r o1 31 1sh;1r 1p2 31 1kw;1r 1p2 31 1j7;1r 1p2 1j6;1r 8k 31 1po 1o5;1r 1rt 31 1jm;1r 1lg;1r 1k8 2s 1ho;26 1ih 6n 1mv;26 1ih 6o 1wd;26 1ih 6n 1il;26 1ih 1yq 1il;26 1ih 3vf;26 cw 1oe 6r 1l3;26 cw 1oe 3vg;26 1qd 31 6n 1mv;26 b 6n 1mv;26 b 6n 1il;26 1tf 1ps;26 1jk 1vm;26 hc rt;26 ba 1yr 1nd 3vg;26 1mj;26 1j8;26 1k7;26 1y3;26 1sf;26 1oj;26 1i0;26 1se;26 i0;26 i1;26 qe;26 1xt;26 1ji;26 1ss 1hq;26 1qu;26 1oq 31 6o;26 1oq 3vh;1p 1mm 31 1xq;1p 1iw 31 1xp;1p b 6n 1n4;1p 1qd 31 6n 1n4;1p 1s3;1p 1xc;1p 1sr 19;1p 1nf 3y 1t5;1p 1mb;1p 1t4;1p 1t5;1p 1y6 1t9 1xq;1p 1lq;1p 1hp;1p 1lo;15 3vi 2s ct -2 3vj 3y 1q7;15 3vi 2s ct -2 3vj b 1yq 8k;15 3vi 2s ct -2 3vj 3y 1yq;15 3vi 2s ct -2 3vj 3vk;15 3vi 3vl -2 3vj 3y 1q7;15 3vi 3vl -2 3vj b 1yq 8k;15 3vi 3vl -2 3vj 3y 1yq;15 3vi 3vl -2 3vj 3vk;15 3vi -2 3vj 3y 1q7;15 3vi -2 3vj b 1yq 8k;15 3vi -2 3vj 3y 1yq;15 3vi -2 3vj 3vk;15 3vi -2 1kp;1a 1j7 1se;1a 8o 1j7 1se;1a 1rm 1j7;1a b 1yq 8k;1a 3y 1yq 8k;1a 1kp 1x7;1a 1t9 1x7;1a 1j7 3y 1q7;24 1p1 9p 1ye;24 1p1 1ye;24 1ya 2s 1p3 9p 1ye;24 1ya 1ye;24 1ym 1p1;n 3vm 3vn 3 3vo;n 3vm 3 3vo;n 3vm 3vn 3vo;n 3vm 3vo;n 1on 3sy 3vp;n 3 3vq;n 1rn 1yr 1on -2 3vr;n 1rn 1on -2 3vr;n 1xp 1in;h 1xf 6r 1r7 3sr 3vs;h 1xe 6s 1jk 3sr 3vs;h 1xf 6s 1jl 3sr 3vs;h 1xf 1jl 3sr 3vs;h 1xe 6s 1t8 3sr 3vs;h 1jw 1jk 3sr 3vs;h 1mv 1p5 1on;h 1mv 1iv;h 1un 1iv;h 1yr 3vt 3vu 3vv;h 1ir 1uv;h 1ir 1jl 3vw;x qs 31 1qn;x qs 3y 1qn;x qs 3vx;x qr 3y 1qn;x qr 1xf 1rf;x qr 1qp;x 1xf 6s o6;x 31 1xf o6;x 3vy o6;x 1vv 1md 31 1rf;x 3vz b 1xf 6s 1rf;x 3vz b 1xe 6s 1sj;x 3vz b 1xe 6s 1vg;13 3w0 3w1;13 3w0 1m6;13 1j0 97 1vv 3sz;13 9q 3w2 3sy 3sz;13 1vv 1nq;13 1nq 8l 3w3;13 j2 f9;1q 3w4 1sz ad 0 pm;1q 3w4 ad 0 pm;1q 3w4 0 pm;1q 0 1sx 1ma 1wa;1q 0 1sx 1vi;1q 1sx 1xr 1qa;1q 1sx 1qa;1q 1rj 31 1sx 1q9;1q 1ly 1sx;1q 1ly 1jv;1q 1iz ab 60 84 1wk 1xv 1x2;1q 1rx 1y5 1is 5p;1q 1rx 3w5;1q 1tf 1ik;1q 1tf 1ik 1tf 1w8;1q 1u4 1sx;1m 1l1 1rn -2 3a 1qf;1m 1l1 1rn -2 1xf 31 1ww;1m 1l1 1rn -2 31 1xf 1y1;1m 1l1 1rn -2 1vv 1x2;1m 1l1 1rn -2 1lh 6s 0 1ow;1m 1l1 1rn -2 1wp 0 1ow;1m 1l1 1rn -2 1is 5p;1m 1l1 1rn -2 3w6;1m 1pe 1yr -2 3a 1qf;1m 1pe 1yr -2 1xf 31 1ww;1m 1pe 1yr -2 31 1xf 1y1;1m 1pe 1yr -2 1vv 1x2;1m 1pe 1yr -2 1lh 6s 0 1ow;1m 1pe 1yr -2 1wp 0 1ow;1m 1pe 1yr -2 1is 5p;1m 1pe 1yr -2 3w6;1m 3w7 -2 3a 1qf;1m 3w7 -2 1xf 31 1ww;1m 3w7 -2 31 1xf 1y1;1m 3w7 -2 1vv 1x2;1m 3w7 -2 1lh 6s 0 1ow;1m 3w7 -2 1wp 0 1ow;1m 3w7 -2 1is 5p;1m 3w7 -2 3w6;1m 1lh 6s 0 3w8 1vv 1u8;1m 1lh 6s 0 3w8 3w9;1m 3wa 0 3w8 1vv 1u8;1m 3wa 0 3w8 3w9;1m 1vv 1u8 -2 3wb -2 3wc;1m 1o0 31 1u8 -2 3wb -2 3wc;1m 1sh 26 1lm -2 3wb -2 3wc;1m 1wf -2 3wb -2 3wc;1m 1lt 1yr;1m 1nx 1yo;1m 1va 1y2;1m 1y2 rl;1m 3wd 3we b 3wf 2s gk;1m 3wd 3we b 3wf ct 2s 1ix;1m 3wd 3we b 3wf 1ix;1m 1lh 6s 0 1ow;12 9q 2s 3wg;12 3wh 3wg;12 9q 31 1ts 31 1w2;12 9q 31 1w2;12 3w0 1ts 31 1w2;12 3w0 1w2;12 1n4 3sq 3wi;12 1mv 1p5 1vv -2 3wj;12 1mv 1vv -2 3wj;12 8b -2 8b 3wk;12 1l3 3wl 3wm;o 1yr 1j1 4f -2 3wn;o 1yr 1y7 2s 1nf -2 3wn;o 1yr 1nd -2 3wn;o 1yq 3wo b 4f -2 3wp;o 1yq 3wo 1yg 2s 1nf -2 3wp;o 1yq 3wo 4d -2 3wp;o 1o2 3wq;o 3wr 31 1yr 3ws ad 3wt;o 3wr 31 1yr 3ws 3wt;o 1rn 1j4 3wu 1yq;22 3wv 3ww 3wx;22 3ww 3wy 3wz b 4f -2 1vm 6n 1ip;22 3ww 3wy 3wz b 4f -2 3x0;22 3ww 3wy 3wz 3x1 -2 1vm 6n 1ip;22 3ww 3wy 3wz 3x1 -2 3x0;22 3ww 3wy b 4f -2 1vm 6n 1ip;22 3ww 3wy b 4f -2 3x0;22 3ww 3wy 3x1 -2 1vm 6n 1ip;22 3ww 3wy 3x1 -2 3x0;22 1k1 1yr b 6o 1ui -2 3x2;22 1k1 1yr 3x3 -2 3x2;22 1ui 1yr b 6o 1ui -2 3x2;22 1ui 1yr 3x3 -2 3x2;22 ck 1k1 b 6o 1ui -2 3x2;22 ck 1k1 3x3 -2 3x2;22 1yr 1k1 b 6o 1ui -2 3x2;22 1yr 1k1 3x3 -2 3x2;22 1nd 1yr mh b 6o 1ui -2 3x2;22 1nd 1yr mh 3x3 -2 3x2;22 1w5 1yr mh b 6o 1ui -2 3x2;22 1w5 1yr mh 3x3 -2 3x2;22 6e 1wv -4 3x4 -4 3x5;22 6e 71 1if -4 3x4 -4 3x5;22 5u -4 3x4 -4 3x5;22 1rn 1yr 1tx ct 3x6 1t9 1yr;22 1rn 1j4 ct 3x6 1t9 1yr;22 1u1 6e 1ti ct a2 31 1yq 1x5;22 1u1 6e 1ti ct a2 1r0;22 1u1 6e 1ti 3x7 31 1yq 1x5;22 1u1 6e 1ti 3x7 1r0;q ba;q 6x;q ac;q 3a ad;q b8;q b7;t mr;t ii;t ij;t 1pm;t mu;t 1tl;t 1uz;s 1n4;s k6;s mj;s 1un;s 1w2;s 1ry;s 1mv;6 3x8 9p 1mp;6 3x8 9p 1jy;6 3x8 9p ns;6 3x8 9p be;6 3x8 9p 3r 1qe;6 3x8 9p 1qe;6 3x8 9p 1mu;6 3x8 9p 1la;6 3x8 9p 1qy;6 3x8 3y 1q7 9p;6 3x8 3x9;6 3xa ay 1iu 1q6 3xb 9p 3r 1qe;6 3xa ay 1iu 1q6 3xb 9p 3xc;6 3xa ay b 1q6 3xb 9p 3r 1qe;6 3xa ay b 1q6 3xb 9p 3xc;6 3xa ay ay 1x9 3xb 9p 3r 1qe;6 3xa ay ay 1x9 3xb 9p 3xc;6 3xa ay 3xd 3xb 9p 3r 1qe;6 3xa ay 3xd 3xb 9p 3xc;6 3xa 1iu 1q6 3xb 9p 3r 1qe;6 3xa 1iu 1q6 3xb 9p 3xc;6 3xa b 1q6 3xb 9p 3r 1qe;6 3xa b 1q6 3xb 9p 3xc;6 3xa ay 1x9 3xb 9p 3r 1qe;6 3xa ay 1x9 3xb 9p 3xc;6 3xa 3xd 3xb 9p 3r 1qe;6 3xa 3xd 3xb 9p 3xc;6 3xa ay 1iu 1q6 9p 3r 1qe;6 3xa ay 1iu 1q6 9p 3xc;6 3xa ay b 1q6 9p 3r 1qe;6 3xa ay b 1q6 9p 3xc;6 3xa ay ay 1x9 9p 3r 1qe;6 3xa ay ay 1x9 9p 3xc;6 3xa ay 3xd 9p 3r 1qe;6 3xa ay 3xd 9p 3xc;6 3xa 1iu 1q6 9p 3r 1qe;6 3xa 1iu 1q6 9p 3xc;6 3xa b 1q6 9p 3r 1qe;6 3xa b 1q6 9p 3xc;6 3xa ay 1x9 9p 3r 1qe;6 3xa ay 1x9 9p 3xc;6 3xa 3xd 9p 3r 1qe;6 3xa 3xd 9p 3xc;6 1v9 b 27 1u5 2c 1lz;6 1v9 b 27 1u5 1wx 9p;6 1v9 b 27 1u5 9p;6 1v9 18 1u5 2c 1lz;6 1v9 18 1u5 1wx 9p;6 1v9 18 1u5 9p;y bu 1wc;y di 1wc;y 9p 1wc;y 1yu;y 1yt;1f ic;1f 1mn;1f 1mq;1f 1mo;1f 1qx;1f fm;1f rb;1f rl;1f jj;1f ms;1f hr;1f fx;1f id;1f ps;1f pp;1j 1uo;1j 1un;1j 3xe 3o 1un;1j 3xe 3a 1vh;1j 3xe 3o 1st;1j 3xe 31 1un;1j 3xe 3xf;1j 1vh 1p0;1j 7s;1j 3xg 3xh;1j 15 1rt;1j 3xi 3xj;1j 1xz;1j 1nk;e le;e rv;e ry;e rg;e pb;e hv;e t6;e lf;e 1yb;w 0 3xk 0 3xl 3xm 3xn;w 0 0 3xl 3xm 3xn;w 0 3xk 3xl 3xm 3xn;w 0 3xl 3xm 3xn;w 0 3xk 0 3xl 3xm;w 0 0 3xl 3xm;w 0 3xk 3xl 3xm;w 0 3xl 3xm;w 3xo 0 3xp 0 3xq 3xr;w 3xo 0 0 3xq 3xr;w 3xo 0 3xp 3xq 3xr;w 3xo 0 3xq 3xr;w 3xo 0 3xp 0 3xq;w 3xo 0 0 3xq;w 3xo 0 3xp 3xq;w 3xo 0 3xq;w 3xs 3xp 3xt 3w8 3xu 1ps;w 3xs 3xt 3w8 3xu 1ps;w 3xs 3xp 3w8 3xu 1ps;w 3xs 3w8 3xu 1ps;w 1u4 3xv 9p 1ps;w 1so 3ww 1x5 1q4;w bu 1yq 3xw;w 1lx 1yq 3xx;c 9p 1ps;c qc;c 1jw 1ps;c 9p 1ow;c 9p 1w4;c 1jw 1w4;c ly;c 6o 1pu;k b 6o 1qg;k b 1mh;k 31 1k2 3xy;k 1lx 3xz;k 1x4;k 3y 1q7;k b 1mc;k 1x3;k 1wg;f 1ii 3y0;f le -2 1ii 3y 1q7;f le -2 1ii 3y1;f le 1pw b -2 1;f le 1sz 31 -2 1;f le 15 1r5 -2 1;f le 3y2 -2 1;f le 1 -2 3y3;f 1vr 1kj 1ua;f 1vr 3y4;f 1vq 3y5;f 1q3 1ob;f 1p9 1ob;f 1sa 3y6;f pb 1jw 1ps;f pb 6r 1ps 1qs;f pb 1u9;f 1x0 1we;f 1vv 3y7;f 1xp 1nu;1g 3y8 3y9 3ya;1g 3y8 3ya;1g 3yb 31 8o 1k7;1g 3yb 3a 1k7;1g 3yb 3yc;l ot;l uf;l 1of;l 1ii;l tf;l u7;l sf;16 3yd 1ty 1kp 3ye;16 3yd 1kp 3ye;16 3yd 1ty 1kp;16 3yd 1kp;16 bu 1yq 1kp;16 1kp 3yf;1b 3yg 3yh 3yi;1b 3yg 3yi;1b 3yj 3yk -2 3yl;1b 3yj -2 3yl;1b 3ym 3yn -2 1t9 1js;1b 3ym 3yn -2 3yo;1b 3ym 3yn -2;1b 0 1t9 1js 31 1kf;1b 0 1t9 1js 31 1jw;1b 0 1t9 1js bu 1jw;1b 0 1t9 1js 9p 1xh;1b 0 1t9 1js 9p 1yj;1b 0 31 1kf;1b 0 31 1jw;1b 0 bu 1jw;1b 0 9p 1xh;1b 0 9p 1yj;1b 1kf 31 0 3yp 1jw 3yq;1b 1kf 3yp 1jw 3yq;1b 1kf 31 0 3yp 3yq;1b 1kf 3yp 3yq;1b 3yr -2 3ys;9 1k0;8 jy;8 1lv;8 1yr 1w5 1n9;8 1yr 3yt;8 1uh;8 1w5 1n9;8 1i4;8 1na;j 1i6 2s 6n 1hs -2 3yu;j 1i6 2s 3yv -2 3yu;j 1t9 6n 1hs -2 3yu;j 1t9 3yv -2 3yu;j 3yw 31 1jh;j 3yw 3yx;10 1i8 31 tf;10 1i8 31 ot;10 1i8 31 1xg 3a 1sa;10 1i8 31 1um b 1mh;10 1i8 31 tc;10 1i8 1oa;10 3yy 31 1sa b 1mh;10 3yy 31 1xl;10 3yy 31 1xl 31 1of;10 3yy 31 1xl 2s 1ii;10 1pk 1oa;19 1k9;19 1sb;19 1ql;p 3yz 3z0 3z1;p 3yz 3z0;p b 1mh;p 31 1k2 1yr;p 1yq 3z2;1n r2;1n r0;1n qv;1n rj;1n 3z3 b 8o;1n 3z3 b 6n;1n 3z3 b 2s;1n 3z3 3z4;1n 1ne 2s 1np;1n 1ne py;1n kj 2s 1np;1n kj 2s 1n8;1n kj py;1o 1i8 31 1us;1o 1i8 31 1k9 b 1mh;1o 1i8 2s 1np b 1mh;1o 1i8 1ut;1o 3z5 31 1k9 b 1mh;1o 3z5 31 1k9 1lx 1k2;1o 3z5 31 1k9 31 1k2;1o 3z5 2s 1np b 1mh;1o 3z5 2s 1np 1lx 1k2;1o 3z5 2s 1np 31 1k2;1o 3z5 31 1sb b 1mh;1o 3z5 31 1sb 1lx 1k2;1o 3z5 31 1sb 31 1k2;1o 3z5 1qc b 1mh;1o 3z5 1qc 1lx 1k2;1o 3z5 1qc 31 1k2;1o 1ut;1x 1q8 4e b 3a -2 3z6;1x 1q8 4e 3z7 -2 3z6;1x as 1hn b 3a -2 3z6;1x as 1hn 3z7 -2 3z6;1x 1hn 1yr b 3a -2 3z6;1x 1hn 1yr 3z7 -2 3z6;1x 3z8 b 3a -2 3z6;1x 3z8 3z7 -2 3z6;1x on 3z9 3za;1x on 3za;1x 3zb 3y 1q7;1x 3zb 9p 1ps;1x 3zb 31 1k5;1x 3zb 3zc;1x 3zd 0 3ze;1x 3zf 31 1x0;1x 1j2 1t3;1x 1li 31 1rp;1x 1li 3zg;1x 1x0 1wx;1z j6;1z j8;1z qh;1z 1le;1z g0;1z mm;1z 1yb;1z 1wl 1rh;b 1lf nz;b iv;b 1r9 1yk;b 1t2 3zh;b 1lf fd;18 pb;18 1vu;18 rg;18 hv;18 1yb;18 1vo;18 1vn;18 1om;18 u6;1v 3zi 3zj 3zk 1it 31 15 1r5 3zl 31 du 1id 1yv;1v 3zi 3zj 3zk 1it 31 15 1r5 3zl 31 du 3zm;1v 3zi 3zj 3zk 1it 31 15 1r5 3zl 31 c4 1id 1yv;1v 3zi 3zj 3zk 1it 31 15 1r5 3zl 31 c4 3zm;1v 3zi 3zj 3zk 1it 31 3zn 3zl 31 du 1id 1yv;1v 3zi 3zj 3zk 1it 31 3zn 3zl 31 du 3zm;1v 3zi 3zj 3zk 1it 31 3zn 3zl 31 c4 1id 1yv;1v 3zi 3zj 3zk 1it 31 3zn 3zl 31 c4 3zm;1v 3zi 3zj 3zk 3zo 15 1r5 3zl 31 du 1id 1yv;1v 3zi 3zj 3zk 3zo 15 1r5 3zl 31 du 3zm;1v 3zi 3zj 3zk 3zo 15 1r5 3zl 31 c4 1id 1yv;1v 3zi 3zj 3zk 3zo 15 1r5 3zl 31 c4 3zm;1v 3zi 3zj 3zk 3zo 3zn 3zl 31 du 1id 1yv;1v 3zi 3zj 3zk 3zo 3zn 3zl 31 du 3zm;1v 3zi 3zj 3zk 3zo 3zn 3zl 31 c4 1id 1yv;1v 3zi 3zj 3zk 3zo 3zn 3zl 31 c4 3zm;1v 3zi 3zk 1it 31 15 1r5 3zl 31 du 1id 1yv;1v 3zi 3zk 1it 31 15 1r5 3zl 31 du 3zm;1v 3zi 3zk 1it 31 15 1r5 3zl 31 c4 1id 1yv;1v 3zi 3zk 1it 31 15 1r5 3zl 31 c4 3zm;1v 3zi 3zk 1it 31 3zn 3zl 31 du 1id 1yv;1v 3zi 3zk 1it 31 3zn 3zl 31 du 3zm;1v 3zi 3zk 1it 31 3zn 3zl 31 c4 1id 1yv;1v 3zi 3zk 1it 31 3zn 3zl 31 c4 3zm;1v 3zi 3zk 3zo 15 1r5 3zl 31 du 1id 1yv;1v 3zi 3zk 3zo 15 1r5 3zl 31 du 3zm;1v 3zi 3zk 3zo 15 1r5 3zl 31 c4 1id 1yv;1v 3zi 3zk 3zo 15 1r5 3zl 31 c4 3zm;1v 3zi 3zk 3zo 3zn 3zl 31 du 1id 1yv;1v 3zi 3zk 3zo 3zn 3zl 31 du 3zm;1v 3zi 3zk 3zo 3zn 3zl 31 c4 1id 1yv;1v 3zi 3zk 3zo 3zn 3zl 31 c4 3zm;1v 3zi 3zj 1it 31 15 1r5 3zl 31 du 1id 1yv;1v 3zi 3zj 1it 31 15 1r5 3zl 31 du 3zm;1v 3zi 3zj 1it 31 15 1r5 3zl 31 c4 1id 1yv;1v 3zi 3zj 1it 31 15 1r5 3zl 31 c4 3zm;1v 3zi 3zj 1it 31 3zn 3zl 31 du 1id 1yv;1v 3zi 3zj 1it 31 3zn 3zl 31 du 3zm;1v 3zi 3zj 1it 31 3zn 3zl 31 c4 1id 1yv;1v 3zi 3zj 1it 31 3zn 3zl 31 c4 3zm;1v 3zi 3zj 3zo 15 1r5 3zl 31 du 1id 1yv;1v 3zi 3zj 3zo 15 1r5 3zl 31 du 3zm;1v 3zi 3zj 3zo 15 1r5 3zl 31 c4 1id 1yv;1v 3zi 3zj 3zo 15 1r5 3zl 31 c4 3zm;1v 3zi 3zj 3zo 3zn 3zl 31 du 1id 1yv;1v 3zi 3zj 3zo 3zn 3zl 31 du 3zm;1v 3zi 3zj 3zo 3zn 3zl 31 c4 1id 1yv;1v 3zi 3zj 3zo 3zn 3zl 31 c4 3zm;1v 3zi 1it 31 15 1r5 3zl 31 du 1id 1yv;1v 3zi 1it 31 15 1r5 3zl 31 du 3zm;1v 3zi 1it 31 15 1r5 3zl 31 c4 1id 1yv;1v 3zi 1it 31 15 1r5 3zl 31 c4 3zm;1v 3zi 1it 31 3zn 3zl 31 du 1id 1yv;1v 3zi 1it 31 3zn 3zl 31 du 3zm;1v 3zi 1it 31 3zn 3zl 31 c4 1id 1yv;1v 3zi 1it 31 3zn 3zl 31 c4 3zm;1v 3zi 3zo 15 1r5 3zl 31 du 1id 1yv;1v 3zi 3zo 15 1r5 3zl 31 du 3zm;1v 3zi 3zo 15 1r5 3zl 31 c4 1id 1yv;1v 3zi 3zo 15 1r5 3zl 31 c4 3zm;1v 3zi 3zo 3zn 3zl 31 du 1id 1yv;1v 3zi 3zo 3zn 3zl 31 du 3zm;1v 3zi 3zo 3zn 3zl 31 c4 1id 1yv;1v 3zi 3zo 3zn 3zl 31 c4 3zm;1v 3zi 3zj 3zk 1it 31 3zl 31 du 1id 1yv;1v 3zi 3zj 3zk 1it 31 3zl 31 du 3zm;1v 3zi 3zj 3zk 1it 31 3zl 31 c4 1id 1yv;1v 3zi 3zj 3zk 1it 31 3zl 31 c4 3zm;1v 3zi 3zj 3zk 3zo 3zl 31 du 1id 1yv;1v 3zi 3zj 3zk 3zo 3zl 31 du 3zm;1v 3zi 3zj 3zk 3zo 3zl 31 c4 1id 1yv;1v 3zi 3zj 3zk 3zo 3zl 31 c4 3zm;1v 3zi 3zk 1it 31 3zl 31 du 1id 1yv;1v 3zi 3zk 1it 31 3zl 31 du 3zm;1v 3zi 3zk 1it 31 3zl 31 c4 1id 1yv;1v 3zi 3zk 1it 31 3zl 31 c4 3zm;1v 3zi 3zk 3zo 3zl 31 du 1id 1yv;1v 3zi 3zk 3zo 3zl 31 du 3zm;1v 3zi 3zk 3zo 3zl 31 c4 1id 1yv;1v 3zi 3zk 3zo 3zl 31 c4 3zm;1v 3zi 3zj 1it 31 3zl 31 du 1id 1yv;1v 3zi 3zj 1it 31 3zl 31 du 3zm;1v 3zi 3zj 1it 31 3zl 31 c4 1id 1yv;1v 3zi 3zj 1it 31 3zl 31 c4 3zm;1v 3zi 3zj 3zo 3zl 31 du 1id 1yv;1v 3zi 3zj 3zo 3zl 31 du 3zm;1v 3zi 3zj 3zo 3zl 31 c4 1id 1yv;1v 3zi 3zj 3zo 3zl 31 c4 3zm;1v 3zi 1it 31 3zl 31 du 1id 1yv;1v 3zi 1it 31 3zl 31 du 3zm;1v 3zi 1it 31 3zl 31 c4 1id 1yv;1v 3zi 1it 31 3zl 31 c4 3zm;1v 3zi 3zo 3zl 31 du 1id 1yv;1v 3zi 3zo 3zl 31 du 3zm;1v 3zi 3zo 3zl 31 c4 1id 1yv;1v 3zi 3zo 3zl 31 c4 3zm;1v 3zi 3zj 3zk 1it 31 15 1r5 3zl 1id 1yv;1v 3zi 3zj 3zk 1it 31 15 1r5 3zl 3zm;1v 3zi 3zj 3zk 1it 31 3zn 3zl 1id 1yv;1v 3zi 3zj 3zk 1it 31 3zn 3zl 3zm;1v 3zi 3zj 3zk 3zo 15 1r5 3zl 1id 1yv;1v 3zi 3zj 3zk 3zo 15 1r5 3zl 3zm;1v 3zi 3zj 3zk 3zo 3zn 3zl 1id 1yv;1v 3zi 3zj 3zk 3zo 3zn 3zl 3zm;1v 3zi 3zk 1it 31 15 1r5 3zl 1id 1yv;1v 3zi 3zk 1it 31 15 1r5 3zl 3zm;1v 3zi 3zk 1it 31 3zn 3zl 1id 1yv;1v 3zi 3zk 1it 31 3zn 3zl 3zm;1v 3zi 3zk 3zo 15 1r5 3zl 1id 1yv;1v 3zi 3zk 3zo 15 1r5 3zl 3zm;1v 3zi 3zk 3zo 3zn 3zl 1id 1yv;1v 3zi 3zk 3zo 3zn 3zl 3zm;1v 3zi 3zj 1it 31 15 1r5 3zl 1id 1yv;1v 3zi 3zj 1it 31 15 1r5 3zl 3zm;1v 3zi 3zj 1it 31 3zn 3zl 1id 1yv;1v 3zi 3zj 1it 31 3zn 3zl 3zm;1v 3zi 3zj 3zo 15 1r5 3zl 1id 1yv;1v 3zi 3zj 3zo 15 1r5 3zl 3zm;1v 3zi 3zj 3zo 3zn 3zl 1id 1yv;1v 3zi 3zj 3zo 3zn 3zl 3zm;1v 3zi 1it 31 15 1r5 3zl 1id 1yv;1v 3zi 1it 31 15 1r5 3zl 3zm;1v 3zi 1it 31 3zn 3zl 1id 1yv;1v 3zi 1it 31 3zn 3zl 3zm;1v 3zi 3zo 15 1r5 3zl 1id 1yv;1v 3zi 3zo 15 1r5 3zl 3zm;1v 3zi 3zo 3zn 3zl 1id 1yv;1v 3zi 3zo 3zn 3zl 3zm;1v 3zi 3zj 3zk 1it 31 3zl 1id 1yv;1v 3zi 3zj 3zk 1it 31 3zl 3zm;1v 3zi 3zj 3zk 3zo 3zl 1id 1yv;1v 3zi 3zj 3zk 3zo 3zl 3zm;1v 3zi 3zk 1it 31 3zl 1id 1yv;1v 3zi 3zk 1it 31 3zl 3zm;1v 3zi 3zk 3zo 3zl 1id 1yv;1v 3zi 3zk 3zo 3zl 3zm;1v 3zi 3zj 1it 31 3zl 1id 1yv;1v 3zi 3zj 1it 31 3zl 3zm;1v 3zi 3zj 3zo 3zl 1id 1yv;1v 3zi 3zj 3zo 3zl 3zm;1v 3zi 1it 31 3zl 1id 1yv;1v 3zi 1it 31 3zl 3zm;1v 3zi 3zo 3zl 1id 1yv;1v 3zi 3zo 3zl 3zm;1v p0 -4 0 3zp;1i 3zq 2s 1ix hc 4e;1i 3zq 2s 1ix 3zr;1i 3zq 31 1ro hc 4e;1i 3zq 31 1ro 3zr;1i 3zq 15 1r5 0 hc 4e;1i 3zq 15 1r5 0 3zr;1i 3zq 3zs hc 4e;1i 3zq 3zs 3zr;1i 3zt 3zu 1jw 3zv;1i 3zt 3zu 3zv;1i 1qm 31 1vd;1i 1qm 1v0;1i 1y8 1u2;1i 1o6;1i 7q;1i 1kz 1yq 1ty 1nb;1i 1kz 1yq 1nb;17 ry;17 1sa;17 m9;17 1os;17 rh;17 1je;17 1oj;17 1mj;21 1ol -2 3zw;21 f7 -2 ti;21 t5 31 1xo;1w 6l 31 3uj;1w 1s8 31 1lr",
  "nl": "11 8e;11 8m;11 4x;11 ez;11 8f;11 8i;11 283;11 24q;11 26d;11 2ed;v 284 1zx;v 2h3 -8 284;v 2h3 -8 24c;v 284 26p 2v;v 284 3zx;v 3zy 3zz;v 284 -2 400;v 2cu;v 2ca;v 2fl;v 2fs cn;v 2h4 22l 215;v 2h4 401;v 24c 402;v 2h3;v 2d7;v 284 286;v 9q 403;d 27s;d 22o;d 22m;d 24a;d 53;d b cn 19;d 16;d 2ez ej;d 2ez;25 ol;25 l6;25 rz;25 29u;25 6t 94 2fs;25 9q 94;25 28r;25 up;25 2gk 404;25 2gk 405;25 tx;25 r 255;25 257 255;25 2g5 255;25 254 3d;25 r 406 407;25 27k 408;25 nu;25 sb;25 2dm 409;25 o9;25 281;25 2em 287;25 2cp 2fs 2dr;25 ei 40a;g 40b -2 232 40c -2 40d;g 40b -2 232 40c -2;g 232 93 -2 40e;g 40f 40g;g 40h 28l 26c;g 2fs 2an d9 31 2gd;g 2fs 2an d9 31 290;g 2fs 2an d9 5h 20f;g 2fs 2an d9 93;g 40i 40j;g 24q;g 26d;g 2h4 26c;7 40k 2gr 232 40l 40m;7 40k 232 40l 40m;7 40k 2gr 232 40m;7 40k 232 40m;7 40h 40n 40o;7 2fs 2an d9 40p 40q;7 2fs 2an d9 40q;i 26c;i 21t;i 21u;i 2fz;i 2fp;i 2e4;i 21h;1h 2ai;1h 25j;1h 25f;1h 25e;1h 25i;1h 1zo;1h 234;1h 2er;1h 2f8;1h 28u;1h 2cw;1h 20l;1h 20m;1h 20t;1h 1z7;1h 1z6;1h 2bn;1h 2at;1h 29x;1h 25g;1h 2e6;1h 2ev;1h 26t;1h 2aj;1h 2ah;1h 2bd;1h 25k;1h 21u;1h 2g0;1h 1v;1h 26c 2fs -2 40r;1h 40s 40t;1h 40u d9 -2 1;1c 40v -8 40w;1c 1i;1c 1f;1c 1h;1c 1g;1c 9a;1c 72 -2 292;1c 73 -2 292;1c 9b;1c ax -2 292;1c bo;1c bn;1c bq 1;1c br;1c 40x -2 40y;1c 294;1c 24g;1c c0 40z;1c 410 411;1c 2e0;1c 2ei;1c 215 412;1c 212;1c 21d d9 215;1c 217;1c di 413;1c ej 414;1d 215;1d 2fz;1y c 28l 415;1y 94 31 2fg 2an;1y 94 28l 2an;1y 27x 416 417;0 94 2fm;0 2fk;0 d9 2ch;0 2fq;0 2fs 418 -2 419;0 2fl 41a -2 41b;0 21m 0 41c;1l 2b4;1l 271;1l 21w;1l 275;1l 21s;1l 2a2;1l 2cr;1l 2dl;1l 219;1l 28e;1l 2al;1l 2bq;1l 2e5;1l 266;1l 26v;1l 23j;1l 2c2;1l 22u;1l 26q;1l 21e;1l 21x;1l 29o;1e 2ag;1e 25h;1e 2f7;1e 2gf;1e 2dw;1e 233;1e 20j;1e 28t;1e 2cv;1e 2eu;1e 24z;1e 2dt;1e 24u;1e 2de;1e 221;1e 27h 264;1e 27h 28c;1e 6l;1e 22t;1e 2bl;1e 2f9;1e 2cl;1e 2ak;1e 27f;1e 22b;1e 2bb;1e 2bt;1e 2bu;1e 29y;1e 1zj;1s 41d 41e c0 41f;1s 41d 41e 41f;1s 8y -2 41g -2 41h;5 41i -2 41j;5 41k -2 c c0 2b8;5 41k -2 41l;u 2bu;u 2bt;u 2bs;u 41m 41n;u 2fs 41o 41p;u 41q 41r;23 41q 26v;1k 2cd;1k 41s -2 41t -2 41u;1k 41v -2 41w -2 41x;1k 26p 2cc;1k 41y -2 2cb;m h9;m ha;m 220 41z;m 420 mv;m 29n;2 2dc -2 2by;2 2by;2 dp;2 2e8 28a;2 21d d9 24m 23x;2 26w;2 26x;2 1m;2 228;2 2bz;2 26r;2 29m;2 265;2 i7;2 i5;2 2df;21 ra;21 2eg;21 2ep;21 ux;21 2go 2gg;21 28o 2eo;21 2du;17 2b4;17 271;17 2e4;17 2cr;17 219;17 26v;17 22u;1u bq;1u br;1u bp;1u ew;1u 74;1u 21g;1u 3m;1u 28y;1u 2cs;1u 2fb;1u 2ct;1u 21l;1u 27j;1u 4w;1u 22y;1u u0;1u u8;1u tr;1u 2b6 7i;1u 2e3;1u 256;1u 201 7i;1u 24t e1 286;1u e1 24t 286;1u 286;1u 22k;1u 1z5;1u 25m;a n4;a io;a s0;a 23m;a 23o;a 23m as;a 1zr;a 23n;4 2fs 3y 1zk;4 2fs 3y 1zl;4 20p 421;4 2fn;4 1zk;r 29k;r 252;r 251;r 5v 25u;r 5v 21d;r 2b1;r 2dv;r 26u;r 23v;r 3u;r m4;3 20b;3 2ap;3 20d;3 2ao;3 20c;3 20a;3 2aq;3 289 d9 d8 2an;1r 2b2;1r 21z;1r 1w;1r 29v;1r 2g3;1r 25c;1r 26e;1r 22d;1r 22c;1r 25v;1r 22p;1r 25o;1r 21a;26 83 6e 2br;26 83 422;26 1n 423;26 23b 2gb;26 239 1yz;26 272;26 2h0 406 -2 424;26 266;26 22u;26 26v;26 21e;26 226;26 h4;26 22i;26 2fa;26 24l;26 26q;1p 2ad 8y c0 2ga;1p 94 5h 24e;1p 2co 5h 24e;1p 63 5h 21f;1p 21f d9;1p gv;1p 248;1p 291;1p 27i;1p 21v -2 7e;1p 2gf 286;1p 2b1 19;1p 1n 2fo;15 425 -2 426;15 427 -2 c0 28n;15 427 -2 428;1a 29i;1a 28l 209;1a 94 429 27w;1a 23c 27w;1a 2cg;1a 8y c0 2cf;24 2f0 250;24 2f1;24 2f3;24 250 di 2f0;n ln 42a;n 42b -2 240;n ej 23q -2 42c;n 3 42d;n 207;n 2gc;n 25r;h 1zw 25y 42e 42f;h 23e 25y 42e 42f;h 1zw 2bk 42e 42f;h 253 25y 42e 42f;h 254 42e 42f;h 42g 42h;h 283 2gs 42i;x 27d;x 27e;x 27c 42j;x 27b;x 1zw 27y;x 23e 27y;x 28d 27y;x 28n 2fs 1zw 26m;x 28n 2fs 1zw 27y;13 24c 42k;13 2h4 42l;13 23i 69 284 42m;13 23i 284 42m;13 7i 8v 2h4 42n;1q 8j 27a 0 42o;1q 42p 0 42o;1q 26l 42q;1q gs 1za 42r;1q gs 42r;1q 2fs 5h c0 26o 69;1q dq 69 dq;1q ei 23b 269;1q 21i dq;1m 42s -2 21m 0 d7;1m 42s -2 21m 31 0 d7;1m 42s -2 42t;1m 21m 31 0 42u 42v;1m 21m 0 42u 42v;1m 200 -2 42w -2 42x;1m 23s 27x -2 42y;1m 241 c -2 42y;1m 2en -2 42y;1m 2gk 4b 2bi 1n;1m 24s 6e;1m 24s cn;1m 238 201;12 42z 430;12 431 69 284 42m;12 431 284 42m;o 432 433 -2 434;o 429 435 436 -2 437;o 23y 438;o 2a7 438;o 439 cn c0 7e c0 22k;o 439 cn c0 43a;o 439 cn 7e c0 22k;o 439 cn 43a;22 43b -2 429 43c;22 429 43c 43d;22 429 43e 436 43f;22 5z 1e -4 43g -4 43h;22 27o 27w 69 -4 43g -4 43h;22 3g 69 -4 43g -4 43h;22 20w cn -2 94 2h1 -2 43i;22 20w cn -2 243 -2 43i;22 1e 6e -2 94 2h1 -2 43i;22 1e 6e -2 243 -2 43i;22 1e 6f -2 94 2h1 -2 43i;22 1e 6f -2 243 -2 43i;22 2h2 cn -2 94 2h1 -2 43i;22 2h2 cn -2 243 -2 43i;22 2h1 6e -2 94 2h1 -2 43i;22 2h1 6e -2 243 -2 43i;22 ej 24t 3s 43j 2fs 43k;q r;q 64;q dy;q ey;q 3z;q q;t tl;t 2d9;t 29p;t 25s;s mj;s se;s 24e;s 2bc;s 2bo;s 263;6 431 2f6 29y -2 43l 43m 3r 276;6 431 2f6 29y -2 43l 43m 43n;6 431 43o -2 43l 43m 3r 276;6 431 43o -2 43l 43m 43n;6 431 -2 43l 43m 3r 276;6 431 -2 43l 43m 43n;6 431 2f6 29y -2 43m 3r 276;6 431 2f6 29y -2 43m 43n;6 431 43o -2 43m 3r 276;6 431 43o -2 43m 43n;6 431 -2 43m 3r 276;6 431 -2 43m 43n;6 2b9 43p;6 223;6 2c8;y di 2bf;y 94 2bf;y 2gm;y 204;1f ic;1f 2ba;1f 20y;1f 2fb;1f 2c0;1f 2aa;1f 201;1f x;1f hk;1f 268;1f 1d;1f 280;1f 27k;1f 4t;1j 43q 43r;1j 43s 43t;1j 2ae;1j 3g 289;1j 22l 26z;1j 7i 7l;1j 7i 93;1j 2db;1j 23g;e tz;e 25a;e 25b;e 271;e 2b4;e n5;e oh;e 229;e 213;e 2d5;w 0 43u 0 43v 43w 43x;w 0 0 43v 43w 43x;w 0 43u 43v 43w 43x;w 0 43v 43w 43x;w 0 43u 0 43v 43x;w 0 0 43v 43x;w 0 43u 43v 43x;w 0 43v 43x;w 0 43u 0 43v 43w;w 0 0 43v 43w;w 0 43u 43v 43w;w 0 43v 43w;w 0 43u 0 43v;w 0 0 43v;w 0 43u 43v;w 0 43v;w 43y 0 43z 0 440 9z 2u;w 43y 0 0 440 9z 2u;w 43y 0 43z 440 9z 2u;w 43y 0 440 9z 2u;w 43y 0 43z 0 440 2u;w 43y 0 0 440 2u;w 43y 0 43z 440 2u;w 43y 0 440 2u;w 441 43u 442 443 9z 2u;w 441 442 443 9z 2u;w 441 43u 443 9z 2u;w 441 443 9z 2u;w 63 429 2fv 2cn;w 23g 444 9z 2u;w 94 429 445;c 9z 446;c j1;c 23e 2u;c uu;k 2ci;k t3;k d9 2ci cr;k 2dp 24x;k 28f;k 94 1zt;k 2c9;k 2bh;k 55;f 447 448;f 449 27m 2v 0;f 449 44a 0;f 449 27m 2v;f 449 44a;f tz -2 1 -2 44b;f 1 -2 44c -2 tz;f 246 2dy 44d;f og 44e;f 29l 25a;f 23l 2fw;f 44f 44g;f 23a 2c5;f 2h4 2b3;1g 44h -2 44i;1g 44j -2 44k;l 215;l 297;l 246;l 293;l 20e;l 2cy;16 429 44l 44m;16 429 44m;16 23c 44n;16 44o 2an;1b 44p -2 44q -2 44r;1b 44p -2 44q -2;1b 2ax 20e -2 44s;1b 44t -2 44s;1b 44u -2 44v;1b 0 44w d9 23e;1b 0 44w 9z 2cx;1b 0 44w 94 23e;1b 0 44w 229;1b 0 d9 23e;1b 0 9z 2cx;1b 0 94 23e;1b 0 229;1b 229 44x 23e 44y;1b 229 44x 44y;1b 44z 450;1b 451 44z;9 224;9 225;8 2c0 41a;8 452;8 2cq;8 25n;8 2ey;8 2bx;8 25d;j 453 -2 454 -2 c c0 26b;j 453 -2 454 -2 455;j 453 -2 454 -2;j 2fs 429 456;10 216;10 2cz;10 23k 1zu;10 247;10 1zu 2fs 215;10 218 2ci;10 27g 249;10 23k 2d1;19 29c;19 29b;19 29a;19 2gw;19 24n;p 457 458 459;p 457 458;p 429 45a;p 2ci;p 23c 1zp;1n 230;1n 231;1n m1;1n 28x 45b;1n lz;1n m0;1n 45c -2 27x 28l;1n 45c -2 27x 5h;1n 45c -2 45d;1n 2dx 45e;1n ua;1n jo;1n 22x;1o 29g;1o 29d;1o 27g 45f 45g;1o 270 27g 2dp 24x;1o 270 27g 2ci;1o 1zu 29e;1x 45h -2 2f0 as;1x 45h -2 298 as;1x 45h -2 45i;1x 2f0 as -2 45j;1x 45k -2 45j;1x 45l 45m;1x 0 2c5 44c;1x 45n -2 0 45o;1x 2fg 45p;1x 2a1 45q;1x 28h;1x 2fx;1z sj;1z 6p;1z ok;1z 28s;1z oo;1z 2g1 -2 94;1z mm;1z mc;1z 27z 2b5;b iw;b 22f;b 22e;b 22q 45r;18 213;18 2d5;18 271;18 2b4;18 229;18 28w;18 2d6;18 2dz;1v 45s 45t 45u -2 232 27x -2 45v -2 45w;1v 45s 45t 45u -2 45x -2 45v -2 45w;1v 45s 45t -2 232 27x -2 45v -2 45w;1v 45s 45t -2 45x -2 45v -2 45w;1v 45s -4 0 2gm 45y;1v 45s -4 0 45y;1i 45z 460 -2 461;1i 462 463 464 465;1i 462 463 465;1i o3;1i 282;1i pl;1w 2bu;1w 2bt;1w 2bs",
  "de": "11 8c;11 8d;11 2rr;11 mx;11 8w;11 2y3;11 8i 8d;11 2rs;11 2q5;11 2q4;11 2nf;11 2wy;11 2pk;v 2rq 8t;v 2rq 2ur r;v 2rq 466;v 467 bb 2rq;v 2rq -2 468;v 1q 469;v 2uk -8 46a;v 2jx;v 3t;v 2m8 46b;v 2us;v 2s0 46c;v 2pj 46d;v 2pj 46e;v 2uh;v 4c b0 2kq;d 2rd;d 2kb;d 2od bb;d 6b f0;d 2uf f0;d 2ul;d 2um;25 gx;25 gy;25 f8;25 2sl;25 2xv;25 ut;25 2r6;25 2u1 bb 46f;25 2mg 46g;25 2yf bb 2p5;25 2yf 46h;25 2um 46h;25 e7 46i;25 2p4 39;25 2r1 bb 46j;25 ty;25 nv;25 2s2;25 ll;25 2mi 46k;25 2mi 46l;25 kv;25 6g 2tq;25 2p9;25 2ow;25 2u6 46m;25 2ub;25 2vw bb;g 46n -2 46o -2 46p;g 46o -2 46q -2 46r;g 46s 46t;g 46u 46v;g 17 2wd 2q3;g 2q5;g 2q4;g 2nf;7 46o -2 46w -2 f0 46x;7 46o -2 46w -2 46x;7 17 2l1 2q3;7 46y 2q3;7 f0 2oz 2qe;i 2ne;i 2pi;i 2xs;i 2i1;i 2q3;i 2xo;1h r4;1h gp;1h fs;1h js;1h uj;1h ui;1h u9;1h h0;1h u1;1h s4;1h gf;1h gg;1h sx;1h t8;1h jt;1h q9;1h fn;1h rq;1h v0;1h 2xi;1h 2xk;1h 2tz;1h 2j8;1h 2wz;1h 2ta;1h 2x6;1h 2pi;1h 2k1;1h 2u0;1h 2xb;1h 46z 4s -2 470;1h 471 472;1h 473 -2 63 2op -2 1;1h 473 -2 474 -2 1;1c es;1c 1j;1c et;1c co;1c cp;1c cq;1c 3w;1c eu;1c 40;1c 1b;1c 1k;1c 4z;1c b5 1;1c aw 1;1c 475 bb -2 476;1c f0 477;1c 478 -2 479;1c 2w5;1c 2yq;1c 2yt;1c 2rh 39 2ys;1c ek 47a;1c 47b 47c;1c 63 2xs;1c 2xs;1c 2om;1c 2on;1c 2la;1d 2ys;1d 2k7;1d 2pi;1d 2ne;1y u 2wd 47d;1y 17 2x 2mu 2pu;1y 17 47e 2pu;0 61 2xm;0 2xl;0 2xr;0 dt 47f -2 47g;0 dt 47f -2;0 2jx 47h -2 47i;0 2xs;1l 2nl;1l 2qr;1l 2kh;1l 2kd;1l 2sr;1l 2z0;1l 2z6;1l 2wu;1l 2v7;1l 2wi;1l 2y4;1l 2q9;1l 2qb;1l 2qo;1l 2t5;1l 2mw;1l 2ut;1l 2vx;1l 2kg;1l 2r9;1l 2nm;1l 2qu;1l 2k6;1l 2kj;1l 2te;1e 2t9;1e 2hp;1e 2xj;1e 2ia;1e 2if;1e 2wf;1e 2j6;1e 2ty;1e 2im;1e 2x5;1e 2we;1e 2os;1e 2wb;1e 2yv;1e 2o1;1e 2ux;1e 2uy;1e 2kx;1e 2jy;1e 2ms;1e 2vq;1e 2tc;1e 2ir;1e 2x7;1e 2l3;1e 2k3;1e 2sm;1e 2sq;1e 2uc;1e 2vt;1s 47j 47k -2 47l;1s cs -2 47m -2 47n;1s 47o 47p 47q;5 47r -8 47s;5 47t -2 f0 2ph;5 47t -2 47u;u 2ux;u 2uy;u 2uw;u 47v 47w;u dt 47x 47y;u 47z 480;23 481 482;1k 483 -2 2m8 2nl -2 484;1k 483 -2 2m8 2qr -2 484;1k 483 -2 485 -2 484;1k 486 -2 483 -2 487;1k 2tp;1k 2mb;1k 2tm;1k 2ur 486;1k 2jj bb 2z2;1k 2m1 bb 2z2;m lv;m lo;m 488 489;m lu;m lt;2 ld;2 nx;2 2ra;2 sl;2 2u3;2 sv;2 2pp;2 n1;2 2sd;2 sm;2 s3;2 2pl;2 2pd;2 2jq;21 2mf;21 r8;21 2me;21 2hs;21 2w0;21 2ks;21 2pa;17 2nl;17 2qr;17 2wu;17 2v7;17 2qo;17 2ut;17 2nn;1u b5;1u b4;1u aw;1u av;1u 2vz;1u 75;1u 2jg;1u 2n8 bb;1u 2lh;1u 4v;1u 2hl;1u 2oo;1u 2qc bb;1u 2z5 7p;1u 2up;1u 2li;1u 2hz bb 7p;1u 2jk;1u 2ke;1u 2rb;1u 2vg bb;1u 2jn;1u 2z7;1u 2w4;1u 2xu 2xl;a 2q2;a 2tr;a 2mx;a 2my;a 2k9;a 2iv;a 2qn;a 2h6;a 2ik;4 2xp cv 2to;4 2xq cv 2to;4 2je 2u2;4 2jf;4 ds 2je 2u2;4 2xp 2to;r r9;r pf;r gh;r 2sb;r 2iv;r lc;r 2ng;r 2ig;r 2ox;r 5v 2pf;r gi;3 2j0;3 2pw;3 2py;3 2j3;3 2q1;3 2j4;3 2px;3 2pv;3 2j2;1r 2uq;1r 2v5;1r 2v4 5v;1r 2sc;1r 2q7;1r 2q6;1r bz 2rx;1r a3 2rx;1r a3;1r bz;1r 2yx;1r 2s1 2j1;1r s2;1r 2pg;1r 2ua;26 2re 48a 2lj;26 2re 48a;26 1c 48b;26 2m8 2ie;26 2re 2x9;26 2nm;26 2qs;26 2q9;26 2qb;26 2ut;26 2qo;26 h2;26 mz;26 2ki;26 h7;26 2vh;26 lm;26 2mj;26 2r9;26 2qu;26 2hb;1p f1 2xw;1p 61 2xw;1p 2jh 2o0;1p 61 2jr;1p 2jr;1p 2wr;1p ls;1p op;1p 2r8;1p 2kf bb;1p 2pm 19;1p 2n9 19;1p 2yn;1p 2i9;1p 2xx;15 48c -2 48d;15 48e -2 f0 2m6;15 48e -2 48c;1a 2s9;1a 2wd 2iz;1a 17 2oz 2ri;1a 17 2kp 2ri;1a 2l1 2ri;1a 2vm;1a 2vn;1a f0 2vl;1a r 2vl;1a 2pz;24 2xd;24 2xc 2ot;24 2xe;24 2xc 2ou;24 2xf;24 2xc 2qj;24 2xg;24 2ov 9z 2xc;24 2so;n lj 48f;n 48g -2 2nd;n ek 2nc -2 48h;n 2p8;n 2lk;n 2lc;n 3 2t2 2nd;n 3 48i;h 2hg 2jy 46u 48j;h 2hg 2jz 46u 48j;h 2p4 2jy 46u 48j;h 48k 46u 48j;h 48l 48m;h 2rs 2yj 2h5;x 2qw;x ni;x 2qx 48n;x 2hg 48o;x 2p4 2rj;13 2pj 48p;13 2s0 48q;13 48r -2 2rq 48s;13 7p 2ry 2s0 48t;13 2t4;1q 8t 2rt 0 2mz 2sm;1q 8t 2rt 0 48u;1q 48v 0 2mz 2sm;1q 48v 0 48u;1q 2qm 48w;1q 2jc 48x;1q 2sm 2uf 2jc;1q 2sm 2jc;1q 2jx 4c f0 2ur;1q e7 2z1 2po;1q 2hm 2o5 8t;1q 2hm 2lr;1q 2mk 2in;1m 2r1 bb 2u9 bb 2u9 2kb 2ok 2rt;1m 2r1 bb 2u9 bb 2u9 2kb 2p0 ds 0 2v9;1m 2r1 bb 2u9 bb 2u9 2kb 2ka 0 2v9;1m 2r1 bb 2u9 bb 2u9 2kb 2p0 0;1m 2r1 bb 2u9 bb 2u9 2kb 48y;1m 2hz bb bb 2u9 2kb 2ok 2rt;1m 2hz bb bb 2u9 2kb 2p0 ds 0 2v9;1m 2hz bb bb 2u9 2kb 2ka 0 2v9;1m 2hz bb bb 2u9 2kb 2p0 0;1m 2hz bb bb 2u9 2kb 48y;1m 48z bb 2u9 2kb 2ok 2rt;1m 48z bb 2u9 2kb 2p0 ds 0 2v9;1m 48z bb 2u9 2kb 2ka 0 2v9;1m 48z bb 2u9 2kb 2p0 0;1m 48z bb 2u9 2kb 48y;1m 2r1 bb 2u9 2u9 2kb 2ok 2rt;1m 2r1 bb 2u9 2u9 2kb 2p0 ds 0 2v9;1m 2r1 bb 2u9 2u9 2kb 2ka 0 2v9;1m 2r1 bb 2u9 2u9 2kb 2p0 0;1m 2r1 bb 2u9 2u9 2kb 48y;1m 2hz bb 2u9 2kb 2ok 2rt;1m 2hz bb 2u9 2kb 2p0 ds 0 2v9;1m 2hz bb 2u9 2kb 2ka 0 2v9;1m 2hz bb 2u9 2kb 2p0 0;1m 2hz bb 2u9 2kb 48y;1m 48z 2u9 2kb 2ok 2rt;1m 48z 2u9 2kb 2p0 ds 0 2v9;1m 48z 2u9 2kb 2ka 0 2v9;1m 48z 2u9 2kb 2p0 0;1m 48z 2u9 2kb 48y;1m 2r1 bb 2u9 bb 2kb 2ok 2rt;1m 2r1 bb 2u9 bb 2kb 2p0 ds 0 2v9;1m 2r1 bb 2u9 bb 2kb 2ka 0 2v9;1m 2r1 bb 2u9 bb 2kb 2p0 0;1m 2r1 bb 2u9 bb 2kb 48y;1m 2hz bb bb 2kb 2ok 2rt;1m 2hz bb bb 2kb 2p0 ds 0 2v9;1m 2hz bb bb 2kb 2ka 0 2v9;1m 2hz bb bb 2kb 2p0 0;1m 2hz bb bb 2kb 48y;1m 48z bb 2kb 2ok 2rt;1m 48z bb 2kb 2p0 ds 0 2v9;1m 48z bb 2kb 2ka 0 2v9;1m 48z bb 2kb 2p0 0;1m 48z bb 2kb 48y;1m 2r1 bb 2u9 2kb 2ok 2rt;1m 2r1 bb 2u9 2kb 2p0 ds 0 2v9;1m 2r1 bb 2u9 2kb 2ka 0 2v9;1m 2r1 bb 2u9 2kb 2p0 0;1m 2r1 bb 2u9 2kb 48y;1m 2hz bb 2kb 2ok 2rt;1m 2hz bb 2kb 2p0 ds 0 2v9;1m 2hz bb 2kb 2ka 0 2v9;1m 2hz bb 2kb 2p0 0;1m 2hz bb 2kb 48y;1m 48z 2kb 2ok 2rt;1m 48z 2kb 2p0 ds 0 2v9;1m 48z 2kb 2ka 0 2v9;1m 48z 2kb 2p0 0;1m 48z 2kb 48y;1m 2r1 bb 2u9 bb 2u9 2ok 2rt;1m 2r1 bb 2u9 bb 2u9 2p0 ds 0 2v9;1m 2r1 bb 2u9 bb 2u9 2ka 0 2v9;1m 2r1 bb 2u9 bb 2u9 2p0 0;1m 2r1 bb 2u9 bb 2u9 48y;1m 2hz bb bb 2u9 2ok 2rt;1m 2hz bb bb 2u9 2p0 ds 0 2v9;1m 2hz bb bb 2u9 2ka 0 2v9;1m 2hz bb bb 2u9 2p0 0;1m 2hz bb bb 2u9 48y;1m 48z bb 2u9 2ok 2rt;1m 48z bb 2u9 2p0 ds 0 2v9;1m 48z bb 2u9 2ka 0 2v9;1m 48z bb 2u9 2p0 0;1m 48z bb 2u9 48y;1m 2r1 bb 2u9 2u9 2ok 2rt;1m 2r1 bb 2u9 2u9 2p0 ds 0 2v9;1m 2r1 bb 2u9 2u9 2ka 0 2v9;1m 2r1 bb 2u9 2u9 2p0 0;1m 2r1 bb 2u9 2u9 48y;1m 2hz bb 2u9 2ok 2rt;1m 2hz bb 2u9 2p0 ds 0 2v9;1m 2hz bb 2u9 2ka 0 2v9;1m 2hz bb 2u9 2p0 0;1m 2hz bb 2u9 48y;1m 48z 2u9 2ok 2rt;1m 48z 2u9 2p0 ds 0 2v9;1m 48z 2u9 2ka 0 2v9;1m 48z 2u9 2p0 0;1m 48z 2u9 48y;1m 2r1 bb 2u9 bb 2ok 2rt;1m 2r1 bb 2u9 bb 2p0 ds 0 2v9;1m 2r1 bb 2u9 bb 2ka 0 2v9;1m 2r1 bb 2u9 bb 2p0 0;1m 2r1 bb 2u9 bb 48y;1m 2hz bb bb 2ok 2rt;1m 2hz bb bb 2p0 ds 0 2v9;1m 2hz bb bb 2ka 0 2v9;1m 2hz bb bb 2p0 0;1m 2hz bb bb 48y;1m 48z bb 2ok 2rt;1m 48z bb 2p0 ds 0 2v9;1m 48z bb 2ka 0 2v9;1m 48z bb 2p0 0;1m 48z bb 48y;1m 2r1 bb 2u9 2ok 2rt;1m 2r1 bb 2u9 2p0 ds 0 2v9;1m 2r1 bb 2u9 2ka 0 2v9;1m 2r1 bb 2u9 2p0 0;1m 2r1 bb 2u9 48y;1m 2hz bb 2ok 2rt;1m 2hz bb 2p0 ds 0 2v9;1m 2hz bb 2ka 0 2v9;1m 2hz bb 2p0 0;1m 2hz bb 48y;1m 48z 2ok 2rt;1m 48z 2p0 ds 0 2v9;1m 48z 2ka 0 2v9;1m 48z 2p0 0;1m 48z 48y;1m 2p0 ds 0 2v9 490;1m 491 0 2v9 490;1m 492 -2 493 -2 494;1m 495 -2 u 496;1m 2j9 bb 2u9;1m 2j9 2kt;1m 2kz 2hz;12 497 2jy 2rv;12 497 498;12 2xw 6b 2rq 499;12 2xw 2rq 499;o bb 49a -2 49b;o 49c 49d 49e -2 49f;o 2oj 2o7 49g;o 49h 49g;o 2n6 d0 2oy 49i;o 2n5 2r3 2oy 49i;o 2lz 2oy 49i;22 49j 49k 49l -2 49m;22 49k 49n 49o -2 49p;22 5t 1o -4 49q -4 49r;22 2r0 2ri 6b -4 49q -4 49r;22 2ol 6b -4 49q -4 49r;22 5t 2oi -4 49q -4 49r;22 2va bb -2 17 39 2va -2 49s;22 2va bb -2 49t -2 49s;22 2va 3o -2 17 39 2va -2 49s;22 2va 3o -2 49t -2 49s;22 2uf bb -2 17 39 2va -2 49s;22 2uf bb -2 49t -2 49s;22 2va bb -2 17 39 2va -2;22 2va bb -2 49t -2;22 2va 3o -2 17 39 2va -2;22 2va 3o -2 49t -2;22 2uf bb -2 17 39 2va -2;22 2uf bb -2 49t -2;22 ek 2od 49u 49v 4s 49w;q e6;q 4i;q bf;q bg;q 8t;t jr;t 2l8;t 2ss;t 2pc;t 2le;s mj;s un;s h1;s 2o0;s 2iu;s 2k2;s 2k4;s 2ll;6 49x 49y -2 49z 4a0 3r 2qt;6 49x 49y -2 49z 4a0 4a1;6 49x -2 49z 4a0 3r 2qt;6 49x -2 49z 4a0 4a1;6 49x 49y -2 4a0 3r 2qt;6 49x 49y -2 4a0 4a1;6 49x -2 4a0 3r 2qt;6 49x -2 4a0 4a1;6 2tx 4a2;6 2ko;6 2vp;6 2p2 9z 2kn;y 2vy 2ue;y 9z 2ue;y 17 2ue;1f n2;1f s1;1f 2rg;1f nm;1f lb;1f fv;1f hk;1f my;1f ft;1f uv;1f 2jy;1f 2u7;1f kc;1j 4a3 4a4;1j 2si;1j ph;1j pg;1j qp;1j 4a5 4a6;1j 2ku 2rx;1j 2ku 2qq;1j 7n;1j d0;1j 2is;e tz;e 2lb;e 2qr;e 2nl;e 2m1;e 2t1;e 2jj;e 2k8;e 2ip;e 2iw;e 2o3;w 0 1q 0 4a7 4a8 by;w 0 0 4a7 4a8 by;w 0 1q 4a7 4a8 by;w 0 4a7 4a8 by;w 0 1q 0 4a7 by;w 0 0 4a7 by;w 0 1q 4a7 by;w 0 4a7 by;w 0 1q 0 4a7 4a8;w 0 0 4a7 4a8;w 0 1q 4a7 4a8;w 0 4a7 4a8;w 0 1q 0 4a7;w 0 0 4a7;w 0 1q 4a7;w 0 4a7;w 4a9 0 1q 0 4aa 4ab by;w 4a9 0 0 4aa 4ab by;w 4a9 0 1q 4aa 4ab by;w 4a9 0 4aa 4ab by;w 4a9 0 1q 0 4aa 4ab;w 4a9 0 0 4aa 4ab;w 4a9 0 1q 4aa 4ab;w 4a9 0 4aa 4ab;w 4ac 1q 4ad 4ae 4af by;w 4ac 4ad 4ae 4af by;w 4ac 1q 4ae 4af by;w 4ac 4ae 4af by;w 63 49c 2n3;w 2ye 4ag 4af by;w 4ah 49c 4ai;c 4af 4aj;c su;c 2p4 by;c uw;k ds f0 2og;k ds 2yz;k 2yz;k 2or;k 2oq 2rz;k 2s1;k 2oh;k 2of;k 2ug;f 4ak 2wo 4al;f 4ak 4al;f 4ak 2nq;f tz 4am -2 1;f tz -2 1 -2 4an;f 1 -2 s by tz;f 1 -2 a8 by tz;f 1 -2 3d 2yk tz;f 1 -2 a8 2v9 tz;f 1 -2 a8 2yk tz;f 1 -2 2vd tz;f 2nq 2wl 4ao;f 4ap 4aq;f 2mm 2n0;f 4ar 4as;f 2l5 2ih;f 2s0 2tl;1g 4at -2 4au;1g 4av -2 4aw;l 2ys;l 2w5;l 2nq;l 2nr;l 2vv;l 2jv;l 2qa;16 49k 4ax 4ay;16 49k 4ay;16 4az 4b0;16 2sv;1b 4b1 -2 4b2 -2 4b3;1b 4b1 -2 4b2 -2;1b 2tk 2nq -2 4b4;1b 4b5 -2 4b4;1b 4b6 -2 4b7;1b 4b8 -2 4b6;1b 0 2t2 ds 2p4;1b 0 2t2 a8 2w5;1b 0 2t2 a8 2vu;1b 0 2t2 6e 2vu;1b 0 2t2 4b9;1b 0 ds 2p4;1b 0 a8 2w5;1b 0 a8 2vu;1b 0 6e 2vu;1b 0 4b9;1b 2t1 ds 2p4 4ba;1b 2t1 4s 2p4 4ba;1b 2t1 4bb 4ba;1b 2t1 ds 2p4;1b 2t1 4s 2p4;1b 2t1 4bb;1b 4bc 4bd;1b 2y7;9 2ts;9 2x3;8 2lf;8 475 4be;8 2m1 bb;8 2yy;8 2lh;8 ek 4bf;8 2lm;j 4bg -2 4bh -2 f0 2ph;j 4bg -2 4bh -2 4bi;j 4bg -2 4bh -2;j 2oq 2rz 2it;10 l0;10 uz;10 te;10 2hd 4s 4bj;10 uy 4bk 4bl;10 2ns;10 2mo;10 tk;19 2s6;19 2s5;19 2u5;19 2y0;19 2y1;19 2sp;p 4bm 4bn 4bo;p 4bm 4bn;p 4bp 4bq;p f0 2og;p 2yz;p 2oh;p 2su;1n 2yc;1n 2yb;1n 2y9;1n 2y7;1n 2y8;1n 4br -2 u 2wd;1n 4br -2 67 2iq;1n 4br -2 2y5;1n tm;1n ob;1n 87 2x0;1n 2w7;1n 87 2md;1n u3;1n u4;1n 2s7;1o ou;1o u2;1o ur;1o ow;1o 4bs 4bt f0 2og;1o 4bs 4bt 4bu;1o 4bv;1x 4bw 4bx -2 4by;1x 4bw -2 4by;1x 4bz -2 4c0;1x 4c1 2s1 2ih;1x 4c1 2ih;1x 0 2ih 4c2;1x 4c3 -2 0 4c4;1x 4c5 4c6;1x 2sn 2k5;1x x 2vl;1x 4c4 4c7;1x 2n1;1x 2n4;1z ju;1z 2la;1z 2ij;1z 2qc -2 17;1z 2ob;1z mn;1z um;1z 2rm 2ob;1z 2yp -2 3v;1z 2qc bb;b n7;b 2q8;b 2kv uq;b 2q8 2xz;18 2k8;18 2ip;18 2nl;18 2qr;18 2t1;18 2iw;18 2wu;18 2o4;1v 4c8 bb 4c9 4ca -2 4cb -2 4cc -2 4cd;1v 4c8 4c9 4ca -2 4cb -2 4cc -2 4cd;1v 4ce -4 0 2yi 4cd;1v 4ce -4 0 4cd;1i 4cf bb 4cg -2 4ch;1i 4cf 4cg -2 4ch;1i 4ci 4s 4cj 4ck;1i 2ro 2qv;1i 2v8;1i 2tu;1i 2j5 bb 5y 2l1 2vf;1w 2ux;1w 2uy;1w 2uw;1w 2uz",
  "es": "11 8h;11 38p;11 376;11 bc;11 38i;11 3d7;11 8b;11 38c;11 361;11 360;11 34w;v 8h 3cy;v 8h 4cl;v 8h ay 3ad;v 8h 3bf;v 8h -2 4cm;v 367 4cn;v b 37w;v 3cg;v bc 34t 395;v bc 4co;v 303 31;v 8h 4c cu 34q;v 8h 4c 34q;v 8h 365 359 -2 4cp;v 8h ay 3bs -2 4cp;v 8h 4cq -2 4cp;v 381 8h;v ba 8h;v b 7b 3d9;d 333;d 334;d a4 35b;d 3dn ad;d 35b;d 3cb;25 kh;25 l7;25 l9;25 3dq;25 39t;25 32v;25 3dh 32v;25 jb;25 sg;25 2zr;25 fi;25 ba 6r 39u;25 ba c0 39u;25 ba 4cr;25 32r 4cs;25 3b1 6r 39u;25 3b2 39u;25 33a;25 j5;25 36p 31;25 sp;25 ub;25 38q 358;25 358 38q;25 344 358;25 8h ay 4m;25 324 31 3ci;g 4ct -2 a4 4cu -2 4cv;g 4ct -2 a4 4cu -2;g 4cw 4cx;g 4cy b 315 -2 4cz;g 4cy a4 32u -2 4cz;g b 315 31 6o 4d0;g b 38m 315;g 4d1 4d2;g 361;g 360;g bc 32n;g 9g;g 2o;g 12;g aj;7 b 315 31 6o 4d3;7 b 315 31 6y 4d3;7 b 315 31 30w 4d3;7 b 315 32 4d3;7 a4 32u 31 6o 4d3;7 a4 32u 31 6y 4d3;7 a4 32u 31 30w 4d3;7 a4 32u 32 4d3;7 a4 bs 32u;7 or a4 4d4 4d5;i 3dd;i 32w;i 35e;i 33b;i 3db;i 304;1h 4d6 4d7 -2 34x 37v;1h 4d6 4d7 -2 4d8;1h 4d9 fg;1h 4da 31 35s;1h 4da 4db;1h 4dc -2 1;1h 39l 4dd;1h 39l 4de;1c 9h;1c 9k;1c 9l;1c 9f;1c d;1c e;1c 9j;1c 65;1c 66;1c cg;1c ch;1c 36;1c 37;1c f;1c 46 1;1c 44 1;1c 4df -2 4dg;1c 4dh -2 4di;1c ay 4dj;1c b 395;1c 31x 31 4dk;1c 379 31 4dl;1c a4 4dm;1c 37u 4dn;1c 4do;1c 8h 3bf;1c 4dp -8 4dq;1c 35y 4dr;1d 395;1d 35e;1d 33b;1y b 4ds 4dt;1y b 6o 4du 32u;0 a4 2zj;0 a4 304;0 304;0 3ag;0 303 4dv -2 4dw;0 2f 302;1l 3ce;1l 3d5;1l 30s;1l 3ah;1l 30n;1l 3bp;1l 3c6;1l 39y;1l 31u;1l 38k;1l 31h;1l 3ap;1l 357;1l 3d4;1l 33y;1l 30t;1l 3cv;1l 39k;1l 37y;1l 9i;1e 36y;1e 3bl;1e 3es;1e 39q 31 4dx;1e tb;1e 3dz;1e 35k;1e 313;1e 3ci;1e 2zt;1e 36c;1e 3ec;1e hg;1e 34x 37v;1e 3bc 37v;1e 6l;1e 33v;1e 33w;1e 3d0;1e 3ev;1e 30q;1e 39f;1e 3en;1e 37s;1e 32c;1e 350;1e 34d;1e 39x;1e 3aw;1e 311;1e 3a9;1s 39a -2 4dy 4dz 4e0;1s 39a -2 4dy 4e0;1s 4e1 4e2 4e3;5 4e4 -8 4e5;u 6l 31 36t;u 6l 31 30p;u 6l 31 35k;u 6l 31 3dw;u 6l 36u;u 4e6 4e7;u 303 4dv 4e8 -2 4e9;u 303 4dv 4e8 -2;u 4ds 4ea;23 4ds q8;23 3ap 4eb;1k 3bf;1k 4ec -2 4ed -2 4ee;1k ay -2 4ef -2 7b 3d9;1k ay -2 4ef -2 4ed;1k 4eg 7b 3d9;1k 4eg 4eh;m sw 31 3bk;m sw 3bk;m 3dc 4ei;m 3dc 4ej;2 301 39j;2 337 3co;2 337 31 38d;2 31n;2 31m 3an;2 31m;2 tp;2 33u;2 37t 31 33u;2 i8;2 i4;2 34u;2 2zv;2 394;2 38h;2 3cv;21 35u 31 4ek;21 33n;17 3ce;17 3d5;17 38k;17 3bp;17 30n;17 3ap;17 33y;1u 4el;1u 378 2f;1u 378 b;1u 10 31o;1u 36k;1u 2zg;1u 3bw 2f;1u 38f;1u ay 3bs;1u 333 3af;1u 33v 3br;1u 31v 2f;a in;a l3;a 34j;a ke;a 35m;a l4;a m6;a 34i;4 a4 2zy 37a;4 a4 2zx 314;4 2zy 37a;4 2zx 314;4 306 ep 3c7;4 a4 335 ep a4 33i;4 35o ep 33z;4 35o ep 3c7;4 336 ep 3e5;r p6;r 3j;r 8d;r jl 38b 31 36f;r jl 31 36f;r hf 31 36f;r hf;r 316 31 36f;r 39q 31 31z;r 37f 31 31z;r 39c 31 38a;r 3dc 31 3bv;r 318;3 4em 31 bs 32u;3 4em 31 ck 32u;3 4em gm;3 4en 31 4eo 4ep;3 4en 31 4ep;3 32u 30m;3 kr go;3 31a 30m;1r 38o 31 6o 3ci 3cw;1r 38o 31 3ci 3cw;1r 3ci 3cw;1r ie;1r ho 31 2ze;1r ho 4eq;1r a3;1r 38o 31 3dc;1r 3dc 31 32o;1r 307 31 3d1;1r 31j 31 3ci;1r 31j 4er;1r 30l 3y 37i;1r 30l 4es;26 3e4 6o 32d;26 3e4 bs 32d;26 3e4 6o 35i;26 3e4 6o 36m;26 cu dg 4et;26 33g 31 6o 32d;26 33g 31 6o 35i;26 33g 31 32c;26 o 36l;26 3ah 3c;26 ba 4eu 4ev;26 33y;26 31h;26 3ap;26 30o;26 326;26 327;26 3ei;26 39d;26 r3;26 35a;26 3dj;26 2zn;26 2zu;26 3cv;1p 33c b 3dw;1p 39q 31 3dw 3y 3eq;1p 3y 6o 34d;1p b 6o 34d;1p op;1p 316 31 31z 19;1p 3y 3a4;1p 33t;1p 3a3;1p ud;1p 3y 3eq;1p 3el;1p 36j;1p 39q 31 31z 19;1p 3bv 37b;15 4ew 31 4ex -2 4ey 4ez;15 4ew 4ex -2 4ey 4ez;15 4ew 31 -2 4ey 4ez;15 4ew -2 4ey 4ez;1a 30l 4f0;1a 38m 30l;1a b bs 38j;1a b ck 38j;1a 32u 31 3as;1a 39a 3ak;1a 34a 31k;24 36g a4 3eo;24 3ep;24 3eo 36g;24 3em a4 3eo;24 36g 3y 3eo;n 4f1 4f2 3 4f3;n 4f1 3 4f3;n 4f1 4f2 4f3;n 4f1 4f3;n 35s 31 -2 4f4;n 35t -2 4f4;n 3 4f5;n 35t 3;h 3dt 6y 310 4dh 4f6;h 3dt 6y 3cz 4dh 4f6;h 3dt 6q 3d0 4dh 4f6;h 3dt 6y ad 4dh 4f6;h 30w 310 4dh 4f6;h 3dt 3x 389 4dh 4f6;h 3dt 6y 3a8 4dh 4f6;h 32d 4f7;h 4f8 ig 31 36v;h 4f8 ig 4f9;h 38c 4fa 3b7;x 4fb nh;x 3dt 6q o5;x 31 3dt 6q o5;x 31 32r o5;x 4fc o5;x f3 b 3dt 6q 38b;x f3 b 3dt 6y 397;x f3 b 3dt 3x 389;13 8h ay 3bs 4fd;13 8h ay 38f 4fd;13 8h 3bs 4fd;13 8h 365 359 4fd;13 8h 38f 4fd;13 8h ay 3aa 4fd;13 bc 4fd;13 2f 8u bc 4cp;13 351 8h 4fe;1q 3ax 3cy 0 3ej 33t;1q 3ax 3cy 0 4ff;1q 3cy 3ax 0 3ej 33t;1q 3cy 3ax 0 4ff;1q 4fg 0 3ej 33t;1q 4fg 0 4ff;1q 3e8 4fh;1q 4fi 80 nb;1q 4fi nb;1q 3e8 38w;1q 303 31 ad az 338 3d9;1q 303 31 ad az 3d9;1q 38q 3ek 3cy;1q 38q 4fj;1q 3ax 39z 39x;1q 39z 39x;1m 4fk -2 32s 303;1m 4fk -2 31 36v;1m 4fk -2 3y 0 36b;1m 4fk -2 3y 6q 3aq;1m 4fk -2 303 31 0 36b;1m 4fk -2 3y 37w;1m 4fk -2 4fl;1m 339 31 6q 3aq 0 36b ba 8h;1m 339 31 6q 3aq 0 36b 31 6w 32b;1m 339 31 6q 3aq 0 36b 4fm;1m 3y 6q 3aq 0 36b ba 8h;1m 3y 6q 3aq 0 36b 31 6w 32b;1m 3y 6q 3aq 0 36b 4fm;1m 339 31 3aq 0 36b ba 8h;1m 339 31 3aq 0 36b 31 6w 32b;1m 339 31 3aq 0 36b 4fm;1m 3y 3aq 0 36b ba 8h;1m 3y 3aq 0 36b 31 6w 32b;1m 3y 3aq 0 36b 4fm;1m 339 31 6q 0 36b ba 8h;1m 339 31 6q 0 36b 31 6w 32b;1m 339 31 6q 0 36b 4fm;1m 3y 6q 0 36b ba 8h;1m 3y 6q 0 36b 31 6w 32b;1m 3y 6q 0 36b 4fm;1m 339 31 0 36b ba 8h;1m 339 31 0 36b 31 6w 32b;1m 339 31 0 36b 4fm;1m 3y 0 36b ba 8h;1m 3y 0 36b 31 6w 32b;1m 3y 0 36b 4fm;1m 31 6w 32b -2 4fn -2 4fo;1m ba 8h -2 4fn -2 4fo;1m 8u -2 4fn -2 4fo;1m 4fp bs 4fq;1m 33d 3aj;1m 332 3aj;1m 3by 3ef;1m g1;12 8h 5e 3al 31 3cj;12 8h 5e 4fr;12 4fs 3al 31 3cj;12 4fs 4fr;12 34d 8h 4fe;12 8h ay 4ft -2 34d;o 4fu 3cp -2 4fv;o 4fw 4fx 58 3cp -2 4fy;o 4fw 4fx 4fz -2 4fy;o 4g0 4g1;o 8o 31t 4g2;o 4g3 3cj bs;22 4g4 4g5 4fw 4g6;22 4g7 4fw 4g8;22 4fw 4g6 58 3cp -2 4g9;22 4fw 4g6 8o 4r -2 4g9;22 4fw 4g6 4r -2 4g9;22 7d 37j -4 4dv -4 4ga;22 7k 38j 4c -4 4dv -4 4ga;22 bk -4 4dv -4 4ga;22 34p 30v -2 3dm 39b -2 4gb;22 34p 30v -2 4gc -2 4gb;22 34s 30v -2 3dm 39b -2 4gb;22 34s 30v -2 4gc -2 4gb;22 6r 373 -2 3dm 39b -2 4gb;22 6r 373 -2 4gc -2 4gb;22 c0 373 -2 3dm 39b -2 4gb;22 c0 373 -2 4gc -2 4gb;22 4gd -2 3dm 39b -2 4gb;22 4gd -2 4gc -2 4gb;22 3dg ct 4ge 39a 4gf;22 3av 3ca 3ee 382;22 4gg 3du 4gh;q ba;q 2n;q bh;q cx;t mp;t mq;t 3ac;t 39p;t 32h b;s k5;s 3cj;s 3al 31 3cj;s 32d;6 34d -2 4gi 3r 37p;6 34d -2 4gi 4gj;6 34d 31 3dk;6 34d a4 34l;6 34d 4gk;6 3bw 6q 3cs 3ab a4;6 3bw 34s 3ab a4;y a4 3cr;y di 3cr;y 363;y 3ew;y 3ex;1f ic;1f kf;1f 37x;1f fr;1f fl;1f rr;1f hl;1f nc;1f 3ea;1f 3e9;1f id;1f 31g;1f i3;1f lw;1j 3be 36d;1j 3cc;1j 4gl 4dv 4gm;1j 4gl 4gm;1j 4gn 4go;1j ql;1j 34t 4gp;1j 323;1j 34y;1j 3eb;e lg;e 36s;e 3ce;e 3d5;e hs;e hu;e oq;e qj;e gr;w 0 4gq 0 4gr 4gs 4gt;w 0 0 4gr 4gs 4gt;w 0 4gq 4gr 4gs 4gt;w 0 4gr 4gs 4gt;w 0 4gq 0 4gr 4gs;w 0 0 4gr 4gs;w 0 4gq 4gr 4gs;w 0 4gr 4gs;w 4gu 0 4gv 0 4gw 4gx 3c;w 4gu 0 0 4gw 4gx 3c;w 4gu 0 4gv 4gw 4gx 3c;w 4gu 0 4gw 4gx 3c;w 4gu 0 4gv 0 4gw 4gx;w 4gu 0 0 4gw 4gx;w 4gu 0 4gv 4gw 4gx;w 4gu 0 4gw 4gx;w 4gy 4gv 4gz 4gw 4h0 3c;w 4gy 4gz 4gw 4h0 3c;w 4gy 4gv 4gw 4h0 3c;w 4gy 4gw 4h0 3c;w 3y 4fw 3dm 37e;w 4h1 382 4h0 3c;w 4h2 4fw 4h3;c 4h0 3c;c je;c 30w 3c;c a4 36b;c b 6o 3ck;c a4 3ck;c s8;k 33e 317;k 3y 317;k 33e bs 317;k 33e ck 317;k 38u;k 3y 37i;k 3bo;k 3de;k 387;k 319;k 3df;f 33r 352 33e;f 33r 4h4;f lg 33r 3y 37i;f lg 33r 4h5;f lg 7b 31 -2 1;f lg o 37w -2 1;f lg 4h6 -2 1;f lg 1 -2 4h7;f 36s 352 355;f 36s 4h8;f 37d 35g;f os 4h9;f 3d8 4ha;f bc 4hb;f 3dw 355;1g 4hc 4hd 36s 31;1g 4hc 4hd 4he;1g 4hc 36s 31;1g 4hc 4he;1g 4hf 31 38m 31h;1g 4hf 31 31h;1g 4hf qk;l 395;l 3e2;l 35j;l 33r;l 35y;l 3bm;l 33b;16 4fw 3ao 32u 4hg;16 4fw 32u 4hg;16 4fw 3ao 32u;16 4fw 32u;16 32u 4hh;1b 4hi 4hj 4hk;1b 4hi 4hk;1b 4hl 2f 4hm 4hn;1b 4hl 4hm 4hn;1b 4hl 2f 4hn;1b 4hl 4hn;1b 0 a4 31d 31 31r;1b 0 a4 31d 31 30w;1b 0 a4 31d a4 30w;1b 0 a4 31d a4 3e0;1b 0 a4 31d a4 3e2;1b 0 31 31r;1b 0 31 30w;1b 0 a4 30w;1b 0 a4 3e0;1b 0 a4 3e2;1b 31r 32 0 4ho 30w 4hp;1b 31r 31 0 4ho 30w 4hp;1b 31r 4ho 30w 4hp;1b 31r 32 0 4ho 4hp;1b 31r 31 0 4ho 4hp;1b 31r 4ho 4hp;1b 4hq -2 4hr;1b ay 3ax 2f;9 31c;8 4hs 366 37k;8 4hs 4df;8 3b9;8 33b;8 31i;8 34e;j b 4n 31 -2 4ht -2 4hu;j 39a -2 4ht -2 4hu;j 34h 31 38s;10 2zp 31 3e2;10 2zp 31 395;10 2zp 31 31i;10 2zp 31 3e2 31 33r;10 2zp 35h;10 4hv 31 4hw 4hx 317;10 o2 31 33r;10 mi kz;19 398;19 399;19 34e;19 nq;19 30u;p 4hy 4fw 4hz;p 4fw 4i0;p 3y 317;p 33e 317;p b 33x 3ao;1n qz;1n r1;1n qy;1n qu;1n r0;1n 4i1 -2 b 38m;1n 4i1 -2 o 354;1n 4i1 -2 b 6y;1n 4i1 -2 b 393;1n 4i1 -2 b 31h;1n 4i1 -2 31 38n;1n ki 31 34e;1n ki 31 35n;1n ki pv;1o 2zp 31 4i2;1o 4i3 31 4i4 4hx 4i5;1x 4i6 7d 364 4i7 -2 4i8;1x 4i6 4i9 4i7 -2 4i8;1x 4i6 7d 364 -2 4i8;1x 4i6 4i9 -2 4i8;1x 4i6 7d 364 4i7 -2;1x 4i6 4i9 4i7 -2;1x 4i6 7d 364 -2;1x 4i6 4i9 -2;1x 4ia b -2 4ib;1x 4ia -2 4ib;1x 3d8 3y 37i;1x 3d8 a4 3c;1x 3d8 4ic;1x 4id 0 4ie;1x 4if 4ig;1x 3bt 3a5;1x ja;1z j7;1z qg;1z ma;1z ml;1z mk;1z 3cf 38g;1z f5;1z 300 35j;b 32q;b 32p;b ny 4ih;b 30r 4ii;18 oq;18 3ce;18 3d5;18 hu;18 ru;18 hs;18 35r;1v 4ij 4ik 4il 4im o 37w 4in -2 4io;1v 4ij 4ik 4il 4im 4ip 4in -2 4io;1v 4ij 4il 4im o 37w 4in -2 4io;1v 4ij 4il 4im 4ip 4in -2 4io;1v 4ij 4ik 4im o 37w 4in -2 4io;1v 4ij 4ik 4im 4ip 4in -2 4io;1v 4ij 4im o 37w 4in -2 4io;1v 4ij 4im 4ip 4in -2 4io;1v 4ij 4ik 4il 4im 4in -2 4io;1v 4ij 4il 4im 4in -2 4io;1v 4ij 4ik 4im 4in -2 4io;1v 4ij 4im 4in -2 4io;1v 4iq -4 0 4io;1i 4ir b o 37w -2 4is;1i 4ir b 4it -2 4is;1i 4ir o 37w -2 4is;1i 4ir 4it -2 4is;1i 4iu a4 30w 4iv;1i 388;1i ai 31 37z;1i 34o 39w;1w 6l 31 36t;1w 6l 31 30p;1w 6l 31 35k;1w 6l 31 3dw;1w 6l 36u;1w 6l 31 30c",
  "it": "",
  "pt": "",
  "any": "z 1;y ee;y ed;y e0;y eb;y ec x;y ea as x;y c2;y e4;y dj;y 51 4iw;y 5b;y 5a;y 4h 7h;y 62;20 e8 cy;20 e9;20 7w;20 7v 54;20 71 a1;20 7x;20 96 7v;20 7z 7v;20 7t 9r;20 7r 7v;20 9v;20 ev;20 24 x;20 25;20 db;20 bd;20 9w;20 86;20 1t;20 a0 7v;20 e3;20 1s;20 d6;20 1x;3 5s;3 ar;3 1l;1r bl;1r 2r;1r 2q;24 dl;24 dk 5w;24 dk 5w dc;24 a6;24 a5 5w;24 e2;b d6;b c5;b 1s;b 1x;b 4g;b 1p;b 2l;b 2k;b 6m;b 2m;b 2i;b 2j;b 2h;b ci;b 7j;b cj dx;1t b1;1t b2"
 },
 "sensitive": "bank-details cheque crypto easy-money fee gift-card guaranteed-job identity-doc interview messenger parcel pay-word recruit-fee refundable secret-number transfer-service",
 "overlapping": "money pay-order starter-kit",
 "patterns": [
  {
   "id": "fee-charged",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "recruit-fee"
    ],
    [
     "pay-order",
     "transfer-service",
     "secure-place",
     "to-our",
     "advance",
     "money"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [
    "background-check",
    "remuneration",
    "travel-refund"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-paid-for",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "pay-order"
    ],
    [
     "money"
    ],
    [
     "process",
     "secure-place",
     "kit"
    ]
   ],
   "within": 14,
   "ordered": false,
   "unless": [
    "background-check",
    "remuneration"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-to-secure",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "pay-order",
     "recruit-fee",
     "fee"
    ],
    [
     "secure-place"
    ]
   ],
   "within": 14,
   "ordered": false,
   "unless": [
    "background-check",
    "remuneration"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-advance",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "pay-order"
    ],
    [
     "advance"
    ],
    [
     "process",
     "money",
     "kit"
    ]
   ],
   "within": 14,
   "ordered": false,
   "unless": [
    "background-check",
    "remuneration"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-refundable",
   "code": "content/fee",
   "variant": "refundable",
   "strength": 3,
   "needs": [
    [
     "pay-order",
     "recruit-fee",
     "fee",
     "buy"
    ],
    [
     "refundable"
    ]
   ],
   "within": 16,
   "ordered": false,
   "unless": [
    "background-check",
    "travel-refund"
   ],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "fee-transfer-service",
   "code": "content/fee",
   "variant": "transfer",
   "strength": 3,
   "needs": [
    [
     "pay-order",
     "fee",
     "recruit-fee"
    ],
    [
     "transfer-service",
     "gift-card"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [
    "when-hired"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-kit",
   "code": "content/fee",
   "variant": "equipment",
   "strength": 2,
   "needs": [
    [
     "buy"
    ],
    [
     "kit",
     "vendor",
     "pay-order",
     "starter-kit"
    ]
   ],
   "within": 10,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-mentioned",
   "code": "content/fee",
   "variant": "mention",
   "strength": 1,
   "needs": [
    [
     "recruit-fee"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [
    "background-check",
    "remuneration",
    "travel-refund"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "documents-bank",
   "code": "content/sensitive-documents",
   "variant": "bank-details",
   "strength": 3,
   "needs": [
    [
     "send"
    ],
    [
     "bank-details"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [
    "when-hired"
   ],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "documents-secret",
   "code": "content/sensitive-documents",
   "variant": "secrets",
   "strength": 3,
   "needs": [
    [
     "send"
    ],
    [
     "secret-number"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [
    "when-hired"
   ],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "documents-identity",
   "code": "content/sensitive-documents",
   "variant": "identity-copy",
   "strength": 2,
   "needs": [
    [
     "send"
    ],
    [
     "identity-doc"
    ],
    [
     "copy",
     "both-sides",
     "selfie"
    ]
   ],
   "within": 14,
   "ordered": false,
   "unless": [
    "right-to-work",
    "when-hired"
   ],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "documents-selfie",
   "code": "content/sensitive-documents",
   "variant": "identity-selfie",
   "strength": 3,
   "needs": [
    [
     "identity-doc"
    ],
    [
     "both-sides",
     "selfie"
    ]
   ],
   "within": 14,
   "ordered": false,
   "unless": [
    "when-hired"
   ],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "documents-video-ident",
   "code": "content/sensitive-documents",
   "variant": "video-ident",
   "strength": 3,
   "needs": [
    [
     "video-ident",
     "open-account"
    ],
    [
     "video-ident",
     "partner-bank"
    ]
   ],
   "within": 16,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "guaranteed-job",
   "code": "content/guaranteed",
   "variant": "job",
   "strength": 2,
   "needs": [
    [
     "guaranteed-job"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "guaranteed-everyone",
   "code": "content/guaranteed",
   "variant": "everyone",
   "strength": 3,
   "needs": [
    [
     "everyone-hired"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "guaranteed-mass",
   "code": "content/guaranteed",
   "variant": "mass",
   "strength": 3,
   "needs": [
    [
     "mass"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "urgency-scarce",
   "code": "content/urgency",
   "variant": "scarce",
   "strength": 2,
   "needs": [
    [
     "scarcity"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [],
   "guards": [
    "warned"
   ]
  },
  {
   "id": "urgency-reply",
   "code": "content/urgency",
   "variant": "reply-now",
   "strength": 1,
   "needs": [
    [
     "reply-now"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [],
   "guards": [
    "warned"
   ]
  },
  {
   "id": "interview-none",
   "code": "content/no-interview",
   "variant": "none",
   "strength": 2,
   "needs": [
    [
     "no-interview"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [
    "invitation"
   ],
   "guards": [
    "warned"
   ]
  },
  {
   "id": "interview-messenger",
   "code": "content/no-interview",
   "variant": "by-messenger",
   "strength": 3,
   "needs": [
    [
     "interview"
    ],
    [
     "messenger"
    ]
   ],
   "within": 10,
   "ordered": false,
   "unless": [
    "invitation"
   ],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "interview-text",
   "code": "content/no-interview",
   "variant": "by-text",
   "strength": 3,
   "needs": [
    [
     "by-text"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [
    "invitation"
   ],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "message-move",
   "code": "content/no-interview",
   "variant": "move-to-messenger",
   "strength": 2,
   "needs": [
    [
     "reach-us"
    ],
    [
     "messenger"
    ],
    [
     "recruiter"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "message-unsolicited",
   "code": "content/no-interview",
   "variant": "unsolicited",
   "strength": 2,
   "needs": [
    [
     "unsolicited"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [
    "hypothetical"
   ],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "message-hired",
   "code": "content/no-interview",
   "variant": "preselected",
   "strength": 2,
   "needs": [
    [
     "hired-already"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [
    "hypothetical"
   ],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "pay-minutes",
   "code": "content/pay-implausible",
   "variant": "little-work",
   "strength": 3,
   "needs": [
    [
     "money"
    ],
    [
     "little-work"
    ]
   ],
   "within": 16,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "pay-easy",
   "code": "content/pay-implausible",
   "variant": "easy-money",
   "strength": 2,
   "needs": [
    [
     "easy-money"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "mule-account",
   "code": "content/money-handling",
   "variant": "own-account",
   "strength": 3,
   "needs": [
    [
     "funds"
    ],
    [
     "own-account"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [
    "own-pay"
   ],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "mule-forward",
   "code": "content/money-handling",
   "variant": "pass-on",
   "strength": 3,
   "needs": [
    [
     "receive",
     "own-account",
     "cheque"
    ],
    [
     "pass-on"
    ]
   ],
   "within": 14,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "mule-cheque",
   "code": "content/money-handling",
   "variant": "cheque",
   "strength": 3,
   "needs": [
    [
     "cheque"
    ],
    [
     "cash-cheque"
    ],
    [
     "for-equipment"
    ]
   ],
   "within": 24,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "mule-title",
   "code": "content/money-handling",
   "variant": "title",
   "strength": 2,
   "needs": [
    [
     "mule-title"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "mule-open-account",
   "code": "content/money-handling",
   "variant": "open-account",
   "strength": 3,
   "needs": [
    [
     "open-account"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [
    "when-hired"
   ],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "reship-home",
   "code": "content/reshipping",
   "variant": "home",
   "strength": 3,
   "needs": [
    [
     "parcel"
    ],
    [
     "home-address"
    ],
    [
     "reship",
     "receive"
    ]
   ],
   "within": 18,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "reship-title",
   "code": "content/reshipping",
   "variant": "title",
   "strength": 2,
   "needs": [
    [
     "reship-title"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "crypto-deposit",
   "code": "content/crypto",
   "variant": "deposit",
   "strength": 3,
   "needs": [
    [
     "top-up"
    ],
    [
     "crypto",
     "task-work"
    ]
   ],
   "within": 14,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "crypto-task",
   "code": "content/crypto",
   "variant": "task",
   "strength": 3,
   "needs": [
    [
     "task-work"
    ],
    [
     "earn",
     "money",
     "daily",
     "from-home"
    ]
   ],
   "within": 18,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "crypto-paid",
   "code": "content/crypto",
   "variant": "paid-in",
   "strength": 2,
   "needs": [
    [
     "paid-in"
    ],
    [
     "crypto"
    ]
   ],
   "within": 6,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "share-contacts",
   "code": "content/chain-letter",
   "variant": "share",
   "strength": 3,
   "needs": [
    [
     "share-this"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "recruit-others",
   "code": "content/chain-letter",
   "variant": "recruit-others",
   "strength": 2,
   "needs": [
    [
     "recruit-others"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "unskilled",
   "code": "context/unskilled",
   "variant": "unskilled",
   "strength": 1,
   "needs": [
    [
     "no-qualification"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [],
   "guards": []
  }
 ]
};
