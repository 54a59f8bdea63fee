// Written by scripts/generate-lexicon.ts from data/lexicon/*.yaml. Do not edit.
import type { CompiledLexicon } from '../lexicon/lexicon.js';

export const COMPILED: CompiledLexicon = {
 "classes": "advance age-band background-check bank-details both-sides buy by-text candidate-pays cash-cheque cheque copy crypto daily duty earn easy-money employer-pays everyone-hired fee for-equipment from-home funds gift-card guaranteed-job hired-already home-address hypothetical identity-doc interview invitation kit lifter little-work mass messenger money mule-title negator no-interview no-qualification only open-account own-account own-pay paid-in parcel partner-bank pass-on pay-order pay-word process reach-us receive recruit-fee recruit-others recruiter referral refundable remuneration reply-now reship reship-title right-to-work scarcity secret-number secure-place selfie send share-this starter-kit task-work to-our top-up transfer-service travel-refund unsolicited vendor video-ident warning when-hired",
 "exact": "1 100 2 24 3 4 48 5 9 a aan abonar abone abonen account accounting acquitter acquittez act ad add ads age ai aja al all alleen als am ami an and any ao aos apenas app are as asi ask asumimos at ate atm au aub auf aux b be begleichen bei bel bem ben betaal betaald betaalt betalen bezahlen bezahlt bic big bij bin binance bis bit bitcoin bizum bon bonifico borg bsn btc buy by call can car cas cash cashapp caso ce ces charge chat che check checks chi ci click cnh cni cobrimos com con copriamo cpf crb criptomoeda criptomoneda criptovaluta crypto cryptocurrency cryptomonnaie cuando cubrimos cv cvc cvv d da dag dal dan dar das dat day dbs de dei del dem den deposit depositar deposite deposits der des dez dhl di dia die dir discord dit dix dm dni do don doorsturen dos du due dus e een ehe eid ein einzahlen el em en enkel entrichten envia enviad enviando enviar enviarnos envie enviem envien envienos envoyer envoyez er es est et ete ethereum facebook falls fee fees few fie fin foi for fornire fornisca fornite found free fue fur ga gdc geben geef geen get gezahlt gmc google got graag gram gsm gtalk h ha han hangout hangouts has hat hay he her het hey hi him his ho hoy hr hrs hui hurry i iban ich ici id ident if ihr ik il im imo in indicare indicate indichi indien ingresar ingrese ins int invia inviarci inviare inviate inviateci invii is isn ist it its ja je jij job join jou kan kik kit kryptowahrung l la laad las le lei les let lhe lid like liken ll lo lorsque los lot lu m maak maakt mai mail mailen make man manda mandar mandare mandate mande mandi mas may me mee mes message messenger met metamask meu mi mia mij min mio mir mis mit mlm mobile moi momo mon money moneygram mpesa msg mtn muy my n na nao nas ne need nel nem neosurf neu new ngo nhs ni nib nicht nie niet nimmer nmc no noch nog noi nom non nooit nor nos not now nu nul nur o of ohne old om on once one ong ons op open or ora orange ore os otp ou our out overmaken overschrijven own package packages paga pagamos pagar pagare pagas pagate paghi paghiamo pago pague paguem paguen paid paiement paient par pas pay paye payer payez paypal pays paysafecard pcs pdf per perfect pesa peu pin piu pix poi por post postident pre pro provide pvg qu qualora quand quando que qui ral re read received red reembolsamos regler reglez remit rep reply reviewed rg rh rib rimborsiamo s sans sao saw schick schicken schrijf se sea sei selfie selfies sem send sende senden senza set seu seules seuls should si sia sie sin skrill sms so sobald sofern solo som somente son sosteniamo sou soy ssn sta std stort storten sturen stuur stuurt su sua sul sum suo suportamos sur sus t ta tag tan te teams telegram tem ten tes tether teu text the ti to toi ton too top tot tra transfer transferir transfiera transfira trc20 tre trust tu tua tuo tus two u uberweisen uberweist uberwiesen uit um uma un una und une unicamente union unpaid uns until up ups ur us usdt uur uw van ve venmo verfahren versa versamento versare versate versement verser versez versi vez vi via viber video videoident viewed virer virez vog vol vom von voo vor vos vu vue wallet wanneer was watsapp we webid webmoney wechat weg wenn wer western westernunion what whatapp whats whatsap whatsapp when whether who wie wij wir wire without won write y ya you zahlen zahlt zahlung zap zelle zend zet zodra zonder zu zum zur",
 "prefix": "abiert abogad abon abonad abonnement abzock accepte accettat accompagn aceit aceptad acquitte actif addett adicion adjunt administratif administrativ admitid advert advogad agent aggiung agree agreg ajoute aktivierungsgebuhr alleg allocation amen ami ammess amministrativ anad anex anmeldegebuhr annullat anruf ansprechpartner antwort aport appelle appli approuve approvat approvisionn apresur aprobad aprovad arnaqu arrive asegurad asesor asigna aspirante assegnat assistant assume assunt assurance assure asumid attrezzatur attribue aufnahmegebuhr ausbildungsgebuhr ausweis ausweisdokument automatic automunit autre bancaire bancari bancaria bancario bearbeitungsgebuhr beneficiaire beneficio beperkt berater bericht beschik betreuer betrug betruger bewerber bewerbungsgebuhr bewerbungsgesprach bewohner bitcoin boekhoud boost bourse buchhalter burla burocratic cadeau cadeaubon cadeaukaart cancel cancelad candidat candidature carich carreg carregu carte cedula certificad certificado certificat certifie cham charge chat chate cheque chiam choisi clave clicc click client cliqu clique cobert cobr cobrad code comision commission communique companer compartid compartilh complet comptabil comptable compte comunic comuniqu conclu condivid conferencia conferentie confirme congres congreso congress congresso conseiller conserva consigliat consolar consulaire contact contat contatt continu contrasena contrat contratad controleur convegn convid convidad convite convocation convoque coordinador coordinateur coordonnee copert copia copie correspond coupon courant couvert cripto crypto cryptomonnaie cryptomunt cubiert cubierto cuenta custead customer dagelijks debutant deelnemer demande denunci depos deposit depot deroul desbloque desconfi devid devolv devolvid devuelt diari diario diffid diffus digital digitaliza director diretor discut document documento donation donne doorzend dossier dovut driver einladung einschreibegebuhr einschreibungsgebuhr einzahl elegid eligib embauche encaiss encaminh encaminhad encargad encontrad enfant engage enregistrement entretien entrevista entrevue envi enviad envoy equipamento equipement equipo erreich erstattungsfahig escanead escolhid escrev escrib escro estaf estagiari etichett etiqueta etiquette etudiant etudie examine exent exig exige exigid expense extracto facil facilit facilitad facture facult fakejob filleul finance financiad financier finanzagent finanziat firmad formation fornec fornecedor fornitor fotocopia fotografia fournisseur fraud fraude fraudolent fraudul fraudulent freunde frod fuge fuhrerschein fuhrungszeugnis gagn gain gan ganancia ganh ganho garanti garantid garantiert garantit garantizad gefalschte gefluchtete gegarandeerd geschenkkarte gestor geworbene giornalier gir golpe groupe guadagn gultig guthabenkarte gutscheincode gutscheinkarte habl handler hebdomadaire heretikett herlabel herverpak hesite identifiant identiteitsdocument ilimitad illimitat illimite imagem imagen imediato immagine immediat impersonat incass incorporad indemnite indicad indiqu ingres ingreso inleg inmediato inoltr inoltrat inscription inspecteur instantaneo interesse intermediari interview invers invert invest investier invi invit invitacion invitad invitation isent joign journalist journaliste kaart kandidat kein klick klient kolleg konferenz kontakt kontakte kopie krijg krypto kryptowahrung legalisation leiter levant lieferant ligu limitad llam logiciel logistikmitarbeiter manager mand masiv masseneinstellung massicci massiv material mefi meine melde membre mensage mensaje mensuel mercadoria mercancia messag message messaggi minim misbruik missbrauch mitarbeiter mitgliedsbeitrag moeda moneda monnaie montant mot mula multilevel nachricht nacionalidad nacionalidade nationalite necesari necessaire necessari nepvacature neue neuverpack notari notarie obbligatori obligatoire obligatori obrigatori onbeperkt ontvang operador operateur oplaad oplicht optimi optimis opwaarder original pag paga pagad pagament pagamento pagat pago paiement paketagent paketempfanger paketmanager paketprufer papier parceiro parrain partag partage partecipant partenaire participant participante partilh partner pasaporte passaporte passeport passif passiv patient payable paye percu perd permiso personalausweis personalchef personalleiter personne photo photocopie piramide place plaza port post poste postul postulant postulante poursui praktikant preferencial preferibil prelev premier prepagad prepagat preparateur prepaye prepayee pres preseleccionad preselectionne prime procedure procesador proche professionnel proporcion propose propri proveedor prufungsgebuhr qualification qualifikation quotidien raccomandat ramen rapid rapprochement realiz recarg recarreg receb recharg recharge recib recibid reclut reclutador recomendad recommande reconcil recruiter recrut recrutador recrute recrutement recu reembal reemball reembols reembolsad reempaquet reenvi reetiquet reexped reexpedi refugiad registrierungsgebuhr regle reimburs reintegr reinvi reisekosten reisepass reiskosten rejoign relabel remboursable rembourse remet remit remuner remuneration rendimento rendu renvoy repackag repass repond representant requerid requier requis reservierungsgebuhr respond restitue restituibil restituid restituit retenu retir revenu revers ricaric ricev richiest riconfezion rietichett rimborsabil rimborsat rispedi rispond ruckzahlbar salaire saldat saque sblocc scam scan scansione scelt schreib schufa schuler schulungsgebuhr scriv secreta segnalat seleccionad selecionad selectionne selezionat semanal senha settimanal signale simbolic slachtoffer socio sollicitant sollicitatiegesprek somme sospechos sospett sostenut spedir stagiair stagiaire stagist stort student studiengebuhr studierende submet subvention sufragad suplant suportad supplier suscrib suspect suspeit svolg symbolique taglich tagungsgebuhr tarjeta teilnahmegebuhr teilnehmer tekstbericht termin textnachricht textuel thuiswerk ticket tirocinant titre touch trabajador trag trainingsgebuhr traite traitement tramite transaction transf transfer transferagent transfert transfier transmis transport trasfer trasmett travailleur treuhandagent trovat truff uitnodiging umverpack unic uniforme universidade universit unser upload usager usurp vacature valid valide valut veloc vendeur verdacht verdachtig verdien vermeld vermittlungsgebuhr vers versandagent versandetikett versandlabel versandmitarbeiter versat verse versement verstrek verwaltungsgebuhr verzendlabel victima victime vigente vire virement virtual visa visagebuhr visumgebuhr vitima vittim volontaire volontar voluntari vorauszahl vorstellungsgesprach vrijwilliger waarschuw wahrung warenagent warenprufer warn wekelijks wende wochentlich woonwerk zahlungsabwickler zahlungsagent",
 "suffix": "verwaltungsgebuhr",
 "stem": {
  "en": "abroad absolut accept access accommod account accredit acquaint acquir across activ addit address admin administr admiss advanc after afterward ag again agenc agent alert allow along alreadi also amazon among amount announc annum anoth answer anyon anywher apart app appl appli applic appoint approach approv aren arriv asap ask assist associ assur attach attend attest attornei attract author authoris automat avail avoid awai awar back background badg balanc band bank barrist base be bear been befor beforehand begin below beneficiari between bewar biometr birth bitcoin blogger bodi bond bonu book bookkeep born borrow both brief bring buck build busi came campaign cancel candid candidatur cannot cant card care carri cash cashier caught caution cautiou cell certif certifi chang channel charg chariti chat check chequ children chosen citizen claim clear clearanc clerk client code coin coinbas colleagu collect come comment commiss committe compani complet condit conduct confer confirm congratul consid consult contact continu contract contribut convert cooper coordin copi corpor cost could council countri courier cours cover credenti credit crimin crypto currenc current custom daili data dealer dear debit deduct degre delai depart departur deposit design desk detail didn digit diploma direct director disappoint disclosur discount document doesn doesnt done donor dont doorstep dossier doubt downlin drive driver drop each earn easi easili ebai echeck elig els email emploi employ employe enclos encount end enhanc enrol enter entir equip escrow evalu everi everybodi everydai everyon exactli exam examin except exchang exclus exercis expens experi expir extra face facebook fake famili fast fedex fee feel fifteen file fill final finalis financ financi finish firm first fit five flag flexibl flight follow forfeit forget form formal forward found foundat fraud fraudster fraudul free freedom friend from front full fulli fund further genuin get gift giro give given go good googl govern grab grant group grow guarante guest handl handler have hcpc health held hello here hesit hire hold home hospit host hotel hour hourli hous huge human hurri ident identif imag immedi immigr immunis impost impostor impress inbox includ incom indic individu induct influenc info inform inspector instagram instal instant instantli institut insur interest internet internship interview into introduc invest invit invoic issu item itun job join just keep kindli label laptop larg last late later lawyer least leav left legal legalis legit legitim less letter licenc licens life like limit line link list littl lodg login look lost made maiden mail make manag mani manual map market mass massiv match materi media medic meet mega member mentor merchant messag messeng min mini minim minimum minu minut miss mobil modest moment monei moneygram month more mother movi mule multipl must mustn name nation necessari need needn neg neither network never next nobodi nomin none notic number oblig obtain offer offic onboard onc onli onlin onward open oper opportun order organ organis orient origin other otherwis over oversea pack packag page pai paid panic paper paperwork parcel part particip partner pass passport password patient payabl paycheck payment payout paypal payrol pension peopl percent percentag perform permit person phish phone photo photocopi photograph pick pictur ping place placement platform pleas pocket polic polici posit possess post postag postal practic prepai prepaid preselect press print prior privaci privat probat problem proce procedur process processor product profession profil profit program programm progress project proof protect provid purchas pure qualif question questionnair quick quickli rang rata rate rather reach real rear receipt receiv receptionist recharg recommend record recruit recto refer referr refrain refuge refund refus regist registr reimburs reject releas reloc remain remaind remit remitt remot remuner repack repli report repres request requir resend reserv reship reshipp resid residenti residu resourc respond rest restaur resum retain return review revolut right risk role rout run safe safeti salari same save scale scam scan schedul school score screen seat second secretari secretariat secur seen select send sent separ seriou servic set settl sever shall share ship shipment shop shortlist should shouldn side sign signal simpl simpli site skill skip slot small smartphon social softwar sole some somebodi someon song soon sort spare speak specialist sponsor spot staf stai star start starter startup statement statutori steam still stipend stood store student studi submit subscrib subsidis success such supervisor supplement suppli supplier sure sureti suspici symbol take taken tale talent task teacher team tell test text than that their them then these thi three through ticket tiktok time tip todai togeth told tonight tool topup trade train traine traineeship trainer transact transfer travel trust tuition twelv twenti unauthor unauthoris under uniform univers unless unlimit unlock until upfront upload upon urgent us usdt usernam vacanc valid vast vehicl vendor verif verifi victim video vigil virtual visa void volunt voucher wage wait waiv waiver wallet wari warn websit week weekli welcom well were western whatsapp when which while will wire with withdraw withdrawn within without wont work worker worri would wouldn yahoo year your yourself youtub zangi zero",
  "fr": "abon acce accompagn accompagne accompl achat achet acompt acquer acquisit acquitt acte activ adherent adhes administr admis adress affect afin agenc agent agiss agre aim ains amis annonc appel appliqu apre argent arnaqu arriv arrive associ assur attend attent attir aucun aujourd aupr aur automat autoris autr avanc avant avec avez avis avocat avon badg bancair banqu beneficiair besoin bienvenu billet bloqu bonus bours boutiqu brut bureau caiss canap candidat candidatur cart cash casi caution cec cel cent cet chain chanc chaqu charg chat chef chequ cherch chez chois cinq clic clich client cod colis collect collegu colloqu command commenc commiss communiqu competent compl complementair complet comport compos compren comprend compt comptabl conduir conferent confidentiel confirm congr connexion conseil conserv constitu consult contact conten contrat contribu convert cop cot cotis cour courriel couvert couvr couvron credit crypto cryptogramm dan debloqu debut decouvert deduir del demand demandeur demandon demarch demarrag depart depech deplac depos depot depuis dernier dessous detail deux dev devr devront different diplom direct directeur directric disponibl dispos distanc distinct docu doit doivent domicil don donateur donne dossi droit ecrir ecris ecrit ecriv effectu effort elev email embauch emploi employeur encaiss enregistr ensuit entier entre entrepris entretien entrevu enverr enverron envoi envoy envoyon equip etabl ete etiquet etre etud evalu evit examen exclus exige exigeon exped expedi expedit experient expir extrait fac facil factur fair fait faudr fauss faut faux felicit feron fiabl fill filleul film finalis financ financi financier financon fiscal fois fond fondat format fourn fournisseur fournitur frais gain garant gard general gestion gestionnair gratif gratuit hameconnag heberg heur heureux hotel huissi humain identif identifi identit illimit immediat immigr inclu inclus independ indiqu inform informat inscript inscriv install instantan institu integral interim intermediair interview invit jam jeun joi joign joindr jour journali journe judiciair jusqu just laiss legal legalis leur li libert libr lien lieu lign lik limit limite log logist lor mail mainten maison mallet manag mandat manqu marchandis marketing mass massif massiv materiel medical mem membr menag mensuel merc messag messager metton minut mis mission mobil modiqu moin mois mond money monnai mont moyen mun naissanc national nationalit necessair negat neosurf nombr not notair notr nous nouveau nouvel null numer numeris numero obligatoir obten offert offre onboarding oper ordin ordre organis original oubl ouvert ouvertur ouvr pack pag pai paquet parcouru part partenair particip parven pass passif pay payabl payon paypal paysafecard pend percevoir perd perm person personnel peut photo piec plac plais plus plusieur portabl portefeuill posit possed possess post postal postul pour pourcentag pourr pourront prealabl prelev premi premier prend prendr prenon prepaye press preuv pri prim prion pris priv procedur produit profil programm projet proposon propr prudent publiqu puis pyramidal qualif quelqu question quiconqu quinz quoi quotidien rapid rat reag realis recept recev recevoir recevr recherch reclamon recois recommand recouvr recrut recruteur recto recu redev reexpedit reexpediteur referent refus refuse regl rejete relanc relationnel relev remarqu rembours rembourson rend renseign renvoi rep repond repons requ requis reseau reserv respons ressort ressourc rest restaur restent reten retenu retir retr reussit revenu revenus revers risqu salair san sauf scolarit secret secretair securit sejour select selection semain ser serieux seront serv servic seul sign signal signatur simpl sinon smartphon social societ soi soit sold somm sont soumettr sous stag structur subvent succ suffisent suis suit suiv suivr symbol tach tant tard telephon teletravail temp termin test tiendr tient timbr titr titulair toujour tous tout trait transact transcash transf transfer transfert transmet transmettr transport travail travaill tre treiziem tresorer trois trop trouv ulterieur uniform uniqu universit urgenc urgent usager usdt valabl valid ven vent ver verif vers verso veuill video videos vient vigil vingt vir virtuel vis visio visit vit vital votr vous voyag watsap wattsapp whatsapp",
  "nl": "aanbevol aanbod aangebracht aangenom aangerek aangeworv aankomst aankoopt aankop aanlever aanmeldingskost aanmeldkost aanschaff aanstell aantal aanvaard aanvang aanvrag aanwerv aarzel aarzelt abonner account achtergrondcontrol achterkant achterzijd activer administratie administratiekost adres advocat afdruk afgewez afstand agent alert all allen amazon amper ander antwoord app apparatur appj appl automatisch baangarantie ban bank bankafschrift bankgegeven bankreken bankrekeningnummer bedrag bedrijf begeleider beginn begint behandel behandeld behandelingskost behandelkost behoud behoudt beid bekek bekost bekostigd bemiddelingskost benaderd benodigd bent beoordel bericht bestel bestell bestelt betaalbewijs betaald betaalt betal betalingsagent betalingsbewijs betalingsverwerker beur beveiligingscod bevest bevestigd bewijs bewoner bezit bezorg bijdrag bijna bijverdien bijverdienst bijvoeg binn binnenkom blij boek boekt bonn bonus borg borgsom breng brutolon budget bureau burgerservicenummer cadeau certificat chat chatinterview cheque cheques client collega collegegeld commissie contact contract creditcardgegeven creditcardnummer cryptogeld cryptovaluta dag dagelijk deelnemer deeltijd del dez dien dienst dient digid digital diploma direct document donateur doorboek doorgegev doorgestuurd doorgev doorstort doorstur doorstuurt dor dossier dossierkost draagt drag drie dringend eenmal eenvoud eerst eig eis elk email enkel erkend ervar factur financieel financiel foto fotokopie fotos functie garander garantie gat geaccepteerd gebeurt geboorteakt gedekt gedrag gefeliciteerd gefinancierd gegarandeerd gegev gegeven geinteresseerd gekoz gekreg geld geldezel geldig geldtransfer geliev gemak gen geselecteerd gesprek gestart gestort gevond gevraagd geweigerd gezien gezinn goed goeder goedgekeurd googl gratis groep haast hebb hotel houd houdt huis huisadres huisvest identificatie identiteitsbewijs identiteitskaart ieder iederen iemand inclusief indien indiensttred informer inkom inkomst inloggegeven inn inschrijfgeld inschrijfkost inschrijfvergoed inschrijv inschrijvingsgeld inschrijvingskost intakekost interview invull inwissel itsm itunes jobaanbied jobgarantie journalist jouw kaart kaartnummer kan kanal kandidat kandidatur kant kantoormateriaal kantor kennismakingsgesprek keuring kinder klant klein klik komt koopt kop kost kostelos kredietkaartnummer kreg krijg krijgt kunt kwalificaties kwijtgeschold laatst land laptop lat later led leerling legal legalisatiekost legitimatiebewijs leverancier lidgeld lidmaatschap link logistiek lon loonadministratie maakt maand maandlon mail mak makkelijk manager mar massaaanwerv massal massarekruter massawerv materiaal medewerker medisch meebreng meestur meld men mer meten mijn minsten minut miss moet moneygram munt nadat nam nar nationaliteit negatief nem nepp netwerkmarket niemand niet nieuw nodig nooit notaris nummer omtrent onderteken onderzoek ongeacht onkostenvergoed onlin onmiddel ontgrendel ontvang ontvangt ontving onz opdracht open openbar opening opent opgepast oplad opleid opleidingskost oplicht opnem opnieuw opstur optimaliser organisatie originel over overboek overgemaakt overmaakt overmak overschrijv pagina paginas pakj pakjes pakket pakketagent pakketdoorzend pakketverwerk pakketverwerker partner partnerbank parttim paspoort passief patient paysaf pensioen per percent percentag person personel phishing pincod plaatsing plaatsingskost plat plek posities positiev premie priv procent product proeftijd proficiat profiel project reager recenser recensies recht recruiter recruitment registratie registratiebijdrag registratiekost registratievergoed reis reiskostenvergoed rek reken rekeninggegeven rekeningnummer rekeninguittreksel rekruter reserver reserveringskost rest restant restaurant rester restitueer resultat review rijbewijs rijksregisternummer risico salaris saldo sam scam schaff schriftelijk schrijf screening selectie selectiekost selectieprocedur signal slecht smartphon snel softwar sollicitant sollicitatie sollicitatiegesprek sollicitatiekost sollicitatieprocedur stageplat stagevergoed start starterskit starterspakket startpakket steam stichting stort strafregister student stur stuurt subsidies symbolisch taakjes tak team tekst tekstinterview telefon tenzij terug terugbetaald terugbetal teruggestort test testreken tevor thuis thuisadres thuiskantor ticket tien tijd tijden tip toegestuurd toelag toestur toevoeg totdat training trainingskost transactie transfer transferagent tuss tussenperson twee twijfel twijfelt uitbetaald uitbetal uiter uitgekoz uitgenodigd uitnod uitsluit uittreksel uitzendbureau uniform universiteit uren usdt uurtjes vacatur vacatures vakantiegeld val valuta vandag vanuit vast veilig verantwoord verblijf verblijfskost verblijfstitel verblijfsvergunn verder verdien verdienst vereist veren verget vergezeld vergoed vergoedt vergunningskost verheugd verklar verlies verliest verloopt verlop vermijd verpak verpakt verplaatsingskost verplicht verschuldigd verstur vertegenwoordiger vertrek vertrouw vervalt vervoer vervoerskost verwerk verwerkingskost verwerkt verzamelt verzeker verzekeringskost verzend verzendt verzilver verzoek video videoidentificatie videos videoverificatie vijf vijftien vindt visum visumkost vlucht vluchtel voeg voer voldan voldoen volg volgend volled voltooi vond vooraf voordat voorhand voorkant voorkeur voorschot vooruit voorzicht vor vrag vriend vrij vrijheid vrijspel waakzam waarborg waarborgsom waarder wacht wachtwoord wallet wanner weerhoud wek werd werf werk werkdag werkgarantie werkgever werkkledij werkvergunn werkverker werv werving wervingsbureau wes western whatsapp winkel won woning woonadres word wordt zag zeker zend zending zichtreken zijd zijn zodra zoek zoekt zolang zonder",
  "de": "abgelehnt ablicht abonni abreis abschliess abschluss abteil adress agent aktivi akzeptiert all amazon and andernfall anfang angeb angebot angenomm ankunft anmeld annehm anreis anreisekost anschaff anschrift anson anspruch anstell antritt antwort anwalt anzahl anzeig appl apps arbeit arbeitgeb arbeitsantritt arbeitsbeginn arbeitsberecht arbeitserlaubnis arbeitskleid arbeitsmaterial arbeitsplatz arbeitstag aufenthaltserlaubnis aufenthaltstitel aufgab aufgefall auflad aufnahm auftrag ausbild ausgebucht ausgewahlt ausgezahlt ausland ausrust ausschliess ausstatt auswahlverfahr ausweiskopi auszahl automat autorisiert bank bankdat banking bankkonto bankverbind bankverbindungsdat baun bearbeit bearbeitet bearbeitungskost beeil beginn begleich begrenzt behalt beid beidseit beifug beim beitrag bekomm benot benotigt berechn bereitstell berucksichtigt berufserfahr berufserlaubnis besitz bestat bestatigt bestell betrag betrug bevor bewerb bewerberinn bewerbungsgesprach bewerbungskost bewerbungsprozess bewerbungsunterlag bewerbungsverfahr bewert bewohn bezahl bezahlt bild binn bitt bloss bonus brauch bring brutto bruttogehalt buchhalt budget buro buroausstatt chanc chat chatinterview dein denn depot deutschlandticket dich dies digital diplom dokument drei dringend durch eig ein einarbeit einbehalt einfach eingegang eingeh eingelad eingestellt eingezahlt einkomm einkommensgaranti einkunft einlad einlos einmal einreich einschliess einstell einstellungsgaranti einstellungsgesprach einzahl email empfang empfehl empfohl endet entgeg entgegennehm entgelt entricht erfahr erfolgt erford erfreut erfull erhalt erheb erhob erlass erled eroffn eroffnet erst erstatt erstattet erstattungsfah erwerb etiketti fahrkost fahrtkost fall fallig falsch famili fast finanzi finanziell finanziert finanzkuri findet firm firma flug folg folgend ford fordermittel foto fotos freie freiheit freischalt freiwill freizeit freizuschalt freu freun freund fug fuhrerschein funf funfzehn garanti garantiert gebuhr gebuhrenfrei geburtsurkund gedeckt gefall gefund gegeb gehalt gehaltsabrechn gehaltszahl geht gekauft geld geldeingang geldkuri geldtransf geles genehmigt genomm gepruft gering geseh gesprach gesundheitszeugnis getrag gewinn gezahlt gilt girokonto gluckwunsch googl gratulation grupp guthab gutschein hab handeln handy haus heimarbeit heiss herzlich heut hier hinterleg hinterlegt hochlad hoh hom homeoffic hotel ident identifikation identifizier identitatsdiebstahl identitatskart ihn ihr innerhalb interessiert interview itun jed jemand jetzt jobangebot jobgaranti jobscamming jobticket jobvermittl journalist kamm kanal kart kartennumm kauf kaution kein keinesfall kind klass klein kommt kongress konn kont kontakt kontaktdat konto kontoauszug kontodat kontoinformation kontonumm kontoroffn kontos kontoverbind kopi kost kostenfrei kostenlos kreditkartendat kreditkartennumm krypto kund kundengeld kundinn lad laptop last lauft lebenslauf ledig legal legitimation leicht leit letzt lichtbild lieferant link lohn lohnabrechn mail mandant marketing massenrekrutier massiv material mehr mein meld messeng mich mindest minut misstrau mitarbeit mitbring mitglied mitgliedschaft mitteil mitzuteil muss nach nachd nachricht nachweis nam nationalitat nebenjob nebenverdien negativ nehm network neu nicht niemal niemand noch notar notig notwend numm oder offic ohn onlin opf optimi organisation packch paket paketaufkleb partn partnerbank passiv passkopi passwort patient pauschal paysaf person personal personalabteil personalagentur personalvermittl phishing platz positiv postident postsend praktikumsplatz prami press privat privatadress privatkonto probezeit probl produkt profil projekt provision prozent qualifikation qureinsteig rechnung recruit recruiterin recruiting registrier registrierungskost rein reis rekrutier rent reservi reserviert rest restaurant restbetrag restlich risiko ruckerstattbar ruckerstattet ruckseit ruckzahlbar scamming scan scheck schick schneeballsyst schnell schreib schriftlich schulung schulungskost schulungspauschal seien seit semesterbeitrag send sendung serios setz shop sich sicherheitscod sicherheitshinweis sicherheitsuberpruf sichert signal sind smartphon sof sofort softwar solang soll sollt sonst sorg sowi sozialversicherungsnummer spat spatest spend staatsangehor start starterkit starterpaket starterset startpaket steam stell stellenangebot stellenanzeig steur steuridentifikationsnummer stiftung stipendium strukturvertrieb stund such summ symbol taglich tausch team teil teilnehm teilzeit telefon termin test testkonto testzweck text textinterview ticket trag tragt training transaktion transf traun tvod uber ubermitteln ubernachtungskost ubernehm ubernimmt ubernomm ubers uberweis uberzeugt umetiketti umgeh umtausch unbegrenzt uniform universitat uns unterkunft unterlag unternehm unverzug urlaubsgeld usdt verdacht verdi verdien verdienstmog verdient verein verfallt verfug vergeb vergess vergut verlang verlangt verli vermeid vermittlungskost verpack verpass verrechnet verrechnungsscheck versend versicher versicherungskost vertrag vertragsabschluss vertragsunterzeichn vertret verwaltungspauschal video videoident videoidentifikation videoidentifizier videolegitimation videos visakost visum visumkost vorab voraus vorausgewahlt vorauszahl vord vorderseit vorh vorkass vorkenntnis vorleg vorsicht vorstellungsgesprach vorzuleg wachsam wallet war warensend wart wed weihnachtsgeld weit weitergeleitet weiterleit weiters weiterschick weiteruberweis weitervers weiterversand weiterzuleit wenig wenn werb werd whatsapp wird woch wohnadress wohnung wunschenswert wurd zahl zahlbar zahlt zahlung zahlungsnachweis zehn zertifikat zog zugangsdat zugesandt zuhaus zulag zurst zuruck zuruckerstattet zuruckgezahlt zusamm zuschuss zusend zwei zwisch",
  "es": "abon abra abre abrir acces acept acompan activ actu adelant administracion adqu adquir afiliacion agenci agent ahor alert algui aloj alta alumn amazon ambas ambos amig anad antecedent antelacion antes anticip anunci anvers apell apen apertur aplic apps arranqu asegur asign asistent asoci asociacion asum automat autoriz banc bancari bec beneficiari bienven billet billeter bon brut bult busc cad calif calific canal candidat candidatur cantid capacitacion car carg carnet cas cedul celul certific chat chequ cient cinc cit clic client cobr codig colabor coleg colegi colegiacion com comenz comienz comision compart complac complement complet compr comprob comunic conduc conf confiabl confirm conmig consej consider contabil contabl contact contacten contest contrari contrat contratacion control convert conviert convocatori coorden coordin corr corre corrient cost credit cript criptomoned cualqui cuant cubr cuent cuid cuot cup curriculum curs dal dar dat deb deber delant delanter delit demasi dentr denunci deposit derech des desd desplaz despu detall detr devolver devuelt devuelv diari diet diez diferent digital diner direccion dispon doctor document documentacion domicili donant dors dud electron email empez emple empleador empres encontr enhorabuen enlac entid entre entreg entrev envi envial enviel equip escan escane escrib escrit esfuerz esper esquem esta estaf estan estas este estudi evalu evit exam exclus exig expedient experient extra extract extranjer facil facilit factur fals falt famili favor felic felicit fianz finaliz financ financier firm fond formacion formaliz fot franque frent fundacion gan gananci garanti garantiz gast gerent gestion gestor gir googl gratis gratuit grup guasap gust hac har hast hem herramient hog hor hotel human iban ident identificacion ilimit import imprescind inclu incorpor incorporacion indic indiqu inform informacion informart ingres inici inicial inmediat inscrib inscribet inscripcion inspector instagram instantane integr interes invit itun jam jef junt justif lad legal leid libert libr licenci lik limit line llam lleg locomocion lueg lug lugar mail manag mand material matricul mediant medic men mensaj mensual mercade miembr mientr minut mision mobiliari moneder moneygram movil multinivel mund nacimient nacional nadi naturalez necesari necesit negat nin ningun nombr nomin nosotr nuestr nuev numer nunc ofert oficial oficin olvid onlin operacion oportun optimiz orden organizacion otra otras otro otros pacient pag pagin pais paquet paqueteri par parcial part particip pas pasaj pasiv paypal ped penal pension pequen perd perder perfil period permis person personal phishing pid pierd piramidal plaz plus poc podri porcentaj portatil pos posesion posit postal posterior postul postulacion precis pregunt prens preocup prepag present previ prim primer pris prob proces product profesional propi proveedor proxim proyect prueb public publicacion pued puest qued quedart quedat quedes qui quien quinc rap real realiz rechaz recib recibir reclut recomiend reconoc recruit recurs reembols reenvi reexpedicion ref refer regal registr remes remit remot remuneracion represent requer requier resen reserv resident respond respons respuest rest restant restaur result reten reteng retien retribucion revers revis riesg rob rog rrhh sal salari sald salv segu segur seleccion seman sencill ser seri sexual sid sig signal siguient simpl sobr soci social softwar sol solicit solicitud solter steam sub subvencion sueld sum tampoc tar tard tare tarif tarjet tas telefon teletrabaj ten teng termin tesoreri text textual tiemp tien tiend tiktok tim titul titulacion tod tom tra trabaj traig tramit tramitacion transaccion transfer transferent transport tras traser tres turn ultim unas unet unic uniform univers unos urgent usdt usted usuari vacant val valor verificacion viaj vide videoidentificacion vigor vim vis vist viviend vuel wasap wasapp western youtub",
  "it": "abbiam accett accont account acquist acquister addett affrett affrettat agent agenz agisc albo alcun alla allogg almen altre altri altriment altro amazon ambo amic amministr ancor annunc anticip anticipat apertur appen apra apri aprir aprit arriv aspett assegn assicur assiem assistent assoc assunzion attenzion attiv attrezzatur automat autorizz avvi avvoc azi banc bancar banking beneficiar benven bigliett bisogn blocc bonif bonus bors buon bust canal candid candidatur caparr caric cart cas casellar cauzion cellul cent cerc certific chat chiam chied chiunqu cifr cinqu client codic colleg colloqu commission comp compl complet compr computer comunic conf conferm congratul consider consulent cont contabil contatt contattac contratt contrib convert convoc coordin cop copr corrent cors cost cred credenzial cript criptoval curriculum dall dat dator davant dell denar depos deposit dev diec dietr different dimentic diplom direttor direttr diritt divis document domand domicil donator dop dottor dovr dovrann elabor email ente entramb entro esamin esclus esit esperient ester estratt estrem evit extra facil fals famigl fattur felic fidat fin finalizz finanziar finc firm fiscal fond fondazion formazion fornitor fot front garant gestion gestor giorn giornal giornalier giudizial googl grad gratis gratu gratuit grupp guadagn hom hotel ident identif immed immediat impieg import incass indenn indirizz inform iniz inizial inoltr insiem intermediar interv invi inviam iscritt iscrizion ispettor istruttor itunes lat lavor legal lett liber libert liet lik limit link lord mail manager mand marketing mass material medic membr men mensil merc messagg mett min mission moneygram multilivell nasc nazional necessar negat negoz nessun network nom nonc nostr notai numer nuov occasion occorr offert oggi ogni oltre onlin oper ordin organizz ottimizz pacc pacchett pag pagin part partecip partenz partner passaport password patent pazient pendent percentual perd perder period permess pers person personal phishing piac piccol piramidal poch portafogl portatil posit posizion possess post postepay pratic preg prel prem prenot press prevent previst prim prodott profil propost propr prossim prov qualcun qualif qualsias quest quindic quot rappresent real recens recension reclut recruiter recruiting redd referent regal registr remot respons rest restant retr retribu ric ricar ricev ricever richied richiest riconosc rifug rimanent rimast rimbors risc riserv risors risped rispedizion rispond rispost ristor sald salv sanitar sar sara sarann scad scansion schem scritt scriv segnal segret segreter segu seguent selezion semplic senz serv settiman sforz sicur sicurezz siet signal smartphon soc softw soggiorn sol sold soltant somm son sostien sped spedizion spes spid sta stamp starter stat steam stipend student sub success suo tard task tass team telef telelavor temp ten tesorer tesser test testual titol tram transazion trasfer trasfert trasport tratten tratterr trattien tropp trov truff tuo tutt uffic ultim uman uniform unisc urgent usdt utent vagl val valid valut veng vers viagg vide videoidentif vien vis vision vist vol volt vostr wallet western",
  "pt": "abertur abra abre abrir aceit adiant administraca admissa adqu adquir agenc agent agor ajud alert algu aloj alun amazon ambos amig analis antecedenc antecedent antecip antes anunci apen aplic aplicaco apos apps apress assegur assinatur assistent associaca assum atenca ativ atrav atribu automat autoriz autorizaca avali avaliaco avanc banc bancari beneficiari bilhet boas bols bonus brut busc cad cadastr can candidat candidatur carg cart carta carteir carto cas cauca celul cent certida certific cham chanc chat chav cheg chequ cidada cinc client cobr cobranc codig coleg com comec comissa compr comprov comput comunic conclu conduca confi confirm consider cont contabil contact contat contrari contrat contrataca contribuica convert convocator coorden corrent credit crimin criminal cript criptomoed cuid curricul curriculum curs curt cust dad demor dentr depo deposit depress desloc deslocaca despes detalh dev devera diar diari diferenc digital dinheir diplom doador document documentaca dois domicili doutor duas email embalagens emos empreg empres encaminh encomend encontr enderec enquant entidad entre entrev envi equip escrev escrit escritori esforc esper esquec esquem esta este estrangeir estud evit exam exclus exig experienc exterior extra extrat fac facil fal fals famil fatur favor fic finaliz financeir fiqu formaca fornecedor fost fot frent fund fundaca ganh garant gerent gestor golp googl gost grat gratuit grup hesit hoj homebanking hor hot hotel human ident identificaca imediat imprens inclu indic inform informaco inic inici inicial inscrev inscrica inspetor integral intermediari itun jam jornal junt lad legal liberdad lik limit link livr loj lucr lug mail mais mand marketing mass materi material matricul medic membr men mensag minh minut misso moneygr montant mor motor muit multinivel nasciment necess necessari negat nenhum ningu niss nom noss notebook nov numer nunc ofert onlin oper operaca oportun ordem orden organizaca otimiz outr pacient pacot pag pagament pagin palavr par parabens parceir parcial part particip pass passag pec ped pel pensa pequen perc percentag perfil period permissa pesso pessoal phishing piramid portatil posit poss possu posterior posts pouc praz precis premi present previ primeir process procur produt propin propr proxim publicaco qualificaca qualqu quant quem quinz quot rap real receb recib recrut recurs red reembols reembolsav reembolsavel reenv reenvi reexpedica regist registr remot remuneraca rend rendiment represent reserv residenc respond responsavel respost rest restant restaur ret retenh risc sac salari sald salv satisfaca scan segu seguint segur seguranc sej seleca selet seman sena ser sera seus sig signal simpl sinal sobr soci social softwar solicit solicitaca soment ste subsidi suport tard taref tax telefon telemovel teletrabalh tem temp termin tesour test text titul tod trabalh tramitaca transaca transf transfer transferenc transport treinament tres ultim uniform urgent usdt utent vag val valid valor venciment verificaca vers viag vid videocham videoidentificaca vim vist voc western zapzap"
 },
 "groups": "2a 46 7b hh 140 17y 187 1ew 1f1 1kt 1p5;12t 16t 16v 17r 1a9 1bf 1di 1ej 1hn 1nx 1oc 1p3;17r 1a9 1bf 1ej 1g2 1oc 1p3;17r 1a9 1bf 1ej 1oc 1p3;17r 18e 19h 1hk 1i2 1l0 1p3;12t 14w 16t 16v 1cq 1hl 1hn 1iw 1k3 1lm 1nx;12t 14w 16v 1cq 1hl 1hn 1iw 1k3 1lm;17r 183 1af 1k1;56 1g0 1gf 1hx 1ie 1mr;1af 1k1;er 1at;13e 14i 15q 15w 1m9 1o5 1og;6p 1ks 1oq;13q 1l9 1la;hb 143 16a 1mm;hb 143 16a;14 cf 1on;13y 143 16x 18w 1if 1j8 1n0;z 7d 1bv 1m2 1m9 1mr;l 7i 13c 16o 18t 1c5 1fe 1fp 1fq 1gp 1ik;hb 143 16a 1j8 1mm 1or;5c hl 13w 15l 1o3;67 6b 8n 1mo 1o3;16o 18t 1fq 1ik;l n 7i 1ct 1fe 1ik 1nw;8s 15a 17c 19x 1ap 1g1 1hz 1iq 1iu 1lh;9q 9r ft 145 163 16o 178 17s 18t 1ae 1bj 1bk 1cf 1fp 1fq 1ha 1ht 1hu 1hw 1k4 1ka 1nc 1nk;gv 13c 16o 18t 1fp 1fq 1nc;2a 13i 1ao 1km 1ot;bk bp 14s 170 17c 19x 1ap 1e6 1iu 1lh;bk 14s 17c 1iu;176 19g;9z 1pc;162 176;14 1h 7a 1ao;17c 1ap 1c2 1iu 1m0 1od;56 162 176;17c 1c2 1iu 1od;1ix 1n5;8s 15a 15r 17c 1g1;137 1an;s ep 18j 195;hl 13w 15l 18u 1kd 1m1 1n6 1o9 1p2;1b9 1ev 1f0 1ks 1ot;bk 14s 17c;12v 131 134 135 136 13w 149 151 15y 16c 186 18d 18z 192 19t 1b7 1bg 1bl 1bo 1bw 1c6 1cg 1ck 1cu 1d8 1d9 1e5 1fg 1fr 1g4 1go 1gz 1hn 1ik 1is 1it 1jb 1k6 1kb 1kd 1n5 1nj 1o1 1o7;y ap;7n 13w 165 19a 19b 1b7 1cg 1fx 1go 1hn 1it 1ki 1o7;56 156 17u;135 13w 18z 1ck 1go 1hn 1ik 1it 1n5 1o7;162 1gf;2i 3o 56 57;135 13w 14k 16z 186 192 19t 1cg 1ck 1e3 1e5 1fg 1go 1gz 1hn 1it 1kd 1mj 1n5 1nj 1o7;56 e7 13l 162 17u 1gf;56 13l 17u;56 162 17u 1gf;1ef 1el 1f8 1l3 1ma;56 162 170 17u 1gf;56 170 17u;1je 1p1;12v 135 1cg 1e5 1go 1hn 1it 1n5 1nb 1nj 1o7;162 176 19g;14 1h 5p 7a 1ao 1d3 1mp;1iq;14 1h 7a 1ot;138 139 1d3 1ov;ai 138 1al 1nr 1ov;bk 141 16z 1a1 1ep 1hj 1jx 1lm;17e 1iq 1iu 1jn;z ep gv hl 141 14r 17t 1if 1lm 1nb 1p8;14 2a 7i 141 14w 16z 17t 18t 1a1 1ck 1dd 1fe 1lm 1n5 1p1;141 17t 1ck 1if 1lm 1n5;ep 1p8;13x 141 16z 17t 18t 1ck 1fg 1lm 1n5;165 19a 19b 1mj;131 16t 19v 19w 1b5 1hn 1jb 1kb 1nn 1nx;b 67 6c ep 1mn 1p8;7i 12w 13w 13x 158 15m 16z 18z 19t 1cj 1ck 1fe 1fg 1gy 1h5 1h7 1ik 1it 1k7 1kd 1l2 1li 1n7;131 16t 1b5 1jb 1kb;13w 13x 19t 1ck 1gy 1h5 1it 1k7 1l2 1li;b ak aw b0 ep 1mr 1p8;192 1fg 1l6 1ln 1lo 1n5 1nj 1p1;7n 1dx 1fx 1fy;27 1fo 1i0;27 12z 1fo 1i0;s b0 ep 1ez 1f0 1j9 1p8;1ez 1f0 1ff 1j9 1p1;192 1cz 1e3 1l6 1m5 1n2 1nj;7n 1fx;7n 1dx 1fx;b0 1ez 1j9 1p8;1a1 1lm 1n5;aw 12x 13z 14c 14d 15z 16o 1ii 1kd 1nc;17m 1g8 1kq 1lv 1m6 1o0 1oi;aw 12x 13z 14c 14d 15z 17v 1ii 1kd 1nc;17m 1o0;15p 1oa;13j 13u 18n 1az 1cs 1lr;15p;6f 12w 13d 14a 173 1d4 1dv 1ek 1j7 1k9 1nb 1of;15y 165 16c;165 184;155 1it;c6 d7 147 18r 18v 190 1ac 1av 1kn 1ly 1m5 1nq;b s 6v 8n ep ft 13g 15c 16b 174 1a7 1gs 1k2 1ov 1p8;b ep 16b 174 1gs 1p8;13g 1mz;b ep 1a7 1an 1p8;16t 1c2 1c4 1k2 1o2 1ov;1ev 1h1 1ks;c6 d7 147 18v 1c2 1kn 1ly 1m5 1nq;14j 1am;6n 7d 15p 186 1ga;6n 1bs 1bt;15p 186 1g3;18g 18h;1de 1df 1go;12w 14o;15p 173 17l 17x 1c8 1c9 1fb 1lp;174 17x 1fb 1gs;12w 15p;1jt 1ld;16f 1fb;17x 1aa 1c9;17x 1ex;14o 17e 17o;17x 1c9 1fb 1gs;9z 1fb;1er;1b 12w 14o 15p;1ci 1ek 1fj;12u 12w 17d 17x 1do 1gb 1nv;16f 1gb;13x 1bg 1cu 1kd 1kv 1lm;13x 16z 18s 1bg;13x 18t 1bg 1cu 1kv;1cu 1lm;13x 1bg 1kd 1m1;13w 15l;18u 1bg 1ln;1fa 1h4;wf 133 18p 18t 1jq;ep 13g 1fs 1ov 1p8;1fs;148 1co;b x ep;9p 14o 15h 175 1ai 1fj 1gp 1k8 1kg;14o 15h 165 17i 1au 1jz;19 28 6v ai gb 1mt 1ni 1nt 1ov;b x 9p 1p8;14o 165 16h 17g 1gf 1gh 1jp 1n4 1of;12w 1of;aw 172 1g8;165 1mj 1o2;7e ep 1mn;13 1bs 1bt 1fl 1hm 1hn 1ki;1bt 1o1;7i 13z 18k 1bg 1c3 1ct 1hs 1ik 1kd 1o7;7i 18k 18t 1c3 1gz 1hs 1kd 1o7;14 7a;3 12s 1ao;146 1b5 1d8 1da 1ic;b ep;7i 1c3 1h5 1o7;7i 18k 1c3 1o7;146 1m7;7i 1c3 1gz 1kd;12t 13z 18s 1bg 1ik 1kd 1mc;14 5p 7a 1as;13q 196 198;12t 13z 18s 1bg 1kd;14e 1bv 1ce;12t 13z 18s 1bg;ak 13w 15l;1ir 1iv;12t 1bg 1kd;1bg;14e 1ce;7i 13z 1bg;1e0 1e1 1e7;1bg 1ik;14f 1fl;s z 195;1ey;14 2a 8m 12t 13v 1ol;13w 15l 169 1gk 1gp;z 195;1bp 1d0 1ny;15j 18g 19f;28 5c 6v ae;s 195 1fv;o 13a;ae 14z 1al 1di 1i7;y er 1p7;y er;17q 180 19h 1i2 1l0;14 7a ap;17q 180 1ez 1f0 1j9 1l0;17q 180 19h 1i2;17q 180 19h 1g3 1i2;17q 180 19h;1ez 1f0 1j9;1gy 1h5 1k7 1l2 1li;14f 1d7 1iy;58 1di;1k7 1l2 1li;1gy 1k7 1l2 1li;19u 1ax 1di 1ju;1gy 1h5 1l2 1li;1gy 1l2 1li;18x 19i;6v 1lc 1my 1n1;b 1d1;1d7 1iy;k bk 13p 16t 1j5 1ji 1mk;a9 142 1bv 1my 1ns;8n ft 14j 1be 1p8;6v 1oy;0 5 8 ak f9 1ne;6g 1bm 1ei;ap 18q 1fu;7d ep gv 1p8;13w 19t 1fe 1gy 1h5 1l2 1li;1h 7a er 19i 1ot;15k 1a8 1aw 1dq 1ox;ap 1fu;13o 1f6 1la;13w 15l 18q 1gp;15k 1a8;a9 19o 1i6;9z 1l1 1oz 1pc;x z ep;7i 1ab 1aq 1gp 1hg;9z 1oz;1k6 1kd;1ck 1hm 1hn;16r 1ez 1f0 1j9;36 19h 1jl 1mj;y a6 ap;1kf 1kv;z 1ck;fy 1b9;y 15 19 28 5c 6v er 13k 1al;12t 13z 168 1bg 1hd 1ik 1kd 1kr;168 1bg 1hd 1kd 1kr;36 13w 1hr 1jl;12t 13z 168 1gv 1ii 1jm 1kd 1kr 1m1;13m 16t 1c9 1fe 1mi;hl 1p8;b 14 ep 1b9 1on;1bg 1kd;gv 16n 16o 1dv 1mh;63 1b9;168 1kd 1kr;fs 1p8;36 14k 16x 1fb 1hr 1jl;5g 5t cg ch cp cx gf 165 1fa 1gv 1kc;1ac 1ad 1aw 1dl 1fa 1g9 1gv 1hz 1ii 1jo 1kc 1kf 1kn 1o2;gt 1on;36 14k 16x 17x 1fb 1hr 1jl;36 14k 1hr 1jl;15u 1a2 1c0 1dp 1e2 1lu;1dw 1eu 1kl 1l8;7i 1bg 1ik;13c 16o 1a0 1h0 1kz;2a 8m 177;5p 15b 1b9 1mb;1z 1dm 1ei 1em;18k 1du;b 19 ae 1al 1ov;6f 13c 17s 1bg 1ik 1lj 1me;69 6a 17n 1bd;5t 1aw 1fd 1if;16x 1fb;7i 1fe 1fn 1h5 1js 1nw 1p1;7i 9p 1a5 1fj 1j2 1p1;b x ep 1j2 1mr;1ex 1fb;14q 1fi;dl 164 18r 1eb 1mk;191 19e 1fi 1i1;28 gb 1fv 1mt;dl 164 18r 1eb 1i4 1mk;16r 189 1bc;1bg 1ck;1i3 1i4;164 18r 1mk;aw ep 1mq;164 1mk;b 8n ft 1p8;13d 144 16w 173 17s 17w 182 1dv 1e9 1ff 1ig 1j7 1lg 1m3 1mg 1mh 1n8;6f 7i aw ep 1bg 1ik;8n ft 14x 1be 1dk;12w 16i 1dv 1fb 1m3;12w 16i 1fb 1fz;1cv 1fi;y ap er;8y 1ed 1ei;3h 17k 1mw 1p1;b ae bt 17k 18j 195 1p1;1ed 1ei;6f 6g 1bm;b bt 18j 195;x ak f9;1bm;b bt 18j;2 4 6 x ak f9;4 6 7 f9 1ms;6g 1bm;1ai 1le;1bm 1ei;1ek 1gr;b ep 1p8;1ek 1gr 1l4;1cz 1ek 1gr 1l4;b 1p8;1u 18l 19o 1i5 1kh;15f 15s 1c3 1en;1u 15s 19j 1c3 1en;a9 17k 18m 19o 1al 1fj 1i6 1os;19j 1eq;15s 1c3 1en;19 1al 1fj 1ov 1p1;18k 1c3;17k 1ce 1my;1gf 1gg 1ow;17k 1cd;1mf;ai 1al 1fj;b y 6v ap bt er fq 17k 195 1ok;b bt 17k 195 1ok;17k 1ok;ae fq 14z 1al;5p 12t 16j 1if;13l 15s 165 166 1ap 1en 1gf 1na 1ou;aw ep 16e 17j 1c3 1l8 1mq;13l 165 166 1ap 1en 1gf 1na;141 1if;b0 1mn 1p8;b0 1gp 1hi;14o 165 17i 1gh;12w;6v ai er gb 1al 1cl 1mt 1nt;14o 165 1gh 1gp;1ac 1g9 1j0 1ke 1na 1ou 1ow;14m 1iy 1iz 1jj;ai ft;1ac 1g9 1j0 1ke 1na 1ou;28 ai er gb 12r 1aq 1cl 1dc 1eh 1fk 1mt;7d ai 1en 1mo;17p 1cw 1jm;16m 1gl 1gm 1kn;5c ae ai bt 1al;13l 17u 1gf 1n9 1na;16m 1gm;18j 195;1gf 1n9 1na;171 19d;153 17g 1nu;b 28 aw ep 16o 1a1 1mr 1ov 1p8;2l 2m;165 166;s ep 1bi 1ez 1f0 1ff 1j9 1l8 1p8;1bi 1ff 1p1;7n 192 1cz 1e3 1ff 1l6 1m5 1n2;1bi 1ee 1ff 1p1;192 1e3 1ff 1l6;aw ep;1m6 1o0;19y 1ap 1en 1gf 1j1 1n9;16j 1hn 1if 1na;cn 13d 1ff 1j7;16j 193 19y 1ap 1en 1gf 1na;15s 1en;17a 1et;19 1al;19 6v er 1al 1nt;b0 1bi 1hi;133 13s 18c 1bi 1bo 1gy 1je;b0 1bi 1hi 1jf;133 1bi 1je;1ac 1dt 1ja 1ke 1ko;ai 12r 13b 1aq 1fk 1fw;7d 1fy 1g5 1mo 1mq;b 9p ax ep 1hc;1h8 1hc 1ko;1cy;18i 1mb;7d 1mo;19 er;3v fr 17a 19p 1h7;1dt 1fy 1g5 1h9 1ko;13d 144 16d 173 1ca 1dv 1fm 1lg;1ac 1if 1jc;1ac 1fy 1g5 1jc;13d 1ac;1dt 1fy 1g5 1ko;13d 144 16d 173 1b8 1ca 1dv 1fm;1fy 1g5;1b8 1ca 1ho;kh ua;ae ep 1ek 1fj 1p8;13 13t 1bl 1ea 1fo 1hp;13 1bl 1ea 1fo 1hp;kh ua 1b1 1e2;194 1i9 1jo;0 ep 1ek 1fj;13t 1bl 1ea 1es 1jk 1lb 1o4;1a7 1dh 1lz;0 y 5c ap er 1cb 1mv 1pa;154 161 16l 1a7 1c7 1cb 1dh 1h7 1kn 1lz 1mv 1o4 1pa;45 16p 19z 1gn;17k 18l 1fj 1kx 1l3;b ae bt 17k 18j 195 1fj;ua 1fo 1mf;n 1mf;1fj 1kx 1l3;db 1mf;16l 1jo;1ay 1h5;9p ep 1eq 1f6 1p8;17z 1o6;17h 1of;174 1ac 1g9 1ke 1kn;7d ai ep 1dk 1eb 1mr;l ai 1c9 1co 1dk 1eb 1fe 1fz 1h7;6v er 13k 1ov;0 s ek 19s 1a3 1ms 1nf 1p8;19l 1ft 1op;16x 19n 1ak 1b3 1gk 1gp 1op;s 199 1p8;1ac 1ke 1kn;19l 1op;16x 1ak 1b3 1gk;1dk 1eb;5p 131 16p 16t 1if 1nx;14u 1no;15e 1cm 1co;12y 1ak 1e8 1ft 1gk 1gp;0 9p 1eq 1ft;15g 1b4;18f 1mh;5c 6p;15e 18j;157 16m 1en;1ak 1e8 1gp;15e 1cm 1co 1ik 1im;13d 1ak 1e8;y er 14x 1cl 1ni;138 14u 1fh 1nl 1no 1oz;bf 1gf;56 17u;1g1 1if;7a gt;er hl 13w 15l 1cx 1ev 1h1 1ks;3o bk cm ey hf 1kk;1cx 1h1;bk ey;8d c6 d7;b x ep ft 1mr 1p8;56 e7 137 13l 17u 1en 1gf;1cx 1ev 1h1 1ks 1ot;bk d7 ey;1cv 1cx 1ev 1h1 1ks 1ky 1ot;3o bk d7 ey;ft 1fi;1 b 5c 6v ep ft 1fi 1mr 1np 1p8;1 b ep 1fi 1mr 1p8;56 e7 13l 17u 1en 1gf;b ep ft 1fi 1p8;56 e7 13l 17u 1en 1gf 1it 1n5 1o7;56 e7 13l 1en;19 28 6v ai er gb 14u 1mt 1nr 1oy;14 1h 7a;162 1gd;17u 1dr 1g1 1kf 1kk 1na 1ou;2a er 1ev 1ks;28 gb 1ev 1ks 1mt;56 17u 19q;14s 17c;56 176 19g 19q;17 162 16j 1f0 1j8 1j9;b x hl 1fi;bk 1g1 1kf 1na;28 er gb 1mt;aw 13d 14o 153 17g 1at 1ek 1eo 1gh 1oo;ep 1gf 1p8;6c 1mn 1p8;1co;5c er;9f 9j;bj v8;r1 1qe 1ya 1zu 20g 221 24s;a4 bj;50 23v 23x 24d;i4 lz p3 p4 yb 10l 11e 21g;20k 211 212 23v 23x;i4 lz p3 p4 yb 10l 11e 1s4 1t9 21g;1tw 1vg 200 21c 21t 22g;1s7 1vg 21t;1qz 1zk;39 3j;1tw 1vg;1qf 21p 267;1um 22d 22e;1q4 1zn;ai 21u;cd 1td 26h;jj mw pi v8 xg xq 21g;7p 7q 7t 7v 1zc 1zd;al 1qc 1un 1ut 1w6 1x7 1zs 21l 21m 248 24h 25q;21g;1qc 1un 1zd 1zs;1t2 1t3 1vz 1w2 200 20b 217 219 22t 22u;1t1 1wy 1zm 22t;7q 26g;3j 3t 49;kr ux vp zn 10y 129;7q 7t 7v 1rm 26h;kr ux vp zn 129 26h;jj mw v8 xg 11t;39 3j 3t 49 ie m8 1xs 20z;jl ks l0 nz og oh oo po ro sk w6 x3 10m 115 124 1pr 1ps 1qv 1st 1v2 1v6 1vf 1wg 1wl 1ww 1x5 1y1 1yg 1yh 1zb 1zw 205 20h 20n 20y 234 23s 24g 24x 25w 26d;ie m8 tz u1 xp 103 1yh;1uc;1ub 1up 1x3;1pk 1rf 1su 1tm 1z0 205 24c;xp 1yu 1zk 24p;1pk 1rf 1su 1wb 205;1rf 1wb;39 3j 20z;i9 v8 xg 11t 200 261;3t 1q7 1qp 23l;1tl 1uy 259 25a;1 1q8 1rf 1wb 1y9 1z0 24c;50 23x 24d;4a 4b n9 p7 pe u1 v7 v9 y4;1pn 200 22n 261;1y9 25b 269;200 261;3j 49;1tf 1vc 229;1rf 1wb 24c;p7 y4;a7 1zc;y1 1py 1qt 1sg 1wp 1zb 23p 23z;7t 1zc;1sf 1zj;3j 7p 7q 7t 7v 255 26g;oh 1pv 1qb 1s4 1st 1t9 1th 1ti 1ul 1w7 21g 226 243 24g 256 26i;23r 25f;1pp 1qd 1r2 1sa 1sk 1t8 1vy 1wd 1zl 234 25w;7p 7q 7t ds ed fk 1xr 26g;ks me nz oh ro vj vn x3 1qv 1sf 1ul 22v 24g 26b;51 20z;1pi 1pj 1pl 1pm 1s3;7n oo sr 115 1wa 1y7 1yg 1zq 1zy;3j 49 7p 7q 7t 7v ds fh fk go 1zc 26g;1r0 1th 1w7 25f;1sa 1th 1w7;1th 1w7;go 1z6 21o 26g;oo sr 115 1yg;oo sr 1yg;tt u1 1x2 231;3j 7q 7t 26g;1s4 1t9 1th 215 216;pu uw 11h 1r5;1q0 204 22b;pu 11h;il l1 uw;xq xw y7 1uq 1ur 1x8 26h;b 1c 3t ea 1q7 1qq 1y3;5a vw 1qb 1st 1ul 1yw 200 209 23k;xq xw y7;b 1c 3t ea 1q7 1qq 1uq 1y3;5a vw 1qb 1st 1ul 1w7 1yw 200 209 23k;1uq 1x8 25n;mu wr 10e;br w0 1z8 20d 258;1rd 1yq 20x;1pu 1s6 1uy 1vn 1w8 1x0 1xg 1xh 22w 24e 25c 25d;7q 7t fk 1sw 20l 26g;1sb 1sc 1se;nu uq 1rc 20m;mp 1ua 1x1 22k;r2 1sw 1tq 1zj 22r;39 3j 49;jx 1qx 1sf;bx dl 1sj 23o;1ul 22d;o8 x2 yb;3t 49;1zw 1zx;ls 20s;1c jx mv w9 1qj 1rs 1t5 1t7 20z;39 7t fh fk 26g;q6 yd 1ul 1um 20n 20w 22d 23f 23k 24j 25f 26b;50 24d;jm qb;3 1ul 1um;ea 1qd 1vu 1wd 1wj 1xp 23w;1ul 1um 20w 23g 23k 26b;i4 o8 of x2 yb 1pt 21g;1v3 23v;1ql 1tx 1wv;i4 o8 of x2 yb;22m 22o;1wf 1ye;255;1zv;1qh 23l;1s7 1vg 1w7 21t;1qz 1z6;1vb 232;20p 238 23a;1vh 1y0;1wv 220 26e;1pz 1sk 1ug 1uy 200 20y 222 22z;5y 1wm;av 1pw 1vq 20z 245;4k 1t7 24f;7q 7t 26g 26h;ks nz va vj vn;23v 23x;jp nx wb;fh fk 21u;oh oj rt;9s 1qh 23l;1z6 1zk 231;1uu 23s;1tw 1uu;1uz 241;1wv 23l;i4 l8 o8 w4 x2 yb z6;36 1rb 1ub 21k;i4 j5 l8 yb z6 11e;26g 26h;1wn 1xf 20o;1q4 1x1;3j 26g 26h;1rt 23c 23t;86 gp 1sq 1ta 1v6 202 22g 22s 25m;et 26g;36 1q4 1sr 1zj 21k;36 a3 1sr 1zj 21k;87 1zd;gp gq ll mt rr uu wx 10u 1qg;b 50 266;7i yd 1s8 1um 1zn 20w 25f;49 bi fh fk 253;39 3j 49 1rs;cr 1px 1x9 22d 22e 237;7i 1um 20w 25f;fk 21u;1uu 1uv 1xb 22d;10c 1uf;1uu 1uv 1xb;1va 240 25p;dl ta 1ro 1t0 1uf 1uk 1y4 1yo;ne 1vn 24y;l3 m4 1py 1rp 1ty 1tz 1v1 1y8 235 23z;cr 22d;97 a7 1zc;ji m4 mo y1 1py 1s1 1ty 1tz 1v1 1y8 235 23p;2g 7t;1xv 1zj;b 51 av 1yq;8y 1yq;3j 7t bi 1rm 240 24k;1xi 25f;1xn 240;b av;5y 8y 1wm 1yq;3j bi 1rm;2 4 6 fk 1tr;4 6 7 1tr 25k;bi 1rm;1wm 1yq;20r 246 24t;1r9 20r 246 24t;es 26h;7q et 1rs 26g;1vk 220;1rs 1tn 1vk 220 23l;1us 1vk 220;b 3j bi 1rm;qb r6 v4;1wu 208;1wv 1x6 1xj 21z;1ui 23j;1s0 1uo 20f 224 225 226 22a;39 3j 3t 7p 7q 7t 7v a7;l6 tk ul zh 10s 11u 122 1q8 1w5;ul zh 11u 122 1w5;jc x4;et 1xr 26g;1qw 1sz 20c 20j;20j 21h;om xd xx ye 10q 121;7p 7q 7t 7v 1uq 1zd;1q8 1tv 1w5 238 24b 24c;22x 23i 259 25a;7p 7t 7v;b 1f ea 25z;1so 1tb 1we 214 23b;0 7q fh fk 26g;0 1s5 203 210;bi ea 20z;1zp 200 257 25b 269;1pj 1sv;kf my 25u;1uw 1ux 1vt 227;oo sr 1r7 1wa 1yg 1zq;1pj 1pl 1s3 200;oo 1wa 1yg;tt 1x2;l3 u7 1wh;b 3j 1rs 1tn;7q et 26g 26h;1pu 1u7 1y6 21o;1pu 1u7;1uy 1vd 1ve 25d;1f 7t 7v 1uq 20p 25z;ji mg rp vz 1wh;1pd 1q6 1r5 1rk 1sf 1vx 1wo 1zz 21j 21q 239 24o 265;0 b 1f 3t 51 7v;1q1 1v7 1xy 1za 24o;39 3t 7v;j4 1q6 1s3 21j;1ys 24q;21a 21z 244;1ph 1sa 1uh 223 24w;1s3 1ys 24q;85 23v;7q 7t 7v go 26g;1t5 1zh;no om ut 10q;2g 7p 7q 7t 1rg 1rh 1rj;1q4 1xc 1xv 1yn 1zn 1zz 21q;0 42 el go 1ru 21x 268;is m9 qp vf w8;el go 254;b ea 1qq 1t7;is m9 qp vf;ir rz us wj x0;is ph t3 vf w8;0 3t go 20q;1r3 1s5 21e;bi 20z;w 1vw 1yj 20i;1tk 1ys 22y 25e 26i;275 2fg 2in 2k2 2ks 2lr 2nr;91 275 276 2ks 2kt 2lr 2nr;2c2 2ft;287 28a 292 2bj 2c5 2jg 2m1 2mh;28v 293 2ah 2b8;2ah 2b8 2e9 2gk 2iw;u 9g 2fk;27l 2ng 2nn;an 27l 2ng 2nn;7g fa;28k 2c8 2oh;3g 41 68;11c 2dg 2i3 2l9;ah 2bw;28i 28t 2bm 2bn 2bp 2k1 2lt;3j 68 am 2ga;9q 285 2gp 2hy 2jl 2l4 2lq 2o2;28t 2bn 2lt;gv hd 2gp 2o2;28h 28u 28v 2av 2aw 2fp 2lt 2lu;an 2nh;2n6 2og 2oh;2bm 2ea 2lt;28t 2bn 2n2;3j 7k fa 2b4;n8 zf zm 12e 2do;fw 2b2 2dj;2e2 2ic;3j 2b4;zm 2a8 2do 2j9;27d 289 2at 2cp 2d7 2f6 2gi 2i5 2j0 2kk 2l3 2mj 2mw 2o4;2az 2dx 2js 2k2 2m6;dq 284 28v 297 29j 2e2 2lt 2no;297 29j 2e2 2ne 2no;2fk 2jz 2kj 2na 2op 2os;28t 2c6 2gt 2n2;2jp 2ok;1 284 29j 2bw 2e2;28v 2jm 2n3;7a 2og 2oh 2oo;26q 2c8 2lp 2m6 2m7;7a bt fx gb 2ae 2fh;2fi 2gw 2oa;2b3 2ic 2ni;27g 27k 2f5 2fx 2m9;68 2ga;27k 2fy 2ic;3j 68 7g fw 26s 272 2dj 2ma;26s 2a1 2c4 2db 2gi 2jb 2jg 2kk 2ma 2o0;7g fa gv hd;7l 288 2dz 2e8 2jg;fv 2a6;3j 4d 7g fw 2dj;273 2a1 2at 2bf 2c4 2d7 2hn 2ho 2i5 2ja 2je;27c 291 2bg 2ih 2mf 2mj 2n7 2nk;2a1 2at 2c4 2d7 2hn 2ho 2i5 2ja 2je;27c 291 2bg 2ih 2mf 2mj 2n7;26u 26y 28p 28q 2e0 2e1;7n 27t 2ed 2f4 2h1 2j8 2jh 2ji 2jj 2l3 2o3;7n 27t 2ed 2f4 2h1 2j8 2jh 2ji 2jj 2l3;26t 26u 26y 28q 28r 2e0 2e1;28l 2b2 2fv 2lp;27t 2ed 2f4 2j8 2l3;3j 68 7g fw 2dj;272 2b1 2jg;2b7 2ga 2lf;2el 2h6 2oc;2k0 2k1 2k2 2k3 2lt;1v 8s 9g an gb 2iv;26s 2a1 2b1 2cy 2eq 2et 2hv 2it;1v 8s 9g an;26s 2b1 2cy 2hv;2k1 2k3 2lt;2e6 2e7;22 29h 2dk;27o 27v 2cf 2df 2jk;2dq 2on;26z 274 2cy 2g0;274 2cy;26p 288 2jg;2gc 2ge 2gf;278 282 2ic 2nt 2om;282 2ic 2nt;2gc 2gf;7g fw 2dj;7i 27y 2a1 2d0 2d1 2io 2lo 2mw 2nz;7i 27y 2d0 2d1 2hl 2mw 2nz;7i 27y 2d0 2mw 2nz;2bh 2bq 2ei 2oj;2og 2oh;26p 26r 271 2bj;27w 2fc 2g5;26p 26r;27i 2c9;274 2ig 2o7;2ah 2b8 2e9 2gi;2ah 2b8 2gi;2fv 2lp;2ah 2b8;2hn 2ho 2hp;a1 2ez 2j5;2dm 2hn 2ho;2hn 2ho;27r 28v 291 2f9 2hz 2iz;aa 2ai 2ay 2fc 2g5 2j7 2ld;fv 2l5;ae ah 27q;2bi 2ly 2lz 2mc 2oh;27q 2do 2hn 2ho 2ja;27q 2cv;2c2 2ot;2c4 2db 2j1 2j3 2ja 2jb;2c4 2db 2jb;7g 7h fa;28m 2nx;26p 26r 2bu 2c3 2kx;36 2dp 2hx 2ja;7a 2nx;271 2bj 2bu 2c3 2ce 2nv;7g fa fw;29e 2lw;2cz 2f9;28g 2c7 2ca 2e5 2g9 2n8 2oi;36 2bs 2fy 2hx;28g 2bv 2c7 2ca 2g7;36 2fy 2hx;26m 2am 2an 2c7;1v fx;6f 2i3 2i4 2ig 2l2 2o7 2o8;7i 27y 29a 2a9 2h8 2nz;7i 27y 2bf;7g 7k fa;27n 2b6 2l0;bt gb;dl k6 109 29s 2b5 2ev 2jw;7a 2bk 2m0 2oh;2db 2jb;6f 2hi 2ig;2ad 2ey 2f5 2lh;6f 2fd 2ga;27k 286 29x 2ey 2f5 2fy 2i3 2jv 2lh;b ae ew;2ff;bt 2a6 2b4 2nz;3b 2nz;27p 2ez 2j5;ae ew;fv 2l5 2l7;2 4 6 4d 2kr;4 6 7 2ax 2kr;fv 2l7;2ff 2l5;5w 2j6 2jy;3b fv 2nw;2b0 2c1 2ex 2j7;299 2bw 2ln;2ln;ew 2c1 2ex 2fe 2j7 2kp;6v bt 2a7 2b4;bt 2b4;8s gb 2g4 2k7 2le;2d0 2d1 2lo;2a7 2ai 2g5;28v 2ku 2kv;73 2d3 2g7 2g8 2mi;284 28v 29v 2bw 2gs 2gw 2kn;284 28v 2bw 2gs 2gw;29d 2g7 2g8;2b2 2hh;282 283 2ic;282 2ic;2hh 2hs;hs 29f 29g 2es 2ew 2iz 2jm 2jp 2jq;284 2bw 2ij 2ik 2im 2iu;2as 2gr 2k0;2al 2ap 2aq 2ar 2as 2gu 2gv;284 2bw 2ij 2ik 2iu;28d 28e 2cl 2cm;0 29z 2hg;2hf 2ht;an bt fx;28v 2gw 2km;kf my 2l6;26u 2e0 2e1;2e0 2e1;2e6 2e7 2g7 2g8;ah 2nh;27t 29o 2dr 2ds 2ed 2f4 2j8 2k9;26u 26y 2e1;2ds 2f4 2k9;c 1v an fx 2fm;7g 7k fa fw 2dj;27f 2cn 2co 2k7 2k8 2oe 2of;27f 2co 2k8 2oe 2of;2m3 2m4 2m8 2ml;2jp 2jq 2ml 2mm;2as 2lm;2jp 2ml;2h1 2h4;2k7 2le;7z 80 277 28n 2go 2i0 2n4;278 27s 2ck 2dn 2gy 2hu 2il 2mr;80 28n 2go 2n4;27s 28q 2ck 2dn 2hu 2mr;2a7 2b0 2dx 2g4;2gb 2jt 2ju;2n1 2n7;2gb 2ju;2gb 2ib 2ju;28n 2i1 2ip;2fj 2lc 2nt;2aa 2jp;3j 41 68 2ab;26n 28o 2eo 2gx 2l8;0 2kb 2mt 2mu;2a0 2ch 2fa 2hh 2nj;c 8s 2fm;2a0 2ch 2fa 2nj;29l 2fv 2kz 2ny 2o6;0 27q 2fe 2fu 2nj;2eg 2fa 2hh 2nj;29i 29z 2hr;bt 2nh;2b4 2ct;7y 26o 2hh 2nj;or yo 2p4 2qw 2rd 2ri 34h 34p 35q 36k;34h 34p 35q 36k;2p4 2qw 2qz 2rd 2ri 32j;3s 3y di hx;s9 2ze;2z2 2z3 363;2qb 2rw 2sj 2tl 2z5 35h 36g;wg 2qb 2rl 2tl 32c 35h;2oz 2rl 2sl 30l;2yu 35j 35m;di 2wu;8e 2wu;gl 2sr 2vf;3f 4z fo 2sj 348;32q 32r;2pv 2ww 30u 32q 32r;2pv 2uf 344;2rx 2tz 2uc 2v6 2vr 33r;gk gl 2sp;fo 2pv 2ug 2zs 30o 32u 33f 340 344 34d;fo 2pv 2ug 2zs 32u 33f 344 34d;2rx 2tz 2uc 2vr 33r;he 2pv 2zs 344 34d;2rw 2rx 2ty 2tz 2ua 33f 33g 33p 33q 36d 36f;365 367;2tt 2tz 33r;kb s8 vs 108 2ur 2wn;2rw 2rx 2tk 2vr 33f 33p 36d;2sq 2wo;2tj 2v3 2xs 302;2pe 2pz 2qg 2qv 2rn 2ss 2vq 30x 31m 320 33h 33z 342 343 34t 357;2t5 2u0 2vn 2xc 31a 31d 330;2pq 2r7 2rk 2v3 2x7 302 32z 36g;2pq 2v3 2x7 302;gl 33m;31h 31s;1 2rk 2v3 2vf 2x7 32z;2r0 2rw 2tk 33t 36d;7c 323 365 367;2tn 2ts 2u6 2zj 34k;2rb 2tr 2uk 34j;2rw 36g;3s 92 bt gb gl 33m;2p2 2pp 2yv 2zi 34y;2uj 341;3m 3s 2ox 2pg 2pn 2pw 2px 2qz 2wo 34x;2ox 2pg 2pw 2q3 2qz 2vp 2wr 31m 32j 34v 35k;3s 3y di he;2p9 2qz 2tq 2xf 32j;3n 3y 2se 2sr 2wo;2pe 2q2 2rn 30a 30e 30x 32p 338 34v;2oy 2p3 2rh 2uq 2v1 313 31x;2pe 2rn 30a 30e 30x 32p 338 34v;2oy 2p3 2rh 2v1 313 31x;2ri 2v2 314 321;3n 3y 2wo;2pe 2rn 30a 30e 32p 338;2pi 2rj 2u1 2x6;db 2q0 2qg 2y2 2ym 2zu 327 32k 32l 32m 33z;2q0 2qg 2y2 2ym 2zu 327 32k 32l 32m 33z;2pi 2rj 2u1 2ve 2x6;2ra 2sq 2tn 2zj;2qg 2y2 2ym 327 33z;3m 3s 2wo;2px 2qz 2tx 32j;341;qw sn v0 31w;2qn 341;qw sn;1j 92 2z2;2tz 31b 34q 36r 36s;2pd 2pw 2t8 2tx 30k;2tz 31b 36r 36s;2pd 2pw 2t8 2tx 2va 30k;2p6 2ps 2vx 2ws 303 32o;2w1 2x4;3s 2pw 2t8 34w;2pw 2t8 34w;2tv 2tw;2qr 2sg 2vv 2xg 2xj 2xp 35n;2qr 2vv 2xj 35n;7i 2pm 2pu 2q2 2t0 2t2 2vs 32p 34a 357;7i 2pm 2pu 2q2 2t0 32p 34a 357;7i 2pm 2pu 2q2 2t0 32p 357;2v1 2v2 2y7 31u 31x;2p4 2pc 2sy 2vl;2p5 2wt;2qm 326;2pc 2sy;2t8 311;2z7 32i;2qb 2re 2tl 30r 35h;2oz 2qb 2sl 2tl 35h;2tl 35h;2tn 2zj 2zk;2oz 2tl;30a 32p;ac 2zh;2sb 30a 32p;2pq 30a;2wv 31j 326 33w 345;2po 2rh 2rn 2w3 2yp 31k 36d;ff 2pk 2zm 32b;2rz 2wp;2p8 2pk 32b;7c 2vd 34e 34l 367;gz 2p7 2pl 2rn 30a 32p 34g;2vd 34e;2p7 2sr 2wu;2x8 2zo;2qj 2rp 2rt 2vp 2wr 35k;2tn 2zj;323 365 36c;2pc 2qd 2sy 35b;2se 2wo;2rn 2y5 30n 343;7c 36c;2p4 2pc 2qd 2vk;49 di 2wo;2vw 2vy;2yz 2z0;2w2;6q 2se 2wo;2xh 2xi 2y5 2zl 30n 343;2r8 2tq 2v8 2vj 2vm 2vo;2xh 2xi 2y5 2zl 30n;64 7c 36c;2q7 2tf 2v7 2v8 2v9 33u 35u;1j gk gl;6f 2x0 306 307 308 30u 30v 30w;7i 2pu 2wg 2z8 2z9 336;7i 2pu 2wq 2z8 2z9 32p;2sr;7i 2pu 32p;di 2si;2rp 2vp 2wr 35k;2tm 2ue 2y4 367;ac 2qh 30z;bt gb 33m;dl to 10b 2sc 2tc 2yq 33c;2vp 2wr 35k;6f 305;sl st 2p0;t1 118;ij j0 k5 k8 sc st tf 2zl 333;2yt;v c5 2pu 331;ac 2s1 2y6;dy 32x;v c5 331;2 4 6 4g 2sr 36w;4 6 7 2sn 36w;32x;v c5;2yt 32x;x 1e 92;2w4 324 337;ee 32x 368;2su 2y9 31j;2vf 349;1y 49 di 2y9 2yn 31j 33m 36x;v 6v c5 331;92 bt gl 2zp;2zy 33y;2t0 34a 34b;326 331;2ql 2rw 36g;2pf 2td 2ti 2tq 2zb;2rk 2vf 2vg 2xz 31g 33j 33t 36g;2rk 2vf 2vg 2xz 31g 33t 36g;2pf 2sv 2sw 2td 2th 2ti 2tq;2sq 304 30h;2qr 2vv 2xj 2xp 30j;2sq 30h;2qr 2vv 2xj;2ya 31h 31s 33s 33t;2rk 2vf 315 317 318;x 33m 35t;35t 35u 35v 35y 361;2rk 2vf 315 317;2r2 2st;0 30p 30q;0 30p;2wt 30p;33i 33t 36g;7g c5;kf si 347;2x6 332 33x;he 2wn;31h 31s 32p;5j ff;2q1 2qg 2qi 2s9 2sa 2wg 2y2 327;2rj 2x6;2vi 33t 36g;6t gl;2wg 36n;x 1j gl hv 2z2;3z 2se 2sq 2wn 2wo;2p1 2pj 2w5 30i 369 36a;2se 2sq 2wo;2p1 2pj 30i 369;2ya 31h 31s 34s;ss up 11r;6t 6v gl;2w6 2wg 36n;un up 12i;7z 80 2ow 2ru 2ui 2zr;di gl;2pt 2wh 2x3 2xg 30m 316 31q 355;2pt 2rj 2wh 2x3 30m 355;80 2ow 2ru 2zr;2su 2xc 2zp 331;v 7g c5;2oy 2tp 2tu;2q6 2qa;2z2 35t;2q6;2uq 2ut;2ya 31h 31s 334;3n 3y 2sj;2pb 2pr 2r7 2ye 2z4 31q;x 6v 92;0 2uz 2v0 36i;q0 sf 2vz 304;2ya 31s 334;2s4 2te 2y1 364;0 2uw 2ys 2zd 35t;4g 2uw 2yx 2zw 304;2s2 30f 30p;2wt;ql tw 2uw 2yx 304;3bo 3cb 3gh 3hj 3kx;373 39q 39t 3i9 3lm 3m8;4i 9z cc;39l 3ci 3cp 3gt 3iw 3lf;3ci 3cp 3lf;3g3 3jg;37g 3iw;3hf 3ko;i1 jn n1 pj ug x8 zv;4i 7q 84 3g9 3ga;al 385 3bt 3bu 3by 3dd 3gn 3if 3m1;385 3bt 3bu 3dd 3g9 3gn;b3 b4 36y 386 3ah 3j3;3a8;385 3bt 3bu 3by 3dd 3g9 3ga 3gn;385 3bu 3by 3dd 3gn;ds 3cd 3cf 3ka;n1 n2 p5;jg kr uy vq 10i 12b;4i 7q 84 38k;jg kr uy;38t 396 3ab 3ak 3az 3b0 3d2 3di 3gt 3kz 3l1;3j 3l c1 if 3gy;kz vb 10n 378 37h 37p 38r 3a0 3an 3bk 3bs 3c1 3c5 3co 3d8 3dg 3dk 3e0 3em 3fh 3hx 3i9 3j9 3ji 3k6 3k7 3ko 3ln 3m0 3mg;3ab 3di 3l1;38q 3ak 3az 3d2 3e6 3gt 3ku 3l1;tc u2 zc 114 3j3;37s 3ak 3az 3d2 3l1;38q 3ak 3ku 3l1;3az 3gt;3c2 3ff;1 38q 3ak 3az 3bf 3e6 3gt 3ku;4z d1 ds 3ka;p6 ts u2 y2 y3 396 3jf;396 3gt;3az 3gt 3lq;3gt 3lq;3dm 3fu 3lq 3mm;3dm 3fu 3l0 3lq 3mm;396 3cn 3h6 3kn;37r 3b4 3dv;i1 ug 36y 3gt;38a 3hu;3ga;hz qk ty 37d 3ai 3je;3ga 3kg;3j 3l;39d 39e 3a0 3br 3c1 3d6 3d8 3e9 3ea 3eh 3f8 3i5 3iw 3k1 3mb;3jj 3lk;375 381 39j 39q 3d3 3d9 3dh 3ji 3lm;4i 7q e4 f5 fi;vk 38p 393 3a0 3a1 3al 3c1 3co 3em 3fb 3hx 3ik 3j9 3ko 3mg;381 39o 3dh 3ji;4i 7q e4 f5;393 3al 3c1 3em 3fb 3hl 3ik;379 37a 39k;7n op 3dx 3fg 3gw 3hq 3kl 3m0;e4 3g2 3ic;op sz 3hq 3kl 3m0;4i 7q e4 f5 39d 3br 3i5;3x 3lk 3lv;wd ze 3lc;388 38y 3gf;ni nk x7 xi;b r 2u 4k 3b4 3ls;8p 3a0 3e9 3ea 3f8 3g8 3hd 3i5 3i6 3k2 3kt;3b7 3b9 3j3;3b8 3j3;3b4 3eq 3hv;37k 3dn 3et 3i2 3j8 3kq;37k 3dn 3et 3i2 3kq;3b3 3f9 3lr 3mb;4n 4o 4p 4q 4r 4s 4u 4v 8f 8g 8j id j2 pc wa xs 39g 3c0 3cu 3eb 3ec 3kr;3a6 3aq 3b5 3ee;3aq 3cr 3gc;7q e4 f5;3ai 3e2 3l0;bx dl jz z2;bx dl 3iw;3bp 3gi;mf pn re z4;4z 3jq;mf z4;36z 370 371 37x;7q e4 f5 fh fi;n3 38f 3ft;b 2u 3j 4k jy 3aa 3be 3gi;384 398 3kj;q8 rj 3a0 3a1 3bs 3ik 3k2 3lk 3mg;4z ds 3cd 3cf;jd qf;3a0 3bs 3eg 3ik 3lk 3mg;qf 39p 3do 3ez 3it 3k6;i8 ig mf z4;387 3ep;3ka;387 3ej;4z 3ka;3a1 3a5 3iy;3af 3lh;3ci 3cp 3d8 3lf 3lg;3g2 3jf;3al 3fc 3hl 3ik;3il 3km 3lw 3lz;3dz 3hl 3m7;3al 3fc 3hl 3m7;3f5 3l6;376 39o 39q 39x 39y 3c8 3ek 3el 3gt 3jk;6e hk 37e 3ej 3is 3m3;ad 3gy;3al 3fb 3hl 3ik 3ko 3m7;jf kp 382 3ap 3go 3gq 3h2 3ha 3hb 3hj;3hb 3hj;3fb 3hl 3ik;3c1 3k7;dj 3g6;3dt 3g3 3iu 3jg;5z 63;i8 mf o6 w3 z4;e4 f5;36 38p 3am 3hc 3ko;i8 j9 o6 z4;5i 5z;3bw 3d0 3d1;5z 63 e4 f5 3m5;37t 39m 3ed 3ef;60 3dw;66 3dw;3bv 3f0 3iw 3jw 3mh;36 39w 3am 3gc 3hc;ga 3bv 3jw 3mf;36 3am 3gc 3hc;ln od ol pd ww;37c 3a1 3iy 3j1 3j2 3k0 3k7;38v 3bf 3cq 3gi 3gz 3jc;3bs 3de 3eg 3lk;38j;3bs 3ik 3lk;eq 3m5;3ho 3ij;fh 3m2;c1 gb 3fi;dl t5 38z 3a9 3bq 3c9 3l8;3c9 3l9;je nr oc 37d 383 3c5 3dj 3ev 3fe 3jl;3a1 3hg 3iy 3j2 3k0 3k7;8v 3ga;je lm mn wv 37d 383 399 3c5 3dj 3fe 3gc 3je 3jl;3bx 3gc;b ad hj;8y 3fq;r 3j c1 38k 3ba;3x 3lk;37w 3km;b ad;3dz;r c1 38k 3ba;2 4 6 48 fi;4 6 7 48 3lu;r c1;3hn 3m2;2u 3b2;38x 3fv 3l2;3ct 3is;2u dj 3b2 3ct 3gi 3is;3j 3bz 3ct 3dv;b r c1 nl 38k;3dh 3e5 3h4;nm rl rq;3ct 3k9 3kh;3ca 3jx;373 396 3iw 3ix;3j 4i 7s 84 3ga;390 3az 3bf 3d7 3dm 3e6 3gt 3lq;390 3bf 3d7 3dm 3gt 3lq;38a 3aa 3h5 3hg;3hg 3ic;ok su xa 10t 3dm 3lp;4i 7q 84 a7 3fa;3bd 3bf 3d7 3e6 3jn 3jo 3k3;m5 3il 3im 3in 3io 3jr 3js 3jt;4i 7q e4 f5 fh fi;0 39f 3hp;3j c1 3ki;3gj 3gt 3lo 3lq;39k 3a3 3a4;kf mx 3m4;7t eg;37a 39k;op sz 3fs 3gg 3gm 3hq 3kl;u6 w7 3dl;396 3gt 3lq;4k 3b2;b 3j 4k 3b2;38v 3bg 3bl 3dy 3mi;38v 3bg 3bl;3c2 3c3 3c4 3ff 3jb;3gw 3gx 3j4 3j5;383 3a2 3a7 3dl 3en;3c2 3gw 3gx;e4 38v;3a 3e 3f 3ao;b hj;38n 3gu 3ih 3k5 3mc;3f4;zz 38l 38m 3cj 3gl 3k5 3ke 3m9;37y 37z 38n 3ai 3e0 3eo 3gu 3h6 3ia 3jp 3ld 3mc 3mn;3ba 3gi 3i2 3k9 3kh;lp wm 10a;3fr 3h6 3kw;3gb 3ie 3kg;3kb 3kw 3ky;np 123;3ad 3be;39g 3c2 3j4;4i 7q 3cd 3ch;37t 3bx 3fl 3ge 3gu 3ii;b 2u 4k;0 eb f8 392 3bc 3ir;37n 39w 3dq 3hf;eb f8;39g;3es 3iy 3iz 3j6 3lj 3ll;37n 3de 3fo 3hf 3iw;0 37n 3gb 3gp 3gr;38g 39f 3i5;37n 3fo 3hf 3j7;3no 3qa 3qv 3uh 3wc;3mp 3pb 3pd 3qo 3qt 3yz;3qb 3qw 3u5 3w4 3yb;2k 3l 3w 3q2;3qb 3qw 3yb;3tt 3w7 3x4;eq ga;3ov 3z6;3tu 3vb;mq pm uj yl zk;3pp 3u5 3wc 3xk;2v ba ct dt;4c 3wo 3wq 3xj;3ok 3xn;3k 3l 3w 3q2;kr uv zo 10f 12a;e8 f7 3zc;3oo 3pk 3ps 3q4 3qe 3u5 3vk 3xn 3y1;3l 3w bt iu 3q2;3n3 3nc 3nq 3oi 3os 3p2 3pj 3pr 3qg 3qo 3rg 3rl 3rz 3sj 3sl 3t3 3uk 3v0 3v4 3vv 3wy 3x1 3ys 3z9;3ps 3xn 3y1;iu kl m7;3oj 3oo 3pk 3q4 3s5 3vk 3xi;u0 y8 yk zc 3sb;3mq 3oj 3oo 3q4 3vk 3y1;3oo 3ox 3vk 3xi;3q5 3sg 3t0 3ye;1 3oj 3oo 3q3 3s5 3vk 3xg 3xi;4c 3wo 3xj 3z1 3z6;o0 tu u0 yh 3v7;3u5 3wl 3z2;3l 3w;3ob 3u5 3z2;3ob 3td 3uz 3w3 3yx 3ze;3ov 3w6;3qk 3r8 3rb 3v8;uj yq 11s 3u5 3z2;3u5 3z2;3l 3w 3q2 3qs 3v8 3yc;3mx 3o1 3pf 3tp 3vl;3to 3x0;3l 3w 3q2;3nn 3nu 3p2 3pj 3rc 3rg 3sa 3u9 3v8 3w4 3z3;3so 3xe;3nq 3nw 3oa 3p6 3pb 3r9 3rk 3v4 3we;3oi 3p2 3pj 3qh 3sj 3uw 3uy 3v0 3vv;3ms 3mt 3p7;7n jo 3qf 3t3 3u4 3uu 3xd 3ys;tu wc;jo 3t3 3xd;3sa 3v8;3to;pr 3tj 3ua;ya yl;r s 2u 9l 3n2 3qk;3nn 3nu 3of 3pj 3uj 3v8 3xu;3qk 3xx;3oe 3ol;3ol 3w3;vy 3n9 3rr 3sm 3uz 3xt;3yf 3yg 3z3;39 3w;3pn 3pz 3qz 3s9;3pz 3qy 3tq;au bx 3wx;3nh 3nj 3nk 3nl 3nm;6s e8 fh;3pf 3ut;qq 3nu 3s4 3so 3uy 3vs 3xu 3z9;4c 3xj;3nu 3s4 3so 3uy 3vs 3z9;3rk 3sp 3vm 3x7;3wo 3wq 3xj 3z1 3z6;i5 it jk w2 z7;3wo 3wp;3ny 3xw;3nu 3vp;sx sy;3tw 3vh;3qb 3qw 3vg 3yb;3tk 3x3;3qb 3qw;3th 3w7;3nd 3vy 3wb 3xf 3xh;3sv 3wr;3mz 3pa 3pb 3pi 3u5 3wi 3wv;aq 3s3 3tv 3xw 3yu;ad bt 3n7;ad 3n7;3oi 3qh 3uy;iy jh 3n8 3ui 3ul;3p2 3sf 3x1;3th 3v7 3w7;jk yw z7;4c d3;3oi 3qh;i5 j6 z7;3p5 3pc;4c 7q 7u d3;3r6 3st;3p9 3s9;6d 3mo;3sq 3w4 3yl 3z8 3z9;36 3ph 3px 3tq 3va;e8 f7;36 3px 3tq 3va;m6 rn wi z3 110;6f 3my 3vp 3vq 3vr 3wf 3x1;qq 3so;3om 3r1 3ty 3u7;3or;7u eg;bt gb 3yc;dl tb 3ot 3qp 3sy;3wu 3ya;ib 3qc 3qd 3sz 3vx 3y2 3yp;6f 3wf 3x1;8w 8z 3to;3mx 3ns 3p1 3pe 3sz 3tq 3vq 3vt 3vx 3y2;3sw 3tq;3tb;r 3w bt;3rn 3so;3ni 3xf 3xh;aq as;2 4 6 4a fi;4 6 7 4a f3;3op 3xb 3y3;r bt;3q3 3rx 3xg;pb wk 11g;3a ex 3n4 3r2;b r bt 3tw;3q3 3xg;2u 3r2 3ty;3rx 3vs;r5 v5;qm rb;3r2 3x2;3wd 3x6;3mp 3s6 3w2 3w4 3w5;3k 6j 6s 7t 3ob 3q3 3re 3to 3u5 3xg 3xi;3np 3ob 3q3 3re 3u5 3xg 3xi 3ye;e8 f7 3vc 3zc;3o4 3pq 3un;qn rm ry su 10w;6j 6s 7q c0;3q3 3q9 3vy 3vz 3wa 3wl 3xi;3y6 3yh 3yi 3yj;6s 7p 7q fh fi;0 3p3 3ug;bt e4;3ob 3tz 3u5 3yd;3ms 3p7 3pl;kf mx 3yv;7t eq ga;3sg 3sh 3t0 3xl;3ms 3p7;jo 3p8 3t3 3uu 3xd 3yp;3mu 3rm 3tz;3ob 3u5 3ye;b r 3a 3v5;e8 f7 wc 3om 3zc;3om 3qi 3s8;e8 f7 3vc;3qi 3s8;rm ry zl;3mu 3rm 3sk;3u3 3wh 3xm;b 3a;3ta;b p 4c e4;3og 3u6 3uy 3wz 3z4;3u2 3vn 3wz 3yy 3z0;13 3mr 3og 3rz 3u0 3u6 3v9 3wk 3z4;3r2 3rp 3ty 3x2;lp 102;3p4 3tc 3u0 3y0;3tr 3vd 3xx;3nw 3p4 3y0;lw rm ry su;6s 7p 7q 3vi;3ne 3sw 3t9 3tu 3u6;b 2u 6v e4;0 3oy 3q7 3vj 3xy 3yn;3nb 3ph 3rw 3um;3n4 3yo;rz vl wu;3nb 3si 3t5 3um;0 3n5 3n6 3tr;3oc 3p3;42t 440 441 457 47z 497;3zj 400 423 424 48l 4bi;10 ad cc;41x 439 44b 47j 491;3a 3j 45 cc;439 44b;47u 47v 4aj;47v 484 4ak;3j cc;7x eg;476 4bh;lf n4 pj ue x8 zx;40g 41p 47i 495 4ao;b c1;2s b4 cj e9;4c cw 443 4a8 4a9;lf s3;3a 3f 45 48;kr oy uy 12b;41b 42c 42r 42w 430 47j 4ar 4bk;3a 3j 45 if 47m;3zl 3zv 40n 411 414 41f 42a 42p 43b 43c 43t 448 44q 45c 45q 46e 46f 483 48l 49b 49c 49i 4a1 4a4 4b4 4ba 4bd 4bt;42r 430 4ar;41b 42c 42w 48u 4ar 4bk;u3 zc 114 497;41b 42w 4ae 4ar;42c 48u 4ar;43u 46a 4b6 4b7;1 41b 438 46o 48u 4ar 4bk;4c cw 4a8 4a9;lh nh p8 tu u3 47v;41x 491;42w 47j 4b8;bz 46n 4b8 4bi 4bv;c1 gb;41p 44a 47v 4aj;1a 404 409 42v;ue 47j;3a 3j 45 c1 gb 403;b 10;471;ii ty 3zq 425 49h;471 4a0;3a 3j 45;40d 41k 41u 42a 42b 43t 44q 45n 47q 48k 490 4ba 4bo;49j 4b3;40c 40i 420 423 44n 44y 49i 4bj;411 414 42a 43t 45q 467 48l 49b 4bh;3zn 3zo 41w;7n on 46d 46e 472 47h 488 4ai 4bd;on 46e 4ai;3j 45;41u 45m 48k;pq ur 465;nj x8 y9;b 10 2t 9g 9z 409 42v;41k 42a 42b 45n 482 48k 49u 4bl;nj x8;42v 45s 48c;417 419;3zx 452 45u 48i 4am;42y 42z 4b9 4bo;40u 417 418 43b;41m 45e 45f;42f 42s 431 45l;42s 44e 474;3a 3j 40s;e5 f6;9t 425;bx dl;3zf 3zg 3zh 3zi;b e5 fg;418 425;qa xv 42b 43k 49f 49u 4b3 4bh 4bt;4c cw 443;43k 49f 49g 4b3 4bh 4bt;qc 45z 48z 4a1;i7 ig mf z5;4a8;42b 492;439 44b 44q 48s;d6 46x;44a 46u;dm 406 49n 4al 4bc;41h 47a;462 4ax;q 423 427 43w 45p 47i 49k;7f 3zr 458 45g 4be;av 47m;414 467 4bh;kq va 40k 47f 4a8;av 4a7;43t 4a4;ja mf ot z5;5b 44s;414 45q;i7 ja z5;5b 4bu;48f 49x;41z 45k;ga 400 43o 490 4bs;dc en;36 427 428 42n 42o 474 481;36 42n 42o 474 481;ob od rg ww;cr 3zp 492 493 4a4;43k 49f 4b3;41a 44d 477 47p;40z 48m;ff fg;43k 4b3 4bh;dg 4bu;dl t4 41i 43h 43x 4b0;ns qk 3zq 40e 43v 44z 49l;cr 485 492 493 4a4;8u 46k 471;qk x1 3zq 40e 41s 43v 44z 474 49l;463 474;46l;10 3j c1 435;3x 4b3;dm 406 4al;45a;10 c1;2 4 6 fg 43g;4 6 7 43g 4bb;2t 45 47w;41c 4as 4at;3j 4j;44g 48y;44x;1a 3j 43s 44g;b 10 c1 410;2t d6 44g 477;44x 49f 49g;r4 v5;nm r9;44f 4ad;43z 49s;3zj 490;15 3j 48 at;41l 42w 438 44v 47j 4b8 4bk;40r 42g 485;485 48p;oa ok xa xz 10p;b ad at 42v;436 438 49n 49o 49v 4bk;44m 44p 49q 49r;b ad ff fg;0 41v 480;3j c1 4af;479 47j 4b5 4b8;41w 42d;kf mx 4bf;7x ff 43j;43u;3zo 41w;on 41y 43y 46e 472 488 4ai;450 478 48l;47j 4b8;3j 4j 9g 9z 47m;dc e5 en f6;41a 43e 43p 46p 49j;dc e5;oa xr 43u;43n 499 49a;40e 450 45r;43n 43u 47h;3e 3j 42q;42q 453 461;b 4j a7;412 47k 48d 48r 4bp;40o 45p 47e 49z 4ab;407 408 40a 412 425 45b 47k 47v 48n 49p 4bp;434 44f 477 4ad;lp lv wm;46m 47v 4aq;473 48q 4a0;42k 437;lo oa uz 43u;b ad 443 444;405 463 46j 476 47k 4bh;b 2t 4j 47m;0 3u 41n 48w 4aa;3zz 427 428 456 484;4aa 4b2;mi rh x0 10j;3zz 44x 46h 484 490;0 3zz 473 47f;40x 41v;3zz 45j 46h 484;2j 61 62",
 "phrases": {
  "en": "11 a8;11 1f5;11 9z;11 15n;11 15o;11 18b;11 188;11 1p0;11 4bx ec;11 a6;11 1f3;11 1f9;11 hg;11 1f7;11 9z ak;11 5h;11 1io 1al;11 14g;11 1ia 1ml;v a8 1fi;v a8 1cv;v a8 1iq;v a8 1d3 1ml;v 9z 1d3 1ml;v a8 4by;v 46 ec 4bz;v 18b 4c0;v 9z 4c1;v a8 -2 4c2;v 15n -2 4c3;v 1no;v 1nl;v 14u;v 19c;v 1fh;v fn;v er 14g 4c4;v a8 b 1k1;v 9z 1k1;v 1k1 1ai;v 1oz ep 56;v 1oz 4c5;v 1ai ae 4c6;v 19r 1ai;v 1ai 4c7;d 1ev;d 1h1;d 1cx;d 1b9 er;d 63 er;d 1f0 er;d 1ks;d hl 1ot;d 14 er;d 7a er;26 yt;26 1ag;26 1ah;26 1gq;26 150;26 1h 4c8;26 1og;26 1m9;26 rc;26 1bz;26 1by;26 4c9 4ca;26 13q 4cb;26 1la 4cc;26 6p hl 4cd 4ce;26 6p 4cd 4ce;26 6p hl 4ce;26 6p 4ce;26 1j6 4cf;26 z 1j8;26 1j8 5c;26 z 4cg 4ch;26 45 a8 1nc;26 ci 1a4;26 1oh 1kv;26 1mi 1md;26 17f;26 1nh;26 1ng;26 143 4ci;26 143 4cj;26 1o3;26 1db 4ck;26 1ic 18t;26 1ar 18t;26 19m 4cl;26 1hy 1p9;26 1lk 1jv;26 1jw 1mx;g 4cm -2 28 -2 4cn;g 4co 4cp 4cq;g 4co 4cq;g gv 81 4cr;g 19 aw b0 4cs;g 19 aw 4cs;g 19 4ct 4cu;g 1ai ae 162;g 4cv 4cw;g 4cx 4cy;g 1od;g 1oe;g 1g1 4cz;g 9z 176 er;g 5c 1ai;7 4d0 6v 4d1 28 4d2 4d3;7 4d0 4d1 28 4d2 4d3;7 4d0 6v 28 4d2 4d3;7 4d0 28 4d2 4d3;7 4d0 6v 4d1 28 4d3;7 4d0 4d1 28 4d3;7 4d0 6v 28 4d3;7 4d0 28 4d3;7 19 1p8 b0 4cs;7 19 1p8 4cs;7 ax ae 1h2;7 hl 4d4 -2 4d5;i 56;i 19q;i 3o;i 3r;i 1m8;i 15v 1en;1h 4d6 4d7 4d8 4d9;1h 4d6 4d8 4d9;1h 4d6 4d7 4d9;1h 4d6 4d9;1h 4da 4db;1h 4dc -2 5c -2 1p1 1go;1h 4dc -2 5c -2 4dd;1h 15v 1en;1h 1iq 4de;1h 4df -2 1iq;1h ak 1mw 4dg;1h 4dh 4di;1h 4dj ae -2 1;1h 4dk 1go 4cu;1h 4dl 4dm ae -2 1;1l 4dn 4do;1l 1iq;1l 4dp -2 1iu ai 141;1l 4dp -2 1iu 4dq;1l 1g1 14j er hl 4dr -2 4ds;1l 4dt er hl 4dr -2 4ds;1l 1g1 14j 4dr -2 4ds;1l 4dt 4dr -2 4ds;1l 5p 7d 14j;0 6v 137;0 1np;0 fq 1am;0 14v;0 14u 4du 4dv;0 14u 4dw;0 1hg er 4dx 4dy;0 1hg er 4dy;1e 1it;1e 1o7;1e 1p1 1go;1e 1je 1go;1e 13w;1e 1hn;1e 1n5;1e 1cg;1e 12v;1e 1dn;1e 1bl;1e 1nj;1e 15y;1e 1e5 4dz;1e 7n;1e 186;1e 1g4;1e 19t;1e 1c6;1e 1fg;1e 14k 165;1e 1ck;1e 1bb 165;1e 1a6;1e 1mu;1e 1nb;1e 192;1e 14l;1e 16c;1e 16z;1e 17b;1e 1bo;1t er 4e0 4e1 4e2;1t 4e3 1p8 4e4;5 bk 5c 4e5 4e6 4e7;5 4e8 4e5 4e6 4e7;5 bk 5c 4e6 4e7;5 4e8 4e6 4e7;5 bk 5c 4e5 4e7;5 4e8 4e5 4e7;5 bk 5c 4e7;5 4e8 4e7;5 4e9 4ea 4eb 4ec;5 4e9 4eb 4ec;5 4e9 4ea 4ec;5 4e9 4ec;u 1ln 4ed;u 1n5 4ee;u 4ef 4ec;u 14u 4dx 4eg;u 4eh 4ei;24 4ej 4ek;24 1o0 gv;m 1at 4el;m 4em 4en;m 1hc 15p;1z er ep 1a7 4eo;1z er aw 4eo;1z er 14p;2 3i;2 2x;2 17f 1ij;2 184;2 1h3 4ep;2 18y 4eq;2 c7;2 1ba;2 9y;2 5r;2 5l;2 1hq 4er;2 1lq;2 1df;2 1nd;2 16s;2 17b 19q;2 1k4;2 v6;2 1e8;2 nw;2 1lx;2 1nk;2 zq;2 167;1v d7 ft;1v d7 1p8;1v 4es er ft;1v 4es 1p8 1an;1v 4es 4et;1v 1j5 1ov;1v 19u 6v;1v 9k 4eu;1v 1mz 1ov;1v 13g 1ov;1v 15 1om 15;1v 4ev 1ov;1v 1mk ft 4ew;1v 4ex 4ew;1v 4ey 4ez;a 174;a 1k2;a 1gs;a 1gu;a 1gw;a 1bu;a 1gt;a bs;4 15c 1ku;4 1am y 14j;4 1am y 1id;4 4f0 1ku;4 1il;4 1bh 4dx 4f1;4 1bh 4f1;r 1ga;r 4f2 4f3;r 1p8 6n;r 1nx 6n;r 4f4 cu 4f5;r 4f4 4f5;r 152 15y;r 1ey 6n;r 1je 15p;r 6n 15p;r 1hx ae 1bs;r 1bs 1g3;r 1b0 1cq 6n;3 4f6 12w 4f7;3 4f6 4f7;3 4f8 ae 1p8 14o 4f9;3 4f8 ae 1p8 4f9;3 4fa 4fb;3 181 17u 4fc;3 14o 12w y;3 1p8 14o 4fd;3 1ex ae 1p8 14o;3 4fe 15p 4ff;3 1o8 166;3 1o8 165;1s 1l5 1kb 4fg;1s 1l5 1kb;1s 4fh cu 1ds 1ex;1s 4fh 1ds 1ex;1s 4fi bx;1s bx 16f;1s 15p 1fb;1s 4fj 14o 4fk;1s 17e 1k5;1s 17e 1j6;1s 1ey 1cg 1fb;1s 1kb 16f;1s ak 1mw 4fl;27 138 1p8 1a1;27 138 14r 1bg;27 138 4fm;27 1fh hl 1cu;27 1fh hl 1lm;27 1fh hl 1b9 1kv;27 1fh 4fn;27 1gi;27 ai 4dx 1a1 3h;27 1p8 1a1 3h;27 1nr 4fo;27 1oq hl 4fp;27 6p hl 14 4fq;27 6p 4fq;27 1m1 4fr;27 9p 4fs;27 16q 1fe;27 17l 1hy;27 1hh 4ft;27 18a;27 n5;27 lc;27 zy;27 1gc;27 1g7;27 1b6;27 1e8;27 h;27 159;27 wy;27 1lw;27 1ip;27 14y;27 19n;1q 1o2;1q 1o1;1q 1hx;1q 3i;1q 1bx;1q 1im;1q wf;1q 1gu;1q 1jq er 1p1;1q o7 er 1p1;1q 1hx ae 4fu;1q 18p er 1p1;1q 15e 4fv;1q 4fw;1q 19 ep 1ck;1q 19 1ck;1q er ep 1ck;1q er 1ck;1q c4 18t;1q 1bi 1ff;1q 6j a;1q 1aa 6j;1q 1oq hl 148;1q 1oq 4fx;1q 1nx o1;1q 1bh b;1q 1b9 b 1nx;1q 1ev 1b9;1q 1h6 ae;1q 1h6;1q b0 1nz;1q b0 2b;15 ao 4fy 4fz 4g0 g 4g1;15 ao 4fz 4g0 g 4g1;15 ao 4fy 4g0 g 4g1;15 ao 4g0 g 4g1;15 ao 4fy 4fz g 4g1;15 ao 4fz g 4g1;15 ao 4fy g 4g1;15 ao g 4g1;15 1fl 4g2 4g3 4g4;15 1fl 4g2 4g3;1a 4g5 14o;1a 6v 1p8 b0 1ex;1a 6v 1p8 1ex;1a 1ni 1p8 1ex;1a 1mj 12w;1a er 4g6 4g7 4g8;1a er 4g6 4g8;1a 1fj 14o;1a 12w 1fl;25 1o4 4g9;25 1bs 1o1 28 1o4;n 1b5 1jx ae;n 1b5 1m1 6v;n 1b5 4ga;n 4gb 4gc 4gd 1gl 1b5;n 4gb 4gd 1gl 1b5;n 4gb 4gc 1gl 1b5;n 4gb 1gl 1b5;n 4gb 4gc 4gd 1b5;n 4gb 4gd 1b5;n 4gb 4gc 1b5;n 4gb 1b5;n 3 1gl 4ge;n 3 4ge;n 1b5 hl 4gf 4gg;n gv 1b5 -2 4gh;n 4gi 4gj;h s 13w hb 13v 1ot 1h 4gk;h s 13w hb 13v 4gl 4gk;h s 15l hb 13v 1ot 1h 4gk;h s 15l hb 13v 4gl 4gk;h s hb 13v hb 13v 1ot 1h 4gk;h s hb 13v hb 13v 4gl 4gk;h 4gm hb 13v 1ot 1h 4gk;h 4gm hb 13v 4gl 4gk;h s 13w 1ot 1h 4gk;h s 13w 4gl 4gk;h s 15l 1ot 1h 4gk;h s 15l 4gl 4gk;h s hb 13v 1ot 1h 4gk;h s hb 13v 4gl 4gk;h 4gm 1ot 1h 4gk;h 4gm 4gl 4gk;h 195 4fr 1ot 1h 4gn;h 195 4fr 7a 4gn;h hl 1ot 1h 4go 4gp;h hl 14 4go 4gp;h 9z 4gq 1ot 1h 4gr;h 9z 4gq 7a 4gr;h 14e 4gs;h 4gt ai ep 1li;h 4gt 4gu;h 1cd 4gv;h 4ct 1iv;x 4gw 4gx;x 4gy er 4gz 179 ae;x 4gy er 4gz 179 6v;x 4gy er 4gz 4h0;x s 1ey 4h1;x 4h2 ae 4gz 4h0;x 4h3 1ey;x 4h4 1k0 1ik 4h5 4h6 4h7;x 4h4 1ik 4h5 4h6 4h7;x 4h4 1k0 1ik 4h6 4h7;x 4h4 1ik 4h6 4h7;1 4h8 4h9 0 4ha 4hb 0;1 4h8 0 4ha 4hb 0;1 4h8 4h9 0 4hb 0;1 4h8 0 4hb 0;1 4h8 4h9 0 4ha 0;1 4h8 0 4ha 0;1 4h8 4h9 0 0;1 4h8 0 0;1 14z 0 y 0 1p7 ae o;1 14z 0 y 0 1p7 ag;13 9z 4hc 4hd 4he;13 9z 4hc 4he;13 9z 4hc 4hd;13 9z 4hc;13 1oz z 4hf;13 1oz 4hf;13 1ov ap 1oz 4hg;13 4hh 7a a8 4hi;13 4hh a8 4hi;13 13q 2a 45;1r 1fi 0 1eq 4hj 4hk;1r 1fi 0 4hj 4hk;1r 4hl 4hm;1r 4hn 14 4ho;1r 4hn 4ho;1r 4hp 14 19u fq 19o;1r 4hp 14 1ax 19o;1r 4hp 19u fq 19o;1r 4hp 1ax 19o;1r 1d1 4hq;1r 14u 7d 7a eu 1d2;1r 14u 7d cu eu 1d2;1r 14u 7e eu 1d2;1r 1fe 4hr 4hs;1r 4ht 58 4hn 4hk;1r 0 4hn 4hu;1n 4hv er ft 19 1fh;1n 4hv er ft 1oz 17r;1n 4hv er ft 1jq a9;1n 4hv er ft 1oy 0 1bm;1n 4hv er ft 1oy 0 6g;1n 4hv er ft 6v ep 1f6 0 1bm;1n 4hv er ft 4hw;1n 4hv er 8n 19 1fh;1n 4hv er 8n 1oz 17r;1n 4hv er 8n 1jq a9;1n 4hv er 8n 1oy 0 1bm;1n 4hv er 8n 1oy 0 6g;1n 4hv er 8n 6v ep 1f6 0 1bm;1n 4hv er 8n 4hw;1n 4hv er 1mr 19 1fh;1n 4hv er 1mr 1oz 17r;1n 4hv er 1mr 1jq a9;1n 4hv er 1mr 1oy 0 1bm;1n 4hv er 1mr 1oy 0 6g;1n 4hv er 1mr 6v ep 1f6 0 1bm;1n 4hv er 1mr 4hw;1n 4hv er 1mr 1eb 19 1fh;1n 4hv er 1mr 1eb 1oz 17r;1n 4hv er 1mr 1eb 1jq a9;1n 4hv er 1mr 1eb 1oy 0 1bm;1n 4hv er 1mr 1eb 1oy 0 6g;1n 4hv er 1mr 1eb 6v ep 1f6 0 1bm;1n 4hv er 1mr 1eb 4hw;1n 4hv er 1mr 18r 19 1fh;1n 4hv er 1mr 18r 1oz 17r;1n 4hv er 1mr 18r 1jq a9;1n 4hv er 1mr 18r 1oy 0 1bm;1n 4hv er 1mr 18r 1oy 0 6g;1n 4hv er 1mr 18r 6v ep 1f6 0 1bm;1n 4hv er 1mr 18r 4hw;1n 4hv 1p8 1gy 19 1fh;1n 4hv 1p8 1gy 1oz 17r;1n 4hv 1p8 1gy 1jq a9;1n 4hv 1p8 1gy 1oy 0 1bm;1n 4hv 1p8 1gy 1oy 0 6g;1n 4hv 1p8 1gy 6v ep 1f6 0 1bm;1n 4hv 1p8 1gy 4hw;1n 4hv 1p8 1ch 19 1fh;1n 4hv 1p8 1ch 1oz 17r;1n 4hv 1p8 1ch 1jq a9;1n 4hv 1p8 1ch 1oy 0 1bm;1n 4hv 1p8 1ch 1oy 0 6g;1n 4hv 1p8 1ch 6v ep 1f6 0 1bm;1n 4hv 1p8 1ch 4hw;1n 4hv 4hx 19 1fh;1n 4hv 4hx 1oz 17r;1n 4hv 4hx 1jq a9;1n 4hv 4hx 1oy 0 1bm;1n 4hv 4hx 1oy 0 6g;1n 4hv 4hx 6v ep 1f6 0 1bm;1n 4hv 4hx 4hw;1n 4hv 19 1fh;1n 4hv 1oz 17r;1n 4hv 1jq a9;1n 4hv 1oy 0 1bm;1n 4hv 1oy 0 6g;1n 4hv 6v ep 1f6 0 1bm;1n 4hv 4hw;1n 4hy ep 1f6 4hz 4i0 er 1kb;1n 4hy ep 1f6 4hz 4i0 er 1jb;1n 4hy ep 1f6 4hz 4i0 er 1cw;1n 4hy ep 1f6 4hz 4i0 er 14g;1n 4hy ep 1f6 4hz 4i0 4i1;1n 4hy 1f6 4hz 4i0 er 1kb;1n 4hy 1f6 4hz 4i0 er 1jb;1n 4hy 1f6 4hz 4i0 er 1cw;1n 4hy 1f6 4hz 4i0 er 14g;1n 4hy 1f6 4hz 4i0 4i1;1n 4hy ep 4hz 4i0 er 1kb;1n 4hy ep 4hz 4i0 er 1jb;1n 4hy ep 4hz 4i0 er 1cw;1n 4hy ep 4hz 4i0 er 14g;1n 4hy ep 4hz 4i0 4i1;1n 4hy 4hz 4i0 er 1kb;1n 4hy 4hz 4i0 er 1jb;1n 4hy 4hz 4i0 er 1cw;1n 4hy 4hz 4i0 er 14g;1n 4hy 4hz 4i0 4i1;1n ap 18q 4i2 1ot 4i3 4i4 -4 4i5;1n 4i6 4i2 1ot 4i3 4i4 -4 4i5;1n ap 18q 4i2 4i3 4i4 -4 4i5;1n 4i6 4i2 4i3 4i4 -4 4i5;1n ap 18q 4i2 1ot 4i4 -4 4i5;1n 4i6 4i2 1ot 4i4 -4 4i5;1n ap 18q 4i2 4i4 -4 4i5;1n 4i6 4i2 4i4 -4 4i5;1n ap 18q 4i2 1ot 4i3 -4 4i5;1n 4i6 4i2 1ot 4i3 -4 4i5;1n ap 18q 4i2 4i3 -4 4i5;1n 4i6 4i2 4i3 -4 4i5;1n ap 18q 4i2 1ot -4 4i5;1n 4i6 4i2 1ot -4 4i5;1n ap 18q 4i2 -4 4i5;1n 4i6 4i2 -4 4i5;1n 1ot 1h 1aw er -2 4i7 4i8;1n 1ot 1h 1fe er -2 4i7 4i8;1n 1ot 1h 4i9 -2 4i7 4i8;1n 7a 1aw er -2 4i7 4i8;1n 7a 1fe er -2 4i7 4i8;1n 7a 4i9 -2 4i7 4i8;1n 1br fq;1n 6i;1n k 4ia;12 4ib 4ic 19k er 19k 1ck;12 4ib 4ic 4id 1ck;12 4ib 19k er 19k 1ck;12 4ib 4id 1ck;12 4ib 4ic 1ck;12 4ib 1ck;12 4ie 4if 4ig;12 1ck 4gc a8 4ih;12 1ck a8 4ih;12 4ie 4ii 4ij 1ck;12 1bg 1oz;12 16z 1ot 1h 4ik 1bv;12 16z 7a 4ik 1bv;12 16z 4ik 1bv;12 1lm 1jq 14h 1oz 4il;12 1lm 1oz 4il;o hl 4im 13h 14t c4 1kd 4in;o hl 4im 13h 14t 4io 4in;o hl 4im 14t c4 1kd 4in;o hl 4im 14t 4io 4in;o hl 4im c4 1kd 4in;o hl 4im 4io 4in;o hl 4im 13h 14t 4ip;o hl 4im 14t 4ip;o 1p8 4iq 63 14t 4ir;o 1p8 4iq 1b9 14t 4ir;o 1p8 4iq gt 4ir;o 16u hl;o 16u 1p8;o 1h1 er 4is hl 1mm 4it 4iu;o 1h1 er 4is hl 4it 4iu;o 1h1 er 4is hl 1mm 4iu;o 1h1 er 4is hl 4iu;o hl 14 a9 1bg;o hl 14 4iv;o 4iw 4ix 4iy 4it;o 4iw 4iy 4it;23 15i 130 4iz 4j0;23 1c0 28 4iz 4j0;23 4j1 4iz 4j0;23 4iz 1gr 1fb 63 14t 4j2;23 4iz 1gr 1fb 1b9 14t 4j2;23 4iz 1gr 1fb 4j3 4j2;23 4iz 4j4 63 14t 4j2;23 4iz 4j4 1b9 14t 4j2;23 4iz 4j4 4j3 4j2;23 4iz 4j5 4j6;23 1ii hl 28 4j7 1fj 4j8 4j9;23 1ii 28 4j7 1fj 4j8 4j9;23 1ii hl 4j7 1fj 4j8 4j9;23 1ii 4j7 1fj 4j8 4j9;23 1ii hl 28 4j7 4j8 4j9;23 1ii 28 4j7 4j8 4j9;23 1ii hl 4j7 4j8 4j9;23 1ii 4j7 4j8 4j9;23 4ja 6j 4jb b 58 1ei ae 1p8 1mw;23 4ja 6j 4jb b 4jc ae 1p8 1mw;23 4ja 6j 4jb 58 1ei ae 1p8 1mw;23 4ja 6j 4jb 4jc ae 1p8 1mw;23 1p4 hl 1dh er 4jd -2 1;23 6j v -4 4je -4 4jf;23 6j 87 -4 4je -4 4jf;23 9e 1ex 7a -4 4je -4 4jf;23 4jg -4 1mr 7a -4 1al -4 4jf;23 4jh 1p8 4ji;23 14 hl 1ls 1fl er 1g6 1mw 1g6 1mw 4jj;23 14 hl 1ls 1fl er 1g6 1mw 4jk 4jj;23 14 hl 1ls 1fl er 4jl 1g6 1mw 4jj;23 14 hl 1ls 1fl er 4jl 4jk 4jj;23 14 hl 1ls 1ch 6v 1g6 1mw 1g6 1mw 4jj;23 14 hl 1ls 1ch 6v 1g6 1mw 4jk 4jj;23 14 hl 1ls 1ch 6v 4jl 1g6 1mw 4jj;23 14 hl 1ls 1ch 6v 4jl 4jk 4jj;23 14 hl 1ls 14f 5c 1g6 1mw 1g6 1mw 4jj;23 14 hl 1ls 14f 5c 1g6 1mw 4jk 4jj;23 14 hl 1ls 14f 5c 4jl 1g6 1mw 4jj;23 14 hl 1ls 14f 5c 4jl 4jk 4jj;23 hl 1ls 1fl er 1g6 1mw 1g6 1mw 4jj;23 hl 1ls 1fl er 1g6 1mw 4jk 4jj;23 hl 1ls 1fl er 4jl 1g6 1mw 4jj;23 hl 1ls 1fl er 4jl 4jk 4jj;23 hl 1ls 1ch 6v 1g6 1mw 1g6 1mw 4jj;23 hl 1ls 1ch 6v 1g6 1mw 4jk 4jj;23 hl 1ls 1ch 6v 4jl 1g6 1mw 4jj;23 hl 1ls 1ch 6v 4jl 4jk 4jj;23 hl 1ls 14f 5c 1g6 1mw 1g6 1mw 4jj;23 hl 1ls 14f 5c 1g6 1mw 4jk 4jj;23 hl 1ls 14f 5c 4jl 1g6 1mw 4jj;23 hl 1ls 14f 5c 4jl 4jk 4jj;23 14 hl 1fl er 1g6 1mw 1g6 1mw 4jj;23 14 hl 1fl er 1g6 1mw 4jk 4jj;23 14 hl 1fl er 4jl 1g6 1mw 4jj;23 14 hl 1fl er 4jl 4jk 4jj;23 14 hl 1ch 6v 1g6 1mw 1g6 1mw 4jj;23 14 hl 1ch 6v 1g6 1mw 4jk 4jj;23 14 hl 1ch 6v 4jl 1g6 1mw 4jj;23 14 hl 1ch 6v 4jl 4jk 4jj;23 14 hl 14f 5c 1g6 1mw 1g6 1mw 4jj;23 14 hl 14f 5c 1g6 1mw 4jk 4jj;23 14 hl 14f 5c 4jl 1g6 1mw 4jj;23 14 hl 14f 5c 4jl 4jk 4jj;23 hl 1fl er 1g6 1mw 1g6 1mw 4jj;23 hl 1fl er 1g6 1mw 4jk 4jj;23 hl 1fl er 4jl 1g6 1mw 4jj;23 hl 1fl er 4jl 4jk 4jj;23 hl 1ch 6v 1g6 1mw 1g6 1mw 4jj;23 hl 1ch 6v 1g6 1mw 4jk 4jj;23 hl 1ch 6v 4jl 1g6 1mw 4jj;23 hl 1ch 6v 4jl 4jk 4jj;23 hl 14f 5c 1g6 1mw 1g6 1mw 4jj;23 hl 14f 5c 1g6 1mw 4jk 4jj;23 hl 14f 5c 4jl 1g6 1mw 4jj;23 hl 14f 5c 4jl 4jk 4jj;23 14 hl 1ls 1fl er 1g6 1mw 4jj;23 14 hl 1ls 1fl er 4jl 4jj;23 14 hl 1ls 1ch 6v 1g6 1mw 4jj;23 14 hl 1ls 1ch 6v 4jl 4jj;23 14 hl 1ls 14f 5c 1g6 1mw 4jj;23 14 hl 1ls 14f 5c 4jl 4jj;23 hl 1ls 1fl er 1g6 1mw 4jj;23 hl 1ls 1fl er 4jl 4jj;23 hl 1ls 1ch 6v 1g6 1mw 4jj;23 hl 1ls 1ch 6v 4jl 4jj;23 hl 1ls 14f 5c 1g6 1mw 4jj;23 hl 1ls 14f 5c 4jl 4jj;23 14 hl 1fl er 1g6 1mw 4jj;23 14 hl 1fl er 4jl 4jj;23 14 hl 1ch 6v 1g6 1mw 4jj;23 14 hl 1ch 6v 4jl 4jj;23 14 hl 14f 5c 1g6 1mw 4jj;23 14 hl 14f 5c 4jl 4jj;23 hl 1fl er 1g6 1mw 4jj;23 hl 1fl er 4jl 4jj;23 hl 1ch 6v 1g6 1mw 4jj;23 hl 1ch 6v 4jl 4jj;23 hl 14f 5c 1g6 1mw 4jj;23 hl 14f 5c 4jl 4jj;23 4iz 4jm 15i fq;s 1ck;s 15d;s 1kd 1hn;s 1bg 1hn;s 1ik 1hn;s 1fg;6 1mk 14q 4jn 1ck;6 164 14q 4jn 1ck;6 4jo 4jn 1ck;6 1mk 14q 1ck;6 164 14q 1ck;6 4jo 1ck;6 1ck 1ot 1h 15r ax 4jp 4jq 4c 1dt;6 1ck 1ot 1h 15r ax 4jp 4jq 1cd 1eb;6 1ck 1ot 1h 15r ax 4jp 4jq 4jr;6 1ck 1ot 1h 1mb 1gy 4jp 4jq 4c 1dt;6 1ck 1ot 1h 1mb 1gy 4jp 4jq 1cd 1eb;6 1ck 1ot 1h 1mb 1gy 4jp 4jq 4jr;6 1ck 1ot 1h 4js 4jp 4jq 4c 1dt;6 1ck 1ot 1h 4js 4jp 4jq 1cd 1eb;6 1ck 1ot 1h 4js 4jp 4jq 4jr;6 1ck 4gc 15r ax 4jp 4jq 4c 1dt;6 1ck 4gc 15r ax 4jp 4jq 1cd 1eb;6 1ck 4gc 15r ax 4jp 4jq 4jr;6 1ck 4gc 1mb 1gy 4jp 4jq 4c 1dt;6 1ck 4gc 1mb 1gy 4jp 4jq 1cd 1eb;6 1ck 4gc 1mb 1gy 4jp 4jq 4jr;6 1ck 4gc 4js 4jp 4jq 4c 1dt;6 1ck 4gc 4js 4jp 4jq 1cd 1eb;6 1ck 4gc 4js 4jp 4jq 4jr;6 1ck 15r ax 4jp 4jq 4c 1dt;6 1ck 15r ax 4jp 4jq 1cd 1eb;6 1ck 15r ax 4jp 4jq 4jr;6 1ck 1mb 1gy 4jp 4jq 4c 1dt;6 1ck 1mb 1gy 4jp 4jq 1cd 1eb;6 1ck 1mb 1gy 4jp 4jq 4jr;6 1ck 4js 4jp 4jq 4c 1dt;6 1ck 4js 4jp 4jq 1cd 1eb;6 1ck 4js 4jp 4jq 4jr;6 1ck 1ot 1h 4jp 4jq 4c 1dt;6 1ck 1ot 1h 4jp 4jq 1cd 1eb;6 1ck 1ot 1h 4jp 4jq 4jr;6 1ck 4gc 4jp 4jq 4c 1dt;6 1ck 4gc 4jp 4jq 1cd 1eb;6 1ck 4gc 4jp 4jq 4jr;6 1ck 4jp 4jq 4c 1dt;6 1ck 4jp 4jq 1cd 1eb;6 1ck 4jp 4jq 4jr;6 1ck 1ot 1h 15r ax 4jq 4c 1dt;6 1ck 1ot 1h 15r ax 4jq 1cd 1eb;6 1ck 1ot 1h 15r ax 4jq 4jr;6 1ck 1ot 1h 1mb 1gy 4jq 4c 1dt;6 1ck 1ot 1h 1mb 1gy 4jq 1cd 1eb;6 1ck 1ot 1h 1mb 1gy 4jq 4jr;6 1ck 1ot 1h 4js 4jq 4c 1dt;6 1ck 1ot 1h 4js 4jq 1cd 1eb;6 1ck 1ot 1h 4js 4jq 4jr;6 1ck 4gc 15r ax 4jq 4c 1dt;6 1ck 4gc 15r ax 4jq 1cd 1eb;6 1ck 4gc 15r ax 4jq 4jr;6 1ck 4gc 1mb 1gy 4jq 4c 1dt;6 1ck 4gc 1mb 1gy 4jq 1cd 1eb;6 1ck 4gc 1mb 1gy 4jq 4jr;6 1ck 4gc 4js 4jq 4c 1dt;6 1ck 4gc 4js 4jq 1cd 1eb;6 1ck 4gc 4js 4jq 4jr;6 1ck 15r ax 4jq 4c 1dt;6 1ck 15r ax 4jq 1cd 1eb;6 1ck 15r ax 4jq 4jr;6 1ck 1mb 1gy 4jq 4c 1dt;6 1ck 1mb 1gy 4jq 1cd 1eb;6 1ck 1mb 1gy 4jq 4jr;6 1ck 4js 4jq 4c 1dt;6 1ck 4js 4jq 1cd 1eb;6 1ck 4js 4jq 4jr;6 1ck 1ot 1h 4jq 4c 1dt;6 1ck 1ot 1h 4jq 1cd 1eb;6 1ck 1ot 1h 4jq 4jr;6 1ck 4gc 4jq 4c 1dt;6 1ck 4gc 4jq 1cd 1eb;6 1ck 4gc 4jq 4jr;6 1ck 4jq 4c 1dt;6 1ck 4jq 1cd 1eb;6 1ck 4jq 4jr;6 4jt 4ju 4jq 4jv;6 13p 4jw 1ck 1i3 28 18r;6 13p 4jw 1ck 1i3 28 1mk;6 13p 4jw 1ck 1i3 28 164;6 13p 4jw 1ck 1i3 gb 18r;6 13p 4jw 1ck 1i3 gb 1mk;6 13p 4jw 1ck 1i3 gb 164;6 13p 4jw 1ck 1i3 6v 1mr 164;6 13p 4jw 1ck 1i3 14x;6 13p 4jw 1i3 28 18r;6 13p 4jw 1i3 28 1mk;6 13p 4jw 1i3 28 164;6 13p 4jw 1i3 gb 18r;6 13p 4jw 1i3 gb 1mk;6 13p 4jw 1i3 gb 164;6 13p 4jw 1i3 6v 1mr 164;6 13p 4jw 1i3 14x;6 4jx 1eb 1ck;14 1fi;14 19e;14 1l7;14 191;14 1i1;14 1fj;y 1kw 13;y ai 1kw;y gb 1kw;y hf 13;y 7m;y 40;y eh 164;y 1p6 1ec;y 1cd t9;y 5x;y 1dj 13;y 1pb;1f m;1f 16x;1f hi;1f eo;1f 8q;1f 9b;1f 164;1f 1ib;1f co;1f 43;1f 1gx;1f 13v;1f 1ke 4jy;1f 16y;1f 7j;1f 1c1;1f 29;1f 1lf;1f 2p;1j 1bq 1jh 4jz;1j 4k0 4jz;1j 1mr 1fb;1j ep 1dk;1j 4k1;1j 1ik;1j 9e 4k2;1j aw 4k3;e 18k;e 8d;e 1jx;e 1g1;e 1g0;e 1ob;e 1c3;e bk;e 1gf;e 1gg;e 5p;e 1if;e 16m;e 1hs;e 1j3;e 157;w 4k4 0 4k5 0 4k6;w 4k4 0 0 4k6;w 4k4 0 4k5 4k6;w 4k4 0 4k6;w 0 4k5 0 4k6 ae 1p1 4k7;w 0 4k5 0 4k6 4k8 4k7;w 0 0 4k6 ae 1p1 4k7;w 0 0 4k6 4k8 4k7;w 0 4k5 4k6 ae 1p1 4k7;w 0 4k5 4k6 4k8 4k7;w 0 4k6 ae 1p1 4k7;w 0 4k6 4k8 4k7;w 0 4k5 0 4k6 ae 1p1;w 0 4k5 0 4k6 4k8;w 0 0 4k6 ae 1p1;w 0 0 4k6 4k8;w 0 4k5 4k6 ae 1p1;w 0 4k5 4k6 4k8;w 0 4k6 ae 1p1;w 0 4k6 4k8;w 4k9 b 3h;w 4k9 bt 3h;w 4k9 18j 3h;w 4k9 195 3h;w 4k9 17k;w 4k4 0 4k5 0 4ka 4kb 3h;w 4k4 0 0 4ka 4kb 3h;w 4k4 0 4k5 4ka 4kb 3h;w 4k4 0 4ka 4kb 3h;w 4k4 4kc 4kd 4ke 3h;w 4kf 4k5 4kg 4kh 4kb 3h;w 4kf 4kg 4kh 4kb 3h;w 4kf 4k5 4kh 4kb 3h;w 4kf 4kh 4kb 3h;w 6v 1p8 4ki 1mw;w 58 4kj 4ke 3h;w 0 4kj ai 4dx 4kk;c 4kb 3h;c 17k;c 4kb 1bm;c 1bn;c 4kb 1oj;c 1ok;c bt 3h;c 197;c 1jy 3h;k 1al 1bi;k 19 1bi;k 1j2;k 1fj;k ai 4kl 15x 1gr;k ai 4kl 4km;k 1ov 1cv 1p8 4kn;k 1ov 4ko 4kn;k 13r;k 1nt 1p8 4kk;f 4kp 4kq;f 4jd 4kr 19 1bi;f 4jd 4kr 1ov 1p8;f 4jd 4kr 4ks;f 4jd 4kt 4ku 6v 1p8;f 4jd 4kt 4ku 4kv;f 19y 1aj;f 1nm 4kw;f 18k 1os hl;f 5p 1g1 1jy 3h;f 5p 1g1 4kx;f 1jy 3h 4ky;f 4kz 4ky;f 9z 1jr;f 1jg 1c3;f 1kx 4l0 4l1;f 1dg 160 1c3;f 4jd fq er 1;f 18k 14z 1 4l2;f 18k 1 4l2;f 18k 1 0 4l3;f 18k 1 4l3;f 4l4 4kw 4l5;1g 4l6 aw 16e 4l7;1g 4l6 4l8 4l7;1g 4l6 4l7;1g 4l9 7a 1if;1g 4l9 14 1if;1g 4l9 16k 6v;1g 4l9 1ot 141;1g 4l9 hl 1if;1g 4l9 4la;l 1gf;l 1na;l 1ap;l 98;l 1j1;l 1hl;l 17u;l 1ou 1na;l 15s;16 4lb 4lc 4ld 4le;16 4lb 4lc 4le;16 4lf 1p8 4ld 12w;16 4lf 1p8 12w;16 1p8 4lg 12w;16 12w 6v 1p8 1ex;1b 4lh ai er ep 4li;1b 4lh 4lj ep 4li;1b 4lh ep 4li;1b 4lh ai er 4li;1b 4lh 4lj 4li;1b 4lh 4li;1b 4lk ep 1en 4ll;1b 4lk ep 1ap 4ll;1b 4lk ep 13l 4ll;1b 4lk ep 1gf 4ll;1b 4lk ep 15s 4ll;1b 4lk 4lm 4ll;1b 4ln 4kl 0;1b 4ln 0;1b 4ln 4kl 4lo;1b 4ln 4lo;1b 0 1gl 16m 4lp 4d2 4lq;1b 0 16m 4lp 4d2 4lq;1b 0 1gl 4lp 4d2 4lq;1b 0 4lp 4d2 4lq;1b 4lr 4lp 4ls 4lt;1b 4lu -2 4lv;1b 27 4lv;9 4lw 4lx;9 166;9 15t cu 4ly;9 15z 4ly;9 1en 1fo;9 18o;9 4c 165;8 3o;8 2d;8 1ke hl;8 1kf er hl;8 1dt hl;8 1cq hl;8 1if b;8 1hf ep;8 1ot 1h 1kf;8 1h 1dt;8 1hz hl;8 1cq er hl;8 gv 1ke;8 1ot 1ke;j 4hb bk 5c 4lz 4m0 4m1;j 4hb 4e9 4lz 4m0 4m1;j 4hb bk 5c 4m0 4m1;j 4hb 4e9 4m0 4m1;j 4hb bk 5c 4lz 4m1;j 4hb 4e9 4lz 4m1;j 4hb bk 5c 4m1;j 4hb 4e9 4m1;j 5c 4dx 4m2 4m3;j 5c 4dx 4m3;j 1at 15p;j 1bi 1ff;j 1p1 192;j 4m4 4m5;10 4m6 4m7 4m8;10 4m9 1na 13d;10 4m9 13d;10 4ma 4mb;10 1gf 1ff 4mc 1bi;19 1g5;19 b1;19 b2;19 1kp;19 1dt 1cr;19 1ay;p 4md 1p8 4me 4mf;p 4md 1p8 4mf;p 1p8 4mg 4mh;p 1al 1bi;p 19 1bi;1o 1jc;1o 1jd;1o 1j4;1o xy;1o xo;1o 4mi ep 1g5 er aw;1o 4mi ep 1g5 er ep;1o 4mi ep 1g5 er 17j;1o 4mi ep 1g5 er 16e;1o 4mi ep 1g5 er 1ft;1o 4mi ep 1g5 4mj;1o 4mi ep 1fy er aw;1o 4mi ep 1fy er ep;1o 4mi ep 1fy er 17j;1o 4mi ep 1fy er 16e;1o 4mi ep 1fy er 1ft;1o 4mi ep 1fy 4mj;1o 4mi 4mk er aw;1o 4mi 4mk er ep;1o 4mi 4mk er 17j;1o 4mi 4mk er 16e;1o 4mi 4mk er 1ft;1o 4mi 4mk 4mj;1o 4mi er aw;1o 4mi er ep;1o 4mi er 17j;1o 4mi er 16e;1o 4mi er 1ft;1o 4mi 4mj;1o 1hf 4ml 4mm 4mn;1o 1hf 4mm 4mn;1o 1hf 4ml 4mn;1o 1hf 4mn;1o 1hc 4mn;1o 9p 4mn;1o 4mo 4mp 4mq ep 4mr;1p 4ms cf 1ko 4mt;1p 4ms 4mu 4mt;1p 4mv 4mw;1p 1bi 4mx 4my;1p 4mz 4n0 4mc 1bi;1y 4n1 4n2 13 17l;1y 4n1 4n2 17l 5c;1y 4n1 4n2 4n3;1y 4n1 13 17l;1y 4n1 17l 5c;1y 4n1 4n3;1y 4n4 4n5;1y 4n6 4n7 1hp 1fj;1y 4n6 4n7 1az 1dy;1y 4n6 4n7 4n8;1y 4n6 1hp 1fj;1y 4n6 1az 1dy;1y 4n6 4n8;1y 4n9 4na 4nb;1y 4n9 4nb;1y 4nc 0 4nd 1mf ai 1p8;1y 4nc 0 4nd 1mf 1al 1bi;1y 4nc 0 4nd 1mf ai aw;1y 4nc 0 4nd 1mf 4ne;1y 4nc 4nd 1mf ai 1p8;1y 4nc 4nd 1mf 1al 1bi;1y 4nc 4nd 1mf ai aw;1y 4nc 4nd 1mf 4ne;1y 4nc 0 1mf ai 1p8;1y 4nc 0 1mf 1al 1bi;1y 4nc 0 1mf ai aw;1y 4nc 0 1mf 4ne;1y 4nc 1mf ai 1p8;1y 4nc 1mf 1al 1bi;1y 4nc 1mf ai aw;1y 4nc 1mf 4ne;1y 4nc b db ae 4nf;1y 4nc 0 1kj ae 4nf;1y 4nc f9 1kj ae 4nf;1y 4nc 0 4nf;1y db ae 0 1mf;1y db ae 1mf;1y 1kj ae 1mf;1y lb 4ng;1y 1hc 4l0;1y 4nh 1fj 1mf;1y 4nh 1mf;1y 1f6 4ni;1y 1d6 1a3 1ll 4nj;1y 1d6 9 1ll 4nj;1y 1d6 4nk 4nj;1y 1p1 12w;1y 1nn 4nl;20 3o;20 ev fq;20 1n3;20 1ih;20 1hb;20 m 1ap;20 1f2 14m;20 b0 1ap;20 1a1 17u;20 1cn;b 4nm 4nn;b 17g 1of;b 16h;b 16g;18 1g1;18 bk;18 1jx;18 1ob;18 1ow;18 16m;18 18k;18 1gf;18 1gg;18 1ge;18 1if;18 1kk;1w 4no 4np 4nq 4nr 19 1d5 4ns ae 1p8 4nt 4nu;1w 4no 4np 4nq 4nr 4nv 4ns ae 1p8 4nt 4nu;1w 4no 4nq 4nr 19 1d5 4ns ae 1p8 4nt 4nu;1w 4no 4nq 4nr 4nv 4ns ae 1p8 4nt 4nu;1w 4no 4np 4nr 19 1d5 4ns ae 1p8 4nt 4nu;1w 4no 4np 4nr 4nv 4ns ae 1p8 4nt 4nu;1w 4no 4nr 19 1d5 4ns ae 1p8 4nt 4nu;1w 4no 4nr 4nv 4ns ae 1p8 4nt 4nu;1w 4no 4np 4nq 4nr 4ns ae 1p8 4nt 4nu;1w 4no 4nq 4nr 4ns ae 1p8 4nt 4nu;1w 4no 4np 4nr 4ns ae 1p8 4nt 4nu;1w 4no 4nr 4ns ae 1p8 4nt 4nu;1w 4no 4np 4nq 4nr 19 1d5 4ns 4nt 4nu;1w 4no 4np 4nq 4nr 4nv 4ns 4nt 4nu;1w 4no 4nq 4nr 19 1d5 4ns 4nt 4nu;1w 4no 4nq 4nr 4nv 4ns 4nt 4nu;1w 4no 4np 4nr 19 1d5 4ns 4nt 4nu;1w 4no 4np 4nr 4nv 4ns 4nt 4nu;1w 4no 4nr 19 1d5 4ns 4nt 4nu;1w 4no 4nr 4nv 4ns 4nt 4nu;1w 4no 4np 4nq 4nr 4ns 4nt 4nu;1w 4no 4nq 4nr 4ns 4nt 4nu;1w 4no 4np 4nr 4ns 4nt 4nu;1w 4no 4nr 4ns 4nt 4nu;1w 4no 4np 4nq 4nr 19 1d5 4ns ae 1p8 4nu;1w 4no 4np 4nq 4nr 4nv 4ns ae 1p8 4nu;1w 4no 4nq 4nr 19 1d5 4ns ae 1p8 4nu;1w 4no 4nq 4nr 4nv 4ns ae 1p8 4nu;1w 4no 4np 4nr 19 1d5 4ns ae 1p8 4nu;1w 4no 4np 4nr 4nv 4ns ae 1p8 4nu;1w 4no 4nr 19 1d5 4ns ae 1p8 4nu;1w 4no 4nr 4nv 4ns ae 1p8 4nu;1w 4no 4np 4nq 4nr 4ns ae 1p8 4nu;1w 4no 4nq 4nr 4ns ae 1p8 4nu;1w 4no 4np 4nr 4ns ae 1p8 4nu;1w 4no 4nr 4ns ae 1p8 4nu;1w 4no 4np 4nq 4nr 19 1d5 4ns 4nu;1w 4no 4np 4nq 4nr 4nv 4ns 4nu;1w 4no 4nq 4nr 19 1d5 4ns 4nu;1w 4no 4nq 4nr 4nv 4ns 4nu;1w 4no 4np 4nr 19 1d5 4ns 4nu;1w 4no 4np 4nr 4nv 4ns 4nu;1w 4no 4nr 19 1d5 4ns 4nu;1w 4no 4nr 4nv 4ns 4nu;1w 4no 4np 4nq 4nr 4ns 4nu;1w 4no 4nq 4nr 4ns 4nu;1w 4no 4np 4nr 4ns 4nu;1w 4no 4nr 4ns 4nu;1w 4nw -4 0 4nx 4ny;1w 4nw -4 0 4ny;1w 1kn 1mr 4nz er 4o0;1w 1kn 1mr 4nz 4o1;1w 1kn 4nz er 4o0;1w 1kn 4nz 4o1;1i 4o2 6v 19 1d5 0 4o3;1i 4o2 6v 4o4 0 4o3;1i 4o2 19 1d5 0 4o3;1i 4o2 4o4 0 4o3;1i 4o2 6v 19 1d5 4o3;1i 4o2 6v 4o4 4o3;1i 4o2 19 1d5 4o3;1i 4o2 4o4 4o3;1i 4o5 1p8 b0 4o6;1i 185 4o7 hl 15e;1i 185 4o7 4o8;1i 4o9 5c 4ls 4oa hl 4ob;1i 4o9 5c 4ls 4oa 4ob;1i 4o9 5c 4ls 4oa hl;1i 4o9 5c 4ls 4oa;1i 18f;1i 93;1i 1f4 1dz;1i 1ik 4o4 4oc 4od;1c 4oe -4 4of;1c 4og 63 14t 4oh;1c 4og 1ev 1h 4oh;1c 4og 4oi 4oh;1c 4oj -2 4ok;1c 4ol 4om;1c 1f0 er -2 4on 4oo 4op;1c 1b9 er -2 4on 4oo 4op;1c 1j9 er -2 4on 4oo 4op;1c 143 er -2 4on 4oo 4op;1c 1j8 er -2 4on 4oo 4op;1c 1co er -2 4on 4oo 4op;1c 1fc er -2 4on 4oo 4op;1c 4oq -2 4on 4oo 4op;1c 1f0 er -2 4on 4op;1c 1b9 er -2 4on 4op;1c 1j9 er -2 4on 4op;1c 143 er -2 4on 4op;1c 1j8 er -2 4on 4op;1c 1co er -2 4on 4op;1c 1fc er -2 4on 4op;1c 4oq -2 4on 4op;1c 1f0 er -2 4or ft 1fi 1;1c 1b9 er -2 4or ft 1fi 1;1c 1j9 er -2 4or ft 1fi 1;1c 143 er -2 4or ft 1fi 1;1c 4os -2 4or ft 1fi 1;1c 1f0 er -2 4or 1fi 1;1c 1b9 er -2 4or 1fi 1;1c 1j9 er -2 4or 1fi 1;1c 143 er -2 4or 1fi 1;1c 4os -2 4or 1fi 1;1c 1f0 er -2 4or ft 1;1c 1b9 er -2 4or ft 1;1c 1j9 er -2 4or ft 1;1c 143 er -2 4or ft 1;1c 4os -2 4or ft 1;1c 1f0 er -2 4or 1;1c 1b9 er -2 4or 1;1c 1j9 er -2 4or 1;1c 143 er -2 4or 1;1c 4os -2 4or 1;1c 4ol 4ot 4ou 1;1c 4ol 4ot 1;1c bk 4ov;1c ey 4ow 4ox;1c ey 4ow;1c d7 4oy 4oz;1c 3o 4kl 4p0;1c 1gd 4p1;1c 4p2 a4 1iq;1c 4p2 4p3;1c 63 er 1h 4p4;1c 1b9 er 1h 4p4;1c 1f0 er 1h 4p4;1c 7a er 1h 4p4;1c 14 er 1h 4p4;1c 4p5 1h 4p4;1c 1gf 63 er;1c 1gf 4p6;1c 1gf ae 1;1c 4p7 13v;1c 4p8 ep 4p9;1c gv 4pa 4pb;1c a4 1iq;1c 4pc 4pd ep 13d;1c 4pc 4pd 4pe;1c 1hx ae 1gf;1c 1gf 1ie;1c 1ie ae 4pf;1c 19 4pg b0 4cs;1m bt 1bm;1m x 1bm;1m 1bn;1m 157;1m 1jx;1m 13f;1m 1m4;1m bt 13n;1m c5 1i8;1m 1lt;1m 1ob;1m 1gj;1m 1j3;1m 1eg 1gf;1m 132 1gf;1m 14b;1m 1cc;1m 1gi;1m 14n;1m 16m;1m 17j;1m 16e;1m 1cp;1m 1m6;1m 1b2;t 4ph 4pi;t 1co;t 1hv;t 1na;t ju;t 1o7;t 1e4;t 1he;t s5;q 6p;q h9;q aj;q df;q ha;q 1nl;q fp;1d 1gf;1d 17u;1d bk;17 1jx;17 1ob;17 1gi;17 13f;17 p9;17 xh;17 1m6;17 1gc;17 18a;22 1nb 4cs;22 19g 5c;22 1ck 4cs;1x 1ln 4ed;1x 1n5 4ee;1x 1p1 7n;1x 1nj 7n;1k 1im b 1ak;1k 1in",
  "fr": "11 9j;11 9f;11 bj;11 1xd;11 1qh;11 cv;11 9s;11 1zg;11 4k 1qh 2c;11 1wj;11 1v8;11 ab;v 24r cc -4 4pj -4 bj;v 23l cc -4 4pj -4 4pk;v dg -4 4pj -4 4pk;v 4pj 4pl bj;v a4 xp;v 4pm 240;v 4pj -2 4pn bj 4po;v 4pj -2 4pp -2 4pq;v 24r cc;v 1qp cc;v 23m;v b 1yv;v 23l 2g 200;v 23l 4pr;v bj fk 1q9;v 23l 1q9;v 1qh 4ps;v bj 4pt;v bj 4pu 4pv;v 1c 20p 24s;v 9f 1zu;d 1ts;d 1tt;d 1tu;d 1u5;d 1u6;d 263;d 1ym;d 21d;d 21f;d 6s 1vq;d 6s 1vo;d 50 b;26 jb;26 ow;26 pw;26 py;26 t0;26 249 4pw;26 267;26 1vr 4px;26 1vp 4py;26 dg 21u fh;26 dg fh 22e;26 dg 26h 225;26 dg fk 20i;26 dg 7p ai;26 dg 4pz;26 zb;26 100;26 255 1td;26 255 20i 4q0;26 21w;26 1wk;26 11b;26 11z;26 9j 26h 1xo bj;26 1yr 4k 1we;26 1zd 26h 1yp 4k 1we;26 1sn 3j 23q;g 4q1 -2 bi 4q2 -2 4q3;g 4q1 -2 bi 4q2 -2;g 4q4 4k 1rn;g 4q5 4q6;g b a7 1wb;g 1wb 4q7;g 23l 1wb;g 1wj;g b 7q 1rn 3j 7p 1un;g b 7q 1rn 3j 7p 1zs;g b 7q 1rn 3j 7p 1qc;g b 7q 1rn 3j 7q 24h;g b 7q 1rn 3j 1zc;7 b 4q8 1rn 4q9 4qa;7 b 4q8 1rn 4qa;7 b 4q8 1rn 4q9;7 b 4q8 1rn;7 b go 1wb;7 21g 4k 1rn bi 4qb 4qc;7 4qd bi 4qb 4qc;7 21g 4k 1rn bi 4qc;7 4qd bi 4qc;i 1wb;i 1rf;i 1pk;i 22h;1h 1wb 4qe -2 4qf;1h 1wb 4qg;1h 4qh 4pu 4qi;1h 4qj 3j 1wd;1h 4qj 39 1x3;1h 4qj 3j 234;1h 4qj 4qk;1h 4ql -2 1;1h 1 -2 4qm 4qn;1h 250 1w3;1h 1yu 24c;1h 1wb 4pu -2 xp;1h 1wb -2 xp;1c 24r cc -8 4qo;1c 4qp -8 4qo;1c g6;1c g7;1c g5;1c bm;1c bn;1c bg;1c bl;1c bh;1c cu 1pn;1c i;1c j;1c ck;1c cl;1c gg;1c gh;1c 4w 1;1c 4x 1;1c 4qq -2 4qr;1c 4qs b 200;1c 4qs b 22n;1c 4qs b 261;1c 4qs b 7q 1rn;1c 4qs 4qt;1c 20a;1c b 4qu;1c bi 1yt 1yy;1c bi 4qv;1c 21c 3j 200;1c 22g 3j 4qw;1c 1z1;1c a4 xp;1c 269 4qx;1c 1zd 4qy;1c 4qz 4r0;1d 200;1d 1rf;1z b 4r1 4r2;1z ea 4r3 4r4;1z 1c 1zj;0 b 7p 1qo;0 bi 1qo;0 39 1qo;0 1c 213;0 213;0 1qp 4r5 -2 4r6;1m yp;1m rf;1m w5;1m xt;1m ki;1m 1wi;1m 256 1yl;1m iq;1m 25i;1m 1rx;1m 1w9;1m 1vl;1m 24i;1m 200;1m t6;1m 1r6;1m 1pq;1m 1u9;1m 1rz;1e 1x3;1e 26b;1e 20h 3j 4r7;1e 1ub;1e 256;1e 1w7;1e 1qd;1e 1wl;1e 1y1;1e 1wo;1e 25o;1e l0;1e 26d 1yh;1e 1v9 1yh;1e 7n;1e 1u4;1e 1rb;1e 1r1;1e 26i;1e 1yg;1e 1qv;1e 1st;1e 1xq;1e 1uu;1e 1up;1e 20n;1t 1pw 3j 4r8 4r9 4ra;1t 4rb 4r8 4r9 4ra;1t 1pw 3j 4r8 4ra;1t 4rb 4r8 4ra;5 4rc 39 fh -2 4rd;5 4rc 4re -2 4rd;5 4rc -2 4rd;u 7n 3j 4rf;u 7n 4rg;u 1zy 3j 1th;u 1zy 4rh;u 4ri 4rj;u 4rk 4rl;u 1qp 4rm 4rn;u 4r1 4ro;u 1w9 4rp;24 4r1 4rq 4rr;24 4r1 4rq;24 1w9 4rp;1l 22t;1l 26h 23v 4rs -2 4rt -2 4ru;1l 26h 23x 4rs -2 4rt -2 4ru;1l 4pn 4rs -2 4rt -2 4ru;1l 4rv 4rw -2 4rx;1l xq 20p 24s;1l xq 4ry;m kw km;m 4rz 4s0;m br;m 258;m 1y9 4s1;2 1re 1xl;2 1zr;2 117;2 23n;2 1s2;2 1sl;2 1si;2 1sy;2 1pr;2 p2;2 oe;2 k2;2 11a;2 v6;2 1uj;2 21m;2 zu;2 1u8;1v 1vm 206;1v 4s2;1v 1uy;1v i6;1v 1q2 cc;1v 1qq 4s3;1v 1sd;1v 1u5 1ss;1v 1z2;1v 20m b 1w8;1v 22z 1qq;1v 1uy 95;1v 1zd 1qu 1qz;1v 1zd 1tf;1v 1wx;1v 1sb;1v 1sp 49 1ub;1v 1ub 4s4;a ms;a vh;a yu;a vg;a 1zi;a 1rw;4 22f 262;4 22f 51 262;4 3t 1tr 1sx;4 7v 1tr 1vj;4 22f;r v3;r 4s5 1z4 39 1wt;r 4s5 39 1wt;r 1rc 1z4;r 2r;r 251 3j 23r;r 20h 3j 1sh;r 1po 3j 1z3;r 1vi 3j 1z3;r 1rc 26f;3 4s6 jx;3 4s7 4s8 -2 1wt 1qw;3 4s7 4s8 -2 4s9;3 1sf 1qw;3 1rc 1qw;3 1zj 3j 1rc;3 cs;3 22r 39 1wt 1qw;1s 1zj 3j 23q 247;1s 23q 247;1s li 3j 7q 1rc;1s li 4sa;1s tl 3j 207;1s 1ws 3j 1sm;1s 1ws 3j 1qx;1s 1ws 1qw;1s a3 3j 1xe 1vv;1s 1zj 3j 1rc;1s 1t6;1s 1ry 39 1pe;27 1q7 7p 1ul;27 1q7 7q 243;27 1q7 7p 1qb;27 1q7 26g 1qb;27 1q7 4sb;27 fk 1w4 7t 1st;27 fk 1w4 4sc;27 1y3 3j 7p 1ul;27 b 7p 1ul;27 b 7p 1qb;27 215 1xi;27 1ra 23c;27 kr yb;27 dg 26h 1v3 4sc;27 1u9;27 1qy;27 1rx;27 25t;27 205;27 1w9;27 1pq;27 204;27 lq;27 lr;27 wl;27 25j;27 1r8;27 20i 1pg;27 1yk;27 1wg 3j 7q;27 1wg 4sd;1q 1uc 3j 25g;1q 1qm 3j 25f;1q b 7p 1uu;1q 1y3 3j 7p 1uu;1q 1zt;1q 252;1q 20h 1g;1q 1v5 4k 20v;1q 1u1;1q 20u;1q 20v;1q 25w 20z 25g;1q 1tg;1q 1pf;1q 1te;15 4se 39 fh -2 4sf 4k 1xx;15 4se 39 fh -2 4sf b 26g a3;15 4se 39 fh -2 4sf 4k 26g;15 4se 39 fh -2 4sf 4sg;15 4se 4sh -2 4sf 4k 1xx;15 4se 4sh -2 4sf b 26g a3;15 4se 4sh -2 4sf 4k 26g;15 4se 4sh -2 4sf 4sg;15 4se -2 4sf 4k 1xx;15 4se -2 4sf b 26g a3;15 4se -2 4sf 4k 26g;15 4se -2 4sf 4sg;15 4se -2 1sf;1a 1qx 204;1a a7 1qx 204;1a 1zc 1qx;1a b 26g a3;1a 4k 26g a3;1a 1sf 24x;1a 20z 24x;1a 1qx 4k 1xx;25 1wr bi 264;25 1wr 264;25 260 39 1wt bi 264;25 260 264;25 26c 1wr;n 4si 4sj 3 4sk;n 4si 3 4sk;n 4si 4sj 4sk;n 4si 4sk;n 1wd 4pu 4sl;n 3 4sm;n 1zd 26h 1wd -2 4sn;n 1zd 1wd -2 4sn;n 25f 1qd;h 255 7t 1yx 4pn 4so;h 254 7v 1ra 4pn 4so;h 255 7v 1rb 4pn 4so;h 255 1rb 4pn 4so;h 254 7v 20y 4pn 4so;h 1rm 1ra 4pn 4so;h 1ul 1wv 1wd;h 1ul 1ql;h 22d 1ql;h 26h 4sp 4sq 4sr;h 1qh 22l;h 1qh 1rb 4ss;x x3 3j 1yd;x x3 4k 1yd;x x3 4st;x x2 4k 1yd;x x2 255 1z5;x x2 1yf;x 255 7v tr;x 3j 255 tr;x 4su tr;x 23l 1u3 3j 1z5;x 4sv b 255 7v 1z5;x 4sv b 254 7v 209;x 4sv b 254 7v 236;13 4sw 4sx;13 4sw 1tw;13 1qq av 23l 4pv;13 bj 4sy 4pu 4pv;13 23l 1vg;13 1vg a4 4sz;13 n7 i4;1r 4t0 20p cc 0 vj;1r 4t0 cc 0 vj;1r 4t0 0 vj;1r 0 20n 1u0 240;1r 0 20n 238;1r 20n 25h 1y0;1r 20n 1y0;1r 1z9 3j 20n 1xz;1r 1to 20n;1r 1to 1rl;1r 1qp c8 6s 9j 24a 25l 24s;1r 1zn 25v 1qi 6h;1r 1zn 4t1;1r 215 1qa;1r 215 1qa 215 23y;1r 21u 20n;1n 1sr 1zd -2 3t 1y5;1n 1sr 1zd -2 255 3j 24m;1n 1sr 1zd -2 3j 255 25r;1n 1sr 1zd -2 23l 24s;1n 1sr 1zd -2 1t7 7v 0 1wm;1n 1sr 1zd -2 24f 0 1wm;1n 1sr 1zd -2 1qi 6h;1n 1sr 1zd -2 4t2;1n 1x4 26h -2 3t 1y5;1n 1x4 26h -2 255 3j 24m;1n 1x4 26h -2 3j 255 25r;1n 1x4 26h -2 23l 24s;1n 1x4 26h -2 1t7 7v 0 1wm;1n 1x4 26h -2 24f 0 1wm;1n 1x4 26h -2 1qi 6h;1n 1x4 26h -2 4t2;1n 4t3 -2 3t 1y5;1n 4t3 -2 255 3j 24m;1n 4t3 -2 3j 255 25r;1n 4t3 -2 23l 24s;1n 4t3 -2 1t7 7v 0 1wm;1n 4t3 -2 24f 0 1wm;1n 4t3 -2 1qi 6h;1n 4t3 -2 4t2;1n 1t7 7v 0 4t4 23l 21y;1n 1t7 7v 0 4t4 4t5;1n 4t6 0 4t4 23l 21y;1n 4t6 0 4t4 4t5;1n 23l 21y -2 4t7 -2 4t8;1n 1vq 3j 21y -2 4t7 -2 4t8;1n 207 2g 1tc -2 4t7 -2 4t8;1n 245 -2 4t7 -2 4t8;1n 1tj 26h;1n 1vn 26e;1n 230 25s;1n 25s y0;1n 4t9 4ta b 4tb 39 jw;1n 4t9 4ta b 4tb fh 39 1qn;1n 4t9 4ta b 4tb 1qn;1n 1t7 7v 0 1wm;12 bj 39 4tc;12 4td 4tc;12 bj 3j 21i 3j 23s;12 bj 3j 23s;12 4sw 21i 3j 23s;12 4sw 23s;12 1uu 4pm 4te;12 1ul 1wv 23l -2 4tf;12 1ul 23l -2 4tf;12 9s -2 9s 4tg;12 1st 4th 4ti;o 26h 1qr 52 -2 4tj;o 26h 25x 39 1v5 -2 4tj;o 26h 1v3 -2 4tj;o 26g 4tk b 52 -2 4tl;o 26g 4tk 266 39 1v5 -2 4tl;o 26g 4tk 50 -2 4tl;o 1vs 4tm;o 4tn 3j 26h 4to cc 4tp;o 4tn 3j 26h 4to 4tp;o 1zd 1qu 4tq 26g;23 4tr 4ts 4tt;23 4ts 4tu 4tv b 52 -2 23c 7p 1qf;23 4ts 4tu 4tv b 52 -2 4tw;23 4ts 4tu 4tv 4tx -2 23c 7p 1qf;23 4ts 4tu 4tv 4tx -2 4tw;23 4ts 4tu b 52 -2 23c 7p 1qf;23 4ts 4tu b 52 -2 4tw;23 4ts 4tu 4tx -2 23c 7p 1qf;23 4ts 4tu 4tx -2 4tw;23 1rr 26h b 7q 228 -2 4ty;23 1rr 26h 4tz -2 4ty;23 228 26h b 7q 228 -2 4ty;23 228 26h 4tz -2 4ty;23 f5 1rr b 7q 228 -2 4ty;23 f5 1rr 4tz -2 4ty;23 26h 1rr b 7q 228 -2 4ty;23 26h 1rr 4tz -2 4ty;23 1v3 26h rr b 7q 228 -2 4ty;23 1v3 26h rr 4tz -2 4ty;23 23v 26h rr b 7q 228 -2 4ty;23 23v 26h rr 4tz -2 4ty;23 7g 24l -4 4u0 -4 4u1;23 7g 87 1q5 -4 4u0 -4 4u1;23 6m -4 4u0 -4 4u1;23 1zd 26h 21n fh 4u2 20z 26h;23 1zd 1qu fh 4u2 20z 26h;23 21r 7g 218 fh bw 3j 26g 24v;23 21r 7g 218 fh bw 1yq;23 21r 7g 218 4u3 3j 26g 24v;23 21r 7g 218 4u3 1yq;q dg;q 83;q ca;q 3t cc;q de;q dd;t s2;t ml;t mm;t 1xc;t s6;t 21b;t 22p;s 1uu;s oj;s rt;s 22d;s 23s;s 1zo;s 1ul;6 4u4 bi 1uf;6 4u4 bi 1ro;6 4u4 bi ta;6 4u4 bi dl;6 4u4 bi 4c 1y4;6 4u4 bi 1y4;6 4u4 bi 1uk;6 4u4 bi 1t0;6 4u4 bi 1yo;6 4u4 4k 1xx bi;6 4u4 4u5;6 4u6 d1 1qk 1xw 4u7 bi 4c 1y4;6 4u6 d1 1qk 1xw 4u7 bi 4u8;6 4u6 d1 b 1xw 4u7 bi 4c 1y4;6 4u6 d1 b 1xw 4u7 bi 4u8;6 4u6 d1 d1 24z 4u7 bi 4c 1y4;6 4u6 d1 d1 24z 4u7 bi 4u8;6 4u6 d1 4u9 4u7 bi 4c 1y4;6 4u6 d1 4u9 4u7 bi 4u8;6 4u6 1qk 1xw 4u7 bi 4c 1y4;6 4u6 1qk 1xw 4u7 bi 4u8;6 4u6 b 1xw 4u7 bi 4c 1y4;6 4u6 b 1xw 4u7 bi 4u8;6 4u6 d1 24z 4u7 bi 4c 1y4;6 4u6 d1 24z 4u7 bi 4u8;6 4u6 4u9 4u7 bi 4c 1y4;6 4u6 4u9 4u7 bi 4u8;6 4u6 d1 1qk 1xw bi 4c 1y4;6 4u6 d1 1qk 1xw bi 4u8;6 4u6 d1 b 1xw bi 4c 1y4;6 4u6 d1 b 1xw bi 4u8;6 4u6 d1 d1 24z bi 4c 1y4;6 4u6 d1 d1 24z bi 4u8;6 4u6 d1 4u9 bi 4c 1y4;6 4u6 d1 4u9 bi 4u8;6 4u6 1qk 1xw bi 4c 1y4;6 4u6 1qk 1xw bi 4u8;6 4u6 b 1xw bi 4c 1y4;6 4u6 b 1xw bi 4u8;6 4u6 d1 24z bi 4c 1y4;6 4u6 d1 24z bi 4u8;6 4u6 4u9 bi 4c 1y4;6 4u6 4u9 bi 4u8;6 22z b 2h 21v 2o 1tp;6 22z b 2h 21v 24n bi;6 22z b 2h 21v bi;6 22z 1f 21v 2o 1tp;6 22z 1f 21v 24n bi;6 22z 1f 21v bi;y ea 242;y gb 242;y bi 242;y 26k;y 26j;1f m9;1f 1ud;1f 1ug;1f 1ue;1f 1yn;1f in;1f xn;1f y0;1f nt;1f s4;1f le;1f j3;1f mc;1f vr;1f vo;1j 22e;1j 22d;1j 4ua 49 22d;1j 4ua 3t 237;1j 4ua 49 20j;1j 4ua 3j 22d;1j 4ua 4ub;1j 237 1wq;1j 95;1j 4uc 4ud;1j 1c 1zj;1j 4ue 4uf;1j 25p;1j 1va;e q5;e yd;e yp;e xt;e v8;e lk;e 10h;e q6;e 261;w 0 4ug 0 4uh 4ui 4uj;w 0 0 4uh 4ui 4uj;w 0 4ug 4uh 4ui 4uj;w 0 4uh 4ui 4uj;w 0 4ug 0 4uh 4ui;w 0 0 4uh 4ui;w 0 4ug 4uh 4ui;w 0 4uh 4ui;w 4uk 0 4ul 0 4um 4un;w 4uk 0 0 4um 4un;w 4uk 0 4ul 4um 4un;w 4uk 0 4um 4un;w 4uk 0 4ul 0 4um;w 4uk 0 0 4um;w 4uk 0 4ul 4um;w 4uk 0 4um;w 4uo 4ul 4up 4t4 4uq 1xi;w 4uo 4up 4t4 4uq 1xi;w 4uo 4ul 4t4 4uq 1xi;w 4uo 4t4 4uq 1xi;w 21u 4ur bi 1xi;w 20e 4ts 24v 1xu;w ea 26g 4us;w 1tn 26g 4ut;c bi 1xi;c wh;c 1rm 1xi;c bi 1wm;c bi 23u;c 1rm 23u;c qx;c 7q 1xk;k b 7q 1y6;k b 1u7;k 3j 1rs 4uu;k 1tn 4uv;k 24u;k 4k 1xx;k b 1u2;k 24t;k 246;f 1q8 4uw;f q5 -2 1q8 4k 1xx;f q5 -2 1q8 4ux;f q5 1xm b -2 1;f q5 20p 3j -2 1;f q5 1c 1yv -2 1;f q5 4uy -2 1;f q5 1 -2 4uz;f 23h 1s9 220;f 23h 4v0;f 23g 4v1;f 1xt 1w1;f 1wz 1w1;f 200 4v2;f v8 1rm 1xi;f v8 7t 1xi 1yi;f v8 21z;f 24q 244;f 23l 4v3;f 25f 1vk;1g 4v4 4v5 4v6;1g 4v4 4v6;1g 4v7 3j a7 1rx;1g 4v7 3t 1rx;1g 4v7 4v8;l ul;l 122;l 1w5;l 1q8;l 10s;l 11u;l zh;16 4v9 21o 1sf 4va;16 4v9 1sf 4va;16 4v9 21o 1sf;16 4v9 1sf;16 ea 26g 1sf;16 1sf 4vb;1b 4vc 4vd 4ve;1b 4vc 4ve;1b 4vf 4vg -2 4vh;1b 4vf -2 4vh;1b 4vi 4vj -2 20z 1ri;1b 4vi 4vj -2 4vk;1b 4vi 4vj -2;1b 0 20z 1ri 3j 1s5;1b 0 20z 1ri 3j 1rm;1b 0 20z 1ri ea 1rm;1b 0 20z 1ri bi 257;1b 0 20z 1ri bi 269;1b 0 3j 1s5;1b 0 3j 1rm;1b 0 ea 1rm;1b 0 bi 257;1b 0 bi 269;1b 1s5 3j 0 4vl 1rm 4vm;1b 1s5 4vl 1rm 4vm;1b 1s5 3j 0 4vl 4vm;1b 1s5 4vl 4vm;1b 4vn -2 4vo;9 1rq;8 o9;8 1tl;8 26h 23v 1uz;8 26h 4vp;8 227;8 23v 1uz;8 1pu;8 1v0;j 1pw 39 7p 1pi -2 4vq;j 1pw 39 4vr -2 4vq;j 20z 7p 1pi -2 4vq;j 20z 4vr -2 4vq;j 4vs 3j 1r7;j 4vs 4vt;10 1py 3j 10s;10 1py 3j ul;10 1py 3j 256 3t 200;10 1py 3j 22c b 1u7;10 1py 3j 10o;10 1py 1w0;10 4vu 3j 200 b 1u7;10 4vu 3j 25b;10 4vu 3j 25b 3j 1w5;10 4vu 3j 25b 39 1q8;10 1xa 1w0;19 1rz;19 201;19 1yb;p 4vv 4vw 4vx;p 4vv 4vw;p b 1u7;p 3j 1rs 26h;p 26g 4vy;1o xd;1o xb;1o x6;1o xx;1o 4vz b a7;1o 4vz b 7p;1o 4vz b 39;1o 4vz 4w0;1o 1v4 39 1vf;1o 1v4 w1;1o p1 39 1vf;1o p1 39 1uy;1o p1 w1;1p 1py 3j 22i;1p 1py 3j 1rz b 1u7;1p 1py 39 1vf b 1u7;1p 1py 22j;1p 4w1 3j 1rz b 1u7;1p 4w1 3j 1rz 1tn 1rs;1p 4w1 3j 1rz 3j 1rs;1p 4w1 39 1vf b 1u7;1p 4w1 39 1vf 1tn 1rs;1p 4w1 39 1vf 3j 1rs;1p 4w1 3j 201 b 1u7;1p 4w1 3j 201 1tn 1rs;1p 4w1 3j 201 3j 1rs;1p 4w1 1y2 b 1u7;1p 4w1 1y2 1tn 1rs;1p 4w1 1y2 3j 1rs;1p 22j;1y 1xy 51 b 3t -2 4w2;1y 1xy 51 4w3 -2 4w2;1y cu 1pd b 3t -2 4w2;1y cu 1pd 4w3 -2 4w2;1y 1pd 26h b 3t -2 4w2;1y 1pd 26h 4w3 -2 4w2;1y 4w4 b 3t -2 4w2;1y 4w4 4w3 -2 4w2;1y ub 4w5 4w6;1y ub 4w6;1y 4w7 4k 1xx;1y 4w7 bi 1xi;1y 4w7 3j 1rv;1y 4w7 4w8;1y 4w9 0 4wa;1y 4wb 3j 24q;1y 1qs 20t;1y 1t8 3j 1zf;1y 1t8 4wc;1y 24q 24n;20 nb;20 nd;20 wq;20 1t4;20 j7;20 rw;20 261;20 24b 1z7;b 1t5 tj;b mz;b 1yz 26a;b 20s 4wd;b 1t5 ia;18 v8;18 23k;18 xt;18 lk;18 261;18 23e;18 23d;18 1wc;18 11t;1w 4we 4wf 4wg 1qj 3j 1c 1yv 4wh 3j go 1q3 26l;1w 4we 4wf 4wg 1qj 3j 1c 1yv 4wh 3j go 4wi;1w 4we 4wf 4wg 1qj 3j 1c 1yv 4wh 3j el 1q3 26l;1w 4we 4wf 4wg 1qj 3j 1c 1yv 4wh 3j el 4wi;1w 4we 4wf 4wg 1qj 3j 4wj 4wh 3j go 1q3 26l;1w 4we 4wf 4wg 1qj 3j 4wj 4wh 3j go 4wi;1w 4we 4wf 4wg 1qj 3j 4wj 4wh 3j el 1q3 26l;1w 4we 4wf 4wg 1qj 3j 4wj 4wh 3j el 4wi;1w 4we 4wf 4wg 4wk 1c 1yv 4wh 3j go 1q3 26l;1w 4we 4wf 4wg 4wk 1c 1yv 4wh 3j go 4wi;1w 4we 4wf 4wg 4wk 1c 1yv 4wh 3j el 1q3 26l;1w 4we 4wf 4wg 4wk 1c 1yv 4wh 3j el 4wi;1w 4we 4wf 4wg 4wk 4wj 4wh 3j go 1q3 26l;1w 4we 4wf 4wg 4wk 4wj 4wh 3j go 4wi;1w 4we 4wf 4wg 4wk 4wj 4wh 3j el 1q3 26l;1w 4we 4wf 4wg 4wk 4wj 4wh 3j el 4wi;1w 4we 4wg 1qj 3j 1c 1yv 4wh 3j go 1q3 26l;1w 4we 4wg 1qj 3j 1c 1yv 4wh 3j go 4wi;1w 4we 4wg 1qj 3j 1c 1yv 4wh 3j el 1q3 26l;1w 4we 4wg 1qj 3j 1c 1yv 4wh 3j el 4wi;1w 4we 4wg 1qj 3j 4wj 4wh 3j go 1q3 26l;1w 4we 4wg 1qj 3j 4wj 4wh 3j go 4wi;1w 4we 4wg 1qj 3j 4wj 4wh 3j el 1q3 26l;1w 4we 4wg 1qj 3j 4wj 4wh 3j el 4wi;1w 4we 4wg 4wk 1c 1yv 4wh 3j go 1q3 26l;1w 4we 4wg 4wk 1c 1yv 4wh 3j go 4wi;1w 4we 4wg 4wk 1c 1yv 4wh 3j el 1q3 26l;1w 4we 4wg 4wk 1c 1yv 4wh 3j el 4wi;1w 4we 4wg 4wk 4wj 4wh 3j go 1q3 26l;1w 4we 4wg 4wk 4wj 4wh 3j go 4wi;1w 4we 4wg 4wk 4wj 4wh 3j el 1q3 26l;1w 4we 4wg 4wk 4wj 4wh 3j el 4wi;1w 4we 4wf 1qj 3j 1c 1yv 4wh 3j go 1q3 26l;1w 4we 4wf 1qj 3j 1c 1yv 4wh 3j go 4wi;1w 4we 4wf 1qj 3j 1c 1yv 4wh 3j el 1q3 26l;1w 4we 4wf 1qj 3j 1c 1yv 4wh 3j el 4wi;1w 4we 4wf 1qj 3j 4wj 4wh 3j go 1q3 26l;1w 4we 4wf 1qj 3j 4wj 4wh 3j go 4wi;1w 4we 4wf 1qj 3j 4wj 4wh 3j el 1q3 26l;1w 4we 4wf 1qj 3j 4wj 4wh 3j el 4wi;1w 4we 4wf 4wk 1c 1yv 4wh 3j go 1q3 26l;1w 4we 4wf 4wk 1c 1yv 4wh 3j go 4wi;1w 4we 4wf 4wk 1c 1yv 4wh 3j el 1q3 26l;1w 4we 4wf 4wk 1c 1yv 4wh 3j el 4wi;1w 4we 4wf 4wk 4wj 4wh 3j go 1q3 26l;1w 4we 4wf 4wk 4wj 4wh 3j go 4wi;1w 4we 4wf 4wk 4wj 4wh 3j el 1q3 26l;1w 4we 4wf 4wk 4wj 4wh 3j el 4wi;1w 4we 1qj 3j 1c 1yv 4wh 3j go 1q3 26l;1w 4we 1qj 3j 1c 1yv 4wh 3j go 4wi;1w 4we 1qj 3j 1c 1yv 4wh 3j el 1q3 26l;1w 4we 1qj 3j 1c 1yv 4wh 3j el 4wi;1w 4we 1qj 3j 4wj 4wh 3j go 1q3 26l;1w 4we 1qj 3j 4wj 4wh 3j go 4wi;1w 4we 1qj 3j 4wj 4wh 3j el 1q3 26l;1w 4we 1qj 3j 4wj 4wh 3j el 4wi;1w 4we 4wk 1c 1yv 4wh 3j go 1q3 26l;1w 4we 4wk 1c 1yv 4wh 3j go 4wi;1w 4we 4wk 1c 1yv 4wh 3j el 1q3 26l;1w 4we 4wk 1c 1yv 4wh 3j el 4wi;1w 4we 4wk 4wj 4wh 3j go 1q3 26l;1w 4we 4wk 4wj 4wh 3j go 4wi;1w 4we 4wk 4wj 4wh 3j el 1q3 26l;1w 4we 4wk 4wj 4wh 3j el 4wi;1w 4we 4wf 4wg 1qj 3j 4wh 3j go 1q3 26l;1w 4we 4wf 4wg 1qj 3j 4wh 3j go 4wi;1w 4we 4wf 4wg 1qj 3j 4wh 3j el 1q3 26l;1w 4we 4wf 4wg 1qj 3j 4wh 3j el 4wi;1w 4we 4wf 4wg 4wk 4wh 3j go 1q3 26l;1w 4we 4wf 4wg 4wk 4wh 3j go 4wi;1w 4we 4wf 4wg 4wk 4wh 3j el 1q3 26l;1w 4we 4wf 4wg 4wk 4wh 3j el 4wi;1w 4we 4wg 1qj 3j 4wh 3j go 1q3 26l;1w 4we 4wg 1qj 3j 4wh 3j go 4wi;1w 4we 4wg 1qj 3j 4wh 3j el 1q3 26l;1w 4we 4wg 1qj 3j 4wh 3j el 4wi;1w 4we 4wg 4wk 4wh 3j go 1q3 26l;1w 4we 4wg 4wk 4wh 3j go 4wi;1w 4we 4wg 4wk 4wh 3j el 1q3 26l;1w 4we 4wg 4wk 4wh 3j el 4wi;1w 4we 4wf 1qj 3j 4wh 3j go 1q3 26l;1w 4we 4wf 1qj 3j 4wh 3j go 4wi;1w 4we 4wf 1qj 3j 4wh 3j el 1q3 26l;1w 4we 4wf 1qj 3j 4wh 3j el 4wi;1w 4we 4wf 4wk 4wh 3j go 1q3 26l;1w 4we 4wf 4wk 4wh 3j go 4wi;1w 4we 4wf 4wk 4wh 3j el 1q3 26l;1w 4we 4wf 4wk 4wh 3j el 4wi;1w 4we 1qj 3j 4wh 3j go 1q3 26l;1w 4we 1qj 3j 4wh 3j go 4wi;1w 4we 1qj 3j 4wh 3j el 1q3 26l;1w 4we 1qj 3j 4wh 3j el 4wi;1w 4we 4wk 4wh 3j go 1q3 26l;1w 4we 4wk 4wh 3j go 4wi;1w 4we 4wk 4wh 3j el 1q3 26l;1w 4we 4wk 4wh 3j el 4wi;1w 4we 4wf 4wg 1qj 3j 1c 1yv 4wh 1q3 26l;1w 4we 4wf 4wg 1qj 3j 1c 1yv 4wh 4wi;1w 4we 4wf 4wg 1qj 3j 4wj 4wh 1q3 26l;1w 4we 4wf 4wg 1qj 3j 4wj 4wh 4wi;1w 4we 4wf 4wg 4wk 1c 1yv 4wh 1q3 26l;1w 4we 4wf 4wg 4wk 1c 1yv 4wh 4wi;1w 4we 4wf 4wg 4wk 4wj 4wh 1q3 26l;1w 4we 4wf 4wg 4wk 4wj 4wh 4wi;1w 4we 4wg 1qj 3j 1c 1yv 4wh 1q3 26l;1w 4we 4wg 1qj 3j 1c 1yv 4wh 4wi;1w 4we 4wg 1qj 3j 4wj 4wh 1q3 26l;1w 4we 4wg 1qj 3j 4wj 4wh 4wi;1w 4we 4wg 4wk 1c 1yv 4wh 1q3 26l;1w 4we 4wg 4wk 1c 1yv 4wh 4wi;1w 4we 4wg 4wk 4wj 4wh 1q3 26l;1w 4we 4wg 4wk 4wj 4wh 4wi;1w 4we 4wf 1qj 3j 1c 1yv 4wh 1q3 26l;1w 4we 4wf 1qj 3j 1c 1yv 4wh 4wi;1w 4we 4wf 1qj 3j 4wj 4wh 1q3 26l;1w 4we 4wf 1qj 3j 4wj 4wh 4wi;1w 4we 4wf 4wk 1c 1yv 4wh 1q3 26l;1w 4we 4wf 4wk 1c 1yv 4wh 4wi;1w 4we 4wf 4wk 4wj 4wh 1q3 26l;1w 4we 4wf 4wk 4wj 4wh 4wi;1w 4we 1qj 3j 1c 1yv 4wh 1q3 26l;1w 4we 1qj 3j 1c 1yv 4wh 4wi;1w 4we 1qj 3j 4wj 4wh 1q3 26l;1w 4we 1qj 3j 4wj 4wh 4wi;1w 4we 4wk 1c 1yv 4wh 1q3 26l;1w 4we 4wk 1c 1yv 4wh 4wi;1w 4we 4wk 4wj 4wh 1q3 26l;1w 4we 4wk 4wj 4wh 4wi;1w 4we 4wf 4wg 1qj 3j 4wh 1q3 26l;1w 4we 4wf 4wg 1qj 3j 4wh 4wi;1w 4we 4wf 4wg 4wk 4wh 1q3 26l;1w 4we 4wf 4wg 4wk 4wh 4wi;1w 4we 4wg 1qj 3j 4wh 1q3 26l;1w 4we 4wg 1qj 3j 4wh 4wi;1w 4we 4wg 4wk 4wh 1q3 26l;1w 4we 4wg 4wk 4wh 4wi;1w 4we 4wf 1qj 3j 4wh 1q3 26l;1w 4we 4wf 1qj 3j 4wh 4wi;1w 4we 4wf 4wk 4wh 1q3 26l;1w 4we 4wf 4wk 4wh 4wi;1w 4we 1qj 3j 4wh 1q3 26l;1w 4we 1qj 3j 4wh 4wi;1w 4we 4wk 4wh 1q3 26l;1w 4we 4wk 4wh 4wi;1w ut -4 0 4wl;1i 4wm 39 1qn kr 51;1i 4wm 39 1qn 4wn;1i 4wm 3j 1ze kr 51;1i 4wm 3j 1ze 4wn;1i 4wm 1c 1yv 0 kr 51;1i 4wm 1c 1yv 0 4wn;1i 4wm 4wo kr 51;1i 4wm 4wo 4wn;1i 4wp 4wq 1rm 4wr;1i 4wp 4wq 4wr;1i 1yc 3j 233;1i 1yc 22q;1i 25y 21s;1i 1vw;1i 93;1i 1sp 26g 21o 1v1;1i 1sp 26g 1v1;17 yp;17 200;17 rf;17 1wi;17 xu;17 1r4;17 1w9;17 1u9;22 1wb -2 4ws;22 i2 -2 10v;22 10g 3j 25e;1x 7n 3j 4rf;1x 1zy 3j 1th",
  "nl": "11 9w;11 a5;11 5o;11 hu;11 9x;11 a0;11 2fs;11 2cg;11 2e3;11 2m2;v 2ft 27n;v 2os -8 2ft;v 2os -8 2c2;v 2ft 2ef 3d;v 2ft 4wt;v 4wu 4wv;v 2ft -2 4ww;v 2kj;v 2jz;v 2na;v 2nh fa;v 2ot 2ab 28v;v 2ot 4wx;v 2c2 4wy;v 2os;v 2kw;v 2ft 2fv;v bj 4wz;d 2fh;d 2ae;d 2ac;d 2c0;d 5u;d b fa 1g;d 1d;d 2mo hd;d 2mo;26 u9;26 pv;26 yt;26 2hj;26 7w an 2nh;26 bj an;26 2gg;26 12f;26 2o9 4x0;26 2o9 4x1;26 11i;26 u 2cv;26 2cx 2cv;26 2nu 2cv;26 2cu 3y;26 u 4x2 4x3;26 2f9 4x4;26 td;26 zd;26 2lb 4x5;26 tv;26 2fq;26 2mb 2fw;26 2ke 2nh 2lg;26 hc 4x6;g 4x7 -2 2as 4x8 -2 4x9;g 4x7 -2 2as 4x8 -2;g 2as am -2 4xa;g 4xb 4xc;g 4xd 2ga 2e2;g 2nh 2ic fx 3j 2o2;g 2nh 2ic fx 3j 2gp;g 2nh 2ic fx 68 285;g 2nh 2ic fx am;g 4xe 4xf;g 2cg;g 2e3;g 2ot 2e2;7 4xg 2og 2as 4xh 4xi;7 4xg 2as 4xh 4xi;7 4xg 2og 2as 4xi;7 4xg 2as 4xi;7 4xd 4xj 4xk;7 2nh 2ic fx 4xl 4xm;7 2nh 2ic fx 4xm;i 2e2;i 29j;i 29k;i 2no;i 2ne;i 2lt;i 297;1h 2i7;1h 2d9;1h 2d5;1h 2d4;1h 2d8;1h 27e;1h 2au;1h 2mg;1h 2mx;1h 2gj;1h 2kl;1h 28b;1h 28c;1h 28j;1h 26x;1h 26w;1h 2jc;1h 2ii;1h 2hm;1h 2d6;1h 2lv;1h 2mk;1h 2ej;1h 2i8;1h 2i6;1h 2j2;1h 2da;1h 29k;1h 2np;1h 24;1h 2e2 2nh -2 4xn;1h 4xo 4xp;1h 4xq fx -2 1;1c 4xr -8 4xs;1c 1q;1c 1n;1c 1p;1c 1o;1c ay;1c 88 -2 2gr;1c 89 -2 2gr;1c az;1c d0 -2 2gr;1c e0;1c dz;1c e2 1;1c e3;1c 4xt -2 4xu;1c 2gt;1c 2c6;1c eg 4xv;1c 4xw 4xx;1c 2lp;1c 2m7;1c 28v 4xy;1c 28s;1c 293 fx 28v;1c 28x;1c gb 4xz;1c hd 4y0;1d 28v;1d 2no;1z c 2ga 4y1;1z an 3j 2n5 2ic;1z an 2ga 2ic;1z 2fm 4y2 4y3;0 an 2nb;0 2n9;0 fx 2k6;0 2nf;0 2nh 4y4 -2 4y5;0 2na 4y6 -2 4y7;0 29c 0 4y8;1m 2it;1m 2eq;1m 29m;1m 2eu;1m 29i;1m 2hr;1m 2kg;1m 2la;1m 28z;1m 2g3;1m 2ia;1m 2jf;1m 2lu;1m 2dw;1m 2el;1m 2b9;1m 2jr;1m 2ak;1m 2eg;1m 294;1m 29n;1m 2hd;1e 2i5;1e 2d7;1e 2mw;1e 2o4;1e 2ll;1e 2at;1e 289;1e 2gi;1e 2kk;1e 2mj;1e 2cp;1e 2li;1e 2ck;1e 2l3;1e 29r;1e 2f6 2du;1e 2f6 2g1;1e 7n;1e 2aj;1e 2ja;1e 2my;1e 2ka;1e 2i9;1e 2f4;1e 2a1;1e 2j0;1e 2ji;1e 2jj;1e 2hn;1e 279;1t 4y9 4ya eg 4yb;1t 4y9 4ya 4yb;1t ah -2 4yc -2 4yd;5 4ye -2 4yf;5 4yg -2 c eg 2ix;5 4yg -2 4yh;u 2jj;u 2ji;u 2jh;u 4yi 4yj;u 2nh 4yk 4yl;u 4ym 4yn;24 4ym 2el;1l 2k2;1l 4yo -2 4yp -2 4yq;1l 4yr -2 4ys -2 4yt;1l 2ef 2k1;1l 4yu -2 2k0;m kn;m ko;m 29q 4yv;m 4yw s7;m 2hc;2 2l1 -2 2jn;2 2jn;2 gi;2 2lx 2fz;2 293 fx 2cc 2bn;2 2em;2 2en;2 1u;2 29y;2 2jo;2 2eh;2 2hb;2 2dv;2 m0;2 ly;2 2l4;22 xm;22 2m5;22 2me;22 12n;22 2od 2o5;22 2gd 2md;22 2lj;17 2it;17 2eq;17 2lt;17 2kg;17 28z;17 2el;17 2ak;1v e2;1v e3;1v e1;1v hr;1v 8b;1v 296;1v 47;1v 2gn;1v 2kh;1v 2n0;1v 2ki;1v 29b;1v 2f8;1v 5n;1v 2ao;1v 11l;1v 11v;1v 119;1v 2iv 8s;1v 2ls;1v 2cw;1v 27r 8s;1v 2cj gv 2fv;1v gv 2cj 2fv;1v 2fv;1v 2aa;1v 26v;1v 2dc;a sg;a ms;a yu;a 2bc;a 2be;a 2bc cu;a 27h;a 2bd;4 2nh 4k 27a;4 2nh 4k 27b;4 28f 4yx;4 2nc;4 27a;r 2h9;r 2cs;r 2cr;r 6n 2dk;r 6n 293;r 2iq;r 2lk;r 2ek;r 2bl;r 4f;r r3;3 281;3 2ie;3 283;3 2id;3 282;3 280;3 2if;3 2fy fx fw 2ic;1s 2ir;1s 29p;1s 25;1s 2hk;1s 2ns;1s 2d2;1s 2e4;1s 2a3;1s 2a2;1s 2dl;1s 2af;1s 2de;1s 290;27 9g 7g 2jg;27 9g 4yy;27 1v 4yz;27 2b1 2o0;27 2az 26p;27 2er;27 2op 4x2 -2 4z0;27 2dw;27 2ak;27 2el;27 294;27 29w;27 kg;27 2a8;27 2mz;27 2cb;27 2eg;1q 2i2 ah eg 2nz;1q an 68 2c4;1q 2kd 68 2c4;1q 6v 68 295;1q 295 fx;1q k7;1q 2by;1q 2gq;1q 2f7;1q 29l -2 8o;1q 2o4 2fv;1q 2iq 1g;1q 1v 2nd;15 4z1 -2 4z2;15 4z3 -2 eg 2gc;15 4z3 -2 4z4;1a 2h7;1a 2ga 27z;1a an 4z5 2fl;1a 2b2 2fl;1a 2k5;1a ah eg 2k4;25 2mp 2cq;25 2mq;25 2ms;25 2cq gb 2mp;n qi 4z6;n 4z7 -2 2bq;n hd 2bg -2 4z8;n 3 4z9;n 27x;n 2o1;n 2dh;h 27m 2do 4za 4zb;h 2b4 2do 4za 4zb;h 27m 2j9 4za 4zb;h 2ct 2do 4za 4zb;h 2cu 4za 4zb;h 4zc 4zd;h 2fs 2oh 4ze;x 2f2;x 2f3;x 2f1 4zf;x 2f0;x 27m 2fn;x 2b4 2fn;x 2g2 2fn;x 2gc 2nh 27m 2ec;x 2gc 2nh 27m 2fn;13 2c2 4zg;13 2ot 4zh;13 2b8 7a 2ft 4zi;13 2b8 2ft 4zi;13 8s ae 2ot 4zj;1r a1 2ez 0 4zk;1r 4zl 0 4zk;1r 2eb 4zm;1r k4 270 4zn;1r k4 4zn;1r 2nh 68 eg 2ee 7a;1r gj 7a gj;1r hc 2b1 2dz;1r 298 gj;1n 4zo -2 29c 0 fv;1n 4zo -2 29c 3j 0 fv;1n 4zo -2 4zp;1n 29c 3j 0 4zq 4zr;1n 29c 0 4zq 4zr;1n 27q -2 4zs -2 4zt;1n 2bi 2fm -2 4zu;1n 2br c -2 4zu;1n 2mc -2 4zu;1n 2o9 4y 2j7 1v;1n 2ci 7g;1n 2ci fa;1n 2ay 27r;12 4zv 4zw;12 4zx 7a 2ft 4zi;12 4zx 2ft 4zi;o 4zy 4zz -2 500;o 4z5 501 502 -2 503;o 2bo 504;o 2hw 504;o 505 fa eg 8o eg 2aa;o 505 fa eg 506;o 505 fa 8o eg 2aa;o 505 fa 506;23 507 -2 4z5 508;23 4z5 508 509;23 4z5 50a 502 50b;23 6r 1m -4 50c -4 50d;23 2fd 2fl 7a -4 50c -4 50d;23 41 7a -4 50c -4 50d;23 28m fa -2 an 2oq -2 50e;23 28m fa -2 2bt -2 50e;23 1m 7g -2 an 2oq -2 50e;23 1m 7g -2 2bt -2 50e;23 1m 7h -2 an 2oq -2 50e;23 1m 7h -2 2bt -2 50e;23 2or fa -2 an 2oq -2 50e;23 2or fa -2 2bt -2 50e;23 2oq 7g -2 an 2oq -2 50e;23 2oq 7g -2 2bt -2 50e;23 hd 2cj 4d 50f 2nh 50g;q u;q 6z;q gs;q ht;q 4l;q t;t 112;t 2ky;t 2he;t 2di;s rt;s zg;s 2c4;s 2j1;s 2jd;s 2dt;6 4zx 2mv 2hn -2 50h 50i 4c 2ev;6 4zx 2mv 2hn -2 50h 50i 50j;6 4zx 50k -2 50h 50i 4c 2ev;6 4zx 50k -2 50h 50i 50j;6 4zx -2 50h 50i 4c 2ev;6 4zx -2 50h 50i 50j;6 4zx 2mv 2hn -2 50i 4c 2ev;6 4zx 2mv 2hn -2 50i 50j;6 4zx 50k -2 50i 4c 2ev;6 4zx 50k -2 50i 50j;6 4zx -2 50i 4c 2ev;6 4zx -2 50i 50j;6 2iy 50l;6 29t;6 2jx;y gb 2j4;y an 2j4;y 2ob;y 27u;1f m9;1f 2iz;1f 28o;1f 2n0;1f 2jp;1f 2hz;1f 27r;1f 13;1f l4;1f 2dy;1f 1k;1f 2fp;1f 2f9;1f 5k;1j 50m 50n;1j 50o 50p;1j 2i3;1j 41 2fy;1j 2ab 2eo;1j 8s 8x;1j 8s am;1j 2l0;1j 2b6;e 11k;e 2d0;e 2d1;e 2eq;e 2it;e sh;e u5;e 29z;e 28t;e 2ku;w 0 50q 0 50r 50s 50t;w 0 0 50r 50s 50t;w 0 50q 50r 50s 50t;w 0 50r 50s 50t;w 0 50q 0 50r 50t;w 0 0 50r 50t;w 0 50q 50r 50t;w 0 50r 50t;w 0 50q 0 50r 50s;w 0 0 50r 50s;w 0 50q 50r 50s;w 0 50r 50s;w 0 50q 0 50r;w 0 0 50r;w 0 50q 50r;w 0 50r;w 50u 0 50v 0 50w bt 3b;w 50u 0 0 50w bt 3b;w 50u 0 50v 50w bt 3b;w 50u 0 50w bt 3b;w 50u 0 50v 0 50w 3b;w 50u 0 0 50w 3b;w 50u 0 50v 50w 3b;w 50u 0 50w 3b;w 50x 50q 50y 50z bt 3b;w 50x 50y 50z bt 3b;w 50x 50q 50z bt 3b;w 50x 50z bt 3b;w 6v 4z5 2nk 2kc;w 2b6 510 bt 3b;w an 4z5 511;c bt 512;c n6;c 2b4 3b;c 12k;k 2k7;k 10d;k fx 2k7 fe;k 2le 2cn;k 2g4;k an 27j;k 2jy;k 2j6;k 5w;f 513 514;f 515 2fb 3d 0;f 515 516 0;f 515 2fb 3d;f 515 516;f 11k -2 1 -2 517;f 1 -2 518 -2 11k;f 2bw 2ln 519;f u4 51a;f 2ha 2d0;f 2bb 2nl;f 51b 51c;f 2b0 2ju;f 2ot 2is;1g 51d -2 51e;1g 51f -2 51g;l 28v;l 2gw;l 2bw;l 2gs;l 284;l 2kn;16 4z5 51h 51i;16 4z5 51i;16 2b2 51j;16 51k 2ic;1b 51l -2 51m -2 51n;1b 51l -2 51m -2;1b 2im 284 -2 51o;1b 51p -2 51o;1b 51q -2 51r;1b 0 51s fx 2b4;1b 0 51s bt 2km;1b 0 51s an 2b4;1b 0 51s 29z;1b 0 fx 2b4;1b 0 bt 2km;1b 0 an 2b4;1b 0 29z;1b 29z 51t 2b4 51u;1b 29z 51t 51u;1b 51v 51w;1b 51x 51v;9 29u;9 29v;8 2jp 4y6;8 51y;8 2kf;8 2dd;8 2mn;8 2jm;8 2d3;j 51z -2 520 -2 c eg 2e1;j 51z -2 520 -2 521;j 51z -2 520 -2;j 2nh 4z5 522;10 28w;10 2ko;10 2ba 27k;10 2bx;10 27k 2nh 28v;10 28y 2k7;10 2f5 2bz;10 2ba 2kq;19 2h1;19 2h0;19 2gz;19 2ol;19 2cd;p 523 524 525;p 523 524;p 4z5 526;p 2k7;p 2b2 27f;1o 2aq;1o 2ar;1o r0;1o 2gm 527;1o qy;1o qz;1o 528 -2 2fm 2ga;1o 528 -2 2fm 68;1o 528 -2 529;1o 2lm 52a;1o 11x;1o ny;1o 2an;1p 2h5;1p 2h2;1p 2f5 52b 52c;1p 2ep 2f5 2le 2cn;1p 2ep 2f5 2k7;1p 27k 2h3;1y 52d -2 2mp cu;1y 52d -2 2gx cu;1y 52d -2 52e;1y 2mp cu -2 52f;1y 52g -2 52f;1y 52h 52i;1y 0 2ju 518;1y 52j -2 0 52k;1y 2n5 52l;1y 2hq 52m;1y 2g6;1y 2nm;20 zp;20 7r;20 u8;20 2gh;20 uc;20 2nq -2 an;20 rw;20 rk;20 2fo 2iu;b n0;b 2a5;b 2a4;b 2ag 52n;18 28t;18 2ku;18 2eq;18 2it;18 29z;18 2gl;18 2kv;18 2lo;1w 52o 52p 52q -2 2as 2fm -2 52r -2 52s;1w 52o 52p 52q -2 52t -2 52r -2 52s;1w 52o 52p -2 2as 2fm -2 52r -2 52s;1w 52o 52p -2 52t -2 52r -2 52s;1w 52o -4 0 2ob 52u;1w 52o -4 0 52u;1i 52v 52w -2 52x;1i 52y 52z 530 531;1i 52y 52z 531;1i tn;1i 2fr;1i vi;1x 2jj;1x 2ji;1x 2jh",
  "de": "11 9u;11 9v;11 2zf;11 s9;11 af;11 35r;11 a0 9v;11 2zg;11 2xu;11 2xt;11 2v4;11 34m;11 2x9;v 2ze ac;v 2ze 32f u;v 2ze 532;v 533 di 2ze;v 2ze -2 534;v 1y 535;v 328 -8 536;v 2rm;v 4e;v 2tx 537;v 32g;v 2zo 538;v 2x8 539;v 2x8 53a;v 325;v 4z d3 2sf;d 2z1;d 2s0;d 2w2 di;d 7c hv;d 323 hv;d 329;d 32a;26 k9;26 ka;26 i3;26 309;26 35j;26 12j;26 2yu;26 31p di 53b;26 2u5 53c;26 363 di 2wu;26 363 53d;26 32a 53d;26 h1 53e;26 2wt 3s;26 2yp di 53f;26 11j;26 te;26 2zq;26 qg;26 2u7 53g;26 2u7 53h;26 pg;26 7i 31e;26 2wy;26 2wl;26 31u 53i;26 31z;26 33k di;g 53j -2 53k -2 53l;g 53k -2 53m -2 53n;g 53o 53p;g 53q 53r;g 1e 341 2xs;g 2xu;g 2xt;g 2v4;7 53k -2 53s -2 hv 53t;7 53k -2 53s -2 53t;7 1e 2sq 2xs;7 53u 2xs;7 hv 2wo 2y3;i 2v3;i 2x7;i 35g;i 2pq;i 2xs;i 35c;1h xf;1h k1;1h ix;1h o3;1h 126;1h 125;1h 11w;1h kc;1h 11m;1h z0;1h jq;1h jr;1h 107;1h 10k;1h o4;1h we;1h io;1h y5;1h 12q;1h 356;1h 358;1h 31n;1h 2qx;1h 34n;1h 30y;1h 34u;1h 2x7;1h 2rq;1h 31o;1h 34z;1h 53v 5j -2 53w;1h 53x 53y;1h 53z -2 6v 2we -2 1;1h 53z -2 540 -2 1;1c hm;1c 1r;1c hn;1c fb;1c fc;1c fd;1c 4h;1c ho;1c 4m;1c 1i;1c 1s;1c 5q;1c d9 1;1c cz 1;1c 541 di -2 542;1c hv 543;1c 544 -2 545;1c 33t;1c 36e;1c 36h;1c 2z5 3s 36g;1c he 546;1c 547 548;1c 6v 35g;1c 35g;1c 2wb;1c 2wc;1c 2sz;1d 36g;1d 2rw;1d 2x7;1d 2v3;1z x 341 549;1z 1e 3f 2uj 2xj;1z 1e 54a 2xj;0 6t 35a;0 359;0 35f;0 gn 54b -2 54c;0 gn 54b -2;0 2rm 54d -2 54e;0 35g;1m 2va;1m 2yf;1m 2s6;1m 2s2;1m 30f;1m 36o;1m 36u;1m 34i;1m 32v;1m 346;1m 35s;1m 2xy;1m 2y0;1m 2yd;1m 30t;1m 2ul;1m 32h;1m 33l;1m 2s5;1m 2yx;1m 2vb;1m 2yi;1m 2rv;1m 2s8;1m 312;1e 30x;1e 2pe;1e 357;1e 2pz;1e 2q4;1e 343;1e 2qv;1e 31m;1e 2qb;1e 34t;1e 342;1e 2wh;1e 33z;1e 36j;1e 2vq;1e 32l;1e 32m;1e 2sm;1e 2rn;1e 2uh;1e 33e;1e 310;1e 2qg;1e 34v;1e 2ss;1e 2rs;1e 30a;1e 30e;1e 320;1e 33h;1t 54f 54g -2 54h;1t ff -2 54i -2 54j;1t 54k 54l 54m;5 54n -8 54o;5 54p -2 hv 2x6;5 54p -2 54q;u 32l;u 32m;u 32k;u 54r 54s;u gn 54t 54u;u 54v 54w;24 54x 54y;1l 54z -2 2tx 2va -2 550;1l 54z -2 2tx 2yf -2 550;1l 54z -2 551 -2 550;1l 552 -2 54z -2 553;1l 31d;1l 2u0;1l 31a;1l 32f 552;1l 2r8 di 36q;1l 2tq di 36q;m qu;m qj;m 554 555;m qt;m qs;2 q4;2 tg;2 2yy;2 zr;2 31r;2 105;2 2xe;2 sd;2 301;2 zs;2 yz;2 2xa;2 2x2;2 2rf;22 2u4;22 xk;22 2u3;22 2ph;22 33o;22 2sh;22 2wz;17 2va;17 2yf;17 34i;17 32v;17 2yd;17 32h;17 2vc;1v d9;1v d8;1v cz;1v cy;1v 33n;1v 8c;1v 2r5;1v 2ux di;1v 2t6;1v 5m;1v 2pa;1v 2wd;1v 2y1 di;1v 36t 92;1v 32d;1v 2t7;1v 2po di 92;1v 2r9;1v 2s3;1v 2yz;1v 334 di;1v 2rc;1v 36v;1v 33s;1v 35i 359;a 2xr;a 31f;a 2um;a 2un;a 2ry;a 2qk;a 2yc;a 2ov;a 2q9;4 35d fj 31c;4 35e fj 31c;4 2r3 31q;4 2r4;4 gl 2r3 31q;4 35d 31c;r xl;r vc;r js;r 2zz;r 2qk;r q3;r 2v5;r 2q5;r 2wm;r 6n 2x4;r jt;3 2qp;3 2xl;3 2xn;3 2qs;3 2xq;3 2qt;3 2xm;3 2xk;3 2qr;1s 32e;1s 32t;1s 32s 6n;1s 300;1s 2xw;1s 2xv;1s ef 2zl;1s bx 2zl;1s bx;1s ef;1s 36l;1s 2zp 2qq;1s yy;1s 2x5;1s 31y;27 2z2 556 2t8;27 2z2 556;27 1j 557;27 2tx 2q3;27 2z2 34x;27 2vb;27 2yg;27 2xy;27 2y0;27 32h;27 2yd;27 ke;27 sb;27 2s7;27 kj;27 335;27 qh;27 2u8;27 2yx;27 2yi;27 2p0;1q hw 35k;1q 6t 35k;1q 2r6 2vp;1q 6t 2rg;1q 2rg;1q 34f;1q qr;1q ud;1q 2yw;1q 2s4 di;1q 2xb 1g;1q 2uy 1g;1q 36b;1q 2py;1q 35l;15 558 -2 559;15 55a -2 hv 2tv;15 55a -2 558;1a 2zx;1a 341 2qo;1a 1e 2wo 2z6;1a 1e 2se 2z6;1a 2sq 2z6;1a 33a;1a 33b;1a hv 339;1a u 339;1a 2xo;25 351;25 350 2wi;25 352;25 350 2wj;25 353;25 350 2y8;25 354;25 2wk bt 350;25 30c;n qd 55b;n 55c -2 2v2;n he 2v1 -2 55d;n 2wx;n 2t9;n 2t1;n 3 30q 2v2;n 3 55e;h 2p5 2rn 53q 55f;h 2p5 2ro 53q 55f;h 2wt 2rn 53q 55f;h 55g 53q 55f;h 55h 55i;h 2zg 367 2ou;x 2yk;x sw;x 2yl 55j;x 2p5 55k;x 2wt 2z7;13 2x8 55l;13 2zo 55m;13 55n -2 2ze 55o;13 92 2zm 2zo 55p;13 30s;1r ac 2zh 0 2uo 30a;1r ac 2zh 0 55q;1r 55r 0 2uo 30a;1r 55r 0 55q;1r 2yb 55s;1r 2r1 55t;1r 30a 323 2r1;1r 30a 2r1;1r 2rm 4z hv 32f;1r h1 36p 2xd;1r 2pb 2vu ac;1r 2pb 2tg;1r 2u9 2qc;1n 2yp di 31x di 31x 2s0 2w9 2zh;1n 2yp di 31x di 31x 2s0 2wp gl 0 32x;1n 2yp di 31x di 31x 2s0 2rz 0 32x;1n 2yp di 31x di 31x 2s0 2wp 0;1n 2yp di 31x di 31x 2s0 55u;1n 2po di di 31x 2s0 2w9 2zh;1n 2po di di 31x 2s0 2wp gl 0 32x;1n 2po di di 31x 2s0 2rz 0 32x;1n 2po di di 31x 2s0 2wp 0;1n 2po di di 31x 2s0 55u;1n 55v di 31x 2s0 2w9 2zh;1n 55v di 31x 2s0 2wp gl 0 32x;1n 55v di 31x 2s0 2rz 0 32x;1n 55v di 31x 2s0 2wp 0;1n 55v di 31x 2s0 55u;1n 2yp di 31x 31x 2s0 2w9 2zh;1n 2yp di 31x 31x 2s0 2wp gl 0 32x;1n 2yp di 31x 31x 2s0 2rz 0 32x;1n 2yp di 31x 31x 2s0 2wp 0;1n 2yp di 31x 31x 2s0 55u;1n 2po di 31x 2s0 2w9 2zh;1n 2po di 31x 2s0 2wp gl 0 32x;1n 2po di 31x 2s0 2rz 0 32x;1n 2po di 31x 2s0 2wp 0;1n 2po di 31x 2s0 55u;1n 55v 31x 2s0 2w9 2zh;1n 55v 31x 2s0 2wp gl 0 32x;1n 55v 31x 2s0 2rz 0 32x;1n 55v 31x 2s0 2wp 0;1n 55v 31x 2s0 55u;1n 2yp di 31x di 2s0 2w9 2zh;1n 2yp di 31x di 2s0 2wp gl 0 32x;1n 2yp di 31x di 2s0 2rz 0 32x;1n 2yp di 31x di 2s0 2wp 0;1n 2yp di 31x di 2s0 55u;1n 2po di di 2s0 2w9 2zh;1n 2po di di 2s0 2wp gl 0 32x;1n 2po di di 2s0 2rz 0 32x;1n 2po di di 2s0 2wp 0;1n 2po di di 2s0 55u;1n 55v di 2s0 2w9 2zh;1n 55v di 2s0 2wp gl 0 32x;1n 55v di 2s0 2rz 0 32x;1n 55v di 2s0 2wp 0;1n 55v di 2s0 55u;1n 2yp di 31x 2s0 2w9 2zh;1n 2yp di 31x 2s0 2wp gl 0 32x;1n 2yp di 31x 2s0 2rz 0 32x;1n 2yp di 31x 2s0 2wp 0;1n 2yp di 31x 2s0 55u;1n 2po di 2s0 2w9 2zh;1n 2po di 2s0 2wp gl 0 32x;1n 2po di 2s0 2rz 0 32x;1n 2po di 2s0 2wp 0;1n 2po di 2s0 55u;1n 55v 2s0 2w9 2zh;1n 55v 2s0 2wp gl 0 32x;1n 55v 2s0 2rz 0 32x;1n 55v 2s0 2wp 0;1n 55v 2s0 55u;1n 2yp di 31x di 31x 2w9 2zh;1n 2yp di 31x di 31x 2wp gl 0 32x;1n 2yp di 31x di 31x 2rz 0 32x;1n 2yp di 31x di 31x 2wp 0;1n 2yp di 31x di 31x 55u;1n 2po di di 31x 2w9 2zh;1n 2po di di 31x 2wp gl 0 32x;1n 2po di di 31x 2rz 0 32x;1n 2po di di 31x 2wp 0;1n 2po di di 31x 55u;1n 55v di 31x 2w9 2zh;1n 55v di 31x 2wp gl 0 32x;1n 55v di 31x 2rz 0 32x;1n 55v di 31x 2wp 0;1n 55v di 31x 55u;1n 2yp di 31x 31x 2w9 2zh;1n 2yp di 31x 31x 2wp gl 0 32x;1n 2yp di 31x 31x 2rz 0 32x;1n 2yp di 31x 31x 2wp 0;1n 2yp di 31x 31x 55u;1n 2po di 31x 2w9 2zh;1n 2po di 31x 2wp gl 0 32x;1n 2po di 31x 2rz 0 32x;1n 2po di 31x 2wp 0;1n 2po di 31x 55u;1n 55v 31x 2w9 2zh;1n 55v 31x 2wp gl 0 32x;1n 55v 31x 2rz 0 32x;1n 55v 31x 2wp 0;1n 55v 31x 55u;1n 2yp di 31x di 2w9 2zh;1n 2yp di 31x di 2wp gl 0 32x;1n 2yp di 31x di 2rz 0 32x;1n 2yp di 31x di 2wp 0;1n 2yp di 31x di 55u;1n 2po di di 2w9 2zh;1n 2po di di 2wp gl 0 32x;1n 2po di di 2rz 0 32x;1n 2po di di 2wp 0;1n 2po di di 55u;1n 55v di 2w9 2zh;1n 55v di 2wp gl 0 32x;1n 55v di 2rz 0 32x;1n 55v di 2wp 0;1n 55v di 55u;1n 2yp di 31x 2w9 2zh;1n 2yp di 31x 2wp gl 0 32x;1n 2yp di 31x 2rz 0 32x;1n 2yp di 31x 2wp 0;1n 2yp di 31x 55u;1n 2po di 2w9 2zh;1n 2po di 2wp gl 0 32x;1n 2po di 2rz 0 32x;1n 2po di 2wp 0;1n 2po di 55u;1n 55v 2w9 2zh;1n 55v 2wp gl 0 32x;1n 55v 2rz 0 32x;1n 55v 2wp 0;1n 55v 55u;1n 2wp gl 0 32x 55w;1n 55x 0 32x 55w;1n 55y -2 55z -2 560;1n 561 -2 x 562;1n 2qy di 31x;1n 2qy 2si;1n 2so 2po;12 563 2rn 2zj;12 563 564;12 35k 7c 2ze 565;12 35k 2ze 565;o di 566 -2 567;o 568 569 56a -2 56b;o 2w8 2vw 56c;o 56d 56c;o 2uv fo 2wn 56e;o 2uu 2yr 2wn 56e;o 2to 2wn 56e;23 56f 56g 56h -2 56i;23 56g 56j 56k -2 56l;23 6l 1w -4 56m -4 56n;23 2yo 2z6 7c -4 56m -4 56n;23 2wa 7c -4 56m -4 56n;23 6l 2w7 -4 56m -4 56n;23 32y di -2 1e 3s 32y -2 56o;23 32y di -2 56p -2 56o;23 32y 49 -2 1e 3s 32y -2 56o;23 32y 49 -2 56p -2 56o;23 323 di -2 1e 3s 32y -2 56o;23 323 di -2 56p -2 56o;23 32y di -2 1e 3s 32y -2;23 32y di -2 56p -2;23 32y 49 -2 1e 3s 32y -2;23 32y 49 -2 56p -2;23 323 di -2 1e 3s 32y -2;23 323 di -2 56p -2;23 he 2w2 56q 56r 5j 56s;q h0;q 55;q dn;q do;q ac;t o2;t 2sx;t 30g;t 2x1;t 2t3;s rt;s 12d;s kd;s 2vp;s 2qj;s 2rr;s 2rt;s 2ta;6 56t 56u -2 56v 56w 4c 2yh;6 56t 56u -2 56v 56w 56x;6 56t -2 56v 56w 4c 2yh;6 56t -2 56v 56w 56x;6 56t 56u -2 56w 4c 2yh;6 56t 56u -2 56w 56x;6 56t -2 56w 4c 2yh;6 56t -2 56w 56x;6 31l 56y;6 2sd;6 33d;6 2wr bt 2sc;y 33m 322;y bt 322;y 1e 322;1f se;1f yx;1f 2z4;1f t2;1f q2;1f j1;1f l4;1f sa;1f iz;1f 12l;1f 2rn;1f 31v;1f oq;1j 56z 570;1j 306;1j ve;1j vd;1j wz;1j 571 572;1j 2sj 2zl;1j 2sj 2ye;1j 90;1j fo;1j 2qh;e 11k;e 2t0;e 2yf;e 2va;e 2tq;e 30p;e 2r8;e 2rx;e 2qe;e 2ql;e 2vs;w 0 1y 0 573 574 ee;w 0 0 573 574 ee;w 0 1y 573 574 ee;w 0 573 574 ee;w 0 1y 0 573 ee;w 0 0 573 ee;w 0 1y 573 ee;w 0 573 ee;w 0 1y 0 573 574;w 0 0 573 574;w 0 1y 573 574;w 0 573 574;w 0 1y 0 573;w 0 0 573;w 0 1y 573;w 0 573;w 575 0 1y 0 576 577 ee;w 575 0 0 576 577 ee;w 575 0 1y 576 577 ee;w 575 0 576 577 ee;w 575 0 1y 0 576 577;w 575 0 0 576 577;w 575 0 1y 576 577;w 575 0 576 577;w 578 1y 579 57a 57b ee;w 578 579 57a 57b ee;w 578 1y 57a 57b ee;w 578 57a 57b ee;w 6v 568 2us;w 362 57c 57b ee;w 57d 568 57e;c 57b 57f;c 104;c 2wt ee;c 12m;k gl hv 2w5;k gl 36n;k 36n;k 2wg;k 2wf 2zn;k 2zp;k 2w6;k 2w4;k 324;f 57g 34c 57h;f 57g 57h;f 57g 2vf;f 11k 57i -2 1;f 11k -2 1 -2 57j;f 1 -2 v ee 11k;f 1 -2 c5 ee 11k;f 1 -2 3y 368 11k;f 1 -2 c5 32x 11k;f 1 -2 c5 368 11k;f 1 -2 331 11k;f 2vf 349 57k;f 57l 57m;f 2ub 2up;f 57n 57o;f 2su 2q6;f 2zo 319;1g 57p -2 57q;1g 57r -2 57s;l 36g;l 33t;l 2vf;l 2vg;l 33j;l 2rk;l 2xz;16 56g 57t 57u;16 56g 57u;16 57v 57w;16 30j;1b 57x -2 57y -2 57z;1b 57x -2 57y -2;1b 318 2vf -2 580;1b 581 -2 580;1b 582 -2 583;1b 584 -2 582;1b 0 30q gl 2wt;1b 0 30q c5 33t;1b 0 30q c5 33i;1b 0 30q 7g 33i;1b 0 30q 585;1b 0 gl 2wt;1b 0 c5 33t;1b 0 c5 33i;1b 0 7g 33i;1b 0 585;1b 30p gl 2wt 586;1b 30p 5j 2wt 586;1b 30p 587 586;1b 30p gl 2wt;1b 30p 5j 2wt;1b 30p 587;1b 588 589;1b 35v;9 31g;9 34r;8 2t4;8 541 58a;8 2tq di;8 36m;8 2t6;8 he 58b;8 2tb;j 58c -2 58d -2 hv 2x6;j 58c -2 58d -2 58e;j 58c -2 58d -2;j 2wf 2zn 2qi;10 pl;10 12p;10 10r;10 2p2 5j 58f;10 12o 58g 58h;10 2vh;10 2ud;10 10z;19 2zu;19 2zt;19 31t;19 35o;19 35p;19 30d;p 58i 58j 58k;p 58i 58j;p 58l 58m;p hv 2w5;p 36n;p 2w6;p 30i;1o 360;1o 35z;1o 35x;1o 35v;1o 35w;1o 58n -2 x 341;1o 58n -2 72 2qf;1o 58n -2 35t;1o 113;1o tx;1o 9o 34o;1o 33v;1o 9o 2u2;1o 11p;1o 11q;1o 2zv;1p um;1p 11o;1p 12h;1p uo;1p 58o 58p hv 2w5;1p 58o 58p 58q;1p 58r;1y 58s 58t -2 58u;1y 58s -2 58u;1y 58v -2 58w;1y 58x 2zp 2q6;1y 58x 2q6;1y 0 2q6 58y;1y 58z -2 0 590;1y 591 592;1y 30b 2ru;1y 13 339;1y 590 593;1y 2uq;1y 2ut;20 o5;20 2sz;20 2q8;20 2y1 -2 1e;20 2w0;20 rx;20 12c;20 2za 2w0;20 36d -2 4g;20 2y1 di;b sj;b 2xx;b 2sk 12g;b 2xx 35n;18 2rx;18 2qe;18 2va;18 2yf;18 30p;18 2ql;18 34i;18 2vt;1w 594 di 595 596 -2 597 -2 598 -2 599;1w 594 595 596 -2 597 -2 598 -2 599;1w 59a -4 0 366 599;1w 59a -4 0 599;1i 59b di 59c -2 59d;1i 59b 59c -2 59d;1i 59e 5j 59f 59g;1i 2zc 2yj;1i 32w;1i 31i;1i 2qu di 6q 2sq 333;1x 32l;1x 32m;1x 32k;1x 32n",
  "es": "11 9z;11 3gd;11 3eu;11 dj;11 3g6;11 3kv;11 9s;11 3g0;11 3dp;11 3do;11 3ck;v 9z 3km;v 9z 59h;v 9z d1 3i1;v 9z 3j3;v 9z -2 59i;v 3dv 59j;v b 3fk;v 3k4;v dj 3ch 3gt;v dj 59k;v 37r 3j;v 9z 4z fi 3ce;v 9z 4z 3ce;v 9z 3dt 3cx -2 59l;v 9z d1 3jg -2 59l;v 9z 59m -2 59l;v 3fp 9z;v dg 9z;v b 8l 3kx;d 3ar;d 3as;d c1 3cz;d 3lb cc;d 3cz;d 3jz;26 ox;26 pw;26 pz;26 3le;26 3hh;26 3aj;26 3l5 3aj;26 ng;26 zi;26 37f;26 ih;26 dg 7t 3hi;26 dg eg 3hi;26 dg 59n;26 3af 59o;26 3ip 7t 3hi;26 3iq 3hi;26 3ay;26 na;26 3ed 3j;26 zw;26 11y;26 3ge 3cw;26 3cw 3ge;26 3bs 3cw;26 9z d1 59;26 39s 3j 3k6;g 59p -2 c1 59q -2 59r;g 59p -2 c1 59q -2;g 59s 59t;g 59u b 38t -2 59v;g 59u c1 3ai -2 59v;g b 38t 3j 7q 59w;g b 3ga 38t;g 59x 59y;g 3dp;g 3do;g dj 3ab;g b4;g 35;g 18;g cj;7 b 38t 3j 7q 59z;7 b 38t 3j 84 59z;7 b 38t 3j 38k 59z;7 b 38t 3l 59z;7 c1 3ai 3j 7q 59z;7 c1 3ai 3j 84 59z;7 c1 3ai 3j 38k 59z;7 c1 3ai 3l 59z;7 c1 e4 3ai;7 ug c1 5a0 5a1;i 3l1;i 3ak;i 3d2;i 3az;i 3kz;i 37s;1h 5a2 5a3 -2 3cl 3fj;1h 5a2 5a3 -2 5a4;1h 5a5 if;1h 5a6 3j 3dg;1h 5a6 5a7;1h 5a8 -2 1;1h 3h9 5a9;1h 3h9 5aa;1c b5;1c bc;1c be;1c b3;1c d;1c e;1c bb;1c 70;1c 71;1c ez;1c f0;1c 3p;1c 3q;1c f;1c 4s 1;1c 4q 1;1c 5ab -2 5ac;1c 5ad -2 5ae;1c d1 5af;1c b 3gt;1c 39l 3j 5ag;1c 3ex 3j 5ah;1c c1 5ai;1c 3fi 5aj;1c 5ak;1c 9z 3j3;1c 5al -8 5am;1c 3dm 5an;1d 3gt;1d 3d2;1d 3az;1z b 5ao 5ap;1z b 7q 5aq 3ai;0 c1 377;0 c1 37s;0 37s;0 3i4;0 37r 5ar -2 5as;0 2u 37q;1m 3k2;1m 3kt;1m 38g;1m 3i5;1m 38b;1m 3jd;1m 3ju;1m 3hm;1m 39i;1m 3g8;1m 395;1m 3id;1m 3cv;1m 3ks;1m 3bm;1m 38h;1m 3kj;1m 3h8;1m 3fm;1m b7;1e 3em;1e 3j9;1e 3mg;1e 3he 3j 5at;1e 10n;1e 3ln;1e 3d8;1e 38r;1e 3k6;1e 37h;1e 3e0;1e 3m0;1e kz;1e 3cl 3fj;1e 3j0 3fj;1e 7n;1e 3bj;1e 3bk;1e 3ko;1e 3mj;1e 38e;1e 3h3;1e 3mb;1e 3fg;1e 3a0;1e 3co;1e 3c1;1e 3hl;1e 3ik;1e 38p;1e 3hx;1t 3gy -2 5au 5av 5aw;1t 3gy -2 5au 5aw;1t 5ax 5ay 5az;5 5b0 -8 5b1;u 7n 3j 3eh;u 7n 3j 38d;u 7n 3j 3d8;u 7n 3j 3lk;u 7n 3ei;u 5b2 5b3;u 37r 5ar 5b4 -2 5b5;u 37r 5ar 5b4 -2;u 5ao 5b6;24 5ao wd;24 3id 5b7;1l 3j3;1l 5b8 -2 5b9 -2 5ba;1l d1 -2 5bb -2 8l 3kx;1l d1 -2 5bb -2 5b9;1l 5bc 8l 3kx;1l 5bc 5bd;m 106 3j 3j8;m 106 3j8;m 3l0 5be;m 3l0 5bf;2 37p 3h7;2 3av 3kc;2 3av 3j 3g1;2 39b;2 39a 3ib;2 39a;2 117;2 3bi;2 3fh 3j 3bi;2 m1;2 lx;2 3ci;2 37j;2 3gs;2 3g5;2 3kj;22 3di 3j 5bg;22 3bb;17 3k2;17 3kt;17 3g8;17 3jd;17 38b;17 3id;17 3bm;1v 5bh;1v 3ew 2u;1v 3ew b;1v 16 39c;1v 3e8;1v 374;1v 3jk 2u;1v 3g3;1v d1 3jg;1v 3ar 3i3;1v 3bj 3jf;1v 39j 2u;a mr;a ps;a 3c7;a os;a 3da;a pt;a r8;a 3c6;4 c1 37m 3ey;4 c1 37l 38s;4 37m 3ey;4 37l 38s;4 37u hj 3jv;4 c1 3at hj c1 3b6;4 3dc hj 3bn;4 3dc hj 3jv;4 3au hj 3lt;r v1;r 44;r 9v;r nv 3fz 3j 3e3;r nv 3j 3e3;r kx 3j 3e3;r kx;r 38u 3j 3e3;r 3he 3j 39n;r 3f3 3j 39n;r 3h0 3j 3fy;r 3l0 3j 3jj;r 38w;3 5bi 3j e4 3ai;3 5bi 3j f5 3ai;3 5bi jy;3 5bj 3j 5bk 5bl;3 5bj 3j 5bl;3 3ai 38a;3 pa k0;3 38y 38a;1s 3gc 3j 7q 3k6 3kk;1s 3gc 3j 3k6 3kk;1s 3k6 3kk;1s md;1s l9 3j 372;1s l9 5bm;1s bx;1s 3gc 3j 3l0;1s 3l0 3j 3ac;1s 37v 3j 3kp;1s 397 3j 3k6;1s 397 5bn;1s 389 4k 3f6;1s 389 5bo;27 3ls 7q 3a1;27 3ls e4 3a1;27 3ls 7q 3d6;27 3ls 7q 3ea;27 fi g9 5bp;27 3b4 3j 7q 3a1;27 3b4 3j 7q 3d6;27 3b4 3j 3a0;27 r 3e9;27 3i5 3x;27 dg 5bq 5br;27 3bm;27 395;27 3id;27 38c;27 39u;27 39v;27 3m6;27 3h1;27 xe;27 3cy;27 3l7;27 37b;27 37i;27 3kj;1q 3b0 b 3lk;1q 3he 3j 3lk 4k 3me;1q 4k 7q 3c1;1q b 7q 3c1;1q ud;1q 38u 3j 39n 1g;1q 4k 3hs;1q 3bh;1q 3hr;1q 120;1q 4k 3me;1q 3m9;1q 3e7;1q 3he 3j 39n 1g;1q 3jj 3ez;15 5bs 3j 5bt -2 5bu 5bv;15 5bs 5bt -2 5bu 5bv;15 5bs 3j -2 5bu 5bv;15 5bs -2 5bu 5bv;1a 389 5bw;1a 3ga 389;1a b e4 3g7;1a b f5 3g7;1a 3ai 3j 3ig;1a 3gy 3i8;1a 3by 398;25 3e4 c1 3mc;25 3md;25 3mc 3e4;25 3ma c1 3mc;25 3e4 4k 3mc;n 5bx 5by 3 5bz;n 5bx 3 5bz;n 5bx 5by 5bz;n 5bx 5bz;n 3dg 3j -2 5c0;n 3dh -2 5c0;n 3 5c1;n 3dh 3;h 3lh 84 38o 5ad 5c2;h 3lh 84 3kn 5ad 5c2;h 3lh 7s 3ko 5ad 5c2;h 3lh 84 cc 5ad 5c2;h 38k 38o 5ad 5c2;h 3lh 4i 3fx 5ad 5c2;h 3lh 84 3hw 5ad 5c2;h 3a1 5c3;h 5c4 mf 3j 3ej;h 5c4 mf 5c5;h 3g0 5c6 3iv;x 5c7 sv;x 3lh 7s tp;x 3j 3lh 7s tp;x 3j 3af tp;x 5c8 tp;x hy b 3lh 7s 3fz;x hy b 3lh 84 3gv;x hy b 3lh 4i 3fx;13 9z d1 3jg 5c9;13 9z d1 3g3 5c9;13 9z 3jg 5c9;13 9z 3dt 3cx 5c9;13 9z 3g3 5c9;13 9z d1 3hy 5c9;13 dj 5c9;13 2u ad dj 59l;13 3cp 9z 5ca;1r 3il 3km 0 3m7 3bh;1r 3il 3km 0 5cb;1r 3km 3il 0 3m7 3bh;1r 3km 3il 0 5cb;1r 5cc 0 3m7 3bh;1r 5cc 0 5cb;1r 3lw 5cd;1r 5ce 9d sp;1r 5ce sp;1r 3lw 3gk;1r 37r 3j cc d2 3aw 3kx;1r 37r 3j cc d2 3kx;1r 3ge 3m8 3km;1r 3ge 5cf;1r 3il 3hn 3hl;1r 3hn 3hl;1n 5cg -2 3ag 37r;1n 5cg -2 3j 3ej;1n 5cg -2 4k 0 3dz;1n 5cg -2 4k 7s 3ie;1n 5cg -2 37r 3j 0 3dz;1n 5cg -2 4k 3fk;1n 5cg -2 5ch;1n 3ax 3j 7s 3ie 0 3dz dg 9z;1n 3ax 3j 7s 3ie 0 3dz 3j 82 39z;1n 3ax 3j 7s 3ie 0 3dz 5ci;1n 4k 7s 3ie 0 3dz dg 9z;1n 4k 7s 3ie 0 3dz 3j 82 39z;1n 4k 7s 3ie 0 3dz 5ci;1n 3ax 3j 3ie 0 3dz dg 9z;1n 3ax 3j 3ie 0 3dz 3j 82 39z;1n 3ax 3j 3ie 0 3dz 5ci;1n 4k 3ie 0 3dz dg 9z;1n 4k 3ie 0 3dz 3j 82 39z;1n 4k 3ie 0 3dz 5ci;1n 3ax 3j 7s 0 3dz dg 9z;1n 3ax 3j 7s 0 3dz 3j 82 39z;1n 3ax 3j 7s 0 3dz 5ci;1n 4k 7s 0 3dz dg 9z;1n 4k 7s 0 3dz 3j 82 39z;1n 4k 7s 0 3dz 5ci;1n 3ax 3j 0 3dz dg 9z;1n 3ax 3j 0 3dz 3j 82 39z;1n 3ax 3j 0 3dz 5ci;1n 4k 0 3dz dg 9z;1n 4k 0 3dz 3j 82 39z;1n 4k 0 3dz 5ci;1n 3j 82 39z -2 5cj -2 5ck;1n dg 9z -2 5cj -2 5ck;1n ad -2 5cj -2 5ck;1n 5cl e4 5cm;1n 3b1 3i7;1n 3aq 3i7;1n 3jm 3m3;1n j8;12 9z 65 3i9 3j 3k7;12 9z 65 5cn;12 5co 3i9 3j 3k7;12 5co 5cn;12 3c1 9z 5ca;12 9z d1 5cp -2 3c1;o 5cq 3kd -2 5cr;o 5cs 5ct 5z 3kd -2 5cu;o 5cs 5ct 5cv -2 5cu;o 5cw 5cx;o a7 39h 5cy;o 5cz 3k7 e4;23 5d0 5d1 5cs 5d2;23 5d3 5cs 5d4;23 5cs 5d2 5z 3kd -2 5d5;23 5cs 5d2 a7 5i -2 5d5;23 5cs 5d2 5i -2 5d5;23 8n 3f7 -4 5ar -4 5d6;23 8v 3g7 4z -4 5ar -4 5d6;23 dv -4 5ar -4 5d6;23 3cd 38j -2 3la 3gz -2 5d7;23 3cd 38j -2 5d8 -2 5d7;23 3cg 38j -2 3la 3gz -2 5d7;23 3cg 38j -2 5d8 -2 5d7;23 7t 3er -2 3la 3gz -2 5d7;23 7t 3er -2 5d8 -2 5d7;23 eg 3er -2 3la 3gz -2 5d7;23 eg 3er -2 5d8 -2 5d7;23 5d9 -2 3la 3gz -2 5d7;23 5d9 -2 5d8 -2 5d7;23 3l4 fh 5da 3gy 5db;23 3ij 3jy 3m2 3fq;23 5dc 3li 5dd;q dg;q 34;q dp;q fl;t s0;t s1;t 3i0;t 3hd;t 3a5 b;s oi;s 3k7;s 3i9 3j 3k7;s 3a1;6 3c1 -2 5de 4c 3fd;6 3c1 -2 5de 5df;6 3c1 3j 3l8;6 3c1 c1 3c9;6 3c1 5dg;6 3jk 7s 3kg 3hz c1;6 3jk 3cg 3hz c1;y c1 3kf;y gb 3kf;y 3dr;y 3mk;y 3ml;1f m9;1f ov;1f 3fl;1f iv;1f im;1f y6;1f l5;1f sq;1f 3ly;1f 3lx;1f mc;1f 394;1f lu;1f qv;1j 3j2 3e1;1j 3k0;1j 5dh 5ar 5di;1j 5dh 5di;1j 5dj 5dk;1j wv;1j 3ch 5dl;1j 39r;1j 3cm;1j 3lz;e q7;e 3eg;e 3k2;e 3kt;e lg;e lj;e ue;e ws;e k3;w 0 5dm 0 5dn 5do 5dp;w 0 0 5dn 5do 5dp;w 0 5dm 5dn 5do 5dp;w 0 5dn 5do 5dp;w 0 5dm 0 5dn 5do;w 0 0 5dn 5do;w 0 5dm 5dn 5do;w 0 5dn 5do;w 5dq 0 5dr 0 5ds 5dt 3x;w 5dq 0 0 5ds 5dt 3x;w 5dq 0 5dr 5ds 5dt 3x;w 5dq 0 5ds 5dt 3x;w 5dq 0 5dr 0 5ds 5dt;w 5dq 0 0 5ds 5dt;w 5dq 0 5dr 5ds 5dt;w 5dq 0 5ds 5dt;w 5du 5dr 5dv 5ds 5dw 3x;w 5du 5dv 5ds 5dw 3x;w 5du 5dr 5ds 5dw 3x;w 5du 5ds 5dw 3x;w 4k 5cs 3la 3f2;w 5dx 3fq 5dw 3x;w 5dy 5cs 5dz;c 5dw 3x;c nl;c 38k 3x;c c1 3dz;c b 7q 3k8;c c1 3k8;c z8;k 3b2 38v;k 4k 38v;k 3b2 e4 38v;k 3b2 f5 38v;k 3gi;k 4k 3f6;k 3jc;k 3l2;k 3fv;k 38x;k 3l3;f 3bf 3cq 3b2;f 3bf 5e0;f q7 3bf 4k 3f6;f q7 3bf 5e1;f q7 8l 3j -2 1;f q7 r 3fk -2 1;f q7 5e2 -2 1;f q7 1 -2 5e3;f 3eg 3cq 3ct;f 3eg 5e4;f 3f1 3d4;f uk 5e5;f 3kw 5e6;f dj 5e7;f 3lk 3ct;1g 5e8 5e9 3eg 3j;1g 5e8 5e9 5ea;1g 5e8 3eg 3j;1g 5e8 5ea;1g 5eb 3j 3ga 395;1g 5eb 3j 395;1g 5eb wt;l 3gt;l 3lq;l 3d7;l 3bf;l 3dm;l 3ja;l 3az;16 5cs 3ic 3ai 5ec;16 5cs 3ai 5ec;16 5cs 3ic 3ai;16 5cs 3ai;16 3ai 5ed;1b 5ee 5ef 5eg;1b 5ee 5eg;1b 5eh 2u 5ei 5ej;1b 5eh 5ei 5ej;1b 5eh 2u 5ej;1b 5eh 5ej;1b 0 c1 391 3j 39f;1b 0 c1 391 3j 38k;1b 0 c1 391 c1 38k;1b 0 c1 391 c1 3lo;1b 0 c1 391 c1 3lq;1b 0 3j 39f;1b 0 3j 38k;1b 0 c1 38k;1b 0 c1 3lo;1b 0 c1 3lq;1b 39f 3l 0 5ek 38k 5el;1b 39f 3j 0 5ek 38k 5el;1b 39f 5ek 38k 5el;1b 39f 3l 0 5ek 5el;1b 39f 3j 0 5ek 5el;1b 39f 5ek 5el;1b 5em -2 5en;1b d1 3il 2u;9 390;8 5eo 3du 3f8;8 5eo 5ab;8 3ix;8 3az;8 396;8 3c2;j b 5a 3j -2 5ep -2 5eq;j 3gy -2 5ep -2 5eq;j 3c5 3j 3gg;10 37d 3j 3lq;10 37d 3j 3gt;10 37d 3j 396;10 37d 3j 3lq 3j 3bf;10 37d 3d5;10 5er 3j 5es 5et 38v;10 tm 3j 3bf;10 rs pk;19 3gw;19 3gx;19 3c2;19 t8;19 38i;p 5eu 5cs 5ev;p 5cs 5ew;p 4k 38v;p 3b2 38v;p b 3bl 3ic;1o xa;1o xc;1o x9;1o x5;1o xb;1o 5ex -2 b 3ga;1o 5ex -2 r 3cs;1o 5ex -2 b 84;1o 5ex -2 b 3gr;1o 5ex -2 b 395;1o 5ex -2 3j 3gb;1o p0 3j 3c2;1o p0 3j 3db;1o p0 vx;1p 37d 3j 5ey;1p 5ez 3j 5f0 5et 5f1;1y 5f2 8n 3ds 5f3 -2 5f4;1y 5f2 5f5 5f3 -2 5f4;1y 5f2 8n 3ds -2 5f4;1y 5f2 5f5 -2 5f4;1y 5f2 8n 3ds 5f3 -2;1y 5f2 5f5 5f3 -2;1y 5f2 8n 3ds -2;1y 5f2 5f5 -2;1y 5f6 b -2 5f7;1y 5f6 -2 5f7;1y 3kw 4k 3f6;1y 3kw c1 3x;1y 3kw 5f8;1y 5f9 0 5fa;1y 5fb 5fc;1y 3jh 3ht;1y nf;20 nc;20 wn;20 ri;20 rv;20 ru;20 3k3 3g4;20 i0;20 37o 3d7;b 3ae;b 3ad;b ti 5fd;b 38f 5fe;18 ue;18 3k2;18 3kt;18 lj;18 yc;18 lg;18 3df;1w 5ff 5fg 5fh 5fi r 3fk 5fj -2 5fk;1w 5ff 5fg 5fh 5fi 5fl 5fj -2 5fk;1w 5ff 5fh 5fi r 3fk 5fj -2 5fk;1w 5ff 5fh 5fi 5fl 5fj -2 5fk;1w 5ff 5fg 5fi r 3fk 5fj -2 5fk;1w 5ff 5fg 5fi 5fl 5fj -2 5fk;1w 5ff 5fi r 3fk 5fj -2 5fk;1w 5ff 5fi 5fl 5fj -2 5fk;1w 5ff 5fg 5fh 5fi 5fj -2 5fk;1w 5ff 5fh 5fi 5fj -2 5fk;1w 5ff 5fg 5fi 5fj -2 5fk;1w 5ff 5fi 5fj -2 5fk;1w 5fm -4 0 5fk;1i 5fn b r 3fk -2 5fo;1i 5fn b 5fp -2 5fo;1i 5fn r 3fk -2 5fo;1i 5fn 5fp -2 5fo;1i 5fq c1 38k 5fr;1i 3fw;1i ci 3j 3fn;1i 3cc 3hk;1x 7n 3j 3eh;1x 7n 3j 38d;1x 7n 3j 3d8;1x 7n 3j 3lk;1x 7n 3ei;1x 7n 3j 380",
  "it": "11 a4;11 8a;11 3tk;11 da;11 9j;11 3ru;11 3rv;11 3rt;11 3r0;v a4 3xf;v a4 5fs;v a4 -2 5ft;v 3rb;v 3r8 b;v b 3t6 2k;v 3wm;v 3x3 5fu;v 3v8 5fv;v a4 4c fi 3ym;v a4 4c 3w7 -2 5fw;v a4 5fx -2 5fw;v 3qs 4c a4 3tx;d 3q6;d 3qm;d 3qn;d dg 3v1;d 3v1;d 3o9;26 111;26 q1;26 px;26 3uo;26 3nv;26 nn;26 zj;26 d1 3vf;26 3ow;26 2n 3ov;26 d1 5fy 5fz;26 z3;26 3ww;26 3vh 3w7;26 128;26 3r3 5g0;26 3r3 3ne;26 a4 3r7;26 3r3 3tu;g 5g1 -2 3a a2;g 5g1 -2 3c 3q0;g 5g1 -2 3py 3o2;g 5g1 -2 3py 3u1;g 5g1 -2 3py 3rf;g 5g1 -2 3py 3nt;g 5g1 -2 3py 3qq;g 7p 3o2 5g2;g 7p 3u1 5g2;g 7q 3rf 5g2;g 7p 3nt 5g2;g 6s 3q0 5g2;g b 3to 3ok;g b 3to 3xn;g b 3ok 3q2 3o2;g b 3ok 3q2 3u1;g b 3ok 3l 3q0;g b 3ok 3q2 3qq;g b 3ok 3to;g 5g3;g 5g4 mq;g 3ru;g 3rt;g 3x3 3ps;g 3x3 3xn;7 b 5g5 5g6 5g7;7 b 5g8 3ok;i 3y1;i 3vk;i 3oo;i 3q4;i 3oj;i 3mq;i 3p3;i 3nf;1h 5g9 -2 5ga -2 3z7 3t4;1h 5g9 -2 5ga -2 5gb;1h 5gc 5gd;1h 5ge 5gf;1h 5gg 3w 0 -2 1;1h 5gg 0 -2 1;1h 5gg 3w -2 1;1h 5gg -2 1;1h 3uq 5gh;1c b6;1c b9;1c b8;1c b3;1c g3;1c g8;1c g4;1c g2;1c g1;1c 23;1c 76 1;1c 77 1;1c 79 1;1c 74 1;1c 5gi -2 5gj;1c 5gk -2 5gl;1c 3a 5gm;1c 3w4 5gn 5go;1c 3yc 5gp;1c 5gq;1c a4 3wc;1c 5gr -8 5gs;1c 5gt 5gu;1d 3u5;1d 3oo;1z r 3to 5gv;1z e6 5gw 3pf;0 6v 3nf;0 3ng;0 3nf;0 3v6;0 3v8 5gx -2 5gy;1m 3xu;1m 3w1;1m ce;1m 3oc;1m 3v3;1m 3s7;1m 3od;1m 3wc;1m 3oz;1m 3rh;1m 3r5;1m 3qj;1m 3sx;1m 3xc;1m 3pk;1m 3t7;1e 3sj;1e 3vv;1e 3z9;1e 3uk 3w 5gz;1e 3v0;1e 3rg;1e 3pr;1e 3nq;1e 3n3;1e 3rz;1e 3ys;1e l0;1e 3z7 3t4;1e 7n;1e 3qg;1e 3oi;1e 3qh;1e 3za;1e 3o8;1e 3z3;1e 3t3;1e 3pj;1e 3p2;1e 3uy;1t bt -2 5h0 -2 5h1;5 5h2 -8 5h3;u 5h4 5h5;u 3v8 5gn 5h6;u 5h7 5h8;1x 7n 3w 3o0;1x 7n 3w 3rg;1x 7n 3w 3o7;1x 7n 3w 3so;1x 7n 3sb;1x 3xr 7n;24 5h7 pr;24 3rh 3nz;1l 3wc;1l 5h9 -2 5ha -2 5hb;1l 5h9 6v 3wz;1l 5h9 5hc;m 5hd 3vu;m 5he 5hf;m 3w3 3uz;2 3on 3rq;2 3ok 3uf;2 3n0;2 117;2 3ql;2 mh;2 m2;2 3xv;2 3ue;2 3sj s;2 3vk 3nt;22 3xn 3w 5hg;22 3wc 3xn;22 3yf;17 3xu;17 3w1;17 3od;17 3rh;17 3qj;17 3wc;1v 76;1v 77;1v 79;1v 74;1v 78;1v 75;1v 8h;1v 8i;1v 8k;1v 8f;1v ip;1v 5d;1v 5f;1v 5e;1v 6w;1v 6x;1v 6y;1v 10x;1v kt;1v lt;1v 3sd b;1v 3sd r;1v 3sd p;1v 3tn;1v 3mo 3o9;1v 3x4;1v 3wi 2u;1v 3nr;a 3po;a ps;a yv;a 3ws;a 3ri;a pt;a ra;4 3rj 4c 3w0;4 3rj 3w0;4 3qr 6j 3sn;4 3na 6j 3sn;4 3q1 4c 3q8;r 3ub;r 3ol 5hh 3s0;r 3qg 5hh 3s0;r 3ud;r 3uk 3w 3xe;r 3y8 3wn;r 3os 3w 3tf;3 5hi 3l 3pf;3 5hi 3l e8 3pf;3 5hi jy;3 5hj -2 3pf 3pq;3 5hj -2 3pf 3o4;3 5hj -2 3pf;3 3pf 3pq;3 3pf 3o4;3 3qy 3pf;1s 3p0 3w 3x8;1s 3p0 5hk;1s bx;1s 3uc;1s 3pu;1s 3ol 3w 3pt;1s 3tq 3w 3ol;1s 3xo;1s 3ry 3o5;1s 3p0 3rd 4c;27 3qk 7p 3nu;27 3qk 7q 3rc;27 fi 3zb jk;27 6v 3om 3w 3nu;27 3v8 3rn;27 3oz;27 3qj;27 3rh;27 3o6;27 3pg;27 3yw;27 3u8;27 3w9;27 3r4;27 3y7;27 3xc;1q r 3p2;1q 6v 3ux;1q 3ux;1q ud;1q 11d;1q 3ud 1g;1q jv;1q 3rs;1q vu;15 5hl 3w 5hm -2 5hn;15 5hl 5hm -2 5hn;15 5hl 3w -2 5hn;15 5hl -2 5hn;1a 3o3 3ua;1a 3to 3o3;1a b e8 3tm;1a b f7 3tm;1a b 3zc 3tm;1a 3pf 3w 3ve;1a bt 3y9;25 3s1 gb 3z4;25 3s1 3z4;25 3z5;25 3w8 gb 3z4;25 3w8 3z4;25 3s1 3yc 3z4;n 5ho 5hp 3 qe;n 5ho 3 qe;n 5ho 5hp qe;n 5ho qe;n 3rk -2 5hq;n 3 5hr;h 3yo 6j 3oh 5hs 5ht;h 3yo 7t 3oi 5hs 5ht;h 3tw 3oh 5hs 5ht;h 3yo 5hs 5ht;h 3nu 3s2 3rk;h 3nu 3ny;h 5hu jk 5hv;x 5hw 3w 3t2;x 5hw 5hx;x 3yo 7t 3tg;x 3w 3yo 7t 3tg;x 5hy 3tg;13 a4 3x4 5hz;13 a4 4c 3w7 5hz;13 a4 3tt 5hz;13 5i0 5hz;13 2u ad 3x3 5i1;13 3qw a4 5i2;1r 3xf 3n6 0 vm;1r 5i3 0 vm;1r 3yq 3uy;1r 3uy 3sv;1r 3yq 3ts;1r 3v8 2k dh 3yk 3xz;1r 3tu 5i4;1r 3us 3uy;1n 5i5 -2 3qs 0 as;1n 5i5 -2 5i6;1n 3qs 0 as 5i7;1n 5i8 -2 5i9 -2 5ia;1n 3mw;1n 3mv;1n dg 3mv;1n 3wj 3yu;12 5i0 5ib;12 3p2 a4 5i2;12 a4 4c 5ic 3n1 3p2;o 4c 3xs -2 5id;o d3 3xs -2 5id;o 3x9 3xs -2 5id;o 5ie -2 5id;o 7q e5 5if 4c 3xs -2 5ig;o 7q f6 5if 4c 3xs -2 5ig;o 7q e5 5if -2 5ig;o 7q f6 5if -2 5ig;o 5ih 5ii;o 5ij 3w 5ik;23 5il 5im 6s 5g8 5in;23 5il 5im 5g8 5in;23 6s 5io 5ip 4c 3xs -2 5iq;23 6s 5io 5ip 2o -2 5iq;23 5io 5ip 4c 3xs -2 5iq;23 5io 5ip 2o -2 5iq;23 8v 3ou -4 5gx -4 5ir;23 3xj -4 5gx -4 5ir;23 dx 3or -2 5is -2 5it;23 3xp 3or -2 5is -2 5it;23 5iu -2 5is -2 5it;23 3mo fh 3so bt 5iv;q d1;q cb;q dp;q c9;t rz;t 3xq;t 3ro;t 3pm;s 3p2;s 3sf;s 3x1;s 3nu;6 3p2 -2 5iw 4c 3sy;6 3p2 -2 5iw 5ix;6 3p2 5iy;y e4 3xa;y gb 3xa;y 3yc 3xa;1f mb;1f z1;1f 3t9;1f ik;1f yn;1f l7;1f 3yt;1f la;1f mc;1j 3wf 3yr;1j 5iz 3l 3un;1j 5iz 3q2 3wf;1j 5iz 5j0;1j 5j1 5j2;1j 3vq;1j 3vi 5j3;1j 3qu;e qq;e 3xu;e 3vs;e uj;e 3p3;e yg;e 3w1;w 0 5dr 0 5j4 5j5 5j6;w 0 0 5j4 5j5 5j6;w 0 5dr 5j4 5j5 5j6;w 0 5j4 5j5 5j6;w 0 5dr 0 5j4 5j5;w 0 0 5j4 5j5;w 0 5dr 5j4 5j5;w 0 5j4 5j5;w 5j7 0 5dr 0 5j8 r 3rn;w 5j7 0 0 5j8 r 3rn;w 5j7 0 5dr 5j8 r 3rn;w 5j7 0 5j8 r 3rn;w 5j9 5dr 5ja 5j8 r 3rn;w 5j9 5ja 5j8 r 3rn;w 5j9 5dr 5j8 r 3rn;w 5j9 5j8 r 3rn;w 9l 5io 3y5 3sr;w 3us 3tb r 3rn;w 2u 6s 5io 5jb;w 3c 5io 5jb;c 5jc 3rn;c qm;c 3tw 3rn;c s aq;c b 3x5;c za;k 3a 3om;k 3ty;k 3vw;k 3y3;k 3op;k 3xb;k 3y4;f 5jd 5je;f qq 3r8 b -2 1;f qq by 3w -2 1;f qq 5jf -2 1;f qq 1 -2 5jg;f qq 5jh 3a 3om;f qq 5jh 5ji;f 5jj 5jk;f 3ss 3ra;f uh 5jl;f 3p4 5jm;f 3x3 5jn;1g 5jo 5jp -2 3to 3oz;1g 5jo 5jp -2 5jq;1g 5jo -2 3to 3oz;1g 5jo -2 5jq;l 3u5;l 3ob;l 3q3;l 3re;l 3xg;l 3xi;l 3ye;16 5jr 3vc 3pf 5js;16 5jr 3pf 5js;16 5jr 3vc 3pf;16 5jr 3pf;16 3pf 3un;1b 5jt 5ju 5jv;1b 5jt 5jv;1b 5jw 5jx 5jy;1b 5jw 5jy;1b 0 bt 3oq 3w 3p3;1b 0 bt 3oq 3w 3tw;1b 0 bt 3oq e4 3tw;1b 0 bt 3oq bt 3yd;1b 0 bt 3oq bt 3tw;1b 0 3w 3p3;1b 0 3w 3tw;1b 0 e4 3tw;1b 0 bt 3yd;1b 0 bt 3tw;1b 3p3 3l 0 5jz 3tw 5k0;1b 3p3 3w 0 5jz 3tw 5k0;1b 3p3 5jz 3tw 5k0;1b 3p3 3l 0 5jz 5k0;1b 3p3 3w 0 5jz 5k0;1b 3p3 5jz 5k0;1b 5k1 -2 5k2;9 3np;8 5k3 5k4;8 3w5;8 3w4;8 rd;8 3z2;8 3sg;j bt -2 5k5 -2 5k6;j 3nx bt 3yp;10 3mx 3w 3ye;10 3mx 3w 3u5;10 3mx bt 3ob;10 3mx 3ra;10 5k7 5k8 3a 3om;10 3se 3ra 3a 3om;19 3u3;19 3xm;19 3t8;19 3u4;p 5k9 5ka 5kb;p 5k9 5ka;p 5kc 5kd;p 3a 3om;p b 3om;1o ym;1o 3wg;1o xj;1o yi;1o yj;1o 5ke -2 p 3to;1o 5ke -2 s 3qx;1o 5ke -2 p 3oz;1o 5ke -2 b 3oz;1o 5ke -2 3w 3tr;1o oz 3w 3xm;1o oz vy;1o 3sc;1o 3xl;1p 3mx 3w 3xm 3a 3om;1p 3mx 3w 3wh;1p 5kf 5kg 5kh 3om;1y 5ki 8v 3up 5kj -2 5kk;1y 5ki 3su 5kj -2 5kk;1y 5ki 8v 3up -2 5kk;1y 5ki 3su -2 5kk;1y 5ki 8v 3up 5kj -2;1y 5ki 3su 5kj -2;1y 5ki 8v 3up -2;1y 5ki 3su -2;1y 5kl -2 5km;1y 3p4 5kn;1y 5ko 0 5kp;1y 5kq 5kr;1y 3vo 3uv;1y ys;20 nc;20 yf;20 rw;20 11n;20 3wl 3ti;b 3pw;b 3pv;b 11f 5fd;b 3zd 3pv;18 uj;18 3xu;18 3p3;18 vv;18 3v2;18 3rx;18 3w1;1w 5ks 5kt 5ku 5kv 6j 3yn 5kw -2 5kx;1w 5ks 5kt 5ku 5kv 6j 3xy 5kw -2 5kx;1w 5ks 5kt 5ku 5kv 5ky 5kw -2 5kx;1w 5ks 5ku 5kv 6j 3yn 5kw -2 5kx;1w 5ks 5ku 5kv 6j 3xy 5kw -2 5kx;1w 5ks 5ku 5kv 5ky 5kw -2 5kx;1w 5ks 5kt 5kv 6j 3yn 5kw -2 5kx;1w 5ks 5kt 5kv 6j 3xy 5kw -2 5kx;1w 5ks 5kt 5kv 5ky 5kw -2 5kx;1w 5ks 5kv 6j 3yn 5kw -2 5kx;1w 5ks 5kv 6j 3xy 5kw -2 5kx;1w 5ks 5kv 5ky 5kw -2 5kx;1w 5ks 5kt 5ku 5kv 5kw -2 5kx;1w 5ks 5ku 5kv 5kw -2 5kx;1w 5ks 5kt 5kv 5kw -2 5kx;1w 5ks 5kv 5kw -2 5kx;1i 5kz 3n4 0 5l0;1i 5kz 6j 3yn 5l0;1i 5kz 5l1 5l0;1i 5l2 bt 3tw 5l0;1i 3te;1i 3tl 3t1;1i 3wt 3ur",
  "pt": "11 9h;11 475;11 45v;11 d6;11 46x;11 46y;11 9m;11 455;11 454;11 447;v 9h dm;v 9h 5l3;v 9h -2 5l4;v 1a 5l5;v b 46i;v 49w;v d6 5l6;v 404 5l7;v 9h 4c 451;v 9h 4c 46u -2 5l8;v 9h 4c 48g -2 5l8;v 9h 4c 46v -2 5l8;v 9h 48g -2 5l8;v 43q 9h;v ad 469 4ap;d 432;d 433;d c1 44l;d 44l;d ej 3j;d ej cc;26 kk;26 qo;26 pw;26 pz;26 486;26 42m;26 ng;26 101;26 d1 3zu;26 48v 5l9;26 na;26 48t 5la 5lb;26 d1 5lc 47v;26 127;26 44i 5ld;26 9h 422;26 3zt;26 40h b;g 5le -2 c1 a7;g 5le -2 47w 43l;g 5le -2 47w 47d;g 5le -2 47w 43k;g 5le -2 47w 44w;g 5le -2 47w 40f;g 5le -2 47w 43r;g b 43l 5lf;g b 47d 5lf;g b 44w 5lf;g b 40f 5lf;g ad 43k 5lf;g 5lg 471 425;g 5lg 415 3a 43l;g 5lg 415 3a 47d;g 5lg 425 3a 43l;g 5lg 425 3a 47d;g 5lg 471 415;g 5lg 415 45 43k;g 5lh;g 5li 5lj;g 455;g 454;g d6 42r;7 b 415 5lk 5ll;7 c1 425 5lk 5ll;7 c1 e5 425;i 4ar;i 41b;i 42w;i 4ae;i 48x;i 3zk;1h 5lm -2 5ln -2 5lo;1h 5lp if;1h 5lq 3j 44y;1h 5lq 5lr;1h 5ls 3j 0 -2 1;1h 5ls 0 -2 1;1h 5ls 3j -2 1;1h 5ls -2 1;1h 47y 5lt;1c b5;1c bc;1c bd;1c b3;1c b7;1c bb;1c 3p;1c 3q;1c ez;1c f1;1c 4q 1;1c 4s 1;1c bz;1c 5lu -2 5lv;1c 5lw -2 5lx;1c b 47i;1c 5ly 3j 5lz;1c 40j 3j 5m0;1c 5m1 5m0;1c 5m2;1c 9h 497;1c 5m3 -8 5m4;1c 47j 5m5;1d 47j;1d 47i;1d 41b;1d 42w;1z 5m6 5m7 5m8;1z 47m b 5m9 425;0 403;0 2t 401;0 3zk;0 4j 40q;0 48j;0 404 5ma -2 5mb;1m 49u;1m 4bl;1m 40x;1m 48h;1m 40w;1m 4an;1m 49e;1m 41o;1m 44r;1m 44k;1m 43a;1m 40y;1m 4ag;1m 47x;1m 47c;1e 45q;1e 49b;1e 49c;1e 411;1e 4bt;1e 40n 3j 5mc;1e 48l;1e 44q;1e 4ba;1e 42p;1e 4a1;1e 3zv;1e 45c;1e 4bd;1e ky;1e 448 46g;1e 7n;1e 43b;1e 414;1e gm;1e 40u;1e 47t;1e 4bo;1e 46e;1e 42a;1e 43t;1e 4bh;1t 47m -2 5md -2 5me;5 5mf -8 5mg;u 5h4 5mh;u 404 5mi 5mj;u 5m7 5mk;1x 7n 3j 45n;1x 7n 3j 44q;1x 7n 3j 4ba;1x 7n 3j 4b3;1x 7n 3j 40v;1x 7n 45o;24 5m7 pq;24 44r 40m;1l 497;1l 496;1l 5ml -2 5mm -2 5mn;1l 5mo 469 4ap;1l 5mo 5mp;m 5mq 3j 476;m 5mq c4 47i;m 5mq 5mr;m 4bi 48i;2 49b 42j;2 402 42i;2 47b;2 116;2 43f;2 m3;2 lx;2 446;2 3zw;2 47g;2 48o;22 430 3j 5ms;22 3zs 3j 42r;22 4bi 4b9;17 49u;17 4bl;17 40w;17 49e;17 44r;17 43a;17 47c;1v 4q;1v 4s;1v 4t;1v 4n;1v 4v;1v 8j;1v 8g;1v iw;1v pp;1v rh;1v 45j;1v pf;1v kv;1v zt;1v 45x 2t;1v 1l 41t;1v 45i;1v 48g;1v 49k 2t;1v uz;1v 45k;a mr;a ps;a nq;a 44t;a pt;a r7;a 49y;4 44u 4c 4bn;4 3zy at 45y;4 48 43d 45y;r v2;r 5mt 5mi 5mu;r cq;r 416 3j 421;r 41e 3j 46t;r 4b1 3j 49j;r 2q;r 418 3j 46q;3 5mv 3a 425;3 5mv 3a e5 425;3 5mv jy;3 5mw 5mx 5my 5mz;3 5mw 5mx 5mz;3 425 40r;3 9t;3 44e 40s;3 41j bz;1s 474 3j 4a2 4ah;1s 2w;1s 47l 47s;1s z9;1s bx;1s 417 3j 42h;1s 41r 3j 4a2;1s 41r 5n0;1s 459;1s 474 45 417;1s 46z;27 409 b 42b;27 409 b 40d;27 409 b 3zm;27 42v 3a 42b;27 42v 3j mf;27 fg g9 mf;27 48k 3x;27 43a;27 41o;27 44r;27 40t;27 426;27 4bg;27 47r;27 xe;27 44j;27 4ay;27 4ag;1q 9g 43t;1q b 43t;1q ud;1q 416 3j 421 1g;1q 9g 48a;1q 48b;1q 11d;1q vt;15 5n1 3j 5n2 -2 5n3;15 5n1 5n2 -2 5n3;15 5n1 3j -2 5n3;15 5n1 -2 5n3;1a 40r 47o;1a 471 40r;1a 4j dc 470;1a 9z dc 470;1a 4j en 470;1a 425 3j 4az;1a 47m 4az;25 45f c1 4bp;25 4br;25 4bm c1 4bp;25 4bq 3j 45f;n 5n4 5n5 3 qc;n 5n4 3 qc;n 5n4 5n5 qc;n 5n4 qc;n 44y -2 5n6;n 3 5n7;h 4b2 at 413 5lw 5n8;h 4b2 15 414 5lw 5n8;h 410 413 5lw 5n8;h 4b2 5lw 5n8;h 42b 45g 44y;h 42b 40l;h 5n9 mf 40l;x 5na 4j 46c;x 5na sy;x 4b2 15 tq;x 3j 4b2 15 tq;x 3j 48t tq;x 48t tq;13 9h 48g 3j 5nb;13 9h 4c 46u 5nb;13 5nc 5nb;13 2t av d6 5l8;13 44b 9h 5nd;1r 49n 406 0 4bh;1r 5ne 0 4bh;1r 4bc 4bh;1r 4bh 46r 462;1r 4bh 462;1r 4bc 5nf;1r 404 cc 4a3 4ap;1r 476 5ng;1r 48e 4bh;1n 5nh -2 4j 0 45a;1n 5nh -2 42u 3j 0 45a;1n 5nh -2 9i 48q;1n 5nh -2 5ni;1n 42u 3j 0 45a 41a 429;1n 42u 3j 0 45a 5nj;1n 9i 48q 0 45a 41a 429;1n 9i 48q 0 45a 5nj;1n 4j 0 45a 41a 429;1n 4j 0 45a 5nj;1n 41a 429 -2 5nk -2 5nl;1n 5nm -2 5nk -2 5nl;1n 40b d1;1n 42x;1n 49m 4be;12 9h 5z 48l 4a5;12 9h 5z 5nn;12 5nc 48l 4a5;12 5nc 5nn;12 43t 9h 5nd;o 4bu 5b -2 5no;o 5np -2 5no;o 5my 5nq 5b -2 5nr;o 5my 5nq -2 5nr;o 47n b e5;o 47n 5ns;o 5nt 3j ad 45k;o 5nt 3j 5nu;23 5nv ad 5nw 5nx;23 5nv 5nw 5nx;23 5nw 5ny 5b 5nz;23 41g 8n -4 5ma -4 5o0;23 8u 470 4c -4 5ma -4 5o0;23 du -4 5ma -4 5o0;23 443 b 48m 3j -2 5o1 -2 5o2;23 5o3 -2 5o1 -2 5o2;23 4av 5o4 5o5 47m 5o6;q d1;q cb;q 12;q dr;q 2f;t mk;t mj;t 45h;t 45w;t 42e;s oi;s 4a4;s 48l 4a5;s 492;6 43t -2 5m1 4c 468;6 43t -2 5m1 5o7;6 43t 43x;y c1 4ac;y gb 4ac;y 9z 4ac;y hp;y 4bw;1f m9;1f ma;1f ou;1f 46j;1f ic;1f y6;1f l2;1f so;1f 45x;1f ld;1f mc;1f 44h;1j 493 45d;1j cr;1j 5o8 5mi 5o9;1j 5o8 5o9;1j 5oa 5ob;1j x1;1j 444 5oc;1j 449;e q9;e 49f;e 49g;e 49u;e ue;e 41v;e wp;e 466;w 0 4ul 0 5od 5oe 5of;w 0 0 5od 5oe 5of;w 0 4ul 5od 5oe 5of;w 0 5od 5oe 5of;w 0 4ul 0 5od 5oe;w 0 0 5od 5oe;w 0 4ul 5od 5oe;w 0 5od 5oe;w 5og 0 4ul 0 5oh 5oi 3x;w 5og 0 0 5oh 5oi 3x;w 5og 0 4ul 5oh 5oi 3x;w 5og 0 5oh 5oi 3x;w 5oj 4ul 5ok 5oh 5oi 3x;w 5oj 5ok 5oh 5oi 3x;w 5oj 4ul 5oh 5oi 3x;w 5oj 5oh 5oi 3x;w 9z dc 4aw 464;w 48e 46l c1 3x;w 5ol 5nw 5om;c 5oi 3x;c nl;c 410 3x;c c1 45a;c c1 4a6;c z8;k b 47q 3j 41a;k 5on 41a;k 477;k 49d;k 4at;k 41c;k 4as;k 4au;f 438 5oo;f 5op 469 3j -2 1;f 5op 47w 46i -2 1;f 5op 5oq -2 1;f 5op 1 -2 5or;f 5op 438 3j 41a;f 5op 438 4j 41a;f 5op 438 5os;f 5ot 44d 44g;f 5ot 5ou;f 460 44o;f ui 5ov;f 4aq 5ow;f d6 5ox;1g 5oy 5oz 5p0;1g 5oy 5p0;l 47j;l 4b8;l 438;l 44v;l 4bk;l 42w;16 5my 48p 425 5p1;16 5my 425 5p1;16 5my 48p 425;16 5my 425;16 425 5p2;1b 5p3 5p4 5p5;1b 5p3 5p5;1b 5p6 2t 5p7 5p8;1b 5p6 5p7 5p8;1b 5p6 2t 5p8;1b 5p6 5p8;1b 0 c1 41d 3j 41v;1b 0 c1 41d 3j 410;1b 0 c1 41d c1 410;1b 0 c1 41d c1 4b5;1b 0 c1 41d c1 4b8;1b 0 3j 41v;1b 0 3j 410;1b 0 c1 410;1b 0 c1 4b5;1b 0 c1 4b8;1b 41v 3j 0 5p9 410 5pa;1b 41v 5p9 410 5pa;1b 41v 3j 0 5p9 5pa;1b 41v 5p9 5pa;1b 5pb -2 5pc;9 41l;8 43u 7x 5pd;8 5pe 5pd;8 43u 7x;8 5pe;8 490;8 42w;8 43u;j 47m -2 5pf -2 5pg;j 43v 3j 43y;10 3zq 3j 4b8;10 3zq 3j 47j;10 3zq 3j 41q;10 3zq 44o;10 5ph 3j 5pi 4j 41a;10 45t 44o 4j 41a;19 43n;19 47h;19 t7;19 43i;p 5pj 5pk 5pl;p 5pm 5pl;p 4j 41a;p 3j 41a;1o xa;1o xc;1o x5;1o xb;1o 5pn -2 11 471;1o 5pn -2 47m at 471;1o 5pn -2 47m ad 445;1o 5pn -2 b 41o;1o 5pn -2 47m 41o;1o 5pn -2 47m ad 44c;1o p0 c4 uf;1o p0 3j 43u;1o p0 c4 47i;1o 43m;1o 498;1p 3zq 3j 5po;1p 5pp 3j 5pq 4j 41a;1y 5pr 5ps 5pt -2 5pu;1y 5pr 5pt -2 5pu;1y 5pr 5ps -2 5pu;1y 5pr -2 5pu;1y 5pv -2 5pw;1y 4aq 5px;1y 5py 0 5pz;1y 5q0 4aq;1y 40p 489;1y nf;20 nc;20 wo;20 ku;20 rw;20 49v 46w;b 42l;b 42k;b th 5fd;b 418 5q1;18 ue;18 49u;18 41v;18 sm;18 yr;18 49t;18 44x;18 4bl;1w 5q2 5q3 5q4 5q5 47w 46i 5q6 -2 5q7;1w 5q2 5q3 5q4 5q5 at 4aa 5q6 -2 5q7;1w 5q2 5q3 5q4 5q5 5q8 5q6 -2 5q7;1w 5q2 5q4 5q5 47w 46i 5q6 -2 5q7;1w 5q2 5q4 5q5 at 4aa 5q6 -2 5q7;1w 5q2 5q4 5q5 5q8 5q6 -2 5q7;1w 5q2 5q3 5q5 47w 46i 5q6 -2 5q7;1w 5q2 5q3 5q5 at 4aa 5q6 -2 5q7;1w 5q2 5q3 5q5 5q8 5q6 -2 5q7;1w 5q2 5q5 47w 46i 5q6 -2 5q7;1w 5q2 5q5 at 4aa 5q6 -2 5q7;1w 5q2 5q5 5q8 5q6 -2 5q7;1w 5q2 5q3 5q4 5q5 5q6 -2 5q7;1w 5q2 5q4 5q5 5q6 -2 5q7;1w 5q2 5q3 5q5 5q6 -2 5q7;1w 5q2 5q5 5q6 -2 5q7;1i 5q9 47w 46i 0 5qa;1i 5q9 5qb 5qa;1i 5qc c1 410 5qd;1i 46s;1i 46b 3j 494;1i 442 487",
  "any": "z 1;y h8;y h7;y gu;y h5;y h6 13;y h4 cu 13;y ei;y gy;y gc;y 5s 5qe;y 62;y 61;y 54 8r;y 6u;21 h2 fm;21 h3;21 99;21 98 5v;21 87 bv;21 9a;21 ar 98;21 9c 98;21 96 bk;21 94 98;21 bo;21 hq;21 2d 13;21 2e;21 fz;21 dk;21 bq;21 9n;21 21;21 bu 98;21 gx;21 20;21 fu;21 26;3 6k;3 cs;3 1t;1s dw;1s 38;1s 37;25 ge;25 gd 6o;25 gd 6o g0;25 c3;25 c2 6o;25 gw;b fu;b em;b 20;b 26;b 53;b 1x;b 32;b 31;b 7o;b 33;b 2z;b 30;b 2y;b f2;b 8t;b f4 gr;1u d4;1u d5"
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
   "unless": [
    "referral"
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
