// Written by scripts/generate-lexicon.ts from data/lexicon/*.yaml. Do not edit.
import type { CompiledLexicon } from '../lexicon/lexicon.js';

export const COMPILED: CompiledLexicon = {
 "classes": "advance age-band background-check bank-details both-sides buy by-text candidate-pays cash-cheque cheque copy crypto daily duty earn easy-money employer-pays everyone-hired fee for-equipment from-home funds gift-card guaranteed-job hired-already home-address hypothetical identity-doc interview invitation kit lifter little-work mass messenger money mule-title negator no-interview no-qualification only open-account own-account own-pay paid-in parcel partner-bank pass-on pay-order pay-word process reach-us receive recruit-fee recruit-others recruiter referral refundable remuneration reply-now reship reship-title right-to-work scarcity secret-number secure-place selfie send share-this starter-kit task-work to-our top-up transfer-service travel-refund unsolicited vendor video-ident warning when-hired",
 "exact": "1 100 2 24 3 4 48 5 9 a aan abonar abone abonen account accounting acquitter acquittez act ad add ads age ai aja al all alleen als am ami an and any ao aos apenas app are as asi ask asumimos at ate atm au aub auf aux b be begleichen bei bel bem ben betaal betaald betaalt betalen bezahlen bezahlt bic big bij bin binance bis bit bitcoin bizum bon bonifico borg bsn btc buy by call can car cas cash cashapp caso ce ces charge chat che check checks chi ci click cnh cni cobrimos com con copriamo cpf crb criptomoeda criptomoneda criptovaluta crypto cryptocurrency cryptomonnaie cuando cubrimos cv cvc cvv d da dag dal dan dar das dat day dbs de dei del dem den deposit depositar deposite deposits der des dez dhl di dia die dir discord dit dix dm dni do don doorsturen dos du due dus e een ehe eid ein einzahlen el em en enkel entrichten envia enviad enviando enviar enviarnos envie enviem envien envienos envoyer envoyez er es est et ete ethereum facebook falls fee fees few fie fin foi for fornire fornisca fornite found free fue fur ga gdc geben geef geen get gezahlt gmc google got graag gram gsm gtalk h ha han hangout hangouts has hat hay he her het hey hi him his ho hoy hr hrs hui hurry i iban ich ici id ident if ihr ik il im imo in indicare indicate indichi indien ingresar ingrese ins int invia inviarci inviare inviate inviateci invii is isn ist it its ja je jij job join jou kan kik kit kryptowahrung l la laad las le lei les let lhe lid like liken ll lo lorsque los lot lu m maak maakt mai mail mailen make man manda mandar mandare mandate mande mandi mas may me mee mes message messenger met metamask meu mi mia mij min mio mir mis mit mlm mobile moi momo mon money moneygram mpesa msg mtn muy my n na nao nas ne need nel nem neosurf neu new ngo nhs ni nib nicht nie niet nimmer nmc no noch nog noi nom non nooit nor nos not now nu nul nur o of ohne old om on once one ong ons op open or ora orange ore os otp ou our out overmaken overschrijven own package packages paga pagamos pagar pagare pagas pagate paghi paghiamo pago pague paguem paguen paid paiement paient par pas pay paye payer payez paypal paysafecard pcs pdf per perfect pesa peu pin piu pix poi por post postident pre pro provide pvg qu qualora quand quando que qui ral re read received red reembolsamos regler reglez remit rep reply reviewed rg rh rib rimborsiamo s sans sao saw schick schicken schrijf se sea sei selfie selfies sem send sende senden senza set seu seules seuls should si sia sie sin skrill sms so sobald sofern solo som somente son sosteniamo sou soy ssn sta std stort storten sturen stuur stuurt su sua sul sum suo suportamos sur sus t ta tag tan te teams telegram tem ten tes tether teu text the ti to toi ton too top tot tra transfer transferir transfiera transfira trc20 tre trust tu tua tuo tus two u uberweisen uberweist uberwiesen uit um uma un una und une unicamente union unpaid uns until up ups ur us usdt uur uw van ve venmo verfahren versa versamento versare versate versement verser versez versi vez vi via viber video videoident viewed virer virez vog vol vom von voo vor vos vu vue wallet wanneer was watsapp we webid webmoney wechat weg wenn wer western westernunion what whatapp whats whatsap whatsapp when whether who wie wij wir wire without won write y ya you zahlen zahlt zahlung zap zelle zend zet zodra zonder zu zum zur",
 "prefix": "abiert abogad abon abonad abonnement abzock accepte accettat accompagn aceit aceptad acquitte actif addett adicion adjunt administratif administrativ admitid advert advogad agent aggiung agree agreg ajoute aktivierungsgebuhr alleg allocation amen ami ammess amministrativ anad anex anmeldegebuhr annullat anruf ansprechpartner antwort aport appelle appli approuve approvat approvisionn apresur aprobad aprovad arnaqu arrive asegurad asesor asigna aspirante assegnat assistant assume assunt assurance assure asumid attrezzatur attribue aufnahmegebuhr ausbildungsgebuhr ausweis ausweisdokument automatic automunit autre bancaire bancari bancaria bancario bearbeitungsgebuhr beneficiaire beneficio beperkt berater bericht beschik betreuer betrug betruger bewerber bewerbungsgebuhr bewerbungsgesprach bewohner bitcoin boekhoud boost bourse buchhalter burla burocratic cadeau cadeaubon cadeaukaart cancel cancelad candidat candidature carich carreg carregu carte cedula certificad certificado certificat certifie cham charge chat chate cheque chiam choisi clave clicc click client cliqu clique cobert cobr cobrad code comision commission communique companer compartid compartilh complet comptabil comptable compte comunic comuniqu conclu condivid conferencia conferentie confirme congres congreso congress congresso conseiller conserva consigliat consolar consulaire contact contat contatt continu contrasena contrat contratad controleur convegn convid convidad convite convocation convoque coordinador coordinateur coordonnee copert copia copie correspond coupon courant couvert cripto crypto cryptomonnaie cryptomunt cubiert cubierto cuenta custead customer dagelijks debutant deelnemer demande denunci depos deposit depot deroul desbloque desconfi devid devolv devolvid devuelt diari diario diffid diffus digital digitaliza director diretor discut document documento donation donne doorzend dossier dovut driver einladung einschreibegebuhr einschreibungsgebuhr einzahl elegid eligib embauche encaiss encaminh encaminhad encargad encontrad enfant engage enregistrement entretien entrevista entrevue envi enviad envoy equipamento equipement equipo erreich erstattungsfahig escanead escolhid escrev escrib escro estaf estagiari etichett etiqueta etiquette etudiant etudie examine exent exig exige exigid expense extracto facil facilit facilitad facture facult fakejob filleul finance financiad financier finanzagent finanziat firmad formation fornec fornecedor fornitor fotocopia fotografia fournisseur fraud fraude fraudolent fraudul fraudulent freunde frod fuge fuhrerschein fuhrungszeugnis gagn gain gan ganancia ganh ganho garanti garantid garantiert garantit garantizad gefalschte gefluchtete gegarandeerd geschenkkarte gestor geworbene giornalier gir golpe groupe guadagn gultig guthabenkarte gutscheincode gutscheinkarte habl handler hebdomadaire heretikett herlabel herverpak hesite identifiant identiteitsdocument ilimitad illimitat illimite imagem imagen imediato immagine immediat impersonat incass incorporad indemnite indicad indiqu ingres ingreso inleg inmediato inoltr inoltrat inscription inspecteur instantaneo interesse intermediari interview invers invert invest investier invi invit invitacion invitad invitation isent joign journalist journaliste kaart kandidat kein klick klient kolleg konferenz kontakt kontakte kopie krijg krypto kryptowahrung legalisation leiter levant lieferant ligu limitad llam logiciel logistikmitarbeiter manager mand masiv masseneinstellung massicci massiv material mefi meine melde membre mensage mensaje mensuel mercadoria mercancia messag message messaggi minim misbruik missbrauch mitarbeiter mitgliedsbeitrag moeda moneda monnaie montant mot mula multilevel nachricht nacionalidad nacionalidade nationalite necesari necessaire necessari nepvacature neue neuverpack notari notarie obbligatori obligatoire obligatori obrigatori onbeperkt ontvang operador operateur oplaad oplicht optimi optimis opwaarder original pag paga pagad pagament pagamento pagat pago paiement paketagent paketempfanger paketmanager paketprufer papier parceiro parrain partag partage partecipant partenaire participant participante partilh partner pasaporte passaporte passeport passif passiv patient payable paye percu perd permiso personalausweis personalchef personalleiter personne photo photocopie piramide place plaza port post poste postul postulant postulante poursui praktikant preferencial preferibil prelev premier prepagad prepagat preparateur prepaye prepayee pres preseleccionad preselectionne prime procedure procesador proche professionnel proporcion propose propri proveedor prufungsgebuhr qualification qualifikation quotidien raccomandat ramen rapid rapprochement realiz recarg recarreg receb recharg recharge recib recibid reclut reclutador recomendad recommande reconcil recruiter recrut recrutador recrute recrutement recu reembal reemball reembols reembolsad reempaquet reenvi reetiquet reexped reexpedi refugiad registrierungsgebuhr regle reimburs reintegr reinvi reisekosten reisepass reiskosten rejoign relabel remboursable rembourse remet remit remuner remuneration rendimento rendu renvoy repackag repass repond representant requerid requier requis reservierungsgebuhr respond restitue restituibil restituid restituit retenu retir revenu revers ricaric ricev richiest riconfezion rietichett rimborsabil rimborsat rispedi rispond ruckzahlbar salaire saldat saque sblocc scam scan scansione scelt schreib schufa schuler schulungsgebuhr scriv secreta segnalat seleccionad selecionad selectionne selezionat semanal senha settimanal signale simbolic slachtoffer socio sollicitant sollicitatiegesprek somme sospechos sospett sostenut spedir stagiair stagiaire stagist stort student studiengebuhr studierende submet subvention sufragad suplant suportad supplier suscrib suspect suspeit svolg symbolique taglich tagungsgebuhr tarjeta teilnahmegebuhr teilnehmer tekstbericht termin textnachricht textuel thuiswerk ticket tirocinant titre touch trabajador trag trainingsgebuhr traite traitement tramite transaction transf transfer transferagent transfert transfier transmis transport trasfer trasmett travailleur treuhandagent trovat truff uitnodiging umverpack unic uniforme universidade universit unser upload usager usurp vacature valid valide valut veloc vendeur verdacht verdachtig verdien vermeld vermittlungsgebuhr vers versandagent versandetikett versandlabel versandmitarbeiter versat verse versement verstrek verwaltungsgebuhr verzendlabel victima victime vigente vire virement virtual visa visagebuhr visumgebuhr vitima vittim volontaire volontar voluntari vorauszahl vorstellungsgesprach vrijwilliger waarschuw wahrung warenagent warenprufer warn wekelijks wende wochentlich woonwerk zahlungsabwickler zahlungsagent",
 "suffix": "verwaltungsgebuhr",
 "stem": {
  "en": "abroad absolut accept access accommod account accredit acquaint acquir across activ addit address admin administr admiss advanc after afterward ag again agenc agent alert allow along alreadi also amazon among amount announc annum anoth answer anyon anywher apart app appl appli applic appoint approach approv aren arriv asap ask assist associ assur attach attend attest attornei attract author authoris automat avail avoid awai awar back background badg balanc band bank barrist base be bear been befor beforehand begin below beneficiari between bewar biometr birth bitcoin blogger bodi bond bonu book bookkeep born borrow both brief bring buck build busi came campaign cancel candid candidatur cannot cant card care carri cash cashier caught caution cautiou cell certif certifi chang channel charg chariti chat check chequ children chosen citizen claim clear clearanc clerk client code coin coinbas colleagu collect come comment commiss committe compani complet condit conduct confer confirm congratul consid consult contact continu contract contribut convert cooper coordin copi corpor cost could council countri courier cours cover credenti credit crimin crypto currenc current custom daili data dealer dear debit deduct degre delai depart departur deposit design desk detail didn digit diploma direct director disappoint disclosur discount document doesn doesnt done donor dont doorstep dossier doubt downlin drive driver drop each earn easi easili ebai echeck elig els email emploi employ employe enclos encount end enhanc enrol enter entir equip escrow evalu everi everybodi everydai everyon exactli exam examin except exchang exclus exercis expens experi expir extra face facebook fake famili fast fedex fee feel fifteen file fill final finalis financ financi finish firm first fit five flag flexibl flight follow forfeit forget form formal forward found foundat fraud fraudster fraudul free freedom friend from front full fulli fund further genuin get gift giro give given go good googl govern grab grant group grow guarante guest handl handler have hcpc health held hello here hesit hire hold home hospit host hotel hour hourli hous huge human hurri ident identif imag immedi immigr immunis impost impostor impress inbox includ incom indic individu induct influenc info inform inspector instagram instal instant instantli institut insur interest internet internship interview into introduc invest invit invoic issu item itun job join just keep kindli label laptop larg last late later lawyer least leav left legal legalis legit legitim less letter licenc licens life like limit line link list littl lodg login look lost made maiden mail make manag mani manual map market mass massiv match materi media medic meet mega member mentor merchant messag messeng min mini minim minimum minu minut miss mobil modest moment monei moneygram month more mother movi mule multipl must mustn name nation necessari need needn neg neither network never next nobodi nomin none notic number oblig obtain offer offic onboard onc onli onlin onward open oper opportun order organ organis orient origin other otherwis over oversea pack packag page pai paid panic paper paperwork parcel part particip partner pass passport password patient payabl paycheck payment payout paypal payrol pension peopl percent percentag perform permit person phish phone photo photocopi photograph pick pictur ping place placement platform pleas pocket polic polici posit possess post postag postal practic prepai prepaid preselect press print prior privaci privat probat problem proce procedur process processor product profession profil profit program programm progress project proof protect provid purchas pure qualif question questionnair quick quickli rang rata rate rather reach real rear receipt receiv receptionist recharg recommend record recruit recto refer referr refrain refuge refund refus regist registr reimburs reject releas reloc remain remaind remit remitt remot remuner repack repli report repres request requir resend reserv reship reshipp resid residenti residu resourc respond rest restaur resum retain return review revolut right risk role rout run safe safeti salari same save scale scam scan schedul school score screen seat second secretari secretariat secur seen select send sent separ seriou servic set settl sever shall share ship shipment shop shortlist should shouldn side sign signal simpl simpli site skill skip slot small smartphon social softwar sole some somebodi someon song soon sort spare speak specialist sponsor spot staf stai star start starter startup statement statutori steam still stipend stood store student studi submit subscrib subsidis success such supervisor supplement suppli supplier sure sureti suspici symbol take taken tale talent task teacher team tell test text than that their them then these thi three through ticket tiktok time tip todai togeth told tonight tool topup trade train traine traineeship trainer transact transfer travel trust tuition twelv twenti unauthor unauthoris under uniform univers unless unlimit unlock until upfront upload upon urgent us usdt usernam vacanc valid vast vehicl vendor verif verifi victim video vigil virtual visa void volunt voucher wage wait waiv waiver wallet wari warn websit week weekli welcom well were western whatsapp when which while will wire with withdraw withdrawn within without wont work worker worri would wouldn yahoo year your yourself youtub zangi zero",
  "fr": "abon acce accompagn accompagne accompl achat achet acompt acquer acquisit acquitt acte activ adherent adhes administr admis adress affect afin agenc agent agiss agre aim ains amis annonc appel appliqu apre argent arnaqu arriv arrive associ assur attend attent attir aucun aujourd aupr aur automat autoris autr avanc avant avec avez avis avocat avon badg bancair banqu beneficiair besoin bienvenu billet bloqu bonus bours boutiqu brut bureau caiss canap candidat candidatur cart cash casi caution cec cel cent cet chain chanc chaqu charg chat chef chequ cherch chez chois cinq clic clich client cod colis collect collegu colloqu command commenc commiss communiqu competent compl complementair complet comport compos compren comprend compt comptabl conduir conferent confidentiel confirm congr connexion conseil conserv constitu consult contact conten contrat contribu convert cop cot cotis cour courriel couvert couvr couvron credit crypto cryptogramm dan debloqu debut decouvert deduir del demand demandeur demandon demarch demarrag depart depech deplac depos depot depuis dernier dessous detail deux dev devr devront different diplom direct directeur directric disponibl dispos distanc distinct docu doit doivent domicil don donateur donne dossi droit ecrir ecris ecrit ecriv effectu effort elev email embauch emploi employeur encaiss enregistr ensuit entier entre entrepris entretien entrevu enverr enverron envoi envoy envoyon equip etabl ete etiquet etre etud evalu evit examen exclus exige exigeon exped expedi expedit experient expir extrait fac facil factur fair fait faudr fauss faut faux felicit feron fiabl fill filleul film finalis financ financi financier financon fiscal fois fond fondat format fourn fournisseur fournitur frais gain garant gard general gestion gestionnair gratif gratuit hameconnag heberg heur heureux hotel huissi humain identif identifi identit illimit immediat immigr inclu inclus independ indiqu inform informat inscript inscriv install instantan institu integral interim intermediair interview invit jam jeun joi joign joindr jour journali journe judiciair jusqu just laiss legal legalis leur li libert libr lien lieu lign lik limit limite log logist lor mail mainten maison mallet manag mandat manqu marchandis marketing mass massif massiv materiel medical mem membr menag mensuel merc messag messager metton minut mis mission mobil modiqu moin mois mond money monnai mont moyen mun naissanc national nationalit necessair negat neosurf nombr not notair notr nous nouveau nouvel null numer numeris numero obligatoir obten offert offre onboarding oper ordin ordre organis original oubl ouvert ouvertur ouvr pack pag pai paquet parcouru part partenair particip parven pass passif pay payabl payon paypal paysafecard pend percevoir perd perm person personnel peut photo piec plac plais plus plusieur portabl portefeuill posit possed possess post postal postul pour pourcentag pourr pourront prealabl prelev premi premier prend prendr prenon prepaye press preuv pri prim prion pris priv procedur produit profil programm projet proposon propr prudent publiqu puis pyramidal qualif quelqu question quiconqu quinz quoi quotidien rapid rat reag realis recept recev recevoir recevr recherch reclamon recois recommand recouvr recrut recruteur recto recu redev reexpedit reexpediteur referent refus refuse regl rejete relanc relationnel relev remarqu rembours rembourson rend renseign renvoi rep repond repons requ requis reseau reserv respons ressort ressourc rest restaur restent reten retenu retir retr reussit revenu revenus revers risqu salair san sauf scolarit secret secretair securit sejour select selection semain ser serieux seront serv servic seul sign signal signatur simpl sinon smartphon social societ soi soit sold somm sont soumettr sous stag structur subvent succ suffisent suis suit suiv suivr symbol tach tant tard telephon teletravail temp termin test tiendr tient timbr titr titulair toujour tous tout trait transact transcash transf transfer transfert transmet transmettr transport travail travaill tre treiziem tresorer trois trop trouv ulterieur uniform uniqu universit urgenc urgent usager usdt valabl valid ven vent ver verif vers verso veuill video videos vient vigil vingt vir virtuel vis visio visit vit vital votr vous voyag watsap wattsapp whatsapp",
  "nl": "aanbevol aanbod aangebracht aangenom aangerek aangeworv aankomst aankoopt aankop aanlever aanmeldingskost aanmeldkost aanschaff aanstell aantal aanvaard aanvang aanvrag aanwerv aarzel aarzelt abonner account achtergrondcontrol achterkant achterzijd activer administratie administratiekost adres advocat afdruk afgewez afstand agent alert all allen amazon amper ander antwoord app apparatur appj appl automatisch baangarantie ban bank bankafschrift bankgegeven bankreken bankrekeningnummer bedrag bedrijf begeleider beginn begint behandel behandeld behandelingskost behandelkost behoud behoudt beid bekek bekost bekostigd bemiddelingskost benaderd benodigd bent beoordel bericht bestel bestell bestelt betaalbewijs betaald betaalt betal betalingsagent betalingsbewijs betalingsverwerker beur beveiligingscod bevest bevestigd bewijs bewoner bezit bezorg bijdrag bijna bijverdien bijverdienst bijvoeg binn binnenkom blij boek boekt bonn bonus borg borgsom breng brutolon budget bureau burgerservicenummer cadeau certificat chat chatinterview cheque cheques client collega collegegeld commissie contact contract creditcardgegeven creditcardnummer cryptogeld cryptovaluta dag dagelijk deelnemer deeltijd del dez dien dienst dient digid digital diploma direct document donateur doorboek doorgegev doorgestuurd doorgev doorstort doorstur doorstuurt dor dossier dossierkost draagt drag drie dringend eenmal eenvoud eerst eig eis elk email enkel erkend ervar factur financieel financiel foto fotokopie fotos functie garander garantie gat geaccepteerd gebeurt geboorteakt gedekt gedrag gefeliciteerd gefinancierd gegarandeerd gegev gegeven geinteresseerd gekoz gekreg geld geldezel geldig geldtransfer geliev gemak gen geselecteerd gesprek gestart gestort gevond gevraagd geweigerd gezien gezinn goed goeder goedgekeurd googl gratis groep haast hebb hotel houd houdt huis huisadres huisvest identificatie identiteitsbewijs identiteitskaart ieder iederen iemand inclusief indien indiensttred informer inkom inkomst inloggegeven inn inschrijfgeld inschrijfkost inschrijfvergoed inschrijv inschrijvingsgeld inschrijvingskost intakekost interview invull inwissel itsm itunes jobaanbied jobgarantie journalist jouw kaart kaartnummer kan kanal kandidat kandidatur kant kantoormateriaal kantor kennismakingsgesprek keuring kinder klant klein klik komt koopt kop kost kostelos kredietkaartnummer kreg krijg krijgt kunt kwalificaties kwijtgeschold laatst land laptop lat later led leerling legal legalisatiekost legitimatiebewijs leverancier lidgeld lidmaatschap link logistiek lon loonadministratie maakt maand maandlon mail mak makkelijk manager mar massaaanwerv massal massarekruter massawerv materiaal medewerker medisch meebreng meestur meld men mer meten mijn minsten minut miss moet moneygram munt nadat nam nar nationaliteit negatief nem nepp netwerkmarket niemand niet nieuw nodig nooit notaris nummer omtrent onderteken onderzoek ongeacht onkostenvergoed onlin onmiddel ontgrendel ontvang ontvangt ontving onz opdracht open openbar opening opent opgepast oplad opleid opleidingskost oplicht opnem opnieuw opstur optimaliser organisatie originel over overboek overgemaakt overmaakt overmak overschrijv pagina paginas pakj pakjes pakket pakketagent pakketdoorzend pakketverwerk pakketverwerker partner partnerbank parttim paspoort passief patient paysaf pensioen per percent percentag person personel phishing pincod plaatsing plaatsingskost plat plek posities positiev premie priv procent product proeftijd proficiat profiel project reager recenser recensies recht recruiter recruitment registratie registratiebijdrag registratiekost registratievergoed reis reiskostenvergoed rek reken rekeninggegeven rekeningnummer rekeninguittreksel rekruter reserver reserveringskost rest restant restaurant rester restitueer resultat review rijbewijs rijksregisternummer risico salaris saldo sam scam schaff schriftelijk schrijf screening selectie selectiekost selectieprocedur signal slecht smartphon snel softwar sollicitant sollicitatie sollicitatiegesprek sollicitatiekost sollicitatieprocedur stageplat stagevergoed start starterskit starterspakket startpakket steam stichting stort strafregister student stur stuurt subsidies symbolisch taakjes tak team tekst tekstinterview telefon tenzij terug terugbetaald terugbetal teruggestort test testreken tevor thuis thuisadres thuiskantor ticket tien tijd tijden tip toegestuurd toelag toestur toevoeg totdat training trainingskost transactie transfer transferagent tuss tussenperson twee twijfel twijfelt uitbetaald uitbetal uiter uitgekoz uitgenodigd uitnod uitsluit uittreksel uitzendbureau uniform universiteit uren usdt uurtjes vacatur vacatures vakantiegeld val valuta vandag vanuit vast veilig verantwoord verblijf verblijfskost verblijfstitel verblijfsvergunn verder verdien verdienst vereist veren verget vergezeld vergoed vergoedt vergunningskost verheugd verklar verlies verliest verloopt verlop vermijd verpak verpakt verplaatsingskost verplicht verschuldigd verstur vertegenwoordiger vertrek vertrouw vervalt vervoer vervoerskost verwerk verwerkingskost verwerkt verzamelt verzeker verzekeringskost verzend verzendt verzilver verzoek video videoidentificatie videos videoverificatie vijf vijftien vindt visum visumkost vlucht vluchtel voeg voer voldan voldoen volg volgend volled voltooi vond vooraf voordat voorhand voorkant voorkeur voorschot vooruit voorzicht vor vrag vriend vrij vrijheid vrijspel waakzam waarborg waarborgsom waarder wacht wachtwoord wallet wanner weerhoud wek werd werf werk werkdag werkgarantie werkgever werkkledij werkvergunn werkverker werv werving wervingsbureau wes western whatsapp winkel won woning woonadres word wordt zag zeker zend zending zichtreken zijd zijn zodra zoek zoekt zolang zonder",
  "de": "abgelehnt ablicht abonni abreis abschliess abschluss abteil adress agent aktivi akzeptiert all amazon and andernfall anfang angeb angebot angenomm ankunft anmeld annehm anreis anreisekost anschaff anschrift anson anspruch anstell antritt antwort anwalt anzahl anzeig appl apps arbeit arbeitgeb arbeitsantritt arbeitsbeginn arbeitsberecht arbeitserlaubnis arbeitskleid arbeitsmaterial arbeitsplatz arbeitstag aufenthaltserlaubnis aufenthaltstitel aufgab aufgefall auflad aufnahm auftrag ausbild ausgebucht ausgewahlt ausgezahlt ausland ausrust ausschliess ausstatt auswahlverfahr ausweiskopi auszahl automat autorisiert bank bankdat banking bankkonto bankverbind bankverbindungsdat baun bearbeit bearbeitet bearbeitungskost beeil beginn begleich begrenzt behalt beid beidseit beifug beim beitrag bekomm benot benotigt berechn bereitstell berucksichtigt berufserfahr berufserlaubnis besitz bestat bestatigt bestell betrag betrug bevor bewerb bewerberinn bewerbungsgesprach bewerbungskost bewerbungsprozess bewerbungsunterlag bewerbungsverfahr bewert bewohn bezahl bezahlt bild binn bitt bloss bonus brauch bring brutto bruttogehalt buchhalt budget buro buroausstatt chanc chat chatinterview dein denn depot deutschlandticket dich dies digital diplom dokument drei dringend durch eig ein einarbeit einbehalt einfach eingegang eingeh eingelad eingestellt eingezahlt einkomm einkommensgaranti einkunft einlad einlos einmal einreich einschliess einstell einstellungsgaranti einstellungsgesprach einzahl email empfang empfehl empfohl endet entgeg entgegennehm entgelt entricht erfahr erfolgt erford erfreut erfull erhalt erheb erhob erlass erled eroffn eroffnet erst erstatt erstattet erstattungsfah erwerb etiketti fahrkost fahrtkost fall fallig falsch famili fast finanzi finanziell finanziert finanzkuri findet firm firma flug folg folgend ford fordermittel foto fotos freie freiheit freischalt freiwill freizeit freizuschalt freu freun freund fug fuhrerschein funf funfzehn garanti garantiert gebuhr gebuhrenfrei geburtsurkund gedeckt gefall gefund gegeb gehalt gehaltsabrechn gehaltszahl geht gekauft geld geldeingang geldkuri geldtransf geles genehmigt genomm gepruft gering geseh gesprach gesundheitszeugnis getrag gewinn gezahlt gilt girokonto gluckwunsch googl gratulation grupp guthab gutschein hab handeln handy haus heimarbeit heiss herzlich heut hier hinterleg hinterlegt hochlad hoh hom homeoffic hotel ident identifikation identifizier identitatsdiebstahl identitatskart ihn ihr innerhalb interessiert interview itun jed jemand jetzt jobangebot jobgaranti jobscamming jobticket jobvermittl journalist kamm kanal kart kartennumm kauf kaution kein keinesfall kind klass klein kommt kongress konn kont kontakt kontaktdat konto kontoauszug kontodat kontoinformation kontonumm kontoroffn kontos kontoverbind kopi kost kostenfrei kostenlos kreditkartendat kreditkartennumm krypto kund kundengeld kundinn lad laptop last lauft lebenslauf ledig legal legitimation leicht leit letzt lichtbild lieferant link lohn lohnabrechn mail mandant marketing massenrekrutier massiv material mehr mein meld messeng mich mindest minut misstrau mitarbeit mitbring mitglied mitgliedschaft mitteil mitzuteil muss nach nachd nachricht nachweis nam nationalitat nebenjob nebenverdien negativ nehm network neu nicht niemal niemand noch notar notig notwend numm oder offic ohn onlin opf optimi organisation packch paket paketaufkleb partn partnerbank passiv passkopi passwort patient pauschal paysaf person personal personalabteil personalagentur personalvermittl phishing platz positiv postident postsend praktikumsplatz prami press privat privatadress privatkonto probezeit probl produkt profil projekt provision prozent qualifikation qureinsteig rechnung recruit recruiterin recruiting registrier registrierungskost rein reis rekrutier rent reservi reserviert rest restaurant restbetrag restlich risiko ruckerstattbar ruckerstattet ruckseit ruckzahlbar scamming scan scheck schick schneeballsyst schnell schreib schriftlich schulung schulungskost schulungspauschal seien seit semesterbeitrag send sendung serios setz shop sich sicherheitscod sicherheitshinweis sicherheitsuberpruf sichert signal sind smartphon sof sofort softwar solang soll sollt sonst sorg sowi sozialversicherungsnummer spat spatest spend staatsangehor start starterkit starterpaket starterset startpaket steam stell stellenangebot stellenanzeig steur steuridentifikationsnummer stiftung stipendium strukturvertrieb stund such summ symbol taglich tausch team teil teilnehm teilzeit telefon termin test testkonto testzweck text textinterview ticket trag tragt training transaktion transf traun tvod uber ubermitteln ubernachtungskost ubernehm ubernimmt ubernomm ubers uberweis uberzeugt umetiketti umgeh umtausch unbegrenzt uniform universitat uns unterkunft unterlag unternehm unverzug urlaubsgeld usdt verdacht verdi verdien verdienstmog verdient verein verfallt verfug vergeb vergess vergut verlang verlangt verli vermeid vermittlungskost verpack verpass verrechnet verrechnungsscheck versend versicher versicherungskost vertrag vertragsabschluss vertragsunterzeichn vertret verwaltungspauschal video videoident videoidentifikation videoidentifizier videolegitimation videos visakost visum visumkost vorab voraus vorausgewahlt vorauszahl vord vorderseit vorh vorkass vorkenntnis vorleg vorsicht vorstellungsgesprach vorzuleg wachsam wallet war warensend wart wed weihnachtsgeld weit weitergeleitet weiterleit weiters weiterschick weiteruberweis weitervers weiterversand weiterzuleit wenig wenn werb werd whatsapp wird woch wohnadress wohnung wunschenswert wurd zahl zahlbar zahlt zahlung zahlungsnachweis zehn zertifikat zog zugangsdat zugesandt zuhaus zulag zurst zuruck zuruckerstattet zuruckgezahlt zusamm zuschuss zusend zwei zwisch",
  "es": "abon abra abre abrir acces acept acompan activ actu adelant administracion adqu adquir afiliacion agenci agent ahor alert algui aloj alta alumn amazon ambas ambos amig anad antecedent antelacion antes anticip anunci anvers apell apen apertur aplic apps arranqu asegur asign asistent asoci asociacion asum automat autoriz banc bancari bec beneficiari bienven billet billeter bon brut bult busc cad calif calific canal candidat candidatur cantid capacitacion car carg carnet cas cedul celul certific chat chequ cient cinc cit clic client cobr codig colabor coleg colegi colegiacion com comenz comienz comision compart complac complement complet compr comprob comunic conduc conf confiabl confirm conmig consej consider contabil contabl contact contacten contest contrari contrat contratacion control convert conviert convocatori coorden coordin corr corre corrient cost credit cript criptomoned cualqui cuant cubr cuent cuid cuot cup curriculum curs dal dar dat deb deber delant delanter delit demasi dentr denunci deposit derech des desd desplaz despu detall detr devolver devuelt devuelv diari diet diez diferent digital diner direccion dispon doctor document documentacion domicili donant dors dud electron email empez emple empleador empres encontr enhorabuen enlac entid entre entreg entrev envi envial enviel equip escan escane escrib escrit esfuerz esper esquem esta estaf estan estas este estudi evalu evit exam exclus exig expedient experient extra extract extranjer facil facilit factur fals falt famili favor felic felicit fianz finaliz financ financier firm fond formacion formaliz fot franque frent fundacion gan gananci garanti garantiz gast gerent gestion gestor gir googl gratis gratuit grup guasap gust hac har hast hem herramient hog hor hotel human iban ident identificacion ilimit import imprescind inclu incorpor incorporacion indic indiqu inform informacion informart ingres inici inicial inmediat inscrib inscribet inscripcion inspector instagram instantane integr interes invit itun jam jef junt justif lad legal leid libert libr licenci lik limit line llam lleg locomocion lueg lug lugar mail manag mand material matricul mediant medic men mensaj mensual mercade miembr mientr minut mision mobiliari moneder moneygram movil multinivel mund nacimient nacional nadi naturalez necesari necesit negat nin ningun nombr nomin nosotr nuestr nuev numer nunc ofert oficial oficin olvid onlin operacion oportun optimiz orden organizacion otra otras otro otros pacient pag pagin pais paquet paqueteri par parcial part particip pas pasaj pasiv paypal ped penal pension pequen perd perder perfil period permis person personal phishing pid pierd piramidal plaz plus poc podri porcentaj portatil pos posesion posit postal posterior postul postulacion precis pregunt prens preocup prepag present previ prim primer pris prob proces product profesional propi proveedor proxim proyect prueb public publicacion pued puest qued quedart quedat quedes qui quien quinc rap real realiz rechaz recib recibir reclut recomiend reconoc recruit recurs reembols reenvi reexpedicion ref refer regal registr remes remit remot remuneracion represent requer requier resen reserv resident respond respons respuest rest restant restaur result reten reteng retien retribucion revers revis riesg rob rog rrhh sal salari sald salv segu segur seleccion seman sencill ser seri sexual sid sig signal siguient simpl sobr soci social softwar sol solicit solicitud solter steam sub subvencion sueld sum tampoc tar tard tare tarif tarjet tas telefon teletrabaj ten teng termin tesoreri text textual tiemp tien tiend tiktok tim titul titulacion tod tom tra trabaj traig tramit tramitacion transaccion transfer transferent transport tras traser tres turn ultim unas unet unic uniform univers unos urgent usdt usted usuari vacant val valor verificacion viaj vide videoidentificacion vigor vim vis vist viviend vuel wasap wasapp western youtub",
  "it": "abbiam accett accont account acquist acquister addett affrett affrettat agent agenz agisc albo alcun alla allogg almen altre altri altriment altro amazon ambo amic amministr ancor annunc anticip anticipat apertur appen apra apri aprir aprit arriv aspett assegn assicur assiem assistent assoc assunzion attenzion attiv attrezzatur automat autorizz avvi avvoc azi banc bancar banking beneficiar benven bigliett bisogn blocc bonif bonus bors buon bust canal candid candidatur caparr caric cart cas casellar cauzion cellul cent cerc certific chat chiam chied chiunqu cifr cinqu client codic colleg colloqu commission comp compl complet compr computer comunic conf conferm congratul consider consulent cont contabil contatt contattac contratt contrib convert convoc coordin cop copr corrent cors cost cred credenzial cript criptoval curriculum dall dat dator davant dell denar depos deposit dev diec dietr different dimentic diplom direttor direttr diritt divis document domand domicil donator dop dottor dovr dovrann elabor email ente entramb entro esamin esclus esit esperient ester estratt estrem evit extra facil fals famigl fattur felic fidat fin finalizz finanziar finc firm fiscal fond fondazion formazion fornitor fot front garant gestion gestor giorn giornal giornalier giudizial googl grad gratis gratu gratuit grupp guadagn hom hotel ident identif immed immediat impieg import incass indenn indirizz inform iniz inizial inoltr insiem intermediar interv invi inviam iscritt iscrizion ispettor istruttor itunes lat lavor legal lett liber libert liet lik limit link lord mail manager mand marketing mass material medic membr men mensil merc messagg mett min mission moneygram multilivell nasc nazional necessar negat negoz nessun network nom nonc nostr notai numer nuov occasion occorr offert oggi ogni oltre onlin oper ordin organizz ottimizz pacc pacchett pag pagin part partecip partenz partner passaport password patent pazient pendent percentual perd perder period permess pers person personal phishing piac piccol piramidal poch portafogl portatil posit posizion possess post postepay pratic preg prel prem prenot press prevent previst prim prodott profil propost propr prossim prov qualcun qualif qualsias quest quindic quot rappresent real recens recension reclut recruiter recruiting redd referent regal registr remot respons rest restant retr retribu ric ricar ricev ricever richied richiest riconosc rifug rimanent rimast rimbors risc riserv risors risped rispedizion rispond rispost ristor sald salv sanitar sar sara sarann scad scansion schem scritt scriv segnal segret segreter segu seguent selezion semplic senz serv settiman sforz sicur sicurezz siet signal smartphon soc softw soggiorn sol sold soltant somm son sostien sped spedizion spes spid sta stamp starter stat steam stipend student sub success suo tard task tass team telef telelavor temp ten tesorer tesser test testual titol tram transazion trasfer trasfert trasport tratten tratterr trattien tropp trov truff tuo tutt uffic ultim uman uniform unisc urgent usdt utent vagl val valid valut veng vers viagg vide videoidentif vien vis vision vist vol volt vostr wallet western",
  "pt": "abertur abra abre abrir aceit adiant administraca admissa adqu adquir agenc agent agor ajud alert algu aloj alun amazon ambos amig analis antecedenc antecedent antecip antes anunci apen aplic aplicaco apos apps apress assegur assinatur assistent associaca assum atenca ativ atrav atribu automat autoriz autorizaca avali avaliaco avanc banc bancari beneficiari bilhet boas bols bonus brut busc cad cadastr can candidat candidatur carg cart carta carteir carto cas cauca celul cent certida certific cham chanc chat chav cheg chequ cidada cinc client cobr cobranc codig coleg com comec comissa compr comprov comput comunic conclu conduca confi confirm consider cont contabil contact contat contrari contrat contrataca contribuica convert convocator coorden corr corrent credit crimin criminal cript criptomoed cuid curricul curriculum curs curt cust dad demor dentr depo deposit depress desloc deslocaca despes detalh dev devera diar diari diferenc digital dinheir diplom doador document documentaca dois domicili doutor duas email embalagens emos empreg empres encaminh encomend encontr enderec enquant entidad entre entrev envi equip escrev escrit escritori esforc esper esquec esquem esta este estrangeir estud evit exam exclus exig experienc exterior extra extrat fac facil fal fals famil fatur favor fic finaliz financeir fiqu formaca fornecedor fost fot frent fund fundaca ganh garant gerent gestor golp googl gost grat gratuit grup hesit hoj homebanking hor hot hotel human ident identificaca imediat imprens inclu indic inform informaco inic inici inicial inscrev inscrica inspetor integral intermediari itun jam jornal junt lad legal liberdad lik limit link livr loj lucr lug mail mais mand marketing mass materi material matricul medic membr men mensag minh minut misso moneygr montant mor motor muit multinivel nasciment necess necessari negat nenhum ningu niss nom noss notebook nov numer nunc ofert onlin oper operaca oportun ordem orden organizaca otimiz outr pacient pacot pag pagament pagin palavr par parabens parceir parcial part particip pass passag pec ped pel pensa pequen perc percentag perfil period permissa pesso pessoal phishing piramid portatil posit poss possu posterior posts pouc praz precis premi present previ primeir process procur produt propin propr proxim publicaco qualificaca qualqu quant quem quinz quot rap real receb recib recrut recurs red reembols reembolsav reembolsavel reenv reenvi reexpedica regist registr remot remuneraca rend rendiment represent reserv residenc respond responsavel respost rest restant restaur ret retenh risc sac salari sald salv satisfaca scan segu seguint segur seguranc sej seleca selet seman sena ser sera seus sig signal simpl sinal sobr soci social softwar solicit solicitaca soment ste subsidi suport tard taref tax telefon telemovel teletrabalh tem temp termin tesour test text titul tod trabalh tramitaca transaca transf transfer transferenc transport treinament tres ultim uniform urgent usdt utent vag val valid valor venciment verificaca vers viag vid videocham videoidentificaca vim vist voc western zapzap"
 },
 "groups": "2a 46 7b hg 13z 17x 186 1ev 1f0 1ks 1p4;12s 16s 16u 17q 1a8 1be 1dh 1ei 1hm 1nw 1ob 1p2;17q 1a8 1be 1ei 1g1 1ob 1p2;17q 1a8 1be 1ei 1ob 1p2;17q 18d 19g 1hj 1i1 1kz 1p2;12s 14v 16s 16u 1cp 1hk 1hm 1iv 1k2 1ll 1nw;12s 14v 16u 1cp 1hk 1hm 1iv 1k2 1ll;17q 182 1ae 1k0;56 1fz 1ge 1hw 1id 1mq;1ae 1k0;eq 1as;13d 14h 15p 15v 1m8 1o4 1of;6p 1kr 1op;13p 1l8 1l9;ha 142 169 1ml;ha 142 169;14 ce 1om;13x 142 16w 18v 1ie 1j7 1mz;z 7d 1bu 1m1 1m8 1mq;l 7i 13b 16n 18s 1c4 1fd 1fo 1fp 1go 1ij;ha 142 169 1j7 1ml 1oq;5c hk 13v 15k 1o2;67 6b 8n 1mn 1o2;16n 18s 1fp 1ij;l n 7i 1cs 1fd 1ij 1nv;8s 159 17b 19w 1ao 1g0 1hy 1ip 1it 1lg;9q 9r fs 144 162 16n 177 17r 18s 1ad 1bi 1bj 1ce 1fo 1fp 1h9 1hs 1ht 1hv 1k3 1k9 1nb 1nj;gu 13b 16n 18s 1fo 1fp 1nb;2a 13h 1an 1kl 1os;bk 14r 16z 17b 19w 1ao 1e5 1it 1lg;bk 14r 17b 1it;175 19f;9z 1pb;161 175;14 1h 7a 1an;17b 1ao 1c1 1it 1lz 1oc;56 161 175;17b 1c1 1it 1oc;1iw 1n4;8s 159 15q 17b 1g0;136 1am;s eo 18i 194;hk 13v 15k 18t 1kc 1m0 1n5 1o8 1p1;1b8 1eu 1ez 1kr 1os;bk 14r 17b;12u 130 133 134 135 13v 148 150 15x 16b 185 18c 18y 191 19s 1b6 1bf 1bk 1bn 1bv 1c5 1cf 1cj 1ct 1d7 1d8 1e4 1ff 1fq 1g3 1gn 1gy 1hm 1ij 1ir 1is 1ja 1k5 1ka 1kc 1n4 1ni 1o0 1o6;y ap;7n 13v 164 199 19a 1b6 1cf 1fw 1gn 1hm 1is 1kh 1o6;56 155 17t;134 13v 18y 1cj 1gn 1hm 1ij 1is 1n4 1o6;161 1ge;2i 3o 56 57;134 13v 14j 16y 185 191 19s 1cf 1cj 1e2 1e4 1ff 1gn 1gy 1hm 1is 1kc 1mi 1n4 1ni 1o6;56 e6 13k 161 17t 1ge;56 13k 17t;56 161 17t 1ge;1ee 1ek 1f7 1l2 1m9;56 161 16z 17t 1ge;56 16z 17t;1jd 1p0;12u 134 1cf 1e4 1gn 1hm 1is 1n4 1na 1ni 1o6;161 175 19f;14 1h 5p 7a 1an 1d2 1mo;1ip;14 1h 7a 1os;137 138 1d2 1ou;ai 137 1ak 1nq 1ou;bk 140 16y 1a0 1eo 1hi 1jw 1ll;17d 1ip 1it 1jm;z eo gu hk 140 14q 17s 1ie 1ll 1na 1p7;14 2a 7i 140 14v 16y 17s 18s 1a0 1cj 1dc 1fd 1ll 1n4 1p0;140 17s 1cj 1ie 1ll 1n4;eo 1p7;13w 140 16y 17s 18s 1cj 1ff 1ll 1n4;164 199 19a 1mi;130 16s 19u 19v 1b4 1hm 1ja 1ka 1nm 1nw;b 67 6c eo 1mm 1p7;7i 12v 13v 13w 157 15l 16y 18y 19s 1ci 1cj 1fd 1ff 1gx 1h4 1h6 1ij 1is 1k6 1kc 1l1 1lh 1n6;130 16s 1b4 1ja 1ka;13v 13w 19s 1cj 1gx 1h4 1is 1k6 1l1 1lh;b ak aw b0 eo 1mq 1p7;191 1ff 1l5 1lm 1ln 1n4 1ni 1p0;7n 1dw 1fw 1fx;27 1fn 1hz;27 12y 1fn 1hz;s b0 eo 1ey 1ez 1j8 1p7;1ey 1ez 1fe 1j8 1p0;191 1cy 1e2 1l5 1m4 1n1 1ni;7n 1fw;7n 1dw 1fw;b0 1ey 1j8 1p7;1a0 1ll 1n4;aw 12w 13y 14b 14c 15y 16n 1ih 1kc 1nb;17l 1g7 1kp 1lu 1m5 1nz 1oh;aw 12w 13y 14b 14c 15y 17u 1ih 1kc 1nb;17l 1nz;15o 1o9;13i 13t 18m 1ay 1cr 1lq;15o;6f 12v 13c 149 172 1d3 1du 1ej 1j6 1k8 1na 1oe;15x 164 16b;164 183;154 1is;c5 d6 146 18q 18u 18z 1ab 1au 1km 1lx 1m4 1np;b s 6v 8n eo fs 13f 15b 16a 173 1a6 1gr 1k1 1ou 1p7;b eo 16a 173 1gr 1p7;13f 1my;b eo 1a6 1am 1p7;16s 1c1 1c3 1k1 1o1 1ou;1eu 1h0 1kr;c5 d6 146 18u 1c1 1km 1lx 1m4 1np;14i 1al;6n 7d 15o 185 1g9;6n 1br 1bs;15o 185 1g2;18f 18g;1dd 1de 1gn;12v 14n;15o 172 17k 17w 1c7 1c8 1fa 1lo;173 17w 1fa 1gr;12v 15o;1js 1lc;16e 1fa;17w 1a9 1c8;17w 1ew;14n 17d 17n;17w 1c8 1fa 1gr;9z 1fa;1eq;1b 12v 14n 15o;1ch 1ej 1fi;12t 12v 17c 17w 1dn 1ga 1nu;16e 1ga;13w 1bf 1ct 1kc 1ku 1ll;13w 16y 18r 1bf;13w 18s 1bf 1ct 1ku;1ct 1ll;13w 1bf 1kc 1m0;13v 15k;18t 1bf 1lm;1f9 1h3;we 132 18o 18s 1jp;eo 13f 1fr 1ou 1p7;1fr;147 1cn;b x eo;9p 14n 15g 174 1ah 1fi 1go 1k7 1kf;14n 15g 164 17h 1at 1jy;19 28 6v ai ga 1ms 1nh 1ns 1ou;b x 9p 1p7;14n 164 16g 17f 1ge 1gg 1jo 1n3 1oe;12v 1oe;aw 171 1g7;164 1mi 1o1;7e eo 1mm;13 1br 1bs 1fk 1hl 1hm 1kh;1bs 1o0;7i 13y 18j 1bf 1c2 1cs 1hr 1ij 1kc 1o6;7i 18j 18s 1c2 1gy 1hr 1kc 1o6;14 7a;3 12r 1an;145 1b4 1d7 1d9 1ib;b eo;7i 1c2 1h4 1o6;7i 18j 1c2 1o6;145 1m6;7i 1c2 1gy 1kc;12s 13y 18r 1bf 1ij 1kc 1mb;14 5p 7a 1ar;13p 195 197;12s 13y 18r 1bf 1kc;14d 1bu 1cd;12s 13y 18r 1bf;ak 13v 15k;1iq 1iu;12s 1bf 1kc;1bf;14d 1cd;7i 13y 1bf;1dz 1e0 1e6;1bf 1ij;14e 1fk;s z 194;1ex;14 2a 8m 12s 13u 1ok;13v 15k 168 1gj 1go;z 194;1bo 1cz 1nx;15i 18f 19e;28 5c 6v ae;s 194 1fu;o 139;ae 14y 1ak 1dh 1i6;y eq 1p6;y eq;17p 17z 19g 1i1 1kz;14 7a ap;17p 17z 1ey 1ez 1j8 1kz;17p 17z 19g 1i1;17p 17z 19g 1g2 1i1;17p 17z 19g;1ey 1ez 1j8;1gx 1h4 1k6 1l1 1lh;14e 1d6 1ix;58 1dh;1k6 1l1 1lh;1gx 1k6 1l1 1lh;19t 1aw 1dh 1jt;1gx 1h4 1l1 1lh;1gx 1l1 1lh;18w 19h;6v 1lb 1mx 1n0;b 1d0;1d6 1ix;k bk 13o 16s 1j4 1jh 1mj;a9 141 1bu 1mx 1nr;8n fs 14i 1bd 1p7;6v 1ox;0 5 8 ak f8 1nd;6g 1bl 1eh;ap 18p 1ft;7d eo gu 1p7;13v 19s 1fd 1gx 1h4 1l1 1lh;1h 7a eq 19h 1os;15j 1a7 1av 1dp 1ow;ap 1ft;13n 1f5 1l9;13v 15k 18p 1go;15j 1a7;a9 19n 1i5;9z 1l0 1oy 1pb;x z eo;7i 1aa 1ap 1go 1hf;9z 1oy;1k5 1kc;1cj 1hl 1hm;16q 1ey 1ez 1j8;36 19g 1jk 1mi;y a6 ap;1ke 1ku;z 1cj;fx 1b8;y 15 19 28 5c 6v eq 13j 1ak;12s 13y 167 1bf 1hc 1ij 1kc 1kq;167 1bf 1hc 1kc 1kq;36 13v 1hq 1jk;12s 13y 167 1gu 1ih 1jl 1kc 1kq 1m0;13l 16s 1c8 1fd 1mh;hk 1p7;b 14 eo 1b8 1om;1bf 1kc;gu 16m 16n 1du 1mg;63 1b8;167 1kc 1kq;fr 1p7;36 14j 16w 1fa 1hq 1jk;5g 5t cf cg co cw ge 164 1f9 1gu 1kb;1ab 1ac 1av 1dk 1f9 1g8 1gu 1hy 1ih 1jn 1kb 1ke 1km 1o1;gs 1om;36 14j 16w 17w 1fa 1hq 1jk;36 14j 1hq 1jk;15t 1a1 1bz 1do 1e1 1lt;1dv 1et 1kk 1l7;7i 1bf 1ij;13b 16n 19z 1gz 1ky;2a 8m 176;5p 15a 1b8 1ma;1z 1dl 1eh 1el;18j 1dt;b 19 ae 1ak 1ou;6f 13b 17r 1bf 1ij 1li 1md;69 6a 17m 1bc;5t 1av 1fc 1ie;16w 1fa;7i 1fd 1fm 1h4 1jr 1nv 1p0;7i 9p 1a4 1fi 1j1 1p0;b x eo 1j1 1mq;1ew 1fa;14p 1fh;dk 163 18q 1ea 1mj;190 19d 1fh 1i0;28 ga 1fu 1ms;dk 163 18q 1ea 1i3 1mj;16q 188 1bb;1bf 1cj;1i2 1i3;163 18q 1mj;aw eo 1mp;163 1mj;b 8n fs 1p7;13c 143 16v 172 17r 17v 181 1du 1e8 1fe 1if 1j6 1lf 1m2 1mf 1mg 1n7;6f 7i aw eo 1bf 1ij;8n fs 14w 1bd 1dj;12v 16h 1du 1fa 1m2;12v 16h 1fa 1fy;1cu 1fh;y ap eq;8y 1ec 1eh;3h 17j 1mv 1p0;b ae bs 17j 18i 194 1p0;1ec 1eh;6f 6g 1bl;b bs 18i 194;x ak f8;1bl;b bs 18i;2 4 6 x ak f8;4 6 7 f8 1mr;6g 1bl;1ah 1ld;1bl 1eh;1ej 1gq;b eo 1p7;1ej 1gq 1l3;1cy 1ej 1gq 1l3;b 1p7;1u 18k 19n 1i4 1kg;15e 15r 1c2 1em;1u 15r 19i 1c2 1em;a9 17j 18l 19n 1ak 1fi 1i5 1or;19i 1ep;15r 1c2 1em;19 1ak 1fi 1ou 1p0;18j 1c2;17j 1cd 1mx;1ge 1gf 1ov;17j 1cc;1me;ai 1ak 1fi;b y 6v ap bs eq fp 17j 194 1oj;b bs 17j 194 1oj;17j 1oj;ae fp 14y 1ak;5p 12s 16i 1ie;13k 15r 164 165 1ao 1em 1ge 1n9 1ot;aw eo 16d 17i 1c2 1l7 1mp;13k 164 165 1ao 1em 1ge 1n9;140 1ie;b0 1mm 1p7;b0 1go 1hh;14n 164 17h 1gg;12v;6v ai eq ga 1ak 1ck 1ms 1ns;14n 164 1gg 1go;1ab 1g8 1iz 1kd 1n9 1ot 1ov;14l 1ix 1iy 1ji;ai fs;1ab 1g8 1iz 1kd 1n9 1ot;28 ai eq ga 12q 1ap 1ck 1db 1eg 1fj 1ms;7d ai 1em 1mn;17o 1cv 1jl;16l 1gk 1gl 1km;5c ae ai bs 1ak;13k 17t 1ge 1n8 1n9;16l 1gl;18i 194;1ge 1n8 1n9;170 19c;152 17f 1nt;b 28 aw eo 16n 1a0 1mq 1ou 1p7;2l 2m;164 165;s eo 1bh 1ey 1ez 1fe 1j8 1l7 1p7;1bh 1fe 1p0;7n 191 1cy 1e2 1fe 1l5 1m4 1n1;1bh 1ed 1fe 1p0;191 1e2 1fe 1l5;aw eo;1m5 1nz;19x 1ao 1em 1ge 1j0 1n8;16i 1hm 1ie 1n9;cm 13c 1fe 1j6;16i 192 19x 1ao 1em 1ge 1n9;15r 1em;179 1es;19 1ak;19 6v eq 1ak 1ns;b0 1bh 1hh;132 13r 18b 1bh 1bn 1gx 1jd;b0 1bh 1hh 1je;132 1bh 1jd;1ab 1ds 1j9 1kd 1kn;ai 12q 13a 1ap 1fj 1fv;7d 1fx 1g4 1mn 1mp;b 9p ax eo 1hb;1h7 1hb 1kn;1cx;18h 1ma;7d 1mn;19 eq;3v fq 179 19o 1h6;1ds 1fx 1g4 1h8 1kn;13c 143 16c 172 1c9 1du 1fl 1lf;1ab 1ie 1jb;1ab 1fx 1g4 1jb;13c 1ab;1ds 1fx 1g4 1kn;13c 143 16c 172 1b7 1c9 1du 1fl;1fx 1g4;1b7 1c9 1hn;kg u9;ae eo 1ej 1fi 1p7;13 13s 1bk 1e9 1fn 1ho;13 1bk 1e9 1fn 1ho;kg u9 1b0 1e1;193 1i8 1jn;0 eo 1ej 1fi;13s 1bk 1e9 1er 1jj 1la 1o3;1a6 1dg 1ly;0 y 5c ap eq 1ca 1mu 1p9;153 160 16k 1a6 1c6 1ca 1dg 1h6 1km 1ly 1mu 1o3 1p9;45 16o 19y 1gm;17j 18k 1fi 1kw 1l2;b ae bs 17j 18i 194 1fi;u9 1fn 1me;n 1me;1fi 1kw 1l2;da 1me;16k 1jn;1ax 1h4;9p eo 1ep 1f5 1p7;17y 1o5;17g 1oe;173 1ab 1g8 1kd 1km;7d ai eo 1dj 1ea 1mq;l ai 1c8 1cn 1dj 1ea 1fd 1fy 1h6;6v eq 13j 1ou;0 s ej 19r 1a2 1mr 1ne 1p7;19k 1fs 1oo;16w 19m 1aj 1b2 1gj 1go 1oo;s 198 1p7;1ab 1kd 1km;19k 1oo;16w 1aj 1b2 1gj;1dj 1ea;5p 130 16o 16s 1ie 1nw;14t 1nn;15d 1cl 1cn;12x 1aj 1e7 1fs 1gj 1go;0 9p 1ep 1fs;15f 1b3;18e 1mg;5c 6p;15d 18i;156 16l 1em;1aj 1e7 1go;15d 1cl 1cn 1ij 1il;13c 1aj 1e7;y eq 14w 1ck 1nh;137 14t 1fg 1nk 1nn 1oy;bf 1ge;56 17t;1g0 1ie;7a gs;eq hk 13v 15k 1cw 1eu 1h0 1kr;3o bk cl ex he 1kj;1cw 1h0;bk ex;8d c5 d6;b x eo fs 1mq 1p7;56 e6 136 13k 17t 1em 1ge;1cw 1eu 1h0 1kr 1os;bk d6 ex;1cu 1cw 1eu 1h0 1kr 1kx 1os;3o bk d6 ex;fs 1fh;1 b 5c 6v eo fs 1fh 1mq 1no 1p7;1 b eo 1fh 1mq 1p7;56 e6 13k 17t 1em 1ge;b eo fs 1fh 1p7;56 e6 13k 17t 1em 1ge 1is 1n4 1o6;56 e6 13k 1em;19 28 6v ai eq ga 14t 1ms 1nq 1ox;14 1h 7a;161 1gc;17t 1dq 1g0 1ke 1kj 1n9 1ot;2a eq 1eu 1kr;28 ga 1eu 1kr 1ms;56 17t 19p;14r 17b;56 175 19f 19p;17 161 16i 1ez 1j7 1j8;b x hk 1fh;bk 1g0 1ke 1n9;28 eq ga 1ms;aw 13c 14n 152 17f 1as 1ej 1en 1gg 1on;eo 1ge 1p7;6c 1mm 1p7;1cn;5c eq;9f 9j;bj v7;r0 1qd 1y9 1zt 20f 220 24r;a4 bj;50 23u 23w 24c;i3 ly p2 p3 ya 10k 11d 21f;20j 210 211 23u 23w;i3 ly p2 p3 ya 10k 11d 1s3 1t8 21f;1tv 1vf 1zz 21b 21s 22f;1s6 1vf 21s;1qy 1zj;39 3j;1tv 1vf;1qe 21o 266;1ul 22c 22d;1q3 1zm;ai 21t;cc 1tc 26g;ji mv ph v7 xf xp 21f;7p 7q 7t 7v 1zb 1zc;al 1qb 1um 1us 1w5 1x6 1zr 21k 21l 247 24g 25p;21f;1qb 1um 1zc 1zr;1t1 1t2 1vy 1w1 1zz 20a 216 218 22s 22t;1t0 1wx 1zl 22s;7q 26f;3j 3t 49;kq uw vo zm 10x 128;7q 7t 7v 1rl 26g;kq uw vo zm 128 26g;ji mv v7 xf 11s;39 3j 3t 49 id m7 1xr 20y;jk kr kz ny of og on pn rn sj w5 x2 10l 114 123 1pq 1pr 1qu 1ss 1v1 1v5 1ve 1wf 1wk 1wv 1x4 1y0 1yf 1yg 1za 1zv 204 20g 20m 20x 233 23r 24f 24w 25v 26c;id m7 ty u0 xo 102 1yg;1ub;1ua 1uo 1x2;1pj 1re 1st 1tl 1yz 204 24b;xo 1yt 1zj 24o;1pj 1re 1st 1wa 204;1re 1wa;39 3j 20y;i8 v7 xf 11s 1zz 260;3t 1q6 1qo 23k;1tk 1ux 258 259;1 1q7 1re 1wa 1y8 1yz 24b;50 23w 24c;4a 4b n8 p6 pd u0 v6 v8 y3;1pm 1zz 22m 260;1y8 25a 268;1zz 260;3j 49;1te 1vb 228;1re 1wa 24b;p6 y3;a7 1zb;y0 1px 1qs 1sf 1wo 1za 23o 23y;7t 1zb;1se 1zi;3j 7p 7q 7t 7v 254 26f;og 1pu 1qa 1s3 1ss 1t8 1tg 1th 1uk 1w6 21f 225 242 24f 255 26h;23q 25e;1po 1qc 1r1 1s9 1sj 1t7 1vx 1wc 1zk 233 25v;7p 7q 7t dr ec fj 1xq 26f;kr md ny og rn vi vm x2 1qu 1se 1uk 22u 24f 26a;51 20y;1ph 1pi 1pk 1pl 1s2;7n on sq 114 1w9 1y6 1yf 1zp 1zx;3j 49 7p 7q 7t 7v dr fg fj gn 1zb 26f;1qz 1tg 1w6 25e;1s9 1tg 1w6;1tg 1w6;gn 1z5 21n 26f;on sq 114 1yf;on sq 1yf;ts u0 1x1 230;3j 7q 7t 26f;1s3 1t8 1tg 214 215;pt uv 11g 1r4;1pz 203 22a;pt 11g;ik l0 uv;xp xv y6 1up 1uq 1x7 26g;b 1c 3t e9 1q6 1qp 1y2;5a vv 1qa 1ss 1uk 1yv 1zz 208 23j;xp xv y6;b 1c 3t e9 1q6 1qp 1up 1y2;5a vv 1qa 1ss 1uk 1w6 1yv 1zz 208 23j;1up 1x7 25m;mt wq 10d;bq vz 1z7 20c 257;1rc 1yp 20w;1pt 1s5 1ux 1vm 1w7 1wz 1xf 1xg 22v 24d 25b 25c;7q 7t fj 1sv 20k 26f;1sa 1sb 1sd;nt up 1rb 20l;mo 1u9 1x0 22j;r1 1sv 1tp 1zi 22q;39 3j 49;jw 1qw 1se;bw dk 1si 23n;1uk 22c;o7 x1 ya;3t 49;1zv 1zw;lr 20r;1c jw mu w8 1qi 1rr 1t4 1t6 20y;39 7t fg fj 26f;q5 yc 1uk 1ul 20m 20v 22c 23e 23j 24i 25e 26a;50 24c;jl qa;3 1uk 1ul;e9 1qc 1vt 1wc 1wi 1xo 23v;1uk 1ul 20v 23f 23j 26a;i3 o7 oe x1 ya 1ps 21f;1v2 23u;1qk 1tw 1wu;i3 o7 oe x1 ya;22l 22n;1we 1yd;254;1zu;1qg 23k;1s6 1vf 1w6 21s;1qy 1z5;1va 231;20o 237 239;1vg 1xz;1wu 21z 26d;1py 1sj 1uf 1ux 1zz 20x 221 22y;5y 1wl;av 1pv 1vp 20y 244;4k 1t6 24e;7q 7t 26f 26g;kr ny v9 vi vm;23u 23w;jo nw wa;fg fj 21t;og oi rs;9s 1qg 23k;1z5 1zj 230;1ut 23r;1tv 1ut;1uy 240;1wu 23k;i3 l7 o7 w3 x1 ya z5;36 1ra 1ua 21j;i3 j4 l7 ya z5 11d;26f 26g;1wm 1xe 20n;1q3 1x0;3j 26f 26g;1rs 23b 23s;86 go 1sp 1t9 1v5 201 22f 22r 25l;es 26f;36 1q3 1sq 1zi 21j;36 a3 1sq 1zi 21j;87 1zc;go gp lk ms rq ut ww 10t 1qf;b 50 265;7i yc 1s7 1ul 1zm 20v 25e;49 bi fg fj 252;39 3j 49 1rr;cq 1pw 1x8 22c 22d 236;7i 1ul 20v 25e;fj 21t;1ut 1uu 1xa 22c;10b 1ue;1ut 1uu 1xa;1v9 23z 25o;dk t9 1rn 1sz 1ue 1uj 1y3 1yn;nd 1vm 24x;l2 m3 1px 1ro 1tx 1ty 1v0 1y7 234 23y;cq 22c;97 a7 1zb;jh m3 mn y0 1px 1s0 1tx 1ty 1v0 1y7 234 23o;2g 7t;1xu 1zi;b 51 av 1yp;8y 1yp;3j 7t bi 1rl 23z 24j;1xh 25e;1xm 23z;b av;5y 8y 1wl 1yp;3j bi 1rl;2 4 6 fj 1tq;4 6 7 1tq 25j;bi 1rl;1wl 1yp;20q 245 24s;1r8 20q 245 24s;er 26g;7q es 1rr 26f;1vj 21z;1rr 1tm 1vj 21z 23k;1ur 1vj 21z;b 3j bi 1rl;qa r5 v3;1wt 207;1wu 1x5 1xi 21y;1uh 23i;1rz 1un 20e 223 224 225 229;39 3j 3t 7p 7q 7t 7v a7;l5 tj uk zg 10r 11t 121 1q7 1w4;uk zg 11t 121 1w4;jb x3;es 1xq 26f;1qv 1sy 20b 20i;20i 21g;ol xc xw yd 10p 120;7p 7q 7t 7v 1up 1zc;1q7 1tu 1w4 237 24a 24b;22w 23h 258 259;7p 7t 7v;b 1f e9 25y;1sn 1ta 1wd 213 23a;0 7q fg fj 26f;0 1s4 202 20z;bi e9 20y;1zo 1zz 256 25a 268;1pi 1su;ke mx 25t;1uv 1uw 1vs 226;on sq 1r6 1w9 1yf 1zp;1pi 1pk 1s2 1zz;on 1w9 1yf;ts 1x1;l2 u6 1wg;b 3j 1rr 1tm;7q es 26f 26g;1pt 1u6 1y5 21n;1pt 1u6;1ux 1vc 1vd 25c;1f 7t 7v 1up 20o 25y;jh mf ro vy 1wg;1pc 1q5 1r4 1rj 1se 1vw 1wn 1zy 21i 21p 238 24n 264;0 b 1f 3t 51 7v;1q0 1v6 1xx 1z9 24n;39 3t 7v;j3 1q5 1s2 21i;1yr 24p;219 21y 243;1pg 1s9 1ug 222 24v;1s2 1yr 24p;85 23u;7q 7t 7v gn 26f;1t4 1zg;nn ol us 10p;2g 7p 7q 7t 1rf 1rg 1ri;1q3 1xb 1xu 1ym 1zm 1zy 21p;0 42 ek gn 1rt 21w 267;ir m8 qo ve w7;ek gn 253;b e9 1qp 1t6;ir m8 qo ve;iq ry ur wi wz;ir pg t2 ve w7;0 3t gn 20p;1r2 1s4 21d;bi 20y;w 1vv 1yi 20h;1tj 1yr 22x 25d 26h;274 2ff 2im 2k1 2kr 2lq 2nq;91 274 275 2kr 2ks 2lq 2nq;2c1 2fs;286 289 291 2bi 2c4 2jf 2m0 2mg;28u 292 2ag 2b7;2ag 2b7 2e8 2gj 2iv;u 9g 2fj;27k 2nf 2nm;an 27k 2nf 2nm;7g f9;28j 2c7 2og;3g 41 68;11b 2df 2i2 2l8;ah 2bv;28h 28s 2bl 2bm 2bo 2k0 2ls;3j 68 am 2g9;9q 284 2go 2hx 2jk 2l3 2lp 2o1;28s 2bm 2ls;gu hc 2go 2o1;28g 28t 28u 2au 2av 2fo 2ls 2lt;an 2ng;2n5 2of 2og;2bl 2e9 2ls;28s 2bm 2n1;3j 7k f9 2b3;n7 ze zl 12d 2dn;fv 2b1 2di;2e1 2ib;3j 2b3;zl 2a7 2dn 2j8;27c 288 2as 2co 2d6 2f5 2gh 2i4 2iz 2kj 2l2 2mi 2mv 2o3;2ay 2dw 2jr 2k1 2m5;dp 283 28u 296 29i 2e1 2ls 2nn;296 29i 2e1 2nd 2nn;2fj 2jy 2ki 2n9 2oo 2or;28s 2c5 2gs 2n1;2jo 2oj;1 283 29i 2bv 2e1;28u 2jl 2n2;7a 2of 2og 2on;26p 2c7 2lo 2m5 2m6;7a bs fw ga 2ad 2fg;2fh 2gv 2o9;2b2 2ib 2nh;27f 27j 2f4 2fw 2m8;68 2g9;27j 2fx 2ib;3j 68 7g fv 26r 271 2di 2m9;26r 2a0 2c3 2da 2gh 2ja 2jf 2kj 2m9 2nz;7g f9 gu hc;7l 287 2dy 2e7 2jf;fu 2a5;3j 4d 7g fv 2di;272 2a0 2as 2be 2c3 2d6 2hm 2hn 2i4 2j9 2jd;27b 290 2bf 2ig 2me 2mi 2n6 2nj;2a0 2as 2c3 2d6 2hm 2hn 2i4 2j9 2jd;27b 290 2bf 2ig 2me 2mi 2n6;26t 26x 28o 28p 2dz 2e0;7n 27s 2ec 2f3 2h0 2j7 2jg 2jh 2ji 2l2 2o2;7n 27s 2ec 2f3 2h0 2j7 2jg 2jh 2ji 2l2;26s 26t 26x 28p 28q 2dz 2e0;28k 2b1 2fu 2lo;27s 2ec 2f3 2j7 2l2;3j 68 7g fv 2di;271 2b0 2jf;2b6 2g9 2le;2ek 2h5 2ob;2jz 2k0 2k1 2k2 2ls;1v 8s 9g an ga 2iu;26r 2a0 2b0 2cx 2ep 2es 2hu 2is;1v 8s 9g an;26r 2b0 2cx 2hu;2k0 2k2 2ls;2e5 2e6;22 29g 2dj;27n 27u 2ce 2de 2jj;2dp 2om;26y 273 2cx 2fz;273 2cx;26o 287 2jf;2gb 2gd 2ge;277 281 2ib 2ns 2ol;281 2ib 2ns;2gb 2ge;7g fv 2di;7i 27x 2a0 2cz 2d0 2in 2ln 2mv 2ny;7i 27x 2cz 2d0 2hk 2mv 2ny;7i 27x 2cz 2mv 2ny;2bg 2bp 2eh 2oi;2of 2og;26o 26q 270 2bi;27v 2fb 2g4;26o 26q;27h 2c8;273 2if 2o6;2ag 2b7 2e8 2gh;2ag 2b7 2gh;2fu 2lo;2ag 2b7;2hm 2hn 2ho;a1 2ey 2j4;2dl 2hm 2hn;2hm 2hn;27q 28u 290 2f8 2hy 2iy;aa 2ah 2ax 2fb 2g4 2j6 2lc;fu 2l4;ae ah 27p;2bh 2lx 2ly 2mb 2og;27p 2dn 2hm 2hn 2j9;27p 2cu;2c1 2os;2c3 2da 2j0 2j2 2j9 2ja;2c3 2da 2ja;7g 7h f9;28l 2nw;26o 26q 2bt 2c2 2kw;36 2do 2hw 2j9;7a 2nw;270 2bi 2bt 2c2 2cd 2nu;7g f9 fv;29d 2lv;2cy 2f8;28f 2c6 2c9 2e4 2g8 2n7 2oh;36 2br 2fx 2hw;28f 2bu 2c6 2c9 2g6;36 2fx 2hw;26l 2al 2am 2c6;1v fw;6f 2i2 2i3 2if 2l1 2o6 2o7;7i 27x 299 2a8 2h7 2ny;7i 27x 2be;7g 7k f9;27m 2b5 2kz;bs ga;dk k5 108 29r 2b4 2eu 2jv;7a 2bj 2lz 2og;2da 2ja;6f 2hh 2if;2ac 2ex 2f4 2lg;6f 2fc 2g9;27j 285 29w 2ex 2f4 2fx 2i2 2ju 2lg;b ae ev;2fe;bs 2a5 2b3 2ny;3b 2ny;27o 2ey 2j4;ae ev;fu 2l4 2l6;2 4 6 4d 2kq;4 6 7 2aw 2kq;fu 2l6;2fe 2l4;5w 2j5 2jx;3b fu 2nv;2az 2c0 2ew 2j6;298 2bv 2lm;2lm;ev 2c0 2ew 2fd 2j6 2ko;6v bs 2a6 2b3;bs 2b3;8s ga 2g3 2k6 2ld;2cz 2d0 2ln;2a6 2ah 2g4;28u 2kt 2ku;73 2d2 2g6 2g7 2mh;283 28u 29u 2bv 2gr 2gv 2km;283 28u 2bv 2gr 2gv;29c 2g6 2g7;2b1 2hg;281 282 2ib;281 2ib;2hg 2hr;hr 29e 29f 2er 2ev 2iy 2jl 2jo 2jp;283 2bv 2ii 2ij 2il 2it;2ar 2gq 2jz;2ak 2ao 2ap 2aq 2ar 2gt 2gu;283 2bv 2ii 2ij 2it;28c 28d 2ck 2cl;0 29y 2hf;2he 2hs;an bs fw;28u 2gv 2kl;ke mx 2l5;26t 2dz 2e0;2dz 2e0;2e5 2e6 2g6 2g7;ah 2ng;27s 29n 2dq 2dr 2ec 2f3 2j7 2k8;26t 26x 2e0;2dr 2f3 2k8;c 1v an fw 2fl;7g 7k f9 fv 2di;27e 2cm 2cn 2k6 2k7 2od 2oe;27e 2cn 2k7 2od 2oe;2m2 2m3 2m7 2mk;2jo 2jp 2mk 2ml;2ar 2ll;2jo 2mk;2h0 2h3;2k6 2ld;7z 80 276 28m 2gn 2hz 2n3;277 27r 2cj 2dm 2gx 2ht 2ik 2mq;80 28m 2gn 2n3;27r 28p 2cj 2dm 2ht 2mq;2a6 2az 2dw 2g3;2ga 2js 2jt;2n0 2n6;2ga 2jt;2ga 2ia 2jt;28m 2i0 2io;2fi 2lb 2ns;2a9 2jo;3j 41 68 2aa;26m 28n 2en 2gw 2l7;0 2ka 2ms 2mt;29z 2cg 2f9 2hg 2ni;c 8s 2fl;29z 2cg 2f9 2ni;29k 2fu 2ky 2nx 2o5;0 27p 2fd 2ft 2ni;2ef 2f9 2hg 2ni;29h 29y 2hq;bs 2ng;2b3 2cs;7y 26n 2hg 2ni;oq yn 2p3 2qv 2rc 2rh 34g 34o 35p 36j;34g 34o 35p 36j;2p3 2qv 2qy 2rc 2rh 32i;3s 3y dh hw;s8 2zd;2z1 2z2 362;2qa 2rv 2si 2tk 2z4 35g 36f;wf 2qa 2rk 2tk 32b 35g;2oy 2rk 2sk 30k;2yt 35i 35l;dh 2wt;8e 2wt;gk 2sq 2ve;3f 4z fn 2si 347;32p 32q;2pu 2wv 30t 32p 32q;2pu 2ue 343;2rw 2ty 2ub 2v5 2vq 33q;gj gk 2so;fn 2pu 2uf 2zr 30n 32t 33e 33z 343 34c;fn 2pu 2uf 2zr 32t 33e 343 34c;2rw 2ty 2ub 2vq 33q;hd 2pu 2zr 343 34c;2rv 2rw 2tx 2ty 2u9 33e 33f 33o 33p 36c 36e;364 366;2ts 2ty 33q;ka s7 vr 107 2uq 2wm;2rv 2rw 2tj 2vq 33e 33o 36c;2sp 2wn;2ti 2v2 2xr 301;2pd 2py 2qf 2qu 2rm 2sr 2vp 30w 31l 31z 33g 33y 341 342 34s 356;2t4 2tz 2vm 2xb 319 31c 32z;2pp 2r6 2rj 2v2 2x6 301 32y 36f;2pp 2v2 2x6 301;gk 33l;31g 31r;1 2rj 2v2 2ve 2x6 32y;2qz 2rv 2tj 33s 36c;7c 322 364 366;2tm 2tr 2u5 2zi 34j;2ra 2tq 2uj 34i;2rv 36f;3s 92 bs ga gk 33l;2p1 2po 2yu 2zh 34x;2ui 340;3m 3s 2ow 2pf 2pm 2pv 2pw 2qy 2wn 34w;2ow 2pf 2pv 2q2 2qy 2vo 2wq 31l 32i 34u 35j;3s 3y dh hd;2p8 2qy 2tp 2xe 32i;3n 3y 2sd 2sq 2wn;2pd 2q1 2rm 309 30d 30w 32o 337 34u;2ox 2p2 2rg 2up 2v0 312 31w;2pd 2rm 309 30d 30w 32o 337 34u;2ox 2p2 2rg 2v0 312 31w;2rh 2v1 313 320;3n 3y 2wn;2pd 2rm 309 30d 32o 337;2ph 2ri 2u0 2x5;da 2pz 2qf 2y1 2yl 2zt 326 32j 32k 32l 33y;2pz 2qf 2y1 2yl 2zt 326 32j 32k 32l 33y;2ph 2ri 2u0 2vd 2x5;2r9 2sp 2tm 2zi;2qf 2y1 2yl 326 33y;3m 3s 2wn;2pw 2qy 2tw 32i;340;qv sm uz 31v;2qm 340;qv sm;1j 92 2z1;2ty 31a 34p 36q 36r;2pc 2pv 2t7 2tw 30j;2ty 31a 36q 36r;2pc 2pv 2t7 2tw 2v9 30j;2p5 2pr 2vw 2wr 302 32n;2w0 2x3;3s 2pv 2t7 34v;2pv 2t7 34v;2tu 2tv;2qq 2sf 2vu 2xf 2xi 2xo 35m;2qq 2vu 2xi 35m;7i 2pl 2pt 2q1 2sz 2t1 2vr 32o 349 356;7i 2pl 2pt 2q1 2sz 32o 349 356;7i 2pl 2pt 2q1 2sz 32o 356;2v0 2v1 2y6 31t 31w;2p3 2pb 2sx 2vk;2p4 2ws;2ql 325;2pb 2sx;2t7 310;2z6 32h;2qa 2rd 2tk 30q 35g;2oy 2qa 2sk 2tk 35g;2tk 35g;2tm 2zi 2zj;2oy 2tk;309 32o;ac 2zg;2sa 309 32o;2pp 309;2wu 31i 325 33v 344;2pn 2rg 2rm 2w2 2yo 31j 36c;fe 2pj 2zl 32a;2ry 2wo;2p7 2pj 32a;7c 2vc 34d 34k 366;gy 2p6 2pk 2rm 309 32o 34f;2vc 34d;2p6 2sq 2wt;2x7 2zn;2qi 2ro 2rs 2vo 2wq 35j;2tm 2zi;322 364 36b;2pb 2qc 2sx 35a;2sd 2wn;2rm 2y4 30m 342;7c 36b;2p3 2pb 2qc 2vj;49 dh 2wn;2vv 2vx;2yy 2yz;2w1;6q 2sd 2wn;2xg 2xh 2y4 2zk 30m 342;2r7 2tp 2v7 2vi 2vl 2vn;2xg 2xh 2y4 2zk 30m;64 7c 36b;2q6 2te 2v6 2v7 2v8 33t 35t;1j gj gk;6f 2wz 305 306 307 30t 30u 30v;7i 2pt 2wf 2z7 2z8 335;7i 2pt 2wp 2z7 2z8 32o;2sq;7i 2pt 32o;dh 2sh;2ro 2vo 2wq 35j;2tl 2ud 2y3 366;ac 2qg 30y;bs ga 33l;dk tn 10a 2sb 2tb 2yp 33b;2vo 2wq 35j;6f 304;sk ss 2oz;t0 117;ii iz k4 k7 sb ss te 2zk 332;2ys;v c4 2pt 330;ac 2s0 2y5;dx 32w;v c4 330;2 4 6 4g 2sq 36v;4 6 7 2sm 36v;32w;v c4;2ys 32w;x 1e 92;2w3 323 336;ed 32w 367;2st 2y8 31i;2ve 348;1y 49 dh 2y8 2ym 31i 33l 36w;v 6v c4 330;92 bs gk 2zo;2zx 33x;2sz 349 34a;325 330;2qk 2rv 36f;2pe 2tc 2th 2tp 2za;2rj 2ve 2vf 2xy 31f 33i 33s 36f;2rj 2ve 2vf 2xy 31f 33s 36f;2pe 2su 2sv 2tc 2tg 2th 2tp;2sp 303 30g;2qq 2vu 2xi 2xo 30i;2sp 30g;2qq 2vu 2xi;2y9 31g 31r 33r 33s;2rj 2ve 314 316 317;x 33l 35s;35s 35t 35u 35x 360;2rj 2ve 314 316;2r1 2ss;0 30o 30p;0 30o;2ws 30o;33h 33s 36f;7g c4;ke sh 346;2x5 331 33w;hd 2wm;31g 31r 32o;5j fe;2q0 2qf 2qh 2s8 2s9 2wf 2y1 326;2ri 2x5;2vh 33s 36f;6t gk;2wf 36m;x 1j gk hu 2z1;3z 2sd 2sp 2wm 2wn;2p0 2pi 2w4 30h 368 369;2sd 2sp 2wn;2p0 2pi 30h 368;2y9 31g 31r 34r;sr uo 11q;6t 6v gk;2w5 2wf 36m;um uo 12h;7z 80 2ov 2rt 2uh 2zq;dh gk;2ps 2wg 2x2 2xf 30l 315 31p 354;2ps 2ri 2wg 2x2 30l 354;80 2ov 2rt 2zq;2st 2xb 2zo 330;v 7g c4;2ox 2to 2tt;2q5 2q9;2z1 35s;2q5;2up 2us;2y9 31g 31r 333;3n 3y 2si;2pa 2pq 2r6 2yd 2z3 31p;x 6v 92;0 2uy 2uz 36h;pz se 2vy 303;2y9 31r 333;2s3 2td 2y0 363;0 2uv 2yr 2zc 35s;4g 2uv 2yw 2zv 303;2s1 30e 30o;2ws;qk tv 2uv 2yw 303;3bn 3ca 3gg 3hi 3kw;372 39p 39s 3i8 3ll 3m7;4i 9z cb;39k 3ch 3co 3gs 3iv 3le;3ch 3co 3le;3g2 3jf;37f 3iv;3he 3kn;i0 jm n0 pi uf x7 zu;4i 7q 84 3g8 3g9;al 384 3bs 3bt 3bx 3dc 3gm 3ie 3m0;384 3bs 3bt 3dc 3g8 3gm;b3 b4 36x 385 3ag 3j2;3a7;384 3bs 3bt 3bx 3dc 3g8 3g9 3gm;384 3bt 3bx 3dc 3gm;dr 3cc 3ce 3k9;n0 n1 p4;jf kq ux vp 10h 12a;4i 7q 84 38j;jf kq ux;38s 395 3aa 3aj 3ay 3az 3d1 3dh 3gs 3ky 3l0;3j 3l c0 ie 3gx;ky va 10m 377 37g 37o 38q 39z 3am 3bj 3br 3c0 3c4 3cn 3d7 3df 3dj 3dz 3el 3fg 3hw 3i8 3j8 3jh 3k5 3k6 3kn 3lm 3lz 3mf;3aa 3dh 3l0;38p 3aj 3ay 3d1 3e5 3gs 3kt 3l0;tb u1 zb 113 3j2;37r 3aj 3ay 3d1 3l0;38p 3aj 3kt 3l0;3ay 3gs;3c1 3fe;1 38p 3aj 3ay 3be 3e5 3gs 3kt;4z d0 dr 3k9;p5 tr u1 y1 y2 395 3je;395 3gs;3ay 3gs 3lp;3gs 3lp;3dl 3ft 3lp 3ml;3dl 3ft 3kz 3lp 3ml;395 3cm 3h5 3km;37q 3b3 3du;i0 uf 36x 3gs;389 3ht;3g9;hy qj tx 37c 3ah 3jd;3g9 3kf;3j 3l;39c 39d 39z 3bq 3c0 3d5 3d7 3e8 3e9 3eg 3f7 3i4 3iv 3k0 3ma;3ji 3lj;374 380 39i 39p 3d2 3d8 3dg 3jh 3ll;4i 7q e3 f4 fh;vj 38o 392 39z 3a0 3ak 3c0 3cn 3el 3fa 3hw 3ij 3j8 3kn 3mf;380 39n 3dg 3jh;4i 7q e3 f4;392 3ak 3c0 3el 3fa 3hk 3ij;378 379 39j;7n oo 3dw 3ff 3gv 3hp 3kk 3lz;e3 3g1 3ib;oo sy 3hp 3kk 3lz;4i 7q e3 f4 39c 3bq 3i4;3x 3lj 3lu;wc zd 3lb;387 38x 3ge;nh nj x6 xh;b r 2u 4k 3b3 3lr;8p 39z 3e8 3e9 3f7 3g7 3hc 3i4 3i5 3k1 3ks;3b6 3b8 3j2;3b7 3j2;3b3 3ep 3hu;37j 3dm 3es 3i1 3j7 3kp;37j 3dm 3es 3i1 3kp;3b2 3f8 3lq 3ma;4n 4o 4p 4q 4r 4s 4u 4v 8f 8g 8j ic j1 pb w9 xr 39f 3bz 3ct 3ea 3eb 3kq;3a5 3ap 3b4 3ed;3ap 3cq 3gb;7q e3 f4;3ah 3e1 3kz;bw dk jy z1;bw dk 3iv;3bo 3gh;me pm rd z3;4z 3jp;me z3;36y 36z 370 37w;7q e3 f4 fg fh;n2 38e 3fs;b 2u 3j 4k jx 3a9 3bd 3gh;383 397 3ki;q7 ri 39z 3a0 3br 3ij 3k1 3lj 3mf;4z dr 3cc 3ce;jc qe;39z 3br 3ef 3ij 3lj 3mf;qe 39o 3dn 3ey 3is 3k5;i7 if me z3;386 3eo;3k9;386 3ei;4z 3k9;3a0 3a4 3ix;3ae 3lg;3ch 3co 3d7 3le 3lf;3g1 3je;3ak 3fb 3hk 3ij;3ik 3kl 3lv 3ly;3dy 3hk 3m6;3ak 3fb 3hk 3m6;3f4 3l5;375 39n 39p 39w 39x 3c7 3ej 3ek 3gs 3jj;6e hj 37d 3ei 3ir 3m2;ad 3gx;3ak 3fa 3hk 3ij 3kn 3m6;je ko 381 3ao 3gn 3gp 3h1 3h9 3ha 3hi;3ha 3hi;3fa 3hk 3ij;3c0 3k6;di 3g5;3ds 3g2 3it 3jf;5z 63;i7 me o5 w2 z3;e3 f4;36 38o 3al 3hb 3kn;i7 j8 o5 z3;5i 5z;3bv 3cz 3d0;5z 63 e3 f4 3m4;37s 39l 3ec 3ee;60 3dv;66 3dv;3bu 3ez 3iv 3jv 3mg;36 39v 3al 3gb 3hb;g9 3bu 3jv 3me;36 3al 3gb 3hb;lm oc ok pc wv;37b 3a0 3ix 3j0 3j1 3jz 3k6;38u 3be 3cp 3gh 3gy 3jb;3br 3dd 3ef 3lj;38i;3br 3ij 3lj;ep 3m4;3hn 3ii;fg 3m1;c0 ga 3fh;dk t4 38y 3a8 3bp 3c8 3l7;3c8 3l8;jd nq ob 37c 382 3c4 3di 3eu 3fd 3jk;3a0 3hf 3ix 3j1 3jz 3k6;8v 3g9;jd ll mm wu 37c 382 398 3c4 3di 3fd 3gb 3jd 3jk;3bw 3gb;b ad hi;8y 3fp;r 3j c0 38j 3b9;3x 3lj;37v 3kl;b ad;3dy;r c0 38j 3b9;2 4 6 48 fh;4 6 7 48 3lt;r c0;3hm 3m1;2u 3b1;38w 3fu 3l1;3cs 3ir;2u di 3b1 3cs 3gh 3ir;3j 3by 3cs 3du;b r c0 nk 38j;3dg 3e4 3h3;nl rk rp;3cs 3k8 3kg;3c9 3jw;372 395 3iv 3iw;3j 4i 7s 84 3g9;38z 3ay 3be 3d6 3dl 3e5 3gs 3lp;38z 3be 3d6 3dl 3gs 3lp;389 3a9 3h4 3hf;3hf 3ib;oj st x9 10s 3dl 3lo;4i 7q 84 a7 3f9;3bc 3be 3d6 3e5 3jm 3jn 3k2;m4 3ik 3il 3im 3in 3jq 3jr 3js;4i 7q e3 f4 fg fh;0 39e 3ho;3j c0 3kh;3gi 3gs 3ln 3lp;39j 3a2 3a3;ke mw 3m3;7t ef;379 39j;oo sy 3fr 3gf 3gl 3hp 3kk;u5 w6 3dk;395 3gs 3lp;4k 3b1;b 3j 4k 3b1;38u 3bf 3bk 3dx 3mh;38u 3bf 3bk;3c1 3c2 3c3 3fe 3ja;3gv 3gw 3j3 3j4;382 3a1 3a6 3dk 3em;3c1 3gv 3gw;e3 38u;3a 3e 3f 3an;b hi;38m 3gt 3ig 3k4 3mb;3f3;zy 38k 38l 3ci 3gk 3k4 3kd 3m8;37x 37y 38m 3ah 3dz 3en 3gt 3h5 3i9 3jo 3lc 3mb 3mm;3b9 3gh 3i1 3k8 3kg;lo wl 109;3fq 3h5 3kv;3ga 3id 3kf;3ka 3kv 3kx;no 122;3ac 3bd;39f 3c1 3j3;4i 7q 3cc 3cg;37s 3bw 3fk 3gd 3gt 3ih;b 2u 4k;0 ea f7 391 3bb 3iq;37m 39v 3dp 3he;ea f7;39f;3er 3ix 3iy 3j5 3li 3lk;37m 3dd 3fn 3he 3iv;0 37m 3ga 3go 3gq;38f 39e 3i4;37m 3fn 3he 3j6;3nn 3q9 3qu 3ug 3wb;3mo 3pa 3pc 3qn 3qs 3yy;3qa 3qv 3u4 3w3 3ya;2k 3l 3w 3q1;3qa 3qv 3ya;3ts 3w6 3x3;ep g9;3ou 3z5;3tt 3va;mp pl ui yk zj;3po 3u4 3wb 3xj;2v ba cs ds;4c 3wn 3wp 3xi;3oj 3xm;3k 3l 3w 3q1;kq uu zn 10e 129;e7 f6 3zb;3on 3pj 3pr 3q3 3qd 3u4 3vj 3xm 3y0;3l 3w bs it 3q1;3n2 3nb 3np 3oh 3or 3p1 3pi 3pq 3qf 3qn 3rf 3rk 3ry 3si 3sk 3t2 3uj 3uz 3v3 3vu 3wx 3x0 3yr 3z8;3pr 3xm 3y0;it kk m6;3oi 3on 3pj 3q3 3s4 3vj 3xh;tz y7 yj zb 3sa;3mp 3oi 3on 3q3 3vj 3y0;3on 3ow 3vj 3xh;3q4 3sf 3sz 3yd;1 3oi 3on 3q2 3s4 3vj 3xf 3xh;4c 3wn 3xi 3z0 3z5;nz tt tz yg 3v6;3u4 3wk 3z1;3l 3w;3oa 3u4 3z1;3oa 3tc 3uy 3w2 3yw 3zd;3ou 3w5;3qj 3r7 3ra 3v7;ui yp 11r 3u4 3z1;3u4 3z1;3l 3w 3q1 3qr 3v7 3yb;3mw 3o0 3pe 3to 3vk;3tn 3wz;3l 3w 3q1;3nm 3nt 3p1 3pi 3rb 3rf 3s9 3u8 3v7 3w3 3z2;3sn 3xd;3np 3nv 3o9 3p5 3pa 3r8 3rj 3v3 3wd;3oh 3p1 3pi 3qg 3si 3uv 3ux 3uz 3vu;3mr 3ms 3p6;7n jn 3qe 3t2 3u3 3ut 3xc 3yr;tt wb;jn 3t2 3xc;3s9 3v7;3tn;pq 3ti 3u9;y9 yk;r s 2u 9l 3n1 3qj;3nm 3nt 3oe 3pi 3ui 3v7 3xt;3qj 3xw;3od 3ok;3ok 3w2;vx 3n8 3rq 3sl 3uy 3xs;3ye 3yf 3z2;39 3w;3pm 3py 3qy 3s8;3py 3qx 3tp;au bw 3ww;3ng 3ni 3nj 3nk 3nl;6s e7 fg;3pe 3us;qp 3nt 3s3 3sn 3ux 3vr 3xt 3z8;4c 3xi;3nt 3s3 3sn 3ux 3vr 3z8;3rj 3so 3vl 3x6;3wn 3wp 3xi 3z0 3z5;i4 is jj w1 z6;3wn 3wo;3nx 3xv;3nt 3vo;sw sx;3tv 3vg;3qa 3qv 3vf 3ya;3tj 3x2;3qa 3qv;3tg 3w6;3nc 3vx 3wa 3xe 3xg;3su 3wq;3my 3p9 3pa 3ph 3u4 3wh 3wu;aq 3s2 3tu 3xv 3yt;ad bs 3n6;ad 3n6;3oh 3qg 3ux;ix jg 3n7 3uh 3uk;3p1 3se 3x0;3tg 3v6 3w6;jj yv z6;4c d2;3oh 3qg;i4 j5 z6;3p4 3pb;4c 7q 7u d2;3r5 3ss;3p8 3s8;6d 3mn;3sp 3w3 3yk 3z7 3z8;36 3pg 3pw 3tp 3v9;e7 f6;36 3pw 3tp 3v9;m5 rm wh z2 10z;6f 3mx 3vo 3vp 3vq 3we 3x0;qp 3sn;3ol 3r0 3tx 3u6;3oq;7u ef;bs ga 3yb;dk ta 3os 3qo 3sx;3wt 3y9;ia 3qb 3qc 3sy 3vw 3y1 3yo;6f 3we 3x0;8w 8z 3tn;3mw 3nr 3p0 3pd 3sy 3tp 3vp 3vs 3vw 3y1;3sv 3tp;3ta;r 3w bs;3rm 3sn;3nh 3xe 3xg;aq as;2 4 6 4a fh;4 6 7 4a f2;3oo 3xa 3y2;r bs;3q2 3rw 3xf;pa wj 11f;3a ew 3n3 3r1;b r bs 3tv;3q2 3xf;2u 3r1 3tx;3rw 3vr;r4 v4;ql ra;3r1 3x1;3wc 3x5;3mo 3s5 3w1 3w3 3w4;3k 6j 6s 7t 3oa 3q2 3rd 3tn 3u4 3xf 3xh;3no 3oa 3q2 3rd 3u4 3xf 3xh 3yd;e7 f6 3vb 3zb;3o3 3pp 3um;qm rl rx st 10v;6j 6s 7q bz;3q2 3q8 3vx 3vy 3w9 3wk 3xh;3y5 3yg 3yh 3yi;6s 7p 7q fg fh;0 3p2 3uf;bs e3;3oa 3ty 3u4 3yc;3mr 3p6 3pk;ke mw 3yu;7t ep g9;3sf 3sg 3sz 3xk;3mr 3p6;jn 3p7 3t2 3ut 3xc 3yo;3mt 3rl 3ty;3oa 3u4 3yd;b r 3a 3v4;e7 f6 wb 3ol 3zb;3ol 3qh 3s7;e7 f6 3vb;3qh 3s7;rl rx zk;3mt 3rl 3sj;3u2 3wg 3xl;b 3a;3t9;b p 4c e3;3of 3u5 3ux 3wy 3z3;3u1 3vm 3wy 3yx 3yz;13 3mq 3of 3ry 3tz 3u5 3v8 3wj 3z3;3r1 3ro 3tx 3x1;lo 101;3p3 3tb 3tz 3xz;3tq 3vc 3xw;3nv 3p3 3xz;lv rl rx st;6s 7p 7q 3vh;3nd 3sv 3t8 3tt 3u5;b 2u 6v e3;0 3ox 3q6 3vi 3xx 3ym;3na 3pg 3rv 3ul;3n3 3yn;ry vk wt;3na 3sh 3t4 3ul;0 3n4 3n5 3tq;3ob 3p2;42t 440 441 457 47z 497;3zi 3zz 422 423 48l 4bi;10 ad cb;41w 439 44b 47j 491;3a 3j 45 cb;439 44b;47u 47v 4aj;47v 484 4ak;3j cb;7x ef;476 4bh;le n3 pi ud x7 zw;40f 41o 47i 495 4ao;b c0;2s b4 ci e8;4c cv 443 4a8 4a9;le s2;3a 3f 45 48;kq ox ux 12a;41a 42b 42r 42w 430 47j 4ar 4bk;3a 3j 45 ie 47m;3zk 3zu 40m 410 413 41e 429 42p 43b 43c 43t 448 44q 45c 45q 46e 46f 483 48l 49b 49c 49i 4a1 4a4 4b4 4ba 4bd 4bt;42r 430 4ar;41a 42b 42w 48u 4ar 4bk;u2 zb 113 497;41a 42w 4ae 4ar;42b 48u 4ar;43u 46a 4b6 4b7;1 41a 438 46o 48u 4ar 4bk;4c cv 4a8 4a9;lg ng p7 tt u2 47v;41w 491;42w 47j 4b8;by 46n 4b8 4bi 4bv;c0 ga;41o 44a 47v 4aj;1a 403 408 42v;ud 47j;3a 3j 45 c0 ga 402;b 10;471;ih tx 3zp 424 49h;471 4a0;3a 3j 45;40c 41j 41t 429 42a 43t 44q 45n 47q 48k 490 4ba 4bo;49j 4b3;40b 40h 41z 422 44n 44y 49i 4bj;410 413 429 43t 45q 467 48l 49b 4bh;3zm 3zn 41v;7n om 46d 46e 472 47h 488 4ai 4bd;om 46e 4ai;3j 45;41t 45m 48k;pp uq 465;ni x7 y8;b 10 2t 9g 9z 408 42v;41j 429 42a 45n 482 48k 49u 4bl;ni x7;42v 45s 48c;416 418;3zw 452 45u 48i 4am;42y 42z 4b9 4bo;40t 416 417 43b;41l 45e 45f;42e 42s 431 45l;42s 44e 474;3a 3j 40r;e4 f5;9t 424;bw dk;3ze 3zf 3zg 3zh;b e4 ff;417 424;q9 xu 42a 43k 49f 49u 4b3 4bh 4bt;4c cv 443;43k 49f 49g 4b3 4bh 4bt;qb 45z 48z 4a1;i6 if me z4;4a8;42a 492;439 44b 44q 48s;d5 46x;44a 46u;dl 405 49n 4al 4bc;41g 47a;462 4ax;q 422 426 43w 45p 47i 49k;7f 3zq 458 45g 4be;av 47m;413 467 4bh;kp v9 40j 47f 4a8;av 4a7;43t 4a4;j9 me os z4;5b 44s;413 45q;i6 j9 z4;5b 4bu;48f 49x;41y 45k;g9 3zz 43o 490 4bs;db em;36 426 427 42n 42o 474 481;36 42n 42o 474 481;oa oc rf wv;cq 3zo 492 493 4a4;43k 49f 4b3;419 44d 477 47p;40y 48m;fe ff;43k 4b3 4bh;df 4bu;dk t3 41h 43h 43x 4b0;nr qj 3zp 40d 43v 44z 49l;cq 485 492 493 4a4;8u 46k 471;qj x0 3zp 40d 41r 43v 44z 474 49l;463 474;46l;10 3j c0 435;3x 4b3;dl 405 4al;45a;10 c0;2 4 6 ff 43g;4 6 7 43g 4bb;2t 45 47w;41b 4as 4at;3j 4j;44g 48y;44x;1a 3j 43s 44g;b 10 c0 40z;2t d5 44g 477;44x 49f 49g;r3 v4;nl r8;44f 4ad;43z 49s;3zi 490;15 3j 48 at;41k 42w 438 44v 47j 4b8 4bk;40q 42g 485;485 48p;o9 oj x9 xy 10o;b ad at 42v;436 438 49n 49o 49v 4bk;44m 44p 49q 49r;b ad fe ff;0 41u 480;3j c0 4af;479 47j 4b5 4b8;41v 42c;ke mw 4bf;7x fe 43j;43u;3zn 41v;om 41x 43y 46e 472 488 4ai;450 478 48l;47j 4b8;3j 4j 9g 9z 47m;db e4 em f5;419 43e 43p 46p 49j;db e4;o9 xq 43u;43n 499 49a;40d 450 45r;43n 43u 47h;3e 3j 42q;42q 453 461;b 4j a7;411 47k 48d 48r 4bp;40n 45p 47e 49z 4ab;406 407 409 411 424 45b 47k 47v 48n 49p 4bp;434 44f 477 4ad;lo lu wl;46m 47v 4aq;473 48q 4a0;42k 437;ln o9 uy 43u;b ad 443 444;404 463 46j 476 47k 4bh;b 2t 4j 47m;0 3u 41m 48w 4aa;3zy 426 427 456 484;4aa 4b2;mh rg wz 10i;3zy 44x 46h 484 490;0 3zy 473 47f;40w 41u;3zy 45j 46h 484;2j 61 62",
 "phrases": {
  "en": "11 a8;11 1f4;11 9z;11 15m;11 15n;11 18a;11 187;11 1oz;11 4bx eb;11 a6;11 1f2;11 1f8;11 hf;11 1f6;11 9z ak;11 5h;11 1in 1ak;11 14f;11 1i9 1mk;v a8 1fh;v a8 1cu;v a8 1ip;v a8 1d2 1mk;v 9z 1d2 1mk;v a8 4by;v 46 eb 4bz;v 18a 4c0;v 9z 4c1;v a8 -2 4c2;v 15m -2 4c3;v 1nn;v 1nk;v 14t;v 19b;v 1fg;v fm;v eq 14f 4c4;v a8 b 1k0;v 9z 1k0;v 1k0 1ah;v 1oy eo 56;v 1oy 4c5;v 1ah ae 4c6;v 19q 1ah;v 1ah 4c7;d 1eu;d 1h0;d 1cw;d 1b8 eq;d 63 eq;d 1ez eq;d 1kr;d hk 1os;d 14 eq;d 7a eq;26 ys;26 1af;26 1ag;26 1gp;26 14z;26 1h 4c8;26 1of;26 1m8;26 rb;26 1by;26 1bx;26 4c9 4ca;26 13p 4cb;26 1l9 4cc;26 6p hk 4cd 4ce;26 6p 4cd 4ce;26 6p hk 4ce;26 6p 4ce;26 1j5 4cf;26 z 1j7;26 1j7 5c;26 z 4cg 4ch;26 45 a8 1nb;26 ch 1a3;26 1og 1ku;26 1mh 1mc;26 17e;26 1ng;26 1nf;26 142 4ci;26 142 4cj;26 1o2;26 1da 4ck;26 1ib 18s;26 1aq 18s;26 19l 4cl;26 1hx 1p8;26 1lj 1ju;26 1jv 1mw;g 4cm -2 28 -2 4cn;g 4co 4cp 4cq;g 4co 4cq;g gu 81 4cr;g 19 aw b0 4cs;g 19 aw 4cs;g 19 4ct 4cu;g 1ah ae 161;g 4cv 4cw;g 4cx 4cy;g 1oc;g 1od;g 1g0 4cz;g 9z 175 eq;g 5c 1ah;7 4d0 6v 4d1 28 4d2 4d3;7 4d0 4d1 28 4d2 4d3;7 4d0 6v 28 4d2 4d3;7 4d0 28 4d2 4d3;7 4d0 6v 4d1 28 4d3;7 4d0 4d1 28 4d3;7 4d0 6v 28 4d3;7 4d0 28 4d3;7 19 1p7 b0 4cs;7 19 1p7 4cs;7 ax ae 1h1;7 hk 4d4 -2 4d5;i 56;i 19p;i 3o;i 3r;i 1m7;i 15u 1em;1h 4d6 4d7 4d8 4d9;1h 4d6 4d8 4d9;1h 4d6 4d7 4d9;1h 4d6 4d9;1h 4da 4db;1h 4dc -2 5c -2 1p0 1gn;1h 4dc -2 5c -2 4dd;1h 15u 1em;1h 1ip 4de;1h 4df -2 1ip;1h ak 1mv 4dg;1h 4dh 4di;1h 4dj ae -2 1;1h 4dk 1gn 4cu;1h 4dl 4dm ae -2 1;1l 4dn 4do;1l 1ip;1l 4dp -2 1it ai 140;1l 4dp -2 1it 4dq;1l 1g0 14i eq hk 4dr -2 4ds;1l 4dt eq hk 4dr -2 4ds;1l 1g0 14i 4dr -2 4ds;1l 4dt 4dr -2 4ds;1l 5p 7d 14i;0 6v 136;0 1no;0 fp 1al;0 14u;0 14t 4du 4dv;0 14t 4dw;0 1hf eq 4dx 4dy;0 1hf eq 4dy;1e 1is;1e 1o6;1e 1p0 1gn;1e 1jd 1gn;1e 13v;1e 1hm;1e 1n4;1e 1cf;1e 12u;1e 1dm;1e 1bk;1e 1ni;1e 15x;1e 1e4 4dz;1e 7n;1e 185;1e 1g3;1e 19s;1e 1c5;1e 1ff;1e 14j 164;1e 1cj;1e 1ba 164;1e 1a5;1e 1mt;1e 1na;1e 191;1e 14k;1e 16b;1e 16y;1e 17a;1e 1bn;1t eq 4e0 4e1 4e2;1t 4e3 1p7 4e4;5 bk 5c 4e5 4e6 4e7;5 4e8 4e5 4e6 4e7;5 bk 5c 4e6 4e7;5 4e8 4e6 4e7;5 bk 5c 4e5 4e7;5 4e8 4e5 4e7;5 bk 5c 4e7;5 4e8 4e7;5 4e9 4ea 4eb 4ec;5 4e9 4eb 4ec;5 4e9 4ea 4ec;5 4e9 4ec;u 1lm 4ed;u 1n4 4ee;u 4ef 4ec;u 14t 4dx 4eg;u 4eh 4ei;24 4ej 4ek;24 1nz gu;m 1as 4el;m 4em 4en;m 1hb 15o;1z eq eo 1a6 4eo;1z eq aw 4eo;1z eq 14o;2 3i;2 2x;2 17e 1ii;2 183;2 1h2 4ep;2 18x 4eq;2 c6;2 1b9;2 9y;2 5r;2 5l;2 1hp 4er;2 1lp;2 1de;2 1nc;2 16r;2 17a 19p;2 1k3;2 v5;2 1e7;2 nv;2 1lw;2 1nj;2 zp;2 166;1v d6 fs;1v d6 1p7;1v 4es eq fs;1v 4es 1p7 1am;1v 4es 4et;1v 1j4 1ou;1v 19t 6v;1v 9k 4eu;1v 1my 1ou;1v 13f 1ou;1v 15 1ol 15;1v 4ev 1ou;1v 1mj fs 4ew;1v 4ex 4ew;1v 4ey 4ez;a 173;a 1k1;a 1gr;a 1gt;a 1gv;a 1bt;a 1gs;a br;4 15b 1kt;4 1al y 14i;4 1al y 1ic;4 4f0 1kt;4 1ik;4 1bg 4dx 4f1;4 1bg 4f1;r 1g9;r 4f2 4f3;r 1p7 6n;r 1nw 6n;r 4f4 ct 4f5;r 4f4 4f5;r 151 15x;r 1ex 6n;r 1jd 15o;r 6n 15o;r 1hw ae 1br;r 1br 1g2;r 1az 1cp 6n;3 4f6 12v 4f7;3 4f6 4f7;3 4f8 ae 1p7 14n 4f9;3 4f8 ae 1p7 4f9;3 4fa 4fb;3 180 17t 4fc;3 14n 12v y;3 1p7 14n 4fd;3 1ew ae 1p7 14n;3 4fe 15o 4ff;3 1o7 165;3 1o7 164;1s 1l4 1ka 4fg;1s 1l4 1ka;1s 4fh ct 1dr 1ew;1s 4fh 1dr 1ew;1s 4fi bw;1s bw 16e;1s 15o 1fa;1s 4fj 14n 4fk;1s 17d 1k4;1s 17d 1j5;1s 1ex 1cf 1fa;1s 1ka 16e;1s ak 1mv 4fl;27 137 1p7 1a0;27 137 14q 1bf;27 137 4fm;27 1fg hk 1ct;27 1fg hk 1ll;27 1fg hk 1b8 1ku;27 1fg 4fn;27 1gh;27 ai 4dx 1a0 3h;27 1p7 1a0 3h;27 1nq 4fo;27 1op hk 4fp;27 6p hk 14 4fq;27 6p 4fq;27 1m0 4fr;27 9p 4fs;27 16p 1fd;27 17k 1hx;27 1hg 4ft;27 189;27 n4;27 lb;27 zx;27 1gb;27 1g6;27 1b5;27 1e7;27 h;27 158;27 wx;27 1lv;27 1io;27 14x;27 19m;1q 1o1;1q 1o0;1q 1hw;1q 3i;1q 1bw;1q 1il;1q we;1q 1gt;1q 1jp eq 1p0;1q o6 eq 1p0;1q 1hw ae 4fu;1q 18o eq 1p0;1q 15d 4fv;1q 4fw;1q 19 eo 1cj;1q 19 1cj;1q eq eo 1cj;1q eq 1cj;1q c3 18s;1q 1bh 1fe;1q 6j a;1q 1a9 6j;1q 1op hk 147;1q 1op 4fx;1q 1nw o0;1q 1bg b;1q 1b8 b 1nw;1q 1eu 1b8;1q 1h5 ae;1q 1h5;1q b0 1ny;1q b0 2b;15 ao 4fy 4fz 4g0 g 4g1;15 ao 4fz 4g0 g 4g1;15 ao 4fy 4g0 g 4g1;15 ao 4g0 g 4g1;15 ao 4fy 4fz g 4g1;15 ao 4fz g 4g1;15 ao 4fy g 4g1;15 ao g 4g1;15 1fk 4g2 4g3 4g4;15 1fk 4g2 4g3;1a 4g5 14n;1a 6v 1p7 b0 1ew;1a 6v 1p7 1ew;1a 1nh 1p7 1ew;1a 1mi 12v;1a eq 4g6 4g7 4g8;1a eq 4g6 4g8;1a 1fi 14n;1a 12v 1fk;25 1o3 4g9;25 1br 1o0 28 1o3;n 1b4 1jw ae;n 1b4 1m0 6v;n 1b4 4ga;n 4gb 4gc 4gd 1gk 1b4;n 4gb 4gd 1gk 1b4;n 4gb 4gc 1gk 1b4;n 4gb 1gk 1b4;n 4gb 4gc 4gd 1b4;n 4gb 4gd 1b4;n 4gb 4gc 1b4;n 4gb 1b4;n 3 1gk 4ge;n 3 4ge;n 1b4 hk 4gf 4gg;n gu 1b4 -2 4gh;n 4gi 4gj;h s 13v ha 13u 1os 1h 4gk;h s 13v ha 13u 4gl 4gk;h s 15k ha 13u 1os 1h 4gk;h s 15k ha 13u 4gl 4gk;h s ha 13u ha 13u 1os 1h 4gk;h s ha 13u ha 13u 4gl 4gk;h 4gm ha 13u 1os 1h 4gk;h 4gm ha 13u 4gl 4gk;h s 13v 1os 1h 4gk;h s 13v 4gl 4gk;h s 15k 1os 1h 4gk;h s 15k 4gl 4gk;h s ha 13u 1os 1h 4gk;h s ha 13u 4gl 4gk;h 4gm 1os 1h 4gk;h 4gm 4gl 4gk;h 194 4fr 1os 1h 4gn;h 194 4fr 7a 4gn;h hk 1os 1h 4go 4gp;h hk 14 4go 4gp;h 9z 4gq 1os 1h 4gr;h 9z 4gq 7a 4gr;h 14d 4gs;h 4gt ai eo 1lh;h 4gt 4gu;h 1cc 4gv;h 4ct 1iu;x 4gw 4gx;x 4gy eq 4gz 178 ae;x 4gy eq 4gz 178 6v;x 4gy eq 4gz 4h0;x s 1ex 4h1;x 4h2 ae 4gz 4h0;x 4h3 1ex;x 4h4 1jz 1ij 4h5 4h6 4h7;x 4h4 1ij 4h5 4h6 4h7;x 4h4 1jz 1ij 4h6 4h7;x 4h4 1ij 4h6 4h7;1 4h8 4h9 0 4ha 4hb 0;1 4h8 0 4ha 4hb 0;1 4h8 4h9 0 4hb 0;1 4h8 0 4hb 0;1 4h8 4h9 0 4ha 0;1 4h8 0 4ha 0;1 4h8 4h9 0 0;1 4h8 0 0;1 14y 0 y 0 1p6 ae o;1 14y 0 y 0 1p6 ag;13 9z 4hc 4hd 4he;13 9z 4hc 4he;13 9z 4hc 4hd;13 9z 4hc;13 1oy z 4hf;13 1oy 4hf;13 1ou ap 1oy 4hg;13 4hh 7a a8 4hi;13 4hh a8 4hi;13 13p 2a 45;1r 1fh 0 1ep 4hj 4hk;1r 1fh 0 4hj 4hk;1r 4hl 4hm;1r 4hn 14 4ho;1r 4hn 4ho;1r 4hp 14 19t fp 19n;1r 4hp 14 1aw 19n;1r 4hp 19t fp 19n;1r 4hp 1aw 19n;1r 1d0 4hq;1r 14t 7d 7a et 1d1;1r 14t 7d ct et 1d1;1r 14t 7e et 1d1;1r 1fd 4hr 4hs;1r 4ht 58 4hn 4hk;1r 0 4hn 4hu;1n 4hv eq fs 19 1fg;1n 4hv eq fs 1oy 17q;1n 4hv eq fs 1jp a9;1n 4hv eq fs 1ox 0 1bl;1n 4hv eq fs 1ox 0 6g;1n 4hv eq fs 6v eo 1f5 0 1bl;1n 4hv eq fs 4hw;1n 4hv eq 8n 19 1fg;1n 4hv eq 8n 1oy 17q;1n 4hv eq 8n 1jp a9;1n 4hv eq 8n 1ox 0 1bl;1n 4hv eq 8n 1ox 0 6g;1n 4hv eq 8n 6v eo 1f5 0 1bl;1n 4hv eq 8n 4hw;1n 4hv eq 1mq 19 1fg;1n 4hv eq 1mq 1oy 17q;1n 4hv eq 1mq 1jp a9;1n 4hv eq 1mq 1ox 0 1bl;1n 4hv eq 1mq 1ox 0 6g;1n 4hv eq 1mq 6v eo 1f5 0 1bl;1n 4hv eq 1mq 4hw;1n 4hv eq 1mq 1ea 19 1fg;1n 4hv eq 1mq 1ea 1oy 17q;1n 4hv eq 1mq 1ea 1jp a9;1n 4hv eq 1mq 1ea 1ox 0 1bl;1n 4hv eq 1mq 1ea 1ox 0 6g;1n 4hv eq 1mq 1ea 6v eo 1f5 0 1bl;1n 4hv eq 1mq 1ea 4hw;1n 4hv eq 1mq 18q 19 1fg;1n 4hv eq 1mq 18q 1oy 17q;1n 4hv eq 1mq 18q 1jp a9;1n 4hv eq 1mq 18q 1ox 0 1bl;1n 4hv eq 1mq 18q 1ox 0 6g;1n 4hv eq 1mq 18q 6v eo 1f5 0 1bl;1n 4hv eq 1mq 18q 4hw;1n 4hv 1p7 1gx 19 1fg;1n 4hv 1p7 1gx 1oy 17q;1n 4hv 1p7 1gx 1jp a9;1n 4hv 1p7 1gx 1ox 0 1bl;1n 4hv 1p7 1gx 1ox 0 6g;1n 4hv 1p7 1gx 6v eo 1f5 0 1bl;1n 4hv 1p7 1gx 4hw;1n 4hv 1p7 1cg 19 1fg;1n 4hv 1p7 1cg 1oy 17q;1n 4hv 1p7 1cg 1jp a9;1n 4hv 1p7 1cg 1ox 0 1bl;1n 4hv 1p7 1cg 1ox 0 6g;1n 4hv 1p7 1cg 6v eo 1f5 0 1bl;1n 4hv 1p7 1cg 4hw;1n 4hv 4hx 19 1fg;1n 4hv 4hx 1oy 17q;1n 4hv 4hx 1jp a9;1n 4hv 4hx 1ox 0 1bl;1n 4hv 4hx 1ox 0 6g;1n 4hv 4hx 6v eo 1f5 0 1bl;1n 4hv 4hx 4hw;1n 4hv 19 1fg;1n 4hv 1oy 17q;1n 4hv 1jp a9;1n 4hv 1ox 0 1bl;1n 4hv 1ox 0 6g;1n 4hv 6v eo 1f5 0 1bl;1n 4hv 4hw;1n 4hy eo 1f5 4hz 4i0 eq 1ka;1n 4hy eo 1f5 4hz 4i0 eq 1ja;1n 4hy eo 1f5 4hz 4i0 eq 1cv;1n 4hy eo 1f5 4hz 4i0 eq 14f;1n 4hy eo 1f5 4hz 4i0 4i1;1n 4hy 1f5 4hz 4i0 eq 1ka;1n 4hy 1f5 4hz 4i0 eq 1ja;1n 4hy 1f5 4hz 4i0 eq 1cv;1n 4hy 1f5 4hz 4i0 eq 14f;1n 4hy 1f5 4hz 4i0 4i1;1n 4hy eo 4hz 4i0 eq 1ka;1n 4hy eo 4hz 4i0 eq 1ja;1n 4hy eo 4hz 4i0 eq 1cv;1n 4hy eo 4hz 4i0 eq 14f;1n 4hy eo 4hz 4i0 4i1;1n 4hy 4hz 4i0 eq 1ka;1n 4hy 4hz 4i0 eq 1ja;1n 4hy 4hz 4i0 eq 1cv;1n 4hy 4hz 4i0 eq 14f;1n 4hy 4hz 4i0 4i1;1n ap 18p 4i2 1os 4i3 4i4 -4 4i5;1n 4i6 4i2 1os 4i3 4i4 -4 4i5;1n ap 18p 4i2 4i3 4i4 -4 4i5;1n 4i6 4i2 4i3 4i4 -4 4i5;1n ap 18p 4i2 1os 4i4 -4 4i5;1n 4i6 4i2 1os 4i4 -4 4i5;1n ap 18p 4i2 4i4 -4 4i5;1n 4i6 4i2 4i4 -4 4i5;1n ap 18p 4i2 1os 4i3 -4 4i5;1n 4i6 4i2 1os 4i3 -4 4i5;1n ap 18p 4i2 4i3 -4 4i5;1n 4i6 4i2 4i3 -4 4i5;1n ap 18p 4i2 1os -4 4i5;1n 4i6 4i2 1os -4 4i5;1n ap 18p 4i2 -4 4i5;1n 4i6 4i2 -4 4i5;1n 1os 1h 1av eq -2 4i7 4i8;1n 1os 1h 1fd eq -2 4i7 4i8;1n 1os 1h 4i9 -2 4i7 4i8;1n 7a 1av eq -2 4i7 4i8;1n 7a 1fd eq -2 4i7 4i8;1n 7a 4i9 -2 4i7 4i8;1n 1bq fp;1n 6i;1n k 4ia;12 4ib 4ic 19j eq 19j 1cj;12 4ib 4ic 4id 1cj;12 4ib 19j eq 19j 1cj;12 4ib 4id 1cj;12 4ib 4ic 1cj;12 4ib 1cj;12 4ie 4if 4ig;12 1cj 4gc a8 4ih;12 1cj a8 4ih;12 4ie 4ii 4ij 1cj;12 1bf 1oy;12 16y 1os 1h 4ik 1bu;12 16y 7a 4ik 1bu;12 16y 4ik 1bu;12 1ll 1jp 14g 1oy 4il;12 1ll 1oy 4il;o hk 4im 13g 14s c3 1kc 4in;o hk 4im 13g 14s 4io 4in;o hk 4im 14s c3 1kc 4in;o hk 4im 14s 4io 4in;o hk 4im c3 1kc 4in;o hk 4im 4io 4in;o hk 4im 13g 14s 4ip;o hk 4im 14s 4ip;o 1p7 4iq 63 14s 4ir;o 1p7 4iq 1b8 14s 4ir;o 1p7 4iq gs 4ir;o 16t hk;o 16t 1p7;o 1h0 eq 4is hk 1ml 4it 4iu;o 1h0 eq 4is hk 4it 4iu;o 1h0 eq 4is hk 1ml 4iu;o 1h0 eq 4is hk 4iu;o hk 14 a9 1bf;o hk 14 4iv;o 4iw 4ix 4iy 4it;o 4iw 4iy 4it;23 15h 12z 4iz 4j0;23 1bz 28 4iz 4j0;23 4j1 4iz 4j0;23 4iz 1gq 1fa 63 14s 4j2;23 4iz 1gq 1fa 1b8 14s 4j2;23 4iz 1gq 1fa 4j3 4j2;23 4iz 4j4 63 14s 4j2;23 4iz 4j4 1b8 14s 4j2;23 4iz 4j4 4j3 4j2;23 4iz 4j5 4j6;23 1ih hk 28 4j7 1fi 4j8 4j9;23 1ih 28 4j7 1fi 4j8 4j9;23 1ih hk 4j7 1fi 4j8 4j9;23 1ih 4j7 1fi 4j8 4j9;23 1ih hk 28 4j7 4j8 4j9;23 1ih 28 4j7 4j8 4j9;23 1ih hk 4j7 4j8 4j9;23 1ih 4j7 4j8 4j9;23 4ja 6j 4jb b 58 1eh ae 1p7 1mv;23 4ja 6j 4jb b 4jc ae 1p7 1mv;23 4ja 6j 4jb 58 1eh ae 1p7 1mv;23 4ja 6j 4jb 4jc ae 1p7 1mv;23 1p3 hk 1dg eq 4jd -2 1;23 6j v -4 4je -4 4jf;23 6j 87 -4 4je -4 4jf;23 9e 1ew 7a -4 4je -4 4jf;23 4jg -4 1mq 7a -4 1ak -4 4jf;23 4jh 1p7 4ji;23 14 hk 1lr 1fk eq 1g5 1mv 1g5 1mv 4jj;23 14 hk 1lr 1fk eq 1g5 1mv 4jk 4jj;23 14 hk 1lr 1fk eq 4jl 1g5 1mv 4jj;23 14 hk 1lr 1fk eq 4jl 4jk 4jj;23 14 hk 1lr 1cg 6v 1g5 1mv 1g5 1mv 4jj;23 14 hk 1lr 1cg 6v 1g5 1mv 4jk 4jj;23 14 hk 1lr 1cg 6v 4jl 1g5 1mv 4jj;23 14 hk 1lr 1cg 6v 4jl 4jk 4jj;23 14 hk 1lr 14e 5c 1g5 1mv 1g5 1mv 4jj;23 14 hk 1lr 14e 5c 1g5 1mv 4jk 4jj;23 14 hk 1lr 14e 5c 4jl 1g5 1mv 4jj;23 14 hk 1lr 14e 5c 4jl 4jk 4jj;23 hk 1lr 1fk eq 1g5 1mv 1g5 1mv 4jj;23 hk 1lr 1fk eq 1g5 1mv 4jk 4jj;23 hk 1lr 1fk eq 4jl 1g5 1mv 4jj;23 hk 1lr 1fk eq 4jl 4jk 4jj;23 hk 1lr 1cg 6v 1g5 1mv 1g5 1mv 4jj;23 hk 1lr 1cg 6v 1g5 1mv 4jk 4jj;23 hk 1lr 1cg 6v 4jl 1g5 1mv 4jj;23 hk 1lr 1cg 6v 4jl 4jk 4jj;23 hk 1lr 14e 5c 1g5 1mv 1g5 1mv 4jj;23 hk 1lr 14e 5c 1g5 1mv 4jk 4jj;23 hk 1lr 14e 5c 4jl 1g5 1mv 4jj;23 hk 1lr 14e 5c 4jl 4jk 4jj;23 14 hk 1fk eq 1g5 1mv 1g5 1mv 4jj;23 14 hk 1fk eq 1g5 1mv 4jk 4jj;23 14 hk 1fk eq 4jl 1g5 1mv 4jj;23 14 hk 1fk eq 4jl 4jk 4jj;23 14 hk 1cg 6v 1g5 1mv 1g5 1mv 4jj;23 14 hk 1cg 6v 1g5 1mv 4jk 4jj;23 14 hk 1cg 6v 4jl 1g5 1mv 4jj;23 14 hk 1cg 6v 4jl 4jk 4jj;23 14 hk 14e 5c 1g5 1mv 1g5 1mv 4jj;23 14 hk 14e 5c 1g5 1mv 4jk 4jj;23 14 hk 14e 5c 4jl 1g5 1mv 4jj;23 14 hk 14e 5c 4jl 4jk 4jj;23 hk 1fk eq 1g5 1mv 1g5 1mv 4jj;23 hk 1fk eq 1g5 1mv 4jk 4jj;23 hk 1fk eq 4jl 1g5 1mv 4jj;23 hk 1fk eq 4jl 4jk 4jj;23 hk 1cg 6v 1g5 1mv 1g5 1mv 4jj;23 hk 1cg 6v 1g5 1mv 4jk 4jj;23 hk 1cg 6v 4jl 1g5 1mv 4jj;23 hk 1cg 6v 4jl 4jk 4jj;23 hk 14e 5c 1g5 1mv 1g5 1mv 4jj;23 hk 14e 5c 1g5 1mv 4jk 4jj;23 hk 14e 5c 4jl 1g5 1mv 4jj;23 hk 14e 5c 4jl 4jk 4jj;23 14 hk 1lr 1fk eq 1g5 1mv 4jj;23 14 hk 1lr 1fk eq 4jl 4jj;23 14 hk 1lr 1cg 6v 1g5 1mv 4jj;23 14 hk 1lr 1cg 6v 4jl 4jj;23 14 hk 1lr 14e 5c 1g5 1mv 4jj;23 14 hk 1lr 14e 5c 4jl 4jj;23 hk 1lr 1fk eq 1g5 1mv 4jj;23 hk 1lr 1fk eq 4jl 4jj;23 hk 1lr 1cg 6v 1g5 1mv 4jj;23 hk 1lr 1cg 6v 4jl 4jj;23 hk 1lr 14e 5c 1g5 1mv 4jj;23 hk 1lr 14e 5c 4jl 4jj;23 14 hk 1fk eq 1g5 1mv 4jj;23 14 hk 1fk eq 4jl 4jj;23 14 hk 1cg 6v 1g5 1mv 4jj;23 14 hk 1cg 6v 4jl 4jj;23 14 hk 14e 5c 1g5 1mv 4jj;23 14 hk 14e 5c 4jl 4jj;23 hk 1fk eq 1g5 1mv 4jj;23 hk 1fk eq 4jl 4jj;23 hk 1cg 6v 1g5 1mv 4jj;23 hk 1cg 6v 4jl 4jj;23 hk 14e 5c 1g5 1mv 4jj;23 hk 14e 5c 4jl 4jj;23 4iz 4jm 15h fp;s 1cj;s 15c;s 1kc 1hm;s 1bf 1hm;s 1ij 1hm;s 1ff;6 1mj 14p 4jn 1cj;6 163 14p 4jn 1cj;6 4jo 4jn 1cj;6 1mj 14p 1cj;6 163 14p 1cj;6 4jo 1cj;6 1cj 1os 1h 15q ax 4jp 4jq 4c 1ds;6 1cj 1os 1h 15q ax 4jp 4jq 1cc 1ea;6 1cj 1os 1h 15q ax 4jp 4jq 4jr;6 1cj 1os 1h 1ma 1gx 4jp 4jq 4c 1ds;6 1cj 1os 1h 1ma 1gx 4jp 4jq 1cc 1ea;6 1cj 1os 1h 1ma 1gx 4jp 4jq 4jr;6 1cj 1os 1h 4js 4jp 4jq 4c 1ds;6 1cj 1os 1h 4js 4jp 4jq 1cc 1ea;6 1cj 1os 1h 4js 4jp 4jq 4jr;6 1cj 4gc 15q ax 4jp 4jq 4c 1ds;6 1cj 4gc 15q ax 4jp 4jq 1cc 1ea;6 1cj 4gc 15q ax 4jp 4jq 4jr;6 1cj 4gc 1ma 1gx 4jp 4jq 4c 1ds;6 1cj 4gc 1ma 1gx 4jp 4jq 1cc 1ea;6 1cj 4gc 1ma 1gx 4jp 4jq 4jr;6 1cj 4gc 4js 4jp 4jq 4c 1ds;6 1cj 4gc 4js 4jp 4jq 1cc 1ea;6 1cj 4gc 4js 4jp 4jq 4jr;6 1cj 15q ax 4jp 4jq 4c 1ds;6 1cj 15q ax 4jp 4jq 1cc 1ea;6 1cj 15q ax 4jp 4jq 4jr;6 1cj 1ma 1gx 4jp 4jq 4c 1ds;6 1cj 1ma 1gx 4jp 4jq 1cc 1ea;6 1cj 1ma 1gx 4jp 4jq 4jr;6 1cj 4js 4jp 4jq 4c 1ds;6 1cj 4js 4jp 4jq 1cc 1ea;6 1cj 4js 4jp 4jq 4jr;6 1cj 1os 1h 4jp 4jq 4c 1ds;6 1cj 1os 1h 4jp 4jq 1cc 1ea;6 1cj 1os 1h 4jp 4jq 4jr;6 1cj 4gc 4jp 4jq 4c 1ds;6 1cj 4gc 4jp 4jq 1cc 1ea;6 1cj 4gc 4jp 4jq 4jr;6 1cj 4jp 4jq 4c 1ds;6 1cj 4jp 4jq 1cc 1ea;6 1cj 4jp 4jq 4jr;6 1cj 1os 1h 15q ax 4jq 4c 1ds;6 1cj 1os 1h 15q ax 4jq 1cc 1ea;6 1cj 1os 1h 15q ax 4jq 4jr;6 1cj 1os 1h 1ma 1gx 4jq 4c 1ds;6 1cj 1os 1h 1ma 1gx 4jq 1cc 1ea;6 1cj 1os 1h 1ma 1gx 4jq 4jr;6 1cj 1os 1h 4js 4jq 4c 1ds;6 1cj 1os 1h 4js 4jq 1cc 1ea;6 1cj 1os 1h 4js 4jq 4jr;6 1cj 4gc 15q ax 4jq 4c 1ds;6 1cj 4gc 15q ax 4jq 1cc 1ea;6 1cj 4gc 15q ax 4jq 4jr;6 1cj 4gc 1ma 1gx 4jq 4c 1ds;6 1cj 4gc 1ma 1gx 4jq 1cc 1ea;6 1cj 4gc 1ma 1gx 4jq 4jr;6 1cj 4gc 4js 4jq 4c 1ds;6 1cj 4gc 4js 4jq 1cc 1ea;6 1cj 4gc 4js 4jq 4jr;6 1cj 15q ax 4jq 4c 1ds;6 1cj 15q ax 4jq 1cc 1ea;6 1cj 15q ax 4jq 4jr;6 1cj 1ma 1gx 4jq 4c 1ds;6 1cj 1ma 1gx 4jq 1cc 1ea;6 1cj 1ma 1gx 4jq 4jr;6 1cj 4js 4jq 4c 1ds;6 1cj 4js 4jq 1cc 1ea;6 1cj 4js 4jq 4jr;6 1cj 1os 1h 4jq 4c 1ds;6 1cj 1os 1h 4jq 1cc 1ea;6 1cj 1os 1h 4jq 4jr;6 1cj 4gc 4jq 4c 1ds;6 1cj 4gc 4jq 1cc 1ea;6 1cj 4gc 4jq 4jr;6 1cj 4jq 4c 1ds;6 1cj 4jq 1cc 1ea;6 1cj 4jq 4jr;6 4jt 4ju 4jq 4jv;6 13o 4jw 1cj 1i2 28 18q;6 13o 4jw 1cj 1i2 28 1mj;6 13o 4jw 1cj 1i2 28 163;6 13o 4jw 1cj 1i2 ga 18q;6 13o 4jw 1cj 1i2 ga 1mj;6 13o 4jw 1cj 1i2 ga 163;6 13o 4jw 1cj 1i2 6v 1mq 163;6 13o 4jw 1cj 1i2 14w;6 13o 4jw 1i2 28 18q;6 13o 4jw 1i2 28 1mj;6 13o 4jw 1i2 28 163;6 13o 4jw 1i2 ga 18q;6 13o 4jw 1i2 ga 1mj;6 13o 4jw 1i2 ga 163;6 13o 4jw 1i2 6v 1mq 163;6 13o 4jw 1i2 14w;6 4jx 1ea 1cj;14 1fh;14 19d;14 1l6;14 190;14 1i0;14 1fi;y 1kv 13;y ai 1kv;y ga 1kv;y he 13;y 7m;y 40;y eg 163;y 1p5 1eb;y 1cc t8;y 5x;y 1di 13;y 1pa;1f m;1f 16w;1f hh;1f en;1f 8q;1f 9b;1f 163;1f 1ia;1f cn;1f 43;1f 1gw;1f 13u;1f 1kd 4jy;1f 16x;1f 7j;1f 1c0;1f 29;1f 1le;1f 2p;1j 1bp 1jg 4jz;1j 4k0 4jz;1j 1mq 1fa;1j eo 1dj;1j 4k1;1j 1ij;1j 9e 4k2;1j aw 4k3;e 18j;e 8d;e 1jw;e 1g0;e 1fz;e 1oa;e 1c2;e bk;e 1ge;e 1gf;e 5p;e 1ie;e 16l;e 1hr;e 1j2;e 156;w 4k4 0 4k5 0 4k6;w 4k4 0 0 4k6;w 4k4 0 4k5 4k6;w 4k4 0 4k6;w 0 4k5 0 4k6 ae 1p0 4k7;w 0 4k5 0 4k6 4k8 4k7;w 0 0 4k6 ae 1p0 4k7;w 0 0 4k6 4k8 4k7;w 0 4k5 4k6 ae 1p0 4k7;w 0 4k5 4k6 4k8 4k7;w 0 4k6 ae 1p0 4k7;w 0 4k6 4k8 4k7;w 0 4k5 0 4k6 ae 1p0;w 0 4k5 0 4k6 4k8;w 0 0 4k6 ae 1p0;w 0 0 4k6 4k8;w 0 4k5 4k6 ae 1p0;w 0 4k5 4k6 4k8;w 0 4k6 ae 1p0;w 0 4k6 4k8;w 4k9 b 3h;w 4k9 bs 3h;w 4k9 18i 3h;w 4k9 194 3h;w 4k9 17j;w 4k4 0 4k5 0 4ka 4kb 3h;w 4k4 0 0 4ka 4kb 3h;w 4k4 0 4k5 4ka 4kb 3h;w 4k4 0 4ka 4kb 3h;w 4k4 4kc 4kd 4ke 3h;w 4kf 4k5 4kg 4kh 4kb 3h;w 4kf 4kg 4kh 4kb 3h;w 4kf 4k5 4kh 4kb 3h;w 4kf 4kh 4kb 3h;w 6v 1p7 4ki 1mv;w 58 4kj 4ke 3h;w 0 4kj ai 4dx 4kk;c 4kb 3h;c 17j;c 4kb 1bl;c 1bm;c 4kb 1oi;c 1oj;c bs 3h;c 196;c 1jx 3h;k 1ak 1bh;k 19 1bh;k 1j1;k 1fi;k ai 4kl 15w 1gq;k ai 4kl 4km;k 1ou 1cu 1p7 4kn;k 1ou 4ko 4kn;k 13q;k 1ns 1p7 4kk;f 4kp 4kq;f 4jd 4kr 19 1bh;f 4jd 4kr 1ou 1p7;f 4jd 4kr 4ks;f 4jd 4kt 4ku 6v 1p7;f 4jd 4kt 4ku 4kv;f 19x 1ai;f 1nl 4kw;f 18j 1or hk;f 5p 1g0 1jx 3h;f 5p 1g0 4kx;f 1jx 3h 4ky;f 4kz 4ky;f 9z 1jq;f 1jf 1c2;f 1kw 4l0 4l1;f 1df 15z 1c2;f 4jd fp eq 1;f 18j 14y 1 4l2;f 18j 1 4l2;f 18j 1 0 4l3;f 18j 1 4l3;f 4l4 4kw 4l5;1g 4l6 aw 16d 4l7;1g 4l6 4l8 4l7;1g 4l6 4l7;1g 4l9 7a 1ie;1g 4l9 14 1ie;1g 4l9 16j 6v;1g 4l9 1os 140;1g 4l9 hk 1ie;1g 4l9 4la;l 1ge;l 1n9;l 1ao;l 98;l 1j0;l 1hk;l 17t;l 1ot 1n9;l 15r;16 4lb 4lc 4ld 4le;16 4lb 4lc 4le;16 4lf 1p7 4ld 12v;16 4lf 1p7 12v;16 1p7 4lg 12v;16 12v 6v 1p7 1ew;1b 4lh ai eq eo 4li;1b 4lh 4lj eo 4li;1b 4lh eo 4li;1b 4lh ai eq 4li;1b 4lh 4lj 4li;1b 4lh 4li;1b 4lk eo 1em 4ll;1b 4lk eo 1ao 4ll;1b 4lk eo 13k 4ll;1b 4lk eo 1ge 4ll;1b 4lk eo 15r 4ll;1b 4lk 4lm 4ll;1b 4ln 4kl 0;1b 4ln 0;1b 4ln 4kl 4lo;1b 4ln 4lo;1b 0 1gk 16l 4lp 4d2 4lq;1b 0 16l 4lp 4d2 4lq;1b 0 1gk 4lp 4d2 4lq;1b 0 4lp 4d2 4lq;1b 4lr 4lp 4ls 4lt;1b 4lu -2 4lv;1b 27 4lv;9 4lw 4lx;9 165;9 15s ct 4ly;9 15y 4ly;9 1em 1fn;9 18n;9 4c 164;8 3o;8 2d;8 1kd hk;8 1ke eq hk;8 1ds hk;8 1cp hk;8 1ie b;8 1he eo;8 1os 1h 1ke;8 1h 1ds;8 1hy hk;8 1cp eq hk;8 gu 1kd;8 1os 1kd;j 4hb bk 5c 4lz 4m0 4m1;j 4hb 4e9 4lz 4m0 4m1;j 4hb bk 5c 4m0 4m1;j 4hb 4e9 4m0 4m1;j 4hb bk 5c 4lz 4m1;j 4hb 4e9 4lz 4m1;j 4hb bk 5c 4m1;j 4hb 4e9 4m1;j 5c 4dx 4m2 4m3;j 5c 4dx 4m3;j 1as 15o;j 1bh 1fe;j 1p0 191;j 4m4 4m5;10 4m6 4m7 4m8;10 4m9 1n9 13c;10 4m9 13c;10 4ma 4mb;10 1ge 1fe 4mc 1bh;19 1g4;19 b1;19 b2;19 1ko;19 1ds 1cq;19 1ax;p 4md 1p7 4me 4mf;p 4md 1p7 4mf;p 1p7 4mg 4mh;p 1ak 1bh;p 19 1bh;1o 1jb;1o 1jc;1o 1j3;1o xx;1o xn;1o 4mi eo 1g4 eq aw;1o 4mi eo 1g4 eq eo;1o 4mi eo 1g4 eq 17i;1o 4mi eo 1g4 eq 16d;1o 4mi eo 1g4 eq 1fs;1o 4mi eo 1g4 4mj;1o 4mi eo 1fx eq aw;1o 4mi eo 1fx eq eo;1o 4mi eo 1fx eq 17i;1o 4mi eo 1fx eq 16d;1o 4mi eo 1fx eq 1fs;1o 4mi eo 1fx 4mj;1o 4mi 4mk eq aw;1o 4mi 4mk eq eo;1o 4mi 4mk eq 17i;1o 4mi 4mk eq 16d;1o 4mi 4mk eq 1fs;1o 4mi 4mk 4mj;1o 4mi eq aw;1o 4mi eq eo;1o 4mi eq 17i;1o 4mi eq 16d;1o 4mi eq 1fs;1o 4mi 4mj;1o 1he 4ml 4mm 4mn;1o 1he 4mm 4mn;1o 1he 4ml 4mn;1o 1he 4mn;1o 1hb 4mn;1o 9p 4mn;1o 4mo 4mp 4mq eo 4mr;1p 4ms ce 1kn 4mt;1p 4ms 4mu 4mt;1p 4mv 4mw;1p 1bh 4mx 4my;1p 4mz 4n0 4mc 1bh;1y 4n1 4n2 13 17k;1y 4n1 4n2 17k 5c;1y 4n1 4n2 4n3;1y 4n1 13 17k;1y 4n1 17k 5c;1y 4n1 4n3;1y 4n4 4n5;1y 4n6 4n7 1ho 1fi;1y 4n6 4n7 1ay 1dx;1y 4n6 4n7 4n8;1y 4n6 1ho 1fi;1y 4n6 1ay 1dx;1y 4n6 4n8;1y 4n9 4na 4nb;1y 4n9 4nb;1y 4nc 0 4nd 1me ai 1p7;1y 4nc 0 4nd 1me 1ak 1bh;1y 4nc 0 4nd 1me ai aw;1y 4nc 0 4nd 1me 4ne;1y 4nc 4nd 1me ai 1p7;1y 4nc 4nd 1me 1ak 1bh;1y 4nc 4nd 1me ai aw;1y 4nc 4nd 1me 4ne;1y 4nc 0 1me ai 1p7;1y 4nc 0 1me 1ak 1bh;1y 4nc 0 1me ai aw;1y 4nc 0 1me 4ne;1y 4nc 1me ai 1p7;1y 4nc 1me 1ak 1bh;1y 4nc 1me ai aw;1y 4nc 1me 4ne;1y 4nc b da ae 4nf;1y 4nc 0 1ki ae 4nf;1y 4nc f8 1ki ae 4nf;1y 4nc 0 4nf;1y da ae 0 1me;1y da ae 1me;1y 1ki ae 1me;1y la 4ng;1y 1hb 4l0;1y 4nh 1fi 1me;1y 4nh 1me;1y 1f5 4ni;1y 1d5 1a2 1lk 4nj;1y 1d5 9 1lk 4nj;1y 1d5 4nk 4nj;1y 1p0 12v;1y 1nm 4nl;20 3o;20 eu fp;20 1n2;20 1ig;20 1ha;20 m 1ao;20 1f1 14l;20 b0 1ao;20 1a0 17t;20 1cm;b 4nm 4nn;b 17f 1oe;b 16g;b 16f;18 1g0;18 bk;18 1jw;18 1oa;18 1ov;18 16l;18 18j;18 1ge;18 1gf;18 1gd;18 1ie;18 1kj;1w 4no 4np 4nq 4nr 19 1d4 4ns ae 1p7 4nt 4nu;1w 4no 4np 4nq 4nr 4nv 4ns ae 1p7 4nt 4nu;1w 4no 4nq 4nr 19 1d4 4ns ae 1p7 4nt 4nu;1w 4no 4nq 4nr 4nv 4ns ae 1p7 4nt 4nu;1w 4no 4np 4nr 19 1d4 4ns ae 1p7 4nt 4nu;1w 4no 4np 4nr 4nv 4ns ae 1p7 4nt 4nu;1w 4no 4nr 19 1d4 4ns ae 1p7 4nt 4nu;1w 4no 4nr 4nv 4ns ae 1p7 4nt 4nu;1w 4no 4np 4nq 4nr 4ns ae 1p7 4nt 4nu;1w 4no 4nq 4nr 4ns ae 1p7 4nt 4nu;1w 4no 4np 4nr 4ns ae 1p7 4nt 4nu;1w 4no 4nr 4ns ae 1p7 4nt 4nu;1w 4no 4np 4nq 4nr 19 1d4 4ns 4nt 4nu;1w 4no 4np 4nq 4nr 4nv 4ns 4nt 4nu;1w 4no 4nq 4nr 19 1d4 4ns 4nt 4nu;1w 4no 4nq 4nr 4nv 4ns 4nt 4nu;1w 4no 4np 4nr 19 1d4 4ns 4nt 4nu;1w 4no 4np 4nr 4nv 4ns 4nt 4nu;1w 4no 4nr 19 1d4 4ns 4nt 4nu;1w 4no 4nr 4nv 4ns 4nt 4nu;1w 4no 4np 4nq 4nr 4ns 4nt 4nu;1w 4no 4nq 4nr 4ns 4nt 4nu;1w 4no 4np 4nr 4ns 4nt 4nu;1w 4no 4nr 4ns 4nt 4nu;1w 4no 4np 4nq 4nr 19 1d4 4ns ae 1p7 4nu;1w 4no 4np 4nq 4nr 4nv 4ns ae 1p7 4nu;1w 4no 4nq 4nr 19 1d4 4ns ae 1p7 4nu;1w 4no 4nq 4nr 4nv 4ns ae 1p7 4nu;1w 4no 4np 4nr 19 1d4 4ns ae 1p7 4nu;1w 4no 4np 4nr 4nv 4ns ae 1p7 4nu;1w 4no 4nr 19 1d4 4ns ae 1p7 4nu;1w 4no 4nr 4nv 4ns ae 1p7 4nu;1w 4no 4np 4nq 4nr 4ns ae 1p7 4nu;1w 4no 4nq 4nr 4ns ae 1p7 4nu;1w 4no 4np 4nr 4ns ae 1p7 4nu;1w 4no 4nr 4ns ae 1p7 4nu;1w 4no 4np 4nq 4nr 19 1d4 4ns 4nu;1w 4no 4np 4nq 4nr 4nv 4ns 4nu;1w 4no 4nq 4nr 19 1d4 4ns 4nu;1w 4no 4nq 4nr 4nv 4ns 4nu;1w 4no 4np 4nr 19 1d4 4ns 4nu;1w 4no 4np 4nr 4nv 4ns 4nu;1w 4no 4nr 19 1d4 4ns 4nu;1w 4no 4nr 4nv 4ns 4nu;1w 4no 4np 4nq 4nr 4ns 4nu;1w 4no 4nq 4nr 4ns 4nu;1w 4no 4np 4nr 4ns 4nu;1w 4no 4nr 4ns 4nu;1w 4nw -4 0 4nx 4ny;1w 4nw -4 0 4ny;1w 1km 1mq 4nz eq 4o0;1w 1km 1mq 4nz 4o1;1w 1km 4nz eq 4o0;1w 1km 4nz 4o1;1i 4o2 6v 19 1d4 0 4o3;1i 4o2 6v 4o4 0 4o3;1i 4o2 19 1d4 0 4o3;1i 4o2 4o4 0 4o3;1i 4o2 6v 19 1d4 4o3;1i 4o2 6v 4o4 4o3;1i 4o2 19 1d4 4o3;1i 4o2 4o4 4o3;1i 4o5 1p7 b0 4o6;1i 184 4o7 hk 15d;1i 184 4o7 4o8;1i 4o9 5c 4ls 4oa hk 4ob;1i 4o9 5c 4ls 4oa 4ob;1i 4o9 5c 4ls 4oa hk;1i 4o9 5c 4ls 4oa;1i 18e;1i 93;1i 1f3 1dy;1i 1ij 4o4 4oc 4od;1c 4oe -4 4of;1c 4og 63 14s 4oh;1c 4og 1eu 1h 4oh;1c 4og 4oi 4oh;1c 4oj -2 4ok;1c 4ol 4om;1c 1ez eq -2 4on 4oo 4op;1c 1b8 eq -2 4on 4oo 4op;1c 1j8 eq -2 4on 4oo 4op;1c 142 eq -2 4on 4oo 4op;1c 1j7 eq -2 4on 4oo 4op;1c 1cn eq -2 4on 4oo 4op;1c 1fb eq -2 4on 4oo 4op;1c 4oq -2 4on 4oo 4op;1c 1ez eq -2 4on 4op;1c 1b8 eq -2 4on 4op;1c 1j8 eq -2 4on 4op;1c 142 eq -2 4on 4op;1c 1j7 eq -2 4on 4op;1c 1cn eq -2 4on 4op;1c 1fb eq -2 4on 4op;1c 4oq -2 4on 4op;1c 1ez eq -2 4or fs 1fh 1;1c 1b8 eq -2 4or fs 1fh 1;1c 1j8 eq -2 4or fs 1fh 1;1c 142 eq -2 4or fs 1fh 1;1c 4os -2 4or fs 1fh 1;1c 1ez eq -2 4or 1fh 1;1c 1b8 eq -2 4or 1fh 1;1c 1j8 eq -2 4or 1fh 1;1c 142 eq -2 4or 1fh 1;1c 4os -2 4or 1fh 1;1c 1ez eq -2 4or fs 1;1c 1b8 eq -2 4or fs 1;1c 1j8 eq -2 4or fs 1;1c 142 eq -2 4or fs 1;1c 4os -2 4or fs 1;1c 1ez eq -2 4or 1;1c 1b8 eq -2 4or 1;1c 1j8 eq -2 4or 1;1c 142 eq -2 4or 1;1c 4os -2 4or 1;1c 4ol 4ot 4ou 1;1c 4ol 4ot 1;1c bk 4ov;1c ex 4ow 4ox;1c ex 4ow;1c d6 4oy 4oz;1c 3o 4kl 4p0;1c 1gc 4p1;1c 4p2 a4 1ip;1c 4p2 4p3;1c 63 eq 1h 4p4;1c 1b8 eq 1h 4p4;1c 1ez eq 1h 4p4;1c 7a eq 1h 4p4;1c 14 eq 1h 4p4;1c 4p5 1h 4p4;1c 1ge 63 eq;1c 1ge 4p6;1c 1ge ae 1;1c 4p7 13u;1c 4p8 eo 4p9;1c gu 4pa 4pb;1c a4 1ip;1c 4pc 4pd eo 13c;1c 4pc 4pd 4pe;1c 1hw ae 1ge;1c 1ge 1id;1c 1id ae 4pf;1c 19 4pg b0 4cs;1m bs 1bl;1m x 1bl;1m 1bm;1m 156;1m 1jw;1m 13e;1m 1m3;1m bs 13m;1m c4 1i7;1m 1ls;1m 1oa;1m 1gi;1m 1j2;1m 1ef 1ge;1m 131 1ge;1m 14a;1m 1cb;1m 1gh;1m 14m;1m 16l;1m 17i;1m 16d;1m 1co;1m 1m5;1m 1b1;t 4ph 4pi;t 1cn;t 1hu;t 1n9;t jt;t 1o6;t 1e3;t 1hd;t s4;q 6p;q h8;q aj;q de;q h9;q 1nk;q fo;1d 1ge;1d 17t;1d bk;17 1jw;17 1oa;17 1gh;17 13e;17 p8;17 xg;17 1m5;17 1gb;17 189;22 1na 4cs;22 19f 5c;22 1cj 4cs;1x 1lm 4ed;1x 1n4 4ee;1x 1p0 7n;1x 1ni 7n;1k 1il b 1aj;1k 1im",
  "fr": "11 9j;11 9f;11 bj;11 1xc;11 1qg;11 cu;11 9s;11 1zf;11 4k 1qg 2c;11 1wi;11 1v7;11 ab;v 24q cb -4 4pj -4 bj;v 23k cb -4 4pj -4 4pk;v df -4 4pj -4 4pk;v 4pj 4pl bj;v a4 xo;v 4pm 23z;v 4pj -2 4pn bj 4po;v 4pj -2 4pp -2 4pq;v 24q cb;v 1qo cb;v 23l;v b 1yu;v 23k 2g 1zz;v 23k 4pr;v bj fj 1q8;v 23k 1q8;v 1qg 4ps;v bj 4pt;v bj 4pu 4pv;v 1c 20o 24r;v 9f 1zt;d 1tr;d 1ts;d 1tt;d 1u4;d 1u5;d 262;d 1yl;d 21c;d 21e;d 6s 1vp;d 6s 1vn;d 50 b;26 ja;26 ov;26 pv;26 px;26 sz;26 248 4pw;26 266;26 1vq 4px;26 1vo 4py;26 df 21t fg;26 df fg 22d;26 df 26g 224;26 df fj 20h;26 df 7p ai;26 df 4pz;26 za;26 zz;26 254 1tc;26 254 20h 4q0;26 21v;26 1wj;26 11a;26 11y;26 9j 26g 1xn bj;26 1yq 4k 1wd;26 1zc 26g 1yo 4k 1wd;26 1sm 3j 23p;g 4q1 -2 bi 4q2 -2 4q3;g 4q1 -2 bi 4q2 -2;g 4q4 4k 1rm;g 4q5 4q6;g b a7 1wa;g 1wa 4q7;g 23k 1wa;g 1wi;g b 7q 1rm 3j 7p 1um;g b 7q 1rm 3j 7p 1zr;g b 7q 1rm 3j 7p 1qb;g b 7q 1rm 3j 7q 24g;g b 7q 1rm 3j 1zb;7 b 4q8 1rm 4q9 4qa;7 b 4q8 1rm 4qa;7 b 4q8 1rm 4q9;7 b 4q8 1rm;7 b gn 1wa;7 21f 4k 1rm bi 4qb 4qc;7 4qd bi 4qb 4qc;7 21f 4k 1rm bi 4qc;7 4qd bi 4qc;i 1wa;i 1re;i 1pj;i 22g;1h 1wa 4qe -2 4qf;1h 1wa 4qg;1h 4qh 4pu 4qi;1h 4qj 3j 1wc;1h 4qj 39 1x2;1h 4qj 3j 233;1h 4qj 4qk;1h 4ql -2 1;1h 1 -2 4qm 4qn;1h 24z 1w2;1h 1yt 24b;1h 1wa 4pu -2 xo;1h 1wa -2 xo;1c 24q cb -8 4qo;1c 4qp -8 4qo;1c g5;1c g6;1c g4;1c bm;1c bn;1c bg;1c bl;1c bh;1c ct 1pm;1c i;1c j;1c cj;1c ck;1c gf;1c gg;1c 4w 1;1c 4x 1;1c 4qq -2 4qr;1c 4qs b 1zz;1c 4qs b 22m;1c 4qs b 260;1c 4qs b 7q 1rm;1c 4qs 4qt;1c 209;1c b 4qu;1c bi 1ys 1yx;1c bi 4qv;1c 21b 3j 1zz;1c 22f 3j 4qw;1c 1z0;1c a4 xo;1c 268 4qx;1c 1zc 4qy;1c 4qz 4r0;1d 1zz;1d 1re;1z b 4r1 4r2;1z e9 4r3 4r4;1z 1c 1zi;0 b 7p 1qn;0 bi 1qn;0 39 1qn;0 1c 212;0 212;0 1qo 4r5 -2 4r6;1m yo;1m re;1m w4;1m xs;1m kh;1m 1wh;1m 255 1yk;1m ip;1m 25h;1m 1rw;1m 1w8;1m 1vk;1m 24h;1m 1zz;1m t5;1m 1r5;1m 1pp;1m 1u8;1m 1ry;1e 1x2;1e 26a;1e 20g 3j 4r7;1e 1ua;1e 255;1e 1w6;1e 1qc;1e 1wk;1e 1y0;1e 1wn;1e 25n;1e kz;1e 26c 1yg;1e 1v8 1yg;1e 7n;1e 1u3;1e 1ra;1e 1r0;1e 26h;1e 1yf;1e 1qu;1e 1ss;1e 1xp;1e 1ut;1e 1uo;1e 20m;1t 1pv 3j 4r8 4r9 4ra;1t 4rb 4r8 4r9 4ra;1t 1pv 3j 4r8 4ra;1t 4rb 4r8 4ra;5 4rc 39 fg -2 4rd;5 4rc 4re -2 4rd;5 4rc -2 4rd;u 7n 3j 4rf;u 7n 4rg;u 1zx 3j 1tg;u 1zx 4rh;u 4ri 4rj;u 4rk 4rl;u 1qo 4rm 4rn;u 4r1 4ro;u 1w8 4rp;24 4r1 4rq 4rr;24 4r1 4rq;24 1w8 4rp;1l 22s;1l 26g 23u 4rs -2 4rt -2 4ru;1l 26g 23w 4rs -2 4rt -2 4ru;1l 4pn 4rs -2 4rt -2 4ru;1l 4rv 4rw -2 4rx;1l xp 20o 24r;1l xp 4ry;m kv kl;m 4rz 4s0;m bq;m 257;m 1y8 4s1;2 1rd 1xk;2 1zq;2 116;2 23m;2 1s1;2 1sk;2 1sh;2 1sx;2 1pq;2 p1;2 od;2 k1;2 119;2 v5;2 1ui;2 21l;2 zt;2 1u7;1v 1vl 205;1v 4s2;1v 1ux;1v i5;1v 1q1 cb;1v 1qp 4s3;1v 1sc;1v 1u4 1sr;1v 1z1;1v 20l b 1w7;1v 22y 1qp;1v 1ux 95;1v 1zc 1qt 1qy;1v 1zc 1te;1v 1ww;1v 1sa;1v 1so 49 1ua;1v 1ua 4s4;a mr;a vg;a yt;a vf;a 1zh;a 1rv;4 22e 261;4 22e 51 261;4 3t 1tq 1sw;4 7v 1tq 1vi;4 22e;r v2;r 4s5 1z3 39 1ws;r 4s5 39 1ws;r 1rb 1z3;r 2r;r 250 3j 23q;r 20g 3j 1sg;r 1pn 3j 1z2;r 1vh 3j 1z2;r 1rb 26e;3 4s6 jw;3 4s7 4s8 -2 1ws 1qv;3 4s7 4s8 -2 4s9;3 1se 1qv;3 1rb 1qv;3 1zi 3j 1rb;3 cr;3 22q 39 1ws 1qv;1s 1zi 3j 23p 246;1s 23p 246;1s lh 3j 7q 1rb;1s lh 4sa;1s tk 3j 206;1s 1wr 3j 1sl;1s 1wr 3j 1qw;1s 1wr 1qv;1s a3 3j 1xd 1vu;1s 1zi 3j 1rb;1s 1t5;1s 1rx 39 1pd;27 1q6 7p 1uk;27 1q6 7q 242;27 1q6 7p 1qa;27 1q6 26f 1qa;27 1q6 4sb;27 fj 1w3 7t 1ss;27 fj 1w3 4sc;27 1y2 3j 7p 1uk;27 b 7p 1uk;27 b 7p 1qa;27 214 1xh;27 1r9 23b;27 kq ya;27 df 26g 1v2 4sc;27 1u8;27 1qx;27 1rw;27 25s;27 204;27 1w8;27 1pp;27 203;27 lp;27 lq;27 wk;27 25i;27 1r7;27 20h 1pf;27 1yj;27 1wf 3j 7q;27 1wf 4sd;1q 1ub 3j 25f;1q 1ql 3j 25e;1q b 7p 1ut;1q 1y2 3j 7p 1ut;1q 1zs;1q 251;1q 20g 1g;1q 1v4 4k 20u;1q 1u0;1q 20t;1q 20u;1q 25v 20y 25f;1q 1tf;1q 1pe;1q 1td;15 4se 39 fg -2 4sf 4k 1xw;15 4se 39 fg -2 4sf b 26f a3;15 4se 39 fg -2 4sf 4k 26f;15 4se 39 fg -2 4sf 4sg;15 4se 4sh -2 4sf 4k 1xw;15 4se 4sh -2 4sf b 26f a3;15 4se 4sh -2 4sf 4k 26f;15 4se 4sh -2 4sf 4sg;15 4se -2 4sf 4k 1xw;15 4se -2 4sf b 26f a3;15 4se -2 4sf 4k 26f;15 4se -2 4sf 4sg;15 4se -2 1se;1a 1qw 203;1a a7 1qw 203;1a 1zb 1qw;1a b 26f a3;1a 4k 26f a3;1a 1se 24w;1a 20y 24w;1a 1qw 4k 1xw;25 1wq bi 263;25 1wq 263;25 25z 39 1ws bi 263;25 25z 263;25 26b 1wq;n 4si 4sj 3 4sk;n 4si 3 4sk;n 4si 4sj 4sk;n 4si 4sk;n 1wc 4pu 4sl;n 3 4sm;n 1zc 26g 1wc -2 4sn;n 1zc 1wc -2 4sn;n 25e 1qc;h 254 7t 1yw 4pn 4so;h 253 7v 1r9 4pn 4so;h 254 7v 1ra 4pn 4so;h 254 1ra 4pn 4so;h 253 7v 20x 4pn 4so;h 1rl 1r9 4pn 4so;h 1uk 1wu 1wc;h 1uk 1qk;h 22c 1qk;h 26g 4sp 4sq 4sr;h 1qg 22k;h 1qg 1ra 4ss;x x2 3j 1yc;x x2 4k 1yc;x x2 4st;x x1 4k 1yc;x x1 254 1z4;x x1 1ye;x 254 7v tq;x 3j 254 tq;x 4su tq;x 23k 1u2 3j 1z4;x 4sv b 254 7v 1z4;x 4sv b 253 7v 208;x 4sv b 253 7v 235;13 4sw 4sx;13 4sw 1tv;13 1qp av 23k 4pv;13 bj 4sy 4pu 4pv;13 23k 1vf;13 1vf a4 4sz;13 n6 i3;1r 4t0 20o cb 0 vi;1r 4t0 cb 0 vi;1r 4t0 0 vi;1r 0 20m 1tz 23z;1r 0 20m 237;1r 20m 25g 1xz;1r 20m 1xz;1r 1z8 3j 20m 1xy;1r 1tn 20m;1r 1tn 1rk;1r 1qo c7 6s 9j 249 25k 24r;1r 1zm 25u 1qh 6h;1r 1zm 4t1;1r 214 1q9;1r 214 1q9 214 23x;1r 21t 20m;1n 1sq 1zc -2 3t 1y4;1n 1sq 1zc -2 254 3j 24l;1n 1sq 1zc -2 3j 254 25q;1n 1sq 1zc -2 23k 24r;1n 1sq 1zc -2 1t6 7v 0 1wl;1n 1sq 1zc -2 24e 0 1wl;1n 1sq 1zc -2 1qh 6h;1n 1sq 1zc -2 4t2;1n 1x3 26g -2 3t 1y4;1n 1x3 26g -2 254 3j 24l;1n 1x3 26g -2 3j 254 25q;1n 1x3 26g -2 23k 24r;1n 1x3 26g -2 1t6 7v 0 1wl;1n 1x3 26g -2 24e 0 1wl;1n 1x3 26g -2 1qh 6h;1n 1x3 26g -2 4t2;1n 4t3 -2 3t 1y4;1n 4t3 -2 254 3j 24l;1n 4t3 -2 3j 254 25q;1n 4t3 -2 23k 24r;1n 4t3 -2 1t6 7v 0 1wl;1n 4t3 -2 24e 0 1wl;1n 4t3 -2 1qh 6h;1n 4t3 -2 4t2;1n 1t6 7v 0 4t4 23k 21x;1n 1t6 7v 0 4t4 4t5;1n 4t6 0 4t4 23k 21x;1n 4t6 0 4t4 4t5;1n 23k 21x -2 4t7 -2 4t8;1n 1vp 3j 21x -2 4t7 -2 4t8;1n 206 2g 1tb -2 4t7 -2 4t8;1n 244 -2 4t7 -2 4t8;1n 1ti 26g;1n 1vm 26d;1n 22z 25r;1n 25r xz;1n 4t9 4ta b 4tb 39 jv;1n 4t9 4ta b 4tb fg 39 1qm;1n 4t9 4ta b 4tb 1qm;1n 1t6 7v 0 1wl;12 bj 39 4tc;12 4td 4tc;12 bj 3j 21h 3j 23r;12 bj 3j 23r;12 4sw 21h 3j 23r;12 4sw 23r;12 1ut 4pm 4te;12 1uk 1wu 23k -2 4tf;12 1uk 23k -2 4tf;12 9s -2 9s 4tg;12 1ss 4th 4ti;o 26g 1qq 52 -2 4tj;o 26g 25w 39 1v4 -2 4tj;o 26g 1v2 -2 4tj;o 26f 4tk b 52 -2 4tl;o 26f 4tk 265 39 1v4 -2 4tl;o 26f 4tk 50 -2 4tl;o 1vr 4tm;o 4tn 3j 26g 4to cb 4tp;o 4tn 3j 26g 4to 4tp;o 1zc 1qt 4tq 26f;23 4tr 4ts 4tt;23 4ts 4tu 4tv b 52 -2 23b 7p 1qe;23 4ts 4tu 4tv b 52 -2 4tw;23 4ts 4tu 4tv 4tx -2 23b 7p 1qe;23 4ts 4tu 4tv 4tx -2 4tw;23 4ts 4tu b 52 -2 23b 7p 1qe;23 4ts 4tu b 52 -2 4tw;23 4ts 4tu 4tx -2 23b 7p 1qe;23 4ts 4tu 4tx -2 4tw;23 1rq 26g b 7q 227 -2 4ty;23 1rq 26g 4tz -2 4ty;23 227 26g b 7q 227 -2 4ty;23 227 26g 4tz -2 4ty;23 f4 1rq b 7q 227 -2 4ty;23 f4 1rq 4tz -2 4ty;23 26g 1rq b 7q 227 -2 4ty;23 26g 1rq 4tz -2 4ty;23 1v2 26g rq b 7q 227 -2 4ty;23 1v2 26g rq 4tz -2 4ty;23 23u 26g rq b 7q 227 -2 4ty;23 23u 26g rq 4tz -2 4ty;23 7g 24k -4 4u0 -4 4u1;23 7g 87 1q4 -4 4u0 -4 4u1;23 6m -4 4u0 -4 4u1;23 1zc 26g 21m fg 4u2 20y 26g;23 1zc 1qt fg 4u2 20y 26g;23 21q 7g 217 fg bv 3j 26f 24u;23 21q 7g 217 fg bv 1yp;23 21q 7g 217 4u3 3j 26f 24u;23 21q 7g 217 4u3 1yp;q df;q 83;q c9;q 3t cb;q dd;q dc;t s1;t mk;t ml;t 1xb;t s5;t 21a;t 22o;s 1ut;s oi;s rs;s 22c;s 23r;s 1zn;s 1uk;6 4u4 bi 1ue;6 4u4 bi 1rn;6 4u4 bi t9;6 4u4 bi dk;6 4u4 bi 4c 1y3;6 4u4 bi 1y3;6 4u4 bi 1uj;6 4u4 bi 1sz;6 4u4 bi 1yn;6 4u4 4k 1xw bi;6 4u4 4u5;6 4u6 d0 1qj 1xv 4u7 bi 4c 1y3;6 4u6 d0 1qj 1xv 4u7 bi 4u8;6 4u6 d0 b 1xv 4u7 bi 4c 1y3;6 4u6 d0 b 1xv 4u7 bi 4u8;6 4u6 d0 d0 24y 4u7 bi 4c 1y3;6 4u6 d0 d0 24y 4u7 bi 4u8;6 4u6 d0 4u9 4u7 bi 4c 1y3;6 4u6 d0 4u9 4u7 bi 4u8;6 4u6 1qj 1xv 4u7 bi 4c 1y3;6 4u6 1qj 1xv 4u7 bi 4u8;6 4u6 b 1xv 4u7 bi 4c 1y3;6 4u6 b 1xv 4u7 bi 4u8;6 4u6 d0 24y 4u7 bi 4c 1y3;6 4u6 d0 24y 4u7 bi 4u8;6 4u6 4u9 4u7 bi 4c 1y3;6 4u6 4u9 4u7 bi 4u8;6 4u6 d0 1qj 1xv bi 4c 1y3;6 4u6 d0 1qj 1xv bi 4u8;6 4u6 d0 b 1xv bi 4c 1y3;6 4u6 d0 b 1xv bi 4u8;6 4u6 d0 d0 24y bi 4c 1y3;6 4u6 d0 d0 24y bi 4u8;6 4u6 d0 4u9 bi 4c 1y3;6 4u6 d0 4u9 bi 4u8;6 4u6 1qj 1xv bi 4c 1y3;6 4u6 1qj 1xv bi 4u8;6 4u6 b 1xv bi 4c 1y3;6 4u6 b 1xv bi 4u8;6 4u6 d0 24y bi 4c 1y3;6 4u6 d0 24y bi 4u8;6 4u6 4u9 bi 4c 1y3;6 4u6 4u9 bi 4u8;6 22y b 2h 21u 2o 1to;6 22y b 2h 21u 24m bi;6 22y b 2h 21u bi;6 22y 1f 21u 2o 1to;6 22y 1f 21u 24m bi;6 22y 1f 21u bi;y e9 241;y ga 241;y bi 241;y 26j;y 26i;1f m8;1f 1uc;1f 1uf;1f 1ud;1f 1ym;1f im;1f xm;1f xz;1f ns;1f s3;1f ld;1f j2;1f mb;1f vq;1f vn;1j 22d;1j 22c;1j 4ua 49 22c;1j 4ua 3t 236;1j 4ua 49 20i;1j 4ua 3j 22c;1j 4ua 4ub;1j 236 1wp;1j 95;1j 4uc 4ud;1j 1c 1zi;1j 4ue 4uf;1j 25o;1j 1v9;e q4;e yc;e yo;e xs;e v7;e lj;e 10g;e q5;e 260;w 0 4ug 0 4uh 4ui 4uj;w 0 0 4uh 4ui 4uj;w 0 4ug 4uh 4ui 4uj;w 0 4uh 4ui 4uj;w 0 4ug 0 4uh 4ui;w 0 0 4uh 4ui;w 0 4ug 4uh 4ui;w 0 4uh 4ui;w 4uk 0 4ul 0 4um 4un;w 4uk 0 0 4um 4un;w 4uk 0 4ul 4um 4un;w 4uk 0 4um 4un;w 4uk 0 4ul 0 4um;w 4uk 0 0 4um;w 4uk 0 4ul 4um;w 4uk 0 4um;w 4uo 4ul 4up 4t4 4uq 1xh;w 4uo 4up 4t4 4uq 1xh;w 4uo 4ul 4t4 4uq 1xh;w 4uo 4t4 4uq 1xh;w 21t 4ur bi 1xh;w 20d 4ts 24u 1xt;w e9 26f 4us;w 1tm 26f 4ut;c bi 1xh;c wg;c 1rl 1xh;c bi 1wl;c bi 23t;c 1rl 23t;c qw;c 7q 1xj;k b 7q 1y5;k b 1u6;k 3j 1rr 4uu;k 1tm 4uv;k 24t;k 4k 1xw;k b 1u1;k 24s;k 245;f 1q7 4uw;f q4 -2 1q7 4k 1xw;f q4 -2 1q7 4ux;f q4 1xl b -2 1;f q4 20o 3j -2 1;f q4 1c 1yu -2 1;f q4 4uy -2 1;f q4 1 -2 4uz;f 23g 1s8 21z;f 23g 4v0;f 23f 4v1;f 1xs 1w0;f 1wy 1w0;f 1zz 4v2;f v7 1rl 1xh;f v7 7t 1xh 1yh;f v7 21y;f 24p 243;f 23k 4v3;f 25e 1vj;1g 4v4 4v5 4v6;1g 4v4 4v6;1g 4v7 3j a7 1rw;1g 4v7 3t 1rw;1g 4v7 4v8;l uk;l 121;l 1w4;l 1q7;l 10r;l 11t;l zg;16 4v9 21n 1se 4va;16 4v9 1se 4va;16 4v9 21n 1se;16 4v9 1se;16 e9 26f 1se;16 1se 4vb;1b 4vc 4vd 4ve;1b 4vc 4ve;1b 4vf 4vg -2 4vh;1b 4vf -2 4vh;1b 4vi 4vj -2 20y 1rh;1b 4vi 4vj -2 4vk;1b 4vi 4vj -2;1b 0 20y 1rh 3j 1s4;1b 0 20y 1rh 3j 1rl;1b 0 20y 1rh e9 1rl;1b 0 20y 1rh bi 256;1b 0 20y 1rh bi 268;1b 0 3j 1s4;1b 0 3j 1rl;1b 0 e9 1rl;1b 0 bi 256;1b 0 bi 268;1b 1s4 3j 0 4vl 1rl 4vm;1b 1s4 4vl 1rl 4vm;1b 1s4 3j 0 4vl 4vm;1b 1s4 4vl 4vm;1b 4vn -2 4vo;9 1rp;8 o8;8 1tk;8 26g 23u 1uy;8 26g 4vp;8 226;8 23u 1uy;8 1pt;8 1uz;j 1pv 39 7p 1ph -2 4vq;j 1pv 39 4vr -2 4vq;j 20y 7p 1ph -2 4vq;j 20y 4vr -2 4vq;j 4vs 3j 1r6;j 4vs 4vt;10 1px 3j 10r;10 1px 3j uk;10 1px 3j 255 3t 1zz;10 1px 3j 22b b 1u6;10 1px 3j 10n;10 1px 1vz;10 4vu 3j 1zz b 1u6;10 4vu 3j 25a;10 4vu 3j 25a 3j 1w4;10 4vu 3j 25a 39 1q7;10 1x9 1vz;19 1ry;19 200;19 1ya;p 4vv 4vw 4vx;p 4vv 4vw;p b 1u6;p 3j 1rr 26g;p 26f 4vy;1o xc;1o xa;1o x5;1o xw;1o 4vz b a7;1o 4vz b 7p;1o 4vz b 39;1o 4vz 4w0;1o 1v3 39 1ve;1o 1v3 w0;1o p0 39 1ve;1o p0 39 1ux;1o p0 w0;1p 1px 3j 22h;1p 1px 3j 1ry b 1u6;1p 1px 39 1ve b 1u6;1p 1px 22i;1p 4w1 3j 1ry b 1u6;1p 4w1 3j 1ry 1tm 1rr;1p 4w1 3j 1ry 3j 1rr;1p 4w1 39 1ve b 1u6;1p 4w1 39 1ve 1tm 1rr;1p 4w1 39 1ve 3j 1rr;1p 4w1 3j 200 b 1u6;1p 4w1 3j 200 1tm 1rr;1p 4w1 3j 200 3j 1rr;1p 4w1 1y1 b 1u6;1p 4w1 1y1 1tm 1rr;1p 4w1 1y1 3j 1rr;1p 22i;1y 1xx 51 b 3t -2 4w2;1y 1xx 51 4w3 -2 4w2;1y ct 1pc b 3t -2 4w2;1y ct 1pc 4w3 -2 4w2;1y 1pc 26g b 3t -2 4w2;1y 1pc 26g 4w3 -2 4w2;1y 4w4 b 3t -2 4w2;1y 4w4 4w3 -2 4w2;1y ua 4w5 4w6;1y ua 4w6;1y 4w7 4k 1xw;1y 4w7 bi 1xh;1y 4w7 3j 1ru;1y 4w7 4w8;1y 4w9 0 4wa;1y 4wb 3j 24p;1y 1qr 20s;1y 1t7 3j 1ze;1y 1t7 4wc;1y 24p 24m;20 na;20 nc;20 wp;20 1t3;20 j6;20 rv;20 260;20 24a 1z6;b 1t4 ti;b my;b 1yy 269;b 20r 4wd;b 1t4 i9;18 v7;18 23j;18 xs;18 lj;18 260;18 23d;18 23c;18 1wb;18 11s;1w 4we 4wf 4wg 1qi 3j 1c 1yu 4wh 3j gn 1q2 26k;1w 4we 4wf 4wg 1qi 3j 1c 1yu 4wh 3j gn 4wi;1w 4we 4wf 4wg 1qi 3j 1c 1yu 4wh 3j ek 1q2 26k;1w 4we 4wf 4wg 1qi 3j 1c 1yu 4wh 3j ek 4wi;1w 4we 4wf 4wg 1qi 3j 4wj 4wh 3j gn 1q2 26k;1w 4we 4wf 4wg 1qi 3j 4wj 4wh 3j gn 4wi;1w 4we 4wf 4wg 1qi 3j 4wj 4wh 3j ek 1q2 26k;1w 4we 4wf 4wg 1qi 3j 4wj 4wh 3j ek 4wi;1w 4we 4wf 4wg 4wk 1c 1yu 4wh 3j gn 1q2 26k;1w 4we 4wf 4wg 4wk 1c 1yu 4wh 3j gn 4wi;1w 4we 4wf 4wg 4wk 1c 1yu 4wh 3j ek 1q2 26k;1w 4we 4wf 4wg 4wk 1c 1yu 4wh 3j ek 4wi;1w 4we 4wf 4wg 4wk 4wj 4wh 3j gn 1q2 26k;1w 4we 4wf 4wg 4wk 4wj 4wh 3j gn 4wi;1w 4we 4wf 4wg 4wk 4wj 4wh 3j ek 1q2 26k;1w 4we 4wf 4wg 4wk 4wj 4wh 3j ek 4wi;1w 4we 4wg 1qi 3j 1c 1yu 4wh 3j gn 1q2 26k;1w 4we 4wg 1qi 3j 1c 1yu 4wh 3j gn 4wi;1w 4we 4wg 1qi 3j 1c 1yu 4wh 3j ek 1q2 26k;1w 4we 4wg 1qi 3j 1c 1yu 4wh 3j ek 4wi;1w 4we 4wg 1qi 3j 4wj 4wh 3j gn 1q2 26k;1w 4we 4wg 1qi 3j 4wj 4wh 3j gn 4wi;1w 4we 4wg 1qi 3j 4wj 4wh 3j ek 1q2 26k;1w 4we 4wg 1qi 3j 4wj 4wh 3j ek 4wi;1w 4we 4wg 4wk 1c 1yu 4wh 3j gn 1q2 26k;1w 4we 4wg 4wk 1c 1yu 4wh 3j gn 4wi;1w 4we 4wg 4wk 1c 1yu 4wh 3j ek 1q2 26k;1w 4we 4wg 4wk 1c 1yu 4wh 3j ek 4wi;1w 4we 4wg 4wk 4wj 4wh 3j gn 1q2 26k;1w 4we 4wg 4wk 4wj 4wh 3j gn 4wi;1w 4we 4wg 4wk 4wj 4wh 3j ek 1q2 26k;1w 4we 4wg 4wk 4wj 4wh 3j ek 4wi;1w 4we 4wf 1qi 3j 1c 1yu 4wh 3j gn 1q2 26k;1w 4we 4wf 1qi 3j 1c 1yu 4wh 3j gn 4wi;1w 4we 4wf 1qi 3j 1c 1yu 4wh 3j ek 1q2 26k;1w 4we 4wf 1qi 3j 1c 1yu 4wh 3j ek 4wi;1w 4we 4wf 1qi 3j 4wj 4wh 3j gn 1q2 26k;1w 4we 4wf 1qi 3j 4wj 4wh 3j gn 4wi;1w 4we 4wf 1qi 3j 4wj 4wh 3j ek 1q2 26k;1w 4we 4wf 1qi 3j 4wj 4wh 3j ek 4wi;1w 4we 4wf 4wk 1c 1yu 4wh 3j gn 1q2 26k;1w 4we 4wf 4wk 1c 1yu 4wh 3j gn 4wi;1w 4we 4wf 4wk 1c 1yu 4wh 3j ek 1q2 26k;1w 4we 4wf 4wk 1c 1yu 4wh 3j ek 4wi;1w 4we 4wf 4wk 4wj 4wh 3j gn 1q2 26k;1w 4we 4wf 4wk 4wj 4wh 3j gn 4wi;1w 4we 4wf 4wk 4wj 4wh 3j ek 1q2 26k;1w 4we 4wf 4wk 4wj 4wh 3j ek 4wi;1w 4we 1qi 3j 1c 1yu 4wh 3j gn 1q2 26k;1w 4we 1qi 3j 1c 1yu 4wh 3j gn 4wi;1w 4we 1qi 3j 1c 1yu 4wh 3j ek 1q2 26k;1w 4we 1qi 3j 1c 1yu 4wh 3j ek 4wi;1w 4we 1qi 3j 4wj 4wh 3j gn 1q2 26k;1w 4we 1qi 3j 4wj 4wh 3j gn 4wi;1w 4we 1qi 3j 4wj 4wh 3j ek 1q2 26k;1w 4we 1qi 3j 4wj 4wh 3j ek 4wi;1w 4we 4wk 1c 1yu 4wh 3j gn 1q2 26k;1w 4we 4wk 1c 1yu 4wh 3j gn 4wi;1w 4we 4wk 1c 1yu 4wh 3j ek 1q2 26k;1w 4we 4wk 1c 1yu 4wh 3j ek 4wi;1w 4we 4wk 4wj 4wh 3j gn 1q2 26k;1w 4we 4wk 4wj 4wh 3j gn 4wi;1w 4we 4wk 4wj 4wh 3j ek 1q2 26k;1w 4we 4wk 4wj 4wh 3j ek 4wi;1w 4we 4wf 4wg 1qi 3j 4wh 3j gn 1q2 26k;1w 4we 4wf 4wg 1qi 3j 4wh 3j gn 4wi;1w 4we 4wf 4wg 1qi 3j 4wh 3j ek 1q2 26k;1w 4we 4wf 4wg 1qi 3j 4wh 3j ek 4wi;1w 4we 4wf 4wg 4wk 4wh 3j gn 1q2 26k;1w 4we 4wf 4wg 4wk 4wh 3j gn 4wi;1w 4we 4wf 4wg 4wk 4wh 3j ek 1q2 26k;1w 4we 4wf 4wg 4wk 4wh 3j ek 4wi;1w 4we 4wg 1qi 3j 4wh 3j gn 1q2 26k;1w 4we 4wg 1qi 3j 4wh 3j gn 4wi;1w 4we 4wg 1qi 3j 4wh 3j ek 1q2 26k;1w 4we 4wg 1qi 3j 4wh 3j ek 4wi;1w 4we 4wg 4wk 4wh 3j gn 1q2 26k;1w 4we 4wg 4wk 4wh 3j gn 4wi;1w 4we 4wg 4wk 4wh 3j ek 1q2 26k;1w 4we 4wg 4wk 4wh 3j ek 4wi;1w 4we 4wf 1qi 3j 4wh 3j gn 1q2 26k;1w 4we 4wf 1qi 3j 4wh 3j gn 4wi;1w 4we 4wf 1qi 3j 4wh 3j ek 1q2 26k;1w 4we 4wf 1qi 3j 4wh 3j ek 4wi;1w 4we 4wf 4wk 4wh 3j gn 1q2 26k;1w 4we 4wf 4wk 4wh 3j gn 4wi;1w 4we 4wf 4wk 4wh 3j ek 1q2 26k;1w 4we 4wf 4wk 4wh 3j ek 4wi;1w 4we 1qi 3j 4wh 3j gn 1q2 26k;1w 4we 1qi 3j 4wh 3j gn 4wi;1w 4we 1qi 3j 4wh 3j ek 1q2 26k;1w 4we 1qi 3j 4wh 3j ek 4wi;1w 4we 4wk 4wh 3j gn 1q2 26k;1w 4we 4wk 4wh 3j gn 4wi;1w 4we 4wk 4wh 3j ek 1q2 26k;1w 4we 4wk 4wh 3j ek 4wi;1w 4we 4wf 4wg 1qi 3j 1c 1yu 4wh 1q2 26k;1w 4we 4wf 4wg 1qi 3j 1c 1yu 4wh 4wi;1w 4we 4wf 4wg 1qi 3j 4wj 4wh 1q2 26k;1w 4we 4wf 4wg 1qi 3j 4wj 4wh 4wi;1w 4we 4wf 4wg 4wk 1c 1yu 4wh 1q2 26k;1w 4we 4wf 4wg 4wk 1c 1yu 4wh 4wi;1w 4we 4wf 4wg 4wk 4wj 4wh 1q2 26k;1w 4we 4wf 4wg 4wk 4wj 4wh 4wi;1w 4we 4wg 1qi 3j 1c 1yu 4wh 1q2 26k;1w 4we 4wg 1qi 3j 1c 1yu 4wh 4wi;1w 4we 4wg 1qi 3j 4wj 4wh 1q2 26k;1w 4we 4wg 1qi 3j 4wj 4wh 4wi;1w 4we 4wg 4wk 1c 1yu 4wh 1q2 26k;1w 4we 4wg 4wk 1c 1yu 4wh 4wi;1w 4we 4wg 4wk 4wj 4wh 1q2 26k;1w 4we 4wg 4wk 4wj 4wh 4wi;1w 4we 4wf 1qi 3j 1c 1yu 4wh 1q2 26k;1w 4we 4wf 1qi 3j 1c 1yu 4wh 4wi;1w 4we 4wf 1qi 3j 4wj 4wh 1q2 26k;1w 4we 4wf 1qi 3j 4wj 4wh 4wi;1w 4we 4wf 4wk 1c 1yu 4wh 1q2 26k;1w 4we 4wf 4wk 1c 1yu 4wh 4wi;1w 4we 4wf 4wk 4wj 4wh 1q2 26k;1w 4we 4wf 4wk 4wj 4wh 4wi;1w 4we 1qi 3j 1c 1yu 4wh 1q2 26k;1w 4we 1qi 3j 1c 1yu 4wh 4wi;1w 4we 1qi 3j 4wj 4wh 1q2 26k;1w 4we 1qi 3j 4wj 4wh 4wi;1w 4we 4wk 1c 1yu 4wh 1q2 26k;1w 4we 4wk 1c 1yu 4wh 4wi;1w 4we 4wk 4wj 4wh 1q2 26k;1w 4we 4wk 4wj 4wh 4wi;1w 4we 4wf 4wg 1qi 3j 4wh 1q2 26k;1w 4we 4wf 4wg 1qi 3j 4wh 4wi;1w 4we 4wf 4wg 4wk 4wh 1q2 26k;1w 4we 4wf 4wg 4wk 4wh 4wi;1w 4we 4wg 1qi 3j 4wh 1q2 26k;1w 4we 4wg 1qi 3j 4wh 4wi;1w 4we 4wg 4wk 4wh 1q2 26k;1w 4we 4wg 4wk 4wh 4wi;1w 4we 4wf 1qi 3j 4wh 1q2 26k;1w 4we 4wf 1qi 3j 4wh 4wi;1w 4we 4wf 4wk 4wh 1q2 26k;1w 4we 4wf 4wk 4wh 4wi;1w 4we 1qi 3j 4wh 1q2 26k;1w 4we 1qi 3j 4wh 4wi;1w 4we 4wk 4wh 1q2 26k;1w 4we 4wk 4wh 4wi;1w us -4 0 4wl;1i 4wm 39 1qm kq 51;1i 4wm 39 1qm 4wn;1i 4wm 3j 1zd kq 51;1i 4wm 3j 1zd 4wn;1i 4wm 1c 1yu 0 kq 51;1i 4wm 1c 1yu 0 4wn;1i 4wm 4wo kq 51;1i 4wm 4wo 4wn;1i 4wp 4wq 1rl 4wr;1i 4wp 4wq 4wr;1i 1yb 3j 232;1i 1yb 22p;1i 25x 21r;1i 1vv;1i 93;1i 1so 26f 21n 1v0;1i 1so 26f 1v0;17 yo;17 1zz;17 re;17 1wh;17 xt;17 1r3;17 1w8;17 1u8;22 1wa -2 4ws;22 i1 -2 10u;22 10f 3j 25d;1x 7n 3j 4rf;1x 1zx 3j 1tg",
  "nl": "11 9w;11 a5;11 5o;11 ht;11 9x;11 a0;11 2fr;11 2cf;11 2e2;11 2m1;v 2fs 27m;v 2or -8 2fs;v 2or -8 2c1;v 2fs 2ee 3d;v 2fs 4wt;v 4wu 4wv;v 2fs -2 4ww;v 2ki;v 2jy;v 2n9;v 2ng f9;v 2os 2aa 28u;v 2os 4wx;v 2c1 4wy;v 2or;v 2kv;v 2fs 2fu;v bj 4wz;d 2fg;d 2ad;d 2ab;d 2bz;d 5u;d b f9 1g;d 1d;d 2mn hc;d 2mn;26 u8;26 pu;26 ys;26 2hi;26 7w an 2ng;26 bj an;26 2gf;26 12e;26 2o8 4x0;26 2o8 4x1;26 11h;26 u 2cu;26 2cw 2cu;26 2nt 2cu;26 2ct 3y;26 u 4x2 4x3;26 2f8 4x4;26 tc;26 zc;26 2la 4x5;26 tu;26 2fp;26 2ma 2fv;26 2kd 2ng 2lf;26 hb 4x6;g 4x7 -2 2ar 4x8 -2 4x9;g 4x7 -2 2ar 4x8 -2;g 2ar am -2 4xa;g 4xb 4xc;g 4xd 2g9 2e1;g 2ng 2ib fw 3j 2o1;g 2ng 2ib fw 3j 2go;g 2ng 2ib fw 68 284;g 2ng 2ib fw am;g 4xe 4xf;g 2cf;g 2e2;g 2os 2e1;7 4xg 2of 2ar 4xh 4xi;7 4xg 2ar 4xh 4xi;7 4xg 2of 2ar 4xi;7 4xg 2ar 4xi;7 4xd 4xj 4xk;7 2ng 2ib fw 4xl 4xm;7 2ng 2ib fw 4xm;i 2e1;i 29i;i 29j;i 2nn;i 2nd;i 2ls;i 296;1h 2i6;1h 2d8;1h 2d4;1h 2d3;1h 2d7;1h 27d;1h 2at;1h 2mf;1h 2mw;1h 2gi;1h 2kk;1h 28a;1h 28b;1h 28i;1h 26w;1h 26v;1h 2jb;1h 2ih;1h 2hl;1h 2d5;1h 2lu;1h 2mj;1h 2ei;1h 2i7;1h 2i5;1h 2j1;1h 2d9;1h 29j;1h 2no;1h 24;1h 2e1 2ng -2 4xn;1h 4xo 4xp;1h 4xq fw -2 1;1c 4xr -8 4xs;1c 1q;1c 1n;1c 1p;1c 1o;1c ay;1c 88 -2 2gq;1c 89 -2 2gq;1c az;1c cz -2 2gq;1c dz;1c dy;1c e1 1;1c e2;1c 4xt -2 4xu;1c 2gs;1c 2c5;1c ef 4xv;1c 4xw 4xx;1c 2lo;1c 2m6;1c 28u 4xy;1c 28r;1c 292 fw 28u;1c 28w;1c ga 4xz;1c hc 4y0;1d 28u;1d 2nn;1z c 2g9 4y1;1z an 3j 2n4 2ib;1z an 2g9 2ib;1z 2fl 4y2 4y3;0 an 2na;0 2n8;0 fw 2k5;0 2ne;0 2ng 4y4 -2 4y5;0 2n9 4y6 -2 4y7;0 29b 0 4y8;1m 2is;1m 2ep;1m 29l;1m 2et;1m 29h;1m 2hq;1m 2kf;1m 2l9;1m 28y;1m 2g2;1m 2i9;1m 2je;1m 2lt;1m 2dv;1m 2ek;1m 2b8;1m 2jq;1m 2aj;1m 2ef;1m 293;1m 29m;1m 2hc;1e 2i4;1e 2d6;1e 2mv;1e 2o3;1e 2lk;1e 2as;1e 288;1e 2gh;1e 2kj;1e 2mi;1e 2co;1e 2lh;1e 2cj;1e 2l2;1e 29q;1e 2f5 2dt;1e 2f5 2g0;1e 7n;1e 2ai;1e 2j9;1e 2mx;1e 2k9;1e 2i8;1e 2f3;1e 2a0;1e 2iz;1e 2jh;1e 2ji;1e 2hm;1e 278;1t 4y9 4ya ef 4yb;1t 4y9 4ya 4yb;1t ah -2 4yc -2 4yd;5 4ye -2 4yf;5 4yg -2 c ef 2iw;5 4yg -2 4yh;u 2ji;u 2jh;u 2jg;u 4yi 4yj;u 2ng 4yk 4yl;u 4ym 4yn;24 4ym 2ek;1l 2k1;1l 4yo -2 4yp -2 4yq;1l 4yr -2 4ys -2 4yt;1l 2ee 2k0;1l 4yu -2 2jz;m km;m kn;m 29p 4yv;m 4yw s6;m 2hb;2 2l0 -2 2jm;2 2jm;2 gh;2 2lw 2fy;2 292 fw 2cb 2bm;2 2el;2 2em;2 1u;2 29x;2 2jn;2 2eg;2 2ha;2 2du;2 lz;2 lx;2 2l3;22 xl;22 2m4;22 2md;22 12m;22 2oc 2o4;22 2gc 2mc;22 2li;17 2is;17 2ep;17 2ls;17 2kf;17 28y;17 2ek;17 2aj;1v e1;1v e2;1v e0;1v hq;1v 8b;1v 295;1v 47;1v 2gm;1v 2kg;1v 2mz;1v 2kh;1v 29a;1v 2f7;1v 5n;1v 2an;1v 11k;1v 11u;1v 118;1v 2iu 8s;1v 2lr;1v 2cv;1v 27q 8s;1v 2ci gu 2fu;1v gu 2ci 2fu;1v 2fu;1v 2a9;1v 26u;1v 2db;a sf;a mr;a yt;a 2bb;a 2bd;a 2bb ct;a 27g;a 2bc;4 2ng 4k 279;4 2ng 4k 27a;4 28e 4yx;4 2nb;4 279;r 2h8;r 2cr;r 2cq;r 6n 2dj;r 6n 292;r 2ip;r 2lj;r 2ej;r 2bk;r 4f;r r2;3 280;3 2id;3 282;3 2ic;3 281;3 27z;3 2ie;3 2fx fw fv 2ib;1s 2iq;1s 29o;1s 25;1s 2hj;1s 2nr;1s 2d1;1s 2e3;1s 2a2;1s 2a1;1s 2dk;1s 2ae;1s 2dd;1s 28z;27 9g 7g 2jf;27 9g 4yy;27 1v 4yz;27 2b0 2nz;27 2ay 26o;27 2eq;27 2oo 4x2 -2 4z0;27 2dv;27 2aj;27 2ek;27 293;27 29v;27 kf;27 2a7;27 2my;27 2ca;27 2ef;1q 2i1 ah ef 2ny;1q an 68 2c3;1q 2kc 68 2c3;1q 6v 68 294;1q 294 fw;1q k6;1q 2bx;1q 2gp;1q 2f6;1q 29k -2 8o;1q 2o3 2fu;1q 2ip 1g;1q 1v 2nc;15 4z1 -2 4z2;15 4z3 -2 ef 2gb;15 4z3 -2 4z4;1a 2h6;1a 2g9 27y;1a an 4z5 2fk;1a 2b1 2fk;1a 2k4;1a ah ef 2k3;25 2mo 2cp;25 2mp;25 2mr;25 2cp ga 2mo;n qh 4z6;n 4z7 -2 2bp;n hc 2bf -2 4z8;n 3 4z9;n 27w;n 2o0;n 2dg;h 27l 2dn 4za 4zb;h 2b3 2dn 4za 4zb;h 27l 2j8 4za 4zb;h 2cs 2dn 4za 4zb;h 2ct 4za 4zb;h 4zc 4zd;h 2fr 2og 4ze;x 2f1;x 2f2;x 2f0 4zf;x 2ez;x 27l 2fm;x 2b3 2fm;x 2g1 2fm;x 2gb 2ng 27l 2eb;x 2gb 2ng 27l 2fm;13 2c1 4zg;13 2os 4zh;13 2b7 7a 2fs 4zi;13 2b7 2fs 4zi;13 8s ae 2os 4zj;1r a1 2ey 0 4zk;1r 4zl 0 4zk;1r 2ea 4zm;1r k3 26z 4zn;1r k3 4zn;1r 2ng 68 ef 2ed 7a;1r gi 7a gi;1r hb 2b0 2dy;1r 297 gi;1n 4zo -2 29b 0 fu;1n 4zo -2 29b 3j 0 fu;1n 4zo -2 4zp;1n 29b 3j 0 4zq 4zr;1n 29b 0 4zq 4zr;1n 27p -2 4zs -2 4zt;1n 2bh 2fl -2 4zu;1n 2bq c -2 4zu;1n 2mb -2 4zu;1n 2o8 4y 2j6 1v;1n 2ch 7g;1n 2ch f9;1n 2ax 27q;12 4zv 4zw;12 4zx 7a 2fs 4zi;12 4zx 2fs 4zi;o 4zy 4zz -2 500;o 4z5 501 502 -2 503;o 2bn 504;o 2hv 504;o 505 f9 ef 8o ef 2a9;o 505 f9 ef 506;o 505 f9 8o ef 2a9;o 505 f9 506;23 507 -2 4z5 508;23 4z5 508 509;23 4z5 50a 502 50b;23 6r 1m -4 50c -4 50d;23 2fc 2fk 7a -4 50c -4 50d;23 41 7a -4 50c -4 50d;23 28l f9 -2 an 2op -2 50e;23 28l f9 -2 2bs -2 50e;23 1m 7g -2 an 2op -2 50e;23 1m 7g -2 2bs -2 50e;23 1m 7h -2 an 2op -2 50e;23 1m 7h -2 2bs -2 50e;23 2oq f9 -2 an 2op -2 50e;23 2oq f9 -2 2bs -2 50e;23 2op 7g -2 an 2op -2 50e;23 2op 7g -2 2bs -2 50e;23 hc 2ci 4d 50f 2ng 50g;q u;q 6z;q gr;q hs;q 4l;q t;t 111;t 2kx;t 2hd;t 2dh;s rs;s zf;s 2c3;s 2j0;s 2jc;s 2ds;6 4zx 2mu 2hm -2 50h 50i 4c 2eu;6 4zx 2mu 2hm -2 50h 50i 50j;6 4zx 50k -2 50h 50i 4c 2eu;6 4zx 50k -2 50h 50i 50j;6 4zx -2 50h 50i 4c 2eu;6 4zx -2 50h 50i 50j;6 4zx 2mu 2hm -2 50i 4c 2eu;6 4zx 2mu 2hm -2 50i 50j;6 4zx 50k -2 50i 4c 2eu;6 4zx 50k -2 50i 50j;6 4zx -2 50i 4c 2eu;6 4zx -2 50i 50j;6 2ix 50l;6 29s;6 2jw;y ga 2j3;y an 2j3;y 2oa;y 27t;1f m8;1f 2iy;1f 28n;1f 2mz;1f 2jo;1f 2hy;1f 27q;1f 13;1f l3;1f 2dx;1f 1k;1f 2fo;1f 2f8;1f 5k;1j 50m 50n;1j 50o 50p;1j 2i2;1j 41 2fx;1j 2aa 2en;1j 8s 8x;1j 8s am;1j 2kz;1j 2b5;e 11j;e 2cz;e 2d0;e 2ep;e 2is;e sg;e u4;e 29y;e 28s;e 2kt;w 0 50q 0 50r 50s 50t;w 0 0 50r 50s 50t;w 0 50q 50r 50s 50t;w 0 50r 50s 50t;w 0 50q 0 50r 50t;w 0 0 50r 50t;w 0 50q 50r 50t;w 0 50r 50t;w 0 50q 0 50r 50s;w 0 0 50r 50s;w 0 50q 50r 50s;w 0 50r 50s;w 0 50q 0 50r;w 0 0 50r;w 0 50q 50r;w 0 50r;w 50u 0 50v 0 50w bs 3b;w 50u 0 0 50w bs 3b;w 50u 0 50v 50w bs 3b;w 50u 0 50w bs 3b;w 50u 0 50v 0 50w 3b;w 50u 0 0 50w 3b;w 50u 0 50v 50w 3b;w 50u 0 50w 3b;w 50x 50q 50y 50z bs 3b;w 50x 50y 50z bs 3b;w 50x 50q 50z bs 3b;w 50x 50z bs 3b;w 6v 4z5 2nj 2kb;w 2b5 510 bs 3b;w an 4z5 511;c bs 512;c n5;c 2b3 3b;c 12j;k 2k6;k 10c;k fw 2k6 fd;k 2ld 2cm;k 2g3;k an 27i;k 2jx;k 2j5;k 5w;f 513 514;f 515 2fa 3d 0;f 515 516 0;f 515 2fa 3d;f 515 516;f 11j -2 1 -2 517;f 1 -2 518 -2 11j;f 2bv 2lm 519;f u3 51a;f 2h9 2cz;f 2ba 2nk;f 51b 51c;f 2az 2jt;f 2os 2ir;1g 51d -2 51e;1g 51f -2 51g;l 28u;l 2gv;l 2bv;l 2gr;l 283;l 2km;16 4z5 51h 51i;16 4z5 51i;16 2b1 51j;16 51k 2ib;1b 51l -2 51m -2 51n;1b 51l -2 51m -2;1b 2il 283 -2 51o;1b 51p -2 51o;1b 51q -2 51r;1b 0 51s fw 2b3;1b 0 51s bs 2kl;1b 0 51s an 2b3;1b 0 51s 29y;1b 0 fw 2b3;1b 0 bs 2kl;1b 0 an 2b3;1b 0 29y;1b 29y 51t 2b3 51u;1b 29y 51t 51u;1b 51v 51w;1b 51x 51v;9 29t;9 29u;8 2jo 4y6;8 51y;8 2ke;8 2dc;8 2mm;8 2jl;8 2d2;j 51z -2 520 -2 c ef 2e0;j 51z -2 520 -2 521;j 51z -2 520 -2;j 2ng 4z5 522;10 28v;10 2kn;10 2b9 27j;10 2bw;10 27j 2ng 28u;10 28x 2k6;10 2f4 2by;10 2b9 2kp;19 2h0;19 2gz;19 2gy;19 2ok;19 2cc;p 523 524 525;p 523 524;p 4z5 526;p 2k6;p 2b1 27e;1o 2ap;1o 2aq;1o qz;1o 2gl 527;1o qx;1o qy;1o 528 -2 2fl 2g9;1o 528 -2 2fl 68;1o 528 -2 529;1o 2ll 52a;1o 11w;1o nx;1o 2am;1p 2h4;1p 2h1;1p 2f4 52b 52c;1p 2eo 2f4 2ld 2cm;1p 2eo 2f4 2k6;1p 27j 2h2;1y 52d -2 2mo ct;1y 52d -2 2gw ct;1y 52d -2 52e;1y 2mo ct -2 52f;1y 52g -2 52f;1y 52h 52i;1y 0 2jt 518;1y 52j -2 0 52k;1y 2n4 52l;1y 2hp 52m;1y 2g5;1y 2nl;20 zo;20 7r;20 u7;20 2gg;20 ub;20 2np -2 an;20 rv;20 rj;20 2fn 2it;b mz;b 2a4;b 2a3;b 2af 52n;18 28s;18 2kt;18 2ep;18 2is;18 29y;18 2gk;18 2ku;18 2ln;1w 52o 52p 52q -2 2ar 2fl -2 52r -2 52s;1w 52o 52p 52q -2 52t -2 52r -2 52s;1w 52o 52p -2 2ar 2fl -2 52r -2 52s;1w 52o 52p -2 52t -2 52r -2 52s;1w 52o -4 0 2oa 52u;1w 52o -4 0 52u;1i 52v 52w -2 52x;1i 52y 52z 530 531;1i 52y 52z 531;1i tm;1i 2fq;1i vh;1x 2ji;1x 2jh;1x 2jg",
  "de": "11 9u;11 9v;11 2ze;11 s8;11 af;11 35q;11 a0 9v;11 2zf;11 2xt;11 2xs;11 2v3;11 34l;11 2x8;v 2zd ac;v 2zd 32e u;v 2zd 532;v 533 dh 2zd;v 2zd -2 534;v 1y 535;v 327 -8 536;v 2rl;v 4e;v 2tw 537;v 32f;v 2zn 538;v 2x7 539;v 2x7 53a;v 324;v 4z d2 2se;d 2z0;d 2rz;d 2w1 dh;d 7c hu;d 322 hu;d 328;d 329;26 k8;26 k9;26 i2;26 308;26 35i;26 12i;26 2yt;26 31o dh 53b;26 2u4 53c;26 362 dh 2wt;26 362 53d;26 329 53d;26 h0 53e;26 2ws 3s;26 2yo dh 53f;26 11i;26 td;26 2zp;26 qf;26 2u6 53g;26 2u6 53h;26 pf;26 7i 31d;26 2wx;26 2wk;26 31t 53i;26 31y;26 33j dh;g 53j -2 53k -2 53l;g 53k -2 53m -2 53n;g 53o 53p;g 53q 53r;g 1e 340 2xr;g 2xt;g 2xs;g 2v3;7 53k -2 53s -2 hu 53t;7 53k -2 53s -2 53t;7 1e 2sp 2xr;7 53u 2xr;7 hu 2wn 2y2;i 2v2;i 2x6;i 35f;i 2pp;i 2xr;i 35b;1h xe;1h k0;1h iw;1h o2;1h 125;1h 124;1h 11v;1h kb;1h 11l;1h yz;1h jp;1h jq;1h 106;1h 10j;1h o3;1h wd;1h in;1h y4;1h 12p;1h 355;1h 357;1h 31m;1h 2qw;1h 34m;1h 30x;1h 34t;1h 2x6;1h 2rp;1h 31n;1h 34y;1h 53v 5j -2 53w;1h 53x 53y;1h 53z -2 6v 2wd -2 1;1h 53z -2 540 -2 1;1c hl;1c 1r;1c hm;1c fa;1c fb;1c fc;1c 4h;1c hn;1c 4m;1c 1i;1c 1s;1c 5q;1c d8 1;1c cy 1;1c 541 dh -2 542;1c hu 543;1c 544 -2 545;1c 33s;1c 36d;1c 36g;1c 2z4 3s 36f;1c hd 546;1c 547 548;1c 6v 35f;1c 35f;1c 2wa;1c 2wb;1c 2sy;1d 36f;1d 2rv;1d 2x6;1d 2v2;1z x 340 549;1z 1e 3f 2ui 2xi;1z 1e 54a 2xi;0 6t 359;0 358;0 35e;0 gm 54b -2 54c;0 gm 54b -2;0 2rl 54d -2 54e;0 35f;1m 2v9;1m 2ye;1m 2s5;1m 2s1;1m 30e;1m 36n;1m 36t;1m 34h;1m 32u;1m 345;1m 35r;1m 2xx;1m 2xz;1m 2yc;1m 30s;1m 2uk;1m 32g;1m 33k;1m 2s4;1m 2yw;1m 2va;1m 2yh;1m 2ru;1m 2s7;1m 311;1e 30w;1e 2pd;1e 356;1e 2py;1e 2q3;1e 342;1e 2qu;1e 31l;1e 2qa;1e 34s;1e 341;1e 2wg;1e 33y;1e 36i;1e 2vp;1e 32k;1e 32l;1e 2sl;1e 2rm;1e 2ug;1e 33d;1e 30z;1e 2qf;1e 34u;1e 2sr;1e 2rr;1e 309;1e 30d;1e 31z;1e 33g;1t 54f 54g -2 54h;1t fe -2 54i -2 54j;1t 54k 54l 54m;5 54n -8 54o;5 54p -2 hu 2x5;5 54p -2 54q;u 32k;u 32l;u 32j;u 54r 54s;u gm 54t 54u;u 54v 54w;24 54x 54y;1l 54z -2 2tw 2v9 -2 550;1l 54z -2 2tw 2ye -2 550;1l 54z -2 551 -2 550;1l 552 -2 54z -2 553;1l 31c;1l 2tz;1l 319;1l 32e 552;1l 2r7 dh 36p;1l 2tp dh 36p;m qt;m qi;m 554 555;m qs;m qr;2 q3;2 tf;2 2yx;2 zq;2 31q;2 104;2 2xd;2 sc;2 300;2 zr;2 yy;2 2x9;2 2x1;2 2re;22 2u3;22 xj;22 2u2;22 2pg;22 33n;22 2sg;22 2wy;17 2v9;17 2ye;17 34h;17 32u;17 2yc;17 32g;17 2vb;1v d8;1v d7;1v cy;1v cx;1v 33m;1v 8c;1v 2r4;1v 2uw dh;1v 2t5;1v 5m;1v 2p9;1v 2wc;1v 2y0 dh;1v 36s 92;1v 32c;1v 2t6;1v 2pn dh 92;1v 2r8;1v 2s2;1v 2yy;1v 333 dh;1v 2rb;1v 36u;1v 33r;1v 35h 358;a 2xq;a 31e;a 2ul;a 2um;a 2rx;a 2qj;a 2yb;a 2ou;a 2q8;4 35c fi 31b;4 35d fi 31b;4 2r2 31p;4 2r3;4 gk 2r2 31p;4 35c 31b;r xk;r vb;r jr;r 2zy;r 2qj;r q2;r 2v4;r 2q4;r 2wl;r 6n 2x3;r js;3 2qo;3 2xk;3 2xm;3 2qr;3 2xp;3 2qs;3 2xl;3 2xj;3 2qq;1s 32d;1s 32s;1s 32r 6n;1s 2zz;1s 2xv;1s 2xu;1s ee 2zk;1s bw 2zk;1s bw;1s ee;1s 36k;1s 2zo 2qp;1s yx;1s 2x4;1s 31x;27 2z1 556 2t7;27 2z1 556;27 1j 557;27 2tw 2q2;27 2z1 34w;27 2va;27 2yf;27 2xx;27 2xz;27 32g;27 2yc;27 kd;27 sa;27 2s6;27 ki;27 334;27 qg;27 2u7;27 2yw;27 2yh;27 2oz;1q hv 35j;1q 6t 35j;1q 2r5 2vo;1q 6t 2rf;1q 2rf;1q 34e;1q qq;1q uc;1q 2yv;1q 2s3 dh;1q 2xa 1g;1q 2ux 1g;1q 36a;1q 2px;1q 35k;15 558 -2 559;15 55a -2 hu 2tu;15 55a -2 558;1a 2zw;1a 340 2qn;1a 1e 2wn 2z5;1a 1e 2sd 2z5;1a 2sp 2z5;1a 339;1a 33a;1a hu 338;1a u 338;1a 2xn;25 350;25 34z 2wh;25 351;25 34z 2wi;25 352;25 34z 2y7;25 353;25 2wj bs 34z;25 30b;n qc 55b;n 55c -2 2v1;n hd 2v0 -2 55d;n 2ww;n 2t8;n 2t0;n 3 30p 2v1;n 3 55e;h 2p4 2rm 53q 55f;h 2p4 2rn 53q 55f;h 2ws 2rm 53q 55f;h 55g 53q 55f;h 55h 55i;h 2zf 366 2ot;x 2yj;x sv;x 2yk 55j;x 2p4 55k;x 2ws 2z6;13 2x7 55l;13 2zn 55m;13 55n -2 2zd 55o;13 92 2zl 2zn 55p;13 30r;1r ac 2zg 0 2un 309;1r ac 2zg 0 55q;1r 55r 0 2un 309;1r 55r 0 55q;1r 2ya 55s;1r 2r0 55t;1r 309 322 2r0;1r 309 2r0;1r 2rl 4z hu 32e;1r h0 36o 2xc;1r 2pa 2vt ac;1r 2pa 2tf;1r 2u8 2qb;1n 2yo dh 31w dh 31w 2rz 2w8 2zg;1n 2yo dh 31w dh 31w 2rz 2wo gk 0 32w;1n 2yo dh 31w dh 31w 2rz 2ry 0 32w;1n 2yo dh 31w dh 31w 2rz 2wo 0;1n 2yo dh 31w dh 31w 2rz 55u;1n 2pn dh dh 31w 2rz 2w8 2zg;1n 2pn dh dh 31w 2rz 2wo gk 0 32w;1n 2pn dh dh 31w 2rz 2ry 0 32w;1n 2pn dh dh 31w 2rz 2wo 0;1n 2pn dh dh 31w 2rz 55u;1n 55v dh 31w 2rz 2w8 2zg;1n 55v dh 31w 2rz 2wo gk 0 32w;1n 55v dh 31w 2rz 2ry 0 32w;1n 55v dh 31w 2rz 2wo 0;1n 55v dh 31w 2rz 55u;1n 2yo dh 31w 31w 2rz 2w8 2zg;1n 2yo dh 31w 31w 2rz 2wo gk 0 32w;1n 2yo dh 31w 31w 2rz 2ry 0 32w;1n 2yo dh 31w 31w 2rz 2wo 0;1n 2yo dh 31w 31w 2rz 55u;1n 2pn dh 31w 2rz 2w8 2zg;1n 2pn dh 31w 2rz 2wo gk 0 32w;1n 2pn dh 31w 2rz 2ry 0 32w;1n 2pn dh 31w 2rz 2wo 0;1n 2pn dh 31w 2rz 55u;1n 55v 31w 2rz 2w8 2zg;1n 55v 31w 2rz 2wo gk 0 32w;1n 55v 31w 2rz 2ry 0 32w;1n 55v 31w 2rz 2wo 0;1n 55v 31w 2rz 55u;1n 2yo dh 31w dh 2rz 2w8 2zg;1n 2yo dh 31w dh 2rz 2wo gk 0 32w;1n 2yo dh 31w dh 2rz 2ry 0 32w;1n 2yo dh 31w dh 2rz 2wo 0;1n 2yo dh 31w dh 2rz 55u;1n 2pn dh dh 2rz 2w8 2zg;1n 2pn dh dh 2rz 2wo gk 0 32w;1n 2pn dh dh 2rz 2ry 0 32w;1n 2pn dh dh 2rz 2wo 0;1n 2pn dh dh 2rz 55u;1n 55v dh 2rz 2w8 2zg;1n 55v dh 2rz 2wo gk 0 32w;1n 55v dh 2rz 2ry 0 32w;1n 55v dh 2rz 2wo 0;1n 55v dh 2rz 55u;1n 2yo dh 31w 2rz 2w8 2zg;1n 2yo dh 31w 2rz 2wo gk 0 32w;1n 2yo dh 31w 2rz 2ry 0 32w;1n 2yo dh 31w 2rz 2wo 0;1n 2yo dh 31w 2rz 55u;1n 2pn dh 2rz 2w8 2zg;1n 2pn dh 2rz 2wo gk 0 32w;1n 2pn dh 2rz 2ry 0 32w;1n 2pn dh 2rz 2wo 0;1n 2pn dh 2rz 55u;1n 55v 2rz 2w8 2zg;1n 55v 2rz 2wo gk 0 32w;1n 55v 2rz 2ry 0 32w;1n 55v 2rz 2wo 0;1n 55v 2rz 55u;1n 2yo dh 31w dh 31w 2w8 2zg;1n 2yo dh 31w dh 31w 2wo gk 0 32w;1n 2yo dh 31w dh 31w 2ry 0 32w;1n 2yo dh 31w dh 31w 2wo 0;1n 2yo dh 31w dh 31w 55u;1n 2pn dh dh 31w 2w8 2zg;1n 2pn dh dh 31w 2wo gk 0 32w;1n 2pn dh dh 31w 2ry 0 32w;1n 2pn dh dh 31w 2wo 0;1n 2pn dh dh 31w 55u;1n 55v dh 31w 2w8 2zg;1n 55v dh 31w 2wo gk 0 32w;1n 55v dh 31w 2ry 0 32w;1n 55v dh 31w 2wo 0;1n 55v dh 31w 55u;1n 2yo dh 31w 31w 2w8 2zg;1n 2yo dh 31w 31w 2wo gk 0 32w;1n 2yo dh 31w 31w 2ry 0 32w;1n 2yo dh 31w 31w 2wo 0;1n 2yo dh 31w 31w 55u;1n 2pn dh 31w 2w8 2zg;1n 2pn dh 31w 2wo gk 0 32w;1n 2pn dh 31w 2ry 0 32w;1n 2pn dh 31w 2wo 0;1n 2pn dh 31w 55u;1n 55v 31w 2w8 2zg;1n 55v 31w 2wo gk 0 32w;1n 55v 31w 2ry 0 32w;1n 55v 31w 2wo 0;1n 55v 31w 55u;1n 2yo dh 31w dh 2w8 2zg;1n 2yo dh 31w dh 2wo gk 0 32w;1n 2yo dh 31w dh 2ry 0 32w;1n 2yo dh 31w dh 2wo 0;1n 2yo dh 31w dh 55u;1n 2pn dh dh 2w8 2zg;1n 2pn dh dh 2wo gk 0 32w;1n 2pn dh dh 2ry 0 32w;1n 2pn dh dh 2wo 0;1n 2pn dh dh 55u;1n 55v dh 2w8 2zg;1n 55v dh 2wo gk 0 32w;1n 55v dh 2ry 0 32w;1n 55v dh 2wo 0;1n 55v dh 55u;1n 2yo dh 31w 2w8 2zg;1n 2yo dh 31w 2wo gk 0 32w;1n 2yo dh 31w 2ry 0 32w;1n 2yo dh 31w 2wo 0;1n 2yo dh 31w 55u;1n 2pn dh 2w8 2zg;1n 2pn dh 2wo gk 0 32w;1n 2pn dh 2ry 0 32w;1n 2pn dh 2wo 0;1n 2pn dh 55u;1n 55v 2w8 2zg;1n 55v 2wo gk 0 32w;1n 55v 2ry 0 32w;1n 55v 2wo 0;1n 55v 55u;1n 2wo gk 0 32w 55w;1n 55x 0 32w 55w;1n 55y -2 55z -2 560;1n 561 -2 x 562;1n 2qx dh 31w;1n 2qx 2sh;1n 2sn 2pn;12 563 2rm 2zi;12 563 564;12 35j 7c 2zd 565;12 35j 2zd 565;o dh 566 -2 567;o 568 569 56a -2 56b;o 2w7 2vv 56c;o 56d 56c;o 2uu fn 2wm 56e;o 2ut 2yq 2wm 56e;o 2tn 2wm 56e;23 56f 56g 56h -2 56i;23 56g 56j 56k -2 56l;23 6l 1w -4 56m -4 56n;23 2yn 2z5 7c -4 56m -4 56n;23 2w9 7c -4 56m -4 56n;23 6l 2w6 -4 56m -4 56n;23 32x dh -2 1e 3s 32x -2 56o;23 32x dh -2 56p -2 56o;23 32x 49 -2 1e 3s 32x -2 56o;23 32x 49 -2 56p -2 56o;23 322 dh -2 1e 3s 32x -2 56o;23 322 dh -2 56p -2 56o;23 32x dh -2 1e 3s 32x -2;23 32x dh -2 56p -2;23 32x 49 -2 1e 3s 32x -2;23 32x 49 -2 56p -2;23 322 dh -2 1e 3s 32x -2;23 322 dh -2 56p -2;23 hd 2w1 56q 56r 5j 56s;q gz;q 55;q dm;q dn;q ac;t o1;t 2sw;t 30f;t 2x0;t 2t2;s rs;s 12c;s kc;s 2vo;s 2qi;s 2rq;s 2rs;s 2t9;6 56t 56u -2 56v 56w 4c 2yg;6 56t 56u -2 56v 56w 56x;6 56t -2 56v 56w 4c 2yg;6 56t -2 56v 56w 56x;6 56t 56u -2 56w 4c 2yg;6 56t 56u -2 56w 56x;6 56t -2 56w 4c 2yg;6 56t -2 56w 56x;6 31k 56y;6 2sc;6 33c;6 2wq bs 2sb;y 33l 321;y bs 321;y 1e 321;1f sd;1f yw;1f 2z3;1f t1;1f q1;1f j0;1f l3;1f s9;1f iy;1f 12k;1f 2rm;1f 31u;1f op;1j 56z 570;1j 305;1j vd;1j vc;1j wy;1j 571 572;1j 2si 2zk;1j 2si 2yd;1j 90;1j fn;1j 2qg;e 11j;e 2sz;e 2ye;e 2v9;e 2tp;e 30o;e 2r7;e 2rw;e 2qd;e 2qk;e 2vr;w 0 1y 0 573 574 ed;w 0 0 573 574 ed;w 0 1y 573 574 ed;w 0 573 574 ed;w 0 1y 0 573 ed;w 0 0 573 ed;w 0 1y 573 ed;w 0 573 ed;w 0 1y 0 573 574;w 0 0 573 574;w 0 1y 573 574;w 0 573 574;w 0 1y 0 573;w 0 0 573;w 0 1y 573;w 0 573;w 575 0 1y 0 576 577 ed;w 575 0 0 576 577 ed;w 575 0 1y 576 577 ed;w 575 0 576 577 ed;w 575 0 1y 0 576 577;w 575 0 0 576 577;w 575 0 1y 576 577;w 575 0 576 577;w 578 1y 579 57a 57b ed;w 578 579 57a 57b ed;w 578 1y 57a 57b ed;w 578 57a 57b ed;w 6v 568 2ur;w 361 57c 57b ed;w 57d 568 57e;c 57b 57f;c 103;c 2ws ed;c 12l;k gk hu 2w4;k gk 36m;k 36m;k 2wf;k 2we 2zm;k 2zo;k 2w5;k 2w3;k 323;f 57g 34b 57h;f 57g 57h;f 57g 2ve;f 11j 57i -2 1;f 11j -2 1 -2 57j;f 1 -2 v ed 11j;f 1 -2 c4 ed 11j;f 1 -2 3y 367 11j;f 1 -2 c4 32w 11j;f 1 -2 c4 367 11j;f 1 -2 330 11j;f 2ve 348 57k;f 57l 57m;f 2ua 2uo;f 57n 57o;f 2st 2q5;f 2zn 318;1g 57p -2 57q;1g 57r -2 57s;l 36f;l 33s;l 2ve;l 2vf;l 33i;l 2rj;l 2xy;16 56g 57t 57u;16 56g 57u;16 57v 57w;16 30i;1b 57x -2 57y -2 57z;1b 57x -2 57y -2;1b 317 2ve -2 580;1b 581 -2 580;1b 582 -2 583;1b 584 -2 582;1b 0 30p gk 2ws;1b 0 30p c4 33s;1b 0 30p c4 33h;1b 0 30p 7g 33h;1b 0 30p 585;1b 0 gk 2ws;1b 0 c4 33s;1b 0 c4 33h;1b 0 7g 33h;1b 0 585;1b 30o gk 2ws 586;1b 30o 5j 2ws 586;1b 30o 587 586;1b 30o gk 2ws;1b 30o 5j 2ws;1b 30o 587;1b 588 589;1b 35u;9 31f;9 34q;8 2t3;8 541 58a;8 2tp dh;8 36l;8 2t5;8 hd 58b;8 2ta;j 58c -2 58d -2 hu 2x5;j 58c -2 58d -2 58e;j 58c -2 58d -2;j 2we 2zm 2qh;10 pk;10 12o;10 10q;10 2p1 5j 58f;10 12n 58g 58h;10 2vg;10 2uc;10 10y;19 2zt;19 2zs;19 31s;19 35n;19 35o;19 30c;p 58i 58j 58k;p 58i 58j;p 58l 58m;p hu 2w4;p 36m;p 2w5;p 30h;1o 35z;1o 35y;1o 35w;1o 35u;1o 35v;1o 58n -2 x 340;1o 58n -2 72 2qe;1o 58n -2 35s;1o 112;1o tw;1o 9o 34n;1o 33u;1o 9o 2u1;1o 11o;1o 11p;1o 2zu;1p ul;1p 11n;1p 12g;1p un;1p 58o 58p hu 2w4;1p 58o 58p 58q;1p 58r;1y 58s 58t -2 58u;1y 58s -2 58u;1y 58v -2 58w;1y 58x 2zo 2q5;1y 58x 2q5;1y 0 2q5 58y;1y 58z -2 0 590;1y 591 592;1y 30a 2rt;1y 13 338;1y 590 593;1y 2up;1y 2us;20 o4;20 2sy;20 2q7;20 2y0 -2 1e;20 2vz;20 rw;20 12b;20 2z9 2vz;20 36c -2 4g;20 2y0 dh;b si;b 2xw;b 2sj 12f;b 2xw 35m;18 2rw;18 2qd;18 2v9;18 2ye;18 30o;18 2qk;18 34h;18 2vs;1w 594 dh 595 596 -2 597 -2 598 -2 599;1w 594 595 596 -2 597 -2 598 -2 599;1w 59a -4 0 365 599;1w 59a -4 0 599;1i 59b dh 59c -2 59d;1i 59b 59c -2 59d;1i 59e 5j 59f 59g;1i 2zb 2yi;1i 32v;1i 31h;1i 2qt dh 6q 2sp 332;1x 32k;1x 32l;1x 32j;1x 32m",
  "es": "11 9z;11 3gc;11 3et;11 di;11 3g5;11 3ku;11 9s;11 3fz;11 3do;11 3dn;11 3cj;v 9z 3kl;v 9z 59h;v 9z d0 3i0;v 9z 3j2;v 9z -2 59i;v 3du 59j;v b 3fj;v 3k3;v di 3cg 3gs;v di 59k;v 37q 3j;v 9z 4z fh 3cd;v 9z 4z 3cd;v 9z 3ds 3cw -2 59l;v 9z d0 3jf -2 59l;v 9z 59m -2 59l;v 3fo 9z;v df 9z;v b 8l 3kw;d 3aq;d 3ar;d c0 3cy;d 3la cb;d 3cy;d 3jy;26 ow;26 pv;26 py;26 3ld;26 3hg;26 3ai;26 3l4 3ai;26 nf;26 zh;26 37e;26 ig;26 df 7t 3hh;26 df ef 3hh;26 df 59n;26 3ae 59o;26 3io 7t 3hh;26 3ip 3hh;26 3ax;26 n9;26 3ec 3j;26 zv;26 11x;26 3gd 3cv;26 3cv 3gd;26 3br 3cv;26 9z d0 59;26 39r 3j 3k5;g 59p -2 c0 59q -2 59r;g 59p -2 c0 59q -2;g 59s 59t;g 59u b 38s -2 59v;g 59u c0 3ah -2 59v;g b 38s 3j 7q 59w;g b 3g9 38s;g 59x 59y;g 3do;g 3dn;g di 3aa;g b4;g 35;g 18;g ci;7 b 38s 3j 7q 59z;7 b 38s 3j 84 59z;7 b 38s 3j 38j 59z;7 b 38s 3l 59z;7 c0 3ah 3j 7q 59z;7 c0 3ah 3j 84 59z;7 c0 3ah 3j 38j 59z;7 c0 3ah 3l 59z;7 c0 e3 3ah;7 uf c0 5a0 5a1;i 3l0;i 3aj;i 3d1;i 3ay;i 3ky;i 37r;1h 5a2 5a3 -2 3ck 3fi;1h 5a2 5a3 -2 5a4;1h 5a5 ie;1h 5a6 3j 3df;1h 5a6 5a7;1h 5a8 -2 1;1h 3h8 5a9;1h 3h8 5aa;1c b5;1c bc;1c be;1c b3;1c d;1c e;1c bb;1c 70;1c 71;1c ey;1c ez;1c 3p;1c 3q;1c f;1c 4s 1;1c 4q 1;1c 5ab -2 5ac;1c 5ad -2 5ae;1c d0 5af;1c b 3gs;1c 39k 3j 5ag;1c 3ew 3j 5ah;1c c0 5ai;1c 3fh 5aj;1c 5ak;1c 9z 3j2;1c 5al -8 5am;1c 3dl 5an;1d 3gs;1d 3d1;1d 3ay;1z b 5ao 5ap;1z b 7q 5aq 3ah;0 c0 376;0 c0 37r;0 37r;0 3i3;0 37q 5ar -2 5as;0 2u 37p;1m 3k1;1m 3ks;1m 38f;1m 3i4;1m 38a;1m 3jc;1m 3jt;1m 3hl;1m 39h;1m 3g7;1m 394;1m 3ic;1m 3cu;1m 3kr;1m 3bl;1m 38g;1m 3ki;1m 3h7;1m 3fl;1m b7;1e 3el;1e 3j8;1e 3mf;1e 3hd 3j 5at;1e 10m;1e 3lm;1e 3d7;1e 38q;1e 3k5;1e 37g;1e 3dz;1e 3lz;1e ky;1e 3ck 3fi;1e 3iz 3fi;1e 7n;1e 3bi;1e 3bj;1e 3kn;1e 3mi;1e 38d;1e 3h2;1e 3ma;1e 3ff;1e 39z;1e 3cn;1e 3c0;1e 3hk;1e 3ij;1e 38o;1e 3hw;1t 3gx -2 5au 5av 5aw;1t 3gx -2 5au 5aw;1t 5ax 5ay 5az;5 5b0 -8 5b1;u 7n 3j 3eg;u 7n 3j 38c;u 7n 3j 3d7;u 7n 3j 3lj;u 7n 3eh;u 5b2 5b3;u 37q 5ar 5b4 -2 5b5;u 37q 5ar 5b4 -2;u 5ao 5b6;24 5ao wc;24 3ic 5b7;1l 3j2;1l 5b8 -2 5b9 -2 5ba;1l d0 -2 5bb -2 8l 3kw;1l d0 -2 5bb -2 5b9;1l 5bc 8l 3kw;1l 5bc 5bd;m 105 3j 3j7;m 105 3j7;m 3kz 5be;m 3kz 5bf;2 37o 3h6;2 3au 3kb;2 3au 3j 3g0;2 39a;2 399 3ia;2 399;2 116;2 3bh;2 3fg 3j 3bh;2 m0;2 lw;2 3ch;2 37i;2 3gr;2 3g4;2 3ki;22 3dh 3j 5bg;22 3ba;17 3k1;17 3ks;17 3g7;17 3jc;17 38a;17 3ic;17 3bl;1v 5bh;1v 3ev 2u;1v 3ev b;1v 16 39b;1v 3e7;1v 373;1v 3jj 2u;1v 3g2;1v d0 3jf;1v 3aq 3i2;1v 3bi 3je;1v 39i 2u;a mq;a pr;a 3c6;a or;a 3d9;a ps;a r7;a 3c5;4 c0 37l 3ex;4 c0 37k 38r;4 37l 3ex;4 37k 38r;4 37t hi 3ju;4 c0 3as hi c0 3b5;4 3db hi 3bm;4 3db hi 3ju;4 3at hi 3ls;r v0;r 44;r 9v;r nu 3fy 3j 3e2;r nu 3j 3e2;r kw 3j 3e2;r kw;r 38t 3j 3e2;r 3hd 3j 39m;r 3f2 3j 39m;r 3gz 3j 3fx;r 3kz 3j 3ji;r 38v;3 5bi 3j e3 3ah;3 5bi 3j f4 3ah;3 5bi jx;3 5bj 3j 5bk 5bl;3 5bj 3j 5bl;3 3ah 389;3 p9 jz;3 38x 389;1s 3gb 3j 7q 3k5 3kj;1s 3gb 3j 3k5 3kj;1s 3k5 3kj;1s mc;1s l8 3j 371;1s l8 5bm;1s bw;1s 3gb 3j 3kz;1s 3kz 3j 3ab;1s 37u 3j 3ko;1s 396 3j 3k5;1s 396 5bn;1s 388 4k 3f5;1s 388 5bo;27 3lr 7q 3a0;27 3lr e3 3a0;27 3lr 7q 3d5;27 3lr 7q 3e9;27 fh g8 5bp;27 3b3 3j 7q 3a0;27 3b3 3j 7q 3d5;27 3b3 3j 39z;27 r 3e8;27 3i4 3x;27 df 5bq 5br;27 3bl;27 394;27 3ic;27 38b;27 39t;27 39u;27 3m5;27 3h0;27 xd;27 3cx;27 3l6;27 37a;27 37h;27 3ki;1q 3az b 3lj;1q 3hd 3j 3lj 4k 3md;1q 4k 7q 3c0;1q b 7q 3c0;1q uc;1q 38t 3j 39m 1g;1q 4k 3hr;1q 3bg;1q 3hq;1q 11z;1q 4k 3md;1q 3m8;1q 3e6;1q 3hd 3j 39m 1g;1q 3ji 3ey;15 5bs 3j 5bt -2 5bu 5bv;15 5bs 5bt -2 5bu 5bv;15 5bs 3j -2 5bu 5bv;15 5bs -2 5bu 5bv;1a 388 5bw;1a 3g9 388;1a b e3 3g6;1a b f4 3g6;1a 3ah 3j 3if;1a 3gx 3i7;1a 3bx 397;25 3e3 c0 3mb;25 3mc;25 3mb 3e3;25 3m9 c0 3mb;25 3e3 4k 3mb;n 5bx 5by 3 5bz;n 5bx 3 5bz;n 5bx 5by 5bz;n 5bx 5bz;n 3df 3j -2 5c0;n 3dg -2 5c0;n 3 5c1;n 3dg 3;h 3lg 84 38n 5ad 5c2;h 3lg 84 3km 5ad 5c2;h 3lg 7s 3kn 5ad 5c2;h 3lg 84 cb 5ad 5c2;h 38j 38n 5ad 5c2;h 3lg 4i 3fw 5ad 5c2;h 3lg 84 3hv 5ad 5c2;h 3a0 5c3;h 5c4 me 3j 3ei;h 5c4 me 5c5;h 3fz 5c6 3iu;x 5c7 su;x 3lg 7s to;x 3j 3lg 7s to;x 3j 3ae to;x 5c8 to;x hx b 3lg 7s 3fy;x hx b 3lg 84 3gu;x hx b 3lg 4i 3fw;13 9z d0 3jf 5c9;13 9z d0 3g2 5c9;13 9z 3jf 5c9;13 9z 3ds 3cw 5c9;13 9z 3g2 5c9;13 9z d0 3hx 5c9;13 di 5c9;13 2u ad di 59l;13 3co 9z 5ca;1r 3ik 3kl 0 3m6 3bg;1r 3ik 3kl 0 5cb;1r 3kl 3ik 0 3m6 3bg;1r 3kl 3ik 0 5cb;1r 5cc 0 3m6 3bg;1r 5cc 0 5cb;1r 3lv 5cd;1r 5ce 9d so;1r 5ce so;1r 3lv 3gj;1r 37q 3j cb d1 3av 3kw;1r 37q 3j cb d1 3kw;1r 3gd 3m7 3kl;1r 3gd 5cf;1r 3ik 3hm 3hk;1r 3hm 3hk;1n 5cg -2 3af 37q;1n 5cg -2 3j 3ei;1n 5cg -2 4k 0 3dy;1n 5cg -2 4k 7s 3id;1n 5cg -2 37q 3j 0 3dy;1n 5cg -2 4k 3fj;1n 5cg -2 5ch;1n 3aw 3j 7s 3id 0 3dy df 9z;1n 3aw 3j 7s 3id 0 3dy 3j 82 39y;1n 3aw 3j 7s 3id 0 3dy 5ci;1n 4k 7s 3id 0 3dy df 9z;1n 4k 7s 3id 0 3dy 3j 82 39y;1n 4k 7s 3id 0 3dy 5ci;1n 3aw 3j 3id 0 3dy df 9z;1n 3aw 3j 3id 0 3dy 3j 82 39y;1n 3aw 3j 3id 0 3dy 5ci;1n 4k 3id 0 3dy df 9z;1n 4k 3id 0 3dy 3j 82 39y;1n 4k 3id 0 3dy 5ci;1n 3aw 3j 7s 0 3dy df 9z;1n 3aw 3j 7s 0 3dy 3j 82 39y;1n 3aw 3j 7s 0 3dy 5ci;1n 4k 7s 0 3dy df 9z;1n 4k 7s 0 3dy 3j 82 39y;1n 4k 7s 0 3dy 5ci;1n 3aw 3j 0 3dy df 9z;1n 3aw 3j 0 3dy 3j 82 39y;1n 3aw 3j 0 3dy 5ci;1n 4k 0 3dy df 9z;1n 4k 0 3dy 3j 82 39y;1n 4k 0 3dy 5ci;1n 3j 82 39y -2 5cj -2 5ck;1n df 9z -2 5cj -2 5ck;1n ad -2 5cj -2 5ck;1n 5cl e3 5cm;1n 3b0 3i6;1n 3ap 3i6;1n 3jl 3m2;1n j7;12 9z 65 3i8 3j 3k6;12 9z 65 5cn;12 5co 3i8 3j 3k6;12 5co 5cn;12 3c0 9z 5ca;12 9z d0 5cp -2 3c0;o 5cq 3kc -2 5cr;o 5cs 5ct 5z 3kc -2 5cu;o 5cs 5ct 5cv -2 5cu;o 5cw 5cx;o a7 39g 5cy;o 5cz 3k6 e3;23 5d0 5d1 5cs 5d2;23 5d3 5cs 5d4;23 5cs 5d2 5z 3kc -2 5d5;23 5cs 5d2 a7 5i -2 5d5;23 5cs 5d2 5i -2 5d5;23 8n 3f6 -4 5ar -4 5d6;23 8v 3g6 4z -4 5ar -4 5d6;23 du -4 5ar -4 5d6;23 3cc 38i -2 3l9 3gy -2 5d7;23 3cc 38i -2 5d8 -2 5d7;23 3cf 38i -2 3l9 3gy -2 5d7;23 3cf 38i -2 5d8 -2 5d7;23 7t 3eq -2 3l9 3gy -2 5d7;23 7t 3eq -2 5d8 -2 5d7;23 ef 3eq -2 3l9 3gy -2 5d7;23 ef 3eq -2 5d8 -2 5d7;23 5d9 -2 3l9 3gy -2 5d7;23 5d9 -2 5d8 -2 5d7;23 3l3 fg 5da 3gx 5db;23 3ii 3jx 3m1 3fp;23 5dc 3lh 5dd;q df;q 34;q do;q fk;t rz;t s0;t 3hz;t 3hc;t 3a4 b;s oh;s 3k6;s 3i8 3j 3k6;s 3a0;6 3c0 -2 5de 4c 3fc;6 3c0 -2 5de 5df;6 3c0 3j 3l7;6 3c0 c0 3c8;6 3c0 5dg;6 3jj 7s 3kf 3hy c0;6 3jj 3cf 3hy c0;y c0 3ke;y ga 3ke;y 3dq;y 3mj;y 3mk;1f m8;1f ou;1f 3fk;1f iu;1f il;1f y5;1f l4;1f sp;1f 3lx;1f 3lw;1f mb;1f 393;1f lt;1f qu;1j 3j1 3e0;1j 3jz;1j 5dh 5ar 5di;1j 5dh 5di;1j 5dj 5dk;1j wu;1j 3cg 5dl;1j 39q;1j 3cl;1j 3ly;e q6;e 3ef;e 3k1;e 3ks;e lf;e li;e ud;e wr;e k2;w 0 5dm 0 5dn 5do 5dp;w 0 0 5dn 5do 5dp;w 0 5dm 5dn 5do 5dp;w 0 5dn 5do 5dp;w 0 5dm 0 5dn 5do;w 0 0 5dn 5do;w 0 5dm 5dn 5do;w 0 5dn 5do;w 5dq 0 5dr 0 5ds 5dt 3x;w 5dq 0 0 5ds 5dt 3x;w 5dq 0 5dr 5ds 5dt 3x;w 5dq 0 5ds 5dt 3x;w 5dq 0 5dr 0 5ds 5dt;w 5dq 0 0 5ds 5dt;w 5dq 0 5dr 5ds 5dt;w 5dq 0 5ds 5dt;w 5du 5dr 5dv 5ds 5dw 3x;w 5du 5dv 5ds 5dw 3x;w 5du 5dr 5ds 5dw 3x;w 5du 5ds 5dw 3x;w 4k 5cs 3l9 3f1;w 5dx 3fp 5dw 3x;w 5dy 5cs 5dz;c 5dw 3x;c nk;c 38j 3x;c c0 3dy;c b 7q 3k7;c c0 3k7;c z7;k 3b1 38u;k 4k 38u;k 3b1 e3 38u;k 3b1 f4 38u;k 3gh;k 4k 3f5;k 3jb;k 3l1;k 3fu;k 38w;k 3l2;f 3be 3cp 3b1;f 3be 5e0;f q6 3be 4k 3f5;f q6 3be 5e1;f q6 8l 3j -2 1;f q6 r 3fj -2 1;f q6 5e2 -2 1;f q6 1 -2 5e3;f 3ef 3cp 3cs;f 3ef 5e4;f 3f0 3d3;f uj 5e5;f 3kv 5e6;f di 5e7;f 3lj 3cs;1g 5e8 5e9 3ef 3j;1g 5e8 5e9 5ea;1g 5e8 3ef 3j;1g 5e8 5ea;1g 5eb 3j 3g9 394;1g 5eb 3j 394;1g 5eb ws;l 3gs;l 3lp;l 3d6;l 3be;l 3dl;l 3j9;l 3ay;16 5cs 3ib 3ah 5ec;16 5cs 3ah 5ec;16 5cs 3ib 3ah;16 5cs 3ah;16 3ah 5ed;1b 5ee 5ef 5eg;1b 5ee 5eg;1b 5eh 2u 5ei 5ej;1b 5eh 5ei 5ej;1b 5eh 2u 5ej;1b 5eh 5ej;1b 0 c0 390 3j 39e;1b 0 c0 390 3j 38j;1b 0 c0 390 c0 38j;1b 0 c0 390 c0 3ln;1b 0 c0 390 c0 3lp;1b 0 3j 39e;1b 0 3j 38j;1b 0 c0 38j;1b 0 c0 3ln;1b 0 c0 3lp;1b 39e 3l 0 5ek 38j 5el;1b 39e 3j 0 5ek 38j 5el;1b 39e 5ek 38j 5el;1b 39e 3l 0 5ek 5el;1b 39e 3j 0 5ek 5el;1b 39e 5ek 5el;1b 5em -2 5en;1b d0 3ik 2u;9 38z;8 5eo 3dt 3f7;8 5eo 5ab;8 3iw;8 3ay;8 395;8 3c1;j b 5a 3j -2 5ep -2 5eq;j 3gx -2 5ep -2 5eq;j 3c4 3j 3gf;10 37c 3j 3lp;10 37c 3j 3gs;10 37c 3j 395;10 37c 3j 3lp 3j 3be;10 37c 3d4;10 5er 3j 5es 5et 38u;10 tl 3j 3be;10 rr pj;19 3gv;19 3gw;19 3c1;19 t7;19 38h;p 5eu 5cs 5ev;p 5cs 5ew;p 4k 38u;p 3b1 38u;p b 3bk 3ib;1o x9;1o xb;1o x8;1o x4;1o xa;1o 5ex -2 b 3g9;1o 5ex -2 r 3cr;1o 5ex -2 b 84;1o 5ex -2 b 3gq;1o 5ex -2 b 394;1o 5ex -2 3j 3ga;1o oz 3j 3c1;1o oz 3j 3da;1o oz vw;1p 37c 3j 5ey;1p 5ez 3j 5f0 5et 5f1;1y 5f2 8n 3dr 5f3 -2 5f4;1y 5f2 5f5 5f3 -2 5f4;1y 5f2 8n 3dr -2 5f4;1y 5f2 5f5 -2 5f4;1y 5f2 8n 3dr 5f3 -2;1y 5f2 5f5 5f3 -2;1y 5f2 8n 3dr -2;1y 5f2 5f5 -2;1y 5f6 b -2 5f7;1y 5f6 -2 5f7;1y 3kv 4k 3f5;1y 3kv c0 3x;1y 3kv 5f8;1y 5f9 0 5fa;1y 5fb 5fc;1y 3jg 3hs;1y ne;20 nb;20 wm;20 rh;20 ru;20 rt;20 3k2 3g3;20 hz;20 37n 3d6;b 3ad;b 3ac;b th 5fd;b 38e 5fe;18 ud;18 3k1;18 3ks;18 li;18 yb;18 lf;18 3de;1w 5ff 5fg 5fh 5fi r 3fj 5fj -2 5fk;1w 5ff 5fg 5fh 5fi 5fl 5fj -2 5fk;1w 5ff 5fh 5fi r 3fj 5fj -2 5fk;1w 5ff 5fh 5fi 5fl 5fj -2 5fk;1w 5ff 5fg 5fi r 3fj 5fj -2 5fk;1w 5ff 5fg 5fi 5fl 5fj -2 5fk;1w 5ff 5fi r 3fj 5fj -2 5fk;1w 5ff 5fi 5fl 5fj -2 5fk;1w 5ff 5fg 5fh 5fi 5fj -2 5fk;1w 5ff 5fh 5fi 5fj -2 5fk;1w 5ff 5fg 5fi 5fj -2 5fk;1w 5ff 5fi 5fj -2 5fk;1w 5fm -4 0 5fk;1i 5fn b r 3fj -2 5fo;1i 5fn b 5fp -2 5fo;1i 5fn r 3fj -2 5fo;1i 5fn 5fp -2 5fo;1i 5fq c0 38j 5fr;1i 3fv;1i ch 3j 3fm;1i 3cb 3hj;1x 7n 3j 3eg;1x 7n 3j 38c;1x 7n 3j 3d7;1x 7n 3j 3lj;1x 7n 3eh;1x 7n 3j 37z",
  "it": "11 a4;11 8a;11 3tj;11 d9;11 9j;11 3rt;11 3ru;11 3rs;11 3qz;v a4 3xe;v a4 5fs;v a4 -2 5ft;v 3ra;v 3r7 b;v b 3t5 2k;v 3wl;v 3x2 5fu;v 3v7 5fv;v a4 4c fh 3yl;v a4 4c 3w6 -2 5fw;v a4 5fx -2 5fw;v 3qr 4c a4 3tw;d 3q5;d 3ql;d 3qm;d df 3v0;d 3v0;d 3o8;26 110;26 q0;26 pw;26 3un;26 3nu;26 nm;26 zi;26 d0 3ve;26 3ov;26 2n 3ou;26 d0 5fy 5fz;26 z2;26 3wv;26 3vg 3w6;26 127;26 3r2 5g0;26 3r2 3nd;26 a4 3r6;26 3r2 3tt;g 5g1 -2 3a a2;g 5g1 -2 3c 3pz;g 5g1 -2 3px 3o1;g 5g1 -2 3px 3u0;g 5g1 -2 3px 3re;g 5g1 -2 3px 3ns;g 5g1 -2 3px 3qp;g 7p 3o1 5g2;g 7p 3u0 5g2;g 7q 3re 5g2;g 7p 3ns 5g2;g 6s 3pz 5g2;g b 3tn 3oj;g b 3tn 3xm;g b 3oj 3q1 3o1;g b 3oj 3q1 3u0;g b 3oj 3l 3pz;g b 3oj 3q1 3qp;g b 3oj 3tn;g 5g3;g 5g4 mp;g 3rt;g 3rs;g 3x2 3pr;g 3x2 3xm;7 b 5g5 5g6 5g7;7 b 5g8 3oj;i 3y0;i 3vj;i 3on;i 3q3;i 3oi;i 3mp;i 3p2;i 3ne;1h 5g9 -2 5ga -2 3z6 3t3;1h 5g9 -2 5ga -2 5gb;1h 5gc 5gd;1h 5ge 5gf;1h 5gg 3w 0 -2 1;1h 5gg 0 -2 1;1h 5gg 3w -2 1;1h 5gg -2 1;1h 3up 5gh;1c b6;1c b9;1c b8;1c b3;1c g2;1c g7;1c g3;1c g1;1c g0;1c 23;1c 76 1;1c 77 1;1c 79 1;1c 74 1;1c 5gi -2 5gj;1c 5gk -2 5gl;1c 3a 5gm;1c 3w3 5gn 5go;1c 3yb 5gp;1c 5gq;1c a4 3wb;1c 5gr -8 5gs;1c 5gt 5gu;1d 3u4;1d 3on;1z r 3tn 5gv;1z e5 5gw 3pe;0 6v 3ne;0 3nf;0 3ne;0 3v5;0 3v7 5gx -2 5gy;1m 3xt;1m 3w0;1m cd;1m 3ob;1m 3v2;1m 3s6;1m 3oc;1m 3wb;1m 3oy;1m 3rg;1m 3r4;1m 3qi;1m 3sw;1m 3xb;1m 3pj;1m 3t6;1e 3si;1e 3vu;1e 3z8;1e 3uj 3w 5gz;1e 3uz;1e 3rf;1e 3pq;1e 3np;1e 3n2;1e 3ry;1e 3yr;1e kz;1e 3z6 3t3;1e 7n;1e 3qf;1e 3oh;1e 3qg;1e 3z9;1e 3o7;1e 3z2;1e 3t2;1e 3pi;1e 3p1;1e 3ux;1t bs -2 5h0 -2 5h1;5 5h2 -8 5h3;u 5h4 5h5;u 3v7 5gn 5h6;u 5h7 5h8;1x 7n 3w 3nz;1x 7n 3w 3rf;1x 7n 3w 3o6;1x 7n 3w 3sn;1x 7n 3sa;1x 3xq 7n;24 5h7 pq;24 3rg 3ny;1l 3wb;1l 5h9 -2 5ha -2 5hb;1l 5h9 6v 3wy;1l 5h9 5hc;m 5hd 3vt;m 5he 5hf;m 3w2 3uy;2 3om 3rp;2 3oj 3ue;2 3mz;2 116;2 3qk;2 mg;2 m1;2 3xu;2 3ud;2 3si s;2 3vj 3ns;22 3xm 3w 5hg;22 3wb 3xm;22 3ye;17 3xt;17 3w0;17 3oc;17 3rg;17 3qi;17 3wb;1v 76;1v 77;1v 79;1v 74;1v 78;1v 75;1v 8h;1v 8i;1v 8k;1v 8f;1v io;1v 5d;1v 5f;1v 5e;1v 6w;1v 6x;1v 6y;1v 10w;1v ks;1v ls;1v 3sc b;1v 3sc r;1v 3sc p;1v 3tm;1v 3mn 3o8;1v 3x3;1v 3wh 2u;1v 3nq;a 3pn;a pr;a yu;a 3wr;a 3rh;a ps;a r9;4 3ri 4c 3vz;4 3ri 3vz;4 3qq 6j 3sm;4 3n9 6j 3sm;4 3q0 4c 3q7;r 3ua;r 3ok 5hh 3rz;r 3qf 5hh 3rz;r 3uc;r 3uj 3w 3xd;r 3y7 3wm;r 3or 3w 3te;3 5hi 3l 3pe;3 5hi 3l e7 3pe;3 5hi jx;3 5hj -2 3pe 3pp;3 5hj -2 3pe 3o3;3 5hj -2 3pe;3 3pe 3pp;3 3pe 3o3;3 3qx 3pe;1s 3oz 3w 3x7;1s 3oz 5hk;1s bw;1s 3ub;1s 3pt;1s 3ok 3w 3ps;1s 3tp 3w 3ok;1s 3xn;1s 3rx 3o4;1s 3oz 3rc 4c;27 3qj 7p 3nt;27 3qj 7q 3rb;27 fh 3za jj;27 6v 3ol 3w 3nt;27 3v7 3rm;27 3oy;27 3qi;27 3rg;27 3o5;27 3pf;27 3yv;27 3u7;27 3w8;27 3r3;27 3y6;27 3xb;1q r 3p1;1q 6v 3uw;1q 3uw;1q uc;1q 11c;1q 3uc 1g;1q ju;1q 3rr;1q vt;15 5hl 3w 5hm -2 5hn;15 5hl 5hm -2 5hn;15 5hl 3w -2 5hn;15 5hl -2 5hn;1a 3o2 3u9;1a 3tn 3o2;1a b e7 3tl;1a b f6 3tl;1a b 3zb 3tl;1a 3pe 3w 3vd;1a bs 3y8;25 3s0 ga 3z3;25 3s0 3z3;25 3z4;25 3w7 ga 3z3;25 3w7 3z3;25 3s0 3yb 3z3;n 5ho 5hp 3 qd;n 5ho 3 qd;n 5ho 5hp qd;n 5ho qd;n 3rj -2 5hq;n 3 5hr;h 3yn 6j 3og 5hs 5ht;h 3yn 7t 3oh 5hs 5ht;h 3tv 3og 5hs 5ht;h 3yn 5hs 5ht;h 3nt 3s1 3rj;h 3nt 3nx;h 5hu jj 5hv;x 5hw 3w 3t1;x 5hw 5hx;x 3yn 7t 3tf;x 3w 3yn 7t 3tf;x 5hy 3tf;13 a4 3x3 5hz;13 a4 4c 3w6 5hz;13 a4 3ts 5hz;13 5i0 5hz;13 2u ad 3x2 5i1;13 3qv a4 5i2;1r 3xe 3n5 0 vl;1r 5i3 0 vl;1r 3yp 3ux;1r 3ux 3su;1r 3yp 3tr;1r 3v7 2k dg 3yj 3xy;1r 3tt 5i4;1r 3ur 3ux;1n 5i5 -2 3qr 0 as;1n 5i5 -2 5i6;1n 3qr 0 as 5i7;1n 5i8 -2 5i9 -2 5ia;1n 3mv;1n 3mu;1n df 3mu;1n 3wi 3yt;12 5i0 5ib;12 3p1 a4 5i2;12 a4 4c 5ic 3n0 3p1;o 4c 3xr -2 5id;o d2 3xr -2 5id;o 3x8 3xr -2 5id;o 5ie -2 5id;o 7q e4 5if 4c 3xr -2 5ig;o 7q f5 5if 4c 3xr -2 5ig;o 7q e4 5if -2 5ig;o 7q f5 5if -2 5ig;o 5ih 5ii;o 5ij 3w 5ik;23 5il 5im 6s 5g8 5in;23 5il 5im 5g8 5in;23 6s 5io 5ip 4c 3xr -2 5iq;23 6s 5io 5ip 2o -2 5iq;23 5io 5ip 4c 3xr -2 5iq;23 5io 5ip 2o -2 5iq;23 8v 3ot -4 5gx -4 5ir;23 3xi -4 5gx -4 5ir;23 dw 3oq -2 5is -2 5it;23 3xo 3oq -2 5is -2 5it;23 5iu -2 5is -2 5it;23 3mn fg 3sn bs 5iv;q d0;q ca;q do;q c8;t ry;t 3xp;t 3rn;t 3pl;s 3p1;s 3se;s 3x0;s 3nt;6 3p1 -2 5iw 4c 3sx;6 3p1 -2 5iw 5ix;6 3p1 5iy;y e3 3x9;y ga 3x9;y 3yb 3x9;1f ma;1f z0;1f 3t8;1f ij;1f ym;1f l6;1f 3ys;1f l9;1f mb;1j 3we 3yq;1j 5iz 3l 3um;1j 5iz 3q1 3we;1j 5iz 5j0;1j 5j1 5j2;1j 3vp;1j 3vh 5j3;1j 3qt;e qp;e 3xt;e 3vr;e ui;e 3p2;e yf;e 3w0;w 0 5dr 0 5j4 5j5 5j6;w 0 0 5j4 5j5 5j6;w 0 5dr 5j4 5j5 5j6;w 0 5j4 5j5 5j6;w 0 5dr 0 5j4 5j5;w 0 0 5j4 5j5;w 0 5dr 5j4 5j5;w 0 5j4 5j5;w 5j7 0 5dr 0 5j8 r 3rm;w 5j7 0 0 5j8 r 3rm;w 5j7 0 5dr 5j8 r 3rm;w 5j7 0 5j8 r 3rm;w 5j9 5dr 5ja 5j8 r 3rm;w 5j9 5ja 5j8 r 3rm;w 5j9 5dr 5j8 r 3rm;w 5j9 5j8 r 3rm;w 9l 5io 3y4 3sq;w 3ur 3ta r 3rm;w 2u 6s 5io 5jb;w 3c 5io 5jb;c 5jc 3rm;c ql;c 3tv 3rm;c s aq;c b 3x4;c z9;k 3a 3ol;k 3tx;k 3vv;k 3y2;k 3oo;k 3xa;k 3y3;f 5jd 5je;f qp 3r7 b -2 1;f qp bx 3w -2 1;f qp 5jf -2 1;f qp 1 -2 5jg;f qp 5jh 3a 3ol;f qp 5jh 5ji;f 5jj 5jk;f 3sr 3r9;f ug 5jl;f 3p3 5jm;f 3x2 5jn;1g 5jo 5jp -2 3tn 3oy;1g 5jo 5jp -2 5jq;1g 5jo -2 3tn 3oy;1g 5jo -2 5jq;l 3u4;l 3oa;l 3q2;l 3rd;l 3xf;l 3xh;l 3yd;16 5jr 3vb 3pe 5js;16 5jr 3pe 5js;16 5jr 3vb 3pe;16 5jr 3pe;16 3pe 3um;1b 5jt 5ju 5jv;1b 5jt 5jv;1b 5jw 5jx 5jy;1b 5jw 5jy;1b 0 bs 3op 3w 3p2;1b 0 bs 3op 3w 3tv;1b 0 bs 3op e3 3tv;1b 0 bs 3op bs 3yc;1b 0 bs 3op bs 3tv;1b 0 3w 3p2;1b 0 3w 3tv;1b 0 e3 3tv;1b 0 bs 3yc;1b 0 bs 3tv;1b 3p2 3l 0 5jz 3tv 5k0;1b 3p2 3w 0 5jz 3tv 5k0;1b 3p2 5jz 3tv 5k0;1b 3p2 3l 0 5jz 5k0;1b 3p2 3w 0 5jz 5k0;1b 3p2 5jz 5k0;1b 5k1 -2 5k2;9 3no;8 5k3 5k4;8 3w4;8 3w3;8 rc;8 3z1;8 3sf;j bs -2 5k5 -2 5k6;j 3nw bs 3yo;10 3mw 3w 3yd;10 3mw 3w 3u4;10 3mw bs 3oa;10 3mw 3r9;10 5k7 5k8 3a 3ol;10 3sd 3r9 3a 3ol;19 3u2;19 3xl;19 3t7;19 3u3;p 5k9 5ka 5kb;p 5k9 5ka;p 5kc 5kd;p 3a 3ol;p b 3ol;1o yl;1o 3wf;1o xi;1o yh;1o yi;1o 5ke -2 p 3tn;1o 5ke -2 s 3qw;1o 5ke -2 p 3oy;1o 5ke -2 b 3oy;1o 5ke -2 3w 3tq;1o oy 3w 3xl;1o oy vx;1o 3sb;1o 3xk;1p 3mw 3w 3xl 3a 3ol;1p 3mw 3w 3wg;1p 5kf 5kg 5kh 3ol;1y 5ki 8v 3uo 5kj -2 5kk;1y 5ki 3st 5kj -2 5kk;1y 5ki 8v 3uo -2 5kk;1y 5ki 3st -2 5kk;1y 5ki 8v 3uo 5kj -2;1y 5ki 3st 5kj -2;1y 5ki 8v 3uo -2;1y 5ki 3st -2;1y 5kl -2 5km;1y 3p3 5kn;1y 5ko 0 5kp;1y 5kq 5kr;1y 3vn 3uu;1y yr;20 nb;20 ye;20 rv;20 11m;20 3wk 3th;b 3pv;b 3pu;b 11e 5fd;b 3zc 3pu;18 ui;18 3xt;18 3p2;18 vu;18 3v1;18 3rw;18 3w0;1w 5ks 5kt 5ku 5kv 6j 3ym 5kw -2 5kx;1w 5ks 5kt 5ku 5kv 6j 3xx 5kw -2 5kx;1w 5ks 5kt 5ku 5kv 5ky 5kw -2 5kx;1w 5ks 5ku 5kv 6j 3ym 5kw -2 5kx;1w 5ks 5ku 5kv 6j 3xx 5kw -2 5kx;1w 5ks 5ku 5kv 5ky 5kw -2 5kx;1w 5ks 5kt 5kv 6j 3ym 5kw -2 5kx;1w 5ks 5kt 5kv 6j 3xx 5kw -2 5kx;1w 5ks 5kt 5kv 5ky 5kw -2 5kx;1w 5ks 5kv 6j 3ym 5kw -2 5kx;1w 5ks 5kv 6j 3xx 5kw -2 5kx;1w 5ks 5kv 5ky 5kw -2 5kx;1w 5ks 5kt 5ku 5kv 5kw -2 5kx;1w 5ks 5ku 5kv 5kw -2 5kx;1w 5ks 5kt 5kv 5kw -2 5kx;1w 5ks 5kv 5kw -2 5kx;1i 5kz 3n3 0 5l0;1i 5kz 6j 3ym 5l0;1i 5kz 5l1 5l0;1i 5l2 bs 3tv 5l0;1i 3td;1i 3tk 3t0;1i 3ws 3uq",
  "pt": "11 9h;11 475;11 45v;11 d5;11 46x;11 46y;11 9m;11 455;11 454;11 447;v 9h dl;v 9h 5l3;v 9h -2 5l4;v 1a 5l5;v b 46i;v 49w;v d5 5l6;v 403 5l7;v 9h 4c 451;v 9h 4c 46u -2 5l8;v 9h 4c 48g -2 5l8;v 9h 4c 46v -2 5l8;v 9h 48g -2 5l8;v 43q 9h;v ad 469 4ap;d 432;d 433;d c0 44l;d 44l;d ei 3j;d ei cb;26 kj;26 qn;26 pv;26 py;26 486;26 42m;26 nf;26 100;26 d0 3zt;26 48v 5l9;26 n9;26 48t 5la 5lb;26 d0 5lc 47v;26 126;26 44i 5ld;26 9h 421;26 3zs;26 40g b;g 5le -2 c0 a7;g 5le -2 47w 43l;g 5le -2 47w 47d;g 5le -2 47w 43k;g 5le -2 47w 44w;g 5le -2 47w 40e;g 5le -2 47w 43r;g b 43l 5lf;g b 47d 5lf;g b 44w 5lf;g b 40e 5lf;g ad 43k 5lf;g 5lg 471 424;g 5lg 414 3a 43l;g 5lg 414 3a 47d;g 5lg 424 3a 43l;g 5lg 424 3a 47d;g 5lg 471 414;g 5lg 414 45 43k;g 5lh;g 5li 5lj;g 455;g 454;g d5 42r;7 b 414 5lk 5ll;7 c0 424 5lk 5ll;7 c0 e4 424;i 4ar;i 41a;i 42w;i 4ae;i 48x;i 3zj;1h 5lm -2 5ln -2 5lo;1h 5lp ie;1h 5lq 3j 44y;1h 5lq 5lr;1h 5ls 3j 0 -2 1;1h 5ls 0 -2 1;1h 5ls 3j -2 1;1h 5ls -2 1;1h 47y 5lt;1c b5;1c bc;1c bd;1c b3;1c b7;1c bb;1c 3p;1c 3q;1c ey;1c f0;1c 4q 1;1c 4s 1;1c by;1c 5lu -2 5lv;1c 5lw -2 5lx;1c b 47i;1c 5ly 3j 5lz;1c 40i 3j 5m0;1c 5m1 5m0;1c 5m2;1c 9h 497;1c 5m3 -8 5m4;1c 47j 5m5;1d 47j;1d 47i;1d 41a;1d 42w;1z 5m6 5m7 5m8;1z 47m b 5m9 424;0 402;0 2t 400;0 3zj;0 4j 40p;0 48j;0 403 5ma -2 5mb;1m 49u;1m 4bl;1m 40w;1m 48h;1m 40v;1m 4an;1m 49e;1m 41n;1m 44r;1m 44k;1m 43a;1m 40x;1m 4ag;1m 47x;1m 47c;1e 45q;1e 49b;1e 49c;1e 410;1e 4bt;1e 40m 3j 5mc;1e 48l;1e 44q;1e 4ba;1e 42p;1e 4a1;1e 3zu;1e 45c;1e 4bd;1e kx;1e 448 46g;1e 7n;1e 43b;1e 413;1e gl;1e 40t;1e 47t;1e 4bo;1e 46e;1e 429;1e 43t;1e 4bh;1t 47m -2 5md -2 5me;5 5mf -8 5mg;u 5h4 5mh;u 403 5mi 5mj;u 5m7 5mk;1x 7n 3j 45n;1x 7n 3j 44q;1x 7n 3j 4ba;1x 7n 3j 4b3;1x 7n 3j 40u;1x 7n 45o;24 5m7 pp;24 44r 40l;1l 497;1l 496;1l 5ml -2 5mm -2 5mn;1l 5mo 469 4ap;1l 5mo 5mp;m 5mq 3j 476;m 5mq c3 47i;m 5mq 5mr;m 4bi 48i;2 49b 42j;2 401 42i;2 47b;2 115;2 43f;2 m2;2 lw;2 446;2 3zv;2 47g;2 48o;22 430 3j 5ms;22 3zr 3j 42r;22 4bi 4b9;17 49u;17 4bl;17 40v;17 49e;17 44r;17 43a;17 47c;1v 4q;1v 4s;1v 4t;1v 4n;1v 4v;1v 8j;1v 8g;1v iv;1v po;1v rg;1v 45j;1v pe;1v ku;1v zs;1v 45x 2t;1v 1l 41s;1v 45i;1v 48g;1v 49k 2t;1v uy;1v 45k;a mq;a pr;a np;a 44t;a ps;a r6;a 49y;4 44u 4c 4bn;4 3zx at 45y;4 48 43d 45y;r v1;r 5mt 5mi 5mu;r cp;r 415 3j 420;r 41d 3j 46t;r 4b1 3j 49j;r 2q;r 417 3j 46q;3 5mv 3a 424;3 5mv 3a e4 424;3 5mv jx;3 5mw 5mx 5my 5mz;3 5mw 5mx 5mz;3 424 40q;3 9t;3 44e 40r;3 41i by;1s 474 3j 4a2 4ah;1s 2w;1s 47l 47s;1s z8;1s bw;1s 416 3j 42h;1s 41q 3j 4a2;1s 41q 5n0;1s 459;1s 474 45 416;1s 46z;27 408 b 42a;27 408 b 40c;27 408 b 3zl;27 42v 3a 42a;27 42v 3j me;27 ff g8 me;27 48k 3x;27 43a;27 41n;27 44r;27 40s;27 425;27 4bg;27 47r;27 xd;27 44j;27 4ay;27 4ag;1q 9g 43t;1q b 43t;1q uc;1q 415 3j 420 1g;1q 9g 48a;1q 48b;1q 11c;1q vs;15 5n1 3j 5n2 -2 5n3;15 5n1 5n2 -2 5n3;15 5n1 3j -2 5n3;15 5n1 -2 5n3;1a 40q 47o;1a 471 40q;1a 4j db 470;1a 9z db 470;1a 4j em 470;1a 424 3j 4az;1a 47m 4az;25 45f c0 4bp;25 4br;25 4bm c0 4bp;25 4bq 3j 45f;n 5n4 5n5 3 qb;n 5n4 3 qb;n 5n4 5n5 qb;n 5n4 qb;n 44y -2 5n6;n 3 5n7;h 4b2 at 412 5lw 5n8;h 4b2 15 413 5lw 5n8;h 40z 412 5lw 5n8;h 4b2 5lw 5n8;h 42a 45g 44y;h 42a 40k;h 5n9 me 40k;x 5na 4j 46c;x 5na sx;x 4b2 15 tp;x 3j 4b2 15 tp;x 3j 48t tp;x 48t tp;13 9h 48g 3j 5nb;13 9h 4c 46u 5nb;13 5nc 5nb;13 2t av d5 5l8;13 44b 9h 5nd;1r 49n 405 0 4bh;1r 5ne 0 4bh;1r 4bc 4bh;1r 4bh 46r 462;1r 4bh 462;1r 4bc 5nf;1r 403 cb 4a3 4ap;1r 476 5ng;1r 48e 4bh;1n 5nh -2 4j 0 45a;1n 5nh -2 42u 3j 0 45a;1n 5nh -2 9i 48q;1n 5nh -2 5ni;1n 42u 3j 0 45a 419 428;1n 42u 3j 0 45a 5nj;1n 9i 48q 0 45a 419 428;1n 9i 48q 0 45a 5nj;1n 4j 0 45a 419 428;1n 4j 0 45a 5nj;1n 419 428 -2 5nk -2 5nl;1n 5nm -2 5nk -2 5nl;1n 40a d0;1n 42x;1n 42f;1n 49m 4be;12 9h 5z 48l 4a5;12 9h 5z 5nn;12 5nc 48l 4a5;12 5nc 5nn;12 43t 9h 5nd;o 4bu 5b -2 5no;o 5np -2 5no;o 5my 5nq 5b -2 5nr;o 5my 5nq -2 5nr;o 47n b e4;o 47n 5ns;o 5nt 3j ad 45k;o 5nt 3j 5nu;23 5nv ad 5nw 5nx;23 5nv 5nw 5nx;23 5nw 5ny 5b 5nz;23 41f 8n -4 5ma -4 5o0;23 8u 470 4c -4 5ma -4 5o0;23 dt -4 5ma -4 5o0;23 443 b 48m 3j -2 5o1 -2 5o2;23 5o3 -2 5o1 -2 5o2;23 4av 5o4 5o5 47m 5o6;q d0;q ca;q 12;q dq;q 2f;t mj;t mi;t 45h;t 45w;t 42d;s oh;s 4a4;s 48l 4a5;s 492;6 43t -2 5m1 4c 468;6 43t -2 5m1 5o7;6 43t 43x;y c0 4ac;y ga 4ac;y 9z 4ac;y ho;y 4bw;1f m8;1f m9;1f ot;1f 46j;1f ib;1f y5;1f l1;1f sn;1f 45x;1f lc;1f mb;1f 44h;1j 493 45d;1j cq;1j 5o8 5mi 5o9;1j 5o8 5o9;1j 5oa 5ob;1j x0;1j 444 5oc;1j 449;e q8;e 49f;e 49g;e 49u;e ud;e 41u;e wo;e 466;w 0 4ul 0 5od 5oe 5of;w 0 0 5od 5oe 5of;w 0 4ul 5od 5oe 5of;w 0 5od 5oe 5of;w 0 4ul 0 5od 5oe;w 0 0 5od 5oe;w 0 4ul 5od 5oe;w 0 5od 5oe;w 5og 0 4ul 0 5oh 5oi 3x;w 5og 0 0 5oh 5oi 3x;w 5og 0 4ul 5oh 5oi 3x;w 5og 0 5oh 5oi 3x;w 5oj 4ul 5ok 5oh 5oi 3x;w 5oj 5ok 5oh 5oi 3x;w 5oj 4ul 5oh 5oi 3x;w 5oj 5oh 5oi 3x;w 9z db 4aw 464;w 48e 46l c0 3x;w 5ol 5nw 5om;c 5oi 3x;c nk;c 40z 3x;c c0 45a;c c0 4a6;c z7;k b 47q 3j 419;k 5on 419;k 477;k 49d;k 4at;k 41b;k 4as;k 4au;f 438 5oo;f 5op 469 3j -2 1;f 5op 47w 46i -2 1;f 5op 5oq -2 1;f 5op 1 -2 5or;f 5op 438 3j 419;f 5op 438 4j 419;f 5op 438 5os;f 5ot 44d 44g;f 5ot 5ou;f 460 44o;f uh 5ov;f 4aq 5ow;f d5 5ox;1g 5oy 5oz 5p0;1g 5oy 5p0;l 47j;l 4b8;l 438;l 44v;l 4bk;l 42w;16 5my 48p 424 5p1;16 5my 424 5p1;16 5my 48p 424;16 5my 424;16 424 5p2;1b 5p3 5p4 5p5;1b 5p3 5p5;1b 5p6 2t 5p7 5p8;1b 5p6 5p7 5p8;1b 5p6 2t 5p8;1b 5p6 5p8;1b 0 c0 41c 3j 41u;1b 0 c0 41c 3j 40z;1b 0 c0 41c c0 40z;1b 0 c0 41c c0 4b5;1b 0 c0 41c c0 4b8;1b 0 3j 41u;1b 0 3j 40z;1b 0 c0 40z;1b 0 c0 4b5;1b 0 c0 4b8;1b 41u 3j 0 5p9 40z 5pa;1b 41u 5p9 40z 5pa;1b 41u 3j 0 5p9 5pa;1b 41u 5p9 5pa;1b 5pb -2 5pc;9 41k;8 43u 7x 5pd;8 5pe 5pd;8 43u 7x;8 5pe;8 490;8 42w;8 43u;j 47m -2 5pf -2 5pg;j 43v 3j 43y;10 3zp 3j 4b8;10 3zp 3j 47j;10 3zp 3j 41p;10 3zp 44o;10 5ph 3j 5pi 4j 419;10 45t 44o 4j 419;19 43n;19 47h;19 t6;19 43i;p 5pj 5pk 5pl;p 5pm 5pl;p 4j 419;p 3j 419;1o x9;1o xb;1o x4;1o xa;1o 5pn -2 11 471;1o 5pn -2 47m at 471;1o 5pn -2 47m ad 445;1o 5pn -2 b 41n;1o 5pn -2 47m 41n;1o 5pn -2 47m ad 44c;1o oz c3 ue;1o oz 3j 43u;1o oz c3 47i;1o 43m;1o 498;1p 3zp 3j 5po;1p 5pp 3j 5pq 4j 419;1y 5pr 5ps 5pt -2 5pu;1y 5pr 5pt -2 5pu;1y 5pr 5ps -2 5pu;1y 5pr -2 5pu;1y 5pv -2 5pw;1y 4aq 5px;1y 5py 0 5pz;1y 5q0 4aq;1y 40o 489;1y ne;20 nb;20 wn;20 kt;20 rv;20 49v 46w;b 42l;b 42k;b tg 5fd;b 417 5q1;18 ud;18 49u;18 41u;18 sl;18 yq;18 49t;18 44x;18 4bl;1w 5q2 5q3 5q4 5q5 47w 46i 5q6 -2 5q7;1w 5q2 5q3 5q4 5q5 at 4aa 5q6 -2 5q7;1w 5q2 5q3 5q4 5q5 5q8 5q6 -2 5q7;1w 5q2 5q4 5q5 47w 46i 5q6 -2 5q7;1w 5q2 5q4 5q5 at 4aa 5q6 -2 5q7;1w 5q2 5q4 5q5 5q8 5q6 -2 5q7;1w 5q2 5q3 5q5 47w 46i 5q6 -2 5q7;1w 5q2 5q3 5q5 at 4aa 5q6 -2 5q7;1w 5q2 5q3 5q5 5q8 5q6 -2 5q7;1w 5q2 5q5 47w 46i 5q6 -2 5q7;1w 5q2 5q5 at 4aa 5q6 -2 5q7;1w 5q2 5q5 5q8 5q6 -2 5q7;1w 5q2 5q3 5q4 5q5 5q6 -2 5q7;1w 5q2 5q4 5q5 5q6 -2 5q7;1w 5q2 5q3 5q5 5q6 -2 5q7;1w 5q2 5q5 5q6 -2 5q7;1i 5q9 47w 46i 0 5qa;1i 5q9 5qb 5qa;1i 5qc c0 40z 5qd;1i 46s;1i 46b 3j 494;1i 442 487",
  "any": "z 1;y h7;y h6;y gt;y h4;y h5 13;y h3 ct 13;y eh;y gx;y gb;y 5s 5qe;y 62;y 61;y 54 8r;y 6u;21 h1 fl;21 h2;21 99;21 98 5v;21 87 bu;21 9a;21 ar 98;21 9c 98;21 96 bk;21 94 98;21 bo;21 hp;21 2d 13;21 2e;21 fy;21 dj;21 bp;21 9n;21 21;21 bt 98;21 gw;21 20;21 ft;21 26;3 6k;3 cr;3 1t;1s dv;1s 38;1s 37;25 gd;25 gc 6o;25 gc 6o fz;25 c2;25 c1 6o;25 gv;b ft;b el;b 20;b 26;b 53;b 1x;b 32;b 31;b 7o;b 33;b 2z;b 30;b 2y;b f1;b 8t;b f3 gq;1u d3;1u d4"
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
