// Written by scripts/generate-lexicon.ts from data/lexicon/*.yaml. Do not edit.
import type { CompiledLexicon } from '../lexicon/lexicon.js';

export const COMPILED: CompiledLexicon = {
 "classes": "advance age-band background-check bank-details both-sides buy by-text candidate-pays cash-cheque cheque copy crypto daily duty earn easy-money employer-pays everyone-hired fee for-equipment from-home funds gift-card guaranteed-job hired-already home-address hypothetical identity-doc interview invitation kit lifter little-work mass messenger money mule-title negator no-interview no-qualification only open-account own-account own-pay paid-in parcel partner-bank pass-on pay-order pay-word per-hour process reach-us receive recruit-fee recruit-others recruiter referral refundable remuneration reply-now reship reship-title right-to-work scarcity secret-number secure-place selfie send share-this ship-label starter-kit task-work to-our top-up transfer-service travel-refund unsolicited vendor video-ident warning when-hired",
 "exact": "1 100 2 24 3 4 48 5 9 a aan abonar abone abonen account accounting acquitter acquittez act ad add ads age ai aja al all alleen als am ami an and any ao aos apenas app are as asi ask asumimos at ate atm au aub auf aux b be begleichen bei bel bem ben betaal betaald betaalt betalen bezahlen bezahlt bic big bij bin binance bis bit bitcoin bizum bon bonifico borg bsn btc buy by call can car cas cash cashapp caso ce ces charge chat che check checks chez chi ci click cnh cni cobrimos com con copriamo cpf crb criptomoeda criptomoneda criptovaluta crypto cryptocurrency cryptomonnaie cuando cubrimos cv cvc cvv d da dag dal dan dar das dat day dbs de dei del dem den deposit depositar deposite deposits der des dez dhl di dia die dir discord dit dix dm dni do don doorsturen dos du due dus e earn een ehe eid ein einzahlen el elle em en enkel entrichten envia enviad enviando enviar enviarnos envie enviem envien envienos envoyer envoyez er es est et ete ethereum eux facebook falls fee fees few fie fin foi for fornire fornisca fornite found free fue fur ga gdc geben geef geen get gezahlt gmc google got graag gram gsm gtalk h ha han hangout hangouts has hat hay he her het hey hi him his ho hoy hr hrs hui hurry i iban ich ici id ident if ihr ik il im imo in indicare indicate indichi indien ingresar ingrese ins int invia inviarci inviare inviate inviateci invii is isn ist it its ja je jij job join jou kan kik kit kryptowahrung l la laad las le lei les let lhe lid like liken ll lo lorsque los lot lu lui m maak maakt mai mail mailen make making man manda mandar mandare mandate mande mandi mas may me mee mes message messenger met metamask meu mi mia mij min mio mir mis mit mlm mobile moi momo mon money moneygram mpesa msg mtn muy my n na nao nas ne need nehmen nel nem neosurf neu new ngo nhs ni nib nicht nie niet nimmer nmc no noch nog noi nom non nooit nor nos not now nu nul nur o of ohne old om on once one ong ons op open or ora orange ore os otp ou our out overmaken overschrijven own package packages paga pagamos pagar pagare pagas pagate paghi paghiamo pago pague paguem paguen paid paiement paient par pas pay paye payer payez paypal pays paysafecard pcs pdf per perfect pesa peu pin piu pix poi por post postident pre pro provide pvg qu qualora quand quando que qui ral re read received red reembolsamos regler reglez remit rep reply reviewed rg rh rib rimborsiamo s sans sao saw schick schicken schrijf se sea sei selfie selfies sem send sende senden senza set seu seules seuls should si sia sie sin skrill sms so sobald sofern soi solo som somente son sosteniamo sou soy ssn sta std stort storten sturen stuur stuurt su sua sul sum suo suportamos sur sus t ta tag tan te teams telegram tem ten tes tether teu text the ti to toi ton too top tot tra transfer transferir transfiera transfira trc20 tre trust tu tua tuo tus two u uberweisen uberweist uberwiesen uit um uma un una und une unicamente union unpaid uns until up ups ur us usdt uur uw van ve venmo verfahren versa versamento versare versate versement verser versez versi vez vi via viber video videoident viewed virer virez vog vol vom von voo vor vos vous vu vue wallet wanneer was watsapp we webid webmoney wechat weg wenn wer western westernunion what whatapp whats whatsap whatsapp when whether who wie wij wir wire without won write y ya you zahlen zahlt zahlung zap zelle zend zet zodra zonder zu zum zur",
 "prefix": "abiert abogad abon abonad abonnement abzock accepte accettat accompagn aceit aceptad acquitte actif addett adherent adicion adjunt administratif administrativ admitid advert advogad agent aggiung agree agreg ajoute aktivierungsgebuhr alleg allocation amen ami ammess amministrativ anad anex anmeldegebuhr annullat anruf ansprechpartner antwort aport appelle appli approuve approvat approvisionn apresur aprobad aprovad arnaqu arrive asegurad asesor asigna aspirante assegnat assistant assume assunt assurance assure asumid attrezzatur attribue aufnahmegebuhr ausbildungsgebuhr ausweis ausweisdokument automatic automunit autre bancaire bancari bancaria bancario bearbeitungsgebuhr beneficiaire beneficio benevole beperkt berater bericht beschik betreuer betrug betruger bewerber bewerbungsgebuhr bewerbungsgesprach bewohner bitcoin boekhoud boost bourse buchhalter burla burocratic cadeau cadeaubon cadeaukaart cancel cancelad candidat candidature carich carreg carregu carte cedula certificad certificado certificat certifie cham charge chat chate cheque chiam choisi clave clicc click client cliqu clique cobert cobr cobrad code comision commission communique companer compartid compartilh complet comptabil comptable compte comunic comuniqu conclu condivid conferencia conferentie confirme congres congreso congress congresso conseiller conserva consigliat consolar consulaire contact contat contatt continu contrasena contrat contratad controleur convegn convid convidad convite convocation convoque coordinador coordinateur coordonnee copert copia copie correspond coupon courant couvert cripto crypto cryptomonnaie cryptomunt cubiert cubierto cuenta custead customer dagelijks debutant deelnemer demande denunci depos deposit depot deroul desbloque desconfi devid devolv devolvid devuelt diari diario diffid diffus digital digitaliza director diretor discut document documento donation donne doorzend dossier dovut driver einladung einschreibegebuhr einschreibungsgebuhr einzahl elegid eligib embauche encaiss encaminh encaminhad encargad encontrad enfant engage enregistrement entretien entrevista entrevue envi enviad envoy equipamento equipement equipo erreich erstattungsfahig escanead escolhid escrev escrib escro estaf estagiari etichett etiqueta etiquette etudiant etudie examine exent exig exige exigid expense extracto facil facilit facilitad facture facult fakejob filleul finance financiad financier finanzagent finanziat firmad formation fornec fornecedor fornitor fotocopia fotografia fournisseur fraud fraude fraudolent fraudul fraudulent freunde frod fuge fuhrerschein fuhrungszeugnis gagn gain gan ganancia ganh ganho garanti garantid garantiert garantit garantizad gefalschte gefluchtete gegarandeerd geschenkkarte gestor geworbene giornalier gir golpe groupe guadagn gultig guthabenkarte gutscheincode gutscheinkarte habl handler hebdomadaire heretikett herlabel herverpak hesite identifiant identiteitsdocument ilimitad illimitat illimite imagem imagen imediato immagine immediat impersonat incass incorporad indemnite indicad indiqu ingres ingreso inleg inmediato inoltr inoltrat inscription inspecteur instantaneo interesse intermediari interview invers invert invest investier invi invit invitacion invitad invitation isent joign journalist journaliste kaart kandidat kein klick klient kolleg konferenz kontakt kontakte kopie krijg krypto kryptowahrung legalisation leiter levant lieferant ligu limitad llam logiciel logistikmitarbeiter manager mand masiv masseneinstellung massicci massiv material mefi meine melde membre mensage mensaje mensuel mercadoria mercancia messag message messaggi mieter minim misbruik missbrauch mitarbeiter mitgliedsbeitrag moeda moneda monnaie montant mot mula multilevel nachricht nacionalidad nacionalidade nationalite necesari necessaire necessari nepvacature neue neuverpack notari notarie nueva nuov obbligatori obligatoire obligatori obrigatori onbeperkt ontvang operador operateur oplaad oplicht optimi optimis opwaarder original pag paga pagad pagament pagamento pagat pago paiement paketagent paketempfanger paketmanager paketprufer papier parceiro parrain partag partage partecipant partenaire participant participante partilh partner pasaporte passaporte passeport passif passiv patient payable paye percu perd permiso personalausweis personalchef personalleiter personne photo photocopie piramide place plaza port post poste postul postulant postulante poursui praktikant preferencial preferibil prelev premier prepagad prepagat preparateur prepaye prepayee pres preseleccionad preselectionne prime procedure procesador proche professionnel proporcion propose propri proveedor prufungsgebuhr qualification qualifikation quotidien raccomandat ramen rapid rapprochement realiz recarg recarreg receb reception recharg recharge recib recibid reclut reclutador recomendad recommande reconcil recruiter recrut recrutador recrute recrutement recu reembal reemball reembols reembolsad reempaquet reenvi reetiquet reexped reexpedi refugiad registrierungsgebuhr regle reimburs reintegr reinvi reisekosten reisepass reiskosten rejoign relabel remboursable rembourse remet remit remuner remuneration rendimento rendu renvoy repackag repass repond representant requerid requier requis reservierungsgebuhr respond restitue restituibil restituid restituit retenu retir revenu revers ricaric ricev richiest riconfezion rietichett rimborsabil rimborsat rispedi rispond ruckzahlbar salaire saldat saque sblocc scam scan scansione scelt schreib schufa schuler schulungsgebuhr scriv secreta segnalat seleccionad selecionad selectionne selezionat semanal senha settimanal signale simbolic slachtoffer socio sollicitant sollicitatiegesprek somme sospechos sospett sostenut spedir stagiair stagiaire stagist stort student studiengebuhr studierende submet subvention sufragad suplant suportad supplier suscrib suspect suspeit svolg symbolique taglich tagungsgebuhr tarjeta teilnahmegebuhr teilnehmer tekstbericht tenant termin textnachricht textuel thuiswerk ticket tirocinant titre touch trabajador trag trainingsgebuhr traite traitement tramite transaction transf transfer transferagent transfert transfier transmis transport trasfer trasmett travailleur treuhandagent trovat truff uitnodiging umetikettier umverpack unic uniforme universidade universit unser upload usager usurp vacature valid valide valut veloc vendeur verdacht verdachtig verdien vermeld vermittlungsgebuhr vers versandagent versandetikett versandlabel versandmitarbeiter versat verse versement verstrek verwaltungsgebuhr verzendlabel victima victime vigente vire virement virtual visa visagebuhr visumgebuhr vitima vittim volontaire volontar voluntari vorauszahl vorstellungsgesprach vrijwilliger waarschuw wahrung warenagent warenprufer warn wekelijks wende wochentlich woonwerk zahlungsabwickler zahlungsagent",
 "suffix": "verwaltungsgebuhr",
 "stem": {
  "en": "abroad absolut accept access accommod account accredit acquaint acquir across activ addit address admin administr admiss advanc after afterward ag again agenc agent alert allow along alreadi also amazon among amount announc annum anoth answer anyon anywher apart app appl appli applic appoint approach approv aren arriv asap ask assist associ assur attach attend attest attornei attract author authoris automat avail avoid awai awar back background badg balanc band bank barrist base be bear been befor beforehand begin below beneficiari between bewar biometr birth bitcoin blogger bodi bond bonu book bookkeep born borrow both brief bring buck build busi came camp campaign cancel candid candidatur cannot cant card care carri cash cashier caught caution cautiou cell certif certifi chang channel charg chariti chat check chequ children chosen citizen claim clear clearanc clerk client code coin coinbas colleagu collect come comment commiss committe compani complet condit conduct confer confirm congratul consid consult contact continu contract contribut convert cooper coordin copi corpor cost could council countri courier cours cover credenti credit crimin crypto currenc current custom daili data dealer dear debit deduct degre delai depart departur deposit design desk detail didn digit diploma direct director disappoint disclosur discount document doesn doesnt done donor dont doorstep dossier doubt downlin drive driver drop each earn easi easili ebai echeck elig els email emploi employ employe enclos encount end enhanc enrol enter entir equip escrow evalu everi everybodi everydai everyon exactli exam examin except exchang exclus exercis expens experi expir extra face facebook fake famili fast fedex fee feel fifteen file fill final finalis financ financi finish firm first fit five flag flexibl flight follow forfeit forget form formal forward found foundat fraud fraudster fraudul free freedom friend from front full fulli fund further genuin get gift giro give given go good googl govern grab grant group grow guarante guest handl handler have hcpc health held hello here hesit hire hold home hospit host hotel hour hourli hous huge human hurri ident identif imag immedi immigr immunis impost impostor impress inbox includ incom indic individu induct influenc info inform inspector instagram instal instant instantli institut insur interest internet internship interview into introduc invest invit invoic issu item itun job join just keep kindli label laptop larg last late later lawyer least leav left legal legalis legit legitim less letter licenc licens life like limit line link list littl lodg login look lost made maiden mail make manag mani manual map market mass massiv match materi media medic meet mega member mentor merchant messag messeng min mini minim minimum minu minut miss mobil modest moment monei moneygram month more mother movi mule multipl must mustn name nation necessari need needn neg neither network never next nobodi nomin none notic number oblig obtain offer offic onboard onc onli onlin onward open oper opportun order organ organis orient origin other otherwis over oversea pack packag page pai paid panic paper paperwork parcel part particip partner pass passport password patient payabl paycheck payment payout paypal payrol pension peopl percent percentag perform permit person phish phone photo photocopi photograph pick pictur ping place placement platform pleas pocket polic polici posit possess post postag postal practic prepai prepaid preselect press print prior privaci privat probat problem proce procedur process processor product profession profil profit program programm progress project proof protect provid purchas pure qualif question questionnair quick quickli rang rata rate rather reach real rear receipt receiv receptionist recharg recommend record recruit recto refer referr refrain refuge refund refus regist registr reimburs reject releas reloc remain remaind remit remitt remot remuner repack repli report repres request requir resend reserv reship reshipp resid residenti residu resourc respond rest restaur resum retain return review revolut right risk role rout run safe safeti salari same save scale scam scan schedul school score screen seat second secretari secretariat secur seen select send sent separ seriou servic set settl sever shall share ship shipment shop shortlist should shouldn side sign signal simpl simpli site skill skip slot small smartphon social softwar sole some somebodi someon song soon sort spare speak specialist sponsor spot staf stai star start starter startup statement statutori steam still stipend stood store student studi submit subscrib subsidis success such supervisor supplement suppli supplier sure sureti suspici symbol take taken tale talent task teacher team tell test text than that their them then these thi three through ticket tiktok time tip todai togeth told tonight tool topup trade train traine traineeship trainer transact transfer travel trust tuition twelv twenti unauthor unauthoris under uniform univers unless unlimit unlock until upfront upload upon urgent us usdt usernam vacanc valid vast vehicl vendor verif verifi victim video vigil virtual visa void volunt voucher wage wait waiv waiver wallet wari warn websit week weekend weekli welcom well were western whatsapp when which while will wire with withdraw withdrawn within without wont work worker worri would wouldn yahoo year your yourself youtub zangi zero",
  "fr": "abon acce accompagn accompagne accompl achat achet acompt acquer acquisit acquitt acte activ adherent adhes administr admis adress affect afin agenc agent agiss agre aim ains amis annonc appel appliqu apre argent arnaqu arriv arrive associ assur attend attent attir aucun aujourd aupr aur automat autoris autr avanc avant avec avez avis avocat avon badg bancair banqu beneficiair benevolat besoin bienvenu billet bloqu bonus bours boutiqu brut bureau caiss canap candidat candidatur cart cash casi caution cec cel cent cet chain chanc chaqu charg chat chef chequ cherch chez chois cinq clic clich client cod colis collect collegu colloqu command commenc commiss communiqu competent compl complementair complet comport compos compren comprend compt comptabl conduir conferent confidentiel confirm congr connexion conseil conserv constitu consult contact conten contrat contribu convert cop cot cotis cour courriel couvert couvr couvron credit crypto cryptogramm dan debloqu debut decouvert deduir del demand demandeur demandon demarch demarrag depart depech deplac depos depot depuis dernier dessous detail deux dev devr devront different diplom direct directeur directric disponibl dispos distanc distinct docu doit doivent domicil don donateur donne dossi droit ecrir ecris ecrit ecriv effectu effort elev email embauch emploi employeur encaiss enregistr ensuit entier entre entrepris entretien entrevu enverr enverron envoi envoy envoyon equip etabl ete etiquet etre etud evalu evit examen exclus exige exigeon exped expedi expedit experient expir extrait fac facil factur fair fait faudr fauss faut faux felicit feron fiabl fill filleul film finalis financ financi financier financon fiscal fois fond fondat format fourn fournisseur fournitur frais gain garant gard general gestion gestionnair gratif gratuit hameconnag heberg heur heureux horair hotel huissi humain identif identifi identit illimit immediat immigr inclu inclus independ indiqu inform informat inscript inscriv install instantan institu integral interim intermediair interview invit jam jeun joi joign joindr jour journali journe judiciair jusqu just laiss legal legalis leur li libert libr lien lieu lign lik limit limite log logist lor mail mainten maison mallet manag mandat manqu marchandis marketing mass massif massiv materiel medical mem membr menag mensuel merc messag messager metton minut mis mission mobil modiqu moin mois mond money monnai mont moyen mun mutuel naissanc national nationalit necessair negat neosurf nombr not notair notr nous nouveau nouvel null numer numeris numero obligatoir obten offert offre onboarding oper ordin ordre organis original oubl ouvert ouvertur ouvr pack pag pai paquet parcouru part partenair particip parven pass passif pay payabl payon paypal paysafecard pend percevoir perd perm person personnel peut photo piec plac plais plus plusieur portabl portefeuill posit possed possess post postal postul pour pourcentag pourr pourront prealabl prelev premi premier prend prendr prenon prepaye press preuv pri prim prion pris priv procedur produit profil programm projet proposon propr prudent publiqu puis pyramidal qualif quelqu question quiconqu quinz quoi quotidien rapid rat reag realis recev recevoir recevr recherch reclamon recois recommand recouvr recrut recruteur recto recu redev reexpedit reexpediteur referent refus refuse regl rejete relanc relationnel relev remarqu rembours rembourson rend renseign renvoi rep repond repons requ requis reseau reserv respons ressort ressourc rest restaur restent reten retenu retir retr reussit revenu revenus revers risqu salair san sauf scolarit secret secretair securit sejour select selection semain ser serieux seront serv servic seul sign signal signatur simpl sinon smartphon smic social societ soi soit sold somm sont soumettr sous stag structur subvent succ suffisent suis suit suiv suivr symbol tach tant tard telephon teletravail temp termin test tiendr tient timbr titr titulair toujour tous tout trait transact transcash transf transfer transfert transmet transmettr transport travail travaill tre treiziem tresorer trois trop trouv ulterieur uniform uniqu universit urgenc urgent usager usdt valabl valid ven vent ver verif vers verso veuill video videos vient vigil vingt vir virtuel vis visio visit vit vital votr vous voyag watsap wattsapp whatsapp",
  "nl": "aanbevol aanbod aangebracht aangenom aangerek aangeworv aankomst aankoopt aankop aanlever aanmeldingskost aanmeldkost aanschaff aanstell aantal aanvaard aanvang aanvrag aanwerv aarzel aarzelt abonner account achtergrondcontrol achterkant achterzijd activer administratie administratiekost adres advocat afdruk afgewez afstand agent alert all allen amazon amper ander antwoord app apparatur appj appl automatisch baangarantie ban bank bankafschrift bankgegeven bankreken bankrekeningnummer bedrag bedrijf begeleider beginn begint behandel behandeld behandelingskost behandelkost behoud behoudt beid bekek bekost bekostigd bemiddelingskost benaderd benodigd bent beoordel bericht bestel bestell bestelt betaalbewijs betaald betaalt betal betalingsagent betalingsbewijs betalingsverwerker beur beveiligingscod bevest bevestigd bewijs bewoner bezit bezorg bijdrag bijna bijverdien bijverdienst bijvoeg binn binnenkom blij boek boekt bonn bonus borg borgsom breng brutolon budget bureau burgerservicenummer cadeau certificat chat chatinterview cheque cheques client collega collegegeld commissie contact contract creditcardgegeven creditcardnummer cryptogeld cryptovaluta dag dagelijk deelnemer deeltijd del dez dien dienst dient digid digital diploma direct document donateur doorboek doorgegev doorgestuurd doorgev doorstort doorstur doorstuurt dor dossier dossierkost draagt drag drie dringend eenmal eenvoud eerst eig eis elk email enkel erkend ervar etiket factur financieel financiel foto fotokopie fotos functie garander garantie gat geaccepteerd gebeurt geboorteakt gedekt gedrag gefeliciteerd gefinancierd gegarandeerd gegev gegeven geinteresseerd gekoz gekreg geld geldezel geldig geldtransfer geliev gemak gen geselecteerd gesprek gestart gestort gevond gevraagd geweigerd gezien gezinn goed goeder goedgekeurd googl gratis groep haast hebb hotel houd houdt huis huisadres huisvest huurder identificatie identiteitsbewijs identiteitskaart ieder iederen iemand inclusief indien indiensttred informer inkom inkomst inloggegeven inn inschrijfgeld inschrijfkost inschrijfvergoed inschrijv inschrijvingsgeld inschrijvingskost intakekost interview invull inwissel itsm itunes jobaanbied jobgarantie journalist jouw kaart kaartnummer kamp kan kanal kandidat kandidatur kant kantoormateriaal kantor kennismakingsgesprek keuring kinder klant klein klik komt koopt kop kost kostelos kredietkaartnummer kreg krijg krijgt kunt kwalificaties kwijtgeschold laatst label land laptop lat later led leerling legal legalisatiekost legitimatiebewijs leverancier lidgeld lidmaatschap link logistiek lon loonadministratie maakt maand maandlon mail mak makkelijk manager mar massaaanwerv massal massarekruter massawerv materiaal medewerker medisch meebreng meestur meld men mer meten mijn minsten minut miss moet moneygram munt nadat nam nar nationaliteit negatief nem nepp netwerkmarket niemand niet nieuw nodig nooit notaris nummer omtrent onderteken onderzoek ongeacht onkostenvergoed onlin onmiddel ontgrendel ontvang ontvangt ontving onz opdracht open openbar opening opent opgepast oplad opleid opleidingskost oplicht opnem opnieuw opstur optimaliser organisatie originel over overboek overgemaakt overmaakt overmak overschrijv pagina paginas pakj pakjes pakket pakketagent pakketdoorzend pakketverwerk pakketverwerker partner partnerbank parttim paspoort passief patient paysaf pensioen per percent percentag person personel phishing pincod plaatsing plaatsingskost plat plek posities positiev premie priv procent product proeftijd proficiat profiel project reager recenser recensies recht recruiter recruitment registratie registratiebijdrag registratiekost registratievergoed reis reiskostenvergoed rek reken rekeninggegeven rekeningnummer rekeninguittreksel rekruter reserver reserveringskost rest restant restaurant rester restitueer resultat review rijbewijs rijksregisternummer risico salaris saldo sam scam schaff schriftelijk schrijf screening selectie selectiekost selectieprocedur signal slecht smartphon snel softwar sollicitant sollicitatie sollicitatiegesprek sollicitatiekost sollicitatieprocedur stageplat stagevergoed start starterskit starterspakket startpakket steam stichting stort strafregister student stur stuurt subsidies symbolisch taakjes tak team tekst tekstinterview telefon tenzij terug terugbetaald terugbetal teruggestort test testreken tevor thuis thuisadres thuiskantor ticket tien tijd tijden tip toegestuurd toelag toestur toevoeg totdat training trainingskost transactie transfer transferagent tuss tussenperson twee twijfel twijfelt uitbetaald uitbetal uiter uitgekoz uitgenodigd uitnod uitsluit uittreksel uitzendbureau uniform universiteit uren usdt uurlon uurtarief uurtjes vacatur vacatures vakantiegeld val valuta vandag vanuit vast veilig verantwoord verblijf verblijfskost verblijfstitel verblijfsvergunn verder verdien verdienst vereist veren verget vergezeld vergoed vergoedt vergunningskost verheugd verklar verlies verliest verloopt verlop vermijd verpak verpakt verplaatsingskost verplicht verschuldigd verstur vertegenwoordiger vertrek vertrouw vervalt vervoer vervoerskost verwerk verwerkingskost verwerkt verzamelt verzeker verzekeringskost verzend verzendt verzilver verzoek video videoidentificatie videos videoverificatie vijf vijftien vindt visum visumkost vlucht vluchtel voeg voer voldan voldoen volg volgend volled voltooi vond vooraf voordat voorhand voorkant voorkeur voorschot vooruit voorzicht vor vrag vriend vrij vrijheid vrijspel waakzam waarborg waarborgsom waarder wacht wachtwoord wallet wanner weekend weerhoud wek werd werf werk werkdag werkgarantie werkgever werkkledij werkvergunn werkverker werv werving wervingsbureau wes western whatsapp winkel won woning woonadres word wordt zag zeker zend zending zichtreken zijd zijn zodra zoek zoekt zolang zonder",
  "de": "abgelehnt ablicht abonni abreis abschliess abschluss abteil adress agent aktivi akzeptiert all amazon and andernfall anfang angeb angebot angenomm ankunft anmeld annehm anreis anreisekost anschaff anschrift anson anspruch anstell antritt antwort anwalt anzahl anzeig appl apps arbeit arbeitgeb arbeitsantritt arbeitsbeginn arbeitsberecht arbeitserlaubnis arbeitskleid arbeitsmaterial arbeitsplatz arbeitstag aufenthaltserlaubnis aufenthaltstitel aufgab aufgefall aufkleb auflad aufnahm auftrag ausbild ausgebucht ausgewahlt ausgezahlt ausland ausrust ausschliess ausstatt auswahlverfahr ausweiskopi auszahl automat autorisiert bank bankdat banking bankkonto bankverbind bankverbindungsdat baun bearbeit bearbeitet bearbeitungskost beeil beginn begleich begrenzt behalt beid beidseit beifug beim beitrag bekomm benot benotigt berechn bereitstell berucksichtigt berufserfahr berufserlaubnis besitz bestat bestatigt bestell betrag betrug bevor bewerb bewerberinn bewerbungsgesprach bewerbungskost bewerbungsprozess bewerbungsunterlag bewerbungsverfahr bewert bewohn bezahl bezahlt bild binn bitt bloss bonus brauch bring brutto bruttogehalt buchhalt budget buro buroausstatt chanc chat chatinterview dein denn depot deutschlandticket dich dies digital diplom dokument drei dringend durch eig ein einarbeit einbehalt einfach eingegang eingeh eingelad eingestellt eingezahlt einkomm einkommensgaranti einkunft einlad einlos einmal einreich einschliess einstell einstellungsgaranti einstellungsgesprach einzahl email empfang empfehl empfohl endet entgeg entgegennehm entgelt entricht erfahr erfolgt erford erfreut erfull erhalt erheb erhob erlass erled eroffn eroffnet erst erstatt erstattet erstattungsfah erwerb etikett etiketti fahrkost fahrtkost fall fallig falsch famili fast finanzi finanziell finanziert finanzkuri findet firm firma flug folg folgend ford fordermittel foto fotos freie freiheit freischalt freiwill freizeit freizuschalt freu freun freund fug fuhrerschein funf funfzehn garanti garantiert gebracht gebuhr gebuhrenfrei geburtsurkund gedeckt gefall gefund gegeb gehalt gehaltsabrechn gehaltszahl geht gekauft geld geldeingang geldkuri geldtransf geles genehmigt genomm gepruft gering geseh gesprach gesundheitszeugnis getrag gewinn gezahlt gilt girokonto gluckwunsch googl gratulation grupp guthab gutschein hab handeln handy haus heimarbeit heiss herzlich heut hier hinterleg hinterlegt hochlad hoh hom homeoffic hotel ident identifikation identifizier identitatsdiebstahl identitatskart ihn ihr innerhalb interessiert interview itun jed jemand jetzt jobangebot jobgaranti jobscamming jobticket jobvermittl journalist kamm kanal kart kartennumm kauf kaution kein keinesfall kind klass klein kommt kongress konn kont kontakt kontaktdat konto kontoauszug kontodat kontoinformation kontonumm kontos kontoverbind kopi kost kostenfrei kostenlos kreditkartendat kreditkartennumm krypto kund kundengeld kundinn kundschaft label lad laptop last lauft lebenslauf ledig legal legitimation leicht leit letzt lichtbild lieferant link lohn lohnabrechn mail mandant marketing massenrekrutier massiv material mehr mein meld messeng mich mindest minut misstrau mitarbeit mitbring mitglied mitgliedschaft mitteil mitzuteil muss nach nachd nachricht nachweis nam nationalitat nebenjob nebenverdien negativ nehm network neu neun neus nicht niemal niemand noch notar notig notwend numm oder offic ohn onlin opf optimi organisation packch paket paketaufkleb partn partnerbank passiv passkopi passwort patient pauschal paysaf person personal personalabteil personalagentur personalvermittl phishing platz positiv post postident postsend praktikumsplatz prami press privat privatadress privatkonto probezeit probl produkt profil projekt provision prozent qualifikation qureinsteig rechnung recruit recruiterin recruiting registrier registrierungskost rein reis rekrutier rent reservi reserviert rest restaurant restbetrag restlich risiko ruckerstattbar ruckerstattet ruckseit ruckzahlbar scamming scan scheck schick schneeballsyst schnell schreib schriftlich schulung schulungskost schulungspauschal seien seit semesterbeitrag send sendung serios setz shop sich sicherheitscod sicherheitshinweis sicherheitsuberpruf sichert signal sind smartphon sof sofort softwar solang soll sollt sonst sorg sowi sozialversicherungsnummer spat spatest spend staatsangehor start starterkit starterpaket starterset startpaket steam stell stellenangebot stellenanzeig steur steuridentifikationsnummer stiftung stipendium strukturvertrieb stund stundenlohn such summ symbol taglich tausch team teil teilnehm teilzeit telefon termin test testkonto testzweck text textinterview ticket trag tragt training transaktion transf traun tvod uber ubermitteln ubernachtungskost ubernehm ubernimmt ubernomm ubers uberweis uberzeugt umetiketti umgeh umtausch unbegrenzt uniform universitat uns unterkunft unterlag unternehm unverzug urlaubsgeld usdt verdacht verdi verdien verdienstmog verdient verein verfallt verfug vergeb vergess vergut verlang verlangt verli vermeid vermittlungskost verpack verpass verpfleg verrechnet verrechnungsscheck versend versicher versicherungskost vertrag vertragsabschluss vertragsunterzeichn vertret verwaltungspauschal video videoident videoidentifikation videoidentifizier videolegitimation videos visakost visum visumkost vorab voraus vorausgewahlt vorauszahl vord vorderseit vorh vorkass vorkenntnis vorleg vorsicht vorstellungsgesprach vorzuleg wachsam wallet war warensend wart wed weihnachtsgeld weit weitergeleitet weiterleit weiters weiterschick weiteruberweis weitervers weiterversand weiterzuleit wenig wenn werb werd whatsapp wird woch wochen wohnadress wohnung wunschenswert wurd zahl zahlbar zahlt zahlung zahlungsnachweis zehn zertifikat zog zugangsdat zugesandt zuhaus zulag zurst zuruck zuruckerstattet zuruckgezahlt zusamm zuschuss zusend zwei zwisch",
  "es": "abon abra abre abrir acces acept acompan activ actu adelant administracion adqu adquir afiliacion agenci agent ahor alert algui aloj alta alumn amazon ambas ambos amig anad antecedent antelacion antes anticip anunci anvers apell apen apertur aplic apps arranqu asegur asign asistent asoci asociacion asum automat autoriz banc bancari bec beneficiari bienven billet billeter bon brut bult busc cad calif calific campament canal candidat candidatur cantid capacitacion car carg carnet cas cedul celul certific chat chequ cient cinc cit clic client cobr codig colabor coleg colegi colegiacion com comenz comienz comision compart complac complement complet compr comprob comunic conduc conf confiabl confirm conmig consej consider contabil contabl contact contacten contest contrari contrat contratacion control convert conviert convocatori coorden coordin corr corre corrient cost credit cript criptomoned cualqui cuant cubr cuent cuid cuot cup curriculum curs dal dar dat deb deber delant delanter delit demasi dentr denunci deposit derech des desd desplaz despu detall detr devolver devuelt devuelv diari diet diez diferent digital diner direccion dispon doctor document documentacion domicili donant dors dud electron email empez emple empleador empres encontr enhorabuen enlac entid entre entreg entrev envi envial enviel equip escan escane escrib escrit esfuerz esper esquem esta estaf estan estas este estudi evalu evit exam exclus exig expedient experient extra extract extranjer facil facilit factur fals falt famili favor felic felicit fianz finaliz financ financier firm fond formacion formaliz fot franque frent fundacion gan gananci garanti garantiz gast gerent gestion gestor gir googl gratis gratuit grup guasap gust hac har hast hem herramient hog hor hotel human iban ident identificacion ilimit import imprescind inclu incorpor incorporacion indic indiqu inform informacion informart ingres inici inicial inmediat inquilin inscrib inscribet inscripcion inspector instagram instantane integr interes invit itun jam jef junt justif lad legal leid libert libr licenci lik limit line llam lleg locomocion lueg lug lugar mail manag mand material matricul mediant medic men mensaj mensual mercade miembr mientr minut mision mobiliari moneder moneygram movil multinivel mund nacimient nacional nadi naturalez necesari necesit negat nin ningun nombr nomin nosotr nuestr nuev numer nunc ofert oficial oficin olvid onlin operacion oportun optimiz orden organizacion otra otras otro otros pacient pag pagin pais paquet paqueteri par parcial part particip pas pasaj pasiv paypal ped penal pension pequen perd perder perfil period permis person personal phishing pid pierd piramidal plaz plus poc podri porcentaj portatil pos posesion posit postal posterior postul postulacion precis pregunt prens preocup prepag present previ prim primer pris prob proces product profesional propi proveedor proxim proyect prueb public publicacion pued puest qued quedart quedat quedes qui quien quinc rap real realiz rechaz recib recibir reclut recomiend reconoc recruit recurs reembols reenvi reexpedicion ref refer regal registr remes remit remot remuneracion represent requer requier resen reserv resident respond respons respuest rest restant restaur result reten reteng retien retribucion revers revis riesg rob rog rrhh sal salari sald salv segu segur seleccion seman sencill ser seri sexual sid sig signal siguient simpl sobr soci social softwar sol solicit solicitud solter steam sub subvencion sueld sum tampoc tar tard tare tarif tarjet tas telefon teletrabaj ten teng termin tesoreri text textual tiemp tien tiend tiktok tim titul titulacion tod tom tra trabaj traig tramit tramitacion transaccion transfer transferent transport tras traser tres turn ultim unas unet unic uniform univers unos urgent usdt usted usuari vacant val valor verificacion viaj vide videoidentificacion vigor vim vis vist viviend vuel wasap wasapp western youtub",
  "it": "abbiam accett accont account acquist acquister addett affrett affrettat agent agenz agisc albo alcun alla allogg almen altre altri altriment altro amazon ambo amic amministr ancor annunc anticip anticipat apertur appen apra apri aprir aprit arriv aspett assegn assicur assiem assistent assoc assunzion attenzion attiv attrezzatur automat autorizz avvi avvoc azi banc bancar banking beneficiar benven bigliett bisogn blocc bonif bonus bors buon bust canal candid candidatur caparr caric cart cas casellar cauzion cellul cent cerc certific chat chiam chied chiunqu cifr cinqu client codic colleg colloqu commission comp compl complet compr computer comunic conf conferm congratul consider consulent cont contabil contatt contattac contratt contrib convert convoc coordin cop copr corrent cors cost cred credenzial cript criptoval curriculum dall dat dator davant dell denar depos deposit dev diec dietr different dimentic diplom direttor direttr diritt divis document domand domicil donator dop dottor dovr dovrann elabor email ente entramb entro esamin esclus esit esperient ester estratt estrem evit extra facil fals famigl fattur felic fidat fin finalizz finanziar finc firm fiscal fond fondazion formazion fornitor fot front garant gestion gestor giorn giornal giornalier giudizial googl grad gratis gratu gratuit grupp guadagn hom hotel ident identif immed immediat impieg import incass indenn indirizz inform iniz inizial inoltr insiem intermediar interv invi inviam iscritt iscrizion ispettor istruttor itunes lat lavor legal lett liber libert liet lik limit link lord mail manager mand marketing mass material medic membr men mensil merc messagg mett min mission moneygram multilivell nasc nazional necessar negat negoz nessun network nom nonc nostr notai numer nuov occasion occorr offert oggi ogni oltre onlin oper orar ordin organizz ottimizz pacc pacchett pag pagin part partecip partenz partner passaport password patent pazient pendent percentual perd perder period permess pers person personal phishing piac piccol piramidal poch portafogl portatil posit posizion possess post postepay pratic preg prel prem prenot press prevent previst prim prodott profil propost propr prossim prov qualcun qualif qualsias quest quindic quot rappresent real recens recension reclut recruiter recruiting redd referent regal registr remot respons rest restant retr retribu ric ricar ricev ricever richied richiest riconosc rifug rimanent rimast rimbors risc riserv risors risped rispedizion rispond rispost ristor sald salv sanitar sar sara sarann scad scansion schem scritt scriv segnal segret segreter segu seguent selezion semplic senz serv settiman sforz sicur sicurezz siet signal smartphon soc softw soggiorn sol sold soltant somm son sostien sped spedizion spes spid sta stamp starter stat steam stipend student sub success suo tard task tass team telef telelavor temp ten tesorer tesser test testual titol tram transazion trasfer trasfert trasport tratten tratterr trattien tropp trov truff tuo tutt uffic ultim uman uniform unisc urgent usdt utent vagl val valid valut veng vers viagg vide videoidentif vien vis vision vist vol volontar volt vostr wallet western",
  "pt": "abertur abra abre abrir aceit adiant administraca admissa adqu adquir agenc agent agor ajud alert algu aloj alun amazon ambos amig analis antecedenc antecedent antecip antes anunci apen aplic aplicaco apos apps apress assegur assinatur assistent associaca assum atenca ativ atrav atribu automat autoriz autorizaca avali avaliaco avanc banc bancari beneficiari bilhet boas bols bonus brut busc cad cadastr can candidat candidatur carg cart carta carteir carto cas cauca celul cent certida certific cham chanc chat chav cheg chequ cidada cinc client cobr cobranc codig coleg com comec comissa compr comprov comput comunic conclu conduca confi confirm consider cont contabil contact contat contrari contrat contrataca contribuica convert convocator coorden corrent credit crimin criminal cript criptomoed cuid curricul curriculum curs curt cust dad demor dentr depo deposit depress desloc deslocaca despes detalh dev devera diar diari diferenc digital dinheir diplom doador document documentaca dois domicili doutor duas email embalagens emos empreg empres encaminh encomend encontr enderec enquant entidad entre entrev envi equip escrev escrit escritori esforc esper esquec esquem esta este estrangeir estud evit exam exclus exig experienc exterior extra extrat fac facil fal fals famil fatur favor fic finaliz financeir fiqu formaca fornecedor fost fot frent fund fundaca ganh garant gerent gestor golp googl gost grat gratuit grup hesit hoj homebanking hor hot hotel human ident identificaca imediat imprens inclu indic inform informaco inic inici inicial inscrev inscrica inspetor integral intermediari itun jam jornal junt lad legal liberdad lik limit link livr loj lucr lug mail mais mand marketing mass materi material matricul medic membr men mensag minh minut misso moneygr montant mor motor muit multinivel nasciment necess necessari negat nenhum ningu niss nom noss notebook nov numer nunc ofert onlin oper operaca oportun ordem orden organizaca otimiz outr pacient pacot pag pagament pagin palavr par parabens parceir parcial part particip pass passag pec ped pel pensa pequen perc percentag perfil period permissa pesso pessoal phishing piramid portatil posit poss possu posterior posts pouc praz precis premi present previ primeir process procur produt propin propr proxim publicaco qualificaca qualqu quant quem quinz quot rap real receb recib recrut recurs red reembols reembolsav reembolsavel reenv reenvi reexpedica regist registr remot remuneraca rend rendiment represent reserv residenc respond responsavel respost rest restant restaur ret retenh risc sac salari sald salv satisfaca scan segu seguint segur seguranc sej seleca selet seman sena ser sera seus sig signal simpl sinal sobr soci social softwar solicit solicitaca soment ste subsidi suport tard taref tax telefon telemovel teletrabalh tem temp termin tesour test text titul tod trabalh tramitaca transaca transf transfer transferenc transport treinament tres ultim uniform urgent usdt utent vag val valid valor venciment verificaca vers viag vid videocham videoidentificaca vim vist voc western zapzap"
 },
 "groups": "2a 47 7f hq 14h 18g 18p 1fe 1fj 1lb 1po;13a 17b 17d 189 1ar 1bx 1e0 1f1 1i5 1of 1ou 1pm;189 1ar 1bx 1f1 1gk 1ou 1pm;189 1ar 1bx 1f1 1ou 1pm;189 18w 19z 1i2 1ik 1li 1pm;13a 15d 17b 17d 1d8 1i3 1i5 1je 1kl 1m4 1of;13a 15d 17d 1d8 1i3 1i5 1je 1kl 1m4;189 18l 1ax 1kj;5a 1gi 1gx 1if 1iw 1n9;1ax 1kj;ez 1bb;13v 14z 168 16e 1mr 1on 1oy;6t 1la 1p9;147 1lr 1ls;hk 14k 16s 1n4;hk 14k 16s;14 cm 1p6;14f 14k 17f 19e 1ix 1jq 1ni;z 7h 1cd 1mk 1mr 1n9;l 7m 13t 176 19b 1cn 1fw 1g7 1g8 1h7 1j2;hk 14k 16s 1jq 1n4 1pa;5g hu 14d 163 1ol;6b 6f 8t 1n6 1ol;176 19b 1g8 1j2;l n 7m 1db 1fw 1j2 1oe;8y 15r 17u 1af 1b7 1gj 1ih 1j8 1jc 1lz;9x 9y g1 14m 16l 176 17q 18a 19b 1aw 1c1 1c2 1cx 1g7 1g8 1hs 1ib 1ic 1ie 1km 1ks 1nu 1o2;h4 13t 176 19b 1g7 1g8 1nu;2a 13z 1b6 1l4 1pc;br bw 159 17i 17u 1af 1b7 1eo 1jc 1lz;br 159 17u 1jc;17o 19y;a6 1pv;16k 17o;14 1h 7e 1b6;17u 1b7 1ck 1jc 1mi 1ov;5a 16k 17o;17u 1ck 1jc 1ov;1jf 1nn;8y 15r 169 17u 1gj;13o 1b5;s ex 191 19n;hu 14d 163 19c 1kv 1mj 1no 1or 1pl;1br 1fd 1fi 1la 1pc;br 159 17u;13c 13i 13l 13m 13n 14d 14q 15i 16g 16u 18o 18v 19h 19k 1ab 1bp 1by 1c3 1c6 1ce 1co 1cy 1d2 1dc 1dq 1dr 1en 1fy 1g9 1gm 1h6 1hh 1i5 1j2 1ja 1jb 1jt 1ko 1kt 1kv 1nn 1o1 1oj 1op;y aw;7r 14d 16n 19s 19t 1bp 1cy 1gf 1h6 1i5 1jb 1l0 1op;5a 15n 18c;13m 14d 19h 1d2 1h6 1i5 1j2 1jb 1nn 1op;16k 1gx;2i 3p 5a 5b;13m 14d 151 17h 18o 19k 1ab 1cy 1d2 1el 1en 1fy 1h6 1hh 1i5 1jb 1kv 1n1 1nn 1o1 1op;5a ef 142 16k 18c 1gx;5a 142 18c;5a 16k 18c 1gx;1ex 1f3 1fq 1ll 1ms;5a 16k 17i 18c 1gx;5a 17i 18c;1jw 1pk;13c 13m 1cy 1en 1h6 1i5 1jb 1nn 1nt 1o1 1op;16k 17o 19y;14 1h 5t 7e 1b6 1dl 1n7;1j8;14 1h 7e 1pc;13p 13q 1dl 1pe;ap 13p 1b3 1o9 1pe;br 14i 17h 1aj 1f7 1i1 1kf 1m4;17w 1j8 1jc 1k5;z ex h4 hu 14i 158 18b 1ix 1m4 1nt 1pr;14 2a 7m 14i 15d 17h 18b 19b 1aj 1d2 1dv 1fw 1m4 1nn 1pk;14i 18b 1d2 1ix 1m4 1nn;ex 1pr;14e 14i 17h 18b 19b 1d2 1fy 1m4 1nn;16n 19s 19t 1n1;13i 17b 1ad 1ae 1bn 1i5 1jt 1kt 1o5 1of;b 6b 6g ex 1n5 1pr;7m 13d 14d 14e 15p 164 17h 19h 1ab 1d1 1d2 1fw 1fy 1hg 1hn 1hp 1j2 1jb 1kp 1kv 1lk 1m0 1np;13i 17b 1bn 1jt 1kt;14d 14e 1ab 1d2 1hg 1hn 1jb 1kp 1lk 1m0;b ar b3 b7 ex 1n9 1pr;19k 1fy 1lo 1m5 1m6 1nn 1o1 1pk;7r 1ef 1gf 1gg;27 1g6 1ii;27 13g 1g6 1ii;s b7 ex 1fh 1fi 1jr 1pr;1fh 1fi 1fx 1jr 1pk;19k 1dh 1el 1lo 1mn 1nk 1o1;7r 1gf;7r 1ef 1gf;b7 1fh 1jr 1pr;1aj 1m4 1nn;b3 13e 14g 14t 14u 16h 176 1j0 1kv 1nu;184 1gq 1l8 1md 1mo 1oi 1p0;b3 13e 14g 14t 14u 16h 18d 1j0 1kv 1nu;184 1oi;167 1os;140 14b 195 1bh 1da 1m9;167;6j 13d 13u 14r 17l 1dm 1ed 1f2 1jp 1kr 1nt 1ox;16g 16n 16u;16n 18m;15m 1jb;cd de 14o 199 19d 19i 1au 1bd 1l5 1mg 1mn 1o8;b s 6z 8t ex g1 13x 15t 16t 17m 1ap 1ha 1kk 1pe 1pr;b ex 16t 17m 1ha 1pr;13x 1nh;b ex 1ap 1b5 1pr;17b 1ck 1cm 1kk 1ok 1pe;1fd 1hj 1la;cd de 14o 19d 1ck 1l5 1mg 1mn 1o8;150 1b4;6r 7h 167 18o 1gs;6r 1ca 1cb;167 18o 1gl;18y 18z;1dw 1dx 1h6;13d 155;167 17l 183 18f 1cq 1cr 1ft 1m7;17m 18f 1ft 1ha;13d 167;1kb 1lv;16x 1ft;18f 1as 1cr;18f 1ff;155 17w 186;18f 1cr 1ft 1ha;a6 1ft;1f9;1b 13d 155 167;1d0 1f2 1g1;13b 13d 17v 18f 1e6 1gt 1od;16x 1gt;14e 1by 1dc 1kv 1ld 1m4;14e 17h 19a 1by;14e 19b 1by 1dc 1ld;1dc 1m4;14e 1by 1kv 1mj;14d 163;19c 1by 1m5;1fs 1hm;wt 13k 197 19b 1k8;ex 13x 1ga 1pe 1pr;1ga;14p 1d6;b x ex;9w 155 15y 17n 1b0 1g1 1h7 1kq 1ky;155 15y 16n 180 1bc 1kh;19 28 6z ap gj 1nb 1o0 1ob 1pe;b x 9w 1pr;155 16n 16z 17y 1gx 1gz 1k7 1nm 1ox;13d 1ox;b3 17k 1gq;16n 1n1 1ok;7i ex 1n5;13 1ca 1cb 1g3 1i4 1i5 1l0;1cb 1oj;7m 14g 192 1by 1cl 1db 1ia 1j2 1kv 1op;7m 192 19b 1cl 1hh 1ia 1kv 1op;14 7e;3 139 1b6;14n 1bn 1dq 1ds 1iu;b ex;7m 1cl 1hn 1op;7m 192 1cl 1op;14n 1mp;7m 1cl 1hh 1kv;13a 14g 19a 1by 1j2 1kv 1mu;14 5t 7e 1ba;147 19o 19q;13a 14g 19a 1by 1kv;14v 1cd 1cw;13a 14g 19a 1by;ar 14d 163;1j9 1jd;13a 1by 1kv;1by;14v 1cw;7m 14g 1by;1ei 1ej 1ep;1by 1j2;14w 1g3;s z 19n;1fg;14 2a 8s 13a 14c 1p4;14d 163 16r 1h2 1h7;z 19n;1c7 1di 1og;161 18y 19x;28 5g 6z al;s 19n 1gd;o 13r;al 15g 1b3 1e0 1ip;y ez 1pq;y ez;188 18i 19z 1ik 1li;14 7e aw;188 18i 1fh 1fi 1jr 1li;188 18i 19z 1ik;188 18i 19z 1gl 1ik;188 18i 19z;1fh 1fi 1jr;1hg 1hn 1kp 1lk 1m0;14w 1dp 1jg;5c 1e0;1kp 1lk 1m0;1hg 1kp 1lk 1m0;1ac 1bf 1e0 1kc;1hg 1hn 1lk 1m0;1hg 1lk 1m0;19f 1a0;6z 1lu 1ng 1nj;b 1dj;1dp 1jg;k br 146 17b 1jn 1k0 1n2;ag 14j 1cd 1ng 1oa;8t g1 150 1bw 1pr;6z 1ph;0 5 8 ar fh 1nw;6k 1c4 1f0;aw 198 1gc;7h ex h4 1pr;14d 1ab 1fw 1hg 1hn 1lk 1m0;1h 7e ez 1a0 1pc;162 1aq 1be 1e8 1pg;aw 1gc;145 1fo 1ls;14d 163 198 1h7;162 1aq;ag 1a6 1io;a6 1lj 1pi 1pv;x z ex;7m 1at 1b8 1h7 1hy;a6 1pi;1ko 1kv;1d2 1i4 1i5;179 1fh 1fi 1jr;37 19z 1k3 1n1;y ad aw;1kx 1ld;z 1d2;g6 1br;y 15 19 28 5g 6z ez 141 1b3;13a 14g 16q 1by 1hv 1j2 1kv 1l9;16q 1by 1hv 1kv 1l9;37 14d 1i9 1k3;13a 14g 16q 1hd 1j0 1k4 1kv 1l9 1mj;143 17b 1cr 1fw 1n0;hu 1pr;b 14 ex 1br 1p6;1by 1kv;h4 175 176 1ed 1mz;67 1br;16q 1kv 1l9;g0 1pr;37 151 17f 1ft 1i9 1k3;5k 5x cn co cw d4 gn 16n 1fs 1hd 1ku;1au 1av 1be 1e3 1fs 1gr 1hd 1ih 1j0 1k6 1ku 1kx 1l5 1ok;h2 1p6;37 151 17f 18f 1ft 1i9 1k3;37 151 1i9 1k3;16c 1ak 1ci 1e7 1ek 1mc;1ee 1fc 1l3 1lq;7m 1by 1j2;13t 176 1ai 1hi 1lh;2a 8s 17p;5t 15s 1br 1mt;1z 1e4 1f0 1f4;192 1ec;b 19 al 1b3 1pe;6j 13t 18a 1by 1j2 1m1 1mw;6d 6e 185 1bv;5x 1be 1fv 1ix;17f 1ft;7m 1fw 1g5 1hn 1ka 1oe 1pk;7m 9w 1an 1g1 1jk 1pk;b x ex 1jk 1n9;1ff 1ft;157 1g0;ds 16m 199 1et 1n2;19j 19w 1g0 1ij;28 gj 1gd 1nb;ds 16m 199 1et 1im 1n2;179 18r 1bu;1by 1d2;1il 1im;16m 199 1n2;b3 ex 1n8;16m 1n2;b 8t g1 1pr;13u 14l 17e 17l 18a 18e 18k 1ed 1er 1fx 1iy 1jp 1ly 1ml 1my 1mz 1nq;6j 7m b3 ex 1by 1j2;8t g1 15e 1bw 1e2;13d 170 1ed 1ft 1ml;13d 170 1ft 1gh;1dd 1g0;y aw ez;94 1ev 1f0;3i 182 1ne 1pk;b al c0 182 191 19n 1pk;1ev 1f0;6j 6k 1c4;b c0 191 19n;x ar fh;1c4;b c0 191;2 4 6 x ar fh;4 6 7 fh 1na;6k 1c4;1b0 1lw;1c4 1f0;1f2 1h9;b ex 1pr;1f2 1h9 1lm;1dh 1f2 1h9 1lm;b 1pr;1u 193 1a6 1in 1kz;15w 16a 1cl 1f5;1u 16a 1a1 1cl 1f5;ag 182 194 1a6 1b3 1g1 1io 1pb;1a1 1f8;16a 1cl 1f5;19 1b3 1g1 1pe 1pk;192 1cl;182 1cw 1ng;1gx 1gy 1pf;182 1cv;1mx;ap 1b3 1g1;b y 6z aw c0 ez fy 182 19n 1p3;4e 8i 8j;182 1p3;s 1g0;1fi;al fy 15g 1b3;5t 13a 171 1ix;142 16a 16n 16o 1b7 1f5 1gx 1ns 1pd;b3 ex 16w 181 1cl 1lq 1n8;142 16n 16o 1b7 1f5 1gx 1ns;14i 1ix;b7 1n5 1pr;b7 1h7 1i0;155 16n 180 1gz;13d;6z ap ez gj 1b3 1d3 1nb 1ob;155 16n 1gz 1h7;1au 1gr 1ji 1kw 1ns 1pd 1pf;153 1jg 1jh 1k1;ap g1;1au 1gr 1ji 1kw 1ns 1pd;28 ap ez gj 138 1b8 1d3 1du 1ez 1g2 1nb;7h ap 1f5 1n6;187 1de 1k4;174 1h3 1h4 1l5;5g al ap c0 1b3;142 18c 1gx 1nr 1ns;174 1h4;191 19n;1gx 1nr 1ns;17j 19v;15k 17y 1oc;b 28 b3 ex 176 1aj 1n9 1pe 1pr;2l 2m;16n 16o;s ex 1c0 1fh 1fi 1fx 1jr 1lq 1pr;1c0 1fx 1pk;7r 19k 1dh 1el 1fx 1lo 1mn 1nk;1c0 1ew 1fx 1pk;19k 1el 1fx 1lo;b3 ex;1mo 1oi;1ag 1b7 1f5 1gx 1jj 1nr;171 1i5 1ix 1ns;cu 13u 1fx 1jp;171 19l 1ag 1b7 1f5 1gx 1ns;16a 1f5;17s 1fb;19 1b3;19 6z ez 1b3 1ob;b7 1c0 1i0;13k 149 18u 1c0 1c6 1hg 1jw;b7 1c0 1i0 1jx;13k 1c0 1jw;1au 1eb 1js 1kw 1l6;ap 138 13s 1b8 1g2 1ge;7h 1gg 1gn 1n6 1n8;b 9w b4 ex 1hu;1hq 1hu 1l6;1dg;190 1mt;7h 1n6;19 ez;3w fz 17s 1a7 1hp;1eb 1gg 1gn 1hr 1l6;13u 14l 16v 17l 1cs 1ed 1g4 1ly;1au 1ix 1ju;1au 1gg 1gn 1ju;13u 1au;1eb 1gg 1gn 1l6;13u 14l 16v 17l 1bq 1cs 1ed 1g4;1gg 1gn;1bq 1cs 1i6;ks uo;al ex 1f2 1g1 1pr;13 14a 1c3 1es 1g6 1i7;13 1c3 1es 1g6 1i7;ks uo 1bj 1ek;19m 1ir 1k6;0 ex 1f2 1g1;14a 1c3 1es 1fa 1k2 1lt 1om;1ap 1dz 1mh;0 y 5g aw ez 1ct 1nd 1pt;15l 16j 173 1ap 1cp 1ct 1dz 1hp 1l5 1mh 1nd 1om 1pt;46 177 1ah 1h5;182 193 1g1 1lf 1ll;b al c0 182 191 19n 1g1;uo 1g6 1mx;n 1mx;1g1 1lf 1ll;di 1mx;173 1k6;1bg 1hn;9w ex 1f8 1fo 1pr;18h 1oo;17z 1ox;17m 1au 1gr 1kw 1l5;7h ap ex 1e2 1et 1n9;l ap 1cr 1d6 1e2 1et 1fw 1gh 1hp;6z ez 141 1pe;0 s es 1aa 1al 1na 1nx 1pr;1a3 1gb 1p8;17f 1a5 1b2 1bl 1h2 1h7 1p8;s 19r 1pr;1au 1kw 1l5;1a3 1p8;17f 1b2 1bl 1h2;1e2 1et;5t 13i 177 17b 1ix 1of;15b 1o6;15v 1d4 1d6;13f 1b2 1eq 1gb 1h2 1h7;0 9w 1f8 1gb;15x 1bm;18x 1mz;5g 6t;15v 191;15o 174 1f5;1b2 1eq 1h7;15v 1d4 1d6 1j2 1j4;13u 1b2 1eq;y ez 15e 1d3 1o0;ct de f6 ho;13p 15b 1fz 1o3 1o6 1pi;bm 1gx;5a 18c;1gj 1ix;7e h2;ez hu 14d 163 1df 1fd 1hj 1la;3p br ct f6 ho 1l2;1df 1hj;br f6;8i cd de;b x ex g1 1n9 1pr;5a ef 13o 142 18c 1f5 1gx;1df 1fd 1hj 1la 1pc;br de f6;1dd 1df 1fd 1hj 1la 1lg 1pc;3p br de f6;g1 1g0;1 b 5g 6z ex g1 1g0 1n9 1o7 1pr;1 b ex 1g0 1n9 1pr;5a ef 142 18c 1f5 1gx;b ex g1 1g0 1pr;5a ef 142 18c 1f5 1gx 1jb 1nn 1op;5a ef 142 1f5;19 28 6z ap ez gj 15b 1nb 1o9 1ph;14 1h 7e;16k 1gv;18c 1e9 1gj 1kx 1l2 1ns 1pd;2a ez 1fd 1la;28 gj 1fd 1la 1nb;5a 18c 1a8;159 17u;5a 17o 19y 1a8;17 16k 171 1fi 1jq 1jr;b x hu 1g0;br 1gj 1kx 1ns;28 ez gj 1nb;b3 13u 155 15k 17y 1bb 1f2 1f6 1gz 1p7;ex 1gx 1pr;6g 1n5 1pr;1d6;5g ez;1dg 1hq;9w b3 1hq 1l6;9l 9p;bq vm;rc 1qx 1yv 20g 212 22n 25e;ab bq;53 24g 24i 24z;id ma pe pf yq 111 11v 222;216 21n 21o 24g 24i;id ma pe pf yq 111 11v 1so 1tt 222;1ug 1w0 20m 21y 22f 231;1sr 1w0 22f;1rj 206;3a 3k;1ug 1w0;1qy 22b 26t;1v6 22y 22z;1qn 209;ap 22g;ck 1tx 273;jt n7 pt vm xv y5 222;7t 7u 7x 7z 1zy 1zz;as 1qv 1v7 1vd 1wq 1xs 20e 227 228 24u 253 26c;222;1qv 1v7 1zz 20e;1tm 1tn 1wj 1wm 20m 20x 21t 21v 23e 23f;1tl 1xj 208 23e;l2 w3 102 11e 12q;3k 3u 4a;7u 7x 7z 1s6 273;l2 vb w3 102 12q 273;jt n7 vm xv 12a;3a 3k 3u 4a io mj 1yd 21l;jv l3 lb oa or os oz pz rz sv wk xi 112 11m 12l 1qa 1qb 1re 1td 1vm 1vq 1vz 1x0 1x5 1xh 1xq 1ym 1z1 1z2 1zx 20i 20r 213 219 21k 23p 24d 252 25j 26i 26z;io mj ub uf y4 10i 1z2;1uw;1uv 1v9 1xo;1q3 1rz 1te 1u6 1zl 20r 24y;y4 1zf 206 25b;1q3 1rz 1te 1wv 20r;1rz 1wv;3a 3k 21l;ii vm xv 12a 20m 26n;3u 1qq 1r8 246;1u5 1vi 25v 25w;1 1qr 1rz 1wv 1yu 1zl 24y;53 24i 24z;4b 4c nk pi pp uf vl vn yj;1q6 20m 238 26n;1yu 25x 26v;20m 26n;3k 4a;1tz 1vw 22u;1rz 1wv 24y;pi yj;ae 1zy;yg 1qh 1rc 1t0 1xa 1zx 24a 24k;7x 1zy;1sz 205;3k 7t 7u 7x 7z 25r 272;os 1qe 1qu 1so 1td 1tt 1u1 1u2 1v5 1wr 222 22r 24o 252 25s 274;24c 261;1q8 1qw 1rm 1su 1t4 1ts 1wi 1wx 207 23p 26i;7t 7u 7x e0 el fs 1yc 272;l3 mp oa os rz vx w1 xi 1re 1sz 1v5 23g 252 26x;54 21l;1q1 1q2 1q4 1q5 1sn;7r oz t2 11m 1wu 1ys 1z1 20c 20k;3k 4a 7t 7u 7x 7z e0 fp fs gw 1zy 272;1rk 1u1 1wr 261;1su 1u1 1wr;1u1 1wr;gw 1zs 22a 272;oz t2 11m 1z1;oz t2 1z1;u5 uf 1xn 23m;3k 7u 7x 272;1so 1tt 1u1 21r 21s;q5 va 11y 1rp;1qj 20q 22w;q5 11y;iv lc va;y5 yb ym 1va 1vb 1xt 273;b 1c 3u ei 1qq 1r9 1yo;5e wa 1qu 1td 1v5 1zh 20m 20v 245;y5 yb ym;b 1c 3u ei 1qq 1r9 1va 1yo;5e wa 1qu 1td 1v5 1wr 1zh 20m 20v 245;1va 1xt 269;n5 x6 10u;by we 1zu 20z 25u;1rx 1zb 21j;1qd 1sq 1vi 1w7 1ws 1xl 1y1 1y2 23h 250 25y 25z;7u 7x fs 1tg 217 272;1sv 1sw 1sy;o5 v4 1rw 218;n0 1uu 1xm 235;rd 1tg 1ua 205 23c;3a 3k 4a;k7 1rg 1sz;c4 ds 1t3 249;1v5 22y;oj xh yq;3u 4a;20i 20j;m3 21e;1c k7 n6 wn 1r2 1sc 1tp 1tr 21l;3a 7x fp fs 272;qh ys 1v5 1v6 219 21i 22y 240 245 255 261 26x;53 24z;jw qm;3 1v5 1v6;ei 1qw 1we 1wx 1x3 1ya 24h;1v5 1v6 21i 241 245 26x;id oj oq xh yq 1qc 222;1vn 24g;1r4 1uh 1xg;id oj oq xh yq;237 239;1wz 1yz;25r;20h;1r0 246;1sr 1w0 1wr 22f;1rj 1zs;1vv 23n;21b 23t 23v;1w1 1yl;1xg 22m 270;1qi 1t4 1v0 1vi 20m 21k 22o 23k;62 1x6;b2 1qf 1wa 21l 24q;4n 1tr 251;7u 7x 272 273;l3 oa vo vx w1;24g 24i;jz o8 wp;fp fs 22g;os ou s4;9z 1r0 246;1zs 206 23m;1ve 24d;1ug 1ve;1vj 24m;1xg 246;id lj oj wi xh yq zl;37 1rv 1uv 226;id jf lj yq zl 11v;272 273;1x7 1y0 21a;1qn 1xm;3k 272 273;1sd 23x 24e;8a gy 1ta 1tu 1vq 20o 231 23d 268;f1 272;37 1qn 1tb 205 226;37 aa 1tb 205 226;8c 1zz;gy gz lw n4 s2 v8 xc 11a 1qz;b 53 26s;7m ys 1ss 1v6 209 21i 261;4a bp fp fs 25p;3a 3k 4a 1sc;cy 1qg 1xu 22y 22z 23s;7m 1v6 21i 261;fs 22g;1ve 1vf 1xw 22y;10s 1uz;1ve 1vf 1xw;1vu 24l 26b;ds tl 1s8 1tk 1uz 1v4 1yp 1z9;np 1w7 25k;le mf 1qh 1s9 1ui 1uj 1vl 1yt 23q 24k;cy 22y;9d ae 1zy;js mf mz yg 1qh 1sl 1ui 1uj 1vl 1yt 23q 24a;2g 7x;1yg 205;b 54 b2 1zb;94 1zb;3k 7x bp 1s6 24l 256;1y3 261;1y8 24l;b b2;62 94 1x6 1zb;3k bp 1s6;2 4 6 fs 1ub;4 6 7 1ub 266;bp 1s6;1x6 1zb;21d 24r 25f;1rt 21d 24r 25f;f0 273;7u f1 1sc 272;1w4 22m;1sc 1u7 1w4 22m 246;1vc 1w4 22m;b 3k bp 1s6;qm rh vi;1xf 20u;1xg 1xr 1y4 22l;1v2 244;x4 1sk 1v8 211 22q 22r 22v;3a 3k 3u 7t 7u 7x 7z ae;lh tw uz zw 118 12b 12j 1qr 1wp;uz zw 12b 12j 1wp;jm xj;f1 1yc 272;1rf 1tj 20y 215;215 223;ox xs yc yt 116 12i;7t 7u 7x 7z 1va 1zz;1qr 1uf 1wp 23t 24x 24y;23i 243 25v 25w;7t 7x 7z;b 1f ei 26l;1t8 1tv 1wy 21q 23w;0 7u fp fs 272;0 1sp 20p 21m;bp ei 21l;20b 20m 25t 25x 26v;1q2 1tf;kq n9 26g;1vg 1vh 1wd 22s;oz t2 1rr 1wu 1z1 20c;1q2 1q4 1sn 20m;oz 1wu 1z1;u5 1xn;le ul 1x1;4l 57 8b 9b dw f0 gx;b 3k 1sc 1u7;7u f1 272 273;1qd 1ur 1yr 22a;1qd 1ur;1vi 1vx 1vy 25z;1f 7x 7z 1va 21b 26l;js mr s0 wd 1x1;1pw 1qp 1rp 1s4 1sz 1wh 1x9 20l 225 22c 23u 25a 26r;0 b 1f 3u 54 7z;1qk 1vr 1yj 1zw 25a;3a 3u 7z;je 1qp 1sn 225;1zd 25c;21w 22l 24p;1q0 1su 1v1 22p 25i;1sn 1zd 25c;89 24g;7u 7x 7z gw 272;1tp 203;nz ox v7 116;2g 7t 7u 7x 1s0 1s1 1s3;1qn 1xx 1yg 1z8 209 20l 22c;0 43 et gw 1se 22j 26u;j2 mk r0 vt wm;et gw 25q;b ei 1r9 1tr;j2 mk r0 vt;j1 sa v6 wx xf;j2 ps te vt wm;0 3u gw 21c;1rn 1sp 220;bp 21l;w 1wg 1z4 214;1u4 1zd 23j 260 274;ae 201;27r 2g6 2jd 2ks 2li 2mj 2oj;97 27r 27s 2li 2lj 2mj 2oj;2cp 2gj;28t 28w 29o 2c6 2cs 2k6 2mt 2n9;29h 29p 2b3 2bu;2b3 2bu 2ey 2ha 2jm;u 9m 2ga;287 2o8 2of;au 287 2o8 2of;7k fi;296 2cv 2pa;3h 42 6c;11t 2e4 2it 2m1;ao 2cj;294 29f 2c9 2ca 2cc 2kr 2ml;3k 6c at 2h0;9x 28r 2hf 2io 2kb 2lu 2mi 2ov;29f 2ca 2ml;h4 hm 2hf 2ov;293 29g 29h 2bh 2bi 2gf 2ml 2mm;au 2o9;2ny 2p9 2pa;2c9 2ez 2ml;29f 2ca 2nu;3k 7o fi 2bq;nj zu 101 12v 2ed;g4 2bo 2e7;2er 2j2;3k 2bq;101 2au 2ed 2jz;27z 28v 2bf 2dc 2dv 2fw 2h8 2iv 2jq 2la 2lt 2nb 2no 2ox;2bl 2em 2ki 2ks 2my;dy 28q 29h 29t 2a5 2er 2ml 2og;29t 2a5 2er 2o6 2og;2ga 2kp 2l9 2o2 2pi 2pl;29f 2ct 2hj 2nu;2kf 2pd;1 28q 2a5 2cj 2er;29h 2kc 2nv;7e 2p9 2pa 2ph;27c 2cv 2mh 2my 2mz;7e c0 g5 gj 2b0 2g7;2g8 2hm 2p3;2bp 2j2 2oa;282 286 2fv 2gn 2n1;6c 2h0;286 2go 2j2;3k 6c 7k g4 27e 27o 2e7 2n2;27e 2an 2cr 2dz 2h8 2k1 2k6 2la 2n2 2ot;7k fi h4 hm;7p 28u 2eo 2ex 2k6;g3 2as;3k 4f 7k g4 2e7;27p 2an 2bf 2c2 2cr 2dv 2id 2ie 2iv 2k0 2k4;27y 29n 2c3 2j7 2n7 2nb 2nz 2oc;2an 2bf 2cr 2dv 2id 2ie 2iv 2k0 2k4;27y 29n 2c3 2j7 2n7 2nb 2nz;27g 27k 29b 29c 2ep 2eq;7r 28f 2f3 2fu 2hr 2jy 2k7 2k8 2k9 2lt 2ow;7r 28f 2f3 2fu 2hr 2jy 2k7 2k8 2k9 2lt;27f 27g 27k 29c 29d 2ep 2eq;297 2bo 2gl 2mh;28f 2f3 2fu 2jy 2lt;3k 6c 7k g4 2e7;27o 2bn 2k6;2bt 2h0 2m7;2fb 2hw 2p5;2kq 2kr 2ks 2kt 2ml;1v 8y 9m au gj 2jl;27e 2an 2bn 2dm 2fg 2fj 2il 2jj;1v 8y 9m au;27e 2bn 2dm 2il;2kr 2kt 2ml;2ev 2ew;22 2a3 2e8;28a 28h 2d2 2e3 2ka;2ef 2pg;27l 27q 2dm 2gq;27q 2dm;27b 28u 2k6;2h2 2h4 2h5;27u 28o 2j2 2ol 2pf;28o 2j2 2ol;2h2 2h5;7k g4 2e7;7m 28k 2an 2do 2dp 2je 2mg 2no 2os;7m 28k 2do 2dp 2ib 2no 2os;7m 28k 2do 2no 2os;2c4 2cd 2f8 2pc;2p9 2pa;27b 27d 27n 2c6;28i 2g2 2gv;27b 27d;284 2cw;27q 2j6 2p0;2b3 2bu 2ey 2h8;2b3 2bu 2h8;2gl 2mh;2b3 2bu;2id 2ie 2if;a8 2fp 2jv;2eb 2id 2ie;2id 2ie;28d 29h 29n 2fz 2ip 2jp;ah 2b4 2bk 2g2 2gv 2jx 2m5;g3 2lv;al ao 28c;2c5 2mq 2mr 2n4 2pa;28c 2ed 2id 2ie 2k0;28c 2dj;2cp 2pm;2cr 2dz 2jr 2jt 2k0 2k1;2cr 2dz 2k1;7k 7l fi;298 2oq;27b 27d 2ch 2cq 2ln;37 2ee 2in 2k0;7e 2oq;27n 2c6 2ch 2cq 2d1 2oo;7k fi g4;2a0 2mo;2dn 2fz;292 2cu 2cx 2eu 2gz 2o0 2pb;37 2cf 2go 2in;292 2ci 2cu 2cx 2gx;37 2go 2in;278 2b8 2b9 2cu;1v g5;6j 2it 2iu 2j6 2ls 2p0 2p1;7m 28k 29w 2av 2hy 2os;7m 28k 2c2;7k 7o fi;289 2bs 2lq;c0 gj;ds kh 10o 2ae 2br 2fl 2km;7e 2c7 2ms 2pa;2dz 2k1;6j 2i8 2j6;2az 2fo 2fv 2m9;6j 2g3 2h0;286 28s 2aj 2fo 2fv 2go 2it 2kl 2m9;b al f4;2g5;c0 2as 2bq 2os;3c 2os;28b 2fp 2jv;al f4;g3 2lv 2lz;2 4 6 4f 2lh;4 6 7 2bj 2lh;g3 2lz;2g5 2lv;60 2jw 2ko;3c g3 2op;2bm 2co 2fn 2jx;29v 2cj 2mf;2mf;f4 2co 2fn 2g4 2jx 2lf;6z c0 2at 2bq;c0 2bq;8y gj 2gu 2kx 2m6;2do 2dp 2mg;2at 2b4 2gv;29h 2lk 2ll;77 2dr 2gx 2gy 2na;28q 29h 2ah 2cj 2hi 2hm 2ld;28q 29h 2cj 2hi 2hm;29z 2gx 2gy;2bo 2i7;28o 28p 2j2;28o 2j2;2i7 2ii;i1 2a1 2a2 2fi 2fm 2jp 2kc 2kf 2kg;28q 2cj 2j9 2ja 2jc 2jk;2be 2hh 2kq;2b7 2bb 2bc 2bd 2be 2hk 2hl;28q 2cj 2j9 2ja 2jk;28z 290 2d8 2d9;0 2al 2i6;2i5 2ij;au c0 g5;29h 2hm 2lc;kq n9 2lw;27g 2ep 2eq;2ep 2eq;2ev 2ew 2gx 2gy;ao 2o9;28f 2aa 2eg 2eh 2f3 2fu 2jy 2kz;27g 27k 2eq;2eh 2fu 2kz;c 1v au g5 2gc;7k 7o fi g4 2e7;281 2da 2db 2kx 2ky 2p7 2p8;281 2db 2ky 2p7 2p8;2mv 2mw 2n0 2nd;2kf 2kg 2nd 2ne;2be 2me;2kf 2nd;2hr 2hu;2kx 2m6;83 84 27t 299 2he 2iq 2nw;27u 28e 2d7 2ec 2ho 2ik 2jb 2nj;84 299 2he 2nw;28e 29c 2d7 2ec 2ik 2nj;2at 2bm 2em 2gu;2h1 2kj 2kk;2nt 2nz;2h1 2kk;2h1 2j1 2kk;299 2ir 2jf;2g9 2m4 2ol;2aw 2kf;3k 42 6c 2ax;279 29a 2fe 2hn 2m0;0 2l1 2nl 2nm;2am 2d4 2g0 2i7 2ob;c 8y 2gc;2am 2d4 2g0 2ob;2a7 2gl 2lp 2or 2oz;0 28c 2g4 2gk 2ob;2f6 2g0 2i7 2ob;2a4 2al 2ih;c0 2o9;2bq 2dh;82 27a 2i7 2ob;2gk 2h0;2bv 2f1;p2 z3 2px 2rq 2s7 2sc 35i 35q 36s 37n;35i 35q 36s 37n;2px 2rq 2rt 2s7 2sc 33j;3t 3z dp i6;sk 30d;2zz 300 375;2r5 2sq 2td 2uf 302 36j 37j;wu 2r5 2sf 2uf 33c 36j;2ps 2sf 2tf 31l;2zr 36l 36o;dp 2xq;8k 2xq;gt 2tl 2wb;3g 52 fw 2td 359;33q 33r;2qo 2xs 31u 33q 33r;2qo 2va 355;2sr 2ut 34h 34r 37i;2qo 2vb 30r 33u 34g 355 35e;2sr 2ut 2v7 2w2 2wn 34s;gs gt 2tj;fw 2qo 2vb 30r 31o 33u 34g 351 355 35e;fw 2qo 2vb 30r 33u 34g 355 35e;2sr 2ut 2v7 2wn 34s;hn 2qo 30r 355 35e;2sq 2sr 2us 2ut 2v5 34g 34h 34q 34r 37g 37i;377 379;2un 2ut 34s;km sj w6 10n 2vm 2xj;2sq 2sr 2ue 2wn 34g 34q 37g;2tk 2xk;2ud 2vz 2yn 311;2q7 2qs 2ra 2rp 2sh 2tm 2wm 31x 32m 330 34i 350 353 354 35v 369;2tz 2uu 2wj 2y8 32a 32d 341;2qj 2s1 2se 2vz 2y3 311 340 37j;2qj 2vz 2y3 311;gt 34n;32h 32s;1 2se 2vz 2wb 2y3 340;2ru 2sq 2ue 34u 37g;7g 333 377 379;2uh 2um 2v1 30i 35l;2s5 2ul 2vf 35k;2sq 37j;3t 98 c0 gj gt 34n;2pv 2qi 2zs 30h 360;2ve 352;3n 3t 2pq 2q9 2qg 2qp 2qq 2rt 2xk 35z;2pq 2q9 2qp 2qw 2rt 2wl 2xn 32m 33j 35x 36m;3t 3z dp hn;2q2 2rt 2uk 2yb 33j;3o 3z 2t8 2tl 2xk;2q7 2qv 2sh 319 31e 31x 33p 349 35x;2pr 2pw 2sb 2vl 2vw 323 32x;2q7 2sh 319 31e 31x 33p 349 35x;2pr 2pw 2sb 2vw 323 32x;2sc 2vx 324 331;3o 3z 2xk;2q7 2sh 319 31e 33p 349;2qb 2sd 2uv 2y2;di 2qt 2ra 2yz 2zj 30t 337 33k 33l 33m 350;2qt 2ra 2yz 2zj 30t 337 33k 33l 33m 350;2qb 2sd 2uv 2wa 2y2;2s4 2tk 2uh 30i;2ra 2yz 2zj 337 350;3n 3t 2xk;2qq 2rt 2ur 33j;352;r7 sy ve 32w;2rh 352;r7 sy;1j 98 2zz;2ut 32b 35s 37u 37v;2q6 2qp 2u2 2ur 31k;2ut 32b 37u 37v;2q6 2qp 2u2 2ur 2w6 31k;2pz 2ql 2wt 2xo 312 33o;2wx 2y0;3t 2qp 2u2 35y;2qp 2u2 35y;2up 2uq;2rl 2ta 2wr 2yc 2yf 2yk 36p;2rl 2wr 2yf 36p;7m 2qf 2qn 2qv 2tu 2tw 2wo 33p 35b 369;7m 2qf 2qn 2qv 2tu 33p 35b 369;7m 2qf 2qn 2qv 2tu 33p 369;2vw 2vx 2z4 32u 32x;2px 2q5 2ts 2wh;2py 2xp;2rg 336;2q5 2ts;2u2 321;304 33i;2r5 2s8 2uf 31r 36j;2ps 2r5 2tf 2uf 36j;2uf 36j;2uh 30i 30j;2ps 2uf;319 33p;aj 30g;2t5 319 33p;2qj 319;2xr 32j 336 34x 356;2qh 2sb 2sh 2wz 2zm 32k 37g;fn 2qd 30l 33b;2st 2xl;2q1 2qd 33b;7g 2w9 35f 35m 379;h8 2q0 2qe 2sh 319 33p 35h;2w9 35f;2q0 2tl 2xq;2y4 30n;2rd 2sj 2sn 2wl 2xn 36m;2uh 30i;333 377 37f;2q5 2r7 2ts 36d;2t8 2xk;2sh 2z2 31n 354;7g 37f;2px 2q5 2r7 2wg;4a dp 2xk;2ws 2wu;2zw 2zx;2wy;6u 2t8 2xk;2yd 2ye 2z2 30k 31n 354;2s2 2uk 2w4 2wf 2wi 2wk;2yd 2ye 2z2 30k 31n;68 7g 37f;2r0 2u9 2w3 2w4 2w5 34v 36w;1j gs gt;6j 2xw 315 316 317 31u 31v 31w;7m 2qn 2xc 305 306 347;7m 2qn 2xm 305 306 33p;2tl;7m 2qn 33p;dp 2tc;2sj 2wl 2xn 36m;2ug 2v9 2z1 379;aj 2rb 31z;c0 gj 34n;ds u0 10r 2t6 2u6 2zn 34d;2wl 2xn 36m;6j 314;sw t4 2pt;tc 11p;it ja kg kj sn t4 tr 30k 344;2zq;v cc 2qn 342;aj 2sv 2z3;e6 33x;v cc 342;2 4 6 4i 2tl 37z;4 6 7 2th 37z;33x;v cc;2zq 33x;x 1e 98;2x0 334 348;em 33x 37a;2to 2z6 32j;2wb 35a;1y 4a dp 2z6 2zk 32j 34n 380;v 6z cc 342;98 c0 gt 30o;30x 34z;2tu 35b 35c;336 342;2rf 2sq 37j;2q8 2u7 2uc 2uk 308;2se 2wb 2wc 2yu 32g 34k 34u 37j;2se 2wb 2wc 2yu 32g 34u 37j;2q8 2tp 2tq 2u7 2ub 2uc 2uk;2tk 313 31h;2rl 2wr 2yf 2yk 31j;2tk 31h;2rl 2wr 2yf;2z7 32h 32s 34t 34u;2se 2wb 325 327 328;x 34n 36v;36v 36w 36x 370 373;2se 2wb 325 327;2rw 2tn;0 31p 31q;0 31p;2xp 31p;34j 34u 37j;7k cc;kq st 358;2y2 343 34y;hn 2xj;32h 32s 33p;5n fn;2qu 2ra 2rc 2t3 2t4 2xc 2yz 337;2sd 2y2;2we 34u 37j;6x gt;2xc 37q;x 1j gt i4 2zz;40 2t8 2tk 2xj 2xk;2pu 2qc 2x1 31i 37c 37d;2t8 2tk 2xk;2pu 2qc 31i 37c;2sy 2vy;2z7 32h 32s 35u;t3 v3 128;6x 6z gt;2x2 2xc 37q;v1 v3 12z;83 84 2pp 2so 2vd 30q;dp gt;2qm 2xd 2xz 2yc 31m 326 32q 367;2qm 2sd 2xd 2xz 31m 367;84 2pp 2so 30q;2to 2y8 30o 342;v 7k cc;2pr 2uj 2uo;2qz 2r4;2zz 36v;2qz;2vl 2vo;2z7 32h 32s 345;3o 3z 2td;2q4 2qk 2s1 2zb 301 32q;x 6z 98;0 2vu 2vv 37l;qb sq 2wv 313;2z7 32s 345;2sy 2u8 2yy 376;0 2vr 2zp 30a 36v;4i 2vr 2zu 30v 313;2sw 31f 31p;2xp;qw u8 2vr 2zu 313;30a 30b 30c 352;2r1 2uw 2yx;3cs 3df 3hm 3io 3m2;386 3au 3ax 3je 3mr 3nd;4k a6 cj;3ap 3dm 3dt 3hy 3k1 3mk;3dm 3dt 3mk;3h8 3kl;38j 3k1;3ik 3lt;ia jx nc pu uu xn 10a;4k 7u 88 3he 3hf;as 398 3cx 3cy 3d2 3eh 3hs 3jk 3n6;398 3cx 3cy 3eh 3he 3hs;ba bb 381 399 3bl 3k8;3bc;398 3cx 3cy 3d2 3eh 3he 3hf 3hs;398 3cy 3d2 3eh 3hs;e0 3dh 3dj 3lf;nc nd pg;jq l2 vc w4 10y 12s;4k 7u 88 39n;jq l2 vc;39x 3aa 3bf 3bo 3c3 3c4 3e6 3em 3hy 3m4 3m6;3k 3m c8 ip 3i3;la vp 113 38b 38k 38s 39v 3b4 3br 3co 3cw 3d5 3d9 3ds 3ec 3ek 3eo 3f4 3fr 3gm 3j2 3je 3ke 3kn 3lb 3lc 3lt 3ms 3n5 3nl;3bf 3em 3m6;39u 3bo 3c3 3e6 3fa 3hy 3lz 3m6;to ug zr 11l 3k8;38v 3bo 3c3 3e6 3m6;39u 3bo 3lz 3m6;3c3 3hy;3d6 3gk;1 39u 3bo 3c3 3cj 3fa 3hy 3lz;52 d8 e0 3lf;ph u4 ug yh yi 3aa 3kk;3aa 3hy;3c3 3hy 3mv;3hy 3mv;3eq 3gz 3mv 3nr;3eq 3gz 3m5 3mv 3nr;3aa 3dr 3ib 3ls;38u 3c8 3ez;ia uu 381 3hy;39d 3iz;3hf;i8 qv ua 38g 3bm 3kj;3hf 3ll;3k 3m;3ah 3ai 3b4 3cv 3d5 3ea 3ec 3fd 3fe 3fl 3gd 3ja 3k1 3l6 3ng;3ko 3mp;388 394 3an 3au 3e7 3ed 3el 3kn 3mr;4k 7u ec fd fq;vy 39t 3a7 3b4 3b5 3bp 3d5 3ds 3fr 3gg 3j2 3jp 3ke 3lt 3nl;394 3as 3el 3kn;4k 7u ec fd;3a7 3bp 3d5 3fr 3gg 3iq 3jp;38c 38d 3ao;7r p0 3f1 3gl 3i1 3iv 3lq 3n5;ec 3h7 3jh;p0 ta 3iv 3lq 3n5;4k 7u ec fd 3ah 3cv 3ja;3y 3mp 3n0;wr zt 3mh;39b 3a2 3hk;nt nv xm xx;b r 2v 4n 3c8 3mx;8v 3b4 3fd 3fe 3gd 3hd 3ii 3ja 3jb 3l7 3ly;3cb 3cd 3k8;3cc 3k8;3c8 3fv 3j0;38n 3er 3fy 3j7 3kd 3lv;38n 3er 3fy 3j7 3lv;3c7 3ge 3mw 3ng;4q 4r 4s 4t 4u 4v 4x 4y 8l 8m 8p in jc pn wo y7 3ak 3d4 3dy 3ff 3fg 3lw;3ba 3bu 3c9 3fi;3bu 3dv 3hh;7u ec fd;3bm 3f6 3m5;c4 ds k9 zh;c4 ds 3k1;3ct 3hn;39s 3ik;mq oh zj;mq py rp zj;52 3kv;mq zj;382 383 384 390;7u ec fd fp fq;ne 39i 3gy;b 2v 3k 4n k8 3be 3ci 3hn;397 3ac 3lo;qj ru 3b4 3b5 3cw 3jp 3l7 3mp 3nl;52 e0 3dh 3dj;jn qq;3b4 3cw 3fk 3jp 3mp 3nl;qq 3at 3es 3g4 3jy 3lb;ih iq mq zj;39a 3fu;3lf;39a 3fn;52 3lf;3b5 3b9 3k3;3bj 3mm;3dm 3dt 3ec 3mk 3ml;3h7 3kk;3bp 3gh 3iq 3jp;3jq 3lr 3n1 3n4;3f3 3iq 3nc;3bp 3gh 3iq 3nc;3ga 3mb;389 3as 3au 3b1 3b2 3dc 3fp 3fq 3hy 3kp;6i ht 38h 3fn 3jx 3n8;ak 3i3;3bp 3gg 3iq 3jp 3lt 3nc;jp l0 395 3bt 3ht 3hv 3i7 3if 3ig 3io;3ig 3io;3gg 3iq 3jp;3d5 3lc;dq 3hb;3ex 3h8 3jz 3kl;63 67;ih mq oh wh zj;ec fd;37 39t 3bq 3ih 3lt;ih jj oh zj;5m 63;3d0 3e4 3e5;63 67 ec fd 3na;38w 3aq 3fh 3fj;64 3f0;6a 3f0;3cz 3g5 3k1 3l1 3nm;37 3b0 3bq 3hh 3ih;gi 3cz 3l1 3nk;37 3bq 3hh 3ih;ly oo ow po xb;38f 3b5 3k3 3k6 3k7 3l5 3lc;39z 3cj 3du 3hn 3i4 3kh;3cw 3ei 3fk 3mp;39m;3cw 3jp 3mp;ey 3na;3it 3jo;fp 3n7;c8 gj 3gn;ds tg 3a3 3bd 3cu 3dd 3md;3dd 3me;jo o2 on 38g 396 3d9 3en 3g0 3gj 3kq;3b5 3il 3k3 3k7 3l5 3lc;91 3hf;jo lx my xa 38g 396 3ad 3d9 3en 3gj 3hh 3kj 3kq;3d1 3hh;b ak hs;94 3gv;r 3k c8 39n 3ce;3y 3mp;38z 3lr;b ak;3f3;r c8 39n 3ce;2 4 6 49 fq;4 6 7 49 3mz;r c8;3is 3n7;2v 3c6;3a1 3h0 3m7;3dx 3jx;2v dq 3c6 3dx 3hn 3jx;3k 3d3 3dx 3ez;b r c8 nw 39n;3el 3f9 3i9;nx rw s1;3dx 3le 3lm;3de 3l2;386 3aa 3k1 3k2;3k 4k 7w 88 3hf;3a4 3c3 3cj 3eb 3eq 3fa 3hy 3mv;3a4 3cj 3eb 3eq 3hy 3mv;39d 3be 3ia 3il;3il 3jh;ov t5 xp 119 3eq 3mu;4k 7u 88 ae 3gf;3ch 3cj 3eb 3fa 3ks 3kt 3l8;mg 3jq 3jr 3js 3jt 3kw 3kx 3ky;4k 7u ec fd fp fq;0 3aj 3iu;3k c8 3ln;3ho 3hy 3mt 3mv;3ao 3b7 3b8;kq n8 3n9;7x eo;38d 3ao;p0 ta 3gx 3hl 3hr 3iv 3lq;uk wl 3ep;3aa 3hy 3mv;4n 3c6;b 3k 4n 3c6;39z 3ck 3cp 3f2 3nn;39z 3ck 3cp;3d6 3d7 3d8 3gk 3kg;3i1 3i2 3k9 3ka;396 3b6 3bb 3ep 3fs;3d6 3i1 3i2;ec 39z;3b 3f 3g 3bs;b hs;39r 3hz 3jm 3la 3nh;3g9;10e 39o 39p 3dn 3hq 3la 3lj 3ne;391 392 39r 3bm 3f4 3ft 3hz 3ib 3jf 3ku 3mi 3nh 3ns;3ce 3hn 3j7 3le 3lm;m0 x0 10q;3gw 3ib 3m1;3hg 3jj 3ll;3lg 3m1 3m3;o0 12k;3bh 3ci;3ak 3d6 3k9;4k 7u 3dh 3dl;38w 3d1 3gq 3hj 3hz 3jn;b 2v 4n;0 ej fg 3a6 3cg 3jw;38q 3b0 3eu 3ik;ej fg;3ak;3fx 3k3 3k4 3kb 3mo 3mq;38q 3ei 3gt 3ik 3k1;0 38q 3hg 3hu 3hw;39j 3aj 3ja;38q 3gt 3ik 3kc;uc wb;3hg;3ot 3rf 3s0 3vn 3xi;3nu 3qg 3qi 3rt 3ry 405;3rg 3s1 3vb 3xa 3zh;2k 3m 3x 3r7;3rg 3s1 3zh;3uy 3xd 3ya;ey gi;3q0 40c;3uz 3wh;n1 px ux z0 zz;3qu 3vb 3xi 3yq;2w bh d0 e1;4d 3xu 3xw 3yp;3pp 3yt;3l 3m 3x 3r7;l2 v9 103 10v 12r;eg ff 40j;3pt 3qp 3qx 3r9 3rj 3vb 3wq 3yt 3z7;3m 3x c0 j4 3r7;3o8 3oh 3ov 3pn 3px 3q7 3qo 3qw 3rl 3rt 3sl 3sq 3t4 3to 3tq 3u8 3vq 3w6 3wa 3x1 3y4 3y7 3zy 40f;3qx 3yt 3z7;j4 kw mi;3po 3pt 3qp 3r9 3ta 3wq 3yo;ue yn yz zr 3tg;3nv 3po 3pt 3r9 3wq 3z7;3pt 3q2 3wq 3yo;3ra 3tl 3u5 3zk;1 3po 3pt 3r8 3ta 3wq 3ym 3yo;4d 3xu 3yp 407 40c;ob u6 ue yw 3wd;3vb 3xr 408;3m 3x;3pg 3vb 408;3pg 3ui 3w5 3x9 403 40l;3q0 3xc;3rp 3sd 3sg 3we;ux z5 129 3vb 408;3vb 408;3m 3x 3r7 3rx 3we 3zi;3o2 3p6 3qk 3uu 3wr;3ut 3y6;3m 3x 3r7;3os 3oz 3q7 3qo 3sh 3sl 3tf 3vf 3we 3xa 409;3tt 3yk;3ov 3p1 3pf 3qb 3qg 3se 3sp 3wa 3xk;3pn 3q7 3qo 3rm 3to 3w2 3w4 3w6 3x1;3nx 3ny 3qc;7r jy 3rk 3u8 3va 3w0 3yj 3zy;u6 wq;jy 3u8 3yj;3tf 3we;3ut;q2 3uo 3vg;yp z0;r s 2v 9s 3o7 3rp;3os 3oz 3pk 3qo 3vp 3we 3z0;3rp 3z3;3pj 3pq;3pq 3x9;wc 3oe 3sw 3tr 3w5 3yz;3zl 3zm 409;3a 3x;3qs 3r4 3s4 3te;3r4 3s3 3uv;b1 c4 3y3;3om 3oo 3op 3oq 3or;6w eg fp;3qk 3vz;r1 3oz 3t9 3tt 3w4 3wy 3z0 40f;4d 3yp;3oz 3t9 3tt 3w4 3wy 40f;3sp 3tu 3ws 3yd;3xu 3xw 3yp 407 40c;ie j3 ju wg zm;3xu 3xv;3p3 3z2;3oz 3wv;t8 t9;3v1 3wn;3rg 3s1 3wm 3zh;3up 3y9;3rg 3s1;3um 3xd;3oi 3x4 3xh 3yl 3yn;3u0 3xx;3o4 3qf 3qg 3qn 3vb 3xo 3y1;ax 3t8 3v0 3z2 400;ak c0 3oc;ak 3oc;3pn 3rm 3w4;j8 jr 3od 3vo 3vr;3q7 3tk 3y7;3um 3wd 3xd;ju zb zm;4d da;3pn 3rm;ie jg zm;3qa 3qh;4d 7u 7y da;3sb 3ty;3qe 3te;6h 3nt;3tv 3xa 3zr 40e 40f;37 3qm 3r2 3uv 3wg;eg ff;37 3r2 3uv 3wg;mh ry ww zi 11g;6j 3o3 3wv 3ww 3wx 3xl 3y7;r1 3tt;3pr 3s6 3v3 3vd;3pw;7y eo;c0 gj 3zi;ds tm 3py 3ru 3u3;3y0 3zg;ik 3rh 3ri 3u4 3x3 3z8 3zv;6j 3xl 3y7;92 95 3ut;3o2 3ox 3q6 3qj 3u4 3uv 3ww 3wz 3x3 3z8;3u1 3uv;3ug;r 3x c0;3ss 3tt;3on 3yl 3yn;ax az;2 4 6 4b fq;4 6 7 4b fb;3pu 3yh 3z9;r c0;3r8 3t2 3ym;pm wy 11x;3b f5 3o9 3s7;b r c0 3v1;3r8 3ym;2v 3s7 3v3;3t2 3wy;rg vj;qx rm;3s7 3y8;3xj 3yc;3nu 3tb 3x8 3xa 3xb;3l 6n 6w 7x 3pg 3r8 3sj 3ut 3vb 3ym 3yo;3ou 3pg 3r8 3sj 3vb 3ym 3yo 3zk;eg ff 3wi 40j;3p9 3qv 3vt;qy rx s9 t5 11c;6n 6w 7u c7;3r8 3re 3x4 3x5 3xg 3xr 3yo;3zc 3zn 3zo 3zp;6w 7t 7u fp fq;0 3q8 3vm;c0 ec;3pg 3v4 3vb 3zj;3nx 3qc 3qq;kq n8 401;7x ey gi;3tl 3tm 3u5 3yr;3nx 3qc;jy 3qd 3u8 3w0 3yj 3zv;3nz 3sr 3v4;3pg 3vb 3zk;b r 3b 3wb;eg ff wq 3pr 40j;3pr 3rn 3td;eg ff 3wi;3rn 3td;rx s9 100;3nz 3sr 3tp;3v9 3xn 3ys;b 3b;3uf;b p 4d ec;3pl 3vc 3w4 3y5 40a;3v8 3wt 3y5 404 406;13 3nw 3pl 3t4 3v6 3vc 3wf 3xq 40a;3s7 3su 3v3 3y8;m0 10h;3q9 3uh 3v6 3z6;3uw 3wj 3z3;3p1 3q9 3z6;m7 rx s9 t5;6w 7t 7u 3wo;3oj 3u1 3ue 3uz 3vc;b 2v 6z ec;0 3q3 3rc 3wp 3z4 3zt;3og 3qm 3t1 3vs;3o9 3zu;sa vz x9;3og 3tn 3ua 3vs;0 3oa 3ob 3uw;3ph 3q8;ud wc;3uw;440 457 458 46e 496 4ae;40q 417 43a 43b 49s 4cp;10 ak cj;434 44g 45i 48q 4a8;3b 3k 46 cj;44g 45i;491 492 4bq;492 49b 4br;3k cj;81 eo;48d 4co;lq nf pu us xn 10c;41n 42w 48p 4ac 4bv;b c8;2t bb cq eh;4d d3 45a 4bf 4bg;lq se;3b 3g 46 49;l2 p9 vc 12s;42i 43j 43y 443 447 48q 4by 4cr;3b 3k 46 ip 48t;40s 412 41u 428 42b 42m 43h 43w 44i 44j 450 45f 45x 46j 46x 47l 47m 49a 49s 4ai 4aj 4ap 4b8 4bb 4cb 4ch 4ck 4d0;43y 447 4by;42i 43j 443 4a1 4by 4cr;uh zr 11l 4ae;42i 443 4bl 4by;43j 4a1 4by;451 47h 4cd 4ce;1 42i 44f 47v 4a1 4by 4cr;4d d3 4bf 4bg;ls ns pj u6 uh 492;434 4a8;443 48q 4cf;c6 47u 4cf 4cp 4d2;c8 gj;42w 45h 492 4bq;1a 41b 41g 442;us 48q;3b 3k 46 c8 gj 41a;b 10;488;is ua 40x 43c 4ao;488 4b7;3b 3k 46;41k 42r 431 43h 43i 450 45x 46u 48x 49r 4a7 4ch 4cv;4aq 4ca;41j 41p 437 43a 45u 465 4ap 4cq;428 42b 43h 450 46x 47e 49s 4ai 4co;40u 40v 433;7r oy 47k 47l 489 48o 49f 4bp 4ck;oy 47l 4bp;3k 46;431 46t 49r;q1 v5 47c;nu xn yo;b 10 2u 9m a6 41g 442;42r 43h 43i 46u 499 49r 4b1 4cs;nu xn;442 46z 49j;42e 42g;414 469 471 49p 4bt;445 446 4cg 4cv;421 42e 42f 44i;42t 46l 46m;43m 43z 448 46s;43z 45l 48b;3b 3k 41z;ed fe;a0 43c;c4 ds;40m 40n 40o 40p;b ed fo;42f 43c;ql ya 43i 44r 4am 4b1 4ca 4co 4d0;4d d3 45a;44r 4am 4an 4ca 4co 4d0;qn 476 4a6 4b8;ig iq mq zk;4bf;43i 4a9;44g 45i 45x 49z;dd 484;45h 481;dt 41d 4au 4bs 4cj;42o 48h;479 4c4;q 43a 43e 453 46w 48p 4ar;7j 40y 46f 46n 4cl;b2 48t;42b 47e 4co;l1 vo 41r 48m 4bf;b2 4be;450 4bb;jk mq p4 zk;5f 45z;42b 46x;ig jk zk;5f 4d1;49m 4b4;436 46r;gi 417 44v 4a7 4cz;dj ev;37 43e 43f 43u 43v 48b 498;37 43u 43v 48b 498;om oo rr xb;cy 40w 4a9 4aa 4bb;44r 4am 4ca;42h 45k 48e 48w;426 49t;fn fo;44r 4ca 4co;dn 4d1;ds tf 42p 44o 454 4c7;o3 qv 40x 41l 452 466 4as;cy 49c 4a9 4aa 4bb;90 47r 488;qv xg 40x 41l 42z 452 466 48b 4as;47a 48b;47s;10 3k c8 44c;3y 4ca;dt 41d 4bs;46h;10 c8;2 4 6 fo 44n;4 6 7 44n 4ci;2u 46 493;42j 4bz 4c0;3k 4m;45n 4a5;464;1a 3k 44z 45n;b 10 c8 427;2u dd 45n 48e;464 4am 4an;rf vj;nx rk;45m 4bk;456 4az;40q 4a7;15 3k 49 b0;42s 443 44f 462 48q 4cf 4cr;41y 43n 49c;49c 49w;ol ov xp ye 115;b ak b0 442;44d 44f 4au 4av 4b2 4cr;45t 45w 4ax 4ay;b ak fn fo;0 432 497;3k c8 4bm;48g 48q 4cc 4cf;433 43k;kq n8 4cm;81 fn 44q;451;40v 433;oy 435 455 47l 489 49f 4bp;467 48f 49s;48q 4cf;3k 4m 9m a6 48t;dj ed ev fe;42h 44l 44w 47w 4aq;dj ed;ol y6 451;44u 4ag 4ah;41l 467 46y;44u 451 48o;3f 3k 43x;43x 46a 478;b 4m ae;429 48r 49k 49y 4cw;41v 46w 48l 4b6 4bi;41e 41f 41h 429 43c 46i 48r 492 49u 4aw 4cw;44b 45m 48e 4bk;m0 m6 x0;47t 492 4bx;48a 49x 4b7;43r 44e;lz ol vd 451;b ak 45a 45b;41c 47a 47q 48d 48r 4co;b 2u 4m 48t;0 3v 42u 4a3 4bh;416 43e 43f 46d 49b;4bh 4c9;mt rs xf 10z;416 464 47o 49b 4a7;0 416 48a 48m;424 432;416 46q 47o 49b;48a;2j 65 66",
 "phrases": {
  "en": "11 af;11 1fn;11 a6;11 165;11 166;11 18t;11 18q;11 1pj;11 4d4 ek;11 ad;11 1fl;11 1fr;11 hp;11 1fp;11 a6 ar;11 5l;11 1j6 1b3;11 14x;11 1is 1n3;v af 1g0;v af 1dd;v af 1j8;v af 1dl 1n3;v a6 1dl 1n3;v af 4d5;v 47 ek 4d6;v 18t 4d7;v a6 4d8;v af -2 4d9;v 165 -2 4da;v 1o6;v 1o3;v 15b;v 19u;v 1fz;v fv;v ez 14x 4db;v af b 1kj;v a6 1kj;v 1kj 1b0;v 1pi ex 5a;v 1pi 4dc;v 1b0 al 4dd;v 1a9 1b0;v 1b0 4de;d 1fd;d 1hj;d 1df;d 1br ez;d 67 ez;d 1fi ez;d 1la;d hu 1pc;d 14 ez;d 7e ez;28 z8;28 1ay;28 1az;28 1h8;28 15h;28 1h 4df;28 1oy;28 1mr;28 rn;28 1ch;28 1cg;28 4dg 4dh;28 147 4di;28 1ls 4dj;28 6t hu 4dk 4dl;28 6t 4dk 4dl;28 6t hu 4dl;28 6t 4dl;28 1jo 4dm;28 z 1jq;28 1jq 5g;28 z 4dn 4do;28 46 af 1nu;28 cp 1am;28 1oz 1ld;28 1n0 1mv;28 17x;28 1nz;28 1ny;28 14k 4dp;28 14k 4dq;28 1ol;28 1dt 4dr;28 1iu 19b;28 1b9 19b;28 1a4 4ds;28 1ig 1ps;28 1m2 1kd;28 1ke 1nf;g 4dt -2 28 -2 4du;g 4dv 4dw 4dx;g 4dv 4dx;g h4 85 4dy;g 19 b3 b7 4dz;g 19 b3 4dz;g 19 4e0 4e1;g 1b0 al 16k;g 4e2 4e3;g 4e4 4e5;g 1ov;g 1ow;g 1gj 4e6;g a6 17o ez;g 5g 1b0;7 4e7 6z 4e8 28 4e9 4ea;7 4e7 4e8 28 4e9 4ea;7 4e7 6z 28 4e9 4ea;7 4e7 28 4e9 4ea;7 4e7 6z 4e8 28 4ea;7 4e7 4e8 28 4ea;7 4e7 6z 28 4ea;7 4e7 28 4ea;7 19 1pr b7 4dz;7 19 1pr 4dz;7 b4 al 1hk;7 hu 4eb -2 4ec;i 5a;i 1a8;i 3p;i 3s;i 1mq;i 16d 1f5;1i 4ed 4ee 4ef 4eg;1i 4ed 4ef 4eg;1i 4ed 4ee 4eg;1i 4ed 4eg;1i 4eh 4ei;1i 4ej -2 5g -2 1pk 1h6;1i 4ej -2 5g -2 4ek;1i 16d 1f5;1i 1j8 4el;1i 4em -2 1j8;1i ar 1ne 4en;1i 4eo 4ep;1i 4eq al -2 1;1i 4er 1h6 4e1;1i 4es 4et al -2 1;1m 4eu 4ev;1m 1j8;1m 4ew -2 1jc ap 14i;1m 4ew -2 1jc 4ex;1m 1gj 150 ez hu 4ey -2 4ez;1m 4f0 ez hu 4ey -2 4ez;1m 1gj 150 4ey -2 4ez;1m 4f0 4ey -2 4ez;1m 5t 7h 150;0 6z 13o;0 1o7;0 fy 1b4;0 15c;0 15b 4f1 4f2;0 15b 4f3;0 1hy ez 4f4 4f5;0 1hy ez 4f5;1f 1jb;1f 1op;1f 1pk 1h6;1f 1jw 1h6;1f 14d;1f 1i5;1f 1nn;1f 1cy;1f 13c;1f 1e5;1f 1c3;1f 1o1;1f 16g;1f 1en 4f6;1f 7r;1f 18o;1f 1gm;1f 1ab;1f 1co;1f 1fy;1f 151 16n;1f 1d2;1f 1bt 16n;1f 1ao;1f 1nc;1f 1nt;1f 19k;1f 152;1f 16u;1f 17h;1f 17t;1f 1c6;1u ez 4f7 4f8 4f9;1u 4fa 1pr 4fb;5 br 5g 4fc 4fd 4fe;5 4ff 4fc 4fd 4fe;5 br 5g 4fd 4fe;5 4ff 4fd 4fe;5 br 5g 4fc 4fe;5 4ff 4fc 4fe;5 br 5g 4fe;5 4ff 4fe;5 4fg 4fh 4fi 4fj;5 4fg 4fi 4fj;5 4fg 4fh 4fj;5 4fg 4fj;u 1m5 4fk;u 1nn 4fl;u 4fm 4fj;u 15b 4f4 4fn;u 4fo 4fp;26 4fq 4fr;26 1oi h4;m 1bb 4fs;m 4ft 4fu;m 1hu 167;21 ez ex 1ap 4fv;21 ez b3 4fv;21 ez 156;2 10p;2 vb;2 1or;2 1p2;2 19v 1ic;2 160;2 3j;2 2y;2 17x 1j1;2 18m;2 1hl 4fw;2 19g 4fx;2 ce;2 1bs;2 a5;2 5v;2 5p;2 1i8 4fy;2 1m8;2 1dx;2 1nv;2 17a;2 17t 1a8;2 1km;2 vk;2 1eq;2 o7;2 1mf;2 1o2;2 105;2 16p;1w de g1;1w de 1pr;1w 4fz ez g1;1w 4fz 1pr 1b5;1w 4fz 4g0;1w 1jn 1pe;1w 1ac 6z;1w 9q 4g1;1w 1nh 1pe;1w 13x 1pe;1w 15 1p5 15;1w 4g2 1pe;1w 1n2 g1 4g3;1w 4g4 4g3;1w 4g5 4g6;a 17m;a 1kk;a 1ha;a 1hc;a 1he;a 1cc;a 1hb;a bz;4 15t 1lc;4 1b4 y 150;4 1b4 y 1iv;4 4g7 1lc;4 1j3;4 1bz 4f4 4g8;4 1bz 4g8;r 1gs;r 4g9 4ga;r 1pr 6r;r 1of 6r;r 4gb d1 4gc;r 4gb 4gc;r 15j 16g;r 1fg 6r;r 1jw 167;r 6r 167;r 1if al 1ca;r 1ca 1gl;r 1bi 1d8 6r;3 4gd 13d 4ge;3 4gd 4ge;3 4gf al 1pr 155 4gg;3 4gf al 1pr 4gg;3 4gh 4gi;3 18j 18c 4gj;3 155 13d y;3 1pr 155 4gk;3 1ff al 1pr 155;3 4gl 167 4gm;3 1oq 16o;3 1oq 16n;1t 1ln 1kt 4gn;1t 1ln 1kt;1t 4go d1 1ea 1ff;1t 4go 1ea 1ff;1t 4gp c4;1t c4 16x;1t 167 1ft;1t 4gq 155 4gr;1t 17w 1kn;1t 17w 1jo;1t 1fg 1cy 1ft;1t 1kt 16x;1t ar 1ne 4gs;29 13p 1pr 1aj;29 13p 158 1by;29 13p 4gt;29 1fz hu 1dc;29 1fz hu 1m4;29 1fz hu 1br 1ld;29 1fz 4gu;29 1h0;29 ap 4f4 1aj 3i;29 1pr 1aj 3i;29 1o9 4gv;29 1p9 hu 4gw;29 6t hu 14 4gx;29 6t 4gx;29 1mj 4gy;29 9w 4gz;29 178 1fw;29 183 1ig;29 1hz 4h0;29 18s;29 ng;29 ln;29 10d;29 1gu;29 1gp;29 1bo;29 1eq;29 h;29 15q;29 xd;29 1me;29 1j7;29 15f;29 1a5;1r 1ok;1r 1oj;1r 1if;1r 3j;1r 1cf;1r 1j4;1r wt;1r 1hc;1r 1k8 ez 1pk;1r oi ez 1pk;1r 1if al 4h1;1r 197 ez 1pk;1r 15v 4h2;1r 4h3;1r 19 ex 1d2;1r 19 1d2;1r ez ex 1d2;1r ez 1d2;1r cb 19b;1r 1c0 1fx;1r 6n a;1r 1as 6n;1r 1p9 hu 14p;1r 1p9 4h4;1r 1of oc;1r 1bz b;1r 1br b 1of;1r 1fd 1br;1r 1ho al;1r 1ho;1r b7 1oh;1r b7 2b;15 av 4h5 4h6 4h7 g 4h8;15 av 4h6 4h7 g 4h8;15 av 4h5 4h7 g 4h8;15 av 4h7 g 4h8;15 av 4h5 4h6 g 4h8;15 av 4h6 g 4h8;15 av 4h5 g 4h8;15 av g 4h8;15 1g3 4h9 4ha 4hb;15 1g3 4h9 4ha;1a 4hc 155;1a 6z 1pr b7 1ff;1a 6z 1pr 1ff;1a 1o0 1pr 1ff;1a 1n1 13d;1a ez 4hd 4he 4hf;1a ez 4hd 4hf;1a 13d 1g3;27 1om 4hg;27 1ca 1oj 28 1om;n 1bn 1kf al;n 1bn 1mj 6z;n 1bn 4hh;n 4hi 4hj 4hk 1h3 1bn;n 4hi 4hk 1h3 1bn;n 4hi 4hj 1h3 1bn;n 4hi 1h3 1bn;n 4hi 4hj 4hk 1bn;n 4hi 4hk 1bn;n 4hi 4hj 1bn;n 4hi 1bn;n 3 1h3 4hl;n 3 4hl;n 1bn hu 4hm 4hn;n h4 1bn -2 4ho;n 4hp 4hq;h s 14d hk 14c 1pc 1h 4hr;h s 14d hk 14c 4hs 4hr;h s 163 hk 14c 1pc 1h 4hr;h s 163 hk 14c 4hs 4hr;h s hk 14c hk 14c 1pc 1h 4hr;h s hk 14c hk 14c 4hs 4hr;h 4ht hk 14c 1pc 1h 4hr;h 4ht hk 14c 4hs 4hr;h s 14d 1pc 1h 4hr;h s 14d 4hs 4hr;h s 163 1pc 1h 4hr;h s 163 4hs 4hr;h s hk 14c 1pc 1h 4hr;h s hk 14c 4hs 4hr;h 4ht 1pc 1h 4hr;h 4ht 4hs 4hr;h 19n 4gy 1pc 1h 4hu;h 19n 4gy 7e 4hu;h hu 1pc 1h 4hv 4hw;h hu 14 4hv 4hw;h a6 4hx 1pc 1h 4hy;h a6 4hx 7e 4hy;h 14v 4hz;h 4i0 ap ex 1m0;h 4i0 4i1;h 1cv 4i2;h 4e0 1jd;x 4i3 4i4;x 4i5 ez 4i6 17r al;x 4i5 ez 4i6 17r 6z;x 4i5 ez 4i6 4i7;x s 1fg 4i8;x 4i9 al 4i6 4i7;x 4ia 1fg;x 4ib 1ki 1j2 4ic 4id 4ie;x 4ib 1j2 4ic 4id 4ie;x 4ib 1ki 1j2 4id 4ie;x 4ib 1j2 4id 4ie;1 4if 4ig 0 4ih 4ii 0;1 4if 0 4ih 4ii 0;1 4if 4ig 0 4ii 0;1 4if 0 4ii 0;1 4if 4ig 0 4ih 0;1 4if 0 4ih 0;1 4if 4ig 0 0;1 4if 0 0;1 15g 0 y 0 1pq al o;1 15g 0 y 0 1pq an;13 a6 4ij 4ik 4il;13 a6 4ij 4il;13 a6 4ij 4ik;13 a6 4ij;13 1pi z 4im;13 1pi 4im;13 1pe aw 1pi 4in;13 4io 7e af 4ip;13 4io af 4ip;13 147 2a 46;1s 1g0 0 1f8 4iq 4ir;1s 1g0 0 4iq 4ir;1s 4is 4it;1s 4iu 14 4iv;1s 4iu 4iv;1s 4iw 14 1ac fy 1a6;1s 4iw 14 1bf 1a6;1s 4iw 1ac fy 1a6;1s 4iw 1bf 1a6;1s 1dj 4ix;1s 15b 7h 7e f2 1dk;1s 15b 7h d1 f2 1dk;1s 15b 7i f2 1dk;1s 1fw 4iy 4iz;1s 4j0 5c 4iu 4ir;1s 0 4iu 4j1;1o 4j2 ez g1 19 1fz;1o 4j2 ez g1 1pi 189;1o 4j2 ez g1 1k8 ag;1o 4j2 ez g1 1ph 0 1c4;1o 4j2 ez g1 1ph 0 6k;1o 4j2 ez g1 6z ex 1fo 0 1c4;1o 4j2 ez g1 4j3;1o 4j2 ez 8t 19 1fz;1o 4j2 ez 8t 1pi 189;1o 4j2 ez 8t 1k8 ag;1o 4j2 ez 8t 1ph 0 1c4;1o 4j2 ez 8t 1ph 0 6k;1o 4j2 ez 8t 6z ex 1fo 0 1c4;1o 4j2 ez 8t 4j3;1o 4j2 ez 1n9 19 1fz;1o 4j2 ez 1n9 1pi 189;1o 4j2 ez 1n9 1k8 ag;1o 4j2 ez 1n9 1ph 0 1c4;1o 4j2 ez 1n9 1ph 0 6k;1o 4j2 ez 1n9 6z ex 1fo 0 1c4;1o 4j2 ez 1n9 4j3;1o 4j2 ez 1n9 1et 19 1fz;1o 4j2 ez 1n9 1et 1pi 189;1o 4j2 ez 1n9 1et 1k8 ag;1o 4j2 ez 1n9 1et 1ph 0 1c4;1o 4j2 ez 1n9 1et 1ph 0 6k;1o 4j2 ez 1n9 1et 6z ex 1fo 0 1c4;1o 4j2 ez 1n9 1et 4j3;1o 4j2 ez 1n9 199 19 1fz;1o 4j2 ez 1n9 199 1pi 189;1o 4j2 ez 1n9 199 1k8 ag;1o 4j2 ez 1n9 199 1ph 0 1c4;1o 4j2 ez 1n9 199 1ph 0 6k;1o 4j2 ez 1n9 199 6z ex 1fo 0 1c4;1o 4j2 ez 1n9 199 4j3;1o 4j2 1pr 1hg 19 1fz;1o 4j2 1pr 1hg 1pi 189;1o 4j2 1pr 1hg 1k8 ag;1o 4j2 1pr 1hg 1ph 0 1c4;1o 4j2 1pr 1hg 1ph 0 6k;1o 4j2 1pr 1hg 6z ex 1fo 0 1c4;1o 4j2 1pr 1hg 4j3;1o 4j2 1pr 1cz 19 1fz;1o 4j2 1pr 1cz 1pi 189;1o 4j2 1pr 1cz 1k8 ag;1o 4j2 1pr 1cz 1ph 0 1c4;1o 4j2 1pr 1cz 1ph 0 6k;1o 4j2 1pr 1cz 6z ex 1fo 0 1c4;1o 4j2 1pr 1cz 4j3;1o 4j2 4j4 19 1fz;1o 4j2 4j4 1pi 189;1o 4j2 4j4 1k8 ag;1o 4j2 4j4 1ph 0 1c4;1o 4j2 4j4 1ph 0 6k;1o 4j2 4j4 6z ex 1fo 0 1c4;1o 4j2 4j4 4j3;1o 4j2 19 1fz;1o 4j2 1pi 189;1o 4j2 1k8 ag;1o 4j2 1ph 0 1c4;1o 4j2 1ph 0 6k;1o 4j2 6z ex 1fo 0 1c4;1o 4j2 4j3;1o 4j5 ex 1fo 4j6 4j7 ez 1kt;1o 4j5 ex 1fo 4j6 4j7 ez 1jt;1o 4j5 ex 1fo 4j6 4j7 ez 1de;1o 4j5 ex 1fo 4j6 4j7 ez 14x;1o 4j5 ex 1fo 4j6 4j7 4j8;1o 4j5 1fo 4j6 4j7 ez 1kt;1o 4j5 1fo 4j6 4j7 ez 1jt;1o 4j5 1fo 4j6 4j7 ez 1de;1o 4j5 1fo 4j6 4j7 ez 14x;1o 4j5 1fo 4j6 4j7 4j8;1o 4j5 ex 4j6 4j7 ez 1kt;1o 4j5 ex 4j6 4j7 ez 1jt;1o 4j5 ex 4j6 4j7 ez 1de;1o 4j5 ex 4j6 4j7 ez 14x;1o 4j5 ex 4j6 4j7 4j8;1o 4j5 4j6 4j7 ez 1kt;1o 4j5 4j6 4j7 ez 1jt;1o 4j5 4j6 4j7 ez 1de;1o 4j5 4j6 4j7 ez 14x;1o 4j5 4j6 4j7 4j8;1o aw 198 4j9 1pc 4ja 4jb -4 4jc;1o 4jd 4j9 1pc 4ja 4jb -4 4jc;1o aw 198 4j9 4ja 4jb -4 4jc;1o 4jd 4j9 4ja 4jb -4 4jc;1o aw 198 4j9 1pc 4jb -4 4jc;1o 4jd 4j9 1pc 4jb -4 4jc;1o aw 198 4j9 4jb -4 4jc;1o 4jd 4j9 4jb -4 4jc;1o aw 198 4j9 1pc 4ja -4 4jc;1o 4jd 4j9 1pc 4ja -4 4jc;1o aw 198 4j9 4ja -4 4jc;1o 4jd 4j9 4ja -4 4jc;1o aw 198 4j9 1pc -4 4jc;1o 4jd 4j9 1pc -4 4jc;1o aw 198 4j9 -4 4jc;1o 4jd 4j9 -4 4jc;1o 1pc 1h 1be ez -2 4je 4jf;1o 1pc 1h 1fw ez -2 4je 4jf;1o 1pc 1h 4jg -2 4je 4jf;1o 7e 1be ez -2 4je 4jf;1o 7e 1fw ez -2 4je 4jf;1o 7e 4jg -2 4je 4jf;1o 1c9 fy;1o 6m;1o k 4jh;12 4ji 4jj 1a2 ez 1a2 1d2;12 4ji 4jj 4jk 1d2;12 4ji 1a2 ez 1a2 1d2;12 4ji 4jk 1d2;12 4ji 4jj 1d2;12 4ji 1d2;12 4jl 4jm 4jn;12 1d2 4hj af 4jo;12 1d2 af 4jo;12 4jl 4jp 4jq 1d2;12 1by 1pi;12 17h 1pc 1h 4jr 1cd;12 17h 7e 4jr 1cd;12 17h 4jr 1cd;12 1m4 1k8 14y 1pi 4js;12 1m4 1pi 4js;o hu 4jt 13y 15a cb 1kv 4ju;o hu 4jt 13y 15a 4jv 4ju;o hu 4jt 15a cb 1kv 4ju;o hu 4jt 15a 4jv 4ju;o hu 4jt cb 1kv 4ju;o hu 4jt 4jv 4ju;o hu 4jt 13y 15a 4jw;o hu 4jt 15a 4jw;o 1pr 4jx 67 15a 4jy;o 1pr 4jx 1br 15a 4jy;o 1pr 4jx h2 4jy;o 17c hu;o 17c 1pr;o 1hj ez 4jz hu 1n4 4k0 4k1;o 1hj ez 4jz hu 4k0 4k1;o 1hj ez 4jz hu 1n4 4k1;o 1hj ez 4jz hu 4k1;o hu 14 ag 1by;o hu 14 4k2;o 4k3 4k4 4k5 4k0;o 4k3 4k5 4k0;25 15z 13h 4k6 4k7;25 1ci 28 4k6 4k7;25 4k8 4k6 4k7;25 4k6 1h9 1ft 67 15a 4k9;25 4k6 1h9 1ft 1br 15a 4k9;25 4k6 1h9 1ft 4ka 4k9;25 4k6 4kb 67 15a 4k9;25 4k6 4kb 1br 15a 4k9;25 4k6 4kb 4ka 4k9;25 4k6 4kc 4kd;25 1j0 hu 28 4ke 1g1 4kf 4kg;25 1j0 28 4ke 1g1 4kf 4kg;25 1j0 hu 4ke 1g1 4kf 4kg;25 1j0 4ke 1g1 4kf 4kg;25 1j0 hu 28 4ke 4kf 4kg;25 1j0 28 4ke 4kf 4kg;25 1j0 hu 4ke 4kf 4kg;25 1j0 4ke 4kf 4kg;25 4kh 6n 4ki b 5c 1f0 al 1pr 1ne;25 4kh 6n 4ki b 4kj al 1pr 1ne;25 4kh 6n 4ki 5c 1f0 al 1pr 1ne;25 4kh 6n 4ki 4kj al 1pr 1ne;25 1pn hu 1dz ez 4kk -2 1;25 6n v -4 4kl -4 4km;25 6n 8c -4 4kl -4 4km;25 9k 1ff 7e -4 4kl -4 4km;25 4kn -4 1n9 7e -4 1b3 -4 4km;25 4ko 1pr 4kp;25 14 hu 1ma 1g3 ez 1go 1ne 1go 1ne 4kq;25 14 hu 1ma 1g3 ez 1go 1ne 4kr 4kq;25 14 hu 1ma 1g3 ez 4ks 1go 1ne 4kq;25 14 hu 1ma 1g3 ez 4ks 4kr 4kq;25 14 hu 1ma 1cz 6z 1go 1ne 1go 1ne 4kq;25 14 hu 1ma 1cz 6z 1go 1ne 4kr 4kq;25 14 hu 1ma 1cz 6z 4ks 1go 1ne 4kq;25 14 hu 1ma 1cz 6z 4ks 4kr 4kq;25 14 hu 1ma 14w 5g 1go 1ne 1go 1ne 4kq;25 14 hu 1ma 14w 5g 1go 1ne 4kr 4kq;25 14 hu 1ma 14w 5g 4ks 1go 1ne 4kq;25 14 hu 1ma 14w 5g 4ks 4kr 4kq;25 hu 1ma 1g3 ez 1go 1ne 1go 1ne 4kq;25 hu 1ma 1g3 ez 1go 1ne 4kr 4kq;25 hu 1ma 1g3 ez 4ks 1go 1ne 4kq;25 hu 1ma 1g3 ez 4ks 4kr 4kq;25 hu 1ma 1cz 6z 1go 1ne 1go 1ne 4kq;25 hu 1ma 1cz 6z 1go 1ne 4kr 4kq;25 hu 1ma 1cz 6z 4ks 1go 1ne 4kq;25 hu 1ma 1cz 6z 4ks 4kr 4kq;25 hu 1ma 14w 5g 1go 1ne 1go 1ne 4kq;25 hu 1ma 14w 5g 1go 1ne 4kr 4kq;25 hu 1ma 14w 5g 4ks 1go 1ne 4kq;25 hu 1ma 14w 5g 4ks 4kr 4kq;25 14 hu 1g3 ez 1go 1ne 1go 1ne 4kq;25 14 hu 1g3 ez 1go 1ne 4kr 4kq;25 14 hu 1g3 ez 4ks 1go 1ne 4kq;25 14 hu 1g3 ez 4ks 4kr 4kq;25 14 hu 1cz 6z 1go 1ne 1go 1ne 4kq;25 14 hu 1cz 6z 1go 1ne 4kr 4kq;25 14 hu 1cz 6z 4ks 1go 1ne 4kq;25 14 hu 1cz 6z 4ks 4kr 4kq;25 14 hu 14w 5g 1go 1ne 1go 1ne 4kq;25 14 hu 14w 5g 1go 1ne 4kr 4kq;25 14 hu 14w 5g 4ks 1go 1ne 4kq;25 14 hu 14w 5g 4ks 4kr 4kq;25 hu 1g3 ez 1go 1ne 1go 1ne 4kq;25 hu 1g3 ez 1go 1ne 4kr 4kq;25 hu 1g3 ez 4ks 1go 1ne 4kq;25 hu 1g3 ez 4ks 4kr 4kq;25 hu 1cz 6z 1go 1ne 1go 1ne 4kq;25 hu 1cz 6z 1go 1ne 4kr 4kq;25 hu 1cz 6z 4ks 1go 1ne 4kq;25 hu 1cz 6z 4ks 4kr 4kq;25 hu 14w 5g 1go 1ne 1go 1ne 4kq;25 hu 14w 5g 1go 1ne 4kr 4kq;25 hu 14w 5g 4ks 1go 1ne 4kq;25 hu 14w 5g 4ks 4kr 4kq;25 14 hu 1ma 1g3 ez 1go 1ne 4kq;25 14 hu 1ma 1g3 ez 4ks 4kq;25 14 hu 1ma 1cz 6z 1go 1ne 4kq;25 14 hu 1ma 1cz 6z 4ks 4kq;25 14 hu 1ma 14w 5g 1go 1ne 4kq;25 14 hu 1ma 14w 5g 4ks 4kq;25 hu 1ma 1g3 ez 1go 1ne 4kq;25 hu 1ma 1g3 ez 4ks 4kq;25 hu 1ma 1cz 6z 1go 1ne 4kq;25 hu 1ma 1cz 6z 4ks 4kq;25 hu 1ma 14w 5g 1go 1ne 4kq;25 hu 1ma 14w 5g 4ks 4kq;25 14 hu 1g3 ez 1go 1ne 4kq;25 14 hu 1g3 ez 4ks 4kq;25 14 hu 1cz 6z 1go 1ne 4kq;25 14 hu 1cz 6z 4ks 4kq;25 14 hu 14w 5g 1go 1ne 4kq;25 14 hu 14w 5g 4ks 4kq;25 hu 1g3 ez 1go 1ne 4kq;25 hu 1g3 ez 4ks 4kq;25 hu 1cz 6z 1go 1ne 4kq;25 hu 1cz 6z 4ks 4kq;25 hu 14w 5g 1go 1ne 4kq;25 hu 14w 5g 4ks 4kq;25 4k6 4kt 15z fy;s 1d2;s 15u;s 1kv 1i5;s 1by 1i5;s 1j2 1i5;s 1fy;6 1n2 157 4ku 1d2;6 16m 157 4ku 1d2;6 4kv 4ku 1d2;6 1n2 157 1d2;6 16m 157 1d2;6 4kv 1d2;6 1d2 1pc 1h 169 b4 4kw 4kx 4d 1eb;6 1d2 1pc 1h 169 b4 4kw 4kx 1cv 1et;6 1d2 1pc 1h 169 b4 4kw 4kx 4ky;6 1d2 1pc 1h 1mt 1hg 4kw 4kx 4d 1eb;6 1d2 1pc 1h 1mt 1hg 4kw 4kx 1cv 1et;6 1d2 1pc 1h 1mt 1hg 4kw 4kx 4ky;6 1d2 1pc 1h 4kz 4kw 4kx 4d 1eb;6 1d2 1pc 1h 4kz 4kw 4kx 1cv 1et;6 1d2 1pc 1h 4kz 4kw 4kx 4ky;6 1d2 4hj 169 b4 4kw 4kx 4d 1eb;6 1d2 4hj 169 b4 4kw 4kx 1cv 1et;6 1d2 4hj 169 b4 4kw 4kx 4ky;6 1d2 4hj 1mt 1hg 4kw 4kx 4d 1eb;6 1d2 4hj 1mt 1hg 4kw 4kx 1cv 1et;6 1d2 4hj 1mt 1hg 4kw 4kx 4ky;6 1d2 4hj 4kz 4kw 4kx 4d 1eb;6 1d2 4hj 4kz 4kw 4kx 1cv 1et;6 1d2 4hj 4kz 4kw 4kx 4ky;6 1d2 169 b4 4kw 4kx 4d 1eb;6 1d2 169 b4 4kw 4kx 1cv 1et;6 1d2 169 b4 4kw 4kx 4ky;6 1d2 1mt 1hg 4kw 4kx 4d 1eb;6 1d2 1mt 1hg 4kw 4kx 1cv 1et;6 1d2 1mt 1hg 4kw 4kx 4ky;6 1d2 4kz 4kw 4kx 4d 1eb;6 1d2 4kz 4kw 4kx 1cv 1et;6 1d2 4kz 4kw 4kx 4ky;6 1d2 1pc 1h 4kw 4kx 4d 1eb;6 1d2 1pc 1h 4kw 4kx 1cv 1et;6 1d2 1pc 1h 4kw 4kx 4ky;6 1d2 4hj 4kw 4kx 4d 1eb;6 1d2 4hj 4kw 4kx 1cv 1et;6 1d2 4hj 4kw 4kx 4ky;6 1d2 4kw 4kx 4d 1eb;6 1d2 4kw 4kx 1cv 1et;6 1d2 4kw 4kx 4ky;6 1d2 1pc 1h 169 b4 4kx 4d 1eb;6 1d2 1pc 1h 169 b4 4kx 1cv 1et;6 1d2 1pc 1h 169 b4 4kx 4ky;6 1d2 1pc 1h 1mt 1hg 4kx 4d 1eb;6 1d2 1pc 1h 1mt 1hg 4kx 1cv 1et;6 1d2 1pc 1h 1mt 1hg 4kx 4ky;6 1d2 1pc 1h 4kz 4kx 4d 1eb;6 1d2 1pc 1h 4kz 4kx 1cv 1et;6 1d2 1pc 1h 4kz 4kx 4ky;6 1d2 4hj 169 b4 4kx 4d 1eb;6 1d2 4hj 169 b4 4kx 1cv 1et;6 1d2 4hj 169 b4 4kx 4ky;6 1d2 4hj 1mt 1hg 4kx 4d 1eb;6 1d2 4hj 1mt 1hg 4kx 1cv 1et;6 1d2 4hj 1mt 1hg 4kx 4ky;6 1d2 4hj 4kz 4kx 4d 1eb;6 1d2 4hj 4kz 4kx 1cv 1et;6 1d2 4hj 4kz 4kx 4ky;6 1d2 169 b4 4kx 4d 1eb;6 1d2 169 b4 4kx 1cv 1et;6 1d2 169 b4 4kx 4ky;6 1d2 1mt 1hg 4kx 4d 1eb;6 1d2 1mt 1hg 4kx 1cv 1et;6 1d2 1mt 1hg 4kx 4ky;6 1d2 4kz 4kx 4d 1eb;6 1d2 4kz 4kx 1cv 1et;6 1d2 4kz 4kx 4ky;6 1d2 1pc 1h 4kx 4d 1eb;6 1d2 1pc 1h 4kx 1cv 1et;6 1d2 1pc 1h 4kx 4ky;6 1d2 4hj 4kx 4d 1eb;6 1d2 4hj 4kx 1cv 1et;6 1d2 4hj 4kx 4ky;6 1d2 4kx 4d 1eb;6 1d2 4kx 1cv 1et;6 1d2 4kx 4ky;6 4l0 4l1 4kx 4l2;6 146 4l3 1d2 1il 28 199;6 146 4l3 1d2 1il 28 1n2;6 146 4l3 1d2 1il 28 16m;6 146 4l3 1d2 1il gj 199;6 146 4l3 1d2 1il gj 1n2;6 146 4l3 1d2 1il gj 16m;6 146 4l3 1d2 1il 6z 1n9 16m;6 146 4l3 1d2 1il 15e;6 146 4l3 1il 28 199;6 146 4l3 1il 28 1n2;6 146 4l3 1il 28 16m;6 146 4l3 1il gj 199;6 146 4l3 1il gj 1n2;6 146 4l3 1il gj 16m;6 146 4l3 1il 6z 1n9 16m;6 146 4l3 1il 15e;6 4l4 1et 1d2;14 1g0;14 19w;14 1lp;14 19j;14 1ij;14 1g1;y 1le 13;y ap 1le;y gj 1le;y ho 13;y 7q;y 41;y ep 16m;y 1pp 1eu;y 1cv tk;y 61;y 1e1 13;y 1pu;1g m;1g 17f;1g hr;1g ew;1g 8w;1g 9h;1g 16m;1g 1it;1g cv;1g 44;1g 1hf;1g 14c;1g 1kw 4l5;1g 17g;1g 7n;1g 1cj;1g 29;1g 1lx;1g 2q;1k 1c8 1jz 4l6;1k 4l7 4l6;1k 1n9 1ft;1k ex 1e2;1k 4l8;1k 1j2;1k 9k 4l9;1k b3 4la;e 192;e 8i;e 1kf;e 1gj;e 1gi;e 1ot;e 1cl;e br;e 1gx;e 1gy;e 5t;e 1ix;e 174;e 1ia;e 1jl;e 15o;w 4lb 0 4lc 0 4ld;w 4lb 0 0 4ld;w 4lb 0 4lc 4ld;w 4lb 0 4ld;w 0 4lc 0 4ld al 1pk 4le;w 0 4lc 0 4ld 4lf 4le;w 0 0 4ld al 1pk 4le;w 0 0 4ld 4lf 4le;w 0 4lc 4ld al 1pk 4le;w 0 4lc 4ld 4lf 4le;w 0 4ld al 1pk 4le;w 0 4ld 4lf 4le;w 0 4lc 0 4ld al 1pk;w 0 4lc 0 4ld 4lf;w 0 0 4ld al 1pk;w 0 0 4ld 4lf;w 0 4lc 4ld al 1pk;w 0 4lc 4ld 4lf;w 0 4ld al 1pk;w 0 4ld 4lf;w 4lg b 3i;w 4lg c0 3i;w 4lg 191 3i;w 4lg 19n 3i;w 4lg 182;w 4lb 0 4lc 0 4lh 4li 3i;w 4lb 0 0 4lh 4li 3i;w 4lb 0 4lc 4lh 4li 3i;w 4lb 0 4lh 4li 3i;w 4lb 4lj 4lk 4ll 3i;w 4lm 4lc 4ln 4lo 4li 3i;w 4lm 4ln 4lo 4li 3i;w 4lm 4lc 4lo 4li 3i;w 4lm 4lo 4li 3i;w 6z 1pr 4lp 1ne;w 5c 4lq 4ll 3i;w 0 4lq ap 4f4 4lr;c 4li 3i;c 182;c 4li 1c4;c 1c5;c 4li 1p1;c 1p3;c c0 3i;c 19p;c 1kg 3i;k 1b3 1c0;k 19 1c0;k 1jk;k 1g1;k ap 4ls 16f 1h9;k ap 4ls 4lt;k 1pe 1dd 1pr 4lu;k 1pe 4lv 4lu;k 148;k 1ob 1pr 4lr;f 4lw 4lx;f 4kk 4ly 19 1c0;f 4kk 4ly 1pe 1pr;f 4kk 4ly 4lz;f 4kk 4m0 4m1 6z 1pr;f 4kk 4m0 4m1 4m2;f 1ag 1b1;f 1o4 4m3;f 192 1pb hu;f 5t 1gj 1kg 3i;f 5t 1gj 4m4;f 1kg 3i 4m5;f 4m6 4m5;f a6 1k9;f 1jy 1cl;f 1lf 4m7 4m8;f 1dy 16i 1cl;f 4kk fy ez 1;f 192 15g 1 4m9;f 192 1 4m9;f 4ma -2 1 -2 c0 3i;f 4ma -2 1 -2 b 3i;f 4ma -2 1 -2 19n 3i;f 4ma -2 1 -2 191 3i;f 4ma -2 1 -2 c0 1p1;f 4ma -2 1 -2 4mb;f 192 -2 1;f 4mc hu 4md 7e 4lv 4lt;f 4mc 4md 7e 4lv 4lt;f 4mc hu 4md 4lv 4lt;f 4mc 4md 4lv 4lt;f 4mc hu 4md 7e 4lt;f 4mc 4md 7e 4lt;f 4mc hu 4md 4lt;f 4mc 4md 4lt;f 4mb 4m3 4me;1h 4mf b3 16w 4mg;1h 4mf 4mh 4mg;1h 4mf 4mg;1h 4mi 7e 1ix;1h 4mi 14 1ix;1h 4mi 172 6z;1h 4mi 1pc 14i;1h 4mi hu 1ix;1h 4mi 4mj;l 1gx;l 1ns;l 1b7;l 9e;l 1jj;l 1i3;l 18c;l 1pd 1ns;l 16a;16 4mk 4ml 4mm 4mn;16 4mk 4ml 4mn;16 4mo 1pr 4mm 13d;16 4mo 1pr 13d;16 1pr 4mp 13d;16 13d 6z 1pr 1ff;1b 4mq ap ez ex 4mr;1b 4mq 4ms ex 4mr;1b 4mq ex 4mr;1b 4mq ap ez 4mr;1b 4mq 4ms 4mr;1b 4mq 4mr;1b 4mt ex 1f5 4mu;1b 4mt ex 1b7 4mu;1b 4mt ex 142 4mu;1b 4mt ex 1gx 4mu;1b 4mt ex 16a 4mu;1b 4mt 4mv 4mu;1b 4mw 4ls 0;1b 4mw 0;1b 4mw 4ls 4mx;1b 4mw 4mx;1b 0 1h3 174 4my 4e9 4mz;1b 0 174 4my 4e9 4mz;1b 0 1h3 4my 4e9 4mz;1b 0 4my 4e9 4mz;1b 4n0 4my 4n1 4n2;1b 4n3 -2 4n4;1b 27 4n4;9 4n5 4n6;9 16o;9 16b d1 4n7;9 16h 4n7;9 1f5 1g6;9 196;9 4d 16n;8 3p;8 2d;8 1kw hu;8 1kx ez hu;8 1eb hu;8 1d8 hu;8 1ix b;8 1hx ex;8 1pc 1h 1kx;8 1h 1eb;8 1ih hu;8 1d8 ez hu;8 h4 1kw;8 1pc 1kw;j 4ii br 5g 4n8 4n9 4na;j 4ii 4fg 4n8 4n9 4na;j 4ii br 5g 4n9 4na;j 4ii 4fg 4n9 4na;j 4ii br 5g 4n8 4na;j 4ii 4fg 4n8 4na;j 4ii br 5g 4na;j 4ii 4fg 4na;j 5g 4f4 4nb 4nc;j 5g 4f4 4nc;j 1bb 167;j 1c0 1fx;j 1pk 19k;j 4nd 4ne;10 4nf 4ng 4nh;10 4ni 1ns 13u;10 4ni 13u;10 4nj 4nk;10 1gx 1fx 4nl 1c0;19 1gn;19 b8;19 b9;19 1l7;19 1eb 1d9;19 1bg;p 4nm 1pr 4nn 4no;p 4nm 1pr 4no;p 1pr 4np 4nq;p 1b3 1c0;p 19 1c0;1p 1ju;1p 1jv;1p 1jm;1p yd;1p y3;1p 4nr ex 1gn ez b3;1p 4nr ex 1gn ez ex;1p 4nr ex 1gn ez 181;1p 4nr ex 1gn ez 16w;1p 4nr ex 1gn ez 1gb;1p 4nr ex 1gn 4ns;1p 4nr ex 1gg ez b3;1p 4nr ex 1gg ez ex;1p 4nr ex 1gg ez 181;1p 4nr ex 1gg ez 16w;1p 4nr ex 1gg ez 1gb;1p 4nr ex 1gg 4ns;1p 4nr 4nt ez b3;1p 4nr 4nt ez ex;1p 4nr 4nt ez 181;1p 4nr 4nt ez 16w;1p 4nr 4nt ez 1gb;1p 4nr 4nt 4ns;1p 4nr ez b3;1p 4nr ez ex;1p 4nr ez 181;1p 4nr ez 16w;1p 4nr ez 1gb;1p 4nr 4ns;1p 1hx 4nu 4nv 4nw;1p 1hx 4nv 4nw;1p 1hx 4nu 4nw;1p 1hx 4nw;1p 1hu 4nw;1p 9w 4nw;1p 4nx 4ny 4nz ex 4o0;1q 4o1 cm 1l6 4o2;1q 4o1 4o3 4o2;1q 4o4 4o5;1q 1c0 4o6 4o7;1q 4o8 4o9 4nl 1c0;20 4oa 4ob 13 183;20 4oa 4ob 183 5g;20 4oa 4ob 4oc;20 4oa 13 183;20 4oa 183 5g;20 4oa 4oc;20 4od 4oe;20 4of 4og 1i7 1g1;20 4of 4og 1bh 1eg;20 4of 4og 4oh;20 4of 1i7 1g1;20 4of 1bh 1eg;20 4of 4oh;20 4oi 4oj 4ok;20 4oi 4ok;20 4ol 0 4om 1mx ap 1pr;20 4ol 0 4om 1mx 1b3 1c0;20 4ol 0 4om 1mx ap b3;20 4ol 0 4om 1mx 4on;20 4ol 4om 1mx ap 1pr;20 4ol 4om 1mx 1b3 1c0;20 4ol 4om 1mx ap b3;20 4ol 4om 1mx 4on;20 4ol 0 1mx ap 1pr;20 4ol 0 1mx 1b3 1c0;20 4ol 0 1mx ap b3;20 4ol 0 1mx 4on;20 4ol 1mx ap 1pr;20 4ol 1mx 1b3 1c0;20 4ol 1mx ap b3;20 4ol 1mx 4on;20 4ol b di al 4oo;20 4ol 0 1l1 al 4oo;20 4ol fh 1l1 al 4oo;20 4ol 0 4oo;20 di al 0 1mx;20 di al 1mx;20 1l1 al 1mx;20 lm 4op;20 1hu 4m7;20 4oq 1g1 1mx;20 4oq 1mx;20 1fo 4or;20 1do 1al 1m3 4os;20 1do 9 1m3 4os;20 1do 4ot 4os;20 1pk 13d;20 1o5 4ou;22 3p;22 f3 fy;22 1nl;22 1iz;22 1ht;22 m 1b7;22 1fk 153;22 b7 1b7;22 1aj 18c;22 1d5;b 4ov 4ow;b 17y 1ox;b 16z;b 16y;18 1gj;18 br;18 1kf;18 1ot;18 1pf;18 174;18 192;18 1gx;18 1gy;18 1gw;18 1ix;18 1l2;1x 4ox 4oy 4oz 4p0 19 1dn 4p1 al 1pr 4p2 4p3;1x 4ox 4oy 4oz 4p0 4p4 4p1 al 1pr 4p2 4p3;1x 4ox 4oz 4p0 19 1dn 4p1 al 1pr 4p2 4p3;1x 4ox 4oz 4p0 4p4 4p1 al 1pr 4p2 4p3;1x 4ox 4oy 4p0 19 1dn 4p1 al 1pr 4p2 4p3;1x 4ox 4oy 4p0 4p4 4p1 al 1pr 4p2 4p3;1x 4ox 4p0 19 1dn 4p1 al 1pr 4p2 4p3;1x 4ox 4p0 4p4 4p1 al 1pr 4p2 4p3;1x 4ox 4oy 4oz 4p0 4p1 al 1pr 4p2 4p3;1x 4ox 4oz 4p0 4p1 al 1pr 4p2 4p3;1x 4ox 4oy 4p0 4p1 al 1pr 4p2 4p3;1x 4ox 4p0 4p1 al 1pr 4p2 4p3;1x 4ox 4oy 4oz 4p0 19 1dn 4p1 4p2 4p3;1x 4ox 4oy 4oz 4p0 4p4 4p1 4p2 4p3;1x 4ox 4oz 4p0 19 1dn 4p1 4p2 4p3;1x 4ox 4oz 4p0 4p4 4p1 4p2 4p3;1x 4ox 4oy 4p0 19 1dn 4p1 4p2 4p3;1x 4ox 4oy 4p0 4p4 4p1 4p2 4p3;1x 4ox 4p0 19 1dn 4p1 4p2 4p3;1x 4ox 4p0 4p4 4p1 4p2 4p3;1x 4ox 4oy 4oz 4p0 4p1 4p2 4p3;1x 4ox 4oz 4p0 4p1 4p2 4p3;1x 4ox 4oy 4p0 4p1 4p2 4p3;1x 4ox 4p0 4p1 4p2 4p3;1x 4ox 4oy 4oz 4p0 19 1dn 4p1 al 1pr 4p3;1x 4ox 4oy 4oz 4p0 4p4 4p1 al 1pr 4p3;1x 4ox 4oz 4p0 19 1dn 4p1 al 1pr 4p3;1x 4ox 4oz 4p0 4p4 4p1 al 1pr 4p3;1x 4ox 4oy 4p0 19 1dn 4p1 al 1pr 4p3;1x 4ox 4oy 4p0 4p4 4p1 al 1pr 4p3;1x 4ox 4p0 19 1dn 4p1 al 1pr 4p3;1x 4ox 4p0 4p4 4p1 al 1pr 4p3;1x 4ox 4oy 4oz 4p0 4p1 al 1pr 4p3;1x 4ox 4oz 4p0 4p1 al 1pr 4p3;1x 4ox 4oy 4p0 4p1 al 1pr 4p3;1x 4ox 4p0 4p1 al 1pr 4p3;1x 4ox 4oy 4oz 4p0 19 1dn 4p1 4p3;1x 4ox 4oy 4oz 4p0 4p4 4p1 4p3;1x 4ox 4oz 4p0 19 1dn 4p1 4p3;1x 4ox 4oz 4p0 4p4 4p1 4p3;1x 4ox 4oy 4p0 19 1dn 4p1 4p3;1x 4ox 4oy 4p0 4p4 4p1 4p3;1x 4ox 4p0 19 1dn 4p1 4p3;1x 4ox 4p0 4p4 4p1 4p3;1x 4ox 4oy 4oz 4p0 4p1 4p3;1x 4ox 4oz 4p0 4p1 4p3;1x 4ox 4oy 4p0 4p1 4p3;1x 4ox 4p0 4p1 4p3;1x 4p5 -4 0 4p6 4p7;1x 4p5 -4 0 4p7;1x 1l5 1n9 4p8 ez 4p9;1x 1l5 1n9 4p8 4pa;1x 1l5 4p8 ez 4p9;1x 1l5 4p8 4pa;1j 4pb 6z 19 1dn 0 4pc;1j 4pb 6z 4pd 0 4pc;1j 4pb 19 1dn 0 4pc;1j 4pb 4pd 0 4pc;1j 4pb 6z 19 1dn 4pc;1j 4pb 6z 4pd 4pc;1j 4pb 19 1dn 4pc;1j 4pb 4pd 4pc;1j 4pe 1pr b7 4pf;1j 18n 4pg hu 15v;1j 18n 4pg 4ph;1j 4pi 5g 4n1 4pj hu 4pk;1j 4pi 5g 4n1 4pj 4pk;1j 4pi 5g 4n1 4pj hu;1j 4pi 5g 4n1 4pj;1j 18x;1j 99;1j 1fm 1eh;1j 1j2 4pd 4pl 4pm;1c 4pn 1g0 1;1c 4pn 1;1c 4po -4 4pp;1c 4pq 67 15a 4pr;1c 4pq 1fd 1h 4pr;1c 4pq 4ps 4pr;1c 4pt -2 4pu;1c 4pv 4pw;1c 1fi ez -2 4px 4py 4pz;1c 1br ez -2 4px 4py 4pz;1c 1jr ez -2 4px 4py 4pz;1c 14k ez -2 4px 4py 4pz;1c 1jq ez -2 4px 4py 4pz;1c 1d6 ez -2 4px 4py 4pz;1c 1fu ez -2 4px 4py 4pz;1c 4q0 -2 4px 4py 4pz;1c 1fi ez -2 4px 4pz;1c 1br ez -2 4px 4pz;1c 1jr ez -2 4px 4pz;1c 14k ez -2 4px 4pz;1c 1jq ez -2 4px 4pz;1c 1d6 ez -2 4px 4pz;1c 1fu ez -2 4px 4pz;1c 4q0 -2 4px 4pz;1c 1fi ez -2 4q1 g1 1g0 1;1c 1br ez -2 4q1 g1 1g0 1;1c 1jr ez -2 4q1 g1 1g0 1;1c 14k ez -2 4q1 g1 1g0 1;1c 4q2 -2 4q1 g1 1g0 1;1c 1fi ez -2 4q1 1g0 1;1c 1br ez -2 4q1 1g0 1;1c 1jr ez -2 4q1 1g0 1;1c 14k ez -2 4q1 1g0 1;1c 4q2 -2 4q1 1g0 1;1c 1fi ez -2 4q1 g1 1;1c 1br ez -2 4q1 g1 1;1c 1jr ez -2 4q1 g1 1;1c 14k ez -2 4q1 g1 1;1c 4q2 -2 4q1 g1 1;1c 1fi ez -2 4q1 1;1c 1br ez -2 4q1 1;1c 1jr ez -2 4q1 1;1c 14k ez -2 4q1 1;1c 4q2 -2 4q1 1;1c 4pv 4q3 4q4 1;1c 4pv 4q3 1;1c br 4q5;1c f6 4q6 4q7;1c f6 4q6;1c de 4q8 4q9;1c 3p 4ls 4qa;1c 1gv 4qb;1c 4qc ab 1j8;1c 4qc 4qd;1c 67 ez 1h 4qe;1c 1br ez 1h 4qe;1c 1fi ez 1h 4qe;1c 7e ez 1h 4qe;1c 14 ez 1h 4qe;1c 4qf 1h 4qe;1c 1gx 67 ez;1c 1gx 4qg;1c 1gx al 1;1c 4qh 14c;1c 4qi ex 4qj;1c h4 4qk 4ql;1c ab 1j8;1c 4qm 4qn ex 13u;1c 4qm 4qn 4qo;1c 1if al 1gx;1c 1gx 1iw;1c 1iw al 4qp;1c 19 4qq b7 4dz;1n c0 1c4;1n x 1c4;1n 1c5;1n 15o;1n 1kf;1n 13w;1n 1mm;1n c0 144;1n cc 1iq;1n 1mb;1n 1ot;1n 1h1;1n 1jl;1n 1ey 1gx;1n 13j 1gx;1n 14s;1n 1cu;1n 1h0;1n 154;1n 174;1n 181;1n 16w;1n 1d7;1n 1mo;1n 1bk;t 4qr 4qs;t 1d6;t 1id;t 1ns;t k4;t 1op;t 1em;t 1hw;t sg;q 6t;q hi;q aq;q dm;q hj;q 1o3;q fx;1d 1gx;1d 18c;1d br;17 1kf;17 1ot;17 1h0;17 13w;17 pk;17 xw;17 1mo;17 1gu;17 18s;24 1nt 4dz;24 19y 5g;24 1d2 4dz;1z 1m5 4fk;1z 1nn 4fl;1z 1pk 7r;1z 1o1 7r;1l 1j4 b 1b2;1l 1j5;1y 1hu 4qt;1y 4qu 4nw;1y y3;1e c0 1c4;1e x 1c4;1e 1c5;1e c0 6j;1e x 6j;1e 191 1c4;1e 19n 1c4",
  "fr": "11 9p;11 9l;11 bq;11 1xy;11 1r0;11 d2;11 9z;11 202;11 4n 1r0 2c;11 1x3;11 1vs;11 ai;v 25d cj -4 4qv -4 bq;v 246 cj -4 4qv -4 4qw;v dn -4 4qv -4 4qw;v 4qv 4qx bq;v ab y4;v 4qy 24l;v 4qv -2 4qz bq 4r0;v 4qv -2 4r1 -2 4r2;v 25d cj;v 1r8 cj;v 247;v b 1zg;v 246 2g 20m;v 246 4r3;v bq fs 1qs;v 246 1qs;v 1r0 4r4;v bq 4r5;v bq 4r6 4r7;v 1c 21b 25e;v 9l 20g;d 1uc;d 1ud;d 1ue;d 1up;d 1uq;d 26p;d 1z7;d 21z;d 221;d 6w 1wa;d 6w 1w8;d 53 b;28 jl;28 p7;28 q7;28 q9;28 tb;28 24v 4r8;28 26t;28 1wb 4r9;28 1w9 4ra;28 dn 22g fp;28 dn fp 22z;28 dn 273 22q;28 dn fs 214;28 dn 7t ap;28 dn 4rb;28 zq;28 10f;28 25r 1tx;28 25r 214 4rc;28 22i;28 1x4;28 11s;28 12g;28 9p 273 1y9 bq;28 1zc 4n 1wy;28 1zz 273 1za 4n 1wy;28 1t7 3k 24b;g 4rd -2 bp 4re -2 4rf;g 4rd -2 bp 4re -2;g 4rg 4n 1s7;g 4rh 4ri;g b ae 1wv;g 1wv 4rj;g 246 1wv;g 1x3;g b 7u 1s7 3k 7t 1v7;g b 7u 1s7 3k 7t 20e;g b 7u 1s7 3k 7t 1qv;g b 7u 1s7 3k 7u 253;g b 7u 1s7 3k 1zy;7 b 7u 1s7 3k 1s6 4rk;7 b 7u 1s7 3k 7u 4rk;7 b 7u 1s7 3k 25r 4rk;7 b 7u 1s7 4rl 4rk;7 b 272 1s7;7 b gw 1wv;7 222 4n 1s7 bp 4rm 4rn;7 4ro bp 4rm 4rn;7 222 4n 1s7 bp 4rn;7 4ro bp 4rn;i 1wv;i 1rz;i 1q3;i 232;1i 1wv 4rp -2 4rq;1i 1wv 4rr;1i 4rs 4r6 4rt;1i 4ru 3k 1wx;1i 4ru 3a 1xo;1i 4ru 3k 23p;1i 4ru 4rv;1i 4rw -2 1;1i 1 -2 4rx 4ry;1i 25m 1wn;1i 1zf 24y;1i 1wv 4r6 -2 y4;1i 1wv -2 y4;1c 25d cj -8 4rz;1c 4s0 -8 4rz;1c ge;1c gf;1c gd;1c bt;1c bu;1c bn;1c bs;1c bo;1c d1 1q6;1c i;1c j;1c cr;1c cs;1c go;1c gp;1c 4z 1;1c 50 1;1c 4s1 -2 4s2;1c 4s3 b 20m;1c 4s3 b 238;1c 4s3 b 26n;1c 4s3 b 7u 1s7;1c 4s3 4s4;1c 20w;1c b 4s5;1c bp 1ze 1zj;1c bp 4s6;1c 21y 3k 20m;1c 231 3k 4s7;1c 1zm;1c ab y4;1c 26v 4s8;1c 1zz 4s9;1c 4sa 4sb;1d 20m;1d 1rz;21 b 4sc 4sd;21 ei 4se 4sf;21 1c 205;0 b 7t 1r7;0 bp 1r7;0 3a 1r7;0 1c 21p;0 21p;0 1r8 4sg -2 4sh;1n z4;1n rq;1n wj;1n y8;1n kt;1n 1x2;1n 25s 1z6;1n j0;1n 264;1n 1sh;1n 1wt;1n 1w5;1n 254;1n 20m;1n th;1n 1rq;1n 1q9;1n 1ut;1n 1sj;1f 1xo;1f 26x;1f 213 3k 4si;1f 1uv;1f 25s;1f 1wr;1f 1qw;1f 1x5;1f 1ym;1f 1x9;1f 26a;1f lb;1f 26z 1z2;1f 1vt 1z2;1f 7r;1f 1uo;1f 1rv;1f 1rl;1f 274;1f 1z1;1f 1re;1f 1td;1f 1yb;1f 1ve;1f 1v9;1f 219;1u 1qf 3k 4sj 4sk 4sl;1u 4sm 4sj 4sk 4sl;1u 1qf 3k 4sj 4sl;1u 4sm 4sj 4sl;5 4sn 3a fp -2 4so;5 4sn 4sp -2 4so;5 4sn -2 4so;u 7r 3k 4sq;u 7r 4sr;u 20k 3k 1u1;u 20k 4ss;u 4st 4su;u 4sv 4sw;u 1r8 4sx 4sy;u 4sc 4sz;u 1wt 4t0;26 4sc 4t1 4t2;26 4sc 4t1;26 1wt 4t0;1m 23e;1m 273 24g 4t3 -2 4t4 -2 4t5;1m 273 24i 4t3 -2 4t4 -2 4t5;1m 4qz 4t3 -2 4t4 -2 4t5;1m 4t6 4t7 -2 4t8;1m y5 21b 25e;1m y5 4t9;m l7 kx;m 4ta 4tb;m by;m 25u;m 1yu 4tc;2 ke;2 1ri;2 1zo;2 20r;2 24c;2 il;2 1ry 1y6;2 20d;2 11o;2 248;2 1sm;2 1t5;2 1t2;2 1ti;2 1qa;2 pd;2 op;2 kc;2 11r;2 vk;2 1v3;2 228;2 109;2 1us;1w 1w6 20s;1w 4td;1w 1vi;1w if;1w 1ql cj;1w 1r9 4te;1w 1sx;1w 1up 1tc;1w 1zn;1w 218 b 1ws;1w 23k 1r9;1w 1vi 9b;1w 1zz 1rd 1rj;1w 1zz 1tz;1w 1xi;1w 1sv;1w 1t9 4a 1uv;1w 1uv 4tf;a n3;a vv;a z9;a vu;a 204;a 1sg;4 230 26o;4 230 54 26o;4 3u 1ub 1th;4 7z 1ub 1w3;4 230;r vh;r 4tg 1zq 3a 1xe;r 4tg 3a 1xe;r 1rw 1zq;r 2s;r 25n 3k 24c;r 213 3k 1t1;r 1q7 3k 1zp;r 1w2 3k 1zp;r 1rw 271;3 4th k7;3 4ti 4tj -2 1xe 1rf;3 4ti 4tj -2 4tk;3 1sz 1rf;3 1rw 1rf;3 205 3k 1rw;3 cz;3 23c 3a 1xe 1rf;1t 205 3k 24b 24t;1t 24b 24t;1t lt 3k 7u 1rw;1t lt 4tl;1t tx 3k 20t;1t 1xd 3k 1t6;1t 1xd 3k 1rg;1t 1xd 1rf;1t aa 3k 1xz 1wf;1t 205 3k 1rw;1t 1tq;1t 1si 3a 1px;29 1qq 7t 1v5;29 1qq 7u 24o;29 1qq 7t 1qu;29 1qq 272 1qu;29 1qq 4tm;29 fs 1wo 7x 1td;29 fs 1wo 4tn;29 1yo 3k 7t 1v5;29 b 7t 1v5;29 b 7t 1qu;29 21r 1y3;29 1ru 23x;29 l2 yq;29 dn 273 1vn 4tn;29 1ut;29 1rh;29 1sh;29 26f;29 20r;29 1wt;29 1q9;29 20q;29 m1;29 m2;29 wz;29 265;29 1rs;29 214 1pz;29 1z5;29 1x0 3k 7u;29 1x0 4to;1r 1uw 3k 262;1r 1r5 3k 261;1r b 7t 1ve;1r 1yo 3k 7t 1ve;1r 20f;1r 25o;1r 213 1g;1r 1vp 4n 21h;1r 1ul;1r 21g;1r 21h;1r 26i 21l 262;1r 1u0;1r 1py;1r 1ty;15 4tp 3a fp -2 4tq 4n 1yi;15 4tp 3a fp -2 4tq b 272 aa;15 4tp 3a fp -2 4tq 4n 272;15 4tp 3a fp -2 4tq 4tr;15 4tp 4ts -2 4tq 4n 1yi;15 4tp 4ts -2 4tq b 272 aa;15 4tp 4ts -2 4tq 4n 272;15 4tp 4ts -2 4tq 4tr;15 4tp -2 4tq 4n 1yi;15 4tp -2 4tq b 272 aa;15 4tp -2 4tq 4n 272;15 4tp -2 4tq 4tr;15 4tp -2 1sz;1a 1rg 20q;1a ae 1rg 20q;1a 1zy 1rg;1a b 272 aa;1a 4n 272 aa;1a 1sz 25j;1a 21l 25j;27 1xc bp 26q;27 1xc 26q;27 26m 3a 1xe bp 26q;27 26m 26q;27 26y 1xc;n 4tt 4tu 3 4tv;n 4tt 3 4tv;n 4tt 4tu 4tv;n 4tt 4tv;n 1wx 4r6 4tw;n 3 4tx;n 1zz 273 1wx -2 4ty;n 1zz 1wx -2 4ty;n 261 1qw;h 25r 7x 1zi 4qz 4tz;h 25q 7z 1ru 4qz 4tz;h 25r 7z 1rv 4qz 4tz;h 25r 1rv 4qz 4tz;h 25q 7z 21k 4qz 4tz;h 1s6 1ru 4qz 4tz;h 1v5 1xg 1wx;h 1v5 1r4;h 22y 1r4;h 273 4u0 4u1 4u2;h 1r0 236;h 1r0 1rv 4u3;x xi 3k 1yy;x xi 4n 1yy;x xi 4u4;x xh 4n 1yy;x xh 25r 1zr;x xh 1z0;x 25r 7z u3;x 3k 25r u3;x 4u5 u3;x 246 1un 3k 1zr;x 4u6 b 25r 7z 1zr;x 4u6 b 25q 7z 20v;x 4u6 b 25q 7z 23r;13 4u7 4u8;13 4u7 1ug;13 1r9 b2 246 4r7;13 bq 4u9 4r6 4r7;13 246 1w0;13 1w0 ab 4ua;13 ni id;1s 4ub 21b cj 0 vx;1s 4ub cj 0 vx;1s 4ub 0 vx;1s 0 219 1uk 24l;1s 0 219 23t;1s 219 263 1yl;1s 219 1yl;1s 1zv 3k 219 1yk;1s 1u8 219;1s 1u8 1s5;1s 1r8 cf 6w 9p 24w 267 25e;1s 209 26h 1r1 6l;1s 209 4uc;1s 21r 1qt;1s 21r 1qt 21r 24j;1s 22g 219;1o 1tb 1zz -2 3u 1yq;1o 1tb 1zz -2 25r 3k 258;1o 1tb 1zz -2 3k 25r 26d;1o 1tb 1zz -2 246 25e;1o 1tb 1zz -2 1tr 7z 0 1x6;1o 1tb 1zz -2 251 0 1x6;1o 1tb 1zz -2 1r1 6l;1o 1tb 1zz -2 4ud;1o 1xp 273 -2 3u 1yq;1o 1xp 273 -2 25r 3k 258;1o 1xp 273 -2 3k 25r 26d;1o 1xp 273 -2 246 25e;1o 1xp 273 -2 1tr 7z 0 1x6;1o 1xp 273 -2 251 0 1x6;1o 1xp 273 -2 1r1 6l;1o 1xp 273 -2 4ud;1o 4ue -2 3u 1yq;1o 4ue -2 25r 3k 258;1o 4ue -2 3k 25r 26d;1o 4ue -2 246 25e;1o 4ue -2 1tr 7z 0 1x6;1o 4ue -2 251 0 1x6;1o 4ue -2 1r1 6l;1o 4ue -2 4ud;1o 1tr 7z 0 4uf 246 22k;1o 1tr 7z 0 4uf 4ug;1o 4uh 0 4uf 246 22k;1o 4uh 0 4uf 4ug;1o 246 22k -2 4ui -2 4uj;1o 1wa 3k 22k -2 4ui -2 4uj;1o 20t 2g 1tw -2 4ui -2 4uj;1o 24q -2 4ui -2 4uj;1o 1u3 273;1o 1w7 270;1o 23l 26e;1o 26e yf;1o 4uk 4ul b 4um 3a k6;1o 4uk 4ul b 4um fp 3a 1r6;1o 4uk 4ul b 4um 1r6;1o 1tr 7z 0 1x6;12 bq 3a 4un;12 4uo 4un;12 bq 3k 224 3k 24d;12 bq 3k 24d;12 4u7 224 3k 24d;12 4u7 24d;12 1ve 4qy 4up;12 1v5 1xg 246 -2 4uq;12 1v5 246 -2 4uq;12 9z -2 9z 4ur;12 1td 4us 4ut;o 273 1ra 55 -2 4uu;o 273 26j 3a 1vp -2 4uu;o 273 1vn -2 4uu;o 272 4uv b 55 -2 4uw;o 272 4uv 26s 3a 1vp -2 4uw;o 272 4uv 53 -2 4uw;o 1wc 4ux;o 4uy 3k 273 4uz cj 4v0;o 4uy 3k 273 4uz 4v0;o 1zz 1rd 4v1 272;25 4v2 4v3 4v4;25 4v3 4v5 4v6 b 55 -2 23x 7t 1qy;25 4v3 4v5 4v6 b 55 -2 4v7;25 4v3 4v5 4v6 4v8 -2 23x 7t 1qy;25 4v3 4v5 4v6 4v8 -2 4v7;25 4v3 4v5 b 55 -2 23x 7t 1qy;25 4v3 4v5 b 55 -2 4v7;25 4v3 4v5 4v8 -2 23x 7t 1qy;25 4v3 4v5 4v8 -2 4v7;25 1sb 273 b 7u 22t -2 4v9;25 1sb 273 4va -2 4v9;25 22t 273 b 7u 22t -2 4v9;25 22t 273 4va -2 4v9;25 fd 1sb b 7u 22t -2 4v9;25 fd 1sb 4va -2 4v9;25 273 1sb b 7u 22t -2 4v9;25 273 1sb 4va -2 4v9;25 1vn 273 s2 b 7u 22t -2 4v9;25 1vn 273 s2 4va -2 4v9;25 24g 273 s2 b 7u 22t -2 4v9;25 24g 273 s2 4va -2 4v9;25 7k 257 -4 4vb -4 4vc;25 7k 8c 1qo -4 4vb -4 4vc;25 6q -4 4vb -4 4vc;25 1zz 273 229 fp 4vd 21l 273;25 1zz 1rd fp 4vd 21l 273;25 22d 7k 21u fp c3 3k 272 25h;25 22d 7k 21u fp c3 1zb;25 22d 7k 21u 4ve 3k 272 25h;25 22d 7k 21u 4ve 1zb;q dn;q 87;q ch;q 3u cj;q dl;q dk;t sd;t mw;t mx;t 1xx;t sh;t 21x;t 23a;s 1ve;s ou;s s4;s 22y;s 24d;s 20a;s 1v5;6 4vf bp 1uz;6 4vf bp 1s8;6 4vf bp tl;6 4vf bp ds;6 4vf bp 4d 1yp;6 4vf bp 1yp;6 4vf bp 1v4;6 4vf bp 1tk;6 4vf bp 1z9;6 4vf 4n 1yi bp;6 4vf 4vg;6 4vh d8 1r3 1yh 4vi bp 4d 1yp;6 4vh d8 1r3 1yh 4vi bp 4vj;6 4vh d8 b 1yh 4vi bp 4d 1yp;6 4vh d8 b 1yh 4vi bp 4vj;6 4vh d8 d8 25l 4vi bp 4d 1yp;6 4vh d8 d8 25l 4vi bp 4vj;6 4vh d8 4vk 4vi bp 4d 1yp;6 4vh d8 4vk 4vi bp 4vj;6 4vh 1r3 1yh 4vi bp 4d 1yp;6 4vh 1r3 1yh 4vi bp 4vj;6 4vh b 1yh 4vi bp 4d 1yp;6 4vh b 1yh 4vi bp 4vj;6 4vh d8 25l 4vi bp 4d 1yp;6 4vh d8 25l 4vi bp 4vj;6 4vh 4vk 4vi bp 4d 1yp;6 4vh 4vk 4vi bp 4vj;6 4vh d8 1r3 1yh bp 4d 1yp;6 4vh d8 1r3 1yh bp 4vj;6 4vh d8 b 1yh bp 4d 1yp;6 4vh d8 b 1yh bp 4vj;6 4vh d8 d8 25l bp 4d 1yp;6 4vh d8 d8 25l bp 4vj;6 4vh d8 4vk bp 4d 1yp;6 4vh d8 4vk bp 4vj;6 4vh 1r3 1yh bp 4d 1yp;6 4vh 1r3 1yh bp 4vj;6 4vh b 1yh bp 4d 1yp;6 4vh b 1yh bp 4vj;6 4vh d8 25l bp 4d 1yp;6 4vh d8 25l bp 4vj;6 4vh 4vk bp 4d 1yp;6 4vh 4vk bp 4vj;6 23k b 2h 22h 2p 1u9;6 23k b 2h 22h 259 bp;6 23k b 2h 22h bp;6 23k 1f 22h 2p 1u9;6 23k 1f 22h 259 bp;6 23k 1f 22h bp;y ei 24n;y gj 24n;y bp 24n;y 276;y 275;1g mk;1g 1ux;1g 1v0;1g 1uy;1g 1z8;1g ix;1g y2;1g yf;1g o4;1g sf;1g lp;1g jd;1g mn;1g w5;1g w2;1k 22z;1k 22y;1k 4vl 4a 22y;1k 4vl 3u 23s;1k 4vl 4a 215;1k 4vl 3k 22y;1k 4vl 4vm;1k 23s 1xb;1k 9b;1k 4vn 4vo;1k 1c 205;1k 4vp 4vq;1k 26b;1k 1vu;e qg;e ys;e z4;e y8;e vm;e lv;e 10x;e qh;e 26n;w 0 4vr 0 4vs 4vt 4vu;w 0 0 4vs 4vt 4vu;w 0 4vr 4vs 4vt 4vu;w 0 4vs 4vt 4vu;w 0 4vr 0 4vs 4vt;w 0 0 4vs 4vt;w 0 4vr 4vs 4vt;w 0 4vs 4vt;w 4vv 0 4vw 0 4vx 4vy;w 4vv 0 0 4vx 4vy;w 4vv 0 4vw 4vx 4vy;w 4vv 0 4vx 4vy;w 4vv 0 4vw 0 4vx;w 4vv 0 0 4vx;w 4vv 0 4vw 4vx;w 4vv 0 4vx;w 4vz 4vw 4w0 4uf 4w1 1y3;w 4vz 4w0 4uf 4w1 1y3;w 4vz 4vw 4uf 4w1 1y3;w 4vz 4uf 4w1 1y3;w 22g 4w2 bp 1y3;w 210 4v3 25h 1yf;w ei 272 4w3;w 1u7 272 4w4;c bp 1y3;c wv;c 1s6 1y3;c bp 1x6;c bp 24f;c 1s6 24f;c r8;c 7u 1y5;k b 7u 1yr;k b 1ur;k 3k 1sc 4w5;k 1u7 4w6;k 25g;k 4n 1yi;k b 1um;k 25f;k 24r;f 1qr 4w7;f qg -2 1qr 4n 1yi;f qg -2 1qr 4w8;f qg 1y7 b -2 1;f qg 21b 3k -2 1;f qg 1c 1zg -2 1;f qg 4w9 -2 1;f qg 1 -2 4wa;f 242 1st 22m;f 242 4wb;f 241 4wc;f 1ye 1wl;f 1xk 1wl;f 20m 4wd;f vm 1s6 1y3;f vm 7x 1y3 1z3;f vm 22l;f 25c 24p;f 246 4we;f 261 1w4;1h 4wf 4wg 4wh;1h 4wf 4wh;1h 4wi 3k ae 1sh;1h 4wi 3u 1sh;1h 4wi 4wj;l uz;l 12j;l 1wp;l 1qr;l 118;l 12b;l zw;16 4wk 22a 1sz 4wl;16 4wk 1sz 4wl;16 4wk 22a 1sz;16 4wk 1sz;16 ei 272 1sz;16 1sz 4wm;1b 4wn 4wo 4wp;1b 4wn 4wp;1b 4wq 4wr -2 4ws;1b 4wq -2 4ws;1b 4wt 4wu -2 21l 1s2;1b 4wt 4wu -2 4wv;1b 4wt 4wu -2;1b 0 21l 1s2 3k 1sp;1b 0 21l 1s2 3k 1s6;1b 0 21l 1s2 ei 1s6;1b 0 21l 1s2 bp 25t;1b 0 21l 1s2 bp 26v;1b 0 3k 1sp;1b 0 3k 1s6;1b 0 ei 1s6;1b 0 bp 25t;1b 0 bp 26v;1b 1sp 3k 0 4ww 1s6 4wx;1b 1sp 4ww 1s6 4wx;1b 1sp 3k 0 4ww 4wx;1b 1sp 4ww 4wx;1b 4wy -2 4wz;9 1sa;8 ok;8 1u5;8 273 24g 1vj;8 273 4x0;8 22s;8 24g 1vj;8 1qd;8 1vk;j 1qf 3a 7t 1q1 -2 4x1;j 1qf 3a 4x2 -2 4x1;j 21l 7t 1q1 -2 4x1;j 21l 4x2 -2 4x1;j 4x3 3k 1rr;j 4x3 4x4;10 1qh 3k 118;10 1qh 3k uz;10 1qh 3k 25s 3u 20m;10 1qh 3k 22x b 1ur;10 1qh 3k 114;10 1qh 1wk;10 4x5 3k 20m b 1ur;10 4x5 3k 25x;10 4x5 3k 25x 3k 1wp;10 4x5 3k 25x 3a 1qr;10 1xv 1wk;19 1sj;19 20n;19 1yw;p 2n 4x6;p 4x7 4x8 4x9;p 4x7 4x8;p b 1ur;p 3k 1sc 273;p 272 4xa;1p xs;1p xq;1p xl;1p yc;1p 4xb b ae;1p 4xb b 7t;1p 4xb b 3a;1p 4xb 4xc;1p 1vo 3a 1vz;1p 1vo wf;1p pc 3a 1vz;1p pc 3a 1vi;1p pc wf;1q 1qh 3k 233;1q 1qh 3k 1sj b 1ur;1q 1qh 3a 1vz b 1ur;1q 1qh 234;1q 4xd 3k 1sj b 1ur;1q 4xd 3k 1sj 1u7 1sc;1q 4xd 3k 1sj 3k 1sc;1q 4xd 3a 1vz b 1ur;1q 4xd 3a 1vz 1u7 1sc;1q 4xd 3a 1vz 3k 1sc;1q 4xd 3k 20n b 1ur;1q 4xd 3k 20n 1u7 1sc;1q 4xd 3k 20n 3k 1sc;1q 4xd 1yn b 1ur;1q 4xd 1yn 1u7 1sc;1q 4xd 1yn 3k 1sc;1q 234;20 1yj 54 b 3u -2 4xe;20 1yj 54 4xf -2 4xe;20 d1 1pw b 3u -2 4xe;20 d1 1pw 4xf -2 4xe;20 1pw 273 b 3u -2 4xe;20 1pw 273 4xf -2 4xe;20 4xg b 3u -2 4xe;20 4xg 4xf -2 4xe;20 up 4xh 4xi;20 up 4xi;20 4xj 4n 1yi;20 4xj bp 1y3;20 4xj 3k 1sf;20 4xj 4xk;20 4xl 0 4xm;20 4xn 3k 25c;20 1rb 21f;20 1ts 3k 201;20 1ts 4xo;20 25c 259;22 nm;22 no;22 x5;22 1to;22 jh;22 s7;22 26n;22 24x 1zt;b 1tp tv;b na;b 1zk 26w;b 21e 4xp;b 1tp ij;18 vm;18 245;18 y8;18 lv;18 26n;18 23z;18 23y;18 1ww;18 12a;1x 4xq 4xr 4xs 1r2 3k 1c 1zg 4xt 3k gw 1qm 277;1x 4xq 4xr 4xs 1r2 3k 1c 1zg 4xt 3k gw 4xu;1x 4xq 4xr 4xs 1r2 3k 1c 1zg 4xt 3k et 1qm 277;1x 4xq 4xr 4xs 1r2 3k 1c 1zg 4xt 3k et 4xu;1x 4xq 4xr 4xs 1r2 3k 4xv 4xt 3k gw 1qm 277;1x 4xq 4xr 4xs 1r2 3k 4xv 4xt 3k gw 4xu;1x 4xq 4xr 4xs 1r2 3k 4xv 4xt 3k et 1qm 277;1x 4xq 4xr 4xs 1r2 3k 4xv 4xt 3k et 4xu;1x 4xq 4xr 4xs 4xw 1c 1zg 4xt 3k gw 1qm 277;1x 4xq 4xr 4xs 4xw 1c 1zg 4xt 3k gw 4xu;1x 4xq 4xr 4xs 4xw 1c 1zg 4xt 3k et 1qm 277;1x 4xq 4xr 4xs 4xw 1c 1zg 4xt 3k et 4xu;1x 4xq 4xr 4xs 4xw 4xv 4xt 3k gw 1qm 277;1x 4xq 4xr 4xs 4xw 4xv 4xt 3k gw 4xu;1x 4xq 4xr 4xs 4xw 4xv 4xt 3k et 1qm 277;1x 4xq 4xr 4xs 4xw 4xv 4xt 3k et 4xu;1x 4xq 4xs 1r2 3k 1c 1zg 4xt 3k gw 1qm 277;1x 4xq 4xs 1r2 3k 1c 1zg 4xt 3k gw 4xu;1x 4xq 4xs 1r2 3k 1c 1zg 4xt 3k et 1qm 277;1x 4xq 4xs 1r2 3k 1c 1zg 4xt 3k et 4xu;1x 4xq 4xs 1r2 3k 4xv 4xt 3k gw 1qm 277;1x 4xq 4xs 1r2 3k 4xv 4xt 3k gw 4xu;1x 4xq 4xs 1r2 3k 4xv 4xt 3k et 1qm 277;1x 4xq 4xs 1r2 3k 4xv 4xt 3k et 4xu;1x 4xq 4xs 4xw 1c 1zg 4xt 3k gw 1qm 277;1x 4xq 4xs 4xw 1c 1zg 4xt 3k gw 4xu;1x 4xq 4xs 4xw 1c 1zg 4xt 3k et 1qm 277;1x 4xq 4xs 4xw 1c 1zg 4xt 3k et 4xu;1x 4xq 4xs 4xw 4xv 4xt 3k gw 1qm 277;1x 4xq 4xs 4xw 4xv 4xt 3k gw 4xu;1x 4xq 4xs 4xw 4xv 4xt 3k et 1qm 277;1x 4xq 4xs 4xw 4xv 4xt 3k et 4xu;1x 4xq 4xr 1r2 3k 1c 1zg 4xt 3k gw 1qm 277;1x 4xq 4xr 1r2 3k 1c 1zg 4xt 3k gw 4xu;1x 4xq 4xr 1r2 3k 1c 1zg 4xt 3k et 1qm 277;1x 4xq 4xr 1r2 3k 1c 1zg 4xt 3k et 4xu;1x 4xq 4xr 1r2 3k 4xv 4xt 3k gw 1qm 277;1x 4xq 4xr 1r2 3k 4xv 4xt 3k gw 4xu;1x 4xq 4xr 1r2 3k 4xv 4xt 3k et 1qm 277;1x 4xq 4xr 1r2 3k 4xv 4xt 3k et 4xu;1x 4xq 4xr 4xw 1c 1zg 4xt 3k gw 1qm 277;1x 4xq 4xr 4xw 1c 1zg 4xt 3k gw 4xu;1x 4xq 4xr 4xw 1c 1zg 4xt 3k et 1qm 277;1x 4xq 4xr 4xw 1c 1zg 4xt 3k et 4xu;1x 4xq 4xr 4xw 4xv 4xt 3k gw 1qm 277;1x 4xq 4xr 4xw 4xv 4xt 3k gw 4xu;1x 4xq 4xr 4xw 4xv 4xt 3k et 1qm 277;1x 4xq 4xr 4xw 4xv 4xt 3k et 4xu;1x 4xq 1r2 3k 1c 1zg 4xt 3k gw 1qm 277;1x 4xq 1r2 3k 1c 1zg 4xt 3k gw 4xu;1x 4xq 1r2 3k 1c 1zg 4xt 3k et 1qm 277;1x 4xq 1r2 3k 1c 1zg 4xt 3k et 4xu;1x 4xq 1r2 3k 4xv 4xt 3k gw 1qm 277;1x 4xq 1r2 3k 4xv 4xt 3k gw 4xu;1x 4xq 1r2 3k 4xv 4xt 3k et 1qm 277;1x 4xq 1r2 3k 4xv 4xt 3k et 4xu;1x 4xq 4xw 1c 1zg 4xt 3k gw 1qm 277;1x 4xq 4xw 1c 1zg 4xt 3k gw 4xu;1x 4xq 4xw 1c 1zg 4xt 3k et 1qm 277;1x 4xq 4xw 1c 1zg 4xt 3k et 4xu;1x 4xq 4xw 4xv 4xt 3k gw 1qm 277;1x 4xq 4xw 4xv 4xt 3k gw 4xu;1x 4xq 4xw 4xv 4xt 3k et 1qm 277;1x 4xq 4xw 4xv 4xt 3k et 4xu;1x 4xq 4xr 4xs 1r2 3k 4xt 3k gw 1qm 277;1x 4xq 4xr 4xs 1r2 3k 4xt 3k gw 4xu;1x 4xq 4xr 4xs 1r2 3k 4xt 3k et 1qm 277;1x 4xq 4xr 4xs 1r2 3k 4xt 3k et 4xu;1x 4xq 4xr 4xs 4xw 4xt 3k gw 1qm 277;1x 4xq 4xr 4xs 4xw 4xt 3k gw 4xu;1x 4xq 4xr 4xs 4xw 4xt 3k et 1qm 277;1x 4xq 4xr 4xs 4xw 4xt 3k et 4xu;1x 4xq 4xs 1r2 3k 4xt 3k gw 1qm 277;1x 4xq 4xs 1r2 3k 4xt 3k gw 4xu;1x 4xq 4xs 1r2 3k 4xt 3k et 1qm 277;1x 4xq 4xs 1r2 3k 4xt 3k et 4xu;1x 4xq 4xs 4xw 4xt 3k gw 1qm 277;1x 4xq 4xs 4xw 4xt 3k gw 4xu;1x 4xq 4xs 4xw 4xt 3k et 1qm 277;1x 4xq 4xs 4xw 4xt 3k et 4xu;1x 4xq 4xr 1r2 3k 4xt 3k gw 1qm 277;1x 4xq 4xr 1r2 3k 4xt 3k gw 4xu;1x 4xq 4xr 1r2 3k 4xt 3k et 1qm 277;1x 4xq 4xr 1r2 3k 4xt 3k et 4xu;1x 4xq 4xr 4xw 4xt 3k gw 1qm 277;1x 4xq 4xr 4xw 4xt 3k gw 4xu;1x 4xq 4xr 4xw 4xt 3k et 1qm 277;1x 4xq 4xr 4xw 4xt 3k et 4xu;1x 4xq 1r2 3k 4xt 3k gw 1qm 277;1x 4xq 1r2 3k 4xt 3k gw 4xu;1x 4xq 1r2 3k 4xt 3k et 1qm 277;1x 4xq 1r2 3k 4xt 3k et 4xu;1x 4xq 4xw 4xt 3k gw 1qm 277;1x 4xq 4xw 4xt 3k gw 4xu;1x 4xq 4xw 4xt 3k et 1qm 277;1x 4xq 4xw 4xt 3k et 4xu;1x 4xq 4xr 4xs 1r2 3k 1c 1zg 4xt 1qm 277;1x 4xq 4xr 4xs 1r2 3k 1c 1zg 4xt 4xu;1x 4xq 4xr 4xs 1r2 3k 4xv 4xt 1qm 277;1x 4xq 4xr 4xs 1r2 3k 4xv 4xt 4xu;1x 4xq 4xr 4xs 4xw 1c 1zg 4xt 1qm 277;1x 4xq 4xr 4xs 4xw 1c 1zg 4xt 4xu;1x 4xq 4xr 4xs 4xw 4xv 4xt 1qm 277;1x 4xq 4xr 4xs 4xw 4xv 4xt 4xu;1x 4xq 4xs 1r2 3k 1c 1zg 4xt 1qm 277;1x 4xq 4xs 1r2 3k 1c 1zg 4xt 4xu;1x 4xq 4xs 1r2 3k 4xv 4xt 1qm 277;1x 4xq 4xs 1r2 3k 4xv 4xt 4xu;1x 4xq 4xs 4xw 1c 1zg 4xt 1qm 277;1x 4xq 4xs 4xw 1c 1zg 4xt 4xu;1x 4xq 4xs 4xw 4xv 4xt 1qm 277;1x 4xq 4xs 4xw 4xv 4xt 4xu;1x 4xq 4xr 1r2 3k 1c 1zg 4xt 1qm 277;1x 4xq 4xr 1r2 3k 1c 1zg 4xt 4xu;1x 4xq 4xr 1r2 3k 4xv 4xt 1qm 277;1x 4xq 4xr 1r2 3k 4xv 4xt 4xu;1x 4xq 4xr 4xw 1c 1zg 4xt 1qm 277;1x 4xq 4xr 4xw 1c 1zg 4xt 4xu;1x 4xq 4xr 4xw 4xv 4xt 1qm 277;1x 4xq 4xr 4xw 4xv 4xt 4xu;1x 4xq 1r2 3k 1c 1zg 4xt 1qm 277;1x 4xq 1r2 3k 1c 1zg 4xt 4xu;1x 4xq 1r2 3k 4xv 4xt 1qm 277;1x 4xq 1r2 3k 4xv 4xt 4xu;1x 4xq 4xw 1c 1zg 4xt 1qm 277;1x 4xq 4xw 1c 1zg 4xt 4xu;1x 4xq 4xw 4xv 4xt 1qm 277;1x 4xq 4xw 4xv 4xt 4xu;1x 4xq 4xr 4xs 1r2 3k 4xt 1qm 277;1x 4xq 4xr 4xs 1r2 3k 4xt 4xu;1x 4xq 4xr 4xs 4xw 4xt 1qm 277;1x 4xq 4xr 4xs 4xw 4xt 4xu;1x 4xq 4xs 1r2 3k 4xt 1qm 277;1x 4xq 4xs 1r2 3k 4xt 4xu;1x 4xq 4xs 4xw 4xt 1qm 277;1x 4xq 4xs 4xw 4xt 4xu;1x 4xq 4xr 1r2 3k 4xt 1qm 277;1x 4xq 4xr 1r2 3k 4xt 4xu;1x 4xq 4xr 4xw 4xt 1qm 277;1x 4xq 4xr 4xw 4xt 4xu;1x 4xq 1r2 3k 4xt 1qm 277;1x 4xq 1r2 3k 4xt 4xu;1x 4xq 4xw 4xt 1qm 277;1x 4xq 4xw 4xt 4xu;1x v7 -4 0 4xx;1j 4xy 3a 1r6 l2 54;1j 4xy 3a 1r6 4xz;1j 4xy 3k 200 l2 54;1j 4xy 3k 200 4xz;1j 4xy 1c 1zg 0 l2 54;1j 4xy 1c 1zg 0 4xz;1j 4xy 4y0 l2 54;1j 4xy 4y0 4xz;1j 4y1 4y2 1s6 4y3;1j 4y1 4y2 4y3;1j 1yx 3k 23o;1j 1yx 23b;1j 26k 22e;1j 1wg;1j 99;1j 1t9 272 22a 1vl;1j 1t9 272 1vl;17 z4;17 20m;17 rq;17 1x2;17 y9;17 1ro;17 1wt;17 1ut;24 1wv -2 4y4;24 ib -2 11b;24 10w 3k 260;1z 7r 3k 4sq;1z 20k 3k 1u1;1y pc 3a 1vz;1y pc 3a 1vi;1y pc wf;1y 4y5 1vo;1y xq;1e bp 1x6;1e 3k 7t 1x6;1e 1x8;1e 7t 1x6;1e 24s",
  "nl": "11 a3;11 ac;11 5s;11 i3;11 a4;11 a7;11 2gi;11 2d3;11 2es;11 2mu;v 2gj 289;v 2pl -8 2gj;v 2pl -8 2cp;v 2gj 2f5 3e;v 2gj 4y6;v 4y7 4y8;v 2gj -2 4y9;v 2l9;v 2kp;v 2o2;v 2o9 fi;v 2pm 2ax 29h;v 2pm 4ya;v 2cp 4yb;v 2pl;v 2lm;v 2gj 2gl;v bq 4yc;d 2g7;d 2b0;d 2ay;d 2cn;d 5y;d b fi 1g;d 1d;d 2ng hm;d 2ng;28 un;28 q6;28 z8;28 2i9;28 80 au 2o9;28 bq au;28 2h6;28 12w;28 2p2 4yd;28 2p2 4ye;28 11z;28 u 2dj;28 2dl 2dj;28 2om 2dj;28 2di 3z;28 u 4yf 4yg;28 2fz 4yh;28 tp;28 zs;28 2m3 4yi;28 u7;28 2gg;28 2n3 2gm;28 2l4 2o9 2m8;28 hl 4yj;g 4yk -2 2be 4yl -2 4ym;g 4yk -2 2be 4yl -2;g 2be at -2 4yn;g 4yo 4yp;g 4yq 2h0 2er;g 2o9 2j2 g5 3k 2ov;g 2o9 2j2 g5 3k 2hf;g 2o9 2j2 g5 6c 28r;g 2o9 2j2 g5 at;g 4yr 4ys;g 2d3;g 2es;g 2pm 2er;7 4yt 2p9 2be 4yu 4yv;7 4yt 2be 4yu 4yv;7 4yt 2p9 2be 4yv;7 4yt 2be 4yv;7 4yq 4yw 4yx;7 2o9 2j2 g5 4yy 4yz;7 2o9 2j2 g5 4yz;i 2er;i 2a5;i 2a6;i 2og;i 2o6;i 2ml;i 29t;1i 2ix;1i 2dx;1i 2dt;1i 2ds;1i 2dw;1i 280;1i 2bg;1i 2n8;1i 2np;1i 2h9;1i 2lb;1i 28x;1i 28y;1i 295;1i 27j;1i 27i;1i 2k2;1i 2j8;1i 2ic;1i 2du;1i 2mn;1i 2nc;1i 2f9;1i 2iy;1i 2iw;1i 2js;1i 2dy;1i 2a6;1i 2oh;1i 24;1i 2er 2o9 -2 4z0;1i 4z1 4z2;1i 4z3 g5 -2 1;1c 4z4 -8 4z5;1c 1q;1c 1n;1c 1p;1c 1o;1c b5;1c 8d -2 2hh;1c 8e -2 2hh;1c b6;1c d7 -2 2hh;1c e8;1c e7;1c ea 1;1c eb;1c 4z6 -2 4z7;1c 2hj;1c 2ct;1c eo 4z8;1c 4z9 4za;1c 2mh;1c 2mz;1c 29h 4zb;1c 29e;1c 29p g5 29h;1c 29j;1c gj 4zc;1c hm 4zd;1d 29h;1d 2og;21 c 2h0 4ze;21 au 3k 2nx 2j2;21 au 2h0 2j2;21 2gc 4zf 4zg;0 au 2o3;0 2o1;0 g5 2kw;0 2o7;0 2o9 4zh -2 4zi;0 2o2 4zj -2 4zk;0 29y 0 4zl;1n 2jj;1n 2fg;1n 2a8;1n 2fk;1n 2a4;1n 2ih;1n 2l6;1n 2m2;1n 29l;1n 2gt;1n 2j0;1n 2k5;1n 2mm;1n 2el;1n 2fb;1n 2bw;1n 2kh;1n 2b6;1n 2f6;1n 29q;1n 2a9;1n 2i3;1f 2iv;1f 2dv;1f 2no;1f 2ox;1f 2md;1f 2bf;1f 28v;1f 2h8;1f 2la;1f 2nb;1f 2dc;1f 2ma;1f 2d7;1f 2lt;1f 2ad;1f 2fw 2ej;1f 2fw 2gr;1f 7r;1f 2b5;1f 2k0;1f 2nq;1f 2l0;1f 2iz;1f 2fu;1f 2an;1f 2jq;1f 2k8;1f 2k9;1f 2id;1f 27v;1u 4zm 4zn eo 4zo;1u 4zm 4zn 4zo;1u ao -2 4zp -2 4zq;5 4zr -2 4zs;5 4zt -2 c eo 2jn;5 4zt -2 4zu;u 2k9;u 2k8;u 2k7;u 4zv 4zw;u 2o9 4zx 4zy;u 4zz 500;26 4zz 2fb;1m 2ks;1m 501 -2 502 -2 503;1m 504 -2 505 -2 506;1m 2f5 2kr;1m 507 -2 2kq;m ky;m kz;m 2ac 508;m 509 si;m 2i2;2 12v;2 2on;2 2au;2 2ea;2 2dd;2 2lr -2 2kd;2 2kd;2 gq;2 2mp 2gp;2 29p g5 2cz 2ca;2 2fc;2 2fd;2 1u;2 2ak;2 2ke;2 2f7;2 2i1;2 2ek;2 mb;2 m9;2 2lu;24 y1;24 2mx;24 2n6;24 134;24 2p6 2oy;24 2h3 2n5;24 2mb;17 2jj;17 2fg;17 2ml;17 2l6;17 29l;17 2fb;17 2b6;1w ea;1w eb;1w e9;1w i0;1w 8g;1w 29s;1w 48;1w 2hd;1w 2l7;1w 2ns;1w 2l8;1w 29x;1w 2fy;1w 5r;1w 2ba;1w 122;1w 12c;1w 11q;1w 2jl 8y;1w 2mk;1w 2dk;1w 28d 8y;1w 2d6 h4 2gl;1w h4 2d6 2gl;1w 2gl;1w 2aw;1w 27h;1w 2e0;a sr;a n3;a z9;a 2bz;a 2c1;a 2bz d1;a 283;a 2c0;4 2o9 4n 27w;4 2o9 4n 27x;4 291 50a;4 2o4;4 27w;r 2hz;r 2dg;r 2df;r 6r 2e8;r 6r 29p;r 2jg;r 2mc;r 2fa;r 2c8;r 4h;r re;3 28n;3 2j4;3 28p;3 2j3;3 28o;3 28m;3 2j5;3 2go g5 g4 2j2;1t 2jh;1t 2ab;1t 25;1t 2ia;1t 2ok;1t 2dq;1t 2et;1t 2ap;1t 2ao;1t 2e9;1t 2b1;1t 2e2;1t 29m;29 9m 7k 2k6;29 9m 50b;29 1v 50c;29 2bn 2ot;29 2bl 27b;29 2fh;29 2pi 4yf -2 50d;29 2el;29 2b6;29 2fb;29 29q;29 2ai;29 kr;29 2au;29 2nr;29 2cy;29 2f6;1r 2is ao eo 2os;1r au 6c 2cr;1r 2l3 6c 2cr;1r 6z 6c 29r;1r 29r g5;1r ki;1r 2cl;1r 2hg;1r 2fx;1r 2a7 -2 8u;1r 2ox 2gl;1r 2jg 1g;1r 1v 2o5;15 50e -2 50f;15 50g -2 eo 2h2;15 50g -2 50h;1a 2hx;1a 2h0 28l;1a au 50i 2gb;1a 2bo 2gb;1a 2kv;1a ao eo 2ku;27 2nh 2de;27 2ni;27 2nk;27 2de gj 2nh;n qt 50j;n 50k -2 2cd;n hm 2c3 -2 50l;n 3 50m;n 28j;n 2ou;n 2e5;h 288 2ed 50n 50o;h 2bq 2ed 50n 50o;h 288 2jz 50n 50o;h 2dh 2ed 50n 50o;h 2di 50n 50o;h 50p 50q;h 2gi 2pa 50r;x 2fs;x 2ft;x 2fr 50s;x 2fq;x 288 2gd;x 2bq 2gd;x 2gs 2gd;x 2h2 2o9 288 2f2;x 2h2 2o9 288 2gd;13 2cp 50t;13 2pm 50u;13 2bu 7e 2gj 50v;13 2bu 2gj 50v;13 8y al 2pm 50w;1s a8 2fp 0 50x;1s 50y 0 50x;1s 2f0 50z;1s kf 27m 510;1s kf 510;1s 2o9 6c eo 2f4 7e;1s gr 7e gr;1s hl 2bn 2eo;1s 29u gr;1o 511 -2 29y 0 g3;1o 511 -2 29y 3k 0 g3;1o 511 -2 512;1o 29y 3k 0 513 514;1o 29y 0 513 514;1o 28c -2 515 -2 516;1o 2c5 2gc -2 517;1o 2ce c -2 517;1o 2n4 -2 517;1o 2p2 51 2jx 1v;1o 2d5 7k;1o 2d5 fi;1o 2bk 28d;12 518 519;12 51a 7e 2gj 50v;12 51a 2gj 50v;o 51b 51c -2 51d;o 50i 51e 51f -2 51g;o 2cb 51h;o 2im 51h;o 51i fi eo 8u eo 2aw;o 51i fi eo 51j;o 51i fi 8u eo 2aw;o 51i fi 51j;25 51k -2 50i 51l;25 50i 51l 51m;25 50i 51n 51f 51o;25 6v 1m -4 51p -4 51q;25 2g3 2gb 7e -4 51p -4 51q;25 42 7e -4 51p -4 51q;25 298 fi -2 au 2pj -2 51r;25 298 fi -2 2cg -2 51r;25 1m 7k -2 au 2pj -2 51r;25 1m 7k -2 2cg -2 51r;25 1m 7l -2 au 2pj -2 51r;25 1m 7l -2 2cg -2 51r;25 2pk fi -2 au 2pj -2 51r;25 2pk fi -2 2cg -2 51r;25 2pj 7k -2 au 2pj -2 51r;25 2pj 7k -2 2cg -2 51r;25 hm 2d6 4f 51s 2o9 51t;q u;q 73;q h1;q i2;q 4o;q t;t 11i;t 2lo;t 2i4;t 2e6;s s4;s zv;s 2cr;s 2jr;s 2k3;s 2ei;6 51a 2nn 2id -2 51u 51v 4d 2fl;6 51a 2nn 2id -2 51u 51v 51w;6 51a 51x -2 51u 51v 4d 2fl;6 51a 51x -2 51u 51v 51w;6 51a -2 51u 51v 4d 2fl;6 51a -2 51u 51v 51w;6 51a 2nn 2id -2 51v 4d 2fl;6 51a 2nn 2id -2 51v 51w;6 51a 51x -2 51v 4d 2fl;6 51a 51x -2 51v 51w;6 51a -2 51v 4d 2fl;6 51a -2 51v 51w;6 2jo 51y;6 2af;6 2kn;y gj 2ju;y au 2ju;y 2p4;y 28g;1g mk;1g 2jp;1g 29a;1g 2ns;1g 2kf;1g 2ip;1g 28d;1g 13;1g lf;1g 2en;1g 1k;1g 2gf;1g 2fz;1g 5o;1k 51z 520;1k 521 522;1k 2it;1k 42 2go;1k 2ax 2fe;1k 8y 93;1k 8y at;1k 2lq;1k 2bs;e 121;e 2do;e 2dp;e 2fg;e 2jj;e ss;e uj;e 2al;e 29f;e 2lk;w 0 523 0 524 525 526;w 0 0 524 525 526;w 0 523 524 525 526;w 0 524 525 526;w 0 523 0 524 526;w 0 0 524 526;w 0 523 524 526;w 0 524 526;w 0 523 0 524 525;w 0 0 524 525;w 0 523 524 525;w 0 524 525;w 0 523 0 524;w 0 0 524;w 0 523 524;w 0 524;w 527 0 528 0 529 c0 3c;w 527 0 0 529 c0 3c;w 527 0 528 529 c0 3c;w 527 0 529 c0 3c;w 527 0 528 0 529 3c;w 527 0 0 529 3c;w 527 0 528 529 3c;w 527 0 529 3c;w 52a 523 52b 52c c0 3c;w 52a 52b 52c c0 3c;w 52a 523 52c c0 3c;w 52a 52c c0 3c;w 6z 50i 2oc 2l2;w 2bs 52d c0 3c;w au 50i 52e;c c0 52f;c nh;c 2bq 3c;c 131;k 2kx;k 10t;k g5 2kx fm;k 2m6 2da;k 2gu;k au 285;k 2ko;k 2jw;k 60;f 52g 52h;f 52i 2g1 3e 0;f 52i 52j 0;f 52i 2g1 3e;f 52i 52j;f 121 -2 1 -2 52k;f 1 -2 52l -2 121;f 2cj 2mf 52m;f ui 52n;f 2i0 2do;f 2by 2od;f 52o 52p;f 2bm 2kk;f 2pm 2ji;1h 52q -2 52r;1h 52s -2 52t;l 29h;l 2hm;l 2cj;l 2hi;l 28q;l 2ld;16 50i 52u 52v;16 50i 52v;16 2bo 52w;16 52x 2j2;1b 52y -2 52z -2 530;1b 52y -2 52z -2;1b 2jc 28q -2 531;1b 532 -2 531;1b 533 -2 534;1b 0 535 g5 2bq;1b 0 535 c0 2lc;1b 0 535 au 2bq;1b 0 535 2al;1b 0 g5 2bq;1b 0 c0 2lc;1b 0 au 2bq;1b 0 2al;1b 2al 536 2bq 537;1b 2al 536 537;1b 538 539;1b 53a 538;9 2ag;9 2ah;8 2kf 4zj;8 53b;8 2l5;8 2e1;8 2nf;8 2kc;8 2dr;j 53c -2 53d -2 c eo 2eq;j 53c -2 53d -2 53e;j 53c -2 53d -2;j 2o9 50i 53f;10 29i;10 2le;10 2bx 286;10 2ck;10 286 2o9 29h;10 29k 2kx;10 2fv 2cm;10 2bx 2lg;19 2hr;19 2hq;19 2hp;19 2pe;19 2d0;p 53g 53h 53i;p 53g 53h;p 50i 53j;p 2kx;p 2bo 281;1p 2bc;1p 2bd;1p rb;1p 2hc 53k;1p r9;1p ra;1p 53l -2 2gc 2h0;1p 53l -2 2gc 6c;1p 53l -2 53m;1p 2me 53n;1p 12e;1p o9;1p 2b9;1q 2hv;1q 2hs;1q 2fv 53o 53p;1q 2ff 2fv 2m6 2da;1q 2ff 2fv 2kx;1q 286 2ht;20 53q -2 2nh d1;20 53q -2 2hn d1;20 53q -2 53r;20 2nh d1 -2 53s;20 53t -2 53s;20 53u 53v;20 0 2kk 52l;20 53w -2 0 53x;20 2nx 53y;20 2ig 53z;20 2gw;20 2oe;22 104;22 7v;22 um;22 2h7;22 uq;22 2oi -2 au;22 s7;22 rv;22 2ge 2jk;b nb;b 2ar;b 2aq;b 2b2 540;18 29f;18 2lk;18 2fg;18 2jj;18 2al;18 2hb;18 2ll;18 2mg;1x 541 542 543 -2 2be 2gc -2 544 -2 545;1x 541 542 543 -2 546 -2 544 -2 545;1x 541 542 -2 2be 2gc -2 544 -2 545;1x 541 542 -2 546 -2 544 -2 545;1x 541 -4 0 2p4 547;1x 541 -4 0 547;1j 548 549 -2 54a;1j 54b 54c 54d 54e;1j 54b 54c 54e;1j tz;1j 2gh;1j vw;1z 2k9;1z 2k8;1z 2k7;1y 54f 54g;1y 12e;1y ra;1e c0 g3;1e 2lx;1e 2ly",
  "de": "11 a1;11 a2;11 30e;11 sk;11 am;11 36t;11 a7 a2;11 30f;11 2yp;11 2yo;11 2w0;11 35n;11 2y5;v 30d aj;v 30d 33f u;v 30d 54h;v 54i dp 30d;v 30d -2 54j;v 1y 54k;v 338 -8 54l;v 2sg;v 4g;v 2ur 54m;v 33g;v 30n 54n;v 2y4 54o;v 2y4 54p;v 335;v 52 da 2t9;d 2zy;d 2su;d 2wy dp;d 7g i4;d 333 i4;d 339;d 33a;28 kk;28 kl;28 ic;28 318;28 36l;28 130;28 2zr;28 32p dp 54q;28 2v0 54r;28 375 dp 2xq;28 375 54s;28 33a 54s;28 ha 54t;28 2xp 3t;28 2zm dp 54u;28 120;28 tq;28 30p;28 qr;28 2v2 54v;28 2v2 54w;28 pr;28 7m 32e;28 2xu;28 2xh;28 32u 54x;28 32z;28 34l dp;g 54y -2 54z;g 550 -2 551 -2 552;g 551 -2 553 -2 554;g 555 556;g 557 558;g 1e 352 2yn;g 2yp;g 2yo;g 2w0;7 551 -2 559 -2 i4 55a;7 551 -2 559 -2 55a;7 1e 2tk 2yn;7 55b 2yn;7 i4 2xk 2z0;i 2vz;i 2y3;i 36i;i 2qj;i 2yn;i 36e;1i xu;1i kb;1i j7;1i oe;1i 12n;1i 12m;1i 12d;1i kn;1i 123;1i zf;1i k0;1i k1;1i 10m;1i 110;1i of;1i ws;1i iy;1i yk;1i 137;1i 368;1i 36a;1i 32n;1i 2rr;1i 35o;1i 31y;1i 35w;1i 2y3;1i 2sk;1i 32o;1i 361;1i 55c 5n -2 55d;1i 55e 55f;1i 55g -2 6z 2xa -2 1;1i 55g -2 55h -2 1;1c hv;1c 1r;1c hw;1c fj;1c fk;1c fl;1c 4j;1c hx;1c 4p;1c 1i;1c 1s;1c 5u;1c dg 1;1c d6 1;1c 55i dp -2 55j;1c i4 55k;1c 55l -2 55m;1c 34u;1c 37h;1c 37k;1c 302 3t 37j;1c hn 55n;1c 55o 55p;1c 6z 36i;1c 36i;1c 2x7;1c 2x8;1c 2tt;1d 37j;1d 2sq;1d 2y3;1d 2vz;21 x 352 55q;21 1e 3g 2ve 2yf;21 1e 55r 2yf;0 6x 36c;0 36b;0 36h;0 gv 55s -2 55t;0 gv 55s -2;0 2sg 55u -2 55v;0 36i;1n 2w6;1n 2zc;1n 2t0;1n 2sw;1n 31f;1n 37r;1n 37x;1n 35j;1n 33v;1n 357;1n 36u;1n 2yt;1n 2yv;1n 2za;1n 31t;1n 2vg;1n 33h;1n 34m;1n 2sz;1n 2zu;1n 2w7;1n 2zf;1n 2sp;1n 2t2;1n 322;1f 31x;1f 2q7;1f 369;1f 2qs;1f 2qx;1f 354;1f 2rp;1f 32m;1f 2r5;1f 35v;1f 353;1f 2xd;1f 350;1f 37m;1f 2wm;1f 33l;1f 33m;1f 2tg;1f 2sh;1f 2vc;1f 34f;1f 320;1f 2ra;1f 35x;1f 2tm;1f 2sm;1f 319;1f 31e;1f 330;1f 34i;1u 55w 55x -2 55y;1u fn -2 55z -2 560;1u 561 562 563;5 564 -8 565;5 566 -2 i4 2y2;5 566 -2 567;u 33l;u 33m;u 33k;u 568 569;u gv 56a 56b;u 56c 56d;26 56e 56f;1m 56g -2 2ur 2w6 -2 56h;1m 56g -2 2ur 2zc -2 56h;1m 56g -2 56i -2 56h;1m 56j -2 56g -2 56k;1m 32d;1m 2uu;1m 32a;1m 33f 56j;1m 2s2 dp 37t;1m 2uk dp 37t;m r5;m qu;m 56l 56m;m r4;m r3;2 2vm;2 346;2 37b;2 35r;2 tn;2 qf;2 ts;2 2zv;2 106;2 32r;2 10k;2 2ya;2 so;2 310;2 107;2 ze;2 2y6;2 2xy;2 2s9;24 2uz;24 xz;24 2uy;24 2qa;24 34p;24 2tb;24 2xv;17 2w6;17 2zc;17 35j;17 33v;17 2za;17 33h;17 2w8;1w dg;1w df;1w d6;1w d5;1w 34o;1w 8h;1w 2rz;1w 2vs dp;1w 2u0;1w 5q;1w 2q3;1w 2x9;1w 2yy dp;1w 37w 98;1w 33d;1w 2u1;1w 2qh dp 98;1w 2s3;1w 2sx;1w 2zw;1w 345 dp;1w 2s6;1w 37y;1w 34t;1w 36k 36b;a 2ym;a 32f;a 2vh;a 2vi;a 2ss;a 2re;a 2z9;a 2po;a 2r3;4 36f fr 32c;4 36g fr 32c;4 2rx 32q;4 2ry;4 gt 2rx 32q;4 36f 32c;r y0;r vq;r k2;r 30y;r 2re;r qe;r 2w1;r 2qy;r 2xi;r 6r 2y0;r k3;3 2rj;3 2yh;3 2yj;3 2rm;3 2yl;3 2rn;3 2yi;3 2yg;3 2rl;1t 33e;1t 33t;1t 33s 6r;1t 30z;1t 2yr;1t 2yq;1t en 30k;1t c4 30k;1t c4;1t en;1t 37o;1t 30o 2rk;1t zd;1t 2y1;1t 32y;29 2zz 56n 2u2;29 2zz 56n;29 1j 56o;29 2ur 2qw;29 2zz 35z;29 2w7;29 2zd;29 2yt;29 2yv;29 2yw;29 33h;29 2za;29 kp;29 sm;29 2t1;29 ku;29 346;29 qs;29 2v3;29 2zu;29 2zf;29 2pt;1r i5 36m;1r 6x 36m;1r 2s0 2wl;1r 6x 2sa;1r 2sa;1r 35g;1r r2;1r ur;1r 2zt;1r 2sy dp;1r 2y7 1g;1r 2vt 1g;1r 37e;1r 2qr;1r 36n;15 56p -2 56q;15 56r -2 i4 2up;15 56r -2 56p;1a 30w;1a 352 2ri;1a 1e 2xk 303;1a 1e 2t8 303;1a 2tk 303;1a 34b;1a 34c;1a i4 34a;1a u 34a;27 363;27 362 2xe;27 364;27 362 2xf;27 365;27 362 2z5;27 366;27 2xg c0 362;27 31c;n qo 56s;n 56t -2 2vx;n hn 2vw -2 56u;n 2xt;n 2u3;n 2tv;n 3 31q 2vx;n 3 56v;h 2py 2sh 557 56w;h 2py 2si 557 56w;h 2xp 2sh 557 56w;h 56x 557 56w;h 56y 56z;h 30f 379 2pn;x 2zh;x t7;x 2zi 570;x 2py 571;x 2xp 304;13 2y4 572;13 30n 573;13 574 -2 30d 575;13 98 30l 30n 576;13 31s;1s aj 30g 0 2vj 319;1s aj 30g 0 577;1s 578 0 2vj 319;1s 578 0 577;1s 2z8 579;1s 2rv 57a;1s 319 333 2rv;1s 319 2rv;1s 2sg 52 i4 33f;1s ha 37s 2y9;1s 2q4 2wq aj;1s 2q4 2ua;1s 2v4 2r6;1o 2zm dp 32x dp 32x 2su 2x5 30g;1o 2zm dp 32x dp 32x 2su 2xl gt 0 33x;1o 2zm dp 32x dp 32x 2su 2st 0 33x;1o 2zm dp 32x dp 32x 2su 2xl 0;1o 2zm dp 32x dp 32x 2su 57b;1o 2qh dp dp 32x 2su 2x5 30g;1o 2qh dp dp 32x 2su 2xl gt 0 33x;1o 2qh dp dp 32x 2su 2st 0 33x;1o 2qh dp dp 32x 2su 2xl 0;1o 2qh dp dp 32x 2su 57b;1o 57c dp 32x 2su 2x5 30g;1o 57c dp 32x 2su 2xl gt 0 33x;1o 57c dp 32x 2su 2st 0 33x;1o 57c dp 32x 2su 2xl 0;1o 57c dp 32x 2su 57b;1o 2zm dp 32x 32x 2su 2x5 30g;1o 2zm dp 32x 32x 2su 2xl gt 0 33x;1o 2zm dp 32x 32x 2su 2st 0 33x;1o 2zm dp 32x 32x 2su 2xl 0;1o 2zm dp 32x 32x 2su 57b;1o 2qh dp 32x 2su 2x5 30g;1o 2qh dp 32x 2su 2xl gt 0 33x;1o 2qh dp 32x 2su 2st 0 33x;1o 2qh dp 32x 2su 2xl 0;1o 2qh dp 32x 2su 57b;1o 57c 32x 2su 2x5 30g;1o 57c 32x 2su 2xl gt 0 33x;1o 57c 32x 2su 2st 0 33x;1o 57c 32x 2su 2xl 0;1o 57c 32x 2su 57b;1o 2zm dp 32x dp 2su 2x5 30g;1o 2zm dp 32x dp 2su 2xl gt 0 33x;1o 2zm dp 32x dp 2su 2st 0 33x;1o 2zm dp 32x dp 2su 2xl 0;1o 2zm dp 32x dp 2su 57b;1o 2qh dp dp 2su 2x5 30g;1o 2qh dp dp 2su 2xl gt 0 33x;1o 2qh dp dp 2su 2st 0 33x;1o 2qh dp dp 2su 2xl 0;1o 2qh dp dp 2su 57b;1o 57c dp 2su 2x5 30g;1o 57c dp 2su 2xl gt 0 33x;1o 57c dp 2su 2st 0 33x;1o 57c dp 2su 2xl 0;1o 57c dp 2su 57b;1o 2zm dp 32x 2su 2x5 30g;1o 2zm dp 32x 2su 2xl gt 0 33x;1o 2zm dp 32x 2su 2st 0 33x;1o 2zm dp 32x 2su 2xl 0;1o 2zm dp 32x 2su 57b;1o 2qh dp 2su 2x5 30g;1o 2qh dp 2su 2xl gt 0 33x;1o 2qh dp 2su 2st 0 33x;1o 2qh dp 2su 2xl 0;1o 2qh dp 2su 57b;1o 57c 2su 2x5 30g;1o 57c 2su 2xl gt 0 33x;1o 57c 2su 2st 0 33x;1o 57c 2su 2xl 0;1o 57c 2su 57b;1o 2zm dp 32x dp 32x 2x5 30g;1o 2zm dp 32x dp 32x 2xl gt 0 33x;1o 2zm dp 32x dp 32x 2st 0 33x;1o 2zm dp 32x dp 32x 2xl 0;1o 2zm dp 32x dp 32x 57b;1o 2qh dp dp 32x 2x5 30g;1o 2qh dp dp 32x 2xl gt 0 33x;1o 2qh dp dp 32x 2st 0 33x;1o 2qh dp dp 32x 2xl 0;1o 2qh dp dp 32x 57b;1o 57c dp 32x 2x5 30g;1o 57c dp 32x 2xl gt 0 33x;1o 57c dp 32x 2st 0 33x;1o 57c dp 32x 2xl 0;1o 57c dp 32x 57b;1o 2zm dp 32x 32x 2x5 30g;1o 2zm dp 32x 32x 2xl gt 0 33x;1o 2zm dp 32x 32x 2st 0 33x;1o 2zm dp 32x 32x 2xl 0;1o 2zm dp 32x 32x 57b;1o 2qh dp 32x 2x5 30g;1o 2qh dp 32x 2xl gt 0 33x;1o 2qh dp 32x 2st 0 33x;1o 2qh dp 32x 2xl 0;1o 2qh dp 32x 57b;1o 57c 32x 2x5 30g;1o 57c 32x 2xl gt 0 33x;1o 57c 32x 2st 0 33x;1o 57c 32x 2xl 0;1o 57c 32x 57b;1o 2zm dp 32x dp 2x5 30g;1o 2zm dp 32x dp 2xl gt 0 33x;1o 2zm dp 32x dp 2st 0 33x;1o 2zm dp 32x dp 2xl 0;1o 2zm dp 32x dp 57b;1o 2qh dp dp 2x5 30g;1o 2qh dp dp 2xl gt 0 33x;1o 2qh dp dp 2st 0 33x;1o 2qh dp dp 2xl 0;1o 2qh dp dp 57b;1o 57c dp 2x5 30g;1o 57c dp 2xl gt 0 33x;1o 57c dp 2st 0 33x;1o 57c dp 2xl 0;1o 57c dp 57b;1o 2zm dp 32x 2x5 30g;1o 2zm dp 32x 2xl gt 0 33x;1o 2zm dp 32x 2st 0 33x;1o 2zm dp 32x 2xl 0;1o 2zm dp 32x 57b;1o 2qh dp 2x5 30g;1o 2qh dp 2xl gt 0 33x;1o 2qh dp 2st 0 33x;1o 2qh dp 2xl 0;1o 2qh dp 57b;1o 57c 2x5 30g;1o 57c 2xl gt 0 33x;1o 57c 2st 0 33x;1o 57c 2xl 0;1o 57c 57b;1o 2xl gt 0 33x 57d;1o 57e 0 33x 57d;1o 57f -2 57g -2 57h;1o 57i -2 x 57j;1o 2rs dp 32x;1o 2rs 2tc;1o 2ti 2qh;12 57k 2sh 30i;12 57k 57l;12 36m 7g 30d 57m;12 36m 30d 57m;o dp 57n -2 57o;o 57p 57q 57r -2 57s;o 2x4 2ws 57t;o 57u 57t;o 2vq fw 2xj 57v;o 2vp 2zo 2xj 57v;o 2ui 2xj 57v;25 57w 57x 57y -2 57z;25 57x 580 581 -2 582;25 6p 1w -4 583 -4 584;25 2zl 303 7g -4 583 -4 584;25 2x6 7g -4 583 -4 584;25 6p 2x3 -4 583 -4 584;25 33z dp -2 1e 3t 33z -2 585;25 33z dp -2 586 -2 585;25 33z 4a -2 1e 3t 33z -2 585;25 33z 4a -2 586 -2 585;25 333 dp -2 1e 3t 33z -2 585;25 333 dp -2 586 -2 585;25 33z dp -2 1e 3t 33z -2;25 33z dp -2 586 -2;25 33z 4a -2 1e 3t 33z -2;25 33z 4a -2 586 -2;25 333 dp -2 1e 3t 33z -2;25 333 dp -2 586 -2;25 hn 2wy 587 588 5n 589;q h9;q 59;q du;q dv;q aj;t od;t 2tr;t 31g;t 2xx;t 2tx;s s4;s 12u;s ko;s 2wl;s 2rd;s 2sl;s 2sn;s 2u4;6 58a 58b -2 58c 58d 4d 2ze;6 58a 58b -2 58c 58d 58e;6 58a -2 58c 58d 4d 2ze;6 58a -2 58c 58d 58e;6 58a 58b -2 58d 4d 2ze;6 58a 58b -2 58d 58e;6 58a -2 58d 4d 2ze;6 58a -2 58d 58e;6 32l 58f;6 2t7;6 34e;6 2xn c0 2t6;y 34n 332;y c0 332;y 1e 332;1g sp;1g zc;1g 301;1g td;1g qd;1g jb;1g lf;1g sl;1g j9;1g 132;1g 2sh;1g 32v;1g p1;1k 58g 58h;1k 315;1k vs;1k vr;1k xe;1k 58i 58j;1k 2td 30k;1k 2td 2zb;1k 96;1k fw;1k 2rb;e 121;e 2tu;e 2zc;e 2w6;e 2uk;e 31p;e 2s2;e 2sr;e 2r8;e 2rf;e 2wo;w 0 1y 0 58k 58l em;w 0 0 58k 58l em;w 0 1y 58k 58l em;w 0 58k 58l em;w 0 1y 0 58k em;w 0 0 58k em;w 0 1y 58k em;w 0 58k em;w 0 1y 0 58k 58l;w 0 0 58k 58l;w 0 1y 58k 58l;w 0 58k 58l;w 0 1y 0 58k;w 0 0 58k;w 0 1y 58k;w 0 58k;w 58m 0 1y 0 58n 58o em;w 58m 0 0 58n 58o em;w 58m 0 1y 58n 58o em;w 58m 0 58n 58o em;w 58m 0 1y 0 58n 58o;w 58m 0 0 58n 58o;w 58m 0 1y 58n 58o;w 58m 0 58n 58o;w 58p 1y 58q 58r 58s em;w 58p 58q 58r 58s em;w 58p 1y 58r 58s em;w 58p 58r 58s em;w 6z 57p 2vn;w 374 58t 58s em;w 58u 57p 58v;c 58s 58w;c 10j;c 2xp em;c 133;k gt i4 2x1;k gt 37q;k 37q;k 2xc;k 2xb 30m;k 30o;k 2x2;k 2x0;k 334;f 58x 35d 58y;f 58x 58y;f 58x 2wb;f 121 58z -2 1;f 121 -2 1 -2 590;f 1 -2 v em 121;f 1 -2 cc em 121;f 1 -2 3z 37a 121;f 1 -2 cc 33x 121;f 1 -2 cc 37a 121;f 1 -2 342 121;f 2wb 35a 591;f 592 593;f 2v6 2vk;f 594 595;f 2to 2qz;f 30n 329;1h 596 -2 597;1h 598 -2 599;l 37j;l 34u;l 2wb;l 2wc;l 34k;l 2se;l 2yu;16 57x 59a 59b;16 57x 59b;16 59c 59d;16 31j;1b 59e -2 59f -2 59g;1b 59e -2 59f -2;1b 328 2wb -2 59h;1b 59i -2 59h;1b 59j -2 59k;1b 59l -2 59j;1b 0 31q gt 2xp;1b 0 31q cc 34u;1b 0 31q cc 34j;1b 0 31q 7k 34j;1b 0 31q 59m;1b 0 gt 2xp;1b 0 cc 34u;1b 0 cc 34j;1b 0 7k 34j;1b 0 59m;1b 31p gt 2xp 59n;1b 31p 5n 2xp 59n;1b 31p 59o 59n;1b 31p gt 2xp;1b 31p 5n 2xp;1b 31p 59o;1b 59p 59q;1b 36x;9 32g;9 35t;8 2ty;8 55i 59r;8 2uk dp;8 37p;8 2u0;8 hn 59s;8 2u5;j 59t -2 59u -2 i4 2y2;j 59t -2 59u -2 59v;j 59t -2 59u -2;j 2xb 30m 2rc;10 pw;10 136;10 117;10 2pv 5n 59w;10 135 59x 59y;10 2wd;10 2v8;10 11f;19 30t;19 30s;19 32t;19 36q;19 36r;19 31d;p 59z 5a0 5a1;p 59z 5a0;p 5a2 5a3;p i4 2x1;p 37q;p 2x2;p 31i;1p 9r -4 2ub;1p 2uc;1p 2sy dp dp i6 31b;1p i6 31b 5a4;1p 372;1p 371;1p 36z;1p 36x;1p 36y;1p 5a5 -2 x 352;1p 5a5 -2 76 2r9;1p 5a5 -2 36v;1p 11k;1p u9;1p 9v 35p;1p 34w;1p 9v 2ux;1p 126;1p 127;1p 30u;1q v0;1q 125;1q 12y;1q v2;1q 5a6 5a7 i4 2x1;1q 5a6 5a7 5a8;1q 5a9;20 5aa 5ab -2 5ac;20 5aa -2 5ac;20 5ad -2 5ae;20 5af 30o 2qz;20 5af 2qz;20 0 2qz 5ag;20 5ah -2 0 5ai;20 5aj 5ak;20 31a 2so;20 13 34a;20 5ai 5al;20 2vl;20 2vo;22 og;22 2tt;22 2r2;22 2yy -2 1e;22 2ww;22 s8;22 12t;22 307 2ww;22 37g -2 4i;22 2yy dp;b su;b 2ys;b 2te 12x;b 2ys 36p;18 2sr;18 2r8;18 2w6;18 2zc;18 31p;18 2rf;18 35j;18 2wp;1x 5am dp 5an 5ao -2 5ap -2 5aq -2 5ar;1x 5am 5an 5ao -2 5ap -2 5aq -2 5ar;1x 5as -4 0 378 5ar;1x 5as -4 0 5ar;1j 5at dp 5au -2 5av;1j 5at 5au -2 5av;1j 5aw 5n 5ax 5ay;1j 309 2zg;1j 33w;1j 32i;1j 2ro dp 6u 2tk 344;1z 33l;1z 33m;1z 33k;1z 33n;1y 5az 5b0;1y 126;1y 127;1y 11j;1e cc 33x;1e 33y;1e 3z 33x;1e 7k 33x",
  "es": "11 a6;11 3hi;11 3fz;11 dq;11 3hb;11 3m0;11 9z;11 3h5;11 3et;11 3es;11 3do;v a6 3lr;v a6 5b1;v a6 d8 3j6;v a6 3k8;v a6 -2 5b2;v 3ez 5b3;v b 3gp;v 3l9;v dq 3dl 3hy;v dq 5b4;v 38u 3k;v a6 52 fq 3di;v a6 52 3di;v a6 3ex 3e1 -2 5b5;v a6 d8 3kl -2 5b5;v a6 5b6 -2 5b5;v 3gu a6;v dn a6;v b 8r 3m2;d 3bv;d 3bw;d c8 3e3;d 3mg cj;d 3e3;d 3l4;28 p8;28 q7;28 qa;28 3mj;28 3im;28 3bn;28 3ma 3bn;28 nr;28 zx;28 38i;28 ir;28 dn 7x 3in;28 dn eo 3in;28 dn 5b7;28 3bj 5b8;28 3ju 7x 3in;28 3jv 3in;28 3c2;28 nl;28 3fh 3k;28 10b;28 12f;28 3hj 3e0;28 3e0 3hj;28 3cw 3e0;28 a6 d8 5d;28 3aw 3k 3lb;g 5b9 -2 c8 5ba -2 5bb;g 5b9 -2 c8 5ba -2;g 5bc 5bd;g 5be b 39x -2 5bf;g 5be c8 3bm -2 5bf;g b 39x 3k 7u 5bg;g b 3hf 39x;g 5bh 5bi;g 3et;g 3es;g dq 3bf;g bb;g 36;g 18;g cq;7 b 39x 3k 7u 5bj;7 b 39x 3k 88 5bj;7 b 39x 3k 39n 5bj;7 b 39x 3m 5bj;7 c8 3bm 3k 7u 5bj;7 c8 3bm 3k 88 5bj;7 c8 3bm 3k 39n 5bj;7 c8 3bm 3m 5bj;7 c8 ec 3bm;7 uu c8 5bk 5bl;i 3m6;i 3bo;i 3e6;i 3c3;i 3m4;i 38v;1i 5bm 5bn -2 3dp 3go;1i 5bm 5bn -2 5bo;1i 5bp ip;1i 5bq 3k 3ek;1i 5bq 5br;1i 5bs -2 1;1i 3ie 5bt;1i 3ie 5bu;1c bc;1c bj;1c bl;1c ba;1c d;1c e;1c bi;1c 74;1c 75;1c f7;1c f8;1c 3q;1c 3r;1c f;1c 4v 1;1c 4t 1;1c 5bv -2 5bw;1c 5bx -2 5by;1c d8 5bz;1c b 3hy;1c 3ap 3k 5c0;1c 3g2 3k 5c1;1c c8 5c2;1c 3gn 5c3;1c 5c4;1c a6 3k8;1c 5c5 -8 5c6;1c 3eq 5c7;1d 3hy;1d 3e6;1d 3c3;21 b 5c8 5c9;21 b 7u 5ca 3bm;0 c8 38a;0 c8 38v;0 38v;0 3j9;0 38u 5cb -2 5cc;0 2v 38t;1n 3l7;1n 3ly;1n 39j;1n 3ja;1n 39e;1n 3ki;1n 3kz;1n 3ir;1n 3am;1n 3hd;1n 3a9;1n 3ji;1n 3dz;1n 3lx;1n 3cq;1n 39k;1n 3lo;1n 3id;1n 3gr;1n be;1f 3fr;1f 3ke;1f 3nl;1f 3ij 3k 5cd;1f 113;1f 3ms;1f 3ec;1f 39v;1f 3lb;1f 38k;1f 3f4;1f 3n5;1f la;1f 3dp 3go;1f 3k5 3go;1f 7r;1f 3cn;1f 3co;1f 3lt;1f 3no;1f 39h;1f 3i8;1f 3ng;1f 3gl;1f 3b4;1f 3ds;1f 3d5;1f 3iq;1f 3jp;1f 39t;1f 3j2;1u 3i3 -2 5ce 5cf 5cg;1u 3i3 -2 5ce 5cg;1u 5ch 5ci 5cj;5 5ck -8 5cl;u 7r 3k 3fl;u 7r 3k 39g;u 7r 3k 3ec;u 7r 3k 3mp;u 7r 3fm;u 5cm 5cn;u 38u 5cb 5co -2 5cp;u 38u 5cb 5co -2;u 5c8 5cq;26 5c8 wr;26 3ji 5cr;1m 3k8;1m 5cs -2 5ct -2 5cu;1m d8 -2 5cv -2 8r 3m2;1m d8 -2 5cv -2 5ct;1m 5cw 8r 3m2;1m 5cw 5cx;m 10l 3k 3kd;m 10l 3kd;m 3m5 5cy;m 3m5 5cz;2 12s;2 3i6;2 39q;2 3fo;2 38s 3ic;2 3bz 3lh;2 3bz 3k 3h6;2 3af;2 3ae 3jg;2 3ae;2 11o;2 3cm;2 3gm 3k 3cm;2 mc;2 m8;2 3dm;2 38m;2 3hx;2 3ha;2 3lo;24 3em 3k 5d0;24 3cf;17 3l7;17 3ly;17 3hd;17 3ki;17 39e;17 3ji;17 3cq;1w 5d1;1w 3g1 2v;1w 3g1 b;1w 16 3ag;1w 3fc;1w 387;1w 3kp 2v;1w 3h8;1w d8 3kl;1w 3bv 3j8;1w 3cn 3kk;1w 3an 2v;a n2;a q3;a 3db;a p3;a 3ee;a q4;a rj;a 3da;4 c8 38p 3g3;4 c8 38o 39w;4 38p 3g3;4 38o 39w;4 38x hs 3l0;4 c8 3bx hs c8 3ca;4 3eg hs 3cr;4 3eg hs 3l0;4 3by hs 3my;r vf;r 45;r a2;r o6 3h4 3k 3f7;r o6 3k 3f7;r l8 3k 3f7;r l8;r 39y 3k 3f7;r 3ij 3k 3ar;r 3g8 3k 3ar;r 3i5 3k 3h3;r 3m5 3k 3ko;r 3a0;3 5d2 3k ec 3bm;3 5d2 3k fd 3bm;3 5d2 k8;3 5d3 3k 5d4 5d5;3 5d3 3k 5d5;3 3bm 39d;3 pl ka;3 3a2 39d;1t 3hh 3k 7u 3lb 3lp;1t 3hh 3k 3lb 3lp;1t 3lb 3lp;1t mo;1t lk 3k 385;1t lk 5d6;1t c4;1t 3hh 3k 3m5;1t 3m5 3k 3bg;1t 38y 3k 3lu;1t 3ab 3k 3lb;1t 3ab 5d7;1t 39c 4n 3gb;1t 39c 5d8;29 3hd;29 5d9 5da;29 3mx 7u 3b5;29 3mx ec 3b5;29 3mx 7u 3ea;29 3mx 7u 3fe;29 fq gh 5db;29 3c8 3k 7u 3b5;29 3c8 3k 7u 3ea;29 3c8 3k 3b4;29 r 3fd;29 3ja 3y;29 dn 5dc 5dd;29 3cq;29 3a9;29 3ji;29 39f;29 3ay;29 3az;29 3nb;29 3i6;29 xt;29 3e2;29 3mc;29 38e;29 38l;29 3lo;1r 3c4 b 3mp;1r 3ij 3k 3mp 4n 3nj;1r 4n 7u 3d5;1r b 7u 3d5;1r ur;1r 39y 3k 3ar 1g;1r 4n 3ix;1r 3cl;1r 3iw;1r 12h;1r 4n 3nj;1r 3ne;1r 3fb;1r 3ij 3k 3ar 1g;1r 3ko 3g4;15 5de 3k 5df -2 5dg 5dh;15 5de 5df -2 5dg 5dh;15 5de 3k -2 5dg 5dh;15 5de -2 5dg 5dh;1a 39c 5di;1a 3hf 39c;1a b ec 3hc;1a b fd 3hc;1a 3bm 3k 3jl;1a 3i3 3jd;1a 3d2 3ac;27 3f8 c8 3nh;27 3ni;27 3nh 3f8;27 3nf c8 3nh;27 3f8 4n 3nh;n 5dj 5dk 3 5dl;n 5dj 3 5dl;n 5dj 5dk 5dl;n 5dj 5dl;n 3ek 3k -2 5dm;n 3el -2 5dm;n 3 5dn;n 3el 3;h 3mm 88 39s 5bx 5do;h 3mm 88 3ls 5bx 5do;h 3mm 7w 3lt 5bx 5do;h 3mm 88 cj 5bx 5do;h 39n 39s 5bx 5do;h 3mm 4k 3h2 5bx 5do;h 3mm 88 3j1 5bx 5do;h 3b5 5dp;h 5dq mq 3k 3fn;h 5dq mq 5dr;h 3h5 5ds 3k0;x 5dt t6;x 3mm 7w u1;x 3k 3mm 7w u1;x 3k 3bj u1;x 5du u1;x i7 b 3mm 7w 3h4;x i7 b 3mm 88 3i0;x i7 b 3mm 4k 3h2;13 a6 d8 3kl 5dv;13 a6 d8 3h8 5dv;13 a6 3kl 5dv;13 a6 3ex 3e1 5dv;13 a6 3h8 5dv;13 a6 d8 3j3 5dv;13 dq 5dv;13 2v ak dq 5b5;13 3dt a6 5dw;1s 3jq 3lr 0 3nc 3cl;1s 3jq 3lr 0 5dx;1s 3lr 3jq 0 3nc 3cl;1s 3lr 3jq 0 5dx;1s 5dy 0 3nc 3cl;1s 5dy 0 5dx;1s 3n1 5dz;1s 5e0 9j t0;1s 5e0 t0;1s 3n1 3hp;1s 38u 3k cj d9 3c0 3m2;1s 38u 3k cj d9 3m2;1s 3hj 3nd 3lr;1s 3hj 5e1;1s 3jq 3is 3iq;1s 3is 3iq;1o 5e2 -2 3bk 38u;1o 5e2 -2 3k 3fn;1o 5e2 -2 4n 0 3f3;1o 5e2 -2 4n 7w 3jj;1o 5e2 -2 38u 3k 0 3f3;1o 5e2 -2 4n 3gp;1o 5e2 -2 5e3;1o 3c1 3k 7w 3jj 0 3f3 dn a6;1o 3c1 3k 7w 3jj 0 3f3 3k 86 3b3;1o 3c1 3k 7w 3jj 0 3f3 5e4;1o 4n 7w 3jj 0 3f3 dn a6;1o 4n 7w 3jj 0 3f3 3k 86 3b3;1o 4n 7w 3jj 0 3f3 5e4;1o 3c1 3k 3jj 0 3f3 dn a6;1o 3c1 3k 3jj 0 3f3 3k 86 3b3;1o 3c1 3k 3jj 0 3f3 5e4;1o 4n 3jj 0 3f3 dn a6;1o 4n 3jj 0 3f3 3k 86 3b3;1o 4n 3jj 0 3f3 5e4;1o 3c1 3k 7w 0 3f3 dn a6;1o 3c1 3k 7w 0 3f3 3k 86 3b3;1o 3c1 3k 7w 0 3f3 5e4;1o 4n 7w 0 3f3 dn a6;1o 4n 7w 0 3f3 3k 86 3b3;1o 4n 7w 0 3f3 5e4;1o 3c1 3k 0 3f3 dn a6;1o 3c1 3k 0 3f3 3k 86 3b3;1o 3c1 3k 0 3f3 5e4;1o 4n 0 3f3 dn a6;1o 4n 0 3f3 3k 86 3b3;1o 4n 0 3f3 5e4;1o 3k 86 3b3 -2 5e5 -2 5e6;1o dn a6 -2 5e5 -2 5e6;1o ak -2 5e5 -2 5e6;1o 5e7 ec 5e8;1o 3c5 3jc;1o 3bu 3jc;1o 3kr 3n8;1o ji;12 a6 69 3je 3k 3lc;12 a6 69 5e9;12 5ea 3je 3k 3lc;12 5ea 5e9;12 3d5 a6 5dw;12 a6 d8 5eb -2 3d5;o 5ec 3li -2 5ed;o 5ee 5ef 63 3li -2 5eg;o 5ee 5ef 5eh -2 5eg;o 5ei 5ej;o ae 3al 5ek;o 5el 3lc ec;25 5em 5en 5ee 5eo;25 5ep 5ee 5eq;25 5ee 5eo 63 3li -2 5er;25 5ee 5eo ae 5m -2 5er;25 5ee 5eo 5m -2 5er;25 8t 3gc -4 5cb -4 5es;25 91 3hc 52 -4 5cb -4 5es;25 e3 -4 5cb -4 5es;25 3dh 39m -2 3mf 3i4 -2 5et;25 3dh 39m -2 5eu -2 5et;25 3dk 39m -2 3mf 3i4 -2 5et;25 3dk 39m -2 5eu -2 5et;25 7x 3fw -2 3mf 3i4 -2 5et;25 7x 3fw -2 5eu -2 5et;25 eo 3fw -2 3mf 3i4 -2 5et;25 eo 3fw -2 5eu -2 5et;25 5ev -2 3mf 3i4 -2 5et;25 5ev -2 5eu -2 5et;25 3m9 fp 5ew 3i3 5ex;25 3jo 3l3 3n7 3gv;25 5ey 3mn 5ez;q dn;q 35;q dx;q ft;t sb;t sc;t 3j5;t 3ii;t 3b9 b;s ot;s 3lc;s 3je 3k 3lc;s 3b5;6 3d5 -2 5f0 4d 3gi;6 3d5 -2 5f0 5f1;6 3d5 3k 3md;6 3d5 c8 3dd;6 3d5 5f2;6 3kp 7w 3ll 3j4 c8;6 3kp 3dk 3j4 c8;y c8 3lk;y gj 3lk;y 3ev;y 3np;y 3nq;1g mk;1g p6;1g 3gq;1g j5;1g iw;1g yl;1g lg;1g t1;1g 3n3;1g 3n2;1g mn;1g 3a8;1g m5;1g r6;1k 3k7 3f5;1k 3l5;1k 5f3 5cb 5f4;1k 5f3 5f4;1k 5f5 5f6;1k xa;1k 3dl 5f7;1k 3av;1k 3dq;1k 3n4;e qi;e 3fk;e 3l7;e 3ly;e lr;e lu;e us;e x7;e kd;w 0 5f8 0 5f9 5fa 5fb;w 0 0 5f9 5fa 5fb;w 0 5f8 5f9 5fa 5fb;w 0 5f9 5fa 5fb;w 0 5f8 0 5f9 5fa;w 0 0 5f9 5fa;w 0 5f8 5f9 5fa;w 0 5f9 5fa;w 5fc 0 5fd 0 5fe 5ff 3y;w 5fc 0 0 5fe 5ff 3y;w 5fc 0 5fd 5fe 5ff 3y;w 5fc 0 5fe 5ff 3y;w 5fc 0 5fd 0 5fe 5ff;w 5fc 0 0 5fe 5ff;w 5fc 0 5fd 5fe 5ff;w 5fc 0 5fe 5ff;w 5fg 5fd 5fh 5fe 5fi 3y;w 5fg 5fh 5fe 5fi 3y;w 5fg 5fd 5fe 5fi 3y;w 5fg 5fe 5fi 3y;w 4n 5ee 3mf 3g7;w 5fj 3gv 5fi 3y;w 5fk 5ee 5fl;c 5fi 3y;c nw;c 39n 3y;c c8 3f3;c b 7u 3ld;c c8 3ld;c zn;k 3c6 39z;k 4n 39z;k 3c6 ec 39z;k 3c6 fd 39z;k 3hn;k 4n 3gb;k 3kh;k 3m7;k 3h0;k 3a1;k 3m8;f 3cj 3du 3c6;f 3cj 5fm;f qi 3cj 4n 3gb;f qi 3cj 5fn;f qi 8r 3k -2 1;f qi r 3gp -2 1;f qi 5fo -2 1;f qi 1 -2 5fp;f 3fk 3du 3dx;f 3fk 5fq;f 3g6 3e8;f uy 5fr;f 3m1 5fs;f dq 5ft;f 3mp 3dx;1h 5fu 5fv 3fk 3k;1h 5fu 5fv 5fw;1h 5fu 3fk 3k;1h 5fu 5fw;1h 5fx 3k 3hf 3a9;1h 5fx 3k 3a9;1h 5fx x8;l 3hy;l 3mv;l 3eb;l 3cj;l 3eq;l 3kf;l 3c3;16 5ee 3jh 3bm 5fy;16 5ee 3bm 5fy;16 5ee 3jh 3bm;16 5ee 3bm;16 3bm 5fz;1b 5g0 5g1 5g2;1b 5g0 5g2;1b 5g3 2v 5g4 5g5;1b 5g3 5g4 5g5;1b 5g3 2v 5g5;1b 5g3 5g5;1b 0 c8 3a5 3k 3aj;1b 0 c8 3a5 3k 39n;1b 0 c8 3a5 c8 39n;1b 0 c8 3a5 c8 3mt;1b 0 c8 3a5 c8 3mv;1b 0 3k 3aj;1b 0 3k 39n;1b 0 c8 39n;1b 0 c8 3mt;1b 0 c8 3mv;1b 3aj 3m 0 5g6 39n 5g7;1b 3aj 3k 0 5g6 39n 5g7;1b 3aj 5g6 39n 5g7;1b 3aj 3m 0 5g6 5g7;1b 3aj 3k 0 5g6 5g7;1b 3aj 5g6 5g7;1b 5g8 -2 5g9;1b d8 3jq 2v;9 3a4;8 5ga 3ey 3gd;8 5ga 5bv;8 3k2;8 3c3;8 3aa;8 3d6;j b 5e 3k -2 5gb -2 5gc;j 3i3 -2 5gb -2 5gc;j 3d9 3k 3hl;10 38g 3k 3mv;10 38g 3k 3hy;10 38g 3k 3aa;10 38g 3k 3mv 3k 3cj;10 38g 3e9;10 5gd 3k 5ge 5gf 39z;10 ty 3k 3cj;10 s3 pv;19 3i1;19 3i2;19 3d6;19 tj;19 39l;p 5gg 5ee 5gh;p 5ee 5gi;p 4n 39z;p 3c6 39z;p b 3cp 3jh;1p xp;1p xr;1p xo;1p xk;1p xq;1p 5gj -2 b 3hf;1p 5gj -2 r 3dw;1p 5gj -2 b 88;1p 5gj -2 b 3hw;1p 5gj -2 b 3a9;1p 5gj -2 3k 3hg;1p pb 3k 3d6;1p pb 3k 3ef;1p pb wb;1q 38g 3k 5gk;1q 5gl 3k 5gm 5gf 5gn;20 5go 8t 3ew 5gp -2 5gq;20 5go 5gr 5gp -2 5gq;20 5go 8t 3ew -2 5gq;20 5go 5gr -2 5gq;20 5go 8t 3ew 5gp -2;20 5go 5gr 5gp -2;20 5go 8t 3ew -2;20 5go 5gr -2;20 5gs b -2 5gt;20 5gs -2 5gt;20 3m1 4n 3gb;20 3m1 c8 3y;20 3m1 5gu;20 5gv 0 5gw;20 5gx 5gy;20 3km 3iy;20 nq;22 nn;22 x1;22 rt;22 s6;22 s5;22 3l8 3h9;22 i9;22 38r 3eb;b 3bi;b 3bh;b tu 5gz;b 39i 5h0;18 us;18 3l7;18 3ly;18 lu;18 yr;18 lr;18 3ej;1x 5h1 5h2 5h3 5h4 r 3gp 5h5 -2 5h6;1x 5h1 5h2 5h3 5h4 5h7 5h5 -2 5h6;1x 5h1 5h3 5h4 r 3gp 5h5 -2 5h6;1x 5h1 5h3 5h4 5h7 5h5 -2 5h6;1x 5h1 5h2 5h4 r 3gp 5h5 -2 5h6;1x 5h1 5h2 5h4 5h7 5h5 -2 5h6;1x 5h1 5h4 r 3gp 5h5 -2 5h6;1x 5h1 5h4 5h7 5h5 -2 5h6;1x 5h1 5h2 5h3 5h4 5h5 -2 5h6;1x 5h1 5h3 5h4 5h5 -2 5h6;1x 5h1 5h2 5h4 5h5 -2 5h6;1x 5h1 5h4 5h5 -2 5h6;1x 5h8 -4 0 5h6;1j 5h9 b r 3gp -2 5ha;1j 5h9 b 5hb -2 5ha;1j 5h9 r 3gp -2 5ha;1j 5h9 5hb -2 5ha;1j 5hc c8 39n 5hd;1j 3h1;1j cp 3k 3gs;1j 3dg 3ip;1z 7r 3k 3fl;1z 7r 3k 39g;1z 7r 3k 3ec;1z 7r 3k 3mp;1z 7r 3fm;1z 7r 3k 393;1y pb 3k 3d6;1y pb 3k 3ef;1y pb 5he;1y 5hf pb;1y xq;1e c8 3f3;1e 7u 3f3",
  "it": "11 ab;11 8f;11 3up;11 dh;11 9p;11 3sz;11 3t0;11 3sy;11 3s5;v ab 3yl;v ab 5hg;v ab -2 5hh;v 3sg;v 3sd b;v b 3ub 2k;v 3xs;v 3y9 5hi;v 3we 5hj;v ab 4d fq 3zs;v ab 4d 3xd -2 5hk;v ab 5hl -2 5hk;v 3rx 4d ab 3v2;d 3rb;d 3rr;d 3rs;d dn 3w7;d 3w7;d 3pe;28 11h;28 qc;28 q8;28 3vu;28 3p0;28 ny;28 zy;28 d8 3wl;28 3q1;28 2o 3q0;28 d8 5hm 5hn;28 zi;28 3y2;28 3wn 3xd;28 12p;28 3s8 5ho;28 3s8 3oj;28 ab 3sc;28 3s8 3uz;g 5hp -2 3b a9;g 5hp -2 3d 3r5;g 5hp -2 3r3 3p7;g 5hp -2 3r3 3v7;g 5hp -2 3r3 3sk;g 5hp -2 3r3 3oy;g 5hp -2 3r3 3rv;g 7t 3p7 5hq;g 7t 3v7 5hq;g 7u 3sk 5hq;g 7t 3oy 5hq;g 6w 3r5 5hq;g b 3ut 3pp;g b 3ut 3yt;g b 3pp 3r7 3p7;g b 3pp 3r7 3v7;g b 3pp 3m 3r5;g b 3pp 3r7 3rv;g b 3pp 3ut;g 5hr;g 5hs n1;g 3sz;g 3sy;g 3y9 3qx;g 3y9 3yt;7 b 5ht 5hu 5hv;7 b 5hw 3pp;i 3z7;i 3wq;i 3pt;i 3r9;i 3po;i 3nv;i 3q8;i 3ok;1i 5hx -2 5hy -2 40d 3u9;1i 5hx -2 5hy -2 5hz;1i 5i0 5i1;1i 5i2 5i3;1i 5i4 3x 0 -2 1;1i 5i4 0 -2 1;1i 5i4 3x -2 1;1i 5i4 -2 1;1i 3vw 5i5;1c bd;1c bg;1c bf;1c ba;1c gb;1c gg;1c gc;1c ga;1c g9;1c 23;1c 7a 1;1c 7b 1;1c 7d 1;1c 78 1;1c 5i6 -2 5i7;1c 5i8 -2 5i9;1c 3b 5ia;1c 3xa 5ib 5ic;1c 3zi 5id;1c 5ie;1c ab 3xi;1c 5if -8 5ig;1c 5ih 5ii;1d 3vb;1d 3pt;21 r 3ut 5ij;21 ee 5ik 3qk;0 6z 3ok;0 3ol;0 3ok;0 3wc;0 3we 5il -2 5im;1n 3z0;1n 3x7;1n cl;1n 3ph;1n 3w9;1n 3tc;1n 3pi;1n 3xi;1n 3q4;1n 3sm;1n 3sa;1n 3ro;1n 3u2;1n 3yi;1n 3qp;1n 3uc;1f 3to;1f 3x1;1f 40f;1f 3vq 3x 5in;1f 3w6;1f 3sl;1f 3qw;1f 3ov;1f 3o8;1f 3t4;1f 3zy;1f lb;1f 40d 3u9;1f 7r;1f 3rl;1f 3pn;1f 3rm;1f 40g;1f 3pd;1f 409;1f 3u8;1f 3qo;1f 3q7;1f 3w4;1u c0 -2 5io -2 5ip;5 5iq -8 5ir;u 5is 5it;u 3we 5ib 5iu;u 5iv 5iw;1z 7r 3x 3p5;1z 7r 3x 3sl;1z 7r 3x 3pc;1z 7r 3x 3tt;1z 7r 3tg;1z 3yx 7r;26 5iv q2;26 3sm 3p4;1m 3xi;1m 5ix -2 5iy -2 5iz;1m 5ix 6z 3y5;1m 5ix 5j0;m 5j1 3x0;m 5j2 5j3;m 3x9 3w5;2 40h;2 3ve;2 3ps 3sv;2 3pp 3vl;2 3o5;2 11o;2 3rq;2 ms;2 md;2 3z1;2 3vk;2 3to s;2 3wq 3oy;24 3yt 3x 5j4;24 3xi 3yt;24 3zl;17 3z0;17 3x7;17 3pi;17 3sm;17 3ro;17 3xi;1w 7a;1w 7b;1w 7d;1w 78;1w 7c;1w 79;1w 8n;1w 8o;1w 8q;1w 8l;1w iz;1w 5h;1w 5j;1w 5i;1w 70;1w 71;1w 72;1w 11d;1w l4;1w m4;1w 3ti b;1w 3ti r;1w 3ti p;1w 3us;1w 3nt 3pe;1w 3ya;1w 3xo 2v;1w 3ow;a 3qt;a q3;a za;a 3xy;a 3sn;a q4;a rl;4 3so 4d 3x6;4 3so 3x6;4 3rw 6n 3ts;4 3of 6n 3ts;4 3r6 4d 3rd;r 3vh;r 3pq 5j5 3t5;r 3rl 5j5 3t5;r 3vj;r 3vq 3x 3yk;r 3ze 3xt;r 3px 3x 3uk;3 5j6 3m 3qk;3 5j6 3m eg 3qk;3 5j6 k8;3 5j7 -2 3qk 3qv;3 5j7 -2 3qk 3p9;3 5j7 -2 3qk;3 3qk 3qv;3 3qk 3p9;3 3s3 3qk;1t 3q5 3x 3ye;1t 3q5 5j8;1t c4;1t 3vi;1t 3qz;1t 3pq 3x 3qy;1t 3uv 3x 3pq;1t 3yu;1t 3t3 3pa;1t 3q5 3si 4d;29 3rp 7t 3oz;29 3rp 7u 3sh;29 fq 40i ju;29 6z 3pr 3x 3oz;29 3we 3ss;29 3q4;29 3ro;29 3sm;29 3pb;29 3ql;29 402;29 3ve;29 3xf;29 3s9;29 3zd;29 3yi;1r r 3q7;1r 6z 3w3;1r 3w3;1r ur;1r 11u;1r 3vj 1g;1r k5;1r 3sx;1r w8;15 5j9 3x 5ja -2 5jb;15 5j9 5ja -2 5jb;15 5j9 3x -2 5jb;15 5j9 -2 5jb;1a 3p8 3vg;1a 3ut 3p8;1a b eg 3ur;1a b ff 3ur;1a b 40j 3ur;1a 3qk 3x 3wk;1a c0 3zf;27 3t6 gj 40a;27 3t6 40a;27 40b;27 3xe gj 40a;27 3xe 40a;27 3t6 3zi 40a;n 5jc 5jd 3 qp;n 5jc 3 qp;n 5jc 5jd qp;n 5jc qp;n 3sp -2 5je;n 3 5jf;h 3zu 6n 3pm 5jg 5jh;h 3zu 7x 3pn 5jg 5jh;h 3v1 3pm 5jg 5jh;h 3zu 5jg 5jh;h 3oz 3t7 3sp;h 3oz 3p3;h 5ji ju 5jj;x 5jk 3x 3u7;x 5jk 5jl;x 3zu 7x 3ul;x 3x 3zu 7x 3ul;x 5jm 3ul;13 ab 3ya 5jn;13 ab 4d 3xd 5jn;13 ab 3uy 5jn;13 5jo 5jn;13 2v ak 3y9 5jp;13 3s1 ab 5jq;1s 3yl 3ob 0 w0;1s 5jr 0 w0;1s 3zw 3w4;1s 3w4 3u0;1s 3zw 3ux;1s 3we 2k do 3zq 3z5;1s 3uz 5js;1s 3vy 3w4;1o 5jt -2 3rx 0 az;1o 5jt -2 5ju;1o 3rx 0 az 5jv;1o 5jw -2 5jx -2 5jy;1o 3o1;1o 3o0;1o dn 3o0;1o 3xp 400;12 5jo 5jz;12 3q7 ab 5jq;12 ab 4d 5k0 3o6 3q7;o 4d 3yy -2 5k1;o da 3yy -2 5k1;o 3yf 3yy -2 5k1;o 5k2 -2 5k1;o 7u ed 5k3 4d 3yy -2 5k4;o 7u fe 5k3 4d 3yy -2 5k4;o 7u ed 5k3 -2 5k4;o 7u fe 5k3 -2 5k4;o 5k5 5k6;o 5k7 3x 5k8;25 5k9 5ka 6w 5hw 5kb;25 5k9 5ka 5hw 5kb;25 6w 5kc 5kd 4d 3yy -2 5ke;25 6w 5kc 5kd 2p -2 5ke;25 5kc 5kd 4d 3yy -2 5ke;25 5kc 5kd 2p -2 5ke;25 91 3pz -4 5il -4 5kf;25 3yp -4 5il -4 5kf;25 e5 3pw -2 5kg -2 5kh;25 3yv 3pw -2 5kg -2 5kh;25 5ki -2 5kg -2 5kh;25 3nt fp 3tt c0 5kj;q d8;q ci;q dx;q cg;t sa;t 3yw;t 3st;t 3qr;s 3q7;s 3tk;s 3y7;s 3oz;6 3q7 -2 5kk 4d 3u3;6 3q7 -2 5kk 5kl;6 3q7 5km;y ec 3yg;y gj 3yg;y 3zi 3yg;1g mm;1g zg;1g 3ue;1g iu;1g z2;1g li;1g 3zz;1g ll;1g mn;1k 3xl 3zx;1k 5kn 3m 3vt;1k 5kn 3r7 3xl;1k 5kn 5ko;1k 5kp 5kq;1k 3ww;1k 3wo 5kr;1k 3rz;e r1;e 3z0;e 3wy;e ux;e 3q8;e yv;e 3x7;w 0 5fd 0 5ks 5kt 5ku;w 0 0 5ks 5kt 5ku;w 0 5fd 5ks 5kt 5ku;w 0 5ks 5kt 5ku;w 0 5fd 0 5ks 5kt;w 0 0 5ks 5kt;w 0 5fd 5ks 5kt;w 0 5ks 5kt;w 5kv 0 5fd 0 5kw r 3ss;w 5kv 0 0 5kw r 3ss;w 5kv 0 5fd 5kw r 3ss;w 5kv 0 5kw r 3ss;w 5kx 5fd 5ky 5kw r 3ss;w 5kx 5ky 5kw r 3ss;w 5kx 5fd 5kw r 3ss;w 5kx 5kw r 3ss;w 9s 5kc 3zb 3tw;w 3vy 3ug r 3ss;w 2v 6w 5kc 5kz;w 3d 5kc 5kz;c 5l0 3ss;c qx;c 3v1 3ss;c s ax;c b 3yb;c zp;k 3b 3pr;k 3v3;k 3x2;k 3z9;k 3pu;k 3yh;k 3za;f 5l1 5l2;f r1 3sd b -2 1;f r1 c5 3x -2 1;f r1 5l3 -2 1;f r1 1 -2 5l4;f r1 5l5 3b 3pr;f r1 5l5 5l6;f 5l7 5l8;f 3tx 3sf;f uv 5l9;f 3q9 5la;f 3y9 5lb;1h 5lc 5ld -2 3ut 3q4;1h 5lc 5ld -2 5le;1h 5lc -2 3ut 3q4;1h 5lc -2 5le;l 3vb;l 3pg;l 3r8;l 3sj;l 3ym;l 3yo;l 3zk;16 5lf 3wi 3qk 5lg;16 5lf 3qk 5lg;16 5lf 3wi 3qk;16 5lf 3qk;16 3qk 3vt;1b 5lh 5li 5lj;1b 5lh 5lj;1b 5lk 5ll 5lm;1b 5lk 5lm;1b 0 c0 3pv 3x 3q8;1b 0 c0 3pv 3x 3v1;1b 0 c0 3pv ec 3v1;1b 0 c0 3pv c0 3zj;1b 0 c0 3pv c0 3v1;1b 0 3x 3q8;1b 0 3x 3v1;1b 0 ec 3v1;1b 0 c0 3zj;1b 0 c0 3v1;1b 3q8 3m 0 5ln 3v1 5lo;1b 3q8 3x 0 5ln 3v1 5lo;1b 3q8 5ln 3v1 5lo;1b 3q8 3m 0 5ln 5lo;1b 3q8 3x 0 5ln 5lo;1b 3q8 5ln 5lo;1b 5lp -2 5lq;9 3ou;8 5lr 5ls;8 3xb;8 3xa;8 ro;8 408;8 3tl;j c0 -2 5lt -2 5lu;j 3p2 c0 3zv;10 3o2 3x 3zk;10 3o2 3x 3vb;10 3o2 c0 3pg;10 3o2 3sf;10 5lv 5lw 3b 3pr;10 3tj 3sf 3b 3pr;19 3v9;19 3ys;19 3ud;19 3va;p 5lx 5ly 5lz;p 5lx 5ly;p 5m0 5m1;p 3b 3pr;p b 3pr;1p z1;1p 3xm;1p xy;1p yx;1p yy;1p 5m2 -2 p 3ut;1p 5m2 -2 s 3s2;1p 5m2 -2 p 3q4;1p 5m2 -2 b 3q4;1p 5m2 -2 3x 3uw;1p pa 3x 3ys;1p pa wc;1p 3th;1p 3yr;1q 3o2 3x 3ys 3b 3pr;1q 3o2 3x 3xn;1q 5m3 5m4 5m5 3pr;20 5m6 91 3vv 5m7 -2 5m8;20 5m6 3tz 5m7 -2 5m8;20 5m6 91 3vv -2 5m8;20 5m6 3tz -2 5m8;20 5m6 91 3vv 5m7 -2;20 5m6 3tz 5m7 -2;20 5m6 91 3vv -2;20 5m6 3tz -2;20 5m9 -2 5ma;20 3q9 5mb;20 5mc 0 5md;20 5me 5mf;20 3wu 3w1;20 z7;22 nn;22 yu;22 s7;22 124;22 3xr 3un;b 3r1;b 3r0;b 11w 5gz;b 40k 3r0;18 ux;18 3z0;18 3q8;18 w9;18 3w8;18 3t2;18 3x7;1x 5mg 5mh 5mi 5mj 6n 3zt 5mk -2 5ml;1x 5mg 5mh 5mi 5mj 6n 3z4 5mk -2 5ml;1x 5mg 5mh 5mi 5mj 5mm 5mk -2 5ml;1x 5mg 5mi 5mj 6n 3zt 5mk -2 5ml;1x 5mg 5mi 5mj 6n 3z4 5mk -2 5ml;1x 5mg 5mi 5mj 5mm 5mk -2 5ml;1x 5mg 5mh 5mj 6n 3zt 5mk -2 5ml;1x 5mg 5mh 5mj 6n 3z4 5mk -2 5ml;1x 5mg 5mh 5mj 5mm 5mk -2 5ml;1x 5mg 5mj 6n 3zt 5mk -2 5ml;1x 5mg 5mj 6n 3z4 5mk -2 5ml;1x 5mg 5mj 5mm 5mk -2 5ml;1x 5mg 5mh 5mi 5mj 5mk -2 5ml;1x 5mg 5mi 5mj 5mk -2 5ml;1x 5mg 5mh 5mj 5mk -2 5ml;1x 5mg 5mj 5mk -2 5ml;1j 5mn 3o9 0 5mo;1j 5mn 6n 3zt 5mo;1j 5mn 5mp 5mo;1j 5mq c0 3v1 5mo;1j 3uj;1j 3uq 3u6;1j 3xz 3vx;1y pa 3x 3ys;1y pa 5mr;1y 5ms pa;1y yy;1e s ax;1e 7t ax;1e 3v5",
  "pt": "11 9n;11 48c;11 472;11 dd;11 484;11 485;11 9t;11 46c;11 46b;11 45e;v 9n dt;v 9n 5mt;v 9n -2 5mu;v 1a 5mv;v b 47p;v 4b3;v dd 5mw;v 41b 5mx;v 9n 4d 468;v 9n 4d 481 -2 5my;v 9n 4d 49n -2 5my;v 9n 4d 482 -2 5my;v 9n 49n -2 5my;v 44x 9n;v ak 47g 4bw;d 449;d 44a;d c8 45s;d 45s;d er 3k;d er cj;28 kv;28 qz;28 q7;28 qa;28 49d;28 43t;28 nr;28 10g;28 d8 411;28 4a2 5mz;28 nl;28 4a0 5n0 5n1;28 d8 5n2 492;28 12o;28 45p 5n3;28 9n 439;28 410;28 41o b;g 5n4 -2 c8 ae;g 5n4 -2 493 44s;g 5n4 -2 493 48k;g 5n4 -2 493 44r;g 5n4 -2 493 463;g 5n4 -2 493 41m;g 5n4 -2 493 44y;g b 44s 5n5;g b 48k 5n5;g b 463 5n5;g b 41m 5n5;g ak 44r 5n5;g 5n6 488 43c;g 5n6 42c 3b 44s;g 5n6 42c 3b 48k;g 5n6 43c 3b 44s;g 5n6 43c 3b 48k;g 5n6 488 42c;g 5n6 42c 46 44r;g 5n7;g 5n8 5n9;g 46c;g 46b;g dd 43y;7 b 42c 5na 5nb;7 c8 43c 5na 5nb;7 c8 ed 43c;i 4by;i 42i;i 443;i 4bl;i 4a4;i 40r;1i 5nc -2 5nd -2 5ne;1i 5nf ip;1i 5ng 3k 465;1i 5ng 5nh;1i 5ni 3k 0 -2 1;1i 5ni 0 -2 1;1i 5ni 3k -2 1;1i 5ni -2 1;1i 495 5nj;1c bc;1c bj;1c bk;1c ba;1c be;1c bi;1c 3q;1c 3r;1c f7;1c f9;1c 4t 1;1c 4v 1;1c c6;1c 5nk -2 5nl;1c 5nm -2 5nn;1c b 48p;1c 5no 3k 5np;1c 41q 3k 5nq;1c 5nr 5nq;1c 5ns;1c 9n 4ae;1c 5nt -8 5nu;1c 48q 5nv;1d 48q;1d 48p;1d 42i;1d 443;21 5nw 5nx 5ny;21 48t b 5nz 43c;0 41a;0 2u 418;0 40r;0 4m 41x;0 49q;0 41b 5o0 -2 5o1;1n 4b1;1n 4cs;1n 424;1n 49o;1n 423;1n 4bu;1n 4al;1n 42v;1n 45y;1n 45r;1n 44h;1n 425;1n 4bn;1n 494;1n 48j;1f 46x;1f 4ai;1f 4aj;1f 428;1f 4d0;1f 41u 3k 5o2;1f 49s;1f 45x;1f 4ch;1f 43w;1f 4b8;1f 412;1f 46j;1f 4ck;1f l9;1f 45f 47n;1f 7r;1f 44i;1f 42b;1f gu;1f 421;1f 490;1f 4cv;1f 47l;1f 43h;1f 450;1f 4co;1u 48t -2 5o3 -2 5o4;5 5o5 -8 5o6;u 5is 5o7;u 41b 5o8 5o9;u 5nx 5oa;1z 7r 3k 46u;1z 7r 3k 45x;1z 7r 3k 4ch;1z 7r 3k 4ca;1z 7r 3k 422;1z 7r 46v;26 5nx q1;26 45y 41t;1m 4ae;1m 4ad;1m 5ob -2 5oc -2 5od;1m 5oe 47g 4bw;1m 5oe 5of;m 5og 3k 48d;m 5og cb 48p;m 5og 5oh;m 4cp 49p;2 12s;2 48y;2 4ai 43q;2 419 43p;2 48i;2 11n;2 44m;2 me;2 m8;2 45d;2 413;2 48n;2 49v;24 447 3k 5oi;24 40z 3k 43y;24 4cp 4cg;17 4b1;17 4cs;17 423;17 4al;17 45y;17 44h;17 48j;1w 4t;1w 4v;1w 4w;1w 4q;1w 4y;1w 8p;1w 8m;1w j6;1w q0;1w rs;1w 46q;1w pq;1w l6;1w 108;1w 474 2u;1w 1l 430;1w 46p;1w 49n;1w 4ar 2u;1w vd;1w 46r;a n2;a q3;a o1;a 460;a q4;a ri;a 4b5;4 461 4d 4cu;4 415 b0 475;4 49 44k 475;r vg;r 5oj 5o8 5ok;r cx;r 42d 3k 438;r 42l 3k 480;r 4c8 3k 4aq;r 2r;r 42f 3k 47x;3 5ol 3b 43c;3 5ol 3b ed 43c;3 5ol k8;3 5om 5on 5oo 5op;3 5om 5on 5op;3 43c 41y;3 a0;3 45l 41z;3 42q c6;1t 48b 3k 4b9 4bo;1t 2x;1t 48s 48z;1t zo;1t c4;1t 42e 3k 43o;1t 42y 3k 4b9;1t 42y 5oq;1t 46g;1t 48b 46 42e;1t 486;29 41g b 43i;29 41g b 41k;29 41g b 40t;29 442 3b 43i;29 442 3k mq;29 fo gh mq;29 49r 3y;29 44h;29 42v;29 45y;29 420;29 43d;29 4cn;29 48y;29 xt;29 45q;29 4c5;29 4bn;1r 9m 450;1r b 450;1r ur;1r 42d 3k 438 1g;1r 9m 49h;1r 49i;1r 11u;1r w7;15 5or 3k 5os -2 5ot;15 5or 5os -2 5ot;15 5or 3k -2 5ot;15 5or -2 5ot;1a 41y 48v;1a 488 41y;1a 4m dj 487;1a a6 dj 487;1a 4m ev 487;1a 43c 3k 4c6;1a 48t 4c6;27 46m c8 4cw;27 4cy;27 4ct c8 4cw;27 4cx 3k 46m;n 5ou 5ov 3 qn;n 5ou 3 qn;n 5ou 5ov qn;n 5ou qn;n 465 -2 5ow;n 3 5ox;h 4c9 b0 42a 5nm 5oy;h 4c9 15 42b 5nm 5oy;h 427 42a 5nm 5oy;h 4c9 5nm 5oy;h 43i 46n 465;h 43i 41s;h 5oz mq 41s;x 5p0 4m 47j;x 5p0 t9;x 4c9 15 u2;x 3k 4c9 15 u2;x 3k 4a0 u2;x 4a0 u2;13 9n 49n 3k 5p1;13 9n 4d 481 5p1;13 5p2 5p1;13 2u b2 dd 5my;13 45i 9n 5p3;1s 4au 41d 0 4co;1s 5p4 0 4co;1s 4cj 4co;1s 4co 47y 479;1s 4co 479;1s 4cj 5p5;1s 41b cj 4ba 4bw;1s 48d 5p6;1s 49l 4co;1o 5p7 -2 4m 0 46h;1o 5p7 -2 441 3k 0 46h;1o 5p7 -2 9o 49x;1o 5p7 -2 5p8;1o 441 3k 0 46h 42h 43g;1o 441 3k 0 46h 5p9;1o 9o 49x 0 46h 42h 43g;1o 9o 49x 0 46h 5p9;1o 4m 0 46h 42h 43g;1o 4m 0 46h 5p9;1o 42h 43g -2 5pa -2 5pb;1o 5pc -2 5pa -2 5pb;1o 41i d8;1o 444;1o 4at 4cl;12 9n 63 49s 4bc;12 9n 63 5pd;12 5p2 49s 4bc;12 5p2 5pd;12 450 9n 5p3;o 4d1 5f -2 5pe;o 5pf -2 5pe;o 5oo 5pg 5f -2 5ph;o 5oo 5pg -2 5ph;o 48u b ed;o 48u 5pi;o 5pj 3k ak 46r;o 5pj 3k 5pk;25 5pl ak 5pm 5pn;25 5pl 5pm 5pn;25 5pm 5po 5f 5pp;25 42n 8t -4 5o0 -4 5pq;25 90 487 4d -4 5o0 -4 5pq;25 e2 -4 5o0 -4 5pq;25 45a b 49t 3k -2 5pr -2 5ps;25 5pt -2 5pr -2 5ps;25 4c2 5pu 5pv 48t 5pw;q d8;q ci;q 12;q dz;q 2f;t mv;t mu;t 46o;t 473;t 43l;s ot;s 4bb;s 49s 4bc;s 4a9;6 450 -2 5nr 4d 47f;6 450 -2 5nr 5px;6 450 454;y c8 4bj;y gj 4bj;y a6 4bj;y hy;y 4d3;1g mk;1g ml;1g p5;1g 47q;1g im;1g yl;1g ld;1g sz;1g 474;1g lo;1g mn;1g 45o;1k 4aa 46k;1k cy;1k 5py 5o8 5pz;1k 5py 5pz;1k 5q0 5q1;1k xg;1k 45b 5q2;1k 45g;e qk;e 4am;e 4an;e 4b1;e us;e 432;e x3;e 47d;w 0 4vw 0 5q3 5q4 5q5;w 0 0 5q3 5q4 5q5;w 0 4vw 5q3 5q4 5q5;w 0 5q3 5q4 5q5;w 0 4vw 0 5q3 5q4;w 0 0 5q3 5q4;w 0 4vw 5q3 5q4;w 0 5q3 5q4;w 5q6 0 4vw 0 5q7 5q8 3y;w 5q6 0 0 5q7 5q8 3y;w 5q6 0 4vw 5q7 5q8 3y;w 5q6 0 5q7 5q8 3y;w 5q9 4vw 5qa 5q7 5q8 3y;w 5q9 5qa 5q7 5q8 3y;w 5q9 4vw 5q7 5q8 3y;w 5q9 5q7 5q8 3y;w a6 dj 4c3 47b;w 49l 47s c8 3y;w 5qb 5pm 5qc;c 5q8 3y;c nw;c 427 3y;c c8 46h;c c8 4bd;c zn;k b 48x 3k 42h;k 5qd 42h;k 48e;k 4ak;k 4c0;k 42j;k 4bz;k 4c1;f 44f 5qe;f 5qf 47g 3k -2 1;f 5qf 493 47p -2 1;f 5qf 5qg -2 1;f 5qf 1 -2 5qh;f 5qf 44f 3k 42h;f 5qf 44f 4m 42h;f 5qf 44f 5qi;f 5qj 45k 45n;f 5qj 5qk;f 477 45v;f uw 5ql;f 4bx 5qm;f dd 5qn;1h 5qo 5qp 5qq;1h 5qo 5qq;l 48q;l 4cf;l 44f;l 462;l 4cr;l 443;16 5oo 49w 43c 5qr;16 5oo 43c 5qr;16 5oo 49w 43c;16 5oo 43c;16 43c 5qs;1b 5qt 5qu 5qv;1b 5qt 5qv;1b 5qw 2u 5qx 5qy;1b 5qw 5qx 5qy;1b 5qw 2u 5qy;1b 5qw 5qy;1b 0 c8 42k 3k 432;1b 0 c8 42k 3k 427;1b 0 c8 42k c8 427;1b 0 c8 42k c8 4cc;1b 0 c8 42k c8 4cf;1b 0 3k 432;1b 0 3k 427;1b 0 c8 427;1b 0 c8 4cc;1b 0 c8 4cf;1b 432 3k 0 5qz 427 5r0;1b 432 5qz 427 5r0;1b 432 3k 0 5qz 5r0;1b 432 5qz 5r0;1b 5r1 -2 5r2;9 42s;8 451 81 5r3;8 5r4 5r3;8 451 81;8 5r4;8 4a7;8 443;8 451;j 48t -2 5r5 -2 5r6;j 452 3k 455;10 40x 3k 4cf;10 40x 3k 48q;10 40x 3k 42x;10 40x 45v;10 5r7 3k 5r8 4m 42h;10 470 45v 4m 42h;19 44u;19 48o;19 ti;19 44p;p 5r9 5ra 5rb;p 5rc 5rb;p 4m 42h;p 3k 42h;1p xp;1p xr;1p xk;1p xq;1p 5rd -2 11 488;1p 5rd -2 48t b0 488;1p 5rd -2 48t ak 45c;1p 5rd -2 b 42v;1p 5rd -2 48t 42v;1p 5rd -2 48t ak 45j;1p pb cb ut;1p pb 3k 451;1p pb cb 48p;1p 44t;1p 4af;1q 40x 3k 5re;1q 5rf 3k 5rg 4m 42h;20 5rh 5ri 5rj -2 5rk;20 5rh 5rj -2 5rk;20 5rh 5ri -2 5rk;20 5rh -2 5rk;20 5rl -2 5rm;20 4bx 5rn;20 5ro 0 5rp;20 5rq 4bx;20 41w 49g;20 nq;22 nn;22 x2;22 l5;22 s7;22 4b2 483;b 43s;b 43r;b tt 5gz;b 42f 5rr;18 us;18 4b1;18 432;18 sx;18 z6;18 4b0;18 464;18 4cs;1x 5rs 5rt 5ru 5rv 493 47p 5rw -2 5rx;1x 5rs 5rt 5ru 5rv b0 4bh 5rw -2 5rx;1x 5rs 5rt 5ru 5rv 5ry 5rw -2 5rx;1x 5rs 5ru 5rv 493 47p 5rw -2 5rx;1x 5rs 5ru 5rv b0 4bh 5rw -2 5rx;1x 5rs 5ru 5rv 5ry 5rw -2 5rx;1x 5rs 5rt 5rv 493 47p 5rw -2 5rx;1x 5rs 5rt 5rv b0 4bh 5rw -2 5rx;1x 5rs 5rt 5rv 5ry 5rw -2 5rx;1x 5rs 5rv 493 47p 5rw -2 5rx;1x 5rs 5rv b0 4bh 5rw -2 5rx;1x 5rs 5rv 5ry 5rw -2 5rx;1x 5rs 5rt 5ru 5rv 5rw -2 5rx;1x 5rs 5ru 5rv 5rw -2 5rx;1x 5rs 5rt 5rv 5rw -2 5rx;1x 5rs 5rv 5rw -2 5rx;1j 5rz 493 47p 0 5s0;1j 5rz 5s1 5s0;1j 5s2 c8 427 5s3;1j 47z;1j 47i 3k 4ab;1j 459 49e;1y pb cb 48p;1y pb 3k 451;1y pb 5s4;1y 5s4 pb;1y xq;1e c8 46h;1e b 46h",
  "any": "z 1;y hh;y hg;y h3;y he;y hf 13;y hd d1 13;y eq;y h7;y gk;y 5w 5s5;y 66;y 65;y 58 8x;y 6y;23 hb fu;23 hc;23 9f;23 9e 5z;23 8c c2;23 9g;23 ay 9e;23 9i 9e;23 9c br;23 9a 9e;23 bv;23 hz;23 2d 13;23 2e;23 g7;23 dr;23 bx;23 9u;23 21;23 c1 9e;23 h6;23 20;23 g2;23 26;3 6o;3 cz;3 1t;1t e4;1t 39;1t 38;27 gm;27 gl 6s;27 gl 6s g8;27 ca;27 c9 6s;27 h5;b g2;b eu;b 20;b 26;b 56;b 1x;b 33;b 32;b 7s;b 34;b 30;b 31;b 2z;b fa;b 8z;b fc h0;1v db;1v dc"
 },
 "sensitive": "bank-details cheque crypto easy-money fee gift-card guaranteed-job identity-doc interview messenger parcel pay-word recruit-fee refundable secret-number transfer-service",
 "overlapping": "money own-account partner-bank pay-order starter-kit",
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
     "secure-place"
    ],
    [
     "pay-order",
     "recruit-fee",
     "fee"
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
     "refundable"
    ],
    [
     "pay-order",
     "recruit-fee",
     "fee",
     "buy"
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
     "transfer-service",
     "gift-card"
    ],
    [
     "pay-order",
     "fee",
     "recruit-fee"
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
     "bank-details"
    ],
    [
     "send"
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
     "secret-number"
    ],
    [
     "send"
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
     "identity-doc"
    ],
    [
     "send"
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
     "messenger"
    ],
    [
     "interview"
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
     "messenger"
    ],
    [
     "reach-us"
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
     "little-work"
    ],
    [
     "money"
    ]
   ],
   "within": 16,
   "ordered": false,
   "unless": [
    "per-hour"
   ],
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
   "unless": [
    "referral",
    "per-hour"
   ],
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
     "own-account"
    ],
    [
     "funds"
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
     "pass-on"
    ],
    [
     "receive",
     "own-account",
     "cheque"
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
    ],
    [
     "partner-bank",
     "own-account",
     "crypto"
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
   "id": "reship-label",
   "code": "content/reshipping",
   "variant": "label",
   "strength": 3,
   "needs": [
    [
     "ship-label"
    ],
    [
     "parcel"
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
     "crypto",
     "task-work"
    ],
    [
     "top-up"
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
     "crypto"
    ],
    [
     "paid-in"
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
