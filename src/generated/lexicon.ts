// Written by scripts/generate-lexicon.ts from data/lexicon/*.yaml. Do not edit.
import type { CompiledLexicon } from '../lexicon/lexicon.js';

export const COMPILED: CompiledLexicon = {
 "classes": "advance age-band background-check bank-details both-sides buy by-text candidate-pays cash-cheque cheque copy crypto daily duty earn easy-money employer-pays everyone-hired fee for-equipment from-home funds gift-card guaranteed-job hired-already home-address hypothetical identity-doc interview invitation kit lifter little-work mass messenger money mule-title negator no-interview no-qualification only open-account own-account own-pay paid-in parcel partner-bank pass-on pay-order pay-word per-hour process reach-us receive recruit-fee recruit-others recruiter referral refundable remuneration reply-now reship reship-title right-to-work scarcity secret-number secure-place selfie send share-this ship-label starter-kit task-work to-our top-up transfer-service travel-refund unsolicited vendor video-call video-ident warning when-hired",
 "exact": "1 100 2 24 3 4 48 5 9 a aan abonar abone abonen account accounting acquitter acquittez act ad add ads age ai aja al all alleen als am ami an and any ao aos apenas app are as asi ask assured asumimos at ate atm au aub auf aux b be begleichen bei bel bem ben betaal betaald betaalt betalen bezahlen bezahlt bic big bij bin binance bis bit bitcoin bizum bon bonifico borg bsn btc buy by call can car cas cash cashapp caso ce ces charge chat che check checks chez chi ci click cnh cni cobrimos com con copriamo cpf crb criptomoeda criptomoneda criptovaluta crypto cryptocurrency cryptomonnaie cuando cubrimos cv cvc cvv d da dag dal dan dar das dat day dbs de dei del dem den deposit depositar deposite deposits der des dez dhl di dia die dir discord dit dix dm dni do don doorsturen dos du due dus e earn earnings een ehe eid ein einzahlen el elle em en enkel entrichten envia enviad enviando enviar enviarnos envie enviem envien envienos envoyer envoyez er es est et ete ethereum eux facebook falls fee fees few fie fin foi for fornire fornisca fornite found free fue fur ga gdc geben geef geen get gezahlt gmc google got graag gram gsm gtalk h ha han hangout hangouts has hat hay he her het hey hi him his ho hoy hr hrs hui hurry i iban ich ici id ident if ihr ik il im imo in indicare indicate indichi indien ingresar ingrese ins int invia inviarci inviare inviate inviateci invii is isn ist it its ja je jij job join jou kan kik kit kryptowahrung l la laad las le lei les let lhe lid like liken ll lo lorsque los lot lu lui m maak maakt mai mail mailen make making man manda mandar mandare mandate mande mandi mas may me mee mes message messenger met metamask meu mi mia mij min mio mir mis mit mlm mobile moi momo mon money moneygram mpesa msg mtn muy my n na nao nas ne need nehmen nel nem neosurf neu new ngo nhs ni nib nicht nie niet nimmer nmc no noch nog noi nom non nooit nor nos not now nu nul nur o of ohne old om on once one ong ons op open or ora orange ore os otp ou our out overmaken overschrijven own pack package packages paga pagamos pagar pagare pagas pagate paghi paghiamo pago pague paguem paguen paid paiement paient par participants pas pay paye payer payez paypal pays paysafecard pcs pdf per perfect pesa peu pin piu pix poi por post postident pre pro provide pvg qu qualora quand quando que qui ral re read received red reembolsamos regler reglez remit rep reply reviewed rg rh rib rimborsiamo s sans sao saw schick schicken schrijf se sea sei selfie selfies sem send sende senden senza set seu seules seuls ship should si sia sie sin skrill sms so sobald sofern soi solo som somente son sosteniamo sou soy spenden ssn sta std stort storten sturen stuur stuurt su sua sul sum suo suportamos sur sure sus t ta tag tan te teams telegram tem ten tes tether teu text the their ti to toi ton too top tot tra transfer transferir transfiera transfira trc20 tre trust tu tua tuo tus two u uberweisen uberweist uberwiesen uit um uma un una und une unicamente union unpaid uns until up ups ur us usdt uur uw van ve venmo verfahren versa versamento versare versate versement verser versez versi vez vi via viber video videoident viewed virer virez vog vol vom von voo vor vos vous vu vue wallet wanneer was watsapp we webid webmoney wechat weg wenn wer western westernunion what whatapp whats whatsap whatsapp when whether who wie wij wir wire without won write y ya you zahlen zahlt zahlung zap zelle zend zet zodra zonder zu zum zur",
 "prefix": "abiert abogad abon abonad abonnement abzock accepte accettat accompagn aceit aceptad acquitte actif addett adherent adicion adjunt administratif administrativ admitid advert advogad agent aggiung agree agreg ajoute aktivierungsgebuhr alleg allocation amen ami ammess amministrativ anad anex anmeldegebuhr annullat anruf ansprechpartner antwort aport appelle appli approuve approvat approvisionn apresur aprobad aprovad arnaqu arrive asegurad asesor asigna aspirante assegnat assistant assume assunt assurance assure asumid attrezzatur attribue aufnahmegebuhr ausbildungsgebuhr ausweis ausweisdokument automatic automunit autre bancaire bancari bancaria bancario bearbeitungsgebuhr beneficiaire beneficio benevole beperkt berater bericht beschik betreuer betrug betruger bewerber bewerbungsgebuhr bewerbungsgesprach bewohner bitcoin boekhoud boost bourse buchhalter burla burocratic cadeau cadeaubon cadeaukaart cancel cancelad candidat candidature carich carreg carregu carte cedula certificad certificado certificat certifie cham charge chat chate cheque chiam choisi clave clicc click client cliqu clique cobert cobr cobrad code comision commission communique companer compartid compartilh complet comptabil comptable compte comunic comuniqu conclu condivid conferencia conferentie confirme congres congreso congress congresso conseiller conserva consigliat consolar consulaire contact contat contatt continu contrasena contrat contratad controleur convegn convid convidad convite convocation convoque coordinador coordinateur coordonnee copert copia copie correspond coupon courant couvert cripto crypto cryptomonnaie cryptomunt cubiert cubierto cuenta custead customer dagelijks debutant deelnemer demande denunci depos deposit depot deroul desbloque desconfi devid devolv devolvid devuelt diari diario diffid diffus digital digitaliza director diretor discut document documento donation donne doorzend dossier dovut driver einladung einschreibegebuhr einschreibungsgebuhr einzahl elegid eligib embauche encaiss encaminh encaminhad encargad encontrad enfant engage enregistrement entretien entrevista entrevue envi enviad envoy equipamento equipement equipo erreich erstattungsfahig escanead escolhid escrev escrib escro estaf estagiari etichett etiqueta etiquette etudiant etudie examine exent exig exige exigid expense extracto facil facilit facilitad facture facult fakejob filleul finance financiad financier finanzagent finanziat firmad formation fornec fornecedor fornitor fotocopia fotografia fournisseur fraud fraude fraudolent fraudul fraudulent freunde frod fuge fuhrerschein fuhrungszeugnis gagn gain gan ganancia ganh ganho garanti garantid garantiert garantit garantizad gefalschte gefluchtete gegarandeerd geschenkkarte gestor geworbene giornalier gir golpe groupe guadagn gultig guthabenkarte gutscheincode gutscheinkarte habl handler hebdomadaire heretikett herlabel herverpak hesite identifiant identiteitsdocument ilimitad illimitat illimite imagem imagen imediato immagine immediat impersonat incass incorporad indemnite indicad indiqu ingres ingreso inleg inmediato inoltr inoltrat inscription inspecteur instantaneo interesse intermediari interview invers invert invest investier invi invit invitacion invitad invitation isent joign journalist journaliste kaart kandidat kein klick klient kolleg konferenz kontakt kontakte kopie krijg krypto kryptowahrung legalisation leiter levant lieferant ligu limitad llam logiciel logistikmitarbeiter manager mand masiv masseneinstellung massicci massiv material mefi meine melde membre mensage mensaje mensuel mercadoria mercancia messag message messaggi mieter minim misbruik missbrauch mitarbeiter mitgliedsbeitrag moeda moneda monnaie montant mot mula nachricht nacionalidad nacionalidade nationalite necesari necessaire necessari nepvacature neue neuverpack notari notarie nueva nuov obbligatori obligatoire obligatori obrigatori onbeperkt ontvang operador operateur oplaad oplicht optimi optimis opwaarder original pag paga pagad pagament pagamento pagat pago paiement paketagent paketempfanger paketmanager paketprufer papier parceiro parrain partag partage partecipant partenaire participant participante partilh partner pasaporte passaporte passeport passif passiv patient payable paye percu perd permiso personalausweis personalchef personalleiter personne photo photocopie piramide place plaza port post poste postul postulant postulante poursui praktikant preferencial preferibil prelev premier prepagad prepagat preparateur prepaye prepayee pres preseleccionad preselectionne prime procedure procesador proche professionnel proporcion propose propri proveedor prufungsgebuhr qualification qualifikation quotidien raccomandat ramen rapid rapprochement realiz recarg recarreg receb reception recharg recharge recib recibid reclut reclutador recomendad recommande reconcil recruiter recrut recrutador recrute recrutement recu reembal reemball reembols reembolsad reempaquet reenvi reetiquet reexped reexpedi refugiad registrierungsgebuhr regle reimburs reintegr reinvi reisekosten reisepass reiskosten rejoign relabel remboursable rembourse remet remit remuner remuneration rendimento rendu renvoy repackag repass repond representant requerid requier requis reservierungsgebuhr respond restitue restituibil restituid restituit retenu retir revenu revers ricaric ricev richiest riconfezion rietichett rimborsabil rimborsat rispedi rispond ruckzahlbar salaire saldat saque sblocc scam scan scansione scelt schreib schufa schuler schulungsgebuhr scriv secreta segnalat seleccionad selecionad selectionne selezionat semanal senha settimanal signale simbolic slachtoffer socio sollicitant sollicitatiegesprek somme sospechos sospett sostenut spedir stagiair stagiaire stagist stort student studiengebuhr studierende submet subvention sufragad suplant suportad supplier suscrib suspect suspeit svolg symbolique taglich tagungsgebuhr tarjeta teilnahmegebuhr teilnehmer tekstbericht telefonisch tenant termin textnachricht textuel thuiswerk ticket tirocinant titre touch trabajador trag trainingsgebuhr traite traitement tramite transaction transf transfer transferagent transfert transfier transmis transport trasfer trasmett travailleur treuhandagent trovat truff uitnodiging umetikettier umverpack unic uniforme universidade universit unser upload usager usurp vacature valid valide valut veloc vendeur verdacht verdachtig verdien vermeld vermittlungsgebuhr vers versandagent versandetikett versandlabel versandmitarbeiter versat verse versement verstrek verwaltungsgebuhr verzendlabel victima victime video vigente vire virement virtual visa visagebuhr visio visumgebuhr vitima vittim volontaire volontar voluntari vorauszahl vorstellungsgesprach vrijwilliger waarschuw wahrung warenagent warenprufer warn wekelijks wende wochentlich woonwerk zahlungsabwickler zahlungsagent",
 "suffix": "verwaltungsgebuhr",
 "stem": {
  "en": "abroad absolut accept access accommod account accredit acquaint acquir across activ addit address admin administr admiss advanc after afterward ag again agenc agent alert allow along alreadi also amazon among amount announc annum anoth answer anyon anywher apart app appl appli applic appoint approach approv aren arriv asap ask assist associ assur attach attend attest attornei attract author authoris automat avail avoid awai awar back background badg balanc band bank barrist base be bear been befor beforehand begin below beneficiari between bewar biometr birth bitcoin blogger bodi bond bonu book bookkeep born borrow both brief bring buck build busi call came camp campaign cancel candid candidaci candidatur cannot cant card care carri cash cashier caught caution cautiou cell certif certifi chang channel charg chariti chat check chequ children chosen citizen claim clear clearanc clerk client code coin coinbas colleagu collect come comment commiss committe compani complet condit conduct confer confirm congratul consid consult contact continu contract contribut convert cooper coordin copi corpor cost could council countri courier cours cover credenti credit crimin crypto currenc current custom daili data dealer dear debit deduct degre delai depart departur deposit design desk detail didn digit diploma direct director disappoint disclosur discount document doesn doesnt donat done donor dont doorstep dossier doubt downlin drive driver drop each earn easi easili ebai echeck elig els email emploi employ employe enclos encount end enhanc enrol enter entir equip escrow evalu everi everybodi everydai everyon exactli exam examin except exchang exclus exercis expens experi expir extra face facebook fake famili fast fedex fee feel fifteen file fill final finalis financ financi finish firm first fit five flag flexibl flight follow forfeit forget form formal forward found foundat fraud fraudster fraudul free freedom friend from front full fulli fund further genuin get gift giro give given go good googl govern grab grant group grow guarante guest handl handler have hcpc health held hello here hesit hire hold home hospit host hotel hour hourli hous huge human hurri ident identif imag immedi immigr immunis impost impostor impress inbox includ incom indic individu induct influenc info inform inspector instagram instal instant instantli institut insur interest internet internship interview into introduc invest invit invoic issu item itun job join just keep kindli label laptop larg last late later lawyer least leav left legal legalis legit legitim less letter licenc licens life like limit line link list littl lodg login look lost made maiden mail make manag mani manual map market mass massiv match materi media medic meet mega member mentor merchant messag messeng min mini minim minimum minu minut miss mobil modest moment monei moneygram month more mother movi mule multipl must mustn name nation necessari need needn neg neither network never next nobodi nomin none notic number oblig obtain offer offic onboard onc onli onlin onward open oper opportun order organ organis orient origin other otherwis over oversea pack packag page pai paid panic paper paperwork parcel part particip partner pass passport password patient payabl paycheck payment payout paypal payrol pension peopl percent percentag perform permit person phish phone photo photocopi photograph pick pictur ping place placement platform pleas pocket polic polici posit possess post postag postal practic prepai prepaid preselect press print prior privaci privat probat problem proce procedur process processor product profession profil profit program programm progress project proof protect provid purchas pure qualif question questionnair quick quickli rang rata rate rather reach real rear receipt receiv receptionist recharg recommend record recruit recto refer referr refrain refuge refund refus regist registr reimburs reject releas reloc remain remaind remit remitt remot remuner repack repli report repres request requir resend reserv reship reshipp resid residenti residu resourc respond rest restaur resum retain return review revolut right risk role rout run safe safeti salari same save scale scam scan schedul school score screen seat second secretari secretariat secur seen select send sent separ seriou servic set settl sever shall share ship shipment shop shortlist should shouldn side sign signal simpl simpli site skill skip skype slot small smartphon social softwar sole some somebodi someon song soon sort spare speak specialist sponsor spot staf stai star start starter startup statement statutori steam still stipend stood store student studi submit subscrib subsidis success such supervisor supplement suppli supplier sureti suspici symbol take taken tale talent task teacher team telephon tell test text than that their them then these thi three through ticket tiktok time tip todai togeth told tonight tool topup trade train traine traineeship trainer transact transfer travel trust tuition twelv twenti unauthor unauthoris under uniform univers unless unlimit unlock until upfront upload upon urgent us usdt usernam vacanc valid vast vehicl vendor verif verifi victim video vigil virtual visa void volunt voucher wage wait waiv waiver wallet wari warn webcam websit week weekend weekli welcom well were western whatsapp when which while will wire with withdraw withdrawn within without wont work worker worri would wouldn yahoo year your yourself youtub zangi zero zoom",
  "fr": "abon acce accompagn accompagne accompl achat achet acompt acquer acquisit acquitt acte activ adherent adhes administr admis adress affect afin agenc agent agiss agre aim ains amis annonc appel appliqu apre argent arnaqu arriv arrive associ assur attend attent attir aucun aujourd aupr aur automat autoris autr avanc avant avec avez avis avocat avon badg bancair banqu beneficiair benevolat besoin bienvenu billet bloqu bonus bours boutiqu brut bureau caiss canap candidat candidatur cart cash casi caution cec cel cent cet chain chanc chaqu charg chat chef chequ cherch chez chois cinq clic clich client cod colis collect collegu colloqu command commenc commiss communiqu competent compl complementair complet comport compos compren comprend compt comptabl conduir conferent confidentiel confirm congr connexion conseil conserv constitu consult contact conten contrat contribu convert cop cot cotis cour courriel couvert couvr couvron credit crypto cryptogramm dan debloqu debut decouvert deduir del demand demandeur demandon demarch demarrag depart depech deplac depos depot depuis dernier dessous detail deux dev devr devront different diplom direct directeur directric disponibl dispos distanc distinct docu doit doivent domicil don donateur donne dossi droit ecrir ecris ecrit ecriv effectu effort elev email embauch emploi employeur encaiss enregistr ensuit entier entre entrepris entretien entrevu enverr enverron envoi envoy envoyon equip etabl ete etiquet etre etud evalu evit examen exclus exige exigeon exped expedi expedit experient expir extrait fac facil factur fair fait faudr fauss faut faux felicit feron fiabl fill filleul film finalis financ financi financier financon fiscal fois fond fondat format fourn fournisseur fournitur frais gain garant gard general gestion gestionnair gratif gratuit hameconnag heberg heur heureux horair hotel huissi humain identif identifi identit illimit immediat immigr inclu inclus independ indiqu inform informat inscript inscriv install instantan institu integral interim intermediair interview invit jam jeun joi joign joindr jour journali journe judiciair jusqu just laiss legal legalis leur li libert libr lien lieu lign lik limit limite log logist lor mail mainten maison mallet manag mandat manqu marchandis marketing mass massif massiv materiel medical mem membr menag mensuel merc messag messager metton minut mis mission mobil modiqu moin mois mond money monnai mont moyen mun mutuel naissanc national nationalit necessair negat neosurf nombr not notair notr nous nouveau nouvel null numer numeris numero obligatoir obten offert offre onboarding oper ordin ordre organis original oubl ouvert ouvertur ouvr pack pag pai paquet parcouru part partenair particip parven pass passif pay payabl payon paypal paysafecard pend percevoir perd perm person personnel peut photo piec plac plais plus plusieur portabl portefeuill posit possed possess post postal postul pour pourcentag pourr pourront prealabl prelev premi premier prend prendr prenon prepaye press preuv pri prim prion pris priv procedur produit profil programm projet proposon propr prudent publiqu puis pyramidal qualif quelqu question quiconqu quinz quoi quotidien rapid rat reag realis recev recevoir recevr recherch reclamon recois recommand recouvr recrut recruteur recto recu redev reexpedit reexpediteur referent refus refuse regl rejete relanc relationnel relev remarqu rembours rembourson rend renseign renvoi rep repond repons requ requis reseau reserv respons ressort ressourc rest restaur restent reten retenu retir retr reussit revenu revenus revers risqu salair san sauf scolarit secret secretair securit sejour select selection semain ser serieux seront serv servic seul sign signal signatur simpl sinon skyp smartphon smic social societ soi soit sold somm sont soumettr sous stag structur subvent succ suffisent suis suit suiv suivr symbol tach tant tard telephon teletravail temp termin test tiendr tient timbr titr titulair toujour tous tout trait transact transcash transf transfer transfert transmet transmettr transport travail travaill tre treiziem tresorer trois trop trouv ulterieur uniform uniqu universit urgenc urgent usager usdt valabl valid ven vent ver verif vers verso veuill video videos vient vigil vingt vir virtuel vis visio visit vit vital votr vous voyag watsap wattsapp whatsapp zoom",
  "nl": "aanbevol aanbod aangebracht aangenom aangerek aangeworv aankomst aankoopt aankop aanlever aanmeldingskost aanmeldkost aanschaff aanstell aantal aanvaard aanvang aanvrag aanwerv aarzel aarzelt abonner account achtergrondcontrol achterkant achterzijd activer administratie administratiekost adres advocat afdruk afgewez afstand agent alert all allen amazon amper ander antwoord app apparatur appj appl automatisch baangarantie ban bank bankafschrift bankgegeven bankreken bankrekeningnummer bedrag bedrijf begeleider beginn begint behandel behandeld behandelingskost behandelkost behoud behoudt beid bekek bekost bekostigd bemiddelingskost benaderd benodigd bent beoordel bericht bestel bestell bestelt betaalbewijs betaald betaalt betal betalingsagent betalingsbewijs betalingsverwerker beur beveiligingscod bevest bevestigd bewijs bewoner bezit bezorg bijdrag bijna bijverdien bijverdienst bijvoeg binn binnenkom blij boek boekt bonn bonus borg borgsom breng brutolon budget bureau burgerservicenummer cadeau certificat chat chatinterview cheque cheques client collega collegegeld commissie contact contract creditcardgegeven creditcardnummer cryptogeld cryptovaluta dag dagelijk deelnemer deeltijd del dez dien dienst dient digid digital diploma direct document donateur donaties doorboek doorgegev doorgestuurd doorgev doorstort doorstur doorstuurt dor dossier dossierkost draagt drag drie dringend eenmal eenvoud eerst eig eis elk email enkel erkend ervar etiket factur financieel financiel foto fotokopie fotos functie garander garantie gat geaccepteerd gebeurt geboorteakt gedekt gedrag gefeliciteerd gefinancierd gegarandeerd gegev gegeven geinteresseerd gekoz gekreg geld geldezel geldig geldtransfer geliev gemak gen geselecteerd gesprek gestart gestort gevond gevraagd geweigerd gezien gezinn gift goed goeder goedgekeurd googl gratis groep haast hebb hotel houd houdt huis huisadres huisvest huurder identificatie identiteitsbewijs identiteitskaart ieder iederen iemand inclusief indien indiensttred informer inkom inkomst inloggegeven inn inschrijfgeld inschrijfkost inschrijfvergoed inschrijv inschrijvingsgeld inschrijvingskost intakekost interview invull inwissel itsm itunes jobaanbied jobgarantie journalist jouw kaart kaartnummer kamp kan kanal kandidat kandidatur kant kantoormateriaal kantor kennismakingsgesprek keuring kinder klant klein klik komt koopt kop kost kostelos kredietkaartnummer kreg krijg krijgt kunt kwalificaties kwijtgeschold laatst label land laptop lat later led leerling legal legalisatiekost legitimatiebewijs leverancier lidgeld lidmaatschap link logistiek lon loonadministratie maakt maand maandlon mail mak makkelijk manager mar market massaaanwerv massal massarekruter massawerv materiaal medewerker medisch meebreng meestur meld men mer meten mijn minsten minut miss moet moneygram multilevel munt nadat nam nar nationaliteit negatief nem nepp netwerkmarket niemand niet nieuw nodig nooit notaris nummer omtrent onderteken onderzoek ongeacht onkostenvergoed onlin onmiddel ontgrendel ontvang ontvangt ontving onz opdracht open openbar opening opent opgepast oplad opleid opleidingskost oplicht opnem opnieuw opstur optimaliser organisatie originel over overboek overgemaakt overmaakt overmak overschrijv pagina paginas pakj pakjes pakket pakketagent pakketdoorzend pakketverwerk pakketverwerker partner partnerbank parttim paspoort passief patient paysaf pensioen per percent percentag person personel phishing pincod plaatsing plaatsingskost plat plek posities positiev premie priv procent product proeftijd proficiat profiel project reager recenser recensies recht recruiter recruitment registratie registratiebijdrag registratiekost registratievergoed reis reiskostenvergoed rek reken rekeninggegeven rekeningnummer rekeninguittreksel rekruter reserver reserveringskost rest restant restaurant rester restitueer resultat review rijbewijs rijksregisternummer risico salaris saldo sam scam schaff schriftelijk schrijf screening selectie selectiekost selectieprocedur signal slecht smartphon snel softwar sollicitant sollicitatie sollicitatiegesprek sollicitatiekost sollicitatieprocedur stageplat stagevergoed start starterskit starterspakket startpakket steam stichting stort strafregister student stur stuurt subsidies symbolisch taakjes tak team tekst tekstinterview telefon tenzij terug terugbetaald terugbetal teruggestort test testreken tevor thuis thuisadres thuiskantor ticket tien tijd tijden tip toegestuurd toelag toestur toevoeg totdat training trainingskost transactie transfer transferagent tuss tussenperson twee twijfel twijfelt uitbetaald uitbetal uiter uitgekoz uitgenodigd uitnod uitsluit uittreksel uitzendbureau uniform universiteit uren usdt uurlon uurtarief uurtjes vacatur vacatures vakantiegeld val valuta vandag vanuit vast veilig verantwoord verblijf verblijfskost verblijfstitel verblijfsvergunn verder verdien verdienst vereist veren verget vergezeld vergoed vergoedt vergunningskost verheugd verklar verlies verliest verloopt verlop vermijd verpak verpakt verplaatsingskost verplicht verschuldigd verstur vertegenwoordiger vertrek vertrouw vervalt vervoer vervoerskost verwerk verwerkingskost verwerkt verzamelt verzeker verzekeringskost verzend verzendt verzilver verzoek video videoidentificatie videos videoverificatie vijf vijftien vindt visum visumkost vlucht vluchtel voeg voer voldan voldoen volg volgend volled voltooi vond vooraf voordat voorhand voorkant voorkeur voorschot vooruit voorzicht vor vrag vriend vrij vrijheid vrijspel waakzam waarborg waarborgsom waarder wacht wachtwoord wallet wanner weekend weerhoud wek werd werf werk werkdag werkgarantie werkgever werkkledij werkvergunn werkverker werv werving wervingsbureau wes western whatsapp winkel won woning woonadres word wordt zag zeker zend zending zichtreken zijd zijn zodra zoek zoekt zolang zonder",
  "de": "abgelehnt ablicht abonni abreis abschliess abschluss abteil adress agent aktivi akzeptiert all amazon and andernfall anfang angeb angebot angenomm ankunft anmeld annehm anreis anreisekost anschaff anschrift anson anspruch anstell antritt antwort anwalt anzahl anzeig appl apps arbeit arbeitgeb arbeitsantritt arbeitsbeginn arbeitsberecht arbeitserlaubnis arbeitskleid arbeitsmaterial arbeitsplatz arbeitstag aufenthaltserlaubnis aufenthaltstitel aufgab aufgefall aufkleb auflad aufnahm auftrag ausbild ausgebucht ausgewahlt ausgezahlt ausland ausrust ausschliess ausstatt auswahlverfahr ausweiskopi auszahl automat autorisiert bank bankdat banking bankkonto bankverbind bankverbindungsdat baun bearbeit bearbeitet bearbeitungskost beeil beginn begleich begrenzt behalt beid beidseit beifug beim beitrag bekomm benot benotigt berechn bereitstell berucksichtigt berufserfahr berufserlaubnis besitz bestat bestatigt bestell betrag betrug bevor bewerb bewerberinn bewerbungsgesprach bewerbungskost bewerbungsprozess bewerbungsunterlag bewerbungsverfahr bewert bewohn bezahl bezahlt bild binn bitt bloss bonus brauch bring brutto bruttogehalt buchhalt budget buro buroausstatt chanc chat chatinterview dein denn depot deutschlandticket dich dies digital diplom dokument drei dringend durch eig ein einarbeit einbehalt einfach eingegang eingeh eingelad eingestellt eingezahlt einkomm einkommensgaranti einkunft einlad einlos einmal einreich einschliess einstell einstellungsgaranti einstellungsgesprach einzahl email empfang empfehl empfohl endet entgeg entgegennehm entgelt entricht erfahr erfolgt erford erfreut erfull erhalt erheb erhob erlass erled eroffn eroffnet erst erstatt erstattet erstattungsfah erwerb etikett etiketti fahrkost fahrtkost fall fallig falsch famili fast finanzi finanziell finanziert finanzkuri findet firm firma flug folg folgend ford fordermittel foto fotos freie freiheit freischalt freiwill freizeit freizuschalt freu freun freund fug fuhrerschein funf funfzehn garanti garantiert gebracht gebuhr gebuhrenfrei geburtsurkund gedeckt gefall gefund gegeb gehalt gehaltsabrechn gehaltszahl geht gekauft geld geldeingang geldkuri geldtransf geles genehmigt genomm gepruft gering geseh gesprach gesundheitszeugnis getrag gewinn gezahlt gilt girokonto gluckwunsch googl gratulation grupp guthab gutschein hab handeln handy haus heimarbeit heiss herzlich heut hier hinterleg hinterlegt hochlad hoh hom homeoffic hotel ident identifikation identifizier identitatsdiebstahl identitatskart ihn ihr innerhalb interessiert interview itun jed jemand jetzt jobangebot jobgaranti jobscamming jobticket jobvermittl journalist kamm kanal kart kartennumm kauf kaution kein keinesfall kind klass klein kommt kongress konn kont kontakt kontaktdat konto kontoauszug kontodat kontoinformation kontonumm kontos kontoverbind kopi kost kostenfrei kostenlos kreditkartendat kreditkartennumm krypto kund kundengeld kundinn kundschaft label lad laptop last lauft lebenslauf ledig legal legitimation leicht leit letzt lichtbild lieferant link lohn lohnabrechn mail mandant marketing massenrekrutier massiv material mehr mein meld messeng mich mindest minut misstrau mitarbeit mitbring mitglied mitgliedschaft mitteil mitzuteil muss nach nachd nachricht nachweis nam nationalitat nebenjob nebenverdien negativ nehm network neu neun neus nicht niemal niemand noch notar notig notwend numm oder offic ohn onlin opf optimi organisation packch paket paketaufkleb partn partnerbank passiv passkopi passwort patient pauschal paysaf person personal personalabteil personalagentur personalvermittl phishing platz positiv post postident postsend praktikumsplatz prami press privat privatadress privatkonto probezeit probl produkt profil projekt provision prozent qualifikation qureinsteig rechnung recruit recruiterin recruiting registrier registrierungskost rein reis rekrutier rent reservi reserviert rest restaurant restbetrag restlich risiko ruckerstattbar ruckerstattet ruckseit ruckzahlbar scamming scan scheck schick schneeballsyst schnell schreib schriftlich schulung schulungskost schulungspauschal seien seit semesterbeitrag send sendung serios setz shop sich sicherheitscod sicherheitshinweis sicherheitsuberpruf sichert signal sind skyp smartphon sof sofort softwar solang soll sollt sonst sorg sowi sozialversicherungsnummer spat spatest spend spendengeld staatsangehor start starterkit starterpaket starterset startpaket steam stell stellenangebot stellenanzeig steur steuridentifikationsnummer stiftung stipendium strukturvertrieb stund stundenlohn such summ symbol taglich tausch team teil teilnehm teilzeit telefon termin test testkonto testzweck text textinterview ticket trag tragt training transaktion transf traun tvod uber ubermitteln ubernachtungskost ubernehm ubernimmt ubernomm ubers uberweis uberzeugt umetiketti umgeh umtausch unbegrenzt uniform universitat uns unterkunft unterlag unternehm unverzug urlaubsgeld usdt verdacht verdi verdien verdienstmog verdient verein verfallt verfug vergeb vergess vergut verlang verlangt verli vermeid vermittlungskost verpack verpass verpfleg verrechnet verrechnungsscheck versend versicher versicherungskost vertrag vertragsabschluss vertragsunterzeichn vertret verwaltungspauschal video videoident videoidentifikation videoidentifizier videolegitimation videos visakost visum visumkost vorab voraus vorausgewahlt vorauszahl vord vorderseit vorh vorkass vorkenntnis vorleg vorsicht vorstellungsgesprach vorzuleg wachsam wallet war warensend wart wed weihnachtsgeld weit weitergeleitet weiterleit weiters weiterschick weiteruberweis weitervers weiterversand weiterzuleit wenig wenn werb werd whatsapp wird woch wochen wohnadress wohnung wunschenswert wurd zahl zahlbar zahlt zahlung zahlungsnachweis zehn zertifikat zog zoom zugangsdat zugesandt zuhaus zulag zurst zuruck zuruckerstattet zuruckgezahlt zusamm zuschuss zusend zwei zwisch",
  "es": "abon abra abre abrir acces acept acompan activ actu adelant administracion adqu adquir afiliacion agenci agent ahor alert algui aloj alta alumn amazon ambas ambos amig anad antecedent antelacion antes anticip anunci anvers apell apen apertur aplic apps arranqu asegur asign asistent asoci asociacion asum automat autoriz banc bancari bec beneficiari bienven billet billeter bon brut bult busc cad calif calific campament canal candidat candidatur cantid capacitacion car carg carnet cas cedul celul certific chat chequ cient cinc cit clic client cobr codig colabor coleg colegi colegiacion com comenz comienz comision compart complac complement complet compr comprob comunic conduc conf confiabl confirm conmig consej consider contabil contabl contact contacten contest contrari contrat contratacion control convert conviert convocatori coorden coordin corr corre corrient cost credit cript criptomoned cualqui cuant cubr cuent cuid cuot cup curriculum curs dal dar dat deb deber delant delanter delit demasi dentr denunci deposit derech des desd desplaz despu detall detr devolver devuelt devuelv diari diet diez diferent digital diner direccion dispon doctor document documentacion domicili donacion donant dors dud electron email empez emple empleador empres encontr enhorabuen enlac entid entre entreg entrev envi envial enviel equip escan escane escrib escrit esfuerz esper esquem esta estaf estan estas este estudi evalu evit exam exclus exig expedient experient extra extract extranjer facil facilit factur fals falt famili favor felic felicit fianz finaliz financ financier firm fond formacion formaliz fot franque frent fundacion gan gananci garanti garantiz gast gerent gestion gestor gir googl gratis gratuit grup guasap gust hac har hast hem herramient hog hor hotel human iban ident identificacion ilimit import imprescind inclu incorpor incorporacion indic indiqu inform informacion informart ingres inici inicial inmediat inquilin inscrib inscribet inscripcion inspector instagram instantane integr interes invit itun jam jef junt justif lad legal leid libert libr licenci lik limit line llam lleg locomocion lueg lug lugar mail manag mand material matricul mediant medic men mensaj mensual mercade miembr mientr minut mision mobiliari moneder moneygram movil multinivel mund nacimient nacional nadi naturalez necesari necesit negat nin ningun nombr nomin nosotr nuestr nuev numer nunc ofert oficial oficin olvid onlin operacion oportun optimiz orden organizacion otra otras otro otros pacient pag pagin pais paquet paqueteri par parcial part particip pas pasaj pasiv paypal ped penal pension pequen perd perder perfil period permis person personal phishing pid pierd piramidal plaz plus poc podri porcentaj portatil pos posesion posit postal posterior postul postulacion precis pregunt prens preocup prepag present previ prim primer pris prob proces product profesional propi proveedor proxim proyect prueb public publicacion pued puest qued quedart quedat quedes qui quien quinc rap real realiz rechaz recib recibir reclut recomiend reconoc recruit recurs reembols reenvi reexpedicion ref refer regal registr remes remit remot remuneracion represent requer requier resen reserv resident respond respons respuest rest restant restaur result reten reteng retien retribucion revers revis riesg rob rog rrhh sal salari sald salv segu segur seleccion seman sencill ser seri sexual sid sig signal siguient simpl sobr soci social softwar sol solicit solicitud solter steam sub subvencion sueld sum tampoc tar tard tare tarif tarjet tas telefon teletrabaj ten teng termin tesoreri text textual tiemp tien tiend tiktok tim titul titulacion tod tom tra trabaj traig tramit tramitacion transaccion transfer transferent transport tras traser tres turn ultim unas unet unic uniform univers unos urgent usdt usted usuari vacant val valor verificacion viaj vide videoidentificacion vigor vim vis vist viviend vuel wasap wasapp western youtub",
  "it": "abbiam accett accont account acquist acquister addett affrett affrettat agent agenz agisc albo alcun alla allogg almen altre altri altriment altro amazon ambo amic amministr ancor annunc anticip anticipat apertur appen apra apri aprir aprit arriv aspett assegn assicur assiem assistent assoc assunzion attenzion attiv attrezzatur automat autorizz avvi avvoc azi banc bancar banking beneficiar benven bigliett bisogn blocc bonif bonus bors buon bust canal candid candidatur caparr caric cart cas casellar cauzion cellul cent cerc certific chat chiam chied chiunqu cifr cinqu client codic colleg colloqu commission comp compl complet compr computer comunic conf conferm congratul consider consulent cont contabil contatt contattac contratt contrib convert convoc coordin cop copr corrent cors cost cred credenzial cript criptoval curriculum dall dat dator davant dell denar depos deposit dev diec dietr different dimentic diplom direttor direttr diritt divis document domand domicil donator donazion dop dottor dovr dovrann elabor email ente entramb entro esamin esclus esit esperient ester estratt estrem evit extra facil fals famigl fattur felic fidat fin finalizz finanziar finc firm fiscal fond fondazion formazion fornitor fot front garant gestion gestor giorn giornal giornalier giudizial googl grad gratis gratu gratuit grupp guadagn hom hotel ident identif immed immediat impieg import incass indenn indirizz inform iniz inizial inoltr insiem intermediar interv invi inviam iscritt iscrizion ispettor istruttor itunes lat lavor legal lett liber libert liet lik limit link lord mail manager mand marketing mass material medic membr men mensil merc messagg mett min mission moneygram multilivell nasc nazional necessar negat negoz nessun network nom nonc nostr notai numer nuov occasion occorr offert oggi ogni oltre onlin oper orar ordin organizz ottimizz pacc pacchett pag pagin part partecip partenz partner passaport password patent pazient pendent percentual perd perder period permess pers person personal phishing piac piccol piramidal poch portafogl portatil posit posizion possess post postepay pratic preg prel prem prenot press prevent previst prim prodott profil propost propr prossim prov qualcun qualif qualsias quest quindic quot rappresent real recens recension reclut recruiter recruiting redd referent regal registr remot respons rest restant retr retribu ric ricar ricev ricever richied richiest riconosc rifug rimanent rimast rimbors risc riserv risors risped rispedizion rispond rispost ristor sald salv sanitar sar sara sarann scad scansion schem scritt scriv segnal segret segreter segu seguent selezion semplic senz serv settiman sforz sicur sicurezz siet signal smartphon soc softw soggiorn sol sold soltant somm son sostien sped spedizion spes spid sta stamp starter stat steam stipend student sub success suo tard task tass team telef telelavor temp ten tesorer tesser test testual titol tram transazion trasfer trasfert trasport tratten tratterr trattien tropp trov truff tuo tutt uffic ultim uman uniform unisc urgent usdt utent vagl val valid valut veng vers viagg vide videoidentif vien vis vision vist vol volontar volt vostr wallet western",
  "pt": "abertur abra abre abrir aceit adiant administraca admissa adqu adquir agenc agent agor ajud alert algu aloj alun amazon ambos amig analis antecedenc antecedent antecip antes anunci apen aplic aplicaco apos apps apress assegur assinatur assistent associaca assum atenca ativ atrav atribu automat autoriz autorizaca avali avaliaco avanc banc bancari beneficiari bilhet boas bols bonus brut busc cad cadastr can candidat candidatur carg cart carta carteir carto cas cauca celul cent certida certific cham chanc chat chav cheg chequ cidada cinc client cobr cobranc codig coleg com comec comissa compr comprov comput comunic conclu conduca confi confirm consider cont contabil contact contat contrari contrat contrataca contribuica convert convocator coorden corrent credit crimin criminal cript criptomoed cuid curricul curriculum curs curt cust dad demor dentr depo deposit depress desloc deslocaca despes detalh dev devera diar diari diferenc digital dinheir diplom doaco doador document documentaca dois domicili donat doutor duas email embalagens emos empreg empres encaminh encomend encontr enderec enquant entidad entre entrev envi equip escrev escrit escritori esforc esper esquec esquem esta este estrangeir estud evit exam exclus exig experienc exterior extra extrat fac facil fal fals famil fatur favor fic finaliz financeir fiqu formaca fornecedor fost fot frent fund fundaca ganh garant gerent gestor golp googl gost grat gratuit grup hesit hoj homebanking hor hot hotel human ident identificaca imediat imprens inclu indic inform informaco inic inici inicial inscrev inscrica inspetor integral intermediari itun jam jornal junt lad legal liberdad lik limit link livr loj lucr lug mail mais mand marketing mass materi material matricul medic membr men mensag minh minut misso moneygr montant mor motor muit multinivel nasciment necess necessari negat nenhum ningu niss nom noss notebook nov numer nunc ofert onlin oper operaca oportun ordem orden organizaca otimiz outr pacient pacot pag pagament pagin palavr par parabens parceir parcial part particip pass passag pec ped pel pensa pequen perc percentag perfil period permissa pesso pessoal phishing piramid portatil posit poss possu posterior posts pouc praz precis premi present previ primeir process procur produt propin propr proxim publicaco qualificaca qualqu quant quem quinz quot rap real receb recib recrut recurs red reembols reembolsav reembolsavel reenv reenvi reexpedica regist registr remot remuneraca rend rendiment represent reserv residenc respond responsavel respost rest restant restaur ret retenh risc sac salari sald salv satisfaca scan segu seguint segur seguranc sej seleca selet seman sena ser sera seus sig signal simpl sinal sobr soci social softwar solicit solicitaca soment ste subsidi suport tard taref tax telefon telemovel teletrabalh tem temp termin tesour test text titul tod trabalh tramitaca transaca transf transfer transferenc transport treinament tres ultim uniform urgent usdt utent vag val valid valor venciment verificaca vers viag vid videocham videoidentificaca vim vist voc western zapzap"
 },
 "groups": "2b 48 7h hy 14r 18s 191 1fr 1fw 1lo 1q3;13k 17n 17p 18l 1b4 1ca 1ed 1fe 1ii 1ot 1p8 1q1;18l 1b4 1ca 1fe 1gx 1p8 1q1;18l 1b4 1ca 1fe 1p8 1q1;18l 199 1ac 1if 1ix 1lv 1q1;13k 15n 17n 17p 1dl 1ig 1ii 1jr 1ky 1mi 1ot;13k 15n 17p 1dl 1ig 1ii 1jr 1ky 1mi;18l 18x 1ba 1kw;5c 1gv 1ha 1is 1j9 1nn;1ba 1kw;f7 1bo;145 159 16k 16q 1n4 1p1 1pc;6v 1ln 1po;14h 1m5 1m6;hs 14u 174 1ni;hs 14u 174;14 cq 1pl;14p 14u 17r 19r 1ja 1k3 1nw;z 7j 1cq 1my 1n4 1nn;l 7o 143 17i 19o 1d0 1g9 1gk 1gl 1hk 1jf;hs 14u 174 1k3 1ni 1pp;5i i2 14n 16e 1oz;6d 6h 8v 1nk 1oz;17i 19o 1gl 1jf;l n 7o 1do 1g9 1jf 1os;90 161 186 1as 1bk 1gw 1iu 1jl 1jp 1md;9z a0 g9 14w 16x 17i 182 18m 19o 1b9 1ce 1cf 1da 1gk 1gl 1i5 1io 1ip 1ir 1kz 1l5 1o8 1og;hc 143 17i 19o 1gk 1gl 1o8;2b 149 1bj 1lh 1pr;bv c0 15j 17u 186 1as 1bk 1f1 1jp 1md;bv 15j 186 1jp;180 1ab;a8 1qa;16w 180;14 1i 7g 1bj;186 1bk 1cx 1jp 1mw 1p9;5c 16w 180;186 1cx 1jp 1p9;1js 1o1;90 161 16l 186 1gw;13y 1bi;s f4 19e 1a0;i2 14n 16e 19p 1l8 1mx 1o2 1p5 1q0;1c4 1fq 1fv 1ln 1pr;bv 15j 186;13m 13s 13v 13w 13x 14n 150 15s 16s 176 190 198 19u 19x 1ao 1c2 1cb 1cg 1cj 1cr 1d1 1db 1df 1e3 1e4 1f0 1gb 1gm 1gz 1hj 1hu 1ii 1jf 1jn 1jo 1k6 1l1 1l6 1l8 1o1 1of 1ox 1p3;y ay;7t 14n 16z 1a5 1a6 1c2 1db 1gs 1hj 1ii 1jo 1ld 1p3;5c 15x 18o;13w 14n 19u 1df 1hj 1ii 1jf 1jo 1o1 1p3;16w 1ha;2j 3q 5c 5d;13w 14n 15b 17t 190 19x 1ao 1db 1df 1ey 1f0 1gb 1hj 1hu 1ii 1jo 1l8 1nf 1o1 1of 1p3;5c el 14c 16w 18o 1ha;5c 14c 18o;5c 16w 18o 1ha;1fa 1fg 1g3 1lz 1n5;5c 16w 17u 18o 1ha;5c 17u 18o;1k9 1pz;13m 13w 1db 1f0 1hj 1ii 1jo 1o1 1o7 1of 1p3;16w 180 1ab;14 1i 5v 7g 1bj 1dy 1nl;1jl;14 1i 7g 1pr;13z 140 1dy 1pt;ar 13z 1bg 1on 1pt;bv 14s 17t 1aw 1fk 1ie 1ks 1mi;188 1jl 1jp 1ki;z f4 hc i2 14s 15i 18n 1ja 1mi 1o7 1q6;14 2b 7o 14s 15n 17t 18n 19o 1aw 1df 1e8 1g9 1mi 1o1 1pz;14s 18n 1df 1ja 1mi 1o1;f4 1q6;14o 14s 17t 18n 19o 1df 1gb 1mi 1o1;16z 1a5 1a6 1nf;13s 17n 1aq 1ar 1c0 1ii 1k6 1l6 1oj 1ot;b 6d 6i f4 1nj 1q6;7o 13n 14n 14o 15z 16g 17t 19u 1ao 1de 1df 1g9 1gb 1ht 1i0 1i2 1jf 1jo 1l2 1l8 1ly 1me 1o3;13s 17n 1c0 1k6 1l6;14n 14o 1ao 1df 1ht 1i0 1jo 1l2 1ly 1me;b at b5 b9 f4 1nn 1q6;19x 1gb 1m2 1mj 1mk 1o1 1of 1pz;7t 1es 1gs 1gt;28 1gj 1iv;28 13q 1gj 1iv;s b9 f4 1fu 1fv 1k4 1q6;1fu 1fv 1ga 1k4 1pz;19x 1du 1ey 1m2 1n1 1ny 1of;7t 1gs;7t 1es 1gs;b9 1fu 1k4 1q6;1aw 1mi 1o1;b5 13o 14q 153 154 16t 17i 1jd 1l8 1o8;18g 1h3 1ll 1mr 1n2 1ow 1pf;b5 13o 14q 153 154 16t 18p 1jd 1l8 1o8;18g 1ow;16j 1p6;14a 14l 19i 1bu 1dn 1mn;16j;6l 13n 144 151 17x 1dz 1eq 1ff 1k2 1l4 1o7 1pb;16s 16z 176;16z 18y;15w 1jo;ch di 14y 19m 19q 19v 1b7 1bq 1li 1mu 1n1 1om;b s 71 8v f4 g9 147 163 175 17y 1b2 1hn 1kx 1pt 1q6;b f4 175 17y 1hn 1q6;147 1nv;b f4 1b2 1bi 1q6;17n 1cx 1cz 1kx 1oy 1pt;1fq 1hw 1ln;ch di 14y 19q 1cx 1li 1mu 1n1 1om;15a 1bh;6t 7j 16j 190 1h5;6t 1cn 1co;16j 190 1gy;19b 19c;1e9 1ea 1hj;13n 15f;16j 17x 18f 18r 1d3 1d4 1g6 1ml;17y 18r 1g6 1hn;13n 16j;1ko 1m9;179 1g6;18r 1b5 1d4;18r 1fs;15f 188 18i;18r 1d4 1g6 1hn;a8 1g6;1fm;1c 13n 15f 16j;1dd 1ff 1ge;13l 13n 187 18r 1ej 1h6 1or;179 1h6;14o 1cb 1dp 1l8 1lq 1mi;14o 17t 19n 1cb;14o 19o 1cb 1dp 1lq;1dp 1mi;14o 1cb 1l8 1mx;14n 16e;19p 1cb 1mj;1g5 1hz;x0 13u 19k 19o 1kl;f4 147 1gn 1pt 1q6;1gn;14z 1dj;b x f4;9y 15f 168 17z 1bd 1ge 1hk 1l3 1lb;15f 168 16z 18c 1bp 1ku;1a 29 71 ar gr 1np 1oe 1op 1pt;b x 9y 1q6;15f 16z 17b 18a 1ha 1hc 1kk 1o0 1pb;13n 1pb;b5 17w 1h3;16z 1nf 1oy;7k f4 1nj;13 1cn 1co 1gg 1ih 1ii 1ld;1co 1ox;7o 14q 19f 1cb 1cy 1do 1in 1jf 1l8 1p3;7o 19f 19o 1cy 1hu 1in 1l8 1p3;14 7g;3 13j 1bj;14x 1c0 1e3 1e5 1j7;b f4;7o 1cy 1i0 1p3;7o 19f 1cy 1p3;18 ep;7o 1cy 1hu 1l8;13k 14q 19n 1cb 1jf 1l8 1n7;14 5v 7g 1bn;14h 1a1 1a3;13k 14q 19n 1cb 1l8;155 1cq 1d9;13k 14q 19n 1cb;at 14n 16e;1jm 1jq;13k 1cb 1l8;1cb;155 1d9;7o 14q 1cb;1ev 1ew 1f2;1cb 1jf;156 1gg;s z 1a0;1ft;14 2b 8u 13k 14m 1pj;14n 16e 173 1hf 1hk;z 1a0;1ck 1dv 1ou;16c 19b 1aa;29 5i 71 an;s 1a0 1gq;o 141;an 15q 1bg 1ed 1j2;y f7 1q5;y f7;18k 18u 1ac 1ix 1lv;14 7g ay;18k 18u 1fu 1fv 1k4 1lv;18k 18u 1ac 1ix;18k 18u 1ac 1gy 1ix;18k 18u 1ac;1fu 1fv 1k4;1ht 1i0 1l2 1ly 1me;156 1e2 1jt;5e 1ed;1l2 1ly 1me;1ht 1l2 1ly 1me;1ap 1bs 1ed 1kp;1ht 1i0 1ly 1me;1ht 1ly 1me;19s 1ad;71 1m8 1nu 1nx;b 1dw;1e2 1jt;k bv 14g 17n 1k0 1kd 1ng;ai 14t 1cq 1nu 1oo;8v g9 15a 1c9 1q6;71 1pw;0 5 8 at fp 1oa;6m 1ch 1fd;ay 19l 1gp;7j f4 hc 1q6;14n 1ao 1g9 1ht 1i0 1ly 1me;1i 7g f7 1ad 1pr;16d 1b3 1br 1el 1pv;ay 1gp;14f 1g1 1m6;14n 16e 19l 1hk;16d 1b3;ai 1aj 1j1;a8 1lw 1px 1qa;x z f4;7o 1b6 1bl 1hk 1ib;a8 1px;1l1 1l8;1df 1ih 1ii;17l 1fu 1fv 1k4;38 1ac 1kg 1nf;y af ay;1la 1lq;z 1df;ge 1c4;y 15 1a 29 5i 71 f7 14b 1bg;13k 14q 172 1cb 1i8 1jf 1l8 1lm;172 1cb 1i8 1l8 1lm;38 14n 1im 1kg;13k 14q 172 1hq 1jd 1kh 1l8 1lm 1mx;14d 17n 1d4 1g9 1ne;i2 1q6;b 14 f4 1c4 1pl;1cb 1l8;hc 17h 17i 1eq 1nc;69 1c4;172 1l8 1lm;g8 1q6;38 15b 17r 1g6 1im 1kg;5m 5z cr cs d0 d8 gv 16z 1g5 1hq 1l7;1b7 1b8 1br 1eg 1g5 1h4 1hq 1iu 1jd 1kj 1l7 1la 1li 1oy;ha 1pl;38 15b 17r 18r 1g6 1im 1kg;38 15b 1im 1kg;16o 1ax 1cv 1ek 1ex 1mq;1er 1fp 1lg 1m4;7o 1cb 1jf;143 17i 1av 1hv 1lu;2b 8u 181;5v 162 1c4 1n6;20 1eh 1fd 1fh;19f 1ep;b 1a an 1bg 1pt;6l 143 18m 1cb 1jf 1mf 1n9;6f 6g 18h 1c8;5z 1br 1g8 1ja;17r 1g6;7o 1g9 1gi 1i0 1kn 1os 1pz;7o 9y 1b0 1ge 1jx 1pz;b x f4 1jx 1nn;1fs 1g6;15h 1gd;dx 16y 19m 1f6 1ng;19w 1a9 1gd 1iw;29 gr 1gq 1np;dx 16y 19m 1f6 1iz 1ng;17l 194 1c7;1cb 1df;1iy 1iz;16y 19m 1ng;b5 f4 1nm;16y 1ng;b 8v g9 1q6;144 14v 17q 17x 18m 18q 18w 1eq 1f4 1ga 1jb 1k2 1mc 1mz 1nb 1nc 1o4;6l 7o b5 f4 1cb 1jf;8v g9 15o 1c9 1ef;13n 17c 1eq 1g6 1mz;13n 17c 1g6 1gu;1dq 1gd;y ay f7;96 1f8 1fd;3j 18e 1ns 1pz;b an c4 18e 19e 1a0 1pz;1f8 1fd;6l 6m 1ch;b c4 19e 1a0;x at fp;1ch;b c4 19e;2 4 6 x at fp;4 6 7 fp 1no;6m 1ch;1bd 1ma;1ch 1fd;1ff 1hm;b f4 1q6;1ff 1hm 1m0;1du 1ff 1hm 1m0;b 1q6;1v 19g 1aj 1j0 1lc;166 16m 1cy 1fi;1v 16m 1ae 1cy 1fi;ai 18e 19h 1aj 1bg 1j1 1pq;1ae 1fl;16m 1cy 1fi;1a 1bg 1ge 1pt 1pz;19f 1cy;18e 1d9 1nu;1ha 1hb 1pu;18e 1d8;1na;ar 1bg 1ge;b y 71 ay c4 f7 g6 18e 1a0 1pi;4f 8k 8l;18e 1pi;an g6 15q 1bg;s 1gd;1fv;5v 13k 17d 1ja;14c 16m 16z 170 1bk 1fi 1ha 1o6 1ps;b5 f4 178 18d 1cy 1m4 1nm;14c 16z 170 1bk 1fi 1ha 1o6;14s 1ja;b9 1hk 1id;b f4 f5;b9 1nj 1q6;15f 16z 18c 1hc;13n;71 ar f7 gr 1bg 1dg 1np 1op;15f 16z 1hc 1hk;1b7 1h4 1jv 1l9 1o6 1ps 1pu;15d 1jt 1ju 1ke;ar g9;1b7 1h4 1jv 1l9 1o6 1ps;29 ar f7 gr 13i 1bl 1dg 1e7 1fc 1gf 1np;7j ar 1fi 1nk;18j 1dr 1kh;17g 1hg 1hh 1li;5i an ar c4 1bg;14c 18o 1ha 1o5 1o6;17g 1hh;19e 1a0;1ha 1o5 1o6;17v 1a8;15u 18a 1oq;b 29 b5 f4 17i 1aw 1nn 1pt 1q6;2m 2n;16z 170;s f4 1cd 1fu 1fv 1ga 1k4 1m4 1q6;1cd 1ga 1pz;7t 19x 1du 1ey 1ga 1m2 1n1 1ny;1cd 1f9 1ga 1pz;19x 1ey 1ga 1m2;b5 f4;1n2 1ow;1at 1bk 1fi 1ha 1jw 1o5;17d 1ii 1ja 1o6;cy 144 1ga 1k2;17d 19y 1at 1bk 1fi 1ha 1o6;16m 1fi;184 1fo;1a 1bg;1a 71 f7 1bg 1op;b9 1cd 1id;13u 14j 197 1cd 1cj 1ht 1k9;b9 1cd 1id 1ka;13u 1cd 1k9;8i ba di dq;7j f7 1nk;1b7 1eo 1k5 1l9 1lj;ar 13i 142 1bl 1gf 1gr;7j 1gt 1h0 1nk 1nm;b 9y b6 f4 1i7;1i3 1i7 1lj;1dt;19d 1n6;7j 1nk;1a f7;3x g7 184 1ak 1i2;1eo 1gt 1h0 1i4 1lj;144 14v 177 17x 1d5 1eq 1gh 1mc;1b7 1ja 1k7;1b7 1gt 1h0 1k7;144 1b7;1eo 1gt 1h0 1lj;144 14v 177 17x 1c3 1d5 1eq 1gh;1gt 1h0;1c3 1d5 1ij;l0 uv;an f4 1ff 1ge 1q6;13 14k 1cg 1f5 1gj 1ik;13 1cg 1f5 1gj 1ik;l0 uv 1bw 1ex;19z 1j4 1kj;0 f4 1ff 1ge;14k 1cg 1f5 1fn 1kf 1m7 1p0;1b2 1ec 1mv;0 y 5i ay f7 1d6 1nr 1q8;15v 16v 17f 1b2 1d2 1d6 1ec 1i2 1li 1mv 1nr 1p0 1q8;47 17j 1au 1hi;18e 19g 1ge 1ls 1lz;b an c4 18e 19e 1a0 1ge;uv 1gj 1na;n 1na;1ge 1ls 1lz;dm 1na;17f 1kj;1bt 1i0;9y f4 1fl 1g1 1q6;18t 1p2;18b 1pb;17y 1b7 1h4 1l9 1li;7j ar f4 1ef 1f6 1nn;l ar 1d4 1dj 1ef 1f6 1g9 1gu 1i2;71 f7 14b 1pt;0 s ez 1an 1ay 1no 1ob 1q6;1ag 1go 1pn;17r 1ai 1bf 1by 1hf 1hk 1pn;s 1a4 1q6;1b7 1l9 1li;1ag 1pn;17r 1bf 1by 1hf;1ef 1f6;5v 13s 17j 17n 1ja 1ot;15l 1ok;165 1dh 1dj;13p 1bf 1f3 1go 1hf 1hk;0 9y 1fl 1go;167 1bz;19a 1nc;5i 6v;165 19e;15y 17g 1fi;1bf 1f3 1hk;165 1dh 1dj 1jf 1jh;144 1bf 1f3;y f7 15o 1dg 1oe;cx di fe hw;13z 15l 1gc 1oh 1ok 1px;bp 1ha;5c 18o;1gw 1ja;7g ha;f7 i2 14n 16e 1ds 1fq 1hw 1ln;3q bv cx fe hw 1lf;1ds 1hw;bv fe;8k ch di;b x f4 g9 1nn 1q6;5c el 13y 14c 18o 1fi 1ha;1ds 1fq 1hw 1ln 1pr;bv di fe;1dq 1ds 1fq 1hw 1ln 1lt 1pr;3q bv di fe;g9 1gd;1 b 5i 71 f4 g9 1gd 1nn 1ol 1q6;1 b f4 1gd 1nn 1q6;5c el 14c 18o 1fi 1ha;b f4 g9 1gd 1q6;5c el 14c 18o 1fi 1ha 1jo 1o1 1p3;5c el 14c 1fi;1a 29 71 ar f7 gr 15l 1np 1on 1pw;14 1i 7g;16w 1h8;18o 1em 1gw 1la 1lf 1o6 1ps;2b f7 1fq 1ln;29 gr 1fq 1ln 1np;5c 18o 1al;15j 186;5c 180 1ab 1al;17 16w 17d 1fv 1k3 1k4;b x i2 1gd;bv 1gw 1la 1o6;29 f7 gr 1np;b5 144 15f 15u 18a 1bo 1ff 1fj 1hc 1pm;f4 1ha 1q6;6i 1nj 1q6;1dj;5i f7;1dt 1i3;9y b5 1i3 1lj;9n 9r;bu vt;rk 1rd 1zb 20w 21i 233 25v;ad bu;55 24w 24y 25g;il mi pm pn yx 119 123 22i;21m 223 224 24w 24y;il mi pm pn yx 119 123 1t4 1u9 22i;1uw 1wg 212 22e 22v 23h;1t7 1wg 22v;1rz 20m;3b 3l;1uw 1wg;1re 22r 27a;1vm 23e 23f;1r3 20p;ar 22w;co 1ud 27k;k1 nf q1 vt y2 yc 22i;7v 7w 7z 81 20e 20f;au 1rb 1vn 1vt 1x6 1y8 20u 22n 22o 25b 25k 26t;22i;1rb 1vn 20f 20u;1u2 1u3 1wz 1x2 212 21d 229 22b 23u 23v;1u1 1xz 20o 23u;la wa 109 11m 130;3l 3v 4b;7w 7z 81 1sm 27k;la vi wa 109 130 27k;k1 nf vt y2 12i;3b 3l 3v 4b iw mr 1yt 221;k3 lb lj oi oz p0 p7 q7 s7 t3 wr xp 11a 11u 12u 1qq 1qr 1ru 1tt 1w2 1w6 1wf 1xg 1xl 1xx 1y6 1z2 1zh 1zi 20d 20y 217 21j 21p 220 245 24t 25j 260 26z 27g;iw mr ui um yb 10p 1zi;1vc;1vb 1vp 1y4;1qj 1sf 1tu 1um 201 217 25f;yb 1zv 20m 25s;1qj 1sf 1tu 1xb 217;1sf 1xb;3b 3l 221;iq vt y2 12i 212 274;3v 1r6 1ro 24m;1ul 1vy 26c 26d;1 1r7 1sf 1xb 1za 201 25f;55 24y 25g;4c 4d ns pq px um vs vu yq;1qm 212 23o 274;1za 26e 27c;212 274;3l 4b;1uf 1wc 23a;1sf 1xb 25f;pq yq;ag 20e;yn 1qx 1rs 1tg 1xq 20d 24q 250;7z 20e;1tf 20l;3l 7v 7w 7z 81 268 27j;p0 1qu 1ra 1t4 1tt 1u9 1uh 1ui 1vl 1x7 22i 237 254 25j 269 27l;24s 26i;1qo 1rc 1s2 1ta 1tk 1u8 1wy 1xd 20n 245 26z;7v 7w 7z e5 es g0 1ys 27j;lb mx oi p0 s7 w4 w8 xp 1ru 1tf 1vl 23w 25j 27e;56 221;1qh 1qi 1qk 1ql 1t3;7t p7 ta 11u 1xa 1z8 1zh 20s 210;3l 4b 7v 7w 7z 81 e5 fx g0 h4 20e 27j;1s0 1uh 1x7 26i;1ta 1uh 1x7;1uh 1x7;h4 208 22q 27j;p7 ta 11u 1zh;p7 ta 1zh;uc um 1y3 242;3l 7w 7z 27j;1t4 1u9 1uh 227 228;qd vh 126 1s5;1qz 216 23c;qd 126;j3 lk vh;yc yi yt 1vq 1vr 1y9 27k;b 1d 3v eo 1r6 1rp 1z4;5g wh 1ra 1tt 1vl 1zx 212 21b 24l;yc yi yt;b 1d 3v eo 1r6 1rp 1vq 1z4;5g wh 1ra 1tt 1vl 1x7 1zx 212 21b 24l;1vq 1y9 26q;nd xd 112;c2 wl 20a 21f 26b;1sd 1zr 21z;1qt 1t6 1vy 1wn 1x8 1y1 1yh 1yi 23x 25h 26f 26g;7w 7z g0 1tw 21n 27j;1tb 1tc 1te;od vb 1sc 21o;n8 1va 1y2 23l;rl 1tw 1uq 20l 23s;3b 3l 4b;kf 1rw 1tf;c8 dx 1tj 24p;1vl 23e;or xo yx;3v 4b;20y 20z;mb 21u;1d kf ne wu 1ri 1ss 1u5 1u7 221;3b 7z fx g0 27j;qp yz 1vl 1vm 21p 21y 23e 24g 24l 25m 26i 27e;55 25g;k4 qu;3 1vl 1vm;eo 1rc 1wu 1xd 1xj 1yq 24x;1vl 1vm 21y 24h 24l 27e;il or oy xo yx 1qs 22i;1w3 24w;1rk 1ux 1xw;il or oy xo yx;23n 23p;1xf 1zf;268;20x;1rg 24m;1t7 1wg 1x7 22v;1rz 208;1wb 243;21r 249 24b;1wh 1z1;1xw 232 27h;1qy 1tk 1vg 1vy 212 220 234 240;64 1xm;b4 1qv 1wq 221 256;4p 1u7 25i;7w 7z 27j 27k;lb oi vv w4 w8;24w 24y;k7 og ww;fx g0 22w;p0 p2 sc;a1 1rg 24m;208 20m 242;1vu 24t;1uw 1vu;1vz 252;1xw 24m;il lr or wp xo yx zs;38 1sb 1vb 22m;il jn lr yx zs 123;27j 27k;1xn 1yg 21q;1r3 1y2;3l 27j 27k;1st 24d 24u;8c h6 1tq 1ua 1w6 214 23h 23t 26p;f9 27j;38 1r3 1tr 20l 22m;38 ac 1tr 20l 22m;8e 20f;h6 h7 m4 nc sa vf xj 11i 1rf;b 55 279;7o yz 1t8 1vm 20p 21y 26i;4b bs fx g0 266;3b 3l 4b 1ss;d2 1qw 1ya 23e 23f 248;7o 1vm 21y 26i;g0 22w;1vu 1vv 1yc 23e;110 1vf;1vu 1vv 1yc;1wa 251 26s;dx tt 1so 1u0 1vf 1vk 1z5 1zp;nx 1wn 261;lm mn 1qx 1sp 1uy 1uz 1w1 1z9 246 250;d2 23e;9f ag 20e;k0 mn n7 yn 1qx 1t1 1uy 1uz 1w1 1z9 246 24q;2h 7z;1yw 20l;b 56 b4 1zr;96 1zr;3l 7z bs 1sm 251 25n;1yj 26i;1yo 251;b b4;64 96 1xm 1zr;3l bs 1sm;2 4 6 g0 1ur;4 6 7 1ur 26n;bs 1sm;1xm 1zr;21t 258 25w;1s9 21t 258 25w;f8 27k;7w f9 1ss 27j;1wk 232;1ss 1un 1wk 232 24m;1vs 1wk 232;b 3l bs 1sm;qu rp vp;1xv 21a;1xw 1y7 1yk 231;1vi 24k;xb 1t0 1vo 21h 236 237 23b;3b 3l 3v 7v 7w 7z 81 ag;lp u4 v6 103 11g 12j 12s 1r7 1x5;v6 103 12j 12s 1x5;ju xq;f9 1ys 27j;1rv 1tz 21e 21l;21l 22j;p5 xz yj z0 11e 12r;7v 7w 7z 81 1vq 20f;1r7 1uv 1x5 249 25e 25f;23y 24j 26c 26d;7v 7z 81;b 1g eo 272;1to 1ub 1xe 226 24c;0 7w fx g0 27j;0 1t5 215 222;bs eo 221;20r 212 26a 26e 27c;1qi 1tv;ky nh 26x;1vw 1vx 1wt 238;p7 ta 1s7 1xa 1zh 20s;1qi 1qk 1t3 212;p7 1xa 1zh;uc 1y3;lm us 1xh;4n 59 8d 9d e1 f8 h5;b 3l 1ss 1un;7w f9 27j 27k;1qt 1v7 1z7 22q;1qt 1v7;1vy 1wd 1we 26g;1g 7z 81 1vq 21r 272;k0 mz s8 wk 1xh;1qc 1r5 1s5 1sk 1tf 1wx 1xp 211 22l 22s 24a 25r 278;0 b 1g 3v 56 81;1r0 1w7 1yz 20c 25r;3b 3v 81;jm 1r5 1t3 22l;1zt 25t;22c 231 255;1qg 1ta 1vh 235 25z;1t3 1zt 25t;8b 24w;7w 7z 81 h4 27j;1u5 20j;o7 p5 ve 11e;2h 7v 7w 7z 1sg 1sh 1sj;1r3 1yd 1yw 1zo 20p 211 22s;0 44 f0 h4 1su 22z 27b;ja ms r8 w0 wt;f0 h4 267;b eo 1rp 1u7;ja ms r8 w0;j9 si vd x4 xm;ja q0 tm w0 wt;0 3v h4 21s;1s3 1t5 22g;bs 221;w 1ww 1zk 21k;1uk 1zt 23z 26h 27l;ag 20h;289 2gr 2jz 2le 2m4 2n5 2p5;99 289 28a 2m4 2m5 2n5 2p5;2d8 2h5;29b 29e 2a6 2cp 2db 2ks 2nf 2nv;29z 2a7 2bl 2cd;2bl 2cd 2fi 2hw 2k8;u 9o 2gw;28p 2ou 2p1;aw 28p 2ou 2p1;7m fq;29o 2de 2pw;3i 43 6e;121 2eo 2jf 2mn;aq 2d2;29m 29x 2cs 2ct 2cv 2ld 2n7;3l 6e av 2hm;9z 299 2i1 2ja 2kx 2mg 2n4 2ph;29x 2ct 2n7;hc hu 2i1 2ph;29l 29y 29z 2c0 2c1 2h1 2n7 2n8;aw 2ov;2ok 2pv 2pw;2cs 2fj 2n7;29x 2ct 2og;3l 7q fq 2c9;nr 101 108 135 2ex;gc 2c7 2er;2fb 2jo;3l 2c9;108 2bc 2ex 2kl;28h 29d 2by 2dw 2ef 2gh 2hu 2jh 2kc 2lw 2mf 2nx 2oa 2pj;2c4 2f6 2l4 2le 2nk;e3 298 29z 2ab 2an 2fb 2n7 2p2;2ab 2an 2fb 2os 2p2;2gw 2lb 2lv 2oo 2q4 2q7;29x 2dc 2i5 2og;2l1 2pz;1 298 2an 2d2 2fb;29z 2ky 2oh;7g 2pv 2pw 2q3;27u 2de 2n3 2nk 2nl;7g c4 gd gr 2bi 2gs;2gt 2i8 2pp;2c8 2jo 2ow;28k 28o 2gg 2h9 2nn;6e 2hm;28o 2ha 2jo;3l 6e 7m gc 27w 286 2er 2no;27w 2b5 2da 2ej 2hu 2kn 2ks 2lw 2no 2pf;7m fq hc hu;7r 29c 2f8 2fh 2ks;gb 2ba;3l 4h 7m gc 2er;287 2b5 2by 2cl 2da 2ef 2iz 2j0 2jh 2km 2kq;28g 2a5 2cm 2jt 2nt 2nx 2ol 2oy;2b5 2by 2da 2ef 2iz 2j0 2jh 2km 2kq;28g 2a5 2cm 2jt 2nt 2nx 2ol;27y 282 29t 29u 2f9 2fa;7t 28x 2fn 2gf 2id 2kk 2kt 2ku 2kv 2mf 2pi;7t 28x 2fn 2gf 2id 2kk 2kt 2ku 2kv 2mf;27x 27y 282 29u 29v 2f9 2fa;29p 2c7 2h7 2n3;28x 2fn 2gf 2kk 2mf;3l 6e 7m gc 2er;286 2c6 2ks;2cc 2hm 2mt;2fv 2ii 2pr;2lc 2ld 2le 2lf 2n7;1w 90 9o aw gr 2k7;27w 2b5 2c6 2e6 2g0 2g3 2j7 2k5;1w 90 9o aw;27w 2c6 2e6 2j7;2ld 2lf 2n7;2ff 2fg;23 2al 2es;28s 28z 2dm 2en 2kw;2ez 2q2;283 288 2e6 2hc;288 2e6;27t 29c 2ks;2ho 2hq 2hr;28c 296 2jo 2p7 2q1;296 2jo 2p7;2ho 2hr;7m gc 2er;7o 292 2b5 2e8 2e9 2k0 2n2 2oa 2pe;7o 292 2e8 2e9 2ix 2oa 2pe;7o 292 2e8 2oa 2pe;2cn 2cw 2fs 2py;2pv 2pw;27t 27v 285 2cp;290 2gn 2hh;27t 27v;28m 2df;288 2js 2pm;2bl 2cd 2fi 2hu;2bl 2cd 2hu;2h7 2n3;2bl 2cd;2iz 2j0 2j1;aa 2g9 2kh;2ev 2iz 2j0;2iz 2j0;28v 29z 2a5 2gk 2jb 2kb;aj 2bm 2c3 2gn 2hh 2kj 2mr;gb 2mh;an aq 28u;2co 2nc 2nd 2nq 2pw;28u 2ex 2iz 2j0 2km;28u 2e3;2d8 2q8;2da 2ej 2kd 2kf 2km 2kn;2da 2ej 2kn;7m 7n fq;29q 2pc;27t 27v 2d0 2d9 2m9;38 2ey 2j9 2km;7g 2pc;285 2cp 2d0 2d9 2dl 2pa;7m fq gc;2ai 2na;2e7 2gk;29k 2dd 2dg 2fe 2hl 2om 2px;38 2cy 2ha 2j9;29k 2d1 2dd 2dg 2hj;38 2ha 2j9;27q 2br 2bs 2dd;1w gd;6l 2jf 2jg 2js 2me 2pm 2pn;7o 292 2ae 2bd 2ik 2pe;7o 292 2cl;7m 7q fq;28r 2cb 2mc;c4 gr;dx kp 10v 2aw 2ca 2g5 2l8;7g 2cq 2ne 2pw;2ej 2kn;6l 2iu 2js;2bh 2g8 2gg 2mv;6l 2go 2hm;28o 29a 2b1 2g8 2gg 2ha 2jf 2l7 2mv;b an fc;2gq;c4 2ba 2c9 2pe;3d 2pe;28t 2g9 2kh;an fc;gb 2mh 2ml;2 4 6 4h 2m3;4 6 7 2c2 2m3;gb 2ml;2gq 2mh;62 2ki 2la;3d gb 2pb;2c5 2d7 2g7 2kj;2ad 2d2 2n1;2n1;fc 2d7 2g7 2gp 2kj 2m1;71 c4 2bb 2c9;c4 2c9;90 gr 2hg 2lj 2ms;2e8 2e9 2n2;2bb 2bm 2hh;29z 2m6 2m7;79 2eb 2hj 2hk 2nw;298 29z 2az 2d2 2i4 2i8 2lz;298 29z 2d2 2i4 2i8;2ah 2hj 2hk;2c7 2it;296 297 2jo;296 2jo;2it 2j4;i9 2aj 2ak 2g2 2g6 2kb 2ky 2l1 2l2;298 2d2 2jv 2jw 2jy 2k6;2bx 2i3 2lc;2bq 2bu 2bv 2bw 2bx 2i6 2i7;298 2d2 2jv 2jw 2k6;29h 29i 2ds 2dt;0 2b3 2is;2ir 2j5;aw c4 gd;29z 2i8 2ly;ky nh 2mi;27y 2f9 2fa;2f9 2fa;2ff 2fg 2hj 2hk;aq 2ov;28x 2as 2f0 2f1 2fn 2gf 2kk 2ll;27y 282 2fa;2f1 2gf 2ll;c 1w aw gd 2gy;7m 7q fq gc 2er;28j 2du 2dv 2lj 2lk 2pt 2pu;28j 2dv 2lk 2pt 2pu;2nh 2ni 2nm 2nz;2l1 2l2 2nz 2o0;2bx 2n0;2l1 2nz;2id 2ig;2lj 2ms;85 86 28b 29r 2i0 2jc 2oi;28c 28w 2dr 2ew 2ia 2j6 2jx 2o5;86 29r 2i0 2oi;28w 29u 2dr 2ew 2j6 2o5;2bb 2c5 2f6 2hg;2hn 2l5 2l6;2of 2ol;2hn 2l6;2hn 2jn 2l6;29r 2jd 2k1;2gv 2mq 2p7;2be 2l1;3l 43 6e 2bf;27r 29s 2fy 2i9 2mm;0 2ln 2o7 2o8;2b4 2do 2gl 2it 2ox;c 90 2gy;2b4 2do 2gl 2ox;2ap 2h7 2mb 2pd 2pl;0 28u 2gp 2h6 2ox;2fq 2gl 2it 2ox;2am 2b3 2j3;c4 2ov;2c9 2e1;84 27s 2it 2ox;2h6 2hm;2ce 2fl;pa za 2qj 2sc 2st 2sy 366 36e 37g 38b;366 36e 37g 38b;2qj 2sc 2sf 2st 2sy 347;3u 40 du ie;ss 30z;30l 30m 37t;2rr 2tc 2tz 2v1 30o 377 387;x1 2rr 2t1 2v1 33z 377;2qe 2t1 2u1 327;30d 379 37c;du 2yc;8m 2yc;h1 2u7 2wx;3h 54 g4 2tz 35x;34e 34f;2ra 2ye 32g 34e 34f;2ra 2vw 35t;2td 2vf 355 35f 386;2ra 2vx 31d 34i 354 35t 362;2td 2vf 2vt 2wo 2x9 35g;h0 h1 2u5;g4 2ra 2vx 31d 32a 34i 354 35p 35t 362;g4 2ra 2vx 31d 34i 354 35t 362;2td 2vf 2vt 2x9 35g;hv 2ra 31d 35t 362;2tc 2td 2ve 2vf 2vr 354 355 35e 35f 384 386;37v 37x;2v9 2vf 35g;ku sr wd 10u 2w8 2y5;2tc 2td 2v0 2x9 354 35e 384;2u6 2y6;2uz 2wl 2z9 31n;2qt 2re 2rw 2sb 2t3 2u8 2x8 32j 338 33m 356 35o 35r 35s 36j 36x;2ul 2vg 2x5 2yu 32w 32z 34p;2r5 2sn 2t0 2wl 2yp 31n 34o 387;2r5 2wl 2yp 31n;h1 35b;333 33e;1 2t0 2wl 2wx 2yp 34o;2sg 2tc 2v0 35i 384;7i 33p 37v 37x;2v3 2v8 2vn 314 369;2sr 2v7 2w1 368;2tc 387;3u 9a c4 gr h1 35b;2qh 2r4 30e 313 36o;2w0 35q;3o 3u 2qc 2qv 2r2 2rb 2rc 2sf 2y6 36n;2qc 2qv 2rb 2ri 2sf 2x7 2y9 338 347 36l 37a;3u 40 du hv;2qo 2sf 2v6 2yx 347;3p 40 2tu 2u7 2y6;2qt 2rh 2t3 31v 320 32j 34d 34x 36l;2qd 2qi 2sx 2w7 2wi 32p 33j;2qt 2t3 31v 320 32j 34d 34x 36l;2qd 2qi 2sx 2wi 32p 33j;2sy 2wj 32q 33n;3p 40 2y6;2qt 2t3 31v 320 34d 34x;2qx 2sz 2vh 2yo;dm 2rf 2rw 2zl 305 31f 33u 348 349 34a 35o;2rf 2rw 2zl 305 31f 33u 348 349 34a 35o;2qx 2sz 2vh 2ww 2yo;2sq 2u6 2v3 314;2rw 2zl 305 33u 35o;3o 3u 2y6;2rc 2sf 2vd 347;35q;rf t6 vl 33i;2s3 35q;rf t6;1k 9a 30l;2vf 32x 36g 38j 38k;2qs 2rb 2uo 2vd 326;2vf 32x 38j 38k;2qs 2rb 2uo 2vd 2ws 326;2ql 2r7 2xf 2ya 31o 34c;2xj 2ym;3u 2rb 2uo 36m;2rb 2uo 36m;2vb 2vc;2s7 2tw 2xd 2yy 2z1 2z6 37d;2s7 2xd 2z1 37d;7o 2r1 2r9 2rh 2ug 2ui 2xa 34d 35z 36x;7o 2r1 2r9 2rh 2ug 34d 35z 36x;7o 2r1 2r9 2rh 2ug 34d 36x;2wi 2wj 2zq 33g 33j;2qj 2qr 2ue 2x3;2qk 2yb;2s2 33t;2qr 2ue;2uo 32n;30q 346;2rr 2su 2v1 32d 377;2qe 2rr 2u1 2v1 377;2v1 377;2v3 314 315;2qe 2v1;31v 34d;al 312;2tr 31v 34d;2r5 31v;2yd 335 33t 35l 35u;2r3 2sx 2t3 2xl 308 336 384;fv 2qz 317 33y;2tf 2y7;2qn 2qz 33y;7i 2wv 363 36a 37x;hg 2qm 2r0 2t3 31v 34d 365;2wv 363;2qm 2u7 2yc;2yq 319;2rz 2t5 2t9 2x7 2y9 37a;2v3 314;33p 37v 383;2qr 2rt 2ue 371;2tu 2y6;2t3 2zo 329 35s;7i 383;2qj 2qr 2rt 2x2;4b du 2y6;2xe 2xg;30i 30j;2xk;6w 2tu 2y6;2yz 2z0 2zo 316 329 35s;2so 2v6 2wq 2x1 2x4 2x6;2yz 2z0 2zo 316 329;6a 7i 383;2rm 2uv 2wp 2wq 2wr 35j 37k;1k h0 h1;6l 2yi 31r 31s 31t 32g 32h 32i;7o 2r9 2xy 30r 30s 34v;7o 2r9 2y8 30r 30s 34d;2u7;7o 2r9 34d;du 2ty;2t5 2x7 2y9 37a;2v2 2vv 2zn 37x;al 2rx 32l;c4 gr 35b;dx u7 10z 2ts 2us 309 351;2x7 2y9 37a;6l 31q;t4 tc 2qf;tk 11x;j1 ji ko kr sv tc tz 316 34s;30c;v cg 2r9 34q;al 2th 2zp;ec 34l;v cg 34q;2 4 6 4k 2u7 38o;4 6 7 2u3 38o;34l;v cg;30c 34l;x 1f 9a;2xm 33r 34w;et 34l 37y;2ua 2zs 335;2wx 35y;1z 4b du 2zs 306 335 35b 38p;v 71 cg 34q;9a c4 h1 31a;31j 35n;2ug 35z 360;33t 34q;2s1 2tc 387;2qu 2ut 2uy 2v6 30u;2t0 2wx 2wy 2zg 332 358 35i 387;2t0 2wx 2wy 2zg 332 35i 387;2qu 2ub 2uc 2ut 2ux 2uy 2v6;2u6 31p 323;2s7 2xd 2z1 2z6 325;2u6 323;2s7 2xd 2z1;2zt 333 33e 35h 35i;2t0 2wx 32r 32t 32u;x 35b 37j;37j 37k 37l 37o 37r;2t0 2wx 32r 32t;2si 2u9;0 32b 32c;0 32b;2yb 32b;357 35i 387;7m cg;ky t1 35w;2yo 34r 35m;hv 2y5;333 33e 34d;5p fv;2rg 2rw 2ry 2tp 2tq 2xy 2zl 33u;2sz 2yo;2x0 35i 387;6z h1;2xy 38f;x 1k h1 ic 30l;41 2tu 2u6 2y5 2y6;2qg 2qy 2xn 324 380 381;2tu 2u6 2y6;2qg 2qy 324 380;2tk 2wk;2zt 333 33e 36i;tb va 12g;6z 71 h1;2xo 2xy 38f;v8 va 139;85 86 2qb 2ta 2vz 31c;du h1;2r8 2xz 2yl 2yy 328 32s 33c 36v;2r8 2sz 2xz 2yl 328 36v;86 2qb 2ta 31c;2ua 2yu 31a 34q;v 7m cg;2qd 2v5 2va;2rl 2rq;30l 37j;2rl;2w7 2wa;2zt 333 33e 34t;3p 40 2tz;2qq 2r6 2sn 2zx 30n 33c;x 71 9a;0 2wg 2wh 389;qj sy 2xh 31p;2zt 33e 34t;2tk 2uu 2zk 37u;0 2wd 30b 30w 37j;4k 2wd 30g 31h 31p;2ti 321 32b;2yb;r4 uf 2wd 30g 31p;30w 30x 30y 35q;2rn 2vi 2zj;3di 3e5 3ic 3je 3ms;38v 3bj 3bm 3k4 3nh 3o3;4m a8 cn;3be 3ec 3ej 3io 3kr 3na;3ec 3ej 3na;3hy 3lb;398 3kr;3ja 3mj;ii k5 nk q2 v1 xu 10h;4m 7w 8a 3i4 3i5;au 39x 3dn 3do 3ds 3f7 3ii 3ka 3nw;39x 3dn 3do 3f7 3i4 3ii;bd be 38q 39y 3ca 3ky;3c1;39x 3dn 3do 3ds 3f7 3i4 3i5 3ii;39x 3do 3ds 3f7 3ii;e5 3e7 3e9 3m5;nk nl po;jy la vj wb 116 132;4m 7w 8a 3ac;jy la vj;3am 3az 3c4 3cd 3cs 3ct 3ew 3fc 3io 3mu 3mw;3l 3n cc ix 3it;li vw 11b 390 399 39h 3ak 3bt 3cg 3dd 3dm 3dv 3dz 3ei 3f2 3fa 3fe 3fu 3gh 3hc 3js 3k4 3l4 3ld 3m1 3m2 3mj 3ni 3nv 3ob;3c4 3fc 3mw;3aj 3cd 3cs 3ew 3g0 3io 3mp 3mw;tw un zy 11t 3ky;39k 3cd 3cs 3ew 3mw;3aj 3cd 3mp 3mw;3cs 3io;3dw 3ha;1 3aj 3cd 3cs 3d8 3g0 3io 3mp;54 dc e5 3m5;pp ub un yo yp 3az 3la;3az 3io;3cs 3io 3nl;3io 3nl;3fg 3hp 3nl 3oh;3fg 3hp 3mv 3nl 3oh;3az 3eh 3j1 3mi;39j 3cx 3fp;ii v1 38q 3io;3a2 3jp;3i5;ig r3 uh 395 3cb 3l9;3i5 3mb;3l 3n;3b6 3b7 3bt 3dl 3dv 3f0 3f2 3g3 3g4 3gb 3h3 3k0 3kr 3lw 3o6;3le 3nf;38x 39t 3bc 3bj 3ex 3f3 3fb 3ld 3nh;4m 7w ei fl fy;w5 3ai 3aw 3bt 3bu 3ce 3dv 3ei 3gh 3h6 3js 3kf 3l4 3mj 3ob;39t 3bh 3fb 3ld;4m 7w ei fl;3aw 3ce 3dv 3gh 3h6 3jg 3kf;391 392 3bd;7t p8 3fr 3hb 3ir 3jl 3mg 3nv;ei 3hx 3k7;p8 ti 3jl 3mg 3nv;4m 7w ei fl 3b6 3dl 3k0;3z 3nf 3nq;wy 100 3n7;3a0 3ar 3ia;o1 o3 xt y4;b r 2w 4p 3cx 3nn;8x 3bt 3g3 3g4 3h3 3i3 3j8 3k0 3k1 3lx 3mo;3d0 3d2 3ky;3d1 3ky;3cx 3gl 3jq;39c 3fh 3go 3jx 3l3 3ml;39c 3fh 3go 3jx 3ml;3cw 3h4 3nm 3o6;4s 4t 4u 4v 4w 4x 4z 50 8n 8o 8r iv jk pv wv ye 3b9 3du 3eo 3g5 3g6 3mm;3bz 3cj 3cy 3g8;3cj 3el 3i7;7w ei fl;3cb 3fw 3mv;c8 dx kh zo;c8 dx 3kr;3dj 3id;3ah 3ja;my op zq;my q6 rx zq;54 3ll;my zq;38r 38s 38t 39p;7w ei fl fx fy;nm 3a7 3ho;b 2w 3l 4p kg 3c3 3d7 3id;39w 3b1 3me;qr s2 3bt 3bu 3dm 3kf 3lx 3nf 3ob;54 e5 3e7 3e9;jv qy;3bt 3dm 3ga 3kf 3nf 3ob;qy 3bi 3fi 3gu 3ko 3m1;ip iy my zq;39z 3gk;3m5;39z 3gd;54 3m5;3bu 3by 3kt;3c8 3nc;3ec 3ej 3f2 3na 3nb;3hx 3la;3ce 3h7 3jg 3kf;3kg 3mh 3nr 3nu;3ft 3jg 3o2;3ce 3h7 3jg 3o2;3h0 3n1;38y 3bh 3bj 3bq 3br 3e2 3gf 3gg 3io 3lf;6k i1 396 3gd 3kn 3ny;am 3it;3ce 3h6 3jg 3kf 3mj 3o2;jx l8 39u 3ci 3ij 3il 3ix 3j5 3j6 3je;3j6 3je;3h6 3jg 3kf;3dv 3m2;dv 3i1;3fn 3hy 3kp 3lb;65 69;ip my op wo zq;ei fl;38 3ai 3cf 3j7 3mj;ip jr op zq;5o 65;3dq 3eu 3ev;65 69 ei fl 3o0;39l 3bf 3g7 3g9;66 3fq;6c 3fq;3dp 3gv 3kr 3lr 3oc;38 3bp 3cf 3i7 3j7;gq 3dp 3lr 3oa;38 3cf 3i7 3j7;m6 ow p4 pw xi;394 3bu 3kt 3kw 3kx 3lv 3m2;3ao 3d8 3ek 3id 3iu 3l7;3dm 3f8 3ga 3nf;3ab;3dm 3kf 3nf;f6 3o0;3jj 3ke;fx 3nx;cc gr 3hd;dx to 3as 3c2 3dk 3e3 3n3;3e3 3n4;jw oa ov 395 39v 3dz 3fd 3gq 3h9 3lg;3bu 3jb 3kt 3kx 3lv 3m2;93 3i5;jw m5 n6 xh 395 39v 3b2 3dz 3fd 3h9 3i7 3l9 3lg;3dr 3i7;b am i0;96 3hl;r 3l cc 3ac 3d3;3z 3nf;39o 3mh;b am;3ft;r cc 3ac 3d3;2 4 6 4a fy;4 6 7 4a 3np;r cc;3ji 3nx;2w 3cv;3aq 3hq 3mx;3en 3kn;2w dv 3cv 3en 3id 3kn;3l 3dt 3en 3fp;b r cc o4 3ac;3fb 3fz 3iz;o5 s4 s9;3en 3m4 3mc;3e4 3ls;38v 3az 3kr 3ks;3l 4m 7y 8a 3i5;3at 3cs 3d8 3f1 3fg 3g0 3io 3nl;3at 3d8 3f1 3fg 3io 3nl;3a2 3c3 3j0 3jb;3jb 3k7;p3 td xw 11h 3fg 3nk;4m 7w 8a ag 3h5;3d6 3d8 3f1 3g0 3li 3lj 3ly;mo 3kg 3kh 3ki 3kj 3lm 3ln 3lo;4m 7w ei fl fx fy;0 3b8 3jk;3l cc 3md;3ie 3io 3nj 3nl;3bd 3bw 3bx;ky ng 3nz;7z ev;392 3bd;p8 ti 3hn 3ib 3ih 3jl 3mg;ur ws 3ff;3az 3io 3nl;4p 3cv;b 3l 4p 3cv;3ao 3d9 3de 3fs 3od;3ao 3d9 3de;3dw 3dx 3dy 3ha 3l6;3ir 3is 3kz 3l0;39v 3bv 3c0 3ff 3gi;3dw 3ir 3is;ei 3ao;3c 3g 3h 3ch;b i0;3ag 3ip 3kc 3m0 3o7;3gz;10l 3ad 3ae 3ed 3ig 3m0 3m9 3o4;39q 39r 3ag 3cb 3fu 3gj 3ip 3j1 3k5 3lk 3n8 3o7 3oi;3d3 3id 3jx 3m4 3mc;m8 x7 10y;3hm 3j1 3mr;3i6 3k9 3mb;3m6 3mr 3mt;o8 12t;3c6 3d7;3b9 3dw 3kz;4m 7w 3e7 3eb;39l 3dr 3hg 3i9 3ip 3kd;b 2w 4p;0 eq fo 3av 3d5 3km;39f 3bp 3fk 3ja;eq fo;3b9;3gn 3kt 3ku 3l1 3ne 3ng;39f 3f8 3hj 3ja 3kr;0 39f 3i6 3ik 3im;3a8 3b8 3k0;39f 3hj 3ja 3l2;uj wi;3i6;3pj 3s5 3sr 3we 3y9;3ok 3r6 3r8 3sk 3sp 40w;3s6 3ss 3w2 3y1 408;2l 3n 3y 3rx;3s6 3ss 408;3vp 3y4 3z1;f6 gq;3qq 413;3vq 3x8;n9 q5 v4 z7 106;3rk 3w2 3y9 3zh;2x bk d4 e6;4e 3yl 3yn 3zg;3qf 3zk;3m 3n 3y 3rx;la vg 10a 113 131;em fn 41a;3qj 3rf 3rn 3rz 3s9 3w2 3xh 3zk 3zy;3n 3y c4 jc 3rx;3oy 3p7 3pl 3qd 3qn 3qx 3re 3rm 3sb 3sk 3tc 3th 3tv 3uf 3uh 3uz 3wh 3wx 3x1 3xs 3yv 3yy 40p 416;3rn 3zk 3zy;jc l4 mq;3qe 3qj 3rf 3rz 3u1 3xh 3zf;ul yu z6 zy 3u7;3ol 3qe 3qj 3rz 3xh 3zy;3qj 3qs 3xh 3zf;3s0 3uc 3uw 40b;1 3qe 3qj 3ry 3u1 3xh 3zd 3zf;4e 3yl 3zg 40y 413;oj ud ul z3 3x4;3w2 3yi 40z;3n 3y;3q6 3w2 40z;3q6 3v9 3ww 3y0 40u 41c;3qq 3y3;3sg 3t4 3t7 3x5;v4 zc 12h 3w2 40z;3w2 40z;3n 3y 3rx 3so 3x5 409;3os 3pw 3ra 3vl 3xi;3vk 3yx;3n 3y 3rx;3pi 3pp 3qx 3re 3t8 3tc 3u6 3w6 3x5 3y1 410;3uk 3zb;3pl 3pr 3q5 3r1 3r6 3t5 3tg 3x1 3yb;3qd 3qx 3re 3sc 3uf 3wt 3wv 3wx 3xs;3on 3oo 3r2;7t k6 3sa 3uz 3w1 3wr 3za 40p;ud wx;k6 3uz 3za;3u6 3x5;3vk;qa 3vf 3w7;yw z7;r s 2w 9u 3ox 3sg;3pi 3pp 3qa 3re 3wg 3x5 3zr;3sg 3zu;3q9 3qg;3qg 3y0;wj 3p4 3tn 3ui 3ww 3zq;40c 40d 410;3b 3y;3ri 3ru 3sv 3u5;3ru 3su 3vm;b3 c8 3yu;3pc 3pe 3pf 3pg 3ph;6y em fx;3ra 3wq;r9 3pp 3u0 3uk 3wv 3xp 3zr 416;4e 3zg;3pp 3u0 3uk 3wv 3xp 416;3tg 3ul 3xj 3z4;3yl 3yn 3zg 40y 413;im jb k2 wn zt;3yl 3ym;3pt 3zt;3pp 3xm;tg th;3vs 3xe;3s6 3ss 3xd 408;3vg 3z0;3s6 3ss;3vd 3y4;3p8 3xv 3y8 3zc 3ze;3ur 3yo;3ou 3r5 3r6 3rd 3w2 3yf 3ys;az 3tz 3vr 3zt 40r;am c4 3p2;am 3p2;3qd 3sc 3wv;jg jz 3p3 3wf 3wi;3qx 3ub 3yy;3vd 3x4 3y4;k2 zi zt;4e de;3qd 3sc;im jo zt;3r0 3r7;4e 7w 80 de;3t2 3up;3r4 3u5;6j 3oj;3um 3y1 40i 415 416;38 3rc 3rs 3vm 3x7;em fn;38 3rs 3vm 3x7;mp s6 x3 zp 11o;6l 3ot 3xm 3xn 3xo 3yc 3yy;r9 3uk;3qh 3sx 3vu 3w4;3qm;80 ev;c4 gr 409;dx tu 3qo 3sl 3uu;3yr 407;is 3s7 3s8 3uv 3xu 3zz 40m;6l 3yc 3yy;94 97 3vk;3os 3pn 3qw 3r9 3uv 3vm 3xn 3xq 3xu 3zz;3us 3vm;3v7;r 3y c4;3tj 3uk;3pd 3zc 3ze;az b1;2 4 6 4c fy;4 6 7 4c fj;3qk 3z8 400;r c4;3ry 3tt 3zd;pu x5 125;3c fd 3oz 3sy;b r c4 3vs;3ry 3zd;2w 3sy 3vu;3tt 3xp;ro vq;r5 ru;3sy 3yz;3ya 3z3;3ok 3u2 3xz 3y1 3y2;3m 6p 6y 7z 3q6 3ry 3ta 3vk 3w2 3zd 3zf;3pk 3q6 3ry 3ta 3w2 3zd 3zf 40b;em fn 3x9 41a;3pz 3rl 3wk;r6 s5 sh td 11k;6p 6y 7w cb;3ry 3s4 3xv 3xw 3y7 3yi 3zf;403 40e 40f 40g;6y 7v 7w fx fy;0 3qy 3wd;c4 ei;3q6 3vv 3w2 40a;3on 3r2 3rg;ky ng 40s;7z f6 gq;3uc 3ud 3uw 3zi;3on 3r2;k6 3r3 3uz 3wr 3za 40m;3op 3ti 3vv;3q6 3w2 40b;b r 3c 3x2;em fn wx 3qh 41a;3qh 3sd 3u4;em fn 3x9;3sd 3u4;s5 sh 107;3op 3ti 3ug;3w0 3ye 3zj;b 3c;3v6;b p 4e ei;3qb 3w3 3wv 3yw 411;3vz 3xk 3yw 40v 40x;13 3om 3qb 3tv 3vx 3w3 3x6 3yh 411;3sy 3tl 3vu 3yz;m8 10o;3qz 3v8 3vx 3zx;3vn 3xa 3zu;3pr 3qz 3zx;mf s5 sh td;6y 7v 7w 3xf;3p9 3us 3v5 3vq 3w3;b 2w 71 ei;0 3qt 3s2 3xg 3zv 40k;3p6 3rc 3ts 3wj;3oz 40l;si w6 xg;3p6 3ue 3v1 3wj;0 3p0 3p1 3vn;3q7 3qy;uk wj;3vn;44r 460 461 477 49z 4b7;41h 41y 441 442 4al 4di;10 am cn;43v 457 46b 49j 4b1;3c 3l 47 cn;457 46b;49u 49v 4cj;49v 4a4 4ck;3l cn;83 ev;496 4dh;ly nn q2 uz xu 10j;42e 43n 49i 4b5 4co;b cc;2u be cu en;4e d7 463 4c8 4c9;ly sm;3c 3h 47 4a;la ph vj 132;439 44a 44p 44u 44y 49j 4cr 4dk;3c 3l 47 ix 49m;41j 41t 42l 42z 432 43d 448 44n 45a 45b 45t 468 46q 47c 47q 48e 48f 4a3 4al 4bb 4bc 4bi 4c1 4c4 4d4 4da 4dd 4dt;44p 44y 4cr;439 44a 44u 4au 4cr 4dk;uo zy 11t 4b7;439 44u 4ce 4cr;44a 4au 4cr;45u 48a 4d6 4d7;1 439 456 48o 4au 4cr 4dk;4e d7 4c8 4c9;m0 o0 pr ud uo 49v;43v 4b1;44u 49j 4d8;ca 48n 4d8 4di 4dv;cc gr;43n 46a 49v 4cj;1b 422 427 44t;uz 49j;3c 3l 47 cc gr 421;b 10;491;j0 uh 41o 443 4bh;491 4c0;3c 3l 47;42b 43i 43s 448 449 45t 46q 47n 49q 4ak 4b0 4da 4do;4bj 4d3;42a 42g 43y 441 46n 46y 4bi 4dj;42z 432 448 45t 47q 487 4al 4bb 4dh;41l 41m 43u;7t p6 48d 48e 492 49h 4a8 4ci 4dd;p6 48e 4ci;3l 47;43s 47m 4ak;q9 vc 485;o2 xu yv;b 10 2v 9o a8 427 44t;43i 448 449 47n 4a2 4ak 4bu 4dl;o2 xu;44t 47s 4ac;435 437;41v 472 47u 4ai 4cm;44w 44x 4d9 4do;42s 435 436 45a;43k 47e 47f;44d 44q 44z 47l;44q 46e 494;3c 3l 42q;ej fm;a2 443;c8 dx;41d 41e 41f 41g;b ej fw;436 443;qt yh 449 45k 4bf 4bu 4d3 4dh 4dt;4e d7 463;45k 4bf 4bg 4d3 4dh 4dt;qv 47z 4az 4c1;io iy my zr;4c8;449 4b2;457 46b 46q 4as;dh 48x;46a 48u;dy 424 4bn 4cl 4dc;43f 49a;482 4cx;q 441 445 45w 47p 49i 4bk;7l 41p 478 47g 4de;b4 49m;432 487 4dh;l9 vv 42i 49f 4c8;b4 4c7;45t 4c4;js my pc zr;5h 46s;432 47q;io js zr;5h 4du;4af 4bx;43x 47k;gq 41y 45o 4b0 4ds;dn f2;38 445 446 44l 44m 494 4a1;38 44l 44m 494 4a1;ou ow rz xi;d2 41n 4b2 4b3 4c4;45k 4bf 4d3;438 46d 497 49p;42x 4am;fv fw;45k 4d3 4dh;ds 4du;dx tn 43g 45h 45x 4d0;ob r3 41o 42c 45v 46z 4bl;d2 4a5 4b2 4b3 4c4;92 48k 491;r3 xn 41o 42c 43q 45v 46z 494 4bl;483 494;48l;10 3l cc 453;3z 4d3;dy 424 4cl;47a;10 cc;2 4 6 fw 45g;4 6 7 45g 4db;2v 47 49w;43a 4cs 4ct;3l 4o;46g 4ay;46x;1b 3l 45s 46g;b 10 cc 42y;2v dh 46g 497;46x 4bf 4bg;rn vq;o5 rs;46f 4cd;45z 4bs;41h 4b0;15 3l 4a b2;43j 44u 456 46v 49j 4d8 4dk;42p 44e 4a5;4a5 4ap;ot p3 xw yl 11d;b am b2 44t;454 456 4bn 4bo 4bv 4dk;46m 46p 4bq 4br;b am fv fw;0 43t 4a0;3l cc 4cf;499 49j 4d5 4d8;43u 44b;ky ng 4df;83 fv 45j;45u;41m 43u;p6 43w 45y 48e 492 4a8 4ci;470 498 4al;49j 4d8;3l 4o 9o a8 49m;dn ej f2 fm;438 45d 45p 48p 4bj;dn ej;ot yd 45u;45n 4b9 4ba;42c 470 47r;45n 45u 49h;3g 3l 44o;44o 473 481;b 4o ag;430 49k 4ad 4ar 4dp;42m 47p 49e 4bz 4cb;425 426 428 430 443 47b 49k 49v 4an 4bp 4dp;452 46f 497 4cd;m8 me x7;48m 49v 4cq;493 4aq 4c0;44i 455;m7 ot vk 45u;b am 463 464;423 483 48j 496 49k 4dh;b 2v 4o 49m;0 3w 43l 4aw 4ca;41x 445 446 476 4a4;4ca 4d2;n1 s0 xm 117;41x 46x 48h 4a4 4b0;0 41x 493 49f;42v 43t;41x 47j 48h 4a4;493;2k 67 68",
 "phrases": {
  "en": "11 ah;11 1g0;11 a8;11 16h;11 16i;11 196;11 192;11 1py;11 4dx er;11 af;11 1fy;11 1g4;11 hx;11 1g2;11 a8 at;11 5n;11 1jj 1bg;11 157;11 1j5 1nh;v ah 1gd;v ah 1dq;v ah 1jl;v ah 1dy 1nh;v a8 1dy 1nh;v ah 4dy;v 48 er 4dz;v 196 4e0;v a8 4e1;v ah -2 4e2;v 16h -2 4e3;v 1ok;v 1oh;v 15l;v 1a7;v 1gc;v g3;v f7 157 4e4;v ah b 1kw;v a8 1kw;v 1kw 1bd;v 1px f4 5c;v 1px 4e5;v 1bd an 4e6;v 1am 1bd;v 1bd 4e7;d 1fq;d 1hw;d 1ds;d 1c4 f7;d 69 f7;d 1fv f7;d 1ln;d i2 1pr;d 14 f7;d 7g f7;29 zf;29 1bb;29 1bc;29 1hl;29 15r;29 1i 4e8;29 1pc;29 1n4;29 rv;29 1cu;29 1ct;29 4e9 4ea;29 14h 4eb;29 1m6 4ec;29 6v i2 4ed 4ee;29 6v 4ed 4ee;29 6v i2 4ee;29 6v 4ee;29 1k1 4ef;29 z 1k3;29 1k3 5i;29 z 4eg 4eh;29 47 ah 1o8;29 ct 1az;29 1pd 1lq;29 1ne 1n8;29 189;29 1od;29 1oc;29 14u 4ei;29 14u 4ej;29 1oz;29 1e6 4ek;29 1j7 19o;29 1bm 19o;29 1ah 4el;29 1it 1q7;29 1mg 1kq;29 1kr 1nt;g 4em -2 29 -2 4en;g 4eo 4ep 4eq;g 4eo 4eq;g hc 87 4er;g 1a b5 b9 4es;g 1a b5 4es;g 1a 4et 4eu;g 1bd an 16w;g 4ev 4ew;g 4ex 4ey;g 1p9;g 1pa;g 1gw 4ez;g a8 180 f7;g 5i 1bd;7 4f0 71 4f1 29 4f2 4f3;7 4f0 4f1 29 4f2 4f3;7 4f0 71 29 4f2 4f3;7 4f0 29 4f2 4f3;7 4f0 71 4f1 29 4f3;7 4f0 4f1 29 4f3;7 4f0 71 29 4f3;7 4f0 29 4f3;7 1a 1q6 b9 4es;7 1a 1q6 4es;7 b6 an 1hx;7 i2 4f4 -2 4f5;i 5c;i 1al;i 3q;i 3t;i 1n3;i 16p 1fi;1i 4f6 4f7 4f8 4f9;1i 4f6 4f8 4f9;1i 4f6 4f7 4f9;1i 4f6 4f9;1i 4fa 4fb;1i 4fc -2 5i -2 1pz 1hj;1i 4fc -2 5i -2 4fd;1i 16p 1fi;1i 1jl 4fe;1i 4ff -2 1jl;1i at 1ns 4fg;1i 4fh 4fi;1i 4fj an -2 1;1i 4fk 1hj 4eu;1i 4fl 4fm an -2 1;1m 4fn 4fo;1m 1jl;1m 4fp -2 1jp ar 14s;1m 4fp -2 1jp 4fq;1m 1gw 15a f7 i2 4fr -2 4fs;1m 4ft f7 i2 4fr -2 4fs;1m 1gw 15a 4fr -2 4fs;1m 4ft 4fr -2 4fs;1m 5v 7j 15a;0 71 13y;0 1ol;0 g6 1bh;0 15m;0 15l 4fu 4fv;0 15l 4fw;0 1ib f7 4fx 4fy;0 1ib f7 4fy;1f 198;1f 16f;1f 1jo;1f 1p3;1f 1pz 1hj;1f 1k9 1hj;1f 14n;1f 1ii;1f 1o1;1f 1db;1f 13m;1f 1ei;1f 1cg;1f 1of;1f 16s;1f 1f0 4fz;1f 7t;1f 190;1f 1gz;1f 1ao;1f 1d1;1f 1gb;1f 15b 16z;1f 1df;1f 1c6 16z;1f 1b1;1f 1nq;1f 1o7;1f 19x;1f 15c;1f 176;1f 17t;1f 185;1f 1cj;1u f7 4g0 4g1 4g2;1u 4g3 1q6 4g4;5 bv 5i 4g5 4g6 4g7;5 4g8 4g5 4g6 4g7;5 bv 5i 4g6 4g7;5 4g8 4g6 4g7;5 bv 5i 4g5 4g7;5 4g8 4g5 4g7;5 bv 5i 4g7;5 4g8 4g7;5 4g9 4ga 4gb 4gc;5 4g9 4gb 4gc;5 4g9 4ga 4gc;5 4g9 4gc;u 1mj 4gd;u 1o1 4ge;u 4gf 4gc;u 15l 4fx 4gg;u 4gh 4gi;26 4gj 4gk;26 1ow hc;m 1bo 4gl;m 4gm 4gn;m 1i7 16j;21 f7 f4 1b2 4go;21 f7 b5 4go;21 f7 15g;2 10x;2 vi;2 1p5;2 1ph;2 1a8 1ip;2 16b;2 3k;2 2z;2 189 1je;2 18y;2 1hy 4gp;2 19t 4gq;2 ci;2 1c5;2 a7;2 5x;2 5r;2 1il 4gr;2 1mm;2 1ea;2 1o9;2 17m;2 185 1al;2 1kz;2 vr;2 1f3;2 of;2 1mt;2 1og;2 10c;2 171;1w di g9;1w di 1q6;1w 4gs f7 g9;1w 4gs 1q6 1bi;1w 4gs 4gt;1w 1k0 1pt;1w 1ap 71;1w 9s 4gu;1w 1nv 1pt;1w 147 1pt;1w 15 1pk 15;1w 4gv 1pt;1w 1ng g9 4gw;1w 4gx 4gw;1w 4gy 4gz;a 17y;a 1kx;a 1hn;a 1hp;a 1hr;a 1cp;a 1ho;a c3;4 163 1lp;4 1bh y 15a;4 1bh y 1j8;4 4h0 1lp;4 1jg;4 1cc 4fx 4h1;4 1cc 4h1;r 1h5;r 4h2 4h3;r 1q6 6t;r 1ot 6t;r 4h4 d5 4h5;r 4h4 4h5;r 15t 16s;r 1ft 6t;r 1k9 16j;r 6t 16j;r 1is an 1cn;r 1cn 1gy;r 1bv 1dl 6t;3 4h6 13n 4h7;3 4h6 4h7;3 4h8 an 1q6 15f 4h9;3 4h8 an 1q6 4h9;3 4ha 4hb;3 18v 18o 4hc;3 15f 13n y;3 1q6 15f 4hd;3 1fs an 1q6 15f;3 4he 16j 4hf;3 1p4 170;3 1p4 16z;1t 1m1 1l6 4hg;1t 1m1 1l6;1t 4hh d5 1en 1fs;1t 4hh 1en 1fs;1t 4hi c8;1t c8 179;1t 16j 1g6;1t 4hj 15f 4hk;1t 188 1l0;1t 188 1k1;1t 1ft 1db 1g6;1t 1l6 179;1t at 1ns 4hl;2a 13z 1q6 1aw;2a 13z 15i 1cb;2a 13z 4hm;2a 1gc i2 1dp;2a 1gc i2 1mi;2a 1gc i2 1c4 1lq;2a 1gc 4hn;2a 1hd;2a ar 4fx 1aw 3j;2a 1q6 1aw 3j;2a 1on 4ho;2a 1po i2 4hp;2a 6v i2 14 4hq;2a 6v 4hq;2a 1mx 4hr;2a 9y 4hs;2a 17k 1g9;2a 18f 1it;2a 1ic 4ht;2a 195;2a no;2a lv;2a 10k;2a 1h7;2a 1h2;2a 1c1;2a 1f3;2a h;2a 160;2a xk;2a 1ms;2a 1jk;2a 15p;2a 1ai;1r 1oy;1r 1ox;1r 1is;1r 3k;1r 1cs;1r 1jh;1r x0;1r 1hp;1r 1kl f7 1pz;1r oq f7 1pz;1r 1is an 4hu;1r 19k f7 1pz;1r 165 4hv;1r 4hw;1r 1a f4 1df;1r 1a 1df;1r f7 f4 1df;1r f7 1df;1r cf 19o;1r 1cd 1ga;1r 6p a;1r 1b5 6p;1r 1po i2 14z;1r 1po 4hx;1r 1ot ok;1r 1cc b;1r 1c4 b 1ot;1r 1fq 1c4;1r 1i1 an;1r 1i1;1r b9 1ov;1r b9 2c;15 ax 4hy 4hz 4i0 g 4i1;15 ax 4hz 4i0 g 4i1;15 ax 4hy 4i0 g 4i1;15 ax 4i0 g 4i1;15 ax 4hy 4hz g 4i1;15 ax 4hz g 4i1;15 ax 4hy g 4i1;15 ax g 4i1;15 1gg 4i2 4i3 4i4;15 1gg 4i2 4i3;1a 4i5 15f;1a 71 1q6 b9 1fs;1a 71 1q6 1fs;1a 1oe 1q6 1fs;1a 1nf 13n;1a f7 4i6 4i7 4i8;1a f7 4i6 4i8;1a 13n 1gg;28 1p0 4i9;28 1cn 1ox 29 1p0;n 1c0 1mx 71;n 1c0 4ia;n 4ib 4ic 4id 1hg 1c0;n 4ib 4id 1hg 1c0;n 4ib 4ic 1hg 1c0;n 4ib 1hg 1c0;n 4ib 4ic 4id 1c0;n 4ib 4id 1c0;n 4ib 4ic 1c0;n 4ib 1c0;n 3 1hg 4ie;n 3 4ie;n 1c0 i2 4if 4ig;n hc 1c0 -2 4ih;n 4ii 4ij;h s 14n hs 14m 1pr 1i 4ik;h s 14n hs 14m 4il 4ik;h s 16e hs 14m 1pr 1i 4ik;h s 16e hs 14m 4il 4ik;h s hs 14m hs 14m 1pr 1i 4ik;h s hs 14m hs 14m 4il 4ik;h 4im hs 14m 1pr 1i 4ik;h 4im hs 14m 4il 4ik;h s 14n 1pr 1i 4ik;h s 14n 4il 4ik;h s 16e 1pr 1i 4ik;h s 16e 4il 4ik;h s hs 14m 1pr 1i 4ik;h s hs 14m 4il 4ik;h 4im 1pr 1i 4ik;h 4im 4il 4ik;h 1a0 4hr 1pr 1i 4in;h 1a0 4hr 7g 4in;h i2 1pr 1i 4io 4ip;h i2 14 4io 4ip;h a8 4iq 1pr 1i 4ir;h a8 4iq 7g 4ir;h 155 4is;h 4it ar f4 1me;h 4it 4iu;h 1d8 4iv;h 4et 1jq;x 4iw 4ix;x 4iy f7 4iz 183 an;x 4iy f7 4iz 183 71;x 4iy f7 4iz 4j0;x s 1ft 4j1;x 4j2 an 4iz 4j0;x 4j3 1ft;x 4j4 1kv 1jf 4j5 4j6 4j7;x 4j4 1jf 4j5 4j6 4j7;x 4j4 1kv 1jf 4j6 4j7;x 4j4 1jf 4j6 4j7;1 4j8 4j9 0 4ja 4jb 0;1 4j8 0 4ja 4jb 0;1 4j8 4j9 0 4jb 0;1 4j8 0 4jb 0;1 4j8 4j9 0 4ja 0;1 4j8 0 4ja 0;1 4j8 4j9 0 0;1 4j8 0 0;1 15q 0 y 0 1q5 an o;1 15q 0 y 0 1q5 ap;13 a8 4jc 4jd 4je;13 a8 4jc 4je;13 a8 4jc 4jd;13 a8 4jc;13 1px z 4jf;13 1px 4jf;13 1pt ay 1px 4jg;13 4jh 7g ah 4ji;13 4jh ah 4ji;13 14h 2b 47;1s 1gd 0 1fl 4jj 4jk;1s 1gd 0 4jj 4jk;1s 4jl 4jm;1s 4jn 14 4jo;1s 4jn 4jo;1s 4jp 14 1ap g6 1aj;1s 4jp 14 1bs 1aj;1s 4jp 1ap g6 1aj;1s 4jp 1bs 1aj;1s 1dw 4jq;1s 15l 7j 7g fa 1dx;1s 15l 7j d5 fa 1dx;1s 15l 7k fa 1dx;1s 1g9 4jr 4js;1s 4jt 5e 4jn 4jk;1s 0 4jn 4ju;1o 4jv f7 g9 1a 1gc;1o 4jv f7 g9 1px 18l;1o 4jv f7 g9 1kl ai;1o 4jv f7 g9 1pw 0 1ch;1o 4jv f7 g9 1pw 0 6m;1o 4jv f7 g9 71 f4 1g1 0 1ch;1o 4jv f7 g9 4jw;1o 4jv f7 8v 1a 1gc;1o 4jv f7 8v 1px 18l;1o 4jv f7 8v 1kl ai;1o 4jv f7 8v 1pw 0 1ch;1o 4jv f7 8v 1pw 0 6m;1o 4jv f7 8v 71 f4 1g1 0 1ch;1o 4jv f7 8v 4jw;1o 4jv f7 1nn 1a 1gc;1o 4jv f7 1nn 1px 18l;1o 4jv f7 1nn 1kl ai;1o 4jv f7 1nn 1pw 0 1ch;1o 4jv f7 1nn 1pw 0 6m;1o 4jv f7 1nn 71 f4 1g1 0 1ch;1o 4jv f7 1nn 4jw;1o 4jv f7 1nn 1f6 1a 1gc;1o 4jv f7 1nn 1f6 1px 18l;1o 4jv f7 1nn 1f6 1kl ai;1o 4jv f7 1nn 1f6 1pw 0 1ch;1o 4jv f7 1nn 1f6 1pw 0 6m;1o 4jv f7 1nn 1f6 71 f4 1g1 0 1ch;1o 4jv f7 1nn 1f6 4jw;1o 4jv f7 1nn 19m 1a 1gc;1o 4jv f7 1nn 19m 1px 18l;1o 4jv f7 1nn 19m 1kl ai;1o 4jv f7 1nn 19m 1pw 0 1ch;1o 4jv f7 1nn 19m 1pw 0 6m;1o 4jv f7 1nn 19m 71 f4 1g1 0 1ch;1o 4jv f7 1nn 19m 4jw;1o 4jv 1q6 1ht 1a 1gc;1o 4jv 1q6 1ht 1px 18l;1o 4jv 1q6 1ht 1kl ai;1o 4jv 1q6 1ht 1pw 0 1ch;1o 4jv 1q6 1ht 1pw 0 6m;1o 4jv 1q6 1ht 71 f4 1g1 0 1ch;1o 4jv 1q6 1ht 4jw;1o 4jv 1q6 1dc 1a 1gc;1o 4jv 1q6 1dc 1px 18l;1o 4jv 1q6 1dc 1kl ai;1o 4jv 1q6 1dc 1pw 0 1ch;1o 4jv 1q6 1dc 1pw 0 6m;1o 4jv 1q6 1dc 71 f4 1g1 0 1ch;1o 4jv 1q6 1dc 4jw;1o 4jv 4jx 1a 1gc;1o 4jv 4jx 1px 18l;1o 4jv 4jx 1kl ai;1o 4jv 4jx 1pw 0 1ch;1o 4jv 4jx 1pw 0 6m;1o 4jv 4jx 71 f4 1g1 0 1ch;1o 4jv 4jx 4jw;1o 4jv 1a 1gc;1o 4jv 1px 18l;1o 4jv 1kl ai;1o 4jv 1pw 0 1ch;1o 4jv 1pw 0 6m;1o 4jv 71 f4 1g1 0 1ch;1o 4jv 4jw;1o 4jy f4 1g1 4jz 4k0 f7 1l6;1o 4jy f4 1g1 4jz 4k0 f7 1k6;1o 4jy f4 1g1 4jz 4k0 f7 1dr;1o 4jy f4 1g1 4jz 4k0 f7 157;1o 4jy f4 1g1 4jz 4k0 4k1;1o 4jy 1g1 4jz 4k0 f7 1l6;1o 4jy 1g1 4jz 4k0 f7 1k6;1o 4jy 1g1 4jz 4k0 f7 1dr;1o 4jy 1g1 4jz 4k0 f7 157;1o 4jy 1g1 4jz 4k0 4k1;1o 4jy f4 4jz 4k0 f7 1l6;1o 4jy f4 4jz 4k0 f7 1k6;1o 4jy f4 4jz 4k0 f7 1dr;1o 4jy f4 4jz 4k0 f7 157;1o 4jy f4 4jz 4k0 4k1;1o 4jy 4jz 4k0 f7 1l6;1o 4jy 4jz 4k0 f7 1k6;1o 4jy 4jz 4k0 f7 1dr;1o 4jy 4jz 4k0 f7 157;1o 4jy 4jz 4k0 4k1;1o ay 19l 4k2 1pr 4k3 4k4 -4 4k5;1o 4k6 4k2 1pr 4k3 4k4 -4 4k5;1o ay 19l 4k2 4k3 4k4 -4 4k5;1o 4k6 4k2 4k3 4k4 -4 4k5;1o ay 19l 4k2 1pr 4k4 -4 4k5;1o 4k6 4k2 1pr 4k4 -4 4k5;1o ay 19l 4k2 4k4 -4 4k5;1o 4k6 4k2 4k4 -4 4k5;1o ay 19l 4k2 1pr 4k3 -4 4k5;1o 4k6 4k2 1pr 4k3 -4 4k5;1o ay 19l 4k2 4k3 -4 4k5;1o 4k6 4k2 4k3 -4 4k5;1o ay 19l 4k2 1pr -4 4k5;1o 4k6 4k2 1pr -4 4k5;1o ay 19l 4k2 -4 4k5;1o 4k6 4k2 -4 4k5;1o 1pr 1i 1br f7 -2 4k7 4k8;1o 1pr 1i 1g9 f7 -2 4k7 4k8;1o 1pr 1i 4k9 -2 4k7 4k8;1o 7g 1br f7 -2 4k7 4k8;1o 7g 1g9 f7 -2 4k7 4k8;1o 7g 4k9 -2 4k7 4k8;1o 1cm g6;1o 6o;1o k 4ka;12 4kb 4kc 1af f7 1af 1df;12 4kb 4kc 4kd 1df;12 4kb 1af f7 1af 1df;12 4kb 4kd 1df;12 4kb 4kc 1df;12 4kb 1df;12 4ke 4kf 4kg;12 1df 4ic ah 4kh;12 1df ah 4kh;12 4ke 4ki 4kj 1df;12 1cb 1px;12 17t 1pr 1i 4kk 1cq;12 17t 7g 4kk 1cq;12 17t 4kk 1cq;12 1mi 1kl 158 1px 4kl;12 1mi 1px 4kl;o i2 4km 148 15k cf 1l8 4kn;o i2 4km 148 15k 4ko 4kn;o i2 4km 15k cf 1l8 4kn;o i2 4km 15k 4ko 4kn;o i2 4km cf 1l8 4kn;o i2 4km 4ko 4kn;o i2 4km 148 15k 4kp;o i2 4km 15k 4kp;o 1q6 4kq 69 15k 4kr;o 1q6 4kq 1c4 15k 4kr;o 1q6 4kq ha 4kr;o 17o i2;o 17o 1q6;o 1hw f7 4ks i2 1ni 4kt 4ku;o 1hw f7 4ks i2 4kt 4ku;o 1hw f7 4ks i2 1ni 4ku;o 1hw f7 4ks i2 4ku;o i2 14 ai 1cb;o i2 14 4kv;o 4kw 4kx 4ky 4kt;o 4kw 4ky 4kt;25 16a 13r 4kz 4l0;25 1cv 29 4kz 4l0;25 4l1 4kz 4l0;25 4kz 1hm 1g6 69 15k 4l2;25 4kz 1hm 1g6 1c4 15k 4l2;25 4kz 1hm 1g6 4l3 4l2;25 4kz 4l4 69 15k 4l2;25 4kz 4l4 1c4 15k 4l2;25 4kz 4l4 4l3 4l2;25 4kz 4l5 4l6;25 1jd i2 29 4l7 1ge 4l8 4l9;25 1jd 29 4l7 1ge 4l8 4l9;25 1jd i2 4l7 1ge 4l8 4l9;25 1jd 4l7 1ge 4l8 4l9;25 1jd i2 29 4l7 4l8 4l9;25 1jd 29 4l7 4l8 4l9;25 1jd i2 4l7 4l8 4l9;25 1jd 4l7 4l8 4l9;25 4la 6p 4lb b 5e 1fd an 1q6 1ns;25 4la 6p 4lb b 4lc an 1q6 1ns;25 4la 6p 4lb 5e 1fd an 1q6 1ns;25 4la 6p 4lb 4lc an 1q6 1ns;25 1q2 i2 1ec f7 4ld -2 1;25 6p v -4 4le -4 4lf;25 6p 8e -4 4le -4 4lf;25 9m 1fs 7g -4 4le -4 4lf;25 4lg -4 1nn 7g -4 1bg -4 4lf;25 4lh 1q6 4li;25 14 i2 1mo 1gg f7 1h1 1ns 1h1 1ns 4lj;25 14 i2 1mo 1gg f7 1h1 1ns 4lk 4lj;25 14 i2 1mo 1gg f7 4ll 1h1 1ns 4lj;25 14 i2 1mo 1gg f7 4ll 4lk 4lj;25 14 i2 1mo 1dc 71 1h1 1ns 1h1 1ns 4lj;25 14 i2 1mo 1dc 71 1h1 1ns 4lk 4lj;25 14 i2 1mo 1dc 71 4ll 1h1 1ns 4lj;25 14 i2 1mo 1dc 71 4ll 4lk 4lj;25 14 i2 1mo 156 5i 1h1 1ns 1h1 1ns 4lj;25 14 i2 1mo 156 5i 1h1 1ns 4lk 4lj;25 14 i2 1mo 156 5i 4ll 1h1 1ns 4lj;25 14 i2 1mo 156 5i 4ll 4lk 4lj;25 i2 1mo 1gg f7 1h1 1ns 1h1 1ns 4lj;25 i2 1mo 1gg f7 1h1 1ns 4lk 4lj;25 i2 1mo 1gg f7 4ll 1h1 1ns 4lj;25 i2 1mo 1gg f7 4ll 4lk 4lj;25 i2 1mo 1dc 71 1h1 1ns 1h1 1ns 4lj;25 i2 1mo 1dc 71 1h1 1ns 4lk 4lj;25 i2 1mo 1dc 71 4ll 1h1 1ns 4lj;25 i2 1mo 1dc 71 4ll 4lk 4lj;25 i2 1mo 156 5i 1h1 1ns 1h1 1ns 4lj;25 i2 1mo 156 5i 1h1 1ns 4lk 4lj;25 i2 1mo 156 5i 4ll 1h1 1ns 4lj;25 i2 1mo 156 5i 4ll 4lk 4lj;25 14 i2 1gg f7 1h1 1ns 1h1 1ns 4lj;25 14 i2 1gg f7 1h1 1ns 4lk 4lj;25 14 i2 1gg f7 4ll 1h1 1ns 4lj;25 14 i2 1gg f7 4ll 4lk 4lj;25 14 i2 1dc 71 1h1 1ns 1h1 1ns 4lj;25 14 i2 1dc 71 1h1 1ns 4lk 4lj;25 14 i2 1dc 71 4ll 1h1 1ns 4lj;25 14 i2 1dc 71 4ll 4lk 4lj;25 14 i2 156 5i 1h1 1ns 1h1 1ns 4lj;25 14 i2 156 5i 1h1 1ns 4lk 4lj;25 14 i2 156 5i 4ll 1h1 1ns 4lj;25 14 i2 156 5i 4ll 4lk 4lj;25 i2 1gg f7 1h1 1ns 1h1 1ns 4lj;25 i2 1gg f7 1h1 1ns 4lk 4lj;25 i2 1gg f7 4ll 1h1 1ns 4lj;25 i2 1gg f7 4ll 4lk 4lj;25 i2 1dc 71 1h1 1ns 1h1 1ns 4lj;25 i2 1dc 71 1h1 1ns 4lk 4lj;25 i2 1dc 71 4ll 1h1 1ns 4lj;25 i2 1dc 71 4ll 4lk 4lj;25 i2 156 5i 1h1 1ns 1h1 1ns 4lj;25 i2 156 5i 1h1 1ns 4lk 4lj;25 i2 156 5i 4ll 1h1 1ns 4lj;25 i2 156 5i 4ll 4lk 4lj;25 14 i2 1mo 1gg f7 1h1 1ns 4lj;25 14 i2 1mo 1gg f7 4ll 4lj;25 14 i2 1mo 1dc 71 1h1 1ns 4lj;25 14 i2 1mo 1dc 71 4ll 4lj;25 14 i2 1mo 156 5i 1h1 1ns 4lj;25 14 i2 1mo 156 5i 4ll 4lj;25 i2 1mo 1gg f7 1h1 1ns 4lj;25 i2 1mo 1gg f7 4ll 4lj;25 i2 1mo 1dc 71 1h1 1ns 4lj;25 i2 1mo 1dc 71 4ll 4lj;25 i2 1mo 156 5i 1h1 1ns 4lj;25 i2 1mo 156 5i 4ll 4lj;25 14 i2 1gg f7 1h1 1ns 4lj;25 14 i2 1gg f7 4ll 4lj;25 14 i2 1dc 71 1h1 1ns 4lj;25 14 i2 1dc 71 4ll 4lj;25 14 i2 156 5i 1h1 1ns 4lj;25 14 i2 156 5i 4ll 4lj;25 i2 1gg f7 1h1 1ns 4lj;25 i2 1gg f7 4ll 4lj;25 i2 1dc 71 1h1 1ns 4lj;25 i2 1dc 71 4ll 4lj;25 i2 156 5i 1h1 1ns 4lj;25 i2 156 5i 4ll 4lj;25 4kz 4lm 16a g6;s 1df;s 164;s 1l8 1ii;s 1cb 1ii;s 1jf 1ii;s 1gb;6 1ng 15h 4ln 1df;6 16y 15h 4ln 1df;6 4lo 4ln 1df;6 1ng 15h 1df;6 16y 15h 1df;6 4lo 1df;6 1df 1pr 1i 16l b6 4lp 4lq 4e 1eo;6 1df 1pr 1i 16l b6 4lp 4lq 1d8 1f6;6 1df 1pr 1i 16l b6 4lp 4lq 4lr;6 1df 1pr 1i 1n6 1ht 4lp 4lq 4e 1eo;6 1df 1pr 1i 1n6 1ht 4lp 4lq 1d8 1f6;6 1df 1pr 1i 1n6 1ht 4lp 4lq 4lr;6 1df 1pr 1i 4ls 4lp 4lq 4e 1eo;6 1df 1pr 1i 4ls 4lp 4lq 1d8 1f6;6 1df 1pr 1i 4ls 4lp 4lq 4lr;6 1df 4ic 16l b6 4lp 4lq 4e 1eo;6 1df 4ic 16l b6 4lp 4lq 1d8 1f6;6 1df 4ic 16l b6 4lp 4lq 4lr;6 1df 4ic 1n6 1ht 4lp 4lq 4e 1eo;6 1df 4ic 1n6 1ht 4lp 4lq 1d8 1f6;6 1df 4ic 1n6 1ht 4lp 4lq 4lr;6 1df 4ic 4ls 4lp 4lq 4e 1eo;6 1df 4ic 4ls 4lp 4lq 1d8 1f6;6 1df 4ic 4ls 4lp 4lq 4lr;6 1df 16l b6 4lp 4lq 4e 1eo;6 1df 16l b6 4lp 4lq 1d8 1f6;6 1df 16l b6 4lp 4lq 4lr;6 1df 1n6 1ht 4lp 4lq 4e 1eo;6 1df 1n6 1ht 4lp 4lq 1d8 1f6;6 1df 1n6 1ht 4lp 4lq 4lr;6 1df 4ls 4lp 4lq 4e 1eo;6 1df 4ls 4lp 4lq 1d8 1f6;6 1df 4ls 4lp 4lq 4lr;6 1df 1pr 1i 4lp 4lq 4e 1eo;6 1df 1pr 1i 4lp 4lq 1d8 1f6;6 1df 1pr 1i 4lp 4lq 4lr;6 1df 4ic 4lp 4lq 4e 1eo;6 1df 4ic 4lp 4lq 1d8 1f6;6 1df 4ic 4lp 4lq 4lr;6 1df 4lp 4lq 4e 1eo;6 1df 4lp 4lq 1d8 1f6;6 1df 4lp 4lq 4lr;6 1df 1pr 1i 16l b6 4lq 4e 1eo;6 1df 1pr 1i 16l b6 4lq 1d8 1f6;6 1df 1pr 1i 16l b6 4lq 4lr;6 1df 1pr 1i 1n6 1ht 4lq 4e 1eo;6 1df 1pr 1i 1n6 1ht 4lq 1d8 1f6;6 1df 1pr 1i 1n6 1ht 4lq 4lr;6 1df 1pr 1i 4ls 4lq 4e 1eo;6 1df 1pr 1i 4ls 4lq 1d8 1f6;6 1df 1pr 1i 4ls 4lq 4lr;6 1df 4ic 16l b6 4lq 4e 1eo;6 1df 4ic 16l b6 4lq 1d8 1f6;6 1df 4ic 16l b6 4lq 4lr;6 1df 4ic 1n6 1ht 4lq 4e 1eo;6 1df 4ic 1n6 1ht 4lq 1d8 1f6;6 1df 4ic 1n6 1ht 4lq 4lr;6 1df 4ic 4ls 4lq 4e 1eo;6 1df 4ic 4ls 4lq 1d8 1f6;6 1df 4ic 4ls 4lq 4lr;6 1df 16l b6 4lq 4e 1eo;6 1df 16l b6 4lq 1d8 1f6;6 1df 16l b6 4lq 4lr;6 1df 1n6 1ht 4lq 4e 1eo;6 1df 1n6 1ht 4lq 1d8 1f6;6 1df 1n6 1ht 4lq 4lr;6 1df 4ls 4lq 4e 1eo;6 1df 4ls 4lq 1d8 1f6;6 1df 4ls 4lq 4lr;6 1df 1pr 1i 4lq 4e 1eo;6 1df 1pr 1i 4lq 1d8 1f6;6 1df 1pr 1i 4lq 4lr;6 1df 4ic 4lq 4e 1eo;6 1df 4ic 4lq 1d8 1f6;6 1df 4ic 4lq 4lr;6 1df 4lq 4e 1eo;6 1df 4lq 1d8 1f6;6 1df 4lq 4lr;6 4lt 4lu 4lq 4lv;6 14g 4lw 1df 1iy 29 19m;6 14g 4lw 1df 1iy 29 1ng;6 14g 4lw 1df 1iy 29 16y;6 14g 4lw 1df 1iy gr 19m;6 14g 4lw 1df 1iy gr 1ng;6 14g 4lw 1df 1iy gr 16y;6 14g 4lw 1df 1iy 71 1nn 16y;6 14g 4lw 1df 1iy 15o;6 14g 4lw 1iy 29 19m;6 14g 4lw 1iy 29 1ng;6 14g 4lw 1iy 29 16y;6 14g 4lw 1iy gr 19m;6 14g 4lw 1iy gr 1ng;6 14g 4lw 1iy gr 16y;6 14g 4lw 1iy 71 1nn 16y;6 14g 4lw 1iy 15o;6 4lx 1f6 1df;14 1gd;14 1a9;14 1m3;14 19w;14 1iw;14 1ge;y 1lr 13;y ar 1lr;y gr 1lr;y hw 13;y 7s;y 42;y ew 16y;y 1q4 1f7;y 1d8 ts;y 63;y 1ee 13;y 1q9;1g m;1g 17r;1g hz;1g f3;1g 8y;1g 9j;1g 16y;1g 1j6;1g cz;1g 45;1g 1hs;1g 14m;1g 1l9 4ly;1g 17s;1g 7p;1g 1cw;1g 2a;1g 1mb;1g 2r;1k 1cl 1kc 4lz;1k 4m0 4lz;1k 1nn 1g6;1k f4 1ef;1k 4m1;1k 1jf;1k 9m 4m2;1k b5 4m3;e 19f;e 8k;e 1ks;e 1gw;e 1gv;e 1p7;e 1cy;e bv;e 1ha;e 1hb;e 5v;e 1ja;e 17g;e 1in;e 1jy;e 15y;w 4m4 0 4m5 0 4m6;w 4m4 0 0 4m6;w 4m4 0 4m5 4m6;w 4m4 0 4m6;w 0 4m5 0 4m6 an 1pz 4m7;w 0 4m5 0 4m6 4m8 4m7;w 0 0 4m6 an 1pz 4m7;w 0 0 4m6 4m8 4m7;w 0 4m5 4m6 an 1pz 4m7;w 0 4m5 4m6 4m8 4m7;w 0 4m6 an 1pz 4m7;w 0 4m6 4m8 4m7;w 0 4m5 0 4m6 an 1pz;w 0 4m5 0 4m6 4m8;w 0 0 4m6 an 1pz;w 0 0 4m6 4m8;w 0 4m5 4m6 an 1pz;w 0 4m5 4m6 4m8;w 0 4m6 an 1pz;w 0 4m6 4m8;w 4m9 b 3j;w 4m9 c4 3j;w 4m9 19e 3j;w 4m9 1a0 3j;w 4m9 18e;w 4m4 0 4m5 0 4ma 4mb 3j;w 4m4 0 0 4ma 4mb 3j;w 4m4 0 4m5 4ma 4mb 3j;w 4m4 0 4ma 4mb 3j;w 4m4 4mc 4md 4me 3j;w 4mf 4m5 4mg 4mh 4mb 3j;w 4mf 4mg 4mh 4mb 3j;w 4mf 4m5 4mh 4mb 3j;w 4mf 4mh 4mb 3j;w 71 1q6 4mi 1ns;w 5e 4mj 4me 3j;w 0 4mj ar 4fx 4mk;c 4mb 3j;c 18e;c 4mb 1ch;c 1ci;c 4mb 1pg;c 1pi;c c4 3j;c 1a2;c 1kt 3j;k 1bg 1cd;k 1a 1cd;k 1jx;k 1ge;k ar 4ml 16r 1hm;k ar 4ml 4mm;k 1pt 1dq 1q6 4mn;k 1pt 4mo 4mn;k 14i;k 1op 1q6 4mk;f 4mp 4mq;f 4ld 4mr 1ge 1bg;f 4ld 4mr 1a 1cd;f 4ld 4mr 1pt 1q6;f 4ld 4mr 4ms;f 4ld 4mt 4mu 71 1q6;f 4ld 4mt 4mu 4mv;f 1at 1be;f 1oi 4mw;f 19f 1pq i2;f 5v 1gw 1kt 3j;f 5v 1gw 4mx;f 1kt 3j 4my;f 4mz 4my;f a8 1km;f 1kb 1cy;f 1ls 4n0 4n1;f 1eb 16u 1cy;f 4ld g6 f7 1;f 19f 15q 1 4n2;f 19f 1 4n2;f 4n3 -2 1 -4 c4 3j;f 4n3 -2 1 -4 b 3j;f 4n3 -2 1 -4 1a0 3j;f 4n3 -2 1 -4 19e 3j;f 4n3 -2 1 -4 c4 1pg;f 4n3 -2 1 -4 4n4;f 4g 4n5 -2 1;f 4n6 i2 4n7 7g 4mo 4mm;f 4n6 4n7 7g 4mo 4mm;f 4n6 i2 4n7 4mo 4mm;f 4n6 4n7 4mo 4mm;f 4n6 i2 4n7 7g 4mm;f 4n6 4n7 7g 4mm;f 4n6 i2 4n7 4mm;f 4n6 4n7 4mm;f 4n4 4mw 4n5;1h 4n8 b5 178 4n9;1h 4n8 4na 4n9;1h 4n8 4n9;1h 4nb 7g 1ja;1h 4nb 14 1ja;1h 4nb 17e 71;1h 4nb 1pr 14s;1h 4nb i2 1ja;1h 4nb 4nc;l 193;l 1ha;l 1o6;l 1bk;l 9g;l 1jw;l 1ig;l 18o;l 1ps 1o6;l 16m;16 4nd 15f 13n;16 4ne 1hk 13n;16 4nf 4nd 4ng 4nh;16 4nf 4nd 4nh;16 4ni 1q6 4ng 13n;16 4ni 1q6 13n;16 1q6 4nj 13n;16 13n 71 1q6 1fs;1b 4nk ar f7 f4 4nl;1b 4nk 4nm f4 4nl;1b 4nk f4 4nl;1b 4nk ar f7 4nl;1b 4nk 4nm 4nl;1b 4nk 4nl;1b 4nn f4 1fi 4no;1b 4nn f4 1bk 4no;1b 4nn f4 14c 4no;1b 4nn f4 1ha 4no;1b 4nn f4 16m 4no;1b 4nn 4np 4no;1b 4nq 4ml 0;1b 4nq 0;1b 4nq 4ml 4nr;1b 4nq 4nr;1b 0 1hg 17g 4ns 4f2 4nt;1b 0 17g 4ns 4f2 4nt;1b 0 1hg 4ns 4f2 4nt;1b 0 4ns 4f2 4nt;1b 4nu 4ns 4nv 4nw;1b 4nx -2 4ny;1b 28 4ny;9 4nz 4o0;9 170;9 16n d5 4o1;9 16t 4o1;9 1fi 1gj;9 19j;9 4e 16z;8 3q;8 2e;8 1l9 i2;8 1la f7 i2;8 1eo i2;8 1dl i2;8 1ja b;8 1ia f4;8 1pr 1i 1la;8 1i 1eo;8 1iu i2;8 1dl f7 i2;8 hc 1l9;8 1pr 1l9;j 4jb bv 5i 4o2 4o3 4o4;j 4jb 4g9 4o2 4o3 4o4;j 4jb bv 5i 4o3 4o4;j 4jb 4g9 4o3 4o4;j 4jb bv 5i 4o2 4o4;j 4jb 4g9 4o2 4o4;j 4jb bv 5i 4o4;j 4jb 4g9 4o4;j 5i 4fx 4o5 4o6;j 5i 4fx 4o6;j 1bo 16j;j 1cd 1ga;j 1pz 19x;j 4o7 4o8;10 4o9 4oa 4ob;10 4oc 1o6 144;10 4oc 144;10 4od 4oe;10 1ha 1ga 4of 1cd;19 1h0;19 bb;19 bc;19 1lk;19 1eo 1dm;19 1bt;p 4og 1q6 4oh 4oi;p 4og 1q6 4oi;p 1q6 4oj 4ok;p 1bg 1cd;p 1a 1cd;1p cq 4ol 4om;1p 1k7;1p 1k8;1p 1jz;1p yk;1p ya;1p 4on f4 1h0 f7 b5;1p 4on f4 1h0 f7 f4;1p 4on f4 1h0 f7 18d;1p 4on f4 1h0 f7 178;1p 4on f4 1h0 f7 1go;1p 4on f4 1h0 4oo;1p 4on f4 1gt f7 b5;1p 4on f4 1gt f7 f4;1p 4on f4 1gt f7 18d;1p 4on f4 1gt f7 178;1p 4on f4 1gt f7 1go;1p 4on f4 1gt 4oo;1p 4on 4op f7 b5;1p 4on 4op f7 f4;1p 4on 4op f7 18d;1p 4on 4op f7 178;1p 4on 4op f7 1go;1p 4on 4op 4oo;1p 4on f7 b5;1p 4on f7 f4;1p 4on f7 18d;1p 4on f7 178;1p 4on f7 1go;1p 4on 4oo;1p 1ia 4oq 4or 4os;1p 1ia 4or 4os;1p 1ia 4oq 4os;1p 1ia 4os;1p 1i7 4os;1p 9y 4os;1p 4ot 4ou 4ov f4 4ow;1q 4ox cq 1lj 4oy;1q 4ox 4oz 4oy;1q 4p0 4p1;1q 1cd 4p2 4p3;1q 4p4 4p5 4of 1cd;20 4p6 4p7 13 18f;20 4p6 4p7 18f 5i;20 4p6 4p7 4p8;20 4p6 13 18f;20 4p6 18f 5i;20 4p6 4p8;20 4p9 4pa;20 4pb 4pc 1ik 1ge;20 4pb 4pc 1bu 1et;20 4pb 4pc 4pd;20 4pb 1ik 1ge;20 4pb 1bu 1et;20 4pb 4pd;20 4pe 4pf 4pg;20 4pe 4pg;20 4ph 0 4pi 1na ar 1q6;20 4ph 0 4pi 1na 1bg 1cd;20 4ph 0 4pi 1na ar b5;20 4ph 0 4pi 1na 4pj;20 4ph 4pi 1na ar 1q6;20 4ph 4pi 1na 1bg 1cd;20 4ph 4pi 1na ar b5;20 4ph 4pi 1na 4pj;20 4ph 0 1na ar 1q6;20 4ph 0 1na 1bg 1cd;20 4ph 0 1na ar b5;20 4ph 0 1na 4pj;20 4ph 1na ar 1q6;20 4ph 1na 1bg 1cd;20 4ph 1na ar b5;20 4ph 1na 4pj;20 4ph b dm an 4pk;20 4ph 0 1le an 4pk;20 4ph fp 1le an 4pk;20 4ph 0 4pk;20 dm an 0 1na;20 dm an 1na;20 1le an 1na;20 lu 4pl;20 1i7 4n0;20 4pm 1ge 1na;20 4pm 1na;20 1g1 4pn;20 1e1 1ay 1mh 4po;20 1e1 9 1mh 4po;20 1e1 4pp 4po;20 1pz 13n;20 1oj 4pq;22 3q;22 fb g6;22 1nz;22 1jc;22 1i6;22 m 1bk;22 1fx 15d;22 b9 1bk;22 1aw 18o;22 1di;b 4pr 4ps;b 18a 1pb;b 17b;b 17a;18 1gw;18 bv;18 1ks;18 1p7;18 1pu;18 17g;18 19f;18 1ha;18 1hb;18 1h9;18 1ja;18 1lf;1x 4pt 4pu 4pv 4pw 1a 1e0 4px an 1q6 4py 4pz;1x 4pt 4pu 4pv 4pw 4q0 4px an 1q6 4py 4pz;1x 4pt 4pv 4pw 1a 1e0 4px an 1q6 4py 4pz;1x 4pt 4pv 4pw 4q0 4px an 1q6 4py 4pz;1x 4pt 4pu 4pw 1a 1e0 4px an 1q6 4py 4pz;1x 4pt 4pu 4pw 4q0 4px an 1q6 4py 4pz;1x 4pt 4pw 1a 1e0 4px an 1q6 4py 4pz;1x 4pt 4pw 4q0 4px an 1q6 4py 4pz;1x 4pt 4pu 4pv 4pw 4px an 1q6 4py 4pz;1x 4pt 4pv 4pw 4px an 1q6 4py 4pz;1x 4pt 4pu 4pw 4px an 1q6 4py 4pz;1x 4pt 4pw 4px an 1q6 4py 4pz;1x 4pt 4pu 4pv 4pw 1a 1e0 4px 4py 4pz;1x 4pt 4pu 4pv 4pw 4q0 4px 4py 4pz;1x 4pt 4pv 4pw 1a 1e0 4px 4py 4pz;1x 4pt 4pv 4pw 4q0 4px 4py 4pz;1x 4pt 4pu 4pw 1a 1e0 4px 4py 4pz;1x 4pt 4pu 4pw 4q0 4px 4py 4pz;1x 4pt 4pw 1a 1e0 4px 4py 4pz;1x 4pt 4pw 4q0 4px 4py 4pz;1x 4pt 4pu 4pv 4pw 4px 4py 4pz;1x 4pt 4pv 4pw 4px 4py 4pz;1x 4pt 4pu 4pw 4px 4py 4pz;1x 4pt 4pw 4px 4py 4pz;1x 4pt 4pu 4pv 4pw 1a 1e0 4px an 1q6 4pz;1x 4pt 4pu 4pv 4pw 4q0 4px an 1q6 4pz;1x 4pt 4pv 4pw 1a 1e0 4px an 1q6 4pz;1x 4pt 4pv 4pw 4q0 4px an 1q6 4pz;1x 4pt 4pu 4pw 1a 1e0 4px an 1q6 4pz;1x 4pt 4pu 4pw 4q0 4px an 1q6 4pz;1x 4pt 4pw 1a 1e0 4px an 1q6 4pz;1x 4pt 4pw 4q0 4px an 1q6 4pz;1x 4pt 4pu 4pv 4pw 4px an 1q6 4pz;1x 4pt 4pv 4pw 4px an 1q6 4pz;1x 4pt 4pu 4pw 4px an 1q6 4pz;1x 4pt 4pw 4px an 1q6 4pz;1x 4pt 4pu 4pv 4pw 1a 1e0 4px 4pz;1x 4pt 4pu 4pv 4pw 4q0 4px 4pz;1x 4pt 4pv 4pw 1a 1e0 4px 4pz;1x 4pt 4pv 4pw 4q0 4px 4pz;1x 4pt 4pu 4pw 1a 1e0 4px 4pz;1x 4pt 4pu 4pw 4q0 4px 4pz;1x 4pt 4pw 1a 1e0 4px 4pz;1x 4pt 4pw 4q0 4px 4pz;1x 4pt 4pu 4pv 4pw 4px 4pz;1x 4pt 4pv 4pw 4px 4pz;1x 4pt 4pu 4pw 4px 4pz;1x 4pt 4pw 4px 4pz;1x 4q1 -4 0 4q2 4q3;1x 4q1 -4 0 4q3;1x 1li 1nn 4q4 f7 4q5;1x 1li 1nn 4q4 4q6;1x 1li 4q4 f7 4q5;1x 1li 4q4 4q6;1j 4q7 71 1a 1e0 0 4q8;1j 4q7 71 4q9 0 4q8;1j 4q7 1a 1e0 0 4q8;1j 4q7 4q9 0 4q8;1j 4q7 71 1a 1e0 4q8;1j 4q7 71 4q9 4q8;1j 4q7 1a 1e0 4q8;1j 4q7 4q9 4q8;1j 4qa 1q6 b9 4qb;1j 18z 4qc i2 165;1j 18z 4qc 4qd;1j 4qe 5i 4nv 4qf i2 4qg;1j 4qe 5i 4nv 4qf 4qg;1j 4qe 5i 4nv 4qf i2;1j 4qe 5i 4nv 4qf;1j 19a;1j 9b;1j 1fz 1eu;1j 1jf 4q9 4qh 4qi;1c 4qj 1gd 1;1c 4qj 1;1c 4qk -4 4ql;1c 4qm 69 15k 4qn;1c 4qm 1fq 1i 4qn;1c 4qm 4qo 4qn;1c 4qp -2 4qq;1c 4qr 4qs;1c 1fv f7 -2 4qt 4qu 4qv;1c 1c4 f7 -2 4qt 4qu 4qv;1c 1k4 f7 -2 4qt 4qu 4qv;1c 14u f7 -2 4qt 4qu 4qv;1c 1k3 f7 -2 4qt 4qu 4qv;1c 1dj f7 -2 4qt 4qu 4qv;1c 1g7 f7 -2 4qt 4qu 4qv;1c 4qw -2 4qt 4qu 4qv;1c 1fv f7 -2 4qt 4qv;1c 1c4 f7 -2 4qt 4qv;1c 1k4 f7 -2 4qt 4qv;1c 14u f7 -2 4qt 4qv;1c 1k3 f7 -2 4qt 4qv;1c 1dj f7 -2 4qt 4qv;1c 1g7 f7 -2 4qt 4qv;1c 4qw -2 4qt 4qv;1c 1fv f7 -2 4qx g9 1gd 1;1c 1c4 f7 -2 4qx g9 1gd 1;1c 1k4 f7 -2 4qx g9 1gd 1;1c 14u f7 -2 4qx g9 1gd 1;1c 4qy -2 4qx g9 1gd 1;1c 1fv f7 -2 4qx 1gd 1;1c 1c4 f7 -2 4qx 1gd 1;1c 1k4 f7 -2 4qx 1gd 1;1c 14u f7 -2 4qx 1gd 1;1c 4qy -2 4qx 1gd 1;1c 1fv f7 -2 4qx g9 1;1c 1c4 f7 -2 4qx g9 1;1c 1k4 f7 -2 4qx g9 1;1c 14u f7 -2 4qx g9 1;1c 4qy -2 4qx g9 1;1c 1fv f7 -2 4qx 1;1c 1c4 f7 -2 4qx 1;1c 1k4 f7 -2 4qx 1;1c 14u f7 -2 4qx 1;1c 4qy -2 4qx 1;1c 4qr 4qz 4r0 1;1c 4qr 4qz 1;1c bv 4r1;1c fe 4r2 4r3;1c fe 4r2;1c di 4r4 4r5;1c 3q 4ml 4r6;1c 1h8 4r7;1c 4r8 ad 1jl;1c 4r8 4r9;1c 69 f7 1i 4ra;1c 1c4 f7 1i 4ra;1c 1fv f7 1i 4ra;1c 7g f7 1i 4ra;1c 14 f7 1i 4ra;1c 4rb 1i 4ra;1c 1ha 69 f7;1c 1ha 4rc;1c 1ha an 1;1c 4rd 14m;1c 4re f4 4rf;1c hc 4rg 4rh;1c ad 1jl;1c 4ri 4rj f4 144;1c 4ri 4rj 4rk;1c 1is an 1ha;1c 1ha 1j9;1c 1j9 an 4rl;1c 1a 4rm b9 4es;1n c4 1ch;1n x 1ch;1n 1ci;1n 15y;1n 1ks;1n 146;1n 1n0;1n c4 14e;1n cg 1j3;1n 1mp;1n 1p7;1n 1he;1n 1jy;1n 1fb 1ha;1n 13t 1ha;1n 152;1n 1d7;1n 1hd;1n 15e;1n 17g;1n 18d;1n 178;1n 1dk;1n 1n2;1n 1bx;t 4rn 4ro;t 1dj;t 1iq;t 1o6;t kc;t 1p3;t 1ez;t 1i9;t so;q 6v;q hq;q as;q dr;q hr;q 1oh;q g5;1d 1ha;1d 18o;1d bv;17 1ks;17 1p7;17 1hd;17 146;17 ps;17 y3;17 1n2;17 1h7;24 1o7 4es;24 1ab 5i;24 1df 4es;1z 1mj 4gd;1z 1o1 4ge;1z 1pz 7t;1z 1of 7t;1l 1jh b 1bf;1l 1ji;1y 1i7 4rp;1y 4rq 4os;1y ya;1e c4 1ch;1e x 1ch;1e 1ci;1e c4 6l;1e x 6l;1e 19e 1ch;1e 1a0 1ch;27 1p0;27 1lx;27 1qb;27 1nc 169;27 1pe;27 1hm 169;27 1nd",
  "fr": "11 9r;11 9n;11 bu;11 1ye;11 1rg;11 d6;11 a1;11 20i;11 4p 1rg 2d;11 1xj;11 1w8;11 ak;v 25u cn -4 4rr -4 bu;v 24m cn -4 4rr -4 4rs;v ds -4 4rr -4 4rs;v 4rr 4rt bu;v ad yb;v 4ru 251;v 4rr -2 4rv bu 4rw;v 4rr -2 4rx -2 4ry;v 25u cn;v 1ro cn;v 24n;v b 1zw;v 24m 2h 212;v 24m 4rz;v bu g0 1r8;v 24m 1r8;v 1rg 4s0;v bu 4s1;v bu 4s2 4s3;v 1d 21r 25v;v 9n 20w;d 1us;d 1ut;d 1uu;d 1v5;d 1v6;d 276;d 1zn;d 22f;d 22h;d 6y 1wq;d 6y 1wo;d 55 b;29 jt;29 pf;29 qf;29 qh;29 tj;29 25c 4s4;29 27a;29 1wr 4s5;29 1wp 4s6;29 ds 22w fx;29 ds fx 23f;29 ds 27k 236;29 ds g0 21k;29 ds 7v ar;29 ds 4s7;29 zx;29 10m;29 268 1ud;29 268 21k 4s8;29 22y;29 1xk;29 120;29 12o;29 9r 27k 1yp bu;29 1zs 4p 1xe;29 20f 27k 1zq 4p 1xe;29 1tn 3l 24r;g 4s9 -2 bs 4sa -2 4sb;g 4s9 -2 bs 4sa -2;g 4sc 4p 1sn;g 4sd 4se;g b ag 1xb;g 1xb 4sf;g 24m 1xb;g 1xj;g b 7w 1sn 3l 7v 1vn;g b 7w 1sn 3l 7v 20u;g b 7w 1sn 3l 7v 1rb;g b 7w 1sn 3l 7w 25k;g b 7w 1sn 3l 20e;7 b 7w 1sn 3l 1sm 4sg;7 b 7w 1sn 3l 7w 4sg;7 b 7w 1sn 3l 268 4sg;7 b 7w 1sn 4sh 4sg;7 b 27j 1sn;7 b h4 1xb;7 22i 4p 1sn bs 4si 4sj;7 4sk bs 4si 4sj;7 22i 4p 1sn bs 4sj;7 4sk bs 4sj;i 1xb;i 1sf;i 1qj;i 23i;1i 1xb 4sl -2 4sm;1i 1xb 4sn;1i 4so 4s2 4sp;1i 4sq 3l 1xd;1i 4sq 3b 1y4;1i 4sq 3l 245;1i 4sq 4sr;1i 4ss -2 1;1i 1 -2 4st 4su;1i 263 1x3;1i 1zv 25f;1i 1xb 4s2 -2 yb;1i 1xb -2 yb;1c 25u cn -8 4sv;1c 4sw -8 4sv;1c gm;1c gn;1c gl;1c bx;1c by;1c bq;1c bw;1c br;1c d5 1qm;1c i;1c j;1c cv;1c cw;1c gw;1c gx;1c 51 1;1c 52 1;1c 4sx -2 4sy;1c 4sz b 212;1c 4sz b 23o;1c 4sz b 274;1c 4sz b 7w 1sn;1c 4sz 4t0;1c 21c;1c b 4t1;1c bs 1zu 1zz;1c bs 4t2;1c 22e 3l 212;1c 23h 3l 4t3;1c 202;1c ad yb;1c 27c 4t4;1c 20f 4t5;1c 4t6 4t7;1d 212;1d 1sf;21 b 4t8 4t9;21 eo 4ta 4tb;21 1d 20l;0 b 7v 1rn;0 bs 1rn;0 3b 1rn;0 1d 225;0 225;0 1ro 4tc -2 4td;1n zb;1n ry;1n wq;1n yf;1n l1;1n 1xi;1n 269 1zm;1n j8;1n 26l;1n 1sx;1n 1x9;1n 1wl;1n 25l;1n 212;1n tp;1n 1s6;1n 1qp;1n 1v9;1n 1sz;1f 1y4;1f 27e;1f 21j 3l 4te;1f 1vb;1f 269;1f 1x7;1f 1rc;1f 1xl;1f 1z2;1f 1xp;1f 26r;1f lj;1f 27g 1zi;1f 1w9 1zi;1f 7t;1f 1v4;1f 1sb;1f 1s1;1f 27l;1f 1zh;1f 1ru;1f 1tt;1f 1yr;1f 1vu;1f 1vp;1f 21p;1u 1qv 3l 4tf 4tg 4th;1u 4ti 4tf 4tg 4th;1u 1qv 3l 4tf 4th;1u 4ti 4tf 4th;5 4tj 3b fx -2 4tk;5 4tj 4tl -2 4tk;5 4tj -2 4tk;u 7t 3l 4tm;u 7t 4tn;u 210 3l 1uh;u 210 4to;u 4tp 4tq;u 4tr 4ts;u 1ro 4tt 4tu;u 4t8 4tv;u 1x9 4tw;26 4t8 4tx 4ty;26 4t8 4tx;26 1x9 4tw;1m 23u;1m 27k 24w 4tz -2 4u0 -2 4u1;1m 27k 24y 4tz -2 4u0 -2 4u1;1m 4rv 4tz -2 4u0 -2 4u1;1m 4u2 4u3 -2 4u4;1m yc 21r 25v;1m yc 4u5;m lf l5;m 4u6 4u7;m c2;m 26b;m 1za 4u8;2 km;2 1ry;2 204;2 bt;2 24s;2 it;2 1se 1ym;2 20t;2 11w;2 24o;2 1t2;2 1tl;2 1ti;2 1ty;2 1qq;2 pl;2 ox;2 kk;2 11z;2 vr;2 1vj;2 22o;2 10g;2 1v8;1w 1wm 218;1w 4u9;1w 1vy;1w in;1w 1r1 cn;1w 1rp 4ua;1w 1td;1w 1v5 1ts;1w 203;1w 21o b 1x8;1w 240 1rp;1w 1vy 9d;1w 20f 1rt 1rz;1w 20f 1uf;1w 1xy;1w 1tb;1w 1tp 4b 1vb;1w 1vb 4ub;a nb;a w2;a zg;a w1;a 20k;a 1sw;4 23g 275;4 23g 56 275;4 3v 1ur 1tx;4 81 1ur 1wj;4 23g;r vo;r 4uc 206 3b 1xu;r 4uc 3b 1xu;r 1sc 206;r 2t;r 264 3l 24s;r 21j 3l 1th;r 1qn 3l 205;r 1wi 3l 205;r 1sc 27i;3 4ud kf;3 4ue 4uf -2 1xu 1rv;3 4ue 4uf -2 4ug;3 1tf 1rv;3 1sc 1rv;3 20l 3l 1sc;3 d3;3 23s 3b 1xu 1rv;1t 20l 3l 24r 25a;1t 24r 25a;1t m1 3l 7w 1sc;1t m1 4uh;1t u5 3l 219;1t 1xt 3l 1tm;1t 1xt 3l 1rw;1t 1xt 1rv;1t ac 3l 1yf 1wv;1t 20l 3l 1sc;1t 1u6;1t 1sy 3b 1qd;2a 1r6 7v 1vl;2a 1r6 7w 254;2a 1r6 7v 1ra;2a 1r6 27j 1ra;2a 1r6 4ui;2a g0 1x4 7z 1tt;2a g0 1x4 4uj;2a 1z4 3l 7v 1vl;2a b 7v 1vl;2a b 7v 1ra;2a 227 1yj;2a 1sa 24d;2a la yx;2a ds 27k 1w3 4uj;2a 1v9;2a 1rx;2a 1sx;2a 26w;2a 217;2a 1x9;2a 1qp;2a 216;2a m9;2a ma;2a x6;2a 26m;2a 1s8;2a 21k 1qf;2a 1zl;2a 1xg 3l 7w;2a 1xg 4uk;1r 1vc 3l 26j;1r 1rl 3l 26i;1r b 7v 1vu;1r 1z4 3l 7v 1vu;1r 20v;1r 265;1r 21j 1h;1r 1w5 4p 21x;1r 1v1;1r 21w;1r 21x;1r 26z 221 26j;1r 1ug;1r 1qe;1r 1ue;15 4ul 3b fx -2 4um 4p 1yy;15 4ul 3b fx -2 4um b 27j ac;15 4ul 3b fx -2 4um 4p 27j;15 4ul 3b fx -2 4um 4un;15 4ul 4uo -2 4um 4p 1yy;15 4ul 4uo -2 4um b 27j ac;15 4ul 4uo -2 4um 4p 27j;15 4ul 4uo -2 4um 4un;15 4ul -2 4um 4p 1yy;15 4ul -2 4um b 27j ac;15 4ul -2 4um 4p 27j;15 4ul -2 4um 4un;15 4ul -2 1tf;1a 1rw 216;1a ag 1rw 216;1a 20e 1rw;1a b 27j ac;1a 4p 27j ac;1a 1tf 260;1a 221 260;28 1xs bs 277;28 1xs 277;28 273 3b 1xu bs 277;28 273 277;28 27f 1xs;n 4up 4uq 3 4ur;n 4up 3 4ur;n 4up 4uq 4ur;n 4up 4ur;n 1xd 4s2 4us;n 3 4ut;n 20f 27k 1xd -2 4uu;n 20f 1xd -2 4uu;n 26i 1rc;h 268 7z 1zy 4rv 4uv;h 267 81 1sa 4rv 4uv;h 268 81 1sb 4rv 4uv;h 268 1sb 4rv 4uv;h 267 81 220 4rv 4uv;h 1sm 1sa 4rv 4uv;h 1vl 1xw 1xd;h 1vl 1rk;h 23e 1rk;h 27k 4uw 4ux 4uy;h 1rg 23m;h 1rg 1sb 4uz;x xp 3l 1ze;x xp 4p 1ze;x xp 4v0;x xo 4p 1ze;x xo 268 207;x xo 1zg;x 268 81 ua;x 3l 268 ua;x 4v1 ua;x 24m 1v3 3l 207;x 4v2 b 268 81 207;x 4v2 b 267 81 21b;x 4v2 b 267 81 247;13 4v3 4v4;13 4v3 1uw;13 1rp b4 24m 4s3;13 bu 4v5 4s2 4s3;13 24m 1wg;13 1wg ad 4v6;13 nq il;1s 4v7 21r cn 0 w4;1s 4v7 cn 0 w4;1s 4v7 0 w4;1s 0 21p 1v0 251;1s 0 21p 249;1s 21p 26k 1z1;1s 21p 1z1;1s 20b 3l 21p 1z0;1s 1uo 21p;1s 1uo 1sl;1s 1ro cj 6y 9r 25d 26o 25v;1s 20p 26y 1rh 6n;1s 20p 4v8;1s 227 1r9;1s 227 1r9 227 24z;1s 22w 21p;1o 1tr 20f -2 3v 1z6;1o 1tr 20f -2 268 3l 25p;1o 1tr 20f -2 3l 268 26u;1o 1tr 20f -2 24m 25v;1o 1tr 20f -2 1u7 81 0 1xm;1o 1tr 20f -2 25i 0 1xm;1o 1tr 20f -2 1rh 6n;1o 1tr 20f -2 4v9;1o 1y5 27k -2 3v 1z6;1o 1y5 27k -2 268 3l 25p;1o 1y5 27k -2 3l 268 26u;1o 1y5 27k -2 24m 25v;1o 1y5 27k -2 1u7 81 0 1xm;1o 1y5 27k -2 25i 0 1xm;1o 1y5 27k -2 1rh 6n;1o 1y5 27k -2 4v9;1o 4va -2 3v 1z6;1o 4va -2 268 3l 25p;1o 4va -2 3l 268 26u;1o 4va -2 24m 25v;1o 4va -2 1u7 81 0 1xm;1o 4va -2 25i 0 1xm;1o 4va -2 1rh 6n;1o 4va -2 4v9;1o 1u7 81 0 4vb 24m 230;1o 1u7 81 0 4vb 4vc;1o 4vd 0 4vb 24m 230;1o 4vd 0 4vb 4vc;1o 24m 230 -2 4ve -2 4vf;1o 1wq 3l 230 -2 4ve -2 4vf;1o 219 2h 1uc -2 4ve -2 4vf;1o 256 -2 4ve -2 4vf;1o 1uj 27k;1o 1wn 27h;1o 241 26v;1o 26v ym;1o 4vg 4vh b 4vi 3b ke;1o 4vg 4vh b 4vi fx 3b 1rm;1o 4vg 4vh b 4vi 1rm;1o 1u7 81 0 1xm;12 bu 3b 4vj;12 4vk 4vj;12 bu 3l 22k 3l 24t;12 bu 3l 24t;12 4v3 22k 3l 24t;12 4v3 24t;12 1vu 4ru 4vl;12 1vl 1xw 24m -2 4vm;12 1vl 24m -2 4vm;12 a1 -2 a1 4vn;12 1tt 4vo 4vp;o 27k 1rq 57 -2 4vq;o 27k 270 3b 1w5 -2 4vq;o 27k 1w3 -2 4vq;o 27j 4vr b 57 -2 4vs;o 27j 4vr 279 3b 1w5 -2 4vs;o 27j 4vr 55 -2 4vs;o 1ws 4vt;o 4vu 3l 27k 4vv cn 4vw;o 4vu 3l 27k 4vv 4vw;o 20f 1rt 4vx 27j;25 4vy 4vz 4w0;25 4vz 4w1 4w2 b 57 -2 24d 7v 1re;25 4vz 4w1 4w2 b 57 -2 4w3;25 4vz 4w1 4w2 4w4 -2 24d 7v 1re;25 4vz 4w1 4w2 4w4 -2 4w3;25 4vz 4w1 b 57 -2 24d 7v 1re;25 4vz 4w1 b 57 -2 4w3;25 4vz 4w1 4w4 -2 24d 7v 1re;25 4vz 4w1 4w4 -2 4w3;25 1sr 27k b 7w 239 -2 4w5;25 1sr 27k 4w6 -2 4w5;25 239 27k b 7w 239 -2 4w5;25 239 27k 4w6 -2 4w5;25 fl 1sr b 7w 239 -2 4w5;25 fl 1sr 4w6 -2 4w5;25 27k 1sr b 7w 239 -2 4w5;25 27k 1sr 4w6 -2 4w5;25 1w3 27k sa b 7w 239 -2 4w5;25 1w3 27k sa 4w6 -2 4w5;25 24w 27k sa b 7w 239 -2 4w5;25 24w 27k sa 4w6 -2 4w5;25 7m 25o -4 4w7 -4 4w8;25 7m 8e 1r4 -4 4w7 -4 4w8;25 6s -4 4w7 -4 4w8;25 20f 27k 22p fx 4w9 221 27k;25 20f 1rt fx 4w9 221 27k;25 22t 7m 22a fx c7 3l 27j 25y;25 22t 7m 22a fx c7 1zr;25 22t 7m 22a 4wa 3l 27j 25y;25 22t 7m 22a 4wa 1zr;q ds;q 89;q cl;q 3v cn;q dp;q do;t sl;t n4;t n5;t 1yd;t sp;t 22d;t 23q;s 1vu;s p2;s sc;s 23e;s 24t;s 20q;s 1vl;6 4wb bs 1vf;6 4wb bs 1so;6 4wb bs tt;6 4wb bs dx;6 4wb bs 4e 1z5;6 4wb bs 1z5;6 4wb bs 1vk;6 4wb bs 1u0;6 4wb bs 1zp;6 4wb 4p 1yy bs;6 4wb 4wc;6 4wd dc 1rj 1yx 4we bs 4e 1z5;6 4wd dc 1rj 1yx 4we bs 4wf;6 4wd dc b 1yx 4we bs 4e 1z5;6 4wd dc b 1yx 4we bs 4wf;6 4wd dc dc 262 4we bs 4e 1z5;6 4wd dc dc 262 4we bs 4wf;6 4wd dc 4wg 4we bs 4e 1z5;6 4wd dc 4wg 4we bs 4wf;6 4wd 1rj 1yx 4we bs 4e 1z5;6 4wd 1rj 1yx 4we bs 4wf;6 4wd b 1yx 4we bs 4e 1z5;6 4wd b 1yx 4we bs 4wf;6 4wd dc 262 4we bs 4e 1z5;6 4wd dc 262 4we bs 4wf;6 4wd 4wg 4we bs 4e 1z5;6 4wd 4wg 4we bs 4wf;6 4wd dc 1rj 1yx bs 4e 1z5;6 4wd dc 1rj 1yx bs 4wf;6 4wd dc b 1yx bs 4e 1z5;6 4wd dc b 1yx bs 4wf;6 4wd dc dc 262 bs 4e 1z5;6 4wd dc dc 262 bs 4wf;6 4wd dc 4wg bs 4e 1z5;6 4wd dc 4wg bs 4wf;6 4wd 1rj 1yx bs 4e 1z5;6 4wd 1rj 1yx bs 4wf;6 4wd b 1yx bs 4e 1z5;6 4wd b 1yx bs 4wf;6 4wd dc 262 bs 4e 1z5;6 4wd dc 262 bs 4wf;6 4wd 4wg bs 4e 1z5;6 4wd 4wg bs 4wf;6 240 b 2i 22x 2q 1up;6 240 b 2i 22x 25q bs;6 240 b 2i 22x bs;6 240 1g 22x 2q 1up;6 240 1g 22x 25q bs;6 240 1g 22x bs;y eo 253;y gr 253;y bs 253;y 27n;y 27m;1g ms;1g 1vd;1g 1vg;1g 1ve;1g 1zo;1g j5;1g y9;1g ym;1g oc;1g sn;1g lx;1g jl;1g mv;1g wc;1g w9;1k 23f;1k 23e;1k 4wh 4b 23e;1k 4wh 3v 248;1k 4wh 4b 21l;1k 4wh 3l 23e;1k 4wh 4wi;1k 248 1xr;1k 9d;1k 4wj 4wk;1k 1d 20l;1k 4wl 4wm;1k 26s;1k 1wa;e qo;e yz;e zb;e yf;e vt;e m3;e 115;e qp;e 274;w 0 4wn 0 4wo 4wp 4wq;w 0 0 4wo 4wp 4wq;w 0 4wn 4wo 4wp 4wq;w 0 4wo 4wp 4wq;w 0 4wn 0 4wo 4wp;w 0 0 4wo 4wp;w 0 4wn 4wo 4wp;w 0 4wo 4wp;w 4wr 0 4ws 0 4wt 4wu;w 4wr 0 0 4wt 4wu;w 4wr 0 4ws 4wt 4wu;w 4wr 0 4wt 4wu;w 4wr 0 4ws 0 4wt;w 4wr 0 0 4wt;w 4wr 0 4ws 4wt;w 4wr 0 4wt;w 4wv 4ws 4ww 4vb 4wx 1yj;w 4wv 4ww 4vb 4wx 1yj;w 4wv 4ws 4vb 4wx 1yj;w 4wv 4vb 4wx 1yj;w 22w 4wy bs 1yj;w 21g 4vz 25y 1yv;w eo 27j 4wz;w 1un 27j 4x0;c bs 1yj;c x2;c 1sm 1yj;c bs 1xm;c bs 24v;c 1sm 24v;c rg;c 7w 1yl;k b 7w 1z7;k b 1v7;k 3l 1ss 4x1;k 1un 4x2;k 25x;k 4p 1yy;k b 1v2;k 25w;k 258;f 1r7 4x3;f qo -2 1r7 4p 1yy;f qo -2 1r7 4x4;f qo 1yn b -2 1;f qo 21r 3l -2 1;f qo 1d 1zw -2 1;f qo 4x5 -2 1;f qo 1 -4 4x6;f 24i 1t9 232;f 24i 4x7;f 24h 4x8;f 1yu 1x1;f 1y0 1x1;f 212 4x9;f vt 1sm 1yj;f vt 7z 1yj 1zj;f vt 231;f 25t 255;f 24m 4xa;f 26i 1wk;1h 4xb 4xc 4xd;1h 4xb 4xd;1h 4xe 3l ag 1sx;1h 4xe 3v 1sx;1h 4xe 4xf;l 1v8;l v6;l 12s;l 1x5;l 1r7;l 11g;l 12j;l 103;16 4xg 22q 1tf 4xh;16 4xg 1tf 4xh;16 4xg 22q 1tf;16 4xg 1tf;16 eo 27j 1tf;16 1tf 4xi;1b 4xj 4xk 4xl;1b 4xj 4xl;1b 4xm 4xn -2 4xo;1b 4xm -2 4xo;1b 4xp 4xq -2 221 1si;1b 4xp 4xq -2 4xr;1b 4xp 4xq -2;1b 0 221 1si 3l 1t5;1b 0 221 1si 3l 1sm;1b 0 221 1si eo 1sm;1b 0 221 1si bs 26a;1b 0 221 1si bs 27c;1b 0 3l 1t5;1b 0 3l 1sm;1b 0 eo 1sm;1b 0 bs 26a;1b 0 bs 27c;1b 1t5 3l 0 4xs 1sm 4xt;1b 1t5 4xs 1sm 4xt;1b 1t5 3l 0 4xs 4xt;1b 1t5 4xs 4xt;1b 4xu -2 4xv;9 1sq;8 os;8 1ul;8 27k 24w 1vz;8 27k 4xw;8 238;8 24w 1vz;8 1qt;8 1w0;j 1qv 3b 7v 1qh -2 4xx;j 1qv 3b 4xy -2 4xx;j 221 7v 1qh -2 4xx;j 221 4xy -2 4xx;j 4xz 3l 1s7;j 4xz 4y0;10 1qx 3l 11g;10 1qx 3l v6;10 1qx 3l 269 3v 212;10 1qx 3l 23d b 1v7;10 1qx 3l 11c;10 1qx 1x0;10 4y1 3l 212 b 1v7;10 4y1 3l 26e;10 4y1 3l 26e 3l 1x5;10 4y1 3l 26e 3b 1r7;10 1yb 1x0;19 1sz;19 213;19 1zc;p 2o 4y2;p 4y3 4y4 4y5;p 4y3 4y4;p b 1v7;p 3l 1ss 27k;p 27j 4y6;1p xz;1p xx;1p xs;1p yj;1p 4y7 b ag;1p 4y7 b 7v;1p 4y7 b 3b;1p 4y7 4y8;1p 1w4 3b 1wf;1p 1w4 wm;1p pk 3b 1wf;1p pk 3b 1vy;1p pk wm;1q 1qx 3l 23j;1q 1qx 3l 1sz b 1v7;1q 1qx 3b 1wf b 1v7;1q 1qx 23k;1q 4y9 3l 1sz b 1v7;1q 4y9 3l 1sz 1un 1ss;1q 4y9 3l 1sz 3l 1ss;1q 4y9 3b 1wf b 1v7;1q 4y9 3b 1wf 1un 1ss;1q 4y9 3b 1wf 3l 1ss;1q 4y9 3l 213 b 1v7;1q 4y9 3l 213 1un 1ss;1q 4y9 3l 213 3l 1ss;1q 4y9 1z3 b 1v7;1q 4y9 1z3 1un 1ss;1q 4y9 1z3 3l 1ss;1q 23k;20 1yz 56 b 3v -2 4ya;20 1yz 56 4yb -2 4ya;20 d5 1qc b 3v -2 4ya;20 d5 1qc 4yb -2 4ya;20 1qc 27k b 3v -2 4ya;20 1qc 27k 4yb -2 4ya;20 4yc b 3v -2 4ya;20 4yc 4yb -2 4ya;20 uw 4yd 4ye;20 uw 4ye;20 4yf 4p 1yy;20 4yf bs 1yj;20 4yf 3l 1sv;20 4yf 4yg;20 4yh 0 4yi;20 4yj 3l 25t;20 1rr 21v;20 1u8 3l 20h;20 1u8 4yk;20 25t 25q;22 nu;22 nw;22 xc;22 1u4;22 jp;22 sf;22 274;22 25e 209;b 1u5 u3;b ni;b 200 27d;b 21u 4yl;b 1u5 ir;18 vt;18 24l;18 yf;18 m3;18 274;18 24f;18 24e;18 1xc;18 12i;1x 4ym 4yn 4yo 1ri 3l 1d 1zw 4yp 3l h4 1r2 27o;1x 4ym 4yn 4yo 1ri 3l 1d 1zw 4yp 3l h4 4yq;1x 4ym 4yn 4yo 1ri 3l 1d 1zw 4yp 3l f0 1r2 27o;1x 4ym 4yn 4yo 1ri 3l 1d 1zw 4yp 3l f0 4yq;1x 4ym 4yn 4yo 1ri 3l 4yr 4yp 3l h4 1r2 27o;1x 4ym 4yn 4yo 1ri 3l 4yr 4yp 3l h4 4yq;1x 4ym 4yn 4yo 1ri 3l 4yr 4yp 3l f0 1r2 27o;1x 4ym 4yn 4yo 1ri 3l 4yr 4yp 3l f0 4yq;1x 4ym 4yn 4yo 4ys 1d 1zw 4yp 3l h4 1r2 27o;1x 4ym 4yn 4yo 4ys 1d 1zw 4yp 3l h4 4yq;1x 4ym 4yn 4yo 4ys 1d 1zw 4yp 3l f0 1r2 27o;1x 4ym 4yn 4yo 4ys 1d 1zw 4yp 3l f0 4yq;1x 4ym 4yn 4yo 4ys 4yr 4yp 3l h4 1r2 27o;1x 4ym 4yn 4yo 4ys 4yr 4yp 3l h4 4yq;1x 4ym 4yn 4yo 4ys 4yr 4yp 3l f0 1r2 27o;1x 4ym 4yn 4yo 4ys 4yr 4yp 3l f0 4yq;1x 4ym 4yo 1ri 3l 1d 1zw 4yp 3l h4 1r2 27o;1x 4ym 4yo 1ri 3l 1d 1zw 4yp 3l h4 4yq;1x 4ym 4yo 1ri 3l 1d 1zw 4yp 3l f0 1r2 27o;1x 4ym 4yo 1ri 3l 1d 1zw 4yp 3l f0 4yq;1x 4ym 4yo 1ri 3l 4yr 4yp 3l h4 1r2 27o;1x 4ym 4yo 1ri 3l 4yr 4yp 3l h4 4yq;1x 4ym 4yo 1ri 3l 4yr 4yp 3l f0 1r2 27o;1x 4ym 4yo 1ri 3l 4yr 4yp 3l f0 4yq;1x 4ym 4yo 4ys 1d 1zw 4yp 3l h4 1r2 27o;1x 4ym 4yo 4ys 1d 1zw 4yp 3l h4 4yq;1x 4ym 4yo 4ys 1d 1zw 4yp 3l f0 1r2 27o;1x 4ym 4yo 4ys 1d 1zw 4yp 3l f0 4yq;1x 4ym 4yo 4ys 4yr 4yp 3l h4 1r2 27o;1x 4ym 4yo 4ys 4yr 4yp 3l h4 4yq;1x 4ym 4yo 4ys 4yr 4yp 3l f0 1r2 27o;1x 4ym 4yo 4ys 4yr 4yp 3l f0 4yq;1x 4ym 4yn 1ri 3l 1d 1zw 4yp 3l h4 1r2 27o;1x 4ym 4yn 1ri 3l 1d 1zw 4yp 3l h4 4yq;1x 4ym 4yn 1ri 3l 1d 1zw 4yp 3l f0 1r2 27o;1x 4ym 4yn 1ri 3l 1d 1zw 4yp 3l f0 4yq;1x 4ym 4yn 1ri 3l 4yr 4yp 3l h4 1r2 27o;1x 4ym 4yn 1ri 3l 4yr 4yp 3l h4 4yq;1x 4ym 4yn 1ri 3l 4yr 4yp 3l f0 1r2 27o;1x 4ym 4yn 1ri 3l 4yr 4yp 3l f0 4yq;1x 4ym 4yn 4ys 1d 1zw 4yp 3l h4 1r2 27o;1x 4ym 4yn 4ys 1d 1zw 4yp 3l h4 4yq;1x 4ym 4yn 4ys 1d 1zw 4yp 3l f0 1r2 27o;1x 4ym 4yn 4ys 1d 1zw 4yp 3l f0 4yq;1x 4ym 4yn 4ys 4yr 4yp 3l h4 1r2 27o;1x 4ym 4yn 4ys 4yr 4yp 3l h4 4yq;1x 4ym 4yn 4ys 4yr 4yp 3l f0 1r2 27o;1x 4ym 4yn 4ys 4yr 4yp 3l f0 4yq;1x 4ym 1ri 3l 1d 1zw 4yp 3l h4 1r2 27o;1x 4ym 1ri 3l 1d 1zw 4yp 3l h4 4yq;1x 4ym 1ri 3l 1d 1zw 4yp 3l f0 1r2 27o;1x 4ym 1ri 3l 1d 1zw 4yp 3l f0 4yq;1x 4ym 1ri 3l 4yr 4yp 3l h4 1r2 27o;1x 4ym 1ri 3l 4yr 4yp 3l h4 4yq;1x 4ym 1ri 3l 4yr 4yp 3l f0 1r2 27o;1x 4ym 1ri 3l 4yr 4yp 3l f0 4yq;1x 4ym 4ys 1d 1zw 4yp 3l h4 1r2 27o;1x 4ym 4ys 1d 1zw 4yp 3l h4 4yq;1x 4ym 4ys 1d 1zw 4yp 3l f0 1r2 27o;1x 4ym 4ys 1d 1zw 4yp 3l f0 4yq;1x 4ym 4ys 4yr 4yp 3l h4 1r2 27o;1x 4ym 4ys 4yr 4yp 3l h4 4yq;1x 4ym 4ys 4yr 4yp 3l f0 1r2 27o;1x 4ym 4ys 4yr 4yp 3l f0 4yq;1x 4ym 4yn 4yo 1ri 3l 4yp 3l h4 1r2 27o;1x 4ym 4yn 4yo 1ri 3l 4yp 3l h4 4yq;1x 4ym 4yn 4yo 1ri 3l 4yp 3l f0 1r2 27o;1x 4ym 4yn 4yo 1ri 3l 4yp 3l f0 4yq;1x 4ym 4yn 4yo 4ys 4yp 3l h4 1r2 27o;1x 4ym 4yn 4yo 4ys 4yp 3l h4 4yq;1x 4ym 4yn 4yo 4ys 4yp 3l f0 1r2 27o;1x 4ym 4yn 4yo 4ys 4yp 3l f0 4yq;1x 4ym 4yo 1ri 3l 4yp 3l h4 1r2 27o;1x 4ym 4yo 1ri 3l 4yp 3l h4 4yq;1x 4ym 4yo 1ri 3l 4yp 3l f0 1r2 27o;1x 4ym 4yo 1ri 3l 4yp 3l f0 4yq;1x 4ym 4yo 4ys 4yp 3l h4 1r2 27o;1x 4ym 4yo 4ys 4yp 3l h4 4yq;1x 4ym 4yo 4ys 4yp 3l f0 1r2 27o;1x 4ym 4yo 4ys 4yp 3l f0 4yq;1x 4ym 4yn 1ri 3l 4yp 3l h4 1r2 27o;1x 4ym 4yn 1ri 3l 4yp 3l h4 4yq;1x 4ym 4yn 1ri 3l 4yp 3l f0 1r2 27o;1x 4ym 4yn 1ri 3l 4yp 3l f0 4yq;1x 4ym 4yn 4ys 4yp 3l h4 1r2 27o;1x 4ym 4yn 4ys 4yp 3l h4 4yq;1x 4ym 4yn 4ys 4yp 3l f0 1r2 27o;1x 4ym 4yn 4ys 4yp 3l f0 4yq;1x 4ym 1ri 3l 4yp 3l h4 1r2 27o;1x 4ym 1ri 3l 4yp 3l h4 4yq;1x 4ym 1ri 3l 4yp 3l f0 1r2 27o;1x 4ym 1ri 3l 4yp 3l f0 4yq;1x 4ym 4ys 4yp 3l h4 1r2 27o;1x 4ym 4ys 4yp 3l h4 4yq;1x 4ym 4ys 4yp 3l f0 1r2 27o;1x 4ym 4ys 4yp 3l f0 4yq;1x 4ym 4yn 4yo 1ri 3l 1d 1zw 4yp 1r2 27o;1x 4ym 4yn 4yo 1ri 3l 1d 1zw 4yp 4yq;1x 4ym 4yn 4yo 1ri 3l 4yr 4yp 1r2 27o;1x 4ym 4yn 4yo 1ri 3l 4yr 4yp 4yq;1x 4ym 4yn 4yo 4ys 1d 1zw 4yp 1r2 27o;1x 4ym 4yn 4yo 4ys 1d 1zw 4yp 4yq;1x 4ym 4yn 4yo 4ys 4yr 4yp 1r2 27o;1x 4ym 4yn 4yo 4ys 4yr 4yp 4yq;1x 4ym 4yo 1ri 3l 1d 1zw 4yp 1r2 27o;1x 4ym 4yo 1ri 3l 1d 1zw 4yp 4yq;1x 4ym 4yo 1ri 3l 4yr 4yp 1r2 27o;1x 4ym 4yo 1ri 3l 4yr 4yp 4yq;1x 4ym 4yo 4ys 1d 1zw 4yp 1r2 27o;1x 4ym 4yo 4ys 1d 1zw 4yp 4yq;1x 4ym 4yo 4ys 4yr 4yp 1r2 27o;1x 4ym 4yo 4ys 4yr 4yp 4yq;1x 4ym 4yn 1ri 3l 1d 1zw 4yp 1r2 27o;1x 4ym 4yn 1ri 3l 1d 1zw 4yp 4yq;1x 4ym 4yn 1ri 3l 4yr 4yp 1r2 27o;1x 4ym 4yn 1ri 3l 4yr 4yp 4yq;1x 4ym 4yn 4ys 1d 1zw 4yp 1r2 27o;1x 4ym 4yn 4ys 1d 1zw 4yp 4yq;1x 4ym 4yn 4ys 4yr 4yp 1r2 27o;1x 4ym 4yn 4ys 4yr 4yp 4yq;1x 4ym 1ri 3l 1d 1zw 4yp 1r2 27o;1x 4ym 1ri 3l 1d 1zw 4yp 4yq;1x 4ym 1ri 3l 4yr 4yp 1r2 27o;1x 4ym 1ri 3l 4yr 4yp 4yq;1x 4ym 4ys 1d 1zw 4yp 1r2 27o;1x 4ym 4ys 1d 1zw 4yp 4yq;1x 4ym 4ys 4yr 4yp 1r2 27o;1x 4ym 4ys 4yr 4yp 4yq;1x 4ym 4yn 4yo 1ri 3l 4yp 1r2 27o;1x 4ym 4yn 4yo 1ri 3l 4yp 4yq;1x 4ym 4yn 4yo 4ys 4yp 1r2 27o;1x 4ym 4yn 4yo 4ys 4yp 4yq;1x 4ym 4yo 1ri 3l 4yp 1r2 27o;1x 4ym 4yo 1ri 3l 4yp 4yq;1x 4ym 4yo 4ys 4yp 1r2 27o;1x 4ym 4yo 4ys 4yp 4yq;1x 4ym 4yn 1ri 3l 4yp 1r2 27o;1x 4ym 4yn 1ri 3l 4yp 4yq;1x 4ym 4yn 4ys 4yp 1r2 27o;1x 4ym 4yn 4ys 4yp 4yq;1x 4ym 1ri 3l 4yp 1r2 27o;1x 4ym 1ri 3l 4yp 4yq;1x 4ym 4ys 4yp 1r2 27o;1x 4ym 4ys 4yp 4yq;1x ve -4 0 4yt;1j 4yu 3b 1rm la 56;1j 4yu 3b 1rm 4yv;1j 4yu 3l 20g la 56;1j 4yu 3l 20g 4yv;1j 4yu 1d 1zw 0 la 56;1j 4yu 1d 1zw 0 4yv;1j 4yu 4yw la 56;1j 4yu 4yw 4yv;1j 4yx 4yy 1sm 4yz;1j 4yx 4yy 4yz;1j 1zd 3l 244;1j 1zd 23r;1j 271 22u;1j 1ww;1j 9b;1j 1tp 27j 22q 1w1;1j 1tp 27j 1w1;17 zb;17 212;17 ry;17 1xi;17 yg;17 1s4;17 1x9;24 1xb -2 4z0;24 ij -2 11j;24 114 3l 26h;1z 7t 3l 4tm;1z 210 3l 1uh;1y pk 3b 1wf;1y pk 3b 1vy;1y pk wm;1y 4z1 1w4;1y xx;1e bs 1xm;1e 3l 7v 1xm;1e 1xo;1e 7v 1xm;1e 259;27 12w;27 277;27 257;27 27p;27 25w",
  "nl": "11 a5;11 ae;11 5u;11 ib;11 a6;11 a9;11 2h4;11 2dn;11 2fc;11 2ng;v 2h5 28r;v 2q7 -8 2h5;v 2q7 -8 2d8;v 2h5 2fp 3f;v 2h5 4z2;v 4z3 4z4;v 2h5 -2 4z5;v 2lv;v 2lb;v 2oo;v 2ov fq;v 2q8 2bf 29z;v 2q8 4z6;v 2d8 4z7;v 2q7;v 2m8;v 2h5 2h7;v bu 4z8;d 2gs;d 2bi;d 2bg;d 2d6;d 60;d b fq 1h;d 1e;d 2o2 hu;d 2o2;29 uu;29 qe;29 zf;29 2iv;29 82 aw 2ov;29 bu aw;29 2hs;29 136;29 2po 4z9;29 2po 4za;29 127;29 u 2e3;29 2e5 2e3;29 2p8 2e3;29 2e2 40;29 u 4zb 4zc;29 2gk 4zd;29 tx;29 zz;29 2mp 4ze;29 ue;29 2h2;29 2np 2h8;29 2lq 2ov 2mu;29 ht 4zf;g 4zg -2 2bx 4zh -2 4zi;g 4zg -2 2bx 4zh -2;g 2bx av -2 4zj;g 4zk 4zl;g 4zm 2hm 2fb;g 2ov 2jo gd 3l 2ph;g 2ov 2jo gd 3l 2i1;g 2ov 2jo gd 6e 299;g 2ov 2jo gd av;g 4zn 4zo;g 2dn;g 2fc;g 2q8 2fb;7 4zp 2pv 2bx 4zq 4zr;7 4zp 2bx 4zq 4zr;7 4zp 2pv 2bx 4zr;7 4zp 2bx 4zr;7 4zm 4zs 4zt;7 2ov 2jo gd 4zu 4zv;7 2ov 2jo gd 4zv;i 2fb;i 2an;i 2ao;i 2p2;i 2os;i 2n7;i 2ab;1i 2jj;1i 2eh;1i 2ed;1i 2ec;1i 2eg;1i 28i;1i 2bz;1i 2nu;1i 2ob;1i 2hv;1i 2lx;1i 29f;1i 29g;1i 29n;1i 281;1i 280;1i 2ko;1i 2ju;1i 2iy;1i 2ee;1i 2n9;1i 2ny;1i 2ft;1i 2jk;1i 2ji;1i 2ke;1i 2ei;1i 2ao;1i 2p3;1i 25;1i 2fb 2ov -2 4zw;1i 4zx 4zy;1i 4zz gd -2 1;1c 500 -8 501;1c 1r;1c 1o;1c 1q;1c 1p;1c b7;1c 8f -2 2i3;1c 8g -2 2i3;1c b8;1c db -2 2i3;1c ee;1c ed;1c eg 1;1c eh;1c 502 -2 503;1c 2i5;1c 2dc;1c ev 504;1c 505 506;1c 2n3;1c 2nl;1c 29z 507;1c 29w;1c 2a7 gd 29z;1c 2a1;1c gr 508;1c hu 509;1d 29z;1d 2p2;21 c 2hm 50a;21 aw 3l 2oj 2jo;21 aw 2hm 2jo;21 2gy 50b 50c;0 aw 2op;0 2on;0 gd 2li;0 2ot;0 2ov 50d -2 50e;0 2oo 50f -2 50g;0 2ag 0 50h;1n 2k5;1n 2g0;1n 2aq;1n 2g4;1n 2am;1n 2j3;1n 2ls;1n 2mo;1n 2a3;1n 2hf;1n 2jm;1n 2kr;1n 2n8;1n 2f5;1n 2fv;1n 2cf;1n 2l3;1n 2bo;1n 2fq;1n 2a8;1n 2ar;1n 2ip;1f 2jh;1f 2ef;1f 2oa;1f 2pj;1f 2mz;1f 2by;1f 29d;1f 2hu;1f 2lw;1f 2nx;1f 2dw;1f 2mw;1f 2dr;1f 2mf;1f 2av;1f 2gh 2f3;1f 2gh 2hd;1f 7t;1f 2bn;1f 2km;1f 2oc;1f 2lm;1f 2jl;1f 2gf;1f 2b5;1f 2kc;1f 2ku;1f 2kv;1f 2iz;1f 28d;1u 50i 50j ev 50k;1u 50i 50j 50k;1u aq -2 50l -2 50m;5 50n -2 50o;5 50p -2 c ev 2k9;5 50p -2 50q;u 2kv;u 2ku;u 2kt;u 50r 50s;u 2ov 50t 50u;u 50v 50w;26 50v 2fv;1m 2le;1m 50x -2 50y -2 50z;1m 510 -2 511 -2 512;1m 2fp 2ld;1m 513 -2 2lc;m l6;m l7;m 2au 514;m 515 sq;m 2io;2 135;2 2p9;2 2bc;2 2eu;2 2dx;2 2md -2 2kz;2 2kz;2 gy;2 2nb 2hb;2 2a7 gd 2dj 2ct;2 2fw;2 2fx;2 1v;2 2b2;2 2l0;2 2fr;2 2in;2 2f4;2 mj;2 mh;2 2mg;24 y8;24 2nj;24 2ns;24 13e;24 2ps 2pk;24 2hp 2nr;24 2mx;17 2k5;17 2g0;17 2n7;17 2ls;17 2a3;17 2fv;1w eg;1w eh;1w ef;1w i8;1w 8i;1w 2aa;1w 49;1w 2hz;1w 2lt;1w 2oe;1w 2lu;1w 2af;1w 2gj;1w 5t;1w 2bt;1w 12a;1w 12k;1w 11y;1w 2k7 90;1w 2n6;1w 2e4;1w 28v 90;1w 2dq hc 2h7;1w hc 2dq 2h7;1w 2h7;1w 2be;1w 27z;1w 2ek;a sz;a nb;a zg;a 2ci;a 2ck;a 2ci d5;a 28l;a 2cj;4 2ov 4p 28e;4 2ov 4p 28f;4 29j 516;4 2oq;4 28e;r 2il;r 2e0;r 2dz;r 6t 2es;r 6t 2a7;r 2k2;r 2my;r 2fu;r 2cr;r 4j;r rm;3 295;3 2jq;3 297;3 2jp;3 296;3 294;3 2jr;3 2ha gd gc 2jo;1t 2k3;1t 2at;1t 26;1t 2iw;1t 2p6;1t 2ea;1t 2fd;1t 2b7;1t 2b6;1t 2et;1t 2bj;1t 2em;1t 2a4;2a 9o 7m 2ks;2a 9o 517;2a 1w 518;2a 2c6 2pf;2a 2c4 27t;2a 2g1;2a 2q4 4zb -2 519;2a 2f5;2a 2bo;2a 2fv;2a 2a8;2a 2b0;2a kz;2a 2bc;2a 2od;2a 2dh;2a 2fq;1r 2je aq ev 2pe;1r aw 6e 2da;1r 2lp 6e 2da;1r 71 6e 2a9;1r 2a9 gd;1r kq;1r 2d4;1r 2i2;1r 2gi;1r 2ap -2 8w;1r 2pj 2h7;1r 2k2 1h;1r 1w 2or;15 51a -2 51b;15 51c -2 ev 2ho;15 51c -2 51d;1a 2ij;1a 2hm 293;1a aw 51e 2gx;1a 2c7 2gx;1a 2lh;1a aq ev 2lg;28 2o3 2dy;28 2o4;28 2o6;28 2dy gr 2o3;n r1 51f;n 51g -2 2cw;n hu 2cm -2 51h;n 3 51i;n 291;n 2pg;n 2ep;h 28q 2ex 51j 51k;h 2c9 2ex 51j 51k;h 28q 2kl 51j 51k;h 2e1 2ex 51j 51k;h 2e2 51j 51k;h 51l 51m;h 2h4 2pw 51n;x 2gd;x 2ge;x 2gc 51o;x 2gb;x 28q 2gz;x 2c9 2gz;x 2he 2gz;x 2ho 2ov 28q 2fm;x 2ho 2ov 28q 2gz;13 2d8 51p;13 2q8 51q;13 2cd 7g 2h5 51r;13 2cd 2h5 51r;13 90 an 2q8 51s;1s aa 2g9 0 51t;1s 51u 0 51t;1s 2fk 51v;1s kn 284 51w;1s kn 51w;1s 2ov 6e ev 2fo 7g;1s gz 7g gz;1s ht 2c6 2f8;1s 2ac gz;1o 51x -2 2ag 0 gb;1o 51x -2 2ag 3l 0 gb;1o 51x -2 51y;1o 2ag 3l 0 51z 520;1o 2ag 0 51z 520;1o 28u -2 521 -2 522;1o 2co 2gy -2 523;1o 2cx c -2 523;1o 2nq -2 523;1o 2po 53 2kj 1w;1o 2dp 7m;1o 2dp fq;1o 2c3 28v;12 524 525;12 526 7g 2h5 51r;12 526 2h5 51r;o 527 528 -2 529;o 51e 52a 52b -2 52c;o 2cu 52d;o 2j8 52d;o 52e fq ev 8w ev 2be;o 52e fq ev 52f;o 52e fq 8w ev 2be;o 52e fq 52f;25 52g -2 51e 52h;25 51e 52h 52i;25 51e 52j 52b 52k;25 6x 1n -4 52l -4 52m;25 2go 2gx 7g -4 52l -4 52m;25 43 7g -4 52l -4 52m;25 29q fq -2 aw 2q5 -2 52n;25 29q fq -2 2cz -2 52n;25 1n 7m -2 aw 2q5 -2 52n;25 1n 7m -2 2cz -2 52n;25 1n 7n -2 aw 2q5 -2 52n;25 1n 7n -2 2cz -2 52n;25 2q6 fq -2 aw 2q5 -2 52n;25 2q6 fq -2 2cz -2 52n;25 2q5 7m -2 aw 2q5 -2 52n;25 2q5 7m -2 2cz -2 52n;25 hu 2dq 4h 52o 2ov 52p;q u;q 75;q h9;q ia;q 4q;q t;t 11q;t 2ma;t 2iq;t 2eq;s sc;s 102;s 2da;s 2kd;s 2kp;s 2f2;6 526 2o9 2iz -2 52q 52r 4e 2g5;6 526 2o9 2iz -2 52q 52r 52s;6 526 52t -2 52q 52r 4e 2g5;6 526 52t -2 52q 52r 52s;6 526 -2 52q 52r 4e 2g5;6 526 -2 52q 52r 52s;6 526 2o9 2iz -2 52r 4e 2g5;6 526 2o9 2iz -2 52r 52s;6 526 52t -2 52r 4e 2g5;6 526 52t -2 52r 52s;6 526 -2 52r 4e 2g5;6 526 -2 52r 52s;6 2ka 52u;6 2ax;6 2l9;y gr 2kg;y aw 2kg;y 2pq;y 28y;1g ms;1g 2kb;1g 29s;1g 2oe;1g 2l1;1g 2jb;1g 28v;1g 13;1g ln;1g 2f7;1g 1l;1g 2h1;1g 2gk;1g 5q;1k 52v 52w;1k 52x 52y;1k 2jf;1k 43 2ha;1k 2bf 2fy;1k 90 95;1k 90 av;1k 2mc;1k 2cb;e 129;e 2e8;e 2e9;e 2g0;e 2k5;e t0;e uq;e 2b3;e 29x;e 2m6;w 0 52z 0 530 531 532;w 0 0 530 531 532;w 0 52z 530 531 532;w 0 530 531 532;w 0 52z 0 530 532;w 0 0 530 532;w 0 52z 530 532;w 0 530 532;w 0 52z 0 530 531;w 0 0 530 531;w 0 52z 530 531;w 0 530 531;w 0 52z 0 530;w 0 0 530;w 0 52z 530;w 0 530;w 533 0 534 0 535 c4 3d;w 533 0 0 535 c4 3d;w 533 0 534 535 c4 3d;w 533 0 535 c4 3d;w 533 0 534 0 535 3d;w 533 0 0 535 3d;w 533 0 534 535 3d;w 533 0 535 3d;w 536 52z 537 538 c4 3d;w 536 537 538 c4 3d;w 536 52z 538 c4 3d;w 536 538 c4 3d;w 71 51e 2oy 2lo;w 2cb 539 c4 3d;w aw 51e 53a;c c4 53b;c np;c 2c9 3d;c 13b;k 2lj;k 111;k gd 2lj fu;k 2ms 2du;k 2hg;k aw 28n;k 2la;k 2ki;k 62;f 53c 53d;f 53e 2gm 3f 0;f 53e 53f 0;f 53e 2gm 3f;f 53e 53f;f 129 -2 1 -4 53g;f 1 -4 53h -2 129;f 2d2 2n1 53i;f up 53j;f 2im 2e8;f 2ch 2oz;f 53k 53l;f 2c5 2l6;f 2q8 2k4;1h 53m -2 53n;1h 53o -2 53p;l 2di;l 2bp;l 29z;l 2i8;l 2d2;l 2i4;l 298;l 2lz;16 51e 53q 53r;16 51e 53r;16 2c7 53s;16 53t 2jo;1b 53u -2 53v -2 53w;1b 53u -2 53v -2;1b 2jy 298 -2 53x;1b 53y -2 53x;1b 53z -2 540;1b 0 541 gd 2c9;1b 0 541 c4 2ly;1b 0 541 aw 2c9;1b 0 541 2b3;1b 0 gd 2c9;1b 0 c4 2ly;1b 0 aw 2c9;1b 0 2b3;1b 2b3 542 2c9 543;1b 2b3 542 543;1b 544 545;1b 546 544;9 2ay;9 2az;8 2l1 50f;8 547;8 2lr;8 2el;8 2o1;8 2ky;8 2eb;j 548 -2 549 -2 c ev 2fa;j 548 -2 549 -2 54a;j 548 -2 549 -2;j 2ov 51e 54b;10 2a0;10 2m0;10 2cg 28o;10 2d3;10 28o 2ov 29z;10 2a2 2lj;10 2gg 2d5;10 2cg 2m2;19 2id;19 2ic;19 2ib;19 2q0;19 2dk;p 54c 54d 54e;p 54c 54d;p 51e 54f;p 2lj;p 2c7 28j;1p 2bv;1p 2bw;1p rj;1p 2hy 54g;1p rh;1p ri;1p 54h -2 2gy 2hm;1p 54h -2 2gy 6e;1p 54h -2 54i;1p 2n0 54j;1p 12m;1p oh;1p 2bs;1q 2ih;1q 2ie;1q 2gg 54k 54l;1q 2fz 2gg 2ms 2du;1q 2fz 2gg 2lj;1q 28o 2if;20 54m -2 2o3 d5;20 54m -2 2i9 d5;20 54m -2 54n;20 2o3 d5 -2 54o;20 54p -2 54o;20 54q 54r;20 0 2l6 53h;20 54s -2 0 54t;20 2oj 54u;20 2j2 54v;20 2hi;20 2p0;22 10b;22 7x;22 ut;22 2ht;22 ux;22 2p4 -2 aw;22 sf;22 s3;22 2h0 2k6;b nj;b 2b9;b 2b8;b 2bk 54w;18 29x;18 2m6;18 2g0;18 2k5;18 2b3;18 2hx;18 2m7;18 2n2;1x 54x 54y 54z -2 2bx 2gy -2 550 -2 551;1x 54x 54y 54z -2 552 -2 550 -2 551;1x 54x 54y -2 2bx 2gy -2 550 -2 551;1x 54x 54y -2 552 -2 550 -2 551;1x 54x -4 0 2pq 553;1x 54x -4 0 553;1j 554 555 -2 556;1j 557 558 559 55a;1j 557 558 55a;1j 2gu 2ga;1j 2h3;1j w3;1z 2kv;1z 2ku;1z 2kt;1y 55b 55c;1y 12m;1y ri;1e c4 gb;1e 2mj;1e 2mk",
  "de": "11 a3;11 a4;11 310;11 ss;11 ao;11 37h;11 a9 a4;11 311;11 2zb;11 2za;11 2wm;11 36b;11 2yr;v 30z al;v 30z 342 u;v 30z 55d;v 55e du 30z;v 30z -2 55f;v 1z 55g;v 33v -8 55h;v 2t2;v 4i;v 2vd 55i;v 343;v 319 55j;v 2yq 55k;v 2yq 55l;v 33s;v 54 de 2tv;d 30k;d 2tg;d 2xk du;d 7i ic;d 33p ic;d 33w;d 33x;29 ks;29 kt;29 ik;29 31u;29 379;29 13a;29 30d;29 33b du 55m;29 2vm 55n;29 37t du 2yc;29 37t 55o;29 33x 55o;29 hi 55p;29 2yb 3u;29 308 du 55q;29 128;29 ty;29 31b;29 qz;29 2vo 55r;29 2vo 55s;29 pz;29 7o 330;29 2yg;29 2y3;29 33g 55t;29 33l;29 359 du;g 55u -2 55v;g 55w -2 55x -2 55y;g 55x -2 55z -2 560;g 561 562;g 563 564;g 1f 35q 2z9;g 2zb;g 2za;g 2wm;7 55x -2 565 -2 ic 566;7 55x -2 565 -2 566;7 1f 2u6 2z9;7 567 2z9;7 ic 2y6 2zm;i 2wl;i 2yp;i 376;i 2r5;i 2z9;i 372;1i y1;1i kj;1i jf;1i om;1i 12x;1i 12v;1i 12l;1i kv;1i 12b;1i zm;1i k8;1i k9;1i 10t;1i 118;1i on;1i wz;1i j6;1i yr;1i 13h;1i 36w;1i 36y;1i 339;1i 2sd;1i 36c;1i 32k;1i 36k;1i 2yp;1i 2t6;1i 33a;1i 36p;1i 568 5p -2 569;1i 56a 56b;1i 56c -2 71 2xw -2 1;1i 56c -2 56d -2 1;1c i3;1c 1s;1c i4;1c fr;1c fs;1c ft;1c 4l;1c i5;1c 4r;1c 1j;1c 1t;1c 5w;1c dk 1;1c da 1;1c 56e du -2 56f;1c ic 56g;1c 56h -2 56i;1c 35i;1c 385;1c 388;1c 30o 3u 387;1c hv 56j;1c 56k 56l;1c 71 376;1c 376;1c 2xt;1c 2xu;1c 2uf;1d 387;1d 2tc;1d 2yp;1d 2wl;21 x 35q 56m;21 1f 3h 2w0 2z1;21 1f 56n 2z1;0 6z 370;0 36z;0 375;0 h3 56o -2 56p;0 h3 56o -2;0 2t2 56q -2 56r;0 376;1n 2ws;1n 2zy;1n 2tm;1n 2ti;1n 321;1n 38g;1n 38m;1n 367;1n 34j;1n 35v;1n 37i;1n 2zf;1n 2zh;1n 2zw;1n 32f;1n 2w2;1n 344;1n 35a;1n 2tl;1n 30g;1n 2wt;1n 301;1n 2tb;1n 2to;1n 32o;1f 32j;1f 2qt;1f 36x;1f 2re;1f 2rj;1f 35s;1f 2sb;1f 338;1f 2rr;1f 36j;1f 35r;1f 2xz;1f 35o;1f 38a;1f 2x8;1f 349;1f 34a;1f 2u2;1f 2t3;1f 2vy;1f 353;1f 32m;1f 2rw;1f 36l;1f 2u8;1f 2t8;1f 31v;1f 320;1f 33m;1f 356;1u 56s 56t -2 56u;1u fv -2 56v -2 56w;1u 56x 56y 56z;5 570 -8 571;5 572 -2 ic 2yo;5 572 -2 573;u 349;u 34a;u 348;u 574 575;u h3 576 577;u 578 579;26 57a 57b;1m 57c -2 2vd 2ws -2 57d;1m 57c -2 2vd 2zy -2 57d;1m 57c -2 57e -2 57d;1m 57f -2 57c -2 57g;1m 32z;1m 2vg;1m 32w;1m 342 57f;1m 2so du 38i;1m 2v6 du 38i;m rd;m r2;m 57h 57i;m rc;m rb;2 2w8;2 34u;2 37z;2 36f;2 tv;2 qn;2 u0;2 30h;2 10d;2 33d;2 10r;2 2yw;2 sw;2 31m;2 10e;2 zl;2 2ys;2 2yk;2 2sv;24 2vl;24 y6;24 2vk;24 2qw;24 35d;24 2tx;24 2yh;17 2ws;17 2zy;17 367;17 34j;17 2zw;17 2wu;1w dk;1w dj;1w da;1w d9;1w 35c;1w 8j;1w 2sl;1w 2we du;1w 2um;1w 5s;1w 2qp;1w 2xv;1w 2zk du;1w 38l 9a;1w 340;1w 2un;1w 2r3 du 9a;1w 2sp;1w 2tj;1w 30i;1w 34t du;1w 2ss;1w 38n;1w 35h;1w 378 36z;a 2z8;a 331;a 2w3;a 2w4;a 2te;a 2s0;a 2zv;a 2qa;a 2rp;4 373 fz 32y;4 374 fz 32y;4 2sj 33c;4 2sk;4 h1 2sj 33c;4 373 32y;r y7;r vx;r ka;r 31k;r 2s0;r qm;r 2wn;r 2rk;r 2y4;r 6t 2ym;r kb;3 2s5;3 2z3;3 2z5;3 2s8;3 2z7;3 2s9;3 2z4;3 2z2;3 2s7;1t 341;1t 34h;1t 34g 6t;1t 31l;1t 2zd;1t 2zc;1t eu 316;1t c8 316;1t c8;1t eu;1t 38d;1t 31a 2s6;1t zk;1t 2yn;1t 33k;2a 30l 57j 2uo;2a 30l 57j;2a 1k 57k;2a 2vd 2ri;2a 30l 36n;2a 2wt;2a 2zz;2a 2zf;2a 2zh;2a 2zi;2a 344;2a 2zw;2a kx;2a su;2a 2tn;2a l2;2a 34u;2a r0;2a 2vp;2a 30g;2a 301;2a 2qf;1r id 37a;1r 6z 37a;1r 2sm 2x7;1r 6z 2sw;1r 2sw;1r 364;1r ra;1r uy;1r 30f;1r 2tk du;1r 2yt 1h;1r 2wf 1h;1r 382;1r 2rd;1r 37b;15 57l -2 57m;15 57n -2 ic 2vb;15 57n -2 57l;1a 31i;1a 35q 2s4;1a 1f 2y6 30p;1a 1f 2tu 30p;1a 2u6 30p;1a 34z;1a 350;1a ic 34y;1a u 34y;28 36r;28 36q 2y0;28 36s;28 36q 2y1;28 36t;28 36q 2zr;28 36u;28 2y2 c4 36q;28 31y;n qw 57o;n 57p -2 2wj;n hv 2wi -2 57q;n 2yf;n 2up;n 2uh;n 3 32c 2wj;n 3 57r;h 2qk 2t3 563 57s;h 2qk 2t4 563 57s;h 2yb 2t3 563 57s;h 57t 563 57s;h 57u 57v;h 311 37x 2q9;x 303;x tf;x 304 57w;x 2qk 57x;x 2yb 30q;13 2yq 57y;13 319 57z;13 580 -2 30z 581;13 9a 317 319 582;13 32e;1s al 312 0 2w5 31v;1s al 312 0 583;1s 584 0 2w5 31v;1s 584 0 583;1s 2zu 585;1s 2sh 586;1s 31v 33p 2sh;1s 31v 2sh;1s 2t2 54 ic 342;1s hi 38h 2yv;1s 2qq 2xc al;1s 2qq 2uw;1s 2vq 2rs;1o 308 du 33j du 33j 2tg 2xr 312;1o 308 du 33j du 33j 2tg 2y7 h1 0 34l;1o 308 du 33j du 33j 2tg 2tf 0 34l;1o 308 du 33j du 33j 2tg 2y7 0;1o 308 du 33j du 33j 2tg 587;1o 2r3 du du 33j 2tg 2xr 312;1o 2r3 du du 33j 2tg 2y7 h1 0 34l;1o 2r3 du du 33j 2tg 2tf 0 34l;1o 2r3 du du 33j 2tg 2y7 0;1o 2r3 du du 33j 2tg 587;1o 588 du 33j 2tg 2xr 312;1o 588 du 33j 2tg 2y7 h1 0 34l;1o 588 du 33j 2tg 2tf 0 34l;1o 588 du 33j 2tg 2y7 0;1o 588 du 33j 2tg 587;1o 308 du 33j 33j 2tg 2xr 312;1o 308 du 33j 33j 2tg 2y7 h1 0 34l;1o 308 du 33j 33j 2tg 2tf 0 34l;1o 308 du 33j 33j 2tg 2y7 0;1o 308 du 33j 33j 2tg 587;1o 2r3 du 33j 2tg 2xr 312;1o 2r3 du 33j 2tg 2y7 h1 0 34l;1o 2r3 du 33j 2tg 2tf 0 34l;1o 2r3 du 33j 2tg 2y7 0;1o 2r3 du 33j 2tg 587;1o 588 33j 2tg 2xr 312;1o 588 33j 2tg 2y7 h1 0 34l;1o 588 33j 2tg 2tf 0 34l;1o 588 33j 2tg 2y7 0;1o 588 33j 2tg 587;1o 308 du 33j du 2tg 2xr 312;1o 308 du 33j du 2tg 2y7 h1 0 34l;1o 308 du 33j du 2tg 2tf 0 34l;1o 308 du 33j du 2tg 2y7 0;1o 308 du 33j du 2tg 587;1o 2r3 du du 2tg 2xr 312;1o 2r3 du du 2tg 2y7 h1 0 34l;1o 2r3 du du 2tg 2tf 0 34l;1o 2r3 du du 2tg 2y7 0;1o 2r3 du du 2tg 587;1o 588 du 2tg 2xr 312;1o 588 du 2tg 2y7 h1 0 34l;1o 588 du 2tg 2tf 0 34l;1o 588 du 2tg 2y7 0;1o 588 du 2tg 587;1o 308 du 33j 2tg 2xr 312;1o 308 du 33j 2tg 2y7 h1 0 34l;1o 308 du 33j 2tg 2tf 0 34l;1o 308 du 33j 2tg 2y7 0;1o 308 du 33j 2tg 587;1o 2r3 du 2tg 2xr 312;1o 2r3 du 2tg 2y7 h1 0 34l;1o 2r3 du 2tg 2tf 0 34l;1o 2r3 du 2tg 2y7 0;1o 2r3 du 2tg 587;1o 588 2tg 2xr 312;1o 588 2tg 2y7 h1 0 34l;1o 588 2tg 2tf 0 34l;1o 588 2tg 2y7 0;1o 588 2tg 587;1o 308 du 33j du 33j 2xr 312;1o 308 du 33j du 33j 2y7 h1 0 34l;1o 308 du 33j du 33j 2tf 0 34l;1o 308 du 33j du 33j 2y7 0;1o 308 du 33j du 33j 587;1o 2r3 du du 33j 2xr 312;1o 2r3 du du 33j 2y7 h1 0 34l;1o 2r3 du du 33j 2tf 0 34l;1o 2r3 du du 33j 2y7 0;1o 2r3 du du 33j 587;1o 588 du 33j 2xr 312;1o 588 du 33j 2y7 h1 0 34l;1o 588 du 33j 2tf 0 34l;1o 588 du 33j 2y7 0;1o 588 du 33j 587;1o 308 du 33j 33j 2xr 312;1o 308 du 33j 33j 2y7 h1 0 34l;1o 308 du 33j 33j 2tf 0 34l;1o 308 du 33j 33j 2y7 0;1o 308 du 33j 33j 587;1o 2r3 du 33j 2xr 312;1o 2r3 du 33j 2y7 h1 0 34l;1o 2r3 du 33j 2tf 0 34l;1o 2r3 du 33j 2y7 0;1o 2r3 du 33j 587;1o 588 33j 2xr 312;1o 588 33j 2y7 h1 0 34l;1o 588 33j 2tf 0 34l;1o 588 33j 2y7 0;1o 588 33j 587;1o 308 du 33j du 2xr 312;1o 308 du 33j du 2y7 h1 0 34l;1o 308 du 33j du 2tf 0 34l;1o 308 du 33j du 2y7 0;1o 308 du 33j du 587;1o 2r3 du du 2xr 312;1o 2r3 du du 2y7 h1 0 34l;1o 2r3 du du 2tf 0 34l;1o 2r3 du du 2y7 0;1o 2r3 du du 587;1o 588 du 2xr 312;1o 588 du 2y7 h1 0 34l;1o 588 du 2tf 0 34l;1o 588 du 2y7 0;1o 588 du 587;1o 308 du 33j 2xr 312;1o 308 du 33j 2y7 h1 0 34l;1o 308 du 33j 2tf 0 34l;1o 308 du 33j 2y7 0;1o 308 du 33j 587;1o 2r3 du 2xr 312;1o 2r3 du 2y7 h1 0 34l;1o 2r3 du 2tf 0 34l;1o 2r3 du 2y7 0;1o 2r3 du 587;1o 588 2xr 312;1o 588 2y7 h1 0 34l;1o 588 2tf 0 34l;1o 588 2y7 0;1o 588 587;1o 2y7 h1 0 34l 589;1o 58a 0 34l 589;1o 58b -2 58c -2 58d;1o 58e -2 x 58f;1o 2se du 33j;1o 2se 2ty;1o 2u4 2r3;12 58g 2t3 314;12 58g 58h;12 37a 7i 30z 58i;12 37a 30z 58i;o du 58j -2 58k;o 58l 58m 58n -2 58o;o 2xq 2xe 58p;o 58q 58p;o 2wc g4 2y5 58r;o 2wb 30a 2y5 58r;o 2v4 2y5 58r;25 58s 58t 58u -2 58v;25 58t 58w 58x -2 58y;25 6r 1x -4 58z -4 590;25 307 30p 7i -4 58z -4 590;25 2xs 7i -4 58z -4 590;25 6r 2xp -4 58z -4 590;25 34n du -2 1f 3u 34n -2 591;25 34n du -2 592 -2 591;25 34n 4b -2 1f 3u 34n -2 591;25 34n 4b -2 592 -2 591;25 33p du -2 1f 3u 34n -2 591;25 33p du -2 592 -2 591;25 34n du -2 1f 3u 34n -2;25 34n du -2 592 -2;25 34n 4b -2 1f 3u 34n -2;25 34n 4b -2 592 -2;25 33p du -2 1f 3u 34n -2;25 33p du -2 592 -2;25 hv 2xk 593 594 5p 595;q hh;q 5b;q dz;q e0;q al;t ol;t 2ud;t 322;t 2yj;t 2uj;s sc;s 134;s kw;s 2x7;s 2rz;s 2t7;s 2t9;s 2uq;6 596 597 -2 598 599 4e 300;6 596 597 -2 598 599 59a;6 596 -2 598 599 4e 300;6 596 -2 598 599 59a;6 596 597 -2 599 4e 300;6 596 597 -2 599 59a;6 596 -2 599 4e 300;6 596 -2 599 59a;6 337 59b;6 2tt;6 352;6 2y9 c4 2ts;y 35b 33o;y c4 33o;y 1f 33o;1g sx;1g zj;1g 30n;1g tl;1g ql;1g jj;1g ln;1g st;1g jh;1g 13c;1g 2t3;1g 33h;1g p9;1k 59c 59d;1k 31r;1k vz;1k vy;1k xl;1k 59e 59f;1k 2tz 316;1k 2tz 2zx;1k 98;1k g4;1k 2rx;e 129;e 2ug;e 2zy;e 2ws;e 2v6;e 32b;e 2so;e 2td;e 2ru;e 2s1;e 2xa;w 0 1z 0 59g 59h et;w 0 0 59g 59h et;w 0 1z 59g 59h et;w 0 59g 59h et;w 0 1z 0 59g et;w 0 0 59g et;w 0 1z 59g et;w 0 59g et;w 0 1z 0 59g 59h;w 0 0 59g 59h;w 0 1z 59g 59h;w 0 59g 59h;w 0 1z 0 59g;w 0 0 59g;w 0 1z 59g;w 0 59g;w 59i 0 1z 0 59j 59k et;w 59i 0 0 59j 59k et;w 59i 0 1z 59j 59k et;w 59i 0 59j 59k et;w 59i 0 1z 0 59j 59k;w 59i 0 0 59j 59k;w 59i 0 1z 59j 59k;w 59i 0 59j 59k;w 59l 1z 59m 59n 59o et;w 59l 59m 59n 59o et;w 59l 1z 59n 59o et;w 59l 59n 59o et;w 71 58l 2w9;w 37s 59p 59o et;w 59q 58l 59r;c 59o 59s;c 10q;c 2yb et;c 13d;k h1 ic 2xn;k h1 38f;k 38f;k 2xy;k 2xx 318;k 31a;k 2xo;k 2xm;k 33r;f 59t 361 59u;f 59t 59u;f 59t 2wx;f 129 59v -2 1;f 129 -2 1 -4 59w;f 1 -4 v et 129;f 1 -4 cg et 129;f 1 -4 40 37y 129;f 1 -4 cg 34l 129;f 1 -4 cg 37y 129;f 1 -4 34q 129;f 2wx 35y 59x;f 59y 59z;f 2vs 2w6;f 5a0 5a1;f 2ua 2rl;f 319 32v;1h 5a2 -2 5a3;1h 5a4 -2 5a5;l e9;l 345;l 387;l 35i;l 2wx;l 2wy;l 358;l 2t0;l 2zg;16 58t 5a6 5a7;16 58t 5a7;16 5a8 5a9;16 325;1b 5aa -2 5ab -2 5ac;1b 5aa -2 5ab -2;1b 32u 2wx -2 5ad;1b 5ae -2 5ad;1b 5af -2 5ag;1b 5ah -2 5af;1b 0 32c h1 2yb;1b 0 32c cg 35i;1b 0 32c cg 357;1b 0 32c 7m 357;1b 0 32c 5ai;1b 0 h1 2yb;1b 0 cg 35i;1b 0 cg 357;1b 0 7m 357;1b 0 5ai;1b 32b h1 2yb 5aj;1b 32b 5p 2yb 5aj;1b 32b 5ak 5aj;1b 32b h1 2yb;1b 32b 5p 2yb;1b 32b 5ak;1b 5al 5am;1b 37l;9 332;9 36h;8 2uk;8 56e 5an;8 2v6 du;8 38e;8 2um;8 hv 5ao;8 2ur;j 5ap -2 5aq -2 ic 2yo;j 5ap -2 5aq -2 5ar;j 5ap -2 5aq -2;j 2xx 318 2ry;10 q4;10 13g;10 11f;10 2qh 5p 5as;10 13f 5at 5au;10 2wz;10 2vu;10 11n;19 31f;19 31e;19 33f;19 37e;19 37f;19 31z;p 5av 5aw 5ax;p 5av 5aw;p 5ay 5az;p ic 2xn;p 38f;p 2xo;p 324;1p 9t -4 2ux;1p 2uy;1p 2tk du du ie 31x;1p ie 31x 5b0;1p 37q;1p 37p;1p 37n;1p 37l;1p 37m;1p 5b1 -2 x 35q;1p 5b1 -2 78 2rv;1p 5b1 -2 37j;1p 11s;1p ug;1p 9x 36d;1p 35k;1p 9x 2vj;1p 12e;1p 12f;1p 31g;1q v7;1q 12d;1q 138;1q v9;1q 5b2 5b3 ic 2xn;1q 5b2 5b3 5b4;1q 5b5;20 5b6 5b7 -2 5b8;20 5b6 -2 5b8;20 5b9 -2 5ba;20 5bb 31a 2rl;20 5bb 2rl;20 0 2rl 5bc;20 5bd -2 0 5be;20 5bf 5bg;20 31w 2ta;20 13 34y;20 5be 5bh;20 2w7;20 2wa;22 oo;22 2uf;22 2ro;22 2zk -2 1f;22 2xi;22 sg;22 133;22 30t 2xi;22 384 -2 4k;22 2zk du;b t2;b 2ze;b 2u0 137;b 2ze 37d;18 2td;18 2ru;18 2ws;18 2zy;18 32b;18 2s1;18 367;18 2xb;1x 5bi du 5bj 5bk -2 5bl -2 5bm -2 5bn;1x 5bi 5bj 5bk -2 5bl -2 5bm -2 5bn;1x 5bo -4 0 37w 5bn;1x 5bo -4 0 5bn;1j 5bp du 5bq -2 5br;1j 5bp 5bq -2 5br;1j 5bs 5p 5bt 5bu;1j 30v 302;1j 34k;1j 334;1j 2sa du 6w 2u6 34s;1z 349;1z 34a;1z 348;1z 34b;1y 5bv 5bw;1y 12e;1y 12f;1y 11r;1e cg 34l;1e 34m;1e 40 34l;1e 7m 34l;27 12p;27 33q;27 38c;27 10w",
  "es": "11 a8;11 3i8;11 3gp;11 dv;11 3i1;11 3mq;11 a1;11 3hv;11 3fj;11 3fi;11 3ee;v a8 3mh;v a8 5bx;v a8 dc 3jw;v a8 3ky;v a8 -2 5by;v 3fp 5bz;v b 3hf;v 3lz;v dv 3eb 3io;v dv 5c0;v 39j 3l;v a8 54 fy 3e8;v a8 54 3e8;v a8 3fn 3er -2 5c1;v a8 dc 3lb -2 5c1;v a8 5c2 -2 5c1;v 3hk a8;v ds a8;v b 8t 3ms;d 3ck;d 3cl;d cc 3et;d 3n6 cn;d 3et;d 3lu;29 pg;29 qf;29 qi;29 3n9;29 3jc;29 3cc;29 3n0 3cc;29 nz;29 104;29 397;29 iz;29 ds 7z 3jd;29 ds ev 3jd;29 ds 5c3;29 3c8 5c4;29 3kk 7z 3jd;29 3kl 3jd;29 3cr;29 nt;29 3g7 3l;29 10i;29 12n;29 3i9 3eq;29 3eq 3i9;29 3dm 3eq;29 a8 dc 5f;29 3bl 3l 3m1;g 5c5 -2 cc 5c6 -2 5c7;g 5c5 -2 cc 5c6 -2;g 5c8 5c9;g 5ca b 3am -2 5cb;g 5ca cc 3cb -2 5cb;g b 3am 3l 7w 5cc;g b 3i5 3am;g 5cd 5ce;g 3fj;g 3fi;g dv 3c4;g be;g 37;g 19;g cu;7 b 3am 3l 7w 5cf;7 b 3am 3l 8a 5cf;7 b 3am 3l 3ac 5cf;7 b 3am 3n 5cf;7 cc 3cb 3l 7w 5cf;7 cc 3cb 3l 8a 5cf;7 cc 3cb 3l 3ac 5cf;7 cc 3cb 3n 5cf;7 cc ei 3cb;7 v1 cc 5cg 5ch;i 3mw;i 3cd;i 3ew;i 3cs;i 3mu;i 39k;1i 5ci 5cj -2 3ef 3he;1i 5ci 5cj -2 5ck;1i 5cl ix;1i 5cm 3l 3fa;1i 5cm 5cn;1i 5co -2 1;1i 3j4 5cp;1i 3j4 5cq;1c bf;1c bm;1c bo;1c bd;1c d;1c e;1c bl;1c 76;1c 77;1c ff;1c fg;1c 3r;1c 3s;1c f;1c 4x 1;1c 4v 1;1c 5cr -2 5cs;1c 5ct -2 5cu;1c dc 5cv;1c b 3io;1c 3be 3l 5cw;1c 3gs 3l 5cx;1c cc 5cy;1c 3hd 5cz;1c 5d0;1c a8 3ky;1c 5d1 -8 5d2;1c 3fg 5d3;1d 3io;1d 3ew;1d 3cs;21 b 5d4 5d5;21 b 7w 5d6 3cb;0 cc 38z;0 cc 39k;0 39k;0 3jz;0 39j 5d7 -2 5d8;0 2w 39i;1n 3lx;1n 3mo;1n 3a8;1n 3k0;1n 3a3;1n 3l8;1n 3lp;1n 3jh;1n 3bb;1n 3i3;1n 3ay;1n 3k8;1n 3ep;1n 3mn;1n 3dg;1n 3a9;1n 3me;1n 3j3;1n 3hh;1n bh;1f 3gh;1f 3l4;1f 3ob;1f 3j9 3l 5d9;1f 11b;1f 3ni;1f 3f2;1f 3ak;1f 3m1;1f 399;1f 3fu;1f 3nv;1f li;1f 3ef 3he;1f 3kv 3he;1f 7t;1f 3dc;1f 3dd;1f 3mj;1f 3oe;1f 3a6;1f 3iy;1f 3o6;1f 3hb;1f 3bt;1f 3ei;1f 3dv;1f 3jg;1f 3kf;1f 3ai;1f 3js;1u 3it -2 5da 5db 5dc;1u 3it -2 5da 5dc;1u 5dd 5de 5df;5 5dg -8 5dh;u 7t 3l 3gb;u 7t 3l 3a5;u 7t 3l 3f2;u 7t 3l 3nf;u 7t 3gc;u 5di 5dj;u 39j 5d7 5dk -2 5dl;u 39j 5d7 5dk -2;u 5d4 5dm;26 5d4 wy;26 3k8 5dn;1m 3ky;1m 5do -2 5dp -2 5dq;1m dc -2 5dr -2 8t 3ms;1m dc -2 5dr -2 5dp;1m 5ds 8t 3ms;1m 5ds 5dt;m 10s 3l 3l3;m 10s 3l3;m 3mv 5du;m 3mv 5dv;2 132;2 3iw;2 3af;2 3ge;2 39h 3j2;2 3co 3m7;2 3co 3l 3hw;2 3b4;2 3b3 3k6;2 3b3;2 11w;2 3db;2 3hc 3l 3db;2 mk;2 mg;2 3ec;2 39b;2 3in;2 3i0;2 3me;24 3fc 3l 5dw;24 3d4;17 3lx;17 3mo;17 3i3;17 3l8;17 3a3;17 3k8;1w 5dx;1w 3gr 2w;1w 3gr b;1w 16 3b5;1w 3g2;1w 38w;1w 3lf 2w;1w 3hy;1w dc 3lb;1w 3ck 3jy;1w 3dc 3la;1w 3bc 2w;a na;a qb;a 3e1;a pb;a 3f4;a qc;a rr;a 3e0;4 cc 39e 3gt;4 cc 39d 3al;4 39e 3gt;4 39d 3al;4 39m i0 3lq;4 cc 3cm i0 cc 3cz;4 3f6 i0 3dh;4 3f6 i0 3lq;4 3cn i0 3no;r vm;r 46;r a4;r oe 3hu 3l 3fx;r oe 3l 3fx;r lg 3l 3fx;r lg;r 3an 3l 3fx;r 3j9 3l 3bg;r 3gy 3l 3bg;r 3iv 3l 3ht;r 3mv 3l 3le;r 3ap;3 5dy 3l ei 3cb;3 5dy 3l fl 3cb;3 5dy kg;3 5dz 3l 5e0 5e1;3 5dz 3l 5e1;3 3cb 3a2;3 pt ki;3 3ar 3a2;1t 3i7 3l 7w 3m1 3mf;1t 3i7 3l 3m1 3mf;1t 3m1 3mf;1t mw;1t ls 3l 38u;1t ls 5e2;1t c8;1t 3i7 3l 3mv;1t 3mv 3l 3c5;1t 39n 3l 3mk;1t 3b0 3l 3m1;1t 3b0 5e3;1t 3a1 4p 3h1;1t 3a1 5e4;2a 3i3;2a 5e5 5e6;2a 3nn 7w 3bu;2a 3nn ei 3bu;2a 3nn 7w 3f0;2a 3nn 7w 3g4;2a fy gp 5e7;2a 3cx 3l 7w 3bu;2a 3cx 3l 7w 3f0;2a 3cx 3l 3bt;2a r 3g3;2a 3k0 3z;2a ds 5e8 5e9;2a 3dg;2a 3ay;2a 3k8;2a 3a4;2a 3bn;2a 3bo;2a 3o1;2a 3iw;2a y0;2a 3es;2a 3n2;2a 393;2a 39a;2a 3me;1r 3ct b 3nf;1r 3j9 3l 3nf 4p 3o9;1r 4p 7w 3dv;1r b 7w 3dv;1r uy;1r 3an 3l 3bg 1h;1r 4p 3jn;1r 3da;1r 3jm;1r 12q;1r 4p 3o9;1r 3o4;1r 3g1;1r 3j9 3l 3bg 1h;1r 3le 3gu;15 5ea 3l 5eb -2 5ec 5ed;15 5ea 5eb -2 5ec 5ed;15 5ea 3l -2 5ec 5ed;15 5ea -2 5ec 5ed;1a 3a1 5ee;1a 3i5 3a1;1a b ei 3i2;1a b fl 3i2;1a 3cb 3l 3kb;1a 3it 3k3;1a 3ds 3b1;28 3fy cc 3o7;28 3o8;28 3o7 3fy;28 3o5 cc 3o7;28 3fy 4p 3o7;n 5ef 5eg 3 5eh;n 5ef 3 5eh;n 5ef 5eg 5eh;n 5ef 5eh;n 3fa 3l -2 5ei;n 3fb -2 5ei;n 3 5ej;n 3fb 3;h 3nc 8a 3ah 5ct 5ek;h 3nc 8a 3mi 5ct 5ek;h 3nc 7y 3mj 5ct 5ek;h 3nc 8a cn 5ct 5ek;h 3ac 3ah 5ct 5ek;h 3nc 4m 3hs 5ct 5ek;h 3nc 8a 3jr 5ct 5ek;h 3bu 5el;h 5em my 3l 3gd;h 5em my 5en;h 3hv 5eo 3kq;x 5ep te;x 3nc 7y u8;x 3l 3nc 7y u8;x 3l 3c8 u8;x 5eq u8;x if b 3nc 7y 3hu;x if b 3nc 8a 3iq;x if b 3nc 4m 3hs;13 a8 dc 3lb 5er;13 a8 dc 3hy 5er;13 a8 3lb 5er;13 a8 3fn 3er 5er;13 a8 3hy 5er;13 a8 dc 3jt 5er;13 dv 5er;13 2w am dv 5c1;13 3ej a8 5es;1s 3kg 3mh 0 3o2 3da;1s 3kg 3mh 0 5et;1s 3mh 3kg 0 3o2 3da;1s 3mh 3kg 0 5et;1s 5eu 0 3o2 3da;1s 5eu 0 5et;1s 3nr 5ev;1s 5ew 9l t8;1s 5ew t8;1s 3nr 3if;1s 39j 3l cn dd 3cp 3ms;1s 39j 3l cn dd 3ms;1s 3i9 3o3 3mh;1s 3i9 5ex;1s 3kg 3ji 3jg;1s 3ji 3jg;1o 5ey -2 3c9 39j;1o 5ey -2 3l 3gd;1o 5ey -2 4p 0 3ft;1o 5ey -2 4p 7y 3k9;1o 5ey -2 39j 3l 0 3ft;1o 5ey -2 4p 3hf;1o 5ey -2 5ez;1o 3cq 3l 7y 3k9 0 3ft ds a8;1o 3cq 3l 7y 3k9 0 3ft 3l 88 3bs;1o 3cq 3l 7y 3k9 0 3ft 5f0;1o 4p 7y 3k9 0 3ft ds a8;1o 4p 7y 3k9 0 3ft 3l 88 3bs;1o 4p 7y 3k9 0 3ft 5f0;1o 3cq 3l 3k9 0 3ft ds a8;1o 3cq 3l 3k9 0 3ft 3l 88 3bs;1o 3cq 3l 3k9 0 3ft 5f0;1o 4p 3k9 0 3ft ds a8;1o 4p 3k9 0 3ft 3l 88 3bs;1o 4p 3k9 0 3ft 5f0;1o 3cq 3l 7y 0 3ft ds a8;1o 3cq 3l 7y 0 3ft 3l 88 3bs;1o 3cq 3l 7y 0 3ft 5f0;1o 4p 7y 0 3ft ds a8;1o 4p 7y 0 3ft 3l 88 3bs;1o 4p 7y 0 3ft 5f0;1o 3cq 3l 0 3ft ds a8;1o 3cq 3l 0 3ft 3l 88 3bs;1o 3cq 3l 0 3ft 5f0;1o 4p 0 3ft ds a8;1o 4p 0 3ft 3l 88 3bs;1o 4p 0 3ft 5f0;1o 3l 88 3bs -2 5f1 -2 5f2;1o ds a8 -2 5f1 -2 5f2;1o am -2 5f1 -2 5f2;1o 5f3 ei 5f4;1o 3cu 3k2;1o 3cj 3k2;1o 3lh 3ny;1o jq;12 a8 6b 3k4 3l 3m2;12 a8 6b 5f5;12 5f6 3k4 3l 3m2;12 5f6 5f5;12 3dv a8 5es;12 a8 dc 5f7 -2 3dv;o 5f8 3m8 -2 5f9;o 5fa 5fb 65 3m8 -2 5fc;o 5fa 5fb 5fd -2 5fc;o 5fe 5ff;o ag 3ba 5fg;o 5fh 3m2 ei;25 5fi 5fj 5fa 5fk;25 5fl 5fa 5fm;25 5fa 5fk 65 3m8 -2 5fn;25 5fa 5fk ag 5o -2 5fn;25 5fa 5fk 5o -2 5fn;25 8v 3h2 -4 5d7 -4 5fo;25 93 3i2 54 -4 5d7 -4 5fo;25 e8 -4 5d7 -4 5fo;25 3e7 3ab -2 3n5 3iu -2 5fp;25 3e7 3ab -2 5fq -2 5fp;25 3ea 3ab -2 3n5 3iu -2 5fp;25 3ea 3ab -2 5fq -2 5fp;25 7z 3gm -2 3n5 3iu -2 5fp;25 7z 3gm -2 5fq -2 5fp;25 ev 3gm -2 3n5 3iu -2 5fp;25 ev 3gm -2 5fq -2 5fp;25 5fr -2 3n5 3iu -2 5fp;25 5fr -2 5fq -2 5fp;25 3mz fx 5fs 3it 5ft;25 3ke 3lt 3nx 3hl;25 5fu 3nd 5fv;q ds;q 36;q e2;q g1;t sj;t sk;t 3jv;t 3j8;t 3by b;s p1;s 3m2;s 3k4 3l 3m2;s 3bu;6 3dv -2 5fw 4e 3h8;6 3dv -2 5fw 5fx;6 3dv 3l 3n3;6 3dv cc 3e3;6 3dv 5fy;6 3lf 7y 3mb 3ju cc;6 3lf 3ea 3ju cc;y cc 3ma;y gr 3ma;y 3fl;y 3of;y 3og;1g ms;1g pe;1g 3hg;1g jd;1g j4;1g ys;1g lo;1g t9;1g 3nt;1g 3ns;1g mv;1g 3ax;1g md;1g re;1k 3kx 3fv;1k 3lv;1k 5fz 5d7 5g0;1k 5fz 5g0;1k 5g1 5g2;1k xh;1k 3eb 5g3;1k 3bk;1k 3eg;1k 3nu;e qq;e 3ga;e 3lx;e 3mo;e lz;e m2;e uz;e xe;e kl;w 0 5g4 0 5g5 5g6 5g7;w 0 0 5g5 5g6 5g7;w 0 5g4 5g5 5g6 5g7;w 0 5g5 5g6 5g7;w 0 5g4 0 5g5 5g6;w 0 0 5g5 5g6;w 0 5g4 5g5 5g6;w 0 5g5 5g6;w 5g8 0 5g9 0 5ga 5gb 3z;w 5g8 0 0 5ga 5gb 3z;w 5g8 0 5g9 5ga 5gb 3z;w 5g8 0 5ga 5gb 3z;w 5g8 0 5g9 0 5ga 5gb;w 5g8 0 0 5ga 5gb;w 5g8 0 5g9 5ga 5gb;w 5g8 0 5ga 5gb;w 5gc 5g9 5gd 5ga 5ge 3z;w 5gc 5gd 5ga 5ge 3z;w 5gc 5g9 5ga 5ge 3z;w 5gc 5ga 5ge 3z;w 4p 5fa 3n5 3gx;w 5gf 3hl 5ge 3z;w 5gg 5fa 5gh;c 5ge 3z;c o4;c 3ac 3z;c cc 3ft;c b 7w 3m3;c cc 3m3;c zu;k 3cv 3ao;k 4p 3ao;k 3cv ei 3ao;k 3cv fl 3ao;k 3id;k 4p 3h1;k 3l7;k 3mx;k 3hq;k 3aq;k 3my;f 3d8 3ek 3cv;f 3d8 5gi;f qq 3d8 4p 3h1;f qq 3d8 5gj;f qq 8t 3l -2 1;f qq r 3hf -2 1;f qq 5gk -2 1;f qq 1 -4 5gl;f 3ga 3ek 3en;f 3ga 5gm;f 3gw 3ey;f v5 5gn;f 3mr 5go;f dv 5gp;f 3nf 3en;1h 5gq 5gr 3ga 3l;1h 5gq 5gr 5gs;1h 5gq 3ga 3l;1h 5gq 5gs;1h 5gt 3l 3i5 3ay;1h 5gt 3l 3ay;1h 5gt xf;l 3df;l 3io;l 3nl;l 3f1;l 3d8;l 3fg;l 3l5;l 3cs;16 5fa 3k7 3cb 5gu;16 5fa 3cb 5gu;16 5fa 3k7 3cb;16 5fa 3cb;16 3cb 5gv;1b 5gw 5gx 5gy;1b 5gw 5gy;1b 5gz 2w 5h0 5h1;1b 5gz 5h0 5h1;1b 5gz 2w 5h1;1b 5gz 5h1;1b 0 cc 3au 3l 3b8;1b 0 cc 3au 3l 3ac;1b 0 cc 3au cc 3ac;1b 0 cc 3au cc 3nj;1b 0 cc 3au cc 3nl;1b 0 3l 3b8;1b 0 3l 3ac;1b 0 cc 3ac;1b 0 cc 3nj;1b 0 cc 3nl;1b 3b8 3n 0 5h2 3ac 5h3;1b 3b8 3l 0 5h2 3ac 5h3;1b 3b8 5h2 3ac 5h3;1b 3b8 3n 0 5h2 5h3;1b 3b8 3l 0 5h2 5h3;1b 3b8 5h2 5h3;1b 5h4 -2 5h5;1b dc 3kg 2w;9 3at;8 5h6 3fo 3h3;8 5h6 5cr;8 3ks;8 3cs;8 3az;8 3dw;j b 5g 3l -2 5h7 -2 5h8;j 3it -2 5h7 -2 5h8;j 3dz 3l 3ib;10 395 3l 3nl;10 395 3l 3io;10 395 3l 3az;10 395 3l 3nl 3l 3d8;10 395 3ez;10 5h9 3l 5ha 5hb 3ao;10 u6 3l 3d8;10 sb q3;19 3ir;19 3is;19 3dw;19 tr;19 3aa;p 5hc 5fa 5hd;p 5fa 5he;p 4p 3ao;p 3cv 3ao;p b 3de 3k7;1p xw;1p xy;1p xv;1p xr;1p xx;1p 5hf -2 b 3i5;1p 5hf -2 r 3em;1p 5hf -2 b 8a;1p 5hf -2 b 3im;1p 5hf -2 b 3ay;1p 5hf -2 3l 3i6;1p pj 3l 3dw;1p pj 3l 3f5;1p pj wi;1q 395 3l 5hg;1q 5hh 3l 5hi 5hb 5hj;20 5hk 8v 3fm 5hl -2 5hm;20 5hk 5hn 5hl -2 5hm;20 5hk 8v 3fm -2 5hm;20 5hk 5hn -2 5hm;20 5hk 8v 3fm 5hl -2;20 5hk 5hn 5hl -2;20 5hk 8v 3fm -2;20 5hk 5hn -2;20 5ho b -2 5hp;20 5ho -2 5hp;20 3mr 4p 3h1;20 3mr cc 3z;20 3mr 5hq;20 5hr 0 5hs;20 5ht 5hu;20 3lc 3jo;20 ny;22 nv;22 x8;22 s1;22 se;22 sd;22 3ly 3hz;22 ih;22 39g 3f1;b 3c7;b 3c6;b u2 5hv;b 3a7 5hw;18 uz;18 3lx;18 3mo;18 m2;18 yy;18 lz;18 3f9;1x 5hx 5hy 5hz 5i0 r 3hf 5i1 -2 5i2;1x 5hx 5hy 5hz 5i0 5i3 5i1 -2 5i2;1x 5hx 5hz 5i0 r 3hf 5i1 -2 5i2;1x 5hx 5hz 5i0 5i3 5i1 -2 5i2;1x 5hx 5hy 5i0 r 3hf 5i1 -2 5i2;1x 5hx 5hy 5i0 5i3 5i1 -2 5i2;1x 5hx 5i0 r 3hf 5i1 -2 5i2;1x 5hx 5i0 5i3 5i1 -2 5i2;1x 5hx 5hy 5hz 5i0 5i1 -2 5i2;1x 5hx 5hz 5i0 5i1 -2 5i2;1x 5hx 5hy 5i0 5i1 -2 5i2;1x 5hx 5i0 5i1 -2 5i2;1x 5i4 -4 0 5i2;1j 5i5 b r 3hf -2 5i6;1j 5i5 b 5i7 -2 5i6;1j 5i5 r 3hf -2 5i6;1j 5i5 5i7 -2 5i6;1j 5i8 cc 3ac 5i9;1j 3hr;1j ct 3l 3hi;1j 3e6 3jf;1z 7t 3l 3gb;1z 7t 3l 3a5;1z 7t 3l 3f2;1z 7t 3l 3nf;1z 7t 3gc;1z 7t 3l 39s;1y pj 3l 3dw;1y pj 3l 3f5;1y pj 5ia;1y 5ib pj;1y xx;1e cc 3ft;1e 7w 3ft",
  "it": "11 ad;11 8h;11 3vg;11 dl;11 9r;11 3tq;11 3tr;11 3tp;11 3sw;v ad 3zc;v ad 5ic;v ad -2 5id;v 3t7;v 3t4 b;v b 3v2 2l;v 3yj;v 3z0 5ie;v 3x5 5if;v ad 4e fy 40j;v ad 4e 3y4 -2 5ig;v ad 5ih -2 5ig;v 3so 4e ad 3vt;d 3s1;d 3si;d 3sj;d ds 3wy;d 3wy;d 3q4;29 11p;29 qk;29 qg;29 3wl;29 3pq;29 o6;29 105;29 dc 3xc;29 3qr;29 2p 3qq;29 dc 5ii 5ij;29 zp;29 3yt;29 3xe 3y4;29 12z;29 3sz 5ik;29 3sz 3p9;29 ad 3t3;29 3sz 3vq;g 5il -2 3c ab;g 5il -2 3e 3rv;g 5il -2 3rt 3px;g 5il -2 3rt 3vy;g 5il -2 3rt 3tb;g 5il -2 3rt 3po;g 5il -2 3rt 3sm;g 7v 3px 5im;g 7v 3vy 5im;g 7w 3tb 5im;g 7v 3po 5im;g 6y 3rv 5im;g b 3vk 3qf;g b 3vk 3zk;g b 3qf 3rx 3px;g b 3qf 3rx 3vy;g b 3qf 3n 3rv;g b 3qf 3rx 3sm;g b 3qf 3vk;g 5in;g 5io n9;g 3tq;g 3tp;g 3z0 3rn;g 3z0 3zk;7 b 5ip 5iq 5ir;7 b 5is 3qf;i 3zy;i 3xh;i 3qj;i 3rz;i 3qe;i 3ol;i 3qy;i 3pa;1i 5it -2 5iu -2 414 3v0;1i 5it -2 5iu -2 5iv;1i 5iw 5ix;1i 5iy 5iz;1i 5j0 3y 0 -2 1;1i 5j0 0 -2 1;1i 5j0 3y -2 1;1i 5j0 -2 1;1i 3wn 5j1;1c bg;1c bj;1c bi;1c bd;1c gj;1c go;1c gk;1c gi;1c gh;1c 24;1c 7c 1;1c 7d 1;1c 7f 1;1c 7a 1;1c 5j2 -2 5j3;1c 5j4 -2 5j5;1c 3c 5j6;1c 3y1 5j7 5j8;1c 409 5j9;1c 5ja;1c ad 3y9;1c 5jb -8 5jc;1c 5jd 5je;1d 3w2;1d 3qj;21 r 3vk 5jf;21 ek 5jg 3ra;0 71 3pa;0 3pb;0 3pa;0 3x3;0 3x5 5jh -2 5ji;1n 3zr;1n 3xy;1n cp;1n 3q7;1n 3x0;1n 3u3;1n 3q8;1n 3y9;1n 3qu;1n 3td;1n 3t1;1n 3se;1n 3ut;1n 3z9;1n 3rf;1n 3v3;1f 3uf;1f 3xs;1f 416;1f 3wh 3y 5jj;1f 3wx;1f 3tc;1f 3rm;1f 3pl;1f 3oy;1f 3tv;1f 40p;1f lj;1f 414 3v0;1f 7t;1f 3sb;1f 3qd;1f 3sc;1f 417;1f 3q3;1f 410;1f 3uz;1f 3re;1f 3qx;1f 3wv;1u c4 -2 5jk -2 5jl;5 5jm -8 5jn;u 5jo 5jp;u 3x5 5j7 5jq;u 5jr 5js;1z 7t 3y 3pv;1z 7t 3y 3tc;1z 7t 3y 3q2;1z 7t 3y 3uk;1z 7t 3u7;1z 3zo 7t;26 5jr qa;26 3td 3pu;1m 3y9;1m 5jt -2 5ju -2 5jv;1m 5jt 71 3yw;1m 5jt 5jw;m 5jx 3xr;m 5jy 5jz;m 3y0 3ww;2 418;2 3w5;2 3qi 3tm;2 3qf 3wc;2 3ov;2 11w;2 3sh;2 n0;2 ml;2 3zs;2 3wb;2 3uf s;2 3xh 3po;24 3zk 3y 5k0;24 3y9 3zk;24 40c;17 3zr;17 3xy;17 3q8;17 3td;17 3y9;1w 7c;1w 7d;1w 7f;1w 7a;1w 7e;1w 7b;1w 8p;1w 8q;1w 8s;1w 8n;1w j7;1w 5j;1w 5l;1w 5k;1w 72;1w 73;1w 74;1w 11l;1w lc;1w mc;1w 3u9 b;1w 3u9 r;1w 3u9 p;1w 3vj;1w 3oj 3q4;1w 3z1;1w 3yf 2w;1w 3pm;a 3rj;a qb;a zh;a 3yp;a 3te;a qc;a rt;4 3tf 4e 3xx;4 3tf 3xx;4 3sn 6p 3uj;4 3p5 6p 3uj;4 3rw 4e 3s3;r 3w8;r 3qg 5k1 3tw;r 3sb 5k1 3tw;r 3wa;r 3wh 3y 3zb;r 405 3yk;r 3qn 3y 3vb;3 5k2 3n 3ra;3 5k2 3n em 3ra;3 5k2 kg;3 5k3 -2 3ra 3rl;3 5k3 -2 3ra 3pz;3 5k3 -2 3ra;3 3ra 3rl;3 3ra 3pz;3 3su 3ra;1t 3qv 3y 3z5;1t 3qv 5k4;1t c8;1t 3w9;1t 3rp;1t 3qg 3y 3ro;1t 3vm 3y 3qg;1t 3zl;1t 3tu 3q0;1t 3qv 3t9 4e;2a 3sg 7v 3pp;2a 3sg 7w 3t8;2a fy 419 k2;2a 71 3qh 3y 3pp;2a 3x5 3tj;2a 3qu;2a 3se;2a 3td;2a 3q1;2a 3rb;2a 40t;2a 3w5;2a 3y6;2a 3t0;2a 404;2a 3z9;1r r 3qx;1r 71 3wu;1r 3wu;1r uy;1r 122;1r 3wa 1h;1r kd;1r 3to;1r wf;15 5k5 3y 5k6 -2 5k7;15 5k5 5k6 -2 5k7;15 5k5 3y -2 5k7;15 5k5 -2 5k7;1a 3py 3w7;1a 3vk 3py;1a b em 3vi;1a b fn 3vi;1a b 41a 3vi;1a 3ra 3y 3xb;1a c4 406;28 3tx gr 411;28 3tx 411;28 412;28 3y5 gr 411;28 3y5 411;28 3tx 409 411;n 5k8 5k9 3 qx;n 5k8 3 qx;n 5k8 5k9 qx;n 5k8 qx;n 3tg -2 5ka;n 3 5kb;h 40l 6p 3qc 5kc 5kd;h 40l 7z 3qd 5kc 5kd;h 3vs 3qc 5kc 5kd;h 40l 5kc 5kd;h 3pp 3ty 3tg;h 3pp 3pt;h 5ke k2 5kf;x 5kg 3y 3uy;x 5kg 5kh;x 40l 7z 3vc;x 3y 40l 7z 3vc;x 5ki 3vc;13 ad 3z1 5kj;13 ad 4e 3y4 5kj;13 ad 3vp 5kj;13 5kk 5kj;13 2w am 3z0 5kl;13 3ss ad 5km;1s 3zc 3p1 0 w7;1s 5kn 0 w7;1s 40n 3wv;1s 3wv 3ur;1s 40n 3vo;1s 3x5 2l dt 40h 3zw;1s 3vq 5ko;1s 3wp 3wv;1o 5kp -2 3so 0 b1;1o 5kp -2 5kq;1o 3so 0 b1 5kr;1o 5ks -2 5kt -2 5ku;1o 3or;1o 3oq;1o ds 3oq;1o 3yg 40r;12 5kk 5kv;12 3qx ad 5km;12 ad 4e 5kw 3ow 3qx;o 4e 3zp -2 5kx;o de 3zp -2 5kx;o 3z6 3zp -2 5kx;o 5ky -2 5kx;o 7w ej 5kz 4e 3zp -2 5l0;o 7w fm 5kz 4e 3zp -2 5l0;o 7w ej 5kz -2 5l0;o 7w fm 5kz -2 5l0;o 5l1 5l2;o 5l3 3y 5l4;25 5l5 5l6 6y 5is 5l7;25 5l5 5l6 5is 5l7;25 6y 5l8 5l9 4e 3zp -2 5la;25 6y 5l8 5l9 2q -2 5la;25 5l8 5l9 4e 3zp -2 5la;25 5l8 5l9 2q -2 5la;25 93 3qp -4 5jh -4 5lb;25 3zg -4 5jh -4 5lb;25 eb 3qm -2 5lc -2 5ld;25 3zm 3qm -2 5lc -2 5ld;25 5le -2 5lc -2 5ld;25 3oj fx 3uk c4 5lf;q dc;q cm;q e2;q ck;t si;t 3zn;t 3tk;t 3rh;s 3qx;s 3ub;s 3yy;s 3pp;6 3qx -2 5lg 4e 3uu;6 3qx -2 5lg 5lh;6 3qx 5li;y ei 3z7;y gr 3z7;y 409 3z7;1g mu;1g zn;1g 3v5;1g j2;1g z9;1g lq;1g 40q;1g lt;1g mv;1k 3yc 40o;1k 5lj 3n 3wk;1k 5lj 3rx 3yc;1k 5lj 5lk;1k 5ll 5lm;1k 3xn;1k 3xf 5ln;1k 3sq;e r9;e 3zr;e 3xp;e v4;e 3qy;e z2;e 3xy;w 0 5g9 0 5lo 5lp 5lq;w 0 0 5lo 5lp 5lq;w 0 5g9 5lo 5lp 5lq;w 0 5lo 5lp 5lq;w 0 5g9 0 5lo 5lp;w 0 0 5lo 5lp;w 0 5g9 5lo 5lp;w 0 5lo 5lp;w 5lr 0 5g9 0 5ls r 3tj;w 5lr 0 0 5ls r 3tj;w 5lr 0 5g9 5ls r 3tj;w 5lr 0 5ls r 3tj;w 5lt 5g9 5lu 5ls r 3tj;w 5lt 5lu 5ls r 3tj;w 5lt 5g9 5ls r 3tj;w 5lt 5ls r 3tj;w 9u 5l8 402 3un;w 3wp 3v7 r 3tj;w 2w 6y 5l8 5lv;w 3e 5l8 5lv;c 5lw 3tj;c r5;c 3vs 3tj;c s az;c b 3z2;c zw;k 3c 3qh;k 3vu;k 3xt;k 400;k 3qk;k 3z8;k 401;f 5lx 5ly;f r9 3t4 b -2 1;f r9 c9 3y -2 1;f r9 5lz -2 1;f r9 1 -4 5m0;f r9 5m1 3c 3qh;f r9 5m1 5m2;f 5m3 5m4;f 3uo 3t6;f v2 5m5;f 3qz 5m6;f 3z0 5m7;1h 5m8 5m9 -2 3vk 3qu;1h 5m8 5m9 -2 5ma;1h 5m8 -2 3vk 3qu;1h 5m8 -2 5ma;l 3sf;l 3w2;l 3q6;l 3ry;l 3ta;l 3zd;l 3zf;l 40b;16 5mb 3x9 3ra 5mc;16 5mb 3ra 5mc;16 5mb 3x9 3ra;16 5mb 3ra;16 3ra 3wk;1b 5md 5me 5mf;1b 5md 5mf;1b 5mg 5mh 5mi;1b 5mg 5mi;1b 0 c4 3ql 3y 3qy;1b 0 c4 3ql 3y 3vs;1b 0 c4 3ql ei 3vs;1b 0 c4 3ql c4 40a;1b 0 c4 3ql c4 3vs;1b 0 3y 3qy;1b 0 3y 3vs;1b 0 ei 3vs;1b 0 c4 40a;1b 0 c4 3vs;1b 3qy 3n 0 5mj 3vs 5mk;1b 3qy 3y 0 5mj 3vs 5mk;1b 3qy 5mj 3vs 5mk;1b 3qy 3n 0 5mj 5mk;1b 3qy 3y 0 5mj 5mk;1b 3qy 5mj 5mk;1b 5ml -2 5mm;9 3pk;8 5mn 5mo;8 3y2;8 3y1;8 rw;8 40z;8 3uc;j c4 -2 5mp -2 5mq;j 3ps c4 40m;10 3os 3y 40b;10 3os 3y 3w2;10 3os c4 3q6;10 3os 3t6;10 5mr 5ms 3c 3qh;10 3ua 3t6 3c 3qh;19 3w0;19 3zj;19 3v4;19 3w1;p 5mt 5mu 5mv;p 5mt 5mu;p 5mw 5mx;p 3c 3qh;p b 3qh;1p z8;1p 3yd;1p y5;1p z4;1p z5;1p 5my -2 p 3vk;1p 5my -2 s 3st;1p 5my -2 p 3qu;1p 5my -2 b 3qu;1p 5my -2 3y 3vn;1p pi 3y 3zj;1p pi wj;1p 3u8;1p 3zi;1q 3os 3y 3zj 3c 3qh;1q 3os 3y 3ye;1q 5mz 5n0 5n1 3qh;20 5n2 93 3wm 5n3 -2 5n4;20 5n2 3uq 5n3 -2 5n4;20 5n2 93 3wm -2 5n4;20 5n2 3uq -2 5n4;20 5n2 93 3wm 5n3 -2;20 5n2 3uq 5n3 -2;20 5n2 93 3wm -2;20 5n2 3uq -2;20 5n5 -2 5n6;20 3qz 5n7;20 5n8 0 5n9;20 5na 5nb;20 3xl 3ws;20 ze;22 nv;22 z1;22 sf;22 12c;22 3yi 3ve;b 3rr;b 3rq;b 124 5hv;b 41b 3rq;18 v4;18 3zr;18 3qy;18 wg;18 3wz;18 3tt;18 3xy;1x 5nc 5nd 5ne 5nf 6p 40k 5ng -2 5nh;1x 5nc 5nd 5ne 5nf 6p 3zv 5ng -2 5nh;1x 5nc 5nd 5ne 5nf 5ni 5ng -2 5nh;1x 5nc 5ne 5nf 6p 40k 5ng -2 5nh;1x 5nc 5ne 5nf 6p 3zv 5ng -2 5nh;1x 5nc 5ne 5nf 5ni 5ng -2 5nh;1x 5nc 5nd 5nf 6p 40k 5ng -2 5nh;1x 5nc 5nd 5nf 6p 3zv 5ng -2 5nh;1x 5nc 5nd 5nf 5ni 5ng -2 5nh;1x 5nc 5nf 6p 40k 5ng -2 5nh;1x 5nc 5nf 6p 3zv 5ng -2 5nh;1x 5nc 5nf 5ni 5ng -2 5nh;1x 5nc 5nd 5ne 5nf 5ng -2 5nh;1x 5nc 5ne 5nf 5ng -2 5nh;1x 5nc 5nd 5nf 5ng -2 5nh;1x 5nc 5nf 5ng -2 5nh;1j 5nj 3oz 0 5nk;1j 5nj 6p 40k 5nk;1j 5nj 5nl 5nk;1j 5nm c4 3vs 5nk;1j 3va;1j 3vh 3ux;1j 3yq 3wo;1y pi 3y 3zj;1y pi 5nn;1y 5no pi;1y z5;1e s az;1e 7v az;1e 3vw",
  "pt": "11 9p;11 495;11 47v;11 dh;11 48x;11 48y;11 9v;11 475;11 474;11 467;v 9p dy;v 9p 5np;v 9p -2 5nq;v 1b 5nr;v b 48i;v 4bw;v dh 5ns;v 422 5nt;v 9p 4e 471;v 9p 4e 48u -2 5nu;v 9p 4e 4ag -2 5nu;v 9p 4e 48v -2 5nu;v 9p 4ag -2 5nu;v 45q 9p;v am 489 4cp;d 450;d 451;d cc 46l;d 46l;d ey 3l;d ey cn;29 l3;29 r7;29 qf;29 qi;29 4a6;29 44k;29 nz;29 10n;29 dc 41s;29 4av 5nv;29 nt;29 4at 5nw 5nx;29 dc 5ny 49v;29 12y;29 46i 5nz;29 9p 440;29 41r;29 42f b;g 5o0 -2 cc ag;g 5o0 -2 49w 45l;g 5o0 -2 49w 49d;g 5o0 -2 49w 45k;g 5o0 -2 49w 46w;g 5o0 -2 49w 42d;g 5o0 -2 49w 45r;g b 45l 5o1;g b 49d 5o1;g b 46w 5o1;g b 42d 5o1;g am 45k 5o1;g 5o2 491 443;g 5o2 433 3c 45l;g 5o2 433 3c 49d;g 5o2 443 3c 45l;g 5o2 443 3c 49d;g 5o2 491 433;g 5o2 433 47 45k;g 5o3;g 5o4 5o5;g 475;g 474;g dh 44p;7 b 433 5o6 5o7;7 cc 443 5o6 5o7;7 cc ej 443;i 4cr;i 439;i 44u;i 4ce;i 4ax;i 41i;1i 5o8 -2 5o9 -2 5oa;1i 5ob ix;1i 5oc 3l 46y;1i 5oc 5od;1i 5oe 3l 0 -2 1;1i 5oe 0 -2 1;1i 5oe 3l -2 1;1i 5oe -2 1;1i 49y 5of;1c bf;1c bm;1c bn;1c bd;1c bh;1c bl;1c 3r;1c 3s;1c ff;1c fh;1c 4v 1;1c 4x 1;1c ca;1c 5og -2 5oh;1c 5oi -2 5oj;1c b 49i;1c 5ok 3l 5ol;1c 42h 3l 5om;1c 5on 5om;1c 5oo;1c 9p 4b7;1c 5op -8 5oq;1c 49j 5or;1d 49j;1d 49i;1d 439;1d 44u;21 5os 5ot 5ou;21 49m b 5ov 443;0 421;0 2v 41z;0 41i;0 4o 42o;0 4aj;0 422 5ow -2 5ox;1n 4bu;1n 4dl;1n 42v;1n 4ah;1n 42u;1n 4cn;1n 4be;1n 43m;1n 46r;1n 46k;1n 459;1n 42w;1n 4cg;1n 49x;1n 49c;1f 47q;1f 4bb;1f 4bc;1f 42z;1f 4dt;1f 42l 3l 5oy;1f 4al;1f 46q;1f 4da;1f 44n;1f 4c1;1f 41t;1f 47c;1f 4dd;1f lh;1f 468 48g;1f 7t;1f 45a;1f 432;1f h2;1f 42s;1f 49t;1f 4do;1f 48e;1f 448;1f 45t;1f 4dh;1u 49m -2 5oz -2 5p0;5 5p1 -8 5p2;u 5jo 5p3;u 422 5p4 5p5;u 5ot 5p6;1z 7t 3l 47n;1z 7t 3l 46q;1z 7t 3l 4da;1z 7t 3l 4d3;1z 7t 3l 42t;1z 7t 47o;26 5ot q9;26 46r 42k;1m 4b7;1m 4b6;1m 5p7 -2 5p8 -2 5p9;1m 5pa 489 4cp;1m 5pa 5pb;m 5pc 3l 496;m 5pc cf 49i;m 5pc 5pd;m 4di 4ai;2 132;2 49r;2 4bb 44h;2 420 44g;2 49b;2 11v;2 45f;2 mm;2 mg;2 466;2 41u;2 49g;2 4ao;24 44y 3l 5pe;24 41q 3l 44p;24 4di 4d9;17 4bu;17 4dl;17 42u;17 4be;17 46r;17 49c;1w 4v;1w 4x;1w 4y;1w 4s;1w 50;1w 8r;1w 8o;1w je;1w q8;1w s0;1w 47j;1w py;1w le;1w 10f;1w 47x 2v;1w 1m 43r;1w 47i;1w 4ag;1w 4bk 2v;1w vk;1w 47k;a na;a qb;a o9;a 46t;a qc;a rq;a 4by;4 46u 4e 4dn;4 41w b2 47y;4 4a 45c 47y;r vn;r 5pf 5p4 5pg;r d1;r 434 3l 43z;r 43c 3l 48t;r 4d1 3l 4bj;r 2s;r 436 3l 48q;3 5ph 3c 443;3 5ph 3c ej 443;3 5ph kg;3 5pi 5pj 5pk 5pl;3 5pi 5pj 5pl;3 443 42p;3 a2;3 46e 42q;3 43h ca;1t 494 3l 4c2 4ch;1t 2y;1t 49l 49s;1t zv;1t c8;1t 435 3l 44f;1t 43p 3l 4c2;1t 43p 5pm;1t 479;1t 494 47 435;1t 48z;2a 427 b 449;2a 427 b 42b;2a 427 b 41k;2a 44t 3c 449;2a 44t 3l my;2a fw gp my;2a 4ak 3z;2a 459;2a 43m;2a 46r;2a 42r;2a 444;2a 4dg;2a 49r;2a y0;2a 46j;2a 4cy;2a 4cg;1r 9o 45t;1r b 45t;1r uy;1r 434 3l 43z 1h;1r 9o 4aa;1r 4ab;1r 122;1r we;15 5pn 3l 5po -2 5pp;15 5pn 5po -2 5pp;15 5pn 3l -2 5pp;15 5pn -2 5pp;1a 42p 49o;1a 491 42p;1a 4o dn 490;1a a8 dn 490;1a 4o f2 490;1a 443 3l 4cz;1a 49m 4cz;28 47f cc 4dp;28 4dr;28 4dm cc 4dp;28 4dq 3l 47f;n 5pq 5pr 3 qv;n 5pq 3 qv;n 5pq 5pr qv;n 5pq qv;n 46y -2 5ps;n 3 5pt;h 4d2 b2 431 5oi 5pu;h 4d2 15 432 5oi 5pu;h 42y 431 5oi 5pu;h 4d2 5oi 5pu;h 449 47g 46y;h 449 42j;h 5pv my 42j;x 5pw 4o 48c;x 5pw th;x 4d2 15 u9;x 3l 4d2 15 u9;x 3l 4at u9;x 4at u9;13 9p 4ag 3l 5px;13 9p 4e 48u 5px;13 5py 5px;13 2v b4 dh 5nu;13 46b 9p 5pz;1s 4bn 424 0 4dh;1s 5q0 0 4dh;1s 4dc 4dh;1s 4dh 48r 482;1s 4dh 482;1s 4dc 5q1;1s 422 cn 4c3 4cp;1s 496 5q2;1s 4ae 4dh;1o 5q3 -2 4o 0 47a;1o 5q3 -2 44s 3l 0 47a;1o 5q3 -2 9q 4aq;1o 5q3 -2 5q4;1o 44s 3l 0 47a 438 447;1o 44s 3l 0 47a 5q5;1o 9q 4aq 0 47a 438 447;1o 9q 4aq 0 47a 5q5;1o 4o 0 47a 438 447;1o 4o 0 47a 5q5;1o 438 447 -2 5q6 -2 5q7;1o 5q8 -2 5q6 -2 5q7;1o 429 dc;1o 44v;1o 4bm 4de;12 9p 65 4al 4c5;12 9p 65 5q9;12 5py 4al 4c5;12 5py 5q9;12 45t 9p 5pz;o 4du 5h -2 5qa;o 5qb -2 5qa;o 5pk 5qc 5h -2 5qd;o 5pk 5qc -2 5qd;o 49n b ej;o 49n 5qe;o 5qf 3l am 47k;o 5qf 3l 5qg;25 5qh am 5qi 5qj;25 5qh 5qi 5qj;25 5qi 5qk 5h 5ql;25 43e 8v -4 5ow -4 5qm;25 92 490 4e -4 5ow -4 5qm;25 e7 -4 5ow -4 5qm;25 463 b 4am 3l -2 5qn -2 5qo;25 5qp -2 5qn -2 5qo;25 4cv 5qq 5qr 49m 5qs;q dc;q cm;q 12;q e4;q 2g;t n3;t n2;t 47h;t 47w;t 44c;s p1;s 4c4;s 4al 4c5;s 4b2;6 45t -2 5on 4e 488;6 45t -2 5on 5qt;6 45t 45x;y cc 4cc;y gr 4cc;y a8 4cc;y i6;y 4dw;1g ms;1g mt;1g pd;1g 48j;1g iu;1g ys;1g ll;1g t7;1g 47x;1g lw;1g mv;1g 46h;1k 4b3 47d;1k d2;1k 5qu 5p4 5qv;1k 5qu 5qv;1k 5qw 5qx;1k xn;1k 464 5qy;1k 469;e qs;e 4bf;e 4bg;e 4bu;e uz;e 43t;e xa;e 486;w 0 4ws 0 5qz 5r0 5r1;w 0 0 5qz 5r0 5r1;w 0 4ws 5qz 5r0 5r1;w 0 5qz 5r0 5r1;w 0 4ws 0 5qz 5r0;w 0 0 5qz 5r0;w 0 4ws 5qz 5r0;w 0 5qz 5r0;w 5r2 0 4ws 0 5r3 5r4 3z;w 5r2 0 0 5r3 5r4 3z;w 5r2 0 4ws 5r3 5r4 3z;w 5r2 0 5r3 5r4 3z;w 5r5 4ws 5r6 5r3 5r4 3z;w 5r5 5r6 5r3 5r4 3z;w 5r5 4ws 5r3 5r4 3z;w 5r5 5r3 5r4 3z;w a8 dn 4cw 484;w 4ae 48l cc 3z;w 5r7 5qi 5r8;c 5r4 3z;c o4;c 42y 3z;c cc 47a;c cc 4c6;c zu;k b 49q 3l 438;k 5r9 438;k 497;k 4bd;k 4ct;k 43a;k 4cs;k 4cu;f 456 5ra;f 5rb 489 3l -2 1;f 5rb 49w 48i -2 1;f 5rb 5rc -2 1;f 5rb 1 -4 5rd;f 5rb 456 3l 438;f 5rb 456 4o 438;f 5rb 456 5re;f 5rf 46d 46g;f 5rf 5rg;f 480 46o;f v3 5rh;f 4cq 5ri;f dh 5rj;1h 5rk 5rl 5rm;1h 5rk 5rm;l 45e;l 458;l 49j;l 4d8;l 456;l 46v;l 4dk;l 44u;16 5pk 4ap 443 5rn;16 5pk 443 5rn;16 5pk 4ap 443;16 5pk 443;16 443 5ro;1b 5rp 5rq 5rr;1b 5rp 5rr;1b 5rs 2v 5rt 5ru;1b 5rs 5rt 5ru;1b 5rs 2v 5ru;1b 5rs 5ru;1b 0 cc 43b 3l 43t;1b 0 cc 43b 3l 42y;1b 0 cc 43b cc 42y;1b 0 cc 43b cc 4d5;1b 0 cc 43b cc 4d8;1b 0 3l 43t;1b 0 3l 42y;1b 0 cc 42y;1b 0 cc 4d5;1b 0 cc 4d8;1b 43t 3l 0 5rv 42y 5rw;1b 43t 5rv 42y 5rw;1b 43t 3l 0 5rv 5rw;1b 43t 5rv 5rw;1b 5rx -2 5ry;9 43j;8 45u 83 5rz;8 5s0 5rz;8 45u 83;8 5s0;8 4b0;8 44u;8 45u;j 49m -2 5s1 -2 5s2;j 45v 3l 45y;10 41o 3l 4d8;10 41o 3l 49j;10 41o 3l 43o;10 41o 46o;10 5s3 3l 5s4 4o 438;10 47t 46o 4o 438;19 45n;19 49h;19 tq;19 45i;p 5s5 5s6 5s7;p 5s8 5s7;p 4o 438;p 3l 438;1p xw;1p xy;1p xr;1p xx;1p 5s9 -2 11 491;1p 5s9 -2 49m b2 491;1p 5s9 -2 49m am 465;1p 5s9 -2 b 43m;1p 5s9 -2 49m 43m;1p 5s9 -2 49m am 46c;1p pj cf v0;1p pj 3l 45u;1p pj cf 49i;1p 45m;1p 4b8;1q 41o 3l 5sa;1q 5sb 3l 5sc 4o 438;20 5sd 5se 5sf -2 5sg;20 5sd 5sf -2 5sg;20 5sd 5se -2 5sg;20 5sd -2 5sg;20 5sh -2 5si;20 4cq 5sj;20 5sk 0 5sl;20 5sm 4cq;20 42n 4a9;20 ny;22 nv;22 x9;22 ld;22 sf;22 4bv 48w;b 44j;b 44i;b u1 5hv;b 436 5sn;18 uz;18 4bu;18 43t;18 t5;18 zd;18 4bt;18 46x;18 4dl;1x 5so 5sp 5sq 5sr 49w 48i 5ss -2 5st;1x 5so 5sp 5sq 5sr b2 4ca 5ss -2 5st;1x 5so 5sp 5sq 5sr 5su 5ss -2 5st;1x 5so 5sq 5sr 49w 48i 5ss -2 5st;1x 5so 5sq 5sr b2 4ca 5ss -2 5st;1x 5so 5sq 5sr 5su 5ss -2 5st;1x 5so 5sp 5sr 49w 48i 5ss -2 5st;1x 5so 5sp 5sr b2 4ca 5ss -2 5st;1x 5so 5sp 5sr 5su 5ss -2 5st;1x 5so 5sr 49w 48i 5ss -2 5st;1x 5so 5sr b2 4ca 5ss -2 5st;1x 5so 5sr 5su 5ss -2 5st;1x 5so 5sp 5sq 5sr 5ss -2 5st;1x 5so 5sq 5sr 5ss -2 5st;1x 5so 5sp 5sr 5ss -2 5st;1x 5so 5sr 5ss -2 5st;1j 5sv 49w 48i 0 5sw;1j 5sv 5sx 5sw;1j 5sy cc 42y 5sz;1j 48s;1j 48b 3l 4b4;1j 462 4a7;1y pj cf 49i;1y pj 3l 45u;1y pj 5t0;1y 5t0 pj;1y xx;1e cc 47a;1e b 47a",
  "any": "z 1;y hp;y ho;y hb;y hm;y hn 13;y hl d5 13;y ex;y hf;y gs;y 5y 5t1;y 68;y 67;y 5a 8z;y 70;23 hj g2;23 hk;23 9h;23 9g 61;23 8e c6;23 9i;23 b0 9g;23 9k 9g;23 9e bv;23 9c 9g;23 bz;23 i7;23 2e 13;23 2f;23 gf;23 dw;23 c1;23 9w;23 22;23 c5 9g;23 he;23 21;23 ga;23 27;3 6q;3 d3;3 1u;1t ea;1t 3a;1t 39;28 gu;28 gt 6u;28 gt 6u gg;28 ce;28 cd 6u;28 hd;b ga;b f1;b 21;b 27;b 58;b 1y;b 34;b 33;b 7u;b 35;b 31;b 32;b 30;b fi;b 91;b fk h8;1v df;1v dg"
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
   "within": 20,
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
   "within": 20,
   "ordered": false,
   "unless": [
    "when-hired",
    "right-to-work"
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
    "invitation",
    "video-call"
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
  },
  {
   "id": "touchy-money",
   "code": "context/added-demand",
   "variant": "fee",
   "strength": 1,
   "needs": [
    [
     "recruit-fee",
     "refundable",
     "gift-card",
     "candidate-pays",
     "top-up",
     "transfer-service"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [
    "travel-refund"
   ],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "touchy-amount",
   "code": "context/added-demand",
   "variant": "fee",
   "strength": 1,
   "needs": [
    [
     "pay-order",
     "pay-word",
     "fee"
    ],
    [
     "money"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [
    "travel-refund"
   ],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "touchy-papers",
   "code": "context/added-demand",
   "variant": "sensitive-documents",
   "strength": 1,
   "needs": [
    [
     "identity-doc",
     "bank-details",
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
   "id": "touchy-account",
   "code": "context/added-demand",
   "variant": "money-handling",
   "strength": 1,
   "needs": [
    [
     "own-account",
     "pass-on",
     "cheque",
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
   "id": "touchy-messenger",
   "code": "context/added-demand",
   "variant": "no-interview",
   "strength": 1,
   "needs": [
    [
     "messenger"
    ]
   ],
   "within": 12,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned"
   ]
  }
 ]
};
