// Written by scripts/generate-lexicon.ts from data/lexicon/*.yaml. Do not edit.
import type { CompiledLexicon } from '../lexicon/lexicon.js';

export const COMPILED: CompiledLexicon = {
 "classes": "account-lent advance age-band at-your-home background-check bank-details both-sides buy by-text candidate-pays cash-cheque cheque come-in copy crypto daily duty earn easy-money employer-pays everyone-hired fee for-equipment from-home funds gift-card guaranteed-job hand-on hired-already home-address hypothetical identity-doc interview invitation keep-part kit lifter little-work mass messenger money money-trade mule-title negator no-interview no-qualification only open-account own-account own-pay paid-in parcel partner-bank pass-on pay-order pay-word per-hour process reach-us receive recruit-fee recruit-others recruiter referral refundable remuneration reply-now reship reship-title right-to-work scarcity secret-number secure-place selfie send share-this ship-label starter-kit take-out task-work to-our top-up transfer-service travel-refund unsolicited vendor video-call video-ident warning when-hired",
 "exact": "1 100 2 24 3 4 48 5 9 a aan ab abonar abone abonen acc accettata account accounting acquitter acquittez act ad add ads af age ai aja al all alleen als am ami aml an and any ao aos apenas app are as asi ask assured asumimos at ate atm au aub auf aux b be begleichen bei bel bem ben betaal betaald betaalt betalen bezahlen bezahlt bic big bij bin binance bis bit bitcoin bizum bon bonifico borg bsn btc buy by call can car cas cash cashapp caso ce ces charge chat che check checks chez chi ci click cnh cni cobrimos com con confermata considerata copriamo cpf crb criptomoeda criptomoneda criptovaluta crypto cryptocurrency cryptomonnaie cuando cubrimos cut cv cvc cvv d da dag dai dal dan dar das dat day dbs de dei del dem den deposit depositar deposite deposits der des dez dhl di dia die dir discord dit dix dm dni do don doorsturen dos du due dus e earn earnings een ehe eid ein einzahlen el elaborata elk elle em en enkel entrichten envia enviad enviame enviando envianos enviar enviarnos envie enviem envien envienos envoyer envoyez er es esaminata est et ete ethereum eux fa facebook falls fee fees few fie fin foi for fornire fornisca fornite forward found free fue fur ga gdc geben geef geen get gezahlt gib gmc google got graag gram gsm gtalk h ha han hangout hangouts has hat hay he heb hen her het hey hi him his ho hou hoy hr hrs hui hurry i iban ich ici id ident if ihr ik il im imo in indicare indicate indichi indien ingresar ingrese ins int invia inviarci inviare inviate inviateci invii is isn ist it its ja je jij job join jou kan kik kit kryptowahrung kyc l la laad las lcb le lei les let lhe li lid like liken ll lo lorsque los lot lu lui m maak maakt mag mai mail mailen make making man manda mandame mandanos mandar mandare mandate mande mandenos mandi mas may me mee mes message messenger met metamask meu mi mia mij mim min mio mir mis mit mlm mobile moi momo mon money moneygram mpesa msg mtn muy my n na nao nas ne need nehmen nel nem neosurf neu new ngo nhs ni nib nicht nie niet nimmer nmc no noch nog noi nom non nooit nor nos not now nu nul nur o of ohne old om on once one ong ons ook op open or ora orange ore os otp ou our out overmaken overschrijven own pack package packages paga pagamos pagar pagare pagas pagate paghi paghiamo pago pague paguem paguen paid paiement paient par participants pas pay paye payer payez paypal pays paysafecard pcs pdf per perfect pesa peu pin piu pix poi por post postident pre pro provide pvg qu qualora quand quando que qui ral re read received red reembolsable reembolsables reembolsamos regler reglez remit rep reply reviewed rg rh rib rimborsiamo s sans sao saw schick schicken schrijf se sea sei selfie selfies sem send sende senden senza set seu seules seuls ship should si sia sie sin six skrill sms so sobald sofern soi solo som somente son sosteniamo sou soy spenden ssn sta std stort storten sturen stuur stuurt su sua sui sul sum suo suportamos sur sure sus t ta tag tan te teams telegram tem ten tes tether teu text the their ti timo timos to toi ton too top tot tra transfer transferir transfiera transfira trc20 tre trust tu tua tuo tus two u uberweisen uberweist uberwiesen uit um uma un una und une unicamente union uno unpaid uns until up ups ur us usdt uur uw valida van ve venmo verfahren versa versamento versare versate versement verser versez versi vez vi via viber video videoident viewed virer virez vog vol vom von voo vor vos vous vu vue w wallet wanneer was watsapp we webid webmoney wechat weg wenn wer western westernunion what whatapp whats whatsap whatsapp when whether who wie wij wir wire without won write y ya you zahlen zahlt zahlung zap zelle zend zes zet zodra zonder zu zum zur",
 "prefix": "aanschaf abiert abogad abon abonad abonnement abzock accepte accettat accompagn aceit aceptad acquist acquitte actif addett adherent adicion adjunt administratif administrativ admitid adquier adquir advertenc advierte advogad afilia afiliad agent aggiung agree agreg ajoute aktivierungsgebuhr alleg allocation amen ami ammess amministrativ anad analyst anex anmeldegebuhr annullat anruf ansprechpartner antwort aport appelle appli approuve approvat approvisionn apresur aprobad aprovad arma arnaqu arriv arrive asegurad asesor asigna aspirante assegnat assistant assume assunt assurance assure asumid attrezzatur attribue aufnahmegebuhr ausbildungsgebuhr ausweis ausweisdokument automatic automunit autre bancaire bancari bancaria bancario bearbeitungsgebuhr behoud bekomm beneficiaire beneficio benevole beoordel beperkt berater bericht beschik bestel bestell betreuer betrug betruger bewaar bewerber bewerbungsgebuhr bewerbungsgesprach bewohner bitcoin boek boekhoud bonific boost bourse bouw breng bring buchhalter burla burocratic cadeau cadeaubon cadeaukaart cancel cancelad candidat candidature carich carreg carregu carte cedula certificad certificado certificat certifie chacun cham charge chat chate cheg cheque chiam choisi clave clicc click client cliqu clique cobert cobr cobra cobrad code coinvolg comision commission communique companer compartid compartilh complet compr compra comptabil comptable compte comunic comuniqu conclu condivid conferencia conferentie confirme congres congreso congress congresso conseiller conserv conserva consigliat consolar consulaire contact contat contatt continu contrasena contrat contratad controler controleur convegn convid convidad convite convocation convoque coordinador coordinateur coordonnee copert copia copie correspond costru coupon courant couvert crea cria cripto crypto cryptomonnaie cryptomunt cubiert cubierto cuenta custead customer dagelijks debutant deelnemer demande denunci depos deposit depot deroul desbloque desconfi detect developpe devid devolv devolvid devuelt devuelv diari diario diffid diffus digital digitaliza director diretor discut document documento donation donn donne doorzend dossier dovut driver einladung einschreibegebuhr einschreibungsgebuhr einzahl elegid eligib embauche empfang encaiss encaminh encaminhad encargad encontrad enfant engage engineer enregistrement entretien entrevista entrevue envi enviad envoi envoy equipamento equipement equipo erhalt erreich erstattungsfahig erwerb erwirb escanead escolhid escrev escrib escro estaf estagiari etichett etiqueta etiquette etudiant etudie examine exent exig exige exigid expense extracto facil facilit facilitad facture facult fakejob filleul finance financiad financier finanzagent finanziat firmad form forma formation fornec fornecedor fornitor fotocopia fotografia fournisseur fraud fraude fraudolent fraudul fraudulent freunde frod fuge fuhrerschein fuhrungszeugnis gagn gain gan gana ganancia ganh ganho garanti garantid garantiert garantit garantizad gard geb geef gefalschte gefluchtete gegarandeerd geldwasche geschenkkarte gestor geworbene gib giornalier gir golpe groupe guadagn guard gultig guthabenkarte gutscheincode gutscheinkarte haal habl handler heb hebdomadaire heretikett herlabel herverpak hesite hol houd identifiant identiteitsdocument ilimitad illimitat illimite imagem imagen imediato immagine immediat impersonat incass incorporad indemnite indic indicad indiqu ingenier ingres ingreso inleg inmediato inoltr inoltrat inscription inscrit inspecteur instantaneo interesse intermediari interview invers invert invest investier investig invi invit invita invitacion invitad invitation isent joign journalist journaliste kaart kandidat kauf kein klick klient kolleg konferenz kontakt kontakte koop kopie krijg krypto kryptowahrung lad legalisation leite leiter levant lieferant ligu limitad llam lleg logiciel logistikmitarbeiter maak manager mand masiv masseneinstellung massicci massiv material mefi meine melde membre mensage mensaje mensuel mercadoria mercancia messag message messaggi mieter minim misbruik missbrauch mitarbeiter mitgliedsbeitrag moeda moneda monitor monnaie mont montant mot mula nachricht nacionalidad nacionalidade nationalite necesari necessaire necessari neem nepvacature neue neuverpack notari notarie nueva nuov obbligatori obligatoire obligatori obrigatori onbeperkt ontvang operador operateur oplaad oplicht optimi optimis opwaarder original pag paga pagad pagament pagamento pagat pago paiement paketagent paketempfanger paketmanager paketprufer papier parceiro parrain partag partage partecipant partenaire participant participante partilh partner pasa pasaporte pass passaporte passeport passif passiv patient payable payant paye percu perd permiso personalausweis personalchef personalleiter personne photo photocopie piramide place plaza port post poste postul postulant postulante poursui praktikant preferencial preferibil prelev premier prepagad prepagat preparateur prepaye prepayee pres preseleccionad preselectionne prime procedure procesador proche professionnel proporcion propose propri proveedor prufungsgebuhr qualification qualifikation qued quotidien raccomandat ramen rapid rapprochement realiz recarg recarreg receb reception receptionn recharg recharge recib recibid reclut recluta reclutador recomendad recommande reconcil recruiter recrut recrutador recrute recrutement recu reembal reemball reembols reembolsad reempaquet reenvi reetiquet reexped reexpedi refugiad registrierungsgebuhr regle reimburs reintegr reinvi reisekosten reisepass reiskosten rejoign relabel rembours remboursable rembourse remet remit remuner remuneration rend rendimento rendu renvoi renvoy repackag repass repond representant requerid requier requis reservierungsgebuhr respond restitu restitue restitui restituibil restituid restituit restliche reten retenu retien retir retransmet revenu revers ricaric ricev richiest riconfezion rietichett rimand rimborsabil rimborsat rispedi rispond ruckzahlbar salaire saldat saque sblocc scam scan scansione scelt schaf schick schreib schrijf schufa schuler schulungsgebuhr scriv secreta segnalat seleccionad selecionad selectionne selezionat semanal send senha settimanal signale simbolic slachtoffer socio sollicitant sollicitatiegesprek somme sor sospechos sospett sostenut spedir stagiair stagiaire stagist stort student studiengebuhr studierende stuur submet subvention sufragad suplant suportad supplier surveill suscrib suspect suspeit sviluppator svolg symbolique taglich tagungsgebuhr tarjeta teilnahmegebuhr teilnehmer tekstbericht telefonisch tenant termin textnachricht textuel thuiswerk ticket tirocinant titre touch trabajador trae trag trainingsgebuhr traite traitement tramite transaction transf transfer transferagent transferier transfert transfier transfir transmis transport trasfer trasmett trattien travailleur treuhandagent trovat truff uberweis ubrige uitnodiging umetikettier umverpack unic uniforme universidade universit unser upload usager usurp vacature valid valide valut veloc vendeur verdacht verdachtig verdien vermeld vermittlungsgebuhr vers versandagent versandetikett versandlabel versandmitarbeiter versat verse versement verstrek verwahr verwaltungsgebuhr verzendlabel victima victime video vigente vir vire virement virtual visa visagebuhr visio visumgebuhr vitima vittim volontaire volontar voluntari vorauszahl vorstellungsgesprach vrijwilliger waarschuw wahrung warenagent warenprufer warn wekelijks wende werb werf witwas wochentlich woonwerk zahl zahlungsabwickler zahlungsagent",
 "suffix": "verwaltungsgebuhr",
 "stem": {
  "en": "about abroad absolut accept access accommod account accredit acct acquaint acquir across activ addit address admin administr admiss advanc after afterward ag again agenc agent alert allow along alreadi also amazon among amount analyst announc annum anoth answer anyon anywher apart app appl appli applic appoint approach approv aren arriv asap ask assist associ assur attach attend attest attornei attract author authoris automat avail avoid awai awar back background badg balanc band bank barrist base be bear been befor beforehand begin below beneficiari between bewar biometr birth bitcoin blogger bodi bond bonu book bookkeep born borrow both brief bring buck build busi call came camp campaign cancel candid candidaci candidatur cannot cant card care carri cash cashier catch caught caution cautiou cell certif certifi chang channel charg chariti chat check chequ children choos chosen citizen claim clear clearanc clerk client clinic code coin coinbas colleagu collect come comment commiss committe compani complet complianc condit conduct confer confirm congratul consid consult contact continu contract contribut convert cooper coordin copi corpor cost could council countri courier cours cover credenti credit crimin crypto currenc current custodi custom daili data dealer dear debit deduct degre delai deliv depart departur deposit design desk detail didn differ digit diploma direct director disappoint disclosur discount document doesn doesnt donat done donor dont door doorstep dossier doubt downlin draw drive driver drop each earn easi easili ebai echeck elig els email emploi employ employe enclos encount end enhanc enrol enter entir entri equip escrow evalu everi everybodi everydai everyon exactli exam examin except exchang exclus exercis expens experi expir extra face facebook fake famili farm fast fedex fee feel fifteen file fill final finalis financ financi finish firm first fit five flag flexibl flight follow forc forfeit forget form formal forward found foundat four fraud fraudster fraudul free freedom friend from front full fulli fund further genuin get gift giro give given go gold good googl govern grab grant group grow guarante guest hand handl handler have hcpc health held hello here hesit hire hold home hospit host hotel hour hourli hous huge human hurri ident identif imag immedi immigr immunis impost impostor impress inbox includ incom indic individu induct influenc info inform inspector instagram instal instant instantli institut insur interest internet internship interview into introduc invest invit invoic issu item itun job join joke just keep kindli label laptop larg last late later launder lawyer least leav left legal legalis legit legitim less letter licenc licens life like limit line link list littl lodg login look lost made maiden mail make manag mani manual map market mass massiv match materi media medic meet mega member membership mentor merchant messag messeng min mini minim minimum minu minut miss mobil modest moment monei moneygram month more mother movi mule multipl must mustn name nation necessari need needn neg neither network never next nobodi nomin none notic number oblig obtain offer offic onboard onc onli onlin onto onward open oper opportun order organ organis orient origin other otherwis over oversea pack packag page pai paid panic paper paperwork parcel part particip partner pass passport password patient payabl paycheck payment payout paypal payrol pension peopl percent percentag perform permit person phish phone photo photocopi photograph pick pictur ping place placement plan platform pleas pocket polic polici posit possess post postag postal practic prepai prepaid preselect press print prior privaci privat probat problem proce procedur process processor product profession profil profit program programm progress project proof protect provid pull purchas pure qualif question questionnair quick quickli rang rata rate rather reach real rear receipt receiv receptionist recharg recommend record recruit recto refer referr refrain refuge refund refus regist registr regul reimburs reject releas reloc remain remaind remit remitt remot remuner repack repli report repres request requir resend reserv reship reshipp resid residenti residu resourc respond rest restaur resum retain return review revolut right risk role rout run safe safeti salari same save scale scam scan schedul school score screen seat second secretari secretariat secur seen select send sent separ seriou servic set settl sever shall share ship shipment shop shortlist should shouldn side sign signal silver simpl simpli site skill skip skype slot small smartphon social softwar sole some somebodi someon song soon sort spare speak specialist sponsor spot staf stai star start starter startup statement statutori steam still stipend stood store stress student studi submit subscrib subsidis success such supervisor supplement suppli supplier sureti suspici symbol take taken tale talent task teacher team telephon tell test text than that their them then these thi three through ticket tiktok time tip todai togeth told tonight tool topup trade train traine traineeship trainer transact transfer travel trust tuition twelv twenti unauthor unauthoris under uniform univers unless unlimit unlock until upfront upload upon urgent us usdt usernam vacanc valid vast vehicl vendor verif verifi victim video vigil virtual visa void volunt voucher wage wait waiv waiver wallet wari warn webcam websit week weekend weekli welcom well were western whatsapp when which while will wire with withdraw withdrawn within without wont work worker worri would wouldn yahoo year your yourself youtub zangi zell zero zoom",
  "fr": "abon acce accompagn accompagne accompl achat achet acompt acquer acquisit acquitt acte activ adherent adhes administr admis adress affect afin agenc agent agiss agre agrement aim ains ambassadeur amis analyst annonc appel appliqu apre argent arnaqu arriv arrive associ assur attend attent attir aucun aujourd aupr aur automat autoris autr avanc avant avec avez avis avocat avon badg bancair banqu beneficiair benevolat besoin bienvenu billet blanch bloqu bonus bours boutiqu brut bureau caiss canap candidat candidatur cart cash casi caution cec cel cent centr cet chain chanc chaqu charg chat chef chequ cherch chez chois cinq clic clich client cliniqu cod coffret colis collect collegu colloqu command commenc commiss commun communiqu competent compl complementair complet comport compos compren comprend compt comptabl conduir conferent confidentiel confirm conformit congr connexion conseil conserv constitu consult contact conten contrat contribu control convert cop cot cotis cour courriel cout couvert couvr couvron credit crypto cryptogramm dan debloqu debut decouvert deduir del demand demandeur demandon demarch demarrag depart depech deplac depos depot depuis dernier dessous detail deux dev devr devront different diplom direct directeur directric disponibl dispos distanc distinct docu doit doivent domicil don donateur donne dossi droit echang ecrir ecris ecrit ecriv effectu effort elev email embauch emploi employeur encaiss enregistr ensuit entier entre entrepris entretien entrevu enverr enverron envoi envoy envoyon equip etabl ete etiquet etre etud evalu evit examen exclus exige exigeon exped expedi expedit experient expir extrait fac facil factur fair fait famill faudr fauss faut faux felicit feron fiabl fill filleul film finalis financ financi financier financon fiscal fois fond fondat format fourn fournisseur fournitur frais gain garant gard general gestion gestionnair gratif gratuit hameconnag heberg heur heureux hopital horair hospitali hotel huissi humain identif identifi identit illimit immediat immigr inclu inclus independ indiqu inform informat inscript inscriv install instantan institu integral interim intermediair interview invit issu jam jeun joi joign joindr jour journali journe judiciair jusqu just laiss legal legalis leur li libert libr lien lieu lign lik limit limite liquid log logist lor mail mainten mair maison mallet manag mandat manqu marchandis marketing mass massif massiv materiel medical mem membr menag mensuel merc messag messager metton minut mis mission mobil modiqu modul moin mois mond money monnai mont moyen mun mutuel naissanc national nationalit necessair negat neosurf nombr not notair notr nous nouveau nouvel null numer numeris numero obligatoir obten offert offre onboarding oper ordin ordre organis original oubl ouvert ouvertur ouvr pack pag pai paquet parcouru part partenair particip parven pass passif pay payabl payon paypal paysafecard pend percevoir perd perm person personnel peut photo piec plac plais plateform plus plusieur portabl portefeuill posit possed possess post postal postul pour pourcentag pourr pourront prealabl prelev premi premier prend prendr prenon prepaye press preuv pri prim prion pris priv procedur produit profil programm projet proposon propr prudent psan publiqu puis pyramidal qualif quatr quelqu question quiconqu quinz quoi quotidien rapid rat reag realis recev recevoir recevr recherch reclamon recois recommand recouvr recrut recruteur recto recu redev reexpedit reexpediteur referent refus refuse regl rejete relanc relationnel relev remarqu rembours rembourson rend renseign renvoi rep repond repons requ requis reseau reserv respons ressort ressourc rest restaur restent reten retenu retir retr retrait reussit revenu revenus revers risqu salair san sauf scolarit secret secretair securit sejour select selection semain ser serieux seront serv servic seul sign signal signatur simpl sinon skyp smartphon smic social societ soi soit sold somm sont soumettr sous stag structur subvent succ suffisent suis suit suiv suivr surplus symbol tach tant tard telephon teletravail temp termin test thun tiendr tient timbr titr titulair toujour tous tout trait transact transcash transf transfer transfert transmet transmettr transport travail travaill tre treiziem tresorer trois trop trouv ulterieur uniform uniqu universit urgenc urgent usager usdt valabl valid valis ven vent ver verif vers verso veuill video videos vient vigil vingt vir virtuel vis visio visit vit vital votr vous voyag watsap wattsapp whatsapp zoom",
  "nl": "aanbevol aanbod aangebracht aangekom aangenom aangerek aangeworv aankom aankomst aankoopt aankop aanlever aanmeldingskost aanmeldkost aanmeldt aannem aanschaff aanstell aantal aanvaard aanvang aanvrag aanwerv aarzel aarzelt abonner account achtergrondcontrol achterkant achterzijd activer administratie administratiekost adres advocat afdruk afgewez afstand agent alert all allen amazon amper analist ander antwoord app apparatur appj appl automatisch baangarantie ban bank bankafschrift bankgegeven bankpas bankreken bankrekeningnummer bedrag bedrijf begeleider beginn begint behandel behandeld behandelingskost behandelkost behoud behoudt beid bekek bekost bekostigd bemiddelingskost benaderd benodigd bent beoordel bericht bestel bestell bestelt betaalbewijs betaald betaalt betal betalingsagent betalingsbewijs betalingsverwerker beur beveiligingscod bevest bevestigd bewijs bewoner bezit bezorg bezorgd bijdrag bijna bijverdien bijverdienst bijvoeg binn binnenkom blij boek boekt bonn bonus borg borgsom breng brengt brutolon budget bureau burgerservicenummer cadeau certificat chat chatinterview cheque cheques client collega collegegeld commissie complianc contact contract creditcardgegeven creditcardnummer cryptobeur cryptogeld cryptovaluta cursus dag dagelijk deelnemer deeltijd del dez dien dienst dient digid digital diploma direct document donateur donaties doorboek doorgegev doorgestuurd doorgev doorstort doorstur doorstuurt dor dossier dossierkost draagt drag drie dringend eenmal eenvoud eerst eig eind eis elk email enkel eraf erkend ervar etiket factur financieel financiel foto fotokopie fotos functie garander garantie gastgezin gat geaccepteerd gebeurt geboorteakt gedekt gedrag geeft gef gefeliciteerd gefinancierd gegarandeerd gegev gegeven geinteresseerd gekoz gekreg geld geldezel geldig geldtransfer geliev gemak gen geselecteerd gesprek gestart gestort gev gevond gevraagd geweigerd gezien gezin gezinn gift goed goeder goedgekeurd googl gratis groep haalt haast hal hebb hotel houd houdt huis huisadres huisvest huurder identificatie identiteitsbewijs identiteitskaart ieder iederen iemand inclusief indien indiensttred informer inkom inkomst inloggegeven inn inschrijfgeld inschrijfkost inschrijft inschrijfvergoed inschrijv inschrijvingsgeld inschrijvingskost instappakket instapt intakekost interview invull inwissel itsm itunes jobaanbied jobgarantie journalist jouw kaart kaartnummer kamp kan kanal kandidat kandidatur kant kantoormateriaal kantor kennismakingsgesprek kenniss keuring kinder klant klein klik kom komt koopt kop kost kostelos kredietkaartnummer kreg krijg krijgt kunt kwalificaties kwijtgeschold laatst label land laptop lat later led leerling legal legalisatiekost legitimatiebewijs leverancier lidgeld lidmaatschap lidmaatschapspakket link logistiek lon loonadministratie loonstrok maakt maand maandlon mail mak makkelijk manager mar market massaaanwerv massal massarekruter massawerv materiaal medewerker medisch meebreng meedoet meestur meld men mer meten mijn minsten minut miss moet moneygram multilevel munt nadat nam nar nationaliteit neemt negatief nem nepp netwerk netwerkmarket niemand niet nieuw nodig nooit notaris nummer omtrent onder onderteken onderzoek ongeacht onkostenvergoed onlin onmiddel ontgrendel ontvang ontvangt ontving onz opdracht open openbar opening opent opgepast oplad opleid opleidingskost oplicht opnames opnem opnieuw opstur optimaliser organisatie originel over overboek overgemaakt overig overmaakt overmak overschrijv pagina paginas pakj pakjes pakket pakketagent pakketdoorzend pakketverwerk pakketverwerker partner partnerbank partnerpakket parttim paspoort passief patient paysaf pensioen per percent percentag person personel phishing pincod pinn pinpas pint plaatsing plaatsingskost plat plek posities positiev premie priv procent product productkoffer productpakket proeftijd proficiat profiel project reager recenser recensies recht recruiter recruitment registratie registratiebijdrag registratiekost registratievergoed reis reiskostenvergoed rek reken rekeninggegeven rekeningnummer rekeninguittreksel rekruter reserver reserveringskost rest restant restaurant rester restitueer resultat review rijbewijs rijksregisternummer risico salaris saldo sam scam schaff schriftelijk schrijf schrijft screening selectie selectiekost selectieprocedur signal slecht smartphon snel softwar sollicitant sollicitatie sollicitatiegesprek sollicitatiekost sollicitatieprocedur stageplat stagevergoed start starterskit starterspakket startpakket steam stichting stort storting strafregister student stur stuurt subsidies symbolisch taakjes tak team tekst tekstinterview telefon tenzij terug terugbetaald terugbetal teruggestort test testreken tevor thuis thuisadres thuiskantor ticket tien tijd tijden tip toegestuurd toelag toestur toevoeg toezicht totdat training trainingskost transactie transfer transferagent tuss tussenperson twee twijfel twijfelt uitbetaald uitbetal uiter uitgekoz uitgenodigd uitnod uitsluit uittreksel uitzendbureau uniform universiteit uren usdt uurlon uurtarief uurtjes vacatur vacatures vakantiegeld val valuta vandag vanuit vast veilig verantwoord verblijf verblijfskost verblijfstitel verblijfsvergunn verder verdien verdienst vereist veren verget vergezeld vergoed vergoedt vergunningskost verheugd verklar verlies verliest verloopt verlop vermijd verpak verpakt verplaatsingskost verplicht verschil verschuldigd verstur vertegenwoordiger vertrek vertrouw vervalt vervoer vervoerskost verwerk verwerkingskost verwerkt verzamelt verzeker verzekeringskost verzend verzendt verzilver verzoek video videoidentificatie videos videoverificatie vier vijf vijftien vindt visum visumkost vlucht vluchtel voeg voer voldan voldoen volg volgend volled voltooi vond vooraf voordat voorhand voorkant voorkeur voorschot vooruit voorzicht vor vrag vriend vrij vrijheid vrijspel waakzam waarborg waarborgsom waarder wacht wachtwoord wallet wanner weekend weerhoud wek wer werd werf werk werkdag werkgarantie werkgever werkkledij werkvergunn werkverker werv werving wervingsbureau wes western whatsapp winkel won woning woonadres word wordt zag zeker zelf zend zending zich zichtreken ziekenhuis zijd zijn zodra zoek zoekt zolang zonder",
  "de": "abgelehnt ablicht abonni abreis abschliess abschluss abteil adress agent aktivi akzeptiert all amazon and andernfall anfang angeb angebot angenomm ankomm ankunft anmeld anmeldet annehm anreis anreisekost anschaff anschrift anson anspruch anstell anteil antritt antwort anwalt anzahl anzeig appl apps arbeit arbeitgeb arbeitsantritt arbeitsbeginn arbeitsberecht arbeitserlaubnis arbeitskleid arbeitsmaterial arbeitsplatz arbeitstag auf aufenthaltserlaubnis aufenthaltstitel auffall aufgab aufgefall aufkleb auflad aufnahm auftrag ausbild ausgebucht ausgewahlt ausgezahlt ausland ausrust ausschliess ausstatt auswahlverfahr ausweiskopi auszahl automat autorisiert bafin bank bankdat banking bankkonto bankverbind bankverbindungsdat baun bearbeit bearbeitet bearbeitungskost beeil beginn begleich begrenzt behalt behaltet beid beidseit beifug beim beitrag bekannt bekomm benot benotigt berechn bereitstell berucksichtigt berufserfahr berufserlaubnis besitz bestat bestatigt bestell betrag betrieb betrug bevor bewerb bewerberinn bewerbungsgesprach bewerbungskost bewerbungsprozess bewerbungsunterlag bewerbungsverfahr bewert bewohn bezahl bezahlt bild binn bitt bloss bonus bors brauch bring brutto bruttogehalt buchhalt budget buro buroausstatt chanc chat chatinterview complianc daheim dann davon dein denn depot deutschlandticket dich dies differenz digital diplom dokument drei dringend durch eig ein einarbeit einbehalt einfach eingegang eingeh eingelad eingestellt eingezahlt einkomm einkommensgaranti einkunft einlad einlos einmal einreich einschliess einsteigerpaket einsteigt einstell einstellungsgaranti einstellungsgesprach einstiegspaket einzahl email empfang empfehl empfohl endet entgeg entgegennehm entgelt entricht erfahr erfolgt erford erfreut erfull erhalt erheb erhob erlass erled eroffn eroffnet erst erstatt erstattet erstattungsfah erwerb etikett etiketti fahrkost fahrtkost fall fallig falsch famili fast finanzi finanziell finanziert finanzkuri findet firm firma flug folg folgend ford fordermittel foto fotos freie freiheit freischalt freiwill freizeit freizuschalt freu freun freund fug fuhrerschein funf funfzehn garanti garantiert geb gebracht gebt gebuhr gebuhrenfrei geburtsurkund gedeckt gefall gefund gegeb gehalt gehaltsabrechn gehaltszahl gehort geht gekauft geld geldeingang geldkuri geldtransf geles genehmigt genomm gepruft gering geseh gesprach gesundheitszeugnis getrag gewinn gezahlt gibst gilt girokonto gluckwunsch googl gratulation grupp guthab gutschein hab handeln handy haus heb hebst hebt heimarbeit heiss herzlich heut hier hinterleg hinterlegt hochlad hoh hol holst hom homeoffic hotel ident identifikation identifizier identitatsdiebstahl identitatskart ihn ihr innerhalb interessiert interview itun jed jemand jetzt jobangebot jobgaranti jobscamming jobticket jobvermittl journalist kamm kanal kart kartennumm kauf kaution kein keinesfall kind klass klein klinik komm kommt kongress konn kont kontakt kontaktdat konto kontoauszug kontodat kontoinformation kontonumm kontos kontoverbind kopi kost kostenfrei kostenlos krankenhaus kreditkartendat kreditkartennumm krypto kryptobors kund kundengeld kundinn kundschaft kur label lad laptop last lauft lebenslauf ledig legal legitimation lehrgang leicht leit letzt leut lichtbild lieferant link lohn lohnabrechn mail mandant marketing massenrekrutier massiv material materialpaket mehr mein meld messeng mich mindest minut misstrau mitarbeit mitbring mitglied mitgliedschaft mitgliedspaket mitmacht mitteil mitzuteil muss nach nachd nachricht nachweis nam nationalitat nebenjob nebenverdien negativ nehm network netzwerk neu neun neus nicht niemal niemand nimm noch notar notig notwend numm oder offic ohn onlin opf optimi organisation packch paket paketaufkleb partn partnerbank partnerpaket passiv passkopi passwort patient pauschal paysaf person personal personalabteil personalagentur personalvermittl phishing platz positiv post postident postsend praktikumsplatz prami press privat privatadress privatkonto probezeit probl produkt produktkoff produktpaket profil projekt provision prozent qualifikation qureinsteig rechnung recruit recruiterin recruiting registrier registriert registrierungskost rein reis rekrutier rent reservi reserviert rest restaurant restbetrag restlich risiko ruckerstattbar ruckerstattet ruckseit ruckzahlbar scamming scan scheck schick schneeballsyst schnell schreib schriftlich schulung schulungskost schulungspauschal sech seien seit selb semesterbeitrag send sendung serios setz shop sich sicherheitscod sicherheitshinweis sicherheitsuberpruf sichert signal sind skyp smartphon sof sofort softwar solang soll sollt sonst sorg sowi sozialversicherungsnummer spat spatest spend spendengeld staatsangehor start starterkit starterpaket starterset startpaket steam stell stellenangebot stellenanzeig steur steuridentifikationsnummer stiftung stipendium strukturvertrieb stund stundenlohn such summ symbol taglich tausch team teil teilnehm teilzeit telefon termin test testkonto testzweck text textinterview ticket trag tragt training transaktion transf transferi traun tvod uber ubermitteln ubernachtungskost ubernehm ubernimmt ubernomm ubers uberweis uberweist uberzeugt ubrig umetiketti umgeh umtausch unbegrenzt uniform universitat uns unt unterkunft unterlag unternehm unverzug urlaubsgeld usdt verdacht verdi verdien verdienstmog verdient verein verfallt verfug vergeb vergess vergut verlang verlangt verli vermeid vermittlungskost verpack verpass verpfleg verrechnet verrechnungsscheck versend versicher versicherungskost vertrag vertragsabschluss vertragsunterzeichn vertret verwaltungspauschal video videoident videoidentifikation videoidentifizier videolegitimation videos vier visakost visum visumkost vorab voraus vorausgewahlt vorauszahl vord vorderseit vorh vorkass vorkenntnis vorleg vorsicht vorstellungsgesprach vorzuleg wachsam wallet war warensend wart wed weihnachtsgeld weit weitergeleitet weiterleit weiters weiterschick weiteruberweis weitervers weiterversand weiterzuleit wenig wenn werb werd whatsapp wirb wird woch wochen wohnadress wohnung wunschenswert wurd zahl zahlbar zahlt zahlung zahlungsnachweis zehn zertifikat zog zoom zugangsdat zugesandt zuhaus zulag zurst zuruck zuruckerstattet zuruckgezahlt zusamm zuschuss zusend zwei zwisch",
  "es": "abon abra abre abrir acces acept acompan activ actu adelant administracion adqu adquir advert afiliacion agenci agent ahor alert algui aloj alta alumn amazon ambas ambos amig anad anal antecedent antelacion antes anticip anunci anvers apell apen apertur aplic apps arranqu asegur asign asistent asoci asociacion asum automat autoriz banc bancari bec beneficiari bienven billet billeter blanque bon brut bult busc cad calif calific cambi campament canal candidat candidatur cantid capacitacion car carg carnet cas cedul celul centr certific chat chequ cient cinc cit clic client cobr codig colabor coleg colegi colegiacion com comenz comienz comision compart complac complement complet compr comprob comunic conduc conf confiabl confirm conmig conoc consej consider contabil contabl contact contacten contest contrari contrat contratacion control convert conviert convocatori coorden coordin corr corre corrient cost cre credit cript criptomoned cualqui cuant cuatr cubr cuent cuid cumplimient cuot cup curriculum curs dal dar dat deb deber delant delanter delit demasi dentr denunci deposit derech des desd desplaz despu detall detr devolver devuelt devuelv diari diet diez diferent digital diner direccion dispon doctor document documentacion domicili donacion donant dors dud efect electron ellos email empez emple empleador empres encontr enhorabuen enlac entid entre entreg entrev envi envial enviel equip escan escane escrib escrit esfuerz esper esquem esta estaf estan estas este estudi evalu evit exam exchang exclus exig expedient experient extra extract extranjer facil facilit factur fals falt famili favor felic felicit fianz finaliz financ financier firm fond form formacion formaliz fot franque frent fundacion gan gananci garanti garantiz gast gerent gestion gestor gir googl gratis gratuit grup guasap gust hac har hast hem herramient hog hor hospital hotel human iban ident identificacion ilimit import imprescind inclu incorpor incorporacion indic indiqu inform informacion informart ingres inici inicial inmediat inquilin inscrib inscribet inscripcion inspector instagram instantane integr interes invit itun jam jef junt justif lad legal leid libert libr licenci lik limit line llam lleg locomocion lueg lug lugar mail maletin manag mand material matricul mediant medic membresi men mensaj mensual mercade miembr mientr minut mision mobiliari moneder moneygram movil multinivel mund nacimient nacional nadi naturalez necesari necesit negat nin ningun nombr nomin nosotr nuestr nuev numer nunc ofert oficial oficin olvid onlin operacion oportun optimiz orden organizacion otra otras otro otros pacient pack pag pagin pais paquet paqueteri par parcial part particip pas pasaj pasiv past paypal ped penal pension pequen perd perder perfil period permis person personal phishing pid pierd piramidal plat plaz plus poc podri porcentaj portatil pos posesion posit postal posterior postul postulacion precis pregunt prens preocup prepag present previ prim primer pris prob proces product profesional propi proveedor proxim proyect prueb public publicacion pued puest qued quedart quedat quedes qui quien quinc rap real realiz rechaz recib recibir reclut recomiend reconoc recruit recurs reembols reenvi reexpedicion ref refer regal registr remes remit remot remuneracion represent requer requier resen reserv resident respond respons respuest rest restant restaur result reten reteng retien retir retribucion revers revis riesg rob rog rrhh sac sal salari sald salv segu segur seis seleccion seman sencill ser seri sexual sid sig signal siguient simpl sobr sobrant soci social softwar sol solicit solicitud solter steam sub subvencion sueld sum tampoc tar tard tare tarif tarjet tas telefon teletrabaj ten teng termin tesoreri text textual tiemp tien tiend tiktok titul titulacion tod tom tra trabaj traig tramit tramitacion transaccion transf transfer transferent transfier transport tras traser tres turn ultim unas unet unic uniform univers unos urgent usdt usted usuari vacant val valor verificacion viaj vide videoidentificacion vigor vim vis vist viviend vuel wasap wasapp western youtub",
  "it": "abbiam accett accont account acquist acquister addett adesion affrett affrettat agent agenz agisc alberg albo alcun alla allo allogg almen altre altri altriment altro amazon ambo amic amministr anal ancor annunc anticip anticipat antiriciclagg apertur appen apra apri aprir aprit arriv aspett assegn assicur assiem assistent assoc assunzion attenzion attiv attrezzatur automat autorizz avvi avvoc azi banc bancar banking beneficiar benven bigliett bisogn blocc bonif bonus bors buon bust canal candid candidatur caparr caric cart cas casellar cauzion cellul cent cerc certific chat chiam chied chiunqu ciascun cifr cinqu client codic colleg colloqu commission comp compl complet compr computer comunic conf conferm conform congratul conoscent consegn consulent cont contabil contant contatt contattac contratt contrib convert convoc cooper coordin cop copr corrent cors cost cred credenzial cript criptoval curriculum dall dat dator davant dell denar depos deposit dev diec dietr different dimentic diplom direttor direttr diritt divis document domand domicil donator donazion dop dottor dovr dovrann elabor email ente entramb entro esclus esit esperient ester estratt estrem evit exchang extra facil fals famigl fattur felic fidat fin finalizz finanziar finc firm fiscal fond fondazion formazion fornitor fot front garant gestion gestor giorn giornal giornalier gir giudizial googl grad gratis gratu gratuit grupp guadagn hom hotel ident identif immed immediat impieg import incass indenn indirizz inform ingress iniz inizial inoltr insiem intermediar interv invi inviam iscritt iscrizion ispettor istruttor itunes lat lavor legal lett liber libert liet lik limit link lor lord mail manager mand marketing mass material medic membr men mensil merc messagg mett min mission moneygram multilivell nasc nazional necessar negat negoz nessun network nom nonc nostr notai numer nuov occasion occorr offert oggi ogni ognun oltre onlin oper orar ordin organizz ospedal ottimizz pacc pacchett pack pag pagin part partecip partenz partner passaport password patent pazient pendent percentual perd perder period permess pers person personal phishing piac piattaform piccol piramidal poch port portafogl portatil posit posizion possess post postepay pratic preg prel prelev prem prenot press prevent previst prim prodott profil propost propr prossim prov qualcun qualif qualsias quattr quest quindic quot rappresent real recens recension reclut recruiter recruiting redd referent regal registr remot respons rest restant ret retr retribu ric ricar ricev ricever richied richiest riconosc rifug rimanent rimast rimbors riport risc riserv risors risped rispedizion rispond rispost ristor ritir sald salv sanitar sar sara sarann scad scansion schem scritt scriv segnal segret segreter segu seguent selezion semplic senz serv settiman sforz sicur sicurezz siet signal smartphon soc softw soggiorn sol sold soltant somm son sostien sped spedizion spes spid squadr sta stamp starter stat steam stipend struttur student sub success suo svolg tard task tass team telef telelavor temp ten teng tesorer tesser test testual tien titol tram transazion trasfer trasfert trasport tratten tratteng tratterr trattien tropp trov truff tuo tutt uffic ultim uman uniform unisc urgent usdt utent vagl val valigett valut veng vers viagg vide videoidentif vien vis vision vist vol volontar volt vostr wallet western",
  "pt": "abertur abra abre abrir aceit adesa adiant administraca admissa adqu adquir agenc agent agor ajud alert algu aloj alun amazon ambos amig anal analis antecedenc antecedent antecip antes antifraud anunci apen aplic aplicaco apos apps apress assegur assinatur assistent associaca assum atenca ativ atrav atribu automat autoriz autorizaca avali avaliaco avanc banc bancari beneficiari bilhet boas bols bonus branqueament brut busc cad cadastr can candidat candidatur carg cart carta carteir carto cas cauca celul cent certida certific cham chanc chat chav cheg chequ cidada cinc client clinic cobr cobranc codig coleg colegi com comec comissa compr comprov comput comunic conclu conduca confi confirm conhec consider cont contabil contact contat contrari contrat contrataca contribuica convert convocator coorden corrent corretor credit crimin criminal cript criptomoed cuid curricul curriculum curs curt cust dad del demor dentr depo deposit depress desloc deslocaca despes detalh dev devera devolv diar diari diferenc digital dinheir diplom doaco doador document documentaca dois domicili donat doutor duas email embalagens emos empreg empres encaminh encomend encontr enderec enquant entidad entre entreg entrev envi equip escrev escrit escritori esforc esper esquec esquem esta este estrangeir estud evit exam exchang exclus exig experienc exterior extra extrat fac facil fal fals famil fatur favor feit fic finaliz financeir fiqu formaca fornecedor fost fot frent fund fundaca ganh garant gerent gestor golp googl gost gran grat gratuit grup guard hesit hoj homebanking hor hospital hot hotel human ident identificaca imediat imprens inclu indic inform informaco ingress inic inici inicial inscrev inscrica inspetor integral intermediari itun jam jornal junt lad lavag legal levant liberdad lik limit link livr loj lucr lug mail mais mal malet mand marketing mass materi material matricul medic membr men mensag mensagens minh minut misso moneygr montant mor motor muit multinivel nasciment necess necessari negat nenhum ningu niss nom noss notebook nov numer nunc ofert onlin oper operaca oportun ordem orden organizaca otimiz outr pacient pack pacot pag pagament pagin palavr par parabens parceir parcial part particip pass passag pec ped pel pensa pequen perc percentag perfil period permissa pesso pessoal phishing piramid porcentag portatil posit poss possu posterior posts pouc praz precis premi present previ primeir process procur produt propin propr propri proxim publicaco qualificaca qualqu quant quatr quem quinz quot rap real realiz receb recib recrut recurs red reembols reembolsav reembolsavel reenv reenvi reexpedica regist registr remot remuneraca rend rendiment repass represent reserv residenc respond responsavel respost rest restant restaur ret retenh risc sac salari sald salv saqu satisfaca scan segu seguint segur seguranc sej seleca selet seman sena ser sera seus sig signal simpl sinal sobr soci social softwar solicit solicitaca soment ste subsidi suport tard taref tax telefon telegr telemovel teletrabalh tem temp termin tesour test text tir titul tod trabalh tramitaca transaca transf transfer transferenc transport treinament tres tud ultim uniform urgent usdt utent vag val valid valor venciment verificaca vers viag vid videocham videoidentificaca vim vist voc western whatsapp zapzap"
 },
 "groups": "2g 4h 81 j0 18u 1d1 1db 1kc 1kh 1qd 1uu;17l 1bu 1bw 1ct 1fj 1gs 1ix 1jz 1n5 1tk 1tz 1us;1ct 1fj 1gs 1jz 1lj 1tz 1us;1ct 1fj 1gs 1jz 1tz 1us;1ct 1dk 1ep 1n2 1nl 1ql 1us;17l 19q 1bu 1bw 1i3 1n3 1n5 1og 1pn 1r8 1tk;17l 19q 1bw 1i3 1n3 1n5 1og 1pn 1r8;1ct 1d7 1fq 1pl;5r 1lh 1lw 1nf 1nx 1se;1fq 1pl;g6 1g4;1ar 1i8 1pb 1pl 1ri;z ic 19l 19n 1uc;18x 1fh 1sn;2d co 1cx 1py 1sx;187 19c 1an 1au 1rv 1ts 1u3;7f 1qc 1uf;18k 1qv 1qw;iu 18x 1b9 1s9;iu 18x 1b9;19 dj 1uc;18s 18x 1by 1e3 1ny 1os 1sn;14 83 1h8 1rp 1rv 1se;o 88 185 1bo 1e0 1hi 1ku 1l6 1l7 1m6 1o3;iu 18x 1b9 1os 1s9 1ug;5x j4 18q 1ah 1tq;6w 70 9m 1sb 1tq;1bo 1e0 1l7 1o3;o q 88 1i6 1ku 1o3 1tj;9r 1a4 1cd 1f6 1g0 1li 1nh 1o9 1oe 1r3;ar as h9 18z 1b1 1bo 1c9 1cv 1e0 1fo 1gw 1gx 1hs 1l6 1l7 1ms 1nb 1nc 1ne 1po 1pu 1sz 1t7;ie 185 1bo 1e0 1l6 1l7 1sz;2g 18b 1fz 1q6 1ui;co ct 19m 1c1 1cd 1f6 1g0 1jl 1oe 1r3;co 19m 1cd 1oe;1c7 1eo;b0 1v2;1b0 1c7;19 1n 80 1fz;1cd 1g0 1hf 1oe 1rn 1u0;5r 1b0 1c7;1cd 1hf 1oe 1u0;1oh 1ss;1be 1ev 1ew 1gv 1gw 1gy 1po 1t7;ct 1cd 1o9 1oe;9r 1a4 1ao 1cd 1li;180 1fy;w g1 1dq 1ed;j4 18q 1ah 1e1 1px 1ro 1st 1tw 1ur;1gm 1kb 1kg 1qc 1ui;co 19m 1cd;17n 17u 17x 17y 17z 18q 193 19v 1aw 1bb 1da 1dj 1e6 1ea 1f2 1gk 1gt 1gy 1h1 1h9 1hj 1ht 1hx 1in 1io 1jk 1kw 1l8 1ll 1m5 1mg 1n5 1o3 1ob 1oc 1ov 1pq 1pv 1px 1ss 1t6 1to 1tu;13 br;8d 18q 1b3 1ei 1ej 1gk 1ht 1le 1m5 1n5 1oc 1q2 1tu;5r 1a0 1cx;17y 18q 1e6 1hx 1m5 1n5 1o3 1oc 1ss 1tu;1b0 1lw;2o 3z 5r 5s;17y 18q 19e 1c0 1da 1ea 1f2 1ht 1hx 1ji 1jk 1kw 1m5 1mg 1n5 1oc 1px 1s6 1ss 1t6 1tu;5r fi 18e 1b0 1cx 1lw;5r 18e 1cx;5r 1b0 1cx 1lw;1jv 1k1 1ko 1qp 1rw;5r 1b0 1c1 1cx 1lw;5r 1c1 1cx;1oy 1uq;17n 17y 1ht 1jk 1m5 1n5 1oc 1ss 1sy 1t6 1tu;1b0 1c7 1eo;1aw 1cc 1hj 1ss;1cc 1it 1iu 1ss;19 1n 6b 80 1fz 1ih 1sc;1o9;19 1n 80 1ui;181 182 1ih 1uk;bj 181 1fw 1te 1uk;co 18v 1c0 1fa 1k5 1n1 1ph 1r8;1cf 1o9 1oe 1p7;14 g1 ie j4 18v 19l 1cw 1ny 1r8 1sy 1ux;19 2g 88 18v 19q 1c0 1cw 1e0 1fa 1hx 1is 1ku 1r8 1ss 1uq;18v 1cw 1hx 1ny 1r8 1ss;g1 1ux;18r 18v 1c0 1cw 1e0 1hx 1kw 1r8 1ss;1b3 1ei 1ej 1s6;17u 1bu 1f4 1f5 1gh 1n5 1ov 1pv 1ta 1tk;b 6w 71 g1 1sa 1ux;88 17o 18q 18r 1a2 1aj 1c0 1e6 1f2 1hw 1hx 1ku 1kw 1mf 1mn 1mp 1o3 1oc 1pr 1px 1qo 1r4 1su;17u 1bu 1gh 1ov 1pv;18q 18r 1f2 1hx 1mf 1mn 1oc 1pr 1qo 1r4;b bl by c2 g1 1se 1ux;1ea 1kw 1qs 1r9 1ra 1ss 1t6 1uq;8d 1jc 1le 1lf;2d 1l5 1nj;2d 17s 1l5 1nj;w c2 g1 1kf 1kg 1ot 1ux;1kf 1kg 1kv 1ot 1uq;1ea 1id 1ji 1qs 1rs 1sp 1t6;2d 6b 1b6 1nj;b by g1 1ux;1ab 1e9 1g9 1i7 1jo 1lp 1qh 1r9;8d 1le 1lf 1mh;8d 1le;8d 1jc 1le;c2 1kf 1ot 1ux;1fa 1r8 1ss;by 17p 18t 196 197 1ax 1bo 1o1 1px 1sz;1co 1lp 1qa 1rh 1rt 1tn 1u6;by 17p 18t 196 197 1ax 1cy 1o1 1px 1sz;1co 1tn;1am 1tx;18c 18o 1du 1gb 1i5 1rd;1am;75 17o 186 194 1c4 1ij 1ja 1k0 1or 1pt 1sy 1u2;1aw 1b3 1bb;1b3 1d8;19z 1oc;da ed 191 1dy 1e2 1e7 1fm 1g6 1q7 1rl 1rs 1td;b w 7l 9m g1 h9 189 1a6 1ba 1c5 1fg 1m9 1pm 1uk 1ux;b g1 1ba 1c5 1m9 1ux;189 1sm;b g1 1fg 1fy 1ux;1bu 1hf 1hh 1pm 1tp 1uk;1kb 1mj 1qc;da ed 191 1e2 1hf 1q7 1rl 1rs 1td;19d 1fx;7d 83 1am 1da 1lr;7d 1h5 1h6;1am 1da 1lk;1dn 1do;1it 1iu 1m5;17o 19i;1am 1c4 1cn 1d0 1hl 1hm 1kr 1rb;1c5 1d0 1kr 1m9;17o 1am;1pd 1qz;1bf 1kr;1d0 1fk 1hm;1d0 1kd;19i 1cf 1cq;1d0 1hm 1kr 1m9;b0 1kr;1k7;1h 17o 19i 1am;1hv 1k0 1kz;17m 17o 1ce 1d0 1j3 1ls 1ti;1bf 1ls;18r 1gt 1i7 1px 1qf 1r8;18r 1c0 1dz 1gt;18r 1e0 1gt 1i7 1qf;1i7 1r8;18r 1gt 1px 1ro;18q 1ah;1e1 1gt 1r9;1kq 1mm;103 17w 1dw 1e0 1pa;g1 189 1l9 1uk 1ux;1l9;192 1i1;b 12 g1;aq 19i 1ab 1c6 1ft 1kz 1m6 1ps 1q0;19i 1ab 1b3 1cj 1g5 1pj;1f 2e 7l bj hs 1sg 1t5 1tg 1uk;b 12 aq 1ux;19i 1b3 1bh 1ch 1lw 1ly 1p9 1sr 1u2;17o 1u2;by 1c3 1lp;1b3 1s6 1tp;84 g1 1sa;18 1h5 1h6 1l2 1n4 1n5 1q2;1h6 1to;88 18t 1dr 1gt 1hg 1i6 1na 1o3 1px 1tu;88 1dr 1e0 1hg 1mg 1na 1px 1tu;19 80;3 17k 1fz;190 1gh 1in 1ip 1nv;b g1;88 1hg 1mn 1tu;88 1dr 1hg 1tu;1d fm;88 1hg 1mg 1px;17l 18t 1dz 1gt 1o3 1px 1ry;19 6b 80 1g3;18k 1ee 1eg;17l 18t 1dz 1gt 1px;198 1h8 1hr;17l 18t 1dz 1gt;bl 18q 1ah;1oa 1of;17l 1gt 1px;1gt;198 1hr;88 18t 1gt;1jf 1jg 1jm;1gt 1o3;199 1l2;w 14 1ed;1ke;19 2g 9l 17l 18p 1ua;18q 1ah 1b8 1m1 1m6;14 1ed;1h2 1ie 1tl;1af 1dn 1en;2e 5x 7l bf;w 1ed 1lc;s 183;bf 19t 1fw 1ix 1nq;13 g6 1uw;13 g6;1cs 1d4 1ep 1nl 1ql;19 80 br;1cs 1d4 1kf 1kg 1ot 1ql;1cs 1d4 1ep 1nl;1cs 1d4 1ep 1lk 1nl;1cs 1d4 1ep;1kf 1kg 1ot;1mf 1mn 1pr 1qo 1r4;199 1im 1oi;5t 1ix;1pr 1qo 1r4;1mf 1pr 1qo 1r4;1f3 1g8 1ix 1pe;1mf 1mn 1qo 1r4;1mf 1qo 1r4;1e4 1eq;7l 1qy 1sl 1so;b 1if;1im 1oi;n co 18j 1bu 1op 1p2 1s7;ba 18w 1h8 1sl 1tf;9m h9 19d 1gr 1ux;7l 1un;0 5 8 bl go 1t1;76 1gz 1jy;br 1dx 1lb;83 g1 ie 1ux;18q 1f2 1ku 1mf 1mn 1qo 1r4;1n 80 g6 1eq 1ui;1ag 1fi 1g7 1j5 1um;br 1lb;18i 1km 1qw;18q 1ah 1dx 1m6;1ag 1fi;ba 1ex 1np;b0 1qm 1uo 1v2;12 14 g1;88 1fl 1g1 1m6 1my;b0 1uo;1pq 1px;1hx 1n4 1n5;1bs 1kf 1kg 1ot;3g 1ep 1p5 1s6;13 b7 br;1pz 1qf;14 1hx;hf 1gm;13 1a 1f 2e 5x 7l g6 18d 1fw;17l 18t 1b7 1gt 1mv 1o3 1px 1qb;1b7 1gt 1mv 1px 1qb;3g 18q 1n9 1p5;17l 18t 1b7 1mc 1o1 1p6 1px 1qb 1ro;18g 1bu 1hm 1ku 1s5;j4 1ux;b 19 g1 1gm 1uc;1gt 1px;ie 1bn 1bo 1ja 1s3;6q 1gm;1b7 1px 1qb;h8 1ux;3g 19e 1by 1kr 1n9 1p5;62 6g dk dl dv e3 hw 1b3 1kq 1mc 1pw;1fm 1fn 1g7 1j0 1kq 1lq 1mc 1nh 1o1 1p8 1pw 1pz 1q7 1tp;ic 1uc;3g 19e 1by 1d0 1kr 1n9 1p5;3g 19e 1n9 1p5;1as 1fb 1hd 1j4 1jh 1rg;1jb 1ka 1q5 1qu;88 1gt 1o3;185 1bo 1f9 1mi 1qk;2g 9l 1c8;6b 1a5 1gm 1rx;25 1j1 1jy 1k2;1dr 1j9;b 1f bf 1fw 1uk;75 185 1cv 1gt 1o3 1r5 1s0;6y 6z 1cp 1gq;6g 1g7 1kt 1ny;1by 1kr;88 1ku 1l4 1mn 1pc 1tj 1uq;88 aq 1fe 1kz 1om 1uq;b 12 g1 1om 1se;1kd 1kr;19k 1ky;et 1b2 1dy 1jr 1s7;1e8 1em 1ky 1nk;2e hs 1lc 1sg;et 1b2 1dy 1jr 1nn 1s7;1bs 1de 1gp;1gt 1hx;1nm 1nn;1b2 1dy 1s7;by g1 1sd;1b2 1s7;b 9m h9 1ux;186 18y 1bx 1c4 1cv 1cz 1d6 1ja 1jp 1kv 1nz 1or 1r2 1rq 1s2 1s3 1sv;75 88 by g1 1gt 1o3;9m h9 19r 1gr 1iz;17o 1bi 1ja 1kr 1rq;17o 1bi 1kr 1lg;1i9 1ky;13 br g6;9y 1jt 1jy;3s 1cm 1sj 1uq;b bf cx 1cm 1dq 1ed 1uq;1jt 1jy;75 76 1gz;b cx 1dq 1ed;12 bl go;1gz;b cx 1dq;2 4 6 12 bl go;4 6 7 go 1sf;76 1gz;1ft 1r0;1gz 1jy;1k0 1m8;b g1 1ux;1k0 1m8 1qq;1id 1k0 1m8 1qq;b 1ux;20 1ds 1ex 1no 1q1;1a9 1ap 1hg 1k3;20 1ap 1er 1hg 1k3;ba 1cm 1dt 1ex 1fw 1np 1uh;1er 1k6;1ap 1hg 1k3;1f 1fw 1kz 1uk 1uq;1dr 1hg;1cm 1hr 1sl;1lw 1lx 1ul;1cm 1hq;1s1;bj 1fw 1kz;b 13 7l br cx g6 h6 1cm 1ed 1u9;4o 98 99;1cm 1u9;bf h6 19t 1fw;w 1ky;1kg;6b 17l 1bj 1ny;18e 1ap 1b3 1b4 1g0 1k3 1lw 1sx 1uj;by g1 1bd 1cl 1hg 1qu 1sd;18e 1b3 1b4 1g0 1k3 1lw 1sx;18v 1ny;c2 1m6 1n0;b g1 g2;c2 1sa 1ux;19i 1b3 1cj 1ly;17o;7l bj g6 hs 1fw 1hy 1sg 1tg;19i 1b3 1ly 1m6;1fm 1lq 1ok 1py 1sx 1uj 1ul;19g 1oi 1oj 1p3;bj h9;1fm 1lq 1ok 1py 1sx 1uj;2e bj g6 hs 17j 1g1 1hy 1ir 1jx 1l1 1sg;83 bj 1k3 1sb;1cr 1ia 1p6;1bm 1m2 1m3 1q7;5x bf bj cx 1fw;18e 1cx 1lw 1sw 1sx;1bm 1m3;1dq 1ed;1lw 1sw 1sx;1c2 1el;19x 1ch 1th;b 2e by g1 1bo 1fa 1se 1uk 1ux;2r 2s;1b3 1b4;w g1 1gv 1kf 1kg 1kv 1ot 1qu 1ux;1gv 1kv 1uq;8d 1ea 1id 1ji 1kv 1qs 1rs 1sp;1gv 1ju 1kv 1uq;1ea 1ji 1kv 1qs;by g1;1rt 1tn;1f7 1g0 1k3 1lw 1ol 1sw;1bj 1n5 1ny 1sx;dt 186 1kv 1or;1bj 1eb 1f7 1g0 1k3 1lw 1sx;1ap 1k3;1cb 1k9;1f 1fw;1f 7l g6 1fw 1tg;c2 1gv 1n0;17w 18m 1di 1gv 1h1 1mf 1oy;c2 1gv 1n0 1oz;17w 1gv 1oy;96 c3 ed el;83 g6 1sb;1fm 1j8 1ou 1py 1q8;bj 17j 184 1g1 1l1 1ld;83 1lf 1lm 1sb 1sd;b aq bz g1 1mu;1mq 1mu 1q8;1ic;1dp 1rx;83 1sb;1f g6;46 h7 1cb 1ey 1mp;1j8 1lf 1lm 1mr 1q8;186 18y 1bc 1c4 1hn 1ja 1l3 1r2;1fm 1ny 1ow;1fm 1lf 1lm 1ow;186 1fm;1j8 1lf 1lm 1q8;186 18y 1bc 1c4 1gl 1hn 1ja 1l3;1lf 1lm;1gl 1hn 1n6;ml xv;bf g1 1k0 1kz 1ux;18 18n 1gy 1jq 1l5 1n7;18 1gy 1jq 1l5 1n7;ml xv 1gd 1jh;1ec 1ns 1p8;0 g1 1k0 1kz;18n 1gy 1jq 1k8 1p4 1qx 1tr;1fg 1iw 1rm;0 13 5x br g6 1ho 1si 1uz;19y 1az 1bl 1fg 1hk 1ho 1iw 1mp 1q7 1rm 1si 1tr 1uz;4g 1bp 1f8 1m4;1cm 1ds 1kz 1qi 1qp;b bf cx 1cm 1dq 1ed 1kz;xv 1l5 1s1;q 1s1;1kz 1qi 1qp;eh 1s1;1bl 1p8;1ga 1mn;aq g1 1k6 1km 1ux;1d3 1tt;1ci 1u2;1c5 1fm 1lq 1py 1q7;83 bj g1 1iz 1jr 1se;o bj 1hm 1i1 1iz 1jr 1ku 1lg 1mp;7l g6 18d 1uk;0 w fw 1f1 1fc 1sf 1t2 1ux;1et 1la 1ue;1by 1ev 1fv 1gf 1m1 1m6 1ue;w 1eh 1ux;1fm 1py 1q7;1et 1ue;1by 1fv 1gf 1m1;1iz 1jr;6b 17u 1bp 1bu 1ny 1tk;19o 1tb;1a8 1hz 1i1;17r 1fv 1jn 1la 1m1 1m6;0 aq 1k6 1la;1aa 1gg;1dl 1s3;5x 7f;1a8 1dq;1a1 1bm 1k3;1fv 1jn 1m6;1a8 1hz 1i1 1o3 1o5;186 1fv 1jn;13 g6 19r 1hy 1t5;1a8 1e6 1hz 1i1 1o3 1qf;7l h6;0 er fw go 1fc 1fp 1sf;1fv 1jn 1la 1lp 1m1;1eg 1fv 1jn 1lp 1m1 1m6;iu 1s9;1e6 1i7 1qf;hs 1sg 1t5 1uk;1kk 1s3;1a1 1bm 1dr 1k3 1m3;5x bj 1fw;w 1dq 1ed;1m6 1o3;ds ed gd iy;181 19o 1kx 1t8 1tb 1uo;ci 1lw;5r 1cx;1li 1ny;80 ic;g6 j4 18q 1ah 1ib 1kb 1mj 1qc;3z co ds gd iy 1q4;1ib 1mj;co gd;98 da ed;b 12 g1 h9 1se 1ux;5r fi 180 18e 1cx 1k3 1lw;1ib 1kb 1mj 1qc 1ui;co ed gd;1i9 1ib 1kb 1mj 1qc 1qj 1ui;3z co ed gd;h9 1ky;1 b 5x 7l g1 h9 1ky 1se 1tc 1ux;1 b g1 1ky 1se 1ux;5r fi 18e 1cx 1k3 1lw;b g1 h9 1ky 1ux;5r fi 18e 1cx 1k3 1lw 1oc 1ss 1tu;5r fi 18e 1k3;1f 2e 7l bj g6 hs 19o 1sg 1te 1un;19 1n 80;1b0 1lu;1cx 1j6 1li 1pz 1q4 1sx 1uj;2g g6 1kb 1qc;2e hs 1kb 1qc 1sg;5r 1cx 1ez;19m 1cd;5r 1c7 1eo 1ez;1c 1b0 1bj 1kg 1os 1ot;b 12 j4 1ky;co 1li 1pz 1sx;2e g6 hs 1sg;by 186 19i 19x 1ch 1g4 1k0 1k4 1ly 1ud;g1 1lw 1ux;71 1sa 1ux;1i1;5x g6;1ab 1e9 1i7 1jo 1lp 1r9;1le 1lf;1ic 1mq;aq by 1mq 1q8;b g1 17i 1ky 1ux;0 1 3f 19g 1bm 1ln 1m2 1m3 1q7;19g 1d2 1oj 1p3;5x 80;j4 1ux 1uy;1fm 1g6 1lq 1p7 1py 1sx 1uj 1v1;9m bj h9 19d;w g1;19g 1d2 1oi 1oj 1p3;61 co ds ed gd iy;9m h9 1lc;g1 1s9;bj g6 1l0 1lc;co 1a8 1g6 1gj;9m h9;0 1 7l g1 19d;1ap 1dm 1ni 1rx 1ul;83 gp 1ap 1k3 1sb;19i 1b3 1cj 1pj;h 17o 17q;bj g6 hs i9 1hy 1sg 1uk;b ae h8 1ux;h 17o 19i 1am;1cx 1ul;c2 1n0;17w 1dh 1di 1gv 1h1 1mf;17l 18v 1bk 1cu 1ny;af aj;cn yw;u4 1w8 24l 267 26t 28h 2bb;b5 cn;5j 2ab 2ad 2av;jp oc rv rw 12a 14y 15x 27u;26x 27f 27g 2ab 2ad;jp oc rv rw 12a 14y 15x 1y3 1zc 27u;1zz 21k 26d 27q 288 28v;1y7 21k 288;1wu 25x;3j 3u;1zz 21k;1w9 283 2cs;20q 28s 28t;1vy 260;bj 28a;dh 1zg 2d2;le pc sa yw 118 11j 27u;8g 8h 8l 8n 25p 25q;bm 1w6 20r 20x 22b 23f 265 27z 280 2aq 2az 2ca;27u;1w6 20r 25q 265;1z5 1z6 224 227 26d 26o 27l 27n 298 299;1z4 236 25z 298;224 26d 26m 298;1xv 1y5 216 21s 22t 22w 24g;my zd 13u 15e 16w;3u 44 4k;8h 8l 8n 1xj 2d2;my yi zd 13u 16w 2d2;le pc yw 118 16c;3j 3u 44 4k k1 om 241 27d;lg mz n7 ql r4 r5 rd si uv vx zu 10v 14z 15o 16q 1vi 1vj 1wp 1yu 216 21a 21j 22l 22q 234 23d 24b 24r 24s 25o 269 26i 26u 270 27c 29j 2a8 2ay 2bg 2cg 2cy;k1 om xi xm 11i 14d 24s;20f;20e 20t 23b;1vb 1xb 1yv 1zp 25c 26i 2au;11i 255 25x 2b8;1vb 1xb 1yv 22g 26i;1xb 22g;3j 3u 27d;1vs 1z1 22c 2ay;1z3 22g;1z1 256 2ay;jv yw 118 16c 26d 2cm;44 1w1 1wj 2a1;1zo 212 2bt 2bu;1 1w2 1xb 22g 24k 25c 2au;5j 2ad 2av;4l 4m pr rz s6 xm yu yx 11z;1ve 26d 292 2cm;24k 2bv 2cu;26d 2cm;3u 4k;1zi 21g 28o;1xb 22g 2au;rz 11z;b8 25p;11w 1vp 1wn 1yg 22x 25o 2a5 2af;8l 25p;1yf 25w;3u 8g 8h 8l 8n 2bp 2d1;r5 1vm 1w5 1y3 1yu 1zc 1zk 1zl 20p 22c 27u 28l 2aj 2ay 2bq 2d3;2a7 2bz;1vg 1w7 1wy 1ya 1yk 1zb 223 22i 25y 29j 2cg;8g 8h 8l f1 fp gz 240 2d1;mz os ql r5 uv z7 zb 10v 1wp 1yf 20p 29a 2ay 2cw;5k 27d;1v9 1va 1vc 1vd 1y2;8d rd w6 15o 22f 24i 24r 263 26b;3u 4k 8g 8h 8l 8n f1 gw gz i5 25p 2d1;8h 8l fp g8 gw gz i5 2d1;8d 1xx 24i 26b 2ch;1wv 1zk 22c 2bz;1ya 1zk 22c;1zk 22c;i5 25j 282 2d1;rd w6 15o 24r;rd w6 24r;xb xm 23a 29g;3u 8h 8l 2d1;1y3 1zc 1zk 27j 27k;so yh 160 1x1;1vr 26h 28q;so 160;kd n8 yh;11j 11q 123 20u 20v 23g 2d2;b 1i 44 fl 1w1 1wk 24d;5v zk 1w5 1yu 20p 258 26d 26m 2a0;11j 11q 123;b 1i 44 fl 1w1 1wk 20u 24d;5v zk 1w5 1yu 20p 22c 258 26d 26m 2a0;20u 23g 2c7;11h 11q 122;b 44 fl 1w1 1wk 24d;3u 8g 8h 8l 2d1;5v zk 1w5 20p 23l;3u 4k 258 2a0;pa 10i 14q;cv zo 25l 26q 2bs;1x9 251 27b;1vl 1y6 212 21r 22d 238 23p 23q 29b 2aw 2bw 2bx;8h 8l gz 1yy 26y 2d1;1yb 1yc 1ye;qf yb 1x8 26z;p4 20d 239 28z;u7 1yy 1zt 25w 296;3j 3u 4k;ls 1wr 1yf;d1 et 1yj 2a4;20p 28s;qu 10u 12a;44 4k;269 26a;o5 276;1i ls pb zx 1wd 1xp 1z8 1za 27d;3j 8l gw gz 2d1;t0 12e 20p 20q 270 27a 28s 29v 2a0 2b1 2bz 2cw;5j 2av;lh t6;3 20p 20q;fl 1w7 21z 22i 22o 23y 2ac;20p 20q 27a 29w 2a0 2cw;jp qu r2 10u 12a 1vk 27u;217 2ab;1wf 200 233;jp qu r2 10u 12a;291 293;22k 24p;2bp;268;1wb 2a1;1y7 21k 22c 288;1wu 25j;21f 29h;273 29n 29p;21l 249;233 28g 2cz;1vq 1yk 20k 212 26d 27c 28i 29e;6l 22r;bx 1vn 21v 27d 2al;50 1za 2ax;8h 8l 2d1 2d2;mz ql yy z7 zb;2ab 2ad;lk qj zz;gw gz 28a;r5 r7 v1;at 1wb 2a1;25j 25x 29g;20y 2a8;1zz 20y;213 2ah;233 2a1;jp nh qu zs 10u 12a 13b;3g 1x7 20e 27y;jp ky nh 12a 13b 15x;2d1 2d2;22s 23o 271;1vy 239;3u 2d1 2d2;1xq 29r 2a9;8z i7 1yr 1zd 21a 26f 28v 297 2c6;g8 2d1;3g 1vy 1ys 25w 27y;3g b4 1ys 25w 27y;91 25q;i7 i8 nw p8 uz yf 10p 159 1wa;b 5j 2cr;88 12e 1y8 20q 260 27a 2bz;4k cl gw gz 2bn;3j 3u 4k 1xp;dx 1vo 23h 28s 28t 29m;88 20q 27a 2bz;gz 28a;20y 20z 23j 28s;14o 20j;20y 20z 23j;21e 2ag 2c9;et wq 1xl 1z2 20j 20o 24e 24z;pw 21r 2bi;nb oh 1vp 1xm 201 202 215 24j 29k 2af;dx 28s;a7 b8 25p;ld oh p3 11w 1vp 1y0 201 202 215 24j 29k 2a5;2m 8l;244 25w;b 5k bx 251;9y 251;3u 8l cl 1xj 2ag 2b2;23r 2bz;23w 2ag;b bx;6l 9y 22r 251;3u cl 1xj;2 4 6 gz 1zu;4 6 7 1zu 2c4;cl 1xj;22r 251;275 2an 2bc;1x5 275 2an 2bc;g7 2d2;8h g8 1xp 2d1;21o 28g;1xp 1zq 21o 28g 2a1;20w 21o 28g;b 3u cl 1xj;t6 ub yr;232 26l;233 23e 23s 28f;20m 29z;10f 1xz 20s 26s 28k 28l 28p;3j 3u 44 8g 8h 8l 8n b8;nf x3 y6 13n 156 16d 16o 1w2 22a;y6 13n 16d 16o 22a;l7 10w;g8 240 2d1;1wq 1z1 26p 26w;26w 27v;rb 115 11s 12f 153 16n;8g 8h 8l 8n 20u 25q;1w2 1zy 22a 29n 2at 2au;29c 29y 2bt 2bu;8g 8l 8n;b 1l fl 2ck;1yp 1ze 22j 27i 29q;0 8h gw gz 2d1;0 1y4 26g 27e;cl fl 27d;262 26d 2br 2bv 2cu;1va 1yx;mh pg 2ce;210 211 21y 28m;rd w6 1x3 22f 24r 263;1va 1vc 1y2 26d;rd 22f 24r;xb 23a;nb xs 22m;4y 5n 90 a5 ex g7 i6;b 3u 1xp 1zq;8h g8 2d1 2d2;1vl 20a 24h 282;1vl 20a;212 21h 21i 2bx;1l 8l 8n 20u 273 2ck;ld ov ux zn 22m;1v4 1w0 1x1 1xh 1yf 222 22w 26c 27x 285 29o 2b6 2cq;0 b 1l 44 5k 8n;1vt 21b 247 25n 2b6;3j 44 8n;kx 1w0 1y2 27x;253 2b9;27o 28f 2ak;1v8 1ya 20l 28j 2bf;1y2 253 2b9;8y 2ab;8h 8l 8n i5 2d1;1z8 25u;q9 rb ye 153;2m 8g 8h 8l 1xc 1xd 1xg;1vy 23k 244 24y 260 26c 285;0 4d fx i5 1xr 28d 2ct;kk on tp z3 zw;fx i5 2bo;b fl 1wk 1za;kk on tp z3;kj v8 yd 108 10s;kk s9 wj z3 zw;0 44 i5 274;1wz 1y4 27s;cl 27d;10 221 24u 26v;0 4d er 1xr 1zu 289 2c4;1wz 1y4 27e 27s;fl 27d;n9 1xj 2bo;uw 23b 25r 25s;44 fx i5;kk zw;1zn 253 29d 2by 2d3;8d 1xx 26b 2ch;1vi 1vv 1zc 1zk 26h 27x;1xx 2ch;b8 25s;oi tb zj 129 12b 29q;8h 8n fp gw gz 2d1 2d2;0 1 1y4 1zy 26g 27e;qi ra rb 11o 11r 11s 12f 153 166 16m;9m a5 20u 25q;1zy 29n 2at 2b7;8h 8l;9m 25q;qi 11o 11r 11s 12f 166 16n;0 1 8h 8l 20u 2bp;29y 2bt 2bu 2cu;b 1i 1l fl 2ck;gk 2d2;qw zj 12c 13o;f1 g8 gw 2d1;1wq 1z1;fp 2d1;dy 1x8;2dv 2n1 2qk 2s1 2ss 2tt 2vv;a1 2dv 2dw 2ss 2st 2tt 2vv;2j6 2nh;2ez 2f2 2fu 2il 2j9 2re 2u3 2uk;2fn 2fv 2he 2i8;2he 2i8 2lp 2o9 2qt;y ag 2n6;2eb 2vk 2vr;bp 2eb 2vk 2vr;86 gp;2fc 2jd 2wn;3r 4c 6x;15v 2kt 2q0 2tb;bi 2j0;2fa 2fl 2io 2ip 2it 2s0 2tv;3u 6x bn 2nz;ar 2ex 2of 2pv 2rj 2t4 2ts 2w8;2fl 2ip 2tv;ie iw 2of 2w8;2f9 2fm 2fn 2ht 2hu 2nc 2tv 2tw;bp 2vl;2va 2wm 2wn;2io 2lq 2tv;bo 2va 2wq;2fm 2fn 2tv 2tw;ie iw 2gi 2ij 2jg 2w8;2f9 2fn 2hu 2tv;ie iw;2fm 2ht 2tw;2ex 2gi 2jg 2jt 2w8 2wv;3u 6x;2fl 2ip 2v6;3u 8a gp 2i3;pq 13l 13t 171 2l2;hc 2i0 2kw;2li 2q9;3u 2i3;13t 2h5 2l2 2r7;2e3 2f1 2hr 2jy 2ki 2mq 2o7 2q2 2qy 2sk 2t3 2um 2v0 2wa;2hx 2lc 2rr 2s1 2u8;ez 2ew 2fn 2g0 2gc 2li 2tv 2vs;2g0 2gc 2li 2vi 2vs;2h2 2o7 2sk;2n6 2ry 2sj 2ve 2wy 2x1;2fl 2ja 2oj 2v6;2ro 2wr;1 2ew 2gc 2j0 2li;2fn 2rk 2v7;80 2wm 2wn 2wx;2dd 2jd 2tr 2u8 2ua;80 cx he hs 2hb 2n2;2n3 2on 2wg;2i2 2q9 2vm;2e6 2ea 2mp 2nl 2uc;6x 2nz;2ea 2nm 2q9;3u 6x 86 hc 2dg 2ds 2kw 2ud;2dg 2gw 2j8 2ko 2o7 2r9 2re 2sk 2ud 2w6;86 gp ie iw;8b 2f0 2lf 2lo 2re;hb 2h3;3u 4q 86 hc 2kw;2dt 2gw 2hr 2ig 2j8 2ki 2pi 2pj 2q2 2r8 2rc;2e2 2ft 2ih 2qe 2ui 2um 2vb 2vo;2gw 2hr 2j8 2ki 2pi 2pj 2q2 2r8 2rc;2e2 2ft 2ih 2qe 2ui 2um 2vb;2di 2do 2fh 2fi 2lg 2lh;8d 2ek 2lu 2mo 2os 2r6 2rf 2rg 2rh 2t3 2w9;8d 2ek 2lu 2mo 2os 2r6 2rf 2rg 2rh 2t3;2dh 2di 2do 2fi 2fj 2lg 2lh;ji m7 vr xd 12z;86 87 gp;3u 4q 6x 86;2kl 2m5 2os 2oz 2pq 2pr;2fd 2i0 2nj 2tr;2ek 2lu 2mo 2r6 2t3;3u 6x 86 hc 2kw;2ds 2hz 2re;2i7 2nz 2th;2m2 2ox 2wi;2rz 2s0 2s1 2s2 2tv;21 9r ag bp hs 2qs;2dg 2gw 2hz 2k8 2m8 2mc 2ps 2qq;21 9r ag bp;2dg 2hz 2k8 2ps;2s0 2s2 2tv;2lm 2ln;vt xq;21 9r ag;2hz 2m8 2qq;c 21 9r ag;6x 86 hc;2hz 2i1;2m8 2ma 2mc 2qq;28 2ga 2kx;2ee 2em 2jm 2ks 2ri;2l4 2ww;2dp 2du 2k8 2np;2du 2k8;2dc 2f0 2re;2o1 2o3 2o4;2dy 2eu 2q9 2vx 2wu;2eu 2q9 2vx;2o1 2o4;86 hc 2kw;88 2ep 2gw 2ka 2kb 2ql 2tq 2v0 2w5;88 2ep 2ka 2kb 2pg 2v0 2w5;88 2ep 2ka 2v0 2w5;2ii 2iu 2lz 2wp;2wm 2wn;2dc 2de 2dr 2il;2en 2mx 2nu;2dc 2de;2e8 2je;2du 2qd 2wd;2he 2i8 2lp 2o7;2he 2i8 2o7;2nj 2tr;2he 2i8;2pi 2pj 2pk;b2 2mi 2r3;2l0 2pi 2pj;2pi 2pj;2ei 2fn 2ft 2mu 2pw 2qw;bb 2hf 2hw 2mx 2nu 2r5 2tf;hb 2t5;bf bi 2eh;2ik 2u0 2u1 2uf 2wn;2eh 2l2 2pi 2pj 2r8;2eh 2k5;2j6 2x2;2j8 2ko 2qz 2r1 2r8 2r9;2j8 2ko 2r9;2fe 2w3;2dc 2de 2iy 2j7 2sx;3g 2l3 2pu 2r8;80 2w3;2dr 2il 2iy 2j7 2jl 2w0;86 gp hc;2g7 2ty;2k9 2mu;2f8 2jc 2jf 2ll 2ny 2vc 2wo;3g 2iw 2nm 2pu;2f8 2iz 2jc 2jf 2nw;3g 2nm 2pu;2d8 2hk 2hl 2jc;21 he;75 2q0 2q1 2qd 2t2 2wd 2we;88 2ep 2g3 2h6 2p0 2w5;88 2ep 2ig;86 8a gp;2ed 2i5 2t0;cx hs;et m5 14j 2gm 2i4 2me 2rv;80 2im 2u2 2wn;2ko 2r9;75 2pa 2qd;2ha 2mh 2mp 2tj;75 2my 2nz;2ea 2ey 2gr 2mh 2mp 2nm 2q0 2ru 2tj;b bf gb;2n0;cx 2h3 2i3 2w5;3l 2w5;2ef 2mi 2r3;bf gb;hb 2t5 2t9;2 4 6 4q 2sr;4 6 7 2hv 2sr;hb 2t9;2n0 2t5;6j 2r4 2rx;3l hb 2w1;2hy 2j5 2mg 2r5;2g2 2j0 2tp;2tp;gb 2j5 2mg 2mz 2r5 2sp;7l cx 2h4 2i3;cx 2i3;9r hs 2nt 2s6 2tg;2ka 2kb 2tq;2h4 2hf 2nu;2fn 2su 2sv;7t 2kd 2nw 2nx 2ul;2ew 2fn 2gp 2j0 2oi 2on 2sn;2ew 2fn 2j0 2oi 2on;2g6 2nw 2nx;2i0 2p9;2eu 2ev 2q9;2eu 2q9;2p9 2pn;jc 2g8 2g9 2mb 2mf 2qw 2rk 2ro 2rp;2ew 2j0 2qg 2qh 2qj 2qr;2hq 2oh 2rz;2hj 2hn 2ho 2hp 2hq 2ol 2om;2ew 2j0 2qg 2qh 2qr;2f5 2f6 2ju 2jv;0 2gt 2p8;2p7 2po;bp cx he;2fn 2on 2sm;mh pg 2t6;2di 2lg 2lh;2lg 2lh;2lm 2ln 2nw 2nx;bi 2vl;2ek 2gi 2l5 2l6 2lu 2mo 2r6 2s8;2di 2do 2lh;2l6 2mo 2s8;c 21 bp he 2n8;86 8a gp hc 2kw;2e5 2jw 2jx 2s6 2s7 2wk 2wl;2e5 2jx 2s7 2wk 2wl;2u5 2u6 2ub 2uo;2ro 2rp 2uo 2up;2hq 2to;2ro 2uo;2os 2ov;2s6 2tg;8s 8t 2dx 2ff 2oe 2px 2v8;2dy 2ej 2jt 2l1 2op 2pp 2qi 2uu;8t 2ff 2oe 2v8;2ej 2fi 2jt 2l1 2pp 2uu;2h4 2hy 2lc 2nt;2o0 2rs 2rt;2v5 2vb;2o0 2rt;2o0 2q8 2rt;2ff 2py 2qm;2n5 2te 2vx;2h7 2ro;3u 4c 6x 2h8;2d9 2fg 2m6 2oo 2ta;0 2sa 2ux 2uy;2gv 2jo 2mv 2p9 2vn;c 9r 2n8;2gv 2jo 2mv 2vn;2ge 2nj 2sz 2w4 2wc;0 2eh 2mz 2ni 2vn;2lx 2mv 2p9 2vn;2gb 2gt 2pm;cx 2vl;2i3 2k3;8r 2da 2p9 2vn;mo 17a 2jr 2nj;0 jb 2hv 2sa 2sr 2uw 2ux;2l8 2lx 2mv 2p9 2vn;9r hs 2no;2dm 2kg 2km 2ms;2k3 2k4 2k5;163 2gb 2gt;c bp 2oh 2vl;4x 2i3 2k3 2k4;bp gt;vt 163;86 hc;2ne 2ru;2ni 2nz;2i9 2ls;73 lx mc u6;0 1 2gt 2h7 2p8 2u9;0 1 2gt 2h7 2u9;73 94 2f5 2f6 2ju 2jv;86 87 gp 2vl 2wq;2qg 2u9;80 94;86 8a gp 2ju;0 1;73 2f5 2ju 2jv;2ok 2qg 2qh 2qj;2g8 2g9 2iq 2ir 2mb 2mf 2qw 2qx 2rk 2ro 2rp;mi td w8 132 140 2rk;9m 9w bn;w8 132 2rk;2hq 2oh;2ge 2gf 2iq 2ir 2jb;c 3r 6x 86 87 9m 9w;0 1 2rz 2w2;2ew 2j0;2mf 2ro;d1 2pd 2pf;3r 6x 86 87 gp;2jp 2na 2pf;3r 6x 2j0;he 2i6;4q 86 hc 2kw;2et 2eu 2pe 2q9;2e5 2jx 2s7;rh 12q 2xd 2zc 2zv 300 3ed 3el 3fo 3gk;3ed 3el 3fo 3gk;2xd 2zc 2zf 2zv 300 3ca;43 49 ep jh;vk 38v;38g 38h 3g1;2yq 30f 317 32d 38j 3ff 3gg;104 2yq 304 32d 3c2 3ff;2x8 304 31a 3a5;386 3fh 3fk;ep 35x;9a 35x;i2 31g 34c;3q 5h h4 317 3e4;3ch 3ci;2y7 35z 3ag 3ch 3ci;2y7 338 3e0;30g 32r 3d8 3dj 3gf;2y7 339 39a 3cl 3d7 3e0 3e9;30g 32r 335 342 34o 3dk;i1 i2 31e;h4 2y7 339 39a 3aa 3cl 3d7 3dv 3e0 3e9;h4 2y7 339 39a 3cl 3d7 3e0 3e9;30g 32r 335 34o 3dk;ix 2y7 39a 3e0 3e9;30f 30g 32q 32r 333 3d7 3d8 3di 3dj 3gd 3gf;3g3 3g6;32l 32r 3dk;303 331 353 35k 36g 36z;30g 3d8 3dj 3gf;md vi zg 14i 33k 35q;30f 30g 32c 34o 3d7 3di 3gd;31f 35r;32b 33z 36w 39l;2xo 2yb 2yv 2zb 306 31h 34n 3aj 3b9 3bp 3d9 3du 3dy 3dz 3eq 3f5;31u 32s 34k 36f 3ax 3b0 3cs;2y2 2zo 302 33z 36a 39l 3cr 3gg;2y2 33z 36a 39l;i2 3df;2yq 378 37i 3b9;3b4 3bh;1 302 33z 34c 36a 3cr;2zg 30f 32c 3dm 3gd;82 3bs 3g3 3g6;32f 32k 32z 391 3eg;2zt 32j 33d 3ef;30f 3gg;43 a2 cx hs i2 3df;2xb 2y1 387 390 3ev;33c 3dw;3x 43 2x6 2xr 2xz 2y8 2y9 2zf 35r 3eu;2x6 2xr 2y8 2yf 2zf 34m 35u 3b9 3ca 3es 3fi;43 49 ep ix;2xi 2zf 32i 36k 3ca;3y 49 312 31g 35r;2xo 2ye 306 39t 39y 3aj 3cg 3d0 3es;2x7 2xc 2zz 33j 33u 3aq 3bm;2xo 306 39t 39y 3aj 3cg 3d0 3es;2x7 2xc 2zz 33u 3aq 3bm;300 33v 3ar 3bq;3y 49 35r;2xo 306 39t 39y 3cg 3d0;2xt 301 32t 369;eh 2yc 2yv 37b 37x 39c 3bx 3cb 3cc 3cd 3du;2yc 2yv 37b 37x 39c 3bx 3cb 3cc 3cd 3du;2xt 301 32t 34b 369;m8 ri rj u5 vj;4a 4k ep;3q 3y 4t 7g 312 31g;31x 322 37y 38b 39g 3a7 3a8;2zs 31f 32f 391;2yv 37b 37x 3bx 3du;3x 43 35r;2y9 2zf 32p 3ca;3dw;ty w1 yl 3bl;2z2 3dw;ty w1;1p a2 38g;32r 3ay 3en 3gs 3gt;2xn 2y8 31z 32p 3a4;32r 3ay 3gs 3gt;2xn 2y8 31z 32p 346 3a4;2xf 2y4 34v 35v 39m 3cf;34z 367;43 2y8 31z 3et;2y8 31z 3et;32n 32o;2z7 314 34t 36l 36o 36t 3fl;2z7 34t 36o 3fl;88 2xx 2y6 2ye 31p 31r 34p 3cg 3e6 3f5;88 2xx 2y6 2ye 31p 3cg 3e6 3f5;88 2xx 2y6 2ye 31p 3cg 3f5;33u 33v 37g 3bj 3bm;2xd 2xl 31n 34i;2xe 35w;2z1 3bw;2xl 31n;31z 3ao;38l 3c9;2yq 2zw 32d 3ad 3ff;2x8 2yq 31a 32d 3ff;32d 3ff;32f 391 392;2x8 32d;39t 3cg;bd 38z;30v 39t 3cg;2y2 39t;35y 3b6 3bw 3dr 3e1;2y0 2zz 306 351 381 3b7 3gd;gu 2xv 394 3c1;30i 35s;2xh 2xv 3c1;82 34a 3ea 3eh 3g6;ii 2xg 2xw 306 39t 3cg 3ec;34a 3ea;2xg 31g 35x;36b 396;2yy 308 30c 34m 35u 3fi;32f 391;3bs 3g3 3gc;2xl 2ys 31n 3f9;312 35r;306 37e 3a9 3dz;82 3gc;2xd 2xl 2ys 34h;4k ep 35r;34u 34w;38d 38e;350;7g 312 35r;36m 36n 37e 393 3a9 3dz;2zq 32i 344 34g 34j 34l;36m 36n 37e 393 3a9;6r 82 3gc;2yl 327 343 344 345 3do 3fs;1p i1 i2;75 363 39p 39q 39r 3ag 3ah 3ai;88 2y6 35j 38m 38n 3cy;88 2y6 35t 38m 38n 3cg;31g;88 2y6 3cg;ep 316;308 34m 35u 3fi;32e 337 37d 3g6;bd 2yw 3am;cx hs 3df;et x6 14n 30w 324 382 3d4;34m 35u 3fi;75 39o;vz w9 2x9;wh 15r;kb kt m4 m9 vn w9 ww 393 3cv;385;z d9 2y6 3ct;bd 30k 37f;f8 3co;z d9 3ct;2 4 6 4t 31g 3gx;4 6 7 31c 3gx;3co;z d9;385 3co;12 1k a2;352 3bu 3cz;fq 3co 3g7;31j 37j 3b6;34c 3e5;24 4k ep 37j 37z 3b6 3df 3gy;z 7l d9 3ct;a2 cx i2 397;39h 3dt;31p 3e6 3e7;3bw 3ct;2z0 30f 3gg;2xq 325 32a 32i 38p;302 34c 34d 375 3b3 3db 3dm 3gg;302 34c 34d 375 3b3 3dm 3gg;2xq 31k 31l 325 329 32a 32i;31f 39n 3a1;2z7 34t 36o 36t 3a3;31f 3a1;2z7 34t 36o;37k 3b4 3bh 3dl 3dm;302 34c 3as 3au 3av;12 3df 3fr;3fr 3fs 3ft 3fw 3fz;302 34c 3as 3au;2zi 31i;0 3ab 3ac;0 3ab;35w 3ab;3da 3dm 3gg;86 d9;mh vu 3e3;369 3cu 3ds;ix 35q;3b4 3bh 3cg;65 gu;2yd 2yv 2yx 30t 30u 35j 37b 3bx;301 369;34f 3dm 3gg;7j i2;35j 3go;12 1p i2 jf 38g;4a 312 31f 35q 35r;2xa 2xu 353 3a2 3g9 3ga;312 31f 35r;2xa 2xu 3a2 3g9;30o 33x;37k 3b4 3bh 3ep;w7 ya 16a;7j 7l i2;357 35j 3go;y8 ya 175;8s 8t 2x5 30d 33b 399;ep i2;2y5 35k 366 36l 3a6 3at 3be 3f2;2y5 301 35k 366 3a6 3f2;8t 2x5 30d 399;31j 36f 397 3ct;z 86 d9;2x7 32h 32m;2yk 2yp;38g 3fr;2yk;33j 33m;37k 3b4 3bh 3cw;3y 49 317;2xk 2y3 2zo 37p 38i 3be;12 7l a2;0 33s 33t 3gi;su vq 34x 39n;37k 3bh 3cw;30o 326 37a 3g2;0 33p 384 38s 3fr;4t 33p 389 39e 39n;30l 39z 3ab;35w;tk xf 33p 389 39n;mp u5 vw 179 3g5;0 31c 33s 3bc 3f3 3gi 3gx;2zp 33p 37m 389 39e 39n;43 49;a2 31e 3df 3dx;4a ep 316 35q;2xp 31y 38c 3ak;163 30l 3ab;12 65 i2;43 a2;7g 312;38r 3cv;38s 38t 38u 3dw;2ym 32u 379;2zi 2zj 31i;4k ep;30j 311 31j;0 1 2xy 318 3ab 3ac;318 3as;128 15j 318 3as 3au;tc tl tz vy 130 13e 155 15i 17e 30j 310 38z;tc tl tz vy 130 13e 155 15i;4k a0 ep h4;3q 3y 49;318 3as 3au 3av 3dp;37k 3dc 3dm 3dn;12 1k 3fr;6d 30o 33w 33y 34r 3dn;4k 5h ep;a0 h4;0 1 3q 3y 49 311;37k 3b4 3dm 3dn;318 3as 3au;6u 354 355 356 35g 35h;3q 3y 4k 5h ep;d 34c 3as;354 355;d 3q 5h;4t 7g a2 2yg 312 35r;1p jf;4a 35q;12 30z 3go;2xa 3a2 3g9;3m0 3mp 3r1 3s5 3vo;3h4 3jx 3k1 3sw 3wc 3x0;4v b0 dg;3js 3mw 3n4 3re 3tj 3w5;3mw 3n4 3w5;3qn 3u3;3hi 3tj;3s1 3vf;jm li pj sb y1 110 143;4v 8h 8x 3qt 3qu;bm 3i8 3m7 3m8 3mc 3nt 3r7 3t2 3wt;3i8 3m7 3m8 3nt 3qt 3r7;c6 c7 3gz 3i9 3kr 3tq;3kg;3i8 3m7 3m8 3mc 3nt 3qt 3qu 3r7;3i8 3m8 3mc 3nt 3r7;f1 3mr 3mt 3v0;pj pk rx;3j4 3jh 3m8 3nd 3og 3oh;c6 3gz 3i9 3kr;lb my yj ze 14u 16y;4v 8h 8x 3io;lb my yj;3iz 3jd 3kj 3kv 3la 3lb 3nh 3ny 3re 3vq 3vs;3u 3w d5 k2 3rj;n6 yz 150 3h9 3hj 3hs 3ix 3k8 3ky 3lv 3m6 3mf 3mj 3n3 3no 3nw 3o0 3oh 3p4 3q0 3sk 3sw 3tw 3u5 3uv 3ux 3vf 3wd 3ws 3x8;3kj 3ny 3vs;3iw 3kv 3la 3nh 3on 3re 3vl 3vs;wt xn 13i 15n 3tq;3hv 3kv 3la 3nh 3vs;3iw 3kv 3vl 3vs;3la 3re;3ky 3no;3mg 3py;1 3iw 3kv 3la 3lq 3on 3re 3vl;5h e7 f1 3v0;ry xa xn 11x 11y 3jd 3u2;3jd 3re;3la 3re 3wh;3re 3wh;3o2 3qe 3wh 3xe;3o2 3qe 3vr 3wh 3xe;3jd 3n2 3rs 3ve;3hu 3lf 3ob;jm y1 3gz 3re;3id 3sh;3qu;jk tj xh 3hf 3ks 3u1;3qu 3v6;3u 3w;3jk 3jl 3k8 3m5 3mf 3nl 3no 3oq 3or 3oy 3pq 3ss 3tj 3uq 3x3;3u6 3wa;3h6 3i4 3jq 3jx 3ni 3np 3nx 3u5 3wc;4v 8h fe gk gx;z8 3iv 3ja 3k8 3k9 3kw 3mf 3n3 3p4 3pt 3sk 3t7 3tw 3vf 3x8;3i4 3jv 3nx 3u5;4v 8h fe gk;3ja 3kw 3mf 3p4 3pt 3s8 3t7;3ha 3hb 3jr;8d re 3od 3pz 3rh 3sd 3vc 3ws;k4 o2 3hb 3jr;4v 8h fe gk gw;8d 3pw 3q3 3rd 3rh;fe 3qm 3sz;re wf 3sd 3vc 3ws;4v 8h fe gk 3jk 3m5 3ss;48 3wa 3wn;101 13k 3w3;3ib 3j5 3qz;q2 q4 10z 11a;b v 31 50 3lf 3wk;9o 3k8 3oq 3or 3pq 3qs 3rz 3ss 3st 3ur 3vk;3li 3lk 3tq;3lj 3tq;3lf 3p8 3si;3hm 3o3 3pb 3sp 3tv 3vh;3hm 3o3 3pb 3sp 3vh;3le 3pr 3wj 3x3;4v 8x;3tq;53 54 56 58 59 5a 5c 5d 9b 9e 9h k0 kv s4 zy 11l 3jn 3me 3n9 3os 3ot 3vi;3ke 3l1 3lg 3ov;3l1 3n6 3qw;8h fe gk;3ks 3oj 3vr;d1 et lu 137;d1 et 3tj;3m2 3r2;3iu 3s1;ot qs 139;ot sf uj 139;5h 3ud;ot 139;3h0 3h1 3h2 3i0;8h fe gk gw gx;pl 3ii 3qd;b 31 3u 50 lt 3ki 3lp 3r2;3i7 3jf 3va;t3 uq 3k8 3k9 3m6 3t7 3ur 3wa 3x8;5h f1 3mr 3mt;l8 ta;3k8 3m6 3ox 3t7 3wa 3x8;ta 3jw 3o4 3ph 3tg 3uv;jt k3 ot 139;3ia 3p7;3v0;3ia 3p0;5h 3v0;3k9 3kd 3tl;3ko 3w7;3mw 3n4 3no 3w5 3w6;3qm 3u2;3kw 3pu 3s8 3t7;3t8 3vd 3wo 3wr;3of 3s8 3wz;3kw 3pu 3s8 3wz;3pn 3vx;3h7 3jv 3jx 3k5 3k6 3mm 3p2 3p3 3re 3u7;74 j3 3hg 3p0 3tf 3wv;be 3rj;3kw 3pt 3s8 3t7 3vf 3wz;la mw 3i5 3l0 3r8 3ra 3rn 3rw 3rx 3s5;3rx 3s5;3pt 3s8 3t7;3mf 3ux;eq 3qq;3o9 3qn 3th 3u3;6m 6q;jt ot qs zr 139;fe gk;3g 3iv 3kx 3ry 3vf;jt l2 qs 139;64 6m;3ma 3nf 3ng;6m 6q fe gk 3wx;3hw 3jt 3ou 3ow;6n 3oc;6t 3oc;3m9 3pi 3tj 3uk 3x9;3g 3k4 3kx 3qw 3ry;hr 3m9 3uk 3x7;3g 3kx 3qw 3ry;ny r0 r9 s5 10o;3he 3k9 3tl 3to 3tp 3uo 3ux;3j1 3lq 3n5 3r2 3rk 3tz;3m6 3nu 3ox 3wa;3in;3m6 3t7 3wa;g3 3wx;3sb 3t6;gw 3wu;d5 hs 3q1;et wl 3j6 3kh 3m4 3mn 3vz;3mn 3w0;3o9 3oa 3th 3v0;3vd 3wr;wl 3j6 3mn;l9 qc qz 3hf 3i6 3mj 3nz 3pd 3px 3u8;3k9 3s2 3tl 3tp 3uo 3ux;9u 3qu;l9 nx p2 10n 3hf 3i6 3jg 3mj 3nz 3px 3qw 3u1 3u8;3mb 3qw;b be j2;9y 3qa;v 3u d5 3io 3ll;48 3wa;3hz 3vd;b be;3of;v d5 3io 3ll;2 4 6 4j gx;4 6 7 4j 3wm;v d5;3sa 3wu;31 3ld;3j3 3qf 3vt;3n8 3tf;31 eq 3ld 3n8 3r2 3tf;3u 3md 3n8 3ob;b v d5 q6 3io;3nx 3om 3rp;q7 us uy;3n8 3uz 3v7;3mo 3ul;3h4 3jd 3tj 3tk;3u 4v 8j 8x 3qu;3j7 3la 3lq 3nm 3o2 3on 3re 3wh;3j7 3lq 3nm 3o2 3re 3wh;3id 3ki 3rr 3s2;3s2 3sz;r8 wa 112 157 3o2 3wg;4v 8h 8x b8 3ps;3lo 3lq 3nm 3on 3ua 3ub 3us;oj 3t8 3t9 3ta 3tb 3ue 3uf 3ug;4v 8h fe gk gw gx;0 3jm 3sc;3u d5 3v8;3r3 3re 3we 3wh;3jr 3kb 3kc;mh pf 3ww;8l fs;3hb 3jr;re wf 3qc 3r0 3r6 3sd 3vc;xr zv 3o1;3jd 3re 3wh;50 3ld;b 3u 50 3ld;3j1 3lr 3lw 3oe 3xa;3j1 3lr 3lw;3mg 3mh 3mi 3py 3ty;3rh 3ri 3tr 3ts;3i6 3ka 3kf 3o1 3p5;3mg 3rh 3ri;fe 3j1;3k 3p 3q 3kz;b j2;3it 3rf 3t4 3uu 3x4;3pm;148 3ip 3iq 3mx 3r5 3uu 3v4 3x1;3i1 3i2 3it 3ks 3oh 3p6 3rf 3rs 3sx 3uc 3w4 3x4 3xf;3ll 3r2 3sp 3uz 3v7;o0 10b 14m;3qb 3rs 3vn;3qv 3t1 3v6;3v1 3vn 3vp;qa 16p;3km 3lp;3jn 3mg 3tr;4v 8h 3mr 3mv;3hw 3mb 3q5 3qy 3rf 3t5;b 31 50;0 fn gn 3j9 3ln 3te;3hp 3k4 3o6 3s1;fn gn;3jn;3pa 3tl 3tm 3tt 3w9 3wb;3hp 3nu 3q8 3s1 3tj;0 3hp 3qv 3r9 3rb;3ik 3jm 3ss;3hp 3q8 3s1 3tu;k9 v9 10m 14v 3pa;0 4j 3j9 3kq 3ln 3uw 3wm;3hp 3jz 3q8 3s1 3va;nq t2 3ik 3jm;ka uw;dm 3mj;3u j2;l4 3kk 3nn;8d 3pw 3rd 3rh;3hd 3ig 3ox 3oy 3q3 3sx 3va;xj zl;3qv;oi tr 105 129 12b;gk 3wx;4v 8h 8x fe gk gw gx;0 1 3jm 3lo 3rl 3sc;3k 3q q5 r8 tn wa 112 157 3wg;9m b8;4v 8h 8x;3lo 3ua 3ub 3us 3v9;3ua 3ub 3v9;3k 3q q5 r8 tn wa ym 112 157;8h 8v;8h 8v 8x;3k 3q 3lk 3me 3py 3rn 3tr;3mg 3o2 3wf 3wi;b v 3rj;3uh 3up;3lq 3m1 3rq 3s7;31 fe gk gx;3id 3ki 3s2;3yl 41c 41x 45r 47r;i 32 33 4w 5i hd;41d 41y 45f 47j 49x;2q 3w 47 414;41d 41y 49x;44z 47m 48l;g3 hr;3zs 4at;450 46o;p5 se y4 12n 13r;40r 45f 47r 491;34 cd dz f2;4n 485 487 490;3xt 3yz 40o 433 45a 49d;c6 40r 47r;3zh 494;3v 3w 47 414;my yg 13v 14r 16x;fj gm 4b0;3zl 40l 40u 416 41g 45f 46y 494 49l;3w 47 cx km 414;3xy 3y7 3yn 3zf 3zp 400 40k 40t 41i 41r 42j 42o 433 43o 43q 449 45u 46c 46h 479 48f 48i 4af 4aw;40u 494 49l;km ms ol;3zg 3zl 40l 416 439 46y 48z;xl 125 12m 13i 43g;3xi 3zg 3zl 416 46y 49l;3zl 3zv 46y 48z;40t 42j;fj gm 46p;417 43l 446 4a0;1 3zg 3zl 415 439 46y 48x 48z;4n 485 490 4ao 4at;qm xc xl 12i 46k;45f 482 4ap;3w 47;3z8 45f 4ap;3z8 44j 46b 47i 4ak 4b2;3zs 47l;41n 42b 42e 46l;y4 12s 16b 45f 4ap;45f 4ap;3w 47 414 41v 46l 49y;3xq 3yy 40f 44v 46z;44u 48h;3w 47 414;3yk 3yr 400 40k 42f 42j 43f 45j 46l 47j 4aq;43t 48v;3yn 3yt 3z7 404 409 42c 42n 46h 47u;3zf 400 40k 41j 43o 468 46a 46c 479;3xk 3xl 405;8d lj 41h 449 45d 466 48u 4af;ju o1;7i 8h gm gw gx;8d 45d 45e 4am;xc 100;lj 449 48u;43f 46l;44u;sl 44p 45k;8d 45d 4am;3j 3w 47;3xn 3z4 43e 43g 45k 46m 48t;127 12n;v w 31 am 3xw 41n;3yk 3yr 3zc 40k 45t 46l 49c;41n 49g;3zb 3zi;3zi 47i;zm 3y4 42v 43r 46b 49b;4a1 4a2 4aq;3j 47;40p 411 421 43d;411 420 44w;bw d1 48e;3ye 3yg 3yh 3yi 3yj;7i fj gw;40f 465;tq 3yr 438 43t 46a 476 49c 4aw;4n 490;3yr 438 43t 46a 476 4aw;42n 43u 470 48o;485 487 490 4ao 4at;jq kl lf zq 13c;485 486;3yv 49f;3yr 473;wd we;452 46u;41d 41y 46t 49x;44q 48k;41d 41y;44n 47m;3y9 47c 47q 48w 48y;440 488;3xs 408 409 40j 45f 47y 48c;bs 437 451 49f 4ah;be cx 3y2;be 3y2;3zf 41j 46a;kr lc 3y3 45s 45v;400 43k 48i;44n 46k 47m;lf 12y 13c;4n e9;3zf 41j;jq kz 13c;403 40b;4n 8h 8m e9;429 43y;407 43d;72 3xg;43v 47j 4a8 4av 4aw;3g 40i 40z 44w 46n;fj gm;3g 40z 44w 46n;ok uu 107 138 15g;75 3xr 473 474 475 47v 48i;tq 43t;3zj 424 455 45h;3zo;8m fs;cx hs 49y;et wr 3zq 41s 444;48b 49v;5o 485 49i 49w;48w 48y;jx 41e 41f 445 47b 49m 4ac;75 47v 48i;9v 9z 44u;3xq 3yp 3zz 40e 445 44w 474 477 47b 49m;441 44w;44h;v 47 cx;42q 43t;3yf 48w 48y;bs bu;2 4 6 4l gx;4 6 7 4l gi;3zm 48s 49n;v cx;415 431 48x;s3 109 15z;3k gc 3xz 425;b v cx 452;415 48x;31 425 455;431 476;ua ys;tm ug;425 48j;47t 48n;3xh 43a 47h 47j 47k;3v 79 7i 8l 3z8 415 42h 44u 45f 48x 48z;3ym 3z8 415 42h 45f 48x 48z 4a0;fj gm 46p 4b0;3z1 40s 45x;tn ut v7 wa 15b;79 7i 8h d4;415 41b 47c 47d 47p 482 48z;49q 4a3 4a5 4a6;7i 8g 8h gw gx;0 401 45q;cx fe;3z8 456 45f 49z;3xk 405 40m;mh pf 4ai;8l g3 hr;43l 43m 446 492;3xk 405;lj 406 449 466 48u 4ac;3xm 42p 456;3z8 45f 4a0;b v 3k 46i;fj gm 100 3zj 4b0;3zj 41k 43c;41k 43c;ut v7 13s;3xm 42p 43p;45c 47x 493;b 3k;44g;b t 4n fe;3zd 45g 46a 48g 4ar;45b 471 48g 4al 4an;18 3xj 3zd 433 458 45g 46m 480 4ar;425 42s 455 48j;o0 14c;402 44i 458 49k;44x 46q 49g;3yt 402 49k;o9 ut v7 wa;7i 8g 8h 46w;3ya 441 44f 450 45g;b 31 7l fe;0 3zw 419 46x 49h 4aa;3y6 40i 430 45w;3xz 4ab;v8 z9 10l;3y6 43n 44b 45w;0 3y0 3y1 44x;3z9 401;nt v8 z9 10l;0 4l e9 gi 3zw 419 46v;3y6 40c 45w 48t;tq 3z9 401 45q;3zu 452 453;43n 44x;p9 pd sh;47e 496;xk zm;44x;15d 49q 49r 49w 4a3 4a4;79 7i 8h gw gx;0 1 401 41b 45h 45q;0 1 401 41b 45h 47c;49r 49w 4a6;8h 8q 8v;49q 49r 49w 4a3 4a4 4a6;41b 47c 47p;3k 3m mk tn v7 wa yo 12l 15b;mk tn v7 wa yo 124 15b;2v 9u;7i 8h;2m 9m;8h 8q 8v aj;3k 3m 40d 42t 446 47s;3m 40d 42t 464;9m b3;3z8 42t 4a0;b v 3xw 3xx;46e 46f 481;79 7i;40h 415 48x 4ab;8q 8v;46e 481;3z1 40s;fh fj gm gw;3v fg;3zj 41k;ff gl;4eq 4g1 4g2 4hc 4kc 4lo;4b7 4bq 4dx 4dz 4kz 4o4;15 be dg;4dr 4f7 4gd 4jw 4li;3k 3u 4g dg;4f7 4gd;4k7 4k8 4n2;4k8 4kh 4n3;3u dg;8p fs;4ji 4o3;no pm sb xz 110 145;4c7 4di 4jv 4lm 4n7;b d5;2z c7 dp fk;4n e2 4g4 4mr 4ms;no vd;4dh 4dm 4fl 4gl 4hg 4hi;c6 4di 4lm;3k 3q 4g 4j;my rq yj 16y;4d3 4e7 4en 4et 4ex 4jw 4na 4o6;3k 3u 4g k2 4jz;4ba 4bk 4ce 4ct 4cw 4d7 4e5 4el 4fa 4fb 4fu 4g9 4gt 4hi 4hx 4ip 4iq 4kg 4kz 4ls 4lt 4m0 4mk 4mn 4np 4nv 4nz 4of;4en 4ex 4na;4d3 4e7 4et 4l9 4na 4o6;xo 13i 15n 4lo;4d3 4et 4mx 4na;4e7 4l9 4na;4el 4gt;4fv 4il 4nr 4ns;1 4d3 4f6 4j0 4l9 4na 4o6;4n e2 4mr 4ms;nr q1 s0 xc xo 4k8;4dr 4li;4et 4jw 4nt;d3 4iz 4nt 4o4 4oh;d5 hs;4di 4gc 4k8 4n2;1g 4bu 4c0 4es;xz 4jw;3k 3u 4g d5 hs 4bt;4et 4jv 4ns;4ez 4ku;b 15;4jd;k8 xh 4bf 4e0 4lz;4jd 4mj;3k 3u 4g;4c4 4dc 4do 4e5 4e6 4fu 4gt 4hu 4k3 4ky 4lh 4nv 4oa;4m1 4no;4c3 4c9 4du 4dx 4gq 4h1 4m0 4o5;4ct 4cw 4e5 4fu 4hx 4ig 4kz 4ls 4o3;4bc 4bd 4dq;8d rc 4io 4ip 4je 4ju 4km 4n1 4nz;k5 o1;b be ff gu gv;8d 4ij 4ik 4jt 4ju;rc 4ip 4n1;3u 4g;4do 4ht 4ky;sk yc 4ie;8d 4ij 4ik 4ju;4b8 4hs 4hu 4k1 4l1 4mz;q3 110 126;b 15 30 ag b0 4c0 4es;4dc 4e5 4e6 4hu 4kf 4ky 4mc 4o7;q3 110;4es 4hz 4kq;4cz 4d1;4bm 4h5 4i1 4kw 4n5;4ev 4ew 4nu 4oa;4cl 4cz 4d0 4fa;4de 4hk 4hl;4ea 4eo 4ey 4hr;4eo 4gg 4jg;3k 3u 4cj;au 4e0;d1 et;4b3 4b4 4b5 4b6;b ff gv;4d0 4e0;t5 11p 4e6 4fk 4lw 4mc 4no 4o3 4of;4n e2 4g4;4fk 4lw 4lx 4no 4o3 4of;t7 4i7 4lf 4mk;js k3 ot 13a;4mr;4e6 4lj;4f7 4gd 4gt 4l7;ec 4j9;4gc 4j6;eu 4bx 4m5 4n4 4ny;4d9 4jm;4ib 4nh;u 4dx 4e2 4fx 4hw 4jv 4m2;85 4bg 4hd 4hm 4o0;bx 4jz;4cw 4ig 4o3;mx yy 4cb 4jr 4mr;bx 4mq;4fu 4mn;l3 ot rl 13a;5w 4gv;4cw 4hx;js l3 13a;5w 4og;4kt 4mg;4dt 4hq;hr 4bq 4fo 4lh 4oe;ei fz;3g 4e2 4e3 4ej 4ek 4jg 4ke;3g 4ej 4ek 4jg 4ke;qy r0 um 10o;dx 4be 4lj 4lk 4mn;4fk 4lw 4no;4d2 4gf 4jj 4k2;4cr 4l0;gu gv;4fk 4no 4o3;en 4og;et wk 4da 4fh 4fy 4nk;4n 4mr;4go 4lg;eu 4bx;wk 4da 4fy;4nc 4oi;qd tj 4bf 4c5 4fw 4h2 4m3;dx 4ki 4lj 4lk 4mn;9t 4iw 4jd;tj 10t 4bf 4c5 4dl 4fw 4h2 4jg 4m3;4ic 4jg;4ix;15 3u d5 4f3;48 4no;eu 4bx 4n4;4hf;15 d5;2 4 6 gv 4fg;4 6 7 4fg 4nw;30 4g 4k9;4d4 4nb 4nd;3u 4z;4gi 4le;4h0;1g 3u 4fs 4gi;b 15 d5 4cs;30 ec 4gi 4jj;4h0 4lw 4lx;u9 ys;q7 ue;4gh 4mw;4g0 4ma;4b7 4lh;1a 3u 4j bv;4dd 4et 4f6 4gy 4jw 4nt 4o6;4ci 4eb 4ki;4ki 4l3;qx r8 112 11u 152;b be bv 4es;4f4 4f6 4m5 4m6 4md 4o6;4gp 4gs 4m8 4m9;b be gu gv;0 4dp 4kd;3u d5 4my;4jl 4jw 4nq 4nt;4dq 4e8;mh pf 4o1;8p gu 4fj;4fv;4bd 4dq;rc 4ds 4fz 4ip 4je 4km 4n1;4h3 4jk 4kz;4jw 4nt;3u 4z ag b0 4jz;ei ff fz gl;4d2 4fd 4fp 4j1 4m1;ei ff;qx 11k 4fv;4fn 4lq 4lr;4c5 4h3 4hy;4fn 4fv 4ju;3p 3u 4em;4em 4h6 4ia;b 4z b8;4cu 4jx 4kr 4l6 4ob;4cf 4hw 4jq 4mi 4mu;4by 4bz 4c1 4cu 4e0 4hh 4jx 4k8 4l1 4m7 4ob;4f2 4gh 4jj 4mw;o0 o8 10b;4iy 4k8 4n9;4jf 4l5 4mj;4eg 4f5;nz qx yk 4fv;b be 4g4 4g5;4bw 4ic 4iu 4ji 4jx 4o3;b 30 4z 4jz;0 45 4df 4lc 4mt;4bo 4e2 4e3 4ha 4kh;4mt 4nn;ox un 10s 14w;4bo 4h0 4is 4kh 4lh;0 4bo 4jf 4jr;4co 4dp;4bo 4hp 4is 4kh;ox ul 10s 14w;0 45 4df 4fc 4fg 4la 4nw;4bo 4dy 4is 4kh 4mz;t4 4co 4dp 4kd;d5 4my;uw 4jf;pe sg x2;ei ff gl;4l3 4l4;4fw 4ll;4jf;4gp 4gs 4hb 4m8 4m9;b be bv ff gl gu gv;0 1 4dp 4f4 4k3 4kd 4kl;3k q2 r8 wa 112 11u 153 158;4f4 4m5 4m6 4md;3k 3p 3q 4f1 4ft 4il 4k5;9m 9x b8;0 1 b be 4nx;3k 3q 4f1 4ft 4il 4k5 4ly;0 1 b be 4m5 4nx;4fv 4nr 4ns;b 15 4jz;4i8 4m8 4mb 4nl;be bv;4f6 4h7 4o6;gk 4og;30 ff gl gv;4i8 4mf;b ag;4d2 4j1 4m1;4z b0;4fd 4fp;2p 6o 6p",
 "phrases": {
  "en": "17 b9;17 1kl;17 b0;17 1ak;17 1al;17 1dg;17 1dc;17 1up;17 4ok fo;17 b7;17 1kj;17 1kp;17 iz;17 1kn;17 b0 bl;17 63;17 1o7 1fw;17 19a;17 1nt 1s8;10 b9 1ky;10 b9 1i9;10 b9 1o9;10 b9 1ih 1s8;10 b0 1ih 1s8;10 b9 4ol;10 4h fo 4om;10 1dg 4on;10 b0 4oo;10 b9 -2 4op;10 1ak -2 4oq;10 1tb;10 1t8;10 19o;10 1ek;10 1kx;10 h3;10 g6 19a 4or;10 b9 b 1pl;10 b0 1pl;10 1pl 1ft;10 1uo g1 5r;10 1uo 4os;10 1ft bf 4ot;10 1f0 1ft;10 1ft 4ou;10 b0 4ov;g 1kb;g 1mj;g 1ib;g 1gm g6;g 6q g6;g 1kg g6;g 1qc;g j4 1ui;g 19 g6;g 80 g6;2g 12v;2g 1fr;2g 1fs;2g 4ow 4ox g6 4oy;2g 1m7;2g 19u;2g 1n 4oz;2g 1u3;2g 1rv;2g uh;2g 1hc;2g 1hb;2g 4p0 4p1;2g 18k 4p2;2g 1qw 4p3;2g 7f j4 4p4 4p5;2g 7f 4p4 4p5;2g 7f j4 4p5;2g 7f 4p5;2g 1oq 4p6;2g 14 1os;2g 1os 5x;2g 14 4p7 4p8;2g 4g b9 1sz;2g dm 1fd;2g 1u4 1qf;2g 1s5 1rz;2g 1cg;2g 1t4;2g 1t3;2g 18x 4p9;2g 18x 4pa;2g 1tq;2g 1iq 4pb;2g 1nv 1e0;2g 1g2 1e0;2g 1eu 4pc;2g 1ng 1uy;2g 1r6 1pf;2g 1pg 1sk;j 4pd -2 2e -2 4pe;j 4pf 4pg 4ph;j 4pf 4ph;j ie 8u 4pi;j 1f by c2 4pj;j 1f by 4pj;j 1f 4pk 4pl;j 1ft bf 1b0;j 4pm 4pn;j 4po 4pp;j 1u0;j 1u1;j 1li 4pq;j b0 1c7 g6;j 5x 1ft;j 4pr 4ps;9 4pt 7l 4pu 2e 4pv 4pw;9 4pt 4pu 2e 4pv 4pw;9 4pt 7l 2e 4pv 4pw;9 4pt 2e 4pv 4pw;9 4pt 7l 4pu 2e 4pw;9 4pt 4pu 2e 4pw;9 4pt 7l 2e 4pw;9 4pt 2e 4pw;9 1f 1ux c2 4pj;9 1f 1ux 4pj;9 bz bf 1mk;9 j4 4px -2 4py;l 5r;l 1ez;l 3z;l 42;l 1ru;l 1at 1k3;1o 4pz 4q0 4q1 4q2;1o 4pz 4q1 4q2;1o 4pz 4q0 4q2;1o 4pz 4q2;1o 4q3 4q4;1o 4q5 -2 5x -2 1uq 1m5;1o 4q5 -2 5x -2 4q6;1o 1at 1k3;1o 1o9 4q7;1o 4q8 -2 1o9;1o bl 1sj 4q9;1o 4qa 4qb;1o 4qc bf -2 1;1o 4qd 1m5 4pl;1o 4qe 4qf bf -2 1;1o 4qg -4 1f 1ux c2 4pj;1o 4qg -4 1f 1ux 4pj;1o 4qh -2 1 1lu;1s 4qi 4qj;1s 1o9;1s 4qk -2 1oe bj 18v;1s 4qk -2 1oe 4ql;1s 1li 19d g6 j4 4qm -2 4qn;1s 4qo g6 j4 4qm -2 4qn;1s 1li 19d 4qm -2 4qn;1s 4qo 4qm -2 4qn;1s 6b 83 19d;1 7l 180;1 1tc;1 h6 1fx;1 19p;1 19o 4qp 4qq;1 19o 4qr;1 1my g6 4qs 4qt;1 1my g6 4qt;1l 1dj;1l 1ai;1l 1oc;1l 1tu;1l 1uq 1m5;1l 1oy 1m5;1l 18q;1l 1n5;1l 1ss;1l 1ht;1l 17n;1l 1j2;1l 1gy;1l 1t6;1l 1aw;1l 1jk 4qu;1l 8d;1l 1da;1l 1ll;1l 1f2;1l 1hj;1l 1kw;1l 19e 1b3;1l 1hx;1l 1go 1b3;1l 1ff;1l 1sh;1l 1sy;1l 1ea;1l 19f;1l 1bb;1l 1c0;1l 1cc;1l 1h1;20 g6 4qv 4qw 4qx;20 4qy 1ux 4qz;7 co 5x 4r0 4r1 4r2;7 4r3 4r0 4r1 4r2;7 co 5x 4r1 4r2;7 4r3 4r1 4r2;7 co 5x 4r0 4r2;7 4r3 4r0 4r2;7 co 5x 4r2;7 4r3 4r2;7 4r4 4r5 4r6 4r7;7 4r4 4r6 4r7;7 4r4 4r5 4r7;7 4r4 4r7;7 4r8 4r9 -2 4ra 4rb;z 1r9 4rc;z 1ss 4rd;z 4re 4r7;z 19o 4qs 4rf;z 4rg 4rh;2d 4ri 4rj;2d 1tn ie;p 1g4 4rk;p 4rl 4rm;p 1mu 1am;28 g6 g1 1fg 4rn;28 g6 by 4rn;28 g6 19j;4 14l;4 yi;4 1tw;4 1u8;4 1el 1nc;4 1ae;4 3t;4 36;4 1cg 1o2;4 1d8;4 1ml 4ro;4 1e5 4rp;4 db;4 1gn;4 az;4 6e;4 67;4 1n8 4rq;4 1rc;4 1iu;4 1t0;4 1bt;4 1cc 1ez;4 1po;4 yt;4 1jn;4 qh;4 1rk;4 1t7;4 13x;4 1b5;22 ed h9;22 ed 1ux;22 4rr g6 h9;22 4rr 1ux 1fy;22 4rr 4rs;22 1op 1uk;22 1f3 7l;22 ak 4rt;22 1sm 1uk;22 189 1uk;22 1a 1ub 1a;22 4ru 1uk;22 1s7 h9 4rv;22 4rw 4rv;22 4rx 4ry;d 1c5;d 1pm;d 1m9;d 1mb;d 1md;d 1h7;d 1ma;d cw;6 1a6 1qe;6 1fx 13 19d;6 1fx 13 1nw;6 4rz 1qe;6 1o4;6 1gu 4qs 4s0;6 1gu 4s0;v 1lr;v 4s1 4s2;v 1ux 7d;v 1tk 7d;v 4s3 e0 4s4;v 4s3 4s4;v 19w 1aw;v 1ke 7d;v 1oy 1am;v 7d 1am;v 1nf bf 1h5;v 1h5 1lk;v 1gc 1i3 7d;5 4s5 17o 4s6;5 4s5 4s6;5 4s7 bf 1ux 19i 4s8;5 4s7 bf 1ux 4s8;5 4s9 4sa;5 1d5 1cx 4sb;5 19i 17o 13;5 1ux 19i 4sc;5 1kd bf 1ux 19i;5 4sd 1am 4se;5 1tv 1b4;5 1tv 1b3;1z 1qr 1pv 4sf;1z 1qr 1pv;1z 4sg e0 1j7 1kd;1z 4sg 1j7 1kd;1z 4sh d1;1z d1 1bf;1z 1am 1kr;1z 4si 19i 4sj;1z 1cf 1pp;1z 1cf 1oq;1z 1ke 1ht 1kr;1z 1pv 1bf;1z bl 1sj 4sk;2h 181 1ux 1fa;2h 181 19l 1gt;2h 181 4sl;2h 1kx j4 1i7;2h 1kx j4 1r8;2h 1kx j4 1gm 1qf;2h 1kx 4sm;2h 1lz;2h bj 4qs 1fa 3s;2h 1ux 1fa 3s;2h 1te 4sn;2h 1uf j4 4so;2h 7f j4 19 4sp;2h 7f 4sp;2h 1ro 4sq;2h aq 4sr;2h 1br 1ku;2h 1cn 1ng;2h 1mz 4ss;2h 1df;2h pn;2h nl;2h 146;2h 1lt;2h 1lo;2h 1gi;2h 1jn;2h k;2h 1a3;2h 10q;2h 1rj;2h 1o8;2h 19s;2h 1ev;1x 1tp;1x 1to;1x 1nf;1x 3t;1x 1ha;1x 1o5;1x 103;1x 1mb;1x 1pa g6 1uq;1x qt g6 1uq;1x 1nf bf 4st;1x 1dw g6 1uq;1x 1a8 4su;1x 4sv;1x 1f g1 1hx;1x 1f 1hx;1x g6 g1 1hx;1x g6 1hx;1x d8 1e0;1x 1gv 1kv;1x 79 a;1x 1fk 79;1x 1uf j4 192;1x 1uf 4sw;1x 1tk qn;1x 1gu b;1x 1gm b 1tk;1x 1kb 1gm;1x 1mo bf;1x 1mo;1x c2 1tm;1x c2 2h;1b bq 4sx 4sy 4sz j 4t0;1b bq 4sy 4sz j 4t0;1b bq 4sx 4sz j 4t0;1b bq 4sz j 4t0;1b bq 4sx 4sy j 4t0;1b bq 4sy j 4t0;1b bq 4sx j 4t0;1b bq j 4t0;1b 1l2 4t1 4t2 4t3;1b 1l2 4t1 4t2;1g 4t4 19i;1g 7l 1ux c2 1kd;1g 7l 1ux 1kd;1g 1t5 1ux 1kd;1g 1s6 17o;1g g6 4t5 4t6 4t7;1g g6 4t5 4t7;1g 17o 1l2;2f 1tr 4t8;2f 1h5 1to 2e 1tr;q 1gh 1ro 7l;q 1gh 4t9;q 4ta 4tb 4tc 1m2 1gh;q 4ta 4tc 1m2 1gh;q 4ta 4tb 1m2 1gh;q 4ta 1m2 1gh;q 4ta 4tb 4tc 1gh;q 4ta 4tc 1gh;q 4ta 4tb 1gh;q 4ta 1gh;q 3 1m2 4td;q 3 4td;q 1gh j4 4te 4tf;q ie 1gh -2 4tg;q 4th 4ti;k w 18q iu 18p 1ui 1n 4tj;k w 18q iu 18p 4tk 4tj;k w 1ah iu 18p 1ui 1n 4tj;k w 1ah iu 18p 4tk 4tj;k w iu 18p iu 18p 1ui 1n 4tj;k w iu 18p iu 18p 4tk 4tj;k 4tl iu 18p 1ui 1n 4tj;k 4tl iu 18p 4tk 4tj;k w 18q 1ui 1n 4tj;k w 18q 4tk 4tj;k w 1ah 1ui 1n 4tj;k w 1ah 4tk 4tj;k w iu 18p 1ui 1n 4tj;k w iu 18p 4tk 4tj;k 4tl 1ui 1n 4tj;k 4tl 4tk 4tj;k 1ed 4sq 1ui 1n 4tm;k 1ed 4sq 80 4tm;k j4 1ui 1n 4tn 4to;k j4 19 4tn 4to;k b0 4tp 1ui 1n 4tq;k b0 4tp 80 4tq;k 198 4tr;k 4ts bj g1 1r4;k 4ts 4tt;k 1hq 4tu;k 4pk 1of;12 4tv 4tw;12 4tx g6 4ty 1ca bf;12 4tx g6 4ty 1ca 7l;12 4tx g6 4ty 4tz;12 w 1ke 4u0;12 4u1 bf 4ty 4tz;12 4u2 1ke;12 4u3 1pk 1o3 4u4 4u5 4u6;12 4u3 1o3 4u4 4u5 4u6;12 4u3 1pk 1o3 4u5 4u6;12 4u3 1o3 4u5 4u6;2 4u7 4u8 0 4u9 4ua 0;2 4u7 0 4u9 4ua 0;2 4u7 4u8 0 4ua 0;2 4u7 0 4ua 0;2 4u7 4u8 0 4u9 0;2 4u7 0 4u9 0;2 4u7 4u8 0 0;2 4u7 0 0;2 19t 0 13 0 1uw bf s;2 19t 0 13 0 1uw bh;19 b0 4ub 4uc 4ud;19 b0 4ub 4ud;19 b0 4ub 4uc;19 b0 4ub;19 1uo 14 4ue;19 1uo 4ue;19 1uk br 1uo 4uf;19 4ug 80 b9 4uh;19 4ug b9 4uh;19 18k 2g 4g;1y 1ky 0 1k6 4ui 4uj;1y 1ky 0 4ui 4uj;1y 4uk 4ul;1y 4um 19 4un;1y 4um 4un;1y 4uo 19 1f3 h6 1ex;1y 4uo 19 1g8 1ex;1y 4uo 1f3 h6 1ex;1y 4uo 1g8 1ex;1y 1if 4up;1y 19o 83 80 g9 1ig;1y 19o 83 e0 g9 1ig;1y 19o 84 g9 1ig;1y 1ku 4uq 4ur;1y 4us 5t 4um 4uj;1y 0 4um 4ut;1u 4uu g6 h9 1f 1kx;1u 4uu g6 h9 1uo 1ct;1u 4uu g6 h9 1pa ba;1u 4uu g6 h9 1un 0 1gz;1u 4uu g6 h9 1un 0 76;1u 4uu g6 h9 7l g1 1km 0 1gz;1u 4uu g6 h9 4uv;1u 4uu g6 9m 1f 1kx;1u 4uu g6 9m 1uo 1ct;1u 4uu g6 9m 1pa ba;1u 4uu g6 9m 1un 0 1gz;1u 4uu g6 9m 1un 0 76;1u 4uu g6 9m 7l g1 1km 0 1gz;1u 4uu g6 9m 4uv;1u 4uu g6 1se 1f 1kx;1u 4uu g6 1se 1uo 1ct;1u 4uu g6 1se 1pa ba;1u 4uu g6 1se 1un 0 1gz;1u 4uu g6 1se 1un 0 76;1u 4uu g6 1se 7l g1 1km 0 1gz;1u 4uu g6 1se 4uv;1u 4uu g6 1se 1jr 1f 1kx;1u 4uu g6 1se 1jr 1uo 1ct;1u 4uu g6 1se 1jr 1pa ba;1u 4uu g6 1se 1jr 1un 0 1gz;1u 4uu g6 1se 1jr 1un 0 76;1u 4uu g6 1se 1jr 7l g1 1km 0 1gz;1u 4uu g6 1se 1jr 4uv;1u 4uu g6 1se 1dy 1f 1kx;1u 4uu g6 1se 1dy 1uo 1ct;1u 4uu g6 1se 1dy 1pa ba;1u 4uu g6 1se 1dy 1un 0 1gz;1u 4uu g6 1se 1dy 1un 0 76;1u 4uu g6 1se 1dy 7l g1 1km 0 1gz;1u 4uu g6 1se 1dy 4uv;1u 4uu 1ux 1mf 1f 1kx;1u 4uu 1ux 1mf 1uo 1ct;1u 4uu 1ux 1mf 1pa ba;1u 4uu 1ux 1mf 1un 0 1gz;1u 4uu 1ux 1mf 1un 0 76;1u 4uu 1ux 1mf 7l g1 1km 0 1gz;1u 4uu 1ux 1mf 4uv;1u 4uu 1ux 1hu 1f 1kx;1u 4uu 1ux 1hu 1uo 1ct;1u 4uu 1ux 1hu 1pa ba;1u 4uu 1ux 1hu 1un 0 1gz;1u 4uu 1ux 1hu 1un 0 76;1u 4uu 1ux 1hu 7l g1 1km 0 1gz;1u 4uu 1ux 1hu 4uv;1u 4uu 4uw 1f 1kx;1u 4uu 4uw 1uo 1ct;1u 4uu 4uw 1pa ba;1u 4uu 4uw 1un 0 1gz;1u 4uu 4uw 1un 0 76;1u 4uu 4uw 7l g1 1km 0 1gz;1u 4uu 4uw 4uv;1u 4uu 1f 1kx;1u 4uu 1uo 1ct;1u 4uu 1pa ba;1u 4uu 1un 0 1gz;1u 4uu 1un 0 76;1u 4uu 7l g1 1km 0 1gz;1u 4uu 4uv;1u 4ux g1 1km 4uy 4uz g6 1pv;1u 4ux g1 1km 4uy 4uz g6 1ov;1u 4ux g1 1km 4uy 4uz g6 1ia;1u 4ux g1 1km 4uy 4uz g6 19a;1u 4ux g1 1km 4uy 4uz 4v0;1u 4ux 1km 4uy 4uz g6 1pv;1u 4ux 1km 4uy 4uz g6 1ov;1u 4ux 1km 4uy 4uz g6 1ia;1u 4ux 1km 4uy 4uz g6 19a;1u 4ux 1km 4uy 4uz 4v0;1u 4ux g1 4uy 4uz g6 1pv;1u 4ux g1 4uy 4uz g6 1ov;1u 4ux g1 4uy 4uz g6 1ia;1u 4ux g1 4uy 4uz g6 19a;1u 4ux g1 4uy 4uz 4v0;1u 4ux 4uy 4uz g6 1pv;1u 4ux 4uy 4uz g6 1ov;1u 4ux 4uy 4uz g6 1ia;1u 4ux 4uy 4uz g6 19a;1u 4ux 4uy 4uz 4v0;1u br 1dx 4v1 1ui 4v2 4v3 -4 4v4;1u 4v5 4v1 1ui 4v2 4v3 -4 4v4;1u br 1dx 4v1 4v2 4v3 -4 4v4;1u 4v5 4v1 4v2 4v3 -4 4v4;1u br 1dx 4v1 1ui 4v3 -4 4v4;1u 4v5 4v1 1ui 4v3 -4 4v4;1u br 1dx 4v1 4v3 -4 4v4;1u 4v5 4v1 4v3 -4 4v4;1u br 1dx 4v1 1ui 4v2 -4 4v4;1u 4v5 4v1 1ui 4v2 -4 4v4;1u br 1dx 4v1 4v2 -4 4v4;1u 4v5 4v1 4v2 -4 4v4;1u br 1dx 4v1 1ui -4 4v4;1u 4v5 4v1 1ui -4 4v4;1u br 1dx 4v1 -4 4v4;1u 4v5 4v1 -4 4v4;1u 1ui 1n 1g7 g6 -2 4v6 4v7;1u 1ui 1n 1ku g6 -2 4v6 4v7;1u 1ui 1n 4v8 -2 4v6 4v7;1u 80 1g7 g6 -2 4v6 4v7;1u 80 1ku g6 -2 4v6 4v7;1u 80 4v8 -2 4v6 4v7;1u 1h4 h6;1u 78;1u n 4v9;18 4va 4vb 1es g6 1es 1hx;18 4va 4vb 4vc 1hx;18 4va 1es g6 1es 1hx;18 4va 4vc 1hx;18 4va 4vb 1hx;18 4va 1hx;18 4vd 4ve 4vf;18 1hx 4tb b9 4vg;18 1hx b9 4vg;18 4vd 4vh 4vi 1hx;18 1gt 1uo;18 1c0 1ui 1n 4vj 1h8;18 1c0 80 4vj 1h8;18 1c0 4vj 1h8;18 1r8 1pa 19b 1uo 4vk;18 1r8 1uo 4vk;s j4 4vl 18a 19n d8 1px 4vm;s j4 4vl 18a 19n 4vn 4vm;s j4 4vl 19n d8 1px 4vm;s j4 4vl 19n 4vn 4vm;s j4 4vl d8 1px 4vm;s j4 4vl 4vn 4vm;s j4 4vl 18a 19n 4vo;s j4 4vl 19n 4vo;s 1ux 4vp 6q 19n 4vq;s 1ux 4vp 1gm 19n 4vq;s 1ux 4vp ic 4vq;s 1bv j4;s 1bv 1ux;s 1mj g6 4vr j4 1s9 4vs 4vt;s 1mj g6 4vr j4 4vs 4vt;s 1mj g6 4vr j4 1s9 4vt;s 1mj g6 4vr j4 4vt;s j4 19 ba 1gt;s j4 19 4vu;s 4vv 4vw 4vx 4vs;s 4vv 4vx 4vs;2c 1ad 17t 4vy 4vz;2c 1hd 2e 4vy 4vz;2c 4w0 4vy 4vz;2c 4vy 1m8 1kr 6q 19n 4w1;2c 4vy 1m8 1kr 1gm 19n 4w1;2c 4vy 1m8 1kr 4w2 4w1;2c 4vy 4w3 6q 19n 4w1;2c 4vy 4w3 1gm 19n 4w1;2c 4vy 4w3 4w2 4w1;2c 4vy 4w4 4w5;2c 1o1 j4 2e 4w6 1kz 4w7 4w8;2c 1o1 2e 4w6 1kz 4w7 4w8;2c 1o1 j4 4w6 1kz 4w7 4w8;2c 1o1 4w6 1kz 4w7 4w8;2c 1o1 j4 2e 4w6 4w7 4w8;2c 1o1 2e 4w6 4w7 4w8;2c 1o1 j4 4w6 4w7 4w8;2c 1o1 4w6 4w7 4w8;2c 4w9 79 4wa b 5t 1jy bf 1ux 1sj;2c 4w9 79 4wa b 4wb bf 1ux 1sj;2c 4w9 79 4wa 5t 1jy bf 1ux 1sj;2c 4w9 79 4wa 4wb bf 1ux 1sj;2c 1ut j4 1iw g6 4wc -2 1;2c 79 z -4 4wd -4 4we;2c 79 91 -4 4wd -4 4we;2c ae 1kd 80 -4 4wd -4 4we;2c 4wf -4 1se 80 -4 1fw -4 4we;2c 4wg 1ux 4wh;2c 19 j4 1re 1l2 g6 1ln 1sj 1ln 1sj 4wi;2c 19 j4 1re 1l2 g6 1ln 1sj 4wj 4wi;2c 19 j4 1re 1l2 g6 4wk 1ln 1sj 4wi;2c 19 j4 1re 1l2 g6 4wk 4wj 4wi;2c 19 j4 1re 1hu 7l 1ln 1sj 1ln 1sj 4wi;2c 19 j4 1re 1hu 7l 1ln 1sj 4wj 4wi;2c 19 j4 1re 1hu 7l 4wk 1ln 1sj 4wi;2c 19 j4 1re 1hu 7l 4wk 4wj 4wi;2c 19 j4 1re 199 5x 1ln 1sj 1ln 1sj 4wi;2c 19 j4 1re 199 5x 1ln 1sj 4wj 4wi;2c 19 j4 1re 199 5x 4wk 1ln 1sj 4wi;2c 19 j4 1re 199 5x 4wk 4wj 4wi;2c j4 1re 1l2 g6 1ln 1sj 1ln 1sj 4wi;2c j4 1re 1l2 g6 1ln 1sj 4wj 4wi;2c j4 1re 1l2 g6 4wk 1ln 1sj 4wi;2c j4 1re 1l2 g6 4wk 4wj 4wi;2c j4 1re 1hu 7l 1ln 1sj 1ln 1sj 4wi;2c j4 1re 1hu 7l 1ln 1sj 4wj 4wi;2c j4 1re 1hu 7l 4wk 1ln 1sj 4wi;2c j4 1re 1hu 7l 4wk 4wj 4wi;2c j4 1re 199 5x 1ln 1sj 1ln 1sj 4wi;2c j4 1re 199 5x 1ln 1sj 4wj 4wi;2c j4 1re 199 5x 4wk 1ln 1sj 4wi;2c j4 1re 199 5x 4wk 4wj 4wi;2c 19 j4 1l2 g6 1ln 1sj 1ln 1sj 4wi;2c 19 j4 1l2 g6 1ln 1sj 4wj 4wi;2c 19 j4 1l2 g6 4wk 1ln 1sj 4wi;2c 19 j4 1l2 g6 4wk 4wj 4wi;2c 19 j4 1hu 7l 1ln 1sj 1ln 1sj 4wi;2c 19 j4 1hu 7l 1ln 1sj 4wj 4wi;2c 19 j4 1hu 7l 4wk 1ln 1sj 4wi;2c 19 j4 1hu 7l 4wk 4wj 4wi;2c 19 j4 199 5x 1ln 1sj 1ln 1sj 4wi;2c 19 j4 199 5x 1ln 1sj 4wj 4wi;2c 19 j4 199 5x 4wk 1ln 1sj 4wi;2c 19 j4 199 5x 4wk 4wj 4wi;2c j4 1l2 g6 1ln 1sj 1ln 1sj 4wi;2c j4 1l2 g6 1ln 1sj 4wj 4wi;2c j4 1l2 g6 4wk 1ln 1sj 4wi;2c j4 1l2 g6 4wk 4wj 4wi;2c j4 1hu 7l 1ln 1sj 1ln 1sj 4wi;2c j4 1hu 7l 1ln 1sj 4wj 4wi;2c j4 1hu 7l 4wk 1ln 1sj 4wi;2c j4 1hu 7l 4wk 4wj 4wi;2c j4 199 5x 1ln 1sj 1ln 1sj 4wi;2c j4 199 5x 1ln 1sj 4wj 4wi;2c j4 199 5x 4wk 1ln 1sj 4wi;2c j4 199 5x 4wk 4wj 4wi;2c 19 j4 1re 1l2 g6 1ln 1sj 4wi;2c 19 j4 1re 1l2 g6 4wk 4wi;2c 19 j4 1re 1hu 7l 1ln 1sj 4wi;2c 19 j4 1re 1hu 7l 4wk 4wi;2c 19 j4 1re 199 5x 1ln 1sj 4wi;2c 19 j4 1re 199 5x 4wk 4wi;2c j4 1re 1l2 g6 1ln 1sj 4wi;2c j4 1re 1l2 g6 4wk 4wi;2c j4 1re 1hu 7l 1ln 1sj 4wi;2c j4 1re 1hu 7l 4wk 4wi;2c j4 1re 199 5x 1ln 1sj 4wi;2c j4 1re 199 5x 4wk 4wi;2c 19 j4 1l2 g6 1ln 1sj 4wi;2c 19 j4 1l2 g6 4wk 4wi;2c 19 j4 1hu 7l 1ln 1sj 4wi;2c 19 j4 1hu 7l 4wk 4wi;2c 19 j4 199 5x 1ln 1sj 4wi;2c 19 j4 199 5x 4wk 4wi;2c j4 1l2 g6 1ln 1sj 4wi;2c j4 1l2 g6 4wk 4wi;2c j4 1hu 7l 1ln 1sj 4wi;2c j4 1hu 7l 4wk 4wi;2c j4 199 5x 1ln 1sj 4wi;2c j4 199 5x 4wk 4wi;2c 4vy 4wl 1ad h6;w 1hx;w 1a7;w 1px 1n5;w 1gt 1n5;w 1o3 1n5;w 1kw;8 1s7 19k 4wm 1hx;8 1b2 19k 4wm 1hx;8 4wn 4wm 1hx;8 1s7 19k 1hx;8 1b2 19k 1hx;8 4wn 1hx;8 1hx 1ui 1n 1ao bz 4wo 4wp 4n 1j8;8 1hx 1ui 1n 1ao bz 4wo 4wp 1hq 1jr;8 1hx 1ui 1n 1ao bz 4wo 4wp 4wq;8 1hx 1ui 1n 1rx 1mf 4wo 4wp 4n 1j8;8 1hx 1ui 1n 1rx 1mf 4wo 4wp 1hq 1jr;8 1hx 1ui 1n 1rx 1mf 4wo 4wp 4wq;8 1hx 1ui 1n 4wr 4wo 4wp 4n 1j8;8 1hx 1ui 1n 4wr 4wo 4wp 1hq 1jr;8 1hx 1ui 1n 4wr 4wo 4wp 4wq;8 1hx 4tb 1ao bz 4wo 4wp 4n 1j8;8 1hx 4tb 1ao bz 4wo 4wp 1hq 1jr;8 1hx 4tb 1ao bz 4wo 4wp 4wq;8 1hx 4tb 1rx 1mf 4wo 4wp 4n 1j8;8 1hx 4tb 1rx 1mf 4wo 4wp 1hq 1jr;8 1hx 4tb 1rx 1mf 4wo 4wp 4wq;8 1hx 4tb 4wr 4wo 4wp 4n 1j8;8 1hx 4tb 4wr 4wo 4wp 1hq 1jr;8 1hx 4tb 4wr 4wo 4wp 4wq;8 1hx 1ao bz 4wo 4wp 4n 1j8;8 1hx 1ao bz 4wo 4wp 1hq 1jr;8 1hx 1ao bz 4wo 4wp 4wq;8 1hx 1rx 1mf 4wo 4wp 4n 1j8;8 1hx 1rx 1mf 4wo 4wp 1hq 1jr;8 1hx 1rx 1mf 4wo 4wp 4wq;8 1hx 4wr 4wo 4wp 4n 1j8;8 1hx 4wr 4wo 4wp 1hq 1jr;8 1hx 4wr 4wo 4wp 4wq;8 1hx 1ui 1n 4wo 4wp 4n 1j8;8 1hx 1ui 1n 4wo 4wp 1hq 1jr;8 1hx 1ui 1n 4wo 4wp 4wq;8 1hx 4tb 4wo 4wp 4n 1j8;8 1hx 4tb 4wo 4wp 1hq 1jr;8 1hx 4tb 4wo 4wp 4wq;8 1hx 4wo 4wp 4n 1j8;8 1hx 4wo 4wp 1hq 1jr;8 1hx 4wo 4wp 4wq;8 1hx 1ui 1n 1ao bz 4wp 4n 1j8;8 1hx 1ui 1n 1ao bz 4wp 1hq 1jr;8 1hx 1ui 1n 1ao bz 4wp 4wq;8 1hx 1ui 1n 1rx 1mf 4wp 4n 1j8;8 1hx 1ui 1n 1rx 1mf 4wp 1hq 1jr;8 1hx 1ui 1n 1rx 1mf 4wp 4wq;8 1hx 1ui 1n 4wr 4wp 4n 1j8;8 1hx 1ui 1n 4wr 4wp 1hq 1jr;8 1hx 1ui 1n 4wr 4wp 4wq;8 1hx 4tb 1ao bz 4wp 4n 1j8;8 1hx 4tb 1ao bz 4wp 1hq 1jr;8 1hx 4tb 1ao bz 4wp 4wq;8 1hx 4tb 1rx 1mf 4wp 4n 1j8;8 1hx 4tb 1rx 1mf 4wp 1hq 1jr;8 1hx 4tb 1rx 1mf 4wp 4wq;8 1hx 4tb 4wr 4wp 4n 1j8;8 1hx 4tb 4wr 4wp 1hq 1jr;8 1hx 4tb 4wr 4wp 4wq;8 1hx 1ao bz 4wp 4n 1j8;8 1hx 1ao bz 4wp 1hq 1jr;8 1hx 1ao bz 4wp 4wq;8 1hx 1rx 1mf 4wp 4n 1j8;8 1hx 1rx 1mf 4wp 1hq 1jr;8 1hx 1rx 1mf 4wp 4wq;8 1hx 4wr 4wp 4n 1j8;8 1hx 4wr 4wp 1hq 1jr;8 1hx 4wr 4wp 4wq;8 1hx 1ui 1n 4wp 4n 1j8;8 1hx 1ui 1n 4wp 1hq 1jr;8 1hx 1ui 1n 4wp 4wq;8 1hx 4tb 4wp 4n 1j8;8 1hx 4tb 4wp 1hq 1jr;8 1hx 4tb 4wp 4wq;8 1hx 4wp 4n 1j8;8 1hx 4wp 1hq 1jr;8 1hx 4wp 4wq;8 4ws 4wt 4wp 4wu;8 18j 4wv 1hx 1nm 2e 1dy;8 18j 4wv 1hx 1nm 2e 1s7;8 18j 4wv 1hx 1nm 2e 1b2;8 18j 4wv 1hx 1nm hs 1dy;8 18j 4wv 1hx 1nm hs 1s7;8 18j 4wv 1hx 1nm hs 1b2;8 18j 4wv 1hx 1nm 7l 1se 1b2;8 18j 4wv 1hx 1nm 19r;8 18j 4wv 1nm 2e 1dy;8 18j 4wv 1nm 2e 1s7;8 18j 4wv 1nm 2e 1b2;8 18j 4wv 1nm hs 1dy;8 18j 4wv 1nm hs 1s7;8 18j 4wv 1nm hs 1b2;8 18j 4wv 1nm 7l 1se 1b2;8 18j 4wv 1nm 19r;8 4ww 1jr 1hx;1a 1ky;1a 1em;1a 1qt;1a 1e8;1a 1nk;1a 1kz;13 1qg 18;13 bj 1qg;13 hs 1qg;13 iy 18;13 8c;13 4b;13 ft 1b2;13 1uv 1js;13 1hq wp;13 6k;13 1iy 18;13 1v0;1m p;1m 1by;1m j1;1m g0;1m 9p;1m ab;1m 1b2;1m 1nu;1m du;1m 4e;1m 1me;1m 18p;1m 1py 4wx;1m 1bz;1m 89;1m 1he;1m 2f;1m 1r1;1m 2w;1q 1h3 1p1 4wy;1q 4wz 4wy;1q 1se 1kr;1q g1 1iz;1q 4x0;1q 1o3;1q ae 4x1;1q by 4x2;h 1dr;h 98;h 1ph;h 1li;h 1lh;h 1ty;h 1hg;h co;h 1lw;h 1lx;h 6b;h 1ny;h 1bm;h 1na;h 1on;h 1a1;11 4x3 0 4x4 0 4x5;11 4x3 0 0 4x5;11 4x3 0 4x4 4x5;11 4x3 0 4x5;11 0 4x4 0 4x5 bf 1uq 4x6;11 0 4x4 0 4x5 4x7 4x6;11 0 0 4x5 bf 1uq 4x6;11 0 0 4x5 4x7 4x6;11 0 4x4 4x5 bf 1uq 4x6;11 0 4x4 4x5 4x7 4x6;11 0 4x5 bf 1uq 4x6;11 0 4x5 4x7 4x6;11 0 4x4 0 4x5 bf 1uq;11 0 4x4 0 4x5 4x7;11 0 0 4x5 bf 1uq;11 0 0 4x5 4x7;11 0 4x4 4x5 bf 1uq;11 0 4x4 4x5 4x7;11 0 4x5 bf 1uq;11 0 4x5 4x7;11 4x8 b 3s;11 4x8 cx 3s;11 4x8 1dq 3s;11 4x8 1ed 3s;11 4x8 1cm;11 4x3 0 4x4 0 4x9 4xa 3s;11 4x3 0 0 4x9 4xa 3s;11 4x3 0 4x4 4x9 4xa 3s;11 4x3 0 4x9 4xa 3s;11 4x3 4xb 4xc 4xd 3s;11 4xe 4x4 4xf 4xg 4xa 3s;11 4xe 4xf 4xg 4xa 3s;11 4xe 4x4 4xg 4xa 3s;11 4xe 4xg 4xa 3s;11 7l 1ux 4xh 1sj;11 5t 4xi 4xd 3s;11 0 4xi bj 4qs 4xj;f 4xa 3s;f 1cm;f 4xa 1gz;f 1h0;f 4xa 1u7;f 1u9;f cx 3s;f 1ef;f 1pi 3s;n 1fw 1gv;n 1f 1gv;n 1om;n 1kz;n bj 4xk 1av 1m8;n bj 4xk 4xl;n 1uk 1i9 1ux 4xm;n 1uk 4xn 4xm;n 18l;n 1tg 1ux 4xj;i 4xo 4xp;i 4wc 4xq 1kz 1fw;i 4wc 4xq 1f 1gv;i 4wc 4xq 1uk 1ux;i 4wc 4xq 4xr;i 4wc 4xs 4xt 7l 1ux;i 4wc 4xs 4xt 4xu;i 1f7 1fu;i 1t9 4xv;i 1dr 1uh j4;i 6b 1li 1pi 3s;i 6b 1li 4xw;i 1pi 3s 4xx;i 4xy 4xx;i b0 1pb;i 1p0 1hg;i 1qi 4xz 4y0;i 1iv 1ay 1hg;i 4wc h6 g6 1;i 1dr 19t 1 4y1;i 1dr 1 4y1;i 4y2 -2 1 -4 cx 3s;i 4y2 -2 1 -4 b 3s;i 4y2 -2 1 -4 1ed 3s;i 4y2 -2 1 -4 1dq 3s;i 4y2 -2 1 -4 cx 1u7;i 4y2 -2 1 -4 4y3;i 4p 4y4 -2 1;i 4y5 j4 4y6 80 4xn 4xl;i 4y5 4y6 80 4xn 4xl;i 4y5 j4 4y6 4xn 4xl;i 4y5 4y6 4xn 4xl;i 4y5 j4 4y6 80 4xl;i 4y5 4y6 80 4xl;i 4y5 j4 4y6 4xl;i 4y5 4y6 4xl;i 4y3 4xv 4y4;1n 4y7 by 1bd 4y8;1n 4y7 4y9 4y8;1n 4y7 4y8;1n 4ya 80 1ny;1n 4ya 19 1ny;1n 4ya 1bk 7l;1n 4ya 1ui 18v;1n 4ya j4 1ny;1n 4ya 4yb;o 1dd;o 1lw;o 1sx;o 1g0;o a8;o 1ol;o 1n3;o 1cx;o 1uj 1sx;o 1ap;1c 4yc 19i 17o;1c 4yd 1m6 17o;1c 4ye 4yc 4yf 4yg;1c 4ye 4yc 4yg;1c 4yh 1ux 4yf 17o;1c 4yh 1ux 17o;1c 1ux 4yi 17o;1c 17o 7l 1ux 1kd;1h 4yj bj g6 g1 4yk;1h 4yj 4yl g1 4yk;1h 4yj g1 4yk;1h 4yj bj g6 4yk;1h 4yj 4yl 4yk;1h 4yj 4yk;1h 4ym g1 1k3 4yn;1h 4ym g1 1g0 4yn;1h 4ym g1 18e 4yn;1h 4ym g1 1lw 4yn;1h 4ym g1 1ap 4yn;1h 4ym 4yo 4yn;1h 4yp 4xk 0;1h 4yp 0;1h 4yp 4xk 4yq;1h 4yp 4yq;1h 0 1m2 1bm 4yr 4pv 4ys;1h 0 1bm 4yr 4pv 4ys;1h 0 1m2 4yr 4pv 4ys;1h 0 4yr 4pv 4ys;1h 4yt 4yr 4yu 4yv;1h 4yw -2 4yx;1h 2d 4yx;b 4yy 4yz;b 1b4;b 1aq e0 4z0;b 1ax 4z0;b 1k3 1l5;b 1dv;b 4n 1b3;a 3z;a 2j;a 1py j4;a 1pz g6 j4;a 1j8 j4;a 1i3 j4;a 1ny b;a 1mx g1;a 1ui 1n 1pz;a 1n 1j8;a 1nh j4;a 1i3 g6 j4;a ie 1py;a 1ui 1py;m 4ua co 5x 4z1 4z2 4z3;m 4ua 4r4 4z1 4z2 4z3;m 4ua co 5x 4z2 4z3;m 4ua 4r4 4z2 4z3;m 4ua co 5x 4z1 4z3;m 4ua 4r4 4z1 4z3;m 4ua co 5x 4z3;m 4ua 4r4 4z3;m 5x 4qs 4z4 4z5;m 5x 4qs 4z5;m 1g4 1am;m 1gv 1kv;m 1uq 1ea;m 4z6 4z7;16 4z8 4z9 4za;16 4zb 1sx 186;16 4zb 186;16 4zc 4zd;16 1lw 1kv 4ze 1gv;1f 1lm;1f c4;1f c5;1f 1q9;1f 1j8 1i4;1f 1ga;t 4zf 1ux 4zg 4zh;t 4zf 1ux 4zh;t 1ux 4zi 4zj;t 1fw 1gv;t 1f 1gv;1v dj 4zk 4zl;1v 1ow;1v 1ox;1v 1oo;1v 11t;1v 11g;1v 4zm g1 1lm g6 by;1v 4zm g1 1lm g6 g1;1v 4zm g1 1lm g6 1cl;1v 4zm g1 1lm g6 1bd;1v 4zm g1 1lm g6 1la;1v 4zm g1 1lm 4zn;1v 4zm g1 1lf g6 by;1v 4zm g1 1lf g6 g1;1v 4zm g1 1lf g6 1cl;1v 4zm g1 1lf g6 1bd;1v 4zm g1 1lf g6 1la;1v 4zm g1 1lf 4zn;1v 4zm 4zo g6 by;1v 4zm 4zo g6 g1;1v 4zm 4zo g6 1cl;1v 4zm 4zo g6 1bd;1v 4zm 4zo g6 1la;1v 4zm 4zo 4zn;1v 4zm g6 by;1v 4zm g6 g1;1v 4zm g6 1cl;1v 4zm g6 1bd;1v 4zm g6 1la;1v 4zm 4zn;1v 1mx 4zp 4zq 4zr;1v 1mx 4zq 4zr;1v 1mx 4zp 4zr;1v 1mx 4zr;1v 1mu 4zr;1v aq 4zr;1v 4zs 4zt 4zu g1 4zv;1w 4zw dj 1q8 4zx;1w 4zw 4zy 4zx;1w 4zz 500;1w 1gv 501 502;1w 503 504 4ze 1gv;27 505 506 18 1cn;27 505 506 1cn 5x;27 505 506 507;27 505 18 1cn;27 505 1cn 5x;27 505 507;27 508 509;27 50a 50b 1n7 1kz;27 50a 50b 1gb 1jd;27 50a 50b 50c;27 50a 1n7 1kz;27 50a 1gb 1jd;27 50a 50c;27 50d 50e 50f;27 50d 50f;27 50g 0 50h 1s1 bj 1ux;27 50g 0 50h 1s1 1fw 1gv;27 50g 0 50h 1s1 bj by;27 50g 0 50h 1s1 50i;27 50g 50h 1s1 bj 1ux;27 50g 50h 1s1 1fw 1gv;27 50g 50h 1s1 bj by;27 50g 50h 1s1 50i;27 50g 0 1s1 bj 1ux;27 50g 0 1s1 1fw 1gv;27 50g 0 1s1 bj by;27 50g 0 1s1 50i;27 50g 1s1 bj 1ux;27 50g 1s1 1fw 1gv;27 50g 1s1 bj by;27 50g 1s1 50i;27 50g b eh bf 50j;27 50g 0 1q3 bf 50j;27 50g go 1q3 bf 50j;27 50g 0 50j;27 eh bf 0 1s1;27 eh bf 1s1;27 1q3 bf 1s1;27 nk 50k;27 1mu 4xz;27 50l 1kz 1s1;27 50l 1s1;27 1km 50m;27 1il 1fc 1r7 50n;27 1il 9 1r7 50n;27 1il 50o 50n;27 1uq 17o;27 1ta 50p;29 3z;29 ga h6;29 1sq;29 1o0;29 1mt;29 p 1g0;29 1ki 19g;29 c2 1g0;29 1fa 1cx;29 1i0;e 50q 50r;e 1ch 1u2;e 1bh;e 1bg;1e 1li;1e co;1e 1ph;1e 1ty;1e 1ul;1e 1bm;1e 1dr;1e 1lw;1e 1lx;1e 1lv;1e 1ny;1e 1q4;23 50s 50t 50u 50v 1f 1ik 50w bf 1ux 50x 50y;23 50s 50t 50u 50v 50z 50w bf 1ux 50x 50y;23 50s 50u 50v 1f 1ik 50w bf 1ux 50x 50y;23 50s 50u 50v 50z 50w bf 1ux 50x 50y;23 50s 50t 50v 1f 1ik 50w bf 1ux 50x 50y;23 50s 50t 50v 50z 50w bf 1ux 50x 50y;23 50s 50v 1f 1ik 50w bf 1ux 50x 50y;23 50s 50v 50z 50w bf 1ux 50x 50y;23 50s 50t 50u 50v 50w bf 1ux 50x 50y;23 50s 50u 50v 50w bf 1ux 50x 50y;23 50s 50t 50v 50w bf 1ux 50x 50y;23 50s 50v 50w bf 1ux 50x 50y;23 50s 50t 50u 50v 1f 1ik 50w 50x 50y;23 50s 50t 50u 50v 50z 50w 50x 50y;23 50s 50u 50v 1f 1ik 50w 50x 50y;23 50s 50u 50v 50z 50w 50x 50y;23 50s 50t 50v 1f 1ik 50w 50x 50y;23 50s 50t 50v 50z 50w 50x 50y;23 50s 50v 1f 1ik 50w 50x 50y;23 50s 50v 50z 50w 50x 50y;23 50s 50t 50u 50v 50w 50x 50y;23 50s 50u 50v 50w 50x 50y;23 50s 50t 50v 50w 50x 50y;23 50s 50v 50w 50x 50y;23 50s 50t 50u 50v 1f 1ik 50w bf 1ux 50y;23 50s 50t 50u 50v 50z 50w bf 1ux 50y;23 50s 50u 50v 1f 1ik 50w bf 1ux 50y;23 50s 50u 50v 50z 50w bf 1ux 50y;23 50s 50t 50v 1f 1ik 50w bf 1ux 50y;23 50s 50t 50v 50z 50w bf 1ux 50y;23 50s 50v 1f 1ik 50w bf 1ux 50y;23 50s 50v 50z 50w bf 1ux 50y;23 50s 50t 50u 50v 50w bf 1ux 50y;23 50s 50u 50v 50w bf 1ux 50y;23 50s 50t 50v 50w bf 1ux 50y;23 50s 50v 50w bf 1ux 50y;23 50s 50t 50u 50v 1f 1ik 50w 50y;23 50s 50t 50u 50v 50z 50w 50y;23 50s 50u 50v 1f 1ik 50w 50y;23 50s 50u 50v 50z 50w 50y;23 50s 50t 50v 1f 1ik 50w 50y;23 50s 50t 50v 50z 50w 50y;23 50s 50v 1f 1ik 50w 50y;23 50s 50v 50z 50w 50y;23 50s 50t 50u 50v 50w 50y;23 50s 50u 50v 50w 50y;23 50s 50t 50v 50w 50y;23 50s 50v 50w 50y;23 510 -4 0 511 512;23 510 -4 0 512;23 1q7 1se 513 g6 514;23 1q7 1se 513 515;23 1q7 513 g6 514;23 1q7 513 515;1p 516 7l 1f 1ik 0 517;1p 516 7l 518 0 517;1p 516 1f 1ik 0 517;1p 516 518 0 517;1p 516 7l 1f 1ik 517;1p 516 7l 518 517;1p 516 1f 1ik 517;1p 516 518 517;1p 519 1ux c2 51a;1p 1d9 51b j4 1a8;1p 1d9 51b 51c;1p 51d 5x 4yu 51e j4 51f;1p 51d 5x 4yu 51e 51f;1p 51d 5x 4yu 51e j4;1p 51d 5x 4yu 51e;1p 1dl;1p a3;1p 1kk 1je;1p 1o3 518 51g 51h;1p 51i 51j 51k 51l;1p 51i 51k 51l;1p 51m 51n 51o h6 51p 4vs;1p 51m 51n 51o 51p 4vs;1p 1aa 4xn c2 51q 13;1p 1aa 4xn 51q 13;1p 51r 51s 51t bf 1sb;1p 51r 51s 51t aq 1jn;1p 51r 51s 51t bl bf 1sb;1p 51r 51s 51t 1qf h6;1p 51r 51s 51t 51u;1i 51v 1ky 1;1i 51v 1;1i 51w -4 51x;1i 51y 6q 19n 51z;1i 51y 1kb 1n 51z;1i 51y 520 51z;1i 521 -2 522;1i 523 524;1i 1kg g6 -2 525 526 527;1i 1gm g6 -2 525 526 527;1i 1ot g6 -2 525 526 527;1i 18x g6 -2 525 526 527;1i 1os g6 -2 525 526 527;1i 1i1 g6 -2 525 526 527;1i 1ks g6 -2 525 526 527;1i 528 -2 525 526 527;1i 1kg g6 -2 525 527;1i 1gm g6 -2 525 527;1i 1ot g6 -2 525 527;1i 18x g6 -2 525 527;1i 1os g6 -2 525 527;1i 1i1 g6 -2 525 527;1i 1ks g6 -2 525 527;1i 528 -2 525 527;1i 1kg g6 -2 529 h9 1ky 1;1i 1gm g6 -2 529 h9 1ky 1;1i 1ot g6 -2 529 h9 1ky 1;1i 18x g6 -2 529 h9 1ky 1;1i 52a -2 529 h9 1ky 1;1i 1kg g6 -2 529 1ky 1;1i 1gm g6 -2 529 1ky 1;1i 1ot g6 -2 529 1ky 1;1i 18x g6 -2 529 1ky 1;1i 52a -2 529 1ky 1;1i 1kg g6 -2 529 h9 1;1i 1gm g6 -2 529 h9 1;1i 1ot g6 -2 529 h9 1;1i 18x g6 -2 529 h9 1;1i 52a -2 529 h9 1;1i 1kg g6 -2 529 1;1i 1gm g6 -2 529 1;1i 1ot g6 -2 529 1;1i 18x g6 -2 529 1;1i 52a -2 529 1;1i 523 52b 52c 1;1i 523 52b 1;1i co 52d;1i gd 52e 52f;1i gd 52e;1i ed 52g 52h;1i 3z 4xk 52i;1i 1lu 52j;1i 52k b5 1o9;1i 52k 52l;1i 6q g6 1n 52m;1i 1gm g6 1n 52m;1i 1kg g6 1n 52m;1i 80 g6 1n 52m;1i 19 g6 1n 52m;1i 52n 1n 52m;1i 1lw 6q g6;1i 1lw 52o;1i 1lw bf 1;1i 52p 18p;1i 52q g1 52r;1i ie 52s 52t;1i b5 1o9;1i 52u 52v g1 186;1i 52u 52v 52w;1i 1nf bf 1lw;1i 1lw 1nx;1i 1nx bf 52x;1i 1f 52y c2 4pj;1t cx 1gz;1t 12 1gz;1t 1h0;1t 1a1;1t 1ph;1t 188;1t 1rr;1t cx 18h;1t d9 1nr;1t 1rf;1t 1ty;1t 1m0;1t 1on;1t 1jw 1lw;1t 17v 1lw;1t 195;1t 1hp;1t 1lz;1t 19h;1t 1bm;1t 1cl;1t 1bd;1t 1i2;1t 1rt;1t 1ge;x 52z 530;x 1i1;x 1nd;x 1sx;x lp;x 1tu;x 1jj;x 1mw;x vf;u 7f;u is;u bk;u em;u it;u 1t8;u h5;1j 1lw;1j 1cx;1j co;1d 1ph;1d 1ty;1d 1lz;1d 188;1d s1;1d 119;1d 1rt;1d 1lt;2b 1sy 4pj;2b 1eo 5x;2b 1hx 4pj;25 1r9 4rc;25 1ss 4rd;25 1uq 8d;25 1t6 8d;25 531 532;1r 1o5 b 1fv;1r 1o6;24 1mu 533;24 534 4zr;24 11g;1k cx 1gz;1k 12 1gz;1k 1h0;1k cx 75;1k 12 75;1k 1dq 1gz;1k 1ed 1gz;2e 1tr;2e 1qn;2e 1v3;2e 1s3 1ac;2e 1u5;2e 1m8 1ac;2e 1s4;y 4yp 535 536;y 4yp 536;y 537 538 539;r 53a 53b 53c 53d;r 53a 53c 53d;r 53a 53b 53d;r 53a 53d;r 53e 53f 53g 0 1 53h;r 53e 53g 0 1 53h;r 53e 53f 0 1 53h;r 53e 0 1 53h;r 53e 53f 53g 1 53h;r 53e 53g 1 53h;r 53e 53f 1 53h;r 53e 1 53h;r 53i g1 4zc 1lc g6 53j 53k;r 53i 4zt 1lc g6 53j 53k;r 53i 1lc g6 53j 53k;r 53i g1 4zc g6 53j 53k;r 53i 4zt g6 53j 53k;r 53i g6 53j 53k;r 53i g1 4zc 1lc 53j 53k;r 53i 4zt 1lc 53j 53k;r 53i 1lc 53j 53k;r 53i g1 4zc 53j 53k;r 53i 4zt 53j 53k;r 53i 53j 53k;r 53i g1 4zc 1lc g6 53j;r 53i 4zt 1lc g6 53j;r 53i 1lc g6 53j;r 53i g1 4zc g6 53j;r 53i 4zt g6 53j;r 53i g6 53j;r 53i g1 4zc 1lc 53j;r 53i 4zt 1lc 53j;r 53i 1lc 53j;r 53i g1 4zc 53j;r 53i 4zt 53j;r 53i 53j;26 53l g1 4zc bz;26 53l 53m bz;26 53l bz;0 53n 53o;0 53p 53q 53r;0 4vy 53r;15 1el;15 1ck;15 11;15 8f;15 1bq;15 10q;15 1rv;15 x0;15 1ii;15 1od;15 53s 13 53s;15 r3;15 18f;3 4zu 1ux 53t 53u;3 4zu 1ux 53u;c 53v",
  "fr": "17 aj;17 af;17 cn;17 23m;17 1wb;17 e1;17 at;17 25t;17 50 1wb 2i;17 22o;17 21c;17 bc;10 2ba dg -4 53w -4 cn;10 2a1 dg -4 53w -4 53x;10 en -4 53w -4 53x;10 53w 53y cn;10 b5 11i;10 53z 2ag;10 53w -2 540 cn 541;10 53w -2 542 -2 543;10 2ba dg;10 1wj dg;10 2a2;10 b 257;10 2a1 2m 26d;10 2a1 544;10 cn gz 1w3;10 2a1 1w3;10 1wb 545;10 cn 546;10 cn 547 548;10 1i 273 2bb;10 af 267;g 1zv;g 1zw;g 1zx;g 208;g 209;g 2co;g 24x;g 27r;g 27t;g 7i 21v;g 7i 21t;g 5j b;2g l5;2g ro;2g sq;2g ss;2g wg;2g 2ar 549;2g 2cs;2g 21w 54a;2g 21u 54b;2g en 28a gw;2g en gw 28t;2g en 2d2 28k;2g en gz 26v;2g en 8g bj;2g en 54c;2g 13h;2g 149;2g 2bp 1zg;2g 2bp 26v 54d;2g 28c;2g 22p;2g 15u;2g 16j;2g aj 2d2 23x cn;2g 252 50 22j;2g 25q 2d2 250 50 22j;2g 1yo 3u 2a6;j 54e -2 cl 54f -2 54g;j 54e -2 cl 54f -2;j 54h 50 1xk;j 54i 54j;j b b8 22g;j 22g 54k;j 2a1 22g;j 22o;j b 8h 1xk 3u 8g 20r;j b 8h 1xk 3u 8g 265;j b 8h 1xk 3u 8g 1w6;j b 8h 1xk 3u 8h 2az;j b 8h 1xk 3u 25p;j 1xf 22v 54l;j 54m 54l;9 b 8h 1xk 3u 1xj 54n;9 b 8h 1xk 3u 8h 54n;9 b 8h 1xk 3u 2bp 54n;9 b 8h 1xk 54o 54n;9 b 2d1 1xk;9 b i5 22g;9 27u 50 1xk cl 54p 54q;9 54r cl 54p 54q;9 27u 50 1xk cl 54q;9 54r cl 54q;l 22g;l 1xb;l 1vb;l 28w;1o 22g 54s -2 54t;1o 22g 54u;1o 54v 547 54w;1o 54x 3u 22i;1o 54x 3j 23b;1o 54x 3u 29j;1o 54x 54y;1o 54z -2 1;1o 1 -2 550 551;1o 2bk 228;1o 255 2au;1o 22g 547 -2 11i;1o 22g -2 11i;1o 552 -4 b 2d1 1xk;1o 552 -4 b i5 22g;1o 552 -4 yv;1o 553 4k 554;1i 2ba dg -8 555;1i 556 -8 555;1i hn;1i ho;1i hm;1i cq;1i cr;1i cj;1i cp;1i ck;1i e0 1ve;1i l;1i m;1i dq;1i dr;1i hx;1i hy;1i 5e 1;1i 5f 1;1i 557 -2 558;1i 559 b 26d;1i 559 b 292;1i 559 b 2cm;1i 559 b 8h 1xk;1i 559 55a;1i 26n;1i b 55b;1i cl 254 25a;1i cl 55c;1i 27q 3u 26d;1i 28v 3u 55d;1i 25d;1i b5 11i;1i 2cu 55e;1i 25q 55f;1i 55g 55h;1j 26d;1j 1xb;28 b 55i 55j;28 fl 55k 55l;28 1i 25w;1 b 8g 1wi;1 cl 1wi;1 3j 1wi;1 1i 27h;1 27h;1 1wj 55m -2 55n;1t 12r;1t uk;1t zt;1t 11m;1t mm;1t 22n;1t 2bq 24w;1t ki;1t 2c2;1t 1xu;1t 22e;1t 21p;1t 2b0;1t 26d;1t wm;1t 1x2;1t 1vh;1t 20c;1t 1xy;1l 23b;1l 2cw;1l 26u 3u 55o;1l 20e;1l 2bq;1l 22c;1l 1w7;1l 22q;1l 24b;1l 22w;1l 2c8;1l n7;1l 2cy 24s;1l 21d 24s;1l 8d;1l 207;1l 1x7;1l 1ww;1l 2d3;1l 24r;1l 1wp;1l 1yu;1l 23z;1l 20y;1l 20t;1l 270;20 1vn 3u 55p 55q 55r;20 55s 55p 55q 55r;20 1vn 3u 55p 55r;20 55s 55p 55r;7 55t 3j gw -2 55u;7 55t 55v -2 55u;7 55t -2 55u;7 55t 55w 55x;7 55t 55x;z 8d 3u 55y;z 8d 55z;z 26b 3u 1zk;z 26b 560;z 561 562;z 563 564;z 1wj 565 566;z 55i 567;z 22e 568;2d 55i 569 56a;2d 55i 569;2d 22e 568;1s 298;1s 2d2 2ab 56b -2 56c -2 56d;1s 2d2 2ad 56b -2 56c -2 56d;1s 540 56b -2 56c -2 56d;1s 56e 56f -2 56g;1s 11j 273 2bb;1s 11j 56h;1s 56i 23g 56j 56k 56l 56m;1s 56i 56j 56k 56l 56m;1s 56i 23g 56j 56l 56m;1s 56i 56j 56l 56m;p n3 mt;p 56n 56o;p cv;p 2bs;p 24k 56p;4 m1;4 1wt;4 25f;4 cm;4 2a7;4 jy;4 1xa 23u;4 264;4 15q;4 2a3;4 1y1;4 1ym;4 1yi;4 1z0;4 1vi;4 ru;4 r1;4 lz;4 15t;4 yt;4 20n;4 280;4 142;4 20b;22 21q 26j;22 56q;22 212;22 jr;22 1vu dg;22 1wk 56r;22 1yd;22 208 1yt;22 25e;22 26z b 22d;22 29e 1wk;22 212 a5;22 25q 1wo 1wu;22 25q 1zi;22 235;22 1yb;22 1yq 4k 20e;22 20e 56s;d p7;d z5;d 12w;d z4;d 25v;d 1xt;6 28u 2cn;6 28u 5k 2cn;6 44 1zu 1yz;6 8n 1zu 21n;6 28u;v yq;v 56t 25h 3j 231;v 56t 3j 231;v 1x8 25h;v 2y;v 2bl 3u 2a7;v 26u 3u 1yh;v 1vf 3u 25g;v 21m 3u 25g;v 1x8 2d0;5 56u ls;5 56v 56w -2 231 1wq;5 56v 56w -2 56x;5 1yf 1wq;5 1x8 1wq;5 25w 3u 1x8;5 dy;5 296 3j 231 1wq;1z 25w 3u 2a6 2ap;1z 2a6 2ap;1z ns 3u 8h 1x8;1z ns 56y;1z x4 3u 26k;1z 230 3u 1yn;1z 230 3u 1wr;1z 230 1wq;1z b4 3u 23n 220;1z 25w 3u 1x8;1z 1z9;1z 1xw 3j 1v5;2h 1w1 8g 20p;2h 1w1 8h 2aj;2h 1w1 8g 1w5;2h 1w1 2d1 1w5;2h 1w1 56z;2h gz 229 8l 1yu;2h gz 229 570;2h 24d 3u 8g 20p;2h b 8g 20p;2h b 8g 1w5;2h 27j 23r;2h 1x6 29r;2h my 12a;2h en 2d2 217 570;2h 20c;2h 1ws;2h 1xu;2h 2cd;2h 26i;2h 22e;2h 1vh;2h 26h;2h o3;2h o4;2h 10a;2h 2c3;2h 1x4;2h 26v 1v7;2h 24v;2h 22l 3u 8h;2h 22l 571;1x 20f 3u 2c0;1x 1wg 3u 2bz;1x b 8g 20y;1x 24d 3u 8g 20y;1x 266;1x 2bm;1x 26u 1m;1x 219 50 279;1x 204;1x 278;1x 279;1x 2cg 27d 2c0;1x 1zj;1x 1v6;1x 1zh;1b 572 3j gw -2 573 50 246;1b 572 3j gw -2 573 b 2d1 b4;1b 572 3j gw -2 573 50 2d1;1b 572 3j gw -2 573 574;1b 572 575 -2 573 50 246;1b 572 575 -2 573 b 2d1 b4;1b 572 575 -2 573 50 2d1;1b 572 575 -2 573 574;1b 572 -2 573 50 246;1b 572 -2 573 b 2d1 b4;1b 572 -2 573 50 2d1;1b 572 -2 573 574;1b 572 -2 1yf;1g 1wr 26h;1g b8 1wr 26h;1g 25p 1wr;1g b 2d1 b4;1g 50 2d1 b4;1g 1yf 2bg;1g 27d 2bg;2f 22z cl 2cp;2f 22z 2cp;2f 2cl 3j 231 cl 2cp;2f 2cl 2cp;2f 2cx 22z;q 576 577 3 578;q 576 3 578;q 576 577 578;q 576 578;q 22i 547 579;q 3 57a;q 25q 2d2 22i -2 57b;q 25q 22i -2 57b;q 2bz 1w7;k 2bp 8l 259 540 57c;k 2bo 8n 1x6 540 57c;k 2bp 8n 1x7 540 57c;k 2bp 1x7 540 57c;k 2bo 8n 27c 540 57c;k 1xj 1x6 540 57c;k 20p 233 22i;k 20p 1wf;k 28s 1wf;k 2d2 57d 57e 57f;k 1wb 290;k 1wb 1x7 57g;12 10v 3u 24o;12 10v 50 24o;12 10v 57h;12 10u 50 24o;12 10u 2bp 25i;12 10u 24q;12 2bp 8n x9;12 3u 2bp x9;12 57i x9;12 2a1 206 3u 25i;12 57j b 2bp 8n 25i;12 57j b 2bo 8n 26m;12 57j b 2bo 8n 29l;19 57k 57l;19 57k 1zz;19 1wk bx 2a1 548;19 cn 57m 547 548;19 2a1 21k;19 21k b5 57n;19 pp jp;1y 57o 273 dg 0 z7;1y 57o dg 0 z7;1y 57o 0 z7;1y 0 270 203 2ag;1y 0 270 29n;1y 270 2c1 249;1y 270 249;1y 25m 3u 270 248;1y 1zr 270;1y 1zr 1xi;1y 1wj dc 7i aj 2as 2c5 2bb;1y 260 2cf 1wc 77;1y 260 57p;1y 27j 1w4;1y 27j 1w4 27j 2ae;1y 28a 270;1u 1ys 25q -2 44 24f;1u 1ys 25q -2 2bp 3u 2b4;1u 1ys 25q -2 3u 2bp 2cb;1u 1ys 25q -2 2a1 2bb;1u 1ys 25q -2 1za 8n 0 22r;1u 1ys 25q -2 2ax 0 22r;1u 1ys 25q -2 1wc 77;1u 1ys 25q -2 57q;1u 23c 2d2 -2 44 24f;1u 23c 2d2 -2 2bp 3u 2b4;1u 23c 2d2 -2 3u 2bp 2cb;1u 23c 2d2 -2 2a1 2bb;1u 23c 2d2 -2 1za 8n 0 22r;1u 23c 2d2 -2 2ax 0 22r;1u 23c 2d2 -2 1wc 77;1u 23c 2d2 -2 57q;1u 57r -2 44 24f;1u 57r -2 2bp 3u 2b4;1u 57r -2 3u 2bp 2cb;1u 57r -2 2a1 2bb;1u 57r -2 1za 8n 0 22r;1u 57r -2 2ax 0 22r;1u 57r -2 1wc 77;1u 57r -2 57q;1u 1za 8n 0 57s 2a1 28e;1u 1za 8n 0 57s 57t;1u 57u 0 57s 2a1 28e;1u 57u 0 57s 57t;1u 2a1 28e -2 57v -2 57w;1u 21v 3u 28e -2 57v -2 57w;1u 26k 2m 1zf -2 57v -2 57w;1u 2al -2 57v -2 57w;1u 1zm 2d2;1u 21r 2cz;1u 29f 2cc;1u 2cc 11v;1u 57x 57y b 57z 3j lr;1u 57x 57y b 57z gw 3j 1wh;1u 57x 57y b 57z 1wh;1u 1za 8n 0 22r;18 cn 3j 580;18 581 580;18 cn 3u 27w 3u 2a8;18 cn 3u 2a8;18 57k 27w 3u 2a8;18 57k 2a8;18 20y 53z 582;18 20p 233 2a1 -2 583;18 20p 2a1 -2 583;18 at -2 at 584;18 1yu 585 586;s 2d2 1wl 5l -2 587;s 2d2 2ci 3j 219 -2 587;s 2d2 217 -2 587;s 2d1 588 b 5l -2 589;s 2d1 588 2cr 3j 219 -2 589;s 2d1 588 5j -2 589;s 21x 58a;s 58b 3u 2d2 58c dg 58d;s 58b 3u 2d2 58c 58d;s 25q 1wo 58e 2d1;2c 58f 58g 58h;2c 58g 58i 58j b 5l -2 29r 8g 1w9;2c 58g 58i 58j b 5l -2 58k;2c 58g 58i 58j 58l -2 29r 8g 1w9;2c 58g 58i 58j 58l -2 58k;2c 58g 58i b 5l -2 29r 8g 1w9;2c 58g 58i b 5l -2 58k;2c 58g 58i 58l -2 29r 8g 1w9;2c 58g 58i 58l -2 58k;2c 1xo 2d2 b 8h 28n -2 58m;2c 1xo 2d2 58n -2 58m;2c 28n 2d2 b 8h 28n -2 58m;2c 28n 2d2 58n -2 58m;2c gk 1xo b 8h 28n -2 58m;2c gk 1xo 58n -2 58m;2c 2d2 1xo b 8h 28n -2 58m;2c 2d2 1xo 58n -2 58m;2c 217 2d2 uz b 8h 28n -2 58m;2c 217 2d2 uz 58n -2 58m;2c 2ab 2d2 uz b 8h 28n -2 58m;2c 2ab 2d2 uz 58n -2 58m;2c 86 2b3 -4 58o -4 58p;2c 86 91 1vz -4 58o -4 58p;2c 7c -4 58o -4 58p;2c 25q 2d2 281 gw 58q 27d 2d2;2c 25q 1wo gw 58q 27d 2d2;2c 286 86 27m gw d0 3u 2d1 2be;2c 286 86 27m gw d0 251;2c 286 86 27m 58r 3u 2d1 2be;2c 286 86 27m 58r 251;u en;u 8w;u de;u 44 dg;u ek;u ej;x vc;x p0;x p1;x 23k;x vg;x 27p;x 294;w 20y;w r7;w v1;w 28s;w 2a8;w 261;w 20p;8 58s cl 20j;8 58s cl 1xl;8 58s cl wq;8 58s cl et;8 58s cl 4n 24e;8 58s cl 24e;8 58s cl 20o;8 58s cl 1z2;8 58s cl 24z;8 58s 50 246 cl;8 58s 58t;8 58u e7 1we 245 58v cl 4n 24e;8 58u e7 1we 245 58v cl 58w;8 58u e7 b 245 58v cl 4n 24e;8 58u e7 b 245 58v cl 58w;8 58u e7 e7 2bj 58v cl 4n 24e;8 58u e7 e7 2bj 58v cl 58w;8 58u e7 58x 58v cl 4n 24e;8 58u e7 58x 58v cl 58w;8 58u 1we 245 58v cl 4n 24e;8 58u 1we 245 58v cl 58w;8 58u b 245 58v cl 4n 24e;8 58u b 245 58v cl 58w;8 58u e7 2bj 58v cl 4n 24e;8 58u e7 2bj 58v cl 58w;8 58u 58x 58v cl 4n 24e;8 58u 58x 58v cl 58w;8 58u e7 1we 245 cl 4n 24e;8 58u e7 1we 245 cl 58w;8 58u e7 b 245 cl 4n 24e;8 58u e7 b 245 cl 58w;8 58u e7 e7 2bj cl 4n 24e;8 58u e7 e7 2bj cl 58w;8 58u e7 58x cl 4n 24e;8 58u e7 58x cl 58w;8 58u 1we 245 cl 4n 24e;8 58u 1we 245 cl 58w;8 58u b 245 cl 4n 24e;8 58u b 245 cl 58w;8 58u e7 2bj cl 4n 24e;8 58u e7 2bj cl 58w;8 58u 58x cl 4n 24e;8 58u 58x cl 58w;8 29e b 2n 28b 2v 1zs;8 29e b 2n 28b 2b5 cl;8 29e b 2n 28b cl;8 29e 1l 28b 2v 1zs;8 29e 1l 28b 2b5 cl;8 29e 1l 28b cl;13 fl 2ai;13 hs 2ai;13 cl 2ai;13 2d5;13 2d4;1m on;1m 20h;1m 20k;1m 20i;1m 24y;1m kf;1m 11f;1m 11v;1m qe;1m ve;1m nn;1m kw;1m oq;1m zf;1m zc;1q 28t;1q 28s;1q 58y 4k 28s;1q 58y 44 29m;1q 58y 4k 26w;1q 58y 3u 28s;1q 58y 58z;1q 29m 22y;1q a5;1q 590 591;1q 1i 25w;1q 592 593;1q 2c9;1q 21e;h sz;h 12e;h 12r;h 11m;h yw;h nv;h 14t;h t0;h 2cm;11 0 594 0 595 596 597;11 0 0 595 596 597;11 0 594 595 596 597;11 0 595 596 597;11 0 594 0 595 596;11 0 0 595 596;11 0 594 595 596;11 0 595 596;11 598 0 599 0 59a 59b;11 598 0 0 59a 59b;11 598 0 599 59a 59b;11 598 0 59a 59b;11 598 0 599 0 59a;11 598 0 0 59a;11 598 0 599 59a;11 598 0 59a;11 59c 599 59d 57s 59e 23r;11 59c 59d 57s 59e 23r;11 59c 599 57s 59e 23r;11 59c 57s 59e 23r;11 28a 59f cl 23r;11 26r 58g 2be 243;11 fl 2d1 59g;11 1zq 2d1 59h;f cl 23r;f 106;f 1xj 23r;f cl 22r;f cl 2aa;f 1xj 2aa;f u0;f 8h 23t;n b 8h 24h;n b 20a;n 3u 1xp 59i;n 1zq 59j;n 2bd;n 50 246;n b 205;n 2bc;n 2an;i 1w2 59k;i sz -2 1w2 50 246;i sz -2 1w2 59l;i sz 23v b -2 1;i sz 273 3u -2 1;i sz 1i 257 -2 1;i sz 59m -2 1;i sz 1 -4 59n;i 29x 1y9 28g;i 29x 59o;i 29w 59p;i 242 226;i 237 226;i 26d 59q;i yw 1xj 23r;i yw 8l 23r 24t;i yw 28f;i 2b9 2ak;i 2a1 59r;i 2bz 21o;1n 59s 59t 59u;1n 59s 59u;1n 59v 3u b8 1xu;1n 59v 44 1xu;1n 59v 59w;o 20b;o y6;o 16o;o 22a;o 1w2;o 156;o 16d;o 13n;1c 59x 282 1yf 59y;1c 59x 1yf 59y;1c 59x 282 1yf;1c 59x 1yf;1c fl 2d1 1yf;1c 1yf 59z;1h 5a0 5a1 5a2;1h 5a0 5a2;1h 5a3 5a4 -2 5a5;1h 5a3 -2 5a5;1h 5a6 5a7 -2 27d 1xe;1h 5a6 5a7 -2 5a8;1h 5a6 5a7 -2;1h 0 27d 1xe 3u 1y4;1h 0 27d 1xe 3u 1xj;1h 0 27d 1xe fl 1xj;1h 0 27d 1xe cl 2br;1h 0 27d 1xe cl 2cu;1h 0 3u 1y4;1h 0 3u 1xj;1h 0 fl 1xj;1h 0 cl 2br;1h 0 cl 2cu;1h 1y4 3u 0 5a9 1xj 5aa;1h 1y4 5a9 1xj 5aa;1h 1y4 3u 0 5a9 5aa;1h 1y4 5a9 5aa;1h 5ab -2 5ac;b 1xn;a qw;a 1zo;a 2d2 2ab 213;a 2d2 5ad;a 28m;a 2ab 213;a 1vl;a 214;m 1vn 3j 8g 1v9 -2 5ae;m 1vn 3j 5af -2 5ae;m 27d 8g 1v9 -2 5ae;m 27d 5af -2 5ae;m 5ag 3u 1x3;m 5ag 5ah;16 1vp 3u 156;16 1vp 3u y6;16 1vp 3u 2bq 44 26d;16 1vp 3u 28r b 20a;16 1vp 3u 151;16 1vp 225;16 5ai 3u 26d b 20a;16 5ai 3u 2bv;16 5ai 3u 2bv 3u 22a;16 5ai 3u 2bv 3j 1w2;16 23i 225;1f 1xy;1f 26e;1f 24m;t 2t 5aj;t 5ak 5al 5am;t 5ak 5al;t b 20a;t 3u 1xp 2d2;t 2d1 5an;1v 115;1v 113;1v 10y;1v 11s;1v 5ao b b8;1v 5ao b 8g;1v 5ao b 3j;1v 5ao 5ap;1v 218 3j 21j;1v 218 zp;1v rt 3j 21j;1v rt 3j 212;1v rt zp;1v 11r;1v 12d;1w 1vp 3u 28x;1w 1vp 3u 1xy b 20a;1w 1vp 3j 21j b 20a;1w 1vp 28y;1w 5aq 3u 1xy b 20a;1w 5aq 3u 1xy 1zq 1xp;1w 5aq 3u 1xy 3u 1xp;1w 5aq 3j 21j b 20a;1w 5aq 3j 21j 1zq 1xp;1w 5aq 3j 21j 3u 1xp;1w 5aq 3u 26e b 20a;1w 5aq 3u 26e 1zq 1xp;1w 5aq 3u 26e 3u 1xp;1w 5aq 24c b 20a;1w 5aq 24c 1zq 1xp;1w 5aq 24c 3u 1xp;1w 28y;27 247 5k b 44 -2 5ar;27 247 5k 5as -2 5ar;27 e0 1v4 b 44 -2 5ar;27 e0 1v4 5as -2 5ar;27 1v4 2d2 b 44 -2 5ar;27 1v4 2d2 5as -2 5ar;27 5at b 44 -2 5ar;27 5at 5as -2 5ar;27 xw 5au 5av;27 xw 5av;27 5aw 50 246;27 5aw cl 23r;27 5aw 3u 1xs;27 5aw 5ax;27 5ay 0 5az;27 5b0 3u 2b9;27 1wm 277;27 1zb 3u 25s;27 1zb 5b1;27 2b9 2b5;29 pt;29 pv;29 10h;29 1z7;29 l0;29 v4;29 2cm;29 2at 25k;e 1z8 x1;e ph;e 25b 2cv;e 276 5b2;e 1z8 jw;1e yw;1e 2a0;1e 11m;1e nv;1e 2cm;1e 29t;1e 29s;1e 22h;1e 16c;23 5b3 5b4 5b5 1wd 3u 1i 257 5b6 3u i5 1vw 2d6;23 5b3 5b4 5b5 1wd 3u 1i 257 5b6 3u i5 5b7;23 5b3 5b4 5b5 1wd 3u 1i 257 5b6 3u fx 1vw 2d6;23 5b3 5b4 5b5 1wd 3u 1i 257 5b6 3u fx 5b7;23 5b3 5b4 5b5 1wd 3u 5b8 5b6 3u i5 1vw 2d6;23 5b3 5b4 5b5 1wd 3u 5b8 5b6 3u i5 5b7;23 5b3 5b4 5b5 1wd 3u 5b8 5b6 3u fx 1vw 2d6;23 5b3 5b4 5b5 1wd 3u 5b8 5b6 3u fx 5b7;23 5b3 5b4 5b5 5b9 1i 257 5b6 3u i5 1vw 2d6;23 5b3 5b4 5b5 5b9 1i 257 5b6 3u i5 5b7;23 5b3 5b4 5b5 5b9 1i 257 5b6 3u fx 1vw 2d6;23 5b3 5b4 5b5 5b9 1i 257 5b6 3u fx 5b7;23 5b3 5b4 5b5 5b9 5b8 5b6 3u i5 1vw 2d6;23 5b3 5b4 5b5 5b9 5b8 5b6 3u i5 5b7;23 5b3 5b4 5b5 5b9 5b8 5b6 3u fx 1vw 2d6;23 5b3 5b4 5b5 5b9 5b8 5b6 3u fx 5b7;23 5b3 5b5 1wd 3u 1i 257 5b6 3u i5 1vw 2d6;23 5b3 5b5 1wd 3u 1i 257 5b6 3u i5 5b7;23 5b3 5b5 1wd 3u 1i 257 5b6 3u fx 1vw 2d6;23 5b3 5b5 1wd 3u 1i 257 5b6 3u fx 5b7;23 5b3 5b5 1wd 3u 5b8 5b6 3u i5 1vw 2d6;23 5b3 5b5 1wd 3u 5b8 5b6 3u i5 5b7;23 5b3 5b5 1wd 3u 5b8 5b6 3u fx 1vw 2d6;23 5b3 5b5 1wd 3u 5b8 5b6 3u fx 5b7;23 5b3 5b5 5b9 1i 257 5b6 3u i5 1vw 2d6;23 5b3 5b5 5b9 1i 257 5b6 3u i5 5b7;23 5b3 5b5 5b9 1i 257 5b6 3u fx 1vw 2d6;23 5b3 5b5 5b9 1i 257 5b6 3u fx 5b7;23 5b3 5b5 5b9 5b8 5b6 3u i5 1vw 2d6;23 5b3 5b5 5b9 5b8 5b6 3u i5 5b7;23 5b3 5b5 5b9 5b8 5b6 3u fx 1vw 2d6;23 5b3 5b5 5b9 5b8 5b6 3u fx 5b7;23 5b3 5b4 1wd 3u 1i 257 5b6 3u i5 1vw 2d6;23 5b3 5b4 1wd 3u 1i 257 5b6 3u i5 5b7;23 5b3 5b4 1wd 3u 1i 257 5b6 3u fx 1vw 2d6;23 5b3 5b4 1wd 3u 1i 257 5b6 3u fx 5b7;23 5b3 5b4 1wd 3u 5b8 5b6 3u i5 1vw 2d6;23 5b3 5b4 1wd 3u 5b8 5b6 3u i5 5b7;23 5b3 5b4 1wd 3u 5b8 5b6 3u fx 1vw 2d6;23 5b3 5b4 1wd 3u 5b8 5b6 3u fx 5b7;23 5b3 5b4 5b9 1i 257 5b6 3u i5 1vw 2d6;23 5b3 5b4 5b9 1i 257 5b6 3u i5 5b7;23 5b3 5b4 5b9 1i 257 5b6 3u fx 1vw 2d6;23 5b3 5b4 5b9 1i 257 5b6 3u fx 5b7;23 5b3 5b4 5b9 5b8 5b6 3u i5 1vw 2d6;23 5b3 5b4 5b9 5b8 5b6 3u i5 5b7;23 5b3 5b4 5b9 5b8 5b6 3u fx 1vw 2d6;23 5b3 5b4 5b9 5b8 5b6 3u fx 5b7;23 5b3 1wd 3u 1i 257 5b6 3u i5 1vw 2d6;23 5b3 1wd 3u 1i 257 5b6 3u i5 5b7;23 5b3 1wd 3u 1i 257 5b6 3u fx 1vw 2d6;23 5b3 1wd 3u 1i 257 5b6 3u fx 5b7;23 5b3 1wd 3u 5b8 5b6 3u i5 1vw 2d6;23 5b3 1wd 3u 5b8 5b6 3u i5 5b7;23 5b3 1wd 3u 5b8 5b6 3u fx 1vw 2d6;23 5b3 1wd 3u 5b8 5b6 3u fx 5b7;23 5b3 5b9 1i 257 5b6 3u i5 1vw 2d6;23 5b3 5b9 1i 257 5b6 3u i5 5b7;23 5b3 5b9 1i 257 5b6 3u fx 1vw 2d6;23 5b3 5b9 1i 257 5b6 3u fx 5b7;23 5b3 5b9 5b8 5b6 3u i5 1vw 2d6;23 5b3 5b9 5b8 5b6 3u i5 5b7;23 5b3 5b9 5b8 5b6 3u fx 1vw 2d6;23 5b3 5b9 5b8 5b6 3u fx 5b7;23 5b3 5b4 5b5 1wd 3u 5b6 3u i5 1vw 2d6;23 5b3 5b4 5b5 1wd 3u 5b6 3u i5 5b7;23 5b3 5b4 5b5 1wd 3u 5b6 3u fx 1vw 2d6;23 5b3 5b4 5b5 1wd 3u 5b6 3u fx 5b7;23 5b3 5b4 5b5 5b9 5b6 3u i5 1vw 2d6;23 5b3 5b4 5b5 5b9 5b6 3u i5 5b7;23 5b3 5b4 5b5 5b9 5b6 3u fx 1vw 2d6;23 5b3 5b4 5b5 5b9 5b6 3u fx 5b7;23 5b3 5b5 1wd 3u 5b6 3u i5 1vw 2d6;23 5b3 5b5 1wd 3u 5b6 3u i5 5b7;23 5b3 5b5 1wd 3u 5b6 3u fx 1vw 2d6;23 5b3 5b5 1wd 3u 5b6 3u fx 5b7;23 5b3 5b5 5b9 5b6 3u i5 1vw 2d6;23 5b3 5b5 5b9 5b6 3u i5 5b7;23 5b3 5b5 5b9 5b6 3u fx 1vw 2d6;23 5b3 5b5 5b9 5b6 3u fx 5b7;23 5b3 5b4 1wd 3u 5b6 3u i5 1vw 2d6;23 5b3 5b4 1wd 3u 5b6 3u i5 5b7;23 5b3 5b4 1wd 3u 5b6 3u fx 1vw 2d6;23 5b3 5b4 1wd 3u 5b6 3u fx 5b7;23 5b3 5b4 5b9 5b6 3u i5 1vw 2d6;23 5b3 5b4 5b9 5b6 3u i5 5b7;23 5b3 5b4 5b9 5b6 3u fx 1vw 2d6;23 5b3 5b4 5b9 5b6 3u fx 5b7;23 5b3 1wd 3u 5b6 3u i5 1vw 2d6;23 5b3 1wd 3u 5b6 3u i5 5b7;23 5b3 1wd 3u 5b6 3u fx 1vw 2d6;23 5b3 1wd 3u 5b6 3u fx 5b7;23 5b3 5b9 5b6 3u i5 1vw 2d6;23 5b3 5b9 5b6 3u i5 5b7;23 5b3 5b9 5b6 3u fx 1vw 2d6;23 5b3 5b9 5b6 3u fx 5b7;23 5b3 5b4 5b5 1wd 3u 1i 257 5b6 1vw 2d6;23 5b3 5b4 5b5 1wd 3u 1i 257 5b6 5b7;23 5b3 5b4 5b5 1wd 3u 5b8 5b6 1vw 2d6;23 5b3 5b4 5b5 1wd 3u 5b8 5b6 5b7;23 5b3 5b4 5b5 5b9 1i 257 5b6 1vw 2d6;23 5b3 5b4 5b5 5b9 1i 257 5b6 5b7;23 5b3 5b4 5b5 5b9 5b8 5b6 1vw 2d6;23 5b3 5b4 5b5 5b9 5b8 5b6 5b7;23 5b3 5b5 1wd 3u 1i 257 5b6 1vw 2d6;23 5b3 5b5 1wd 3u 1i 257 5b6 5b7;23 5b3 5b5 1wd 3u 5b8 5b6 1vw 2d6;23 5b3 5b5 1wd 3u 5b8 5b6 5b7;23 5b3 5b5 5b9 1i 257 5b6 1vw 2d6;23 5b3 5b5 5b9 1i 257 5b6 5b7;23 5b3 5b5 5b9 5b8 5b6 1vw 2d6;23 5b3 5b5 5b9 5b8 5b6 5b7;23 5b3 5b4 1wd 3u 1i 257 5b6 1vw 2d6;23 5b3 5b4 1wd 3u 1i 257 5b6 5b7;23 5b3 5b4 1wd 3u 5b8 5b6 1vw 2d6;23 5b3 5b4 1wd 3u 5b8 5b6 5b7;23 5b3 5b4 5b9 1i 257 5b6 1vw 2d6;23 5b3 5b4 5b9 1i 257 5b6 5b7;23 5b3 5b4 5b9 5b8 5b6 1vw 2d6;23 5b3 5b4 5b9 5b8 5b6 5b7;23 5b3 1wd 3u 1i 257 5b6 1vw 2d6;23 5b3 1wd 3u 1i 257 5b6 5b7;23 5b3 1wd 3u 5b8 5b6 1vw 2d6;23 5b3 1wd 3u 5b8 5b6 5b7;23 5b3 5b9 1i 257 5b6 1vw 2d6;23 5b3 5b9 1i 257 5b6 5b7;23 5b3 5b9 5b8 5b6 1vw 2d6;23 5b3 5b9 5b8 5b6 5b7;23 5b3 5b4 5b5 1wd 3u 5b6 1vw 2d6;23 5b3 5b4 5b5 1wd 3u 5b6 5b7;23 5b3 5b4 5b5 5b9 5b6 1vw 2d6;23 5b3 5b4 5b5 5b9 5b6 5b7;23 5b3 5b5 1wd 3u 5b6 1vw 2d6;23 5b3 5b5 1wd 3u 5b6 5b7;23 5b3 5b5 5b9 5b6 1vw 2d6;23 5b3 5b5 5b9 5b6 5b7;23 5b3 5b4 1wd 3u 5b6 1vw 2d6;23 5b3 5b4 1wd 3u 5b6 5b7;23 5b3 5b4 5b9 5b6 1vw 2d6;23 5b3 5b4 5b9 5b6 5b7;23 5b3 1wd 3u 5b6 1vw 2d6;23 5b3 1wd 3u 5b6 5b7;23 5b3 5b9 5b6 1vw 2d6;23 5b3 5b9 5b6 5b7;23 ye -4 0 5ba;1p 5bb 3j 1wh my 5k;1p 5bb 3j 1wh 5bc;1p 5bb 3u 25r my 5k;1p 5bb 3u 25r 5bc;1p 5bb 1i 257 0 my 5k;1p 5bb 1i 257 0 5bc;1p 5bb 5bd my 5k;1p 5bb 5bd 5bc;1p 5be 5bf 1xj 5bg;1p 5be 5bf 5bg;1p 24n 3u 29i;1p 24n 295;1p 2cj 287;1p 221;1p a3;1p 1yq 2d1 282 215;1p 1yq 2d1 215;1p 5bb 5bh 5bc;1p 5bi 5bj 5bk 3j 5n;1p 5bi 5bj 5bk 3j 20w 5n;1p 5bi 5bj 5bk 5bl;1p 5bi 5bj 5bk;1p yd 5bm 5bn;1d 12r;1d 26d;1d uk;1d 22n;1d 11n;1d 1x0;1d 22e;2b 22g -2 5bo;2b jn -2 15a;2b 14s 3u 2by;25 8d 3u 55y;25 26b 3u 1zk;25 5bp 3u 5bq;25 5bp 5bq;25 5br 3u 27x;25 5br 27x;24 rt 3j 21j;24 rt 3j 212;24 rt zp;24 5bs 218;24 113;1k cl 22r;1k 3u 8g 22r;1k 22u;1k 8g 22r;1k 2ao;2e 16s;2e 2cp;2e 2am;2e 2d7;2e 2bc;y 5bt 5bu 5bv;y 5bt 5bv;r 5bw 5bx 2bp 8l 5by;r 5bw 5bx 5bz 5by;r 5bw 2bp 8l 5by;r 5bw 5bz 5by;r 5bw 5bx 5by;r 5bw 5by;r 5c0 5c1 5c2;r 5c3 0 1 5c4;r 5c3 1 5c4;26 5c5 5c6;26 12c 8g 1w2;26 12c 8l 1x9;26 12c 8n 2ax;26 12c 8h 2bh;26 12c 50 24a;0 5c7 1yf 50 1wr;0 5c7 1yf 5c8;0 5c7 1yf;0 5c9 5ca;15 10a;15 1zp 5k 44 29u;15 1zp 5k 29u;15 1wx;15 1yl;15 8k;15 284;15 147;15 1vx;15 q0;15 272 3j 20g;15 1yw 44;3 1xp 59i;3 b 2d1 5an;c 28p;c 28k;c 28l;c 28m;c l6;c 10g",
  "nl": "17 ax;17 b6;17 6a;17 je;17 ay;17 b1;17 2ng;17 2jn;17 2lj;17 2u4;10 2nh 2ed;10 2x1 -8 2nh;10 2x1 -8 2j6;10 2nh 2lw 3o;10 2nh 5cb;10 5cc 5cd;10 2nh -2 5ce;10 2sj;10 2ry;10 2ve;10 2vl gp;10 2x2 2h8 2fn;10 2x2 5cf;10 2j6 5cg;10 2x1;10 2sw;10 2nh 2nj;10 cn 5ch;g 2n2;g 2hb;g 2h9;g 2j4;g 6h;g b gp 1m;g 1j;g 2ur iw;g 2ur;2g xu;2g sp;2g 12v;2g 2pb;2g 8o bp 2vl;2g cn bp;2g 2o5;2g 172;2g 2wf 5ci;2g 2wf 5cj;2g 161;2g y 2k5;2g 2k7 2k5;2g 2vy 2k5;2g 2k4 49;2g y 5ck 5cl;2g 2mu 5cm;2g wu;2g 13j;2g 2td 5cn;2g xe;2g 2nd;2g 2ue 2nk;2g 2sd 2vl 2ti;2g iv 5co;j 5cp -2 2hq 5cq -2 5cr;j 5cp -2 2hq 5cq -2;j 2hq bn -2 5cs;j 5ct 5cu;j 5cv 2nz 2li;j 2vl 2q9 he 3u 2w8;j 2vl 2q9 he 3u 2of;j 2vl 2q9 he 6x 2ex;j 2vl 2q9 he bn;j 5cw 5cx;j 2jn;j 2lj;j 2x2 2li;j 6x 2wv 5cy 5cz;j 6x 2jt 5cy 5cz;j 6x 2ex 5cy 5cz;j 3u 2w8 5cy 5cz;j 5d0 5cy 5cz;j 6x 2wv 5cz;j 6x 2jt 5cz;j 6x 2ex 5cz;j 3u 2w8 5cz;j 5d0 5cz;j 5d1 5d2;j 5d3 6x 2gi 5d4;j 5d3 3u 2w8 5d4;j 5d3 5d5 5d4;9 5d6 2wm 2hq 5d7 5d8;9 5d6 2hq 5d7 5d8;9 5d6 2wm 2hq 5d8;9 5d6 2hq 5d8;9 5cv 5d9 5da;9 2vl 2q9 he 5db 5dc;9 2vl 2q9 he 5dc;l 2li;l 2gc;l 2gd;l 2vs;l 2vi;l 2tv;l 2g0;1o 2q4;1o 2kk;1o 2kf;1o 2ke;1o 2kj;1o 2e4;1o 2hs;1o 2uj;1o 2v1;1o 2o8;1o 2sl;1o 2f3;1o 2f4;1o 2fb;1o 2dl;1o 2dk;1o 2ra;1o 2qf;1o 2ph;1o 2kh;1o 2tx;1o 2un;1o 2m0;1o 2q5;1o 2q3;1o 2r0;1o 2kn;1o 2gd;1o 2vt;1o 2a;1o 2li 2vl -2 5dd;1o 5de 5df;1o 5dg he -2 1;1o 5dh -4 5cv 5d9 5da;1i 5di -8 5dj;1i 1w;1i 1t;1i 1v;1i 1u;1i c0;1i 92 -2 2oh;1i 93 -2 2oh;1i c1;1i e6 -2 2oh;1i fa;1i f9;1i fc 1;1i fd;1i 5dk -2 5dl;1i 2oj;1i 2ja;1i fs 5dm;1i 5dn 5do;1i 2tr;1i 2ua;1i 2fn 5dp;1i 2fk;1i 2fv he 2fn;1i 2fp;1i hs 5dq;1i iw 5dr;1j 2fn;1j 2vs;28 c 2nz 5ds;28 bp 3u 2v9 2q9;28 bp 2nz 2q9;28 2n8 5dt 5du;1 bp 2vf;1 2vd;1 he 2s5;1 2vj;1 2vl 5dv -2 5dw;1 2ve 5dx -2 5dy;1 2g5 0 5dz;1t 2qq;1t 2m8;1t 2gg;1t 2md;1t 2gb;1t 2pm;1t 2sf;1t 2tc;1t 2fr;1t 2ns;1t 2q7;1t 2rd;1t 2tw;1t 2lb;1t 2m2;1t 2ia;1t 2rq;1t 2hh;1t 2lx;1t 2fw;1t 2gh;1t 2p5;1l 2q2;1l 2ki;1l 2v0;1l 2wa;1l 2tn;1l 2hr;1l 2f1;1l 2o7;1l 2sk;1l 2um;1l 2jy;1l 2tk;1l 2jt;1l 2t3;1l 2gl;1l 2mq 2l9;1l 2mq 2nq;1l 8d;1l 2hg;1l 2r8;1l 2v2;1l 2s9;1l 2q6;1l 2mo;1l 2gw;1l 2qy;1l 2rg;1l 2rh;1l 2pi;1l 2dz;20 5e0 5e1 fs 5e2;20 5e0 5e1 5e2;20 bi -2 5e3 -2 5e4;7 5e5 -2 5e6;7 5e7 -2 c fs 2qu;7 5e7 -2 5e8;7 5e9 5ea 5eb 5ec;7 5e9 5eb 5ec;z 2rh;z 2rg;z 2rf;z 5ed 5ee;z 2vl 5ef 5eg;z 5eh 5ei;2d 5eh 2m2;1s 2s1;1s 5ej -2 5ek -2 5el;1s 5em -2 5en -2 5eo;1s 2lw 2s0;1s 5ep -2 2rz;1s 5eq -2 5er -2 5es -2 2rz;1s 5et 5eu 5ev 5ew 2rz;1s 5et 5ev 5ew 2rz;p mu;p mv;p 2gk 5ex;p 5ey vh;p 2p4;4 171;4 2vz;4 2h5;4 2kz;4 2jz;4 2t1 -2 2rm;4 2rm;4 hz;4 2tz 2nn;4 2fv he 2jj 2ip;4 2m3;4 2m4;4 20;4 2gs;4 2rn;4 2ly;4 2p3;4 2la;4 od;4 ob;4 2t4;2b 11e;2b 2u7;2b 2uh;2b 17d;2b 2wj 2wb;2b 2o2 2ug;2b 2tl;1d 2qq;1d 2m8;1d 2tv;1d 2sf;1d 2fr;1d 2m2;22 fc;22 fd;22 fb;22 ja;22 96;22 2fy;22 4i;22 2od;22 2sg;22 2v4;22 2sh;22 2g4;22 2mt;22 69;22 2hm;22 164;22 16e;22 15s;22 2qs 9r;22 2tu;22 2k6;22 2ei 9r;22 2js ie 2nj;22 ie 2js 2nj;22 2nj;22 2h7;22 2dj;22 2kp;d vs;d p7;d 12w;d 2id;d 2if;d 2id e0;d 2e7;d 2ie;6 2vl 50 2e0;6 2vl 50 2e1;6 2f7 5ez;6 2vg;6 2e0;v 2p1;v 2k2;v 2k1;v 7d 2kx;v 7d 2fv;v 2qn;v 2tm;v 2m1;v 2in;v 4s;v u8;5 2es;5 2qb;5 2ev;5 2qa;5 2eu;5 2er;5 2qc;5 2nm he hc 2q9;1z 2qo;1z 2gj;1z 2b;1z 2pc;1z 2vw;1z 2kc;1z 2lk;1z 2gy;1z 2gx;1z 2ky;1z 2hc;1z 2kr;1z 2fs;2h ag 86 2re;2h ag 5f0;2h 21 5f1;2h 2hz 2w6;2h 2hx 2dc;2h 2m9;2h 2wy 5ck -2 5f2;2h 2lb;2h 2hh;2h 2m2;2h 2fw;2h 2gq;2h mj;2h 2h5;2h 2v3;2h 2jh;2h 2lx;1x 2pz bi fs 2w5;1x bp 6x 2j8;1x 2sc 6x 2j8;1x 7l 6x 2fx;1x 2fx he;1x m6;1x 2j2;1x 2og;1x 2mr;1x 2ge -2 9n;1x 2wa 2nj;1x 2qn 1m;1x 21 2vh;1b 5f3 -2 5f4;1b 5f5 -2 fs 2o1;1b 5f5 -2 5f6;1g 2oy;1g 2nz 2eq;1g bp 5f7 2n7;1g 2i0 2n7;1g 2s4;1g bi fs 2s3;2f 2us 2k0;2f 2ut;2f 2uv;2f 2k0 hs 2us;q tg 5f8;q 5f9 -2 2iu;q iw 2ih -2 5fa;q 3 5fb;q 2eo;q 2w7;q 2ku;k 2ec 2l2 5fc 5fd;k 2i3 2l2 5fc 5fd;k 2ec 2r7 5fc 5fd;k 2k3 2l2 5fc 5fd;k 2k4 5fc 5fd;k 5fe 5ff;k 2ng 2wn 5fg;12 2mm;12 2mn;12 2ml 5fh;12 2mk;12 2ec 2n9;12 2i3 2n9;12 2nr 2n9;12 2o1 2vl 2ec 2lt;12 2o1 2vl 2ec 2n9;19 2j6 5fi;19 2x2 5fj;19 2i8 80 2nh 5fk;19 2i8 2nh 5fk;19 9r bf 2x2 5fl;1y b2 2mi 0 5fm;1y 5fn 0 5fm;1y 2lr 5fo;1y m3 2dq 5fp;1y m3 5fp;1y 2vl 6x fs 2lv 80;1y i0 80 i0;1y iv 2hz 2lf;1y 2g1 i0;1u 5fq -2 2g5 0 hb;1u 5fq -2 2g5 3u 0 hb;1u 5fq -2 5fr;1u 2g5 3u 0 5fs 5ft;1u 2g5 0 5fs 5ft;1u 2eh -2 5fu -2 5fv;1u 2ik 2n8 -2 5fw;1u 2iv c -2 5fw;1u 2uf -2 5fw;1u 2wf 5g 2r5 21;1u 2jq 86;1u 2jq gp;1u 2hw 2ei;18 5fx 5fy;18 5fz 80 2nh 5fk;18 5fz 2nh 5fk;s 5ea 5g0 -2 5g1;s 5f7 5g2 5g3 -2 5g4;s 2is 5g5;s 2pt 5g5;s 5g6 gp fs 9n fs 2h7;s 5g6 gp fs 5g7;s 5g6 gp 9n fs 2h7;s 5g6 gp 5g7;2c 5g8 -2 5f7 5g9;2c 5f7 5g9 5ga;2c 5f7 5gb 5g3 5gc;2c 7h 1s -4 5gd -4 5ge;2c 2my 2n7 80 -4 5gd -4 5ge;2c 4c 80 -4 5gd -4 5ge;2c 2fe gp -2 bp 2wz -2 5gf;2c 2fe gp -2 2ix -2 5gf;2c 1s 86 -2 bp 2wz -2 5gf;2c 1s 86 -2 2ix -2 5gf;2c 1s 87 -2 bp 2wz -2 5gf;2c 1s 87 -2 2ix -2 5gf;2c 2x0 gp -2 bp 2wz -2 5gf;2c 2x0 gp -2 2ix -2 5gf;2c 2wz 86 -2 bp 2wz -2 5gf;2c 2wz 86 -2 2ix -2 5gf;2c iw 2js 4q 5gg 2vl 5gh;u y;u 7p;u ib;u jd;u 51;u x;x 15k;x 2sy;x 2p6;x 2kv;w v1;w 13m;w 2j8;w 2qz;w 2rb;w 2l7;8 5fz 2uz 2pi -2 5gi 5gj 4n 2me;8 5fz 2uz 2pi -2 5gi 5gj 5gk;8 5fz 5gl -2 5gi 5gj 4n 2me;8 5fz 5gl -2 5gi 5gj 5gk;8 5fz -2 5gi 5gj 4n 2me;8 5fz -2 5gi 5gj 5gk;8 5fz 2uz 2pi -2 5gj 4n 2me;8 5fz 2uz 2pi -2 5gj 5gk;8 5fz 5gl -2 5gj 4n 2me;8 5fz 5gl -2 5gj 5gk;8 5fz -2 5gj 4n 2me;8 5fz -2 5gj 5gk;8 2qv 5gm;8 2gn;8 2rw;13 hs 2r2;13 bp 2r2;13 2wh;13 2el;1m on;1m 2qw;1m 2fg;1m 2v4;1m 2ro;1m 2pw;1m 2ei;1m 18;1m nc;1m 2ld;1m 1q;1m 2nc;1m 2mu;1m 66;1q 5gn 5go;1q 5gp 5gq;1q 2q0;1q 4c 2nm;1q 2h8 2m6;1q 9r 9w;1q 9r bn;1q 2t0;1q 2i5;h 163;h 2ka;h 2kb;h 2m8;h 2qq;h vt;h xq;h 2gt;h 2fl;h 2su;11 0 5gr 0 5gs 5gt 5gu;11 0 0 5gs 5gt 5gu;11 0 5gr 5gs 5gt 5gu;11 0 5gs 5gt 5gu;11 0 5gr 0 5gs 5gu;11 0 0 5gs 5gu;11 0 5gr 5gs 5gu;11 0 5gs 5gu;11 0 5gr 0 5gs 5gt;11 0 0 5gs 5gt;11 0 5gr 5gs 5gt;11 0 5gs 5gt;11 0 5gr 0 5gs;11 0 0 5gs;11 0 5gr 5gs;11 0 5gs;11 5gv 0 5gw 0 5gx cx 3l;11 5gv 0 0 5gx cx 3l;11 5gv 0 5gw 5gx cx 3l;11 5gv 0 5gx cx 3l;11 5gv 0 5gw 0 5gx 3l;11 5gv 0 0 5gx 3l;11 5gv 0 5gw 5gx 3l;11 5gv 0 5gx 3l;11 5gy 5gr 5gz 5h0 cx 3l;11 5gy 5gz 5h0 cx 3l;11 5gy 5gr 5h0 cx 3l;11 5gy 5h0 cx 3l;11 7l 5f7 2vo 2sb;11 2i5 5h1 cx 3l;11 bp 5f7 5h2;f cx 5h3;f po;f 2i3 3l;f 177;n 2s6;n 14p;n he 2s6 gt;n 2tg 2jw;n 2nt;n bp 2e9;n 2rx;n 2r4;n 6j;i 5h4 5h5;i 5h6 2mw 3o 0;i 5h6 5h7 0;i 5h6 2mw 3o;i 5h6 5h7;i 163 -2 1 -4 5h8;i 1 -4 5h9 -2 163;i 2j0 2tp 5ha;i xp 5hb;i 2p2 2ka;i 2ic 2vp;i 5hc 5hd;i 2hy 2rt;i 2x2 2qp;1n 5he -2 5hf;1n 5hg -2 5hh;o 2ji;o 2hi;o 2fn;o 2on;o 2j0;o 2oi;o 2ew;o 2sn;1c 5f7 5hi 5hj;1c 5f7 5hj;1c 2i0 5hk;1c 5hl 2q9;1h 5hm -2 5hn -2 5ho;1h 5hm -2 5hn -2;1h 2qj 2ew -2 5hp;1h 5hq -2 5hp;1h 5hr -2 5hs;1h 0 5ht he 2i3;1h 0 5ht cx 2sm;1h 0 5ht bp 2i3;1h 0 5ht 2gt;1h 0 he 2i3;1h 0 cx 2sm;1h 0 bp 2i3;1h 0 2gt;1h 2gt 5hu 2i3 5hv;1h 2gt 5hu 5hv;1h 5hw 5hx;1h 5hy 5hw;b 2go;b 2gp;a 2ro 5dx;a 5hz;a 2se;a 2kq;a 2uq;a 2rk;a 2kd;m 5i0 -2 5i1 -2 c fs 2lh;m 5i0 -2 5i1 -2 5i2;m 5i0 -2 5i1 -2;m 2vl 5f7 5i3;16 2fo;16 2so;16 2ib 2ea;16 2j1;16 2ea 2vl 2fn;16 2fq 2s6;16 2mp 2j3;16 2ib 2sq;1f 2os;1f 2or;1f 2oq;1f 2ws;1f 2jk;t 5i4 5i5 5i6;t 5i4 5i5;t 5f7 5i7;t 2s6;t 2i0 2e5;1v 2ho;1v 2hp;1v u3;1v 2oc 5i8;1v u1;1v u2;1v 5i9 -2 2n8 2nz;1v 5i9 -2 2n8 6x;1v 5i9 -2 5ia;1v 2to 5ib;1v 16h;1v qk;1v 2hl;1w 2ow;1w 2ot;1w 2mp 5ic 5id;1w 2m7 2mp 2tg 2jw;1w 2m7 2mp 2s6;1w 2ea 2ou;27 5ie -2 2us e0;27 5ie -2 2oo e0;27 5ie -2 5if;27 2us e0 -2 5ig;27 5ih -2 5ig;27 5ii 5ij;27 0 2rt 5h9;27 5ik -2 0 5il;27 2v9 5im;27 2pl 5in;27 2nv;27 2vq;29 13w;29 8i;29 xt;29 2o6;29 xx;29 2vu -2 bp;29 v4;29 ur;29 2nb 2qr;e pi;e 2h1;e 2h0;e 2hd 5io;1e 2fl;1e 2su;1e 2m8;1e 2qq;1e 2gt;1e 2ob;1e 2sv;1e 2tq;23 5ip 5iq 5ir -2 2hq 2n8 -2 5is -2 5it;23 5ip 5iq 5ir -2 5iu -2 5is -2 5it;23 5ip 5iq -2 2hq 2n8 -2 5is -2 5it;23 5ip 5iq -2 5iu -2 5is -2 5it;23 5ip -4 0 2wh 5iv;23 5ip -4 0 5iv;1p 5iw 5ix -2 5iy;1p 5iz 5j0 5j1 5j2;1p 5iz 5j0 5j2;1p 2n4 2mj;1p 2nf;1p z6;1p 5j3 5j4 5j5;1p 2i3 2p9 49 2wt 5j6 5gh 5j7;1p 5j8 49 2wt 5j6 5gh 5j7;1p 2i3 2p9 49 5j6 5gh 5j7;1p 5j8 49 5j6 5gh 5j7;1p 5j9 5ja 5jb he 6v;1p 5j9 5ja 5jb he 49;1p 5j9 5ja 5jb 2ki;1p 5j9 5ja 5jb;1p 2i0 2ru 5jc 50 5jd;1p 2ru 5jc 50 5jd;1p mn 5je 2i0 5jf;1p mn 2i0 5jf;25 2rh;25 2rg;25 2rf;25 2kl;25 2pq;25 2pr;25 2oz;25 2m5;24 5jg 5jh;24 16h;24 u2;1k cx hb;1k 2t7;1k 2t8;y 5ji 5ea 2wq -2 5jj;y 5ji 2wq -2 5jj;y 5ji 5ea -2 5jj;y 5ji -2 5jj;y 5jk -2 5jl 5jm;y 5jn 5jo 2vl 5jp;y 5jn 5jo 5jp;y 5jq 5jr 5ck 2wq;y 5jq 5jr 5ck;r 5js -2 5jt;r 5ju 5ea 5jv 5d5 5js;r 5ju 5jv 5d5 5js;r 5ju 5ea 5d5 5js;r 5ju 5d5 5js;r 5jw 5ea 0 1 5jx;r 5jw 0 1 5jx;r 5jw 5ea 1 5jx;r 5jw 1 5jx;r 5jy 5jz -2 5jv 5k0;r 5jy -2 5jv 5k0;r 5jy 5jz -2 5jv;r 5jy -2 5jv;r 6x 5k1 5jx fs 5k2;r 5k1 5jx fs 5k2;r 6x 5k1 5jx 5k2;r 5k1 5jx 5k2;26 5k3 5k4;26 5k3;26 5ea 5k5 5k6;26 tw 5k6 5g r;26 tw 5k6 5k7;0 5k8 2i0 5k9;0 5k8 5k9;15 2fr;15 2gz;15 2rl 50 2oa;15 2oa 50 2rl;15 17b;15 2gu;15 m2;15 ou;15 2eg;15 2si;3 21 5gh c 2jw;3 21 5gh 2s6;3 bp 5f7 5ka;c xq;c vt;c 2df;c 2db;c 2le;c 2fz;c 2dn",
  "de": "17 av;17 aw;17 38w;17 vk;17 bg;17 3fp;17 b1 aw;17 38x;17 36y;17 36x;17 340;17 3ei;17 36c;10 38v bd;10 38v 3c5 y;10 38v 5kb;10 5kc ep 38v;10 38v -2 5kd;10 24 5ke;10 3by -8 5kf;10 305;10 4r;10 32p 5kg;10 3c6;10 396 5kh;10 36b 5ki;10 36b 5kj;10 3bv;10 5h e9 313;g 38f;g 30j;g 350 ep;g 82 jf;g 3bs jf;g 3bz;g 3c0;2g ma;2g mb;2g jo;2g 39s;2g 3fh;2g 176;2g 386;2g 3bd ep 5kk;2g 32y 5kl;2g 3g1 ep 35x;2g 3g1 5km;2g 3c0 5km;2g ik 5kn;2g 35w 43;2g 381 ep 5ko;2g 162;2g wv;2g 398;2g te;2g 330 5kp;2g 330 5kq;2g s8;2g 88 3b1;2g 361;2g 35o;2g 3bj 5kr;2g 3bo;2g 3dd ep;j 5ks -2 5kt;j 5ku -2 5kv -2 5kw;j 5kv -2 5kx -2 5ky;j 5kz 5l0;j 5l1 5l2;j 1k 3dw 36w;j 36y;j 36x;j 340;j 5l3 5l4;9 5kv -2 5l5 -2 jf 5l6;9 5kv -2 5l5 -2 5l6;9 1k 31f 36w;9 5l7 36w;9 jf 35r 37c;l 33z;l 36a;l 3fe;l 2y2;l 36w;l 3fa;1o 117;1o lw;1o kq;1o qp;1o 16t;1o 16r;1o 16g;1o me;1o 165;1o 135;1o ll;1o lm;1o 14h;1o 14x;1o qq;1o 102;1o kg;1o 120;1o 17h;1o 3f4;1o 3f6;1o 3ba;1o 2zd;1o 3ej;1o 3al;1o 3er;1o 36a;1o 309;1o 3bb;1o 3ew;1o 5l8 65 -2 5l9;1o 5la 5lb;1o 5lc -2 7l 35f -2 1;1o 5lc -2 5ld -2 1;1o 5le -4 1k 31f 36w;1o 5le -4 jf 35r 37c;1o 5le -4 3bf jf 3gd;1i j5;1i 1x;1i j6;1i gq;1i gr;1i gs;1i 4u;1i j7;1i 52;1i 1o;1i 1y;1i 6c;1i ef 1;1i e5 1;1i 5lf ep -2 5lg;1i jf 5lh;1i 5li -2 5lj;1i 3dm;1i 3ge;1i 3gh;1i 38j 43 3gg;1i ix 5lk;1i 5ll 5lm;1i 7l 3fe;1i 3fe;1i 35c;1i 35d;1i 31o;1j 3gg;1j 30f;1j 36a;1j 33z;28 12 3dw 5ln;28 1k 3q 33c 36o;28 1k 5lo 36o;1 7j 3f8;1 3f7;1 3fd;1 i4 5lp -2 5lq;1 i4 5lp -2;1 305 5lr -2 5ls;1 3fe;1t 346;1t 37q;1t 30q;1t 30l;1t 39z;1t 3gp;1t 3gv;1t 3ee;1t 3cm;1t 3e2;1t 3fq;1t 374;1t 376;1t 37o;1t 3af;1t 33e;1t 3c7;1t 3de;1t 30p;1t 389;1t 347;1t 37t;1t 30e;1t 30s;1t 3ap;1l 3aj;1l 2xo;1l 3f5;1l 2yb;1l 2yh;1l 3dz;1l 2zb;1l 3b9;1l 2yq;1l 3eq;1l 3dy;1l 35k;1l 3du;1l 3gj;1l 34n;1l 3cc;1l 3cd;1l 31b;1l 306;1l 33a;1l 3d6;1l 3an;1l 2yv;1l 3es;1l 31h;1l 30b;1l 39t;1l 39y;1l 3bp;1l 3d9;20 5lt 5lu -2 5lv;20 gu -2 5lw -2 5lx;20 5ly 5lz 5m0;7 5m1 -8 5m2;7 5m3 -2 jf 369;7 5m3 -2 5m4;7 5m5 5m6 5m7 5m8;7 5m5 5m7 5m8;z 3cc;z 3cd;z 3cb;z 5m9 5ma;z i4 5mb 5mc;z 5md 5me;2d 5mf 5mg;1s 5mh -2 32p 346 -2 5mi;1s 5mh -2 32p 37q -2 5mi;1s 5mh -2 5mj -2 5mi;1s 5mk -2 5mh -2 5ml;1s 3b0;1s 32s;1s 3ax;1s 3c5 5mk;1s 2zq ep 3gr;1s 32i ep 3gr;p tv;p ti;p 5mm 5mn;p tu;p tt;4 33k;4 3cx;4 3g8;4 3em;4 ws;4 sy;4 wx;4 38a;4 13y;4 3bg;4 14f;4 36j;4 vo;4 39k;4 13z;4 134;4 36d;4 365;4 2zx;2b 32x;2b 11c;2b 32w;2b 2xs;2b 3dh;2b 315;2b 362;1d 346;1d 37q;1d 3ee;1d 3cm;1d 37o;1d 348;22 ef;22 ee;22 e5;22 e4;22 3dg;22 97;22 2zm;22 33q ep;22 31v;22 68;22 2xj;22 35e;22 37a ep;22 3gu a2;22 3c3;22 31w;22 2y0 ep a2;22 2zr;22 30n;22 38d;22 3cw ep;22 2zu;22 3gw;22 3dl;22 3fg 3f7;d 36v;d 3b2;d 33f;d 33g;d 30h;d 2yz;d 37n;d 2x4;d 2yo;6 3fb gy 3az;6 3fc gy 3az;6 2zk 3be;6 2zl;6 i2 2zk 3be;6 3fb 3az;v 11d;v z0;v ln;v 39i;v 2yz;v sx;v 341;v 2yi;v 35p;v 7d 367;v lo;5 2z5;5 36q;5 36s;5 2z8;5 36u;5 2z9;5 36r;5 36p;5 2z7;1z 3c4;1z 3ck;1z 3cj 7d;1z 39j;1z 371;1z 370;1z fr 393;1z d1 393;1z d1;1z fr;1z 3gm;1z 397 2z6;1z 133;1z 368;1z 3bn;2h 38g 5mo 31z;2h 38g 5mo;2h 1p 5mp;2h 32p 2yf;2h 38g 3eu;2h 347;2h 37r;2h 374;2h 376;2h 377;2h 3c7;2h 37o;2h mg;2h vm;2h 30r;2h mq;2h 3cx;2h tf;2h 331;2h 389;2h 37t;2h 2x9;1x jg 3fi;1x 7j 3fi;1x 2zn 34m;1x 7j 2zy;1x 2zy;1x 3eb;1x ts;1x xy;1x 388;1x 30o ep;1x 36e 1m;1x 33r 1m;1x 3gb;1x 2ya;1x 3fj;1b 5mq -2 5mr;1b 5ms -2 jf 32n;1b 5ms -2 5mq;1g 39f;1g 3dw 2z4;1g 1k 35r 38k;1g 1k 312 38k;1g 31f 38k;1g 3d2;1g 3d3;1g jf 3d1;1g y 3d1;2f 3ey;2f 3ex 35l;2f 3ez;2f 3ex 35m;2f 3f0;2f 3ex 37h;2f 3f1;2f 35n cx 3ex;2f 39w;q t8 5mt;q 5mu -2 33v;q ix 33u -2 5mv;q 360;q 320;q 31q;q 3 3ac 33v;q 3 5mw;k 2xe 306 5l1 5mx;k 2xe 307 5l1 5mx;k 35w 306 5l1 5mx;k 5my 5l1 5mx;k 5mz 5n0;k 38x 3g6 2x3;12 37v;12 wc;12 37w 5n1;12 2xe 5n2;12 35w 38l;19 36b 5n3;19 396 5n4;19 5n5 -2 38v 5n6;19 a2 394 396 5n7;19 3ae;1y bd 38z 0 33h 39t;1y bd 38z 0 5n8;1y 5n9 0 33h 39t;1y 5n9 0 5n8;1y 37l 5na;1y 2zh 5nb;1y 39t 3bs 2zh;1y 39t 2zh;1y 305 5h jf 3c5;1y ik 3gq 36i;1y 2xk 34s bd;1y 2xk 328;1y 332 2yr;1u 381 ep 3bm ep 3bm 30j 35a 38z;1u 381 ep 3bm ep 3bm 30j 35s i2 0 3co;1u 381 ep 3bm ep 3bm 30j 30i 0 3co;1u 381 ep 3bm ep 3bm 30j 35s 0;1u 381 ep 3bm ep 3bm 30j 5nc;1u 2y0 ep ep 3bm 30j 35a 38z;1u 2y0 ep ep 3bm 30j 35s i2 0 3co;1u 2y0 ep ep 3bm 30j 30i 0 3co;1u 2y0 ep ep 3bm 30j 35s 0;1u 2y0 ep ep 3bm 30j 5nc;1u 5nd ep 3bm 30j 35a 38z;1u 5nd ep 3bm 30j 35s i2 0 3co;1u 5nd ep 3bm 30j 30i 0 3co;1u 5nd ep 3bm 30j 35s 0;1u 5nd ep 3bm 30j 5nc;1u 381 ep 3bm 3bm 30j 35a 38z;1u 381 ep 3bm 3bm 30j 35s i2 0 3co;1u 381 ep 3bm 3bm 30j 30i 0 3co;1u 381 ep 3bm 3bm 30j 35s 0;1u 381 ep 3bm 3bm 30j 5nc;1u 2y0 ep 3bm 30j 35a 38z;1u 2y0 ep 3bm 30j 35s i2 0 3co;1u 2y0 ep 3bm 30j 30i 0 3co;1u 2y0 ep 3bm 30j 35s 0;1u 2y0 ep 3bm 30j 5nc;1u 5nd 3bm 30j 35a 38z;1u 5nd 3bm 30j 35s i2 0 3co;1u 5nd 3bm 30j 30i 0 3co;1u 5nd 3bm 30j 35s 0;1u 5nd 3bm 30j 5nc;1u 381 ep 3bm ep 30j 35a 38z;1u 381 ep 3bm ep 30j 35s i2 0 3co;1u 381 ep 3bm ep 30j 30i 0 3co;1u 381 ep 3bm ep 30j 35s 0;1u 381 ep 3bm ep 30j 5nc;1u 2y0 ep ep 30j 35a 38z;1u 2y0 ep ep 30j 35s i2 0 3co;1u 2y0 ep ep 30j 30i 0 3co;1u 2y0 ep ep 30j 35s 0;1u 2y0 ep ep 30j 5nc;1u 5nd ep 30j 35a 38z;1u 5nd ep 30j 35s i2 0 3co;1u 5nd ep 30j 30i 0 3co;1u 5nd ep 30j 35s 0;1u 5nd ep 30j 5nc;1u 381 ep 3bm 30j 35a 38z;1u 381 ep 3bm 30j 35s i2 0 3co;1u 381 ep 3bm 30j 30i 0 3co;1u 381 ep 3bm 30j 35s 0;1u 381 ep 3bm 30j 5nc;1u 2y0 ep 30j 35a 38z;1u 2y0 ep 30j 35s i2 0 3co;1u 2y0 ep 30j 30i 0 3co;1u 2y0 ep 30j 35s 0;1u 2y0 ep 30j 5nc;1u 5nd 30j 35a 38z;1u 5nd 30j 35s i2 0 3co;1u 5nd 30j 30i 0 3co;1u 5nd 30j 35s 0;1u 5nd 30j 5nc;1u 381 ep 3bm ep 3bm 35a 38z;1u 381 ep 3bm ep 3bm 35s i2 0 3co;1u 381 ep 3bm ep 3bm 30i 0 3co;1u 381 ep 3bm ep 3bm 35s 0;1u 381 ep 3bm ep 3bm 5nc;1u 2y0 ep ep 3bm 35a 38z;1u 2y0 ep ep 3bm 35s i2 0 3co;1u 2y0 ep ep 3bm 30i 0 3co;1u 2y0 ep ep 3bm 35s 0;1u 2y0 ep ep 3bm 5nc;1u 5nd ep 3bm 35a 38z;1u 5nd ep 3bm 35s i2 0 3co;1u 5nd ep 3bm 30i 0 3co;1u 5nd ep 3bm 35s 0;1u 5nd ep 3bm 5nc;1u 381 ep 3bm 3bm 35a 38z;1u 381 ep 3bm 3bm 35s i2 0 3co;1u 381 ep 3bm 3bm 30i 0 3co;1u 381 ep 3bm 3bm 35s 0;1u 381 ep 3bm 3bm 5nc;1u 2y0 ep 3bm 35a 38z;1u 2y0 ep 3bm 35s i2 0 3co;1u 2y0 ep 3bm 30i 0 3co;1u 2y0 ep 3bm 35s 0;1u 2y0 ep 3bm 5nc;1u 5nd 3bm 35a 38z;1u 5nd 3bm 35s i2 0 3co;1u 5nd 3bm 30i 0 3co;1u 5nd 3bm 35s 0;1u 5nd 3bm 5nc;1u 381 ep 3bm ep 35a 38z;1u 381 ep 3bm ep 35s i2 0 3co;1u 381 ep 3bm ep 30i 0 3co;1u 381 ep 3bm ep 35s 0;1u 381 ep 3bm ep 5nc;1u 2y0 ep ep 35a 38z;1u 2y0 ep ep 35s i2 0 3co;1u 2y0 ep ep 30i 0 3co;1u 2y0 ep ep 35s 0;1u 2y0 ep ep 5nc;1u 5nd ep 35a 38z;1u 5nd ep 35s i2 0 3co;1u 5nd ep 30i 0 3co;1u 5nd ep 35s 0;1u 5nd ep 5nc;1u 381 ep 3bm 35a 38z;1u 381 ep 3bm 35s i2 0 3co;1u 381 ep 3bm 30i 0 3co;1u 381 ep 3bm 35s 0;1u 381 ep 3bm 5nc;1u 2y0 ep 35a 38z;1u 2y0 ep 35s i2 0 3co;1u 2y0 ep 30i 0 3co;1u 2y0 ep 35s 0;1u 2y0 ep 5nc;1u 5nd 35a 38z;1u 5nd 35s i2 0 3co;1u 5nd 30i 0 3co;1u 5nd 35s 0;1u 5nd 5nc;1u 35s i2 0 3co 5ne;1u 5nf 0 3co 5ne;1u 5ng -2 5nh -2 5ni;1u 5nj -2 12 5nk;1u 2ze ep 3bm;1u 2ze 316;1u 31d 2y0;18 5nl 306 391;18 5nl 5nm;18 3fi 82 38v 5nn;18 3fi 38v 5nn;s ep 5no -2 5np;s 5nq 5nr 5ns -2 5nt;s 359 34u 5nu;s 5nv 5nu;s 33o h4 35q 5nw;s 33n 383 35q 5nw;s 32g 35q 5nw;2c 5nx 5ny 5nz -2 5o0;2c 5ny 5o1 5o2 -2 5o3;2c 7b 22 -4 5o4 -4 5o5;2c 380 38k 82 -4 5o4 -4 5o5;2c 35b 82 -4 5o4 -4 5o5;2c 7b 358 -4 5o4 -4 5o5;2c 3cq ep -2 1k 43 3cq -2 5o6;2c 3cq ep -2 5o7 -2 5o6;2c 3cq 4k -2 1k 43 3cq -2 5o6;2c 3cq 4k -2 5o7 -2 5o6;2c 3bs ep -2 1k 43 3cq -2 5o6;2c 3bs ep -2 5o7 -2 5o6;2c 3cq ep -2 1k 43 3cq -2;2c 3cq ep -2 5o7 -2;2c 3cq 4k -2 1k 43 3cq -2;2c 3cq 4k -2 5o7 -2;2c 3bs ep -2 1k 43 3cq -2;2c 3bs ep -2 5o7 -2;2c ix 350 5o8 5o9 65 5oa;u ij;u 5q;u ev;u ew;u bd;x qo;x 31m;x 3a0;x 364;x 31s;w v1;w 170;w mf;w 34m;w 2yy;w 30a;w 30c;w 321;8 5ob 5oc -2 5od 5oe 4n 37s;8 5ob 5oc -2 5od 5oe 5of;8 5ob -2 5od 5oe 4n 37s;8 5ob -2 5od 5oe 5of;8 5ob 5oc -2 5oe 4n 37s;8 5ob 5oc -2 5oe 5of;8 5ob -2 5oe 4n 37s;8 5ob -2 5oe 5of;8 3b8 5og;8 30x;8 3d5;8 35u cx 30w;13 3df 3br;13 cx 3br;13 1k 3br;1m vp;1m 131;1m 38i;1m wi;1m sw;1m ku;1m nc;1m vl;1m ks;1m 178;1m 306;1m 3bk;1m rg;1q 5oh 5oi;1q 39p;1q z2;1q z1;1q 10r;1q 5oj 5ok;1q 317 393;1q 317 37p;1q a0;1q h4;1q 2yw;h 163;h 31p;h 37q;h 346;h 32i;h 3ab;h 2zq;h 30g;h 2yt;h 2z0;h 34p;11 0 24 0 5ol 5om fq;11 0 0 5ol 5om fq;11 0 24 5ol 5om fq;11 0 5ol 5om fq;11 0 24 0 5ol fq;11 0 0 5ol fq;11 0 24 5ol fq;11 0 5ol fq;11 0 24 0 5ol 5om;11 0 0 5ol 5om;11 0 24 5ol 5om;11 0 5ol 5om;11 0 24 0 5ol;11 0 0 5ol;11 0 24 5ol;11 0 5ol;11 5on 0 24 0 5oo 5op fq;11 5on 0 0 5oo 5op fq;11 5on 0 24 5oo 5op fq;11 5on 0 5oo 5op fq;11 5on 0 24 0 5oo 5op;11 5on 0 0 5oo 5op;11 5on 0 24 5oo 5op;11 5on 0 5oo 5op;11 5oq 24 5or 5os 5ot fq;11 5oq 5or 5os 5ot fq;11 5oq 24 5os 5ot fq;11 5oq 5os 5ot fq;11 7l 5nq 33l;11 3g0 5ou 5ot fq;11 5ov 5nq 5ow;f 5ot 5ox;f 14e;f 35w fq;f 17c;n i2 jf 353;n i2 3go;n 3go;n 35j;n 35i 395;n 397;n 357;n 352;n 3bu;i 5oy 3e8 5oz;i 5oy 5oz;i 5oy 34c;i 163 5p0 -2 1;i 163 -2 1 -4 5p1;i 1 -4 z fq 163;i 1 -4 d9 fq 163;i 1 -4 49 3g7 163;i 1 -4 d9 3co 163;i 1 -4 d9 3g7 163;i 1 -4 3ct 163;i 34c 3e5 5p2;i 5p3 5p4;i 334 33i;i 5p5 5p6;i 31j 2yk;i 396 3aw;1n 5p7 -2 5p8;1n 5p9 -2 5pa;o f5;o 3c8;o 3gg;o 3dm;o 34c;o 34d;o 3db;o 302;o 375;1c 5ny 5pb 5pc;1c 5ny 5pc;1c 5pd 5pe;1c 3a3;1h 5pf -2 5pg -2 5ph;1h 5pf -2 5pg -2;1h 3av 34c -2 5pi;1h 5pj -2 5pi;1h 5pk -2 5pl;1h 5pm -2 5pk;1h 0 3ac i2 35w;1h 0 3ac d9 3dm;1h 0 3ac d9 3da;1h 0 3ac 86 3da;1h 0 3ac 5pn;1h 0 i2 35w;1h 0 d9 3dm;1h 0 d9 3da;1h 0 86 3da;1h 0 5pn;1h 3ab i2 35w 5po;1h 3ab 65 35w 5po;1h 3ab 5pp 5po;1h 3ab i2 35w;1h 3ab 65 35w;1h 3ab 5pp;1h 5pq 5pr;1h 3ft;b 3b3;b 3eo;a 31t;a 5lf 5ps;a 32i ep;a 3gn;a 31v;a ix 5pt;a 323;m 5pu -2 5pv -2 jf 369;m 5pu -2 5pv -2 5pw;m 5pu -2 5pv -2;m 35i 395 2yx;16 sd;16 17g;16 154;16 2xb 65 5px;16 17f 5py 5pz;16 34e;16 336;16 15f;1f 39c;1f 39b;1f 3bi;1f 3fm;1f 3fn;1f 39x;t 5q0 5q1 5q2;t 5q0 5q1;t 5q3 5q4;t jf 353;t 3go;t 357;t 3a2;1v al -4 329;1v 32a;1v 30o ep ep jh 39v;1v jh 39v 5q5;1v 3fy;1v 3fx;1v 3fv;1v 3ft;1v 3fu;1v 5q6 -2 12 3dw;1v 5q6 -2 7s 2yu;1v 5q6 -2 3fr;1v 15m;1v xg;1v ap 3ek;1v 3dq;1v ap 32v;1v 168;1v 169;1v 39d;1w y7;1w 167;1w 174;1w y9;1w 5q7 5q8 jf 353;1w 5q7 5q8 5q9;1w 5qa;27 5qb 5qc -2 5qd;27 5qb -2 5qd;27 5qe -2 5qf;27 5qg 397 2yk;27 5qg 2yk;27 0 2yk 5qh;27 5qi -2 0 5qj;27 5qk 5ql;27 39u 30d;27 18 3d1;27 5qj 5qm;27 33j;27 33m;29 qr;29 31o;29 2yn;29 37a -2 1k;29 34y;29 v5;29 16z;29 38o 34y;29 3gd -2 4t;29 37a ep;e vv;e 372;e 319 173;e 372 3fl;1e 30g;1e 2yt;1e 346;1e 37q;1e 3ab;1e 2z0;1e 3ee;1e 34q;23 5qn ep 5qo 5qp -2 5qq -2 5qr -2 5qs;23 5qn 5qo 5qp -2 5qq -2 5qr -2 5qs;23 5qt -4 0 3g4 5qs;23 5qt -4 0 5qs;1p 5qu ep 5qv -2 5qw;1p 5qu 5qv -2 5qw;1p 5qx 65 5qy 5qz;1p 38q 37u;1p 3cn;1p 3b5;1p 2za ep 7g 31f 3cv;1p 5r0 5r1 5r2;1p 5my 5r3 3bm 5r4 5r5 5r6;1p 5my 5r3 5r4 5r5 5r6;1p 5r7 5r8 5my i2 35q;1p 5r7 5r8 5my 5r9;1p 5r7 5r8 5my;1p 5ra 31f 5rb;25 3cc;25 3cd;25 3cb;25 3ce;25 31x;25 322;25 3a7;25 3a8;25 39g;25 38b;24 5rc 5rd;24 168;24 169;24 15l;1k d9 3co;1k 3cp;1k 49 3co;1k 86 3co;2e 16k;2e 3bt;2e 3gl;2e 14k;y 5re 5rf 5rg 5rh;y 5re 5rg 5rh;y 5re 5rf 5rh;y 5re 5rh;y 5rh -2 5pk;y 5ri 82 65 5r5;y 5ri 349 5r5;r 5rj -2 5rk;r 5rl 5rm 5rn 5ro;r 5rl 5rn 5ro;r 5rp 5rf 0 1 5rq;r 5rp 5rf 1 5rq;r 5rr 5rs 5rt 5ru;r 5rr 5rt 5ru;r 5rv 5rn 5rw;r 5rv 5rw;26 5rx 5ry -2 5rz;26 5rx -2 5rz;26 5rf 5s0 5s1;0 1k 312 5pe;0 1k 3q 5pe;0 5s2 5pe;15 373;15 30m;15 323 gy 2z0;15 2z0;15 th;15 30y;15 2z3;15 16f;15 ko;15 2yj;3 5s3 5s4 38g 353;3 5s3 5s4 jf 353;3 5s3 5s4 5s5;3 5s3 5s4;3 12 5nq 5s6;c rf;c ly;c qv;c 38y;c 38p;c 2xq;c 2xm;c 329;c 36h",
  "es": "17 b0;17 3qx;17 3pc;17 eq;17 3qq;17 3vm;17 at;17 3qk;17 3o5;17 3o4;17 3my;10 b0 3vd;10 b0 5s7;10 b0 e7 3so;10 b0 3tq;10 b0 -2 5s8;10 3ob 5s9;10 b 3q4;10 3ut;10 eq 3mv 3re;10 eq 5sa;10 3hu 3u;10 b0 5h gx 3ms;10 b0 5h 3ms;10 b0 3o9 3nc -2 5sb;10 b0 e7 3u3 -2 5sb;10 b0 5sc -2 5sb;10 3q9 b0;10 en b0;10 b 9k 3vo;g 3l2;g 3l3;g d5 3ne;g 3w2 dg;g 3ne;g 3un;2g rp;2g sq;2g st;2g g4;2g g5;2g 3s3;2g 3kt;2g 3vw 3kt;2g py;2g 13p;2g 3hh;2g k6;2g 3hc;2g k7;2g en 8l 3s4;2g en fs 3s4;2g en 5sd;2g 3ko 5se;2g 3tc 8l 3s4;2g 3td 3s4;2g 3l9;2g ps;2g 3ou 3u;2g 144;2g 16i;2g 3qy 3nb;2g 3nb 3qy;2g 3m6 3nb;2g b0 e7 5u;2g 3k0 3u 3uv;j 5sf -2 d5 5sg -2 5sh;j 5sf -2 d5 5sg -2;j 5si 5sj;j 5sk b 3iz -2 5sl;j 5sk d5 3ks -2 5sl;j b 3iz 3u 8h 5sm;j b 3qu 3iz;j 5sn 5so;j 3o5;j 3o4;j eq 3kj;j c7;j 3e;j 1e;j dp;j 5sp 5sq;9 b 3iz 3u 8h 5sr;9 b 3iz 3u 8x 5sr;9 b 3iz 3u 3io 5sr;9 b 3iz 3w 5sr;9 d5 3ks 3u 8h 5sr;9 d5 3ks 3u 8x 5sr;9 d5 3ks 3u 3io 5sr;9 d5 3ks 3w 5sr;9 d5 fe 3ks;9 y1 d5 5ss 5st;l 3vs;l 3kv;l 3nh;l 3la;l 3vq;l 3hv;1o 5su 5sv -2 3mz 3q2;1o 5su 5sv -2 5sw;1o 5sx k2;1o 5sy 3u 3nw;1o 5sy 5sz;1o 5t0 -2 1;1o 3rv 5t1;1o 3rv 5t2;1o 5t3 -4 b gk 3iz;1o 5t3 -4 b fe 3iz;1o 5t3 -4 d5 fe 3ks;1i c8;1i cf;1i ch;1i c6;1i e;1i f;1i ce;1i 7q;1i 7r;1i ge;1i gf;1i 40;1i 41;1i g;1i 5a 1;1i 58 1;1i 5t4 -2 5t5;1i 5t6 -2 5t7;1i e7 5t8;1i b 3re;1i 3js 3u 5t9;1i 3pf 3u 5ta;1i d5 5tb;1i 3q1 5tc;1i 5td;1i b0 3tq;1i 5te -8 5tf;1i 3o2 5tg;1j 3re;1j 3nh;1j 3la;28 b 5th 5ti;28 b 8h 5tj 3ks;1 d5 3h8;1 d5 3hv;1 3hv;1 3sr;1 3hu 5tk -2 5tl;1 31 3ht;1t 3ur;1t 3vk;1t 3ik;1t 3ss;1t 3ie;1t 3u0;1t 3ui;1t 3s9;1t 3jp;1t 3qs;1t 3jc;1t 3t0;1t 3na;1t 3vj;1t 3ly;1t 3il;1t 3va;1t 3ru;1t 3q6;1t ca;1l 3p4;1l 3tw;1l 3x8;1l 3s0 3u 5tm;1l 150;1l 3wd;1l 3no;1l 3ix;1l 3uv;1l 3hj;1l 3oh;1l 3ws;1l n6;1l 3mz 3q2;1l 3tn 3q2;1l 8d;1l 3lu;1l 3lv;1l 3vf;1l 3xb;1l 3ih;1l 3ro;1l 3x3;1l 3pz;1l 3k8;1l 3n3;1l 3mf;1l 3s8;1l 3t7;1l 3iv;1l 3sk;20 3rj -2 5tn 5to 5tp;20 3rj -2 5tn 5tp;20 5tq 5tr 5ts;7 5tt -8 5tu;7 5tv 5tw 5tx;7 5tv 5tx;z 8d 3u 3oy;z 8d 3u 3ig;z 8d 3u 3no;z 8d 3u 3wa;z 8d 3oz;z 5ty 5tz;z 3hu 5tk 5u0 -2 5u1;z 3hu 5tk 5u0 -2;z 5th 5u2;2d 5th 101;2d 3t0 5u3;1s dn;1s do;1s 5u4 -2 5u5 -2 5u6;1s e7 -2 5u7 -2 9k 3vo;1s e7 -2 5u7 -2 5u5;1s 5u8 9k 3vo;1s 5u8 5u9;p 14g 3u 3tv;p 14g 3tv;p 3vr 5ua;p 3vr 5ub;4 16y;4 3rm;4 3is;4 3p1;4 3hs 3rt;4 3l6 3v2;4 3l6 3u 3ql;4 3ji;4 3jh 3sy;4 3jh;4 15q;4 3lt;4 3q0 3u 3lt;4 oe;4 oa;4 3mw;4 3hl;4 3rc;4 3qp;4 3va;2b 3ny 3u 5uc;2b 3lm;2b np 5ud 5ue;2b np 5ue;1d 3ur;1d 3vk;1d 3qs;1d 3u0;1d 3ie;1d 3t0;22 5uf;22 3pe 31;22 3pe b;22 1b 3jj;22 3op;22 3h5;22 3u7 31;22 3qn;22 e7 3u3;22 3l2 3sq;22 3lu 3u2;22 3jq 31;22 57;22 55;22 5d;22 9d;22 9c;22 9i;d p6;d sm;d 3ml;d rk;d 3nq;d sn;d ud;d 3mk;6 d5 3ho 3pg;6 d5 3hn 3iy;6 3ho 3pg;6 3hn 3iy;6 3hx j2 3uj;6 d5 3l4 j2 d5 3lh;6 3ns j2 3lz;6 3ns j2 3uj;6 3l5 j2 3wl;v yn;v 4f;v aw;v qg 3qj 3u 3ok;v qg 3u 3ok;v n4 3u 3ok;v n4;v 3j0 3u 3ok;v 3s0 3u 3ju;v 3pl 3u 3ju;v 3rl 3u 3qi;v 3vr 3u 3u6;v 3j2;5 5ug 3u fe 3ks;5 5ug 3u gk 3ks;5 5ug lt;5 5uh 3u 5ui 5uj;5 5uh 3u 5uj;5 3ks 3id;5 s2 lv;5 3j5 3id;1z 3qw 3u 8h 3uv 3vb;1z 3qw 3u 3uv 3vb;1z 3uv 3vb;1z or;1z ni 3u 3h3;1z ni 5uk;1z d1;1z 3qw 3u 3vr;1z 3vr 3u 3kl;1z 3hy 3u 3vg;1z 3je 3u 3uv;1z 3je 5ul;1z 3ic 50 3po;1z 3ic 5um;2h 3qs;2h 5un 5uo;2h 3wk 8h 3k9;2h 3wk fe 3k9;2h 3wk 8h 3nl;2h 3wk 8h 3or;2h gx hq 5up;2h 3lf 3u 8h 3k9;2h 3lf 3u 8h 3nl;2h 3lf 3u 3k8;2h v 3oq;2h 3ss 48;2h en 5uq 5ur;2h 3ly;2h 3jc;2h 3t0;2h 3if;2h 3k2;2h 3k3;2h 3wy;2h 3rm;2h 116;2h 3nd;2h 3vy;2h 3hd;2h 3hk 50;2h 3va;1x 3lb b 3wa;1x 3s0 3u 3wa 50 3x6;1x 50 8h 3mf;1x b 8h 3mf;1x xy;1x 3j0 3u 3ju 1m;1x 50 3sf;1x 3ls;1x 3se;1x 16l;1x 50 3x6;1x 3x1;1x 3oo;1x 3s0 3u 3ju 1m;1x 3u6 3ph;1b 5us 3u 5ut -2 5uu 5uv;1b 5us 5ut -2 5uu 5uv;1b 5us 3u -2 5uu 5uv;1b 5us -2 5uu 5uv;1g 3ic 5uw;1g 3qu 3ic;1g b fe 3qr;1g b gk 3qr;1g 3ks 3u 3t3;1g 3rj 3sv;1g 3mc 3jf;2f 3ol d5 3x4;2f 3x5;2f 3x4 3ol;2f 3x2 d5 3x4;2f 3ol 50 3x4;q 5ux 5uy 3 5uz;q 5ux 3 5uz;q 5ux 5uy 5uz;q 5ux 5uz;q 3nw 3u -2 5v0;q 3nx -2 5v0;q 3 5v1;q 3nx 3;k 3w7 8x 3iu 5t6 5v2;k 3w7 8x 3ve 5t6 5v2;k 3w7 8j 3vf 5t6 5v2;k 3w7 8x dg 5t6 5v2;k 3io 3iu 5t6 5v2;k 3w7 4v 3qh 5t6 5v2;k 3w7 8x 3sj 5t6 5v2;k 3k9 5v3;k 5v4 ot 3u 3p0;k 5v4 ot 5v5;k 3qk 5v6 3ti;12 5v7 wb;12 3w7 8j x7;12 3u 3w7 8j x7;12 3u 3ko x7;12 5v8 x7;12 jj b 3w7 8j 3qj;12 jj b 3w7 8x 3rg;12 jj b 3w7 4v 3qh;19 b0 e7 3u3 5v9;19 b0 e7 3qn 5v9;19 b0 3u3 5v9;19 b0 3o9 3nc 5v9;19 b0 3qn 5v9;19 b0 e7 3sl 5v9;19 eq 5v9;19 31 be eq 5sb;19 3n4 b0 5va;1y 3t8 3vd 0 3wz 3ls;1y 3t8 3vd 0 5vb;1y 3vd 3t8 0 3wz 3ls;1y 3vd 3t8 0 5vb;1y 5vc 0 3wz 3ls;1y 5vc 0 5vb;1y 3wo 5vd;1y 5ve ad w3;1y 5ve w3;1y 3wo 3r4;1y 3hu 3u dg e8 3l7 3vo;1y 3hu 3u dg e8 3vo;1y 3qy 3x0 3vd;1y 3qy 5vf;1y 3t8 3sa 3s8;1y 3sa 3s8;1u 5vg -2 3kp 3hu;1u 5vg -2 3u 3p0;1u 5vg -2 50 0 3of;1u 5vg -2 50 8j 3t1;1u 5vg -2 3hu 3u 0 3of;1u 5vg -2 50 3q4;1u 5vg -2 5vh;1u 3l8 3u 8j 3t1 0 3of en b0;1u 3l8 3u 8j 3t1 0 3of 3u 8v 3k7;1u 3l8 3u 8j 3t1 0 3of 5vi;1u 50 8j 3t1 0 3of en b0;1u 50 8j 3t1 0 3of 3u 8v 3k7;1u 50 8j 3t1 0 3of 5vi;1u 3l8 3u 3t1 0 3of en b0;1u 3l8 3u 3t1 0 3of 3u 8v 3k7;1u 3l8 3u 3t1 0 3of 5vi;1u 50 3t1 0 3of en b0;1u 50 3t1 0 3of 3u 8v 3k7;1u 50 3t1 0 3of 5vi;1u 3l8 3u 8j 0 3of en b0;1u 3l8 3u 8j 0 3of 3u 8v 3k7;1u 3l8 3u 8j 0 3of 5vi;1u 50 8j 0 3of en b0;1u 50 8j 0 3of 3u 8v 3k7;1u 50 8j 0 3of 5vi;1u 3l8 3u 0 3of en b0;1u 3l8 3u 0 3of 3u 8v 3k7;1u 3l8 3u 0 3of 5vi;1u 50 0 3of en b0;1u 50 0 3of 3u 8v 3k7;1u 50 0 3of 5vi;1u 3u 8v 3k7 -2 5vj -2 5vk;1u en b0 -2 5vj -2 5vk;1u be -2 5vj -2 5vk;1u 5vl fe 5vm;1u 3lc 3su;1u 3l1 3su;1u 3u9 3wv;1u l1;18 b0 6s 3sw 3u 3ux;18 b0 6s 5vn;18 5vo 3sw 3u 3ux;18 5vo 5vn;18 3mf b0 5va;18 b0 e7 5vp -2 3mf;s 5vq 3v3 -2 5vr;s 5vs 5vt 6m 3v3 -2 5vu;s 5vs 5vt 5vv -2 5vu;s 5vw 5vx;s b8 3jo 5vy;s 5vz 3ux fe;2c 5w0 5w1 5vs 5w2;2c 5w3 5vs 5w4;2c 5vs 5w2 6m 3v3 -2 5w5;2c 5vs 5w2 b8 64 -2 5w5;2c 5vs 5w2 64 -2 5w5;2c 9m 3pp -4 5tk -4 5w6;2c 9u 3qr 5h -4 5tk -4 5w6;2c f4 -4 5tk -4 5w6;2c 3mr 3in -2 3w1 3rk -2 5w7;2c 3mr 3in -2 5w8 -2 5w7;2c 3mu 3in -2 3w1 3rk -2 5w7;2c 3mu 3in -2 5w8 -2 5w7;2c 8l 3p9 -2 3w1 3rk -2 5w7;2c 8l 3p9 -2 5w8 -2 5w7;2c fs 3p9 -2 3w1 3rk -2 5w7;2c fs 3p9 -2 5w8 -2 5w7;2c 5w9 -2 3w1 3rk -2 5w7;2c 5w9 -2 5w8 -2 5w7;2c 3vv gw 5wa 3rj 5wb;2c 3t6 3um 3wu 3qa;2c 5wc 3w8 5wd;u en;u 3d;u ey;u h0;x va;x vb;x 3sn;x 3rz;x 3kd b;w r6;w 3ux;w 3sw 3u 3ux;w 3k9;8 3mf -2 5we 4n 3pv;8 3mf -2 5we 5wf;8 3mf 3u 3vz;8 3mf d5 3mn;8 3mf 5wg;8 3u7 8j 3v6 3sm d5;8 3u7 3mu 3sm d5;8 3mf e7 5wh 5wi d5 5wj;8 3mf 5wh 5wi d5 5wj;8 3mf e7 5wh d5 5wj;8 3mf 5wh d5 5wj;13 d5 3v5;13 hs 3v5;13 3o7;13 3xc;13 3xd;1m on;1m rn;1m 3q5;1m kn;1m ke;1m 121;1m nd;1m w4;1m 3wq;1m 3wp;1m oq;1m 3jb;1m o7;1m tx;1q 3tp 3oi;1q 3uo;1q 5wk 5tk 5wl;1q 5wk 5wl;1q 5wm 5wn;1q 10n;1q 3mv 5wo;1q 3jy;1q 3n1;1q 3wr;h t1;h 3ox;h 3ur;h 3vk;h np;h nu;h xz;h 10j;h m0;11 0 5wp 0 5wq 5wr 5ws;11 0 0 5wq 5wr 5ws;11 0 5wp 5wq 5wr 5ws;11 0 5wq 5wr 5ws;11 0 5wp 0 5wq 5wr;11 0 0 5wq 5wr;11 0 5wp 5wq 5wr;11 0 5wq 5wr;11 5wt 0 5wu 0 5wv 5ww 48;11 5wt 0 0 5wv 5ww 48;11 5wt 0 5wu 5wv 5ww 48;11 5wt 0 5wv 5ww 48;11 5wt 0 5wu 0 5wv 5ww;11 5wt 0 0 5wv 5ww;11 5wt 0 5wu 5wv 5ww;11 5wt 0 5wv 5ww;11 5wx 5wu 5wy 5wv 5wz 48;11 5wx 5wy 5wv 5wz 48;11 5wx 5wu 5wv 5wz 48;11 5wx 5wv 5wz 48;11 50 5vs 3w1 3pk;11 5x0 3qa 5wz 48;11 5x1 5vs 5x2;f 5wz 48;f q6;f 3io 48;f d5 3of;f b 8h 3uy;f d5 3uy;f 13d;n 3ld 3j1;n 50 3j1;n 3ld fe 3j1;n 3ld gk 3j1;n 3r2;n 50 3po;n 3tz;n 3vt;n 3qf;n 3j3;n 3vu;i 3lq 3n5 3ld;i 3lq 5x3;i t1 3lq 50 3po;i t1 3lq 5x4;i t1 9k 3u -2 1;i t1 v 3q4 -2 1;i t1 5x5 -2 1;i t1 1 -4 5x6;i 3ox 3n5 3n8;i 3ox 5x7;i 3pj 3nj;i y5 5x8;i 3vn 5x9;i eq 5xa;i 3wa 3n8;1n 5xb 5xc 3ox 3u;1n 5xb 5xc 5xd;1n 5xb 3ox 3u;1n 5xb 5xd;1n 5xe 3u 3qu 3jc;1n 5xe 3u 3jc;1n 5xe 10k;o 3lx;o 3re;o 3wh;o 3nm;o 3lq;o 3o2;o 3tx;o 3la;1c 5vs 3sz 3ks 5xf;1c 5vs 3ks 5xf;1c 5vs 3sz 3ks;1c 5vs 3ks;1c 3ks 5xg;1h 5xh 5xi 5xj;1h 5xh 5xj;1h 5xk 31 5xl 5xm;1h 5xk 5xl 5xm;1h 5xk 31 5xm;1h 5xk 5xm;1h 0 d5 3j8 3u 3jm;1h 0 d5 3j8 3u 3io;1h 0 d5 3j8 d5 3io;1h 0 d5 3j8 d5 3we;1h 0 d5 3j8 d5 3wh;1h 0 3u 3jm;1h 0 3u 3io;1h 0 d5 3io;1h 0 d5 3we;1h 0 d5 3wh;1h 3jm 3w 0 5xn 3io 5xo;1h 3jm 3u 0 5xn 3io 5xo;1h 3jm 5xn 3io 5xo;1h 3jm 3w 0 5xn 5xo;1h 3jm 3u 0 5xn 5xo;1h 3jm 5xn 5xo;1h 5xp -2 5xq;1h e7 3t8 31;b 3j7;a 5xr 3oa 3pq;a 5xr 5t4;a 3tk;a 3la;a 3jd;a 3mg;m b 5v 3u -2 5xs -2 5xt;m 3rj -2 5xs -2 5xt;m 3mj 3u 3r0;16 3hf 3u 3wh;16 3hf 3u 3re;16 3hf 3u 3jd;16 3hf 3u 3wh 3u 3lq;16 3hf 3nk;16 5xu 3u 5xv 5xw 3j1;16 x5 3u 3lq;16 v0 sc;1f 3rh;1f 3ri;1f 3mg;1f wo;1f 3im;t 5xx 5vs 5xy;t 5vs 5xz;t 50 3j1;t 3ld 3j1;t b 3lw 3sz;1v 112;1v 114;1v 111;1v 10x;1v 113;1v 5y0 -2 b 3qu;1v 5y0 -2 v 3n7;1v 5y0 -2 b 8x;1v 5y0 -2 b 3rb;1v 5y0 -2 b 3jc;1v 5y0 -2 3u 3qv;1v rs 3u 3mg;1v rs 3u 3nr;1v rs zl;1w 3hf 3u 5y1;1w 5y2 3u 5y3 5xw 5y4;27 5y5 9m 3o8 5y6 -2 5y7;27 5y5 5y8 5y6 -2 5y7;27 5y5 9m 3o8 -2 5y7;27 5y5 5y8 -2 5y7;27 5y5 9m 3o8 5y6 -2;27 5y5 5y8 5y6 -2;27 5y5 9m 3o8 -2;27 5y5 5y8 -2;27 5y9 b -2 5ya;27 5y9 -2 5ya;27 3vn 50 3po;27 3vn d5 48;27 3vn 5yb;27 5yc 0 5yd;27 5ye 5yf;27 3u4 3sg;27 px;29 pu;29 10c;29 up;29 v3;29 v2;29 3us 3qo;29 jl;29 3hq 3nm;e 3kn;e 3km;e wz 5yg;e 3ii 5yh;1e xz;1e 3ur;1e 3vk;1e nu;1e 12c;1e np;1e 3nv;23 5yi 5yj 5yk 5yl v 3q4 5ym -2 5yn;23 5yi 5yj 5yk 5yl 5yo 5ym -2 5yn;23 5yi 5yk 5yl v 3q4 5ym -2 5yn;23 5yi 5yk 5yl 5yo 5ym -2 5yn;23 5yi 5yj 5yl v 3q4 5ym -2 5yn;23 5yi 5yj 5yl 5yo 5ym -2 5yn;23 5yi 5yl v 3q4 5ym -2 5yn;23 5yi 5yl 5yo 5ym -2 5yn;23 5yi 5yj 5yk 5yl 5ym -2 5yn;23 5yi 5yk 5yl 5ym -2 5yn;23 5yi 5yj 5yl 5ym -2 5yn;23 5yi 5yl 5ym -2 5yn;23 5yp -4 0 5yn;1p 5yq b v 3q4 -2 5yr;1p 5yq b 5ys -2 5yr;1p 5yq v 3q4 -2 5yr;1p 5yq 5ys -2 5yr;1p 5yt d5 3io 5yu;1p 3qg;1p dm 3u 3q7;1p 3mq 3s6;1p 5yv b 5yw 5yx;1p 5yv 5yw 5yx;1p 5yy d5 3io h2 3u 3m3;1p 5yy d5 3io 3s1 dg;1p 5yy d5 3io 3va dg;1p 5yy d5 3io 5yz;1p 3kk gk 5vs 3sz 5z0 5z1;1p 5z2 5vs 3sz 5z0 5z1;1p 3kk gk 5vs 5z0 5z1;1p 5z2 5vs 5z0 5z1;1p 3kk gk 5vs 3sz 5z0;1p 5z2 5vs 3sz 5z0;1p 3kk gk 5vs 5z0;1p 5z2 5vs 5z0;25 8d 3u 3oy;25 8d 3u 3ig;25 8d 3u 3no;25 8d 3u 3wa;25 8d 3oz;25 8d 3u 3i3;25 5z3 3u 5z4;25 5z3 5z4;24 rs 3u 3mg;24 rs 3u 3nr;24 rs 5z5;24 5z6 rs;24 113;1k d5 3of;1k 8h 3of;y 5z7 5z8 31 5z9 5za;y 5z7 31 5z9 5za;y 5z7 5z8 5z9 5za;y 5z7 5z9 5za;y 5z7 5z8 31 5za;y 5z7 31 5za;y 5z7 5z8 5za;y 5z7 5za;r 5zb 5zc 5zd 5ze;r 5zb 5zd 5ze;r 5zb 5zc 5ze;r 5zb 5ze;r 5zf 9m 8v 5zg;r 5zf b8 8v 5zg;r 5zf 5zh 5zg;r 5zc 5zi 5zj;r 5zc 5zj;r 5zk 0 1 5zl;r 5zk 1 5zl;26 5zm 5zd 5zn;26 5zm 5zn;26 5zi 5zm;0 5zo 3ks 5zp;0 5zo 3ks;15 3la j2 8x 3uh;15 3la j2 3uh;15 3ij;15 3ku;15 13p;15 3hr;15 uo;15 3j1 3u 3ir;15 3n0;15 pz;15 x0;3 50 5vs 5xz;3 b 5vs 5xz;c 10j;c w5",
  "it": "17 b5;17 95;17 44q;17 eg;17 aj;17 42y;17 42z;17 42x;17 422;10 b5 48w;10 b5 5zq;10 b5 -2 5zr;10 42e;10 42b b;10 b 44c 2q;10 483;10 48k 5zs;10 46l 5zt;10 b5 4n gx 4a9;10 b5 4n 47m -2 5zu;10 b5 5zv -2 5zu;10 41v 4n b5 454;g 418;g 41p;g 41q;g en 46d;g 46d;g 3z6;2g 15h;2g sv;2g sr;2g 45y;2g 3ys;2g q8;2g 13q;2g e7 46s;2g 3zt;2g 2u 3zs;2g e7 5zw 5zx;2g 138;2g 48d;2g 46u 47m;2g 16v;2g 426 5zy;2g 426 3ya;2g b5 42a;2g 426 450;j 5zz -2 3k b3;j 5zz -2 3n 412;j 5zz -2 410 3yz;j 5zz -2 410 459;j 5zz -2 410 42i;j 5zz -2 410 3yq;j 5zz -2 410 41t;j 8g 3yz 600;j 8g 459 600;j 8h 42i 600;j 8g 3yq 600;j 7i 412 600;j b 44u 3zh;j b 44u 494;j b 3zh 414 3yz;j b 3zh 414 459;j b 3zh 3w 412;j b 3zh 414 41t;j b 3zh 44u;j 601;j 602 p5;j 42y;j 42x;j 48k 40u;j 48k 494;j 603 604;9 b 605 606 607;9 b 608 3zh;l 49l;l 46y;l 3zl;l 416;l 3zg;l 3xi;l 401;l 3yb;1o 609 -2 60a -2 4au 44a;1o 609 -2 60a -2 60b;1o 60c 60d;1o 60e 60f;1o 60g 47 0 -2 1;1o 60g 0 -2 1;1o 60g 47 -2 1;1o 60g -2 1;1o 461 60h;1o 60i -4 b 60j 3zh;1i c9;1i cc;1i cb;1i c6;1i hk;1i hp;1i hl;1i hj;1i hi;1i 29;1i 7w 1;1i 7x 1;1i 7z 1;1i 7u 1;1i 60k -2 60l;1i 60m -2 60n;1i 3k 60o;1i 47j 60p 60q;1i 49y 60r;1i 60s;1i b5 47r;1i 60t -8 60u;1i 60v 60w;1j 45f;1j 3zl;28 v 44u 60x;28 fh 60y 40f;1 7l 3yb;1 3yc;1 3yb;1 46j;1 46l 60z -2 610;1t 49c;1t 47g;1t di;1t 3z9;1t 46g;1t 43b;1t 3za;1t 47r;1t 3zx;1t 42k;1t 428;1t 41l;1t 443;1t 48t;1t 40l;1t 44d;1l 43o;1l 479;1l 4aw;1l 45u 47 611;1l 46c;1l 42j;1l 40t;1l 3yn;1l 3xy;1l 433;1l 4af;1l n7;1l 4au 44a;1l 8d;1l 41i;1l 3zf;1l 41j;1l 4ax;1l 3z5;1l 4aq;1l 449;1l 40k;1l 400;1l 46a;20 cx -2 612 -2 613;7 614 -8 615;7 616 617 618;7 616 618;z 619 61a;z 46l 60p 61b;z 61c 61d;25 8d 47 3yx;25 8d 47 42j;25 8d 47 3z4;25 8d 47 43t;25 8d 43g;25 499 8d;25 61e 61f 61g;25 61e 61g;2d 61c sl;2d 42k 3yw;1s 47r;1s 61h -2 61i -2 61j;1s 61h 7l 48g;1s 61h 61k;p 61l 478;p 61m 61n;p 47i 46b;4 4ay;4 45i;4 3zk 42u;4 3zh 45p;4 3xu;4 15q;4 41o;4 ow;4 of;4 49e;4 45o;4 43o w;4 46y 3yq;2b 494 47 61o;2b 47r 494;2b 4a1;1d 49c;1d 47g;1d 3za;1d 42k;1d 47r;22 7w;22 7x;22 7z;22 7u;22 7y;22 7v;22 9f;22 9g;22 9j;22 9b;22 kh;22 5y;22 60;22 5z;22 7m;22 7n;22 7o;22 15c;22 n0;22 o6;22 43i b;22 43i v;22 43i t;22 44t;22 3xg 3z6;22 48l;22 47y 31;22 3yo;d 40q;d sm;d 12x;d 489;d 42l;d sn;d uf;6 42m 4n 47f;6 42m 47f;6 41u 79 43s;6 3y5 79 43s;6 413 4n 41a;v 45l;v 3zi 61p 434;v 41i 61p 434;v 45n;v 45u 47 48v;v 49t 484;v 3zp 47 44l;5 61q 3w 40f;5 61q 3w fj 40f;5 61q lt;5 61r -2 40f 40s;5 61r -2 40f 3z1;5 61r -2 40f;5 40f 40s;5 40f 3z1;5 420 40f;1z 3zy 47 48p;1z 3zy 61s;1z d1;1z 45m;1z 40w;1z 3zi 47 40v;1z 44w 47 3zi;1z 495;1z 432 3z2;1z 3zy 42g 4n;2h 41n 8g 3yr;2h 41n 8h 42f;2h gx 4az lf;2h 7l 3zj 47 3yr;2h 46l 42q;2h 3zx;2h 41l;2h 42k;2h 3z3;2h 40g;2h 4aj;2h 45i;2h 47o;2h 427;2h 49s;2h 48t;1x v 400;1x 7l 469;1x 469;1x xy;1x 15w;1x 45n 1m;1x lq;1x 42w;1x zi;1b 61t 47 61u -2 61v;1b 61t 61u -2 61v;1b 61t 47 -2 61v;1b 61t -2 61v;1g 3z0 45k;1g 44u 3z0;1g b fj 44s;1g b gm 44s;1g b 4b0 44s;1g 40f 47 46r;1g cx 49u;2f 435 hs 4ar;2f 435 4ar;2f 4as;2f 47n hs 4ar;2f 47n 4ar;2f 435 49y 4ar;q 61w 61x 3 t9;q 61w 3 t9;q 61w 61x t9;q 61w t9;q 42n -2 61y;q 3 61z;k 4ab 79 3ze 620 621;k 4ab 8l 3zf 620 621;k 452 3ze 620 621;k 4ab 620 621;k 3yr 436 42n;k 3yr 3yv;k 622 lf 623;12 624 47 448;12 624 625;12 4ab 8l 44m;12 47 4ab 8l 44m;12 626 44m;19 b5 48l 627;19 b5 4n 47m 627;19 b5 44z 627;19 628 627;19 31 be 48k 629;19 41y b5 62a;1y 48w 3y1 0 za;1y 62b 0 za;1y 4ad 46a;1y 46a 440;1y 4ad 44y;1y 46l 2q eo 4a7 49j;1y 450 62c;1y 463 46a;1u 62d -2 41v 0 bu;1u 62d -2 62e;1u 41v 0 bu 62f;1u 62g -2 62h -2 62i;1u 3xp;1u 3xo;1u en 3xo;1u 47z 4ah;18 628 62j;18 400 b5 62a;18 b5 4n 62k 3xv 400;s 4n 49a -2 62l;s e9 49a -2 62l;s 48q 49a -2 62l;s 62m -2 62l;s 8h ff 62n 4n 49a -2 62o;s 8h gl 62n 4n 49a -2 62o;s 8h ff 62n -2 62o;s 8h gl 62n -2 62o;s 62p 62q;s 62r 47 62s;2c 62t 62u 7i 608 62v;2c 62t 62u 608 62v;2c 7i 62w 62x 4n 49a -2 62y;2c 7i 62w 62x 2v -2 62y;2c 62w 62x 4n 49a -2 62y;2c 62w 62x 2v -2 62y;2c 9u 3zr -4 60z -4 62z;2c 490 -4 60z -4 62z;2c f7 3zo -2 630 -2 631;2c 497 3zo -2 630 -2 631;2c 632 -2 630 -2 631;2c 3xg gw 43t cx 633;u e7;u df;u ey;u dd;x v8;x 498;x 42r;x 40n;w 400;w 43k;w 48i;w 3yr;8 400 -2 634 4n 444;8 400 -2 634 635;8 400 636;8 400 en 637 638 cx 43n;8 400 en 637 638 hs 3zq;8 400 en 637 638 cx 44f;8 400 en 637 638 49y 3zq;8 400 637 638 cx 43n;8 400 637 638 hs 3zq;8 400 637 638 cx 44f;8 400 637 638 49y 3zq;8 400 en 637 cx 43n;8 400 en 637 hs 3zq;8 400 en 637 cx 44f;8 400 en 637 49y 3zq;8 400 637 cx 43n;8 400 637 hs 3zq;8 400 637 cx 44f;8 400 637 49y 3zq;13 fe 48r;13 hs 48r;13 49y 48r;1m op;1m 136;1m 44f;1m kc;1m 12p;1m ng;1m 4ag;1m nj;1m oq;1q 47v 4ae;1q 639 3w 45x;1q 639 414 47v;1q 639 63a;1q 63b 63c;1q 474;1q 46w 63d;1q 41w;h tq;h 49c;h 476;h y4;h 401;h 12h;h 47g;11 0 5wu 0 63e 63f 63g;11 0 0 63e 63f 63g;11 0 5wu 63e 63f 63g;11 0 63e 63f 63g;11 0 5wu 0 63e 63f;11 0 0 63e 63f;11 0 5wu 63e 63f;11 0 63e 63f;11 63h 0 5wu 0 63i v 42q;11 63h 0 0 63i v 42q;11 63h 0 5wu 63i v 42q;11 63h 0 63i v 42q;11 63j 5wu 63k 63i v 42q;11 63j 63k 63i v 42q;11 63j 5wu 63i v 42q;11 63j 63i v 42q;11 am 62w 49p 43w;11 463 44h v 42q;11 31 7i 62w 63l;11 3n 62w 63l;f 63m 42q;f tm;f 452 42q;f w bs;f b 48m;f 13g;n 3k 3zj;n 455;n 47a;n 49n;n 3zm;n 48s;n 49o;i 63n 63o;i tq 42b b -2 1;i tq d2 47 -2 1;i tq 63p -2 1;i tq 1 -4 63q;i tq 63r 3k 3zj;i tq 63r 63s;i 63t 63u;i 43x 42d;i y2 63v;i 402 63w;i 48k 63x;1n 63y 63z -2 44u 3zx;1n 63y 63z -2 640;1n 63y -2 44u 3zx;1n 63y -2 640;o 41m;o 45f;o 3z8;o 415;o 42h;o 48x;o 48z;o 4a0;1c 641 46p 40f 642;1c 641 40f 642;1c 641 46p 40f;1c 641 40f;1c 40f 45x;1h 643 644 645;1h 643 645;1h 646 647 648;1h 646 648;1h 0 cx 3zn 47 401;1h 0 cx 3zn 47 452;1h 0 cx 3zn fe 452;1h 0 cx 3zn cx 49z;1h 0 cx 3zn cx 452;1h 0 47 401;1h 0 47 452;1h 0 fe 452;1h 0 cx 49z;1h 0 cx 452;1h 401 3w 0 649 452 64a;1h 401 47 0 649 452 64a;1h 401 649 452 64a;1h 401 3w 0 649 64a;1h 401 47 0 649 64a;1h 401 649 64a;1h 64b -2 64c;b 3ym;a 64d 64e;a 47k;a 47j;a ui;a 4ap;a 43l;m cx -2 64f -2 64g;m 3yu cx 4ac;16 3xq 47 4a0;16 3xq 47 45f;16 3xq cx 3z8;16 3xq 42d;16 64h 64i 3k 3zj;16 43j 42d 3k 3zj;1f 45c;1f 493;1f 44e;1f 45d;t 64j 64k 64l;t 64j 64k;t 60j 64m;t 3k 3zj;t b 3zj;1v 12o;1v 47w;1v 11b;1v 12j;1v 12k;1v 64n -2 t 44u;1v 64n -2 w 41z;1v 64n -2 t 3zx;1v 64n -2 b 3zx;1v 64n -2 47 44x;1v rr 47 493;1v rr zm;1v 43h;1v 492;1w 3xq 47 493 3k 3zj;1w 3xq 47 47x;1w 64o 64p 64q 3zj;27 64r 9u 45z 64s -2 64t;27 64r 43z 64s -2 64t;27 64r 9u 45z -2 64t;27 64r 43z -2 64t;27 64r 9u 45z 64s -2;27 64r 43z 64s -2;27 64r 9u 45z -2;27 64r 43z -2;27 64u -2 64v;27 402 64w;27 64x 0 64y;27 64z 650;27 472 467;27 12u;29 pu;29 12g;29 v4;29 166;29 482 44o;e 40y;e 40x;e 15y 5yg;e 4b1 40x;1e y4;1e 49c;1e 401;1e zj;1e 46e;1e 431;1e 47g;23 651 652 653 654 79 4aa 655 -2 656;23 651 652 653 654 79 49h 655 -2 656;23 651 652 653 654 657 655 -2 656;23 651 653 654 79 4aa 655 -2 656;23 651 653 654 79 49h 655 -2 656;23 651 653 654 657 655 -2 656;23 651 652 654 79 4aa 655 -2 656;23 651 652 654 79 49h 655 -2 656;23 651 652 654 657 655 -2 656;23 651 654 79 4aa 655 -2 656;23 651 654 79 49h 655 -2 656;23 651 654 657 655 -2 656;23 651 652 653 654 655 -2 656;23 651 653 654 655 -2 656;23 651 652 654 655 -2 656;23 651 654 655 -2 656;1p 658 3xz 0 659;1p 658 79 4aa 659;1p 658 65a 659;1p 65b cx 452 659;1p 44k;1p 44r 447;1p 48a 462;1p 65c 65d 65e;1p 65f 649 65g 47 442;1p 65f 649 65g 45w 2q;1p 65f 649 65g 65h;1p 65f 649 65g;1p 65i 8h gl 65j;1p 65i 8h ff 65j;1p 65i gx 65j;24 rr 47 493;24 rr 65k;24 65l rr;24 12k;1k w bs;1k 8g bs;1k 457;y 65m cx 633 65n 65o;y 65m 633 65n 65o;y 65m cx 65n 65o;y 65m 65n 65o;y 65m cx 633 65o;y 65m 633 65o;y 65m cx 65o;y 65m 65o;y 65p e7 8h 65q;y 65p fs 8h 65q;y 65p 65r 65q;y 65s 5jq;r 65t 9m 8v 65u;r 65t 2m 8v 65u;r 65t 5zh 65u;r 65v 65w 65x 65t;r 65v 65x 65t;r 65v 65w 65t;r 65v 65t;r 65y 65z 660;r 65r 661 b 662;r 663 0 1 664;r 663 1 664;26 665 666 667;26 665 667;26 668 669;0 31 gw 40f 66a;0 66b 40f 66a;0 31 gw 40f;0 66b 40f;15 416 4n 66c 46e;15 416 4n 46e;15 3yd;15 40a;15 423;15 3y8;15 14b;15 460 47;15 x0;3 b 66d 66e;3 46i 7i 62w 64m;3 v 62w 64m;c 12h;c l6",
  "pt": "17 ah;17 4jh;17 4i2;17 ec;17 4j9;17 4ja;17 an;17 4h9;17 4h8;17 4g8;10 ah eu;10 ah 66f;10 ah -2 66g;10 1g 66h;10 b 4it;10 4me;10 ec 66i;10 4bu 66j;10 ah 4n 4h4;10 ah 4n 4j6 -2 66k;10 ah 4n 4ku -2 66k;10 ah 4n 4j7 -2 66k;10 ah 4ku -2 66k;10 4fq ah;10 be 4ii 4n8;g 4ez;g 4f0;g d5 4gn;g 4gn;g fv 3u;g fv dg;2g mr;2g to;2g sq;2g st;2g 4kj;2g 4ei;2g py;2g 14a;2g e7 4bj;2g 4lb 66l;2g ps;2g 4l8 66m 66n;2g e7 66o 4k8;2g 16u;2g 4gk 66p;2g ah 4dw;2g 4bi;2g 4c8 b;j 66q -2 d5 b8;j 66q -2 4k9 4fl;j 66q -2 4k9 4jp;j 66q -2 4k9 4fk;j 66q -2 4k9 4gz;j 66q -2 4k9 4c6;j 66q -2 4k9 4fr;j b 4fl 66r;j b 4jp 66r;j b 4gz 66r;j b 4c6 66r;j be 4fk 66r;j 66s 4jd 4e0;j 66s 4cx 3k 4fl;j 66s 4cx 3k 4jp;j 66s 4e0 3k 4fl;j 66s 4e0 3k 4jp;j 66s 4jd 4cx;j 66s 4cx 4g 4fk;j 66t;j 66u 66v;j 4h9;j 4h8;j ec 4en;j 66w 66x;9 b 4cx 66y 66z;9 d5 4e0 66y 66z;9 d5 ff 4e0;l 4na;l 4d3;l 4et;l 4mx;l 4ld;l 4b9;1o 670 -2 671 -2 672;1o 673 k2;1o 674 3u 4h1;1o 674 675;1o 676 3u 0 -2 1;1o 676 0 -2 1;1o 676 3u -2 1;1o 676 -2 1;1o 4kb 677;1o 678 -4 d5 ff 4e0;1o 678 -4 b ei 4cx;1o 678 -4 b ff 4en;1i c8;1i cf;1i cg;1i c6;1i ca;1i ce;1i 40;1i 41;1i ge;1i gg;1i 58 1;1i 5a 1;1i d3;1i 679 -2 67a;1i 67b -2 67c;1i b 4jv;1i 67d 3u 67e;1i 4ca 3u 67f;1i 67g 67f;1i 67h;1i ah 4lo;1i 67i -8 67j;1i 4jw 67k;1i fv 3u 3u 67l;1i fv dg 3u 67l;1i 67m 3u 67l;1i fv 3u 67l;1i fv dg 67l;1i 67m 67l;1j 4jw;1j 4jv;1j 4d3;1j 4et;28 67n 67o 67p;28 4jz b 67q 4e0;1 4bt;1 30 4br;1 4b9;1 4z 4ch;1 4kx;1 4bu 67r -2 67s;1t 4mc;1t 4o7;1t 4co;1t 4kv;1t 4cn;1t 4n6;1t 4lv;1t 4dg;1t 4gu;1t 4gm;1t 4f9;1t 4cq;1t 4mz;1t 4ka;1t 4jo;1l 4hx;1l 4ls;1l 4lt;1l 4ct;1l 4of;1l 4ce 3u 67t;1l 4kz;1l 4gt;1l 4nv;1l 4el;1l 4mk;1l 4bk;1l 4hi;1l 4nz;1l n5;1l 4g9 4ir;1l 8d;1l 4fa;1l 4cw;1l i3;1l 4cl;1l 4k6;1l 4oa;1l 4ip;1l 4e5;1l 4fu;1l 4o3;20 4jz -2 67u -2 67v;7 67w -8 67x;7 67y 67z 680;7 67y 680;z 619 681;z 4bu 682 683;z 67o 684;25 8d 3u 4hu;25 8d 3u 4gt;25 8d 3u 4nv;25 8d 3u 4no;25 8d 3u 4cm;25 8d 4hv;25 685 3u 686;25 685 686;2d 67o sk;2d 4gu 4cd;1s 4lo;1s 4ln;1s 687 -2 688 -2 689;1s 68a 4ii 4n8;1s 68a 68b;p 68c 3u 4ji;p 68c d8 4jv;p 68c 68d;p 4o4 4kw;4 16y;4 4k4;4 4ls 4ef;4 4bs 4ee;4 4jn;4 15p;4 4ff;4 og;4 oa;4 4g7;4 4bl;4 4js;4 4l2;2b 4ex 3u 68e;2b 4bh 3u 4en;2b 4o4 4nu;1d 4mc;1d 4o7;1d 4cn;1d 4lv;1d 4gu;1d 4jo;22 58;22 5a;22 5b;22 53;22 5d;22 9h;22 9e;22 kp;22 sj;22 un;22 4hp;22 s7;22 n2;22 141;22 4i4 30;22 1r 4dn;22 4ho;22 4ku;22 4m2 30;22 yk;22 4hq;d p6;d sm;d qb;d 4gw;d sn;d uc;d 4mh;6 4gx 4n 4o9;6 4bn bv 4i5;6 4j 4fc 4i5;v yp;v 68f 682 68g;v dw;v 4cy 3u 4dv;v 4d6 3u 4j5;v 4nm 3u 4m1;v 2x;v 4d0 3u 4j2;5 68h 3k 4e0;5 68h 3k ff 4e0;5 68h lt;5 68i 68j 66e 68k;5 68i 68j 68k;5 4e0 4ci;5 au;5 4gg 4cj;5 4db d3;1z 4jg 3u 4ml 4n0;1z 35;1z 4jy 4k5;1z 13f;1z d1;1z 4cz 3u 4ed;1z 4dk 3u 4ml;1z 4dk 68l;1z 4he;1z 4jg 4g 4cz;1z 4jb;2h 4c0 b 4e6;2h 4c0 b 4c4;2h 4c0 b 4bb;2h 4es 3k 4e6;2h 4es 3u ot;2h gv hq ot;2h 4ky 48;2h 4f9;2h 4dg;2h 4gu;2h 4ck;2h 4e1;2h 4o2;2h 4k4;2h 116;2h 4gl;2h 4ni;2h 4mz;1x ag 4fu;1x b 4fu;1x xy;1x 4cy 3u 4dv 1m;1x ag 4ko;1x 4kp;1x 15w;1x zh;1b 68m 3u 68n -2 68o;1b 68m 68n -2 68o;1b 68m 3u -2 68o;1b 68m -2 68o;1g 4ci 4k1;1g 4jd 4ci;1g 4z ei 4jc;1g b0 ei 4jc;1g 4z fz 4jc;1g 4e0 3u 4nj;1g 4jz 4nj;2f 4hl d5 4ob;2f 4od;2f 4o8 d5 4ob;2f 4oc 3u 4hl;q 68p 68q 3 t7;q 68p 3 t7;q 68p 68q t7;q 68p t7;q 4h1 -2 68r;q 3 68s;k 4nn bv 4cv 67b 68t;k 4nn 1a 4cw 67b 68t;k 4cs 4cv 67b 68t;k 4nn 67b 68t;k 4e6 4hm 4h1;k 4e6 4cc;k 68u ot 4cc;12 68v 4z 4in;12 68v we;12 4nn 1a x8;12 3u 4nn 1a x8;12 3u 4l8 x8;12 4l8 x8;19 ah 4ku 3u 68w;19 ah 4n 4j6 68w;19 68x 68w;19 30 bx ec 66k;19 4gd ah 68y;1y 4m5 4bx 0 4o3;1y 68z 0 4o3;1y 4ny 4o3;1y 4o3 4j3 4ib;1y 4o3 4ib;1y 4ny 690;1y 4bu dg 4mm 4n8;1y 4ji 691;1y 4ks 4o3;1u 692 -2 4z 0 4hf;1u 692 -2 4er 3u 0 4hf;1u 692 -2 ai 4l5;1u 692 -2 693;1u 4er 3u 0 4hf 4d2 4e4;1u 4er 3u 0 4hf 694;1u ai 4l5 0 4hf 4d2 4e4;1u ai 4l5 0 4hf 694;1u 4z 0 4hf 4d2 4e4;1u 4z 0 4hf 694;1u 4d2 4e4 -2 695 -2 696;1u 697 -2 695 -2 696;1u 4c2 e7;1u 4eu;1u 4m4 4o0;18 ah 6m 4kz 4mo;18 ah 6m 698;18 68x 4kz 4mo;18 68x 698;18 4fu ah 68y;s 4og 5w -2 699;s 69a -2 699;s 66e 69b 5w -2 69c;s 66e 69b -2 69c;s 4k0 b ff;s 4k0 69d;s 69e 3u be 4hq;s 69e 3u 69f;2c 69g be 69h 69i;2c 69g 69h 69i;2c 69h 69j 5w 69k;2c 4d8 9m -4 67r -4 69l;2c 9t 4jc 4n -4 67r -4 69l;2c f3 -4 67r -4 69l;2c 4g4 b 4l0 3u -2 69m -2 69n;2c 69o -2 69m -2 69n;2c 4nf 69p 69q 4jz 69r;u e7;u df;u 17;u f0;u 2l;x oz;x oy;x 4hn;x 4i3;x 4e9;w r6;w 4mn;w 4kz 4mo;w 4lj;8 4fu -2 67g 4n 4ih;8 4fu -2 67g 69s;8 4fu 4fy;8 4fu 69t 69u 69v d5 69w;8 4fu 69t 69u d5 69w;8 d5 4fy b0 69x;8 d5 4da b0 69x;8 d5 4iv b0 69x;13 d5 4mv;13 hs 4mv;13 b0 4mv;13 j8;13 4oj;1m on;1m oo;1m rm;1m 4iu;1m jz;1m 121;1m na;1m w2;1m 4i4;1m nm;1m oq;1m 4gj;1q 4lk 4hj;1q dx;1q 69y 682 69z;1q 69y 69z;1q 6a0 6a1;1q 10t;1q 4g5 6a2;1q 4gb;h t4;h 4lw;h 4lx;h 4mc;h xz;h 4dp;h 10e;h 4if;11 0 599 0 6a3 6a4 6a5;11 0 0 6a3 6a4 6a5;11 0 599 6a3 6a4 6a5;11 0 6a3 6a4 6a5;11 0 599 0 6a3 6a4;11 0 0 6a3 6a4;11 0 599 6a3 6a4;11 0 6a3 6a4;11 6a6 0 599 0 6a7 6a8 48;11 6a6 0 0 6a7 6a8 48;11 6a6 0 599 6a7 6a8 48;11 6a6 0 6a7 6a8 48;11 6a9 599 6aa 6a7 6a8 48;11 6a9 6aa 6a7 6a8 48;11 6a9 599 6a7 6a8 48;11 6a9 6a7 6a8 48;11 b0 ei 4ng 4id;11 4ks 4ix d5 48;11 6ab 69h 6ac;f 6a8 48;f q6;f 4cs 48;f d5 4hf;f d5 4mp;f 13d;n b 4k3 3u 4d2;n 6ad 4d2;n 4jj;n 4lu;n 4nd;n 4d4;n 4nb;n 4ne;i 4f6 6ae;i 6af 4ii 3u -2 1;i 6af 4k9 4it -2 1;i 6af 6ag -2 1;i 6af 1 -4 6ah;i 6af 4f6 3u 4d2;i 6af 4f6 4z 4d2;i 6af 4f6 6ai;i 6aj 4gf 4gi;i 6aj 6ak;i 4i9 4gr;i y3 6al;i 4n9 6am;i ec 6an;1n 6ao 6ap 6aq;1n 6ao 6aq;o 4fe;o 4f8;o 4jw;o 4nt;o 4f6;o 4gy;o 4o6;o 4et;1c 66e 4l3 4e0 6ar;1c 66e 4e0 6ar;1c 66e 4l3 4e0;1c 66e 4e0;1c 4e0 6as;1h 6at 6au 6av;1h 6at 6av;1h 6aw 30 6ax 6ay;1h 6aw 6ax 6ay;1h 6aw 30 6ay;1h 6aw 6ay;1h 0 d5 4d5 3u 4dp;1h 0 d5 4d5 3u 4cs;1h 0 d5 4d5 d5 4cs;1h 0 d5 4d5 d5 4nq;1h 0 d5 4d5 d5 4nt;1h 0 3u 4dp;1h 0 3u 4cs;1h 0 d5 4cs;1h 0 d5 4nq;1h 0 d5 4nt;1h 4dp 3u 0 6az 4cs 6b0;1h 4dp 6az 4cs 6b0;1h 4dp 3u 0 6az 6b0;1h 4dp 6az 6b0;1h 6b1 -2 6b2;b 4dd;a 4fv 8p 6b3;a 6b4 6b3;a 4fv 8p;a 6b4;a 4lh;a 4et;a 4fv;m 4jz -2 6b5 -2 6b6;m 4fw 3u 4fz;16 4bf 3u 4nt;16 4bf 3u 4jw;16 4bf 3u 4dj;16 4bf 4gr;16 6b7 3u 6b8 4z 4d2;16 4i0 4gr 4z 4d2;1f 4fn;1f 4ju;1f wn;1f 4fi;t 6b9 6ba 6bb;t 6bc 6bb;t 4z 4d2;t 3u 4d2;1v 112;1v 114;1v 10x;1v 113;1v 6bd -2 16 4jd;1v 6bd -2 4jz bv 4jd;1v 6bd -2 4jz be 4g6;1v 6bd -2 b 4dg;1v 6bd -2 4jz 4dg;1v 6bd -2 4jz be 4ge;1v rs d8 y0;1v rs 3u 4fv;1v rs d8 4jv;1v 4fm;1v 4lp;1w 4bf 3u 6be;1w 6bf 3u 6bg 4z 4d2;27 6bh 6bi 6bj -2 6bk;27 6bh 6bj -2 6bk;27 6bh 6bi -2 6bk;27 6bh -2 6bk;27 6bl -2 6bm;27 4n9 6bn;27 6bo 0 6bp;27 6bq 4n9;27 4cg 4kn;27 px;29 pu;29 10d;29 n1;29 v4;29 4md 4j8;e 4eh;e 4eg;e wy 5yg;e 4d0 6br;1e xz;1e 4mc;1e 4dp;1e w0;1e 12t;1e 4mb;1e 4h0;1e 4o7;23 6bs 6bt 6bu 6bv 4k9 4it 6bw -2 6bx;23 6bs 6bt 6bu 6bv bv 4mt 6bw -2 6bx;23 6bs 6bt 6bu 6bv 6by 6bw -2 6bx;23 6bs 6bu 6bv 4k9 4it 6bw -2 6bx;23 6bs 6bu 6bv bv 4mt 6bw -2 6bx;23 6bs 6bu 6bv 6by 6bw -2 6bx;23 6bs 6bt 6bv 4k9 4it 6bw -2 6bx;23 6bs 6bt 6bv bv 4mt 6bw -2 6bx;23 6bs 6bt 6bv 6by 6bw -2 6bx;23 6bs 6bv 4k9 4it 6bw -2 6bx;23 6bs 6bv bv 4mt 6bw -2 6bx;23 6bs 6bv 6by 6bw -2 6bx;23 6bs 6bt 6bu 6bv 6bw -2 6bx;23 6bs 6bu 6bv 6bw -2 6bx;23 6bs 6bt 6bv 6bw -2 6bx;23 6bs 6bv 6bw -2 6bx;1p 6bz 4k9 4it 0 6c0;1p 6bz 6c1 6c0;1p 6c2 d5 4cs 6c3;1p 4j4;1p 4im 3u 4ll;1p 4g3 4kk;1p 6c4 6c5 6c6;1p 6c7 6c8 4cs gu 4ep;1p 6c7 6c8 4cs gv 4ep;1p 6c7 6c8 4cs 4kh dg;1p 6c7 6c8 4cs 6c9;1p 6ca 5wu 6cb 6cc 6cd 4n;1p 6ca 6cb 6cc 6cd 4n;1p 6ca 5wu 6cc 6cd 4n;1p 6ca 6cc 6cd 4n;1p 6ca 5wu 6cb 6cd 4n;1p 6ca 6cb 6cd 4n;1p 6ca 5wu 6cd 4n;1p 6ca 6cd 4n;24 rs d8 4jv;24 rs 3u 4fv;24 rs 6ce;24 6ce rs;24 113;1k d5 4hf;1k b 4hf;y 6cf 30 6cg b 6ch;y 6cf 6cg b 6ch;y 6cf 30 b 6ch;y 6cf b 6ch;y 6cf 30 6cg 6ch;y 6cf 6cg 6ch;y 6cf 30 6ch;y 6cf 6ch;r 6ci 5zc 5wu 6cj;r 6ci 5wu 6cj;r 6ci 5zc 6cj;r 6ci 6cj;r 6ck 6cl 6cm;r 6ck 6cl;r 5zc 6cn 6co;r 5zc 6cn;r 6cp 0 1 6cq;r 6cp 1 6cq;26 6cr 6cs 6ct;26 6cr 6ct;26 6cu 6cr;0 6cv 4e0 6ar;0 6cv 4e0;15 4et 4n bv 6cw;15 4et 4n 6cw;15 4i6;15 4cp;15 4ec;15 4bp;15 4bv;15 x0;15 v6;15 4ga;3 6cx 66e 6cy;3 6cz 69h 6d0;c 10e;c ne",
  "any": "14 1;13 ir;13 iq;13 id;13 io;13 ip 18;13 in e0 18;13 fu;13 ih;13 ht;13 6f 6d1;13 6p;13 6o;13 5p 9q;13 7k;2a il h1;2a im;2a a9;2a a8 6i;2a 91 cz;2a aa;2a bt a8;2a ac a8;2a a6 co;2a a4 a8;2a cs;2a j9;2a 2j 18;2a 2k;2a hg;2a es;2a cu;2a ao;2a 27;2a cy a8;2a ig;2a 26;2a ha;2a 2c;5 7a;5 dy;5 1z;1z f6;1z 3i;1z 3h;2f hv;2f hu 7e;2f hu 7e hh;2f d7;2f d6 7e;2f if;e ha;e fy;e 26;e 2c;e 5m;e 23;e 3b;e 3a;e 8e;e 3c;e 38;e 39;e 37;e gh;e 9s;e gj ia;21 ea;21 eb"
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
