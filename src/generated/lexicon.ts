// Written by scripts/generate-lexicon.ts from data/lexicon/*.yaml. Do not edit.
import type { CompiledLexicon } from '../lexicon/lexicon.js';

export const COMPILED: CompiledLexicon = {
 "classes": "account-lent advance age-band at-your-home background-check bank-details both-sides buy by-text candidate-pays cash-cheque cheque come-in copy crypto daily duty earn easy-money employer-pays everyone-hired fee for-equipment from-home funds gift-card guaranteed-job hand-on hired-already home-address hypothetical identity-doc interview invitation keep-part kit lacking lifter little-work mass messenger money money-trade mule-title negator no-interview no-qualification only open-account own-account own-pay paid-in parcel partner-bank pass-on pay-order pay-word per-hour process public-procedure reach-us receive recruit-fee recruit-others recruiter referral refundable remuneration reply-now reship reship-title right-to-work scarcity secret-number secure-place selfie send share-this ship-label starter-kit take-out task-work to-our top-up transfer-service travel-refund unsolicited vendor video-call video-ident warning when-hired",
 "exact": "1 100 2 24 3 4 48 5 9 a aan ab abonar abone abonen acc accettata account accounting acquitter acquittez act ad add ads af age ai aja al all alleen als am ami aml an and any ao aos apenas app are as asi ask assured asumimos at ate atm au aub auf aux b be begleichen bei bel bem ben betaal betaald betaalt betalen bezahlen bezahlt bic big bij bin binance bis bit bitcoin bizum bon bonifico borg bsn btc buy by call can car cas cash cashapp caso ce ces charge chat che check checks chez chi ci click cnh cni cobrimos com con confermata considerata copriamo cpf crb criptomoeda criptomoneda criptovaluta crypto cryptocurrency cryptomonnaie cuando cubrimos cut cv cvc cvv d da dag dai dal dan dar das dat day dbs de dei del dem den deposit depositar deposite deposits der des dez dgr dhl di dia die dir discord dit dix dm dni do don doorsturen dos dpr du due dus e earn earnings ed een ehe eid ein einzahlen el elaborata elk elle em en enkel entrichten envia enviad enviame enviando envianos enviar enviarnos envie enviem envien envienos envoyer envoyez er es esaminata est et ete ethereum eux fa facebook falls fee fees few fie fin foi for fornire fornisca fornite forward found free fue fur ga gdc geben geef geen get gezahlt gib gmc google got graag gram gsm gtalk h ha han hangout hangouts has hat hay he heb hen her het hey hi him his ho hou hoy hr hrs hui hurry i iban ich ici id ident if ihr ik il im imo in indicare indicate indichi indien ingresar ingrese ins int invia inviarci inviare inviate inviateci invii is isn ist it its ja je jij job join jou kan kik kit kryptowahrung kyc l la laad las lcb le lei les let lgs lhe li lid like liken ll lo lorsque los lot lu lui m maak maakt mag mai mail mailen make making man manda mandame mandanos mandar mandare mandate mande mandenos mandi mas may me mee mes message messenger met metamask meu mi mia mij mim min mio mir mis mit mlm mobile moi momo mon money moneygram mpesa msg mtn muy my n na nao nas ne need nehmen nel nem neosurf neu new ngo nhs ni nib nicht nie niet nimmer nmc no noch nog noi nom non nooit nor nos not now nu nul nur o of ohne old om on once one ong ons ook op open or ora orange ore os otp ou our out overmaken overschrijven own p pack package packages paga pagamos pagar pagare pagas pagate paghi paghiamo pago pague paguem paguen paid paiement paient par participants pas pay paye payer payez paypal pays paysafecard pcs pdf per perfect pesa peu pin piu pix poi por post postident pre pro provide pvg qu qualora quand quando que qui r ral re read received red reembolsable reembolsables reembolsamos regler reglez remit rep reply reviewed rg rh rib rimborsiamo s sans sao saw schick schicken schrijf se sea sei selfie selfies sem send sende senden senza set seu seules seuls ship should si sia sie sin six skrill sms so sobald sofern soi solo som somente son sosteniamo sou soy spenden ssn sta std stort storten sturen stuur stuurt su sua sui sul sum suo suportamos sur sure sus t ta tag tan te teams telegram tem ten tes tether teu text the their ti timo timos to toi ton too top tot tra transfer transferir transfiera transfira trc20 tre trust tu tua tuo tus two u uberweisen uberweist uberwiesen uit um uma un una und une unicamente union uno unpaid uns until up ups ur us usdt uur uw valida van ve venmo verfahren versa versamento versare versate versement verser versez versi vez vi via viber video videoident viewed virer virez vog vol vom von voo vor vos vous vu vue w wallet wanneer was watsapp we webid webmoney wechat weg wenn wer western westernunion what whatapp whats whatsap whatsapp when whether who wie wij wir wire without won write y ya you zahlen zahlt zahlung zap zelle zend zes zet zodra zonder zu zum zur",
 "prefix": "aanschaf abiert abogad abon abonad abonnement abzock accepte accettat accompagn aceit aceptad acquist acquitte actif addett adherent adicion adjunt administratif administrativ admitid adquier adquir advertenc advierte advogad afilia afiliad agent aggiung agree agreg ajoute aktivierungsgebuhr alleg allocation amen ami ammess amministrativ anad analyst anex anmeldegebuhr annullat anruf ansprechpartner antwort aport appelle appli approuve approvat approvisionn apresur aprobad aprovad arma arnaqu arriv arrive asegurad asesor asigna aspirante assegnat assistant assume assunt assurance assure asumid attrezzatur attribue aufnahmegebuhr ausbildungsgebuhr ausweis ausweisdokument automatic automunit autre bancaire bancari bancaria bancario bearbeitungsgebuhr behoud bekomm beneficiaire beneficio benevole beoordel beperkt berater bericht beschik bestel bestell betreuer betrug betruger bewaar bewerber bewerbungsgebuhr bewerbungsgesprach bewohner bitcoin boek boekhoud bonific boost bourse bouw breng bring buchhalter burla burocratic cadeau cadeaubon cadeaukaart cancel cancelad candidat candidature carich carreg carregu carte cedula certificad certificado certificat certifie chacun cham charge chat chate cheg cheque chiam choisi clave clicc click client cliqu clique cobert cobr cobra cobrad code coinvolg comision commission communique companer compartid compartilh complet compr compra comptabil comptable compte comunic comuniqu conclu concorsual condivid conferencia conferentie confirme congres congreso congress congresso conseiller conserv conserva consigliat consolar consulaire contact contat contatt continu contrasena contrat contratad controler controleur convegn convid convidad convite convocation convoque coordinador coordinateur coordonnee copert copia copie correspond costru coupon courant couvert crea cria cripto crypto cryptomonnaie cryptomunt cubiert cubierto cuenta custead customer dagelijks debutant deelnemer demande denunci depos deposit depot deroul desbloque desconfi detect developpe devid devolv devolvid devuelt devuelv diari diario diffid diffus digital digitaliza director diretor dirigenzial discut document documento donation donn donne doorzend dossier dovut driver ecrite einladung einschreibegebuhr einschreibungsgebuhr einzahl elegid eligib embauche empfang encaiss encaminh encaminhad encargad encontrad enfant engage engineer enregistrement entretien entrevista entrevue envi enviad envoi envoy equipamento equipement equipo erhalt erreich erstattungsfahig erwerb erwirb escanead escolhid escrev escrib escro estaf estagiari etichett etiqueta etiquette etudiant etudie examine exent exig exige exigid expense externe extracto facil facilit facilitad facture facult fakejob filleul finance financiad financier finanzagent finanziat firmad form forma formation fornec fornecedor fornitor fotocopia fotografia fournisseur fraud fraude fraudolent fraudul fraudulent freunde frod fuge fuhrerschein fuhrungszeugnis gagn gain gan gana ganancia ganh ganho garanti garantid garantiert garantit garantizad gard geb geef gefalschte gefluchtete gegarandeerd geldwasche geschenkkarte gestor geworbene gib giornalier gir golpe groupe guadagn guard gultig guthabenkarte gutscheincode gutscheinkarte haal habl handler heb hebdomadaire heretikett herlabel herverpak hesite hol houd identifiant identiteitsdocument ilimitad illimitat illimite imagem imagen imediato immagine immediat impersonat incass incorporad indemnite indic indicad indiqu ingenier ingres ingreso inleg inmediato inoltr inoltrat inscription inscrit inspecteur instantaneo interesse intermediari interne interview invers invert invest investier investig invi invit invita invitacion invitad invitation isent joign journalist journaliste kaart kandidat kauf kein klick klient kolleg konferenz kontakt kontakte koop kopie krijg krypto kryptowahrung lad legalisation leite leiter levant lieferant ligu limitad llam lleg logiciel logistikmitarbeiter maak manager mand masiv masseneinstellung massicci massiv material mefi meine melde membre mensage mensaje mensuel mercadoria mercancia messag message messaggi mieter minim misbruik missbrauch mitarbeiter mitgliedsbeitrag moeda moneda monitor monnaie mont montant mot mula nachricht nacionalidad nacionalidade national nationalite necesari necessaire necessari neem nepvacature neue neuverpack notari notarie nueva nuov obbligatori obligatoire obligatori obrigatori onbeperkt ontvang operador operateur oplaad oplicht optimi optimis opwaarder orale ordinari original pag paga pagad pagament pagamento pagat pago paiement paketagent paketempfanger paketmanager paketprufer papier parceiro parrain partag partage partecipant partenaire participant participante partilh partner pasa pasaporte pass passaporte passeport passif passiv patient payable payant paye percu perd permiso personalausweis personalchef personalleiter personne photo photocopie piramide place plaza port post poste postul postulant postulante poursui praktikant preferencial preferibil prelev premier prepagad prepagat preparateur prepaye prepayee pres preseleccionad preselectionne preselettiv prime procedure procesador proche professionnel proporcion propose propri proveedor prufungsgebuhr pubblic qualification qualifikation qued quotidien raccomandat ramen rapid rapprochement realiz recarg recarreg receb reception receptionn recharg recharge recib recibid reclut recluta reclutador recomendad recommande reconcil recruiter recrut recrutador recrute recrutement recu reembal reemball reembols reembolsad reempaquet reenvi reetiquet reexped reexpedi refugiad regional registrierungsgebuhr regle reimburs reintegr reinvi reisekosten reisepass reiskosten rejoign relabel rembours remboursable rembourse remet remit remuner remuneration rend rendimento rendu renvoi renvoy repackag repass repond representant requerid requier requis reserve reservierungsgebuhr respond restitu restitue restitui restituibil restituid restituit restliche reten retenu retien retir retransmet revenu revers ricaric ricev richiest riconfezion rietichett rimand rimborsabil rimborsat rispedi rispond ruckzahlbar salaire saldat saque sblocc scam scan scansione scelt schaf schick schreib schrijf schufa schuler schulungsgebuhr scriv secreta segnalat seleccionad selecionad selectionne selezionat semanal send senha settimanal signale simbolic slachtoffer socio sollicitant sollicitatiegesprek somme sor sospechos sospett sostenut spedir stagiair stagiaire stagist stort straordinari student studiengebuhr studierende stuur submet subvention sufragad suplant suportad supplier surveill suscrib suspect suspeit sviluppator svolg symbolique taglich tagungsgebuhr tarjeta teilnahmegebuhr teilnehmer tekstbericht telefonisch tenant termin textnachricht textuel thuiswerk ticket tirocinant titre touch trabajador trae trag trainingsgebuhr traite traitement tramite transaction transf transfer transferagent transferier transfert transfier transfir transmis transport trasfer trasmett trattien travailleur treuhandagent trovat truff uberweis ubrige uitnodiging umetikettier umverpack unic uniforme universidade universit unser upload usager usurp vacature valid valide valut veloc vendeur verdacht verdachtig verdien vermeld vermittlungsgebuhr vers versandagent versandetikett versandlabel versandmitarbeiter versat verse versement verstrek verwahr verwaltungsgebuhr verzendlabel victima victime video vigente vir vire virement virtual visa visagebuhr visio visumgebuhr vitima vittim volontaire volontar voluntari vorauszahl vorstellungsgesprach vrijwilliger waarschuw wahrung warenagent warenprufer warn wekelijks wende werb werf witwas wochentlich woonwerk zahl zahlungsabwickler zahlungsagent",
 "suffix": "verwaltungsgebuhr",
 "stem": {
  "en": "about abroad absolut accept access accommod account accredit acct acquaint acquir across activ addit address admin administr admiss advanc after afterward ag again agenc agent alert allow along alreadi also amazon among amount analyst announc annum anoth answer anyon anywher apart app appl appli applic appoint approach approv aren arriv asap ask assist associ assur attach attend attest attornei attract author authoris automat avail avoid awai awar back background badg balanc band bank barrist base be bear been befor beforehand begin below beneficiari between bewar biometr birth bitcoin blogger bodi bond bonu book bookkeep born borrow both brief bring buck build busi call came camp campaign cancel candid candidaci candidatur cannot cant card care carri cash cashier catch caught caution cautiou cell certif certifi chang channel charg chariti chat check chequ children choos chosen citizen claim clear clearanc clerk client clinic code coin coinbas colleagu collect come comment commiss committe compani complet complianc condit conduct confer confirm congratul consid consult contact continu contract contribut convert cooper coordin copi corpor cost could council countri courier cours cover credenti credit crimin crypto currenc current custodi custom daili data dealer dear debit deduct degre delai deliv depart departur deposit design desk detail didn differ digit diploma direct director disappoint disclosur discount document doesn doesnt donat done donor dont door doorstep dossier doubt downlin draw drive driver drop each earn easi easili ebai echeck elig els email emploi employ employe enclos encount end enhanc enrol enter entir entri equip escrow evalu everi everybodi everydai everyon exactli exam examin except exchang exclus exercis expens experi expir extra face facebook fake famili farm fast fedex fee feel fifteen file fill final finalis financ financi finish firm first fit five flag flexibl flight follow forc forfeit forget form formal forward found foundat four fraud fraudster fraudul free freedom friend from front full fulli fund further genuin get gift giro give given go gold good googl govern grab grant group grow guarante guest hand handl handler have hcpc health held hello here hesit hire hold home hospit host hotel hour hourli hous huge human hurri ident identif imag immedi immigr immunis impost impostor impress inbox includ incom indic individu induct influenc info inform inspector instagram instal instant instantli institut insur interest internet internship interview into introduc invest invit invoic issu item itun job join joke just keep kindli label laptop larg last late later launder lawyer least leav left legal legalis legit legitim less letter licenc licens life like limit line link list littl lodg login look lost made maiden mail make manag mani manual map market mass massiv match materi media medic meet mega member membership mentor merchant messag messeng min mini minim minimum minu minut miss mobil modest moment monei moneygram month more mother movi mule multipl must mustn name nation necessari need needn neg neither network never next nobodi nomin none notic number oblig obtain offer offic onboard onc onli onlin onto onward open oper opportun order organ organis orient origin other otherwis over oversea pack packag page pai paid panic paper paperwork parcel part particip partner pass passport password patient payabl paycheck payment payout paypal payrol pension peopl percent percentag perform permit person phish phone photo photocopi photograph pick pictur ping place placement plan platform pleas pocket polic polici posit possess post postag postal practic prepai prepaid preselect press print prior privaci privat probat problem proce procedur process processor product profession profil profit program programm progress project proof protect provid pull purchas pure qualif question questionnair quick quickli rang rata rate rather reach real rear receipt receiv receptionist recharg recommend record recruit recto refer referr refrain refuge refund refus regist registr regul reimburs reject releas reloc remain remaind remit remitt remot remuner repack repli report repres request requir resend reserv reship reshipp resid residenti residu resourc respond rest restaur resum retain return review revolut right risk role rout run safe safeti salari same save scale scam scan schedul school score screen seat second secretari secretariat secur seen select send sent separ seriou servic set settl sever shall share ship shipment shop shortlist should shouldn side sign signal silver simpl simpli site skill skip skype slot small smartphon social softwar sole some somebodi someon song soon sort spare speak specialist sponsor spot staf stai star start starter startup statement statutori steam still stipend stood store stress student studi submit subscrib subsidis success such supervisor supplement suppli supplier sureti suspici symbol take taken tale talent task teacher team telephon tell test text than that their them then these thi three through ticket tiktok time tip todai togeth told tonight tool topup trade train traine traineeship trainer transact transfer travel trust tuition twelv twenti unauthor unauthoris under uniform univers unless unlimit unlock until upfront upload upon urgent us usdt usernam vacanc valid vast vehicl vendor verif verifi victim video vigil virtual visa void volunt voucher wage wait waiv waiver wallet wari warn webcam websit week weekend weekli welcom well were western whatsapp when which while will wire with withdraw withdrawn within without wont work worker worri would wouldn yahoo year your yourself youtub zangi zell zero zoom",
  "fr": "abon academ acce accompagn accompagne accompl achat achet acompt acquer acquisit acquitt acte activ adherent adhes adjoint administr admis admiss admissibilit adress affect afin agenc agent agiss agre agrement aim ains ambassadeur amis analyst anne annonc appel appliqu apre argent arnaqu arret arriv arrive associ assur attach attend attent attir aucun aujourd aupr aur automat autoris autr avanc avant avec avez avis avocat avon badg bancair banqu beneficiair benevolat besoin bienvenu billet blanch bloqu bonus bours boutiqu brut bureau cachet caiss canap candidat candidatur cart cash casi caution cec cel cent centr cet chain chanc chaqu charg chat chef chequ cherch chez chois cinq civiqu clic clich client cliniqu cod coffret colis collect collegu colloqu command commenc commiss commun communiqu competent compl complementair complet comport compos compren comprend compt comptabl concour conduir conferent confidentiel confirm conformit congr connexion conseil conserv constitu consult contact conten contrat contribu control convert cop cot cotis cour courriel cout couvert couvr couvron credit crypto cryptogramm dan debloqu debut decis decouvert deduir del demand demandeur demandon demarch demarrag depart depech deplac depos depot depuis dernier dessous detail deux dev devr devront different diplom direct directeur directric disponibl dispos distanc distinct doctoral docu doit doivent domicil don donateur donne dossi droit echang ecol ecrir ecris ecrit ecriv effectu effort elev email embauch emploi employeur encaiss enregistr ensuit entier entre entrepris entretien entrevu enverr enverron envoi envoy envoyon epreuv equip etabl etat ete etiquet etre etud evalu evit examen exclus exige exigeon exped expedi expedit experient expert expir extrait fac facil factur fair fait famill faudr fauss faut faux felicit feron fiabl fill filleul film finalis financ financi financier financon fiscal fois fonction fond fondat format fourn fournisseur fournitur frais gain garant gard general gestion gestionnair gratif gratuit hameconnag heberg heur heureux hopital horair hospitali hotel huissi humain identif identifi identit ifas ifsi illimit immediat immigr inclu inclus independ indiqu inform informat inscript inscriv install instantan institu institut integral interim intermediair international interview invit issu jam jeun joi joign joindr jour journal journali journe judiciair jusqu just laiss legal legalis leur li libert libr lien lieu lign lik limit limite liquid list log logist lor mail mainten mair maison mallet manag mandat manqu marchandis marketing mass massif massiv materiel medical mem membr menag mensuel merc messag messager metton ministeriel minut mis mission mobil modiqu modul moin mois mond money monnai mont moyen mun mutuel naissanc national nationalit necessair negat neosurf nombr not notair notr nous nouveau nouvel null numer numeris numero obligatoir obten offert officiel offre onboarding oper ordin ordre organis original oubl ouvert ouvertur ouvr pack pag pai paquet parcoursup parcouru part partenair particip parven pass passif pay payabl payon paypal paysafecard pend percevoir perd perm person personnel peut photo piec plac plais plateform plus plusieur portabl portefeuill posit possed possess post postal postul pour pourcentag pourr pourront prealabl prefectoral prelev premi premier prend prendr prenon prepaye press preuv pri prim prion pris priv procedur produit professionnel profil programm projet proposon propr prudent psan public publiqu puis pyramidal qualif quatr quelqu question quiconqu quinz quoi quotidien rapid rat reag realis recev recevoir recevr recherch reclamon recois recommand recouvr recrut recruteur recto recu redev reexpedit reexpediteur referent refus refuse regl rejete relanc relationnel relev remarqu rembours rembourson rend renseign renvoi rep repond repons requ requis reseau reserv respons ressort ressourc rest restaur restent reten retenu retir retr retrait reussit revenu revenus revers risqu salair san sauf scolair scolarit secret secretair securit sejour select selection selor semain ser serieux seront serv servic seul sign signal signatur simpl sinon skyp smartphon smic social societ soi soit sold solidarit somm sont soumettr sous stag structur subvent succ suffisent suis suit suiv suivr surplus symbol tach tant tard telephon teletravail temp termin test thun tiendr tient timbr titr titulair toujour tous tout trait transact transcash transf transfer transfert transmet transmettr transport travail travaill tre treiziem tresor tresorer trois trop trouv ulterieur uniform uniqu universit universitair urgenc urgent usager usdt vacanc valabl valid valis ven vent ver verif vers verso veuill video videos vient vigil vingt vir virtuel vis visio visit vit vital volontariat votr vous voyag watsap wattsapp whatsapp zoom",
  "nl": "aanbevol aanbod aangebracht aangekom aangenom aangerek aangeworv aankom aankomst aankoopt aankop aanlever aanmeldingskost aanmeldkost aanmeldt aannem aanschaff aanstell aantal aanvaard aanvang aanvrag aanwerv aarzel aarzelt abonner account achtergrondcontrol achterkant achterzijd activer administratie administratiekost adres advocat afdruk afgewez afstand agent alert all allen amazon amper analist ander antwoord app apparatur appj appl automatisch baangarantie ban bank bankafschrift bankgegeven bankpas bankreken bankrekeningnummer bedrag bedrijf begeleider beginn begint behandel behandeld behandelingskost behandelkost behoud behoudt beid bekek bekost bekostigd bemiddelingskost benaderd benodigd bent beoordel bericht bestel bestell bestelt betaalbewijs betaald betaalt betal betalingsagent betalingsbewijs betalingsverwerker beur beveiligingscod bevest bevestigd bewijs bewoner bezit bezorg bezorgd bijdrag bijna bijverdien bijverdienst bijvoeg binn binnenkom blij boek boekt bonn bonus borg borgsom breng brengt brutolon budget bureau burgerservicenummer cadeau certificat chat chatinterview cheque cheques client collega collegegeld commissie complianc contact contract creditcardgegeven creditcardnummer cryptobeur cryptogeld cryptovaluta cursus dag dagelijk deelnemer deeltijd del dez dien dienst dient digid digital diploma direct document donateur donaties doorboek doorgegev doorgestuurd doorgev doorstort doorstur doorstuurt dor dossier dossierkost draagt drag drie dringend eenmal eenvoud eerst eig eind eis elk email enkel eraf erkend ervar etiket factur financieel financiel foto fotokopie fotos functie garander garantie gastgezin gat geaccepteerd gebeurt geboorteakt gedekt gedrag geeft gef gefeliciteerd gefinancierd gegarandeerd gegev gegeven geinteresseerd gekoz gekreg geld geldezel geldig geldtransfer geliev gemak gen geselecteerd gesprek gestart gestort gev gevond gevraagd geweigerd gezien gezin gezinn gift goed goeder goedgekeurd googl gratis groep haalt haast hal hebb hotel houd houdt huis huisadres huisvest huurder identificatie identiteitsbewijs identiteitskaart ieder iederen iemand inclusief indien indiensttred informer inkom inkomst inloggegeven inn inschrijfgeld inschrijfkost inschrijft inschrijfvergoed inschrijv inschrijvingsgeld inschrijvingskost instappakket instapt intakekost interview invull inwissel itsm itunes jobaanbied jobgarantie journalist jouw kaart kaartnummer kamp kan kanal kandidat kandidatur kant kantoormateriaal kantor kennismakingsgesprek kenniss keuring kinder klant klein klik kom komt koopt kop kost kostelos kredietkaartnummer kreg krijg krijgt kunt kwalificaties kwijtgeschold laatst label land laptop lat later led leerling legal legalisatiekost legitimatiebewijs leverancier lidgeld lidmaatschap lidmaatschapspakket link logistiek lon loonadministratie loonstrok maakt maand maandlon mail mak makkelijk manager mar market massaaanwerv massal massarekruter massawerv materiaal medewerker medisch meebreng meedoet meestur meld men mer meten mijn minsten minut miss moet moneygram multilevel munt nadat nam nar nationaliteit neemt negatief nem nepp netwerk netwerkmarket niemand niet nieuw nodig nooit notaris nummer omtrent onder onderteken onderzoek ongeacht onkostenvergoed onlin onmiddel ontgrendel ontvang ontvangt ontving onz opdracht open openbar opening opent opgepast oplad opleid opleidingskost oplicht opnames opnem opnieuw opstur optimaliser organisatie originel over overboek overgemaakt overig overmaakt overmak overschrijv pagina paginas pakj pakjes pakket pakketagent pakketdoorzend pakketverwerk pakketverwerker partner partnerbank partnerpakket parttim paspoort passief patient paysaf pensioen per percent percentag person personel phishing pincod pinn pinpas pint plaatsing plaatsingskost plat plek posities positiev premie priv procent product productkoffer productpakket proeftijd proficiat profiel project reager recenser recensies recht recruiter recruitment registratie registratiebijdrag registratiekost registratievergoed reis reiskostenvergoed rek reken rekeninggegeven rekeningnummer rekeninguittreksel rekruter reserver reserveringskost rest restant restaurant rester restitueer resultat review rijbewijs rijksregisternummer risico salaris saldo sam scam schaff schriftelijk schrijf schrijft screening selectie selectiekost selectieprocedur signal slecht smartphon snel softwar sollicitant sollicitatie sollicitatiegesprek sollicitatiekost sollicitatieprocedur stageplat stagevergoed start starterskit starterspakket startpakket steam stichting stort storting strafregister student stur stuurt subsidies symbolisch taakjes tak team tekst tekstinterview telefon tenzij terug terugbetaald terugbetal teruggestort test testreken tevor thuis thuisadres thuiskantor ticket tien tijd tijden tip toegestuurd toelag toestur toevoeg toezicht totdat training trainingskost transactie transfer transferagent tuss tussenperson twee twijfel twijfelt uitbetaald uitbetal uiter uitgekoz uitgenodigd uitnod uitsluit uittreksel uitzendbureau uniform universiteit uren usdt uurlon uurtarief uurtjes vacatur vacatures vakantiegeld val valuta vandag vanuit vast veilig verantwoord verblijf verblijfskost verblijfstitel verblijfsvergunn verder verdien verdienst vereist veren verget vergezeld vergoed vergoedt vergunningskost verheugd verklar verlies verliest verloopt verlop vermijd verpak verpakt verplaatsingskost verplicht verschil verschuldigd verstur vertegenwoordiger vertrek vertrouw vervalt vervoer vervoerskost verwerk verwerkingskost verwerkt verzamelt verzeker verzekeringskost verzend verzendt verzilver verzoek video videoidentificatie videos videoverificatie vier vijf vijftien vindt visum visumkost vlucht vluchtel voeg voer voldan voldoen volg volgend volled voltooi vond vooraf voordat voorhand voorkant voorkeur voorschot vooruit voorzicht vor vrag vriend vrij vrijheid vrijspel waakzam waarborg waarborgsom waarder wacht wachtwoord wallet wanner weekend weerhoud wek wer werd werf werk werkdag werkgarantie werkgever werkkledij werkvergunn werkverker werv werving wervingsbureau wes western whatsapp winkel won woning woonadres word wordt zag zeker zelf zend zending zich zichtreken ziekenhuis zijd zijn zodra zoek zoekt zolang zonder",
  "de": "abgelehnt ablicht abonni abreis abschliess abschluss abteil adress agent aktivi akzeptiert all amazon and andernfall anfang angeb angebot angenomm ankomm ankunft anmeld anmeldet annehm anreis anreisekost anschaff anschrift anson anspruch anstell anteil antritt antwort anwalt anzahl anzeig appl apps arbeit arbeitgeb arbeitsantritt arbeitsbeginn arbeitsberecht arbeitserlaubnis arbeitskleid arbeitsmaterial arbeitsplatz arbeitstag auf aufenthaltserlaubnis aufenthaltstitel auffall aufgab aufgefall aufkleb auflad aufnahm auftrag ausbild ausgebucht ausgewahlt ausgezahlt ausland ausrust ausschliess ausstatt auswahlverfahr ausweiskopi auszahl automat autorisiert bafin bank bankdat banking bankkonto bankverbind bankverbindungsdat baun bearbeit bearbeitet bearbeitungskost beeil beginn begleich begrenzt behalt behaltet beid beidseit beifug beim beitrag bekannt bekomm benot benotigt berechn bereitstell berucksichtigt berufserfahr berufserlaubnis besitz bestat bestatigt bestell betrag betrieb betrug bevor bewerb bewerberinn bewerbungsgesprach bewerbungskost bewerbungsprozess bewerbungsunterlag bewerbungsverfahr bewert bewohn bezahl bezahlt bild binn bitt bloss bonus bors brauch bring brutto bruttogehalt buchhalt budget buro buroausstatt chanc chat chatinterview complianc daheim dann davon dein denn depot deutschlandticket dich dies differenz digital diplom dokument drei dringend durch eig ein einarbeit einbehalt einfach eingegang eingeh eingelad eingestellt eingezahlt einkomm einkommensgaranti einkunft einlad einlos einmal einreich einschliess einsteigerpaket einsteigt einstell einstellungsgaranti einstellungsgesprach einstiegspaket einzahl email empfang empfehl empfohl endet entgeg entgegennehm entgelt entricht erfahr erfolgt erford erfreut erfull erhalt erheb erhob erlass erled eroffn eroffnet erst erstatt erstattet erstattungsfah erwerb etikett etiketti fahrkost fahrtkost fall fallig falsch famili fast finanzi finanziell finanziert finanzkuri findet firm firma flug folg folgend ford fordermittel foto fotos freie freiheit freischalt freiwill freizeit freizuschalt freu freun freund fug fuhrerschein funf funfzehn garanti garantiert geb gebracht gebt gebuhr gebuhrenfrei geburtsurkund gedeckt gefall gefund gegeb gehalt gehaltsabrechn gehaltszahl gehort geht gekauft geld geldeingang geldkuri geldtransf geles genehmigt genomm gepruft gering geseh gesprach gesundheitszeugnis getrag gewinn gezahlt gibst gilt girokonto gluckwunsch googl gratulation grupp guthab gutschein hab handeln handy haus heb hebst hebt heimarbeit heiss herzlich heut hier hinterleg hinterlegt hochlad hoh hol holst hom homeoffic hotel ident identifikation identifizier identitatsdiebstahl identitatskart ihn ihr innerhalb interessiert interview itun jed jemand jetzt jobangebot jobgaranti jobscamming jobticket jobvermittl journalist kamm kanal kart kartennumm kauf kaution kein keinesfall kind klass klein klinik komm kommt kongress konn kont kontakt kontaktdat konto kontoauszug kontodat kontoinformation kontonumm kontos kontoverbind kopi kost kostenfrei kostenlos krankenhaus kreditkartendat kreditkartennumm krypto kryptobors kund kundengeld kundinn kundschaft kur label lad laptop last lauft lebenslauf ledig legal legitimation lehrgang leicht leit letzt leut lichtbild lieferant link lohn lohnabrechn mail mandant marketing massenrekrutier massiv material materialpaket mehr mein meld messeng mich mindest minut misstrau mitarbeit mitbring mitglied mitgliedschaft mitgliedspaket mitmacht mitteil mitzuteil muss nach nachd nachricht nachweis nam nationalitat nebenjob nebenverdien negativ nehm network netzwerk neu neun neus nicht niemal niemand nimm noch notar notig notwend numm oder offic ohn onlin opf optimi organisation packch paket paketaufkleb partn partnerbank partnerpaket passiv passkopi passwort patient pauschal paysaf person personal personalabteil personalagentur personalvermittl phishing platz positiv post postident postsend praktikumsplatz prami press privat privatadress privatkonto probezeit probl produkt produktkoff produktpaket profil projekt provision prozent qualifikation qureinsteig rechnung recruit recruiterin recruiting registrier registriert registrierungskost rein reis rekrutier rent reservi reserviert rest restaurant restbetrag restlich risiko ruckerstattbar ruckerstattet ruckseit ruckzahlbar scamming scan scheck schick schneeballsyst schnell schreib schriftlich schulung schulungskost schulungspauschal sech seien seit selb semesterbeitrag send sendung serios setz shop sich sicherheitscod sicherheitshinweis sicherheitsuberpruf sichert signal sind skyp smartphon sof sofort softwar solang soll sollt sonst sorg sowi sozialversicherungsnummer spat spatest spend spendengeld staatsangehor start starterkit starterpaket starterset startpaket steam stell stellenangebot stellenanzeig steur steuridentifikationsnummer stiftung stipendium strukturvertrieb stund stundenlohn such summ symbol taglich tausch team teil teilnehm teilzeit telefon termin test testkonto testzweck text textinterview ticket trag tragt training transaktion transf transferi traun tvod uber ubermitteln ubernachtungskost ubernehm ubernimmt ubernomm ubers uberweis uberweist uberzeugt ubrig umetiketti umgeh umtausch unbegrenzt uniform universitat uns unt unterkunft unterlag unternehm unverzug urlaubsgeld usdt verdacht verdi verdien verdienstmog verdient verein verfallt verfug vergeb vergess vergut verlang verlangt verli vermeid vermittlungskost verpack verpass verpfleg verrechnet verrechnungsscheck versend versicher versicherungskost vertrag vertragsabschluss vertragsunterzeichn vertret verwaltungspauschal video videoident videoidentifikation videoidentifizier videolegitimation videos vier visakost visum visumkost vorab voraus vorausgewahlt vorauszahl vord vorderseit vorh vorkass vorkenntnis vorleg vorsicht vorstellungsgesprach vorzuleg wachsam wallet war warensend wart wed weihnachtsgeld weit weitergeleitet weiterleit weiters weiterschick weiteruberweis weitervers weiterversand weiterzuleit wenig wenn werb werd whatsapp wirb wird woch wochen wohnadress wohnung wunschenswert wurd zahl zahlbar zahlt zahlung zahlungsnachweis zehn zertifikat zog zoom zugangsdat zugesandt zuhaus zulag zurst zuruck zuruckerstattet zuruckgezahlt zusamm zuschuss zusend zwei zwisch",
  "es": "abon abra abre abrir acces acept acompan activ actu adelant administracion adqu adquir advert afiliacion agenci agent ahor alert algui aloj alta alumn amazon ambas ambos amig anad anal antecedent antelacion antes anticip anunci anvers apell apen apertur aplic apps arranqu asegur asign asistent asoci asociacion asum automat autoriz banc bancari bec beneficiari bienven billet billeter blanque bon brut bult busc cad calif calific cambi campament canal candidat candidatur cantid capacitacion car carg carnet cas cedul celul centr certific chat chequ cient cinc cit clic client cobr codig colabor coleg colegi colegiacion com comenz comienz comision compart complac complement complet compr comprob comunic conduc conf confiabl confirm conmig conoc consej consider contabil contabl contact contacten contest contrari contrat contratacion control convert conviert convocatori coorden coordin corr corre corrient cost cre credit cript criptomoned cualqui cuant cuatr cubr cuent cuid cumplimient cuot cup curriculum curs dal dar dat deb deber delant delanter delit demasi dentr denunci deposit derech des desd desplaz despu detall detr devolver devuelt devuelv diari diet diez diferent digital diner direccion dispon doctor document documentacion domicili donacion donant dors dud efect electron ellos email empez emple empleador empres encontr enhorabuen enlac entid entre entreg entrev envi envial enviel equip escan escane escrib escrit esfuerz esper esquem esta estaf estan estas este estudi evalu evit exam exchang exclus exig expedient experient extra extract extranjer facil facilit factur fals falt famili favor felic felicit fianz finaliz financ financier firm fond form formacion formaliz fot franque frent fundacion gan gananci garanti garantiz gast gerent gestion gestor gir googl gratis gratuit grup guasap gust hac har hast hem herramient hog hor hospital hotel human iban ident identificacion ilimit import imprescind inclu incorpor incorporacion indic indiqu inform informacion informart ingres inici inicial inmediat inquilin inscrib inscribet inscripcion inspector instagram instantane integr interes invit itun jam jef junt justif lad legal leid libert libr licenci lik limit line llam lleg locomocion lueg lug lugar mail maletin manag mand material matricul mediant medic membresi men mensaj mensual mercade miembr mientr minut mision mobiliari moneder moneygram movil multinivel mund nacimient nacional nadi naturalez necesari necesit negat nin ningun nombr nomin nosotr nuestr nuev numer nunc ofert oficial oficin olvid onlin operacion oportun optimiz orden organizacion otra otras otro otros pacient pack pag pagin pais paquet paqueteri par parcial part particip pas pasaj pasiv past paypal ped penal pension pequen perd perder perfil period permis person personal phishing pid pierd piramidal plat plaz plus poc podri porcentaj portatil pos posesion posit postal posterior postul postulacion precis pregunt prens preocup prepag present previ prim primer pris prob proces product profesional propi proveedor proxim proyect prueb public publicacion pued puest qued quedart quedat quedes qui quien quinc rap real realiz rechaz recib recibir reclut recomiend reconoc recruit recurs reembols reenvi reexpedicion ref refer regal registr remes remit remot remuneracion represent requer requier resen reserv resident respond respons respuest rest restant restaur result reten reteng retien retir retribucion revers revis riesg rob rog rrhh sac sal salari sald salv segu segur seis seleccion seman sencill ser seri sexual sid sig signal siguient simpl sobr sobrant soci social softwar sol solicit solicitud solter steam sub subvencion sueld sum tampoc tar tard tare tarif tarjet tas telefon teletrabaj ten teng termin tesoreri text textual tiemp tien tiend tiktok titul titulacion tod tom tra trabaj traig tramit tramitacion transaccion transf transfer transferent transfier transport tras traser tres turn ultim unas unet unic uniform univers unos urgent usdt usted usuari vacant val valor verificacion viaj vide videoidentificacion vigor vim vis vist viviend vuel wasap wasapp western youtub",
  "it": "abbiam abilit academy accadem accett accont account acquist acquister addett adesion affrett affrettat agent agenz agisc alberg albo alcun alla alle allo allogg almen altre altri altriment altro amazon ambo amic amministr ammission anal ancor anno annunc anticip anticipat antiriciclagg apertur appen apra apri aprir aprit arriv aspett assegn assicur assiem assistent assoc assunzion attenzion attiv attrezzatur automat autorizz avvi avvis avvoc azi banc bancar band banking beneficiar benven bigliett bilanc bisogn blocc boll bonif bonus bors buon bust cam camer canal candid candidatur caparr caric cart cas casellar cauzion cellul cent cerc certific chat chiam chied chiunqu ciascun cifr cinqu civil client codic colleg colloqu commerc commission comp compar compl complet compr computer comunal comunic concors conf conferm conform congratul conoscent consegn consulent cont contabil contant contatt contattac contratt contrib convert convoc cooper coordin cop copr corrent cors cost cred credenzial cript criptoval curriculum dall dat dator davant decret deliber dell denar depos deposit determin dev diec dietr different dimentic diplom direttor direttr diritt divis dlgs document domand domicil donator donazion dop dottor dovr dovrann elabor elettoral email ente entramb entro esam esamin esclus esit esperient ester estratt estrem evit exchang extra facil fals famigl fattur felic fidat fin finalizz finanziar finc firm fiscal fond fondazion formazion fornitor fot front garant gazzett gestion gestor giorn giornal giornalier gir giudic giudizial googl grad graduator gratis gratu gratuit grupp guadagn hom hotel ident identif immed immediat impieg import incass indenn indirizz inform ingress iniz inizial inoltr inpa insiem intermediar interv invi inviam iscritt iscrizion ispettor istruttor itunes lat lavor legal lett liber libert liet lik limit link lor lord mail manager mand marc marketing mass material medic membr men mensil mer merc messagg mett min mission mobil moneygram multilivell nasc nazional necessar negat negoz nessun network nom nonc nostr notai numer nuov occasion occorr offert oggi ogni ognun oltre onlin oper orar ordin organizz ospedal ottimizz pacc pacchett pack pag pagin pagop part partecip partenz partner passaport password patent pazient pendent percentual perd perder period permess pers person personal phishing piac piattaform piccol piramidal poch port portafogl portatil posit posizion possess post postepay pratic preg prel prelev prem prenot press prevent previst prim procedur prodott profil propost propr prossim prov provincial qualcun qualif qualsias quattr quest quindic quot rappresent real recens recension reclut recruiter recruiting redd referent regal regional registr remot respons rest restant ret retr retribu ric ricar ricerc ricev ricever richied richiest riconosc rifug rimanent rimast rimbors riport risc riserv risors risped rispedizion rispond rispost ristor ritir sald salv sanitar sar sara sarann scad scansion schem scritt scriv segnal segret segreter segu seguent selezion semplic senz serv serviz settiman sforz sicur sicurezz siet signal smartphon soc softw soggiorn sol sold soltant somm son sostien sped spedizion spes spid squadr sta stamp starter stat steam stipend struttur student sub success suo svolg tard task tass team telef telelavor temp ten teng tesorer tesser test testual tien titol tram transazion trasfer trasfert trasport tratten tratteng tratterr trattien tropp trov truff tuo tutt uffic ufficial ultim uman uniform unisc urgent usdt utent vagl val valigett valut veng vers viagg vide videoidentif vien vis vision vist vol volontar volt vostr wallet western",
  "pt": "abertur abra abre abrir aceit adesa adiant administraca admissa adqu adquir agenc agent agor ajud alert algu aloj alun amazon ambos amig anal analis antecedenc antecedent antecip antes antifraud anunci apen aplic aplicaco apos apps apress assegur assinatur assistent associaca assum atenca ativ atrav atribu automat autoriz autorizaca avali avaliaco avanc banc bancari beneficiari bilhet boas bols bonus branqueament brut busc cad cadastr can candidat candidatur carg cart carta carteir carto cas cauca celul cent certida certific cham chanc chat chav cheg chequ cidada cinc client clinic cobr cobranc codig coleg colegi com comec comissa compr comprov comput comunic conclu conduca confi confirm conhec consider cont contabil contact contat contrari contrat contrataca contribuica convert convocator coorden corrent corretor credit crimin criminal cript criptomoed cuid curricul curriculum curs curt cust dad del demor dentr depo deposit depress desloc deslocaca despes detalh dev devera devolv diar diari diferenc digital dinheir diplom doaco doador document documentaca dois domicili donat doutor duas email embalagens emos empreg empres encaminh encomend encontr enderec enquant entidad entre entreg entrev envi equip escrev escrit escritori esforc esper esquec esquem esta este estrangeir estud evit exam exchang exclus exig experienc exterior extra extrat fac facil fal fals famil fatur favor feit fic finaliz financeir fiqu formaca fornecedor fost fot frent fund fundaca ganh garant gerent gestor golp googl gost gran grat gratuit grup guard hesit hoj homebanking hor hospital hot hotel human ident identificaca imediat imprens inclu indic inform informaco ingress inic inici inicial inscrev inscrica inspetor integral intermediari itun jam jornal junt lad lavag legal levant liberdad lik limit link livr loj lucr lug mail mais mal malet mand marketing mass materi material matricul medic membr men mensag mensagens minh minut misso moneygr montant mor motor muit multinivel nasciment necess necessari negat nenhum ningu niss nom noss notebook nov numer nunc ofert onlin oper operaca oportun ordem orden organizaca otimiz outr pacient pack pacot pag pagament pagin palavr par parabens parceir parcial part particip pass passag pec ped pel pensa pequen perc percentag perfil period permissa pesso pessoal phishing piramid porcentag portatil posit poss possu posterior posts pouc praz precis premi present previ primeir process procur produt propin propr propri proxim publicaco qualificaca qualqu quant quatr quem quinz quot rap real realiz receb recib recrut recurs red reembols reembolsav reembolsavel reenv reenvi reexpedica regist registr remot remuneraca rend rendiment repass represent reserv residenc respond responsavel respost rest restant restaur ret retenh risc sac salari sald salv saqu satisfaca scan segu seguint segur seguranc sej seleca selet seman sena ser sera seus sig signal simpl sinal sobr soci social softwar solicit solicitaca soment ste subsidi suport tard taref tax telefon telegr telemovel teletrabalh tem temp termin tesour test text tir titul tod trabalh tramitaca transaca transf transfer transferenc transport treinament tres tud ultim uniform urgent usdt utent vag val valid valor venciment verificaca vers viag vid videocham videoidentificaca vim vist voc western whatsapp zapzap"
 },
 "groups": "4xj 52w 52z 53h 53t 545 55r 565 5cs 5ct 5dd 5dr 5dy 5e2 5eg 5en 5km 5lm 5lr 5ly 5md 5me 5mk 5mu 5sf 5sg 5tl 5tp 5tv 5ub 5uo 60g 61g 61m 61q 624 672 67z 684 687 68i 68j 6eb 6f9 6fe 6fi 6fu 6fz 6g1;54y 54z 55r 565 57t 5eg 5en 5gf 5md 5me 5mk 5mu 5oa 5ub 5uo 5vz 624 63f 68i 68j 6an 6fu 6fz 6g1;4zz 5bx 5js 5rk 5zr 66d 6dm;4vx 59u;4zz 500 5bx 5by 5js 5jt 5rk 5rl 5zr 5zs 66d 66e 6dm 6dn;4xj;4zz 500 5bx 5by 5js 5jt 5rk 5rl 5zr 5zs 66d 66e 6dm 6dn;500 5by 5jt 5rl 5zs 66e 6dn;4xj;;;4th 4tl 4tu 4ud 4ue 4ug 4vi 4vm 4vz 4xd 4ye 4yy 4z5 4zi 4zs 4zv 4zy 505 508 50m 50y 51j 52a 533 54r 54y 54z 551 55e 55q 56b 58x 590 594 5b6 5bp 5bu 5c8 5cq 5d5 5dd 5du 5ep 5jl 5wz 5xp 5zj 5zo 600 60r 610 61f 62f 66k 67d 67k 67m 67y 68y 6a5 6b0 6bc 6bl 6c0 6du 6e7 6ea 6ew 6f6 6f8 6ft 6fz 6g1 6g3 6ga;5hn 5ky 5lo 5m4 5mt;5ut 5uv;;;;569 56c;62l;;;;;4xf;4rs 4rx 53f;;4rx 535;;4ws;67m;6cf;5wz 5zl 5zq 5zt 600 62f 64c 669 66g 66k 67d 68y 69i;4sg 4tq 4ud 4wj 4wr 50q 51m 53h 53k 54e 55x 64c;;5fb;4rh 5rg 5rj 5rn 5rv 5tb;5e1;;4vi 4vm 4xw 4z5 4zw 4zz 54r 55e 5rp 5sb 5su 5tk 5u2 5uk 5uz;4sl 4wu 4wv 4y3 4y7 4zp 50m 52z 542;4rr 4ta 4wj 4wn 4xw 4y5;69u 6b0 6bl 6dh 6dl 6du 6g3;;;4vs 52s 52t 67p;4rp 4s7 4t3 4t5 4tb 4vw 4w5 4wl 4wx 4ye 555;4y7 6e2;;55d;4w2;;4vl 4y7 4yy 50f 51z 520 52f 554;6av 6dt;4v2;58x 590 59p 5ep;;5rp 5uk;5cq 5da 5dd 5ep;;4s7 4t3 4t5 4xo 555;;5pb 5qy 5su 5ux;;;;;;;;;;;509 50b;5he 5hg 5hl 5hn 5j7 5ky;;;5ru;4yw;;;5hr;;;;;4rj 4to 4tp 4tt;4vl 4wq 4y7 4za 518 51j 554 559 55g;;4r5 4s1 4tb 4wl 4yu 558;;;;;;5bn 5dp 68s;;4sq;6ge;62n;51k;51k;;;68q;;;;6a6;6bl 6do 6dv 6f8 6g8;5wz 5xp 5zv 5zy 61f 62i 64c 66m 67y;62l;62l;62v;;;;;;;;;;;55r;4y2 4ya 4yk 4yo 4yp 5at 5b2 5b3 5iw 5j3 5j5 5yn 5yw 5yy 65p 65r 6cv 6cw;;;56s 57d 57m 59h 59q 5b9 5ce 5df 649 64j;60z 625 62a 62d 66j 67d 67k 68o 68u 69w 6ab 6ae 6ax 6b4 6bw 6fv 6fx 6g0;5jo 5jx;68o 68u 68v;;;60z 6eu 6fx;5ni 5p1 5uh 5uo 5us 5uv 60z 625 62a 62d 6ab 6fx 6g0;5fg 5mt 5my 5n0;4zr;;56s 579 57d 57m 57z 587 58g 58q 595 597 59h 5ay 5b9 5br 5bw 5c8 5ce 5d5 5fk 5fz 5g1 5g5 5gp 5gu 5h5 5h9 5lk 5vp 5we 5xp 5zl 5zz 606 60h 60r 61v 69w 6a0 6ae 6ax 6b4 6bf 6bw 6dh 6dq 6dt 6e2 6ec 6em 6eu;630 66t 696;5vp 5we 62n 630 634 63j 63q 63t 649;5oj 5p5;5on 5ot 5p1 5ti 5uh 5uo 5us;4sq 54n 54w;;;;5n8 5og 5oj 5ol 5p5 5pi 5tx 5u3;579 57d 57r 58x 590 594 59m 5ce 5dd 5df 5dy 5e7;6f9 6fi;;52g;62n 630 634 63j 63q 63t 649 64j 669;5wv 5zm 6di;5n8 5ol 5on 5ot 5ti 5tx 5uh 5uo;5p0 5sv 5tz 5uy;;5fg 5lk;5dr 5e2;;;531 69w 6ab 6ae 6ax 6b4 6bf 6do;4r5;;5zr 5zs 61q 6ab 6e2;;579 57d 57z 58g 597 59h 59m 5b8 5b9 5f3 5p0 5qo 5ru 5u9 5ug 5um 5us;57v 66d 66e 687;57v;62w 63g 64r 65g 65k 67m 6a7 6ao 6c3 6d6;50n;;;5gu 5h5 5js 5n2;;;5p1 5rk 5tq 5uw;;5v3 5va 5vm 5wi 5wl 5wq 5wu 5x7 606 60c 60f 61d 623 627;62l;5m5;5d4;6dq 6em 6ew 6f8 6gc;5af 5wz 5xp 60q 60r 61f;;;5x9;5x9;;5x9;;5x9;5x9;5x9;;5x9;5x9;;;;5ni 5um 5us 5uv 5w0 5xk 5xs 5y0;62l;56l 57u 59s 5b6;58d 5bp 5dd;;;5d4;661;;;4rd 4s9 4sn 4sq 4ss 4st 4su 4sw 4sx 54j 54s 550 552 553 55a 55c;4sq;4x5;;58y 591 596;6cn 6cq;4ru 4wq 4y7 51c 52z 53w 54d 54y 55l 55t;;;;55z;4yl;;5yp;5so 5u2;;;;;;4t3 4tt 4w5 4yv 50s 53p;;5ul;;;4yl 4z1;;;5jw;;5ad 5bv;5yk 5yp 5yr;5yt;6ge;6ge;4yh 5yk 5yr;5qw;;5yu;5ur;;4rv 4th;5fg 5fk 5fz 5gn 5gp 5h5 5h9 5ho 5lk 5mt 5my 5n0;4z0;4z0;4rv;4th 55j;65n;5mc 5mf 5ml;5yb;4u8 4yz 4zk 4zu 5j8 5jh 5jj 5qz 5rb 65t 664;4xk 4zu 501;;;66t 66y 68h 690;;;;4ul 4um;;4rl 53w;5p1 5qs 5u4 5uw;;641 64o 66t 66y 671 67w 68h 68r 690;5ss 5t2;;4ud 4vl 4wq 4xc 4xi 4y7 50m 512 520 53g 544 54y 554 565 5k2 5rv 5t2 5tk 67y;;;;;;;;5k8;;;;;;;4s7 4t3 4t5 4vw 4w5 4wx 4xo 54l 555 55t 5gh 5gj 5ix 5jf 5mi;4r5;5oc 5qb 5qm 5qw;4rr 4ul 4xm 519 526 529 52e 53e 567;4vr;6cg;5fe 5gp 5gr 5gu 5h4 5h5 5h9 5ho 5i1 5iz 5jb 5kz 5m8 5mg 5mj 5mt 5my 5n2 5sj 5tb;5h4 5mg 5mt 5my;4rs 4rx 4tb 4ti 4vu 4vv 4w0 4w1 4w3 4wf 4xx 4ys 4z3 4z4 4zk 5b7 5bb 5i2 5i3 5i4 5j9 5ja 5pn 5po 5pp 5r0 5r1 5r3;;5g1 5jb 5kz 5mj;5gs;;4sm 4tn 4tw 4tx 4ty 51o 58f 58i 5ea 5h0 5h1 5wo 5wr 61x 63z 642 648 6ba 6bd 6bi;;;570 587 58b 58g 595 5ce 5cm 5cp 5dp 671 67w;570 57a 587 58b 58g 58h 58q 595 59c 5ag 5c4 5ce 5cm 5cs 5d6 5dm 5dp 5ef 5ek 5en 5va 5vm 5wi 5wl 5wq 5wu 5xc 5xn 60c 60f 61d 623 627 62b 62c 641 65k 66y 671 67w 68h 68l 68r 68t;;606;;570 57a 585 587 58b 58g 58h 58q 595 59c 59q 5ag 5bn 5br 5ce 5cm 5cp 5da 5dm 5dp 5ek 5en 60l 66t 677;65k 65x;570 57a 587 58g 5ce 5cm 5cp 5da 5dd 5df 5dm 5ef;;;6a1 6eg;68l 68t 692;5lw;5l8 5t5;5l8 5la 5t5 5t9;;62b 62c 68l 68t 692;;5va 5vm 5x7 606 60c 623 627 62c;5dl;5b0;5d4;5b4;;;5mf 5mi;;525;;50n 54q;50n;5ng;5x9;;;5x9;;;5x9;;;;4wl 4yu;4rv 4ud 4xh 4zi 4zl 55w 560 564 5ei 5el 5mp 5mt 626 68s 68w 6fy;;5x0;;;4ry 4se 5he 5hg 5hl 5hn 5k4 5lo 5m0;;6dd;5zg 68q;665;5mp 5mt;6fy;4zq 5bq 5bv 5zk;665;5ug 5un;5f6;5og 5pb 5rp 5rw 5tk 5ty 5u3 5uw;;;5d4 5ei;;5bl;;;;;;;56b;56h 69p;5fb 5he 5hg 5hl 5hn 6bl 6em 6ga;;;56h 68t;;;64c;;;;4vj 4vm 4z4 52a 53a 53t 55p;4rz 5fl;4rz;5am;6bx;;;;;;4s5 4v0 4xv 4xy 5v3 6bl 6em 6gc;;5ih;68w;5b3;56k;;4y3;583 5bl 5ce 5ed 60c 626 6ew 6fy;;4xg 4xu 50c;5il;;5q3 5r7 5rh;5yc 5zj 5zo 659 65a 69u 6bc 6e7 6ea 6f6 6ft 6fz 6g1 6g5;4wq 4wt 4yy 4zs 50p 51c 52r 533 5in 5jl 5jq;;;5fi 5in 5ku;4t7 4vl 50l 512 516 518 519 51c 528 53e 53f 54d 554 55w 562 56a 56x;;4tl 4wa 4xj 4zw 4zz;571 5vb;5fk 5mp;5fs;5fd 5fp 5he 5hg 5ko 5ky 5m4 5m6;;4sl 4wx 4xl 4xq 4y3 4zp 50m 52z;658 66c;;66c;6e2 6e7 6ft 6g5;64m;5ae 5bp 5bu 6ch 6ck;4tl 4tu 4u1 4u3 4vp 4zg 4zk 50u 51j 51r 55h 55p;52a;;;4tl 4tq 4tz 50x 50z 521 523 56e;;525;;;5vd 5vk 62y 6aa;5vd 6a6;;;;;;62v;;;;;54i;;;5b8 5br 5bw 5bz 5c8 5cu 5e0;;56i 56k;4rj 4s2 4s3 4sj 4t8 4xf 54n 54p 54u 54w 55f 55z 563;;;;;4s2 4sd;;599;;4zs 4zv 4zy 50m 51c 533 5gj 5jd 5jn 5k2 5k3 5ko 5lu 5og 5r8 5rw 634 659 65y 669 66g 66k 673;;;;59j 5mx 5xe 5xf 64m 6by;;6as;66y;5vp 5z8 5zl 5zq 5zt 600 60h 6a5 6at 6ax 6dh 6dl 6du 6ec 6fl;;;;5rg 5rj 5rn 5rv 5sj 5tb;4uc 4uj 54q;;;;;;5v3 69u 69w 6a0;56y;;;4rp;4yl;4yl;61u;;;6a6;;;54g 54n 55z;51v;;4yl;;5ba 5bk 6cy 6dc;5ev;62v;;;6a7 6ao 6c3;4yl;;;;5w0;;65g 65k 687;;;6ca 6dv;4uc 4uj 525 54g 54q 54u 54w 55z;;;;537 5ow;6cu 6en 6ep 6fo;;;525;;6d4;;5n8 5nf 5ol 5p0 5qo 5r4 5ru 5t6 5tz 5u9 5ug 5um 5us;5yi 5zy;545 5e2;;4z8 4zb 59j 5bh 5je 5r9 5xe 5xf 5z9 65z 6by 6d5;6cc 6d8 6dj;;;5d4;;5g9;;58b 58g 5es 5vh 5w0 5xs;62v;;;;;;5ri;;;;;;5wi 5wl 5wq 5ws 5wu 5xc 5xn 5ym 5yr 60f 60y 623 62i 673 67m 67y;698 6bc 6c0 6en 6ep 6fo 6ft 6g8;696;695;4ss 54s 550 552 553;632 63d 64o 65q 66v 67e 695;6a6;58x 590 594 59v 5cq 5cu 5du 5e4 5ep;4w2;61g 61i;;58b 58h 5ef 5eu;5rr;;60l 65x 6a1;;;;53h 545;5dr 5dt 5e7;;6cu 6en;;4sg 4ta 4td 4th 4tl 4tq 4tu 4ud 4ue 4ug 4vf 4vi 4vr 4vz 4xm 4xw 4ye 4z5 4zg 4zk 505 50u 50y 51j 51m 51r 52a 52r 52w 53a 53e 54r 54y 54z 551 55i 55q 55x 561 565;50y;5z5 62q 677;;;4rf 4wu 4wv 4xo 4y7 4zp 50m 512 518 520 526 52f 52z 53g 542 54m 554 558 55g 55l 562 56a;5c3 5d4;58h 5b1 5c4 5ci 5d6 5es;;;5jl 5jq 5k1;66j;54g 54n 54p 54u 54w 55z;;;;;66e 687;;5eq 5wi 5wl 5wq 5wu 5xc 5xn 5ym 5yr 60f 622 623 62i 6g7;698 6en 6fo 6ft 6g8;632 63d 641 65q 66v 67e 695;61g 61i;4xj 4zw 4zz 500 545;567 5fe 5g1 5gr 5h4 5iz 5jb 5kz 5mg 5mj 5my;;;;5m6;5q8 5so 6bc 6d2 6ea 6eg 6ft;6bc 6c0 6d2 6dm 6ea 6ft 6g8;58g 58h 59q 5ak 5b8 5cs 5ef 5es 5wq 5xn 5z7 60f 623 641 64o 671 68h 695;5wi 5xn 5zr 60f 623 62i 641 66d 671 68h;;58b 58g 58h 59c 59q 5ak 5b8 5bc 5bx 5cs 5ef;;;;;5ni 5nq 5nr 5ug 5un;;50m 50p 544;52g;4yj 56b;4rz 4ud 4xh 4zi 4zl 516 54r 54x 54y 551 55w 560 564;;5gt 5im 5jr 5ju 5jx;5g3 5gp 5gu 5h9 5ho 5i1 5iz 5kz 5m8 5n2;62l;5gj 5j7 5ko 5ky 5n1;4y6;;;;;;;;;;;;5yx 62q 677 6ct;4vl 4za 512 518 54a 554 559 55g 56a 5gj 5he 5jd 5k4 5m0 5og 5r8 5z8 65y 6at 6ax;;;;4yl;;;;;5np 5qy;5nh 5np 5o7 5og 5qy 5rw 5ss 5su 5t2 5t6 5u2;;;58g 58h 58m 5dm 5dr 5dt 5dy 5e7;5d4;5b0 5b5;5b5;56a;;;4rh 4yn 54l;;4s0 4ta 4xm 4yg 5fn 5fu 5fw 5gr;;;;5qc;;;;;;;;;;;;4rn 4ro 4rt 548;;5fn 5fu 5fw 5gr;5nt 5ol 5sm;54g 54n 55z;;4r5;;5zj 610 61v;5yb;4ru 4sh 4ta 4yd 54m 55e 55u;;;;;;;5ly;5kg;;;5su 5ux;;5n8;5h3;;5wc;;5v9 5w9;;;56m 56o 59x 5a0 5as 5au;64v 65i;;6c6 6cp;5xw 5yl 5yo;640;57q;;663;;;5x9;57d 57f;5vp 6ae;5xw 6c6;5wp;6bb;;;6b2;61p;61t;5re;;58v;;;;;;5dw;5ds 5dv 5dx 5e8;64v;634 637;;;;;65c;;5re;;5x9;;5dg;5au;65i;;;5yo;6cm 6cp;61w;;;5ch;5xt;5ze 5zh;5ye;5vl 5vn;65c;5bm 5db;56z 57c;64v 65f;57e;59t;5v9;63z 644 67a;5aj;;;;;;;;59i 59p;5xp;5xe;;;5mc;;;;;;;5re;5je;;5h3;5oz;5re;;;5mc;5nz;;;;5cx 5kq 5sk 60k 676 6ef;5mo;;68o 68p;52q 52u;;;5lx;5tu;;;637;;;;5ye;6cj;578 57b 5vl 5vn 631 6ac;57e 58c 5ah;;;;;;;5vq;57e;58v;5e5;;5bj 5d3;;;;5cf;;5as 5au;;;;;;;6a3 6a8;;61s;6ap;;686;;;5b5;5zh;5yz;6f5;616 67r 6f1;640 6bb;5wp;;;59o;;;6f1;69f;67v;;;56m 56o;;;;;5bj 5bm;5ee 621;60e;65s;637;57d 57f;5ds 5dv;;;;;58c;5xi 5xj 5xl 5xw 5yl 6c6 6cm;;5db;;6fc 6fh;;;;;5zh;5bm;59f;62t;;;5b5;68c;598;59p;56z 57c;68c;6fn;60k 676 6ef;5cx 5kq;;;5v9 5vi;5vi;5xo;6a3;;;;5g2;57v;;;;;5bi;;;;;6ap;5wy 6fv;6bk 6bn;5wy;625 62a;600;602 6dy;;5do;61a;;5ze;6db;69p;;59e;;;5eh 5em;5aj;;57e 58c 5ah;63h;;5ez;;;;;5xi 5yl 5yo;;59l 59x 5a0 5as;;5er;6e6 6eq 6f5;6cx;5ze;5yz 6cx;;59x 5a0;;57e;57e 588 58c 5al;;5al;60b 625 62a 6e6 6fv;5yz;5eh;5cl 5do 5eh;6ba 6be 6ej;57e 58f 58n 58o 5cz 5d1;5wo 5wt 60n;;;5n5;5oz;5oz;;6cm;;;;;6ac;;;;;56m 56o;56m 56o;5vi;5w1;57v 582;6ap;;5ew;;66i;5x9;5yz;57v;;;5dx;56z;5v9 6a3;;;62t;5xj;6fn;68c;57e;;6bh;647;;;58s 58u;;;;;;5tm;;;;;;59r;;61s;5xr;6fk;6c2;59t 5c9;6c5;;;5xt 5xv;5ee;5ue 5uf;5mo;;;;;;5wc 6db 6de;5tt;5ue 5uf;66p;625 62a 66x 68o 68p;;5ds 5dv;64q 65u 689;621;;;;;;;5p8 5pa;5ue 5uf;;;;;56j;5oz 5tu;5mc;59g;;6dx;66o;5c9;;;6dy;;66p;;;5xj;;6fh;6cx;6fc;;;5xr;;602;66x 67h 67v;65s;57e 58c;5e6 61t 6fm;5db;602;5b5;;5ew;5al;;;;;;66x 67h 67v 68o 68p;5dw 682 686;61p;;;;6a8;;;;;5nz;5oz;5n9;;;5re;;;5tm;5h3;;5hk 5m7;5sk;;5tu;57e;5ue 5uf;5rc;;5p8 5pa;;;;;58f 58n 58o 5cz;5t1;5mo 5mq;5rc 5re;60b 625 62a 66x 67v 68o 68p 6fv;;;64z;64z;5wt 60n;;5rd;;5dx;6d5 6d9;5z9 5zd;;;;;5bh;65z;;5vt;;;5re;;;;;;6fn;5cf;;;5r9;;;5ew;;5w1;58p 5d2;63h 643 6ap;5h3;;5tt;;5wc 6b2;57f;61z;68e;639 63h;57f 57v 58p;5vt 5w1;6ai 6ap;;5hk;60o;5d3;;;52q 52u 534;;;5ez;69a;;6a3 6aw;;5v9 5w9;;;62t 63o;;5cf 5cg;;5t4;;5t1 5t4;59e;6bh;5dw;5do;5b5;631;58s 58v;57b;5vl 5vn 6ac;6f5;5p8;62a;;68o 68p;;;5c9;66o 6dx;;57v;;56i 56z 57c 57q;57v;5ah 6cj;5vq;;;;5ds 5dv 5dx;;;;58c 5ah;5wj;682 686;;58c 5ah;;578 57b;5vl;;5nz;;;5ee 5er;58y 591 596;61z;64h 68e;5db;599;;64v;5yl;5as;69f;;57e;60o;5ds 5dx 5e8;59p;5x9;5aj;643 67e;5ww;;69a 69c;4ve;5nc;621;;65s;5dw;66i;;616 6f1;;;;5cd;;;598;;;682 686;61p;5zh;5yz 6cx;5b5;;;5dw 6fc 6fh;6de;59l 59x 5a0 5as;57e 58c;5ch;;;5wy;5v9 6a3 6bk 6bn;;60b 625 62a 6e6 6fv;;;5cl;;69p;;56z 57c 57q;;5wy;;;;;;;593;57f 57j;56z 58w 58z;6eq;5x9;;;5eh 5em;6c2;58w 58z 593;5eh 5em;5cl 5eh 5em;;6e6 6fv;;584 5bm;5w1;5w1;57v 582;5ew;;;593;58w 58z;68p;639;6bk;64b;5ud;5ee 621;56m 56o 59l 59x 5a0 5as 5au;5ee 621;5er;;59r 5b7;5cl 5eh 5em;;;63h;;;68o;639;62t 64b;;;5n5;;63o;;;;;;65f;5h3;5ue 5uf;;5mo 5mq;;;;;5xe;65s;5xi 5xj 5xl 5xw 5yl 5yo;6c6 6cm 6cp;5as 5au;64v 65f 65i;;5ue 5uf;;;;5vt 639 6ai;;5ww;5g2;;5cf 5cg;5er;;;62t;67h;5g2 5g6;578 57b;631;;69a;;;;5mo;;;5v9;;6a3;;;613;;;;67r;57f;;;;;5nz;5je;;;616;5r9;5be;;598;631;;;5vl;61p;6fc 6fh;;56m 56o;57e;5vq;;6e6;5cl 5do 5eh 6fv;;5ue 5uf;5cf;60b 625 62a;6fv;5b5;;66x 68o 68p;;68g;578;;65s;;5ue 5uf;5ud;;;;5vt 6ai;57e 58f 58n;;;5rd;;;;5fh;;56m 56o 5au;;66i;58s 58u;;;5m3 5m7 5u1;;;5eh 5em;;;;5t1;63o;57c 57q;5cf 5cg;;;;;;;;;5eh;5cl 5em;5cf 5cg;61a;57e;;;;;;578 57b;631;5vl 6ac;;;5g2;;;;5t4;;;;5tu;5lx;;;;5ue;;;;55q;518 528;4vx;4r6 4ra 4rb 4w4 4w7 4w9 4wc 4wl 4y8 4yb 50s 56g;4v4;4sk 4sz;4ti 4u8 4uq 4ut 4v2 4v4 4vo 4zm 4zn 511 569 56c;4u1 4u3;569;53s;4tp;;4sk 4tg 4tj 53p;;4ve 522 524 56f;4sk;4sk 4so 4sr 4sz;4sk;4sf 54s;4t6 4t7 54h;4t6;4ws;528;4rs 4s0 4yt 4yz;4u8 4zj 51v 52i 52l 52n 541 55h;4rk;;4ud 4uf 4vf;;4s1;4u6;4y7 53g;4ss 4st 50t 50v 51d 54s 550 552 553;;4yc;;4xr;4xf;4rm 4w6;;522;52s 52x;4u6;4wl;4ru 4sh 4sk 4sm 4so 4sr 4ti 4tk 4vb 4wa 4wm 4xn 4xs 4ya 54m;4te 4ti 4tk 4v6 4v7 4v8 4va;4rq;4u1 4u3 4vu 4w4 4w7 4w9 4wf 4y8 4yb;4r5;4t8 4ta 4tb 4tc 4te 50w 56g;4xg;4ri 4rn 4ro 4rq 4rt;4zj 52i 52n;4rz;4vy;4uc 4uj;4vh;4sk;4u8;;4u1 4u3;4u1 4u3;4w8 4we;4wi 4x4;;;4rk;4uk 4xh 55w 565;4sr 4yk 4yo 4yp;;515 55r 55s 55y;;4uq 4uy 4v2 4vj 4vk 4vn 510 513 55h 568 56c;;4z7;4rh 4ta;4s2 4s3 4sj 55b;4rh;53q 54h 554;;4ra 4rb 4tb;4zl 542;;4wt 50p;;4sk;;51i 55h;530;4ub;4sn;53y 54c;4ti;;4ry 4se;4yv;4ud;;53r 53x 540 543 563;50a;53u;4tv 4vj 4vk 55m;;;;4wp;4xp 4xt;4ru 4sh 4vb 4wa 4wm 4xs 54m;;4ti;;;4u5 4u7 4ul 4un 4ur 4ut 4v2 56c;4rk;4se;50a 50b 50e 50t 51x 566 567;;4rg;4yq;;4rk;;4sk 4t1 4u9;4u1 4u3;;530;4s6 4s9 4sp 4ss 4su 4sw 4t0 556 55d;4rz;4z8 4zb 4zf 4zh;4sm 4tf 4u9 4ua 4vk 4vn 4vq 4yl 50t 50v 510 513 51l 568;50t 50v 51l;;4tt;4y8 4y9 4yb 4yi;4wm;4rn 4ro 4rt;4ud 4ue;4sk 4u9;52i 52n;50u;4sc;4uv 4v5;;4vn;4zm 4zn;50s 51u 51w 55d;56g;530 538;51b 51e 53y 54c 55r;4yg;4rs 4rw 4rz 4s0 4u1 4yg 4yt 51j;531 53p;;;4y1 4zc;;4r6 4ra 4tg 4tj 4uh 4xf 4yc 53p;;4r6 4ra 4rb;4zj;4rq 4yk 4yo 4z2 53j 53n;;4sr 4t8 4tb 4te 4ti 4v7;4s2 4sw 4sx;51h;4vp;4u8 4ur 4zj 52i 52n;4ud 4ue 4us 53d;4vj;4s4 4s6 4s9 4t0 55c;4yu;4rz;;51y 52g;4t1 4t2;4ry 4s2 4s3 4s8 4sa 4sd 4se 4sj 55b;4v4;4t9 4uy;;4vn 51i 55h;53c;4vk 510 568;;50u;4zr 4zs 50c 50h 50j 50m 50o 532 533;4ur;4u2 4u4;4z0;4uy;51a;4ww 4wy 4wz 4x0 4x1;4r6 4r7 4r8 4r9 4rc;56g;4rz 4yz 4zj;4ta 4tb 4tc 4te;4rj 4sn 4ss 4st 4su 4sw 4sx 51d 54j 54s 550 552 557 55a 56d;4u3;4zj;4ur 4us 4uw 4ux 4uz 4v4 4yo;4r5;55s 55y;53b;4ww 4wy 4wz 4x0 4x1;;4zj;4rc;4ua;;4sk 4sr 4ul 4un;4r5;;;4zc;;;56f;522 56f;4sk;4r9;53v;566;4uo 4wp;4uo;52d;4sg 4zs 4zv 4zy 51f 533 53x 54e;4vu 4vv 4w1 4yx 50g 54c;509 532;50c;4u6;;4ve;4xl 4xs;4uc 4z8 4zb 4zf;4v7 4w4 4w7 4w9;4rs 4rw 4rz 4s0 4tb 4te 4v8 4ve 4vv;4sh 4vc;4uc 4uj;4rq;4xb;;4sk 4so 4ti 543 549;4uc;4z9;4tv 55m;4sk 4sr 4tm 4ts 51o 51q;51w;52v;4sg 4wj 4wn 4wr 4zs 4zv 50m 51f 533 54e;4w6;;4w6 547;53k;4sm 4tf;4sm 4tf;;51h;4z9;4wp;4s4 4t0 55c;4r9 4ww 4wz 4x0 4x1 4y2;4xb 4xo;50b 50d;;53i 53m;;4sc 53j;4sc;4xu 509 50c;52g;55a 55c;;53h;4sk 4sr 4ti 4tk 4xn;4x8;4tg;4tg;4ry 4s2;51t 51w;531;4yt;4t8 4tb 4u0 51j;4yq;53h 545;;4z4;;4ud 4ug 52y 530;4ri;4xp 4xt;4r6 4r7 4r8;4uw;4xx;4uc 4ym 514 517 527 52j 52k 52l 53d 53l 55v;4ym;4rz;545;4rc 4re;;;4vj 502;;53j 53n 53s 53z 541 546 547;4t7 4wt 4y7 4yy 50c 50f 50l 50p 512 51c 51z 520 54d;4uk;4sf 4ug;4s1 4s7 4t3 4vx;4ry 4s2 4s8 50t 50v 51t 51w;4xx 518 528;;4w5;4rf 55h;4vk;4uc 55v 563;4xp 4ym 4z1;4x8;4tv;539;4u6;;52u;;53j 53n;53u;4tg 4tj 4vy;;563;4sk 4sm;52n 52p;4si 4y6 4ye 4yh 4yv;;;4zc;4z0;4xh 4zl;4r6 4r7 4r8;4sk 4v6 4v7 4v8 4va 4vc 4vu 4w4 4w7 4w9 4wc 4wd 4wf 4wh 4y8 4y9 4yf 4ys 4yz 4zd 4zk;;4sc 51m 51n 51p 521 522 523 524 56f;4rz 4sc;4rz;4sc 4sk 52s 52t 52x;4xk 4zu 4zx 501 503;;4sk 522 56f;4wo;;;4um 4vs;4um 4vs 4vt;;4rr 4w8 4xg;4sk;;;;4yq;;4s8 4sa 4uh 4uj;4vu 4vv 4w0 4w1 4w3 50a 50b 50e 50g 50u;4uh;4rs;4sk 4t1;530;4ur;4ur 4uw 4uz 4yc 53f;52i 52n 52p;52z 530;;50j;4w8 4we 50h;4rz;4sk 4sm 4sr 4sz;;4v3;4ti;4sk 4so 4sr 4tb 4tc 4te 4ti 4tk 4y0 4y5 4zd;512 518 542 56a;53r 540 543;;4vh 53f 53r 540 543 55k;;4ra 4rb;;4u6;4rx 4vu;4tv 4v6 4v8 4v9 549 55m;4rg;4zo 54v;51a;54m 54o 54t 54v;52c 55o;4ts 507 51o;4wo;4xd;;4t3 4t6;;4u8;;;4x4 4xe;4sk 4vy;4sk;4vy;;518;4tb;4t2 4up;4t2 4up;;52y 530;4r6 4wt 4x5 4x8;;4zl 53e 53f 53o;4ym;4yw;;4v4;4yq;4xp;557;;527 52h 52m;4yx;4u8 4yg 4zj 4zm 52i 52n;4yr;4tn 4ty;;;4wg;4wg;4yq 52u;4sr 4ts 51o 51q;;4sk 4sr 4sz;4s2;4wg;53s 53z 541 546 547;4tv 55m;4zj;52s 52t 52x;4z8 4zb 53e 53f 53o;;4zq 4zt;51p;4sv;;518;4xk 4yw 4zq 4zt 503;4r6 4r7 4r8;4u8 4v3 504 506 507 52r 52w 55h;4sv;4yw;50a 50b 50e 50t 50v 519 51t 51w 51x 53y 54c 54s 550 552 553 567;55h;4t8;50d 53a 53t;4v1;52x;51y;4yr;4si 4ui 54m 54t 54v 558 559;4r5;4ux 4z6;4wk;4tq 4tr 4tz 4wy 4x2 4y1 51m;4si 4tq 4tr 4wy 4x2 4y1 50r 51m 55d;4r5;;;54b;;4xr 53a;;4sv;;4vd 4yl 4ym;4ur 4us 4uv 4uz 4v0 4yk 4yo 4z2 4z6 4zm 4zn;;4z1;4rs 4rx 4tb 4ti 4xn 4yc 4z3 53f;4tr 4zj 51m 51n 51o 51p 51q 51v;4sk 4sr 4te 4ti 4tm;54h;4z7 4z9 4zo 50q 54x 54y 54z 551 55e 55q;4v3 4vj 4z4 50f 50l 52r 52w 532 533 536;562;518 528;4vs 4wi;52i 52n;4z3;4to 4tp 52s 52t 534;4rs 4rz 4s0;4rs 4rw 4rz 4s0;4sk;4vf 4vg;53i 53s 53t 546;4xl 4xq;4wr 4za 560 562;528;4sm 4tn 4tw 4tx 4ty 55n;4tn 4tw 529 52h 52k 52m 52o 55n;4zn 53f;4rd;4ry 4se 54k 557 55f;4r7;4un 4x0;4sk;529 52h 52k 52m 52o;55r;;4tv 4u2 4vp 546 547 55m;4ym 514 517 53d 55v;4ul;4v4 4v5;;556;;4rd 4sp 4ss 4su 4sw 4vn 50i 50t 50v 51d 51g 51t 51w 54i 54s 550 552 55i;50i;4vn 510 513 55h;;;4wm 53j 53n 53s 546 547;51b 55r;51b 51e 54c 55r;531;4sk 4sm 4so 4sr 4sz 4up;4rs 4vj 4wm 4xs 4xx 50x 513 53j 53s 53z 547 54f;;504 506 507;4ud 4ue 4us 4uz;;;4yb 4yl 4ym;;;4ti 4tk 4x3 4x7 4x9 4xa 4xn 522 56f;4sk 4sr 4vv 4w3;4tw;4yt;4ui 54m 54o 54t 54v;;;4vd;4ti 4tk 4w0 4x3 4x9 4xn 4z3 539;;4ti 52g 530 53f;52b 55o 55p;52h;4rz;;52a 52b;4y8 4y9;;;4xx;;50x 521 523 56e;4t8;4r9;4ra 4rb;4vs 4y0;4r6 4ra 4rb 4sk 4sm 4so 4sr 4sz 4tg 4vs 4y0 51u;52p;52s 52t;;4ya 4yk 4yo 4yp;4vu 4vv;4rz;4rz;;4rz;4rd;;4ry 4ym;566;4to 4tp 4tt;4z9;4r9 4ww 4wz 4x0;4ze;4zb 4ze;509;4xu 50c;4wt;;52v;;;4vy;;4rd;4rq 4ta 4tc 4z1 50s 50w 51u 52j 53p 54k 56g;4zj;;4u1 4u3 4yb 4ym;;4rs 4rw 4rx 4sk 4so 4ti 4vu 4w4 4wh 4y8 4ys 4yz 4zk 540 543 54f;;540;;;;4ry 4sd 4t4 4t9;4wb;4sk;4sk 4sm 4so 4sr 4sz 4ti 4tk 4ub 552;;4ry 4s2 4s3 4s8 4sa 4sd 4t9;4wb;4ra 4rb;4sb;4x4 4xe 515 55y;515 55s 55y;514 517;51t;4z4 4z5;;;4xf;;4u8 4zj 51v;4rq 4rt 55d;4tq 4tr 4tz 4wy 4x2 4y1 51m 55d;527;4sk 4tg 4tj;52j 52k;;4sy 522 524;523;;;4xf;515 55s 55y;52x;4y2 4ya 4yk 4yo 4yp;4yb 51a;4t9 55v;4ym 52v 538;4vn;4ve;4rg;4z3;4uu;4x8;;;4t8;;4vk 568;;4rc 4re 4rg;4ud 4uh;4ra 4rb;4rz 4sc;;4sk 4xz;4ti 4tk 4x3 4x6 4x7;4vj;4u8;4rz;4sk 4tg 4tj;4yl 4ym;4sh 4sk 4sr 4ti 4u1 4u3 4v6 4va 4vu 4vv 4w3 4w4 4w7 4wc 4xz 4y8 4y9 4yb 4yf 4yi;4rj 514 517 527 53d 53l 55v;4y4 4ym 557 55f;4vj;509;4sm 4vs;;54n 557;4yr;4s1;4uc 4uj 4ym 51b 530 53d 53l 55r;527 52b 52h 52m 55p;;4u2;4y8 4y9 4yb 4yi;4rl 4si 4ui 54m 54t 54v 558 559;4r5;;4v6 4v8 4y4 543 549;;4tv;532 536;54v;4yt;4r9 4ww 4wy;4xv;;4ti 4tk 4x3 4x6 4x7 4x9 4xa 4xn;4sv 532 536;506 507;;4tm 4ts 51o 51q;;4yr 50u 51m;4rm;4rm 4xr;52x;4xc;4uu;502;;4zj 52i;4ry 4s2;4ti 4tk 4x3 4x6 4x7 4x9 4xa 4xn;4yz;;;4ra 4rb 4t8 4ta 4tb 4tc 4te 4u0 4v6 4v9;4tm 4tv 4vc 55m;4tm;4ur;;4u6;;;4yq;4u2;4rg;;;4uc 4uj;52y 530;4s8;4sh 4va 4yb;4rr;4zj 4zm;;4ts 4uc 4uj 51o;4u2 51s;;4rk 4rr;4sv;4yv 52d 566;4w4;;4yz;50k 534 535 537;4zj;4yg 4zj 53v 54b;;4yc;4sr 4tf 4vq 4y2;4xf 4z8 4zb 4zf 4zh;;4rn 4rt 548 561;4th 4vr 50z 55j;4rv 519 526 529 52e 567;4t3;4zg 50u 529;4rd 4rr 4tl 4z5 51j 53e 54r 54y 54z;500 53h 545;4vl 4za 512 518 54a 554 559 55g 56a;;52z 530;4zr;;4xc 4xg 50h;4uf;4ri 4rq;4xc;4ts 51o;;4vn;4sb 4sk 4so 4sr 4sz 4t1 4t2 4tb 4tc 4te 4tm 4u0 552;4sh;4ti;4zj;51d 51g 51t;4rj 50t 50v 514 517 51d 51g 51u 51w 557 55f 55v;4sz 4ta 4u8;4rz 4s0 4u1 4u3;;4xj;53h;;;4vl 542 54a;4sk 4sr 4sz 4tm 4ts;4rz 4sc;54h;;4tg;53q 54h;54y;4uc 4uj;4t7 554;4xg;4vl 512 520;51i;4v4;4rx 4z3;4r6 4ra 4tg 53p;4wo;;4u2 4u4 51s;4sk 4vt;4uh 4vq 4ym;4ru 4rv;52x 530;4rk;53b;4sk 4sm 4so 4sr 4sz 4vu 4vv 4w0 4w1 552;;4sh;4u5;;4r6 4r7 4r8;4s8 4sa;;4u8 4vn 4vo 53c;4rk;;;4u2;;;50m 50o;4wl;;4rh 4rp 4ye 4yn;55h;53i 53j 53m;4rl;4rt;50c;4s1 4si 4t5 4xo 54t 54v;50t 514 517 557 55v;4t6 4t7 4ud 4uh 4vf 4vl 4yy 50f 51j 53g 54a 56a;50i 514 566 56d;4xp;4xi 554;4xv 4xy 54h;;4sy 4tb 4tm 4tr 4z3 4z4 4zr 4zs 50f 51n 51p;4sh;4r6 4r7 4r8 4r9;;4r5;;4wu;4ta 4td 4th 4tl 4tq 4tu 4tz 4ud 4ue 4ug 4vf 4vm 4xh 4xm 4yd 4yj 4zi 505 508 50z 51j 51m 52r 53a 53h 53k 54r 54y 54z 551 55i 55j 55q 55u 56b;55u;52z 530;;55v;4s5 4xv;;5dc;5f4;;;;5dj;58e;58e 5cw 5d0;57i 57k;58e 5d0;58e;57w;;58a;;57e 5eb;;57e;59x;;;59b 5d7 5d8;588;5ae;5ba;584 5bj 5bm;5ac;58t;57n;5de;;5eb;;;;56w 5ax 5b2 5dq;;5dc 5dg;57r 58x 590 594;57t 5cf 5cn;;;;588 58y 591 596;571 573;58a 59v;;56j;56u;5b5;5a5 5am;;59p;;59z;;;;57r;58x 590 594 5du;;;584;;57e 58c;5cj 5et;59i;;;56r 5a7;58j;;;58a;5dz 5e3;;58s 5dc;;5cz;;;5c2;;5at;59e 5ev;59a;;57i 57k 57l 57t 581;5dp;5dp;;5ex;5dp;5dc;;57a 5br 5bw 5bz 5c8 5e5;;5bh;5bj;;;59p 5b9 5c4 5c6 5d5;5az;5dr 5e2;;;;;577;;58i 5ea 5ec;;5cd;5bm;;58e 5d0 5dg 5dk;56o 588 58r;5ct 5dz 5e3 5eg;577;59b;56q 5a6;5b7;;58a 58k 5dj;59d;59d;;59d;586 58c 59i 5dc;584;5f1;;;59j;58a 5ac;;;;;5cr;;5b0;5b2 5b3;;57e 588 58y 591;57i 57k;;5cw;59c 59g;;;57n 57p 5cj 5et;5bh;57o;575;574;574;;59p 5dn;;59p 5af 5du;58a;56o 588 58r 5eb;;5b0;5cr;;56y;;580;;588 58j 58k 58l 58r 5eb;588;;5e9;57s;57i;5c6 5d5;;;59g;5bx 5by 5e2;;;;5cn 5eg 5ej;56p 56t 5ap;59z;5bj 5bm;5bj 5bm;;;;;;;;;5d7 5d8;;;59f;57h 5at;57g 5f0;;5f2;;;5be 5bh;5ac;5dj;5cc;;5bh;588 58c 58y 591 596 59k 59r 59u 59w;56v 59r 59u 59w 5b7 5bb;571 573;5cd;57h;58w 590 592 5cm 5da 5ei 5en;58w;5c7;571;5ao 5ap 5bd 5bf;5bd 5bf;5cy;5cy;57s 59b 5ac 5d9;5aq;;5ey;5bj 5bm;577 57e;;59y;;;57e 5b0;5de;;;5bg;5a8;580;5d9;5d9;57e;56p 56q 56t 5a6;;5aa;;;5c5 5c6 5c7;;;59b 5bi;577;;;5ae;;;5cy;59v;;5e1;5dc;58a;574 576;;;574;;;;5cf 5cg 5cn;571;57n 588 58j 58k 58l 591 5a6;59b;;58f 5cz 5d1;57k 57l 57o 57t 581 5f0;;58a 59v;5cr;5a2;57e;5d3 5db;;59v;;57e;5ad 5bv 5c0;5aw;577;;;577 5dc;584;;;;;;5f2;5ca;59z 5ab 5ar 5cb;57e;;575;;59b;59f 5ax;58p 5d2;57h 5e6;;57e;5cb;571;5f2;58w 592;5ba;;;5bd 5bf;5dq;596;;;5aw;59b;59b;5bs;;5cb;;;;5bt;;59v;;58b 5ci;57d;;;5bo 5dq;;;5de;;5aa;;;57e;;58x 590 594;5bh;;577;5d7;58f 58i;5bj 5bm;57t 57x;56j;;;;5a2;;57e 58f 58n 58o 5cz 5d1;57e 57f;;5e1;;;;5dq;5bh;;5f3;59a 5bp 5bq 5bv 5c0;;5dh 5dk 5e9;;57j;57p;;58y 591 597;;;;57i 57t;;;;;;;58m 5a7 5an;;599;;5de;57e 584;570 583 585 58g 5bl;570 573 5b4 5cm 5ei 5el;5e6;5e6 5ed;;5dn;;586 59g 5b2 5b3 5bo;56r 57j 5an;58a;575;;56w 5b7 5dq;;5cv;58f 5cz;;571 573;;56j;5a4;57e 59n;59n;58f 58i 5ea;5dc 5dq;56p 574 576 57q 57w 57y 58y 591 5ac 5cv 5d0;;;5b0;5ct 5eg;58t 5eb;57e 57i 57k;;;5ca;576 58y 591;;574;5cj;599;;5cd;56j;57e;5e1;5cj 5ck;56n;59c;59e;57e 59r;5aw;;5a9 5da;5dy;5c1 5c2;59o;;;;59r 59w 5b7 5bb;59a;57e 5ac;57d 57m 58d 59p 5ae 5cu 5e0 5e4;5ct 5e3 5eg;56n;56n;;5f3;5cr;58r;58r;574;;574;5di;;56p;;5dz 5e3;;56m 56o 56z 572 588 59x;5ck;;5dc 5dg 5eb;;5at 5b2 5b3;571;571;;58m 5d7;56u;;;5dc 5dq;;;56p 56q 5a6;5e2;56x 5ak 5bc;;;5dr;;5cb 5di;5ab 5c5 5c6 5c7;56j;5ac;5dj;5cd;588 5cd;5cy;;580;5cd;58t;;56v 59k 59r 5ba 5bd 5bk;56v 5ba;;56p 5b0;;;;59f;;5a1;57w;5a1;;;59g;5b0;574 575 576;574;58c;59b;5co;5e9;5ac;;58p 5an;5a8;;57e 58a;5bj 5bm;;5ba;5a9 5cn 5ej;5dc;5a9;5cr 5ee;5az;;;;59r;59w;;5co 5eo;5cc;58y 591 597 59r 59w;57r 5a5 5am 5ar 5c6;;5f4;;59j;584 5bm;;589;57e 5ao 5f1;5az;;;56l 56n 59y 5ai 5dl;59v;56l 56n 57u 5ai;;584 5bj;5bg 5br 5bt;5aq;;588;5di;5ae;;5c1 5c2;;;571;;;5cn 5ej;;57i 57t 581 5cn;56l 57u 59s;59b;5af;57e 57n 57p 588 58c;571;;59r;5br;;;;5dc 5de;5ej;57j;5dh 5dk;;56j;5c1 5c2;;;5dj;57e;;5bi;;;;;5b8;5dt 5e5;587 5a3 5en;588;5cv;599;57s 5co 5eo;57s 5co 5eo;57x 5cv;59b;59b 5d9;5e9;589 58j 59r 5b7 5bb 5bs;;;;5f2;;5by 5e2;;5b0;592;;5bg;571;5f4;;;;5cx;;;57e 58a;58i 5ea 5ec;;;5cq 5da 5ep;;57q 57w 57y;;;;5dc;5b6;56u;5dr;57x 5cv 5eo;;58c 59r 59w;;57e;5ab;;;587 58b 58g 58h 58m 58q 595 59c 59q 5ag 5av 5ay 5b1 5c4 5ci 5cs 5d6 5dm 5ef 5es 5eu;56y 57a 57b 58w 5ag 5av 5ay 5c3 5d6 5ef 5eq;588 5e9;;;;;5j6;5ll;5lw;;5hw 5i7 5i9 5iv;5gi;5i7 5i9 5iv;;5gp 5gq 5hf 5hh;5h2;5gz 5h2 5kr 5kw;;;;5m1;;5gz 5h2 5kw;5hu;;5i7 5iy;5gp 5ha;5gv;5hu 5hv 5ib;5f5 5f6;5f6;5l8;5hy 5l9;;;;5gw 5gy;5g7;;5l0 5l1 5n4;5gm;;5ia;;5gm 5go 5jk;5fc 5fd;;5jc;5hs;5jp;;5in 5ip 5iq 5lr;5ik;5l9 5lb;5h0 5h1 5h8 5kv;;5hs;5i8;;5i2 5i3 5i4 5j9 5ja;;;;5n3;5hy 5hz 5kd 5ke 5n3;5kd;5g9 5gf 5k9 5ka 5kh 5kk 5mv;5fl 5fy;5jk;5f8;5gs 5hw;5g7;5f8;;;5kl 5mf 5ml;5kl 5mf;;5j2 5j4;5fo 5fv;5fj;;5ff;5h7;5iu;5l8 5la 5lh;5ll;5gz;5gz 5h2 5lb;5h2;;5fj 5fm 5g0 5gd;5fo 5ft 5fx;5f9 5fo 5ft 5fv 5g9 5gg 5ik 5k7 5k9 5ka 5kp;;;;;;5gw 5gy 5ik;5f8;5f9;;;;;5g9 5ga;;5jz;5j9;;;5kb;5j0;5kg 5mn;5kg 5mn;5hr;5lt 5m3;5g9 5ga 5gf;;5lq 5ms;5ms;;;5fu 5fy 5kv;;;;5je;;;5k9;;5jk;;5km 5lt 5m3 5md 5me;;5ln 5lp;5gq 5gv 5gx 5hf 5i2;;;;;;5gb;5gt 5jn;5k2 5k6 5lc;5g6;5j9;5lj 5md 5me;5lk;;5ji;5gj;;;5f9 5fa 5ic 5id 5if;5il 5k6;;;;5kj;5j6;5j6;;5kj;5kj;5kj;5ki 5kj 5l4 5mr;5g7 5gv 5gx;;5fo 5fx;5fo 5fv;5jt 5ly;5il;5g8;5jy 5lc;5ha 5hf 5hh 5hm 5hp;5g3 5h7 5kc;5hp;5gl;5g1 5g5 5jn 5k2 5k3 5lv 5m5;5je;5jc;5n1;5hb;5f9 5fa 5ic 5id 5if;5mb;;;;;;;5gv 5ja;5gw 5gy;5i5;5fu;5io;5f8 5i7 5iy;5jf;;5fj 5fr;5fj 5fm 5g0;5mn 5ms;5mn 5ms;;5fj;5i5;;5j3;;5iv 5iy;5j4;5fi 5gf 5jz 5k9 5ka 5kh 5kk 5mv 5n0;;;;;5jy 5k1;5f7 5ir;5iv 5iy;5gq 5gv 5gx 5is 5it;5f8;5gd;5ms;5j2 5j4 5j6;5ff 5gi;5ia;5j2 5j4;5fu 5fy;;;;;5iy;5hs;;5ln 5lp;5mz;;5lx;;5fy 5l9 5lb;5kl 5mf 5mj 5ml;5kl 5mf 5ml;5l0;5l0 5l1 5n4;5g7;;;;;5lv 5m2 5m5;5m2 5m5;5iq 5m2;;;5hf 5hh 5hu 5hv;5j1;5i2 5i3 5i4 5k5;5i2 5i3 5k5;;5k8;;;5m1;;5g7 5gv 5gx;;;5h6;5m1;;5gq 5is 5it 5jg;;;;5hs;5fh;;;5g3 5gp 5gu 5h9 5i1 5kz 5n2;5hr;;;5ii;5l9 5lb;5g2 5g6 5ip;5iw;5ht;5kv;5kv 5kx;;5lz;;;;5g8 5lc;;;5gs;5gz 5h2 5kr 5ks;5gz 5h2 5kr 5ks 5kw;5g4 5g9 5ga 5gf;;;5j2;5hj 5kt;5hj 5kt;5gs;5fa 5ic;5fr;;5mb;;5h0 5h1 5h8 5kv;;;5ls 5lz;;5i5;;;5hc;;;5h6;5ll;;5hf 5hm 5hq;;5hq;5kg 5mn;5hf 5hq;;5je;5kg 5mn 5mw;5jy 5k1;5ji 5jk;5ih 5jp;;;;;;5h0 5h1 5h8 5kv 5kx;5gm 5ji 5jk;5g7;;5m1;;5ik 5j1;5ln 5lp 5ls 5lz;;5i8 5il;5jj;5k1 5lr;5jm 5jv;5f5;5gj;5gk;;5li;5fb 5gc;;5ky 5lo;;5mz;;5fo;;5m9;;;5f7;5lr 5ma;5h7 5ie 5lq 5lx;;5gm;5go 5j3 5j5 5jk;;5m0;5hu;;;;5k4 5lc;5i8 5il 5k6;;5j4 5k8 5kb 5kt;5k8 5kb 5kt;5j2;5fk 5gn 5hb 5jj 5ma;5ld 5lf 5lg;5hx 5i0;;5hx;5hx 5i0;;;5g7 5gb 5gq 5ic 5id;;5fa;;;;;5l8 5la;5fl 5fn;;5ki 5m4 5mr;5k9 5ka;5gd;5mm;5kj;5kj;5gk 5k9 5ka 5kp;5ll;5l9;;;5h0 5h1 5h6 5l6;;;5l6;;5hc;;5h6;5j9;;;;;;;5kn;5km 5md;5kc 5kf 5ln 5ls 5lw 5lz;5jh;;;5mx;5n3;5mx 5mz;5i3;;5gv 5gx 5ig 5ii 5ij 5ip;5gv 5gx 5ig 5ii 5ij 5ip;5ig;;5lt;5kf;5kn;5l9 5lb;5h6;5h6;5hf 5hh;;5iw 5j3 5j5;5fl;5ik;5l8;5lh;;5fh 5j8 5jk;5j8;5g7 5gv 5gx;;;;;;5lg;5g4 5gl 5go 5hy 5hz 5kd 5ke 5n3;;;;5ib 5j8 5jh;5gw 5gy;;5kh 5kk 5mh 5mm;5kh 5kk 5mm;5l9;5kh 5mm;5f5;5i2;5lh;;;;5hf 5hm 5hq;5kh 5kk;5he;5fa;;;5ik 5kg 5mn;5mn;5g7;5is;;5is;;5ih 5jp;5jw;5il 5jy 5k1;5h0 5h1 5h8 5kv;5g6;5gv 5gx 5ip 5is 5iw;5gq 5is 5it 5jg;;;5gv 5gx;;5f8 5gq 5gs 5ha 5hw;5h0 5h1;5h0 5h1;5h0 5h1;5hs;5fl;5gg 5kg 5mn 5mo 5mq;;;;5ge 5kg 5l3 5l5 5lj 5mn 5mw;5kg 5l3 5mn;;5g8;5ld;5ld 5lf 5lg;5jk 5m9;5je;;5jw;5gc;5hd 5ki 5mu;5fj 5hd 5hi;5f5 5g8 5hd;5hd 5hi;;;;5k4 5l0 5l7;5l0 5l1 5n4;5kv 5kx;;5lm 5ly;;;;;;;;;5gc;5g7 5gb 5gq;;5kp;5k9;;5k1;;5js 5jt 5ly;5f5 5f6;5f6;5k7;5k7;;5iv;;5lq;5jc;;5j8;5g7 5h0 5h1 5h8;5fl;5im 5jr 5jv;5kq;;;5jr 5ju;5ll;5fh;;;5li;5il;5k4 5l7;5hb;;5ji 5jk;;;;;5l4;5jz 5k0;5i2 5k5;5gi 5h7 5ie;5fl;5f5 5f6;;5fj 5fm 5fo 5fr 5ft 5fv 5g9 5hd 5hi;5fo 5ft 5fx;;5j0;;5io;5io;5jf;5f8;;5l2;5l2;;5g8 5gi;5md 5me 5mh;5gi;5l2;5gm;5gp 5gq;;5io;;;5gw 5gy;;5f8;5k8;5g7 5gw 5gy;;5l2 5l3 5l5;5l3;;;;;5l9 5lb;;5ly;5lm 5ly;5lm;;5g7 5i2 5i3 5i4;;;;;5le;5g0 5gd;5gg;5l8 5la;;5fq 5fs;5gw 5gy 5le;5j2;;5gc;;;;5ga;;5fc 5fd;5fp 5ku 5lu 5m4 5mg;5gl;5ln 5lp 5lr 5ls 5lw 5lz;5gw;;;5fc 5fd;5g9 5ga;;;5f5 5f6;;5hy 5hz 5li;;;5iy;5jx;5mu;5iu 5ix;5lq;5i2 5i3 5i4 5j9 5jn 5jo;5gq;;5fl 5fn 5fu 5fy;5h0;5g7;;5lq;5ib 5j8;5j8;;5gk;;5hc;;5l0 5l1;5l0 5l1;5fq 5gh 5i6;5ff 5fq 5gh 5i6 5io 5jf;5j2;5i5;5fs 5mg;5ge;;;5hy;5fy;5ht;5gh;5gc;;;5gc;5ir;;;5t5 5t9;5oj 5ok;5op 5or 5tc;5nd 5py 5q1;5rc;5sw 5sy 5v0;5oh;5op 5or;5n5 5n7 5pr 5qn;5ps;5pg;5qc 5qe;5qa;5om;;5tj;5pr 5pu 5qj 5qn;;5pd 5pf;5o3 5oo 5oq 5ou;5u0;5s1 5s4;5oj 5ok;;5ov 5oy;5sw 5sy;5q8 5qa;5qc;5pn 5po 5pp;5ub;5oj;5q7;5oh;5o5 5o6 5q5;5tj;5pg;5t7 5t8;5pn 5po 5pp 5r0 5r1 5r3 5rg;5nk 5nl 5nn 5nq 5nr 5nt;5oj 5ok 5pd 5pf 5pi 5pj;5oj 5p6;;5o3;5ow 5ox;5sp;5oo 5pn 5po 5pp;5ok;5uw;;;;5td 5tf;5qx;5u7;;;5td;5nb 5nc 5o8 5px 5py;;5qj 5qn;;;5o3 5ow 5ox 5p4 5sp;5r7;5sp;5qg;;5s0;5pt;5p9;;;;;5pl 5pm 5s6 5s8;;;;5o3;5n5 5n7;;;5n7 5oj 5ok 5om 5p6;5ob;;5se 5u8;5u8;;;;;5o5 5tj;5tw;5qu;;5p3;5oe;;5n5 5n7;5px;;;5op 5or 5q7;5n5 5n7 5os;5ov 5oy 5sq 5t8;5o5 5oa 5s2 5s3 5sa 5sd;5nx;5nc 5nd;;5o3 5oo 5oq 5ou 5q7 5qc 5ql;;5qg 5r5;;;;5qg;5t5 5t9;;5nb 5nu 5o0 5ob 5of 5s0;5nm 5no 5ns 5nu 5ny 5o0;;5q9;5ua 5ue;5rh;5tr 5u1;;;5sz 5to 5ul;;;;;5sp;5sp;5q4;5r9;;;5uz;5ue;5ua 5uo;5on 5p1 5qk 5qs 5sv 5sx 5u4 5uw;;5pl;;5r4 5tz;5nb 5ni 5ti;5ub 5uc 5ud 5ui 5uq;;5nd 5py;;5rl 5tv;;5np 5ty;5o1 5p3 5s5 5s7 5sv 5sx;5nh 5on 5p1 5qe 5r2 5rk;5o3;5se 5u8;5rs 5ta 5ua;5s4;5s4;;5pr 5pu 5qj;;5pn 5po 5pp 5ry;;5pn;;;5o4;;;5p2;5u0;5pd 5pf 5pi 5pj 5pv;;;5p2;;5r9;5s1 5s4;5to;5qx;;5s4;5s1 5s4;5o2;5o0 5ob;5nb 5nc 5px 5py 5pz 5q1;5r6;5od 5p3 5q0 5qh;;5tc;5om 5qu 5s1 5s4;5oe;5od;5nw;5tc;5pk;5pk;5p6 5pd 5pf;5nu;5nm 5no 5ns 5nu 5nw 5pc 5pe;5o4;5ov 5oy;5u7;;;;;5od;;5nx;;5nu;;5no 5ns;;5r6;5nl;5nn 5nq 5nr;;5t5;5oi;5oe;;;;;;5op 5tg;5nz;;5tg;;;5tp 5tq 5tt 5tw;;;5tl 5tv;5tl;5op 5or 5pq;5os 5pq;5ul;5sz;5ul;5o2 5o5 5o6 5oa;;;5no;5qx;5qu 5qx;5qx;5pf;;;;5qb 5qd;5oy;5nh 5oa 5rt 5s2 5s3 5sa 5sd 5ut;5s2 5s3;;5sr;5qu;5qn;5pr;5qu;5o4;5qu;5ok 5qg 5r5 5ra;5o3;5no 5ns 5o0;5pn;;5ul;;5pl 5pm 5s6 5s8;5qp;5pg;5qp;5tm;;5ph;5qr;5q7;5rq;5nx 5sw;5ur 5uu;5ur 5uu;5ur;5t3;;;;;;;;;5ur;5ur;;5r0 5sp 5st 5t3;5nx 5t7 5t8;;;;;;5nz 5sm 5sv 5tz 5uy;5o1 5oj 5on 5ot 5p5 5qk 5qo 5qs 5sv 5sx 5uw;5q9;5r1;5ok 5qg 5r5 5ra;5pg;5ps 5sh 5ts;5nf 5ng 5qe;5q6;5nk;;;;5qz;;;5t7 5t8;5ph;;5ov 5oy 5sl 5sq;5o5 5o6 5oa;5qf;;;;5o4 5ta;5nx;;;;5om;5pl 5t7;5qt 5qv;5qt 5qv;5pl 5pm 5s6 5s8;;;;;5pl 5s6;;;5o2;;;5nx;;;;;;5s2 5s3;;;5o8;5u7;5to;5ow 5ox 5p4 5sp;;5r6;5ql 5qt 5qv;5rh;5pq;;5o8;5rs 5ru;5s9 5t0 5th 5tn 5uj 5up;;5tw;;;5tj;;;;;;;;5ow 5ox 5p4;5p2;5ru;;5q7;5r9;;5tp;5rf 5ro;5ne;5oh;;5tq 5tt 5tw;;5p2;5u0;5qq;5qq;;5na 5pb 5su 5te;5na;5tj;5nb;;5pw;5r0 5r1;5r0 5r1;;5s1;;5u5;5tp 5u6;5u6;5u6;5n9;;;;5q3 5ue;5oh;5od 5p3 5q0 5qh;5q0;5qt 5qv 5re;5q8;;5qf;5rw 5ta;;5t5 5t9;5nn 5nq 5nr 5nt;;5ow 5ox;;5tq 5tw;;5p2;5rx;;;;5o2 5o5 5o6;5pg;5s5 5tm 5tq 5tt 5tw;5rb;5qz;5qz;5qz;;5oo 5oq 5ou 5q2 5q4 5q5 5qc;;;;;5oo 5oq 5ou;5tr;;5s5 5s7;5sw 5sy 5v0;5s6;5pd 5pf;5nd;5t7 5t8;5p2;5p2;5ql 5qt 5qv;5nq;5sf 5sg 5sh 5tr 5u1 5ub;5sf 5ub;5px;;;5nk 5qz;5qz;5qz;5o3 5oo 5oq;5u0;;5r7;;5pv;;5op 5or;5os;5sa 5sd 5uc 5ud 5ui 5uq 5ut;5t7;5sa 5sd 5ud 5ui 5uq;5sa 5ui;;5o4;5pc 5pe;;5o4;;;5s2 5s3;5o9 5s9 5sn 5t0 5th 5up;;5q6 5rs 5ru;5q7;;5o3 5o8 5ok;;;5tv;;5t7 5tj;;;5o9 5s9 5sn 5t0 5th 5tn;;5pq;;5p8;5op 5or 5pq;;;5o3;5os;;5oc 5qi;;5rq;;5pt 5q6 5rz;5ow 5ox 5p4 5sp;;;;5q8 5qa;5nc;;;;;;;5pw;5n7 5ok 5om 5p6;5ow 5ox;5ow 5ox;5ow 5ox;;5pg;5oo 5oq 5ou 5pn 5po 5pp 5q2 5q4 5qc 5r1 5r3 5sn;5nj 5nk;5nj 5nk;;;5nn 5nq 5nr;;;5ri 5rm 5ro 5rr;;;5o5 5oa;5o4;5rg 5rj 5rv 5rz 5ta;5sl;5re 5u5;5th 5tn;;5r0;5rq;5oo 5oq 5ou;;;;5r9;;;5nn 5nq 5nr 5nu 5o0;5nm 5nu 5ny;5o3;5si;5s2;5uj;;;5o7 5og 5r8 5ru 5sb 5ty;;;5nu 5o0;5nm 5nu 5ny;5no 5ns 5nw;5s9;5ob 5s2 5s3 5s9 5si 5sr 5uj 5up;5uj 5ul 5up;5qx;5ui;;5q6;5sl;5rx;5o3 5ow 5ox 5p4;5nq;5oi 5p7 5p9 5u6;5ty;5o3;5o3 5ql 5qt;5nl 5nn 5nq 5nr 5nt;5q6;;5sk;5ni;5rt;5pn 5po 5ry;5ry;;5nn 5nq 5nr 5nt;5qb 5qd;;5qc;5n5 5n6;;5oe;5od;5qb;;;;5n5 5n6;;5pc;;5t0;5o3;;5ok 5oo 5oq;5pi 5pj;5oj;5oh;;;;;;;5t7 5t8;5tv;;5o3 5pn 5po 5pp;;;;5qj;;;;;;5nb 5nc 5px 5py 5pz;;5ne;5ok 5qg 5r5 5ra;;5ne;5pl 5pm;;;5n5 5n6;;;5sb 5sc 5te 5tp 5uk;5qx 5sc;5sc;;;5sc;;;5sc;;5na;5to;5nv 5oc 5qi;;5tu;5nv 5oc 5qb 5r6;5rr;;5sw 5sy 5v0;5sw;;5qi 5qm 5qw;5nu 5o0 5ob 5q7;;5nm 5nu 5ny;5nb 5o5 5of 5s0 5s2 5s3 5si 5sr;;5tl 5tv;;5n5 5n6;;;;5st 5t3 5uz;;;;5pc 5pe;5pc 5pe;;;;5rk 5rl 5tv;5ru;5vd 5vk 5w9;5xm;5xm;5xm;;5v2 605;;5wh;5ya;;5vq;5wn;5wn 5wp 60m;;61y;5z0;5wc 5ze 5zh;5yb;;5v7;5vq;;;5x4 5x5;;;61h 61l 61m 61o 61r;;;5vq;;5w8;5vu;5ys 61e;;;5zn;5xm;614;614;;5wh 5wk;5ye;5ze 5zh 60w;5xq;5vb 5vc 5vf 5vg;5vd 5vk;5xx 5xz;5wx;;5wa 609 62j;;;61y;;5xo;;61n 61s;;;5z3;5vm 5zl 5zq 600;613;613;;;611 614;5xh;5wj 5yn;5vs 5vv 5vz;5vq;;5vo;;5z1 60s 60t 60y;;5zw;5vj;5wx;5z9 5zd;607 608;;61g 61q;5wj 5wm;;;5vo 5w1 5w2 5w7 605 60p;;5xq;5zh;5vj;;;5wf 5wu;5wf;60g 61n 61s 624;5x9 61c 61j;;;5wh;5wn 5wp 60j 60m;5v4;5ys;;5wk 5ya;5xv;5v2 5wh 5ya;;61r;;5v2;;;5yw 61h;5ya;5ya;;5vq 5wf 5wj 5x0 5xr 5xu;5wj 5xr 5y1 5z0 5zf;60w;60j;60j;5y1;5xa;60w;5ve;5z9;5xp 609 62j;5vo 5vr;61w;;61b;;5y2;;61q;5vd 5vk;5wc 5xd 614;;;5vo 5vs 5vu 5vv 5vz;5wj 5wm 5y5 5y8 5yd;5yn 5yw 5yy;5vq 5vx;60z;5ye;5xa 5xb;;;;;;;;;5vo 5vs 5vu 5vw 5vz 5w3 607;5vo;;5zv 5zy 60q 60r;5x6;5w8 5wz 5x3;5xa;;5x1;5x2;5x1 62d;5zl 5zq 615;;61g 61q;60d 624 628;5xp 61b;5vz 5z1 607 608 60d 62h;60s 60t;;;;5vq;60s 60t;;;;5v1;62h;5xg;;5z9;5wf 5wu;5vq 5xr 5xu 5z2 5z4;5vb 5vc 5vf;5vb 5vc 5vf 5vg 5vj;5yv 5yx;5yq;5zi 61e;5vb 5vf 5vg;5zz;5x9 62d;5vq 5wf 5wj 5wm 5yh;5vy 60u 60x 61c 62e;60u;60u;5vq 5ze 5zh 61u;;;5ya;5z9 5za 5zd;604;5v1;;5vh 5xs 61d;;5vh 5xs;;61d;5v4 5v5 5y3;613;;;;;5w7;5vq 5wj;5v4 5v5 5y3;5z1;5xb;;5zx 5zy 5zz 603;5x9;;;;5vj;;5yq;5yq;5vo 5vs 5vu;5wh;;;5wf;607 608 60d;61w;5vq 5vx 5wf 5y3;5wh;;;;5vb 5vc 5vf 5vg;5z2 61l;;5vq;5wh 5wk 601;5vo 5vr;5ze 5zh;5vq;60o 60w;5w5 5w6 607 608 60b 62e;5x4 5x5;5xv;;61h;;;5yj 5zb;5zb;5w8 5zz;5yt 5yu;5wo;60s;5y7 5zp;5vj;5vj 5vq 614;;5xd;;;601;5vs 5vz 607 60d;;;5wf 5x0;5wf 5x0;5x9;5x9;5ys;5xa;5ys;5xu 5z2 61y;5wf 61y;;5xz 5yb;;5ya;5ya;5vq 5wj 5wm;60w;614;5xx;5x3;;61k 61p;5x4 5x5;;5ze;;;;5xv;5yv;;;;612;5y9;;;5wf 5x0;5x6;60c;5wj 5wm 5yd 5yg;5y5 5y8;;5wr 61x;5ze 5zh;5vy 60u 62d;5wo;5vq;5z8;;5wr 61y;;61e;;;61l 61o 61r;;5zk;617;60n;5xo;5w5 5w6;5zw;;;;;;;5ws 5y4;5v6 5yj;;;5yi;;5x0;5va 5vc 5vf;5va 5vf 5wb 5wd 5zg 606;618 61m 620;5xb 5yw 5yy 5zh 5zi;;61e;5wx;60n;5v1;5xg 5xp 5z1 5zy 615;60i;;613;60n;5vb 5vc 5vf 5vg;5ye;61m;5ye;61m;;5wr 61x;5v4 5vo 5vs 5vw 5vz 5w2 5w3 5w4 5w9 5ya 607 608 60i 60p;611 614 61e;;5wo 5wr 60v 60x 61x;60v 60x;5vp 5yc 62f;5z1;624;;5ye 62d;;601;62h;609;5w7 614 617;;;;5ye;5ye 5yf;5yn 5yw 5yy;5x0;;5v8 5xh 61h 61l 61o 61r;5zf 609 60a 62j;;;5v1 5ye 5yf;;62h;5wm 5y5 5y7 5y8 5yd 5yg;;5zu;5z6;60g 624;5wo 5wt 60n;;;;5wa;5x3;;5vq 5wj;;;;;5x4 5x5 615;;;5wf 5wu 5x0 61n;5x0;;;5v2 5vq;614 61y;;5ws 60a;;618;5vb;;611;61e;5z6;5wj 5wm 5xr 5xu 5y5 5yd 5yg 5z4;5y6 60e;60e;60e;60e;;;61g;5yb 5zx 5zy;5xv;5yj 5zb;;5v4 5v7 5wf 5xf 5yv 605 61l;605;5y1 5z0 5zf 61k;61k;;5z0;5z0 5zf;5vd 5vt 5x1 5x2 5x8;60v 61c 62d;60v;61k;61o;5x4;5vq 5wj;;60u;5z1;;5wc 5zh;5w1 5y4;5v6 5yj;;5vq 5wh 5wk;5wg;5ya;5ze 5zh;;60d 628 629;60d 628 629;614;5xk;60e;60e;60e;62g;;;5yv 5yx;604;;;5z0 5zf;62g;5wf;5x0 5xr;60d 628;;611 613;5vq 5xv;61q;5vq 5yh 5z0 5zf;;603 615;5vh 5w0 5xy 5y0 5zb;619;;;613;;5wd 618;603 615;60h;628 629;5xq 61r 61y;;5wo 5wt 60n;5y6 5zc 5zn;5w7;5v8 5vq 5wj 5yd 5yn;;5x4 5x5;5x9;;5x0;5vs 5vv 5vz;;617 619;5v1;619;5vo;5w6 5xd;5vo 5vr 5vs 5vu 5vv;5zw;;;;5y9;;5z9;5za;;;5ww;614;5v4 5v5 5y3;5y3;5y2;;61k;5wg 5wv 5xr 5xu 5z2 5z4 5zm;61k;5v2 5wh;5vq;60i;62e;60b 625;5w3 5w4 5w5 5w6 607 608 60i 60p;62e;5x6;5wz;;5zs 61q;5wv;5y6;;;5y6 5zc;5vq 5wo 5wt;5vb;5z7 5zu;5yb;60k;5yr 5z5 622;;5y7 5y8 5yd;5v2;613;;5wf 5x6;611 614;;;5yx;5vq 5wj 5xr 5xu;5yv;60s;;;;5w5 5w6;614;65n;69l;;;66s;63a;67p;63y 675 679;63y;67b 67i;64a;;;63r 666;65t;657;62x;;;64c 68y 69i;69i;68y;635;66j 681;684;684;659 65a;65c;64h;;680 683 688;635;69g 69h;;655;;67x;;;;64n;66b;64n;64n;64n;64n;63u 64d;62k;66u;635 63w;;666;;63u 64d 64q 64s 64y;;63w 67u;;64x;;;69b;63r;62x;;66w 694;69b;;;64a;;69m;;63w;;63k 63l 66t 66u 674 67c 68x;685 689;;64f;64d;69d;69d;67n 67p;;635 63x 65b 65h;638 63a 63f;62z;64f 64g;65v 67e 67f 697;;633 638 63a 63b 63f;66f;;65w;635;65z;;62r 63m;;68a;63b;67z 687;;;;666;635 63u 63x 65d;;672 685 689 68i 68j 69q;67s 67u;69c;65j;63w;63y 675 679;67a;69n;65m;699 69g 69j;657;63w 657;;65j;688;68u 68v;666;63r 64p;;691;65p 680;657;635 63u 63x 64d;633 638;675;;62x;64k;;62u 62y;66w 694;635 63c;633 636;;;;;65p 65r;;64k 64l;;;69o;69o;62n 630 634 63q 63t;63f 66h 66l 66t 66u 66z 691;633 638 63a;63e;69o;;67z 687;;66z 68i 68j 68n;62k;62m 62o 651 653;663;663;633;63z;;635;63x 65b 65h;67f 67g 697;;;63n 64c 64e;;;;635;;65z;;;63q;69k;69r;;62k;62m 62o 651 653;;64l;64k;;;65v;66j 66m 66q 67q;;;;65l;;63n;63w;;63n;63u;;66t 66u;;635 63c 63u;;;;63w 64t;;635;67b 67i;66a;;67q;68u 68v 68x;69r;;64h;;69q;;;;680;66h 66n;;62x 635 67p;;;;658;64q 64s;638 63f;66s;;67f 67g;64k 65m;64a;63u 645;639 64a;;;;;65d;63e 678;678;683 68b;635 63x;67i;635;64h;;63v 64q 64s 65u 66a;64t;65o;;;65l;;656;667 67x;;;65z;663 666;63e 678 68u;;;;635 63z 644 67a;;683;;;;;67x;67l;668;67s;;63l;;;;654 65e;;647;652;;;;63s 646 665 66t;63r;64l 65p 65r 666 667;67t 684 68b 68f;;62p;62s 67x;658;650 66k 68a;68a;;65v 66m 67q;674 67b;;67p 67s;;62x;67o;67j;63z 642 648;642;62m 62u 633 63i 63k 63o 63p 657 66t 66u 674 67c;67n 67p 67x;;65v 68i 68j;69h;63u;647 64a;;;;;;672 689 68i;62k;65c;64d;635;65c;680 683 688;66w;;;;;;;68v;64p;63z 67a;;63x;;63x 64q 64s 65b 67n;63l 64h;635 63x;;68z 693;68z;;635 63w;67d;;63h 65e;63n 63q 63u 645 64d;69b;64a 67p;65p 65r;62s;63d 66v;67t;69e;69n;;651;650;687;67w;67z;633 638 63a 63b 63f;63r;64t;67o;;64y 65t;65t 666;65t;64q 64s 66n;666;;69n;635 63x;;663 666;655 66z 68j 68n;66z;68d;;;66s;63l 64g;;62m 63u 65o 66s;66s;63m;62p 654 65e;;;66z 68n;655;62k 62u 62y;68u;66r;63w;65t 664;;67j;657;;67p;68z 693;63i 66z;;;62w 63g 64u 64w 661;64w;62w 64u;656;;;660;657;;64m;635;67n 67o;63s;635 65d 65t 664 69b 69j;66q 67q;652;62p;;;66r;64t;;;;66f;64a 688;63z 644 67a;63v;655 662 66b;63f 66h 66l 66t 66u 691;655 662 66b;638 63b 63f 66t 66u 66z;62w 63g 64r 64u;62u;678;67j;62z 633 636 69j;;68d;;;;69l;64h;64d 64q;62x;;64x 658;64e 67t;67z;661;;67s 67u;633 636 63a;663 666;66f;;;670 68g 68m;68g 68k 68m;69m;;;660;661 68g 68k 68m;62m 62o 651 69e;63q 65y;674;63e 66u 67c 68x;64i;64i;670 68g 68m;68g 68m;670;670 68k 68m;;65o;;67z;681 691;663 67a;;;;635 63z;;658;676;;63l;67o;642 648;67o;63g 64u;63i 63k 63o 63p;63u 64i;67n 67p;;62r 63g 64u;;65o;635 64q 64s 65o;;;;632 66v 67e;;63l;6bz;6bz;6bz;6bz;69t 6e1;6bj;;6af;;6b9;6b9 6ei;6cy;6b2 6db 6de;6cg;;;;6af;;6bq;;6fa 6fd 6fe 6fg 6fj;;69t 6ct;;;6ax;6av;;6f7;6cc 6d8 6dj;6ez;6ez;6av 6bl;6ez;;6b7;6b5;6db 6de 6es;;6a4;;6b7;;6cj;;;6af;6ey;;;6e4;6bw;;6bs;;;6ff 6fk;;;6d1;6du;6af 6b8;6ex 6ez;;6af 6b8 6ci 6co;;;6bp 6bs;6bs 6c1;6bp;6d0 6eo 6gb;6ad 6ah 6aj 6an;6dp;;;6af;;6cd;6d5 6d9;;6b5 6bm;6e3;6bt;6f9 6fi;;6a9;6a4 6aa 6au;;;6de;6a9;;6b5 6bg;6eb 6ff 6fk 6fu;6b9 6ee 6ei;69v 6aq;6ej;6cs;6b7;;;69t 6b7 6cf;6fj;69t;6b2 6bx 6c1 6ez;;6cf 6cv 6fa;6cv 6fa;;6af 6b5 6b8 6bm;6b5 6bm 6c2 6c8;6ad 6ah 6ak;6ee;;6bu;6e4;;;;;6f4;;;6cv 6cw;6cv 6cw;6af 6al;6eu 6ev;6ad 6ag;6bu 6bv;;69s;;6av 6bl 6bo 6e7;6ad 6ah 6aj 6ar 6ay 6e3;;6br;6br;6ad 6ag;6bu;6az;;6fx 6g0;6f0;6dh;6e8 6fu 6fw;6f4;6an 6e3 6e8 6g6;69v 69x 6c9;;;6af 6bs;6af;6fi;6eo 6gd;;;6dm 6dn 6fi;6d5;;6eg;6c2 6c4 6cz 6d3;6a9;;6er 6et;6ct;6eo 6gd;;;6dt;6fx 6g0;6af 6b5 6b8 6cl;6am 6eh 6eq 6et 6f5 6g2;6db 6de 6fq;6cf;6d5 6d9;6ej;6e0;69s;69s;;6a7 6c3 6f6;6f6;;;;6af;;;6au 6cb;69v 69x 6c9;;6d0;6bv;6dz 6f0;6dr 6dt 6dv;;;6a9;;;6d7;6e9 6fs;6b7;;6e9 6fs;6af 6al 6b5 6c9;;6cn;;;6e3;;6ds 6dw 6fd;6b7;6db 6de;6ek 6es;;6bq;6ev;6g6;;;6fa;6fs;69s;6cg;;6dk;6a9;6ez;6a9 6af;;6bt;6bt;6cg;;;6fg;6cs;6bu;6bj;6bg;6b5 6bj 6bm;;6cf 6ey;6af 6b8 6co;6es;6bo;;6bq;;;;;;6c5;6g4 6g9;;6ev;6ce;6df 6f7;;6bh;;6b8 6ci;;;6bd 6bi;6bd 6bi;6am 6fx 6g0;;;6ba;6af 6ba 6be 6ej;6af;;6fd 6fg 6fj;;6f7;;6dd;6dg;6f2;6as;6an;6eo 6gb;;;;;6cb;;;6ca;;;;6b1 6b3 6dd;6ba 6ej;6f3 6fe 6fm 6fr;6bv 6cv 6cw 6de 6df;;6a2 6f7;6d0 6dv 6f0;6ek;6ed;6cd;;;;6ey;6cj 6fe;;6bd;6ba 6bd 6bi 6et;6a4 6ay 6cf;69v 6ad 6ar 6aw 6e3 6ed 6el;6ex 6ez 6f7;;6ae 6ch 6em 6f8 6g3;;6bj;6d0;6b5 6fu;;6fx 6g0;;69y;69y 69z 6ap 6au 6ez 6f2;6do;;;69s;6eb 6fk 6fu;6cv 6cw;6bm;6af;69z 6fa 6fd 6fg 6fj;6dc 6e4 6e5;;;6fu;6ba 6ej;;;;6bo;6ex;;6cr;6az;;6bq;;6b5 6bg 6bm;69t 6af 6b8 6ek;6d1;6bj 6ez;;6e5 6fp;6fp;6f3;6ex;6c9;;6ah 6ak 6an;6fi;;6f9;;6dr;6c5;6d7;6b5 6ct 6e1 6fd;69v 6aq;6c8 6cy 6dc;6cy 6dc;6fq;6a4 6aa;;69s 6ai;;6er;6er;6af 6b8;6af;;;6c2 6c4 6cz 6dw;6c4 6dw;6g0;6b2;6af 6b7;6b6 6eo 6gb;6cf;6db 6de;;6cc 6e8 6fw 6g1;6e8 6fw;6ez;6e9 6fs 6g4;6e9 6fs;6e0;6g4;6bm 6c2;6e8 6fw;;6g9;6cr;;6ey;6b3 6f3;6af 6c5;;;6af 6cl 6cy 6dc;;;6ck;6a7 6ao 6c7 6cj 6d6;6a7 6ao;6f9 6fb;6ey;;6dz 6f0;6aj;6ec 6fl;6bj 6fj;;6ba 6be 6ej;69y 6au;69z;6cc 6dj;6bq;;6a4;;6f2;6ad 6ag 6ah 6aj 6ak 6an;6dp;6da;6dp;;;;6ce;;;6d5;6g4;;6fb;6b6 6c2 6c4 6cz 6d3 6di;6af;6ed;6am 6g2;6am 6ay 6g2;6ar 6as 6e3 6ed 6el;6br;6af 6b5;6dn 6fi;6fz 6g1;6cc;6af 6ba;6cg;6ef;;6a2 6b8 6c2 6c4 6ci 6d3 6f7;69t 6as;6b7;6ad 6ah 6an 6e3 6e8 6g6;6bm;;;6b5 6br;6ex 6ez;;;6ct;6af 6c2 6c4;6cq 6d4 6g7;6as;6da",
 "phrases": ";15 3j *;;q 2 * 59v;;;;;;;;g 4 * gv 1m;;;1j g *;1j g *;1j g *;;;1c 1 bu 4vi 4vj 4vk * 4vl,1c 1 bu 4vj 4vk * 4vl,1c 1 bu 4vi 4vk * 4vl,1c 1 bu 4vk * 4vl,1c 1 bu 4vi 4vj * 4vl,1c 1 bu 4vj * 4vl,1c 1 bu 4vi * 4vl,1c 1 bu * 4vl;2j 1 *;1j 2 *;1j 2 *;1w 1 * 4xu;;1o 1 *;;;;;;;f w * bw,1l w * bw;u 4 *;u 4 *;2e 1 7c * -4 4yy -4 4yz;;16 1 *;1l 1 * 78;;2i 1 * 4rs 4rt;;;u 1s *;1o 4 *;g 1 * gc;;24 g * 3l2;;;j g *;;11 1s * 69u;;;g 4 *;1h 8 * 37a 3a3;;;;1j 8 *;;1o 4 *;24 1s * 4g8;2e 4 7k * -4 5j7 -4 5j8;1j 4 *;1j 4 *;1j 4 *;1j 4 *;1j 8 *;1j 8 *;5 3j *;4 4 *;;;e 3j *;11 8 * 5n8;;2c 3j *,e 3j *;2c 3j *;;1j w *;1q 4 *;21 4 *;2c 3j *,e 3j *;;;1o 1 *;;;;a 1 *,2c 3j * 18;2c 3j *;u 1s *;;;;;;;;t 2 * 5d4;;;1o 1 *;v 1s *;v 2 *;;;;;;;21 1s *;4 1 *;e 3j *;e 3j *;e 3j *;e 3j *;e 3j *;e 3j *;u g *;j g *;;;21 3j *;21 3j *;1n w * c7 dn;;;;;;;;;f 1 4zv *;4 1 *,1z 1 *;;;;;;l 1 *,a 1 *,2b 1 *,1j 1 * 505 553;1j g *,1j 1s *;1j g *,1j 1s *;l 1 *;;u 2 * dl;;1n w *;;;f g 5zt *,f 1s 6dl *;;;14 1 *;2e 4 * 83 -4 5j7 -4 5j8;;1o 1 *;v g *;;;24 4 *;;1n w *;;;;;;i 1 * 50p -2 1;;;11 8 *;v 4 *;;1j 8 *;;;;;;;u 4 *;1j 8 *;24 1s *;;24 g *;;24 g *;1j g * 1,1j 1s * 1,24 1s *;;1j g * 1,1j 1s * 1,24 1s *;24 1s *;;24 g *,24 1s *;1j 2 * 1;1j 2 * 1;;;;g 2 * b;;;e 3j *;;;;u 8 *;l 1 *;;;2i g b4 ed *;;;;24 w *;24 w *;24 w *;;;10 1 *;;;1o 4 *;4 1 *;24 8 *;24 4 *;18 4 *;h 1 *;1j 8 *;;4 1 *;14 3j * 6ge;;g 4 *;;n 4 *;14 1 *;;;;14 3j *;14 3j *;g 1 * gc;;;;;;;;;;;;;;;;;;1w 1 *;1z 1 * a;5 3j *;2e 8 * 22 -4 5qy -4 5qz;2e 2 * -4 5b9 -4 5ba;v 1 1vg *;2h 3j db *;2i 1 * 4rp 4rq,2i 1 * 4rq,u 1 *;;;;;14 3j *;;24 w *;24 w *;24 w *;u 4 *;1j g *;1j g *;;;1j w * 1,24 w *;24 w *;1j w * 1,24 w *;1j w * 1,24 w *;24 w *;1j w * 1,24 w *;g 1 * gc;;g 8 * jl;;;;;;;1o 1 *;;;14 1 *;1m 1 *,27 1 1v9 *,1m 2 *,1m 4 *,1m g *,1m w *,1m 1s *;e 3j *;16 1 *;;;2b 4 *;1w g 53 * 0 3py et b4,1w g 53 * 0 3py 5yc;16 2 *;;;;2i 4 * bt 2x4;1n w 3j *;;;;;;;;u 2 *;;;;;;1j 4 * -2 2q0;1j 4 * -2 2q0;;18 w *;24 4 *;24 8 *;h 1 *;;;24 w *;24 g *;24 g *;24 1s *;24 w *;24 w *;24 1s *;24 g *;24 w *;;;;;;1o 1 *;14 3j 5s *;1s 4 * a0,1s 4 * br;e 3j *;2e 1s * 4lx 4p -4 6b4 -4 6cy;;;;;;;1s 8 *;;;1r 1 *,1r 2 *;2c 3j * ac;1s 2 *;2c 3j * ct;;o 1 *,2c 3j * 6l,2c 3j ag *;2c 3j *;2c 3j *;1o 1 *;;;;18 2 *;;18 1s *,11 1s * f0,11 1s * -2 69t;;18 2 *;24 1 * 4ue;1x 8 * -4 33s;;18 1s *;2c 3j *;;;;;10 2 *,18 g *;5 1s *;18 8 *;18 8 *,v g *;18 4 *;18 4 *;4 1 *;18 1 *,18 g *;18 4 *,18 8 * b0;;;;18 w *,11 w * 4bg;18 4 *;18 1 *;;18 1 *;;;18 2 *;u 8 *;;;10 8 *;;;;u 1 *;18 1 b4 *;;;;;;;1l w 8j *;2c 3j * ac;;;;;2a 1 gc * 4u8;;1j 4 *;1j 4 *;1z 1 * 2h;;;1g 1 *;1g 1 *;1j g *,1j w *,1j 1s *;j g *;1j g *,1j 1s *;1j w *;1v g *,1j 1s *;1j w *;1j w *;;1j g *,1j 1s *;1j g *,1j 1s *;1j 1s *;1j g *;;1j 2 *;1j 2 *;1j 2 * 57x,1i 2 0 * 2ec;4 2 *;18 2 *,11 4 * 5fb,2i 4 * bt;7 1 * 60 4tl 4tm 4tn,7 1 * 60 4tm 4tn,7 1 * 60 4tl 4tn,7 1 * 60 4tn,h 1 *,m 1 4wv * 60 51m 51n 51o,m 1 4wv * 60 51n 51o,m 1 4wv * 60 51m 51o,m 1 4wv * 60 51o,1f 1 *,1j 1 * 54y,1k 1 *;1j 2 *;1j 2 *;1j 2 *;2c 3j *;;2c 3j *;p 2 *;d 1 *;f 1 * 3s,1l 1 * 78,f 4 * 5jx,1l 4 * hh;2c 3j * ac;2c 3j 95 *;;21 8 *,21 g *,21 w *,21 1s *;;1j 1s *;;1j g * 5w5,f g * 3py,1i g 0 * 3k7,1l g * 3py,f 1s * 4k0,1i 1s 0 * 4fd,1l 1s * 4k0;;2h 3j *;;;;4 1 *;;u w *;u 2 *;u w *,u 1s *;;;;1v w *;;;;;1u g *;1u g *;j g *;1j 2 *;1j 2 *;;;1o 1 *;;v 1s *;1s 1s *;5 2 *,5 3j *;;;10 2 *;;;24 8 *;1j 8 * 1,24 8 *;1j 4 * -2 2q0;u w *,u 1s *;;;23 3j *;23 3j *;10 1s *;24 1 * hf,24 1 * 1vg,1j 1 * 551 552;24 8 *;1j 8 * 1,24 8 *;10 w *;;1h 1s 52 * 4lx,1h 1s b4 * 4lx;u 2 *;u 2 *;;u 1 *;2i 2 * 8j bn,2i 2 * 56x,u 2 *,11 g * b4,u g *;;;10 g *,11 g * 5v4;;2c 3j *;;;u 8 *;u 8 *;;u g *,u w *;;u 1s *;;;2e 1s * -4 6b4 -4 6cy;;o 8 *;21 3j *;;;1j 4 *;1j 4 *;24 4 *;1j 4 * 1,24 4 *;1j 4 *,24 4 *;;;;;;1h w b * 476;;;;;;;;21 8 *;;14 1 * 1bl;14 3j *;g 1s * 3u,g 1s * dl,1j 1s * 3u 3u 6ay,1j 1s * dl 3u 6ay,1j 1s * 3u 6ay,1j 1s * dl 6ay;;;e 3j *;1h 1s 52 * 4lx;1o 1 *;1w 1 4xi * 4xj 4xk 4xl;;;2i g *;2i g *;g 1 1h5 *,g 1 1kz *;;;;2b 1 * hc;;;1j 1 * 54z 550,1j 1 * 54z;1j g *,1j 1s *;1j g *;1j 1s *;e 3j *;;;;;1h w b * 476;;;;1j 8 *;1j 8 *;1j 8 *;;;;;;;2i 2 et * 284;u g *;;;11 1 *;1s 8 *;u 1 *;;;;;2c 3j *,e 3j *;;;;1i 4 0 * 2jm;;2c 3j *;2h 3j i0 7h *;1j w *;1j w *;1j w *;1j w *;1j 2 *;1j 2 *;1j 2 *;1j w *;;;;14 3j *;2h 3j * 7h;2h 3j *;;1j 2 *;1j 2 *;4 4 *;20 4 * 83 i6;;1i 8 0 * 37f;1m 1s *;1 8 * 5oj -2;;;;;;e 3j gp *;u 4 *;;14 3j *;1j 1 * 55d 55e;2h 3j *;2c 3j *;14 3j *;;u 8 *;2i 8 * 5nh;2c 3j * h7;2c 3j *;14 3j * e6 18;14 3j *;14 3j * 18;14 3j *;14 3j *;u 1 *;u 1 *;;2i 4 * 5fi;1j 4 * 5gl;2e 8 * 36j 5r2 5r3 68 5r4;14 1 * 18;10 1 *;;1o 1 *;;;g 1 * 1v1,2i 1 7i * 4rp 4rq,2i 1 7i * 4rq,9 1 * 4si -2 4sj;1j 8 *;1j 8 *;1j 8 *;14 1s *;2c 3j *;24 4 *;;;u 4 *;10 4 *;;;;;13 g * b 3xq 91 3sz,13 g * b 3xq 4y 3s0;;2b g *;;2d 2 * -2 15t;2i 8 *;;;24 2 *;;;;;;;4 2 *;1o 1s *;;;1q g 5vr *,1q 1s 6ag *;;;;2i g *;2i g *;;;;;1o w *;;1o g *;1o 2 *;1q 8 *;24 w *;1v 2 *;;;;;1o g *;16 8 *;24 1s *;1q 8 *;;1o 8 *;;1o 8 *;;1o 2 *;;;;2b 2 *;1w g *;;;;2i 2 *;c 2 *,c w *;;;;;;;;;2j w h3 4dk *,k w 64w * 64x;;;;;;1q 8 *;1q 8 *;v 8 *;v 8 *;x 1 *;1z w *;;5 2 59f *;5 g 5xa *,5 w 64k *,5 1s 6bu *;;;1q 8 *;;c 8 *;4 2 *;h g *;4 2 *;16 4 *;20 4 * 2f9 5ij,20 4 * 5ij;;;1z 4 *;;;;2i 8 *;2i 8 *;;;1q 8 *;w 8 *;2j 8 *;;;2j 4 *;;;1v 2 *;1r 4 * 5m8 2jj 5m9,1r 4 * 2jj 5m9;;;2j 8 *;2i 1s *;;p 2 n9 *;p 4 *;p 4 *;;;2j 2 * 12s,1r 2 5dw 3j 1x7 * 5n,1r 2 5dw 3u 26y * 5n,1r 2 5dw 1i 26e 0 * 5n,1r 2 5dw 5dy * 5n;;24 w *;2b 1s *;24 1s *;;v g * 3u 3q3,v g *;1m 1s *;1m g *;1m 2 *,1m w *;;;1o 1s *;;1o 4 *,1o 8 *;1o g *;c 1s *;;1o w *;;21 g * 3u 3im,21 g * 5xe;1o w *;29 1 * 535;2j 1 *;1o 1s *;1o 2 *;;h g *,1f g *;;;21 2 * 3u 8k 1xz,21 2 * 59j;;h g *,1f g *;h 2 *,1f 2 *;;;;;;;;2j 2 *;2j 2 *;;24 w *;1o g *;;;;4 g *,4 1s *;4 4 *;;4 4 *;4 g *;4 w *;4 1s *;;;;;;;1o 2 *,1o 4 *,1o g *,1o 1s *;1o 1s *;1o w *;1o 2 *,1o g *,1o w *,1o 1s *;21 g *;;k g 5xy * 3u 3qj,k g 5xy * 5xz,2j 1s 4hd 3u *,2j 1s h1 hw *,k 1s 6c7 * 4ex;16 4 *;;4 w *;;x 1s *;x 1s *;x 2 *;x 2 *;;;;j w 62w *;d g *,d 1s *;d 2 *,d 4 *;;;;;;;;;;e 2 *;e 4 *;;;;;2j 1 *;f 4 *;1a 2 * jv;;;2i g *,2i 1s *;2b 2 *;2b g *,2b w *,2b 1s *;2b 2 *;;29 g *,29 1s *;2i g *,2i 1s *;16 g *;16 2 *;;;;;;f g *,f 1s *;;2i w *;;;d 1s *;;;;1o 2 *;;v g * 3s2 3u 3q3,v g * 3u 3q3;4 1 *;;;1x 4 *;;;1z 1 1u3 *;;x 8 *;1q 8 *;1q 8 *;2b 8 *;;1z 1 * gc 1v9;;c 8 *;a 2 *;;;;;4 2 *;;16 1 *;;;w g *,w 1s *;w 2 *;;;;;;;;c 8 *;1o 8 *;;;;d g *;;1o 1s *;1o g *;2i 2 *;2i g *;;1x w * 100,26 w * 68e,26 w 68f *;1x g * 3u 3nz,1x g * 3u 3pa,1x g * zz,26 g * 3u 3nz,26 g * 3u 3pa,26 g * 61z,26 g 620 *,1x 1s * dd ye,1x 1s * 3u 4ig,1x 1s * dd 4mg,26 1s * dd 4mg,26 1s * 3u 4ig,26 1s * 6fr,26 1s 6fr *;1x 2 * 3j 22h,1x 2 * 3j 21y,1x 2 * 103,26 2 * 3j 22h,26 2 * 3j 21y,26 2 * 103;4 2 *;;;;;;;1e 1 *;;5 g * m1;;;;;24 1s *;2i 8 *;;;;;17 8 *;;;;;;24 1s *;2f 1s 6b1 *;2f w 646 *;d g *,d w *,d 1s *;d g *,d w *,d 1s *;;2i 4 *;2i 2 *,2i g *,2i 1s *;2i w *;2i 2 *;2i g *,2i 1s *;;2i w *;1o 8 *;v 8 *;4 8 *;h 2 *,i 2 * 28c 3u -2 1,i 2 * 1i 26e -2 1,i 2 * 1 -4 5c8;h 2 *;h g *,i g * 9o 3u -2 1,i g * v 3rn -2 1,i g * 5zz -2 1,i g * 1 -4 600;;;h 1s *;;;q 1s 6c2 6c3 3 *,q 1s 6c2 3 *,q 1s 6c2 6c3 *,q 1s 6c2 *;q 8 * 5pn;q w 64q 64r 3 *,q w 64q 3 *,q w 64q 64r *,q w 64q *;;;;;2i 8 *;2j 8 *;q 4 * 5i2;16 8 *;p 8 *;;;;f w *;;2i 1s *;;h w *,i w * 44i b -2 1,i w * d7 48 -2 1,i w * 66j -2 1,i w * 1 -4 66k,i w * 66l 3k 41e,i w * 66l 66m;;1z 8 *;p 8 *;p 8 *;p 8 *;28 4 * 5n0 5j r,28 4 * 5n0 5n1;1o g *;;;f 2 *;1x 4 *;1x 4 *,26 4 *;1x 4 *;;;;;v 4 *;;;;d 1s *;d g *;;d w *;;2i 1 *;a w *;;1v 2 *,1e 2 *;;;24 1s *;16 g *;2b g *;;2b 4 *;;;;;;;;2e 2 225 2el * b 8k 29z -2 5b7,2e 2 225 2el * 5b8 -2 5b7,2e 2 2bp 2el * b 8k 29z -2 5b7,2e 2 2bp 2el * 5b8 -2 5b7;17 g * sm;;w 2 *,w 4 *,w 8 *;2b g *;2b g *;2b 2 *,2b 4 *,2b w *,2b 1s *;2b 8 *;16 1s *;;x w *;;x g *;x g *;x 2 *;;1o 2 *;x 1 *;x 2 *;p 4 5hs *;;;18 8 *;1o 8 *;2j 8 *;;4 8 *;1o 8 *;;;d 4 *;h 4 *,c 4 *;;e 8 *;;;;;1f 1s *;;1o 1s *;20 g 5y8 ah *,20 g 5y8 *;1o g *;c g *;;;;;;;13 8 *;;;;2i 2 *;;1o 8 *;;;;1v 2 *;1g 1s *;1g g *;;8 2 5bd cq *;;4 8 *;;2i 4 *;2i 8 *;;4 8 *;;;16 1 *,16 g *,16 w *,16 1s *;e 2 201 *;;;;;;13 g 3xq 8m *,13 g 3u 3xq 8m *,13 g 3u 3m7 *,13 g 5y2 *;13 1s 4q8 1a *,13 1s 3u 4q8 1a *,13 1s 3u 4nt *,13 1s 4nt *;;13 2 2d4 8q *,13 2 3u 2d4 *,13 2 5a3 *;;;;;2i 4 *;;1x 8 *;;;;;;;;;i 4 * 5k5;h 4 *,c 4 *;;;2b 4 *;2i 4 *;;29 2 * 5df 5dg,29 2 * 5dg;2b 4 *;;;1z 8 *,1z g *,1z w *,1z 1s *;h g *,1f g *,h 1s *,1f 1s *;;;i w * 66p;i 1s * 6dy;h w *,1f w *;;o 2 *,17 2 1wc 3u *;1y 8 *;;1y 8 *;;;;1r 2 * 5e7 5e8;25 2 * -4 0 5dv;;;;4 1 *;;24 1s *;;;v g *;;v 1s *;v 2 *;;;4 1 *,4 2 *;;1q 2 57n -4 *;h 2 *,i 2 * 8o 24v 25z,1f 2 *;;;;v 8 *;1s 8 *;1s 8 *;;d 2 *;d 2 *;1r 4 *;20 2 5a9 28c dl 0 *,20 2 5a9 dl 0 *,20 2 5a9 0 *;;;20 w 655 0 *;;1o 2 *;;;1o 2 *;;1z 1s *;1z w *;1f w *;;;;;;1x 2 226 *;;;;;1v 2 *;;;;;;;;2f g 5wb *;1q 8 *;;1z 1 *;;;f 2 *;;;;2j 2 *,16 2 *;;2b g *;2b 1s *;h 1s *,c 1s *;;c 2 *;2b 2 *;;h g *,c g *;1p g 608 *;;;1s g *;;;2j 1 *,16 1 *;1s 8 *;;1s 1s *;13 2 * 53 25u,13 2 * 25w;13 2 * 3u 25u,13 2 * 53 25u,13 2 * 5a2;;1x g *,1x 1s *;1x 2 *;;;1x g *;1x g *,1x 1s *;1x 2 *,26 2 *,1x g *,26 g *,1x 1s *,26 1s *;1x g *,1x 1s *;1x 2 *;2j g *,2j 1s *;;1q 8 *;;1e 1 *;;1x w *;2d 8 *;v 8 *;2d 4 *;1o 2 *;1x 1 *,26 1 *;;11 2 b9 *,1q 2 23g 56s -2 *,1q 2 23g -2 *,1j 2 b9 *;1u 2 * 28c 2cq,1u 2 * 592;;;1v 2 *,h 2 *,1f 2 *;1e 2 *;;;;1x 2 *;1x 2 *;1x 1 *;;1o 2 *;;;;;;1q 8 *;1o g *,1o 1s *;;;;;;;;;;;28 2 * 8o 1y0,28 2 * 8q 2cc,28 2 * 8k 2cw,1f g *;1x 2 *;h 2 *;;2b w *;h w *,c w *;;1x w *;1x w *,26 w *;;;;1x w *;1o w *;;1v 2 *,h 2 *,1e 2 *;;1f 1s *;29 w *;2i 1 *,2i 4 *;d 2 *,d 4 *;d w *;;;;1o 8 *;;21 8 *;4 8 *;1q 8 *;1o w *;;2i w *;;;;;f g *,f 1s *;;21 1s *;f w *;2i 2 *;;2i 4 *;;;w 4 *;o 2 *;;2i g *,16 g *;2i w *;;;;;;2b 4 *;;4 1 *;4 8 *;4 8 *;;24 1s *;4 2 *;;2i g *;;2j 1 *;16 2 *;;2i 2 *;2i 1s *;16 w *;;;f 8 *;4 8 *;p g * 3u 3ve,p g * 3ve;1q 8 *;;;2g 8 *;4 1 *;;;;n 4 *;;;;h 2 *;;;;1q 8 *;;;1m g *;17 2 1wc 3u *;;;17 8 *;;o 2 *,17 2 1wc 3u *;;;;;;24 w *;;;17 8 *;;2i w *;;;x 4 *;26 8 *;1x 8 *;;;4 1s *;4 2 *,4 g *,4 w *;;24 4 *;4 2 *;2i 2 *;;1z w *,1z 1s *;;;;;2i 4 *;2i 8 *;h 4 *,i 4 * -2 1 -4 5k2,i 4 1 -4 5k3 -2 *,h 8 *,i 8 * 5ru -2 1,i 8 * -2 1 -4 5rv,i 8 1 -4 z fw *,i 8 1 -4 de fw *,i 8 1 -4 4a 3hq *,i 8 1 -4 de 3e7 *,i 8 1 -4 de 3hq *;24 4 *;1q 8 *;2b w *;1y 8 *;1x 8 *,26 8 *;1x 8 *,26 8 *;;;1f 2 *;o 2 *;24 4 *;16 8 *;1q 8 *;1x 4 *,26 4 *;2i g *;2i 2 *;2g 8 *;1z g *;;;o 2 *;;;1q 8 *;2g 2 *;1q 8 *;2i 1s *;2i w *;;;4 g *,4 1s *;2b 8 *;w 8 *;4 4 *;2i 4 *;;1y 8 *;;2i 8 *;f 4 *;1o 8 *;;;16 4 *;f 8 *;2d 4 *;;17 8 * 5ss 5st;17 8 *;1q 8 *;;;;;;1m 1 *;5 1 4uq * 4ur,5 1 1a1 * 13,1h 1 1sp *,1h 1 * 1ll,1d 1 50x 1a1 *,1d 1 50y 1mp *,1d 1 512 1vg 510 *,1d 1 512 1vg *,1d 1 1vg 513 *,1d 1 * 7o 1vg 1kw,29 1 1v9 *;;;;;2e 1 1aw * 4yj 4yk;;;;;;;1 1 7o *;2j 1 * 1vg 1ft,2j 1 * 1a4 1hc,2j 1 * 4v6;;;;;17 1 51w *,1j 1 55f 55g g7 *;;1v 1 *,1e 1 *;24 1 * 1v3;s 1 ja 4y6 * 1a6 dd 1qg 4y7,s 1 ja 4y6 * 1a6 4y8 4y7,s 1 ja 4y6 * 1a6 4y9;;;;1i 1 517 g7 * 518;16 1 *;;1v 1 d2 *;;;2i 1 * 4rn,1a 1 * 2g 4h;n 1 *;;;;k 1 w 1b0 j0 * 1v1 1n 4w4,k 1 w 1b0 j0 * 4w5 4w4,k 1 w j0 * j0 198 1v1 1n 4w4,k 1 w j0 * j0 198 4w5 4w4,k 1 w j0 * 1v1 1n 4w4,k 1 w j0 * 4w5 4w4,1o 1 *,1j 1 55a *;1m 1 *,k 1 w * j0 198 1v1 1n 4w4,k 1 w * j0 198 4w5 4w4,k 1 w * 1v1 1n 4w4,k 1 w * 4w5 4w4;;;;;1p 1 50v 1v1 *;;2i 1 * 4ru,2i 1 * 4rv,1j 1 * gc -2 54u hf 1,1j 1 * gc -2 54u 1;;;;;1z 1 1uy ja *;;;1v 1 *;;;k 1 * 4wc;2e 1 19 ja * 60 1m6 1t2 1m6 1t2 4z3,2e 1 19 ja * 60 1m6 1t2 4z4 4z3,2e 1 19 ja * 60 4z5 1m6 1t2 4z3,2e 1 19 ja * 60 4z5 4z4 4z3,2e 1 ja * 60 1m6 1t2 1m6 1t2 4z3,2e 1 ja * 60 1m6 1t2 4z4 4z3,2e 1 ja * 60 4z5 1m6 1t2 4z3,2e 1 ja * 60 4z5 4z4 4z3,2e 1 19 ja * 60 1m6 1t2 4z3,2e 1 19 ja * 60 4z5 4z3,2e 1 ja * 60 1m6 1t2 4z3,2e 1 ja * 60 4z5 4z3;18 1 *,11 1 gc * 4rc,1w 1 4xi g7 1l5 4xj 4xk gc *,1w 1 4xi 1l5 4xj 4xk gc *,1w 1 4xi g7 4xj 4xk gc *,1w 1 4xi 4xj 4xk gc *;;;1u 1 6e 86 *;1m 1 * 1bm;1m 1 *;2b 1 1l1 *;1v 1 *;5 1 1vg * 4ux,1h 1 4vp *;2a 1 gc *;;;;s 1 ja 4y6 * 4y8 4y7,s 1 ja 4y6 * 4y9,s 1 1vg 4ya 6t * 4yb,s 1 1vg 4ya 1h5 * 4yb,2e 1 4yj 4yo 6t * 4ym,2e 1 4yj 4yo 1h5 * 4ym,1j 1 54j 6t * 54k;11 1 *,1 1 * 4ta 4tb,1 1 * 4tc,z 1 * 4td 4u0,20 1 * 86 83 gf 1iz,20 1 * 86 e6 gf 1iz,20 1 * 87 gf 1iz;1 1 *;;;2j 1 *;2 1 * 0 13 0 1vf bj s,2 1 * 0 13 0 1vf bl,i 1 1ea * 1 50m;2i 1 *;;;;;;;h 1 *,1v 1 *;;2j 1 *;;;6 1 * 1qx;w 1 *;1z 1 * 4vf;;1r 1 * 508 c6 54b 13,1r 1 * 508 54b 13;;2g 1 1sm *;;4 1 *;;;;1m 1 *;;18 1 *,11 1 * -2 4rb;18 1 *;v 1 7g *;;;o 1 *;b 1 * e6 51l;;;l 1 * 1km,1q 1 * 1km;;;1m 1 *,v 1 1af *;b 1 * 51l;i 1 1je * 1hz;;j 1 1gc bj *;;1o 1 *;5 1 1ue *,b 1 4p *;5 1 1ue *,b 1 *;4 1 *;;;;;;1m 1 *;;1p 1 50s c2 * 50t,1x 1 527 529 gc *,1x 1 527 gc *,1v 1 *;;21 1 d6 *;e 1 *;e 1 *;;;;;h 1 *,1i 1 0 * 51c 4sg 51d,1f 1 *,1v 1 *;;;;16 1 *;2j 1 * 1ld;;4 1 *;;s 1 * ja,s 1 * 1vg;;;1o 1 *;1o 1 *;1m 1 *,19 1 * 1v1 1n 4y4 1hr,19 1 * 83 4y4 1hr,19 1 * 4y4 1hr;;;;;d 1 *;;j 1 b4 * gc;;;13 1 4wi gc 4wj * bj,13 1 4wi gc 4wj * 7o;;1m 1 *,4 1 * 1fi;;;21 1 * 1q8,21 1 * 1p9;2i 1 *,4 1 * 1ol;e 1 * 1ul;;;16 1 *;1x 1 527 529 gc *,1x 1 527 gc *,1v 1 *;12 1 4zt *,f 1 *;;;;;;;;;;;5 1 1do * 4uw,o 1 *,2b 1 1ft *,1k 1 *;;;;;;;;;;;4 1 *;1r 1 * 53w ja 1ar,1r 1 * 53w 53x;1m 1 *;;18 1 *;o 1 *;;2j 1 *;18 1 *,11 1 * 4r8;;;1m 1 *;;1r 1 *;;;;;12 1 4zt * 3s,1l 1 * 1hi;h 1 *,i 1 * 1 50m,1f 1 *;;;;b 1 *;1z 1 * gc 1v9;;1w 1 4xf gc 1sx * 1f 1lg,1w 1 4xf gc 1sx * 1pt be,1w 1 4xf gc 1sx * 1v6 0 1hi,1w 1 4xf gc 1sx * 1v6 0 79,1w 1 4xf gc 1sx * 7o g7 1l5 0 1hi,1w 1 4xf gc 1sx * 4xg;;2i 1 1oe *,1z 1 dd *;;;;;4 1 * 4ua;;;1b 1 *;;1m 1 *,m 1 1v9 *;;;k 1 * 4vb 1v1 1n 4w7,k 1 * 4vb 83 4w7,12 1 4zt * 3s,i 1 50n -2 1 -4 * 3s,1l 1 * 1hi;;f 1 *;;;;;11 1 *;16 1 *;1b 1 *;;2d 1 * 60;;;;;;2i 1 * 4rx;2j 1 *;;;;l 1 *;11 1 * 1gc;;1m 1 *;24 1 * 7o;;;;i 1 * 1gd;;;2j 1 bn 4td * 3s,2j 1 1vg * 3s;;;2i 1 ds *;;1m 1 *;2a 1 gc g7 * 4u8;;;;1z 1 * 7c;;;;;;;2i 1 *;2i 1 *;11 1 * bj 4re,11 1 * 4rf,j 1 60 *;;1t 1 1oo b *;;1 1 hc *,6 1 * 13 19w,6 1 * 13 1of;;;o 1 *,2b 1 p *,2b 1 c6 *;;2i 1 * 1ej;;p 1 * 4u5,m 1 * 1b5;;;1w 1 1v1 1n * gc -2 4xr 4xs,1w 1 83 * gc -2 4xr 4xs;;;1g 1 *;29 1 52v 52w * 1jw,29 1 52v * 1jw;v 1 * 1im 7g;;1v 1 *;;;q 1 * 1s7 7o,q 1 * 4vu,q 1 4vv 4vw 4vx 1ml *,q 1 4vv 4vx 1ml *,q 1 4vv 4vw 1ml *,q 1 4vv 1ml *,q 1 4vv 4vw 4vx *,q 1 4vv 4vx *,q 1 4vv 4vw *,q 1 4vv *,q 1 * ja 4vz 4w0,q 1 ik * -2 4w1;2j 1 *;;;;;4 1 *;1m 1 * 1bm;;;;;s 1 ja 19 be *;6 1 * 4td 4ul,6 1 * 4ul,1z 1 * b;n 1 1gf *,n 1 1f *,t 1 1gf *,t 1 1f *,1y 1 * 52m 52n;;;1m 1 *;1w 1 4xf gc hf 1v6 0 *,1w 1 4xf gc 9q 1v6 0 *,1w 1 4xf gc 1sx 1v6 0 *,1w 1 4xf 4xh 1v6 0 *,1w 1 4xf 1v6 0 *,f 1 4zv *,1v 1 d2 *,1v 1 12 *,1l 1 d2 *,1l 1 12 *;f 1 *,1v 1 *,1l 1 *;1m 1 *;;;1w 1 * hc;v 1 * 1m3,2h 1 * 1u7 2e 1ua;;d 1 *;;;1z 1 *;2i 1 *;2i 1 *;2e 1 * 2e 4yj 4yk;1o 1 *;;h 1 *;;;1m 1 *;;;;;;1v 1 *;k 1 * 4wf,14 1 * x0;;;1m 1 *;1w 1 4xf 1vg * 1f 1lg,1w 1 4xf 1vg * 1v7 1dc,1w 1 4xf 1vg * 1pt be,1w 1 4xf 1vg * 1v6 0 1hi,1w 1 4xf 1vg * 1v6 0 79,1w 1 4xf 1vg * 7o g7 1l5 0 1hi,1w 1 4xf 1vg * 4xg,2e 1 19 ja 1rx * 7o 1m6 1t2 1m6 1t2 4z3,2e 1 19 ja 1rx * 7o 1m6 1t2 4z4 4z3,2e 1 19 ja 1rx * 7o 4z5 1m6 1t2 4z3,2e 1 19 ja 1rx * 7o 4z5 4z4 4z3,2e 1 ja 1rx * 7o 1m6 1t2 1m6 1t2 4z3,2e 1 ja 1rx * 7o 1m6 1t2 4z4 4z3,2e 1 ja 1rx * 7o 4z5 1m6 1t2 4z3,2e 1 ja 1rx * 7o 4z5 4z4 4z3,2e 1 19 ja * 7o 1m6 1t2 1m6 1t2 4z3,2e 1 19 ja * 7o 1m6 1t2 4z4 4z3,2e 1 19 ja * 7o 4z5 1m6 1t2 4z3,2e 1 19 ja * 7o 4z5 4z4 4z3,2e 1 ja * 7o 1m6 1t2 1m6 1t2 4z3,2e 1 ja * 7o 1m6 1t2 4z4 4z3,2e 1 ja * 7o 4z5 1m6 1t2 4z3,2e 1 ja * 7o 4z5 4z4 4z3,2e 1 19 ja 1rx * 7o 1m6 1t2 4z3,2e 1 19 ja 1rx * 7o 4z5 4z3,2e 1 ja 1rx * 7o 1m6 1t2 4z3,2e 1 ja 1rx * 7o 4z5 4z3,2e 1 19 ja * 7o 1m6 1t2 4z3,2e 1 19 ja * 7o 4z5 4z3,2e 1 ja * 7o 1m6 1t2 4z3,2e 1 ja * 7o 4z5 4z3;;;1m 1 *,1z 1 1f g7 *,1z 1 1f *,1z 1 gc g7 *,1z 1 gc *,19 1 4xv 4xw 1fb gc 1fb *,19 1 4xv 4xw 4xx *,19 1 4xv 1fb gc 1fb *,19 1 4xv 4xx *,19 1 4xv 4xw *,19 1 4xv *,19 1 * 4vw bd 4y1,19 1 * bd 4y1,19 1 4xy 4y2 4y3 *,w 1 *,8 1 1sq 1a3 4z7 *,8 1 1bl 1a3 4z7 *,8 1 4z8 4z7 *,8 1 1sq 1a3 *,8 1 1bl 1a3 *,8 1 4z8 *,8 1 * 1v1 1n 1b7 c3 4z9 4za 4p 1jr,8 1 * 1v1 1n 1b7 c3 4z9 4za 1i9 1ka,8 1 * 1v1 1n 1b7 c3 4z9 4za 4zb,8 1 * 1v1 1n 1sg 1my 4z9 4za 4p 1jr,8 1 * 1v1 1n 1sg 1my 4z9 4za 1i9 1ka,8 1 * 1v1 1n 1sg 1my 4z9 4za 4zb,8 1 * 1v1 1n 4zc 4z9 4za 4p 1jr,8 1 * 1v1 1n 4zc 4z9 4za 1i9 1ka,8 1 * 1v1 1n 4zc 4z9 4za 4zb,8 1 * 4vw 1b7 c3 4z9 4za 4p 1jr,8 1 * 4vw 1b7 c3 4z9 4za 1i9 1ka,8 1 * 4vw 1b7 c3 4z9 4za 4zb,8 1 * 4vw 1sg 1my 4z9 4za 4p 1jr,8 1 * 4vw 1sg 1my 4z9 4za 1i9 1ka,8 1 * 4vw 1sg 1my 4z9 4za 4zb,8 1 * 4vw 4zc 4z9 4za 4p 1jr,8 1 * 4vw 4zc 4z9 4za 1i9 1ka,8 1 * 4vw 4zc 4z9 4za 4zb,8 1 * 1b7 c3 4z9 4za 4p 1jr,8 1 * 1b7 c3 4z9 4za 1i9 1ka,8 1 * 1b7 c3 4z9 4za 4zb,8 1 * 1sg 1my 4z9 4za 4p 1jr,8 1 * 1sg 1my 4z9 4za 1i9 1ka,8 1 * 1sg 1my 4z9 4za 4zb,8 1 * 4zc 4z9 4za 4p 1jr,8 1 * 4zc 4z9 4za 1i9 1ka,8 1 * 4zc 4z9 4za 4zb,8 1 * 1v1 1n 4z9 4za 4p 1jr,8 1 * 1v1 1n 4z9 4za 1i9 1ka,8 1 * 1v1 1n 4z9 4za 4zb,8 1 * 4vw 4z9 4za 4p 1jr,8 1 * 4vw 4z9 4za 1i9 1ka,8 1 * 4vw 4z9 4za 4zb,8 1 * 4z9 4za 4p 1jr,8 1 * 4z9 4za 1i9 1ka,8 1 * 4z9 4za 4zb,8 1 * 1v1 1n 1b7 c3 4za 4p 1jr,8 1 * 1v1 1n 1b7 c3 4za 1i9 1ka,8 1 * 1v1 1n 1b7 c3 4za 4zb,8 1 * 1v1 1n 1sg 1my 4za 4p 1jr,8 1 * 1v1 1n 1sg 1my 4za 1i9 1ka,8 1 * 1v1 1n 1sg 1my 4za 4zb,8 1 * 1v1 1n 4zc 4za 4p 1jr,8 1 * 1v1 1n 4zc 4za 1i9 1ka,8 1 * 1v1 1n 4zc 4za 4zb,8 1 * 4vw 1b7 c3 4za 4p 1jr,8 1 * 4vw 1b7 c3 4za 1i9 1ka,8 1 * 4vw 1b7 c3 4za 4zb,8 1 * 4vw 1sg 1my 4za 4p 1jr,8 1 * 4vw 1sg 1my 4za 1i9 1ka,8 1 * 4vw 1sg 1my 4za 4zb,8 1 * 4vw 4zc 4za 4p 1jr,8 1 * 4vw 4zc 4za 1i9 1ka,8 1 * 4vw 4zc 4za 4zb,8 1 * 1b7 c3 4za 4p 1jr,8 1 * 1b7 c3 4za 1i9 1ka,8 1 * 1b7 c3 4za 4zb,8 1 * 1sg 1my 4za 4p 1jr,8 1 * 1sg 1my 4za 1i9 1ka,8 1 * 1sg 1my 4za 4zb,8 1 * 4zc 4za 4p 1jr,8 1 * 4zc 4za 1i9 1ka,8 1 * 4zc 4za 4zb,8 1 * 1v1 1n 4za 4p 1jr,8 1 * 1v1 1n 4za 1i9 1ka,8 1 * 1v1 1n 4za 4zb,8 1 * 4vw 4za 4p 1jr,8 1 * 4vw 4za 1i9 1ka,8 1 * 4vw 4za 4zb,8 1 * 4za 4p 1jr,8 1 * 4za 1i9 1ka,8 1 * 4za 4zb,8 1 192 4zg * 1o5 2e 1eh,8 1 192 4zg * 1o5 2e 1sq,8 1 192 4zg * 1o5 2e 1bl,8 1 192 4zg * 1o5 hy 1eh,8 1 192 4zg * 1o5 hy 1sq,8 1 192 4zg * 1o5 hy 1bl,8 1 192 4zg * 1o5 7o 1sx 1bl,8 1 192 4zg * 1o5 1aa,8 1 4zh 1ka *,2d 1 * 4s4;;;2b 1 *;1j 1 * gc -2 54q 54r 54s,1j 1 * gc -2 54q 54s,x 1 *;1v 1 *;a 1 * ja,a 1 * gc ja;;;;2j 1 1lg ja *;;11 1 bd *;1w 1 4xi g7 4xj 4xk gc *,1w 1 4xi 4xj 4xk gc *;g 1 *;;;;20 1 * 4xa;;11 1 bd * 1sr,11 1 b4 * 1sr;16 1 *;;25 1 53d 53e 53f 53g 1f * 53h bj 1vg 53i 53j,25 1 53d 53f 53g 1f * 53h bj 1vg 53i 53j,25 1 53d 53e 53g 1f * 53h bj 1vg 53i 53j,25 1 53d 53g 1f * 53h bj 1vg 53i 53j,25 1 53d 53e 53f 53g 1f * 53h 53i 53j,25 1 53d 53f 53g 1f * 53h 53i 53j,25 1 53d 53e 53g 1f * 53h 53i 53j,25 1 53d 53g 1f * 53h 53i 53j,25 1 53d 53e 53f 53g 1f * 53h bj 1vg 53j,25 1 53d 53f 53g 1f * 53h bj 1vg 53j,25 1 53d 53e 53g 1f * 53h bj 1vg 53j,25 1 53d 53g 1f * 53h bj 1vg 53j,25 1 53d 53e 53f 53g 1f * 53h 53j,25 1 53d 53f 53g 1f * 53h 53j,25 1 53d 53e 53g 1f * 53h 53j,25 1 53d 53g 1f * 53h 53j;;;;;;2i 1 * 4rw;;;;4 1 *;;;;14 1 * 18;1s 1 g7 *;;;1m 1 *;;;;;;a 1 * ja,a 1 1n *,1g 1 * 1in;;;;;;;;;;;x 1 *;1m 1 * 4tf;;;4 1 *,2j 1 *,1r 1 54c 54d 54e au *;;;;1w 1 4xf gc 1sx * 1f 1lg,1w 1 4xf gc 1sx * 1pt be,1w 1 4xf gc 1sx * 1v6 0 1hi,1w 1 4xf gc 1sx * 1v6 0 79,1w 1 4xf gc 1sx * 7o g7 1l5 0 1hi,1w 1 4xf gc 1sx * 4xg;14 1 1ve *;;;;1v 1 * 1mf;;2e 1 4yu 7c 4yv b 5w * bj 1vg 1t2,2e 1 4yu 7c 4yv 5w * bj 1vg 1t2;;;;;1i 1 517 g7 * 518,b 1 * 1lo;;;;;;;;g 1 *,1z 1 * 1h5,1j 1 54j * 1n 54k;;5 1 * bj 1vg 1a1,1h 1 7o 1vg c6 *,1h 1 7o 1vg *,2e 1 ai * 83 -4 4yy -4 4yz;v 1 * 7g,21 1 * 1ic 1la,13 1 w * 4wl,13 1 4wn *;;;;;18 1 *;1r 1 * 1jx;18 1 *;1w 1 4xf gc hf 7o g7 * 0 1hi,1w 1 4xf gc 9q 7o g7 * 0 1hi,1w 1 4xf gc 1sx 7o g7 * 0 1hi,1w 1 4xf 4xh 7o g7 * 0 1hi,1w 1 4xf 7o g7 * 0 1hi,1w 1 4xi g7 * 4xj 4xk gc 1it,1w 1 4xi g7 * 4xj 4xk 4xl,1w 1 4xi * 4xj 4xk gc 1it,1w 1 4xi * 4xj 4xk 4xl,29 1 * 537;18 1 *;;18 1 *;;21 1 1b5 *,2e 1 4yj 1mr * 6t 1a6 4ym,2e 1 4yj 1mr * 1h5 1a6 4ym,2e 1 4yj 1mr * 4yn 4ym,1s 1 1sx *;1j 1 * gc -2 54q 54r 54s,1j 1 * gc -2 54q 54s;;20 1 * 4xb 4xc,1w 1 1v1 1n * gc -2 4xr 4xs,1w 1 83 * gc -2 4xr 4xs;1z 1 1he *,m 1 1he *;1m 1 *,w 1 *;11 1 *;11 1 bd *,20 1 * 0 1kp 4x3 4x4,20 1 * 0 4x3 4x4,1b 1 *,1j 1 1kz gc -2 54u hf * 1,1j 1 1h5 gc -2 54u hf * 1,1j 1 19g gc -2 54u hf * 1,1j 1 54v -2 54u hf * 1,1j 1 1kz gc -2 54u * 1,1j 1 1h5 gc -2 54u * 1,1j 1 19g gc -2 54u * 1,1j 1 54v -2 54u * 1;1b 1 *,n 1 *,i 1 4yx 50b * 1gf;;;1c 1 * 4vm 4vn,2e 1 19 ja * gc 1m6 1t2 1m6 1t2 4z3,2e 1 19 ja * gc 1m6 1t2 4z4 4z3,2e 1 19 ja * gc 4z5 1m6 1t2 4z3,2e 1 19 ja * gc 4z5 4z4 4z3,2e 1 ja * gc 1m6 1t2 1m6 1t2 4z3,2e 1 ja * gc 1m6 1t2 4z4 4z3,2e 1 ja * gc 4z5 1m6 1t2 4z3,2e 1 ja * gc 4z5 4z4 4z3,2e 1 19 ja * gc 1m6 1t2 4z3,2e 1 19 ja * gc 4z5 4z3,2e 1 ja * gc 1m6 1t2 4z3,2e 1 ja * gc 4z5 4z3;;;;;;;;1x 1 527 529 gc *,1x 1 527 gc *;;r 1 563 52e * gc 564 565,r 1 563 * gc 564 565,r 1 563 52e * 564 565,r 1 563 * 564 565,r 1 563 52e * gc 564,r 1 563 * gc 564,r 1 563 52e * 564,r 1 563 * 564;;;1x 1 527 g7 * gc c2,1x 1 527 g7 * gc g7,1x 1 527 g7 * gc 1d4,1x 1 527 g7 * gc 1bw,1x 1 527 g7 * gc 1lt,1x 1 527 g7 * 528;;h 1 *;1u 1 * 19w gc ja 4t7 -2 4t8,1u 1 * 19w 4t7 -2 4t8,h 1 *,i 1 6e * 1q1 3s,1f 1 *;;;1m 1 *;1g 1 *,1x 1 527 g7 * gc c2,1x 1 527 g7 * gc g7,1x 1 527 g7 * gc 1d4,1x 1 527 g7 * gc 1bw,1x 1 527 g7 * gc 1lt,1x 1 527 g7 * 528;;2j 1 *;;;v 1 *;;2j 1 *,1e 1 *;1q 1 4t2 -2 1 *,1j 1 * 554;1f 1 *;h 1 *,o 1 *,1i 1 517 g7 * 518,17 1 * 1le 51z 1he,1f 1 *,1j 1 * 6t gc,1j 1 * 559,1j 1 * bj 1,1j 1 1ny bj *,1j 1 * 1og,1v 1 18e *,1k 1 *;h 1 *,1f 1 *;;2j 1 *,1v 1 *,1e 1 *;1v 1 *;;q 1 3 * 4vy,1i 1 0 * 1c5 51c 4sg 51d,1i 1 0 * 51c 4sg 51d;;;1q 1 4sq -2 60 -2 1v9 *,1q 1 4sy * 4s6,1m 1 1v9 *,1m 1 1ph *;;2i 1 *;n 1 bn 505 1be *,2g 1 * 1av;d 1 *;d 1 *;d 1 *,1z 1 *;;d 1 *;1o 1 *;1w 1 4xf 1vg * 1f 1lg,1w 1 4xf 1vg * 1pt be,1w 1 4xf 1vg * 1v6 0 1hi,1w 1 4xf 1vg * 1v6 0 79,1w 1 4xf 1vg * 7o g7 1l5 0 1hi,1w 1 4xf 1vg * 4xg;;;;g 1 *,s 1 * gc 4yc ja 1ss 4yd 4ye,s 1 * gc 4yc ja 4yd 4ye,s 1 * gc 4yc ja 1ss 4ye,s 1 * gc 4yc ja 4ye;9 1 c3 bj *;4 1 * 4u9;;;1z 1 * bj,1z 1 *;;;;;2b 1 *;p 1 * 1b5,1x 1 * 52c,29 1 * 50k,26 1 * 55o;;x 1 *;a 1 * g7,1x 1 * 52a 52b 52c,1x 1 * 52b 52c,1x 1 * 52a 52c,1x 1 * 52c;1 1 * gc 4td 4te,1 1 * gc 4te;2j 1 * 4vd;;;;o 1 *;;1m 1 *,w 1 1qg *,w 1 1hc *;;29 1 52v 52w * 1li,29 1 52v * 1li;4 1 * 4ub;;h 1 *;;4 1 1f4 *;x 1 *;;v 1 * bj 1ho,1z 1 *,1z 1 * bj 4ve;2j 1 1d6 *;a 1 * ja;;;1b 1 *;;8 1 192 4zg * 2e 1eh,8 1 192 4zg * 2e 1sq,8 1 192 4zg * 2e 1bl,8 1 192 4zg * hy 1eh,8 1 192 4zg * hy 1sq,8 1 192 4zg * hy 1bl,8 1 192 4zg * 7o 1sx 1bl,8 1 192 4zg * 1aa;;;;;1v 1 de *;;18 1 * 1sr;1o 1 *;;;1j 1 * bj 55i;h 1 *,1p 1 50v 83 *,1p 1 50v 19 *,1p 1 50v ja *,a 1 * b,1f 1 *;;2b 1 *;2e 1 * ja 2e 4yr 1li 4ys 4yt,2e 1 * 2e 4yr 1li 4ys 4yt,2e 1 * ja 4yr 1li 4ys 4yt,2e 1 * 4yr 1li 4ys 4yt,2e 1 * ja 2e 4yr 4ys 4yt,2e 1 * 2e 4yr 4ys 4yt,2e 1 * ja 4yr 4ys 4yt,2e 1 * 4yr 4ys 4yt;;13 1 4wo 1q3 * 4wp 4wq 4wr,13 1 4wo * 4wp 4wq 4wr,13 1 4wo 1q3 * 4wq 4wr,13 1 4wo * 4wq 4wr,w 1 * 1no,1s 1 *,1r 1 * 53t 541 542;6 1 *;1z 1 *;1t 1 *;18 1 * 1gf;2j 1 *;11 1 bd *,1q 1 * 4ss,1q 1 4st -2 *,1u 1 *,1j 1 555 b9 *,1j 1 b9 *;;;1m 1 *;16 1 *;1u 1 4t5 -2 * bn 19e,1u 1 4t5 -2 * 4t6;k 1 4s5 *;;;;;;o 1 *;n 1 *;h 1 *,1v 1 *;1x 1 *;24 1 * 1v3;2i 1 * 4rr;;2i 1 14 *,2i 1 * 60,1j 1 * gc -2 54q 54r 54s,1j 1 * gc -2 54q 54s;1j 1 * gc -2 54q 54r 54s,1j 1 * gc -2 54q 54s,1j 1 * gc -2 54u hf 1lh 1,1j 1 * gc -2 54u 1lh 1,1j 1 * gc -2 54u hf 1,1j 1 * gc -2 54u 1;;1w 1 4xi g7 1l5 4xj 4xk gc *,1w 1 4xi 1l5 4xj 4xk gc *,1w 1 4xi g7 4xj 4xk gc *,1w 1 4xi 4xj 4xk gc *;1x 1 *;1x 1 *;v 1 * 1b5;;i 1 * 1hz;1s 1 1hm * 4zj;;;;;;;;;1z 1 * gc 1v9,1w 1 4xf gc hf * be,1w 1 4xf gc 9q * be,1w 1 4xf gc 1sx * be,1w 1 4xf 4xh * be,1w 1 4xf * be;i 1 b4 *;;;;;2i 1 * 1t3;h 1 *,1f 1 *,1v 1 *,1e 1 *;f 1 * 3s;;;11 1 bd b *,11 1 b4 *,11 1 * 1gc;d 1 *;;4 1 *;;;;;;;21 1 * 1by,1w 1 4xi g7 1l5 4xj 4xk gc *,1w 1 4xi 1l5 4xj 4xk gc *,1w 1 4xi g7 4xj 4xk gc *,1w 1 4xi 4xj 4xk gc *;;s 1 ja 4y6 1a6 dd * 4y7,s 1 ja 4y6 dd * 4y7;1o 1 * 4zi,a 1 * ja,a 1 ik *,a 1 1v1 *;a 1 * gc ja,a 1 1v1 1n *;;;;;1f 1 *;;;25 1 * 1sx 53o gc 53p,25 1 * 1sx 53o 53q,25 1 * 53o gc 53p,25 1 * 53o 53q;;1g 1 *;;;g 1 *;;;2j 1 1lg ja 1h5 *;14 1 * 18,14 1 bn *,14 1 hy *;;i 1 * 50k 50l;;;;;2g 1 *;;;;21 1 * 1qe 4v0,21 1 * 1qe;;1b 1 *;;;2i 1 * 4ro;;;;;1o 1 *;;;;;2i 1 * 1py;;2j 1 1lg ja *;z 1 * 4tx,27 1 * 4tx;;;4 1 *;;2e 1 19 ja * 1ll gc 1m6 1t2 1m6 1t2 4z3,2e 1 19 ja * 1ll gc 1m6 1t2 4z4 4z3,2e 1 19 ja * 1ll gc 4z5 1m6 1t2 4z3,2e 1 19 ja * 1ll gc 4z5 4z4 4z3,2e 1 19 ja * 19s 60 1m6 1t2 1m6 1t2 4z3,2e 1 19 ja * 19s 60 1m6 1t2 4z4 4z3,2e 1 19 ja * 19s 60 4z5 1m6 1t2 4z3,2e 1 19 ja * 19s 60 4z5 4z4 4z3,2e 1 ja * 1ll gc 1m6 1t2 1m6 1t2 4z3,2e 1 ja * 1ll gc 1m6 1t2 4z4 4z3,2e 1 ja * 1ll gc 4z5 1m6 1t2 4z3,2e 1 ja * 1ll gc 4z5 4z4 4z3,2e 1 ja * 19s 60 1m6 1t2 1m6 1t2 4z3,2e 1 ja * 19s 60 1m6 1t2 4z4 4z3,2e 1 ja * 19s 60 4z5 1m6 1t2 4z3,2e 1 ja * 19s 60 4z5 4z4 4z3,2e 1 19 ja * 1ll gc 1m6 1t2 4z3,2e 1 19 ja * 1ll gc 4z5 4z3,2e 1 19 ja * 19s 60 1m6 1t2 4z3,2e 1 19 ja * 19s 60 4z5 4z3,2e 1 ja * 1ll gc 1m6 1t2 4z3,2e 1 ja * 1ll gc 4z5 4z3,2e 1 ja * 19s 60 1m6 1t2 4z3,2e 1 ja * 19s 60 4z5 4z3;1v 1 *;;;;2j 1 *;4 1 *;;;;2j 1 * 4vb;;;1v 1 *;;1v 1 *,1e 1 *;l 1 *;2i 1 *,16 1 *;;;;;;29 1 531 0 * bn 1vg,29 1 531 0 * 1gf 1he,29 1 531 0 * bn c2,29 1 531 0 * 533,29 1 531 * bn 1vg,29 1 531 * 1gf 1he,29 1 531 * bn c2,29 1 531 * 533,29 1 en bj 0 *,29 1 en bj *,29 1 1qm bj *;;;2g 1 *;2i 1 * 1si;;24 1 * hf 4ug;;;;;;;2e 1 4z0 -4 * 83 -4 1gf -4 4yz;;;1m 1 *;;1q 1 bp * 4su,21 1 bp * 4v5,2e 1 4yu 7c 4yv b 4yw bj 1vg *,2e 1 4yu 7c 4yv 4yw bj 1vg *;;;24 1 * 1v3;;;;2b 1 *;;1m 1 *,z 1 * 4ty,27 1 * 4ty;;;;;o 1 *,o 1 1v2 *,17 1 51w * 18p,x 1 *;1m 1 *,2d 1 * 4s4;2i 1 4h bd *;4 1 *;;;2i 1 *;2i 1 *;1h 1 * 1vg 1kw;1m 1 *,27 1 * 8g;4 1 *;11 1 *,u 1 *;i 1 * 50g;29 1 * 53a;11 1 *;1 1 *;;2j 1 * 4v8;;;;;;v 1 * 7g,1z 1 1h5 b *;;1z 1 c6 *;2f 1 * ik;1z 1 *;1z 1 *;2i 1 *;2h 1 * 4vt,2g 1 *;;;1m 1 *,x 1 *;;4 1 *;;h 1 *,1f 1 *,1v 1 *,1e 1 *;;j 1 *;j 1 *;;2i 1 *;2i 1 * 1qy;2g 1 *;;f 1 4zv *;4 1 *;f 1 *;;24 1 1a * 1a;;;;2j 1 * ja 4v9;;i 1 1ea * ja;;;;1f 1 *;;;11 1 * g7 5u,11 1 * 4rd,1a 1 * 14 4wz,1a 1 * 4wz,1a 1 1v3 bv * 4x0,1w 1 4xf gc hf * 1dc,1w 1 4xf gc 9q * 1dc,1w 1 4xf gc 1sx * 1dc,1w 1 4xf gc 1sx 1ka * 1dc,1w 1 4xf gc 1sx 1eh * 1dc,1w 1 4xf 1vg 1my * 1dc,1w 1 4xf 4xh * 1dc,1w 1 4xf * 1dc,19 1 1hc *,19 1 1rr 1pt 19u * 4y5,19 1 1rr * 4y5;18 1 *;;;;2e 1 * ja 1jf gc 4yx -2 1;;;;;2i 1 1nz *;;14 1 *;;;2g 1 *;29 2 e6 * b 44 -2 5dc,29 2 e6 * 5dd -2 5dc,29 2 * 2el b 44 -2 5dc,29 2 * 2el 5dd -2 5dc;;21 2 1yo 3j *;1z 2 *;2j 2 284 *;;m 2 1wa 3j 8j * -2 5cz,m 2 28m 8j * -2 5cz;;l 2 *;;;1j 2 e6 *;;;1v 2 *,2j 2 *;4 2 *;;;;;1n 2 5ey 3j *;a 2 *;1n 2 206 3j *;;;17 2 * 3u 2d5 44 27l;;;;;24 2 * dl;;;16 2 *;;;2e 2 89 95 * -4 5b9 -4 5ba,1n 2 1zu 3j *;;;i 2 * 5c5,i 2 t9 -2 * 53 25b,i 2 t9 -2 * 5c6,o 2 *,28 2 12u 8j *;11 2 cs h5 *,11 2 2bd *;1n 2 * 5f3;;2j 2 1wp 8j *,2j 2 1wp 2ek *,2j 2 b 8j *;j 2 b 8k 1yb 3u 8j *;1m 2 *;;;;;18 2 *,18 2 53 * 2i,k 2 * 2ac;20 2 278 2dx * 7a,1w 2 1zl 26x -2 * 7a,1w 2 5ac -2 * 7a;;;k 2 2a4 *;1z 2 * 3u 2de;;1 2 b 8j *,1 2 cq *,1 2 3j *;11 2 * dl,1 2 * 587 -2 588,z 2 * 58q 58r,20 2 * dh 7l an 2c6 2dl 2cq;;;;;2e 2 26x * h2 5bb 28m 2el;1m 2 *;5 2 1z7 *,5 2 1xz *;1h 2 26w *;2j 2 *;4 2 *;24 2 26x 1xe *;;1m 2 *;16 2 *;;;1e 2 *;;1v 2 *;;1n 2 * 3u 8k 28j;2j 2 *;;2j 2 * 2b3,k 2 2d3 8q * 56l 59x,k 2 1ya * 56l 59x;1m 2 *,k 2 2d4 8q * 56l 59x,k 2 2d4 * 56l 59x,k 2 1x1 * 5a1;;;;l 2 *,1k 2 *;;;1i 2 0 28m * cq 2ec;;;;;f 2 * 24v,i 2 za * 24v,1i 2 0 28m 1y5 3u *,1i 2 0 28m 1y5 fr *,1i 2 0 3u *,1i 2 0 fr *,1r 2 5dz 5e0 * 5e1;j 2 572 53 *,j 2 b 8k * 3u 26w,9 2 b 2ek *,9 2 294 53 * cq 57a 57b,9 2 294 53 * cq 57b,1q 2 57n -4 b 2ek *,1j 2 57u b 8k *;;;b 2 *;2e 2 * 2el 5b8 -2 5b7,2e 2 gq * 5b8 -2 5b7,2e 2 2el * 5b8 -2 5b7;n 2 3u * 5c3,t 2 3u * 2el,3 2 * 5c3;;;;;d 2 *;1v 2 *,2j 2 *,1p 2 5cg 3u bc *,1p 2 5cg 44 *;;;;1v 2 *,1g 2 *;;;4 2 *;;;1i 2 0 28m 1y5 3u *,1i 2 0 3u *,1i 2 * 3u 0 5cu 1ya 5cv,1i 2 * 5cu 1ya 5cv,1i 2 * 3u 0 5cu 5cv,1i 2 * 5cu 5cv;;;;;i 2 2b9 * 29s;;24 2 *;;24 2 *;;1c 2 59n -2 *,1h 2 * 2cv,1d 2 5ci * 5cj,1d 2 5ci *,1d 2 fr 2ek *,1d 2 * 5ck,0 2 5es * 53 1xh,0 2 5es * 5et,0 2 5es *;1n 2 1wc *;1n 2 * fr 2d0,1n 2 * fr 221,1n 2 * 3j 21s,1n 2 * 3j 1vp,1n 2 * 3j 1w6,1n 2 * 3j 1wx,1n 2 * 3j 1w3,1n 2 * 5ew,1n 2 5ey 4m *;v 2 283 3u *;4 2 *;;;16 2 *;4 2 *;21 2 240 3u *;2i 2 * 3u 2bj;;24 2 * 4m 219,1r 2 * 2ek 29d 222,1r 2 * 2ek 222;;;24 2 213 *;1m 2 *,2j 2 h5 238 8o *,19 2 * 5aq 5ar;;16 2 * 44;;;;4 2 *;;8 2 5bd cq *;;;;;2b 2 *;e 2 * k2;21 2 *;1w 2 * 8q 0 5ad 5ae;29 2 * 3u 26z,29 2 * 5dm;;;;;;2i 2 2d4 *;1z 2 *;24 2 26x *;1z 2 *;z 2 27j 3u *,27 2 27j 3u *;;1w 2 * 2el;;a 2 *;;12 2 * 2ek 5c2,n 2 * 5c4;20 2 * 289,20 2 * 1y9;;;6 2 44 * 1zs,6 2 8q * 22m;g 2 *;g 2 *;g 2 *;;1a 2 5a5 *;;;;20 2 0 289 * 2bu;1z 2 *;n 2 b *;;1n 2 1zn *;1m 2 *;g 2 *;g 2 *;n 2 b *,17 2 5d3 3u 27l b *,t 2 b *,1y 2 1wc 3u 1yq b *;4 2 *,o 2 *;1v 2 *,2j 2 *;;1m 2 *;;;;1o 2 *;1o 2 *;;1o 2 *;;;4 2 *;;2j 2 1wp 8j *,2j 2 25j 3u 8j *,2j 2 b 8j *,k 2 * 1x5,19 2 * 2bd -2 5ao,w 2 *;;j 2 b 8k 1yb 3u 8j *;;1m 2 *;;;1r 2 5e3 5e4 5e5 3j * 5q;;1m 2 *,1z 2 b 8j *,1z 2 25j 3u 8j *,19 2 * 56k 5an,w 2 *;;;;24 2 *,24 2 * a9;a 2 2el 2bp *,a 2 2bp *;a 2 *;;;;;;1x 2 * 3j 22h,26 2 5ed *;;;;18 2 *;1n 2 * 3j 224;1s 2 *;;;;;1y 2 1wc 3j * b 215;1a 2 2bd *,1a 2 * b9 5a8;1n 2 25g 44 *;;;;;1v 2 *;;1w 2 * 2eh;;g 2 7l *;2i 2 * 56w;g 2 7l *,1w 2 * 3u 29q -2 5ag -2 5ah;;s 2 * 5av;;;;1r 2 *;;;;17 2 1wc *;i 2 257 *,i 2 249 *;;1q 2 2cz *;;1n 2 1z9 3u 8k *,1n 2 * 29h;o 2 *;;1m 2 *;24 2 288 b *;1v 2 *,z 2 * 58t,2f 2 * 58t,2j 2 *,1e 2 *;;j 2 b bc *,j 2 2bd *,9 2 b ib *,l 2 *,1q 2 * 57d -2 57e,1q 2 57n -4 b ib *,2d 2 * -2 5e9;1f 2 *;1q 2 57i 3u *,q 2 * 56s 59u,q 2 26x 2el * -2 59w,q 2 26x * -2 59w;2i 2 269 53 *;;2j 2 * 3u 8k,2j 2 * 59m,1n 2 5ex 3u *;;1v 2 *,1e 2 *;10 2 *,j 2 *;2i 2 *;1m 2 *;1w 2 1zl 26x -2 203 8q 0 *,1w 2 5ac -2 203 8q 0 *,1w 2 203 8q 0 *,f 2 cq *,1l 2 cq *,1l 2 3u 8j *,1l 2 8j *;;;1l 2 *;j 2 1y6 * 576;1m 2 *;;;2h 2 * cq 2e7,2h 2 * 2e7,2h 2 2ef *;21 2 * 3u 1xh,21 2 * 1xg;v 2 59e 3j *,5 2 59g 59h -2 * 1xg,5 2 2ai 3j * 1xg,2h 2 2e3 3j * cq 2e7;1n 2 *;1n 2 *;;k 2 21l * 23i,19 2 21l * 2bd -2 5ao;;24 2 *;;;;;;1q 2 57i 3j *,1m 2 *;1w 2 * 2el -2 44 25l,1w 2 * 2el -2 2d4 3u 2cj,1w 2 * 2el -2 3u 2d4 2ds,1w 2 * 2el -2 2bd 2cq,1w 2 * 2el -2 203 8q 0 23r,1w 2 * 2el -2 2cc 0 23r,1w 2 * 2el -2 1x2 7a,1w 2 * 2el -2 5ab;;;;;1u 2 593 * 594 595 596 597,1u 2 593 * 594 596 597;;17 2 * 234;1n 2 2ej *;;x 2 *;;18 2 *;21 2 b8 3u * 22z;;;;12 2 5bx 5bu 5by 5ad 5bz *,12 2 5bx 5by 5ad 5bz *,12 2 5bx 5bu 5ad 5bz *,12 2 5bx 5ad 5bz *,f 2 cq *;;;f 2 8k *;4 2 1y1 *;i 2 t9 * b -2 1;;2i 2 an 2el * cs;;1m 2 *;;;;;;;n 2 53 *;29 2 * 5n b 44 -2 5dc,29 2 * 5n 5dd -2 5dc;;20 2 289 2dg *,20 2 289 *;28 2 12u 53 *;;1m 2 *;;;;1w 2 1zl 26x -2 44 *,1w 2 5ac -2 44 *;;n 2 b 8k *;;;p 2 * 59a;;1g 2 *;1r 2 * 3u 2au;;;;1m 2 *;1m 2 2eg *,1m 2 22b *;;;2j 2 *;1v 2 2d5 *;g 2 *;1o 2 *;8 2 5bd cq *;2i 2 26x 2el * 53 23j;;;;;1j 2 cq * 26h;1q 2 * 2c9;;11 2 b *;;;;;;1j 2 *;24 2 *;4 2 *;v 2 1vz 3u *,v 2 22l 3u *;v 2 59e * 3j 241,v 2 1xz *;13 2 11a 2d4 *,13 2 2bd 210 3u *,13 2 5a4 b 2d4 8q *;;2b 2 2c7 *;;20 2 * 3u 289 25d;;;;;1r 2 5dw 3u * 5dx;;18 2 *;;d 2 *;2a 2 1i *,5 2 * 3u 1xz,21 2 * 3u 1xz,1s 2 1i *;;;;1n 2 24w *;20 2 * 5aa;w 2 *;;;4 2 *;j 2 b 8k 1yb 3u 8j *;1z 2 *;11 2 aj *;;;;;;1k 2 *,1v 2 *,1e 2 *;1g 2 *;1n 2 *;;;2j 2 *,1h 2 1xh *,1h 2 bc 1xh *;2j 2 *;24 2 22p *;21 2 xf 3u *,1w 2 * 2m 209 -2 5ag -2 5ah;;;1j 2 *;;;;12 2 * 5b1 2ct 258;;;1z 2 * 1m;;1s 2 5bj 4m *;;;;1m 2 *,20 2 0 * 2az;;16 2 * 3j 21b;11 2 1i * 2cq;;;e 2 * 5dn;29 2 1xc *;1z 2 *;1z 2 227 53 *,1z 2 *;;;k 2 2d3 8q * 56l 59x;;;;;1 2 1i *,1 2 *;;;2j 2 * 24v,20 2 * 1wt,20 2 * 1wt 28t 2bs;;;2e 2 29i 89 * h2 d5 3u 2ek 2ct,2e 2 29i 89 * h2 d5 268,2e 2 29i 89 * 5bc 3u 2ek 2ct,2e 2 29i 89 * 5bc 268;;;x 2 *;1j 2 * 3u 27l;g 2 *;;g 2 *;;;19 2 cs 3u * 3u 2bl,19 2 5a5 * 3u 2bl;27 2 5ec 3u *,27 2 5ec *;1n 2 22b *;;;4 2 *;2e 2 26x 2el * h2 5bb 28m 2el;1d 2 5ci * 1z7 5cj,1d 2 5ci * 1z7;;16 2 *;;;;1r 2 2e1 *;;;2i 2 et * h2,20 2 * 289,12 2 * 5c0 cq 24v;8 2 2aq b 2n * 2v 20m,8 2 2aq b 2n * 2ck cq,8 2 2aq b 2n * cq,8 2 2aq 1l * 2v 20m,8 2 2aq 1l * 2ck cq,8 2 2aq 1l * cq;2i 2 *;;1w 2 203 8q 0 5ad 2bd *,1w 2 5af 0 5ad 2bd *,1w 2 2bd * -2 5ag -2 5ah;i 2 za *;;;;;2i 2 et 2el *,c 2 *;c 2 *;a 2 *,c 2 *;2e 2 1yf 2el b 8k * -2 5b7,2e 2 * 2el b 8k 29z -2 5b7,2e 2 * 2el 5b8 -2 5b7,2e 2 gq 1yf b 8k * -2 5b7,2e 2 2el 1yf b 8k * -2 5b7;;c 2 *;;17 2 1wc 3u * b 215;w 2 *,1s 2 *,1s 2 5bj 4m *,1s 2 5bj 3u *;2i 2 et h2 *,1s 2 *;6 2 * 2e5,6 2 * 5n 2e5,6 2 *;1j 2 * 3u 57y;l 2 *;1y 2 1wc 3u *;1y 2 1wc *,1y 2 *;;;;1j 2 57u b *;;x 2 *;1r 2 25t *;;;1u 2 *;;;;;;24 2 * 1xa;1w 2 * 2dt;;;;1q 2 57i 3u *;;13 2 5a4 b 2d3 8q *;1s 2 5bj 44 *,1s 2 * 23y;;;;;2e 2 5b1 5b3 5b4 b 5o -2 * 8j 1wz,2e 2 5b1 5b3 5b4 5b6 -2 * 8j 1wz,2e 2 5b1 5b3 b 5o -2 * 8j 1wz,2e 2 5b1 5b3 5b6 -2 * 8j 1wz;1f 2 *;1f 2 *;16 2 20j 5n 44 *,16 2 20j 5n *;;i 2 * 5ca;i 2 * 5c9;;;1f 2 *;11 2 * dl -4 56h -4 56i,11 2 * 2m 27l,11 2 * 56p;11 2 *;;4 2 *;;;21 2 273 3u * 2c3,21 2 * 2c3;4 2 *,v 2 2d0 3u *;19 2 cs 3u *,19 2 5a5 *,w 2 *;;1n 2 *;f 2 cq *,f 2 1ya *;1u 2 2el * 58w -2 58x -2 58y;;1u 2 2el * 58w -2 58x -2 58y;;1n 2 * 1yj;11 2 56k *;;14 2 fr *,14 2 hy *,14 2 cq *;2j 2 1wp 8k *;i 2 2co *;1w 2 * -2 5ag -2 5ah;2g 2 *;n 2 *;1l 2 *;;;;;;;;;;1w 2 1zl 26x -2 * 0 23r,1w 2 5ac -2 * 0 23r;;j 2 b 8k 1yb 3u 8k *;1v 2 *;;;2e 2 89 * -4 5b9 -4 5ba;;;;;;29 2 5dl 3u *,29 2 * 2ck;11 2 * dl -4 56h -4 cs,11 2 * dl,1j 2 * dl -8 57q;1w 2 1zl 26x -2 2bd *,1w 2 5ac -2 2bd *;n 2 *,2g 2 *;n 2 *;;;1h 2 28m *;;;;;;1z 2 *;;;2i 2 * 284 56y,k 2 * 8o 26g 56l 59x,1w 2 1zl 26x -2 * 3u 2cj,1w 2 5ac -2 * 3u 2cj,r 2 5eh 5ei * 8o 5ej,r 2 5eh * 8o 5ej;1m 2 *;1i 2 0 28m 1y5 cq *,1i 2 0 cq *;p 2 *;;;17 2 5d3 3u *,17 2 5d3 3u * 3u 23a,17 2 5d3 3u * 3j 1wq;;;2d 2 15b 3u *;q 2 * 1ww,i 2 * 22n;1z 2 21a 3u *,1z 2 2dy 28m *;;1v 2 *;1n 2 * 29g;2j 2 *,1n 2 * 23k;;;;;1m 2 *;1s 2 *;;;1w 2 1zl 26x -2 3u 2d4 *,1w 2 5ac -2 3u 2d4 *;1w 2 * 12c;2j 2 *;;1n 2 1xc 3u *;;;;;;;2h 2 * 2e7;1j 2 57u b *,h 2 *,2b 2 *,1f 2 *;;g 2 *;2g 2 *;;;2i 2 *;;1j 2 * 57z;e 2 26i *;1m 2 *;;;;v 2 1xz *;1n 2 * 3u 2c8;1h 2 b * b8,1h 2 53 * b8;;1m 2 *;14 2 *;14 2 *;25 2 5do 5dp 5dq 1x3 3u 1i 26e 5dr 3u ib 1wj *,25 2 5do 5dp 5dq 1x3 3u 1i 26e 5dr 3u g3 1wj *,25 2 5do 5dp 5dq 1x3 3u 5dt 5dr 3u ib 1wj *,25 2 5do 5dp 5dq 1x3 3u 5dt 5dr 3u g3 1wj *,25 2 5do 5dp 5dq 5du 1i 26e 5dr 3u ib 1wj *,25 2 5do 5dp 5dq 5du 1i 26e 5dr 3u g3 1wj *,25 2 5do 5dp 5dq 5du 5dt 5dr 3u ib 1wj *,25 2 5do 5dp 5dq 5du 5dt 5dr 3u g3 1wj *,25 2 5do 5dq 1x3 3u 1i 26e 5dr 3u ib 1wj *,25 2 5do 5dq 1x3 3u 1i 26e 5dr 3u g3 1wj *,25 2 5do 5dq 1x3 3u 5dt 5dr 3u ib 1wj *,25 2 5do 5dq 1x3 3u 5dt 5dr 3u g3 1wj *,25 2 5do 5dq 5du 1i 26e 5dr 3u ib 1wj *,25 2 5do 5dq 5du 1i 26e 5dr 3u g3 1wj *,25 2 5do 5dq 5du 5dt 5dr 3u ib 1wj *,25 2 5do 5dq 5du 5dt 5dr 3u g3 1wj *,25 2 5do 5dp 1x3 3u 1i 26e 5dr 3u ib 1wj *,25 2 5do 5dp 1x3 3u 1i 26e 5dr 3u g3 1wj *,25 2 5do 5dp 1x3 3u 5dt 5dr 3u ib 1wj *,25 2 5do 5dp 1x3 3u 5dt 5dr 3u g3 1wj *,25 2 5do 5dp 5du 1i 26e 5dr 3u ib 1wj *,25 2 5do 5dp 5du 1i 26e 5dr 3u g3 1wj *,25 2 5do 5dp 5du 5dt 5dr 3u ib 1wj *,25 2 5do 5dp 5du 5dt 5dr 3u g3 1wj *,25 2 5do 1x3 3u 1i 26e 5dr 3u ib 1wj *,25 2 5do 1x3 3u 1i 26e 5dr 3u g3 1wj *,25 2 5do 1x3 3u 5dt 5dr 3u ib 1wj *,25 2 5do 1x3 3u 5dt 5dr 3u g3 1wj *,25 2 5do 5du 1i 26e 5dr 3u ib 1wj *,25 2 5do 5du 1i 26e 5dr 3u g3 1wj *,25 2 5do 5du 5dt 5dr 3u ib 1wj *,25 2 5do 5du 5dt 5dr 3u g3 1wj *,25 2 5do 5dp 5dq 1x3 3u 5dr 3u ib 1wj *,25 2 5do 5dp 5dq 1x3 3u 5dr 3u g3 1wj *,25 2 5do 5dp 5dq 5du 5dr 3u ib 1wj *,25 2 5do 5dp 5dq 5du 5dr 3u g3 1wj *,25 2 5do 5dq 1x3 3u 5dr 3u ib 1wj *,25 2 5do 5dq 1x3 3u 5dr 3u g3 1wj *,25 2 5do 5dq 5du 5dr 3u ib 1wj *,25 2 5do 5dq 5du 5dr 3u g3 1wj *,25 2 5do 5dp 1x3 3u 5dr 3u ib 1wj *,25 2 5do 5dp 1x3 3u 5dr 3u g3 1wj *,25 2 5do 5dp 5du 5dr 3u ib 1wj *,25 2 5do 5dp 5du 5dr 3u g3 1wj *,25 2 5do 1x3 3u 5dr 3u ib 1wj *,25 2 5do 1x3 3u 5dr 3u g3 1wj *,25 2 5do 5du 5dr 3u ib 1wj *,25 2 5do 5du 5dr 3u g3 1wj *,25 2 5do 5dp 5dq 1x3 3u 1i 26e 5dr 1wj *,25 2 5do 5dp 5dq 1x3 3u 5dt 5dr 1wj *,25 2 5do 5dp 5dq 5du 1i 26e 5dr 1wj *,25 2 5do 5dp 5dq 5du 5dt 5dr 1wj *,25 2 5do 5dq 1x3 3u 1i 26e 5dr 1wj *,25 2 5do 5dq 1x3 3u 5dt 5dr 1wj *,25 2 5do 5dq 5du 1i 26e 5dr 1wj *,25 2 5do 5dq 5du 5dt 5dr 1wj *,25 2 5do 5dp 1x3 3u 1i 26e 5dr 1wj *,25 2 5do 5dp 1x3 3u 5dt 5dr 1wj *,25 2 5do 5dp 5du 1i 26e 5dr 1wj *,25 2 5do 5dp 5du 5dt 5dr 1wj *,25 2 5do 1x3 3u 1i 26e 5dr 1wj *,25 2 5do 1x3 3u 5dt 5dr 1wj *,25 2 5do 5du 1i 26e 5dr 1wj *,25 2 5do 5du 5dt 5dr 1wj *,25 2 5do 5dp 5dq 1x3 3u 5dr 1wj *,25 2 5do 5dp 5dq 5du 5dr 1wj *,25 2 5do 5dq 1x3 3u 5dr 1wj *,25 2 5do 5dq 5du 5dr 1wj *,25 2 5do 5dp 1x3 3u 5dr 1wj *,25 2 5do 5dp 5du 5dr 1wj *,25 2 5do 1x3 3u 5dr 1wj *,25 2 5do 5du 5dr 1wj *;2g 2 *;;;;c 4 *;2j 4 2jg *;;;c 4 *;;;;24 4 *;1q 4 *;1q 4 *;;c 4 *;;;;;;;;;;;;1m 4 *;6 4 2x4 53 *,6 4 *;6 4 2x4 53 *;;;1q 4 *;t 4 2jj *;;d 4 *;;n 4 bt *;17 4 * 2x4 2h6;;;11 4 2p0 *;;;16 4 *;1w 4 * -2 5io -2 5ip;24 4 * 9v,1o 4 *;;;14 4 *;;;q 4 *;;1h 4 2pi *;5 4 *;5 4 *;;5 4 *;5 4 *;o 4 *;j 4 2x4 2rs hk 70 *,j 4 70 * 5fs 5ft,j 4 70 * 5ft;;;;1m 4 *;;1q 4 *;1q 4 *;;;6 4 * 5ht;;;;1q 4 *;;;2e 4 * gv -2 bt 2yi -2 5j9;;1o 4 *;;;;1j 4 *;h 4 *,1f 4 *;;1j 4 * 5gj,1k 4 *,o 4 *;17 4 *;1j 4 *;17 4 * 2tp;1v 4 *,1e 4 *,16 4 *;21 4 *;;;1j 4 * hk 2h6,4 4 * hk 2l2 2k8,v 4 7g *;1v 4 *,2j 4 *;1z 4 7o 70 *,1z 4 * hk;24 4 *;c 4 *;l 4 *;20 4 * i6;;;24 4 *;1 4 * 0 5gt,1w 4 * 3u 0 5im 5in,1w 4 * 0 5im 5in;;;;;;1v 4 *;l 4 *;l 4 *,1q 4 *;1z 4 * -2 9r;;1v 4 *;1v 4 *;;21 4 *;p 4 * 5hr;1m 4 *;;8 4 *;b 4 *;b 4 *;2j 4 *;;4 4 *;h 4 *,1i 4 0 5kn *,1i 4 0 *,1i 4 * 5ko 2jm 5kp,1i 4 * 5ko 5kp,1f 4 *;16 4 *;;1m 4 *;21 4 *;21 4 *;16 4 *;e 4 *;e 4 *;;;;4 4 *,2j 4 *;;24 4 *;;g 4 *;;g 4 *;21 4 *;e 4 * 5li;;;1m 4 *;1v 4 *,2j 4 *;o 4 *;;;1x 4 *;24 4 *;;1x 4 *;1x 4 *;;1m 4 *;1q 4 *;;;;1w 4 * 2g1;;i 4 * 2tc;20 4 j1 * 2my;1h 4 * 2oq;;;f 4 * 3l,1i 4 0 bt *;;1s 4 *,12 4 * 5jv d2 3l;;;1a 4 * 83 2p0 5ie,1a 4 * 2p0 5ie;;1v 4 *;17 4 * 2ft;i 4 * 2x8;d 4 *,d 4 * e6;d 4 *;d 4 *;;q 4 j2 * -2 5i4;;;;;;v 4 *;;;;;s 4 * 5iz;;q 4 5i3 -2 *;1w 4 * c -2 5iq;;2e 4 2gx gv -2 * -2 5j9,2e 4 1s 89 -2 * -2 5j9,2e 4 1s 8a -2 * -2 5j9,2e 4 2yj gv -2 * -2 5j9,2e 4 2yi 89 -2 * -2 5j9;;;o 4 *;17 4 *;1z 4 *;17 4 2o8 *;g 4 *;;;;1z 4 bt 70 *,1z 4 2tv 70 *,w 4 *;;1j 4 *;;;;;;;2j 4 *;o 4 *;;1g 4 *;;;10 4 *,j 4 *;;;1w 4 * 89,1w 4 * gv;;2e 4 j2 * 4t 5ja 2x4 5jb;j 4 70 * 5fs 5ft,j 4 70 * 5ft,1m 4 *;;;3 4 21 5jb c *;;1m 4 *;4 4 *;2h 4 2wb *,2h 4 * hy 2wb;v 4 *;v 4 *;;2i 4 * 4a;2i 4 y *;24 4 *;2i 4 * 2lo;;;h 4 *;h 4 *;21 4 *;a 4 *;1q 4 *;1q 4 *;;1q 4 *;1m 4 *,1r 4 5m3 5m4 5m5 *;1q 4 *;1q 4 *;27 4 *;;1q 4 *;;24 4 *;a 4 *;21 4 *;;;q 4 *;x 4 *;;v 4 7g *;21 4 *;4 4 *;;;k 4 2fv * 5i6 5i7,k 4 2jm * 5i6 5i7,k 4 2lm * 5i6 5i7;;;;;w 4 *;;;4 4 *;1v 4 *,2j 4 *;;1o 4 *;c 4 *;;;;j 4 5fp 2pi *,l 4 *;10 4 *,j 4 *;21 4 *;;;;;;;20 4 * 5ii;;;;;11 4 2p0 * 3o;1v 4 *,2j 4 *;4 4 *;;1q 4 *;v 4 *;1v 4 *,2f 4 5hb *,1e 4 *,2j 4 *;4 4 *;4 4 *;27 4 *;1s 4 2ir *;;1v 4 *,1e 4 *,h 4 *,1f 4 *;2j 4 *;;;;1v 4 *;;;;;;;13 4 *;;13 4 *;13 4 *;1m 4 *;1y 4 * 5l6 5l7,1y 4 2nq * 2uz 2lf,1y 4 2nq * 2tp;1m 4 * 2ms;1z 4 *;;24 4 *;2i 4 * 5fg,1o 4 *;;;;2e 4 * 2oq 83 -4 5j7 -4 5j8;;;;g 4 *;;1r 4 * 2o2;;;1h 4 bt 5i1 *;;13 4 2fv *,13 4 2jm *,13 4 2pa *,13 4 2pk 2x4 2fv *;;2b 4 * 2sa;1o 4 *;2i 4 *;;1r 4 *;18 4 *,k 4 * 2y6 5ia;11 4 * 5f5;;11 4 2p0 *,24 4 2lb ik *,24 4 ik 2lb *,24 4 *;;;5 4 * hk hi 2rs,1s 4 4d *;;;;1m 4 2o9 *;;1v 4 *;n 4 *;;29 4 *;;;;;;13 4 * 2x4 2fv 2nc;2d 4 * 2vz;;;2i 4 *;2b 4 *;1m 4 *;1q 4 *;;;1f 4 *;1x 4 * 5l2;24 4 *;;j 4 2x4 2rs hk 3u *;1z 4 *;;o 4 *;1j 4 *;;;;o 4 *;29 4 5l8 -2 * e6;;1g 4 *;1g 4 *;1g 4 *;1y 4 *;1y 4 2ft *;;1y 4 *;;1h 4 *;27 4 *;;v 4 *;i 4 * 2lt;4 4 *;p 4 *;1v 4 *;x 4 *;;;;;2i 4 *;21 4 *;;;;;1q 4 *;1m 4 *;;;29 4 * 5lh;1v 4 *;;;;27 4 *;27 4 *;;s 4 * 5iz;;;1o 4 *;;;1z 4 * bm fy 2xo;1s 4 *;;1m 4 *;1q 4 *;1q 4 *;1q 4 *;1m 4 *;1v 4 *;;j 4 2x4 * hk br,2a 4 bt 2pi *,1d 4 5kf *;5 4 *;5 4 *;5 4 *;;;1q 4 *;;;;1i 4 * 2gf -2 5kj;;;;v 4 *,1z 4 * 1m;21 4 *;;1v 4 *,1e 4 *,h 4 *,1f 4 *;;24 4 * 9v;;7 4 5h1 -2 c fy *;8 4 * 5jg;1o 4 *;;1m 4 *;w 4 *;1q 4 *;;14 4 hy *,14 4 bt *;;n 4 *;1w 4 2xy 5j * 21;;k 4 2fv * 5i6 5i7;1m 4 *;;1q 4 *;w 4 *;;1v 4 *;2j 4 ak 89 *;z 4 *,27 4 *;1m 4 *,z 4 *,27 4 *;1m 4 *,z 4 *,27 4 *;;;a 4 *;16 4 * 53 2pt,16 4 2pt 53 *;4 4 2uk -2 *,4 4 *;4 4 *;1o 4 *,a 4 * 5gr;;1v 4 *;;;29 4 0 * 5k3;;;8 4 *;n 4 *;11 4 *;1u 4 5hn 5ho 5hp 5hq *,1u 4 5hn 5hp 5hq *;1u 4 2nf *;1u 4 *;;1h 4 bm fy *;1h 4 *;1 4 hk *;n 4 *,n 4 hk * gz,t 4 *,3 4 21 5jb *;;;1m 4 *;;;;;a 4 *;1v 4 *,1e 4 *;24 4 *;24 4 *;16 4 *;11 4 *;1m 4 *;1q 4 *;1i 4 0 5kn d2 *,1i 4 0 d2 *;o 4 *;17 4 *;;17 4 2ju *;;;;h 4 *,1f 4 *;1f 4 *;11 4 *;;x 4 *;;1s 4 *;;;1m 4 *;4 4 *;;;1l 4 *;1l 4 *;;;;1v 4 *;;;;n 4 * 2lf;;2i 4 2tw 2x4 *;;1m 4 *;2d 4 *;v 4 *;1m 4 *;1x 4 * 5l5;i 4 2kj * 5k4;1f 4 *;1j 4 *;;;24 4 *;l 4 *,1e 4 *;1v 4 *;1q 4 *;;4 4 * 2p6;;;;;18 4 *;;;2d 4 *;;;1j 4 *;;;;2i 4 * 2p3;1w 4 * -2 5iq;;2d 4 *;;1q 4 *;;;1m 4 *;1q 4 *;;;a 4 *;g 4 * j2,g 4 *;29 4 5l8 -2 * e6,29 4 * e6 -2 5la;2h 4 *;;2h 4 *;;;;;1m 4 *;1q 4 *;1m 4 *;2j 4 *;24 4 *,1o 4 *;;;;;2a 4 bt 3u * 2rs,29 4 * 5lg;;;;1 4 *;11 4 *,1 4 * 5gr -2 5gs;1 4 bt *;6 4 *;1z 4 21 *;l 4 *;1 4 *;;11 4 * gv,20 4 * 70 fy 2ne 83;;;12 4 7o 5i1 * 2tu;;29 4 *;;l 4 *,1k 4 *;1q 4 *;2b 4 * -2 bt;;21 4 *;;2i 4 * 2lo;4 4 *;;;;;;;2j 4 2ji *;q 4 *;j 4 2x4 2rs hk 3u *,j 4 3u * 5fs 5ft,j 4 3u * 5ft,j 4 5fx 3u * 5fy;;1m 4 *,1z 4 * 2p2;2d 4 2y2 *;;;;2i 4 * 5fd;;14 4 *,25 4 5lj -4 0 * 5lp;;;;;;;;;y 4 5mc 5h4 * -2 5md,y 4 5mc * -2 5md,y 4 5mk 5ml 5fe *;;1g 4 *;;;j 4 70 * 5fs 5ft,j 4 70 * 5ft;;;2j 4 * 5fe -2 5hw;2e 4 1s 89 -2 bt * -2 5j9,2e 4 1s 8a -2 bt * -2 5j9,2e 4 * 89 -2 bt 2yi -2 5j9;2e 4 * gv -2 bt 2yi -2 5j9;11 4 * -8 2p0,11 4 * -8 2kp,11 4 *;11 4 * 2ir 2h6,11 4 * 5f9,j 4 * 2n1,1a 4 * 5id,1a 4 9v bj * 5if,i 4 * 2s8;k 8 3ag 3hp *;d 8 *;;;;;2j 8 *;;;;;;;;;;24 8 *;20 8 * 36b bh,20 8 * 33r;;c 8 *;;1m 8 *;;c 8 *;;2d 8 *;;;;;;;;24 8 * ev a6,1w 8 * ev ev 3d5 322 36t 3ai,1w 8 * ev ev 3d5 322 321 0 3e7,1w 8 * ev ev 3d5 322 5q6,1w 8 * ev 3d5 322 36t 3ai,1w 8 * ev 3d5 322 321 0 3e7,1w 8 * ev 3d5 322 5q6,1w 8 * ev ev 322 36t 3ai,1w 8 * ev ev 322 321 0 3e7,1w 8 * ev ev 322 5q6,1w 8 * ev 322 36t 3ai,1w 8 * ev 322 321 0 3e7,1w 8 * ev 322 5q6,1w 8 * ev ev 3d5 36t 3ai,1w 8 * ev ev 3d5 321 0 3e7,1w 8 * ev ev 3d5 5q6,1w 8 * ev 3d5 36t 3ai,1w 8 * ev 3d5 321 0 3e7,1w 8 * ev 3d5 5q6,1w 8 * ev ev 36t 3ai,1w 8 * ev ev 321 0 3e7,1w 8 * ev ev 5q6,1w 8 * ev 36t 3ai,1w 8 * ev 321 0 3e7,1w 8 * ev 5q6;;l 8 *;;;;;;;;1z 8 *;1m 8 *;;;;2j 8 348 *;;1m 8 *;v 8 *;16 8 *;29 8 5ta 3aq *,29 8 5ta *,29 8 0 * 5tb;;;2b 8 *;d 8 *;;1m 8 *;20 8 34l *;;h 8 *,1f 8 *;1x 8 5t0 -2 7v *;1m 8 *;1s 8 *;m 8 371 3ao *;w 8 *;d 8 *,v 8 *;h 8 *,1f 8 *,16 8 *;;;16 8 *;1h 8 3ff *;5 8 *;21 8 3aq *;5 8 *;5 8 *;5 8 *;1r 8 * ev 7j 32y 3ee;1m 8 *;;1q 8 *;1w 8 * ev 3d5,1w 8 * 32p;;;20 8 * 5q5,20 8 3bc 3db *,20 8 3bc *;;;6 8 * 3cx,6 8 i8 * 3cx;6 8 *;24 8 *;;;;1u 8 * ev 3ia,h 8 *;24 8 *;;;24 8 *;;;4 8 *;1z 8 7m *,1z 8 *;;;;o 8 *;;;11 8 *,1 8 * 5ol -2 5om,20 8 * 5k jl 3do;1m 8 *,k 8 2yx * 5nv 5pr,k 8 37f * 5nv 5pr,19 8 5qf * 3ak,1o 8 *;k 8 2yx * 5nv 5pr;;1q 8 *;w 8 *;1m 8 *;w 8 *;;1v 8 *;1k 8 *;h 8 *,1f 8 *;d 8 *;;g 8 *;;1v 8 *;16 8 *;24 8 *;1z 8 * ev,1x 8 * ev ev jn 3be;1v 8 *;1v 8 *;2j 8 *;1v 8 *;;;;;8 8 *;16 8 *;;;;1h 8 1k * 3a3;11 8 5k ef *;;2d 8 *;;1s 8 * 3am,1s 8 * 398;;e 8 * 17m;;1m 8 *;;1w 8 * 2zj;;1h 8 * 3a3;;1m 8 *;;i 8 * 303;;;x 8 *;;1j 8 *,2b 8 *;h 8 *;q 8 *;;x 8 *;a 8 *;;24 8 *,a 8 *;24 8 *;27 8 *;;2j 8 39z 5pi *;q 8 *;w 8 *;27 8 *;a 8 *,16 8 * h4 30j;;;;;;c 8 *;1x 8 *;;;;;;s 8 * 379 5qq;;1u 8 * ev 3ia,h 8 *,a 8 * ev;;;;;1c 8 5pm -2 jl *;;11 8 * 5na;;;1u 8 *;;;1x 8 at *;2d 8 *;2d 8 *;2i 8 * 5nf;;;2j 8 *;;;i 8 * 351;;17 8 *;;;;1m 8 *;;2a 8 1k 3q * 387;;1v 8 *;d 8 *;d 8 *;20 8 bh 3ai 0 * 3bc,20 8 5q3 0 * 3bc;;29 8 *;4 8 *;12 8 7o 5qk *;29 8 *;;;;24 8 * ev;1z 8 * 1m;;;q 8 j3 * -2 5pp;q 8 5po -2 *,q 8 3 3bv *;;;;l 8 *,1k 8 *;10 8 *,j 8 *;v 8 *;;;;;1v 8 *,1e 8 *,h 8 *,1f 8 *;1v 8 *,2j 8 *;1e 8 *;y 8 5uc * 5tz;;;o 8 *;o 8 *;17 8 *;;;;;;;;1z 8 316 *,w 8 *;1m 8 *;;h 8 *;1f 8 *;;;;s 8 36s * 5qo;;;;2b 8 *;;g 8 * ev;;n 8 *;n 8 i8 jl *,t 8 jl *,3 8 5ux 5uy jl *;;;;n 8 *,t 8 *;2e 8 7e * -4 5qy -4 5qz;;;2e 8 * 85 -4 5qy -4 5qz;1j 8 *;1j 8 *;24 8 *;;;;;n 8 *;1m 8 *;;2h 8 3gg *;2h 8 * d2 3gg;2i 8 *;v 8 *;;;1w 8 39k ev 3d5 ev 3d5 322 * i8 0 3e7,1w 8 39k ev 3d5 ev 3d5 322 * 0,1w 8 2zj ev ev 3d5 322 * i8 0 3e7,1w 8 2zj ev ev 3d5 322 * 0,1w 8 5q7 ev 3d5 322 * i8 0 3e7,1w 8 5q7 ev 3d5 322 * 0,1w 8 39k ev 3d5 3d5 322 * i8 0 3e7,1w 8 39k ev 3d5 3d5 322 * 0,1w 8 2zj ev 3d5 322 * i8 0 3e7,1w 8 2zj ev 3d5 322 * 0,1w 8 5q7 3d5 322 * i8 0 3e7,1w 8 5q7 3d5 322 * 0,1w 8 39k ev 3d5 ev 322 * i8 0 3e7,1w 8 39k ev 3d5 ev 322 * 0,1w 8 2zj ev ev 322 * i8 0 3e7,1w 8 2zj ev ev 322 * 0,1w 8 5q7 ev 322 * i8 0 3e7,1w 8 5q7 ev 322 * 0,1w 8 39k ev 3d5 322 * i8 0 3e7,1w 8 39k ev 3d5 322 * 0,1w 8 2zj ev 322 * i8 0 3e7,1w 8 2zj ev 322 * 0,1w 8 5q7 322 * i8 0 3e7,1w 8 5q7 322 * 0,1w 8 39k ev 3d5 ev 3d5 * i8 0 3e7,1w 8 39k ev 3d5 ev 3d5 * 0,1w 8 2zj ev ev 3d5 * i8 0 3e7,1w 8 2zj ev ev 3d5 * 0,1w 8 5q7 ev 3d5 * i8 0 3e7,1w 8 5q7 ev 3d5 * 0,1w 8 39k ev 3d5 3d5 * i8 0 3e7,1w 8 39k ev 3d5 3d5 * 0,1w 8 2zj ev 3d5 * i8 0 3e7,1w 8 2zj ev 3d5 * 0,1w 8 5q7 3d5 * i8 0 3e7,1w 8 5q7 3d5 * 0,1w 8 39k ev 3d5 ev * i8 0 3e7,1w 8 39k ev 3d5 ev * 0,1w 8 2zj ev ev * i8 0 3e7,1w 8 2zj ev ev * 0,1w 8 5q7 ev * i8 0 3e7,1w 8 5q7 ev * 0,1w 8 39k ev 3d5 * i8 0 3e7,1w 8 39k ev 3d5 * 0,1w 8 2zj ev * i8 0 3e7,1w 8 2zj ev * 0,1w 8 5q7 * i8 0 3e7,1w 8 5q7 * 0,1w 8 * i8 0 3e7 5q8;;8 8 * d2 32f;;2i 8 * 43,f 8 * fw;2i 8 3hk ev *;;;q 8 *;2i 8 *;2d 8 *;;x 8 *;4 8 *;;v 8 7g *;21 8 *;;l 8 *,1q 8 *,1k 8 *;11 8 * 5nc;18 8 *;4 8 *;1z 8 * 1m;;;c 8 *;;4 8 *;;;;;2a 8 1k 5oi *;5 8 *;5 8 *;5 8 *;5 8 *;;5 8 *;d 8 *;j 8 1k 3ff *,9 8 1k 32y *,9 8 5o1 *,l 8 *,1q 8 5o8 -4 1k 32y *;10 8 *,j 8 *;10 8 *,j 8 *;;21 8 *;21 8 *;e 8 *,e 8 * 3h4;16 8 *;1v 8 *,2j 8 *;o 8 *;1v 8 *,2j 8 *;2j 8 *;;;24 8 * ev,2b 8 * -2 1k,2b 8 * ev;;9 8 jl 37a *,1q 8 5o8 -4 jl 37a *;;;;;2h 8 3gg *;;;;20 8 * 5q4;;d 8 *;1v 8 *,1e 8 *,2j 8 *;;1v 8 *,1e 8 *,h 8 *,1f 8 *;2j 8 *;;1v 8 *,2j 8 *;1r 8 3a9 *;13 8 *;;;;;2e 8 * 3a3 85 -4 5qy -4 5qz;2i 8 * ev 5ni,1w 8 * ev 3d5 ev 3d5 322 36t 3ai,1w 8 * ev 3d5 3d5 322 36t 3ai,1w 8 * ev 3d5 ev 322 36t 3ai,1w 8 * ev 3d5 322 36t 3ai,1w 8 * ev 3d5 ev 3d5 36t 3ai,1w 8 * ev 3d5 3d5 36t 3ai,1w 8 * ev 3d5 ev 36t 3ai,1w 8 * ev 3d5 36t 3ai;;;;;2i 8 *;;1z 8 *;1v 8 *,2j 8 *;4 8 *;27 8 *;;24 8 *;;g 8 *;2j 8 * 5pi,3 8 5ux 5uy * 36m;;1o 8 *;1j 8 * 43 3hz;;13 8 37f *;;;2b 8 * 36h;c 8 *;;;;;;11 8 * bh,11 8 * 3do y,11 8 * 5n5,11 8 5n6 ev *,11 8 * -2 5n7;18 8 *;18 8 *;c 8 *;;;;;21 8 fx *,21 8 d6 *;;n 8 371 *;;n 8 *;2i 8 *;;;1g 8 *;1g 8 *;1x 8 *;;1h 8 *;27 8 *;;v 8 *;21 8 *;4 8 *;;;;;1s 8 *;;;2i 8 *;1m 8 *;29 8 * 31w;;2h 8 *;1g 8 *;1m 8 *;1v 8 *;x 8 *;;t 8 *;1d 8 *;;;;27 8 *;27 8 *;;;h 8 *,1i 8 * i8 37f 5si,1i 8 * 68 37f 5si,1i 8 * 5sj 5si,1i 8 * i8 37f,1i 8 * 68 37f,1i 8 * 5sj,1f 8 *;1i 8 0 * i8 37f,1i 8 0 * 5sh;;1a 8 *;1v 8 *;;;;1m 8 *;;1q 8 *;;1m 8 *;;1v 8 *;;;;;;1i 8 * 35v -2 5sc;i 8 3ap *;1u 8 *;;6 8 3gu h4 *,6 8 3gu *;1u 8 *;2i 8 8b *;d 8 *;b 8 *;;1r 8 *;;;8 8 * 5ra;1m 8 *;1q 8 *;1q 8 *;;;;1q 8 5o8 -4 * jl 3hw;4 8 *;;1g 8 *;2i 8 * 5nl;1o 8 *;;;21 8 *;2i 8 *;1m 8 *;;14 8 3ey *,14 8 d2 *,14 8 1k *;g 8 * jl,2e 8 * ev -2 1k 43 3e9 -2 5r0,2e 8 * ev -2 5r1 -2 5r0,2e 8 * ev -2 1k 43 3e9 -2,2e 8 * ev -2 5r1 -2;2g 8 *;n 8 *;11 8 *;;;11 8 * -8 5n9;g 8 *;g 8 *,2i 8 * 5ng;;;24 8 *;21 8 *;;11 8 *;1v 8 *,2j 8 *;o 8 *;;;z 8 *,27 8 *;1m 8 *,z 8 *,27 8 *;1m 8 *,z 8 *,27 8 *;27 8 *;;;;;21 8 * 7g;21 8 *;;1v 8 *,1e 8 *;1r 8 *;1w 8 39k ev 3d5 ev 3d5 322 321 0 *,1w 8 5q7 ev 3d5 322 321 0 *,1w 8 39k ev 3d5 3d5 322 321 0 *,1w 8 5q7 3d5 322 321 0 *,1w 8 39k ev 3d5 ev 322 321 0 *,1w 8 5q7 ev 322 321 0 *,1w 8 39k ev 3d5 322 321 0 *,1w 8 5q7 322 321 0 *,1w 8 39k ev 3d5 ev 3d5 321 0 *,1w 8 5q7 ev 3d5 321 0 *,1w 8 39k ev 3d5 3d5 321 0 *,1w 8 5q7 3d5 321 0 *,1w 8 39k ev 3d5 ev 321 0 *,1w 8 5q7 ev 321 0 *,1w 8 39k ev 3d5 321 0 *,1w 8 5q7 321 0 *,1w 8 5q9 0 * 5q8,1l 8 de *,1l 8 4a *,1l 8 89 *;1l 8 *;2e 8 * ev -2 1k 43 3e9 -2 5r0,2e 8 * ev -2 5r1 -2 5r0,2e 8 * 4m -2 1k 43 3e9 -2 5r0,2e 8 * 4m -2 5r1 -2 5r0,2e 8 * ev -2 1k 43 3e9 -2,2e 8 * ev -2 5r1 -2,2e 8 * 4m -2 1k 43 3e9 -2,2e 8 * 4m -2 5r1 -2;;;i 8 1 -4 * 16m;;;24 8 * ev;4 8 *,2j 8 *;;;;1h 8 jl *,1h 8 y *,29 8 18 *;1h 8 *;1h 8 *;;8 8 *;1m 8 *;;;1m 8 *;1i 8 0 3bv de *,1i 8 0 3bv 89 *,1i 8 0 de *,1i 8 0 89 *;o 8 *;;2i 8 * ev;1v 8 *;;24 8 *;2d 8 *;;;;24 8 *;1j 8 *,o 8 *,1i 8 0 3bv de *,1i 8 0 de *;;;;1x 8 *;;;;1m 8 *;;;;1m 8 *;1m 8 *;;;1v 8 *;;;i 8 35v * 5rw;;;i 8 5rs * 5rt;;;1z 8 *;;;1v 8 *,1e 8 *,1f 8 *;;;;18 8 *;1q 8 *;1x 8 at *;;4 8 *;;b 8 *;;1m 8 *;1q 8 *;1m 8 *;;2j 8 39z *;;1q 8 *;2h 8 * 374;2h 8 *;2h 8 *;2h 8 *;2h 8 *;;;1q 8 *;1m 8 *;1q 8 *;1 8 *;1 8 7m *;;l 8 *;;6 8 * h4 3ci;1 8 *;l 8 *,1j 8 7o *,1j 8 *,1 8 *;;24 8 * 3gq;2i 8 *;1z 8 jm *,1z 8 7m *,19 8 * 85 3ae 5qh,19 8 * 3ae 5qh;1z 8 *;;;1g 8 *;1g 8 *;;18 8 *;1v 8 *;;;1i 8 *,1x 8 *;1x 8 *;1x 8 *;;1x 8 *;1x 8 *;;12 8 * 5ro 5rn fw;2i 8 * 5ng;;;25 8 5tn -4 0 * 5tm;;;;4 8 *;;;1z 8 *;;2b 8 * -2 4w;1j 8 *;;1k 8 *,o 8 *;1j 8 *;;1m 8 *;;2g 8 *;21 8 *;a 8 *;n 8 i8 *,n 8 *,t 8 *;1v 8 *;20 8 iq * 381;;;;24 8 * a6;1v 8 *;24 8 *;;;;;;;;;24 g *;;;1 g da *;;;;2i g *;2j g *;;17 g * 3u 3sx,17 g * 3u 3kw;;2i g *;;1m g *;2j g * 53;4 g *;;6 g da * 3kh,6 g * 3kh;6 g da * 3qz,6 g * 3qz;;2b g * 3p5;16 g *;4 g * 3tc;1 g 31 *;11 g * 3u,1 g * 5we -2 5wf,z g * 5we 5wu -2 5wv,z g * 5we 5wu -2,20 g * 3u dl ee 3x7,1w g 5ya -2 * 3u 0 3py;l g *,1 g da *,1 g *;;6 g * j8 3w2;;;;;;27 g 8g 3u *;;;;;;;;;21 g * 53 3r7,1h g * 5xq;5 g 3mb *;1v g *,1e g *;2j g *;z g 8g 3u *,27 g 8g 3u *;1m g *;e g * 61b;16 g *;1v g *;1v g *;1g g *;2e g 3oa * -2 5z2 -2 5z1;f g * 49,1i g 0 3u *;;;16 g 3kk 3u *;4 g *;;k g 3xq 91 * 5w0 5xw,k g 3k7 * 5w0 5xw;1m g *;;1m g *;;;v g * 3u 3q3,1z g * 3u 3ld 1m;n g 53 *,t g 53 *;v g *;n g *;;5 g * 3jw;;b g *;1i g 0 da * 3u 3k7,1i g 0 da * da 3k7;;;1o g *;1v g *,2j g *,1p g 608 3u *,1x g 60u -2 b *;a g *;21 g * 3u 3we,21 g * 5xf;1h g 3nv *;;4 g *;4 g *;;;;1i g 0 da 3kr 3u *,1i g 0 3u *,1i g * 3w 0 60h 3k7 60i,1i g * 3u 0 60h 3k7 60i,1i g * 60h 3k7 60i,1i g * 3w 0 60h 60i,1i g * 3u 0 60h 60i,1i g * 60h 60i;;s g bc * 5ys;1v g *;24 g * 31;;1j g * 3u 5w3;;;;;;1s g *;;2i g * 3u 3we;;2j g *;2j g *;;;;1w g 3mr 3u 8m 3uk 0 3py 3u 8z *,1w g 53 8m 3uk 0 3py 3u 8z *,1w g 3mr 3u 3uk 0 3py 3u 8z *,1w g 53 3uk 0 3py 3u 8z *,1w g 3mr 3u 8m 0 3py 3u 8z *,1w g 53 8m 0 3py 3u 8z *,1w g 3mr 3u 0 3py 3u 8z *,1w g 53 0 3py 3u 8z *,1w g 3u 8z * -2 5yd -2 5ye;1m g *,2j g 3my 3u *;2j g 3y3 8k *,2j g 3y3 fk *,2j g 3my 3u 8k *,k g * 5xx,w g *;;;;x g * b;;;;;;j g ew *;1r g * gq 5ym 61u 61v,1r g * gq 5ym 61u;;e g *;e g *;2i g * 5v8;1w g 5ya -2 * 3jd;;;j g 5ve da * -2 5vf,9 g da fk *,1q g 5vx -4 da fk *,5 g 5xa 3u fk *,5 g 5xa 3u gq *,1h g * 3u 3um,1d g 5ym *,1d g * 60a,0 g 62i *;2i g *;16 g *;l g *;;;;;;;g g *;g g *;6 g da * j8 da 3n0;6 g * j8 3y4;;20 g 3jd 3u dl ee * 3x7;1w g * 3u 8m 0 3py et b4,1w g * 3u 8m 0 3py 5yc,1w g * 3u 0 3py et b4,1w g * 3u 0 3py 5yc;2i g *;l g *,1k g *,o g *,a g *,16 g * j8 91 3w0,16 g * j8 3w0;1z g * b 3xt;;n g * 3kk,n g * fk 3kk,n g * gq 3kk,t g * 3kk;;2j g * 3u 8k 3p4;;;;;;;2d g *;;;;i g * 3oo 3mw,i g * 5zx,i g tb * 53 3r7,i g tb * 5zy,o g *,17 g xg 3u *;;1z g *;4 g *;1m g *,24 g * 3vl;1m g *;t g b * 3ui;o g *;1v g *,2j g *;;;;;1r g 61s da 3k7 h8 3u *;;;2i g * 3ou;;;;;;;;;1m g *,1z g 53 8k *,1z g b 8k *,19 g * b4 5y4,19 g b4 ed 5yj -2 *,8 g * -2 5z8 4p 3re,8 g * -2 5z8 5z9,8 g * 3u 3xi,8 g * da 3o6,8 g * 5za,8 g * ed 5zb 5zc da 5zd,8 g * 5zb 5zc da 5zd,8 g * ed 5zb da 5zd,8 g * 5zb da 5zd;a g *,1g g *;;;;d g *;d g *;;;;;;;11 g b4 5k h3 *,11 g b4 5k *;;2e g * 3k6 -2 5z2 -2 5z1;11 g ew * 3sx;4 g *;;18 g *;;16 g *;1s g *;;1m g *;1a g * b4 5y4;;;1x g 60u -2 v *;;;1v g *;;;2j g *;g g da *,g g *;;;l g *,1k g *;;;17 g 3iy *;;o g *;;1m g *,z g 8g 3u *,27 g 8g 3u *;;d g *;;6 g * j8 3ni;;;1f g *;1q g 5vs 3u *,q g * 3u -2 5xu;q g * -2 5xu,q g * 3;2d g * 3u 5x6;;;;o g *;;10 g *,j g *;10 g *,j g *;;14 g *;29 g 60z 9q * 610 -2 611,29 g 60z 9q * -2 611,29 g 60z 9q * 610 -2,29 g 60z 9q * -2;;;11 g * 5v3;;;;1w g 53 0 * et b4,1w g 53 0 * 5yc,1l g 8k *;;1m g *;;;;2h g * da 3yn,2h g 3yn *,2h g * 53 3yn;;;1z g *;24 g *;2j g v *;2j g 3y3 8k *;;;2i g * 3u;;;h g *,i g * 3oo 3or,i g * 601,1p g 605 606 * 3u,1p g 605 * 3u;z g 8g 3u *,27 g 8g 3u *;z g 8g *,27 g 8g *;1w g 5ya -2 3u *;4 g *;;;1m g *;;;;;2e g 8o * -2 3xk 3t3 -2 5z1,2e g 8o * -2 5z2 -2 5z1,2e g fy * -2 3xk 3t3 -2 5z1,2e g fy * -2 5z2 -2 5z1;;;18 g *;;24 g * 31,24 g * b;1j g * 3u 5w4;;;;i g * 3p2;;v g * 3u 3ld;;;n g 53 *,29 g 3x6 53 *;2e g 9q * -4 5we -4 5z0;a g 60l 3pt *;;;;;;;;;1m g *;4 g * 3u 3nc;1j g * 5w6;1q g 5vo 5vp -2 3oi *,1m g 3oi *;;11 g b *;1o g *;1v g *;1r g ds 3u *;;11 g * b4;2e g 3up 3w5 3yd *,12 g 5zu * 5zt 49;;;;;n g *;1r g *;;v g 3t4 3u *;13 g jp b 3xq 8m *;18 g *;4 g 3mp 3u *;;24 g *,1a g b4 ed * 5y3,1a g b4 * 5y3;2b g 3wb *;4 g *;18 g *;1h g b fk *,1h g b gq *,2e g 9y * 5k -4 5we -4 5z0;1v g *,1e g *,2j g *;;j g b * 3ki,1h g * 3jv,1p g 608 3u * 3kv,1x g 60u -2 b *;;;18 g *;2i g * 3ou,2i g 3ou *,20 g * 3yj 3ww,20 g * 5y9;;m g 3o2 3u *;;n g *;;20 g 3y7 *;;;;;;;1x g 60u -2 b *;4 g *;;1j g b *,1k g *,o g *;;;1g g *;1g g *;;2e g 3oa 3k6 -2 3xk * -2 5z1,2e g 3od 3k6 -2 3xk * -2 5z1,2e g 5z3 -2 3xk * -2 5z1;;4 g *,2j g *;;1m g *;;;;;;1v g *;1q g * 5vv,1q g * 5vw;;;;x g *;1m g * 3u 5wg,v g * 3u 3ld,1z g * 3u 3xt 53 3yp,1z g * 3u 3ld 1m;;;2i g *;2i g et 8o *,2i g et fy *;;1r g 3o9 *;;1m g *,20 g 3tt *;1v g *;;;;;1z g *;1z g 53 *;;;;;1m g *;1a g b4 ed * 5y3;;x g *;11 g b4 ed *;;24 g 3ml *;1 g *;1v g *,2j g * 49;;1w g 3mv *,1w g 3mk *;1h g 3t2 *;;;4 g 3l0 *;1d g 5ym * 3mb,1r g 3m3 gq 5ym * 61u 61v,1r g 61w 5ym * 61u 61v,1r g 3m3 gq 5ym * 61u,1r g 61w 5ym * 61u;1v g *,2f g * 5wx,1e g *,2j g *;1w g 5ya -2 53 8m *,1w g 3mr 3u 8m * 0 3py et b4,1w g 3mr 3u 8m * 0 3py 5yc,1w g 53 8m * 0 3py et b4,1w g 53 8m * 0 3py 5yc,1w g 3mr 3u * 0 3py et b4,1w g 3mr 3u * 0 3py 5yc,1w g 53 * 0 3py et b4,1w g 53 * 0 3py 5yc;;;;;;1m g *;20 g * 3ww 0 5y5,20 g 3ww * 0 5y5,20 g * 3tt 3tr,1i g ed * 31;;;;2i g * 8o 3tn;2i g * 3tn;;;;;k g 3s3 5y0 *;;a g *;;;1m g * 3rl;;1s g * 3q1;11 g b4 *,1j g b4 *;;;;;;1m g *;o g *;;n g *;1v g *,1e g *;;;11 g b4 ed * -2 5v5,24 g ed *,1a g b4 ed * 5y3,1a g b4 * 5y3;29 g * 3tz;;v g 3xa 3u *,1z g * 3r0;24 g * 31,8 g * 3od 3u5 da;;1w g * 3ye;;;;;;;;;1v g *;6 g 3pb j8 *;;;;g g *;1s g *;;;1v g *,1e g *,h g *,1f g *;;11 g *;;1m g *;;19 g b4 6v 3uf 3u *,19 g 5yi 3uf 3u *,s g 5yt * fk,w g *,w g 3uf 3u *;f g b 8k *,f g da *;;;;4 g 3mp *;;;14 g da *,14 g hy *;8 g 3vq 8m * 3u5 da;;;;1v g *,4 g *,2j g *,1r g 61s da 3k7 * dl;21 g 3sf 3u 8k 3we *,21 g 3sf 3u 3we *,21 g 3we *;;11 g b4 *;k g 3xq 91 * 5w0 5xw;1m g *,k g 3xq 8m * 5w0 5xw;21 g 3jh 3u *;;;1v g *;1v g *,1e g *,h g *,1f g *;;18 g *;29 g * da 49;11 g b 9o *;;l g *;p g * 5x4,p g * 5x5,21 g 3sf 3u *,21 g * 3u 3m4;l g *;n g *;n g *;;2i g * 3mc;;2j g *;;;12 g 53 5ym * 3r3;g g * dl;;;;;;;;z g 8g 3u *,i g * 3or,27 g 8g 3u *;;;1m g *;1i g 0 da 3kr da *,1i g 0 da *;;;o g *,1i g 0 da 3kr da *,1i g 0 da *,17 g 3iy 3u *,17 g 3iy 3u * 3u 3n9;;;2j g * 8k 3p4;;;;20 g * 5y7;1o g *;1o g *;1s g *;1m g *;;;;;;2j g *;20 g 3ur 3ww 0 * 3nb,20 g 3ww 3ur 0 * 3nb,20 g 5y6 0 * 3nb;;1z g *;2h g * da 3yn;1m g *;;2h g *;1z g 53 *;;1m g *;;;1m g *;14 g *;14 g *;;;24 w * 40y,2e w * h2 464 d2 65x;;1n w 87 *;1n w 3zy *;;l w *;;;;;;1w w *,1w w et *;1w w *;17 w * 48 47t,17 w * d2 411;;;;4 w *;;;;;1m w *;1r w 682 * 0 683;;20 w 4bg * 0 zo;;;;6 w * 7c 463;;;;16 w *;;;2i w 44d *;l w *,1 w 7o *,1 w *;1 w *;16 w *;;;;;;;;;b w *,1n w * 48 4a1;1m w *;24 w *;;j w 8j * 62u,4 w 49f *;2j w 43r 8j *,2j w 7o 41e 48 *,k w * 45g 44u,k w * 40k,w w *;2i w *;;m w * d2 4cw;;;27 w 8g 48 *;1n w * 48 46w;;j w 8j * 62u;;5 w 64l -2 42f *,5 w 42f *;;21 w 45c *;2j w *;27 w 8g 48 *;1m w *;;g w *;;;o w *;1v w *;1v w *,1e w *;;;;;;;1m w *,k w 4cv 8o * 64u 64v;l w *;j w b * 436 40p,j w b * 3w 432,j w b * 436 43y,j w b * 478,9 w b 632 *,1q w 63c -4 b 63d *;21 w * 48 42v;n w 3k *,t w 3k *,t w b *;;l w *,1k w *;n w *;1i w 0 d2 * 48 47g,1i w 0 d2 * fk 47g,1i w 0 d2 * d2 47g;;v w * 48 46z;;2e w 9y * -4 63t -4 65t;2i w 2u *;2i w *;;;;;1v w *,2j w *,1p w 66s 66t -2 478 *,1p w 66s -2 478 *,1x w 67h -2 t *,1x w 67h -2 b *;21 w * 64m;;1m w *,1z w v *,w w *,8 w * -2 65y 4p 46f,8 w * -2 65y 65z,8 w * 660,8 w * et 661 662 d2 45y,8 w * et 661 662 hy 41l,8 w * et 661 662 d2 46s,8 w * et 661 662 4ci 41l,8 w * 661 662 d2 45y,8 w * 661 662 hy 41l,8 w * 661 662 d2 46s,8 w * 661 662 4ci 41l,8 w * et 661 d2 45y,8 w * et 661 hy 41l,8 w * et 661 d2 46s,8 w * et 661 4ci 41l,8 w * 661 d2 45y,8 w * 661 hy 41l,8 w * 661 d2 46s,8 w * 661 4ci 41l;1n w 69d 48 *;l w *,h w *,1i w 0 d2 41i 48 *,1i w 0 48 *,1i w * 3w 0 673 47g 674,1i w * 48 0 673 47g 674,1i w * 673 47g 674,1i w * 3w 0 673 674,1i w * 48 0 673 674,1i w * 673 674,1f w *;;;;;;;;;;;;16 w *;;;;;5 w 64k 3w *,5 w 64k 3w fp *,5 w 64l -2 *,1h w * 48 497,1d w 66v *,0 w 31 h2 *,0 w 695 *;2j w *;;;;1m w *;1v w *;;x w *;;;d w *;;5 w 64l -2 42f *,5 w 42f *;1m w *;;;21 w *;e w *;e w *;;;;j w 7l * 62u;6 w * 4p 43d;;;;o w *;l w *,16 w * 4p 696 48t,16 w * 4p 48t;;;g w *;;;;;;;;;;1n w *;1m w *,v w * 64j 45e;1m w *;;1v w *,2j w *;o w *;;4 w *,1n w * 48 4a1;g w *;g w *;;1n w 4cw *,1n w 4b5 *;;;6 w * 7c 463;11 w * 4p b9 47i,1w w 657 -2 * 0 by,1w w * 0 by 659;;;1s w *;;1a w * b9 654;1x w 67h -2 w *;5 w * 42f;;18 w *;16 w *;;;;2j w *;1v w *;;2i w b9 *;11 w * b;;i w 468 *,17 w 3zc *;11 w *;2j w 43r 8k *;21 w 41u * 4p;o w *;j w 62t -2 430 *,j w 8k * 62u;1m w *,27 w 8g 48 *;1v w *,2f w * 40l,1e w *,2j w *;d w *;6 w * 4p 49x,6 w * 49x;q w * -2 64s;;;;2j w 490 *,12 w 66b 0 5zo 0 66c v *,12 w 66b 0 0 66c v *,12 w 66b 0 5zo 66c v *,12 w 66b 0 66c v *,12 w 66d 5zo 66e 66c v *,12 w 66d 66e 66c v *,12 w 66d 5zo 66c v *,12 w 66d 66c v *,12 w 48i 46u v *,f w 66g *,f w 47g *;x w *;;;;4 w 41f *;;1z w *;;10 w *,j w *;10 w *,j w *;10 w *;;1f w *;;1m w *;v w 41d 64j *;2h w * hy 4dc,2h w * 4dc,2h w * 4ci 4dc;;;;;;1v w *;;;;;27 w 8g *;1x w *;1n w *;24 w * b,24 w * v,24 w * t;17 w * 44k 3k 41e;w w *;a w *;;;1m w *,4 w * w;;;;;27 w 8g 48 *;;;12 w aq 65q 4c9 *,1n w 41d *;;;;20 w 48p *;;;1v w *;;;;1n w * 3k 410;1r w 475 *;;1m w *;1q w 633 -2 634 -2 4df *,1m w 4df *;;11 w b * 2q;1v w *;;1g w *;1o w *;;;;;;1r w *;;13 w 4cv 8o *,13 w 48 4cv 8o *,13 w 650 *;;2b w 4al *;;18 w *;;;24 w *;j w b * 41c,j w b * 4bo,2a w v * 63r,1h w * 40q,1x w 67h -2 t *;;21 w * 48 41d;;20 w 4cy *;1a w b9 * 651;2i w 44d *,20 w * 656;;k w * 419 64u 64v,1i w 0 48 *,1i w 0 fk *,1i w 0 d2 *;;;n w *;;1l w *;;j w 62t -2 430 *,j w 8j * 62u,j w b 41c 436 *;;;1g w *;1g w *;;1k w *,o w *;;1n w *;;4 w *,2j w *;;1h w 40q *;v w *;21 w *;v w *,1z w * 1m;4 w *;4 w 41c *;;;;;1m w * 48 63v;;;1s w 663 3w *,1d w 42f *;2i w *;;16 w * 48;1q w * 63b;1r w 4at *;20 w * 48p;;;;;;1z w 7o *,1z w *;1m w *;p w 4a0 *;1m w *;g w et *,g w *;1f w *;;1v w *;;;1 w *;;11 w * 62n,1 w * 63t -2 63u,z w * 63j 645;;;;;1d w 66v * 42f;;;;2i w ed *;;2i w * 4a5;;1s w * 667;;l w *;;;;29 w * 48m;;1s w *;;h w *;;p w 64f *;;1m w *;n w *;;;;;;1v w *,1e w *,h w *,1f w *;;;;1j w * 63j 63k,a w *;a w *;;11 w b9 4p * -2 62o,1a w b9 4p * 651;2h w * hy 4dc,2h w * 4dc;2j w *;;;1j w b9 *,1v w *,1u w *,2d w * 4bo,1e w *;;;;1s w * 4cz,1s w 663 436 *;1x w *;1y w 3zc 48 *;24 w * 31;1w w * 4d2;;;;11 w *;v w 4cd *;;;;;d w *;;;;2i w *;;;;;w w *;;11 w * 62m,j w * 42u,j w * 4bo,i w * 66r;24 w *;1n w * 41s;f w b *;;;21 w 41u 48 *;;14 w fk *,14 w hy *,14 w 4ci *;n w *;1v w *,2j w *;;v w 489 48 *;;o w *;;o w *;2e w * -4 63t -4 65t;;1x w *;1g w *,1x w s0 48 *,1y w 3zc 48 * 3k 41e,26 w s0 48 *;;21 w *;;;x w *;27 w * 8g;;;1v w *,1e w *,h w *,1f w *;;4 w *;;;;;;;l w *;;n w *;n w *;;;;2j w *;;1h w d2 *;;;;1j w * 63l;1i w 0 d2 41i d2 *,1i w 0 d2 *;o w *,17 w 3zc 48 *;2d w *;;;;;;20 w 490 2q eu * 4c3;;11 w b9 4p h3 *;;k w * 7c 419 64u 64v,k w * 64u 64v;;1n w 44v *;20 w * 48p;;1m w *;1o w *;;;2j w *;;;;;;a w *;1m w *;;2h w *;;;;1m w *;1m w *;4 w *;;1h w b * 476;e w * 42x;;;;;;;;l 1s *,1 1s *;;2j 1s 4el b *;;;;;;2d 1s * 3u 4h8;2i 1s *;2i 1s ed *;1m 1s *;4 1s *;;6 1s * bz 4kq;;16 1s *;;1 1s 30 *;4 1s * 4gz;1 1s *;11 1s * 69w,1 1s * 6b4 -2 6b5,z 1s * 6bf 6bg,20 1s * dl 4p7 4pt;16 1s *;;;;;;;1w 1s * ed;;2j 1s 4el b *;;j 1s 6a3 -2 4mu *,j 1s b * 6a4;;2i 1s * b;;1j 1s * 3u 6as;;;;1m 1s * 3u 6b6;;29 1s * 4n8;1 1s 52 *;;5 1s 4j1 *;2j 1s *;1m 1s *;27 1s 8g 3u *;1v 1s *,1e 1s *;1v 1s *;16 1s *;1v 1s *;;f 1s * 49,1i 1s 0 3u *;1m 1s *;;k 1s 4q8 bz * 6ao 6c6,k 1s 4fd * 6ao 6c6;1m 1s *,k 1s 4q8 1a * 6ao 6c6;;;;v 1s * 3u 4ln,e 1s * 6f4;;n 1s 6dq *,t 1s 52 *,t 1s 3u *;l 1s *,1k 1s *;n 1s *;1i 1s 0 da * 3u 4fd,1i 1s 0 da * da 4fd;;;2e 1s * 9q -4 6b4 -4 6cy;;;5 1s * d8;;b 1s *;;;1v 1s *,2j 1s *,1x 1s 6eq -2 b *,1x 1s 6eq -2 4mk *;;;17 1s 4e0 3u *;21 1s * 6by;;;;;h 1s *,1i 1s 0 da 4fq 3u *,1i 1s 0 3u *,1i 1s * 3u 0 6ec 4fd 6ed,1i 1s * 6ec 4fd 6ed,1i 1s * 3u 0 6ec 6ed,1i 1s * 6ec 6ed,1f 1s *;;;;;;v 1s 4fj 3u *,1z 1s 4fj 3u * 1m;2i 1s al *;;;;9 1s da fl *,5 1s 6bu 3k *,5 1s 6bu 3k fl *,5 1s * 4f3,1h 1s * 3u 4q4,1d 1s 698 * 6e4,1d 1s 698 *,0 1s 6g8 * 6e4,0 1s 6g8 *;2j 1s *;;;1w 1s 4hc 3u 0 4k0 4fn *,1w 1s am 4nq 0 4k0 4fn *,1w 1s 52 0 4k0 4fn *,1w 1s 4fn * -2 6ci -2 6cj;1m 1s *;2j 1s 4el b *,2j 1s 4hd 3k *,k 1s * 4k7 4jm,k 1s * 4ex;;;x 1s *;;;16 1s *;21 1s 4fk 3u *;;4 1s 4od *;e 1s *;e 1s *;2i 1s *;;;1m 1s *;;j 1s ei *;;;;1w 1s 6cf -2 * 3u 0 4k0,1w 1s * 3u 0 4k0 6ch;;l 1s *,1k 1s *,o 1s *,a 1s *,16 1s * 4p bz 6g9,16 1s * 4p 6g9;1w 1s *;;;2d 1s * 3u 6br;;g 1s *;g 1s *;;;;;;i 1s * 6dr,i 1s 6ds * 3u 4fn,i 1s 6ds * 52 4fn,i 1s 6ds * 6dv,o 1s *;;o 1s *;1v 1s *,2j 1s *;1m 1s *;;6 1s 4k * 4kq;;o 1s *;4 1s *;;;1g 1s *;;j 1s 6a3 -2 4mu *,j 1s bi * 6a4,j 1s 6a5 4fi 4h *;j 1s 6a3 -2 4mu *,j 1s b * 6a4,j 1s 6a5 4fi 3k *,j 1s 6a5 4gl 3k *;1x 1s *;1g 1s *;;;11 1s * al;j 1s 6a3 -2 4mu *;;;1m 1s *,1z 1s ak *,1z 1s b *,19 1s * al 6cb,8 1s * -2 6at 4p 4l2,8 1s * -2 6at 6d5,8 1s * 4ij,8 1s * 6d6 6d7 6d8 da 6d9,8 1s * 6d6 6d7 da 6d9;a 1s * 8t 6eg,a 1s * 8t,a 1s *;;;8 1s da * b4 6da;m 1s 4ih 3u *;;;;;;1s 1s * 6df;1x 1s 6eq -2 4mk bi *;4 1s *;18 1s *;;16 1s *;1s 1s *;;1a 1s * al 6cb;1x 1s 6eq -2 4mk bi *;i 1s 6dw * 4j3;;;;1o 1s *;2i 1s * 6a2;2j 1s *;1v 1s *;g 1s da *,g 1s *;;;;i 1s 4ku *,17 1s 4e0 *;;1m 1s *,27 1s 8g 3u *;1v 1s *,2f 1s * 4ey,1e 1s *,2j 1s *;;d 1s *;6 1s * 4p 4qu;o 1s *;j 1s 6a3 -2 4mu *,j 1s b * 6a4;1f 1s *;1q 1s 6ah 3u *,q 1s * -2 6c4;;;11 1s al 4p *;;;;10 1s *,j 1s *;10 1s *,j 1s *;;;;;21 1s *;1w 1s 6cf -2 52 0 *,1w 1s 52 0 * 6ch,1l 1s b *;;;1m 1s *;;;2h 1s * da 4qw,2h 1s 4qx 3u *;;x 1s *;24 1s *;24 1s *;24 1s *,s 1s 6cr 3u bi *;;;;27 1s 8g 3u *;27 1s 8g *;;1m 1s *;;;17 1s * 4jc 52 4fn;;18 1s *;x 1s *;24 1s * 30,1o 1s *;;16 1s *;;;;;20 1s 4qo 4lo *,20 1s 4qo *;;;;h 1s *;;;11 1s bi * 4pt;;;;1r 1s * 3u 4o6;;;1m 1s *;;1m 1s 4iu *;;11 1s b *;1o 1s *;8 1s da * b4 6da;;12 1s 4nd * da 49;;;;;;;1r 1s *;v 1s 4fr 3u *;11 1s al 4p * -2 69x,1a 1s al 4p * 6c9;11 1s al 4p * -2 69x;2b 1s 4oy *;18 1s *;18 1s *;21 1s *;;j 1s 6a5 * 4gl,j 1s 6a5 * 4fi,1h 1s * 4f3;;;21 1s * 4h 4fk;18 1s *;20 1s * 6ce;n 1s *;;;;4 1s *;1v 1s *,1e 1s *;j 1s 6a3 -2 4mu *,j 1s b * 6a4,j 1s 6a5 4fi 3k *,j 1s 6a5 4gl 3k *;;;4 1s *;;1g 1s *;1j 1s b *,1k 1s *;1j 1s * 6ax,1k 1s *,o 1s *,17 1s 4e0 3u *;;21 1s * 4mq;;s 1s * b fl,s 1s * 6cq;1h 1s 4f3 *;;n 1s b * 3u 4fn;4 1s *,2j 1s *;;1m 1s *;;2i 1s ed 6a1 *;;1v 1s *;1q 1s * 6ak;;;;;;1r 1s 6fk 6fl 4fd * dl;;2i 1s *;1r 1s 4io *;;;;1z 1s ak *;1z 1s *;;;20 1s * 4qo;;11 1s al 4p * -2 69x,11 1s al * -2 69x,24 1s *,1a 1s al * 3u 6c9;1v 1s *;p 1s 4qp *;1 1s *;2j 1s * 49;1m 1s *,19 1s al 6p * 4p9,19 1s 6ca * 4p9,w 1s * 4p9;2e 1s 4ip b * 3u -2 6cz -2 6d0;;4 1s *;1d 1s 698 * 4gl 6e4,1d 1s 698 * 4gl;;1w 1s 6cf -2 am *,1w 1s am * 0 4k0 6ch;;;2i 1s * 69z 6a0;;;2i 1s * 69y;;l 1s *;;;;a 1s *;;w 1s *;1s 1s * 4k4;;;1u 1s *;1j 1s al *,1u 1s *;1x 1s *;;;1m 1s *;1m 1s *;n 1s *;1v 1s *,1e 1s *;h 1s *;h 1s *;;;;v 1s 4q7 3u *;24 1s * 30;;1w 1s * 4ql;20 1s * 4ei 0 4qo;;;;;;1f 1s *;1v 1s *,1e 1s *,h 1s *,1f 1s *;;11 1s *;;;d 1s *;;;1m 1s *;21 1s 4m1 3u * 4pl,21 1s 4g5 3u *;;w 1s *;;f 1s da *;;;;;;14 1s da *,14 1s hy *,14 1s b4 *;;l 1s *;;1v 1s *,2j 1s *;;;;;;;1v 1s *;;;i 1s * 6dz,29 1s * 6f0,29 1s 6f3 *;l 1s *;n 1s *;;n 1s *;n 1s *;2e 1s * 6d2 6d3 4mk 6d4;12 1s b4 eo * 4ky;;2j 1s *;1h 1s 4mk *;;;;;27 1s 8g 3u *;;1i 1s 0 da 4fq da *,1i 1s 0 da *;;;o 1s *,1i 1s 0 da 4fq da *,1i 1s 0 da *,17 1s 4e0 3u *;2d 1s 4qp *;1m 1s *,27 1s 8g 3u *;;;20 1s * 4qo,20 1s * 6cd;1m 1s *;;;2j 1s *;1m 1s *,20 1s 6cc 0 *;;;o 1s *;1v 1s *,1e 1s *,1f 1s *;2h 1s * da 4qw;;1m 1s *;;;2h 1s *;;1m 1s *;;;;14 1s *;18 1 * fu;11 1 bd *;11 1 4i fu *;;11 1 b4 *;11 1 bd -2 *;;;;;;11 1 b4 *;;2i 1 4rh * gc 4rj;;2i 1 1n *;;2i 1 4rl *;;;;;;;;;;;;j 1 * -2 2e -2 4rz;;;;j 1 4s0 4s1 *,j 1 4s0 *;j 1 ik 8y *;j 1 1f c2 c6 *,j 1 1f c2 *,9 1 1f 1vg c6 *,9 1 1f 1vg *,1j 1 1f 55j c6 *;;j 1 1f 4s5 *;;j 1 4s7 *;;j 1 4s9 *;j 1 1m1 *;j 1 * 4sd;;9 1 * 7o 2e 4sg 4sh,9 1 * 2e 4sg 4sh,9 1 * 7o 2e 4sh,9 1 * 2e 4sh;9 1 4se 7o * 2e 4sg 4sh,9 1 4se * 2e 4sg 4sh,9 1 4se 7o * 2e 4sh,9 1 4se * 2e 4sh;;;;;1q 1 * 4sl 4sm 4sn,1q 1 * 4sm 4sn,1q 1 * 4sl 4sn,1q 1 * 4sn;;;;;1q 1 4so *;;1q 1 4sq -2 60 -2 *;;;;1q 1 * 4sw;;1q 1 * bj -2 1;;1q 1 * 4t0 bj -2 1;;1q 1 * -4 1f 1vg c6 4s4,1q 1 * -4 1f 1vg 4s4;;;1u 1 4t3 *;;;;;1u 1 * gc ja 4t7 -2 4t8,1u 1 * 4t7 -2 4t8;;;;;;;22 1 gc * 4th 4ti;;;22 1 * 1vg 4tk;;;;;7 1 * 4tl 4tm 4tn,7 1 * 4tm 4tn,7 1 * 4tl 4tn,7 1 * 4tn;m 1 4wv * 51m 51n 51o,m 1 4wv * 51n 51o,m 1 4wv * 51m 51o,m 1 4wv * 51o;;;7 1 4tp 4tq 4tr *,7 1 4tp 4tr *,7 1 4tp 4tq *,7 1 4tp *,z 1 4tz *;;;7 1 4tt 4tu -2 * 4tw;;;;;;;z 1 4u1 *;;2f 1 4u3 *;;p 1 * 4u7;;;;;;24 1 * gc hf,24 1 * 1vg 1gh,24 1 * 4ud;;;24 1 * 1v3;;24 1 * 4ug;24 1 * 4uj;;6 1 * 1qx;;;v 1 4um *;;v 1 4uo e6 *,v 1 4uo *;5 1 * 4ur;;5 1 * bj 1vg 1a1 4ut,5 1 * bj 1vg 4ut;;5 1 * 4uv;;;;;5 1 4uy 1b5 *;;21 1 * e6 1jq 1kw,21 1 * 1jq 1kw;21 1 * d6;21 1 * 1a1 4v4;;;;2j 1 1lg *;;;2j 1 7i ja 19 *,2j 1 7i *;;2j 1 au *;;;;1z 1 *;1z 1 1uy *;;;;;;;1c 1 1ll 4vm 4vn *;;1h 1 gc * 4vr 4vs,1h 1 gc * 4vs;;;;;;;;q 1 3 *;;;;q 1 * 4w3;;k 1 w 1b0 1v1 1n *,k 1 w 1b0 4w5 *;;k 1 * j0 198 1v1 1n 4w4,k 1 * j0 198 4w5 4w4,k 1 * 1v1 1n 4w4,k 1 * 4w5 4w4;;k 1 ja 1v1 1n * 4w9,k 1 ja 19 * 4w9;;;k 1 b4 4wa 1v1 1n *,k 1 b4 4wa 83 *;;k 1 * bn g7 1rn;k 1 4wd *;;13 1 * 4wh;;;;13 1 4wi gc 4wj *,13 1 4wm bj 4wj *;;;;;;;;2 1 * 4wt 0 4wu 4wv 0,2 1 * 0 4wu 4wv 0,2 1 * 4wt 0 4wv 0,2 1 * 0 4wv 0,2 1 * 4wt 0 4wu 0,2 1 * 0 4wu 0,2 1 * 4wt 0 0,2 1 * 0 0;;;;1a 1 b4 * 4wx 4wy,1a 1 b4 * 4wy,1a 1 b4 * 4wx,1a 1 b4 *;;;;;1a 1 * 83 bd 4x2,1a 1 * bd 4x2;;;;;20 1 4x5 *;20 1 * 19 4x8,20 1 * 4x8,20 1 4xd 5w * 4x4,20 1 0 * 4xe;;20 1 * 19 1fm hc 1fg,20 1 * 19 1gr 1fg,20 1 * 1fm hc 1fg,20 1 * 1gr 1fg;;;;;;1w 1 * gc hf 1f 1lg,1w 1 * gc hf 1v6 0 79,1w 1 * gc hf 4xg,1w 1 * gc 9q 1f 1lg,1w 1 * gc 9q 1v6 0 79,1w 1 * gc 9q 4xg,1w 1 * gc 1sx 1f 1lg,1w 1 * gc 1sx 1v6 0 79,1w 1 * gc 1sx 4xg,1w 1 * 4xh 1f 1lg,1w 1 * 4xh 1v6 0 79,1w 1 * 4xh 4xg,1w 1 * 1f 1lg,1w 1 * 1v6 0 79,1w 1 * 4xg;;;;;1w 1 4xi 4xj * 4xl;;;1w 1 bv 1eg 4xm 1v1 * 4xo -4 4xp,1w 1 4xq 4xm 1v1 * 4xo -4 4xp,1w 1 bv 1eg 4xm * 4xo -4 4xp,1w 1 4xq 4xm * 4xo -4 4xp,1w 1 bv 1eg 4xm 1v1 * -4 4xp,1w 1 4xq 4xm 1v1 * -4 4xp,1w 1 bv 1eg 4xm * -4 4xp,1w 1 4xq 4xm * -4 4xp;;1w 1 bv 1eg 4xm 1v1 4xo -4 *,1w 1 4xq 4xm 1v1 4xo -4 *,1w 1 bv 1eg 4xm 4xo -4 *,1w 1 4xq 4xm 4xo -4 *,1w 1 bv 1eg 4xm 1v1 -4 *,1w 1 4xq 4xm 1v1 -4 *,1w 1 bv 1eg 4xm -4 *,1w 1 4xq 4xm -4 *;;;;1w 1 1v1 1n * -2 4xr 4xs,1w 1 83 * -2 4xr 4xs;;;;;;;19 1 4xy 4xz *;;;;;;;;s 1 ja 4y6 * 4y7;;;s 1 1vg 4ya ii *;;;;s 1 ja 19 *;;;s 1 4yg 4yh * 4yd,s 1 4yg * 4yd;;;2e 1 * 4yj 4yk;2e 1 4yj 4yo 4yn *;;;;2e 1 4yj 4yp *;;;;;;;i 1 * 50b 1f 1he,i 1 * 50b 1v3 1vg,i 1 * 50b 50c,i 1 * 50d 50e 7o 1vg,i 1 * 50d 50e 50f,i 1 * hc gc 1;;2e 1 7c 95 -4 4yy -4 *;;2e 1 * 1vg 4z2;;;;;2e 1 4yj * 1aw hc;;;;;;;;8 1 4zd * 4za 4zf;;;;;;1s 1 * 4zj;1s 1 *;1s 1 ai *;1s 1 c2 *;12 1 * 0 4zp 0 4zq,12 1 * 0 0 4zq,12 1 * 0 4zp 4zq,12 1 * 0 4zq,12 1 * 0 4zp 0 4zu 4zv 3s,12 1 * 0 0 4zu 4zv 3s,12 1 * 0 4zp 4zu 4zv 3s,12 1 * 0 4zu 4zv 3s,12 1 * 4zw 4zx 4zy 3s;;12 1 0 4zp 0 * bj 1v9 4zr,12 1 0 4zp 0 * 4zs 4zr,12 1 0 0 * bj 1v9 4zr,12 1 0 0 * 4zs 4zr,12 1 0 4zp * bj 1v9 4zr,12 1 0 4zp * 4zs 4zr,12 1 0 * bj 1v9 4zr,12 1 0 * 4zs 4zr,12 1 0 4zp 0 * bj 1v9,12 1 0 4zp 0 * 4zs,12 1 0 0 * bj 1v9,12 1 0 0 * 4zs,12 1 0 4zp * bj 1v9,12 1 0 4zp * 4zs,12 1 0 * bj 1v9,12 1 0 * 4zs;;;12 1 * b 3s,12 1 * d2 3s;;;;;;;;12 1 4zz 4zp 500 * 4zv 3s,12 1 4zz 500 * 4zv 3s,12 1 4zz 4zp * 4zv 3s,12 1 4zz * 4zv 3s;12 1 7o 1vg * 1t2;12 1 5w * 4zy 3s;12 1 0 503 bn 4td *,n 1 1tz 1vg *;;n 1 bn 505 *,i 1 50q ja 50r 83 508 *,i 1 50q 50r 83 508 *,i 1 50q ja 50r 508 *,i 1 50q 50r 508 *,i 1 50q ja 50r 83 *,i 1 50q 50r 83 *,i 1 50q ja 50r *,i 1 50q 50r *;n 1 1v3 1is 1vg *,n 1 1v3 508 *;;;i 1 509 *;;;;;;;i 1 6e 1m1 *;i 1 1q1 3s *,i 1 50j *;;;;;i 1 * -2 1 -4 d2 3s,i 1 * -2 1 -4 b 3s,i 1 * -2 1 -4 1e9 3s,i 1 * -2 1 -4 d2 1uq;i 1 50n -2 1 -4 *,i 1 * 50g 50p;;;;;1p 1 50s 50u *,1p 1 50s *;;1p 1 * 1c3 7o;1p 1 50v *;;;;;1d 1 50z 50x 510 *,1d 1 50z 50x *;;;1i 1 * bn gc g7 515,1i 1 * 516 g7 515,1i 1 * g7 515,1i 1 * bn gc 515,1i 1 * 516 515,1i 1 * 515;;;1i 1 * g7 1gj 518,1i 1 * g7 1b8 518,1i 1 * 519 518;;;1i 1 * 505 0,1i 1 * 0,y 1 * 55q 55r,y 1 * 55r;1i 1 51a 505 *,1i 1 51a *;;1i 1 0 51c 4sg *;1i 1 * 51c 51f 51g;;;1i 1 * -2 51i;1i 1 2d *;;b 1 51j *;;;;;;m 1 60 4td 51p *,m 1 60 4td *;;m 1 51r *;;17 1 51t * 51v;;;17 1 * 51y,r 1 563 g7 * 1lv gc 564 565,r 1 563 g7 * gc 564 565,r 1 563 g7 * 1lv 564 565,r 1 563 g7 * 564 565,r 1 563 g7 * 1lv gc 564,r 1 563 g7 * gc 564,r 1 563 g7 * 1lv 564,r 1 563 g7 * 564;;;;;t 1 520 1vg 521 *,t 1 520 1vg *;;t 1 1vg 523 *;1x 1 dp * 526;;1x 1 * 529 gc c2,1x 1 * 529 gc g7,1x 1 * 529 528,1x 1 * gc c2,1x 1 * gc g7,1x 1 * 528;;;;;1x 1 au *,26 1 55p *;1x 1 * 52e 52f g7 52g;;;;1y 1 * dp 1qr 52i;;1y 1 52h * 52i;1y 1 * 52l;;;;;1y 1 52o * 51z 1he;29 1 * 52r 18 1d6,29 1 * 52r 1d6 60,29 1 * 52r 52s,29 1 * 18 1d6,29 1 * 1d6 60,29 1 * 52s;;;;29 1 52t *;29 1 * 52w 52x,29 1 * 52x;;;29 1 * 52z 530,29 1 * 530;;;;29 1 531 0 * 1sk bn 1vg,29 1 531 0 * 1sk 1gf 1he,29 1 531 0 * 1sk bn c2,29 1 531 0 * 1sk 533,29 1 531 * 1sk bn 1vg,29 1 531 * 1sk 1gf 1he,29 1 531 * 1sk bn c2,29 1 531 * 1sk 533;;29 1 531 b en bj *,29 1 531 0 1qm bj *,29 1 531 gu 1qm bj *,29 1 531 0 *;;29 1 * 1li 1sk,29 1 * 1sk;;29 1 1j4 1fv 1rq *,29 1 1j4 9 1rq *,29 1 1j4 539 *;;;;e 1 53b *;25 1 * 53e 53f 53g 53k 53h bj 1vg 53j,25 1 * 53f 53g 53k 53h bj 1vg 53j,25 1 * 53e 53g 53k 53h bj 1vg 53j,25 1 * 53g 53k 53h bj 1vg 53j,25 1 * 53e 53f 53g 53h bj 1vg 53j,25 1 * 53f 53g 53h bj 1vg 53j,25 1 * 53e 53g 53h bj 1vg 53j,25 1 * 53g 53h bj 1vg 53j,25 1 * 53e 53f 53g 53k 53h 53j,25 1 * 53f 53g 53k 53h 53j,25 1 * 53e 53g 53k 53h 53j,25 1 * 53g 53k 53h 53j,25 1 * 53e 53f 53g 53h 53j,25 1 * 53f 53g 53h 53j,25 1 * 53e 53g 53h 53j,25 1 * 53g 53h 53j;;;;;25 1 53d 53e 53f 53g 53k 53h bj 1vg * 53j,25 1 53d 53f 53g 53k 53h bj 1vg * 53j,25 1 53d 53e 53g 53k 53h bj 1vg * 53j,25 1 53d 53g 53k 53h bj 1vg * 53j,25 1 53d 53e 53f 53g 53h bj 1vg * 53j,25 1 53d 53f 53g 53h bj 1vg * 53j,25 1 53d 53e 53g 53h bj 1vg * 53j,25 1 53d 53g 53h bj 1vg * 53j,25 1 53d 53e 53f 53g 53k 53h * 53j,25 1 53d 53f 53g 53k 53h * 53j,25 1 53d 53e 53g 53k 53h * 53j,25 1 53d 53g 53k 53h * 53j,25 1 53d 53e 53f 53g 53h * 53j,25 1 53d 53f 53g 53h * 53j,25 1 53d 53e 53g 53h * 53j,25 1 53d 53g 53h * 53j;;;25 1 * -4 0 53n;25 1 53l -4 0 * 53n;;;;;1r 1 * 7o 1f 1j3 0 53s,1r 1 * 7o 53t 0 53s,1r 1 * 1f 1j3 0 53s,1r 1 * 53t 0 53s,1r 1 * 7o 1f 1j3 53s,1r 1 * 7o 53t 53s,1r 1 * 1f 1j3 53s,1r 1 * 53t 53s;;;1r 1 * 1vg c6 53v;;;;1r 1 * 60 51f 53z ja,1r 1 * 60 51f 53z;;1r 1 53y 60 51f 53z ja *,1r 1 53y 60 51f 53z *;;;;;;1r 1 543 544 545 *,1r 1 543 545 *;;;1r 1 547 548 * hc 54a 4yd,1r 1 547 548 * 54a 4yd;;;1r 1 * 54d 54e bj 1su,1r 1 * 54d 54e bp bj 1su,1r 1 * 54d 54e 1qy hc,1r 1 * 54d 54e 54f;;;;1j 1 * 1lh 1,1j 1 * 1;;1j 1 54h -4 *;;1j 1 54j 54l *;;;1j 1 54m -2 *;1j 1 * 54p,1j 1 * 54w 54x 1,1j 1 * 54w 1;;1j 1 1kz gc -2 * 54r 54s,1j 1 1h5 gc -2 * 54r 54s,1j 1 19g gc -2 * 54r 54s,1j 1 54t -2 * 54r 54s,1j 1 1kz gc -2 * 54s,1j 1 1h5 gc -2 * 54s,1j 1 19g gc -2 * 54s,1j 1 54t -2 * 54s;;;;1j 1 1kz gc -2 * hf 1,1j 1 1h5 gc -2 * hf 1,1j 1 54v -2 * hf 1,1j 1 1kz gc -2 * 1,1j 1 1h5 gc -2 * 1,1j 1 54v -2 * 1;;;;;;;;;;;;1j 1 555 *;1j 1 6t gc 1n *,1j 1 1h5 gc 1n *,1j 1 1kz gc 1n *,1j 1 83 gc 1n *,1j 1 19 gc 1n *,1j 1 558 1n *;;;;1j 1 * g7 55c;;;;1j 1 * 55g 55h;;;;;x 1 * 55l;;27 1 * 55n;;;;;;y 1 * 55t 55u;;;r 1 * 55w 55x 55y,r 1 * 55x 55y,r 1 * 55w 55y,r 1 * 55y;;;;r 1 * 560 561 0 1 562,r 1 * 561 0 1 562,r 1 * 560 0 1 562,r 1 * 0 1 562,r 1 * 560 561 1 562,r 1 * 561 1 562,r 1 * 560 1 562,r 1 * 1 562;;;;r 1 * 52e gc 564 565,r 1 * gc 564 565,r 1 * 52e 564 565,r 1 * 564 565,r 1 * 52e gc 564,r 1 * gc 564,r 1 * 52e 564,r 1 * 564;;;28 1 * g7 51x c3,28 1 * 567 c3,28 1 * c3;;0 1 * 569;;;;0 1 56a 56b *,0 1 4yj *;16 1 * 13 56d;;3 1 52f 1vg 56e *,3 1 52f 1vg *;c 1 *;;11 2 et -4 56h -4 *;11 2 56h * cs;;1u 2 * 58w -2 58x -2 58y;11 2 56h -2 56l cs *;;11 2 56h -2 56n -2 *;;11 2 1x1 *;11 2 cs *;;11 2 cs 56s *,1a 2 1xa c1 2bd *;2i 2 2c5 *;2i 2 22v *;;;;j 2 * -2 cq 570 -2 571,j 2 * -2 cq 570 -2;;;;;j 2 573 *;j 2 23g *;;j 2 * 576;9 2 b 8k 1yb 3u 1ya *,9 2 b 8k 1yb 3u 8k *,9 2 b 8k 1yb 3u 2d4 *,9 2 b 8k 1yb 579 *;;;;9 2 * cq 57a 57b,9 2 * cq 57b;;;1q 2 23g *;1q 2 * 56s 57h;;;1q 2 57i *;1q 2 * -2 1;1q 2 1 -2 * 57m;;;1q 2 * 4m 57p;;;1j 2 * -8 57q;1j 2 * -2 57t;;1j 2 * b 27l,1j 2 * 57v;;1j 2 b *;;;;1j 2 26x *;;1j 2 581 *;;2a 2 b 583 *;;2a 2 fr 585 *;;;1m 2 283 3u *;22 2 1wa 3u * 58b 58c,22 2 58d * 58b 58c,22 2 1wa 3u * 58c,22 2 58d * 58c;;;;7 2 * 3j h2 -2 58f,7 2 * 58g -2 58f,7 2 * -2 58f,7 2 * 58h 58i,7 2 * 58i;;;;;z 2 8g 3u *,27 2 8g 3u *;z 2 8g *;z 2 27j *;;z 2 58m *;z 2 * 58p;;;;z 2 583 *;;2f 2 583 * 58v,2f 2 583 *;;;;;1u 2 * 590 -2 591;;;;1u 2 * 594 595 596 597,1u 2 * 594 596 597;;;;;p 2 * 599;;;24 2 *;24 2 1xa *;24 2 219 *;;;;;5 2 59g 59h -2 *;;2j 2 1wp *;2j 2 h5 238 *,2j 2 et 2el 225 *;;;1c 2 59n 3j h2 -2 * 53 25b,1c 2 59n 3j h2 -2 * b 2ek b8,1c 2 59n 3j h2 -2 * 53 2ek,1c 2 59n 3j h2 -2 * 59p,1c 2 59n 59q -2 * 53 25b,1c 2 59n 59q -2 * b 2ek b8,1c 2 59n 59q -2 * 53 2ek,1c 2 59n 59q -2 * 59p,1c 2 59n -2 * 53 25b,1c 2 59n -2 * b 2ek b8,1c 2 59n -2 * 53 2ek,1c 2 59n -2 * 59p;;;;;q 2 59r 59s 3 *,q 2 59r 3 *,q 2 59r 59s *,q 2 59r *;;;;;;k 2 2el 59y * 5a0;;;;;13 2 * b 2d3 8q 27v;;1a 2 5a5 *;1a 2 cs * 56s 56t;;;;1w 2 1zl 26x -2 *;1w 2 * -2 5ab;;;1w 2 * 0 5ad 5ae;;;;1w 2 5ai * b 5ak 3j lx,1w 2 5ai * b 5ak h2 3j 1x7,1w 2 5ai * b 5ak 1x7;;19 2 cs 3j *,19 2 5am *;;;;19 2 ax -2 ax *;;;s 2 2el 1xb 5o -2 *,s 2 2el 2e0 3j 227 -2 *,s 2 2el 225 -2 *;;s 2 2ek 5at b 5o -2 *,s 2 2ek 5at 2e9 3j 227 -2 *,s 2 2ek 5at 5m -2 *;;;s 2 5aw 3u 2el * dl 5ay,s 2 5aw 3u 2el * 5ay;;s 2 26x 1xe * 2ek;;2e 2 5b0 * 5b2,2e 2 * 5b3 5b4 b 5o -2 5b5,2e 2 * 5b3 5b4 5b6 -2 5b5,2e 2 * 5b3 b 5o -2 5b5,2e 2 * 5b3 5b6 -2 5b5;;;;;;;;;;;;8 2 * cq 21f,8 2 * cq 1yc,8 2 * cq ez,8 2 * cq 4p 25k,8 2 * cq 25k,8 2 * cq 21k,8 2 * 53 25b cq,8 2 * 5be;;8 2 * ed 1x4 25a 5bg cq 4p 25k,8 2 * ed 1x4 25a 5bg cq 5bh,8 2 * ed b 25a 5bg cq 4p 25k,8 2 * ed b 25a 5bg cq 5bh,8 2 * ed ed 2cy 5bg cq 4p 25k,8 2 * ed ed 2cy 5bg cq 5bh,8 2 * ed 5bi 5bg cq 4p 25k,8 2 * ed 5bi 5bg cq 5bh,8 2 * 1x4 25a 5bg cq 4p 25k,8 2 * 1x4 25a 5bg cq 5bh,8 2 * b 25a 5bg cq 4p 25k,8 2 * b 25a 5bg cq 5bh,8 2 * ed 2cy 5bg cq 4p 25k,8 2 * ed 2cy 5bg cq 5bh,8 2 * 5bi 5bg cq 4p 25k,8 2 * 5bi 5bg cq 5bh,8 2 * ed 1x4 25a cq 4p 25k,8 2 * ed 1x4 25a cq 5bh,8 2 * ed b 25a cq 4p 25k,8 2 * ed b 25a cq 5bh,8 2 * ed ed 2cy cq 4p 25k,8 2 * ed ed 2cy cq 5bh,8 2 * ed 5bi cq 4p 25k,8 2 * ed 5bi cq 5bh,8 2 * 1x4 25a cq 4p 25k,8 2 * 1x4 25a cq 5bh,8 2 * b 25a cq 4p 25k,8 2 * b 25a cq 5bh,8 2 * ed 2cy cq 4p 25k,8 2 * ed 2cy cq 5bh,8 2 * 5bi cq 4p 25k,8 2 * 5bi cq 5bh;;;;1s 2 * 5bk;;;1s 2 5bl *;;1s 2 5bn *;;12 2 0 5bp 0 * 5br,12 2 0 0 * 5br,12 2 0 5bp * 5br,12 2 0 * 5br;;12 2 0 5bp 0 5bq 5br *,12 2 0 0 5bq 5br *,12 2 0 5bp 5bq 5br *,12 2 0 5bq 5br *;12 2 * 0 5bu 0 5bv 5bw,12 2 * 0 0 5bv 5bw,12 2 * 0 5bu 5bv 5bw,12 2 * 0 5bv 5bw,12 2 * 0 5bu 0 5bv,12 2 * 0 0 5bv,12 2 * 0 5bu 5bv,12 2 * 0 5bv;;;;;;;;12 2 fr 2ek *;;;;;;i 2 t9 * -2 1;;;;i 2 27l *;i 2 2bd *;1p 2 * 5ce 5cf,1p 2 * 5cf;;;1p 2 * 5ch;;;;;1i 2 * 5cm 5cn,1i 2 * 5cn;;;1i 2 * 5cp -2 5cq,1i 2 * -2 5cq;;;1i 2 * 5cs -2 28m 1y5,1i 2 * 5cs -2 5ct,1i 2 * 5cs -2;;;;;1i 2 * -2 5cx;;a 2 2el *;m 2 1wa 3j 5d0 -2 *,m 2 28m 5d0 -2 *;;m 2 * 3u 1xt,m 2 * 5d2;;;;t 2 * 5d6;;t 2 5d5 5d6 *;t 2 2ek *,3 2 b 2ek *;1x 2 * b bc,1x 2 * b 8j,1x 2 * b 3j,1x 2 * 5da;;1y 2 * 3u 1yq b 215,1y 2 * 3u 1yq 20k 1yg,1y 2 * 3u 1yq 3u 1yg,1y 2 * 3j 22h b 215,1y 2 * 3j 22h 20k 1yg,1y 2 * 3j 22h 3u 1yg,1y 2 * 3u 27m b 215,1y 2 * 3u 27m 20k 1yg,1y 2 * 3u 27m 3u 1yg,1y 2 * 25i b 215,1y 2 * 25i 20k 1yg,1y 2 * 25i 3u 1yg;;;29 2 * b 44 -2 5dc,29 2 * 5dd -2 5dc;;;29 2 * 53 25b,29 2 * cq 24v,29 2 * 3u 1yk;29 2 5dh *;29 2 * 0 5dk;;;;;25 2 * 5dp 5dq 1x3 3u 1i 26e 5dr 3u ib 5ds,25 2 * 5dp 5dq 1x3 3u 1i 26e 5dr 3u g3 5ds,25 2 * 5dp 5dq 1x3 3u 5dt 5dr 3u ib 5ds,25 2 * 5dp 5dq 1x3 3u 5dt 5dr 3u g3 5ds,25 2 * 5dp 5dq 5du 1i 26e 5dr 3u ib 5ds,25 2 * 5dp 5dq 5du 1i 26e 5dr 3u g3 5ds,25 2 * 5dp 5dq 5du 5dt 5dr 3u ib 5ds,25 2 * 5dp 5dq 5du 5dt 5dr 3u g3 5ds,25 2 * 5dq 1x3 3u 1i 26e 5dr 3u ib 5ds,25 2 * 5dq 1x3 3u 1i 26e 5dr 3u g3 5ds,25 2 * 5dq 1x3 3u 5dt 5dr 3u ib 5ds,25 2 * 5dq 1x3 3u 5dt 5dr 3u g3 5ds,25 2 * 5dq 5du 1i 26e 5dr 3u ib 5ds,25 2 * 5dq 5du 1i 26e 5dr 3u g3 5ds,25 2 * 5dq 5du 5dt 5dr 3u ib 5ds,25 2 * 5dq 5du 5dt 5dr 3u g3 5ds,25 2 * 5dp 1x3 3u 1i 26e 5dr 3u ib 5ds,25 2 * 5dp 1x3 3u 1i 26e 5dr 3u g3 5ds,25 2 * 5dp 1x3 3u 5dt 5dr 3u ib 5ds,25 2 * 5dp 1x3 3u 5dt 5dr 3u g3 5ds,25 2 * 5dp 5du 1i 26e 5dr 3u ib 5ds,25 2 * 5dp 5du 1i 26e 5dr 3u g3 5ds,25 2 * 5dp 5du 5dt 5dr 3u ib 5ds,25 2 * 5dp 5du 5dt 5dr 3u g3 5ds,25 2 * 1x3 3u 1i 26e 5dr 3u ib 5ds,25 2 * 1x3 3u 1i 26e 5dr 3u g3 5ds,25 2 * 1x3 3u 5dt 5dr 3u ib 5ds,25 2 * 1x3 3u 5dt 5dr 3u g3 5ds,25 2 * 5du 1i 26e 5dr 3u ib 5ds,25 2 * 5du 1i 26e 5dr 3u g3 5ds,25 2 * 5du 5dt 5dr 3u ib 5ds,25 2 * 5du 5dt 5dr 3u g3 5ds,25 2 * 5dp 5dq 1x3 3u 5dr 3u ib 5ds,25 2 * 5dp 5dq 1x3 3u 5dr 3u g3 5ds,25 2 * 5dp 5dq 5du 5dr 3u ib 5ds,25 2 * 5dp 5dq 5du 5dr 3u g3 5ds,25 2 * 5dq 1x3 3u 5dr 3u ib 5ds,25 2 * 5dq 1x3 3u 5dr 3u g3 5ds,25 2 * 5dq 5du 5dr 3u ib 5ds,25 2 * 5dq 5du 5dr 3u g3 5ds,25 2 * 5dp 1x3 3u 5dr 3u ib 5ds,25 2 * 5dp 1x3 3u 5dr 3u g3 5ds,25 2 * 5dp 5du 5dr 3u ib 5ds,25 2 * 5dp 5du 5dr 3u g3 5ds,25 2 * 1x3 3u 5dr 3u ib 5ds,25 2 * 1x3 3u 5dr 3u g3 5ds,25 2 * 5du 5dr 3u ib 5ds,25 2 * 5du 5dr 3u g3 5ds,25 2 * 5dp 5dq 1x3 3u 1i 26e 5dr 5ds,25 2 * 5dp 5dq 1x3 3u 5dt 5dr 5ds,25 2 * 5dp 5dq 5du 1i 26e 5dr 5ds,25 2 * 5dp 5dq 5du 5dt 5dr 5ds,25 2 * 5dq 1x3 3u 1i 26e 5dr 5ds,25 2 * 5dq 1x3 3u 5dt 5dr 5ds,25 2 * 5dq 5du 1i 26e 5dr 5ds,25 2 * 5dq 5du 5dt 5dr 5ds,25 2 * 5dp 1x3 3u 1i 26e 5dr 5ds,25 2 * 5dp 1x3 3u 5dt 5dr 5ds,25 2 * 5dp 5du 1i 26e 5dr 5ds,25 2 * 5dp 5du 5dt 5dr 5ds,25 2 * 1x3 3u 1i 26e 5dr 5ds,25 2 * 1x3 3u 5dt 5dr 5ds,25 2 * 5du 1i 26e 5dr 5ds,25 2 * 5du 5dt 5dr 5ds,25 2 * 5dp 5dq 1x3 3u 5dr 5ds,25 2 * 5dp 5dq 5du 5dr 5ds,25 2 * 5dq 1x3 3u 5dr 5ds,25 2 * 5dq 5du 5dr 5ds,25 2 * 5dp 1x3 3u 5dr 5ds,25 2 * 5dp 5du 5dr 5ds,25 2 * 1x3 3u 5dr 5ds,25 2 * 5du 5dr 5ds;;;;;;;;1r 2 * 3j 1x7 5dx,1r 2 * 1i 26e 0 5dx,1r 2 * 5dy 5dx,1r 2 * 5e2 5dx;;;1r 2 * 5e0 5e1;;;;1r 2 * 5e4 5e5 3j 5q,1r 2 * 5e4 5e5;;;1r 2 5e3 5e4 5e5 *;;;;;27 2 5ea 3u *,27 2 5ea *;;;y 2 * 5ef 5eg,y 2 * 5eg;;;;;r 2 5eh 5ei 5ek *,r 2 5eh 5ek *,r 2 5eh 5ei *,r 2 5eh *;;;r 2 5el * 5en;;r 2 * 0 1 5ep,r 2 * 1 5ep;;;28 2 5eq *;;;;0 2 5eu *;;;1n 2 * 3j 1w6,1n 2 * 5ez;;;1n 2 5f0 3u * -8 5f2;;;1n 2 1wl *;;11 4 * 5f7;;11 4 2p0 -2 *;;11 4 2kp *;;2i 4 2xy *;;;2i 4 y 5fe *;;2i 4 2uw *;;j 4 * -2 2j9 5fk -2 5fl,j 4 * -2 2j9 5fk -2;;;j 4 2j9 br -2 *;;j 4 5fn *;;;j 4 5fq *;;j 4 5fu 5fs *,j 4 5fu *;;j 4 * 5fw;;j 4 * 70 2i1 5fy,j 4 * 5fz 5fy;;;;;9 4 5g0 2y5 2j9 5g1 *,9 4 5g0 2j9 5g1 *,9 4 5g0 2y5 2j9 *,9 4 5g0 2j9 *;;9 4 5fp 5g3 *;;9 4 2x4 2rs hk 5g5 *,9 4 2x4 2rs hk *;1q 4 2n1 2x4 -2 *;1q 4 * 5g9;;1q 4 * hk -2 1;1q 4 * -4 5fp 5g3 5g4;;1j 4 5gc -8 *;1j 4 * -2 5gf;;1j 4 fy *;;1j 4 5gh *;;1j 4 hy *;;2a 4 c 2pi *;;2a 4 2or 5gn *;;1 4 2x4 5gp -2 *;;;;;22 4 5gu * fy 5gw,22 4 5gu * 5gw;;;22 4 bm -2 5gx -2 *;7 4 * -2 5h0;;7 4 * -2 5h2;;;;;7 4 5h3 5h4 5h5 *,7 4 5h3 5h5 *;;z 4 5h7 *;;z 4 2x4 5h9 *;;z 4 5hb *;1u 4 * -2 5he -2 5hf;;;;;1u 4 5hg -2 5hh -2 *;1u 4 * -2 2ti;1u 4 * -2 5hl -2 5hm -2 2ti;;;;;;;;;;2j 4 ak *;2j 4 21 *;;;1c 4 5hx -2 *;1c 4 * -2 fy 2pk,1c 4 * -2 5i0;;;;;;q 4 3 *;;k 4 2ln 5i6 *;;k 4 5i8 *;;13 4 2o4 *;1a 4 2kp *;;;;20 4 b6 2o1 0 *,20 4 5ih 0 *;;;;1w 4 * -2 2ho 0 hh,1w 4 * -2 2ho 3u 0 hh,1w 4 * -2 5il;;;;;;1w 4 2k3 2or -2 *;;19 4 5ir *;19 4 * 83 2p0 5ie,19 4 * 2p0 5ie,8 4 * 2wi 2r1 -2 5jc 5jd 4p 2nx,8 4 * 2wi 2r1 -2 5jc 5jd 5je,8 4 * 5jf -2 5jc 5jd 4p 2nx,8 4 * 5jf -2 5jc 5jd 5je,8 4 * -2 5jc 5jd 4p 2nx,8 4 * -2 5jc 5jd 5je,8 4 * 2wi 2r1 -2 5jd 4p 2nx,8 4 * 2wi 2r1 -2 5jd 5je,8 4 * 5jf -2 5jd 4p 2nx,8 4 * 5jf -2 5jd 5je,8 4 * -2 5jd 4p 2nx,8 4 * -2 5jd 5je;;s 4 5h4 5iu -2 *;;;s 4 5i1 5iw 5ix -2 *;;s 4 * gv fy 9r fy 2iq,s 4 * gv fy 5j1,s 4 * gv 9r fy 2iq,s 4 * gv 5j1;;2e 4 * -2 5i1 5j3;;2e 4 5i1 5j3 *;;2e 4 5i1 5j5 5ix *;;;;;;;;;;;;1s 4 5jh *;1s 4 * 5jk;;;12 4 0 5jl 0 * 5jn 5jo,12 4 0 0 * 5jn 5jo,12 4 0 5jl * 5jn 5jo,12 4 0 * 5jn 5jo,12 4 0 5jl 0 * 5jo,12 4 0 0 * 5jo,12 4 0 5jl * 5jo,12 4 0 * 5jo,12 4 0 5jl 0 * 5jn,12 4 0 0 * 5jn,12 4 0 5jl * 5jn,12 4 0 * 5jn,12 4 0 5jl 0 *,12 4 0 0 *,12 4 0 5jl *,12 4 0 *;;;12 4 * 0 5jq 0 5jr d2 3l,12 4 * 0 0 5jr d2 3l,12 4 * 0 5jq 5jr d2 3l,12 4 * 0 5jr d2 3l,12 4 * 0 5jq 0 5jr 3l,12 4 * 0 0 5jr 3l,12 4 * 0 5jq 5jr 3l,12 4 * 0 5jr 3l;;;;;12 4 5js 5jl 5jt * d2 3l,12 4 5js 5jt * d2 3l,12 4 5js 5jl * d2 3l,12 4 5js * d2 3l;;12 4 bt 5i1 *;;i 4 * 5jz;;i 4 * 2of 3o 0,i 4 * 5k1 0,i 4 * 2of 3o,i 4 * 5k1;;;;;;i 4 * 5k7;;;1p 4 5k8 -2 *;;1p 4 5ka -2 *;;1d 4 5i1 5kc *,1d 4 5i1 *;1d 4 2jj *;;;1i 4 5kg -2 * -2 5ki,1i 4 5kg -2 * -2;;;1i 4 * -2 5kj;1i 4 * -2 5km;;1i 4 0 * hk 2jm,1i 4 0 * bt 2jm;;;1i 4 * 5kr,1i 4 5ks *;;;a 4 *;;m 4 5ku -2 * -2 c fy 2n0,m 4 5ku -2 * -2 5kw,m 4 5ku -2 * -2;;m 4 2x4 5i1 *;t 4 * 5kz;;t 4 5ky 5kz *;t 4 5i1 *;;1x 4 * -2 2or 2pi,1x 4 * -2 2or 70,1x 4 * -2 5l4;;;;;29 4 * -2 5l9;;29 4 5lb -2 *;;29 4 * 5ld;;29 4 * -2 0 5lf;;;;;25 4 * 5lk -2 2j9 2or -2 5lm -2 5ln,25 4 * 5lk -2 5lo -2 5lm -2 5ln,25 4 * -4 0 5lp;;25 4 5lj 5lk * -2 2j9 2or -2 5lm -2 5ln,25 4 5lj 5lk * -2 5lo -2 5lm -2 5ln;;;;;1r 4 * 5lr -2 5ls;;;1r 4 * 5lu 5lv 5lw,1r 4 * 5lu 5lw;;;;1r 4 * 5ly 5lz;;;;1r 4 2jm 2qs 4a 2yc 5m0 5jb *,1r 4 5m2 4a 2yc 5m0 5jb *,1r 4 2jm 2qs 4a 5m0 5jb *,1r 4 5m2 4a 5m0 5jb *;;1r 4 * 5m4 5m5 hk 6y,1r 4 * 5m4 5m5 hk 4a,1r 4 * 5m4 5m5;;;;1r 4 2jj 2td 5m6 53 *,1r 4 2td 5m6 53 *;;;;26 4 5ma *;y 4 * 5h4 -2 5md,y 4 * -2 5md;;;y 4 5me -2 * 5mg;;y 4 * 5mi 2x4 5mj,y 4 * 5mi 5mj;;;;y 4 5mk * 5fe;r 4 * -2 5mn;;r 4 * 5h4 5mp 5fz 5mm,r 4 * 5mp 5fz 5mm,r 4 * 5h4 5fz 5mm,r 4 * 5fz 5mm;;r 4 * 5h4 0 1 5mr,r 4 * 0 1 5mr,r 4 * 5h4 1 5mr,r 4 * 1 5mr;;r 4 * 5mt -2 5mp 5mu,r 4 * -2 5mp 5mu,r 4 * 5mt -2 5mp,r 4 * -2 5mp;;;r 4 70 * 5mr fy 5mw,r 4 * 5mr fy 5mw,r 4 70 * 5mr 5mw,r 4 * 5mr 5mw;;28 4 * 5my,28 4 *;;28 4 5h4 * 5n0;;;;0 4 5n2 2jj *,0 4 5n2 *;3 4 bt 5i1 *;;;;;;;11 8 3ap *;;11 8 37u *;2i 8 3cw ev *;;;;;2i 8 34j *;2i 8 34j *;;j 8 * -2 5nn;;j 8 * -2 5np -2 5nq;;;;j 8 5np -2 5nr -2 *;;j 8 5nt *;;j 8 5nv *;;j 8 5nx *;;9 8 5np -2 5nz -2 jl *,9 8 5np -2 5nz -2 *;;;1q 8 5o2 68 -2 *;1q 8 * 5o5;;1q 8 * -2 7o 36y -2 1,1q 8 * -2 5o7 -2 1;;;1j 8 * ev -2 5oa,a 8 * 5sm;;1j 8 jl *;;1j 8 5oc -2 *;1j 8 j3 *;1j 8 * 5og;;2a 8 12 3ff *;;;1 8 ia 5oj -2 *;;;;22 8 5on * -2 5op;;22 8 h0 -2 * -2 5or;;22 8 * 5ot 5ou;;;7 8 * -8 5ow;;7 8 * -2 jl 37s,7 8 * -2 5oy;;;;;7 8 5oz 5p0 5p1 *,7 8 5oz 5p1 *;;z 8 5p3 *;;z 8 ia 5p5 *;;z 8 5p7 *;;2f 8 5p9 *;;1u 8 5pb -2 348 35p -2 *,1u 8 5pb -2 348 399 -2 *,1u 8 5pb -2 5pd -2 *;;1u 8 * -2 5pb -2 5pf,1u 8 3do *;;p 8 * 5ph;;;2j 8 1p *;1c 8 * -2 5pl,1c 8 5pm -2 *;;;;;;q 8 3 *;k 8 5ps 5nv *;;;k 8 5pt *;13 8 39f *;13 8 2yx *;1a 8 37u *;1a 8 3ap *;1a 8 * -2 3ae 5q0;;1a 8 a6 3an 3ap *;20 8 bh 3ai 0 *,20 8 5q3 0 *;;;;1w 8 39k ev 3d5 ev 3d5 322 *,1w 8 5q7 ev 3d5 322 *,1w 8 39k ev 3d5 3d5 322 *,1w 8 5q7 3d5 322 *,1w 8 39k ev 3d5 ev 322 *,1w 8 5q7 ev 322 *,1w 8 39k ev 3d5 322 *,1w 8 5q7 322 *,1w 8 39k ev 3d5 ev 3d5 *,1w 8 5q7 ev 3d5 *,1w 8 39k ev 3d5 3d5 *,1w 8 5q7 3d5 *,1w 8 39k ev 3d5 ev *,1w 8 5q7 ev *,1w 8 39k ev 3d5 *,1w 8 5q7 *;1w 8 * ev 3d5 322 36t 3ai,1w 8 * 3d5 322 36t 3ai,1w 8 * ev 322 36t 3ai,1w 8 * 322 36t 3ai,1w 8 * ev 3d5 36t 3ai,1w 8 * 3d5 36t 3ai,1w 8 * ev 36t 3ai,1w 8 * 36t 3ai;;;1w 8 * -2 5qb -2 5qc;;;1w 8 * -2 12 5qe;;;19 8 5qf *;;;s 8 ev 5qi -2 *;;;;s 8 5qk 5ql 5qm -2 *;;s 8 * 5qo;s 8 357 ha 379 *,s 8 356 39m 379 *;;;;2e 8 5qr 5qs 5qt -2 *;;;2e 8 5qs 5qv 5qw -2 *;;;;;;;;8 8 * 5r6 -2 5r7 5r8 4p 39b,8 8 * 5r6 -2 5r7 5r8 5r9,8 8 * -2 5r7 5r8 4p 39b,8 8 * -2 5r7 5r8 5r9,8 8 * 5r6 -2 5r8 4p 39b,8 8 * 5r6 -2 5r8 5r9,8 8 * -2 5r8 4p 39b,8 8 * -2 5r8 5r9;;;;;;;1s 8 5rb *;1s 8 * 5re;;12 8 0 24 0 * 5rg fw,12 8 0 0 * 5rg fw,12 8 0 24 * 5rg fw,12 8 0 * 5rg fw,12 8 0 24 0 * fw,12 8 0 0 * fw,12 8 0 24 * fw,12 8 0 * fw,12 8 0 24 0 * 5rg,12 8 0 0 * 5rg,12 8 0 24 * 5rg,12 8 0 * 5rg,12 8 0 24 0 *,12 8 0 0 *,12 8 0 24 *,12 8 0 *;;12 8 * 0 24 0 5ri 5rj fw,12 8 * 0 0 5ri 5rj fw,12 8 * 0 24 5ri 5rj fw,12 8 * 0 5ri 5rj fw,12 8 * 0 24 0 5ri 5rj,12 8 * 0 0 5ri 5rj,12 8 * 0 24 5ri 5rj,12 8 * 0 5ri 5rj;;;;;12 8 5rk 24 5rl * 5rn fw,12 8 5rk 5rl * 5rn fw,12 8 5rk 24 * 5rn fw,12 8 5rk * 5rn fw;;;;12 8 5rp 5qk *;f 8 5rn *;i 8 * 5rt,i 8 * 35v;;;;;;i 8 5rx *;i 8 * 5s0;;1p 8 * -2 5s2;;;1p 8 5s3 -2 *;;1d 8 5qs 5s5 *,1d 8 5qs *;;1d 8 5s7 *,0 8 1k 32l *,0 8 1k 3q *,0 8 5uw *;1i 8 * -2 5sa -2 5sb,1i 8 * -2 5sa -2;;;;1i 8 * -2 5sc;1i 8 * -2 5sf,1i 8 5sg -2 *,y 8 5ub -2 *;;;1i 8 0 *;;;1i 8 * 5sl;;;a 8 j3 *;;m 8 5so -2 * -2 jl 37s,m 8 5so -2 * -2 5sq,m 8 5so -2 * -2;;17 8 2yu 68 *;;;;t 8 5su *;t 8 5su 5sv *;;t 8 5sx *;1x 8 jn 3be *;1x 8 * -2 12 3ff,1x 8 * -2 3ha;1y 8 * 5t2 jl 36m,1y 8 * 5t2 5t3;;;1y 8 *;29 8 * 5t6 -2 5t7,29 8 * -2 5t7;;;;29 8 5t8 -2 *;;;;29 8 5tc -2 0 *;;29 8 5te *;29 8 5td *;25 8 * ev 5ti 5tj -2 5tk -2 5tl -2 5tm,25 8 * 5ti 5tj -2 5tk -2 5tl -2 5tm;;;;;;25 8 * -4 0 5tm;1r 8 * ev 5tp -2 5tq,1r 8 * 5tp -2 5tq;;;1r 8 * 68 5ts 5tt;;;1r 8 * 5tv 5tw;;;;;;1r 8 5ps 5tx 3d5 5ty 5tz *,1r 8 5ps 5tx 5ty 5tz *;1r 8 * 5u2 5ps i8 379,1r 8 * 5u2 5ps 5u3,1r 8 * 5u2 5ps;;;1r 8 * 32y 5u5;;;26 8 5u6 *;y 8 * 5u9 5ua 5ub,y 8 * 5ua 5ub,y 8 * 5u9 5ub,y 8 * 5ub;;;;y 8 * 85 68 5tz;r 8 * -2 5ue;;;;;r 8 5uf 5ug 5uh *,r 8 5uf 5uh *;r 8 * 5u9 0 1 5uk,r 8 * 5u9 1 5uk;;r 8 * 5um 5un 5uo,r 8 * 5un 5uo;;;;r 8 * 5uh 5uq,r 8 * 5uq;;28 8 * 5us -2 5ut,28 8 * -2 5ut;;;28 8 5u9 * 5uv;;;;3 8 5ux * 5uz,3 8 5ux *;;3 8 12 5qk *;11 g b4 *;11 g b4 -2 *;;;11 g b4 3ps 3ov -2 *,1a g 31 bi ew *;11 g b4 * -2 5v5;2i g et *;;j g * -2 da 5va -2 5vb,j g * -2 da 5va -2;;;j g * 5vd;;;j g 5ve b 3ki -2 *;j g b 3ki 3u 8k *;;j g 5vh *;j g * 5vk;;9 g b 3ki 3u 8k *,9 g b 3ki 3u 91 *,9 g b 3ki 3u 3k7 *,9 g b 3ki 3w *,9 g da 3mb 3u 8k *,9 g da 3mb 3u 91 *,9 g da 3mb 3u 3k7 *,9 g da 3mb 3w *;;9 g yf da 5vm *;1q g * 5vp -2 5vq;;;;;1q g 5vs *;1q g * -2 1;;;1q g * -4 b gq 3ki,1q g * -4 b fk 3ki;1j g * -2 5vz,a g 60l *;;;1j g 5w0 -2 *;1j g ed *;;;;;1j g *;1j g * -8 5w9;;1j g 3pl *;2a g b * 5wc,z g * 5ww;;2a g b 8k * 3mb;;;;22 g 3t2 -2 * 5wi 5wj,22 g 3t2 -2 * 5wj;;;22 g * 5wl 5wm;;;7 g * -8 5wo;;7 g * 5wq 5wr,7 g * 5wr;;;;z g 5ws *;;;;;1u g * -2 5wz -2 5x0;;;1u g ed -2 * -2 9o 3x7,1u g ed -2 * -2 5wz;1u g * 9o 3x7,1u g * 5x3;;;;;;2d g nv 5x7 *,2d g nv *;24 g *;;;;5 g 5xb 3u 5xc *,5 g 5xb 3u *;;;21 g 3jv *;;2j g 5xh *;2j g h3 hw *;;2j g et 5xk *;;;1c g 5xm 3u 5xn -2 * 5xp,1c g 5xm 5xn -2 * 5xp,1c g 5xm 3u -2 * 5xp,1c g 5xm -2 * 5xp;;;;;q g 5xr 5xs 3 *,q g 5xr 3 *,q g 5xr 5xs *,q g 5xr *;;q g 3 *;k g 3xq 91 dl 5w0 *,k g 3xq 4y 3s0 5w0 *,k g 3xq 91 3u2 5w0 *;;;;;13 g * wm;;1a g b4 3ps 3ov *,1a g ew *;;;20 g * 0 5y5;;;;1w g * -2 53 0 3py,1w g * -2 53 3rn,1w g * -2 5yb;;;1w g et b4 -2 * -2 5ye,1w g bi -2 * -2 5ye;;1w g * fk 5yg;;19 g b4 6v *,19 g 5yi *;;;;s g 5yk 3wm -2 *;;;s g 5ym 5yn 6p 3wm -2 *,s g 5ym 5yn 5yp -2 *;;s g * 5yr;;;;;2e g 5yu * 5ym 5yw;;2e g * 5ym 5yy;;2e g 5ym 5yw 6p 3wm -2 *,2e g 5ym 5yw bc 67 -2 *,2e g 5ym 5yw 67 -2 *;2e g fa -4 5we -4 *;;;2e g * -2 5z2 -2 5z1;2e g 3xe h2 * 3t2 5z5;;2e g * 3xr 5z7;;;;;;;;;1s g 5ze 5we *,1s g 5ze *;;1s g 5zg *;1s g 3oe *;;12 g 0 5zj 0 * 5zl 5zm,12 g 0 0 * 5zl 5zm,12 g 0 5zj * 5zl 5zm,12 g 0 * 5zl 5zm,12 g 0 5zj 0 * 5zl,12 g 0 0 * 5zl,12 g 0 5zj * 5zl,12 g 0 * 5zl;;;12 g * 0 5zo 0 5zp 5zq 49,12 g * 0 0 5zp 5zq 49,12 g * 0 5zo 5zp 5zq 49,12 g * 0 5zp 5zq 49,12 g * 0 5zo 0 5zp 5zq,12 g * 0 0 5zp 5zq,12 g * 0 5zo 5zp 5zq,12 g * 0 5zp 5zq;;12 g 5zr 5zo 5zs * 5zt 49,12 g 5zr 5zs * 5zt 49,12 g 5zr 5zo * 5zt 49,12 g 5zr * 5zt 49;;;;;;;12 g 5zv 5ym *;;;;;;i g yj *;i g 3x6 *;i g ew *;1p g * 606 607,1p g * 607;;;;1d g 5ym 3ui 3mb *,1d g 5ym 3mb *;;;;1i g 60b 60c *,1i g 60b *;1i g * 31 60f 60g,1i g * 60f 60g,1i g * 31 60g,1i g * 60g;;;;;1i g * -2 60k;;;m g b 5y 3u -2 * -2 60n,m g 3t2 -2 * -2 60n;;17 g * 3u 60p 60q 3kk;;;;t g 60r 5ym *;t g 5ym *,3 g 53 5ym *,3 g b 5ym *;1x g * -2 b 91,1x g * -2 3u 3se;1y g 3iy 3u *;1y g * 3u 60x 60q 60y;;;;;29 g 60z 612 610 -2 *,29 g 60z 612 -2 *;29 g 60z * 610 -2,29 g 60z * -2;29 g * b -2 614,29 g * -2 614;;29 g 3x6 *;29 g * 0 617;;29 g * 619;;e g xa *,e w 16h *,e 1s x9 *;;25 g * 61d 61f v 3rn 61g -2 61h,25 g * 61d 61f 61i 61g -2 61h,25 g * 61f v 3rn 61g -2 61h,25 g * 61f 61i 61g -2 61h,25 g * 61d 61f 61g -2 61h,25 g * 61f 61g -2 61h;;25 g 61c 61d * 61f v 3rn 61g -2 61h,25 g 61c 61d * 61f 61i 61g -2 61h,25 g 61c * 61f v 3rn 61g -2 61h,25 g 61c * 61f 61i 61g -2 61h,25 g 61c 61d * 61f 61g -2 61h,25 g 61c * 61f 61g -2 61h;;;;;25 g * -4 0 61h;1r g * b v 3rn -2 61l,1r g * b 61m -2 61l,1r g * v 3rn -2 61l,1r g * 61m -2 61l;;;1r g * da 3k7 61o;;1r g * b 61q 61r,1r g * 61q 61r;;;1r g * da 3k7 3tk dl;1r g 61s da 3k7 *;;;1r g * 5ym 61u 61v,1r g * 5ym 61u;;27 g 61x 3u *,27 g 61x *;;;y g * 622 31 623 624,y g * 31 623 624,y g * 622 623 624,y g * 623 624,y g * 622 31 624,y g * 31 624,y g * 622 624,y g * 624;;;;;r g * 62c 62d,r g * 62d,r 1s * 6g0 6g1,r 1s * 6g0;;r g 625 626 627 *,r g 625 627 *,r g 625 626 *,r g 625 *;r g * 9q 8z 62a,r g * bc 8z 62a,r g * 62b 62a;;;;;r g * 0 1 62f,r g * 1 62f;;28 g 62c *;28 g 62g 627 *,28 g 62g *;;0 g 62i 3mb *;11 w b9 *;11 w b9 -2 *;;;11 w b9 62p -2 *;;;2i w ed 62q *;2i w 44d *;j w * -2 3k b7,j w * -2 3n 432,j w * -2 430 40p,j w * -2 430 40f,j w * -2 430 43y;;j w *;;;j w 62x *;;;9 w b 62z 630 *;;;;1q w 633 -2 634 -2 *;;1q w 636 *;;1q w 638 *;1q w * 48 0 -2 1,1q w * 0 -2 1,1q w * 48 -2 1,1q w * -2 1;;;;1j w * -2 63f;;;1j w 63g -2 *;1j w 3k *;;;;1j w *;1j w * -8 63o;;1j w * 63q;;;2a w fn * 42f;;;;22 w d2 -2 * -2 63x;;7 w * -8 63z;;7 w * 641 642,7 w * 642;;;z w * 644;;;z w * 647;;27 w * 649 64a,27 w * 64a;;;1u w * -2 64c -2 64d,1u w * 7o 4az,1u w * 64e;;;;;;p w 64g *;2d w 4bo 48 *;;;;;1c w * 48 64o -2 64p,1c w * 64o -2 64p,1c w * 48 -2 64p,1c w * -2 64p;;;;;;q w 3 *;;;;;13 w * 48 46k,13 w * 64z;;;1a w b9 4b4 *,1a w 652 *;;1a w 31 bi 4b3 *;19 w 41w b9 *;;;1w w * -2 658;;;;1w w 65a -2 * -2 65c;;19 w 652 *;19 w b9 4p * 3zh 41w;s w 4p 4bu -2 *,s w ef 4bu -2 *,s w 4ba 4bu -2 *,s w 65g -2 *;;;s w 8k fl 65h 4p 4bu -2 *,s w 8k gr 65h 4p 4bu -2 *,s w 8k fl 65h -2 *,s w 8k gr 65h -2 *;s w * 65k;;;s w 65l 48 *;;2e w 65n * 7l 632 65p,2e w 65n * 632 65p;;;;2e w 7l 65q 65r 4p 4bu -2 *,2e w 7l 65q 65r 2v -2 *,2e w 65q 65r 4p 4bu -2 *,2e w 65q 65r 2v -2 *;;2e w fd 41j -2 * -2 65v,2e w 4br 41j -2 * -2 65v,2e w 65w -2 * -2 65v;;;;;;;;;;1s w 663 *;1s w * 666;;;12 w 0 5zo 0 * 669,12 w 0 0 * 669,12 w 0 5zo * 669,12 w 0 * 669;;12 w 0 5zo 0 668 669 *,12 w 0 0 668 669 *,12 w 0 5zo 668 669 *,12 w 0 668 669 *;;;;;12 w 31 7l 65q *,12 w 3n 65q *;;;i w 66h *;;;;;;i w 66n *;;i w 41z *;;1p w * 66t -2 66u,1p w * -2 66u;;;;1d w 66v 495 42f *,1d w 66v 42f *;;;1i w 66x 66y *,1i w 66x *;1i w * 671 672,1i w * 672;;;;;1i w * -2 676;;;a w 677 *;m w d2 -2 * -2 67a;;17 w * 67c 3k 41e;;;t w 67d * 67f,t w 67d *;;t w 63d *,3 w 48x 7l 65q *,3 w v 65q *;1x w * -2 48 47b;1y w * 67j 67k 41e;;;29 w * 9y 48e 67m -2 67n,29 w * 46a 67m -2 67n,29 w * 9y 48e -2 67n,29 w * 46a -2 67n,29 w * 9y 48e 67m -2,29 w * 46a 67m -2,29 w * 9y 48e -2,29 w * 46a -2;;;29 w * -2 67p;;29 w 41z *;29 w * 0 67s;;29 w * 67u;;25 w * 67w 67x 67y 7c 4cu 67z -2 680,25 w * 67w 67x 67y 7c 4c1 67z -2 680,25 w * 67w 67x 67y 681 67z -2 680,25 w * 67x 67y 7c 4cu 67z -2 680,25 w * 67x 67y 7c 4c1 67z -2 680,25 w * 67x 67y 681 67z -2 680,25 w * 67w 67y 7c 4cu 67z -2 680,25 w * 67w 67y 7c 4c1 67z -2 680,25 w * 67w 67y 681 67z -2 680,25 w * 67y 7c 4cu 67z -2 680,25 w * 67y 7c 4c1 67z -2 680,25 w * 67y 681 67z -2 680,25 w * 67w 67x 67y 67z -2 680,25 w * 67x 67y 67z -2 680,25 w * 67w 67y 67z -2 680,25 w * 67y 67z -2 680;;;;;;;1r w * 7c 4cu 683,1r w * 684 683;;;1r w * d2 47g 683;1r w * 687 688;;;1r w * 673 68a 48 46d,1r w * 673 68a 48b 2q,1r w * 673 68a 68b,1r w * 673 68a;;;1r w * 8k gr 68d,1r w * 8k fl 68d,1r w * h3 68d;;;;y w * d2 65x 68h 68i,y w * 65x 68h 68i,y w * d2 68h 68i,y w * 68h 68i,y w * d2 65x 68i,y w * 65x 68i,y w * d2 68i,y w * 68i;;;;y w 68j ed 8k *,y w 68j fy 8k *,y w 68j 68l *;;y w * 5mk;r w * 9q 8z 68o,r w * 2m 8z 68o,r w * 62b 68o,r w 68p 68q 68r *,r w 68p 68r *,r w 68p 68q *,r w 68p *;;;;;r w * 68t 68u;;;r w 68l * b 68w;;r w * 0 1 68y,r w * 1 68y;;28 w * 690 691,28 w * 691;;;;28 w 692 *;0 w 31 h2 42f *,0 w 695 42f *;;;3 w b * 698;3 1s 6ga * 6gb;1n w * d2 4ch,1n w * d2 441,1n w * 69a;;;1n w 69b *;;1n w * 4s 441;1n w 69e *;1n w 4c5 48 *;1n w 42l 48 * 69i -2 69j;;;1n w * 48 69l;;1n w * 436 4bu;1n w 69m *;1n w * 69p;;1n w * 48 46q,1n w * 69r;;11 1s al *;;;11 1s ei *;;1a 1s 30 c1 ei *;;;;;;j 1s * -2 da bc;;;j 1s *;;j 1s 6a7 *;j 1s * 6aa;;;9 1s b 4fi 6ab *,9 1s da 4gl 6ab *;;;1q 1s 6ad -2 6ae -2 *;;;1q 1s 6ah *;1q 1s * 3u 0 -2 1,1q 1s * 0 -2 1,1q 1s * 3u -2 1,1q 1s * -2 1;;1q 1s * -4 da fl 4gl,1q 1s * -4 b eo 4fi,1q 1s * -4 b fl 4h8;1j 1s * -2 6an;;;1j 1s 6ao -2 *;;1j 1s 6aq 3u *;;1j 1s * 6as;1j 1s *;1j 1s * -8 6aw;;;;1j 1s * 3u 6ay,1j 1s * 6ay;;2a 1s 6b0 * 6b2,z 1s * 6bh;;2a 1s 4mk b * 4gl;;;;22 1s 4mk -2 * -2 6b8;;7 1s * -8 6ba;;7 1s * 6bc 6bd,7 1s * 6bd;;;z 1s 643 *;;;;;27 1s 6bi 3u *,27 1s 6bi *;1u 1s * -2 6bl -2 6bm;;;1u 1s * 4l3 4pt,1u 1s * 6bo;;p 1s * 3u 4m3,p 1s * dd 4mg,p 1s * 6bq;;;v 1s * 6bf 6bt;;;5 1s * 6bw 698 6bx,5 1s * 6bw 6bx;;;;1c 1s * 3u 6c0 -2 6c1,1c 1s * 6c0 -2 6c1,1c 1s * 3u -2 6c1,1c 1s * -2 6c1;;;;;;q 1s 3 *;k 1s 4q8 6ao *;;13 1s * 52 4l8,13 1s * wp;1a 1s 6ca *;;;;;;;1w 1s 6cf -2 *;;1w 1s 6ck -2 * -2 6cj;;;19 1s al 6p *,19 1s 6ca *;s 1s 4r1 5z -2 *,s 1s 6cn -2 *;;s 1s 698 * 5z -2 6cp,s 1s 698 * -2 6cp;;;;s 1s 6cr 3u *;;2e 1s 6ct bi * 6cv,2e 1s 6ct * 6cv;;;2e 1s 6cu 6cw 5z *;;;;2e 1s * -2 6cz -2 6d0;;;;;;;;;8 1s da 4fv b4 *;1s 1s * 6bf 6dc,1s 1s * 6dc;;;1s 1s 6dd *;;12 1s 0 5bu 0 * 6dh 6di,12 1s 0 0 * 6dh 6di,12 1s 0 5bu * 6dh 6di,12 1s 0 * 6dh 6di,12 1s 0 5bu 0 * 6dh,12 1s 0 0 * 6dh,12 1s 0 5bu * 6dh,12 1s 0 * 6dh;;;;12 1s 6dj 0 5bu 0 * 6dl 49,12 1s 6dj 0 0 * 6dl 49,12 1s 6dj 0 5bu * 6dl 49,12 1s 6dj 0 * 6dl 49,12 1s 6dm 5bu 6dn * 6dl 49,12 1s 6dm 6dn * 6dl 49,12 1s 6dm 5bu * 6dl 49,12 1s 6dm * 6dl 49;;;;;12 1s 6do 6cu *;;;i 1s * 4l3 3u -2 1,i 1s * 4mu 4le -2 1,i 1s * 6dt -2 1,i 1s * 1 -4 6du;;;;;i 1s 6dw *;;;i 1s ei *;1p 1s * 6e2 6e3,1p 1s * 6e3;;;;1d 1s 4gl *;1i 1s * 6e7 6e8,1i 1s * 6e8;;;1i 1s * 30 6ea 6eb,1i 1s * 6ea 6eb,1i 1s * 30 6eb,1i 1s * 6eb;;;;;1i 1s * -2 6ef;;;a 1s * 6eg,a 1s *;;m 1s 4mk -2 6ei -2 *;;17 1s 6ek 3u * 52 4fn;;t 1s 6em * 6eo;;t 1s * 6eo;1x 1s * -2 16 4ly,1x 1s * -2 4mk bz 4ly;1y 1s 4e0 3u *;1y 1s * 3u 6et 52 4fn;;;29 1s 6eu * 6ew -2 6ex,29 1s 6eu * -2 6ex;;29 1s 6eu 6ew -2 *,29 1s 6eu -2 *;29 1s * -2 6ez;;;29 1s * 0 6f2;;;;25 1s * 6f6 6f7 6f8 4mu 4le 6f9 -2 6fa,25 1s * 6f6 6f7 6f8 bz 4pe 6f9 -2 6fa,25 1s * 6f6 6f7 6f8 6fb 6f9 -2 6fa,25 1s * 6f7 6f8 4mu 4le 6f9 -2 6fa,25 1s * 6f7 6f8 bz 4pe 6f9 -2 6fa,25 1s * 6f7 6f8 6fb 6f9 -2 6fa,25 1s * 6f6 6f8 4mu 4le 6f9 -2 6fa,25 1s * 6f6 6f8 bz 4pe 6f9 -2 6fa,25 1s * 6f6 6f8 6fb 6f9 -2 6fa,25 1s * 6f8 4mu 4le 6f9 -2 6fa,25 1s * 6f8 bz 4pe 6f9 -2 6fa,25 1s * 6f8 6fb 6f9 -2 6fa,25 1s * 6f6 6f7 6f8 6f9 -2 6fa,25 1s * 6f7 6f8 6f9 -2 6fa,25 1s * 6f6 6f8 6f9 -2 6fa,25 1s * 6f8 6f9 -2 6fa;;;;;;;1r 1s * 4mu 4le 0 6fd,1r 1s * 6fe 6fd;;;1r 1s * da 4fd 6fg;;1r 1s * 6fi 6fj;;;1r 1s * 6fl 4fd h0 4ha,1r 1s * 6fl 4fd h1 4ha,1r 1s * 6fl 4fd 6fm;;;1r 1s * 5zo 6fo 6fq 4p,1r 1s * 6fo 6fq 4p,1r 1s * 5zo 6fq 4p,1r 1s * 6fq 4p;;1r 1s 6fn 5zo 6fo * 6fq 4p,1r 1s 6fn 6fo * 6fq 4p,1r 1s 6fn 5zo * 6fq 4p,1r 1s 6fn * 6fq 4p;;;y 1s * 30 6ft b 6fu,y 1s * 6ft b 6fu,y 1s * 30 b 6fu,y 1s * b 6fu,y 1s * 30 6ft 6fu,y 1s * 6ft 6fu,y 1s * 30 6fu,y 1s * 6fu;;;;r 1s 6fv 626 5zo *,r 1s 6fv 5zo *,r 1s 6fv 626 *,r 1s 6fv *;r 1s * 6fy 6fz,r 1s * 6fy;;;;;r 1s * 0 1 6g3,r 1s * 1 6g3;;28 1s 6g7 *;;28 1s 6g4 6g5 *,28 1s 6g4 *;;;;;;;3 1s 6gc 6cu *",
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
