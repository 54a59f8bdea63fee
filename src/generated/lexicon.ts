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
 "groups": "4uy 50b 50e 50w 518 51k 536 53k 5a7 5a8 5as 5b6 5bd 5bh 5bv 5c2 5hs 5is 5ix 5j4 5jj 5jk 5jq 5k0 5pl 5pm 5qr 5qv 5r1 5rh 5ru 5xm 5ym 5ys 5yw 5za 648 655 65a 65d 65o 65p 6ay 6bw 6c1 6c5 6ch 6cm 6co;52d 52e 536 53k 558 5bv 5c2 5dl 5jj 5jk 5jq 5k0 5lg 5rh 5ru 5t5 5za 60l 65o 65p 67a 6ch 6cm 6co;4xe 59c 5gy 5oq 5wx 63j 6a9;4tc 579;4xe 4xf 59c 59d 5gy 5gz 5oq 5or 5wx 5wy 63j 63k 6a9 6aa;4uy;4xe 4xf 59c 59d 5gy 5gz 5oq 5or 5wx 5wy 63j 63k 6a9 6aa;4xf 59d 5gz 5or 5wy 63k 6aa;4uy;;;4qw 4r0 4r9 4rs 4rt 4rv 4sx 4t1 4te 4us 4vt 4wd 4wk 4wx 4x7 4xa 4xd 4xk 4xn 4y1 4yd 4yy 4zp 50i 526 52d 52e 52g 52t 535 53q 56c 56f 56j 58l 594 599 59n 5a5 5ak 5as 5b9 5c4 5gr 5u5 5uv 5wp 5wu 5x6 5xx 5y6 5yl 5zl 63q 64j 64q 64s 654 664 66s 67n 67z 688 68n 6ah 6au 6ax 6bj 6bt 6bv 6cg 6cm 6co 6cq 6cx;5et 5i4 5iu 5ja 5jz;5rz 5s1;;;;53o 53r;5zr;;;;;4uu;4p7 4pc 50u;;4pc 50k;;4u7;64s;692;5u5 5wr 5ww 5wz 5x6 5zl 61i 63f 63m 63q 64j 664;4pv 4r5 4rs 4ty 4u6 4y5 4z1 50w 50z 51t 53c 61i;;5ch;4ow 5om 5op 5ot 5p1 5qh;5bg;;4sx 4t1 4vb 4wk 4xb 4xe 526 52t 5ov 5ph 5q0 5qq 5r8 5rq 5s5;4q0 4u9 4ua 4vi 4vm 4x4 4y1 50e 51h;4p6 4qp 4ty 4u2 4vb 4vk;66h 67n 688 6a4 6a8 6ah 6cq;;;4t7 507 508 64v;4p4 4pm 4qi 4qk 4qq 4tb 4tk 4u0 4uc 4vt 52k;4vm 6ap;;52s;4th;;4t0 4vm 4wd 4xu 4ze 4zf 4zu 52j;67i 6ag;4sh;56c 56f 574 5c4;;5ov 5rq;5a5 5ap 5as 5c4;;4pm 4qi 4qk 4v3 52k;;5mh 5o4 5q0 5s3;;;;;;;;;;;4xo 4xq;5ek 5em 5er 5et 5gd 5i4;;;5p0;4wb;;;5ex;;;;;4oy 4r3 4r4 4r8;4t0 4u5 4vm 4wp 4yn 4yy 52j 52o 52v;;4ok 4pg 4qq 4u0 4w9 52n;;;;;;592 5b4 65y;;4q5;6d1;5zt;4yz;4yz;;;65w;;;;66t;688 6ab 6ai 6bv 6cv;5u5 5uv 5x1 5x4 5yl 5zo 61i 63s 654;5zr;5zr;601;;;;;;;;;;;536;4vh 4vp 4vz 4w3 4w4 588 58h 58i 5g2 5g9 5gb 5vt 5w2 5w4 62v 62x 69i 69j;;;547 54s 551 56w 575 58o 59t 5au 61f 61p;5y5 5zb 5zg 5zj 63p 64j 64q 65u 660 66j 66y 671 67k 67r 68j 6ci 6ck 6cn;5gu 5h3;65u 660 661;;;5y5 6bh 6ck;5ko 5m7 5rn 5ru 5ry 5s1 5y5 5zb 5zg 5zj 66y 6ck 6cn;5cm 5jz 5k4 5k6;4x6;;547 54o 54s 551 55e 55m 55v 565 56k 56m 56w 58d 58o 596 59b 59n 59t 5ak 5cq 5d5 5d7 5db 5dv 5e0 5eb 5ef 5iq 5sv 5tk 5uv 5wr 5x5 5xc 5xn 5xx 5z1 66j 66n 671 67k 67r 682 68j 6a4 6ad 6ag 6ap 6az 6b9 6bh;606 63z 66c;5sv 5tk 5zt 606 60a 60p 60w 60z 61f;5lp 5mb;5lt 5lz 5m7 5qo 5rn 5ru 5ry;4q5 522 52b;;;;5ke 5lm 5lp 5lr 5mb 5mo 5r3 5r9;54o 54s 556 56c 56f 56j 571 59t 5as 5au 5bd 5bm;6bw 6c5;4zv;5zt 606 60a 60p 60w 60z 61f 61p 63f;5u1 5ws 6a5;5ke 5lr 5lt 5lz 5qo 5r3 5rn 5ru;5m6 5q1 5r5 5s4;;5cm 5iq;5b6 5bh;;;50g 66j 66y 671 67k 67r 682 6ab;4ok;;5wx 5wy 5yw 66y 6ap;54o 54s 55e 55v 56m 56w 571 58n 58o 5m6 5nu 5p0 5rf 5rm 5rs 5ry;55a 63j 63k 65d;55a;602 60m 61x 62m 62q 64s 66u 67b 68q 69t;4y2;;5e0 5eb 5gy 5k8;;;5m7 5oq 5qw 5s2;;5s9 5sg 5ss 5to 5tr 5tw 5u0 5ud 5xc 5xi 5xl 5yj 5z9 5zd;5zr;5jb;5aj;6ad 6b9 6bj 6bv 6cz;57u 5u5 5uv 5xw 5xx 5yl;;;5uf;5uf;;5uf;;5uf;5uf;5uf;;5uf;5uf;;;;5ko 5rs 5ry 5s1 5t6 5uq 5uy 5v6;5zr;540 559 577 58l;55s 594 5as;;;5aj;637;;;4os 4po 4q2 4q5 4q7 4q8 4q9 4qb 4qc 51y 527 52f 52h 52i 52p 52r;4q5;4uk;;56d 56g 56l;69a 69d;4p9 4u5 4vm 4yr 50e 51b 51s 52d 530 538;;;;53e;4w0;;5vv;5pu 5r8;;;;;;4qi 4r8 4tk 4wa 4y7 514;;5rr;;;4w0 4wg;;;5h2;;57s 59a;5vq 5vv 5vx;5vz;6d1;6d1;4vw 5vq 5vx;5o2;;5w0;5rx;;4pa 4qw;5cm 5cq 5d5 5dt 5dv 5eb 5ef 5eu 5iq 5jz 5k4 5k6;4wf;4wf;4pa;4qw 52y;62t;5ji 5jl 5jr;5vh;4rn 4we 4wz 4x9 5ge 5gn 5gp 5o5 5oh 62z 63a;4uz 4x9 4xg;;;63z 644 65n 666;;;;4s0 4s1;;4p0 51b;5m7 5ny 5ra 5s2;;617 61u 63z 644 647 652 65n 65x 666;5py 5q8;;4rs 4t0 4u5 4ur 4ux 4vm 4y1 4yh 4zf 50v 51j 52d 52j 53k 5h8 5p1 5q8 5qq 654;;;;;;;;5he;;;;;;;4pm 4qi 4qk 4tb 4tk 4uc 4v3 520 52k 538 5dn 5dp 5g3 5gl 5jo;4ok;5li 5nh 5ns 5o2;4p6 4s0 4v1 4yo 4zl 4zo 4zt 50t 53m;4t6;693;5ck 5dv 5dx 5e0 5ea 5eb 5ef 5eu 5f7 5g5 5gh 5i5 5je 5jm 5jp 5jz 5k4 5k8 5pp 5qh;5ea 5jm 5jz 5k4;4p7 4pc 4qq 4qx 4t9 4ta 4tf 4tg 4ti 4tu 4vc 4w7 4wi 4wj 4wz 58m 58q 5f8 5f9 5fa 5gf 5gg 5mt 5mu 5mv 5o6 5o7 5o9;;5d7 5gh 5i5 5jp;5dy;;4q1 4r2 4rb 4rc 4rd 4z3 55u 55x 5bp 5e6 5e7 5tu 5tx 5z3 615 618 61e 67x 680 685;;;54f 55m 55q 55v 56k 59t 5a1 5a4 5b4 647 652;54f 54p 55m 55q 55v 55w 565 56k 56r 57v 59j 59t 5a1 5a7 5al 5b1 5b4 5bu 5bz 5c2 5sg 5ss 5to 5tr 5tw 5u0 5ui 5ut 5xi 5xl 5yj 5z9 5zd 5zh 5zi 617 62q 644 647 652 65n 65r 65x 65z;;5xc;;54f 54p 55k 55m 55q 55v 55w 565 56k 56r 575 57v 592 596 59t 5a1 5a4 5ap 5b1 5b4 5bz 5c2 5xr 63z 64d;62q 633;54f 54p 55m 55v 59t 5a1 5a4 5ap 5as 5au 5b1 5bu;;66o 6b3;65r 65z 668;5j2;5ie 5qb;5ie 5ig 5qb 5qf;;5zh 5zi 65r 65z 668;;5sg 5ss 5ud 5xc 5xi 5z9 5zd 5zi;5b0;58f;5aj;58j;;;5jl 5jo;;4zk;;4y2 525;4y2;5km;5uf;;;5uf;;;5uf;;;;4u0 4w9;4pa 4rs 4uw 4wx 4x0 53b 53f 53j 5bx 5c0 5jv 5jz 5zc 65y 662 6cl;;5u6;;;4pd 4pt 5ek 5em 5er 5et 5ha 5iu 5j6;;6a0;5wm 65w;63b;5jv 5jz;6cl;4x5 595 59a 5wq;63b;5rm 5rt;5cc;5lm 5mh 5ov 5p2 5qq 5r4 5r9 5s2;;;5aj 5bx;;590;;;;;;;53q;53w;5ch 5ek 5em 5er 5et 688 6b9 6cx;;;53w 65z;;;61i;;;;4sy 4t1 4wj 4zp 50p 518 534;4pe 5cr;4pe;581;68k;;;;;;4pk 4sf 4va 4vd 5s9 688 6b9 6cz;;5fn;662;58i;53z;;4vi;55i 590 59t 5bs 5xi 5zc 6bj 6cl;;4uv 4v9 4xr;5fr;;5n9 5od 5on;5vi 5wp 5wu 62f 62g 66h 67z 6au 6ax 6bt 6cg 6cm 6co 6cs;4u5 4u8 4wd 4x7 4y4 4yr 506 50i 5ft 5gr 5gw;;;5co 5ft 5i0;4qm 4t0 4y0 4yh 4yl 4yn 4yo 4yr 4zn 50t 50u 51s 52j 53b 53h 53p 54c;;4r0 4tp 4uy 4xb 4xe;54g 5sh;5cq 5jv;5cy;5cj 5cv 5ek 5em 5hu 5i4 5ja 5jc;;4q0 4uc 4v0 4v5 4vi 4x4 4y1 50e;62e 63i;;63i;6ap 6au 6cg 6cs;61s;57t 594 599 694 697;4r0 4r9 4rg 4ri 4t4 4wv 4wz 4y9 4yy 4z6 52w 534;4zp;;;4r0 4r5 4re 4yc 4ye 4zg 4zi 53t;4zk;;;5sj 5sq 604 66x;5sj 66t;;;;;;601;;;;;51x;;;58n 596 59b 59e 59n 5a9 5bf;;53x 53z;4oy 4ph 4pi 4py 4qn 4uu 522 524 529 52b 52u 53e 53i;;;;;4ph 4ps;;56o;;4x7 4xa 4xd 4y1 4yr 50i 5dp 5gj 5gt 5h8 5h9 5hu 5j0 5lm 5oe 5p2 60a 62f 634 63f 63m 63q 649;;;;56y 5k3 5uk 5ul 61s 68l;;67f;644;5sv 5we 5wr 5ww 5wz 5x6 5xn 66s 67g 67k 6a4 6a8 6ah 6az 6c8;;;;5om 5op 5ot 5p1 5pp 5qh;4rr 4ry 525;;;;;;5s9 66h 66j 66n;54d;;4p4;4w0;4w0;5z0;;;66t;;;51v 522 53e;4za;;4w0;;58p 58z 69l 69z;5ca;601;;;66u 67b 68q;4w0;;;;5t6;;62m 62q 65d;;;68x 6ai;4rr 4ry 4zk 51v 525 529 52b 53e;;;;50m 5m2;69h 6ba 6bc 6cb;;;4zk;;69r;;5ke 5kl 5lr 5m6 5nu 5oa 5p0 5qc 5r5 5rf 5rm 5rs 5ry;5vo 5x4;51k 5bh;;4wn 4wq 56y 58w 5gk 5of 5uk 5ul 5wf 635 68l 69s;68z 69v 6a6;;;5aj;;5df;;55q 55v 5c7 5sn 5t6 5uy;601;;;;;;5oo;;;;;;5to 5tr 5tw 5ty 5u0 5ui 5ut 5vs 5vx 5xl 5y4 5z9 5zo 649 64s 654;66e 67z 68n 6ba 6bc 6cb 6cg 6cv;66c;66b;4q7 527 52f 52h 52i;608 60j 61u 62w 641 64k 66b;66t;56c 56f 56j 57a 5a5 5a9 5b9 5bj 5c4;4th;5ym 5yo;;55q 55w 5bu 5c9;5ox;;5xr 633 66o;;;;50w 51k;5b6 5b8 5bm;;69h 6ba;;4pv 4qp 4qs 4qw 4r0 4r5 4r9 4rs 4rt 4rv 4su 4sx 4t6 4te 4v1 4vb 4vt 4wk 4wv 4wz 4xk 4y9 4yd 4yy 4z1 4z6 4zp 506 50b 50p 50t 526 52d 52e 52g 52x 535 53c 53g 53k;4yd;5wb 5zw 64d;;;4ou 4u9 4ua 4v3 4vm 4x4 4y1 4yh 4yn 4zf 4zl 4zu 50e 50v 51h 521 52j 52n 52v 530 53h 53p;59i 5aj;55w 58g 59j 59x 5al 5c7;;;5gr 5gw 5h7;63p;51v 522 524 529 52b 53e;;;;;63k 65d;;5c5 5to 5tr 5tw 5u0 5ui 5ut 5vs 5vx 5xl 5z8 5z9 5zo 6cu;66e 6ba 6cb 6cg 6cv;608 60j 617 62w 641 64k 66b;5ym 5yo;4uy 4xb 4xe 4xf 51k;53m 5ck 5d7 5dx 5ea 5g5 5gh 5i5 5jm 5jp 5k4;;;;5jc;5ne 5pu 67z 69p 6ax 6b3 6cg;67z 68n 69p 6a9 6ax 6cg 6cv;55v 55w 575 57z 58n 5a7 5bu 5c7 5tw 5ut 5wd 5xl 5z9 617 61u 647 65n 66b;5to 5ut 5wx 5xl 5z9 5zo 617 63j 647 65n;;55q 55v 55w 56r 575 57z 58n 58r 59c 5a7 5bu;;;;;5ko 5kw 5kx 5rm 5rt;;4y1 4y4 51j;4zv;4vy 53q;4pe 4rs 4uw 4wx 4x0 4yl 526 52c 52d 52g 53b 53f 53j;;5dz 5fs 5gx 5h0 5h3;5d9 5dv 5e0 5ef 5eu 5f7 5g5 5i5 5je 5k8;5zr;5dp 5gd 5hu 5i4 5k7;4vl;;;;;;;;;;;;5w3 5zw 64d 69g;4t0 4wp 4yh 4yn 51p 52j 52o 52v 53p 5dp 5ek 5gj 5ha 5j6 5lm 5oe 5we 634 67g 67k;;;;4w0;;;;;5kv 5o4;5kn 5kv 5ld 5lm 5o4 5p2 5py 5q0 5q8 5qc 5r8;;;55v 55w 561 5b1 5b6 5b8 5bd 5bm;5aj;58f 58k;58k;53p;;;4ow 4w2 520;;4pf 4qp 4v1 4vv 5ct 5d0 5d2 5dx;;;;5ni;;;;;;;;;;;;4p2 4p3 4p8 51n;;5ct 5d0 5d2 5dx;5kz 5lr 5ps;51v 522 53e;;4ok;;5wp 5y6 5z1;5vh;4p9 4pw 4qp 4vs 521 52t 539;;;;;;;5j4;5hm;;;5q0 5s3;;5ke;5e9;;5ti;;5sf 5tf;;;541 543 57c 57f 587 589;621 62o;;68t 69c;5v2 5vr 5vu;616;555;;639;;;5uf;54s 54u;5sv 671;5v2 68t;5tv;67y;;;67p;5yv;5yz;5ok;;56a;;;;;;5bb;5b7 5ba 5bc 5bn;621;60a 60d;;;;;62i;;5ok;;5uf;;5av;589;62o;;;5vu;699 69c;5z2;;;59w;5uz;5wk 5wn;5vk;5sr 5st;62i;591 5aq;54e 54r;621 62l;54t;578;5sf;615 61a 64g;57y;;;;;;;;56x 574;5uv;5uk;;;5ji;;;;;;;5ok;5gk;;5e9;5m5;5ok;;;5ji;5l5;;;;5ac 5hw 5pq 5xq 64c 6b2;5ju;;65u 65v;505 509;;;5j3;5r0;;;60d;;;;5vk;696;54n 54q 5sr 5st 607 66z;54t 55r 57w;;;;;;;5sw;54t;56a;5bk;;58y 5ai;;;;59u;;587 589;;;;;;;66q 66v;;5yy;67c;;65c;;;58k;5wn;5w5;6bs;5yc 64x 6bo;616 67y;5tv;;;573;;;6bo;651;;;541 543;;;;;58y 591;5bt 5z7;5xk;62y;60d;54s 54u;5b7 5ba;;;;;55r;5uo 5up 5ur 5v2 5vr 68t 699;;5aq;;6bz 6c4;;;;;5wn;591;56u;5zz;;;58k;65i;56n;574;54e 54r;65i;6ca;5xq 64c 6b2;5ac 5hw;;;5sf 5so;5so;5uu;66q;;;;5d8;55a;;;;;58x;;;;;67c;5u4 6ci;687 68a;5u4;5zb 5zg;5x6;5x8 6al;;5b3;5yg;;5wk;69y;;56t;;;5bw 5c1;57y;;54t 55r 57w;60n;;;;;;5uo 5vr 5vu;;570 57c 57f 587;;5c6;6at 6bd 6bs;69k;5wk;5w5 69k;;57c 57f;;54t;54t 55n 55r 580;;580;5xh 5zb 5zg 6at 6ci;5w5;5bw;5a0 5b3 5bw;67x 681 6b6;54t 55u 562 563 5ae 5ag;5tu 5tz 5xt;;;5kb;5m5;5m5;;699;;;;;66z;;;;;541 543;541 543;5so;5t7;55a 55h;67c;;;63o;5uf;5w5;55a;;;5bc;54e;5sf 66q;;;5zz;5up;6ca;65i;54t;;684;61d;;;567 569;;;;;;5qs;;;;;;576;;5yy;5ux;6c7;68p;578 59o;68s;;;5uz 5v1;5bt;5rk 5rl;5ju;;;;;;5ti 69y 6a1;5qz;5rk 5rl;63v;5zb 5zg 643 65u 65v;;5b7 5ba;61w 630 65f;5z7;;;;;;;5me 5mg;5rk 5rl;;;;;53y;5m5 5r0;5ji;56v;;6ak;63u;59o;;;6al;;63v;;;5up;;6c4;69k;6bz;;;5ux;;5x8;643 64n 651;62y;54t 55r;5bl 5yz 6c9;5aq;5x8;58k;;580;;;;;;643 64n 651 65u 65v;5bb 658 65c;5yv;;;;66v;;;;;5l5;5m5;5kf;;;5ok;;;5qs;5e9;;5eq 5jd;5pq;;5r0;54t;5rk 5rl;5oi;;5me 5mg;;;;;55u 562 563 5ae;5q7;5ju 5jw;5oi 5ok;5xh 5zb 5zg 643 651 65u 65v 6ci;;;625;625;5tz 5xt;;5oj;;5bc;69s 69w;5wf 5wj;;;;;58w;635;;5sz;;;5ok;;;;;;6ca;59u;;;5of;;;;5t7;564 5ah;60n 619 67c;5e9;;5qz;;5ti 67p;54u;5z5;65k;60f 60n;54u 55a 564;5sz 5t7;675 67c;;5eq;5xu;5ai;;;505 509 50j;;;;66q 67j;;5sf 5tf;;;5zz 60u;;59u 59v;;5qa;;5q7 5qa;56t;684;5bb;5b3;58k;607;567 56a;54q;5sr 5st 66z;6bs;5me;5zg;;65u 65v;;;59o;63u 6ak;;55a;;53x 54e 54r 555;55a;57w 696;5sw;;;;5b7 5ba 5bc;;;;55r 57w;5tp;658 65c;;55r 57w;;54n 54q;5sr;;5l5;;;5bt 5c6;56d 56g 56l;5z5;61n 65k;5aq;56o;;621;5vr;587;;54t;5xu;5b7 5bc 5bn;574;5uf;57y;619 64k;5u2;;4st;5ki;5z7;;62y;5bb;63o;;5yc 6bo;;;;59s;;;56n;;;658 65c;5yv;5wn;5w5 69k;58k;;;5bb 6bz 6c4;6a1;570 57c 57f 587;54t 55r;59w;;;5u4;5sf 66q 687 68a;;5xh 5zb 5zg 6at 6ci;;;5a0;;;54e 54r 555;;5u4;;;;;;;56i;54u 54y;54e 56b 56e;6bd;5uf;;;5bw 5c1;68p;56b 56e 56i;5bw 5c1;5a0 5bw 5c1;;6at 6ci;;55j 591;5t7;5t7;55a 55h;;;56i;56b 56e;65v;60f;687;61h;5rj;5bt 5z7;541 543 570 57c 57f 587 589;5bt 5z7;5c6;;576 58m;5a0 5bw 5c1;;;60n;;;65u;60f;5zz 61h;;;5kb;;60u;;;;;;62l;5e9;5rk 5rl;;5ju 5jw;;;;;5uk;62y;5uo 5up 5ur 5v2 5vr 5vu;68t 699 69c;587 589;621 62l 62o;;5rk 5rl;;;;5sz 60f 675;;5u2;5d8;;59u 59v;5c6;;;5zz;64n;5d8 5dc;54n 54q;607;;;;;5ju;;;5sf;;66q;;;5y9;;;;64x;54u;;;;;5l5;5gk;;;5yc;5of;58t;;56n;607;;;5sr;5yv;6bz 6c4;;541 543;54t;5sw;;6at;5a0 5b3 5bw 6ci;;5rk 5rl;59u;5xh 5zb 5zg;6ci;58k;;643 65u 65v;;65m;54n;;62y;;5rk 5rl;5rj;;;;5sz 675;54t 55u 562;;;5oj;;;;5cn;;541 543 589;;63o;567 569;;;5j9 5jd 5r7;;;5bw 5c1;;;;5q7;60u;54r 555;59u 59v;;;;;;;;;5bw;5a0 5c1;59u 59v;5yg;54t;;;;;;54n 54q;607;5sr 66z;;;5d8;;;;5qa;;;;5r0;5j3;;;;5rk;;;;535;4yn 4zn;4tc;4ol 4op 4oq 4tj 4tm 4to 4tr 4u0 4vn 4vq 4y7 53v;4sj;4pz 4qe;4qx 4rn 4s5 4s8 4sh 4sj 4t3 4x1 4x2 4yg 53o 53r;4rg 4ri;53o;517;4r4;;4pz 4qv 4qy 514;;4st 4zh 4zj 53u;4pz;4pz 4q3 4q6 4qe;4pz;4pu 527;4ql 4qm 51w;4ql;4u7;4zn;4p7 4pf 4w8 4we;4rn 4wy 4za 4zx 500 502 51g 52w;4oz;;4rs 4ru 4su;;4pg;4rl;4vm 50v;4q7 4q8 4y8 4ya 4ys 527 52f 52h 52i;;4vr;;4v6;4uu;4p1 4tl;;4zh;507 50c;4rl;4u0;4p9 4pw 4pz 4q1 4q3 4q6 4qx 4qz 4sq 4tp 4u1 4v2 4v7 4vp 521;4qt 4qx 4qz 4sl 4sm 4sn 4sp;4p5;4rg 4ri 4t9 4tj 4tm 4to 4tu 4vn 4vq;4ok;4qn 4qp 4qq 4qr 4qt 4yb 53v;4uv;4ox 4p2 4p3 4p5 4p8;4wy 4zx 502;4pe;4td;4rr 4ry;4sw;4pz;4rn;;4rg 4ri;4rg 4ri;4tn 4tt;4tx 4uj;;;4oz;4rz 4uw 53b 53k;4q6 4vz 4w3 4w4;;4yk 536 537 53d;;4s5 4sd 4sh 4sy 4sz 4t2 4yf 4yi 52w 53n 53r;;4wm;4ow 4qp;4ph 4pi 4py 52q;4ow;515 51w 52j;;4op 4oq 4qq;4x0 51h;;4u8 4y4;;4pz;;4yx 52w;50f;4rq;4q2;51d 51r;4qx;;4pd 4pt;4wa;4rs;;516 51c 51f 51i 53i;4xp;519;4ra 4sy 4sz 531;;;;4u4;4v4 4v8;4p9 4pw 4sq 4tp 4u1 4v7 521;;4qx;;;4rk 4rm 4s0 4s2 4s6 4s8 4sh 53r;4oz;4pt;4xp 4xq 4xt 4y8 4zc 53l 53m;;4ov;4w5;;4oz;;4pz 4qg 4ro;4rg 4ri;;50f;4pl 4po 4q4 4q7 4q9 4qb 4qf 52l 52s;4pe;4wn 4wq 4wu 4ww;4q1 4qu 4ro 4rp 4sz 4t2 4t5 4w0 4y8 4ya 4yf 4yi 4z0 53n;4y8 4ya 4z0;;4r8;4vn 4vo 4vq 4vx;4u1;4p2 4p3 4p8;4rs 4rt;4pz 4ro;4zx 502;4y9;4pr;4sa 4sk;;4t2;4x1 4x2;4y7 4z9 4zb 52s;53v;50f 50n;4yq 4yt 51d 51r 536;4vv;4p7 4pb 4pe 4pf 4rg 4vv 4w8 4yy;50g 514;;;4vg 4wr;;4ol 4op 4qv 4qy 4rw 4uu 4vr 514;;4ol 4op 4oq;4wy;4p5 4vz 4w3 4wh 50y 512;;4q6 4qn 4qq 4qt 4qx 4sm;4ph 4qb 4qc;4yw;4t4;4rn 4s6 4wy 4zx 502;4rs 4rt 4s7 50s;4sy;4pj 4pl 4po 4qf 52r;4w9;4pe;;4zd 4zv;4qg 4qh;4pd 4ph 4pi 4pn 4pp 4ps 4pt 4py 52q;4sj;4qo 4sd;;4t2 4yx 52w;50r;4sz 4yf 53n;;4y9;4x6 4x7 4xr 4xw 4xy 4y1 4y3 50h 50i;4s6;4rh 4rj;4wf;4sd;4yp;4ub 4ud 4ue 4uf 4ug;4ol 4om 4on 4oo 4or;53v;4pe 4we 4wy;4qp 4qq 4qr 4qt;4oy 4q2 4q7 4q8 4q9 4qb 4qc 4ys 51y 527 52f 52h 52m 52p 53s;4ri;4wy;4s6 4s7 4sb 4sc 4se 4sj 4w3;4ok;537 53d;50q;4ub 4ud 4ue 4uf 4ug;;4wy;4or;4rp;;4pz 4q6 4s0 4s2;4ok;;;4wr;;;53u;4zh 53u;4pz;4oo;51a;53l;4s3 4u4;4s3;4zs;4pv 4x7 4xa 4xd 4yu 50i 51c 51t;4t9 4ta 4tg 4wc 4xv 51r;4xo 50h;4xr;4rl;;4st;4v0 4v7;4rr 4wn 4wq 4wu;4sm 4tj 4tm 4to;4p7 4pb 4pe 4pf 4qq 4qt 4sn 4st 4ta;4pw 4sr;4rr 4ry;4p5;4uq;;4pz 4q3 4qx 51i 51o;4rr;4wo;4ra 531;4pz 4q6 4r1 4r7 4z3 4z5;4zb;50a;4pv 4ty 4u2 4u6 4x7 4xa 4y1 4yu 50i 51t;4tl;;4tl 51m;50z;4q1 4qu;4q1 4qu;;4yw;4wo;4u4;4pj 4qf 52r;4oo 4ub 4ue 4uf 4ug 4vh;4uq 4v3;4xq 4xs;;50x 511;;4pr 50y;4pr;4v9 4xo 4xr;4zv;52p 52r;;50w;4pz 4q6 4qx 4qz 4v2;4un;4qv;4qv;4pd 4ph;4z8 4zb;50g;4w8;4qn 4qq 4rf 4yy;4w5;50w 51k;;4wj;;4rs 4rv 50d 50f;4ox;4v4 4v8;4ol 4om 4on;4sb;4vc;4rr 4w1 4yj 4ym 4zm 4zy 4zz 500 50s 510 53a;4w1;4pe;51k;4or 4ot;;;4sy 4xh;;50y 512 517 51e 51g 51l 51m;4qm 4u8 4vm 4wd 4xr 4xu 4y0 4y4 4yh 4yr 4ze 4zf 51s;4rz;4pu 4rv;4pg 4pm 4qi 4tc;4pd 4ph 4pn 4y8 4ya 4z8 4zb;4vc 4yn 4zn;;4tk;4ou 52w;4sz;4rr 53a 53i;4v4 4w1 4wg;4un;4ra;50o;4rl;;509;;50y 512;519;4qv 4qy 4td;;53i;4pz 4q1;502 504;4px 4vl 4vt 4vw 4wa;;;4wr;4wf;4uw 4x0;4ol 4om 4on;4pz 4sl 4sm 4sn 4sp 4sr 4t9 4tj 4tm 4to 4tr 4ts 4tu 4tw 4vn 4vo 4vu 4w7 4we 4ws 4wz;;4pr 4z1 4z2 4z4 4zg 4zh 4zi 4zj 53u;4pe 4pr;4pe;4pr 4pz 507 508 50c;4uz 4x9 4xc 4xg 4xi;;4pz 4zh 53u;4u3;;;4s1 4t7;4s1 4t7 4t8;;4p6 4tn 4uv;4pz;;;;4w5;;4pn 4pp 4rw 4ry;4t9 4ta 4tf 4tg 4ti 4xp 4xq 4xt 4xv 4y9;4rw;4p7;4pz 4qg;50f;4s6;4s6 4sb 4se 4vr 50u;4zx 502 504;50e 50f;;4xy;4tn 4tt 4xw;4pe;4pz 4q1 4q6 4qe;;4si;4qx;4pz 4q3 4q6 4qq 4qr 4qt 4qx 4qz 4vf 4vk 4ws;4yh 4yn 51h 53p;516 51f 51i;;4sw 50u 516 51f 51i 52z;;4op 4oq;;4rl;4pc 4t9;4ra 4sl 4sn 4so 51o 531;4ov;4x3 52a;4yp;521 523 528 52a;4zr 533;4r7 4xm 4z3;4u3;4us;;4qi 4ql;;4rn;;;4uj 4ut;4pz 4td;4pz;4td;;4yn;4qq;4qh 4s4;4qh 4s4;;50d 50f;4ol 4u8 4uk 4un;;4x0 50t 50u 513;4w1;4wb;;4sj;4w5;4v4;52m;;4zm 4zw 501;4wc;4rn 4vv 4wy 4x1 4zx 502;4w6;4r2 4rd;;;4tv;4tv;4w5 509;4q6 4r7 4z3 4z5;;4pz 4q6 4qe;4ph;4tv;517 51e 51g 51l 51m;4ra 531;4wy;507 508 50c;4wn 4wq 50t 50u 513;;4x5 4x8;4z4;4qa;;4yn;4uz 4wb 4x5 4x8 4xi;4ol 4om 4on;4rn 4si 4xj 4xl 4xm 506 50b 52w;4qa;4wb;4xp 4xq 4xt 4y8 4ya 4yo 4z8 4zb 4zc 51d 51r 527 52f 52h 52i 53m;52w;4qn;4xs 50p 518;4sg;50c;4zd;4w6;4px 4rx 521 528 52a 52n 52o;4ok;4sc 4wl;4tz;4r5 4r6 4re 4ud 4uh 4vg 4z1;4px 4r5 4r6 4ud 4uh 4vg 4y6 4z1 52s;4ok;;;51q;;4v6 50p;;4qa;;4ss 4w0 4w1;4s6 4s7 4sa 4se 4sf 4vz 4w3 4wh 4wl 4x1 4x2;;4wg;4p7 4pc 4qq 4qx 4v2 4vr 4wi 50u;4r6 4wy 4z1 4z2 4z3 4z4 4z5 4za;4pz 4q6 4qt 4qx 4r1;51w;4wm 4wo 4x3 4y5 52c 52d 52e 52g 52t 535;4si 4sy 4wj 4xu 4y0 506 50b 50h 50i 50l;53h;4yn 4zn;4t7 4tx;4zx 502;4wi;4r3 4r4 507 508 50j;4p7 4pe 4pf;4p7 4pb 4pe 4pf;4pz;4su 4sv;50x 517 518 51l;4v0 4v5;4u6 4wp 53f 53h;4zn;4q1 4r2 4rb 4rc 4rd 532;4r2 4rb 4zo 4zw 4zz 501 503 532;4x2 50u;4os;4pd 4pt 51z 52m 52u;4om;4s2 4uf;4pz;4zo 4zw 4zz 501 503;536;;4ra 4rh 4t4 51l 51m 531;4w1 4yj 4ym 50s 53a;4s0;4sj 4sk;;52l;;4os 4q4 4q7 4q9 4qb 4t2 4xx 4y8 4ya 4ys 4yv 4z8 4zb 51x 527 52f 52h 52x;4xx;4t2 4yf 4yi 52w;;;4u1 50y 512 517 51l 51m;4yq 536;4yq 4yt 51r 536;50g;4pz 4q1 4q3 4q6 4qe 4s4;4p7 4sy 4u1 4v7 4vc 4yc 4yi 50y 517 51e 51m 51u;;4xj 4xl 4xm;4rs 4rt 4s7 4se;;;4vq 4w0 4w1;;;4qx 4qz 4ui 4um 4uo 4up 4v2 4zh 53u;4pz 4q6 4ta 4ti;4rb;4w8;4rx 521 523 528 52a;;;4ss;4qx 4qz 4tf 4ui 4uo 4v2 4wi 50o;;4qx 4zv 50f 50u;4zq 533 534;4zw;4pe;;4zp 4zq;4vn 4vo;;;4vc;;4yc 4zg 4zi 53t;4qn;4oo;4op 4oq;4t7 4vf;4ol 4op 4oq 4pz 4q1 4q3 4q6 4qe 4qv 4t7 4vf 4z9;504;507 508;;4vp 4vz 4w3 4w4;4t9 4ta;4pe;4pe;;4pe;4os;;4pd 4w1;53l;4r3 4r4 4r8;4wo;4oo 4ub 4ue 4uf;4wt;4wq 4wt;4xo;4v9 4xr;4u8;;50a;;;4td;;4os;4p5 4qp 4qr 4wg 4y7 4yb 4z9 4zy 514 51z 53v;4wy;;4rg 4ri 4vq 4w1;;4p7 4pb 4pc 4pz 4q3 4qx 4t9 4tj 4tw 4vn 4w7 4we 4wz 51f 51i 51u;;51f;;;;4pd 4ps 4qj 4qo;4tq;4pz;4pz 4q1 4q3 4q6 4qe 4qx 4qz 4rq 52h;;4pd 4ph 4pi 4pn 4pp 4ps 4qo;4tq;4op 4oq;4pq;4uj 4ut 4yk 53d;4yk 537 53d;4yj 4ym;4z8;4wj 4wk;;;4uu;;4rn 4wy 4za;4p5 4p8 52s;4r5 4r6 4re 4ud 4uh 4vg 4z1 52s;4zm;4pz 4qv 4qy;4zy 4zz;;4qd 4zh 4zj;4zi;;;4uu;4yk 537 53d;50c;4vh 4vp 4vz 4w3 4w4;4vq 4yp;4qo 53a;4w1 50a 50n;4t2;4st;4ov;4wi;4s9;4un;;;4qn;;4sz 53n;;4or 4ot 4ov;4rs 4rw;4op 4oq;4pe 4pr;;4pz 4ve;4qx 4qz 4ui 4ul 4um;4sy;4rn;4pe;4pz 4qv 4qy;4w0 4w1;4pw 4pz 4q6 4qx 4rg 4ri 4sl 4sp 4t9 4ta 4ti 4tj 4tm 4tr 4ve 4vn 4vo 4vq 4vu 4vx;4oy 4yj 4ym 4zm 50s 510 53a;4vj 4w1 52m 52u;4sy;4xo;4q1 4t7;;522 52m;4w6;4pg;4rr 4ry 4w1 4yq 50f 50s 510 536;4zm 4zq 4zw 501 534;;4rh;4vn 4vo 4vq 4vx;4p0 4px 4rx 521 528 52a 52n 52o;4ok;;4sl 4sn 4vj 51i 51o;;4ra;50h 50l;52a;4w8;4oo 4ub 4ud;4va;;4qx 4qz 4ui 4ul 4um 4uo 4up 4v2;4qa 50h 50l;4xl 4xm;;4r1 4r7 4z3 4z5;;4w6 4y9 4z1;4p1;4p1 4v6;50c;4ur;4s9;4xh;;4wy 4zx;4pd 4ph;4qx 4qz 4ui 4ul 4um 4uo 4up 4v2;4we;;;4op 4oq 4qn 4qp 4qq 4qr 4qt 4rf 4sl 4so;4r1 4ra 4sr 531;4r1;4s6;;4rl;;;4w5;4rh;4ov;;;4rr 4ry;50d 50f;4pn;4pw 4sp 4vq;4p6;4wy 4x1;;4r7 4rr 4ry 4z3;4rh 4z7;;4oz 4p6;4qa;4wa 4zs 53l;4tj;;4we;4xz 50j 50k 50m;4wy;4vv 4wy 51a 51q;;4vr;4q6 4qu 4t5 4vh;4uu 4wn 4wq 4wu 4ww;;4p2 4p8 51n 53g;4qw 4t6 4ye 52y;4pa 4yo 4zl 4zo 4zt 53m;4qi;4wv 4y9 4zo;4os 4p6 4r0 4wk 4yy 50t 526 52d 52e;4xf 50w 51k;4t0 4wp 4yh 4yn 51p 52j 52o 52v 53p;;50e 50f;4x6;;4ur 4uv 4xw;4ru;4ox 4p5;4ur;4r7 4z3;;4t2;4pq 4pz 4q3 4q6 4qe 4qg 4qh 4qq 4qr 4qt 4r1 4rf 52h;4pw;4qx;4wy;4ys 4yv 4z8;4oy 4y8 4ya 4yj 4ym 4ys 4yv 4z9 4zb 52m 52u 53a;4qe 4qp 4rn;4pe 4pf 4rg 4ri;;4uy;50w;;;4t0 51h 51p;4pz 4q6 4qe 4r1 4r7;4pe 4pr;51w;;4qv;515 51w;52d;4rr 4ry;4qm 52j;4uv;4t0 4yh 4zf;4yx;4sj;4pc 4wi;4ol 4op 4qv 514;4u3;;4rh 4rj 4z7;4pz 4t8;4rw 4t5 4w1;4p9 4pa;50c 50f;4oz;50q;4pz 4q1 4q3 4q6 4qe 4t9 4ta 4tf 4tg 52h;;4pw;4rk;;4ol 4om 4on;4pn 4pp;;4rn 4t2 4t3 50r;4oz;;;4rh;;;4y1 4y3;4u0;;4ow 4p4 4vt 4w2;52w;50x 50y 511;4p0;4p8;4xr;4pg 4px 4qk 4v3 528 52a;4y8 4yj 4ym 52m 53a;4ql 4qm 4rs 4rw 4su 4t0 4wd 4xu 4yy 50v 51p 53p;4xx 4yj 53l 53s;4v4;4ux 52j;4va 4vd 51w;;4qd 4qq 4r1 4r6 4wi 4wj 4x6 4x7 4xu 4z2 4z4;4pw;4ol 4om 4on 4oo;;4ok;;4u9;4qp 4qs 4qw 4r0 4r5 4r9 4re 4rs 4rt 4rv 4su 4t1 4uw 4v1 4vs 4vy 4wx 4xk 4xn 4ye 4yy 4z1 506 50p 50w 50z 526 52d 52e 52g 52x 52y 535 539 53q;539;50e 50f;;53a;4pk 4va;;5ar;;;;5ay;55t;55t 5ab 5af;54x 54z;55t 5af;55t;55b;;55p;;54t 5bq;54t;57c;56q 5am 5an;55n;57t;58p;55j 58y 591;57r;568;552;5at;;5bq;;;54b 58c 58h 5b5;;5ar 5av;556 56c 56f 56j;558 59u 5a2;;;55n 56d 56g 56l;54g 54i;55p 57a;53y;549;58k;57k 581;;574;;57e;;;;556;56c 56f 56j 5b9;;;55j;;54t 55r;59y 5c8;56x;;;546 57m;55y;;;55p;5be 5bi;;567 5ar;;5ae;;59h;;588;56t 5ca;56p;;54x 54z 550 558 55g;5b4;5b4;;;5b4;5ar;;54p 596 59b 59e 59n 5bk;;58w;58y;;;574 58o 59j 59l 5ak;58e;5b6 5bh;;;;54m;;55x 5bp 5br;;59s;591;;55t 5af 5av 5az;543 55n 566;5a8 5be 5bi 5bv;54m;56q;545 57l;58m;;55p 55z 5ay;56s;56s;;56s;55l 55r 56x 5ar;55j;;;56y;55p 57r;;;;;5a6;;58f;58h 58i;;54t 55n 56d 56g;54x 54z;;5ab;56r 56v;;;552 554 59y 5c8;58w;553;54k;54j;54j;;574 5b2;;574 57u 5b9;55p;543 55n 566 5bq;58f;5a6;;54d;;55f;;55n 55y 55z 560 566 5bq;55n;;5bo;557;54x;59l 5ak;;;56v;59c 59d 5bh;;;;5a2 5bv 5by;544 548 584;57e;58y 591;58y 591;;;;;;;;5am 5an;;;56u;54w 588;54v;;;;58t 58w;57r;5ay;59r;;58w;55n 55r 56d 56g 56l 56z 576 579 57b;54a 576 579 57b 58m 58q;54g 54i;59s;54w;56b 56f 56h 5a1 5ap 5bx 5c2;56b;59m;54g;583 584 58s 58u;58s 58u;5ad;5ad;557 56q 57r 5ao;585;;58y 591;54m 54t;57d;;;54t 58f;5at;;;58v;57n;55f;5ao;5ao;54t;544 545 548 57l;57p;;;59k 59l 59m;;;56q 58x;54m;;;57t;;;5ad;57a;;5bg;5ar;55p;54j 54l;;;54j;;;59u 59v 5a2;54g;552 55n 55y 55z 560 56g 57l;56q;;55u 5ae 5ag;54z 550 553 558 55g;;55p 57a;5a6;57h;54t;5ai 5aq;;57a;;54t;57s 59a 59f;58b;54m;;;54m 5ar;55j;;;;;59p;57e 57q 586 59q;54t;;54k;;56q;56u 58c;564 5ah;54w 5bl;;54t;59q;54g;56b 56h;58p;;58s 58u;5b5;56l;;;58b;56q;56q;597;59q;;;;598;;57a;;55q 59x;54s;;;593 5b5;;;5at;;57p;;54t;;56c 56f 56j;58w;;54m;5am;55u 55x;58y 591;558 55c;53y;;;;57h;;54t 55u 562 563 5ae 5ag;54t 54u;;5bg;;;;5b5;58w;;56p 594 595 59a 59f;;5aw 5az 5bo;;54y;554;;56d 56g 56m;;;;54x 558;;;;;;;561 57m 582;;56o;;5at;54t 55j;54f 55i 55k 55v 590;54f 54i 58j 5a1 5bx 5c0;5bl;5bl 5bs;;5b2;;55l 56v 58h 58i 593;546 54y 582;55p;54k;54b 58m 5b5;;5aa;55u 5ae;;54g 54i;;53y;57j;54t 572;572;55u 55x 5bp;5ar 5b5;544 54j 54l 555 55b 55d 56d 56g 57r 5aa 5af;;58f;5a8 5bv;568 5bq;54t 54x 54z;;;59p;54l 56d 56g;;54j;59y;56o;;59s;53y;54t;5bg;59y 59z;542;56r;56t;54t 576;58b;;57o 5ap;5bd;59g 59h;573;;;;576 57b 58m 58q;56p;54t 57r;54s 551 55s 574 57t 5a9 5bf 5bj;5a8 5bi 5bv;542;542;;5a6;566;566;54j;;54j;5ax;;544;;5be 5bi;;541 543 54e 54h 55n 57c;59z;;5ar 5av 5bq;588 58h 58i;54g;54g;;561 5am;549;;5ar 5b5;;;544 545 57l;5bh;54c 57z 58r;;;5b6;;59q 5ax;57q 59k 59l 59m;53y;57r;5ay;59s;55n 59s;5ad;;55f;59s;568;;54a 56z 576 58p 58s 58z;54a 58p;;544 58f;;;;56u;;57g;55b;57g;;;56v;58f;54j 54k 54l;54j;55r;56q;5a3;5bo;57r;;564 582;57n;;54t 55p;58y 591;;58p;57o 5a2 5by;5ar;57o;5a6 5bt;58e;;;;576;57b;;5a3 5c3;59r;56d 56g 56m 576 57b;556 57k 581 586 59l;;;56y;55j 591;;55o;54t 583;58e;;540 542 57d 57x 5b0;57a;540 542 559 57x;;55j 58y;58v 596 598;585;;55n;5ax;57t;;59g 59h;;;54g;;;5a2 5by;54x 558 55g 5a2;540 559 577;56q;57u;54t 552 554 55n 55r;54g;;576;596;;;;5ar 5at;5by;54y;5aw 5az;;53y;59g 59h;;;5ay;54t;;58x;;;;;58n;5b8 5bk;55m 57i 5c2;55n;5aa;56o;557 5a3 5c3;557 5a3 5c3;55c 5aa;56q;56q 5ao;5bo;55o 55y 576 58m 58q 597;;;;;59d 5bh;;58f;56h;;58v;54g;;;;5ac;;54t 55p;55x 5bp 5br;;;5a5 5ap 5c4;;555 55b 55d;;;;5ar;58l;549;5b6;55c 5aa 5c3;;55r 576 57b;;54t;57q;;55m 55q 55v 55w 561 565 56k 56r 575 57v 58a 58d 58g 59j 59x 5a7 5al 5b1 5bu 5c7 5c9;54d 54p 54q 56b 57v 58a 58d 59i 5al 5bu 5c5;55n 5bo;;;;;5gc;5ir;5j2;;5f2 5fd 5ff 5g1;5do;5fd 5ff 5g1;;5dv 5dw 5el 5en;5e8;5e5 5e8 5hx 5i2;;;;5j7;;5e5 5e8 5i2;5f0;;5fd 5g4;5dv 5eg;5e1;5f0 5f1 5fh;5cb 5cc;5cc;5ie;5f4 5if;;;;5e2 5e4;5dd;;5i6 5i7 5ka;5ds;;5fg;;5ds 5du 5gq;5ci 5cj;;5gi;5ey;5gv;;5ft 5fv 5fw 5ix;5fq;5if 5ih;5e6 5e7 5ee 5i1;;5ey;5fe;;5f8 5f9 5fa 5gf 5gg;;;;5k9;5f4 5f5 5hj 5hk 5k9;5hj;5df 5dl 5hf 5hg 5hn 5hq 5k1;5cr 5d4;5gq;5ce;5dy 5f2;5dd;5ce;;;5hr 5jl 5jr;5hr 5jl;;5g8 5ga;5cu 5d1;5cp;;5cl;5ed;5g0;5ie 5ig 5in;5ir;5e5;5e5 5e8 5ih;5e8;;5cp 5cs 5d6 5dj;5cu 5cz 5d3;5cf 5cu 5cz 5d1 5df 5dm 5fq 5hd 5hf 5hg 5hv;;;;;;5e2 5e4 5fq;5ce;5cf;;;;;5df 5dg;;5h5;5gf;;;5hh;5g6;5hm 5jt;5hm 5jt;5ex;5iz 5j9;5df 5dg 5dl;;5iw 5jy;5jy;;;5d0 5d4 5i1;;;;5gk;;;5hf;;5gq;;5hs 5iz 5j9 5jj 5jk;;5it 5iv;5dw 5e1 5e3 5el 5f8;;;;;;5dh;5dz 5gt;5h8 5hc 5ii;5dc;5gf;5ip 5jj 5jk;5iq;;5go;5dp;;;5cf 5cg 5fi 5fj 5fl;5fr 5hc;;;;5hp;5gc;5gc;;5hp;5hp;5hp;5ho 5hp 5ia 5jx;5dd 5e1 5e3;;5cu 5d3;5cu 5d1;5gz 5j4;5fr;5de;5h4 5ii;5eg 5el 5en 5es 5ev;5d9 5ed 5hi;5ev;5dr;5d7 5db 5gt 5h8 5h9 5j1 5jb;5gk;5gi;5k7;5eh;5cf 5cg 5fi 5fj 5fl;5jh;;;;;;;5e1 5gg;5e2 5e4;5fb;5d0;5fu;5ce 5fd 5g4;5gl;;5cp 5cx;5cp 5cs 5d6;5jt 5jy;5jt 5jy;;5cp;5fb;;5g9;;5g1 5g4;5ga;5co 5dl 5h5 5hf 5hg 5hn 5hq 5k1 5k6;;;;;5h4 5h7;5cd 5fx;5g1 5g4;5dw 5e1 5e3 5fy 5fz;5ce;5dj;5jy;5g8 5ga 5gc;5cl 5do;5fg;5g8 5ga;5d0 5d4;;;;;5g4;5ey;;5it 5iv;5k5;;5j3;;5d4 5if 5ih;5hr 5jl 5jp 5jr;5hr 5jl 5jr;5i6;5i6 5i7 5ka;5dd;;;;;5j1 5j8 5jb;5j8 5jb;5fw 5j8;;;5el 5en 5f0 5f1;5g7;5f8 5f9 5fa 5hb;5f8 5f9 5hb;;5he;;;5j7;;5dd 5e1 5e3;;;5ec;5j7;;5dw 5fy 5fz 5gm;;;;5ey;5cn;;;5d9 5dv 5e0 5ef 5f7 5i5 5k8;5ex;;;5fo;5if 5ih;5d8 5dc 5fv;5g2;5ez;5i1;5i1 5i3;;5j5;;;;5de 5ii;;;5dy;5e5 5e8 5hx 5hy;5e5 5e8 5hx 5hy 5i2;5da 5df 5dg 5dl;;;5g8;5ep 5hz;5ep 5hz;5dy;5cg 5fi;5cx;;5jh;;5e6 5e7 5ee 5i1;;;5iy 5j5;;5fb;;;5ei;;;5ec;5ir;;5el 5es 5ew;;5ew;5hm 5jt;5el 5ew;;5gk;5hm 5jt 5k2;5h4 5h7;5go 5gq;5fn 5gv;;;;;;5e6 5e7 5ee 5i1 5i3;5ds 5go 5gq;5dd;;5j7;;5fq 5g7;5it 5iv 5iy 5j5;;5fe 5fr;5gp;5h7 5ix;5gs 5h1;5cb;5dp;5dq;;5io;5ch 5di;;5i4 5iu;;5k5;;5cu;;5jf;;;5cd;5ix 5jg;5ed 5fk 5iw 5j3;;5ds;5du 5g9 5gb 5gq;;5j6;5f0;;;;5ha 5ii;5fe 5fr 5hc;;5ga 5he 5hh 5hz;5he 5hh 5hz;5g8;5cq 5dt 5eh 5gp 5jg;5ij 5il 5im;5f3 5f6;;5f3;5f3 5f6;;;5dd 5dh 5dw 5fi 5fj;;5cg;;;;;5ie 5ig;5cr 5ct;;5ho 5ja 5jx;5hf 5hg;5dj;5js;5hp;5hp;5dq 5hf 5hg 5hv;5ir;5if;;;5e6 5e7 5ec 5ic;;;5ic;;5ei;;5ec;5gf;;;;;;;5ht;5hs 5jj;5hi 5hl 5it 5iy 5j2 5j5;5gn;;;5k3;5k9;5k3 5k5;5f9;;5e1 5e3 5fm 5fo 5fp 5fv;5e1 5e3 5fm 5fo 5fp 5fv;5fm;;5iz;5hl;5ht;5if 5ih;5ec;5ec;5el 5en;;5g2 5g9 5gb;5cr;5fq;5ie;5in;;5cn 5ge 5gq;5ge;5dd 5e1 5e3;;;;;;5im;5da 5dr 5du 5f4 5f5 5hj 5hk 5k9;;;;5fh 5ge 5gn;5e2 5e4;;5hn 5hq 5jn 5js;5hn 5hq 5js;5if;5hn 5js;5cb;5f8;5in;;;;5el 5es 5ew;5hn 5hq;5ek;5cg;;;5fq 5hm 5jt;5jt;5dd;5fy;;5fy;;5fn 5gv;5h2;5fr 5h4 5h7;5e6 5e7 5ee 5i1;5dc;5e1 5e3 5fv 5fy 5g2;5dw 5fy 5fz 5gm;;;5e1 5e3;;5ce 5dw 5dy 5eg 5f2;5e6 5e7;5e6 5e7;5e6 5e7;5ey;5cr;5dm 5hm 5jt 5ju 5jw;;;;5dk 5hm 5i9 5ib 5ip 5jt 5k2;5hm 5i9 5jt;;5de;5ij;5ij 5il 5im;5gq 5jf;5gk;;5h2;5di;5ej 5ho 5k0;5cp 5ej 5eo;5cb 5de 5ej;5ej 5eo;;;;5ha 5i6 5id;5i6 5i7 5ka;5i1 5i3;;5is 5j4;;;;;;;;;5di;5dd 5dh 5dw;;5hv;5hf;;5h7;;5gy 5gz 5j4;5cb 5cc;5cc;5hd;5hd;;5g1;;5iw;5gi;;5ge;5dd 5e6 5e7 5ee;5cr;5fs 5gx 5h1;5hw;;;5gx 5h0;5ir;5cn;;;5io;5fr;5ha 5id;5eh;;5go 5gq;;;;;5ia;5h5 5h6;5f8 5hb;5do 5ed 5fk;5cr;5cb 5cc;;5cp 5cs 5cu 5cx 5cz 5d1 5df 5ej 5eo;5cu 5cz 5d3;;5g6;;5fu;5fu;5gl;5ce;;5i8;5i8;;5de 5do;5jj 5jk 5jn;5do;5i8;5ds;5dv 5dw;;5fu;;;5e2 5e4;;5ce;5he;5dd 5e2 5e4;;5i8 5i9 5ib;5i9;;;;;5if 5ih;;5j4;5is 5j4;5is;;5dd 5f8 5f9 5fa;;;;;5ik;5d6 5dj;5dm;5ie 5ig;;5cw 5cy;5e2 5e4 5ik;5g8;;5di;;;;5dg;;5ci 5cj;5cv 5i0 5j0 5ja 5jm;5dr;5it 5iv 5ix 5iy 5j2 5j5;5e2;;;5ci 5cj;5df 5dg;;;5cb 5cc;;5f4 5f5 5io;;;5g4;5h3;5k0;5g0 5g3;5iw;5f8 5f9 5fa 5gf 5gt 5gu;5dw;;5cr 5ct 5d0 5d4;5e6;5dd;;5iw;5fh 5ge;5ge;;5dq;;5ei;;5i6 5i7;5i6 5i7;5cw 5dn 5fc;5cl 5cw 5dn 5fc 5fu 5gl;5g8;5fb;5cy 5jm;5dk;;;5f4;5d4;5ez;5dn;5di;;;5di;5fx;;;5qb 5qf;5lp 5lq;5lv 5lx 5qi;5kj 5n4 5n7;5oi;5q2 5q4 5s6;5ln;5lv 5lx;5kb 5kd 5mx 5nt;5my;5mm;5ni 5nk;5ng;5ls;;5qp;5mx 5n0 5np 5nt;;5mj 5ml;5l9 5lu 5lw 5m0;5r6;5p7 5pa;5lp 5lq;;5m1 5m4;5q2 5q4;5ne 5ng;5ni;5mt 5mu 5mv;5rh;5lp;5nd;5ln;5lb 5lc 5nb;5qp;5mm;5qd 5qe;5mt 5mu 5mv 5o6 5o7 5o9 5om;5kq 5kr 5kt 5kw 5kx 5kz;5lp 5lq 5mj 5ml 5mo 5mp;5lp 5mc;;5l9;5m2 5m3;5pv;5lu 5mt 5mu 5mv;5lq;5s2;;;;5qj 5ql;5o3;5rd;;;5qj;5kh 5ki 5le 5n3 5n4;;5np 5nt;;;5l9 5m2 5m3 5ma 5pv;5od;5pv;5nm;;5p6;5mz;5mf;;;;;5mr 5ms 5pc 5pe;;;;5l9;5kb 5kd;;;5kd 5lp 5lq 5ls 5mc;5lh;;5pk 5re;5re;;;;;5lb 5qp;5r2;5o0;;5m9;5lk;;5kb 5kd;5n3;;;5lv 5lx 5nd;5kb 5kd 5ly;5m1 5m4 5pw 5qe;5lb 5lg 5p8 5p9 5pg 5pj;5l3;5ki 5kj;;5l9 5lu 5lw 5m0 5nd 5ni 5nr;;5nm 5ob;;;;5nm;5qb 5qf;;5kh 5l0 5l6 5lh 5ll 5p6;5ks 5ku 5ky 5l0 5l4 5l6;;5nf;5rg 5rk;5on;5qx 5r7;;;5q5 5qu 5rr;;;;;5pv;5pv;5na;5of;;;5s5;5rk;5rg 5ru;5lt 5m7 5nq 5ny 5q1 5q3 5ra 5s2;;5mr;;5oa 5r5;5kh 5ko 5qo;5rh 5ri 5rj 5ro 5rw;;5kj 5n4;;5or 5r1;;5kv 5r4;5l7 5m9 5pb 5pd 5q1 5q3;5kn 5lt 5m7 5nk 5o8 5oq;5l9;5pk 5re;5oy 5qg 5rg;5pa;5pa;;5mx 5n0 5np;;5mt 5mu 5mv 5p4;;5mt;;;5la;;;5m8;5r6;5mj 5ml 5mo 5mp 5n1;;;5m8;;5of;5p7 5pa;5qu;5o3;;5pa;5p7 5pa;5l8;5l6 5lh;5kh 5ki 5n3 5n4 5n5 5n7;5oc;5lj 5m9 5n6 5nn;;5qi;5ls 5o0 5p7 5pa;5lk;5lj;5l2;5qi;5mq;5mq;5mc 5mj 5ml;5l0;5ks 5ku 5ky 5l0 5l2 5mi 5mk;5la;5m1 5m4;5rd;;;;;5lj;;5l3;;5l0;;5ku 5ky;;5oc;5kr;5kt 5kw 5kx;;5qb;5lo;5lk;;;;;;5lv 5qm;5l5;;5qm;;;5qv 5qw 5qz 5r2;;;5qr 5r1;5qr;5lv 5lx 5mw;5ly 5mw;5rr;5q5;5rr;5l8 5lb 5lc 5lg;;;5ku;5o3;5o0 5o3;5o3;5ml;;;;5nh 5nj;5m4;5kn 5lg 5oz 5p8 5p9 5pg 5pj 5rz;5p8 5p9;;5px;5o0;5nt;5mx;5o0;5la;5o0;5lq 5nm 5ob 5og;5l9;5ku 5ky 5l6;5mt;;5rr;;5mr 5ms 5pc 5pe;5nv;5mm;5nv;5qs;;5mn;5nx;5nd;5ow;5l3 5q2;5rx 5s0;5rx 5s0;5rx;5q9;;;;;;;;;5rx;5rx;;5o6 5pv 5pz 5q9;5l3 5qd 5qe;;;;;;5l5 5ps 5q1 5r5 5s4;5l7 5lp 5lt 5lz 5mb 5nq 5nu 5ny 5q1 5q3 5s2;5nf;5o7;5lq 5nm 5ob 5og;5mm;5my 5pn 5qy;5kl 5km 5nk;5nc;5kq;;;;5o5;;;5qd 5qe;5mn;;5m1 5m4 5pr 5pw;5lb 5lc 5lg;5nl;;;;5la 5qg;5l3;;;;5ls;5mr 5qd;5nz 5o1;5nz 5o1;5mr 5ms 5pc 5pe;;;;;5mr 5pc;;;5l8;;;5l3;;;;;;5p8 5p9;;;5le;5rd;5qu;5m2 5m3 5ma 5pv;;5oc;5nr 5nz 5o1;5on;5mw;;5le;5oy 5p0;5pf 5q6 5qn 5qt 5rp 5rv;;5r2;;;5qp;;;;;;;;5m2 5m3 5ma;5m8;5p0;;5nd;5of;;5qv;5ol 5ou;5kk;5ln;;5qw 5qz 5r2;;5m8;5r6;5nw;5nw;;5kg 5mh 5q0 5qk;5kg;5qp;5kh;;5n2;5o6 5o7;5o6 5o7;;5p7;;5rb;5qv 5rc;5rc;5rc;5kf;;;;5n9 5rk;5ln;5lj 5m9 5n6 5nn;5n6;5nz 5o1 5ok;5ne;;5nl;5p2 5qg;;5qb 5qf;5kt 5kw 5kx 5kz;;5m2 5m3;;5qw 5r2;;5m8;5p3;;;;5l8 5lb 5lc;5mm;5pb 5qs 5qw 5qz 5r2;5oh;5o5;5o5;5o5;;5lu 5lw 5m0 5n8 5na 5nb 5ni;;;;;5lu 5lw 5m0;5qx;;5pb 5pd;5q2 5q4 5s6;5pc;5mj 5ml;5kj;5qd 5qe;5m8;5m8;5nr 5nz 5o1;5kw;5pl 5pm 5pn 5qx 5r7 5rh;5pl 5rh;5n3;;;5kq 5o5;5o5;5o5;5l9 5lu 5lw;5r6;;5od;;5n1;;5lv 5lx;5ly;5pg 5pj 5ri 5rj 5ro 5rw 5rz;5qd;5pg 5pj 5rj 5ro 5rw;5pg 5ro;;5la;5mi 5mk;;5la;;;5p8 5p9;5lf 5pf 5pt 5q6 5qn 5rv;;5nc 5oy 5p0;5nd;;5l9 5le 5lq;;;5r1;;5qd 5qp;;;5lf 5pf 5pt 5q6 5qn 5qt;;5mw;;5me;5lv 5lx 5mw;;;5l9;5ly;;5li 5no;;5ow;;5mz 5nc 5p5;5m2 5m3 5ma 5pv;;;;5ne 5ng;5ki;;;;;;;5n2;5kd 5lq 5ls 5mc;5m2 5m3;5m2 5m3;5m2 5m3;;5mm;5lu 5lw 5m0 5mt 5mu 5mv 5n8 5na 5ni 5o7 5o9 5pt;5kp 5kq;5kp 5kq;;;5kt 5kw 5kx;;;5oo 5os 5ou 5ox;;;5lb 5lg;5la;5om 5op 5p1 5p5 5qg;5pr;5ok 5rb;5qn 5qt;;5o6;5ow;5lu 5lw 5m0;;;;5of;;;5kt 5kw 5kx 5l0 5l6;5ks 5l0 5l4;5l9;5po;5p8;5rp;;;5ld 5lm 5oe 5p0 5ph 5r4;;;5l0 5l6;5ks 5l0 5l4;5ku 5ky 5l2;5pf;5lh 5p8 5p9 5pf 5po 5px 5rp 5rv;5rp 5rr 5rv;5o3;5ro;;5nc;5pr;5p3;5l9 5m2 5m3 5ma;5kw;5lo 5md 5mf 5rc;5r4;5l9;5l9 5nr 5nz;5kr 5kt 5kw 5kx 5kz;5nc;;5pq;5ko;5oz;5mt 5mu 5p4;5p4;;5kt 5kw 5kx 5kz;5nh 5nj;;5ni;5kb 5kc;;5lk;5lj;5nh;;;;5kb 5kc;;5mi;;5q6;5l9;;5lq 5lu 5lw;5mo 5mp;5lp;5ln;;;;;;;5qd 5qe;5r1;;5l9 5mt 5mu 5mv;;;;5np;;;;;;5kh 5ki 5n3 5n4 5n5;;5kk;5lq 5nm 5ob 5og;;5kk;5mr 5ms;;;5kb 5kc;;;5ph 5pi 5qk 5qv 5rq;5o3 5pi;5pi;;;5pi;;;5pi;;5kg;5qu;5l1 5li 5no;;5r0;5l1 5li 5nh 5oc;5ox;;5q2 5q4 5s6;5q2;;5no 5ns 5o2;5l0 5l6 5lh 5nd;;5ks 5l0 5l4;5kh 5lb 5ll 5p6 5p8 5p9 5po 5px;;5qr 5r1;;5kb 5kc;;;;5pz 5q9 5s5;;;;5mi 5mk;5mi 5mk;;;;5oq 5or 5r1;5p0;5sj 5sq 5tf;5us;5us;5us;;5s8 5xb;;5tn;5vg;;5sw;5tt;5tt 5tv 5xs;;5z4;5w6;5ti 5wk 5wn;5vh;;5sd;5sw;;;5ua 5ub;;;5yn 5yr 5ys 5yu 5yx;;;5sw;;5te;5t0;5vy 5yk;;;5wt;5us;5ya;5ya;;5tn 5tq;5vk;5wk 5wn 5y2;5uw;5sh 5si 5sl 5sm;5sj 5sq;5v3 5v5;5u3;;5tg 5xf 5zp;;;5z4;;5uu;;5yt 5yy;;;5w9;5ss 5wr 5ww 5x6;5y9;5y9;;;5y7 5ya;5un;5tp 5vt;5sy 5t1 5t5;5sw;;5su;;5w7 5xy 5xz 5y4;;5x2;5sp;5u3;5wf 5wj;5xd 5xe;;5ym 5yw;5tp 5ts;;;5su 5t7 5t8 5td 5xb 5xv;;5uw;5wn;5sp;;;5tl 5u0;5tl;5xm 5yt 5yy 5za;5uf 5yi 5yp;;;5tn;5tt 5tv 5xp 5xs;5sa;5vy;;5tq 5vg;5v1;5s8 5tn 5vg;;5yx;;5s8;;;5w2 5yn;5vg;5vg;;5sw 5tl 5tp 5u6 5ux 5v0;5tp 5ux 5v7 5w6 5wl;5y2;5xp;5xp;5v7;5ug;5y2;5sk;5wf;5uv 5xf 5zp;5su 5sx;5z2;;5yh;;5v8;;5yw;5sj 5sq;5ti 5uj 5ya;;;5su 5sy 5t0 5t1 5t5;5tp 5ts 5vb 5ve 5vj;5vt 5w2 5w4;5sw 5t3;5y5;5vk;5ug 5uh;;;;;;;;;5su 5sy 5t0 5t2 5t5 5t9 5xd;5su;;5x1 5x4 5xw 5xx;5uc;5te 5u5 5u9;5ug;;5u7;5u8;5u7 5zj;5wr 5ww 5yb;;5ym 5yw;5xj 5za 5ze;5uv 5yh;5t5 5w7 5xd 5xe 5xj 5zn;5xy 5xz;;;;5sw;5xy 5xz;;;;5s7;5zn;5um;;5wf;5tl 5u0;5sw 5ux 5v0 5w8 5wa;5sh 5si 5sl;5sh 5si 5sl 5sm 5sp;5w1 5w3;5vw;5wo 5yk;5sh 5sl 5sm;5x5;5uf 5zj;5sw 5tl 5tp 5ts 5vn;5t4 5y0 5y3 5yi 5zk;5y0;5y0;5sw 5wk 5wn 5z0;;;5vg;5wf 5wg 5wj;5xa;5s7;;5sn 5uy 5yj;;5sn 5uy;;5yj;5sa 5sb 5v9;5y9;;;;;5td;5sw 5tp;5sa 5sb 5v9;5w7;5uh;;5x3 5x4 5x5 5x9;5uf;;;;5sp;;5vw;5vw;5su 5sy 5t0;5tn;;;5tl;5xd 5xe 5xj;5z2;5sw 5t3 5tl 5v9;5tn;;;;5sh 5si 5sl 5sm;5w8 5yr;;5sw;5tn 5tq 5x7;5su 5sx;5wk 5wn;5sw;5xu 5y2;5tb 5tc 5xd 5xe 5xh 5zk;5ua 5ub;5v1;;5yn;;;5vp 5wh;5wh;5te 5x5;5vz 5w0;5tu;5xy;5vd 5wv;5sp;5sp 5sw 5ya;;5uj;;;5x7;5sy 5t5 5xd 5xj;;;5tl 5u6;5tl 5u6;5uf;5uf;5vy;5ug;5vy;5v0 5w8 5z4;5tl 5z4;;5v5 5vh;;5vg;5vg;5sw 5tp 5ts;5y2;5ya;5v3;5u9;;5yq 5yv;5ua 5ub;;5wk;;;;5v1;5w1;;;;5y8;5vf;;;5tl 5u6;5uc;5xi;5tp 5ts 5vj 5vm;5vb 5ve;;5tx 5z3;5wk 5wn;5t4 5y0 5zj;5tu;5sw;5we;;5tx 5z4;;5yk;;;5yr 5yu 5yx;;5wq;5yd;5xt;5uu;5tb 5tc;5x2;;;;;;;5ty 5va;5sc 5vp;;;5vo;;5u6;5sg 5si 5sl;5sg 5sl 5th 5tj 5wm 5xc;5ye 5ys 5z6;5uh 5w2 5w4 5wn 5wo;;5yk;5u3;5xt;5s7;5um 5uv 5w7 5x4 5yb;5xo;;5y9;5xt;5sh 5si 5sl 5sm;5vk;5ys;5vk;5ys;;5tx 5z3;5sa 5su 5sy 5t2 5t5 5t8 5t9 5ta 5tf 5vg 5xd 5xe 5xo 5xv;5y7 5ya 5yk;;5tu 5tx 5y1 5y3 5z3;5y1 5y3;5sv 5vi 5zl;5w7;5za;;5vk 5zj;;5x7;5zn;5xf;5td 5ya 5yd;;;;5vk;5vk 5vl;5vt 5w2 5w4;5u6;;5se 5un 5yn 5yr 5yu 5yx;5wl 5xf 5xg 5zp;;;5s7 5vk 5vl;;5zn;5ts 5vb 5vd 5ve 5vj 5vm;;5x0;5wc;5xm 5za;5tu 5tz 5xt;;;;5tg;5u9;;5sw 5tp;;;;;5ua 5ub 5yb;;;5tl 5u0 5u6 5yt;5u6;;;5s8 5sw;5ya 5z4;;5ty 5xg;;5ye;5sh;;5y7;5yk;5wc;5tp 5ts 5ux 5v0 5vb 5vj 5vm 5wa;5vc 5xk;5xk;5xk;5xk;;;5ym;5vh 5x3 5x4;5v1;5vp 5wh;;5sa 5sd 5tl 5ul 5w1 5xb 5yr;5xb;5v7 5w6 5wl 5yq;5yq;;5w6;5w6 5wl;5sj 5sz 5u7 5u8 5ue;5y1 5yi 5zj;5y1;5yq;5yu;5ua;5sw 5tp;;5y0;5w7;;5ti 5wn;5t7 5va;5sc 5vp;;5sw 5tn 5tq;5tm;5vg;5wk 5wn;;5xj 5ze 5zf;5xj 5ze 5zf;5ya;5uq;5xk;5xk;5xk;5zm;;;5w1 5w3;5xa;;;5w6 5wl;5zm;5tl;5u6 5ux;5xj 5ze;;5y7 5y9;5sw 5v1;5yw;5sw 5vn 5w6 5wl;;5x9 5yb;5sn 5t6 5v4 5v6 5wh;5yf;;;5y9;;5tj 5ye;5x9 5yb;5xn;5ze 5zf;5uw 5yx 5z4;;5tu 5tz 5xt;5vc 5wi 5wt;5td;5se 5sw 5tp 5vj 5vt;;5ua 5ub;5uf;;5u6;5sy 5t1 5t5;;5yd 5yf;5s7;5yf;5su;5tc 5uj;5su 5sx 5sy 5t0 5t1;5x2;;;;5vf;;5wf;5wg;;;5u2;5ya;5sa 5sb 5v9;5v9;5v8;;5yq;5tm 5u1 5ux 5v0 5w8 5wa 5ws;5yq;5s8 5tn;5sw;5xo;5zk;5xh 5zb;5t9 5ta 5tb 5tc 5xd 5xe 5xo 5xv;5zk;5uc;5u5;;5wy 5yw;5u1;5vc;;;5vc 5wi;5sw 5tu 5tz;5sh;5wd 5x0;5vh;5xq;5vx 5wb 5z8;;5vd 5ve 5vj;5s8;5y9;;5tl 5uc;5y7 5ya;;;5w3;5sw 5tp 5ux 5v0;5w1;5xy;;;;5tb 5tc;5ya;62t;63y;60g;64v;614 64b 64f;614;64h 64o;61g;;;60x 63c;62z;62d;603;;;61i 664;664;60b;63p 657;65a;65a;62f 62g;62i;61n;;656 659 65e;60b;;62b;653;;;;61t;63h;61t;61t;61t;61t;610 61j;5zq;640;60b 612;;63c;;610 61j 61w 61y 624;;612 650;;623;;;60x;603;;642 66a;;;61g;;;612;60q 60r 63z 640 64a 64i 663;65b 65f;;61l;61j;64t 64v;;60b 613 62h 62n;60e 60g 60l;605;61l 61m;631 64k 64l 66d;;609 60e 60g 60h 60l;63l;;632;60b;635;;5zx 60s;;65g;60h;655 65d;;;63c;60b 610 613 62j;648 65b 65f 65o 65p;64y 650;62p;612;614 64b 64f;64g;62s;62d;612 62d;;62p;65e;660 661;63c;60x 61v;;667;62v 656;62d;60b 610 613 61j;609 60e;64b;;603;61q;;600 604;642 66a;60b 60i;609 60c;;;;;62v 62x;;61q 61r;;;5zt 606 60a 60w 60z;60l 63n 63r 63z 640 645 667;609 60e 60g;60k;;655 65d;;645 65o 65p 65t;5zq;5zs 5zu 627 629;639;639;609;615;60b;613 62h 62n;64l 64m 66d;;;60t 61i 61k;;;;60b;635;;;60w;;5zq;5zs 5zu 627 629;;61r;61q;;;631;63p 63s 63w 64w;;;;62r;;60t;612;;60t;610;;63z 640;;60b 60i 610;;;;612 61z;60b;64h 64o;63g;;64w;660 661 663;;61n;;;;;656;63n 63t;;603 60b 64v;;;;62e;61w 61y;60e 60l;63y;;64l 64m;61q 62s;61g;610 61b;60f 61g;;;;62j;60k 64e;64e;659 65h;60b 613;64o;60b;61n;;611 61w 61y 630 63g;61z;62u;;;62r;;62c;63d 653;;;635;639 63c;60k 64e 660;;;60b 615 61a 64g;;659;;;;653;64r;63e;64y;60r;;;;62a 62k;;61d;628;;;;60y 61c 63b 63z;60x;61r 62v 62x 63c 63d;64z 65a 65h 65l;;5zv;5zy 653;62e;626 63q 65g;65g;;631 63s 64w;64a 64h;;64v 64y;;603;64u;64p;615 618 61e;618;5zs 600 609 60o 60q 60u 60v 62d 63z 640 64a 64i;64t 64v 653;631 65o 65p;;610;61d 61g;;;;;;648 65f 65o;5zq;62i;61j;60b;62i;656 659 65e;642;;;;;;;661;61v;615 64g;;613;;613 61w 61y 62h 64t;60r 61n;60b 613;;665 669;665;;60b 612;64j;;60n 62k;60t 60w 610 61b 61j;61g 64v;62v 62x;5zy;60j 641;64z;;;627;626;65d;652;655;609 60e 60g 60h 60l;60x;61z;64u;;624 62z;62z 63c;62z;61w 61y 63t;63c;;60b 613;;639 63c;62b 645 65p 65t;645;65j;;;63y;60r 61m;5zs 610 62u 63y;63y;60s;5zv 62a 62k;;;645 65t;62b;5zq 600 604;660;63x;612;62z 63a;;64p;62d;;64v;665 669;60o 645;;;602 60m 620 622 637;622;602 620;62c;;;636;62d;;61s;60b;64t 64u;60y;60b 62j 62z 63a;63w 64w;628;5zv;;63x;61z;;;;63l;61g 65e;615 61a 64g;611;62b 638 63h;60l 63n 63r 63z 640 667;62b 638 63h;60e 60h 60l 63z 640 645;602 60m 61x 620;600;64e;64p;605 609 60c;;65j;;;;;61n;61j 61w;603;;623 62e;61k 64z;655;637;;64y 650;609 60c 60g;639 63c;63l;;;646 65m 65s;65m 65q 65s;;;;636;637 65m 65q 65s;5zs 5zu 627;60w 634;64a;60k 640 64i 663;61o;61o;646 65m 65s;65m 65s;646;646 65q 65s;;62u;;655;657 667;639 64g;;;60b 615;;62e;64c;;60r;64u;618 61e;64u;60m 620;60o 60q 60u 60v;610 61o;64t 64v;;5zx 60m 620;;62u;60b 61w 61y 62u;;;;608 641 64k;;60r;68m;68m;68m;68m;66g 6ao;686;;672;;67w;67w 6b5;69l;67p 69y 6a1;693;;;;672;;68d;;6bx 6c0 6c1 6c3 6c6;;66g 69g;;;67k;67i;;6bu;68z 69v 6a6;6bm;6bm;67i 688;6bm;;67u;67s;69y 6a1 6bf;;66r;;67u;;696;;;672;6bl;;;6ar;68j;;68f;;;6c2 6c7;;;69o;6ah;672 67v;6bk 6bm;;672 67v 695 69b;;;68c 68f;68f 68o;68c;69n 6bb 6cy;670 674 676 67a;6ac;;;672;;690;69s 69w;;67s 689;6aq;68g;6bw 6c5;;66w;66r 66x 67h;;;6a1;66w;;67s 683;6ay 6c2 6c7 6ch;67w 6b1 6b5;66i 67d;6b6;69f;67u;;;66g 67u 692;6c6;66g;67p 68k 68o 6bm;;692 69i 6bx;69i 6bx;;672 67s 67v 689;67s 689 68p 68v;670 674 677;6b1;;68h;6ar;;;;;6br;;;69i 69j;69i 69j;672 678;6bh 6bi;670 673;68h 68i;;66f;;67i 688 68b 6au;670 674 676 67e 67l 6aq;;68e;68e;670 673;68h;67m;;6ck 6cn;6bn;6a4;6av 6ch 6cj;6br;67a 6aq 6av 6ct;66i 66k 68w;;;672 68f;672;6c5;6bb 6d0;;;6a9 6aa 6c5;69s;;6b3;68p 68r 69m 69q;66w;;6be 6bg;69g;6bb 6d0;;;6ag;6ck 6cn;672 67s 67v 698;679 6b4 6bd 6bg 6bs 6cp;69y 6a1 6cd;692;69s 69w;6b6;6an;66f;66f;;66u 68q 6bt;6bt;;;;672;;;67h 68y;66i 66k 68w;;69n;68i;6am 6bn;6ae 6ag 6ai;;;66w;;;69u;6aw 6cf;67u;;6aw 6cf;672 678 67s 68w;;69a;;;6aq;;6af 6aj 6c0;67u;69y 6a1;6b7 6bf;;68d;6bi;6ct;;;6bx;6cf;66f;693;;6a7;66w;6bm;66w 672;;68g;68g;693;;;6c3;69f;68h;686;683;67s 686 689;;692 6bl;672 67v 69b;6bf;68b;;68d;;;;;;68s;6cr 6cw;;6bi;691;6a2 6bu;;684;;67v 695;;;680 685;680 685;679 6ck 6cn;;;67x;672 67x 681 6b6;672;;6c0 6c3 6c6;;6bu;;6a0;6a3;6bp;67f;67a;6bb 6cy;;;;;68y;;;68x;;;;67o 67q 6a0;67x 6b6;6bq 6c1 6c9 6ce;68i 69i 69j 6a1 6a2;;66p 6bu;69n 6ai 6bn;6b7;6b0;690;;;;6bl;696 6c1;;680;67x 680 685 6bg;66r 67l 692;66i 670 67e 67j 6aq 6b0 6b8;6bk 6bm 6bu;;671 694 6b9 6bv 6cq;;686;69n;67s 6ch;;6ck 6cn;;66l;66l 66m 67c 67h 6bm 6bp;6ab;;;66f;6ay 6c7 6ch;69i 69j;689;672;66m 6bx 6c0 6c3 6c6;69z 6ar 6as;;;6ch;67x 6b6;;;;68b;6bk;;69e;67m;;68d;;67s 683 689;66g 672 67v 6b7;69o;686 6bm;;6as 6cc;6cc;6bq;6bk;68w;;674 677 67a;6c5;;6bw;;6ae;68s;69u;67s 69g 6ao 6c0;66i 67d;68v 69l 69z;69l 69z;6cd;66r 66x;;66f 675;;6be;6be;672 67v;672;;;68p 68r 69m 6aj;68r 6aj;6cn;67p;672 67u;67t 6bb 6cy;692;69y 6a1;;68z 6av 6cj 6co;6av 6cj;6bm;6aw 6cf 6cr;6aw 6cf;6an;6cr;689 68p;6av 6cj;;6cw;69e;;6bl;67q 6bq;672 68s;;;672 698 69l 69z;;;697;66u 67b 68u 696 69t;66u 67b;6bw 6by;6bl;;6am 6bn;676;6az 6c8;686 6c6;;67x 681 6b6;66l 67h;66m;68z 6a6;68d;;66r;;6bp;670 673 674 676 677 67a;6ac;69x;6ac;;;;691;;;69s;6cr;;6by;67t 68p 68r 69m 69q 6a5;672;6b0;679 6cp;679 67l 6cp;67e 67f 6aq 6b0 6b8;68e;672 67s;6aa 6c5;6cm 6co;68z;672 67x;693;6b2;;66p 67v 68p 68r 695 69q 6bu;66g 67f;67u;670 674 67a 6aq 6av 6ct;689;;;67s 68e;6bk 6bm;;;69g;672 68p 68r;69d 69r 6cu;67f;69x",
 "phrases": ";14 3j *;;q 2 * 57a;;;;;;;;g 4 * gp 1m;;;1i g *;1i g *;1i g *;;;1b 1 bq 4sx 4sy 4sz * 4t0,1b 1 bq 4sy 4sz * 4t0,1b 1 bq 4sx 4sz * 4t0,1b 1 bq 4sz * 4t0,1b 1 bq 4sx 4sy * 4t0,1b 1 bq 4sy * 4t0,1b 1 bq 4sx * 4t0,1b 1 bq * 4t0;2h 1 *;1i 2 *;1i 2 *;1u 1 * 4v9;;1m 1 *;;;;;;;f w * bs,1k w * bs;u 4 *;u 4 *;2c 1 79 * -4 4wd -4 4we;;15 1 *;1k 1 * 75;;2g 1 * 4p7 4p8;;;u 1s *;1m 4 *;g 1 * g6;;22 g * 3jj;;;j g *;;10 1s * 66h;;;g 4 *;1g 8 * 35r 38k;;;;1i 8 *;;1m 4 *;22 1s * 4dn;2c 4 7h * -4 5gd -4 5ge;1i 4 *;1i 4 *;1i 4 *;1i 4 *;1i 8 *;1i 8 *;5 3j *;4 4 *;;;e 3j *;10 8 * 5ke;;2a 3j *,e 3j *;2a 3j *;;1i w *;1o 4 *;1z 4 *;2a 3j *,e 3j *;;;1m 1 *;;;;a 1 *,2a 3j * 18;2a 3j *;u 1s *;;;;;;;;t 2 * 5aj;;;1m 1 *;v 1s *;v 2 *;;;;;;;1z 1s *;4 1 *;e 3j *;e 3j *;e 3j *;e 3j *;e 3j *;e 3j *;u g *;j g *;;;1z 3j *;1z 3j *;;;;;;;;;;f 1 4xa *;4 1 *,1x 1 *;;;;;;l 1 *,a 1 *,29 1 *,1i 1 * 4xk 52i;1i g *,1i 1s *;1i g *,1i 1s *;l 1 *;;u 2 * dg;;;;f g 5wz *,f 1s 6a8 *;;;13 1 *;2c 4 * 80 -4 5gd -4 5ge;;1m 1 *;v g *;;;22 4 *;;;;;;;i 1 * 4y4 -2 1;;10 8 *;v 4 *;;1i 8 *;;;;;;;u 4 *;1i 8 *;22 1s *;;22 g *;;22 g *;1i g * 1,1i 1s * 1,22 1s *;;1i g * 1,1i 1s * 1,22 1s *;22 1s *;;22 g *,22 1s *;1i 2 * 1;1i 2 * 1;;;;g 2 * b;;;e 3j *;;;;u 8 *;l 1 *;;;2g g b0 e7 *;;;;22 w *;22 w *;22 w *;;;17 1 *;;;1m 4 *;4 1 *;22 8 *;22 4 *;17 4 *;h 1 *;1i 8 *;;4 1 *;13 3j * 6d1;;g 4 *;;n 4 *;13 1 *;;;;13 3j *;13 3j *;g 1 * g6;;;;;;;;;;;;;;;;;;1u 1 *;1x 1 * a;5 3j *;2c 8 * 22 -4 5o4 -4 5o5;2c 2 * -4 58o -4 58p;v 1 1ux *;2f 3j d6 *;2g 1 * 4p4 4p5,2g 1 * 4p5,u 1 *;;;;;13 3j *;;22 w *;22 w *;22 w *;u 4 *;1i g *;1i g *;;;1i w * 1,22 w *;22 w *;1i w * 1,22 w *;1i w * 1,22 w *;22 w *;1i w * 1,22 w *;g 1 * g6;;g 8 * jf;;;;;;;1m 1 *;;;13 1 *;1l 1 *,25 1 1uq *,1l 2 *,1l 4 *,1l g *,1l w *,1l 1s *;e 3j *;15 1 *;;;29 4 *;1u g 50 * 0 3of en b0,1u g 50 * 0 3of 5vi;15 2 *;;;;2g 4 * bp 2vl;;;;;;;;u 2 *;;;;;;1i 4 * -2 2oh;1i 4 * -2 2oh;;17 w *;22 4 *;22 8 *;h 1 *;;;22 w *;22 g *;22 g *;22 1s *;22 w *;22 w *;22 1s *;22 g *;22 w *;;;;;;1m 1 *;13 3j 5p *;1q 4 * 9w,1q 4 * bn;e 3j *;2c 1s * 4jc 4n -4 67r -4 69l;;;;;;;1q 8 *;;;1p 1 *,1p 2 *;2a 3j * a8;1q 2 *;2a 3j * co;;o 1 *,2a 3j * 6i,2a 3j ac *;2a 3j *;2a 3j *;1m 1 *;;;;17 2 *;;17 1s *,10 1s * eu,10 1s * -2 66g;;17 2 *,17 w *;22 1 * 4rt;1v 8 * -4 329;;17 1s *;2a 3j *;;;;;17 2 *,17 g *;5 1s *;17 8 *;17 8 *,v g *;17 4 *;17 4 *;4 1 *;17 1 *,17 g *;17 4 *,17 8 * aw;;;;17 w *,10 w * 48w;17 4 *;17 1 *;;17 1 *;;;17 2 *;u 8 *;;;17 8 *;;;;u 1 *;17 1 b0 *;;;;;;;1k w 8g *;2a 3j * a8;;;;;28 1 g6 * 4rn;;1i 4 *;1i 4 *;1x 1 * 2h;;1f 1 *;1f 1 *;1i g *,1i w *,1i 1s *;j g *;1i g *,1i 1s *;1i w *;1t g *,1i 1s *;1i w *;1i w *;;1i g *,1i 1s *;1i g *,1i 1s *;1i 1s *;1i g *;;1i 2 *;1i 2 *;1i 2 * 55c,1h 2 0 * 2cu;4 2 *;17 2 *,10 4 * 5ch,2g 4 * bp;7 1 * 5x 4r0 4r1 4r2,7 1 * 5x 4r1 4r2,7 1 * 5x 4r0 4r2,7 1 * 5x 4r2,h 1 *,m 1 4ua * 5x 4z1 4z2 4z3,m 1 4ua * 5x 4z2 4z3,m 1 4ua * 5x 4z1 4z3,m 1 4ua * 5x 4z3,1e 1 *,1i 1 * 52d,1j 1 *;1i 2 *;1i 2 *;1i 2 *;2a 3j *;;2a 3j *;p 2 *;d 1 *;f 1 * 3s,1k 1 * 75,f 4 * 5h3,1k 4 * hb;2a 3j * a8;2a 3j 91 *;;1z 8 *,1z g *,1z w *,1z 1s *;;1i 1s *;;1i g * 5tb,f g * 3of,1h g 0 * 3io,1k g * 3of,f 1s * 4hf,1h 1s 0 * 4cs,1k 1s * 4hf;;2f 3j *;;;;4 1 *;;u w *;u 2 *;u w *,u 1s *;;;1t w *;;;;;1s g *;1s g *;j g *;1i 2 *;1i 2 *;;;1m 1 *;;v 1s *;1q 1s *;5 2 *,5 3j *;;;17 2 *;;;22 8 *;1i 8 * 1,22 8 *;1i 4 * -2 2oh;u w *,u 1s *;;;21 3j *;21 3j *;17 1s *;22 1 * h9,22 1 * 1ux,1i 1 * 52g 52h;22 8 *;1i 8 * 1,22 8 *;17 w *;;1g 1s 4z * 4jc,1g 1s b0 * 4jc;u 2 *;u 2 *;;u 1 *;2g 2 * 8g bj,2g 2 * 54c,u 2 *,10 g * b0,u g *;;;17 g *,10 g * 5sa;;2a 3j *;;;u 8 *;u 8 *;;u g *,u w *;;u 1s *;;;2c 1s * -4 67r -4 69l;;o 8 *;1z 3j *;;;1i 4 *;1i 4 *;22 4 *;1i 4 * 1,22 4 *;1i 4 *,22 4 *;;;;;;1g w b * 44s;;;;;;;;1z 8 *;;13 1 * 1b2;13 3j *;g 1s * 3u,g 1s * dg,1i 1s * 3u 3u 67l,1i 1s * dg 3u 67l,1i 1s * 3u 67l,1i 1s * dg 67l;;;e 3j *;1g 1s 4z * 4jc;1m 1 *;1u 1 4ux * 4uy 4uz 4v0;;;2g g *;2g g *;g 1 1gm *,g 1 1kg *;;;;29 1 * h6;;;1i 1 * 52e 52f,1i 1 * 52e;1i g *,1i 1s *;1i g *;1i 1s *;e 3j *;;;;;1g w b * 44s;;;;1i 8 *;1i 8 *;1i 8 *;;;;;;;2g 2 en * 26v;u g *;;;10 1 *;1q 8 *;u 1 *;;;;;2a 3j *,e 3j *;;;;1h 4 0 * 2i3;;2a 3j *;2f 3j hu 7e *;1i w *;1i w *;1i w *;1i w *;1i 2 *;1i 2 *;1i 2 *;1i w *;;;;13 3j *;2f 3j * 7e;2f 3j *;;1i 2 *;1i 2 *;4 4 *;1y 4 * 80 i0;;1h 8 0 * 35w;1l 1s *;1 8 * 5lp -2;;;;;;e 3j gj *;u 4 *;;13 3j *;1i 1 * 52s 52t;2f 3j *;2a 3j *;13 3j *;;u 8 *;2g 8 * 5kn;2a 3j * h1;2a 3j *;13 3j * e0 18;13 3j *;13 3j * 18;13 3j *;13 3j *;u 1 *;u 1 *;;2g 4 * 5co;1i 4 * 5dr;2c 8 * 350 5o8 5o9 65 5oa;13 1 * 18;17 1 *;;1m 1 *;;;g 1 * 1ui,2g 1 7f * 4p4 4p5,2g 1 7f * 4p5,9 1 * 4px -2 4py;1i 8 *;1i 8 *;1i 8 *;13 1s *;2a 3j *;22 4 *;;;u 4 *;17 4 *;;;;;12 g * b 3w7 8x 3rg,12 g * b 3w7 4v 3qh;;29 g *;;2b 2 * -2 15a;2g 8 *;;;22 2 *;;;;;;;4 2 *;1m 1s *;;;1o g 5sx *,1o 1s 673 *;;;;2g g *;2g g *;;;;;1m w *;;1m g *;1m 2 *;1o 8 *;22 w *;1t 2 *;;;;;1m g *;15 8 *;22 1s *;1o 8 *;;1m 8 *;;1m 8 *;;1m 2 *;;;;29 2 *;1u g *;;;;2g 2 *;c 2 *,c w *;;;;;;;;;2h w gx 4az *,k w 622 * 623;;;;;;1o 8 *;1o 8 *;v 8 *;v 8 *;x 1 *;1x w *;;5 2 56u *;5 g 5ug *,5 w 61q *,5 1s 68h *;;;1o 8 *;;c 8 *;4 2 *;h g *;4 2 *;15 4 *;1y 4 * 2dq 5fp,1y 4 * 5fp;;;1x 4 *;;;;2g 8 *;2g 8 *;;;1o 8 *;w 8 *;2h 8 *;;;2h 4 *;;;1t 2 *;1p 4 * 5je 2i0 5jf,1p 4 * 2i0 5jf;;;2h 8 *;2g 1s *;;p 2 n3 *;p 4 *;p 4 *;;;2h 2 * 12a,1p 2 5bb 3j 1wh * 5k,1p 2 5bb 3u 25r * 5k,1p 2 5bb 1i 257 0 * 5k,1p 2 5bb 5bd * 5k;;22 w *;29 1s *;22 1s *;;v g * 3u 3ok,v g *;1l 1s *;1l g *;1l 2 *,1l w *;;;1m 1s *;;1m 4 *,1m 8 *;1m g *;c 1s *;;1m w *;;1z g * 3u 3h3,1z g * 5uk;1m w *;27 1 * 50k;2h 1 *;1m 1s *;1m 2 *;;h g *,1e g *;;;1z 2 * 3u 8h 1x8,1z 2 * 56y;;h g *,1e g *;h 2 *,1e 2 *;;;;;;;;2h 2 *;2h 2 *;;22 w *;1m g *;;;4 g *,4 1s *;4 4 *;;4 4 *;4 g *;4 w *;4 1s *;;;;;;;1m 2 *,1m 4 *,1m g *,1m 1s *;1m 1s *;1m w *;1m 2 *,1m g *,1m w *,1m 1s *;1z g *;;k g 5v4 * 3u 3p0,k g 5v4 * 5v5,2h 1s 4es 3u *,2h 1s gv hq *,k 1s 68u * 4cc;15 4 *;;4 w *;;x 1s *;x 1s *;x 2 *;x 2 *;;;;j w 602 *;d g *,d 1s *;d 2 *,d 4 *;;;;;;;;;;e 2 *;e 4 *;;;;;2h 1 *;f 4 *;19 2 * jp;;;2g g *,2g 1s *;29 2 *;29 g *,29 w *,29 1s *;29 2 *;;27 g *,27 1s *;2g g *,2g 1s *;15 g *;15 2 *;;;;;;f g *,f 1s *;;2g w *;;;d 1s *;;;1m 2 *;;v g * 3qj 3u 3ok,v g * 3u 3ok;4 1 *;;;1v 4 *;;;1x 1 1tk *;x 8 *;1o 8 *;1o 8 *;29 8 *;;1x 1 * g6 1uq;;c 8 *;a 2 *;;;;;4 2 *;;15 1 *;;;w g *,w 1s *;w 2 *;;;;;;;;c 8 *;1m 8 *;;;;d g *;;1m 1s *;1m g *;2g 2 *;2g g *;;1v w * zm,24 w * 65k,24 w 65l *;1v g * 3u 3mg,1v g * 3u 3nr,1v g * zl,24 g * 3u 3mg,24 g * 3u 3nr,24 g * 5z5,24 g 5z6 *,1v 1s * d8 y0,1v 1s * 3u 4fv,1v 1s * d8 4jv,24 1s * d8 4jv,24 1s * 3u 4fv,24 1s * 6ce,24 1s 6ce *;1v 2 * 3j 21j,1v 2 * 3j 212,1v 2 * zp,24 2 * 3j 21j,24 2 * 3j 212,24 2 * zp;4 2 *;;;;;;;1d 1 *;5 g * lv;;;;;22 1s *;2g 8 *;;;;;16 8 *;;;;;;22 1s *;2d 1s 67o *;2d w 61c *;d g *,d w *,d 1s *;d g *,d w *,d 1s *;;2g 4 *;2g 2 *,2g g *,2g 1s *;2g w *;2g 2 *;2g g *,2g 1s *;;2g w *;1m 8 *;v 8 *;4 8 *;h 2 *,i 2 * 273 3u -2 1,i 2 * 1i 257 -2 1,i 2 * 1 -4 59n;h 2 *;h g *,i g * 9k 3u -2 1,i g * v 3q4 -2 1,i g * 5x5 -2 1,i g * 1 -4 5x6;;;h 1s *;;;q 1s 68p 68q 3 *,q 1s 68p 3 *,q 1s 68p 68q *,q 1s 68p *;q 8 * 5mt;q w 61w 61x 3 *,q w 61w 3 *,q w 61w 61x *,q w 61w *;;;;;2g 8 *;2h 8 *;q 4 * 5f8;15 8 *;p 8 *;;;;f w *;;2g 1s *;;h w *,i w * 42b b -2 1,i w * d2 47 -2 1,i w * 63p -2 1,i w * 1 -4 63q,i w * 63r 3k 3zj,i w * 63r 63s;;1x 8 *;p 8 *;p 8 *;p 8 *;26 4 * 5k6 5g r,26 4 * 5k6 5k7;1m g *;;;f 2 *;1v 4 *;1v 4 *,24 4 *;1v 4 *;;;;;v 4 *;;;;d 1s *;d g *;;d w *;;2g 1 *;a w *;;1t 2 *,1d 2 *;;;22 1s *;15 g *;29 g *;;29 4 *;;;;;;;;2c 2 217 2d2 * b 8h 28n -2 58m,2c 2 217 2d2 * 58n -2 58m,2c 2 2ab 2d2 * b 8h 28n -2 58m,2c 2 2ab 2d2 * 58n -2 58m;16 g * sc;w 2 *,w 4 *,w 8 *;29 g *;29 g *;29 2 *,29 4 *,29 w *,29 1s *;29 8 *;15 1s *;;x w *;;x g *;x g *;x 2 *;;1m 2 *;x 1 *;x 2 *;p 4 5ey *;;;17 8 *;1m 8 *;2h 8 *;;4 8 *;1m 8 *;;;d 4 *;h 4 *,c 4 *;;e 8 *;;;;;1e 1s *;;1m 1s *;1y g 5ve ad *,1y g 5ve *;1m g *;c g *;;;;;;;12 8 *;;;;2g 2 *;;1m 8 *;;;;1t 2 *;1f 1s *;1f g *;;8 2 58s cl *;;4 8 *;;2g 4 *;2g 8 *;;4 8 *;;;15 1 *,15 g *,15 w *,15 1s *;e 2 1z8 *;;;;;;12 g 3w7 8j *,12 g 3u 3w7 8j *,12 g 3u 3ko *,12 g 5v8 *;12 1s 4nn 1a *,12 1s 3u 4nn 1a *,12 1s 3u 4l8 *,12 1s 4l8 *;12 2 2bp 8n *,12 2 3u 2bp *,12 2 57i *;;;;;2g 4 *;;1v 8 *;;;;;;;;;i 4 * 5hb;h 4 *,c 4 *;;;29 4 *;2g 4 *;;27 2 * 5au 5av,27 2 * 5av;29 4 *;1x 8 *,1x g *,1x w *,1x 1s *;h g *,1e g *,h 1s *,1e 1s *;;;i w * 63v;i 1s * 6al;h w *,1e w *;;o 2 *,16 2 1vp 3u *;1w 8 *;;1w 8 *;;;;1p 2 * 5bm 5bn;23 2 * -4 0 5ba;;;;4 1 *;;22 1s *;;;v g *;;v 1s *;v 2 *;;;4 1 *,4 2 *;;1o 2 552 -4 *;h 2 *,i 2 * 8l 23r 24t,1e 2 *;;;;v 8 *;1q 8 *;1q 8 *;;d 2 *;d 2 *;1p 4 *;1y 2 57o 273 dg 0 *,1y 2 57o dg 0 *,1y 2 57o 0 *;;;1y w 62b 0 *;;1m 2 *;;;1m 2 *;;1x 1s *;1x w *;1e w *;;;;;;1v 2 218 *;;;;1t 2 *;;;;;;;;2d g 5th *;1o 8 *;1x 1 *;;;f 2 *;;;;2h 2 *,15 2 *;;29 g *;29 1s *;h 1s *,c 1s *;;c 2 *;29 2 *;;h g *,c g *;1n g 5xe *;;;1q g *;;;2h 1 *,15 1 *;1q 8 *;;1q 1s *;12 2 * 50 24o,12 2 * 24q;12 2 * 3u 24o,12 2 * 50 24o,12 2 * 57h;;1v g *,1v 1s *;1v 2 *;;;1v g *;1v g *,1v 1s *;1v 2 *,24 2 *,1v g *,24 g *,1v 1s *,24 1s *;1v g *,1v 1s *;1v 2 *;2h g *,2h 1s *;1o 8 *;;1d 1 *;;1v w *;2b 8 *;v 8 *;2b 4 *;1m 2 *;1v 1 *,24 1 *;;10 2 b5 *,1o 2 22g 547 -2 *,1o 2 22g -2 *,1i 2 b5 *;1s 2 * 273 2bb,1s 2 * 56h;;;1t 2 *,h 2 *,1e 2 *;1d 2 *;;;;1v 2 *;1v 2 *;1v 1 *;;1m 2 *;;;;;1o 8 *;1m g *,1m 1s *;;;;;;;;;;;26 2 * 8l 1x9,26 2 * 8n 2ax,26 2 * 8h 2bh,1e g *;1v 2 *;h 2 *;;29 w *;h w *,c w *;;1v w *;1v w *,24 w *;;;;1v w *;1m w *;;1t 2 *,h 2 *,1d 2 *;;1e 1s *;27 w *;2g 1 *,2g 4 *;d 2 *,d 4 *;d w *;;;;1m 8 *;;1z 8 *;4 8 *;1o 8 *;1m w *;;2g w *;;;;;f g *,f 1s *;;1z 1s *;f w *;2g 2 *;;2g 4 *;;;w 4 *;o 2 *;;2g g *,15 g *;2g w *;;;;;;29 4 *;4 1 *;4 8 *;4 8 *;;22 1s *;4 2 *;;2g g *;;2h 1 *;15 2 *;;2g 2 *;2g 1s *;15 w *;;;f 8 *;4 8 *;p g * 3u 3tv,p g * 3tv;1o 8 *;;;2e 8 *;4 1 *;;;;n 4 *;;;;h 2 *;;;;1o 8 *;;;1l g *;16 2 1vp 3u *;;;16 8 *;;o 2 *,16 2 1vp 3u *;;;;;;22 w *;;;16 8 *;;2g w *;;;x 4 *;24 8 *;1v 8 *;;;4 1s *;4 2 *,4 g *,4 w *;;22 4 *;4 2 *;2g 2 *;;1x w *,1x 1s *;;;;;2g 4 *;2g 8 *;h 4 *,i 4 * -2 1 -4 5h8,i 4 1 -4 5h9 -2 *,h 8 *,i 8 * 5p0 -2 1,i 8 * -2 1 -4 5p1,i 8 1 -4 z fq *,i 8 1 -4 d9 fq *,i 8 1 -4 49 3g7 *,i 8 1 -4 d9 3co *,i 8 1 -4 d9 3g7 *;22 4 *;1o 8 *;29 w *;1w 8 *;1v 8 *,24 8 *;1v 8 *,24 8 *;;;1e 2 *;o 2 *;22 4 *;15 8 *;1o 8 *;1v 4 *,24 4 *;2g g *;2g 2 *;2e 8 *;1x g *;;;o 2 *;;;1o 8 *;2e 2 *;1o 8 *;2g 1s *;2g w *;;;4 g *,4 1s *;29 8 *;w 8 *;4 4 *;2g 4 *;;1w 8 *;;2g 8 *;f 4 *;1m 8 *;;;15 4 *;f 8 *;2b 4 *;;16 8 * 5py 5pz;16 8 *;1o 8 *;;;;;;1l 1 *;5 1 4s5 * 4s6,5 1 19i * 13,1g 1 1s6 *,1g 1 * 1l2,1c 1 4yc 19i *,1c 1 4yd 1m6 *,1c 1 4yh 1ux 4yf *,1c 1 4yh 1ux *,1c 1 1ux 4yi *,1c 1 * 7l 1ux 1kd,27 1 1uq *;;;;;2c 1 1ad * 4vy 4vz;;;;;;;1 1 7l *;2h 1 * 1ux 1fa,2h 1 * 19l 1gt,2h 1 * 4sl;;;;;16 1 4zb *,1i 1 52u 52v g1 *;;1t 1 *,1d 1 *;22 1 * 1uk;s 1 j4 4vl * 19n d8 1px 4vm,s 1 j4 4vl * 19n 4vn 4vm,s 1 j4 4vl * 19n 4vo;;;;1h 1 4ym g1 * 4yn;15 1 *;;1t 1 cx *;;;2g 1 * 4p2,19 1 * 2g 4g;n 1 *;;;;k 1 w 1ah iu * 1ui 1n 4tj,k 1 w 1ah iu * 4tk 4tj,k 1 w iu * iu 18p 1ui 1n 4tj,k 1 w iu * iu 18p 4tk 4tj,k 1 w iu * 1ui 1n 4tj,k 1 w iu * 4tk 4tj,1m 1 *,1i 1 52p *;1l 1 *,k 1 w * iu 18p 1ui 1n 4tj,k 1 w * iu 18p 4tk 4tj,k 1 w * 1ui 1n 4tj,k 1 w * 4tk 4tj;;;;;1n 1 4ya 1ui *;;2g 1 * 4p9,2g 1 * 4pa,1i 1 * g6 -2 529 h9 1,1i 1 * g6 -2 529 1;;;;;1x 1 1uf j4 *;;;1t 1 *;;;k 1 * 4tr;2c 1 19 j4 * 5x 1ln 1sj 1ln 1sj 4wi,2c 1 19 j4 * 5x 1ln 1sj 4wj 4wi,2c 1 19 j4 * 5x 4wk 1ln 1sj 4wi,2c 1 19 j4 * 5x 4wk 4wj 4wi,2c 1 j4 * 5x 1ln 1sj 1ln 1sj 4wi,2c 1 j4 * 5x 1ln 1sj 4wj 4wi,2c 1 j4 * 5x 4wk 1ln 1sj 4wi,2c 1 j4 * 5x 4wk 4wj 4wi,2c 1 19 j4 * 5x 1ln 1sj 4wi,2c 1 19 j4 * 5x 4wk 4wi,2c 1 j4 * 5x 1ln 1sj 4wi,2c 1 j4 * 5x 4wk 4wi;17 1 *,10 1 g6 * 4or,1u 1 4ux g1 1km 4uy 4uz g6 *,1u 1 4ux 1km 4uy 4uz g6 *,1u 1 4ux g1 4uy 4uz g6 *,1u 1 4ux 4uy 4uz g6 *;;;1s 1 6b 83 *;1l 1 * 1b3;1l 1 *;29 1 1ki *;1t 1 *;5 1 1ux * 4sc,1g 1 4t4 *;28 1 g6 *;;;;s 1 j4 4vl * 4vn 4vm,s 1 j4 4vl * 4vo,s 1 1ux 4vp 6q * 4vq,s 1 1ux 4vp 1gm * 4vq,2c 1 4vy 4w3 6q * 4w1,2c 1 4vy 4w3 1gm * 4w1,1i 1 51y 6q * 51z;10 1 *,1 1 * 4qp 4qq,1 1 * 4qr,z 1 * 4qs 4rf,1y 1 * 83 80 g9 1ig,1y 1 * 83 e0 g9 1ig,1y 1 * 84 g9 1ig;1 1 *;;;2h 1 *;2 1 * 0 13 0 1uw bf s,2 1 * 0 13 0 1uw bh,i 1 1dr * 1 4y1;2g 1 *;;;;;;;h 1 *,1t 1 *;;2h 1 *;;;6 1 * 1qe;w 1 *;1x 1 * 4su;;1p 1 * 4xn c2 51q 13,1p 1 * 4xn 51q 13;;2e 1 1s3 *;;4 1 *;;;;1l 1 *;;17 1 *,10 1 * -2 4oq;17 1 *;v 1 7d *;;;o 1 *;b 1 * e0 4z0;;;l 1 * 1k3,1o 1 * 1k3;;;1l 1 *,v 1 19w *;b 1 * 4z0;i 1 1iv * 1hg;;j 1 1ft bf *;;1m 1 *;5 1 1tv *,b 1 4n *;5 1 1tv *,b 1 *;4 1 *;;;;;;1l 1 *;;1n 1 4y7 by * 4y8,1v 1 4zm 4zo g6 *,1v 1 4zm g6 *,1t 1 *;;1z 1 d1 *;e 1 *;e 1 *;;;;;h 1 *,1h 1 0 * 4yr 4pv 4ys,1e 1 *,1t 1 *;;;;15 1 *;2h 1 * 1ku;;4 1 *;;s 1 * j4,s 1 * 1ux;;;1m 1 *;1m 1 *;1l 1 *,18 1 * 1ui 1n 4vj 1h8,18 1 * 80 4vj 1h8,18 1 * 4vj 1h8;;;;;d 1 *;;j 1 b0 * g6;;;12 1 4tx g6 4ty * bf,12 1 4tx g6 4ty * 7l;;1l 1 *,4 1 * 1ez;;;1z 1 * 1pp,1z 1 * 1oq;2g 1 *,4 1 * 1o2;e 1 * 1u2;;;15 1 *;1v 1 4zm 4zo g6 *,1v 1 4zm g6 *,1t 1 *;11 1 4x8 *,f 1 *;;;;;;;;;;;5 1 1d5 * 4sb,o 1 *,29 1 1fa *,1j 1 *;;;;;;;;;;;4 1 *;1p 1 * 51b j4 1a8,1p 1 * 51b 51c;1l 1 *;;17 1 *;o 1 *;;2h 1 *;17 1 *,10 1 * 4on;;;1l 1 *;;1p 1 *;;;;;11 1 4x8 * 3s,1k 1 * 1gz;h 1 *,i 1 * 1 4y1,1e 1 *;;;;b 1 *;1x 1 * g6 1uq;;1u 1 4uu g6 1se * 1f 1kx,1u 1 4uu g6 1se * 1pa ba,1u 1 4uu g6 1se * 1un 0 1gz,1u 1 4uu g6 1se * 1un 0 76,1u 1 4uu g6 1se * 7l g1 1km 0 1gz,1u 1 4uu g6 1se * 4uv;;2g 1 1nv *,1x 1 d8 *;;;;;4 1 * 4rp;;;1a 1 *;;1l 1 *,m 1 1uq *;;;k 1 * 4sq 1ui 1n 4tm,k 1 * 4sq 80 4tm,11 1 4x8 * 3s,i 1 4y2 -2 1 -4 * 3s,1k 1 * 1gz;;f 1 *;;;;;10 1 *;15 1 *;1a 1 *;;2b 1 * 5x;;;;;;2g 1 * 4pc;2h 1 *;;;;l 1 *;10 1 * 1ft;;1l 1 *;22 1 * 7l;;;;i 1 * 1fu;;;2h 1 bj 4qs * 3s,2h 1 1ux * 3s;;;2g 1 dm *;;1l 1 *;28 1 g6 g1 * 4rn;;;;1x 1 * 79;;;;;;;2g 1 *;2g 1 *;10 1 * bf 4ot,10 1 * 4ou,j 1 5x *;;1r 1 1o5 b *;;1 1 h6 *,6 1 * 13 19d,6 1 * 13 1nw;;;o 1 *,29 1 p *,29 1 c2 *;;2g 1 * 1e0;;p 1 * 4rk,m 1 * 1am;;;1u 1 1ui 1n * g6 -2 4v6 4v7,1u 1 80 * g6 -2 4v6 4v7;;;1f 1 *;27 1 50a 50b * 1jd,27 1 50a * 1jd;v 1 * 1i3 7d;;1t 1 *;;;q 1 * 1ro 7l,q 1 * 4t9,q 1 4ta 4tb 4tc 1m2 *,q 1 4ta 4tc 1m2 *,q 1 4ta 4tb 1m2 *,q 1 4ta 1m2 *,q 1 4ta 4tb 4tc *,q 1 4ta 4tc *,q 1 4ta 4tb *,q 1 4ta *,q 1 * j4 4te 4tf,q 1 ie * -2 4tg;2h 1 *;;;;;4 1 *;1l 1 * 1b3;;;;;s 1 j4 19 ba *;6 1 * 4qs 4s0,6 1 * 4s0,1x 1 * b;n 1 1fw *,n 1 1f *,t 1 1fw *,t 1 1f *,1w 1 * 501 502;;;1l 1 *;1u 1 4uu g6 h9 1un 0 *,1u 1 4uu g6 9m 1un 0 *,1u 1 4uu g6 1se 1un 0 *,1u 1 4uu 4uw 1un 0 *,1u 1 4uu 1un 0 *,f 1 4xa *,1t 1 cx *,1t 1 12 *,1k 1 cx *,1k 1 12 *;f 1 *,1t 1 *,1k 1 *;1l 1 *;;;1u 1 * h6;v 1 * 1lk,2f 1 * 1to 2e 1tr;;d 1 *;;;1x 1 *;2g 1 *;2g 1 *;2c 1 * 2e 4vy 4vz;1m 1 *;;h 1 *;;;1l 1 *;;;;;;1t 1 *;k 1 * 4tu,13 1 * wp;;;1l 1 *;1u 1 4uu 1ux * 1f 1kx,1u 1 4uu 1ux * 1uo 1ct,1u 1 4uu 1ux * 1pa ba,1u 1 4uu 1ux * 1un 0 1gz,1u 1 4uu 1ux * 1un 0 76,1u 1 4uu 1ux * 7l g1 1km 0 1gz,1u 1 4uu 1ux * 4uv,2c 1 19 j4 1re * 7l 1ln 1sj 1ln 1sj 4wi,2c 1 19 j4 1re * 7l 1ln 1sj 4wj 4wi,2c 1 19 j4 1re * 7l 4wk 1ln 1sj 4wi,2c 1 19 j4 1re * 7l 4wk 4wj 4wi,2c 1 j4 1re * 7l 1ln 1sj 1ln 1sj 4wi,2c 1 j4 1re * 7l 1ln 1sj 4wj 4wi,2c 1 j4 1re * 7l 4wk 1ln 1sj 4wi,2c 1 j4 1re * 7l 4wk 4wj 4wi,2c 1 19 j4 * 7l 1ln 1sj 1ln 1sj 4wi,2c 1 19 j4 * 7l 1ln 1sj 4wj 4wi,2c 1 19 j4 * 7l 4wk 1ln 1sj 4wi,2c 1 19 j4 * 7l 4wk 4wj 4wi,2c 1 j4 * 7l 1ln 1sj 1ln 1sj 4wi,2c 1 j4 * 7l 1ln 1sj 4wj 4wi,2c 1 j4 * 7l 4wk 1ln 1sj 4wi,2c 1 j4 * 7l 4wk 4wj 4wi,2c 1 19 j4 1re * 7l 1ln 1sj 4wi,2c 1 19 j4 1re * 7l 4wk 4wi,2c 1 j4 1re * 7l 1ln 1sj 4wi,2c 1 j4 1re * 7l 4wk 4wi,2c 1 19 j4 * 7l 1ln 1sj 4wi,2c 1 19 j4 * 7l 4wk 4wi,2c 1 j4 * 7l 1ln 1sj 4wi,2c 1 j4 * 7l 4wk 4wi;;;1l 1 *,1x 1 1f g1 *,1x 1 1f *,1x 1 g6 g1 *,1x 1 g6 *,18 1 4va 4vb 1es g6 1es *,18 1 4va 4vb 4vc *,18 1 4va 1es g6 1es *,18 1 4va 4vc *,18 1 4va 4vb *,18 1 4va *,18 1 * 4tb b9 4vg,18 1 * b9 4vg,18 1 4vd 4vh 4vi *,w 1 *,8 1 1s7 19k 4wm *,8 1 1b2 19k 4wm *,8 1 4wn 4wm *,8 1 1s7 19k *,8 1 1b2 19k *,8 1 4wn *,8 1 * 1ui 1n 1ao bz 4wo 4wp 4n 1j8,8 1 * 1ui 1n 1ao bz 4wo 4wp 1hq 1jr,8 1 * 1ui 1n 1ao bz 4wo 4wp 4wq,8 1 * 1ui 1n 1rx 1mf 4wo 4wp 4n 1j8,8 1 * 1ui 1n 1rx 1mf 4wo 4wp 1hq 1jr,8 1 * 1ui 1n 1rx 1mf 4wo 4wp 4wq,8 1 * 1ui 1n 4wr 4wo 4wp 4n 1j8,8 1 * 1ui 1n 4wr 4wo 4wp 1hq 1jr,8 1 * 1ui 1n 4wr 4wo 4wp 4wq,8 1 * 4tb 1ao bz 4wo 4wp 4n 1j8,8 1 * 4tb 1ao bz 4wo 4wp 1hq 1jr,8 1 * 4tb 1ao bz 4wo 4wp 4wq,8 1 * 4tb 1rx 1mf 4wo 4wp 4n 1j8,8 1 * 4tb 1rx 1mf 4wo 4wp 1hq 1jr,8 1 * 4tb 1rx 1mf 4wo 4wp 4wq,8 1 * 4tb 4wr 4wo 4wp 4n 1j8,8 1 * 4tb 4wr 4wo 4wp 1hq 1jr,8 1 * 4tb 4wr 4wo 4wp 4wq,8 1 * 1ao bz 4wo 4wp 4n 1j8,8 1 * 1ao bz 4wo 4wp 1hq 1jr,8 1 * 1ao bz 4wo 4wp 4wq,8 1 * 1rx 1mf 4wo 4wp 4n 1j8,8 1 * 1rx 1mf 4wo 4wp 1hq 1jr,8 1 * 1rx 1mf 4wo 4wp 4wq,8 1 * 4wr 4wo 4wp 4n 1j8,8 1 * 4wr 4wo 4wp 1hq 1jr,8 1 * 4wr 4wo 4wp 4wq,8 1 * 1ui 1n 4wo 4wp 4n 1j8,8 1 * 1ui 1n 4wo 4wp 1hq 1jr,8 1 * 1ui 1n 4wo 4wp 4wq,8 1 * 4tb 4wo 4wp 4n 1j8,8 1 * 4tb 4wo 4wp 1hq 1jr,8 1 * 4tb 4wo 4wp 4wq,8 1 * 4wo 4wp 4n 1j8,8 1 * 4wo 4wp 1hq 1jr,8 1 * 4wo 4wp 4wq,8 1 * 1ui 1n 1ao bz 4wp 4n 1j8,8 1 * 1ui 1n 1ao bz 4wp 1hq 1jr,8 1 * 1ui 1n 1ao bz 4wp 4wq,8 1 * 1ui 1n 1rx 1mf 4wp 4n 1j8,8 1 * 1ui 1n 1rx 1mf 4wp 1hq 1jr,8 1 * 1ui 1n 1rx 1mf 4wp 4wq,8 1 * 1ui 1n 4wr 4wp 4n 1j8,8 1 * 1ui 1n 4wr 4wp 1hq 1jr,8 1 * 1ui 1n 4wr 4wp 4wq,8 1 * 4tb 1ao bz 4wp 4n 1j8,8 1 * 4tb 1ao bz 4wp 1hq 1jr,8 1 * 4tb 1ao bz 4wp 4wq,8 1 * 4tb 1rx 1mf 4wp 4n 1j8,8 1 * 4tb 1rx 1mf 4wp 1hq 1jr,8 1 * 4tb 1rx 1mf 4wp 4wq,8 1 * 4tb 4wr 4wp 4n 1j8,8 1 * 4tb 4wr 4wp 1hq 1jr,8 1 * 4tb 4wr 4wp 4wq,8 1 * 1ao bz 4wp 4n 1j8,8 1 * 1ao bz 4wp 1hq 1jr,8 1 * 1ao bz 4wp 4wq,8 1 * 1rx 1mf 4wp 4n 1j8,8 1 * 1rx 1mf 4wp 1hq 1jr,8 1 * 1rx 1mf 4wp 4wq,8 1 * 4wr 4wp 4n 1j8,8 1 * 4wr 4wp 1hq 1jr,8 1 * 4wr 4wp 4wq,8 1 * 1ui 1n 4wp 4n 1j8,8 1 * 1ui 1n 4wp 1hq 1jr,8 1 * 1ui 1n 4wp 4wq,8 1 * 4tb 4wp 4n 1j8,8 1 * 4tb 4wp 1hq 1jr,8 1 * 4tb 4wp 4wq,8 1 * 4wp 4n 1j8,8 1 * 4wp 1hq 1jr,8 1 * 4wp 4wq,8 1 18j 4wv * 1nm 2e 1dy,8 1 18j 4wv * 1nm 2e 1s7,8 1 18j 4wv * 1nm 2e 1b2,8 1 18j 4wv * 1nm hs 1dy,8 1 18j 4wv * 1nm hs 1s7,8 1 18j 4wv * 1nm hs 1b2,8 1 18j 4wv * 1nm 7l 1se 1b2,8 1 18j 4wv * 1nm 19r,8 1 4ww 1jr *,2b 1 * 4pj;;;29 1 *;1i 1 * g6 -2 525 526 527,1i 1 * g6 -2 525 527,x 1 *;1t 1 *;a 1 * j4,a 1 * g6 j4;;;;2h 1 1kx j4 *;;10 1 b9 *;1u 1 4ux g1 4uy 4uz g6 *,1u 1 4ux 4uy 4uz g6 *;g 1 *;;;;1y 1 * 4up;;10 1 b9 * 1s8,10 1 b0 * 1s8;15 1 *;;23 1 50s 50t 50u 50v 1f * 50w bf 1ux 50x 50y,23 1 50s 50u 50v 1f * 50w bf 1ux 50x 50y,23 1 50s 50t 50v 1f * 50w bf 1ux 50x 50y,23 1 50s 50v 1f * 50w bf 1ux 50x 50y,23 1 50s 50t 50u 50v 1f * 50w 50x 50y,23 1 50s 50u 50v 1f * 50w 50x 50y,23 1 50s 50t 50v 1f * 50w 50x 50y,23 1 50s 50v 1f * 50w 50x 50y,23 1 50s 50t 50u 50v 1f * 50w bf 1ux 50y,23 1 50s 50u 50v 1f * 50w bf 1ux 50y,23 1 50s 50t 50v 1f * 50w bf 1ux 50y,23 1 50s 50v 1f * 50w bf 1ux 50y,23 1 50s 50t 50u 50v 1f * 50w 50y,23 1 50s 50u 50v 1f * 50w 50y,23 1 50s 50t 50v 1f * 50w 50y,23 1 50s 50v 1f * 50w 50y;;;;;;2g 1 * 4pb;;;;4 1 *;;;;13 1 * 18;1q 1 g1 *;;;1l 1 *;;;;;;a 1 * j4,a 1 1n *,1f 1 * 1i4;;;;;;;;;;;x 1 *;1l 1 * 4qu;;;4 1 *,2h 1 *,1p 1 51r 51s 51t aq *;;;;1u 1 4uu g6 1se * 1f 1kx,1u 1 4uu g6 1se * 1pa ba,1u 1 4uu g6 1se * 1un 0 1gz,1u 1 4uu g6 1se * 1un 0 76,1u 1 4uu g6 1se * 7l g1 1km 0 1gz,1u 1 4uu g6 1se * 4uv;13 1 1uv *;;;;1t 1 * 1lw;;2c 1 4w9 79 4wa b 5t * bf 1ux 1sj,2c 1 4w9 79 4wa 5t * bf 1ux 1sj;;;;;1h 1 4ym g1 * 4yn,b 1 * 1l5;;;;;;;;g 1 *,1x 1 * 1gm,1i 1 51y * 1n 51z;;5 1 * bf 1ux 19i,1g 1 7l 1ux c2 *,1g 1 7l 1ux *,2c 1 ae * 80 -4 4wd -4 4we;v 1 * 7d,1z 1 * 1ht 1kr,12 1 w * 4u0,12 1 4u2 *;;;;;17 1 *;1p 1 * 1je;17 1 *;1u 1 4uu g6 h9 7l g1 * 0 1gz,1u 1 4uu g6 9m 7l g1 * 0 1gz,1u 1 4uu g6 1se 7l g1 * 0 1gz,1u 1 4uu 4uw 7l g1 * 0 1gz,1u 1 4uu 7l g1 * 0 1gz,1u 1 4ux g1 * 4uy 4uz g6 1ia,1u 1 4ux g1 * 4uy 4uz 4v0,1u 1 4ux * 4uy 4uz g6 1ia,1u 1 4ux * 4uy 4uz 4v0,27 1 * 50m;17 1 *;;17 1 *;;1z 1 1am *,2c 1 4vy 1m8 * 6q 19n 4w1,2c 1 4vy 1m8 * 1gm 19n 4w1,2c 1 4vy 1m8 * 4w2 4w1,1q 1 1se *;1i 1 * g6 -2 525 526 527,1i 1 * g6 -2 525 527;;1y 1 * 4uq 4ur,1u 1 1ui 1n * g6 -2 4v6 4v7,1u 1 80 * g6 -2 4v6 4v7;1x 1 1gv *,m 1 1gv *;1l 1 *,w 1 *;10 1 *;10 1 b9 *,1y 1 * 0 1k6 4ui 4uj,1y 1 * 0 4ui 4uj,1a 1 *,1i 1 1kg g6 -2 529 h9 * 1,1i 1 1gm g6 -2 529 h9 * 1,1i 1 18x g6 -2 529 h9 * 1,1i 1 52a -2 529 h9 * 1,1i 1 1kg g6 -2 529 * 1,1i 1 1gm g6 -2 529 * 1,1i 1 18x g6 -2 529 * 1,1i 1 52a -2 529 * 1;1a 1 *,n 1 *,i 1 4wc 4xq * 1fw;;;1b 1 * 4t1 4t2,2c 1 19 j4 * g6 1ln 1sj 1ln 1sj 4wi,2c 1 19 j4 * g6 1ln 1sj 4wj 4wi,2c 1 19 j4 * g6 4wk 1ln 1sj 4wi,2c 1 19 j4 * g6 4wk 4wj 4wi,2c 1 j4 * g6 1ln 1sj 1ln 1sj 4wi,2c 1 j4 * g6 1ln 1sj 4wj 4wi,2c 1 j4 * g6 4wk 1ln 1sj 4wi,2c 1 j4 * g6 4wk 4wj 4wi,2c 1 19 j4 * g6 1ln 1sj 4wi,2c 1 19 j4 * g6 4wk 4wi,2c 1 j4 * g6 1ln 1sj 4wi,2c 1 j4 * g6 4wk 4wi;;;;;;;;1v 1 4zm 4zo g6 *,1v 1 4zm g6 *;;r 1 53i 4zt * g6 53j 53k,r 1 53i * g6 53j 53k,r 1 53i 4zt * 53j 53k,r 1 53i * 53j 53k,r 1 53i 4zt * g6 53j,r 1 53i * g6 53j,r 1 53i 4zt * 53j,r 1 53i * 53j;;;1v 1 4zm g1 * g6 by,1v 1 4zm g1 * g6 g1,1v 1 4zm g1 * g6 1cl,1v 1 4zm g1 * g6 1bd,1v 1 4zm g1 * g6 1la,1v 1 4zm g1 * 4zn;;h 1 *;1s 1 * 19d g6 j4 4qm -2 4qn,1s 1 * 19d 4qm -2 4qn,h 1 *,i 1 6b * 1pi 3s,1e 1 *;;;1l 1 *;1f 1 *,1v 1 4zm g1 * g6 by,1v 1 4zm g1 * g6 g1,1v 1 4zm g1 * g6 1cl,1v 1 4zm g1 * g6 1bd,1v 1 4zm g1 * g6 1la,1v 1 4zm g1 * 4zn;;2h 1 *;;;v 1 *;;2h 1 *,1d 1 *;1o 1 4qh -2 1 *,1i 1 * 52j;1e 1 *;h 1 *,o 1 *,1h 1 4ym g1 * 4yn,16 1 * 1kv 4ze 1gv,1e 1 *,1i 1 * 6q g6,1i 1 * 52o,1i 1 * bf 1,1i 1 1nf bf *,1i 1 * 1nx,1t 1 17v *,1j 1 *;h 1 *,1e 1 *;;2h 1 *,1t 1 *,1d 1 *;1t 1 *;;q 1 3 * 4td,1h 1 0 * 1bm 4yr 4pv 4ys,1h 1 0 * 4yr 4pv 4ys;;;1o 1 4q5 -2 5x -2 1uq *,1o 1 4qd * 4pl,1l 1 1uq *,1l 1 1oy *;;2g 1 *;n 1 bj 4xk 1av *,2e 1 * 1ac;d 1 *;d 1 *;d 1 *,1x 1 *;;d 1 *;1m 1 *;1u 1 4uu 1ux * 1f 1kx,1u 1 4uu 1ux * 1pa ba,1u 1 4uu 1ux * 1un 0 1gz,1u 1 4uu 1ux * 1un 0 76,1u 1 4uu 1ux * 7l g1 1km 0 1gz,1u 1 4uu 1ux * 4uv;;;;g 1 *,s 1 * g6 4vr j4 1s9 4vs 4vt,s 1 * g6 4vr j4 4vs 4vt,s 1 * g6 4vr j4 1s9 4vt,s 1 * g6 4vr j4 4vt;9 1 bz bf *;4 1 * 4ro;;;1x 1 * bf,1x 1 *;;;;;29 1 *;p 1 * 1am,1v 1 * 4zr,27 1 * 4xz,24 1 * 533;;x 1 *;a 1 * g1,1v 1 * 4zp 4zq 4zr,1v 1 * 4zq 4zr,1v 1 * 4zp 4zr,1v 1 * 4zr;1 1 * g6 4qs 4qt,1 1 * g6 4qt;2h 1 * 4ss;;;;o 1 *;;1l 1 *,w 1 1px *,w 1 1gt *;;27 1 50a 50b * 1kz,27 1 50a * 1kz;4 1 * 4rq;;h 1 *;;4 1 1el *;x 1 *;;v 1 * bf 1h5,1x 1 *,1x 1 * bf 4st;2h 1 1cn *;a 1 * j4;;;1a 1 *;;8 1 18j 4wv * 2e 1dy,8 1 18j 4wv * 2e 1s7,8 1 18j 4wv * 2e 1b2,8 1 18j 4wv * hs 1dy,8 1 18j 4wv * hs 1s7,8 1 18j 4wv * hs 1b2,8 1 18j 4wv * 7l 1se 1b2,8 1 18j 4wv * 19r;;;;;1t 1 d9 *;;17 1 * 1s8;1m 1 *;;;1i 1 * bf 52x;h 1 *,1n 1 4ya 80 *,1n 1 4ya 19 *,1n 1 4ya j4 *,a 1 * b,1e 1 *;;29 1 *;2c 1 * j4 2e 4w6 1kz 4w7 4w8,2c 1 * 2e 4w6 1kz 4w7 4w8,2c 1 * j4 4w6 1kz 4w7 4w8,2c 1 * 4w6 1kz 4w7 4w8,2c 1 * j4 2e 4w6 4w7 4w8,2c 1 * 2e 4w6 4w7 4w8,2c 1 * j4 4w6 4w7 4w8,2c 1 * 4w6 4w7 4w8;;12 1 4u3 1pk * 4u4 4u5 4u6,12 1 4u3 * 4u4 4u5 4u6,12 1 4u3 1pk * 4u5 4u6,12 1 4u3 * 4u5 4u6,w 1 * 1n5,1q 1 *,1p 1 * 518 51g 51h;6 1 *;1x 1 *;1r 1 *;17 1 * 1fw;2h 1 *;10 1 b9 *,1o 1 * 4q7,1o 1 4q8 -2 *,1s 1 *,1i 1 52k b5 *,1i 1 b5 *;;;1l 1 *;15 1 *;1s 1 4qk -2 * bj 18v,1s 1 4qk -2 * 4ql;k 1 4pk *;;;;;;o 1 *;n 1 *;h 1 *,1t 1 *;1v 1 *;22 1 * 1uk;2g 1 * 4p6;;2g 1 14 *,2g 1 * 5x,1i 1 * g6 -2 525 526 527,1i 1 * g6 -2 525 527;1i 1 * g6 -2 525 526 527,1i 1 * g6 -2 525 527,1i 1 * g6 -2 529 h9 1ky 1,1i 1 * g6 -2 529 1ky 1,1i 1 * g6 -2 529 h9 1,1i 1 * g6 -2 529 1;;1u 1 4ux g1 1km 4uy 4uz g6 *,1u 1 4ux 1km 4uy 4uz g6 *,1u 1 4ux g1 4uy 4uz g6 *,1u 1 4ux 4uy 4uz g6 *;1v 1 *;1v 1 *;v 1 * 1am;;i 1 * 1hg;1q 1 1h3 * 4wy;;;;;;;;;1x 1 * g6 1uq,1u 1 4uu g6 h9 * ba,1u 1 4uu g6 9m * ba,1u 1 4uu g6 1se * ba,1u 1 4uu 4uw * ba,1u 1 4uu * ba;i 1 b0 *;;;;;2g 1 * 1sk;h 1 *,1e 1 *,1t 1 *,1d 1 *;f 1 * 3s;;;10 1 b9 b *,10 1 b0 *,10 1 * 1ft;d 1 *;;4 1 *;;;;;;;1z 1 * 1bf,1u 1 4ux g1 1km 4uy 4uz g6 *,1u 1 4ux 1km 4uy 4uz g6 *,1u 1 4ux g1 4uy 4uz g6 *,1u 1 4ux 4uy 4uz g6 *;;s 1 j4 4vl 19n d8 * 4vm,s 1 j4 4vl d8 * 4vm;1m 1 * 4wx,a 1 * j4,a 1 ie *,a 1 1ui *;a 1 * g6 j4,a 1 1ui 1n *;;;;;1e 1 *;;;23 1 * 1se 513 g6 514,23 1 * 1se 513 515,23 1 * 513 g6 514,23 1 * 513 515;;1f 1 *;;;g 1 *;;;2h 1 1kx j4 1gm *;13 1 * 18,13 1 bj *,13 1 hs *;;i 1 * 4xz 4y0;;;;;2e 1 *;;;;1z 1 * 1pv 4sf,1z 1 * 1pv;;1a 1 *;;;2g 1 * 4p3;;;;;1m 1 *;;;;;2g 1 * 1pf;;2h 1 1kx j4 *;z 1 * 4rc,25 1 * 4rc;;;4 1 *;;2c 1 19 j4 * 1l2 g6 1ln 1sj 1ln 1sj 4wi,2c 1 19 j4 * 1l2 g6 1ln 1sj 4wj 4wi,2c 1 19 j4 * 1l2 g6 4wk 1ln 1sj 4wi,2c 1 19 j4 * 1l2 g6 4wk 4wj 4wi,2c 1 19 j4 * 199 5x 1ln 1sj 1ln 1sj 4wi,2c 1 19 j4 * 199 5x 1ln 1sj 4wj 4wi,2c 1 19 j4 * 199 5x 4wk 1ln 1sj 4wi,2c 1 19 j4 * 199 5x 4wk 4wj 4wi,2c 1 j4 * 1l2 g6 1ln 1sj 1ln 1sj 4wi,2c 1 j4 * 1l2 g6 1ln 1sj 4wj 4wi,2c 1 j4 * 1l2 g6 4wk 1ln 1sj 4wi,2c 1 j4 * 1l2 g6 4wk 4wj 4wi,2c 1 j4 * 199 5x 1ln 1sj 1ln 1sj 4wi,2c 1 j4 * 199 5x 1ln 1sj 4wj 4wi,2c 1 j4 * 199 5x 4wk 1ln 1sj 4wi,2c 1 j4 * 199 5x 4wk 4wj 4wi,2c 1 19 j4 * 1l2 g6 1ln 1sj 4wi,2c 1 19 j4 * 1l2 g6 4wk 4wi,2c 1 19 j4 * 199 5x 1ln 1sj 4wi,2c 1 19 j4 * 199 5x 4wk 4wi,2c 1 j4 * 1l2 g6 1ln 1sj 4wi,2c 1 j4 * 1l2 g6 4wk 4wi,2c 1 j4 * 199 5x 1ln 1sj 4wi,2c 1 j4 * 199 5x 4wk 4wi;1t 1 *;;;;2h 1 *;4 1 *;;;;2h 1 * 4sq;;;1t 1 *;;1t 1 *,1d 1 *;l 1 *;2g 1 *,15 1 *;;;;;;27 1 50g 0 * bj 1ux,27 1 50g 0 * 1fw 1gv,27 1 50g 0 * bj by,27 1 50g 0 * 50i,27 1 50g * bj 1ux,27 1 50g * 1fw 1gv,27 1 50g * bj by,27 1 50g * 50i,27 1 eh bf 0 *,27 1 eh bf *,27 1 1q3 bf *;;;2e 1 *;2g 1 * 1rz;;22 1 * h9 4rv;;;;;;;2c 1 4wf -4 * 80 -4 1fw -4 4we;;;1l 1 *;;1o 1 bl * 4q9,1z 1 bl * 4sk,2c 1 4w9 79 4wa b 4wb bf 1ux *,2c 1 4w9 79 4wa 4wb bf 1ux *;;;22 1 * 1uk;;;;29 1 *;;1l 1 *,z 1 * 4rd,25 1 * 4rd;;;;;o 1 *,o 1 1uj *,16 1 4zb * 186,x 1 *;1l 1 *,2b 1 * 4pj;2g 1 4g b9 *;4 1 *;;;2g 1 *;2g 1 *;1g 1 * 1ux 1kd;1l 1 *,25 1 * 8d;4 1 *;10 1 *,u 1 *;i 1 * 4xv;27 1 * 50p;10 1 *;1 1 *;;2h 1 * 4sn;;;;;;v 1 * 7d,1x 1 1gm b *;;1x 1 c2 *;2d 1 * ie;1x 1 *;1x 1 *;2g 1 *;2f 1 * 4t8,2e 1 *;;;1l 1 *,x 1 *;;4 1 *;;h 1 *,1e 1 *,1t 1 *,1d 1 *;;j 1 *;j 1 *;;2g 1 *;2g 1 * 1qf;2e 1 *;;f 1 4xa *;4 1 *;f 1 *;;22 1 1a * 1a;;;;2h 1 * j4 4so;;i 1 1dr * j4;;;;1e 1 *;;;10 1 * g1 5r,10 1 * 4os,19 1 * 14 4ue,19 1 * 4ue,19 1 1uk br * 4uf,1u 1 4uu g6 h9 * 1ct,1u 1 4uu g6 9m * 1ct,1u 1 4uu g6 1se * 1ct,1u 1 4uu g6 1se 1jr * 1ct,1u 1 4uu g6 1se 1dy * 1ct,1u 1 4uu 1ux 1mf * 1ct,1u 1 4uu 4uw * 1ct,1u 1 4uu * 1ct,18 1 1gt *,18 1 1r8 1pa 19b * 4vk,18 1 1r8 * 4vk;17 1 *;;;;2c 1 * j4 1iw g6 4wc -2 1;;;;;2g 1 1ng *;;13 1 *;;;2e 1 *;27 2 e0 * b 44 -2 5ar,27 2 e0 * 5as -2 5ar,27 2 * 2d2 b 44 -2 5ar,27 2 * 2d2 5as -2 5ar;1z 2 1xw 3j *;1x 2 *;2h 2 26v *;;m 2 1vn 3j 8g * -2 5ae,m 2 27d 8g * -2 5ae;;l 2 *;;;1i 2 e0 *;;;1t 2 *,2h 2 *;4 2 *;;;a 2 *;;;;16 2 * 3u 2bq 44 26d;;;;;22 2 * dg;;;15 2 *;;2c 2 86 91 * -4 58o -4 58p;;;i 2 * 59k,i 2 sz -2 * 50 246,i 2 sz -2 * 59l,o 2 *,26 2 12c 8g *;10 2 cn gz *,10 2 2a1 *;;2h 2 1w1 8g *,2h 2 1w1 2d1 *,2h 2 b 8g *;j 2 b 8h 1xk 3u 8g *;1l 2 *;;;;17 2 *,17 2 50 * 2i,k 2 * 290;1y 2 260 2cf * 77,1u 2 1ys 25q -2 * 77,1u 2 57r -2 * 77;;;k 2 28s *;1x 2 * 3u 2bz;;1 2 b 8g *,1 2 cl *,1 2 3j *;10 2 * dg,1 2 * 55m -2 55n,z 2 * 565 566,1y 2 * dc 7i aj 2as 2c5 2bb;;;;;2c 2 25q * gw 58q 27d 2d2;1l 2 *;5 2 1yf *,5 2 1x8 *;1g 2 25p *;2h 2 *;4 2 *;22 2 25q 1wo *;;1l 2 *;15 2 *;;;1d 2 *;;1t 2 *;;2h 2 *;;2h 2 * 29r,k 2 2bo 8n * 540 57c,k 2 1xj * 540 57c;1l 2 *,k 2 2bp 8n * 540 57c,k 2 2bp * 540 57c,k 2 1wb * 57g;;;;l 2 *,1j 2 *;;;1h 2 0 27d * cl 2cu;;;;;f 2 * 23r,i 2 yw * 23r,1h 2 0 27d 1xe 3u *,1h 2 0 27d 1xe fl *,1h 2 0 3u *,1h 2 0 fl *,1p 2 5be 5bf * 5bg;j 2 54h 50 *,j 2 b 8h * 3u 25p,9 2 b 2d1 *,9 2 27u 50 * cl 54p 54q,9 2 27u 50 * cl 54q,1o 2 552 -4 b 2d1 *,1i 2 559 b 8h *;;;b 2 *;2c 2 * 2d2 58n -2 58m,2c 2 gk * 58n -2 58m,2c 2 2d2 * 58n -2 58m;n 2 3u * 59i,t 2 3u * 2d2,3 2 * 59i;;;;d 2 *;1t 2 *,2h 2 *,1n 2 59v 3u b8 *,1n 2 59v 44 *;;;;1t 2 *,1f 2 *;;;4 2 *;;;1h 2 0 27d 1xe 3u *,1h 2 0 3u *,1h 2 * 3u 0 5a9 1xj 5aa,1h 2 * 5a9 1xj 5aa,1h 2 * 3u 0 5a9 5aa,1h 2 * 5a9 5aa;;;;;i 2 29x * 28g;;22 2 *;;22 2 *;;1b 2 572 -2 *,1g 2 * 2bg,1c 2 59x * 59y,1c 2 59x *,1c 2 fl 2d1 *,1c 2 * 59z,0 2 5c7 * 50 1wr,0 2 5c7 * 5c8,0 2 5c7 *;;v 2 26u 3u *;4 2 *;;;15 2 *;4 2 *;1z 2 230 3u *;2g 2 * 3u 2a6;;22 2 * 4k 20e,1p 2 * 2d1 282 215,1p 2 * 2d1 215;;;22 2 208 *;1l 2 *,2h 2 gz 229 8l *,18 2 * 585 586;;15 2 * 44;;;;4 2 *;;8 2 58s cl *;;;;;29 2 *;e 2 * jw;1z 2 *;1u 2 * 8n 0 57s 57t;27 2 * 3u 25s,27 2 * 5b1;;;;;2g 2 2bp *;1x 2 *;22 2 25q *;1x 2 *;z 2 26b 3u *,25 2 26b 3u *;;1u 2 * 2d2;;a 2 *;;11 2 * 2d1 59h,n 2 * 59j;1y 2 * 270,1y 2 * 1xi;;;6 2 44 * 1yz,6 2 8n * 21n;g 2 *;g 2 *;g 2 *;;19 2 57k *;;;;1y 2 0 270 * 2ag;1x 2 *;n 2 b *;;1l 2 *;g 2 *;g 2 *;n 2 b *,16 2 5ai 3u 26d b *,t 2 b *,1w 2 1vp 3u 1xy b *;4 2 *,o 2 *;1t 2 *,2h 2 *;;1l 2 *;;;1m 2 *;1m 2 *;;1m 2 *;;;4 2 *;;2h 2 1w1 8g *,2h 2 24d 3u 8g *,2h 2 b 8g *,k 2 * 1wf,18 2 * 2a1 -2 583,w 2 *;;j 2 b 8h 1xk 3u 8g *;;1l 2 *;;;1p 2 5bi 5bj 5bk 3j * 5n;;1l 2 *,1x 2 b 8g *,1x 2 24d 3u 8g *,18 2 * 53z 582,w 2 *;;;;22 2 *,22 2 * a5;a 2 2d2 2ab *,a 2 2ab *;a 2 *;;;;1v 2 * 3j 21j,24 2 5bs *;;;;17 2 *;;1q 2 *;;;;;1w 2 1vp 3j * b 20a;19 2 2a1 *,19 2 * b5 57n;;;;;1t 2 *;;1u 2 * 2cz;;g 2 7i *;2g 2 * 54b;g 2 7i *,1u 2 * 3u 28e -2 57v -2 57w;;s 2 * 58a;;;;1p 2 *;;;;16 2 1vp *;i 2 242 *,i 2 237 *;;1o 2 2bk *;;o 2 *;;1l 2 *;22 2 26z b *;1t 2 *,z 2 * 568,2d 2 * 568,2h 2 *,1d 2 *;;j 2 b b8 *,j 2 2a1 *,9 2 b i5 *,l 2 *,1o 2 * 54s -2 54t,1o 2 552 -4 b i5 *,2b 2 * -2 5bo;1e 2 *;1o 2 54x 3u *,q 2 * 547 579,q 2 25q 2d2 * -2 57b,q 2 25q * -2 57b;2g 2 252 50 *;;2h 2 * 3u 8h,2h 2 * 571;;1t 2 *,1d 2 *;17 2 *,j 2 *;2g 2 *;1l 2 *;1u 2 1ys 25q -2 1za 8n 0 *,1u 2 57r -2 1za 8n 0 *,1u 2 1za 8n 0 *,f 2 cl *,1k 2 cl *,1k 2 3u 8g *,1k 2 8g *;;;1k 2 *;j 2 1xf * 54l;1l 2 *;;;2f 2 * cl 2cp,2f 2 * 2cp,2f 2 2cx *;1z 2 * 3u 1wr,1z 2 * 1wq;v 2 56t 3j *,5 2 56v 56w -2 * 1wq,5 2 296 3j * 1wq,2f 2 2cl 3j * cl 2cp;;k 2 20p * 22i,18 2 20p * 2a1 -2 583;;22 2 *;;;;;;1o 2 54x 3j *,1l 2 *;1u 2 * 2d2 -2 44 24f,1u 2 * 2d2 -2 2bp 3u 2b4,1u 2 * 2d2 -2 3u 2bp 2cb,1u 2 * 2d2 -2 2a1 2bb,1u 2 * 2d2 -2 1za 8n 0 22r,1u 2 * 2d2 -2 2ax 0 22r,1u 2 * 2d2 -2 1wc 77,1u 2 * 2d2 -2 57q;;;;1s 2 56i * 56j 56k 56l 56m,1s 2 56i * 56j 56l 56m;;16 2 * 225;;x 2 *;;17 2 *;1z 2 b4 3u * 220;;;;11 2 59c 599 59d 57s 59e *,11 2 59c 59d 57s 59e *,11 2 59c 599 57s 59e *,11 2 59c 57s 59e *,f 2 cl *;;f 2 8h *;4 2 1xa *;i 2 sz * b -2 1;;2g 2 aj 2d2 * cn;;1l 2 *;;;;;;;n 2 50 *;27 2 * 5k b 44 -2 5ar,27 2 * 5k 5as -2 5ar;;1y 2 270 2c1 *,1y 2 270 *;26 2 12c 50 *;1l 2 *;;;;1u 2 1ys 25q -2 44 *,1u 2 57r -2 44 *;;n 2 b 8h *;;;p 2 * 56p;;1f 2 *;1p 2 * 3u 29i;;;;1l 2 *;1l 2 2cy *,1l 2 21d *;;;2h 2 *;1t 2 2bq *;g 2 *;1m 2 *;8 2 58s cl *;2g 2 25q 2d2 * 50 22j;;;;1i 2 cl * 25a;1o 2 * 2au;;10 2 b *;;;;;;1i 2 *;22 2 *;4 2 *;v 2 1vf 3u *,v 2 21m 3u *;v 2 56t * 3j 231,v 2 1x8 *;12 2 10u 2bp *,12 2 2a1 206 3u *,12 2 57j b 2bp 8n *;;29 2 2at *;;1y 2 * 3u 270 248;;;;;1p 2 5bb 3u * 5bc;;17 2 *;;d 2 *;28 2 1i *,5 2 * 3u 1x8,1z 2 * 3u 1x8,1q 2 1i *;;;;1y 2 * 57p;w 2 *;;;4 2 *;j 2 b 8h 1xk 3u 8g *;1x 2 *;10 2 af *;;;;;;1j 2 *,1t 2 *,1d 2 *;1f 2 *;;;2h 2 *,1g 2 1wr *,1g 2 b8 1wr *;2h 2 *;22 2 21q *;1z 2 x4 3u *,1u 2 * 2m 1zf -2 57v -2 57w;;;1i 2 *;;;;11 2 * 58g 2be 243;;;1x 2 * 1m;;1q 2 58y 4k *;;;;1l 2 *,1y 2 0 * 29n;;15 2 * 3j 20g;10 2 1i * 2bb;;;e 2 * 5b2;27 2 1wm *;1x 2 *;1x 2 219 50 *,1x 2 *;;;k 2 2bo 8n * 540 57c;;;;;1 2 1i *,1 2 *;;2h 2 * 23r,1y 2 * 1w4,1y 2 * 1w4 27j 2ae;;;2c 2 286 86 * gw d0 3u 2d1 2be,2c 2 286 86 * gw d0 251,2c 2 286 86 * 58r 3u 2d1 2be,2c 2 286 86 * 58r 251;;;x 2 *;1i 2 * 3u 26d;g 2 *;;g 2 *;;;18 2 cn 3u * 3u 2a8,18 2 57k * 3u 2a8;25 2 5br 3u *,25 2 5br *;;;4 2 *;2c 2 25q 2d2 * gw 58q 27d 2d2;1c 2 59x * 1yf 59y,1c 2 59x * 1yf;;15 2 *;;;1p 2 2cj *;;;2g 2 en * gw,1y 2 * 270,11 2 * 59f cl 23r;8 2 29e b 2n * 2v 1zs,8 2 29e b 2n * 2b5 cl,8 2 29e b 2n * cl,8 2 29e 1l * 2v 1zs,8 2 29e 1l * 2b5 cl,8 2 29e 1l * cl;2g 2 *;;1u 2 1za 8n 0 57s 2a1 *,1u 2 57u 0 57s 2a1 *,1u 2 2a1 * -2 57v -2 57w;i 2 yw *;;;;;2g 2 en 2d2 *,c 2 *;c 2 *;a 2 *,c 2 *;2c 2 1xo 2d2 b 8h * -2 58m,2c 2 * 2d2 b 8h 28n -2 58m,2c 2 * 2d2 58n -2 58m,2c 2 gk 1xo b 8h * -2 58m,2c 2 2d2 1xo b 8h * -2 58m;;c 2 *;;16 2 1vp 3u * b 20a;w 2 *,1q 2 *,1q 2 58y 4k *,1q 2 58y 3u *;2g 2 en gw *,1q 2 *;6 2 * 2cn,6 2 * 5k 2cn,6 2 *;1i 2 * 3u 55d;l 2 *;1w 2 1vp 3u *;1w 2 1vp *,1w 2 *;;;;1i 2 559 b *;;x 2 *;1p 2 24n *;;;1s 2 *;;;;;;22 2 * 1wk;1u 2 * 2cc;;;;1o 2 54x 3u *;;12 2 57j b 2bo 8n *;1q 2 58y 44 *,1q 2 * 22y;;;;;2c 2 58g 58i 58j b 5l -2 * 8g 1w9,2c 2 58g 58i 58j 58l -2 * 8g 1w9,2c 2 58g 58i b 5l -2 * 8g 1w9,2c 2 58g 58i 58l -2 * 8g 1w9;1e 2 *;1e 2 *;15 2 1zp 5k 44 *,15 2 1zp 5k *;;i 2 * 59p;i 2 * 59o;;;1e 2 *;10 2 * dg -4 53w -4 53x,10 2 * 2m 26d,10 2 * 544;10 2 *;4 2 *;;;1z 2 25w 3u * 2ap,1z 2 * 2ap;4 2 *,v 2 2bl 3u *;18 2 cn 3u *,18 2 57k *,w 2 *;;f 2 cl *,f 2 1xj *;1s 2 2d2 * 56b -2 56c -2 56d;;1s 2 2d2 * 56b -2 56c -2 56d;;;10 2 53z *;;13 2 fl *,13 2 hs *,13 2 cl *;2h 2 1w1 8h *;i 2 2b9 *;1u 2 * -2 57v -2 57w;2e 2 *;n 2 *;1k 2 *;;;;;;;;;1u 2 1ys 25q -2 * 0 22r,1u 2 57r -2 * 0 22r;;j 2 b 8h 1xk 3u 8h *;1t 2 *;;;2c 2 86 * -4 58o -4 58p;;;;;;27 2 5b0 3u *,27 2 * 2b5;10 2 * dg -4 53w -4 cn,10 2 * dg,1i 2 * dg -8 555;1u 2 1ys 25q -2 2a1 *,1u 2 57r -2 2a1 *;n 2 *,2e 2 *;n 2 *;;;1g 2 27d *;;;;;;1x 2 *;;;2g 2 * 26v 54d,k 2 * 8l 259 540 57c,1u 2 1ys 25q -2 * 3u 2b4,1u 2 57r -2 * 3u 2b4,r 2 5bw 5bx * 8l 5by,r 2 5bw * 8l 5by;1l 2 *;1h 2 0 27d 1xe cl *,1h 2 0 cl *;p 2 *;;;16 2 5ai 3u *,16 2 5ai 3u * 3u 22a,16 2 5ai 3u * 3j 1w2;;;2b 2 14s 3u *;q 2 * 1w7,i 2 * 21o;1x 2 20f 3u *,1x 2 2cg 27d *;;1t 2 *;2h 2 *;;;;;1l 2 *;1q 2 *;;1u 2 1ys 25q -2 3u 2bp *,1u 2 57r -2 3u 2bp *;1u 2 * 11v;2h 2 *;;;;;;;;2f 2 * 2cp;1i 2 559 b *,h 2 *,29 2 *,1e 2 *;;g 2 *;2e 2 *;;;2g 2 *;;1i 2 * 55e;e 2 25b *;1l 2 *;;;;v 2 1x8 *;1g 2 b * b4,1g 2 50 * b4;;1l 2 *;13 2 *;13 2 *;23 2 5b3 5b4 5b5 1wd 3u 1i 257 5b6 3u i5 1vw *,23 2 5b3 5b4 5b5 1wd 3u 1i 257 5b6 3u fx 1vw *,23 2 5b3 5b4 5b5 1wd 3u 5b8 5b6 3u i5 1vw *,23 2 5b3 5b4 5b5 1wd 3u 5b8 5b6 3u fx 1vw *,23 2 5b3 5b4 5b5 5b9 1i 257 5b6 3u i5 1vw *,23 2 5b3 5b4 5b5 5b9 1i 257 5b6 3u fx 1vw *,23 2 5b3 5b4 5b5 5b9 5b8 5b6 3u i5 1vw *,23 2 5b3 5b4 5b5 5b9 5b8 5b6 3u fx 1vw *,23 2 5b3 5b5 1wd 3u 1i 257 5b6 3u i5 1vw *,23 2 5b3 5b5 1wd 3u 1i 257 5b6 3u fx 1vw *,23 2 5b3 5b5 1wd 3u 5b8 5b6 3u i5 1vw *,23 2 5b3 5b5 1wd 3u 5b8 5b6 3u fx 1vw *,23 2 5b3 5b5 5b9 1i 257 5b6 3u i5 1vw *,23 2 5b3 5b5 5b9 1i 257 5b6 3u fx 1vw *,23 2 5b3 5b5 5b9 5b8 5b6 3u i5 1vw *,23 2 5b3 5b5 5b9 5b8 5b6 3u fx 1vw *,23 2 5b3 5b4 1wd 3u 1i 257 5b6 3u i5 1vw *,23 2 5b3 5b4 1wd 3u 1i 257 5b6 3u fx 1vw *,23 2 5b3 5b4 1wd 3u 5b8 5b6 3u i5 1vw *,23 2 5b3 5b4 1wd 3u 5b8 5b6 3u fx 1vw *,23 2 5b3 5b4 5b9 1i 257 5b6 3u i5 1vw *,23 2 5b3 5b4 5b9 1i 257 5b6 3u fx 1vw *,23 2 5b3 5b4 5b9 5b8 5b6 3u i5 1vw *,23 2 5b3 5b4 5b9 5b8 5b6 3u fx 1vw *,23 2 5b3 1wd 3u 1i 257 5b6 3u i5 1vw *,23 2 5b3 1wd 3u 1i 257 5b6 3u fx 1vw *,23 2 5b3 1wd 3u 5b8 5b6 3u i5 1vw *,23 2 5b3 1wd 3u 5b8 5b6 3u fx 1vw *,23 2 5b3 5b9 1i 257 5b6 3u i5 1vw *,23 2 5b3 5b9 1i 257 5b6 3u fx 1vw *,23 2 5b3 5b9 5b8 5b6 3u i5 1vw *,23 2 5b3 5b9 5b8 5b6 3u fx 1vw *,23 2 5b3 5b4 5b5 1wd 3u 5b6 3u i5 1vw *,23 2 5b3 5b4 5b5 1wd 3u 5b6 3u fx 1vw *,23 2 5b3 5b4 5b5 5b9 5b6 3u i5 1vw *,23 2 5b3 5b4 5b5 5b9 5b6 3u fx 1vw *,23 2 5b3 5b5 1wd 3u 5b6 3u i5 1vw *,23 2 5b3 5b5 1wd 3u 5b6 3u fx 1vw *,23 2 5b3 5b5 5b9 5b6 3u i5 1vw *,23 2 5b3 5b5 5b9 5b6 3u fx 1vw *,23 2 5b3 5b4 1wd 3u 5b6 3u i5 1vw *,23 2 5b3 5b4 1wd 3u 5b6 3u fx 1vw *,23 2 5b3 5b4 5b9 5b6 3u i5 1vw *,23 2 5b3 5b4 5b9 5b6 3u fx 1vw *,23 2 5b3 1wd 3u 5b6 3u i5 1vw *,23 2 5b3 1wd 3u 5b6 3u fx 1vw *,23 2 5b3 5b9 5b6 3u i5 1vw *,23 2 5b3 5b9 5b6 3u fx 1vw *,23 2 5b3 5b4 5b5 1wd 3u 1i 257 5b6 1vw *,23 2 5b3 5b4 5b5 1wd 3u 5b8 5b6 1vw *,23 2 5b3 5b4 5b5 5b9 1i 257 5b6 1vw *,23 2 5b3 5b4 5b5 5b9 5b8 5b6 1vw *,23 2 5b3 5b5 1wd 3u 1i 257 5b6 1vw *,23 2 5b3 5b5 1wd 3u 5b8 5b6 1vw *,23 2 5b3 5b5 5b9 1i 257 5b6 1vw *,23 2 5b3 5b5 5b9 5b8 5b6 1vw *,23 2 5b3 5b4 1wd 3u 1i 257 5b6 1vw *,23 2 5b3 5b4 1wd 3u 5b8 5b6 1vw *,23 2 5b3 5b4 5b9 1i 257 5b6 1vw *,23 2 5b3 5b4 5b9 5b8 5b6 1vw *,23 2 5b3 1wd 3u 1i 257 5b6 1vw *,23 2 5b3 1wd 3u 5b8 5b6 1vw *,23 2 5b3 5b9 1i 257 5b6 1vw *,23 2 5b3 5b9 5b8 5b6 1vw *,23 2 5b3 5b4 5b5 1wd 3u 5b6 1vw *,23 2 5b3 5b4 5b5 5b9 5b6 1vw *,23 2 5b3 5b5 1wd 3u 5b6 1vw *,23 2 5b3 5b5 5b9 5b6 1vw *,23 2 5b3 5b4 1wd 3u 5b6 1vw *,23 2 5b3 5b4 5b9 5b6 1vw *,23 2 5b3 1wd 3u 5b6 1vw *,23 2 5b3 5b9 5b6 1vw *;2e 2 *;;;;c 4 *;2h 4 2hx *;;;c 4 *;;;;22 4 *;1o 4 *;1o 4 *;;c 4 *;;;;;;;;;;;;1l 4 *;6 4 2vl 50 *,6 4 *;6 4 2vl 50 *;;;1o 4 *;t 4 2i0 *;;d 4 *;;n 4 bp *;16 4 * 2vl 2fn;;;10 4 2nh *;;;15 4 *;1u 4 * -2 5fu -2 5fv;22 4 * 9r,1m 4 *;;;13 4 *;;;q 4 *;;1g 4 2nz *;5 4 *;5 4 *;;5 4 *;5 4 *;o 4 *;j 4 2vl 2q9 he 6x *,j 4 6x * 5cy 5cz,j 4 6x * 5cz;;;;1l 4 *;;1o 4 *;1o 4 *;;;6 4 * 5ez;;;;1o 4 *;;;2c 4 * gp -2 bp 2wz -2 5gf;;1m 4 *;;;;1i 4 *;h 4 *,1e 4 *;;1i 4 * 5dp,1j 4 *,o 4 *;16 4 *;1i 4 *;16 4 * 2s6;1t 4 *,1d 4 *,15 4 *;1z 4 *;;;1i 4 * he 2fn,4 4 * he 2jj 2ip,v 4 7d *;1t 4 *,2h 4 *;1x 4 7l 6x *,1x 4 * he;22 4 *;c 4 *;l 4 *;1y 4 * i0;;;22 4 *;1 4 * 0 5dz,1u 4 * 3u 0 5fs 5ft,1u 4 * 0 5fs 5ft;;;;;;1t 4 *;l 4 *;l 4 *,1o 4 *;1x 4 * -2 9n;;1t 4 *;1t 4 *;;1z 4 *;p 4 * 5ex;1l 4 *;;8 4 *;b 4 *;b 4 *;2h 4 *;;4 4 *;h 4 *,1h 4 0 5ht *,1h 4 0 *,1h 4 * 5hu 2i3 5hv,1h 4 * 5hu 5hv,1e 4 *;15 4 *;;1l 4 *;1z 4 *;1z 4 *;15 4 *;e 4 *;e 4 *;;;;4 4 *,2h 4 *;;22 4 *;;g 4 *;;g 4 *;1z 4 *;e 4 * 5io;;;1l 4 *;1t 4 *,2h 4 *;o 4 *;;;1v 4 *;22 4 *;;1v 4 *;1v 4 *;;1l 4 *;1o 4 *;;;;1u 4 * 2ei;;i 4 * 2rt;1y 4 iv * 2lf;1g 4 * 2n7;;;f 4 * 3l,1h 4 0 bp *;;1q 4 *,11 4 * 5h1 cx 3l;;;19 4 * 80 2nh 5fk,19 4 * 2nh 5fk;;1t 4 *;16 4 * 2ea;i 4 * 2vp;d 4 *,d 4 * e0;d 4 *;d 4 *;;q 4 iw * -2 5fa;;;;;;v 4 *;;;;;s 4 * 5g5;;q 4 5f9 -2 *;1u 4 * c -2 5fw;;2c 4 2fe gp -2 * -2 5gf,2c 4 1s 86 -2 * -2 5gf,2c 4 1s 87 -2 * -2 5gf,2c 4 2x0 gp -2 * -2 5gf,2c 4 2wz 86 -2 * -2 5gf;;;o 4 *;16 4 *;1x 4 *;16 4 2mp *;g 4 *;;;;1x 4 bp 6x *,1x 4 2sc 6x *,w 4 *;;1i 4 *;;;;;;;2h 4 *;o 4 *;;1f 4 *;;;17 4 *,j 4 *;;;1u 4 * 86,1u 4 * gp;;2c 4 iw * 4q 5gg 2vl 5gh;j 4 6x * 5cy 5cz,j 4 6x * 5cz,1l 4 *;;;3 4 21 5gh c *;;1l 4 *;4 4 *;2f 4 2us *,2f 4 * hs 2us;v 4 *;v 4 *;;2g 4 * 49;2g 4 y *;22 4 *;2g 4 * 2k5;;;h 4 *;h 4 *;1z 4 *;a 4 *;1o 4 *;1o 4 *;;1o 4 *;1l 4 *,1p 4 5j9 5ja 5jb *;1o 4 *;1o 4 *;25 4 *;;1o 4 *;;22 4 *;a 4 *;1z 4 *;;;q 4 *;x 4 *;;v 4 7d *;1z 4 *;4 4 *;;;k 4 2ec * 5fc 5fd,k 4 2i3 * 5fc 5fd,k 4 2k3 * 5fc 5fd;;;;;w 4 *;;;4 4 *;1t 4 *,2h 4 *;;1m 4 *;c 4 *;;;;j 4 5cv 2nz *,l 4 *;17 4 *,j 4 *;1z 4 *;;;;;;;1y 4 * 5fo;;;;;10 4 2nh * 3o;1t 4 *,2h 4 *;4 4 *;;1o 4 *;v 4 *;1t 4 *,2d 4 5eh *,1d 4 *,2h 4 *;4 4 *;4 4 *;25 4 *;1q 4 2h8 *;;1t 4 *,1d 4 *,h 4 *,1e 4 *;2h 4 *;;;;1t 4 *;;;;;;;12 4 *;;12 4 *;12 4 *;1l 4 *;1w 4 * 5ic 5id,1w 4 2m7 * 2tg 2jw,1w 4 2m7 * 2s6;1l 4 * 2l9;1x 4 *;;22 4 *;2g 4 * 5cm,1m 4 *;;;;2c 4 * 2n7 80 -4 5gd -4 5ge;;;;g 4 *;;1p 4 * 2mj;;;1g 4 bp 5f7 *;;12 4 2ec *,12 4 2i3 *,12 4 2nr *,12 4 2o1 2vl 2ec *;;29 4 * 2qr;1m 4 *;2g 4 *;;1p 4 *;17 4 *,k 4 * 2wn 5fg;10 4 * 5cb;;10 4 2nh *,22 4 2js ie *,22 4 ie 2js *,22 4 *;;;5 4 * he hc 2q9,1q 4 4c *;;;;1l 4 2mq *;;1t 4 *;n 4 *;;27 4 *;;;;;;12 4 * 2vl 2ec 2lt;2b 4 * 2ug;;;2g 4 *;29 4 *;1l 4 *;1o 4 *;;;1e 4 *;1v 4 * 5i8;22 4 *;;j 4 2vl 2q9 he 3u *;1x 4 *;;o 4 *;1i 4 *;;;;o 4 *;27 4 5ie -2 * e0;;1f 4 *;1f 4 *;1f 4 *;1w 4 *;1w 4 2ea *;;1w 4 *;;1g 4 *;25 4 *;;v 4 *;i 4 * 2ka;4 4 *;p 4 *;1t 4 *;x 4 *;;;;;2g 4 *;1z 4 *;;;;;1o 4 *;1l 4 *;;;27 4 * 5in;1t 4 *;;;;25 4 *;25 4 *;;s 4 * 5g5;;;1m 4 *;;;1x 4 * bi fs 2w5;1q 4 *;;1l 4 *;1o 4 *;1o 4 *;1o 4 *;1l 4 *;1t 4 *;;j 4 2vl * he bn,28 4 bp 2nz *,1c 4 5hl *;5 4 *;5 4 *;5 4 *;;;1o 4 *;;;;1h 4 * 2ew -2 5hp;;;;v 4 *,1x 4 * 1m;1z 4 *;;1t 4 *,1d 4 *,h 4 *,1e 4 *;;22 4 * 9r;;7 4 5e7 -2 c fs *;8 4 * 5gm;1m 4 *;;1l 4 *;w 4 *;1o 4 *;;13 4 hs *,13 4 bp *;;n 4 *;1u 4 2wf 5g * 21;;k 4 2ec * 5fc 5fd;1l 4 *;;1o 4 *;w 4 *;;1t 4 *;2h 4 ag 86 *;z 4 *,25 4 *;1l 4 *,z 4 *,25 4 *;1l 4 *,z 4 *,25 4 *;;;a 4 *;15 4 * 50 2oa,15 4 2oa 50 *;4 4 2t1 -2 *,4 4 *;4 4 *;1m 4 *,a 4 * 5dx;;1t 4 *;;;27 4 0 * 5h9;;;8 4 *;n 4 *;10 4 *;1s 4 5et 5eu 5ev 5ew *,1s 4 5et 5ev 5ew *;1s 4 2lw *;1s 4 *;;1g 4 bi fs *;1g 4 *;1 4 he *;n 4 *,n 4 he * gt,t 4 *,3 4 21 5gh *;;;1l 4 *;;;;;a 4 *;1t 4 *,1d 4 *;22 4 *;22 4 *;15 4 *;10 4 *;1l 4 *;1o 4 *;1h 4 0 5ht cx *,1h 4 0 cx *;o 4 *;16 4 *;;16 4 2ib *;;;;h 4 *,1e 4 *;1e 4 *;10 4 *;;x 4 *;;1q 4 *;;;1l 4 *;4 4 *;;;1k 4 *;1k 4 *;;;;1t 4 *;;;;n 4 * 2jw;;2g 4 2sd 2vl *;;1l 4 *;2b 4 *;v 4 *;1l 4 *;1v 4 * 5ib;i 4 2j0 * 5ha;1e 4 *;1i 4 *;;;22 4 *;l 4 *,1d 4 *;1t 4 *;1o 4 *;;4 4 * 2nn;;;;;17 4 *;;;2b 4 *;;;1i 4 *;;;;2g 4 * 2nk;1u 4 * -2 5fw;;2b 4 *;;1o 4 *;;;1l 4 *;1o 4 *;;;a 4 *;g 4 * iw,g 4 *;27 4 5ie -2 * e0,27 4 * e0 -2 5ig;2f 4 *;;2f 4 *;;;;;1l 4 *;1o 4 *;1l 4 *;2h 4 *;22 4 *,1m 4 *;;;;;28 4 bp 3u * 2q9,27 4 * 5im;;;;1 4 *;10 4 *,1 4 * 5dx -2 5dy;1 4 bp *;6 4 *;1x 4 21 *;l 4 *;1 4 *;;10 4 * gp,1y 4 * 6x fs 2lv 80;;;11 4 7l 5f7 * 2sb;;27 4 *;;l 4 *,1j 4 *;1o 4 *;29 4 * -2 bp;;1z 4 *;;2g 4 * 2k5;4 4 *;;;;;;;2h 4 2hz *;q 4 *;j 4 2vl 2q9 he 3u *,j 4 3u * 5cy 5cz,j 4 3u * 5cz,j 4 5d3 3u * 5d4;;1l 4 *,1x 4 * 2nj;2b 4 2wj *;;;;2g 4 * 5cj;;13 4 *,23 4 5ip -4 0 * 5iv;;;;;;;;;y 4 5ji 5ea * -2 5jj,y 4 5ji * -2 5jj,y 4 5jq 5jr 5ck *;;1f 4 *;;;j 4 6x * 5cy 5cz,j 4 6x * 5cz;;;2h 4 * 5ck -2 5f2;2c 4 1s 86 -2 bp * -2 5gf,2c 4 1s 87 -2 bp * -2 5gf,2c 4 * 86 -2 bp 2wz -2 5gf;2c 4 * gp -2 bp 2wz -2 5gf;10 4 * -8 2nh,10 4 * -8 2j6,10 4 *;10 4 * 2h8 2fn,10 4 * 5cf,j 4 * 2li,19 4 * 5fj,19 4 9r bf * 5fl,i 4 * 2qp;k 8 38x 3g6 *;d 8 *;;;;;2h 8 *;;;;;;;;;;22 8 *;1y 8 * 34s bd,1y 8 * 328;;c 8 *;;1l 8 *;;c 8 *;;2b 8 *;;;;;;;;22 8 * ep a2,1u 8 * ep ep 3bm 30j 35a 38z,1u 8 * ep ep 3bm 30j 30i 0 3co,1u 8 * ep ep 3bm 30j 5nc,1u 8 * ep 3bm 30j 35a 38z,1u 8 * ep 3bm 30j 30i 0 3co,1u 8 * ep 3bm 30j 5nc,1u 8 * ep ep 30j 35a 38z,1u 8 * ep ep 30j 30i 0 3co,1u 8 * ep ep 30j 5nc,1u 8 * ep 30j 35a 38z,1u 8 * ep 30j 30i 0 3co,1u 8 * ep 30j 5nc,1u 8 * ep ep 3bm 35a 38z,1u 8 * ep ep 3bm 30i 0 3co,1u 8 * ep ep 3bm 5nc,1u 8 * ep 3bm 35a 38z,1u 8 * ep 3bm 30i 0 3co,1u 8 * ep 3bm 5nc,1u 8 * ep ep 35a 38z,1u 8 * ep ep 30i 0 3co,1u 8 * ep ep 5nc,1u 8 * ep 35a 38z,1u 8 * ep 30i 0 3co,1u 8 * ep 5nc;;l 8 *;;;;;;;;1x 8 *;1l 8 *;;;;2h 8 32p *;;1l 8 *;v 8 *;15 8 *;27 8 5qg 397 *,27 8 5qg *,27 8 0 * 5qh;;;29 8 *;d 8 *;;1l 8 *;1y 8 332 *;;h 8 *,1e 8 *;1v 8 5q6 -2 7s *;1l 8 *;1q 8 *;m 8 35i 395 *;w 8 *;d 8 *,v 8 *;h 8 *,1e 8 *,15 8 *;;;15 8 *;1g 8 3dw *;5 8 *;1z 8 397 *;5 8 *;5 8 *;5 8 *;1p 8 * ep 7g 31f 3cv;1l 8 *;;1o 8 *;1u 8 * ep 3bm,1u 8 * 316;;;1y 8 * 5nb,1y 8 39t 3bs *,1y 8 39t *;;;6 8 * 3be,6 8 i2 * 3be;6 8 *;22 8 *;;;;1s 8 * ep 3gr,h 8 *;22 8 *;;;22 8 *;;;4 8 *;1x 8 7j *,1x 8 *;;;;o 8 *;;;10 8 *,1 8 * 5lr -2 5ls,1y 8 * 5h jf 3c5;1l 8 *,k 8 2xe * 5l1 5mx,k 8 35w * 5l1 5mx,18 8 5nl * 391,1m 8 *;k 8 2xe * 5l1 5mx;;1o 8 *;w 8 *;1l 8 *;w 8 *;;1t 8 *;1j 8 *;h 8 *,1e 8 *;d 8 *;;g 8 *;;1t 8 *;15 8 *;22 8 *;1x 8 * ep,1v 8 * ep ep jh 39v;1t 8 *;1t 8 *;2h 8 *;1t 8 *;;;;;8 8 *;15 8 *;;;;1g 8 1k * 38k;10 8 5h e9 *;;2b 8 *;;1q 8 * 393,1q 8 * 37p;;e 8 * 173;;1l 8 *;;1u 8 * 2y0;;1g 8 * 38k;;1l 8 *;;i 8 * 2yk;;;x 8 *;;1i 8 *,29 8 *;h 8 *;q 8 *;;x 8 *;a 8 *;;22 8 *,a 8 *;22 8 *;25 8 *;;2h 8 38g 5mo *;q 8 *;w 8 *;25 8 *;a 8 *,15 8 * gy 2z0;;;;;;c 8 *;1v 8 *;;;;;;s 8 * 35q 5nw;;1s 8 * ep 3gr,h 8 *,a 8 * ep;;;;;1b 8 5ms -2 jf *;;10 8 * 5kg;;;1s 8 *;;;1v 8 ap *;2b 8 *;2b 8 *;2g 8 * 5kl;;;2h 8 *;;;i 8 * 33i;;16 8 *;;;;1l 8 *;;28 8 1k 3q * 36o;;1t 8 *;d 8 *;d 8 *;1y 8 bd 38z 0 * 39t,1y 8 5n9 0 * 39t;;27 8 *;4 8 *;11 8 7l 5nq *;27 8 *;;;;22 8 * ep;1x 8 * 1m;;;q 8 ix * -2 5mv;q 8 5mu -2 *,q 8 3 3ac *;;;;l 8 *,1j 8 *;17 8 *,j 8 *;v 8 *;;;;;1t 8 *,1d 8 *,h 8 *,1e 8 *;1t 8 *,2h 8 *;1d 8 *;y 8 5ri * 5r5;;;o 8 *;o 8 *;16 8 *;;;;;;;;1x 8 2zn *,w 8 *;1l 8 *;;h 8 *;1e 8 *;;;;s 8 359 * 5nu;;;;29 8 *;;g 8 * ep;;n 8 *;n 8 i2 jf *,t 8 jf *,3 8 5s3 5s4 jf *;;;;n 8 *,t 8 *;2c 8 7b * -4 5o4 -4 5o5;;;2c 8 * 82 -4 5o4 -4 5o5;1i 8 *;1i 8 *;22 8 *;;;;;n 8 *;1l 8 *;;2f 8 3ex *;2f 8 * cx 3ex;2g 8 *;v 8 *;;;1u 8 381 ep 3bm ep 3bm 30j * i2 0 3co,1u 8 381 ep 3bm ep 3bm 30j * 0,1u 8 2y0 ep ep 3bm 30j * i2 0 3co,1u 8 2y0 ep ep 3bm 30j * 0,1u 8 5nd ep 3bm 30j * i2 0 3co,1u 8 5nd ep 3bm 30j * 0,1u 8 381 ep 3bm 3bm 30j * i2 0 3co,1u 8 381 ep 3bm 3bm 30j * 0,1u 8 2y0 ep 3bm 30j * i2 0 3co,1u 8 2y0 ep 3bm 30j * 0,1u 8 5nd 3bm 30j * i2 0 3co,1u 8 5nd 3bm 30j * 0,1u 8 381 ep 3bm ep 30j * i2 0 3co,1u 8 381 ep 3bm ep 30j * 0,1u 8 2y0 ep ep 30j * i2 0 3co,1u 8 2y0 ep ep 30j * 0,1u 8 5nd ep 30j * i2 0 3co,1u 8 5nd ep 30j * 0,1u 8 381 ep 3bm 30j * i2 0 3co,1u 8 381 ep 3bm 30j * 0,1u 8 2y0 ep 30j * i2 0 3co,1u 8 2y0 ep 30j * 0,1u 8 5nd 30j * i2 0 3co,1u 8 5nd 30j * 0,1u 8 381 ep 3bm ep 3bm * i2 0 3co,1u 8 381 ep 3bm ep 3bm * 0,1u 8 2y0 ep ep 3bm * i2 0 3co,1u 8 2y0 ep ep 3bm * 0,1u 8 5nd ep 3bm * i2 0 3co,1u 8 5nd ep 3bm * 0,1u 8 381 ep 3bm 3bm * i2 0 3co,1u 8 381 ep 3bm 3bm * 0,1u 8 2y0 ep 3bm * i2 0 3co,1u 8 2y0 ep 3bm * 0,1u 8 5nd 3bm * i2 0 3co,1u 8 5nd 3bm * 0,1u 8 381 ep 3bm ep * i2 0 3co,1u 8 381 ep 3bm ep * 0,1u 8 2y0 ep ep * i2 0 3co,1u 8 2y0 ep ep * 0,1u 8 5nd ep * i2 0 3co,1u 8 5nd ep * 0,1u 8 381 ep 3bm * i2 0 3co,1u 8 381 ep 3bm * 0,1u 8 2y0 ep * i2 0 3co,1u 8 2y0 ep * 0,1u 8 5nd * i2 0 3co,1u 8 5nd * 0,1u 8 * i2 0 3co 5ne;;8 8 * cx 30w;;2g 8 * 43,f 8 * fq;2g 8 3g1 ep *;;;q 8 *;2g 8 *;2b 8 *;;x 8 *;4 8 *;;v 8 7d *;1z 8 *;;l 8 *,1o 8 *,1j 8 *;10 8 * 5ki;17 8 *;4 8 *;1x 8 * 1m;;;c 8 *;;4 8 *;;;;;28 8 1k 5lo *;5 8 *;5 8 *;5 8 *;5 8 *;;5 8 *;d 8 *;j 8 1k 3dw *,9 8 1k 31f *,9 8 5l7 *,l 8 *,1o 8 5le -4 1k 31f *;17 8 *,j 8 *;17 8 *,j 8 *;;1z 8 *;1z 8 *;e 8 *,e 8 * 3fl;15 8 *;1t 8 *,2h 8 *;o 8 *;1t 8 *,2h 8 *;2h 8 *;;;22 8 * ep,29 8 * -2 1k,29 8 * ep;;9 8 jf 35r *,1o 8 5le -4 jf 35r *;;;;;2f 8 3ex *;;;;1y 8 * 5na;;d 8 *;1t 8 *,1d 8 *,2h 8 *;;1t 8 *,1d 8 *,h 8 *,1e 8 *;2h 8 *;;1t 8 *,2h 8 *;1p 8 38q *;12 8 *;;;;;2c 8 * 38k 82 -4 5o4 -4 5o5;2g 8 * ep 5ko,1u 8 * ep 3bm ep 3bm 30j 35a 38z,1u 8 * ep 3bm 3bm 30j 35a 38z,1u 8 * ep 3bm ep 30j 35a 38z,1u 8 * ep 3bm 30j 35a 38z,1u 8 * ep 3bm ep 3bm 35a 38z,1u 8 * ep 3bm 3bm 35a 38z,1u 8 * ep 3bm ep 35a 38z,1u 8 * ep 3bm 35a 38z;;;;;2g 8 *;;1x 8 *;1t 8 *,2h 8 *;4 8 *;25 8 *;;22 8 *;;g 8 *;2h 8 * 5mo,3 8 5s3 5s4 * 353;;1m 8 *;1i 8 * 43 3gg;;12 8 35w *;;;29 8 * 34y;c 8 *;;;;;;10 8 * bd,10 8 * 3c5 y,10 8 * 5kb,10 8 5kc ep *,10 8 * -2 5kd;17 8 *;17 8 *;c 8 *;;;;;1z 8 fr *,1z 8 d1 *;;n 8 35i *;;n 8 *;2g 8 *;;;1f 8 *;1f 8 *;1v 8 *;;1g 8 *;25 8 *;;v 8 *;1z 8 *;4 8 *;;;;;1q 8 *;;;2g 8 *;1l 8 *;27 8 * 30d;;2f 8 *;1f 8 *;1l 8 *;1t 8 *;x 8 *;;t 8 *;1c 8 *;;;;25 8 *;25 8 *;;;h 8 *,1h 8 * i2 35w 5po,1h 8 * 65 35w 5po,1h 8 * 5pp 5po,1h 8 * i2 35w,1h 8 * 65 35w,1h 8 * 5pp,1e 8 *;1h 8 0 * i2 35w,1h 8 0 * 5pn;;19 8 *;1t 8 *;;;;1l 8 *;;1o 8 *;;1l 8 *;;1t 8 *;;;;;;1h 8 * 34c -2 5pi;i 8 396 *;1s 8 *;;6 8 3fb gy *,6 8 3fb *;1s 8 *;2g 8 88 *;d 8 *;b 8 *;;1p 8 *;;;8 8 * 5og;1l 8 *;1o 8 *;1o 8 *;;;;1o 8 5le -4 * jf 3gd;4 8 *;;1f 8 *;2g 8 * 5kr;1m 8 *;;;1z 8 *;2g 8 *;1l 8 *;;13 8 3df *,13 8 cx *,13 8 1k *;g 8 * jf,2c 8 * ep -2 1k 43 3cq -2 5o6,2c 8 * ep -2 5o7 -2 5o6,2c 8 * ep -2 1k 43 3cq -2,2c 8 * ep -2 5o7 -2;2e 8 *;n 8 *;10 8 *;;;10 8 * -8 5kf;g 8 *;g 8 *,2g 8 * 5km;;;22 8 *;1z 8 *;;10 8 *;1t 8 *,2h 8 *;o 8 *;;;z 8 *,25 8 *;1l 8 *,z 8 *,25 8 *;1l 8 *,z 8 *,25 8 *;25 8 *;;;;;1z 8 * 7d;1z 8 *;;1t 8 *,1d 8 *;1p 8 *;1u 8 381 ep 3bm ep 3bm 30j 30i 0 *,1u 8 5nd ep 3bm 30j 30i 0 *,1u 8 381 ep 3bm 3bm 30j 30i 0 *,1u 8 5nd 3bm 30j 30i 0 *,1u 8 381 ep 3bm ep 30j 30i 0 *,1u 8 5nd ep 30j 30i 0 *,1u 8 381 ep 3bm 30j 30i 0 *,1u 8 5nd 30j 30i 0 *,1u 8 381 ep 3bm ep 3bm 30i 0 *,1u 8 5nd ep 3bm 30i 0 *,1u 8 381 ep 3bm 3bm 30i 0 *,1u 8 5nd 3bm 30i 0 *,1u 8 381 ep 3bm ep 30i 0 *,1u 8 5nd ep 30i 0 *,1u 8 381 ep 3bm 30i 0 *,1u 8 5nd 30i 0 *,1u 8 5nf 0 * 5ne,1k 8 d9 *,1k 8 49 *,1k 8 86 *;1k 8 *;2c 8 * ep -2 1k 43 3cq -2 5o6,2c 8 * ep -2 5o7 -2 5o6,2c 8 * 4k -2 1k 43 3cq -2 5o6,2c 8 * 4k -2 5o7 -2 5o6,2c 8 * ep -2 1k 43 3cq -2,2c 8 * ep -2 5o7 -2,2c 8 * 4k -2 1k 43 3cq -2,2c 8 * 4k -2 5o7 -2;;;i 8 1 -4 * 163;;;22 8 * ep;4 8 *,2h 8 *;;;;1g 8 jf *,1g 8 y *,27 8 18 *;1g 8 *;1g 8 *;;8 8 *;1l 8 *;;;1l 8 *;1h 8 0 3ac d9 *,1h 8 0 3ac 86 *,1h 8 0 d9 *,1h 8 0 86 *;o 8 *;;2g 8 * ep;1t 8 *;;22 8 *;2b 8 *;;;;22 8 *;1i 8 *,o 8 *,1h 8 0 3ac d9 *,1h 8 0 d9 *;;;;1v 8 *;;;;1l 8 *;;;;1l 8 *;1l 8 *;;;1t 8 *;;;i 8 34c * 5p2;;;i 8 5oy * 5oz;;;1x 8 *;;;1t 8 *,1d 8 *,1e 8 *;;;;17 8 *;1o 8 *;1v 8 ap *;;4 8 *;;b 8 *;;1l 8 *;1o 8 *;1l 8 *;;2h 8 38g *;;1o 8 *;2f 8 * 35l;2f 8 *;2f 8 *;2f 8 *;2f 8 *;;;1o 8 *;1l 8 *;1o 8 *;1 8 *;1 8 7j *;;l 8 *;;6 8 * gy 3az;1 8 *;l 8 *,1i 8 7l *,1i 8 *,1 8 *;;22 8 * 3f7;2g 8 *;1x 8 jg *,1x 8 7j *,18 8 * 82 38v 5nn,18 8 * 38v 5nn;1x 8 *;;;1f 8 *;1f 8 *;;17 8 *;1t 8 *;;;1h 8 *,1v 8 *;1v 8 *;1v 8 *;;1v 8 *;1v 8 *;;11 8 * 5ou 5ot fq;2g 8 * 5km;;;23 8 5qt -4 0 * 5qs;;;;4 8 *;;;1x 8 *;;29 8 * -2 4t;1i 8 *;;1j 8 *,o 8 *;1i 8 *;;1l 8 *;;2e 8 *;1z 8 *;a 8 *;n 8 i2 *,n 8 *,t 8 *;1t 8 *;1y 8 ik * 36i;;;;22 8 * a2;1t 8 *;22 8 *;;;;;;;;;22 g *;;;1 g d5 *;;;;2g g *;2h g *;;16 g * 3u 3re,16 g * 3u 3jd;;2g g *;;1l g *;2h g * 50;4 g *;;6 g d5 * 3iy,6 g * 3iy;6 g d5 * 3pg,6 g * 3pg;;29 g * 3nm;15 g *;4 g * 3rt;1 g 31 *;10 g * 3u,1 g * 5tk -2 5tl,z g * 5tk 5u0 -2 5u1,z g * 5tk 5u0 -2,1y g * 3u dg e8 3vo,1u g 5vg -2 * 3u 0 3of;l g *,1 g d5 *,1 g *;;6 g * j2 3uj;;;;;;25 g 8d 3u *;;;;;;;;;1z g * 50 3po,1g g * 5uw;5 g 3ks *;1t g *,1d g *;2h g *;z g 8d 3u *,25 g 8d 3u *;1l g *;e g * 5yh;15 g *;1t g *;1t g *;1f g *;2c g 3mr * -2 5w8 -2 5w7;f g * 48,1h g 0 3u *;;;15 g 3j1 3u *;4 g *;;k g 3w7 8x * 5t6 5v2,k g 3io * 5t6 5v2;1l g *;;1l g *;;;v g * 3u 3ok,1x g * 3u 3ju 1m;n g 50 *,t g 50 *;v g *;n g *;;5 g * 3id;;b g *;1h g 0 d5 * 3u 3io,1h g 0 d5 * d5 3io;;;1m g *;1t g *,2h g *,1n g 5xe 3u *,1v g 5y0 -2 b *;a g *;1z g * 3u 3uv,1z g * 5ul;1g g 3mc *;;4 g *;4 g *;;;;1h g 0 d5 3j8 3u *,1h g 0 3u *,1h g * 3w 0 5xn 3io 5xo,1h g * 3u 0 5xn 3io 5xo,1h g * 5xn 3io 5xo,1h g * 3w 0 5xn 5xo,1h g * 3u 0 5xn 5xo,1h g * 5xn 5xo;;s g b8 * 5vy;1t g *;22 g * 31;;1i g * 3u 5t9;;;;;;1q g *;;2g g * 3u 3uv;;2h g *;2h g *;;;;1u g 3l8 3u 8j 3t1 0 3of 3u 8v *,1u g 50 8j 3t1 0 3of 3u 8v *,1u g 3l8 3u 3t1 0 3of 3u 8v *,1u g 50 3t1 0 3of 3u 8v *,1u g 3l8 3u 8j 0 3of 3u 8v *,1u g 50 8j 0 3of 3u 8v *,1u g 3l8 3u 0 3of 3u 8v *,1u g 50 0 3of 3u 8v *,1u g 3u 8v * -2 5vj -2 5vk;1l g *,2h g 3lf 3u *;2h g 3wk 8h *,2h g 3wk fe *,2h g 3lf 3u 8h *,k g * 5v3,w g *;;;;x g * b;;;;;;j g eq *;1p g * gk 5vs 5z0 5z1,1p g * gk 5vs 5z0;;e g *;e g *;2g g * 5se;1u g 5vg -2 * 3hu;;;j g 5sk d5 * -2 5sl,9 g d5 fe *,1o g 5t3 -4 d5 fe *,5 g 5ug 3u fe *,5 g 5ug 3u gk *,1g g * 3u 3t3,1c g 5vs *,1c g * 5xg,0 g 5zo *;2g g *;15 g *;l g *;;;;;;;g g *;g g *;6 g d5 * j2 d5 3lh;6 g * j2 3wl;;1y g 3hu 3u dg e8 * 3vo;1u g * 3u 8j 0 3of en b0,1u g * 3u 8j 0 3of 5vi,1u g * 3u 0 3of en b0,1u g * 3u 0 3of 5vi;2g g *;l g *,1j g *,o g *,a g *,15 g * j2 8x 3uh,15 g * j2 3uh;1x g * b 3wa;;n g * 3j1,n g * fe 3j1,n g * gk 3j1,t g * 3j1;;2h g * 3u 8h 3nl;;;;;;;2b g *;;;;i g * 3n5 3ld,i g * 5x3,i g t1 * 50 3po,i g t1 * 5x4,o g *,16 g x5 3u *;;1x g *;4 g *;1l g *,22 g * 3u2;1l g *;t g b * 3sz;o g *;1t g *,2h g *;;;;;1p g 5yy d5 3io h2 3u *;;;2g g * 3nb;;;;;;;;;1l g *,1x g 50 8h *,1x g b 8h *,18 g * b0 5va,18 g b0 e7 5vp -2 *,8 g * -2 5we 4n 3pv,8 g * -2 5we 5wf,8 g * 3u 3vz,8 g * d5 3mn,8 g * 5wg,8 g * e7 5wh 5wi d5 5wj,8 g * 5wh 5wi d5 5wj,8 g * e7 5wh d5 5wj,8 g * 5wh d5 5wj;a g *,1f g *;;;;d g *;d g *;;;;;;;10 g b0 5h gx *,10 g b0 5h *;;2c g * 3in -2 5w8 -2 5w7;10 g eq * 3re;4 g *;;17 g *;;15 g *;1q g *;;1l g *;19 g * b0 5va;;;1v g 5y0 -2 v *;;;1t g *;;;2h g *;g g d5 *,g g *;;;l g *,1j g *;;;16 g 3hf *;;o g *;;1l g *,z g 8d 3u *,25 g 8d 3u *;;d g *;;6 g * j2 3lz;;;1e g *;1o g 5sy 3u *,q g * 3u -2 5v0;q g * -2 5v0,q g * 3;2b g * 3u 5uc;;;;o g *;;17 g *,j g *;17 g *,j g *;;13 g *;27 g 5y5 9m * 5y6 -2 5y7,27 g 5y5 9m * -2 5y7,27 g 5y5 9m * 5y6 -2,27 g 5y5 9m * -2;;;10 g * 5s9;;;;1u g 50 0 * en b0,1u g 50 0 * 5vi,1k g 8h *;;1l g *;;;;2f g * d5 3x4,2f g 3x4 *,2f g * 50 3x4;;;1x g *;22 g *;2h g v *;2h g 3wk 8h *;;;2g g * 3u;;;h g *,i g * 3n5 3n8,i g * 5x7,1n g 5xb 5xc * 3u,1n g 5xb * 3u;z g 8d 3u *,25 g 8d 3u *;z g 8d *,25 g 8d *;1u g 5vg -2 3u *;4 g *;;;1l g *;;;;;2c g 8l * -2 3w1 3rk -2 5w7,2c g 8l * -2 5w8 -2 5w7,2c g fs * -2 3w1 3rk -2 5w7,2c g fs * -2 5w8 -2 5w7;;;17 g *;;22 g * 31,22 g * b;1i g * 3u 5ta;;;;i g * 3nj;;v g * 3u 3ju;;;n g 50 *,27 g 3vn 50 *;2c g 9m * -4 5tk -4 5w6;a g 5xr 3oa *;;;;;;;;;1l g *;4 g * 3u 3lt;1i g * 5tc;1o g 5su 5sv -2 3mz *,1l g 3mz *;;10 g b *;1m g *;1t g *;1p g dm 3u *;;10 g * b0;2c g 3t6 3um 3wu *,11 g 5x0 * 5wz 48;;;;;n g *;1p g *;;v g 3rl 3u *;12 g jj b 3w7 8j *;17 g *;4 g 3l6 3u *;;22 g *,19 g b0 e7 * 5v9,19 g b0 * 5v9;29 g 3us *;4 g *;17 g *;1g g b fe *,1g g b gk *,2c g 9u * 5h -4 5tk -4 5w6;1t g *,1d g *,2h g *;;j g b * 3iz,1g g * 3ic,1n g 5xe 3u * 3jc,1v g 5y0 -2 b *;;;17 g *;2g g * 3nb,2g g 3nb *,1y g * 3x0 3vd,1y g * 5vf;;m g 3mj 3u *;;n g *;;1y g 3wo *;;;;;;;1v g 5y0 -2 b *;4 g *;;1i g b *,1j g *,o g *;;;1f g *;1f g *;;2c g 3mr 3in -2 3w1 * -2 5w7,2c g 3mu 3in -2 3w1 * -2 5w7,2c g 5w9 -2 3w1 * -2 5w7;;4 g *,2h g *;;1l g *;;;;;;1t g *;1o g * 5t1,1o g * 5t2;;;;x g *;1l g * 3u 5tm,v g * 3u 3ju,1x g * 3u 3wa 50 3x6,1x g * 3u 3ju 1m;;;2g g *;2g g en 8l *,2g g en fs *;;1p g 3mq *;;1l g *,1y g 3sa *;1t g *;;;;;1x g *;1x g 50 *;;;;;1l g *;19 g b0 e7 * 5v9;;x g *;10 g b0 e7 *;;22 g 3l2 *;1 g *;1t g *,2h g * 48;;1u g 3lc *,1u g 3l1 *;1g g 3rj *;;;4 g 3jh *;1c g 5vs * 3ks,1p g 3kk gk 5vs * 5z0 5z1,1p g 5z2 5vs * 5z0 5z1,1p g 3kk gk 5vs * 5z0,1p g 5z2 5vs * 5z0;1t g *,2d g * 5u3,1d g *,2h g *;1u g 5vg -2 50 8j *,1u g 3l8 3u 8j * 0 3of en b0,1u g 3l8 3u 8j * 0 3of 5vi,1u g 50 8j * 0 3of en b0,1u g 50 8j * 0 3of 5vi,1u g 3l8 3u * 0 3of en b0,1u g 3l8 3u * 0 3of 5vi,1u g 50 * 0 3of en b0,1u g 50 * 0 3of 5vi;;;;;;1l g *;1y g * 3vd 0 5vb,1y g 3vd * 0 5vb,1y g * 3sa 3s8,1h g e7 * 31;;;;2g g * 8l 3s4;2g g * 3s4;;;;;k g 3qk 5v6 *;;a g *;;;1l g * 3q2;;1q g * 3oi;10 g b0 *,1i g b0 *;;;;;;1l g *;o g *;;n g *;1t g *,1d g *;;;10 g b0 e7 * -2 5sb,22 g e7 *,19 g b0 e7 * 5v9,19 g b0 * 5v9;27 g * 3sg;;v g 3vr 3u *,1x g * 3ph;22 g * 31,8 g * 3mu 3sm d5;;1u g * 3wv;;;;;;;;;1t g *;6 g 3ns j2 *;;;;g g *;1q g *;;;1t g *,1d g *,h g *,1e g *;;10 g *;;1l g *;;18 g b0 6s 3sw 3u *,18 g 5vo 3sw 3u *,s g 5vz * fe,w g *,w g 3sw 3u *;f g b 8h *,f g d5 *;;;;4 g 3l6 *;;;13 g d5 *,13 g hs *;8 g 3u7 8j * 3sm d5;;;;1t g *,4 g *,2h g *,1p g 5yy d5 3io * dg;1z g 3qw 3u 8h 3uv *,1z g 3qw 3u 3uv *,1z g 3uv *;;10 g b0 *;k g 3w7 8x * 5t6 5v2;1l g *,k g 3w7 8j * 5t6 5v2;1z g 3hy 3u *;;;1t g *;1t g *,1d g *,h g *,1e g *;;17 g *;27 g * d5 48;10 g b 9k *;;l g *;p g * 5ua,p g * 5ub,1z g 3qw 3u *,1z g * 3u 3kl;l g *;n g *;n g *;;2g g * 3kt;;2h g *;;;11 g 50 5vs * 3pk;g g * dg;;;;;;;;z g 8d 3u *,i g * 3n8,25 g 8d 3u *;;;1l g *;1h g 0 d5 3j8 d5 *,1h g 0 d5 *;;;o g *,1h g 0 d5 3j8 d5 *,1h g 0 d5 *,16 g 3hf 3u *,16 g 3hf 3u * 3u 3lq;;;2h g * 8h 3nl;;;;1y g * 5vd;1m g *;1m g *;1q g *;1l g *;;;;;;2h g *;1y g 3t8 3vd 0 * 3ls,1y g 3vd 3t8 0 * 3ls,1y g 5vc 0 * 3ls;;1x g *;2f g * d5 3x4;1l g *;;2f g *;1x g 50 *;;1l g *;;;1l g *;13 g *;13 g *;;;22 w * 3z6,2c w * gw 43t cx 633;;l w *;;;;;;1u w *,1u w en *;1u w *;16 w * 47 45f,16 w * cx 3z8;;;;4 w *;;;;1l w *;1p w 658 * 0 659;;1y w 48w * 0 za;;;;6 w * 79 43s;;;15 w *;;2g w 426 *;l w *,1 w 7l *,1 w *;1 w *;15 w *;;;;;;;;;b w *;1l w *;22 w *;;j w 8g * 600,4 w 46y *;2h w 41n 8g *,2h w 7l 3zj 47 *,k w * 436 42n,k w * 3yv,w w *;2g w *;;m w * cx 4ac;;;25 w 8d 47 *;;j w 8g * 600;;5 w 61r -2 40f *,5 w 40f *;1z w 432 *;2h w *;25 w 8d 47 *;1l w *;g w *;;o w *;1t w *;1t w *,1d w *;;;;;1l w *,k w 4ab 8l * 620 621;l w *;j w b * 414 3yz,j w b * 3w 412,j w b * 414 41t,j w b * 44u,9 w b 608 *,1o w 60i -4 b 60j *;1z w * 47 40v;n w 3k *,t w 3k *,t w b *;;l w *,1j w *;n w *;1h w 0 cx * 47 452,1h w 0 cx * fe 452,1h w 0 cx * cx 452;;v w * 47 44l;;2c w 9u * -4 60z -4 62z;2g w 2u *;2g w *;;;;1t w *,2h w *,1n w 63y 63z -2 44u *,1n w 63y -2 44u *,1v w 64n -2 t *,1v w 64n -2 b *;1z w * 61s;;1l w *,1x w v *,w w *,8 w * -2 634 4n 444,8 w * -2 634 635,8 w * 636,8 w * en 637 638 cx 43n,8 w * en 637 638 hs 3zq,8 w * en 637 638 cx 44f,8 w * en 637 638 49y 3zq,8 w * 637 638 cx 43n,8 w * 637 638 hs 3zq,8 w * 637 638 cx 44f,8 w * 637 638 49y 3zq,8 w * en 637 cx 43n,8 w * en 637 hs 3zq,8 w * en 637 cx 44f,8 w * en 637 49y 3zq,8 w * 637 cx 43n,8 w * 637 hs 3zq,8 w * 637 cx 44f,8 w * 637 49y 3zq;l w *,h w *,1h w 0 cx 3zn 47 *,1h w 0 47 *,1h w * 3w 0 649 452 64a,1h w * 47 0 649 452 64a,1h w * 649 452 64a,1h w * 3w 0 649 64a,1h w * 47 0 649 64a,1h w * 649 64a,1e w *;;;;;;;;;15 w *;;;;;5 w 61q 3w *,5 w 61q 3w fj *,5 w 61r -2 *,1g w * 47 46r,1c w 641 *,0 w 31 gw *,0 w 66b *;2h w *;;;;1l w *;1t w *;;x w *;;;d w *;;5 w 61r -2 40f *,5 w 40f *;1l w *;;;1z w *;e w *;e w *;;;;j w 7i * 600;6 w * 4n 41a;;o w *;l w *,15 w * 4n 66c 46e,15 w * 4n 46e;;g w *;;;;;;;;;;1l w *,v w * 61p 434;1l w *;;1t w *,2h w *;o w *;;4 w *;g w *;g w *;;;;6 w * 79 43s;10 w * 4n b5 454,1u w 62d -2 * 0 bu,1u w * 0 bu 62f;1q w *;;19 w * b5 62a;1v w 64n -2 w *;5 w * 40f;;17 w *;15 w *;;;;2h w *;1t w *;;2g w b5 *;10 w * b;;i w 43x *,16 w 3xq *;10 w *;2h w 41n 8h *;1z w 3zy * 4n;o w *;j w 5zz -2 410 *,j w 8h * 600;1l w *,25 w 8d 47 *;1t w *,2d w * 3yw,1d w *,2h w *;d w *;6 w * 4n 47f,6 w * 47f;q w * -2 61y;;;2h w 46l *,11 w 63h 0 5wu 0 63i v *,11 w 63h 0 0 63i v *,11 w 63h 0 5wu 63i v *,11 w 63h 0 63i v *,11 w 63j 5wu 63k 63i v *,11 w 63j 63k 63i v *,11 w 63j 5wu 63i v *,11 w 63j 63i v *,11 w 463 44h v *,f w 63m *,f w 452 *;x w *;;;4 w 3zk *;;1x w *;17 w *,j w *;17 w *,j w *;17 w *;;1e w *;;1l w *;v w 3zi 61p *;2f w * hs 4ar,2f w * 4ar,2f w * 49y 4ar;;;;;;1t w *;;;;;25 w 8d *;1v w *;22 w * b,22 w * v,22 w * t;16 w * 42d 3k 3zj;w w *;a w *;;;1l w *,4 w * w;;;;;25 w 8d 47 *;;;11 w am 62w 49p *;;;;1y w 46a *;;;1t w *;;;;1p w 44r *;;1l w *;1o w 609 -2 60a -2 4au *,1l w 4au *;;10 w b * 2q;1t w *;1f w *;1m w *;;;;;1p w *;;12 w 4ab 8l *,12 w 47 4ab 8l *,12 w 626 *;;29 w 482 *;;17 w *;;;22 w *;j w b * 3zh,j w b * 494,28 w v * 60x,1g w * 3z0,1v w 64n -2 t *;;1z w * 47 3zi;;1y w 4ad *;19 w b5 * 627;2g w 426 *,1y w * 62c;;k w * 3ze 620 621,1h w 0 47 *,1h w 0 fe *,1h w 0 cx *;;;n w *;;1k w *;;j w 5zz -2 410 *,j w 8g * 600,j w b 3zh 414 *;;;1f w *;1f w *;;1j w *,o w *;;;4 w *,2h w *;;1g w 3z0 *;v w *;1z w *;v w *,1x w * 1m;4 w *;4 w 3zh *;;;;;1l w * 47 611;;;1q w 639 3w *,1c w 40f *;2g w *;;15 w * 47;1o w * 60h;1p w 48a *;1y w * 46a;;;;;;1x w 7l *,1x w *;1l w *;p w 47i *;1l w *;g w en *,g w *;1e w *;;1t w *;;;1 w *;;10 w * 5zt,1 w * 60z -2 610,z w * 60p 61b;;;;1c w 641 * 40f;;;2g w e7 *;;2g w * 47m;;1q w * 63d;;l w *;;;;27 w * 467;;1q w *;;h w *;;p w 61l *;1l w *;n w *;;;;;;1t w *,1d w *,h w *,1e w *;;;1i w * 60p 60q,a w *;a w *;;10 w b5 4n * -2 5zu,19 w b5 4n * 627;2f w * hs 4ar,2f w * 4ar;2h w *;;;1i w b5 *,1t w *,1s w *,2b w * 494,1d w *;;;;1q w * 4ae,1q w 639 414 *;1v w *;1w w 3xq 47 *;22 w * 31;1u w * 4ah;;;;10 w *;v w 49t *;;;;;d w *;;;;2g w *;;;;;w w *;;10 w * 5zs,j w * 40u,j w * 494,i w * 63x;22 w *;f w b *;;;1z w 3zy 47 *;;13 w fe *,13 w hs *,13 w 49y *;n w *;1t w *,2h w *;;v w 45u 47 *;;o w *;;o w *;2c w * -4 60z -4 62z;;1v w *;1f w *,1v w rr 47 *,1w w 3xq 47 * 3k 3zj,24 w rr 47 *;;1z w *;;;x w *;25 w * 8d;;;1t w *,1d w *,h w *,1e w *;;4 w *;;;;;;;l w *;;n w *;n w *;;;;2h w *;;1g w cx *;;;;1i w * 60r;1h w 0 cx 3zn cx *,1h w 0 cx *;o w *,16 w 3xq 47 *;2b w *;;;;;;1y w 46l 2q eo * 49j;;10 w b5 4n gx *;;k w * 79 3ze 620 621,k w * 620 621;;1y w * 46a;;1l w *;1m w *;;;2h w *;;;;;;a w *;1l w *;;2f w *;;;;1l w *;1l w *;4 w *;;1g w b * 44s;e w * 40x;;;;;;;;l 1s *,1 1s *;;2h 1s 4c0 b *;;;;;;2b 1s * 3u 4en;2g 1s *;2g 1s e7 *;1l 1s *;4 1s *;;6 1s * bv 4i5;;15 1s *;;1 1s 30 *;4 1s * 4ee;1 1s *;10 1s * 66j,1 1s * 67r -2 67s,z 1s * 682 683,1y 1s * dg 4mm 4n8;15 1s *;;;;;;;1u 1s * e7;;2h 1s 4c0 b *;;j 1s 66q -2 4k9 *,j 1s b * 66r;;2g 1s * b;;1i 1s * 3u 67f;;;;1l 1s * 3u 67t;;27 1s * 4kn;1 1s 4z *;;5 1s 4gg *;2h 1s *;1l 1s *;25 1s 8d 3u *;1t 1s *,1d 1s *;1t 1s *;15 1s *;1t 1s *;;f 1s * 48,1h 1s 0 3u *;1l 1s *;;k 1s 4nn bv * 67b 68t,k 1s 4cs * 67b 68t;1l 1s *,k 1s 4nn 1a * 67b 68t;;;;v 1s * 3u 4j2,e 1s * 6br;;n 1s 6ad *,t 1s 4z *,t 1s 3u *;l 1s *,1j 1s *;n 1s *;1h 1s 0 d5 * 3u 4cs,1h 1s 0 d5 * d5 4cs;;;2c 1s * 9m -4 67r -4 69l;;;5 1s * d3;;b 1s *;;;1t 1s *,2h 1s *,1v 1s 6bd -2 b *,1v 1s 6bd -2 4jz *;;;16 1s 4bf 3u *;1z 1s * 68l;;;;;h 1s *,1h 1s 0 d5 4d5 3u *,1h 1s 0 3u *,1h 1s * 3u 0 6az 4cs 6b0,1h 1s * 6az 4cs 6b0,1h 1s * 3u 0 6az 6b0,1h 1s * 6az 6b0,1e 1s *;;;;;;v 1s 4cy 3u *,1x 1s 4cy 3u * 1m;2g 1s ah *;;;;9 1s d5 ff *,5 1s 68h 3k *,5 1s 68h 3k ff *,5 1s * 4ci,1g 1s * 3u 4nj,1c 1s 66e * 6ar,1c 1s 66e *,0 1s 6cv * 6ar,0 1s 6cv *;2h 1s *;;;1u 1s 4er 3u 0 4hf 4d2 *,1u 1s ai 4l5 0 4hf 4d2 *,1u 1s 4z 0 4hf 4d2 *,1u 1s 4d2 * -2 695 -2 696;1l 1s *;2h 1s 4c0 b *,2h 1s 4es 3k *,k 1s * 4hm 4h1,k 1s * 4cc;;;x 1s *;;;15 1s *;1z 1s 4cz 3u *;;4 1s 4ls *;e 1s *;e 1s *;2g 1s *;;;1l 1s *;;j 1s ec *;;;;1u 1s 692 -2 * 3u 0 4hf,1u 1s * 3u 0 4hf 694;;l 1s *,1j 1s *,o 1s *,a 1s *,15 1s * 4n bv 6cw,15 1s * 4n 6cw;1u 1s *;;;2b 1s * 3u 68e;;g 1s *;g 1s *;;;;;;i 1s * 6ae,i 1s 6af * 3u 4d2,i 1s 6af * 4z 4d2,i 1s 6af * 6ai,o 1s *;;o 1s *;1t 1s *,2h 1s *;1l 1s *;;6 1s 4j * 4i5;;o 1s *;4 1s *;;;1f 1s *;;j 1s 66q -2 4k9 *,j 1s be * 66r,j 1s 66s 4cx 4g *;j 1s 66q -2 4k9 *,j 1s b * 66r,j 1s 66s 4cx 3k *,j 1s 66s 4e0 3k *;1v 1s *;1f 1s *;;;10 1s * ah;j 1s 66q -2 4k9 *;;;1l 1s *,1x 1s ag *,1x 1s b *,18 1s * ah 68y,8 1s * -2 67g 4n 4ih,8 1s * -2 67g 69s,8 1s * 4fy,8 1s * 69t 69u 69v d5 69w,8 1s * 69t 69u d5 69w;a 1s * 8p 6b3,a 1s * 8p,a 1s *;;;8 1s d5 * b0 69x;m 1s 4fw 3u *;;;;;;1q 1s * 6a2;1v 1s 6bd -2 4jz be *;4 1s *;17 1s *;;15 1s *;1q 1s *;;19 1s * ah 68y;1v 1s 6bd -2 4jz be *;i 1s 6aj * 4gi;;;;1m 1s *;2g 1s * 66p;2h 1s *;1t 1s *;g 1s d5 *,g 1s *;;;;i 1s 4i9 *,16 1s 4bf *;;1l 1s *,25 1s 8d 3u *;1t 1s *,2d 1s * 4cd,1d 1s *,2h 1s *;;d 1s *;6 1s * 4n 4o9;o 1s *;j 1s 66q -2 4k9 *,j 1s b * 66r;1e 1s *;1o 1s 674 3u *,q 1s * -2 68r;;;10 1s ah 4n *;;;;17 1s *,j 1s *;17 1s *,j 1s *;;;;;1z 1s *;1u 1s 692 -2 4z 0 *,1u 1s 4z 0 * 694,1k 1s b *;;;1l 1s *;;;2f 1s * d5 4ob,2f 1s 4oc 3u *;;x 1s *;22 1s *;22 1s *;22 1s *,s 1s 69e 3u be *;;;;25 1s 8d 3u *;25 1s 8d *;;1l 1s *;;;16 1s * 4gr 4z 4d2;;17 1s *;x 1s *;22 1s * 30,1m 1s *;;15 1s *;;;;;1y 1s 4o3 4j3 *,1y 1s 4o3 *;;;;h 1s *;;;10 1s be * 4n8;;;;1p 1s * 3u 4ll;;;1l 1s *;;1l 1s 4g9 *;;10 1s b *;1m 1s *;8 1s d5 * b0 69x;;11 1s 4ks * d5 48;;;;;;;1p 1s *;v 1s 4d6 3u *;10 1s ah 4n * -2 66k,19 1s ah 4n * 68w;10 1s ah 4n * -2 66k;29 1s 4md *;17 1s *;17 1s *;1z 1s *;;j 1s 66s * 4e0,j 1s 66s * 4cx,1g 1s * 4ci;;;1z 1s * 4g 4cz;17 1s *;1y 1s * 691;n 1s *;;;;4 1s *;1t 1s *,1d 1s *;j 1s 66q -2 4k9 *,j 1s b * 66r,j 1s 66s 4cx 3k *,j 1s 66s 4e0 3k *;;;4 1s *;;1f 1s *;1i 1s b *,1j 1s *;1i 1s * 67k,1j 1s *,o 1s *,16 1s 4bf 3u *;;1z 1s * 4k5;;s 1s * b ff,s 1s * 69d;1g 1s 4ci *;;n 1s b * 3u 4d2;4 1s *,2h 1s *;;1l 1s *;;2g 1s e7 66o *;;1t 1s *;1o 1s * 677;;;;;;1p 1s 6c7 6c8 4cs * dg;;2g 1s *;1p 1s 4g3 *;;;;1x 1s ag *;1x 1s *;;;1y 1s * 4o3;;10 1s ah 4n * -2 66k,10 1s ah * -2 66k,22 1s *,19 1s ah * 3u 68w;1t 1s *;p 1s 4o4 *;1 1s *;2h 1s * 48;1l 1s *,18 1s ah 6m * 4mo,18 1s 68x * 4mo,w 1s * 4mo;2c 1s 4g4 b * 3u -2 69m -2 69n;;4 1s *;1c 1s 66e * 4e0 6ar,1c 1s 66e * 4e0;;1u 1s 692 -2 ai *,1u 1s ai * 0 4hf 694;;;2g 1s * 66m 66n;;;2g 1s * 66l;;l 1s *;;;;a 1s *;;w 1s *;1q 1s * 4hj;;;1s 1s *;1i 1s ah *,1s 1s *;1v 1s *;;;1l 1s *;1l 1s *;n 1s *;1t 1s *,1d 1s *;h 1s *;h 1s *;;;;v 1s 4nm 3u *;22 1s * 30;;1u 1s * 4o0;1y 1s * 4bx 0 4o3;;;;;;1e 1s *;1t 1s *,1d 1s *,h 1s *,1e 1s *;;10 1s *;;;d 1s *;;;1l 1s *;1z 1s 4jg 3u * 4n0,1z 1s 4dk 3u *;;w 1s *;;f 1s d5 *;;;;;;13 1s d5 *,13 1s hs *,13 1s b0 *;;l 1s *;;1t 1s *,2h 1s *;;;;;;;1t 1s *;;;i 1s * 6am,27 1s * 6bn,27 1s 6bq *;l 1s *;n 1s *;;n 1s *;n 1s *;2c 1s * 69p 69q 4jz 69r;11 1s b0 ei * 4id;;2h 1s *;1g 1s 4jz *;;;;;25 1s 8d 3u *;;1h 1s 0 d5 4d5 d5 *,1h 1s 0 d5 *;;;o 1s *,1h 1s 0 d5 4d5 d5 *,1h 1s 0 d5 *,16 1s 4bf 3u *;2b 1s 4o4 *;1l 1s *,25 1s 8d 3u *;;;1y 1s * 4o3,1y 1s * 690;1l 1s *;;;2h 1s *;1l 1s *,1y 1s 68z 0 *;;;o 1s *;1t 1s *,1d 1s *,1e 1s *;2f 1s * d5 4ob;;1l 1s *;;;2f 1s *;;1l 1s *;;;;13 1s *;17 1 * fo;10 1 b9 *;10 1 4h fo *;;10 1 b0 *;10 1 b9 -2 *;;;;;;10 1 b0 *;;2g 1 4ow * g6 4oy;;2g 1 1n *;;2g 1 4p0 *;;;;;;;;;;;;j 1 * -2 2e -2 4pe;;;;j 1 4pf 4pg *,j 1 4pf *;j 1 ie 8u *;j 1 1f by c2 *,j 1 1f by *,9 1 1f 1ux c2 *,9 1 1f 1ux *,1i 1 1f 52y c2 *;;j 1 1f 4pk *;;j 1 4pm *;;j 1 4po *;j 1 1li *;j 1 * 4ps;;9 1 * 7l 2e 4pv 4pw,9 1 * 2e 4pv 4pw,9 1 * 7l 2e 4pw,9 1 * 2e 4pw;9 1 4pt 7l * 2e 4pv 4pw,9 1 4pt * 2e 4pv 4pw,9 1 4pt 7l * 2e 4pw,9 1 4pt * 2e 4pw;;;;;1o 1 * 4q0 4q1 4q2,1o 1 * 4q1 4q2,1o 1 * 4q0 4q2,1o 1 * 4q2;;;;;1o 1 4q3 *;;1o 1 4q5 -2 5x -2 *;;;;1o 1 * 4qb;;1o 1 * bf -2 1;;1o 1 * 4qf bf -2 1;;1o 1 * -4 1f 1ux c2 4pj,1o 1 * -4 1f 1ux 4pj;;;1s 1 4qi *;;;;;1s 1 * g6 j4 4qm -2 4qn,1s 1 * 4qm -2 4qn;;;;;;;20 1 g6 * 4qw 4qx;;;20 1 * 1ux 4qz;;;;;7 1 * 4r0 4r1 4r2,7 1 * 4r1 4r2,7 1 * 4r0 4r2,7 1 * 4r2;m 1 4ua * 4z1 4z2 4z3,m 1 4ua * 4z2 4z3,m 1 4ua * 4z1 4z3,m 1 4ua * 4z3;;;7 1 4r4 4r5 4r6 *,7 1 4r4 4r6 *,7 1 4r4 4r5 *,7 1 4r4 *,z 1 4re *;;;7 1 4r8 4r9 -2 * 4rb;;;;;;;z 1 4rg *;;2d 1 4ri *;;p 1 * 4rm;;;;;;22 1 * g6 h9,22 1 * 1ux 1fy,22 1 * 4rs;;;22 1 * 1uk;;22 1 * 4rv;22 1 * 4ry;;6 1 * 1qe;;;v 1 4s1 *;;v 1 4s3 e0 *,v 1 4s3 *;5 1 * 4s6;;5 1 * bf 1ux 19i 4s8,5 1 * bf 1ux 4s8;;5 1 * 4sa;;;;;5 1 4sd 1am *;;1z 1 * e0 1j7 1kd,1z 1 * 1j7 1kd;1z 1 * d1;1z 1 * 19i 4sj;;;;2h 1 1kx *;;;2h 1 7f j4 19 *,2h 1 7f *;;2h 1 aq *;;;;1x 1 *;1x 1 1uf *;;;;;;;1b 1 1l2 4t1 4t2 *;;1g 1 g6 * 4t6 4t7,1g 1 g6 * 4t7;;;;;;;;q 1 3 *;;;;q 1 * 4ti;;k 1 w 1ah 1ui 1n *,k 1 w 1ah 4tk *;;k 1 * iu 18p 1ui 1n 4tj,k 1 * iu 18p 4tk 4tj,k 1 * 1ui 1n 4tj,k 1 * 4tk 4tj;;k 1 j4 1ui 1n * 4to,k 1 j4 19 * 4to;;;k 1 b0 4tp 1ui 1n *,k 1 b0 4tp 80 *;;k 1 * bj g1 1r4;k 1 4ts *;;12 1 * 4tw;;;;12 1 4tx g6 4ty *,12 1 4u1 bf 4ty *;;;;;;;;2 1 * 4u8 0 4u9 4ua 0,2 1 * 0 4u9 4ua 0,2 1 * 4u8 0 4ua 0,2 1 * 0 4ua 0,2 1 * 4u8 0 4u9 0,2 1 * 0 4u9 0,2 1 * 4u8 0 0,2 1 * 0 0;;;;19 1 b0 * 4uc 4ud,19 1 b0 * 4ud,19 1 b0 * 4uc,19 1 b0 *;;;;;19 1 * 80 b9 4uh,19 1 * b9 4uh;;;;;1y 1 4uk *;1y 1 * 19 4un,1y 1 * 4un,1y 1 4us 5t * 4uj,1y 1 0 * 4ut;;1y 1 * 19 1f3 h6 1ex,1y 1 * 19 1g8 1ex,1y 1 * 1f3 h6 1ex,1y 1 * 1g8 1ex;;;;;;1u 1 * g6 h9 1f 1kx,1u 1 * g6 h9 1un 0 76,1u 1 * g6 h9 4uv,1u 1 * g6 9m 1f 1kx,1u 1 * g6 9m 1un 0 76,1u 1 * g6 9m 4uv,1u 1 * g6 1se 1f 1kx,1u 1 * g6 1se 1un 0 76,1u 1 * g6 1se 4uv,1u 1 * 4uw 1f 1kx,1u 1 * 4uw 1un 0 76,1u 1 * 4uw 4uv,1u 1 * 1f 1kx,1u 1 * 1un 0 76,1u 1 * 4uv;;;;;1u 1 4ux 4uy * 4v0;;;1u 1 br 1dx 4v1 1ui * 4v3 -4 4v4,1u 1 4v5 4v1 1ui * 4v3 -4 4v4,1u 1 br 1dx 4v1 * 4v3 -4 4v4,1u 1 4v5 4v1 * 4v3 -4 4v4,1u 1 br 1dx 4v1 1ui * -4 4v4,1u 1 4v5 4v1 1ui * -4 4v4,1u 1 br 1dx 4v1 * -4 4v4,1u 1 4v5 4v1 * -4 4v4;;1u 1 br 1dx 4v1 1ui 4v3 -4 *,1u 1 4v5 4v1 1ui 4v3 -4 *,1u 1 br 1dx 4v1 4v3 -4 *,1u 1 4v5 4v1 4v3 -4 *,1u 1 br 1dx 4v1 1ui -4 *,1u 1 4v5 4v1 1ui -4 *,1u 1 br 1dx 4v1 -4 *,1u 1 4v5 4v1 -4 *;;;;1u 1 1ui 1n * -2 4v6 4v7,1u 1 80 * -2 4v6 4v7;;;;;;;18 1 4vd 4ve *;;;;;;;;s 1 j4 4vl * 4vm;;;s 1 1ux 4vp ic *;;;;s 1 j4 19 *;;;s 1 4vv 4vw * 4vs,s 1 4vv * 4vs;;;2c 1 * 4vy 4vz;2c 1 4vy 4w3 4w2 *;;;;2c 1 4vy 4w4 *;;;;;;;i 1 * 4xq 1f 1gv,i 1 * 4xq 1uk 1ux,i 1 * 4xq 4xr,i 1 * 4xs 4xt 7l 1ux,i 1 * 4xs 4xt 4xu,i 1 * h6 g6 1;;2c 1 79 91 -4 4wd -4 *;;2c 1 * 1ux 4wh;;;;;2c 1 4vy * 1ad h6;;;;;;;;8 1 4ws * 4wp 4wu;;;;;;1q 1 * 4wy;1q 1 *;1q 1 ae *;1q 1 by *;11 1 * 0 4x4 0 4x5,11 1 * 0 0 4x5,11 1 * 0 4x4 4x5,11 1 * 0 4x5,11 1 * 0 4x4 0 4x9 4xa 3s,11 1 * 0 0 4x9 4xa 3s,11 1 * 0 4x4 4x9 4xa 3s,11 1 * 0 4x9 4xa 3s,11 1 * 4xb 4xc 4xd 3s;;11 1 0 4x4 0 * bf 1uq 4x6,11 1 0 4x4 0 * 4x7 4x6,11 1 0 0 * bf 1uq 4x6,11 1 0 0 * 4x7 4x6,11 1 0 4x4 * bf 1uq 4x6,11 1 0 4x4 * 4x7 4x6,11 1 0 * bf 1uq 4x6,11 1 0 * 4x7 4x6,11 1 0 4x4 0 * bf 1uq,11 1 0 4x4 0 * 4x7,11 1 0 0 * bf 1uq,11 1 0 0 * 4x7,11 1 0 4x4 * bf 1uq,11 1 0 4x4 * 4x7,11 1 0 * bf 1uq,11 1 0 * 4x7;;;11 1 * b 3s,11 1 * cx 3s;;;;;;;;11 1 4xe 4x4 4xf * 4xa 3s,11 1 4xe 4xf * 4xa 3s,11 1 4xe 4x4 * 4xa 3s,11 1 4xe * 4xa 3s;11 1 7l 1ux * 1sj;11 1 5t * 4xd 3s;11 1 0 4xi bj 4qs *,n 1 1tg 1ux *;;n 1 bj 4xk *,i 1 4y5 j4 4y6 80 4xn *,i 1 4y5 4y6 80 4xn *,i 1 4y5 j4 4y6 4xn *,i 1 4y5 4y6 4xn *,i 1 4y5 j4 4y6 80 *,i 1 4y5 4y6 80 *,i 1 4y5 j4 4y6 *,i 1 4y5 4y6 *;n 1 1uk 1i9 1ux *,n 1 1uk 4xn *;;;i 1 4xo *;;;;;;;i 1 6b 1li *;i 1 1pi 3s *,i 1 4xy *;;;;;i 1 * -2 1 -4 cx 3s,i 1 * -2 1 -4 b 3s,i 1 * -2 1 -4 1dq 3s,i 1 * -2 1 -4 cx 1u7;i 1 4y2 -2 1 -4 *,i 1 * 4xv 4y4;;;;;1n 1 4y7 4y9 *,1n 1 4y7 *;;1n 1 * 1bk 7l;1n 1 4ya *;;;;;1c 1 4ye 4yc 4yf *,1c 1 4ye 4yc *;;;1h 1 * bj g6 g1 4yk,1h 1 * 4yl g1 4yk,1h 1 * g1 4yk,1h 1 * bj g6 4yk,1h 1 * 4yl 4yk,1h 1 * 4yk;;;1h 1 * g1 1g0 4yn,1h 1 * g1 1ap 4yn,1h 1 * 4yo 4yn;;;1h 1 * 4xk 0,1h 1 * 0,y 1 * 535 536,y 1 * 536;1h 1 4yp 4xk *,1h 1 4yp *;;1h 1 0 4yr 4pv *;1h 1 * 4yr 4yu 4yv;;;1h 1 * -2 4yx;1h 1 2d *;;b 1 4yy *;;;;;;m 1 5x 4qs 4z4 *,m 1 5x 4qs *;;m 1 4z6 *;;16 1 4z8 * 4za;;;16 1 * 4zd,r 1 53i g1 * 1lc g6 53j 53k,r 1 53i g1 * g6 53j 53k,r 1 53i g1 * 1lc 53j 53k,r 1 53i g1 * 53j 53k,r 1 53i g1 * 1lc g6 53j,r 1 53i g1 * g6 53j,r 1 53i g1 * 1lc 53j,r 1 53i g1 * 53j;;;;;t 1 4zf 1ux 4zg *,t 1 4zf 1ux *;;t 1 1ux 4zi *;1v 1 dj * 4zl;;1v 1 * 4zo g6 by,1v 1 * 4zo g6 g1,1v 1 * 4zo 4zn,1v 1 * g6 by,1v 1 * g6 g1,1v 1 * 4zn;;;;;1v 1 aq *,24 1 534 *;1v 1 * 4zt 4zu g1 4zv;;;;1w 1 * dj 1q8 4zx;;1w 1 4zw * 4zx;1w 1 * 500;;;;;1w 1 503 * 4ze 1gv;27 1 * 506 18 1cn,27 1 * 506 1cn 5x,27 1 * 506 507,27 1 * 18 1cn,27 1 * 1cn 5x,27 1 * 507;;;;27 1 508 *;27 1 * 50b 50c,27 1 * 50c;;;27 1 * 50e 50f,27 1 * 50f;;;;27 1 50g 0 * 1s1 bj 1ux,27 1 50g 0 * 1s1 1fw 1gv,27 1 50g 0 * 1s1 bj by,27 1 50g 0 * 1s1 50i,27 1 50g * 1s1 bj 1ux,27 1 50g * 1s1 1fw 1gv,27 1 50g * 1s1 bj by,27 1 50g * 1s1 50i;;27 1 50g b eh bf *,27 1 50g 0 1q3 bf *,27 1 50g go 1q3 bf *,27 1 50g 0 *;;27 1 * 1kz 1s1,27 1 * 1s1;;27 1 1il 1fc 1r7 *,27 1 1il 9 1r7 *,27 1 1il 50o *;;;;e 1 50q *;23 1 * 50t 50u 50v 50z 50w bf 1ux 50y,23 1 * 50u 50v 50z 50w bf 1ux 50y,23 1 * 50t 50v 50z 50w bf 1ux 50y,23 1 * 50v 50z 50w bf 1ux 50y,23 1 * 50t 50u 50v 50w bf 1ux 50y,23 1 * 50u 50v 50w bf 1ux 50y,23 1 * 50t 50v 50w bf 1ux 50y,23 1 * 50v 50w bf 1ux 50y,23 1 * 50t 50u 50v 50z 50w 50y,23 1 * 50u 50v 50z 50w 50y,23 1 * 50t 50v 50z 50w 50y,23 1 * 50v 50z 50w 50y,23 1 * 50t 50u 50v 50w 50y,23 1 * 50u 50v 50w 50y,23 1 * 50t 50v 50w 50y,23 1 * 50v 50w 50y;;;;;23 1 50s 50t 50u 50v 50z 50w bf 1ux * 50y,23 1 50s 50u 50v 50z 50w bf 1ux * 50y,23 1 50s 50t 50v 50z 50w bf 1ux * 50y,23 1 50s 50v 50z 50w bf 1ux * 50y,23 1 50s 50t 50u 50v 50w bf 1ux * 50y,23 1 50s 50u 50v 50w bf 1ux * 50y,23 1 50s 50t 50v 50w bf 1ux * 50y,23 1 50s 50v 50w bf 1ux * 50y,23 1 50s 50t 50u 50v 50z 50w * 50y,23 1 50s 50u 50v 50z 50w * 50y,23 1 50s 50t 50v 50z 50w * 50y,23 1 50s 50v 50z 50w * 50y,23 1 50s 50t 50u 50v 50w * 50y,23 1 50s 50u 50v 50w * 50y,23 1 50s 50t 50v 50w * 50y,23 1 50s 50v 50w * 50y;;;23 1 * -4 0 512;23 1 510 -4 0 * 512;;;;;1p 1 * 7l 1f 1ik 0 517,1p 1 * 7l 518 0 517,1p 1 * 1f 1ik 0 517,1p 1 * 518 0 517,1p 1 * 7l 1f 1ik 517,1p 1 * 7l 518 517,1p 1 * 1f 1ik 517,1p 1 * 518 517;;;1p 1 * 1ux c2 51a;;;;1p 1 * 5x 4yu 51e j4,1p 1 * 5x 4yu 51e;;1p 1 51d 5x 4yu 51e j4 *,1p 1 51d 5x 4yu 51e *;;;;;;1p 1 51i 51j 51k *,1p 1 51i 51k *;;;1p 1 51m 51n * h6 51p 4vs,1p 1 51m 51n * 51p 4vs;;;1p 1 * 51s 51t bf 1sb,1p 1 * 51s 51t bl bf 1sb,1p 1 * 51s 51t 1qf h6,1p 1 * 51s 51t 51u;;;;1i 1 * 1ky 1,1i 1 * 1;;1i 1 51w -4 *;;1i 1 51y 520 *;;;1i 1 521 -2 *;1i 1 * 524,1i 1 * 52b 52c 1,1i 1 * 52b 1;;1i 1 1kg g6 -2 * 526 527,1i 1 1gm g6 -2 * 526 527,1i 1 18x g6 -2 * 526 527,1i 1 528 -2 * 526 527,1i 1 1kg g6 -2 * 527,1i 1 1gm g6 -2 * 527,1i 1 18x g6 -2 * 527,1i 1 528 -2 * 527;;;;1i 1 1kg g6 -2 * h9 1,1i 1 1gm g6 -2 * h9 1,1i 1 52a -2 * h9 1,1i 1 1kg g6 -2 * 1,1i 1 1gm g6 -2 * 1,1i 1 52a -2 * 1;;;;;;;;;;;;1i 1 52k *;1i 1 6q g6 1n *,1i 1 1gm g6 1n *,1i 1 1kg g6 1n *,1i 1 80 g6 1n *,1i 1 19 g6 1n *,1i 1 52n 1n *;;;;1i 1 * g1 52r;;;;1i 1 * 52v 52w;;;;;x 1 * 530;;25 1 * 532;;;;;;y 1 * 538 539;;;r 1 * 53b 53c 53d,r 1 * 53c 53d,r 1 * 53b 53d,r 1 * 53d;;;;r 1 * 53f 53g 0 1 53h,r 1 * 53g 0 1 53h,r 1 * 53f 0 1 53h,r 1 * 0 1 53h,r 1 * 53f 53g 1 53h,r 1 * 53g 1 53h,r 1 * 53f 1 53h,r 1 * 1 53h;;;;r 1 * 4zt g6 53j 53k,r 1 * g6 53j 53k,r 1 * 4zt 53j 53k,r 1 * 53j 53k,r 1 * 4zt g6 53j,r 1 * g6 53j,r 1 * 4zt 53j,r 1 * 53j;;;26 1 * g1 4zc bz,26 1 * 53m bz,26 1 * bz;;0 1 * 53o;;;;0 1 53p 53q *,0 1 4vy *;15 1 * 13 53s;;3 1 4zu 1ux 53t *,3 1 4zu 1ux *;c 1 *;;10 2 en -4 53w -4 *;10 2 53w * cn;;1s 2 * 56b -2 56c -2 56d;10 2 53w -2 540 cn *;;10 2 53w -2 542 -2 *;;10 2 1wb *;10 2 cn *;;10 2 cn 547 *,19 2 1wk bx 2a1 *;2g 2 2ar *;2g 2 21w *;;;;j 2 * -2 cl 54f -2 54g,j 2 * -2 cl 54f -2;;;;;j 2 54i *;j 2 22g *;;j 2 * 54l;9 2 b 8h 1xk 3u 1xj *,9 2 b 8h 1xk 3u 8h *,9 2 b 8h 1xk 3u 2bp *,9 2 b 8h 1xk 54o *;;;;9 2 * cl 54p 54q,9 2 * cl 54q;;;1o 2 22g *;1o 2 * 547 54w;;;1o 2 54x *;1o 2 * -2 1;1o 2 1 -2 * 551;;;1o 2 * 4k 554;;;1i 2 * -8 555;1i 2 * -2 558;;1i 2 * b 26d,1i 2 * 55a;;1i 2 b *;;;;1i 2 25q *;;1i 2 55g *;;28 2 b 55i *;;28 2 fl 55k *;;;1l 2 26u 3u *;20 2 1vn 3u * 55q 55r,20 2 55s * 55q 55r,20 2 1vn 3u * 55r,20 2 55s * 55r;;;;7 2 * 3j gw -2 55u,7 2 * 55v -2 55u,7 2 * -2 55u,7 2 * 55w 55x,7 2 * 55x;;;;;z 2 8d 3u *,25 2 8d 3u *;z 2 8d *;z 2 26b *;;z 2 561 *;z 2 * 564;;;;z 2 55i *;;2d 2 55i * 56a,2d 2 55i *;;;;;1s 2 * 56f -2 56g;;;;1s 2 * 56j 56k 56l 56m,1s 2 * 56j 56l 56m;;;;;p 2 * 56o;;;22 2 *;22 2 1wk *;22 2 20e *;;;;;5 2 56v 56w -2 *;;2h 2 1w1 *;2h 2 gz 229 *,2h 2 en 2d2 217 *;;;1b 2 572 3j gw -2 * 50 246,1b 2 572 3j gw -2 * b 2d1 b4,1b 2 572 3j gw -2 * 50 2d1,1b 2 572 3j gw -2 * 574,1b 2 572 575 -2 * 50 246,1b 2 572 575 -2 * b 2d1 b4,1b 2 572 575 -2 * 50 2d1,1b 2 572 575 -2 * 574,1b 2 572 -2 * 50 246,1b 2 572 -2 * b 2d1 b4,1b 2 572 -2 * 50 2d1,1b 2 572 -2 * 574;;;;;q 2 576 577 3 *,q 2 576 3 *,q 2 576 577 *,q 2 576 *;;;;;;k 2 2d2 57d * 57f;;;;;12 2 * b 2bo 8n 26m;;19 2 57k *;19 2 cn * 547 548;;;;1u 2 1ys 25q -2 *;1u 2 * -2 57q;;;1u 2 * 0 57s 57t;;;;1u 2 57x * b 57z 3j lr,1u 2 57x * b 57z gw 3j 1wh,1u 2 57x * b 57z 1wh;;18 2 cn 3j *,18 2 581 *;;;;18 2 at -2 at *;;;s 2 2d2 1wl 5l -2 *,s 2 2d2 2ci 3j 219 -2 *,s 2 2d2 217 -2 *;;s 2 2d1 588 b 5l -2 *,s 2 2d1 588 2cr 3j 219 -2 *,s 2 2d1 588 5j -2 *;;;s 2 58b 3u 2d2 * dg 58d,s 2 58b 3u 2d2 * 58d;;s 2 25q 1wo * 2d1;;2c 2 58f * 58h,2c 2 * 58i 58j b 5l -2 58k,2c 2 * 58i 58j 58l -2 58k,2c 2 * 58i b 5l -2 58k,2c 2 * 58i 58l -2 58k;;;;;;;;;;;;8 2 * cl 20j,8 2 * cl 1xl,8 2 * cl et,8 2 * cl 4n 24e,8 2 * cl 24e,8 2 * cl 20o,8 2 * 50 246 cl,8 2 * 58t;;8 2 * e7 1we 245 58v cl 4n 24e,8 2 * e7 1we 245 58v cl 58w,8 2 * e7 b 245 58v cl 4n 24e,8 2 * e7 b 245 58v cl 58w,8 2 * e7 e7 2bj 58v cl 4n 24e,8 2 * e7 e7 2bj 58v cl 58w,8 2 * e7 58x 58v cl 4n 24e,8 2 * e7 58x 58v cl 58w,8 2 * 1we 245 58v cl 4n 24e,8 2 * 1we 245 58v cl 58w,8 2 * b 245 58v cl 4n 24e,8 2 * b 245 58v cl 58w,8 2 * e7 2bj 58v cl 4n 24e,8 2 * e7 2bj 58v cl 58w,8 2 * 58x 58v cl 4n 24e,8 2 * 58x 58v cl 58w,8 2 * e7 1we 245 cl 4n 24e,8 2 * e7 1we 245 cl 58w,8 2 * e7 b 245 cl 4n 24e,8 2 * e7 b 245 cl 58w,8 2 * e7 e7 2bj cl 4n 24e,8 2 * e7 e7 2bj cl 58w,8 2 * e7 58x cl 4n 24e,8 2 * e7 58x cl 58w,8 2 * 1we 245 cl 4n 24e,8 2 * 1we 245 cl 58w,8 2 * b 245 cl 4n 24e,8 2 * b 245 cl 58w,8 2 * e7 2bj cl 4n 24e,8 2 * e7 2bj cl 58w,8 2 * 58x cl 4n 24e,8 2 * 58x cl 58w;;;;1q 2 * 58z;;;1q 2 590 *;;1q 2 592 *;;11 2 0 594 0 * 596,11 2 0 0 * 596,11 2 0 594 * 596,11 2 0 * 596;;11 2 0 594 0 595 596 *,11 2 0 0 595 596 *,11 2 0 594 595 596 *,11 2 0 595 596 *;11 2 * 0 599 0 59a 59b,11 2 * 0 0 59a 59b,11 2 * 0 599 59a 59b,11 2 * 0 59a 59b,11 2 * 0 599 0 59a,11 2 * 0 0 59a,11 2 * 0 599 59a,11 2 * 0 59a;;;;;;;;11 2 fl 2d1 *;;;;;;i 2 sz * -2 1;;;;i 2 26d *;i 2 2a1 *;1n 2 * 59t 59u,1n 2 * 59u;;;1n 2 * 59w;;;;;1h 2 * 5a1 5a2,1h 2 * 5a2;;;1h 2 * 5a4 -2 5a5,1h 2 * -2 5a5;;;1h 2 * 5a7 -2 27d 1xe,1h 2 * 5a7 -2 5a8,1h 2 * 5a7 -2;;;;;1h 2 * -2 5ac;;a 2 2d2 *;m 2 1vn 3j 5af -2 *,m 2 27d 5af -2 *;;m 2 * 3u 1x3,m 2 * 5ah;;;;t 2 * 5al;;t 2 5ak 5al *;t 2 2d1 *,3 2 b 2d1 *;1v 2 * b b8,1v 2 * b 8g,1v 2 * b 3j,1v 2 * 5ap;;1w 2 * 3u 1xy b 20a,1w 2 * 3u 1xy 1zq 1xp,1w 2 * 3u 1xy 3u 1xp,1w 2 * 3j 21j b 20a,1w 2 * 3j 21j 1zq 1xp,1w 2 * 3j 21j 3u 1xp,1w 2 * 3u 26e b 20a,1w 2 * 3u 26e 1zq 1xp,1w 2 * 3u 26e 3u 1xp,1w 2 * 24c b 20a,1w 2 * 24c 1zq 1xp,1w 2 * 24c 3u 1xp;;;27 2 * b 44 -2 5ar,27 2 * 5as -2 5ar;;;27 2 * 50 246,27 2 * cl 23r,27 2 * 3u 1xs;27 2 5aw *;27 2 * 0 5az;;;;;23 2 * 5b4 5b5 1wd 3u 1i 257 5b6 3u i5 5b7,23 2 * 5b4 5b5 1wd 3u 1i 257 5b6 3u fx 5b7,23 2 * 5b4 5b5 1wd 3u 5b8 5b6 3u i5 5b7,23 2 * 5b4 5b5 1wd 3u 5b8 5b6 3u fx 5b7,23 2 * 5b4 5b5 5b9 1i 257 5b6 3u i5 5b7,23 2 * 5b4 5b5 5b9 1i 257 5b6 3u fx 5b7,23 2 * 5b4 5b5 5b9 5b8 5b6 3u i5 5b7,23 2 * 5b4 5b5 5b9 5b8 5b6 3u fx 5b7,23 2 * 5b5 1wd 3u 1i 257 5b6 3u i5 5b7,23 2 * 5b5 1wd 3u 1i 257 5b6 3u fx 5b7,23 2 * 5b5 1wd 3u 5b8 5b6 3u i5 5b7,23 2 * 5b5 1wd 3u 5b8 5b6 3u fx 5b7,23 2 * 5b5 5b9 1i 257 5b6 3u i5 5b7,23 2 * 5b5 5b9 1i 257 5b6 3u fx 5b7,23 2 * 5b5 5b9 5b8 5b6 3u i5 5b7,23 2 * 5b5 5b9 5b8 5b6 3u fx 5b7,23 2 * 5b4 1wd 3u 1i 257 5b6 3u i5 5b7,23 2 * 5b4 1wd 3u 1i 257 5b6 3u fx 5b7,23 2 * 5b4 1wd 3u 5b8 5b6 3u i5 5b7,23 2 * 5b4 1wd 3u 5b8 5b6 3u fx 5b7,23 2 * 5b4 5b9 1i 257 5b6 3u i5 5b7,23 2 * 5b4 5b9 1i 257 5b6 3u fx 5b7,23 2 * 5b4 5b9 5b8 5b6 3u i5 5b7,23 2 * 5b4 5b9 5b8 5b6 3u fx 5b7,23 2 * 1wd 3u 1i 257 5b6 3u i5 5b7,23 2 * 1wd 3u 1i 257 5b6 3u fx 5b7,23 2 * 1wd 3u 5b8 5b6 3u i5 5b7,23 2 * 1wd 3u 5b8 5b6 3u fx 5b7,23 2 * 5b9 1i 257 5b6 3u i5 5b7,23 2 * 5b9 1i 257 5b6 3u fx 5b7,23 2 * 5b9 5b8 5b6 3u i5 5b7,23 2 * 5b9 5b8 5b6 3u fx 5b7,23 2 * 5b4 5b5 1wd 3u 5b6 3u i5 5b7,23 2 * 5b4 5b5 1wd 3u 5b6 3u fx 5b7,23 2 * 5b4 5b5 5b9 5b6 3u i5 5b7,23 2 * 5b4 5b5 5b9 5b6 3u fx 5b7,23 2 * 5b5 1wd 3u 5b6 3u i5 5b7,23 2 * 5b5 1wd 3u 5b6 3u fx 5b7,23 2 * 5b5 5b9 5b6 3u i5 5b7,23 2 * 5b5 5b9 5b6 3u fx 5b7,23 2 * 5b4 1wd 3u 5b6 3u i5 5b7,23 2 * 5b4 1wd 3u 5b6 3u fx 5b7,23 2 * 5b4 5b9 5b6 3u i5 5b7,23 2 * 5b4 5b9 5b6 3u fx 5b7,23 2 * 1wd 3u 5b6 3u i5 5b7,23 2 * 1wd 3u 5b6 3u fx 5b7,23 2 * 5b9 5b6 3u i5 5b7,23 2 * 5b9 5b6 3u fx 5b7,23 2 * 5b4 5b5 1wd 3u 1i 257 5b6 5b7,23 2 * 5b4 5b5 1wd 3u 5b8 5b6 5b7,23 2 * 5b4 5b5 5b9 1i 257 5b6 5b7,23 2 * 5b4 5b5 5b9 5b8 5b6 5b7,23 2 * 5b5 1wd 3u 1i 257 5b6 5b7,23 2 * 5b5 1wd 3u 5b8 5b6 5b7,23 2 * 5b5 5b9 1i 257 5b6 5b7,23 2 * 5b5 5b9 5b8 5b6 5b7,23 2 * 5b4 1wd 3u 1i 257 5b6 5b7,23 2 * 5b4 1wd 3u 5b8 5b6 5b7,23 2 * 5b4 5b9 1i 257 5b6 5b7,23 2 * 5b4 5b9 5b8 5b6 5b7,23 2 * 1wd 3u 1i 257 5b6 5b7,23 2 * 1wd 3u 5b8 5b6 5b7,23 2 * 5b9 1i 257 5b6 5b7,23 2 * 5b9 5b8 5b6 5b7,23 2 * 5b4 5b5 1wd 3u 5b6 5b7,23 2 * 5b4 5b5 5b9 5b6 5b7,23 2 * 5b5 1wd 3u 5b6 5b7,23 2 * 5b5 5b9 5b6 5b7,23 2 * 5b4 1wd 3u 5b6 5b7,23 2 * 5b4 5b9 5b6 5b7,23 2 * 1wd 3u 5b6 5b7,23 2 * 5b9 5b6 5b7;;;;;;;;1p 2 * 3j 1wh 5bc,1p 2 * 1i 257 0 5bc,1p 2 * 5bd 5bc,1p 2 * 5bh 5bc;;;1p 2 * 5bf 5bg;;;;1p 2 * 5bj 5bk 3j 5n,1p 2 * 5bj 5bk;;;1p 2 5bi 5bj 5bk *;;;;;25 2 5bp 3u *,25 2 5bp *;;;y 2 * 5bu 5bv,y 2 * 5bv;;;;;r 2 5bw 5bx 5bz *,r 2 5bw 5bz *,r 2 5bw 5bx *,r 2 5bw *;;;r 2 5c0 * 5c2;;r 2 * 0 1 5c4,r 2 * 1 5c4;;;26 2 5c5 *;;;;0 2 5c9 *;;10 4 * 5cd;;10 4 2nh -2 *;;10 4 2j6 *;;2g 4 2wf *;;;2g 4 y 5ck *;;2g 4 2td *;;j 4 * -2 2hq 5cq -2 5cr,j 4 * -2 2hq 5cq -2;;;j 4 2hq bn -2 *;;j 4 5ct *;;;j 4 5cw *;;j 4 5d0 5cy *,j 4 5d0 *;;j 4 * 5d2;;j 4 * 6x 2gi 5d4,j 4 * 5d5 5d4;;;;;9 4 5d6 2wm 2hq 5d7 *,9 4 5d6 2hq 5d7 *,9 4 5d6 2wm 2hq *,9 4 5d6 2hq *;;9 4 5cv 5d9 *;;9 4 2vl 2q9 he 5db *,9 4 2vl 2q9 he *;1o 4 2li 2vl -2 *;1o 4 * 5df;;1o 4 * he -2 1;1o 4 * -4 5cv 5d9 5da;;1i 4 5di -8 *;1i 4 * -2 5dl;;1i 4 fs *;;1i 4 5dn *;;1i 4 hs *;;28 4 c 2nz *;;28 4 2n8 5dt *;;1 4 2vl 5dv -2 *;;;;;20 4 5e0 * fs 5e2,20 4 5e0 * 5e2;;;20 4 bi -2 5e3 -2 *;7 4 * -2 5e6;;7 4 * -2 5e8;;;;;7 4 5e9 5ea 5eb *,7 4 5e9 5eb *;;z 4 5ed *;;z 4 2vl 5ef *;;z 4 5eh *;1s 4 * -2 5ek -2 5el;;;;;1s 4 5em -2 5en -2 *;1s 4 * -2 2rz;1s 4 * -2 5er -2 5es -2 2rz;;;;;;;;;;2h 4 ag *;2h 4 21 *;;;1b 4 5f3 -2 *;1b 4 * -2 fs 2o1,1b 4 * -2 5f6;;;;;;q 4 3 *;;k 4 2k4 5fc *;;k 4 5fe *;;12 4 2ml *;19 4 2j6 *;;;;1y 4 b2 2mi 0 *,1y 4 5fn 0 *;;;;1u 4 * -2 2g5 0 hb,1u 4 * -2 2g5 3u 0 hb,1u 4 * -2 5fr;;;;;;1u 4 2ik 2n8 -2 *;;18 4 5fx *;18 4 * 80 2nh 5fk,18 4 * 2nh 5fk,8 4 * 2uz 2pi -2 5gi 5gj 4n 2me,8 4 * 2uz 2pi -2 5gi 5gj 5gk,8 4 * 5gl -2 5gi 5gj 4n 2me,8 4 * 5gl -2 5gi 5gj 5gk,8 4 * -2 5gi 5gj 4n 2me,8 4 * -2 5gi 5gj 5gk,8 4 * 2uz 2pi -2 5gj 4n 2me,8 4 * 2uz 2pi -2 5gj 5gk,8 4 * 5gl -2 5gj 4n 2me,8 4 * 5gl -2 5gj 5gk,8 4 * -2 5gj 4n 2me,8 4 * -2 5gj 5gk;;s 4 5ea 5g0 -2 *;;;s 4 5f7 5g2 5g3 -2 *;;s 4 * gp fs 9n fs 2h7,s 4 * gp fs 5g7,s 4 * gp 9n fs 2h7,s 4 * gp 5g7;;2c 4 * -2 5f7 5g9;;2c 4 5f7 5g9 *;;2c 4 5f7 5gb 5g3 *;;;;;;;;;;;;1q 4 5gn *;1q 4 * 5gq;;;11 4 0 5gr 0 * 5gt 5gu,11 4 0 0 * 5gt 5gu,11 4 0 5gr * 5gt 5gu,11 4 0 * 5gt 5gu,11 4 0 5gr 0 * 5gu,11 4 0 0 * 5gu,11 4 0 5gr * 5gu,11 4 0 * 5gu,11 4 0 5gr 0 * 5gt,11 4 0 0 * 5gt,11 4 0 5gr * 5gt,11 4 0 * 5gt,11 4 0 5gr 0 *,11 4 0 0 *,11 4 0 5gr *,11 4 0 *;;;11 4 * 0 5gw 0 5gx cx 3l,11 4 * 0 0 5gx cx 3l,11 4 * 0 5gw 5gx cx 3l,11 4 * 0 5gx cx 3l,11 4 * 0 5gw 0 5gx 3l,11 4 * 0 0 5gx 3l,11 4 * 0 5gw 5gx 3l,11 4 * 0 5gx 3l;;;;;11 4 5gy 5gr 5gz * cx 3l,11 4 5gy 5gz * cx 3l,11 4 5gy 5gr * cx 3l,11 4 5gy * cx 3l;;11 4 bp 5f7 *;;i 4 * 5h5;;i 4 * 2mw 3o 0,i 4 * 5h7 0,i 4 * 2mw 3o,i 4 * 5h7;;;;;;i 4 * 5hd;;;1n 4 5he -2 *;;1n 4 5hg -2 *;;1c 4 5f7 5hi *,1c 4 5f7 *;1c 4 2i0 *;;;1h 4 5hm -2 * -2 5ho,1h 4 5hm -2 * -2;;;1h 4 * -2 5hp;1h 4 * -2 5hs;;1h 4 0 * he 2i3,1h 4 0 * bp 2i3;;;1h 4 * 5hx,1h 4 5hy *;;;a 4 *;;m 4 5i0 -2 * -2 c fs 2lh,m 4 5i0 -2 * -2 5i2,m 4 5i0 -2 * -2;;m 4 2vl 5f7 *;t 4 * 5i5;;t 4 5i4 5i5 *;t 4 5f7 *;;1v 4 * -2 2n8 2nz,1v 4 * -2 2n8 6x,1v 4 * -2 5ia;;;;;27 4 * -2 5if;;27 4 5ih -2 *;;27 4 * 5ij;;27 4 * -2 0 5il;;;;;23 4 * 5iq -2 2hq 2n8 -2 5is -2 5it,23 4 * 5iq -2 5iu -2 5is -2 5it,23 4 * -4 0 5iv;;23 4 5ip 5iq * -2 2hq 2n8 -2 5is -2 5it,23 4 5ip 5iq * -2 5iu -2 5is -2 5it;;;;;1p 4 * 5ix -2 5iy;;;1p 4 * 5j0 5j1 5j2,1p 4 * 5j0 5j2;;;;1p 4 * 5j4 5j5;;;;1p 4 2i3 2p9 49 2wt 5j6 5gh *,1p 4 5j8 49 2wt 5j6 5gh *,1p 4 2i3 2p9 49 5j6 5gh *,1p 4 5j8 49 5j6 5gh *;;1p 4 * 5ja 5jb he 6v,1p 4 * 5ja 5jb he 49,1p 4 * 5ja 5jb;;;;1p 4 2i0 2ru 5jc 50 *,1p 4 2ru 5jc 50 *;;;;24 4 5jg *;y 4 * 5ea -2 5jj,y 4 * -2 5jj;;;y 4 5jk -2 * 5jm;;y 4 * 5jo 2vl 5jp,y 4 * 5jo 5jp;;;;y 4 5jq * 5ck;r 4 * -2 5jt;;r 4 * 5ea 5jv 5d5 5js,r 4 * 5jv 5d5 5js,r 4 * 5ea 5d5 5js,r 4 * 5d5 5js;;r 4 * 5ea 0 1 5jx,r 4 * 0 1 5jx,r 4 * 5ea 1 5jx,r 4 * 1 5jx;;r 4 * 5jz -2 5jv 5k0,r 4 * -2 5jv 5k0,r 4 * 5jz -2 5jv,r 4 * -2 5jv;;;r 4 6x * 5jx fs 5k2,r 4 * 5jx fs 5k2,r 4 6x * 5jx 5k2,r 4 * 5jx 5k2;;26 4 * 5k4,26 4 *;;26 4 5ea * 5k6;;;;0 4 5k8 2i0 *,0 4 5k8 *;3 4 bp 5f7 *;;;;;;;10 8 396 *;;10 8 36b *;2g 8 3bd ep *;;;;;2g 8 330 *;2g 8 330 *;;j 8 * -2 5kt;;j 8 * -2 5kv -2 5kw;;;;j 8 5kv -2 5kx -2 *;;j 8 5kz *;;j 8 5l1 *;;j 8 5l3 *;;9 8 5kv -2 5l5 -2 jf *,9 8 5kv -2 5l5 -2 *;;;1o 8 5l8 65 -2 *;1o 8 * 5lb;;1o 8 * -2 7l 35f -2 1,1o 8 * -2 5ld -2 1;;;1i 8 * ep -2 5lg,a 8 * 5ps;;1i 8 jf *;;1i 8 5li -2 *;1i 8 ix *;1i 8 * 5lm;;28 8 12 3dw *;;;1 8 i4 5lp -2 *;;;;20 8 5lt * -2 5lv;;20 8 gu -2 * -2 5lx;;20 8 * 5lz 5m0;;;7 8 * -8 5m2;;7 8 * -2 jf 369,7 8 * -2 5m4;;;;;7 8 5m5 5m6 5m7 *,7 8 5m5 5m7 *;;z 8 5m9 *;;z 8 i4 5mb *;;z 8 5md *;;2d 8 5mf *;;1s 8 5mh -2 32p 346 -2 *,1s 8 5mh -2 32p 37q -2 *,1s 8 5mh -2 5mj -2 *;;1s 8 * -2 5mh -2 5ml,1s 8 3c5 *;;p 8 * 5mn;;;2h 8 1p *;1b 8 * -2 5mr,1b 8 5ms -2 *;;;;;;q 8 3 *;k 8 5my 5l1 *;;;k 8 5mz *;12 8 37w *;12 8 2xe *;19 8 36b *;19 8 396 *;19 8 * -2 38v 5n6;;19 8 a2 394 396 *;1y 8 bd 38z 0 *,1y 8 5n9 0 *;;;;1u 8 381 ep 3bm ep 3bm 30j *,1u 8 5nd ep 3bm 30j *,1u 8 381 ep 3bm 3bm 30j *,1u 8 5nd 3bm 30j *,1u 8 381 ep 3bm ep 30j *,1u 8 5nd ep 30j *,1u 8 381 ep 3bm 30j *,1u 8 5nd 30j *,1u 8 381 ep 3bm ep 3bm *,1u 8 5nd ep 3bm *,1u 8 381 ep 3bm 3bm *,1u 8 5nd 3bm *,1u 8 381 ep 3bm ep *,1u 8 5nd ep *,1u 8 381 ep 3bm *,1u 8 5nd *;1u 8 * ep 3bm 30j 35a 38z,1u 8 * 3bm 30j 35a 38z,1u 8 * ep 30j 35a 38z,1u 8 * 30j 35a 38z,1u 8 * ep 3bm 35a 38z,1u 8 * 3bm 35a 38z,1u 8 * ep 35a 38z,1u 8 * 35a 38z;;;1u 8 * -2 5nh -2 5ni;;;1u 8 * -2 12 5nk;;;18 8 5nl *;;;s 8 ep 5no -2 *;;;;s 8 5nq 5nr 5ns -2 *;;s 8 * 5nu;s 8 33o h4 35q *,s 8 33n 383 35q *;;;;2c 8 5nx 5ny 5nz -2 *;;;2c 8 5ny 5o1 5o2 -2 *;;;;;;;;8 8 * 5oc -2 5od 5oe 4n 37s,8 8 * 5oc -2 5od 5oe 5of,8 8 * -2 5od 5oe 4n 37s,8 8 * -2 5od 5oe 5of,8 8 * 5oc -2 5oe 4n 37s,8 8 * 5oc -2 5oe 5of,8 8 * -2 5oe 4n 37s,8 8 * -2 5oe 5of;;;;;;;1q 8 5oh *;1q 8 * 5ok;;11 8 0 24 0 * 5om fq,11 8 0 0 * 5om fq,11 8 0 24 * 5om fq,11 8 0 * 5om fq,11 8 0 24 0 * fq,11 8 0 0 * fq,11 8 0 24 * fq,11 8 0 * fq,11 8 0 24 0 * 5om,11 8 0 0 * 5om,11 8 0 24 * 5om,11 8 0 * 5om,11 8 0 24 0 *,11 8 0 0 *,11 8 0 24 *,11 8 0 *;;11 8 * 0 24 0 5oo 5op fq,11 8 * 0 0 5oo 5op fq,11 8 * 0 24 5oo 5op fq,11 8 * 0 5oo 5op fq,11 8 * 0 24 0 5oo 5op,11 8 * 0 0 5oo 5op,11 8 * 0 24 5oo 5op,11 8 * 0 5oo 5op;;;;;11 8 5oq 24 5or * 5ot fq,11 8 5oq 5or * 5ot fq,11 8 5oq 24 * 5ot fq,11 8 5oq * 5ot fq;;;;11 8 5ov 5nq *;f 8 5ot *;i 8 * 5oz,i 8 * 34c;;;;;;i 8 5p3 *;i 8 * 5p6;;1n 8 * -2 5p8;;;1n 8 5p9 -2 *;;1c 8 5ny 5pb *,1c 8 5ny *;;1c 8 5pd *,0 8 1k 312 *,0 8 1k 3q *,0 8 5s2 *;1h 8 * -2 5pg -2 5ph,1h 8 * -2 5pg -2;;;;1h 8 * -2 5pi;1h 8 * -2 5pl,1h 8 5pm -2 *,y 8 5rh -2 *;;;1h 8 0 *;;;1h 8 * 5pr;;;a 8 ix *;;m 8 5pu -2 * -2 jf 369,m 8 5pu -2 * -2 5pw,m 8 5pu -2 * -2;;16 8 2xb 65 *;;;;t 8 5q0 *;t 8 5q0 5q1 *;;t 8 5q3 *;1v 8 jh 39v *;1v 8 * -2 12 3dw,1v 8 * -2 3fr;1w 8 * 5q8 jf 353,1w 8 * 5q8 5q9;;;1w 8 *;27 8 * 5qc -2 5qd,27 8 * -2 5qd;;;;27 8 5qe -2 *;;;;27 8 5qi -2 0 *;;27 8 5qk *;27 8 5qj *;23 8 * ep 5qo 5qp -2 5qq -2 5qr -2 5qs,23 8 * 5qo 5qp -2 5qq -2 5qr -2 5qs;;;;;;23 8 * -4 0 5qs;1p 8 * ep 5qv -2 5qw,1p 8 * 5qv -2 5qw;;;1p 8 * 65 5qy 5qz;;;1p 8 * 5r1 5r2;;;;;;1p 8 5my 5r3 3bm 5r4 5r5 *,1p 8 5my 5r3 5r4 5r5 *;1p 8 * 5r8 5my i2 35q,1p 8 * 5r8 5my 5r9,1p 8 * 5r8 5my;;;1p 8 * 31f 5rb;;;24 8 5rc *;y 8 * 5rf 5rg 5rh,y 8 * 5rg 5rh,y 8 * 5rf 5rh,y 8 * 5rh;;;;y 8 * 82 65 5r5;r 8 * -2 5rk;;;;;r 8 5rl 5rm 5rn *,r 8 5rl 5rn *;r 8 * 5rf 0 1 5rq,r 8 * 5rf 1 5rq;;r 8 * 5rs 5rt 5ru,r 8 * 5rt 5ru;;;;r 8 * 5rn 5rw,r 8 * 5rw;;26 8 * 5ry -2 5rz,26 8 * -2 5rz;;;26 8 5rf * 5s1;;;;3 8 5s3 * 5s5,3 8 5s3 *;;3 8 12 5nq *;10 g b0 *;10 g b0 -2 *;;;10 g b0 3o9 3nc -2 *,19 g 31 be eq *;10 g b0 * -2 5sb;2g g en *;;j g * -2 d5 5sg -2 5sh,j g * -2 d5 5sg -2;;;j g * 5sj;;;j g 5sk b 3iz -2 *;j g b 3iz 3u 8h *;;j g 5sn *;j g * 5sq;;9 g b 3iz 3u 8h *,9 g b 3iz 3u 8x *,9 g b 3iz 3u 3io *,9 g b 3iz 3w *,9 g d5 3ks 3u 8h *,9 g d5 3ks 3u 8x *,9 g d5 3ks 3u 3io *,9 g d5 3ks 3w *;;9 g y1 d5 5ss *;1o g * 5sv -2 5sw;;;;;1o g 5sy *;1o g * -2 1;;;1o g * -4 b gk 3iz,1o g * -4 b fe 3iz;1i g * -2 5t5,a g 5xr *;;;1i g 5t6 -2 *;1i g e7 *;;;;;1i g *;1i g * -8 5tf;;1i g 3o2 *;28 g b * 5ti,z g * 5u2;;28 g b 8h * 3ks;;;;20 g 3rj -2 * 5to 5tp,20 g 3rj -2 * 5tp;;;20 g * 5tr 5ts;;;7 g * -8 5tu;;7 g * 5tw 5tx,7 g * 5tx;;;;z g 5ty *;;;;;1s g * -2 5u5 -2 5u6;;;1s g e7 -2 * -2 9k 3vo,1s g e7 -2 * -2 5u5;1s g * 9k 3vo,1s g * 5u9;;;;;;2b g np 5ud *,2b g np *;22 g *;;;;5 g 5uh 3u 5ui *,5 g 5uh 3u *;;;1z g 3ic *;;2h g 5un *;2h g gx hq *;;2h g en 5uq *;;;1b g 5us 3u 5ut -2 * 5uv,1b g 5us 5ut -2 * 5uv,1b g 5us 3u -2 * 5uv,1b g 5us -2 * 5uv;;;;;q g 5ux 5uy 3 *,q g 5ux 3 *,q g 5ux 5uy *,q g 5ux *;;q g 3 *;k g 3w7 8x dg 5t6 *,k g 3w7 4v 3qh 5t6 *,k g 3w7 8x 3sj 5t6 *;;;;;12 g * wb;;19 g b0 3o9 3nc *,19 g eq *;;;1y g * 0 5vb;;;;1u g * -2 50 0 3of,1u g * -2 50 3q4,1u g * -2 5vh;;;1u g en b0 -2 * -2 5vk,1u g be -2 * -2 5vk;;1u g * fe 5vm;;18 g b0 6s *,18 g 5vo *;;;;s g 5vq 3v3 -2 *;;;s g 5vs 5vt 6m 3v3 -2 *,s g 5vs 5vt 5vv -2 *;;s g * 5vx;;;;;2c g 5w0 * 5vs 5w2;;2c g * 5vs 5w4;;2c g 5vs 5w2 6m 3v3 -2 *,2c g 5vs 5w2 b8 64 -2 *,2c g 5vs 5w2 64 -2 *;2c g f4 -4 5tk -4 *;;;2c g * -2 5w8 -2 5w7;2c g 3vv gw * 3rj 5wb;;2c g * 3w8 5wd;;;;;;;;;1q g 5wk 5tk *,1q g 5wk *;;1q g 5wm *;1q g 3mv *;;11 g 0 5wp 0 * 5wr 5ws,11 g 0 0 * 5wr 5ws,11 g 0 5wp * 5wr 5ws,11 g 0 * 5wr 5ws,11 g 0 5wp 0 * 5wr,11 g 0 0 * 5wr,11 g 0 5wp * 5wr,11 g 0 * 5wr;;;11 g * 0 5wu 0 5wv 5ww 48,11 g * 0 0 5wv 5ww 48,11 g * 0 5wu 5wv 5ww 48,11 g * 0 5wv 5ww 48,11 g * 0 5wu 0 5wv 5ww,11 g * 0 0 5wv 5ww,11 g * 0 5wu 5wv 5ww,11 g * 0 5wv 5ww;;11 g 5wx 5wu 5wy * 5wz 48,11 g 5wx 5wy * 5wz 48,11 g 5wx 5wu * 5wz 48,11 g 5wx * 5wz 48;;;;;;;11 g 5x1 5vs *;;;;;;i g y5 *;i g 3vn *;i g eq *;1n g * 5xc 5xd,1n g * 5xd;;;;1c g 5vs 3sz 3ks *,1c g 5vs 3ks *;;;;1h g 5xh 5xi *,1h g 5xh *;1h g * 31 5xl 5xm,1h g * 5xl 5xm,1h g * 31 5xm,1h g * 5xm;;;;;1h g * -2 5xq;;;m g b 5v 3u -2 * -2 5xt,m g 3rj -2 * -2 5xt;;16 g * 3u 5xv 5xw 3j1;;;;t g 5xx 5vs *;t g 5vs *,3 g 50 5vs *,3 g b 5vs *;1v g * -2 b 8x,1v g * -2 3u 3qv;1w g 3hf 3u *;1w g * 3u 5y3 5xw 5y4;;;;;27 g 5y5 5y8 5y6 -2 *,27 g 5y5 5y8 -2 *;27 g 5y5 * 5y6 -2,27 g 5y5 * -2;27 g * b -2 5ya,27 g * -2 5ya;;27 g 3vn *;27 g * 0 5yd;;27 g * 5yf;;e g wz *,e w 15y *,e 1s wy *;;23 g * 5yj 5yl v 3q4 5ym -2 5yn,23 g * 5yj 5yl 5yo 5ym -2 5yn,23 g * 5yl v 3q4 5ym -2 5yn,23 g * 5yl 5yo 5ym -2 5yn,23 g * 5yj 5yl 5ym -2 5yn,23 g * 5yl 5ym -2 5yn;;23 g 5yi 5yj * 5yl v 3q4 5ym -2 5yn,23 g 5yi 5yj * 5yl 5yo 5ym -2 5yn,23 g 5yi * 5yl v 3q4 5ym -2 5yn,23 g 5yi * 5yl 5yo 5ym -2 5yn,23 g 5yi 5yj * 5yl 5ym -2 5yn,23 g 5yi * 5yl 5ym -2 5yn;;;;;23 g * -4 0 5yn;1p g * b v 3q4 -2 5yr,1p g * b 5ys -2 5yr,1p g * v 3q4 -2 5yr,1p g * 5ys -2 5yr;;;1p g * d5 3io 5yu;;1p g * b 5yw 5yx,1p g * 5yw 5yx;;;1p g * d5 3io 3s1 dg;1p g 5yy d5 3io *;;;1p g * 5vs 5z0 5z1,1p g * 5vs 5z0;;25 g 5z3 3u *,25 g 5z3 *;;;y g * 5z8 31 5z9 5za,y g * 31 5z9 5za,y g * 5z8 5z9 5za,y g * 5z9 5za,y g * 5z8 31 5za,y g * 31 5za,y g * 5z8 5za,y g * 5za;;;;;r g * 5zi 5zj,r g * 5zj,r 1s * 6cn 6co,r 1s * 6cn;;r g 5zb 5zc 5zd *,r g 5zb 5zd *,r g 5zb 5zc *,r g 5zb *;r g * 9m 8v 5zg,r g * b8 8v 5zg,r g * 5zh 5zg;;;;;r g * 0 1 5zl,r g * 1 5zl;;26 g 5zi *;26 g 5zm 5zd *,26 g 5zm *;;0 g 5zo 3ks *;10 w b5 *;10 w b5 -2 *;;;10 w b5 5zv -2 *;;;2g w e7 5zw *;2g w 426 *;j w * -2 3k b3,j w * -2 3n 412,j w * -2 410 3yz,j w * -2 410 3yq,j w * -2 410 41t;;j w *;;;j w 603 *;;;9 w b 605 606 *;;;;1o w 609 -2 60a -2 *;;1o w 60c *;;1o w 60e *;1o w * 47 0 -2 1,1o w * 0 -2 1,1o w * 47 -2 1,1o w * -2 1;;;;1i w * -2 60l;;;1i w 60m -2 *;1i w 3k *;;;;1i w *;1i w * -8 60u;;1i w * 60w;;;28 w fh * 40f;;;;20 w cx -2 * -2 613;;7 w * -8 615;;7 w * 617 618,7 w * 618;;;z w * 61a;;;z w * 61d;;25 w * 61f 61g,25 w * 61g;;;1s w * -2 61i -2 61j,1s w * 7l 48g,1s w * 61k;;;;;;p w 61m *;2b w 494 47 *;;;;;1b w * 47 61u -2 61v,1b w * 61u -2 61v,1b w * 47 -2 61v,1b w * -2 61v;;;;;;q w 3 *;;;;;12 w * 47 448,12 w * 625;;;19 w b5 48l *,19 w 628 *;;19 w 31 be 48k *;18 w 400 b5 *;;;1u w * -2 62e;;;;1u w 62g -2 * -2 62i;;18 w 628 *;18 w b5 4n * 3xv 400;s w 4n 49a -2 *,s w e9 49a -2 *,s w 48q 49a -2 *,s w 62m -2 *;;;s w 8h ff 62n 4n 49a -2 *,s w 8h gl 62n 4n 49a -2 *,s w 8h ff 62n -2 *,s w 8h gl 62n -2 *;s w * 62q;;;s w 62r 47 *;;2c w 62t * 7i 608 62v,2c w 62t * 608 62v;;;;2c w 7i 62w 62x 4n 49a -2 *,2c w 7i 62w 62x 2v -2 *,2c w 62w 62x 4n 49a -2 *,2c w 62w 62x 2v -2 *;;2c w f7 3zo -2 * -2 631,2c w 497 3zo -2 * -2 631,2c w 632 -2 * -2 631;;;;;;;;;;1q w 639 *;1q w * 63c;;;11 w 0 5wu 0 * 63f,11 w 0 0 * 63f,11 w 0 5wu * 63f,11 w 0 * 63f;;11 w 0 5wu 0 63e 63f *,11 w 0 0 63e 63f *,11 w 0 5wu 63e 63f *,11 w 0 63e 63f *;;;;;11 w 31 7i 62w *,11 w 3n 62w *;;;i w 63n *;;;;;;i w 63t *;;i w 402 *;;1n w * 63z -2 640,1n w * -2 640;;;;1c w 641 46p 40f *,1c w 641 40f *;;;1h w 643 644 *,1h w 643 *;1h w * 647 648,1h w * 648;;;;;1h w * -2 64c;;;a w 64d *;m w cx -2 * -2 64g;;16 w * 64i 3k 3zj;;;t w 64j * 64l,t w 64j *;;t w 60j *,3 w 46i 7i 62w *,3 w v 62w *;1v w * -2 47 44x;1w w * 64p 64q 3zj;;;27 w * 9u 45z 64s -2 64t,27 w * 43z 64s -2 64t,27 w * 9u 45z -2 64t,27 w * 43z -2 64t,27 w * 9u 45z 64s -2,27 w * 43z 64s -2,27 w * 9u 45z -2,27 w * 43z -2;;;27 w * -2 64v;;27 w 402 *;27 w * 0 64y;;27 w * 650;;23 w * 652 653 654 79 4aa 655 -2 656,23 w * 652 653 654 79 49h 655 -2 656,23 w * 652 653 654 657 655 -2 656,23 w * 653 654 79 4aa 655 -2 656,23 w * 653 654 79 49h 655 -2 656,23 w * 653 654 657 655 -2 656,23 w * 652 654 79 4aa 655 -2 656,23 w * 652 654 79 49h 655 -2 656,23 w * 652 654 657 655 -2 656,23 w * 654 79 4aa 655 -2 656,23 w * 654 79 49h 655 -2 656,23 w * 654 657 655 -2 656,23 w * 652 653 654 655 -2 656,23 w * 653 654 655 -2 656,23 w * 652 654 655 -2 656,23 w * 654 655 -2 656;;;;;;;1p w * 79 4aa 659,1p w * 65a 659;;;1p w * cx 452 659;1p w * 65d 65e;;;1p w * 649 65g 47 442,1p w * 649 65g 45w 2q,1p w * 649 65g 65h,1p w * 649 65g;;;1p w * 8h gl 65j,1p w * 8h ff 65j,1p w * gx 65j;;;;y w * cx 633 65n 65o,y w * 633 65n 65o,y w * cx 65n 65o,y w * 65n 65o,y w * cx 633 65o,y w * 633 65o,y w * cx 65o,y w * 65o;;;;y w 65p e7 8h *,y w 65p fs 8h *,y w 65p 65r *;;y w * 5jq;r w * 9m 8v 65u,r w * 2m 8v 65u,r w * 5zh 65u,r w 65v 65w 65x *,r w 65v 65x *,r w 65v 65w *,r w 65v *;;;;;r w * 65z 660;;;r w 65r * b 662;;r w * 0 1 664,r w * 1 664;;26 w * 666 667,26 w * 667;;;;26 w 668 *;0 w 31 gw 40f *,0 w 66b 40f *;;;3 w b * 66e;3 1s 6cx * 6cy;10 1s ah *;;;10 1s ec *;;19 1s 30 bx ec *;;;;;;j 1s * -2 d5 b8;;;j 1s *;;j 1s 66u *;j 1s * 66x;;;9 1s b 4cx 66y *,9 1s d5 4e0 66y *;;;1o 1s 670 -2 671 -2 *;;;1o 1s 674 *;1o 1s * 3u 0 -2 1,1o 1s * 0 -2 1,1o 1s * 3u -2 1,1o 1s * -2 1;;1o 1s * -4 d5 ff 4e0,1o 1s * -4 b ei 4cx,1o 1s * -4 b ff 4en;1i 1s * -2 67a;;;1i 1s 67b -2 *;;1i 1s 67d 3u *;;1i 1s * 67f;1i 1s *;1i 1s * -8 67j;;;;1i 1s * 3u 67l,1i 1s * 67l;;28 1s 67n * 67p,z 1s * 684;;28 1s 4jz b * 4e0;;;;20 1s 4jz -2 * -2 67v;;7 1s * -8 67x;;7 1s * 67z 680,7 1s * 680;;;z 1s 619 *;;;;;25 1s 685 3u *,25 1s 685 *;1s 1s * -2 688 -2 689;;;1s 1s * 4ii 4n8,1s 1s * 68b;;p 1s * 3u 4ji,p 1s * d8 4jv,p 1s * 68d;;;v 1s * 682 68g;;;5 1s * 68j 66e 68k,5 1s * 68j 68k;;;;1b 1s * 3u 68n -2 68o,1b 1s * 68n -2 68o,1b 1s * 3u -2 68o,1b 1s * -2 68o;;;;;;q 1s 3 *;k 1s 4nn 67b *;;12 1s * 4z 4in,12 1s * we;19 1s 68x *;;;;;;;1u 1s 692 -2 *;;1u 1s 697 -2 * -2 696;;;18 1s ah 6m *,18 1s 68x *;s 1s 4og 5w -2 *,s 1s 69a -2 *;;s 1s 66e * 5w -2 69c,s 1s 66e * -2 69c;;;;s 1s 69e 3u *;;2c 1s 69g be * 69i,2c 1s 69g * 69i;;;2c 1s 69h 69j 5w *;;;;2c 1s * -2 69m -2 69n;;;;;;;;;8 1s d5 4da b0 *;1q 1s * 682 69z,1q 1s * 69z;;;1q 1s 6a0 *;;11 1s 0 599 0 * 6a4 6a5,11 1s 0 0 * 6a4 6a5,11 1s 0 599 * 6a4 6a5,11 1s 0 * 6a4 6a5,11 1s 0 599 0 * 6a4,11 1s 0 0 * 6a4,11 1s 0 599 * 6a4,11 1s 0 * 6a4;;;;11 1s 6a6 0 599 0 * 6a8 48,11 1s 6a6 0 0 * 6a8 48,11 1s 6a6 0 599 * 6a8 48,11 1s 6a6 0 * 6a8 48,11 1s 6a9 599 6aa * 6a8 48,11 1s 6a9 6aa * 6a8 48,11 1s 6a9 599 * 6a8 48,11 1s 6a9 * 6a8 48;;;;;11 1s 6ab 69h *;;;i 1s * 4ii 3u -2 1,i 1s * 4k9 4it -2 1,i 1s * 6ag -2 1,i 1s * 1 -4 6ah;;;;;i 1s 6aj *;;;i 1s ec *;1n 1s * 6ap 6aq,1n 1s * 6aq;;;;1c 1s 4e0 *;1h 1s * 6au 6av,1h 1s * 6av;;;1h 1s * 30 6ax 6ay,1h 1s * 6ax 6ay,1h 1s * 30 6ay,1h 1s * 6ay;;;;;1h 1s * -2 6b2;;;a 1s * 6b3,a 1s *;;m 1s 4jz -2 6b5 -2 *;;16 1s 6b7 3u * 4z 4d2;;t 1s 6b9 * 6bb;;t 1s * 6bb;1v 1s * -2 16 4jd,1v 1s * -2 4jz bv 4jd;1w 1s 4bf 3u *;1w 1s * 3u 6bg 4z 4d2;;;27 1s 6bh * 6bj -2 6bk,27 1s 6bh * -2 6bk;;27 1s 6bh 6bj -2 *,27 1s 6bh -2 *;27 1s * -2 6bm;;;27 1s * 0 6bp;;;;23 1s * 6bt 6bu 6bv 4k9 4it 6bw -2 6bx,23 1s * 6bt 6bu 6bv bv 4mt 6bw -2 6bx,23 1s * 6bt 6bu 6bv 6by 6bw -2 6bx,23 1s * 6bu 6bv 4k9 4it 6bw -2 6bx,23 1s * 6bu 6bv bv 4mt 6bw -2 6bx,23 1s * 6bu 6bv 6by 6bw -2 6bx,23 1s * 6bt 6bv 4k9 4it 6bw -2 6bx,23 1s * 6bt 6bv bv 4mt 6bw -2 6bx,23 1s * 6bt 6bv 6by 6bw -2 6bx,23 1s * 6bv 4k9 4it 6bw -2 6bx,23 1s * 6bv bv 4mt 6bw -2 6bx,23 1s * 6bv 6by 6bw -2 6bx,23 1s * 6bt 6bu 6bv 6bw -2 6bx,23 1s * 6bu 6bv 6bw -2 6bx,23 1s * 6bt 6bv 6bw -2 6bx,23 1s * 6bv 6bw -2 6bx;;;;;;;1p 1s * 4k9 4it 0 6c0,1p 1s * 6c1 6c0;;;1p 1s * d5 4cs 6c3;;1p 1s * 6c5 6c6;;;1p 1s * 6c8 4cs gu 4ep,1p 1s * 6c8 4cs gv 4ep,1p 1s * 6c8 4cs 6c9;;;1p 1s * 5wu 6cb 6cd 4n,1p 1s * 6cb 6cd 4n,1p 1s * 5wu 6cd 4n,1p 1s * 6cd 4n;;1p 1s 6ca 5wu 6cb * 6cd 4n,1p 1s 6ca 6cb * 6cd 4n,1p 1s 6ca 5wu * 6cd 4n,1p 1s 6ca * 6cd 4n;;;y 1s * 30 6cg b 6ch,y 1s * 6cg b 6ch,y 1s * 30 b 6ch,y 1s * b 6ch,y 1s * 30 6cg 6ch,y 1s * 6cg 6ch,y 1s * 30 6ch,y 1s * 6ch;;;;r 1s 6ci 5zc 5wu *,r 1s 6ci 5wu *,r 1s 6ci 5zc *,r 1s 6ci *;r 1s * 6cl 6cm,r 1s * 6cl;;;;;r 1s * 0 1 6cq,r 1s * 1 6cq;;26 1s 6cu *;;26 1s 6cr 6cs *,26 1s 6cr *;;;;;;;3 1s 6cz 69h *",
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
