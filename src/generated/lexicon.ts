// Written by scripts/generate-lexicon.ts from data/lexicon/*.yaml. Do not edit.
import type { CompiledLexicon } from '../lexicon/lexicon.js';

export const COMPILED: CompiledLexicon = {
 "classes": "advance age-band background-check bank-details both-sides buy by-text candidate-pays cash-cheque cheque copy crypto daily duty earn easy-money employer-pays everyone-hired fee for-equipment from-home funds gift-card guaranteed-job hired-already home-address hypothetical identity-doc interview invitation kit lifter little-work mass messenger money mule-title negator no-interview no-qualification only open-account own-account own-pay paid-in parcel partner-bank pass-on pay-order pay-word process reach-us receive recruit-fee recruit-others recruiter refundable remuneration reply-now reship reship-title right-to-work scarcity secret-number secure-place selfie send share-this starter-kit task-work to-our top-up transfer-service travel-refund unsolicited vendor video-ident warning when-hired",
 "exact": "1 100 2 24 3 4 48 5 9 a aan abonar abone abonen accounting acquitter acquittez act ad add ads age ai aja al all alleen als am ami an and any ao aos apenas app are as asi ask asumimos at ate atm au aub auf aux b be begleichen bei bel bem ben betaal betaald betaalt betalen bezahlen bezahlt bic big bij bin binance bis bit bitcoin bizum bon bonifico borg bsn btc buy by call can car cas cash cashapp caso ce ces charge chat che check checks chi ci click cnh cni cobrimos com con copriamo cpf crb criptomoeda criptomoneda criptovaluta crypto cryptocurrency cryptomonnaie cuando cubrimos cv cvc cvv d da dag dal dan dar das dat day dbs de dei del dem den deposit depositar deposite deposits der des dez dhl di dia die dir discord dit dix dm dni do don doorsturen dos du due dus e een ehe eid ein einzahlen el em en enkel entrichten envia enviad enviando enviar enviarnos envie enviem envien envienos envoyer envoyez er es est et ete ethereum facebook falls fee fees few fie fin foi for fornire fornisca fornite found free fue fur ga gdc geben geef geen get gezahlt gmc google got graag gram gsm gtalk h ha han hangout hangouts has hat hay he her het hey hi him his ho hoy hr hrs hui hurry i iban ich ici id ident if ihr ik il im imo in indicare indicate indichi indien ingresar ingrese ins int invia inviarci inviare inviate inviateci invii is isn ist it its ja je jij job join jou kan kik kit kryptowahrung l la laad las le lei les let lhe lid ll lo lorsque los lot lu m maak maakt mai mail mailen make man manda mandar mandare mandate mande mandi mas may me mee mes message messenger met metamask meu mi mia mij min mio mir mis mit mlm mobile moi momo mon money moneygram mpesa msg mtn muy my n na nao nas ne need nel nem neosurf neu new ngo nhs ni nib nicht nie niet nimmer nmc no noch nog noi nom non nooit nor nos not now nu nul nur o of ohne old om on once one ong ons op or ora orange ore os otp ou our out overmaken overschrijven own package packages paga pagamos pagar pagare pagas pagate paghi paghiamo pago pague paguem paguen paid paiement paient par pas pay paye payer payez paypal paysafecard pcs pdf per perfect pesa peu pin piu pix poi por post postident pre pro provide pvg qu qualora quand quando que qui ral re read received red reembolsamos regler reglez remit rep reply reviewed rg rh rib rimborsiamo s sans sao saw schick schicken schrijf se sea sei selfie selfies sem send sende senden senza set seu seules seuls should si sia sie sin skrill sms so sobald sofern solo som somente son sosteniamo sou soy ssn sta std stort storten sturen stuur stuurt su sua sul sum suo suportamos sur sus t ta tag tan te teams telegram tem ten tes tether teu text the ti to toi ton too top tot tra transfer transferir transfiera transfira trc20 tre trust tu tua tuo tus two u uberweisen uberweist uberwiesen uit um uma un una und une unicamente union unpaid uns until up ups ur us usdt uur uw van ve venmo verfahren versa versamento versare versate versement verser versez versi vez vi via viber video videoident viewed virer virez vog vol vom von voo vor vos vu vue wallet wanneer was watsapp we webid webmoney wechat weg wenn wer western westernunion what whatapp whats whatsap whatsapp when whether who wie wij wir wire without won write y ya you zahlen zahlt zahlung zap zelle zend zet zodra zonder zu zum zur",
 "prefix": "abiert abogad abon abonad abonnement abzock accepte accettat accompagn aceit aceptad acquitte actif addett adicion adjunt administratif administrativ admitid advert advogad agent aggiung agree agreg ajoute aktivierungsgebuhr alleg allocation amen ami ammess amministrativ anad anex anmeldegebuhr annullat anruf ansprechpartner antwort aport appelle appli approuve approvat approvisionn apresur aprobad aprovad arnaqu arrive asegurad asesor asigna aspirante assegnat assistant assume assunt assurance assure asumid attrezzatur attribue aufnahmegebuhr ausbildungsgebuhr ausweis ausweisdokument automatic automunit autre bancaire bancari bancaria bancario bearbeitungsgebuhr beneficiaire beneficio beperkt berater bericht beschik betreuer betrug betruger bewerber bewerbungsgebuhr bewerbungsgesprach bewohner bitcoin boekhoud boost bourse buchhalter burla burocratic cadeau cadeaubon cadeaukaart cancel cancelad candidat candidature carich carreg carregu carte cedula certificad certificado certificat certifie cham charge chat chate cheque chiam choisi clave clicc click client cliqu clique cobert cobr cobrad code comision commission communique companer compartid compartilh complet comptabil comptable compte comunic comuniqu conclu condivid conferencia conferentie confirme congres congreso congress congresso conseiller conserva consigliat consolar consulaire contact contat contatt continu contrasena contrat contratad controleur convegn convid convidad convite convocation convoque coordinador coordinateur coordonnee copert copia copie correspond coupon courant couvert cripto crypto cryptomonnaie cryptomunt cubiert cubierto cuenta custead customer dagelijks debutant deelnemer demande denunci depos deposit depot deroul desbloque desconfi devid devolv devolvid devuelt diari diario diffid diffus digital digitaliza director diretor discut document documento donation donne doorzend dossier dovut driver einladung einschreibegebuhr einschreibungsgebuhr einzahl elegid eligib embauche encaiss encaminh encaminhad encargad encontrad enfant engage enregistrement entretien entrevista entrevue envi enviad envoy equipamento equipement equipo erreich erstattungsfahig escanead escolhid escrev escrib escro estaf estagiari etichett etiqueta etiquette etudiant etudie examine exent exig exige exigid expense extracto facil facilit facilitad facture facult fakejob filleul finance financiad financier finanzagent finanziat firmad formation fornec fornecedor fornitor fotocopia fotografia fournisseur fraud fraude fraudolent fraudul fraudulent freunde frod fuge fuhrerschein fuhrungszeugnis gagn gain gan ganancia ganh ganho garanti garantid garantiert garantit garantizad gefalschte gefluchtete gegarandeerd geschenkkarte gestor geworbene giornalier gir golpe groupe guadagn gultig guthabenkarte gutscheincode gutscheinkarte habl handler hebdomadaire heretikett herlabel herverpak hesite identifiant identiteitsdocument ilimitad illimitat illimite imagem imagen imediato immagine immediat impersonat incass incorporad indemnite indicad indiqu ingres ingreso inleg inmediato inoltr inoltrat inscription inspecteur instantaneo interesse intermediari interview invers invert invest investier invi invit invitacion invitad invitation isent joign journalist journaliste kaart kandidat kein klick klient kolleg konferenz kontakt kontakte kopie krijg krypto kryptowahrung legalisation leiter levant lieferant ligu limitad llam logiciel logistikmitarbeiter manager mand masiv masseneinstellung massicci massiv material mefi meine melde membre mensage mensaje mensuel mercadoria mercancia messag message messaggi minim misbruik missbrauch mitarbeiter mitgliedsbeitrag moeda moneda monnaie montant mot mula multilevel nachricht nacionalidad nacionalidade nationalite necesari necessaire necessari nepvacature neue neuverpack notari notarie obbligatori obligatoire obligatori obrigatori onbeperkt ontvang operador operateur oplaad oplicht optimi optimis opwaarder original pag paga pagad pagament pagamento pagat pago paiement paketagent paketempfanger paketmanager paketprufer papier parceiro parrain partag partage partecipant partenaire participant participante partilh partner pasaporte passaporte passeport passif passiv patient payable paye percu perd permiso personalausweis personalchef personalleiter personne photo photocopie piramide place plaza port post poste postul postulant postulante poursui praktikant preferencial preferibil prelev premier prepagad prepagat preparateur prepaye prepayee pres preseleccionad preselectionne prime procedure procesador proche professionnel proporcion propose propri proveedor prufungsgebuhr qualification qualifikation quotidien raccomandat ramen rapid rapprochement realiz recarg recarreg receb recharg recharge recib recibid reclut reclutador recomendad recommande reconcil recruiter recrut recrutador recrute recrutement recu reembal reemball reembols reembolsad reempaquet reenvi reetiquet reexped reexpedi refugiad registrierungsgebuhr regle reimburs reintegr reinvi reisekosten reisepass reiskosten rejoign relabel remboursable rembourse remet remit remuner remuneration rendimento rendu renvoy repackag repass repond representant requerid requier requis reservierungsgebuhr respond restitue restituibil restituid restituit retenu retir revenu revers ricaric ricev richiest riconfezion rietichett rimborsabil rimborsat rispedi rispond ruckzahlbar salaire saldat saque sblocc scam scan scansione scelt schreib schufa schuler schulungsgebuhr scriv secreta segnalat seleccionad selecionad selectionne selezionat semanal senha settimanal signale simbolic slachtoffer socio sollicitant sollicitatiegesprek somme sospechos sospett sostenut spedir stagiair stagiaire stagist stort student studiengebuhr studierende submet subvention sufragad suplant suportad supplier suscrib suspect suspeit svolg symbolique taglich tagungsgebuhr tarjeta teilnahmegebuhr teilnehmer tekstbericht termin textnachricht textuel thuiswerk ticket tirocinant titre touch trabajador trag trainingsgebuhr traite traitement tramite transaction transf transfer transferagent transfert transfier transmis transport trasfer trasmett travailleur treuhandagent trovat truff uitnodiging umverpack unic uniforme universidade universit unser upload usager usurp vacature valid valide valut veloc vendeur verdacht verdachtig verdien vermeld vermittlungsgebuhr vers versandagent versandetikett versandlabel versandmitarbeiter versat verse versement verstrek verwaltungsgebuhr verzendlabel victima victime vigente vire virement virtual visa visagebuhr visumgebuhr vitima vittim volontaire volontar voluntari vorauszahl vorstellungsgesprach vrijwilliger waarschuw wahrung warenagent warenprufer warn wekelijks wende wochentlich woonwerk zahlungsabwickler zahlungsagent",
 "suffix": "verwaltungsgebuhr",
 "stem": {
  "en": "abroad absolut accept access accommod account accredit acquaint acquir across activ addit address admin administr admiss advanc after afterward ag again agenc agent alert allow along alreadi also amazon among amount announc annum anoth answer anyon anywher apart app appl appli applic appoint approach approv aren arriv asap ask assist associ assur attach attend attest attornei attract author authoris automat avail avoid awai awar back background badg balanc band bank barrist base be bear been befor beforehand begin below beneficiari between bewar biometr birth bitcoin blogger bodi bond bonu book bookkeep born borrow both brief bring buck build busi came campaign cancel candid candidatur cannot cant card care carri cash cashier caught caution cautiou cell certif certifi chang channel charg chariti chat check chequ children chosen citizen claim clear clearanc clerk client code coin coinbas colleagu collect come comment commiss committe compani complet condit conduct confer confirm congratul consid consult contact continu contract contribut convert cooper coordin copi corpor cost could council countri courier cours cover credenti credit crimin crypto currenc current custom daili data dealer dear debit deduct degre delai depart departur deposit design desk detail didn digit diploma direct director disappoint disclosur discount document doesn doesnt done donor dont doorstep dossier doubt downlin drive driver drop each earn easi easili ebai echeck elig els email emploi employ employe enclos encount end enhanc enrol enter entir equip escrow evalu everi everybodi everydai everyon exactli exam examin except exchang exclus exercis expens experi expir extra face facebook fake famili fast fedex fee feel fifteen file fill final finalis financ financi finish firm first fit five flag flexibl flight follow forfeit forget form formal forward found foundat fraud fraudster fraudul free freedom friend from front full fulli fund further genuin get gift giro give given go good googl govern grab grant group grow guarante guest handl handler have hcpc health held hello here hesit hire hold home hospit host hotel hour hourli hous huge human hurri ident identif imag immedi immigr immunis impost impostor impress inbox includ incom indic individu induct influenc info inform inspector instagram instal instant instantli institut insur interest internet internship interview into introduc invest invit invoic issu item itun job join just keep kindli label laptop larg last late later lawyer least leav left legal legalis legit legitim less letter licenc licens life like limit line link list littl lodg login look lost made maiden mail make manag mani manual map market mass massiv match materi media medic meet mega member mentor merchant messag messeng min mini minim minimum minu minut miss mobil modest moment monei moneygram month more mother movi mule multipl must mustn name nation necessari need needn neg neither network never next nobodi nomin none notic number oblig obtain offer offic onboard onc onli onlin onward open oper opportun order organ organis orient origin other otherwis over oversea pack packag page pai paid panic paper paperwork parcel part particip partner pass passport password patient payabl paycheck payment payout paypal payrol pension peopl percent percentag perform permit person phish phone photo photocopi photograph pick pictur ping place placement platform pleas pocket polic polici posit possess post postag postal practic prepai prepaid preselect press print prior privaci privat probat problem proce procedur process processor product profession profil profit program programm progress project proof protect provid purchas pure qualif question questionnair quick quickli rang rata rate rather reach real rear receipt receiv receptionist recharg recommend record recruit recto refer refrain refuge refund refus regist registr reimburs reject releas reloc remain remaind remit remitt remot remuner repack repli report repres request requir resend reserv reship reshipp resid residenti residu resourc respond respons rest restaur resum retain return review revolut right risk role rout run safe safeti salari same save scale scam scan schedul school score screen seat second secretari secretariat secur seen select send sent separ seriou servic set settl sever shall share ship shipment shop shortlist should shouldn side sign signal simpl simpli site skill skip slot small smartphon social softwar sole some somebodi someon song soon sort spare speak specialist sponsor spot staf stai star start starter startup statement statutori steam still stipend stood store student studi submit subscrib subsidis success such supervisor supplement suppli supplier sure sureti suspici symbol take taken tale talent task teacher team tell test text than that their them then these thi three through ticket tiktok time tip todai togeth told tonight tool topup trade train traine traineeship trainer transact transfer travel trust tuition twelv twenti unauthor unauthoris under uniform univers unless unlimit unlock until upfront upload upon urgent us usdt usernam vacanc valid vast vehicl vendor verif verifi victim video vigil virtual visa void volunt voucher wage wait waiv waiver wallet wari warn websit week weekli welcom well were western whatsapp when which while will wire with withdraw withdrawn within without wont work worker worri would wouldn yahoo year your yourself youtub zangi zero",
  "fr": "abon acce accompagn accompagne accompl achat achet acompt acquer acquisit acquitt acte activ adherent adhes administr admis adress affect afin agenc agent agiss agre aim ains amis annonc appel appliqu apre argent arnaqu arriv arrive associ assur attend attent attir aucun aujourd aupr aur automat autoris autr avanc avant avec avez avis avocat avon badg bancair banqu beneficiair besoin bienvenu billet bloqu bonus bours boutiqu brut bureau caiss canap candidat candidatur cart cash casi caution cec cel cent cet chain chanc chaqu charg chat chef chequ cherch chez chois cinq clic clich client cod colis collect collegu colloqu command commenc commiss communiqu competent compl complementair complet comport compos compren comprend compt comptabl conduir conferent confidentiel confirm congr connexion conseil conserv constitu consult contact conten contrat contribu convert cop cot cotis cour courriel couvert couvr couvron credit crypto cryptogramm dan debloqu debut decouvert deduir del demand demandeur demandon demarch demarrag depart depech deplac depos depot depuis dernier dessous detail deux dev devr devront different diplom direct directeur directric disponibl dispos distanc distinct docu doit doivent domicil don donateur donne dossi droit ecrir ecris ecrit ecriv effectu effort elev email embauch emploi employeur encaiss enregistr ensuit entier entre entrepris entretien entrevu enverr enverron envoi envoy envoyon equip etabl ete etiquet etre etud evalu evit examen exclus exige exigeon exped expedi expedit experient expir extrait fac facil factur fair fait faudr fauss faut faux felicit feron fiabl fill filleul film finalis financ financi financier financon fiscal fois fond fondat format fourn fournisseur fournitur frais gain garant gard general gestion gestionnair gratif gratuit hameconnag heberg heur heureux hotel huissi humain identif identifi identit illimit immediat immigr inclu inclus independ indiqu inform informat inscript inscriv install instantan institu integral interim intermediair interview invit jam jeun joi joign joindr jour journali journe judiciair jusqu just laiss legal legalis leur li libert libr lien lieu lign lik limit limite log logist lor mail mainten maison mallet manag mandat manqu marchandis marketing mass massif massiv materiel medical mem membr menag mensuel merc messag messager metton minut mis mission mobil modiqu moin mois mond money monnai mont moyen mun naissanc national nationalit necessair negat neosurf nombr not notair notr nous nouveau nouvel null numer numeris numero obligatoir obten offert offre onboarding oper ordin ordre organis original oubl ouvert ouvertur ouvr pack pag pai paquet parcouru part partenair particip parven pass passif pay payabl payon paypal paysafecard pend percevoir perd perm person personnel peut photo piec plac plais plus plusieur portabl portefeuill posit possed possess post postal postul pour pourcentag pourr pourront prealabl prelev premi premier prend prendr prenon prepaye press preuv pri prim prion pris priv procedur produit profil programm projet proposon propr prudent publiqu puis pyramidal qualif quelqu question quiconqu quinz quoi quotidien rapid rat reag realis recept recev recevoir recevr recherch reclamon recois recommand recouvr recrut recruteur recto recu redev reexpedit reexpediteur referent refus refuse regl rejete relanc relationnel relev remarqu rembours rembourson rend renseign renvoi rep repond repons requ requis reseau reserv respons ressort ressourc rest restaur restent reten retenu retir retr reussit revenu revenus revers risqu salair san sauf scolarit secret secretair securit sejour select selection semain ser serieux seront serv servic seul sign signal signatur simpl sinon smartphon social societ soi soit sold somm sont soumettr sous stag structur subvent succ suffisent suis suit suiv suivr symbol tach tant tard telephon teletravail temp termin test tiendr tient timbr titr titulair toujour tous tout trait transact transcash transf transfer transfert transmet transmettr transport travail travaill tre treiziem tresorer trois trop trouv ulterieur uniform uniqu universit urgenc urgent usager usdt valabl valid ven vent ver verif vers verso veuill video videos vient vigil vingt vir virtuel vis visio visit vit vital votr vous voyag watsap wattsapp whatsapp",
  "nl": "aanbevol aanbod aangebracht aangenom aangerek aangeworv aankomst aankoopt aankop aanlever aanmeldingskost aanmeldkost aanschaff aanstell aantal aanvaard aanvang aanvrag aanwerv aarzel aarzelt abonner account achtergrondcontrol achterkant achterzijd activer administratie administratiekost adres advocat afdruk afgewez afstand agent alert all allen amazon amper ander antwoord app apparatur appj appl automatisch baangarantie ban bank bankafschrift bankgegeven bankreken bankrekeningnummer bedrag bedrijf begeleider beginn begint behandel behandeld behandelingskost behandelkost behoud behoudt beid bekek bekost bekostigd bemiddelingskost benaderd benodigd bent beoordel bericht bestel bestell bestelt betaalbewijs betaald betaalt betal betalingsagent betalingsbewijs betalingsverwerker beur beveiligingscod bevest bevestigd bewijs bewoner bezit bezorg bijdrag bijna bijverdien bijverdienst bijvoeg binn binnenkom blij boek boekt bonn bonus borg borgsom breng brutolon budget bureau burgerservicenummer cadeau certificat chat chatinterview cheque cheques client collega collegegeld commissie contact contract creditcardgegeven creditcardnummer cryptogeld cryptovaluta dag dagelijk deelnemer deeltijd del dez dien dienst dient digid digital diploma direct document donateur doorboek doorgegev doorgestuurd doorgev doorstort doorstur doorstuurt dor dossier dossierkost draagt drag drie dringend eenmal eenvoud eerst eig eis elk email enkel erkend ervar factur financieel financiel foto fotokopie fotos functie garander garantie gat geaccepteerd gebeurt geboorteakt gedekt gedrag gefeliciteerd gefinancierd gegarandeerd gegev gegeven geinteresseerd gekoz gekreg geld geldezel geldig geldtransfer geliev gemak gen geselecteerd gesprek gestart gestort gevond gevraagd geweigerd gezien gezinn goed goeder goedgekeurd googl gratis groep haast hebb hotel houd houdt huis huisadres huisvest identificatie identiteitsbewijs identiteitskaart ieder iederen iemand inclusief indien indiensttred informer inkom inkomst inloggegeven inn inschrijfgeld inschrijfkost inschrijfvergoed inschrijv inschrijvingsgeld inschrijvingskost intakekost interview invull inwissel itsm itunes jobaanbied jobgarantie journalist jouw kaart kaartnummer kan kanal kandidat kandidatur kant kantoormateriaal kantor kennismakingsgesprek keuring kinder klant klein klik komt koopt kop kost kostelos kredietkaartnummer kreg krijg krijgt kunt kwalificaties kwijtgeschold laatst land laptop lat later led leerling legal legalisatiekost legitimatiebewijs leverancier lidgeld lidmaatschap lik link logistiek lon loonadministratie maakt maand maandlon mail mak makkelijk manager mar massaaanwerv massal massarekruter massawerv materiaal medewerker medisch meebreng meestur meld men mer meten mijn minsten minut miss moet moneygram munt nadat nam nar nationaliteit negatief nem nepp netwerkmarket niemand niet nieuw nodig nooit notaris nummer omtrent onderteken onderzoek ongeacht onkostenvergoed onlin onmiddel ontgrendel ontvang ontvangt ontving onz opdracht open openbar opening opent opgepast oplad opleid opleidingskost oplicht opnem opnieuw opstur optimaliser organisatie originel over overboek overgemaakt overmaakt overmak overschrijv pagina paginas pakj pakjes pakket pakketagent pakketdoorzend pakketverwerk pakketverwerker partner partnerbank parttim paspoort passief patient paysaf pensioen per percent percentag person personel phishing pincod plaatsing plaatsingskost plat plek posities positiev premie priv procent product proeftijd proficiat profiel project reager recenser recensies recht recruiter recruitment registratie registratiebijdrag registratiekost registratievergoed reis reiskostenvergoed rek reken rekeninggegeven rekeningnummer rekeninguittreksel rekruter reserver reserveringskost rest restant restaurant rester restitueer resultat review rijbewijs rijksregisternummer risico salaris saldo sam scam schaff schriftelijk schrijf screening selectie selectiekost selectieprocedur signal slecht smartphon snel softwar sollicitant sollicitatie sollicitatiegesprek sollicitatiekost sollicitatieprocedur stageplat stagevergoed start starterskit starterspakket startpakket steam stichting stort strafregister student stur stuurt subsidies symbolisch taakjes tak team tekst tekstinterview telefon tenzij terug terugbetaald terugbetal teruggestort test testreken tevor thuis thuisadres thuiskantor ticket tien tijd tijden tip toegestuurd toelag toestur toevoeg totdat training trainingskost transactie transfer transferagent tuss tussenperson twee twijfel twijfelt uitbetaald uitbetal uiter uitgekoz uitgenodigd uitnod uitsluit uittreksel uitzendbureau uniform universiteit uren usdt uurtjes vacatur vacatures vakantiegeld val valuta vandag vanuit vast veilig verantwoord verblijf verblijfskost verblijfstitel verblijfsvergunn verder verdien verdienst vereist veren verget vergezeld vergoed vergoedt vergunningskost verheugd verklar verlies verliest verloopt verlop vermijd verpak verpakt verplaatsingskost verplicht verschuldigd verstur vertegenwoordiger vertrek vertrouw vervalt vervoer vervoerskost verwerk verwerkingskost verwerkt verzamelt verzeker verzekeringskost verzend verzendt verzilver verzoek video videoidentificatie videos videoverificatie vijf vijftien vindt visum visumkost vlucht vluchtel voeg voer voldan voldoen volg volgend volled voltooi vond vooraf voordat voorhand voorkant voorkeur voorschot vooruit voorzicht vor vrag vriend vrij vrijheid vrijspel waakzam waarborg waarborgsom waarder wacht wachtwoord wallet wanner weerhoud wek werd werf werk werkdag werkgarantie werkgever werkkledij werkvergunn werkverker werv werving wervingsbureau wes western whatsapp winkel won woning woonadres word wordt zag zeker zend zending zichtreken zijd zijn zodra zoek zoekt zolang zonder",
  "de": "abgelehnt ablicht abonni abreis abschliess abschluss abteil adress agent aktivi akzeptiert all amazon and andernfall anfang angeb angebot angenomm ankunft anmeld annehm anreis anreisekost anschaff anschrift anson anspruch anstell antritt antwort anwalt anzahl anzeig appl apps arbeit arbeitgeb arbeitsantritt arbeitsbeginn arbeitsberecht arbeitserlaubnis arbeitskleid arbeitsmaterial arbeitsplatz arbeitstag aufenthaltserlaubnis aufenthaltstitel aufgab aufgefall auflad aufnahm auftrag ausbild ausgebucht ausgewahlt ausgezahlt ausland ausrust ausschliess ausstatt auswahlverfahr ausweiskopi auszahl automat autorisiert bank bankdat banking bankkonto bankverbind bankverbindungsdat baun bearbeit bearbeitet bearbeitungskost beeil beginn begleich begrenzt behalt beid beidseit beifug beim beitrag bekomm benot benotigt berechn bereitstell berucksichtigt berufserfahr berufserlaubnis besitz bestat bestatigt bestell betrag betrug bevor bewerb bewerberinn bewerbungsgesprach bewerbungskost bewerbungsprozess bewerbungsunterlag bewerbungsverfahr bewert bewohn bezahl bezahlt bild binn bitt bloss bonus brauch bring brutto bruttogehalt buchhalt budget buro buroausstatt chanc chat chatinterview dein denn depot deutschlandticket dich dies digital diplom dokument drei dringend durch eig ein einarbeit einbehalt einfach eingegang eingeh eingelad eingestellt eingezahlt einkomm einkommensgaranti einkunft einlad einlos einmal einreich einschliess einstell einstellungsgaranti einstellungsgesprach einzahl email empfang empfehl empfohl endet entgeg entgegennehm entgelt entricht erfahr erfolgt erford erfreut erfull erhalt erheb erhob erlass erled eroffn eroffnet erst erstatt erstattet erstattungsfah erwerb etiketti fahrkost fahrtkost fall fallig falsch famili fast finanzi finanziell finanziert finanzkuri findet firm firma flug folg folgend ford fordermittel foto fotos freie freiheit freischalt freiwill freizeit freizuschalt freu freun freund fug fuhrerschein funf funfzehn garanti garantiert gebuhr gebuhrenfrei geburtsurkund gedeckt gefall gefund gegeb gehalt gehaltsabrechn gehaltszahl geht gekauft geld geldeingang geldkuri geldtransf geles genehmigt genomm gepruft gering geseh gesprach gesundheitszeugnis getrag gewinn gezahlt gilt girokonto gluckwunsch googl gratulation grupp guthab gutschein hab handeln handy haus heimarbeit heiss herzlich heut hier hinterleg hinterlegt hochlad hoh hom homeoffic hotel ident identifikation identifizier identitatsdiebstahl identitatskart ihn ihr innerhalb interessiert interview itun jed jemand jetzt jobangebot jobgaranti jobscamming jobticket jobvermittl journalist kamm kanal kart kartennumm kauf kaution kein keinesfall kind klass klein kommt kongress konn kont kontakt kontaktdat konto kontoauszug kontodat kontoinformation kontonumm kontoroffn kontos kontoverbind kopi kost kostenfrei kostenlos kreditkartendat kreditkartennumm krypto kund kundengeld kundinn lad laptop last lauft lebenslauf ledig legal legitimation leicht leit letzt lichtbild lieferant lik link lohn lohnabrechn mail mandant marketing massenrekrutier massiv material mehr mein meld messeng mich mindest minut misstrau mitarbeit mitbring mitglied mitgliedschaft mitteil mitzuteil muss nach nachd nachricht nachweis nam nationalitat nebenjob nebenverdien negativ nehm network neu nicht niemal niemand noch notar notig notwend numm oder offic ohn onlin opf optimi organisation packch paket paketaufkleb partn partnerbank passiv passkopi passwort patient pauschal paysaf person personal personalabteil personalagentur personalvermittl phishing platz positiv postident postsend praktikumsplatz prami press privat privatadress privatkonto probezeit probl produkt profil projekt provision prozent qualifikation qureinsteig rechnung recruit recruiterin recruiting registrier registrierungskost rein reis rekrutier rent reservi reserviert rest restaurant restbetrag restlich risiko ruckerstattbar ruckerstattet ruckseit ruckzahlbar scamming scan scheck schick schneeballsyst schnell schreib schriftlich schulung schulungskost schulungspauschal seien seit semesterbeitrag send sendung serios setz shop sich sicherheitscod sicherheitshinweis sicherheitsuberpruf sichert signal sind smartphon sof sofort softwar solang soll sollt sonst sorg sowi sozialversicherungsnummer spat spatest spend staatsangehor start starterkit starterpaket starterset startpaket steam stell stellenangebot stellenanzeig steur steuridentifikationsnummer stiftung stipendium strukturvertrieb stund such summ symbol taglich tausch team teil teilnehm teilzeit telefon termin test testkonto testzweck text textinterview ticket trag tragt training transaktion transf traun tvod uber ubermitteln ubernachtungskost ubernehm ubernimmt ubernomm ubers uberweis uberzeugt umetiketti umgeh umtausch unbegrenzt uniform universitat uns unterkunft unterlag unternehm unverzug urlaubsgeld usdt verdacht verdi verdien verdienstmog verdient verein verfallt verfug vergeb vergess vergut verlang verlangt verli vermeid vermittlungskost verpack verpass verrechnet verrechnungsscheck versend versicher versicherungskost vertrag vertragsabschluss vertragsunterzeichn vertret verwaltungspauschal video videoident videoidentifikation videoidentifizier videolegitimation videos visakost visum visumkost vorab voraus vorausgewahlt vorauszahl vord vorderseit vorh vorkass vorkenntnis vorleg vorsicht vorstellungsgesprach vorzuleg wachsam wallet war warensend wart wed weihnachtsgeld weit weitergeleitet weiterleit weiters weiterschick weiteruberweis weitervers weiterversand weiterzuleit wenig wenn werb werd whatsapp wird woch wohnadress wohnung wunschenswert wurd zahl zahlbar zahlt zahlung zahlungsnachweis zehn zertifikat zog zugangsdat zugesandt zuhaus zulag zurst zuruck zuruckerstattet zuruckgezahlt zusamm zuschuss zusend zwei zwisch",
  "es": "abon abra abre abrir acces acept acompan activ actu adelant administracion adqu adquir afiliacion agenci agent ahor alert algui aloj alta alumn amazon ambas ambos amig anad antecedent antelacion antes anticip anunci anvers apell apen apertur aplic apps arranqu asegur asign asistent asoci asociacion asum automat autoriz banc bancari bec beneficiari bienven billet billeter bon brut bult busc cad calif calific canal candidat candidatur cantid capacitacion car carg carnet cas cedul celul certific chat chequ cient cinc cit clic client cobr codig colabor coleg colegi colegiacion com comenz comienz comision compart complac complement complet compr comprob comunic conduc conf confiabl confirm conmig consej consider contabil contabl contact contacten contest contrari contrat contratacion control convert conviert convocatori coorden coordin corr corre corrient cost credit cript criptomoned cualqui cuant cubr cuent cuid cuot cup curriculum curs dal dar dat deb deber delant delanter delit demasi dentr denunci deposit derech des desd desplaz despu detall detr devolver devuelt devuelv diari diet diez diferent digital diner direccion dispon doctor document documentacion domicili donant dors dud electron email empez emple empleador empres encontr enhorabuen enlac entid entre entreg entrev envi envial enviel equip escan escane escrib escrit esfuerz esper esquem esta estaf estan estas este estudi evalu evit exam exclus exig expedient experient extra extract extranjer facil facilit factur fals falt famili favor felic felicit fianz finaliz financ financier firm fond formacion formaliz fot franque frent fundacion gan gananci garanti garantiz gast gerent gestion gestor gir googl gratis gratuit grup guasap gust hac har hast hem herramient hog hor hotel human iban ident identificacion ilimit import imprescind inclu incorpor incorporacion indic indiqu inform informacion informart ingres inici inicial inmediat inscrib inscribet inscripcion inspector instagram instantane integr interes invit itun jam jef junt justif lad legal leid libert libr licenci lik limit line llam lleg locomocion lueg lug lugar mail manag mand material matricul mediant medic men mensaj mensual mercade miembr mientr minut mision mobiliari moneder moneygram movil multinivel mund nacimient nacional nadi naturalez necesari necesit negat nin ningun nombr nomin nosotr nuestr nuev numer nunc ofert oficial oficin olvid onlin operacion oportun optimiz orden organizacion otra otras otro otros pacient pag pagin pais paquet paqueteri par parcial part particip pas pasaj pasiv paypal ped penal pension pequen perd perder perfil period permis person personal phishing pid pierd piramidal plaz plus poc podri porcentaj portatil pos posesion posit postal posterior postul postulacion precis pregunt prens preocup prepag present previ prim primer pris prob proces product profesional propi proveedor proxim proyect prueb public publicacion pued puest qued quedart quedat quedes qui quien quinc rap real realiz rechaz recib recibir reclut recomiend reconoc recruit recurs reembols reenvi reexpedicion ref refer regal registr remes remit remot remuneracion represent requer requier resen reserv resident respond respons respuest rest restant restaur result reten reteng retien retribucion revers revis riesg rob rog rrhh sal salari sald salv segu segur seleccion seman sencill ser seri sexual sid sig signal siguient simpl sobr soci social softwar sol solicit solicitud solter steam sub subvencion sueld sum tampoc tar tard tare tarif tarjet tas telefon teletrabaj ten teng termin tesoreri text textual tiemp tien tiend tiktok tim titul titulacion tod tom tra trabaj traig tramit tramitacion transaccion transfer transferent transport tras traser tres turn ultim unas unet unic uniform univers unos urgent usdt usted usuari vacant val valor verificacion viaj vide videoidentificacion vigor vim vis vist viviend vuel wasap wasapp western youtub",
  "it": "abbiam accett accont account acquist acquister addett affrett affrettat agent agenz agisc albo alcun alla allogg almen altre altri altriment altro amazon ambo amic amministr ancor annunc anticip anticipat apertur appen apra apri aprir aprit arriv aspett assegn assicur assiem assistent assoc assunzion attenzion attiv attrezzatur automat autorizz avvi avvoc azi banc bancar banking beneficiar benven bigliett bisogn blocc bonif bonus bors buon bust canal candid candidatur caparr caric cart cas casellar cauzion cellul cent cerc certific chat chiam chied chiunqu cifr cinqu client codic colleg colloqu commission comp compl complet compr computer comunic conf conferm congratul consider consulent cont contabil contatt contattac contratt contrib convert convoc coordin cop copr corrent cors cost cred credenzial cript criptoval curriculum dall dat dator davant dell denar depos deposit dev diec dietr different dimentic diplom direttor direttr diritt divis document domand domicil donator dop dottor dovr dovrann elabor email ente entramb entro esamin esclus esit esperient ester estratt estrem evit extra facil fals famigl fattur felic fidat fin finalizz finanziar finc firm fiscal fond fondazion formazion fornitor fot front garant gestion gestor giorn giornal giornalier giudizial googl grad gratis gratu gratuit grupp guadagn hom hotel ident identif immed immediat impieg import incass indenn indirizz inform iniz inizial inoltr insiem intermediar interv invi inviam iscritt iscrizion ispettor istruttor itunes lat lavor legal lett liber libert liet lik limit link lord mail manager mand marketing mass material medic membr men mensil merc messagg mett min mission moneygram multilivell nasc nazional necessar negat negoz nessun network nom nonc nostr notai numer nuov occasion occorr offert oggi ogni oltre onlin oper ordin organizz ottimizz pacc pacchett pag pagin part partecip partenz partner passaport password patent pazient pendent percentual perd perder period permess pers person personal phishing piac piccol piramidal poch portafogl portatil posit posizion possess post postepay pratic preg prel prem prenot press prevent previst prim prodott profil propost propr prossim prov qualcun qualif qualsias quest quindic quot rappresent real recens recension reclut recruiter recruiting redd referent regal registr remot respons rest restant retr retribu ric ricar ricev ricever richied richiest riconosc rifug rimanent rimast rimbors risc riserv risors risped rispedizion rispond rispost ristor sald salv sanitar sar sara sarann scad scansion schem scritt scriv segnal segret segreter segu seguent selezion semplic senz serv settiman sforz sicur sicurezz siet signal smartphon soc softw soggiorn sol sold soltant somm son sostien sped spedizion spes spid sta stamp starter stat steam stipend student sub success suo tard task tass team telef telelavor temp ten tesorer tesser test testual titol tram transazion trasfer trasfert trasport tratten tratterr trattien tropp trov truff tuo tutt uffic ultim uman uniform unisc urgent usdt utent vagl val valid valut veng vers viagg vide videoidentif vien vis vision vist vol volt vostr wallet western",
  "pt": "abertur abra abre abrir aceit adiant administraca admissa adqu adquir agenc agent agor ajud alert algu aloj alun amazon ambos amig analis antecedenc antecedent antecip antes anunci apen aplic aplicaco apos apps apress assegur assinatur assistent associaca assum atenca ativ atrav atribu automat autoriz autorizaca avali avaliaco avanc banc bancari beneficiari bilhet boas bols bonus brut busc cad cadastr can candidat candidatur carg cart carta carteir carto cas cauca celul cent certida certific cham chanc chat chav cheg chequ cidada cinc client cobr cobranc codig coleg com comec comissa compr comprov comput comunic conclu conduca confi confirm consider cont contabil contact contat contrari contrat contrataca contribuica convert convocator coorden corr corrent credit crimin criminal cript criptomoed cuid curricul curriculum curs curt cust dad demor dentr depo deposit depress desloc deslocaca despes detalh dev devera diar diari diferenc digital dinheir diplom doador document documentaca dois domicili doutor duas email embalagens emos empreg empres encaminh encomend encontr enderec enquant entidad entre entrev envi equip escrev escrit escritori esforc esper esquec esquem esta este estrangeir estud evit exam exclus exig experienc exterior extra extrat fac facil fal fals famil fatur favor fic finaliz financeir fiqu formaca fornecedor fost fot frent fund fundaca ganh garant gerent gestor golp googl gost grat gratuit grup hesit hoj homebanking hor hot hotel human ident identificaca imediat imprens inclu indic inform informaco inic inici inicial inscrev inscrica inspetor integral intermediari itun jam jornal junt lad legal liberdad lik limit link livr loj lucr lug mail mais mand marketing mass materi material matricul medic membr men mensag minh minut misso moneygr montant mor motor muit multinivel nasciment necess necessari negat nenhum ningu niss nom noss notebook nov numer nunc ofert onlin oper operaca oportun ordem orden organizaca otimiz outr pacient pacot pag pagament pagin palavr par parabens parceir parcial part particip pass passag pec ped pel pensa pequen perc percentag perfil period permissa pesso pessoal phishing piramid portatil posit poss possu posterior posts pouc praz precis premi present previ primeir process procur produt propin propr proxim publicaco qualificaca qualqu quant quem quinz quot rap real receb recib recrut recurs red reembols reembolsav reembolsavel reenv reenvi reexpedica regist registr remot remuneraca rend rendiment represent reserv residenc respond responsavel respost rest restant restaur ret retenh risc sac salari sald salv satisfaca scan segu seguint segur seguranc sej seleca selet seman sena ser sera seus sig signal simpl sinal sobr soci social softwar solicit solicitaca soment ste subsidi suport tard taref tax telefon telemovel teletrabalh tem temp termin tesour test text titul tod trabalh tramitaca transaca transf transfer transferenc transport treinament tres ultim uniform urgent usdt utent vag val valid valor venciment verificaca vers viag vid videocham videoidentificaca vim vist voc western zapzap"
 },
 "groups": "29 45 7a hc 13v 17t 182 1er 1ew 1ko 1p0;12o 16o 16q 17m 1a4 1ba 1dd 1ee 1hi 1ns 1o7 1oy;17m 1a4 1ba 1ee 1fx 1o7 1oy;17m 1a4 1ba 1ee 1o7 1oy;17m 189 19c 1hf 1hx 1kv 1oy;12o 14r 16o 16q 1cl 1hg 1hi 1iq 1jy 1lh 1ns;12o 14r 16q 1cl 1hg 1hi 1iq 1jy 1lh;17m 17y 1aa 1jw;55 1fv 1ga 1hs 1i9 1mm;1aa 1jw;em 1ao;139 14d 15l 15r 1m4 1o0 1ob;6o 1kn 1ol;13l 1l4 1l5;h6 13y 165 1mh;h6 13y 165;13 ca 1oi;13t 13y 16s 18r 1ia 1j2 1mv;y 7c 1bq 1lx 1m4 1mm;k 7h 137 16j 18o 1c0 1f9 1fk 1fl 1gk 1if;h6 13y 165 1j2 1mh 1om;5b hg 13r 15g 1ny;66 6a 8k 1mj 1ny;16j 18o 1fl 1if;k m 7h 1co 1f9 1if 1nr;8p 155 177 19s 1ak 1fw 1hu 1ik 1io 1lc;9n 9o fo 140 15y 16j 173 17n 18o 1a9 1be 1bf 1ca 1fk 1fl 1h5 1ho 1hp 1hr 1jz 1k5 1n7 1nf;gq 137 16j 18o 1fk 1fl 1n7;29 13d 1aj 1kh 1oo;bg 14n 16v 177 19s 1ak 1e1 1io 1lc;bg 14n 177 1io;171 19b;9w 1p7;15x 171;13 1g 79 1aj;177 1ak 1bx 1io 1lv 1o8;55 15x 171;177 1bx 1io 1o8;1ir 1n0;8p 155 15m 177 1fw;132 1ai;r ek 18e 190;hg 13r 15g 18p 1k8 1lw 1n1 1o4 1ox;1b4 1eq 1ev 1kn 1oo;bg 14n 177;12q 12w 12z 130 131 13r 144 14w 15t 167 181 188 18u 18x 19o 1b2 1bb 1bg 1bj 1br 1c1 1cb 1cf 1cp 1d3 1d4 1e0 1fb 1fm 1fz 1gj 1gu 1hi 1if 1im 1in 1j5 1k1 1k6 1k8 1n0 1ne 1nw 1o2;x al;7m 13r 160 195 196 1b2 1cb 1fs 1gj 1hi 1in 1kd 1o2;55 151 17p;130 13r 18u 1cf 1gj 1hi 1if 1in 1n0 1o2;15x 1ga;2h 3n 55 56;130 13r 14f 16u 181 18x 19o 1cb 1cf 1dy 1e0 1fb 1gj 1gu 1hi 1in 1k8 1me 1n0 1ne 1o2;55 e2 13g 15x 17p 1ga;55 13g 17p;55 15x 17p 1ga;1ea 1eg 1f3 1ky 1m5;55 15x 16v 17p 1ga;55 16v 17p;1j8 1ow;12q 130 1cb 1e0 1gj 1hi 1in 1n0 1n6 1ne 1o2;15x 171 19b;13 1g 5o 79 1aj 1cy 1mk;1ik;13 1g 79 1oo;133 134 1cy 1oq;af 133 1ag 1nm 1oq;bg 13w 16u 19w 1ek 1he 1js 1lh;179 1ik 1io 1ji;y ek gq hg 13w 14m 17o 1ia 1lh 1n6 1p3;13 29 7h 13w 14r 16u 17o 18o 19w 1cf 1d8 1f9 1lh 1n0 1ow;13w 17o 1cf 1ia 1lh 1n0;ek 1p3;13s 13w 16u 17o 18o 1cf 1fb 1lh 1n0;160 195 196 1me;12w 16o 19q 19r 1b0 1hi 1j5 1k6 1ni 1ns;b 66 6b ek 1mi 1p3;7h 12r 13r 13s 153 15h 16u 18u 19o 1ce 1cf 1f9 1fb 1gt 1h0 1h2 1if 1in 1k2 1k8 1kx 1ld 1n2;12w 16o 1b0 1j5 1k6;13r 13s 19o 1cf 1gt 1h0 1in 1k2 1kx 1ld;b ah as aw ek 1mm 1p3;18x 1fb 1l1 1li 1lj 1n0 1ne 1ow;7m 1ds 1fs 1ft;26 1fj 1hv;26 12u 1fj 1hv;r aw ek 1eu 1ev 1j3 1p3;1eu 1ev 1fa 1j3 1ow;18x 1cu 1dy 1l1 1m0 1mx 1ne;7m 1fs;7m 1ds 1fs;aw 1eu 1j3 1p3;19w 1lh 1n0;as 12s 13u 147 148 15u 16j 1id 1k8 1n7;17h 1g3 1kl 1lq 1m1 1nv 1od;as 12s 13u 147 148 15u 17q 1id 1k8 1n7;17h 1nv;15k 1o5;13e 13p 18i 1au 1cn 1lm;15k;6e 12r 138 145 16y 1cz 1dq 1ef 1j1 1k4 1n6 1oa;15t 160 167;160 17z;150 1in;c1 d2 142 18m 18q 18v 1a7 1aq 1ki 1lt 1m0 1nl;b r 6u 8k ek fo 13b 157 166 16z 1a2 1gn 1jx 1oq 1p3;b ek 166 16z 1gn 1p3;13b 1mu;b ek 1a2 1ai 1p3;16o 1bx 1bz 1jx 1nx 1oq;1eq 1gw 1kn;c1 d2 142 18q 1bx 1ki 1lt 1m0 1nl;14e 1ah;6m 7c 15k 181 1g5;6m 1bn 1bo;15k 181 1fy;18b 18c;1d9 1da 1gj;12r 14j;15k 16y 17g 17s 1c3 1c4 1f6 1lk;16z 17s 1f6 1gn;12r 15k;1jo 1l8;16a 1f6;17s 1a5 1c4;17s 1es;14j 179 17j;17s 1c4 1f6 1gn;9w 1f6;1em;1a 12r 14j 15k;1cd 1ef 1fe;12p 12r 178 17s 1dj 1g6 1nq;16a 1g6;13s 1bb 1cp 1k8 1kq 1lh;13s 16u 18n 1bb;13s 18o 1bb 1cp 1kq;1cp 1lh;13s 1bb 1k8 1lw;13r 15g;18p 1bb 1li;1f5 1gz;wa 12y 18k 18o 1jl;ek 13b 1fn 1oq 1p3;1fn;143 1cj;b w ek;9m 14j 15c 170 1ad 1fe 1gk 1k3 1kb;14j 15c 160 17d 1ap 1ju;18 27 5b 6u af g6 1mo 1nd 1no 1oq;b w 9m 1p3;14j 160 16c 17b 1ga 1gc 1jk 1mz 1oa;12r 1oa;as 16x 1g3;160 1me 1nx;7d ek 1mi;12 1bn 1bo 1fg 1hh 1hi 1kd;1bo 1nw;7h 13u 18f 1bb 1by 1co 1hn 1if 1k8 1o2;7h 18f 18o 1by 1gu 1hn 1k8 1o2;13 79;3 12n 1aj;141 1b0 1d3 1d5 1i7;b ek;7h 1by 1h0 1o2;7h 18f 1by 1o2;141 1m2;7h 1by 1gu 1k8;12o 13u 18n 1bb 1if 1k8 1m7;13 5o 79 1an;13l 191 193;12o 13u 18n 1bb 1k8;149 1bq 1c9;12o 13u 18n 1bb;ah 13r 15g;1il 1ip;12o 1bb 1k8;1bb;149 1c9;7h 13u 1bb;1dv 1dw 1e2;1bb 1if;14a 1fg;r y 190;1et;13 29 8j 12o 13q 1og;13r 15g 164 1gf 1gk;y 190;1bk 1cv 1nt;15e 18b 19a;27 5b 6u ab;r 190 1fq;n 135;ab 14u 1ag 1dd 1i2;x em 1p2;x em;17l 17v 19c 1hx 1kv;13 79 al;17l 17v 1eu 1ev 1j3 1kv;17l 17v 19c 1hx;17l 17v 19c 1fy 1hx;17l 17v 19c;1eu 1ev 1j3;1gt 1h0 1k2 1kx 1ld;14a 1d2 1is;57 1dd;1k2 1kx 1ld;1gt 1k2 1kx 1ld;19p 1as 1dd 1jp;1gt 1h0 1kx 1ld;1gt 1kx 1ld;18s 19d;6u 1l7 1mt 1mw;b 1cw;1d2 1is;j bg 13k 16o 1iz 1jc 1mf;a6 13x 1bq 1mt 1nn;8k fo 14e 1b9 1p3;6u 1ot;0 5 8 ah f4 1n9;6f 1bh 1ed;al 18l 1fp;7c ek gq 1p3;13r 19o 1f9 1gt 1h0 1kx 1ld;1g 79 em 19d 1oo;15f 1a3 1ar 1dl 1os;al 1fp;13j 1f1 1l5;13r 15g 18l 1gk;15f 1a3;a6 19j 1i1;13k 1iz 1jd;9w 1kw 1ou 1p7;w y ek;7h 1a6 1al 1gk 1hb;9w 1ou;1k1 1k8;1cf 1hh 1hi;16m 1eu 1ev 1j3;35 19c 1jg 1me;x a3 al;1ka 1kq;y 1cf;ft 1b4;x 14 18 27 5b 6u em 13f 1ag;12o 13u 163 1bb 1h8 1if 1k8 1km;163 1bb 1h8 1k8 1km;35 13r 1hm 1jg;12o 13u 163 1gq 1id 1jh 1k8 1km 1lw;13h 16o 1c4 1f9 1md;hg 1p3;b 13 ek 1b4 1oi;1bb 1k8;gq 16i 16j 1dq 1mc;62 1b4;163 1k8 1km;fn 1p3;35 14f 16s 1f6 1hm 1jg;5f 5s cb cc ck cs ga 160 1f5 1gq 1k7;1a7 1a8 1ar 1dg 1f5 1g4 1gq 1hu 1id 1jj 1k7 1ka 1ki 1nx;go 1oi;35 14f 16s 17s 1f6 1hm 1jg;35 14f 1hm 1jg;15p 19x 1bv 1dk 1dx 1lp;1dr 1ep 1kg 1l3;7h 1bb 1if;137 16j 19v 1gv 1ku;29 8j 172;5o 156 1b4 1m6;1y 1dh 1ed 1eh;b 18 ab 1ag 1oq;6e 137 17n 1bb 1if 1le 1m9;68 69 17i 1b8;5s 1ar 1f8 1ia;16s 1f6;7h 1f9 1fi 1h0 1jn 1nr 1ow;7h 9m 1a0 1fe 1iw 1ow;b w ek 1iw 1mm;1es 1f6;14l 1fd;dg 15z 18m 1e6 1mf;18w 199 1fd 1hw;27 g6 1fq 1mo;dg 15z 18m 1e6 1hz 1mf;16m 184 1b7;1bb 1cf;1hy 1hz;15z 18m 1mf;as ek 1ml;15z 1mf;b 8k fo 1p3;138 13z 16r 16y 17n 17r 17x 1dq 1e4 1fa 1ib 1j1 1lb 1ly 1mb 1mc 1n3;6e 7h as ek 1bb 1if;8k fo 14s 1b9 1df;12r 16d 1dq 1f6 1ly;12r 16d 1f6 1fu;1cq 1fd;x al em;8v 1e8 1ed;3g 17f 1mr 1ow;b ab bo 17f 18e 190 1ow;1e8 1ed;6e 6f 1bh;b bo 18e 190;w ah f4;1bh;b bo 18e;2 4 6 w ah f4;4 6 7 f4 1mn;6f 1bh;1ad 1l9;1bh 1ed;1ef 1gm;b ek 1p3;1ef 1gm 1kz;1cu 1ef 1gm 1kz;b 1p3;1t 18g 19j 1i0 1kc;15a 15n 1by 1ei;18f 1dp;1t 15n 19e 1by 1ei;a6 17f 18h 19j 1ag 1fe 1i1 1on;19e 1el;15n 1by 1ei;18 1ag 1fe 1oq 1ow;18f 1by;17f 1c9 1mt;1ga 1gb 1or;17f 1c8;1ma;af 1ag 1fe;b x 6u al bo em fl 17f 190 1of;b bo 17f 190 1of;17f 1of;ab fl 14u 1ag;5o 12o 16e 1ia;13g 15n 160 161 1ak 1ei 1ga 1n5 1op;as ek 169 17e 1by 1l3 1ml;13g 160 161 1ak 1ei 1ga 1n5;13w 1ia;aw 1mi 1p3;aw 1gk 1hd;14j 160 17d 1gc;12r;6u af em g6 1ag 1cg 1mo 1no;14j 160 1gc 1gk;1a7 1g4 1iu 1k9 1n5 1op 1or;14h 1is 1it 1je;af fo;1a7 1g4 1iu 1k9 1n5 1op;27 af em g6 12m 1al 1cg 1d7 1ec 1ff 1mo;7c af 1ei 1mj;17k 1cr 1jh;16h 1gg 1gh 1ki;5b ab af bo 1ag;13g 17p 1ga 1n4 1n5;16h 1gh;18e 190;1ga 1n4 1n5;16w 198;14y 17b 1np;b 27 as ek 16j 19w 1mm 1oq 1p3;2k 2l;160 161;r ek 1bd 1eu 1ev 1fa 1j3 1l3 1p3;1bd 1fa 1ow;7m 18x 1cu 1dy 1fa 1l1 1m0 1mx;1bd 1e9 1fa 1ow;18x 1dy 1fa 1l1;as ek;1m1 1nv;19t 1ak 1ei 1ga 1iv 1n4;16e 1hi 1ia 1n5;ci 138 1fa 1j1;16e 18y 19t 1ak 1ei 1ga 1n5;15n 1ei;175 1eo;18 1ag;18 6u em 1ag 1no;aw 1bd 1hd;12y 13n 187 1bd 1bj 1gt 1j8;aw 1bd 1hd 1j9;12y 1bd 1j8;1a7 1do 1j4 1k9 1kj;af 12m 136 1al 1ff 1fr;7c 1ft 1g0 1mj 1ml;b 9m at ek 1h7;1h3 1h7 1kj;1ct;18d 1m6;7c 1mj;18 em;3u fm 175 19k 1h2;1do 1ft 1g0 1h4 1kj;138 13z 168 16y 1c5 1dq 1fh 1lb;1a7 1ia 1j6;1a7 1ft 1g0 1j6;138 1a7;1do 1ft 1g0 1kj;138 13z 168 16y 1b3 1c5 1dq 1fh;1ft 1g0;1b3 1c5 1hj;kc u5;ab ek 1ef 1fe 1p3;12 13o 1bg 1e5 1fj 1hk;12 1bg 1e5 1fj 1hk;kc u5 1aw 1dx;18z 1i4 1jj;0 ek 1ef 1fe;13o 1bg 1e5 1en 1jf 1l6 1nz;1a2 1dc 1lu;0 x 5b al em 1c6 1mq 1p5;14z 15w 16g 1a2 1c2 1c6 1dc 1h2 1ki 1lu 1mq 1nz 1p5;44 16k 19u 1gi;17f 18g 1fe 1ks 1ky;b ab bo 17f 18e 190 1fe;u5 1fj 1ma;m 1ma;17f 1fe 1ks 1ky;d6 1ma;16g 1jj;1at 1h0;9m ek 1el 1f1 1p3;17u 1o1;17c 1oa;16z 1a7 1g4 1k9 1ki;7c af ek 1df 1e6 1mm;k af 1c4 1cj 1df 1e6 1f9 1fu 1h2;6u em 13f 1oq;0 r ef 19n 19y 1mn 1na 1p3;19g 1fo 1ok;16s 19i 1af 1ay 1gf 1gk 1ok;r 194 1p3;1a7 1k9 1ki;19g 1ok;16s 1af 1ay 1gf;1df 1e6;5o 12w 16k 16o 1ia 1ns;14p 1nj;159 1ch 1cj;12t 1af 1e3 1fo 1gf 1gk;0 9m 1el 1fo;15b 1az;18a 1mc;5b 6o;159 18e;152 16h 1ei;1af 1e3 1gk;159 1ch 1cj 1if 1ih;138 1af 1e3;x em 14s 1cg 1nd;133 14p 1fc 1ng 1nj 1ou;bb 1ga;55 17p;1fw 1ia;79 go;em hg 13r 15g 1cs 1eq 1gw 1kn;3n bg ch et ha 1kf;1cs 1gw;bg et;8a c1 d2;b w ek fo 1mm 1p3;55 e2 132 13g 17p 1ei 1ga;1cs 1eq 1gw 1kn 1oo;bg d2 et;1cq 1cs 1eq 1gw 1kn 1kt 1oo;3n bg d2 et;fo 1fd;1 b 5b 6u ek fo 1fd 1mm 1nk 1p3;1 b ek 1fd 1mm 1p3;55 e2 13g 17p 1ei 1ga;b ek fo 1fd 1p3;55 e2 13g 17p 1ei 1ga 1in 1n0 1o2;55 e2 13g 1ei;18 27 6u af em g6 14p 1mo 1nm 1ot;13 1g 79;15x 1g8;17p 1dm 1fw 1ka 1kf 1n5 1op;29 em 1eq 1kn;27 62 79 ab em g6 1eq 1kn 1mo;55 17p 19l;14n 177;55 171 19b 19l;16 15x 16e 1ev 1j2 1j3;b w hg 1fd;bg 1fw 1ka 1n5;27 em g6 1mo;as 138 14j 14y 17b 1ao 1ef 1ej 1gc 1oj;ek 1ga 1p3;6b 1mi 1p3;1cj;5b em;9c 9g;bf v3;qw 1q9 1y5 1zp 20b 21w 24n;a1 bf;4z 23q 23s 248;hz lu oy oz y6 10g 119 21b;20f 20w 20x 23q 23s;hz lu oy oz y6 10g 119 1rz 1t4 21b;1tr 1vb 1zv 217 21o 22b;1s2 1vb 21o;1qu 1zf;38 3i;1tr 1vb;1qa 21k 262;1uh 228 229;1pz 1zi;af 21p;c8 1t8 26c;je mr pd v3 xb xl 21b;7o 7p 7s 7u 1z7 1z8;ai 1q7 1ui 1uo 1w1 1x2 1zn 21g 21h 243 24c 25l;21b;1q7 1ui 1z8 1zn;1sx 1sy 1vu 1vx 1zv 206 212 214 22o 22p;1sw 1wt 1zh 22o;7p 26b;3i 3s 48;km us vk zi 10t 124;7p 7s 7u 1rh 26c;km us vk zi 124 26c;je mr v3 xb 11o;38 3i 3s 48 i9 m3 1xn 20u;jg kn kv nu ob oc oj pj rj sf w1 wy 10h 110 11z 1pm 1pn 1qq 1so 1ux 1v1 1va 1wb 1wg 1wr 1x0 1xw 1yb 1yc 1z6 1zr 200 20c 20i 20t 22z 23n 24b 24s 25r 268;i9 m3 tu tw xk zy 1yc;1u7;1u6 1uk 1wy;1pf 1ra 1sp 1th 1yv 200 247;xk 1yp 1zf 24k;1pf 1ra 1sp 1w6 200;1ra 1w6;38 3i 20u;i4 v3 xb 11o 1zv 25w;3s 1q2 1qk 23g;1tg 1ut 254 255;1 1q3 1ra 1w6 1y4 1yv 247;4z 23s 248;49 4a n4 p2 p9 tw v2 v4 xz;1pi 1zv 22i 25w;1y4 256 264;1zv 25w;3i 48;1ta 1v7 224;1ra 1w6 247;p2 xz;a4 1z7;xw 1pt 1qo 1sb 1wk 1z6 23k 23u;7s 1z7;1sa 1ze;3i 7o 7p 7s 7u 250 26b;oc 1pq 1q6 1rz 1so 1t4 1tc 1td 1ug 1w2 21b 221 23y 24b 251 26d;23m 25a;1pk 1q8 1qx 1s5 1sf 1t3 1vt 1w8 1zg 22z 25r;7o 7p 7s dn e8 ff 1xm 26b;kn m9 nu oc rj ve vi wy 1qq 1sa 1ug 22q 24b 266;50 20u;1pd 1pe 1pg 1ph 1ry;7m oj sm 110 1w5 1y2 1yb 1zl 1zt;3i 48 7o 7p 7s 7u dn fc ff gj 1z7 26b;1qv 1tc 1w2 25a;1s5 1tc 1w2;1tc 1w2;gj 1z1 21j 26b;oj sm 110 1yb;oj sm 1yb;to tw 1wx 22w;3i 7p 7s 26b;1rz 1t4 1tc 210 211;pp ur 11c 1r0;1pv 1zz 226;pp 11c;ig kw ur;xl xr y2 1ul 1um 1x3 26c;b 1b 3s e5 1q2 1ql 1xy;59 vr 1q6 1so 1ug 1yr 1zv 204 23f;xl xr y2;b 1b 3s e5 1q2 1ql 1ul 1xy;59 vr 1q6 1so 1ug 1w2 1yr 1zv 204 23f;1ul 1x3 25i;mp wm 109;bm vv 1z3 208 253;1r8 1yl 20s;1pp 1s1 1ut 1vi 1w3 1wv 1xb 1xc 22r 249 257 258;7p 7s ff 1sr 20g 26b;1s6 1s7 1s9;np ul 1r7 20h;mk 1u5 1ww 22f;qx 1sr 1tl 1ze 22m;38 3i 48;js 1qs 1sa;bs dg 1se 23j;1ug 228;o3 wx y6;3s 48;1zr 1zs;ln 20n;1b js mq w4 1qe 1rn 1t0 1t2 20u;38 7s fc ff 26b;q1 y8 1ug 1uh 20i 20r 228 23a 23f 24e 25a 266;4z 248;jh q6;3 1ug 1uh;e5 1q8 1vp 1w8 1we 1xk 23r;1ug 1uh 20r 23b 23f 266;hz o3 oa wx y6 1po 21b;1uy 23q;1qg 1ts 1wq;hz o3 oa wx y6;22h 22j;1wa 1y9;250;1zq;1qc 23g;1s2 1vb 1w2 21o;1qu 1z1;1v6 22x;20k 233 235;1vc 1xv;1wq 21v 269;1pu 1sf 1ub 1ut 1zv 20t 21x 22u;5x 1wh;ar 1pr 1vl 20u 240;4j 1t2 24a;7p 7s 26b 26c;kn nu v5 ve vi;23q 23s;jk ns w6;fc ff 21p;oc oe ro;9p 1qc 23g;1z1 1zf 22w;1up 23n;1tr 1up;1uu 23w;1wq 23g;hz l3 o3 vz wx y6 z1;35 1r6 1u6 21f;hz j0 l3 y6 z1 119;26b 26c;1wi 1xa 20j;1pz 1ww;3i 26b 26c;1ro 237 23o;83 gk 1sl 1t5 1v1 1zx 22b 22n 25h;eo 26b;35 1pz 1sm 1ze 21f;35 a0 1sm 1ze 21f;84 1z8;gk gl lg mo rm up ws 10p 1qb;b 4z 261;7h y8 1s3 1uh 1zi 20r 25a;48 be fc ff 24y;38 3i 48 1rn;cm 1ps 1x4 228 229 232;7h 1uh 20r 25a;ff 21p;1up 1uq 1x6 228;107 1ua;1up 1uq 1x6;1v5 23v 25k;dg t5 1rj 1sv 1ua 1uf 1xz 1yj;n9 1vi 24t;ky lz 1pt 1rk 1tt 1tu 1uw 1y3 230 23u;cm 228;94 a4 1z7;jd lz mj xw 1pt 1rw 1tt 1tu 1uw 1y3 230 23k;2f 7s;1xq 1ze;b 50 ar 1yl;8v 1yl;3i 7s be 1rh 23v 24f;1xd 25a;1xi 23v;b ar;5x 8v 1wh 1yl;3i be 1rh;2 4 6 ff 1tm;4 6 7 1tm 25f;be 1rh;1wh 1yl;20m 241 24o;1r4 20m 241 24o;en 26c;7p eo 1rn 26b;1vf 21v;1rn 1ti 1vf 21v 23g;1un 1vf 21v;b 3i be 1rh;q6 r1 uz;1wp 203;1wq 1x1 1xe 21u;1ud 23e;1rv 1uj 20a 21z 220 221 225;38 3i 3s 7o 7p 7s 7u a4;l1 tf ug zc 10n 11p 11x 1q3 1w0;ug zc 11p 11x 1w0;j7 wz;eo 1xm 26b;1qr 1su 207 20e;20e 21c;oh x8 xs y9 10l 11w;7o 7p 7s 7u 1ul 1z8;1q3 1tq 1w0 233 246 247;22s 23d 254 255;7o 7s 7u;b 1e e5 25u;1sj 1t6 1w9 20z 236;0 7p fc ff 26b;0 1s0 1zy 20v;be e5 20u;1zk 1zv 252 256 264;1pe 1sq;ka mt 25p;1ur 1us 1vo 222;oj sm 1r2 1w5 1yb 1zl;1pe 1pg 1ry 1zv;oj 1w5 1yb;to 1wx;ky u2 1wc;b 3i 1rn 1ti;7p eo 26b 26c;1pp 1u2 1y1 21j;1pp 1u2;1ut 1v8 1v9 258;1e 7s 7u 1ul 20k 25u;jd mb rk vu 1wc;1p8 1q1 1r0 1rf 1sa 1vs 1wj 1zu 21e 21l 234 24j 260;0 b 1e 3s 50 7u;1pw 1v2 1xt 1z5 24j;38 3s 7u;iz 1q1 1ry 21e;1yn 24l;215 21u 23z;1pc 1s5 1uc 21y 24r;1ry 1yn 24l;82 23q;7p 7s 7u gj 26b;1t0 1zc;nj oh uo 10l;2f 7o 7p 7s 1rb 1rc 1re;1pz 1x7 1xq 1yi 1zi 1zu 21l;0 41 eg gj 1rp 21s 263;in m4 qk va w3;eg gj 24z;b e5 1ql 1t2;in m4 qk va;im ru un we wv;in pc sy va w3;0 3s gj 20l;1qy 1s0 219;be 20u;v 1vr 1ye 20d;1tf 1yn 22t 259 26d;270 2fc 2ij 2jy 2ko 2ln 2nn;8y 270 271 2ko 2kp 2ln 2nn;2bx 2fp;282 285 28x 2be 2c0 2jc 2lx 2md;28q 28y 2ac 2b3;2ac 2b3 2e4 2gg 2is;t 9d 2fg;27g 2nc 2nj;ak 27g 2nc 2nj;7f f5;28f 2c3 2od;3f 40 67;117 2db 2hz 2l5;ae 2br;28d 28o 2bh 2bi 2bk 2jx 2lp;3i 67 aj 2g6;9n 280 2gl 2hu 2jh 2l0 2lm 2ny;28o 2bi 2lp;gq h8 2gl 2ny;28c 28p 28q 2aq 2ar 2fl 2lp 2lq;ak 2nd;2n2 2oc 2od;2bh 2e5 2lp;28o 2bi 2my;3i 7j f5 2az;n3 za zh 129 2dj;fr 2ax 2de;2dx 2i8;3i 2az;zh 2a3 2dj 2j5;278 284 2ao 2ck 2d2 2f2 2ge 2i1 2iw 2kg 2kz 2mf 2ms 2o0;2au 2ds 2jo 2jy 2m2;dl 27z 28q 292 29e 2dx 2lp 2nk;292 29e 2dx 2na 2nk;2fg 2jv 2kf 2n6 2ol 2oo;28o 2c1 2gp 2my;2jl 2og;1 27z 29e 2br 2dx;28q 2ji 2mz;79 2oc 2od 2ok;26l 2c3 2ll 2m2 2m3;79 bo fs g6 2a9 2fd;2fe 2gs 2o6;2ay 2i8 2ne;27b 27f 2f1 2ft 2m5;67 2g6;27f 2fu 2i8;3i 67 7f fr 26n 26x 2de 2m6;26n 29w 2bz 2d6 2ge 2j7 2jc 2kg 2m6 2nw;7f f5 gq h8;7k 283 2du 2e3 2jc;fq 2a1;3i 4c 7f fr 2de;26y 29w 2ao 2ba 2bz 2d2 2hj 2hk 2i1 2j6 2ja;277 28w 2bb 2id 2mb 2mf 2n3 2ng;29w 2ao 2bz 2d2 2hj 2hk 2i1 2j6 2ja;277 28w 2bb 2id 2mb 2mf 2n3;26p 26t 28k 28l 2dv 2dw;7m 27o 2e8 2f0 2gx 2j4 2jd 2je 2jf 2kz 2nz;7m 27o 2e8 2f0 2gx 2j4 2jd 2je 2jf 2kz;26o 26p 26t 28l 28m 2dv 2dw;28g 2ax 2fr 2ll;27o 2e8 2f0 2j4 2kz;3i 67 7f fr 2de;26x 2aw 2jc;2b2 2g6 2lb;2eg 2h2 2o8;2jw 2jx 2jy 2jz 2lp;1u 8p 9d ak g6 2ir;26n 29w 2aw 2ct 2em 2ep 2hr 2ip;1u 8p 9d ak;26n 2aw 2ct 2hr;2jx 2jz 2lp;2e1 2e2;21 29c 2df;27j 27q 2ca 2da 2jg;2dl 2oj;26u 26z 2ct 2fw;26z 2ct;26k 283 2jc;2g8 2ga 2gb;273 27x 2i8 2np 2oi;27x 2i8 2np;2g8 2gb;7f fr 2de;7h 27t 29w 2cv 2cw 2ik 2lk 2ms 2nv;7h 27t 2cv 2cw 2hh 2ms 2nv;7h 27t 2cv 2ms 2nv;2bc 2bl 2ed 2of;2oc 2od;26k 26m 26w 2be;27r 2f8 2g1;26k 26m;27d 2c4;26z 2ic 2o3;2ac 2b3 2e4 2ge;2ac 2b3 2ge;2fr 2ll;2ac 2b3;2hj 2hk 2hl;9y 2ev 2j1;2dh 2hj 2hk;2hj 2hk;27m 28q 28w 2f5 2hv 2iv;a7 2ad 2at 2f8 2g1 2j3 2l9;fq 2l1;ab ae 27l;2bd 2lu 2lv 2m8 2od;27l 2dj 2hj 2hk 2j6;27l 2cq;2bx 2op;2bz 2d6 2ix 2iz 2j6 2j7;2bz 2d6 2j7;7f 7g f5;28h 2nt;26k 26m 2bp 2by 2kt;35 2dk 2ht 2j6;79 2nt;26w 2be 2bp 2by 2c9 2nr;7f f5 fr;299 2ls;2cu 2f5;28b 2c2 2c5 2e0 2g5 2n4 2oe;35 2bn 2fu 2ht;28b 2bq 2c2 2c5 2g3;35 2fu 2ht;26h 2ah 2ai 2c2;1u fs;6e 2hz 2i0 2ic 2ky 2o3 2o4;7h 27t 295 2a4 2h4 2nv;7h 27t 2ba;7f 7j f5;27i 2b1 2kw;bo g6;dg k1 104 29n 2b0 2er 2js;79 2bf 2lw 2od;2d6 2j7;6e 2he 2ic;2a8 2eu 2f1 2ld;6e 2f9 2g6;27f 281 29s 2eu 2f1 2fu 2hz 2jr 2ld;b ab er;2fb;bo 2a1 2az 2nv;3a 2nv;27k 2ev 2j1;ab er;fq 2l1 2l3;2 4 6 4c 2kn;4 6 7 2as 2kn;fq 2l3;2fb 2l1;5v 2j2 2ju;3a fq 2ns;2av 2bw 2et 2j3;294 2br 2lj;2lj;er 2bw 2et 2fa 2j3 2kl;6u bo 2a2 2az;bo 2az;8p g6 2g0 2k3 2la;2cv 2cw 2lk;2a2 2ad 2g1;28q 2kq 2kr;72 2cy 2g3 2g4 2me;27z 28q 29q 2br 2go 2gs 2kj;27z 28q 2br 2go 2gs;298 2g3 2g4;2ax 2hd;27x 27y 2i8;27x 2i8;2hd 2ho;hn 29a 29b 2eo 2es 2iv 2ji 2jl 2jm;27z 2br 2if 2ig 2ii 2iq;2an 2gn 2jw;2ag 2ak 2al 2am 2an 2gq 2gr;27z 2br 2if 2ig 2iq;288 289 2cg 2ch;0 29u 2hc;2hb 2hp;ak bo fs;28q 2gs 2ki;ka mt 2l2;26p 2dv 2dw;2dv 2dw;2e1 2e2 2g3 2g4;ae 2nd;27o 29j 2dm 2dn 2e8 2f0 2j4 2k5;26p 26t 2dw;2dn 2f0 2k5;c 1u ak fs 2fi;7f 7j f5 fr 2de;27a 2ci 2cj 2k3 2k4 2oa 2ob;27a 2cj 2k4 2oa 2ob;2lz 2m0 2m4 2mh;2jl 2jm 2mh 2mi;2an 2li;2jl 2mh;2gx 2h0;2k3 2la;272 28i 2ej 2gk 2hw 2n0;273 27n 2cf 2di 2gu 2hq 2ih 2mn;28i 2ej 2gk 2n0;27n 28l 2cf 2di 2hq 2mn;2a2 2av 2ds 2g0;2g7 2jp 2jq;2mx 2n3;2g7 2jq;2g7 2i7 2jq;28i 2hx 2il;2ff 2l8 2np;2a5 2jl;3i 40 67 2a6;26i 28j 2ek 2gt 2l4;0 2k7 2mp 2mq;29v 2cc 2f6 2hd 2nf;c 8p 2fi;29v 2cc 2f6 2nf;29g 2fr 2kv 2nu 2o2;0 27l 2fa 2fq 2nf;2eb 2f6 2hd 2nf;29d 29u 2hn;bo 2nd;2az 2co;7x 26j 2hd 2nf;om yj 2p0 2qs 2r9 2re 34e 34m 35n 36h;34e 34m 35n 36h;2p0 2qs 2qv 2r9 2re 32g;3r 3x dd hs;s4 2zb;2yz 2z0 360;2q7 2rs 2sf 2th 2z2 35e 36d;wb 2q7 2rh 2th 329 35e;2ov 2rh 2sh 30i;2yr 35g 35j;dd 2wq;8b 2wq;gg 2sn 2vb;3e 4y fj 2sf 345;32n 32o;2pr 2ws 30r 32n 32o;2pr 2ub 341;2rt 2tv 2u8 2v2 2vn 33o;gf gg 2sl;fj 2pr 2uc 2zp 30l 32r 33c 33x 341 34a;fj 2pr 2uc 2zp 32r 33c 341 34a;2rt 2tv 2u8 2vn 33o;h9 2pr 2zp 341 34a;2rs 2rt 2tu 2tv 2u6 33c 33d 33m 33n 36a 36c;362 364;2tp 2tv 33o;k6 s3 vn 103 2un 2wj;2rs 2rt 2tg 2vn 33c 33m 36a;2sm 2wk;2tf 2uz 2xo 2zz;2pa 2pv 2qc 2qr 2rj 2so 2vm 30u 31j 31x 33e 33w 33z 340 34q 354;2t1 2tw 2vj 2x8 317 31a 32x;2pm 2r3 2rg 2uz 2x3 2zz 32w 36d;2pm 2uz 2x3 2zz;gg 33j;31e 31p;1 2rg 2uz 2vb 2x3 32w;2qw 2rs 2tg 33q 36a;7b 320 362 364;2tj 2to 2u2 2zg 34h;2r7 2tn 2ug 34g;2rs 36d;3r 8z bo g6 gg 33j;2oy 2pl 2ys 2zf 34v;2uf 33y;3l 3r 2ot 2pc 2pj 2ps 2pt 2qv 2wk 34u;2ot 2pc 2ps 2pz 2qv 2vl 2wn 31j 32g 34s 35h;3r 3x dd h9;2p5 2qv 2tm 2xb 32g;3m 3x 2sa 2sn 2wk;2pa 2py 2rj 307 30b 30u 32m 335 34s;2ou 2oz 2rd 2um 2ux 310 31u;2pa 2rj 307 30b 30u 32m 335 34s;2ou 2oz 2rd 2ux 310 31u;2re 2uy 311 31y;3m 3x 2wk;2pa 2rj 307 30b 32m 335;2pe 2rf 2tx 2x2;d6 2pw 2qc 2xy 2yj 2zr 324 32h 32i 32j 33w;2pw 2qc 2xy 2yj 2zr 324 32h 32i 32j 33w;2pe 2rf 2tx 2va 2x2;2r6 2sm 2tj 2zg;2qc 2xy 2yj 324 33w;3l 3r 2wk;2pt 2qv 2tt 32g;33y;qr si uv 31t;2qj 33y;qr si;1i 8z 2yz;2tv 318 34n 36o 36p;2p9 2ps 2t4 2tt 30h;2tv 318 36o 36p;2p9 2ps 2t4 2tt 2v6 30h;2p2 2po 2vt 2wo 300 32l;2vx 2x0;3r 2ps 2t4 34t;2ps 2t4 34t;2tr 2ts;2qn 2sc 2vr 2xc 2xf 2xl 35k;2qn 2vr 2xf 35k;7h 2pi 2pq 2py 2sw 2sy 2vo 32m 347 354;7h 2pi 2pq 2py 2sw 32m 347 354;7h 2pi 2pq 2py 2sw 32m 354;2ux 2uy 2y3 31r 31u;2p0 2p8 2su 2vh;2p1 2wp;2qi 323;2p8 2su;2t4 30y;2z4 32f;2q7 2ra 2th 30o 35e;2ov 2q7 2sh 2th 35e;2th 35e;2tj 2zg 2zh;2ov 2th;307 32m;a9 2ze;2s7 307 32m;2pm 307;2wr 31g 323 33t 342;2pk 2rd 2rj 2vz 2ym 31h 36a;fa 2pg 2zj 328;2rv 2wl;2p4 2pg 328;7b 2v9 34b 34i 364;gu 2p3 2ph 2rj 307 32m 34d;2v9 34b;2p3 2sn 2wq;2x4 2zl;2qf 2rl 2rp 2vl 2wn 35h;2tj 2zg;320 362 369;2p8 2q9 2su 358;2sa 2wk;2rj 2y1 30k 340;7b 369;2p0 2p8 2q9 2vg;48 dd 2wk;2vs 2vu;2yw 2yx;2vy;6p 2sa 2wk;2xd 2xe 2y1 2zi 30k 340;2r4 2tm 2v4 2vf 2vi 2vk;2xd 2xe 2y1 2zi 30k;63 7b 369;2q3 2tb 2v3 2v4 2v5 33r 35r;1i gf gg;6e 2ww 303 304 305 30r 30s 30t;7h 2pq 2wc 2z5 2z6 333;7h 2pq 2wm 2z5 2z6 32m;2sn;7h 2pq 32m;dd 2se;2rl 2vl 2wn 35h;2ti 2ua 2y0 364;a9 2qd 30w;bo g6 33j;dg tj 106 2s8 2t8 2yn 339;2vl 2wn 35h;6e 302;sg so 2ow;sw 113;ie iv k0 k3 s7 so ta 2zi 330;2yq;u c0 2pq 32y;a9 2rx 2y2;dt 32u;u c0 32y;2 4 6 4f 2sn 36t;4 6 7 2sj 36t;32u;u c0;2yq 32u;w 1d 8z;2w0 321 334;e9 32u 365;2sq 2y5 31g;2vb 346;1x 48 dd 2y5 2yk 31g 33j 36u;u 6u c0 32y;8z bo gg 2zm;2zv 33v;2sw 347 348;323 32y;2qh 2rs 36d;2pb 2t9 2te 2tm 2z8;2rg 2vb 2vc 2xv 31d 33g 33q 36d;2rg 2vb 2vc 2xv 31d 33q 36d;2pb 2sr 2ss 2t9 2td 2te 2tm;2sm 301 30e;2qn 2vr 2xf 2xl 30g;2sm 30e;2qn 2vr 2xf;2y6 31e 31p 33p 33q;2rg 2vb 312 314 315;w 33j 35q;35q 35r 35s 35v 35y;2rg 2vb 312 314;2qy 2sp;0 30m 30n;0 30m;2wp 30m;33f 33q 36d;7f c0;ka sd 344;2x2 32z 33u;h9 2wj;31e 31p 32m;5i fa;2px 2qc 2qe 2s5 2s6 2wc 2xy 324;2rf 2x2;2ve 33q 36d;6s gg;2wc 36k;w 1i gg hq 2yz;3y 2sa 2sm 2wj 2wk;2ox 2pf 2w1 30f 366 367;2sa 2sm 2wk;2ox 2pf 30f 366;2y6 31e 31p 34p;sn uk 11m;6s 6u gg;2w2 2wc 36k;ui uk 12d;2os 2rq 2ue 2ya 2zo;dd gg;2pp 2wd 2wz 2xc 30j 313 31n 352;2pp 2rf 2wd 2wz 30j 352;2os 2rq 2ya 2zo;2sq 2x8 2zm 32y;u 7f c0;2ou 2tl 2tq;2q2 2q6;2yz 35q;2q2;2um 2up;2y6 31e 31p 331;3m 3x 2sf;2p7 2pn 2r3 2yb 2z1 31n;w 6u 8z;0 2uv 2uw 36f;pv sa 2vv 301;2y6 31p 331;2s0 2ta 2xx 361;0 2us 2yp 2za 35q;4f 2us 2yu 2zt 301;2ry 30c 30m;2wp;qg tr 2us 2yu 301;3bl 3c8 3ge 3hg 3ku;370 39n 39q 3i6 3lj 3m5;4h 9w c7;39i 3cf 3cm 3gq 3it 3lc;3cf 3cm 3lc;3g0 3jd;37d 3it;3hc 3kl;hw ji mw pe ub x3 zq;4h 7p 81 3g6 3g7;ai 382 3bq 3br 3bv 3da 3gk 3ic 3ly;382 3bq 3br 3da 3g6 3gk;az b0 36v 383 3ae 3j0;3a5;382 3bq 3br 3bv 3da 3g6 3g7 3gk;382 3br 3bv 3da 3gk;dn 3ca 3cc 3k7;mw mx p0;jb km ut vl 10d 126;4h 7p 81 38h;jb km ut;38q 393 3a8 3ah 3aw 3ax 3cz 3df 3gq 3kw 3ky;3i 3k bw ia 3gv;ku v6 10i 375 37e 37m 38o 39x 3ak 3bh 3bp 3by 3c2 3cl 3d5 3dd 3dh 3dx 3ej 3fe 3hu 3i6 3j6 3jf 3k3 3k4 3kl 3lk 3lx 3md;3a8 3df 3ky;38n 3ah 3aw 3cz 3e3 3gq 3kr 3ky;t7 tx z7 10z 3j0;37p 3ah 3aw 3cz 3ky;38n 3ah 3kr 3ky;3aw 3gq;3bz 3fc;1 38n 3ah 3aw 3bc 3e3 3gq 3kr;4y cw dn 3k7;p1 tn tx xx xy 393 3jc;393 3gq;3aw 3gq 3ln;3gq 3ln;3dj 3fr 3ln 3mj;3dj 3fr 3kx 3ln 3mj;393 3ck 3h3 3kk;37o 3b1 3ds;hw ub 36v 3gq;387 3hr;3g7;hu qf tt 37a 3af 3jb;3g7 3kd;3i 3k;39a 39b 39x 3bo 3by 3d3 3d5 3e6 3e7 3ee 3f5 3i2 3it 3jy 3m8;3jg 3lh;372 37y 39g 39n 3d0 3d6 3de 3jf 3lj;4h 7p dz f0 fd;vf 38m 390 39x 39y 3ai 3by 3cl 3ej 3f8 3hu 3ih 3j6 3kl 3md;37y 39l 3de 3jf;4h 7p dz f0;390 3ai 3by 3ej 3f8 3hi 3ih;376 377 39h;7m ok 3du 3fd 3gt 3hn 3ki 3lx;dz 3fz 3i9;ok su 3hn 3ki 3lx;4h 7p dz f0 39a 3bo 3i2;3w 3lh 3ls;w8 z9 3l9;385 38v 3gc;nd nf x2 xd;b q 2t 4j 3b1 3lp;8m 39x 3e6 3e7 3f5 3g5 3ha 3i2 3i3 3jz 3kq;3b4 3b6 3j0;3b5 3j0;3b1 3en 3hs;37h 3dk 3eq 3hz 3j5 3kn;37h 3dk 3eq 3hz 3kn;3b0 3f6 3lo 3m8;4m 4n 4o 4p 4q 4r 4t 4u 8c 8d 8g i8 ix p7 w5 xn 39d 3bx 3cr 3e8 3e9 3ko;3a3 3an 3b2 3eb;3an 3co 3g9;7p dz f0;3af 3dz 3kx;bs dg ju yx;bs dg 3it;3bm 3gf;ma pi r9 yz;4y 3jn;ma yz;36w 36x 36y 37u;7p dz f0 fc fd;my 38c 3fq;b 2t 3i 4j jt 3a7 3bb 3gf;381 395 3kg;q3 re 39x 39y 3bp 3ih 3jz 3lh 3md;4y dn 3ca 3cc;j8 qa;39x 3bp 3ed 3ih 3lh 3md;qa 39m 3dl 3ew 3iq 3k3;i3 ib ma yz;384 3em;3k7;384 3eg;4y 3k7;39y 3a2 3iv;3ac 3le;3cf 3cm 3d5 3lc 3ld;3fz 3jc;3ai 3f9 3hi 3ih;3ii 3kj 3lt 3lw;3dw 3hi 3m4;3ai 3f9 3hi 3m4;3f2 3l3;373 39l 39n 39u 39v 3c5 3eh 3ei 3gq 3jh;6d hf 37b 3eg 3ip 3m0;aa 3gv;3ai 3f8 3hi 3ih 3kl 3m4;ja kk 37z 3am 3gl 3gn 3gz 3h7 3h8 3hg;3h8 3hg;3f8 3hi 3ih;3by 3k4;de 3g3;3dq 3g0 3ir 3jd;5y 62;i3 ma o1 vy yz;dz f0;35 38m 3aj 3h9 3kl;i3 j4 o1 yz;5h 5y;3bt 3cx 3cy;5y 62 dz f0 3m2;37q 39j 3ea 3ec;5z 3dt;65 3dt;3bs 3ex 3it 3jt 3me;35 39t 3aj 3g9 3h9;g5 3bs 3jt 3mc;35 3aj 3g9 3h9;li o8 og p8 wr;379 39y 3iv 3iy 3iz 3jx 3k4;38s 3bc 3cn 3gf 3gw 3j9;3bp 3db 3ed 3lh;38g;3bp 3ih 3lh;el 3m2;3hl 3ig;fc 3lz;bw g6 3ff;dg t0 38w 3a6 3bn 3c6 3l5;3c6 3l6;j9 nm o7 37a 380 3c2 3dg 3es 3fb 3ji;39y 3hd 3iv 3iz 3jx 3k4;8s 3g7;j9 lh mi wq 37a 380 396 3c2 3dg 3fb 3g9 3jb 3ji;3bu 3g9;b aa he;8v 3fn;q 3i bw 38h 3b7;3w 3lh;37t 3kj;b aa;3dw;q bw 38h 3b7;2 4 6 47 fd;4 6 7 47 3lr;q bw;3hk 3lz;2t 3az;38u 3fs 3kz;3cq 3ip;2t de 3az 3cq 3gf 3ip;3i 3bw 3cq 3ds;b q bw ng 38h;3de 3e2 3h1;nh rg rl;3cq 3k6 3ke;3c7 3ju;370 393 3it 3iu;3i 4h 7r 81 3g7;38x 3aw 3bc 3d4 3dj 3e3 3gq 3ln;38x 3bc 3d4 3dj 3gq 3ln;387 3a7 3h2 3hd;3hd 3i9;of sp x5 10o 3dj 3lm;4h 7p 81 a4 3f7;3ba 3bc 3d4 3e3 3jk 3jl 3k0;m0 3ii 3ij 3ik 3il 3jo 3jp 3jq;4h 7p dz f0 fc fd;0 39c 3hm;3i bw 3kf;3gg 3gq 3ll 3ln;39h 3a0 3a1;ka ms 3m1;7s eb;377 39h;ok su 3fp 3gd 3gj 3hn 3ki;u1 w2 3di;393 3gq 3ln;4j 3az;b 3i 4j 3az;38s 3bd 3bi 3dv 3mf;38s 3bd 3bi;3bz 3c0 3c1 3fc 3j8;3gt 3gu 3j1 3j2;380 39z 3a4 3di 3ek;3bz 3gt 3gu;dz 38s;39 3d 3e 3al;b he;38k 3gr 3ie 3k2 3m9;3f1;zu 38i 38j 3cg 3gi 3k2 3kb 3m6;37v 37w 38k 3af 3dx 3el 3gr 3h3 3i7 3jm 3la 3m9 3mk;3b7 3gf 3hz 3k6 3ke;lk wh 105;3fo 3h3 3kt;3g8 3ib 3kd;3k8 3kt 3kv;nk 11y;3aa 3bb;39d 3bz 3j1;4h 7p 3ca 3ce;37q 3bu 3fi 3gb 3gr 3if;b 2t 4j;0 e6 f3 38z 3b9 3io;37k 39t 3dn 3hc;e6 f3;39d;3ep 3iv 3iw 3j3 3lg 3li;37k 3db 3fl 3hc 3it;0 37k 3g8 3gm 3go;38d 39c 3i2;37k 3fl 3hc 3j4;3nl 3q7 3qs 3ue 3w9;3mm 3p8 3pa 3ql 3qq 3yw;3q8 3qt 3u2 3w1 3y8;2j 3k 3v 3pz;3q8 3qt 3y8;3tq 3w4 3x1;el g5;3os 3z3;3tr 3v8;ml ph ue yg zf;3pm 3u2 3w9 3xh;2u b6 co do;4b 3wl 3wn 3xg;3oh 3xk;3j 3k 3v 3pz;km uq zj 10a 125;e3 f2 3z9;3ol 3ph 3pp 3q1 3qb 3u2 3vh 3xk 3xy;3k 3v bo ip 3pz;3n0 3n9 3nn 3of 3op 3oz 3pg 3po 3qd 3ql 3rd 3ri 3rw 3sg 3si 3t0 3uh 3ux 3v1 3vs 3wv 3wy 3yp 3z6;3pp 3xk 3xy;ip kg m2;3og 3ol 3ph 3q1 3s2 3vh 3xf;tv y3 yf z7 3s8;3mn 3og 3ol 3q1 3vh 3xy;3ol 3ou 3vh 3xf;3q2 3sd 3sx 3yb;1 3og 3ol 3q0 3s2 3vh 3xd 3xf;4b 3wl 3xg 3yy 3z3;nv tp tv yc 3v4;3u2 3wi 3yz;3k 3v;3o8 3u2 3yz;3o8 3ta 3uw 3w0 3yu 3zb;3os 3w3;3qh 3r5 3r8 3v5;ue yl 11n 3u2 3yz;3u2 3yz;3k 3v 3pz 3qp 3v5 3y9;3mu 3ny 3pc 3tm 3vi;3tl 3wx;3k 3v 3pz;3nk 3nr 3oz 3pg 3r9 3rd 3s7 3u6 3v5 3w1 3z0;3sl 3xb;3nn 3nt 3o7 3p3 3p8 3r6 3rh 3v1 3wb;3of 3oz 3pg 3qe 3sg 3ut 3uv 3ux 3vs;3mp 3mq 3p4;7m jj 3qc 3t0 3u1 3ur 3xa 3yp;tp w7;jj 3t0 3xa;3s7 3v5;3tl;pm 3tg 3u7;y5 yg;q r 2t 9i 3mz 3qh;3nk 3nr 3oc 3pg 3ug 3v5 3xr;3qh 3xu;3ob 3oi;3oi 3w0;vt 3n6 3ro 3sj 3uw 3xq;3yc 3yd 3z0;38 3v;3pk 3pw 3qw 3s6;3pw 3qv 3tn;aq bs 3wu;3ne 3ng 3nh 3ni 3nj;6r e3 fc;3pc 3uq;ql 3nr 3s1 3sl 3uv 3vp 3xr 3z6;4b 3xg;3nr 3s1 3sl 3uv 3vp 3z6;3rh 3sm 3vj 3x4;3wl 3wn 3xg 3yy 3z3;i0 io jf vx z2;3wl 3wm;3nv 3xt;3nr 3vm;ss st;3tt 3ve;3q8 3qt 3vd 3y8;3th 3x0;3q8 3qt;3te 3w4;3na 3vv 3w8 3xc 3xe;3ss 3wo;3mw 3p7 3p8 3pf 3u2 3wf 3ws;am 3s0 3ts 3xt 3yr;aa bo 3n4;aa 3n4;3of 3qe 3uv;it jc 3n5 3uf 3ui;3oz 3sc 3wy;3te 3v4 3w4;jf yr z2;4b cy;3of 3qe;i0 j1 z2;3p2 3p9;4b 7p 7t cy;3r3 3sq;3p6 3s6;6c 3ml;3sn 3w1 3yi 3z5 3z6;35 3pe 3pu 3tn 3v7;e3 f2;35 3pu 3tn 3v7;m1 ri wd yy 10v;6e 3mv 3vm 3vn 3vo 3wc 3wy;ql 3sl;3oj 3qy 3tv 3u4;3oo;7t eb;bo g6 3y9;dg t6 3oq 3qm 3sv;3wr 3y7;i6 3q9 3qa 3sw 3vu 3xz 3ym;6e 3wc 3wy;8t 8w 3tl;3mu 3np 3oy 3pb 3sw 3tn 3vn 3vq 3vu 3xz;3st 3tn;3t8;q 3v bo;3rk 3sl;3nf 3xc 3xe;am ao;2 4 6 49 fd;4 6 7 49 ey;3om 3x8 3y0;q bo;3q0 3ru 3xd;p6 wf 11b;39 es 3n1 3qz;b q bo 3tt;3q0 3xd;2t 3qz 3tv;3ru 3vp;r0 v0;qh r6;3qz 3wz;3wa 3x3;3mm 3s3 3vz 3w1 3w2;3j 6i 6r 7s 3o8 3q0 3rb 3tl 3u2 3xd 3xf;3nm 3o8 3q0 3rb 3u2 3xd 3xf 3yb;e3 f2 3v9 3z9;3o1 3pn 3uk;qi rh rt sp 10r;6i 6r 7p bv;3q0 3q6 3vv 3vw 3w7 3wi 3xf;3y3 3ye 3yf 3yg;6r 7o 7p fc fd;0 3p0 3ud;bo dz;3o8 3tw 3u2 3ya;3mp 3p4 3pi;ka ms 3ys;7s el g5;3sd 3se 3sx 3xi;3mp 3p4;jj 3p5 3t0 3ur 3xa 3ym;3mr 3rj 3tw;3o8 3u2 3yb;b q 39 3v2;e3 f2 w7 3oj 3z9;3oj 3qf 3s5;e3 f2 3v9;3qf 3s5;rh rt zg;3mr 3rj 3sh;3u0 3we 3xj;b 39;3t7;b o 4b dz;3od 3u3 3uv 3ww 3z1;3tz 3vk 3ww 3yv 3yx;12 3mo 3od 3rw 3tx 3u3 3v6 3wh 3z1;3qz 3rm 3tv 3wz;lk zx;3p1 3t9 3tx 3xx;3to 3va 3xu;3nt 3p1 3xx;lr rh rt sp;6r 7o 7p 3vf;3nb 3st 3t6 3tr 3u3;b 2t 6u dz;0 3ov 3q4 3vg 3xv 3yk;3n8 3pe 3rt 3uj;3n1 3yl;ru vg wp;3n8 3sf 3t2 3uj;0 3n2 3n3 3to;3o9 3p0;42r 43y 43z 455 47x 495;3zg 3zx 420 421 48j 4bg;z aa c7;41u 437 449 47h 48z;39 3i 44 c7;437 449;47s 47t 4ah;47t 482 4ai;3i c7;7w eb;474 4bf;la mz pe u9 x3 zs;40d 41m 47g 493 4am;b bw;2r b0 ce e4;4b cr 441 4a6 4a7;la ry;39 3e 44 47;km ot ut 126;418 429 42p 42u 42y 47h 4ap 4bi;39 3i 44 ia 47k;3zi 3zs 40k 40y 411 41c 427 42n 439 43a 43r 446 44o 45a 45o 46c 46d 481 48j 499 49a 49g 49z 4a2 4b2 4b8 4bb 4br;42p 42y 4ap;418 429 42u 48s 4ap 4bi;ty z7 10z 495;418 42u 4ac 4ap;429 48s 4ap;43s 468 4b4 4b5;1 418 436 46m 48s 4ap 4bi;4b cr 4a6 4a7;lc nc p3 tp ty 47t;41u 48z;42u 47h 4b6;bu 46l 4b6 4bg 4bt;bw g6;41m 448 47t 4ah;19 401 406 42t;u9 47h;39 3i 44 bw g6 400;b z;46z;id tt 3zn 422 49f;46z 49y;39 3i 44;40a 41h 41r 427 428 43r 44o 45l 47o 48i 48y 4b8 4bm;49h 4b1;409 40f 41x 420 44l 44w 49g 4bh;40y 411 427 43r 45o 465 48j 499 4bf;3zk 3zl 41t;7m oi 46b 46c 470 47f 486 4ag 4bb;oi 46c 4ag;3i 44;41r 45k 48i;pl um 463;ne x3 y4;b z 2s 9d 9w 406 42t;41h 427 428 45l 480 48i 49s 4bj;ne x3;42t 45q 48a;414 416;3zu 450 45s 48g 4ak;42w 42x 4b7 4bm;40r 414 415 439;41j 45c 45d;42c 42q 42z 45j;42q 44c 472;39 3i 40p;e0 f1;9q 422;bs dg;3zc 3zd 3ze 3zf;b e0 fb;415 422;q5 xq 428 43i 49d 49s 4b1 4bf 4br;4b cr 441;43i 49d 49e 4b1 4bf 4br;q7 45x 48x 49z;i2 ib ma z0;4a6;428 490;437 449 44o 48q;d1 46v;448 46s;dh 403 49l 4aj 4ba;41e 478;460 4av;p 420 424 43u 45n 47g 49i;7e 3zo 456 45e 4bc;ar 47k;411 465 4bf;kl v5 40h 47d 4a6;ar 4a5;43r 4a2;j5 ma oo z0;5a 44q;411 45o;i2 j5 z0;5a 4bs;48d 49v;41w 45i;g5 3zx 43m 48y 4bq;d7 ei;35 424 425 42l 42m 472 47z;35 42l 42m 472 47z;o6 o8 rb wr;cm 3zm 490 491 4a2;43i 49d 4b1;417 44b 475 47n;40w 48k;fa fb;43i 4b1 4bf;db 4bs;dg sz 41f 43f 43v 4ay;nn qf 3zn 40b 43t 44x 49j;cm 483 490 491 4a2;8r 46i 46z;qf ww 3zn 40b 41p 43t 44x 472 49j;461 472;46j;z 3i bw 433;3w 4b1;dh 403 4aj;458;z bw;2 4 6 fb 43e;4 6 7 43e 4b9;2s 44 47u;419 4aq 4ar;3i 4i;44e 48w;44v;19 3i 43q 44e;b z bw 40x;2s d1 44e 475;44v 49d 49e;qz v0;nh r4;44d 4ab;43x 49q;3zg 48y;14 3i 47 ap;41i 42u 436 44t 47h 4b6 4bi;40o 42e 483;483 48n;o5 of x5 xu 10k;b aa ap 42t;434 436 49l 49m 49t 4bi;44k 44n 49o 49p;b aa fa fb;0 41s 47y;3i bw 4ad;477 47h 4b3 4b6;41t 42a;ka ms 4bd;7w fa 43h;43s;3zl 41t;oi 41v 43w 46c 470 486 4ag;44y 476 48j;47h 4b6;3i 4i 9d 9w 47k;d7 e0 ei f1;417 43c 43n 46n 49h;d7 e0;o5 xm 43s;43l 497 498;40b 44y 45p;43l 43s 47f;3d 3i 42o;42o 451 45z;b 4i a4;40z 47i 48b 48p 4bn;40l 45n 47c 49x 4a9;404 405 407 40z 422 459 47i 47t 48l 49n 4bn;432 44d 475 4ab;lk lq wh;46k 47t 4ao;471 48o 49y;42i 435;lj o5 uu 43s;b aa 441 442;402 461 46h 474 47i 4bf;b 2s 4i 47k;0 3t 41k 48u 4a8;3zw 424 425 454 482;4a8 4b0;md rc wv 10e;3zw 44v 46f 482 48y;0 3zw 471 47d;40u 41s;3zw 45h 46f 482;2i 60 61",
 "phrases": {
  "en": "11 a5;11 1f0;11 9w;11 15i;11 15j;11 186;11 183;11 1ov;11 4bv e7;11 a3;11 1ey;11 1f4;11 hb;11 1f2;11 9w ah;11 5g;11 1ii 1ag;11 14b;11 1i5 1mg;v a5 1fd;v a5 1cq;v a5 1ik;v a5 1cy 1mg;v 9w 1cy 1mg;v a5 4bw;v 45 e7 4bx;v 186 4by;v 9w 4bz;v a5 -2 4c0;v 15i -2 4c1;v 1nj;v 1ng;v 14p;v 197;v 1fc;v fi;v em 14b 4c2;v a5 b 1jw;v 9w 1jw;v 1jw 1ad;v 1ou ek 55;v 1ou 4c3;v 1ad ab 4c4;v 19m 1ad;v 1ad 4c5;d 1eq;d 1gw;d 1cs;d 1b4 em;d 62 em;d 1ev em;d 1kn;d hg 1oo;d 13 em;d 79 em;25 yo;25 1ab;25 1ac;25 1gl;25 14v;25 1g 4c6;25 1ob;25 1m4;25 r7;25 1bu;25 1bt;25 4c7 4c8;25 13l 4c9;25 1l5 4ca;25 6o hg 4cb 4cc;25 6o 4cb 4cc;25 6o hg 4cc;25 6o 4cc;25 1j0 4cd;25 y 1j2;25 1j2 5b;25 y 4ce 4cf;25 44 a5 1n7;25 cd 19z;25 1oc 1kq;25 1md 1m8;25 17a;25 1nc;25 1nb;25 13y 4cg;25 13y 4ch;25 1ny;25 1d6 4ci;25 1i7 18o;25 1am 18o;25 19h 4cj;25 1ht 1p4;25 1lf 1jq;25 1jr 1ms;g 4ck -2 27 -2 4cl;g 4cm 4cn 4co;g 4cm 4co;g gq 7y 4cp;g 18 as aw 4cq;g 18 as 4cq;g 18 4cr 4cs;g 1ad ab 15x;g 4ct 4cu;g 4cv 4cw;g 1o8;g 1o9;g 1fw 4cx;g 9w 171 em;g 5b 1ad;7 4cy 6u 4cz 27 4d0 4d1;7 4cy 4cz 27 4d0 4d1;7 4cy 6u 27 4d0 4d1;7 4cy 27 4d0 4d1;7 4cy 6u 4cz 27 4d1;7 4cy 4cz 27 4d1;7 4cy 6u 27 4d1;7 4cy 27 4d1;7 18 1p3 aw 4cq;7 18 1p3 4cq;7 at ab 1gx;7 hg 4d2 -2 4d3;i 55;i 19l;i 3n;i 3q;i 1m3;i 15q 1ei;1h 4d4 4d5 4d6 4d7;1h 4d4 4d6 4d7;1h 4d4 4d5 4d7;1h 4d4 4d7;1h 4d8 4d9;1h 4da -2 5b -2 1ow 1gj;1h 4da -2 5b -2 4db;1h 15q 1ei;1h 1ik 4dc;1h 4dd -2 1ik;1h ah 1mr 4de;1h 4df 4dg;1h 4dh ab -2 1;1h 4di 1gj 4cs;1h 4dj 4dk ab -2 1;1k 4dl 4dm;1k 1ik;1k 4dn -2 1io af 13w;1k 4dn -2 1io 4do;1k 1fw 14e em hg 4dp -2 4dq;1k 4dr em hg 4dp -2 4dq;1k 1fw 14e 4dp -2 4dq;1k 4dr 4dp -2 4dq;1k 5o 7c 14e;0 6u 132;0 1nk;0 fl 1ah;0 14q;0 14p 4ds 4dt;0 14p 4du;0 1hb em 4dv 4dw;0 1hb em 4dw;1e 1in;1e 1o2;1e 1ow 1gj;1e 1j8 1gj;1e 13r;1e 1hi;1e 1n0;1e 1cb;1e 12q;1e 1di;1e 1bg;1e 1ne;1e 15t;1e 1e0 4dx;1e 7m;1e 181;1e 1fz;1e 19o;1e 1c1;1e 1fb;1e 14f 160;1e 1cf;1e 1b6 160;1e 1a1;1e 1mp;1e 1n6;1e 18x;1e 14g;1e 167;1e 16u;1e 176;1e 1bj;1s em 4dy 4dz 4e0;1s 4e1 1p3 4e2;5 bg 5b 4e3 4e4 4e5;5 4e6 4e3 4e4 4e5;5 bg 5b 4e4 4e5;5 4e6 4e4 4e5;5 bg 5b 4e3 4e5;5 4e6 4e3 4e5;5 bg 5b 4e5;5 4e6 4e5;5 4e7 4e8 4e9 4ea;5 4e7 4e9 4ea;5 4e7 4e8 4ea;5 4e7 4ea;u 1li 4eb;u 1n0 4ec;u 4ed 4ea;u 14p 4dv 4ee;u 4ef 4eg;23 4eh 4ei;23 1nv gq;m 1ao 4ej;m 4ek 4el;m 1h7 15k;1y em ek 1a2 4em;1y em as 4em;1y em 14k;2 3h;2 2w;2 17a 1ie;2 17z;2 1gy 4en;2 18t 4eo;2 c2;2 1b5;2 9v;2 5q;2 5k;2 1hl 4ep;2 1ll;2 1da;2 1n8;2 16n;2 176 19l;2 1jz;2 v1;2 1e3;2 nr;2 1ls;2 1nf;2 zl;2 162;1u d2 fo;1u d2 1p3;1u 4eq em fo;1u 4eq 1p3 1ai;1u 4eq 4er;1u 1iz 1oq;1u 19p 6u;1u 9h 4es;1u 1mu 1oq;1u 13b 1oq;1u 14 1oh 14;1u 4et 1oq;1u 1mf fo 4eu;1u 4ev 4eu;1u 4ew 4ex;a 16z;a 1jx;a 1gn;a 1gp;a 1gr;a 1bp;a 1go;a bn;4 157 1kp;4 1ah x 14e;4 1ah x 1i8;4 4ey 1kp;4 1ig;4 1bc 4dv 4ez;4 1bc 4ez;r 1g5;r 4f0 4f1;r 1p3 6m;r 1ns 6m;r 4f2 cp 4f3;r 4f2 4f3;r 14x 15t;r 1et 6m;r 1j8 15k;r 6m 15k;r 1hs ab 1bn;r 1bn 1fy;r 1av 1cl 6m;3 4f4 12r 4f5;3 4f4 4f5;3 4f6 ab 1p3 14j 4f7;3 4f6 ab 1p3 4f7;3 4f8 4f9;3 17w 17p 4fa;3 14j 12r x;3 1p3 14j 4fb;3 1es ab 1p3 14j;3 4fc 15k 4fd;3 1o3 161;3 1o3 160;1r 1l0 1k6 4fe;1r 1l0 1k6;1r 4ff cp 1dn 1es;1r 4ff 1dn 1es;1r 4fg bs;1r bs 16a;1r 15k 1f6;1r 4fh 14j 4fi;1r 179 1k0;1r 179 1j0;1r 1et 1cb 1f6;1r 1k6 16a;1r ah 1mr 4fj;26 133 1p3 19w;26 133 14m 1bb;26 133 4fk;26 1fc hg 1cp;26 1fc hg 1lh;26 1fc hg 1b4 1kq;26 1fc 4fl;26 1gd;26 af 4dv 19w 3g;26 1p3 19w 3g;26 1nm 4fm;26 1ol hg 4fn;26 6o hg 13 4fo;26 6o 4fo;26 1lw 4fp;26 9m 4fq;26 16l 1f9;26 17g 1ht;26 1hc 4fr;26 185;26 n0;26 l7;26 zt;26 1g7;26 1g2;26 1b1;26 1e3;26 g;26 154;26 wt;26 1lr;26 1ij;26 14t;26 19i;1p 1nx;1p 1nw;1p 1hs;1p 3h;1p 1bs;1p 1ih;1p wa;1p 1gp;1p 1jl em 1ow;1p o2 em 1ow;1p 1hs ab 4fs;1p 18k em 1ow;1p 159 4ft;1p 4fu;1p 18 ek 1cf;1p 18 1cf;1p em ek 1cf;1p em 1cf;1p bz 18o;1p 1bd 1fa;1p 6i a;1p 1a5 6i;1p 1ol hg 143;1p 1ol 4fv;1p 1ns nw;1p 1bc b;1p 1b4 b 1ns;1p 1eq 1b4;1p 1h1 ab;1p 1h1;1p aw 1nu;1p aw 2a;15 1fg 4fw 4fx 4fy 12r 4fz;15 1fg 4fx 4fy 12r 4fz;15 1fg 4fw 4fy 12r 4fz;15 1fg 4fy 12r 4fz;15 1fg 4fw 4fx 12r 4fz;15 1fg 4fx 12r 4fz;15 1fg 4fw 12r 4fz;15 1fg 12r 4fz;15 1fg 4g0 4g1 4g2;15 1fg 4g0 4g1;1a 4g3 14j;1a 6u 1p3 aw 1es;1a 6u 1p3 1es;1a 1nd 1p3 1es;1a 1me 12r;1a em 4g4 4g5 4g6;1a em 4g4 4g6;1a 1fe 14j;1a 12r 1fg;24 1nz 4g7;24 1bn 1nw 27 1nz;n 1b0 1js ab;n 1b0 1lw 6u;n 1b0 4g8;n 4g9 4ga 4gb 1gg 1b0;n 4g9 4gb 1gg 1b0;n 4g9 4ga 1gg 1b0;n 4g9 1gg 1b0;n 4g9 4ga 4gb 1b0;n 4g9 4gb 1b0;n 4g9 4ga 1b0;n 4g9 1b0;n 3 1gg 4gc;n 3 4gc;n 1b0 hg 4gd 4ge;n gq 1b0 -2 4gf;n 4gg 4gh;h r 13r h6 13q 1oo 1g 4gi;h r 13r h6 13q 4gj 4gi;h r 15g h6 13q 1oo 1g 4gi;h r 15g h6 13q 4gj 4gi;h r h6 13q h6 13q 1oo 1g 4gi;h r h6 13q h6 13q 4gj 4gi;h 4gk h6 13q 1oo 1g 4gi;h 4gk h6 13q 4gj 4gi;h r 13r 1oo 1g 4gi;h r 13r 4gj 4gi;h r 15g 1oo 1g 4gi;h r 15g 4gj 4gi;h r h6 13q 1oo 1g 4gi;h r h6 13q 4gj 4gi;h 4gk 1oo 1g 4gi;h 4gk 4gj 4gi;h 190 4fp 1oo 1g 4gl;h 190 4fp 79 4gl;h hg 1oo 1g 4gm 4gn;h hg 13 4gm 4gn;h 9w 4go 1oo 1g 4gp;h 9w 4go 79 4gp;h 149 4gq;h 4gr af ek 1ld;h 4gr 4gs;h 1c8 4gt;h 4cr 1ip;x 4gu 4gv;x 4gw em 4gx 174 ab;x 4gw em 4gx 174 6u;x 4gw em 4gx 4gy;x r 1et 4gz;x 4h0 ab 4gx 4gy;x 4h1 1et;x 4h2 1jv 1if 4h3 4h4 4h5;x 4h2 1if 4h3 4h4 4h5;x 4h2 1jv 1if 4h4 4h5;x 4h2 1if 4h4 4h5;1 4h6 4h7 0 4h8 4h9 0;1 4h6 0 4h8 4h9 0;1 4h6 4h7 0 4h9 0;1 4h6 0 4h9 0;1 4h6 4h7 0 4h8 0;1 4h6 0 4h8 0;1 4h6 4h7 0 0;1 4h6 0 0;1 14u 0 x 0 1p2 ab n;1 14u 0 x 0 1p2 ad;13 9w 4ha 4hb 4hc;13 9w 4ha 4hc;13 9w 4ha 4hb;13 9w 4ha;13 1ou y 4hd;13 1ou 4hd;13 1oq al 1ou 4he;13 4hf 79 a5 4hg;13 4hf a5 4hg;13 13l 29 44;1q 1fd 0 1el 4hh 4hi;1q 1fd 0 4hh 4hi;1q 4hj 4hk;1q 4hl 13 4hm;1q 4hl 4hm;1q 4hn 13 19p fl 19j;1q 4hn 13 1as 19j;1q 4hn 19p fl 19j;1q 4hn 1as 19j;1q 1cw 4ho;1q 14p 7c 79 ep 1cx;1q 14p 7c cp ep 1cx;1q 14p 7d ep 1cx;1q 1f9 4hp 4hq;1q 4hr 57 4hl 4hi;1q 0 4hl 4hs;1m 4ht em fo 18 1fc;1m 4ht em fo 1ou 17m;1m 4ht em fo 1jl a6;1m 4ht em fo 1ot 0 1bh;1m 4ht em fo 1ot 0 6f;1m 4ht em fo 6u ek 1f1 0 1bh;1m 4ht em fo 4hu;1m 4ht em 8k 18 1fc;1m 4ht em 8k 1ou 17m;1m 4ht em 8k 1jl a6;1m 4ht em 8k 1ot 0 1bh;1m 4ht em 8k 1ot 0 6f;1m 4ht em 8k 6u ek 1f1 0 1bh;1m 4ht em 8k 4hu;1m 4ht em 1mm 18 1fc;1m 4ht em 1mm 1ou 17m;1m 4ht em 1mm 1jl a6;1m 4ht em 1mm 1ot 0 1bh;1m 4ht em 1mm 1ot 0 6f;1m 4ht em 1mm 6u ek 1f1 0 1bh;1m 4ht em 1mm 4hu;1m 4ht em 1mm 1e6 18 1fc;1m 4ht em 1mm 1e6 1ou 17m;1m 4ht em 1mm 1e6 1jl a6;1m 4ht em 1mm 1e6 1ot 0 1bh;1m 4ht em 1mm 1e6 1ot 0 6f;1m 4ht em 1mm 1e6 6u ek 1f1 0 1bh;1m 4ht em 1mm 1e6 4hu;1m 4ht em 1mm 18m 18 1fc;1m 4ht em 1mm 18m 1ou 17m;1m 4ht em 1mm 18m 1jl a6;1m 4ht em 1mm 18m 1ot 0 1bh;1m 4ht em 1mm 18m 1ot 0 6f;1m 4ht em 1mm 18m 6u ek 1f1 0 1bh;1m 4ht em 1mm 18m 4hu;1m 4ht 1p3 1gt 18 1fc;1m 4ht 1p3 1gt 1ou 17m;1m 4ht 1p3 1gt 1jl a6;1m 4ht 1p3 1gt 1ot 0 1bh;1m 4ht 1p3 1gt 1ot 0 6f;1m 4ht 1p3 1gt 6u ek 1f1 0 1bh;1m 4ht 1p3 1gt 4hu;1m 4ht 1p3 1cc 18 1fc;1m 4ht 1p3 1cc 1ou 17m;1m 4ht 1p3 1cc 1jl a6;1m 4ht 1p3 1cc 1ot 0 1bh;1m 4ht 1p3 1cc 1ot 0 6f;1m 4ht 1p3 1cc 6u ek 1f1 0 1bh;1m 4ht 1p3 1cc 4hu;1m 4ht 4hv 18 1fc;1m 4ht 4hv 1ou 17m;1m 4ht 4hv 1jl a6;1m 4ht 4hv 1ot 0 1bh;1m 4ht 4hv 1ot 0 6f;1m 4ht 4hv 6u ek 1f1 0 1bh;1m 4ht 4hv 4hu;1m 4ht 18 1fc;1m 4ht 1ou 17m;1m 4ht 1jl a6;1m 4ht 1ot 0 1bh;1m 4ht 1ot 0 6f;1m 4ht 6u ek 1f1 0 1bh;1m 4ht 4hu;1m 4hw ek 1f1 4hx 4hy em 1k6;1m 4hw ek 1f1 4hx 4hy em 1j5;1m 4hw ek 1f1 4hx 4hy em 1cr;1m 4hw ek 1f1 4hx 4hy em 14b;1m 4hw ek 1f1 4hx 4hy 4hz;1m 4hw 1f1 4hx 4hy em 1k6;1m 4hw 1f1 4hx 4hy em 1j5;1m 4hw 1f1 4hx 4hy em 1cr;1m 4hw 1f1 4hx 4hy em 14b;1m 4hw 1f1 4hx 4hy 4hz;1m 4hw ek 4hx 4hy em 1k6;1m 4hw ek 4hx 4hy em 1j5;1m 4hw ek 4hx 4hy em 1cr;1m 4hw ek 4hx 4hy em 14b;1m 4hw ek 4hx 4hy 4hz;1m 4hw 4hx 4hy em 1k6;1m 4hw 4hx 4hy em 1j5;1m 4hw 4hx 4hy em 1cr;1m 4hw 4hx 4hy em 14b;1m 4hw 4hx 4hy 4hz;1m al 18l 4i0 1oo 4i1 4i2 -4 4i3;1m 4i4 4i0 1oo 4i1 4i2 -4 4i3;1m al 18l 4i0 4i1 4i2 -4 4i3;1m 4i4 4i0 4i1 4i2 -4 4i3;1m al 18l 4i0 1oo 4i2 -4 4i3;1m 4i4 4i0 1oo 4i2 -4 4i3;1m al 18l 4i0 4i2 -4 4i3;1m 4i4 4i0 4i2 -4 4i3;1m al 18l 4i0 1oo 4i1 -4 4i3;1m 4i4 4i0 1oo 4i1 -4 4i3;1m al 18l 4i0 4i1 -4 4i3;1m 4i4 4i0 4i1 -4 4i3;1m al 18l 4i0 1oo -4 4i3;1m 4i4 4i0 1oo -4 4i3;1m al 18l 4i0 -4 4i3;1m 4i4 4i0 -4 4i3;1m 1oo 1g 1ar em -2 4i5 4i6;1m 1oo 1g 1f9 em -2 4i5 4i6;1m 1oo 1g 4i7 -2 4i5 4i6;1m 79 1ar em -2 4i5 4i6;1m 79 1f9 em -2 4i5 4i6;1m 79 4i7 -2 4i5 4i6;1m 1bm fl;1m 6h;1m j 4i8;1m 1nn 4i9;12 4ia 4ib 19f em 19f 1cf;12 4ia 4ib 4ic 1cf;12 4ia 19f em 19f 1cf;12 4ia 4ic 1cf;12 4ia 4ib 1cf;12 4ia 1cf;12 4id 4ie 4if;12 1cf 4ga a5 4ig;12 1cf a5 4ig;12 4id 4ih 4ii 1cf;12 1bb 1ou;12 16u 1oo 1g 4ij 1bq;12 16u 79 4ij 1bq;12 16u 4ij 1bq;12 1lh 1jl 14c 1ou 4ik;12 1lh 1ou 4ik;o hg 4il 13c 14o bz 1k8 4im;o hg 4il 13c 14o 4in 4im;o hg 4il 14o bz 1k8 4im;o hg 4il 14o 4in 4im;o hg 4il bz 1k8 4im;o hg 4il 4in 4im;o hg 4il 13c 14o 4io;o hg 4il 14o 4io;o 1p3 4ip 62 14o 4iq;o 1p3 4ip 1b4 14o 4iq;o 1p3 4ip go 4iq;o 16p hg;o 16p 1p3;o 1gw em 4ir hg 1mh 4is 4it;o 1gw em 4ir hg 4is 4it;o 1gw em 4ir hg 1mh 4it;o 1gw em 4ir hg 4it;o hg 13 a6 1bb;o hg 13 4iu;o 4iv 4iw 4ix 4is;o 4iv 4ix 4is;22 15d 12v 4iy 4iz;22 1bv 27 4iy 4iz;22 4j0 4iy 4iz;22 4iy 1gm 1f6 62 14o 4j1;22 4iy 1gm 1f6 1b4 14o 4j1;22 4iy 1gm 1f6 4j2 4j1;22 4iy 4j3 62 14o 4j1;22 4iy 4j3 1b4 14o 4j1;22 4iy 4j3 4j2 4j1;22 4iy 4j4 4j5;22 1id hg 27 4j6 1fe 4j7 4j8;22 1id 27 4j6 1fe 4j7 4j8;22 1id hg 4j6 1fe 4j7 4j8;22 1id 4j6 1fe 4j7 4j8;22 1id hg 27 4j6 4j7 4j8;22 1id 27 4j6 4j7 4j8;22 1id hg 4j6 4j7 4j8;22 1id 4j6 4j7 4j8;22 4j9 6i 4ja b 57 1ed ab 1p3 1mr;22 4j9 6i 4ja b 4jb ab 1p3 1mr;22 4j9 6i 4ja 57 1ed ab 1p3 1mr;22 4j9 6i 4ja 4jb ab 1p3 1mr;22 1oz hg 1dc em 1dp 1ei;22 1oz hg 1dc em 1dp 19e;22 1oz hg 1dc em 18f;22 6i u -4 4jc -4 4jd;22 6i 84 -4 4jc -4 4jd;22 9b 1es 79 -4 4jc -4 4jd;22 4je -4 1mm 79 -4 1ag -4 4jd;22 4jf 1p3 4jg;22 13 hg 1ln 1fg em 1g1 1mr 1g1 1mr 4jh;22 13 hg 1ln 1fg em 1g1 1mr 4ji 4jh;22 13 hg 1ln 1fg em 4jj 1g1 1mr 4jh;22 13 hg 1ln 1fg em 4jj 4ji 4jh;22 13 hg 1ln 1cc 6u 1g1 1mr 1g1 1mr 4jh;22 13 hg 1ln 1cc 6u 1g1 1mr 4ji 4jh;22 13 hg 1ln 1cc 6u 4jj 1g1 1mr 4jh;22 13 hg 1ln 1cc 6u 4jj 4ji 4jh;22 13 hg 1ln 14a 5b 1g1 1mr 1g1 1mr 4jh;22 13 hg 1ln 14a 5b 1g1 1mr 4ji 4jh;22 13 hg 1ln 14a 5b 4jj 1g1 1mr 4jh;22 13 hg 1ln 14a 5b 4jj 4ji 4jh;22 hg 1ln 1fg em 1g1 1mr 1g1 1mr 4jh;22 hg 1ln 1fg em 1g1 1mr 4ji 4jh;22 hg 1ln 1fg em 4jj 1g1 1mr 4jh;22 hg 1ln 1fg em 4jj 4ji 4jh;22 hg 1ln 1cc 6u 1g1 1mr 1g1 1mr 4jh;22 hg 1ln 1cc 6u 1g1 1mr 4ji 4jh;22 hg 1ln 1cc 6u 4jj 1g1 1mr 4jh;22 hg 1ln 1cc 6u 4jj 4ji 4jh;22 hg 1ln 14a 5b 1g1 1mr 1g1 1mr 4jh;22 hg 1ln 14a 5b 1g1 1mr 4ji 4jh;22 hg 1ln 14a 5b 4jj 1g1 1mr 4jh;22 hg 1ln 14a 5b 4jj 4ji 4jh;22 13 hg 1fg em 1g1 1mr 1g1 1mr 4jh;22 13 hg 1fg em 1g1 1mr 4ji 4jh;22 13 hg 1fg em 4jj 1g1 1mr 4jh;22 13 hg 1fg em 4jj 4ji 4jh;22 13 hg 1cc 6u 1g1 1mr 1g1 1mr 4jh;22 13 hg 1cc 6u 1g1 1mr 4ji 4jh;22 13 hg 1cc 6u 4jj 1g1 1mr 4jh;22 13 hg 1cc 6u 4jj 4ji 4jh;22 13 hg 14a 5b 1g1 1mr 1g1 1mr 4jh;22 13 hg 14a 5b 1g1 1mr 4ji 4jh;22 13 hg 14a 5b 4jj 1g1 1mr 4jh;22 13 hg 14a 5b 4jj 4ji 4jh;22 hg 1fg em 1g1 1mr 1g1 1mr 4jh;22 hg 1fg em 1g1 1mr 4ji 4jh;22 hg 1fg em 4jj 1g1 1mr 4jh;22 hg 1fg em 4jj 4ji 4jh;22 hg 1cc 6u 1g1 1mr 1g1 1mr 4jh;22 hg 1cc 6u 1g1 1mr 4ji 4jh;22 hg 1cc 6u 4jj 1g1 1mr 4jh;22 hg 1cc 6u 4jj 4ji 4jh;22 hg 14a 5b 1g1 1mr 1g1 1mr 4jh;22 hg 14a 5b 1g1 1mr 4ji 4jh;22 hg 14a 5b 4jj 1g1 1mr 4jh;22 hg 14a 5b 4jj 4ji 4jh;22 13 hg 1ln 1fg em 1g1 1mr 4jh;22 13 hg 1ln 1fg em 4jj 4jh;22 13 hg 1ln 1cc 6u 1g1 1mr 4jh;22 13 hg 1ln 1cc 6u 4jj 4jh;22 13 hg 1ln 14a 5b 1g1 1mr 4jh;22 13 hg 1ln 14a 5b 4jj 4jh;22 hg 1ln 1fg em 1g1 1mr 4jh;22 hg 1ln 1fg em 4jj 4jh;22 hg 1ln 1cc 6u 1g1 1mr 4jh;22 hg 1ln 1cc 6u 4jj 4jh;22 hg 1ln 14a 5b 1g1 1mr 4jh;22 hg 1ln 14a 5b 4jj 4jh;22 13 hg 1fg em 1g1 1mr 4jh;22 13 hg 1fg em 4jj 4jh;22 13 hg 1cc 6u 1g1 1mr 4jh;22 13 hg 1cc 6u 4jj 4jh;22 13 hg 14a 5b 1g1 1mr 4jh;22 13 hg 14a 5b 4jj 4jh;22 hg 1fg em 1g1 1mr 4jh;22 hg 1fg em 4jj 4jh;22 hg 1cc 6u 1g1 1mr 4jh;22 hg 1cc 6u 4jj 4jh;22 hg 14a 5b 1g1 1mr 4jh;22 hg 14a 5b 4jj 4jh;22 4iy 4jk 15d fl;s 1cf;s 158;s 1k8 1hi;s 1bb 1hi;s 1if 1hi;s 1fb;6 1mf 14l 4jl 1cf;6 15z 14l 4jl 1cf;6 4jm 4jl 1cf;6 1mf 14l 1cf;6 15z 14l 1cf;6 4jm 1cf;6 1cf 1oo 1g 15m at 4jn 4jo 4b 1do;6 1cf 1oo 1g 15m at 4jn 4jo 1c8 1e6;6 1cf 1oo 1g 15m at 4jn 4jo 4jp;6 1cf 1oo 1g 1m6 1gt 4jn 4jo 4b 1do;6 1cf 1oo 1g 1m6 1gt 4jn 4jo 1c8 1e6;6 1cf 1oo 1g 1m6 1gt 4jn 4jo 4jp;6 1cf 1oo 1g 4jq 4jn 4jo 4b 1do;6 1cf 1oo 1g 4jq 4jn 4jo 1c8 1e6;6 1cf 1oo 1g 4jq 4jn 4jo 4jp;6 1cf 4ga 15m at 4jn 4jo 4b 1do;6 1cf 4ga 15m at 4jn 4jo 1c8 1e6;6 1cf 4ga 15m at 4jn 4jo 4jp;6 1cf 4ga 1m6 1gt 4jn 4jo 4b 1do;6 1cf 4ga 1m6 1gt 4jn 4jo 1c8 1e6;6 1cf 4ga 1m6 1gt 4jn 4jo 4jp;6 1cf 4ga 4jq 4jn 4jo 4b 1do;6 1cf 4ga 4jq 4jn 4jo 1c8 1e6;6 1cf 4ga 4jq 4jn 4jo 4jp;6 1cf 15m at 4jn 4jo 4b 1do;6 1cf 15m at 4jn 4jo 1c8 1e6;6 1cf 15m at 4jn 4jo 4jp;6 1cf 1m6 1gt 4jn 4jo 4b 1do;6 1cf 1m6 1gt 4jn 4jo 1c8 1e6;6 1cf 1m6 1gt 4jn 4jo 4jp;6 1cf 4jq 4jn 4jo 4b 1do;6 1cf 4jq 4jn 4jo 1c8 1e6;6 1cf 4jq 4jn 4jo 4jp;6 1cf 1oo 1g 4jn 4jo 4b 1do;6 1cf 1oo 1g 4jn 4jo 1c8 1e6;6 1cf 1oo 1g 4jn 4jo 4jp;6 1cf 4ga 4jn 4jo 4b 1do;6 1cf 4ga 4jn 4jo 1c8 1e6;6 1cf 4ga 4jn 4jo 4jp;6 1cf 4jn 4jo 4b 1do;6 1cf 4jn 4jo 1c8 1e6;6 1cf 4jn 4jo 4jp;6 1cf 1oo 1g 15m at 4jo 4b 1do;6 1cf 1oo 1g 15m at 4jo 1c8 1e6;6 1cf 1oo 1g 15m at 4jo 4jp;6 1cf 1oo 1g 1m6 1gt 4jo 4b 1do;6 1cf 1oo 1g 1m6 1gt 4jo 1c8 1e6;6 1cf 1oo 1g 1m6 1gt 4jo 4jp;6 1cf 1oo 1g 4jq 4jo 4b 1do;6 1cf 1oo 1g 4jq 4jo 1c8 1e6;6 1cf 1oo 1g 4jq 4jo 4jp;6 1cf 4ga 15m at 4jo 4b 1do;6 1cf 4ga 15m at 4jo 1c8 1e6;6 1cf 4ga 15m at 4jo 4jp;6 1cf 4ga 1m6 1gt 4jo 4b 1do;6 1cf 4ga 1m6 1gt 4jo 1c8 1e6;6 1cf 4ga 1m6 1gt 4jo 4jp;6 1cf 4ga 4jq 4jo 4b 1do;6 1cf 4ga 4jq 4jo 1c8 1e6;6 1cf 4ga 4jq 4jo 4jp;6 1cf 15m at 4jo 4b 1do;6 1cf 15m at 4jo 1c8 1e6;6 1cf 15m at 4jo 4jp;6 1cf 1m6 1gt 4jo 4b 1do;6 1cf 1m6 1gt 4jo 1c8 1e6;6 1cf 1m6 1gt 4jo 4jp;6 1cf 4jq 4jo 4b 1do;6 1cf 4jq 4jo 1c8 1e6;6 1cf 4jq 4jo 4jp;6 1cf 1oo 1g 4jo 4b 1do;6 1cf 1oo 1g 4jo 1c8 1e6;6 1cf 1oo 1g 4jo 4jp;6 1cf 4ga 4jo 4b 1do;6 1cf 4ga 4jo 1c8 1e6;6 1cf 4ga 4jo 4jp;6 1cf 4jo 4b 1do;6 1cf 4jo 1c8 1e6;6 1cf 4jo 4jp;6 4jr 4js 4jo 4jt;6 13k 4ju 1cf 1hy 27 18m;6 13k 4ju 1cf 1hy 27 1mf;6 13k 4ju 1cf 1hy 27 15z;6 13k 4ju 1cf 1hy g6 18m;6 13k 4ju 1cf 1hy g6 1mf;6 13k 4ju 1cf 1hy g6 15z;6 13k 4ju 1cf 1hy 6u 1mm 15z;6 13k 4ju 1cf 1hy 14s;6 13k 4ju 1hy 27 18m;6 13k 4ju 1hy 27 1mf;6 13k 4ju 1hy 27 15z;6 13k 4ju 1hy g6 18m;6 13k 4ju 1hy g6 1mf;6 13k 4ju 1hy g6 15z;6 13k 4ju 1hy 6u 1mm 15z;6 13k 4ju 1hy 14s;6 4jv 1e6 1cf;14 1fd;14 199;14 1l2;14 18w;14 1hw;14 1fe;y 1kr 12;y af 1kr;y g6 1kr;y ha 12;y 7l;y 3z;y ec 15z;y 1p1 1e7;y 1c8 t4;y 5w;y 1de 12;y 1p6;1f l;1f 16s;1f hd;1f ej;1f 8n;1f 98;1f 15z;1f 1i6;1f cj;1f 42;1f 1gs;1f 13q;1f 1k9 4jw;1f 16t;1f 7i;1f 1bw;1f 28;1f 1la;1f 2o;1j 1bl 1jb 4jx;1j 4jy 4jx;1j 1mm 1f6;1j ek 1df;1j 4jz;1j 1if;1j 9b 4k0;1j as 4k1;e 18f;e 8a;e 1js;e 1fw;e 1fv;e 1o6;e 1by;e bg;e 1ga;e 1gb;e 5o;e 1ia;e 16h;e 1hn;e 1ix;e 152;w 4k2 0 4k3 0 4k4;w 4k2 0 0 4k4;w 4k2 0 4k3 4k4;w 4k2 0 4k4;w 0 4k3 0 4k4 ab 1ow 4k5;w 0 4k3 0 4k4 4k6 4k5;w 0 0 4k4 ab 1ow 4k5;w 0 0 4k4 4k6 4k5;w 0 4k3 4k4 ab 1ow 4k5;w 0 4k3 4k4 4k6 4k5;w 0 4k4 ab 1ow 4k5;w 0 4k4 4k6 4k5;w 0 4k3 0 4k4 ab 1ow;w 0 4k3 0 4k4 4k6;w 0 0 4k4 ab 1ow;w 0 0 4k4 4k6;w 0 4k3 4k4 ab 1ow;w 0 4k3 4k4 4k6;w 0 4k4 ab 1ow;w 0 4k4 4k6;w 4k7 b 3g;w 4k7 bo 3g;w 4k7 18e 3g;w 4k7 190 3g;w 4k7 17f;w 4k2 0 4k3 0 4k8 4k9 3g;w 4k2 0 0 4k8 4k9 3g;w 4k2 0 4k3 4k8 4k9 3g;w 4k2 0 4k8 4k9 3g;w 4k2 4ka 4kb 4kc 3g;w 4kd 4k3 4ke 4kf 4k9 3g;w 4kd 4ke 4kf 4k9 3g;w 4kd 4k3 4kf 4k9 3g;w 4kd 4kf 4k9 3g;w 6u 1p3 4kg 1mr;w 57 4kh 4kc 3g;w 0 4kh af 4dv 4ki;c 4k9 3g;c 17f;c 4k9 1bh;c 1bi;c 4k9 1oe;c 1of;c bo 3g;c 192;c 1jt 3g;k 1ag 1bd;k 18 1bd;k 1iw;k 1fe;k af 4kj 15s 1gm;k af 4kj 4kk;k 1oq 1cq 1p3 4kl;k 1oq 4km 4kl;k 13m;k 1no 1p3 4ki;f 4kn 4ko;f 4kp 4kq 18 1bd;f 4kp 4kq 1oq 1p3;f 4kp 4kq 4kr;f 4kp 4ks 4kt 6u 1p3;f 4kp 4ks 4kt 4ku;f 19t 1ae;f 1nh 4kv;f 18f 1on hg;f 5o 1fw 1jt 3g;f 5o 1fw 4kw;f 1jt 3g 4kx;f 4ky 4kx;f 9w 1jm;f 1ja 1by;f 1ks 4kz 4l0;f 1db 15v 1by;f 4kp fl em 1;f 18f 14u 1 4l1;f 18f 1 4l1;f 18f 1 0 4l2;f 18f 1 4l2;f 4l3 4kv 4l4;1g 4l5 as 169 4l6;1g 4l5 4l7 4l6;1g 4l5 4l6;1g 4l8 79 1ia;1g 4l8 13 1ia;1g 4l8 16f 6u;1g 4l8 1oo 13w;1g 4l8 hg 1ia;1g 4l8 4l9;l 1ga;l 1n5;l 1ak;l 95;l 1iv;l 1hg;l 17p;l 1op 1n5;l 15n;16 4la 4lb 4lc 4ld;16 4la 4lb 4ld;16 4le 1p3 4lc 12r;16 4le 1p3 12r;16 1p3 4lf 12r;16 12r 6u 1p3 1es;1b 4lg af em ek 4lh;1b 4lg 4li ek 4lh;1b 4lg ek 4lh;1b 4lg af em 4lh;1b 4lg 4li 4lh;1b 4lg 4lh;1b 4lj ek 1ei 4lk;1b 4lj ek 1ak 4lk;1b 4lj ek 13g 4lk;1b 4lj ek 1ga 4lk;1b 4lj ek 15n 4lk;1b 4lj 4ll 4lk;1b 4lm 4kj 0;1b 4lm 0;1b 4lm 4kj 4ln;1b 4lm 4ln;1b 0 1gg 16h 4lo 4d0 4lp;1b 0 16h 4lo 4d0 4lp;1b 0 1gg 4lo 4d0 4lp;1b 0 4lo 4d0 4lp;1b 4lq 4lo 4lr 4ls;1b 4lt -2 4lu;1b 26 4lu;9 4lv 4lw;9 161;9 15o cp 4lx;9 15u 4lx;9 1ei 1fj;9 18j;9 4b 160;8 3n;8 2c;8 1k9 hg;8 1ka em hg;8 1do hg;8 1cl hg;8 1ia b;8 1ha ek;8 1oo 1g 1ka;8 1g 1do;8 1hu hg;8 1cl em hg;8 gq 1k9;8 1oo 1k9;j 4h9 bg 5b 4ly 4lz 4m0;j 4h9 4e7 4ly 4lz 4m0;j 4h9 bg 5b 4lz 4m0;j 4h9 4e7 4lz 4m0;j 4h9 bg 5b 4ly 4m0;j 4h9 4e7 4ly 4m0;j 4h9 bg 5b 4m0;j 4h9 4e7 4m0;j 5b 4dv 4m1 4m2;j 5b 4dv 4m2;j 1ao 15k;j 1bd 1fa;j 1ow 18x;j 4m3 4m4;10 4m5 4m6 4m7;10 4m8 1n5 138;10 4m8 138;10 4m9 4ma;10 1ga 1fa 4mb 1bd;19 1g0;19 ax;19 ay;19 1kk;19 1do 1cm;19 1at;p 4mc 1p3 4md 4me;p 4mc 1p3 4me;p 1p3 4mf 4mg;p 1ag 1bd;p 18 1bd;1n 1j6;1n 1j7;1n 1iy;1n xt;1n xj;1n 4mh ek 1g0 em as;1n 4mh ek 1g0 em ek;1n 4mh ek 1g0 em 17e;1n 4mh ek 1g0 em 169;1n 4mh ek 1g0 em 1fo;1n 4mh ek 1g0 4mi;1n 4mh ek 1ft em as;1n 4mh ek 1ft em ek;1n 4mh ek 1ft em 17e;1n 4mh ek 1ft em 169;1n 4mh ek 1ft em 1fo;1n 4mh ek 1ft 4mi;1n 4mh 4mj em as;1n 4mh 4mj em ek;1n 4mh 4mj em 17e;1n 4mh 4mj em 169;1n 4mh 4mj em 1fo;1n 4mh 4mj 4mi;1n 4mh em as;1n 4mh em ek;1n 4mh em 17e;1n 4mh em 169;1n 4mh em 1fo;1n 4mh 4mi;1n 1ha 4mk 4ml 4mm;1n 1ha 4ml 4mm;1n 1ha 4mk 4mm;1n 1ha 4mm;1n 1h7 4mm;1n 9m 4mm;1n 4mn 4mo 4mp ek 4mq;1o 4mr ca 1kj 4ms;1o 4mr 4mt 4ms;1o 4mu 4mv;1o 1bd 4mw 4mx;1o 4my 4mz 4mb 1bd;1x 4n0 4n1 12 17g;1x 4n0 4n1 17g 5b;1x 4n0 4n1 4n2;1x 4n0 12 17g;1x 4n0 17g 5b;1x 4n0 4n2;1x 4n3 4n4;1x 4n5 4n6 1hk 1fe;1x 4n5 4n6 1au 1dt;1x 4n5 4n6 4n7;1x 4n5 1hk 1fe;1x 4n5 1au 1dt;1x 4n5 4n7;1x 4n8 4n9 4na;1x 4n8 4na;1x 4nb 0 4nc 1ma af 1p3;1x 4nb 0 4nc 1ma 1ag 1bd;1x 4nb 0 4nc 1ma af as;1x 4nb 0 4nc 1ma 4nd;1x 4nb 4nc 1ma af 1p3;1x 4nb 4nc 1ma 1ag 1bd;1x 4nb 4nc 1ma af as;1x 4nb 4nc 1ma 4nd;1x 4nb 0 1ma af 1p3;1x 4nb 0 1ma 1ag 1bd;1x 4nb 0 1ma af as;1x 4nb 0 1ma 4nd;1x 4nb 1ma af 1p3;1x 4nb 1ma 1ag 1bd;1x 4nb 1ma af as;1x 4nb 1ma 4nd;1x 4nb b d6 ab 4ne;1x 4nb 0 1ke ab 4ne;1x 4nb f4 1ke ab 4ne;1x 4nb 0 4ne;1x d6 ab 0 1ma;1x d6 ab 1ma;1x 1ke ab 1ma;1x l6 4nf;1x 1h7 4kz;1x 4ng 1fe 1ma;1x 4ng 1ma;1x 1f1 4nh;1x 1d1 19y 1lg 4ni;1x 1d1 9 1lg 4ni;1x 1d1 4nj 4ni;1x 1ow 12r;1x 1ni 4nk;1z 3n;1z eq fl;1z 1my;1z 1ic;1z 1h6;1z l 1ak;1z 1ex 14h;1z aw 1ak;1z 19w 17p;1z 1ci;b 4nl 4nm;b 17b 1oa;b 16c;b 16b;18 1fw;18 bg;18 1js;18 1o6;18 1or;18 16h;18 18f;18 1ga;18 1gb;18 1g9;18 1ia;18 1kf;1v 4nn 4no 4np 4nq 18 1d0 4nr ab 1p3 4ns 4nt;1v 4nn 4no 4np 4nq 4nu 4nr ab 1p3 4ns 4nt;1v 4nn 4np 4nq 18 1d0 4nr ab 1p3 4ns 4nt;1v 4nn 4np 4nq 4nu 4nr ab 1p3 4ns 4nt;1v 4nn 4no 4nq 18 1d0 4nr ab 1p3 4ns 4nt;1v 4nn 4no 4nq 4nu 4nr ab 1p3 4ns 4nt;1v 4nn 4nq 18 1d0 4nr ab 1p3 4ns 4nt;1v 4nn 4nq 4nu 4nr ab 1p3 4ns 4nt;1v 4nn 4no 4np 4nq 4nr ab 1p3 4ns 4nt;1v 4nn 4np 4nq 4nr ab 1p3 4ns 4nt;1v 4nn 4no 4nq 4nr ab 1p3 4ns 4nt;1v 4nn 4nq 4nr ab 1p3 4ns 4nt;1v 4nn 4no 4np 4nq 18 1d0 4nr 4ns 4nt;1v 4nn 4no 4np 4nq 4nu 4nr 4ns 4nt;1v 4nn 4np 4nq 18 1d0 4nr 4ns 4nt;1v 4nn 4np 4nq 4nu 4nr 4ns 4nt;1v 4nn 4no 4nq 18 1d0 4nr 4ns 4nt;1v 4nn 4no 4nq 4nu 4nr 4ns 4nt;1v 4nn 4nq 18 1d0 4nr 4ns 4nt;1v 4nn 4nq 4nu 4nr 4ns 4nt;1v 4nn 4no 4np 4nq 4nr 4ns 4nt;1v 4nn 4np 4nq 4nr 4ns 4nt;1v 4nn 4no 4nq 4nr 4ns 4nt;1v 4nn 4nq 4nr 4ns 4nt;1v 4nn 4no 4np 4nq 18 1d0 4nr ab 1p3 4nt;1v 4nn 4no 4np 4nq 4nu 4nr ab 1p3 4nt;1v 4nn 4np 4nq 18 1d0 4nr ab 1p3 4nt;1v 4nn 4np 4nq 4nu 4nr ab 1p3 4nt;1v 4nn 4no 4nq 18 1d0 4nr ab 1p3 4nt;1v 4nn 4no 4nq 4nu 4nr ab 1p3 4nt;1v 4nn 4nq 18 1d0 4nr ab 1p3 4nt;1v 4nn 4nq 4nu 4nr ab 1p3 4nt;1v 4nn 4no 4np 4nq 4nr ab 1p3 4nt;1v 4nn 4np 4nq 4nr ab 1p3 4nt;1v 4nn 4no 4nq 4nr ab 1p3 4nt;1v 4nn 4nq 4nr ab 1p3 4nt;1v 4nn 4no 4np 4nq 18 1d0 4nr 4nt;1v 4nn 4no 4np 4nq 4nu 4nr 4nt;1v 4nn 4np 4nq 18 1d0 4nr 4nt;1v 4nn 4np 4nq 4nu 4nr 4nt;1v 4nn 4no 4nq 18 1d0 4nr 4nt;1v 4nn 4no 4nq 4nu 4nr 4nt;1v 4nn 4nq 18 1d0 4nr 4nt;1v 4nn 4nq 4nu 4nr 4nt;1v 4nn 4no 4np 4nq 4nr 4nt;1v 4nn 4np 4nq 4nr 4nt;1v 4nn 4no 4nq 4nr 4nt;1v 4nn 4nq 4nr 4nt;1v 4nv -4 0 4nw 4nx;1v 4nv -4 0 4nx;1v 1ki 1mm 4ny em 4nz;1v 1ki 1mm 4ny 4o0;1v 1ki 4ny em 4nz;1v 1ki 4ny 4o0;1i 4o1 6u 18 1d0 0 4o2;1i 4o1 6u 4o3 0 4o2;1i 4o1 18 1d0 0 4o2;1i 4o1 4o3 0 4o2;1i 4o1 6u 18 1d0 4o2;1i 4o1 6u 4o3 4o2;1i 4o1 18 1d0 4o2;1i 4o1 4o3 4o2;1i 4o4 1p3 aw 4o5;1i 180 4o6 hg 159;1i 180 4o6 4o7;1i 4o8 5b 4lr 4o9 hg 4oa;1i 4o8 5b 4lr 4o9 4oa;1i 4o8 5b 4lr 4o9 hg;1i 4o8 5b 4lr 4o9;1i 18a;1i 90;1i 1ez 1du;1i 1if 4o3 4ob 4oc;1c 4od -4 4oe;1c 4of 62 14o 4og;1c 4of 1eq 1g 4og;1c 4of 4oh 4og;1c 4oi -2 4oj;1c 4ok 4ol;1c 1ev em -2 4om 4on 4oo;1c 1b4 em -2 4om 4on 4oo;1c 1j3 em -2 4om 4on 4oo;1c 13y em -2 4om 4on 4oo;1c 1j2 em -2 4om 4on 4oo;1c 1cj em -2 4om 4on 4oo;1c 1f7 em -2 4om 4on 4oo;1c 4op -2 4om 4on 4oo;1c 1ev em -2 4om 4oo;1c 1b4 em -2 4om 4oo;1c 1j3 em -2 4om 4oo;1c 13y em -2 4om 4oo;1c 1j2 em -2 4om 4oo;1c 1cj em -2 4om 4oo;1c 1f7 em -2 4om 4oo;1c 4op -2 4om 4oo;1c 1ev em -2 4oq fo 1fd 1;1c 1b4 em -2 4oq fo 1fd 1;1c 1j3 em -2 4oq fo 1fd 1;1c 13y em -2 4oq fo 1fd 1;1c 4or -2 4oq fo 1fd 1;1c 1ev em -2 4oq 1fd 1;1c 1b4 em -2 4oq 1fd 1;1c 1j3 em -2 4oq 1fd 1;1c 13y em -2 4oq 1fd 1;1c 4or -2 4oq 1fd 1;1c 1ev em -2 4oq fo 1;1c 1b4 em -2 4oq fo 1;1c 1j3 em -2 4oq fo 1;1c 13y em -2 4oq fo 1;1c 4or -2 4oq fo 1;1c 1ev em -2 4oq 1;1c 1b4 em -2 4oq 1;1c 1j3 em -2 4oq 1;1c 13y em -2 4oq 1;1c 4or -2 4oq 1;1c 4ok 4os 4ot 1;1c 4ok 4os 1;1c bg 4ou;1c et 4ov 4ow;1c et 4ov;1c d2 4ox 4oy;1c 3n 4kj 4oz;1c 1g8 4p0;1c 4p1 a1 1ik;1c 4p1 4p2;1c 62 em 1g 4p3;1c 1b4 em 1g 4p3;1c 1ev em 1g 4p3;1c 79 em 1g 4p3;1c 13 em 1g 4p3;1c 4p4 1g 4p3;1c 1ga 4p5;1c 4p6 13q;1c 4p7 ek 4p8;1c gq 4p9 4pa;1c a1 1ik;1c 4pb 4pc ek 138;1c 4pb 4pc 4pd;1c 1hs ab 1ga;1c 1ga 1i9;1c 1i9 ab 4pe;1c 18 4pf aw 4cq;1l 152;1l 1js;1l 13a;1l 1lz;1l bo 13i;1l c0 1i3;1l 1lo;1l 1o6;1l 1ge;1l 1ix;1l 1eb 1ga;1l 12x 1ga;1l 146;1l 1c7;1l 1gd;1l 14i;1l 16h;1l 17e;1l 169;1l 1ck;1l 1m1;1l 1ax;t 4pg 4ph;t 1cj;t 1hq;t 1n5;t jp;t 1o2;t 1dz;t 1h9;t s0;q 6o;q h4;q ag;q da;q h5;q 1ng;q fk;1d 1ga;1d 17p;1d bg;17 1js;17 1o6;17 1gd;17 13a;17 p4;17 xc;17 1m1;17 1g7;17 185;21 1n6 4cq;21 19b 5b;21 1cf 4cq;1w 1li 4eb;1w 1n0 4ec;1w 1ow 7m;1w 1ne 7m",
  "fr": "11 9g;11 9c;11 bf;11 1x8;11 1qc;11 cq;11 9p;11 1zb;11 4j 1qc 2b;11 1we;11 1v3;11 a8;v 24m c7 -4 4pi -4 bf;v 23g c7 -4 4pi -4 4pj;v db -4 4pi -4 4pj;v 4pi 4pk bf;v a1 xk;v 4pl 23v;v 4pi -2 4pm bf 4pn;v 4pi -2 4po -2 4pp;v 24m c7;v 1qk c7;v 23h;v b 1yq;v 23g 2f 1zv;v 23g 4pq;v bf ff 1q4;v 23g 1q4;v 1qc 4pr;v bf 4ps;v bf 4pt 4pu;v 1b 20k 24n;v 9c 1zp;d 1tn;d 1to;d 1tp;d 1u0;d 1u1;d 25y;d 1yh;d 218;d 21a;d 6r 1vl;d 6r 1vj;d 4z b;25 j6;25 or;25 pr;25 pt;25 sv;25 244 4pv;25 262;25 1vm 4pw;25 1vk 4px;25 db 21p fc;25 db fc 229;25 db 26c 220;25 db ff 20d;25 db 7o af;25 db 4py;25 z6;25 zv;25 250 1t8;25 250 20d 4pz;25 21r;25 1wf;25 116;25 11u;25 9g 26c 1xj bf;25 1ym 4j 1w9;25 1z8 26c 1yk 4j 1w9;25 1si 3i 23l;g 4q0 -2 be 4q1 -2 4q2;g 4q0 -2 be 4q1 -2;g 4q3 4j 1ri;g 4q4 4q5;g b a4 1w6;g 1w6 4q6;g 23g 1w6;g 1we;g b 7p 1ri 3i 7o 1ui;g b 7p 1ri 3i 7o 1zn;g b 7p 1ri 3i 7o 1q7;g b 7p 1ri 3i 7p 24c;g b 7p 1ri 3i 1z7;7 b 4q7 1ri 4q8 4q9;7 b 4q7 1ri 4q9;7 b 4q7 1ri 4q8;7 b 4q7 1ri;7 b gj 1w6;7 21b 4j 1ri be 4qa 4qb;7 4qc be 4qa 4qb;7 21b 4j 1ri be 4qb;7 4qc be 4qb;i 1w6;i 1ra;i 1pf;i 22c;1h 1w6 4qd -2 4qe;1h 1w6 4qf;1h 4qg 4pt 4qh;1h 4qi 3i 1w8;1h 4qi 38 1wy;1h 4qi 3i 22z;1h 4qi 4qj;1h 4qk -2 1;1h 1 -2 4ql 4qm;1h 24v 1vy;1h 1yp 247;1h 1w6 4pt -2 xk;1h 1w6 -2 xk;1c 24m c7 -8 4qn;1c 4qo -8 4qn;1c g1;1c g2;1c g0;1c bi;1c bj;1c bc;1c bh;1c bd;1c cp 1pi;1c h;1c i;1c cf;1c cg;1c gb;1c gc;1c 4v 1;1c 4w 1;1c 4qp -2 4qq;1c 4qr b 1zv;1c 4qr b 22i;1c 4qr b 25w;1c 4qr b 7p 1ri;1c 4qr 4qs;1c 205;1c b 4qt;1c be 1yo 1yt;1c be 4qu;1c 217 3i 1zv;1c 22b 3i 4qv;1c 1yw;1c a1 xk;1c 264 4qw;1c 1z8 4qx;1c 4qy 4qz;1d 1zv;1d 1ra;1y b 4r0 4r1;1y e5 4r2 4r3;1y 1b 1ze;0 b 7o 1qj;0 be 1qj;0 38 1qj;0 1b 20y;0 20y;0 1qk 4r4 -2 4r5;1l yk;1l ra;1l w0;1l xo;1l kd;1l 1wd;1l 251 1yg;1l il;1l 25d;1l 1rs;1l 1w4;1l 1vg;1l 24d;1l 1zv;1l t1;1l 1r1;1l 1pl;1l 1u4;1l 1ru;1e 1wy;1e 266;1e 20c 3i 4r6;1e 1u6;1e 251;1e 1w2;1e 1q8;1e 1wg;1e 1xw;1e 1wj;1e 25j;1e kv;1e 268 1yc;1e 1v4 1yc;1e 7m;1e 1tz;1e 1r6;1e 1qw;1e 26d;1e 1yb;1e 1qq;1e 1so;1e 1xl;1e 1up;1e 1uk;1e 20i;1s 1pr 3i 4r7 4r8 4r9;1s 4ra 4r7 4r8 4r9;1s 1pr 3i 4r7 4r9;1s 4ra 4r7 4r9;5 4rb 38 fc -2 4rc;5 4rb 4rd -2 4rc;5 4rb -2 4rc;u 7m 3i 4re;u 7m 4rf;u 1zt 3i 1tc;u 1zt 4rg;u 4rh 4ri;u 4rj 4rk;u 1qk 4rl 4rm;u 4r0 4rn;u 1w4 4ro;23 4r0 4rp 4rq;23 4r0 4rp;23 1w4 4ro;1k 22o;1k 26c 23q 4rr -2 4rs -2 4rt;1k 26c 23s 4rr -2 4rs -2 4rt;1k 4pm 4rr -2 4rs -2 4rt;1k 4ru 4rv -2 4rw;1k xl 20k 24n;1k xl 4rx;m kr kh;m 4ry 4rz;m bm;m 253;m 1y4 4s0;2 1r9 1xg;2 1zm;2 112;2 23i;2 1rx;2 1sg;2 1sd;2 1st;2 1pm;2 ox;2 o9;2 jx;2 115;2 v1;2 1ue;2 21h;2 zp;2 1u3;1u 1vh 201;1u 4s1;1u 1ut;1u i1;1u 1px c7;1u 1ql 4s2;1u 1s8;1u 1u0 1sn;1u 1yx;1u 20h b 1w3;1u 22u 1ql;1u 1ut 92;1u 1z8 1qp 1qu;1u 1z8 1ta;1u 1ws;1u 1s6;1u 1sk 48 1u6;1u 1u6 4s3;a mn;a vc;a yp;a vb;a 1zd;a 1rr;4 22a 25x;4 22a 50 25x;4 3s 1tm 1ss;4 7u 1tm 1ve;4 22a;r uy;r 4s4 1yz 38 1wo;r 4s4 38 1wo;r 1r7 1yz;r 2q;r 24w 3i 23m;r 20c 3i 1sc;r 1pj 3i 1yy;r 1vd 3i 1yy;r 1r7 26a;3 4s5 js;3 4s6 4s7 -2 1wo 1qr;3 4s6 4s7 -2 4s8;3 1sa 1qr;3 1r7 1qr;3 1ze 3i 1r7;3 cn;3 22m 38 1wo 1qr;1r 1ze 3i 23l 242;1r 23l 242;1r ld 3i 7p 1r7;1r ld 4s9;1r tg 3i 202;1r 1wn 3i 1sh;1r 1wn 3i 1qs;1r 1wn 1qr;1r a0 3i 1x9 1vq;1r 1ze 3i 1r7;1r 1t1;1r 1rt 38 1p9;26 1q2 7o 1ug;26 1q2 7p 23y;26 1q2 7o 1q6;26 1q2 26b 1q6;26 1q2 4sa;26 ff 1vz 7s 1so;26 ff 1vz 4sb;26 1xy 3i 7o 1ug;26 b 7o 1ug;26 b 7o 1q6;26 210 1xd;26 1r5 237;26 km y6;26 db 26c 1uy 4sb;26 1u4;26 1qt;26 1rs;26 25o;26 200;26 1w4;26 1pl;26 1zz;26 ll;26 lm;26 wg;26 25e;26 1r3;26 20d 1pb;26 1yf;26 1wb 3i 7p;26 1wb 4sc;1p 1u7 3i 25b;1p 1qh 3i 25a;1p b 7o 1up;1p 1xy 3i 7o 1up;1p 1zo;1p 24x;1p 20c 1f;1p 1v0 4j 20q;1p 1tw;1p 20p;1p 20q;1p 25r 20u 25b;1p 1tb;1p 1pa;1p 1t9;15 4sd 38 fc -2 4se 4j 1xs;15 4sd 38 fc -2 4se b 26b a0;15 4sd 38 fc -2 4se 4j 26b;15 4sd 38 fc -2 4se 4sf;15 4sd 4sg -2 4se 4j 1xs;15 4sd 4sg -2 4se b 26b a0;15 4sd 4sg -2 4se 4j 26b;15 4sd 4sg -2 4se 4sf;15 4sd -2 4se 4j 1xs;15 4sd -2 4se b 26b a0;15 4sd -2 4se 4j 26b;15 4sd -2 4se 4sf;15 4sd -2 1sa;1a 1qs 1zz;1a a4 1qs 1zz;1a 1z7 1qs;1a b 26b a0;1a 4j 26b a0;1a 1sa 24s;1a 20u 24s;1a 1qs 4j 1xs;24 1wm be 25z;24 1wm 25z;24 25v 38 1wo be 25z;24 25v 25z;24 267 1wm;n 4sh 4si 3 4sj;n 4sh 3 4sj;n 4sh 4si 4sj;n 4sh 4sj;n 1w8 4pt 4sk;n 3 4sl;n 1z8 26c 1w8 -2 4sm;n 1z8 1w8 -2 4sm;n 25a 1q8;h 250 7s 1ys 4pm 4sn;h 24z 7u 1r5 4pm 4sn;h 250 7u 1r6 4pm 4sn;h 250 1r6 4pm 4sn;h 24z 7u 20t 4pm 4sn;h 1rh 1r5 4pm 4sn;h 1ug 1wq 1w8;h 1ug 1qg;h 228 1qg;h 26c 4so 4sp 4sq;h 1qc 22g;h 1qc 1r6 4sr;x wy 3i 1y8;x wy 4j 1y8;x wy 4ss;x wx 4j 1y8;x wx 250 1z0;x wx 1ya;x 250 7u tm;x 3i 250 tm;x 4st tm;x 23g 1ty 3i 1z0;x 4su b 250 7u 1z0;x 4su b 24z 7u 204;x 4su b 24z 7u 231;13 4sv 4sw;13 4sv 1tr;13 1ql ar 23g 4pu;13 bf 4sx 4pt 4pu;13 23g 1vb;13 1vb a1 4sy;13 n2 hz;1q 4sz 20k c7 0 ve;1q 4sz c7 0 ve;1q 4sz 0 ve;1q 0 20i 1tv 23v;1q 0 20i 233;1q 20i 25c 1xv;1q 20i 1xv;1q 1z4 3i 20i 1xu;1q 1tj 20i;1q 1tj 1rg;1q 1qk c3 6r 9g 245 25g 24n;1q 1zi 25q 1qd 6g;1q 1zi 4t0;1q 210 1q5;1q 210 1q5 210 23t;1q 21p 20i;1m 1sm 1z8 -2 3s 1y0;1m 1sm 1z8 -2 250 3i 24h;1m 1sm 1z8 -2 3i 250 25m;1m 1sm 1z8 -2 23g 24n;1m 1sm 1z8 -2 1t2 7u 0 1wh;1m 1sm 1z8 -2 24a 0 1wh;1m 1sm 1z8 -2 1qd 6g;1m 1sm 1z8 -2 4t1;1m 1wz 26c -2 3s 1y0;1m 1wz 26c -2 250 3i 24h;1m 1wz 26c -2 3i 250 25m;1m 1wz 26c -2 23g 24n;1m 1wz 26c -2 1t2 7u 0 1wh;1m 1wz 26c -2 24a 0 1wh;1m 1wz 26c -2 1qd 6g;1m 1wz 26c -2 4t1;1m 4t2 -2 3s 1y0;1m 4t2 -2 250 3i 24h;1m 4t2 -2 3i 250 25m;1m 4t2 -2 23g 24n;1m 4t2 -2 1t2 7u 0 1wh;1m 4t2 -2 24a 0 1wh;1m 4t2 -2 1qd 6g;1m 4t2 -2 4t1;1m 1t2 7u 0 4t3 23g 21t;1m 1t2 7u 0 4t3 4t4;1m 4t5 0 4t3 23g 21t;1m 4t5 0 4t3 4t4;1m 23g 21t -2 4t6 -2 4t7;1m 1vl 3i 21t -2 4t6 -2 4t7;1m 202 2f 1t7 -2 4t6 -2 4t7;1m 240 -2 4t6 -2 4t7;1m 1te 26c;1m 1vi 269;1m 22v 25n;1m 25n xv;1m 4t8 4t9 b 4ta 38 jr;1m 4t8 4t9 b 4ta fc 38 1qi;1m 4t8 4t9 b 4ta 1qi;1m 1t2 7u 0 1wh;12 bf 38 4tb;12 4tc 4tb;12 bf 3i 21d 3i 23n;12 bf 3i 23n;12 4sv 21d 3i 23n;12 4sv 23n;12 1up 4pl 4td;12 1ug 1wq 23g -2 4te;12 1ug 23g -2 4te;12 9p -2 9p 4tf;12 1so 4tg 4th;o 26c 1qm 51 -2 4ti;o 26c 25s 38 1v0 -2 4ti;o 26c 1uy -2 4ti;o 26b 4tj b 51 -2 4tk;o 26b 4tj 261 38 1v0 -2 4tk;o 26b 4tj 4z -2 4tk;o 1vn 4tl;o 4tm 3i 26c 4tn c7 4to;o 4tm 3i 26c 4tn 4to;o 1z8 1qp 4tp 26b;22 4tq 4tr 4ts;22 4tr 4tt 4tu b 51 -2 237 7o 1qa;22 4tr 4tt 4tu b 51 -2 4tv;22 4tr 4tt 4tu 4tw -2 237 7o 1qa;22 4tr 4tt 4tu 4tw -2 4tv;22 4tr 4tt b 51 -2 237 7o 1qa;22 4tr 4tt b 51 -2 4tv;22 4tr 4tt 4tw -2 237 7o 1qa;22 4tr 4tt 4tw -2 4tv;22 1rm 26c b 7p 223 -2 4tx;22 1rm 26c 4ty -2 4tx;22 223 26c b 7p 223 -2 4tx;22 223 26c 4ty -2 4tx;22 f0 1rm b 7p 223 -2 4tx;22 f0 1rm 4ty -2 4tx;22 26c 1rm b 7p 223 -2 4tx;22 26c 1rm 4ty -2 4tx;22 1uy 26c rm b 7p 223 -2 4tx;22 1uy 26c rm 4ty -2 4tx;22 23q 26c rm b 7p 223 -2 4tx;22 23q 26c rm 4ty -2 4tx;22 7f 24g -4 4tz -4 4u0;22 7f 84 1q0 -4 4tz -4 4u0;22 6l -4 4tz -4 4u0;22 1z8 26c 21i fc 4u1 20u 26c;22 1z8 1qp fc 4u1 20u 26c;22 21m 7f 213 fc br 3i 26b 24q;22 21m 7f 213 fc br 1yl;22 21m 7f 213 4u2 3i 26b 24q;22 21m 7f 213 4u2 1yl;q db;q 80;q c5;q 3s c7;q d9;q d8;t rx;t mg;t mh;t 1x7;t s1;t 216;t 22k;s 1up;s oe;s ro;s 228;s 23n;s 1zj;s 1ug;6 4u3 be 1ua;6 4u3 be 1rj;6 4u3 be t5;6 4u3 be dg;6 4u3 be 4b 1xz;6 4u3 be 1xz;6 4u3 be 1uf;6 4u3 be 1sv;6 4u3 be 1yj;6 4u3 4j 1xs be;6 4u3 4u4;6 4u5 cw 1qf 1xr 4u6 be 4b 1xz;6 4u5 cw 1qf 1xr 4u6 be 4u7;6 4u5 cw b 1xr 4u6 be 4b 1xz;6 4u5 cw b 1xr 4u6 be 4u7;6 4u5 cw cw 24u 4u6 be 4b 1xz;6 4u5 cw cw 24u 4u6 be 4u7;6 4u5 cw 4u8 4u6 be 4b 1xz;6 4u5 cw 4u8 4u6 be 4u7;6 4u5 1qf 1xr 4u6 be 4b 1xz;6 4u5 1qf 1xr 4u6 be 4u7;6 4u5 b 1xr 4u6 be 4b 1xz;6 4u5 b 1xr 4u6 be 4u7;6 4u5 cw 24u 4u6 be 4b 1xz;6 4u5 cw 24u 4u6 be 4u7;6 4u5 4u8 4u6 be 4b 1xz;6 4u5 4u8 4u6 be 4u7;6 4u5 cw 1qf 1xr be 4b 1xz;6 4u5 cw 1qf 1xr be 4u7;6 4u5 cw b 1xr be 4b 1xz;6 4u5 cw b 1xr be 4u7;6 4u5 cw cw 24u be 4b 1xz;6 4u5 cw cw 24u be 4u7;6 4u5 cw 4u8 be 4b 1xz;6 4u5 cw 4u8 be 4u7;6 4u5 1qf 1xr be 4b 1xz;6 4u5 1qf 1xr be 4u7;6 4u5 b 1xr be 4b 1xz;6 4u5 b 1xr be 4u7;6 4u5 cw 24u be 4b 1xz;6 4u5 cw 24u be 4u7;6 4u5 4u8 be 4b 1xz;6 4u5 4u8 be 4u7;6 22u b 2g 21q 2n 1tk;6 22u b 2g 21q 24i be;6 22u b 2g 21q be;6 22u 1e 21q 2n 1tk;6 22u 1e 21q 24i be;6 22u 1e 21q be;y e5 23x;y g6 23x;y be 23x;y 26f;y 26e;1f m4;1f 1u8;1f 1ub;1f 1u9;1f 1yi;1f ii;1f xi;1f xv;1f no;1f rz;1f l9;1f iy;1f m7;1f vm;1f vj;1j 229;1j 228;1j 4u9 48 228;1j 4u9 3s 232;1j 4u9 48 20e;1j 4u9 3i 228;1j 4u9 4ua;1j 232 1wl;1j 92;1j 4ub 4uc;1j 1b 1ze;1j 4ud 4ue;1j 25k;1j 1v5;e q0;e y8;e yk;e xo;e v3;e lf;e 10c;e q1;e 25w;w 0 4uf 0 4ug 4uh 4ui;w 0 0 4ug 4uh 4ui;w 0 4uf 4ug 4uh 4ui;w 0 4ug 4uh 4ui;w 0 4uf 0 4ug 4uh;w 0 0 4ug 4uh;w 0 4uf 4ug 4uh;w 0 4ug 4uh;w 4uj 0 4uk 0 4ul 4um;w 4uj 0 0 4ul 4um;w 4uj 0 4uk 4ul 4um;w 4uj 0 4ul 4um;w 4uj 0 4uk 0 4ul;w 4uj 0 0 4ul;w 4uj 0 4uk 4ul;w 4uj 0 4ul;w 4un 4uk 4uo 4t3 4up 1xd;w 4un 4uo 4t3 4up 1xd;w 4un 4uk 4t3 4up 1xd;w 4un 4t3 4up 1xd;w 21p 4uq be 1xd;w 209 4tr 24q 1xp;w e5 26b 4ur;w 1ti 26b 4us;c be 1xd;c wc;c 1rh 1xd;c be 1wh;c be 23p;c 1rh 23p;c qs;c 7p 1xf;k b 7p 1y1;k b 1u2;k 3i 1rn 4ut;k 1ti 4uu;k 24p;k 4j 1xs;k b 1tx;k 24o;k 241;f 1q3 4uv;f q0 -2 1q3 4j 1xs;f q0 -2 1q3 4uw;f q0 1xh b -2 1;f q0 20k 3i -2 1;f q0 1b 1yq -2 1;f q0 4ux -2 1;f q0 1 -2 4uy;f 23c 1s4 21v;f 23c 4uz;f 23b 4v0;f 1xo 1vw;f 1wu 1vw;f 1zv 4v1;f v3 1rh 1xd;f v3 7s 1xd 1yd;f v3 21u;f 24l 23z;f 23g 4v2;f 25a 1vf;1g 4v3 4v4 4v5;1g 4v3 4v5;1g 4v6 3i a4 1rs;1g 4v6 3s 1rs;1g 4v6 4v7;l ug;l 11x;l 1w0;l 1q3;l 10n;l 11p;l zc;16 4v8 21j 1sa 4v9;16 4v8 1sa 4v9;16 4v8 21j 1sa;16 4v8 1sa;16 e5 26b 1sa;16 1sa 4va;1b 4vb 4vc 4vd;1b 4vb 4vd;1b 4ve 4vf -2 4vg;1b 4ve -2 4vg;1b 4vh 4vi -2 20u 1rd;1b 4vh 4vi -2 4vj;1b 4vh 4vi -2;1b 0 20u 1rd 3i 1s0;1b 0 20u 1rd 3i 1rh;1b 0 20u 1rd e5 1rh;1b 0 20u 1rd be 252;1b 0 20u 1rd be 264;1b 0 3i 1s0;1b 0 3i 1rh;1b 0 e5 1rh;1b 0 be 252;1b 0 be 264;1b 1s0 3i 0 4vk 1rh 4vl;1b 1s0 4vk 1rh 4vl;1b 1s0 3i 0 4vk 4vl;1b 1s0 4vk 4vl;1b 4vm -2 4vn;9 1rl;8 o4;8 1tg;8 26c 23q 1uu;8 26c 4vo;8 222;8 23q 1uu;8 1pp;8 1uv;j 1pr 38 7o 1pd -2 4vp;j 1pr 38 4vq -2 4vp;j 20u 7o 1pd -2 4vp;j 20u 4vq -2 4vp;j 4vr 3i 1r2;j 4vr 4vs;10 1pt 3i 10n;10 1pt 3i ug;10 1pt 3i 251 3s 1zv;10 1pt 3i 227 b 1u2;10 1pt 3i 10j;10 1pt 1vv;10 4vt 3i 1zv b 1u2;10 4vt 3i 256;10 4vt 3i 256 3i 1w0;10 4vt 3i 256 38 1q3;10 1x5 1vv;19 1ru;19 1zw;19 1y6;p 4vu 4vv 4vw;p 4vu 4vv;p b 1u2;p 3i 1rn 26c;p 26b 4vx;1n x8;1n x6;1n x1;1n xs;1n 4vy b a4;1n 4vy b 7o;1n 4vy b 38;1n 4vy 4vz;1n 1uz 38 1va;1n 1uz vw;1n ow 38 1va;1n ow 38 1ut;1n ow vw;1o 1pt 3i 22d;1o 1pt 3i 1ru b 1u2;1o 1pt 38 1va b 1u2;1o 1pt 22e;1o 4w0 3i 1ru b 1u2;1o 4w0 3i 1ru 1ti 1rn;1o 4w0 3i 1ru 3i 1rn;1o 4w0 38 1va b 1u2;1o 4w0 38 1va 1ti 1rn;1o 4w0 38 1va 3i 1rn;1o 4w0 3i 1zw b 1u2;1o 4w0 3i 1zw 1ti 1rn;1o 4w0 3i 1zw 3i 1rn;1o 4w0 1xx b 1u2;1o 4w0 1xx 1ti 1rn;1o 4w0 1xx 3i 1rn;1o 22e;1x 1xt 50 b 3s -2 4w1;1x 1xt 50 4w2 -2 4w1;1x cp 1p8 b 3s -2 4w1;1x cp 1p8 4w2 -2 4w1;1x 1p8 26c b 3s -2 4w1;1x 1p8 26c 4w2 -2 4w1;1x 4w3 b 3s -2 4w1;1x 4w3 4w2 -2 4w1;1x u6 4w4 4w5;1x u6 4w5;1x 4w6 4j 1xs;1x 4w6 be 1xd;1x 4w6 3i 1rq;1x 4w6 4w7;1x 4w8 0 4w9;1x 4wa 3i 24l;1x 1qn 20o;1x 1t3 3i 1za;1x 1t3 4wb;1x 24l 24i;1z n6;1z n8;1z wl;1z 1sz;1z j2;1z rr;1z 25w;1z 246 1z2;b 1t0 te;b mu;b 1yu 265;b 20n 4wc;b 1t0 i5;18 v3;18 23f;18 xo;18 lf;18 25w;18 239;18 238;18 1w7;18 11o;1v 4wd 4we 4wf 1qe 3i 1b 1yq 4wg 3i gj 1py 26g;1v 4wd 4we 4wf 1qe 3i 1b 1yq 4wg 3i gj 4wh;1v 4wd 4we 4wf 1qe 3i 1b 1yq 4wg 3i eg 1py 26g;1v 4wd 4we 4wf 1qe 3i 1b 1yq 4wg 3i eg 4wh;1v 4wd 4we 4wf 1qe 3i 4wi 4wg 3i gj 1py 26g;1v 4wd 4we 4wf 1qe 3i 4wi 4wg 3i gj 4wh;1v 4wd 4we 4wf 1qe 3i 4wi 4wg 3i eg 1py 26g;1v 4wd 4we 4wf 1qe 3i 4wi 4wg 3i eg 4wh;1v 4wd 4we 4wf 4wj 1b 1yq 4wg 3i gj 1py 26g;1v 4wd 4we 4wf 4wj 1b 1yq 4wg 3i gj 4wh;1v 4wd 4we 4wf 4wj 1b 1yq 4wg 3i eg 1py 26g;1v 4wd 4we 4wf 4wj 1b 1yq 4wg 3i eg 4wh;1v 4wd 4we 4wf 4wj 4wi 4wg 3i gj 1py 26g;1v 4wd 4we 4wf 4wj 4wi 4wg 3i gj 4wh;1v 4wd 4we 4wf 4wj 4wi 4wg 3i eg 1py 26g;1v 4wd 4we 4wf 4wj 4wi 4wg 3i eg 4wh;1v 4wd 4wf 1qe 3i 1b 1yq 4wg 3i gj 1py 26g;1v 4wd 4wf 1qe 3i 1b 1yq 4wg 3i gj 4wh;1v 4wd 4wf 1qe 3i 1b 1yq 4wg 3i eg 1py 26g;1v 4wd 4wf 1qe 3i 1b 1yq 4wg 3i eg 4wh;1v 4wd 4wf 1qe 3i 4wi 4wg 3i gj 1py 26g;1v 4wd 4wf 1qe 3i 4wi 4wg 3i gj 4wh;1v 4wd 4wf 1qe 3i 4wi 4wg 3i eg 1py 26g;1v 4wd 4wf 1qe 3i 4wi 4wg 3i eg 4wh;1v 4wd 4wf 4wj 1b 1yq 4wg 3i gj 1py 26g;1v 4wd 4wf 4wj 1b 1yq 4wg 3i gj 4wh;1v 4wd 4wf 4wj 1b 1yq 4wg 3i eg 1py 26g;1v 4wd 4wf 4wj 1b 1yq 4wg 3i eg 4wh;1v 4wd 4wf 4wj 4wi 4wg 3i gj 1py 26g;1v 4wd 4wf 4wj 4wi 4wg 3i gj 4wh;1v 4wd 4wf 4wj 4wi 4wg 3i eg 1py 26g;1v 4wd 4wf 4wj 4wi 4wg 3i eg 4wh;1v 4wd 4we 1qe 3i 1b 1yq 4wg 3i gj 1py 26g;1v 4wd 4we 1qe 3i 1b 1yq 4wg 3i gj 4wh;1v 4wd 4we 1qe 3i 1b 1yq 4wg 3i eg 1py 26g;1v 4wd 4we 1qe 3i 1b 1yq 4wg 3i eg 4wh;1v 4wd 4we 1qe 3i 4wi 4wg 3i gj 1py 26g;1v 4wd 4we 1qe 3i 4wi 4wg 3i gj 4wh;1v 4wd 4we 1qe 3i 4wi 4wg 3i eg 1py 26g;1v 4wd 4we 1qe 3i 4wi 4wg 3i eg 4wh;1v 4wd 4we 4wj 1b 1yq 4wg 3i gj 1py 26g;1v 4wd 4we 4wj 1b 1yq 4wg 3i gj 4wh;1v 4wd 4we 4wj 1b 1yq 4wg 3i eg 1py 26g;1v 4wd 4we 4wj 1b 1yq 4wg 3i eg 4wh;1v 4wd 4we 4wj 4wi 4wg 3i gj 1py 26g;1v 4wd 4we 4wj 4wi 4wg 3i gj 4wh;1v 4wd 4we 4wj 4wi 4wg 3i eg 1py 26g;1v 4wd 4we 4wj 4wi 4wg 3i eg 4wh;1v 4wd 1qe 3i 1b 1yq 4wg 3i gj 1py 26g;1v 4wd 1qe 3i 1b 1yq 4wg 3i gj 4wh;1v 4wd 1qe 3i 1b 1yq 4wg 3i eg 1py 26g;1v 4wd 1qe 3i 1b 1yq 4wg 3i eg 4wh;1v 4wd 1qe 3i 4wi 4wg 3i gj 1py 26g;1v 4wd 1qe 3i 4wi 4wg 3i gj 4wh;1v 4wd 1qe 3i 4wi 4wg 3i eg 1py 26g;1v 4wd 1qe 3i 4wi 4wg 3i eg 4wh;1v 4wd 4wj 1b 1yq 4wg 3i gj 1py 26g;1v 4wd 4wj 1b 1yq 4wg 3i gj 4wh;1v 4wd 4wj 1b 1yq 4wg 3i eg 1py 26g;1v 4wd 4wj 1b 1yq 4wg 3i eg 4wh;1v 4wd 4wj 4wi 4wg 3i gj 1py 26g;1v 4wd 4wj 4wi 4wg 3i gj 4wh;1v 4wd 4wj 4wi 4wg 3i eg 1py 26g;1v 4wd 4wj 4wi 4wg 3i eg 4wh;1v 4wd 4we 4wf 1qe 3i 4wg 3i gj 1py 26g;1v 4wd 4we 4wf 1qe 3i 4wg 3i gj 4wh;1v 4wd 4we 4wf 1qe 3i 4wg 3i eg 1py 26g;1v 4wd 4we 4wf 1qe 3i 4wg 3i eg 4wh;1v 4wd 4we 4wf 4wj 4wg 3i gj 1py 26g;1v 4wd 4we 4wf 4wj 4wg 3i gj 4wh;1v 4wd 4we 4wf 4wj 4wg 3i eg 1py 26g;1v 4wd 4we 4wf 4wj 4wg 3i eg 4wh;1v 4wd 4wf 1qe 3i 4wg 3i gj 1py 26g;1v 4wd 4wf 1qe 3i 4wg 3i gj 4wh;1v 4wd 4wf 1qe 3i 4wg 3i eg 1py 26g;1v 4wd 4wf 1qe 3i 4wg 3i eg 4wh;1v 4wd 4wf 4wj 4wg 3i gj 1py 26g;1v 4wd 4wf 4wj 4wg 3i gj 4wh;1v 4wd 4wf 4wj 4wg 3i eg 1py 26g;1v 4wd 4wf 4wj 4wg 3i eg 4wh;1v 4wd 4we 1qe 3i 4wg 3i gj 1py 26g;1v 4wd 4we 1qe 3i 4wg 3i gj 4wh;1v 4wd 4we 1qe 3i 4wg 3i eg 1py 26g;1v 4wd 4we 1qe 3i 4wg 3i eg 4wh;1v 4wd 4we 4wj 4wg 3i gj 1py 26g;1v 4wd 4we 4wj 4wg 3i gj 4wh;1v 4wd 4we 4wj 4wg 3i eg 1py 26g;1v 4wd 4we 4wj 4wg 3i eg 4wh;1v 4wd 1qe 3i 4wg 3i gj 1py 26g;1v 4wd 1qe 3i 4wg 3i gj 4wh;1v 4wd 1qe 3i 4wg 3i eg 1py 26g;1v 4wd 1qe 3i 4wg 3i eg 4wh;1v 4wd 4wj 4wg 3i gj 1py 26g;1v 4wd 4wj 4wg 3i gj 4wh;1v 4wd 4wj 4wg 3i eg 1py 26g;1v 4wd 4wj 4wg 3i eg 4wh;1v 4wd 4we 4wf 1qe 3i 1b 1yq 4wg 1py 26g;1v 4wd 4we 4wf 1qe 3i 1b 1yq 4wg 4wh;1v 4wd 4we 4wf 1qe 3i 4wi 4wg 1py 26g;1v 4wd 4we 4wf 1qe 3i 4wi 4wg 4wh;1v 4wd 4we 4wf 4wj 1b 1yq 4wg 1py 26g;1v 4wd 4we 4wf 4wj 1b 1yq 4wg 4wh;1v 4wd 4we 4wf 4wj 4wi 4wg 1py 26g;1v 4wd 4we 4wf 4wj 4wi 4wg 4wh;1v 4wd 4wf 1qe 3i 1b 1yq 4wg 1py 26g;1v 4wd 4wf 1qe 3i 1b 1yq 4wg 4wh;1v 4wd 4wf 1qe 3i 4wi 4wg 1py 26g;1v 4wd 4wf 1qe 3i 4wi 4wg 4wh;1v 4wd 4wf 4wj 1b 1yq 4wg 1py 26g;1v 4wd 4wf 4wj 1b 1yq 4wg 4wh;1v 4wd 4wf 4wj 4wi 4wg 1py 26g;1v 4wd 4wf 4wj 4wi 4wg 4wh;1v 4wd 4we 1qe 3i 1b 1yq 4wg 1py 26g;1v 4wd 4we 1qe 3i 1b 1yq 4wg 4wh;1v 4wd 4we 1qe 3i 4wi 4wg 1py 26g;1v 4wd 4we 1qe 3i 4wi 4wg 4wh;1v 4wd 4we 4wj 1b 1yq 4wg 1py 26g;1v 4wd 4we 4wj 1b 1yq 4wg 4wh;1v 4wd 4we 4wj 4wi 4wg 1py 26g;1v 4wd 4we 4wj 4wi 4wg 4wh;1v 4wd 1qe 3i 1b 1yq 4wg 1py 26g;1v 4wd 1qe 3i 1b 1yq 4wg 4wh;1v 4wd 1qe 3i 4wi 4wg 1py 26g;1v 4wd 1qe 3i 4wi 4wg 4wh;1v 4wd 4wj 1b 1yq 4wg 1py 26g;1v 4wd 4wj 1b 1yq 4wg 4wh;1v 4wd 4wj 4wi 4wg 1py 26g;1v 4wd 4wj 4wi 4wg 4wh;1v 4wd 4we 4wf 1qe 3i 4wg 1py 26g;1v 4wd 4we 4wf 1qe 3i 4wg 4wh;1v 4wd 4we 4wf 4wj 4wg 1py 26g;1v 4wd 4we 4wf 4wj 4wg 4wh;1v 4wd 4wf 1qe 3i 4wg 1py 26g;1v 4wd 4wf 1qe 3i 4wg 4wh;1v 4wd 4wf 4wj 4wg 1py 26g;1v 4wd 4wf 4wj 4wg 4wh;1v 4wd 4we 1qe 3i 4wg 1py 26g;1v 4wd 4we 1qe 3i 4wg 4wh;1v 4wd 4we 4wj 4wg 1py 26g;1v 4wd 4we 4wj 4wg 4wh;1v 4wd 1qe 3i 4wg 1py 26g;1v 4wd 1qe 3i 4wg 4wh;1v 4wd 4wj 4wg 1py 26g;1v 4wd 4wj 4wg 4wh;1v uo -4 0 4wk;1i 4wl 38 1qi km 50;1i 4wl 38 1qi 4wm;1i 4wl 3i 1z9 km 50;1i 4wl 3i 1z9 4wm;1i 4wl 1b 1yq 0 km 50;1i 4wl 1b 1yq 0 4wm;1i 4wl 4wn km 50;1i 4wl 4wn 4wm;1i 4wo 4wp 1rh 4wq;1i 4wo 4wp 4wq;1i 1y7 3i 22y;1i 1y7 22l;1i 25t 21n;1i 1vr;1i 90;1i 1sk 26b 21j 1uw;1i 1sk 26b 1uw;17 yk;17 1zv;17 ra;17 1wd;17 xp;17 1qz;17 1w4;17 1u4;21 1w6 -2 4wr;21 hx -2 10q;21 10b 3i 259;1w 7m 3i 4re;1w 1zt 3i 1tc",
  "nl": "11 9t;11 a2;11 5n;11 hp;11 9u;11 9x;11 2fo;11 2cb;11 2dy;11 2ly;v 2fp 27i;v 2oo -8 2fp;v 2oo -8 2bx;v 2fp 2ea 3c;v 2fp 4ws;v 4wt 4wu;v 2fp -2 4wv;v 2kf;v 2jv;v 2n6;v 2nd f5;v 2op 2a6 28q;v 2op 4ww;v 2bx 4wx;v 2oo;v 2ks;v 2fp 2fr;v bf 4wy;d 2fd;d 2a9;d 2a7;d 2bv;d 5t;d b f5 1f;d 1c;d 2mk h8;d 2mk;25 u4;25 pq;25 yo;25 2hf;25 7v ak 2nd;25 bf ak;25 2gc;25 12a;25 2o5 4wz;25 2o5 4x0;25 11d;25 t 2cq;25 2cs 2cq;25 2nq 2cq;25 2cp 3x;25 t 4x1 4x2;25 2f5 4x3;25 t8;25 z8;25 2l7 4x4;25 tq;25 2fm;25 2m7 2fs;25 2ka 2nd 2lc;25 h7 4x5;g 4x6 -2 2an 4x7 -2 4x8;g 4x6 -2 2an 4x7 -2;g 2an aj -2 4x9;g 4xa 4xb;g 4xc 2g6 2dx;g 2nd 2i8 fs 3i 2ny;g 2nd 2i8 fs 3i 2gl;g 2nd 2i8 fs 67 280;g 2nd 2i8 fs aj;g 4xd 4xe;g 2cb;g 2dy;g 2op 2dx;7 4xf 2oc 2an 4xg 4xh;7 4xf 2an 4xg 4xh;7 4xf 2oc 2an 4xh;7 4xf 2an 4xh;7 4xc 4xi 4xj;7 2nd 2i8 fs 4xk 4xl;7 2nd 2i8 fs 4xl;i 2dx;i 29e;i 29f;i 2nk;i 2na;i 2lp;i 292;1h 2i3;1h 2d4;1h 2d0;1h 2cz;1h 2d3;1h 279;1h 2ap;1h 2mc;1h 2mt;1h 2gf;1h 2kh;1h 286;1h 287;1h 28e;1h 26s;1h 26r;1h 2j8;1h 2ie;1h 2hi;1h 2d1;1h 2lr;1h 2mg;1h 2ee;1h 2i4;1h 2i2;1h 2iy;1h 2d5;1h 29f;1h 2nl;1h 23;1h 2dx 2nd -2 4xm;1h 4xn 4xo;1h 4xp fs -2 1;1c 4xq -8 4xr;1c 1p;1c 1m;1c 1o;1c 1n;1c au;1c 85 -2 2gn;1c 86 -2 2gn;1c av;1c cv -2 2gn;1c dv;1c du;1c dx 1;1c dy;1c 4xs -2 4xt;1c 2gp;1c 2c1;1c eb 4xu;1c 4xv 4xw;1c 2ll;1c 2m3;1c 28q 4xx;1c 28n;1c 28y fs 28q;1c 28s;1c g6 4xy;1c h8 4xz;1d 28q;1d 2nk;1y c 2g6 4y0;1y ak 3i 2n1 2i8;1y ak 2g6 2i8;1y 2fi 4y1 4y2;0 ak 2n7;0 2n5;0 fs 2k2;0 2nb;0 2nd 4y3 -2 4y4;0 2n6 4y5 -2 4y6;0 297 0 4y7;1l 2ip;1l 2em;1l 29h;1l 2eq;1l 29d;1l 2hn;1l 2kc;1l 2l6;1l 28u;1l 2fz;1l 2i6;1l 2jb;1l 2lq;1l 2dr;1l 2eg;1l 2b4;1l 2jn;1l 2af;1l 2eb;1l 28z;1l 29i;1l 2h9;1e 2i1;1e 2d2;1e 2ms;1e 2o0;1e 2lh;1e 2ao;1e 284;1e 2ge;1e 2kg;1e 2mf;1e 2ck;1e 2le;1e 2cf;1e 2kz;1e 29m;1e 2f2 2dp;1e 2f2 2fx;1e 7m;1e 2ae;1e 2j6;1e 2mu;1e 2k6;1e 2i5;1e 2f0;1e 29w;1e 2iw;1e 2je;1e 2jf;1e 2hj;1e 274;1s 4y8 4y9 eb 4ya;1s 4y8 4y9 4ya;1s ae -2 4yb -2 4yc;5 4yd -2 4ye;5 4yf -2 c eb 2it;5 4yf -2 4yg;u 2jf;u 2je;u 2jd;u 4yh 4yi;u 2nd 4yj 4yk;u 4yl 4ym;23 4yl 2eg;1k 2jy;1k 4yn -2 4yo -2 4yp;1k 4yq -2 4yr -2 4ys;1k 2ea 2jx;1k 4yt -2 2jw;m ki;m kj;m 29l 4yu;m 4yv s2;m 2h8;2 2kx -2 2jj;2 2jj;2 gd;2 2lt 2fv;2 28y fs 2c7 2bi;2 2eh;2 2ei;2 1t;2 29t;2 2jk;2 2ec;2 2h7;2 2dq;2 lv;2 lt;2 2l0;21 xh;21 2m1;21 2ma;21 12i;21 2o9 2o1;21 2g9 2m9;21 2lf;17 2ip;17 2em;17 2lp;17 2kc;17 28u;17 2eg;17 2af;1u dx;1u dy;1u dw;1u hm;1u 88;1u 291;1u 46;1u 2gj;1u 2kd;1u 2mw;1u 2ke;1u 296;1u 2f4;1u 5m;1u 2aj;1u 11g;1u 11q;1u 114;1u 2ir 8p;1u 2lo;1u 2cr;1u 27m 8p;1u 2ce gq 2fr;1u gq 2ce 2fr;1u 2fr;1u 2a5;1u 26q;1u 2d7;a sb;a mn;a yp;a 2b7;a 2b9;a 2b7 cp;a 27c;a 2b8;4 2nd 4j 275;4 2nd 4j 276;4 28a 4yw;4 2n8;4 275;r 2h5;r 2cn;r 2cm;r 6m 2df;r 6m 28y;r 2im;r 2lg;r 2ef;r 2bg;r 4e;r qy;3 27w;3 2ia;3 27y;3 2i9;3 27x;3 27v;3 2ib;3 2fu fs fr 2i8;1r 2in;1r 29k;1r 24;1r 2hg;1r 2no;1r 2cx;1r 2dz;1r 29y;1r 29x;1r 2dg;1r 2aa;1r 2d9;1r 28v;26 9d 7f 2jc;26 9d 4yx;26 1u 4yy;26 2aw 2nw;26 2au 26k;26 2en;26 2ol 4x1 -2 4yz;26 2dr;26 2af;26 2eg;26 28z;26 29r;26 kb;26 2a3;26 2mv;26 2c6;26 2eb;1p 2hy ae eb 2nv;1p ak 67 2bz;1p 2k9 67 2bz;1p 6u 67 290;1p 290 fs;1p k2;1p 2bt;1p 2gm;1p 2f3;1p 29g -2 8l;1p 2o0 2fr;1p 2im 1f;1p 1u 2n9;15 4z0 -2 4z1;15 4z2 -2 eb 2g8;15 4z2 -2 4z3;1a 2h3;1a 2g6 27u;1a ak 4z4 2fh;1a 2ax 2fh;1a 2k1;1a ae eb 2k0;24 2ml 2cl;24 2mm;24 2mo;24 2cl g6 2ml;n qd 4z5;n 4z6 -2 2bl;n h8 2bb -2 4z7;n 3 4z8;n 27s;n 2nx;n 2dc;h 27h 2dj 4z9 4za;h 2az 2dj 4z9 4za;h 27h 2j5 4z9 4za;h 2co 2dj 4z9 4za;h 2cp 4z9 4za;h 4zb 4zc;h 2fo 2od 4zd;x 2ey;x 2ez;x 2ex 4ze;x 2ew;x 27h 2fj;x 2az 2fj;x 2fy 2fj;x 2g8 2nd 27h 2e7;x 2g8 2nd 27h 2fj;13 2bx 4zf;13 2op 4zg;13 2b3 79 2fp 4zh;13 2b3 2fp 4zh;13 8p ab 2op 4zi;1q 9y 2ev 0 4zj;1q 4zk 0 4zj;1q 2e6 4zl;1q jz 26v 4zm;1q jz 4zm;1q 2nd 67 eb 2e9 79;1q ge 79 ge;1q h7 2aw 2du;1q 293 ge;1m 4zn -2 297 0 fq;1m 4zn -2 297 3i 0 fq;1m 4zn -2 4zo;1m 297 3i 0 4zp 4zq;1m 297 0 4zp 4zq;1m 27l -2 4zr -2 4zs;1m 2bd 2fi -2 4zt;1m 2bm c -2 4zt;1m 2m8 -2 4zt;1m 2o5 4x 2j3 1u;1m 2cd 7f;1m 2cd f5;1m 2at 27m;12 4zu 4zv;12 4zw 79 2fp 4zh;12 4zw 2fp 4zh;o 4zx 4zy -2 4zz;o 4z4 500 501 -2 502;o 2bj 503;o 2hs 503;o 504 f5 eb 8l eb 2a5;o 504 f5 eb 505;o 504 f5 8l eb 2a5;o 504 f5 505;22 506 -2 4z4 507;22 4z4 507 508;22 4z4 509 501 50a;22 6q 1l -4 50b -4 50c;22 2f9 2fh 79 -4 50b -4 50c;22 40 79 -4 50b -4 50c;22 28h f5 -2 ak 2om -2 50d;22 28h f5 -2 2bo -2 50d;22 1l 7f -2 ak 2om -2 50d;22 1l 7f -2 2bo -2 50d;22 1l 7g -2 ak 2om -2 50d;22 1l 7g -2 2bo -2 50d;22 2on f5 -2 ak 2om -2 50d;22 2on f5 -2 2bo -2 50d;22 2om 7f -2 ak 2om -2 50d;22 2om 7f -2 2bo -2 50d;22 h8 2ce 4c 50e 2nd 50f;q t;q 6y;q gn;q ho;q 4k;q s;t 10x;t 2ku;t 2ha;t 2dd;s ro;s zb;s 2bz;s 2ix;s 2j9;s 2do;6 4zw 2mr 2hj -2 50g 50h 4b 2er;6 4zw 2mr 2hj -2 50g 50h 50i;6 4zw 50j -2 50g 50h 4b 2er;6 4zw 50j -2 50g 50h 50i;6 4zw -2 50g 50h 4b 2er;6 4zw -2 50g 50h 50i;6 4zw 2mr 2hj -2 50h 4b 2er;6 4zw 2mr 2hj -2 50h 50i;6 4zw 50j -2 50h 4b 2er;6 4zw 50j -2 50h 50i;6 4zw -2 50h 4b 2er;6 4zw -2 50h 50i;6 2iu 50k;6 29o;6 2jt;y g6 2j0;y ak 2j0;y 2o7;y 27p;1f m4;1f 2iv;1f 28j;1f 2mw;1f 2jl;1f 2hv;1f 27m;1f 12;1f kz;1f 2dt;1f 1j;1f 2fl;1f 2f5;1f 5j;1j 50l 50m;1j 50n 50o;1j 2hz;1j 40 2fu;1j 2a6 2ek;1j 8p 8u;1j 8p aj;1j 2kw;1j 2b1;e 11f;e 2cv;e 2cw;e 2em;e 2ip;e sc;e u0;e 29u;e 28o;e 2kq;w 0 50p 0 50q 50r 50s;w 0 0 50q 50r 50s;w 0 50p 50q 50r 50s;w 0 50q 50r 50s;w 0 50p 0 50q 50s;w 0 0 50q 50s;w 0 50p 50q 50s;w 0 50q 50s;w 0 50p 0 50q 50r;w 0 0 50q 50r;w 0 50p 50q 50r;w 0 50q 50r;w 0 50p 0 50q;w 0 0 50q;w 0 50p 50q;w 0 50q;w 50t 0 50u 0 50v bo 3a;w 50t 0 0 50v bo 3a;w 50t 0 50u 50v bo 3a;w 50t 0 50v bo 3a;w 50t 0 50u 0 50v 3a;w 50t 0 0 50v 3a;w 50t 0 50u 50v 3a;w 50t 0 50v 3a;w 50w 50p 50x 50y bo 3a;w 50w 50x 50y bo 3a;w 50w 50p 50y bo 3a;w 50w 50y bo 3a;w 6u 4z4 2ng 2k8;w 2b1 50z bo 3a;w ak 4z4 510;c bo 511;c n1;c 2az 3a;c 12f;k 2k3;k 108;k fs 2k3 f9;k 2la 2ci;k 2g0;k ak 27e;k 2ju;k 2j2;k 5v;f 512 513;f 514 2f7 3c 0;f 514 515 0;f 514 2f7 3c;f 514 515;f 11f -2 1 -2 516;f 1 -2 517 -2 11f;f 2br 2lj 518;f tz 519;f 2h6 2cv;f 2b6 2nh;f 51a 51b;f 2av 2jq;f 2op 2io;1g 51c -2 51d;1g 51e -2 51f;l 28q;l 2gs;l 2br;l 2go;l 27z;l 2kj;16 4z4 51g 51h;16 4z4 51h;16 2ax 51i;16 51j 2i8;1b 51k -2 51l -2 51m;1b 51k -2 51l -2;1b 2ii 27z -2 51n;1b 51o -2 51n;1b 51p -2 51q;1b 0 51r fs 2az;1b 0 51r bo 2ki;1b 0 51r ak 2az;1b 0 51r 29u;1b 0 fs 2az;1b 0 bo 2ki;1b 0 ak 2az;1b 0 29u;1b 29u 51s 2az 51t;1b 29u 51s 51t;1b 51u 51v;1b 51w 51u;9 29p;9 29q;8 2jl 4y5;8 51x;8 2kb;8 2d8;8 2mj;8 2ji;8 2cy;j 51y -2 51z -2 c eb 2dw;j 51y -2 51z -2 520;j 51y -2 51z -2;j 2nd 4z4 521;10 28r;10 2kk;10 2b5 27f;10 2bs;10 27f 2nd 28q;10 28t 2k3;10 2f1 2bu;10 2b5 2km;19 2gx;19 2gw;19 2gv;19 2oh;19 2c8;p 522 523 524;p 522 523;p 4z4 525;p 2k3;p 2ax 27a;1n 2al;1n 2am;1n qv;1n 2gi 526;1n qt;1n qu;1n 527 -2 2fi 2g6;1n 527 -2 2fi 67;1n 527 -2 528;1n 2li 529;1n 11s;1n nt;1n 2ai;1o 2h1;1o 2gy;1o 2f1 52a 52b;1o 2el 2f1 2la 2ci;1o 2el 2f1 2k3;1o 27f 2gz;1x 52c -2 2ml cp;1x 52c -2 2gt cp;1x 52c -2 52d;1x 2ml cp -2 52e;1x 52f -2 52e;1x 52g 52h;1x 0 2jq 517;1x 52i -2 0 52j;1x 2n1 52k;1x 2hm 52l;1x 2g2;1x 2ni;1z zk;1z 7q;1z u3;1z 2gd;1z u7;1z 2nm -2 ak;1z rr;1z rf;1z 2fk 2iq;b mv;b 2a0;b 29z;b 2ab 52m;18 28o;18 2kq;18 2em;18 2ip;18 29u;18 2gh;18 2kr;18 2lk;1v 52n 52o 52p -2 2an 2fi -2 52q -2 52r;1v 52n 52o 52p -2 52s -2 52q -2 52r;1v 52n 52o -2 2an 2fi -2 52q -2 52r;1v 52n 52o -2 52s -2 52q -2 52r;1v 52n -4 0 2o7 52t;1v 52n -4 0 52t;1i 52u 52v -2 52w;1i 52x 52y 52z 530;1i 52x 52y 530;1i ti;1i 2fn;1i vd;1w 2jf;1w 2je;1w 2jd",
  "de": "11 9r;11 9s;11 2zc;11 s4;11 ac;11 35o;11 9x 9s;11 2zd;11 2xq;11 2xp;11 2v0;11 34j;11 2x5;v 2zb a9;v 2zb 32c t;v 2zb 531;v 532 dd 2zb;v 2zb -2 533;v 1x 534;v 325 -8 535;v 2ri;v 4d;v 2tt 536;v 32d;v 2zl 537;v 2x4 538;v 2x4 539;v 322;v 4y cy 2sb;d 2yy;d 2rw;d 2vy dd;d 7b hq;d 320 hq;d 326;d 327;25 k4;25 k5;25 hy;25 306;25 35g;25 12e;25 2yr;25 31m dd 53a;25 2u1 53b;25 360 dd 2wq;25 360 53c;25 327 53c;25 gw 53d;25 2wp 3r;25 2ym dd 53e;25 11e;25 t9;25 2zn;25 qb;25 2u3 53f;25 2u3 53g;25 pb;25 7h 31b;25 2wu;25 2wh;25 31r 53h;25 31w;25 33h dd;g 53i -2 53j -2 53k;g 53j -2 53l -2 53m;g 53n 53o;g 53p 53q;g 1d 33y 2xo;g 2xq;g 2xp;g 2v0;7 53j -2 53r -2 hq 53s;7 53j -2 53r -2 53s;7 1d 2sm 2xo;7 53t 2xo;7 hq 2wk 2xz;i 2uz;i 2x3;i 35d;i 2pm;i 2xo;i 359;1h xa;1h jw;1h is;1h ny;1h 121;1h 120;1h 11r;1h k7;1h 11h;1h yv;1h jl;1h jm;1h 102;1h 10f;1h nz;1h w9;1h ij;1h y0;1h 12l;1h 353;1h 355;1h 31k;1h 2qt;1h 34k;1h 30v;1h 34r;1h 2x3;1h 2rm;1h 31l;1h 34w;1h 53u 5i -2 53v;1h 53w 53x;1h 53y -2 6u 2wa -2 1;1h 53y -2 53z -2 1;1c hh;1c 1q;1c hi;1c f6;1c f7;1c f8;1c 4g;1c hj;1c 4l;1c 1h;1c 1r;1c 5p;1c d4 1;1c cu 1;1c 540 dd -2 541;1c hq 542;1c 543 -2 544;1c 33q;1c 36b;1c 36e;1c 2z2 3r 36d;1c h9 545;1c 546 547;1c 6u 35d;1c 35d;1c 2w7;1c 2w8;1c 2sv;1d 36d;1d 2rs;1d 2x3;1d 2uz;1y w 33y 548;1y 1d 3e 2uf 2xf;1y 1d 549 2xf;0 6s 357;0 356;0 35c;0 gi 54a -2 54b;0 gi 54a -2;0 2ri 54c -2 54d;0 35d;1l 2v6;1l 2yc;1l 2s2;1l 2ry;1l 30c;1l 36l;1l 36r;1l 34f;1l 32s;1l 343;1l 35p;1l 2xu;1l 2xw;1l 2y9;1l 30q;1l 2uh;1l 32e;1l 33i;1l 2s1;1l 2yu;1l 2v7;1l 2yf;1l 2rr;1l 2s4;1l 30z;1e 30u;1e 2pa;1e 354;1e 2pv;1e 2q0;1e 340;1e 2qr;1e 31j;1e 2q7;1e 34q;1e 33z;1e 2wd;1e 33w;1e 36g;1e 2vm;1e 32i;1e 32j;1e 2si;1e 2rj;1e 2ud;1e 33b;1e 30x;1e 2qc;1e 34s;1e 2so;1e 2ro;1e 307;1e 30b;1e 31x;1e 33e;1s 54e 54f -2 54g;1s fa -2 54h -2 54i;1s 54j 54k 54l;5 54m -8 54n;5 54o -2 hq 2x2;5 54o -2 54p;u 32i;u 32j;u 32h;u 54q 54r;u gi 54s 54t;u 54u 54v;23 54w 54x;1k 54y -2 2tt 2v6 -2 54z;1k 54y -2 2tt 2yc -2 54z;1k 54y -2 550 -2 54z;1k 551 -2 54y -2 552;1k 31a;1k 2tw;1k 317;1k 32c 551;1k 2r4 dd 36n;1k 2tm dd 36n;m qp;m qe;m 553 554;m qo;m qn;2 pz;2 tb;2 2yv;2 zm;2 31o;2 100;2 2xa;2 s8;2 2zy;2 zn;2 yu;2 2x6;2 2wy;2 2rb;21 2u0;21 xf;21 2tz;21 2pd;21 33l;21 2sd;21 2wv;17 2v6;17 2yc;17 34f;17 32s;17 2y9;17 32e;17 2v8;1u d4;1u d3;1u cu;1u ct;1u 33k;1u 89;1u 2r1;1u 2ut dd;1u 2t2;1u 5l;1u 2p6;1u 2w9;1u 2xx dd;1u 36q 8z;1u 32a;1u 2t3;1u 2pk dd 8z;1u 2r5;1u 2rz;1u 2yw;1u 331 dd;1u 2r8;1u 36s;1u 33p;1u 35f 356;a 2xn;a 31c;a 2ui;a 2uj;a 2ru;a 2qg;a 2y8;a 2or;a 2q5;4 35a fe 319;4 35b fe 319;4 2qz 31n;4 2r0;4 gg 2qz 31n;4 35a 319;r xg;r v7;r jn;r 2zw;r 2qg;r py;r 2v1;r 2q1;r 2wi;r 6m 2x0;r jo;3 2ql;3 2xh;3 2xj;3 2qo;3 2xm;3 2qp;3 2xi;3 2xg;3 2qn;1r 32b;1r 32q;1r 32p 6m;1r 2zx;1r 2xs;1r 2xr;1r ea 2zi;1r bs 2zi;1r bs;1r ea;1r 36i;1r 2zm 2qm;1r yt;1r 2x1;1r 31v;26 2yz 555 2t4;26 2yz 555;26 1i 556;26 2tt 2pz;26 2yz 34u;26 2v7;26 2yd;26 2xu;26 2xw;26 32e;26 2y9;26 k9;26 s6;26 2s3;26 ke;26 332;26 qc;26 2u4;26 2yu;26 2yf;26 2ow;1p hr 35h;1p 6s 35h;1p 2r2 2vl;1p 6s 2rc;1p 2rc;1p 34c;1p qm;1p u8;1p 2yt;1p 2s0 dd;1p 2x7 1f;1p 2uu 1f;1p 368;1p 2pu;1p 35i;15 557 -2 558;15 559 -2 hq 2tr;15 559 -2 557;1a 2zu;1a 33y 2qk;1a 1d 2wk 2z3;1a 1d 2sa 2z3;1a 2sm 2z3;1a 337;1a 338;1a hq 336;1a t 336;1a 2xk;24 34y;24 34x 2we;24 34z;24 34x 2wf;24 350;24 34x 2y4;24 351;24 2wg bo 34x;24 309;n q8 55a;n 55b -2 2uy;n h9 2ux -2 55c;n 2wt;n 2t5;n 2sx;n 3 30n 2uy;n 3 55d;h 2p1 2rj 53p 55e;h 2p1 2rk 53p 55e;h 2wp 2rj 53p 55e;h 55f 53p 55e;h 55g 55h;h 2zd 364 2oq;x 2yh;x sr;x 2yi 55i;x 2p1 55j;x 2wp 2z4;13 2x4 55k;13 2zl 55l;13 55m -2 2zb 55n;13 8z 2zj 2zl 55o;13 30p;1q a9 2ze 0 2uk 307;1q a9 2ze 0 55p;1q 55q 0 2uk 307;1q 55q 0 55p;1q 2y7 55r;1q 2qx 55s;1q 307 320 2qx;1q 307 2qx;1q 2ri 4y hq 32c;1q gw 36m 2x9;1q 2p7 2vq a9;1q 2p7 2tc;1q 2u5 2q8;1m 2ym dd 31u dd 31u 2rw 2w5 2ze;1m 2ym dd 31u dd 31u 2rw 2wl gg 0 32u;1m 2ym dd 31u dd 31u 2rw 2rv 0 32u;1m 2ym dd 31u dd 31u 2rw 2wl 0;1m 2ym dd 31u dd 31u 2rw 55t;1m 2pk dd dd 31u 2rw 2w5 2ze;1m 2pk dd dd 31u 2rw 2wl gg 0 32u;1m 2pk dd dd 31u 2rw 2rv 0 32u;1m 2pk dd dd 31u 2rw 2wl 0;1m 2pk dd dd 31u 2rw 55t;1m 55u dd 31u 2rw 2w5 2ze;1m 55u dd 31u 2rw 2wl gg 0 32u;1m 55u dd 31u 2rw 2rv 0 32u;1m 55u dd 31u 2rw 2wl 0;1m 55u dd 31u 2rw 55t;1m 2ym dd 31u 31u 2rw 2w5 2ze;1m 2ym dd 31u 31u 2rw 2wl gg 0 32u;1m 2ym dd 31u 31u 2rw 2rv 0 32u;1m 2ym dd 31u 31u 2rw 2wl 0;1m 2ym dd 31u 31u 2rw 55t;1m 2pk dd 31u 2rw 2w5 2ze;1m 2pk dd 31u 2rw 2wl gg 0 32u;1m 2pk dd 31u 2rw 2rv 0 32u;1m 2pk dd 31u 2rw 2wl 0;1m 2pk dd 31u 2rw 55t;1m 55u 31u 2rw 2w5 2ze;1m 55u 31u 2rw 2wl gg 0 32u;1m 55u 31u 2rw 2rv 0 32u;1m 55u 31u 2rw 2wl 0;1m 55u 31u 2rw 55t;1m 2ym dd 31u dd 2rw 2w5 2ze;1m 2ym dd 31u dd 2rw 2wl gg 0 32u;1m 2ym dd 31u dd 2rw 2rv 0 32u;1m 2ym dd 31u dd 2rw 2wl 0;1m 2ym dd 31u dd 2rw 55t;1m 2pk dd dd 2rw 2w5 2ze;1m 2pk dd dd 2rw 2wl gg 0 32u;1m 2pk dd dd 2rw 2rv 0 32u;1m 2pk dd dd 2rw 2wl 0;1m 2pk dd dd 2rw 55t;1m 55u dd 2rw 2w5 2ze;1m 55u dd 2rw 2wl gg 0 32u;1m 55u dd 2rw 2rv 0 32u;1m 55u dd 2rw 2wl 0;1m 55u dd 2rw 55t;1m 2ym dd 31u 2rw 2w5 2ze;1m 2ym dd 31u 2rw 2wl gg 0 32u;1m 2ym dd 31u 2rw 2rv 0 32u;1m 2ym dd 31u 2rw 2wl 0;1m 2ym dd 31u 2rw 55t;1m 2pk dd 2rw 2w5 2ze;1m 2pk dd 2rw 2wl gg 0 32u;1m 2pk dd 2rw 2rv 0 32u;1m 2pk dd 2rw 2wl 0;1m 2pk dd 2rw 55t;1m 55u 2rw 2w5 2ze;1m 55u 2rw 2wl gg 0 32u;1m 55u 2rw 2rv 0 32u;1m 55u 2rw 2wl 0;1m 55u 2rw 55t;1m 2ym dd 31u dd 31u 2w5 2ze;1m 2ym dd 31u dd 31u 2wl gg 0 32u;1m 2ym dd 31u dd 31u 2rv 0 32u;1m 2ym dd 31u dd 31u 2wl 0;1m 2ym dd 31u dd 31u 55t;1m 2pk dd dd 31u 2w5 2ze;1m 2pk dd dd 31u 2wl gg 0 32u;1m 2pk dd dd 31u 2rv 0 32u;1m 2pk dd dd 31u 2wl 0;1m 2pk dd dd 31u 55t;1m 55u dd 31u 2w5 2ze;1m 55u dd 31u 2wl gg 0 32u;1m 55u dd 31u 2rv 0 32u;1m 55u dd 31u 2wl 0;1m 55u dd 31u 55t;1m 2ym dd 31u 31u 2w5 2ze;1m 2ym dd 31u 31u 2wl gg 0 32u;1m 2ym dd 31u 31u 2rv 0 32u;1m 2ym dd 31u 31u 2wl 0;1m 2ym dd 31u 31u 55t;1m 2pk dd 31u 2w5 2ze;1m 2pk dd 31u 2wl gg 0 32u;1m 2pk dd 31u 2rv 0 32u;1m 2pk dd 31u 2wl 0;1m 2pk dd 31u 55t;1m 55u 31u 2w5 2ze;1m 55u 31u 2wl gg 0 32u;1m 55u 31u 2rv 0 32u;1m 55u 31u 2wl 0;1m 55u 31u 55t;1m 2ym dd 31u dd 2w5 2ze;1m 2ym dd 31u dd 2wl gg 0 32u;1m 2ym dd 31u dd 2rv 0 32u;1m 2ym dd 31u dd 2wl 0;1m 2ym dd 31u dd 55t;1m 2pk dd dd 2w5 2ze;1m 2pk dd dd 2wl gg 0 32u;1m 2pk dd dd 2rv 0 32u;1m 2pk dd dd 2wl 0;1m 2pk dd dd 55t;1m 55u dd 2w5 2ze;1m 55u dd 2wl gg 0 32u;1m 55u dd 2rv 0 32u;1m 55u dd 2wl 0;1m 55u dd 55t;1m 2ym dd 31u 2w5 2ze;1m 2ym dd 31u 2wl gg 0 32u;1m 2ym dd 31u 2rv 0 32u;1m 2ym dd 31u 2wl 0;1m 2ym dd 31u 55t;1m 2pk dd 2w5 2ze;1m 2pk dd 2wl gg 0 32u;1m 2pk dd 2rv 0 32u;1m 2pk dd 2wl 0;1m 2pk dd 55t;1m 55u 2w5 2ze;1m 55u 2wl gg 0 32u;1m 55u 2rv 0 32u;1m 55u 2wl 0;1m 55u 55t;1m 2wl gg 0 32u 55v;1m 55w 0 32u 55v;1m 55x -2 55y -2 55z;1m 560 -2 w 561;1m 2qu dd 31u;1m 2qu 2se;1m 2sk 2pk;12 562 2rj 2zg;12 562 563;12 35h 7b 2zb 564;12 35h 2zb 564;o dd 565 -2 566;o 567 568 569 -2 56a;o 2w4 2vs 56b;o 56c 56b;o 2ur fj 2wj 56d;o 2uq 2yo 2wj 56d;o 2tk 2wj 56d;22 56e 56f 56g -2 56h;22 56f 56i 56j -2 56k;22 6k 1v -4 56l -4 56m;22 2yl 2z3 7b -4 56l -4 56m;22 2w6 7b -4 56l -4 56m;22 6k 2w3 -4 56l -4 56m;22 32v dd -2 1d 3r 32v -2 56n;22 32v dd -2 56o -2 56n;22 32v 48 -2 1d 3r 32v -2 56n;22 32v 48 -2 56o -2 56n;22 320 dd -2 1d 3r 32v -2 56n;22 320 dd -2 56o -2 56n;22 32v dd -2 1d 3r 32v -2;22 32v dd -2 56o -2;22 32v 48 -2 1d 3r 32v -2;22 32v 48 -2 56o -2;22 320 dd -2 1d 3r 32v -2;22 320 dd -2 56o -2;22 h9 2vy 56p 56q 5i 56r;q gv;q 54;q di;q dj;q a9;t nx;t 2st;t 30d;t 2wx;t 2sz;s ro;s 128;s k8;s 2vl;s 2qf;s 2rn;s 2rp;s 2t6;6 56s 56t -2 56u 56v 4b 2ye;6 56s 56t -2 56u 56v 56w;6 56s -2 56u 56v 4b 2ye;6 56s -2 56u 56v 56w;6 56s 56t -2 56v 4b 2ye;6 56s 56t -2 56v 56w;6 56s -2 56v 4b 2ye;6 56s -2 56v 56w;6 31i 56x;6 2s9;6 33a;6 2wn bo 2s8;y 33j 31z;y bo 31z;y 1d 31z;1f s9;1f ys;1f 2z1;1f sx;1f px;1f iw;1f kz;1f s5;1f iu;1f 12g;1f 2rj;1f 31s;1f ol;1j 56y 56z;1j 303;1j v9;1j v8;1j wu;1j 570 571;1j 2sf 2zi;1j 2sf 2yb;1j 8x;1j fj;1j 2qd;e 11f;e 2sw;e 2yc;e 2v6;e 2tm;e 30m;e 2r4;e 2rt;e 2qa;e 2qh;e 2vo;w 0 1x 0 572 573 e9;w 0 0 572 573 e9;w 0 1x 572 573 e9;w 0 572 573 e9;w 0 1x 0 572 e9;w 0 0 572 e9;w 0 1x 572 e9;w 0 572 e9;w 0 1x 0 572 573;w 0 0 572 573;w 0 1x 572 573;w 0 572 573;w 0 1x 0 572;w 0 0 572;w 0 1x 572;w 0 572;w 574 0 1x 0 575 576 e9;w 574 0 0 575 576 e9;w 574 0 1x 575 576 e9;w 574 0 575 576 e9;w 574 0 1x 0 575 576;w 574 0 0 575 576;w 574 0 1x 575 576;w 574 0 575 576;w 577 1x 578 579 57a e9;w 577 578 579 57a e9;w 577 1x 579 57a e9;w 577 579 57a e9;w 6u 567 2uo;w 35z 57b 57a e9;w 57c 567 57d;c 57a 57e;c zz;c 2wp e9;c 12h;k gg hq 2w1;k gg 36k;k 36k;k 2wc;k 2wb 2zk;k 2zm;k 2w2;k 2w0;k 321;f 57f 349 57g;f 57f 57g;f 57f 2vb;f 11f 57h -2 1;f 11f -2 1 -2 57i;f 1 -2 u e9 11f;f 1 -2 c0 e9 11f;f 1 -2 3x 365 11f;f 1 -2 c0 32u 11f;f 1 -2 c0 365 11f;f 1 -2 32y 11f;f 2vb 346 57j;f 57k 57l;f 2u7 2ul;f 57m 57n;f 2sq 2q2;f 2zl 316;1g 57o -2 57p;1g 57q -2 57r;l 36d;l 33q;l 2vb;l 2vc;l 33g;l 2rg;l 2xv;16 56f 57s 57t;16 56f 57t;16 57u 57v;16 30g;1b 57w -2 57x -2 57y;1b 57w -2 57x -2;1b 315 2vb -2 57z;1b 580 -2 57z;1b 581 -2 582;1b 583 -2 581;1b 0 30n gg 2wp;1b 0 30n c0 33q;1b 0 30n c0 33f;1b 0 30n 7f 33f;1b 0 30n 584;1b 0 gg 2wp;1b 0 c0 33q;1b 0 c0 33f;1b 0 7f 33f;1b 0 584;1b 30m gg 2wp 585;1b 30m 5i 2wp 585;1b 30m 586 585;1b 30m gg 2wp;1b 30m 5i 2wp;1b 30m 586;1b 587 588;1b 35s;9 31d;9 34o;8 2t0;8 540 589;8 2tm dd;8 36j;8 2t2;8 h9 58a;8 2t7;j 58b -2 58c -2 hq 2x2;j 58b -2 58c -2 58d;j 58b -2 58c -2;j 2wb 2zk 2qe;10 pg;10 12k;10 10m;10 2oy 5i 58e;10 12j 58f 58g;10 2vd;10 2u9;10 10u;19 2zr;19 2zq;19 31q;19 35l;19 35m;19 30a;p 58h 58i 58j;p 58h 58i;p 58k 58l;p hq 2w1;p 36k;p 2w2;p 30f;1n 35x;1n 35w;1n 35u;1n 35s;1n 35t;1n 58m -2 w 33y;1n 58m -2 71 2qb;1n 58m -2 35q;1n 10y;1n ts;1n 9l 34l;1n 33s;1n 9l 2ty;1n 11k;1n 11l;1n 2zs;1o uh;1o 11j;1o 12c;1o uj;1o 58n 58o hq 2w1;1o 58n 58o 58p;1o 58q;1x 58r 58s -2 58t;1x 58r -2 58t;1x 58u -2 58v;1x 58w 2zm 2q2;1x 58w 2q2;1x 0 2q2 58x;1x 58y -2 0 58z;1x 590 591;1x 308 2rq;1x 12 336;1x 58z 592;1x 2um;1x 2up;1z o0;1z 2sv;1z 2q4;1z 2xx -2 1d;1z 2vw;1z rs;1z 127;1z 2z7 2vw;1z 36a -2 4f;1z 2xx dd;b se;b 2xt;b 2sg 12b;b 2xt 35k;18 2rt;18 2qa;18 2v6;18 2yc;18 30m;18 2qh;18 34f;18 2vp;1v 593 dd 594 595 -2 596 -2 597 -2 598;1v 593 594 595 -2 596 -2 597 -2 598;1v 599 -4 0 363 598;1v 599 -4 0 598;1i 59a dd 59b -2 59c;1i 59a 59b -2 59c;1i 59d 5i 59e 59f;1i 2z9 2yg;1i 32t;1i 31f;1i 2qq dd 6p 2sm 330;1w 32i;1w 32j;1w 32h;1w 32k",
  "es": "11 9w;11 3ga;11 3er;11 de;11 3g3;11 3ks;11 9p;11 3fx;11 3dm;11 3dl;11 3ch;v 9w 3kj;v 9w 59g;v 9w cw 3hy;v 9w 3j0;v 9w -2 59h;v 3ds 59i;v b 3fh;v 3k1;v de 3ce 3gq;v de 59j;v 37o 3i;v 9w 4y fd 3cb;v 9w 4y 3cb;v 9w 3dq 3cu -2 59k;v 9w cw 3jd -2 59k;v 9w 59l -2 59k;v 3fm 9w;v db 9w;v b 8i 3ku;d 3ao;d 3ap;d bw 3cw;d 3l8 c7;d 3cw;d 3jw;25 os;25 pr;25 pu;25 3lb;25 3he;25 3ag;25 3l2 3ag;25 nb;25 zd;25 37c;25 ic;25 db 7s 3hf;25 db eb 3hf;25 db 59m;25 3ac 59n;25 3im 7s 3hf;25 3in 3hf;25 3av;25 n5;25 3ea 3i;25 zr;25 11t;25 3gb 3ct;25 3ct 3gb;25 3bp 3ct;25 9w cw 58;25 39p 3i 3k3;g 59o -2 bw 59p -2 59q;g 59o -2 bw 59p -2;g 59r 59s;g 59t b 38q -2 59u;g 59t bw 3af -2 59u;g b 38q 3i 7p 59v;g b 3g7 38q;g 59w 59x;g 3dm;g 3dl;g de 3a8;g b0;g 34;g 17;g ce;7 b 38q 3i 7p 59y;7 b 38q 3i 81 59y;7 b 38q 3i 38h 59y;7 b 38q 3k 59y;7 bw 3af 3i 7p 59y;7 bw 3af 3i 81 59y;7 bw 3af 3i 38h 59y;7 bw 3af 3k 59y;7 bw dz 3af;7 ub bw 59z 5a0;i 3ky;i 3ah;i 3cz;i 3aw;i 3kw;i 37p;1h 5a1 5a2 -2 3ci 3fg;1h 5a1 5a2 -2 5a3;1h 5a4 ia;1h 5a5 3i 3dd;1h 5a5 5a6;1h 5a7 -2 1;1h 3h6 5a8;1h 3h6 5a9;1c b1;1c b8;1c ba;1c az;1c d;1c e;1c b7;1c 6z;1c 70;1c eu;1c ev;1c 3o;1c 3p;1c f;1c 4r 1;1c 4p 1;1c 5aa -2 5ab;1c 5ac -2 5ad;1c cw 5ae;1c b 3gq;1c 39i 3i 5af;1c 3eu 3i 5ag;1c bw 5ah;1c 3ff 5ai;1c 5aj;1c 9w 3j0;1c 5ak -8 5al;1c 3dj 5am;1d 3gq;1d 3cz;1d 3aw;1y b 5an 5ao;1y b 7p 5ap 3af;0 bw 374;0 bw 37p;0 37p;0 3i1;0 37o 5aq -2 5ar;0 2t 37n;1l 3jz;1l 3kq;1l 38d;1l 3i2;1l 388;1l 3ja;1l 3jr;1l 3hj;1l 39f;1l 3g5;1l 392;1l 3ia;1l 3cs;1l 3kp;1l 3bj;1l 38e;1l 3kg;1l 3h5;1l 3fj;1l b3;1e 3ej;1e 3j6;1e 3md;1e 3hb 3i 5as;1e 10i;1e 3lk;1e 3d5;1e 38o;1e 3k3;1e 37e;1e 3dx;1e 3lx;1e ku;1e 3ci 3fg;1e 3ix 3fg;1e 7m;1e 3bg;1e 3bh;1e 3kl;1e 3mg;1e 38b;1e 3h0;1e 3m8;1e 3fd;1e 39x;1e 3cl;1e 3by;1e 3hi;1e 3ih;1e 38m;1e 3hu;1s 3gv -2 5at 5au 5av;1s 3gv -2 5at 5av;1s 5aw 5ax 5ay;5 5az -8 5b0;u 7m 3i 3ee;u 7m 3i 38a;u 7m 3i 3d5;u 7m 3i 3lh;u 7m 3ef;u 5b1 5b2;u 37o 5aq 5b3 -2 5b4;u 37o 5aq 5b3 -2;u 5an 5b5;23 5an w8;23 3ia 5b6;1k 3j0;1k 5b7 -2 5b8 -2 5b9;1k cw -2 5ba -2 8i 3ku;1k cw -2 5ba -2 5b8;1k 5bb 8i 3ku;1k 5bb 5bc;m 101 3i 3j5;m 101 3j5;m 3kx 5bd;m 3kx 5be;2 37m 3h4;2 3as 3k9;2 3as 3i 3fy;2 398;2 397 3i8;2 397;2 112;2 3bf;2 3fe 3i 3bf;2 lw;2 ls;2 3cf;2 37g;2 3gp;2 3g2;2 3kg;21 3df 3i 5bf;21 3b8;17 3jz;17 3kq;17 3g5;17 3ja;17 388;17 3ia;17 3bj;1u 5bg;1u 3et 2t;1u 3et b;1u 15 399;1u 3e5;1u 371;1u 3jh 2t;1u 3g0;1u cw 3jd;1u 3ao 3i0;1u 3bg 3jc;1u 39g 2t;a mm;a pn;a 3c4;a on;a 3d7;a po;a r3;a 3c3;4 bw 37j 3ev;4 bw 37i 38p;4 37j 3ev;4 37i 38p;4 37r he 3js;4 bw 3aq he bw 3b3;4 3d9 he 3bk;4 3d9 he 3js;4 3ar he 3lq;r uw;r 43;r 9s;r nq 3fw 3i 3e0;r nq 3i 3e0;r ks 3i 3e0;r ks;r 38r 3i 3e0;r 3hb 3i 39k;r 3f0 3i 39k;r 3gx 3i 3fv;r 3kx 3i 3jg;r 38t;3 5bh 3i dz 3af;3 5bh 3i f0 3af;3 5bh jt;3 5bi 3i 5bj 5bk;3 5bi 3i 5bk;3 3af 387;3 p5 jv;3 38v 387;1r 3g9 3i 7p 3k3 3kh;1r 3g9 3i 3k3 3kh;1r 3k3 3kh;1r m8;1r l4 3i 36z;1r l4 5bl;1r bs;1r 3g9 3i 3kx;1r 3kx 3i 3a9;1r 37s 3i 3km;1r 394 3i 3k3;1r 394 5bm;1r 386 4j 3f3;1r 386 5bn;26 3lp 7p 39y;26 3lp dz 39y;26 3lp 7p 3d3;26 3lp 7p 3e7;26 fd g4 5bo;26 3b1 3i 7p 39y;26 3b1 3i 7p 3d3;26 3b1 3i 39x;26 q 3e6;26 3i2 3w;26 db 5bp 5bq;26 3bj;26 392;26 3ia;26 389;26 39r;26 39s;26 3m3;26 3gy;26 x9;26 3cv;26 3l4;26 378;26 37f;26 3kg;1p 3ax b 3lh;1p 3hb 3i 3lh 4j 3mb;1p 4j 7p 3by;1p b 7p 3by;1p u8;1p 38r 3i 39k 1f;1p 4j 3hp;1p 3be;1p 3ho;1p 11v;1p 4j 3mb;1p 3m6;1p 3e4;1p 3hb 3i 39k 1f;1p 3jg 3ew;15 5br 3i 5bs -2 5bt 5bu;15 5br 5bs -2 5bt 5bu;15 5br 3i -2 5bt 5bu;15 5br -2 5bt 5bu;1a 386 5bv;1a 3g7 386;1a b dz 3g4;1a b f0 3g4;1a 3af 3i 3id;1a 3gv 3i5;1a 3bv 395;24 3e1 bw 3m9;24 3ma;24 3m9 3e1;24 3m7 bw 3m9;24 3e1 4j 3m9;n 5bw 5bx 3 5by;n 5bw 3 5by;n 5bw 5bx 5by;n 5bw 5by;n 3dd 3i -2 5bz;n 3de -2 5bz;n 3 5c0;n 3de 3;h 3le 81 38l 5ac 5c1;h 3le 81 3kk 5ac 5c1;h 3le 7r 3kl 5ac 5c1;h 3le 81 c7 5ac 5c1;h 38h 38l 5ac 5c1;h 3le 4h 3fu 5ac 5c1;h 3le 81 3ht 5ac 5c1;h 39y 5c2;h 5c3 ma 3i 3eg;h 5c3 ma 5c4;h 3fx 5c5 3is;x 5c6 sq;x 3le 7r tk;x 3i 3le 7r tk;x 3i 3ac tk;x 5c7 tk;x ht b 3le 7r 3fw;x ht b 3le 81 3gs;x ht b 3le 4h 3fu;13 9w cw 3jd 5c8;13 9w cw 3g0 5c8;13 9w 3jd 5c8;13 9w 3dq 3cu 5c8;13 9w 3g0 5c8;13 9w cw 3hv 5c8;13 de 5c8;13 2t aa de 59k;13 3cm 9w 5c9;1q 3ii 3kj 0 3m4 3be;1q 3ii 3kj 0 5ca;1q 3kj 3ii 0 3m4 3be;1q 3kj 3ii 0 5ca;1q 5cb 0 3m4 3be;1q 5cb 0 5ca;1q 3lt 5cc;1q 5cd 9a sk;1q 5cd sk;1q 3lt 3gh;1q 37o 3i c7 cx 3at 3ku;1q 37o 3i c7 cx 3ku;1q 3gb 3m5 3kj;1q 3gb 5ce;1q 3ii 3hk 3hi;1q 3hk 3hi;1m 5cf -2 3ad 37o;1m 5cf -2 3i 3eg;1m 5cf -2 4j 0 3dw;1m 5cf -2 4j 7r 3ib;1m 5cf -2 37o 3i 0 3dw;1m 5cf -2 4j 3fh;1m 5cf -2 5cg;1m 3au 3i 7r 3ib 0 3dw db 9w;1m 3au 3i 7r 3ib 0 3dw 3i 7z 39w;1m 3au 3i 7r 3ib 0 3dw 5ch;1m 4j 7r 3ib 0 3dw db 9w;1m 4j 7r 3ib 0 3dw 3i 7z 39w;1m 4j 7r 3ib 0 3dw 5ch;1m 3au 3i 3ib 0 3dw db 9w;1m 3au 3i 3ib 0 3dw 3i 7z 39w;1m 3au 3i 3ib 0 3dw 5ch;1m 4j 3ib 0 3dw db 9w;1m 4j 3ib 0 3dw 3i 7z 39w;1m 4j 3ib 0 3dw 5ch;1m 3au 3i 7r 0 3dw db 9w;1m 3au 3i 7r 0 3dw 3i 7z 39w;1m 3au 3i 7r 0 3dw 5ch;1m 4j 7r 0 3dw db 9w;1m 4j 7r 0 3dw 3i 7z 39w;1m 4j 7r 0 3dw 5ch;1m 3au 3i 0 3dw db 9w;1m 3au 3i 0 3dw 3i 7z 39w;1m 3au 3i 0 3dw 5ch;1m 4j 0 3dw db 9w;1m 4j 0 3dw 3i 7z 39w;1m 4j 0 3dw 5ch;1m 3i 7z 39w -2 5ci -2 5cj;1m db 9w -2 5ci -2 5cj;1m aa -2 5ci -2 5cj;1m 5ck dz 5cl;1m 3ay 3i4;1m 3an 3i4;1m 3jj 3m0;1m j3;12 9w 64 3i6 3i 3k4;12 9w 64 5cm;12 5cn 3i6 3i 3k4;12 5cn 5cm;12 3by 9w 5c9;12 9w cw 5co -2 3by;o 5cp 3ka -2 5cq;o 5cr 5cs 5y 3ka -2 5ct;o 5cr 5cs 5cu -2 5ct;o 5cv 5cw;o a4 39e 5cx;o 5cy 3k4 dz;22 5cz 5d0 5cr 5d1;22 5d2 5cr 5d3;22 5cr 5d1 5y 3ka -2 5d4;22 5cr 5d1 a4 5h -2 5d4;22 5cr 5d1 5h -2 5d4;22 8k 3f4 -4 5aq -4 5d5;22 8s 3g4 4y -4 5aq -4 5d5;22 dq -4 5aq -4 5d5;22 3ca 38g -2 3l7 3gw -2 5d6;22 3ca 38g -2 5d7 -2 5d6;22 3cd 38g -2 3l7 3gw -2 5d6;22 3cd 38g -2 5d7 -2 5d6;22 7s 3eo -2 3l7 3gw -2 5d6;22 7s 3eo -2 5d7 -2 5d6;22 eb 3eo -2 3l7 3gw -2 5d6;22 eb 3eo -2 5d7 -2 5d6;22 5d8 -2 3l7 3gw -2 5d6;22 5d8 -2 5d7 -2 5d6;22 3l1 fc 5d9 3gv 5da;22 3ig 3jv 3lz 3fn;22 5db 3lf 5dc;q db;q 33;q dk;q fg;t rv;t rw;t 3hx;t 3ha;t 3a2 b;s od;s 3k4;s 3i6 3i 3k4;s 39y;6 3by -2 5dd 4b 3fa;6 3by -2 5dd 5de;6 3by 3i 3l5;6 3by bw 3c6;6 3by 5df;6 3jh 7r 3kd 3hw bw;6 3jh 3cd 3hw bw;y bw 3kc;y g6 3kc;y 3do;y 3mh;y 3mi;1f m4;1f oq;1f 3fi;1f iq;1f ih;1f y1;1f l0;1f sl;1f 3lv;1f 3lu;1f m7;1f 391;1f lp;1f qq;1j 3iz 3dy;1j 3jx;1j 5dg 5aq 5dh;1j 5dg 5dh;1j 5di 5dj;1j wq;1j 3ce 5dk;1j 39o;1j 3cj;1j 3lw;e q2;e 3ed;e 3jz;e 3kq;e lb;e le;e u9;e wn;e jy;w 0 5dl 0 5dm 5dn 5do;w 0 0 5dm 5dn 5do;w 0 5dl 5dm 5dn 5do;w 0 5dm 5dn 5do;w 0 5dl 0 5dm 5dn;w 0 0 5dm 5dn;w 0 5dl 5dm 5dn;w 0 5dm 5dn;w 5dp 0 5dq 0 5dr 5ds 3w;w 5dp 0 0 5dr 5ds 3w;w 5dp 0 5dq 5dr 5ds 3w;w 5dp 0 5dr 5ds 3w;w 5dp 0 5dq 0 5dr 5ds;w 5dp 0 0 5dr 5ds;w 5dp 0 5dq 5dr 5ds;w 5dp 0 5dr 5ds;w 5dt 5dq 5du 5dr 5dv 3w;w 5dt 5du 5dr 5dv 3w;w 5dt 5dq 5dr 5dv 3w;w 5dt 5dr 5dv 3w;w 4j 5cr 3l7 3ez;w 5dw 3fn 5dv 3w;w 5dx 5cr 5dy;c 5dv 3w;c ng;c 38h 3w;c bw 3dw;c b 7p 3k5;c bw 3k5;c z3;k 3az 38s;k 4j 38s;k 3az dz 38s;k 3az f0 38s;k 3gf;k 4j 3f3;k 3j9;k 3kz;k 3fs;k 38u;k 3l0;f 3bc 3cn 3az;f 3bc 5dz;f q2 3bc 4j 3f3;f q2 3bc 5e0;f q2 8i 3i -2 1;f q2 q 3fh -2 1;f q2 5e1 -2 1;f q2 1 -2 5e2;f 3ed 3cn 3cq;f 3ed 5e3;f 3ey 3d1;f uf 5e4;f 3kt 5e5;f de 5e6;f 3lh 3cq;1g 5e7 5e8 3ed 3i;1g 5e7 5e8 5e9;1g 5e7 3ed 3i;1g 5e7 5e9;1g 5ea 3i 3g7 392;1g 5ea 3i 392;1g 5ea wo;l 3gq;l 3ln;l 3d4;l 3bc;l 3dj;l 3j7;l 3aw;16 5cr 3i9 3af 5eb;16 5cr 3af 5eb;16 5cr 3i9 3af;16 5cr 3af;16 3af 5ec;1b 5ed 5ee 5ef;1b 5ed 5ef;1b 5eg 2t 5eh 5ei;1b 5eg 5eh 5ei;1b 5eg 2t 5ei;1b 5eg 5ei;1b 0 bw 38y 3i 39c;1b 0 bw 38y 3i 38h;1b 0 bw 38y bw 38h;1b 0 bw 38y bw 3ll;1b 0 bw 38y bw 3ln;1b 0 3i 39c;1b 0 3i 38h;1b 0 bw 38h;1b 0 bw 3ll;1b 0 bw 3ln;1b 39c 3k 0 5ej 38h 5ek;1b 39c 3i 0 5ej 38h 5ek;1b 39c 5ej 38h 5ek;1b 39c 3k 0 5ej 5ek;1b 39c 3i 0 5ej 5ek;1b 39c 5ej 5ek;1b 5el -2 5em;1b cw 3ii 2t;9 38x;8 5en 3dr 3f5;8 5en 5aa;8 3iu;8 3aw;8 393;8 3bz;j b 59 3i -2 5eo -2 5ep;j 3gv -2 5eo -2 5ep;j 3c2 3i 3gd;10 37a 3i 3ln;10 37a 3i 3gq;10 37a 3i 393;10 37a 3i 3ln 3i 3bc;10 37a 3d2;10 5eq 3i 5er 5es 38s;10 th 3i 3bc;10 rn pf;19 3gt;19 3gu;19 3bz;19 t3;19 38f;p 5et 5cr 5eu;p 5cr 5ev;p 4j 38s;p 3az 38s;p b 3bi 3i9;1n x5;1n x7;1n x4;1n x0;1n x6;1n 5ew -2 b 3g7;1n 5ew -2 q 3cp;1n 5ew -2 b 81;1n 5ew -2 b 3go;1n 5ew -2 b 392;1n 5ew -2 3i 3g8;1n ov 3i 3bz;1n ov 3i 3d8;1n ov vs;1o 37a 3i 5ex;1o 5ey 3i 5ez 5es 5f0;1x 5f1 8k 3dp 5f2 -2 5f3;1x 5f1 5f4 5f2 -2 5f3;1x 5f1 8k 3dp -2 5f3;1x 5f1 5f4 -2 5f3;1x 5f1 8k 3dp 5f2 -2;1x 5f1 5f4 5f2 -2;1x 5f1 8k 3dp -2;1x 5f1 5f4 -2;1x 5f5 b -2 5f6;1x 5f5 -2 5f6;1x 3kt 4j 3f3;1x 3kt bw 3w;1x 3kt 5f7;1x 5f8 0 5f9;1x 5fa 5fb;1x 3je 3hq;1x na;1z n7;1z wi;1z rd;1z rq;1z rp;1z 3k0 3g1;1z hv;1z 37l 3d4;b 3ab;b 3aa;b td 5fc;b 38c 5fd;18 u9;18 3jz;18 3kq;18 le;18 y7;18 lb;18 3dc;1v 5fe 5ff 5fg 5fh q 3fh 5fi -2 5fj;1v 5fe 5ff 5fg 5fh 5fk 5fi -2 5fj;1v 5fe 5fg 5fh q 3fh 5fi -2 5fj;1v 5fe 5fg 5fh 5fk 5fi -2 5fj;1v 5fe 5ff 5fh q 3fh 5fi -2 5fj;1v 5fe 5ff 5fh 5fk 5fi -2 5fj;1v 5fe 5fh q 3fh 5fi -2 5fj;1v 5fe 5fh 5fk 5fi -2 5fj;1v 5fe 5ff 5fg 5fh 5fi -2 5fj;1v 5fe 5fg 5fh 5fi -2 5fj;1v 5fe 5ff 5fh 5fi -2 5fj;1v 5fe 5fh 5fi -2 5fj;1v 5fl -4 0 5fj;1i 5fm b q 3fh -2 5fn;1i 5fm b 5fo -2 5fn;1i 5fm q 3fh -2 5fn;1i 5fm 5fo -2 5fn;1i 5fp bw 38h 5fq;1i 3ft;1i cd 3i 3fk;1i 3c9 3hh;1w 7m 3i 3ee;1w 7m 3i 38a;1w 7m 3i 3d5;1w 7m 3i 3lh;1w 7m 3ef;1w 7m 3i 37x",
  "it": "11 a1;11 87;11 3th;11 d5;11 9g;11 3rr;11 3rs;11 3rq;11 3qx;v a1 3xc;v a1 5fr;v a1 -2 5fs;v 3r8;v 3r5 b;v b 3t3 2j;v 3wj;v 3x0 5ft;v 3v5 5fu;v a1 4b fd 3yj;v a1 4b 3w4 -2 5fv;v a1 5fw -2 5fv;v 3qp 4b a1 3tu;d 3q3;d 3qj;d 3qk;d db 3uy;d 3uy;d 3o6;25 10w;25 pw;25 ps;25 3ul;25 3ns;25 ni;25 ze;25 cw 3vc;25 3ot;25 2m 3os;25 cw 5fx 5fy;25 yy;25 3wt;25 3ve 3w4;25 123;25 3r0 5fz;25 3r0 3nb;25 a1 3r4;25 3r0 3tr;g 5g0 -2 39 9z;g 5g0 -2 3b 3px;g 5g0 -2 3pv 3nz;g 5g0 -2 3pv 3ty;g 5g0 -2 3pv 3rc;g 5g0 -2 3pv 3nq;g 5g0 -2 3pv 3qn;g 7o 3nz 5g1;g 7o 3ty 5g1;g 7p 3rc 5g1;g 7o 3nq 5g1;g 6r 3px 5g1;g b 3tl 3oh;g b 3tl 3xk;g b 3oh 3pz 3nz;g b 3oh 3pz 3ty;g b 3oh 3k 3px;g b 3oh 3pz 3qn;g b 3oh 3tl;g 5g2;g 5g3 ml;g 3rr;g 3rq;g 3x0 3pp;g 3x0 3xk;7 b 5g4 5g5 5g6;7 b 5g7 3oh;i 3xy;i 3vh;i 3ol;i 3q1;i 3og;i 3mn;i 3p0;i 3nc;1h 5g8 -2 5g9 -2 3z4 3t1;1h 5g8 -2 5g9 -2 5ga;1h 5gb 5gc;1h 5gd 5ge;1h 5gf 3v 0 -2 1;1h 5gf 0 -2 1;1h 5gf 3v -2 1;1h 5gf -2 1;1h 3un 5gg;1c b2;1c b5;1c b4;1c az;1c fy;1c g3;1c fz;1c fx;1c fw;1c 22;1c 75 1;1c 76 1;1c 78 1;1c 73 1;1c 5gh -2 5gi;1c 5gj -2 5gk;1c 39 5gl;1c 3w1 5gm 5gn;1c 3y9 5go;1c 5gp;1c a1 3w9;1c 5gq -8 5gr;1c 5gs 5gt;1d 3u2;1d 3ol;1y q 3tl 5gu;1y e1 5gv 3pc;0 6u 3nc;0 3nd;0 3nc;0 3v3;0 3v5 5gw -2 5gx;1l 3xr;1l 3vy;1l c9;1l 3o9;1l 3v0;1l 3s4;1l 3oa;1l 3w9;1l 3ow;1l 3re;1l 3r2;1l 3qg;1l 3su;1l 3x9;1l 3ph;1l 3t4;1e 3sg;1e 3vs;1e 3z6;1e 3uh 3v 5gy;1e 3ux;1e 3rd;1e 3po;1e 3nn;1e 3n0;1e 3rw;1e 3yp;1e kv;1e 3z4 3t1;1e 7m;1e 3qd;1e 3of;1e 3qe;1e 3z7;1e 3o5;1e 3z0;1e 3t0;1e 3pg;1e 3oz;1e 3uv;1s bo -2 5gz -2 5h0;5 5h1 -8 5h2;u 5h3 5h4;u 3v5 5gm 5h5;u 5h6 5h7;1w 7m 3v 3nx;1w 7m 3v 3rd;1w 7m 3v 3o4;1w 7m 3v 3sl;1w 7m 3s8;1w 3xo 7m;23 5h6 pm;23 3re 3nw;1k 3w9;1k 5h8 -2 5h9 -2 5ha;1k 5h8 6u 3ww;1k 5h8 5hb;m 5hc 3vr;m 5hd 5he;m 3w0 3uw;2 3ok 3rn;2 3oh 3uc;2 3mx;2 112;2 3qi;2 mc;2 lx;2 3xs;2 3ub;2 3sg r;2 3vh 3nq;21 3xk 3v 5hf;21 3w9 3xk;21 3yc;17 3xr;17 3vy;17 3oa;17 3re;17 3qg;17 3w9;1u 75;1u 76;1u 78;1u 73;1u 77;1u 74;1u 8e;1u 8f;1u 8h;1u 8c;1u ik;1u 5c;1u 5e;1u 5d;1u 6v;1u 6w;1u 6x;1u 10s;1u ko;1u lo;1u 3sa b;1u 3sa q;1u 3sa o;1u 3tk;1u 3ml 3o6;1u 3x1;1u 3wf 2t;1u 3no;a 3pl;a pn;a yq;a 3wp;a 3rf;a po;a r5;4 3rg 4b 3vx;4 3rg 3vx;4 3qo 6i 3sk;4 3n7 6i 3sk;4 3py 4b 3q5;r 3u8;r 3oi 5hg 3rx;r 3qd 5hg 3rx;r 3ua;r 3uh 3v 3xb;r 3y5 3wk;r 3op 3v 3tc;3 5hh 3k 3pc;3 5hh 3k e3 3pc;3 5hh jt;3 5hi -2 3pc 3pn;3 5hi -2 3pc 3o1;3 5hi -2 3pc;3 3pc 3pn;3 3pc 3o1;3 3qv 3pc;1r 3ox 3v 3x5;1r 3ox 5hj;1r bs;1r 3u9;1r 3pr;1r 3oi 3v 3pq;1r 3tn 3v 3oi;1r 3xl;1r 3rv 3o2;1r 3ox 3ra 4b;26 3qh 7o 3nr;26 3qh 7p 3r9;26 fd 3z8 jf;26 6u 3oj 3v 3nr;26 3v5 3rk;26 3ow;26 3qg;26 3re;26 3o3;26 3pd;26 3yt;26 3u5;26 3w6;26 3r1;26 3y4;26 3x9;1p q 3oz;1p 6u 3uu;1p 3uu;1p u8;1p 118;1p 3ua 1f;1p jq;1p 3rp;1p vp;15 5hk 3v 5hl -2 5hm;15 5hk 5hl -2 5hm;15 5hk 3v -2 5hm;15 5hk -2 5hm;1a 3o0 3u7;1a 3tl 3o0;1a b e3 3tj;1a b f2 3tj;1a b 3z9 3tj;1a 3pc 3v 3vb;1a bo 3y6;24 3ry g6 3z1;24 3ry 3z1;24 3z2;24 3w5 g6 3z1;24 3w5 3z1;24 3ry 3y9 3z1;n 5hn 5ho 3 q9;n 5hn 3 q9;n 5hn 5ho q9;n 5hn q9;n 3rh -2 5hp;n 3 5hq;h 3yl 6i 3oe 5hr 5hs;h 3yl 7s 3of 5hr 5hs;h 3tt 3oe 5hr 5hs;h 3yl 5hr 5hs;h 3nr 3rz 3rh;h 3nr 3nv;h 5ht jf 5hu;x 5hv 3v 3sz;x 5hv 5hw;x 3yl 7s 3td;x 3v 3yl 7s 3td;x 5hx 3td;13 a1 3x1 5hy;13 a1 4b 3w4 5hy;13 a1 3tq 5hy;13 5hz 5hy;13 2t aa 3x0 5i0;13 3qt a1 5i1;1q 3xc 3n3 0 vh;1q 5i2 0 vh;1q 3yn 3uv;1q 3uv 3ss;1q 3yn 3tp;1q 3v5 2j dc 3yh 3xw;1q 3tr 5i3;1q 3up 3uv;1m 5i4 -2 3qp 0 ao;1m 5i4 -2 5i5;1m 3qp 0 ao 5i6;1m 5i7 -2 5i8 -2 5i9;1m 3mt;1m 3ms;1m db 3ms;1m 3wg 3yr;12 5hz 5ia;12 3oz a1 5i1;12 a1 4b 5ib 3my 3oz;o 4b 3xp -2 5ic;o cy 3xp -2 5ic;o 3x6 3xp -2 5ic;o 5id -2 5ic;o 7p e0 5ie 4b 3xp -2 5if;o 7p f1 5ie 4b 3xp -2 5if;o 7p e0 5ie -2 5if;o 7p f1 5ie -2 5if;o 5ig 5ih;o 5ii 3v 5ij;22 5ik 5il 6r 5g7 5im;22 5ik 5il 5g7 5im;22 6r 5in 5io 4b 3xp -2 5ip;22 6r 5in 5io 2n -2 5ip;22 5in 5io 4b 3xp -2 5ip;22 5in 5io 2n -2 5ip;22 8s 3or -4 5gw -4 5iq;22 3xg -4 5gw -4 5iq;22 ds 3oo -2 5ir -2 5is;22 3xm 3oo -2 5ir -2 5is;22 5it -2 5ir -2 5is;22 3ml fc 3sl bo 5iu;q cw;q c6;q dk;q c4;t ru;t 3xn;t 3rl;t 3pj;s 3oz;s 3sc;s 3wy;s 3nr;6 3oz -2 5iv 4b 3sv;6 3oz -2 5iv 5iw;6 3oz 5ix;y dz 3x7;y g6 3x7;y 3y9 3x7;1f m6;1f yw;1f 3t6;1f if;1f yi;1f l2;1f 3yq;1f l5;1f m7;1j 3wc 3yo;1j 5iy 3k 3uk;1j 5iy 3pz 3wc;1j 5iy 5iz;1j 5j0 5j1;1j 3vn;1j 3vf 5j2;1j 3qr;e ql;e 3xr;e 3vp;e ue;e 3p0;e yb;e 3vy;w 0 5dq 0 5j3 5j4 5j5;w 0 0 5j3 5j4 5j5;w 0 5dq 5j3 5j4 5j5;w 0 5j3 5j4 5j5;w 0 5dq 0 5j3 5j4;w 0 0 5j3 5j4;w 0 5dq 5j3 5j4;w 0 5j3 5j4;w 5j6 0 5dq 0 5j7 q 3rk;w 5j6 0 0 5j7 q 3rk;w 5j6 0 5dq 5j7 q 3rk;w 5j6 0 5j7 q 3rk;w 5j8 5dq 5j9 5j7 q 3rk;w 5j8 5j9 5j7 q 3rk;w 5j8 5dq 5j7 q 3rk;w 5j8 5j7 q 3rk;w 9i 5in 3y2 3so;w 3up 3t8 q 3rk;w 2t 6r 5in 5ja;w 3b 5in 5ja;c 5jb 3rk;c qh;c 3tt 3rk;c r am;c b 3x2;c z5;k 39 3oj;k 3tv;k 3vt;k 3y0;k 3om;k 3x8;k 3y1;f 5jc 5jd;f ql 3r5 b -2 1;f ql bt 3v -2 1;f ql 5je -2 1;f ql 1 -2 5jf;f ql 5jg 39 3oj;f ql 5jg 5jh;f 5ji 5jj;f 3sp 3r7;f uc 5jk;f 3p1 5jl;f 3x0 5jm;1g 5jn 5jo -2 3tl 3ow;1g 5jn 5jo -2 5jp;1g 5jn -2 3tl 3ow;1g 5jn -2 5jp;l 3u2;l 3o8;l 3q0;l 3rb;l 3xd;l 3xf;l 3yb;16 5jq 3v9 3pc 5jr;16 5jq 3pc 5jr;16 5jq 3v9 3pc;16 5jq 3pc;16 3pc 3uk;1b 5js 5jt 5ju;1b 5js 5ju;1b 5jv 5jw 5jx;1b 5jv 5jx;1b 0 bo 3on 3v 3p0;1b 0 bo 3on 3v 3tt;1b 0 bo 3on dz 3tt;1b 0 bo 3on bo 3ya;1b 0 bo 3on bo 3tt;1b 0 3v 3p0;1b 0 3v 3tt;1b 0 dz 3tt;1b 0 bo 3ya;1b 0 bo 3tt;1b 3p0 3k 0 5jy 3tt 5jz;1b 3p0 3v 0 5jy 3tt 5jz;1b 3p0 5jy 3tt 5jz;1b 3p0 3k 0 5jy 5jz;1b 3p0 3v 0 5jy 5jz;1b 3p0 5jy 5jz;1b 5k0 -2 5k1;9 3nm;8 5k2 5k3;8 3w2;8 3w1;8 r8;8 3yz;8 3sd;j bo -2 5k4 -2 5k5;j 3nu bo 3ym;10 3mu 3v 3yb;10 3mu 3v 3u2;10 3mu bo 3o8;10 3mu 3r7;10 5k6 5k7 39 3oj;10 3sb 3r7 39 3oj;19 3u0;19 3xj;19 3t5;19 3u1;p 5k8 5k9 5ka;p 5k8 5k9;p 5kb 5kc;p 39 3oj;p b 3oj;1n yh;1n 3wd;1n xe;1n yd;1n ye;1n 5kd -2 o 3tl;1n 5kd -2 r 3qu;1n 5kd -2 o 3ow;1n 5kd -2 b 3ow;1n 5kd -2 3v 3to;1n ou 3v 3xj;1n ou vt;1n 3s9;1n 3xi;1o 3mu 3v 3xj 39 3oj;1o 3mu 3v 3we;1o 5ke 5kf 5kg 3oj;1x 5kh 8s 3um 5ki -2 5kj;1x 5kh 3sr 5ki -2 5kj;1x 5kh 8s 3um -2 5kj;1x 5kh 3sr -2 5kj;1x 5kh 8s 3um 5ki -2;1x 5kh 3sr 5ki -2;1x 5kh 8s 3um -2;1x 5kh 3sr -2;1x 5kk -2 5kl;1x 3p1 5km;1x 5kn 0 5ko;1x 5kp 5kq;1x 3vl 3us;1x yn;1z n7;1z ya;1z rr;1z 11i;1z 3wi 3tf;b 3pt;b 3ps;b 11a 5fc;b 3za 3ps;18 ue;18 3xr;18 3p0;18 vq;18 3uz;18 3ru;18 3vy;1v 5kr 5ks 5kt 5ku 6i 3yk 5kv -2 5kw;1v 5kr 5ks 5kt 5ku 6i 3xv 5kv -2 5kw;1v 5kr 5ks 5kt 5ku 5kx 5kv -2 5kw;1v 5kr 5kt 5ku 6i 3yk 5kv -2 5kw;1v 5kr 5kt 5ku 6i 3xv 5kv -2 5kw;1v 5kr 5kt 5ku 5kx 5kv -2 5kw;1v 5kr 5ks 5ku 6i 3yk 5kv -2 5kw;1v 5kr 5ks 5ku 6i 3xv 5kv -2 5kw;1v 5kr 5ks 5ku 5kx 5kv -2 5kw;1v 5kr 5ku 6i 3yk 5kv -2 5kw;1v 5kr 5ku 6i 3xv 5kv -2 5kw;1v 5kr 5ku 5kx 5kv -2 5kw;1v 5kr 5ks 5kt 5ku 5kv -2 5kw;1v 5kr 5kt 5ku 5kv -2 5kw;1v 5kr 5ks 5ku 5kv -2 5kw;1v 5kr 5ku 5kv -2 5kw;1i 5ky 3n1 0 5kz;1i 5ky 6i 3yk 5kz;1i 5ky 5l0 5kz;1i 5l1 bo 3tt 5kz;1i 3tb;1i 3ti 3sy;1i 3wq 3uo",
  "pt": "11 9e;11 473;11 45t;11 d1;11 46v;11 46w;11 9j;11 453;11 452;11 445;v 9e dh;v 9e 5l2;v 9e -2 5l3;v 19 5l4;v b 46g;v 49u;v d1 5l5;v 401 5l6;v 9e 4b 44z;v 9e 4b 46s -2 5l7;v 9e 4b 48e -2 5l7;v 9e 4b 46t -2 5l7;v 9e 48e -2 5l7;v 43o 9e;v aa 467 4an;d 430;d 431;d bw 44j;d 44j;d ee 3i;d ee c7;25 kf;25 qj;25 pr;25 pu;25 484;25 42k;25 nb;25 zw;25 cw 3zr;25 48t 5l8;25 n5;25 48r 5l9 5la;25 cw 5lb 47t;25 122;25 44g 5lc;25 9e 41z;25 3zq;25 40e b;g 5ld -2 bw a4;g 5ld -2 47u 43j;g 5ld -2 47u 47b;g 5ld -2 47u 43i;g 5ld -2 47u 44u;g 5ld -2 47u 40c;g 5ld -2 47u 43p;g b 43j 5le;g b 47b 5le;g b 44u 5le;g b 40c 5le;g aa 43i 5le;g 5lf 46z 422;g 5lf 412 39 43j;g 5lf 412 39 47b;g 5lf 422 39 43j;g 5lf 422 39 47b;g 5lf 46z 412;g 5lf 412 44 43i;g 5lg;g 5lh 5li;g 453;g 452;g d1 42p;7 b 412 5lj 5lk;7 bw 422 5lj 5lk;7 bw e0 422;i 4ap;i 418;i 42u;i 4ac;i 48v;i 3zh;1h 5ll -2 5lm -2 5ln;1h 5lo ia;1h 5lp 3i 44w;1h 5lp 5lq;1h 5lr 3i 0 -2 1;1h 5lr 0 -2 1;1h 5lr 3i -2 1;1h 5lr -2 1;1h 47w 5ls;1c b1;1c b8;1c b9;1c az;1c b3;1c b7;1c 3o;1c 3p;1c eu;1c ew;1c 4p 1;1c 4r 1;1c bu;1c 5lt -2 5lu;1c 5lv -2 5lw;1c b 47g;1c 5lx 3i 5ly;1c 40g 3i 5lz;1c 5m0 5lz;1c 5m1;1c 9e 495;1c 5m2 -8 5m3;1c 47h 5m4;1d 47h;1d 47g;1d 418;1d 42u;1y 5m5 5m6 5m7;1y 47k b 5m8 422;0 400;0 2s 3zy;0 3zh;0 4i 40n;0 48h;0 401 5m9 -2 5ma;1l 49s;1l 4bj;1l 40u;1l 48f;1l 40t;1l 4al;1l 49c;1l 41l;1l 44p;1l 44i;1l 438;1l 40v;1l 4ae;1l 47v;1l 47a;1e 45o;1e 499;1e 49a;1e 40y;1e 4br;1e 40k 3i 5mb;1e 48j;1e 44o;1e 4b8;1e 42n;1e 49z;1e 3zs;1e 45a;1e 4bb;1e kt;1e 446 46e;1e 7m;1e 439;1e 411;1e gh;1e 40r;1e 47r;1e 4bm;1e 46c;1e 427;1e 43r;1e 4bf;1s 47k -2 5mc -2 5md;5 5me -8 5mf;u 5h3 5mg;u 401 5mh 5mi;u 5m6 5mj;1w 7m 3i 45l;1w 7m 3i 44o;1w 7m 3i 4b8;1w 7m 3i 4b1;1w 7m 3i 40s;1w 7m 45m;23 5m6 pl;23 44p 40j;1k 495;1k 494;1k 5mk -2 5ml -2 5mm;1k 5mn 467 4an;1k 5mn 5mo;m 5mp 3i 474;m 5mp bz 47g;m 5mp 5mq;m 4bg 48g;2 499 42h;2 3zz 42g;2 479;2 111;2 43d;2 ly;2 ls;2 444;2 3zt;2 47e;2 48m;21 42y 3i 5mr;21 3zp 3i 42p;21 4bg 4b7;17 49s;17 4bj;17 40t;17 49c;17 44p;17 438;17 47a;1u 4p;1u 4r;1u 4s;1u 4m;1u 4u;1u 8g;1u 8d;1u ir;1u pk;1u rc;1u 45h;1u pa;1u kq;1u zo;1u 45v 2s;1u 1k 41q;1u 45g;1u 48e;1u 49i 2s;1u uu;1u 45i;a mm;a pn;a nl;a 44r;a po;a r2;a 49w;4 44s 4b 4bl;4 3zv ap 45w;4 47 43b 45w;r ux;r 5ms 5mh 5mt;r cl;r 413 3i 41y;r 41b 3i 46r;r 4az 3i 49h;r 2p;r 415 3i 46o;3 5mu 39 422;3 5mu 39 e0 422;3 5mu jt;3 5mv 5mw 5mx 5my;3 5mv 5mw 5my;3 422 40o;3 9q;3 44c 40p;3 41g bu;1r 472 3i 4a0 4af;1r 2v;1r 47j 47q;1r z4;1r bs;1r 414 3i 42f;1r 41o 3i 4a0;1r 41o 5mz;1r 457;1r 472 44 414;1r 46x;26 406 b 428;26 406 b 40a;26 406 b 3zj;26 42t 39 428;26 42t 3i ma;26 fb g4 ma;26 48i 3w;26 438;26 41l;26 44p;26 40q;26 423;26 4be;26 47p;26 x9;26 44h;26 4aw;26 4ae;1p 9d 43r;1p b 43r;1p u8;1p 413 3i 41y 1f;1p 9d 488;1p 489;1p 118;1p vo;15 5n0 3i 5n1 -2 5n2;15 5n0 5n1 -2 5n2;15 5n0 3i -2 5n2;15 5n0 -2 5n2;1a 40o 47m;1a 46z 40o;1a 4i d7 46y;1a 9w d7 46y;1a 4i ei 46y;1a 422 3i 4ax;1a 47k 4ax;24 45d bw 4bn;24 4bp;24 4bk bw 4bn;24 4bo 3i 45d;n 5n3 5n4 3 q7;n 5n3 3 q7;n 5n3 5n4 q7;n 5n3 q7;n 44w -2 5n5;n 3 5n6;h 4b0 ap 410 5lv 5n7;h 4b0 14 411 5lv 5n7;h 40x 410 5lv 5n7;h 4b0 5lv 5n7;h 428 45e 44w;h 428 40i;h 5n8 ma 40i;x 5n9 4i 46a;x 5n9 st;x 4b0 14 tl;x 3i 4b0 14 tl;x 3i 48r tl;x 48r tl;13 9e 48e 3i 5na;13 9e 4b 46s 5na;13 5nb 5na;13 2s ar d1 5l7;13 449 9e 5nc;1q 49l 403 0 4bf;1q 5nd 0 4bf;1q 4ba 4bf;1q 4bf 46p 460;1q 4bf 460;1q 4ba 5ne;1q 401 c7 4a1 4an;1q 474 5nf;1q 48c 4bf;1m 5ng -2 4i 0 458;1m 5ng -2 42s 3i 0 458;1m 5ng -2 9f 48o;1m 5ng -2 5nh;1m 42s 3i 0 458 417 426;1m 42s 3i 0 458 5ni;1m 9f 48o 0 458 417 426;1m 9f 48o 0 458 5ni;1m 4i 0 458 417 426;1m 4i 0 458 5ni;1m 417 426 -2 5nj -2 5nk;1m 5nl -2 5nj -2 5nk;1m 408 cw;1m 42v;1m 42d;1m 49k 4bc;12 9e 5y 48j 4a3;12 9e 5y 5nm;12 5nb 48j 4a3;12 5nb 5nm;12 43r 9e 5nc;o 4bs 5a -2 5nn;o 5no -2 5nn;o 5mx 5np 5a -2 5nq;o 5mx 5np -2 5nq;o 47l b e0;o 47l 5nr;o 5ns 3i aa 45i;o 5ns 3i 5nt;22 5nu aa 5nv 5nw;22 5nu 5nv 5nw;22 5nv 5nx 5a 5ny;22 41d 8k -4 5m9 -4 5nz;22 8r 46y 4b -4 5m9 -4 5nz;22 dp -4 5m9 -4 5nz;22 441 b 48k 3i -2 5o0 -2 5o1;22 5o2 -2 5o0 -2 5o1;22 4at 5o3 5o4 47k 5o5;q cw;q c6;q 11;q dm;q 2e;t mf;t me;t 45f;t 45u;t 42b;s od;s 4a2;s 48j 4a3;s 490;6 43r -2 5m0 4b 466;6 43r -2 5m0 5o6;6 43r 43v;y bw 4aa;y g6 4aa;y 9w 4aa;y hk;y 4bu;1f m4;1f m5;1f op;1f 46h;1f i7;1f y1;1f kx;1f sj;1f 45v;1f l8;1f m7;1f 44f;1j 491 45b;1j cm;1j 5o7 5mh 5o8;1j 5o7 5o8;1j 5o9 5oa;1j ww;1j 442 5ob;1j 447;e q4;e 49d;e 49e;e 49s;e u9;e 41s;e wk;e 464;w 0 4uk 0 5oc 5od 5oe;w 0 0 5oc 5od 5oe;w 0 4uk 5oc 5od 5oe;w 0 5oc 5od 5oe;w 0 4uk 0 5oc 5od;w 0 0 5oc 5od;w 0 4uk 5oc 5od;w 0 5oc 5od;w 5of 0 4uk 0 5og 5oh 3w;w 5of 0 0 5og 5oh 3w;w 5of 0 4uk 5og 5oh 3w;w 5of 0 5og 5oh 3w;w 5oi 4uk 5oj 5og 5oh 3w;w 5oi 5oj 5og 5oh 3w;w 5oi 4uk 5og 5oh 3w;w 5oi 5og 5oh 3w;w 9w d7 4au 462;w 48c 46j bw 3w;w 5ok 5nv 5ol;c 5oh 3w;c ng;c 40x 3w;c bw 458;c bw 4a4;c z3;k b 47o 3i 417;k 5om 417;k 475;k 49b;k 4ar;k 419;k 4aq;k 4as;f 436 5on;f 5oo 467 3i -2 1;f 5oo 47u 46g -2 1;f 5oo 5op -2 1;f 5oo 1 -2 5oq;f 5oo 436 3i 417;f 5oo 436 4i 417;f 5oo 436 5or;f 5os 44b 44e;f 5os 5ot;f 45y 44m;f ud 5ou;f 4ao 5ov;f d1 5ow;1g 5ox 5oy 5oz;1g 5ox 5oz;l 47h;l 4b6;l 436;l 44t;l 4bi;l 42u;16 5mx 48n 422 5p0;16 5mx 422 5p0;16 5mx 48n 422;16 5mx 422;16 422 5p1;1b 5p2 5p3 5p4;1b 5p2 5p4;1b 5p5 2s 5p6 5p7;1b 5p5 5p6 5p7;1b 5p5 2s 5p7;1b 5p5 5p7;1b 0 bw 41a 3i 41s;1b 0 bw 41a 3i 40x;1b 0 bw 41a bw 40x;1b 0 bw 41a bw 4b3;1b 0 bw 41a bw 4b6;1b 0 3i 41s;1b 0 3i 40x;1b 0 bw 40x;1b 0 bw 4b3;1b 0 bw 4b6;1b 41s 3i 0 5p8 40x 5p9;1b 41s 5p8 40x 5p9;1b 41s 3i 0 5p8 5p9;1b 41s 5p8 5p9;1b 5pa -2 5pb;9 41i;8 43s 7w 5pc;8 5pd 5pc;8 43s 7w;8 5pd;8 48y;8 42u;8 43s;j 47k -2 5pe -2 5pf;j 43t 3i 43w;10 3zn 3i 4b6;10 3zn 3i 47h;10 3zn 3i 41n;10 3zn 44m;10 5pg 3i 5ph 4i 417;10 45r 44m 4i 417;19 43l;19 47f;19 t2;19 43g;p 5pi 5pj 5pk;p 5pl 5pk;p 4i 417;p 3i 417;1n x5;1n x7;1n x0;1n x6;1n 5pm -2 10 46z;1n 5pm -2 47k ap 46z;1n 5pm -2 47k aa 443;1n 5pm -2 b 41l;1n 5pm -2 47k 41l;1n 5pm -2 47k aa 44a;1n ov bz ua;1n ov 3i 43s;1n ov bz 47g;1n 43k;1n 496;1o 3zn 3i 5pn;1o 5po 3i 5pp 4i 417;1x 5pq 5pr 5ps -2 5pt;1x 5pq 5ps -2 5pt;1x 5pq 5pr -2 5pt;1x 5pq -2 5pt;1x 5pu -2 5pv;1x 4ao 5pw;1x 5px 0 5py;1x 5pz 4ao;1x 40m 487;1x na;1z n7;1z wj;1z kp;1z rr;1z 49t 46u;b 42j;b 42i;b tc 5fc;b 415 5q0;18 u9;18 49s;18 41s;18 sh;18 ym;18 49r;18 44v;18 4bj;1v 5q1 5q2 5q3 5q4 47u 46g 5q5 -2 5q6;1v 5q1 5q2 5q3 5q4 ap 4a8 5q5 -2 5q6;1v 5q1 5q2 5q3 5q4 5q7 5q5 -2 5q6;1v 5q1 5q3 5q4 47u 46g 5q5 -2 5q6;1v 5q1 5q3 5q4 ap 4a8 5q5 -2 5q6;1v 5q1 5q3 5q4 5q7 5q5 -2 5q6;1v 5q1 5q2 5q4 47u 46g 5q5 -2 5q6;1v 5q1 5q2 5q4 ap 4a8 5q5 -2 5q6;1v 5q1 5q2 5q4 5q7 5q5 -2 5q6;1v 5q1 5q4 47u 46g 5q5 -2 5q6;1v 5q1 5q4 ap 4a8 5q5 -2 5q6;1v 5q1 5q4 5q7 5q5 -2 5q6;1v 5q1 5q2 5q3 5q4 5q5 -2 5q6;1v 5q1 5q3 5q4 5q5 -2 5q6;1v 5q1 5q2 5q4 5q5 -2 5q6;1v 5q1 5q4 5q5 -2 5q6;1i 5q8 47u 46g 0 5q9;1i 5q8 5qa 5q9;1i 5qb bw 40x 5qc;1i 46q;1i 469 3i 492;1i 440 485",
  "any": "z 1;y h3;y h2;y gp;y h0;y h1 12;y gz cp 12;y ed;y gt;y g7;y 5r 5qd;y 61;y 60;y 53 8o;y 6t;20 gx fh;20 gy;20 96;20 95 5u;20 84 bq;20 97;20 an 95;20 99 95;20 93 bg;20 91 95;20 bk;20 hl;20 2c 12;20 2d;20 fu;20 df;20 bl;20 9k;20 20;20 bp 95;20 gs;20 1z;20 fp;20 25;3 6j;3 cn;3 1s;1r dr;1r 37;1r 36;24 g9;24 g8 6n;24 g8 6n fv;24 by;24 bx 6n;24 gr;b fp;b eh;b 1z;b 25;b 52;b 1w;b 31;b 30;b 7n;b 32;b 2y;b 2z;b 2x;b ex;b 8q;b ez gm;1t cz;1t d0"
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
