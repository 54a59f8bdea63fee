// Written by scripts/generate-lexicon.ts from data/lexicon/*.yaml. Do not edit.
import type { CompiledLexicon } from '../lexicon/lexicon.js';

export const COMPILED: CompiledLexicon = {
 "classes": "account-lent advance advance-self age-band at-your-home background-check bank-details book both-sides buy by-text candidate-pays cash-cheque cheque code-word come-in copy costs crypto daily deposit deposit-start duty earn easy-money employer-pays everyone-hired fee fee-demanded first-pay for-equipment for-others from-home funds gate gift-card give-me guaranteed-job hand-on handover hired-already home-address home-bank hypothetical identity-doc interview invitation keep-part kit lacking lend lifter little-work mail-item mass messenger money money-trade mule-title negator no-interview no-qualification not-a-job only open-account own-account own-mailbox own-pay paid-in parcel partner-bank partner-where pass-on pay-agent pay-order pay-proof pay-word per-day per-hour premium-number process public-procedure reach-us receive recruit-fee recruit-others recruiter referral refundable remote-app remuneration reply-now reply-word reship reship-title returned right-to-work scarcity secret-number secure-place selfie send share-this ship-label sms-code starter-kit sum take-buy take-out task-work to-our top-up transfer-service travel-refund unsolicited vendor video-call video-ident warning when-hired your-pc",
 "exact": "08 0890 0891 0892 0895 0897 0899 1 100 166 199 2 24 3 3200 4 48 5 892 893 894 895 899 9 92 95 97 99 a aan ab abonar abone abonen acc accettata account accounting acquitter acquittez act ad add ads af affittare affitti age ai aja al all alleen als am ami aml an and any anydesk ao aos apenas app are as asi ask assured asumimos at ate atm au aub auf aux b be begleichen bei bel bem ben betaal betaald betaalt betalen bezahlen bezahlt bic big bij bin binance bis bit bitcoin bizum bon bonifico borg bsn btc buy by c call can car cas cash cashapp caso ce ces charge chat che check checks chez chi ci click cnh cni cobrimos com comprami con confermata considerata copriamo cpf crb criptomoeda criptomoneda criptovaluta crypto cryptocurrency cryptomonnaie cuando cubrimos cut cv cvc cvv d da dag dai dal dan dar das dat day dbs de dei del dem den deposit depositar deposite deposits der des desk dez dgr dhl di dia die dir dis discord dit dix dm dni do don doorsturen dos dpr du due dus e earn earnings ed een ehe eid ein einzahlen el elaborata elk elle em en enkel entrichten envia enviad enviame enviando envianos enviar enviarnos envie enviem envien envienos envoyer envoyez er es esaminata est et ete ethereum eux fa facebook falls fee fees few fie fin foi for fornire fornisca fornite forward found free fue fur ga gdc geben geef geen get gezahlt gib gli gmc google got graag gram gsm gtalk h ha han hangout hangouts has hat hay he heb hen her het hey hi him his ho hou hoy hr hrs hui hurry i iban ich ici id ident if ihr ik il im imo in indicare indicate indichi indien info infos ingresar ingrese ins int interessata interessato interesse interessee invia inviarci inviare inviate inviateci invii is isn ist it its ja je jij job join jou kan kik kit kryptowahrung kyc l la laad las lavoro lcb le lei les let lgs lhe li lid like liken ll lo lorsque los lot lu lui m maak maakt mag mai mail mailen make making man manda mandame mandanos mandar mandare mandate mande mandenos mandi mas may me mee mes message messenger met metamask meu mi mia mij mim min mio mir mis mit mlm mobile moi momo mon money moneygram mot mp mpesa msg mtn muy my n n26 na nao nas ne need nehmen nel nem neosurf neu new ngo nhs ni nib nicht nie niet nimmer nmc no noch nog noi nom non nooit nor nos not now nu nul nur o of ohne ok old om on once one ong ons ook op open or ora orange ore os otp ou oui our out overmaken overschrijven own p pack package packages paga pagamos pagano pagar pagare pagas pagate paghi paghiamo pago pague paguem paguen paid paiement paient par participants pas pay paye payer payez paypal pays paysafecard pc pcs pdf per perfect pesa peu pin piu pix poi por pos post postident pre presta prestare prestarlo prestarmi presti pretes pro provide pvg pvt qu qualora quand quando que qui quicksupport r ral re read received red reembolsable reembolsables reembolsamos regler reglez regola remit rep reply reviewed rg rh rib rimborsiamo ritorna rustdesk s sa salda saldano sans sao saw schick schicken schrijf se sea sei selfie selfies sem send sende senden senza ses set seu seules seuls ship should si sia sie sin six skrill sms so sobald sofern soi solo som somente son sosteniamo sou soy spenden ssn sta std stort storten sturen stuur stuurt su sua sue sui sul sum suo suportamos sur sure sus t ta tag tan te team teams teamviewer tel telegram tem ten tes tether teu text the their ti timo timos to toi ton too top tot tra transfer transferir transfiera transfira trc20 tre trust tu tua tue tuo tus two u uberweisen uberweist uberwiesen uit ultraviewer um uma un una und une unicamente union uno unpaid uns until up ups ur us usdt uur uw va valida van ve venmo verfahren versa versamento versano versare versate versement verser versez versi vez vi via viber video videoident viewed viewer vip virer virez vog vol vom von voo vor vos vous vu vue w wallet wanneer was watsapp we webid webmoney wechat weg wenn wer western westernunion what whatapp whats whatsap whatsapp when whether who wie wij wir wire without won write y ya you zahlen zahlt zahlung zap zelle zend zes zet zodra zonder zu zum zur",
 "prefix": "aanschaf abiert abogad abon abonad abonnement abzock accepte accettat accompagn accreditat aceit aceptad acquereur acquist acquitte actif activ addett adherent adicion adjunt administratif administrativ admitid adquier adquir adresse advertenc advierte advogad afilia afiliad agent aggiung agree agreg aim ajoute aktivierungsgebuhr alleg allegh allocation amen ami ammess amministrativ anad analyst anex anmeldegebuhr annullat anruf ansprechpartner anticip anticipat antwort aport appel appelle appli approuve approvat approvisionn apresur aprirl aprobad aprovad arma arnaqu arriv arrivat arrive asegurad asesor asigna aspirante assegnat assistant assume assunt assurance assure asumid attrezzatur attribue aufnahmegebuhr ausbildungsgebuhr ausweis ausweisdokument automatic automunit autorizzat autre avanc bancaire bancari bancaria bancario bearbeitungsgebuhr behoud bekomm beneficiaire beneficio benevole beoordel beperkt berater bericht beschik bestel bestell betreuer betrug betruger bewaar bewerber bewerbungsgebuhr bewerbungsgesprach bewohner bitcoin boek boekhoud bonific boost bourse bouw breng bring buchhalter burla burocratic cadeau cadeaubon cadeaukaart camp cancel cancelad candidat candidature carich carreg carregu carte cedula certificad certificado certificat certifie chacun cham chantier charge chat chate cheg cheque chiam choisi clave clicc click client cliqu clique cobert cobr cobra cobrad code codic coinvolg collaborateur collaborator combinat combine comision commande commission communiqu communique companer compartid compartilh complet compos compr compra comptabil comptable compte comunic comuniqu conclu concorsual condivid conferencia conferentie confi confirme congres congreso congress congresso connect consegn conseiller conserv conserva consigliat consolar consulaire contact contat contatt continu contrasena contrat contratad controler controleur convegn conventionne convenzionat convid convidad convite convocation convoque coordinador coordinateur coordonnee copert copia copie correspond correspondant corrispost costru coupon courant courrier couvert crea credit cria cripto crypto cryptomonnaie cryptomunt cubiert cubierto cuenta custead customer dagelijks debutant decurtat deduct deduit deelnemer defalqu delegue demand demande denunci depos deposit depot deroul desbloque desconfi designe detect detratt developpe devid devolv devolvid devuelt devuelv diari diario diffid diffus digital digitaliza dipendent director diretor dirigenzial discut document documento donation donn donne doorzend dossier dovut driver due ecrite einladung einschreibegebuhr einschreibungsgebuhr einzahl elegid eligib embauche empfang encaiss encaminh encaminhad encargad encontrad enfant engage engineer enregistrement enseignant entretien entrevista entrevue enveloppe envi enviad envoi envoy equipamento equipement equipo erhalt erreich erstattungsfahig erwerb erwirb escanead escolhid escrev escrib escro esibi estaf estagiari estiv etichett etiqueta etiquette etudiant etudie examine exent exig exige exigid expense externe extracto facil facilit facilitad facture facult fakejob fiche filleul finance financiad financier finanzagent finanziat firmad fissat form forma formation fornec fornecedor fornitor fotocopia fotograf fotografia fotografic fournisseur fourniture fraud fraude fraudolent fraudul fraudulent freunde frod fuge fuhrerschein fuhrungszeugnis gagn gain gan gana ganancia ganh ganho garanti garantid garantiert garantit garantizad gard geb geef gefalschte gefluchtete gegarandeerd geldwasche geschenkkarte gestor geworbene gib giornalier gir golpe gratt groupe guadagn guard gultig guthabenkarte gutscheincode gutscheinkarte haal habilite habl handler heb hebdomadaire heretikett herlabel herverpak hesite hol houd identifiant identiteitsdocument ilimitad illimitat illimite imagem imagen imediato immagine immediat impersonat incaricat incass incorporad indemnite indic indicad indicat indiqu indique infermier ingenier ingres ingreso inleg inmediato inoltr inoltrat inquilin inscription inscrit inspecteur instantaneo interesse intermediari interne interview intestat invers invert invest investier investig invi invit invita invitacion invitad invitation isent joign journalier journalist journaliste kaart kandidat kauf kein klick klient kolleg konferenz kontakt kontakte koop kopie krijg krypto kryptowahrung lad laiss lavorator legalisation leite leiter levant libelle lieferant ligu lik limitad llam lleg locataire logiciel logistikmitarbeiter maak manager mand masiv masseneinstellung massicci massiv material mefi meine melde membre mensage mensaje mensualite mensuel mercadoria mercancia messag message messaggi mieter minim misbruik missbrauch mitarbeiter mitgliedsbeitrag moeda moneda monitor monnaie mont montant mot mula muni nachricht nacionalidad nacionalidade national nationalite necesari necessaire necessari neem nepvacature neue neuverpack nom not notari notarie nueva nuov obbligatori obligatoire obligatori obrigatori onbeperkt ontvang operador operateur oplaad oplicht optimi optimis opwaarder orale ordin ordinari original ouvre pag paga pagad pagament pagamento pagat pago paiement paketagent paketempfanger paketmanager paketprufer papier parceiro parrain partag partage partecipant partenaire participant participante participatif partilh partner parvien pasa pasaporte pass passaporte passeport passif passiv patient payable payant paye perc percu perd permiso personalausweis personalchef personalleiter personne photo photocopie photograph piramide place plaza port post postal poste postul postulant postulante poursui praktikant preferencial preferibil prelev premier prenotazion prepagad prepagat preparateur prepaye prepayee pres preseleccionad preselectionne preselettiv present previst prevu prime procedure procesador proche produit professeur professionnel proporcion propose propri proveedor prufungsgebuhr pubblic qualification qualifikation qued quotidien quotidienne raccomandat ramen rapid rapprochement realiz recarg recarreg receb reception receptionn recharg recharge recib recibid reclam reclut recluta reclutador recomendad recommande reconcil recredit recruiter recrut recrutador recrute recrutement recu recuper reembal reemball reembols reembolsad reempaquet reenvi reetiquet reexped reexpedi referent refugiad regional registrierungsgebuhr regle regolarizzat regolat reimburs reintegr reinvi reisekosten reisepass reiskosten rejoign relabel rembours remboursable rembourse remet remit remuner remuneration rend rendimento rendu renvoi renvoy repackag repass repond representant requerid requier requis reservation reserve reservierungsgebuhr respond restante restitu restitue restitui restituibil restituid restituit restliche reten retenu retien retir retransmet revenu revers riaccredit riavra ricaric ricev ricevut richiest riconfezion rietichett rimand rimbors rimborsabil rimborsat rispedi rispond ruckzahlbar salaire salarie saldat saque sblocc scalat scam scan scansione scelt schaf schick schreib schrijf schufa schuler schulungsgebuhr scomputat scriv secreta segnalat segretari seleccionad selecionad selectionne selezionat semanal send senha settimanal signale simbolic slachtoffer socio sollicitant sollicitatiegesprek somme sor sospechos sospett sostenut spedir stabilit stagiair stagiaire stagist stort straordinari student studiengebuhr studierende stuur submet subvention sufragad suplant suportad supplier surveill suscrib suspect suspeit sviluppator svolg symbolique taglich tagungsgebuhr tarjeta teilnahmegebuhr teilnehmer tekstbericht telefon telefonisch telephon tenant termin termine textnachricht textuel thuiswerk ticket tirocinant titre touch trabajador trae trag trainingsgebuhr traite traitement tramite transaction transf transfer transferagent transferier transfert transfier transfir transmett transmis transport trasfer trasmett trattenut trattien travailleur treuhandagent trovat truff uberweis ubrige uitnodiging umetikettier umverpack unic uniforme universidade universit unser upload usager usurp vacature valid valide valut veloc vendeur verdacht verdachtig verdien vermeld vermittlungsgebuhr vers versandagent versandetikett versandlabel versandmitarbeiter versat verse versement verstrek verwahr verwaltungsgebuhr verzendlabel victima victime video vigente vir vire virement virtual visa visagebuhr visio visualizz visumgebuhr vitima vittim volontaire volontar voluntari vorauszahl vorstellungsgesprach vrijwilliger waarschuw wahrung warenagent warenprufer warn wekelijks wende werb werf witwas wochentlich woonwerk zahl zahlungsabwickler zahlungsagent",
 "suffix": "verwaltungsgebuhr",
 "stem": {
  "en": "about abroad absolut accept access accommod account accredit acct acquaint acquir across activ addit address admin administr admiss advanc after afterward ag again agenc agent alert allow along alreadi also amazon among amount analyst announc annum anoth answer anyon anywher apart app appl appli applic appoint approach approv aren arriv asap ask assist associ assur attach attend attest attornei attract author authoris automat avail avoid awai awar back background badg balanc band bank barrist base be bear been befor beforehand begin below beneficiari between bewar biometr birth bitcoin blogger bodi bond bonu book bookkeep born borrow both brief bring buck build busi call came camp campaign cancel candid candidaci candidatur cannot cant card care carri cash cashier catch caught caution cautiou cell certif certifi chang channel charg chariti chat check chequ children choos chosen citizen claim clear clearanc clerk client clinic code coin coinbas colleagu collect come comment commiss committe compani complet complianc condit conduct confer confirm congratul consid consult contact continu contract contribut convert cooper coordin copi corpor cost could council countri courier cours cover credenti credit crimin crypto currenc current custodi custom daili data dealer dear debit deduct degre delai deliv depart departur deposit design desk detail didn differ digit diploma direct director disappoint disclosur discount document doesn doesnt donat done donor dont door doorstep dossier doubt downlin draw drive driver drop each earn easi easili ebai echeck elig els email emploi employ employe enclos encount end enhanc enrol enter entir entri equip escrow evalu everi everybodi everydai everyon exactli exam examin except exchang exclus exercis expens experi expir extra face facebook fake famili farm fast fedex fee feel fifteen file fill final finalis financ financi finish firm first fit five flag flexibl flight follow forc forfeit forget form formal forward found foundat four fraud fraudster fraudul free freedom friend from front full fulli fund further genuin get gift giro give given go gold good googl govern grab grant group grow guarante guest hand handl handler have hcpc health held hello here hesit hire hold home hospit host hotel hour hourli hous huge human hurri ident identif imag immedi immigr immunis impost impostor impress inbox includ incom indic individu induct influenc info inform inspector instagram instal instant instantli institut insur interest internet internship interview into introduc invest invit invoic issu item itun job join joke just keep kindli label laptop larg last late later launder lawyer least leav left legal legalis legit legitim less letter licenc licens life like limit line link list littl lodg login look lost made maiden mail make manag mani manual map market mass massiv match materi media medic meet mega member membership mentor merchant messag messeng min mini minim minimum minu minut miss mobil modest moment monei moneygram month more mother movi mule multipl must mustn name nation necessari need needn neg neither network never next nobodi nomin none notic number oblig obtain offer offic onboard onc onli onlin onto onward open oper opportun order organ organis orient origin other otherwis over oversea pack packag page pai paid panic paper paperwork parcel part particip partner pass passport password patient payabl paycheck payment payout paypal payrol pension peopl percent percentag perform permit person phish phone photo photocopi photograph pick pictur ping place placement plan platform pleas pocket polic polici posit possess post postag postal practic prepai prepaid preselect press print prior privaci privat probat problem proce procedur process processor product profession profil profit program programm progress project proof protect provid pull purchas pure qualif question questionnair quick quickli rang rata rate rather reach real rear receipt receiv receptionist recharg recommend record recruit recto refer referr refrain refuge refund refus regist registr regul reimburs reject releas reloc remain remaind remit remitt remot remuner repack repli report repres request requir resend reserv reship reshipp resid residenti residu resourc respond rest restaur resum retain return review revolut right risk role rout run safe safeti salari same save scale scam scan schedul school score screen seat second secretari secretariat secur seen select send sent separ seriou servic set settl sever shall share ship shipment shop shortlist should shouldn side sign signal silver simpl simpli site skill skip skype slot small smartphon social softwar sole some somebodi someon song soon sort spare speak specialist sponsor spot staf stai star start starter startup statement statutori steam still stipend stood store stress student studi submit subscrib subsidis success such supervisor supplement suppli supplier sureti suspici symbol take taken tale talent task teacher team telephon tell test text than that their them then these thi three through ticket tiktok time tip todai togeth told tonight tool topup trade train traine traineeship trainer transact transfer travel trust tuition twelv twenti unauthor unauthoris under uniform univers unless unlimit unlock until upfront upload upon urgent us usdt usernam vacanc valid vast vehicl vendor verif verifi victim video vigil virtual visa void volunt voucher wage wait waiv waiver wallet wari warn webcam websit week weekend weekli welcom well were western whatsapp when which while will wire with withdraw withdrawn within without wont work worker worri would wouldn yahoo year your yourself youtub zangi zell zero zoom",
  "fr": "abon academ acce accompagn accompagne accompl accueil achat achet acompt acquer acquisit acquitt acquittent acte activ adherent adhes adjoint administr admis admiss admissibilit adress affect afin agenc agent agiss agit agre agrement aim ains ambassadeur amis analyst anne annonc antecedent appareil appartient appel appli appliqu apport apre argent arnaqu arret arriv arrive associ assur attach attend attent attest attir aucun aujourd aupr aur authentif automat autoris autr avanc avant avec avez avis avocat avon badg bancair banqu bas beneficiair benevol benevolat besoin bien bienvenu billet blanch bloqu boit bonus book bours boursoram bout boutiqu brut bulletin bureau cabinet cac cachet caiss canap candidat candidatur captur cart cash casi casqu caution cec cel cent centr certif cet chain chanc chaqu charg chat chaussur chef chequ cherch chez chiffr chois cinq civiqu clic clich client cliniqu cod coffret colis collect collegu colloqu combo command commenc commentair commiss commun communiqu competent compl complementair complet comport compos compren comprend compt comptabl concour conduir conferent confidentiel configur confirm confirmon conformit congr connect connexion conseil conserv consign constitu consulair consult contact conten contr contrat contribu control convert convoc coordin cop cot cotis cour courriel cout coutent couvert couvr couvron credit crypto cryptogramm dan debloqu debut decis decouvert deduir del demand demandeur demandon demarch demarrag deni depart depech deplac depos depot depuis derni dernier dessous destinatair detail deux dev devr devront different diplom dir direct directeur directric disponibl dispos distanc distinct distributeur dit diver doctoral docu doit doivent domicil don donateur donne dossi droit echang ecol ecran ecrir ecris ecrit ecriv effectu effort elev elevent email embauch emissair emploi employ employeur encaiss encaissement enregistr ensuit entier entre entrepris entretien entrevu enverr enverron envoi envoy envoyon epreuv equip espac essai etabl etat ete etiquet etoil etre etud evalu evit examen exclus exige exigeon exped expedi expedit experient expert expir extrait fac facil factur fair fait famill faudr fauss faut faux felicit feron fiabl fich figur fill filleul film finalis financ financi financier financon fiscal fix fois fonction fond fondat format fourn fournisseur fournitur frais gain garant gard general gestion gestionnair googl gratif gratuit habilit hameconnag heberg heur heureux honorair hopital horair hospitali hotel huissi humain identif identifi identit ifas ifsi illimit immediat immigr inclu inclus incomb independ indiqu inform informat initial inscript inscrit inscriv install instantan institu institut integral interim intermediair international interview invest invit inviton issu jam jeun joi joign joindr jour journal journali journe judiciair jusqu just justif laboratoir laiss legal legalis lettr leur li libert libr licenc lien lieu lign lik limit limite liquid list livret local log logist lor lou lydi mail mainten mair maison mallet manag mandat mandatair manqu manuel marchandis marketing mass massif massiv materiel medecin medical mem membr menag mensuel merc messag messager metton minimal minimum ministeriel minut mis mission mobil modiqu modul moin mois mond money monnai mont moyen mun mutuel naissanc national nationalit necessair negat negoc neosurf nickel niveau nom nombr not notair notr nous nouveau nouvel null numer numeris numero obligatoir obten offert officiel offre onboarding oper ordin ordre organ organis original oubl outil ouvert ouvertur ouvr pack pag pai paient paquet parametr parcoursup parcouru parent part partenair particip parven pass passif pay payabl payon paypal paysafecard pedagog pend percevoir perd period perm person personnel peut photo photograph piec plac plais plateform plis plus plusieur poch portabl portail portefeuill posit possed possess post postal postul pour pourcentag pourr pourront prealabl prefectoral preferentiel prelev premi premier pren prend prendr prenon prepaye present press pret preuv prevoir pri prim prion pris priv prix procedur prochain procur produit professionnel profil programm projet promess proposon propr prudent psan publi public publiqu puis pyramidal qualif quatr quelqu question quiconqu quinz quoi quotidien rapid rat reag realis recept recev recevoir recevon recevr recharg recherch reclamon recois recommand recouvr recrut recruteur recto recu redev redig reduit reexpedit reexpediteur referent refus refuse regional registr regl reglent rejete relanc relationnel relev remarqu rembours rembourson remettr remis remuner rend rendu rendus renseign renvoi rep repond repondr repons requ requis reseau reserv respons ressort ressourc rest restaur restent restos reten retenu retir retr retrait reussit reven revendeur revenu revenus revers reviendr revient revolut risqu saison salair salar san sauf scolair scolarit secret secretair securit sejour select selection selor semain ser serieux seront serv servic seul sign signal signatur simpl sinon sit skyp smartphon smic social societ soi soin soit sold solidarit somm sont soumettr sous stag structur studio subvent succ suffisent suis suit suiv suivr support surplus symbol tablet tach tailleur tant tap tard tarif telephon teletravail temp tenu term termin test thun ticket tiendr tient timbr titr titulair toujour tous tout traduct trait transact transcash transf transfer transfert transmet transmettr transmettron transport travail travaill tre treiziem tresor tresorer trois trop trouv ulterieur uniform uniqu universit universitair urgenc urgent usager usdt vacanc valabl valid validon valis velo ven vendeur vent ver verif vers verso veuill video videos vien vient vigil vingt vir virtuel vis visio visit vit vital volontariat votr vous voyag watsap wattsapp whatsapp zon zoom",
  "nl": "aanbevol aanbod aangebracht aangekom aangenom aangerek aangeworv aankom aankomst aankoopt aankop aanlever aanmeldingskost aanmeldkost aanmeldt aannem aanschaff aanstell aantal aanvaard aanvang aanvrag aanwerv aarzel aarzelt abonner account achtergrondcontrol achterkant achterzijd activer administratie administratiekost adres advocat afdruk afgewez afstand agent alert all allen amazon amper analist ander antwoord app apparatur appj appl automatisch baangarantie ban bank bankafschrift bankgegeven bankpas bankreken bankrekeningnummer bedrag bedrijf begeleider beginn begint behandel behandeld behandelingskost behandelkost behoud behoudt beid bekek bekost bekostigd bemiddelingskost benaderd benodigd bent beoordel bericht bestel bestell bestelt betaalbewijs betaald betaalt betal betalingsagent betalingsbewijs betalingsverwerker beur beveiligingscod bevest bevestigd bewijs bewoner bezit bezorg bezorgd bijdrag bijna bijverdien bijverdienst bijvoeg binn binnenkom blij boek boekt bonn bonus borg borgsom breng brengt brutolon budget bureau burgerservicenummer cadeau certificat chat chatinterview cheque cheques client collega collegegeld commissie complianc contact contract creditcardgegeven creditcardnummer cryptobeur cryptogeld cryptovaluta cursus dag dagelijk deelnemer deeltijd del dez dien dienst dient digid digital diploma direct document donateur donaties doorboek doorgegev doorgestuurd doorgev doorstort doorstur doorstuurt dor dossier dossierkost draagt drag drie dringend eenmal eenvoud eerst eig eind eis elk email enkel eraf erkend ervar etiket factur financieel financiel foto fotokopie fotos functie garander garantie gastgezin gat geaccepteerd gebeurt geboorteakt gedekt gedrag geeft gef gefeliciteerd gefinancierd gegarandeerd gegev gegeven geinteresseerd gekoz gekreg geld geldezel geldig geldtransfer geliev gemak gen geselecteerd gesprek gestart gestort gev gevond gevraagd geweigerd gezien gezin gezinn gift goed goeder goedgekeurd googl gratis groep haalt haast hal hebb hotel houd houdt huis huisadres huisvest huurder identificatie identiteitsbewijs identiteitskaart ieder iederen iemand inclusief indien indiensttred informer inkom inkomst inloggegeven inn inschrijfgeld inschrijfkost inschrijft inschrijfvergoed inschrijv inschrijvingsgeld inschrijvingskost instappakket instapt intakekost interview invull inwissel itsm itunes jobaanbied jobgarantie journalist jouw kaart kaartnummer kamp kan kanal kandidat kandidatur kant kantoormateriaal kantor kennismakingsgesprek kenniss keuring kinder klant klein klik kom komt koopt kop kost kostelos kredietkaartnummer kreg krijg krijgt kunt kwalificaties kwijtgeschold laatst label land laptop lat later led leerling legal legalisatiekost legitimatiebewijs leverancier lidgeld lidmaatschap lidmaatschapspakket link logistiek lon loonadministratie loonstrok maakt maand maandlon mail mak makkelijk manager mar market massaaanwerv massal massarekruter massawerv materiaal medewerker medisch meebreng meedoet meestur meld men mer meten mijn minsten minut miss moet moneygram multilevel munt nadat nam nar nationaliteit neemt negatief nem nepp netwerk netwerkmarket niemand niet nieuw nodig nooit notaris nummer omtrent onder onderteken onderzoek ongeacht onkostenvergoed onlin onmiddel ontgrendel ontvang ontvangt ontving onz opdracht open openbar opening opent opgepast oplad opleid opleidingskost oplicht opnames opnem opnieuw opstur optimaliser organisatie originel over overboek overgemaakt overig overmaakt overmak overschrijv pagina paginas pakj pakjes pakket pakketagent pakketdoorzend pakketverwerk pakketverwerker partner partnerbank partnerpakket parttim paspoort passief patient paysaf pensioen per percent percentag person personel phishing pincod pinn pinpas pint plaatsing plaatsingskost plat plek posities positiev premie priv procent product productkoffer productpakket proeftijd proficiat profiel project reager recenser recensies recht recruiter recruitment registratie registratiebijdrag registratiekost registratievergoed reis reiskostenvergoed rek reken rekeninggegeven rekeningnummer rekeninguittreksel rekruter reserver reserveringskost rest restant restaurant rester restitueer resultat review rijbewijs rijksregisternummer risico salaris saldo sam scam schaff schriftelijk schrijf schrijft screening selectie selectiekost selectieprocedur signal slecht smartphon snel softwar sollicitant sollicitatie sollicitatiegesprek sollicitatiekost sollicitatieprocedur stageplat stagevergoed start starterskit starterspakket startpakket steam stichting stort storting strafregister student stur stuurt subsidies symbolisch taakjes tak team tekst tekstinterview telefon tenzij terug terugbetaald terugbetal teruggestort test testreken tevor thuis thuisadres thuiskantor ticket tien tijd tijden tip toegestuurd toelag toestur toevoeg toezicht totdat training trainingskost transactie transfer transferagent tuss tussenperson twee twijfel twijfelt uitbetaald uitbetal uiter uitgekoz uitgenodigd uitnod uitsluit uittreksel uitzendbureau uniform universiteit uren usdt uurlon uurtarief uurtjes vacatur vacatures vakantiegeld val valuta vandag vanuit vast veilig verantwoord verblijf verblijfskost verblijfstitel verblijfsvergunn verder verdien verdienst vereist veren verget vergezeld vergoed vergoedt vergunningskost verheugd verklar verlies verliest verloopt verlop vermijd verpak verpakt verplaatsingskost verplicht verschil verschuldigd verstur vertegenwoordiger vertrek vertrouw vervalt vervoer vervoerskost verwerk verwerkingskost verwerkt verzamelt verzeker verzekeringskost verzend verzendt verzilver verzoek video videoidentificatie videos videoverificatie vier vijf vijftien vindt visum visumkost vlucht vluchtel voeg voer voldan voldoen volg volgend volled voltooi vond vooraf voordat voorhand voorkant voorkeur voorschot vooruit voorzicht vor vrag vriend vrij vrijheid vrijspel waakzam waarborg waarborgsom waarder wacht wachtwoord wallet wanner weekend weerhoud wek wer werd werf werk werkdag werkgarantie werkgever werkkledij werkvergunn werkverker werv werving wervingsbureau wes western whatsapp winkel won woning woonadres word wordt zag zeker zelf zend zending zich zichtreken ziekenhuis zijd zijn zodra zoek zoekt zolang zonder",
  "de": "abgelehnt ablicht abonni abreis abschliess abschluss abteil adress agent aktivi akzeptiert all amazon and andernfall anfang angeb angebot angenomm ankomm ankunft anmeld anmeldet annehm anreis anreisekost anschaff anschrift anson anspruch anstell anteil antritt antwort anwalt anzahl anzeig appl apps arbeit arbeitgeb arbeitsantritt arbeitsbeginn arbeitsberecht arbeitserlaubnis arbeitskleid arbeitsmaterial arbeitsplatz arbeitstag auf aufenthaltserlaubnis aufenthaltstitel auffall aufgab aufgefall aufkleb auflad aufnahm auftrag ausbild ausgebucht ausgewahlt ausgezahlt ausland ausrust ausschliess ausstatt auswahlverfahr ausweiskopi auszahl automat autorisiert bafin bank bankdat banking bankkonto bankverbind bankverbindungsdat baun bearbeit bearbeitet bearbeitungskost beeil beginn begleich begrenzt behalt behaltet beid beidseit beifug beim beitrag bekannt bekomm benot benotigt berechn bereitstell berucksichtigt berufserfahr berufserlaubnis besitz bestat bestatigt bestell betrag betrieb betrug bevor bewerb bewerberinn bewerbungsgesprach bewerbungskost bewerbungsprozess bewerbungsunterlag bewerbungsverfahr bewert bewohn bezahl bezahlt bild binn bitt bloss bonus bors brauch bring brutto bruttogehalt buchhalt budget buro buroausstatt chanc chat chatinterview complianc daheim dann davon dein denn depot deutschlandticket dich dies differenz digital diplom dokument drei dringend durch eig ein einarbeit einbehalt einfach eingegang eingeh eingelad eingestellt eingezahlt einkomm einkommensgaranti einkunft einlad einlos einmal einreich einschliess einsteigerpaket einsteigt einstell einstellungsgaranti einstellungsgesprach einstiegspaket einzahl email empfang empfehl empfohl endet entgeg entgegennehm entgelt entricht erfahr erfolgt erford erfreut erfull erhalt erheb erhob erlass erled eroffn eroffnet erst erstatt erstattet erstattungsfah erwerb etikett etiketti fahrkost fahrtkost fall fallig falsch famili fast finanzi finanziell finanziert finanzkuri findet firm firma flug folg folgend ford fordermittel foto fotos freie freiheit freischalt freiwill freizeit freizuschalt freu freun freund fug fuhrerschein funf funfzehn garanti garantiert geb gebracht gebt gebuhr gebuhrenfrei geburtsurkund gedeckt gefall gefund gegeb gehalt gehaltsabrechn gehaltszahl gehort geht gekauft geld geldeingang geldkuri geldtransf geles genehmigt genomm gepruft gering geseh gesprach gesundheitszeugnis getrag gewinn gezahlt gibst gilt girokonto gluckwunsch googl gratulation grupp guthab gutschein hab handeln handy haus heb hebst hebt heimarbeit heiss herzlich heut hier hinterleg hinterlegt hochlad hoh hol holst hom homeoffic hotel ident identifikation identifizier identitatsdiebstahl identitatskart ihn ihr innerhalb interessiert interview itun jed jemand jetzt jobangebot jobgaranti jobscamming jobticket jobvermittl journalist kamm kanal kart kartennumm kauf kaution kein keinesfall kind klass klein klinik komm kommt kongress konn kont kontakt kontaktdat konto kontoauszug kontodat kontoinformation kontonumm kontos kontoverbind kopi kost kostenfrei kostenlos krankenhaus kreditkartendat kreditkartennumm krypto kryptobors kund kundengeld kundinn kundschaft kur label lad laptop last lauft lebenslauf ledig legal legitimation lehrgang leicht leit letzt leut lichtbild lieferant link lohn lohnabrechn mail mandant marketing massenrekrutier massiv material materialpaket mehr mein meld messeng mich mindest minut misstrau mitarbeit mitbring mitglied mitgliedschaft mitgliedspaket mitmacht mitteil mitzuteil muss nach nachd nachricht nachweis nam nationalitat nebenjob nebenverdien negativ nehm network netzwerk neu neun neus nicht niemal niemand nimm noch notar notig notwend numm oder offic ohn onlin opf optimi organisation packch paket paketaufkleb partn partnerbank partnerpaket passiv passkopi passwort patient pauschal paysaf person personal personalabteil personalagentur personalvermittl phishing platz positiv post postident postsend praktikumsplatz prami press privat privatadress privatkonto probezeit probl produkt produktkoff produktpaket profil projekt provision prozent qualifikation qureinsteig rechnung recruit recruiterin recruiting registrier registriert registrierungskost rein reis rekrutier rent reservi reserviert rest restaurant restbetrag restlich risiko ruckerstattbar ruckerstattet ruckseit ruckzahlbar scamming scan scheck schick schneeballsyst schnell schreib schriftlich schulung schulungskost schulungspauschal sech seien seit selb semesterbeitrag send sendung serios setz shop sich sicherheitscod sicherheitshinweis sicherheitsuberpruf sichert signal sind skyp smartphon sof sofort softwar solang soll sollt sonst sorg sowi sozialversicherungsnummer spat spatest spend spendengeld staatsangehor start starterkit starterpaket starterset startpaket steam stell stellenangebot stellenanzeig steur steuridentifikationsnummer stiftung stipendium strukturvertrieb stund stundenlohn such summ symbol taglich tausch team teil teilnehm teilzeit telefon termin test testkonto testzweck text textinterview ticket trag tragt training transaktion transf transferi traun tvod uber ubermitteln ubernachtungskost ubernehm ubernimmt ubernomm ubers uberweis uberweist uberzeugt ubrig umetiketti umgeh umtausch unbegrenzt uniform universitat uns unt unterkunft unterlag unternehm unverzug urlaubsgeld usdt verdacht verdi verdien verdienstmog verdient verein verfallt verfug vergeb vergess vergut verlang verlangt verli vermeid vermittlungskost verpack verpass verpfleg verrechnet verrechnungsscheck versend versicher versicherungskost vertrag vertragsabschluss vertragsunterzeichn vertret verwaltungspauschal video videoident videoidentifikation videoidentifizier videolegitimation videos vier visakost visum visumkost vorab voraus vorausgewahlt vorauszahl vord vorderseit vorh vorkass vorkenntnis vorleg vorsicht vorstellungsgesprach vorzuleg wachsam wallet war warensend wart wed weihnachtsgeld weit weitergeleitet weiterleit weiters weiterschick weiteruberweis weitervers weiterversand weiterzuleit wenig wenn werb werd whatsapp wirb wird woch wochen wohnadress wohnung wunschenswert wurd zahl zahlbar zahlt zahlung zahlungsnachweis zehn zertifikat zog zoom zugangsdat zugesandt zuhaus zulag zurst zuruck zuruckerstattet zuruckgezahlt zusamm zuschuss zusend zwei zwisch",
  "es": "abon abra abre abrir acces acept acompan activ actu adelant administracion adqu adquir advert afiliacion agenci agent ahor alert algui aloj alta alumn amazon ambas ambos amig anad anal antecedent antelacion antes anticip anunci anvers apell apen apertur aplic apps arranqu asegur asign asistent asoci asociacion asum automat autoriz banc bancari bec beneficiari bienven billet billeter blanque bon brut bult busc cad calif calific cambi campament canal candidat candidatur cantid capacitacion car carg carnet cas cedul celul centr certific chat chequ cient cinc cit clic client cobr codig colabor coleg colegi colegiacion com comenz comienz comision compart complac complement complet compr comprob comunic conduc conf confiabl confirm conmig conoc consej consider contabil contabl contact contacten contest contrari contrat contratacion control convert conviert convocatori coorden coordin corr corre corrient cost cre credit cript criptomoned cualqui cuant cuatr cubr cuent cuid cumplimient cuot cup curriculum curs dal dar dat deb deber delant delanter delit demasi dentr denunci deposit derech des desd desplaz despu detall detr devolver devuelt devuelv diari diet diez diferent digital diner direccion dispon doctor document documentacion domicili donacion donant dors dud efect electron ellos email empez emple empleador empres encontr enhorabuen enlac entid entre entreg entrev envi envial enviel equip escan escane escrib escrit esfuerz esper esquem esta estaf estan estas este estudi evalu evit exam exchang exclus exig expedient experient extra extract extranjer facil facilit factur fals falt famili favor felic felicit fianz finaliz financ financier firm fond form formacion formaliz fot franque frent fundacion gan gananci garanti garantiz gast gerent gestion gestor gir googl gratis gratuit grup guasap gust hac har hast hem herramient hog hor hospital hotel human iban ident identificacion ilimit import imprescind inclu incorpor incorporacion indic indiqu inform informacion informart ingres inici inicial inmediat inquilin inscrib inscribet inscripcion inspector instagram instantane integr interes invit itun jam jef junt justif lad legal leid libert libr licenci lik limit line llam lleg locomocion lueg lug lugar mail maletin manag mand material matricul mediant medic membresi men mensaj mensual mercade miembr mientr minut mision mobiliari moneder moneygram movil multinivel mund nacimient nacional nadi naturalez necesari necesit negat nin ningun nombr nomin nosotr nuestr nuev numer nunc ofert oficial oficin olvid onlin operacion oportun optimiz orden organizacion otra otras otro otros pacient pack pag pagin pais paquet paqueteri par parcial part particip pas pasaj pasiv past paypal ped penal pension pequen perd perder perfil period permis person personal phishing pid pierd piramidal plat plaz plus poc podri porcentaj portatil pos posesion posit postal posterior postul postulacion precis pregunt prens preocup prepag present previ prim primer pris prob proces product profesional propi proveedor proxim proyect prueb public publicacion pued puest qued quedart quedat quedes qui quien quinc rap real realiz rechaz recib recibir reclut recomiend reconoc recruit recurs reembols reenvi reexpedicion ref refer regal registr remes remit remot remuneracion represent requer requier resen reserv resident respond respons respuest rest restant restaur result reten reteng retien retir retribucion revers revis riesg rob rog rrhh sac sal salari sald salv segu segur seis seleccion seman sencill ser seri sexual sid sig signal siguient simpl sobr sobrant soci social softwar sol solicit solicitud solter steam sub subvencion sueld sum tampoc tar tard tare tarif tarjet tas telefon teletrabaj ten teng termin tesoreri text textual tiemp tien tiend tiktok titul titulacion tod tom tra trabaj traig tramit tramitacion transaccion transf transfer transferent transfier transport tras traser tres turn ultim unas unet unic uniform univers unos urgent usdt usted usuari vacant val valor verificacion viaj vide videoidentificacion vigor vim vis vist viviend vuel wasap wasapp western youtub",
  "it": "abbiam abbon abilit academy accadem acced access accett accont account accred accredit acquirent acquist acquister addett adesion affrett affrettat agent agenz agevol agisc alberg albo alcun alla alle alli allo allogg almen altre altri altriment altro amazon ambo amic amministr ammission ammont anal ancor anno annunc anticip anticipat antiriciclagg apertur appen apra apri aprir aprit armadiett arriv arriver aspett assegn assenz assicur assiem assistent assoc assunzion attenzion attest attiv atto attrezzatur automat autorizz avven avvi avvis avvoc azi badg banc bancar bancomat band banking beneficiar benven bic bigliett bilanc bisogn blocc boll bonif bonus book bors buon bust cam camer canal candid candidatur caparr caric cart cas casellar cass cassett cassier cauzion ced cedolin cellul cent centr cerc certif certific chat chi chiam chied chiunqu ciascun cifr cinqu civil clic click client codic colleg colloqu commerc commission comp compar compens compl compless complet comport compr computer comun comunal comunic comunicac conclusion concors conf conferm configur conform congratul conoscent consegn consulent cont contabil contant contatt contattac contattam contattatem contr contrassegn contratt contrib convenzion convert convoc cooper coordin cop copr corrent corrispond corrispondent cors corsist cost coster costitu cred credenzial cript criptoval cuff cuor curriculum dall damm dar dat dator davant decret deleg deliber dell denar depos deposit determin dett dev dic diec dietr different dig dimentic dimm dipendent diplom direct direttor direttr diritt disposit disposizion distributor div divis dlgs docent document dodic domand domicil donator donazion dop dossier dottor dovr dovrann effettu elabor elettoral email ente entra entramb entrar entri entro equival esam esamin esclus esit esperient esser ester estratt estrem eur evit exchang extra facil fals famigl fattur favor felic fidat fiduciar fin finalizz finanziar finc firm fiscal follow fond fondazion formazion forn fornitor fornitur fot fotograf front garant gazzett gestion gestor giorn giornal giornalier gir giram giudic giudizial googl grad graduator gratis gratu gratuit grupp guadagn guard hom homebanking hotel hype iban ident identif immed immediat impieg import incaric incass indenn indirizz inform ingress iniz inizial inoltr inoltram inpa insegn inser insiem intermediar interv intestatar invest invi inviac inviam invit iscritt iscrizion ispettor istruttor itunes laborator lasc lascin lat lavor legal legalizz lett liber libert librett licenz liet lik limit link livell lor lord lucchett mail manager mancanz mand mandac mandam mandatar manual marc marketing mass material mediant medic membr men mensil mer merc mes messagg mett mezz min mission mobil modul moment moneygram multilivell nasc nazional necessar negat negoz nessun network nom nomin nonc nostr notai numer nuov occasion occorr offert oggi ogni ognun oltre onlin onorar oper orar ordin organizz ospedal ospit ottimizz pacc pacchett pack pag pagh pagin pagop par part partecip partenz partner passaport password patent patentin pazient pendent percentual perd perder period permess pers person personal phishing piac piattaform piccol piramidal plic poch polizz port portafogl portal portatil portfol posit posizion possess post postal postepay pratic preg prel prelev prem prend prenot prepag present press prev preved prevent previst prezz prim priv procedur procur prodott profil progett propost propr proprietar prossim prov provincial pubblic qualcun qualif qualsias quant quattr quest quindic quot raccomand rapport rappresent rat real recap recens recension reclut recruiter recruiting redd reel referent regal regional registr regol remot res respons rest restant restitu ret retr retribu revolut riav ric ricar ricerc ricev ricever richied richiest riconosc riconsegn ridott rifug riman rimanent rimast rimbors riport risc riserv risors risped rispedizion rispond rispost ristor ritir rivenditor salar sald salv sanitar sar sara sarann sart scad scansion scarp schem scherm scont screenshot scritt scriv scrivetem scrivim segnal segret segreter segu seguent selezion semplic senz ser serial serv serviz settiman sforz sicur sicurezz siet signal sit smartphon soc softw soggiorn sol sold soltant somm son sostien sottost sped spedizion spes spett spid squadr sta stagion stamp starter stat steam stell stess stipend struttur stud student sub success suo super superior svolg tablet tard tasc task tass team telef telelavor temp ten teng termin tesor tesorer tesser tesserin test testual tien titol torn total traduzion tram transazion trascors trasfer trasfert trasmett trasport tratt tratten tratteng tratterr trattien tropp trov truff tuo tutt uffic ufficial ultim uman uniform unisc urgent usand usdt utent utilizz vagl val valid valigett valut vann var venditor veng verif verr vers viagg vide videoidentif vien vis vision vist vol volontar volt vostr wallet western whatsapp zon",
  "pt": "abertur abra abre abrir aceit adesa adiant administraca admissa adqu adquir agenc agent agor ajud alert algu aloj alun amazon ambos amig anal analis antecedenc antecedent antecip antes antifraud anunci apen aplic aplicaco apos apps apress assegur assinatur assistent associaca assum atenca ativ atrav atribu automat autoriz autorizaca avali avaliaco avanc banc bancari beneficiari bilhet boas bols bonus branqueament brut busc cad cadastr can candidat candidatur carg cart carta carteir carto cas cauca celul cent certida certific cham chanc chat chav cheg chequ cidada cinc client clinic cobr cobranc codig coleg colegi com comec comissa compr comprov comput comunic conclu conduca confi confirm conhec consider cont contabil contact contat contrari contrat contrataca contribuica convert convocator coorden corrent corretor credit crimin criminal cript criptomoed cuid curricul curriculum curs curt cust dad del demor dentr depo deposit depress desloc deslocaca despes detalh dev devera devolv diar diari diferenc digital dinheir diplom doaco doador document documentaca dois domicili donat doutor duas email embalagens emos empreg empres encaminh encomend encontr enderec enquant entidad entre entreg entrev envi equip escrev escrit escritori esforc esper esquec esquem esta este estrangeir estud evit exam exchang exclus exig experienc exterior extra extrat fac facil fal fals famil fatur favor feit fic finaliz financeir fiqu formaca fornecedor fost fot frent fund fundaca ganh garant gerent gestor golp googl gost gran grat gratuit grup guard hesit hoj homebanking hor hospital hot hotel human ident identificaca imediat imprens inclu indic inform informaco ingress inic inici inicial inscrev inscrica inspetor integral intermediari itun jam jornal junt lad lavag legal levant liberdad lik limit link livr loj lucr lug mail mais mal malet mand marketing mass materi material matricul medic membr men mensag mensagens minh minut misso moneygr montant mor motor muit multinivel nasciment necess necessari negat nenhum ningu niss nom noss notebook nov numer nunc ofert onlin oper operaca oportun ordem orden organizaca otimiz outr pacient pack pacot pag pagament pagin palavr par parabens parceir parcial part particip pass passag pec ped pel pensa pequen perc percentag perfil period permissa pesso pessoal phishing piramid porcentag portatil posit poss possu posterior posts pouc praz precis premi present previ primeir process procur produt propin propr propri proxim publicaco qualificaca qualqu quant quatr quem quinz quot rap real realiz receb recib recrut recurs red reembols reembolsav reembolsavel reenv reenvi reexpedica regist registr remot remuneraca rend rendiment repass represent reserv residenc respond responsavel respost rest restant restaur ret retenh risc sac salari sald salv saqu satisfaca scan segu seguint segur seguranc sej seleca selet seman sena ser sera seus sig signal simpl sinal sobr soci social softwar solicit solicitaca soment ste subsidi suport tard taref tax telefon telegr telemovel teletrabalh tem temp termin tesour test text tir titul tod trabalh tramitaca transaca transf transfer transferenc transport treinament tres tud ultim uniform urgent usdt utent vag val valid valor venciment verificaca vers viag vid videocham videoidentificaca vim vist voc western whatsapp zapzap"
 },
 "groups": "5bd 5gq 5gt 5hb 5hn 5hz 5jl 5jz 5qm 5qn 5r7 5rx 5s4 5s8 5sm 5st 5tp 627 637 63c 63j 63y 63z 645 64f 6a0 6a1 6b6 6ba 6bg 6bw 6c9 6i1 6j1 6j7 6jb 6jp 6on 6q3 6q8 6qb 6qm 6qn 6zm 70k 70p 70t 715 71a 71c;5is 5it 5jl 5jz 5ln 5sm 5st 5vj 5y0 63y 63z 645 64f 65v 6bw 6c9 6dk 6jp 6l0 6qm 6qn 6vy 715 71a 71c;;5w6;5w6;5w6;5w6;5w6;5w6;5dt 5pr 5wj 61d 695 6hc 6ny 6uz 6yx;59r 5no;6uq;6uq;5dt 5du 5pr 5ps 61d 61e 695 696 6hc 6hd 6ny 6nz 6yx 6yy;5bd;5dt 5du 5pr 5ps 61d 61e 695 696 6hc 6hd 6ny 6nz 6yx 6yy;5w6;5du 5ps 61e 696 6hd 6nz 6yy;5bd;;6uq;6uq;6uq;6uq;6uq;;5w7;5w7;5w7;5w7;57b 57f 57o 587 588 58a 59c 59g 59t 5b7 5c8 5cs 5cz 5dc 5dm 5dp 5ds 5dz 5e2 5eg 5es 5fd 5g4 5gx 5il 5is 5it 5iv 5j8 5jk 5k5 5mr 5mu 5my 5p0 5pj 5po 5q2 5qk 5qz 5r7 5s0 5sv 5tv 5u3 5un 5v7 5vz 5w9 5wc 616 6ek 6fa 6h4 6h9 6hl 6ic 6il 6j0 6k0 6o5 6oy 6p5 6p7 6q2 6r2 6t5 6te 6tk 6uu 6uy 6vg 6wb 6wn 6ww 6xb 6z5 6zi 6zl 707 70h 70j 714 71a 71c 71e 71l;5z8 62j 639 63p 64e;6ce 6cg;;;;5k3 5k6;6k6;;;;;5b9;55m 55r 5h9 6tk;;55r 5gz;;;;5am;6p7 6uu;6xq;6ek 6h6 6hb 6he 6hl 6k0 6lx 6nu 6o1 6o5 6oy 6r2 6rq 6sb 6sc 6sn 6te 6th 6up 6uu;56a 57k 587 5ad 5al 5ek 5fg 5hb 5he 5i8 5jr 6lx;;5ww;55b 691 694 698 69g 6aw;5s7;;59c 59g 5bq 5cz 5dq 5dt 5il 5j8 69a 69w 6af 6b5 6bn 6c5 6ck;56f 5ao 5ap 5bx 5c1 5dj 5eg 5gt 5hw;55l 574 5ad 5ah 5bq 5bz;;6v5 6wb 6ww 6ys 6yw 6z5 71e;;;59m 5gm 5gn 6pa 6ua;55j 561 56x 56z 575 59q 59z 5af 5ar 5c8 5iz;5c1 6zd;;5j7;59w;;59f 5c1 5cs 5e9 5ft 5fu 5g9 5iy;6w6 6z4;58w;5mr 5mu 5nj 5sv 5vz 5w5 5wc;;69a 6c5;5qk 5r4 5r7 5sv 5vi 5w9 5wc;;561 56x 56z 5bi 5iz;;66w 68j 6af 6ci;;;;;;;;;;;5e3 5e5;5yz 5z1 5z6 5z8 60s 62j;;;69f;5cq;;;5zc;;;;;55d 57i 57j 57n;59f 5ak 5c1 5d4 5f2 5fd 5iy 5j3 5ja;;;54z 55v 575 5af 5co 5j2;;;;;;5ph 5rv 5u1 5u5 5u8 5ug 6qw 6uf;;56k;71p;6k8;5fe;5fe;;;6qu 6uf;;;;6vh;6ww 6yz 6z6 70j 71j;;6ek 6fa 6hg 6hj 6j0 6k3 6lx 6o7 6q2 6sz 6th 6uy;6k6;6k6;6kg;;;;;;;;;;;5jl;5bw 5c4 5ce 5ci 5cj 5on 5ow 5ox 60h 60o 60q 6g8 6gh 6gj 6na 6nc 6y6 6y7;;;5km 5l7 5lg 5nb 5nk 5p3 5q8 5r9 5vi 6lu 6m4;6ik 6jq 6jv 6jy 6o4 6oy 6p5 6qs 6qy 6sx 6u9 6v7 6vm 6vp 6w8 6wf 6x7 716 718 71b;619 61i;6qs 6qy 6qz 6sx 6u9;6sb 6sx;;6ik 705 718;653 66m 6c2 6c9 6cd 6cg 6ik 6jq 6jv 6jy 6vm 718 71b;5x1 64e 64j 64l;5dl;;5km 5l3 5l7 5lg 5lt 5m1 5ma 5mk 5mz 5n1 5nb 5os 5p3 5pl 5pq 5q2 5q8 5qz 5v1 5v7 5vi 5x5 5xk 5xm 5xq 5ya 5yf 5yq 5yu 635 6da 6dz 6fa 6h6 6hk 6hr 6i2 6ic 6jg 6v7 6vb 6vp 6w8 6wf 6wq 6x7 6ys 6z1 6z4 6zd 6zn 6zx 705;6kl 6oe 6re;6da 6dz 6k8 6kl 6kp 6l4 6lb 6le 6lu 6s6 6sh 6so;664 66q;668 66e 66m 6b3 6c2 6c9 6cd;56k 5ih 5iq;;;;64t 661 664 666 66q 673 6bi 6bo;5l3 5l7 5ll 5mr 5mu 5my 5ng 5q8 5r7 5r9 5s4 5sd 5u3;;70k 70t;;5ga;6k8 6kl 6kp 6l4 6lb 6le 6lu 6m4 6nu 6s6 6so 6t5 6ti 6u3;6eg 6h7 6yt;64t 666 668 66e 6b3 6bi 6c2 6c9;66l 6ag 6bk 6cj;5vt;;5x1 635;5rx 5s8;5wk 5wm 6v1;;5gv 6v7 6vm 6vp 6w8 6wf 6wq 6yz;54z;;6hc 6hd 6jb 6vm 6zd;;5l3 5l7 5lt 5ma 5n1 5nb 5ng 5p2 5p3 5td 5u1 66l 689 69f 6bu 6c1 6c7 6cd;5lp 5v8 6ny 6nz 6qb;5lp 5v8;6kh 6l1 6mc 6n1 6n5 6p7 6tr 6ty 6vi 6vz 6xe 6yh;5eh;;;5yf 5yq 61d 64n;;;66m 695 6bb 6ch;;6co 6cv 6d7 6e3 6e6 6eb 6ef 6es 6hr 6hx 6i0 6iy 6jo 6js;6k6;63q;5qy;6z1 6zx 707 70j 71n;5o9 6ek 6fa 6ib 6ic 6j0;;;6eu;6eu;;6eu;;6eu;6eu;6eu;;6eu;6eu;;;;653 6c7 6cd 6cg 6dl 6f5 6fd 6fl;6k6;5kf 5lo 5nm 5p0 5tg 5v1;5m7 5pj 5r7;;;5qy;6nm;;;557 563 56h 56k 56m 56n 56o 56q 56r 5id 5im 5iu 5iw 5ix 5j4 5j6;56k;5az;;5ms 5mv 5n0 5tm;6xy 6y1;55o 5ak 5c1 5f6 5gt 5hq 5i7 5is 5jf 5jn;;;;5jt;5cf;;6ga;6a9 6bn;;;;;;56x 57n 59z 5cp 5em 5hj;;6c6;6su;;;5cf 5cv;;;61h;;5o7 5pp;6g5 6ga 6gc 6th;6ge;71p;71p;5cb 6g5 6gc;68h;;6gf;6cc;;55p 57b;5x1 5x5 5xk 5y8 5ya 5yq 5yu 5z9 635 64e 64j 64l;5cu;5cu;55p;57b 5jd;6n8;63x 640 646;6fw;582 5ct 5de 5do 60t 612 614 68k 68w 6ne 6np;5be 5do 5dv;;;6oe 6oj 6ql 6r4 6su 6t0;;;;58f 58g;;55f 5hq;66m 68d 6bp 6ch;;6lm 6m9 6oe 6oj 6om 6q0 6ql 6qv 6r4 6s6 6sb 6so 6su 6th 6tu 6u4 6up;6ad 6an;;587 59f 5ak 5b6 5bc 5c1 5eg 5ew 5fu 5ha 5hy 5is 5iy 5jz 61n 69g 6an 6b5 6q2;;;;;5wj 6uz;5wj;;;;61t;6uz;6uz;5wj;5wj;;;;;;;561 56x 56z 59q 59z 5ar 5bi 5if 5iz 5jn 5y2 5y4 60i 610 643;54z;65x 67w 687 68h;55l 58f 5bg 5f3 5g0 5g3 5g8 5h8 5k1;59l;6xr;5wz 5ya 5yc 5yf 5yp 5yq 5yu 5z9 5zm 60k 60w 62k 63t 641 644 64e 64j 64n 6a4 6aw;5yp 641 64e 64j;55m 55r 575 57c 59o 59p 59u 59v 59x 5a9 5br 5cm 5cx 5cy 5de 5p1 5p5 5wj 5zn 5zo 5zp 60u 60v 678 679 67a 68l 68m 68o;;5xm 60w 62k 644;5yd;;56g 57h 57q 57r 57s 5fi 5m9 5mc 5sg 5yl 5ym 6e9 6ec 6ji 6lk 6ln 6lt 6wl 6wo 6wt;;;5ku 5m1 5m5 5ma 5mz 5q8 5qg 5qj 5ri 5rv 5tn 5ui 6om 6q0 6su 6u6 6up;5ku 5l4 5m1 5m5 5ma 5mb 5mk 5mz 5n6 5oa 5py 5q8 5qg 5qm 5r0 5rg 5ri 5rv 5sl 5sq 5st 5tn 5tq 5ug 5ui 5vb 5vg 5vu 6cv 6d7 6e3 6e6 6eb 6ef 6ex 6f8 6hx 6i0 6iy 6jo 6js 6jw 6jx 6lm 6n5 6oj 6om 6q0 6ql 6qp 6qv 6qx 6s6 6su 6t0 6u4 6u6;;6hr;6uz;;5ku 5l4 5lz 5m1 5m5 5ma 5mb 5mk 5mz 5n6 5nk 5oa 5ph 5pl 5q8 5qg 5qj 5r4 5rg 5ri 5rv 5sq 5st 5tn 5u1 5u5 5u8 5ug 5ui 5vb 5vg 5vu 5vx 5w5 6i6 6oe 6os 6s1 6su 6t0 6u4;6n5 6ni 6sy;5ku 5l4 5m1 5ma 5q8 5qg 5qj 5r4 5r7 5r9 5rg 5sl 5ug 5ui 5vu 5vx;;;6vc 6zr;6qp 6qx 6r6;63h;62t 6aq;62t 62v 6aq 6au;;6jw 6jx 6qp 6qx 6r6 6up;;6cv 6d7 6es 6hr 6hx 6jo 6js 6jx;5rf;5ou;5qy 5ti;5oy;;;640 643;;5fz;;5eh 5ik;5eh;651;6eu;;;6eu;;;6eu;;;;5af 5co;55p 587 5bb 5dc 5df 5jq 5ju 5jy 5so 5sr 64a 64e 6jr 6qw 6r0 6uf 719;;6el;;;55s 568 5yz 5z1 5z6 5z8 61p 639 63l;;6yo;6h1 6qu 6uf;6nq;64a 64e;719;5dk 5pk 5pp 6h5;6nq;6c1 6c8;5wr;661 66w 69a 69h 6b5 6bj 6bo 6ch;;;5qy 5so 5vv 5wi;;5pf;;;;5wk 5wm;;;;;5k5;5kb 6rx;5t3 6rb;5ww 5yz 5z1 5z6 5z8 6ww 6zx 71l;;;5kb 6qx;;;6lx;;;;59d 59g 5cy 5g4 5h4 5hn 5jj;55t 5x6;55t;5og;6x8;;;;;;55z 58u 5bp 5bs 6co 6ww 6zx 71n;;602;6r0;5ox 5wd;5ke;;5bx;5lx 5pf 5q8 5sj 5tt 6hx 6jr 707 719;;5ba 5bo 5e6;606;;67o 68s 692;6fx 6h4 6h9 6mu 6mv 6v5 6wn 6zi 6zl 70h 714 71a 71c 71g;5ak 5an 5cs 5dm 5ej 5f6 5gl 5gx 608 616 61b;;5wj 6uy 6uz;;5x3 608 62f;571 59f 5ef 5ew 5f0 5f2 5f3 5f6 5g2 5h8 5h9 5i7 5iy 5jq 5jw 5k4 5kr;;57f 5a4 5bd 5dq 5dt;5kv 6cw;5x5 64a;5xd;5wy 5xa 5yz 5z1 629 62j 63p 63r;;56f 5ar 5bf 5bk 5bx 5dj 5eg 5gt;6mt 6nx 6up;;6nx;6zd 6zi 714 71g;6m7 6uc;5o8 5pj 5po 6xs 6xv;5wj;57f 57o 57v 57x 59j 5da 5de 5eo 5fd 5fl 5jb 5jj;5g4;;;57f 57k 57t 5er 5et 5fv 5fx 5k8;;5fz;;;6cy 6d5 6kj 6tl 6vl;6cy 6vh;6tl;;;;;;6kg;;;;;5ic;;;5p2 5pl 5pq 5pt 5q2 5qo 5ri 5s6 5tv 5un 5wi;;5kc 5ke;55d 55w 55x 56d 572 5b9 5ih 5ij 5io 5iq 5j9 5jt 5jx;;;;;55w 567;;5w0 6ui 6uj;5n3;;5dm 5dp 5ds 5eg 5f6 5gx 5y4 60y 618 61n 61o 629 63f 661 68t 69h 6kp 6mu 6nj 6nu 6o1 6o5 6oo 6u3;;;;5nd 64i 6ez 6f0 6m7 6x9;;6w3;6oj;6da 6gt 6h6 6hb 6he 6hl 6i2 6vg 6w4 6w8 6ys 6yw 6z5 6zn 70w;;;;;;;;;;;691 694 698 69g 6a4 6aw;586 58d 5ik;;6v1;;;;;6co 6v5 6v7 6vb;5ks;;;;55j;5cf;5cf;6jf;;;6vh;;;6tl;5ia 5ih 5jt;5fp;;5cf;;5p4 5pe 6y9 6yn;5t1 5t2 5t5;6kg;;;5v3;5vg;6tl;6tl;;6vi 6vz 6xe;5cf;;;;5v3 6dl;;6n1 6n5 6qb;;;6xl 6z6;586 58d 5fz 5ia 5ik 5io 5iq 5jt;;;;5uk;5h1 66h 6po;6y5 6zy 700 70z;;;5fz;;6s1 6sw 6uz 6yf;;64t 650 666 66l 689 68p 69f 6ar 6bk 6bu 6c1 6c7 6cd;6g3 6hj;5hz 5s8 5tp;;5d2 5d5 5nd 5pb 5vq 5vs 60z 68u 6ez 6f0 6gu 6nk 6uc 6ue 6x9 6yg;6xn 6yj 6yu;;;5qy;;5xu;;5m5 5ma 5sy 5tt 6d2 6dl 6fd;6kg;;;;;;693;;;;;;6e3 6e6 6eb 6ed 6ef 6ex 6f8 6g7 6gc 6i0 6ij 6jo 6k3 6oo 6p7 6q2;6rg 6t1 6t3 6wn 6xb 6zy 700 70z 714 71j;6t1;6re;6r9;56m 5im 5iu 5iw 5ix;6kn 6ky 6m9 6nb 6og 6oz 6r9 6rc 6s9 6t7;6vh;5mr 5mu 5my 5np 5qk 5qo 5s0 5sa 5sv 5un;59w;6j1 6j3;;5m5 5mb 5sl 5t0 5tq 5vg;69c;;6i6 6ni 6sy 6vc;;;;5w4 6uo;;;5hb 5hz;5rx 5rz 5sd 5uk;;6y5 6zy;;56a 574 577 57b 57f 57k 57o 587 588 58a 599 59c 59l 59t 5bg 5bq 5c8 5cz 5da 5de 5dz 5eo 5es 5fd 5fg 5fl 5g4 5gl 5gq 5h4 5h8 5il 5is 5it 5iv 5jc 5jk 5jr 5jv 5jz;5es;6gq 6kb 6os 6s1;;;559 5ao 5ap 5bi 5c1 5dj 5eg 5ew 5f2 5fu 5g0 5g9 5gt 5ha 5hw 5ig 5iy 5j2 5ja 5jf 5jw 5k4;5px 5qy;5mb 5ov 5py 5qc 5r0 5sy 5t4;;;616 61b 61m;6o4;5ia 5ih 5ij 5io 5iq 5jt;;;;;6nz 6qb;;5sw 6e3 6e6 6eb 6ef 6ex 6f8 6g7 6gc 6i0 6jn 6jo 6k3 71i;6rg 6t1 6t3 6zy 70z 714 71j;6t1;6kn 6ky 6lm 6nb 6og 6oz 6r9 6rc;6j1 6j3;5bd 5dq 5dt 5du 5hz;5k1 5wz 5xm 5yc 5yp 60k 60w 62k 641 644 64j;;;;63r;;67t 6a9 6wn 6yd 6zl 6zr 714;6wn 6xb 6yd 6yx 6zl 714 71j;5ma 5mb 5nk 5oe 5p2 5qm 5sl 5sy 5t4 5tp 5u1 5vb 6eb 6f8 6gs 6i0 6jo 6lm 6m9 6om 6ql 6r9 6rc 6sb 6tu 6u8;6e3 6f8 6hc 6i0 6jo 6k3 6lm 6ny 6om 6ql 6tu;;5m5 5ma 5mb 5n6 5nk 5oe 5p2 5p6 5pr 5qm 5sl 5vb;;;;;653 65b 65c 6c1 6c8;;5eg 5ej 5hy;5ga;5cd 5k5;55t 587 5bb 5dc 5df 5f0 5il 5ir 5is 5iv 5jq 5ju 5jy;;5ye 607 61c 61f 61i;5xo 5ya 5yf 5yu 5z9 5zm 60k 62k 63t 64n;6sw 6tm;6k6;5y4 60s 629 62j 64m;5c0;;;6tl;;6tl;;;;;;;;6gi 6kb 6os 6s1 6y4;59f 5d4 5ew 5f2 5i4 5iy 5j3 5ja 5k4 5tv 5y4 5yz 60y 61p 63l 661 68t 6gt 6nj 6w4 6w8;;;;5cf;;5rp 6pq;;;;;65a 68j;652 65a 65s 661 68j 69h 6ad 6af 6an 6ar 6bn;;;5ma 5mb 5mg 5rg 5rx 5rz 5s4 5sd 5ui 5uk 5uo;5qy;5ou 5oz;5oz;5k4;;;55b 5ch 5if;;55u 574 5bg 5ca 5x8 5xf 5xh 5yc;;;;67x;;;;;;;;;;;;55h 55i 55n 5i2;;5x8 5xf 5xh 5yc;65e 666 6a7;5ia 5ih 5jt;;54z;;6h4 6il 6jg;6fw;55o 56b 574 5c7 5ig 5j8 5jo;;;;;;;63j;621;;;6af 6ci;;64t;5yo;;6dx;;6cu 6du;;;5kg 5ki 5nr 5nu 5om 5oo;6mg 6n3;;;6xh 6y0;6fh 6g6 6g9;;6ll;5lk;;;6no;;;6eu;5l7 5l9;6da 6vp;6fh 6xh;6ea;6wm;5wb;;;6wd;6ja;6je;5uj 68z;;5mp 5uv;;5rj;;;;6sl;;5s2;5ry 5s1 5s3 5se;6mg;6kp 6ks;;;;;6mx;;68z;;;;6eu;5w4;;5ra;5oo;6n3;;;;6g9;6xx 6y0;6jh;;5vr;6ud;5qb;6fe;6gz 6h2;6fz;6d6 6d8;6mx 6pn;5pg 5r5;5kt 5l6;6mg 6n0;5l8;5nn;6cu;6lk 6lp 6ov;5od;;;;;;;6td;;5uf;5nc 5nj;6fa 6rb;6ez;;;63x;;;;5vk;;;68z;60z;;5yo;66k;68z;;;63x;65k;;;;5qr 62b 6a5 6i5 6or 6zq;649;;6qs 6qt;5gk 5go;;;63i;6bf;;;6ks;;;;;6fz;6xu;5l2 5l5 5uj 6d6 6d8 6km 6sy 6vn;5l8 5m6 5ob;;;;;;;6db;5l8;5mp;5sb;;;5pd 5qx;;;;5q9;6uo;5om 5oo;;;;6uw;;;6ve 6vj;;6jd;6w0;;;6qa;5uj;6sy 6uw;6pl;5ro;;5rn;;5vy;5oz;6h2;6gk;70g;5rl 6ir 6pc 6pn 70c;5w4;6ll 6wm;6ea;;;5ni 5t2;;;70c;6rn;6pz;;;5vo;5kg 5ki;;;;;5w2;6u9;5pd 5pg;5sk 6jm;6hz;6nd;6ks;5l7 5l9;5ry 5s1 5w4;;6uo;;;5m6;6f3 6f4 6f6 6fh 6g6 6xh 6xx;;5r5;;5uv;6td;70n 70s;;;;;6h2;5pg;5n9;6ke;;;5oz;5tu;6tn;6qg;5n2;5nj;;5kt 5l6;6qg;;70y;6i5 6or 6zq;5qr 62b;;;6cu 6d3;6d3;6f9;6ve;;;;;;;5xn;;5tu;5v8;5lp;;;;;5pc;;;5uv;;;;6w0;6ej 716;6wv 6wy;6ej;6jq 6jv;6hl;6hn 6z9;;5ru;6iv;;6uw;6gz;6ym;6rx;;5n8;;;5sn 5ss 5vo;5od;;5l8 5m6 5ob;6l2 6ts;;5v8;5t9;;;;;6f3 6g6 6g9;;5nf 5nr 5nu 5om;;5sx;6zh 701 70g;6y8;6gz;6gk 6y8;;5nr 5nu;;5l8;5uj;5l8 5m2 5m6 5of;;5of;;6hw 6jq 6jv 6zh 716;6gk;5sn;5qf 5ru 5sn 5u0;6wl 6wp 6zu;5l8 5m9 5mh 5mi 5qt 5qv;6e9 6ee 6i8;;;64q;66k;66k;;6xx;;;;6sl;;6vn;;;;;;5kg 5ki;5kg 5ki;6d3;5v8 6dm;5lp 5lw;6w0;;5t6;;6o3;6eu;6gk;5lp 5v6;;;5rn;5s3;5kt;6cu 6ve;;;6ke;6f4;6ts;70y;6qg;5l8;;6ws;6ls;;;;;5mm 5mo;;;;;;;6b7;;;;;;5nl;;6jd;6fc;70v;6xd;5nn 5q3;6xg;;;6fe 6fg;5sk;6bz 6c0;649;;;;;;6dx 6ym 6yp;6be;6bz 6c0;6oa 6pn;6jq 6jv 6oi 6qs 6qt;;;5ro 5ry 5s1;6mb 6nf 6qd;6jm;;;;;;5uv;;66t 66v;6bz 6c0;;;;;5kd;66k 6bf;63x;5na;;6z8;6o9;5q3;;;6z9;;6oa;;6sd;;6f4;;70s;6y8;6tb 6td;5ut 70n;5uv;6sy;;;6fc;;6hn;6oi 6p2 6pz 6sl;6nd;;5l8 5m6;5sc 6je 70x;5r5;6hn;5oz;;5t6;5of;;;;;;;6oi 6p2 6pz 6qs 6qt 6sl;5s2 6q6 6qa;6ja;;;;6vj;;;;;;65k;66k;64u;;;68z;;;6b7;5yo;;5z5 63s;6a5;;6bf;5vo;6sy;5l8;6bz 6c0;68x;;5wb;66t 66v;;5rj;;;;;5m9 5mh 5mi 5qt;6am;649 64b;68x 68z;6hw 6jq 6jv 6oi 6pz 6qs 6qt 6sl 716;;;6mk;6mk;6ee 6i8;;68y;;5s3;6yg 6yk;6gu 6gy;5tl;;;;;5pb;6nk;;6de 6py;;;68z;;;;;;70y;5q9;;;5u0;68u;;;5t6;;6dm;5mj 5qw 5v8;6l2 6lo 6ts 6w0;5yo;;6be;;6uw;5rj;6dx 6wd;5l9;6jk;6qi;6ku 6l2 6ts;5l9 5lp 5mj 5v8;6de 6dm;6vt 6w0;;5z5;6i9;5qx;;;5gk 5go 5gy;;;5t9;6pk;6ri;;5w2;6ve 6w7;;6cu 6du;;;6ke 6l9 6tn;;5q9 5qa;;6ap;;6am 6ap;5n8;6ws;5s2;5ru;5oz;6km;5mm 5mp 5uq 5uv;5l5;6d6 6d8 6vn;5vk;70g;66t;5vr;6jv;;6qs 6qt;;;5q3;6o9 6z8;;5lp;;5kc 5kt 5l6 5lk;5v6;5lp 5v8;5ob 6xu;6db;;;;5ry 5s1 5s3;;;;;5m6 5ob;6e4;6q6 6qa 6sl;;5t3;5m6 5ob;;5l2 5l5;6d6;;65k;;;5sk 5sx;5ms 5mv 5n0;6pk;6jk;6m2 6qi;5r5;5n3;;6mg;6g6;5om;6rn;6sl;6ts;5v8;;5l8;6i9;5ry 5s3 5se;5rn;5uj;5nj;6eu;5od;6lo 6oz;6eh;;6ri 6rk;598;64x;6jm;;5rl;6nd;5s2;6o3;;6ir 70c;;;;5q7;;;5n2;;;5v8;6q6 6qa;6ja;6h2;6gk 6y8;5oz;;;;5s2 70n 70s;6yp;5nf 5nr 5nu 5om;5l8 5m6;5qb 5vr;;;;6ej;6cu 6ve 6wv 6wy;;6hw 6jq 6jv 6zh 716;;;5qf;5tu 5tw;;6rx;;5kt 5l6 5lk;6tn;6tn;;6ej;;;;;;;5mx;5l9 5ld;5kt 5mq 5mt;5vo 701;6eu;;;5sn 5ss;6xd;5mq 5mt 5mx;5sn 5ss;5qf 5sn 5ss;;6zh 716;;5ly 5pg 5tu;6dm;6dm;5lp 5lw 5v8;5rn;5t6;;;5rl;5mx;5mq 5mt;6qt;6ku;6wv;6lw;6by;5sk 6jm;5kg 5ki 5nf 5nr 5nu 5om 5oo;5sk 6jm;5sx;5vy;5nl 5p1;5qf 5sn 5ss;;;;;6ud;6l2 6ts;;;6qs;;6ku;6ke 6lw;;;64q;;5uj;6l9 6tn;;;;;;;6n0;5yo;6bz 6c0;;649 64b;;;;;;6ez;6nd;6sd;6f3 6f4 6f6 6fh 6g6 6g9;6xh 6xx 6y0;5om 5oo;6mg 6n0 6n3 6sy;;6bz 6c0;;;;6de 6ku 6vt;;6eh;5xn;;5q9 5qa;5sx;;;6ke;6p2;6ts;5xn 5xr;5l2 5l5 5uj;6km;;6ri;;;;649;;;6cu;;6ve;;;6io;;;;6pc;5l9;;;;;65k;60z;6uo;;5w4;;6ir;5rl;68u;5p8;;5n2;6km;;;6d6;6ja;70n 70s;;5kg 5ki;5l8;6db;;6zh;5qf 5ru 5sn 5vy 716;;6bz 6c0;5q9;6hw 6jq 6jv;716;5u0 5vy;5oz;;6oi 6qs 6qt;6sl;6tz;6qk;5l2 5uj;;6nd;;6bz 6c0;6by;;;;6de 6vt;5l8 5m9 5mh;;;68y;;;;5x2;;5kg 5ki 5oo;;6o3;5mm 5mo;;;63o 63s 6bm;;;5sn 5ss;;;;6am;6l9 6tn;5l6 5lk;5q9 5qa;;;;;;;;;5sn;5qf 5ss;5q9 5qa;6iv;5l8;;;6pv;;;;5l2 5l5;6km;6d6 6vn;;;5xn;;;;6ap;;;;6bf;63i;;;;6bz;;;;5jk;5f2 5g2;59r;550 554 555 59y 5a1 5a3 5a6 5af 5c2 5c5 5em 5ka;58y;56e 56t;57c 582 58k 58n 58w 58y 59i 5dg 5dh 5ev 5k3 5k6;57v 57x;5k3;5hm;57j;;56e 57a 57d 5hj;;598 5fw 5fy 5k9;56e;56e 56i 56l 56t;56e;569 5im;570 571 5ib;570;5am;5g2;55m 55u 5cn 5ct;582 5dd 5fp 5gc 5gf 5gh 5hv 5jb;55e;;587 589 599;;55v;580;5c1 5ha;56m 56n 5en 5ep 5f7 5im 5iu 5iw 5ix;;5c6;;5bl;5b9;55g 5a0;;5fw;5gm 5gr;580;5af;55o 56b 56e 56g 56i 56l 57c 57e 595 5a4 5ag 5bh 5bm 5c4 5ig;578 57c 57e 590 591 592 594;55k;57v 57x 59o 59y 5a1 5a3 5a9 5c2 5c5;54z;572 574 575 576 578 5eq 5ka;5ba;55c 55h 55i 55k 55n;5dd 5gc 5gh;55t;59s;586 58d;59b;56e;582;;57v 57x;57v 57x;5a2 5a8;5ac 5ay;;;55e;58e 5bb 5jq 5jz;56l 5ce 5ci 5cj;;5ez 5jl 5jm 5js;;58k 58s 58w 59d 59e 59h 5eu 5ex 5jb 5k2 5k6;;5d1;55b 574;55w 55x 56d 5j5;55b;5hk 5ib 5iy;;554 555 575;5df 5hw;;5an 5ej;;56e;;5fc 5jb;5gu;585;56h;5hs 5i6;57c;;55s 568;5cp;587;;5hl 5hr 5hu 5hx 5jx;5e4;5ho;57p 59d 59e 5jg;;;;5aj;5bj 5bn;55o 56b 595 5a4 5ag 5bm 5ig;;57c;;;57z 581 58f 58h 58l 58n 58w 5k6;55e;568;5e4 5e5 5e8 5en 5fr 5k0 5k1;;55a;5ck;;55e;;56e 56v 583;57v 57x;;5gu;560 563 56j 56m 56o 56q 56u 5j0 5j7;55t;5d2 5d5 5d9 5db;56g 579 583 584 59e 59h 59k 5cf 5en 5ep 5eu 5ex 5ff 5k2;5en 5ep 5ff;;57n;5c2 5c3 5c5 5cc;5ag;55h 55i 55n;587 588;56e 583;5gc 5gh;5eo;566;58p 58z;;59h;5dg 5dh;5em 5fo 5fq 5j7;5ka;5gu 5h2;5f5 5f8 5hs 5i6 5jl;5ca;55m 55q 55t 55u 57v 5ca 5cn 5fd;5gv 5hj;;;5bv 5d6;;550 554 57a 57d 58b 5b9 5c6 5hj;;550 554 555;5dd;55k 5ce 5ci 5cw 5hd 5hh;;56l 572 575 578 57c 591;55w 56q 56r;5fb;59j;582 58l 5dd 5gc 5gh;587 588 58m 5h7;59d;55y 560 563 56u 5j6;5co;55t;;5fs 5ga;56v 56w;55s 55w 55x 562 564 567 568 56d 5j5;58y;573 58s;;59h 5fc 5jb;5h6;59e 5eu 5k2;;5eo;5dl 5dm 5e6 5eb 5ed 5eg 5ei 5gw 5gx;58l;57w 57y;5cu;58s;5f4;5aq 5as 5at 5au 5av;550 551 552 553 556;5ka;55t 5ct 5dd;574 575 576 578;55d 56h 56m 56n 56o 56q 56r 5f7 5id 5im 5iu 5iw 5j1 5j4 5k7;57x;5dd;58l 58m 58q 58r 58t 58y 5ci;54z;5jm 5js;5h5;5aq 5as 5at 5au 5av;;5dd;556;584;;56e 56l 58f 58h;54z;;;5d6;;;5k9;5fw 5k9;56e;553;5hp;5k0;58i 5aj;58i;5g7;56a 5dm 5dp 5ds 5f9 5gx 5hr 5i8;59o 59p 59v 5cr 5ea 5i6;5e3 5gw;5e6;580;;598;5bf 5bm;586 5d2 5d5 5d9;591 59y 5a1 5a3;55m 55q 55t 55u 575 578 592 598 59p;56b 596;586 58d;55k;5b5;;56e 56i 57c 5hx 5i3;586;5d3;57p 5jg;56e 56l 57g 57m 5fi 5fk;5fq;5gp;56a 5ad 5ah 5al 5dm 5dp 5eg 5f9 5gx 5i8;5a0;;5a0 5i1;5he;56g 579;56g 579;;5fb;5d3;5aj;55y 56u 5j6;553 5aq 5at 5au 5av 5bw;5b5 5bi;5e5 5e7;;5hc 5hg;;566 5hd;566;5bo 5e3 5e6;5ga;5j4 5j6;;5hb;56e 56l 57c 57e 5bh;5b2;57a;57a;55s 55w;5fn 5fq;5gv;5cn;572 575 57u 5fd;5ck;5hb 5hz;;5cy;;587 58a 5gs 5gu;55c;5bj 5bn;550 551 552;58q;5br;586 5cg 5ey 5f1 5g1 5gd 5ge 5gf 5h7 5hf 5jp;5cg;55t;5hz;556 558;;;59d 5dw;;5hd 5hh 5hm 5ht 5hv 5i0 5i1;571 5an 5c1 5cs 5e6 5e9 5ef 5ej 5ew 5f6 5ft 5fu 5i7;58e;569 58a;55v 561 56x 59r;55s 55w 562 5en 5ep 5fn 5fq;5br 5f2 5g2;;59z;559 5jb;59e;586 5jp 5jx;5bj 5cg 5cv;5b2;57p;5h3;580;;5go;;5hd 5hh;5ho;57a 57d 59s;;5jx;56e 56g;5gh 5gj;56c 5c0 5c8 5cb 5cp;;;5d6;5cu;5bb 5df;550 551 552;56e 590 591 592 594 596 59o 59y 5a1 5a3 5a6 5a7 5a9 5ab 5c2 5c3 5c9 5cm 5ct 5d7 5de;;566 5fg 5fh 5fj 5fv 5fw 5fx 5fy 5k9;55t 566;55t;566 56e 5gm 5gn 5gr;5be 5do 5dr 5dv 5dx;;56e 5fw 5k9;5ai;;;58g 59m;58g 59m 59n;;55l 5a2 5ba;56e;;;;5ck;;562 564 58b 58d;59o 59p 59u 59v 59x 5e4 5e5 5e8 5ea 5eo;58b;55m;56e 56v;5gu;58l;58l 58q 58t 5c6 5h9;5gc 5gh 5gj;5gt 5gu;;5ed;5a2 5a8 5eb;55t;56e 56g 56l 56t;;58x;57c;56e 56i 56l 575 576 578 57c 57e 5bu 5bz 5d7;5ew 5f2 5hw 5k4;5hl 5hu 5hx;;59b 5h9 5hl 5hu 5hx 5je;;554 555;;580;55r 59o;57p 590 592 593 5i3 5jg;55a;5di 5ip;5f4;5ig 5ii 5in 5ip;5g6 5ji;57m 5e1 5fi;5ai;5b7;;56x 570;;582;;;5ay 5b8;56e 59s;56e;59s;;5f2;575;56w 58j;56w 58j;;5gs 5gu;550 5an 5az 5b2;;5df 5h8 5h9 5hi;5cg;5cq;;58y;5ck;5bj;5j1;;5g1 5gb 5gg;5cr;582 5ca 5dd 5dg 5gc 5gh;5cl;57h 57s;;;5aa;5aa;5ck 5go;56l 57m 5fi 5fk;;56e 56l 56t;55w;5aa;5hm 5ht 5hv 5i0 5i1;57p 5jg;5dd;5gm 5gn 5gr;5d2 5d5 5h8 5h9 5hi;;5dk 5dn;5fj;56p;;5f2;5be 5cq 5dk 5dn 5dx;550 551 552;582 58x 5dy 5e0 5e1 5gl 5gq 5jb;56p;5cq;5e4 5e5 5e8 5en 5ep 5f3 5fn 5fq 5fr 5hs 5i6 5im 5iu 5iw 5ix 5k1;5jb;572;5e7 5h4 5hn;58v;5gr;5fs;5cl;56c 58c 5ig 5in 5ip 5j2 5j3;54z;58r 5d0;5ae;57k 57l 57t 5as 5aw 5bv 5fg;56c 57k 57l 5as 5aw 5bv 5el 5fg 5j7;54z;;;5i5;;5bl 5h4;;56p;;597 5cf 5cg;58l 58m 58p 58t 58u 5ce 5ci 5cw 5d0 5dg 5dh;;5cv;55m 55r 575 57c 5bh 5c6 5cx 5h9;57l 5dd 5fg 5fh 5fi 5fj 5fk 5fp;56e 56l 578 57c 57g;5ib;5d1 5d3 5di 5ek 5ir 5is 5it 5iv 5j8 5jk;58x 59d 5cy 5e9 5ef 5gl 5gq 5gw 5gx 5h0;5jw;5f2 5g2;59m 5ac;5gc 5gh;5cx;57i 57j 5gm 5gn 5gy;55m 55t 55u;55m 55q 55t 55u;56e;599 59a;5hc 5hm 5hn 5i0;5bf 5bk;5al 5d4 5ju 5jw;5g2;56g 57h 57q 57r 57s 5jh;57h 57q 5g3 5gb 5ge 5gg 5gi 5jh;5dh 5h9;557;55s 568 5ie 5j1 5j9;551;58h 5au;56e;5g3 5gb 5ge 5gg 5gi;5jl;;57p 57w 59j 5i0 5i1 5jg;5cg 5ey 5f1 5h7 5jp;58f;58y 58z;;5j0;;557 56j 56m 56o 56q 59h 5ec 5en 5ep 5f7 5fa 5fn 5fq 5ic 5im 5iu 5iw 5jc;5ec;59h 5eu 5ex 5jb;;;5ag 5hd 5hh 5hm 5i0 5i1;5f5 5jl;5f5 5f8 5i6 5jl;5gv;56e 56g 56i 56l 56t 58j;55m 59d 5ag 5bm 5br 5er 5ex 5hd 5hm 5ht 5i1 5i9;;5dy 5e0 5e1;587 588 58m 58t;;;5c5 5cf 5cg;;;57c 57e 5ax 5b1 5b3 5b4 5bh 5fw 5k9;56e 56l 59p 59x;57q;5cn;58c 5ig 5ii 5in 5ip;;;597;57c 57e 59u 5ax 5b3 5bh 5cx 5h3;;57c 5ga 5gu 5h9;5g5 5ji 5jj;5gb;55t;;5g4 5g5;5c2 5c3;;;5br;;5er 5fv 5fx 5k8;572;553;554 555;59m 5bu;550 554 555 56e 56g 56i 56l 56t 57a 59m 5bu 5fo;5gj;5gm 5gn;;5c4 5ce 5ci 5cj;59o 59p;55t;55t;;55t;557;;55s 5cg;5k0;57i 57j 57n;5d3;553 5aq 5at 5au;5d8;5d5 5d8;5e3;5bo 5e6;5an;;5gp;;;59s;;557;55k 574 576 5cv 5em 5eq 5fo 5gd 5hj 5ie 5ka;5dd;;57v 57x 5c5 5cg;;55m 55q 55r 56e 56i 57c 59o 59y 5ab 5c2 5cm 5ct 5de 5hu 5hx 5i9;;5hu;;;;55s 567 56y 573;5a5;56e;56e 56g 56i 56l 56t 57c 57e 585 5iw;;55s 55w 55x 562 564 567 573;5a5;554 555;565;5ay 5b8 5ez 5js;5ez 5jm 5js;5ey 5f1;5fn;5cy 5cz;;;5b9;;582 5dd 5fp;55k 55n 5j7;57k 57l 57t 5as 5aw 5bv 5fg 5j7;5g1;56e 57a 57d;5gd 5ge;;56s 5fw 5fy;5fx;;;5b9;5ez 5jm 5js;5gr;5bw 5c4 5ce 5ci 5cj;5c5 5f4;573 5jp;5cg 5gp 5h2;59h;598;55a;5cx;58o;5b2;;;572;;59e 5k2;;556 558 55a;587 58b;554 555;55t 566;;56e 5bt;57c 57e 5ax 5b0 5b1;59d;582;55t;56e 57a 57d;5cf 5cg;56b 56e 56l 57c 57v 57x 590 594 59o 59p 59x 59y 5a1 5a6 5bt 5c2 5c3 5c5 5c9 5cc;55d 5ey 5f1 5g1 5h7 5hf 5jp;5by 5cg 5j1 5j9;59d;5e3;56g 59m;;5ih 5j1;5cl;55v;586 58d 5cg 5f5 5gu 5h7 5hf 5jl;5g1 5g5 5gb 5gg 5jj;;57w;5c2 5c3 5c5 5cc;55f 56c 58c 5ig 5in 5ip 5j2 5j3;54z;;590 592 5by 5hx 5i3;;57p;5gw 5h0;5ip;5cn;553 5aq 5as;5bp;;57c 57e 5ax 5b0 5b1 5b3 5b4 5bh;56p 5gw 5h0;5e0 5e1;;57g 57m 5fi 5fk;;5cl 5eo 5fg;55g;55g 5bl;5gr;5b6;58o;5dw;;5dd 5gc;55s 55w;57c 57e 5ax 5b0 5b1 5b3 5b4 5bh;5ct;;;554 555 572 574 575 576 578 57u 590 593;57g 57p 596 5jg;57g;58l;;580;;;5ck;57w;55a;;;586 58d;5gs 5gu;562;56b 594 5c5;55l;5dd 5dg;;57m 586 58d 5fi;57w 5fm;;55e 55l;56p;5cp 5g7 5k0;59y;;5ct;5ee 5gy 5gz 5h1;5dd;5ca 5dd 5hp 5i5;;5c6;56l 579 59k 5bw;5b9 5d2 5d5 5d9 5db;;55h 55n 5i2 5jv;57b 59l 5et 5jd;55p 5f3 5g0 5g3 5g8 5k1;56x;5da 5eo 5g3;557 55l 57f 5cz 5fd 5h8 5il 5is 5it;5du 5hb 5hz;59f 5d4 5ew 5f2 5i4 5iy 5j3 5ja 5k4;;5gt 5gu;5dl;;5b6 5ba 5eb;589;55c 55k;5b6;57m 5fi;;59h;565 56e 56i 56l 56t 56v 56w 575 576 578 57g 57u 5iw;56b;57c;5dd;5f7 5fa 5fn;55d 5en 5ep 5ey 5f1 5f7 5fa 5fo 5fq 5j1 5j9 5jp;56t 574 582;55t 55u 57v 57x;;5bd;5hb;;;59f 5hw 5i4;56e 56l 56t 57g 57m;55t 566;5ib;;57a;5hk 5ib;5is;586 58d;571 5iy;5ba;59f 5ew 5fu;5fc;58y;55r 5cx;550 554 57a 5hj;5ai;;57w 57y 5fm;56e 59n;58b 59k 5cg;55o 55p;5gr 5gu;55e;5h5;56e 56g 56i 56l 56t 59o 59p 59u 59v 5iw;;56b;57z;;550 551 552;562 564;;582 59h 59i 5h6;55e;;;57w;;;5eg 5ei;5af;;55b 55j 5c8 5ch;5jb;5hc 5hd 5hg;55f;55n;5e6;55v 56c 56z 5bi 5in 5ip;5en 5ey 5f1 5j1 5jp;570 571 587 58b 599 59f 5cs 5e9 5fd 5ha 5i4 5k4;5ec 5ey 5k0 5k7;5bj;5bc 5iy;5bp 5bs 5ib;;56s 575 57g 57l 5cx 5cy 5dl 5dm 5e9 5fh 5fj;56b;550 551 552 553;;54z;;5ao;574 577 57b 57f 57k 57o 57t 587 588 58a 599 59g 5bb 5bg 5c7 5cd 5dc 5dz 5e2 5et 5fd 5fg 5gl 5h4 5hb 5he 5il 5is 5it 5iv 5jc 5jd 5jk 5jo 5k5;5jo;5gt 5gu;;5jp;55z 5bp;;5r6 5rh;5te;5vn 5vp;;;5rd;5ux;5m8 5tz 5uc 5uh 5um;5m8 5qq 5qu 5uw;5lc 5le 5vc;5m8 5qu;5m8;5lq 5v4 5v5;5v4;;5m4 5vq;;5l8 5sh;;5l8;5nr;;;5n5 5r1 5r2;5m2;5o8;5p4;5ly 5pd 5pg 5tu 5tw;5o6;;5mn;5lh;5r8;;5sh;;;;5kq 5or 5ow 5rw;;5w0;5ve;;5w1 5w3;5r6 5ra 5w1;5u0;5ll 5mr 5mu 5my 5u3;5ln 5q9 5qh 5uh;;;;5m2 5ms 5mv 5n0;5kv 5kx;5m4 5np;;5kd;5ko;5ty;5oz;5nz 5og;;5nj;;;5nt;;5we;5uf;5ll;5mr 5mu 5my 5s0 5wi;;5rh;5ly 5tu;;5l8 5m6;5qd 5sz 5t3 5w8;5nc 5w3;;;;;5kl 5o1;;5md;;;5m4 5vf;;5s5 5s9;;;5t3;5tm;5mm 5r6 5uq 5uu 5ux;;5tl;5qt;5uq 5uu;;;;5pw;5ua;5on;5ty;5n8 5t1 5t2 5up 5vn 5vp;5n4;;;5lc 5le 5lf 5ln 5lv 5vc;5rv;5rv;;5t7 5uu;;5rv 5ug;5r6;;5l4 5pl 5pq 5pt 5q2 5sb 5ui;;5pb;;5pd;;;5nj 5p3 5py 5q0 5qz 5tv;;5ot;5rx 5s8;;5rh;;5wg;5l1;5vp;5mc 5sg 5si;;5q7;5pg;;5ro;5m8 5qu 5ra 5re 5rs 5um 5uw;5ki 5m2 5ml;5rh;5qn 5s5 5s9 5sm;5l1 5vt;5n5 5us 5vt 5vw;5kk 5o0;5p1;;5m4 5me 5rd 5rm;5n7;5n7;;5n7;5m0 5m6 5nc 5r6 5t5 5vn;5ly;5tb;;;5nd;;5m4 5o6 5ty 5vf 5vq;;;;5w2;;;5ql;5vc;;;5ou;5ow 5ox 5wl;;5u3 5va;5l8 5m2 5ms 5mv;5lc 5le 5vc;;5qq;;5tu 5tw;5n6 5na;;;5lh 5lj 5qd 5sz 5t3;5pb;5li 5uh 5v0;;5kz;5ky;5ky;;5nj 5rt;;5nj 5o9 5s0;5m4;5ki 5m2 5ml 5sh;;5ou;5ql;;5ks;;5lu 5v9;;5m2 5md 5me 5mf 5ml 5sh;5ul;5m2;;5sf;5lm 5rq 5wp;5lc 5tz 5vc 5wn;5q0 5qz;5tk;5tk;;5wf;5na;5pr 5ps 5s8 5tp;;;;5qh 5sm 5sp 5we;5kj 5kn 5oj;5vw;5nt;5pd 5pg;5pd 5pg;;;;;5uq 5uu;5vt;5we;;;;;5r1 5r2;5vt 5vw;;5n9;5lb 5on 5ua 5vh;5la 5ta;;5tc;5w0;;5wh 5wl;5p8 5pb;5o6 5wh 5wl;5rd 5rm 5ue;5q6;;;5pb;5m2 5m6 5ms 5mv 5n0 5ne 5nl 5no 5nq;5tu;5kp 5nl 5no 5nq 5p1 5p5;5wg;5kv 5kx;5q7 5ue;5u4 5u7;5lb;5mq 5mu 5mw 5qg 5r4 5so 5st;5mq;5q1;5kv;5oi 5oj 5p7 5p9;5p7 5p9;5qs;5qs 5us;5lm 5n5 5o6 5r3 5v5 5vt 5vw 5wh;5ok;;5t8;5pd 5pg;5w1;5to;5l1 5l8 5rk;;5ns;;;;5l8 5ou;5r8;;;5pa;5o2;5lu 5v9;5r3;5r3;5l8;5kj 5kk 5kn 5o0;;5o4;;;5pz 5q0 5q1;5v6;;5n5 5pc;5l1;;;5o8;;;5qs;5np;5rs 5tl;5ub;;5s7;5r6;5m4;5ky 5l0;;;5ky;;5v1;;;5q9 5qa 5qh 5ul;5kv;5lh 5m2 5md 5me 5mf 5mv 5o0;5n5;5uq 5uu;5m9 5qt 5qv;5le 5lf 5li 5ln 5lv 5ta 5uh 5up 5vj;;5m4 5np 5vf;5ql;5nw;5l8;5qx 5r5 5tu 5tw;5rr;;5np;;;5l8;5o7 5pp 5pu;5oq;;5l1;;;5l1 5r6 5rk 5rs;5ly;;;5vp;;;5tc;5q4;5nt 5o5 5ol 5q5;5l8;;5kz;5ve;;5n5;5n9 5or;5mj 5qw;5wo;5lb 5sc 5vh;5ub;;5l8;5q5;5kv;5tc;5mq 5mw;5p4;5tu;;5p7 5p9;5wn 5wp;5rw;5v9;5n0 5tm;;5vk;5oq;5n5 5u0;5n5 5u0;5pm 5ts;;5q5;;;;5pn;5ty 5u2 5u8;5uq 5uu;5rq;5np;;;5m5 5qc;5l7;;;;5pi 5rw 5ur;;;5r8 5rh;;5o4;;;;5tx;5l8 5vh;;5mr 5mu 5my;5vl 5vm;5t3;5pb;5w5;5l1;5r1;5m9 5mc;5pd 5pg;5ln 5lr;5tu;5kd;;;;;5nw;;5l8 5m9 5mh 5mi 5qt 5qv;5uq 5uu;5l8 5l9;;5s7;;;;5rw 5vs;5pb;;5wo;5wo;5td;5n4 5pj 5pk 5pp 5pu;5wn;5rb 5re 5sf 5to;;5ld;5lj;;5ms 5mv 5n1 5tl 5ts;;;;5lc 5ln 5uh 5v0;5va;5u0;;;;;5mg 5o1 5oh;;5uz;5n3;5t3;5rp;5wd 5wf;;5r8 5rh;5l8 5ly 5tu;5ku 5lx 5lz 5ma 5pf 5tt;5ku 5kx 5oy 5qg 5so 5sr 5vv 5wi;5sc;5sc 5sj;;5rt;;5m0 5na 5ow 5ox 5pi 5w4;5kl 5ld 5oh;5m4;5kz;;5kq 5p1 5rw;;5qp;5m9 5qt 5w0;;5uu;5kv 5kx;;5kd;;5ny;5l8 5nh;5nh;5m9 5mc 5sg;5r6 5rk 5rw 5ur;5kj 5ky 5l0 5lk 5lq 5ls 5ms 5mv 5o6 5qp 5qu 5tf 5tl 5tr 5tz 5u6 5u7 5u9 5uc 5ud 5v4 5v5;5v4;;;;5ou;;5qn 5sm;5mn 5sh 5ut 5uz;5l8 5lc 5le 5vc;;;5q4;5l0 5ms 5mv 5tl 5tr 5v4;;5ky;5qd;5n3;;;5q7;5kd;5to;5l8;5s7 5ua;5qd 5qe 5wa;5kh;5n6 5ty;5uq;5n8 5ts;5l8 5nl 5vh;5oq;5uq 5ur;5ts;5o3 5r4;5s4 5we;;5pv 5pw;5ur;5ni;5rr;;;5nl 5nq 5p1 5p5 5rq 5vh;5n4 5wa;5l8 5o6;5l7 5lg 5m7 5nj 5o8 5qo 5s6 5sa;5qn 5s9 5sm;5kh;5kh;;5td;5uz;5ql;5ml 5tk 5to;5ml 5tk;;5ky;5uw;5ky;5rc 5w8;5u0 5ub;;5vl;5kj 5ty 5u8;5v5;;5s5 5s9;5v9;5kg 5ki 5kt 5kw 5m2 5nr;5qe 5wm;5uh 5uy 5v0;;5tk;;5r6 5ra 5rk 5sh;;5on 5ow 5ox;5kv;5kv;;;5mg 5r1;5ko;;5rq;;5r6 5rh 5rk 5rw;;;5kj 5kk 5o0;5s8;5kr 5oe 5p6;;;5rx;;5q5 5rc;5o5 5pz 5q0 5q1;5kd;5o6;5rd;5u4 5u7;5q7 5vr;5m2 5q7 5vr;;5qs;5tz 5wn 5wp;;5lu 5v9;5q7;5mn;;5kp 5ne 5nl 5p4 5p7 5pe;5kp 5p4;;5kj 5ou 5ty 5u2 5u8 5u9 5ub 5uc 5ue;5vc;5rq;5uz;;;5n9;;5nv;5tx;;5lq 5tf 5tz 5u6 5u7 5u9 5ud 5v4 5v5 5vc;5v4;5nv;;;5na;5ou;5ky 5kz 5l0;5ky;5v5;;5tl;5m6;5th;5th;5n5;5qi;5sf;5o6 5wh;5wh;;5mj 5oh;5o2;;5l8 5m4 5vf;5pd 5pg 5tw;;5p4;5o3 5qh 5sp 5vd;5r6 5rk;5o3 5vd;5rk;5ql 5sk;5ot;5uw 5v5;;;5nl;5tj;5uq 5uu;5nq;;5qi 5su;5tj;5tj 5v2 5ve;5t3;5q6;5to;5ms 5mv 5n1 5nl 5nq 5tl;5wg;5ll 5nz 5og 5ol 5q0;;5te;;5nd;5ly 5pg;5vq;5m3;5l8 5oi 5tb;5ot;;5tl;5kf 5kh 5ns 5oc 5rf 5tg;5np;5kf 5kh 5lo 5oc 5tg;;5ly 5pd;5pa 5pl 5pn;5ok;;5m2;5rc;5o8;5uq 5ur 5w1;;5pv 5pw;;;5kv;;5uj;5v2;5qh 5sp;;5lc 5ln 5lv 5qh 5tg 5uh 5vc;5kf 5lo 5nm 5tg;5n5;5o9 5u3;5l8 5lh 5lj 5m2 5m6;5kv;5uq 5uu 5vh;;5nl;5pl;;;5ut;5r6 5r8 5u0;;5sp;5ld;;5rb 5re;5uq;;5wh;5kd;5uy 5v0;5pv 5pw 5vs 5w0;;;;5tm;5rd 5rm;5l8;;5ty 5uc;5pc;;;;;5p2;5rz 5sb;5m1 5nx 5st;;5m2;5qp 5tz;5n3;5lm 5qi 5su 5vt;5lm 5qi 5su 5vt 5vw;5lr 5qp 5tz;5n5 5vt 5vw;5n5 5r3 5vw;5us;5sf;5m3 5md 5nl 5p1 5p5 5pm;;;;5tc;;5ps 5s8 5tp;;5ou;5mw;;5pa 5v1;5kv;5te;;;;5qr;;;5l8 5m4 5rm 5vf 5vq;;5mc 5sg 5si;;;;;5qk 5r4 5sv;5vq;5lk 5lq 5ls 5tf 5tl 5tz 5u6 5u7 5v5 5vc 5wn 5wp;;;5rh;5r6 5rk;;5p0;5ko;5rx;5lr 5qp 5su 5tl 5tz 5u6 5ud;;5m6 5nl 5nq;;5l8;5o5 5w5;;;5m1 5m5 5ma 5mb 5mg 5mk 5mz 5n6 5nk 5oa 5op 5os 5ov 5py 5qc 5qm 5r0 5rg 5sl 5sy 5t0 5t4 5tq 5u1 5u5 5u8 5ug 5uo 5vg;5ks 5l4 5l5 5mq 5oa 5op 5os 5px 5r0 5sl 5sw 5tg 5ti 5ui;5m2 5sf;;;5vs;;;60r;636;63h;;5zh 5zs 5zu 60g;5y3;5zs 5zu 60g;;5ya 5yb 5z0 5z2;5yn;5yk 5yn 62c 62h;;;;63m;;5yk 5yn 62h;5zf;;5zs 60j;5ya 5yv;5yg;5zf 5zg 5zw;5wq 5wr;5wr;62t;5zj 62u;;;;5yh 5yj;5xs;;62l 62m 64p;5y7;;5zv;;5y7 5y9 615;5wx 5wy;;60x;5zd;61a;;608 60a 60b 63c;605;62u 62w;5yl 5ym 5yt 62g;;5zd;5zt;;5zn 5zo 5zp 60u 60v;;;;64o;5zj 5zk 61y 61z 64o;61y;5xu 5y0 61u 61v 622 625 64g;5x6 5xj;615;5wt;5yd 5zh;5xs;5wt;;;626 640 646;626 640;;60n 60p;5x9 5xg;5x4;;5x0;5ys;60f;62t 62v 632;636;5yk;5yk 5yn 62w;5yn;;5x4 5x7 5xl 5xy;5x9 5xe 5xi;5wu 5x9 5xe 5xg 5xu 5y1 605 61s 61u 61v 62a;;;;;;5yh 5yj 605;5wt;5wu;;;;;5xu 5xv;;61k;60u;;;61w;60l;621 648;621 648;5zc;63e 63o;5xu 5xv 5y0;;63b 64d;64d;;;5xf 5xj 62g;;;;60z;;;61u;;615;;627 63e 63o 63y 63z;;638 63a;5yb 5yg 5yi 5z0 5zn;;;;;;5xw;5ye 618;61n 61r 62x;5xr;60u;634 63y 63z;635;;613;5y4;;;5wu 5wv 5zx 5zy 600;606 61r;;;;624;60r;60r;;624;624;624;623 624 62p 64c;5xs 5yg 5yi;;5x9 5xi;5x9 5xg;61e 63j;606;5xt;61j 62x;5yv 5z0 5z2 5z7 5za;5xo 5ys 61x;5za;5y6;5xm 5xq 618 61n 61o 63g 63q;60z;60x;64m;5yw;5wu 5wv 5zx 5zy 600;63w;;;;;;;5yg 60v;5yh 5yj;5zq;5xf;609;5wt 5zs 60j;610;;5x4 5xc;5x4 5x7 5xl;648 64d;648 64d;;5x4;5zq;;60o;;60g 60j;60p;5x3 5y0 61k 61u 61v 622 625 64g 64l;;;;;61j 61m;5ws 60c;60g 60j;5yb 5yg 5yi 60d 60e;5wt;5xy;64d;60n 60p 60r;5x0 5y3;5zv;60n 60p;5xf 5xj;;;;;60j;5zd;;638 63a;64k;;63i;;5xj 62u 62w;626 640 644 646;626 640 646;62l;62l 62m 64p;5xs;;;;;63g 63n 63q;63n 63q;60b 63n;;;5z0 5z2 5zf 5zg;60m;5zn 5zo 5zp 61q;5zn 5zo 61q;;61t;;;63m;;5xs 5yg 5yi;;;5yr;63m;;5yb 60d 60e 611;;;;5zd;5x2;;;5xo 5ya 5yf 5yu 5zm 62k 64n;5zc;;;603;62u 62w;5xn 5xr 60a;60h;5ze;62g;62g 62i;;63k;;;;5xt 62x;;;5yd;5yk 5yn 62c 62d;5yk 5yn 62c 62d 62h;5xp 5xu 5xv 5y0;;;60n;5z4 62e;5z4 62e;5yd;5wv 5zx;5xc;;63w;;5yl 5ym 5yt 62g;;;63d 63k;;5zq;;;5yx;;;5yr;636;;5z0 5z7 5zb;;5zb;621 648;5z0 5zb;;60z;621 648 64h;61j 61m;613 615;602 61a;;;;;;5yl 5ym 5yt 62g 62i;5y7 613 615;5xs;;63m;;605 60m;638 63a 63d 63k;;5zt 606;614;61m 63c;617 61g;5wq;5y4;5y5;;633;5ww 5xx;;62j 639;;64k;;5x9;;63u;;;5ws;63c 63v;5ys 5zz 63b 63i;;5y7;5y9 60o 60q 615;;63l;5zf;;;;61p 62x;5zt 606 61r;;60p 61t 61w 62e;61t 61w 62e;60n;5x5 5y8 5yw 614 63v;62y 630 631;5zi 5zl;;5zi;5zi 5zl;;;5xs 5xw 5yb 5zx 5zy;;5wv;;;;;62t 62v;5x6 5x8;;623 63p 64c;61u 61v;5xy;647;624;624;5y5 61u 61v 62a;636;62u;;;5yl 5ym 5yr 62r;;;62r;;5yx;;5yr;60u;;;;;;;628;627 63y;61x 620 638 63d 63h 63k;612;;;64i;64o;64i 64k;5zo;;5yg 5yi 601 603 604 60a;5yg 5yi 601 603 604 60a;601;;63e;620;628;62u 62w;5yr;5yr;5z0 5z2;;60h 60o 60q;5x6;605;62t;632;;5x2 60t 615;60t;5xs 5yg 5yi;;;;;;631;5xp 5y6 5y9 5zj 5zk 61y 61z 64o;;;;5zw 60t 612;5yh 5yj;;622 625 642 647;622 625 647;62u;622 647;5wq;5zn;632;;;;5z0 5z7 5zb;622 625;5yz;5wv;;;605 621 648;648;5xs;60d;;60d;;602 61a;61h;606 61j 61m;5yl 5ym 5yt 62g;5xr;5yg 5yi 60a 60d 60h;5yb 60d 60e 611;;;5yg 5yi;;5wt 5yb 5yd 5yv 5zh;5yl 5ym;5yl 5ym;5yl 5ym;5zd;5x6;5y1 621 648 649 64b;;;;5xz 621 62o 62q 634 648 64h;621 62o 648;;5xt;62y;62y 630 631;615 63u;60z;;61h;5xx;5yy 623 64f;5x4 5yy 5z3;5wq 5xt 5yy;5yy 5z3;;;;61p 62l 62s;62l 62m 64p;62g 62i;;637 63j;;;;;;;;;5xx;5xs 5xw 5yb;;62a;61u;;61m;;61d 61e 63j;5wq 5wr;5wr;61s;61s;;60g;;63b;60x;;60t;5xs 5yl 5ym 5yt;5x6;607 61c 61g;62b;;;61c 61f;636;5x2;;;633;606;61p 62s;5yw;;613 615;;;;;62p;61k 61l;5zn 61q;5y3 5ys 5zz;5x6;5wq 5wr;;5x4 5x7 5x9 5xc 5xe 5xg 5xu 5yy 5z3;5x9 5xe 5xi;;60l;;609;609;610;5wt;;62n;62n;;5xt 5y3;63y 63z 642;5y3;62n;5y7;5ya 5yb;;609;;;5yh 5yj;;5wt;61t;5xs 5yh 5yj;;62n 62o 62q;62o;;;;;62u 62w;;63j;637 63j;637;;5xs 5zn 5zo 5zp;;;;;62z;5xl 5xy;5y1;62t 62v;;5xb 5xd;5yh 5yj 62z;60n;;5xx;;;;5xv;;5wx 5wy;5xa 62f 63f 63p 641;5y6;638 63a 63c 63d 63h 63k;5yh;;;5wx 5wy;5xu 5xv;;;5wq 5wr;;5zj 5zk 633;;;60j;61i;64f;60f 60i;63b;5zn 5zo 5zp 60u 618 619;5yb;;5x6 5x8 5xf 5xj;5yl;5xs;;63b;5zw 60t;60t;;5y5;;5yx;;62l 62m;62l 62m;5xb 5y2 5zr;5x0 5xb 5y2 5zr 609 610;60n;5zq;5xd 641;5xz;;;5zj;5xj;5ze;5y2;5xx;;;5xx;60c;;;6aq 6au;664 665;66a 66c 6ax;64y 67j 67m;68x;6ah 6aj 6cl;662;66a 66c;64q 64s 67c 688;67d;671;67x 67z;67v;667;;6b4;67c 67f 684 688;;66y 670;65o 669 66b 66f;6bl;69m 69p;664 665;;66g 66j;6ah 6aj;67t 67v;67x;678 679 67a;6bw;664;67s;662;65q 65r 67q;6b4;671;6as 6at;678 679 67a 68l 68m 68o 691;655 656 658 65b 65c 65e;664 665 66y 670 673 674;664 66r;;65o;66h 66i;6aa;669 678 679 67a;665;6ch;;;;6ay 6b0;68i;6bs;;;6ay;64w 64x 65t 67i 67j;;684 688;;;65o 66h 66i 66p 6aa;68s;6aa;681;;69l;67e;66u;;;;;676 677 69r 69t;;;;65o;64q 64s;;;64s 664 665 667 66r;65w;;69z 6bt;6bt;;;;;65q 6b4;6bh;68f;;66o;65z;;64q 64s;67i;;;66a 66c 67s;64q 64s 66d;66g 66j 6ab 6at;65q 65v 69n 69o 69v 69y;65i;64x 64y;;65o 669 66b 66f 67s 67x 686;;681 68q;;;;681;6aq 6au;;64w 65f 65l 65w 660 69l;657 659 65d 65f 65j 65l;;67u;6bv 6bz;692;6bc 6bm;;;6ak 6b9 6c6;;;;;6aa;6aa;67p;68u;;;6ck;6bz;6bv 6c9;668 66m 685 68d 6ag 6ai 6bp 6ch;;676;;68p 6bk;64w 653 6b3;6bw 6bx 6by 6c3 6cb;;64y 67j;;696 6bg;;65a 6bj;65m 66o 69q 69s 6ag 6ai;652 668 66m 67z 68n 695;65o;69z 6bt;69d 6av 6bv;69p;69p;;67c 67f 684;;678 679 67a 69j;;678;;;65p;;;66n;6bl;66y 670 673 674 67g;;;66n;;68u;69m 69p;6b9;68i;;69p;69m 69p;65n;65l 65w;64w 64x 67i 67j 67k 67m;68r;65y 66o 67l 682;;6ax;667 68f 69m 69p;65z;65y;65h;6ax;675;675;66r 66y 670;65f;657 659 65d 65f 65h 66x 66z;65p;66g 66j;6bs;;;;;65y;;65i;;65f;;659 65d;;68r;656;658 65b 65c;;6aq;663;65z;;;;;;66a 6b1;65k;;6b1;;;6ba 6bb 6be 6bh;;;6b6 6bg;6b6;66a 66c 67b;66d 67b;6c6;6ak;6c6;65n 65q 65r 65v;;;659;68i;68f 68i;68i;670;;;;67w 67y;66j;652 65v 69e 69n 69o 69v 69y 6ce;69n 69o;;6ac;68f;688;67c;68f;65p;68f;665 681 68q 68v;65o;659 65d 65l;678;;6c6;;676 677 69r 69t;68a;671;68a;6b7;;672;68c;67s;69b;65i 6ah;6cc 6cf;6cc 6cf;6cc;6ao;;;;;;;;;6cc;6cc;;68l 6aa 6ae 6ao;65i 6as 6at;;;;;;65k 6a7 6ag 6bk 6cj;65m 664 668 66e 66q 685 689 68d 6ag 6ai 6ch;67u;68m;665 681 68q 68v;671;67d 6a2 6bd;650 651 67z;67r;655;;;;68k;;;6as 6at;672;;66g 66j 6a6 6ab;65q 65r 65v;680;;;;65p 6av;65i;;;;667;676 6as;68e 68g;68e 68g;676 677 69r 69t;;;;;676 69r;;;65n;;;65i;;;;;;69n 69o;;;65t;6bs;6b9;66h 66i 66p 6aa;;68r;686 68e 68g;692;67b;;65t;69d 69f;69u 6al 6b2 6b8 6c4 6ca;;6bh;;;6b4;;;;;;;;66h 66i 66p;66n;69f;;67s;68u;;6ba;690 699;64z;662;;6bb 6be 6bh;;66n;6bl;68b;68b;;64v 66w 6af 6az;64v;6b4;64w;;67h;68l 68m;68l 68m;;69m;;6bq;6ba 6br;6br;6br;64u;;;;67o 6bz;662;65y 66o 67l 682;67l;68e 68g 68z;67t;;680;69h 6av;;6aq 6au;658 65b 65c 65e;;66h 66i;;6bb 6bh;;66n;69i;;;;65n 65q 65r;671;69q 6b7 6bb 6be 6bh;68w;68k;68k;68k;;669 66b 66f 67n 67p 67q 67x;;;;;669 66b 66f;6bc;;69q 69s;6ah 6aj 6cl;69r;66y 670;64y;6as 6at;66n;66n;686 68e 68g;65b;6a0 6a1 6a2 6bc 6bm 6bw;6a0 6bw;67i;;;655 68k;68k;68k;65o 669 66b;6bl;;68s;;67g;;66a 66c;66d;69v 69y 6bx 6by 6c3 6cb 6ce;6as;69v 69y 6by 6c3 6cb;69v 6c3;;65p;66x 66z;;65p;;;69n 69o;65u 69u 6a8 6al 6b2 6ca;;67r 69d 69f;67s;;65o 65t 665;;;6bg;;6as 6b4;;;65u 69u 6a8 6al 6b2 6b8;;67b;;66t;66a 66c 67b;;;65o;66d;;65x 683;;69b;;67e 67r 69k;66h 66i 66p 6aa;;;;67t 67v;64x;;;;;;;67h;64s 665 667 66r;66h 66i;66h 66i;66h 66i;;671;669 66b 66f 678 679 67a 67n 67p 67x 68m 68o 6a8;654 655;654 655;;;658 65b 65c;;;693 697 699 69c;;;65q 65v;65p;691 694 69g 69k 6av;6a6;68z 6bq;6b2 6b8;;68l;69b;669 66b 66f;;;;68u;;;658 65b 65c 65f 65l;657 65f 65j;65o;6a3;69n;6c4;;;65s 661 68t 69f 69w 6bj;;;65f 65l;657 65f 65j;659 65d 65h;69u;65w 69n 69o 69u 6a3 6ac 6c4 6ca;6c4 6c6 6ca;68i;6c3;;67r;6a6;69i;65o 66h 66i 66p;65b;663 66s 66u 6br;6bj;65o;65o 686 68e;656 658 65b 65c 65e;67r;;6a5;653;69e;678 679 69j;69j;;658 65b 65c 65e;67w 67y;;67x;64q 64r;;65z;65y;67w;;;;64q 64r;;66x;;6al;65o;;665 669 66b;673 674;664;662;;;;;;;6as 6at;6bg;;65o 678 679 67a;;;;684;;;;;;64w 64x 67i 67j 67k;;64z;665 681 68q 68v;;64z;676 677;;;64q 64r;;;69w 69x 6az 6ba 6c5;68i 69x;69x;;;69x;;;69x;;64v;6b9;65g 65x 683;;6bf;65g 65x 67w 68r;69c;;6ah 6aj 6cl;6ah;;683 687 68h;65f 65l 65w 67s;;657 65f 65j;64w 65q 660 69l 69n 69o 6a3 6ac;;6b6 6bg;;64q 64r;;;;6ae 6ao 6ck;;;;66x 66z;66x 66z;;;;695 696 6bg;69f;6cy 6d5 6du;6f7;6f7;6f7;;6cn 6hq;;6e2;6fv;;6db;6e8;6e8 6ea 6i7;;6jj;6gl;6dx 6gz 6h2;6fw;;6cs;6db;;;6ep 6eq;;;6j2 6j6 6j7 6j9 6jc;;;6db;;6dt;6df;6gd 6iz;;;6h8;6f7;6ip;6ip;;6e2 6e5;6fz;6gz 6h2 6ih;6fb;6cw 6cx 6d0 6d1;6cy 6d5;6fi 6fk;6ei;;6dv 6hu 6k4;;;6jj;;6f9;;6j8 6jd;;;6go;6d7 6h6 6hb 6hl;6io;6io;;;6im 6ip;6f2;6e4 6g8;6dd 6dg 6dk;6db;;6d9;;6gm 6id 6ie 6ij;;6hh;6d4;6ei;6gu 6gy;6hs 6ht;;6j1 6jb;6e4 6e7;;;6d9 6dm 6dn 6ds 6hq 6ia;;6fb;6h2;6d4;;;6e0 6ef;6e0;6i1 6j8 6jd 6jp;6eu 6ix 6j4;;;6e2;6e8 6ea 6i4 6i7;6cp;6gd;;6e5 6fv;6fg;6cn 6e2 6fv;;6jc;;6cn;;;6gh 6j2;6fv;6fv;;6db 6e0 6e4 6el 6fc 6ff;6e4 6fc 6fm 6gl 6h0;6ih;6i4;6i4;6fm;6ev;6ih;6cz;6gu;6fa 6hu 6k4;6d9 6dc;6jh;;6iw;;6fn;;6jb;6cy 6d5;6dx 6ey 6ip;;;6d9 6dd 6df 6dg 6dk;6e4 6e7 6fq 6ft 6fy;6g8 6gh 6gj;6db 6di;6ik;6fz;6ev 6ew;;;;;;;;;6d9 6dd 6df 6dh 6dk 6do 6hs;6d9;;6hg 6hj 6ib 6ic;6er;6dt 6ek 6eo;6ev;;6em;6en;6em 6jy;6h6 6hb 6iq;;6j1 6jb;6hy 6jp 6jt;6fa 6iw;6dk 6gm 6hs 6ht 6hy 6k2;6id 6ie;;;;6db;6id 6ie;;;;6cm;6k2;6f1;;6gu;6e0 6ef;6db 6fc 6ff 6gn 6gp;6cw 6cx 6d0;6cw 6cx 6d0 6d1 6d4;6gg 6gi;6gb;6h3 6iz;6cw 6d0 6d1;6hk;6eu 6jy;6db 6e0 6e4 6e7 6g2;6dj 6if 6ii 6ix 6jz;6if;6if;6db 6gz 6h2 6jf;;;6fv;6gu 6gv 6gy;6hp;6cm;;6d2 6fd 6iy;;6d2 6fd;;6iy;6cp 6cq 6fo;6io;;;;;6ds;6db 6e4;6cp 6cq 6fo;6gm;6ew;;6hi 6hj 6hk 6ho;6eu;;;;6d4;;6gb;6gb;6d9 6dd 6df;6e2;;;6e0;6hs 6ht 6hy;6jh;6db 6di 6e0 6fo;6e2;;;;6cw 6cx 6d0 6d1;6gn 6j6;;6db;6e2 6e5 6hm;6d9 6dc;6gz 6h2;6db;6i9 6ih;6dq 6dr 6hs 6ht 6hw 6jz;6ep 6eq;6fg;;6j2;;;6g4 6gw;6gw;6dt 6hk;6ge 6gf;6e9;6id;6fs 6ha;6d4;6d4 6db 6ip;;6ey;;;6hm;6dd 6dk 6hs 6hy;;;6e0 6el;6e0 6el;6eu;6eu;6gd;6ev;6gd;6ff 6gn 6jj;6e0 6jj;;6fk 6fw;;6fv;6fv;6db 6e4 6e7;6ih;6ip;6fi;6eo;;6j5 6ja;6ep 6eq;;6gz;;;;6fg;6gg;;;;6in;6fu;;;6e0 6el;6er;6hx;6e4 6e7 6fy 6g1;6fq 6ft;;6ec 6ji;6gz 6h2;6dj 6if 6jy;6e9;6db;6gt;;6ec 6jj;;6iz;;;6j6 6j9 6jc;;6h5;6is;6i8;6f9;6dq 6dr;6hh;;;;;;;6ed 6fp;6cr 6g4;;;6g3;;6el;6cv 6cx 6d0;6cv 6d0 6dw 6dy 6h1 6hr;6it 6j7 6jl;6ew 6gh 6gj 6h2 6h3;;6iz;6ei;6i8;6cm;6f1 6fa 6gm 6hj 6iq;6i3;;6io;6i8;6cw 6cx 6d0 6d1;6fz;6j7;6fz;6j7;;6ec 6ji;6cp 6d9 6dd 6dh 6dk 6dn 6do 6dp 6du 6fv 6hs 6ht 6i3 6ia;6im 6ip 6iz;;6e9 6ec 6ig 6ii 6ji;6ig 6ii;6da 6fx 6k0;6gm;6jp;;6fz 6jy;;6hm;6k2;6hu;6ds 6ip 6is;;;;6fz;6fz 6g0;6g8 6gh 6gj;6el;;6ct 6f2 6j2 6j6 6j9 6jc;6h0 6hu 6hv 6k4;;;6cm 6fz 6g0;;6k2;6e7 6fq 6fs 6ft 6fy 6g1;;6hf;6gr;6i1 6jp;6e9 6ee 6i8;;;;6dv;6eo;;6db 6e4;;;;;6ep 6eq 6iq;;;6e0 6ef 6el 6j8;6el;;;6cn 6db;6ip 6jj;;6ed 6hv;;6it;6cw;;6im;6iz;6gr;6e4 6e7 6fc 6ff 6fq 6fy 6g1 6gp;6fr 6hz;6hz;6hz;6hz;;;6j1;6fw 6hi 6hj;6fg;6g4 6gw;;6cp 6cs 6e0 6f0 6gg 6hq 6j6;6hq;6fm 6gl 6h0 6j5;6j5;;6gl;6gl 6h0;6cy 6de 6em 6en 6et;6ig 6ix 6jy;6ig;6j5;6j9;6ep;6db 6e4;;6if;6gm;;6dx 6h2;6dm 6fp;6cr 6g4;;6db 6e2 6e5;6e1;6fv;6gz 6h2;;6hy 6jt 6ju;6hy 6jt 6ju;6ip;6f5;6hz;6hz;6hz;6k1;;;6gg 6gi;6hp;;;6gl 6h0;6k1;6e0;6el 6fc;6hy 6jt;;6im 6io;6db 6fg;6jb;6db 6g2 6gl 6h0;;6ho 6iq;6d2 6dl 6fj 6fl 6gw;6iu;;;6io;;6dy 6it;6ho 6iq;6i2;6jt 6ju;6fb 6jc 6jj;;6e9 6ee 6i8;6fr 6gx 6h8;6ds;6ct 6db 6e4 6fy 6g8;;6ep 6eq;6eu;;6el;6dd 6dg 6dk;;6is 6iu;6cm;6iu;6d9;6dr 6ey;6d9 6dc 6dd 6df 6dg;6hh;;;;6fu;;6gu;6gv;;;6eh;6ip;6cp 6cq 6fo;6fo;6fn;;6j5;6e1 6eg 6fc 6ff 6gn 6gp 6h7;6j5;6cn 6e2;6db;6i3;6jz;6hw 6jq;6do 6dp 6dq 6dr 6hs 6ht 6i3 6ia;6jz;6er;6ek;;6hd 6jb;6eg;6fr;;;6fr 6gx;6db 6e9 6ee;6cw;6gs 6hf;6fw;6i5;6gc 6gq 6jn;;6fs 6ft 6fy;6cn;6io;;6e0 6er;6im 6ip;;;6gi;6db 6e4 6fc 6ff;6gg;6id;;;;6dq 6dr;6ip;6n8;;6rt;;;6uk;6ua 6uk;6od;6kv 6tv;6pa;6s4 6sm;6td;;6lj 6oq 6ou 6sk 6ss 6sv 6t4;6lj;6ow 6p3;6lv 6u7;;;6lc 6nr 6sa 6se;6ne;6tg 6ti;6ms;6ki;;;6lx 6r2 6rq 6sc;6rq;;6r2;6kq;6o4 6q5;6q8;6q8 6uv;6mu 6mv;6mx;6m2;;6q4 6q7 6qc;6kq;6ro 6rp;6tj;;6mq;;6pw 6q1;6s0;;;6m8;6nw 6sn;6m8;6m8 6uk;6m8;6m8;6u2;6lf 6ly;6ud;6k5;6of 6s4;;6kq 6lh;;6nr;;6lf 6ly 6mb 6md 6mj;;6sj;6lh 6pf 6u5 6u7 6uc;;;6mi;;6st;;6rj;6lc 6sa;6ki;6u2;6ul 6un;6oh 6r8;6ur;6rj;;;6lv;6u2;;6ru;6tt;6lh 6tx;;6l5 6l6 6oe 6of 6op 6ox 6r1 6sk 6sm;6q9 6qd;6t6;;6m0;6ly 6s4 6u0;6rl;6rl;6p8 6pa;;6kq 6li 6mw 6n2;6kt 6kv 6l0;6kk;6m0 6m1 6ra 6t2 6ua;6ng 6oz 6p0 6rf;;6sf;;6sf;6ko 6kt 6kv 6kw 6l0 6tv;6u9;6s4;6o0 6ui;;6tc;6nh;;6kq;6nk 6v1;6u2;;6kc 6l7;;6qe;6kw 6sv;6q3 6qb;;6pi;6pi;;6sp 6ub;6nr;6kq 6lf 6li 6my;;6on 6q9 6qd 6qm 6qn 6ry;6pd 6pf 6pm 6pp 6tp;6rk;6s4;6n4;6ti;6lh;6tt;6lj 6oq 6ou;6ov 6ui 6uj;6ug;6rv;6n7 6ta;;6s5;6rh 6ro 6rr;6ms;6lh 6ms 6sj 6tx 6uc;;;6n4;6qc;6qy 6qz;6nr;6lc 6ma 6ra 6rd 6ul 6un;6sj;6r5;6na 6q4;6ms;6v0;6v0;6tw;;6kq 6lf 6li 6ly;6ko 6kt 6tq 6tv;6t8 6tg;6oq;;6ki;6m5 6sa 6sd;6sj;6kf 6kj;6oh 6r8 6rb;6to;;6kq 6kx;;6ko 6kr 6sv 6tf 6tq;;6u8;;6ua;;;;6ph;6na 6nc;6sx;;6u9;6m5 6m6;;;6rw;6sa;6rw;6k8 6kl 6kp 6lb 6le 6s6 6sh 6so;6l0 6o2 6o6 6oe 6of 6ok 6r5 6sv 6t2;6ko 6kt 6kv 6px 6tv 6v2;6kz;6rw;6ug;;6ug;6q3 6qb;6tw;6ok 6qm 6qn 6qr;6ux;6k5;;6sy;6k7 6k9 6mm 6mo;6v1;6no;6no;6ko;6ui 6uj;;6t8 6tc;6uv;6lk;;6sy;6kq;;6li 6mw 6n2;6p0 6p1 6rf 6us 6ut;;;6l8 6lx 6lz 6s8 6sn;6u5;;;;6st;6kq;;6nk;6tc;6uk;;6uk;6uk;6lb;6tj;6rs;6rz;;6k5;6k7 6k9 6mm 6mo;6sw;;6m6;6m5;;;;6ng;6o4 6o7 6ob 6pb;;;;6sg;6n6;;6sa;6l8 6s5;6lh;;6l8;6lf;;6pi;6oe 6of 6t2;;6kq 6kx 6lf;6ta;6t8 6tc;;6sj;6t8;;6lh 6me 6tx;;6kq 6u5 6u7;6ow 6p3;6nv;;6pb;6qy 6qz 6r1 6ug 6uh;;6rz;;6m2 6pu;;6ry;;;;6q4;6o2 6o8;6pv;;6ul;6ki 6kq 6pa;6rb;6ra 6rd;;;;6mt;6mb 6md;6kt 6l0 6sv;6sa 6se;6od 6sm;;6p0 6p1 6us 6ut;6m5 6n7;6lv 6u7;6lf 6lq;6ku 6lv 6py;6ug 6uh;;;6sy;;;6se;6my;6se;6px 6v2;6kz 6ot 6ta 6ug 6ux;;6ot 6ta;;6q7 6qf;6kq 6li 6pi 6u5 6u7;6p3;6kq 6u5;6m2;6t8 6tc;6pg 6u9;6pg;;6lg 6mb 6md 6nf 6nv;6me;;6n9;;;;;6n6;6ph 6pi 6pj;6mr;6ns 6q1 6t9;6pq;;;6u2;6nk;6no 6nr;;6kz 6ot 6qy 6ta 6ug 6uh;;;6sa;;;;;6kq 6lk 6lp 6ov;6tw;6t8 6tc;6q7;;6s4;;;6s4;6q1 6ue;6p6 6pg;6t2;6nt;6pd 6pm 6pp 6ps;;;;6l6;;;;6mp 6mz;;6ls 6t8 6tc;6mn;;6sg 6ut;6uw;;6ld 6lr 6nq 6oe 6s9 6t7 6uv;6lc 6sa;6m6 6na 6nc 6nr 6ns 6uo;6pe 6q8 6qf 6qj;;6ka 6tt;6kd 6q1;6mt;6ml 6o5 6qe;6qe;;6ng 6o7 6pb 6pu;6sv;6op 6ow;;6pa 6pd 6pp 6t4;;6ki;;6p9 6pl;6p4;6lk 6ln 6lt 6po;6ln;6k7 6kf 6ko 6l3 6l5 6l9 6la 6ms 6oe 6of 6op 6ox 6s0 6s4 6sk 6sm 6sp 6ss 6to 6tv;6s4;6p8 6pa 6q1 6t9;;6tj;6ng 6qm 6qn;6rp;6lf;6ls 6lv 6t8 6tb 6td;;6ua;;;;;6on 6qd 6qm;6k5;6mx;6ly;6kq;6mx;6q4 6q7 6qc;6oh;;;6t8 6t9;;;;;;6qz;6ma;6t8 6t9;6lk 6ov 6ui;6t6;6pu;6li;;6li 6mb 6md 6mw 6p8;6rb;6l6 6m2 6rb 6rd;6kq 6li 6u5;;6r3 6r7;6r3;;;6kq 6lh 6pp 6u7;6ur;6sr;6oy;6sn 6tw;6tt;;6l2 6mz;6tf;6l8 6lb 6lf 6lq 6ly 6s3;6sq 6v1;6rj;;6lv 6pa;6na 6nc;;6kd;6ky 6og 6t1 6t3;;6pe 6s3;6rm 6s7 6sj;6rv;6pw;;6mm;6ml;;6qb;6q0;6q3;6ko 6kt 6kv 6kw 6l0 6sp 6tq 6v2;;;6lc 6sa;;6me;6us;6p9;6ph 6pi 6pj 6pt;6mj 6ne;6ne 6nr;6ne;6mb 6md 6o8;6pw;6nr 6sa 6sd 6si;;6rv;6kq 6li 6u5 6u7;6to;;6s2;6no 6nr 6sd 6si;6mq 6ok 6qn 6qr 6ty;6ok;6u1;6qh;;;6rb;;6od;6l6 6m1 6px 6sk 6v2;;6k7 6lf 6n9 6od 6sj 6sp 6sr 6ss 6st;6od;6l7;6ka 6mp 6mz;;6u1;6tg;;6ty;6ok 6qr;6mq;6k5 6kf 6kj;6qy 6sr;6oc;6lh 6tx;6ne 6np 6t2;;6p4;6ms 6ux;;6pa;6r3 6r7;6t8 6tc;6s4;6l3 6ok 6sm 6sp 6to;;;6kh 6l1 6mf 6mh 6nm 6s1;6mh;6kh 6mf;6t8;6mr;;;;6ui 6um;6tg;6sj;6nl;6ms 6ux;6v0;6v0;;6m7;6kq;6p8 6p9;6ld 6tb;6kq 6my 6ne 6np 6rj 6rr;6ob 6pb;6mn 6sq;6po;;6ka 6tt;;;6oc;6me;6uc;;;6t8 6t9;6o0;6lv 6qc;6lk 6lp 6ov;6lg;6mq 6nn 6nw;6l0 6o2 6o6 6oe 6of 6r5 6t2;6mq 6nn 6nw;6kt 6kw 6l0 6oe 6of 6ok 6sv;6kh 6l1 6mc 6mf 6tr;6kf;6tb;6ot;6p4;6kk 6ko 6kr 6rr 6s0 6sv 6t4 6tq;6tp 6tt;;6qh;;6s7;;;6rt;6m2;;6t7;6ly 6mb 6s4 6u0;6ki;6t8 6tc;;6mi 6mt 6up;6lz 6pe 6pr 6s3;6q3 6t1;6s5 6s8;6pr;6nm;;;;6pd 6pf 6pm 6pp 6ps;6ko 6kr 6kv;6no 6nr;6o0 6ue 6ui;;;6ol 6qk 6qq;6qk 6qo 6qq;6s5;6sf;6ru;;;;6nl;6nm 6qk 6qo 6qq;6k7 6k9 6mm 6rm;;6ti;;6lb 6nj;6op 6sk;6s8;6kz 6of 6ox 6r1;6m3;;6m3;;6ol 6qk 6qq 6tz;6qk 6qq;6ol;6ol 6qo 6qq;;6n9;;6q3 6t1;6q5 6r5;6no 6ov;;;;6kq 6lk;;6mt;6sz;6or;;6sz;6l6;6p9;6uc;6ln 6lt;6p9 6pt;6sw 6tm;6uv;;6l1 6mf;6uc;6s1;6l3 6l5 6l9 6la 6px 6s0 6sk 6sm 6sp 6to 6tv 6v2;6lf 6m3;6p8 6pa 6pi 6pw;;6kc 6l1 6mf 6s1 6tr;;6n9;6kq 6mb 6md 6n9;;;;6kn 6og 6oz;;6l6;6ue;;6xa;6xa;6xa;6xa;6v4 6zc;6wu;;6vq;;6wk;6wk 6zt;6y9;6wd 6ym 6yp;6xr;;;;6vq;;6x1;;70l 70o 70p 70r 70u;;6v4 6y4;;;6w8;6w6;;70i;6xn 6yj 6yu;70a;70a;6w6 6ww;70a;;6wi;6wg;6ym 6yp 703;;6vf;;6wi;;6xu;;;6vq;709;;;6zf;6x7;;6x3;;;70q 70v;;;6yc;6z5;6vq 6wj;708 70a;;6vq 6wj 6xt 6xz;;;6x0 6x3;6x3 6xc;6x0;6yb 6zz 71m;6vo 6vs 6vu 6vy;6z0;;;6vq;;6xo;6yg 6yk;;6wg 6wx;6ze;6x4;70k 70t;;6vk;6vf 6vl 6w5;;;6yp;6vk;;6wg 6wr;6zm 70q 70v 715;6wk 6zp 6zt;6v6 6w1;6zu;6y3;6wi;;;6v4 6wi 6xq;70u;6v4;6wd 6x8 6xc 70a;;6xq 6y6 70l;6y6 70l;;6vq 6wg 6wj 6wx;6wg 6wx 6xd 6xj;6vo 6vs 6vv;6zp;;6x5;6zf;;;;;70f;;;6y6 6y7;6y6 6y7;6vq 6vw;705 706;6vo 6vr;6x5 6x6;;6v3;;6w6 6ww 6wz 6zi;6vo 6vs 6vu 6w2 6w9 6ze;;6x2;6x2;6vo 6vr;6x5;6wa;;718 71b;70b;6ys;6zj 715 717;70f;6vy 6ze 6zj 71h;6v6 6v8 6xk;;;6vq 6x3;6vq;70t;6zz 71o;;;6yx 6yy 70t;6yg;;6zr;6xd 6xf 6ya 6ye;6vk;;702 704;6y4;6zz 71o;;;6z4;718 71b;6vq 6wg 6wj 6xw;6vx 6zs 701 704 70g 71d;6ym 6yp 711;6xq;6yg 6yk;6zu;6zb;6v3;6v3;;6vi 6xe 70h;70h;;;;6vq;;;6w5 6xm;6v6 6v8 6xk;;6yb;6x6;6za 70b;6z2 6z4 6z6;;;6vk;;;6yi;6zk 713;6wi;;6zk 713;6vq 6vw 6wg 6xk;;6xy;;;6ze;;6z3 6z7 70o;6wi;6ym 6yp;6zv 703;;6x1;706;71h;;;70l;713;6v3;6xr;;6yv;6vk;70a;6vk 6vq;;6x4;6x4;6xr;;;70r;6y3;6x5;6wu;6wr;6wg 6wu 6wx;;6xq 709;6vq 6wj 6xz;703;6wz;;6x1;;;;;;6xg;71f 71k;;706;6xp;6yq 70i;;6ws;;6wj 6xt;;;6wo 6wt;6wo 6wt;6vx 718 71b;;;6wl;6vq 6wl 6wp 6zu;6vq;;70o 70r 70u;;70i;;6yo;6yr;70d;6w3;6vy;6zz 71m;;;;;6xm;;;6xl;;;;6wc 6we 6yo;6wl 6zu;70e 70p 70x 712;6x6 6y6 6y7 6yp 6yq;;6vd 70i;6yb 6z6 70b;6zv;6zo;6xo;;;;709;6xu 70p;;6wo;6wl 6wo 6wt 704;6vf 6w9 6xq;6v6 6vo 6w2 6w7 6ze 6zo 6zw;708 70a 70i;;6vp 6xs 6zx 70j 71e;;6wu;6yb;6wg 715;;718 71b;;6v9;6v9 6va 6w0 6w5 70a 70d;6yz;;;6v3;6zm 70v 715;6y6 6y7;6wx;6vq;6va 70l 70o 70r 70u;6yn 6zf 6zg;;;715;6wl 6zu;;;;6wz;708;;6y2;6wa;;6x1;;6wg 6wr 6wx;6v4 6vq 6wj 6zv;6yc;6wu 70a;;6zg 710;710;70e;708;6xk;;6vs 6vv 6vy;70t;;70k;;6z2;6xg;6yi;6wg 6y4 6zc 70o;6v6 6w1;6xj 6y9 6yn;6y9 6yn;711;6vf 6vl;;6v3 6vt;;702;702;6vq 6wj;6vq;;;6xd 6xf 6ya 6z7;6xf 6z7;71b;6wd;6vq 6wi;6wh 6zz 71m;6xq;6ym 6yp;;6xn 6zj 717 71c;6zj 717;70a;6zk 713 71f;6zk 713;6zb;71f;6wx 6xd;6zj 717;;71k;6y2;;709;6we 70e;6vq 6xg;;;6vq 6xw 6y9 6yn;;;6xv;6vi 6vz 6xi 6xu 6yh;6vi 6vz;70k 70m;709;;6za 70b;6vu;6zn 70w;6wu 70u;;6wl 6wp 6zu;6v9 6w5;6va;6xn 6yu;6x1;;6vf;;70d;6vo 6vr 6vs 6vu 6vv 6vy;6z0;6yl;6z0;;;;6xp;;;6yg;71f;;70m;6wh 6xd 6xf 6ya 6ye 6yt;6vq;6zo;6vx 71d;6vx 6w9 71d;6w2 6w3 6ze 6zo 6zw;6x2;6vq 6wg;6yy 70t;71a 71c;6xn;6vq 6wl;6xr;6zq;;6vd 6wj 6xd 6xf 6xt 6ye 70i;6v4 6w3;6wi;6vo 6vs 6vy 6ze 6zj 71h;6wx;;;6wg 6x2;708 70a;;;6y4;6vq 6xd 6xf;6y1 6yf 71i;6w3;6yl",
 "phrases": ";1k 3j *;27 2 * 5w7;;;;;;;;11 2 * 5np;;;;;;;;;;;;;;;;;;;;m 4 * il 28;;;22 g *;22 g *;22 g *;;;1s 1 cw 59c 59d 59e * 59f,1s 1 cw 59d 59e * 59f,1s 1 cw 59c 59e * 59f,1s 1 cw 59e * 59f,1s 1 cw 59c 59d * 59f,1s 1 cw 59d * 59f,1s 1 cw 59c * 59f,1s 1 cw * 59f;3b 1 *;22 2 *;22 2 *;2j 1 * 5bo;;2a 1 *;;;1e w *;1e w *;;;;25 w * 4x;j w * cy,26 w * cy;17 4 *;17 4 *;36 1 83 * -4 5cs -4 5ct;;1l 1 *;26 1 * 7z;;3a 1 * 55m 55n;2h 3j *;;;17 1s *;2a 4 *;m 1 * i1;;2t g * 3tr;;;p g *;;1f 1s * 6v5;;;m 4 *;1y 8 * 3fz 3is;;;;22 8 *;;2a 4 *;2t 1s * 4u2;36 4 8b * -4 60s -4 60t;22 4 *;22 4 *;22 4 *;22 4 *;22 8 *;22 8 *;6 3j *;5 4 *;;;i 3j *;1f 8 * 64t;;34 3j *,i 3j *;34 3j *;;22 w *;2c 4 *;2q 4 *;34 3j *,i 3j *;;;;2a 1 *;;;;c 1 *,34 3j * 1u;34 3j *;17 1s *;;;;;;;;15 2 * 5qy;;;2a 1 *;18 1s *;18 2 *;;;2z w *;;;;;2q 1s *;5 1 *;i 3j *;i 3j *;i 3j *;i 3j *;i 3j *;i 3j *;17 g *;p g *;;;2q 3j *;2q 3j *;29 w * da f1;;;;;;;;;j 1 5dp *;5 1 *,2o 1 *;;3c w 6uj * 4ah;3c w 6uj * 4ah;;;r 1 *,c 1 *,33 1 *,22 1 * 5dz 5ix;22 g *,22 1s *;22 g *,22 1s *;r 1 *;;17 2 * ey,23 2 * 5u7;2h 3j 1p *;;29 w *;;;j g 6he *,j 1s 6yw *;25 w *;;;1j 1 *;36 4 * 90 -4 60s -4 60t;;2a 1 *;18 g *;;;2t 4 *;;29 w *;;;;;;o 1 * 5ej -2 1;;;1f 8 *;18 4 *;;22 8 *;;;;;;2k 2 * bd,2k 2 * 55;17 4 *;22 8 *;2t 1s *;;2t g *;;2t g *;22 g * 1,22 1s * 1,2t 1s *;;22 g * 1,22 1s * 1,2t 1s *;2t 1s *;;2t g *,2t 1s *;22 2 * 1;22 2 * 1;;;;m 2 * u,h 2 31 * 4i 1,h 2 31 * 1;;;i 3j *;;;;17 8 *;r 1 *;;;3a g c5 fx *;;;;2t w *;2t w *;2t w *;;;1d 1 *;;;2a 4 *;5 1 *;2t 8 *;2t 4 *;1n 4 *;n 1 *;22 8 *;;;5 1 *;1j 3j * 71p;;m 4 *;;w 4 *;1j 1 *;;;;1j 3j *;1j 3j *;m 1 * i1;;;;;;;;;;;;;;;;;;2j 1 *;2o 1 * p;6 3j *;36 8 * 2o -4 68j -4 68k;36 2 * -4 5p3 -4 5p4;18 1 209 *;39 3j eh *;3a 1 * 55j 55k,3a 1 * 55k,17 1 *;;;3c w * e4;;1j 3j *;;2t w *;2t w *;2t w *;17 4 *;;;22 g *;22 g *;;;;;;;22 w * 1,2t w *;2t w *;22 w * 1,2t w *;22 w * 1,2t w *;2t w *;22 w * 1,2t w *;m 1 * i1;;m 8 * lg;;;;;;;2a 1 *;;;1j 1 *;28 1 *,2x 1 202 *,28 2 *,7 2 *,28 4 *,28 g *,28 w *,7 w *,28 1s *;i 3j *;1l 1 *;;;33 4 *;2j g 5t * 0 3yn ge c5,2j g 5t * 0 3yn 6fx;;1l 2 *;;;;3a 4 * cv 35t;29 w 47 *;;;;;;;;17 2 *;;;;;;22 4 * -2 2yp;22 4 * -2 2yp;;1n w *;2t 4 *;2t 8 *;n 1 *;;;2t w *;2t g *;2t g *;2t 1s *;2t w *;2t w *;2t 1s *;2t g *;2t w *;;;;;;2a 1 *;1j 3j 6i *;2e 4 * ay,2e 4 * ct;i 3j *;36 1s * 4zr 5f -4 6wf -4 6y9;;;;;;;2e 8 *;;;2d 1 *,2d 2 *;34 3j * ba;2e 2 *,2k 2 5wk *,2k 2 5wl * 5t 5wm;34 3j * dx;;x 1 *,34 3j * 7c,34 3j bg *;34 3j *;;;34 3j *;2a 1 *;;;;1n 2 *;;;1n 1s *,1f 1s * gl,1f 1s * -2 6v4;;1n 2 *;2t 1 * 588;2l 8 * -4 3ch;;1n 1s *;34 3j *;;;;;1d 2 *,1n g *;6 1s *;1n 8 *;1n 8 *,18 g *;1n 4 *;1n 4 *;5 1 *;1n 1 *,1n g *;1n 4 *,1n 8 * c1;;;;1n w *,1f w * 4oh;1n 4 *;1n 1 *;;1n 1 *;;;1n 2 *;17 8 *;;;1d 8 *;;;;;17 1 *;1n 1 c5 *;;;;;;;26 w 9g *;34 3j * ba;;;2w w *;;;32 1 i1 * 582;;22 4 *;22 4 *;2o 1 * 34;;;1x 1 *;1x 1 *;22 g *,22 w *,22 1s *;p g *;;22 g *,22 1s *;22 w *;2i g *,22 1s *;22 w *;22 w *;;22 g *,22 1s *;22 g *,22 1s *;22 1s *;22 g *;;22 2 *;22 2 *;22 2 * 5lr,20 2 0 * 2n0;5 2 *;1n 2 *,1f 4 * 5ww,3a 4 * cv;9 1 * 6q 57f 57g 57h,9 1 * 6q 57g 57h,9 1 * 6q 57f 57h,9 1 * 6q 57h,n 1 *,u 1 5ap * 6q 5fg 5fh 5fi,u 1 5ap * 6q 5fh 5fi,u 1 5ap * 6q 5fg 5fi,u 1 5ap * 6q 5fi,1w 1 *,22 1 * 5is,24 1 *;22 2 *;22 2 *;22 2 *;34 3j *;;34 3j *;;z 2 *;g 1 *;j 1 * 4g,26 1 * 7z,j 4 * 61i,26 4 * j8;34 3j * ba;34 3j a3 *;;2q 8 *,2q g *,2q w *,2q 1s *;;22 1s *;;22 g * 6dq,j g * 3yn,20 g 0 * 3sw,26 g * 3yn,j 1s * 4xu,20 1s 0 * 4t7,26 1s * 4xu;7 w *;;39 3j *;;1e w *;1e w *;1e w *;1e w *;1e w *;1e 2 *;;;5 1 *;;;17 w *;17 2 *;17 w *,17 1s *;;;2h 3j *;;2i w *;;;;;2g g *;2g g *;p g *;22 2 *;22 2 *;;;;2a 1 *;;18 1s *;2e 1s *;6 2 *,6 3j *;;2n w *;2h 3j *;;;;;1d 2 *;;;2t 8 *;22 8 * 1,2t 8 *;22 4 * -2 2yp;17 w *,17 1s *;;;2s 3j *;2s 3j *;1d 1s *;2t 1 * j6,2t 1 * 209,22 1 * 5iv 5iw;2t 8 *;22 8 * 1,2t 8 *;1d w *;;;1y 1s 5s * 4zr,1y 1s c5 * 4zr;17 2 *;17 2 *;;17 1 *;3a 2 * 9g cp,3a 2 * 5kr,17 2 *,1f g * c5,17 g *;;;1d g *,1f g * 6cp;;34 3j *;;;17 8 *;17 8 *;;17 g *,17 w *;;17 1s *;;;36 1s * -4 6wf -4 6y9;;x 8 *;2q 3j *;;;22 4 *;22 4 *;2t 4 *;22 4 * 1,2t 4 *;22 4 *,2t 4 *;;;;;;;1y w u * 4iv;;;;;;;;2q 8 *;;;1j 1 * 1ge;2h 3j *;;1j 3j *;m 1s * 4i,m 1s * ey,22 1s * 4i 4i 6w9,22 1s * ey 4i 6w9,22 1s * 4i 6w9,22 1s * ey 6w9;;;i 3j *;1y 1s 5s * 4zr;2a 1 *;2j 1 5bc * 5bd 5be 5bf;;;3a g *;3a g *;m 1 1ly *,m 1 1ps *;;1e 2 u * c9;;33 1 * j3;;;22 1 * 5it 5iu,22 1 * 5it;22 g *,22 1s *;22 g *;22 1s *;i 3j *;;;;;;1y w u * 4iv;;;;22 8 *;22 8 *;22 8 *;;2h 3j *;;;;;;3a 2 ge * 2fb;17 g *;;;1f 1 *;2e 8 *;17 1 *;;;;;34 3j *,i 3j *;;;;;20 4 0 * 2sb;;34 3j *;39 3j jt 88 *;22 w *;22 w *;;22 w *;22 w *;22 2 *;22 2 *;22 2 *;22 w *;;;;1j 3j *;39 3j * 88;39 3j *;;2h 3j hl *;;22 2 *;22 2 *;5 4 *;2p 4 * 90 k1;;20 8 0 * 3g4;28 1s *;1 8 * 664 -2;;;;;;i 3j ie *;17 4 *;;1j 3j *;22 1 * 5j7 5j8;39 3j *;34 3j *;1j 3j *;;17 8 *;3a 8 * 652;34 3j * iy;34 3j *;1j 3j * fn 1u;1j 3j *;1j 3j * 1u;1j 3j *;1j 3j *;17 1 *;17 1 *;;3a 4 * 5x3;22 4 * 5y6;36 8 * 3f8 68n 68o 6y 68p;1j 1 * 1u;1d 1 *;;2a 1 *;;;m 1 * 1zu,3a 1 89 * 55j 55k,3a 1 89 * 55k,b 1 * 56c -2 56d;22 8 *;22 8 *;22 8 *;1j 1s *;34 3j *;2t 4 *;;;17 4 *;1d 4 *;;;;;1i g * u 46f 9z 41o,1i g * u 46f 5o 40p;;33 g *;;35 2 * -2 1ak;3a 8 *;;;2t 2 *;2n w *;;;13 2 *;1z w * 48 c8;;;y 2 *;;5 2 *;2a 1s *;;;2c g 6dc *,2c 1s 6vr *;;;;;3a g *;3a g *;;;;;2a w *;;2a g *;;2a 2 *;2c 8 *;2t w *;;2i 2 *;;;;;2a g *;1l 8 *;2t 1s *;2c 8 *;;2a 8 *;;2 w * 6su -2 6sv,2 w * -2 6sv,2 w 6sw *,2 w * 1;2 w * 6sx 6sy;2a 8 *;;;2a 2 *;;;;33 2 *;2j g *;v w 4o1 *;;;;3a 2 *;f 2 *,f w *;;;;;;;;;;3b w iu 4rc *,q w 6mh * 6mi;;;;;;2c 8 *;2c 8 *;18 8 *;18 8 *;1a 1 *;2o w *;;;2 2 * du 5ui -2 5uj,2 2 5sw 5t *,2 2 5sw *;6 2 5n9 *;6 g 6ev *,6 w 6m5 *,3c w 1u *,6 1s 6x5 *;;;2c 8 *;;f 8 *;5 2 *;n g *;5 2 *;1l 4 *;2p 4 * 2ny 604,2p 4 * 604;;;2o 4 *;;;;3a 8 *;3a 8 *;;;2c 8 *;19 8 *;3b 8 *;;;3b 4 *;;;2i 2 *;2d 4 * 63t 2s8 63u,2d 4 * 2s8 63u;;;3b 8 *;3a 1s *;;z 2 pi *;z 4 *;z 4 *;;;;3b 2 * 176,2d 2 5s2 47 22a * 6d,2d 2 5s2 4i 2dy * 6d,2d 2 5s2 24 2da 0 * 6d,2d 2 5s2 5s4 * 6d;;2t w *;33 1s *;2t 1s *;;18 g * 4i 3ys,18 g *;28 1s *;28 g *;28 2 *,7 2 *,28 w *,7 w *;;;2a 1s *;1q 2 * 4i 4i 2iz,1q 2 * 4i 5vk,1q 2 * 4i 2iz,1q 2 * 5vk;;2a 4 *,2a 8 *;2a g *;f 1s *;;2a w *;;2q g * 4i 3rb,2q g * 6ez;2a w *;31 1 * 5gz;3b 1 *;2a 1s *;2a 2 *;;n g *,1w g *;;;2q 2 * 4i 9h 23d,2q 2 * 5nd,2w 2 * 5km 5vq,2w 2 * -4 5vr -4 5vs;2w w * 6t5 0 4b6;;;;;;n g *,1w g *;;n 2 *,1w 2 *;;;;;;;;;;3b 2 *;3b 2 *;;2t w *;2a g *;;;;5 g *,5 1s *;5 4 *;;;5 4 *;5 g *;5 w *;5 1s *;;;;;;;;;2a 2 *,2a 4 *,2a g *,2a 1s *;2a 1s *;2a w *;2a 2 *,2a g *,2a w *,2a 1s *;2q g *;;q g 6fj * 4i 3z8,q g 6fj * 6fk,3b 1s 4v7 4i *,3b 1s is jp *,q 1s 6xi * 4sr;1l 4 *;;5 w *;;;;1a 1s *;1a 1s *;1a 2 *;1a 2 *;;;;p w 6kh *;g g *,g 1s *;g 2 *,g 4 *;;;;;;;1h 2 *;;;2n 2 *;;;;i 2 *;i 4 *;;;;;3b 1 *;j 4 *;1p 2 * lq;2n w *;2n 2 *;2n 2 *;;2n 2 *;;;;3a g *,3a 1s *;33 2 *;33 g *,33 w *,33 1s *;33 2 *;;31 g *,31 1s *;3a g *,3a 1s *;;1l g *;2n w *;1l 2 *;;;;;;j g *,j 1s *;;3a w *;;;g 1s *;;;;;2a 2 *;;18 g * 40r 4i 3ys,18 g * 4i 3ys;5 1 *;;;2l 4 *;;;2o 1 1yw *;;;1a 8 *;2c 8 *;2c 8 *;33 8 *;;2o 1 * i1 202;;f 8 *;c 2 *;;;;;5 2 *;;1l 1 *;;;;19 g *,19 1s *;19 2 *;1h 2 *;;;;;;;;f 8 *;2a 8 *;;;;g g *;;2a 1s *;2a g *;3a 2 *;;3a g *;;1q w pa * e7;2l w * 140,2v w * 6qi,2v w 6qj *;2l g * 4i 3wo,2l g * 4i 3xz,2l g * 13z,2v g * 4i 3wo,2v g * 4i 3xz,2v g * 6jk,2v g 6jl *,2l 1s * ej 128,2l 1s * 4i 4wa,2l 1s * ej 50a,2v 1s * ej 50a,2v 1s * 4i 4wa,2v 1s * 712,2v 1s 712 *;2l 2 * 47 28p,2l 2 * 47 283,2l 2 * 143,2v 2 * 47 28p,2v 2 * 47 283,2v 2 * 143;5 2 *;;;;;;;1v 1 *;;6 g * o9;;;;;2t 1s *;3a 8 *;;;;;;1m 8 *;;;;;;;2t 1s *;37 1s 6wc *;37 w 6lr *;g g *,g w *,g 1s *;v w *;g g *,g w *,g 1s *;7 w 6t6 *;;7 2 *;3a 4 *;3a 2 *,3a g *,3a 1s *;3a w *;3a 2 *;3a g *,3a 1s *;;3a w *;2a 8 *;18 8 *;5 8 *;n 2 *,o 2 * 2fl 4i -2 1,o 2 * 24 2da -2 1,o 2 * 1 -4 5q2;n 2 *;n g *,o g * am 4i -2 1,o g * 1g 40c -2 1,o g * 6hk -2 1,o g * 1 -4 6hl;;;n 1s *;;;11 1s 6xd 6xe a *,11 1s 6xd a *,11 1s 6xd 6xe *,11 1s 6xd *;11 8 * 678;11 w 6mb 6mc a *,11 w 6mb a *,11 w 6mb 6mc *,11 w 6mb *;;;;;3a 8 *;3b 8 *;11 4 * 5zn;1l 8 *;z 8 *;;;;j w *,25 w *;;3a 1s *;e 2 *,e w *;;n w *,o w * 4f8 u -2 1,o w * ec 4x -2 1,o w * 6o4 -2 1,o w * 1 -4 6o5,o w * 6o6 48 4am,o w * 6o6 6o7;;2o 8 *;z 8 *;z 8 *;z 8 *;30 4 * 64l 69 1a,30 4 * 64l 64m;;2a g *;;;j 2 *;2l 4 *;2l 4 *,2v 4 *;2l 4 *;;;;;18 4 *;;;;g 1s *;g g *;;g w *;;3a 1 *;;c w *;;2i 2 *,1v 2 *;;;;2t 1s *;;;1l g *;33 g *;;33 4 *;;10 w *;;13 w *;;;;;36 2 28c 2n9 * u 9h 2hn -2 5p1,36 2 28c 2n9 * 5p2 -2 5p1,36 2 2jw 2n9 * u 9h 2hn -2 5p1,36 2 2jw 2n9 * 5p2 -2 5p1,2k 2 bd ge *;1m g * vs;;19 2 *,19 4 *,19 8 *;v w * 6uu;33 g *;33 g *;33 2 *,33 4 *,33 w *,33 1s *;33 8 *;1l 1s *;;1a w *;;1a g *;1a g *;1a 2 *;;2a 2 *;25 2 *;1a 1 *;1a 2 *;z 4 5zd *;;;1n 8 *;2a 8 *;3b 8 *;;5 8 *;2a 8 *;;;g 4 *;n 4 *,f 4 *;;i 8 *;;;;;;;1w 1s *;;;2a 1s *;;2p g 6ft bh *,2p g 6ft *;2a g *;f g *;13 2 *;;;;;;;1i 8 *;;;;3a 2 *;;2a 8 *;;;;;2i 2 *;1x 1s *;1x g *;;a 2 5p7 du *;;5 8 *;;3a 4 *;3a 8 *;;5 8 *;;;1l 1 *,1l g *,1l w *,1l 1s *;i 2 25u *;;;;;;;1i g 46f 9j *,1i g 4i 46f 9j *,1i g 4i 3uw *,1i g 6fn *;1i 1s 542 1w *,1i 1s 4i 542 1w *,1i 1s 4i 51n *,1i 1s 51n *;;1i 2 2lm 9o *,1i 2 4i 2lm *,1i 2 5nx *;;;;;3a 4 *;;2l 8 *;;;;;;;;;;;o 4 * 61q;n 4 *,f 4 *;;;33 4 *;3a 4 *;;31 2 * 5r9 5ra,31 2 * 5ra,31 2 * -2 5rs;33 4 *;;;;2o 8 *,2o g *,2o w *,2o 1s *;;n g *,1w g *,n 1s *,1w 1s *;;;o w * 6oa;o 1s * 6z9;n w *,1w w *;;x 2 *,1m 2 217 4i *;2m 8 *;;2m 8 *;;;;2d 2 * 5sd 5se;2u 2 * -4 0 5s1;;;;5 1 *;;;2t 1s *;;;;18 g *;;18 1s *;18 2 *;;;5 1 *,5 2 *;;2c 2 5lh -4 *;n 2 *,o 2 * 9m 2be 2ct,1w 2 *;;;;;18 8 *;2e 8 *;2e 8 *;;g 2 *;g 2 *;v 2 *;2d 4 *;2p 2 5o3 2fl ey 0 *,2p 2 5o3 ey 0 *,2p 2 5o3 0 *;;;2p w 6mq 0 *;;;2a 2 *;;;2a 2 *;;2o 1s *;2o w *;1w w *;;;;;;;2l 2 28d *;;;;;;;;2i 2 *;;;;;;;;;;37 g 6dw *;2c 8 *;;2o 1 *;;;j 2 *,25 2 *;;;;;3b 2 *,1l 2 *;;33 g *;33 1s *;n 1s *,f 1s *;;f 2 *;33 2 *;;n g *,f g *;2b g 6ht *;;;;2e g *;;;3b 1 *,1l 1 *;2n 2 *;2e 8 *;;2e 1s *;1i 2 * 5t 2cn,1i 2 * 2cp;1i 2 * 4i 2cn,1i 2 * 5t 2cn,1i 2 * 5nw;;2n 2 *,2n w *;2l g *,2l 1s *;2l 2 *;;;2l g *;2l g *,2l 1s *;2l 2 *,2v 2 *,2l g *,2v g *,2l 1s *,2v 1s *;2l g *,2l 1s *;2l 2 *;;3b g *,3b 1s *;;2c 8 *;;;;1v 1 *;33 w *;2l w *;35 8 *;18 8 *;35 4 *;2a 2 *;2l 1 *,2v 1 *;2n 2 *;1f 2 ca *,2c 2 29r 5km -2 *,2c 2 29r -2 *,22 2 ca *;2g 2 * 2fl 2l4,2g 2 * 5mw;;;2i 2 *,n 2 *,1w 2 *;1v 2 *;;;;2l 2 *;2l 2 *;2l 1 *;;2a 2 *;;;;;;;2c 8 *;2a g *,2a 1s *;;2n 2 *;;2n w *;;;;;;;;30 2 * 9m 23e,30 2 * 9o 2kl,30 2 * 9h 2ld,1w g *;2l 2 *;n 2 *;;2n w *;2n w *;33 w *;n w *,f w *;;;2l w *;2l w *,2v w *;;2n w *;;;2l w *;2a w *;;2i 2 *,n 2 *,1v 2 *;;;1w 1s *;31 w *;2n w *;3a 1 *,3a 4 *;g 2 *,g 4 *;g w *;;;;2a 8 *;;2q 8 *;5 8 *;2c 8 *;2n w *;2a w *;;3a w *;;;;;;j g *,j 1s *;;2q 1s *;j w *;3a 2 *;;3a 4 *;;;19 4 *;x 2 *;;3a g *,1l g *;3a w *;;;;;;;33 4 *;;5 1 *;5 8 *;5 8 *;;2t 1s *;5 2 *;;3a g *;;3b 1 *;1l 2 *;;3a 2 *;3a 1s *;1l w *;;;j 8 *;5 8 *;z g * 4i 443,z g * 443;2c 8 *;;;;38 8 *;;5 1 *;;;;;w 4 *;;;;n 2 *;;;;2c 8 *;;;28 g *;1m 2 217 4i *;;;1m 8 *;;x 2 *,1m 2 217 4i *;;;;;;;2t w *;;;;1m 8 *;;3a w *;;;1a 4 *;2v 8 *;2l 8 *;;;5 1s *;5 2 *,5 g *,5 w *;;2t 4 *;5 2 *;3a 2 *;;2o w *,2o 1s *;;;;;3a 4 *;3a 8 *;n 4 *,o 4 * -2 1 -4 61n,o 4 1 -4 61o -2 *,n 8 *,o 8 * 69f -2 1,o 8 * -2 1 -4 69g,o 8 1 -4 1k hi *,o 8 1 -4 eq hi *,o 8 1 -4 4z 3qf *,o 8 1 -4 eq 3mw *,o 8 1 -4 eq 3qf *;2t 4 *;2c 8 *;33 w *;2m 8 *;2l 8 *,2v 8 *;2l 8 *,2v 8 *;;;1w 2 *;x 2 *;2t 4 *;1l 8 *;2c 8 *;2l 4 *,2v 4 *;3a g *;3a 2 *;38 8 *;2o g *;;;x 2 *;;;2c 8 *;38 2 *;;2c 8 *;3a 1s *;3a w *;;;5 g *,5 1s *;33 8 *;19 8 *;5 4 *;3a 4 *;;2m 8 *;;3a 8 *;j 4 *;2a 8 *;;;1l 4 *;j 8 *;35 4 *;;1m 8 * 6ad 6ae;1m 8 *;2c 8 *;;;;;;28 1 *;6 1 58k * 58l,6 1 1eu * 1o,1y 1 1xi *,1y 1 * 1qe,1t 1 5er 1eu *,1t 1 5es 1ri *,1t 1 5ew 209 5eu *,1t 1 5ew 209 *,1t 1 209 5ex *,1t 1 * 8f 209 1pp,31 1 202 *;;;;;36 1 1fp * 5cd 5ce;;;;;;;1 1 8f *;3b 1 * 209 1km,3b 1 * 1ex 1m5,3b 1 * 590;;;;;1m 1 5fq *,22 1 5j9 5ja hw *;;2i 1 *,1v 1 *;2t 1 * 1zw;14 1 l5 5c0 * 1ez ej 1v9 5c1,14 1 l5 5c0 * 1ez 5c2 5c1,14 1 l5 5c0 * 1ez 5c3;;;;20 1 5f1 hw * 5f2;1l 1 *;;2i 1 e7 *;;;3a 1 * 55h,1p 1 * 33 57;w 1 *;;;;q 1 1h 1ft kv * 1zu 29 59y,q 1 1h 1ft kv * 59z 59y,q 1 1h kv * kv 1e1 1zu 29 59y,q 1 1h kv * kv 1e1 59z 59y,q 1 1h kv * 1zu 29 59y,q 1 1h kv * 59z 59y,2a 1 *,22 1 5j4 *;28 1 *,q 1 1h * kv 1e1 1zu 29 59y,q 1 1h * kv 1e1 59z 59y,q 1 1h * 1zu 29 59y,q 1 1h * 59z 59y;;;;;2b 1 5ep 1zu *;;3a 1 * 55o,3a 1 * 55p,22 1 * i1 -2 5io j6 1,22 1 * i1 -2 5io 1;;;;;2o 1 1zr l5 *;;;2i 1 *;;;q 1 * 5a6;36 1 1v l5 * 6q 1qz 1xv 1qz 1xv 5cx,36 1 1v l5 * 6q 1qz 1xv 5cy 5cx,36 1 1v l5 * 6q 5cz 1qz 1xv 5cx,36 1 1v l5 * 6q 5cz 5cy 5cx,36 1 l5 * 6q 1qz 1xv 1qz 1xv 5cx,36 1 l5 * 6q 1qz 1xv 5cy 5cx,36 1 l5 * 6q 5cz 1qz 1xv 5cx,36 1 l5 * 6q 5cz 5cy 5cx,36 1 1v l5 * 6q 1qz 1xv 5cx,36 1 1v l5 * 6q 5cz 5cx,36 1 l5 * 6q 1qz 1xv 5cx,36 1 l5 * 6q 5cz 5cx;1n 1 *,1f 1 i1 * 556,2j 1 5bc hw 1py 5bd 5be i1 *,2j 1 5bc 1py 5bd 5be i1 *,2j 1 5bc hw 5bd 5be i1 *,2j 1 5bc 5bd 5be i1 *;;;2g 1 74 93 *;28 1 * 1gf;28 1 *;33 1 1pu *;2i 1 *;6 1 209 * 58r,1y 1 59j *;32 1 i1 *;;;;14 1 l5 5c0 * 5c2 5c1,14 1 l5 5c0 * 5c3,14 1 209 5c4 7k * 5c5,14 1 209 5c4 1ly * 5c5,36 1 5cd 5ci 7k * 5cg,36 1 5cd 5ci 1ly * 5cg,22 1 5id 7k * 5ie;1f 1 *,1 1 * 574 575,1 1 * 576,1c 1 * 577 57u,2p 1 * 93 90 i4 1ns,2p 1 * 93 fn i4 1ns,2p 1 * 94 i4 1ns;1 1 *;;;3b 1 *;3 1 * 0 1o 0 208 ck 1d,3 1 * 0 1o 0 208 cn,o 1 1j3 * 1 5eg;3a 1 *;;;;;;;n 1 *,2i 1 *;;3b 1 *;;;8 1 * 1vq;19 1 *;2o 1 * 599;;2d 1 * 5e2 d9 5i5 1o,2d 1 * 5e2 5i5 1o;;38 1 1xf *;;5 1 *;;;;28 1 *;;1n 1 *,1f 1 * -2 555;1n 1 *;18 1 87 *;;;x 1 *;d 1 * fn 5ff;;;r 1 * 1pf,2c 1 * 1pf;;;28 1 *,18 1 1f8 *;d 1 * 5ff;o 1 1o7 * 1ms;;p 1 1l5 ck *;;2a 1 *;6 1 1z7 *,d 1 5f *;6 1 1z7 *,d 1 *;5 1 *;;;;;;28 1 *;;2b 1 5em d5 * 5en,2l 1 5g1 5g3 i1 *,2l 1 5g1 i1 *,2i 1 *;;2q 1 eb *;i 1 *;i 1 *;;;;;n 1 *,20 1 0 * 5f6 56a 5f7,1w 1 *,2i 1 *;;;;1l 1 *;3b 1 * 1q6;;5 1 *;;14 1 * l5,14 1 * 209;;;2a 1 *;2a 1 *;28 1 *,1o 1 * 1zu 29 5by 1mk,1o 1 * 90 5by 1mk,1o 1 * 5by 1mk;;;;;g 1 *;;p 1 c5 * i1;;;1i 1 5ac i1 5ad * ck,1i 1 5ac i1 5ad * 8f;;28 1 *,5 1 * 1kb;;;2q 1 * 1v1,2q 1 * 1u2;3a 1 *,5 1 * 1te;i 1 * 1ze;;;1l 1 *;2l 1 5g1 5g3 i1 *,2l 1 5g1 i1 *,2i 1 *;1g 1 5dn *,j 1 *;;;;;;;;;;;6 1 1ih * 58q,x 1 *,33 1 1km *,24 1 *;;;;;;;;;;;5 1 *;2d 1 * 5hq l5 1fk,2d 1 * 5hq 5hr;28 1 *;;1n 1 *;x 1 *;;3b 1 *;1n 1 *,1f 1 * 552;;;28 1 *;;2d 1 *;;;;;1g 1 5dn * 4g,26 1 * 1mb;n 1 *,o 1 * 1 5eg,1w 1 *;;;;d 1 *;2o 1 * i1 202;;2j 1 5b9 i1 1xq * 21 1q9,2j 1 5b9 i1 1xq * 1um cf,2j 1 5b9 i1 1xq * 1zz 0 1mb,2j 1 5b9 i1 1xq * 1zz 0 80,2j 1 5b9 i1 1xq * 8f hw 1py 0 1mb,2j 1 5b9 i1 1xq * 5ba;;3a 1 1t7 *,2o 1 ej *;;;;;5 1 * 584;;;1r 1 *;;28 1 *,u 1 202 *;;;q 1 * 595 1zu 29 5a1,q 1 * 595 90 5a1,1g 1 5dn * 4g,o 1 5eh -2 1 -4 * 4g,26 1 * 1mb;;j 1 *;;;;;1f 1 *;1l 1 *;1r 1 *;;35 1 * 6q;;;;;;3a 1 * 55r;3b 1 *;;;;r 1 *;1f 1 * 1l5;;28 1 *;2t 1 * 8f;;;;o 1 * 1l6;;;3b 1 cp 577 * 4g,3b 1 209 * 4g;;;3a 1 f6 *;;28 1 *;32 1 i1 hw * 582;;;;2o 1 * 83;;;;;;;3a 1 *;3a 1 *;1f 1 * ck 558,1f 1 * 559,p 1 6q *;;2f 1 1th u *;;1 1 j3 *,8 1 * 1o 1ep,8 1 * 1o 1t8;;;x 1 *,33 1 18 *,33 1 d9 *;;3a 1 * 1jc;;z 1 * 57z,u 1 * 1fy;;;2j 1 1zu 29 * i1 -2 5bl 5bm,2j 1 90 * i1 -2 5bl 5bm;;;1x 1 *;31 1 5gp 5gq * 1op,31 1 5gp * 1op;18 1 * 1nf 87;;2i 1 *;;;11 1 * 1x0 8f,11 1 * 59o,11 1 59p 59q 59r 1re *,11 1 59p 59r 1re *,11 1 59p 59q 1re *,11 1 59p 1re *,11 1 59p 59q 59r *,11 1 59p 59r *,11 1 59p 59q *,11 1 59p *,11 1 * l5 59t 59u,11 1 kf * -2 59v;3b 1 *;;;;;5 1 *;28 1 * 1gf;;;;;14 1 l5 1v cf *;8 1 * 577 58f,8 1 * 58f,2o 1 * u;w 1 1l8 *,w 1 21 *,15 1 1l8 *,15 1 21 *,2m 1 * 5gg 5gh;;;28 1 *;2j 1 5b9 i1 j6 1zz 0 *,2j 1 5b9 i1 ao 1zz 0 *,2j 1 5b9 i1 1xq 1zz 0 *,2j 1 5b9 5bb 1zz 0 *,2j 1 5b9 1zz 0 *,j 1 5dp *,2i 1 e7 *,2i 1 1n *,26 1 e7 *,26 1 1n *;j 1 *,2i 1 *,26 1 *;28 1 *;;;2j 1 * j3;18 1 * 1qw,39 1 * 1z0 30 1z3;;g 1 *;;;2o 1 *;3a 1 *;3a 1 *;36 1 * 30 5cd 5ce;2a 1 *;;n 1 *;;;28 1 *;;;;;;2i 1 *;q 1 * 5a9,1j 1 * 10p;;;28 1 *;2j 1 5b9 209 * 21 1q9,2j 1 5b9 209 * 200 1i5,2j 1 5b9 209 * 1um cf,2j 1 5b9 209 * 1zz 0 1mb,2j 1 5b9 209 * 1zz 0 80,2j 1 5b9 209 * 8f hw 1py 0 1mb,2j 1 5b9 209 * 5ba,36 1 1v l5 1wq * 8f 1qz 1xv 1qz 1xv 5cx,36 1 1v l5 1wq * 8f 1qz 1xv 5cy 5cx,36 1 1v l5 1wq * 8f 5cz 1qz 1xv 5cx,36 1 1v l5 1wq * 8f 5cz 5cy 5cx,36 1 l5 1wq * 8f 1qz 1xv 1qz 1xv 5cx,36 1 l5 1wq * 8f 1qz 1xv 5cy 5cx,36 1 l5 1wq * 8f 5cz 1qz 1xv 5cx,36 1 l5 1wq * 8f 5cz 5cy 5cx,36 1 1v l5 * 8f 1qz 1xv 1qz 1xv 5cx,36 1 1v l5 * 8f 1qz 1xv 5cy 5cx,36 1 1v l5 * 8f 5cz 1qz 1xv 5cx,36 1 1v l5 * 8f 5cz 5cy 5cx,36 1 l5 * 8f 1qz 1xv 1qz 1xv 5cx,36 1 l5 * 8f 1qz 1xv 5cy 5cx,36 1 l5 * 8f 5cz 1qz 1xv 5cx,36 1 l5 * 8f 5cz 5cy 5cx,36 1 1v l5 1wq * 8f 1qz 1xv 5cx,36 1 1v l5 1wq * 8f 5cz 5cx,36 1 l5 1wq * 8f 1qz 1xv 5cx,36 1 l5 1wq * 8f 5cz 5cx,36 1 1v l5 * 8f 1qz 1xv 5cx,36 1 1v l5 * 8f 5cz 5cx,36 1 l5 * 8f 1qz 1xv 5cx,36 1 l5 * 8f 5cz 5cx;;;28 1 *,2o 1 21 hw *,2o 1 21 *,2o 1 i1 hw *,2o 1 i1 *,1o 1 5bp 5bq 1k4 i1 1k4 *,1o 1 5bp 5bq 5br *,1o 1 5bp 1k4 i1 1k4 *,1o 1 5bp 5br *,1o 1 5bp 5bq *,1o 1 5bp *,1o 1 * 59q ce 5bv,1o 1 * ce 5bv,1o 1 5bs 5bw 5bx *,19 1 *,a 1 1xj 1ew 5d1 *,a 1 1ge 1ew 5d1 *,a 1 5d2 5d1 *,a 1 1xj 1ew *,a 1 1ge 1ew *,a 1 5d2 *,a 1 * 1zu 29 1g0 d6 5d3 5d4 5f 1ok,a 1 * 1zu 29 1g0 d6 5d3 5d4 1n2 1p3,a 1 * 1zu 29 1g0 d6 5d3 5d4 5d5,a 1 * 1zu 29 1x9 1rr 5d3 5d4 5f 1ok,a 1 * 1zu 29 1x9 1rr 5d3 5d4 1n2 1p3,a 1 * 1zu 29 1x9 1rr 5d3 5d4 5d5,a 1 * 1zu 29 5d6 5d3 5d4 5f 1ok,a 1 * 1zu 29 5d6 5d3 5d4 1n2 1p3,a 1 * 1zu 29 5d6 5d3 5d4 5d5,a 1 * 59q 1g0 d6 5d3 5d4 5f 1ok,a 1 * 59q 1g0 d6 5d3 5d4 1n2 1p3,a 1 * 59q 1g0 d6 5d3 5d4 5d5,a 1 * 59q 1x9 1rr 5d3 5d4 5f 1ok,a 1 * 59q 1x9 1rr 5d3 5d4 1n2 1p3,a 1 * 59q 1x9 1rr 5d3 5d4 5d5,a 1 * 59q 5d6 5d3 5d4 5f 1ok,a 1 * 59q 5d6 5d3 5d4 1n2 1p3,a 1 * 59q 5d6 5d3 5d4 5d5,a 1 * 1g0 d6 5d3 5d4 5f 1ok,a 1 * 1g0 d6 5d3 5d4 1n2 1p3,a 1 * 1g0 d6 5d3 5d4 5d5,a 1 * 1x9 1rr 5d3 5d4 5f 1ok,a 1 * 1x9 1rr 5d3 5d4 1n2 1p3,a 1 * 1x9 1rr 5d3 5d4 5d5,a 1 * 5d6 5d3 5d4 5f 1ok,a 1 * 5d6 5d3 5d4 1n2 1p3,a 1 * 5d6 5d3 5d4 5d5,a 1 * 1zu 29 5d3 5d4 5f 1ok,a 1 * 1zu 29 5d3 5d4 1n2 1p3,a 1 * 1zu 29 5d3 5d4 5d5,a 1 * 59q 5d3 5d4 5f 1ok,a 1 * 59q 5d3 5d4 1n2 1p3,a 1 * 59q 5d3 5d4 5d5,a 1 * 5d3 5d4 5f 1ok,a 1 * 5d3 5d4 1n2 1p3,a 1 * 5d3 5d4 5d5,a 1 * 1zu 29 1g0 d6 5d4 5f 1ok,a 1 * 1zu 29 1g0 d6 5d4 1n2 1p3,a 1 * 1zu 29 1g0 d6 5d4 5d5,a 1 * 1zu 29 1x9 1rr 5d4 5f 1ok,a 1 * 1zu 29 1x9 1rr 5d4 1n2 1p3,a 1 * 1zu 29 1x9 1rr 5d4 5d5,a 1 * 1zu 29 5d6 5d4 5f 1ok,a 1 * 1zu 29 5d6 5d4 1n2 1p3,a 1 * 1zu 29 5d6 5d4 5d5,a 1 * 59q 1g0 d6 5d4 5f 1ok,a 1 * 59q 1g0 d6 5d4 1n2 1p3,a 1 * 59q 1g0 d6 5d4 5d5,a 1 * 59q 1x9 1rr 5d4 5f 1ok,a 1 * 59q 1x9 1rr 5d4 1n2 1p3,a 1 * 59q 1x9 1rr 5d4 5d5,a 1 * 59q 5d6 5d4 5f 1ok,a 1 * 59q 5d6 5d4 1n2 1p3,a 1 * 59q 5d6 5d4 5d5,a 1 * 1g0 d6 5d4 5f 1ok,a 1 * 1g0 d6 5d4 1n2 1p3,a 1 * 1g0 d6 5d4 5d5,a 1 * 1x9 1rr 5d4 5f 1ok,a 1 * 1x9 1rr 5d4 1n2 1p3,a 1 * 1x9 1rr 5d4 5d5,a 1 * 5d6 5d4 5f 1ok,a 1 * 5d6 5d4 1n2 1p3,a 1 * 5d6 5d4 5d5,a 1 * 1zu 29 5d4 5f 1ok,a 1 * 1zu 29 5d4 1n2 1p3,a 1 * 1zu 29 5d4 5d5,a 1 * 59q 5d4 5f 1ok,a 1 * 59q 5d4 1n2 1p3,a 1 * 59q 5d4 5d5,a 1 * 5d4 5f 1ok,a 1 * 5d4 1n2 1p3,a 1 * 5d4 5d5,a 1 1dv 5da * 1sy 30 1ja,a 1 1dv 5da * 1sy 30 1xj,a 1 1dv 5da * 1sy 30 1ge,a 1 1dv 5da * 1sy jr 1ja,a 1 1dv 5da * 1sy jr 1xj,a 1 1dv 5da * 1sy jr 1ge,a 1 1dv 5da * 1sy 8f 1xq 1ge,a 1 1dv 5da * 1sy 1f3,a 1 5db 1p3 *,35 1 * 55y;;;33 1 *;22 1 * i1 -2 5ik 5il 5im,22 1 * i1 -2 5ik 5im,1a 1 *;2i 1 *;c 1 * l5,c 1 * i1 l5;;;;3b 1 1q9 l5 *;;1f 1 ce *;2j 1 5bc hw 5bd 5be i1 *,2j 1 5bc 5bd 5be i1 *;m 1 *;;;;2p 1 * 5b4;;1f 1 ce * 1xk,1f 1 c5 * 1xk;1l 1 *;;2u 1 5h7 5h8 5h9 5ha 21 * 5hb ck 209 5hc 5hd,2u 1 5h7 5h9 5ha 21 * 5hb ck 209 5hc 5hd,2u 1 5h7 5h8 5ha 21 * 5hb ck 209 5hc 5hd,2u 1 5h7 5ha 21 * 5hb ck 209 5hc 5hd,2u 1 5h7 5h8 5h9 5ha 21 * 5hb 5hc 5hd,2u 1 5h7 5h9 5ha 21 * 5hb 5hc 5hd,2u 1 5h7 5h8 5ha 21 * 5hb 5hc 5hd,2u 1 5h7 5ha 21 * 5hb 5hc 5hd,2u 1 5h7 5h8 5h9 5ha 21 * 5hb ck 209 5hd,2u 1 5h7 5h9 5ha 21 * 5hb ck 209 5hd,2u 1 5h7 5h8 5ha 21 * 5hb ck 209 5hd,2u 1 5h7 5ha 21 * 5hb ck 209 5hd,2u 1 5h7 5h8 5h9 5ha 21 * 5hb 5hd,2u 1 5h7 5h9 5ha 21 * 5hb 5hd,2u 1 5h7 5h8 5ha 21 * 5hb 5hd,2u 1 5h7 5ha 21 * 5hb 5hd;;;;;;3a 1 * 55q;;;;5 1 *;;;;1j 1 * 1u;2e 1 hw *;;;28 1 *;;;;;;c 1 * l5,c 1 29 *,1x 1 * 1ng;;;;;;;;;;;1a 1 *;28 1 * 579;;;5 1 *,3b 1 *,2d 1 5i6 5i7 5i8 bv *;;;;2j 1 5b9 i1 1xq * 21 1q9,2j 1 5b9 i1 1xq * 1um cf,2j 1 5b9 i1 1xq * 1zz 0 1mb,2j 1 5b9 i1 1xq * 1zz 0 80,2j 1 5b9 i1 1xq * 8f hw 1py 0 1mb,2j 1 5b9 i1 1xq * 5ba;1j 1 207 *;;;;2i 1 * 1r8;;36 1 5co 83 5cp u 6m * ck 209 1xv,36 1 5co 83 5cp 6m * ck 209 1xv;;;;;20 1 5f1 hw * 5f2,d 1 * 1qh;;;;;;;;m 1 *,2o 1 * 1ly,22 1 5id * 29 5ie;;6 1 * ck 209 1eu,1y 1 8f 209 d9 *,1y 1 8f 209 *,36 1 bi * 90 -4 5cs -4 5ct;18 1 * 87,2q 1 * 1n5 1q3,1i 1 1h * 5af,1i 1 5ah *;;;;;1n 1 *;2d 1 * 1oq;1n 1 *;2j 1 5b9 i1 j6 8f hw * 0 1mb,2j 1 5b9 i1 ao 8f hw * 0 1mb,2j 1 5b9 i1 1xq 8f hw * 0 1mb,2j 1 5b9 5bb 8f hw * 0 1mb,2j 1 5b9 8f hw * 0 1mb,2j 1 5bc hw * 5bd 5be i1 1nm,2j 1 5bc hw * 5bd 5be 5bf,2j 1 5bc * 5bd 5be i1 1nm,2j 1 5bc * 5bd 5be 5bf,31 1 * 5h1;1n 1 *;;1n 1 *;;2q 1 1fy *,36 1 5cd 1rk * 7k 1ez 5cg,36 1 5cd 1rk * 1ly 1ez 5cg,36 1 5cd 1rk * 5ch 5cg,2e 1 1xq *;22 1 * i1 -2 5ik 5il 5im,22 1 * i1 -2 5ik 5im;;2p 1 * 5b5 5b6,2j 1 1zu 29 * i1 -2 5bl 5bm,2j 1 90 * i1 -2 5bl 5bm;2o 1 1m7 *,u 1 1m7 *;28 1 *,19 1 *;1f 1 *;1f 1 ce *,2p 1 * 0 1pi 5ax 5ay,2p 1 * 0 5ax 5ay,1r 1 *,22 1 1ps i1 -2 5io j6 * 1,22 1 1ly i1 -2 5io j6 * 1,22 1 1e9 i1 -2 5io j6 * 1,22 1 5ip -2 5io j6 * 1,22 1 1ps i1 -2 5io * 1,22 1 1ly i1 -2 5io * 1,22 1 1e9 i1 -2 5io * 1,22 1 5ip -2 5io * 1;1r 1 *,w 1 *,o 1 5cr 5e5 * 1l8;;;1s 1 * 59g 59h,36 1 1v l5 * i1 1qz 1xv 1qz 1xv 5cx,36 1 1v l5 * i1 1qz 1xv 5cy 5cx,36 1 1v l5 * i1 5cz 1qz 1xv 5cx,36 1 1v l5 * i1 5cz 5cy 5cx,36 1 l5 * i1 1qz 1xv 1qz 1xv 5cx,36 1 l5 * i1 1qz 1xv 5cy 5cx,36 1 l5 * i1 5cz 1qz 1xv 5cx,36 1 l5 * i1 5cz 5cy 5cx,36 1 1v l5 * i1 1qz 1xv 5cx,36 1 1v l5 * i1 5cz 5cx,36 1 l5 * i1 1qz 1xv 5cx,36 1 l5 * i1 5cz 5cx;;;;;;;;2l 1 5g1 5g3 i1 *,2l 1 5g1 i1 *;;12 1 5jx 5g8 * i1 5jy 5jz,12 1 5jx * i1 5jy 5jz,12 1 5jx 5g8 * 5jy 5jz,12 1 5jx * 5jy 5jz,12 1 5jx 5g8 * i1 5jy,12 1 5jx * i1 5jy,12 1 5jx 5g8 * 5jy,12 1 5jx * 5jy;;;2l 1 5g1 hw * i1 d5,2l 1 5g1 hw * i1 hw,2l 1 5g1 hw * i1 1hx,2l 1 5g1 hw * i1 1gp,2l 1 5g1 hw * i1 1qm,2l 1 5g1 hw * 5g2;;n 1 *;2g 1 * 1ep i1 l5 571 -2 572,2g 1 * 1ep 571 -2 572,n 1 *,o 1 74 * 1uu 4g,1w 1 *;;;28 1 *;1x 1 *,2l 1 5g1 hw * i1 d5,2l 1 5g1 hw * i1 hw,2l 1 5g1 hw * i1 1hx,2l 1 5g1 hw * i1 1gp,2l 1 5g1 hw * i1 1qm,2l 1 5g1 hw * 5g2;;3b 1 *;;;18 1 *;;3b 1 *,1v 1 *;2c 1 56w -2 1 *,22 1 * 5iy;1w 1 *;n 1 *,x 1 *,20 1 5f1 hw * 5f2,1m 1 * 1q7 5ft 1m7,1w 1 *,22 1 * 7k i1,22 1 * 5j3,22 1 * ck 1,22 1 1sr ck *,22 1 * 1t9,2i 1 1d7 *,24 1 *;n 1 *,1w 1 *;;3b 1 *,2i 1 *,1v 1 *;2i 1 *;;11 1 a * 59s,20 1 0 * 1gy 5f6 56a 5f7,20 1 0 * 5f6 56a 5f7;;;2c 1 56k -2 6q -2 202 *,2c 1 56s * 560,28 1 202 *,28 1 1ua *;;3a 1 *;w 1 cp 5dz 1g7 *,38 1 * 1fo;g 1 *;g 1 *;g 1 *,2o 1 *;;g 1 *;2a 1 *;2j 1 5b9 209 * 21 1q9,2j 1 5b9 209 * 1um cf,2j 1 5b9 209 * 1zz 0 1mb,2j 1 5b9 209 * 1zz 0 80,2j 1 5b9 209 * 8f hw 1py 0 1mb,2j 1 5b9 209 * 5ba;;;;m 1 *,14 1 * i1 5c6 l5 1xl 5c7 5c8,14 1 * i1 5c6 l5 5c7 5c8,14 1 * i1 5c6 l5 1xl 5c8,14 1 * i1 5c6 l5 5c8;b 1 d6 ck *;5 1 * 583;;;2o 1 * ck,2o 1 *;;;;;33 1 *;z 1 * 1fy,2l 1 * 5g6,31 1 * 5ee,2v 1 * 5ji;;1a 1 *;c 1 * hw,2l 1 * 5g4 5g5 5g6,2l 1 * 5g5 5g6,2l 1 * 5g4 5g6,2l 1 * 5g6;1 1 * i1 577 578,1 1 * i1 578;3b 1 * 597;;;;x 1 *;;28 1 *,19 1 1v9 *,19 1 1m5 *;;31 1 5gp 5gq * 1qb,31 1 5gp * 1qb;5 1 * 585;;n 1 *;;5 1 1jx *;1a 1 *;;18 1 * ck 1mh,2o 1 *,2o 1 * ck 598;3b 1 1hz *;c 1 * l5;;;1r 1 *;;a 1 1dv 5da * 30 1ja,a 1 1dv 5da * 30 1xj,a 1 1dv 5da * 30 1ge,a 1 1dv 5da * jr 1ja,a 1 1dv 5da * jr 1xj,a 1 1dv 5da * jr 1ge,a 1 1dv 5da * 8f 1xq 1ge,a 1 1dv 5da * 1f3;;;;;2i 1 eq *;;1n 1 * 1xk;2a 1 *;;;22 1 * ck 5jc;n 1 *,2b 1 5ep 90 *,2b 1 5ep 1v *,2b 1 5ep l5 *,c 1 * u,1w 1 *;;33 1 *;36 1 * l5 30 5cl 1qb 5cm 5cn,36 1 * 30 5cl 1qb 5cm 5cn,36 1 * l5 5cl 1qb 5cm 5cn,36 1 * 5cl 1qb 5cm 5cn,36 1 * l5 30 5cl 5cm 5cn,36 1 * 30 5cl 5cm 5cn,36 1 * l5 5cl 5cm 5cn,36 1 * 5cl 5cm 5cn;;1i 1 5ai 1uw * 5aj 5ak 5al,1i 1 5ai * 5aj 5ak 5al,1i 1 5ai 1uw * 5ak 5al,1i 1 5ai * 5ak 5al,19 1 * 1sh,2e 1 *,2d 1 * 5hn 5hv 5hw;8 1 *;2o 1 *;2f 1 *;1n 1 * 1l8;3b 1 *;1f 1 ce *,2c 1 * 56m,2c 1 56n -2 *,2g 1 *,22 1 5iz ca *,22 1 ca *;;;28 1 *;1l 1 *;2g 1 56z -2 * cp 1e7,2g 1 56z -2 * 570;q 1 55z *;;;;;;x 1 *;w 1 *;n 1 *,2i 1 *;2l 1 *;2t 1 * 1zw;3a 1 * 55l;;3a 1 1p *,3a 1 * 6q,22 1 * i1 -2 5ik 5il 5im,22 1 * i1 -2 5ik 5im;22 1 * i1 -2 5ik 5il 5im,22 1 * i1 -2 5ik 5im,22 1 * i1 -2 5io j6 1qa 1,22 1 * i1 -2 5io 1qa 1,22 1 * i1 -2 5io j6 1,22 1 * i1 -2 5io 1;;2j 1 5bc hw 1py 5bd 5be i1 *,2j 1 5bc 1py 5bd 5be i1 *,2j 1 5bc hw 5bd 5be i1 *,2j 1 5bc 5bd 5be i1 *;2l 1 *;2l 1 *;18 1 * 1fy;;o 1 * 1ms;2e 1 1mf * 5dd;;;;;;;;;2o 1 * i1 202,2j 1 5b9 i1 j6 * cf,2j 1 5b9 i1 ao * cf,2j 1 5b9 i1 1xq * cf,2j 1 5b9 5bb * cf,2j 1 5b9 * cf;o 1 c5 *;;;;;3a 1 * 1xw;n 1 *,1w 1 *,2i 1 *,1v 1 *;j 1 * 4g;;;1f 1 ce u *,1f 1 c5 *,1f 1 * 1l5;g 1 *;;5 1 *;;;;;;;2q 1 * 1gr,2j 1 5bc hw 1py 5bd 5be i1 *,2j 1 5bc 1py 5bd 5be i1 *,2j 1 5bc hw 5bd 5be i1 *,2j 1 5bc 5bd 5be i1 *;;14 1 l5 5c0 1ez ej * 5c1,14 1 l5 5c0 ej * 5c1;2a 1 * 5dc,c 1 * l5,c 1 kf *,c 1 1zu *;c 1 * i1 l5,c 1 1zu 29 *;;;;;1w 1 *;;;2u 1 * 1xq 5hi i1 5hj,2u 1 * 1xq 5hi 5hk,2u 1 * 5hi i1 5hj,2u 1 * 5hi 5hk;;1x 1 *;;;m 1 *;;;3b 1 1q9 l5 1ly *;1j 1 * 1u,1j 1 cp *,1j 1 jr *;;o 1 * 5ee 5ef;;;;;38 1 *;;;;2q 1 * 1v7 58u,2q 1 * 1v7;;1r 1 *;;;3a 1 * 55i;;;;;2a 1 *;;;;;3a 1 * 1ur;;3b 1 1q9 l5 *;1c 1 * 57r,2x 1 * 57r;;;5 1 *;;36 1 1v l5 * 1qe i1 1qz 1xv 1qz 1xv 5cx,36 1 1v l5 * 1qe i1 1qz 1xv 5cy 5cx,36 1 1v l5 * 1qe i1 5cz 1qz 1xv 5cx,36 1 1v l5 * 1qe i1 5cz 5cy 5cx,36 1 1v l5 * 1el 6q 1qz 1xv 1qz 1xv 5cx,36 1 1v l5 * 1el 6q 1qz 1xv 5cy 5cx,36 1 1v l5 * 1el 6q 5cz 1qz 1xv 5cx,36 1 1v l5 * 1el 6q 5cz 5cy 5cx,36 1 l5 * 1qe i1 1qz 1xv 1qz 1xv 5cx,36 1 l5 * 1qe i1 1qz 1xv 5cy 5cx,36 1 l5 * 1qe i1 5cz 1qz 1xv 5cx,36 1 l5 * 1qe i1 5cz 5cy 5cx,36 1 l5 * 1el 6q 1qz 1xv 1qz 1xv 5cx,36 1 l5 * 1el 6q 1qz 1xv 5cy 5cx,36 1 l5 * 1el 6q 5cz 1qz 1xv 5cx,36 1 l5 * 1el 6q 5cz 5cy 5cx,36 1 1v l5 * 1qe i1 1qz 1xv 5cx,36 1 1v l5 * 1qe i1 5cz 5cx,36 1 1v l5 * 1el 6q 1qz 1xv 5cx,36 1 1v l5 * 1el 6q 5cz 5cx,36 1 l5 * 1qe i1 1qz 1xv 5cx,36 1 l5 * 1qe i1 5cz 5cx,36 1 l5 * 1el 6q 1qz 1xv 5cx,36 1 l5 * 1el 6q 5cz 5cx;2i 1 *;;;;3b 1 *;5 1 *;;;;3b 1 * 595;;;2i 1 *;;2i 1 *,1v 1 *;r 1 *;3a 1 *,1l 1 *;;;;;;31 1 5gv 0 * cp 209,31 1 5gv 0 * 1l8 1m7,31 1 5gv 0 * cp d5,31 1 5gv 0 * 5gx,31 1 5gv * cp 209,31 1 5gv * 1l8 1m7,31 1 5gv * cp d5,31 1 5gv * 5gx,31 1 g8 ck 0 *,31 1 g8 ck *,31 1 1vf ck *;;;38 1 *;3a 1 * 1xb;;2t 1 * j6 58a;;;;;;;36 1 5cu -4 * 90 -4 1l8 -4 5ct;;;28 1 *;;2c 1 cr * 56o,2q 1 cr * 58z,36 1 5co 83 5cp u 5cq ck 209 *,36 1 5co 83 5cp 5cq ck 209 *;;;2t 1 * 1zw;;;;33 1 *;;28 1 *,1c 1 * 57s,2x 1 * 57s;;;;;x 1 *,x 1 1zv *,1m 1 5fq * 1di,1a 1 *;28 1 *,35 1 * 55y;3a 1 57 ce *;5 1 *;;;3a 1 *;3a 1 *;1y 1 * 209 1pp;28 1 *,2x 1 * 9d;5 1 *;1f 1 *,17 1 *;o 1 * 5ea;31 1 * 5h4;1f 1 *;1 1 *;;3b 1 * 592;;;;;;18 1 * 87,2o 1 1ly u *;;2o 1 d9 *;37 1 * kf;2o 1 *;2o 1 *;3a 1 *;39 1 * 59n,38 1 *;;;28 1 *,1a 1 *;;5 1 *;;n 1 *,1w 1 *,2i 1 *,1v 1 *;;p 1 *;p 1 *;;3a 1 *;3a 1 * 1vr;38 1 *;;j 1 5dp *;5 1 *;j 1 *;;2t 1 1w * 1w;;;;3b 1 * l5 593;;o 1 1j3 * l5;;;;1w 1 *;;;1f 1 * hw 6k,1f 1 * 557,1p 1 * 1p 5at,1p 1 * 5at,1p 1 1zw cx * 5au,2j 1 5b9 i1 j6 * 1i5,2j 1 5b9 i1 ao * 1i5,2j 1 5b9 i1 1xq * 1i5,2j 1 5b9 i1 1xq 1p3 * 1i5,2j 1 5b9 i1 1xq 1ja * 1i5,2j 1 5b9 209 1rr * 1i5,2j 1 5b9 5bb * 1i5,2j 1 5b9 * 1i5,1o 1 1m5 *,1o 1 1wk 1um 1en * 5bz,1o 1 1wk * 5bz;1n 1 *;;;;36 1 * l5 1o8 i1 5cr -2 1;;;;;3a 1 1ss *;;1j 1 *;;;38 1 *;31 2 fn * u 4s -2 5r6,31 2 fn * 5r7 -2 5r6,31 2 * 2n9 u 4s -2 5r6,31 2 * 2n9 5r7 -2 5r6,7 2 *;;2q 2 246 47 *,y 2 *;2o 2 *;3b 2 2fb *;;;u 2 215 47 9g * -2 5qt,u 2 2fx 9g * -2 5qt;2z 2 *;r 2 *,2y 2 *,k 2 *;;;22 2 fn *;;;;2i 2 *,3b 2 *;5 2 *,7 2 *;;;;;29 2 5t8 47 *;c 2 *,1u 2 * 5wa;29 2 25z 47 *,y 2 *;;;1m 2 * 4i 2lo 4s 2en;;h 2 8c fn * 4i 1,h 2 8c fn * 1;;7 2 *;;2t 2 * ey;;;1l 2 *;;;7 2 *;;;36 2 96 a3 * -4 5p3 -4 5p4,29 2 25m 47 *;;;;t 2 * 5tp 2db;o 2 * 5pz,o 2 wj -2 * 5t 2by,o 2 wj -2 * 5q0,x 2 *,30 2 178 9g *;1f 2 dw iw *,1f 2 2jk *;29 2 * 5td;;3b 2 21q 9g *,3b 2 21q 2n8 *,3b 2 u 9g *,t 2 u 9g *;p 2 u 9h 23r 4i 9g *;28 2 *,7 2 *;;;;7 2 *;;1n 2 *,1n 2 5t * 35,q 2 * 2i2;2p 2 2e8 2mh * 81,2j 2 25a 2dx -2 * 81,2j 2 5o6 -2 * 81;;;7 2 *;q 2 2hs *;2o 2 * 4i 2ly;;1 2 u 9g *,1 2 du *,1 2 47 *,2y 2 *;1f 2 * ey,1 2 * 5m1 -2 5m2,1c 2 * 5mk 5ml,2p 2 * eu 8c bo 2kf 2m5 2l4;;;31 2 * 5t 2by;;36 2 2dx * it 5p5 2fx 2n9;28 2 *,7 2 *;6 2 24r *,6 2 23d *,16 2 5w1 *,16 2 5w2 -2 288 *,16 2 5w2 -2 24r *;1y 2 2dw *,0 2 5t2 5t *,16 2 5w1 4i 5t0 *,16 2 5t0 *;;3b 2 *;1q 2 *;5 2 *;2t 2 2dx 22h *;;;28 2 *;1l 2 *;;;;7 2 *;1v 2 *;;t 2 * 4i 0 5ts;;2i 2 *;;;;7 2 *;29 2 * 4i 9h 2fu;3b 2 *;;3b 2 * 2j3,q 2 2ll 9o * 5kf 5nr,q 2 23q * 5kf 5nr,3c 2 2eb 5c *;28 2 *,q 2 2lm 9o * 5kf 5nr,q 2 2lm * 5kf 5nr,q 2 223 * 5nv,y 2 *;;1h 2 * 4i 2en;;;7 2 *;r 2 *,24 2 *,2y 2 *,k 2 *;;;20 2 0 2fx * du 2n0;;7 2 *;;;;j 2 * 2be,o 2 136 * 2be,20 2 0 2fx 23k 4i *,20 2 0 2fx 23k hd *,20 2 0 4i *,20 2 0 hd *,31 2 1 2fx * 5rh,2d 2 5s5 5s6 * 5s7,25 2 * 2be;p 2 5kw 5t *,p 2 u 9h * 4i 2dw,b 2 u 2n8 *,b 2 2gk 5t * du 5l4 5l5,b 2 2gk 5t * du 5l5,2c 2 5lh -4 u 2n8 *,22 2 5lo u 9h *,s 2 5vd u 5t0 *;;7 2 *;;d 2 *;36 2 * 2n9 5p2 -2 5p1,36 2 if * 5p2 -2 5p1,36 2 2n9 * 5p2 -2 5p1;w 2 4i * 5px,15 2 4i * 2n9,4 2 * 5px;2w 2 q8 5v7 0 *;;;;;g 2 *;2i 2 *,3b 2 *,2b 2 5qa 4i cd *,2b 2 5qa 4s *,13 2 *;;e 2 *,2w 2 * gk;;2i 2 *,1x 2 *;;;5 2 *;;;;;20 2 0 2fx 23k 4i *,20 2 0 4i *,20 2 * 4i 0 5qo 23q 5qp,20 2 * 5qo 23q 5qp,20 2 * 4i 0 5qo 5qp,20 2 * 5qo 5qp;;;;;o 2 2jb * 2hd;;2t 2 *;;2t 2 *;;1s 2 5nh -2 *,1y 2 * 2lc,1t 2 5qc * 5qd,1t 2 5qc *,1t 2 hd 2n8 *,1t 2 * 5qe,0 2 5sy * 5t 22k,0 2 5sy * 5sz,0 2 5sy *;29 2 217 *;29 2 * hd 2li,29 2 * hd 286,29 2 * 47 27x,29 2 * 47 20i,29 2 * 47 211,29 2 * 47 21y,29 2 * 47 20y,29 2 * 5t6,29 2 5t8 5c *;18 2 2fa 4i *;5 2 *;;3c 2 96 *;;y 2 *;1l 2 *;5 2 *;;2q 2 2ae 4i *;3a 2 * 4i 2jq;;2y 2 *,k 2 *;2t 2 * 5c 279,2d 2 * 2n8 2gx 287,2d 2 * 2n8 287;k 2 27a *;;;2t 2 273 *;;28 2 *,3b 2 iw 29j 9m *,1o 2 * 5ok 5ol,y 2 *;2y 2 *,k 2 * 5vi -2 5vj;1l 2 * 4s;;y 2 *;;;;5 2 *,2y 2 *;;a 2 5p7 du *;2y 2 *,h 2 *;h 2 *;;;;33 2 *;i 2 * lz;2q 2 *;2j 2 * 9o 0 5o7 5o8;31 2 * 4i 2dz,31 2 * 5rg;;;;;;3a 2 2lm *;2o 2 *;2t 2 2dx *;2o 2 *;1c 2 2el 4i *,2x 2 2el 4i *;;2y 2 2d5 4i *,l 2 5wn 4i * -2 1;2j 2 * 2n9;;c 2 *;2y 2 *;1g 2 * 2n8 5pw,w 2 * 5py;;2p 2 * 2fh,2p 2 * 23p;1z 2 5ur -2 3i *;;;8 2 4s * 25k,8 2 9o * 28u;m 2 *;m 2 *;m 2 *;;1p 2 5nz *;;;;;2p 2 0 2fh * 2k1;2o 2 *,23 2 5ua * 5c 246;w 2 u *;;;;;29 2 25d *;28 2 *;m 2 *;m 2 *;w 2 u *,1m 2 5qx 4i 2en u *,15 2 u *,2m 2 217 4i 248 u *;5 2 *,x 2 *;2i 2 *,3b 2 *;;28 2 *,y 2 *,7 2 *;k 2 * 4i 279;;;;2a 2 *;2a 2 *;;2a 2 *;;;5 2 *,h 2 fn * u,13 2 *;h 2 fn * u;;3b 2 21q 9g *,3b 2 2c8 4i 9g *,3b 2 u 9g *,q 2 * 228,1o 2 * 2jk -2 5oi,19 2 *,y 2 *;;1q 2 39 bj 6c dw it *,1q 2 dw it *;;p 2 u 9h 23r 4i 9g *;13 2 23v ca *;;28 2 *,7 2 *;;;2d 2 5s9 5sa 5sb 47 * 6g;1z 2 5uu 4i 9g *;28 2 *,2o 2 u 9g *,2o 2 2c8 4i 9g *,1o 2 * 5ke 5oh,19 2 *,y 2 *;;;;2t 2 *,2t 2 * b7;c 2 2n9 2jw *,c 2 2jw *;c 2 *;;;;t 2 9g 2b8 4i 9g *;;;;2l 2 * 47 28p,2v 2 5sj *;31 2 22f j *;;;;1n 2 *;29 2 * 47 28b;2e 2 *;;;;;2m 2 217 47 * u 275;1p 2 2jk *,1p 2 * ca 5o2;29 2 2c3 4s *;;7 2 * 4i 23f;;;2i 2 *;;2j 2 * 2n5;13 2 *;m 2 8c *,s 2 8c *;3a 2 * 5kq;m 2 8c *,2j 2 * 4i 2hb -2 5oa -2 5ob,s 2 8c *,s 2 *;;14 2 * 5op;;;;;;2d 2 *;;;;1m 2 217 *;o 2 2bt *,o 2 2ao *;;2c 2 2lh *;;23 2 iw * 5u5 5ud 5ue;29 2 24t 4i 9h *,29 2 * 2h2;x 2 *;;28 2 *,7 2 *;2t 2 2fg u *;2i 2 *,1c 2 * 5mn,37 2 * 5mn,3b 2 *,1v 2 *;;p 2 u cd *,p 2 2jk *,b 2 u k6 *,r 2 *,2c 2 * 5l7 -2 5l8,2c 2 5lh -4 u k6 *,35 2 * -2 5sf,2y 2 *;1w 2 *;2c 2 5lc 4i *,11 2 * 5km 5no,11 2 2dx 2n9 * -2 5nq,11 2 2dx * -2 5nq,k 2 26d 4i *;3a 2 2d5 5t *;;3b 2 * 4i 9h,3b 2 * 5ng,29 2 5t7 4i *;;31 2 22f hd *;2i 2 *,1v 2 *;1d 2 *,p 2 *;7 2 *;3a 2 *;28 2 *;2j 2 25a 2dx -2 25w 9o 0 *,2j 2 5o6 -2 25w 9o 0 *,2j 2 25w 9o 0 *,j 2 du *,26 2 du *,26 2 4i 9g *,26 2 9g *;;2y 2 *;;26 2 *;p 2 23l * 5l0;28 2 *;;;39 2 * du 2mu,39 2 * 2mu,39 2 2n3 *;2q 2 * 4i 22k,2q 2 * 22j;18 2 5n8 47 *,6 2 5na 5nb -2 * 22j,6 2 2ib 47 * 22j,39 2 2mq 47 * du 2mu;29 2 *;29 2 *;;q 2 27n * 29t,1o 2 27n * 2jk -2 5oi;;2t 2 *;;;;;;;;2c 2 5lc 47 *,28 2 *,7 2 *,k 2 27a 47 *;;2j 2 * 2n9 -2 4s 2cc,2j 2 * 2n9 -2 2lm 4i 2kt,2j 2 * 2n9 -2 4i 2lm 2mc,2j 2 * 2n9 -2 2jk 2l4,2j 2 * 2n9 -2 25w 9o 0 2a4,2j 2 * 2n9 -2 2kl 0 2a4,2j 2 * 2n9 -2 224 81,2j 2 * 2n9 -2 5o5;;;;;2g 2 5mx * 5my 5mz 5n0 5n1,2g 2 5mx * 5my 5n0 5n1;;1m 2 * 29e;29 2 2n7 *;;;1a 2 *;;;1n 2 *;2q 2 c9 4i * 299;;;;1g 2 5pr 5po 5ps 5o7 5pt *,1g 2 5pr 5ps 5o7 5pt *,1g 2 5pr 5po 5o7 5pt *,1g 2 5pr 5o7 5pt *,j 2 du *,25 2 du *,25 2 it *;;;j 2 9h *,25 2 9h *;5 2 23f *;o 2 wj * u -2 1;;;;3a 2 bo 2n9 * dw;;28 2 *,7 2 *;1h 2 *,1u 2 22v 5w9 *;;;;;7 2 *;;;w 2 5t *;31 2 * 6d u 4s -2 5r6,31 2 * 6d 5r7 -2 5r6;;2p 2 2fh 2m0 *,2p 2 2fh *;30 2 178 5t *;;7 2 *;;28 2 *;;;;;;2j 2 25a 2dx -2 4s *,2j 2 5o6 -2 4s *;;w 2 u 9h *;;;z 2 * 5n4;;;7 2 *;1x 2 *;2d 2 * 4i 2it;;;;28 2 *,7 2 *,13 2 2c8 4i 9h 2ig 5c *,13 2 u 9h 2ig 5c *;;28 2 2n4 *,28 2 28j *,7 2 2n4 *;;;3b 2 *;2i 2 2lo *;m 2 *;2a 2 *,2k 2 5wl b7 5t * 2gl;a 2 5p7 du *;3a 2 2dx 2n9 * 5t 29u;;;;;;;22 2 du * 2dd;2c 2 * 2ki;7 2 *;1f 2 u *;t 2 5tm 5nb 5tn 0 *,t 2 5tm 5nb 0 *;;;;2y 2 *;22 2 *;2t 2 *;5 2 *;18 2 20u 4i *,18 2 28t 4i *;18 2 5n8 * 47 2af,18 2 23d *;1i 2 15i 2lm *,1i 2 2jk 26x 4i *,1i 2 5ny u 2lm 9o *;;31 2 2kg -2 *,33 2 2kg *;;;;;;2p 2 * 4i 2fh 2c0;;;;;2d 2 5s2 4i * 5s3;;1n 2 *;;g 2 *;32 2 24 *,6 2 * 4i 23d,2q 2 * 4i 23d,2e 2 24 *,27 2 5w4 5w5 * 5w6,27 2 5w4 * 5w6;;;;29 2 2bf *;2p 2 * 5o4;19 2 *;;7 2 *;5 2 *,21 2 u 9g * 4i 9h 5tw 4i 2ne,21 2 u 9g * 4i 9h 5tw 5tx,21 2 u 9g * 5c 5tw 4i 2ne,21 2 u 9g * 5c 5tw 5tx,21 2 u 9g * 4i 9h 5tw,21 2 u 9g * 5c 5tw;;p 2 u 9h 23r 4i 9g *;2o 2 *;1f 2 bj *;;;;v 2 2jk 9o *;7 2 *;;24 2 *,2i 2 *,1v 2 *;;1x 2 *;3c 2 *;29 2 *;;13 2 *;;3b 2 *,1y 2 22k *,1y 2 cd 22k *;3b 2 *,2y 2 *,k 2 * 5vi -2 5vj;2t 2 28x *;2q 2 114 4i *,2j 2 * 39 262 -2 5oa -2 5ob;;;22 2 *;;;;;1g 2 * 5ov 2l8 2bu;;;;2o 2 * 28,7 2 *;;2e 2 5pd 5c *;;23 2 * 5c 2hv;;;28 2 *,2p 2 0 * 2iy,y 2 *;;1l 2 * 47 27b;1h 2 *;1f 2 24 * 2l4;;2 2 4i 5t0 *;;;i 2 * 5rt;31 2 22f *;2o 2 *;2o 2 28f 5t *,2o 2 *;y 2 *;;q 2 2ll 9o * 5kf 5nr;h 2 * 1;;;;1 2 24 *,1 2 *;;;;3b 2 * 2be,2p 2 * 21u,2p 2 * 21u 2g5 2jz;;2z 2 *;2z 2 *;36 2 2h3 96 * it ea 4i 2n8 2l8,36 2 2h3 96 * it ea 2d4,36 2 2h3 96 * 5p6 4i 2n8 2l8,36 2 2h3 96 * 5p6 2d4,2z 2 *;;;;1a 2 *;;22 2 * 4i 2en;;m 2 *;;m 2 *;;;2y 2 *;1o 2 dw 4i * 4i 2js,1o 2 5nz * 4i 2js;;2z 2 *;2x 2 5si 4i *,2x 2 5si *;29 2 28j *,7 2 23d *;;;5 2 *,21 2 u 9h 5tw 5c *,21 2 u 9g 2ec 4i 9h 5tw 5c *,21 2 u 9g 2ec 5c 5tw 5c *,21 2 24 c9 4i 9h 5tw 5c *,21 2 24 c9 5c 5tw 5c *,21 2 24 5tw 5c *;13 2 * 47 27n;36 2 2dx 2n9 * it 5p5 2fx 2n9;1t 2 5qc * 24r 5qd,1t 2 5qc * 24r,2 2 5uk * 5ul 2gx,2 2 5uk 5ul *,2 2 5uk * 5ul,2 2 u 5ov c9 *;;1l 2 *;;;;;2d 2 2mo *;;;3a 2 ge * it,2p 2 * 2fh,1g 2 * 5pu du 2be;a 2 2io u 3a * 3i 26h,a 2 2io u 3a * 2ku du,a 2 2io u 3a * du,a 2 2io 27 * 3i 26h,a 2 2io 27 * 2ku du,a 2 2io 27 * du;3a 2 *;;2j 2 25w 9o 0 5o7 2jk *,2j 2 5o9 0 5o7 2jk *,2j 2 2jk * -2 5oa -2 5ob;o 2 136 *;;;;;;3a 2 ge 2n9 *,f 2 *;f 2 *;y 2 *;c 2 *,f 2 *;;36 2 23w 2n9 u 9h * -2 5p1,36 2 * 2n9 u 9h 2hn -2 5p1,36 2 * 2n9 5p2 -2 5p1,36 2 if 23w u 9h * -2 5p1,36 2 2n9 23w u 9h * -2 5p1;;f 2 *;1h 2 *;1m 2 217 4i * u 275;19 2 *,2e 2 *,2e 2 5pd 5c *,2e 2 5pd 4i *,21 2 u 9h 5tw 5c *,21 2 u 9g 2ec 4i 9h 5tw 5c *,21 2 u 9g 2ec 5c 5tw 5c *,21 2 24 c9 4i 9h 5tw 5c *,21 2 24 c9 5c 5tw 5c *,21 2 24 5tw 5c *;3a 2 ge it *,2e 2 *;8 2 * 2ms,8 2 * 6d 2ms,8 2 *;22 2 * 4i 5ls;r 2 *,k 2 *;;;2m 2 217 4i *;2m 2 217 *,2m 2 *;;;;;7 2 *;22 2 5lo u *;;;1a 2 *;2d 2 2cm *;;;2g 2 *;;;13 2 2c8 4i 9h * 5c 2ml,13 2 2c8 4i 9h * 4s 2eh,13 2 2c8 4i 9h * 5c 22i,13 2 u 9h * 5c 2ml,13 2 u 9h * 4s 2eh,13 2 u 9h * 5c 22i;;y 2 * 2n9;2n 2 *;;;;;2t 2 * 22d;;2j 2 * 2md;;;;2c 2 5lc 4i *,h 2 5v3 * 6d;;1i 2 5ny u 2ll 9o *;2e 2 5pd 4s *,2e 2 * 2ac;;;;;;36 2 5ov 5ox 5oy u 6e -2 * 9g 220,36 2 5ov 5ox 5oy 5p0 -2 * 9g 220,36 2 5ov 5ox u 6e -2 * 9g 220,36 2 5ov 5ox 5p0 -2 * 9g 220;1w 2 *;1w 2 *;1l 2 26d 6d 4s *,1l 2 26d 6d *;;;;o 2 * 5q4;o 2 * 5q3;;;;;;;1w 2 *;;1f 2 * ey -4 5kb -4 5kc,1f 2 * 39 2en,1f 2 * 5kj,23 2 * 5u8 4i 5u9,23 2 * 4i 5u9,23 2 * 5u8 5u9,23 2 * 5u9;1f 2 *;;5 2 *;;;2q 2 2e3 4i * 2kb,2q 2 * 2kb;5 2 *,18 2 2li 4i *;1o 2 dw 4i *,1o 2 5nz *,19 2 *,y 2 *;;29 2 *;j 2 du *,j 2 23q *;2g 2 2n9 * 5mq -2 5mr -2 5ms;;2g 2 2n9 * 5mq -2 5mr -2 5ms;;29 2 * 241;1f 2 5ke *;;1j 2 hd *,1j 2 jr *,1j 2 du *;3b 2 21q 9h *,13 2 21q 9h *,13 2 21q *;o 2 2l0 *;2j 2 * -2 5oa -2 5ob;;38 2 *;w 2 *;26 2 *;;;;;;;;2y 2 *;;;2j 2 25a 2dx -2 * 0 2a4,2j 2 5o6 -2 * 0 2a4;;p 2 u 9h 23r 4i 9h *;;2i 2 *;;;36 2 96 * -4 5p3 -4 5p4;;;;7 2 * 2f5;;;7 2 *;31 2 5rf 4i *,31 2 * 2ku,31 2 0 *;;1f 2 * ey -4 5kb -4 dw,1f 2 * ey,22 2 * ey -8 5lk;;2j 2 25a 2dx -2 2jk *,2j 2 5o6 -2 2jk *;2y 2 *;w 2 *,38 2 *;w 2 *;;7 2 *;;;1y 2 2fx *,7 2 *;;;;;;s 2 u * 4i;2o 2 *;;;3a 2 * 2fb 5ks,q 2 * 9m 2dc 5kf 5nr,2j 2 25a 2dx -2 * 4i 2kt,2j 2 5o6 -2 * 4i 2kt,12 2 5sn 5so * 9m 5sp,12 2 5sn * 9m 5sp;7 2 *;28 2 *;20 2 0 2fx 23k du *,20 2 0 du *;z 2 *;;;1m 2 5qx 4i *,1m 2 5qx 4i * 4i 29l,1m 2 5qx 4i * 47 21r;;;;35 2 1a1 4i *;11 2 * 21x,o 2 * 28v;2o 2 27a 4i *,2o 2 2mi 2fx *;;2i 2 *;29 2 * 2h1;3b 2 *,29 2 * 29v;;;;;28 2 *,7 2 *;2e 2 *;;;2j 2 25a 2dx -2 4i 2lm *,2j 2 5o6 -2 4i 2lm *;2j 2 * 16o;3b 2 *;;29 2 22f 4i *;;;y 2 *;;;;13 2 * 5c 22q;;;39 2 * 2mu;22 2 5lo u *,n 2 *,33 2 *,1w 2 *;;m 2 *;38 2 *;;2k 2 * 5t 5wm,2k 2 * 5wm;;3a 2 *;;22 2 * 5lt;i 2 2de *;28 2 *,7 2 *;;;;18 2 23d *;29 2 * 4i 2kh;1y 2 u * c9,1y 2 5t * c9;;28 2 *;1j 2 *;1j 2 *;2u 2 5ru 5rv 5rw 225 4i 24 2da 5rx 4i k6 21f *,2u 2 5ru 5rv 5rw 225 4i 24 2da 5rx 4i hs 21f *,2u 2 5ru 5rv 5rw 225 4i 5rz 5rx 4i k6 21f *,2u 2 5ru 5rv 5rw 225 4i 5rz 5rx 4i hs 21f *,2u 2 5ru 5rv 5rw 5s0 24 2da 5rx 4i k6 21f *,2u 2 5ru 5rv 5rw 5s0 24 2da 5rx 4i hs 21f *,2u 2 5ru 5rv 5rw 5s0 5rz 5rx 4i k6 21f *,2u 2 5ru 5rv 5rw 5s0 5rz 5rx 4i hs 21f *,2u 2 5ru 5rw 225 4i 24 2da 5rx 4i k6 21f *,2u 2 5ru 5rw 225 4i 24 2da 5rx 4i hs 21f *,2u 2 5ru 5rw 225 4i 5rz 5rx 4i k6 21f *,2u 2 5ru 5rw 225 4i 5rz 5rx 4i hs 21f *,2u 2 5ru 5rw 5s0 24 2da 5rx 4i k6 21f *,2u 2 5ru 5rw 5s0 24 2da 5rx 4i hs 21f *,2u 2 5ru 5rw 5s0 5rz 5rx 4i k6 21f *,2u 2 5ru 5rw 5s0 5rz 5rx 4i hs 21f *,2u 2 5ru 5rv 225 4i 24 2da 5rx 4i k6 21f *,2u 2 5ru 5rv 225 4i 24 2da 5rx 4i hs 21f *,2u 2 5ru 5rv 225 4i 5rz 5rx 4i k6 21f *,2u 2 5ru 5rv 225 4i 5rz 5rx 4i hs 21f *,2u 2 5ru 5rv 5s0 24 2da 5rx 4i k6 21f *,2u 2 5ru 5rv 5s0 24 2da 5rx 4i hs 21f *,2u 2 5ru 5rv 5s0 5rz 5rx 4i k6 21f *,2u 2 5ru 5rv 5s0 5rz 5rx 4i hs 21f *,2u 2 5ru 225 4i 24 2da 5rx 4i k6 21f *,2u 2 5ru 225 4i 24 2da 5rx 4i hs 21f *,2u 2 5ru 225 4i 5rz 5rx 4i k6 21f *,2u 2 5ru 225 4i 5rz 5rx 4i hs 21f *,2u 2 5ru 5s0 24 2da 5rx 4i k6 21f *,2u 2 5ru 5s0 24 2da 5rx 4i hs 21f *,2u 2 5ru 5s0 5rz 5rx 4i k6 21f *,2u 2 5ru 5s0 5rz 5rx 4i hs 21f *,2u 2 5ru 5rv 5rw 225 4i 5rx 4i k6 21f *,2u 2 5ru 5rv 5rw 225 4i 5rx 4i hs 21f *,2u 2 5ru 5rv 5rw 5s0 5rx 4i k6 21f *,2u 2 5ru 5rv 5rw 5s0 5rx 4i hs 21f *,2u 2 5ru 5rw 225 4i 5rx 4i k6 21f *,2u 2 5ru 5rw 225 4i 5rx 4i hs 21f *,2u 2 5ru 5rw 5s0 5rx 4i k6 21f *,2u 2 5ru 5rw 5s0 5rx 4i hs 21f *,2u 2 5ru 5rv 225 4i 5rx 4i k6 21f *,2u 2 5ru 5rv 225 4i 5rx 4i hs 21f *,2u 2 5ru 5rv 5s0 5rx 4i k6 21f *,2u 2 5ru 5rv 5s0 5rx 4i hs 21f *,2u 2 5ru 225 4i 5rx 4i k6 21f *,2u 2 5ru 225 4i 5rx 4i hs 21f *,2u 2 5ru 5s0 5rx 4i k6 21f *,2u 2 5ru 5s0 5rx 4i hs 21f *,2u 2 5ru 5rv 5rw 225 4i 24 2da 5rx 21f *,2u 2 5ru 5rv 5rw 225 4i 5rz 5rx 21f *,2u 2 5ru 5rv 5rw 5s0 24 2da 5rx 21f *,2u 2 5ru 5rv 5rw 5s0 5rz 5rx 21f *,2u 2 5ru 5rw 225 4i 24 2da 5rx 21f *,2u 2 5ru 5rw 225 4i 5rz 5rx 21f *,2u 2 5ru 5rw 5s0 24 2da 5rx 21f *,2u 2 5ru 5rw 5s0 5rz 5rx 21f *,2u 2 5ru 5rv 225 4i 24 2da 5rx 21f *,2u 2 5ru 5rv 225 4i 5rz 5rx 21f *,2u 2 5ru 5rv 5s0 24 2da 5rx 21f *,2u 2 5ru 5rv 5s0 5rz 5rx 21f *,2u 2 5ru 225 4i 24 2da 5rx 21f *,2u 2 5ru 225 4i 5rz 5rx 21f *,2u 2 5ru 5s0 24 2da 5rx 21f *,2u 2 5ru 5s0 5rz 5rx 21f *,2u 2 5ru 5rv 5rw 225 4i 5rx 21f *,2u 2 5ru 5rv 5rw 5s0 5rx 21f *,2u 2 5ru 5rw 225 4i 5rx 21f *,2u 2 5ru 5rw 5s0 5rx 21f *,2u 2 5ru 5rv 225 4i 5rx 21f *,2u 2 5ru 5rv 5s0 5rx 21f *,2u 2 5ru 225 4i 5rx 21f *,2u 2 5ru 5s0 5rx 21f *;;38 2 *;;;;f 4 *;3b 4 2s5 *;;;f 4 *;;;;2t 4 *;2c 4 *;2c 4 *;;f 4 *;;;;;;;;;;;;28 4 *;8 4 35t 5t *,8 4 *;8 4 35t 5t *;;;2c 4 *;15 4 2s8 *;;g 4 *;;w 4 cv *;1m 4 * 35t 2pv;;;1f 4 2xp *;;;1l 4 *;2j 4 * -2 609 -2 60a;2t 4 * at,2a 4 *;;;1j 4 *;;;11 4 *;;1y 4 2y7 *;6 4 *;6 4 *;;6 4 *;6 4 *;x 4 *;p 4 35t 30h jc 7r *,p 4 7r * 5xd 5xe,p 4 7r * 5xe;;;;28 4 *;;2c 4 *;2c 4 *;;;8 4 * 5ze;;;;2c 4 *;;;36 4 * il -2 cv 377 -2 60u;;2a 4 *;;;;22 4 *;n 4 *,1w 4 *;;22 4 * 5y4,24 4 *,x 4 *;1m 4 *;22 4 *;1m 4 * 32e;2i 4 *,1v 4 *,1l 4 *;2q 4 *;;;22 4 * jc 2pv,5 4 * jc 2tr 2sx,18 4 87 *;2i 4 *,3b 4 *;2o 4 8f 7r *,2o 4 * jc;2t 4 *;f 4 *;r 4 *;2p 4 * k1;;;2t 4 *;1 4 * 0 5ye,2j 4 * 4i 0 607 608,2j 4 * 0 607 608;;;;;;2i 4 *;r 4 *;r 4 *,2c 4 *;2o 4 * -2 ap;;2i 4 *;2i 4 *;;2q 4 *;z 4 * 5zc;28 4 *;;a 4 *;d 4 *;d 4 *;3b 4 *;;5 4 *;n 4 *,20 4 0 628 *,20 4 0 *,20 4 * 629 2sb 62a,20 4 * 629 62a,1w 4 *;1l 4 *;;28 4 *;2q 4 *;2q 4 *;1l 4 *;i 4 *;i 4 *;;;;5 4 *,3b 4 *;;2t 4 *;;m 4 *;;m 4 *;2q 4 *;i 4 * 633;;;28 4 *;2i 4 *,3b 4 *;x 4 *;;;2l 4 *;2t 4 *;;2l 4 *;2l 4 *;;28 4 *;2c 4 *;;;;2j 4 * 2oq;;o 4 * 321;2p 4 kw * 2vn;1y 4 * 2xf;;;j 4 * 49,20 4 0 cv *;;2e 4 *,1g 4 * 61g e7 49;;;1p 4 * 90 2xp 5zz,1p 4 * 2xp 5zz;;2i 4 *;1m 4 * 2oi;o 4 * 35x;g 4 *,g 4 * fn;g 4 *;g 4 *;;11 4 kx * -2 5zp;;;;;;18 4 *;;;;;14 4 * 60k;;11 4 5zo -2 *;2j 4 * v -2 60b;;36 4 2pm il -2 * -2 60u,36 4 2e 96 -2 * -2 60u,36 4 2e 97 -2 * -2 60u,36 4 378 il -2 * -2 60u,36 4 377 96 -2 * -2 60u;;;x 4 *;1m 4 *;2o 4 *;1m 4 2wx *;m 4 *;;;;2o 4 cv 7r *,2o 4 32k 7r *,19 4 *;;22 4 *;;;;;;;3b 4 *;x 4 *;;1x 4 *;;;1d 4 *,p 4 *;;;2j 4 * 96,2j 4 * il;;36 4 kx * 5j 60v 35t 60w;p 4 7r * 5xd 5xe,p 4 7r * 5xe,28 4 *;;;4 4 2n 60w v *;;28 4 *;5 4 *;39 4 350 *,39 4 * jr 350;18 4 *;18 4 *;;3a 4 * 4z;3a 4 1j *;2t 4 *;3a 4 * 2ud;;;n 4 *;n 4 *;2q 4 *;c 4 *;2c 4 *;2c 4 *;;2c 4 *;28 4 *,2d 4 63o 63p 63q *;2c 4 *;2c 4 *;2x 4 *;;2c 4 *;;2t 4 *;c 4 *;2q 4 *;;;11 4 *;1a 4 *;;18 4 87 *;2q 4 *;5 4 *;;;q 4 2ok * 5zr 5zs,q 4 2sb * 5zr 5zs,q 4 2ub * 5zr 5zs;;;;;19 4 *;;;5 4 *;2i 4 *,3b 4 *;;2a 4 *;f 4 *;;;;p 4 5xa 2y7 *,r 4 *;1d 4 *,p 4 *;2q 4 *;;;;;;;2p 4 * 603;;;;;1f 4 2xp * 4c;2i 4 *,3b 4 *;5 4 *;;2c 4 *;18 4 *;2i 4 *,37 4 5yw *,1v 4 *,3b 4 *;5 4 *;5 4 *;2x 4 *;2e 4 2rg *;;2i 4 *,1v 4 *,n 4 *,1w 4 *;3b 4 *;;;;2i 4 *;;;;;;;1i 4 *;;1i 4 *;1i 4 *;28 4 *;2m 4 * 62r 62s,2m 4 2wf * 33o 2u4,2m 4 2wf * 32e;28 4 * 2vh;2o 4 *;;2t 4 *;3a 4 * 5x1,2a 4 *;;;;36 4 * 2xf 90 -4 60s -4 60t;;;;m 4 *;;2d 4 * 2wr;;;1y 4 cv 5zm *;;1i 4 2ok *,1i 4 2sb *,1i 4 2xz *,1i 4 2y9 35t 2ok *;;33 4 * 30z;2a 4 *;3a 4 *;;2d 4 *;1n 4 *,q 4 * 36v 5zv;1f 4 * 5wq;;1f 4 2xp *,2t 4 2u0 kf *,2t 4 kf 2u0 *,2t 4 *;;;6 4 * jc j9 30h,2e 4 53 *;;;;28 4 2wy *;;2i 4 *;w 4 *;;31 4 *;;;;;;1i 4 * 35t 2ok 2w1;35 4 * 34o;;;3a 4 *;33 4 *;28 4 *;2c 4 *;;;1w 4 *;2l 4 * 62n;2t 4 *;;p 4 35t 30h jc 4i *;2o 4 *;;x 4 *;22 4 *;;;;x 4 *;31 4 62t -2 * fn;;1x 4 *;1x 4 *;1x 4 *;2m 4 *;2m 4 2oi *;;2m 4 *;;1y 4 *;2x 4 *;;18 4 *;o 4 * 2ui;5 4 *;z 4 *;2i 4 *;1a 4 *;;;;;3a 4 *;2q 4 *;;;;;2c 4 *;28 4 *;;;31 4 * 632;2i 4 *;;;;2x 4 *;2x 4 *;;14 4 * 60k;;;2a 4 *;;;2o 4 * co hk 36d;2e 4 *;;28 4 *;2c 4 *;2c 4 *;2c 4 *;28 4 *;2i 4 *;;p 4 35t * jc ct,32 4 cv 2y7 *,1t 4 620 *;6 4 *;6 4 *;6 4 *;;;2c 4 *;;;;20 4 * 2p4 -2 624;;;;18 4 *,2o 4 * 28;2q 4 *;;2i 4 *,1v 4 *,n 4 *,1w 4 *;;2t 4 * at;;9 4 5ym -2 v hk *;a 4 * 611;2a 4 *;;28 4 *;19 4 *;2c 4 *;;1j 4 jr *,1j 4 cv *;;w 4 *;2j 4 36n 69 * 2n;;q 4 2ok * 5zr 5zs;28 4 *;;2c 4 *;19 4 *;;2i 4 *;3b 4 bl 96 *;1c 4 *,2x 4 *;28 4 *,1c 4 *,2x 4 *;28 4 *,1c 4 *,2x 4 *;;;c 4 *;1l 4 * 5t 2yi,1l 4 2yi 5t *;5 4 339 -2 *,5 4 *;5 4 *;2a 4 *,c 4 * 5yc;;2i 4 *;;;31 4 0 * 61o;;;a 4 *;w 4 *;1f 4 *;2g 4 5z8 5z9 5za 5zb *,2g 4 5z8 5za 5zb *;2g 4 2w4 *;2g 4 *;;1y 4 co hk *;1y 4 *;1 4 jc *;w 4 *,w 4 jc * ip,15 4 *,4 4 2n 60w *;;;28 4 *;;;;;c 4 *;2i 4 *,1v 4 *;2t 4 *;2t 4 *;1l 4 *;1f 4 *;28 4 *;2c 4 *;20 4 0 628 e7 *,20 4 0 e7 *;x 4 *;1m 4 *;;1m 4 2sj *;;;;n 4 *,1w 4 *;1w 4 *;1f 4 *;;1a 4 *;;2e 4 *;;;28 4 *;5 4 *;;;26 4 *;26 4 *;;;;2i 4 *;;;;w 4 * 2u4;;3a 4 32l 35t *;;28 4 *;35 4 *;18 4 *;28 4 *;2l 4 * 62q;o 4 2t8 * 61p;1w 4 *;22 4 *;;;2t 4 *;r 4 *,1v 4 *;2i 4 *;2c 4 *;;5 4 * 2xv;;;;;1n 4 *;;;35 4 *;;;22 4 *;;;;3a 4 * 2xs;2j 4 * -2 60b;;35 4 *;;2c 4 *;;;28 4 *;2c 4 *;;;c 4 *;m 4 * kx,m 4 *;31 4 62t -2 * fn,31 4 * fn -2 62v;39 4 *;;39 4 *;;;;;28 4 *;2c 4 *;28 4 *;3b 4 *;2t 4 *,2a 4 *;;;;;32 4 cv 4i * 30h,31 4 * 631;;;;1 4 *;1f 4 *,1 4 * 5yc -2 5yd;1 4 cv *;8 4 *;2o 4 2n *;r 4 *;1 4 *;;1f 4 * il,2p 4 * 7r hk 2w3 90;;;1g 4 8f 5zm * 32j;;31 4 *;;r 4 *,24 4 *;2c 4 *;33 4 * -2 cv;;2q 4 *;;3a 4 * 2ud;5 4 *;;;;;;;3b 4 2s7 *;11 4 *;p 4 35t 30h jc 4i *,p 4 4i * 5xd 5xe,p 4 4i * 5xe,p 4 5xi 4i * 5xj;;28 4 *,2o 4 * 2xr;35 4 36r *;;;;3a 4 * 5wy;;1j 4 *,2u 4 634 -4 0 * 63a;;;;;;;;;1b 4 63x 5yp * -2 63y,1b 4 63x * -2 63y,1b 4 645 646 5wz *;;1x 4 *;;;p 4 7r * 5xd 5xe,p 4 7r * 5xe;;;3b 4 * 5wz -2 5zh;36 4 2e 96 -2 cv * -2 60u,36 4 2e 97 -2 cv * -2 60u,36 4 * 96 -2 cv 377 -2 60u;36 4 * il -2 cv 377 -2 60u;1f 4 * -8 2xp,1f 4 * -8 2te,1f 4 *;1f 4 * 2rg 2pv,1f 4 * 5wu,p 4 * 2vq,1p 4 * 5zy,1p 4 at ck * 600,o 4 * 30x;q 8 3j5 3qe *;g 8 *;;;;;3b 8 *;;;;;;;;;;2t 8 *;2p 8 * 3f0 ci,2p 8 * 3cg;;f 8 *;;28 8 *;;f 8 *;;35 8 *;;;;;;;;2t 8 * gg b4,2j 8 * gg gg 3lu 3ar 3fi 3j7,2j 8 * gg gg 3lu 3ar 3aq 0 3mw,2j 8 * gg gg 3lu 3ar 67r,2j 8 * gg 3lu 3ar 3fi 3j7,2j 8 * gg 3lu 3ar 3aq 0 3mw,2j 8 * gg 3lu 3ar 67r,2j 8 * gg gg 3ar 3fi 3j7,2j 8 * gg gg 3ar 3aq 0 3mw,2j 8 * gg gg 3ar 67r,2j 8 * gg 3ar 3fi 3j7,2j 8 * gg 3ar 3aq 0 3mw,2j 8 * gg 3ar 67r,2j 8 * gg gg 3lu 3fi 3j7,2j 8 * gg gg 3lu 3aq 0 3mw,2j 8 * gg gg 3lu 67r,2j 8 * gg 3lu 3fi 3j7,2j 8 * gg 3lu 3aq 0 3mw,2j 8 * gg 3lu 67r,2j 8 * gg gg 3fi 3j7,2j 8 * gg gg 3aq 0 3mw,2j 8 * gg gg 67r,2j 8 * gg 3fi 3j7,2j 8 * gg 3aq 0 3mw,2j 8 * gg 67r;;r 8 *;;;;;;;;2o 8 *;28 8 *;;;;3b 8 3cx *;;28 8 *;18 8 *;1l 8 *;31 8 6av 3jf *,31 8 6av *,31 8 0 * 6aw;;;33 8 *;g 8 *;;28 8 *;2p 8 3da *;;n 8 *,1w 8 *;2l 8 6al -2 8o *;28 8 *;2e 8 *;u 8 3fq 3jd *;19 8 *;g 8 *,18 8 *;n 8 *,1w 8 *,1l 8 *;;;1l 8 *;1y 8 3o4 *;6 8 *;2q 8 3jf *;6 8 *;6 8 *;6 8 *;2d 8 * gg 8a 3bn 3n3;28 8 *;;2c 8 *;2j 8 * gg 3lu,2j 8 * 3be;;;2p 8 * 67q,2p 8 3k1 3m0 *,2p 8 3k1 *;;;8 8 * 3lm,8 8 k3 * 3lm;8 8 *;2t 8 *;;;;2g 8 * gg 3qz,n 8 *;2t 8 *;;;2t 8 *;;;5 8 *;2o 8 8d *,2o 8 *;;;;x 8 *;;;1f 8 *,1 8 * 666 -2 667,2p 8 * 6a lg 3md;28 8 *,q 8 37m * 65g 67c,q 8 3g4 * 65g 67c,1o 8 680 * 3j9,2a 8 *;q 8 37m * 65g 67c;;2c 8 *;19 8 *;28 8 *;19 8 *;;2i 8 *;24 8 *;n 8 *,1w 8 *;g 8 *;;m 8 *;;2i 8 *;1l 8 *;2t 8 *;2o 8 * gg,2l 8 * gg gg li 3k3;2i 8 *;2i 8 *;3b 8 *;2i 8 *;;;;;a 8 *;1l 8 *;;;;1y 8 26 * 3is;1f 8 6a fz *;;35 8 *;;2e 8 * 3jb,2e 8 * 3hx;;i 8 * 1cf;;28 8 *;;2j 8 * 388;;1y 8 * 3is;;28 8 *;;o 8 * 38s;;;1a 8 *;;22 8 *,33 8 *;n 8 *;11 8 *;;1a 8 *;c 8 *;;2t 8 *,c 8 *;2t 8 *;2x 8 *;;3b 8 3io 673 *;11 8 *;19 8 *;2x 8 *;c 8 *,1l 8 * iv 398;;;;;;f 8 *;2l 8 *;;;;;;14 8 * 3fy 68b;;2g 8 * gg 3qz,n 8 *,c 8 * gg;;;;;1s 8 677 -2 lg *;;1f 8 * 64v;;;2g 8 *;;;2l 8 bu *;35 8 *;35 8 *;3a 8 * 650;;;3b 8 *;;;o 8 * 3dq;;1m 8 *;;;;28 8 *;;32 8 26 4e * 3gw;;2i 8 *;g 8 *;g 8 *;2p 8 ci 3j7 0 * 3k1,2p 8 67o 0 * 3k1;;31 8 *;5 8 *;1g 8 8f 685 *;31 8 *;;;;2t 8 * gg;2o 8 * 28;;;11 8 ky * -2 67a;11 8 679 -2 *,11 8 a 3kk *;;;;r 8 *,24 8 *;1d 8 *,p 8 *;18 8 *;;;;;2i 8 *,1v 8 *,n 8 *,1w 8 *;2i 8 *,3b 8 *;1v 8 *;1b 8 6bx * 6bk;;;x 8 *;x 8 *;1m 8 *;;;;;;;;2o 8 39v *,19 8 *;28 8 *;;n 8 *;1w 8 *;;;;14 8 3fh * 689;;;;33 8 *;;m 8 * gg;;w 8 *;w 8 k3 lg *,15 8 lg *,4 8 6ci 6cj lg *;;;;w 8 *,15 8 *;36 8 85 * -4 68j -4 68k;;;36 8 * 92 -4 68j -4 68k;22 8 *;22 8 *;2t 8 *;;;;;w 8 *;28 8 *;;39 8 3p5 *;39 8 * e7 3p5;3a 8 *;18 8 *;;;2j 8 3i9 gg 3lu gg 3lu 3ar * k3 0 3mw,2j 8 3i9 gg 3lu gg 3lu 3ar * 0,2j 8 388 gg gg 3lu 3ar * k3 0 3mw,2j 8 388 gg gg 3lu 3ar * 0,2j 8 67s gg 3lu 3ar * k3 0 3mw,2j 8 67s gg 3lu 3ar * 0,2j 8 3i9 gg 3lu 3lu 3ar * k3 0 3mw,2j 8 3i9 gg 3lu 3lu 3ar * 0,2j 8 388 gg 3lu 3ar * k3 0 3mw,2j 8 388 gg 3lu 3ar * 0,2j 8 67s 3lu 3ar * k3 0 3mw,2j 8 67s 3lu 3ar * 0,2j 8 3i9 gg 3lu gg 3ar * k3 0 3mw,2j 8 3i9 gg 3lu gg 3ar * 0,2j 8 388 gg gg 3ar * k3 0 3mw,2j 8 388 gg gg 3ar * 0,2j 8 67s gg 3ar * k3 0 3mw,2j 8 67s gg 3ar * 0,2j 8 3i9 gg 3lu 3ar * k3 0 3mw,2j 8 3i9 gg 3lu 3ar * 0,2j 8 388 gg 3ar * k3 0 3mw,2j 8 388 gg 3ar * 0,2j 8 67s 3ar * k3 0 3mw,2j 8 67s 3ar * 0,2j 8 3i9 gg 3lu gg 3lu * k3 0 3mw,2j 8 3i9 gg 3lu gg 3lu * 0,2j 8 388 gg gg 3lu * k3 0 3mw,2j 8 388 gg gg 3lu * 0,2j 8 67s gg 3lu * k3 0 3mw,2j 8 67s gg 3lu * 0,2j 8 3i9 gg 3lu 3lu * k3 0 3mw,2j 8 3i9 gg 3lu 3lu * 0,2j 8 388 gg 3lu * k3 0 3mw,2j 8 388 gg 3lu * 0,2j 8 67s 3lu * k3 0 3mw,2j 8 67s 3lu * 0,2j 8 3i9 gg 3lu gg * k3 0 3mw,2j 8 3i9 gg 3lu gg * 0,2j 8 388 gg gg * k3 0 3mw,2j 8 388 gg gg * 0,2j 8 67s gg * k3 0 3mw,2j 8 67s gg * 0,2j 8 3i9 gg 3lu * k3 0 3mw,2j 8 3i9 gg 3lu * 0,2j 8 388 gg * k3 0 3mw,2j 8 388 gg * 0,2j 8 67s * k3 0 3mw,2j 8 67s * 0,2j 8 * k3 0 3mw 67t;;a 8 * e7 3b4;;3a 8 * 4r,j 8 * hi;3a 8 3q9 gg *;;;11 8 *;3a 8 *;35 8 *;;1a 8 *;5 8 *;;18 8 87 *;2q 8 *;;r 8 *,2c 8 *,24 8 *;1f 8 * 64x;1n 8 *;5 8 *;2o 8 * 28;;;f 8 *;;5 8 *;;;;;32 8 26 663 *;6 8 *;6 8 *;6 8 *;6 8 *;;6 8 *;g 8 *;p 8 26 3o4 *,b 8 26 3bn *,b 8 65m *,r 8 *,2c 8 65t -4 26 3bn *;1d 8 *,p 8 *;1d 8 *,p 8 *;;2q 8 *;2q 8 *;i 8 *,i 8 * 3pt;1l 8 *;2i 8 *,3b 8 *;x 8 *;2i 8 *,3b 8 *;3b 8 *;;;2t 8 * gg,33 8 * -2 26,33 8 * gg;;b 8 lg 3fz *,2c 8 65t -4 lg 3fz *;;;;;39 8 3p5 *;;;;2p 8 * 67p;;g 8 *;2i 8 *,1v 8 *,3b 8 *;;2i 8 *,1v 8 *,n 8 *,1w 8 *;3b 8 *;;2i 8 *,3b 8 *;2d 8 3iy *;1i 8 *;;;;;36 8 * 3is 92 -4 68j -4 68k;3a 8 * gg 653,2j 8 * gg 3lu gg 3lu 3ar 3fi 3j7,2j 8 * gg 3lu 3lu 3ar 3fi 3j7,2j 8 * gg 3lu gg 3ar 3fi 3j7,2j 8 * gg 3lu 3ar 3fi 3j7,2j 8 * gg 3lu gg 3lu 3fi 3j7,2j 8 * gg 3lu 3lu 3fi 3j7,2j 8 * gg 3lu gg 3fi 3j7,2j 8 * gg 3lu 3fi 3j7;;;;;3a 8 *;;2o 8 *;2i 8 *,3b 8 *;5 8 *;2x 8 *;;2t 8 *;;m 8 *;3b 8 * 673,4 8 6ci 6cj * 3fb;;2a 8 *;22 8 * 4r 3qo;;1i 8 3g4 *;;;33 8 * 3f6;f 8 *;;;;;;1f 8 * ci,1f 8 * 3md 1j,1f 8 * 64q,1f 8 64r gg *,1f 8 * -2 64s;1n 8 *;1n 8 *;f 8 *;;;;;2q 8 hj *,2q 8 eb *;;w 8 3fq *;;w 8 *;3a 8 *;;;1x 8 *;1x 8 *;2l 8 *;;1y 8 *;2x 8 *;;18 8 *;2q 8 *;5 8 *;;;;;2e 8 *;;;3a 8 *;28 8 *;31 8 * 3al;;39 8 *;1x 8 *;28 8 *;2i 8 *;1a 8 *;;15 8 *;1t 8 *;;;;2x 8 *;2x 8 *;;;n 8 *,20 8 * k3 3g4 6a3,20 8 * 6y 3g4 6a3,20 8 * 6a4 6a3,20 8 * k3 3g4,20 8 * 6y 3g4,20 8 * 6a4,1w 8 *;20 8 0 * k3 3g4,20 8 0 * 6a2;;1p 8 *;2i 8 *;;;;28 8 *;;2c 8 *;;28 8 *;;2i 8 *;;;;;;20 8 * 3ek -2 69x;o 8 3je *;2g 8 *;;8 8 3pj iv *,8 8 3pj *;2g 8 *;3a 8 98 *;g 8 *;d 8 *;;2d 8 *;;;a 8 * 68v;28 8 *;2c 8 *;2c 8 *;;;;2c 8 65t -4 * lg 3ql;5 8 *;;1x 8 *;3a 8 * 656;2a 8 *;;;2q 8 *;3a 8 *;28 8 *;;1j 8 3nn *,1j 8 e7 *,1j 8 26 *;m 8 * lg,36 8 * gg -2 26 4r 3my -2 68l,36 8 * gg -2 68m -2 68l,36 8 * gg -2 26 4r 3my -2,36 8 * gg -2 68m -2;38 8 *;w 8 *;1f 8 *;;;1f 8 * -8 64u;m 8 *;m 8 *,3a 8 * 651;;;2t 8 *;2q 8 *;;1f 8 *;2i 8 *,3b 8 *;x 8 *;;;1c 8 *,2x 8 *;28 8 *,1c 8 *,2x 8 *;28 8 *,1c 8 *,2x 8 *;2x 8 *;;;;;2q 8 * 87;2q 8 *;;2i 8 *,1v 8 *;2d 8 *;2j 8 3i9 gg 3lu gg 3lu 3ar 3aq 0 *,2j 8 67s gg 3lu 3ar 3aq 0 *,2j 8 3i9 gg 3lu 3lu 3ar 3aq 0 *,2j 8 67s 3lu 3ar 3aq 0 *,2j 8 3i9 gg 3lu gg 3ar 3aq 0 *,2j 8 67s gg 3ar 3aq 0 *,2j 8 3i9 gg 3lu 3ar 3aq 0 *,2j 8 67s 3ar 3aq 0 *,2j 8 3i9 gg 3lu gg 3lu 3aq 0 *,2j 8 67s gg 3lu 3aq 0 *,2j 8 3i9 gg 3lu 3lu 3aq 0 *,2j 8 67s 3lu 3aq 0 *,2j 8 3i9 gg 3lu gg 3aq 0 *,2j 8 67s gg 3aq 0 *,2j 8 3i9 gg 3lu 3aq 0 *,2j 8 67s 3aq 0 *,2j 8 67u 0 * 67t,26 8 eq *,26 8 4z *,26 8 96 *;26 8 *;36 8 * gg -2 26 4r 3my -2 68l,36 8 * gg -2 68m -2 68l,36 8 * 5c -2 26 4r 3my -2 68l,36 8 * 5c -2 68m -2 68l,36 8 * gg -2 26 4r 3my -2,36 8 * gg -2 68m -2,36 8 * 5c -2 26 4r 3my -2,36 8 * 5c -2 68m -2;;;o 8 1 -4 * 1be;;;2t 8 * gg;5 8 *,3b 8 *;;;;1y 8 lg *,1y 8 1j *,31 8 1u *;1y 8 *;1y 8 *;;a 8 *;28 8 *;;;28 8 *;20 8 0 3kk eq *,20 8 0 3kk 96 *,20 8 0 eq *,20 8 0 96 *;x 8 *;;3a 8 * gg;2i 8 *;;2t 8 *;35 8 *;;;;2t 8 *;22 8 *,x 8 *,20 8 0 3kk eq *,20 8 0 eq *;;;;2l 8 *;;;;28 8 *;;;;28 8 *;28 8 *;;;2i 8 *;;;o 8 3ek * 69h;;;o 8 69d * 69e;;;2o 8 *;;;2i 8 *,1v 8 *,1w 8 *;;;;1n 8 *;2c 8 *;2l 8 bu *;;5 8 *;;d 8 *;;28 8 *;2c 8 *;28 8 *;;3b 8 3io *;;2c 8 *;39 8 * 3ft;39 8 *;39 8 *;39 8 *;39 8 *;;;2c 8 *;28 8 *;2c 8 *;1 8 *;1 8 8d *;;r 8 *;;8 8 * iv 3l7;1 8 *;r 8 *,22 8 8f *,22 8 *,1 8 *;;2t 8 * 3pf;3a 8 *;2o 8 lh *,2o 8 8d *,1o 8 * 92 3j3 682,1o 8 * 3j3 682;2o 8 *;;;1x 8 *;1x 8 *;;1n 8 *;2i 8 *;;;20 8 *,2l 8 *;2l 8 *;2l 8 *;;2l 8 *;2l 8 *;;1g 8 * 699 698 hi;3a 8 * 651;;;2u 8 6b8 -4 0 * 6b7;;;;5 8 *;;;2o 8 *;;33 8 * -2 5m;22 8 *;;24 8 *,x 8 *;22 8 *;;28 8 *;;38 8 *;2q 8 *;c 8 *;w 8 k3 *,w 8 *,15 8 *;2i 8 *;2p 8 kl * 3gq;;;;2t 8 * b4;2i 8 *;2t 8 *;;;;;;;;;2t g *;;;1 g ef *;;;;3a g *;3b g *;;1m g * 4i 41m,1m g * 4i 3tl;;3a g *;;28 g *;3b g * 5t;5 g *;;8 g ef * 3t6,8 g * 3t6;8 g ef * 3zo,8 g * 3zo;;33 g * 3xu;1l g *;5 g * 421;1 g 3p *;1f g * 4i,1 g * 6dz -2 6e0,1c g * 6dz 6ef -2 6eg,1c g * 6dz 6ef -2,2p g * 4i ey fy 45w,2j g 6fv -2 * 4i 0 3yn;r g *,1 g ef *,1 g *;;8 g * l3 44r;;;;;;2x g 9d 4i *;;;;;;;;;2q g * 5t 3zw,1y g * 6fb;6 g 3v0 *;2i g *,1v g *;3b g *;1c g 9d 4i *,2x g 9d 4i *;28 g *;i g * 6iw;1l g *;2i g *;2i g *;1x g *;36 g 3wz * -2 6gn -2 6gm;j g * 4y,20 g 0 4i *;;;1l g 3t9 4i *;5 g *;;q g 46f 9z * 6dl 6fh,q g 3sw * 6dl 6fh;28 g *;;28 g *;;;18 g * 4i 3ys,2o g * 4i 3u2 28;w g 5t *,15 g 5t *;18 g *;w g *;;6 g * 3sl;;d g *;20 g 0 ef * 4i 3sw,20 g 0 ef * ef 3sw;;;2a g *;2i g *,3b g *,2b g 6ht 4i *,2l g 6if -2 u *;c g *;2q g * 4i 453,2q g * 6f0;1y g 3wk *;;5 g *;5 g *;;;;20 g 0 ef 3tg 4i *,20 g 0 4i *,20 g * 4k 0 6i2 3sw 6i3,20 g * 4i 0 6i2 3sw 6i3,20 g * 6i2 3sw 6i3,20 g * 4k 0 6i2 6i3,20 g * 4i 0 6i2 6i3,20 g * 6i2 6i3;;14 g cd * 6gd;2i g *;2t g * 3p;;22 g * 4i 6do;;;;;;2e g *;;3a g * 4i 453;;3b g *;3b g *;;;;2j g 3vg 4i 9j 439 0 3yn 4i 9x *,2j g 5t 9j 439 0 3yn 4i 9x *,2j g 3vg 4i 439 0 3yn 4i 9x *,2j g 5t 439 0 3yn 4i 9x *,2j g 3vg 4i 9j 0 3yn 4i 9x *,2j g 5t 9j 0 3yn 4i 9x *,2j g 3vg 4i 0 3yn 4i 9x *,2j g 5t 0 3yn 4i 9x *,2j g 4i 9x * -2 6fy -2 6fz;28 g *,3b g 3vn 4i *;3b g 46s 9h *,3b g 46s h5 *,3b g 3vn 4i 9h *,q g * 6fi,19 g *;;;;1a g * u;;;;;;p g gh *;2d g * if 6g7 6jf 6jg,2d g * if 6g7 6jf;;i g *;i g *;3a g * 6ct;2j g 6fv -2 * 3s2;;;p g 6cz ef * -2 6d0,b g ef h5 *,2c g 6di -4 ef h5 *,6 g 6ev 4i h5 *,6 g 6ev 4i if *,1y g * 4i 43b,1t g 6g7 *,1t g * 6hv,0 g 6k3 *;3a g *;1l g *;r g *;;;;;;;m g *;m g *;8 g ef * l3 ef 3vp;8 g * l3 46t;;2p g 3s2 4i ey fy * 45w;2j g * 4i 9j 0 3yn ge c5,2j g * 4i 9j 0 3yn 6fx,2j g * 4i 0 3yn ge c5,2j g * 4i 0 3yn 6fx;3a g *;r g *,24 g *,x g *,c g *,1l g * l3 9z 44p,1l g * l3 44p;2o g * u 46i;;w g * 3t9,w g * h5 3t9,w g * if 3t9,15 g * 3t9;;3b g * 4i 9h 3xt;;;;;;;35 g *;;;;o g * 3xd 3vl,o g * 6hi,o g wl * 5t 3zw,o g wl * 6hj,x g *,1m g 115 4i *;;2o g *;5 g *;28 g *,2t g * 44a;28 g *;15 g u * 437;x g *;2i g *,3b g *;;;;;2d g 6jd ef 3sw iz 4i *;;;3a g * 3xj;;;;;;;;;28 g *,2o g 5t 9h *,2o g u 9h *,1o g * c5 6fp,1o g c5 fx 6g4 -2 *,a g * -2 6gt 5f 403,a g * -2 6gt 6gu,a g * 4i 467,a g * ef 3wv,a g * 6gv,a g * fx 6gw 6gx ef 6gy,a g * 6gw 6gx ef 6gy,a g * fx 6gw ef 6gy,a g * 6gw ef 6gy;c g *,1x g *;;;;g g *;g g *;;;;;;;1f g c5 6a iu *,1f g c5 6a *;;36 g * 3sv -2 6gn -2 6gm;1f g gh * 41m;5 g *;;1n g *;;1l g *;2e g *;;28 g *;1p g * c5 6fp;;;2l g 6if -2 1g *;;;2i g *;;;3b g *;m g ef *,m g *;;;r g *,24 g *;;;1m g 3rn *;;x g *;;28 g *,1c g 9d 4i *,2x g 9d 4i *;;g g *;;8 g * l3 3w7;;;1w g *;2c g 6dd 4i *,11 g * 4i -2 6ff;11 g * -2 6ff,11 g * a;35 g * 4i 6er;;;;x g *;;1d g *,p g *;1d g *,p g *;;1j g *;31 g 6ik ao * 6il -2 6im,31 g 6ik ao * -2 6im,31 g 6ik ao * 6il -2,31 g 6ik ao * -2;;;1f g * 6co;;;;2j g 5t 0 * ge c5,2j g 5t 0 * 6fx,26 g 9h *;;28 g *;;;;39 g * ef 47c,39 g 47c *,39 g * 5t 47c;;;2o g *;2t g *;3b g 1g *;3b g 46s 9h *;;;3a g * 4i;;;n g *,o g * 3xd 3xg,o g * 6hm,2b g 6hq 6hr * 4i,2b g 6hq * 4i;1c g 9d 4i *,2x g 9d 4i *;1c g 9d *,2x g 9d *;2j g 6fv -2 4i *;5 g *;;;28 g *;;;;;36 g 9m * -2 469 41s -2 6gm,36 g 9m * -2 6gn -2 6gm,36 g hk * -2 469 41s -2 6gm,36 g hk * -2 6gn -2 6gm;;;1n g *;;2t g * 3p,2t g * u;22 g * 4i 6dp;;;;o g * 3xr;;18 g * 4i 3u2;;;w g 5t *,31 g 45v 5t *;36 g ao * -4 6dz -4 6gl;c g 6i6 3yi *;;;;;;;;;28 g *;5 g * 4i 3w1;22 g * 6dr;2c g 6d9 6da -2 3x7 *,28 g 3x7 *;;1f g u *;2a g *;2i g *;2d g f6 4i *;;1f g * c5;36 g 43e 44u 472 *,1g g 6hf * 6he 4y;;;;;w g *;2d g *;;18 g 41t 4i *;1i g lk u 46f 9j *;1n g *;5 g 3ve 4i *;;2t g *,1p g c5 fx * 6fo,1p g c5 * 6fo;33 g 450 *;5 g *;1n g *;1y g u h5 *,1y g u if *,36 g aw * 6a -4 6dz -4 6gl;2i g *,1v g *,3b g *;;p g u * 3t7,1y g * 3sk,2b g 6ht 4i * 3tk,2l g 6if -2 u *;;;1n g *;3a g * 3xj,3a g 3xj *,2p g * 478 45l,2p g * 6fu;;u g 3wr 4i *;;w g *;;2p g 46w *;;;;;;;2l g 6if -2 u *;5 g *;;22 g u *,24 g *,x g *;;;1x g *;1x g *;;36 g 3wz 3sv -2 469 * -2 6gm,36 g 3x2 3sv -2 469 * -2 6gm,36 g 6go -2 469 * -2 6gm;;5 g *,3b g *;;28 g *;;;;;;2i g *;2c g * 6dg,2c g * 6dh;;;;1a g *;28 g * 4i 6e1,18 g * 4i 3u2,2o g * 4i 46i 5t 47e,2o g * 4i 3u2 28;;;3a g *;3a g ge 9m *,3a g ge hk *;;2d g 3wy *;;28 g *,2p g 42i *;2i g *;;;;;2o g *;2o g 5t *;;;;;28 g *;1p g c5 fx * 6fo;;1a g *;1f g c5 fx *;;2t g 3va *;1 g *;2i g *,3b g * 4y;;2j g 3vk *,2j g 3v9 *;1y g 41r *;;;5 g 3tp *;1t g 6g7 * 3v0,2d g 3us if 6g7 * 6jf 6jg,2d g 6jh 6g7 * 6jf 6jg,2d g 3us if 6g7 * 6jf,2d g 6jh 6g7 * 6jf;2i g *,37 g * 6ei,1v g *,3b g *;2j g 6fv -2 5t 9j *,2j g 3vg 4i 9j * 0 3yn ge c5,2j g 3vg 4i 9j * 0 3yn 6fx,2j g 5t 9j * 0 3yn ge c5,2j g 5t 9j * 0 3yn 6fx,2j g 3vg 4i * 0 3yn ge c5,2j g 3vg 4i * 0 3yn 6fx,2j g 5t * 0 3yn ge c5,2j g 5t * 0 3yn 6fx;;;;;;28 g *;2p g * 45l 0 6fq,2p g 45l * 0 6fq,2p g * 42i 42g,20 g fx * 3p;;;;3a g * 9m 42c;3a g * 42c;;;;;q g 40s 6fl *;;c g *;;;28 g * 40a;;2e g * 3yq;1f g c5 *,22 g c5 *;;;;;;28 g *;x g *;;w g *;2i g *,1v g *;;;1f g c5 fx * -2 6cq,2t g fx *,1p g c5 fx * 6fo,1p g c5 * 6fo;31 g * 42o;;18 g 45z 4i *,2o g * 3zp;2t g * 3p,a g * 3x2 42u ef;;2j g * 473;;;;;;;;;2i g *;8 g 3y0 l3 *;;;;m g *;2e g *;;;2i g *,1v g *,n g *,1w g *;;1f g *;;28 g *;;1o g c5 7m 434 4i *,1o g 6g3 434 4i *,14 g 6ge * h5,19 g *,19 g 434 4i *;j g u 9h *,j g ef *;;;;5 g 3ve *;;;1j g ef *,1j g jr *;a g 44f 9j * 42u ef;;;;2i g *,5 g *,3b g *,2d g 6jd ef 3sw * ey;2q g 414 4i 9h 453 *,2q g 414 4i 453 *,2q g 453 *;;1f g c5 *;q g 46f 9z * 6dl 6fh;28 g *,q g 46f 9j * 6dl 6fh;2q g 3s6 4i *;;;2i g *;2i g *,1v g *,n g *,1w g *;;1n g *;31 g * ef 4y;1f g u am *;;r g *;z g * 6ep,z g * 6eq,2q g 414 4i *,2q g * 4i 3ut;r g *;w g *;w g *;;3a g * 3v1;;3b g *;;;1g g 5t 6g7 * 3zs;m g * ey;;;;;;;;1c g 9d 4i *,o g * 3xg,2x g 9d 4i *;;;28 g *;20 g 0 ef 3tg ef *,20 g 0 ef *;;;x g *,20 g 0 ef 3tg ef *,20 g 0 ef *,1m g 3rn 4i *,1m g 3rn 4i * 4i 3vy;;;3b g * 9h 3xt;;;;2p g * 6fs;2a g *;2a g *;2e g *;28 g *;;;;;;3b g *;2p g 43g 45l 0 * 3w0,2p g 45l 43g 0 * 3w0,2p g 6fr 0 * 3w0;;2o g *;39 g * ef 47c;28 g *;;39 g *;2o g 5t *;;28 g *;;;28 g *;1j g *;1j g *;;;2t w * 4a5,36 w * it 4he e7 6ni;7 w *;;29 w 94 *;29 w 48w *;;y w *;;r w *,2y w *,k w *;;;;13 w *;2z w *;;;;2j w *,2j w ge *;2j w *;1m w * 4x 4jl,1m w * e7 4a8;;;;;5 w *;;;;13 w *;;28 w *;2d w 6q6 * 0 6q7;;2p w 4oh * 0 13m;;;;8 w * 83 4hd;;;;;1l w *;;;3a w 4f1 *;r w *,1 w 8f *,1 w *,2y w *;1 w *;1l w *;;;;;;;;t w 1h *;;;d w *,29 w * 4x 4mn,y w *;23 w 8f * 6so 6sp,23 w 8f * 6sp;28 w *,7 w *;2t w *;;p w 9g * 6kf,5 w 4lr *,1q w 4lr *;3b w 4e7 9g *,3b w 8f 4am 4x *,q w * 4gf 4fo,q w * 49n,19 w *,y w *;3a w *;7 w *;y w *;;u w * e7 4qg,7 w *;;;;2x w 9d 4x *;29 w * 4x 4ij;;p w 9g * 6kf;7 w *;3c w 6rg *;6 w 6m6 -2 4c4 *,6 w 4c4 *,16 w 6uk -2 1u *;;;2q w 4g8 *,3c w 4g8 *,16 w 4g8 *;3b w *;2x w 9d 4x *;;28 w *;;m w *;;;x w *;2i w *;;2i w *,1v w *;;t w * 4jl,t w 8f *,1h w *;;;;;28 w *,q w 4qf 9m * 6mf 6mg,y w *;r w *,2y w *,k w *;p w u * 4da 49t,p w u * 4k 4d5,p w u * 4da 4eg,p w u * 4iy,b w u 6kn *,2c w 6kx -4 u 6ky *,s w 6ty u ii *,s w 6ty u hb *,s w 6ty u *;2q w * 4x 4cu,1h w * 4x 4jl,1h w * 4x 4cu;w w 48 *,15 w 48 *,15 w u *;7 w *;;1u w * 4da 4hh,1u w * 4kp;;r w *,24 w *,2y w *,k w *;;;w w *;20 w 0 e7 * 4x 4j6,20 w 0 e7 * h5 4j6,20 w 0 e7 * e7 4j6;;;7 w *;18 w * 4x 4io;;;36 w aw * -4 6le -4 6ne;3a w 3h *,s w ge *;3a w *;;2y w *;;;;;2i w *,3b w *,2b w 6od 6oe -2 4iy *,2b w 6od -2 4iy *,2l w 6p2 -2 1e *,2l w 6p2 -2 u *,13 w *;2q w * 6m7,23 w * 6sr -4 6ss,23 w 3h 7g 8c *,e w *;;28 w *,2o w 1g *,19 w *,a w * -2 6nj 5f 4hu,a w * -2 6nj 6nk,a w * 6nl,a w * ge 6nm 6nn e7 4h5,a w * ge 6nm 6nn jr 4b0,a w * ge 6nm 6nn e7 4ie,a w * ge 6nm 6nn 4pz 4b0,a w * 6nm 6nn e7 4h5,a w * 6nm 6nn jr 4b0,a w * 6nm 6nn e7 4ie,a w * 6nm 6nn 4pz 4b0,a w * ge 6nm e7 4h5,a w * ge 6nm jr 4b0,a w * ge 6nm e7 4ie,a w * ge 6nm 4pz 4b0,a w * 6nm e7 4h5,a w * 6nm jr 4b0,a w * 6nm e7 4ie,a w * 6nm 4pz 4b0,y w *;29 w 6rl 4x *;r w *,n w *,20 w 0 e7 4av 4x *,20 w 0 4x *,20 w * 4k 0 6oo 4j6 6op,20 w * 4x 0 6oo 4j6 6op,20 w * 6oo 4j6 6op,20 w * 4k 0 6oo 6op,20 w * 4x 0 6oo 6op,20 w * 6oo 6op,1w w *;;;;;;;;2z w *;7 w *;;;v w *;10 w *;;;;31 w 6pk -2 48 *,y w *;3c w hy *,3c w *;1l w *;;;13 w 1h 49l 4da *,13 w 1g 4il 4da *;;6 w 6m5 4k *,6 w 6m5 4k hb *,6 w 6m6 -2 *,1y w * 4x 4lh,1t w 6og *,0 w 3p it *,0 w 6r9 *;3b w *;;;;;;;h w 1 8f *,h w 8f *;28 w *,y w *;2i w *,2y w *,k w * 6u3 6u4 -2 6u5,k w * 6u3 -2 6u5;;;1a w *,y w *;;;g w *;;6 w 6m6 -2 4c4 *,6 w 4c4 *;;1h w *;28 w *,7 w *;13 w *;2y w *,h w *;h w *;;;2q w *;i w *;i w *;7 w *;;;;10 w *;;;p w 8c * 6kf;8 w * 5f 4dj;;;;;x w *;r w *,1l w * 5f 6re 4kt,1l w * 5f 4kt,2y w *,k w *;;;;m w *;10 w 6uf 9x *;;;;;;10 w *;;;;;;;;v w *;;;7 w *;29 w *;;28 w *,18 w * 6m4 4gd,7 w *;t w * 4lv;28 w *,y w *;;2i w *,3b w *;x w *;;7 w *;5 w *,29 w * 4x 4mn;m w *;m w *;23 w u 4fn -2 * 8c,23 w iu 4rc -2 * 8c,23 w 8f 4nx -2 * 8c,23 w 6sn -2 * 8c;;29 w 4qg *,29 w 4o5 *;;;;8 w * 83 4hd;;;1f w * 5f ca 4j8,2j w 6ms -2 * 0 d0,2j w * 0 d0 6mu;;;;2e w *;;1p w * ca 6mp;;2l w 6p2 -2 1h *;6 w * 4c4;;31 w 0 * 6o5 6pi;1n w *;1l w *;;;;3b w *;2i w *;;;3a w ca *;;1f w * u;;o w 4hj *,1m w 487 *;1f w *;3b w 4e7 9h *,13 w 4e7 9h *;2q w 4bc * 5f;;x w *;p w 6ke -2 4d1 *,p w 9h * 6kf;28 w *,2x w 9d 4x *;;2i w *,37 w * 49o,1v w *,3b w *;7 w *;g w *;;8 w * 5f 4mh,8 w * 4mh,23 w u * -2 6sm,s w u * 4x 6tu 6tv,s w u * 4x 6tv;11 w * -2 6md;;;;3b w 4l6 *,1g w 6nw 0 6h9 0 6nx 1g *,1g w 6nw 0 0 6nx 1g *,1g w 6nw 0 6h9 6nx 1g *,1g w 6nw 0 6nx 1g *,1g w 6ny 6h9 6nz 6nx 1g *,1g w 6ny 6nz 6nx 1g *,1g w 6ny 6h9 6nx 1g *,1g w 6ny 6nx 1g *,1g w 4ke 4ih 1g *,j w 6o1 *,j w 4j6 *,25 w 6o1 *,25 w 4j6 *;1a w *;;;10 w *;;5 w 4an *;;2o w *;;1d w *,p w *;1d w *,p w *;1d w *;;1w w *;;;;28 w *;;;18 w 4al 6m4 *;39 w * jr 4r4,39 w * 4r4,39 w * 4pz 4r4;;;;2y w *;;;2i w *;;;l w 6v2 4x * -2 1,l w 6v2 47 * -2 1;;2x w 9d *;2l w *;10 w *;29 w *;;y w *;2t w * u,2t w * 1g,2t w * 1e;1m w * 4fa 48 4am;19 w *;;;c w *;10 w *;10 w *;y w *;;28 w *,5 w * 1h,7 w *;;7 w *;;;;;;2x w 9d 4x *,1q w ca 5f it *,1q w ca 6u8 *;;7 w *;1h w *;1g w br 6nb 4pk *,29 w 4al *;;7 w *;7 w *;;;2p w 4ko *;;;;2i w *;;;;23 w 8f * 6so 6sp,23 w 8f * 6sp;10 w 6uf 9x *;10 w *;10 w *;;7 w *;29 w * 48 4a7;2d w 4iu *;;28 w *,7 w *;;2c w 6ko -2 6kp -2 4r7 *,28 w 4r7 *;;1f w u * 3d;2i w *;;1x w *;;2a w *;;;;;;7 w *;;;2d w *;;1i w 4qf 9m *,1i w 4x 4qf 9m *,1i w 6ml *;;33 w 4nc *;;1n w *;;;;2t w *;p w u * 4ak,p w u * 4oq,32 w 1g * 6lc,1y w * 49v,2l w 6p2 -2 1e *;;2q w * 4x 4al,27 w 6uo 6up * 6uq,27 w 6uo * 6uq;;2p w 4qi *;1p w ca * 6mm;3a w 4f1 *,2p w * 6mr;;q w * 4ah 6mf 6mg,20 w 0 4x *,20 w 0 h5 *,20 w 0 e7 *;;;w w *;2y w *;;26 w *;;p w 6ke -2 4d1 *,p w 9g * 6kf,p w u 4ak 4da *;;13 w *;;1x w *;1x w *;;24 w *,x w *;;;29 w *;;;5 w *,3b w *,k w 4lr 6u3 6u6 * 1g 4cp,k w 4lr 6u3 * 1g 4cp,1q w 4lr 4x *;l w 6v2 4x * -2 1;1y w 49v *,1z w 6t7 488 *;18 w *;2q w *;18 w *,2o w * 28;7 w *;5 w *;5 w 4ak *;;;;t w 6s5 6s6 * 4x 4lh,t w 6s5 * 4x 4lh,t w 6s8 8c * 4x 4lh,t w 6s8 * 4x 4lh;28 w * 4x 6lg,7 w *;;;2e w 6no 4k *,1t w 4c4 *,21 w 6sc 6sd 4k *;3a w *;31 w 0 4ew 6o5 aw *,31 w 1 6o5 aw *,31 w aw * -2 1;1l w * 4x;2c w * 6kw;2d w 4nm *;1h w *;2p w * 4ko;7 w *;;;;7 w *;;;;2o w 8f *,2o w *;28 w *,y w *,1h w *;;z w 4mm *;28 w *,y w *,7 w *;m w ge *,m w *;1w w *;;2i w *;2z w *;;;;21 w * 8c 6s9 6sa,1z w * 4x c8;;;1 w *;;2y w *,1z w * 6tg;1f w * 6k8,1 w * 6le -2 6lf,1c w * 6l4 6lq,t w 6s8 8c * 4id,t w 6s8 * 4id;;;2z w *;;;;;1t w 6og * 4c4;13 w *;;;;;3a w fx *;;3a w * 4mr;2y w * 6s0;;2e w * 6ns;;r w *,2y w *;1h w *;1q w ca ge 4q6 4x it * 4x 4he,1q w ca 5f it * 4x 4he,1q w ca 6u8 * 4x 4he;;;;;;31 w * 4kl;;2e w *;;n w *;;;z w 6m0 *;;28 w *,7 w *;;w w *;;;;;;;;2i w *,1v w *,n w *,1w w *;;2n w *;;33 w *;;22 w * 6l4 6l5,c w *,23 w 6sl -2 3p 9h -2 *,23 w 6sl -2 9h -2 *,23 w 9h * ja;c w *;;1f w ca 5f * -2 6k9,1p w ca 5f * 6mm;39 w * jr 4r4,39 w * 4r4;;;3b w *;;;;22 w ca *,2i w *,2g w *,35 w * 4oq,1v w *;;;;2e w * 4qj,2e w 6no 4da *;2l w *;2m w 487 4x *;2t w * 3p;2j w * 4qm;;;;;;1f w *;18 w 4pq *;;;;;;g w *;7 w *;;;;;;;;;3a w *;;7 w *;23 w 8f * -2 6sm;;19 w *,21 w 6sc 6sd 4da *,y w *;;1f w * 6k7,p w * 4cr,p w * 4oq,o w * 6oc;;e w *;2t w *;29 w * 4b8;j w u *;;;2q w 4bc 4x *;;1j w h5 *,1j w jr *,1j w 4pz *;;w w *;2i w *,3b w *;;18 w 4k4 4x *;;x w *;;x w *,2y w *;36 w * -4 6le -4 6ne;;;2l w *;1x w *,2l w v5 4x *,2m w 487 4x * 48 4am,2v w v5 4x *;2y w *,h w * 4x;;2q w *;;;;1a w *;2x w * 9d;;;;;2i w *,1v w *,n w *,1w w *,t w 4gw 48h *,t w 3p 9x *;;;5 w *;;;;;;;7 w *;;2 w 4x * 6t3;31 w 0 *;r w *;;w w *;w w *;;;;;;3b w *;7 w *,1q w * 49g;7 w *;1y w e7 *;;;s w u * 4x;2n w *;;7 w *;22 w * 6l6;20 w 0 e7 4av e7 *,20 w 0 e7 *;;x w *,1m w 487 4x *;35 w *;10 w *;;1q w ca ge * 4x it 4he;;;;;2p w 4l6 3d gf * 4pd;;1f w ca 5f iu *;;q w * 83 4ah 6mf 6mg,q w * 6mf 6mg;;29 w 4fp *;2p w * 4ko;;28 w *,7 w *;2a w *;;;;3b w *;;;;;;;;;13 w *;;;;c w *;28 w *;;39 w *;;7 w *;;28 w *,7 w *;28 w *;5 w *,1q w pa 4x *,1q w pa 4x 4he *;23 w iu * -2 6sm;1y w u * 4iv;i w * 4cw;;;;;;;;;;r 1s *,1 1s *;;3b 1s 4sf u *;;;;;;35 1s * 4i 4v2;3a 1s *;3a 1s fx *;28 1s *;5 1s *;;8 1s * d1 4yk;;1l 1s *;;1 1s 3n *;5 1s * 4ut;1 1s *;1f 1s * 6v7,1 1s * 6wf -2 6wg,1c 1s * 6wq 6wr,2p 1s * ey 531 53n;1l 1s *;;;;;;;2j 1s * fx;;3b 1s 4sf u *;;p 1s 6ve -2 50o *,p 1s u * 6vf;;3a 1s * u;;22 1s * 4i 6w3;;;;28 1s * 4i 6wh;;31 1s * 512;1 1s 5s *;;6 1s 4wv *;3b 1s *;28 1s *;2x 1s 9d 4i *;2i 1s *,1v 1s *;2i 1s *;1l 1s *;2i 1s *;;j 1s * 4y,20 1s 0 4i *;28 1s *;;q 1s 542 d1 * 6vz 6xh,q 1s 4t7 * 6vz 6xh;28 1s *,q 1s 542 1w * 6vz 6xh;;;;18 1s * 4i 4zh,i 1s * 70f;;w 1s 6z1 *,15 1s 5s *,15 1s 4i *;r 1s *,24 1s *;w 1s *;20 1s 0 ef * 4i 4t7,20 1s 0 ef * ef 4t7;;;36 1s * ao -4 6wf -4 6y9;;;6 1s * ed;;d 1s *;;;2i 1s *,3b 1s *,2l 1s 701 -2 u *,2l 1s 701 -2 50e *;;;1m 1s 4ru 4i *;2q 1s * 6x9;;;;;n 1s *,20 1s 0 ef 4tk 4i *,20 1s 0 4i *,20 1s * 4i 0 6zn 4t7 6zo,20 1s * 6zn 4t7 6zo,20 1s * 4i 0 6zn 6zo,20 1s * 6zn 6zo,1w 1s *;;;;;;18 1s 4td 4i *,2o 1s 4td 4i * 28;3a 1s bm *;;;;b 1s ef h6 *,6 1s 6x5 48 *,6 1s 6x5 48 h6 *,6 1s * 4sx,1y 1s * 4i 53y,1t 1s 6rg * 6zf,1t 1s 6rg *,0 1s 71j * 6zf,0 1s 71j *;3b 1s *;;;2j 1s 4v6 4i 0 4xu 4th *,2j 1s bn 51k 0 4xu 4th *,2j 1s 5s 0 4xu 4th *,2j 1s 4th * -2 6xt -2 6xu;28 1s *;3b 1s 4sf u *,3b 1s 4v7 48 *,q 1s * 4y1 4xg,q 1s * 4sr;;;1a 1s *;;;1l 1s *;2q 1s 4te 4i *;;5 1s 527 *;i 1s *;i 1s *;3a 1s *;;;28 1s *;;p 1s g2 *;;;;2j 1s 6xq -2 * 4i 0 4xu,2j 1s * 4i 0 4xu 6xs;;r 1s *,24 1s *,x 1s *,c 1s *,1l 1s * 5f d1 71k,1l 1s * 5f 71k;2j 1s *;;;35 1s * 4i 6x2;;m 1s *;m 1s *;;;;;;o 1s * 6z2,o 1s 6z3 * 4i 4th,o 1s 6z3 * 5s 4th,o 1s 6z3 * 6z6,x 1s *;;x 1s *;2i 1s *,3b 1s *;28 1s *;;8 1s 5a * 4yk;;x 1s *;5 1s *;;;1x 1s *;;p 1s 6ve -2 50o *,p 1s cj * 6vf,p 1s 6vg 4tc 57 *;p 1s 6ve -2 50o *,p 1s u * 6vf,p 1s 6vg 4tc 48 *,p 1s 6vg 4uf 48 *;2l 1s *;1x 1s *;;;1f 1s * bm;p 1s 6ve -2 50o *;;;28 1s *,2o 1s bl *,2o 1s u *,1o 1s * bm 6xm,a 1s * -2 6w4 5f 4yw,a 1s * -2 6w4 6yg,a 1s * 4wd,a 1s * 6yh 6yi 6yj ef 6yk,a 1s * 6yh 6yi ef 6yk;c 1s * 9r 6zr,c 1s * 9r,c 1s *;;;a 1s ef * c5 6yl;u 1s 4wb 4i *;;;;;;2e 1s * 6yq;2l 1s 701 -2 50e cj *;5 1s *;1n 1s *;;1l 1s *;2e 1s *;;1p 1s * bm 6xm;2l 1s 701 -2 50e cj *;o 1s 6z7 * 4wx;;;;2a 1s *;3a 1s * 6vd;3b 1s *;2i 1s *;m 1s ef *,m 1s *;;;;o 1s 4yo *,1m 1s 4ru *;;28 1s *,2x 1s 9d 4i *;2i 1s *,37 1s * 4ss,1v 1s *,3b 1s *;;g 1s *;8 1s * 5f 54o;x 1s *;p 1s 6ve -2 50o *,p 1s u * 6vf;1w 1s *;2c 1s 6vs 4i *,11 1s * -2 6xf;;;1f 1s bm 5f *;;;;1d 1s *,p 1s *;1d 1s *,p 1s *;;;;;2q 1s *;2j 1s 6xq -2 5s 0 *,2j 1s 5s 0 * 6xs,26 1s u *;;;28 1s *;;;39 1s * ef 54q,39 1s 54r 4i *;;1a 1s *;2t 1s *;2t 1s *;2t 1s *,14 1s 6y2 4i cj *;;;;2x 1s 9d 4i *;2x 1s 9d *;;28 1s *;;;1m 1s * 4x6 5s 4th;;1n 1s *;1a 1s *;2t 1s * 3n,2a 1s *;;1l 1s *;;;;;2p 1s 54i 4zi *,2p 1s 54i *;;;;n 1s *;;;1f 1s cj * 53n;;;;2d 1s * 4i 520;;;28 1s *;;28 1s 4wo *;;1f 1s u *;2a 1s *;a 1s ef * c5 6yl;;1g 1s 517 * ef 4y;;;;;;;2d 1s *;18 1s 4tl 4i *;1f 1s bm 5f * -2 6v8,1p 1s bm 5f * 6xk;1f 1s bm 5f * -2 6v8;33 1s 52s *;1n 1s *;1n 1s *;2q 1s *;;p 1s 6vg * 4uf,p 1s 6vg * 4tc,1y 1s * 4sx;;;2q 1s * 57 4te;1n 1s *;2p 1s * 6xp;w 1s *;;;;5 1s *;2i 1s *,1v 1s *;p 1s 6ve -2 50o *,p 1s u * 6vf,p 1s 6vg 4tc 48 *,p 1s 6vg 4uf 48 *;;;5 1s *;;1x 1s *;22 1s u *,24 1s *;22 1s * 6w8,24 1s *,x 1s *,1m 1s 4ru 4i *;;2q 1s * 50k;;14 1s * u h6,14 1s * 6y1;1y 1s 4sx *;;w 1s u * 4i 4th;5 1s *,3b 1s *;;28 1s *;;3a 1s fx 6vc *;;2i 1s *;2c 1s * 6vv;;;;;;2d 1s 70v 70w 4t7 * ey;;3a 1s *;2d 1s 4wi *;;;;2o 1s bl *;2o 1s *;;;2p 1s * 54i;;1f 1s bm 5f * -2 6v8,1f 1s bm * -2 6v8,2t 1s *,1p 1s bm * 4i 6xk;2i 1s *;z 1s 54j *;1 1s *;3b 1s * 4y;28 1s *,1o 1s bm 7g * 533,1o 1s 6xl * 533,19 1s * 533;36 1s 4wj u * 4i -2 6ya -2 6yb;;5 1s *;1t 1s 6rg * 4uf 6zf,1t 1s 6rg * 4uf;;2j 1s 6xq -2 bn *,2j 1s bn * 0 4xu 6xs;;;3a 1s * 6va 6vb;;;3a 1s * 6v9;;r 1s *;;;;c 1s *;;19 1s *;2e 1s * 4xy;;;2g 1s *;22 1s bm *,2g 1s *;2l 1s *;;;28 1s *;28 1s *;w 1s *;2i 1s *,1v 1s *;n 1s *;n 1s *;;;;18 1s 541 4i *;2t 1s * 3n;;2j 1s * 54f;2p 1s * 4sc 0 54i;;;;;;1w 1s *;2i 1s *,1v 1s *,n 1s *,1w 1s *;;1f 1s *;;;g 1s *;;;28 1s *;2q 1s 4zv 4i * 53f,2q 1s 4tz 4i *;;19 1s *;;j 1s ef *;;;;;;1j 1s ef *,1j 1s jr *,1j 1s c5 *;;r 1s *;;2i 1s *,3b 1s *;;;;;;;2i 1s *;;;o 1s * 6za,31 1s * 70b,31 1s 70e *;r 1s *;w 1s *;;w 1s *;w 1s *;36 1s * 6yd 6ye 50e 6yf;1g 1s c5 g9 * 4ys;;3b 1s *;1y 1s 50e *;;;;;2x 1s 9d 4i *;;20 1s 0 ef 4tk ef *,20 1s 0 ef *;;;x 1s *,20 1s 0 ef 4tk ef *,20 1s 0 ef *,1m 1s 4ru 4i *;35 1s 54j *;28 1s *,2x 1s 9d 4i *;;;2p 1s * 54i,2p 1s * 6xo;28 1s *;;;3b 1s *;28 1s *,2p 1s 6xn 0 *;;;x 1s *;2i 1s *,1v 1s *,1w 1s *;39 1s * ef 54q;;28 1s *;;;39 1s *;;28 1s *;;;;1j 1s *;1n 1 * hg;1f 1 ce *;1f 1 58 hg *;;1f 1 c5 *;1f 1 ce -2 *;;;;;;1f 1 c5 *;;3a 1 55b * i1 55d;;3a 1 29 *;;3a 1 55f *;;;;;;;;;;;;p 1 * -2 30 -2 55t;;;;p 1 55u 55v *,p 1 55u *;p 1 kf 9w *;p 1 21 d5 d9 *,p 1 21 d5 *,b 1 21 209 d9 *,b 1 21 209 *,22 1 21 5jd d9 *;;p 1 21 55z *;;p 1 561 *;;p 1 563 *;p 1 1qu *;p 1 * 567;;b 1 * 8f 30 56a 56b,b 1 * 30 56a 56b,b 1 * 8f 30 56b,b 1 * 30 56b;b 1 568 8f * 30 56a 56b,b 1 568 * 30 56a 56b,b 1 568 8f * 30 56b,b 1 568 * 30 56b;;;;;2c 1 * 56f 56g 56h,2c 1 * 56g 56h,2c 1 * 56f 56h,2c 1 * 56h;;;;;2c 1 56i *;;2c 1 56k -2 6q -2 *;;;;2c 1 * 56q;;2c 1 * ck -2 1;;2c 1 * 56u ck -2 1;;2c 1 * -4 21 209 d9 55y,2c 1 * -4 21 209 55y;;;2g 1 56x *;;;;;2g 1 * i1 l5 571 -2 572,2g 1 * 571 -2 572;;;;;;;2r 1 i1 * 57b 57c;;;2r 1 * 209 57e;;;;;9 1 * 57f 57g 57h,9 1 * 57g 57h,9 1 * 57f 57h,9 1 * 57h;u 1 5ap * 5fg 5fh 5fi,u 1 5ap * 5fh 5fi,u 1 5ap * 5fg 5fi,u 1 5ap * 5fi;;;9 1 57j 57k 57l *,9 1 57j 57l *,9 1 57j 57k *,9 1 57j *,1c 1 57t *;;;9 1 57n 57o -2 * 57q;;;;;;;1c 1 57v *;;37 1 57x *;;z 1 * 581;;;;;;2t 1 * i1 j6,2t 1 * 209 1la,2t 1 * 587;;;2t 1 * 1zw;;2t 1 * 58a;2t 1 * 58d;;8 1 * 1vq;;;18 1 58g *;;18 1 58i fn *,18 1 58i *;6 1 * 58l;;6 1 * ck 209 1eu 58n,6 1 * ck 209 58n;;6 1 * 58p;;;;;6 1 58s 1fy *;;2q 1 * fn 1oj 1pp,2q 1 * 1oj 1pp;2q 1 * eb;2q 1 * 1eu 58y;;;;3b 1 1q9 *;;;3b 1 89 l5 1v *,3b 1 89 *;;3b 1 bv *;;;;2o 1 *;2o 1 1zr *;;;;;;;1s 1 1qe 59g 59h *;;1y 1 i1 * 59l 59m,1y 1 i1 * 59m;;;;;;;;11 1 a *;;;;11 1 * 59x;;q 1 1h 1ft 1zu 29 *,q 1 1h 1ft 59z *;;q 1 * kv 1e1 1zu 29 59y,q 1 * kv 1e1 59z 59y,q 1 * 1zu 29 59y,q 1 * 59z 59y;;q 1 l5 1zu 29 * 5a3,q 1 l5 1v * 5a3;;;q 1 c5 5a4 1zu 29 *,q 1 c5 5a4 90 *;;q 1 * cp hw 1wg;q 1 5a7 *;;1i 1 * 5ab;;;;1i 1 5ac i1 5ad *,1i 1 5ag ck 5ad *;;;;;;;;3 1 * 5an 0 5ao 5ap 0,3 1 * 0 5ao 5ap 0,3 1 * 5an 0 5ap 0,3 1 * 0 5ap 0,3 1 * 5an 0 5ao 0,3 1 * 0 5ao 0,3 1 * 5an 0 0,3 1 * 0 0;;;;1p 1 c5 * 5ar 5as,1p 1 c5 * 5as,1p 1 c5 * 5ar,1p 1 c5 *;;;;;1p 1 * 90 ce 5aw,1p 1 * ce 5aw;;;;;2p 1 5az *;2p 1 * 1v 5b2,2p 1 * 5b2,2p 1 5b7 6m * 5ay,2p 1 0 * 5b8;;2p 1 * 1v 1kf j3 1k9,2p 1 * 1v 1lk 1k9,2p 1 * 1kf j3 1k9,2p 1 * 1lk 1k9;;;;;;2j 1 * i1 j6 21 1q9,2j 1 * i1 j6 1zz 0 80,2j 1 * i1 j6 5ba,2j 1 * i1 ao 21 1q9,2j 1 * i1 ao 1zz 0 80,2j 1 * i1 ao 5ba,2j 1 * i1 1xq 21 1q9,2j 1 * i1 1xq 1zz 0 80,2j 1 * i1 1xq 5ba,2j 1 * 5bb 21 1q9,2j 1 * 5bb 1zz 0 80,2j 1 * 5bb 5ba,2j 1 * 21 1q9,2j 1 * 1zz 0 80,2j 1 * 5ba;;;;;2j 1 5bc 5bd * 5bf;;;2j 1 cx 1j9 5bg 1zu * 5bi -4 5bj,2j 1 5bk 5bg 1zu * 5bi -4 5bj,2j 1 cx 1j9 5bg * 5bi -4 5bj,2j 1 5bk 5bg * 5bi -4 5bj,2j 1 cx 1j9 5bg 1zu * -4 5bj,2j 1 5bk 5bg 1zu * -4 5bj,2j 1 cx 1j9 5bg * -4 5bj,2j 1 5bk 5bg * -4 5bj;;2j 1 cx 1j9 5bg 1zu 5bi -4 *,2j 1 5bk 5bg 1zu 5bi -4 *,2j 1 cx 1j9 5bg 5bi -4 *,2j 1 5bk 5bg 5bi -4 *,2j 1 cx 1j9 5bg 1zu -4 *,2j 1 5bk 5bg 1zu -4 *,2j 1 cx 1j9 5bg -4 *,2j 1 5bk 5bg -4 *;;;;2j 1 1zu 29 * -2 5bl 5bm,2j 1 90 * -2 5bl 5bm;;;;;;;1o 1 5bs 5bt *;;;;;;;;14 1 l5 5c0 * 5c1;;;14 1 209 5c4 kd *;;;;14 1 l5 1v *;;;14 1 5ca 5cb * 5c7,14 1 5ca * 5c7;;;36 1 * 5cd 5ce;36 1 5cd 5ci 5ch *;;;;36 1 5cd 5cj *;;;;;;;o 1 * 5e5 21 1m7,o 1 * 5e5 1zw 209,o 1 * 5e5 5e6,o 1 * 5e7 5e8 8f 209,o 1 * 5e7 5e8 5e9,o 1 * j3 i1 1;;36 1 83 a3 -4 5cs -4 *;;36 1 * 209 5cw;;;;;36 1 5cd * 1fp j3;;;;;;;;a 1 5d7 * 5d4 5d9;;;;;;2e 1 * 5dd;2e 1 *;2e 1 bi *;2e 1 d5 *;1g 1 * 0 5dj 0 5dk,1g 1 * 0 0 5dk,1g 1 * 0 5dj 5dk,1g 1 * 0 5dk,1g 1 * 0 5dj 0 5do 5dp 4g,1g 1 * 0 0 5do 5dp 4g,1g 1 * 0 5dj 5do 5dp 4g,1g 1 * 0 5do 5dp 4g,1g 1 * 5dq 5dr 5ds 4g;;1g 1 0 5dj 0 * ck 202 5dl,1g 1 0 5dj 0 * 5dm 5dl,1g 1 0 0 * ck 202 5dl,1g 1 0 0 * 5dm 5dl,1g 1 0 5dj * ck 202 5dl,1g 1 0 5dj * 5dm 5dl,1g 1 0 * ck 202 5dl,1g 1 0 * 5dm 5dl,1g 1 0 5dj 0 * ck 202,1g 1 0 5dj 0 * 5dm,1g 1 0 0 * ck 202,1g 1 0 0 * 5dm,1g 1 0 5dj * ck 202,1g 1 0 5dj * 5dm,1g 1 0 * ck 202,1g 1 0 * 5dm;;;1g 1 * u 4g,1g 1 * e7 4g;;;;;;;;1g 1 5dt 5dj 5du * 5dp 4g,1g 1 5dt 5du * 5dp 4g,1g 1 5dt 5dj * 5dp 4g,1g 1 5dt * 5dp 4g;1g 1 8f 209 * 1xv;1g 1 6m * 5ds 4g;1g 1 0 5dx cp 577 *,w 1 1ys 209 *;;w 1 cp 5dz *,o 1 5ek l5 5el 90 5e2 *,o 1 5ek 5el 90 5e2 *,o 1 5ek l5 5el 5e2 *,o 1 5ek 5el 5e2 *,o 1 5ek l5 5el 90 *,o 1 5ek 5el 90 *,o 1 5ek l5 5el *,o 1 5ek 5el *;w 1 1zw 1nl 209 *,w 1 1zw 5e2 *;;;o 1 5e3 *;;;;;;;o 1 74 1qu *;o 1 1uu 4g *,o 1 5ed *;;;;;o 1 * -2 1 -4 e7 4g,o 1 * -2 1 -4 u 4g,o 1 * -2 1 -4 1j2 4g,o 1 * -2 1 -4 e7 1zj;o 1 5eh -2 1 -4 *,o 1 * 5ea 5ej;;;;;2b 1 5em 5eo *,2b 1 5em *;;2b 1 * 1gw 8f;2b 1 5ep *;;;;;1t 1 5et 5er 5eu *,1t 1 5et 5er *;;;20 1 * cp i1 hw 5ez,20 1 * 5f0 hw 5ez,20 1 * hw 5ez,20 1 * cp i1 5ez,20 1 * 5f0 5ez,20 1 * 5ez;;;20 1 * hw 1lc 5f2,20 1 * hw 1g1 5f2,20 1 * 5f3 5f2;;;20 1 * 5dz 0,20 1 * 0,1b 1 * 5jk 5jl,1b 1 * 5jl;20 1 5f4 5dz *,20 1 5f4 *;;20 1 0 5f6 56a *;20 1 * 5f6 5f9 5fa;;;20 1 * -2 5fc;20 1 2z *;;d 1 5fd *;;;;;;u 1 6q 577 5fj *,u 1 6q 577 *;;u 1 5fl *;;1m 1 5fn * 5fp;;;1m 1 * 5fs,12 1 5jx hw * 1qo i1 5jy 5jz,12 1 5jx hw * i1 5jy 5jz,12 1 5jx hw * 1qo 5jy 5jz,12 1 5jx hw * 5jy 5jz,12 1 5jx hw * 1qo i1 5jy,12 1 5jx hw * i1 5jy,12 1 5jx hw * 1qo 5jy,12 1 5jx hw * 5jy;;;;;15 1 5fu 209 5fv *,15 1 5fu 209 *;;15 1 209 5fx *;2l 1 f3 * 5g0;;2l 1 * 5g3 i1 d5,2l 1 * 5g3 i1 hw,2l 1 * 5g3 5g2,2l 1 * i1 d5,2l 1 * i1 hw,2l 1 * 5g2;;;;;2l 1 bv *,2v 1 5jj *;2l 1 * 5g8 5g9 hw 5ga;;;;2m 1 * f3 1vk 5gc;;2m 1 5gb * 5gc;2m 1 * 5gf;;;;;2m 1 5gi * 5ft 1m7;31 1 * 5gl 1u 1hz,31 1 * 5gl 1hz 6q,31 1 * 5gl 5gm,31 1 * 1u 1hz,31 1 * 1hz 6q,31 1 * 5gm;;;;31 1 5gn *;31 1 * 5gq 5gr,31 1 * 5gr;;;31 1 * 5gt 5gu,31 1 * 5gu;;;;31 1 5gv 0 * 1xd cp 209,31 1 5gv 0 * 1xd 1l8 1m7,31 1 5gv 0 * 1xd cp d5,31 1 5gv 0 * 1xd 5gx,31 1 5gv * 1xd cp 209,31 1 5gv * 1xd 1l8 1m7,31 1 5gv * 1xd cp d5,31 1 5gv * 1xd 5gx;;31 1 5gv u g8 ck *,31 1 5gv 0 1vf ck *,31 1 5gv ik 1vf ck *,31 1 5gv 0 *;;31 1 * 1qb 1xd,31 1 * 1xd;;31 1 1nx 1ko 1wj *,31 1 1nx j 1wj *,31 1 1nx 5h3 *;;;;i 1 5h5 *;2u 1 * 5h8 5h9 5ha 5he 5hb ck 209 5hd,2u 1 * 5h9 5ha 5he 5hb ck 209 5hd,2u 1 * 5h8 5ha 5he 5hb ck 209 5hd,2u 1 * 5ha 5he 5hb ck 209 5hd,2u 1 * 5h8 5h9 5ha 5hb ck 209 5hd,2u 1 * 5h9 5ha 5hb ck 209 5hd,2u 1 * 5h8 5ha 5hb ck 209 5hd,2u 1 * 5ha 5hb ck 209 5hd,2u 1 * 5h8 5h9 5ha 5he 5hb 5hd,2u 1 * 5h9 5ha 5he 5hb 5hd,2u 1 * 5h8 5ha 5he 5hb 5hd,2u 1 * 5ha 5he 5hb 5hd,2u 1 * 5h8 5h9 5ha 5hb 5hd,2u 1 * 5h9 5ha 5hb 5hd,2u 1 * 5h8 5ha 5hb 5hd,2u 1 * 5ha 5hb 5hd;;;;;2u 1 5h7 5h8 5h9 5ha 5he 5hb ck 209 * 5hd,2u 1 5h7 5h9 5ha 5he 5hb ck 209 * 5hd,2u 1 5h7 5h8 5ha 5he 5hb ck 209 * 5hd,2u 1 5h7 5ha 5he 5hb ck 209 * 5hd,2u 1 5h7 5h8 5h9 5ha 5hb ck 209 * 5hd,2u 1 5h7 5h9 5ha 5hb ck 209 * 5hd,2u 1 5h7 5h8 5ha 5hb ck 209 * 5hd,2u 1 5h7 5ha 5hb ck 209 * 5hd,2u 1 5h7 5h8 5h9 5ha 5he 5hb * 5hd,2u 1 5h7 5h9 5ha 5he 5hb * 5hd,2u 1 5h7 5h8 5ha 5he 5hb * 5hd,2u 1 5h7 5ha 5he 5hb * 5hd,2u 1 5h7 5h8 5h9 5ha 5hb * 5hd,2u 1 5h7 5h9 5ha 5hb * 5hd,2u 1 5h7 5h8 5ha 5hb * 5hd,2u 1 5h7 5ha 5hb * 5hd;;;2u 1 * -4 0 5hh;2u 1 5hf -4 0 * 5hh;;;;;2d 1 * 8f 21 1nw 0 5hm,2d 1 * 8f 5hn 0 5hm,2d 1 * 21 1nw 0 5hm,2d 1 * 5hn 0 5hm,2d 1 * 8f 21 1nw 5hm,2d 1 * 8f 5hn 5hm,2d 1 * 21 1nw 5hm,2d 1 * 5hn 5hm;;;2d 1 * 209 d9 5hp;;;;2d 1 * 6q 5f9 5ht l5,2d 1 * 6q 5f9 5ht;;2d 1 5hs 6q 5f9 5ht l5 *,2d 1 5hs 6q 5f9 5ht *;;;;;;2d 1 5hx 5hy 5hz *,2d 1 5hx 5hz *;;;2d 1 5i1 5i2 * j3 5i4 5c7,2d 1 5i1 5i2 * 5i4 5c7;;;2d 1 * 5i7 5i8 ck 1xn,2d 1 * 5i7 5i8 cr ck 1xn,2d 1 * 5i7 5i8 1vr j3,2d 1 * 5i7 5i8 5i9;;;;22 1 * 1qa 1,22 1 * 1;;22 1 5ib -4 *;;22 1 5id 5if *;;;22 1 5ig -2 *;22 1 * 5ij,22 1 * 5iq 5ir 1,22 1 * 5iq 1;;22 1 1ps i1 -2 * 5il 5im,22 1 1ly i1 -2 * 5il 5im,22 1 1e9 i1 -2 * 5il 5im,22 1 5in -2 * 5il 5im,22 1 1ps i1 -2 * 5im,22 1 1ly i1 -2 * 5im,22 1 1e9 i1 -2 * 5im,22 1 5in -2 * 5im;;;;22 1 1ps i1 -2 * j6 1,22 1 1ly i1 -2 * j6 1,22 1 5ip -2 * j6 1,22 1 1ps i1 -2 * 1,22 1 1ly i1 -2 * 1,22 1 5ip -2 * 1;;;;;;;;;;;;22 1 5iz *;22 1 7k i1 29 *,22 1 1ly i1 29 *,22 1 1ps i1 29 *,22 1 90 i1 29 *,22 1 1v i1 29 *,22 1 5j2 29 *;;;;22 1 * hw 5j6;;;;22 1 * 5ja 5jb;;;;;1a 1 * 5jf;;2x 1 * 5jh;;;;;;1b 1 * 5jn 5jo;;;12 1 * 5jq 5jr 5js,12 1 * 5jr 5js,12 1 * 5jq 5js,12 1 * 5js;;;;12 1 * 5ju 5jv 0 1 5jw,12 1 * 5jv 0 1 5jw,12 1 * 5ju 0 1 5jw,12 1 * 0 1 5jw,12 1 * 5ju 5jv 1 5jw,12 1 * 5jv 1 5jw,12 1 * 5ju 1 5jw,12 1 * 1 5jw;;;;12 1 * 5g8 i1 5jy 5jz,12 1 * i1 5jy 5jz,12 1 * 5g8 5jy 5jz,12 1 * 5jy 5jz,12 1 * 5g8 i1 5jy,12 1 * i1 5jy,12 1 * 5g8 5jy,12 1 * 5jy;;;30 1 * hw 5fr d6,30 1 * 5k1 d6,30 1 * d6;;0 1 * 5k3;;;;0 1 5k4 5k5 *,0 1 5cd *;1l 1 * 1o 5k7;;4 1 5g9 209 5k8 *,4 1 5g9 209 *;f 1 *;;1f 2 ge -4 5kb -4 *;1f 2 5kb * dw;;2g 2 * 5mq -2 5mr -2 5ms,s 2 * 5v8;1f 2 5kb -2 5kf dw *;;1f 2 5kb -2 5kh -2 *;;1f 2 223 *;1f 2 dw *;;1f 2 dw 5km *,1p 2 22d d3 2jk *;3a 2 2kd *;3a 2 293 *;;;;p 2 * -2 du 5ku -2 5kv,p 2 * -2 du 5ku -2;;;;;p 2 5kx *;p 2 29r *;;p 2 * 5l0;b 2 u 9h 23r 4i 23q *,b 2 u 9h 23r 4i 9h *,b 2 u 9h 23r 4i 2lm *,b 2 u 9h 23r 5l3 *;;;;b 2 * du 5l4 5l5,b 2 * du 5l5;;;2c 2 29r *;2c 2 * 5km 5lb;;;2c 2 5lc *;2c 2 * -2 1;2c 2 1 -2 * 5lg;;;2c 2 * 5c 5lj;;;22 2 * -8 5lk;22 2 * -2 5ln;;22 2 * u 2en,22 2 * 5lp;;22 2 u *;;;;22 2 2dx *;;22 2 5lv *;1z 2 * 5uq;32 2 u 5lx *;;32 2 hd 5lz *;;;28 2 2fa 4i *;2r 2 215 4i * 5m5 5m6,2r 2 5m7 * 5m5 5m6,2r 2 215 4i * 5m6,2r 2 5m7 * 5m6;;;;9 2 * 47 it -2 5m9,9 2 * 5ma -2 5m9,9 2 * -2 5m9,9 2 * 5mb 5mc,9 2 * 5mc;;;;;1c 2 9d 4i *,2x 2 9d 4i *;1c 2 9d *;1c 2 2el *;;1c 2 5mg *;1c 2 * 5mj;;;;1c 2 5lx *;;37 2 5lx * 5mp,37 2 5lx *;;;;;2g 2 * 5mu -2 5mv;;;;2g 2 * 5my 5mz 5n0 5n1,2g 2 * 5my 5n0 5n1;;;;;z 2 * 5n3;;;2t 2 *;2t 2 22d *;2t 2 279 *;;;;;6 2 5na 5nb -2 *;;3b 2 21q *;3b 2 iw 29j *,3b 2 ge 2n9 28c *;;;1s 2 5nh 47 it -2 * 5t 2by,1s 2 5nh 47 it -2 * u 2n8 c9,1s 2 5nh 47 it -2 * 5t 2n8,1s 2 5nh 47 it -2 * 5nj,1s 2 5nh 5nk -2 * 5t 2by,1s 2 5nh 5nk -2 * u 2n8 c9,1s 2 5nh 5nk -2 * 5t 2n8,1s 2 5nh 5nk -2 * 5nj,1s 2 5nh -2 * 5t 2by,1s 2 5nh -2 * u 2n8 c9,1s 2 5nh -2 * 5t 2n8,1s 2 5nh -2 * 5nj;;;;h 2 * 5v7 1;11 2 5nl 5nm a *,11 2 5nl a *,11 2 5nl 5nm *,11 2 5nl *;;;;;;q 2 2n9 5ns * 5nu;;;;;1i 2 * u 2ll 9o 2f0;;1p 2 5nz *;1p 2 dw * 5km 5kn;;;;2j 2 25a 2dx -2 *;2j 2 * -2 5o5;;;2j 2 * 0 5o7 5o8;;;;2j 2 5oc * u 5oe 47 o4,2j 2 5oc * u 5oe it 47 22a,2j 2 5oc * u 5oe 22a;;1o 2 dw 47 *,1o 2 5og *;;;;1o 2 by -2 by *;;;14 2 2n9 22e 6e -2 *,14 2 2n9 2mm 47 28f -2 *,14 2 2n9 28c -2 *;;14 2 2n8 5on u 6e -2 *,14 2 2n8 5on 2mx 47 28f -2 *,14 2 2n8 5on 6c -2 *;;;14 2 5oq 4i 2n9 * ey 5os,14 2 5oq 4i 2n9 * 5os;;14 2 2dx 22h * 2n8;;36 2 5ou * 5ow,36 2 * 5ox 5oy u 6e -2 5oz,36 2 * 5ox 5oy 5p0 -2 5oz,36 2 * 5ox u 6e -2 5oz,36 2 * 5ox 5p0 -2 5oz,3c 2 * 5w0;;;;;;;;;;;;a 2 * du 27g,a 2 * du 23s,a 2 * du gk,a 2 * du 5f 2cb,a 2 * du 2cb,a 2 * du 27m,a 2 * 5t 2by du,a 2 * 5p8;;a 2 * fx 226 2bx 5pa du 5f 2cb,a 2 * fx 226 2bx 5pa du 5pb,a 2 * fx u 2bx 5pa du 5f 2cb,a 2 * fx u 2bx 5pa du 5pb,a 2 * fx fx 2lg 5pa du 5f 2cb,a 2 * fx fx 2lg 5pa du 5pb,a 2 * fx 5pc 5pa du 5f 2cb,a 2 * fx 5pc 5pa du 5pb,a 2 * 226 2bx 5pa du 5f 2cb,a 2 * 226 2bx 5pa du 5pb,a 2 * u 2bx 5pa du 5f 2cb,a 2 * u 2bx 5pa du 5pb,a 2 * fx 2lg 5pa du 5f 2cb,a 2 * fx 2lg 5pa du 5pb,a 2 * 5pc 5pa du 5f 2cb,a 2 * 5pc 5pa du 5pb,a 2 * fx 226 2bx du 5f 2cb,a 2 * fx 226 2bx du 5pb,a 2 * fx u 2bx du 5f 2cb,a 2 * fx u 2bx du 5pb,a 2 * fx fx 2lg du 5f 2cb,a 2 * fx fx 2lg du 5pb,a 2 * fx 5pc du 5f 2cb,a 2 * fx 5pc du 5pb,a 2 * 226 2bx du 5f 2cb,a 2 * 226 2bx du 5pb,a 2 * u 2bx du 5f 2cb,a 2 * u 2bx du 5pb,a 2 * fx 2lg du 5f 2cb,a 2 * fx 2lg du 5pb,a 2 * 5pc du 5f 2cb,a 2 * 5pc du 5pb;;;;2e 2 * 5pe;;;2e 2 5pf *;;2e 2 5ph *;;1g 2 0 5pj 0 * 5pl,1g 2 0 0 * 5pl,1g 2 0 5pj * 5pl,1g 2 0 * 5pl;;1g 2 0 5pj 0 5pk 5pl *,1g 2 0 0 5pk 5pl *,1g 2 0 5pj 5pk 5pl *,1g 2 0 5pk 5pl *;1g 2 * 0 5po 0 5pp 5pq,1g 2 * 0 0 5pp 5pq,1g 2 * 0 5po 5pp 5pq,1g 2 * 0 5pp 5pq,1g 2 * 0 5po 0 5pp,1g 2 * 0 0 5pp,1g 2 * 0 5po 5pp,1g 2 * 0 5pp;;;;;;;;1g 2 hd 2n8 *;;;;;;o 2 wj * -2 1;;;;o 2 2en *;o 2 2jk *;2b 2 * 5q8 5q9,2b 2 * 5q9;;;2b 2 * 5qb;;;;;20 2 * 5qg 5qh,20 2 * 5qh;;;20 2 * 5qj -2 5qk,20 2 * -2 5qk;;;20 2 * 5qm -2 2fx 23k,20 2 * 5qm -2 5qn,20 2 * 5qm -2;;;;;20 2 * -2 5qr;;c 2 2n9 *;u 2 215 47 5qu -2 *,u 2 2fx 5qu -2 *;;u 2 * 4i 234,u 2 * 5qw;;;;15 2 * 5r0;;15 2 5qz 5r0 *;15 2 2n8 *,4 2 u 2n8 *,1u 2 5qc *;2l 2 * u cd,2l 2 * u 9g,2l 2 * u 47,2l 2 * 5r4;;2m 2 * 4i 248 u 275,2m 2 * 4i 248 26e 23x,2m 2 * 4i 248 4i 23x,2m 2 * 47 28p u 275,2m 2 * 47 28p 26e 23x,2m 2 * 47 28p 4i 23x,2m 2 * 4i 2ep u 275,2m 2 * 4i 2ep 26e 23x,2m 2 * 4i 2ep 4i 23x,2m 2 * 2c7 u 275,2m 2 * 2c7 26e 23x,2m 2 * 2c7 4i 23x;;;31 2 * u 4s -2 5r6,31 2 * 5r7 -2 5r6;;;31 2 * 5t 2by,31 2 * du 2be,31 2 * 4i 242;31 2 5rb *;31 2 * 0 5re;;;;31 2 1 5ri *;;31 2 * -2 5rk;;31 2 5rb *;31 2 * 0 0 2l0;31 2 * -2 u 2mi,31 2 * -2 5ro;;31 2 * 0;31 2 * -2 22f;31 2 22f *;;;2u 2 * 5rv 5rw 225 4i 24 2da 5rx 4i k6 5ry,2u 2 * 5rv 5rw 225 4i 24 2da 5rx 4i hs 5ry,2u 2 * 5rv 5rw 225 4i 5rz 5rx 4i k6 5ry,2u 2 * 5rv 5rw 225 4i 5rz 5rx 4i hs 5ry,2u 2 * 5rv 5rw 5s0 24 2da 5rx 4i k6 5ry,2u 2 * 5rv 5rw 5s0 24 2da 5rx 4i hs 5ry,2u 2 * 5rv 5rw 5s0 5rz 5rx 4i k6 5ry,2u 2 * 5rv 5rw 5s0 5rz 5rx 4i hs 5ry,2u 2 * 5rw 225 4i 24 2da 5rx 4i k6 5ry,2u 2 * 5rw 225 4i 24 2da 5rx 4i hs 5ry,2u 2 * 5rw 225 4i 5rz 5rx 4i k6 5ry,2u 2 * 5rw 225 4i 5rz 5rx 4i hs 5ry,2u 2 * 5rw 5s0 24 2da 5rx 4i k6 5ry,2u 2 * 5rw 5s0 24 2da 5rx 4i hs 5ry,2u 2 * 5rw 5s0 5rz 5rx 4i k6 5ry,2u 2 * 5rw 5s0 5rz 5rx 4i hs 5ry,2u 2 * 5rv 225 4i 24 2da 5rx 4i k6 5ry,2u 2 * 5rv 225 4i 24 2da 5rx 4i hs 5ry,2u 2 * 5rv 225 4i 5rz 5rx 4i k6 5ry,2u 2 * 5rv 225 4i 5rz 5rx 4i hs 5ry,2u 2 * 5rv 5s0 24 2da 5rx 4i k6 5ry,2u 2 * 5rv 5s0 24 2da 5rx 4i hs 5ry,2u 2 * 5rv 5s0 5rz 5rx 4i k6 5ry,2u 2 * 5rv 5s0 5rz 5rx 4i hs 5ry,2u 2 * 225 4i 24 2da 5rx 4i k6 5ry,2u 2 * 225 4i 24 2da 5rx 4i hs 5ry,2u 2 * 225 4i 5rz 5rx 4i k6 5ry,2u 2 * 225 4i 5rz 5rx 4i hs 5ry,2u 2 * 5s0 24 2da 5rx 4i k6 5ry,2u 2 * 5s0 24 2da 5rx 4i hs 5ry,2u 2 * 5s0 5rz 5rx 4i k6 5ry,2u 2 * 5s0 5rz 5rx 4i hs 5ry,2u 2 * 5rv 5rw 225 4i 5rx 4i k6 5ry,2u 2 * 5rv 5rw 225 4i 5rx 4i hs 5ry,2u 2 * 5rv 5rw 5s0 5rx 4i k6 5ry,2u 2 * 5rv 5rw 5s0 5rx 4i hs 5ry,2u 2 * 5rw 225 4i 5rx 4i k6 5ry,2u 2 * 5rw 225 4i 5rx 4i hs 5ry,2u 2 * 5rw 5s0 5rx 4i k6 5ry,2u 2 * 5rw 5s0 5rx 4i hs 5ry,2u 2 * 5rv 225 4i 5rx 4i k6 5ry,2u 2 * 5rv 225 4i 5rx 4i hs 5ry,2u 2 * 5rv 5s0 5rx 4i k6 5ry,2u 2 * 5rv 5s0 5rx 4i hs 5ry,2u 2 * 225 4i 5rx 4i k6 5ry,2u 2 * 225 4i 5rx 4i hs 5ry,2u 2 * 5s0 5rx 4i k6 5ry,2u 2 * 5s0 5rx 4i hs 5ry,2u 2 * 5rv 5rw 225 4i 24 2da 5rx 5ry,2u 2 * 5rv 5rw 225 4i 5rz 5rx 5ry,2u 2 * 5rv 5rw 5s0 24 2da 5rx 5ry,2u 2 * 5rv 5rw 5s0 5rz 5rx 5ry,2u 2 * 5rw 225 4i 24 2da 5rx 5ry,2u 2 * 5rw 225 4i 5rz 5rx 5ry,2u 2 * 5rw 5s0 24 2da 5rx 5ry,2u 2 * 5rw 5s0 5rz 5rx 5ry,2u 2 * 5rv 225 4i 24 2da 5rx 5ry,2u 2 * 5rv 225 4i 5rz 5rx 5ry,2u 2 * 5rv 5s0 24 2da 5rx 5ry,2u 2 * 5rv 5s0 5rz 5rx 5ry,2u 2 * 225 4i 24 2da 5rx 5ry,2u 2 * 225 4i 5rz 5rx 5ry,2u 2 * 5s0 24 2da 5rx 5ry,2u 2 * 5s0 5rz 5rx 5ry,2u 2 * 5rv 5rw 225 4i 5rx 5ry,2u 2 * 5rv 5rw 5s0 5rx 5ry,2u 2 * 5rw 225 4i 5rx 5ry,2u 2 * 5rw 5s0 5rx 5ry,2u 2 * 5rv 225 4i 5rx 5ry,2u 2 * 5rv 5s0 5rx 5ry,2u 2 * 225 4i 5rx 5ry,2u 2 * 5s0 5rx 5ry;;;;;;;;2d 2 * 47 22a 5s3,2d 2 * 24 2da 0 5s3,2d 2 * 5s4 5s3,2d 2 * 5s8 5s3;;;2d 2 * 5s6 5s7;;;;2d 2 * 5sa 5sb 47 6g,2d 2 * 5sa 5sb;;;2d 2 5s9 5sa 5sb *;;;;;2x 2 5sg 4i *,2x 2 5sg *;;;1b 2 * 5sl 5sm,1b 2 * 5sm;;;;;12 2 5sn 5so 5sq *,12 2 5sn 5sq *,12 2 5sn 5so *,12 2 5sn *;;;12 2 5sr * 5st;;12 2 * 0 1 5sv,12 2 * 1 5sv;;;30 2 5sw *;;;;0 2 5t0 *;0 2 * 5t3;;;0 2 5t4 *;;;29 2 * 47 211,29 2 * 5t9;;;29 2 5ta 4i * -8 5tc;;;29 2 21h *;2y 2 5ph *;;2n 2 5tg *;;2n 2 5ti *;t 2 * 5tl;;;;t 2 5tm 5nb 5tn *,t 2 5tm 5nb *;;;t 2 22d 5tq *;;;21 2 225 4i 5tt *,21 2 5tv 5tt *;;21 2 u 9h * 4i 2ne,21 2 u 9h * 5tx,21 2 24 c9 4i 9h * 4i 2ne,21 2 24 c9 4i 9h * 5tx,21 2 24 c9 5c * 4i 2ne,21 2 24 c9 5c * 5tx,21 2 24 * 4i 2ne,21 2 24 * 5tx,21 2 u 9h *,21 2 24 c9 4i 9h *,21 2 24 c9 5c *,21 2 24 *;;23 2 * -2 5tz;;;;23 2 5u0 -2 5u1 *;;23 2 5u3 9h * 5nb 5u5 5u6,23 2 5u3 * 5nb 5u5 5u6,23 2 5u3 9h * 5u5 5u6,23 2 5u3 * 5u5 5u6,23 2 5u3 9h * 5nb 5u6,23 2 5u3 * 5nb 5u6,23 2 5u3 9h * 5u6,23 2 5u3 * 5u6,23 2 5u3 9h * 5nb 5u5,23 2 5u3 * 5nb 5u5,23 2 5u3 9h * 5u5,23 2 5u3 * 5u5,23 2 5u3 9h * 5nb,23 2 5u3 * 5nb,23 2 5u3 9h *,23 2 5u3 *;;;;;;;23 2 246 * -4 5uc;;;;2 2 * 5ug 5uh,2 2 * 5uh;;;;;;2 2 5uk *;2 2 * 5un 5uo 5up;;;;;;1z 2 5ur -2 ey 2dx 2n9 *,1z 2 5ur -2 ey 2dx *;1z 2 5ur -2 *;1z 2 * 5uv;;1z 2 * -2 23x 2dx,1z 2 * -2 225 4i 2dx;1z 2 5uw -2 *;;1z 2 5uy *;h 2 * fn 27k,h 2 * 5v1;;h 2 * u;;h 2 5v3 *;h 2 u *;h 2 6c *;;;s 2 *;s 2 * 5vb 5vc,s 2 * 5vc;;;;s 2 8c 2n9 *,s 2 8c *;s 2 * 5vg 5vh;;;;;;1e 2 5sr 5sq *,1e 2 5sr *;;1e 2 5vm -2 *;1e 2 * -2 bc 4i 2ey,1e 2 * -2 5vp;;;;;10 2 * 5vu 5vv,10 2 * 5vv;;;10 2 5sr *;;10 2 5vx * -2 5vz;;;;16 2 * -2 5w3;;;;27 2 5w4 5w5 *,27 2 5w4 *;;1h 2 23d *;;;v 2 * 5wc -2 5wd;;;v 2 * 5wf;;v 2 47 22a *,v 2 cd *;2k 2 * 5wi 5wj,2k 2 * 5wj;;;;;;l 2 * 4i 22l -2 1;l 2 5wn * -2 1;l 2 * 1;;1f 4 * 5ws;;1f 4 2xp -2 *;;1f 4 2te *;;3a 4 36n *;;;3a 4 1j 5wz *;;3a 4 33l *;;p 4 * -2 2ry 5x5 -2 5x6,p 4 * -2 2ry 5x5 -2;;;p 4 2ry ct -2 *;;p 4 5x8 *;;;p 4 5xb *;;p 4 5xf 5xd *,p 4 5xf *;;p 4 * 5xh;;p 4 * 7r 2qq 5xj,p 4 * 5xk 5xj;;;;;b 4 5xl 36u 2ry 5xm *,b 4 5xl 2ry 5xm *,b 4 5xl 36u 2ry *,b 4 5xl 2ry *;;b 4 5xa 5xo *;;b 4 35t 30h jc 5xq *,b 4 35t 30h jc *;2c 4 2vq 35t -2 *;2c 4 * 5xu;;2c 4 * jc -2 1;2c 4 * -4 5xa 5xo 5xp;;22 4 5xx -8 *;22 4 * -2 5y0;;22 4 hk *;;22 4 5y2 *;;22 4 jr *;;32 4 v 2y7 *;;32 4 2xg 5y8 *;;1 4 35t 5ya -2 *;;;;;2r 4 5yf * hk 5yh,2r 4 5yf * 5yh;;;2r 4 co -2 5yi -2 *;9 4 * -2 5yl;;9 4 * -2 5yn;;;;;9 4 5yo 5yp 5yq *,9 4 5yo 5yq *;;1c 4 5ys *;;1c 4 35t 5yu *;;1c 4 5yw *;2g 4 * -2 5yz -2 5z0;;;;;2g 4 5z1 -2 5z2 -2 *;2g 4 * -2 327;2g 4 * -2 5z6 -2 5z7 -2 327;;;;;;;;;;3b 4 bl *;3b 4 2n *;;;1s 4 5zi -2 *;1s 4 * -2 hk 2y9,1s 4 * -2 5zl;;;;;;11 4 a *;;q 4 2uc 5zr *;;q 4 5zt *;;1i 4 2wt *;1p 4 2te *;;;;2p 4 c7 2wq 0 *,2p 4 602 0 *;;;;2j 4 * -2 2qd 0 j8,2j 4 * -2 2qd 4i 0 j8,2j 4 * -2 606;;;;;;2j 4 2ss 2xg -2 *;;1o 4 60c *;1o 4 * 90 2xp 5zz,1o 4 * 2xp 5zz,a 4 * 357 2zq -2 60x 60y 5f 2wm,a 4 * 357 2zq -2 60x 60y 60z,a 4 * 610 -2 60x 60y 5f 2wm,a 4 * 610 -2 60x 60y 60z,a 4 * -2 60x 60y 5f 2wm,a 4 * -2 60x 60y 60z,a 4 * 357 2zq -2 60y 5f 2wm,a 4 * 357 2zq -2 60y 60z,a 4 * 610 -2 60y 5f 2wm,a 4 * 610 -2 60y 60z,a 4 * -2 60y 5f 2wm,a 4 * -2 60y 60z;;14 4 5yp 60f -2 *;;;14 4 5zm 60h 60i -2 *;;14 4 * il hk ap hk 2rf,14 4 * il hk 60m,14 4 * il ap hk 2rf,14 4 * il 60m;;36 4 * -2 5zm 60o;;36 4 5zm 60o *;;36 4 5zm 60q 60i *;;;;;;;;;;;;2e 4 612 *;2e 4 * 615;;;1g 4 0 616 0 * 618 619,1g 4 0 0 * 618 619,1g 4 0 616 * 618 619,1g 4 0 * 618 619,1g 4 0 616 0 * 619,1g 4 0 0 * 619,1g 4 0 616 * 619,1g 4 0 * 619,1g 4 0 616 0 * 618,1g 4 0 0 * 618,1g 4 0 616 * 618,1g 4 0 * 618,1g 4 0 616 0 *,1g 4 0 0 *,1g 4 0 616 *,1g 4 0 *;;;1g 4 * 0 61b 0 61c e7 49,1g 4 * 0 0 61c e7 49,1g 4 * 0 61b 61c e7 49,1g 4 * 0 61c e7 49,1g 4 * 0 61b 0 61c 49,1g 4 * 0 0 61c 49,1g 4 * 0 61b 61c 49,1g 4 * 0 61c 49;;;;;1g 4 61d 616 61e * e7 49,1g 4 61d 61e * e7 49,1g 4 61d 616 * e7 49,1g 4 61d * e7 49;;1g 4 cv 5zm *;;o 4 * 61k;;o 4 * 2x4 4c 0,o 4 * 61m 0,o 4 * 2x4 4c,o 4 * 61m;;;;;;o 4 * 61s;;;2b 4 61t -2 *;;2b 4 61v -2 *;;1t 4 5zm 61x *,1t 4 5zm *;1t 4 2s8 *;;;20 4 621 -2 * -2 623,20 4 621 -2 * -2;;;20 4 * -2 624;20 4 * -2 627;;20 4 0 * jc 2sb,20 4 0 * cv 2sb;;;20 4 * 62c,20 4 62d *;;;c 4 *;;u 4 62f -2 * -2 v hk 2vp,u 4 62f -2 * -2 62h,u 4 62f -2 * -2;;u 4 35t 5zm *;15 4 * 62k;;15 4 62j 62k *;15 4 5zm *;;2l 4 * -2 2xg 2y7,2l 4 * -2 2xg 7r,2l 4 * -2 62p;;;;;31 4 * -2 62u;;31 4 62w -2 *;;31 4 * 62y;;31 4 * -2 0 630;;;;;2u 4 * 635 -2 2ry 2xg -2 637 -2 638,2u 4 * 635 -2 639 -2 637 -2 638,2u 4 * -4 0 63a;;2u 4 634 635 * -2 2ry 2xg -2 637 -2 638,2u 4 634 635 * -2 639 -2 637 -2 638;;;;;2d 4 * 63c -2 63d;;;2d 4 * 63f 63g 63h,2d 4 * 63f 63h;;;;2d 4 * 63j 63k;;;;2d 4 2sb 2zh 4z 371 63l 60w *,2d 4 63n 4z 371 63l 60w *,2d 4 2sb 2zh 4z 63l 60w *,2d 4 63n 4z 63l 60w *;;2d 4 * 63p 63q jc 7p,2d 4 * 63p 63q jc 4z,2d 4 * 63p 63q;;;;2d 4 2s8 322 63r 5t *,2d 4 322 63r 5t *;;;;2v 4 63v *;1b 4 * 5yp -2 63y,1b 4 * -2 63y;;;1b 4 63z -2 * 641;;1b 4 * 643 35t 644,1b 4 * 643 644;;;;1b 4 645 * 5wz;12 4 * -2 648;;12 4 * 5yp 64a 5xk 647,12 4 * 64a 5xk 647,12 4 * 5yp 5xk 647,12 4 * 5xk 647;;12 4 * 5yp 0 1 64c,12 4 * 0 1 64c,12 4 * 5yp 1 64c,12 4 * 1 64c;;12 4 * 64e -2 64a 64f,12 4 * -2 64a 64f,12 4 * 64e -2 64a,12 4 * -2 64a;;;12 4 7r * 64c hk 64h,12 4 * 64c hk 64h,12 4 7r * 64c 64h,12 4 * 64c 64h;;30 4 * 64j,30 4 *;;30 4 5yp * 64l;;;;0 4 64n 2s8 *,0 4 64n *;4 4 cv 5zm *;;;;;;;1f 8 3je *;;1f 8 3gj *;3a 8 3ll gg *;;;;;3a 8 3d8 *;3a 8 3d8 *;;p 8 * -2 658;;p 8 * -2 65a -2 65b;;;;p 8 65a -2 65c -2 *;;p 8 65e *;;p 8 65g *;;p 8 65i *;;b 8 65a -2 65k -2 lg *,b 8 65a -2 65k -2 *;;;2c 8 65n 6y -2 *;2c 8 * 65q;;2c 8 * -2 8f 3fn -2 1,2c 8 * -2 65s -2 1;;;22 8 * gg -2 65v,c 8 * 6a7;;22 8 lg *;;22 8 65x -2 *;22 8 ky *;22 8 * 661;;32 8 1n 3o4 *;;;1 8 k5 664 -2 *;;;;2r 8 668 * -2 66a;;2r 8 ir -2 * -2 66c;;2r 8 * 66e 66f;;;9 8 * -8 66h;;9 8 * -2 lg 3gh,9 8 * -2 66j;;;;;9 8 66k 66l 66m *,9 8 66k 66m *;;1c 8 66o *;;1c 8 k5 66q *;;1c 8 66s *;;37 8 66u *;;2g 8 66w -2 3cx 3ee -2 *,2g 8 66w -2 3cx 3hy -2 *,2g 8 66w -2 66y -2 *;;2g 8 * -2 66w -2 670,2g 8 3md *;;z 8 * 672;;;3b 8 2b *;1s 8 * -2 676,1s 8 677 -2 *;;;;;;11 8 a *;q 8 67d 65g *;;;q 8 67e *;1i 8 3i4 *;1i 8 37m *;1p 8 3gj *;1p 8 3je *;1p 8 * -2 3j3 67l;;1p 8 b4 3jc 3je *;2p 8 ci 3j7 0 *,2p 8 67o 0 *;;;;2j 8 3i9 gg 3lu gg 3lu 3ar *,2j 8 67s gg 3lu 3ar *,2j 8 3i9 gg 3lu 3lu 3ar *,2j 8 67s 3lu 3ar *,2j 8 3i9 gg 3lu gg 3ar *,2j 8 67s gg 3ar *,2j 8 3i9 gg 3lu 3ar *,2j 8 67s 3ar *,2j 8 3i9 gg 3lu gg 3lu *,2j 8 67s gg 3lu *,2j 8 3i9 gg 3lu 3lu *,2j 8 67s 3lu *,2j 8 3i9 gg 3lu gg *,2j 8 67s gg *,2j 8 3i9 gg 3lu *,2j 8 67s *;2j 8 * gg 3lu 3ar 3fi 3j7,2j 8 * 3lu 3ar 3fi 3j7,2j 8 * gg 3ar 3fi 3j7,2j 8 * 3ar 3fi 3j7,2j 8 * gg 3lu 3fi 3j7,2j 8 * 3lu 3fi 3j7,2j 8 * gg 3fi 3j7,2j 8 * 3fi 3j7;;;2j 8 * -2 67w -2 67x;;;2j 8 * -2 1n 67z;;;1o 8 680 *;;;14 8 gg 683 -2 *;;;;14 8 685 686 687 -2 *;;14 8 * 689;14 8 3dw j1 3fy *,14 8 3dv 3ib 3fy *;;;;36 8 68c 68d 68e -2 *;;;36 8 68d 68g 68h -2 *;;;;;;;;a 8 * 68r -2 68s 68t 5f 3i0,a 8 * 68r -2 68s 68t 68u,a 8 * -2 68s 68t 5f 3i0,a 8 * -2 68s 68t 68u,a 8 * 68r -2 68t 5f 3i0,a 8 * 68r -2 68t 68u,a 8 * -2 68t 5f 3i0,a 8 * -2 68t 68u;;;;;;;2e 8 68w *;2e 8 * 68z;;1g 8 0 2q 0 * 691 hi,1g 8 0 0 * 691 hi,1g 8 0 2q * 691 hi,1g 8 0 * 691 hi,1g 8 0 2q 0 * hi,1g 8 0 0 * hi,1g 8 0 2q * hi,1g 8 0 * hi,1g 8 0 2q 0 * 691,1g 8 0 0 * 691,1g 8 0 2q * 691,1g 8 0 * 691,1g 8 0 2q 0 *,1g 8 0 0 *,1g 8 0 2q *,1g 8 0 *;;1g 8 * 0 2q 0 693 694 hi,1g 8 * 0 0 693 694 hi,1g 8 * 0 2q 693 694 hi,1g 8 * 0 693 694 hi,1g 8 * 0 2q 0 693 694,1g 8 * 0 0 693 694,1g 8 * 0 2q 693 694,1g 8 * 0 693 694;;;;;1g 8 695 2q 696 * 698 hi,1g 8 695 696 * 698 hi,1g 8 695 2q * 698 hi,1g 8 695 * 698 hi;;;;1g 8 69a 685 *;j 8 698 *;o 8 * 69e,o 8 * 3ek;;;;;;o 8 69i *;o 8 * 69l;;2b 8 * -2 69n;;;2b 8 69o -2 *;;1t 8 68d 69q *,1t 8 68d *;;1t 8 69s *,0 8 26 3ba *,0 8 26 4e *,0 8 6ch *;20 8 * -2 69v -2 69w,20 8 * -2 69v -2;;;;20 8 * -2 69x;20 8 * -2 6a0,20 8 6a1 -2 *,1b 8 6bw -2 *;;;20 8 0 *;;;20 8 * 6a6;;;c 8 ky *;;u 8 6a9 -2 * -2 lg 3gh,u 8 6a9 -2 * -2 6ab,u 8 6a9 -2 * -2;;1m 8 37j 6y *;;;;15 8 6af *;15 8 6af 6ag *;;15 8 6ai *;2l 8 li 3k3 *;2l 8 * -2 1n 3o4,2l 8 * -2 3pz;2m 8 * 6an lg 3fb,2m 8 * 6an 6ao;;;2m 8 *;31 8 * 6ar -2 6as,31 8 * -2 6as;;;;31 8 6at -2 *;;;;31 8 6ax -2 0 *;;31 8 6az *;31 8 6ay *;2u 8 * gg 6b3 6b4 -2 6b5 -2 6b6 -2 6b7,2u 8 * 6b3 6b4 -2 6b5 -2 6b6 -2 6b7;;;;;;2u 8 * -4 0 6b7;2d 8 * gg 6ba -2 6bb,2d 8 * 6ba -2 6bb;;;2d 8 * 6y 6bd 6be;;;2d 8 * 6bg 6bh;;;;;;2d 8 67d 6bi 3lu 6bj 6bk *,2d 8 67d 6bi 6bj 6bk *;2d 8 * 6bn 67d k3 3fy,2d 8 * 6bn 67d 6bo,2d 8 * 6bn 67d;;;2d 8 * 3bn 6bq;;;2v 8 6br *;1b 8 * 6bu 6bv 6bw,1b 8 * 6bv 6bw,1b 8 * 6bu 6bw,1b 8 * 6bw;;;;1b 8 * 92 6y 6bk;12 8 * -2 6bz;;;;;12 8 6c0 6c1 6c2 *,12 8 6c0 6c2 *;12 8 * 6bu 0 1 6c5,12 8 * 6bu 1 6c5;;12 8 * 6c7 6c8 6c9,12 8 * 6c8 6c9;;;;12 8 * 6c2 6cb,12 8 * 6cb;;30 8 * 6cd -2 6ce,30 8 * -2 6ce;;;30 8 6bu * 6cg;;;;4 8 6ci * 6ck,4 8 6ci *;;4 8 1n 685 *;1f g c5 *;1f g c5 -2 *;;;1f g c5 3yh 3xk -2 *,1p g 3p cj gh *;1f g c5 * -2 6cq;3a g ge *;;p g * -2 ef 6cv -2 6cw,p g * -2 ef 6cv -2;;;p g * 6cy;;;p g 6cz u 3t7 -2 *;p g u 3t7 4i 9h *;;p g 6d2 *;p g * 6d5;;b g u 3t7 4i 9h *,b g u 3t7 4i 9z *,b g u 3t7 4i 3sw *,b g u 3t7 4k *,b g ef 3v0 4i 9h *,b g ef 3v0 4i 9z *,b g ef 3v0 4i 3sw *,b g ef 3v0 4k *;;b g 129 ef 6d7 *;2c g * 6da -2 6db;;;;;2c g 6dd *;2c g * -2 1;;;2c g * -4 u if 3t7,2c g * -4 u h5 3t7;22 g * -2 6dk,c g 6i6 *;;;22 g 6dl -2 *;22 g fx *;;;;;22 g *;22 g * -8 6du;;22 g 3ya *;32 g u * 6dx,1c g * 6eh;;32 g u 9h * 3v0;;;;2r g 41r -2 * 6e3 6e4,2r g 41r -2 * 6e4;;;2r g * 6e6 6e7;;;9 g * -8 6e9;;9 g * 6eb 6ec,9 g * 6ec;;;;1c g 6ed *;;;;;2g g * -2 6ek -2 6el;;;2g g fx -2 * -2 am 45w,2g g fx -2 * -2 6ek;2g g * am 45w,2g g * 6eo;;;;;;35 g q5 6es *,35 g q5 *;2t g *;;;;6 g 6ew 4i 6ex *,6 g 6ew 4i *;;;2q g 3sk *;;3b g 6f2 *;3b g iu jp *;;3b g ge 6f5 *;;;1s g 6f7 4i 6f8 -2 * 6fa,1s g 6f7 6f8 -2 * 6fa,1s g 6f7 4i -2 * 6fa,1s g 6f7 -2 * 6fa;;;;;11 g 6fc 6fd a *,11 g 6fc a *,11 g 6fc 6fd *,11 g 6fc *;;11 g a *;q g 46f 9z ey 6dl *,q g 46f 5o 40p 6dl *,q g 46f 9z 42r 6dl *;;;;;1i g * 10a;;1p g c5 3yh 3xk *,1p g gh *;;;2p g * 0 6fq;;;;2j g * -2 5t 0 3yn,2j g * -2 5t 40c,2j g * -2 6fw;;;2j g ge c5 -2 * -2 6fz,2j g cj -2 * -2 6fz;;2j g * h5 6g1;;1o g c5 7m *,1o g 6g3 *;;;;14 g 6g5 45b -2 *;;;14 g 6g7 6g8 7g 45b -2 *,14 g 6g7 6g8 6ga -2 *;;14 g * 6gc;;;;;36 g 6gf * 6g7 6gh;;36 g * 6g7 6gj;;36 g 6g7 6gh 7g 45b -2 *,36 g 6g7 6gh cd 6x -2 *,36 g 6g7 6gh 6x -2 *;36 g gv -4 6dz -4 *;;;36 g * -2 6gn -2 6gm;36 g 463 it * 41r 6gq;;36 g * 46g 6gs;;;;;;;;;2e g 6gz 6dz *,2e g 6gz *;;2e g 6h1 *;2e g 3x3 *;;1g g 0 6h4 0 * 6h6 6h7,1g g 0 0 * 6h6 6h7,1g g 0 6h4 * 6h6 6h7,1g g 0 * 6h6 6h7,1g g 0 6h4 0 * 6h6,1g g 0 0 * 6h6,1g g 0 6h4 * 6h6,1g g 0 * 6h6;;;1g g * 0 6h9 0 6ha 6hb 4y,1g g * 0 0 6ha 6hb 4y,1g g * 0 6h9 6ha 6hb 4y,1g g * 0 6ha 6hb 4y,1g g * 0 6h9 0 6ha 6hb,1g g * 0 0 6ha 6hb,1g g * 0 6h9 6ha 6hb,1g g * 0 6ha 6hb;;1g g 6hc 6h9 6hd * 6he 4y,1g g 6hc 6hd * 6he 4y,1g g 6hc 6h9 * 6he 4y,1g g 6hc * 6he 4y;;;;;;;1g g 6hg 6g7 *;;;;;;o g 12d *;o g 45v *;o g gh *;2b g * 6hr 6hs,2b g * 6hs;;;;1t g 6g7 437 3v0 *,1t g 6g7 3v0 *;;;;20 g 6hw 6hx *,20 g 6hw *;20 g * 3p 6i0 6i1,20 g * 6i0 6i1,20 g * 3p 6i1,20 g * 6i1;;;;;20 g * -2 6i5;;;u g u 6o 4i -2 * -2 6i8,u g 41r -2 * -2 6i8;;1m g * 4i 6ia 6ib 3t9;;;;15 g 6ic 6g7 *;15 g 6g7 *,4 g 5t 6g7 *,4 g u 6g7 *;2l g * -2 u 9z,2l g * -2 4i 413;2m g 3rn 4i *;2m g * 4i 6ii 6ib 6ij;;;;;31 g 6ik 6in 6il -2 *,31 g 6ik 6in -2 *;31 g 6ik * 6il -2,31 g 6ik * -2;31 g * u -2 6ip,31 g * -2 6ip;;31 g 45v *;31 g * 0 6is;;31 g * 6iu;;i g 10z *,i w 1b9 *,i 1s 10y *;;2u g * 6iy 6j0 1g 40c 6j1 -2 6j2,2u g * 6iy 6j0 6j3 6j1 -2 6j2,2u g * 6j0 1g 40c 6j1 -2 6j2,2u g * 6j0 6j3 6j1 -2 6j2,2u g * 6iy 6j0 6j1 -2 6j2,2u g * 6j0 6j1 -2 6j2;;2u g 6ix 6iy * 6j0 1g 40c 6j1 -2 6j2,2u g 6ix 6iy * 6j0 6j3 6j1 -2 6j2,2u g 6ix * 6j0 1g 40c 6j1 -2 6j2,2u g 6ix * 6j0 6j3 6j1 -2 6j2,2u g 6ix 6iy * 6j0 6j1 -2 6j2,2u g 6ix * 6j0 6j1 -2 6j2;;;;;2u g * -4 0 6j2;2d g * u 1g 40c -2 6j6,2d g * u 6j7 -2 6j6,2d g * 1g 40c -2 6j6,2d g * 6j7 -2 6j6;;;2d g * ef 3sw 6j9;;2d g * u 6jb 6jc,2d g * 6jb 6jc;;;2d g * ef 3sw 429 ey;2d g 6jd ef 3sw *;;;2d g * 6g7 6jf 6jg,2d g * 6g7 6jf;;2x g 6ji 4i *,2x g 6ji *;;;1b g * 6jn 3p 6jo 6jp,1b g * 3p 6jo 6jp,1b g * 6jn 6jo 6jp,1b g * 6jo 6jp,1b g * 6jn 3p 6jp,1b g * 3p 6jp,1b g * 6jn 6jp,1b g * 6jp;;;;;12 g * 6jx 6jy,12 g * 6jy,12 1s * 71b 71c,12 1s * 71b;;12 g 6jq 6jr 6js *,12 g 6jq 6js *,12 g 6jq 6jr *,12 g 6jq *;12 g * ao 9x 6jv,12 g * cd 9x 6jv,12 g * 6jw 6jv;;;;;12 g * 0 1 6k0,12 g * 1 6k0;;30 g 6jx *;30 g 6k1 6js *,30 g 6k1 *;;0 g 6k3 3v0 *;1f w ca *;1f w ca -2 *;;;1f w ca 6ka -2 *;;;3a w fx 6kb *;3a w 4f1 *;p w * -2 48 c8,p w * -2 4b 4d5,p w * -2 4d1 49t,p w * -2 4d1 49g,p w * -2 4d1 4eg;;p w *;;;p w 6ki *;;;b w u 6kk 6kl *;3c w * 6ui;;;2c w 6ko -2 6kp -2 *;;2c w 6kr *;;2c w 6kt *;2c w * 4x 0 -2 1,2c w * 0 -2 1,2c w * 4x -2 1,2c w * -2 1;;;;22 w * -2 6l0;;;22 w 6l1 -2 *;22 w 48 *;;;;22 w *,s w *;22 w * -8 6l9;;22 w * 6lb;;;32 w h9 * 4c4;;;;2r w e7 -2 * -2 6li;;9 w * -8 6lk;;9 w * 6lm 6ln,9 w * 6ln;;;1c w * 6lp;;;1c w * 6ls,21 w * 6sf;;2x w * 6lu 6lv,2x w * 6lv;;;2g w * -2 6lx -2 6ly,2g w * 8f 4nx,2g w * 6lz;;;;;;z w 6m1 *;35 w 4oq 4x *;;;;;1s w * 4x 6m9 -2 6ma,1s w * 6m9 -2 6ma,1s w * 4x -2 6ma,1s w * -2 6ma;;;;;;11 w a *;;;;;1i w * 4x 4i4,1i w * 6mk;;;1p w ca 4o4 *,1p w 6mn *;;1p w 3p cj 4o1 *;1o w 4be ca *;;;2j w * -2 6mt;;;;2j w 6mv -2 * -2 6mx;;1o w 6mn *;1o w ca 5f * 48d 4be;14 w 5f 4oy -2 *,14 w fz 4oy -2 *,14 w 4oa 4oy -2 *,14 w 6n1 -2 *;;;14 w 9h h6 6n2 5f 4oy -2 *,14 w 9h ig 6n2 5f 4oy -2 *,14 w 9h h6 6n2 -2 *,14 w 9h ig 6n2 -2 *;14 w * 6n5;;;14 w 6n6 4x *;;36 w 6n8 * 8c 6kn 6na,36 w 6n8 * 6kn 6na;;1e w u * 4iv;;36 w 8c 6nb 6nc 5f 4oy -2 *,36 w 8c 6nb 6nc 3i -2 *,36 w 6nb 6nc 5f 4oy -2 *,36 w 6nb 6nc 3i -2 *;;36 w gy 4ax -2 * -2 6ng,36 w 4ou 4ax -2 * -2 6ng,36 w 6nh -2 * -2 6ng;;;;;;;;;;2e w 6no *;2e w * 6nr;;;1g w 0 6h9 0 * 6nu,1g w 0 0 * 6nu,1g w 0 6h9 * 6nu,1g w 0 * 6nu;;1g w 0 6h9 0 6nt 6nu *,1g w 0 0 6nt 6nu *,1g w 0 6h9 6nt 6nu *,1g w 0 6nt 6nu *;;;;;1g w 3p 8c 6nb *,1g w 4b 6nb *;;;o w 6o2 *;;;;;;o w 6o8 *;;o w 4bh *;;2b w * 6oe -2 6of,2b w * -2 6of;;;1u w 1g * 6ut;1t w 6og 4le 4c4 *,1t w 6og 4c4 *;;;20 w 6oi 6oj *,20 w 6oi *;20 w * 6om 6on,20 w * 6on;;;;;20 w * -2 6or;;;c w 6os *;u w e7 -2 * -2 6ov;;1m w * 6ox 48 4am;;;15 w 6oy * 6p0,15 w 6oy *;;15 w 6ky *,4 w 4l0 8c 6nb *,4 w 1g 6nb *;2l w * -2 4x 4j1;2m w * 6p4 6p5 4am;;;31 w * aw 4k9 6p7 -2 6p8,31 w * 4hn 6p7 -2 6p8,31 w * aw 4k9 -2 6p8,31 w * 4hn -2 6p8,31 w * aw 4k9 6p7 -2,31 w * 4hn 6p7 -2,31 w * aw 4k9 -2,31 w * 4hn -2;;;31 w * -2 6pa;;31 w 4bh *;31 w * 0 6pd;;31 w * 6pf;;31 w * -2 aw 4k9,31 w * -2 6ph;;31 w 1 6o5 *;31 w * -2 1;;31 w 6pk -2 *;;31 w 6pm *;;31 w 6po 4x 0 *;31 w * 0;31 w 4hq *;31 w 0 *;31 w * u j 4p0,31 w * h5 4fz,31 w * h5 4ga,31 w * 4x 4ga,31 w * 6pu;;31 w * 6pw;;l w * 1;33 w 6px *,l w 6v2 * -2 1;2u w * 6q0 6q1 6q2 83 4qe 6q3 -2 6q4,2u w * 6q0 6q1 6q2 83 4p8 6q3 -2 6q4,2u w * 6q0 6q1 6q2 6q5 6q3 -2 6q4,2u w * 6q1 6q2 83 4qe 6q3 -2 6q4,2u w * 6q1 6q2 83 4p8 6q3 -2 6q4,2u w * 6q1 6q2 6q5 6q3 -2 6q4,2u w * 6q0 6q2 83 4qe 6q3 -2 6q4,2u w * 6q0 6q2 83 4p8 6q3 -2 6q4,2u w * 6q0 6q2 6q5 6q3 -2 6q4,2u w * 6q2 83 4qe 6q3 -2 6q4,2u w * 6q2 83 4p8 6q3 -2 6q4,2u w * 6q2 6q5 6q3 -2 6q4,2u w * 6q0 6q1 6q2 6q3 -2 6q4,2u w * 6q1 6q2 6q3 -2 6q4,2u w * 6q0 6q2 6q3 -2 6q4,2u w * 6q2 6q3 -2 6q4;;;;;;;2d w * 83 4qe 6q7,2d w * 6q8 6q7;;;2d w * e7 4j6 6q7;2d w * 6qb 6qc;;;2d w * 6oo 6qe 4x 4hr,2d w * 6oo 6qe 4k6 3d,2d w * 6oo 6qe 6qf,2d w * 6oo 6qe;;;2d w * 9h ig 6qh,2d w * 9h h6 6qh,2d w * iu 6qh;;;;1b w * e7 6ni 6ql 6qm,1b w * 6ni 6ql 6qm,1b w * e7 6ql 6qm,1b w * 6ql 6qm,1b w * e7 6ni 6qm,1b w * 6ni 6qm,1b w * e7 6qm,1b w * 6qm;;;;1b w 6qn fx 9h *,1b w 6qn hk 9h *,1b w 6qn 6qp *;;1b w * 645;12 w * ao 9x 6qs,12 w * 39 9x 6qs,12 w * 6jw 6qs,12 w 6qt 6qu 6qv *,12 w 6qt 6qv *,12 w 6qt 6qu *,12 w 6qt *;;;;;12 w * 6qx 6qy;;;12 w 6qp * u 6r0;;12 w * 0 1 6r2,12 w * 1 6r2;;30 w * 6r4 6r5,30 w * 6r5;;;;30 w 6r6 *;0 w 3p it 4c4 *,0 w 6r9 4c4 *;;0 w * 8f 49v,0 w * 6rb;;;0 w 6rc *;;4 w u * 6rg;4 1s 71l * 71m;29 w * e7 4pv,29 w * e7 4en,29 w * 6ri;;;29 w 6rj *;;29 w * 5i 4en;29 w 6rm *;29 w 4pg 4x *;29 w 4ce 4x * 6rq -2 6rr;;;29 w * 4x 6rt;;29 w * 4da 4oy;29 w 6ru *;29 w * 6rx;;29 w * 4x 4ib,29 w * 6rz;;;;2n w 6s1 *;t w * -2 6s4;;;;t w 6s5 6s6 *,t w 6s5 *;t w * 8c id 4id,t w * id 4id;;21 w u it 6s9 *,21 w 6sb 6s9 *;;;21 w 6sc * 4k 4lc,21 w 6sc * 4x 4rh;21 w 1h *;;;;21 w u 6sg 6sh *;23 w * -2 6sk;;;23 w 6sn -2 *;;;;23 w * 6so 6sp,23 w * 6sp;;;23 w 4jl *;;;;;;;;;2 w 6sz 6t0 6t1 *,2 w 6sz 6t1 *;;2 w * -2 6t5 6nb 4iv;;;1z w * 6t8;;;1z w 6t9 -2 3d 6os *,1z w 6t9 -2 3d *;1z w 6t9 -2 *;1z w * 4da 49t;1z w 6tc *;;1z w 48 c8 6te *,h w 6th it * 6ti,h w 6th * 6ti;;;;h w * 6tk;;h w ge *;;h w 6tm *;h w 48 *;h w * -4 6tq;;;s w 6tr *;s w *;;;s w * 6tu 6tv,s w * 6tv;s w * 8c 4ko;;13 w * -2 6u0;;13 w * 6le 6u2;;;;;;k w 4lr 6u3 6u6 *,k w 4lr 6u3 *;;;1e w 6u9 -2 *;2w w * 4x 6uc,2w w * 6uc;;2w w 6ub -2 * -2 6ue;;;10 w 6uf *;10 w 9s *;;;16 w * -2 6ul;;16 w * -2 6un;;27 w * 6up 6uq,27 w * 6uq;;;1h w 4al *;1u w 6og *;;;v w * 6uw;;2k w * 6uy 6uz,2k w * 6uz;;;2k w * -2 6v1;;;1f 1s bm *;;;1f 1s g2 *;;1p 1s 3n d3 g2 *;;;;;;p 1s * -2 ef cd;;;p 1s *;;p 1s 6vi *;p 1s * 6vl;;;b 1s u 4tc 6vm *,b 1s ef 4uf 6vm *;;;2c 1s 6vo -2 6vp -2 *;;;2c 1s 6vs *;2c 1s * 4i 0 -2 1,2c 1s * 0 -2 1,2c 1s * 4i -2 1,2c 1s * -2 1;;2c 1s * -4 ef h6 4uf,2c 1s * -4 u g9 4tc,2c 1s * -4 u h6 4v2;22 1s * -2 6vy;;;22 1s 6vz -2 *;;22 1s 6w1 4i *;;22 1s * 6w3;22 1s *;22 1s * -8 6w7;;;;22 1s * 4i 6w9,22 1s * 6w9;;32 1s 6wb * 6wd,1c 1s * 6ws;;32 1s 50e u * 4uf;;;;2r 1s 50e -2 * -2 6wj;;9 1s * -8 6wl;;9 1s * 6wn 6wo,9 1s * 6wo;;;1c 1s 6lo *;;;;;2x 1s 6wt 4i *,2x 1s 6wt *;2g 1s * -2 6ww -2 6wx;;;2g 1s * 4yx 53n,2g 1s * 6wz;;z 1s * 4i 4zx,z 1s * ej 50a,z 1s * 6x1;;;18 1s * 6wq 6x4;;;6 1s * 6x7 6rg 6x8,6 1s * 6x7 6x8;;;;1s 1s * 4i 6xb -2 6xc,1s 1s * 6xb -2 6xc,1s 1s * 4i -2 6xc,1s 1s * -2 6xc;;;;;;11 1s a *;q 1s 542 6vz *;;1i 1s * 5s 4z2,1i 1s * 10d;1p 1s 6xl *;;;;;;;2j 1s 6xq -2 *;;2j 1s 6xv -2 * -2 6xu;;;1o 1s bm 7g *,1o 1s 6xl *;14 1s 54v 6p -2 *,14 1s 6xy -2 *;;14 1s 6rg * 6p -2 6y0,14 1s 6rg * -2 6y0;;;;14 1s 6y2 4i *;;36 1s 6y4 cj * 6y6,36 1s 6y4 * 6y6;;;36 1s 6y5 6y7 6p *;;;;36 1s * -2 6ya -2 6yb;;;;;;;;;a 1s ef 4tp c5 *;2e 1s * 6wq 6yn,2e 1s * 6yn;;;2e 1s 6yo *;;1g 1s 0 5po 0 * 6ys 6yt,1g 1s 0 0 * 6ys 6yt,1g 1s 0 5po * 6ys 6yt,1g 1s 0 * 6ys 6yt,1g 1s 0 5po 0 * 6ys,1g 1s 0 0 * 6ys,1g 1s 0 5po * 6ys,1g 1s 0 * 6ys;;;;1g 1s 6yu 0 5po 0 * 6yw 4y,1g 1s 6yu 0 0 * 6yw 4y,1g 1s 6yu 0 5po * 6yw 4y,1g 1s 6yu 0 * 6yw 4y,1g 1s 6yx 5po 6yy * 6yw 4y,1g 1s 6yx 6yy * 6yw 4y,1g 1s 6yx 5po * 6yw 4y,1g 1s 6yx * 6yw 4y;;;;;1g 1s 6yz 6y5 *;;;o 1s * 4yx 4i -2 1,o 1s * 50o 4z8 -2 1,o 1s * 6z4 -2 1,o 1s * 1 -4 6z5;;;;;o 1s 6z7 *;;;o 1s g2 *;2b 1s * 6zd 6ze,2b 1s * 6ze;;;;1t 1s 4uf *;20 1s * 6zi 6zj,20 1s * 6zj;;;20 1s * 3n 6zl 6zm,20 1s * 6zl 6zm,20 1s * 3n 6zm,20 1s * 6zm;;;;;20 1s * -2 6zq;;;c 1s * 6zr,c 1s *;;u 1s 50e -2 6zt -2 *;;1m 1s 6zv 4i * 5s 4th;;15 1s 6zx * 6zz;;15 1s * 6zz;2l 1s * -2 1s 4zs,2l 1s * -2 50e d1 4zs;2m 1s 4ru 4i *;2m 1s * 4i 704 5s 4th;;;31 1s 705 * 707 -2 708,31 1s 705 * -2 708;;31 1s 705 707 -2 *,31 1s 705 -2 *;31 1s * -2 70a;;;31 1s * 0 70d;;;;2u 1s * 70h 70i 70j 50o 4z8 70k -2 70l,2u 1s * 70h 70i 70j d1 538 70k -2 70l,2u 1s * 70h 70i 70j 70m 70k -2 70l,2u 1s * 70i 70j 50o 4z8 70k -2 70l,2u 1s * 70i 70j d1 538 70k -2 70l,2u 1s * 70i 70j 70m 70k -2 70l,2u 1s * 70h 70j 50o 4z8 70k -2 70l,2u 1s * 70h 70j d1 538 70k -2 70l,2u 1s * 70h 70j 70m 70k -2 70l,2u 1s * 70j 50o 4z8 70k -2 70l,2u 1s * 70j d1 538 70k -2 70l,2u 1s * 70j 70m 70k -2 70l,2u 1s * 70h 70i 70j 70k -2 70l,2u 1s * 70i 70j 70k -2 70l,2u 1s * 70h 70j 70k -2 70l,2u 1s * 70j 70k -2 70l;;;;;;;2d 1s * 50o 4z8 0 70o,2d 1s * 70p 70o;;;2d 1s * ef 4t7 70r;;2d 1s * 70t 70u;;;2d 1s * 70w 4t7 ir 4v4,2d 1s * 70w 4t7 is 4v4,2d 1s * 70w 4t7 70x;;;2d 1s * 6h9 70z 711 5f,2d 1s * 70z 711 5f,2d 1s * 6h9 711 5f,2d 1s * 711 5f;;2d 1s 70y 6h9 70z * 711 5f,2d 1s 70y 70z * 711 5f,2d 1s 70y 6h9 * 711 5f,2d 1s 70y * 711 5f;;;1b 1s * 3n 714 u 715,1b 1s * 714 u 715,1b 1s * 3n u 715,1b 1s * u 715,1b 1s * 3n 714 715,1b 1s * 714 715,1b 1s * 3n 715,1b 1s * 715;;;;12 1s 716 6jr 6h9 *,12 1s 716 6h9 *,12 1s 716 6jr *,12 1s 716 *;12 1s * 719 71a,12 1s * 719;;;;;12 1s * 0 1 71e,12 1s * 1 71e;;30 1s 71i *;;30 1s 71f 71g *,30 1s 71f *;;;;;;;4 1s 71n 6y5 *",
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
   "across": false,
   "unless": [
    "background-check",
    "remuneration",
    "travel-refund",
    "handover"
   ],
   "unlessText": [
    "public-procedure"
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
   "across": false,
   "unless": [
    "background-check",
    "remuneration"
   ],
   "unlessText": [
    "public-procedure"
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
   "across": false,
   "unless": [
    "background-check",
    "remuneration"
   ],
   "unlessText": [
    "public-procedure"
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
   "across": false,
   "unless": [
    "background-check",
    "remuneration"
   ],
   "unlessText": [
    "public-procedure"
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
   "across": false,
   "unless": [
    "background-check",
    "travel-refund"
   ],
   "unlessText": [
    "public-procedure"
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
   "across": false,
   "unless": [
    "when-hired",
    "money-trade"
   ],
   "unlessText": [],
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
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-returned",
   "code": "content/fee",
   "variant": "refundable",
   "strength": 3,
   "needs": [
    [
     "first-pay"
    ],
    [
     "returned"
    ],
    [
     "sum",
     "money",
     "recruit-fee"
    ]
   ],
   "within": 18,
   "ordered": false,
   "across": false,
   "unless": [
    "travel-refund",
    "handover"
   ],
   "unlessText": [
    "public-procedure"
   ],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "fee-via-agent",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "pay-agent"
    ],
    [
     "pay-order",
     "costs",
     "advance-self"
    ],
    [
     "money",
     "sum",
     "recruit-fee"
    ]
   ],
   "within": 22,
   "ordered": false,
   "across": false,
   "unless": [
    "handover",
    "remuneration"
   ],
   "unlessText": [
    "public-procedure"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-proof",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "pay-proof"
    ],
    [
     "gate"
    ]
   ],
   "within": 16,
   "ordered": false,
   "across": false,
   "unless": [
    "handover",
    "travel-refund"
   ],
   "unlessText": [
    "public-procedure",
    "not-a-job"
   ],
   "guards": [
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-laid-out",
   "code": "content/fee",
   "variant": "equipment",
   "strength": 3,
   "needs": [
    [
     "advance-self"
    ],
    [
     "sum",
     "money",
     "book",
     "returned",
     "partner-where"
    ]
   ],
   "within": 22,
   "ordered": false,
   "across": false,
   "unless": [
    "travel-refund",
    "handover"
   ],
   "unlessText": [
    "public-procedure"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-at-partner",
   "code": "content/fee",
   "variant": "equipment",
   "strength": 3,
   "needs": [
    [
     "partner-where"
    ],
    [
     "book"
    ],
    [
     "money"
    ],
    [
     "sum",
     "costs",
     "pay-order"
    ]
   ],
   "within": 26,
   "ordered": false,
   "across": false,
   "unless": [
    "handover"
   ],
   "unlessText": [
    "public-procedure"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-costs",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "costs"
    ],
    [
     "book"
    ],
    [
     "money"
    ]
   ],
   "within": 16,
   "ordered": false,
   "across": false,
   "unless": [
    "handover",
    "travel-refund",
    "remuneration"
   ],
   "unlessText": [
    "public-procedure",
    "not-a-job"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-deposit",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "deposit"
    ],
    [
     "money"
    ],
    [
     "fee-demanded",
     "costs",
     "pay-order"
    ]
   ],
   "within": 16,
   "ordered": false,
   "across": false,
   "unless": [
    "handover",
    "travel-refund",
    "remuneration"
   ],
   "unlessText": [
    "public-procedure",
    "not-a-job"
   ],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-gift-codes",
   "code": "content/fee",
   "variant": "transfer",
   "strength": 3,
   "needs": [
    [
     "gift-card"
    ],
    [
     "take-buy"
    ],
    [
     "give-me",
     "code-word",
     "copy"
    ]
   ],
   "within": 30,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "warned"
   ]
  },
  {
   "id": "fee-premium-number",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "premium-number"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [],
   "unlessText": [],
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
   "across": false,
   "unless": [
    "background-check",
    "remuneration",
    "travel-refund"
   ],
   "unlessText": [
    "public-procedure"
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
   "across": false,
   "unless": [
    "when-hired"
   ],
   "unlessText": [
    "public-procedure"
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
   "across": false,
   "unless": [
    "when-hired",
    "right-to-work"
   ],
   "unlessText": [
    "public-procedure"
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
   "across": false,
   "unless": [
    "right-to-work",
    "when-hired"
   ],
   "unlessText": [
    "public-procedure"
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
   "across": false,
   "unless": [
    "when-hired"
   ],
   "unlessText": [
    "public-procedure"
   ],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "documents-code",
   "code": "content/sensitive-documents",
   "variant": "secrets",
   "strength": 3,
   "needs": [
    [
     "sms-code"
    ],
    [
     "give-me"
    ]
   ],
   "within": 18,
   "ordered": false,
   "across": true,
   "unless": [
    "when-hired"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "documents-remote",
   "code": "content/sensitive-documents",
   "variant": "secrets",
   "strength": 3,
   "needs": [
    [
     "remote-app"
    ],
    [
     "your-pc",
     "home-bank"
    ]
   ],
   "within": 24,
   "ordered": false,
   "across": true,
   "unless": [],
   "unlessText": [],
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
   "across": false,
   "unless": [],
   "unlessText": [],
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
   "across": false,
   "unless": [],
   "unlessText": [],
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
   "across": false,
   "unless": [],
   "unlessText": [],
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
   "across": false,
   "unless": [],
   "unlessText": [],
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
   "across": false,
   "unless": [],
   "unlessText": [],
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
   "across": false,
   "unless": [],
   "unlessText": [],
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
   "across": false,
   "unless": [
    "invitation"
   ],
   "unlessText": [],
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
   "across": false,
   "unless": [
    "invitation",
    "video-call"
   ],
   "unlessText": [],
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
   "across": false,
   "unless": [
    "invitation"
   ],
   "unlessText": [],
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
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "message-reply-word",
   "code": "content/no-interview",
   "variant": "by-messenger",
   "strength": 3,
   "needs": [
    [
     "reply-word"
    ],
    [
     "from-home",
     "per-day",
     "easy-money",
     "task-work"
    ]
   ],
   "within": 40,
   "ordered": false,
   "across": true,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "message-day-pay",
   "code": "content/no-interview",
   "variant": "by-messenger",
   "strength": 3,
   "needs": [
    [
     "messenger"
    ],
    [
     "per-day"
    ],
    [
     "money"
    ],
    [
     "from-home",
     "no-qualification",
     "little-work"
    ]
   ],
   "within": 45,
   "ordered": false,
   "across": true,
   "unless": [
    "per-hour"
   ],
   "unlessText": [],
   "guards": [
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
   "across": false,
   "unless": [
    "hypothetical"
   ],
   "unlessText": [],
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
   "across": false,
   "unless": [
    "hypothetical"
   ],
   "unlessText": [],
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
   "across": false,
   "unless": [
    "per-hour"
   ],
   "unlessText": [],
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
   "across": false,
   "unless": [
    "referral",
    "per-hour"
   ],
   "unlessText": [],
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
   "across": false,
   "unless": [
    "own-pay"
   ],
   "unlessText": [],
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
   "across": false,
   "unless": [],
   "unlessText": [],
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
   "across": false,
   "unless": [],
   "unlessText": [],
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
   "across": false,
   "unless": [],
   "unlessText": [],
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
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "mule-lend-account",
   "code": "content/money-handling",
   "variant": "open-account",
   "strength": 3,
   "needs": [
    [
     "lend"
    ],
    [
     "account-lent"
    ],
    [
     "money"
    ]
   ],
   "within": 30,
   "ordered": false,
   "across": true,
   "unless": [],
   "unlessText": [],
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
   "across": false,
   "unless": [],
   "unlessText": [],
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
   "across": false,
   "unless": [
    "when-hired"
   ],
   "unlessText": [],
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
   "across": false,
   "unless": [],
   "unlessText": [],
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
   "across": false,
   "unless": [],
   "unlessText": [],
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
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "mail-drop",
   "code": "content/reshipping",
   "variant": "home",
   "strength": 3,
   "needs": [
    [
     "own-mailbox"
    ],
    [
     "mail-item"
    ],
    [
     "for-others"
    ]
   ],
   "within": 32,
   "ordered": false,
   "across": true,
   "unless": [],
   "unlessText": [],
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
   "across": false,
   "unless": [],
   "unlessText": [],
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
   "across": false,
   "unless": [
    "money-trade"
   ],
   "unlessText": [],
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
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "deposit-to-start",
   "code": "content/crypto",
   "variant": "deposit",
   "strength": 3,
   "needs": [
    [
     "deposit-start"
    ],
    [
     "earn",
     "per-day",
     "task-work",
     "from-home"
    ]
   ],
   "within": 30,
   "ordered": false,
   "across": true,
   "unless": [
    "when-hired",
    "money-trade"
   ],
   "unlessText": [],
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
   "across": false,
   "unless": [
    "money-trade"
   ],
   "unlessText": [],
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
   "across": false,
   "unless": [],
   "unlessText": [],
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
   "across": false,
   "unless": [],
   "unlessText": [],
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
   "across": false,
   "unless": [],
   "unlessText": [],
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
   "across": false,
   "unless": [
    "travel-refund"
   ],
   "unlessText": [],
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
   "across": false,
   "unless": [
    "travel-refund"
   ],
   "unlessText": [],
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
   "across": false,
   "unless": [
    "when-hired"
   ],
   "unlessText": [],
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
   "across": false,
   "unless": [],
   "unlessText": [],
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
   "across": false,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  }
 ]
};
