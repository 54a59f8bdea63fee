// Written by scripts/generate-lexicon.ts from data/lexicon/*.yaml. Do not edit.
import type { CompiledLexicon } from '../lexicon/lexicon.js';

export const COMPILED: CompiledLexicon = {
 "classes": "account-lent advance age-band at-your-home background-check bank-details both-sides buy by-text candidate-pays cash-cheque cheque come-in copy crypto daily duty earn easy-money employer-pays everyone-hired fee for-equipment from-home funds gift-card guaranteed-job hand-on hired-already home-address hypothetical identity-doc interview invitation keep-part kit lifter little-work mass messenger money money-trade mule-title negator no-interview no-qualification only open-account own-account own-pay paid-in parcel partner-bank pass-on pay-order pay-word per-hour process reach-us receive recruit-fee recruit-others recruiter referral refundable remuneration reply-now reship reship-title right-to-work scarcity secret-number secure-place selfie send share-this ship-label starter-kit take-out task-work to-our top-up transfer-service travel-refund unsolicited vendor video-call video-ident warning when-hired",
 "exact": "1 100 2 24 3 4 48 5 9 a aan ab abonar abone abonen acc accettata account accounting acquitter acquittez act ad add ads af age ai aja al all alleen als am ami aml an and any ao aos apenas app are as asi ask assured asumimos at ate atm au aub auf aux b be begleichen bei bel bem ben betaal betaald betaalt betalen bezahlen bezahlt bic big bij bin binance bis bit bitcoin bizum bon bonifico borg bsn btc buy by call can car cas cash cashapp caso ce ces charge chat che check checks chez chi ci click cnh cni cobrimos com con confermata considerata copriamo cpf crb criptomoeda criptomoneda criptovaluta crypto cryptocurrency cryptomonnaie cuando cubrimos cut cv cvc cvv d da dag dai dal dan dar das dat day dbs de dei del dem den deposit depositar deposite deposits der des dez dhl di dia die dir discord dit dix dm dni do don doorsturen dos du due dus e earn earnings een ehe eid ein einzahlen el elaborata elk elle em en enkel entrichten envia enviad enviame enviando envianos enviar enviarnos envie enviem envien envienos envoyer envoyez er es esaminata est et ete ethereum eux fa facebook falls fee fees few fie fin foi for fornire fornisca fornite forward found free fue fur ga gdc geben geef geen get gezahlt gib gmc google got graag gram gsm gtalk h ha han hangout hangouts has hat hay he heb hen her het hey hi him his ho hou hoy hr hrs hui hurry i iban ich ici id ident if ihr ik il im imo in indicare indicate indichi indien ingresar ingrese ins int invia inviarci inviare inviate inviateci invii is isn ist it its ja je jij job join jou kan kik kit kryptowahrung kyc l la laad las lcb le lei les let lhe li lid like liken ll lo lorsque los lot lu lui m maak maakt mag mai mail mailen make making man manda mandame mandanos mandar mandare mandate mande mandenos mandi mas may me mee mes message messenger met metamask meu mi mia mij mim min mio mir mis mit mlm mobile moi momo mon money moneygram mpesa msg mtn muy my n na nao nas ne need nehmen nel nem neosurf neu new ngo nhs ni nib nicht nie niet nimmer nmc no noch nog noi nom non nooit nor nos not now nu nul nur o of ohne old om on once one ong ons ook op open or ora orange ore os otp ou our out overmaken overschrijven own pack package packages paga pagamos pagar pagare pagas pagate paghi paghiamo pago pague paguem paguen paid paiement paient par participants pas pay paye payer payez paypal pays paysafecard pcs pdf per perfect pesa peu pin piu pix poi por post postident pre pro provide pvg qu qualora quand quando que qui ral re read received red reembolsable reembolsables reembolsamos regler reglez remit rep reply reviewed rg rh rib rimborsiamo s sans sao saw schick schicken schrijf se sea sei selfie selfies sem send sende senden senza set seu seules seuls ship should si sia sie sin six skrill sms so sobald sofern soi solo som somente son sosteniamo sou soy spenden ssn sta std stort storten sturen stuur stuurt su sua sui sul sum suo suportamos sur sure sus t ta tag tan te teams telegram tem ten tes tether teu text the their ti to toi ton too top tot tra transfer transferir transfiera transfira trc20 tre trust tu tua tuo tus two u uberweisen uberweist uberwiesen uit um uma un una und une unicamente union uno unpaid uns until up ups ur us usdt uur uw valida van ve venmo verfahren versa versamento versare versate versement verser versez versi vez vi via viber video videoident viewed virer virez vog vol vom von voo vor vos vous vu vue w wallet wanneer was watsapp we webid webmoney wechat weg wenn wer western westernunion what whatapp whats whatsap whatsapp when whether who wie wij wir wire without won write y ya you zahlen zahlt zahlung zap zelle zend zes zet zodra zonder zu zum zur",
 "prefix": "aanschaf abiert abogad abon abonad abonnement abzock accepte accettat accompagn aceit aceptad acquist acquitte actif addett adherent adicion adjunt administratif administrativ admitid adquier adquir advert advogad afilia afiliad agent aggiung agree agreg ajoute aktivierungsgebuhr alleg allocation amen ami ammess amministrativ anad analyst anex anmeldegebuhr annullat anruf ansprechpartner antwort aport appelle appli approuve approvat approvisionn apresur aprobad aprovad arma arnaqu arriv arrive asegurad asesor asigna aspirante assegnat assistant assume assunt assurance assure asumid attrezzatur attribue aufnahmegebuhr ausbildungsgebuhr ausweis ausweisdokument automatic automunit autre bancaire bancari bancaria bancario bearbeitungsgebuhr behoud bekomm beneficiaire beneficio benevole beoordel beperkt berater bericht beschik bestel bestell betreuer betrug betruger bewaar bewerber bewerbungsgebuhr bewerbungsgesprach bewohner bitcoin boek boekhoud bonific boost bourse bouw breng bring buchhalter burla burocratic cadeau cadeaubon cadeaukaart cancel cancelad candidat candidature carich carreg carregu carte cedula certificad certificado certificat certifie chacun cham charge chat chate cheg cheque chiam choisi clave clicc click client cliqu clique cobert cobr cobra cobrad code coinvolg comision commission communique companer compartid compartilh complet compr compra comptabil comptable compte comunic comuniqu conclu condivid conferencia conferentie confirme congres congreso congress congresso conseiller conserv conserva consigliat consolar consulaire contact contat contatt continu contrasena contrat contratad controler controleur convegn convid convidad convite convocation convoque coordinador coordinateur coordonnee copert copia copie correspond costru coupon courant couvert crea cria cripto crypto cryptomonnaie cryptomunt cubiert cubierto cuenta custead customer dagelijks debutant deelnemer demande denunci depos deposit depot deroul desbloque desconfi detect developpe devid devolv devolvid devuelt devuelv diari diario diffid diffus digital digitaliza director diretor discut document documento donation donn donne doorzend dossier dovut driver einladung einschreibegebuhr einschreibungsgebuhr einzahl elegid eligib embauche empfang encaiss encaminh encaminhad encargad encontrad enfant engage engineer enregistrement entretien entrevista entrevue envi enviad envoi envoy equipamento equipement equipo erhalt erreich erstattungsfahig erwerb erwirb escanead escolhid escrev escrib escro estaf estagiari etichett etiqueta etiquette etudiant etudie examine exent exig exige exigid expense extracto facil facilit facilitad facture facult fakejob filleul finance financiad financier finanzagent finanziat firmad form forma formation fornec fornecedor fornitor fotocopia fotografia fournisseur fraud fraude fraudolent fraudul fraudulent freunde frod fuge fuhrerschein fuhrungszeugnis gagn gain gan gana ganancia ganh ganho garanti garantid garantiert garantit garantizad gard geb geef gefalschte gefluchtete gegarandeerd geldwasche geschenkkarte gestor geworbene gib giornalier gir golpe groupe guadagn guard gultig guthabenkarte gutscheincode gutscheinkarte haal habl handler heb hebdomadaire heretikett herlabel herverpak hesite hol houd identifiant identiteitsdocument ilimitad illimitat illimite imagem imagen imediato immagine immediat impersonat incass incorporad indemnite indic indicad indiqu ingenier ingres ingreso inleg inmediato inoltr inoltrat inscription inscrit inspecteur instantaneo interesse intermediari interview invers invert invest investier investig invi invit invita invitacion invitad invitation isent joign journalist journaliste kaart kandidat kauf kein klick klient kolleg konferenz kontakt kontakte koop kopie krijg krypto kryptowahrung lad legalisation leite leiter levant lieferant ligu limitad llam lleg logiciel logistikmitarbeiter maak manager mand masiv masseneinstellung massicci massiv material mefi meine melde membre mensage mensaje mensuel mercadoria mercancia messag message messaggi mieter minim misbruik missbrauch mitarbeiter mitgliedsbeitrag moeda moneda monitor monnaie mont montant mot mula nachricht nacionalidad nacionalidade nationalite necesari necessaire necessari neem nepvacature neue neuverpack notari notarie nueva nuov obbligatori obligatoire obligatori obrigatori onbeperkt ontvang operador operateur oplaad oplicht optimi optimis opwaarder original pag paga pagad pagament pagamento pagat pago paiement paketagent paketempfanger paketmanager paketprufer papier parceiro parrain partag partage partecipant partenaire participant participante partilh partner pasa pasaporte pass passaporte passeport passif passiv patient payable payant paye percu perd permiso personalausweis personalchef personalleiter personne photo photocopie piramide place plaza port post poste postul postulant postulante poursui praktikant preferencial preferibil prelev premier prepagad prepagat preparateur prepaye prepayee pres preseleccionad preselectionne prime procedure procesador proche professionnel proporcion propose propri proveedor prufungsgebuhr qualification qualifikation qued quotidien raccomandat ramen rapid rapprochement realiz recarg recarreg receb reception receptionn recharg recharge recib recibid reclut recluta reclutador recomendad recommande reconcil recruiter recrut recrutador recrute recrutement recu reembal reemball reembols reembolsad reempaquet reenvi reetiquet reexped reexpedi refugiad registrierungsgebuhr regle reimburs reintegr reinvi reisekosten reisepass reiskosten rejoign relabel rembours remboursable rembourse remet remit remuner remuneration rend rendimento rendu renvoi renvoy repackag repass repond representant requerid requier requis reservierungsgebuhr respond restitu restitue restitui restituibil restituid restituit restliche reten retenu retien retir retransmet revenu revers ricaric ricev richiest riconfezion rietichett rimand rimborsabil rimborsat rispedi rispond ruckzahlbar salaire saldat saque sblocc scam scan scansione scelt schaf schick schreib schrijf schufa schuler schulungsgebuhr scriv secreta segnalat seleccionad selecionad selectionne selezionat semanal send senha settimanal signale simbolic slachtoffer socio sollicitant sollicitatiegesprek somme sor sospechos sospett sostenut spedir stagiair stagiaire stagist stort student studiengebuhr studierende stuur submet subvention sufragad suplant suportad supplier surveill suscrib suspect suspeit sviluppator svolg symbolique taglich tagungsgebuhr tarjeta teilnahmegebuhr teilnehmer tekstbericht telefonisch tenant termin textnachricht textuel thuiswerk ticket tirocinant titre touch trabajador trae trag trainingsgebuhr traite traitement tramite transaction transf transfer transferagent transferier transfert transfier transfir transmis transport trasfer trasmett trattien travailleur treuhandagent trovat truff uberweis ubrige uitnodiging umetikettier umverpack unic uniforme universidade universit unser upload usager usurp vacature valid valide valut veloc vendeur verdacht verdachtig verdien vermeld vermittlungsgebuhr vers versandagent versandetikett versandlabel versandmitarbeiter versat verse versement verstrek verwahr verwaltungsgebuhr verzendlabel victima victime video vigente vir vire virement virtual visa visagebuhr visio visumgebuhr vitima vittim volontaire volontar voluntari vorauszahl vorstellungsgesprach vrijwilliger waarschuw wahrung warenagent warenprufer warn wekelijks wende werb werf witwas wochentlich woonwerk zahl zahlungsabwickler zahlungsagent",
 "suffix": "verwaltungsgebuhr",
 "stem": {
  "en": "about abroad absolut accept access accommod account accredit acct acquaint acquir across activ addit address admin administr admiss advanc after afterward ag again agenc agent alert allow along alreadi also amazon among amount analyst announc annum anoth answer anyon anywher apart app appl appli applic appoint approach approv aren arriv asap ask assist associ assur attach attend attest attornei attract author authoris automat avail avoid awai awar back background badg balanc band bank barrist base be bear been befor beforehand begin below beneficiari between bewar biometr birth bitcoin blogger bodi bond bonu book bookkeep born borrow both brief bring buck build busi call came camp campaign cancel candid candidaci candidatur cannot cant card care carri cash cashier catch caught caution cautiou cell certif certifi chang channel charg chariti chat check chequ children choos chosen citizen claim clear clearanc clerk client clinic code coin coinbas colleagu collect come comment commiss committe compani complet complianc condit conduct confer confirm congratul consid consult contact continu contract contribut convert cooper coordin copi corpor cost could council countri courier cours cover credenti credit crimin crypto currenc current custodi custom daili data dealer dear debit deduct degre delai deliv depart departur deposit design desk detail didn differ digit diploma direct director disappoint disclosur discount document doesn doesnt donat done donor dont door doorstep dossier doubt downlin draw drive driver drop each earn easi easili ebai echeck elig els email emploi employ employe enclos encount end enhanc enrol enter entir entri equip escrow evalu everi everybodi everydai everyon exactli exam examin except exchang exclus exercis expens experi expir extra face facebook fake famili farm fast fedex fee feel fifteen file fill final finalis financ financi finish firm first fit five flag flexibl flight follow forfeit forget form formal forward found foundat four fraud fraudster fraudul free freedom friend from front full fulli fund further genuin get gift giro give given go gold good googl govern grab grant group grow guarante guest hand handl handler have hcpc health held hello here hesit hire hold home hospit host hotel hour hourli hous huge human hurri ident identif imag immedi immigr immunis impost impostor impress inbox includ incom indic individu induct influenc info inform inspector instagram instal instant instantli institut insur interest internet internship interview into introduc invest invit invoic issu item itun job join joke just keep kindli label laptop larg last late later launder lawyer least leav left legal legalis legit legitim less letter licenc licens life like limit line link list littl lodg login look lost made maiden mail make manag mani manual map market mass massiv match materi media medic meet mega member membership mentor merchant messag messeng min mini minim minimum minu minut miss mobil modest moment monei moneygram month more mother movi mule multipl must mustn name nation necessari need needn neg neither network never next nobodi nomin none notic number oblig obtain offer offic onboard onc onli onlin onto onward open oper opportun order organ organis orient origin other otherwis over oversea pack packag page pai paid panic paper paperwork parcel part particip partner pass passport password patient payabl paycheck payment payout paypal payrol pension peopl percent percentag perform permit person phish phone photo photocopi photograph pick pictur ping place placement plan platform pleas pocket polic polici posit possess post postag postal practic prepai prepaid preselect press print prior privaci privat probat problem proce procedur process processor product profession profil profit program programm progress project proof protect provid pull purchas pure qualif question questionnair quick quickli rang rata rate rather reach real rear receipt receiv receptionist recharg recommend record recruit recto refer referr refrain refuge refund refus regist registr regul reimburs reject releas reloc remain remaind remit remitt remot remuner repack repli report repres request requir resend reserv reship reshipp resid residenti residu resourc respond rest restaur resum retain return review revolut right risk role rout run safe safeti salari same save scale scam scan schedul school score screen seat second secretari secretariat secur seen select send sent separ seriou servic set settl sever shall share ship shipment shop shortlist should shouldn side sign signal silver simpl simpli site skill skip skype slot small smartphon social softwar sole some somebodi someon song soon sort spare speak specialist sponsor spot staf stai star start starter startup statement statutori steam still stipend stood store stress student studi submit subscrib subsidis success such supervisor supplement suppli supplier sureti suspici symbol take taken tale talent task teacher team telephon tell test text than that their them then these thi three through ticket tiktok time tip todai togeth told tonight tool topup trade train traine traineeship trainer transact transfer travel trust tuition twelv twenti unauthor unauthoris under uniform univers unless unlimit unlock until upfront upload upon urgent us usdt usernam vacanc valid vast vehicl vendor verif verifi victim video vigil virtual visa void volunt voucher wage wait waiv waiver wallet wari warn webcam websit week weekend weekli welcom well were western whatsapp when which while will wire with withdraw withdrawn within without wont work worker worri would wouldn yahoo year your yourself youtub zangi zell zero zoom",
  "fr": "abon acce accompagn accompagne accompl achat achet acompt acquer acquisit acquitt acte activ adherent adhes administr admis adress affect afin agenc agent agiss agre agrement aim ains ambassadeur amis analyst annonc appel appliqu apre argent arnaqu arriv arrive associ assur attend attent attir aucun aujourd aupr aur automat autoris autr avanc avant avec avez avis avocat avon badg bancair banqu beneficiair benevolat besoin bienvenu billet blanch bloqu bonus bours boutiqu brut bureau caiss canap candidat candidatur cart cash casi caution cec cel cent centr cet chain chanc chaqu charg chat chef chequ cherch chez chois cinq clic clich client cliniqu cod coffret colis collect collegu colloqu command commenc commiss commun communiqu competent compl complementair complet comport compos compren comprend compt comptabl conduir conferent confidentiel confirm conformit congr connexion conseil conserv constitu consult contact conten contrat contribu control convert cop cot cotis cour courriel cout couvert couvr couvron credit crypto cryptogramm dan debloqu debut decouvert deduir del demand demandeur demandon demarch demarrag depart depech deplac depos depot depuis dernier dessous detail deux dev devr devront different diplom direct directeur directric disponibl dispos distanc distinct docu doit doivent domicil don donateur donne dossi droit echang ecrir ecris ecrit ecriv effectu effort elev email embauch emploi employeur encaiss enregistr ensuit entier entre entrepris entretien entrevu enverr enverron envoi envoy envoyon equip etabl ete etiquet etre etud evalu evit examen exclus exige exigeon exped expedi expedit experient expir extrait fac facil factur fair fait famill faudr fauss faut faux felicit feron fiabl fill filleul film finalis financ financi financier financon fiscal fois fond fondat format fourn fournisseur fournitur frais gain garant gard general gestion gestionnair gratif gratuit hameconnag heberg heur heureux hopital horair hospitali hotel huissi humain identif identifi identit illimit immediat immigr inclu inclus independ indiqu inform informat inscript inscriv install instantan institu integral interim intermediair interview invit issu jam jeun joi joign joindr jour journali journe judiciair jusqu just laiss legal legalis leur li libert libr lien lieu lign lik limit limite liquid log logist lor mail mainten mair maison mallet manag mandat manqu marchandis marketing mass massif massiv materiel medical mem membr menag mensuel merc messag messager metton minut mis mission mobil modiqu modul moin mois mond money monnai mont moyen mun mutuel naissanc national nationalit necessair negat neosurf nombr not notair notr nous nouveau nouvel null numer numeris numero obligatoir obten offert offre onboarding oper ordin ordre organis original oubl ouvert ouvertur ouvr pack pag pai paquet parcouru part partenair particip parven pass passif pay payabl payon paypal paysafecard pend percevoir perd perm person personnel peut photo piec plac plais plateform plus plusieur portabl portefeuill posit possed possess post postal postul pour pourcentag pourr pourront prealabl prelev premi premier prend prendr prenon prepaye press preuv pri prim prion pris priv procedur produit profil programm projet proposon propr prudent psan publiqu puis pyramidal qualif quatr quelqu question quiconqu quinz quoi quotidien rapid rat reag realis recev recevoir recevr recherch reclamon recois recommand recouvr recrut recruteur recto recu redev reexpedit reexpediteur referent refus refuse regl rejete relanc relationnel relev remarqu rembours rembourson rend renseign renvoi rep repond repons requ requis reseau reserv respons ressort ressourc rest restaur restent reten retenu retir retr retrait reussit revenu revenus revers risqu salair san sauf scolarit secret secretair securit sejour select selection semain ser serieux seront serv servic seul sign signal signatur simpl sinon skyp smartphon smic social societ soi soit sold somm sont soumettr sous stag structur subvent succ suffisent suis suit suiv suivr surplus symbol tach tant tard telephon teletravail temp termin test thun tiendr tient timbr titr titulair toujour tous tout trait transact transcash transf transfer transfert transmet transmettr transport travail travaill tre treiziem tresorer trois trop trouv ulterieur uniform uniqu universit urgenc urgent usager usdt valabl valid valis ven vent ver verif vers verso veuill video videos vient vigil vingt vir virtuel vis visio visit vit vital votr vous voyag watsap wattsapp whatsapp zoom",
  "nl": "aanbevol aanbod aangebracht aangekom aangenom aangerek aangeworv aankom aankomst aankoopt aankop aanlever aanmeldingskost aanmeldkost aanmeldt aannem aanschaff aanstell aantal aanvaard aanvang aanvrag aanwerv aarzel aarzelt abonner account achtergrondcontrol achterkant achterzijd activer administratie administratiekost adres advocat afdruk afgewez afstand agent alert all allen amazon amper analist ander antwoord app apparatur appj appl automatisch baangarantie ban bank bankafschrift bankgegeven bankpas bankreken bankrekeningnummer bedrag bedrijf begeleider beginn begint behandel behandeld behandelingskost behandelkost behoud behoudt beid bekek bekost bekostigd bemiddelingskost benaderd benodigd bent beoordel bericht bestel bestell bestelt betaalbewijs betaald betaalt betal betalingsagent betalingsbewijs betalingsverwerker beur beveiligingscod bevest bevestigd bewijs bewoner bezit bezorg bezorgd bijdrag bijna bijverdien bijverdienst bijvoeg binn binnenkom blij boek boekt bonn bonus borg borgsom breng brengt brutolon budget bureau burgerservicenummer cadeau certificat chat chatinterview cheque cheques client collega collegegeld commissie complianc contact contract creditcardgegeven creditcardnummer cryptobeur cryptogeld cryptovaluta cursus dag dagelijk deelnemer deeltijd del dez dien dienst dient digid digital diploma direct document donateur donaties doorboek doorgegev doorgestuurd doorgev doorstort doorstur doorstuurt dor dossier dossierkost draagt drag drie dringend eenmal eenvoud eerst eig eind eis elk email enkel eraf erkend ervar etiket factur financieel financiel foto fotokopie fotos functie garander garantie gastgezin gat geaccepteerd gebeurt geboorteakt gedekt gedrag geeft gef gefeliciteerd gefinancierd gegarandeerd gegev gegeven geinteresseerd gekoz gekreg geld geldezel geldig geldtransfer geliev gemak gen geselecteerd gesprek gestart gestort gev gevond gevraagd geweigerd gezien gezin gezinn gift goed goeder goedgekeurd googl gratis groep haalt haast hal hebb hotel houd houdt huis huisadres huisvest huurder identificatie identiteitsbewijs identiteitskaart ieder iederen iemand inclusief indien indiensttred informer inkom inkomst inloggegeven inn inschrijfgeld inschrijfkost inschrijft inschrijfvergoed inschrijv inschrijvingsgeld inschrijvingskost instappakket instapt intakekost interview invull inwissel itsm itunes jobaanbied jobgarantie journalist jouw kaart kaartnummer kamp kan kanal kandidat kandidatur kant kantoormateriaal kantor kennismakingsgesprek kenniss keuring kinder klant klein klik kom komt koopt kop kost kostelos kredietkaartnummer kreg krijg krijgt kunt kwalificaties kwijtgeschold laatst label land laptop lat later led leerling legal legalisatiekost legitimatiebewijs leverancier lidgeld lidmaatschap lidmaatschapspakket link logistiek lon loonadministratie loonstrok maakt maand maandlon mail mak makkelijk manager mar market massaaanwerv massal massarekruter massawerv materiaal medewerker medisch meebreng meedoet meestur meld men mer meten mijn minsten minut miss moet moneygram multilevel munt nadat nam nar nationaliteit neemt negatief nem nepp netwerk netwerkmarket niemand niet nieuw nodig nooit notaris nummer omtrent onder onderteken onderzoek ongeacht onkostenvergoed onlin onmiddel ontgrendel ontvang ontvangt ontving onz opdracht open openbar opening opent opgepast oplad opleid opleidingskost oplicht opnames opnem opnieuw opstur optimaliser organisatie originel over overboek overgemaakt overig overmaakt overmak overschrijv pagina paginas pakj pakjes pakket pakketagent pakketdoorzend pakketverwerk pakketverwerker partner partnerbank partnerpakket parttim paspoort passief patient paysaf pensioen per percent percentag person personel phishing pincod pinn pinpas pint plaatsing plaatsingskost plat plek posities positiev premie priv procent product productkoffer productpakket proeftijd proficiat profiel project reager recenser recensies recht recruiter recruitment registratie registratiebijdrag registratiekost registratievergoed reis reiskostenvergoed rek reken rekeninggegeven rekeningnummer rekeninguittreksel rekruter reserver reserveringskost rest restant restaurant rester restitueer resultat review rijbewijs rijksregisternummer risico salaris saldo sam scam schaff schriftelijk schrijf schrijft screening selectie selectiekost selectieprocedur signal slecht smartphon snel softwar sollicitant sollicitatie sollicitatiegesprek sollicitatiekost sollicitatieprocedur stageplat stagevergoed start starterskit starterspakket startpakket steam stichting stort storting strafregister student stur stuurt subsidies symbolisch taakjes tak team tekst tekstinterview telefon tenzij terug terugbetaald terugbetal teruggestort test testreken tevor thuis thuisadres thuiskantor ticket tien tijd tijden tip toegestuurd toelag toestur toevoeg toezicht totdat training trainingskost transactie transfer transferagent tuss tussenperson twee twijfel twijfelt uitbetaald uitbetal uiter uitgekoz uitgenodigd uitnod uitsluit uittreksel uitzendbureau uniform universiteit uren usdt uurlon uurtarief uurtjes vacatur vacatures vakantiegeld val valuta vandag vanuit vast veilig verantwoord verblijf verblijfskost verblijfstitel verblijfsvergunn verder verdien verdienst vereist veren verget vergezeld vergoed vergoedt vergunningskost verheugd verklar verlies verliest verloopt verlop vermijd verpak verpakt verplaatsingskost verplicht verschil verschuldigd verstur vertegenwoordiger vertrek vertrouw vervalt vervoer vervoerskost verwerk verwerkingskost verwerkt verzamelt verzeker verzekeringskost verzend verzendt verzilver verzoek video videoidentificatie videos videoverificatie vier vijf vijftien vindt visum visumkost vlucht vluchtel voeg voer voldan voldoen volg volgend volled voltooi vond vooraf voordat voorhand voorkant voorkeur voorschot vooruit voorzicht vor vrag vriend vrij vrijheid vrijspel waakzam waarborg waarborgsom waarder wacht wachtwoord wallet wanner weekend weerhoud wek wer werd werf werk werkdag werkgarantie werkgever werkkledij werkvergunn werkverker werv werving wervingsbureau wes western whatsapp winkel won woning woonadres word wordt zag zeker zelf zend zending zich zichtreken ziekenhuis zijd zijn zodra zoek zoekt zolang zonder",
  "de": "abgelehnt ablicht abonni abreis abschliess abschluss abteil adress agent aktivi akzeptiert all amazon and andernfall anfang angeb angebot angenomm ankomm ankunft anmeld anmeldet annehm anreis anreisekost anschaff anschrift anson anspruch anstell anteil antritt antwort anwalt anzahl anzeig appl apps arbeit arbeitgeb arbeitsantritt arbeitsbeginn arbeitsberecht arbeitserlaubnis arbeitskleid arbeitsmaterial arbeitsplatz arbeitstag auf aufenthaltserlaubnis aufenthaltstitel auffall aufgab aufgefall aufkleb auflad aufnahm auftrag ausbild ausgebucht ausgewahlt ausgezahlt ausland ausrust ausschliess ausstatt auswahlverfahr ausweiskopi auszahl automat autorisiert bafin bank bankdat banking bankkonto bankverbind bankverbindungsdat baun bearbeit bearbeitet bearbeitungskost beeil beginn begleich begrenzt behalt behaltet beid beidseit beifug beim beitrag bekannt bekomm benot benotigt berechn bereitstell berucksichtigt berufserfahr berufserlaubnis besitz bestat bestatigt bestell betrag betrieb betrug bevor bewerb bewerberinn bewerbungsgesprach bewerbungskost bewerbungsprozess bewerbungsunterlag bewerbungsverfahr bewert bewohn bezahl bezahlt bild binn bitt bloss bonus bors brauch bring brutto bruttogehalt buchhalt budget buro buroausstatt chanc chat chatinterview complianc daheim dann davon dein denn depot deutschlandticket dich dies differenz digital diplom dokument drei dringend durch eig ein einarbeit einbehalt einfach eingegang eingeh eingelad eingestellt eingezahlt einkomm einkommensgaranti einkunft einlad einlos einmal einreich einschliess einsteigerpaket einsteigt einstell einstellungsgaranti einstellungsgesprach einstiegspaket einzahl email empfang empfehl empfohl endet entgeg entgegennehm entgelt entricht erfahr erfolgt erford erfreut erfull erhalt erheb erhob erlass erled eroffn eroffnet erst erstatt erstattet erstattungsfah erwerb etikett etiketti fahrkost fahrtkost fall fallig falsch famili fast finanzi finanziell finanziert finanzkuri findet firm firma flug folg folgend ford fordermittel foto fotos freie freiheit freischalt freiwill freizeit freizuschalt freu freun freund fug fuhrerschein funf funfzehn garanti garantiert geb gebracht gebt gebuhr gebuhrenfrei geburtsurkund gedeckt gefall gefund gegeb gehalt gehaltsabrechn gehaltszahl gehort geht gekauft geld geldeingang geldkuri geldtransf geles genehmigt genomm gepruft gering geseh gesprach gesundheitszeugnis getrag gewinn gezahlt gibst gilt girokonto gluckwunsch googl gratulation grupp guthab gutschein hab handeln handy haus heb hebst hebt heimarbeit heiss herzlich heut hier hinterleg hinterlegt hochlad hoh hol holst hom homeoffic hotel ident identifikation identifizier identitatsdiebstahl identitatskart ihn ihr innerhalb interessiert interview itun jed jemand jetzt jobangebot jobgaranti jobscamming jobticket jobvermittl journalist kamm kanal kart kartennumm kauf kaution kein keinesfall kind klass klein klinik komm kommt kongress konn kont kontakt kontaktdat konto kontoauszug kontodat kontoinformation kontonumm kontos kontoverbind kopi kost kostenfrei kostenlos krankenhaus kreditkartendat kreditkartennumm krypto kryptobors kund kundengeld kundinn kundschaft kur label lad laptop last lauft lebenslauf ledig legal legitimation lehrgang leicht leit letzt leut lichtbild lieferant link lohn lohnabrechn mail mandant marketing massenrekrutier massiv material materialpaket mehr mein meld messeng mich mindest minut misstrau mitarbeit mitbring mitglied mitgliedschaft mitgliedspaket mitmacht mitteil mitzuteil muss nach nachd nachricht nachweis nam nationalitat nebenjob nebenverdien negativ nehm network netzwerk neu neun neus nicht niemal niemand nimm noch notar notig notwend numm oder offic ohn onlin opf optimi organisation packch paket paketaufkleb partn partnerbank partnerpaket passiv passkopi passwort patient pauschal paysaf person personal personalabteil personalagentur personalvermittl phishing platz positiv post postident postsend praktikumsplatz prami press privat privatadress privatkonto probezeit probl produkt produktkoff produktpaket profil projekt provision prozent qualifikation qureinsteig rechnung recruit recruiterin recruiting registrier registriert registrierungskost rein reis rekrutier rent reservi reserviert rest restaurant restbetrag restlich risiko ruckerstattbar ruckerstattet ruckseit ruckzahlbar scamming scan scheck schick schneeballsyst schnell schreib schriftlich schulung schulungskost schulungspauschal sech seien seit selb semesterbeitrag send sendung serios setz shop sich sicherheitscod sicherheitshinweis sicherheitsuberpruf sichert signal sind skyp smartphon sof sofort softwar solang soll sollt sonst sorg sowi sozialversicherungsnummer spat spatest spend spendengeld staatsangehor start starterkit starterpaket starterset startpaket steam stell stellenangebot stellenanzeig steur steuridentifikationsnummer stiftung stipendium strukturvertrieb stund stundenlohn such summ symbol taglich tausch team teil teilnehm teilzeit telefon termin test testkonto testzweck text textinterview ticket trag tragt training transaktion transf transferi traun tvod uber ubermitteln ubernachtungskost ubernehm ubernimmt ubernomm ubers uberweis uberweist uberzeugt ubrig umetiketti umgeh umtausch unbegrenzt uniform universitat uns unt unterkunft unterlag unternehm unverzug urlaubsgeld usdt verdacht verdi verdien verdienstmog verdient verein verfallt verfug vergeb vergess vergut verlang verlangt verli vermeid vermittlungskost verpack verpass verpfleg verrechnet verrechnungsscheck versend versicher versicherungskost vertrag vertragsabschluss vertragsunterzeichn vertret verwaltungspauschal video videoident videoidentifikation videoidentifizier videolegitimation videos vier visakost visum visumkost vorab voraus vorausgewahlt vorauszahl vord vorderseit vorh vorkass vorkenntnis vorleg vorsicht vorstellungsgesprach vorzuleg wachsam wallet war warensend wart wed weihnachtsgeld weit weitergeleitet weiterleit weiters weiterschick weiteruberweis weitervers weiterversand weiterzuleit wenig wenn werb werd whatsapp wirb wird woch wochen wohnadress wohnung wunschenswert wurd zahl zahlbar zahlt zahlung zahlungsnachweis zehn zertifikat zog zoom zugangsdat zugesandt zuhaus zulag zurst zuruck zuruckerstattet zuruckgezahlt zusamm zuschuss zusend zwei zwisch",
  "es": "abon abra abre abrir acces acept acompan activ actu adelant administracion adqu adquir afiliacion agenci agent ahor alert algui aloj alta alumn amazon ambas ambos amig anad anal antecedent antelacion antes anticip anunci anvers apell apen apertur aplic apps arranqu asegur asign asistent asoci asociacion asum automat autoriz banc bancari bec beneficiari bienven billet billeter blanque bon brut bult busc cad calif calific cambi campament canal candidat candidatur cantid capacitacion car carg carnet cas cedul celul centr certific chat chequ cient cinc cit clic client cobr codig colabor coleg colegi colegiacion com comenz comienz comision compart complac complement complet compr comprob comunic conduc conf confiabl confirm conmig conoc consej consider contabil contabl contact contacten contest contrari contrat contratacion control convert conviert convocatori coorden coordin corr corre corrient cost cre credit cript criptomoned cualqui cuant cuatr cubr cuent cuid cumplimient cuot cup curriculum curs dal dar dat deb deber delant delanter delit demasi dentr denunci deposit derech des desd desplaz despu detall detr devolver devuelt devuelv diari diet diez diferent digital diner direccion dispon doctor document documentacion domicili donacion donant dors dud efect electron ellos email empez emple empleador empres encontr enhorabuen enlac entid entre entreg entrev envi envial enviel equip escan escane escrib escrit esfuerz esper esquem esta estaf estan estas este estudi evalu evit exam exchang exclus exig expedient experient extra extract extranjer facil facilit factur fals falt famili favor felic felicit fianz finaliz financ financier firm fond form formacion formaliz fot franque frent fundacion gan gananci garanti garantiz gast gerent gestion gestor gir googl gratis gratuit grup guasap gust hac har hast hem herramient hog hor hospital hotel human iban ident identificacion ilimit import imprescind inclu incorpor incorporacion indic indiqu inform informacion informart ingres inici inicial inmediat inquilin inscrib inscribet inscripcion inspector instagram instantane integr interes invit itun jam jef junt justif lad legal leid libert libr licenci lik limit line llam lleg locomocion lueg lug lugar mail maletin manag mand material matricul mediant medic membresi men mensaj mensual mercade miembr mientr minut mision mobiliari moneder moneygram movil multinivel mund nacimient nacional nadi naturalez necesari necesit negat nin ningun nombr nomin nosotr nuestr nuev numer nunc ofert oficial oficin olvid onlin operacion oportun optimiz orden organizacion otra otras otro otros pacient pack pag pagin pais paquet paqueteri par parcial part particip pas pasaj pasiv past paypal ped penal pension pequen perd perder perfil period permis person personal phishing pid pierd piramidal plat plaz plus poc podri porcentaj portatil pos posesion posit postal posterior postul postulacion precis pregunt prens preocup prepag present previ prim primer pris prob proces product profesional propi proveedor proxim proyect prueb public publicacion pued puest qued quedart quedat quedes qui quien quinc rap real realiz rechaz recib recibir reclut recomiend reconoc recruit recurs reembols reenvi reexpedicion ref refer regal registr remes remit remot remuneracion represent requer requier resen reserv resident respond respons respuest rest restant restaur result reten reteng retien retir retribucion revers revis riesg rob rog rrhh sac sal salari sald salv segu segur seis seleccion seman sencill ser seri sexual sid sig signal siguient simpl sobr sobrant soci social softwar sol solicit solicitud solter steam sub subvencion sueld sum tampoc tar tard tare tarif tarjet tas telefon teletrabaj ten teng termin tesoreri text textual tiemp tien tiend tiktok tim titul titulacion tod tom tra trabaj traig tramit tramitacion transaccion transf transfer transferent transfier transport tras traser tres turn ultim unas unet unic uniform univers unos urgent usdt usted usuari vacant val valor verificacion viaj vide videoidentificacion vigor vim vis vist viviend vuel wasap wasapp western youtub",
  "it": "abbiam accett accont account acquist acquister addett adesion affrett affrettat agent agenz agisc alberg albo alcun alla allo allogg almen altre altri altriment altro amazon ambo amic amministr anal ancor annunc anticip anticipat antiriciclagg apertur appen apra apri aprir aprit arriv aspett assegn assicur assiem assistent assoc assunzion attenzion attiv attrezzatur automat autorizz avvi avvoc azi banc bancar banking beneficiar benven bigliett bisogn blocc bonif bonus bors buon bust canal candid candidatur caparr caric cart cas casellar cauzion cellul cent cerc certific chat chiam chied chiunqu ciascun cifr cinqu client codic colleg colloqu commission comp compl complet compr computer comunic conf conferm conform congratul conoscent consegn consulent cont contabil contant contatt contattac contratt contrib convert convoc cooper coordin cop copr corrent cors cost cred credenzial cript criptoval curriculum dall dat dator davant dell denar depos deposit dev diec dietr different dimentic diplom direttor direttr diritt divis document domand domicil donator donazion dop dottor dovr dovrann elabor email ente entramb entro esclus esit esperient ester estratt estrem evit exchang extra facil fals famigl fattur felic fidat fin finalizz finanziar finc firm fiscal fond fondazion formazion fornitor fot front garant gestion gestor giorn giornal giornalier gir giudizial googl grad gratis gratu gratuit grupp guadagn hom hotel ident identif immed immediat impieg import incass indenn indirizz inform ingress iniz inizial inoltr insiem intermediar interv invi inviam iscritt iscrizion ispettor istruttor itunes lat lavor legal lett liber libert liet lik limit link lor lord mail manager mand marketing mass material medic membr men mensil merc messagg mett min mission moneygram multilivell nasc nazional necessar negat negoz nessun network nom nonc nostr notai numer nuov occasion occorr offert oggi ogni ognun oltre onlin oper orar ordin organizz ospedal ottimizz pacc pacchett pack pag pagin part partecip partenz partner passaport password patent pazient pendent percentual perd perder period permess pers person personal phishing piac piattaform piccol piramidal poch port portafogl portatil posit posizion possess post postepay pratic preg prel prelev prem prenot press prevent previst prim prodott profil propost propr prossim prov qualcun qualif qualsias quattr quest quindic quot rappresent real recens recension reclut recruiter recruiting redd referent regal registr remot respons rest restant ret retr retribu ric ricar ricev ricever richied richiest riconosc rifug rimanent rimast rimbors riport risc riserv risors risped rispedizion rispond rispost ristor ritir sald salv sanitar sar sara sarann scad scansion schem scritt scriv segnal segret segreter segu seguent selezion semplic senz serv settiman sforz sicur sicurezz siet signal smartphon soc softw soggiorn sol sold soltant somm son sostien sped spedizion spes spid squadr sta stamp starter stat steam stipend struttur student sub success suo svolg tard task tass team telef telelavor temp ten teng tesorer tesser test testual tien titol tram transazion trasfer trasfert trasport tratten tratteng tratterr trattien tropp trov truff tuo tutt uffic ultim uman uniform unisc urgent usdt utent vagl val valigett valut veng vers viagg vide videoidentif vien vis vision vist vol volontar volt vostr wallet western",
  "pt": "abertur abra abre abrir aceit adesa adiant administraca admissa adqu adquir agenc agent agor ajud alert algu aloj alun amazon ambos amig anal analis antecedenc antecedent antecip antes antifraud anunci apen aplic aplicaco apos apps apress assegur assinatur assistent associaca assum atenca ativ atrav atribu automat autoriz autorizaca avali avaliaco avanc banc bancari beneficiari bilhet boas bols bonus branqueament brut busc cad cadastr can candidat candidatur carg cart carta carteir carto cas cauca celul cent certida certific cham chanc chat chav cheg chequ cidada cinc client clinic cobr cobranc codig coleg colegi com comec comissa compr comprov comput comunic conclu conduca confi confirm conhec consider cont contabil contact contat contrari contrat contrataca contribuica convert convocator coorden corrent corretor credit crimin criminal cript criptomoed cuid curricul curriculum curs curt cust dad del demor dentr depo deposit depress desloc deslocaca despes detalh dev devera devolv diar diari diferenc digital dinheir diplom doaco doador document documentaca dois domicili donat doutor duas email embalagens emos empreg empres encaminh encomend encontr enderec enquant entidad entre entreg entrev envi equip escrev escrit escritori esforc esper esquec esquem esta este estrangeir estud evit exam exchang exclus exig experienc exterior extra extrat fac facil fal fals famil fatur favor feit fic finaliz financeir fiqu formaca fornecedor fost fot frent fund fundaca ganh garant gerent gestor golp googl gost gran grat gratuit grup guard hesit hoj homebanking hor hospital hot hotel human ident identificaca imediat imprens inclu indic inform informaco ingress inic inici inicial inscrev inscrica inspetor integral intermediari itun jam jornal junt lad lavag legal levant liberdad lik limit link livr loj lucr lug mail mais mal malet mand marketing mass materi material matricul medic membr men mensag mensagens minh minut misso moneygr montant mor motor muit multinivel nasciment necess necessari negat nenhum ningu niss nom noss notebook nov numer nunc ofert onlin oper operaca oportun ordem orden organizaca otimiz outr pacient pack pacot pag pagament pagin palavr par parabens parceir parcial part particip pass passag pec ped pel pensa pequen perc percentag perfil period permissa pesso pessoal phishing piramid porcentag portatil posit poss possu posterior posts pouc praz precis premi present previ primeir process procur produt propin propr propri proxim publicaco qualificaca qualqu quant quatr quem quinz quot rap real realiz receb recib recrut recurs red reembols reembolsav reembolsavel reenv reenvi reexpedica regist registr remot remuneraca rend rendiment repass represent reserv residenc respond responsavel respost rest restant restaur ret retenh risc sac salari sald salv saqu satisfaca scan segu seguint segur seguranc sej seleca selet seman sena ser sera seus sig signal simpl sinal sobr soci social softwar solicit solicitaca soment ste subsidi suport tard taref tax telefon telegr telemovel teletrabalh tem temp termin tesour test text tir titul tod trabalh tramitaca transaca transf transfer transferenc transport treinament tres tud ultim uniform urgent usdt utent vag val valid valor venciment verificaca vers viag vid videocham videoidentificaca vim vist voc western whatsapp zapzap"
 },
 "groups": "2g 4h 81 iy 18r 1cy 1d8 1k8 1kd 1q9 1uq;17i 1br 1bt 1cq 1ff 1go 1it 1jv 1n1 1tg 1tv 1uo;1cq 1ff 1go 1jv 1lf 1tv 1uo;1cq 1ff 1go 1jv 1tv 1uo;1cq 1dh 1em 1my 1nh 1qh 1uo;17i 19n 1br 1bt 1hz 1mz 1n1 1oc 1pj 1r4 1tg;17i 19n 1bt 1hz 1mz 1n1 1oc 1pj 1r4;1cq 1d4 1fm 1ph;5r 1ld 1ls 1nb 1nt 1sa;1fm 1ph;g4 1g0;1ao 1i4 1p7 1ph 1re;184 199 1ak 1ar 1rr 1to 1tz;7f 1q8 1ub;18h 1qr 1qs;is 18u 1b6 1s5;is 18u 1b6;19 dj 1u8;18p 18u 1bv 1e0 1nu 1oo 1sj;14 83 1h4 1rl 1rr 1sa;o 88 182 1bl 1dx 1he 1kq 1l2 1l3 1m2 1nz;is 18u 1b6 1oo 1s5 1uc;5x j2 18n 1ae 1tm;6w 70 9m 1s7 1tm;1bl 1dx 1l3 1nz;o q 88 1i2 1kq 1nz 1tf;9r 1a1 1ca 1f3 1fw 1le 1nd 1o5 1oa 1qz;ar as h7 18w 1ay 1bl 1c6 1cs 1dx 1fk 1gs 1gt 1ho 1l2 1l3 1mo 1n7 1n8 1na 1pk 1pq 1sv 1t3;ic 182 1bl 1dx 1l2 1l3 1sv;2g 188 1fv 1q2 1ue;co ct 19j 1by 1ca 1f3 1fw 1jh 1oa 1qz;co 19j 1ca 1oa;1c4 1el;b0 1uy;1ax 1c4;19 1n 80 1fv;1ca 1fw 1hb 1oa 1rj 1tw;5r 1ax 1c4;1ca 1hb 1oa 1tw;1od 1so;1bb 1es 1et 1gr 1gs 1gu 1pk 1t3;ct 1ca 1o5 1oa;9r 1a1 1al 1ca 1le;17x 1fu;w g1 1dn 1ea;j2 18n 1ae 1dy 1pt 1rk 1sp 1ts 1un;1gi 1k7 1kc 1q8 1ue;co 19j 1ca;17k 17r 17u 17v 17w 18n 190 19s 1at 1b8 1d7 1dg 1e3 1e7 1ez 1gg 1gp 1gu 1gx 1h5 1hf 1hp 1ht 1ij 1ik 1jg 1ks 1l4 1lh 1m1 1mc 1n1 1nz 1o7 1o8 1or 1pm 1pr 1pt 1so 1t2 1tk 1tq;13 br;8d 18n 1b0 1ef 1eg 1gg 1hp 1la 1m1 1n1 1o8 1py 1tq;5r 19x 1cu;17v 18n 1e3 1ht 1m1 1n1 1nz 1o8 1so 1tq;1ax 1ls;2o 3z 5r 5s;17v 18n 19b 1bx 1d7 1e7 1ez 1hp 1ht 1je 1jg 1ks 1m1 1mc 1n1 1o8 1pt 1s2 1so 1t2 1tq;5r fi 18b 1ax 1cu 1ls;5r 18b 1cu;5r 1ax 1cu 1ls;1jr 1jx 1kk 1ql 1rs;5r 1ax 1by 1cu 1ls;5r 1by 1cu;1ou 1um;17k 17v 1hp 1jg 1m1 1n1 1o8 1so 1su 1t2 1tq;1ax 1c4 1el;1at 1c9 1hf 1so;1c9 1ip 1iq 1so;19 1n 6b 80 1fv 1id 1s8;1o5;19 1n 80 1ue;17y 17z 1id 1ug;bj 17y 1fs 1ta 1ug;co 18s 1bx 1f7 1k1 1mx 1pd 1r4;1cc 1o5 1oa 1p3;14 g1 ic j2 18s 19i 1ct 1nu 1r4 1su 1ut;19 2g 88 18s 19n 1bx 1ct 1dx 1f7 1ht 1io 1kq 1r4 1so 1um;18s 1ct 1ht 1nu 1r4 1so;g1 1ut;18o 18s 1bx 1ct 1dx 1ht 1ks 1r4 1so;1b0 1ef 1eg 1s2;17r 1br 1f1 1f2 1gd 1n1 1or 1pr 1t6 1tg;b 6w 71 g1 1s6 1ut;88 17l 18n 18o 19z 1ag 1bx 1e3 1ez 1hs 1ht 1kq 1ks 1mb 1mj 1ml 1nz 1o8 1pn 1pt 1qk 1r0 1sq;17r 1br 1gd 1or 1pr;18n 18o 1ez 1ht 1mb 1mj 1o8 1pn 1qk 1r0;b bl by c2 g1 1sa 1ut;1e7 1ks 1qo 1r5 1r6 1so 1t2 1um;8d 1j8 1la 1lb;2d 1l1 1nf;2d 17p 1l1 1nf;w c2 g1 1kb 1kc 1op 1ut;1kb 1kc 1kr 1op 1um;1e7 1i9 1je 1qo 1ro 1sl 1t2;2d 6b 1b3 1nf;b by g1 1ut;1a8 1e6 1g5 1i3 1jk 1ll 1qd 1r5;8d 1la 1lb 1md;8d 1la;8d 1j8 1la;c2 1kb 1op 1ut;1f7 1r4 1so;by 17m 18q 193 194 1au 1bl 1nx 1pt 1sv;1cl 1ll 1q6 1rd 1rp 1tj 1u2;by 17m 18q 193 194 1au 1cv 1nx 1pt 1sv;1cl 1tj;1aj 1tt;189 18l 1dr 1g7 1i1 1r9;1aj;75 17l 183 191 1c1 1if 1j6 1jw 1on 1pp 1su 1ty;1at 1b0 1b8;1b0 1d5;19w 1o8;da ed 18y 1dv 1dz 1e4 1fi 1g2 1q3 1rh 1ro 1t9;b w 7l 9m g1 h7 186 1a3 1b7 1c2 1fd 1m5 1pi 1ug 1ut;b g1 1b7 1c2 1m5 1ut;186 1si;b g1 1fd 1fu 1ut;1br 1hb 1hd 1pi 1tl 1ug;1k7 1mf 1q8;da ed 18y 1dz 1hb 1q3 1rh 1ro 1t9;19a 1ft;7d 83 1aj 1d7 1ln;7d 1h1 1h2;1aj 1d7 1lg;1dk 1dl;1ip 1iq 1m1;17l 19f;1aj 1c1 1ck 1cx 1hh 1hi 1kn 1r7;1c2 1cx 1kn 1m5;17l 1aj;1p9 1qv;1bc 1kn;1cx 1fg 1hi;1cx 1k9;19f 1cc 1cn;1cx 1hi 1kn 1m5;b0 1kn;1k3;1h 17l 19f 1aj;1hr 1jw 1kv;17j 17l 1cb 1cx 1iz 1lo 1te;1bc 1lo;18o 1gp 1i3 1pt 1qb 1r4;18o 1bx 1dw 1gp;18o 1dx 1gp 1i3 1qb;1i3 1r4;18o 1gp 1pt 1rk;18n 1ae;1dy 1gp 1r5;1km 1mi;100 17t 1dt 1dx 1p6;g1 186 1l5 1ug 1ut;1l5;18z 1hx;b 12 g1;aq 19f 1a8 1c3 1fp 1kv 1m2 1po 1pw;19f 1a8 1b0 1cg 1g1 1pf;1f 2e 7l bj hq 1sc 1t1 1tc 1ug;b 12 aq 1ut;19f 1b0 1be 1ce 1ls 1lu 1p5 1sn 1ty;17l 1ty;by 1c0 1ll;1b0 1s2 1tl;84 g1 1s6;18 1h1 1h2 1ky 1n0 1n1 1py;1h2 1tk;88 18q 1do 1gp 1hc 1i2 1n6 1nz 1pt 1tq;88 1do 1dx 1hc 1mc 1n6 1pt 1tq;19 80;3 17h 1fv;18x 1gd 1ij 1il 1nr;b g1;88 1hc 1mj 1tq;88 1do 1hc 1tq;1d fm;88 1hc 1mc 1pt;17i 18q 1dw 1gp 1nz 1pt 1ru;19 6b 80 1fz;18h 1eb 1ed;17i 18q 1dw 1gp 1pt;195 1h4 1hn;17i 18q 1dw 1gp;bl 18n 1ae;1o6 1ob;17i 1gp 1pt;1gp;195 1hn;88 18q 1gp;1jb 1jc 1ji;1gp 1nz;196 1ky;w 14 1ea;1ka;19 2g 9l 17i 18m 1u6;18n 1ae 1b5 1lx 1m2;14 1ea;1gy 1ia 1th;1ac 1dk 1ek;2e 5x 7l bf;w 1ea 1l8;s 180;bf 19q 1fs 1it 1nm;13 g4 1us;13 g4;1cp 1d1 1em 1nh 1qh;19 80 br;1cp 1d1 1kb 1kc 1op 1qh;1cp 1d1 1em 1nh;1cp 1d1 1em 1lg 1nh;1cp 1d1 1em;1kb 1kc 1op;1mb 1mj 1pn 1qk 1r0;196 1ii 1oe;5t 1it;1pn 1qk 1r0;1mb 1pn 1qk 1r0;1f0 1g4 1it 1pa;1mb 1mj 1qk 1r0;1mb 1qk 1r0;1e1 1en;7l 1qu 1sh 1sk;b 1ib;1ii 1oe;n co 18g 1br 1ol 1oy 1s3;ba 18t 1h4 1sh 1tb;9m h7 19a 1gn 1ut;7l 1uj;0 5 8 bl gm 1sx;76 1gv 1ju;br 1du 1l7;83 g1 ic 1ut;18n 1ez 1kq 1mb 1mj 1qk 1r0;1n 80 g4 1en 1ue;1ad 1fe 1g3 1j1 1ui;br 1l7;18f 1ki 1qs;18n 1ae 1du 1m2;1ad 1fe;ba 1eu 1nl;b0 1qi 1uk 1uy;12 14 g1;88 1fh 1fx 1m2 1mu;b0 1uk;1pm 1pt;1ht 1n0 1n1;1bp 1kb 1kc 1op;3g 1em 1p1 1s2;13 b7 br;1pv 1qb;14 1ht;hd 1gi;13 1a 1f 2e 5x 7l g4 18a 1fs;17i 18q 1b4 1gp 1mr 1nz 1pt 1q7;1b4 1gp 1mr 1pt 1q7;3g 18n 1n5 1p1;17i 18q 1b4 1m8 1nx 1p2 1pt 1q7 1rk;18d 1br 1hi 1kq 1s1;j2 1ut;b 19 g1 1gi 1u8;1gp 1pt;ic 1bk 1bl 1j6 1rz;6q 1gi;1b4 1pt 1q7;h6 1ut;3g 19b 1bv 1kn 1n5 1p1;62 6g dk dl dv e3 hu 1b0 1km 1m8 1ps;1fi 1fj 1g3 1iw 1km 1lm 1m8 1nd 1nx 1p4 1ps 1pv 1q3 1tl;ia 1u8;3g 19b 1bv 1cx 1kn 1n5 1p1;3g 19b 1n5 1p1;1ap 1f8 1h9 1j0 1jd 1rc;1j7 1k6 1q1 1qq;88 1gp 1nz;182 1bl 1f6 1me 1qg;2g 9l 1c5;6b 1a2 1gi 1rt;25 1ix 1ju 1jy;1do 1j5;b 1f bf 1fs 1ug;75 182 1cs 1gp 1nz 1r1 1rw;6y 6z 1cm 1gm;6g 1g3 1kp 1nu;1bv 1kn;88 1kq 1l0 1mj 1p8 1tf 1um;88 aq 1fb 1kv 1oi 1um;b 12 g1 1oi 1sa;1k9 1kn;19h 1ku;et 1az 1dv 1jn 1s3;1e5 1ej 1ku 1ng;2e hq 1l8 1sc;et 1az 1dv 1jn 1nj 1s3;1bp 1db 1gl;1gp 1ht;1ni 1nj;1az 1dv 1s3;by g1 1s9;1az 1s3;b 9m h7 1ut;183 18v 1bu 1c1 1cs 1cw 1d3 1j6 1jl 1kr 1nv 1on 1qy 1rm 1ry 1rz 1sr;75 88 by g1 1gp 1nz;9m h7 19o 1gn 1iv;17l 1bf 1j6 1kn 1rm;17l 1bf 1kn 1lc;1i5 1ku;13 br g4;9y 1jp 1ju;3s 1cj 1sf 1um;b bf cx 1cj 1dn 1ea 1um;1jp 1ju;75 76 1gv;b cx 1dn 1ea;12 bl gm;1gv;b cx 1dn;2 4 6 12 bl gm;4 6 7 gm 1sb;76 1gv;1fp 1qw;1gv 1ju;1jw 1m4;b g1 1ut;1jw 1m4 1qm;1i9 1jw 1m4 1qm;b 1ut;20 1dp 1eu 1nk 1px;1a6 1am 1hc 1jz;20 1am 1eo 1hc 1jz;ba 1cj 1dq 1eu 1fs 1nl 1ud;1eo 1k2;1am 1hc 1jz;1f 1fs 1kv 1ug 1um;1do 1hc;1cj 1hn 1sh;1ls 1lt 1uh;1cj 1hm;1rx;bj 1fs 1kv;b 13 7l br cx g4 h4 1cj 1ea 1u5;4o 98 99;1cj 1u5;bf h4 19q 1fs;w 1ku;1kc;6b 17i 1bg 1nu;18b 1am 1b0 1b1 1fw 1jz 1ls 1st 1uf;by g1 1ba 1ci 1hc 1qq 1s9;18b 1b0 1b1 1fw 1jz 1ls 1st;18s 1nu;c2 1m2 1mw;b g1 g2;c2 1s6 1ut;19f 1b0 1cg 1lu;17l;7l bj g4 hq 1fs 1hu 1sc 1tc;19f 1b0 1lu 1m2;1fi 1lm 1og 1pu 1st 1uf 1uh;19d 1oe 1of 1oz;bj h7;1fi 1lm 1og 1pu 1st 1uf;2e bj g4 hq 17g 1fx 1hu 1in 1jt 1kx 1sc;83 bj 1jz 1s7;1co 1i6 1p2;1bj 1ly 1lz 1q3;5x bf bj cx 1fs;18b 1cu 1ls 1ss 1st;1bj 1lz;1dn 1ea;1ls 1ss 1st;1bz 1ei;19u 1ce 1td;b 2e by g1 1bl 1f7 1sa 1ug 1ut;2r 2s;1b0 1b1;w g1 1gr 1kb 1kc 1kr 1op 1qq 1ut;1gr 1kr 1um;8d 1e7 1i9 1je 1kr 1qo 1ro 1sl;1gr 1jq 1kr 1um;1e7 1je 1kr 1qo;by g1;1rp 1tj;1f4 1fw 1jz 1ls 1oh 1ss;1bg 1n1 1nu 1st;dt 183 1kr 1on;1bg 1e8 1f4 1fw 1jz 1ls 1st;1am 1jz;1c8 1k5;1f 1fs;1f 7l g4 1fs 1tc;c2 1gr 1mw;17t 18j 1df 1gr 1gx 1mb 1ou;c2 1gr 1mw 1ov;17t 1gr 1ou;96 c3 ed el;83 g4 1s7;1fi 1j4 1oq 1pu 1q4;bj 17g 181 1fx 1kx 1l9;83 1lb 1li 1s7 1s9;b aq bz g1 1mq;1mm 1mq 1q4;1i8;1dm 1rt;83 1s7;1f g4;46 h5 1c8 1ev 1ml;1j4 1lb 1li 1mn 1q4;183 18v 1b9 1c1 1hj 1j6 1kz 1qy;1fi 1nu 1os;1fi 1lb 1li 1os;183 1fi;1j4 1lb 1li 1q4;183 18v 1b9 1c1 1gh 1hj 1j6 1kz;1lb 1li;1gh 1hj 1n2;mi xs;bf g1 1jw 1kv 1ut;18 18k 1gu 1jm 1l1 1n3;18 1gu 1jm 1l1 1n3;mi xs 1g9 1jd;1e9 1no 1p4;0 g1 1jw 1kv;18k 1gu 1jm 1k4 1p0 1qt 1tn;1fd 1is 1ri;0 13 5x br g4 1hk 1se 1uv;19v 1aw 1bi 1fd 1hg 1hk 1is 1ml 1q3 1ri 1se 1tn 1uv;4g 1bm 1f5 1m0;1cj 1dp 1kv 1qe 1ql;b bf cx 1cj 1dn 1ea 1kv;xs 1l1 1rx;q 1rx;1kv 1qe 1ql;eh 1rx;1bi 1p4;1g6 1mj;aq g1 1k2 1ki 1ut;1d0 1tp;1cf 1ty;1c2 1fi 1lm 1pu 1q3;83 bj g1 1iv 1jn 1sa;o bj 1hi 1hx 1iv 1jn 1kq 1lc 1ml;7l g4 18a 1ug;0 w fw 1ey 1f9 1sb 1sy 1ut;1eq 1l6 1ua;1bv 1es 1fr 1gb 1lx 1m2 1ua;w 1ee 1ut;1fi 1pu 1q3;1eq 1ua;1bv 1fr 1gb 1lx;1iv 1jn;6b 17r 1bm 1br 1nu 1tg;19l 1t7;1a5 1hv 1hx;17o 1fr 1jj 1l6 1lx 1m2;0 aq 1k2 1l6;1a7 1gc;1di 1rz;5x 7f;1a5 1dn;19y 1bj 1jz;1fr 1jj 1m2;1a5 1hv 1hx 1nz 1o1;183 1fr 1jj;13 g4 19o 1hu 1t1;1a5 1e3 1hv 1hx 1nz 1qb;7l h4;0 er fw gm 1f9 1fl 1sb;1fr 1jj 1l6 1ll 1lx;1ed 1fr 1jj 1ll 1lx 1m2;is 1s5;1e3 1i3 1qb;hq 1sc 1t1 1ug;1kg 1rz;19y 1bj 1do 1jz 1lz;5x bj 1fs;w 1dn 1ea;1m2 1nz;ds ed gb iw;17y 19l 1kt 1t4 1t7 1uk;ci 1ls;5r 1cu;1le 1nu;80 ia;g4 j2 18n 1ae 1i7 1k7 1mf 1q8;3z co ds gb iw 1q0;1i7 1mf;co gb;98 da ed;b 12 g1 h7 1sa 1ut;5r fi 17x 18b 1cu 1jz 1ls;1i7 1k7 1mf 1q8 1ue;co ed gb;1i5 1i7 1k7 1mf 1q8 1qf 1ue;3z co ed gb;h7 1ku;1 b 5x 7l g1 h7 1ku 1sa 1t8 1ut;1 b g1 1ku 1sa 1ut;5r fi 18b 1cu 1jz 1ls;b g1 h7 1ku 1ut;5r fi 18b 1cu 1jz 1ls 1o8 1so 1tq;5r fi 18b 1jz;1f 2e 7l bj g4 hq 19l 1sc 1ta 1uj;19 1n 80;1ax 1lq;1cu 1j2 1le 1pv 1q0 1st 1uf;2g g4 1k7 1q8;2e hq 1k7 1q8 1sc;5r 1cu 1ew;19j 1ca;5r 1c4 1el 1ew;1c 1ax 1bg 1kc 1oo 1op;b 12 j2 1ku;co 1le 1pv 1st;2e g4 hq 1sc;by 183 19f 19u 1ce 1g0 1jw 1k0 1lu 1u9;g1 1ls 1ut;71 1s6 1ut;1hx;5x g4;1a8 1e6 1i3 1jk 1ll 1r5;1la 1lb;1i8 1mm;aq by 1mm 1q4;b g1 17f 1ku 1ut;0 1 3f 19d 1bj 1lj 1ly 1lz 1q3;19d 1cz 1of 1oz;5x 80;j2 1ut 1uu;1fi 1g2 1lm 1p3 1pu 1st 1uf 1ux;9m bj h7 19a;w g1;19d 1cz 1oe 1of 1oz;61 co ds ed gb iw;9m h7 1l8;g1 1s5;bj g4 1kw 1l8;co 1a5 1g2 1gf;9m h7;0 1 7l g1 19a;1am 1dj 1ne 1rt 1uh;83 gn 1am 1jz 1s7;19f 1b0 1cg 1pf;h 17l 17n;bj g4 hq i7 1hu 1sc 1ug;b ae h6 1ut;h 17l 19f 1aj;1cu 1uh;c2 1mw;17t 1de 1df 1gr 1gx 1mb;17i 18s 1bh 1cr 1nu;af aj;cn yt;u1 1w4 24h 263 26p 28d 2b7;b5 cn;5j 2a7 2a9 2ar;jn o9 rs rt 127 14v 15u 27q;26t 27b 27c 2a7 2a9;jn o9 rs rt 127 14v 15u 1xz 1z8 27q;1zv 21g 269 27m 284 28r;1y3 21g 284;1wq 25t;3j 3u;1zv 21g;1w5 27z 2co;20m 28o 28p;1vu 25w;bj 286;dh 1zc 2cy;lb p9 s7 yt 115 11g 27q;8g 8h 8l 8n 25l 25m;bm 1w2 20n 20t 227 23b 261 27v 27w 2am 2av 2c6;27q;1w2 20n 25m 261;1z1 1z2 220 223 269 26k 27h 27j 294 295;1z0 232 25v 294;220 269 26i 294;1xr 1y1 212 21o 22p 22s 24c;mv za 13r 15b 16t;3u 44 4k;8h 8l 8n 1xf 2cy;mv yf za 13r 16t 2cy;lb p9 yt 115 169;3j 3u 44 4k jz oj 23x 279;ld mw n4 qi r1 r2 ra sf us vu zr 10s 14w 15l 16n 1ve 1vf 1wl 1yq 212 216 21f 22h 22m 230 239 247 24n 24o 25k 265 26e 26q 26w 278 29f 2a4 2au 2bc 2cc 2cu;jz oj xf xj 11f 14a 24o;20b;20a 20p 237;1v7 1x7 1yr 1zl 258 26e 2aq;11f 251 25t 2b4;1v7 1x7 1yr 22c 26e;1x7 22c;3j 3u 279;1vo 1yx 228 2au;1yz 22c;1yx 252 2au;jt yt 115 169 269 2ci;44 1vx 1wf 29x;1zk 20y 2bp 2bq;1 1vy 1x7 22c 24g 258 2aq;5j 2a9 2ar;4l 4m po rw s3 xj yr yu 11w;1va 269 28y 2ci;24g 2br 2cq;269 2ci;3u 4k;1ze 21c 28k;1x7 22c 2aq;rw 11w;b8 25l;11t 1vl 1wj 1yc 22t 25k 2a1 2ab;8l 25l;1yb 25s;3u 8g 8h 8l 8n 2bl 2cx;r2 1vi 1w1 1xz 1yq 1z8 1zg 1zh 20l 228 27q 28h 2af 2au 2bm 2cz;2a3 2bv;1vc 1w3 1wu 1y6 1yg 1z7 21z 22e 25u 29f 2cc;8g 8h 8l f1 fp gx 23w 2cx;mw op qi r2 us z4 z8 10s 1wl 1yb 20l 296 2au 2cs;5k 279;1v5 1v6 1v8 1v9 1xy;8d ra w3 15l 22b 24e 24n 25z 267;3u 4k 8g 8h 8l 8n f1 gu gx i3 25l 2cx;8h 8l fp g6 gu gx i3 2cx;8d 1xt 24e 267 2cd;1wr 1zg 228 2bv;1y6 1zg 228;1zg 228;i3 25f 27y 2cx;ra w3 15l 24n;ra w3 24n;x8 xj 236 29c;3u 8h 8l 2cx;1xz 1z8 1zg 27f 27g;sl ye 15x 1wx;1vn 26d 28m;sl 15x;ka n5 ye;11g 11n 120 20q 20r 23c 2cy;b 1i 44 fl 1vx 1wg 249;5v zh 1w1 1yq 20l 254 269 26i 29w;11g 11n 120;b 1i 44 fl 1vx 1wg 20q 249;5v zh 1w1 1yq 20l 228 254 269 26i 29w;20q 23c 2c3;11e 11n 11z;b 44 fl 1vx 1wg 249;3u 8g 8h 8l 2cx;5v zh 1w1 20l 23h;3u 4k 254 29w;p7 10f 14n;cv zl 25h 26m 2bo;1x5 24x 277;1vh 1y2 20y 21n 229 234 23l 23m 297 2as 2bs 2bt;8h 8l gx 1yu 26u 2cx;1y7 1y8 1ya;qc y8 1x4 26v;p1 209 235 28v;u4 1yu 1zp 25s 292;3j 3u 4k;lp 1wn 1yb;d1 et 1yf 2a0;20l 28o;qr 10r 127;44 4k;265 266;o2 272;1i lp p8 zu 1w9 1xl 1z4 1z6 279;3j 8l gu gx 2cx;sx 12b 20l 20m 26w 276 28o 29r 29w 2ax 2bv 2cs;5j 2ar;le t3;3 20l 20m;fl 1w3 21v 22e 22k 23u 2a8;20l 20m 276 29s 29w 2cs;jn qr qz 10r 127 1vg 27q;213 2a7;1wb 1zw 22z;jn qr qz 10r 127;28x 28z;22g 24l;2bl;264;1w7 29x;1y3 21g 228 284;1wq 25f;21b 29d;26z 29j 29l;21h 245;22z 28c 2cv;1vm 1yg 20g 20y 269 278 28e 29a;6l 22n;bx 1vj 21r 279 2ah;50 1z6 2at;8h 8l 2cx 2cy;mw qi yv z4 z8;2a7 2a9;lh qg zw;gu gx 286;r2 r4 uy;at 1w7 29x;25f 25t 29c;20u 2a4;1zv 20u;20z 2ad;22z 29x;jn ne qr zp 10r 127 138;3g 1x3 20a 27u;jn kv ne 127 138 15u;2cx 2cy;22o 23k 26x;1vu 235;3u 2cx 2cy;1xm 29n 2a5;8z i5 1yn 1z9 216 26b 28r 293 2c2;g6 2cx;3g 1vu 1yo 25s 27u;3g b4 1yo 25s 27u;91 25m;i5 i6 nt p5 uw yc 10m 156 1w6;b 5j 2cn;88 12b 1y4 20m 25w 276 2bv;4k cl gu gx 2bj;3j 3u 4k 1xl;dx 1vk 23d 28o 28p 29i;88 20m 276 2bv;gx 286;20u 20v 23f 28o;14l 20f;20u 20v 23f;21a 2ac 2c5;et wn 1xh 1yy 20f 20k 24a 24v;pt 21n 2be;n8 oe 1vl 1xi 1zx 1zy 211 24f 29g 2ab;dx 28o;a7 b8 25l;la oe p0 11t 1vl 1xw 1zx 1zy 211 24f 29g 2a1;2m 8l;240 25s;b 5k bx 24x;9y 24x;3u 8l cl 1xf 2ac 2ay;23n 2bv;23s 2ac;b bx;6l 9y 22n 24x;3u cl 1xf;2 4 6 gx 1zq;4 6 7 1zq 2c0;cl 1xf;22n 24x;271 2aj 2b8;1x1 271 2aj 2b8;g5 2cy;8h g6 1xl 2cx;21k 28c;1xl 1zm 21k 28c 29x;20s 21k 28c;b 3u cl 1xf;t3 u8 yo;22y 26h;22z 23a 23o 28b;20i 29v;10c 1xv 20o 26o 28g 28h 28l;3j 3u 44 8g 8h 8l 8n b8;nc x0 y3 13k 153 16a 16l 1vy 226;y3 13k 16a 16l 226;l4 10t;g6 23w 2cx;1wm 1yx 26l 26s;26s 27r;r8 112 11p 12c 150 16k;8g 8h 8l 8n 20q 25m;1vy 1zu 226 29j 2ap 2aq;298 29u 2bp 2bq;8g 8l 8n;b 1l fl 2cg;1yl 1za 22f 27e 29m;0 8h gu gx 2cx;0 1y0 26c 27a;cl fl 279;25y 269 2bn 2br 2cq;1v6 1yt;me pd 2ca;20w 20x 21u 28i;ra w3 1wz 22b 24n 25z;1v6 1v8 1xy 269;ra 22b 24n;x8 236;n8 xp 22i;4y 5n 90 a5 ex g5 i4;b 3u 1xl 1zm;8h g6 2cx 2cy;1vh 206 24d 27y;1vh 206;20y 21d 21e 2bt;1l 8l 8n 20q 26z 2cg;la os uu zk 22i;1v0 1vw 1wx 1xd 1yb 21y 22s 268 27t 281 29k 2b2 2cm;0 b 1l 44 5k 8n;1vp 217 243 25j 2b2;3j 44 8n;ku 1vw 1xy 27t;24z 2b5;27k 28b 2ag;1v4 1y6 20h 28f 2bb;1xy 24z 2b5;8y 2a7;8h 8l 8n i3 2cx;1z4 25q;q6 r8 yb 150;2m 8g 8h 8l 1x8 1x9 1xc;1vu 23g 240 24u 25w 268 281;0 4d fx i3 1xn 289 2cp;kh ok tm z0 zt;fx i3 2bk;b fl 1wg 1z6;kh ok tm z0;kg v5 ya 105 10p;kh s6 wg z0 zt;0 44 i3 270;1wv 1y0 27o;cl 279;10 21x 24q 26r;0 4d er 1xn 1zq 285 2c0;1wv 1y0 27a 27o;fl 279;n6 1xf 2bk;ut 237 25n 25o;44 fx i3;kh zt;1zj 24z 299 2bu 2cz;8d 1xt 267 2cd;1ve 1vr 1z8 1zg 26d 27t;1xt 2cd;b8 25o;of t8 zg 126 128 29m;8h 8n fp gu gx 2cx 2cy;0 1 1y0 1zu 26c 27a;qf r7 r8 11l 11o 11p 12c 150 163 16j;9m a5 20q 25m;1zu 29j 2ap 2b3;8h 8l;9m 25m;qf 11l 11o 11p 12c 163 16k;0 1 8h 8l 20q 2bl;29u 2bp 2bq 2cq;b 1i 1l fl 2cg;gi 2cy;qt zg 129 13l;f1 g6 gu 2cx;1wm 1yx;fp 2cx;dy 1x4;2dr 2mx 2qg 2rx 2so 2tp 2vr;a1 2dr 2ds 2so 2sp 2tp 2vr;2j2 2nd;2ev 2ey 2fq 2ih 2j5 2ra 2tz 2ug;2fj 2fr 2ha 2i4;2ha 2i4 2ll 2o5 2qp;y ag 2n2;2e7 2vg 2vn;bp 2e7 2vg 2vn;86 gn;2f8 2j9 2wj;3r 4c 6x;15s 2kp 2pw 2t7;bi 2iw;2f6 2fh 2ik 2il 2ip 2rw 2tr;3u 6x bn 2nv;ar 2et 2ob 2pr 2rf 2t0 2to 2w4;2fh 2il 2tr;ic iu 2ob 2w4;2f5 2fi 2fj 2hp 2hq 2n8 2tr 2ts;bp 2vh;2v6 2wi 2wj;2ik 2lm 2tr;bo 2v6 2wm;2fi 2fj 2tr 2ts;ic iu 2ge 2if 2jc 2w4;2f5 2fj 2hq 2tr;ic iu;2fi 2hp 2ts;2et 2ge 2jc 2jp 2w4 2wr;3u 6x;2fh 2il 2v2;3u 8a gn 2hz;pn 13i 13q 16y 2ky;ha 2hw 2ks;2le 2q5;3u 2hz;13q 2h1 2ky 2r3;2dz 2ex 2hn 2ju 2ke 2mm 2o3 2py 2qu 2sg 2sz 2ui 2uw 2w6;2ht 2l8 2rn 2rx 2u4;ez 2es 2fj 2fw 2g8 2le 2tr 2vo;2fw 2g8 2le 2ve 2vo;2gy 2o3 2sg;2n2 2ru 2sf 2va 2wu 2wx;2fh 2j6 2of 2v2;2rk 2wn;1 2es 2g8 2iw 2le;2fj 2rg 2v3;80 2wi 2wj 2wt;2d9 2j9 2tn 2u4 2u6;80 cx hc hq 2h7 2my;2mz 2oj 2wc;2hy 2q5 2vi;2e2 2e6 2ml 2nh 2u8;6x 2nv;2e6 2ni 2q5;3u 6x 86 ha 2dc 2do 2ks 2u9;2dc 2gs 2j4 2kk 2o3 2r5 2ra 2sg 2u9 2w2;86 gn ic iu;8b 2ew 2lb 2lk 2ra;h9 2gz;3u 4q 86 ha 2ks;2dp 2gs 2hn 2ic 2j4 2ke 2pe 2pf 2py 2r4 2r8;2dy 2fp 2id 2qa 2ue 2ui 2v7 2vk;2gs 2hn 2j4 2ke 2pe 2pf 2py 2r4 2r8;2dy 2fp 2id 2qa 2ue 2ui 2v7;2de 2dk 2fd 2fe 2lc 2ld;8d 2eg 2lq 2mk 2oo 2r2 2rb 2rc 2rd 2sz 2w5;8d 2eg 2lq 2mk 2oo 2r2 2rb 2rc 2rd 2sz;2dd 2de 2dk 2fe 2ff 2lc 2ld;jg m4 vo xa 12w;86 87 gn;3u 4q 6x 86;2kh 2m1 2oo 2ov 2pm 2pn;2f9 2hw 2nf 2tn;2eg 2lq 2mk 2r2 2sz;3u 6x 86 ha 2ks;2do 2hv 2ra;2i3 2nv 2td;2ly 2ot 2we;2rv 2rw 2rx 2ry 2tr;21 9r ag bp hq 2qo;2dc 2gs 2hv 2k4 2m4 2m8 2po 2qm;21 9r ag bp;2dc 2hv 2k4 2po;2rw 2ry 2tr;2li 2lj;vq xn;21 9r ag;2hv 2m4 2qm;c 21 9r ag;6x 86 ha;2hv 2hx;2m4 2m6 2m8 2qm;28 2g6 2kt;2ea 2ei 2ji 2ko 2re;2l0 2ws;2dl 2dq 2k4 2nl;2dq 2k4;2d8 2ew 2ra;2nx 2nz 2o0;2du 2eq 2q5 2vt 2wq;2eq 2q5 2vt;2nx 2o0;86 ha 2ks;88 2el 2gs 2k6 2k7 2qh 2tm 2uw 2w1;88 2el 2k6 2k7 2pc 2uw 2w1;88 2el 2k6 2uw 2w1;2ie 2iq 2lv 2wl;2wi 2wj;2d8 2da 2dn 2ih;2ej 2mt 2nq;2d8 2da;2e4 2ja;2dq 2q9 2w9;2ha 2i4 2ll 2o3;2ha 2i4 2o3;2nf 2tn;2ha 2i4;2pe 2pf 2pg;b2 2me 2qz;2kw 2pe 2pf;2pe 2pf;2ee 2fj 2fp 2mq 2ps 2qs;bb 2hb 2hs 2mt 2nq 2r1 2tb;h9 2t1;bf bi 2ed;2ig 2tw 2tx 2ub 2wj;2ed 2ky 2pe 2pf 2r4;2ed 2k1;2j2 2wy;2j4 2kk 2qv 2qx 2r4 2r5;2j4 2kk 2r5;2fa 2vz;2d8 2da 2iu 2j3 2st;3g 2kz 2pq 2r4;80 2vz;2dn 2ih 2iu 2j3 2jh 2vw;86 gn ha;2g3 2tu;2k5 2mq;2f4 2j8 2jb 2lh 2nu 2v8 2wk;3g 2is 2ni 2pq;2f4 2iv 2j8 2jb 2ns;3g 2ni 2pq;2d4 2hg 2hh 2j8;21 hc;75 2pw 2px 2q9 2sy 2w9 2wa;88 2el 2fz 2h2 2ow 2w1;88 2el 2ic;86 8a gn;2e9 2i1 2sw;cx hq;et m2 14g 2gi 2i0 2ma 2rr;80 2ii 2ty 2wj;2kk 2r5;75 2p6 2q9;2h6 2md 2ml 2tf;75 2mu 2nv;2e6 2eu 2gn 2md 2ml 2ni 2pw 2rq 2tf;b bf g9;2mw;cx 2gz 2hz 2w1;3l 2w1;2eb 2me 2qz;bf g9;h9 2t1 2t5;2 4 6 4q 2sn;4 6 7 2hr 2sn;h9 2t5;2mw 2t1;6j 2r0 2rt;3l h9 2vx;2hu 2j1 2mc 2r1;2fy 2iw 2tl;2tl;g9 2j1 2mc 2mv 2r1 2sl;7l cx 2h0 2hz;cx 2hz;9r hq 2np 2s2 2tc;2k6 2k7 2tm;2h0 2hb 2nq;2fj 2sq 2sr;7t 2k9 2ns 2nt 2uh;2es 2fj 2gl 2iw 2oe 2oj 2sj;2es 2fj 2iw 2oe 2oj;2g2 2ns 2nt;2hw 2p5;2eq 2er 2q5;2eq 2q5;2p5 2pj;ja 2g4 2g5 2m7 2mb 2qs 2rg 2rk 2rl;2es 2iw 2qc 2qd 2qf 2qn;2hm 2od 2rv;2hf 2hj 2hk 2hl 2hm 2oh 2oi;2es 2iw 2qc 2qd 2qn;2f1 2f2 2jq 2jr;0 2gp 2p4;2p3 2pk;bp cx hc;2fj 2oj 2si;me pd 2t2;2de 2lc 2ld;2lc 2ld;2li 2lj 2ns 2nt;bi 2vh;2eg 2ge 2l1 2l2 2lq 2mk 2r2 2s4;2de 2dk 2ld;2l2 2mk 2s4;c 21 bp hc 2n4;86 8a gn ha 2ks;2e1 2js 2jt 2s2 2s3 2wg 2wh;2e1 2jt 2s3 2wg 2wh;2u1 2u2 2u7 2uk;2rk 2rl 2uk 2ul;2hm 2tk;2rk 2uk;2oo 2or;2s2 2tc;8s 8t 2dt 2fb 2oa 2pt 2v4;2du 2ef 2jp 2kx 2ol 2pl 2qe 2uq;8t 2fb 2oa 2v4;2ef 2fe 2jp 2kx 2pl 2uq;2h0 2hu 2l8 2np;2nw 2ro 2rp;2v1 2v7;2nw 2rp;2nw 2q4 2rp;2fb 2pu 2qi;2n1 2ta 2vt;2h3 2rk;3u 4c 6x 2h4;2d5 2fc 2m2 2ok 2t6;0 2s6 2ut 2uu;2gr 2jk 2mr 2p5 2vj;c 9r 2n4;2gr 2jk 2mr 2vj;2ga 2nf 2sv 2w0 2w8;0 2ed 2mv 2ne 2vj;2lt 2mr 2p5 2vj;2g7 2gp 2pi;cx 2vh;2hz 2jz;8r 2d6 2p5 2vj;ml 177 2jn 2nf;0 j9 2hr 2s6 2sn 2us 2ut;2l4 2lt 2mr 2p5 2vj;9r hq 2nk;2di 2kc 2ki 2mo;2jz 2k0 2k1;160 2g7 2gp;c bp 2od 2vh;4x 2hz 2jz 2k0;bp gr;vq 160;86 ha;2na 2rq;2ne 2nv;2i5 2lo;73 lu m9 u3;0 1 2gp 2h3 2p4 2u5;0 1 2gp 2h3 2u5;73 94 2f1 2f2 2jq 2jr;86 87 gn 2vh 2wm;2qc 2u5;80 94;86 8a gn 2jq;0 1;73 2f1 2jq 2jr;2og 2qc 2qd 2qf;2g4 2g5 2im 2in 2m7 2mb 2qs 2qt 2rg 2rk 2rl;mf ta w5 12z 13x 2rg;9m 9w bn;w5 12z 2rg;2hm 2od;2ga 2gb 2im 2in 2j7;c 3r 6x 86 87 9m 9w;0 1 2rv 2vy;2es 2iw;2mb 2rk;d1 2p9 2pb;3r 6x 86 87 gn;2jl 2n6 2pb;3r 6x 2iw;hc 2i2;4q 86 ha 2ks;2ep 2eq 2pa 2q5;2e1 2jt 2s3;re 12n 2x9 2z8 2zr 2zw 3e9 3eh 3fk 3gg;3e9 3eh 3fk 3gg;2x9 2z8 2zb 2zr 2zw 3c6;43 49 ep jf;vh 38r;38c 38d 3fx;2ym 30b 313 329 38f 3fb 3gc;101 2ym 300 329 3by 3fb;2x4 300 316 3a1;382 3fd 3fg;ep 35t;9a 35t;i0 31c 348;3q 5h h2 313 3e0;3cd 3ce;2y3 35v 3ac 3cd 3ce;2y3 334 3dw;30c 32n 3d4 3df 3gb;2y3 335 396 3ch 3d3 3dw 3e5;30c 32n 331 33y 34k 3dg;hz i0 31a;h2 2y3 335 396 3a6 3ch 3d3 3dr 3dw 3e5;h2 2y3 335 396 3ch 3d3 3dw 3e5;30c 32n 331 34k 3dg;iv 2y3 396 3dw 3e5;30b 30c 32m 32n 32z 3d3 3d4 3de 3df 3g9 3gb;3fz 3g2;32h 32n 3dg;2zz 32x 34z 35g 36c 36v;30c 3d4 3df 3gb;ma vf zd 14f 33g 35m;30b 30c 328 34k 3d3 3de 3g9;31b 35n;327 33v 36s 39h;2xk 2y7 2yr 2z7 302 31d 34j 3af 3b5 3bl 3d5 3dq 3du 3dv 3em 3f1;31q 32o 34g 36b 3at 3aw 3co;2xy 2zk 2zy 33v 366 39h 3cn 3gc;2xy 33v 366 39h;i0 3db;2ym 374 37e 3b5;3b0 3bd;1 2zy 33v 348 366 3cn;2zc 30b 328 3di 3g9;82 3bo 3fz 3g2;32b 32g 32v 38x 3ec;2zp 32f 339 3eb;30b 3gc;43 a2 cx hq i0 3db;2x7 2xx 383 38w 3er;338 3ds;3x 43 2x2 2xn 2xv 2y4 2y5 2zb 35n 3eq;2x2 2xn 2y4 2yb 2zb 34i 35q 3b5 3c6 3eo 3fe;43 49 ep iv;2xe 2zb 32e 36g 3c6;3y 49 30y 31c 35n;2xk 2ya 302 39p 39u 3af 3cc 3cw 3eo;2x3 2x8 2zv 33f 33q 3am 3bi;2xk 302 39p 39u 3af 3cc 3cw 3eo;2x3 2x8 2zv 33q 3am 3bi;2zw 33r 3an 3bm;3y 49 35n;2xk 302 39p 39u 3cc 3cw;2xp 2zx 32p 365;eh 2y8 2yr 377 37t 398 3bt 3c7 3c8 3c9 3dq;2y8 2yr 377 37t 398 3bt 3c7 3c8 3c9 3dq;2xp 2zx 32p 347 365;m5 rf rg u2 vg;4a 4k ep;3q 3y 4t 7g 30y 31c;31t 31y 37u 387 39c 3a3 3a4;2zo 31b 32b 38x;2yr 377 37t 3bt 3dq;3x 43 35n;2y5 2zb 32l 3c6;3ds;tv vy yi 3bh;2yy 3ds;tv vy;1p a2 38c;32n 3au 3ej 3go 3gp;2xj 2y4 31v 32l 3a0;32n 3au 3go 3gp;2xj 2y4 31v 32l 342 3a0;2xb 2y0 34r 35r 39i 3cb;34v 363;43 2y4 31v 3ep;2y4 31v 3ep;32j 32k;2z3 310 34p 36h 36k 36p 3fh;2z3 34p 36k 3fh;88 2xt 2y2 2ya 31l 31n 34l 3cc 3e2 3f1;88 2xt 2y2 2ya 31l 3cc 3e2 3f1;88 2xt 2y2 2ya 31l 3cc 3f1;33q 33r 37c 3bf 3bi;2x9 2xh 31j 34e;2xa 35s;2yx 3bs;2xh 31j;31v 3ak;38h 3c5;2ym 2zs 329 3a9 3fb;2x4 2ym 316 329 3fb;329 3fb;32b 38x 38y;2x4 329;39p 3cc;bd 38v;30r 39p 3cc;2xy 39p;35u 3b2 3bs 3dn 3dx;2xw 2zv 302 34x 37x 3b3 3g9;gs 2xr 390 3bx;30e 35o;2xd 2xr 3bx;82 346 3e6 3ed 3g2;ig 2xc 2xs 302 39p 3cc 3e8;346 3e6;2xc 31c 35t;367 392;2yu 304 308 34i 35q 3fe;32b 38x;3bo 3fz 3g8;2xh 2yo 31j 3f5;30y 35n;302 37a 3a5 3dv;82 3g8;2x9 2xh 2yo 34d;4k ep 35n;34q 34s;389 38a;34w;7g 30y 35n;36i 36j 37a 38z 3a5 3dv;2zm 32e 340 34c 34f 34h;36i 36j 37a 38z 3a5;6r 82 3g8;2yh 323 33z 340 341 3dk 3fo;1p hz i0;75 35z 39l 39m 39n 3ac 3ad 3ae;88 2y2 35f 38i 38j 3cu;88 2y2 35p 38i 38j 3cc;31c;88 2y2 3cc;ep 312;304 34i 35q 3fe;32a 333 379 3g2;bd 2ys 3ai;cx hq 3db;et x3 14k 30s 320 37y 3d0;34i 35q 3fe;75 39k;vw w6 2x5;we 15o;k8 kq m1 m6 vk w6 wt 38z 3cr;381;z d9 2y2 3cp;bd 30g 37b;f8 3ck;z d9 3cp;2 4 6 4t 31c 3gt;4 6 7 318 3gt;3ck;z d9;381 3ck;12 1k a2;34y 3bq 3cv;fq 3ck 3g3;31f 37f 3b2;348 3e1;24 4k ep 37f 37v 3b2 3db 3gu;z 7l d9 3cp;a2 cx i0 393;39d 3dp;31l 3e2 3e3;3bs 3cp;2yw 30b 3gc;2xm 321 326 32e 38l;2zy 348 349 371 3az 3d7 3di 3gc;2zy 348 349 371 3az 3di 3gc;2xm 31g 31h 321 325 326 32e;31b 39j 39x;2z3 34p 36k 36p 39z;31b 39x;2z3 34p 36k;37g 3b0 3bd 3dh 3di;2zy 348 3ao 3aq 3ar;12 3db 3fn;3fn 3fo 3fp 3fs 3fv;2zy 348 3ao 3aq;2ze 31e;0 3a7 3a8;0 3a7;35s 3a7;3d6 3di 3gc;86 d9;me vr 3dz;365 3cq 3do;iv 35m;3b0 3bd 3cc;65 gs;2y9 2yr 2yt 30p 30q 35f 377 3bt;2zx 365;34b 3di 3gc;7j i0;35f 3gk;12 1p i0 jd 38c;4a 30y 31b 35m 35n;2x6 2xq 34z 39y 3g5 3g6;30y 31b 35n;2x6 2xq 39y 3g5;30k 33t;37g 3b0 3bd 3el;w4 y7 167;7j 7l i0;353 35f 3gk;y5 y7 172;8s 8t 2x1 309 337 395;ep i0;2y1 35g 362 36h 3a2 3ap 3ba 3ey;2y1 2zx 35g 362 3a2 3ey;8t 2x1 309 395;31f 36b 393 3cp;z 86 d9;2x3 32d 32i;2yg 2yl;38c 3fn;2yg;33f 33i;37g 3b0 3bd 3cs;3y 49 313;2xg 2xz 2zk 37l 38e 3ba;12 7l a2;0 33o 33p 3ge;sr vn 34t 39j;37g 3bd 3cs;30k 322 376 3fy;0 33l 380 38o 3fn;4t 33l 385 39a 39j;30h 39v 3a7;35s;th xc 33l 385 39j;mm u2 vt 176 3g1;0 318 33o 3b8 3ez 3ge 3gt;2zl 33l 37i 385 39a 39j;43 49;a2 31a 3db 3dt;4a ep 312 35m;2xl 31u 388 3ag;160 30h 3a7;12 65 i0;43 a2;7g 30y;38n 3cr;38o 38p 38q 3ds;2yi 32q 375;2ze 2zf 31e;4k ep;30f 30x 31f;0 1 2xu 314 3a7 3a8;314 3ao;125 15g 314 3ao 3aq;t9 ti tw vv 12x 13b 152 15f 17b 30f 30w 38v;t9 ti tw vv 12x 13b 152 15f;4k a0 ep h2;3q 3y 49;314 3ao 3aq 3ar 3dl;37g 3d8 3di 3dj;12 1k 3fn;6d 30k 33s 33u 34n 3dj;4k 5h ep;a0 h2;0 1 3q 3y 49 30x;37g 3b0 3di 3dj;314 3ao 3aq;6u 350 351 352 35c 35d;3q 3y 4k 5h ep;d 348 3ao;350 351;d 3q 5h;4t 7g a2 2yc 30y 35n;1p jd;4a 35m;12 30v 3gk;2x6 39y 3g5;3lv 3mk 3qw 3s0 3vj;3h0 3js 3jw 3sr 3w8 3ww;4v b0 dg;3jn 3mr 3mz 3r9 3te 3w1;3mr 3mz 3w1;3qi 3ty;3hd 3te;3rw 3va;jk lf pg s8 xy 10x 140;4v 8h 8x 3qo 3qp;bm 3i3 3m2 3m3 3m7 3no 3r2 3sx 3wp;3i3 3m2 3m3 3no 3qo 3r2;c6 c7 3gv 3i4 3km 3tl;3kb;3i3 3m2 3m3 3m7 3no 3qo 3qp 3r2;3i3 3m3 3m7 3no 3r2;f1 3mm 3mo 3uv;pg ph ru;3iz 3jc 3m3 3n8 3ob 3oc;c6 3gv 3i4 3km;l8 mv yg zb 14r 16v;4v 8h 8x 3ij;l8 mv yg;3iu 3j8 3ke 3kq 3l5 3l6 3nc 3nt 3r9 3vl 3vn;3u 3w d5 k0 3re;n3 yw 14x 3h5 3he 3hn 3is 3k3 3kt 3lq 3m1 3ma 3me 3my 3nj 3nr 3nv 3oc 3oz 3pv 3sf 3sr 3tr 3u0 3uq 3us 3va 3w9 3wo 3x4;3ke 3nt 3vn;3ir 3kq 3l5 3nc 3oi 3r9 3vg 3vn;wq xk 13f 15k 3tl;3hq 3kq 3l5 3nc 3vn;3ir 3kq 3vg 3vn;3l5 3r9;3kt 3nj;3mb 3pt;1 3ir 3kq 3l5 3ll 3oi 3r9 3vg;5h e7 f1 3uv;rv x7 xk 11u 11v 3j8 3tx;3j8 3r9;3l5 3r9 3wd;3r9 3wd;3nx 3q9 3wd 3xa;3nx 3q9 3vm 3wd 3xa;3j8 3mx 3rn 3v9;3hp 3la 3o6;jk xy 3gv 3r9;3i8 3sc;3qp;ji tg xe 3ha 3kn 3tw;3qp 3v1;3u 3w;3jf 3jg 3k3 3m0 3ma 3ng 3nj 3ol 3om 3ot 3pl 3sn 3te 3ul 3wz;3u1 3w6;3h2 3hz 3jl 3js 3nd 3nk 3ns 3u0 3w8;4v 8h fe gi gv;z5 3iq 3j5 3k3 3k4 3kr 3ma 3my 3oz 3po 3sf 3t2 3tr 3va 3x4;3hz 3jq 3ns 3u0;4v 8h fe gi;3j5 3kr 3ma 3oz 3po 3s3 3t2;3h6 3h7 3jm;8d rb 3o8 3pu 3rc 3s8 3v7 3wo;k2 nz 3h7 3jm;4v 8h fe gi gu;8d 3pr 3py 3r8 3rc;fe 3qh 3su;rb wc 3s8 3v7 3wo;4v 8h fe gi 3jf 3m0 3sn;48 3w6 3wj;zy 13h 3vy;3i6 3j0 3qu;pz q1 10w 117;b v 31 50 3la 3wg;9o 3k3 3ol 3om 3pl 3qn 3ru 3sn 3so 3um 3vf;3ld 3lf 3tl;3le 3tl;3la 3p3 3sd;3hh 3ny 3p6 3sk 3tq 3vc;3hh 3ny 3p6 3sk 3vc;3l9 3pm 3wf 3wz;4v 8x;3tl;53 54 56 58 59 5a 5c 5d 9b 9e 9h jy ks s1 zv 11i 3ji 3m9 3n4 3on 3oo 3vd;3k9 3kw 3lb 3oq;3kw 3n1 3qr;8h fe gi;3kn 3oe 3vm;d1 et lr 134;d1 et 3te;3lx 3qx;3ip 3rw;oq qp 136;oq sc ug 136;5h 3u8;oq 136;3gw 3gx 3gy 3hv;8h fe gi gu gv;pi 3id 3q8;b 31 3u 50 lq 3kd 3lk 3qx;3i2 3ja 3v5;t0 un 3k3 3k4 3m1 3t2 3um 3w6 3x4;5h f1 3mm 3mo;l5 t7;3k3 3m1 3os 3t2 3w6 3x4;t7 3jr 3nz 3pc 3tb 3uq;jr k1 oq 136;3i5 3p2;3uv;3i5 3ov;5h 3uv;3k4 3k8 3tg;3kj 3w3;3mr 3mz 3nj 3w1 3w2;3qh 3tx;3kr 3pp 3s3 3t2;3t3 3v8 3wk 3wn;3oa 3s3 3wv;3kr 3pp 3s3 3wv;3pi 3vs;3h3 3jq 3js 3k0 3k1 3mh 3ox 3oy 3r9 3u2;74 j1 3hb 3ov 3ta 3wr;be 3re;3kr 3po 3s3 3t2 3va 3wv;l7 mt 3i0 3kv 3r3 3r5 3ri 3rr 3rs 3s0;3rs 3s0;3po 3s3 3t2;3ma 3us;eq 3ql;3o4 3qi 3tc 3ty;6m 6q;jr oq qp zo 136;fe gi;3g 3iq 3ks 3rt 3va;jr kz qp 136;64 6m;3m5 3na 3nb;6m 6q fe gi 3wt;3hr 3jo 3op 3or;6n 3o7;6t 3o7;3m4 3pd 3te 3uf 3x5;3g 3jz 3ks 3qr 3rt;hp 3m4 3uf 3x3;3g 3ks 3qr 3rt;nv qx r6 s2 10l;3h9 3k4 3tg 3tj 3tk 3uj 3us;3iw 3ll 3n0 3qx 3rf 3tu;3m1 3np 3os 3w6;3ii;3m1 3t2 3w6;g3 3wt;3s6 3t1;gu 3wq;d5 hq 3pw;et wi 3j1 3kc 3lz 3mi 3vu;3mi 3vv;3o4 3o5 3tc 3uv;3v8 3wn;wi 3j1 3mi;l6 q9 qw 3ha 3i1 3me 3nu 3p8 3ps 3u3;3k4 3rx 3tg 3tk 3uj 3us;9u 3qp;l6 nu oz 10k 3ha 3i1 3jb 3me 3nu 3ps 3qr 3tw 3u3;3m6 3qr;b be j0;9y 3q5;v 3u d5 3ij 3lg;48 3w6;3hu 3v8;b be;3oa;v d5 3ij 3lg;2 4 6 4j gv;4 6 7 4j 3wi;v d5;3s5 3wq;31 3l8;3iy 3qa 3vo;3n3 3ta;31 eq 3l8 3n3 3qx 3ta;3u 3m8 3n3 3o6;b v d5 q3 3ij;3ns 3oh 3rk;q4 up uv;3n3 3uu 3v2;3mj 3ug;3h0 3j8 3te 3tf;3u 4v 8j 8x 3qp;3j2 3l5 3ll 3nh 3nx 3oi 3r9 3wd;3j2 3ll 3nh 3nx 3r9 3wd;3i8 3kd 3rm 3rx;3rx 3su;r5 w7 10z 154 3nx 3wc;4v 8h 8x b8 3pn;3lj 3ll 3nh 3oi 3u5 3u6 3un;og 3t3 3t4 3t5 3t6 3u9 3ua 3ub;4v 8h fe gi gu gv;0 3jh 3s7;3u d5 3v3;3qy 3r9 3wa 3wd;3jm 3k6 3k7;me pc 3ws;8l fs;3h7 3jm;rb wc 3q7 3qv 3r1 3s8 3v7;xo zs 3nw;3j8 3r9 3wd;50 3l8;b 3u 50 3l8;3iw 3lm 3lr 3o9 3x6;3iw 3lm 3lr;3mb 3mc 3md 3pt 3tt;3rc 3rd 3tm 3tn;3i1 3k5 3ka 3nw 3p0;3mb 3rc 3rd;fe 3iw;3k 3p 3q 3ku;b j0;3io 3ra 3sz 3up 3x0;3ph;145 3ik 3il 3ms 3r0 3up 3uz 3wx;3hw 3hx 3io 3kn 3oc 3p1 3ra 3rn 3ss 3u7 3vz 3x0 3xb;3lg 3qx 3sk 3uu 3v2;nx 108 14j;3q6 3rn 3vi;3qq 3sw 3v1;3uw 3vi 3vk;q7 16m;3kh 3lk;3ji 3mb 3tm;4v 8h 3mm 3mq;3hr 3m6 3q0 3qt 3ra 3t0;b 31 50;0 fn gl 3j4 3li 3t9;3hk 3jz 3o1 3rw;fn gl;3ji;3p5 3tg 3th 3to 3w5 3w7;3hk 3np 3q3 3rw 3te;0 3hk 3qq 3r4 3r6;3if 3jh 3sn;3hk 3q3 3rw 3tp;k6 v6 10j 14s 3p5;0 4j 3j4 3kl 3li 3ur 3wi;3hk 3ju 3q3 3rw 3v5;nn sz 3if 3jh;k7 ut;dm 3me;3u j0;l1 3kf 3ni;8d 3pr 3r8 3rc;3h8 3ib 3os 3ot 3py 3ss 3v5;xg zi;3qq;of to 102 126 128;gi 3wt;4v 8h 8x fe gi gu gv;0 1 3jh 3lj 3rg 3s7;3k 3q q2 r5 tk w7 10z 154 3wc;9m b8;4v 8h 8x;3lj 3u5 3u6 3un 3v4;3u5 3u6 3v4;3k 3q q2 r5 tk w7 yj 10z 154;8h 8v;8h 8v 8x;3k 3q 3lf 3m9 3pt 3ri 3tm;3mb 3nx 3wb 3we;b v 3re;3uc 3uk;3ll 3lw 3rl 3s2;31 fe gi gv;3i8 3kd 3rx;3yh 418 41t 45n 47n;i 32 33 4w 5i hb;419 41u 45b 47f 49t;2q 3w 47 410;419 41u 49t;44v 47i 48h;g3 hp;3zo 4ap;44w 46k;p2 sb y1 12k 13o;40n 45b 47n 48x;34 cd dz f2;4n 481 483 48w;3xp 3yv 40k 42z 456 499;c6 40n 47n;3zd 490;3v 3w 47 410;mv yd 13s 14o 16u;fj gk 4aw;3zh 40h 40q 412 41c 45b 46u 490 49h;3w 47 cx kj 410;3xu 3y3 3yj 3zb 3zl 3zw 40g 40p 41e 41n 42f 42k 42z 43k 43m 445 45q 468 46d 475 48b 48e 4ab 4as;40q 490 49h;kj mp oi;3zc 3zh 40h 412 435 46u 48v;xi 122 12j 13f 43c;3xe 3zc 3zh 412 46u 49h;3zh 3zr 46u 48v;40p 42f;fj gk 46l;413 43h 442 49w;1 3zc 3zh 411 435 46u 48t 48v;4n 481 48w 4ak 4ap;qj x9 xi 12f 46g;45b 47y 4al;3w 47;3z4 45b 4al;3z4 44f 467 47e 4ag 4ay;3zo 47h;41j 427 42a 46h;y1 12p 168 45b 4al;45b 4al;3w 47 410 41r 46h 49u;3xm 3yu 40b 44r 46v;44q 48d;3w 47 410;3yg 3yn 3zw 40g 42b 42f 43b 45f 46h 47f 4am;43p 48r;3yj 3yp 3z3 400 405 428 42j 46d 47q;3zb 3zw 40g 41f 43k 464 466 468 475;3xg 3xh 401;8d lg 41d 445 459 462 48q 4ab;js ny;7i 8h gk gu gv;8d 459 45a 4ai;x9 zx;lg 445 48q;43b 46h;44q;si 44l 45g;8d 459 4ai;3j 3w 47;3xj 3z0 43a 43c 45g 46i 48p;124 12k;v w 31 am 3xs 41j;3yg 3yn 3z8 40g 45p 46h 498;41j 49c;3z7 3ze;3ze 47e;zj 3y0 42r 43n 467 497;49x 49y 4am;3j 47;40l 40x 41x 439;40x 41w 44s;bw d1 48a;3ya 3yc 3yd 3ye 3yf;7i fj gu;40b 461;tn 3yn 434 43p 466 472 498 4as;4n 48w;3yn 434 43p 466 472 4as;42j 43q 46w 48k;481 483 48w 4ak 4ap;jo ki lc zn 139;481 482;3yr 49b;3yn 46z;wa wb;44y 46q;419 41u 46p 49t;44m 48g;419 41u;44j 47i;3y5 478 47m 48s 48u;43w 484;3xo 404 405 40f 45b 47u 488;bs 433 44x 49b 4ad;be cx 3xy;be 3xy;3zb 41f 466;ko l9 3xz 45o 45r;3zw 43g 48e;44j 46g 47i;lc 12v 139;4n e9;3zb 41f;jo kw 139;3zz 407;4n 8h 8m e9;425 43u;403 439;72 3xc;43r 47f 4a4 4ar 4as;3g 40e 40v 44s 46j;fj gk;3g 40v 44s 46j;oh ur 104 135 15d;75 3xn 46z 470 471 47r 48e;tn 43p;3zf 420 451 45d;3zk;8m fs;cx hq 49u;et wo 3zm 41o 440;487 49r;5o 481 49e 49s;48s 48u;jv 41a 41b 441 477 49i 4a8;75 47r 48e;9v 9z 44q;3xm 3yl 3zv 40a 441 44s 470 473 477 49i;43x 44s;44d;v 47 cx;42m 43p;3yb 48s 48u;bs bu;2 4 6 4l gv;4 6 7 4l gg;3zi 48o 49j;v cx;411 42x 48t;s0 106 15w;3k ga 3xv 421;b v cx 44y;411 48t;31 421 451;42x 472;u7 yp;tj ud;421 48f;47p 48j;3xd 436 47d 47f 47g;3v 79 7i 8l 3z4 411 42d 44q 45b 48t 48v;3yi 3z4 411 42d 45b 48t 48v 49w;fj gk 46l 4aw;3yx 40o 45t;tk uq v4 w7 158;79 7i 8h d4;411 417 478 479 47l 47y 48v;49m 49z 4a1 4a2;7i 8g 8h gu gv;0 3zx 45m;cx fe;3z4 452 45b 49v;3xg 401 40i;me pc 4ae;8l g3 hp;43h 43i 442 48y;3xg 401;lg 402 445 462 48q 4a8;3xi 42l 452;3z4 45b 49w;b v 3k 46e;fj gk zx 3zf 4aw;3zf 41g 438;41g 438;uq v4 13p;3xi 42l 43l;458 47t 48z;b 3k;44c;b t 4n fe;3z9 45c 466 48c 4an;457 46x 48c 4ah 4aj;18 3xf 3z9 42z 454 45c 46i 47w 4an;421 42o 451 48f;nx 149;3zy 44e 454 49g;44t 46m 49c;3yp 3zy 49g;o6 uq v4 w7;7i 8g 8h 46s;3y6 43x 44b 44w 45c;b 31 7l fe;0 3zs 415 46t 49d 4a6;3y2 40e 42w 45s;3xv 4a7;v5 z6 10i;3y2 43j 447 45s;0 3xw 3xx 44t;3z5 3zx;nq v5 z6 10i;0 4l e9 gg 3zs 415 46r;3y2 408 45s 48p;tn 3z5 3zx 45m;3zq 44y 44z;43j 44t;p6 pa se;47a 492;xh zj;44t;15a 49m 49n 49s 49z 4a0;79 7i 8h gu gv;0 1 3zx 417 45d 45m;0 1 3zx 417 45d 478;49n 49s 4a2;8h 8q 8v;49m 49n 49s 49z 4a0 4a2;417 478 47l;3k 3m mh tk v4 w7 yl 12i 158;mh tk v4 w7 yl 121 158;2v 9u;7i 8h;2m 9m;8h 8q 8v aj;3k 3m 409 42p 442 47o;3m 409 42p 460;9m b3;3z4 42p 49w;b v 3xs 3xt;46a 46b 47x;79 7i;40d 411 48t 4a7;8q 8v;46a 47x;3yx 40o;fh fj gk gu;3v fg;3zf 41g;ff gj;4em 4fx 4fy 4h8 4k8 4lk;4b3 4bm 4dt 4dv 4kv 4o0;15 be dg;4dn 4f3 4g9 4js 4le;3k 3u 4g dg;4f3 4g9;4k3 4k4 4my;4k4 4kd 4mz;3u dg;8p fs;4je 4nz;nl pj s8 xw 10x 142;4c3 4de 4jr 4li 4n3;b d5;2z c7 dp fk;4n e2 4g0 4mn 4mo;nl va;4dd 4di 4fh 4gh 4hc 4he;c6 4de 4li;3k 3q 4g 4j;mv rn yg 16v;4cz 4e3 4ej 4ep 4et 4js 4n6 4o2;3k 3u 4g k0 4jv;4b6 4bg 4ca 4cp 4cs 4d3 4e1 4eh 4f6 4f7 4fq 4g5 4gp 4he 4ht 4il 4im 4kc 4kv 4lo 4lp 4lw 4mg 4mj 4nl 4nr 4nv 4ob;4ej 4et 4n6;4cz 4e3 4ep 4l5 4n6 4o2;xl 13f 15k 4lk;4cz 4ep 4mt 4n6;4e3 4l5 4n6;4eh 4gp;4fr 4ih 4nn 4no;1 4cz 4f2 4iw 4l5 4n6 4o2;4n e2 4mn 4mo;no py rx x9 xl 4k4;4dn 4le;4ep 4js 4np;d3 4iv 4np 4o0 4od;d5 hq;4de 4g8 4k4 4my;1g 4bq 4bw 4eo;xw 4js;3k 3u 4g d5 hq 4bp;4ep 4jr 4no;4ev 4kq;b 15;4j9;k5 xe 4bb 4dw 4lv;4j9 4mf;3k 3u 4g;4c0 4d8 4dk 4e1 4e2 4fq 4gp 4hq 4jz 4ku 4ld 4nr 4o6;4lx 4nk;4bz 4c5 4dq 4dt 4gm 4gx 4lw 4o1;4cp 4cs 4e1 4fq 4ht 4ic 4kv 4lo 4nz;4b8 4b9 4dm;8d r9 4ik 4il 4ja 4jq 4ki 4mx 4nv;k3 ny;b be ff gs gt;8d 4if 4ig 4jp 4jq;r9 4il 4mx;3u 4g;4dk 4hp 4ku;sh y9 4ia;8d 4if 4ig 4jq;4b4 4ho 4hq 4jx 4kx 4mv;q0 10x 123;b 15 30 ag b0 4bw 4eo;4d8 4e1 4e2 4hq 4kb 4ku 4m8 4o3;q0 10x;4eo 4hv 4km;4cv 4cx;4bi 4h1 4hx 4ks 4n1;4er 4es 4nq 4o6;4ch 4cv 4cw 4f6;4da 4hg 4hh;4e6 4ek 4eu 4hn;4ek 4gc 4jc;3k 3u 4cf;au 4dw;d1 et;4az 4b0 4b1 4b2;b ff gt;4cw 4dw;t2 11m 4e2 4fg 4ls 4m8 4nk 4nz 4ob;4n e2 4g0;4fg 4ls 4lt 4nk 4nz 4ob;t4 4i3 4lb 4mg;jq k1 oq 137;4mn;4e2 4lf;4f3 4g9 4gp 4l3;ec 4j5;4g8 4j2;eu 4bt 4m1 4n0 4nu;4d5 4ji;4i7 4nd;u 4dt 4dy 4ft 4hs 4jr 4ly;85 4bc 4h9 4hi 4nw;bx 4jv;4cs 4ic 4nz;mu yv 4c7 4jn 4mn;bx 4mm;4fq 4mj;l0 oq ri 137;5w 4gr;4cs 4ht;jq l0 137;5w 4oc;4kp 4mc;4dp 4hm;hp 4bm 4fk 4ld 4oa;ei fz;3g 4dy 4dz 4ef 4eg 4jc 4ka;3g 4ef 4eg 4jc 4ka;qv qx uj 10l;dx 4ba 4lf 4lg 4mj;4fg 4ls 4nk;4cy 4gb 4jf 4jy;4cn 4kw;gs gt;4fg 4nk 4nz;en 4oc;et wh 4d6 4fd 4fu 4ng;4n 4mn;4gk 4lc;eu 4bt;wh 4d6 4fu;4n8 4oe;qa tg 4bb 4c1 4fs 4gy 4lz;dx 4ke 4lf 4lg 4mj;9t 4is 4j9;tg 10q 4bb 4c1 4dh 4fs 4gy 4jc 4lz;4i8 4jc;4it;15 3u d5 4ez;48 4nk;eu 4bt 4n0;4hb;15 d5;2 4 6 gt 4fc;4 6 7 4fc 4ns;30 4g 4k5;4d0 4n7 4n9;3u 4z;4ge 4la;4gw;1g 3u 4fo 4ge;b 15 d5 4co;30 ec 4ge 4jf;4gw 4ls 4lt;u6 yp;q4 ub;4gd 4ms;4fw 4m6;4b3 4ld;1a 3u 4j bv;4d9 4ep 4f2 4gu 4js 4np 4o2;4ce 4e7 4ke;4ke 4kz;qu r5 10z 11r 14z;b be bv 4eo;4f0 4f2 4m1 4m2 4m9 4o2;4gl 4go 4m4 4m5;b be gs gt;0 4dl 4k9;3u d5 4mu;4jh 4js 4nm 4np;4dm 4e4;me pc 4nx;8p gs 4ff;4fr;4b9 4dm;r9 4do 4fv 4il 4ja 4ki 4mx;4gz 4jg 4kv;4js 4np;3u 4z ag b0 4jv;ei ff fz gj;4cy 4f9 4fl 4ix 4lx;ei ff;qu 11h 4fr;4fj 4lm 4ln;4c1 4gz 4hu;4fj 4fr 4jq;3p 3u 4ei;4ei 4h2 4i6;b 4z b8;4cq 4jt 4kn 4l2 4o7;4cb 4hs 4jm 4me 4mq;4bu 4bv 4bx 4cq 4dw 4hd 4jt 4k4 4kx 4m3 4o7;4ey 4gd 4jf 4ms;nx o5 108;4iu 4k4 4n5;4jb 4l1 4mf;4ec 4f1;nw qu yh 4fr;b be 4g0 4g1;4bs 4i8 4iq 4je 4jt 4nz;b 30 4z 4jv;0 45 4db 4l8 4mp;4bk 4dy 4dz 4h6 4kd;4mp 4nj;ou uk 10p 14t;4bk 4gw 4io 4kd 4ld;0 4bk 4jb 4jn;4ck 4dl;4bk 4hl 4io 4kd;ou ui 10p 14t;0 45 4db 4f8 4fc 4l6 4ns;4bk 4du 4io 4kd 4mv;t1 4ck 4dl 4k9;d5 4mu;ut 4jb;pb sd wz;ei ff gj;4kz 4l0;4fs 4lh;4jb;4gl 4go 4h7 4m4 4m5;b be bv ff gj gs gt;0 1 4dl 4f0 4jz 4k9 4kh;3k pz r5 w7 10z 11r 150 155;4f0 4m1 4m2 4m9;3k 3p 3q 4ex 4fp 4ih 4k1;9m 9x b8;0 1 b be 4nt;3k 3q 4ex 4fp 4ih 4k1 4lu;0 1 b be 4m1 4nt;4fr 4nn 4no;b 15 4jv;4i4 4m4 4m7 4nh;be bv;4f2 4h3 4o2;gi 4oc;30 ff gj gt;4i4 4mb;b ag;4cy 4ix 4lx;4z b0;4f9 4fl;2p 6o 6p",
 "phrases": {
  "en": "17 b9;17 1kh;17 b0;17 1ah;17 1ai;17 1dd;17 1d9;17 1ul;17 4og fo;17 b7;17 1kf;17 1kl;17 ix;17 1kj;17 b0 bl;17 63;17 1o3 1fs;17 197;17 1np 1s4;10 b9 1ku;10 b9 1i5;10 b9 1o5;10 b9 1id 1s4;10 b0 1id 1s4;10 b9 4oh;10 4h fo 4oi;10 1dd 4oj;10 b0 4ok;10 b9 -2 4ol;10 1ah -2 4om;10 1t7;10 1t4;10 19l;10 1eh;10 1kt;10 h1;10 g4 197 4on;10 b9 b 1ph;10 b0 1ph;10 1ph 1fp;10 1uk g1 5r;10 1uk 4oo;10 1fp bf 4op;10 1ex 1fp;10 1fp 4oq;10 b0 4or;g 1k7;g 1mf;g 1i7;g 1gi g4;g 6q g4;g 1kc g4;g 1q8;g j2 1ue;g 19 g4;g 80 g4;2g 12s;2g 1fn;2g 1fo;2g 1m3;2g 19r;2g 1n 4os;2g 1tz;2g 1rr;2g ue;2g 1h8;2g 1h7;2g 4ot 4ou;2g 18h 4ov;2g 1qs 4ow;2g 7f j2 4ox 4oy;2g 7f 4ox 4oy;2g 7f j2 4oy;2g 7f 4oy;2g 1om 4oz;2g 14 1oo;2g 1oo 5x;2g 14 4p0 4p1;2g 4g b9 1sv;2g dm 1fa;2g 1u0 1qb;2g 1s1 1rv;2g 1cd;2g 1t0;2g 1sz;2g 18u 4p2;2g 18u 4p3;2g 1tm;2g 1im 4p4;2g 1nr 1dx;2g 1fy 1dx;2g 1er 4p5;2g 1nc 1uu;2g 1r2 1pb;2g 1pc 1sg;j 4p6 -2 2e -2 4p7;j 4p8 4p9 4pa;j 4p8 4pa;j ic 8u 4pb;j 1f by c2 4pc;j 1f by 4pc;j 1f 4pd 4pe;j 1fp bf 1ax;j 4pf 4pg;j 4ph 4pi;j 1tw;j 1tx;j 1le 4pj;j b0 1c4 g4;j 5x 1fp;j 4pk 4pl;9 4pm 7l 4pn 2e 4po 4pp;9 4pm 4pn 2e 4po 4pp;9 4pm 7l 2e 4po 4pp;9 4pm 2e 4po 4pp;9 4pm 7l 4pn 2e 4pp;9 4pm 4pn 2e 4pp;9 4pm 7l 2e 4pp;9 4pm 2e 4pp;9 1f 1ut c2 4pc;9 1f 1ut 4pc;9 bz bf 1mg;9 j2 4pq -2 4pr;l 5r;l 1ew;l 3z;l 42;l 1rq;l 1aq 1jz;1o 4ps 4pt 4pu 4pv;1o 4ps 4pu 4pv;1o 4ps 4pt 4pv;1o 4ps 4pv;1o 4pw 4px;1o 4py -2 5x -2 1um 1m1;1o 4py -2 5x -2 4pz;1o 1aq 1jz;1o 1o5 4q0;1o 4q1 -2 1o5;1o bl 1sf 4q2;1o 4q3 4q4;1o 4q5 bf -2 1;1o 4q6 1m1 4pe;1o 4q7 4q8 bf -2 1;1o 4q9 -4 1f 1ut c2 4pc;1o 4q9 -4 1f 1ut 4pc;1o 4qa -2 1 1lq;1s 4qb 4qc;1s 1o5;1s 4qd -2 1oa bj 18s;1s 4qd -2 1oa 4qe;1s 1le 19a g4 j2 4qf -2 4qg;1s 4qh g4 j2 4qf -2 4qg;1s 1le 19a 4qf -2 4qg;1s 4qh 4qf -2 4qg;1s 6b 83 19a;1 7l 17x;1 1t8;1 h4 1ft;1 19m;1 19l 4qi 4qj;1 19l 4qk;1 1mu g4 4ql 4qm;1 1mu g4 4qm;1l 1dg;1l 1af;1l 1o8;1l 1tq;1l 1um 1m1;1l 1ou 1m1;1l 18n;1l 1n1;1l 1so;1l 1hp;1l 17k;1l 1iy;1l 1gu;1l 1t2;1l 1at;1l 1jg 4qn;1l 8d;1l 1d7;1l 1lh;1l 1ez;1l 1hf;1l 1ks;1l 19b 1b0;1l 1ht;1l 1gk 1b0;1l 1fc;1l 1sd;1l 1su;1l 1e7;1l 19c;1l 1b8;1l 1bx;1l 1c9;1l 1gx;20 g4 4qo 4qp 4qq;20 4qr 1ut 4qs;7 co 5x 4qt 4qu 4qv;7 4qw 4qt 4qu 4qv;7 co 5x 4qu 4qv;7 4qw 4qu 4qv;7 co 5x 4qt 4qv;7 4qw 4qt 4qv;7 co 5x 4qv;7 4qw 4qv;7 4qx 4qy 4qz 4r0;7 4qx 4qz 4r0;7 4qx 4qy 4r0;7 4qx 4r0;7 4r1 4r2 -2 4r3 4r4;z 1r5 4r5;z 1so 4r6;z 4r7 4r0;z 19l 4ql 4r8;z 4r9 4ra;2d 4rb 4rc;2d 1tj ic;p 1g0 4rd;p 4re 4rf;p 1mq 1aj;28 g4 g1 1fd 4rg;28 g4 by 4rg;28 g4 19g;4 14i;4 yf;4 1ts;4 1u4;4 1ei 1n8;4 1ab;4 3t;4 36;4 1cd 1ny;4 1d5;4 1mh 4rh;4 1e2 4ri;4 db;4 1gj;4 az;4 6e;4 67;4 1n4 4rj;4 1r8;4 1iq;4 1sw;4 1bq;4 1c9 1ew;4 1pk;4 yq;4 1jj;4 qe;4 1rg;4 1t3;4 13u;4 1b2;22 ed h7;22 ed 1ut;22 4rk g4 h7;22 4rk 1ut 1fu;22 4rk 4rl;22 1ol 1ug;22 1f0 7l;22 ak 4rm;22 1si 1ug;22 186 1ug;22 1a 1u7 1a;22 4rn 1ug;22 1s3 h7 4ro;22 4rp 4ro;22 4rq 4rr;d 1c2;d 1pi;d 1m5;d 1m7;d 1m9;d 1h3;d 1m6;d cw;6 1a3 1qa;6 1ft 13 19a;6 1ft 13 1ns;6 4rs 1qa;6 1o0;6 1gq 4ql 4rt;6 1gq 4rt;v 1ln;v 4ru 4rv;v 1ut 7d;v 1tg 7d;v 4rw e0 4rx;v 4rw 4rx;v 19t 1at;v 1ka 7d;v 1ou 1aj;v 7d 1aj;v 1nb bf 1h1;v 1h1 1lg;v 1g8 1hz 7d;5 4ry 17l 4rz;5 4ry 4rz;5 4s0 bf 1ut 19f 4s1;5 4s0 bf 1ut 4s1;5 4s2 4s3;5 1d2 1cu 4s4;5 19f 17l 13;5 1ut 19f 4s5;5 1k9 bf 1ut 19f;5 4s6 1aj 4s7;5 1tr 1b1;5 1tr 1b0;1z 1qn 1pr 4s8;1z 1qn 1pr;1z 4s9 e0 1j3 1k9;1z 4s9 1j3 1k9;1z 4sa d1;1z d1 1bc;1z 1aj 1kn;1z 4sb 19f 4sc;1z 1cc 1pl;1z 1cc 1om;1z 1ka 1hp 1kn;1z 1pr 1bc;1z bl 1sf 4sd;2h 17y 1ut 1f7;2h 17y 19i 1gp;2h 17y 4se;2h 1kt j2 1i3;2h 1kt j2 1r4;2h 1kt j2 1gi 1qb;2h 1kt 4sf;2h 1lv;2h bj 4ql 1f7 3s;2h 1ut 1f7 3s;2h 1ta 4sg;2h 1ub j2 4sh;2h 7f j2 19 4si;2h 7f 4si;2h 1rk 4sj;2h aq 4sk;2h 1bo 1kq;2h 1ck 1nc;2h 1mv 4sl;2h 1dc;2h pk;2h ni;2h 143;2h 1lp;2h 1lk;2h 1ge;2h 1jj;2h k;2h 1a0;2h 10n;2h 1rf;2h 1o4;2h 19p;2h 1es;1x 1tl;1x 1tk;1x 1nb;1x 3t;1x 1h6;1x 1o1;1x 100;1x 1m7;1x 1p6 g4 1um;1x qq g4 1um;1x 1nb bf 4sm;1x 1dt g4 1um;1x 1a5 4sn;1x 4so;1x 1f g1 1ht;1x 1f 1ht;1x g4 g1 1ht;1x g4 1ht;1x d8 1dx;1x 1gr 1kr;1x 79 a;1x 1fg 79;1x 1ub j2 18z;1x 1ub 4sp;1x 1tg qk;1x 1gq b;1x 1gi b 1tg;1x 1k7 1gi;1x 1mk bf;1x 1mk;1x c2 1ti;1x c2 2h;1b bq 4sq 4sr 4ss j 4st;1b bq 4sr 4ss j 4st;1b bq 4sq 4ss j 4st;1b bq 4ss j 4st;1b bq 4sq 4sr j 4st;1b bq 4sr j 4st;1b bq 4sq j 4st;1b bq j 4st;1b 1ky 4su 4sv 4sw;1b 1ky 4su 4sv;1g 4sx 19f;1g 7l 1ut c2 1k9;1g 7l 1ut 1k9;1g 1t1 1ut 1k9;1g 1s2 17l;1g g4 4sy 4sz 4t0;1g g4 4sy 4t0;1g 17l 1ky;2f 1tn 4t1;2f 1h1 1tk 2e 1tn;q 1gd 1rk 7l;q 1gd 4t2;q 4t3 4t4 4t5 1ly 1gd;q 4t3 4t5 1ly 1gd;q 4t3 4t4 1ly 1gd;q 4t3 1ly 1gd;q 4t3 4t4 4t5 1gd;q 4t3 4t5 1gd;q 4t3 4t4 1gd;q 4t3 1gd;q 3 1ly 4t6;q 3 4t6;q 1gd j2 4t7 4t8;q ic 1gd -2 4t9;q 4ta 4tb;k w 18n is 18m 1ue 1n 4tc;k w 18n is 18m 4td 4tc;k w 1ae is 18m 1ue 1n 4tc;k w 1ae is 18m 4td 4tc;k w is 18m is 18m 1ue 1n 4tc;k w is 18m is 18m 4td 4tc;k 4te is 18m 1ue 1n 4tc;k 4te is 18m 4td 4tc;k w 18n 1ue 1n 4tc;k w 18n 4td 4tc;k w 1ae 1ue 1n 4tc;k w 1ae 4td 4tc;k w is 18m 1ue 1n 4tc;k w is 18m 4td 4tc;k 4te 1ue 1n 4tc;k 4te 4td 4tc;k 1ea 4sj 1ue 1n 4tf;k 1ea 4sj 80 4tf;k j2 1ue 1n 4tg 4th;k j2 19 4tg 4th;k b0 4ti 1ue 1n 4tj;k b0 4ti 80 4tj;k 195 4tk;k 4tl bj g1 1r0;k 4tl 4tm;k 1hm 4tn;k 4pd 1ob;12 4to 4tp;12 4tq g4 4tr 1c7 bf;12 4tq g4 4tr 1c7 7l;12 4tq g4 4tr 4ts;12 w 1ka 4tt;12 4tu bf 4tr 4ts;12 4tv 1ka;12 4tw 1pg 1nz 4tx 4ty 4tz;12 4tw 1nz 4tx 4ty 4tz;12 4tw 1pg 1nz 4ty 4tz;12 4tw 1nz 4ty 4tz;2 4u0 4u1 0 4u2 4u3 0;2 4u0 0 4u2 4u3 0;2 4u0 4u1 0 4u3 0;2 4u0 0 4u3 0;2 4u0 4u1 0 4u2 0;2 4u0 0 4u2 0;2 4u0 4u1 0 0;2 4u0 0 0;2 19q 0 13 0 1us bf s;2 19q 0 13 0 1us bh;19 b0 4u4 4u5 4u6;19 b0 4u4 4u6;19 b0 4u4 4u5;19 b0 4u4;19 1uk 14 4u7;19 1uk 4u7;19 1ug br 1uk 4u8;19 4u9 80 b9 4ua;19 4u9 b9 4ua;19 18h 2g 4g;1y 1ku 0 1k2 4ub 4uc;1y 1ku 0 4ub 4uc;1y 4ud 4ue;1y 4uf 19 4ug;1y 4uf 4ug;1y 4uh 19 1f0 h4 1eu;1y 4uh 19 1g4 1eu;1y 4uh 1f0 h4 1eu;1y 4uh 1g4 1eu;1y 1ib 4ui;1y 19l 83 80 g7 1ic;1y 19l 83 e0 g7 1ic;1y 19l 84 g7 1ic;1y 1kq 4uj 4uk;1y 4ul 5t 4uf 4uc;1y 0 4uf 4um;1u 4un g4 h7 1f 1kt;1u 4un g4 h7 1uk 1cq;1u 4un g4 h7 1p6 ba;1u 4un g4 h7 1uj 0 1gv;1u 4un g4 h7 1uj 0 76;1u 4un g4 h7 7l g1 1ki 0 1gv;1u 4un g4 h7 4uo;1u 4un g4 9m 1f 1kt;1u 4un g4 9m 1uk 1cq;1u 4un g4 9m 1p6 ba;1u 4un g4 9m 1uj 0 1gv;1u 4un g4 9m 1uj 0 76;1u 4un g4 9m 7l g1 1ki 0 1gv;1u 4un g4 9m 4uo;1u 4un g4 1sa 1f 1kt;1u 4un g4 1sa 1uk 1cq;1u 4un g4 1sa 1p6 ba;1u 4un g4 1sa 1uj 0 1gv;1u 4un g4 1sa 1uj 0 76;1u 4un g4 1sa 7l g1 1ki 0 1gv;1u 4un g4 1sa 4uo;1u 4un g4 1sa 1jn 1f 1kt;1u 4un g4 1sa 1jn 1uk 1cq;1u 4un g4 1sa 1jn 1p6 ba;1u 4un g4 1sa 1jn 1uj 0 1gv;1u 4un g4 1sa 1jn 1uj 0 76;1u 4un g4 1sa 1jn 7l g1 1ki 0 1gv;1u 4un g4 1sa 1jn 4uo;1u 4un g4 1sa 1dv 1f 1kt;1u 4un g4 1sa 1dv 1uk 1cq;1u 4un g4 1sa 1dv 1p6 ba;1u 4un g4 1sa 1dv 1uj 0 1gv;1u 4un g4 1sa 1dv 1uj 0 76;1u 4un g4 1sa 1dv 7l g1 1ki 0 1gv;1u 4un g4 1sa 1dv 4uo;1u 4un 1ut 1mb 1f 1kt;1u 4un 1ut 1mb 1uk 1cq;1u 4un 1ut 1mb 1p6 ba;1u 4un 1ut 1mb 1uj 0 1gv;1u 4un 1ut 1mb 1uj 0 76;1u 4un 1ut 1mb 7l g1 1ki 0 1gv;1u 4un 1ut 1mb 4uo;1u 4un 1ut 1hq 1f 1kt;1u 4un 1ut 1hq 1uk 1cq;1u 4un 1ut 1hq 1p6 ba;1u 4un 1ut 1hq 1uj 0 1gv;1u 4un 1ut 1hq 1uj 0 76;1u 4un 1ut 1hq 7l g1 1ki 0 1gv;1u 4un 1ut 1hq 4uo;1u 4un 4up 1f 1kt;1u 4un 4up 1uk 1cq;1u 4un 4up 1p6 ba;1u 4un 4up 1uj 0 1gv;1u 4un 4up 1uj 0 76;1u 4un 4up 7l g1 1ki 0 1gv;1u 4un 4up 4uo;1u 4un 1f 1kt;1u 4un 1uk 1cq;1u 4un 1p6 ba;1u 4un 1uj 0 1gv;1u 4un 1uj 0 76;1u 4un 7l g1 1ki 0 1gv;1u 4un 4uo;1u 4uq g1 1ki 4ur 4us g4 1pr;1u 4uq g1 1ki 4ur 4us g4 1or;1u 4uq g1 1ki 4ur 4us g4 1i6;1u 4uq g1 1ki 4ur 4us g4 197;1u 4uq g1 1ki 4ur 4us 4ut;1u 4uq 1ki 4ur 4us g4 1pr;1u 4uq 1ki 4ur 4us g4 1or;1u 4uq 1ki 4ur 4us g4 1i6;1u 4uq 1ki 4ur 4us g4 197;1u 4uq 1ki 4ur 4us 4ut;1u 4uq g1 4ur 4us g4 1pr;1u 4uq g1 4ur 4us g4 1or;1u 4uq g1 4ur 4us g4 1i6;1u 4uq g1 4ur 4us g4 197;1u 4uq g1 4ur 4us 4ut;1u 4uq 4ur 4us g4 1pr;1u 4uq 4ur 4us g4 1or;1u 4uq 4ur 4us g4 1i6;1u 4uq 4ur 4us g4 197;1u 4uq 4ur 4us 4ut;1u br 1du 4uu 1ue 4uv 4uw -4 4ux;1u 4uy 4uu 1ue 4uv 4uw -4 4ux;1u br 1du 4uu 4uv 4uw -4 4ux;1u 4uy 4uu 4uv 4uw -4 4ux;1u br 1du 4uu 1ue 4uw -4 4ux;1u 4uy 4uu 1ue 4uw -4 4ux;1u br 1du 4uu 4uw -4 4ux;1u 4uy 4uu 4uw -4 4ux;1u br 1du 4uu 1ue 4uv -4 4ux;1u 4uy 4uu 1ue 4uv -4 4ux;1u br 1du 4uu 4uv -4 4ux;1u 4uy 4uu 4uv -4 4ux;1u br 1du 4uu 1ue -4 4ux;1u 4uy 4uu 1ue -4 4ux;1u br 1du 4uu -4 4ux;1u 4uy 4uu -4 4ux;1u 1ue 1n 1g3 g4 -2 4uz 4v0;1u 1ue 1n 1kq g4 -2 4uz 4v0;1u 1ue 1n 4v1 -2 4uz 4v0;1u 80 1g3 g4 -2 4uz 4v0;1u 80 1kq g4 -2 4uz 4v0;1u 80 4v1 -2 4uz 4v0;1u 1h0 h4;1u 78;1u n 4v2;18 4v3 4v4 1ep g4 1ep 1ht;18 4v3 4v4 4v5 1ht;18 4v3 1ep g4 1ep 1ht;18 4v3 4v5 1ht;18 4v3 4v4 1ht;18 4v3 1ht;18 4v6 4v7 4v8;18 1ht 4t4 b9 4v9;18 1ht b9 4v9;18 4v6 4va 4vb 1ht;18 1gp 1uk;18 1bx 1ue 1n 4vc 1h4;18 1bx 80 4vc 1h4;18 1bx 4vc 1h4;18 1r4 1p6 198 1uk 4vd;18 1r4 1uk 4vd;s j2 4ve 187 19k d8 1pt 4vf;s j2 4ve 187 19k 4vg 4vf;s j2 4ve 19k d8 1pt 4vf;s j2 4ve 19k 4vg 4vf;s j2 4ve d8 1pt 4vf;s j2 4ve 4vg 4vf;s j2 4ve 187 19k 4vh;s j2 4ve 19k 4vh;s 1ut 4vi 6q 19k 4vj;s 1ut 4vi 1gi 19k 4vj;s 1ut 4vi ia 4vj;s 1bs j2;s 1bs 1ut;s 1mf g4 4vk j2 1s5 4vl 4vm;s 1mf g4 4vk j2 4vl 4vm;s 1mf g4 4vk j2 1s5 4vm;s 1mf g4 4vk j2 4vm;s j2 19 ba 1gp;s j2 19 4vn;s 4vo 4vp 4vq 4vl;s 4vo 4vq 4vl;2c 1aa 17q 4vr 4vs;2c 1h9 2e 4vr 4vs;2c 4vt 4vr 4vs;2c 4vr 1m4 1kn 6q 19k 4vu;2c 4vr 1m4 1kn 1gi 19k 4vu;2c 4vr 1m4 1kn 4vv 4vu;2c 4vr 4vw 6q 19k 4vu;2c 4vr 4vw 1gi 19k 4vu;2c 4vr 4vw 4vv 4vu;2c 4vr 4vx 4vy;2c 1nx j2 2e 4vz 1kv 4w0 4w1;2c 1nx 2e 4vz 1kv 4w0 4w1;2c 1nx j2 4vz 1kv 4w0 4w1;2c 1nx 4vz 1kv 4w0 4w1;2c 1nx j2 2e 4vz 4w0 4w1;2c 1nx 2e 4vz 4w0 4w1;2c 1nx j2 4vz 4w0 4w1;2c 1nx 4vz 4w0 4w1;2c 4w2 79 4w3 b 5t 1ju bf 1ut 1sf;2c 4w2 79 4w3 b 4w4 bf 1ut 1sf;2c 4w2 79 4w3 5t 1ju bf 1ut 1sf;2c 4w2 79 4w3 4w4 bf 1ut 1sf;2c 1up j2 1is g4 4w5 -2 1;2c 79 z -4 4w6 -4 4w7;2c 79 91 -4 4w6 -4 4w7;2c ae 1k9 80 -4 4w6 -4 4w7;2c 4w8 -4 1sa 80 -4 1fs -4 4w7;2c 4w9 1ut 4wa;2c 19 j2 1ra 1ky g4 1lj 1sf 1lj 1sf 4wb;2c 19 j2 1ra 1ky g4 1lj 1sf 4wc 4wb;2c 19 j2 1ra 1ky g4 4wd 1lj 1sf 4wb;2c 19 j2 1ra 1ky g4 4wd 4wc 4wb;2c 19 j2 1ra 1hq 7l 1lj 1sf 1lj 1sf 4wb;2c 19 j2 1ra 1hq 7l 1lj 1sf 4wc 4wb;2c 19 j2 1ra 1hq 7l 4wd 1lj 1sf 4wb;2c 19 j2 1ra 1hq 7l 4wd 4wc 4wb;2c 19 j2 1ra 196 5x 1lj 1sf 1lj 1sf 4wb;2c 19 j2 1ra 196 5x 1lj 1sf 4wc 4wb;2c 19 j2 1ra 196 5x 4wd 1lj 1sf 4wb;2c 19 j2 1ra 196 5x 4wd 4wc 4wb;2c j2 1ra 1ky g4 1lj 1sf 1lj 1sf 4wb;2c j2 1ra 1ky g4 1lj 1sf 4wc 4wb;2c j2 1ra 1ky g4 4wd 1lj 1sf 4wb;2c j2 1ra 1ky g4 4wd 4wc 4wb;2c j2 1ra 1hq 7l 1lj 1sf 1lj 1sf 4wb;2c j2 1ra 1hq 7l 1lj 1sf 4wc 4wb;2c j2 1ra 1hq 7l 4wd 1lj 1sf 4wb;2c j2 1ra 1hq 7l 4wd 4wc 4wb;2c j2 1ra 196 5x 1lj 1sf 1lj 1sf 4wb;2c j2 1ra 196 5x 1lj 1sf 4wc 4wb;2c j2 1ra 196 5x 4wd 1lj 1sf 4wb;2c j2 1ra 196 5x 4wd 4wc 4wb;2c 19 j2 1ky g4 1lj 1sf 1lj 1sf 4wb;2c 19 j2 1ky g4 1lj 1sf 4wc 4wb;2c 19 j2 1ky g4 4wd 1lj 1sf 4wb;2c 19 j2 1ky g4 4wd 4wc 4wb;2c 19 j2 1hq 7l 1lj 1sf 1lj 1sf 4wb;2c 19 j2 1hq 7l 1lj 1sf 4wc 4wb;2c 19 j2 1hq 7l 4wd 1lj 1sf 4wb;2c 19 j2 1hq 7l 4wd 4wc 4wb;2c 19 j2 196 5x 1lj 1sf 1lj 1sf 4wb;2c 19 j2 196 5x 1lj 1sf 4wc 4wb;2c 19 j2 196 5x 4wd 1lj 1sf 4wb;2c 19 j2 196 5x 4wd 4wc 4wb;2c j2 1ky g4 1lj 1sf 1lj 1sf 4wb;2c j2 1ky g4 1lj 1sf 4wc 4wb;2c j2 1ky g4 4wd 1lj 1sf 4wb;2c j2 1ky g4 4wd 4wc 4wb;2c j2 1hq 7l 1lj 1sf 1lj 1sf 4wb;2c j2 1hq 7l 1lj 1sf 4wc 4wb;2c j2 1hq 7l 4wd 1lj 1sf 4wb;2c j2 1hq 7l 4wd 4wc 4wb;2c j2 196 5x 1lj 1sf 1lj 1sf 4wb;2c j2 196 5x 1lj 1sf 4wc 4wb;2c j2 196 5x 4wd 1lj 1sf 4wb;2c j2 196 5x 4wd 4wc 4wb;2c 19 j2 1ra 1ky g4 1lj 1sf 4wb;2c 19 j2 1ra 1ky g4 4wd 4wb;2c 19 j2 1ra 1hq 7l 1lj 1sf 4wb;2c 19 j2 1ra 1hq 7l 4wd 4wb;2c 19 j2 1ra 196 5x 1lj 1sf 4wb;2c 19 j2 1ra 196 5x 4wd 4wb;2c j2 1ra 1ky g4 1lj 1sf 4wb;2c j2 1ra 1ky g4 4wd 4wb;2c j2 1ra 1hq 7l 1lj 1sf 4wb;2c j2 1ra 1hq 7l 4wd 4wb;2c j2 1ra 196 5x 1lj 1sf 4wb;2c j2 1ra 196 5x 4wd 4wb;2c 19 j2 1ky g4 1lj 1sf 4wb;2c 19 j2 1ky g4 4wd 4wb;2c 19 j2 1hq 7l 1lj 1sf 4wb;2c 19 j2 1hq 7l 4wd 4wb;2c 19 j2 196 5x 1lj 1sf 4wb;2c 19 j2 196 5x 4wd 4wb;2c j2 1ky g4 1lj 1sf 4wb;2c j2 1ky g4 4wd 4wb;2c j2 1hq 7l 1lj 1sf 4wb;2c j2 1hq 7l 4wd 4wb;2c j2 196 5x 1lj 1sf 4wb;2c j2 196 5x 4wd 4wb;2c 4vr 4we 1aa h4;w 1ht;w 1a4;w 1pt 1n1;w 1gp 1n1;w 1nz 1n1;w 1ks;8 1s3 19h 4wf 1ht;8 1az 19h 4wf 1ht;8 4wg 4wf 1ht;8 1s3 19h 1ht;8 1az 19h 1ht;8 4wg 1ht;8 1ht 1ue 1n 1al bz 4wh 4wi 4n 1j4;8 1ht 1ue 1n 1al bz 4wh 4wi 1hm 1jn;8 1ht 1ue 1n 1al bz 4wh 4wi 4wj;8 1ht 1ue 1n 1rt 1mb 4wh 4wi 4n 1j4;8 1ht 1ue 1n 1rt 1mb 4wh 4wi 1hm 1jn;8 1ht 1ue 1n 1rt 1mb 4wh 4wi 4wj;8 1ht 1ue 1n 4wk 4wh 4wi 4n 1j4;8 1ht 1ue 1n 4wk 4wh 4wi 1hm 1jn;8 1ht 1ue 1n 4wk 4wh 4wi 4wj;8 1ht 4t4 1al bz 4wh 4wi 4n 1j4;8 1ht 4t4 1al bz 4wh 4wi 1hm 1jn;8 1ht 4t4 1al bz 4wh 4wi 4wj;8 1ht 4t4 1rt 1mb 4wh 4wi 4n 1j4;8 1ht 4t4 1rt 1mb 4wh 4wi 1hm 1jn;8 1ht 4t4 1rt 1mb 4wh 4wi 4wj;8 1ht 4t4 4wk 4wh 4wi 4n 1j4;8 1ht 4t4 4wk 4wh 4wi 1hm 1jn;8 1ht 4t4 4wk 4wh 4wi 4wj;8 1ht 1al bz 4wh 4wi 4n 1j4;8 1ht 1al bz 4wh 4wi 1hm 1jn;8 1ht 1al bz 4wh 4wi 4wj;8 1ht 1rt 1mb 4wh 4wi 4n 1j4;8 1ht 1rt 1mb 4wh 4wi 1hm 1jn;8 1ht 1rt 1mb 4wh 4wi 4wj;8 1ht 4wk 4wh 4wi 4n 1j4;8 1ht 4wk 4wh 4wi 1hm 1jn;8 1ht 4wk 4wh 4wi 4wj;8 1ht 1ue 1n 4wh 4wi 4n 1j4;8 1ht 1ue 1n 4wh 4wi 1hm 1jn;8 1ht 1ue 1n 4wh 4wi 4wj;8 1ht 4t4 4wh 4wi 4n 1j4;8 1ht 4t4 4wh 4wi 1hm 1jn;8 1ht 4t4 4wh 4wi 4wj;8 1ht 4wh 4wi 4n 1j4;8 1ht 4wh 4wi 1hm 1jn;8 1ht 4wh 4wi 4wj;8 1ht 1ue 1n 1al bz 4wi 4n 1j4;8 1ht 1ue 1n 1al bz 4wi 1hm 1jn;8 1ht 1ue 1n 1al bz 4wi 4wj;8 1ht 1ue 1n 1rt 1mb 4wi 4n 1j4;8 1ht 1ue 1n 1rt 1mb 4wi 1hm 1jn;8 1ht 1ue 1n 1rt 1mb 4wi 4wj;8 1ht 1ue 1n 4wk 4wi 4n 1j4;8 1ht 1ue 1n 4wk 4wi 1hm 1jn;8 1ht 1ue 1n 4wk 4wi 4wj;8 1ht 4t4 1al bz 4wi 4n 1j4;8 1ht 4t4 1al bz 4wi 1hm 1jn;8 1ht 4t4 1al bz 4wi 4wj;8 1ht 4t4 1rt 1mb 4wi 4n 1j4;8 1ht 4t4 1rt 1mb 4wi 1hm 1jn;8 1ht 4t4 1rt 1mb 4wi 4wj;8 1ht 4t4 4wk 4wi 4n 1j4;8 1ht 4t4 4wk 4wi 1hm 1jn;8 1ht 4t4 4wk 4wi 4wj;8 1ht 1al bz 4wi 4n 1j4;8 1ht 1al bz 4wi 1hm 1jn;8 1ht 1al bz 4wi 4wj;8 1ht 1rt 1mb 4wi 4n 1j4;8 1ht 1rt 1mb 4wi 1hm 1jn;8 1ht 1rt 1mb 4wi 4wj;8 1ht 4wk 4wi 4n 1j4;8 1ht 4wk 4wi 1hm 1jn;8 1ht 4wk 4wi 4wj;8 1ht 1ue 1n 4wi 4n 1j4;8 1ht 1ue 1n 4wi 1hm 1jn;8 1ht 1ue 1n 4wi 4wj;8 1ht 4t4 4wi 4n 1j4;8 1ht 4t4 4wi 1hm 1jn;8 1ht 4t4 4wi 4wj;8 1ht 4wi 4n 1j4;8 1ht 4wi 1hm 1jn;8 1ht 4wi 4wj;8 4wl 4wm 4wi 4wn;8 18g 4wo 1ht 1ni 2e 1dv;8 18g 4wo 1ht 1ni 2e 1s3;8 18g 4wo 1ht 1ni 2e 1az;8 18g 4wo 1ht 1ni hq 1dv;8 18g 4wo 1ht 1ni hq 1s3;8 18g 4wo 1ht 1ni hq 1az;8 18g 4wo 1ht 1ni 7l 1sa 1az;8 18g 4wo 1ht 1ni 19o;8 18g 4wo 1ni 2e 1dv;8 18g 4wo 1ni 2e 1s3;8 18g 4wo 1ni 2e 1az;8 18g 4wo 1ni hq 1dv;8 18g 4wo 1ni hq 1s3;8 18g 4wo 1ni hq 1az;8 18g 4wo 1ni 7l 1sa 1az;8 18g 4wo 1ni 19o;8 4wp 1jn 1ht;1a 1ku;1a 1ej;1a 1qp;1a 1e5;1a 1ng;1a 1kv;13 1qc 18;13 bj 1qc;13 hq 1qc;13 iw 18;13 8c;13 4b;13 ft 1az;13 1ur 1jo;13 1hm wm;13 6k;13 1iu 18;13 1uw;1m p;1m 1bv;1m iz;1m g0;1m 9p;1m ab;1m 1az;1m 1nq;1m du;1m 4e;1m 1ma;1m 18m;1m 1pu 4wq;1m 1bw;1m 89;1m 1ha;1m 2f;1m 1qx;1m 2w;1q 1gz 1ox 4wr;1q 4ws 4wr;1q 1sa 1kn;1q g1 1iv;1q 4wt;1q 1nz;1q ae 4wu;1q by 4wv;h 1do;h 98;h 1pd;h 1le;h 1ld;h 1tu;h 1hc;h co;h 1ls;h 1lt;h 6b;h 1nu;h 1bj;h 1n6;h 1oj;h 19y;11 4ww 0 4wx 0 4wy;11 4ww 0 0 4wy;11 4ww 0 4wx 4wy;11 4ww 0 4wy;11 0 4wx 0 4wy bf 1um 4wz;11 0 4wx 0 4wy 4x0 4wz;11 0 0 4wy bf 1um 4wz;11 0 0 4wy 4x0 4wz;11 0 4wx 4wy bf 1um 4wz;11 0 4wx 4wy 4x0 4wz;11 0 4wy bf 1um 4wz;11 0 4wy 4x0 4wz;11 0 4wx 0 4wy bf 1um;11 0 4wx 0 4wy 4x0;11 0 0 4wy bf 1um;11 0 0 4wy 4x0;11 0 4wx 4wy bf 1um;11 0 4wx 4wy 4x0;11 0 4wy bf 1um;11 0 4wy 4x0;11 4x1 b 3s;11 4x1 cx 3s;11 4x1 1dn 3s;11 4x1 1ea 3s;11 4x1 1cj;11 4ww 0 4wx 0 4x2 4x3 3s;11 4ww 0 0 4x2 4x3 3s;11 4ww 0 4wx 4x2 4x3 3s;11 4ww 0 4x2 4x3 3s;11 4ww 4x4 4x5 4x6 3s;11 4x7 4wx 4x8 4x9 4x3 3s;11 4x7 4x8 4x9 4x3 3s;11 4x7 4wx 4x9 4x3 3s;11 4x7 4x9 4x3 3s;11 7l 1ut 4xa 1sf;11 5t 4xb 4x6 3s;11 0 4xb bj 4ql 4xc;f 4x3 3s;f 1cj;f 4x3 1gv;f 1gw;f 4x3 1u3;f 1u5;f cx 3s;f 1ec;f 1pe 3s;n 1fs 1gr;n 1f 1gr;n 1oi;n 1kv;n bj 4xd 1as 1m4;n bj 4xd 4xe;n 1ug 1i5 1ut 4xf;n 1ug 4xg 4xf;n 18i;n 1tc 1ut 4xc;i 4xh 4xi;i 4w5 4xj 1kv 1fs;i 4w5 4xj 1f 1gr;i 4w5 4xj 1ug 1ut;i 4w5 4xj 4xk;i 4w5 4xl 4xm 7l 1ut;i 4w5 4xl 4xm 4xn;i 1f4 1fq;i 1t5 4xo;i 1do 1ud j2;i 6b 1le 1pe 3s;i 6b 1le 4xp;i 1pe 3s 4xq;i 4xr 4xq;i b0 1p7;i 1ow 1hc;i 1qe 4xs 4xt;i 1ir 1av 1hc;i 4w5 h4 g4 1;i 1do 19q 1 4xu;i 1do 1 4xu;i 4xv -2 1 -4 cx 3s;i 4xv -2 1 -4 b 3s;i 4xv -2 1 -4 1ea 3s;i 4xv -2 1 -4 1dn 3s;i 4xv -2 1 -4 cx 1u3;i 4xv -2 1 -4 4xw;i 4p 4xx -2 1;i 4xy j2 4xz 80 4xg 4xe;i 4xy 4xz 80 4xg 4xe;i 4xy j2 4xz 4xg 4xe;i 4xy 4xz 4xg 4xe;i 4xy j2 4xz 80 4xe;i 4xy 4xz 80 4xe;i 4xy j2 4xz 4xe;i 4xy 4xz 4xe;i 4xw 4xo 4xx;1n 4y0 by 1ba 4y1;1n 4y0 4y2 4y1;1n 4y0 4y1;1n 4y3 80 1nu;1n 4y3 19 1nu;1n 4y3 1bh 7l;1n 4y3 1ue 18s;1n 4y3 j2 1nu;1n 4y3 4y4;o 1da;o 1ls;o 1st;o 1fw;o a8;o 1oh;o 1mz;o 1cu;o 1uf 1st;o 1am;1c 4y5 19f 17l;1c 4y6 1m2 17l;1c 4y7 4y5 4y8 4y9;1c 4y7 4y5 4y9;1c 4ya 1ut 4y8 17l;1c 4ya 1ut 17l;1c 1ut 4yb 17l;1c 17l 7l 1ut 1k9;1h 4yc bj g4 g1 4yd;1h 4yc 4ye g1 4yd;1h 4yc g1 4yd;1h 4yc bj g4 4yd;1h 4yc 4ye 4yd;1h 4yc 4yd;1h 4yf g1 1jz 4yg;1h 4yf g1 1fw 4yg;1h 4yf g1 18b 4yg;1h 4yf g1 1ls 4yg;1h 4yf g1 1am 4yg;1h 4yf 4yh 4yg;1h 4yi 4xd 0;1h 4yi 0;1h 4yi 4xd 4yj;1h 4yi 4yj;1h 0 1ly 1bj 4yk 4po 4yl;1h 0 1bj 4yk 4po 4yl;1h 0 1ly 4yk 4po 4yl;1h 0 4yk 4po 4yl;1h 4ym 4yk 4yn 4yo;1h 4yp -2 4yq;1h 2d 4yq;b 4yr 4ys;b 1b1;b 1an e0 4yt;b 1au 4yt;b 1jz 1l1;b 1ds;b 4n 1b0;a 3z;a 2j;a 1pu j2;a 1pv g4 j2;a 1j4 j2;a 1hz j2;a 1nu b;a 1mt g1;a 1ue 1n 1pv;a 1n 1j4;a 1nd j2;a 1hz g4 j2;a ic 1pu;a 1ue 1pu;m 4u3 co 5x 4yu 4yv 4yw;m 4u3 4qx 4yu 4yv 4yw;m 4u3 co 5x 4yv 4yw;m 4u3 4qx 4yv 4yw;m 4u3 co 5x 4yu 4yw;m 4u3 4qx 4yu 4yw;m 4u3 co 5x 4yw;m 4u3 4qx 4yw;m 5x 4ql 4yx 4yy;m 5x 4ql 4yy;m 1g0 1aj;m 1gr 1kr;m 1um 1e7;m 4yz 4z0;16 4z1 4z2 4z3;16 4z4 1st 183;16 4z4 183;16 4z5 4z6;16 1ls 1kr 4z7 1gr;1f 1li;1f c4;1f c5;1f 1q5;1f 1j4 1i0;1f 1g6;t 4z8 1ut 4z9 4za;t 4z8 1ut 4za;t 1ut 4zb 4zc;t 1fs 1gr;t 1f 1gr;1v dj 4zd 4ze;1v 1os;1v 1ot;1v 1ok;1v 11q;1v 11d;1v 4zf g1 1li g4 by;1v 4zf g1 1li g4 g1;1v 4zf g1 1li g4 1ci;1v 4zf g1 1li g4 1ba;1v 4zf g1 1li g4 1l6;1v 4zf g1 1li 4zg;1v 4zf g1 1lb g4 by;1v 4zf g1 1lb g4 g1;1v 4zf g1 1lb g4 1ci;1v 4zf g1 1lb g4 1ba;1v 4zf g1 1lb g4 1l6;1v 4zf g1 1lb 4zg;1v 4zf 4zh g4 by;1v 4zf 4zh g4 g1;1v 4zf 4zh g4 1ci;1v 4zf 4zh g4 1ba;1v 4zf 4zh g4 1l6;1v 4zf 4zh 4zg;1v 4zf g4 by;1v 4zf g4 g1;1v 4zf g4 1ci;1v 4zf g4 1ba;1v 4zf g4 1l6;1v 4zf 4zg;1v 1mt 4zi 4zj 4zk;1v 1mt 4zj 4zk;1v 1mt 4zi 4zk;1v 1mt 4zk;1v 1mq 4zk;1v aq 4zk;1v 4zl 4zm 4zn g1 4zo;1w 4zp dj 1q4 4zq;1w 4zp 4zr 4zq;1w 4zs 4zt;1w 1gr 4zu 4zv;1w 4zw 4zx 4z7 1gr;27 4zy 4zz 18 1ck;27 4zy 4zz 1ck 5x;27 4zy 4zz 500;27 4zy 18 1ck;27 4zy 1ck 5x;27 4zy 500;27 501 502;27 503 504 1n3 1kv;27 503 504 1g7 1j9;27 503 504 505;27 503 1n3 1kv;27 503 1g7 1j9;27 503 505;27 506 507 508;27 506 508;27 509 0 50a 1rx bj 1ut;27 509 0 50a 1rx 1fs 1gr;27 509 0 50a 1rx bj by;27 509 0 50a 1rx 50b;27 509 50a 1rx bj 1ut;27 509 50a 1rx 1fs 1gr;27 509 50a 1rx bj by;27 509 50a 1rx 50b;27 509 0 1rx bj 1ut;27 509 0 1rx 1fs 1gr;27 509 0 1rx bj by;27 509 0 1rx 50b;27 509 1rx bj 1ut;27 509 1rx 1fs 1gr;27 509 1rx bj by;27 509 1rx 50b;27 509 b eh bf 50c;27 509 0 1pz bf 50c;27 509 gm 1pz bf 50c;27 509 0 50c;27 eh bf 0 1rx;27 eh bf 1rx;27 1pz bf 1rx;27 nh 50d;27 1mq 4xs;27 50e 1kv 1rx;27 50e 1rx;27 1ki 50f;27 1ih 1f9 1r3 50g;27 1ih 9 1r3 50g;27 1ih 50h 50g;27 1um 17l;27 1t6 50i;29 3z;29 g8 h4;29 1sm;29 1nw;29 1mp;29 p 1fw;29 1ke 19d;29 c2 1fw;29 1f7 1cu;29 1hw;e 50j 50k;e 1ce 1ty;e 1be;e 1bd;1e 1le;1e co;1e 1pd;1e 1tu;1e 1uh;1e 1bj;1e 1do;1e 1ls;1e 1lt;1e 1lr;1e 1nu;1e 1q0;23 50l 50m 50n 50o 1f 1ig 50p bf 1ut 50q 50r;23 50l 50m 50n 50o 50s 50p bf 1ut 50q 50r;23 50l 50n 50o 1f 1ig 50p bf 1ut 50q 50r;23 50l 50n 50o 50s 50p bf 1ut 50q 50r;23 50l 50m 50o 1f 1ig 50p bf 1ut 50q 50r;23 50l 50m 50o 50s 50p bf 1ut 50q 50r;23 50l 50o 1f 1ig 50p bf 1ut 50q 50r;23 50l 50o 50s 50p bf 1ut 50q 50r;23 50l 50m 50n 50o 50p bf 1ut 50q 50r;23 50l 50n 50o 50p bf 1ut 50q 50r;23 50l 50m 50o 50p bf 1ut 50q 50r;23 50l 50o 50p bf 1ut 50q 50r;23 50l 50m 50n 50o 1f 1ig 50p 50q 50r;23 50l 50m 50n 50o 50s 50p 50q 50r;23 50l 50n 50o 1f 1ig 50p 50q 50r;23 50l 50n 50o 50s 50p 50q 50r;23 50l 50m 50o 1f 1ig 50p 50q 50r;23 50l 50m 50o 50s 50p 50q 50r;23 50l 50o 1f 1ig 50p 50q 50r;23 50l 50o 50s 50p 50q 50r;23 50l 50m 50n 50o 50p 50q 50r;23 50l 50n 50o 50p 50q 50r;23 50l 50m 50o 50p 50q 50r;23 50l 50o 50p 50q 50r;23 50l 50m 50n 50o 1f 1ig 50p bf 1ut 50r;23 50l 50m 50n 50o 50s 50p bf 1ut 50r;23 50l 50n 50o 1f 1ig 50p bf 1ut 50r;23 50l 50n 50o 50s 50p bf 1ut 50r;23 50l 50m 50o 1f 1ig 50p bf 1ut 50r;23 50l 50m 50o 50s 50p bf 1ut 50r;23 50l 50o 1f 1ig 50p bf 1ut 50r;23 50l 50o 50s 50p bf 1ut 50r;23 50l 50m 50n 50o 50p bf 1ut 50r;23 50l 50n 50o 50p bf 1ut 50r;23 50l 50m 50o 50p bf 1ut 50r;23 50l 50o 50p bf 1ut 50r;23 50l 50m 50n 50o 1f 1ig 50p 50r;23 50l 50m 50n 50o 50s 50p 50r;23 50l 50n 50o 1f 1ig 50p 50r;23 50l 50n 50o 50s 50p 50r;23 50l 50m 50o 1f 1ig 50p 50r;23 50l 50m 50o 50s 50p 50r;23 50l 50o 1f 1ig 50p 50r;23 50l 50o 50s 50p 50r;23 50l 50m 50n 50o 50p 50r;23 50l 50n 50o 50p 50r;23 50l 50m 50o 50p 50r;23 50l 50o 50p 50r;23 50t -4 0 50u 50v;23 50t -4 0 50v;23 1q3 1sa 50w g4 50x;23 1q3 1sa 50w 50y;23 1q3 50w g4 50x;23 1q3 50w 50y;1p 50z 7l 1f 1ig 0 510;1p 50z 7l 511 0 510;1p 50z 1f 1ig 0 510;1p 50z 511 0 510;1p 50z 7l 1f 1ig 510;1p 50z 7l 511 510;1p 50z 1f 1ig 510;1p 50z 511 510;1p 512 1ut c2 513;1p 1d6 514 j2 1a5;1p 1d6 514 515;1p 516 5x 4yn 517 j2 518;1p 516 5x 4yn 517 518;1p 516 5x 4yn 517 j2;1p 516 5x 4yn 517;1p 1di;1p a3;1p 1kg 1ja;1p 1nz 511 519 51a;1p 51b 51c 51d 51e;1p 51b 51d 51e;1p 51f 51g 51h h4 51i 4vl;1p 51f 51g 51h 51i 4vl;1p 1a7 4xg c2 51j 13;1p 1a7 4xg 51j 13;1p 51k 51l 51m bf 1s7;1p 51k 51l 51m aq 1jj;1p 51k 51l 51m bl bf 1s7;1p 51k 51l 51m 1qb h4;1p 51k 51l 51m 51n;1i 51o 1ku 1;1i 51o 1;1i 51p -4 51q;1i 51r 6q 19k 51s;1i 51r 1k7 1n 51s;1i 51r 51t 51s;1i 51u -2 51v;1i 51w 51x;1i 1kc g4 -2 51y 51z 520;1i 1gi g4 -2 51y 51z 520;1i 1op g4 -2 51y 51z 520;1i 18u g4 -2 51y 51z 520;1i 1oo g4 -2 51y 51z 520;1i 1hx g4 -2 51y 51z 520;1i 1ko g4 -2 51y 51z 520;1i 521 -2 51y 51z 520;1i 1kc g4 -2 51y 520;1i 1gi g4 -2 51y 520;1i 1op g4 -2 51y 520;1i 18u g4 -2 51y 520;1i 1oo g4 -2 51y 520;1i 1hx g4 -2 51y 520;1i 1ko g4 -2 51y 520;1i 521 -2 51y 520;1i 1kc g4 -2 522 h7 1ku 1;1i 1gi g4 -2 522 h7 1ku 1;1i 1op g4 -2 522 h7 1ku 1;1i 18u g4 -2 522 h7 1ku 1;1i 523 -2 522 h7 1ku 1;1i 1kc g4 -2 522 1ku 1;1i 1gi g4 -2 522 1ku 1;1i 1op g4 -2 522 1ku 1;1i 18u g4 -2 522 1ku 1;1i 523 -2 522 1ku 1;1i 1kc g4 -2 522 h7 1;1i 1gi g4 -2 522 h7 1;1i 1op g4 -2 522 h7 1;1i 18u g4 -2 522 h7 1;1i 523 -2 522 h7 1;1i 1kc g4 -2 522 1;1i 1gi g4 -2 522 1;1i 1op g4 -2 522 1;1i 18u g4 -2 522 1;1i 523 -2 522 1;1i 51w 524 525 1;1i 51w 524 1;1i co 526;1i gb 527 528;1i gb 527;1i ed 529 52a;1i 3z 4xd 52b;1i 1lq 52c;1i 52d b5 1o5;1i 52d 52e;1i 6q g4 1n 52f;1i 1gi g4 1n 52f;1i 1kc g4 1n 52f;1i 80 g4 1n 52f;1i 19 g4 1n 52f;1i 52g 1n 52f;1i 1ls 6q g4;1i 1ls 52h;1i 1ls bf 1;1i 52i 18m;1i 52j g1 52k;1i ic 52l 52m;1i b5 1o5;1i 52n 52o g1 183;1i 52n 52o 52p;1i 1nb bf 1ls;1i 1ls 1nt;1i 1nt bf 52q;1i 1f 52r c2 4pc;1t cx 1gv;1t 12 1gv;1t 1gw;1t 19y;1t 1pd;1t 185;1t 1rn;1t cx 18e;1t d9 1nn;1t 1rb;1t 1tu;1t 1lw;1t 1oj;1t 1js 1ls;1t 17s 1ls;1t 192;1t 1hl;1t 1lv;1t 19e;1t 1bj;1t 1ci;1t 1ba;1t 1hy;1t 1rp;1t 1ga;x 52s 52t;x 1hx;x 1n9;x 1st;x lm;x 1tq;x 1jf;x 1ms;x vc;u 7f;u iq;u bk;u em;u ir;u 1t4;u h3;1j 1ls;1j 1cu;1j co;1d 1pd;1d 1tu;1d 1lv;1d 185;1d ry;1d 116;1d 1rp;1d 1lp;2b 1su 4pc;2b 1el 5x;2b 1ht 4pc;25 1r5 4r5;25 1so 4r6;25 1um 8d;25 1t2 8d;25 52u 52v;1r 1o1 b 1fr;1r 1o2;24 1mq 52w;24 52x 4zk;24 11d;1k cx 1gv;1k 12 1gv;1k 1gw;1k cx 75;1k 12 75;1k 1dn 1gv;1k 1ea 1gv;2e 1tn;2e 1qj;2e 1uz;2e 1rz 1a9;2e 1u1;2e 1m4 1a9;2e 1s0;y 4yi 52y 52z;y 4yi 52z;y 530 531 532;r 533 534 535 536;r 533 535 536;r 533 534 536;r 533 536;r 537 538 539 0 1 53a;r 537 539 0 1 53a;r 537 538 0 1 53a;r 537 0 1 53a;r 537 538 539 1 53a;r 537 539 1 53a;r 537 538 1 53a;r 537 1 53a;r 53b g1 4z5 1l8 g4 53c 53d;r 53b 4zm 1l8 g4 53c 53d;r 53b 1l8 g4 53c 53d;r 53b g1 4z5 g4 53c 53d;r 53b 4zm g4 53c 53d;r 53b g4 53c 53d;r 53b g1 4z5 1l8 53c 53d;r 53b 4zm 1l8 53c 53d;r 53b 1l8 53c 53d;r 53b g1 4z5 53c 53d;r 53b 4zm 53c 53d;r 53b 53c 53d;r 53b g1 4z5 1l8 g4 53c;r 53b 4zm 1l8 g4 53c;r 53b 1l8 g4 53c;r 53b g1 4z5 g4 53c;r 53b 4zm g4 53c;r 53b g4 53c;r 53b g1 4z5 1l8 53c;r 53b 4zm 1l8 53c;r 53b 1l8 53c;r 53b g1 4z5 53c;r 53b 4zm 53c;r 53b 53c;26 53e g1 4z5 bz;26 53e 53f bz;26 53e bz;0 53g 53h;0 53i 53j 53k;0 4vr 53k;15 1ei;15 1ch;15 11;15 8f;15 1bn;15 10n;15 1rr;15 wx;15 1ie;15 1o9;15 53l 13 53l;15 r0;15 18c;3 4zn 1ut 53m 53n;3 4zn 1ut 53n;c 53o",
  "fr": "17 aj;17 af;17 cn;17 23i;17 1w7;17 e1;17 at;17 25p;17 50 1w7 2i;17 22k;17 218;17 bc;10 2b6 dg -4 53p -4 cn;10 29x dg -4 53p -4 53q;10 en -4 53p -4 53q;10 53p 53r cn;10 b5 11f;10 53s 2ac;10 53p -2 53t cn 53u;10 53p -2 53v -2 53w;10 2b6 dg;10 1wf dg;10 29y;10 b 253;10 29x 2m 269;10 29x 53x;10 cn gx 1vz;10 29x 1vz;10 1w7 53y;10 cn 53z;10 cn 540 541;10 1i 26z 2b7;10 af 263;g 1zr;g 1zs;g 1zt;g 204;g 205;g 2ck;g 24t;g 27n;g 27p;g 7i 21r;g 7i 21p;g 5j b;2g l2;2g rl;2g sn;2g sp;2g wd;2g 2an 542;2g 2co;2g 21s 543;2g 21q 544;2g en 286 gu;2g en gu 28p;2g en 2cy 28g;2g en gx 26r;2g en 8g bj;2g en 545;2g 13e;2g 146;2g 2bl 1zc;2g 2bl 26r 546;2g 288;2g 22l;2g 15r;2g 16g;2g aj 2cy 23t cn;2g 24y 50 22f;2g 25m 2cy 24w 50 22f;2g 1yk 3u 2a2;j 547 -2 cl 548 -2 549;j 547 -2 cl 548 -2;j 54a 50 1xg;j 54b 54c;j b b8 22c;j 22c 54d;j 29x 22c;j 22k;j b 8h 1xg 3u 8g 20n;j b 8h 1xg 3u 8g 261;j b 8h 1xg 3u 8g 1w2;j b 8h 1xg 3u 8h 2av;j b 8h 1xg 3u 25l;j 1xb 22r 54e;j 54f 54e;9 b 8h 1xg 3u 1xf 54g;9 b 8h 1xg 3u 8h 54g;9 b 8h 1xg 3u 2bl 54g;9 b 8h 1xg 54h 54g;9 b 2cx 1xg;9 b i3 22c;9 27q 50 1xg cl 54i 54j;9 54k cl 54i 54j;9 27q 50 1xg cl 54j;9 54k cl 54j;l 22c;l 1x7;l 1v7;l 28s;1o 22c 54l -2 54m;1o 22c 54n;1o 54o 540 54p;1o 54q 3u 22e;1o 54q 3j 237;1o 54q 3u 29f;1o 54q 54r;1o 54s -2 1;1o 1 -2 54t 54u;1o 2bg 224;1o 251 2aq;1o 22c 540 -2 11f;1o 22c -2 11f;1o 54v -4 b 2cx 1xg;1o 54v -4 b i3 22c;1o 54v -4 ys;1o 54w 4k 54x;1i 2b6 dg -8 54y;1i 54z -8 54y;1i hl;1i hm;1i hk;1i cq;1i cr;1i cj;1i cp;1i ck;1i e0 1va;1i l;1i m;1i dq;1i dr;1i hv;1i hw;1i 5e 1;1i 5f 1;1i 550 -2 551;1i 552 b 269;1i 552 b 28y;1i 552 b 2ci;1i 552 b 8h 1xg;1i 552 553;1i 26j;1i b 554;1i cl 250 256;1i cl 555;1i 27m 3u 269;1i 28r 3u 556;1i 259;1i b5 11f;1i 2cq 557;1i 25m 558;1i 559 55a;1j 269;1j 1x7;28 b 55b 55c;28 fl 55d 55e;28 1i 25s;1 b 8g 1we;1 cl 1we;1 3j 1we;1 1i 27d;1 27d;1 1wf 55f -2 55g;1t 12o;1t uh;1t zq;1t 11j;1t mj;1t 22j;1t 2bm 24s;1t kf;1t 2by;1t 1xq;1t 22a;1t 21l;1t 2aw;1t 269;1t wj;1t 1wy;1t 1vd;1t 208;1t 1xu;1l 237;1l 2cs;1l 26q 3u 55h;1l 20a;1l 2bm;1l 228;1l 1w3;1l 22m;1l 247;1l 22s;1l 2c4;1l n4;1l 2cu 24o;1l 219 24o;1l 8d;1l 203;1l 1x3;1l 1ws;1l 2cz;1l 24n;1l 1wl;1l 1yq;1l 23v;1l 20u;1l 20p;1l 26w;20 1vj 3u 55i 55j 55k;20 55l 55i 55j 55k;20 1vj 3u 55i 55k;20 55l 55i 55k;7 55m 3j gu -2 55n;7 55m 55o -2 55n;7 55m -2 55n;7 55m 55p 55q;7 55m 55q;z 8d 3u 55r;z 8d 55s;z 267 3u 1zg;z 267 55t;z 55u 55v;z 55w 55x;z 1wf 55y 55z;z 55b 560;z 22a 561;2d 55b 562 563;2d 55b 562;2d 22a 561;1s 294;1s 2cy 2a7 564 -2 565 -2 566;1s 2cy 2a9 564 -2 565 -2 566;1s 53t 564 -2 565 -2 566;1s 567 568 -2 569;1s 11g 26z 2b7;1s 11g 56a;1s 56b 23c 56c 56d 56e 56f;1s 56b 56c 56d 56e 56f;1s 56b 23c 56c 56e 56f;1s 56b 56c 56e 56f;p n0 mq;p 56g 56h;p cv;p 2bo;p 24g 56i;4 ly;4 1wp;4 25b;4 cm;4 2a3;4 jw;4 1x6 23q;4 260;4 15n;4 29z;4 1xx;4 1yi;4 1ye;4 1yw;4 1ve;4 rr;4 qy;4 lw;4 15q;4 yq;4 20j;4 27w;4 13z;4 207;22 21m 26f;22 56j;22 20y;22 jp;22 1vq dg;22 1wg 56k;22 1y9;22 204 1yp;22 25a;22 26v b 229;22 29a 1wg;22 20y a5;22 25m 1wk 1wq;22 25m 1ze;22 231;22 1y7;22 1ym 4k 20a;22 20a 56l;d p4;d z2;d 12t;d z1;d 25r;d 1xp;6 28q 2cj;6 28q 5k 2cj;6 44 1zq 1yv;6 8n 1zq 21j;6 28q;v yn;v 56m 25d 3j 22x;v 56m 3j 22x;v 1x4 25d;v 2y;v 2bh 3u 2a3;v 26q 3u 1yd;v 1vb 3u 25c;v 21i 3u 25c;v 1x4 2cw;5 56n lp;5 56o 56p -2 22x 1wm;5 56o 56p -2 56q;5 1yb 1wm;5 1x4 1wm;5 25s 3u 1x4;5 dy;5 292 3j 22x 1wm;1z 25s 3u 2a2 2al;1z 2a2 2al;1z np 3u 8h 1x4;1z np 56r;1z x1 3u 26g;1z 22w 3u 1yj;1z 22w 3u 1wn;1z 22w 1wm;1z b4 3u 23j 21w;1z 25s 3u 1x4;1z 1z5;1z 1xs 3j 1v1;2h 1vx 8g 20l;2h 1vx 8h 2af;2h 1vx 8g 1w1;2h 1vx 2cx 1w1;2h 1vx 56s;2h gx 225 8l 1yq;2h gx 225 56t;2h 249 3u 8g 20l;2h b 8g 20l;2h b 8g 1w1;2h 27f 23n;2h 1x2 29n;2h mv 127;2h en 2cy 213 56t;2h 208;2h 1wo;2h 1xq;2h 2c9;2h 26e;2h 22a;2h 1vd;2h 26d;2h o0;2h o1;2h 107;2h 2bz;2h 1x0;2h 26r 1v3;2h 24r;2h 22h 3u 8h;2h 22h 56u;1x 20b 3u 2bw;1x 1wc 3u 2bv;1x b 8g 20u;1x 249 3u 8g 20u;1x 262;1x 2bi;1x 26q 1m;1x 215 50 275;1x 200;1x 274;1x 275;1x 2cc 279 2bw;1x 1zf;1x 1v2;1x 1zd;1b 56v 3j gu -2 56w 50 242;1b 56v 3j gu -2 56w b 2cx b4;1b 56v 3j gu -2 56w 50 2cx;1b 56v 3j gu -2 56w 56x;1b 56v 56y -2 56w 50 242;1b 56v 56y -2 56w b 2cx b4;1b 56v 56y -2 56w 50 2cx;1b 56v 56y -2 56w 56x;1b 56v -2 56w 50 242;1b 56v -2 56w b 2cx b4;1b 56v -2 56w 50 2cx;1b 56v -2 56w 56x;1b 56v -2 1yb;1g 1wn 26d;1g b8 1wn 26d;1g 25l 1wn;1g b 2cx b4;1g 50 2cx b4;1g 1yb 2bc;1g 279 2bc;2f 22v cl 2cl;2f 22v 2cl;2f 2ch 3j 22x cl 2cl;2f 2ch 2cl;2f 2ct 22v;q 56z 570 3 571;q 56z 3 571;q 56z 570 571;q 56z 571;q 22e 540 572;q 3 573;q 25m 2cy 22e -2 574;q 25m 22e -2 574;q 2bv 1w3;k 2bl 8l 255 53t 575;k 2bk 8n 1x2 53t 575;k 2bl 8n 1x3 53t 575;k 2bl 1x3 53t 575;k 2bk 8n 278 53t 575;k 1xf 1x2 53t 575;k 20l 22z 22e;k 20l 1wb;k 28o 1wb;k 2cy 576 577 578;k 1w7 28w;k 1w7 1x3 579;12 10s 3u 24k;12 10s 50 24k;12 10s 57a;12 10r 50 24k;12 10r 2bl 25e;12 10r 24m;12 2bl 8n x6;12 3u 2bl x6;12 57b x6;12 29x 202 3u 25e;12 57c b 2bl 8n 25e;12 57c b 2bk 8n 26i;12 57c b 2bk 8n 29h;19 57d 57e;19 57d 1zv;19 1wg bx 29x 541;19 cn 57f 540 541;19 29x 21g;19 21g b5 57g;19 pm jn;1y 57h 26z dg 0 z4;1y 57h dg 0 z4;1y 57h 0 z4;1y 0 26w 1zz 2ac;1y 0 26w 29j;1y 26w 2bx 245;1y 26w 245;1y 25i 3u 26w 244;1y 1zn 26w;1y 1zn 1xe;1y 1wf dc 7i aj 2ao 2c1 2b7;1y 25w 2cb 1w8 77;1y 25w 57i;1y 27f 1w0;1y 27f 1w0 27f 2aa;1y 286 26w;1u 1yo 25m -2 44 24b;1u 1yo 25m -2 2bl 3u 2b0;1u 1yo 25m -2 3u 2bl 2c7;1u 1yo 25m -2 29x 2b7;1u 1yo 25m -2 1z6 8n 0 22n;1u 1yo 25m -2 2at 0 22n;1u 1yo 25m -2 1w8 77;1u 1yo 25m -2 57j;1u 238 2cy -2 44 24b;1u 238 2cy -2 2bl 3u 2b0;1u 238 2cy -2 3u 2bl 2c7;1u 238 2cy -2 29x 2b7;1u 238 2cy -2 1z6 8n 0 22n;1u 238 2cy -2 2at 0 22n;1u 238 2cy -2 1w8 77;1u 238 2cy -2 57j;1u 57k -2 44 24b;1u 57k -2 2bl 3u 2b0;1u 57k -2 3u 2bl 2c7;1u 57k -2 29x 2b7;1u 57k -2 1z6 8n 0 22n;1u 57k -2 2at 0 22n;1u 57k -2 1w8 77;1u 57k -2 57j;1u 1z6 8n 0 57l 29x 28a;1u 1z6 8n 0 57l 57m;1u 57n 0 57l 29x 28a;1u 57n 0 57l 57m;1u 29x 28a -2 57o -2 57p;1u 21r 3u 28a -2 57o -2 57p;1u 26g 2m 1zb -2 57o -2 57p;1u 2ah -2 57o -2 57p;1u 1zi 2cy;1u 21n 2cv;1u 29b 2c8;1u 2c8 11s;1u 57q 57r b 57s 3j lo;1u 57q 57r b 57s gu 3j 1wd;1u 57q 57r b 57s 1wd;1u 1z6 8n 0 22n;18 cn 3j 57t;18 57u 57t;18 cn 3u 27s 3u 2a4;18 cn 3u 2a4;18 57d 27s 3u 2a4;18 57d 2a4;18 20u 53s 57v;18 20l 22z 29x -2 57w;18 20l 29x -2 57w;18 at -2 at 57x;18 1yq 57y 57z;s 2cy 1wh 5l -2 580;s 2cy 2ce 3j 215 -2 580;s 2cy 213 -2 580;s 2cx 581 b 5l -2 582;s 2cx 581 2cn 3j 215 -2 582;s 2cx 581 5j -2 582;s 21t 583;s 584 3u 2cy 585 dg 586;s 584 3u 2cy 585 586;s 25m 1wk 587 2cx;2c 588 589 58a;2c 589 58b 58c b 5l -2 29n 8g 1w5;2c 589 58b 58c b 5l -2 58d;2c 589 58b 58c 58e -2 29n 8g 1w5;2c 589 58b 58c 58e -2 58d;2c 589 58b b 5l -2 29n 8g 1w5;2c 589 58b b 5l -2 58d;2c 589 58b 58e -2 29n 8g 1w5;2c 589 58b 58e -2 58d;2c 1xk 2cy b 8h 28j -2 58f;2c 1xk 2cy 58g -2 58f;2c 28j 2cy b 8h 28j -2 58f;2c 28j 2cy 58g -2 58f;2c gi 1xk b 8h 28j -2 58f;2c gi 1xk 58g -2 58f;2c 2cy 1xk b 8h 28j -2 58f;2c 2cy 1xk 58g -2 58f;2c 213 2cy uw b 8h 28j -2 58f;2c 213 2cy uw 58g -2 58f;2c 2a7 2cy uw b 8h 28j -2 58f;2c 2a7 2cy uw 58g -2 58f;2c 86 2az -4 58h -4 58i;2c 86 91 1vv -4 58h -4 58i;2c 7c -4 58h -4 58i;2c 25m 2cy 27x gu 58j 279 2cy;2c 25m 1wk gu 58j 279 2cy;2c 282 86 27i gu d0 3u 2cx 2ba;2c 282 86 27i gu d0 24x;2c 282 86 27i 58k 3u 2cx 2ba;2c 282 86 27i 58k 24x;u en;u 8w;u de;u 44 dg;u ek;u ej;x v9;x ox;x oy;x 23g;x vd;x 27l;x 290;w 20u;w r4;w uy;w 28o;w 2a4;w 25x;w 20l;8 58l cl 20f;8 58l cl 1xh;8 58l cl wn;8 58l cl et;8 58l cl 4n 24a;8 58l cl 24a;8 58l cl 20k;8 58l cl 1yy;8 58l cl 24v;8 58l 50 242 cl;8 58l 58m;8 58n e7 1wa 241 58o cl 4n 24a;8 58n e7 1wa 241 58o cl 58p;8 58n e7 b 241 58o cl 4n 24a;8 58n e7 b 241 58o cl 58p;8 58n e7 e7 2bf 58o cl 4n 24a;8 58n e7 e7 2bf 58o cl 58p;8 58n e7 58q 58o cl 4n 24a;8 58n e7 58q 58o cl 58p;8 58n 1wa 241 58o cl 4n 24a;8 58n 1wa 241 58o cl 58p;8 58n b 241 58o cl 4n 24a;8 58n b 241 58o cl 58p;8 58n e7 2bf 58o cl 4n 24a;8 58n e7 2bf 58o cl 58p;8 58n 58q 58o cl 4n 24a;8 58n 58q 58o cl 58p;8 58n e7 1wa 241 cl 4n 24a;8 58n e7 1wa 241 cl 58p;8 58n e7 b 241 cl 4n 24a;8 58n e7 b 241 cl 58p;8 58n e7 e7 2bf cl 4n 24a;8 58n e7 e7 2bf cl 58p;8 58n e7 58q cl 4n 24a;8 58n e7 58q cl 58p;8 58n 1wa 241 cl 4n 24a;8 58n 1wa 241 cl 58p;8 58n b 241 cl 4n 24a;8 58n b 241 cl 58p;8 58n e7 2bf cl 4n 24a;8 58n e7 2bf cl 58p;8 58n 58q cl 4n 24a;8 58n 58q cl 58p;8 29a b 2n 287 2v 1zo;8 29a b 2n 287 2b1 cl;8 29a b 2n 287 cl;8 29a 1l 287 2v 1zo;8 29a 1l 287 2b1 cl;8 29a 1l 287 cl;13 fl 2ae;13 hq 2ae;13 cl 2ae;13 2d1;13 2d0;1m ok;1m 20d;1m 20g;1m 20e;1m 24u;1m kc;1m 11c;1m 11s;1m qb;1m vb;1m nk;1m kt;1m on;1m zc;1m z9;1q 28p;1q 28o;1q 58r 4k 28o;1q 58r 44 29i;1q 58r 4k 26s;1q 58r 3u 28o;1q 58r 58s;1q 29i 22u;1q a5;1q 58t 58u;1q 1i 25s;1q 58v 58w;1q 2c5;1q 21a;h sw;h 12b;h 12o;h 11j;h yt;h ns;h 14q;h sx;h 2ci;11 0 58x 0 58y 58z 590;11 0 0 58y 58z 590;11 0 58x 58y 58z 590;11 0 58y 58z 590;11 0 58x 0 58y 58z;11 0 0 58y 58z;11 0 58x 58y 58z;11 0 58y 58z;11 591 0 592 0 593 594;11 591 0 0 593 594;11 591 0 592 593 594;11 591 0 593 594;11 591 0 592 0 593;11 591 0 0 593;11 591 0 592 593;11 591 0 593;11 595 592 596 57l 597 23n;11 595 596 57l 597 23n;11 595 592 57l 597 23n;11 595 57l 597 23n;11 286 598 cl 23n;11 26n 589 2ba 23z;11 fl 2cx 599;11 1zm 2cx 59a;f cl 23n;f 103;f 1xf 23n;f cl 22n;f cl 2a6;f 1xf 2a6;f tx;f 8h 23p;n b 8h 24d;n b 206;n 3u 1xl 59b;n 1zm 59c;n 2b9;n 50 242;n b 201;n 2b8;n 2aj;i 1vy 59d;i sw -2 1vy 50 242;i sw -2 1vy 59e;i sw 23r b -2 1;i sw 26z 3u -2 1;i sw 1i 253 -2 1;i sw 59f -2 1;i sw 1 -4 59g;i 29t 1y5 28c;i 29t 59h;i 29s 59i;i 23y 222;i 233 222;i 269 59j;i yt 1xf 23n;i yt 8l 23n 24p;i yt 28b;i 2b5 2ag;i 29x 59k;i 2bv 21k;1n 59l 59m 59n;1n 59l 59n;1n 59o 3u b8 1xq;1n 59o 44 1xq;1n 59o 59p;o 207;o y3;o 16l;o 226;o 1vy;o 153;o 16a;o 13k;1c 59q 27y 1yb 59r;1c 59q 1yb 59r;1c 59q 27y 1yb;1c 59q 1yb;1c fl 2cx 1yb;1c 1yb 59s;1h 59t 59u 59v;1h 59t 59v;1h 59w 59x -2 59y;1h 59w -2 59y;1h 59z 5a0 -2 279 1xa;1h 59z 5a0 -2 5a1;1h 59z 5a0 -2;1h 0 279 1xa 3u 1y0;1h 0 279 1xa 3u 1xf;1h 0 279 1xa fl 1xf;1h 0 279 1xa cl 2bn;1h 0 279 1xa cl 2cq;1h 0 3u 1y0;1h 0 3u 1xf;1h 0 fl 1xf;1h 0 cl 2bn;1h 0 cl 2cq;1h 1y0 3u 0 5a2 1xf 5a3;1h 1y0 5a2 1xf 5a3;1h 1y0 3u 0 5a2 5a3;1h 1y0 5a2 5a3;1h 5a4 -2 5a5;b 1xj;a qt;a 1zk;a 2cy 2a7 20z;a 2cy 5a6;a 28i;a 2a7 20z;a 1vh;a 210;m 1vj 3j 8g 1v5 -2 5a7;m 1vj 3j 5a8 -2 5a7;m 279 8g 1v5 -2 5a7;m 279 5a8 -2 5a7;m 5a9 3u 1wz;m 5a9 5aa;16 1vl 3u 153;16 1vl 3u y3;16 1vl 3u 2bm 44 269;16 1vl 3u 28n b 206;16 1vl 3u 14y;16 1vl 221;16 5ab 3u 269 b 206;16 5ab 3u 2br;16 5ab 3u 2br 3u 226;16 5ab 3u 2br 3j 1vy;16 23e 221;1f 1xu;1f 26a;1f 24i;t 2t 5ac;t 5ad 5ae 5af;t 5ad 5ae;t b 206;t 3u 1xl 2cy;t 2cx 5ag;1v 112;1v 110;1v 10v;1v 11p;1v 5ah b b8;1v 5ah b 8g;1v 5ah b 3j;1v 5ah 5ai;1v 214 3j 21f;1v 214 zm;1v rq 3j 21f;1v rq 3j 20y;1v rq zm;1v 11o;1v 12a;1w 1vl 3u 28t;1w 1vl 3u 1xu b 206;1w 1vl 3j 21f b 206;1w 1vl 28u;1w 5aj 3u 1xu b 206;1w 5aj 3u 1xu 1zm 1xl;1w 5aj 3u 1xu 3u 1xl;1w 5aj 3j 21f b 206;1w 5aj 3j 21f 1zm 1xl;1w 5aj 3j 21f 3u 1xl;1w 5aj 3u 26a b 206;1w 5aj 3u 26a 1zm 1xl;1w 5aj 3u 26a 3u 1xl;1w 5aj 248 b 206;1w 5aj 248 1zm 1xl;1w 5aj 248 3u 1xl;1w 28u;27 243 5k b 44 -2 5ak;27 243 5k 5al -2 5ak;27 e0 1v0 b 44 -2 5ak;27 e0 1v0 5al -2 5ak;27 1v0 2cy b 44 -2 5ak;27 1v0 2cy 5al -2 5ak;27 5am b 44 -2 5ak;27 5am 5al -2 5ak;27 xt 5an 5ao;27 xt 5ao;27 5ap 50 242;27 5ap cl 23n;27 5ap 3u 1xo;27 5ap 5aq;27 5ar 0 5as;27 5at 3u 2b5;27 1wi 273;27 1z7 3u 25o;27 1z7 5au;27 2b5 2b1;29 pq;29 ps;29 10e;29 1z3;29 kx;29 v1;29 2ci;29 2ap 25g;e 1z4 wy;e pe;e 257 2cr;e 272 5av;e 1z4 ju;1e yt;1e 29w;1e 11j;1e ns;1e 2ci;1e 29p;1e 29o;1e 22d;1e 169;23 5aw 5ax 5ay 1w9 3u 1i 253 5az 3u i3 1vs 2d2;23 5aw 5ax 5ay 1w9 3u 1i 253 5az 3u i3 5b0;23 5aw 5ax 5ay 1w9 3u 1i 253 5az 3u fx 1vs 2d2;23 5aw 5ax 5ay 1w9 3u 1i 253 5az 3u fx 5b0;23 5aw 5ax 5ay 1w9 3u 5b1 5az 3u i3 1vs 2d2;23 5aw 5ax 5ay 1w9 3u 5b1 5az 3u i3 5b0;23 5aw 5ax 5ay 1w9 3u 5b1 5az 3u fx 1vs 2d2;23 5aw 5ax 5ay 1w9 3u 5b1 5az 3u fx 5b0;23 5aw 5ax 5ay 5b2 1i 253 5az 3u i3 1vs 2d2;23 5aw 5ax 5ay 5b2 1i 253 5az 3u i3 5b0;23 5aw 5ax 5ay 5b2 1i 253 5az 3u fx 1vs 2d2;23 5aw 5ax 5ay 5b2 1i 253 5az 3u fx 5b0;23 5aw 5ax 5ay 5b2 5b1 5az 3u i3 1vs 2d2;23 5aw 5ax 5ay 5b2 5b1 5az 3u i3 5b0;23 5aw 5ax 5ay 5b2 5b1 5az 3u fx 1vs 2d2;23 5aw 5ax 5ay 5b2 5b1 5az 3u fx 5b0;23 5aw 5ay 1w9 3u 1i 253 5az 3u i3 1vs 2d2;23 5aw 5ay 1w9 3u 1i 253 5az 3u i3 5b0;23 5aw 5ay 1w9 3u 1i 253 5az 3u fx 1vs 2d2;23 5aw 5ay 1w9 3u 1i 253 5az 3u fx 5b0;23 5aw 5ay 1w9 3u 5b1 5az 3u i3 1vs 2d2;23 5aw 5ay 1w9 3u 5b1 5az 3u i3 5b0;23 5aw 5ay 1w9 3u 5b1 5az 3u fx 1vs 2d2;23 5aw 5ay 1w9 3u 5b1 5az 3u fx 5b0;23 5aw 5ay 5b2 1i 253 5az 3u i3 1vs 2d2;23 5aw 5ay 5b2 1i 253 5az 3u i3 5b0;23 5aw 5ay 5b2 1i 253 5az 3u fx 1vs 2d2;23 5aw 5ay 5b2 1i 253 5az 3u fx 5b0;23 5aw 5ay 5b2 5b1 5az 3u i3 1vs 2d2;23 5aw 5ay 5b2 5b1 5az 3u i3 5b0;23 5aw 5ay 5b2 5b1 5az 3u fx 1vs 2d2;23 5aw 5ay 5b2 5b1 5az 3u fx 5b0;23 5aw 5ax 1w9 3u 1i 253 5az 3u i3 1vs 2d2;23 5aw 5ax 1w9 3u 1i 253 5az 3u i3 5b0;23 5aw 5ax 1w9 3u 1i 253 5az 3u fx 1vs 2d2;23 5aw 5ax 1w9 3u 1i 253 5az 3u fx 5b0;23 5aw 5ax 1w9 3u 5b1 5az 3u i3 1vs 2d2;23 5aw 5ax 1w9 3u 5b1 5az 3u i3 5b0;23 5aw 5ax 1w9 3u 5b1 5az 3u fx 1vs 2d2;23 5aw 5ax 1w9 3u 5b1 5az 3u fx 5b0;23 5aw 5ax 5b2 1i 253 5az 3u i3 1vs 2d2;23 5aw 5ax 5b2 1i 253 5az 3u i3 5b0;23 5aw 5ax 5b2 1i 253 5az 3u fx 1vs 2d2;23 5aw 5ax 5b2 1i 253 5az 3u fx 5b0;23 5aw 5ax 5b2 5b1 5az 3u i3 1vs 2d2;23 5aw 5ax 5b2 5b1 5az 3u i3 5b0;23 5aw 5ax 5b2 5b1 5az 3u fx 1vs 2d2;23 5aw 5ax 5b2 5b1 5az 3u fx 5b0;23 5aw 1w9 3u 1i 253 5az 3u i3 1vs 2d2;23 5aw 1w9 3u 1i 253 5az 3u i3 5b0;23 5aw 1w9 3u 1i 253 5az 3u fx 1vs 2d2;23 5aw 1w9 3u 1i 253 5az 3u fx 5b0;23 5aw 1w9 3u 5b1 5az 3u i3 1vs 2d2;23 5aw 1w9 3u 5b1 5az 3u i3 5b0;23 5aw 1w9 3u 5b1 5az 3u fx 1vs 2d2;23 5aw 1w9 3u 5b1 5az 3u fx 5b0;23 5aw 5b2 1i 253 5az 3u i3 1vs 2d2;23 5aw 5b2 1i 253 5az 3u i3 5b0;23 5aw 5b2 1i 253 5az 3u fx 1vs 2d2;23 5aw 5b2 1i 253 5az 3u fx 5b0;23 5aw 5b2 5b1 5az 3u i3 1vs 2d2;23 5aw 5b2 5b1 5az 3u i3 5b0;23 5aw 5b2 5b1 5az 3u fx 1vs 2d2;23 5aw 5b2 5b1 5az 3u fx 5b0;23 5aw 5ax 5ay 1w9 3u 5az 3u i3 1vs 2d2;23 5aw 5ax 5ay 1w9 3u 5az 3u i3 5b0;23 5aw 5ax 5ay 1w9 3u 5az 3u fx 1vs 2d2;23 5aw 5ax 5ay 1w9 3u 5az 3u fx 5b0;23 5aw 5ax 5ay 5b2 5az 3u i3 1vs 2d2;23 5aw 5ax 5ay 5b2 5az 3u i3 5b0;23 5aw 5ax 5ay 5b2 5az 3u fx 1vs 2d2;23 5aw 5ax 5ay 5b2 5az 3u fx 5b0;23 5aw 5ay 1w9 3u 5az 3u i3 1vs 2d2;23 5aw 5ay 1w9 3u 5az 3u i3 5b0;23 5aw 5ay 1w9 3u 5az 3u fx 1vs 2d2;23 5aw 5ay 1w9 3u 5az 3u fx 5b0;23 5aw 5ay 5b2 5az 3u i3 1vs 2d2;23 5aw 5ay 5b2 5az 3u i3 5b0;23 5aw 5ay 5b2 5az 3u fx 1vs 2d2;23 5aw 5ay 5b2 5az 3u fx 5b0;23 5aw 5ax 1w9 3u 5az 3u i3 1vs 2d2;23 5aw 5ax 1w9 3u 5az 3u i3 5b0;23 5aw 5ax 1w9 3u 5az 3u fx 1vs 2d2;23 5aw 5ax 1w9 3u 5az 3u fx 5b0;23 5aw 5ax 5b2 5az 3u i3 1vs 2d2;23 5aw 5ax 5b2 5az 3u i3 5b0;23 5aw 5ax 5b2 5az 3u fx 1vs 2d2;23 5aw 5ax 5b2 5az 3u fx 5b0;23 5aw 1w9 3u 5az 3u i3 1vs 2d2;23 5aw 1w9 3u 5az 3u i3 5b0;23 5aw 1w9 3u 5az 3u fx 1vs 2d2;23 5aw 1w9 3u 5az 3u fx 5b0;23 5aw 5b2 5az 3u i3 1vs 2d2;23 5aw 5b2 5az 3u i3 5b0;23 5aw 5b2 5az 3u fx 1vs 2d2;23 5aw 5b2 5az 3u fx 5b0;23 5aw 5ax 5ay 1w9 3u 1i 253 5az 1vs 2d2;23 5aw 5ax 5ay 1w9 3u 1i 253 5az 5b0;23 5aw 5ax 5ay 1w9 3u 5b1 5az 1vs 2d2;23 5aw 5ax 5ay 1w9 3u 5b1 5az 5b0;23 5aw 5ax 5ay 5b2 1i 253 5az 1vs 2d2;23 5aw 5ax 5ay 5b2 1i 253 5az 5b0;23 5aw 5ax 5ay 5b2 5b1 5az 1vs 2d2;23 5aw 5ax 5ay 5b2 5b1 5az 5b0;23 5aw 5ay 1w9 3u 1i 253 5az 1vs 2d2;23 5aw 5ay 1w9 3u 1i 253 5az 5b0;23 5aw 5ay 1w9 3u 5b1 5az 1vs 2d2;23 5aw 5ay 1w9 3u 5b1 5az 5b0;23 5aw 5ay 5b2 1i 253 5az 1vs 2d2;23 5aw 5ay 5b2 1i 253 5az 5b0;23 5aw 5ay 5b2 5b1 5az 1vs 2d2;23 5aw 5ay 5b2 5b1 5az 5b0;23 5aw 5ax 1w9 3u 1i 253 5az 1vs 2d2;23 5aw 5ax 1w9 3u 1i 253 5az 5b0;23 5aw 5ax 1w9 3u 5b1 5az 1vs 2d2;23 5aw 5ax 1w9 3u 5b1 5az 5b0;23 5aw 5ax 5b2 1i 253 5az 1vs 2d2;23 5aw 5ax 5b2 1i 253 5az 5b0;23 5aw 5ax 5b2 5b1 5az 1vs 2d2;23 5aw 5ax 5b2 5b1 5az 5b0;23 5aw 1w9 3u 1i 253 5az 1vs 2d2;23 5aw 1w9 3u 1i 253 5az 5b0;23 5aw 1w9 3u 5b1 5az 1vs 2d2;23 5aw 1w9 3u 5b1 5az 5b0;23 5aw 5b2 1i 253 5az 1vs 2d2;23 5aw 5b2 1i 253 5az 5b0;23 5aw 5b2 5b1 5az 1vs 2d2;23 5aw 5b2 5b1 5az 5b0;23 5aw 5ax 5ay 1w9 3u 5az 1vs 2d2;23 5aw 5ax 5ay 1w9 3u 5az 5b0;23 5aw 5ax 5ay 5b2 5az 1vs 2d2;23 5aw 5ax 5ay 5b2 5az 5b0;23 5aw 5ay 1w9 3u 5az 1vs 2d2;23 5aw 5ay 1w9 3u 5az 5b0;23 5aw 5ay 5b2 5az 1vs 2d2;23 5aw 5ay 5b2 5az 5b0;23 5aw 5ax 1w9 3u 5az 1vs 2d2;23 5aw 5ax 1w9 3u 5az 5b0;23 5aw 5ax 5b2 5az 1vs 2d2;23 5aw 5ax 5b2 5az 5b0;23 5aw 1w9 3u 5az 1vs 2d2;23 5aw 1w9 3u 5az 5b0;23 5aw 5b2 5az 1vs 2d2;23 5aw 5b2 5az 5b0;23 yb -4 0 5b3;1p 5b4 3j 1wd mv 5k;1p 5b4 3j 1wd 5b5;1p 5b4 3u 25n mv 5k;1p 5b4 3u 25n 5b5;1p 5b4 1i 253 0 mv 5k;1p 5b4 1i 253 0 5b5;1p 5b4 5b6 mv 5k;1p 5b4 5b6 5b5;1p 5b7 5b8 1xf 5b9;1p 5b7 5b8 5b9;1p 24j 3u 29e;1p 24j 291;1p 2cf 283;1p 21x;1p a3;1p 1ym 2cx 27y 211;1p 1ym 2cx 211;1p 5b4 5ba 5b5;1p 5bb 5bc 5bd 3j 5n;1p 5bb 5bc 5bd 3j 20s 5n;1p 5bb 5bc 5bd 5be;1p 5bb 5bc 5bd;1p ya 5bf 5bg;1d 12o;1d 269;1d uh;1d 22j;1d 11k;1d 1ww;1d 22a;2b 22c -2 5bh;2b jl -2 157;2b 14p 3u 2bu;25 8d 3u 55r;25 267 3u 1zg;25 5bi 3u 5bj;25 5bi 5bj;25 5bk 3u 27t;25 5bk 27t;24 rq 3j 21f;24 rq 3j 20y;24 rq zm;24 5bl 214;24 110;1k cl 22n;1k 3u 8g 22n;1k 22q;1k 8g 22n;1k 2ak;2e 16p;2e 2cl;2e 2ai;2e 2d3;2e 2b8;y 5bm 5bn 5bo;y 5bm 5bo;r 5bp 5bq 2bl 8l 5br;r 5bp 5bq 5bs 5br;r 5bp 2bl 8l 5br;r 5bp 5bs 5br;r 5bp 5bq 5br;r 5bp 5br;r 5bt 5bu 5bv;r 5bw 0 1 5bx;r 5bw 1 5bx;26 5by 5bz;26 129 8g 1vy;26 129 8l 1x5;26 129 8n 2at;26 129 8h 2bd;26 129 50 246;0 5c0 1yb 50 1wn;0 5c0 1yb 5c1;0 5c0 1yb;0 5c2 5c3;15 107;15 1zl 5k 44 29q;15 1zl 5k 29q;15 1wt;15 1yh;15 8k;15 280;15 144;15 1vt;15 px;15 26y 3j 20c;15 1ys 44;3 1xl 59b;3 b 2cx 5ag;c 28l;c 28g;c 28h;c 28i;c l3;c 10d",
  "nl": "17 ax;17 b6;17 6a;17 jc;17 ay;17 b1;17 2nc;17 2jj;17 2lf;17 2u0;10 2nd 2e9;10 2wx -8 2nd;10 2wx -8 2j2;10 2nd 2ls 3o;10 2nd 5c4;10 5c5 5c6;10 2nd -2 5c7;10 2sf;10 2ru;10 2va;10 2vh gn;10 2wy 2h4 2fj;10 2wy 5c8;10 2j2 5c9;10 2wx;10 2ss;10 2nd 2nf;10 cn 5ca;g 2my;g 2h7;g 2h5;g 2j0;g 6h;g b gn 1m;g 1j;g 2un iu;g 2un;2g xr;2g sm;2g 12s;2g 2p7;2g 8o bp 2vh;2g cn bp;2g 2o1;2g 16z;2g 2wb 5cb;2g 2wb 5cc;2g 15y;2g y 2k1;2g 2k3 2k1;2g 2vu 2k1;2g 2k0 49;2g y 5cd 5ce;2g 2mq 5cf;2g wr;2g 13g;2g 2t9 5cg;2g xb;2g 2n9;2g 2ua 2ng;2g 2s9 2vh 2te;2g it 5ch;j 5ci -2 2hm 5cj -2 5ck;j 5ci -2 2hm 5cj -2;j 2hm bn -2 5cl;j 5cm 5cn;j 5co 2nv 2le;j 2vh 2q5 hc 3u 2w4;j 2vh 2q5 hc 3u 2ob;j 2vh 2q5 hc 6x 2et;j 2vh 2q5 hc bn;j 5cp 5cq;j 2jj;j 2lf;j 2wy 2le;j 6x 2wr 5cr 5cs;j 6x 2jp 5cr 5cs;j 6x 2et 5cr 5cs;j 3u 2w4 5cr 5cs;j 5ct 5cr 5cs;j 6x 2wr 5cs;j 6x 2jp 5cs;j 6x 2et 5cs;j 3u 2w4 5cs;j 5ct 5cs;j 5cu 5cv;j 5cw 6x 2ge 5cx;j 5cw 3u 2w4 5cx;j 5cw 5cy 5cx;9 5cz 2wi 2hm 5d0 5d1;9 5cz 2hm 5d0 5d1;9 5cz 2wi 2hm 5d1;9 5cz 2hm 5d1;9 5co 5d2 5d3;9 2vh 2q5 hc 5d4 5d5;9 2vh 2q5 hc 5d5;l 2le;l 2g8;l 2g9;l 2vo;l 2ve;l 2tr;l 2fw;1o 2q0;1o 2kg;1o 2kb;1o 2ka;1o 2kf;1o 2e0;1o 2ho;1o 2uf;1o 2ux;1o 2o4;1o 2sh;1o 2ez;1o 2f0;1o 2f7;1o 2dh;1o 2dg;1o 2r6;1o 2qb;1o 2pd;1o 2kd;1o 2tt;1o 2uj;1o 2lw;1o 2q1;1o 2pz;1o 2qw;1o 2kj;1o 2g9;1o 2vp;1o 2a;1o 2le 2vh -2 5d6;1o 5d7 5d8;1o 5d9 hc -2 1;1o 5da -4 5co 5d2 5d3;1i 5db -8 5dc;1i 1w;1i 1t;1i 1v;1i 1u;1i c0;1i 92 -2 2od;1i 93 -2 2od;1i c1;1i e6 -2 2od;1i fa;1i f9;1i fc 1;1i fd;1i 5dd -2 5de;1i 2of;1i 2j6;1i fs 5df;1i 5dg 5dh;1i 2tn;1i 2u6;1i 2fj 5di;1i 2fg;1i 2fr hc 2fj;1i 2fl;1i hq 5dj;1i iu 5dk;1j 2fj;1j 2vo;28 c 2nv 5dl;28 bp 3u 2v5 2q5;28 bp 2nv 2q5;28 2n4 5dm 5dn;1 bp 2vb;1 2v9;1 hc 2s1;1 2vf;1 2vh 5do -2 5dp;1 2va 5dq -2 5dr;1 2g1 0 5ds;1t 2qm;1t 2m4;1t 2gc;1t 2m9;1t 2g7;1t 2pi;1t 2sb;1t 2t8;1t 2fn;1t 2no;1t 2q3;1t 2r9;1t 2ts;1t 2l7;1t 2ly;1t 2i6;1t 2rm;1t 2hd;1t 2lt;1t 2fs;1t 2gd;1t 2p1;1l 2py;1l 2ke;1l 2uw;1l 2w6;1l 2tj;1l 2hn;1l 2ex;1l 2o3;1l 2sg;1l 2ui;1l 2ju;1l 2tg;1l 2jp;1l 2sz;1l 2gh;1l 2mm 2l5;1l 2mm 2nm;1l 8d;1l 2hc;1l 2r4;1l 2uy;1l 2s5;1l 2q2;1l 2mk;1l 2gs;1l 2qu;1l 2rc;1l 2rd;1l 2pe;1l 2dv;20 5dt 5du fs 5dv;20 5dt 5du 5dv;20 bi -2 5dw -2 5dx;7 5dy -2 5dz;7 5e0 -2 c fs 2qq;7 5e0 -2 5e1;7 5e2 5e3 5e4 5e5;7 5e2 5e4 5e5;z 2rd;z 2rc;z 2rb;z 5e6 5e7;z 2vh 5e8 5e9;z 5ea 5eb;2d 5ea 2ly;1s 2rx;1s 5ec -2 5ed -2 5ee;1s 5ef -2 5eg -2 5eh;1s 2ls 2rw;1s 5ei -2 2rv;1s 5ej -2 5ek -2 5el -2 2rv;1s 5em 5en 5eo 5ep 2rv;1s 5em 5eo 5ep 2rv;p mr;p ms;p 2gg 5eq;p 5er ve;p 2p0;4 16y;4 2vv;4 2h1;4 2kv;4 2jv;4 2sx -2 2ri;4 2ri;4 hx;4 2tv 2nj;4 2fr hc 2jf 2il;4 2lz;4 2m0;4 20;4 2go;4 2rj;4 2lu;4 2oz;4 2l6;4 oa;4 o8;4 2t0;2b 11b;2b 2u3;2b 2ud;2b 17a;2b 2wf 2w7;2b 2ny 2uc;2b 2th;1d 2qm;1d 2m4;1d 2tr;1d 2sb;1d 2fn;1d 2ly;22 fc;22 fd;22 fb;22 j8;22 96;22 2fu;22 4i;22 2o9;22 2sc;22 2v0;22 2sd;22 2g0;22 2mp;22 69;22 2hi;22 161;22 16b;22 15p;22 2qo 9r;22 2tq;22 2k2;22 2ee 9r;22 2jo ic 2nf;22 ic 2jo 2nf;22 2nf;22 2h3;22 2df;22 2kl;d vp;d p4;d 12t;d 2i9;d 2ib;d 2i9 e0;d 2e3;d 2ia;6 2vh 50 2dw;6 2vh 50 2dx;6 2f3 5es;6 2vc;6 2dw;v 2ox;v 2jy;v 2jx;v 7d 2kt;v 7d 2fr;v 2qj;v 2ti;v 2lx;v 2ij;v 4s;v u5;5 2eo;5 2q7;5 2er;5 2q6;5 2eq;5 2en;5 2q8;5 2ni hc ha 2q5;1z 2qk;1z 2gf;1z 2b;1z 2p8;1z 2vs;1z 2k8;1z 2lg;1z 2gu;1z 2gt;1z 2ku;1z 2h8;1z 2kn;1z 2fo;2h ag 86 2ra;2h ag 5et;2h 21 5eu;2h 2hv 2w2;2h 2ht 2d8;2h 2m5;2h 2wu 5cd -2 5ev;2h 2l7;2h 2hd;2h 2ly;2h 2fs;2h 2gm;2h mg;2h 2h1;2h 2uz;2h 2jd;2h 2lt;1x 2pv bi fs 2w1;1x bp 6x 2j4;1x 2s8 6x 2j4;1x 7l 6x 2ft;1x 2ft hc;1x m3;1x 2iy;1x 2oc;1x 2mn;1x 2ga -2 9n;1x 2w6 2nf;1x 2qj 1m;1x 21 2vd;1b 5ew -2 5ex;1b 5ey -2 fs 2nx;1b 5ey -2 5ez;1g 2ou;1g 2nv 2em;1g bp 5f0 2n3;1g 2hw 2n3;1g 2s0;1g bi fs 2rz;2f 2uo 2jw;2f 2up;2f 2ur;2f 2jw hq 2uo;q td 5f1;q 5f2 -2 2iq;q iu 2id -2 5f3;q 3 5f4;q 2ek;q 2w3;q 2kq;k 2e8 2ky 5f5 5f6;k 2hz 2ky 5f5 5f6;k 2e8 2r3 5f5 5f6;k 2jz 2ky 5f5 5f6;k 2k0 5f5 5f6;k 5f7 5f8;k 2nc 2wj 5f9;12 2mi;12 2mj;12 2mh 5fa;12 2mg;12 2e8 2n5;12 2hz 2n5;12 2nn 2n5;12 2nx 2vh 2e8 2lp;12 2nx 2vh 2e8 2n5;19 2j2 5fb;19 2wy 5fc;19 2i4 80 2nd 5fd;19 2i4 2nd 5fd;19 9r bf 2wy 5fe;1y b2 2me 0 5ff;1y 5fg 0 5ff;1y 2ln 5fh;1y m0 2dm 5fi;1y m0 5fi;1y 2vh 6x fs 2lr 80;1y hy 80 hy;1y it 2hv 2lb;1y 2fx hy;1u 5fj -2 2g1 0 h9;1u 5fj -2 2g1 3u 0 h9;1u 5fj -2 5fk;1u 2g1 3u 0 5fl 5fm;1u 2g1 0 5fl 5fm;1u 2ed -2 5fn -2 5fo;1u 2ig 2n4 -2 5fp;1u 2ir c -2 5fp;1u 2ub -2 5fp;1u 2wb 5g 2r1 21;1u 2jm 86;1u 2jm gn;1u 2hs 2ee;18 5fq 5fr;18 5fs 80 2nd 5fd;18 5fs 2nd 5fd;s 5e3 5ft -2 5fu;s 5f0 5fv 5fw -2 5fx;s 2io 5fy;s 2pp 5fy;s 5fz gn fs 9n fs 2h3;s 5fz gn fs 5g0;s 5fz gn 9n fs 2h3;s 5fz gn 5g0;2c 5g1 -2 5f0 5g2;2c 5f0 5g2 5g3;2c 5f0 5g4 5fw 5g5;2c 7h 1s -4 5g6 -4 5g7;2c 2mu 2n3 80 -4 5g6 -4 5g7;2c 4c 80 -4 5g6 -4 5g7;2c 2fa gn -2 bp 2wv -2 5g8;2c 2fa gn -2 2it -2 5g8;2c 1s 86 -2 bp 2wv -2 5g8;2c 1s 86 -2 2it -2 5g8;2c 1s 87 -2 bp 2wv -2 5g8;2c 1s 87 -2 2it -2 5g8;2c 2ww gn -2 bp 2wv -2 5g8;2c 2ww gn -2 2it -2 5g8;2c 2wv 86 -2 bp 2wv -2 5g8;2c 2wv 86 -2 2it -2 5g8;2c iu 2jo 4q 5g9 2vh 5ga;u y;u 7p;u i9;u jb;u 51;u x;x 15h;x 2su;x 2p2;x 2kr;w uy;w 13j;w 2j4;w 2qv;w 2r7;w 2l3;8 5fs 2uv 2pe -2 5gb 5gc 4n 2ma;8 5fs 2uv 2pe -2 5gb 5gc 5gd;8 5fs 5ge -2 5gb 5gc 4n 2ma;8 5fs 5ge -2 5gb 5gc 5gd;8 5fs -2 5gb 5gc 4n 2ma;8 5fs -2 5gb 5gc 5gd;8 5fs 2uv 2pe -2 5gc 4n 2ma;8 5fs 2uv 2pe -2 5gc 5gd;8 5fs 5ge -2 5gc 4n 2ma;8 5fs 5ge -2 5gc 5gd;8 5fs -2 5gc 4n 2ma;8 5fs -2 5gc 5gd;8 2qr 5gf;8 2gj;8 2rs;13 hq 2qy;13 bp 2qy;13 2wd;13 2eh;1m ok;1m 2qs;1m 2fc;1m 2v0;1m 2rk;1m 2ps;1m 2ee;1m 18;1m n9;1m 2l9;1m 1q;1m 2n8;1m 2mq;1m 66;1q 5gg 5gh;1q 5gi 5gj;1q 2pw;1q 4c 2ni;1q 2h4 2m2;1q 9r 9w;1q 9r bn;1q 2sw;1q 2i1;h 160;h 2k6;h 2k7;h 2m4;h 2qm;h vq;h xn;h 2gp;h 2fh;h 2sq;11 0 5gk 0 5gl 5gm 5gn;11 0 0 5gl 5gm 5gn;11 0 5gk 5gl 5gm 5gn;11 0 5gl 5gm 5gn;11 0 5gk 0 5gl 5gn;11 0 0 5gl 5gn;11 0 5gk 5gl 5gn;11 0 5gl 5gn;11 0 5gk 0 5gl 5gm;11 0 0 5gl 5gm;11 0 5gk 5gl 5gm;11 0 5gl 5gm;11 0 5gk 0 5gl;11 0 0 5gl;11 0 5gk 5gl;11 0 5gl;11 5go 0 5gp 0 5gq cx 3l;11 5go 0 0 5gq cx 3l;11 5go 0 5gp 5gq cx 3l;11 5go 0 5gq cx 3l;11 5go 0 5gp 0 5gq 3l;11 5go 0 0 5gq 3l;11 5go 0 5gp 5gq 3l;11 5go 0 5gq 3l;11 5gr 5gk 5gs 5gt cx 3l;11 5gr 5gs 5gt cx 3l;11 5gr 5gk 5gt cx 3l;11 5gr 5gt cx 3l;11 7l 5f0 2vk 2s7;11 2i1 5gu cx 3l;11 bp 5f0 5gv;f cx 5gw;f pl;f 2hz 3l;f 174;n 2s2;n 14m;n hc 2s2 gr;n 2tc 2js;n 2np;n bp 2e5;n 2rt;n 2r0;n 6j;i 5gx 5gy;i 5gz 2ms 3o 0;i 5gz 5h0 0;i 5gz 2ms 3o;i 5gz 5h0;i 160 -2 1 -4 5h1;i 1 -4 5h2 -2 160;i 2iw 2tl 5h3;i xm 5h4;i 2oy 2k6;i 2i8 2vl;i 5h5 5h6;i 2hu 2rp;i 2wy 2ql;1n 5h7 -2 5h8;1n 5h9 -2 5ha;o 2je;o 2he;o 2fj;o 2oj;o 2iw;o 2oe;o 2es;o 2sj;1c 5f0 5hb 5hc;1c 5f0 5hc;1c 2hw 5hd;1c 5he 2q5;1h 5hf -2 5hg -2 5hh;1h 5hf -2 5hg -2;1h 2qf 2es -2 5hi;1h 5hj -2 5hi;1h 5hk -2 5hl;1h 0 5hm hc 2hz;1h 0 5hm cx 2si;1h 0 5hm bp 2hz;1h 0 5hm 2gp;1h 0 hc 2hz;1h 0 cx 2si;1h 0 bp 2hz;1h 0 2gp;1h 2gp 5hn 2hz 5ho;1h 2gp 5hn 5ho;1h 5hp 5hq;1h 5hr 5hp;b 2gk;b 2gl;a 2rk 5dq;a 5hs;a 2sa;a 2km;a 2um;a 2rg;a 2k9;m 5ht -2 5hu -2 c fs 2ld;m 5ht -2 5hu -2 5hv;m 5ht -2 5hu -2;m 2vh 5f0 5hw;16 2fk;16 2sk;16 2i7 2e6;16 2ix;16 2e6 2vh 2fj;16 2fm 2s2;16 2ml 2iz;16 2i7 2sm;1f 2oo;1f 2on;1f 2om;1f 2wo;1f 2jg;t 5hx 5hy 5hz;t 5hx 5hy;t 5f0 5i0;t 2s2;t 2hw 2e1;1v 2hk;1v 2hl;1v u0;1v 2o8 5i1;1v ty;1v tz;1v 5i2 -2 2n4 2nv;1v 5i2 -2 2n4 6x;1v 5i2 -2 5i3;1v 2tk 5i4;1v 16e;1v qh;1v 2hh;1w 2os;1w 2op;1w 2ml 5i5 5i6;1w 2m3 2ml 2tc 2js;1w 2m3 2ml 2s2;1w 2e6 2oq;27 5i7 -2 2uo e0;27 5i7 -2 2ok e0;27 5i7 -2 5i8;27 2uo e0 -2 5i9;27 5ia -2 5i9;27 5ib 5ic;27 0 2rp 5h2;27 5id -2 0 5ie;27 2v5 5if;27 2ph 5ig;27 2nr;27 2vm;29 13t;29 8i;29 xq;29 2o2;29 xu;29 2vq -2 bp;29 v1;29 uo;29 2n7 2qn;e pf;e 2gx;e 2gw;e 2h9 5ih;1e 2fh;1e 2sq;1e 2m4;1e 2qm;1e 2gp;1e 2o7;1e 2sr;1e 2tm;23 5ii 5ij 5ik -2 2hm 2n4 -2 5il -2 5im;23 5ii 5ij 5ik -2 5in -2 5il -2 5im;23 5ii 5ij -2 2hm 2n4 -2 5il -2 5im;23 5ii 5ij -2 5in -2 5il -2 5im;23 5ii -4 0 2wd 5io;23 5ii -4 0 5io;1p 5ip 5iq -2 5ir;1p 5is 5it 5iu 5iv;1p 5is 5it 5iv;1p 2n0 2mf;1p 2nb;1p z3;1p 5iw 5ix 5iy;1p 2hz 2p5 49 2wp 5iz 5ga 5j0;1p 5j1 49 2wp 5iz 5ga 5j0;1p 2hz 2p5 49 5iz 5ga 5j0;1p 5j1 49 5iz 5ga 5j0;1p 5j2 5j3 5j4 hc 6v;1p 5j2 5j3 5j4 hc 49;1p 5j2 5j3 5j4 2ke;1p 5j2 5j3 5j4;1p 2hw 2rq 5j5 50 5j6;1p 2rq 5j5 50 5j6;1p mk 5j7 2hw 5j8;1p mk 2hw 5j8;25 2rd;25 2rc;25 2rb;25 2kh;25 2pm;25 2pn;25 2ov;25 2m1;24 5j9 5ja;24 16e;24 tz;1k cx h9;1k 2t3;1k 2t4;y 5jb 5e3 2wm -2 5jc;y 5jb 2wm -2 5jc;y 5jb 5e3 -2 5jc;y 5jb -2 5jc;y 5jd -2 5je 5jf;y 5jg 5jh 2vh 5ji;y 5jg 5jh 5ji;y 5jj 5jk 5cd 2wm;y 5jj 5jk 5cd;r 5jl -2 5jm;r 5jn 5e3 5jo 5cy 5jl;r 5jn 5jo 5cy 5jl;r 5jn 5e3 5cy 5jl;r 5jn 5cy 5jl;r 5jp 5e3 0 1 5jq;r 5jp 0 1 5jq;r 5jp 5e3 1 5jq;r 5jp 1 5jq;r 5jr 5js -2 5jo 5jt;r 5jr -2 5jo 5jt;r 5jr 5js -2 5jo;r 5jr -2 5jo;r 6x 5ju 5jq fs 5jv;r 5ju 5jq fs 5jv;r 6x 5ju 5jq 5jv;r 5ju 5jq 5jv;26 5jw 5jx;26 5jw;26 5e3 5jy 5jz;26 tt 5jz 5g r;26 tt 5jz 5k0;0 5k1 2hw 5k2;0 5k1 5k2;15 2fn;15 2gv;15 2rh 50 2o6;15 2o6 50 2rh;15 178;15 2gq;15 lz;15 or;15 2ec;15 2se;3 21 5ga c 2js;3 21 5ga 2s2;3 bp 5f0 5k3;c xn;c vq;c 2db;c 2d7;c 2la;c 2fv;c 2dj",
  "de": "17 av;17 aw;17 38s;17 vh;17 bg;17 3fl;17 b1 aw;17 38t;17 36u;17 36t;17 33w;17 3ee;17 368;10 38r bd;10 38r 3c1 y;10 38r 5k4;10 5k5 ep 38r;10 38r -2 5k6;10 24 5k7;10 3bu -8 5k8;10 301;10 4r;10 32l 5k9;10 3c2;10 392 5ka;10 367 5kb;10 367 5kc;10 3br;10 5h e9 30z;g 38b;g 30f;g 34w ep;g 82 jd;g 3bo jd;g 3bv;g 3bw;2g m7;2g m8;2g jm;2g 39o;2g 3fd;2g 173;2g 382;2g 3b9 ep 5kd;2g 32u 5ke;2g 3fx ep 35t;2g 3fx 5kf;2g 3bw 5kf;2g ii 5kg;2g 35s 43;2g 37x ep 5kh;2g 15z;2g ws;2g 394;2g tb;2g 32w 5ki;2g 32w 5kj;2g s5;2g 88 3ax;2g 35x;2g 35k;2g 3bf 5kk;2g 3bk;2g 3d9 ep;j 5kl -2 5km;j 5kn -2 5ko -2 5kp;j 5ko -2 5kq -2 5kr;j 5ks 5kt;j 5ku 5kv;j 1k 3ds 36s;j 36u;j 36t;j 33w;j 5kw 5kx;9 5ko -2 5ky -2 jd 5kz;9 5ko -2 5ky -2 5kz;9 1k 31b 36s;9 5l0 36s;9 jd 35n 378;l 33v;l 366;l 3fa;l 2xy;l 36s;l 3f6;1o 114;1o lt;1o kn;1o qm;1o 16q;1o 16o;1o 16d;1o mb;1o 162;1o 132;1o li;1o lj;1o 14e;1o 14u;1o qn;1o zz;1o kd;1o 11x;1o 17e;1o 3f0;1o 3f2;1o 3b6;1o 2z9;1o 3ef;1o 3ah;1o 3en;1o 366;1o 305;1o 3b7;1o 3es;1o 5l1 65 -2 5l2;1o 5l3 5l4;1o 5l5 -2 7l 35b -2 1;1o 5l5 -2 5l6 -2 1;1o 5l7 -4 1k 31b 36s;1o 5l7 -4 jd 35n 378;1o 5l7 -4 3bb jd 3g9;1i j3;1i 1x;1i j4;1i go;1i gp;1i gq;1i 4u;1i j5;1i 52;1i 1o;1i 1y;1i 6c;1i ef 1;1i e5 1;1i 5l8 ep -2 5l9;1i jd 5la;1i 5lb -2 5lc;1i 3di;1i 3ga;1i 3gd;1i 38f 43 3gc;1i iv 5ld;1i 5le 5lf;1i 7l 3fa;1i 3fa;1i 358;1i 359;1i 31k;1j 3gc;1j 30b;1j 366;1j 33v;28 12 3ds 5lg;28 1k 3q 338 36k;28 1k 5lh 36k;1 7j 3f4;1 3f3;1 3f9;1 i2 5li -2 5lj;1 i2 5li -2;1 301 5lk -2 5ll;1 3fa;1t 342;1t 37m;1t 30m;1t 30h;1t 39v;1t 3gl;1t 3gr;1t 3ea;1t 3ci;1t 3dy;1t 3fm;1t 370;1t 372;1t 37k;1t 3ab;1t 33a;1t 3c3;1t 3da;1t 30l;1t 385;1t 343;1t 37p;1t 30a;1t 30o;1t 3al;1l 3af;1l 2xk;1l 3f1;1l 2y7;1l 2yd;1l 3dv;1l 2z7;1l 3b5;1l 2ym;1l 3em;1l 3du;1l 35g;1l 3dq;1l 3gf;1l 34j;1l 3c8;1l 3c9;1l 317;1l 302;1l 336;1l 3d2;1l 3aj;1l 2yr;1l 3eo;1l 31d;1l 307;1l 39p;1l 39u;1l 3bl;1l 3d5;20 5lm 5ln -2 5lo;20 gs -2 5lp -2 5lq;20 5lr 5ls 5lt;7 5lu -8 5lv;7 5lw -2 jd 365;7 5lw -2 5lx;7 5ly 5lz 5m0 5m1;7 5ly 5m0 5m1;z 3c8;z 3c9;z 3c7;z 5m2 5m3;z i2 5m4 5m5;z 5m6 5m7;2d 5m8 5m9;1s 5ma -2 32l 342 -2 5mb;1s 5ma -2 32l 37m -2 5mb;1s 5ma -2 5mc -2 5mb;1s 5md -2 5ma -2 5me;1s 3aw;1s 32o;1s 3at;1s 3c1 5md;1s 2zm ep 3gn;1s 32e ep 3gn;p ts;p tf;p 5mf 5mg;p tr;p tq;4 33g;4 3ct;4 3g4;4 3ei;4 wp;4 sv;4 wu;4 386;4 13v;4 3bc;4 14c;4 36f;4 vl;4 39g;4 13w;4 131;4 369;4 361;4 2zt;2b 32t;2b 119;2b 32s;2b 2xo;2b 3dd;2b 311;2b 35y;1d 342;1d 37m;1d 3ea;1d 3ci;1d 37k;1d 344;22 ef;22 ee;22 e5;22 e4;22 3dc;22 97;22 2zi;22 33m ep;22 31r;22 68;22 2xf;22 35a;22 376 ep;22 3gq a2;22 3bz;22 31s;22 2xw ep a2;22 2zn;22 30j;22 389;22 3cs ep;22 2zq;22 3gs;22 3dh;22 3fc 3f3;d 36r;d 3ay;d 33b;d 33c;d 30d;d 2yv;d 37j;d 2x0;d 2yk;6 3f7 gw 3av;6 3f8 gw 3av;6 2zg 3ba;6 2zh;6 i0 2zg 3ba;6 3f7 3av;v 11a;v yx;v lk;v 39e;v 2yv;v su;v 33x;v 2ye;v 35l;v 7d 363;v ll;5 2z1;5 36m;5 36o;5 2z4;5 36q;5 2z5;5 36n;5 36l;5 2z3;1z 3c0;1z 3cg;1z 3cf 7d;1z 39f;1z 36x;1z 36w;1z fr 38z;1z d1 38z;1z d1;1z fr;1z 3gi;1z 393 2z2;1z 130;1z 364;1z 3bj;2h 38c 5mh 31v;2h 38c 5mh;2h 1p 5mi;2h 32l 2yb;2h 38c 3eq;2h 343;2h 37n;2h 370;2h 372;2h 373;2h 3c3;2h 37k;2h md;2h vj;2h 30n;2h mn;2h 3ct;2h tc;2h 32x;2h 385;2h 37p;2h 2x5;1x je 3fe;1x 7j 3fe;1x 2zj 34i;1x 7j 2zu;1x 2zu;1x 3e7;1x tp;1x xv;1x 384;1x 30k ep;1x 36a 1m;1x 33n 1m;1x 3g7;1x 2y6;1x 3ff;1b 5mj -2 5mk;1b 5ml -2 jd 32j;1b 5ml -2 5mj;1g 39b;1g 3ds 2z0;1g 1k 35n 38g;1g 1k 30y 38g;1g 31b 38g;1g 3cy;1g 3cz;1g jd 3cx;1g y 3cx;2f 3eu;2f 3et 35h;2f 3ev;2f 3et 35i;2f 3ew;2f 3et 37d;2f 3ex;2f 35j cx 3et;2f 39s;q t5 5mm;q 5mn -2 33r;q iv 33q -2 5mo;q 35w;q 31w;q 31m;q 3 3a8 33r;q 3 5mp;k 2xa 302 5ku 5mq;k 2xa 303 5ku 5mq;k 35s 302 5ku 5mq;k 5mr 5ku 5mq;k 5ms 5mt;k 38t 3g2 2wz;12 37r;12 w9;12 37s 5mu;12 2xa 5mv;12 35s 38h;19 367 5mw;19 392 5mx;19 5my -2 38r 5mz;19 a2 390 392 5n0;19 3aa;1y bd 38v 0 33d 39p;1y bd 38v 0 5n1;1y 5n2 0 33d 39p;1y 5n2 0 5n1;1y 37h 5n3;1y 2zd 5n4;1y 39p 3bo 2zd;1y 39p 2zd;1y 301 5h jd 3c1;1y ii 3gm 36e;1y 2xg 34o bd;1y 2xg 324;1y 32y 2yn;1u 37x ep 3bi ep 3bi 30f 356 38v;1u 37x ep 3bi ep 3bi 30f 35o i0 0 3ck;1u 37x ep 3bi ep 3bi 30f 30e 0 3ck;1u 37x ep 3bi ep 3bi 30f 35o 0;1u 37x ep 3bi ep 3bi 30f 5n5;1u 2xw ep ep 3bi 30f 356 38v;1u 2xw ep ep 3bi 30f 35o i0 0 3ck;1u 2xw ep ep 3bi 30f 30e 0 3ck;1u 2xw ep ep 3bi 30f 35o 0;1u 2xw ep ep 3bi 30f 5n5;1u 5n6 ep 3bi 30f 356 38v;1u 5n6 ep 3bi 30f 35o i0 0 3ck;1u 5n6 ep 3bi 30f 30e 0 3ck;1u 5n6 ep 3bi 30f 35o 0;1u 5n6 ep 3bi 30f 5n5;1u 37x ep 3bi 3bi 30f 356 38v;1u 37x ep 3bi 3bi 30f 35o i0 0 3ck;1u 37x ep 3bi 3bi 30f 30e 0 3ck;1u 37x ep 3bi 3bi 30f 35o 0;1u 37x ep 3bi 3bi 30f 5n5;1u 2xw ep 3bi 30f 356 38v;1u 2xw ep 3bi 30f 35o i0 0 3ck;1u 2xw ep 3bi 30f 30e 0 3ck;1u 2xw ep 3bi 30f 35o 0;1u 2xw ep 3bi 30f 5n5;1u 5n6 3bi 30f 356 38v;1u 5n6 3bi 30f 35o i0 0 3ck;1u 5n6 3bi 30f 30e 0 3ck;1u 5n6 3bi 30f 35o 0;1u 5n6 3bi 30f 5n5;1u 37x ep 3bi ep 30f 356 38v;1u 37x ep 3bi ep 30f 35o i0 0 3ck;1u 37x ep 3bi ep 30f 30e 0 3ck;1u 37x ep 3bi ep 30f 35o 0;1u 37x ep 3bi ep 30f 5n5;1u 2xw ep ep 30f 356 38v;1u 2xw ep ep 30f 35o i0 0 3ck;1u 2xw ep ep 30f 30e 0 3ck;1u 2xw ep ep 30f 35o 0;1u 2xw ep ep 30f 5n5;1u 5n6 ep 30f 356 38v;1u 5n6 ep 30f 35o i0 0 3ck;1u 5n6 ep 30f 30e 0 3ck;1u 5n6 ep 30f 35o 0;1u 5n6 ep 30f 5n5;1u 37x ep 3bi 30f 356 38v;1u 37x ep 3bi 30f 35o i0 0 3ck;1u 37x ep 3bi 30f 30e 0 3ck;1u 37x ep 3bi 30f 35o 0;1u 37x ep 3bi 30f 5n5;1u 2xw ep 30f 356 38v;1u 2xw ep 30f 35o i0 0 3ck;1u 2xw ep 30f 30e 0 3ck;1u 2xw ep 30f 35o 0;1u 2xw ep 30f 5n5;1u 5n6 30f 356 38v;1u 5n6 30f 35o i0 0 3ck;1u 5n6 30f 30e 0 3ck;1u 5n6 30f 35o 0;1u 5n6 30f 5n5;1u 37x ep 3bi ep 3bi 356 38v;1u 37x ep 3bi ep 3bi 35o i0 0 3ck;1u 37x ep 3bi ep 3bi 30e 0 3ck;1u 37x ep 3bi ep 3bi 35o 0;1u 37x ep 3bi ep 3bi 5n5;1u 2xw ep ep 3bi 356 38v;1u 2xw ep ep 3bi 35o i0 0 3ck;1u 2xw ep ep 3bi 30e 0 3ck;1u 2xw ep ep 3bi 35o 0;1u 2xw ep ep 3bi 5n5;1u 5n6 ep 3bi 356 38v;1u 5n6 ep 3bi 35o i0 0 3ck;1u 5n6 ep 3bi 30e 0 3ck;1u 5n6 ep 3bi 35o 0;1u 5n6 ep 3bi 5n5;1u 37x ep 3bi 3bi 356 38v;1u 37x ep 3bi 3bi 35o i0 0 3ck;1u 37x ep 3bi 3bi 30e 0 3ck;1u 37x ep 3bi 3bi 35o 0;1u 37x ep 3bi 3bi 5n5;1u 2xw ep 3bi 356 38v;1u 2xw ep 3bi 35o i0 0 3ck;1u 2xw ep 3bi 30e 0 3ck;1u 2xw ep 3bi 35o 0;1u 2xw ep 3bi 5n5;1u 5n6 3bi 356 38v;1u 5n6 3bi 35o i0 0 3ck;1u 5n6 3bi 30e 0 3ck;1u 5n6 3bi 35o 0;1u 5n6 3bi 5n5;1u 37x ep 3bi ep 356 38v;1u 37x ep 3bi ep 35o i0 0 3ck;1u 37x ep 3bi ep 30e 0 3ck;1u 37x ep 3bi ep 35o 0;1u 37x ep 3bi ep 5n5;1u 2xw ep ep 356 38v;1u 2xw ep ep 35o i0 0 3ck;1u 2xw ep ep 30e 0 3ck;1u 2xw ep ep 35o 0;1u 2xw ep ep 5n5;1u 5n6 ep 356 38v;1u 5n6 ep 35o i0 0 3ck;1u 5n6 ep 30e 0 3ck;1u 5n6 ep 35o 0;1u 5n6 ep 5n5;1u 37x ep 3bi 356 38v;1u 37x ep 3bi 35o i0 0 3ck;1u 37x ep 3bi 30e 0 3ck;1u 37x ep 3bi 35o 0;1u 37x ep 3bi 5n5;1u 2xw ep 356 38v;1u 2xw ep 35o i0 0 3ck;1u 2xw ep 30e 0 3ck;1u 2xw ep 35o 0;1u 2xw ep 5n5;1u 5n6 356 38v;1u 5n6 35o i0 0 3ck;1u 5n6 30e 0 3ck;1u 5n6 35o 0;1u 5n6 5n5;1u 35o i0 0 3ck 5n7;1u 5n8 0 3ck 5n7;1u 5n9 -2 5na -2 5nb;1u 5nc -2 12 5nd;1u 2za ep 3bi;1u 2za 312;1u 319 2xw;18 5ne 302 38x;18 5ne 5nf;18 3fe 82 38r 5ng;18 3fe 38r 5ng;s ep 5nh -2 5ni;s 5nj 5nk 5nl -2 5nm;s 355 34q 5nn;s 5no 5nn;s 33k h2 35m 5np;s 33j 37z 35m 5np;s 32c 35m 5np;2c 5nq 5nr 5ns -2 5nt;2c 5nr 5nu 5nv -2 5nw;2c 7b 22 -4 5nx -4 5ny;2c 37w 38g 82 -4 5nx -4 5ny;2c 357 82 -4 5nx -4 5ny;2c 7b 354 -4 5nx -4 5ny;2c 3cm ep -2 1k 43 3cm -2 5nz;2c 3cm ep -2 5o0 -2 5nz;2c 3cm 4k -2 1k 43 3cm -2 5nz;2c 3cm 4k -2 5o0 -2 5nz;2c 3bo ep -2 1k 43 3cm -2 5nz;2c 3bo ep -2 5o0 -2 5nz;2c 3cm ep -2 1k 43 3cm -2;2c 3cm ep -2 5o0 -2;2c 3cm 4k -2 1k 43 3cm -2;2c 3cm 4k -2 5o0 -2;2c 3bo ep -2 1k 43 3cm -2;2c 3bo ep -2 5o0 -2;2c iv 34w 5o1 5o2 65 5o3;u ih;u 5q;u ev;u ew;u bd;x ql;x 31i;x 39w;x 360;x 31o;w uy;w 16x;w mc;w 34i;w 2yu;w 306;w 308;w 31x;8 5o4 5o5 -2 5o6 5o7 4n 37o;8 5o4 5o5 -2 5o6 5o7 5o8;8 5o4 -2 5o6 5o7 4n 37o;8 5o4 -2 5o6 5o7 5o8;8 5o4 5o5 -2 5o7 4n 37o;8 5o4 5o5 -2 5o7 5o8;8 5o4 -2 5o7 4n 37o;8 5o4 -2 5o7 5o8;8 3b4 5o9;8 30t;8 3d1;8 35q cx 30s;13 3db 3bn;13 cx 3bn;13 1k 3bn;1m vm;1m 12y;1m 38e;1m wf;1m st;1m kr;1m n9;1m vi;1m kp;1m 175;1m 302;1m 3bg;1m rd;1q 5oa 5ob;1q 39l;1q yz;1q yy;1q 10o;1q 5oc 5od;1q 313 38z;1q 313 37l;1q a0;1q h2;1q 2ys;h 160;h 31l;h 37m;h 342;h 32e;h 3a7;h 2zm;h 30c;h 2yp;h 2yw;h 34l;11 0 24 0 5oe 5of fq;11 0 0 5oe 5of fq;11 0 24 5oe 5of fq;11 0 5oe 5of fq;11 0 24 0 5oe fq;11 0 0 5oe fq;11 0 24 5oe fq;11 0 5oe fq;11 0 24 0 5oe 5of;11 0 0 5oe 5of;11 0 24 5oe 5of;11 0 5oe 5of;11 0 24 0 5oe;11 0 0 5oe;11 0 24 5oe;11 0 5oe;11 5og 0 24 0 5oh 5oi fq;11 5og 0 0 5oh 5oi fq;11 5og 0 24 5oh 5oi fq;11 5og 0 5oh 5oi fq;11 5og 0 24 0 5oh 5oi;11 5og 0 0 5oh 5oi;11 5og 0 24 5oh 5oi;11 5og 0 5oh 5oi;11 5oj 24 5ok 5ol 5om fq;11 5oj 5ok 5ol 5om fq;11 5oj 24 5ol 5om fq;11 5oj 5ol 5om fq;11 7l 5nj 33h;11 3fw 5on 5om fq;11 5oo 5nj 5op;f 5om 5oq;f 14b;f 35s fq;f 179;n i0 jd 34z;n i0 3gk;n 3gk;n 35f;n 35e 391;n 393;n 353;n 34y;n 3bq;i 5or 3e4 5os;i 5or 5os;i 5or 348;i 160 5ot -2 1;i 160 -2 1 -4 5ou;i 1 -4 z fq 160;i 1 -4 d9 fq 160;i 1 -4 49 3g3 160;i 1 -4 d9 3ck 160;i 1 -4 d9 3g3 160;i 1 -4 3cp 160;i 348 3e1 5ov;i 5ow 5ox;i 330 33e;i 5oy 5oz;i 31f 2yg;i 392 3as;1n 5p0 -2 5p1;1n 5p2 -2 5p3;o f5;o 3c4;o 3gc;o 3di;o 348;o 349;o 3d7;o 2zy;o 371;1c 5nr 5p4 5p5;1c 5nr 5p5;1c 5p6 5p7;1c 39z;1h 5p8 -2 5p9 -2 5pa;1h 5p8 -2 5p9 -2;1h 3ar 348 -2 5pb;1h 5pc -2 5pb;1h 5pd -2 5pe;1h 5pf -2 5pd;1h 0 3a8 i0 35s;1h 0 3a8 d9 3di;1h 0 3a8 d9 3d6;1h 0 3a8 86 3d6;1h 0 3a8 5pg;1h 0 i0 35s;1h 0 d9 3di;1h 0 d9 3d6;1h 0 86 3d6;1h 0 5pg;1h 3a7 i0 35s 5ph;1h 3a7 65 35s 5ph;1h 3a7 5pi 5ph;1h 3a7 i0 35s;1h 3a7 65 35s;1h 3a7 5pi;1h 5pj 5pk;1h 3fp;b 3az;b 3ek;a 31p;a 5l8 5pl;a 32e ep;a 3gj;a 31r;a iv 5pm;a 31z;m 5pn -2 5po -2 jd 365;m 5pn -2 5po -2 5pp;m 5pn -2 5po -2;m 35e 391 2yt;16 sa;16 17d;16 151;16 2x7 65 5pq;16 17c 5pr 5ps;16 34a;16 332;16 15c;1f 398;1f 397;1f 3be;1f 3fi;1f 3fj;1f 39t;t 5pt 5pu 5pv;t 5pt 5pu;t 5pw 5px;t jd 34z;t 3gk;t 353;t 39y;1v al -4 325;1v 326;1v 30k ep ep jf 39r;1v jf 39r 5py;1v 3fu;1v 3ft;1v 3fr;1v 3fp;1v 3fq;1v 5pz -2 12 3ds;1v 5pz -2 7s 2yq;1v 5pz -2 3fn;1v 15j;1v xd;1v ap 3eg;1v 3dm;1v ap 32r;1v 165;1v 166;1v 399;1w y4;1w 164;1w 171;1w y6;1w 5q0 5q1 jd 34z;1w 5q0 5q1 5q2;1w 5q3;27 5q4 5q5 -2 5q6;27 5q4 -2 5q6;27 5q7 -2 5q8;27 5q9 393 2yg;27 5q9 2yg;27 0 2yg 5qa;27 5qb -2 0 5qc;27 5qd 5qe;27 39q 309;27 18 3cx;27 5qc 5qf;27 33f;27 33i;29 qo;29 31k;29 2yj;29 376 -2 1k;29 34u;29 v2;29 16w;29 38k 34u;29 3g9 -2 4t;29 376 ep;e vs;e 36y;e 315 170;e 36y 3fh;1e 30c;1e 2yp;1e 342;1e 37m;1e 3a7;1e 2yw;1e 3ea;1e 34m;23 5qg ep 5qh 5qi -2 5qj -2 5qk -2 5ql;23 5qg 5qh 5qi -2 5qj -2 5qk -2 5ql;23 5qm -4 0 3g0 5ql;23 5qm -4 0 5ql;1p 5qn ep 5qo -2 5qp;1p 5qn 5qo -2 5qp;1p 5qq 65 5qr 5qs;1p 38m 37q;1p 3cj;1p 3b1;1p 2z6 ep 7g 31b 3cr;1p 5qt 5qu 5qv;1p 5mr 5qw 3bi 5qx 5qy 5qz;1p 5mr 5qw 5qx 5qy 5qz;1p 5r0 5r1 5mr i0 35m;1p 5r0 5r1 5mr 5r2;1p 5r0 5r1 5mr;1p 5r3 31b 5r4;25 3c8;25 3c9;25 3c7;25 3ca;25 31t;25 31y;25 3a3;25 3a4;25 39c;25 387;24 5r5 5r6;24 165;24 166;24 15i;1k d9 3ck;1k 3cl;1k 49 3ck;1k 86 3ck;2e 16h;2e 3bp;2e 3gh;2e 14h;y 5r7 5r8 5r9 5ra;y 5r7 5r9 5ra;y 5r7 5r8 5ra;y 5r7 5ra;y 5ra -2 5pd;y 5rb 82 65 5qy;y 5rb 345 5qy;r 5rc -2 5rd;r 5re 5rf 5rg 5rh;r 5re 5rg 5rh;r 5ri 5r8 0 1 5rj;r 5ri 5r8 1 5rj;r 5rk 5rl 5rm 5rn;r 5rk 5rm 5rn;r 5ro 5rg 5rp;r 5ro 5rp;26 5rq 5rr -2 5rs;26 5rq -2 5rs;26 5r8 5rt 5ru;0 1k 30y 5p7;0 1k 3q 5p7;0 5rv 5p7;15 36z;15 30i;15 31z gw 2yw;15 2yw;15 te;15 30u;15 2yz;15 16c;15 kl;15 2yf;3 5rw 5rx 38c 34z;3 5rw 5rx jd 34z;3 5rw 5rx 5ry;3 5rw 5rx;3 12 5nj 5rz;c rc;c lv;c qs;c 38u;c 38l;c 2xm;c 2xi;c 325;c 36d",
  "es": "17 b0;17 3qs;17 3p7;17 eq;17 3ql;17 3vh;17 at;17 3qf;17 3o0;17 3nz;17 3mt;10 b0 3v8;10 b0 5s0;10 b0 e7 3sj;10 b0 3tl;10 b0 -2 5s1;10 3o6 5s2;10 b 3pz;10 3uo;10 eq 3mq 3r9;10 eq 5s3;10 3hp 3u;10 b0 5h gv 3mn;10 b0 5h 3mn;10 b0 3o4 3n7 -2 5s4;10 b0 e7 3ty -2 5s4;10 b0 5s5 -2 5s4;10 3q4 b0;10 en b0;10 b 9k 3vj;g 3kx;g 3ky;g d5 3n9;g 3vx dg;g 3n9;g 3ui;2g rm;2g sn;2g sq;2g 3w0;2g 3ry;2g 3ko;2g 3vr 3ko;2g pv;2g 13m;2g 3hc;2g k4;2g en 8l 3rz;2g en fs 3rz;2g en 5s6;2g 3kj 5s7;2g 3t7 8l 3rz;2g 3t8 3rz;2g 3l4;2g pp;2g 3op 3u;2g 141;2g 16f;2g 3qt 3n6;2g 3n6 3qt;2g 3m1 3n6;2g b0 e7 5u;2g 3jv 3u 3uq;j 5s8 -2 d5 5s9 -2 5sa;j 5s8 -2 d5 5s9 -2;j 5sb 5sc;j 5sd b 3iu -2 5se;j 5sd d5 3kn -2 5se;j b 3iu 3u 8h 5sf;j b 3qp 3iu;j 5sg 5sh;j 3o0;j 3nz;j eq 3ke;j c7;j 3e;j 1e;j dp;j 5si 5sj;9 b 3iu 3u 8h 5sk;9 b 3iu 3u 8x 5sk;9 b 3iu 3u 3ij 5sk;9 b 3iu 3w 5sk;9 d5 3kn 3u 8h 5sk;9 d5 3kn 3u 8x 5sk;9 d5 3kn 3u 3ij 5sk;9 d5 3kn 3w 5sk;9 d5 fe 3kn;9 xy d5 5sl 5sm;l 3vn;l 3kq;l 3nc;l 3l5;l 3vl;l 3hq;1o 5sn 5so -2 3mu 3px;1o 5sn 5so -2 5sp;1o 5sq k0;1o 5sr 3u 3nr;1o 5sr 5ss;1o 5st -2 1;1o 3rq 5su;1o 3rq 5sv;1o 5sw -4 b gi 3iu;1o 5sw -4 b fe 3iu;1o 5sw -4 d5 fe 3kn;1i c8;1i cf;1i ch;1i c6;1i e;1i f;1i ce;1i 7q;1i 7r;1i gc;1i gd;1i 40;1i 41;1i g;1i 5a 1;1i 58 1;1i 5sx -2 5sy;1i 5sz -2 5t0;1i e7 5t1;1i b 3r9;1i 3jn 3u 5t2;1i 3pa 3u 5t3;1i d5 5t4;1i 3pw 5t5;1i 5t6;1i b0 3tl;1i 5t7 -8 5t8;1i 3nx 5t9;1j 3r9;1j 3nc;1j 3l5;28 b 5ta 5tb;28 b 8h 5tc 3kn;1 d5 3h4;1 d5 3hq;1 3hq;1 3sm;1 3hp 5td -2 5te;1 31 3ho;1t 3um;1t 3vf;1t 3if;1t 3sn;1t 3i9;1t 3tv;1t 3ud;1t 3s4;1t 3jk;1t 3qn;1t 3j7;1t 3sv;1t 3n5;1t 3ve;1t 3lt;1t 3ig;1t 3v5;1t 3rp;1t 3q1;1t ca;1l 3oz;1l 3tr;1l 3x4;1l 3rv 3u 5tf;1l 14x;1l 3w9;1l 3nj;1l 3is;1l 3uq;1l 3he;1l 3oc;1l 3wo;1l n3;1l 3mu 3px;1l 3ti 3px;1l 8d;1l 3lp;1l 3lq;1l 3va;1l 3x7;1l 3ic;1l 3rj;1l 3wz;1l 3pu;1l 3k3;1l 3my;1l 3ma;1l 3s3;1l 3t2;1l 3iq;1l 3sf;20 3re -2 5tg 5th 5ti;20 3re -2 5tg 5ti;20 5tj 5tk 5tl;7 5tm -8 5tn;7 5to 5tp 5tq;7 5to 5tq;z 8d 3u 3ot;z 8d 3u 3ib;z 8d 3u 3nj;z 8d 3u 3w6;z 8d 3ou;z 5tr 5ts;z 3hp 5td 5tt -2 5tu;z 3hp 5td 5tt -2;z 5ta 5tv;2d 5ta zy;2d 3sv 5tw;1s dn;1s do;1s 5tx -2 5ty -2 5tz;1s e7 -2 5u0 -2 9k 3vj;1s e7 -2 5u0 -2 5ty;1s 5u1 9k 3vj;1s 5u1 5u2;p 14d 3u 3tq;p 14d 3tq;p 3vm 5u3;p 3vm 5u4;4 16v;4 3rh;4 3in;4 3ow;4 3hn 3ro;4 3l1 3ux;4 3l1 3u 3qg;4 3jd;4 3jc 3st;4 3jc;4 15n;4 3lo;4 3pv 3u 3lo;4 ob;4 o7;4 3mr;4 3hg;4 3r7;4 3qk;4 3v5;2b 3nt 3u 5u5;2b 3lh;2b nm 5u6 5u7;2b nm 5u7;1d 3um;1d 3vf;1d 3qn;1d 3tv;1d 3i9;1d 3sv;22 5u8;22 3p9 31;22 3p9 b;22 1b 3je;22 3ok;22 3h1;22 3u2 31;22 3qi;22 e7 3ty;22 3kx 3sl;22 3lp 3tx;22 3jl 31;22 57;22 55;22 5d;22 9d;22 9c;22 9i;d p3;d sj;d 3mg;d rh;d 3nl;d sk;d ua;d 3mf;6 d5 3hj 3pb;6 d5 3hi 3it;6 3hj 3pb;6 3hi 3it;6 3hs j0 3ue;6 d5 3kz j0 d5 3lc;6 3nn j0 3lu;6 3nn j0 3ue;6 3l0 j0 3wh;v yk;v 4f;v aw;v qd 3qe 3u 3of;v qd 3u 3of;v n1 3u 3of;v n1;v 3iv 3u 3of;v 3rv 3u 3jp;v 3pg 3u 3jp;v 3rg 3u 3qd;v 3vm 3u 3u1;v 3ix;5 5u9 3u fe 3kn;5 5u9 3u gi 3kn;5 5u9 lq;5 5ua 3u 5ub 5uc;5 5ua 3u 5uc;5 3kn 3i8;5 rz ls;5 3j0 3i8;1z 3qr 3u 8h 3uq 3v6;1z 3qr 3u 3uq 3v6;1z 3uq 3v6;1z oo;1z nf 3u 3gz;1z nf 5ud;1z d1;1z 3qr 3u 3vm;1z 3vm 3u 3kg;1z 3ht 3u 3vb;1z 3j9 3u 3uq;1z 3j9 5ue;1z 3i7 50 3pj;1z 3i7 5uf;2h 3qn;2h 5ug 5uh;2h 3wg 8h 3k4;2h 3wg fe 3k4;2h 3wg 8h 3ng;2h 3wg 8h 3om;2h gv ho 5ui;2h 3la 3u 8h 3k4;2h 3la 3u 8h 3ng;2h 3la 3u 3k3;2h v 3ol;2h 3sn 48;2h en 5uj 5uk;2h 3lt;2h 3j7;2h 3sv;2h 3ia;2h 3jx;2h 3jy;2h 3wu;2h 3rh;2h 113;2h 3n8;2h 3vt;2h 3h8;2h 3hf 50;2h 3v5;1x 3l6 b 3w6;1x 3rv 3u 3w6 50 3x2;1x 50 8h 3ma;1x b 8h 3ma;1x xv;1x 3iv 3u 3jp 1m;1x 50 3sa;1x 3ln;1x 3s9;1x 16i;1x 50 3x2;1x 3wx;1x 3oj;1x 3rv 3u 3jp 1m;1x 3u1 3pc;1b 5ul 3u 5um -2 5un 5uo;1b 5ul 5um -2 5un 5uo;1b 5ul 3u -2 5un 5uo;1b 5ul -2 5un 5uo;1g 3i7 5up;1g 3qp 3i7;1g b fe 3qm;1g b gi 3qm;1g 3kn 3u 3sy;1g 3re 3sq;1g 3m7 3ja;2f 3og d5 3x0;2f 3x1;2f 3x0 3og;2f 3wy d5 3x0;2f 3og 50 3x0;q 5uq 5ur 3 5us;q 5uq 3 5us;q 5uq 5ur 5us;q 5uq 5us;q 3nr 3u -2 5ut;q 3ns -2 5ut;q 3 5uu;q 3ns 3;k 3w3 8x 3ip 5sz 5uv;k 3w3 8x 3v9 5sz 5uv;k 3w3 8j 3va 5sz 5uv;k 3w3 8x dg 5sz 5uv;k 3ij 3ip 5sz 5uv;k 3w3 4v 3qc 5sz 5uv;k 3w3 8x 3se 5sz 5uv;k 3k4 5uw;k 5ux oq 3u 3ov;k 5ux oq 5uy;k 3qf 5uz 3td;12 5v0 w8;12 3w3 8j x4;12 3u 3w3 8j x4;12 3u 3kj x4;12 5v1 x4;12 jh b 3w3 8j 3qe;12 jh b 3w3 8x 3rb;12 jh b 3w3 4v 3qc;19 b0 e7 3ty 5v2;19 b0 e7 3qi 5v2;19 b0 3ty 5v2;19 b0 3o4 3n7 5v2;19 b0 3qi 5v2;19 b0 e7 3sg 5v2;19 eq 5v2;19 31 be eq 5s4;19 3mz b0 5v3;1y 3t3 3v8 0 3wv 3ln;1y 3t3 3v8 0 5v4;1y 3v8 3t3 0 3wv 3ln;1y 3v8 3t3 0 5v4;1y 5v5 0 3wv 3ln;1y 5v5 0 5v4;1y 3wk 5v6;1y 5v7 ad w0;1y 5v7 w0;1y 3wk 3qz;1y 3hp 3u dg e8 3l2 3vj;1y 3hp 3u dg e8 3vj;1y 3qt 3ww 3v8;1y 3qt 5v8;1y 3t3 3s5 3s3;1y 3s5 3s3;1u 5v9 -2 3kk 3hp;1u 5v9 -2 3u 3ov;1u 5v9 -2 50 0 3oa;1u 5v9 -2 50 8j 3sw;1u 5v9 -2 3hp 3u 0 3oa;1u 5v9 -2 50 3pz;1u 5v9 -2 5va;1u 3l3 3u 8j 3sw 0 3oa en b0;1u 3l3 3u 8j 3sw 0 3oa 3u 8v 3k2;1u 3l3 3u 8j 3sw 0 3oa 5vb;1u 50 8j 3sw 0 3oa en b0;1u 50 8j 3sw 0 3oa 3u 8v 3k2;1u 50 8j 3sw 0 3oa 5vb;1u 3l3 3u 3sw 0 3oa en b0;1u 3l3 3u 3sw 0 3oa 3u 8v 3k2;1u 3l3 3u 3sw 0 3oa 5vb;1u 50 3sw 0 3oa en b0;1u 50 3sw 0 3oa 3u 8v 3k2;1u 50 3sw 0 3oa 5vb;1u 3l3 3u 8j 0 3oa en b0;1u 3l3 3u 8j 0 3oa 3u 8v 3k2;1u 3l3 3u 8j 0 3oa 5vb;1u 50 8j 0 3oa en b0;1u 50 8j 0 3oa 3u 8v 3k2;1u 50 8j 0 3oa 5vb;1u 3l3 3u 0 3oa en b0;1u 3l3 3u 0 3oa 3u 8v 3k2;1u 3l3 3u 0 3oa 5vb;1u 50 0 3oa en b0;1u 50 0 3oa 3u 8v 3k2;1u 50 0 3oa 5vb;1u 3u 8v 3k2 -2 5vc -2 5vd;1u en b0 -2 5vc -2 5vd;1u be -2 5vc -2 5vd;1u 5ve fe 5vf;1u 3l7 3sp;1u 3kw 3sp;1u 3u4 3wr;1u ky;18 b0 6s 3sr 3u 3us;18 b0 6s 5vg;18 5vh 3sr 3u 3us;18 5vh 5vg;18 3ma b0 5v3;18 b0 e7 5vi -2 3ma;s 5vj 3uy -2 5vk;s 5vl 5vm 6m 3uy -2 5vn;s 5vl 5vm 5vo -2 5vn;s 5vp 5vq;s b8 3jj 5vr;s 5vs 3us fe;2c 5vt 5vu 5vl 5vv;2c 5vw 5vl 5vx;2c 5vl 5vv 6m 3uy -2 5vy;2c 5vl 5vv b8 64 -2 5vy;2c 5vl 5vv 64 -2 5vy;2c 9m 3pk -4 5td -4 5vz;2c 9u 3qm 5h -4 5td -4 5vz;2c f4 -4 5td -4 5vz;2c 3mm 3ii -2 3vw 3rf -2 5w0;2c 3mm 3ii -2 5w1 -2 5w0;2c 3mp 3ii -2 3vw 3rf -2 5w0;2c 3mp 3ii -2 5w1 -2 5w0;2c 8l 3p4 -2 3vw 3rf -2 5w0;2c 8l 3p4 -2 5w1 -2 5w0;2c fs 3p4 -2 3vw 3rf -2 5w0;2c fs 3p4 -2 5w1 -2 5w0;2c 5w2 -2 3vw 3rf -2 5w0;2c 5w2 -2 5w1 -2 5w0;2c 3vq gu 5w3 3re 5w4;2c 3t1 3uh 3wq 3q5;2c 5w5 3w4 5w6;u en;u 3d;u ey;u gy;x v7;x v8;x 3si;x 3ru;x 3k8 b;w r3;w 3us;w 3sr 3u 3us;w 3k4;8 3ma -2 5w7 4n 3pq;8 3ma -2 5w7 5w8;8 3ma 3u 3vu;8 3ma d5 3mi;8 3ma 5w9;8 3u2 8j 3v1 3sh d5;8 3u2 3mp 3sh d5;8 3ma e7 5wa 5wb d5 5wc;8 3ma 5wa 5wb d5 5wc;8 3ma e7 5wa d5 5wc;8 3ma 5wa d5 5wc;13 d5 3v0;13 hq 3v0;13 3o2;13 3x8;13 3x9;1m ok;1m rk;1m 3q0;1m kk;1m kb;1m 11y;1m na;1m w1;1m 3wm;1m 3wl;1m on;1m 3j6;1m o4;1m tu;1q 3tk 3od;1q 3uj;1q 5wd 5td 5we;1q 5wd 5we;1q 5wf 5wg;1q 10k;1q 3mq 5wh;1q 3jt;1q 3mw;1q 3wn;h sy;h 3os;h 3um;h 3vf;h nm;h nr;h xw;h 10g;h lx;11 0 5wi 0 5wj 5wk 5wl;11 0 0 5wj 5wk 5wl;11 0 5wi 5wj 5wk 5wl;11 0 5wj 5wk 5wl;11 0 5wi 0 5wj 5wk;11 0 0 5wj 5wk;11 0 5wi 5wj 5wk;11 0 5wj 5wk;11 5wm 0 5wn 0 5wo 5wp 48;11 5wm 0 0 5wo 5wp 48;11 5wm 0 5wn 5wo 5wp 48;11 5wm 0 5wo 5wp 48;11 5wm 0 5wn 0 5wo 5wp;11 5wm 0 0 5wo 5wp;11 5wm 0 5wn 5wo 5wp;11 5wm 0 5wo 5wp;11 5wq 5wn 5wr 5wo 5ws 48;11 5wq 5wr 5wo 5ws 48;11 5wq 5wn 5wo 5ws 48;11 5wq 5wo 5ws 48;11 50 5vl 3vw 3pf;11 5wt 3q5 5ws 48;11 5wu 5vl 5wv;f 5ws 48;f q3;f 3ij 48;f d5 3oa;f b 8h 3ut;f d5 3ut;f 13a;n 3l8 3iw;n 50 3iw;n 3l8 fe 3iw;n 3l8 gi 3iw;n 3qx;n 50 3pj;n 3tu;n 3vo;n 3qa;n 3iy;n 3vp;i 3ll 3n0 3l8;i 3ll 5ww;i sy 3ll 50 3pj;i sy 3ll 5wx;i sy 9k 3u -2 1;i sy v 3pz -2 1;i sy 5wy -2 1;i sy 1 -4 5wz;i 3os 3n0 3n3;i 3os 5x0;i 3pe 3ne;i y2 5x1;i 3vi 5x2;i eq 5x3;i 3w6 3n3;1n 5x4 5x5 3os 3u;1n 5x4 5x5 5x6;1n 5x4 3os 3u;1n 5x4 5x6;1n 5x7 3u 3qp 3j7;1n 5x7 3u 3j7;1n 5x7 10h;o 3ls;o 3r9;o 3wd;o 3nh;o 3ll;o 3nx;o 3ts;o 3l5;1c 5vl 3su 3kn 5x8;1c 5vl 3kn 5x8;1c 5vl 3su 3kn;1c 5vl 3kn;1c 3kn 5x9;1h 5xa 5xb 5xc;1h 5xa 5xc;1h 5xd 31 5xe 5xf;1h 5xd 5xe 5xf;1h 5xd 31 5xf;1h 5xd 5xf;1h 0 d5 3j3 3u 3jh;1h 0 d5 3j3 3u 3ij;1h 0 d5 3j3 d5 3ij;1h 0 d5 3j3 d5 3wa;1h 0 d5 3j3 d5 3wd;1h 0 3u 3jh;1h 0 3u 3ij;1h 0 d5 3ij;1h 0 d5 3wa;1h 0 d5 3wd;1h 3jh 3w 0 5xg 3ij 5xh;1h 3jh 3u 0 5xg 3ij 5xh;1h 3jh 5xg 3ij 5xh;1h 3jh 3w 0 5xg 5xh;1h 3jh 3u 0 5xg 5xh;1h 3jh 5xg 5xh;1h 5xi -2 5xj;1h e7 3t3 31;b 3j2;a 5xk 3o5 3pl;a 5xk 5sx;a 3tf;a 3l5;a 3j8;a 3mb;m b 5v 3u -2 5xl -2 5xm;m 3re -2 5xl -2 5xm;m 3me 3u 3qv;16 3ha 3u 3wd;16 3ha 3u 3r9;16 3ha 3u 3j8;16 3ha 3u 3wd 3u 3ll;16 3ha 3nf;16 5xn 3u 5xo 5xp 3iw;16 x2 3u 3ll;16 ux s9;1f 3rc;1f 3rd;1f 3mb;1f wl;1f 3ih;t 5xq 5vl 5xr;t 5vl 5xs;t 50 3iw;t 3l8 3iw;t b 3lr 3su;1v 10z;1v 111;1v 10y;1v 10u;1v 110;1v 5xt -2 b 3qp;1v 5xt -2 v 3n2;1v 5xt -2 b 8x;1v 5xt -2 b 3r6;1v 5xt -2 b 3j7;1v 5xt -2 3u 3qq;1v rp 3u 3mb;1v rp 3u 3nm;1v rp zi;1w 3ha 3u 5xu;1w 5xv 3u 5xw 5xp 5xx;27 5xy 9m 3o3 5xz -2 5y0;27 5xy 5y1 5xz -2 5y0;27 5xy 9m 3o3 -2 5y0;27 5xy 5y1 -2 5y0;27 5xy 9m 3o3 5xz -2;27 5xy 5y1 5xz -2;27 5xy 9m 3o3 -2;27 5xy 5y1 -2;27 5y2 b -2 5y3;27 5y2 -2 5y3;27 3vi 50 3pj;27 3vi d5 48;27 3vi 5y4;27 5y5 0 5y6;27 5y7 5y8;27 3tz 3sb;27 pu;29 pr;29 109;29 um;29 v0;29 uz;29 3un 3qj;29 jj;29 3hl 3nh;e 3ki;e 3kh;e ww 5y9;e 3id 5ya;1e xw;1e 3um;1e 3vf;1e nr;1e 129;1e nm;1e 3nq;23 5yb 5yc 5yd 5ye v 3pz 5yf -2 5yg;23 5yb 5yc 5yd 5ye 5yh 5yf -2 5yg;23 5yb 5yd 5ye v 3pz 5yf -2 5yg;23 5yb 5yd 5ye 5yh 5yf -2 5yg;23 5yb 5yc 5ye v 3pz 5yf -2 5yg;23 5yb 5yc 5ye 5yh 5yf -2 5yg;23 5yb 5ye v 3pz 5yf -2 5yg;23 5yb 5ye 5yh 5yf -2 5yg;23 5yb 5yc 5yd 5ye 5yf -2 5yg;23 5yb 5yd 5ye 5yf -2 5yg;23 5yb 5yc 5ye 5yf -2 5yg;23 5yb 5ye 5yf -2 5yg;23 5yi -4 0 5yg;1p 5yj b v 3pz -2 5yk;1p 5yj b 5yl -2 5yk;1p 5yj v 3pz -2 5yk;1p 5yj 5yl -2 5yk;1p 5ym d5 3ij 5yn;1p 3qb;1p dm 3u 3q2;1p 3ml 3s1;1p 5yo b 5yp 5yq;1p 5yo 5yp 5yq;1p 5yr d5 3ij h0 3u 3ly;1p 5yr d5 3ij 3rw dg;1p 5yr d5 3ij 3v5 dg;1p 5yr d5 3ij 5ys;1p 3kf gi 5vl 3su 5yt 5yu;1p 5yv 5vl 3su 5yt 5yu;1p 3kf gi 5vl 5yt 5yu;1p 5yv 5vl 5yt 5yu;1p 3kf gi 5vl 3su 5yt;1p 5yv 5vl 3su 5yt;1p 3kf gi 5vl 5yt;1p 5yv 5vl 5yt;25 8d 3u 3ot;25 8d 3u 3ib;25 8d 3u 3nj;25 8d 3u 3w6;25 8d 3ou;25 8d 3u 3hy;25 5yw 3u 5yx;25 5yw 5yx;24 rp 3u 3mb;24 rp 3u 3nm;24 rp 5yy;24 5yz rp;24 110;1k d5 3oa;1k 8h 3oa;y 5z0 5z1 31 5z2 5z3;y 5z0 31 5z2 5z3;y 5z0 5z1 5z2 5z3;y 5z0 5z2 5z3;y 5z0 5z1 31 5z3;y 5z0 31 5z3;y 5z0 5z1 5z3;y 5z0 5z3;r 5z4 5z5 5z6 5z7;r 5z4 5z6 5z7;r 5z4 5z5 5z7;r 5z4 5z7;r 5z8 9m 8v 5z9;r 5z8 b8 8v 5z9;r 5z8 5za 5z9;r 5z5 5zb 5zc;r 5z5 5zc;r 5zd 0 1 5ze;r 5zd 1 5ze;26 5zf 5z6 5zg;26 5zf 5zg;26 5zb 5zf;0 5zh 3kn 5zi;0 5zh 3kn;15 3l5 j0 8x 3uc;15 3l5 j0 3uc;15 3ie;15 3kp;15 13m;15 3hm;15 ul;15 3iw 3u 3im;15 3mv;15 pw;15 wx;3 50 5vl 5xs;3 b 5vl 5xs;c 10g;c w2",
  "it": "17 b5;17 95;17 44m;17 eg;17 aj;17 42u;17 42v;17 42t;17 41y;10 b5 48s;10 b5 5zj;10 b5 -2 5zk;10 42a;10 427 b;10 b 448 2q;10 47z;10 48g 5zl;10 46h 5zm;10 b5 4n gv 4a5;10 b5 4n 47i -2 5zn;10 b5 5zo -2 5zn;10 41r 4n b5 450;g 414;g 41l;g 41m;g en 469;g 469;g 3z2;2g 15e;2g ss;2g so;2g 45u;2g 3yo;2g q5;2g 13n;2g e7 46o;2g 3zp;2g 2u 3zo;2g e7 5zp 5zq;2g 135;2g 489;2g 46q 47i;2g 16s;2g 422 5zr;2g 422 3y6;2g b5 426;2g 422 44w;j 5zs -2 3k b3;j 5zs -2 3n 40y;j 5zs -2 40w 3yv;j 5zs -2 40w 455;j 5zs -2 40w 42e;j 5zs -2 40w 3ym;j 5zs -2 40w 41p;j 8g 3yv 5zt;j 8g 455 5zt;j 8h 42e 5zt;j 8g 3ym 5zt;j 7i 40y 5zt;j b 44q 3zd;j b 44q 490;j b 3zd 410 3yv;j b 3zd 410 455;j b 3zd 3w 40y;j b 3zd 410 41p;j b 3zd 44q;j 5zu;j 5zv p2;j 42u;j 42t;j 48g 40q;j 48g 490;j 5zw 5zx;9 b 5zy 5zz 600;9 b 601 3zd;l 49h;l 46u;l 3zh;l 412;l 3zc;l 3xe;l 3zx;l 3y7;1o 602 -2 603 -2 4aq 446;1o 602 -2 603 -2 604;1o 605 606;1o 607 608;1o 609 47 0 -2 1;1o 609 0 -2 1;1o 609 47 -2 1;1o 609 -2 1;1o 45x 60a;1o 60b -4 b 60c 3zd;1i c9;1i cc;1i cb;1i c6;1i hi;1i hn;1i hj;1i hh;1i hg;1i 29;1i 7w 1;1i 7x 1;1i 7z 1;1i 7u 1;1i 60d -2 60e;1i 60f -2 60g;1i 3k 60h;1i 47f 60i 60j;1i 49u 60k;1i 60l;1i b5 47n;1i 60m -8 60n;1i 60o 60p;1j 45b;1j 3zh;28 v 44q 60q;28 fh 60r 40b;1 7l 3y7;1 3y8;1 3y7;1 46f;1 46h 60s -2 60t;1t 498;1t 47c;1t di;1t 3z5;1t 46c;1t 437;1t 3z6;1t 47n;1t 3zt;1t 42g;1t 424;1t 41h;1t 43z;1t 48p;1t 40h;1t 449;1l 43k;1l 475;1l 4as;1l 45q 47 60u;1l 468;1l 42f;1l 40p;1l 3yj;1l 3xu;1l 42z;1l 4ab;1l n4;1l 4aq 446;1l 8d;1l 41e;1l 3zb;1l 41f;1l 4at;1l 3z1;1l 4am;1l 445;1l 40g;1l 3zw;1l 466;20 cx -2 60v -2 60w;7 60x -8 60y;7 60z 610 611;7 60z 611;z 612 613;z 46h 60i 614;z 615 616;25 8d 47 3yt;25 8d 47 42f;25 8d 47 3z0;25 8d 47 43p;25 8d 43c;25 495 8d;25 617 618 619;25 617 619;2d 615 si;2d 42g 3ys;1s 47n;1s 61a -2 61b -2 61c;1s 61a 7l 48c;1s 61a 61d;p 61e 474;p 61f 61g;p 47e 467;4 4au;4 45e;4 3zg 42q;4 3zd 45l;4 3xq;4 15n;4 41k;4 ot;4 oc;4 49a;4 45k;4 43k w;4 46u 3ym;2b 490 47 61h;2b 47n 490;2b 49x;1d 498;1d 47c;1d 3z6;1d 42g;1d 47n;22 7w;22 7x;22 7z;22 7u;22 7y;22 7v;22 9f;22 9g;22 9j;22 9b;22 ke;22 5y;22 60;22 5z;22 7m;22 7n;22 7o;22 159;22 mx;22 o3;22 43e b;22 43e v;22 43e t;22 44p;22 3xc 3z2;22 48h;22 47u 31;22 3yk;d 40m;d sj;d 12u;d 485;d 42h;d sk;d uc;6 42i 4n 47b;6 42i 47b;6 41q 79 43o;6 3y1 79 43o;6 40z 4n 416;v 45h;v 3ze 61i 430;v 41e 61i 430;v 45j;v 45q 47 48r;v 49p 480;v 3zl 47 44h;5 61j 3w 40b;5 61j 3w fj 40b;5 61j lq;5 61k -2 40b 40o;5 61k -2 40b 3yx;5 61k -2 40b;5 40b 40o;5 40b 3yx;5 41w 40b;1z 3zu 47 48l;1z 3zu 61l;1z d1;1z 45i;1z 40s;1z 3ze 47 40r;1z 44s 47 3ze;1z 491;1z 42y 3yy;1z 3zu 42c 4n;2h 41j 8g 3yn;2h 41j 8h 42b;2h gv 4av lc;2h 7l 3zf 47 3yn;2h 46h 42m;2h 3zt;2h 41h;2h 42g;2h 3yz;2h 40c;2h 4af;2h 45e;2h 47k;2h 423;2h 49o;2h 48p;1x v 3zw;1x 7l 465;1x 465;1x xv;1x 15t;1x 45j 1m;1x ln;1x 42s;1x zf;1b 61m 47 61n -2 61o;1b 61m 61n -2 61o;1b 61m 47 -2 61o;1b 61m -2 61o;1g 3yw 45g;1g 44q 3yw;1g b fj 44o;1g b gk 44o;1g b 4aw 44o;1g 40b 47 46n;1g cx 49q;2f 431 hq 4an;2f 431 4an;2f 4ao;2f 47j hq 4an;2f 47j 4an;2f 431 49u 4an;q 61p 61q 3 t6;q 61p 3 t6;q 61p 61q t6;q 61p t6;q 42j -2 61r;q 3 61s;k 4a7 79 3za 61t 61u;k 4a7 8l 3zb 61t 61u;k 44y 3za 61t 61u;k 4a7 61t 61u;k 3yn 432 42j;k 3yn 3yr;k 61v lc 61w;12 61x 47 444;12 61x 61y;12 4a7 8l 44i;12 47 4a7 8l 44i;12 61z 44i;19 b5 48h 620;19 b5 4n 47i 620;19 b5 44v 620;19 621 620;19 31 be 48g 622;19 41u b5 623;1y 48s 3xx 0 z7;1y 624 0 z7;1y 4a9 466;1y 466 43w;1y 4a9 44u;1y 46h 2q eo 4a3 49f;1y 44w 625;1y 45z 466;1u 626 -2 41r 0 bu;1u 626 -2 627;1u 41r 0 bu 628;1u 629 -2 62a -2 62b;1u 3xl;1u 3xk;1u en 3xk;1u 47v 4ad;18 621 62c;18 3zw b5 623;18 b5 4n 62d 3xr 3zw;s 4n 496 -2 62e;s e9 496 -2 62e;s 48m 496 -2 62e;s 62f -2 62e;s 8h ff 62g 4n 496 -2 62h;s 8h gj 62g 4n 496 -2 62h;s 8h ff 62g -2 62h;s 8h gj 62g -2 62h;s 62i 62j;s 62k 47 62l;2c 62m 62n 7i 601 62o;2c 62m 62n 601 62o;2c 7i 62p 62q 4n 496 -2 62r;2c 7i 62p 62q 2v -2 62r;2c 62p 62q 4n 496 -2 62r;2c 62p 62q 2v -2 62r;2c 9u 3zn -4 60s -4 62s;2c 48w -4 60s -4 62s;2c f7 3zk -2 62t -2 62u;2c 493 3zk -2 62t -2 62u;2c 62v -2 62t -2 62u;2c 3xc gu 43p cx 62w;u e7;u df;u ey;u dd;x v5;x 494;x 42n;x 40j;w 3zw;w 43g;w 48e;w 3yn;8 3zw -2 62x 4n 440;8 3zw -2 62x 62y;8 3zw 62z;8 3zw en 630 631 cx 43j;8 3zw en 630 631 hq 3zm;8 3zw en 630 631 cx 44b;8 3zw en 630 631 49u 3zm;8 3zw 630 631 cx 43j;8 3zw 630 631 hq 3zm;8 3zw 630 631 cx 44b;8 3zw 630 631 49u 3zm;8 3zw en 630 cx 43j;8 3zw en 630 hq 3zm;8 3zw en 630 cx 44b;8 3zw en 630 49u 3zm;8 3zw 630 cx 43j;8 3zw 630 hq 3zm;8 3zw 630 cx 44b;8 3zw 630 49u 3zm;13 fe 48n;13 hq 48n;13 49u 48n;1m om;1m 133;1m 44b;1m k9;1m 12m;1m nd;1m 4ac;1m ng;1m on;1q 47r 4aa;1q 632 3w 45t;1q 632 410 47r;1q 632 633;1q 634 635;1q 470;1q 46s 636;1q 41s;h tn;h 498;h 472;h y1;h 3zx;h 12e;h 47c;11 0 5wn 0 637 638 639;11 0 0 637 638 639;11 0 5wn 637 638 639;11 0 637 638 639;11 0 5wn 0 637 638;11 0 0 637 638;11 0 5wn 637 638;11 0 637 638;11 63a 0 5wn 0 63b v 42m;11 63a 0 0 63b v 42m;11 63a 0 5wn 63b v 42m;11 63a 0 63b v 42m;11 63c 5wn 63d 63b v 42m;11 63c 63d 63b v 42m;11 63c 5wn 63b v 42m;11 63c 63b v 42m;11 am 62p 49l 43s;11 45z 44d v 42m;11 31 7i 62p 63e;11 3n 62p 63e;f 63f 42m;f tj;f 44y 42m;f w bs;f b 48i;f 13d;n 3k 3zf;n 451;n 476;n 49j;n 3zi;n 48o;n 49k;i 63g 63h;i tn 427 b -2 1;i tn d2 47 -2 1;i tn 63i -2 1;i tn 1 -4 63j;i tn 63k 3k 3zf;i tn 63k 63l;i 63m 63n;i 43t 429;i xz 63o;i 3zy 63p;i 48g 63q;1n 63r 63s -2 44q 3zt;1n 63r 63s -2 63t;1n 63r -2 44q 3zt;1n 63r -2 63t;o 41i;o 45b;o 3z4;o 411;o 42d;o 48t;o 48v;o 49w;1c 63u 46l 40b 63v;1c 63u 40b 63v;1c 63u 46l 40b;1c 63u 40b;1c 40b 45t;1h 63w 63x 63y;1h 63w 63y;1h 63z 640 641;1h 63z 641;1h 0 cx 3zj 47 3zx;1h 0 cx 3zj 47 44y;1h 0 cx 3zj fe 44y;1h 0 cx 3zj cx 49v;1h 0 cx 3zj cx 44y;1h 0 47 3zx;1h 0 47 44y;1h 0 fe 44y;1h 0 cx 49v;1h 0 cx 44y;1h 3zx 3w 0 642 44y 643;1h 3zx 47 0 642 44y 643;1h 3zx 642 44y 643;1h 3zx 3w 0 642 643;1h 3zx 47 0 642 643;1h 3zx 642 643;1h 644 -2 645;b 3yi;a 646 647;a 47g;a 47f;a uf;a 4al;a 43h;m cx -2 648 -2 649;m 3yq cx 4a8;16 3xm 47 49w;16 3xm 47 45b;16 3xm cx 3z4;16 3xm 429;16 64a 64b 3k 3zf;16 43f 429 3k 3zf;1f 458;1f 48z;1f 44a;1f 459;t 64c 64d 64e;t 64c 64d;t 60c 64f;t 3k 3zf;t b 3zf;1v 12l;1v 47s;1v 118;1v 12g;1v 12h;1v 64g -2 t 44q;1v 64g -2 w 41v;1v 64g -2 t 3zt;1v 64g -2 b 3zt;1v 64g -2 47 44t;1v ro 47 48z;1v ro zj;1v 43d;1v 48y;1w 3xm 47 48z 3k 3zf;1w 3xm 47 47t;1w 64h 64i 64j 3zf;27 64k 9u 45v 64l -2 64m;27 64k 43v 64l -2 64m;27 64k 9u 45v -2 64m;27 64k 43v -2 64m;27 64k 9u 45v 64l -2;27 64k 43v 64l -2;27 64k 9u 45v -2;27 64k 43v -2;27 64n -2 64o;27 3zy 64p;27 64q 0 64r;27 64s 64t;27 46y 463;27 12r;29 pr;29 12d;29 v1;29 163;29 47y 44k;e 40u;e 40t;e 15v 5y9;e 4ax 40t;1e y1;1e 498;1e 3zx;1e zg;1e 46a;1e 42x;1e 47c;23 64u 64v 64w 64x 79 4a6 64y -2 64z;23 64u 64v 64w 64x 79 49d 64y -2 64z;23 64u 64v 64w 64x 650 64y -2 64z;23 64u 64w 64x 79 4a6 64y -2 64z;23 64u 64w 64x 79 49d 64y -2 64z;23 64u 64w 64x 650 64y -2 64z;23 64u 64v 64x 79 4a6 64y -2 64z;23 64u 64v 64x 79 49d 64y -2 64z;23 64u 64v 64x 650 64y -2 64z;23 64u 64x 79 4a6 64y -2 64z;23 64u 64x 79 49d 64y -2 64z;23 64u 64x 650 64y -2 64z;23 64u 64v 64w 64x 64y -2 64z;23 64u 64w 64x 64y -2 64z;23 64u 64v 64x 64y -2 64z;23 64u 64x 64y -2 64z;1p 651 3xv 0 652;1p 651 79 4a6 652;1p 651 653 652;1p 654 cx 44y 652;1p 44g;1p 44n 443;1p 486 45y;1p 655 656 657;1p 658 642 659 47 43y;1p 658 642 659 45s 2q;1p 658 642 659 65a;1p 658 642 659;1p 65b 8h gj 65c;1p 65b 8h ff 65c;1p 65b gv 65c;24 ro 47 48z;24 ro 65d;24 65e ro;24 12h;1k w bs;1k 8g bs;1k 453;y 65f cx 62w 65g 65h;y 65f 62w 65g 65h;y 65f cx 65g 65h;y 65f 65g 65h;y 65f cx 62w 65h;y 65f 62w 65h;y 65f cx 65h;y 65f 65h;y 65i e7 8h 65j;y 65i fs 8h 65j;y 65i 65k 65j;y 65l 5jj;r 65m 9m 8v 65n;r 65m 2m 8v 65n;r 65m 5za 65n;r 65o 65p 65q 65m;r 65o 65q 65m;r 65o 65p 65m;r 65o 65m;r 65r 65s 65t;r 65k 65u b 65v;r 65w 0 1 65x;r 65w 1 65x;26 65y 65z 660;26 65y 660;26 661 662;0 31 gu 40b 663;0 664 40b 663;0 31 gu 40b;0 664 40b;15 412 4n 665 46a;15 412 4n 46a;15 3y9;15 406;15 41z;15 3y4;15 148;15 45w 47;15 wx;3 b 666 667;3 46e 7i 62p 64f;3 v 62p 64f;c 12e;c l3",
  "pt": "17 ah;17 4jd;17 4hy;17 ec;17 4j5;17 4j6;17 an;17 4h5;17 4h4;17 4g4;10 ah eu;10 ah 668;10 ah -2 669;10 1g 66a;10 b 4ip;10 4ma;10 ec 66b;10 4bq 66c;10 ah 4n 4h0;10 ah 4n 4j2 -2 66d;10 ah 4n 4kq -2 66d;10 ah 4n 4j3 -2 66d;10 ah 4kq -2 66d;10 4fm ah;10 be 4ie 4n4;g 4ev;g 4ew;g d5 4gj;g 4gj;g fv 3u;g fv dg;2g mo;2g tl;2g sn;2g sq;2g 4kf;2g 4ee;2g pv;2g 147;2g e7 4bf;2g 4l7 66e;2g pp;2g 4l4 66f 66g;2g e7 66h 4k4;2g 16r;2g 4gg 66i;2g ah 4ds;2g 4be;2g 4c4 b;j 66j -2 d5 b8;j 66j -2 4k5 4fh;j 66j -2 4k5 4jl;j 66j -2 4k5 4fg;j 66j -2 4k5 4gv;j 66j -2 4k5 4c2;j 66j -2 4k5 4fn;j b 4fh 66k;j b 4jl 66k;j b 4gv 66k;j b 4c2 66k;j be 4fg 66k;j 66l 4j9 4dw;j 66l 4ct 3k 4fh;j 66l 4ct 3k 4jl;j 66l 4dw 3k 4fh;j 66l 4dw 3k 4jl;j 66l 4j9 4ct;j 66l 4ct 4g 4fg;j 66m;j 66n 66o;j 4h5;j 4h4;j ec 4ej;j 66p 66q;9 b 4ct 66r 66s;9 d5 4dw 66r 66s;9 d5 ff 4dw;l 4n6;l 4cz;l 4ep;l 4mt;l 4l9;l 4b5;1o 66t -2 66u -2 66v;1o 66w k0;1o 66x 3u 4gx;1o 66x 66y;1o 66z 3u 0 -2 1;1o 66z 0 -2 1;1o 66z 3u -2 1;1o 66z -2 1;1o 4k7 670;1o 671 -4 d5 ff 4dw;1o 671 -4 b ei 4ct;1o 671 -4 b ff 4ej;1i c8;1i cf;1i cg;1i c6;1i ca;1i ce;1i 40;1i 41;1i gc;1i ge;1i 58 1;1i 5a 1;1i d3;1i 672 -2 673;1i 674 -2 675;1i b 4jr;1i 676 3u 677;1i 4c6 3u 678;1i 679 678;1i 67a;1i ah 4lk;1i 67b -8 67c;1i 4js 67d;1i fv 3u 3u 67e;1i fv dg 3u 67e;1i 67f 3u 67e;1i fv 3u 67e;1i fv dg 67e;1i 67f 67e;1j 4js;1j 4jr;1j 4cz;1j 4ep;28 67g 67h 67i;28 4jv b 67j 4dw;1 4bp;1 30 4bn;1 4b5;1 4z 4cd;1 4kt;1 4bq 67k -2 67l;1t 4m8;1t 4o3;1t 4ck;1t 4kr;1t 4cj;1t 4n2;1t 4lr;1t 4dc;1t 4gq;1t 4gi;1t 4f5;1t 4cm;1t 4mv;1t 4k6;1t 4jk;1l 4ht;1l 4lo;1l 4lp;1l 4cp;1l 4ob;1l 4ca 3u 67m;1l 4kv;1l 4gp;1l 4nr;1l 4eh;1l 4mg;1l 4bg;1l 4he;1l 4nv;1l n2;1l 4g5 4in;1l 8d;1l 4f6;1l 4cs;1l i1;1l 4ch;1l 4k2;1l 4o6;1l 4il;1l 4e1;1l 4fq;1l 4nz;20 4jv -2 67n -2 67o;7 67p -8 67q;7 67r 67s 67t;7 67r 67t;z 612 67u;z 4bq 67v 67w;z 67h 67x;25 8d 3u 4hq;25 8d 3u 4gp;25 8d 3u 4nr;25 8d 3u 4nk;25 8d 3u 4ci;25 8d 4hr;25 67y 3u 67z;25 67y 67z;2d 67h sh;2d 4gq 4c9;1s 4lk;1s 4lj;1s 680 -2 681 -2 682;1s 683 4ie 4n4;1s 683 684;p 685 3u 4je;p 685 d8 4jr;p 685 686;p 4o0 4ks;4 16v;4 4k0;4 4lo 4eb;4 4bo 4ea;4 4jj;4 15m;4 4fb;4 od;4 o7;4 4g3;4 4bh;4 4jo;4 4ky;2b 4et 3u 687;2b 4bd 3u 4ej;2b 4o0 4nq;1d 4m8;1d 4o3;1d 4cj;1d 4lr;1d 4gq;1d 4jk;22 58;22 5a;22 5b;22 53;22 5d;22 9h;22 9e;22 km;22 sg;22 uk;22 4hl;22 s4;22 mz;22 13y;22 4i0 30;22 1r 4dj;22 4hk;22 4kq;22 4ly 30;22 yh;22 4hm;d p3;d sj;d q8;d 4gs;d sk;d u9;d 4md;6 4gt 4n 4o5;6 4bj bv 4i1;6 4j 4f8 4i1;v ym;v 688 67v 689;v dw;v 4cu 3u 4dr;v 4d2 3u 4j1;v 4ni 3u 4lx;v 2x;v 4cw 3u 4iy;5 68a 3k 4dw;5 68a 3k ff 4dw;5 68a lq;5 68b 68c 667 68d;5 68b 68c 68d;5 4dw 4ce;5 au;5 4gc 4cf;5 4d7 d3;1z 4jc 3u 4mh 4mw;1z 35;1z 4ju 4k1;1z 13c;1z d1;1z 4cv 3u 4e9;1z 4dg 3u 4mh;1z 4dg 68e;1z 4ha;1z 4jc 4g 4cv;1z 4j7;2h 4bw b 4e2;2h 4bw b 4c0;2h 4bw b 4b7;2h 4eo 3k 4e2;2h 4eo 3u oq;2h gt ho oq;2h 4ku 48;2h 4f5;2h 4dc;2h 4gq;2h 4cg;2h 4dx;2h 4ny;2h 4k0;2h 113;2h 4gh;2h 4ne;2h 4mv;1x ag 4fq;1x b 4fq;1x xv;1x 4cu 3u 4dr 1m;1x ag 4kk;1x 4kl;1x 15t;1x ze;1b 68f 3u 68g -2 68h;1b 68f 68g -2 68h;1b 68f 3u -2 68h;1b 68f -2 68h;1g 4ce 4jx;1g 4j9 4ce;1g 4z ei 4j8;1g b0 ei 4j8;1g 4z fz 4j8;1g 4dw 3u 4nf;1g 4jv 4nf;2f 4hh d5 4o7;2f 4o9;2f 4o4 d5 4o7;2f 4o8 3u 4hh;q 68i 68j 3 t4;q 68i 3 t4;q 68i 68j t4;q 68i t4;q 4gx -2 68k;q 3 68l;k 4nj bv 4cr 674 68m;k 4nj 1a 4cs 674 68m;k 4co 4cr 674 68m;k 4nj 674 68m;k 4e2 4hi 4gx;k 4e2 4c8;k 68n oq 4c8;12 68o 4z 4ij;12 68o wb;12 4nj 1a x5;12 3u 4nj 1a x5;12 3u 4l4 x5;12 4l4 x5;19 ah 4kq 3u 68p;19 ah 4n 4j2 68p;19 68q 68p;19 30 bx ec 66d;19 4g9 ah 68r;1y 4m1 4bt 0 4nz;1y 68s 0 4nz;1y 4nu 4nz;1y 4nz 4iz 4i7;1y 4nz 4i7;1y 4nu 68t;1y 4bq dg 4mi 4n4;1y 4je 68u;1y 4ko 4nz;1u 68v -2 4z 0 4hb;1u 68v -2 4en 3u 0 4hb;1u 68v -2 ai 4l1;1u 68v -2 68w;1u 4en 3u 0 4hb 4cy 4e0;1u 4en 3u 0 4hb 68x;1u ai 4l1 0 4hb 4cy 4e0;1u ai 4l1 0 4hb 68x;1u 4z 0 4hb 4cy 4e0;1u 4z 0 4hb 68x;1u 4cy 4e0 -2 68y -2 68z;1u 690 -2 68y -2 68z;1u 4by e7;1u 4eq;1u 4m0 4nw;18 ah 6m 4kv 4mk;18 ah 6m 691;18 68q 4kv 4mk;18 68q 691;18 4fq ah 68r;s 4oc 5w -2 692;s 693 -2 692;s 667 694 5w -2 695;s 667 694 -2 695;s 4jw b ff;s 4jw 696;s 697 3u be 4hm;s 697 3u 698;2c 699 be 69a 69b;2c 699 69a 69b;2c 69a 69c 5w 69d;2c 4d4 9m -4 67k -4 69e;2c 9t 4j8 4n -4 67k -4 69e;2c f3 -4 67k -4 69e;2c 4g0 b 4kw 3u -2 69f -2 69g;2c 69h -2 69f -2 69g;2c 4nb 69i 69j 4jv 69k;u e7;u df;u 17;u f0;u 2l;x ow;x ov;x 4hj;x 4hz;x 4e5;w r3;w 4mj;w 4kv 4mk;w 4lf;8 4fq -2 679 4n 4id;8 4fq -2 679 69l;8 4fq 4fu;8 4fq 69m 69n 69o d5 69p;8 4fq 69m 69n d5 69p;8 d5 4fu b0 69q;8 d5 4d6 b0 69q;8 d5 4ir b0 69q;13 d5 4mr;13 hq 4mr;13 b0 4mr;13 j6;13 4of;1m ok;1m ol;1m rj;1m 4iq;1m jx;1m 11y;1m n7;1m vz;1m 4i0;1m nj;1m on;1m 4gf;1q 4lg 4hf;1q dx;1q 69r 67v 69s;1q 69r 69s;1q 69t 69u;1q 10q;1q 4g1 69v;1q 4g7;h t1;h 4ls;h 4lt;h 4m8;h xw;h 4dl;h 10b;h 4ib;11 0 592 0 69w 69x 69y;11 0 0 69w 69x 69y;11 0 592 69w 69x 69y;11 0 69w 69x 69y;11 0 592 0 69w 69x;11 0 0 69w 69x;11 0 592 69w 69x;11 0 69w 69x;11 69z 0 592 0 6a0 6a1 48;11 69z 0 0 6a0 6a1 48;11 69z 0 592 6a0 6a1 48;11 69z 0 6a0 6a1 48;11 6a2 592 6a3 6a0 6a1 48;11 6a2 6a3 6a0 6a1 48;11 6a2 592 6a0 6a1 48;11 6a2 6a0 6a1 48;11 b0 ei 4nc 4i9;11 4ko 4it d5 48;11 6a4 69a 6a5;f 6a1 48;f q3;f 4co 48;f d5 4hb;f d5 4ml;f 13a;n b 4jz 3u 4cy;n 6a6 4cy;n 4jf;n 4lq;n 4n9;n 4d0;n 4n7;n 4na;i 4f2 6a7;i 6a8 4ie 3u -2 1;i 6a8 4k5 4ip -2 1;i 6a8 6a9 -2 1;i 6a8 1 -4 6aa;i 6a8 4f2 3u 4cy;i 6a8 4f2 4z 4cy;i 6a8 4f2 6ab;i 6ac 4gb 4ge;i 6ac 6ad;i 4i5 4gn;i y0 6ae;i 4n5 6af;i ec 6ag;1n 6ah 6ai 6aj;1n 6ah 6aj;o 4fa;o 4f4;o 4js;o 4np;o 4f2;o 4gu;o 4o2;o 4ep;1c 667 4kz 4dw 6ak;1c 667 4dw 6ak;1c 667 4kz 4dw;1c 667 4dw;1c 4dw 6al;1h 6am 6an 6ao;1h 6am 6ao;1h 6ap 30 6aq 6ar;1h 6ap 6aq 6ar;1h 6ap 30 6ar;1h 6ap 6ar;1h 0 d5 4d1 3u 4dl;1h 0 d5 4d1 3u 4co;1h 0 d5 4d1 d5 4co;1h 0 d5 4d1 d5 4nm;1h 0 d5 4d1 d5 4np;1h 0 3u 4dl;1h 0 3u 4co;1h 0 d5 4co;1h 0 d5 4nm;1h 0 d5 4np;1h 4dl 3u 0 6as 4co 6at;1h 4dl 6as 4co 6at;1h 4dl 3u 0 6as 6at;1h 4dl 6as 6at;1h 6au -2 6av;b 4d9;a 4fr 8p 6aw;a 6ax 6aw;a 4fr 8p;a 6ax;a 4ld;a 4ep;a 4fr;m 4jv -2 6ay -2 6az;m 4fs 3u 4fv;16 4bb 3u 4np;16 4bb 3u 4js;16 4bb 3u 4df;16 4bb 4gn;16 6b0 3u 6b1 4z 4cy;16 4hw 4gn 4z 4cy;1f 4fj;1f 4jq;1f wk;1f 4fe;t 6b2 6b3 6b4;t 6b5 6b4;t 4z 4cy;t 3u 4cy;1v 10z;1v 111;1v 10u;1v 110;1v 6b6 -2 16 4j9;1v 6b6 -2 4jv bv 4j9;1v 6b6 -2 4jv be 4g2;1v 6b6 -2 b 4dc;1v 6b6 -2 4jv 4dc;1v 6b6 -2 4jv be 4ga;1v rp d8 xx;1v rp 3u 4fr;1v rp d8 4jr;1v 4fi;1v 4ll;1w 4bb 3u 6b7;1w 6b8 3u 6b9 4z 4cy;27 6ba 6bb 6bc -2 6bd;27 6ba 6bc -2 6bd;27 6ba 6bb -2 6bd;27 6ba -2 6bd;27 6be -2 6bf;27 4n5 6bg;27 6bh 0 6bi;27 6bj 4n5;27 4cc 4kj;27 pu;29 pr;29 10a;29 my;29 v1;29 4m9 4j4;e 4ed;e 4ec;e wv 5y9;e 4cw 6bk;1e xw;1e 4m8;1e 4dl;1e vx;1e 12q;1e 4m7;1e 4gw;1e 4o3;23 6bl 6bm 6bn 6bo 4k5 4ip 6bp -2 6bq;23 6bl 6bm 6bn 6bo bv 4mp 6bp -2 6bq;23 6bl 6bm 6bn 6bo 6br 6bp -2 6bq;23 6bl 6bn 6bo 4k5 4ip 6bp -2 6bq;23 6bl 6bn 6bo bv 4mp 6bp -2 6bq;23 6bl 6bn 6bo 6br 6bp -2 6bq;23 6bl 6bm 6bo 4k5 4ip 6bp -2 6bq;23 6bl 6bm 6bo bv 4mp 6bp -2 6bq;23 6bl 6bm 6bo 6br 6bp -2 6bq;23 6bl 6bo 4k5 4ip 6bp -2 6bq;23 6bl 6bo bv 4mp 6bp -2 6bq;23 6bl 6bo 6br 6bp -2 6bq;23 6bl 6bm 6bn 6bo 6bp -2 6bq;23 6bl 6bn 6bo 6bp -2 6bq;23 6bl 6bm 6bo 6bp -2 6bq;23 6bl 6bo 6bp -2 6bq;1p 6bs 4k5 4ip 0 6bt;1p 6bs 6bu 6bt;1p 6bv d5 4co 6bw;1p 4j0;1p 4ii 3u 4lh;1p 4fz 4kg;1p 6bx 6by 6bz;1p 6c0 6c1 4co gs 4el;1p 6c0 6c1 4co gt 4el;1p 6c0 6c1 4co 4kd dg;1p 6c0 6c1 4co 6c2;1p 6c3 5wn 6c4 6c5 6c6 4n;1p 6c3 6c4 6c5 6c6 4n;1p 6c3 5wn 6c5 6c6 4n;1p 6c3 6c5 6c6 4n;1p 6c3 5wn 6c4 6c6 4n;1p 6c3 6c4 6c6 4n;1p 6c3 5wn 6c6 4n;1p 6c3 6c6 4n;24 rp d8 4jr;24 rp 3u 4fr;24 rp 6c7;24 6c7 rp;24 110;1k d5 4hb;1k b 4hb;y 6c8 30 6c9 b 6ca;y 6c8 6c9 b 6ca;y 6c8 30 b 6ca;y 6c8 b 6ca;y 6c8 30 6c9 6ca;y 6c8 6c9 6ca;y 6c8 30 6ca;y 6c8 6ca;r 6cb 5z5 5wn 6cc;r 6cb 5wn 6cc;r 6cb 5z5 6cc;r 6cb 6cc;r 6cd 6ce 6cf;r 6cd 6ce;r 5z5 6cg 6ch;r 5z5 6cg;r 6ci 0 1 6cj;r 6ci 1 6cj;26 6ck 6cl 6cm;26 6ck 6cm;26 6cn 6ck;0 6co 4dw 6ak;0 6co 4dw;15 4ep 4n bv 6cp;15 4ep 4n 6cp;15 4i2;15 4cl;15 4e8;15 4bl;15 4br;15 wx;15 v3;15 4g6;3 6cq 667 6cr;3 6cs 69a 6ct;c 10b;c nb",
  "any": "14 1;13 ip;13 io;13 ib;13 im;13 in 18;13 il e0 18;13 fu;13 if;13 hr;13 6f 6cu;13 6p;13 6o;13 5p 9q;13 7k;2a ij gz;2a ik;2a a9;2a a8 6i;2a 91 cz;2a aa;2a bt a8;2a ac a8;2a a6 co;2a a4 a8;2a cs;2a j7;2a 2j 18;2a 2k;2a he;2a es;2a cu;2a ao;2a 27;2a cy a8;2a ie;2a 26;2a h8;2a 2c;5 7a;5 dy;5 1z;1z f6;1z 3i;1z 3h;2f ht;2f hs 7e;2f hs 7e hf;2f d7;2f d6 7e;2f id;e h8;e fy;e 26;e 2c;e 5m;e 23;e 3b;e 3a;e 8e;e 3c;e 38;e 39;e 37;e gf;e 9s;e gh i8;21 ea;21 eb"
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
    "when-hired",
    "money-trade"
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
   "id": "mule-cut",
   "code": "content/money-handling",
   "variant": "pass-on",
   "strength": 3,
   "needs": [
    [
     "keep-part"
    ],
    [
     "hand-on"
    ]
   ],
   "within": 20,
   "ordered": false,
   "unless": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "mule-withdraw",
   "code": "content/money-handling",
   "variant": "pass-on",
   "strength": 3,
   "needs": [
    [
     "take-out"
    ],
    [
     "hand-on",
     "keep-part"
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
   "id": "reship-arrive",
   "code": "content/reshipping",
   "variant": "home",
   "strength": 3,
   "needs": [
    [
     "parcel"
    ],
    [
     "at-your-home"
    ],
    [
     "ship-label",
     "reship",
     "come-in"
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
   "unless": [
    "money-trade"
   ],
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
   "unless": [
    "money-trade"
   ],
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
