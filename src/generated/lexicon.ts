// Written by scripts/generate-lexicon.ts from data/lexicon/*.yaml. Do not edit.
import type { CompiledLexicon } from '../lexicon/lexicon.js';

export const COMPILED: CompiledLexicon = {
 "classes": "access-data account-asset account-lend account-lent acquire advance advance-buys advance-self after-paid age-band agent applicant applicant-pay at-your-home back-with-wage background-check bank-details bank-login bank-word bear-cost beside-pay book both-sides buy buy-in by-text candidate-pays cash-cheque charge charged-now cheque cheque-sent code-word come-in copy cost-on-applicant costs crypto daily day-pay deposit deposit-start duty earn easy-money employer-pays entries errand errand-buy everyone-hired extra-pay fee fee-demanded first-pay for-equipment for-others freight friend-bonus from-home funds gain-sure gate gets-into-yours gift-card give-me given-back goods guaranteed-job hand-in hand-on handover hired-already hiring-step home-address home-bank hypothetical iban-lent identity-doc install interview invitation keep-part kept-by-us kit label-on lacking lend lifter little-work mail-item mass messenger money money-in-crypto money-trade move-on mule-title negator no-interview no-qualification not-a-job only open-account original-kept other-name our-supplier own-account own-card own-mailbox own-pay paid-back paid-in papers papers-kept parcel partner-bank partner-where pass-on pay-agent pay-by-link pay-means pay-order pay-proof pay-word paying-guest per-day per-hour per-minute per-parcel premium-number premium-prefix process process-thing public-exam public-procedure reach-us receive recruit-fee recruit-others recruiter referral refundable remote-app remuneration reply-now reply-word reship reship-title returned right-to-work scarcity scratch secret-number secure-place selfie sells send send-money sent-on share-this ship-label sign-up-bank sms-code stake starter-kit statutory-check sum take-buy take-out task-work third-party to-carrier to-our to-your-home top-up trade-thing transfer-service transit travel-refund unlocks unsolicited upfront-thing vendor video-call video-ident wage wage-amount warehouse warning when-hired wires your-pc",
 "exact": "0190 01900 08 0871 0890 0891 0892 0895 0897 0899 0900 09001 09005 09011 0903 0905 0906 0907 0908 0909 0911 0930 1 100 166 1900 199 2 24 24h 3 3200 4 48 48h 5 607 72h 760 761 762 803 806 807 892 893 894 895 899 9 900 905 92 95 97 99 a aan ab abona abonada abonado abonan abonar abonara abonaran abonaras abonarla abonarlo abonarse abonas abone abonen acc accettata account accounting acquitte acquitter acquittez acreedores act ad add adelanta adelantan adelantar adelantara adelantaras adianta adiantam adiantar adiantara adquiera adquieras adquiere adquieren adquira adquire adquirem adquirido adquirir adquirira adquirirse ads af affittare affitti age ai aja al all alleen als alumnado alumno alumnos aluno alunos am ami aml an and ano antecipa antecipada antecipado antecipar anticipa anticipar anticipate anticipi anticipiamo any anydesk ao aos apenas aporta aportan aportar aportara app arca arcam arcar are arranja arrendatario arrendatarios as asegurados asi ask assume assumem assumira assured asume asumen asumimos asumir asumira at ate atm au aub auf aus aux avancant avance avancent avancez b banca bancam bancar bank be bed begleichen bei bel bem ben beneficiarias beneficiarios betaal betaald betaalt betalen bezahlen bezahlt bic big bij bin binance bis bit bitcoin bizum boe bolseiros bon bonifica bonifichi bonifico borg box bsn btc buy by c cai call can cancela cancelan cancelar cancelara cancele cancelen car carichi carnet carregar cas cash cashapp caso cb cbu cci ce ces charge charger chargez chat che check checks chez chi ci cio cle click cliente clientes cnh cni cobre cobrem cobrimos cobrir cobrira codes colegiados colocar coloque com comensales compartamelo compartelo comparteme compartenos compra comprada comprado compram comprami compran comprar comprara compraras comprarlas comprarse compras compre compres comuniquenos con condominos confermata consegna consegni considerata consiga consigna consignan consignar consignara consignarlo consignas consigne consignen consignent consigue contribuintes contribuyentes cooperados cooperante cooperantes copre copriamo corrisponde corrispondi cost costea costeada costeado costean costear costeara costearas couvre cpf crb credores criptomoeda criptomoneda criptovaluta crypto cryptocurrency cryptomonnaie ctt cuando cubre cubren cubrimos cubrir cubrira custeada custeado custeados custear custeara custeia custeiam customs cut cv cvc cvu cvv d da dag dai dal dan danos dar das dat day dbs de debourse dei del dem den denos depose deposent deposes deposez deposit deposita depositala depositalo depositam depositan depositando depositano depositar depositara depositaras depositas depositate deposite depositelo depositelos depositem depositen depositi deposito deposits der des desembolsa desembolsado desembolsam desembolsan desembolsar desembolsara desembolsas desembolse desk deudor deudores devedor devedores dez dgr dhl di dia dictamelo dictanos dictarnos die dime dimelo dinoslo dir dis discord dit dix diz dm dni do doadores doc don donante donantes doorsturen dos dpd dpr du due dus e earn earnings ec ed een efectuar efectue efetuar efetue ehe eid ein einzahlen el elaborata ele elk elle em en encarga encargar encomenda encomendar end enkel entrichten entrichtet envia enviad enviadas enviados enviame enviamelo enviando envianos envianoslo enviar enviarnos enviarnoslo envie enviem enviemelo envien envienos envoi envoie envoient envoies envoyant envoyer envoyez er es esa esaminata ese eso est estudantes et ete ethereum eu eur eux fa faca facebook facilitame facilitanos facilitarnos facturas fai falls familias far faturas faz fazer fee fees few fie fim fin financia financiam financian financiar financiara finanziamo fob foi follow for fornecedores forniamo fornire fornisca fornite forward found fra free fue fugen fund fur ga ganas ganha gbp gdc geben geef geen gestort get gezahlt gg gia gib gig gira giraci girami giran girar girara girarlo gire giri give gli gls gmc google got graag gram grana gru gsm gtalk guy h ha haal haalt hab hacer hacerse had haga hagan halen han hand hangout hangouts has hat hay haz he heb hem hen her het hey hi him his hmu ho hol holen holst hospede hospedes hou hoy hr hrs huesped huespedes hui hun hurry i iban ich ici id ident if ife ihn ihr ik il im imo impostos impuestos in inbox indicanos indicare indicate indichi indien indiquenos ine info infos ingresa ingresalo ingresan ingresar ingresara ingresarla ingresarlo ingrese ingreselo inquilino inquilinos ins instagram int interessata interessato interesse interessee invertis investe investi investir invia inviaci inviami inviando inviarci inviare inviate inviateci invierte invii invista ira is isn ist it its j ja je jij job joignez join jou juri kan ke key kik kit kluisje km kryptowahrung kyc l la laad laat las lavoro lcb ldv le legen lei les let lgs lhe li lid like liken likes liking liquida liquidam liquidan liquidar liquidara liquidas liquide lis ll lo log lorsque los lot lu lui ly m maak maakt mag mai mail mailen make making man manda mandaci mandame mandamelo mandami mandando mandanos mandanoslo mandar mandare mandate mandateci mande mandenos mandi mas matriculados may mb me mee mes message messenger met metamask mets mettez meu mi mia mij mim min mio mir mis misez mit mlm mme mobile moi momo mon money moneygram mot move mp mpesa mr mrs ms msg mtn muy my n n26 na nao nas ne need nehmen nel nem nen neosurf net neu new ngo nhs ni nib nicht nie niet nimmer nmc no noch nog noi nom non nooit nor nos not now nu nul nur o of off offriamo ohne ok old om on once one ong ons ont ook op open or ora orange ore os otp ou oui our out overmaken overschrijven owe own p pacientes pack package packages padres paga pagada pagado pagala pagalo pagam pagamos pagan pagando pagano pagar pagara pagaran pagarao pagaras pagare pagarla pagarlo pagas pagate paghi paghiamo pago pagos pague paguem paguen paid paie paiement paient pais par participantes participants pas pasajeros pasame pasamelo pasanos pasanoslo pasemelo pasenoslo pass passageiros pay payant paye payer payes payez paypal pays paysafecard pb pc pcs pd pdf pede pedir per perfect perso pesa peu pfand pic pide pin piu pix plata pm pn poe poi pon poner por pos post postident ppe pra pre presta prestare prestarlo prestarmi presti pretes prevoyez privado pro propietarios proporcionanos proprietarios proveedores provide put pv pvg pvt q qe qr qu qualora quand quando que qui quicksupport quita quitam quitar quite r ral rate re read realice realiza realizar realize recargar recarregar recebas recebe received recharger rechargez reciba recibe recupera recuperada recuperado recuperam recuperan recuperara recuperaran recuperaras recuperas red reembolsable reembolsables reembolsamos reenvialo reenviame reenviamelo reenvianos reenvianoslo reenvielo reenvienos reglant regle reglent regler regles reglez regola regularizar remet remettant remettez remit remitir rep reply respondanos responde retorna reviewed rg rh ria rib ricarica ricaricami ricarichi rimborsiamo ritorna route run rustdesk rx s sa salda saldano saldar saldi sans sao satisface satisfacer saw schick schicken schlussel schrijf se sea see segurados sei selfie selfies sem send sende senden senza ses set seu seules seuls ship should si sia sie signal sin six skrill sleutel sleutels sms so sob sobald socias socios sofern soi solo som soma somente son sosteniamo sostiene sou soy spenden spind ssn sta std stort storten sturen stuur stuurt su sua subvencion subvenciones sue sufraga sufragan sufragar sufragara sui sul sum suo suporta suportado suportam suportamos suportar suportara sur sure sus t ta taf tag tan taxistas te team teams teamviewer ted telegram tell tem ten ter tes tether teu text tgl the their ti tiene tiktok timo timos to toe toi ton too top topa tot tra transfer transfere transferem transferes transferez transferido transferir transferira transferiras transferirla transferirlo transfiera transfiere transfierelo transfieren transfieres transfira transmettez transmitenos trasferisca trasferisci trc20 tre tributos trust tu tua tue tuo tus two u uberweisen uberweist uberwiesen uit ultraviewer um uma un una und une unicamente union uno unpaid uns until up ups ur us usd usdt use usuarias usuarios utentes utilizadores uur uw va vai valida valor van vao vc ve vecinos venmo verfahren versa versamento versami versando versano versant versare versate verse versement versent verser verses versez versi vez vi via viber video videoident videos viewed viewer vip vip1 vip2 vip3 vire virer vires virez vis visitantes vog voi vol volta vom von voo vor vos vou vous vu vue vul w wa wallet wanneer was watsapp way we webid webmoney wechat weg wenn wer western westernunion what whatapp whats whatsap whatsapp when whether who wie wij wir wire without won write x y ya yapea yapean yapear yapee you youtube zag zahlen zahlt zahlung zap ze zeg zelle zend zes zet zodra zonder zu zum zur",
 "prefix": "aanbreng aanschaf abiert abogad abon abonad abonne abonnement abzock acced accepte accettat accogli accompagn accredit accreditat accueill aced aceit acept aceptad acess acheteur acquereur acquirent acquist acquitte acredit actif activ activatiecode activatiekost active activeer addett adesiv adherent adicion adjunt administratif administrativ admitid adquier adquir adreslabel adressaufkleber adresse advertenc advierte advogad affid affidat affitt afili afilia afiliad agent aggiung agree agreg aim ajoute aktivierungscode aktivierungsgebuhr alleg allegh allocation altr amen ami ammess amministrativ anad analyst anex angezeigt angezeigte anleg anmeldegebuhr annullat anruf ansprechpartner anticip anticipat antwort aparec aport apostille appel appelle appli approuve approvat approvisionn apresur aprirl aprobad aprovad arma arnaqu arriv arrivat arrive asegur asegurad asesor asigna asociad aspirant aspirante aspire assegnat assegur assegurad assessor assistant assistent associad assume assunt assurance assure asumid ativ attrezzatur attribue aufbewahr aufnahmegebuhr aufnahmepauschale aufrubbel ausbildungsgebuhr ausweis ausweisdokument ausweisfoto autocollant automat automatic automunit autorizad autorizzat autre avali avanc avance baix baj banc bancaire bancari bancaria bancario bearbeitungsgebuhr beglaubigung behalt behoud beidseit bekomm bemiddelingskost beneficiaire beneficiar beneficio benevole beoordel beperkt berater bericht beschik besorg bestatig bestatigungscode bestel bestell betreuer betrug betruger beveiligingscode bevestig bevestigingscode bewaar bewahr bewerber bewerbungsgebuhr bewerbungsgesprach bewohner bezorg bild billetera biometric biometrie biometriegebuhr biometriekost bitcoin boek boekhoud bollin bonific boost bordereau bourse bouw breng bring brut buchhalter buchungspauschale bulto burla burocratic cadastr cadeau cadeaubon cadeaukaart calific cambiar camp cancel cancelad candidat candidature capture caricat carich carreg carregu carte carteira cedula cerca cert certificad certificado certificat certifie chacun cham chantier charge chat chate chatgesprach chatgesprek chatinterview cheg cheque cherch chiam chilometric choisi ciascun clave clicc click client cliqu clique cobert cobr cobra cobrad code codic codigo coinvolg colaborador colar colegi collaborat collaborateur collaborator coloc colpit combinad combinat combinatiebestelling combine comec comision commande commission communiqu communique companer compartid compartilh complet compos compr compra comptabil comptable compte computador comunic comuniqu concertad conclu concorr concorsual condivid conect conferencia conferentie conferm confermat confi confid configur confirm confirme congelad congres congreso congress congresso connect consegn consegnat conseiller conserv conserva consigliat consolar consul consulaire conta contact contat contatt continu contrasena contrat contratad controler controleur convegn conventionne convenzionat convid convidad convite convocation convoque cooperatie cooperativ coordenador coordinador coordinateur coordonnee copert copia copie correspond correspondant corrispost costead costru coupon courant courrier couvert crea credenciad credit cria cripto crypto cryptomonnaie cryptomunt cubiert cubierto cuenta cuid cursist custead customer dagelijks debutant decurtat deduct deduit deelnemer defalqu dein deix dej delegue demand demande denunci depos deposit depot derecho deroul desbloque descarg descarreg desconfi desee designad designe despach destinatari detect detratt developpe devid devolv devolver devolvid devuelt devuelv diari diario diffid diffus dig digital digitaliza dipendent dir director diretor dirigenzial discut disponibil disponibiliz divulg document documento donateur donation donator donn donne doorspeel doorstuur doorzend dossier dossierkost douane dovut download driver due economic ecrite ehrenamt einbehalt einfuhrungskurs einladung einricht einrichtungsgebuhr einrichtungspauschale einschreibegebuhr einschreibgebuhr einschreibungsgebuhr einzahl elegid elektronik eligib embauche empfang empleado empregado encaiss encaissement encaj encaminh encaminhad encarg encargad encarreg encarregad encomenda encomienda encontrad enfant engage engineer enregistrement enseignant entr entreg entrega entrepot entretien entrevist entrevista entrevue entsperr enveloppe envi enviad enviara envoi envoie envoy envoye equipamento equipement equipo erhalt erreich erstatt erstattungsfahig erwerb erwirb escanead escolhid escrev escrib escro esibi estaf estagiari estiv estorn etichett etiqueta etiquette etranger etudiant etudie examine exent exig exige exigid expedi expedie expense export externe extracto facil facilissim facilit facilitad facture facult fakejob fernsteuer fernwartung fernzugriff fiche fij filleul finance financiad financier finanzagent finanziat firmad fissat fix form forma formation formulargebuhr fornec fornecedor fornir fornit fornitor foto fotocopia fotograf fotografi fotografia fotografic fourni fournisseur fourniture frachtfuhrer fraud fraude fraudolent fraudul fraudulent freigeb freirubbel freischalt freischaltcode freiwillige freunde frod fuge fuhrerschein fuhrungszeugnis funcionari funcionario gagn gagnant gain gan gana ganancia ganh ganho garanti garantid garantiert garantit garantizad gard geb gebruik geef gefalschte gefluchtete gegarandeerd geldwasche geluksorder genossenschaft geschenkkarte gestion gestor gesundheitscheck gesundheitsuntersuchung gesundheitszeugnis geworbene gib giocator giornalier gir golpe gratt gratuit groupe guadagn guard gultig guthabenkarte gutscheincode gutscheinkarte haal habilite habl handler hara heb hebdomadaire heretiket heretikett herlabel herunterlad herverpak hesite hintergrundprufung hinterleg hol homologad houd ident identifiant identiteitsdocument ieder ilimitad illimitat illimite image imagem imagen imediato immagine immediat impersonat incaric incaricat incass incorporad indemnis indemnite indic indicad indicat indiqu indique infermier ingenier ingres ingrese ingreso ingress inleg inlogcode inmediato inoltr inoltrat inquilin inscrev inscrib inscribir inscription inscrit inspecteur instal installe installier instantaneo instapkost interesad interess interessad interessat interesse intermediari interne interview intestat invers invert invest investier investig invi inviat inviert invit invita invitacion invitad invitation isent jefe joign joueur journalier journalist journaliste kaart kandidat kauf kein kilometrique klick klient kolleg konferenz kontakt kontakte kontoeroffnung koop kopie kras krijg krypto kryptowahrung label lad laiss lasciat lavorator leg legalisatie legalisatiekost legalisation legitimier leite leiter lev levant levanta lever libelle licentie lidmaatschap liefer lieferant ligu lik limitad liquid livre lizenz llam lleg llev lleva locataire logiciel logistikmitarbeiter loue lucro maak maggiorat mail majore manager mand manda mandat masiv masseneinstellung massicci massiv material meebreng meekijk mefi meine melde membre mensage mensageir mensaje mensajer mensualite mensuel mercadoria mercancia messag message messaggi mieter migratori minim mis misbruik missbrauch mitarbeiter mitgliedsbeitrag moeda moneda monedero monitor monnaie mont montant mot mula multiplic multiplica muni nachricht nacionalidad nacionalidade national nationalite necesari necessaire necessari neem nenn neobanco nepvacature net neue neuverpack nom not notari notarie nuestr nueva numerise nuov nutz obbligatori obligatoire obligatori obligatorisch obrigatori ocup offert ompak onbeperkt onboarding onlinebanking onlinecursus onlinekurs onlinelehrgang onlineopleiding onlineschulung onlinetraining ontgrendel ontvang openkras operador operateur operation oplaad oplicht opositor opte optimi optimis opwaarder orale ordin ordinari original ospit ouvre overmak pacote pag paga pagad pagament pagamento pagat pago paiement paketagent paketempfanger paketmanager paketprufer paketsendung papier paquete parceiro parrain partag partage partecipant partenaire participant participante participatif partilh partner parvien pas pasa pasaporte pass passaporte passeport passif passiv patient payable payant paye pazient pegar perc percu perd permiso personalausweis personalchef personalleiter personne photo photocopie photograph pin piramide place plaza pod pontu port post postal poste postident postul postulant postulante poursui praktikant preaprobad preench preferencial preferibil prelev premier prend prenot prenotazion prepag prepagad prepagat preparateur prepaye prepayee pres preseleccionad preselecionad preselectionne preselettiv present prete previst prevu prime procedure procesador proche produit professeur professionnel proporcion propose propri prossim proveedor prufungsgebuhr pubblic public pued puntu qualification qualifikation qued quiera quitar quotidien quotidienne raccomandat ramen rapid rapprochement rasca raspa rayon realiz recapit recarg recarreg rece receb receber recepcion reception receptionn recev recharg recharge rechnungsbetrag recib recibid recibir recibira reclam reclut recluta reclutador recomendad recommande reconcil recredit recruiter recrut recrutador recrute recrutement recu recuper reembal reemball reembols reembolsad reempaquet reenvi reetiquet reexped reexpedi referent refugiad regional regist registr registrierungsgebuhr regle regolarizzat regolat regulad reimburs reindirizz reintegr reinvest reinvi reisekosten reisepass reiskosten rejoign relabel remand rembours remboursable rembourse remet remis remit remitira remuner remuneration remunere rend rendimento rendu renvo renvoi renvoy repackag repartidor repass repon repond representant requerid requier requis reservation reserve reserveer reservier reservierungsgebuhr respond ressarc restante restitu restitue restitui restituibil restituid restituit restliche reten retenu retien retir retirar retourenlabel retourlabel retransmet retribuit retrouv revenu revers revis riaccredit riavra ricaric ricev ricevut richiest riconfezion rietichett rimand rimbors rimborsabil rimborsat rispedi rispond ritir ritirat ritrov riversa rubbel ruckerstatt ruckseite ruckzahlbar saisonnier salaire salarie saldat saque sblocc scaffal scalat scam scan scansione scelt schaf schick schiet schreib schrijf schufa schuler schulungsgebuhr scommess scomputat scratch scriv sechsstellig secreta segnalat segretari segur seleccionad selecionad selectionne selezionat semanal semplicissim senal sencill send senha servicepauschale settimanal sicher sicherheitscode sicherheitsleistung sicherheitsschuhe sicherheitsuberprufung signale simbolic simple slachtoffer smist smscode socio softwarelizenz solicit solicitante solicite solidari sollicitant sollicitatiegesprek somme sor sospechos sospett sostenut sped spedir spedit spedition stabilit stagiair stagiaire stagist startgebuhr stellig stempelgebuhr stort straordinari student studiengebuhr studierende stuur submet subvention success sufragad supervisor suplant suportad supplier surveill suscrib suspect suspeit sviluppator svolg symbolique taglich tagungsgebuhr tarjeta tauglichkeitsuntersuchung tausch teilnahmegebuhr teilnehmende teilnehmer tekstbericht telefon telefonisch telephon tenant termin termine terugkrijg textchat textnachricht textuel thuiswerk ticket tirar tirocinant titre toegangscode touch trabajador trabalhador traduction traduzion trae trag traig trainingsgebuhr traite traitement tramit tramitador tramite transaction transf transfer transferagent transferier transfert transfier transfir transit transmett transmis transport trasfer trasmett trata trattenut trattien travailleur traz treuhandagent trocar trovat trovera truff uberlass ubersetzung uberweis ublich ubrige uitleen uitnodig uitnodiging umadressier umetikettier umverpack unic uniforme universi universidade universit unser upload usager usurp utent vacature valid valide valor valut veloc vendeur verdacht verdachtig verdien verdoppel verhuur verific verificatiecode verifizierungscode verkauf verkoop verleih vermeld vermiet vermittlungsgebuhr vermittlungspauschale verpflichtend vers versandagent versandetikett versandlabel versandmitarbeiter versat verse versement versicherung verstrek vertaling vertragsgebuhr verwahr verwaltungsgebuhr verzekering verzendlabel victima victime video videoident vigente vincit vir vire virement virtual visa visagebuhr visio visualizz visumgebuhr visumkost vitima vittim volontaire volontar voluntari voorgefrankeerd voorschiet vorauszahl vorbereitungskurs vorfinanzier vorfrankiert vorleg vorschiess vorstellungsgesprach vorstreck vriend vrijwilliger waarschuw wahrung warenagent warenprufer warn warnweste wechsel weiterleit weitertransfer weiteruberweis weiterzuleit wekelijks wende werb werf wissel witwas wochentlich woonwerk zahl zahlungsabwickler zahlungsagent zegelrecht zet zoll zuverlassigkeitsuberprufung",
 "suffix": "gebuhr geld kosten pauschale verwaltungsgebuhr",
 "stem": {
  "en": "about abroad absolut accept access accommod account accredit acct acquaint acquir across activ ad addit address admin administr admiss advanc after afterward ag again against agenc agent airbnb airdroid alert alloc allow along alreadi also amazon among amount analyst announc annum anoth answer anydesk anyon anywher apart apostil app appl appli applic appoint approach approv aren arrang arriv articl asap ask assign assist associ assur attach attend attest attornei attract authent author authoris automat avail avoid awai awar back background badg balanc band bank bar barrist base be bear becom been befor beforehand begin behalf below beneficiari between bewar bill binanc biometr birth bitcoin block blogger bodi bond bonu book bookkeep boost boot born borrow both bought box branch brief bring broker buck bui build bundl busi buyer call came camp campaign cancel candid candidaci candidatur cannot cant card care carri carrier cash cashapp cashier catch caught caution cautiou cell central certain certif certifi chang channel charg chariti chat check chequ children choos chosen citizen claim class clear clearanc clerk click client climb clinic cloth coach code coin coinbas colleagu collect combin combo come comment commiss commit committe compani competit complet complianc compulsori comput condit conduct confer confirm congratul consid consign consul consult contact contain continu contract contribut control convert cooper coordin copi corpor cost could council counter countri courier cours cover credenti credit crimin crypto currenc current custodi custom dai daili data databas dealer dear debit deduct degre delai deliv deliveri demo depart departur deposit depot design desk desktop detail devic didn differ digit diploma direct director disappoint disclosur discount dispatch displai document doesn doesnt dollar donat done donor dont door doordash doorstep dossier doubl doubt downlin download draw drive driver drop drug each earn easi easili ebai echeck editor elearn electron elig els email embassi emploi employ employe enclos encount end engag enhanc enrol enter entir entri entrust equip escrow ethereum euro evalu everi everybodi everydai everyon everyth exactli exam examin except exchang exclus exempt exercis exist expens experi expir export extra face facebook fake fall famili farm fast fedex fee feel fifteen file fill final finalis financ financi finish firm first fit five flag flat flexibl flight float follow forc forex forfeit forget form formal forward found foundat four fraud fraudster fraudul free freedom freight fresh friend from front full fulli fund further gave gener genuin get gift giro give given glassdoor go goe gold good googl govern grab grant gratuiti group grow guarante guest hand handl handler hangout happen hardwar have hcpc head headquart health heart held hello help here herm hesit hire hold home hospit host hotel hour hourli hous huge human hurri ident identif imag immedi immigr immunis impost impostor impress inbox includ incom increas inde indemn indic individu induct influenc info inform initi inspector instagram instal instant instantli institut instructor insur interest internet internship interview into introduc introductori invest invit invoic iphon issu item itun job jobstreet join joke just keep kei kept kindli label land lanyard laptop larg last late later launder lawyer learn leas least leav left leftov legal legalis legit legitim lend less let letter levi liabil licenc licens life like limit line link linkedin list littl live load local lock locker lodg login logmein look lost lucki machin made maiden mail make manag mandatori mani manual map market mass massiv match materi media medic meet mega member membership mention mentor merchandis merchant messag messeng min mini minim minimum minu minut miss mission mobil modest modul moment monei moneygram monster month more mother move mover movi mule multipl must mustn name nation nearest necessari need needn neg neither neobank network never newcom next nobodi nomin none notari noth notic number oblig obligatori obtain offer offic offici onboard onc onli onlin onto onward open oper opportun order organ organis orient origin other otherwis outstand over oversea overtim ownership pack packag packet page pai paid pallet panic paper paperwork parcel parent part particip partner pass passcod passport password patient payabl paycheck payer payment payout paypal payrol payslip peel penc pend pension peopl percent percentag perform permit person personnel phish phone photo photocopi photograph pic pick pictur ping place placement plan platform pleas plu pocket point polic polici pool posit possess post postag postal pound practic premium prepai prepaid preparatori prerequisit preselect press print prior privaci privat probat problem proce procedur process processor procur product profession profil profit program programm progress project proof protect provid pull pupil purchas pure qualif question questionnair quick quickli quicksupport quot rais rang rank rata rate rather reach read readi real rear receipt receiv receptionist recharg recommend record recruit recto reel refer referr refil refrain refuge refund refus regist registr regul reimburs reject relai releas reload reloc remain remaind remit remitt remot remov remuner rent rental repack repai repaid replac replenish repli report repres request requir resend reserv reship reshipp resid residenti residu resourc respond rest restaur resum retain return revenu review revolut reward right risk role room roster rota rout royal run rustdesk safe safekeep safeti salari same sampl satisfactori save scale scam scan schedul school score screen screenconnect screenshot search seat second secretari secretariat secur see seen select sell seller send sent separ seriou servic set settl settlement setup sever shall share shift ship shipment shop short shortlist should shouldn shown side sign signal silver simpl simpli singl site skill skip skype slip slot small smartphon social softwar sole some somebodi someon song soon sort spare speak specialist sponsor spot staf stai stake stamp star start starter startup statement statutori steam sticker still stipend stock stood store stress student studi submit subscrib subsidis subtract success such sum supervisor supplement suppli supplier support supremo sureti surrend suspici swap switch symbol system take taken tale talent task teacher team teamview telegram telephon tell tenant test tether text than that thei their them then there these thi thing those three through ticket tiktok till time tip todai togeth told tonight tool topup trade trader train traine traineeship trainer transact transfer translat transmit travel treasuri trial tripl troubl trust tuition twelv twenti uber ultraview unauthor unauthoris under uniform union univers unless unlimit unlock until unus upfront upload upon upwork urgent us usdt user usernam usp vacanc valid vast vehicl vendor venmo verif verifi vest vet victim video view viewer vigil virtual visa void volunt voucher wage wait waiv waiver wallet warehous wari warn webcam websit week weekend weekli welcom well were western what whatsapp when where which while will wire wise with withdraw withdrawn withhold within without wont work worker workplac workwear worri would wouldn wrap write written wrong yahoo year your yourself youtub zangi zell zero ziprecruit zoho zoom",
  "fr": "abon academ acce accepte accompagn accompagne accompl accueil achat achet acompt acquer acquis acquisit acquitt acquittent acte actif activ adherent adhes adjoint administr admis admiss admissibilit adress adresson affect afin agenc agent agiss agit agre agrement aim ains ambassadeur amis analyst anne annonc annuel antecedent appareil appartient appel appli appliqu apport approuv apre aptitud argent arnaqu arret arriv arrive articl assign assoc associ assur ateli attach attend attent attest attir attribu aucun aujourd aupr aur aussitot authentif automat autoris autr autrui avanc avancon avant avec avez avis avocat avon badg bancair banqu bas belg beneficiair benevol benevolat besoin bien bienvenu billet blanch bleu bloqu boit bonus book boulot bours boursoram bout boutiqu brut bulletin bureau cabinet cac cachet caden caiss canap candidat candidatur captur cart carton cash casi casqu caution cec cel cent centr certif cet chain chanc chaqu charg chat chauffeur chaussur chef chequ cherch chez chiffr chois chronopost cinq civil civiqu cle clean clic clich client cliniqu club cod coffret colis colissimo collabor collect collegu colloqu combo command commenc commentair commiss commun communiqu competent compl complementair complet comport compos compren comprend compt comptabl concour conduir conf conferent confidentiel configur confirm confirme confirmon conformit congr connect connexion conseil conserv conservon consign constitu consulair consult contact conten contr contrat contribu control convert convient convoc coordin cop correspond cot cotis coupon cour courriel coursi cout coutent couvert couvr couvrent couvron cred credit crypto cryptogramm dan dat debloqu debours debut decis decouvert ded deduct deduir dej del demain demand demandeur demandon demarch demarrag demenag deni depart depech deplac depos depot depuis derang derni dernier derrier dessous destinatair detail deux dev devr devront dict different diplom dir direct directeur directric disponibl dispos disposit distanc distinct distributeur dit diver doctoral docu doit doivent domain domicil don donateur donc donne dossi droit echang ecol ecran ecrir ecris ecrit ecriv effectu effort electromenag elev elevent email embauch emissair emploi employ employeur encaiss encaissement enregistr ensuit entier entre entrepris entretien entrevu envelopp enverr enverron envoi envois envoy envoyon epreuv equip espac espec essai etabl etat ete etiquet etoil etrang etre etud euros evalu evit examen exclus exige exigeon exped expedi expedit experient expert expir extrait fac facebook facil facteur factur fair fait famill faudr fauss faut faux felicit feron fiabl fich figur fil fill filleul film finalis financ financi financier financon fiscal fix fois fonction fond fondat font forf format fourn fournisseur fournitur frais franc gain gar garant gard gardien gardon general gestion gestionnair googl gratif gratuit group habilit hameconnag heberg heur heureux honorair hopital horair hospitali hotel huissi humain hyp iban identif identifi identit ifas ifsi illimit immatricul immediat immigr impress inclu inclus incomb independ indiqu individuel info inform informat infos initial inscript inscrit inscriv instagram install instantan institu institut integral interim intermediair international interview invest invit inviton issu jam jeun joi joign joindr jour journal journali journe judiciair jusqu just justif laboratoir laiss laisson learning legal legalis lettr leur li libert libr licenc lien lieu lign lik limit limite liquid lir lis list livr livraison livret local locat log logist lor lou louon lund lydi madam magasin mail main mainten mair maison mallet manag mandat mandatair manqu manuel marchandis marketing mass massif massiv materiel medecin medical mem membr menag mensuel mer merc messag messager met mettent metton mettr mid minimal minimum ministeriel minuit minut mis mission mobil modiqu modul moin mois mond mondial money monnai monsieur mont moov moyen mun muse mutuel naissanc national nationalit necessair negat negoc neosurf net nickel niveau nom nombr nomin not notair notr nous nouveau nouvel null numer numeris numero objet obligatoir obten offert officiel offre offron onboarding oper orang ordin ordre organ organis original oubl outil ouvert ouvertur ouvr pack pag pai paient pani papi paquet parametr parcoursup parcouru parent parl parm part partenair particip parven parvient pass passeport passif pay payabl payon paypal paysafecard pedagog pend percev percevoir perd period perm person personnel pet peut peux photo photograph piec plac plais plateform plis plus plusieur poch point polic polo port portabl portail portefeuill posit possed possess post postal postul pot pour pourboir pourcentag pourr pourront prealabl prefectoral preferentiel prelev premi premier pren prend prendr prenon prepar prepaye present press pret preton preuv prevoir pri prim prion pris priv prix procedur prochain procur produit professionnel profil programm projet promess proposon propr prudent psan publi public publiqu puis pyramidal qualif quatr quelqu question quiconqu quinz quoi quotidien rapid rat reag realis recept recev recevoir recevon recevr recharg recherch reclamon recois recommand recouvr recrut recruteur recto recu redev redig reduit reel reexpedit reexpediteur referent refus refuse regional registr regl reglent rejete rel relanc relationnel relay relev rem remarqu rembours rembourson remet remettr remis remuner rencontr rend rendu rendus renseign renvoi rep repart repond repondr repons requ requis reseau reserv resident respons responsabilit ressort ressourc rest restaur restent restos reten retenon retenu retient retir retr retrait reussit reven revendeur revenu revenus revers reversent reviendr revient revolut risqu sais saison salair salar san sauf scan scolair scolarit secret secretair secretariat securit sejour select selection selor semain ser serieux seront serv servic seul sieg sien sign signal signatur simpl sinon sit skyp smartphon smic social societ soi soin soir soit sold solidarit somm sont soumettr sous stag stock structur studio subvent succ suff suffisent suis suiss suit suiv suivr sup support surplus symbol tablet tach tailleur tant tap tard tarif telegram telephon teletravail temp ten tenu term termin test teth thun ticket tiendr tient tiktok timbr tissu titr titulair toujour tous tout traduct trait transact transcash transf transfer transfert transit transm transmet transmettr transmettron transport transporteur travail travaill tre treiziem tresor tresorer trois trop trouv ulterieur uniform uniqu unitair universit universitair urgenc urgent usager usdt vacanc vacat valabl valid valide validon valis velo ven vendeur vendred vent ver verif vers verso vestiair veuill video videos vien vient vigil vingt vir virtuel vis visag visio visit vit vital voir volontariat vont votr vous voyag watsap wattsapp wav whatsapp youtub zero zon zoom",
  "nl": "aanbevol aanbod aangebracht aangekom aangenom aangerek aangeschaft aangeworv aankom aankomst aankoopt aankop aanlever aanmaakkost aanmeldingskost aanmeldkost aanmeldt aannem aanschaff aanstell aanstellingsbrief aantal aanvaard aanvang aanvrag aanvull aanwerv aanzuiver aarzel aarzelt abonner account achter achtergrondcheck achtergrondcontrol achterkant achterlat achterzijd activatie activer administratie administratiekost adres adreslabel advocat afdruk afgegev afgev afgewez afgift afhaalpunt afhal afnemer afreken afstand aftrek afwerk agent alert all allen alles amazon amper analist ander antecedentenonderzoek antwoord anydesk app apparatur appj appl arbeidscontract artikel asap automat automatisch baangarantie ban bandj bank bankafschrift bankapp bankgegeven bankier bankkaart bankpas bankreken bankrekeningnummer bedien bedrag bedrijf bedrijfskled begeleider beginn begint behandel behandeld behandelingskost behandelkost beher behoud behoudt beid bekek bekijk bekost bekostigd bekostigt bemiddelingskost bemiddelingspremie benaderd benodigd bent beoordel bericht beschik bestel bestell bestelt betaalbewijs betaald betaallink betaalnummer betaalt betaalverzoek betal betalingsagent betalingsbewijs betalingsverwerker beur beveiligingscod bevest bevestigd bewaard bewaart bewar bewijs bewoner bezit bezorg bezorgd bezorgt bied bijban bijdrag bijgehoud bijgeschrev bijna bijverdien bijverdienst bijvoeg bijwerk binanc binn binnenkom bitcoin blij blijft boek boekt bonn bonus borg borgsom bpost breng brengt brief briev brutolon budget bunq bureau burgerservicenummer cadeau cent certificat chat chatinterview chauffeur cheque cheques cijfer cijfercod client coach cod codes coinbas coinbaseprofiel collega collegegeld combi combinatie commissie complianc computer contact container contract creditcardgegeven creditcardnummer crypto cryptobeur cryptogeld cryptovaluta cursus dag dagelijk dealer deelnemer deelt deeltijd del demoaccount demoreken depot desk dez dichtstbijzijnd dien dienst dient digid digital diploma direct diver document donateur donaties doorboek doorboekt doorgegev doorgestuurd doorgev doormak doorsluiz doorstort doorstur doorstuurt dor dossier dossierkost draagt drag drie dringend eenmal eenvoud eerst eig eind eindejaarspremie eis elektronica elk email enig enigst enkel eraf erkend erop ervar etiket euro even exam examengeld factur film filmpj filmpjes financieel financiel flexibel formulierkost foto fotokopie fotos functie gan garander garantie gast gastgezin gat geaccepteerd gebeurt geboorteakt gebruik gebruikersnam gecertificeerd gedekt gedrag geeft gef gefeliciteerd gefinancierd gegarandeerd gegev gegeven geinteresseerd gekocht gekoz gekreg geld geldezel geldig geldtransfer geliev geluk gemak gen genoeg geopend geplaatst gered gereserveerd geselecteerd geslaagd gesolliciteerd gesprek gestart gestort getal gev gevond gevraagd geweigerd gezicht gezien gezin gezinn gezocht gift goed goeder goedgekeurd googl grag gratis groep gsms haalt haast hal handelar handelsreken hangout hardwar hartjes hebb hebt heeft help helper hesj hierhen hoeft hotel houd houdt huis huisadres huisvest hur huurder identificatie identiteit identiteitsbewijs identiteitskaart idkaart ieder iederen iemand iet inclusief inded indien indiensttred informer ingehoud ingeschrev inkom inkomst inlever inlog inloggegeven inn inschrijfgeld inschrijfkost inschrijft inschrijfvergoed inschrijv inschrijvingsgeld inschrijvingskost instap instappakket instapt intakekost internet internetbankier interview invull inwissel itsm itunes jobaanbied jobat jobgarantie journalist jouw kaart kaartnummer kamer kamp kan kanal kandidat kandidatur kant kantoormateriaal kantor kassa kennis kennismak kennismakingsgesprek kenniss keuring kinder klant klantaccount klantgeld klar klein klik klus koerier kom komt koopt kop koper kopie kopier kost kostelos kredietkaartnummer kreg krijg krijgt kunt kwalificaties kwam kwijtgeschold kwitantie laatst label land lang laptop last lat later learning led leerling leest legal legalisatiekost legg legitimatiebewijs les leverancier lidgeld lidmaatschap lidmaatschapspakket ligt lijst lik likes link linkedin lod login logistiek lon loonadministratie loonbrief loonstrok loopt maakt maand maandlon magazijn mail mailt mak makkelijk manager mar market massaaanwerv massal massarekruter massawerv materiaal materiaalpakket medewerker medisch meebreng meedoet meeneemt meestur meld men mentor mer meten mijn minsten minut miss misschien missie missies mobiel mobieltj modul moet mog moneygram monsterboard multilevel munt naast nadat nam nar nationaliteit neemt negatief nem nepp netwerk netwerkmarket niemand niet nieuw nodig noem noemt nooit notaris notariskost nummer oefenaccount oefenreken omtrent omzet onder onderteken onderzoek ongeacht onkostenvergoed onlin onmiddel ontbreekt ontbrek ontgrendel ontvang ontvangst ontvangt ontving onz opdracht opdrachtgever open openbar opening opent opgepast opgevall ophal oplad opleid opleidingskit opleidingskost oplicht opnam opnames opneemt opnem opnieuw opstartkost opstur optimaliser opwaarder order organisatie originel ouder over overbod overboek overgemaakt overig overmaakt overmak overnem overschrijv pagina paginas pakj pakjes pakket pakketagent pakketdoorzend pakketj pakketjes pakketpunt pakketverwerk pakketverwerker pallet papier partner partnerbank partnerpakket partnerwinkel parttim paspoort passief past patient paypal paypalprofiel paysaf pensioen per percent percentag person personel phishing pincod pinn pinpas pint plaatsing plaatsingskost plat platform plek plezier posities positiev post postkantor postnl postpunt premie premium priv privebericht privereken procent product productkoffer productpakket proefmaand proefpakket proeftak proeftijd proficiat profiel project punt quicksupport ranking reager recenser recensies recht recruiter recruitment registratie registratiebijdrag registratiekost registratievergoed reis reiskostenvergoed rek reken rekeninggegeven rekeningnummer rekeninguittreksel rekruter rel reserver reserveringskost rest restant restaurant resteert rester restitueer resultat review revolut rijbewijs rijksregisternummer risico rooster rustdesk salaris saldo sam scam schaff schatkist scherm schermdel schiet schriftelijk schrijf schrijft schrijv screening screenshot selectie selectiegesprek selectiekost selectieprocedur servicepunt set shift shop signal slaapt slecht sluis sluist smartphon snel softwar sollicitant sollicitatie sollicitatiebrief sollicitatiegesprek sollicitatiekost sollicitatieprocedur solliciteerd somm speelt spel spull stageplat stagevergoed stan start starterset starterskit starterspakket startkapital startpakket startset stat steam stel stell stelt stepston sterr stichting sticker stoel stopt stort storting strafregister student stuk stur stuurt subsidies symbolisch taakjes tak team teamleider teamviewer teg tegoed tekst tekstinterview telefon telegram tenzij termijn terug terugbetaald terugbetal teruggestort terugkrijgt terwijl test testreken tevor thuis thuisadres thuiskantor ticket tien tijd tijden tikkie tip toch toegang toegangsgegeven toegek toegestuurd toekenn toelag toeslag toestel toestell toestur toevall toevoeg toezicht totdat trader tradingreken training trainingskost transactie transfer transferagent tuss tussenperson twee twijfel twijfelt uitbetaald uitbetal uitdel uiter uitgekoz uitgenodigd uitgift uitlegg uitlen uitnod uitrust uitsluit uittreksel uitzendbureau uniform universiteit uren usdt uurlon uurtarief uurtjes vacatur vacatures vakantiegeld val valuta vandag vanuit vast vastgelegd vdab veilig veiligheidsonderzoek veiligheidsschoen vennot verantwoord verbeter verblijf verblijfskost verblijfstitel verblijfsvergunn verder verdien verdienst verdubbelt vereist veren vergader verget vergezeld vergoed vergoedt vergunningskost verheugd verhog verhur verkeerd verklar verkop verlies verliest verloopt verlop vermijd verpak verpakt verplaatsingskost verplicht verrek verschil verschill verschuldigd verstur verstuurd vertegenwoordiger vertell vertrek vertrekt vertrouw vervalt vervoer vervoerder vervoerskost verwerk verwerkingskost verwerkt verzamelt verzeker verzekerd verzekeringskost verzend verzendlabel verzendt verzilver verzoek viber video videoidentificatie videos videoverificatie vier viewer vijf vijftien vindt visum visumkost vlucht vluchtel voeg voer voldan voldoen volg volgend volled voltooi vond vooraf voorbetaald voordat voorhand voorkant voorkeur voorrad voorschot voorselectie vooruit voorwaard voorzicht vor vrag vriend vriendin vrij vrijgav vrijgesteld vrijheid vrijspel vull vult waakzam waarborg waarborgsom waarder wacht wachtwoord wallet wanner webshop wed weekend weerhoud weggat wek wekelijk wer werd werf werk werkaccount werkdag werkgarantie werkgever werkkled werkkledij werknemer werkplekgeld werkvergunn werkverker werv werving wervingsbureau wes western whatsapp winkel wir won woning woonadres word wordt zag zegelkost zegt zeker zelf zend zending zendt zich zichtreken ziekenhuis zijd zijn zilverpakket zodra zoek zoekt zolang zonder",
  "de": "abgabestell abgeb abgegeb abgehob abgeholt abgelehnt abgerechnet abgezog abheb ablicht abnehm abonni abrechn abreis abschliess abschluss abteil abzug abzugeb abzuheb account adress adressaufkleb agent agentur aktivi aktivier akzeptiert all amazon anbiet and andernfall anerkannt anfang angeb angebot angegeb angemeldet angenomm angeseh ankomm ankunft anleg anmeld anmeldedat anmeldenam anmeldet annehm anreis anreisekost anschaff anschaun anschrift anseh anson ansprechpartn anspruch anstell anteil antritt antwort anwalt anydesk anzahl anzeig appl apps arbeit arbeitgeb arbeitsantritt arbeitsbeginn arbeitsberecht arbeitserlaubnis arbeitskleid arbeitskonto arbeitsmaterial arbeitsplatz arbeitsplatzlizenz arbeitstag arbeitsvertrag artikel asap auf aufenthaltserlaubnis aufenthaltstitel auffall auffull aufgab aufgefall aufkleb auflad aufmerksam aufnahm auftrag auftraggeb ausbezahlt ausbild ausgebucht ausgehandigt ausgestellt ausgewahlt ausgezahlt ausgleich aushand ausland ausleg ausrust ausscheid ausschliess ausstatt aussteh aussteht ausstell austritt auswahl auswahlgesprach auswahlverfahr ausweis ausweiskopi auszahl automat autorisiert bafin band bandansag bank bankdat banking bankingapp bankkart bankkonto bankverbind bankverbindungsdat bargeld baun bearbeit bearbeitet bearbeitungskost bedi beding beeil befreit beginn beginnt beglaubigungskost begleich begleicht beglich begrenzt behalt behaltet beid beidseit beifug beim beitrag beitritt bekannt bekomm bekommt benot benotigt benutzerdat benutzernam berechn bereit bereitstell berucksichtigt berufserfahr berufserlaubnis beschaff besitz bestand bestat bestatigt bestell betrag betreib betreur betrieb betrug bevor bewerb bewerberin bewerberinn bewerbungsgesprach bewerbungskost bewerbungsprozess bewerbungsunterlag bewerbungsverfahr bewert bewohn beworb bezahl bezahllink bezahlt bild bildschirm bildschirmfreigab bildschirmubertrag binanc binn bist bitcoin bitt bleib bleibt blocki bloss bonitatspruf bonus bors brauch braucht brief bring brutto bruttogehalt buchhalt budget buro buroausstatt chanc chat chatinterview clips coach cod coinbas complianc comput contain daheim damit danach dann darauf darf dass davon dein demokonto denn depot desk deutschlandticket dich dien dienstantritt dienstkleid dies differenz digital diplom dokument drei dringend durch durf ebay eig ein einarbeit einbehalt einfach eingang eingegang eingeh eingeht eingelad eingestellt eingezahlt einheb einkomm einkommensgaranti einkunft einlad einlos einmal einreich einsatz einschliess einsteigerpaket einsteigerset einsteigt einstell einstellungsgaranti einstellungsgesprach einstiegspaket eintreff einzahl einzig elt email empfang empfehl empfohl endet entfallt entgeg entgegennehm entgelt entricht entrichtet erfahr erfolgt erford erfreut erfull erhalt erheb erhob erhoh erklar erlass erled eroffn eroffnet erst erstatt erstattet erstattungsfah erteil erwerb erworb erzahl etikett etiketti etwas euro fachhandl fahr fahrkost fahrtkost fall fallig falsch famili fast fehl fehlt fertig filial film finanzi finanziell finanziert finanzkuri findet firm firma flug folg folgend ford fordermittel foto fotos frei freie freigab freigegeb freiheit freischalt freiwill freizeit freizuschalt freu freun freund freundin fug fuhrerschein fuhrungszeugnis funf funfzehn fur garanti garantiert gast gastfamili geb gebracht gebt gebuhr gebuhrenfrei geburtsurkund gedeckt gefall gefund gegeb geh gehalt gehaltsabrechn gehaltszahl gehor gehort geht gekauft geld geldeingang geldkuri geldtransf geles genannt genehmigt genomm gepruft gerad gerat gering gern geschaftskonto geseh gesetzt gesichert gesicht gesprach gestellt gestoss gesundheitszeugnis getrag gewinn gewiss gezahlt gibst gilt girokonto gluck gluckwunsch goldpaket googl gratulation grupp gutgeschrieb guthab gutschein gutschrift hab halt handeln handelskonto handl handy handys hangout hardwar hast haus heb hebst hebt heimarbeit heiss helf herm herunt herz herzlich heut hier hierh hint hinterleg hinterlegt hinterseit hochlad hoh hol holst holt hom homeoffic honorar hotel idcard ident identifikation identifizier identitatsdiebstahl identitatskart identverfahr ihn ihr indeed innerhalb interessiert internet interview interviews investmentkonto itun jed jemand jetzt jobangebot jobgaranti jobscamming jobticket jobvermittl journalist kamm kanal kandidat kann kanzlei kart kartennumm kass kassi kauf kaum kaution kein keinesfall kennenlern kennenlerngesprach kennung kind klass klein kleinanzeig klick klinik klinikum kolleg kombi komm kommt kongress konn kont kontakt kontaktdat konto kontoauszug kontodat kontoinformation kontonumm kontos kontoverbind kontozugang kopi kost kostenfrei kostenlos kostet krankenhaus kreditkartendat kreditkartennumm krieg krypto kryptobors kund kundengeld kundenkonto kundinn kundschaft kur kuri kurz label lad ladt lag land laptop laptops lass last lauf lauft learning lebenslauf ledig legal legitimation legitimi lehrgang leicht leit leitet letzt leut lichtbild liefer lieferant liegt lik link linkedin list login logindat lohn lohnabrechn mach mail mandant marketing massenrekrutier massiv material materialpaket mehr mein meld meldung mentor messeng mich mindest mindesteinlag minut mission misstrau mitarbeit mitbring mitglied mitgliedschaft mitgliedspaket mitmacht mitteil mitzuteil mocht modul monat monatslohn monatsmiet monst muss nach nachbild nachd nachricht nachweis nachzubild nam nationalitat neb nebenbei nebenjob nebentat nebenverdien negativ nehm nenn network netzwerk neu neun neus nicht niemal niemand nimm noch notar notarkost notig notwend numm nutz oder off offic offn ohn onlin onlinebanking onlineshop opf optimi ord organisation ort packch packstation paket paketaufkleb paketch paketshop palett papi partn partnerbank partnerpaket partnershop pass passiv passkopi passt passwort patient pauschal paypal paysaf perso person personal personalabteil personalagentur personalausweis personalvermittl pfand phishing plattform platz plenum plus positiv post postfilial postident postsend poststell praktikumsplatz prami premium prepaid press privat privatadress privatanschrift privatkonto probeaufgab probemonat probepaket probetag probezeit probl produkt produktkoff produktpaket profil projekt provision prozent prufung push qualifikation quicksupport quittung qureinsteig ranking rat rechn rechnung recruit recruiterin recruiting registri registrier registriert registrierungskost rein reis reisepass rekrutier rent reservi reserviert rest restaurant restbetrag restlich revolut rezensi risiko ruckerstatt ruckerstattbar ruckerstattet ruckseit ruckzahlbar runt rustdesk sag saldo scamming scan scheck schicht schick schlaf schneeballsyst schnell schreib schreibt schrift schriftlich schufaauskunft schul schulung schulungskonto schulungskost schulungspauschal screening screenshot sech seien seit selb semesterbeitrag seminar send sendet sendung seri serios set setz shop shops sich sicherheitscod sicherheitshinweis sicherheitsuberpruf sichert signal silberpaket sind skyp smartphon sobald sof sofort softwar solang soll sollt sonst sorg sortiment sowi sozialversicherungsnummer spat spatest spend spendengeld staatsangehor staatskass start starterkit starterpaket starterset startkapital startpaket startpauschal startset steam steh steht steig stell stellenangebot stellenanzeig stellt stempelkost stepston stern steur steuridentifikationsnummer stiftung stipendium strukturvertrieb stuck stund stundenlohn such summ symbol tag tagesverdien taglich tatig tausch team teamleit teamview technik teil teilnehm teilzeit telefon telegram termin test testkonto testzweck text textinterview threema ticket trad tradingkonto trag tragt training transaktion transf transferi traun treff tvod uber uberfluss ubergab uberlass uberlasst ubermittel ubermitteln ubernachtungskost ubernehm ubernimmt ubernomm ubers uberweis uberweist uberwies uberzeugt ublich ubrig ubungskonto umetiketti umgeh umsatz umtausch unbegrenzt uniform universitat unnot uns unt unterkunft unterlag unternehm untersuch unterzeichn unverzug urlaubsgeld usdt verbleib verdacht verdi verdien verdienstmog verdient verdoppelt verdreifacht verein verfallt verfug vergeb vergess vergut verkauf verlang verlangt verli vermeid vermittlungskost vermittlungsprami verpack verpass verpfleg verrechnet verrechnungsscheck versand versandetikett versandlabel versandschein verschied versend versicher versicherungskost verteil vertrag vertragsabschluss vertragsunterzeichn vertret verwalt verwaltungspauschal vib video videoident videoidentifikation videoidentifizier videolegitimation videos vielleicht vier view visa visakost visum visumkost vorab voraus vorausgewahlt voraussetz vorauswahl vorauszahl vorbereit vord vorderseit vorfinanziert vorgesetzt vorgesprach vorh vorkass vorkenntnis vorleg vorliegt vorn vorsicht vorstellungsgesprach vorstreck vorzuleg wachsam wallet war warensend wart wartelist wed weihnachtsgeld weit weitergeb weitergeleitet weiterleit weiters weiterschick weiteruberweis weitervers weiterversand weiterzuleit wenig wenn werb werd whatsapp wied willkommenspaket wir wirb wird woch wochen wochent wohnadress wohnanschrift wohnung wunschenswert wurd xing zahl zahlbar zahlt zahlung zahlungseingang zahlungslink zahlungsnachweis zehn zentral zertifikat zertifiziert zimm zog zoom zufall zugang zugangsdat zugangslizenz zugesandt zugesichert zuhaus zulag zurst zuruck zuruckerstattet zuruckgezahlt zusag zusamm zuschlag zuschuss zusend zustell zuteil zuzug zwei zwisch",
  "es": "abon abra abre abrir acab acced acces acept acompan activ activacion acto actu adelant administracion admit adqu adquir advert afiliacion agenci agent ahor ahorr airdr ajust alberg alert algui almac aloj alquil alta altur alumn amazon ambas ambos amig anad anal anim antecedent antelacion antes anticip anual anunci anvers anydesk apell apen apertur aplic aplicacion aport aportacion apostill apple apps aprobacion aqui arancel arranc arranqu arrend articul asegur asesor asign asistent asoci asociacion aspir asum autoliquidacion automat autoriz ayud baj balanc balot banc bancari bas bec benefici beneficiari biciclet bienven billet billeter bizum blanque bloqu boj bolet bols bolsill bon bonif bonificacion brut bult busc cabez cad caduc cajer calif calific calz cambi cambial campament canal canaliz cand candidat candidatur cantid capacitacion capital captur car card cards carg carnet carpet cart cas caucion ced cedul celul centr certific chat chats chequ cheque chip cient cinc cit clab clav clic client cobr cobral cobranz cobrel codig coincid colabor coleg colegi colegiacion colocacion com comenz comerci comienz comision compani compart compartel comparti complac complement complet compr comprador comprob comun comunic concurs conduc conf confiabl confianz confirm confirmacion conjunt conmig conoc consegu consegui consej conserv consider consignacion consul cont contabil contabl contact contacten contart contest contr contrari contrasen contrat contratacion contribucion control convert conviert convocatori coorden coordin corr corre corresponsal corrient cost cre credencial credit cript criptomoned cualqui cuand cuant cuatr cubr cuent cuid cumplimient cuot cup curp curriculum curs custodi dal dand dar dars dat daviplat deb deber dej delant delanter delit dem demasi dentr denunci deposit deposital depositel derech des desd desembols desempl desk desplaz despu detall detr devolv devolver devuelt devuelv diari dic dict dieron diet diez diferent difund digit digital diner direccion direct dispon disposicion distint distribuidor doctor document documentacion domicili donacion donant dond dors dotacion dud efect efectu efecty elector electron ella ellos email embaj emision emolument empez empiez emple empleador empres encaj encarg encomiend encontr encuentr enhorabuen enlac enter entid entra entrad entran entras entre entreg entrev envi envial enviam enviart enviel equip escan escane escrib escrit esfuerz esper esquem esta estaf estan estas este estudi eur evalu evaluacion evit exam exchang exclus exencion exig expedicion expedient experient explic explicart exterior extra extract extranjer facil facilit factur fals falt famili favor felic felicit fianz finaliz financ financier firm fond form formacion formaliz formulari fot fotografi franque franquici frent frontal fuist fundacion gafet gan gananci garanti garantiz gast gener gent gerent gestion gestor gift giftcard giftcards gir googl gratis gratuit grup guard guasap gust gustari habitacion habitual habl habr hac hag har hast hem herramient hog homebanking honorari hor hospital hotel human iban ident identificacion ilimit imag import imprescind impresor inclu incorpor incorporacion incorporart indic indiqu indispens induccion info inform informacion informart informat ingres ingresal ingresel inici inicial inmediat inquilin inscrib inscribet inscripcion inspector instagram instal instant instantane integr interes interesari inversion inversor investigacion invit irte itun jam jef jornal junt justif kilometr lad laptop legaj legal legalizacion leid libert libr licenci lik limit line link llam llav lleg locomocion login lot lueg lug lugar luj mail maletin man manag mand mandam manual marg material matricul medi mediant medic membresi men mensaj mensajeri mensual merc mercade mercaderi mercanci met miembr mientr minut mision mism mobiliari model moneder money moneygram mont mostr mov movert movil multinivel mund nacimient nacional nadi naturalez neces necesari necesit negat nequi netflix nin ningun nivel nombr nomin nosotr nuestr nuev numer nunc obligatori obtien obtuv ofert oficial oficin ofrec olvid onlin oper operacion oportun oposicion optimiz orden organizacion otra otras otro otros oxxo pacient pack pag pagin pais pantall pantallaz papele paquet paqueteri par parcial part particip pas pasaj pasaport pasart pasiv past patinet patron paypal ped pedir peg penal pension pequen percibir perd perder perfil period permanec permanecer permis person personal phishing pid pierd piramidal pis plan plat plataform playstation plaz plin plus poc pod podri pon pong porcentaj portatil pos posesion posicion posit postal posterior postul postulacion preaprob precis pregunt premium prens preocup prepag prescind preseleccion present prest prestacion previ prim primer pris prob proces product profesional propi propin proporcion proveedor proxim proyect prueb public publicacion pued puest punt puntu qued quedandot quedart quedat quedes qui quick quicksupport quien quinc quincen quincenal rap rapipag rat ratit real realic realiz recarg recaudacion recepcion rechaz recib recibi recibir reclut recog recomiend reconoc recruit recuperacion recurs reembols reenvi reenvial reexpedicion ref refer regal registr regres reintegr remes remit remot remuneracion rent rentabil repon represent requer requier requisit resen reserv resguard resident respond respons respuest rest restant restaur restitu restituir result reten reteng retien retir retiral retorn retribucion reunion revers revis riesg rob roblox rog rond rostr rrhh rueg rustdesk sac sacal sal salari sald salud salv saqu segu segur seis seleccion seman semanal sen senal sencill ser seri servientreg sexual sid sig signal siguient simpl sindicat siti sobr sobrant soci social socioeconom softwar sol solicit solicitud solter sosten spin steam sub subvencion sueld sujet sum suministr super support suprem suren suscripcion suy tampoc taquill tar tard tare tarif tarjet tas team teamview tecnic telefon telegram teletrabaj temari tempor ten tendr teng tercer termin tesoreri text textual tiemp tien tiend tig tiktok titul titulacion titular toc tod tom total tra trabaj traduccion traig tramit tramitacion transaccion transf transfer transferent transfier transport tras traser trav tres tribunal trimestr turn tuy ultim ultraview unas unet unic uniform univers unos urgent usar usdt usted usuari utiliz vacant val valor vari vendedor ventanill verificacion viaj vide videoidentificacion videollam view vigor vim vis visit vist viviend vot vuel wasap wasapp western whatsapp yap youtub",
  "it": "abbiam abbon abilit abit academy accadem accant accanton acced access accett accolt accont account accred accredit acquirent acquist acquister addett adesion affitt affittas affrett affrettat agent agenz agevol agisc alberg albo alcun alla alle alli allo allogg almen altra altre altri altriment altro amazon ambedu ambo amic amministr ammission ammont anal ancor andra anno annual annunc anticip anticipat antiriciclagg apert apertur appen approv apra apri aprir aprit armadiett arriv arriver articol aspett assegn assenz assicur assiem assistent assoc assunzion attenzion attest attim attiv atto attrezzatur autist automat autorizz avant aver avven avvi avvis avvoc azi badg banc bancar bancomat band banking bartolin bas bast beneficiar benven bic bigliett bilanc bisogn bitcoin blocc boll bollettin bonif bonific bonus book bors budget buon bust cam camb camer canal candid candidatur caparr caric cart cas casellar cass cassett cassier cauzion ced cedolin cellul cent centr central cerc cerk certif certific chat chi chiam chiav chied chiunqu chius ciascun cifr cinqu civil clic click client codic coll collabor colleg colloqu commerc commission comp compar compens compl compless complet comport compr computer comun comunal comunic comunicac conclusion concors conf conferm configur conform congratul conosc conoscent consegn conserv consulent cont contabil contant contatt contattac contattam contattatem contr contrassegn contratt contrib controll conv convenzion convert convoc cooper coordin cop copr corr corrent corrispond corrispondent cors corsist cos cost coster costitu cred credenzial cript criptoval cuff cuor curriculum custod dall damm dar dart dat dator davant deb decadent decret deleg deliber dell denar dentr depos deposit determin dett dev dic diec dietr different dig dimentic dimm dipendent diplom direct dirett direttor direttr diritt dispon disposit disposizion distributor div divis dlgs docent document dodic doman domand domicil donator donazion dop dossier dottor dovr dovrann effettu elabor elettoral elettrodomest email ente entra entramb entrar entrat entri entro equival esam esamin esclus esclusion esit esperient esser ester estratt estrem eur evit exchang extra facc facebook facil fals famigl far farl fat fattur favor felic fidat fiduciar fin finalizz finanz finanziar finc firm fiscal follow fond fondazion formazion forn fornitor fornitur fot fotograf front garant gazzett gestion gestor giorn giornal giornalier gir giram girocont giudic giudizial googl grad graduator gratis gratu gratuit grupp guadagn guard hann hom homebanking hotel hype iban ident identif idon idone immagin immed immediat impieg import incar incaric incass incontr indenn indirizz individual info inform ingress iniz inizial inoltr inoltram inpa insegn inser insiem instagram interess intermediar interv intest intestatar invest invi inviac inviam invit iscritt iscrizion ispettor istantane istit istruttor ital itunes laborator lasc lascin lat lavor lavorett learning legal legalizz legg lett letter liber libert librett licenz liet lik likes lim limit link livell lor lord lucchett madr magazzin magliett mail man manager mancanz mand mandac mandam mandatar mander manual marc marketing mass material mediant medic membr men mensil mer merc mes messagg mett mezz mezzanott min mission mobil modul moment moneygram multilivell muse nasc nazional necessar negat negoz nell nessun nett network nient nolegg nom nomin nonc nostr notai numer nuov occasion occorr offert offre oggett oggi ogni ognun oltre onlin onorar oper opportun orar ordin organizz original ospedal ospit ottimizz pacc pacchett pack pag pagh pagin pagop par parl part partecip partenz partner pass passaport passer password past patent patentin paypal pazient pen pendent percentual perd perder period permess pers person personal perven phishing piac piattaform piccol piramidal plic poch polizz port portafogl portal portatil portfol posit posizion poss possess post postal postazion postepay postin potre pratic preassunt preg prel prelev prem prend prenot prepag prepar present press prest prestazion prev preved prevent previst prezz prim priv procedur procur prodott profil progett propost propr proprietar prossim prov provincial provvigion pubblic pul punt qualcun qualif qualsias quant quattr quest quindic quot raccomand ragazz rapport rappresent rat real recap recens recension reclut recruiter recruiting redd reel referent regal region regional registr regol remot repart res resident respons rest restant restitu ret retr retribu revolut riav ric ricar ricaric ricerc ricev ricever ricezion richied richiest riconosc riconsegn ridott rifug riman rimanent rimang rimast rimbors rimess rimett ripart riport risc riserv risors risped rispedizion rispond rispost ristor risult ritir rivenditor rivers rub salar sald salv sanitar sar sara sarann sart satispay sblocc sbors scad scansion scarp scatol scatt schem scherm scont scort screenshot scritt scriv scrivetem scrivim scuol sed segnal segret segreter segu seguent selezion semplic senz ser serial serv serviz settiman sforz sicur sicurezz siet signal sit smartphon soc societ softw soggiorn sol sold soltant somm son sosten sostien sottost sped spedizion spes spett spid spieg sport sportell squadr sta stag stagion stamp starter staser stat steam stell stess stipend stock struttur stud student sub success sufficient suo super superior svolg tablet tard tariff tasc task tass team telef telefon telegram telelavor temp ten teng termin terz tesor tesorer tess tesser tesserin test testual tether tien tiktok titol torn total traduzion tram transazion trascors trasfer trasfert trasloc trasmett trasport tratt tratten tratteng tratterr trattien tropp trov truff tuo tutt uffic ufficial ultim uman uniform unisc urgent usand usdt utent utilizz vagl val valid valigett valut vann var ved vedrem venditor veng verif verific verr vers vettur viagg vide videoidentif vien vis vision vist viv vogl vol volontar volt vostr vuol wallet welf western whatsapp youtub zon",
  "pt": "abertur abra abre abrir acab aceit acess ache ader adesa adiant administraca admissa admissional admit adqu adquir agenc agend agent agor agradec airdroid ajud alert algu aloj alug alun amazon ambas ambos amig anal analis antecedenc antecedent antecip antes antifraud anu anual anunci anydesk apart apen aplic aplicaca aplicaco aport apos apostil apple apps apress aprovaca aqu armari arrend assegur assinatur assistent associaca assum atenca ativ ativaca atrav atribu automat autoriz autorizaca aval avali avaliaca avaliaco avanc avis balca banc bancari banking bast benefici beneficiari biciclet bilhet boas bols bonus branqueament brut busc cab cacif cad cadastr cadun caix calc can canaliz candidat candidatur capital captur car card cards carg carreg cart carta carteir carteirinh carto cas cauca ced celul cent certida certific cham chanc chat chav cheg chequ chip cidada cinc classific client clinic cobr cobranc codig col colabor coleg colegi coloc colocaca coloqu com comec comissa compens complet compr comprador comprov comput comun comunic conclu concurs concursal conduca confi confianc confirm confirmaca conhec conjunt consegu consider consul cont contabil contact contat contr contrari contrat contrataca contribuica convers convert convertel convid convocator coorden corr correi corrent correspond corretor crach credenc credit cri crimin criminal cript criptomoed cuid curricul curriculum curs curt cust custod dad dand deix del demor dentr depo deposit depress desej desembols desk desloc deslocaca despach despes detalh dev devera devolv diar diari diferenc diferent dig digit digital dinheir diplom diret dispens disponibiliz diss distribuidor dit divers doaco doador document documentaca dois domicili donat doutor duas edital email embaix embalagens emissa emol emolument emos empreg empres emprest encaix encaminh encarg encarreg encomend encontr enderec enquant entidad entra entrad entre entreg entrev envi epoc equip escrev escrit escritori esforc esper esquec esquem esta estafet estas este estrangeir estud eur evit exam exchang exclus exig expedica experienc explic exterior extra extrat fac facil fal fals falt famil fard fatur favor faz feit ferrament fic ficara fich finaliz financeir fiqu fiz folh for formaca formulari fornec fornecedor fost fot fotograf frent fund fundaca ganh garant gast gent gerent gesta gestor gift giftcard giftcards golp googl gorjet gost gran grat gratuit grup guard habitual hav hesit hoj homebanking honorari hor hospital hot hotel human iban ident identificaca imediat imprens imprescindivel impressor inclu indic indispensavel inform informaco informat ingress inic inici inicial inscrev inscrica inspetor integr integraca integral inteir interess intermediari invest investidor irem isenca itun jam jornal junt jur lad lavag legal legalizaca levant liberdad licenc lig ligaco lik limit linh link livr login loj lot lucr lug lux mail mais mal malet mand manual marketing mass materi material matricul mbway mediant medic mei membr men mens mensag mensagens mensal merc mercador mesm minh minut misso mobiliari moneygr montant mor mostr motoboy motor moviment mpes muit multibanc multicaix multinivel nasciment necess necessari negat nenhum netflix ningu niss nivel nom noss notebook nov numer nunc obra obrigatori obtiv oferec ofert oficial onde onlin oper operaca oportun ordem orden organizaca otimiz outr pacient pack pacot pag pagament pagin palavr papel par parabens parceir parcial part particip partilh pass passag passaport password past patra pec ped pegu pel pensa pequen perc percentag perf perfil period permanec permissa pes pesquis pesso pessoal phishing picpay piramid plan plataform playstation pod pontu porcentag portatil posit poss possu post posterior posts pouc poupanc praz precis premi premium prend preseleca present pretend prev previ primeir print prints priv proced process procur produt propin propr propri proxim public publicaca publicaco qual qualificaca qualqu quand quant quart quatr queir quem quer quick quicksupport quilometr quinz quinzen quis quot rap rea real realiz recarg recarreg receb receit recib recolh recrut recurs red reembols reembolsav reembolsavel reencaminh reenv reenvi reexpedica regist registr remess remet remot remuneraca rend rendiment rentabil rep repass repo repom repor repost represent requ requer requisit reserv residenc respond respons responsavel respost ressarc rest restant restaur restitu ret reten retenh retir retorn retribuica reunio risc roblox rod rost rustdesk sac salari sald salv saqu satisfaca scan seg segu seguint segur seguranc sej seleca selet seman sena senh senhor ser sera seri seus sig signal simpl simplific sinal sindicat sit sob sobr soci social softwar solicit solicitaca som soment ste suas subsidi super suport support suprem tard taref tarif tax team teamview tecnic telefon telegr telemovel teletrabalh tem temp tempor tend tens ter tera terceir termin tesour test teus text tir titul tod total toxicolog trabalh traduca tramitaca transaca transf transfer transferenc transport treinament tres trimestr troc troqu trotinet tuas tud ultim ultraview umas unic uniform unitel urgent usar usdt usuari utent utiliz vag val valid validad valor vam var vari venciment vendedor verificaca vers viag vid videocham videoidentificaca view vim vir visit vist voc volt volum voss western whatsapp zapzap"
 },
 "groups": "7n9 7qc 7u3 7u6 7uj 7ve 7vq 7w2 7xo 7ya 80n 8dc 8dd 8e0 8ez 8f6 8fa 8fo 8fr 8g1 8h4 8la 8lb 8tt 8vo 8vt 8w0 8we 8wf 8wn 8wq 8wz 913 99t 99u 9b3 9bx 9c1 9c7 9cl 9cr 9d5 9py 9r3 9te 9tp 9tt 9ub 9ud a59 a7a a7f a7i a7s a7t a7y adp aku am0 ama ao0 ao7 aoh aol ap0 ap2 ap7 ap9;7wv 7ww 7xo 7ya 87a 8fo 8fr 8g1 8j2 8nl 8we 8wf 8wn 8wz 93e 9cl 9d5 9jt 9t6 9ub 9ud a0b a7s a7t a7y afo ao0 ap0 ap2 ap7 ap9;9ii;9ii;;85m;8js;8js;8js;8js;8js;8js;85m 91o 9ii 9xg as6;9ii;9ii;85m;91o;85m 91o;85m 91o;91o;85m;85m 91o;85m;9ii;7qw 8c4 8k5 8ss 98q 9pr a48 acp akq;7lh 89h ak1;acg;85m;acg;7qw 7qx 8c4 8c5 8ss 8st 98q 98r 9pr 9ps a48 a49 akq akr;7n9;81g;7qw 7qx 8c4 8c5 8ss 8st 98q 98r 9pr 9ps a48 a49 akq akr;8js;7qx 8c5 8st 98r 9ps a49 akr;7n9;81g;;as6;81g;as6;as6;as6;9xg;9xg;9xg;acg;acg;acg;acg;acg;;as6;9xg;8jt;8jt;8jt;8jt;7hh 7ip 7it 7j2 7jr 7js 7ju 7l3 7l7 7lj 7n3 7o7 7p1 7p8 7pb 7pd 7po 7qd 7qp 7qs 7qv 7r2 7r5 7rj 7rw 7sl 7ti 7ua 7ut 7v4 7v7 7wo 7wv 7ww 7wy 7xb 7xn 7xt 7yp 809 80h 80j 81c 81v 829 83u 84n 85d 88e 88h 88l 8a9 8b3 8bf 8bw 8c1 8ce 8da 8ds 8e0 8f2 8g3 8g5 8h9 8hh 8i1 8il 8j5 8jv 8jy 8kr 8li 8sl 9ja 9ks 9lz 9m9 9pj 9po 9q7 9r9 9rx 9sc 9td 9tj 9tl 9uo 9uz 9xo 9yq a2e a4h a5s a5z a61 a70 a79 a8a a8d aal aaz ack aco adz af4 ag1 agd agm ahc aj5 akh al3 alf alw alz an0 anr ao4 ao6 aob aot aoz ap7 ap9 apb aph aqa aqf aqi arm as8 ase ate atj;8p5 8u7 8ub 8vq 8w6 8wy 8x4 8xn 8ya 8zc;9dh 9dj 9g1;9vp 9vv;9vv;9vv;9vv;9vg 9vv;9vv;9vv;9vm;9vm;9vm;9vv;9vm;9vm;9vm;7yn 7yq;9z9;;;8kh;;8kf;9wa;7n5;7gf 7gk 7vc a2e aaz;84y;9vv;9vv;9vg;9vv;9vm;aqm;aqm;aq8;aqd;9xc;9xc;9yv;9yv;as2;ati;ati;ati;9xc 9yv as2 ati;9yv;9yv;7gk 7uc;8xe;;;7mi;a61 ack;aif;9ks 9pa 9pl 9pq 9px 9q7 9uo 9uz 9xo 9z7 a18 a2e a44 a4d a4h a5s a8a a8d a8n a97 a9s a9t aa3 aaw ack adx;7h8 7hh 7iy 7jr 7lr 7m9 7mh 7rn 7so 7ve 7vh 7wb 7y3 7yk 810 a18;;8m5 8wo 8zr 90j 9i0;9wa;9wa;9wa;aqy;aqy;7g4 98m 98p 98t 991 99b 99d 9au;8f9 8g7;;7hh 7l3 7l7 7nm 7p8 7pb 7pd 7po 7qt 7qw 7v7 7wo 7xb 809 80e 83u 98v 99p 9a9 9bw 9ce 9d1 9d9 9dp 9dx 9e1 9e5 9eb;7ht 7k0 7mk 7ml 7nt 7o0 7qm 7rj 7u6 7uj 7vz 81m;9w8 aqw;aqm;aqm;aqm;aq8 aqm;9vv acy;9vg;acx;acx;9zu;7ge 7ii 7m9 7md 7nm 7nv 829;;aem af4 ag1 agm akl akp akw al3 apb aph apk ase atb ate att;;;9vv;9vv;9vg;9vv;7ld 7tz 7u0 80v 8s4 8s6 8y7 8yt 9xb a64 abv as0;aqm;aqm;aq8 aqm;7gc 7gu 7h5 7ib 7id 7ij 7lt 7mb 7mn 7o7 7q7 7x2 7xy 817 827 82v;as2;9wa;9wa aqy;7o0 alj an0 apv aqi;9wa;;7xa;aqm;aqm;aqm;7lm;9vv;9vv;;9vg 9vv;9vv;7j7 7l6 7o0 7p1 7pj 7rc 7t1 7t3 7ta 7x1 80b 812 81s 84m;afw al2 ald alf aql ase;7kl 81n 858 91e a8o apu;88e 88h 89c 8a9 8g3 8g5 8j5 8jy;;97q 98f 98v 9d1 9dx 9e5 9f7 9g1 9ij;9gy;8da 8dx 8e0 8g3 8j1 8jv 8jy;8kf;8kh;8kh;8kf;;aqm;aqm;aq8;;7gu 7ib 7id 7ne 7x2;82p;;94a 94p 977 97q 9a9 9af 9fm 9fz 9hf;;;;9wa;9wa aqy;;;;;;;;7r6 7r8;8of 8oh 8ox 8oz 8p3 8p5 8rd 8ru 8u7 8z2 8zc 90w;;;990;7oz;;;9wb;aqy;8p9;acx;acx;;;81p 81x 81z 833;;856 857 8di 8dj 91c 9i6 a5f a5h;7g6 7hg 7iw 7ix 7j1 7zm 80x 82z 83p 854;7hn 7l6 7mg 7o0 7py 7s6 7sl 7x1 7x6 7xd 7yx 80p 83y 84e 84m;;alh aqe;;7fs 7go 7ij 7mb 7ox 7x5 827 82h;9vv;9vv;9vg;9vv;9vm;9vm;;acx;;aq8;;;;;;9lf 9lg 9qv;9lf 9lg;8bu 8ex 8hf 8hj 8hm 8hu a84 ac3;;7hy;8ke;8kf;atu;9zb a3k;7sm;7sm;;a2f;a3r a82 ac3;;;;9wa aqy;9wa aqy;ah0 asi asm;;aqm;aqm;aew;aq8 aqm;aqm;;9wa;aqh;aqh;agm ahj aks al4 ao6 aob aod apx aqs ar4 arf as8 ass at6 att;9wa;9wy;9wy;9wy;9wy;9xc 9yv as2 ati;ati;ati;ati;;9yv;9xc 9yv as2 ati;9yv ati;9yv;9xc;9yv;9xc 9yv as2;9xc as2;9xc as2;9wy;9ks 9lz 9m9 9pu 9q5 9td 9tj 9tl 9u0 9v9 9wh 9wt 9xu 9y2 9yh 9z7 a18 a4j a79 aaf aaw aco;aqy;9z9;acy;acx;9z9;9xc;9vp 9vv;9vv;9vg;9vv;9vm;9vm;8kh 9vm;9vm;8kh;9xc;aqy;9wa;aqy;aqy;aqy;acy;9zj;acy;acx;83n;9vv 9yv;9vv;9vv;9vv;9vg 9vv;9vv;9vm;8kh;ah0 ahl;834;aqy;;;;;;;an2;;9vv;9vv;;9vg 9vv;9vv;aqm;aqm;aqm;aq8 aqm;aqd;aqm;aqm;;7xo 7xw 7xz;7ns 7o3 7og 7on 7or 7os 7pm 8an 8az 8b0 8qr 8r9 8rb 8ri 9np 9ny 9o6 9o8 9oi a35 a37 a3q aj1 aj9 aja ajk;9lo;9qv;9lo aha;863 86u 873 892 89d 8b6 8cs 8e2 8j1 a15 a1f;9sb 9sm 9ue 9uj 9um 9uy 9zq a4g a5s a5z a80 a86 a8c aad abu ad0 ad5 aeo af1 af8 aff afy ag5 ah3 ame anc ap3 ap5 ap8 apl aqs asa;8so 8sx 8zu;a80 a86 a87 a8c aad abu;9zq a9s aad;;9wy;9m0 9sb 9sm anc anw ap5;923 92l 945 94x 9cy 9d5 9dg 9dj 9ds 9dt 9eh 9ez 9fq 9ga 9go 9h3 9ho 9sb 9sm 9ue 9uj 9um 9uy 9v3 9x0 af1 af8 ap5 ap8 aqs;8ma 8wy 8x7 8x9 8xc 8xo 8z5 90y 91g;7qo;834 84f 84j 84u;863 86q 86u 873 87g 87o 87x 887 88m 88o 892 8as 8b6 8by 8c3 8ce 8cs 8ds 8if 8il 8j1 8kz 8l0 8me 8mt 8mx 8n1 8n5 8nv 8o0 8ob 8om 8pu 8vm 8x4 8xc 8y0 8yd 8ye 8zd 8zp 8zs 8zy 901 90f 911 9je 9jj 9lz 9om 9pl 9px 9q6 9qg 9qk 9r4 9rx 9ty 9vf 9w0 9w3 9wh 9yh 9yy aeo af8 aff afy ag5 agg ah3 akl akw akz al2 ald alj alp am1 amt anw aq7 aqs ar4 atl;8kh;9zw a4u a4y a8v adi;9je 9jj 9om 9w3 9yy 9zb 9zs 9zw a00 a0f a0m a0p a15 a9n aa4 adi;93n 94h 9dd 9gk 9hg 9hw;93r 93x 945 95f 9bu 9cy 9d5 9d9 9dd 9dg 9ds 9e3 9eu 9ev 9ez 9gr 9ho 9hw 9i3;9wy;8kh;8kh;8kf;8kf;7hy 7wk 7wt;9vp 9vv acv acy aqh aqm;9vm;9vm;aqm;9vv;acx;acy;9vg aq8;9vv aqd aqm;9vm;9vm aqd;acx;9vm aqd aqh;9vm;9vm;aqd;9vm;acx;acv;;91t 92l 92x 93k 93n 93p 94h 950 9c9 9cf 9d9 9fe 9ga 9gj 9gn 9go 9h3 9hg 9ic;86q 86u 878 88e 88h 88l 899 8cs 8e0 8e2 8f6 8ff 8hh 8kz 9gj 9gn 9ic 9m0;9vv aqd aqm;9vv;aqm;9vv;9vg aq8;9vv;9vm;9vm aqd;;9wa;9wa;aqy;aqy;ao7 aol;;7tn 81r 8ln 8ze 9fx ae6;9zb 9zw a00 a0f a0m a0p a15 a1f a44 a4c a9n aa4 aal aax abo ad5 adi adk;9ko 9pm 9qh 9yd a8c akm ale at2;9wy;9wy;9wy;8xo 8xy 8y8 8yb 8ye 90y 91g 91t 92l 92x 93p 93r 93x 95b 95f 99e 9bu 9c9 9cy 9d5 9d9 9ds 9e3 9ej 9eu 9ev 9ez 9ga 9go 9gr 9h3 9ho 9ik abn;9wy;9wy;9wy;92p 944 97j 9aa 9ag 9cb;8jg 8jm;;8ma 8n5 8vm 911;8ez 8fa;ark arl;7ps 8k6 8k8 8s6 985 acr;9xs 9xy;7u8 aeo af1 af8 aff afy ag5 agg aks ame aqs arp asa at6 atl;aqy;aqg;7fs;9wa;9wa;;9l7 9lq 9pr 9ps 9py 9tt af1 af8 alj alp aqs asa;8ze 9fx;;86q 86u 87g 87x 88o 892 899 8b5 8b6 8gs 8hf 92v 944 949 96l 97u 990 9cx 9d3 9dg 9es 9ga 9i2;7hm 82w 87c 8ip a48 a49 a7i;87c 8ip;9zk a0c a1q a2o a2s a32 a3r a61 aba abh aex af3 afa afp ahq ai0 ain ajv apd;7rk;;;;8o0 8ob 8oq 8ot 8pu 8rz 8ss 8xg 8xp 8yj 8z1 8z3 8zd 901 911 913;9vn aq8;9vn;aq8;aqe;;;945 96d 97n 98q 9c2 9cn 9do 9dt 9e8;;9io 9iv 9j7 9jg 9kb 9ke 9kj 9kn 9l3 9pg 9qk 9qz 9r2 9ra 9ri 9tb 9tj 9ua 9ug 9uq 9v0 9vj 9vq 9wt 9x8 9xl 9yn 9yw;9z9;;8w7;8dr;ahj akz am6 amt anr ao6 aob aod aq0 aql as8 atl;8a2 8ak 8j5 8vc 9ks 9lz 9r9 9rv 9rx 9td 9tj 9tl 9xi 9xo 9yq 9yy 9z7;9yv;9yv;ati;ati;7hl 83r;;;;9l5 9vn aqe;9l5;aqm;aqm;9wy;9wy;9l5;9wy;9wy;9l5 aq8;9l5;9wy;9l5 9vn aqe;;9wy;9l5;9l5 9wy;8kf;8kf 8kh;8kh;8kf;8kf;;8kf;;923 9bp 9d3 9dg 9dj 9dw 9eh 9es 9ev 9fq 9ho 9ju 9lu 9mg 9mr 9mt;;9z9;;;85w 87b 89f 8b3 8gv 8if;aqy;87u 8bw 8e0;;;;85c a4s;8dr;a3w a5i;aqe;;9wy;9wy;9wy;9wa;a4x a5i a6t;;9wa aqy;a4x a5i adm;aqy;apc aqe;aqe;7g0 7gw 7hv 7hy 7i0 7i1 7i2 7i4 7i5 7wg 7wp 7wx 7wz 7x0 7x7 7x9 7xv 7xw 83c 83g 84v 852;7hy;7mv;;;88f 88i 88n 8h1;9vv aqm;aqm;9vv;9vg 9vv aq8 aqm;9vv;9zu;7sh;air aiu aiy aj2;7ui;7gh 7hh 7mg 7o0 7pu 7sa 7u6 7vt 7wa 7wv 7xi 7xq 7xt 81j 82e 82i 83q 83u 84s;aqy;9zu;;;;7y5;7oo;a2z;;9nr 9nw 9o0;;;9a3 9ce 9i0;;;;85c;;;;;;7ib 7j1 7lt 7oy 7rq 7vm 80s 80x 82j 850;;a4c abn;;9d2 9er;7pc;9vv;acx;acx;9vv;9vg;9vv;9vm;9vm;acx;7zz 801 806;aaa ads;8ze 9fx ae6;;;7od 7oo 7p4;;;alm;aqz;8sw 8td 8yr;;7yh;8a0 8c2;9nn 9nr 9nt 9ve 9vl aaw ak7 aq6;;;97t;9vn;9vg;8rr;9vn;9vn;;9nv;7zz 801;atu;atu;7oa 9nn 9nt 9ve;95e 96t;9p6 9ve;9up 9vn;9o4;9df;8xy 8y8 8yb 90y;;7gi 7ip;8ma 8me 8mt 8n5 8nt 8nv 8ob 8om 8p6 8vh 8vm 8wy 8x7 8x9 8xc 8xo 8xp 8xy 8y8 8yb 8ye 8z5 8zd 8zp 8zs 90f 90y 90z 913 916;7p3;7p3;7gi;7hh 7ip 7xg;7ps;a33;;;;aqy;aqy;8wd 8wg 8wl 8wm;9nb 9vq;7jm 7p2 7qf 7qk 7qr 805 8re 8sh 8sj 978 98h a39 a3z;7na 7qr 7qy;9wa;9wa;;8zy;;a4u a4y a55 a5k a7r a8h aaa aag aei;;;;7jz 7k1 7k7 7zx 815 8pf 8yx;;7g8 7vt;;9dw 9eh 9es 9ev;945 94d 94x 972 9bp 9do 9eh 9f8 9fq 9go;;8fp a0x a1n a4u a55 a58 a5k a77 a7r a83 a8h a9n a9s aa4 aaa aaw abd abp ac0 add ae8 aei;94a 9a7 9al;;aqy;9wa;7jr 7l6 7mg 7n2 7n8 7o0 7rj 7s0 7t3 7v2 7vd 7w1 7wv 7x1 7ya 7z9 7zc 802 80p 81a 81s 82m 83y 844 855 8of 8t2 8wo 8yp 8zc 900 95n 991 9al 9bw 9eb 9fz 9gn 9hf a2z a79 a8n ad7;9p7 ak8;9wy;;;;;9wy;9xs 9xy;8k5 acp;8k5;9vp 9vv;9vm;9vv;9vg;9vv;9vm;9vm;;9vm;9wa aqy;9wa aqy;;8v5;8tf;acp;acp;8k5;8k5;9vp;aqh;acv;aq8;acx acy;acx;acx;acx;;;acx;acx;9vp;acx;aqh;8a8;7gu 7h5 7ib 7id 7lt 7mn 7ne 7q7 7wi 7x2 7xq 7xy 7y0 7yg 817 827 82h 82v 830 846 853 8nn 8np 8q1 8qs 8qz 8r2 8sa 8wj 8wr 8x3 90h 90l 91a;7fs;93g 964 96e 96j 96t 96x 9gf 9gx 9i4;7ge 7jz 7nc 7s7 7sk 7te 7th 7tm 7v2 7v7 7vb 7yj 7yy 7zp 800 81t 849 84c 84t;7hh 7lc;8j0;aig aix;8fp 8m8 8n7 8nv 8nx 8o0 8oa 8ob 8om 8p6 8pc 8pe 8pu 8qu 8rh 8rm 8rs 8u8 8wh 8wk 8wy 8x7 8xg 8xy 8y0 8y8 8yd 8ye 8yq 8z1 8z3 8z5 8zp 8zs 901 90f 90z 916 99x 9au 9ik;8oa 8rs 8wh 8wy 8x7 8y8;7gf 7gk 7ij 7iq 7lf 7lg 7lk 7ll 7ln 7lo 7lq 7m3 7nn 7of 7ov 7p6 7p7 7pc 7pf 7qf 828 82k 8b4 8b8 8cj 8k5 8ka 8pn 8po 8pp 8pr 8pv 8rf 8rg 8rq 8s0 8te 955 956 957 959 95c 95g 979 97a 97c 97o 97y 99c;8kf;;8mx 8rh 8u8 8wk;aqz;8ny 8y4;8ba a3k;7sh 83f;;7hu 7iv 7j4 7j9 7ja 7sq 833 87w 87z 8fi 8o6 8o7 9kh 9kk 9u3 9w5 9y5 a0v a0y a14 agb age agj aqu asv;;9w8 aqw;;80l;86b 86l 87o 87s 87x 88m 8cs 8d6 8d9 8eb 8ex 8h2 8hw 8l5 8l8 a58 a77 aaa abr ae8;86b 86l 86r 87o 87s 87x 87y 887 88m 88t 88v 88w 8a3 8ca 8cs 8d6 8dc 8dt 8e9 8eb 8ex 8fn 8fy 8g1 8gb 8h2 8hu 8hw 8is 8iw 8kr 8l5 8l8 8l9 8la 8lj 8lx 9iv 9j7 9jg 9kb 9ke 9kj 9kn 9lc 9lx 9pg 9qz 9r2 9ra 9rf 9ri 9s4 9tb 9tj 9ua 9ug 9uk 9ul 9uq 9us 9v2 9vj 9vq 9xl 9yw a0x a2s a2v a55 a58 a5k a77 a7r a7v a83 a85 a8b a9n aaa aag abp abr add aei arm asc;;;9qk 9s4 9v2 9vq apm;acp;;ae5;86b 86l 86r 87m 87o 87s 87x 87y 887 88m 88t 89d 8a3 8bu 8by 8cs 8d6 8d9 8dx 8e9 8eb 8ex 8fy 8g1 8gb 8h2 8hf 8hj 8hm 8hu 8hw 8is 8iw 8je 8jj 8l5 8l8 8lp 8lx 9ok 9rk 9wq 9yt a4u a5k a5m a8b a8l a9i aaa aag abp ads;;a2s a3d a3h aae aeh;86b 86l 86r 87o 87x 8cs 8d6 8d9 8dx 8e0 8e2 8e9 8fn 8gb 8hu 8hw 8jj 8l5 8l8 8lx 9wq 9yt;7zh;;aes amg ard atg;a7v a85 a8b a8j a8l;8vy 918;7ui 7ul 7ux 8uk 8uw 8v4 8v7 9ao 9b2 9bb 9bd;8uk 8um 8uw 8v4 8v7 9ao 9as 9b1 9b2 9b9 9bb 9bd;7ui 9b2;7ui 7ul;9vv aqm;aqm;9vv;9vg 9vv aq8 aqm;9vv aqm;9vm aqd;9vm 9vv aqd;8jl 8jm;;9ra 9rf 9uk 9ul 9uq 9us 9v2 a7v a85 a8b a8j a8l arm asc;;;9iv 9j7 9jg 9l3 9qk 9qz 9ra 9rf 9ua 9ug 9ul 9v2 9vq apm;8e8;8ay;8dr 8gx aeh;;8b1 8ko;;;8wg 8wj 8y4;;7td;;7rk 7wn;7rk;921;9l5 9vn acx acy aqe;acx;9wy;9wy;acx;acx;9wy;9wy;9l5;;acx;acx;9l5 9vn aqe;;acx;9ym;9wa;7mb 7ox 82h;;7gi 7jr 7n7 7pt 7qd 7qg 7y2 7y6 7zg 804 8fw 8fz 8s5 8wy 9uf a84 a88 ac3 ap6 arm;;9kt 9yd 9z3 at2 atp;;;7gl 7h6 8kq 8ox 8oz 8p3 8p5 8t4 8tc 8vq 8w2 8wp 8z2 910;;8kf;8kf;ake akh arx;9pd 9pg 9x8 a3r a82 ac3;a40 a8e;8s5 8wy;ap6;7qn 85r 8bx 8c2 91p 9il 9pk 9q0 a4b akx;a40 a8e;984 9cx 9d4 9ew;8m0;8kf;93k 94c 94p 98f 98v 992 9bw 9ca 9cf 9db 9do 9fm 9gd 9hf 9hs 9hv;;8ko;;8dr 8fw 8jh 8k4;;8bs 8g6;;;;7yv 7z2;8k6 8k8;;7qj;7qj;7qj;7ps;;;7yp;85s a9e;8gi 8y5 9ep a8s;8m5 8ox 8oz 8p3 8p5 8wp 90j 90w agm aj5 akb amt aql as8 ase ate att;;;85s a85;;;a18;ak5;97n;;;;7l4 7l7 7p7 7ti 7uh 7vq 7xm 809 80a 820;7gm 8mf;7gm;8ae 9p4;ah4;;;;;;7gs 7kj 7nl 7no 9io agm ak2 akb amt aq0 aql arv ase at6 atb ate atl att;;8q9 8rp 90c 90e;9zr a88 aeh;8b0 8jz;85v;;7nt;86l 87k 8bs 8cs 8fl 8h7 8kw 9qz 9ra 9uf 9us anr ap6 apd arm atg;;7n6 7nk 7oc 7pr 7pu 7r9;8qd 8s3;;95w 988 98n 9gx 9h0 9hd 9i4;9nc 9p4 9pj 9po a28 a29 aem agd akh alw alz ao4 aob aoz ap7 ap9 apq apv aqf aqi arf arm arp arv arx asu atj;7mg 7mj 7p1 7qp 7rm 7sa 7ty 7ua 7y0 80b 81j 82e 8qf 8sl 8sq;;9zu;;8k5 8ka aco acp act;7zn;8mc 8qf 8u3;7hk 7if 7l6 7pj 7ri 7s0 7s4 7s6 7s7 7sa 7tg 7vb 7vc 7wa 7x1 7y2 7y8 7yo 7yx 7z9 7zc 80p 812 82c 82m 83q 83y 844 868 8fp;;7it 7ly 7n9 7qt 7qw 83l;86c 9iw;8me 8oi 8ot 8s5 8xp 8zm;8bf;8mm;8m7 8mj 8of 8ox 8oz 8ru 8sf 8tc 8tv 8u7 8w6 8w8 8xe 8xq 8y3 8yp 8zc 8zj 910;;7ht 7mn 7nb 7ng 7nt 7qm 7rj 7u6;a27 a47;;a47;9yt alj alw aoz apq apv aqi arp;808 80m 9ws a1j abx;8a1 8bw 8c1 aih aik ak5;8k5 8ka;7it 7j2 7jd 7jf 7jh 7la 7oe 7q4 7qf 7rs 7sl 7st 7uj 7xe 7xm 7zf 804 81c 81v 820 82f 84n;7ti 7zg;;;;7hh 7it 7iy 7jb 7rv 7rx 7t4 7t6 7ys 7za 7zd;;9wa aqy;7td;;;9wa;9iy 9j5 9vp 9vv 9yv 9zm ab0 acy af0 aqh aqm ati;9vv;9vv;aqd;aqd;aqm;9iy aew;9vv;acx;ab0 acy;9vg 9vv 9yv aq8 aqm ati;9vv aqd aqm;9vv;aqm;9vm aqd;;9vm;9vm;aqm;acx;acx;9zj;aqm;aqm;9vm aqd aqh;aqd;9vm;7wf;8kh;;8kh;aqy;8ak 8b5 8by 8c3 8c6 8ce 8de 8eb 8f8 8h9 8i1 8k4;9wa aqy;;85t 85v 8y1 90i;9wa;9wy;9wy;9wy;9wy;9wy;9wy;7yv 7zz 801 803;aqy;7g6 7gp 7gq 7hb 7hf 7hg 7ig 7n5 7wk 7wm 7wr 7wt 7xc 7xv 7y5 7y9 7yb 7yd 82z 83p 83x 843 84i;8kf;8kh;;8kf;8kf;;7gp 7h0;;8s6;8jn 9fc 9x7 ac9 aca arw;88q;91h;;ati;9yv ati;7qp 7qs 7qv 7rj 7sa 7ua 7ut 80p 84w 85d 8np 8s8 8sf 8sn 8t2 8t3 8tv 8vw 8yp 93k 985 989 98f 992 99d 9f7 9hv a00 a28 a3g a3t a44 a4d a4h a5a abo ad5;;;;;;80y;9yv;7zk 808 80m 80o 81h 81i 894 8x6 8y1 9ek 9f0 9f5 9f6 9fs 9fv 9lj 9lk 9wo 9wu 9x3 a1j ac2 ah7 arb arg arr;;9vo aft ah6 aqc aqg aqj;;7ps;985;amz anc anz asw;a55;9s3 9sm 9t5 9vp 9wf 9y7;9vg 9vp;9ja 9jj 9ou 9pa 9pl 9pq 9px 9q7 9r4 9u0 9w0 9w3 9y2 9yc 9yq af4 afc afu afy ak2 akl akp akw al3 am1 am6 amz anc anz aoo aot aox aql ass at1;asw;;;831;am6 amp aph apk ar7;;;;;;;;8kf;9p7 ak8;98m 98p 98t 991 99e 99x 9au 9ik aph apk;9wa;9wy;aqy;9wa;7jq 7jx 7wn;82l;ajt ak8;;acr;9wp arc;9wp;84o;8ba;;;;8ba 8kn 9io 9vf 9wh 9wp 9z4 aem aeo aq7 ar4 arc atq;869 8cx;;aqm;aqm;aq8 aqm;aqd;;;7ui 7um;7gc;7oo 801;9vn;9vn;9vn aqe;aqe;9vg;aq8;;;7oo;8ke;8kf;;;9z5 atr;atr;atr;atr;9z5;9z5;9z5;9z5;9z5;9tx;;;aew;9wy;9wy;9wy;9wy;9wy;9wy;9wy;8kf;8kh;8kh;;8kf;8kf;ab0;aq8;8kh;8kf;8kf;7wd 7wk 7y5;9vg;7sx;;9wy;9wy;atr;7oo;ah0 asi asm;8b7 8br ajc ajn akd;9z0 atn;8gg 8gh 8gk;acv;acx;acx;9zj;;7yv;7zi 7zo;;7qc;8ih;896 8iw 8l9 8la;ab0 acy;ab0;9vg;acx;;aex af3 afa afp ahq ai0;9vv;9vg;7oo 7pg;;;;;8ih 9ju 9o0 9rf 9rk 9us 9wq 9yy amc apd aq7 aqa atl;;7pg 80s;aqy;a2o a2s a7i;;;aia aim al4;7jq 7jx 7td 7wd 7wn 7wr 7wt 7y5 7yv 7z2 7zz 801 803 806;;;;8hy;7ue 833 940 a6i;af5 ahk aj0 aj8 alt amv aqf arf arv asu;;;7td;;a9i aac acp act aji;;91t 920 92v 93p 944 949 96l 97d 97u 990 9ap 9b3 9bp 9cb 9cx 9d3 9dg 9dw 9eh 9es 9ev 9ga;;9ni 9q2 9q5;7w2 8fa 8h4;;;;7pw 7pz 80n 80q 894 8bo 8jb 8jd 8s9 8yq 98a 9f8 9lj 9lk 9ov 9wo 9ws 9wu 9ww 9x2 a3u abx abz ah7 aju arb arg ari;82i 9h2 a3m aic ajx ak1 akn aqi;as8;;9wa;9wa aqy;;8dr;;8nf 8xd 8xk;alm;;87s 87x 88y 8gd 8h7 8ks 8lj 8lp 9j2 9ju 9mg 9mt;9zj;acy;ajo;9op;;;;;98o;;;;;;9jb 9kb 9ke 9kj 9kl 9kn 9lc 9lx 9m1 9ma 9nt 9r2 9sa 9ua 9v9 9wn a5a a61 a70 a79 adk;a1l a2v a8x aah aaj adw ae0 af5 agd ahc aj0 amv aoz apx ar2 asu;9wa;9wa;aah;9vv;9vv;9vg 9vv;9vv;a8v;a8q;7i0 7v5 7wp 7wx 7wz 7x0 7yl 7yw 7z0 7z1 83g;9zy a09 a1g a1n a36 a5t a8q a8t a9q aan ade adw;aqm;aqm;aqm;aew;aq8 aqm;aqm;88e 88h 88l 89i 8da 8de 8f2 8fc 8g3 8i1 8l0;7lm;9ma 9te 9tg;8le;87s 87y 88w 896 8fn 8gf 8iw;8cj;98x 9gl 9i8;808 9f0 9f5 9f6 9f9;9wa aqy;8bg 8le 8nb 903 9ok 9rk 9wq 9yt a3d a3h aae aes ard atg;;;;aqg;;7zz 801 806;ai0 aq6;7ve 7w2;;8ez 8f1 8ff 8hy;;ahk aj0 aj8 alt arv asu;;9i8;7h2 7h8 7hd 7hh 7ii 7il 7ip 7it 7iy 7j2 7jr 7js 7ju 7l0 7l3 7lc 7lj 7nc 7nm 7o7 7oe 7p8 7q4 7qf 7r2 7rs 7rw 7sl 7so 7st 7ti 7ty 7u3 7uh 7uj 7v2 7v4 7v7 7vb 7wo 7wv 7ww 7wy 7xf 7xn 7xt 7y3 7y7 7ya 7yk 7yz 804 807 80h 80j 80q 810 81k 829 82e 82f 83u 84h 84n;7rw;9of 9ze a5m a9i ads;;8v5;;;7g2 7hn 7mk 7ml 7ne 7o0 7qm 7rj 7s0 7s6 7t3 7ta 7te 7u6 7uj 7vd 7vz 7wj 7x1 7x5 7xd 7xi 7y8 7yo 7yx 7z3 7z9 7zc 802 81j 81s 82h 855;8xt;8bj 8dr 8lj;87y 88v 88y 88z 8ca 8d2 8dt 8gd 8gj 8lj;;7v6;;8sl 8sq 8t1;a2z a4g;7wd 7wk 7wm 7wr 7wt 7y5;aqd aqh aqm;aqm;aqd;8kf;aqm;9vg aq8;9vv aqd aqm;9vm;9vm;9vm;;9vp 9vv;9vm;9vv;9vm;aqh;8kf;9wy;acx;acx;;a49 a7i;aqy;;8bb 9jb 9kb 9ke 9kj 9kn 9lc 9lx 9m1 9ma 9nt 9r2 9u9 9ua 9v9 9wn 9wt amc aps apv asc;a1l a2v a8x aah aaj adw ae0 af5 aj0 aoz apx ar2;aah;9zy a09 a0x a1g a36 a5t a8q a8t ade adw;9ma 9te 9tg;7n9 7qt 7qw 7qx 7w2 809;7ph 7yj 8m8 8mx 8n7 8nx 8oa 8qu 8rh 8rm 8u8 8wh 8wk 8x7 8y8 8zp 916;;;;8w8;;961 9a3 9hc agd ajg aku alz amg aoz aqf arf arx atj;agd ahc ajg akq aku alz an0 aoz apx aqf;87x 87y 89d 8a7 8b5 8dc 8fn 8g6 8gd 8gj 8h4 8hf 8is 8je 8lp 9kj 9lx 9m1 9oh 9py 9r2 9ua 9v0 9vj 9wt 9x8 9yw a0x a1n a2f a3e a58 a7r a8e a8q a8t a9s abd abt ac0 add ae8;9kb 9lx 9m1 9pr 9py 9r2 9s4 9ua 9v9 9vj a0x a3e a48 a58 a7r abd;;87s 87x 87y 88t 89d 8a7 8b5 8b9 8c4 8dc 8fn 8is;;;;;923 92b 92c 984 9cx 9d4 9ew aqi;;7rj 7rm 7w1;7tn 81r 8ln 8ze 9fx ae6;7om 7tb 7yp;7gm 7h2 7jr 7n7 7pt 7qd 7qg 7s4 7sk 7wo 7wu 7wv 7wy 7y2 7y6 7zg 804 81a;85c;;7zi 7zo;9wa;9wa aqy;aqy;aqy;8nz 8qe 8sr 8su 8sx 914;8mz 8nv 8o0 8om 8p6 8pc 8pe 8qu 8u8 8xg 8y0 8yd 8ye 8yq 8z5 8zs 901;8cx a2d aac ab1 ad0;af3 ard;9z9;atq;8np 8rd 8tv 8u7 8wo 8xa 900 91k 9j9;af3;asc;7nz;9wa;;;ab0 acy;;acx;acx;ab0 acy;8kf;;acx;8kf 8kh;;8kh;;8kf;8kf;acv acx;;9o7 9ze a5m a9i ads aj7 ajj;7j7 7l6 7py 7s0 7s6 7w7 7x1 7x6 7xd 7yo 7z3 7zc 80p 84m 8h9 8np 8of 8oh 8ox 8s8 8sf 8t4 8tc 8w2 8x4 8xq 8yp 910 93k 989 98f 9e5 9f7 9hv 9ou a3t afu afy ak2 aql;;anf;;an7 anf ans anx;7oo;;7up 8ei 8er 8va 9bh 9ss 9su a6k a6y anm;9ss;9ss;9ss;8kf;;8kf;8kf;;9wa aqy;917;a3h;;atr;92a 977 99b 9ij;922 92a 93b 93k 94a 977 992 9a7 9a9 9al 9ap 9bf 9ce 9cq 9db 9gj 9hy 9ic;;9gg;87x 87y 883 8e9 8ez 8f1 8f6 8ff 8hw 8hy 8i2;arn;8dr;8ay 8b2;8b2;8vg;7yo;;;;7g4 7oq 7wi;;;7gn 7ii 7nc 7o9 823 824 82f 83t 859 8mh 8mo 8mq 8nx;;;;965;;;;;;;;;;;;7ga 7gb 7gg 7w5;;8mh 8mo 8mq 8nx 8zp;92e 92p 93p 9a1 9go 9hc;7wd 7wk 7y5;;7fs;;a3g;9pj 9sc 9ty;9nb;9vm 9vv;9vv;9vg;9vm;7gh 7h9 7he 7hq 7ii 7lr 7o6 7ph 7tb 7wj 7xb 7xr 823 824 82e 83u 83v 846 84c;8v5;;;;;ajt;8xc 8y8 8yb 90y;8y7;;;8w0;8tn;;;9a9 9af 9bf 9fy;9fy;91t 9fy;919;8o9;;9k6 9yx;;9iu 9jf 9k3;;;;9xa;85x 85z 89k 89n 8am 8ao;a1u a2q;adu;;adr;;8lh;arz;ahx ai1 aio ait aiz aj3;9qn;9mn 9mu 9nl 9no 9nq 9nx 9nz;arz;8ld;;adr;a0w;877;9pi;;;;;9y4;;a3y;ae5;;;9l5;86u 86w;9jj 9vy aff aqp;9mn 9mu 9nl 9nx ahx ai1 aio aiz;9ki 9rp 9u2 9y4;9rp agc amn aov ast;;;8jx 8lf;;;ag3 atk;ac6;;;9u2;9ts;9tw;8hx 8kx 8ky 98k adh adj;;88c 8i9;;8ec;;;;;aa1;;a2f;8f4;8f0 8f3 8f5 8fg;a1u;a00 a03;;;;;9f0;;;a2b;;98k;;9zp;;9wr are;9l5;;8jr;;8e3;8ao;a2q a2w;;;;9nq 9nx 9nz;aiq ait aiz aj3;9tz;;8cy 8jc adt;a3s aby;8cv;9yy;9mh 9ya;9pb 9pe 9ph 9yx;9ne;9yp;acz;9j6 9j8 9jd 9jh;9va;a2b a6h;atl;ahw ai6 asz;aki atk;8bt 8dy 8kx 8ky;adh adj;atd;86a 86n 86t;a1u a2n a2y a30 acz;86v;89g;9iu 9jf;aov ast;a0v a10 a5p;8a6 8a8;9fj;;;;;;;;;;;;9yp atd;aat;;ant;8ht;86n;art;9x5;;893 89c;9ln 9lz 9m5 9wi a8s ah8 ahg ar5;9lj;;;;9fk;8wd;;;;;;9y9;8j3 8j4;;;98k;8s9;;;9hz;;8o9;943;98k;;;;915;;8wd;9fk;92q;;;;8zb;;9m4;83a;;;;8dh 8di 8dj 8tx 99y 9r7 a5d a5f am4;8wu;;ae5;a80 a81 adr;7tx 7u1;;;;8vz 8zb;9c6 9fw;9w8 aqw;;;9qo;;a03;ahz;;;;9t0;9s3 9u7;;82x 9ne;aij;86p 86s 8hx 8kg 9j6 9j8 9jd 9jh 9zx aae acz af2 af7 afd ahz aq2;86v 87t 8a4;;ad1;;;;;ahf;;a3l;ahw asz;9w4 aqt;9jk;86v;88c;8fd;;;8bq 8dq;;;;;;are;8ct;;acf;;8am 8ao;;;;;8ld acm adr;;;aeu aey;9yb;9tv;afq;;;9xe as4;a7h;9jd 9v1 9vb 9vd 9yp 9yx af7 afd apn aq3 aq5;amz aox;;acz;8hx 8kg 8kx 8ky;aae acm adh adj;asw;a3s;9su anm;a6f;;8eh;aq2;;8eg;;8jk;8b2;9pe;9o9;ao3 aoa;8ee 9ms 9mw 9si a66 a6h ahz ai2 an9;8jr;9rp 9u2 9y4 a0w agc amn aov ast;9ki;;;89b 8gh;9rq 9rs 9x7;;;9yp;ahz ai2 an9;aq2;a94;a76;9xa arz;;;ae2;a2w;8j9 8jl;ac6;9xa arz;8ll;85x 85z;9sv ann;;;;;8jp;abu adt;ad1;8bq 8bt;8fm 9u8;9r1;a38;a03;9yy atl;86u 86w;;8f0 8f3 8jr;;acf;;;87t 9mu ai1;9ls 9lt 9lv 9mn 9nl 9no 9nx ahx aio aiq aiz;;8dy;;8i9;aat;aof aok aov;;;;;;9wa aqy;aki apn;9pe 9ph 9v1;8bt;890;9zh 9zp;;;8b2;8h8 8kx;ab2;9jf;a7n;88p;89c;;86a 86t;a7n;atd;;aoq;9r7 a5d a5f a5h am4;8dh 8di 8dj 8tx;;;9iu 9j3 9jf;9j3;9ly 9m4;atl;;aeu afb;;;;;;;8my;;9gn;an1 arz;9s5 9xa;8h8;8ip;87c;;;asw;;;8bp;;9x5;art;;9va;9yp;8i9;9s1 amx;9s2 amy;;;;afq;9kr 9yl ap3 ape apf at9 ato;9z2;agl ago;9kr 9z2;9ue 9uj 9ut 9uu 9yl 9z2;9px 9q7 9qh akw ale;9q9 al7;;8ew;9yu;9m5 9t8;;acm;9yu;9pb;akc;a9e;;a6v;;aoa;88x;;;;;8fv 8g0 8j9;8a6 8a8 8ll;;8yw;;86v 87t 8a4;;;a0d abb;;;8ip;9vy;8go;;9fj;;;;;;;;;;9ls 9no 9nq;;;898 89k 89n 8am 8av 8aw;;9vd;aq5;8ga 8ld;8lc;9on;alv amw ao3 aoa;ajb;9yy;9pb 9ph 9v1;atl;aki;all;9qo;9o9 ajb;;89k 89n 8aw;;86v;8hx 8kg;9xa aov arz;9s5 9ut an1 ape apl;9uy;;86v 87p 87t 8ad;;;8ad;;;9qy 9ue 9uj 9ut 9uu 9wr alv ap3 ape apf are;9o9;9rl;8fv;8ll;8d5 8ew 8fv 8he;8lf;agb agf amm amo;86v 87w 884 885 8dm 8do;9kh 9km 9ro 9rq;;;9hi;91q;943 9i5;943;;aiq;;;;aa1;;af2;;ato;ae5;;;;;85x 85z;85x 85z;9j3 9wb;8ip 9jv;87c 87j;afq;amx;8lf;;;8gl;;9qd a4f;a4q;9l5;9o9;87c 8ik;;;;;;8eg;9ya;8f5;86a 86n;9iu 9jf aeu afb;;;9zh 9zp;9lt;abb;asz;aoq;a7n;86v;;;agi;ae7;9zp;a13;9fh;;as3;9xd;;;86n;889 88b;;;;;;;;;;;;;9by;;;;;af7;aq5;;;89e;9yb;9tv;9mf 9y9;aon at0;ahp asy;89g 8cf;ahs ahw ai6 asz;;;9mh 9mj 9ya;8fm;9cv 9cw 9fw;;8wu 8zb;;;;;;;;9w4 9yy;9k6 9ph akc akf aki;;;;9c5;9cv 9cw 9fw;;a4m a6h;9ue 9uj 9ut a54 a80 a81;;;a6v;8eh 8f0 8f3;a1p a3a a7k;9u8;;;;;;8i9;;94k 94n 94o;9rl;9cv 9cw;;;;;;;85u;;9fj;943 9c6;9yp atd;8wd;;891;;;al6;a4l;8cf;;;;al7;;a4m;;a6u;a9u;adq adr;9lt;;;9yu 9yy aok aov ath atl;ajb atd;aar aat;8i7 9yu aof;8i9;aae;;;9va;9mf;aq2;;;9q9;a54 a5w a76 aa1;a38;;ahz aov aq2;9ms 9va;9w5;86v 87t;8fe 9tw af7 afd aop;8dy;9x5 art;;;9q9;;9jd 9jh;a3s;af7 afd;acz;8b2 8kg;9yx atk;8gl;8ad;;;9y7;asw;;;a54 a5w a76 a80 a81 aa1 adt;ad1;9y7;8f4 9u2 a7d a7h;9ts;;;;aey aqz;;;;;;;;92q;943 9i5;91u;;;;98k;;;9by;;8o9 91b;;;8p2 8w9;99y;9i6;;9c6;8j9;;aae acz;;;;86v;;9cv 9cw;98i;an1 apl;;apt;8zb;8jx;;;9fw;94k 94n 94o 9e4;;8ec;;9w8 aqw;8lf;;;9wr;9s5;9uy;;87w 884 885 8dm;9ak;8ls 8lt;asy;8wu 8wv;;8yt 8yw 9ff 9fh;;98i 98k;9qy 9ue 9uj 9ut 9uu 9wr a54 a76 a80 a81 aa1 adt ap3 ape apf are;9rl;ad1;;;a1y;a1y;9km 9ro 9rq amo;919;;;98j;;8f5;aju ajy ak3;apn;9ov 9oz 9p2;9v1;8h0;;all;;;8bo;a3u;;9yy 9yz atl;9jn 9vy 9y0 a73 aqp aso;8et;;;98k;;;;9m4;;;aoq;8ct 8lc;;;asx;9y8;8he;98a;;;8gl;;9jv;886 8dp 8ip;a0d a0z abb afq;8o9;9ff;9m5;;9w8;9c5 9i2;;acm;8ec;9k6 ag3;86w;9pg;9u5;;a7p;;a05 a0d abb;86w 87c 886 8ip;9jn 9jv;9h9;afj afq;9yy atl;86n 9zp;;;;9ft 9fu;;;;;;;;8p2;;9rt;8dq;8lc;;;9wa 9wb;9va;7tx 7u1 7ub;;;8go;a6e;a8z;;;8jp;;all;9rp aeu afb afx amn aov;;9iu 9jf 9k3;adr;;9zh 9zp a0k ab2;;8ct 8cu 8ld;;9an;;9ak 9an;;88x;9qo;agi;8f4;8ew;8b2;9zx acz;889 88c 8i4 8i9;86s;9j6 9j8 9jd af2;8j3;ao3 aoa;94k 9e4;8cy 8jc;9ut;9uj 9uy;;a80 a81 ac6 adl ape apl;;;8cf;a4l al6;;87c;;85t 86a 86n 86t 877 8co;;9s3 9u7;8ik;87c 8ip;8a4 aij;9jk;;;;8f0 8f3 8f5;;;;;;87t 8a4;9kc;arz;ant;a7d a7h aa1;;8gi;87t 8a4;;9ms 9va;86p 86s 8kg;9j6 9jd 9jh;;92q;9nz;ahz;;;8fm 8ga a8m;88f 88i 88n;8gc;;a6e;9su;9l0 9u5;a1d a7p;8dy;88q;;a1u a2y a30;9no 9nx 9nz;aiz aj3;8am;a94;aa1;8ls;abb;8ip;;86v;9rt;8f0 8f5 8fg;8eg;8hx;89c;9l5;8a6 8a8;a0z a5t adw;a2f;9kp;;a8z a91;;9xa;9t0;7kz;91x;9u8;9va;9u7;;8ee;a38;8f4;a4f;;9xd;9xd as3;;9si an9;adt;;;;are at0;arh;9qn;8cr;8lh;8lh;;88p;;9qn 9wr 9yb;;9wv;9wv;8ip;a7d a7h;9ts;9oo 9pe 9ph;9o9 ajb;8b2;;;;8f4 aof aok;ajn akf aki;898 89k 89n 8am;86v 87t;8cv 8jc;;;;9kr 9yl 9z2 at9 ato;9iu aeu agl ago;;9qy 9s1 9ue 9uj alv amx aoa ap3;;;8d5;8h8 8ha;;a9e;ahz;9ms 9u2;;86a 86n 86t 877;ab2;ab2;;;;9kr 9yl 9z2;;;;;;;;9s1;88k;86w 870;86a 86n 88d 88g;8j9 amw amx ape;8lf;9l5 9s1 9ut;9rl;;;;8fv 8g0;ahp;88d 88g 88k;;8fv 8g0;8d5 8fv 8g0;;9v1;alv ap3 ape;9yl;;87l 8bt 8h8;9jv;9jv;87c 87j 8ip;8eg;8gl;915;9hz;;;ato;8ee;88k 9z2 at9 ato;88d 88g;a81;a05;agl;a17;9cu;8fm 9u8;85x 85z 898 89k 89n 8am 8ao 8av 8kg;8fm 9u8;8ga 8gc;9u7;;;8jk;;;89e 8b4;8d5 8fv 8g0;9xa;;;;adu;aby;a0d abb;;;a80;;a05;9zh 9zp a17;;;a8m adu;;;ado;;9hi;9fd;91q;8kg;;8hx 8kg;a0k ab2;;;;;;;;a2n a2y;8o9;9cv 9cw 9ff 9fh;;;8wu 8wv;;;;;;;;;9lj;a38;a9u;9ya;9jd 9jh 9ls 9lt 9lv 9mn 9mu 9no 9nq 9nx 9nz;af7 afd ahx ai1 aiq ait aiz aj3;8am 8ao;a1u a2n a2q aae acz;;a4q;9yu;9qd;9cv 9cw 9ff 9fh;;;;9hz;;;;;;9jn 9vy a05 afj aqp;9qd;;;;9kp;;9ms;9jd 9jh;9va;9vy aqp;8my;;8ct 8cu;8ga 8gc;;;9zh 9zp;adt;a5w;;;abb;8my 8n2;86p 86s 8hx 8kg;9zx;;;;;a8z;;;;8wu 8yt 8yw;;;a2f;9iu 9jf;9ph aki;;aeu afb;;;9sf;;;;a66;86w;;;;;9i5;;;92q;8s9;acf;;8jr;;9si;8ee;90t 90x;;98a;8bl;;88p;aox;9zx;;;;9j6 9jd 9vb 9vd;af7 aq3 aq5;;;9ts;9fw aof aok;9u2;;85x 85z;86v;9w4 9yy aqt;9yx atk;9jk 9w1;8lc;9ut alv ape apf;8d5 8ew 8fv 8jk ap3;;9cv 9cw;8ct;9qy 9ue 9uj 9uu;ap3;adl;8he 8jk;8b2;;a54 a80 a81;aa1;atl;abj;a7q;86p 8hx 8kg;aov;;amz aox;a38;;;;;9cv 9cw;;9cu;;919;;;;;9jn 9vy afj aqp;86v 87w 884;;;;98j;;;;;8mb;;85x 85z 8ao;9t0;;a4f;889 88b;;;8w5 8w9 9cd;;;arz;;;;;;;;;;9h9;8fv 8g0;;;;9ak;a0k ab2 ad1;86t 877;8ct 8cu;;;;;9fj 9fk;;;;;;;;;;8fv;8d5 8g0;8ct 8cu 8cw 8ld;9t8;86v;;;a6p;;;;;86p 86s 8j4;9zx;9j6 9vy 9wa af2 aqp aqy;8zm;;;;9bq;9g7;;9bq;;9bq;918;8my;;;;9an;;;9i5;;;;;;;9c6;8vz;91b;;;;9cv;;;;91b;;;;;;;;7xn 7xt;7s6 7tg 7yx;7lh;7ft 7fx 7fy 7ls 7lv 7lx 7m0 7m4 7mb 7o1 7o4 7rq 7yu 7ze;7kn 7zi 7zk 7zy 80n 80u 81h 81l 828 83f;7hs 7i7;7iq 7jm 7k8 7kb 7kl 7kn 7l9 7qh 7qi 7rz 7uk 7uy 7yn 7yq 7zk 7zl 7zs 7zu 828 82g 82k 83f 85e;7jd 7jf;7yn;7vp;7ix 7j6 80x;;7ho 7hs 7io 7ir 7vm 80n 82j 83h 83p 84q;82l;;7kz 7t5 7t7 7yt 7z4 820 821 826;7hs;7hs 7hw 7hz 7i7;7hs;7h7 7hf 7hg 7up 7v3 7wp 83p;7ie 7if 7we 82b 82c 82r 83y 85g 85k;7ie;7mi;7tg;82c 82r;7gf 7gn 7ow 7p2;7jm 7qe 7sx 7tp 7ts 7tu 7vy 7xe 7ye 7yh;7zr;;7g7;82q;7zh;7jr 7jt 7l0 7yx;;7go;7j8 7jk;7o0 7vd;7i0 7i1 7rr 7rt 7sb 7v5 7wp 7wx 7wz 7x0 7yl 7yw 7z0 7z1 83g;805;7o5;;7nh 820;7n5;;7g9 7lu;;7t5 7t8;83a;7tz 7u4;7jk;7m5 7mb 7pi 7pl 80d;7gh 7h9 7he 7hj 7hp 7hq 7hs 7hu 7hw 7hz 7iq 7is 7kw 7ly 7mc 7nd 7ni 7o3 7wj 80v;7im 7iq 7is 7kr 7ks 7kt 7kv 7oj 828 82k;7gd;7jd 7jf 7jh 7lf 7lp 7ls 7lv 7lx 7m3 7o1 7o4;7fs;7h1 7h4 83h;7ig 7ii 7ij 7ik 7im 7ru 7t9 7yu 7z8 85f 85i;7t2;7n6 7pr 7pu;7g5 7ga 7gb 7gd 7gg;828 82q;7qe 7tp 7tu;7gm;7li 7lp;7jq 7jx 7ok;7l2;7hs 83a;7jm;;80n;7jd 7jf;7jd 7jf;7lw 7m2;7m8 7mu;;;7g7;7jy 7n7 7y2 7ya 802 80z 83z 842 847;7hz 7on 7or 7os 834 83o;828 82k 831 84u;7s3 7xo 7xp 7y4 7yc 7yf 7yl 7yw 7z0;;7k8 7kg 7kl 7l4 7l5 7l8 7ry 7s1 7xe 7ym 7yq 7za 7zb 7zk 7zr 7zu 7zy 80a 80c 80e 80i 80w;84j;;7pv;7g4 7ii 829;7gp 7gq 7hb 7hf 7hg 7x8 83p;80g;7g4;7vn 7we 7x1;;7fx 7fy 7ij 82h;;7qg 7vz 84p;;7mj 7rm;;83s;7zr 7zt;7hs 84u;;7sg 7xe 856 857;82o;7u7;7jp;7hv;7vv 7w9 84d 850;7iq 7oi 82o 82q 83h 84q;;7uw;831;7gl 7h6;7oy;7jr;7ho 7j6 82a 83p;81p;85a;;7vo 7vu 7vx 7w0 7y9 81o 84y 84z;80c 81d;7r7;80x;7vr;833;7j3 7l4 7l5 7xj 80a 832;;85p;;;7mf;7nf 7nj;7gh 7h9 7he 7hj 7hp 7hq 7kw 7ly 7mc 7ni 7wj;;7iq;;;7jj 7jl 7jz 7k2 7k5 7k9 7kb 7kl 7yq 7zk 7zl 7zu 80z 81n;7g7;7h6 81o;;7r7 7r8 7rb 7rr 7sz 7yi 7yj 7yl 7yw;7zr;;7g3;7ot;;7g7;80w;7z4;7lp;7hs 7i9 7jn 835 836 839;7jd 7jf 7jh;825;7u7 7uk 7uy;7gt 7gw 7hm 7hx 7i0 7i2 7i4 7i8 7x3 7xa 83c 83g 83n 83s 84k 84v;7gm;7pw 7pz 7q3 7q5;7hu 7in 7jn 7jo 7l5 7l8 7lb 7oo 7rr 7rt 7ry 7s1 7sn 7ym 7za 7zb 7zr 80a 835 839 83x 84f 84k 84v;7rr 7rt 7sn 83x;;7j1;7o1 7o2 7o4 7ob;7mc;7ga 7gb 7gg;836;7jr 7js 7od 82a 85f;7hs 7jn 82d 834 835 839;7tp 7tu;85e;7rs;7uw;7gz;831;81d;7kd 7ko 7qb 7zv 808 80m 80o 80r 80z 811;;7l8 7zr 7zt;7qh 7qi;7hm 7rq 7sw 7sy 7xa 7z8 7ze 814 81w 83s;7up;7up 7uq;7t9 7yu 7z8 846;7u7 7uf 7um;7s9 7sc 7vv 7w9 7xo 7xv 7xw 7xz;83h;7o9;7gf 7gj 7gm 7gn 7h3 7jd 7o9 7ow 7sl;;7m5 7u8 7vm 84q;;837;80w;82t;7nr 7q0;;7ft 7fx 7io 7ir 7jv 7n5 7o5 7vm 80n 82d 82q 84q 85h;;7ft 7fx 7fy;;83a;7qe;7gd 7on 7or 7p5 7vg 7vk;;;7hz 7ig 7ij 7im 7iq 7ks 7lo 7lq 7ol 828 82g 82k 841 84r;7gp 7hg 7i4 7i5 83g 83p;80u;7sf 854;7la;7jm 7k9 7qe 7tp 7tu 805;7jr 7js 7k5 7ka 7va;7l4 80a;7gr 7gt 7gw 7hr 7i8 7x9 83c 83g 852 85q;7ox 82h;7gm;85a;;7t0 7tn 81r 81u;7i9 7ia 836 83o;7gl 7gp 7gq 7gv 7gx 7h0 7h6 7hb 7hf 7hg 7ho 7x8 82a 82z 83p;7kn 7zw 81h 81i 81l;7ih 7kg 7z8 834 83z 85f;834;7l8 7sg 7xe 856 857;7v9;7l5 7ry 7ym 7za 7zb 80a;;7rs 85b;840;7qo 7qp 7r9 7re 7rg 7rj 7rl 7u9 7ua;7k9 7zv 7zw;82n;7je 7jg 7ji;7p3;7kg 7zk;7s8 7xs 84g;7mm 7mo 7mp 7mq 7mr;7ft 7fu 7fv 7fw 7fz;7t9 7yu 81o;820 821;81b;7gm 7p2 7qe;7ii 7ij 7ik 7im;7g6 7hv 7i0 7i1 7i2 7i4 7i5 7sb 7wg 7wp 7wx 7wz 7x4 7x7 7yb 7yr 7z8 814 816 82a 83g 83p 84u;;7jf 7jh;7qe;80u;7k9 7ka 7ke 7kf 7kh 7ki 7kn 7or 7zv 7zw;7t2 80w;7fs;7xp 7y4 7yc 809 80h 820;7v8 80n;7mm 7mo 7mp 7mq 7mr;;7qe;7fz;7jo;;82j;80t;7hs 7hz 7jz 7k2 815 83i;7fs;;81y 85c;;7q0;;;7t8 7yt;7zr;7t5 7t8 7yt;7hs;81f;7fw;7vs;;7yi;7k3 7mf;7k3 81u;7tl 81o;834;7h8 7hd 7qp 7qs 7qv 7sd 7ua 7vu 7wb 84w;7lf 7lg 7ll 7p0 7rd 7w9 850;7r6 7u9;7r9;7j8 7jk;;83e;837;7t2;7kz;7nb 7ni;7jq 7pw 7pz 7q3 813 824;83a;7ks 7ls 7lv 7lx 7m4 7nw;7gf 7gj 7gm 7gn 7h3 7ij 7im 7kt 7kz 7lg 7oj 82k 83j;7h9 7he 7hp 7kx;7jq 7jx;7gd;7n1;7nw;;7hs 7hw 7iq 7w0 7w6 80d;7jq 82l;7px;7j3 7xj 83h 851;7zj;7hs 7hz 7iu 7j0 7j5 7sq 7ss 82g 82k;7sy;856;81y 85c;7u2;7h8 7hd 7m9 7md 7mh 7qp 7qs 7rj 7sd 7ua 7wb 84w 85d;7lu;;7lr 7lu 7w4;849;7vh;7hu 7in 839;7hu 7in 839;;7sf 854;7px;;7mf;7zn;7gr 7hr 7i8 7x9;7fw 7mm 7mp 7mq 7mr 7ns;7n1 7ne;;7pe 7r8 7ra;;7vf 7vj 7zr;;;7gz 7vg;7gz;7nk 7r6 7r9;7tn 81r;7x7 7x9;;7ve;7hs 7hz 7iq 7is 7nd 828 82g 82k 82n;7my;7io 82j;7io 82j;7gl 7gp 7hg 7ho;7sv 7sy;7m5 7u8 84q;7ow;7ig 7ij 7jc 7sl 7ur 83l 83w 845 84h 85j;7ot;7ve 7w2;;7t8;7p7 7pp;;;7jr 7ju 7u5 7u7 7um 7ux 82c 84n 85e;7g5;81b;7nf 7nj;7ft 7fu 7fv;7ke 83k;7nn;7jq 7op 7s2 7s5 7tf 7tq 7tr 7ts 7va 7vi 7y1 7yb 7yv 7z2 7z5 7zz 801 803 806 813;7op;7gm;7w2;7fz 7g1;;;7l4 7qz 80a;;;820;7vg 7vk 7vp 7vw 7vy 7w3 7w4 84x;7hk 7hn 7if 7j7 7mj 7o0 7p1 7r9 7rc 7ri 7rm 7s0 7sa 7t1 7t3 7wa 80p 812 83y;7jy 7v3;7h7 7ju;7go 7gu 7ib 7lh;7gl 7gp 7gv 7hg 7rr 7rt 7sv 7sy 7v5 7yl 7yw 7z0 7z1 7z6;7nn 7s6 7tg;;82j;;7lt 7z7 827;7g2 7xe;7l5;7jq 7un 7y1 7y9 7yd 7zj 819 82x;7nf 7op 7p4;7pk;7my;7yg 82x;7j3 832;7t2 7ug;7jk 7q8;;7u1 80x;;;7vg 7vk;7vr;7io 7ir 7li 7lp;85b;7y9 7zj 803 816 819 81o;7hs 7hu 83b 83h;7tu 7tw;7q8;7q7;7j5;7ha 7nz 7o7 7oa 7oy 7zi 82y;;7z4 84x;7z4;838;7uo;7q0 814 816 82q;7p3;;7n7 7qg 802 84p;81r;7ft 7fu 7fv;7hs 7kr 7ks 7kt 7kv 7kx 7lf 7ls 7lv 7lx 7m0 7m1 7m3 7m4 7m7 7nw 7o1 7o2 7o8 7ov 7p2 7q1 7qf 7qk;814 82o;7gz 7so 7sp 7sr 7t4 7t5 7t6 7t7 7yt 832;7gm 7gz;7gm;7gz 7hs 7tz 7u0 7u4 7uk 7uv 85e;7na 7qr 7qu 7qy 7r0;;7hs 7t5 7yt;7me;;;7k1 7ld 815 834;7k1 7ld 7le;80y;7ge 7lw 7n6;7hs 83a;;;;7ot;7ps;7gv 7gx 7jv 7jx;7lf 7lg 7lk 7ll 7ln 7pc 7pf 7r7 7r8 7rb 7rd 7rs;7uw;7pk;83d;7jv;7gf;7hs 7i9 837;7u7;7k9;7k9 7ke 7kh 7o5 7vc 7zw 85n;83w;7tp 7tu 7tw;7u6 7u7;7ye;7rg;7lw 7m2 7re;7gm 80c;805;7hs 7hu 7hz 7i7 83d 84u;;7km 81k;7iq;7hs 7hw 7hz 7ij 7ik 7im 7iq 7is 7nq 7nv 7nx 7q1;7s0 7s6 7vz 7yo 7z9 7zc 82m 855;7vo 7vx 7w0;832;81b 83p;7l2 7vc 7vo 7vx 7w0 7xh 84y 84z;83s 83x;7t2;7fx 7fy 7h1 82j 82q;7t2 81x;7jk;7gk 7lf 7pc;7pk;7j3 7kr 7kt 7ku 7w6 7xj 828 832 83h 851;7g3;7ql 7ws 83v;7s8 7xs 7xu 814 82o;7sh;814 816 82l;7wj 7wl 7wq 7ws;7tk 7xl 822 826;7z8;7sh 831;7j0 7j5 7r4 7sq 7t2 80w 828 82g 82k;7me;7n3;;7ib 7ie 84d;;7jm;;7zm;;7sj 7un 7zj 81o;7mu 7n4 82u;7yc;7hs 7li 83a;7hs 83a;7li;;7zj;7s6 7xx;7zh;7ij 7ol 828 82k 83i;83s;83d;7ia 7k4 7k7 83f;7ia 7k4 7k7 83f;;7u5 7u7 7uo 85e;7ft 7mj 7mv 7my;85n 85p;7qg 7vb 7vc 7vl 84o;7pk 7zr;7op 82n;7oz;81b;7v6;81q;82o;7sh;7hg 83p;7ki 7kn 7kp 7kq 7zk 7zs 80n 81h 81i 81l 828 82k;;7ot 7pa;7nf 82x;7up;858;7x4;;7t9 7tc 7tf 7to 7tt 813 821;7p0;7jm 7o9 7qe 7qh 7tp 7tu 7zo 805;837;7ou;7iv 7ja;;;7m6;7m6;7ot 7u1;7hz 7j0 7j5 7sq 7ss 828 82g 82k 832 833;;7hs 7hz 7i7 838 83o 84u;7gp 7hg 7nx 7ny;7m6;7vp 7vw 7vy 7w3 7w4 84x;7j3 7xj 83d;7qa;7qe 805 81b 81d;7t2;7tz 7u0 7u4 7uv;7ps 7pw 7pz 7vb 7vc 7vl 85n;;7qn 7qq;7sr;7i3;;7s6 7xx;7na 7oz 7qn 7qq 7r0 85r;7ft 7fu 7fv 7qj 82u 82w;7uq;7jm 7km 7r1 7r3 7r4 7ty 7u3 7xe 80w 81k;7i3;836;7oz;7r7 7r8 7rb 7rr 7rt 7s7 7sv 7sy 7sz 7v5 7vv 7w9 7wp 7wx 7wz 7x0 7yj 7yl 7yw 7z0 7z1 7z6;7xe;7pk;7ig 83x 840;7ra 7uh 7vq;7kk;7yb;7ye 7yh;7u4;7t0;7ou 809;7ha 7hi 7jw 7wj 7wq 7ws 7x5 7x6;7fs;7kf 7p9 7zx;7ma;81q;7iy 7iz 7jb 7mo 7ms 7nr 7so;7ha 7iy 7iz 7mo 7ms 7nr 7ro 7so 7xa 82u 82y;7fs;;;80c;7w8;;7hj;7nh 7uh 81q;;7i3;;83a;;7ky 7oo 7op 7pg;7k9 7ka 7kd 7kh 7ki 7kj 7on 7or 7p5 7p9 7qh 7qi 808 80z 811 85n;;837;7p4 82j;7gf 7gk 7ij 7iq 7nd 7o5 7oj 7p6 7vc 828 82k;7iz 7qe 7so 7sp 7sq 7sr 7ss 7sx 7z4 805;7oc;7hs 7hz 7im 7iq 7iu 832 83h 84u;7si 7we 82b 82r 85g 85k;7pv 7px 7ql 7rn 7wu 7wv 7ww 7wy 7xb 7xn 82s 83u 83v 853 85j;7km 7l4 7p7 7pb 7pe 7pp 7q6 7rc 7ri 7ty 7u3 7u9 7ua 7ud 80a 80f 81k 837;7y8;7s6 7tg 7yx;7ld 7m8 82j 82w;7tp 7tu 7zi 7zo;7p6;7ho 7iw 7ix 7j6 7t2 7tz 7u0 7ub 7uq 7us 80x;7gf 7gm 7gn;7gf 7gj 7gm 7gn;7hs;7l0 7l1 815;7vf 7vp 7vq 7w3;7nb 7ng;82u 82w;7mh 7py 7y6 7y8 7yx 802 81a 84m;7tg;;;7hu 7iv 7j4 7j9 7ja 7xk 833;7iv 7j4 7th 7to 7tr 7tt 7tv 7xk 81p 81x 81z 833;81x 81z;7qi 7uk 7uy 7vc;7g0 7hf 7hg 82d 83p 85l;7gl 7h4 7h6 7ho 7rp 7wh 7x4 7xc 7z8 82a 83p 85f;;7fu;7k2 7mq 815 818 82k;7hs 7ny;7th 7to 7tr 7tt 7tv 81p 81x 81z;;7hl 7xo;;7j3 7je 7la 7w3 7w4 7xj;7od 7op 7s2 7s5 7va 7y1;80m;7jz 7k7 815 818;7kn 7ko 7kp 81h 81i 81l;;7x3 83p;83x 843;;7g0 7hx 7i0 7i2 7i4 7l8 7rf 7rr 7rt 7sb 7se 7sv 7sy 7wf 7wp 7wx 7wz 7xf 7z0 7z1 82d 835 83c 83g 83p 83x 84v 85h 85l;7rf;7l8 7ry 7s1 7xe 7zr 7zt;84l;83x 843;825;;82w;;7mc 7pq 7vg 7vk 7vp 7w3 7w4;7s9 7xo;7s9 7sc 7w9 7xo 7xw;7u8;7hs 7hu 7hw 7hz 7i7 7k4 82k 83a 83m;7gf 7l4 7mc 7ni 7nn 7pq 7rv 7s1 7vg 7vp 7vw 7w4 7wc 7za 7zd 7zn 80a 84x;7qk;;7r1 7r3 7r4 7t2 80q 80w;7jr 7js 7k5 7k6 7ka 7kh 80y 810 811;;;80y;7o4 7oo 7op 81w;7k5 7k6 80y 810 811;;7iq 7is 7lo 7mt 7mx 7mz 7n0 7nd 7oh 7t5 7t8 7uk 7yt 82g 82k 82l 82p 84e 84r;7hs 7hz 7lg 7ln;7j4;7ow 83e;7jw 7wj 7wl 7wq 7ws;7k0 81m 84d;7hl 7hr 83r;;834 83o;7ky;82n;7iq 7is 7lk 7lo 7lq 7mt 7mz 7nd 7of 7oh 7p6 7ug 82p;;7iq 7tn 7u7 7uk 7vc 7zj 81r;7tj 7xl 7xm 820 821;7to 80f;81y 85c;7gm 81b;7up 83g 85o;7v3;7ti 7tj 7up 820 821;837;82t;7o1 7o2;;820 824;7nn;;7pu 7rv 7t4 7t6 7ys 7za;7ig 841;7fw;7fx 7fy 7yw 7z0;7ld 7nq 80k;7ft 7fx 7fy 7hs 7hu 7hw 7hz 7i7 7io 7ld 7nq 7sw 80k 82j 83b 83h;7tw;80x;7tz 7u0 832;;7o3 7on 7or 7os 7pm 7zl 7zs 7zu;7lf 7lg;7gm 836;7gm 836;;7gm;7g0;;7gl 7h1 7op 7zz 801;7yi;;7hg 7ho 7iw 7ix 7j1 7j6 80x 82a 82d 82z 83p 854;7px;7fw 7mm 7mp 7mq;7q2;7pz 7q2;7r6;7nk 7r9;;7qa;7uw;7mj;7uu;;7u2 7um 7uo 85n;;85f 85i;7zz 806 813;7ok;7li;;7g0 82d 85h 85l;7gd 7ii 7ik 7p4 7rq 7ru 7sw 7tq 7vm 7wh 7yu 7z7 7z8 7ze 7zi 80s 82d 82j 85f;7qe;7v1;7jd 7jf 7o4 7op;85o;7gf 7gj 7gk 7hj 7hs 7hw 7iq 7lf 7ls 7m7 7o1 7ov 7p2 7qf 7vx 7w0 7wc;;7uk;7qb 7vx 834 84y;;7v1;;;7gl 7h0 7h4 7ic 7ih 83z 842 847 84a 84b;7lz;7hs 7pi 7pl 80d 82l 82n;7hs 7hu 7hw 7hz 7i7 7iq 7is 7jp 7wz 84r 84u;;7gl 7gp 7gq 7gv 7gx 7h0 7ih 83z 842 84a 84b;7lz;7yv 801 803;7fx 7fy 82j 82q 82x;7v1;7gy;7mu 7n4 7s3 7y4 7yc 817 82v 830;7s3 7xp 7y4 7yc 7yf;7hf 7s2 7s5 7yb 7yv 7z5 83p;7sv 85h;7p7 7p8 7pe 7pp;825;;7zm 7zq;7zq;;84b;83z 842;825;7v1;7n5;7zz 801 803 835;7jm 7qe 7sx;7gd 7gg 7xa;7iy 7iz 7jb 7mo 7ms 7nr 7so 7xa 82t;7tf;7hs 7io 7ir 7oi 82q 83h 84q;7tq 7tr;;7i6 7t5 7t7;7t6;;;7n5;7s3 7xp 7y4 7yc 7yf 7yw;7u4;7ns 7o3 7og 7on 7or 7os 7pm;7o4 7s8 7xs 7xu 814 816;7ih 7sj 7y1 7yb 7z5 81o 820 83z 842 847;83i;7op 7pn 7u2 7uf 85e;7l8 7zr 7zt;7v0;7kz;7g3;7p6;82p;828 82n;828;7kc;;7my;;;;837;7ig 7xv 83x 843 845 84i 84l;;832;;7l5 7ym 7zr 82o;;7fz 7g1 7g3;7jr 7jv;7fx 7fy 828;7gm 7gz 7h3;;7hs 7np 7of 80w 834 835 839 83o;;7uz;7pa;7iq 7is 7mt 7mw 7mx 7oh 82p 83e 83h 84r;7l4;7jm;7gm;7hs 7io 7ir 7lp 7oi 80n 83h 84q;7nx;7oo 7op;7h9 7hs 7hz 7iq 7jd 7jf 7kr 7kv 7lf 7lg 7ln 7ls 7lv 7m0 7np 7o1 7o2 7o4 7o8 7ob 7of;;7uv;7g6 7s2 7s5 7tc 7tf 7va 7vi 7y1 7yb 7z5 7zj 813 824;7nu 7op 7t9 7x4 7xc;7l4;7r6;7hu 7ld;;7hf 7hg 7ho 7rp 7wk 7x4 82a 83p 85f;82d 85h;83h;7ou 809 80h;7go;7jq 7jx 7op 7s9 7u7 7um 7va 7vi 7xo 7xw 7xz 7zq 7zz;7oh 828 83x 840 84r;7t9 7tc 7tf 7tj 7to 7tt 7xm 820 821 827 82h;81x 81z;7j8 7je 7uk 7uv 7uy 85a;;7o1 7o2 7o4 7ob;7g8 7ha 7hi 7jw 7wj 7wq 7ws 7x5 7x6;7fs;80t;7hl 7pe 7pp 83r;7kr 7kt 7nu 7pi 7w0 7w6 83h;7q8 7q9 81e;7j3 832;7u9 7ud;7ws;82s;7ow;7fw 7mm 7mo;7nl;;;7iq 7is 7mt 7mw 7mx 7mz 7n0 7nd 82p 84r;7i3 7u9 7ud;7r3 7r4 80w;;7iu 7j0 7j5 7sq 7ss 80v 83e;82s;7ou 7pb 7rs 7so 7uj 7v4;7g9;7g9 7nh;7u4;7n2;7kc;7qz;;7qe 7tp 7ye 7yh;7gl 7gp;7iq 7is 7mt 7mw 7mx 7mz 7n0 7nd 82p 84r;7p2;7xy 817;;83c;7uo;7fx 7fy 7ig 7ii 7ij 7ik 7im 7jc 7kr 7ku 828 82h 82j 832 83h;7hj 7iu 7j3 7kx 7xj 832;7iu;7k9;;7jk;822 826;;;;7ot;7j8 7je 7uk 816 85a;7g3;;;7jq 7jx 803;7u5 7u7 7ui;7gv;7xs;7h9 7kv 7o4;7ge;7yw 7z0;7qe 7qh 805;;7h1 7j0 7jq 7jx 7sq 7zz 801;7je 7ji 7su 7ye 7yh 7z4;;;;814 816;7g7 7ge;825;825;7i3;82n 83e;7nw 7oy 7tl 7yi 81o;7hm 7ls;;7p2;7rh 7ub 7uc 7ue 7uq 7us 7v0 85e;7qe;7o9 7qe 7vs 7w8 805;;7q8 7q9;;7o5;;7hz 7in 7lb 7ns 7of 80a 835 839;856;7n5 7ps 7pw 7pz 7q3 7q5 7q6 806 80q 813;;7ga 7gg 7hc 7w5 7y7 7yk 7yy 807 823 848 849 859;83t;7hh 7ip 7lc 7rx 7xg 7zf 80j;7gi 7s7 7sk 7te 7th 7tm 7yj 7yy 7zp 800 81t;7ib;;7hc 7hh 7q4 7rs 7th 7yy 7yz 800 81t;7g0 7ge 7hc 7hh 7it 7oe 7p8 7po 7sl 7vb 7wo 7wv 7ww 7yk 7yy 7yz 807 849 84n 84t;82t;800 807;7qx 7ve 7w2 809;7j7 7l6 7py 7s0 7s6 7w7 7x1 7x6 7xd 7yo 7yx 7z3 7zc 84m;828 82g;7u6 7u7;;7qo;;7n2 7n6 7pr 7re;7jt;7g5 7gd;7n2;7j0 7j5 7sq 80v;;7l8 81b 81e;81d;7gy 7hs 7hw 7hz 7i7 7i9 7ia 7ij 7ik 7im 7iu 7jc 7wz 82g 82k 832 836 83o 841 84u;7h9;7iq;7qe 805;7sb 7se 7sv;7g6 7rr 7rt 7s2 7s5 7sb 7se 7sw 7sy 7x4 7xc 7y1 7yb 7yv 7z2 7z5 7z8 82a 83p 85f;83a;7zz;7i7 7ii 7jm;7z4;7ur 80a 832 841;81f;7xv;7gm 7gn 7jd 7jf;;7n9;7ve;7zr;;;;7l6 7vz 7w7;7hs 7hz 7i7 7iu 7j0 831 84u;83d;7gm 7gz;7we;;7io 82j 84q;7vn 7we 85g;7zn;7wv;7jq 7jx;7if 7x1 82c 82r;7zr;7n6 7pr;7l6 7s0 7t3 84m;7sg 856;7kq 83e;7kn 81h 81i 81l;81r;7gk 7p6;7ft 7fx 7io 7vm;7me;;7je 7jg 7ji 7su 7ye 7yh 7z4;7zr;7hs 7le 80l 80n 835;7jv 7lb 7op 7zn 7zu;831;834 83o 84u;7gh 7gi;7u4 7u7 7uk 7uy 80f 85e;7pn;;7g7;7v8;7hs 7hu 7hw 7hz 7i7 7lf 7lg 7lk 7ll 7lo 7wz 828 82g 82k 83a 83m 83o 84u;;7h9;7jj;7xv 83x 843 845 84i;7ft 7fu 7fv 7ok;7gv 7gx;;7jm 7l8 7l9 7v9 7z4;;7g7;;;7je;840;;7rj 7rl;7mb 832;;7g4 7gc 7o7 7oq 7pi;7xe;;7q8 7q9 7vf 7vg 7vj 80q;7g8 7si 82r 85g 85k;;7gg 7hc 823 848;7r9;7go 7ha 7hi 7id 7ne 7wq 7ws 827;7q8 7q9 7rr 7s2 7s5 7x4 7y1 7yb 7yv 7z2 7z5 7z8 83p;7zr;7ie 7if 7j7 7jr 7jv 7l0 7l6 7p1 7pj 7qa 7rc 7sl 7v2 7vd 7w7 7yo 80b 81m 81s 83y 844 84c 84m 84s;7rf 7s2 7yi 7yr;7nf;7xs;7n8 7x1;7nl 7no 7we;;7i6 7ij 7iu 7iz 7p6 7p7 7pc 7pf 7qo 7qp 7rc 7sp 7sr 82k 832 83e 83j;7h9 7he 7hp 7pq;83e;831;7ft 7fu 7fv 7fw;;7fs;7ye;;7q6;;;7mk;7ii 7il 7ip 7it 7iy 7j2 7jb 7jr 7js 7ju 7l0 7l7 7n7 7nc 7o6 7om 7qd 7r2 7r5 7rx 7sl 7so 7tb 7ty 7uh 7v2 7v4 7v7 7ve 7vh 7wo 7wv 7ww 7wy 7xf 7xg 7xn 7xr 7xt 7yk 7yp 7zp 804 807 80q 81c 81k 829 82e 82f 84h;7hq 7xr 7xv 80k;7u6 7u7;;7y1 7yb 7z5;7gs 7nl;7pk;;;8dz 8ea 8em;8gt;8j8 8ja;8ax;;;8e6;8ib;87v 8hd 8hq 8hv 8i0;87v 8dg 8dn 8ia;86z 871 8it 8kl;87v 8dn;8fu;87v;87d 8ii 8ij 8ke 8ki;8ii;8au;8lr 8lu;87r 8jb;;86v 8fj;;86v;89k 8aw;;;88s 8du 8dv 8lg 8lo;8lo;87p;8a1;8b7;87l 8bq 8bt 8h8 8ha;89z;;88a;874;8e1;;8fj;;;;867 8ar 8az 8ey;8io;;8jn;8iu;8a8;8jo 8jq;8dz 8e3 8jo;8he;8lr;878 88e 88h 88l 8hh;;87a 8ct 8cw 8d0 8d7 8hv 8l6 8ld;;;8l1;87p 88f 88i 88n;;8ep;8g7;86c 86e 86j 86m;87r 89i;;;85u;865;8hc;8b2;8ep;89s 8ae;;89c;;8l8;;89m;;8k0;;86k 8ht 8ke;86o;878;88e 88h 88l 8f2 8k4;;8ea;87l 8h8;;86v 87t;8d3 8ge 8gi 8ju;86j 86m 893 8jq;8eu;8ku;;;;862 89u;;880;;;;87r 8iv;;8f7 8fb;;8cj;;8gi;8h1;889 8dz 8i4 8i8 8ib;;8h0;8dm;8i4 8i8;;;;;8c9;8ho;8an;8hc;88x 8gg 8gh 8i3 8j8 8ja 8km 8lv 8ly;;88r 8cp;;;86z 871 872 87a 87i 8it;8ex;8ex;;8gm 8i8;;8ex 8hu;8dz 8en;;86r 8by 8c3 8c6 8ce 8fd 8hw;8ki;8bo;8kg;;8bq;;;89c 8b6 8ca 8cc 8ds 8h9 8li 8lk;;8at;8ln;8ez 8fa;;;;;8ea;;8k2;86i;86j 86m;8ja 8jf;87z 8fi 8fk;;8ln;;8cr 8ld;8bt 8g7;;8eh;87v 8dn 8e3 8e7 8el 8i0 8ia;85z 87p 888;8ea;8dd 8f7 8fb 8fo;86i 8bc 8jg;88s 8i6 8jg 8ji;861 89t;8b4;;87r 881 8e6 8ef;88u;88u;;88u;87n 87t 893 8dz 8en 8gk 8j8 8km 8ks 8kt 8kv 8lq;87l;8gq;;;;894;;87r 89z 8hc 8iv 8jb;8au;;;;8jp;;;8db 8lw;8lw;8it 8ke;;;8ay;8az 8b0 8bd 8k7;;8hh 8ir;86v 87p 88f 88i 8iy 8iz;86z 871 8it;;8dg;8bi;;8h8 8ha;88t 891 895;8bi;;;;874 876 8d3 8ge 8gi;8bo;8g7 8ln;875 8hv 8ie;;86g;86f 8im;8im;86f;;;89c 8ev;;89c 8a2 8ak 8f2;;87r;8ke;85z 87p 888 8fj;;8ay;;;8db;;;8ab 8ac;869;;87h 8iq;;87p 880 881 882 888 8fj;;8hz;87p;;8fh;879 8ej 8kd 8ke 8ki;86z 8hd 8it 8kb;8cc 8ds;8bh;8gz;8gz;;;8k1;891;8c4 8c5 8fa 8h4;;;;8jl 8jm;8d7 8fo 8fx 8k0;860 864 8ah;8ji;89m 8cp;8bq 8bt;8bq 8bt;;;;;;8i4 8i8;8jg;8k0;;;;;86j 86m;8du 8dv 8lg 8lj 8lk 8lm;8bc 8be 8g4 8jg 8ji 8jm;;;890;86y 8an 8ho 8ix;86x 8gp;;86j 86m 8gr;8jn;;8k3 8k7 8k9;8bl 8bo;89z 8k3 8k7 8k9;8e6 8ef 8hs;8ci;;;;8bo;87p 87t 88f 88i 88n 897 89e 89h 89j;8h8;866 89e 89h 89j 8b4 8b8;8k2;86c 86e 86j 86m;8cr 8hs;8hi 8hl;86y;88d 88h 88j 8d6 8dx 8fw 8g1 8l8;88d;8cd 8l1 8ld;86c 86j 86m;8ag 8ah 8bk 8bm;8bk 8bm;;8dl 8lo;8dl 8i6 8lo;879 88s 89z 8dk 8dw 8ij 8jg 8ji 8jm 8k3 8k9 8ke 8ki 8kk 8lo;;8ai 8al 8lo;8lo;8gn;8bq 8bt;8jo;;8h3;86i 86j 86m 86v 8ed;;89l;;;;;86v 8ay;8d0;8e1;;;8bn;89v;87h 8iq;8dk 8dw;8dk 8dw;86v;860 861 864 89t;;89x;;;8es;8cb 8cc 8cd 8cl;;8ik 8ld;8l3;88s 8bp 8l3;86i 86j 86m;8kj;;8a1 8kj;;;8dl;89i;8el 8h0;8hp;8bc 8be 8g4 8jl 8jm;;8f9;8dz;87r;86f 86h 86k;;;86f 86o;;8if;;;8ct 8cu 8cw 8d0 8d7 8g9 8hz 8l6 8ld;86c;8l3;8kl;874 87p 880 881 882 88i 89t;86k 86o 88s;8i4 8i8;87w 8dm 8do;871 872 875 87a 87i 8gp 8hv 8i3 8j2;8ku;8cm;8g7;87r 89i 8cn 8iv;8db 8fs 8lw;8kg;8lw;89p;86v;8dq 8dy 8h8 8ha;8ek;;89i;;;;86v;8a0 8c2 8c7;8aq;;86i;;;86i 8dz 8ed 8el;87l;;8ck;8ks 8kt;;8ja;;;8gr;8cg 8cn;;89m 89y 8aj 8ch 8l8;86v;;;86g;8iu;;88s 8kn;8io;8ka;890 8ar;886 8dp;8ka;8kc;86y 8fe 8ix;8hp;;8es;86v;8ch;86c;8gr;88d 88j;8b7;8h8;;8bk 8bm;8kb 8kd;8ey;8iq;88n 8h1;;8j3;8aq;88s 8he;88s 8he 8ke 8ki;8bz 8cq 8h6 8j0;;8ch;;;;8c0 8kj;8hc 8hg 8hm;8i4 8i8;8ej 8fq 8ke;8fq;;89i;;;87s 8d2 8ks 8kw 8l9 8la;86u;;;;8bv 8ey 8i5;;;8e1 8ea;;89x;;8jl;8jl;;;;;8hb;;86v 8ix;;88e 88h 88l;8j6 8j7;8lt;8ac;8gi;8ko;;8bo;;;86i;8du 8lg 8lk 8lm;87w 87z;8bq 8bt;87a 87e;8h8;85u;;;;;89p;;86v 87w 884 885 8dm 8do;8i4 8i8;86v 86w 8kp;;8f9;;;;;8ey 8jd;8bo;8kq;8kq;;8kq;8ab;8kc;8kc;8gs;8ab;88r 8bw 8bx 8c2 8c7;8et 8kb 8ke;8e4 8e7 8fh 8h3;;870;876;;88f 88i 88o 8cq 8h0 8h6;;;;;8ko;86z 87a 8eu 8hv 8ie 8l6 8ld;;8ir;8he;86j 86m;;;;;883 89u 8af;;8id;88q;;8gi;8ei;8jz 8k1;;8io;8e1 8ea;86v 87l 8h8;86b 86l 87k 87m 87x 8bs 8g6 8h7;86b 86e 86l 8b1 8bi 8d6 8fp 8fw 8fz 8jh 8k4;8fe;8eq 8fe 8fl;;8ev;;87n 891 8az 8b0 8bd 8bv 8jf;;862 870 8af;87r;86g;;867 86k 8b4 8ey;86o;;8df;;87w 8dm 8jn;;8i8;86c 86e;;85u;;89r;86v 89a;89a;87w 87z 8fi;8dz 8ed 8en 8ey 8i5;860 86f 86h 86k 877 87d 87f 88f 88i 89z 8d1 8df 8dn 8gu 8h0 8h5 8hd 8hk 8hl 8hn 8hq 8hr 8ii 8ij 8ke 8ki 8kk 8kl;8ii;;8ly;;;;8ay;;8bh;;8dd 8fo 8lb;88a 8fj 8i7 8id;86v 86z 871 8it;8ke 8l4 8lo;;8a8 8bc 8be 8g4 8jl 8jm 8l1;8lv 8ly;8cg;86h 86k 88f 88i 8co 8h0 8h5 8ii;;86f 86o;8d3;88q;;;8cz;8cr;85u;8h3;86v;8f9 8ho;8d3 8d4 8jw 8ku;;85y;;88t 895 8hc;8i4;88x 8h6 8lv;86v 89e 8aa 8et 8ix;8aq;8i4 8i5;8h6;89w 8dx;8f6 8k0;;;;;;8c8 8c9;8i5;89b;8ek;;;89e 89j 8aa 8b4 8b8 8ej 8ix 8lo;88r 8jw;86v 89z;8g7;86u 873 87u 89c 8a1 8de 8f8 8fc 8j5;;8dd 8fb 8fo 8lb;85y;85y;8kp;8gs;8id;8db;888 8gz 8h3;888 8eq 8gz;8gc;86f 86k;8bh 8ia;86f;;8e5 8ju;8he 8hp;;8j6 8ls 8lt;8lt;860 8hc 8hm;8ij 8ke 8ki 8kk;;8f7 8fb;8iq;85x 85z 86a 86d 87p 89k 8av;8d4 8k8 8ku;8hv 8ic 8ie;;8eq 8gz;;8dz 8e3 8ed 8fj;;8an 8az 8b0 8en 8lq;86c;86c;;;883 8du;865;;8ej;;8dz 8ea 8ed 8ey;;;860 861 89t;8fa;868 8a7 8a9 8b9;;;8ez;;8ch 8e5;89y 8cb 8cc 8cd;85u;89z;8e6;8hi 8hl;8cr 8cz 8jc;87p 8cr 8cz 8jc;;8dl;8hd 8kb 8kd;;87h 8iq;8cr 8cz 8lh;88a;;866 897 89e 8b7 8bk 8br;866 8b7;;860 8ay 8hc 8hg 8hm 8hn 8hp 8hq 8hs;8it;8ej;8id;8in;;;890;;89o;8hb;;86k 87d 8gu 8hd 8hk 8hl 8hn 8hr 8ii 8ij 8it 8ke 8ki 8kl 8ld;8ii 8ld;89o;8ln;;;;891;;8ay;86f 86g 86h 86k;86f 86o;8g4;8ij 8ke 8ki 8kk 8lo;;8h0;;87t;8gw;8gw;88s;8d8;8fh;8l4;89z 8k3;8k3;;886 8af;89v;;86v 87r 8eo 8iv;;8bq 8bt 8ha;;;8b7;89w 8d7 8fq 8ft 8fx 8l6;8dz 8ed;89w 8ft;8ed;8db 8fm;8lw;8at;8bi 8lw;8ia 8ij;;;89e;8gy;8i4 8i8;89j;;8d8 8g2 8g8 8l7;8g8 8l7;8gy;8al 8gy 8ig 8iu;8gi;8ci;;8h3 8iz;88f 88i 88o 89e 89j 8h0;8k2;878 89s 8ae 8aj 8cc;;895;8gt;;894;87l 8bt;;8jb;87q 8iy;86v 8ag 8gq;8at;;8cq 8h0;85w 85y 89l 8a5 8e8 8gv;89i;85w 85y 87b 8a5 8gv;;87l 8bq;8bn 8by 8c0;8l2;8ks;8ai 8ak;;87p;8cl 8e5;8a1;8i4 8i5 8jo;;8c8 8c9;;;86c 86j 86m 8l2;;86m 8hx;;8ig;8d7 8fx;;86z 87a 87i 8cw 8d0 8d7 8eu 8g9 8gv 8hv 8it 8l6 8lc 8ld;85w 87b 89f 8gv;88s;8a2 8ak 8hh;86v 874 876 87p 87t;;86c;8i4 8i8 8ix;;89e;8kj;8by;8em;8ku;;8em 8i7;8dz 8e1 8he 8ke 8l4;8ck;;8fx;870;;8e4 8e7;8i4;;8k3 8k9;85u;8ic 8ie;8er;8c8 8c9 8jd 8jn;;;;;8h1;8e6 8ef;86v;8di;;8hc 8hq;8bp;;8es;;;8lv;;8b5;8f1 8fd;87o 89q 8g1;;87p;8df 8hd;88q;879 8d8 8g2 8jg 8l7;879 8d8 8g2 8jg 8ji 8ke 8l7;87e 8df 8hd;8l1;8bc 8be;88s 8jg 8ji;88s 8dw 8ji 8ke 8ki;8i6;8fh;8ln;87q 880 89e 8b4 8b8 8bz 8cj 8ka;;8ck;;8gr;;8c5 8fa 8h4;;8ay;88j;;8bn 8if;8in;86c;8gt;;;;8dh 8di 8dj;;;;86v 87r 8ef 8iv 8jb 8lr 8lu;8au 8ax;;87z 8fi 8fk;;;;8ac;;8da 8dx 8g3;8jb 8lr 8lu;877 87d 87f 8gu 8h0 8hd 8hk 8hl 8ij 8it 8kb 8kd 8ke 8ki 8kk 8kl 8ld;;;;8ea;8dz 8ed;;8b3;865;8ez;87e 8d1 8df 8g2 8h0 8hd 8hk 8hr 8ke 8kl;;87t 89e 89j;;;86v;89y;;;;8cx;87o 87s 87x 87y 883 887 88m 88t 88v 88w 88y 88z 896 89d 8a3 8ap 8as 8ca 8d2 8dc 8dt 8e9 8fn 8gd 8gf 8gj 8hf 8hj 8hm 8hu 8i2 8iw 8ks 8l9 8la 8lj 8lp 8lx;869 86r 86s 88d 8a3 8ap 8as 8bb 8bg 8bj 8dt 8fn 8gv 8gx 8hw 8le 8lj;87p 8fh;;;;8jd;8es;;;;8rc;8r1 8vn;8vy;;8pi 8px 8pz 8q2 8qq 8qy 8r0;8no;8zq;8px 8pz 8qq;;8nv 8nw 8oy 8p0;8o8 8zq;8o5 8o8 8ty 8u5;;;;;8w3;8ud;8n8 8o5 8o8 8u5;8pg;8r1 90k;;8px 8q2 8qt 8r0;8nv 8on;8o1;8vj;8pg 8ph 8q3;8vj;8lz 8m0;8m0;8uk 8uv 8uw;8oj 8pk 8ul 8uu 8ux 8v6 8vi 8y6;;;;8ys;8v0;;8zz;8n8 8n9 8o2 8o4 8zz;8nd;;8u9 8ua 8xi 91f;8zn;8ns;;8yy;8yy;8q0;8zz;8ze 8zg;8xf;;;;;;8ns 8nu 8sk;8m6 8m7;;8s7 909 90c 90e;90y;8pa;8sp;;8qf 8qh 8qi 8vt 8zm;;8qc;;8ul 8un 8v1;8o6 8o7 8od 8ol 8u4;;8pa;;;8s3;91e;8py;;8pn 8po 8pp 8pr 8pv 8rf 8rg 8rq 902;;8yk 8yr 8z8 8z9;;8yr 8z8;8yr;;;8xh;8pk 8pl 8tk 8tl 8xh 8xs 8yg 8z8;8tk;8xx;8nf 8nl 8tg 8th 8to 8tr 8x0 8xd 8xk 8xv;8mf 8ms;;8sk 8yc;8m2 906;8ny 8pi;8nd;8m2;;;8xx;8ts 8wg 8wl;8ts 8wg 8wm;;8r8 8ra 8rj;8v4;8mi 8mp 8mu 8n8 8n9;8md;8n4;;;8m9;8ok;8qp 8qx;8uk 8um 8ut 8uz 8v2 91i;8vn;;8o5 8oe 8og;8o5 8o8 8un 8v9 8vb;8o8 8oe 8og;;8md 8mg 8mw 8nj 8t8 8zq 8zx 91j 91l 91n;912;;8mi 8mn 8mr 8n4 8x5;912;8m3 8mi 8mn 8mp 8mu 8n4 8n8 8n9 8na 8nf 8nm 8qc 8t7 8tg 8th 8tw 8x3 8x5 8xk 8xv 8y2 8zo 91n;;;;;;8o2 8o4 8qc 904;8m2;8yy;8yz;8yy 8yz;8m3;;;8xz 8y7 8yt;;8y7;8ry;8rq 8s0 8te;8nf 8ng;8yy;91l;;8sz;8rf 8rq 8te;;8s0;8y5;8ub 8xt 8zq 90r 91l;8ti;91c 91d;8qv;8wr;8tn 8wt 8xj;8tn 8wt 8xj;8p9;8vv 8w5;8nf 8ng 8nl 90p;;8ze;8vs 8wx 90o;8wx;8zt;;;;8y5;8mo 8ms 8u4;;;;;8s9 8sc;;8zh;;8tg;8ym 8yo;8yl;;8z4;8yf 8yl 8yn 8yo 8ys 8yu 8yv;8yf 8yl 8yn 8yo 8ys 8yu 8yv;8y5;;8rk 8sk;;8va;8va;8tt 8vv 8w5 8we 8wf 8wn 8wq;;8yr;8rl 8vp 8vr;;8nw 8o1 8o3 8oy 8pn 8pr 8r1 8zt 90g 90k;;;91c 91d;;;;8nh 90m;8nz 8sn 90u 91h;8t2 8t6 8t9 8uo;8os 8ov;8n2 8n3;8y7;8rf;8v4 8vl 8we 8wf 8y7;;;;;8vm 8xo 8y8 8yb 90y 911;;8zv;8si;8np 8zv 91m;;;8m3 8m4 8q4 8q5 8q7;8qd 8t6 8t9;8yj;8yx;;;8tq 8xl;8xl;8rc;8rc 8xl;;8xl;;8tq 8xl;8tq 8vc 8xl 8yt 8yw;8tq 8xl;8tp 8tq 8ug 8ww 8x4 8xn 8ya 91k;8nd 8o1 8o3 8zt;;8mi 8mr 8n4;8mi 8mp 8mu 8n8;8st 8w0;8qd 8s3;8ne 90q;8sy 8uo;8on 8oy 8p0 8p4 8p7 8zt 90v;8mz 8ok 8tj 8xr;8p7 8u1;;8nr;;8mx 8n1 8sn 8t2 8t3 8vx 8w7;8s9;907;907;8s7 909 90c 90e;8xa;8oo 8or 8ou;8y3;8m3 8m4 8q4 8q5 8q7;8wc 8zn;;8rm 8ya;;;;8v1;91i;8ux 8v1 8v3 8v6;;;8rz;;8pd 8yu 8yw;;;8o1 8rg 8s0;8xm;8o2 8o4;8pq;;8mo;8qg 8x3 8xm 90h;8m2 8px 8qt;8sa;;8xx;8z7;8or 8ou;8md 8ml;8md 8mg 8mw;8wt 8wx 8xj 8xz 8y7 8y9;8wt 8wx 8xj 8xz 8y7 8y9;;8md;8pq 8ps;;8r9;;8zq;8qq 8qt;8ra;8mc 8nl 8sz 8ta 8tg 8th 8to 8tr 8x0 8x9 8xd 8xk 8xv 8y2;;;;;8va;8sy 8t1;8m1 8qj;8r6;8yh;8q2;8r3;8r5;8qq 8qt 8qy 8r0;8qy;8rt 8rw;8nw 8o1 8o3 8qk 8ql 8qm 8sd 8se;8m2;8nj 8zq 8zx 91l;8yl;8uy 8v0 8wx 90h;8r8 8ra 8rc 8rj;8m9 8no;8q0;;8r8 8ra;8mo 8ms;;8s2;;;;8or 8ou 8ps 8q2 8qt 8r0;8pa;8rz;;8vp 8vr;;8x8 8xb 8zi;;8oe 8vz 8xb;;;8sg;8od;8uz;;8qx 8rr;8rr;;8s1;;8ya;90d;8ms 8ul 8un 8v1 91i;8ts 8wg 8wk 8wl 8wm 8yz 904;8ts 8wg 8wl 8wm 8yz;8u9;8u9 8ua 8xi;8nd;;;;8pf;;8yx 8z0;;8vx 8w4 8w7;8w4 8w7;8qi 8w4;8rn;;8rv 8rx;;8oy 8p0 8pg 8ph 90v;8qw;8yy;8rt 8rw;8pn 8po 8pp 8t5;8pn 8po 8t5;8yy;8z7 8za;8yf 8z7 8za;8tf;;;8w3;;8nd 8o1 8o3 917;;;;8oc;8w3;;;8z8 8z9;8nw 8qk 8ql 8qm 8sb 8sd 8se;;;;8pa;8mb;8rv 8rx;;;8mz 8nv 8o0 8om 8pe 8u8 8xg 8xy 8yq;8p9 8y1 8ys;;902;;8qa;8ul 8un 8uu 8ux 8v6;8my 8n2 8n3 8n7 8qh;8qr;8pb;8u4;8u4 8u6;;8rk;8qm 8qo;8qo;8w1;;;8yi;8oj;8y2;8r3;8ne 8uo;91i;8zu;8zh;8uc;8ny 8uc 8zi 90l;8o5 8o8 8oe 8og 8ty 8tz 8zq;8n9 8o5 8o8 8oe 8og 8ty 8tz 8u5;;8pd;8z6;8n0 8na 8nf 8ng 8nl 91a;;;8r8;8mv 8u2;8mv 8u2 8x3;8ny;8m4 8q4;;8ml;;;8wc 8zn;;8xq 8zj 910;8o6 8o7 8od 8ol 8u4 8yr 8zt 90g 90k;8nc;;;;8vu 8w1;;8y7;8pq;;904;;8y7 8y9;8op 8os 8ov;;;8oc;8r2;;8uv 8v2 8vf 91i;8uz;8vn 912;8rv 8rx;;8z7 8za;;8oy 8p4 8p8 8ta 90s;;90s;8p8 90s;8zt;8tn 8wt 8xj;8oy 8p8 90u;90s;;8s9 8y7;8y7;8tn 8vc 8wt 8x1 8x3 8xj;8sy 8t1;8si 8sk;8q9 8sp 90q 91a;;;;;;8o6 8o7 8od 8ol 8u4 8u6;;8ns 8s1 8si 8sk;8nd;;8w3;919;;8qc 8qw 8y7;8s1 8vp 8vr 8vu 8w1;8yc 8z4;8rm;8py 8qd 8t9 8ya;8sj;8t1 8vt;8sm 8sv 914 91p;8lz;8rp;8vb;8vb;8td 8yr;8yr;90m;8np 8zv 90d 91m;8y4;8nq;8rx;;8vk;;8m5 8ni 8zr;;8u7 8vq 8x4 8xn 8xq 8ya 8zc;;8x8 8xb 8xu;;8mi 8mu 8xb 8xu;;8wa;;;8m1;8vt 8wb 8zm;8ok 8q6 8s2 8vs 8vz;8y7;8y7;;8ns;;8nu 8r9 8rb 8rl 8sk 8yu 8yv;;;;8vd;8w2;8pg;;;;8t4 8uo 90n;8py 8qd 8t6;90a 90b;90a 90b;;8ra 8tf 8ti 8u2 8ud 8zq 91l;8zo 91n;8tf 8ti 8u2;8r8;8me 8nt 8oi 8oo 8oq 8ot 8sj 8wb 8xp 8yd 8z3 8zm 8zy 911;8up 8ur 8us 8v9 8zu;;8pj 8pm 8yh;;8pj;8pj 8pm 8yh;;8rj;8zj;8vj;8nd 8nh 8nw 8q4 8q5 905 90m 917;;;8m4;8zz;;8xf;8xf;;;;8uk 8um;8vj;8vb;8mf 8mh;;;8tp 8w6 8ww 8x4;8qn;8tg 8th;8nj 8zq 91l;8ws;8tq;8tq 8zo;;8nq 8tg 8th 8tw 8zo;8ux 8vn;8ul 8uu;8zk 8zl;;8o6 8o7 8oc 8ui 8zk 8zl 90g;;;8zk;;8ze 8zg;8ui;;;8yx 8z0;8op 8os;;8oc;8ov;8rf;8pf 8yx 8z0;;8qz;;8y5;;;;;8tu;8tt 8we;8s1 8tj 8tm 8vp 8vu 8vy 8w1 8xr 918;8sh;;8yf 8z7;8x6;8xh;8x6 8x8;8po;;8o1 8o3 8pr 8pv 8q8 8qa 8qb 8qh 8r4 8v1 902;;8o1 8o3 8q8 8qa 8qb 8qh 8r4 902;8r6;8q8;;8v3 8ze;8ze 8zg;8ze;8ze 8zg;8vv;8va;8s6 8tm 8xr;8s6;8xs;8tu;8ul 8un 8v1;8oc;8oc;90v;;;8oy 8p0 90v;;8qr 8r9 8rb 8ri 8uu 8ux 8y6;8mf;8zf;;8vd;8qc;8uk 8v2;8ut;;8mb 8re 8sk;8re;8nd 8o1 8o3;;;;;;8us 8v8;8n0 8nc 8nr 8nu 8pk 8pl 8tk 8tl 8xh 8xs 8y1 8y6 8yg 8z8 90o;;;;8q3 8re 8sh;8v3;8o2 8o4 904;;8to 8tr 8wi 8ws 8x2 90a;8to 8tr 8ws 8x2;8ul 8v1;90a 90b;8to 8ws;8lz;8pn;8ut 8uz 91i;8y5;;;;8zt 90k;;8oy 8p4 8p8 8ta 90s;8to 8tr 8vh 8vi;8ox;8m4;;;8yr;;8n4;;8qc 8tn 8wt 8xj;8wt 8xj;8v0;8nd 8r7 917;;8qk 8r7;8qo;;8qk;8ze;8v8;8r4 8zu 902;8uu 8ux 8zf;8sg;;8q9 8sp 90e 90q 91a;8xj;8xj;8sw 8yr;8qd 8sy 8t1;8o6 8o7 8od 8ol 8u4;8n2 8n3 8n7;8o1 8o3 8qh 8qk 8qm 8qr 8sd;8qo;8nw 8qk 8ql 8qm 8sb;;;8rw;8xk;8y7 8y9;8y7 8y9;;8o1 8o3;;8zx 90r;8m2 8nw 8ny 8on 8pi 8zu 906;;8o6 8o7;8o6 8o7;;8o6 8o7;;8r2;8pa;8xw;8xw;8xw;8rv;8uz;8mf;8zn;902;8u0;8nm 8tn 8wt 8wu 8wv 8xj 8zq;8zo;;;91i;8nk 8s4 8tn 8uf 8uh 8vc 8vl 8wt 8x1 8x3 8xj 8xm 8y7 8y9;8tn 8uf 8wt 8xj 8y7 8y9;;8ne;8up;8up 8ur 8us 8v9 8vb 91i;8sk 8wa;8yc;;8rj;8vi;8s9 8sc;;8sw 8td 8yq 8yr;8sg;8ni;;8ow 8tp 8wz 90t 90x;8md 8ow 8p1 90t 90x;8lz 8ne 8ow;8ow 8p1 90t;;;;;;8t4 8u9 8ub 8uj;8u9 8ua 8xi;8u4 8u6;90k;8vo 8w0;;;912;;8rs;8z7;;;;8zz;;;8yr;;;8rp;;;8ni;8z4;;8nd 8nh 8nw 905 90m;;8tw;8tg;;8t1;;8ss 8st 8w0;8lz 8m0;8m0;8t7 8t8 8tb 91j;8t7 8t8 90s;8uy 8v0;;8qq;;8zz;8rn;;8vs;8od;8s7;;8re;8nd 8o6 8o7 8ol 917;8mf;8qe 8sr 8sv 914;8tx 91c;;;8sr 8su;8vn;8mb;;;8vk;8qd;8t4 8uj;8oo 8ou 903;8r5;8rv;;;;;8si 8sk 8yc;8ve;;;;;8ug;8sz 8t0;8pn 8t5;;8no 8ok 8q6 908;8mf;;8lz 8m0;;8md 8mg 8mi 8ml 8mn 8mp 8mu 8nf 8ow 8p1 90s 90t;8mi 8mn 8mr;;8qv;8ve;;;;8vd;8qg;8qg;8sa;8m2;;8ue;8ue;;8ne 8no 90n;8t8 8tb 91j;8we 8wf 8wi;8yj;8no;8ue;8zu 90l;8ns;8rn;8nv 8nw 8u1;8u0 8zu 90l;;8qg 8qn 90h;;;;8o2 8o4;;8m2;8tf;8nd 8o2 8o4 904 917;8ps 8pt;;8ue 8uf 8uh 8xj 8zz;8zn;8uf 8xj;;;8sg;91i;;8ul 8un 8ux 8v1 8v3 8v6;;8w0;;8vo 8w0;8vo;;8nd 8pn 8po 8pp 8pr 8pv 917;;;;;8uq;8mw 8nj 8zq 8zx 91l;8nm 8zo;8uk 8um 8uv 8uw 8v7 8vf 8z6;;8mk 8mm;8o2 8o4 8uq;8r8;8zw;8va;8ni 8zw;;;;;8ng;8r7;;908;8m6 8m7;8mj 8n6 8nb 8u3 8vw 8w6 8wh 8wo 8x4 8ya 8zw;8nr 90o;8rk 8vp 8vr 8vt 8vu 8vy 8w1;8rk;8o2 903;8zz;;;;8vg;8vg;8m6 8m7;8nf 8ng 90p;;;8lz 8m0;8z7 8za;8pk 8pl 8vk 91f;8zr;8os 8ov;90s;;8qt 8r0;8u0;8sx 90u;8t9;8wz;8qp 8qs 8qx 8qz;8vs;8pn 8po 8pp 8pr 8pv 8rf 8rq 8s0 8sn 8so 8te 905;;8nw 8zu;;8mf 8mh 8mo 8ms;;8o6;8n3;;8nd;;8vs;8q3 8re;8re;;8nq;8sg 8yq;8op 8os 8uu 8ux 8v1 8zf;8sg;;8u9 8ua;8u9 8ua;8mk 8nn 8pw 8q1 90i;8m9 8mk 8nn 8pw 8q1 8qg 8sa 90h 90l;8r8;;8y7;8pq 8ps 8pt;8mm 8n5 8n6 8wh 8wo;8nk 8xj;8zk 8zl;8xj;8rs;8pk 8xs 8yg;8ms;8pb;8nn 8wr 90r;;8ni 8zr;8ro;8ro;8ni;8qj;9fx;9b7 9fj;9fj;9dm;;;99a 9ib;9hu;9dm 9dn;;;9ao 9as 9b1 9b2 9bd;9hh;93n 93o;93t 93v 9av 9bk;91y 95r 95u;98i;9cp 9dz 9e0;9fj;9dm;94e 9b0 9b4 9eq;9ab 9ad 9ae 9dq;9g8;93l;92m;93t 93v;9gm;91q 91s 95h 95m 96k 96u 96v;95i 9fe 9ho;94u;97z;965 967 9g7;963;94l;93q;;96w 97z 9bv;9i7;97s;95h 95k 95m 96h 96k 96p 96u 96v;97v;;94r 94t;;937 93s 93u 93y 9f4 9i1;;9fs;9cc;99f 99i;93n 93o;;93z 942;9bb;9ab 9ad 9ae;9bb;961 963;9ex;965;955 956 957 95c 95g;9cl 9cr;93n 9gi 9hl;960;93l;;939 93a 95y;9bv;94u;9aq 9ar 9b8;955 956 957 979 97a 97c 97o 98m;925 926 928 92b 92c 92e 92m;93n 93o 94r 94t 950 951 9hk 9hl;93n 94i;;937;940 941;;9a4;93s 955 956 957 959 95g;;93o 9gl;96w;;982;9do 9f7;;;;9bs;9aw 9ay 9bg 9bi 9i9;976;9ci 9g8;9bs;97f;9gm;9aw 9bg 9bi 9gl;;99a;91w 91x 93c 95q 95r 9gp;;9fj;9gq;96h 96k 96p;99a 9ib;9bs;9gi 9gm;;;937 940 941 947 94g 9a4;9a0;988;947 9a4 9i1;9gw;9gw;9gi 9gm;9a0;96r;96b;969;94z 9fi 9fl;;996 998 9hh 9ib;95j;94l 94m;;;;9ft 9fu;;;;9ek;953 954 99k 99m 9e6 9f1 9ft;9fc;;9dk 9dl;;937;91q 91s;;9eg;9gv;;;91s 93n 93o 93q 94i 9gq;9gq;;92u 92z 932 93f 9g9;92w;9gb 9gh 9id;;99s 9cj 9ct;9cj;94w;;;9fy;939 9ba 9bv;;97g 9c8;974 9hn;9da;;94f;;9fs;93i 9hb;96y;;91q 91s 95m;95q;;948;;96p;93t 93v 960 9gt;91q 91s 93w;93z 942 948 94b 9a5 9ar 9bg 9bi;939 93e 99g 99h 99o 99r 9dk 9dl 9du 9e2 9ea 9ec 9hp;9eg;9ex;92i 92m;91x 91y;;92v 92y 930 937 93s 93u 93y 95l 960 965 96i 96s;930 95l;92v;969 96b 986 98d;;;;969;9ao 9as 9b6 9b9 9i9;;97s;91w 92f 92k 92r 92u 92z 932 93f 93j 996 9dc 9g9 9he;9hx;927 929 92d 92f 92j 92n 92r 92w 931 99a 9gb 9gh 9ib 9id 9if 9ih;94y;9fc;;;9ep;95n 962;96o;9i6;9ck 9cv 9hb;9cs 9gz;9gq 9gx 9gz;9gt;98n;;9c3 9cd;;96e 980;96e;;9ai 9c0 9d2 9g3;;;;;9a4;9a4;95x;98a 98c;;9ba 9bc;9fo;9f0 9f5 9f6 9f9 9fd 9fg;9ep;;9fc;;9ah 9dp;;9h1;9cv 9h1 9h2;9el;97i 9en;97u;9ck 9co 9d5;934 93r 945 94d 94x 972 9aa 9ac 9bp 9cq 9do 9eh 9ej 9eu 9ez 9f8 9fn 9fq 9gk 9go 9gr 9hg;;;953 9f1;;;97d 97p 9cb;9gl;9gi 9hk 9hl;;91w 923 9bu 9dw 9es 9hw 9ic;9cl 9cm 9cu 9cz 9d7;;91y 95r;9fi;98r 9c7;982;92a 9ca;9en;9ep;92s 94f 99j 99l 9aa 9ac;922 93r 945 95b 967 97b 97n 98q 9ds 9hw 9hy;937 9gp;99s 9cj 9fj 9hu;98y 9at 9ck 9ew;9g9 9ge 9ih;99i 9gb 9gh 9id 9if 9ih;99i 9e8 9em 9gh 9if;9id 9ih;;95h 95k 95m 96h 96p;9gb;;955 956 957 994;;955;9i2;;938 9hd;;9gl;;946;;9cc;94r 94t 950 951 95o;;;946;9e8;9bk 9g9 9gb;9gu;;98a;99f 99i;9c0;976;;96c 96e;99i 9eb;99f 99i;936;92r 932 93f 9g9;931 9gb;91w 91x 95q 95r 95s 95u;987;93h 94f 95t 96a;;9av;93q 974 99f 99i 9da 9g9 9ge 9gt 9hn;93i 9hb;93h;9bo;97k;92h;9av;952;952;94i 94r 94t 9gc 9hk;92f 92k;927 929 92d 92f 92h 92n 94q 94s 9hm;938;9gi;932 93z 942 948 94b 9gb;9gb;97k;9ci 9g8;;97k;;94o;9g2;;;;93h;;92i;;9gw;9gw;96y;9fx 9g0 9g4;9b8 9ba;92f 92k 92u;;929 92d;;987;926;928 92b 92c 92m;;9ao 9b1 9b2 9bd;93m 9hw;93i;;94y;;9gq;;9gi 9gm;96u;;93t 9az 9bk 9gm;92q;;9az;;;97g 9c1 9c2 9c5 9c8 9i3;97g;;;9i1;9bx 9c7;9bx;99d;93t 93v 958;93w 958 95a 95d;;92m;9b5 9b7 9d2 9ei 9er 9et 9ey 9g3 9h5;9ai;9d2;936 939 93a 93e;;;929;976;974 976 97f;976;9dy 9e7;94t 999 9hh 9ht;9hh;;9cs;9cs;964 966 9da 9dy 9e1 9h5;942 9gb;922 93e 98z 999 99g 99h 99o 99r 9dh 9dk 9dl 9du 9e2 9ea 9ec 9ed 9eo 9hp;99g 99h;;9a6;974;9i7;95a 96k 96u 96v;95h 95m;974 97v;97m;947 9fc 9h4;938;97x;9f1 9f2;974 97f 97v;9h7;970 9gq;;93o 969 96b 986 98b 98d 98e;92n 9ee;97f;937;929 92d 92r;955;95a;9gb 9gh 9id;9d2 9ei 9er 9et 9g3;;953 954 99k 99m 9e6 9f1 9f2 9ft;9bh;96m;;94u;96m;9by;9hi 9hm 9if;9br;94v;;95e 96o 96q 971 97t;9gt;960;;;98w 9f8 9fc;;98g;947;96o 96q;92i 92m 9ab 9ah;9df 9di 9hb;9df 9di;9df;9am;;981;9fx;;9b6;;;;9ew;;;931;;9bm;;9df 9dn;9df;;;979 9a4 9a8 9am;9cn 9hh;92i 9aq 9ar 9b8 9i9;;;;;;;;92p 92q 97j 9a1 9aa 9ag 9cb;92s 934 93n 93r 93x 94h 96l 972 9aa 9ac 9cq 9do 9ej 9eu 9ez 9fn 9fq 9gj 9gk 9gn 9go 9gr 9hg 9ic;97r;95n 962;97a;;93o 969 96b 986 98b 98d 98e;98d;;94u;92x 95i 99v 9c4;920 921 967;95z;925;;;;978;;;9aq 9ar 9b0 9b4 9bc 9bl;92v 92y 930 95l;97i 9gq;92m;94v 9ej 9ek 9fd;;;;93z 942 948 94b 99z 9a5 9gb;;939 93a 93e 9i1;968 96d;;96b 96f;96f;9fs 9fv;;;938 9at;97r;9i9;92i;92m;97g;9bh 9bi;9e7 9h7;;;93q;953 9aq 9b0 9b4 9bc 9bl 9f1 9f2;973 975 97h;973 975;94e 953 954 99k 99m 9br 9e6 9eq 9f1 9f2 9gp;;;;;953 99k;;;9fr;935 936;;;9i4;92i;;;9hn;9i6;;;99g 99h 9eo;94e;;;93c 9h8;9g2;97j;9ci 9g8;9b8 9c0 9fa 9fb;9fa;;9e7;940 941 947 94g 9a4 9fc 9gp 9h4;;9en;;9em;987;;96i 96s 973 975 97e;98n 9gx 9h0;958;;9f4;93c 9h8;98y 990;99n 9aj 9bt 9bz 9d0 9d6 9dr 9e1 9er 9et;9dr;;981 9c8;;9g5;;96x;9b6 9i9;9bv 9hx;97r;9h6;9fs 9fv;;999 9cn 9hh 9ht;9hh;9bm;9er 9ey;;;;;940 941 947 94g;946;97j 97k 990;;960 983 9er;;9ex 9fo;98a;984;9c1 9ga;;98l 98u 9il;9bi 9bj;91z;92v 92y 930 93l 981;9i2;9c2 9c5 9c8;;946;9cc;96n;96n;97w;9h8;9hj;9hh;;97r;9gf 9ie;91v 94p 97n 9a9 9ax 9dz 9gd 9ig;9fr;91v;9bv;91w;9fr;;95p;;;979 97a 97o 97y 99c;97y;979 97a 97o 99c;;99f 9e9;9er 9ey;;9cg;9c1 9ch 9g7;9ch 9g7 9i3;9ch 9g7;91u;;;9e9;95w 97m 9cv 9gx;93l;;93h 94f 95t 96a;95t;973 975 97h 98k 9f5 9fd 9fg;9eg;961;9gw 9gy;;;968;992 9at 9h9;;94o;;9ao 9as;9bi;928 92b 92c 92e;9b8;9g5;9fx;940 941 9g5 9g6 9h4;;;9fx 9g0;;9fi 9fl;9c2 9c8;;946;94o;94z 9fi 9fl;993;;96u;9fs 9fv;;936 939 93a;9ep;94u;94z;981 99j 9by 9c2 9c5 9c8 9i3;98h;978;978;9fi;978;;;;93s 93u 93y 959 95v 95x 95y 965 96z 9gp 9gs;;9hr 9hs;;9ba 9f3 9fx 9g4;9fx 9g0 9g4;;;9fx 9g0;93s 93u 93y;9c3;9bh;9bh;;985 99j 99l;9ab 9ad 9ae 9dq;9ae;99k 9e6;;9hk;;96f;94r 94t 9hk;91y;9aq 9ar 9b8;946;946;96i 96s 973 975 97e 9b0 9b4 9eq;92b;99t 99u 99v 9c3 9cd 9cl 9cn 9cr 9e0;99t 9cl;96r;9bo;95q;;;;9bn;;9fc;935;925 978;978;978;9f4;937 93s 93u;97s 9cc;;988;;9fi 9fl;95o;;93t 93v 9gt;93w 970 9gq;99o 99r 9cm 9cu 9cz 9d7 9d8 9dh 9e2;9aq 9b8;99o 99r 9cu 9cz 9d7 9d8;99o 9cz 9d8;9ep;9b9;;9hi;938;94q 94s 9hm;;938;;;9er;9br;;;99g 99h;96z 9gl 9gp 9gs;93d 99n 9a2 9aj 9bm 9bt 9d6 9de 9dr 9dv 9ei 9er 9et 9ey;;;95z 98y 990;960 983 9b7;983;98c;;;92m;937 93c 93o 9gp 9h8 9i1;;;;96r;;9c7;;9aq 9b0 9b4 9bl 9bv;92t 933;;9h8;93d 99n 9a2 9aj 9bm 9bt 9bz 9de 9dr 9dv 9ei 9er 9ey;9dv;9g5 9g6;9be;958;9be;;94k;9b0 9b4 9b8 9bl;93t 93v 958 95a 95d 97p 9co 9gt;;;937;93w;98g;;93g 96g 96o 9gf 9gx;;98w 9fc;;;95j 95z 982 995 997;940 941 947 94g 9a4;;;;961 963;91x;;;;;;;;95p;;91s 93o 93q 94i 9gq;940 941;940 941;940 941;;;;;94u;9gz 9h7;9gz;9bo;92o 93s 93u 93y 955 956 957 959 95c 95g 95v 95x 965 96z 97a 97c 97y 9a2 9ee 9ef 9gp 9gs;924 925;924 925;92o 9ee;;97r;9b6;;;928 92b 92c;;;9i9;98o 98s 98u 98x;;97l 980;939 93e 9dk 9du 9hp;938;9hj;;98m 98p 991 995 997 9at 9i8 9ia;97y;99z;98k 9cg;9ex;;947;9bb 9bt 9bz 9er;92v 92y 930;979;98w 9f8 9fc;98g;93s 93u 93y 9gs;;;;98a 98c;;98g;;9fo;;928 92b 92c 92f 92k 92m 92r 92u 92w 92z 932;927 92f 92j 92w 931 9ha;937 9gp 9h8;99w;99g;9d0 9dr;;9e7;;93b 93k 94a 94c 989 98f 990 99p 9ca 9e5 9el 9f7 9hv;96c;9gi;;;9er;9er 9ey;;92f 92k 92r 92u 92w 92z 9he;927 92f 92j 92w 931 9ha;929 92d 92h 92n;99n;93f 99g 99h 99n 99w 9a6 9d0 9d6 9de 9dr 9e1 9ea 9g9;9d0 9d2 9d6 9de 9dr;9gb 9gh 9id 9if;96u 976;;9cz 9d8;;;95z;9bn;99z;993;937 940 941 94g 9i1;92b;96c;92l 93m 94j 94m 9ch 9ds 9dt 9e3 9eu 9fn 9g7;9ca 9hv;937 9b8;937 96i 973;926 928 92b 92c 92e 92m;;9gi;95z;;99y 9i6;9cs;923;98z;955 956 994 999 9hh;994;;9fp;9fp;928 92b 92c 92e 92m;964 966 9h5;;965 9b5 9b7;91q 91r;9cn 9hh;9bn;93i 9hb;93h;964;;;;;91q 91r;;94q;;9gi;9g8;9g8;9g8;;9aj;937 9i1;;9b5 9b7;93o 93s 93u 959 96w 9gp 9gs 9h4;950 951;93n 9gi;93l;9eg;;98g;9f3 9i9;;;;;9aq 9ar 9b4 9b8 9ba 9bc 9bl;97m;9c7;;;;937 955 956 957 959 9gp 9i1;;933 9gg;;96h;9gv;96r;;9h9;;;9bh;9ex;96f;933 9gg;;91w 91x 95q 95r 95s;;9gb 9id;94w;91z;93o 969 96b 986 98b 98d;9bq;;91z;953 954;;;91q 91r;9h6;;;99p 99q 9ax 9c1 9d1;9er;976 99q;99q;;;99q;;;99q;;91v 9ig;9c0;92g 93g 96g 9gc;98g 9f8;9hq;;98g;9c6 9i2;92g 93g 964 987 9h5;98x 9hj;;997;9ab 9ad 9ae 9dq;9ae;9ab;;96g 96j 96t 97w;97r;92f 92k 92r 92u 92z 932 93f 960 9dc 9f5;;927 92f 92j 92w 931;91w 939 93j 996 99g 99h 99w 9a6 9du 9e2 9ea 9ec 9ed 9g9 9ge 9ih;9g9 9ge;9hx;;9bx 9c7;9e4;;94l;9gp 9gs;91q 91r;;97m;9fs;9f0 9fs 9fv;;;95a;9a8 9am 9dp;;;9hi 9hm 9hq;94q 94s 9hq;94q 94s 9hi 9hm;;;;;9gi;9gm;9gm;9hr 9hs;98q 98r 9c7;990;9iy 9j5 9k3 9mw 9qq 9vk 9vo 9vr 9vs 9vt 9vu 9vx 9yl;9lw 9m3;9lw 9m3;9lw 9m3 9qw;9rh;9y3;9lm 9x3;9in 9mx 9qj;;9ka 9m3 9u2 9y3;9wx 9y6;;9na;9vz 9yk;9jk;9mx;9kg;9kg 9ki 9rn 9rr;;9u4;9oa 9xm;9k6 9pb 9pe 9v1 9xr 9yx;9nb 9vq;;;;9wc;;9is 9wg;9yr;9jk;9qw 9wd;9w5;;;9kx 9ky 9kz;9l7;9l7 9lq;9tf 9tm 9to 9tp 9tr 9tu 9u1 9yg;;;;9jk 9w4 9w5;;9k2;9vz;9w8;9nu 9tc 9tk;;9x6;;9pn 9pz 9q2;9lw 9w1 9w4;9me 9sg 9so;9xb;9vk 9vo 9vx 9vz 9xz 9y1;9vk 9vx 9vz 9xz;9yz;9kz;9me 9sg 9so 9t1;9ml;9op;9vw;9y3;9y6;9wd;9so 9t1 9t3;9ka 9kd 9mk;9x9;9ne;9pb 9pe 9s8;9m6;9iw 9ix 9j0 9j1;;9iy 9j5;9wb;9mo 9mq 9nm;9kq;9w7;9xi;9sr;9z0;9li 9ln 9m5 9me 9wi 9x7;9k4 9qs 9qu;9wb;9w7;9mm;;9wc;9u4;9yz;9ly 9m2 9qx 9we;9vo 9z0;;9sp;9wb;9yz;;9yj;9tq 9tv;9z6;9wb;;9rw;9od 9wj;9yd;9j7 9jg 9n0 9pl 9pq 9q7 9yc;9lo;9v7;9sf 9sn;9sf 9sn;9w5;9r8 9s3 9u7;9rm;;9sd 9sg 9sx 9sz;9wl;9wc;9lr;9kc 9np 9ny 9w5;9jm 9jo 9jt 9vx 9ym 9z4;9jk 9w4 9w5;9xz 9y1;9pi 9sy;9l6 9xt 9xx;;;9jc 9ji 9vx 9vz;9xs;9w4 9w5;;9ob 9ry 9rz 9sa;9vw;9qw 9wd;9xs 9xy;9pv 9qe 9x7;9j4;9kq;9ov 9oz 9p2;9tm;9ql 9qm;;9w5;;9te 9tt;9kc 9kf 9ml 9p5 9w5 9yz;9lf 9lg 9qv;9lh 9lm 9wo 9x2 9x3;;9qr 9s2;9ji 9jv 9jw 9k1 9pi 9qf 9qj 9qp 9qq 9rm 9ru 9vi 9vx 9w9 9wl 9wm 9z3;9rm;9qp;9rm;9wo 9wu 9ww 9x2;9on;9m6 9mc 9wg;9pe;9j4;;9ml 9mm;9m7;9k8 9kn 9w5;9yo 9ys;9k8 9y3;9r3 9tq 9tv 9ub 9ud 9ym;9xm;9l5 9ta 9th 9ti 9x0;9ti;9ti;;;9ka 9p1 9t7;9kg 9ki 9r6 9r8 9rn 9rr 9yk;9qr;9ip;9x0;9nu;9wb;;9kd 9na;9mj;;9in 9ka 9na;9wx;9sp;;9tm 9tu 9u1;9oj;9oj;;9rd 9uc;9in;9vo;9yz;9os;;;9o6 9oi 9ol 9tf 9tm 9xf 9yx;9na;9os;9na;;;9lh 9lm 9x3;9jk 9k8 9kc 9kt 9mf 9mi 9ml 9mx 9rj;9kc 9mf 9n1 9oa 9pc;9vk 9vx 9vz;9s8;9r6 9r8;9r6 9r8;9n1;9la;9s8 9ux;9iz 9j9;9ov 9p2 9s6;9yx;9lz 9qs 9qu;9ji 9jl 9vz 9w2;9m3 9tz;9w4 9w5 9x3;;9m5 9t9;;9n2;9xo;;9tt;9iy 9j5 9t7;9jc 9k6 9ld 9lf 9m2 9ot 9qx 9sg 9sr 9sx 9ux 9we 9wg;;;9ji 9jm 9jo 9jr 9jt 9vk 9vw;9kc 9kf 9n5 9n8 9nd 9w5;;9np 9ny 9o6 9o8;9jk 9jq 9w4 9w5;9xj 9xk 9xn;9sb;9sm;9m0 9ne 9x0;9m0;9la 9lb 9le 9mb;9qv 9vo 9z0;9ve 9vl;9ve 9vl;9rh 9sm 9xn 9xp;;9l9;;9rb 9re 9ur 9uv;;;;9ji 9jm 9jp 9jr 9jt 9jx 9ql 9rm 9vk 9vo 9vr 9vs 9vt 9vu 9vx 9vz 9wm 9xj 9xk 9xp 9xz 9y7;9rm;9rm;9ji 9vz;;9om 9pu 9q5 9qe 9qg 9rv 9rx 9y2 9yh;9vk 9vo 9vr 9vw;9wb;;9l2;9k2 9ks 9kw 9z7;9la;;9y8 9ye;9ku 9z6;9kv;9ku 9rg 9um 9y8 9ye 9z6;9pl 9pq 9q1 9sh 9w8;9x0;9x0;;;9te 9tt;9md 9r0 9rb 9ub 9uh 9ur 9uv;9ti;;9lz 9mc 9t9;9jt 9ob 9ql 9qm 9qp 9qq 9r0 9t6 9v5 9wm 9yj 9ym;9ry 9rz 9s2;9nm;;;9md;9ux 9yo 9yr 9ys;;9mb 9xq 9xs 9xy;9jk;9ry 9rz;;;9wk;;9w5;9im;9qp 9v5 9v7;9p6;9z0;;9ll;9wn;;9ov;9yz;9w1 9w4;9vw;9k8 9kn 9w5;9va 9y3;9jd 9jk 9mf 9mi 9ml 9mz 9oc 9oe 9or;9iw 9ix 9j0 9xm;9iw 9ix 9j0 9j1 9j4 9xm 9xr;9on;9sq 9xm 9xr;9rw;9o5 9o7;9p5;9ns;9pf 9tc 9tk 9yx;9p1;9iw 9j0 9j1;9mt 9va 9yf;9y1 9y6;9mt;9y3 9yf;9q6 9qg 9tl 9u2 9va;9l5 9rc 9rg 9um 9v3 9vs 9x0 9xn 9xp;9jk 9k8 9kc 9kf 9nh 9p0 9p5;9js 9p8 9rc 9rg 9rl 9rw 9s0 9s9 9ta 9un 9uw 9v3 9w4 9wv 9x0 9x1 9xd;9s0 9ti;9p8;9os;9s0;9jk 9pb 9pe 9tx 9x7;;;9na 9ol;9ov 9ow 9oz 9p2;9q3 9qb;9im;;9j2 9mg 9nw 9o0 9tb 9tj;;9j2 9mg;9nw;9tb 9tj;9ip 9iq 9n3;;9m8 9sf 9sn;9p0;;9w4;9m5;9p1;9wb;9k1 9vh 9vi;9w1;9jk 9kc 9w4 9w5;9ip 9iq 9n3;9os 9ot;9os;9s2;9ob 9v6 9v8;9lb;9s2;9q4 9q5 9q6 9qa;9l5 9qw 9x0 9x1;;;9ve;9j4;;9ns;9ns;9ji 9jm 9jr 9vk 9vw;9ka 9rh;;;9k8 9w5;9ql 9qm 9qq 9r0 9t6 9wm;9tz;9jk 9jq 9k8 9n3;9ka;9ms;9le 9lp 9sz 9xe 9xv;9xv;;9vw;;9l9;9nw;9iw 9ix 9j0 9j1;9w4 9w5;9oc 9or 9pi 9qf 9to 9w9 9y8;9ml 9mm 9qf;9jk 9vw;9ka 9kd 9mk 9q8;9ji 9jl 9vz 9w2 9yk 9ym;9or;9wg;9pb 9pe 9ph;9jk 9w1;9rt 9s8 9yx;;9l1;9l1;9jz 9k0 9ql 9qm 9qy 9rc 9rg 9un 9vo 9vr 9z0 9z1;9kx 9ky 9kz;9mj;;9tf 9tm;9xj 9xn;;;9oq;9wc;9yp;9ol 9op;9ve;9nj 9ox 9p6 9up;9up;9ox;9k2 9q6 9qg 9xo 9xr;9nv 9o4;9kh 9rq 9rs;9ry;9x4;9w7;9n7 9pp 9pw 9q0 9qh 9w8;9j4;9j4 9jk 9sg 9so 9t1;;9ld 9lf 9lg;9mb;9xs;9q8;9le 9xv;9jm 9jt 9ql 9qq 9r0 9vz 9ym 9z4;9vh 9vi;9rq 9rs;;9k8 9kt 9w5;9k8 9kt 9w1 9w5;9w5;9l5;9l5;9vh;9w5;9p9;9nu 9p9;9la;9nu;9x9;9jh 9mi 9ml 9mm 9oc 9or 9qf 9qq 9rm 9u2 9u4 9vk 9vr 9vu 9w1 9y9;9rm;9rm;9k8 9u4 9y6;9vy 9y0;9mq 9nb;;9na;9na;9jk 9kc 9kf 9vz 9w1 9w4 9w5;9s8;9sg;9x9;9pi;9mo;9kw 9p1 9z7;9oq;9oq;9qr 9vx 9xz 9y1;9qr;9w4;9tn 9ts 9u1 9yg;9rh;9kx 9ky 9kz;;9pb;9w7 9z3;9xt;;9w8;9l6 9l8;9rq 9rs;9w1 9w4 9w5;9mj;9yz;9o5;;;9w4 9w5;9se;9n9;9xf;9tk;9p3 9xf;9wc;9k8 9kt 9rl 9wv 9xr;9l2;9x3;9sp;9qz 9ra;9kc 9kf 9nd 9ng;9n5 9n8;;;9kk 9u3;9xj;9pb 9pe;9js 9p8 9r8 9rc 9rg 9s0 9um 9uw 9v3 9wv 9x0 9xd;9p8;9w5;9ym;9kh 9w6;9jk 9vw 9w5;9py;9ou;;9kk 9u4 9vw 9y5;;9tc 9tk 9wo 9ww;9s6;9w8 9z3;;;9qo 9rw;9qo;9t5 9y7;9to 9tr 9tu;;9pk 9pw 9q0;9sj 9sq;9yi;9ro 9rq 9rs;9wb;9ly 9m2;;9jz 9k0;9vx 9z4;9xu 9xw;9wl;9q3;9pv 9qe 9x7;;;;;;;;9kl 9n4 9vh 9vi;9ir 9nj 9ve 9wj;9sv;9qv 9vo 9z0;9kz;;9ni;;9mb;9kt 9w5 9x4 9z3;9iv 9ix 9j0;9iv 9j0 9k5 9k7 9pd 9qk 9v0 9x8 9xl 9yn 9yw;9s4 9sk 9tp 9u1 9u6 9vc;9lb 9le 9o6 9o8 9oi 9pe 9pf 9ux 9wo;;9vh 9vi;9mt;9oj;9tc 9tk;9kq 9yp;9ro 9rq 9s6 9xm;9qw 9w9;9im;9ll 9lz 9mc 9ob 9q5 9sh;;9r5;;9wb;9sf 9sn;9ro 9rq 9sq 9st 9x7;9iw 9ix 9j0 9j1;9ne 9s4;9tp;9ne;9tp;9vo 9z0;;9kk 9u3 9y5;9ip 9ji 9jm 9jp 9jt 9jw 9jx 9jy 9k3 9mw 9na 9qi 9ql 9qm 9qq 9r5 9rr 9ru 9t7 9u2 9vk 9vo 9vr 9vs 9vt 9vu 9vx 9vz 9w9 9wm 9yk;9sd 9sg 9sx 9sz 9tc 9ys;;9x7;9sy;9w4 9w5 9yz;9kh 9kk 9rw 9s7 9s9 9sp 9u3 9y5;9s7 9s9;9jj 9m7 9nc 9uo 9wk;9ob;9jg 9l8 9ub 9ud;9vb;9ne 9r8 9rc 9rg 9um 9uw 9v3 9x0;9yz;9xq 9xs 9xy 9yz;9os;9q8;9v5;9wc;9xm;9qs;9k1 9sg 9sj 9sq 9st 9vh 9vi 9wz 9yk 9z3;9wz;9s3 9u7;;;;9w9;9ne;9ne 9nf;9np 9ny 9o6 9o8 9oi 9sx 9w5;9kt;9xh;9xh;9yz;9it 9lr 9tf 9tm 9to 9tr 9tu 9u1 9vb 9wg 9yd 9yg;9pc 9qs 9qt 9qu;;9vh 9vi;9im 9ne 9nf;;9wc;9y5;9v5 9yj;9w4;9kz;9kf 9ml 9mm 9mu 9mz 9n5 9n7 9n8 9nd 9ng 9w1 9w5;9vo 9z0;9w7;9pt;9xj 9xk;9og;9qw 9s3 9sm 9t5 9u7 9wf 9y7;9wf;9r3 9ub 9ud;9kh 9km 9ro 9rq;;;9sn;;9k4;9kw;9jh;9jk 9kc 9ny 9w5;9o2;9vh 9vi 9wj;;9su;;;9kx 9ky 9l0 9sh;;9o2 9o3;;9qw 9wd;9w7;9vy;9k8 9kn 9kt 9tq;9kt 9vq;;9m8;9in 9jk 9p0;9sg 9so 9sq 9t1 9t3 9u4;;9kl 9qt 9vc 9yi;9w7;9x1;9ux 9yo 9yr 9ys;9sk;9iw;9m5 9m8;9sd 9sz 9t2;9tc 9tk;9og 9vl;9kc 9kf 9mf 9mi 9ml 9mm 9mu 9mz 9n5 9nd 9ng 9oe 9rj 9w5;9s6;9sn;9j9 9mt 9n6 9nk 9nw 9o0 9r1 9rd 9uc 9xh;9rd 9uc;9r1;9r1 9rd 9uc;9r1 9rd 9uc;9jd 9jg 9mv;;9x6;9mv;9te;9yd 9z3;9w8;9nb 9q4 9q5;9z0;9pw;9pw;9mj;9mw;9nj 9ox 9p6;9t4;9qp;9wl;;9ip 9is 9k8 9lk 9mt 9o5 9qj 9to 9wi 9wl 9wv 9y8;9wv;9qj 9w9;9n1 9oa 9oo 9pc 9tn;9xn;9tn;;9oa;;9oa 9oo 9pc;9iy 9jn 9ku 9kv 9l4 9vy 9z6;9s7 9ta 9ti 9um 9x0;9ti;9s7;9tn;9tr 9u1 9yg;9kx 9l0;9jk 9kc 9w1 9w5;9pi 9y8 9ye;9z6;9qp 9z1;9rc 9rg 9s0;9ob;9w7;9wd;9mm 9y9;9t7 9z6;9k6 9pe 9v1;9jv 9n4 9vh 9vi;9ir 9nj 9vh 9vi;9vh 9vi;9sn;9jk 9ka 9kd;9xj 9xk;9k9;9na;9pb 9pe 9ph;;9r0 9rb 9re 9uh 9ui 9ur 9uv;9r0 9rb 9re 9uh 9ui 9ur;9sg 9so;9z6;9z6;9lu;9r1 9xn;9r1 9uc;9r1 9rd 9uc;9v4 9v6 9v8 9y8;9v6;9y9 9ye;9w7;9p5;9xe;9o5 9o7;9qb;;9kz;9vh;9sp;9xt 9xx;9oa 9oo 9pc;9vh;9x6;9v4 9v6 9v8;9v6;9k8 9q3;9kt 9mf 9w7 9z3;9r0 9sr 9t6 9uh;;;9v6;9sd 9sf 9sw;9jk 9mj 9w5 9yz;9tt;9jk 9nh 9o3 9oa 9oo 9p0 9pc;9yd 9z3;9w8;9vz;9vz;9qa 9sh;9j2 9ju 9mp 9mr 9ox;9sl 9sp;9z0;;;9sf 9sw;;9k7 9sk;9qa 9sh;9wc;9ys;9r4 9rb;9rb 9re 9uh 9ui 9ur 9uv;9m6 9qr 9tu 9u4 9y6;;;9kh 9km 9ro 9rq;9n6 9oy 9p1 9pn 9pz 9vq;9k1 9vh 9vi 9wz;9it 9jk 9kc 9nd 9np 9ny;;9xu 9xw;9z0;9kx 9ky 9kz;9l5 9t2;;9kt 9w7 9z3;9xu 9xw;9jm 9jo 9jt 9qp 9vx 9z4;9rq 9rs 9yo 9yr;;;;9z0;9vw 9yk;9o1;;;9qc 9sj 9sl 9sq 9st;9im;9sl 9st;9ji 9vw;9k0 9ld 9lf 9qx 9x4 9yj;9ji 9jl 9jm 9jo 9jr 9vw;;9x6;9ux 9x9;9oi 9pv 9qe 9x7 9xf;9p2;;9w5;9rj;9ve;9ve;;9qr;9n9 9rh;;9ov 9p2;9ow;;9mt 9ve;9kp 9so 9yo 9yr 9ys;;9sg;9ip 9iq 9n3 9yz;9n3;9wg;9ve;9my 9n0 9n2 9z7;9oj;9p1;9tn;9k9 9ko 9mf 9mi 9mu 9mz 9oc 9oe 9or 9pm 9qc;9yz;9tn;9in 9ka 9w5;9jk;9r5;9un 9uw;9qy 9ue;9jx 9jy 9jz 9k0 9ql 9qm 9r5 9ru 9vk 9vo 9wm;9rc 9rg 9un 9uw 9v3;9l2;9ks 9z7;;;9ps 9py 9tt;9wb;9z3;9ko;9o1;9n6;;9py;;9n6 9oy 9p1 9pz;9jk 9kh 9km 9w4 9w5;9iw;9oh 9pt 9vq;9nb;9qw;9r7;9nt 9of 9u9;9lh 9lm 9x3;9qw;9mz 9n7 9n8 9nd 9w5;9in 9w7;9sf 9sn 9vz;9md;9ux;9v7;9wx;9k8 9l2;9sd 9sg 9so 9sz 9t1 9xv;;9m5 9p3;;;9o7;9jk 9kc 9mf 9mi 9ml 9w4 9w5 9yz;9p5;9o5;9ry 9wc;;;;;9jz 9k0;9p2;9vo 9z0;9sg;a33;;a9a;adv ae1;;;;acw;acb;abv acb;a4t;a31;a06 abe;a64 aea;a4w a52 a9l aa2;aat;;a0u a5c a5e a5o aa0 aa8 aab aak;a0u;a5q a5x;a16 abs;aec;;;;a0n a41 a9r a9v;a39;aav aax;a26;9zl;;;a18 a8a a8d a97 a9t;a97;;a8a a8n;a01;a4g a7c;ae9;a7f;a7f acl ae9 aed;a28 a29;a2b ae9 aed;a1d;;;a7b a7e a7j a8f;a01;a95 a96;aay;;a24;a2d;;ab9;a6q a78;9zo a9h acw ad4;;;;a1m;a46 aa3;a31 aeb;a1m;a1m acb;a1m;a1m;abm;a0q a19 adl adn;aby ae7;;9z8;a4v a9l;;a01 a0s;;a41;9zn 9zr 9zt;a0q a19 a1p a1r a1x;;a9z;a3n;a0s a69 abq abs abx aeb;;;acz;a1w;;;a5j adn;aa9;;a90;a0n a9r;9zl 9zn 9zr 9zt;abm;9zn 9zr a8o acc ace;a53 a8p;a8o ach aej;a90;;ae6;a75;ad3;;a16;abm;;a9b;abc ad3;a5h;a0s abg;;;a0g a0h a4u a4v a4w a4z a51 a52 a5b a5r a89 aa0 aa2 ad4;acw;a7g a7k;aam;;;a1b;a19 a9l abk;a92;a5e;a92;a62 a64 a6s;;a01 a0t a2a a2c a2p;a04 a06 a0b;9zv a74 acw;a1b a1c a8r aai abv ad8 aee aej;a3b a5t a5u a8w adv ae1;;a9w;;a9w;9zz a04 a06 a07 a0b abe;abu aec;a9l;a4a ac9;;aas;;a3c a3l;a3l;;a01;a3u acr;abm;;;9zf a0i;;;a7l;a07 a75 aab;a7a a7i;;a6c;a6c;;aa5 abw ac1 ac2;ae4;;a41 a8f;a01 a0q a0t a2j a2m;;a59 a7g a7k a7s a7t a7y a9f;a67 a69 a6g a6j a6u ab4;a91;a9l;a2r;aax ab8;a0s;abc;a0u a5c a5e a5o;a5p ac9 aca;ac4;a9c;a2u aaq;;a9m;a8y a95 a98;a26;a0s a26 a9z abg abx;;;a2r;a2l a2m;a7j;a86 a87 a8c acw ad1;aeg;a41;a0n a1o a8r a8u acc ace ad8 ade adf;a9z;a8i a8o;a35 a3j a7b;a26;acq;acq;abf;;a01 a0q a0t a19 abi;9zz a04 ab5 abe;;a5e;aao aav;a5c a5e;;9zl 9zn 9zr;a1h a9r a9u;a1k a9z;9zi 9zm 9zo ab7 ad6;a8f ae6;a53 a8p a8s;ab3 acw;;a01 a08;;;9zz a02 aab aau ab5;;abt;;abv;;;;a6b;a35 a37 a3q;acz aeg;9zq aad;ae2;abu;a3p;a1h a1i a3i;9zn 9zr;;;a2g;a9d;a9r;a9d;9zb 9zs 9zw a00 a0m a0p a9n aa4;a0b a4e a4i a4u a4v a4w a4z a51 a56 a5l a8i aab aai adr;a30 ac0;9zz a04 a06 a72 abe acu;a0a acw;a9d;ac4 ac7;;ac4 ac7;a7a a7i;abf;a56 a7s a7t a7z;acn acs;9z8;;aae acz;9za 9zc a20 a22;acr;;a3y;a3y;9zz;;ac9 aca;;aao aas;acl;a0v;;aae acz;a01 aee aef aej;;;a0t a2a a2p;a5u a5v a8w aci acj adv;;;a0j a18 a1a a9p aa3;abq;;;;aa9;a01;;;a3u;9zn 9zr aas;acb;;acb;adq adr;acb;a0m;aay;a99;a9g;;a2g;9z8;9za 9zc a20 a22;aac;;a1i;a1h;a4s a51;;;a3b;a4x;a71;a4g a4j a4n a65;;9zn 9zr;a5i a6t adm;adm;a4x;;a9x;a2t;;a9r;a0j a9m;a0s;9zo;;a0j;a0q;;a6c;a4u a4v aai adr;;a01 a08 a0q adc;9zo a3i aaq;aao aas;;a1k a9z;aao;;a0s a1s a2i abg;;a01 abq abs;a5q a5x;a45 a4c abn;;a65;a3i a86 a87 a89 ac4 ac5 ac7 ac8 acw ad2 ado;;;a9g;;a1d a6o;;a9f;;;;a7b;a4e a4k a4r;a6p;;;acc;9zl a01 a64;a8s;a8r a8u ade adf;;;;a3s;;;a27;a1p a1r a3f;a04 a0b a75 aab adq adr;a6x;a8f a9r a9v;a4t a8m aa2 adl;a2l a2m;;a5u a5v aci acj adv ady;ab9;act;a1h a2u;a16 abs;a0q a11;a05 a16 a73;ac4 ac5 ado;;;aae;;;a71;act;a9v;a2j;;a9v;a72 a74 acu;a0a a5n a6t aaq ac4 acn acs acw ad1 ad2 ado ae7;;a5n aaq ae7;;a7e a7m;a01 a0t a6c abq abs;a5x;;9zn 9zr 9zt;a01 abq;adg;a1d;aao aas;a4x a6a a6r a7x a8c abu;a6a;;a0r a1p a1r a3a a3f a45 a4p act acz;a4p;;a1s;;ac7 ac8;a34;;;;;;a2t;a6b a6c a6d a6z;a6z;;a25;a42 a78 aap;a6k;;;abm;;;;a3u;;a3y a41;;a0a a5n a86 aaq ac4 ac5 ac7 ac8 acs acw ad1 ad2 ae2 ae7;;ae2;a9r;ae7;;;;;a01 a0v a10 a5p;abf;aao aas adb;a7e;;a9l;;ae4;a9l;a78 abz;a60 a6a a6r a74;aai;a2h;a3n a43 a4b;a67 a6g a6j a6m a6u a6x;;;a3n;a0h;;9zn 9zr;;;a23 a2k;;a13 aao aas;ad7;a21;;;;aec;a9x acj;a2c acm;;a0o a12 a40 a4u a8e a9q aan acl adj aec;a0n a9r;a1i a35 a37 a3j a41 a42 ac1;a68 a6w a7f a7m;;9zd abc ad3;9zg a3f a78;9zo;;a27 a2h;a1z a4h a7l;a7l;;a3b a4j a65 a6o;aab;a5b a5q adq;a3f;;a64 a67 a6j aak;;;9zl;;a63 a6f;a5y ae4;a0v a0y a14 a6i;a0y;9za 9zi 9zo 9zz a0e a0g a0k a0l a26 a4u a4v a5b a5r a9h a9l aa0 aa2 aa5 aa8 ab3 abe acw ad1 ad4;a9l;a62 a64 a6s a78 aap;;aay;a3p;a3b a7s a7t a7y;a96;a0q;a13 a16 aao aar aat;a2d a3i a8c ac7 ac8;aee aef aej;a2d;abv ac2;;;;ada;;;;a59 a7k a7s adp;9z8 a2g;a2b;a19;a01;a2b;a7b a7e a7j;a53 ab9 adg;a5j adn;;a3s;aao aap;;;;;;a87 a8c;a1o;aao aap;a0v a5p ac9;aam;a6o;a0t a3f;a3o;;a0t a1p a1r a2a a2c a3f a62 ae6;a8s;;a0h a1d a8s a8u;;a3o;a01 a0t abq;adb;;a8g a8k;a8g;;a8m;a01 a0s a6j abs;ach ad9;adc;aa7;a5s a8n adx ady adz;aec;;aa3 abf;abc;adb;a0d a2k;aau;a0j a0m a0q a11 a19 a9k;aa6 acr;a90;;a16 a64;a35 a37 a3q a6s aea;;9zg;a09 a1g aah aaj ade ae0;;a68 a9k;a93 a9o a9z;a9c;adp;a6q;;;ae9;a20;a1z;;a7i;a77;a7a;9zz a04 a06 a07 a0b aa5 ab5 acu adp;;a8f;abi;a0n a9r;;a1s ab8;aci;a63;a6b a6c a6d a6n;a1x a39;a39 a41;a39;a1p a1r a4k;a6q;a41 a9r a9u a9y;;9zr;a9c;a01 a0t abq abs;ab3;;;a9j;adv ae1;a3y a41 a9u a9y;a24 a56 a5g a5l a7t a7x a7z abh;a56;abl;a7o;;;a8s ada;;a4t a50;a0h a1c a72 aa0 acu ad4;acw;;9za a0q a34 a4t a50 a9z aa5 aa7 aa8 aa9 adl;a4t;ae3;a0i;9zd a23 a2k;;abl;aav;;a7x abh;a56 a5g a7z;a7x;a24;9z8 9zi 9zm 9zo;adr;ado;a5j adn;a86 aa7;a4o;a0s abg;a39 a3z aai;;a5y;a26 acn;;a64;a32;a8g a8k ae3 aeg;aao aas;ado;a3p;a9l;a0e a56 aa2 aa5 ab3 acw;;;9zk a0c a1t a1v a3w a9i;a1v;9zk a1t;aao;;;acw;a25;a1k;;;;;ac9 acd;aav;;a9z;a3v;a26 acn acs;acq;acq;9zn 9zr;;;a1j;a01;a62 a63 a6r;a0o aar;a01 a2j a39 a3z a90 a98;a4n a65;a21 a2z aa6;a2h a6i;;9zd abc ad3 ae2;;;a4o;a1s;abx;;;aao aap;a4a;a16 a7j a8f;9zn 9zr 9zt;a0v a10 a5p;a0r;a24 a3x a46;a0b a4e a4i a4u a4v a4w a4z a51 a5l a8i aai adr;a24 a3x a46;a04 a07 a0b a4u a4v a56 a5l a75 aab adq adr;9zk a0c a1q a1t aba;ad6;9zi 9zo;aar;a5n acw ae7;a5y ae6;9zv 9zz a02 a98 a9h aab aak ab5;ab4 abc;;a3p;;a8o;a7o;;;a9o abi;;;a2h;a2x a9a;a1d;;aan;a19 a1p a9l abk;;9zl 9zn 9zr 9zt;aao aas;;a1w a27;a1a a68 a6l a9k;ad3;a7a aah;a9m a9p;a6l;a3w;;;;;a67 a69 a6g a6j a6m a6u a6x;9zz a02 a06;a3y a41;a4a abz ac9;ad9;a6y;;;a2i a57 a7q a7w aeg;a7q a7u a7w;a9m;ae9 aed;a9w;a9b;;;;;a3v;a5f;a3w a7q a7u a7w aeg;a71;9za 9zc a20 a93;;aax;;a0m a3t;a5b aa0 adq;a9p;a0a a4v a5r a89 acw ado;a1e;;;a1e;;a57 a7q a7w abj aeg;a7q a7w;a57;a57 a7u a7w aeg;;a34;;a7a aah;a7c a8i;a3y a5p;;;;a01 a0v;;a27;aaf;a5d a5f a5h;;aaf;a0h;a63;abx;a0y a14;a63 a6n;aac ab1 ad0;acl;a3m;a2l;;a0c a1t ab6;abx;aeb;a2d a9i;9zo a0e a0g a0k a0l a72 a74 a9h aa0 aa2 aa5 ab3 abe acu acw ad1 ad2 ad4 adr;;a0q a1e;a62 a64 a6c a6q a71;;9zf a0c a1t a9i ab6 aba;;a34;a01 a1p a1r a34;ab8;ad3;;;;9zy a1g a1l a5t ade adw ae0;;;;a0h;abz;a71;;ahb aqt;ahb ahe;ahb ahe;ahb ahe;;ael ai3 ali;ah9 arr;ajj;asr;agk;aqq at8;afg;aqu;;ai3;aga;aga aml;ajc apu as9 asb;ahu aqu atm;ag3 akc akf apn ash atk;aig aqi;aq9;;aqv;;ar3;afg;alu ar1;;agr ags;agx;agx;ao8 aoe aog aoh aoj aom aou at5;;ael aj7;;aqt aqu;afy;afw aql;;aqw;aqw;ao5 aoc;aru;ar0;aic ajx ak1 akn;aho an7 anh as0;as0;an7;aqc aqg aqo aqq asn asp asq;afw agm;aqu atm;ags;aho an7 anh anu;;ahu;;;ar1;ag8 aht;ag6 aqq aqu at8;ajn akc akf an4;;aev;;ag8 ahe asr;arj;ak2;aij;aip;;afg atm;ang;ahi an6 ang;ak0;;;;;ah8 ahg aho alq als ar5 arw as1;ah3;ah8;aq6;aqv;;ar0;agy atm;;aqv at7 atp;aoi aon;;;ajf ar6;aq6;;ai7 al3 ar0 at1;afg ag9 aj1 aqt aqu;aqz;apu;aqu;an7 anp ans anx;ar8;;afg ag9 aii ais aj1 aqu;asn asp;anq;asl;;;af6;any;;agq agy ah6 ars asi asm at7;agy ahd;aqt aqu;agq;aje amu apz;afe afi afk afo aqc aqn aqp;alu ar1;akt arw;;;afg;ak4 aka as5;aid;aju ajy ak3;ar0;ag6 agn arh ash;alk;aqu;agz;ao7 aol;ang;alo;aez;aev af0 afv ao1 aqb ar8;alm aln aqo ar9;arb arg ari;amz aox;ar3;akf;aez;anz;ahu ahv;anz;ahh;ag6 agh aqu asr;akj am0 ama aoi aon ap0 ap2 ata;amk;ao1;aga am3 am5 aml at8;alo;aen afr;amm amo arw;arl;aiw;ag8;aqz;;;;;ael ag8 aif;arj;aoe aom aou;ani;ajj;ael;atm;af6 ag3 ah4 ah6 ahd ahf ajs an7 ank anp api ar3;;aif aj9 ajk ajl ao8 aoe as5 atk;aj9 ajk ajl ao8 aoe atk;;;afg ag6 ag9 agn ahu ai3 amf;ag6 agn ahp ai8;afe afi afl aqc aqo aqq;aoe;am3 am5;am5;aou at5;;ah1 api;af3;an2;alq als;ajm;ahg;aqt aqu;arr;akj;ahe;;;ahg ao2;;;aj1 aj9 aja ajk;aj9 aja;afg afm aqt aqu;and ane anw;af6 afe afh aqo aqq aqr;as9;ah1 ah2 ah5 ahl;anc;anc asd asf;;aek;;afw agm agp alw;afe afi afk afs afz alk amk aqc aqg aqj aqk aqo aqq ar9 asn;;aq2;aqc aqn;;agv;agv;atk;afe afh aqq aqr at8;ah1;ag0 aq6;aq6;amd ap5 ap8 asx at3 ats;aky an8;akl aky aqw;alx am7 ap0 ap4;ahn;ark arl;ahg;ahg ahm ao2;afo alk aln alx ao0 apr apu ar9 at7 ata;aen aep ai9 atm;aip;aim;alu;ath;api apj atc atf;ark;ahn;;;afg agy ahl asg asi asm;afg;agx aol;amu aq1;;;agx akq akr aku aol;aqz;aju ak3;atm;;aqt;atn;aqn;amg;ahp ahr ahu ai5 ajd ajh ajq asb;aez as9 asb ash;alu ar1;ajm;am8 ark arl;af9 aqq aqr;as9 asb ash;ams an3 an5;aj7 ak6;amu amy aq1;;;ai0 aq2 asr at4;aqu asp asq;al2 ald;am8 amd ap5 ap8 apo asd asf;afg ag6 ag9 ail ak0 ak6;afn ajs am5 am8 amd amh amj amw an5 ao3 apa apg apo aqt arh ark arl as3;amf;akc akf aos;aif ajl;aju ajy ak3;amm amo asb;al9;aek;aek;;aex ahq aiy aj2 ao4 aob;apn;aiy;ao4 aob;amy;;alg;;afg aqt;;ak1;afv aib aq9 aqb;aqt;aen aep ai9;ajs;amy;aje;ah2;agw al8 alb an8 apc;al0 al2 al4 alb;ajl ajo;;aq6;aez;aqu;;;ak7 apc;ajw;amo;af3 afa ai0 ain aj2 aly am9 aoy ap1 as7;as7;aqt aqu;ag8;;aly am9 aoy ap1;ai2;atp;amy;afg afm ag6 ai9 aqu;ahz;ark arl;api apj atc atf;air;ah5 anf ans as4 ask;ask;;alk aln ao0 ar9;;ahu ahv ajq akj al1 al5 alc aog aqx asx;ag8 aht aqn;ata;ar3;akc akf aki;aqt;amq an4 atk;;agu;agu;;agr ags;aqv;ajp and;apr;;;ao8 aoe;am9 aoy ap1 as9 asd;atd;;aek;aig aqi;ars arw;aqv;ako akv akx ale aqw;aez;an7 anh anu;aez afg;;ah6;agz asi;agz;aig;;aq9;amo;;aoj aou arl at5;aq9;aiw ark;ah1;ary;agk;agh aqu;ag6 agk agn;aqp aso;aif an6;afg ag9 ais aj1 aqq aqt aqu;an4;;aqu;agp att;ak1;ajm ajp;;aqo asn asp asq;alo;ami arn;aqz;agr ags;;;att;aqz;agw;;ahs;atm;amk app apw apy;;aqt aqu;as5;ak4;and;aie;as5;akg ao5 aoc;;ah9 arr;agi anh atc atf;ani;ahu ahv;ag9 ahu ahv ai1 ai5 aii aqu;;;ata;age agj;age agj;afn ak9 am5 am8 amd amj ap5 ap8 apg apo arh ark arl as3 ath;aqu;;;agb;afg agb agf amm aqu;afg aqn aqu;atn;ak2;;aku;aog aoj aom;;aqw;ao5 aoc arb;ari;aqn aqw;;ams;;ake akh;akk akv akx;ana anj;amo;aft;afo;amu amy apz;asj;apn;;ar8;atn;;apu;atn;;;aib;aq9 aqb;ann;aia;ags;;;;ahl;ag2 ag4 ake akh arx atb atj;agb amm amo;an0 anb aoh aop aou aow aq4;ah2 ah5 aj9 aja ajk akf akg arb;;aqu;aq9 aqb;ajj;alu aqx;aet agt ao5 aoc;atd;ar7;ahm aje al4 an8;amq ara;am2;aid;;aqv atp;;an6 ang;aij an0 aoh;;age asv;agb age agj ams an5 ani asv;aev afz ai2 aif alh ao1 aqx at8;aen afe afs afx alh alk aln am2 amr aqc aqg aqj aqk aqo aqq ar9 at8 atp;an7 anf anp anx ao5 atf;;aqt aqu atm;aff ahh aih amp amt ao6 aob aod aot apb aph ar7;;agk ahm atc atk;aje;ag6 ap0 ap2;aq3;arl;aj4 am8 amd ap5 ap8 apg apo ark arl arr;atm;asg asi asm atm;arr;aqu;as9 asb;aeq;aeq aer afq afv an7 ana anj anl aq9 aqb aro arq at8 atp;ajj;afc ak2 akb aks;;;aek;am0 ama aon ap0 ap2;anp;aj1 aj9 aja ajk aqu;agn;as7;afg;;aqt;aer ao8 aoe aog aoj aom aou aq3 ar3 at2 at5;akd alq alr als;;atn;;asv;aqt;ags;ajr as9;ang;ama ap0 ap2;agb amm amo;;ajr as9;;an2 aqu;agp;anf anx;;als;aiv;ag0 aq6 aq9 aqb ar6 aro;;anm;agt;aj6;agr agt;aq2;aqp;aqp;ag6 agh agn aqi;akj anq;akj anq;ajt;;ael afg ag9 ak0 amq aqt aqu;ajf ar6;agk an7 anh anj anu;aqn;alr aor;aor aq4;anb;anv;aoc;anf ans anx;;ai9;;ase;afi afl afo alm aqo ata atq;ar0;aol;aq2;af7 afd;ajp;;aru;aqw;ao7;at2 atp;aq2;aqn;al0;alg;ahs;ajw ak7;any;any;ag6 ai0 aj7 ali alm amk aog aqx ar5 ar8 arh asx;alm;aen afr atp;asd;ai8 ajc ajn akd;ajc akd;aos;aev af0;;aek afj aqp;am8;arl;an3 arl;an3;afg ag9 aqu;afg aqu;alm aqj;am8 amd;;aqv;ahp ahr ahu ahv ajd ajq al5 alc asy;ahr al5 asy;ahv;arl;am8 amd ap8 ark arl;at9;at9;at9;ats;ag3 apn;aq9 aqb;aqz;aq9 aqb;afg ag8;ag7 amu apz;aif;af9;akc akf aki;;ats;aic alx am7 amb ap4 ap9;alx am7 amb ap4;an7 anh;ats;aly am9 aoy ap1 app apt apw asd;am9;aly aoy;apt;asx asy at3;aqv;ak6;al9;ags;ani;asl;aru;app apt apw asx;agn ahp aqv atp;alx ank ao0 ap4;;apt apy;aiv;;ano;an6 ano;ag4 anb;afg ahs aqu asj atm;;;afg ail aj6 ajc ajn ak0 akd;;aqw at2 atp;aik;ah9 arb arr;;aex afp ahy aij ain ajv;aex afp;ani;ahk ao7 ao9;an6 ano;;al8 alb an8;;afk aqc aqq;ar0;atf;anv;am1 am7 amb aoo;agk alo aom;;agb agf amm amo;aeq afv aq9 aqb aro;aer;aqo;aic ak1 akn;agr ags;ar2;aqv;aj4;aev ary;;;;ala ana anj anl;aqn;afe afh afi afk afl afo aqc aqn;;aru;api ary;ajk akt arw as5;ajz ak3;akt arw;;;;amf;aq6;aq6;aq6;aq6;alo;aie;;ahg ahi;ahk;aju ak3;alc app apt;ar3;ai4 ai7 ao9 at1;ak1;;ag7 ahp ahr ai1 ajd ajh ajq akm ala;atm;afg;am2;afn amd apa apg;afn afz am8 amd apa apg apo;afs aft alk am2 amr aqc aqg aqj ar9;agv an2;afg ag6 aqt aqu;akr aol;atp;am5 amz aox;amk;ar0;ar2;ap7 ap9;aic;;aku;ak1;afg agb aqt aqu;atn;aig;alu;am4;arr;;ah9 alu arr;aet ag9 ahp ahr ahu ahv ai1 ai5 aii ajh ao5 aoc aqu;ael aft aqv;ag8;aha;afe afi afo alk alm aln alx apr aqo aqq ar9 ata;ami arn;ahn;ahn;agn aqv atp;api apj;arj;as4;ag6 agv;anh anu ask;ahg ak4;;;aj7;asr at4;ak6;afg ahp ahr ahu aqt aqu atm;aiu aix aji amc apd aps apv ard asc;akj asx at3;all ams;alt;aft;ajt ajz ak3",
 "phrases": ";13 1 * ox 9u,3h 2 * 8j0,2k 3j *;;;3l 2 * 8jt;;;;;;;;;;;;;;;;;;;;;1v 2 * 89i;;;;;;;;;;;;;;;;;;;;;;;;;;;3m 1 o *;;;;;;16 4 * yr 4z;;;;;;;3d g *;;;;;;;;3d g *;3d g *;;;2u 1 oi 7l3 7l4 7l5 * 7l6,2u 1 oi 7l4 7l5 * 7l6,2u 1 oi 7l3 7l5 * 7l6,2u 1 oi 7l5 * 7l6,2u 1 oi 7l3 7l4 * 7l6,2u 1 oi 7l4 * 7l6,2u 1 oi 7l3 * 7l6,2u 1 oi * 7l6;59 1 *;;3d 2 *;3d 2 *;;40 1 * 7nk;;3r 1 *;;;;;;;;;;;;;;;;;;;;;;;2e w *;2e w *;;;;3h w * bk;4z 1 7h5 * 2xj jf 82u,4z 1 7h5 * 2xj ub 82u,4z 1 7h5 * 12b 82u,4z 1 7h5 * 82u,4z 1 * 12b 82y xn c1 jf 82z,12 w * ok,3i w * ok;23 4 *;23 4 *;;;;;;50 1 hq * -4 7p1 -4 7p2;;2m 1 *;3i 1 * hj;;;;;;;;;;;;58 1 * 7gf 7gg;3y 3j *;;;23 1s *;;;;;3r 4 *;;;;16 1 * xn,q 1 7hj * xn 7hg 7hh;;;;;;4c g * 5kt;;;;;;;;19 g *;;;;2f 1s * aem;;;16 4 *;37 8 * 4zg 53q;;;;;;;;;;;;;;3d 8 *;1q 8 * 9ag 9e8,1q 8 * 9ag cq;3r 4 *;4c 1s * 6y5;50 4 i0 * -4 8rd -4 8re;;;3d 4 *,t 4 *,k 4 * -2 1;3d 4 *,t 4 *;3d 4 *,t 4 *;3d 4 *,t 4 *;3d 8 *,t 8 *;3d 8 *,t 8 *;g 3j *;f 4 *;21 4 * 8rh 8ub;;11 3j *;2f 8 * 91t;3b 1 * l3,3b 4 * l3,3b 8 * l3;4w 3j *,11 3j *;4w 3j *;;;;;;3d w *;3t 4 *;;48 4 *;4w 3j *,11 3j *;4j 1 * i6;;;17 1s * n2;3r 1 *;;;;;;;;;;25 g *;;;r 1 *,4w 3j * 42;4w 3j *;23 1s *;;;;;;;;;;;;;21 2 * 8dr;;;;1y 2 *;3r 1 *;;;25 1s *;25 2 *;;;;;;4i 4 *,4i 8 *;;;;;;;;;;;;;;4n w *;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;48 1s *;f 1 *;;11 3j *;11 3j *;11 3j *;11 3j *;11 3j *;11 3j *;;23 g *;;;19 g *;;;;;;;;;;1k 1 *;;;48 3j *;;48 3j *;3q w * ox sd;;;;;;;;;;12 1 7qs *,13 1 1 1m *,13 1 0 85d *;f 1 *,45 1 *,51 1 *;;;5b w aca * 69h;5b w aca * 69h;;;;;;;;1f 1 *,r 1 *,4u 1 *,3d 1 * 7r2 7x0,5a 1 *,4j 1 *;;;;;;;;3d g *,3d 1s *;;;;;3d g *,3d 1s *;;;;;;;1f 1 *;;23 2 * s6,3e 2 * 8hl;;;;;;;;;3y 3j 3t *;;;;;;3q w *;;;12 g 9pa *,12 1s akp *;;;;3h w *;;;;;;2j 1 *;50 4 * jf -4 8rd -4 8re;;;3r 1 *;25 g *;;;;;;;4c 4 *;;;3q w *;;;;;;18 1 * 7rm -2 1;;;;;;;;2f 8 *;25 4 *;;3d 8 *,t 8 *;;;;;;;41 2 * mr,41 2 * bz;;;;;21 1 4n 316 *;23 4 *;3d 8 *,t 8 *;t 8 *;4c 1s *;;;;4c g *;;;4c g *;;3d g * 1,3d 1s * 1,4c 1s *;;;3d g * 1,3d 1s * 1,4c 1s *;4c 1s *;;;4c g *,4c 1s *;;;;;;3d 2 * 1;3d 2 * 1;;;;;;;16 2 * 1m,10 2 64 * a6 1,10 2 64 * 1;;;;11 3j *;;;;;;;;;;;;23 8 *;;;;;;1f 1 *;;;58 g no uq *;;;;;;;;;;;;;;;4c w *;4c w *;4c w *;;;;2d 1 *;;3r 8 *;4j 1 *;1l 8 * 4zp 9i3 9i2,1l 8 * 4zp 9i2,13 8 1 * 4zp 9i9;3r 4 *;1o g *;1o 1s *;;f 1 *;4c 8 *;4c 4 *;2p 4 *;t 4 *;17 1 *,4v 1 * 0 -2 81g;3d 8 *;;;;;;;;;;;;;;;;;f 1 *,3g 1 *;2j 3j * atu;;16 4 *;;;;1m 4 *;2j 1 *;;;;1c 4 *;1c 4 *;;;;;;;1c 4 *;;;2j 3j *;2j 3j *;16 1 * xn;;;;;;;;;;;;;;;;1c 8 *;1c 8 *;1c 8 *;;;;;;;;;;;40 1 *;45 1 * 1f;g 3j *;50 8 * 5m -4 977 -4 978;50 2 * -4 8b6 -4 8b7;25 1 316 *,25 4 *;54 3j rc *;58 1 * 7gc 7gd,58 1 * 7gd,23 1 *;25 g *;;;;5b w * qm;;2j 3j *;;;;;;4c w *;4c w *;4c w *;23 4 *;;25 g *;;;;;;3d g *;;;;3d g *;;;;;;;;;;;;;;;3d w * 1,4c w *;;;;4c w *;3d w * 1,4c w *;3d w * 1,4c w *;4c w *;;3d w * 1,4c w *;;;16 1 * xn;;16 8 * 12q;;;;;;;;;3r 1 *;;;;;;2j 1 *;3n 1 *,4k 1 30t *,3n 2 *,l 2 *,3o 2 *,3n 4 *,3n g *,3n w *,l w *,3o w *,3n 1s *;1y 4 *;;11 3j *;2m 1 *;;;4u 4 *;;m g * c8 9l6,40 g cy * 0 5sa v9 no,40 g cy * 0 5sa 9nc;;2m 2 *;;;4j 8 *;;;58 4 * oh 4k0;3q w 9u *;;;;;;;;;;;;;;;;;;;23 2 *;m g * c8 9l6;;;;;;3d 4 * -2 49o;3d 4 * -2 49o;50 4 * i0 8rm 8rn;2p w *;4c 4 *;4c 8 *;17 1 *;;;4c w *;;4c g *;;;;4c g *;;4c 1s *;4c w *;4c w *;;4c 1s *;4c g *;4c w *;;;;;;;;3r 1 *;2j 3j eb *;3v 4 * m9,3v 4 * oe;11 3j *;;;50 1s * 773 ce -4 ag5 -4 ajc;;;;;3j 8 0 *;;3v 8 *;;;;3u 1 *,3u 2 *;;4w 3j * mn;3v 2 *,41 2 8k6 *,41 2 8k7 * cy 8k8;4w 3j * qc;;1n 1 *,4w 3j * gb,4w 3j mx *;4w 3j *;;;;4w 3j *;;;;3r 1 *;;;;2p 2 *;1 8 *;;2p 1s *,2f 1s * vj,2f 1s * -2 ael;;2p 2 *;4c 1 * 7js;42 8 * -4 4uc;;2p 1s *;;4w 3j *;29 1 * o3 7r2 7xw,29 1 * o3 7xw,55 2 *;;;;;2d 2 *,2p g *;g 1s *;2p 8 *;2p 8 *,25 g *;2p 4 *;2p 4 *;f 1 *,3g 1 *;2p 1 *,2p g *;2p 4 *,2p 8 * nk;;;;2p w *,2f w * 6qe;2p 4 *;2p 1 *;;2p 1 *;;;2p 2 *;23 8 *;;;;;2d 8 *;;;;19 1 * zc;23 1 *;2p 1 no *;;;;;;;;3i w k2 *;4w 3j * mn;;;4i 1 *,4i w *;;;4s 1 xn * 7jm;;3d 4 *;3d 4 *;5a 1 *;45 1 * 6e;3j 4 * l4;;;36 1 *;36 1 *;;3d g *,3d w *,55 w *,3d 1s *;;;;;;19 g *;;;;3d g *,3d 1s *;;;;;3d w *;;;3z g *,3d 1s *;3d w *;3d w *;;3d g *,3d 1s *;;3d g *,3d 1s *;3d 1s *;3d g *;;;3d 2 *;3d 2 *;;3d 2 * 87e,39 2 0 * 3s8,3c 2 * 3so,3c 2 * mx;;f 2 *;2p 2 *,2f 4 * 8m5,58 4 * oh,h 4 * cy 1t6;;;;;;;;25 8 *;;n 1 * f2 7it 7iu 7iv,n 1 * f2 7iu 7iv,n 1 * f2 7it 7iv,n 1 * f2 7iv,17 1 *,1i 1 7ml * f2 7so 7sp 7sq,1i 1 7ml * f2 7sp 7sq,1i 1 7ml * f2 7so 7sq,1i 1 7ml * f2 7sq,33 1 *,3d 1 * 7wv,3f 1 *,5a 1 *,2e 1 11g * 12b f2 zf o3 316,2e 1 11g * 12b f2 xg zf o3 316,2e 1 11g * 12b f2 2z7 316,2e 1 11g * f2 zf o3 316,2e 1 11g * f2 xg zf o3 316,2e 1 11g * f2 2z7 316,2e 1 11g * 12b zf o3 316,2e 1 11g * 12b xg zf o3 316,2e 1 11g * 12b 2z7 316,2e 1 11g * zf o3 316,2e 1 11g * xg zf o3 316,2e 1 11g * 2z7 316,k 1 * xg -2 1,k 1 * -2 1;;3d 2 *;3d 2 *;;3d 2 *;4w 3j *;5a 1 *;4w 3j *;;;1r 2 *;;y 1 *;;;12 1 * a4,3i 1 * hj,13 1 1 * a4,3j 1 ox * 85r,12 4 * 8sx,3i 4 * zk,13 4 1 * 9w,13 4 0 * 9w,13 4 1 * 91i,3j 4 0 * 91p;4w 3j * mn;25 8 *;4w 3j l4 *;;1y 8 *;;;0 1 7il *,0 4 *,48 8 *,0 8 *,48 g *,48 w *,48 1s *;;3d 1s *;1n g *;3j 4 *;;;;;;3d g * 9jz,12 g * 5sa,39 g 0 * 5ja,3i g * 5sa,12 1s * 742,18 1s 1 alf 8fr * bl,39 1s 0 * 6wr,3i 1s * 742;l w *;36 1 *;54 3j *;;;;2e w *;2e w *;2e w *;2e w *;2e w *;2e 2 *;;;1l 8 * 9i3 9i2,1l 8 * 9i2;;;;;;4j 1 * i6;;f 1 *;;;;;;23 w *;23 2 *;23 w *,23 1s *;;;3y 3j *;;;;;;3z w *;;;;;;;;;;3s 1s *;3s 1s *;;;;3s g *;3s g *;;;;;;;;;;;3x g *;3x g *;19 g *;;;;;;;;;;;3d 2 *;;3d 2 *;;;;;;;;;3r 1 *;;;;;25 1s *;3v 1s *;;g 2 *,g 3j *;;;;;44 w *;;26 1 *;3y 3j *;;;;;;;;2d 2 *;;;;50 1 hq * 7ph;4c 8 *;3d 8 * 1,4c 8 *;1y 8 *;3d 4 * -2 49o;23 w *,23 1s *;;;;;4a 3j *;4a 3j *;2d 1s *;4c 1 * zc,4c 1 * 316,3d 1 * 7wy 7wz;4c 8 *;3d 8 * 1,4c 8 *;2d w *;;26 1 * z9,51 1 * z9 83g;37 1s cx * 773,37 1s no * 773;23 2 *;23 2 *;;23 1 *;58 2 * k2 oa,58 2 * 868,23 2 *,2f g * no,23 g *;;;2j 1 *;2d g *,2f g * 9ip;;4w 3j *;1y 4 *;1y 4 *;4i 2 * 33r 8je 8jf,4i 4 * 8yn,4i 8 * 9f9;;;23 8 *;;;23 8 *;;23 g *,23 w *;;;23 1s *;;;;50 1s * -4 ag5 -4 ajc;;1n 8 *;1y 8 *;48 3j *;;;3d 4 *,t 4 *;3d 4 *,t 4 *;4c 4 *;3d 4 * 1,4c 4 *;3d 4 *,4c 4 *;;;;;;;;;;;;;37 w 1m * 6jk;;;;;;;;;;;;;13 8 1 98t *,13 8 0 98t *;48 8 *,0 8 *,4i 8 *,2g g * 62s yz pz a6 9pw 9px,2g g * 62s 9py 9pw 9px,2g g * 62s 9pw 9px,2g g * 62s yz pz a6 9pw,2g g * 62s 9py 9pw,2g g * 62s 9pw;;;;2j 1 * 2b9;3y 3j *;;2j 3j *;;16 1s * a6,16 1s * s6,3d 1s * a6 a6 afz,3d 1s * s6 a6 afz,3d 1s * a6 afz,3d 1s * s6 afz;;;;11 3j *;37 1s cx * 773;3r 1 *;;40 1 7n8 * 7n9 7na 7nb,t 1 7x2 83q * 2ak;;;1w w *;;58 g *;58 g *;16 1 2id *,16 1 2nd *;;;2e 2 1m * ns;;4u 1 * z9,4j 1 * z9;50 1s *;18 4 * 1 qs 4ko;;3d 1 * 7ww 7wx,3d 1 * 7ww;;;;;;3d g *,3d 1s *;;;;;3d g *;;;;;3d 1s *;;;;;11 3j *;;;;;;;37 w 1m * 6jk;;;;3d 8 *;3d 8 *;3d 8 *;;3y 3j *;;;;1n g * 633;1s 8 * 9ey 9d4;58 2 v9 * 3ja;23 g *;;;2f 1 *;3v 8 *;23 1 *;;;;;;4w 3j *,11 3j *;;;;;;;;;;;;39 4 0 * 400;;;;;4w 3j *;54 3j 10g hv *;3d w *;3d w *;;;;;3d w *;3d w *;;3d 2 *;;3d 2 *;;3d 2 *;3d w *;;;;2j 3j *;54 3j * hv;54 3j *;;;3y 3j x2 *;;;;;;3d 2 *;;3d 2 *;51 1 h7 *;;51 1 *,f 4 *,51 4 *;;46 4 * jf 10x;;;39 8 0 * 4zp;3n 1s *;5 8 * 93n -2;;;;;;4u 4 * -2 1n;;2j 1 * lx;11 3j yk *;23 4 *;;2j 3j *;4w g lw *,4w 1s lw *;3d 1 * 7xa 7xb;54 3j *;4w 3j *;2j 3j *;;23 8 *;58 8 * 922;4w 3j * z4;4w 3j *;2j 3j * ub 42;2j 3j *;2j 3j * 42;2j 3j *;2j 3j *;23 1 *;23 1 *;;58 4 * 8mc;3d 4 * 8nr;50 8 * 4y7 97b 97c ff 97d;2j 1 * 42,2j 1 *,5a 1 *;2d 1 *;;3r 1 *;;;;;;;;16 1 * 30j,58 1 hw * 7gc 7gd,58 1 hw * 7gd,q 1 * 7ha -2 7hb,1z 1 * 7od 7oe 7of,1z 1 * 7od 7of,1z 1 * g9 xg jo,29 1 0 7xy 30m *,t 1 7x2 83q *;;50 4 * a3 jm;3d 8 *,t 8 *,k 8 * vb -2 1,k 8 * -2 1;3d 8 *,t 8 *;3d 8 *,t 8 *;2j 1s *;;;4w 3j *;4c 4 *;;26 4 * -2 oh,4j 4 * -2 1;23 4 *;2d 4 *;;;;;1c 4 *,t 4 *;2i g * 1m 648 kz 5wt,2i g * 1m 648 cs 5vj;;4u g *;;1y 2 *;4y 2 * -2 232;58 8 *;;;;;4c 2 *;;44 w *;;;;;;;;1y 2 *;;38 w * 9v nr;;;;1p 2 *;4i 4 *;51 4 *;;26 4 *;;;f 2 *;3r 1s *;;;3t g 9jl *,3t 1s afh *;;;;2c 4 *;2c 8 *;;58 g *;58 g *;;;1w w *;55 w *;;;;;3r w *;;3r g *;;3r 2 *;4i 8 *;3t 8 *;4c w *;;3z 2 *;;;;;;3r g *;2m 8 *;4c 1s *;4i 8 * 9f5;;4j 8 *;3t 8 *;;3r 8 *;;7 w * aaa -2 aab,7 w * -2 aab,7 w aac *,7 w * 1;7 w * aad aae;3r 8 *;;;51 4 *,51 8 *;;3r 2 *;;;;4u 2 *;40 g *;1j w 6px *;;1z 1s aj0 aj1 jl aj2 -2 rg *,1z 1s aj0 aj1 aj2 -2 rg *;;58 2 *;3s 2 8d1 -4 *,x 2 *,x w *;;;;;;;;;b g *;;4p w 1tt -2 6g5 -2 *;;;;;;;;59 w z0 6tv *,1d w a1v * a1w;;;;;;;;3t 8 *;51 8 *;47 8 *;3t 8 *;25 8 *;25 8 *;25 8 *;4e 2 *;;28 1 *;45 w *;;;;;7 2 * pz 8hw -2 8hx,7 2 8bb cy *,7 2 8bb *;;;;i g *,i 1s *;g 2 890 *;g g 9la *,2 g 1d3 * 9wk -2 9wl -2 9wm,g w a1h *,5b w 42 *,g 1s ah1 *,2 1s 1bt * ar7 -2 ar8 -2 ar9;;;3t 8 *;51 8 *;;;m 8 *;x 8 *;51 4 *;f 2 *,1y 2 *;1y w *;17 g *;f 2 *;2m 4 *;46 4 * 3tf 8qb,46 4 * 8qb;;;45 4 *;1c 8 *;;4i 8 *;1c 4 *;1c 8 *;;58 8 *;58 8 *;4i 4 *;;4i 4 *;;;;3t 8 *;27 8 *;59 8 *;;47 8 * b2 4sc;;;51 4 *,51 8 *;51 8 *;51 4 *;;;59 4 *;;;;4e 2 *;3z 2 *;3u 4 * 8pc 3zv 8wa,3u 4 * 3zv 8wa;;;;59 8 *;51 8 *;;58 1s *;;1d 1s 1m 7e5 on s6 uq *,1d 1s 1m 7e5 s6 uq *;1r 2 191 *;1r 4 *;1r 4 *;;;;;;59 2 * 1y1,3u 2 8f4 9u 33m * e3,3u 2 8f4 a6 3hn * e3,3u 2 8f4 4q 3gt 0 * e3,3u 2 8f4 8f6 * e3,b g *,b 1s *;;y 2 *;;4c w *;4u 1s *;4c 1s *;;;25 g * a6 5sf,25 g *;;;3n 1s *;3n g *;3n 2 *,l 2 *,3o 2 *,3n w *,l w *,3o w *;;;3r 1s *;2s 2 * a6 a6 3nh,2s 2 * a6 8j3,2s 2 * a6 3nh,2s 2 * 8j3;;3r 4 *,3r 8 *;3r g *;p 8 *;p 4 *;p 4 *,p 8 *;x 1s *;;50 2 jk 33 116 8ba 8bb *,50 2 oa 1m 116 8ba 8bb *,50 2 33 116 8ba 8bb *;3r w *;4y w *;1z 2 * 3ip;18 w 0 a4s *;48 g * a6 5gi,48 g * 9lj;3r w *;4p 1 * 7uc;59 1 *;3r 1s *;3r 2 *;;17 g *,33 g *;;;48 2 * a6 k3 34v,48 2 * 894,4i 2 * 863 8jb,4i 2 * -4 8jc -4 8jd,4i 2 * 9u 31h;4i w * aal 0 6aa;;;;;3p g *;;;24 w adf a8 6jn *,24 w adf a8 *;;;;;4p 4 *;;;17 g *,33 g *;;17 2 *,33 2 *;;;;;;;;;;59 2 *;59 2 *;;;4c w *;3r g *;;;;;;;f g *,f 1s *;f 4 *;;;;;;;;;f 4 *;f g *;f w *;f 1s *;;1w w *;;;;;;;;;2 1s ar6 -2 ar3 -2 ar4 -2 * -2 rf 7al,2 1s ar6 -2 ar3 -2 ar4 -2 * -2 77x 7al,2 1s ar6 -2 ar3 -2 ar4 -2 * -2 ar5,2 1s * ar7 -2 ar8 -2 ar9;3r 2 *,3r 4 *,3r g *,3r 1s *;3r 1s *;3r w *;3r 2 *,3r g *,3r w *,3r 1s *;48 g *;20 g *,20 1s *;1d g 9mp * a6 5t4,1d g 9mp * 9mq,59 1s 6zy a6 *,59 1s yy 10c *,1d 1s ahy * 6w1;2m 4 *;;f w *;;;;28 1s *;28 1s *;28 2 *;28 2 *;3g 4 *;;;;;;19 w 9zk *;y g *,y 1s *;y 2 *,y 4 *;;;;;;;;2h 2 *;;;;44 2 *;;;;11 2 *;11 4 *;;;2 g uq 5j8 -2 9wg -2 9wh -2 * -2 5wz 603,2 g uq 5j8 -2 9wg -2 9wh -2 * -2 9wi,2 g 9wj -2 9wg -2 9wh -2 * -2 5wz 603,2 g 9wj -2 9wg -2 9wh -2 * -2 9wi,2 g * 9wk -2 9wl -2 9wm;;3g 4 *;;59 1 *;12 4 *;2r 2 * 133;44 w *;44 2 *;44 2 *;;44 2 *;;;;;;;58 g *,58 1s *;4u 2 *;4u g *,4u w *,1w w *,4u 1s *;4u 2 *;s g * a6 9w1;;4p g *,4p 1s *;;;58 g *,58 1s *;;;;;;2m g *;44 w *;2m 2 *;;;;;;;12 g *,12 1s *;;58 w *;;;;y 1s *;;;;;;3r 2 *;;2 1s * -2 6yt;;;25 g * 5vl a6 5sf,25 g * a6 5sf;1y 2 *;f 1 *;1y w *;;;1s 4 *;;42 4 *;;51 4 *;1k 4 *;;26 4 *,26 8 *;45 1 2zd *;;;;3g 8 *;;51 8 *;28 8 *;26 8 *;51 8 *;51 8 *;3t 8 *,51 8 *;51 8 *;3t 8 *;4u 8 *,4j 8 *;;36 8 *;45 1 * xn 30t;;x 8 *;;;r 2 *;;;;;;;;;;;;f 2 *;;2m 1 *;;;;;;57 2 *;;20 g *,20 1s *;2q g no gy -2 *,2q g no 5s0 -2 *,2q g no uq 5s1 -2 *,2q g no 5s1 -2 *,2q g no 5zy -2 *,2q g no uq 5zy -2 *,2q g vd 5vo a6 -2 *,2q g 5yq a6 -2 *,2q g vd 5yv -2 *,2q g vd -2 *,27 g *,2q 1s n3 gi -2 *,2q 1s n3 73x -2 *,2q 1s n3 uq 72r -2 *,2q 1s n3 72r -2 *,2q 1s n3 7ai -2 *,2q 1s n3 ce 79a -2 *,2q 1s n3 79a -2 *,2q 1s n3 79a a6 -2 *,2q 1s ux 76v a6 -2 *,2q 1s ux 79h -2 *,2q 1s aim -2 *,27 1s *;27 2 *;4u 8 *;2h 2 *;;;;;;;;;;;x 8 *;3r 8 *;;;1c 8 *;;y g *;;3r 1s *;3r g *;58 2 *;;58 g *;;2s w 18r * qs;;42 w * 1tx,4g w * a7p,4g w a6w *;42 g * a6 5pi,42 g * a6 5r4,42 g * 1tw,42 g 9s3 9s4 5w1 *,42 g 9s3 9s4 *,4g g * a6 5pi,4g g * a6 5r4,4g g * 9u5,4g g 9u6 *,4g g 9u7 -2 *,42 1s * rg 1rr,42 1s * a6 71q,42 1s * rg 77s,42 1s amz an0 776 *,42 1s amz an0 *,4g 1s * rg 77s,4g 1s * a6 71q,4g 1s * aow,4g 1s aow *,4g 1s aox -2 *;42 2 * 9u 3b8,42 2 * 9u 3ai,42 2 * 1u0,4g 2 * 9u 3b8,4g 2 * 9u 3ai,4g 2 * 1u0,4e 2 *;4x 2 8l2 *;f 2 *;;;;;;;;;31 1 *;1k 4 *,1k 8 *;;g g * 16z;;;;;;4c 1s *;58 8 *;3y 8 *;3y 8 *;3y 8 *;;;;;;;2o 8 *;;;;;;;;51 8 *;4c 1s *;52 1s ag2 *;;;52 w a12 *;;y g *,y w *,y 1s *;1j w *;3o w *;y g *,y w *,y 1s *;l w aam *;;;l 2 *,3o 2 *;1k 8 *;58 4 *;58 2 *,58 g *,58 1s *;58 w *;58 2 *;58 g *,58 1s *;26 8 *;47 8 *;4u 8 *;4i 8 *;3g 8 *;;58 w *;3r 8 *;25 8 *;f 8 *,51 8 *;3p g *,3p 1s * 1uo;;17 2 *,18 2 * 3jm a6 -2 1,18 2 * 4q 3gt -2 1,18 2 * 1 -4 8ce,18 2 * 1 8cq;1y 2 *;17 2 *;17 g *,18 g * lt a6 -2 1,18 g * 35 5uu -2 1,18 g * 9q6 -2 1,18 g * 1 -4 9q7;;;17 1s *;;;1v 1s ahp ahq p *,1v 1s ahp p *,1v 1s ahp ahq *,1v 1s ahp *;1v 8 * 955;1v w a1p a1q p *,1v w a1p p *,1v w a1p a1q *,1v w a1p *;;;;2e 4 3ul *;;58 8 *;59 8 *;1v 4 * 8pn;2m 8 *;4p 4 *;3g 8 *;1r 8 *;;;51 8 *;51 8 *;51 8 *;;;1y w *;12 w *,3h w *;;58 1s *;w 2 *,w w *;;;17 w *,18 w * 6f0 1m -2 1,18 w * r1 bk -2 1,18 w * a4g -2 1,18 w * 1 -4 a4h,18 w * a4i 9v 69m,18 w * a4i a4j;;45 8 *;1r 8 *;1r 8 *;1r 8 *;4o 4 * 8x9 dv 2z,4o 4 * 8x9 8xa;;3r g *;;;;12 2 *;2c 4 *;42 4 *;42 4 *,4g 4 *,2c 4 *;26 8 *;42 4 *;;51 8 *;t 8 *;;;;4h 8 9f3 *;;25 4 *;;;18 w a4r *;;y 2 *;y 1s *;y g *;;y w *;;58 1 *;;;r w *;;55 2 *;3z 2 *,31 2 *;;;3c w ad8 *;4c 1s *;;;2m g *;4u g *;;;;4u 4 *,4j 4 *;0 4 *,4i 4 *;;1s w *,4e w *;;1y w *;1d 1s 1m 7e5 on s6 uq *,1d 1s 1m 7e5 s6 uq *;1d g 1m 648 kz s6 uq *;;;;;;26 4 *;26 8 *;;51 4 *;b g *;;b 1s *;;50 2 3at 3sk * 1m k3 3lw -2 8b4,50 2 3at 3sk * 8b5 -2 8b4,50 2 3ok 3sk * 1m k3 3lw -2 8b4,50 2 3ok 3sk * 8b5 -2 8b4,41 2 mr v9 *;2o g * 1i3;;27 2 *,27 4 *,27 8 *;1j w * ack;4u g *;4u g *;4u 2 *,4u 4 *,4j 4 *,4u w *,4u 1s *;4u 8 *,4j 8 *;2m 1s *;;1w w *;;28 w *;;28 g *;28 g *;28 2 *;;18 g vd *;3r 2 *;1y 2 *;3h 2 *;28 1 *;28 2 *;1r 4 8pa *;;1c 8 *;2p 8 *;4y 2 *;3r 8 *;59 8 *;;f 8 *;3r 8 *;;4h 8 *;1c 4 *,t 4 *;y 4 *;47 4 *;17 4 *,x 4 *;;11 8 *;;;;1w w *;;4j 4 * -4 i6;51 4 *;51 4 *;;4h 8 *;;;;33 1s *;;;;51 4 *;51 4 *;;;3r 1s *;;46 g 9n8 my *,46 g 9n8 *;;;51 8 *;3r g *;x g *;;;1y 2 *;;;55 2 *;;t 4 * -4 49o;4u w *;;4u 2 *;;;;;;2i 8 *;;;;;3y 4 *;58 2 *;;3r 8 *;;;;;;;3z 2 *;36 1s *;36 g *;;p 2 8bk pz *;;f 8 *,3g 8 *;;;;58 4 *;58 8 *;;f 8 *,51 8 *;;;;2m 1 *,2m g *,2m w *,2m 1s *;11 2 37u *;;;;;;;;;2i g 648 k6 *,2i g a6 648 k6 *,2i g a6 5mk *,2i g 9n2 *;2i 1s 7e5 4a *,2i 1s a6 7e5 4a *,2i 1s a6 7a0 *,2i 1s 7a0 *;;2i 2 3qm kd *,2i 2 a6 3qm *,2i 2 89q *;;;;;;;58 4 *;;;42 8 *;;;;;;;y 2 *;;;;;;;;;;2c 4 *;18 4 * 8t5;51 8 *;;51 4 *;51 8 *;51 8 *;51 4 *;51 8 *;51 4 *;4u 4 *;17 4 *,x 4 *;47 4 *;;;;4u 4 *;58 4 *;;;;4p 2 * 8e2 8e3,4p 2 * 8e3,4p 2 * -2 8el;4u 4 *,4j 4 *;;;;45 8 *,45 g *,45 w *,45 1s *;1y w *;;t 4 *;;17 g *,33 g *,18 w * 6ra,17 1s *,33 1s *;;;18 w * a4m;18 1s * al7;17 w *,33 w *;;1n 2 *,2o 2 32a a6 *;43 8 *;;43 8 *;;36 8 *;;;;3u 2 * 8ff 8fg;4f 2 * -4 0 8f3;;;;f 1 *,3g 1 *;;;4c 1s *;;;;;25 g *;;25 1s *;25 2 *;;;f 1 *,f 2 *,1y 2 *;;3t 2 874 -4 *;17 2 *,18 2 * ka 3ef 3g6,33 2 *;1y w *;;;;;;25 8 *;3v 8 *;3v 8 *;;y 2 *;y 2 *;1j 2 *;;3u 4 *;46 2 89w 3jm s6 0 *,46 2 89w s6 0 *,46 2 89w 0 *;;;;;46 w a24 0 *;;;4h 8 *;3r 2 *;;b g *;3r 2 *;;;;45 1s *;45 w *;33 w *;;;;;;;;;;42 2 3au *;;;;;;;;;;3z 2 *;;;;;;;;;;;52 g 9k5 *;3t 8 *,3g 8 *;;;;;45 1 *;;;;;12 2 *,3h 2 *;;;;;59 2 *,2m 2 *;;;57 2 *;;;4u g *;4u 1s *;;17 1s *,x 1s *;;;;x 2 *;;4u 2 *;;5a 8 *;17 g *,x g *;3s g 9qm *;;;;;;3v g *;;;59 1 *,2m 1 *;44 2 *;3v 8 *;;3v 1s *;2i 2 * cy 3g0,2i 2 * 3g2;2i 2 * a6 3g0,2i 2 * cy 3g0,2i 2 * 89p;;44 2 *,44 w *;42 g *,42 1s *;42 2 *;;;42 g *;42 g *,1s g 125 * -2 9x2,42 1s *;42 2 *,4g 2 *,42 g *,4g g *,42 1s *,4g 1s *;42 g *,42 1s *;42 2 *,4e 2 *;;59 g *,59 1s *;;;;3t 8 *;;;;2m g *,2m 1s *;31 1 *;4e w *;4u w *;4u w *;42 w *;4y 8 *;25 8 *;4y 4 *;3r 2 *;42 1 *,4g 1 *,2c 1 *;;44 2 *;2f 2 nt *,3t 2 3cf 863 -2 *,3t 2 3cf -2 *,3d 2 nt *;3x 2 * 3jm 3pz,3x 2 * 88j;;;;;3z 2 *,17 2 *,33 2 *;31 2 *;2s 2 nt *;;;;4e 2 *;42 2 *;42 2 *;42 1 *;;;;3r 2 *;;;;;;;;;3t 8 *;3r g *,3r 1s *;;;44 2 *;;44 w *;;;;;;;;4o 2 * ka 34x,4o 2 * kd 3pc,4o 2 * k3 3qb,33 g *;;2c 8 *;2c 4 *;42 2 *;2s w nt *,55 w *;44 2 *;17 2 *;;;44 w *;44 w *;4u w *;17 w *,x w *;;;42 w *;42 w *,4g w *;;44 w *;;;42 w *,4e w *;3r w *;;1w w *;44 w *;;47 8 *;;;e 8 *;;3z 2 *,17 2 *,31 2 *;;;33 1s *;4p w *;57 w *;44 w *;58 1 *,58 4 *;y 2 *,y 4 *;y w *;;;1s 8 * 9ev 9ew;t 4 * -2 4k0;3r 8 *;;48 8 *;f 8 *,3g 8 *;3t 8 *;1y w *;44 w *;47 1 *;3r w *;4i 8 *;;58 w *;;;b g *;b 1s *;;;12 g *,12 1s *;;;;;48 1s *;51 8 *;12 w *;;4i 8 *;51 8 *;51 8 *;51 8 *;58 2 *;;;58 4 *;4x w *;4i 4 *;;51 8 *;;;;;;27 4 *;1n 2 *;;58 g *,2m g *;58 w *;;;;1w w *;1k 8 *;;;;;51 8 *;4i 8 0 * 9f5;51 8 *;4u 4 *,4j 4 *;;f 1 *;f 8 *,3g 8 *;f 8 *,3g 8 *;;4c 1s *;f 2 *;;;;58 g *;;59 1 *;2m 2 *;;58 2 *;58 1s *;2m w *;;;12 8 *;f 8 *;1r g * a6 60j,1r g * 60j,1r g * a6 9kz,1r g * 9kz,1r g * a6 9l0,1r g * 9l0;51 8 *;;3t 8 *;3g 8 *;3g 8 *;;;53 8 *;;f 1 *;;;e 4 *;p 8 *;;;1m 4 *;;;;;0 4 *;17 2 *;;;3o 2 *;3o w *;;;;3t 8 *;;;;;3n g *;2o 2 32a a6 *;;;2o 8 *;;1n 2 *,2o 2 32a a6 *;;;4x 2 *,4x w 6qh *,4x w *;;;;;4c w *;;;;;;2o 8 *;;;44 w *;58 w *;2e 8 *;51 8 *;t 8 *;;;2e 4 *;;28 4 *;2c 8 *;4g 8 *,2c 8 *;42 8 *,2c 8 *;;;3p g *,3p 1s *;f 1s *;f 2 *,f g *,f w *;;4c 4 *;f 2 *,1y 2 *;58 2 *;1y w *;;45 w *,45 1s *;;;;;;58 4 *;58 8 *;17 4 *,18 4 * -2 1 -4 8t2,18 4 1 -4 8t3 -2 *,17 8 *,18 8 * 990 -2 1,18 8 * -2 1 -4 991,18 8 1 -4 3e wy *,18 8 1 -4 rp wy *,18 8 1 -4 bp 5f3 *,18 8 1 -4 rp 5a3 *,18 8 1 -4 rp 5f3 *;4v 8 52x *;2e 4 *;;4i 4 *;4i 8 *;4b 8 *;4b 4 *;2e 8 *;4c 4 *;2e 8 *;3t 8 *,51 8 *;51 8 *;;4u w *;43 8 *;42 8 *,4g 8 *,2c 8 *;42 8 *,4g 8 *,2c 8 *;;;33 2 *;1n 2 *;51 8 *;4c 4 *;51 4 *;51 8 *;2m 8 *;3t 8 *;51 4 *;42 4 *,4g 4 *,2c 4 *;58 g *;58 2 *;53 8 *;4h 8 *;45 g *;1y w *;;;1n 2 *;;;3t 8 *;53 2 *;;3t 8 *;51 4 *;58 1s *;58 w *;;;f g *,f 1s *;;4u 4 *,t 4 *;4u 8 *;51 8 *;;;t 8 *;;27 8 *;t 8 *;;f 4 *,3g 4 *;58 4 *;;43 8 *;;58 8 *;51 8 *;;2n 8 9du -2 *;2n 8 *;2n 8 *;2n 8 *;12 4 *;3r 8 *;;;;2m 4 *;12 8 *;4y 4 *;4j 8 * -4 cq;2o 8 * 9a7 9a8;2o 8 *;51 4 *;4j 4 * -4 oh 8z1;1k 8 *;51 8 *;51 8 *;51 4 *;51 4 *,51 8 *;51 8 *;3t 8 *;;;;;0 1 * 7zv,h 1 7km 80i * 2db;3n 1 *;n 1 zf 316 ow 7j8 *,n 1 zf 316 ow *,g 1 7k8 * 7k9,g 1 296 * 3i,g 1 53 3i *,37 1 2xf *,37 1 * 2o5,2y 1 7rv 296 *,2y 1 7rw 2pl *,2y 1 7s0 316 7ry *,2y 1 7s0 316 *,2y 1 316 7s1 *,2y 1 * i6 316 2n9,4p 1 30t *,1q 1 316 * jf 2d2,1q 1 316 * jf 2z7,1q 1 316 * 30j 2ru,1q 1 316 * 30j 54 2z7,1q 1 316 * 7z7,1q 1 7z8 -4 7z9 316 7za 7zb *,1q 1 7z8 -4 7z9 316 7zb *,1q 1 7z8 -4 7z9 316 7za *,1q 1 7z8 -4 7z9 316 *,1q 1 7zc 316 7rv 7zb *,1q 1 7zc 316 7rv *,1q 1 2z7 316 7zd 296 *,1q 1 2z7 316 7zd *,1q 1 316 7rv 7zb *,2e 1 * 7zq,1 1 296 *,1 1 * 12b,4h 1 * 2o5,4h 1 2o5 o3 80e *,4h 1 2o5 o3 *,4h 1 2o5 *,t 1 7x2 83q 316 *;;;;;50 1 2ag * 7om 7on,50 1 2ag * 316 7pm;26 1 *;;;;;;;5 1 i6 *;59 1 * 316 2go,59 1 * 29a 2ip,59 1 * 7kr,e 1 842 xn 12b * -2 0 840,e 1 842 xn 12b * -2 841,e 1 842 * -2 0 840,e 1 842 * -2 841,e 1 fp 291 *;;;;;;2o 1 7sy *,3d 1 7xc 7xd xg *;;3y 1 *;;;3z 1 *,31 1 *,1e 1 *;4c 1 * 30m;1z 1 12b 7nz * 29d rg 2ui 7o0,1z 1 12b 7nz * 29d 7o1 7o0,1z 1 12b 7nz * 29d 7o2;;;;39 1 7s5 xg * 7s6,4v 1 81f xg *;2m 1 *;;3z 1 qs *;;;3y 1 *;58 1 * 7ga,2r 1 * 67 c1;1m 1 *;;51 1 *;;;1d 1 36 2ak 11w * 30j 54 7ls,1d 1 36 2ak 11w * 7lt 7ls,1d 1 36 11w * 11w 289 30j 54 7ls,1d 1 36 11w * 11w 289 7lt 7ls,1d 1 36 11w * 30j 54 7ls,1d 1 36 11w * 7lt 7ls,3r 1 *,3d 1 7x7 *;q 1 7hm 7hn xg *,3n 1 *,1d 1 36 * 11w 289 30j 54 7ls,1d 1 36 * 11w 289 7lt 7ls,1d 1 36 * 30j 54 7ls,1d 1 36 * 7lt 7ls,1d 1 36 * 30j 54 7m4,1d 1 36 * 46 7m4,1z 1 * 28d;;;1v 1 p *;;;3s 1 7rt 30j *,4z 1 4a 2vs 4a -8 gw *,4z 1 82b -8 gw *;;;58 1 * 7gh,58 1 * 7gi,3d 1 * xn -2 7wr zc 1,3d 1 * xn -2 7wr 1;;3y 1 31d *;;;;45 1 30f 12b *;51 1 *;;3z 1 *;;;;1d 1 * 7m0;50 1 46 12b * f2 2ow 2xy 2ow 2xy 7p6,50 1 46 12b * f2 2ow 2xy 7p7 7p6,50 1 46 12b * f2 7p8 2ow 2xy 7p6,50 1 46 12b * f2 7p8 7p7 7p6,50 1 12b * f2 2ow 2xy 2ow 2xy 7p6,50 1 12b * f2 2ow 2xy 7p7 7p6,50 1 12b * f2 7p8 2ow 2xy 7p6,50 1 12b * f2 7p8 7p7 7p6,50 1 46 12b * f2 2ow 2xy 7p6,50 1 46 12b * f2 7p8 7p6,50 1 12b * f2 2ow 2xy 7p6,50 1 12b * f2 7p8 7p6,2e 1 2lx 316 7zl *;2p 1 *,2f 1 xn * 7fz,40 1 7n8 xg 2nl 7n9 7na xn *,40 1 7n8 2nl 7n9 7na xn *,40 1 7n8 xg 7n9 7na xn *,40 1 7n8 7n9 7na xn *;;;3x 1 fp ji *,47 1 * o3 xg 2ap,4v 1 fp 0 * -2 81g,e 1 848 12b fp *,e 1 12b fp 849 *;3n 1 * 2ba;3n 1 *;4u 1 2nf *,4u 1 * 2g8 2v1,4u 1 * jf 0;3z 1 *;g 1 316 * 7kf,g 1 * 2n9,g 1 316 *,48 1 kx i6 f2 316 *,48 1 * 7kq,37 1 7la *,1 1 * 2ap,5b 1 * 42;;4s 1 xn *;;;;;1z 1 12b 7nz * 7o1 7o0,1z 1 12b 7nz * 7o2,1z 1 316 7o3 gw * 7o4,1z 1 316 7o3 2id * 7o4,1z 1 12b zt * 7oc 7m0,1z 1 12b zt * 7m0,1z 1 7og gw *,50 1 7om 7or gw * 7op,50 1 7om 7or 2id * 7op,3d 1 7wg gw * 7wh;2f 1 *,5 1 * 7ii 7ij,5 1 * 7ik,2b 1 * 7il 7jc,46 1 * ji jf xr 2ko,46 1 * ji ub xr 2ko,46 1 * jj xr 2ko,4z 1 * 11g 67 -2 kx i6 -2 827,4z 1 * 11g 67 -2 828 -2 827,4z 1 * 829 -2 kx i6 -2 827,4z 1 * 829 -2 828 -2 827;5 1 *;;;;59 1 *;9 1 * 0 3i 0 315 o3 32,9 1 * 0 3i 0 315 o8,18 1 2es * 1 7rj,2n 1 2n2 xg 7z6 *,2n 1 2n2 7z6 *;58 1 *;;;51 1 *;;;;;;;17 1 *,3z 1 *,1e 1 *;t 1 * xg o3,t 1 * xg;59 1 *;;;;;m 1 * 2v6;;36 1 *;;27 1 *;45 1 * 7l0;;;;3u 1 * 7r5 ow 7w8 3i,3u 1 * 7r5 7w8 3i;;;4q 1 *;53 1 2x9 *;;f 1 *;;;;3n 1 *;;2p 1 *,2f 1 * -2 7fy;2p 1 *;25 1 hu *,1 1 * 3i xg r0,1 1 * 3i r0,0 1 * 3i xg r0,0 1 * 3i r0,35 1 316 hu * 30j 54 30m xg,35 1 316 hu * 30j 54 816,35 1 316 hu * 2n7 54 30m xg,35 1 316 hu * 2n7 54 816,35 1 316 hu * 817 30m xg,35 1 316 hu * 817 816;;;1k 1 *;1n 1 *,4o 1 * os 7yk 7yl,4o 1 * os 7yl,t 1 * 42 o3,t 1 * 42,3b 1 * 42,2l 1 854 xg * 855 856,2l 1 854 xg * 856;3b 1 *;u 1 * ub 7sn,u 1 * 7sn;;;1f 1 * 2mw,3t 1 * 2mw;;;;;3n 1 *,25 1 29p *;u 1 * 7sn;18 1 2la * 2jc;;19 1 2ha o3 *,3m 1 85p 46 *;;3r 1 *;g 1 2zt *,u 1 ce *;g 1 2zt *,u 1 *;f 1 *,3g 1 *;;;;;;;3n 1 *;;;3s 1 7rq or * 7rr,42 1 7tf 7th xn *,42 1 7tf xn *,3z 1 *,4q 1 *;4p 1 * xg 7uu;;;;48 1 r0 *,4i 1 xg *,3b 1 84m 84n s1 *,3b 1 84m s1 *,3b 1 s1 * i6 or,3b 1 s1 * i6 2xq,3b 1 s1 * 84p;11 1 *;11 1 *;;4r 1 81o xg 81p o4 2og xn 7r2 81q * 2q3,4r 1 81o xg 81p o4 81s 7r2 81q * 2q3,4r 1 81o 81t o4 2og xn 7r2 81q * 2q3,4r 1 81o 81t o4 81s 7r2 81q * 2q3,4r 1 81o o4 2og xn 7r2 81q * 2q3,4r 1 81o o4 81s 7r2 81q * 2q3,4r 1 81o xg 81p 2og xn 7r2 81q * 2q3,4r 1 81o xg 81p 81s 7r2 81q * 2q3,4r 1 81o 81t 2og xn 7r2 81q * 2q3,4r 1 81o 81t 81s 7r2 81q * 2q3,4r 1 81o 2og xn 7r2 81q * 2q3,4r 1 81o 81s 7r2 81q * 2q3,4r 1 81o xg 81p o4 2og xn 81q * 2q3,4r 1 81o xg 81p o4 81s 81q * 2q3,4r 1 81o 81t o4 2og xn 81q * 2q3,4r 1 81o 81t o4 81s 81q * 2q3,4r 1 81o o4 2og xn 81q * 2q3,4r 1 81o o4 81s 81q * 2q3,4r 1 81o xg 81p 2og xn 81q * 2q3,4r 1 81o xg 81p 81s 81q * 2q3,4r 1 81o 81t 2og xn 81q * 2q3,4r 1 81o 81t 81s 81q * 2q3,4r 1 81o 2og xn 81q * 2q3,4r 1 81o 81s 81q * 2q3,4r 1 81o xg 81p o4 2og xn 7r2 * 2q3,4r 1 81o xg 81p o4 81s 7r2 * 2q3,4r 1 81o 81t o4 2og xn 7r2 * 2q3,4r 1 81o 81t o4 81s 7r2 * 2q3,4r 1 81o o4 2og xn 7r2 * 2q3,4r 1 81o o4 81s 7r2 * 2q3,4r 1 81o xg 81p 2og xn 7r2 * 2q3,4r 1 81o xg 81p 81s 7r2 * 2q3,4r 1 81o 81t 2og xn 7r2 * 2q3,4r 1 81o 81t 81s 7r2 * 2q3,4r 1 81o 2og xn 7r2 * 2q3,4r 1 81o 81s 7r2 * 2q3,4r 1 81o xg 81p o4 2og xn * 2q3,4r 1 81o xg 81p o4 81s * 2q3,4r 1 81o 81t o4 2og xn * 2q3,4r 1 81o 81t o4 81s * 2q3,4r 1 81o o4 2og xn * 2q3,4r 1 81o o4 81s * 2q3,4r 1 81o xg 81p 2og xn * 2q3,4r 1 81o xg 81p 81s * 2q3,4r 1 81o 81t 2og xn * 2q3,4r 1 81o 81t 81s * 2q3,4r 1 81o 2og xn * 2q3,4r 1 81o 81s * 2q3,4r 1 81v 81u 30j *;;4p 1 * 2o8;;;17 1 *,39 1 0 * 7sa 7h8 7sb,33 1 *,3z 1 *;;;2e 1 7zh or * xn zf,2e 1 7zh or * 7zi;3g 1 *;4p 1 xg v3 jf *,4h 1 * 80j 2zn 2j2 i6 316 2n9,4h 1 * 80j 2zn 2j2 80k,4h 1 * 80j 80l i6 316 2n9,4h 1 * 80j 80l 80k,4h 1 * 2zn 2j2 i6 316 2n9,4h 1 * 2zn 2j2 80k,4h 1 * 80l i6 316 2n9,4h 1 * 80l 80k,4z 1 4a 2vs 4a -8 * 2p7,4z 1 82b -8 * 2p7,e 1 2hs 291 xn 12b oa * o3 -2 0 840,e 1 2hs 291 xn 12b oa * o3 -2 841,e 1 842 xn 12b oa * o3 -2 0 840,e 1 842 xn 12b oa * o3 -2 841,e 1 2hs 291 oa * o3 -2 0 840,e 1 2hs 291 oa * o3 -2 841,e 1 842 oa * o3 -2 0 840,e 1 842 oa * o3 -2 841;2m 1 *;;;59 1 * 2nw;;f 1 *,3g 1 *;;1z 1 * 12b,1z 1 * 316;;36 1 *;;;3r 1 *;1k 1 *;3r 1 *;3n 1 *,1d 1 * 30q 0 2iv,2q 1 * 30j 54 7nu 2j4,2q 1 * jf 7nu 2j4,2q 1 * 7nu 2j4,2q 1 no * 2nd,51 1 83j *;;;;;;y 1 *;;19 1 no * xn,t 1 * 83v 1,t 1 * 1;;;;2i 1 7m8 xn 7m9 * o3,2i 1 7m8 xn 7m9 * i6;;3n 1 *,f 1 * 2gd;;0 1 *;48 1 * 2u6,48 1 * 2sx,8 1 gw xn 54 *,8 1 2id xn 54 *,8 1 2nd xn 54 *,8 1 2n7 54 *;58 1 *,f 1 * 2ry;11 1 * 300;;;2m 1 *;42 1 7tf 7th xn *,42 1 7tf xn *,3z 1 *,4q 1 *,4h 1 29c 1m * -2 80b -2 80c,4h 1 80g 1m * o3 80h 80i,4h 1 80g 1m * o3 80i;;2g 1 7qq *,12 1 *,18 1 7rp *,13 1 1 *,13 1 7rp *;;;;;1 1 * 2ap,h 1 * 2ap 81m 7il r0,h 1 * 2ap 7il r0,h 1 * 2ap 81m r0,h 1 * 2ap r0;29 1 27f * 7r2 7xw,29 1 27f * 7xw;;;;;;;;g 1 2dz * 7ke,1n 1 *,1y 1 7sh *,4u 1 2go *,3f 1 *,5a 1 *,4v 1 81f 316 *,e 1 12b fp 316 * 291;1k 1 *;;3y 1 3t *;;;;;;4i 1 oc 2xy * 80m,4i 1 80n * 80m,4i 1 0 * 7kd,4i 1 ve *;;;;;f 1 *,4l 1 * 3i,4l 1 *;3u 1 * 7vt 12b 2a7,3u 1 * 7vt 7vu;;;3n 1 *,35 1 316 2oc * 30j 54 30m xg,35 1 316 2oc * 30j 54 i6 2tu,35 1 316 2oc * 30j 54 816,35 1 316 2oc * 2n7 54 30m xg,35 1 316 2oc * 2n7 54 i6 2tu,35 1 316 2oc * 2n7 54 816,35 1 316 2oc * 817 30m xg,35 1 316 2oc * 817 i6 2tu,35 1 316 2oc * 817 816;;2p 1 *;;1n 1 *;;59 1 *,4q 1 *;2p 1 *,2f 1 * 7fv;;;;3n 1 *;;;3u 1 *;26 1 *;4o 1 * os 7yk 7yl,4o 1 * os 7yl;;;;;q 1 7hm 7hn * 2ak,2g 1 7qq * a4,3i 1 * 2iv,3k 1 1 f2 * 81x,3k 1 f2 * 81x,13 1 1 *;17 1 *,18 1 * 1 7rj,33 1 *;;;;u 1 *;;;;45 1 * xn 30t;;40 1 7n5 xn 2xq * 4n 2o0,40 1 7n5 xn 2xq * 2tj ny,40 1 7n5 xn 2xq * 30q 0 2iv,40 1 7n5 xn 2xq * 30q 0 hk,40 1 7n5 xn 2xq * i6 xg 2nl 0 2iv,40 1 7n5 xn 2xq * 7n6;;;58 1 2rr *,45 1 rg *;;;;;;f 1 * 7jo,4l 1 * 84f;;;2t 1 *;;;3n 1 *,1i 1 30t *;;;;;1d 1 * 7kw 30j 54 7lv,1d 1 * 7kw jf 7lv,2g 1 7qq * a4,18 1 7rk -2 1 -4 * a4,3i 1 * 2iv,3k 1 1 f2 * 81x,3k 1 f2 * 81x,13 1 1 * a4;;12 1 *;1d 1 f2 * 11w 7m5;;;3g 1 *;3g 1 *;2f 1 *;2m 1 *;2t 1 *;3g 1 *;;;4y 1 * f2;;;1k 1 *;;;;58 1 * 7gk;;59 1 *;;;;1f 1 *;2f 1 * 2ha;;3n 1 *;4c 1 * i6;;;;18 1 * 2hb;;;59 1 oa 7il * a4,59 1 316 * a4,e 1 30m 7il * qc 2vh,e 1 30m 7il * 843;;;58 1 t4 *;;;3n 1 *;4b 1 *;4s 1 xn xg * 7jm;;;;;45 1 * hq;;2n 1 * 7yz 7z0;;;;;58 1 *;58 1 *;2f 1 * o3 7g1,2f 1 * 7g2,19 1 f2 *;;1k 1 *;;50 1 316 * 2hl,3w 1 2s2 1m *,3b 1 * 3i 2g9,1l 1 84z 7r5 * -2 850,1l 1 84z * -2 850;;5 1 z9 *,m 1 * 3i 291,m 1 * 3i 2rs,m 1 * 7k0 291;;;1n 1 *,4u 1 2d *,4u 1 ow *,5a 1 *,3g 1 * 84e;;;;58 1 * 2f5;;1r 1 * 7jj,1i 1 * 2ap;;;40 1 30j 54 * xn -2 7nh 7ni,40 1 jf * xn -2 7nh 7ni,e 1 * 291 xn 12b 4n xg d3 o3 -2 0 840,e 1 * 291 xn 12b 4n xg d3 o3 -2 841,e 1 * 291 xn 12b 27f -2 0 840,e 1 * 291 xn 12b 27f -2 841,e 1 * 291 4n xg d3 o3 -2 0 840,e 1 * 291 4n xg d3 o3 -2 841,e 1 * 291 27f -2 0 840,e 1 * 291 27f -2 841;;;;;36 1 *;4p 1 7u2 7u3 * 2m2,4p 1 7u2 * 2m2;25 1 * 2k6 hu;;3z 1 *;1e 1 *;;;1v 1 * 2wn i6,1v 1 * 7lf,1v 1 7lg 7h5 7lh 2ph *,1v 1 7lg 7lh 2ph *,1v 1 7lg 7h5 2ph *,1v 1 7lg 2ph *,1v 1 7lg 7h5 7lh *,1v 1 7lg 7lh *,1v 1 7lg 7h5 *,1v 1 7lg *,1v 1 * 12b 7lj 7lk,1v 1 11g * -2 7ll;59 1 *,3g 1 *;;;;;;;;f 1 *,3g 1 *;;;3n 1 * 2ba;;;;4p 1 * 7uv xn 7uw,4p 1 * 7uv 7uw;;;;q 1 ne * 2id xn 7hg 7hh,q 1 ne * 46 xn 7hg 7hh,q 1 ne * 2nd xn 7hg 7hh,q 1 ne * 7hi 7hg 7hh,q 1 ne * 7hg 7hh,1z 1 12b 46 ny *;m 1 * 7il 7jz,m 1 * 7jz,45 1 * 1m;1m 1 2hf *,1m 1 4n *,21 1 2hf *,21 1 4n *,43 1 * 7tt 7tu;;;3n 1 *;40 1 7n5 xn zc 30q 0 *,40 1 7n5 xn lx 30q 0 *,40 1 7n5 xn 2xq 30q 0 *,40 1 7n5 7n7 30q 0 *,40 1 7n5 30q 0 *,12 1 7qs *,3z 1 qs *,3z 1 3h *,3i 1 qs *,3i 1 3h *;12 1 *,3z 1 *,3i 1 *;3n 1 *;;;40 1 * z9;25 1 * 2os,54 1 * 2zi 63 2zn,35 1 316 * 2ap 30j 54 30m xg,35 1 316 * 2ap 30j 54 816,35 1 316 * 2ap 2n7 54 30m xg,35 1 316 * 2ap 2n7 54 816,35 1 316 * 2ap 817 30m xg,35 1 316 * 2ap 817 816;4h 1 80f *;y 1 *;;;45 1 *;58 1 *;58 1 *;50 1 * 63 7om 7on;3r 1 *;;17 1 *;;;;;;3n 1 *;;;;;;;3z 1 *,26 1 *;1d 1 * 7m3,2j 1 * 1pd;;;;3n 1 *;40 1 7n5 316 * 4n 2o0,40 1 7n5 316 * 30r 2di,40 1 7n5 316 * 2tj ny,40 1 7n5 316 * 30q 0 2iv,40 1 7n5 316 * 30q 0 hk,40 1 7n5 316 * i6 xg 2nl 0 2iv,40 1 7n5 316 * 7n6,50 1 46 12b 2wb * i6 2ow 2xy 2ow 2xy 7p6,50 1 46 12b 2wb * i6 2ow 2xy 7p7 7p6,50 1 46 12b 2wb * i6 7p8 2ow 2xy 7p6,50 1 46 12b 2wb * i6 7p8 7p7 7p6,50 1 12b 2wb * i6 2ow 2xy 2ow 2xy 7p6,50 1 12b 2wb * i6 2ow 2xy 7p7 7p6,50 1 12b 2wb * i6 7p8 2ow 2xy 7p6,50 1 12b 2wb * i6 7p8 7p7 7p6,50 1 46 12b * i6 2ow 2xy 2ow 2xy 7p6,50 1 46 12b * i6 2ow 2xy 7p7 7p6,50 1 46 12b * i6 7p8 2ow 2xy 7p6,50 1 46 12b * i6 7p8 7p7 7p6,50 1 12b * i6 2ow 2xy 2ow 2xy 7p6,50 1 12b * i6 2ow 2xy 7p7 7p6,50 1 12b * i6 7p8 2ow 2xy 7p6,50 1 12b * i6 7p8 7p7 7p6,50 1 46 12b 2wb * i6 2ow 2xy 7p6,50 1 46 12b 2wb * i6 7p8 7p6,50 1 12b 2wb * i6 2ow 2xy 7p6,50 1 12b 2wb * i6 7p8 7p6,50 1 46 12b * i6 2ow 2xy 7p6,50 1 46 12b * i6 7p8 7p6,50 1 12b * i6 2ow 2xy 7p6,50 1 12b * i6 7p8 7p6;;;3n 1 *,45 1 4n xg *,45 1 4n *,45 1 xn xg *,45 1 xn *,2q 1 7nl 7nm 2g5 xn 2g5 *,2q 1 7nl 7nm 7nn *,2q 1 7nl 2g5 xn 2g5 *,2q 1 7nl 7nn *,2q 1 7nl 7nm *,2q 1 7nl *,2q 1 * 7h5 nx 7nr,2q 1 * nx 7nr,2q 1 7no 7ns 7nt *,2q 1 2xo 30j 54 no *,2q 1 2xo jf no *,27 1 *,p 1 2xh 299 7pv *,p 1 2b9 299 7pv *,p 1 7pw 7pv *,p 1 2xh 299 *,p 1 2b9 299 *,p 1 7pw *,p 1 * 30j 54 2ar os 7px 7py ce 2lw,p 1 * 30j 54 2ar os 7px 7py 2jq 2mi,p 1 * 30j 54 2ar os 7px 7py 7pz,p 1 * 30j 54 2x3 2pw 7px 7py ce 2lw,p 1 * 30j 54 2x3 2pw 7px 7py 2jq 2mi,p 1 * 30j 54 2x3 2pw 7px 7py 7pz,p 1 * 30j 54 7q0 7px 7py ce 2lw,p 1 * 30j 54 7q0 7px 7py 2jq 2mi,p 1 * 30j 54 7q0 7px 7py 7pz,p 1 * 7h5 2ar os 7px 7py ce 2lw,p 1 * 7h5 2ar os 7px 7py 2jq 2mi,p 1 * 7h5 2ar os 7px 7py 7pz,p 1 * 7h5 2x3 2pw 7px 7py ce 2lw,p 1 * 7h5 2x3 2pw 7px 7py 2jq 2mi,p 1 * 7h5 2x3 2pw 7px 7py 7pz,p 1 * 7h5 7q0 7px 7py ce 2lw,p 1 * 7h5 7q0 7px 7py 2jq 2mi,p 1 * 7h5 7q0 7px 7py 7pz,p 1 * 2ar os 7px 7py ce 2lw,p 1 * 2ar os 7px 7py 2jq 2mi,p 1 * 2ar os 7px 7py 7pz,p 1 * 2x3 2pw 7px 7py ce 2lw,p 1 * 2x3 2pw 7px 7py 2jq 2mi,p 1 * 2x3 2pw 7px 7py 7pz,p 1 * 7q0 7px 7py ce 2lw,p 1 * 7q0 7px 7py 2jq 2mi,p 1 * 7q0 7px 7py 7pz,p 1 * 30j 54 7px 7py ce 2lw,p 1 * 30j 54 7px 7py 2jq 2mi,p 1 * 30j 54 7px 7py 7pz,p 1 * 7h5 7px 7py ce 2lw,p 1 * 7h5 7px 7py 2jq 2mi,p 1 * 7h5 7px 7py 7pz,p 1 * 7px 7py ce 2lw,p 1 * 7px 7py 2jq 2mi,p 1 * 7px 7py 7pz,p 1 * 30j 54 2ar os 7py ce 2lw,p 1 * 30j 54 2ar os 7py 2jq 2mi,p 1 * 30j 54 2ar os 7py 7pz,p 1 * 30j 54 2x3 2pw 7py ce 2lw,p 1 * 30j 54 2x3 2pw 7py 2jq 2mi,p 1 * 30j 54 2x3 2pw 7py 7pz,p 1 * 30j 54 7q0 7py ce 2lw,p 1 * 30j 54 7q0 7py 2jq 2mi,p 1 * 30j 54 7q0 7py 7pz,p 1 * 7h5 2ar os 7py ce 2lw,p 1 * 7h5 2ar os 7py 2jq 2mi,p 1 * 7h5 2ar os 7py 7pz,p 1 * 7h5 2x3 2pw 7py ce 2lw,p 1 * 7h5 2x3 2pw 7py 2jq 2mi,p 1 * 7h5 2x3 2pw 7py 7pz,p 1 * 7h5 7q0 7py ce 2lw,p 1 * 7h5 7q0 7py 2jq 2mi,p 1 * 7h5 7q0 7py 7pz,p 1 * 2ar os 7py ce 2lw,p 1 * 2ar os 7py 2jq 2mi,p 1 * 2ar os 7py 7pz,p 1 * 2x3 2pw 7py ce 2lw,p 1 * 2x3 2pw 7py 2jq 2mi,p 1 * 2x3 2pw 7py 7pz,p 1 * 7q0 7py ce 2lw,p 1 * 7q0 7py 2jq 2mi,p 1 * 7q0 7py 7pz,p 1 * 30j 54 7py ce 2lw,p 1 * 30j 54 7py 2jq 2mi,p 1 * 30j 54 7py 7pz,p 1 * 7h5 7py ce 2lw,p 1 * 7h5 7py 2jq 2mi,p 1 * 7h5 7py 7pz,p 1 * 7py ce 2lw,p 1 * 7py 2jq 2mi,p 1 * 7py 7pz,p 1 281 7q4 * 2rc 63 2f2,p 1 281 7q4 * 2rc 63 2xh,p 1 281 7q4 * 2rc 63 2b9,p 1 281 7q4 * 2rc 10e 2f2,p 1 281 7q4 * 2rc 10e 2xh,p 1 281 7q4 * 2rc 10e 2b9,p 1 281 7q4 * 2rc i6 2xq 2b9,p 1 281 7q4 * 2rc 29i,p 1 7q5 2mi *,p 1 * 2b9,p 1 2b9 *,p 1 * 2x3 2pw -2 i6 311,p 1 * 2x3 2pw -2 oa 2hy,p 1 * 2x3 2pw -2 2og 30k,p 1 * 2x3 2pw -2 312,p 1 * jf 2ij -2 i6 311,p 1 * jf 2ij -2 oa 2hy,p 1 * jf 2ij -2 2og 30k,p 1 * jf 2ij -2 312,p 1 * 7q7 -2 i6 311,p 1 * 7q7 -2 oa 2hy,p 1 * 7q7 -2 2og 30k,p 1 * 7q7 -2 312,p 1 * 46 2ij oa 7q8,p 1 * 2ij oa 7q8,p 1 * 46 oa 7q8,p 1 * oa 7q8,p 1 * -2 i6 311,4y 1 * 7gr;;;;18 1 * 0 -2 fp 0,4u 1 *,4j 1 *;3d 1 * xn -2 7wn 7wo 7wp,3d 1 * xn -2 7wn 7wp,28 1 *;3z 1 *;;r 1 * 12b,r 1 * xn 12b;36 1 *;;;;59 1 2o0 12b *,51 1 * en;;2f 1 nx *,1s 1 * 2ul ji;40 1 7n8 xg 7n9 7na xn *,40 1 7n8 7n9 7na xn *;;;16 1 *;2c 1 sg *;;;;;46 1 * 7n0;;2f 1 nx * 2xi,2f 1 no * 2xi;2m 1 *;;51 1 ce * 836;;4f 1 7va 7vb 7vc 7vd 4n * 7ve o3 316 7vf 7vg,4f 1 7va 7vc 7vd 4n * 7ve o3 316 7vf 7vg,4f 1 7va 7vb 7vd 4n * 7ve o3 316 7vf 7vg,4f 1 7va 7vd 4n * 7ve o3 316 7vf 7vg,4f 1 7va 7vb 7vc 7vd 4n * 7ve 7vf 7vg,4f 1 7va 7vc 7vd 4n * 7ve 7vf 7vg,4f 1 7va 7vb 7vd 4n * 7ve 7vf 7vg,4f 1 7va 7vd 4n * 7ve 7vf 7vg,4f 1 7va 7vb 7vc 7vd 4n * 7ve o3 316 7vg,4f 1 7va 7vc 7vd 4n * 7ve o3 316 7vg,4f 1 7va 7vb 7vd 4n * 7ve o3 316 7vg,4f 1 7va 7vd 4n * 7ve o3 316 7vg,4f 1 7va 7vb 7vc 7vd 4n * 7ve 7vg,4f 1 7va 7vc 7vd 4n * 7ve 7vg,4f 1 7va 7vb 7vd 4n * 7ve 7vg,4f 1 7va 7vd 4n * 7ve 7vg;1y 1 oa *;;;;51 1 *;;58 1 * 7gj;2e 1 * 7pt;;;1z 1 7oj * jf 7ok,1z 1 7oj * 7ok,36 1 *;;;;f 1 *,25 1 7k3 ub *,25 1 7k3 *,3g 1 *;;;;2j 1 * 42;3v 1 xg *,3b 1 * i6 or,3b 1 * i6 2xq,3b 1 * 84p;;;;;4j 1 *;;;;3n 1 *;0 1 *;3y 1 *;50 1 * f2 7pe 7pf,50 1 * 4n 316 7pm;;;;;;r 1 * 12b,r 1 54 *,36 1 * 2k7,36 1 *;;3v 1 7qk *;;;;;;;;;;28 1 *;3n 1 * 7in;;;f 1 *,59 1 *,3u 1 7w9 7wa 7wb ne *,3g 1 *;;;;4b 1 *;;40 1 7n5 xn 2xq * 4n 2o0,40 1 7n5 xn 2xq * 2tj ny,40 1 7n5 xn 2xq * 30q 0 2iv,40 1 7n5 xn 2xq * 30q 0 hk,40 1 7n5 xn 2xq * i6 xg 2nl 0 2iv,40 1 7n5 xn 2xq * 7n6;2j 1 314 *;;;;3z 1 * 2p7,4j 1 * 2do;;50 1 7ox hq 7oy 1m ep * o3 316 2xy,50 1 7ox hq 7oy ep * o3 316 2xy,3b 1 7n8 xg 2nl 0 *,3j 1 0 2pd qs *;;;;;;;39 1 7s5 xg * 7s6,u 1 * 2o8,e 1 12b fp xg * 291,e 1 12b fp 316 * 291,2l 1 854 xg * 855 856,2l 1 854 xg * 856;;;51 1 83l * ub 2sp,51 1 83l * 2sp;;;;;;;;16 1 *,45 1 * 2id,3d 1 7wg * 54 7wh;;g 1 * o3 316 296,37 1 i6 316 ow *,37 1 i6 316 *,50 1 mz * jf -4 7p1 -4 7p2,51 1 * wy;25 1 * hu,48 1 * 2ju 2ns,2i 1 36 * 7mb,2i 1 7md *;;;;;;2p 1 *;;3u 1 * 2m3;2p 1 *;;m 1 * xn 316 2g5,40 1 7n5 xn zc i6 xg * 0 2iv,40 1 7n5 xn lx i6 xg * 0 2iv,40 1 7n5 xn 2xq i6 xg * 0 2iv,40 1 7n5 7n7 i6 xg * 0 2iv,40 1 7n5 i6 xg * 0 2iv,40 1 7n8 xg * 7n9 7na xn 2ke,40 1 7n8 xg * 7n9 7na 7nb,40 1 7n8 * 7n9 7na xn 2ke,40 1 7n8 * 7n9 7na 7nb,4p 1 * 7ue,3b 1 7n8 xg * 0 2iv,3b 1 7n8 xg * 7r0;2p 1 *;;2p 1 *;;19 1 12b qc *;;48 1 2ap *,50 1 7om 2po * gw 29d 7op,50 1 7om 2po * 2id 29d 7op,50 1 7om 2po * 7oq 7op,50 1 313 *,3v 1 2xq *;3d 1 * xn -2 7wn 7wo 7wp,3d 1 * xn -2 7wn 7wp;;;46 1 * 7n1 7n2,40 1 30j 54 * xn -2 7nh 7ni,40 1 jf * xn -2 7nh 7ni;45 1 2ir *,1i 1 2ir *,4r 1 81o xg 81p o4 2og xn 7r2 81q 2q9 *,4r 1 81o xg 81p o4 81s 7r2 81q 2q9 *,4r 1 81o 81t o4 2og xn 7r2 81q 2q9 *,4r 1 81o 81t o4 81s 7r2 81q 2q9 *,4r 1 81o o4 2og xn 7r2 81q 2q9 *,4r 1 81o o4 81s 7r2 81q 2q9 *,4r 1 81o xg 81p 2og xn 7r2 81q 2q9 *,4r 1 81o xg 81p 81s 7r2 81q 2q9 *,4r 1 81o 81t 2og xn 7r2 81q 2q9 *,4r 1 81o 81t 81s 7r2 81q 2q9 *,4r 1 81o 2og xn 7r2 81q 2q9 *,4r 1 81o 81s 7r2 81q 2q9 *,4r 1 81o xg 81p o4 2og xn 81q 2q9 *,4r 1 81o xg 81p o4 81s 81q 2q9 *,4r 1 81o 81t o4 2og xn 81q 2q9 *,4r 1 81o 81t o4 81s 81q 2q9 *,4r 1 81o o4 2og xn 81q 2q9 *,4r 1 81o o4 81s 81q 2q9 *,4r 1 81o xg 81p 2og xn 81q 2q9 *,4r 1 81o xg 81p 81s 81q 2q9 *,4r 1 81o 81t 2og xn 81q 2q9 *,4r 1 81o 81t 81s 81q 2q9 *,4r 1 81o 2og xn 81q 2q9 *,4r 1 81o 81s 81q 2q9 *,4r 1 81o xg 81p o4 2og xn 7r2 2q9 *,4r 1 81o xg 81p o4 81s 7r2 2q9 *,4r 1 81o 81t o4 2og xn 7r2 2q9 *,4r 1 81o 81t o4 81s 7r2 2q9 *,4r 1 81o o4 2og xn 7r2 2q9 *,4r 1 81o o4 81s 7r2 2q9 *,4r 1 81o xg 81p 2og xn 7r2 2q9 *,4r 1 81o xg 81p 81s 7r2 2q9 *,4r 1 81o 81t 2og xn 7r2 2q9 *,4r 1 81o 81t 81s 7r2 2q9 *,4r 1 81o 2og xn 7r2 2q9 *,4r 1 81o 81s 7r2 2q9 *,4r 1 81o xg 81p o4 2og xn 2q9 *,4r 1 81o xg 81p o4 81s 2q9 *,4r 1 81o 81t o4 2og xn 2q9 *,4r 1 81o 81t o4 81s 2q9 *,4r 1 81o o4 2og xn 2q9 *,4r 1 81o o4 81s 2q9 *,4r 1 81o xg 81p 2og xn 2q9 *,4r 1 81o xg 81p 81s 2q9 *,4r 1 81o 81t 2og xn 2q9 *,4r 1 81o 81t 81s 2q9 *,4r 1 81o 2og xn 2q9 *,4r 1 81o 81s 2q9 *;;3n 1 *,27 1 *;2f 1 *;2f 1 nx *,46 1 * 0 2n0 7mt 7mu,46 1 * 0 7mt 7mu,2t 1 *,3d 1 2nd xn -2 7wr zc * 1,3d 1 2id xn -2 7wr zc * 1,3d 1 28j xn -2 7wr zc * 1,3d 1 7ws -2 7wr zc * 1,3d 1 2nd xn -2 7wr * 1,3d 1 2id xn -2 7wr * 1,3d 1 28j xn -2 7wr * 1,3d 1 7ws -2 7wr * 1,4z 1 12b 82y * xn 82z,4z 1 12b 82y * 82z;48 1 * 296 2z9,50 1 46 12b 7pa f2 7pd *,50 1 46 12b 7pa f2 *,2t 1 *,1m 1 *,18 1 7p0 7r8 * 2hf,0 1 * 7zy,h 1 kx i6 81j 81k * 296,h 1 2z9 2n9 81j 81k * 296,h 1 kx i6 81j * 296,h 1 2z9 2n9 81j * 296;;;2u 1 * 7l7 7l8,50 1 46 12b * xn 2ow 2xy 2ow 2xy 7p6,50 1 46 12b * xn 2ow 2xy 7p7 7p6,50 1 46 12b * xn 7p8 2ow 2xy 7p6,50 1 46 12b * xn 7p8 7p7 7p6,50 1 12b * xn 2ow 2xy 2ow 2xy 7p6,50 1 12b * xn 2ow 2xy 7p7 7p6,50 1 12b * xn 7p8 2ow 2xy 7p6,50 1 12b * xn 7p8 7p7 7p6,50 1 46 12b * xn 2ow 2xy 7p6,50 1 46 12b * xn 7p8 7p6,50 1 12b * xn 2ow 2xy 7p6,50 1 12b * xn 7p8 7p6,26 1 *;;;4z 1 i6 * 2xj 82f 82g 82h,t 1 * xg o3,t 1 * xg;;;;;42 1 7tf 7th xn *,42 1 7tf xn *;;;p 1 * 7q9,1x 1 7y9 7tm * xn 7pt 7ya,1x 1 7y9 * xn 7pt 7ya,1x 1 7y9 7tm * 7pt 7ya,1x 1 7y9 * 7pt 7ya,1x 1 7y9 7tm * xn 7pt,1x 1 7y9 * xn 7pt,1x 1 7y9 7tm * 7pt,1x 1 7y9 * 7pt;;1e 1 *;2e 1 12b 2ke xg * 11g 7zo 7zp,2e 1 12b 2ke xg * 7zo 7zp;;42 1 7tf xg * xn or,42 1 7tf xg * xn xg,42 1 7tf xg * xn 2d8,42 1 7tf xg * xn 2bm,42 1 7tf xg * xn 2od,42 1 7tf xg * 7tg;e 1 2by 291 -2 xn 12b -2 83y -2 83w qc *,e 1 2by 291 -2 xn xg 2ak -2 83y -2 83w qc *,e 1 83z -2 xn 12b -2 83y -2 83w qc *,e 1 83z -2 xn xg 2ak -2 83y -2 83w qc *,e 1 2by 291 -2 -2 83y -2 83w qc *,e 1 83z -2 -2 83y -2 83w qc *;;17 1 *;3x 1 * 291 xn 12b 7if -2 7ig,3x 1 * 291 7if -2 7ig,17 1 *,18 1 fp * 2tx a4,33 1 *;1k 1 *;;;3n 1 *;36 1 *,42 1 7tf xg * xn or,42 1 7tf xg * xn xg,42 1 7tf xg * xn 2d8,42 1 7tf xg * xn 2bm,42 1 7tf xg * xn 2od,42 1 7tf xg * 7tg,4r 1 81o xg 81p o4 2og xn 7r2 81q * 2v0,4r 1 81o xg 81p o4 81s 7r2 81q * 2v0,4r 1 81o 81t o4 2og xn 7r2 81q * 2v0,4r 1 81o 81t o4 81s 7r2 81q * 2v0,4r 1 81o o4 2og xn 7r2 81q * 2v0,4r 1 81o o4 81s 7r2 81q * 2v0,4r 1 81o xg 81p 2og xn 7r2 81q * 2v0,4r 1 81o xg 81p 81s 7r2 81q * 2v0,4r 1 81o 81t 2og xn 7r2 81q * 2v0,4r 1 81o 81t 81s 7r2 81q * 2v0,4r 1 81o 2og xn 7r2 81q * 2v0,4r 1 81o 81s 7r2 81q * 2v0,4r 1 81o xg 81p o4 2og xn 81q * 2v0,4r 1 81o xg 81p o4 81s 81q * 2v0,4r 1 81o 81t o4 2og xn 81q * 2v0,4r 1 81o 81t o4 81s 81q * 2v0,4r 1 81o o4 2og xn 81q * 2v0,4r 1 81o o4 81s 81q * 2v0,4r 1 81o xg 81p 2og xn 81q * 2v0,4r 1 81o xg 81p 81s 81q * 2v0,4r 1 81o 81t 2og xn 81q * 2v0,4r 1 81o 81t 81s 81q * 2v0,4r 1 81o 2og xn 81q * 2v0,4r 1 81o 81s 81q * 2v0,4r 1 81o xg 81p o4 2og xn 7r2 * 2v0,4r 1 81o xg 81p o4 81s 7r2 * 2v0,4r 1 81o 81t o4 2og xn 7r2 * 2v0,4r 1 81o 81t o4 81s 7r2 * 2v0,4r 1 81o o4 2og xn 7r2 * 2v0,4r 1 81o o4 81s 7r2 * 2v0,4r 1 81o xg 81p 2og xn 7r2 * 2v0,4r 1 81o xg 81p 81s 7r2 * 2v0,4r 1 81o 81t 2og xn 7r2 * 2v0,4r 1 81o 81t 81s 7r2 * 2v0,4r 1 81o 2og xn 7r2 * 2v0,4r 1 81o 81s 7r2 * 2v0,4r 1 81o xg 81p o4 2og xn * 2v0,4r 1 81o xg 81p o4 81s * 2v0,4r 1 81o 81t o4 2og xn * 2v0,4r 1 81o 81t o4 81s * 2v0,4r 1 81o o4 2og xn * 2v0,4r 1 81o o4 81s * 2v0,4r 1 81o xg 81p 2og xn * 2v0,4r 1 81o xg 81p 81s * 2v0,4r 1 81o 81t 2og xn * 2v0,4r 1 81o 81t 81s * 2v0,4r 1 81o 2og xn * 2v0,4r 1 81o 81s * 2v0;3g 1 *;;59 1 *;52 1 7jh * 2wf;2n 1 * oa xg 7z1 oa,2n 1 * xg 7z1 oa,2n 1 * oa 7z1 oa,2n 1 * 7z1 oa,2n 1 * oa xg 7z1,2n 1 * xg 7z1,2n 1 * oa 7z1,2n 1 * 7z1;;25 1 *,35 1 819 81a 316 *,35 1 819 316 *,35 1 * -4 2tt 2ke,35 1 * -4 2tu;0 1 *;59 1 *,31 1 *,3g 1 *;3t 1 7ia -2 1 *,3d 1 * 7x1;33 1 *;4q 1 *;17 1 *,1n 1 *,39 1 7s5 xg * 7s6,2o 1 * 2nx 7t1 2ir,33 1 *,3d 1 * gw xn,3d 1 * 7x6,3d 1 * o3 1,3d 1 2r4 o3 *,3d 1 * 2rt,3z 1 279 *,3f 1 *,5a 1 *,3b 1 84m 84n * s1 2br,3b 1 84m 84n * 2p7 2sz,3b 1 84m 84n * 84o,3b 1 84m * s1 2br,3b 1 84m * 2p7 2sz,3b 1 84m * 84o,3b 1 84m 84n * 2sz,3b 1 84m * 2sz;17 1 *,33 1 *;3b 1 * 2he;59 1 *,3z 1 *,31 1 *;;;;;3z 1 *;;1v 1 p * 7li,39 1 0 * 2c0 7sa 7h8 7sb,39 1 0 * 7sa 7h8 7sb,29 1 7xu -2 0 * -2 7xv,29 1 27f 2dg 7r2 0 *,29 1 nc o3 7r2 0 *,29 1 7xx 7r2 0 *,29 1 27f 2dg 0 *,29 1 nc o3 0 *,29 1 7xx 0 *,29 1 0 * 7xy 30m 12b,29 1 0 * 7xy 316;;;3t 1 7hy -2 f2 -2 30t *,3t 1 7i6 * 7gt,3n 1 30t *,3n 1 2t5 *,4z 1 29e 11g 67 -2 30t * -2 827,4z 1 29e 829 -2 30t * -2 827;;;58 1 *;50 1 2hf 7om *,1m 1 oa 7r2 2b0 *,53 1 * 2af;y 1 *;y 1 *;y 1 *,45 1 *;;1c 1 * z9;y 1 *;3r 1 *;40 1 7n5 316 * 4n 2o0,40 1 7n5 316 * 2tj ny,40 1 7n5 316 * 30q 0 2iv,40 1 7n5 316 * 30q 0 hk,40 1 7n5 316 * i6 xg 2nl 0 2iv,40 1 7n5 316 * 7n6;;;4p 1 7us 7ut a4 oa or *;16 1 *,1z 1 * xn 7o5 12b 2xj 7o6 7o7,1z 1 * xn 7o5 12b 7o6 7o7,1z 1 * xn 7o5 12b 2xj 7o7,1z 1 * xn 7o5 12b 7o7;;q 1 os o3 *;4r 1 81o xg 81p o4 2og xn 7r2 81q 2ep o4 *,4r 1 81o xg 81p o4 81s 7r2 81q 2ep o4 *,4r 1 81o 81t o4 2og xn 7r2 81q 2ep o4 *,4r 1 81o 81t o4 81s 7r2 81q 2ep o4 *,4r 1 81o o4 2og xn 7r2 81q 2ep o4 *,4r 1 81o o4 81s 7r2 81q 2ep o4 *,4r 1 81o xg 81p 2og xn 7r2 81q 2ep o4 *,4r 1 81o xg 81p 81s 7r2 81q 2ep o4 *,4r 1 81o 81t 2og xn 7r2 81q 2ep o4 *,4r 1 81o 81t 81s 7r2 81q 2ep o4 *,4r 1 81o 2og xn 7r2 81q 2ep o4 *,4r 1 81o 81s 7r2 81q 2ep o4 *,4r 1 81o xg 81p o4 2og xn 81q 2ep o4 *,4r 1 81o xg 81p o4 81s 81q 2ep o4 *,4r 1 81o 81t o4 2og xn 81q 2ep o4 *,4r 1 81o 81t o4 81s 81q 2ep o4 *,4r 1 81o o4 2og xn 81q 2ep o4 *,4r 1 81o o4 81s 81q 2ep o4 *,4r 1 81o xg 81p 2og xn 81q 2ep o4 *,4r 1 81o xg 81p 81s 81q 2ep o4 *,4r 1 81o 81t 2og xn 81q 2ep o4 *,4r 1 81o 81t 81s 81q 2ep o4 *,4r 1 81o 2og xn 81q 2ep o4 *,4r 1 81o 81s 81q 2ep o4 *,4r 1 81o xg 81p o4 2og xn 7r2 2ep o4 *,4r 1 81o xg 81p o4 81s 7r2 2ep o4 *,4r 1 81o 81t o4 2og xn 7r2 2ep o4 *,4r 1 81o 81t o4 81s 7r2 2ep o4 *,4r 1 81o o4 2og xn 7r2 2ep o4 *,4r 1 81o o4 81s 7r2 2ep o4 *,4r 1 81o xg 81p 2og xn 7r2 2ep o4 *,4r 1 81o xg 81p 81s 7r2 2ep o4 *,4r 1 81o 81t 2og xn 7r2 2ep o4 *,4r 1 81o 81t 81s 7r2 2ep o4 *,4r 1 81o 2og xn 7r2 2ep o4 *,4r 1 81o 81s 7r2 2ep o4 *,4r 1 81o xg 81p o4 2og xn 2ep o4 *,4r 1 81o xg 81p o4 81s 2ep o4 *,4r 1 81o 81t o4 2og xn 2ep o4 *,4r 1 81o 81t o4 81s 2ep o4 *,4r 1 81o o4 2og xn 2ep o4 *,4r 1 81o o4 81s 2ep o4 *,4r 1 81o xg 81p 2og xn 2ep o4 *,4r 1 81o xg 81p 81s 2ep o4 *,4r 1 81o 81t 2og xn 2ep o4 *,4r 1 81o 81t 81s 2ep o4 *,4r 1 81o 2og xn 2ep o4 *,4r 1 81o 81s 2ep o4 *;f 1 * 7jn;;;;45 1 * o3,45 1 *;;;;;;1e 1 *,3m 1 * 2rm;4u 1 *;1r 1 * 2ap,42 1 * 7tk,4p 1 * 7rh,4g 1 * 7xl;;;;28 1 *;r 1 * xg,42 1 * 7ti 7tj 7tk,42 1 * 7tj 7tk,42 1 * 7ti 7tk,42 1 * 7tk;5 1 * xn 7il 7im,5 1 * xn 7im;59 1 * 7ky;;;;1n 1 *,5a 1 *;;3n 1 *,27 1 2ui *,27 1 2ip *;;;4p 1 7u2 7u3 * 2o2,4p 1 7u2 * 2o2;f 1 * 7jp,3g 1 * 29t;1z 1 316 * 2m6;17 1 *;;f 1 2fv *;28 1 *;;25 1 * o3 2j1,45 1 *,45 1 * o3 7kz;59 1 2db *;r 1 * 12b;4o 1 * os 7yk 7yl,4o 1 * os 7yl;3g 1 *;4q 1 *;2t 1 *;;p 1 281 7q4 * 63 2f2,p 1 281 7q4 * 63 2xh,p 1 281 7q4 * 63 2b9,p 1 281 7q4 * 10e 2f2,p 1 281 7q4 * 10e 2xh,p 1 281 7q4 * 10e 2b9,p 1 281 7q4 * i6 2xq 2b9,p 1 281 7q4 * 29i;;;;3y 1 *;;1e 1 *;;;3z 1 rp *;;2p 1 * 2xi;3r 1 *,8 1 gw xn *;1s 1 * 7zg;;;;3d 1 * o3 7xf;17 1 *,3s 1 7rt jf *,3s 1 7rt 46 *,3s 1 7rt 12b *,r 1 * 1m,33 1 *,4z 1 4a 2vs 4a -8 29d *,4z 1 4a 2vs 4a -8 jf *,4z 1 82b -8 29d *,4z 1 82b -8 jf *,8 1 gw xn 54 *,8 1 2id xn 54 *,8 1 2nd xn 54 *,8 1 2n7 54 *;;4u 1 *;50 1 * 12b 63 7ou 2o2 7ov 7ow,50 1 * 63 7ou 2o2 7ov 7ow,50 1 * 12b 7ou 2o2 7ov 7ow,50 1 * 7ou 2o2 7ov 7ow,50 1 * 12b 63 7ou 7ov 7ow,50 1 * 63 7ou 7ov 7ow,50 1 * 12b 7ou 7ov 7ow,50 1 * 7ou 7ov 7ow;3m 1 rg * 85n;2i 1 7me 2u1 * 7mf 7mg 7mh,2i 1 7me * 7mf 7mg 7mh,2i 1 7me 2u1 * 7mg 7mh,2i 1 7me * 7mg 7mh,27 1 * 2qt,3v 1 *,3u 1 * 7vq 7vy 7vz;m 1 *;;45 1 *;3w 1 *;;2p 1 * 2hf;59 1 *;2f 1 nx *,3t 1 * 7i0,3t 1 7i1 -2 *,3x 1 *,3d 1 7x2 nt *,3d 1 nt *;;;3n 1 *;2m 1 *,3g 1 *;3x 1 7id -2 * oa 28g,3x 1 7id -2 * 7ie;1d 1 7gs *;1s 1 *;;;1e 1 *;;;5a 1 *;1n 1 *;1m 1 *;;17 1 *,3z 1 *;2e 1 * 7zg,2e 1 * 316;;42 1 *;;;;;4c 1 * 30m;58 1 * 7ge;;58 1 3t *,58 1 * f2,3d 1 * xn -2 7wn 7wo 7wp,3d 1 * xn -2 7wn 7wp;3d 1 * xn -2 7wn 7wo 7wp,3d 1 * xn -2 7wn 7wp,3d 1 * xn -2 7wr zc 2o1 1,3d 1 * xn -2 7wr 2o1 1,3d 1 * xn -2 7wr zc 1,3d 1 * xn -2 7wr 1;;40 1 7n8 xg 2nl 7n9 7na xn *,40 1 7n8 2nl 7n9 7na xn *,40 1 7n8 xg 7n9 7na xn *,40 1 7n8 7n9 7na xn *;42 1 *;42 1 *;25 1 * 2ap,3g 1 *;;18 1 * 2jc;3v 1 2iz * 7qe;;;;;;;;;;;45 1 * xn 30t,40 1 7n5 xn zc * ny,40 1 7n5 xn lx * ny,40 1 7n5 xn 2xq * ny,40 1 7n5 7n7 * ny,40 1 7n5 * ny;18 1 no *;;;;;;4r 1 81o xg 81p o4 2og xn 7r2 81q * 2lw,4r 1 81o xg 81p o4 81s 7r2 81q * 2lw,4r 1 81o 81t o4 2og xn 7r2 81q * 2lw,4r 1 81o 81t o4 81s 7r2 81q * 2lw,4r 1 81o o4 2og xn 7r2 81q * 2lw,4r 1 81o o4 81s 7r2 81q * 2lw,4r 1 81o xg 81p 2og xn 7r2 81q * 2lw,4r 1 81o xg 81p 81s 7r2 81q * 2lw,4r 1 81o 81t 2og xn 7r2 81q * 2lw,4r 1 81o 81t 81s 7r2 81q * 2lw,4r 1 81o 2og xn 7r2 81q * 2lw,4r 1 81o 81s 7r2 81q * 2lw,4r 1 81o xg 81p o4 2og xn 81q * 2lw,4r 1 81o xg 81p o4 81s 81q * 2lw,4r 1 81o 81t o4 2og xn 81q * 2lw,4r 1 81o 81t o4 81s 81q * 2lw,4r 1 81o o4 2og xn 81q * 2lw,4r 1 81o o4 81s 81q * 2lw,4r 1 81o xg 81p 2og xn 81q * 2lw,4r 1 81o xg 81p 81s 81q * 2lw,4r 1 81o 81t 2og xn 81q * 2lw,4r 1 81o 81t 81s 81q * 2lw,4r 1 81o 2og xn 81q * 2lw,4r 1 81o 81s 81q * 2lw,4r 1 81o xg 81p o4 2og xn 7r2 * 2lw,4r 1 81o xg 81p o4 81s 7r2 * 2lw,4r 1 81o 81t o4 2og xn 7r2 * 2lw,4r 1 81o 81t o4 81s 7r2 * 2lw,4r 1 81o o4 2og xn 7r2 * 2lw,4r 1 81o o4 81s 7r2 * 2lw,4r 1 81o xg 81p 2og xn 7r2 * 2lw,4r 1 81o xg 81p 81s 7r2 * 2lw,4r 1 81o 81t 2og xn 7r2 * 2lw,4r 1 81o 81t 81s 7r2 * 2lw,4r 1 81o 2og xn 7r2 * 2lw,4r 1 81o 81s 7r2 * 2lw,4r 1 81o xg 81p o4 2og xn * 2lw,4r 1 81o xg 81p o4 81s * 2lw,4r 1 81o 81t o4 2og xn * 2lw,4r 1 81o 81t o4 81s * 2lw,4r 1 81o o4 2og xn * 2lw,4r 1 81o o4 81s * 2lw,4r 1 81o xg 81p 2og xn * 2lw,4r 1 81o xg 81p 81s * 2lw,4r 1 81o 81t 2og xn * 2lw,4r 1 81o 81t 81s * 2lw,4r 1 81o 2og xn * 2lw,4r 1 81o 81s * 2lw;;3y 1 *;;35 1 316 hu 2ap 30j 54 i6 *,35 1 316 hu 2ap 2n7 54 i6 *,35 1 316 hu 2ap 817 i6 *,35 1 316 2j1 2ap 30j 54 i6 *,35 1 316 2j1 2ap 2n7 54 i6 *,35 1 316 2j1 2ap 817 i6 *,35 1 316 818 30j 54 i6 *,35 1 316 818 2n7 54 i6 *,35 1 316 818 817 i6 *;58 1 * 2xz;17 1 *,18 1 * 2ur 2da,33 1 *,3z 1 *,31 1 *,4l 1 * 2dg;12 1 * a4;;4l 1 *;;;2f 1 nx 1m *,2f 1 no *,2f 1 * 2ha;y 1 *;;f 1 *;;3y 1 * 2uw;3y 1 *;4p 1 2x3 *;;;;;;48 1 * 2br,40 1 7n8 xg 2nl 7n9 7na xn *,40 1 7n8 2nl 7n9 7na xn *,40 1 7n8 xg 7n9 7na xn *,40 1 7n8 7n9 7na xn *;;;1z 1 12b 7nz 29d rg * 7o0,1z 1 12b 7nz rg * 7o0;4b 1 *;;3r 1 * 7qd,r 1 * 12b,r 1 11g *,r 1 30j *,1s 1 * 7tm 2im,47 1 * 7pt 810 811,47 1 * 7pt 811;r 1 * xn 12b,r 1 30j 54 *;;;;;33 1 *,5a 1 *;;;;;4f 1 * 2xq 7vl xn 7vm,4f 1 * 2xq 7vl 7vn,4f 1 * 7vl xn 7vm,4f 1 * 7vl 7vn;;4r 1 sg * 7tm,4r 1 * 7tm;36 1 *;4b 1 *;;1z 1 * 3i 12b;16 1 *;;;t 1 7x2 83q 316 *;59 1 2o0 12b 2id *,50 1 12b * z9 7pj 7pk,4h 1 * z9 -2 80b -2 80c,51 1 * z9 83g;2j 1 * 42,2j 1 oa *,2j 1 10e *;;18 1 * 7rh 7ri;;;;;;53 1 *;;;;;48 1 * 2uf 7kj,48 1 * 2uf;;2t 1 *;;;58 1 * 7gb;;4z 1 4a * 4a -8 82a,8 1 4a * 4a -8 85f;;;3r 1 *;;;;;58 1 * 2tt;4j 1 *;;;59 1 2o0 12b *;q 1 ne * 2id xn 7hg 7hh,q 1 ne * 46 xn 7hg 7hh,q 1 ne * 2nd xn 7hg 7hh,q 1 ne * 7hi 7hg 7hh,q 1 ne * 7hg 7hh,2b 1 * 7j9,4k 1 * 7j9;;;f 1 *,3g 1 *;;;50 1 46 12b * 2o5 xn 2ow 2xy 2ow 2xy 7p6,50 1 46 12b * 2o5 xn 2ow 2xy 7p7 7p6,50 1 46 12b * 2o5 xn 7p8 2ow 2xy 7p6,50 1 46 12b * 2o5 xn 7p8 7p7 7p6,50 1 46 12b * 28x f2 2ow 2xy 2ow 2xy 7p6,50 1 46 12b * 28x f2 2ow 2xy 7p7 7p6,50 1 46 12b * 28x f2 7p8 2ow 2xy 7p6,50 1 46 12b * 28x f2 7p8 7p7 7p6,50 1 12b * 2o5 xn 2ow 2xy 2ow 2xy 7p6,50 1 12b * 2o5 xn 2ow 2xy 7p7 7p6,50 1 12b * 2o5 xn 7p8 2ow 2xy 7p6,50 1 12b * 2o5 xn 7p8 7p7 7p6,50 1 12b * 28x f2 2ow 2xy 2ow 2xy 7p6,50 1 12b * 28x f2 2ow 2xy 7p7 7p6,50 1 12b * 28x f2 7p8 2ow 2xy 7p6,50 1 12b * 28x f2 7p8 7p7 7p6,50 1 46 12b * 2o5 xn 2ow 2xy 7p6,50 1 46 12b * 2o5 xn 7p8 7p6,50 1 46 12b * 28x f2 2ow 2xy 7p6,50 1 46 12b * 28x f2 7p8 7p6,50 1 12b * 2o5 xn 2ow 2xy 7p6,50 1 12b * 2o5 xn 7p8 7p6,50 1 12b * 28x f2 2ow 2xy 7p6,50 1 12b * 28x f2 7p8 7p6,50 1 * 7pa f2 7pb 7pc,50 1 * 7pa f2 7pc;3z 1 *;4b 1 *;;4b 1 *;;59 1 *,3g 1 *;f 1 *;;;;;59 1 * 7kw;;;;3z 1 *,1e 1 *;19 1 7h5 *;3z 1 *,31 1 *;3y 1 2re *;3y 1 *;1f 1 *;;58 1 *,2m 1 *;;;;;;t 1 * 2hf 12b;;;4p 1 7u8 0 * oa 316,4p 1 7u8 0 * 2hf 2ir,4p 1 7u8 0 * oa or,4p 1 7u8 0 * 7ua,4p 1 7u8 * oa 316,4p 1 7u8 * 2hf 2ir,4p 1 7u8 * oa or,4p 1 7u8 * 7ua,4p 1 v3 o3 0 *,4p 1 v3 o3 *,4p 1 2uq o3 *;3v 1 *;;3y 1 *;;53 1 *;58 1 * 2x5,50 1 67 hq * 12b 2n0;3g 1 *;;;4c 1 * zc 7ju;;;;;;;4z 1 * 830 2o1;;50 1 7p3 -4 * jf -4 2hf -4 7p2;;;;n 1 7j5 2n7 54 7j6 * or,n 1 7j5 xn 54 7j6 * or,n 1 7j5 7h5 7j6 * or,n 1 7j5 7j6 * or,4l 1 * 84l;3n 1 *;;4b 1 *;3t 1 oc * 7i2,48 1 oc * 7ko,50 1 7ox hq 7oy 1m 7oz o3 316 *,50 1 7ox hq 7oy 7oz o3 316 *,4i 1 oc * 80m;;;4c 1 * 30m,e 1 2by 291 -2 xn 12b -2 * 30m -2 83w qc 2vh,e 1 2by 291 -2 xn 12b -2 * 30m -2 83w qc 2om,e 1 2by 291 -2 xn 12b -2 * 30m -2 83w 83x,e 1 2by 291 -2 xn xg 2ak -2 * 30m -2 83w qc 2vh,e 1 2by 291 -2 xn xg 2ak -2 * 30m -2 83w qc 2om,e 1 2by 291 -2 xn xg 2ak -2 * 30m -2 83w 83x,e 1 83z -2 xn 12b -2 * 30m -2 83w qc 2vh,e 1 83z -2 xn 12b -2 * 30m -2 83w qc 2om,e 1 83z -2 xn 12b -2 * 30m -2 83w 83x,e 1 83z -2 xn xg 2ak -2 * 30m -2 83w qc 2vh,e 1 83z -2 xn xg 2ak -2 * 30m -2 83w qc 2om,e 1 83z -2 xn xg 2ak -2 * 30m -2 83w 83x,e 1 2by 291 -2 -2 * 30m -2 83w qc 2vh,e 1 2by 291 -2 -2 * 30m -2 83w qc 2om,e 1 2by 291 -2 -2 * 30m -2 83w 83x,e 1 83z -2 -2 * 30m -2 83w qc 2vh,e 1 83z -2 -2 * 30m -2 83w qc 2om,e 1 83z -2 -2 * 30m -2 83w 83x;;;;4u 1 *,4j 1 *;;;3n 1 *,2b 1 * 7ja,4k 1 * 7ja;;;;;1n 1 *,1n 1 30k *,2o 1 7sy * 27l,28 1 *,5a 1 *,2n 1 2o4 *;51 1 * o3;;3n 1 *,4y 1 * 7gr;3g 1 *;;;;58 1 c1 nx *;f 1 *,3g 1 *;;;;3y 1 *;58 1 *;58 1 *;37 1 * 316 2n9;3n 1 *,4k 1 * jx;;f 1 *;2f 1 *,23 1 *;18 1 * 7rd,18 1 * 2jc;4p 1 * 7uh;2f 1 *;;5 1 *;;59 1 * 7kt;;;;;0 1 * 7zx,h 1 * 2n9 81j 81k 80i,h 1 * 2n9 81j 80i;0 1 *;;;25 1 * hu,45 1 2id 1m *;;45 1 ow *;52 1 * 11g;;45 1 *;45 1 *;;;58 1 *;54 1 * 7le,53 1 *;;3y 1 2x9 *;;;3n 1 *,28 1 *;;f 1 *,3g 1 *;;17 1 *,33 1 *,3z 1 *,31 1 *;1v 1 7lq jf * f2 7lr,1v 1 7lq * f2 7lr;19 1 *;19 1 *;2l 1 xn xg * 12b 46,2l 1 xn xg * 859;1k 1 *;58 1 *;58 1 * 2v7;53 1 *;;12 1 7qs *;f 1 *;12 1 *;;4c 1 4a * 4a;;;g 1 * 296;;59 1 * 12b 7ku;4p 1 2x7 * 12b;g 1 * 296,4p 1 2x7 i6 * 12b,e 1 * 846 fp 847,e 1 * 846 847;18 1 2es * 12b,18 1 2es *;;5a 1 *;;;33 1 *,4o 1 * 7yk 7yl,4o 1 * 7yl;;;;2f 1 * xg en,2f 1 * 7g0,2r 1 * 3t 7mp,2r 1 * 7mp,2r 1 30m oj * 7mq,40 1 7n5 xn zc * 2di,40 1 7n5 xn lx * 2di,40 1 7n5 xn 2xq * 2di,40 1 7n5 xn 2xq 2mi * 2di,40 1 7n5 xn 2xq 2f2 * 2di,40 1 7n5 316 2pw * 2di,40 1 7n5 7n7 * 2di,40 1 7n5 * 2di,2q 1 2ip *,2q 1 2w4 2tj 28z * 7nv,2q 1 2w4 * 7nv,2q 1 7nw 12b * 7nx,1z 1 2ip *;2p 1 *;;;;;;50 1 * 12b 2lb xn 7p0 -2 1,50 1 * 2lb xn 2nw 12b 7po 2ow 2xy,50 1 * 2lb xn 2nw 12b 7po 7pp,50 1 * 2lb xn 2nw 12b 2ow 2xy,50 1 * 2lb xn 2nw 12b 7pp;;;;;;;;;58 1 2r5 *,n 1 7j5 2n7 54 7j6 *,n 1 7j5 xn 54 7j6 *,n 1 7j5 7h5 7j6 *,n 1 7j5 7j6 *;;2j 1 *;3b 1 *;;;;53 1 *;4p 2 ub * 1m b3 -2 8dz,4p 2 ub * 8e0 -2 8dz,4p 2 * 3sk 1m b3 -2 8dz,4p 2 * 3sk 8e0 -2 8dz,l 2 *;;48 2 35v 9u *,1p 2 *;;45 2 *;59 2 3ja *;;;1i 2 328 9u k2 * -2 8dm,1i 2 3k3 k2 * -2 8dm;4n 2 *;1f 2 *,4m 2 *,14 2 *;;;;3d 2 ub *;;;;;3z 2 *,59 2 *;f 2 *,l 2 *,3o 2 *;;;;;3q 2 8gn 9u *;r 2 *,30 2 * 8jw,4t 2 * a6 k3 3fr,4t 2 * a6 35h 3sk,4t 2 k2 * a6 k3 3fr,4t 2 k2 * 3fr,4t 2 8ll -4 * -4 8lm;;3q 2 381 9u *,1p 2 *,3o 2 *;;;2o 2 * a6 3qo b3 3if;;10 2 i1 ub * a6 1,10 2 i1 ub * 1;;l 2 *;;4c 2 * s6;;;2m 2 *;;;;l 2 *;;;50 2 jm l4 * -4 8b6 -4 8b7,3q 2 37j 9u *;;;;;1h 2 * 8h4 3gu;3o 2 3sd 9u *,3o 2 *;18 2 * 8cb,18 2 1j9 -2 * cy 3f1,18 2 1j9 -2 * 8cc,1n 2 *,4o 2 1y3 k2 *;2f 2 q2 z2 *,2f 2 3o6 *,2f 2 q2 9u *,2f 2 3sr *,18 2 q2 9u *;3q 2 * 8gs;;59 2 32v k2 *,59 2 32v 3sj *,59 2 1m k2 *,1h 2 1m k2 *;1u 2 *;;;19 2 1m k3 35a a6 k2 *;3n 2 *,l 2 *,3o 2 *;57 2 *;;;;l 2 *,3o 2 *;;;2p 2 *,2p 2 cy * 6i,1d 2 * 3mc;46 2 3hy 3rm * hn,40 2 374 3hm -2 * hn,40 2 89z -2 * hn;;;;l 2 *;1d 2 3m1 *;45 2 * a6 3r1;;2w 2 3pc 8je ns 9u *;5 2 1m k2 *,5 2 pz *,5 2 9u *,4m 2 *,55 2 * ws;;2f 2 * s6,5 2 * 87o -2 87p,2b 2 * 887 888,46 2 * s2 i1 n5 3p6 3r8 3pz,40 2 * 6p 3p5,40 2 * 8ab;;;4p 2 * cy 3f1;;50 2 3hm * yz 8b8 3k3 3sk;3n 2 *,l 2 *,3o 2 *;g 2 36i *,g 2 34v *,48 2 895 -2 34v *,48 2 896 34v *,22 2 8jo *,22 2 8jp -2 3ao *,22 2 8jp -2 36i *;37 2 3hl *,3 2 8gh cy *,22 2 8jo a6 8gf *,22 2 8gf *;;;59 2 *;2s 2 *;f 2 *;4c 2 3hm 33v *;;;3n 2 *;2m 2 *;;;;;l 2 *;;31 2 *;;1h 2 * a6 0 8h6;57 2 *;3z 2 *,55 2 *;;4e 2 * a6 3jz;;l 2 *,3o 2 *;3q 2 * a6 k3 3jz;1y 2 *;59 2 *;;59 2 * 3nm,1d 2 3ql kd * 85w 89k,1d 2 359 * 85w 89k,5b 2 3i3 cb *;3n 2 *,1d 2 3qm kd * 85w 89k,1d 2 3qm * 85w 89k,1d 2 33e * 89o,1p 2 *;4p 2 * 9u 39q;48 2 895 -2 * 349,48 2 895 -2 * a6 37s,48 2 * 349,2h 2 * a6 3if,3o 2 *;3o 2 *,1u 2 *;3c 2 cy *;1y 2 *,1y 2 * a6,3o 2 *;l 2 *;1f 2 *,3f 2 *,4m 2 *,14 2 *;;;39 2 0 3k3 * pz 3s8;;l 2 *;;;;12 2 * 3ef,18 2 1ss * 3ef,39 2 0 3k3 353 a6 *,39 2 0 3k3 353 ws *,39 2 0 a6 *,39 2 0 ws *,4p 2 1 3k3 * 8ea,3u 2 8f7 8f8 * 8f9,3h 2 * 3ef;19 2 86d cy *,19 2 1m k3 * a6 3hl,19 2 3kt cy * pz 86l 86m,19 2 3kt cy * pz 86l,q 2 1m 3sj *,q 2 3kt cy * pz 86r 86s,q 2 3kt cy * pz 86s,3t 2 874 -4 1m 3sj *,3d 2 87b 1m k3 *,1g 2 8ft 1m 8gf *;;;l 2 *;;u 2 *,3c 2 pz * 1m k2 3i4 a6 8ko,3c 2 pz * 1m k2 3i4 8ko,v 2 8lo -4 8lp *;50 2 * 3sk 8b5 -2 8b4,50 2 yl * 8b5 -2 8b4,50 2 3sk * 8b5 -2 8b4;1m 2 a6 * 8bj,21 2 a6 * 3sk,d 2 * 8bj;4i 2 1a0 8il 0 *,55 2 *;;;;;;1y 2 *,3o 2 *;18 2 64 e1 *;;y 2 *;3z 2 *,59 2 *,3s 2 8cu a6 nw *,3s 2 8cu b3 *,1y 2 *;;;w 2 *,4i 2 * vi;;3z 2 *,36 2 *,3o 2 *,1u 2 *;;24 2 8kt cb *,24 2 8kt a6 nw *;;;f 2 *;;1u 2 *;;;39 2 0 3k3 353 a6 *,39 2 0 a6 *,39 2 * a6 0 8de 359 8df,39 2 * 8de 359 8df,39 2 * a6 0 8de 8df,39 2 * 8de 8df,4x 2 384 a6 8l9 *,4x 2 3gt 8la *;;;;;18 2 3nv * 3lm;;4c 2 *;;4c 2 *;;2u 2 89a -2 *,37 2 * 3q9,2y 2 8d2 * 8d3,2y 2 8d2 *,2y 2 ws 3sj *,2y 2 * 8d4,3 2 8gd * cy 33y,3 2 8gd * 8ge,3 2 8gd *,24 2 ka * 9u yz 8ky,24 2 ka * 8kz 8ky;3q 2 32a *;3q 2 * ws 3qi,3q 2 * ws 3am,3q 2 * 9u 3ab,3q 2 * 9u 31h,3q 2 * 9u 323,3q 2 * 9u 338,3q 2 * 9u 320,3q 2 * 8gl,3q 2 8gn cb *;25 2 3j9 a6 *;1w 2 *;f 2 *;;5b 2 jm *;4c 2 *;;1p 2 *;2m 2 *;f 2 *;;48 2 3d9 a6 *;58 2 * a6 3oe;1w 2 *;;4m 2 *,14 2 *;4c 2 * cb 39m,3u 2 * 3sj 3l6 3an,3u 2 * 3sj 3an;14 2 39n *;;;4c 2 39e *;10 2 e1 3f9 *,10 2 3f9 *;3n 2 *,59 2 z2 3c5 ka *,2q 2 * 8ai 8aj,2q 2 * 3sk 3nz 8ak,2q 2 * 8al 8ak,1p 2 *,3o 2 *;4m 2 *,14 2 * 8j1 -2 8j2;2m 2 * b3,3o 2 *;;1z 2 3l1 *;1p 2 *;;;;m 2 1m * a6 88v;f 2 *,4m 2 *,55 2 *;3c 2 pz *;3o 2 *;p 2 8bk pz *;;4m 2 *,10 2 *,10 2 * 8in;10 2 *;;4d 2 * -4 1;;;;4u 2 *;11 2 * 13l;48 2 *;40 2 * kd 0 8a0 8a1;;4p 2 * a6 3ho,4p 2 * 8e9;;;;;;;;;40 2 4q * a6 356 37x;40 2 3ek 1m *;58 2 3qm *,1z 2 * 9u 3a3 e1 8ax,1z 2 * e1 8ax,1z 2 * 9u 3a3 8ax,1z 2 * 8ax;45 2 *;4c 2 3hm *;45 2 *;2b 2 3id a6 *,4k 2 3id a6 *;4y 2 *;;4m 2 3go a6 *,1y 2 4q *,15 2 8kb a6 * -2 1;40 2 * 3sk;;r 2 *,1w 2 *;4m 2 *;2g 2 * 3sj 8c9,1m 2 * 8ca;;;46 2 * 3ji,46 2 * 358;m 2 38u *,m 2 38u e3 *;38 2 8i5 -2 70 *;;;m 2 b3 * 37g,m 2 kd * 3bd;16 2 *;16 2 *;16 2 *;;;2r 2 89s *;;;;;46 2 0 3ji * 3op;45 2 *,3e 2 8ho * cb 35v;24 2 8kq -2 8kr * -2 8ks,24 2 8kq 39k ka 3or 1m *,24 2 8kq 39k vu 36i 1m *,24 2 8kq 39k 3sj 36i 1m *,24 2 8kq 39k 3eu 36i 1m *,24 2 8kq 39k vu 3d7 1m *,24 2 8kq 39k 3sj 3d7 1m *,24 2 8kq ka 3or 1m *,24 2 8kq vu 36i 1m *,24 2 8kq 3sj 36i 1m *,24 2 8kq 3eu 36i 1m *,24 2 8kq vu 3d7 1m *,24 2 8kq 3sj 3d7 1m *;1m 2 1m *;;;;;3q 2 377 *;3n 2 *,m 2 1m 37g cb *,25 2 88z *;16 2 *;16 2 *;;1m 2 1m *,2o 2 8dq a6 3if 1m *,21 2 1m *,43 2 32a a6 35x 1m *,4t 2 325 a6 3sj *;f 2 *,1n 2 *;3z 2 *,59 2 *;;;3n 2 *,1p 2 *,l 2 *,3o 2 *;14 2 * a6 39m;;;;3r 2 *;3r 2 *;;3r 2 *;;;1u 2 *;f 2 *,10 2 ub * 1m,1y 2 *;10 2 ub * 1m;;59 2 32v k2 *,59 2 3fg a6 k2 *,59 2 1m k2 *,1d 2 * 33k,2q 2 * 3o6 -2 8ag,1z 2 3sj * 1m e4 8au,1z 2 3sj * e1 8au,27 2 *,1p 2 *,3o 2 3sd 9u *;;2s 2 6p n0 e1 q2 yz *,2s 2 q2 yz *;;19 2 1m k3 35a a6 k2 *;1y 2 35f nt *;;3n 2 *,l 2 *,3o 2 *;;;3u 2 8fb 8fc 8fd 9u * e8;38 2 8i8 a6 k2 *;3n 2 *,45 2 1m k2 *,45 2 3fg a6 k2 *,2q 2 * 85v 8af,27 2 *,1p 2 *,3o 2 *;;3c 2 3pc *;;;4c 2 *,4c 2 * mk,1w 2 *;1u 2 *;r 2 3sk 3ok *,r 2 3ok *,1w 2 *;r 2 *;;;;3c 2 cy *;1h 2 k2 3e9 a6 k2 *;;;;42 2 * 9u 3b8,4g 2 8fl *;4p 2 33t 11 *;4x 2 8l2 1m k2 *;;;;;2p 2 *;3q 2 * 9u 3as;3v 2 *;;;1w 2 *;;43 2 32a 9u * 1m 39h;2r 2 3o6 *,2r 2 * nt 89v;3q 2 3f8 b3 *;;l 2 * a6 34y;;;;3c 2 4q *;3z 2 *,55 2 *;;40 2 * 3se,3s 2 oa x1 * yz 3s8;1y 2 *;16 2 i1 *,1g 2 i1 *;58 2 * 867;16 2 i1 *,4c 2 i1 lx *,40 2 * a6 3lk -2 8a3 -2 8a4,1g 2 i1 *,1g 2 *,1s 2 i1 lx *;;1z 2 * 8ap;;;;;;;3u 2 *;;;;2o 2 32a *;18 2 3ew *,18 2 3dl *;;3t 2 3qg *;;3e 2 z2 * 8hj 8hr 8hs;3q 2 36k a6 k3 *,3q 2 * 3lb;1n 2 *;;;;3n 2 *,l 2 *,2s 2 383 *,3o 2 *;4c 2 3jh 1m *;3z 2 *,2b 2 * 88a,52 2 * 88a,59 2 *,31 2 *;;19 2 1m nw *,19 2 3o6 *,q 2 1m 113 *,1f 2 *,3t 2 * 86u -2 86v,3t 2 874 -4 1m 113 *,4y 2 * -2 8fh,4m 2 *;;33 2 *;;3t 2 86z a6 *,1v 2 * 863 89h,1v 2 3hm 3sk * -2 89j,1v 2 3hm * -2 89j,14 2 38k a6 *;58 2 3go cy *,1w 2 *;;;;59 2 * a6 k3,59 2 * 899,3q 2 8gm a6 *;;4p 2 33t ws *;3z 2 *,31 2 *;2d 2 *,19 2 *;4p 2 * 8er;l 2 *,3o 2 *;58 2 *;3n 2 *;40 2 374 3hm -2 37w kd 0 *,40 2 89z -2 37w kd 0 *,40 2 37w kd 0 *,12 2 pz *,3i 2 pz *,3i 2 a6 k2 *,3i 2 k2 *,55 2 a6 k2 *;;4m 2 *;;3i 2 *;19 2 354 * 86h;3n 2 *;;;;;54 2 * pz 3s2,54 2 * 3s2,54 2 3sc *;48 2 * a6 33y,48 2 * 33x,48 2 * e3 -2 mp a6 3iv;25 2 88x 9u *,g 2 891 892 -2 * 33x,g 2 3mn 9u * 33x,54 2 3rx 9u * pz 3s2;3q 2 *;3q 2 *;;3o 2 *;1d 2 3a1 * 3cj,2q 2 3a1 * 3o6 -2 8ag;;3o 2 *;4c 2 *;;;;;;;;;;;3t 2 86z 9u *,3n 2 *,l 2 *,14 2 39n 9u *,3o 2 *;;40 2 * 3sk -2 b3 3fp,40 2 * 3sk -2 3qm a6 3pn,40 2 * 3sk -2 a6 3qm 3rg,40 2 * 3sk -2 3o6 3pz,40 2 * 3sk -2 37w kd 0 3cx,40 2 * 3sk -2 3pc 0 3cx,40 2 * 3sk -2 33f hn,40 2 * 3sk -2 89y;;;3c 2 3s8 *;;;3x 2 88k * 88l 88m 88n 88o,3x 2 88k * 88l 88n 88o;;2o 2 * 3c0;3q 2 3sh *;;;28 2 *;;;2p 2 *;48 2 ns a6 * 3bv;;;;2g 2 8c4 8c1 8c5 8a0 8c6 *,2g 2 8c4 8c5 8a0 8c6 *,2g 2 8c4 8c1 8a0 8c6 *,2g 2 8c4 8a0 8c6 *,2g 2 0 8bx *,12 2 pz *,18 2 8co ka *,3h 2 pz *,3h 2 yz *;;;12 2 k3 *,3h 2 k3 *;f 2 34y *;18 2 1j9 * 1m -2 1;;;;58 2 n5 3sk * q2,1w 2 *;;3o 2 ce *;;3n 2 *,l 2 *;2h 2 *,30 2 34b 8jv *;;;;;l 2 *,10 2 * 8io,3o 2 *;;;1m 2 cy *;4p 2 * e3 1m b3 -2 8dz,4p 2 * e3 8e0 -2 8dz;;46 2 3ji 3r3 *,46 2 3ji *;4o 2 1y3 cy *,3c 2 cy *;;;3o 2 *;;3c 2 1m k3 *;l 2 *;;55 2 *;3n 2 *,3o 2 *;;;2s 2 1m *;;;3c 2 pz *;;57 2 *;;;40 2 374 3hm -2 b3 *,40 2 89z -2 b3 *;;1m 2 1m k3 *,4x 2 * 3ga;;;1r 2 * 88r,3c 2 *;;;l 2 *,3o 2 *;36 2 *,1u 2 *;3u 2 * a6 3n9;;;;3n 2 *,l 2 *,1y 2 3fg a6 k3 3mu cb *,1y 2 1m k3 3mu cb *,3o 2 *;;3n 2 3sd *,3n 2 3b2 *,l 2 3sd *;;;59 2 *;3z 2 3qo *;;16 2 *;3r 2 *,41 2 8k7 mk cy * 3ku;p 2 8bk pz *;;;58 2 3hm 3sk * cy 3ck;4d 2 * a6 37g -4 1;;;;;;;;;3d 2 pz * 3gx;3t 2 * 3p9;l 2 *;2f 2 1m *,4x 2 * 8la 3k3 353;1h 2 8h1 892 8h2 0 *,1h 2 8h1 892 0 *,55 2 pz *;;4e 2 * 3mm;;;;4m 2 *,4d 2 8kl 9u yz * a6 0 1,4d 2 8kl 9u yz * a6 1;3c 2 pz *;3d 2 *;4c 2 *;;f 2 *;25 2 31v a6 *,25 2 3bc a6 *;25 2 88x * 9u 3da,25 2 34v *;2i 2 1vy 3qm *,2i 2 3o6 398 a6 *,2i 2 89r 1m 3qm kd *;;4p 2 3p7 -2 *,4u 2 3p7 *;;;55 2 *;;;;46 2 * a6 3ji 3f3;;;;;;3u 2 8f4 a6 * 8f5;;2p 2 *;;y 2 *;4s 2 4q *,g 2 * a6 34v,48 2 * a6 34v,50 2 l4 1m 8be 88z *,50 2 8bf 8be 88z *,3v 2 4q *;1u 2 *;;;;3q 2 3eg *;46 2 * 89x;;27 2 *;;3c 2 * 3gx;l 2 *;f 2 *,3a 2 1m k2 * a6 k3 8ha a6 3ss,3a 2 1m k2 * a6 k3 8ha 8hb,3a 2 1m k2 * cb 8ha a6 3ss,3a 2 1m k2 * cb 8ha 8hb,3a 2 1m k2 * a6 k3 8ha,3a 2 1m k2 * cb 8ha;;19 2 1m k3 35a a6 k2 *,3o 2 *;45 2 *,2v 2 * a6 3sj 8lv,2v 2 * a6 k3 8lv,2v 2 * a6 vu 8lv,2v 2 * cb 8lv;2f 2 n0 *;;;;1j 2 3o6 kd *;l 2 *;;3f 2 *,3z 2 *,31 2 *;;55 2 *;;36 2 *,1u 2 *;5b 2 *;3q 2 *;;1y 2 *;;;;59 2 *,37 2 33y *,37 2 nw 33y *;59 2 *,4m 2 *,14 2 * 8j1 -2 8j2;4c 2 3bi *;2q 2 377 3sk * 8ak;48 2 1pv a6 *,40 2 * 6p 387 -2 8a3 -2 8a4,40 2 * 6p 387;25 2 88y *,2v 2 * cy 3i7,2v 2 * 3i7;;;3d 2 *;;3c 2 pz *;;;2g 2 * 88z 3q4 3ex;;;;;45 2 * 4z,l 2 *,3o 2 *;;3v 2 8bq cb *;;;50 2 jm * 8bg 8bh;y 2 cy *,3e 2 * cb 3m4,3o 2 *;;;3n 2 *,46 2 0 * 3ng,1p 2 *,3o 2 *;;2m 2 * 9u 39o,3o 2 *;2h 2 *;2f 2 4q * 3pz,40 2 * s6 0 3ji;;7 2 a6 8gf *;57 2 * 3mj;3o 2 *;3o 2 *;3o 2 *;;;39 2 8dk 3rw ka *,39 2 8dk 4q *,11 2 * 8ev;4p 2 33t *;45 2 *;45 2 3ax cy *,45 2 *;1p 2 *,3o 2 *,4e 2 k3 *;;1d 2 3ql kd * 85w 89k;;10 2 * 1;55 2 *;;;;5 2 4q *,5 2 *;;;;59 2 * 3ef,46 2 * 330,46 2 * 330 3kc 3on;;4n 2 *;4n 2 *;50 2 3lc jm * yz qw a6 3sj 3q4,50 2 3lc jm * yz qw 3gn,50 2 3lc jm * 8b9 a6 3sj 3q4,50 2 3lc jm * 8b9 3gn,4n 2 *;;4c 2 *;3c 2 34v *;;28 2 *;;;3d 2 * a6 3if;;16 2 *;;16 2 *;;;4m 2 *;2q 2 q2 a6 * a6 3og,2q 2 89s * a6 3og;;4n 2 *;4k 2 8fk a6 *,4k 2 8fk *,1u 2 *;3q 2 3b2 *,l 2 34v *;1z 2 * e1 3rn,1z 2 * 1m e4 3rn,50 2 88z * l4 1m,50 2 88z * 8bi;;f 2 *,3a 2 1m k3 8ha cb *,3a 2 1m k2 3i4 a6 k3 8ha cb *,3a 2 1m k2 3i4 cb 8ha cb *,3a 2 4q ns a6 k3 8ha cb *,3a 2 4q ns cb 8ha cb *,3a 2 4q 8ha cb *;1y 2 * 9u 3a1;50 2 3hm 3sk * yz 8b8 3k3 3sk;2y 2 8d2 * 36i 8d3,2y 2 8d2 * 36i,7 2 8hy * 8hz 3l6,7 2 8hy 8hz *,7 2 8hy * 8hz,7 2 1m 88z ns *,3c 2 3fo *;;2m 2 *;;;;50 2 * jm 8bg 8bh;3u 2 3rv *;;;58 2 v9 * yz,46 2 * 3ji,2g 2 * 8c7 pz 3ef;p 2 3n4 1m 6q * 70 38q,p 2 3n4 1m 6q * 3po pz,p 2 3n4 1m 6q * pz,p 2 3n4 4u * 70 38q,p 2 3n4 4u * 3po pz,p 2 3n4 4u * pz;58 2 *;;40 2 37w kd 0 8a0 3o6 *,40 2 8a2 0 8a0 3o6 *,40 2 3o6 * -2 8a3 -2 8a4;18 2 1ss *;;;;;;58 2 v9 3sk *,x 2 *;x 2 *;1p 2 *;r 2 *,x 2 *;4u 2 *,3c 2 cy *,3c 2 pz *;50 2 35g 3sk 1m k3 * -2 8b4,50 2 * 3sk 1m k3 3lw -2 8b4,50 2 * 3sk 8b5 -2 8b4,50 2 yl 35g 1m k3 * -2 8b4,50 2 3sk 35g 1m k3 * -2 8b4;;x 2 *;2h 2 *;2o 2 32a a6 * 1m 39h;2q 2 * ws 3ov 39m,2q 2 * ws 39m,27 2 *,3v 2 *,3v 2 8bq cb *,3v 2 8bq a6 *,3a 2 1m k3 8ha cb *,3a 2 1m k2 3i4 a6 k3 8ha cb *,3a 2 1m k2 3i4 cb 8ha cb *,3a 2 4q ns a6 k3 8ha cb *,3a 2 4q ns cb 8ha cb *,3a 2 4q 8ha cb *;58 2 v9 yz *,3v 2 *;m 2 * 3rz,m 2 * e3 3rz,m 2 *;3d 2 * a6 87f;1f 2 *,14 2 *;;;;43 2 32a a6 *;43 2 32a *,43 2 *;;;;;l 2 *,3o 2 *;3d 2 87b 1m *;;;;28 2 *;3u 2 3fz *;;;1w 2 *;;3x 2 *,3c 2 376 *;;;1w 2 *;1y 2 3fg a6 k3 * cb 3rr,1y 2 3fg a6 k3 * b3 3i9,1y 2 3fg a6 k3 * cb 33w,1y 2 1m k3 * cb 3rr,1y 2 1m k3 * b3 3i9,1y 2 1m k3 * cb 33w,1w 2 *;;2q 2 33e *,2q 2 n5 3hm * q2,2q 2 * q2,2q 2 3o6 3hm *,2q 2 3o6 *;1p 2 * 3sk;44 2 *;;4c 2 *;;;4x 2 *;4c 2 * 33r;;40 2 * 3rh;;;;3t 2 86z a6 *,10 2 8ih * e3,3o 2 *;1y 2 *;;3o 2 * 35m;2i 2 89r 1m 3ql kd *;3v 2 8bq b3 *,3v 2 * 3d5;39 2 * -4 8dj;;;;;;50 2 88z 8b0 8b1 1m e4 -2 * k2 33a,50 2 88z 8b0 8b1 8b3 -2 * k2 33a,50 2 88z 8b0 1m e4 -2 * k2 33a,50 2 88z 8b0 8b3 -2 * k2 33a;;33 2 *;33 2 *;2m 2 38k e3 b3 *,2m 2 38k e3 *;;;;18 2 * 8cg;18 2 * 8cf;;;;10 2 * 1m,10 2 * 1;;;4c 2 *;;33 2 *;;2f 2 * s6 -4 85s -4 85t,2f 2 * 6p 3if,2f 2 * 860,3e 2 * 8hm a6 8hn,3e 2 * a6 8hn,3e 2 * 8hm 8hn,3e 2 * 8hn;2f 2 *;;;f 2 *;;;3o 2 *;48 2 3hs a6 * 3p1,48 2 * 3p1;f 2 *,25 2 3qi a6 *;2q 2 q2 a6 *,2q 2 89s *,27 2 *,1p 2 *;;3q 2 *;12 2 pz *,12 2 359 *;3x 2 3sk * 88d -2 88e -2 88f;;3x 2 3sk * 88d -2 88e -2 88f;;3q 2 * 35n;2f 2 85v *;;;;2j 2 ws *,2j 2 10e *,2j 2 pz *;59 2 32v k3 *,1y 2 32v k3 *,1y 2 32v *;2q 2 ws * 39m,18 2 3pv *;40 2 * -2 8a3 -2 8a4;;53 2 *;1m 2 *,1u 2 *;3i 2 *;;;;19 2 pz nw *;40 2 4q 387 a6 6p *;;;;4m 2 *;;;40 2 374 3hm -2 * 0 3cx,40 2 89z -2 * 0 3cx,2w 2 * 8je 33m ns,2w 2 * 8je ns 9u yz 33m;3o 2 *;3o 2 *,57 2 *;19 2 1m k3 35a a6 k3 *;;3z 2 *;;;;50 2 jm * -4 8b6 -4 8b7;;18 2 8co a6 *;40 2 ns * -2 8a8 -2 8a9,40 2 ka ns *;4d 2 8kj a6 3bi * 1,4d 2 8kj 3bi * 1;;l 2 * 3j3;;;l 2 *;4p 2 8e8 a6 *,4p 2 * 3po,4p 2 0 *;;2f 2 * s6 -4 85s -4 q2,2f 2 * s6,3d 2 * s6 -8 877;;40 2 374 3hm -2 3o6 *,40 2 89z -2 3o6 *;4m 2 *;;1m 2 *,53 2 *,1u 2 *;1m 2 *;;m 2 * 352 70,m 2 * 88w;l 2 *,3o 2 *;;;37 2 3k3 *,l 2 *,3o 2 *;;;55 2 *;;;;3c 2 cy *;3o 2 *;1g 2 1m * a6;45 2 *;;;58 2 * 3ja 869,1d 2 * ka 3gv 85w 89k,40 2 374 3hm -2 * a6 3pn,40 2 89z -2 * a6 3pn,18 2 8co * a6 3pn,1x 2 8fv 8fw * ka 8fx,1x 2 8fv * ka 8fx;l 2 *;3n 2 *;39 2 0 3k3 353 pz *,39 2 0 pz *;1r 2 *;;;2o 2 8dq a6 *,2o 2 8dq a6 * a6 3c7,2o 2 8dq a6 * 9u 32x;;;;;;4y 2 22b a6 *;;1v 2 * 336,50 2 * 3k3 8bj,18 2 * 3bf;45 2 39n a6 *,45 2 3rn 3k3 *;;3z 2 *;3q 2 * 3la;59 2 *,3q 2 * 3cn;;;;;3n 2 *,l 2 *,3o 2 *;3v 2 *;;;;40 2 374 3hm -2 a6 3qm *,40 2 89z -2 a6 3qm *;40 2 * 1xg;59 2 *;;3q 2 33t a6 *;55 2 *;;;;1p 2 *;;;;1y 2 * cb 345;;;;54 2 * 3s2,3o 2 *;3d 2 87b 1m *,17 2 *,4u 2 *,33 2 *;;1y 2 *;16 2 *;53 2 *;;41 2 * cy 8k8,41 2 * 8k8;;58 2 *;;3d 2 * 87g;11 2 3gy *;3n 2 *,l 2 *,3o 2 *;m 2 * 1m 37g;;;;25 2 34v *;2q 2 3o6 uq *;3q 2 * a6 3p8;;37 2 1m * ns,37 2 cy * ns;;3n 2 *,3o 2 *;2j 2 *;2j 2 *;3c 2 *;4f 2 8ew 8ex 8ey 33g a6 4q 3gt 8ez a6 113 32i *,4f 2 8ew 8ex 8ey 33g a6 4q 3gt 8ez a6 xb 32i *,4f 2 8ew 8ex 8ey 33g a6 8f1 8ez a6 113 32i *,4f 2 8ew 8ex 8ey 33g a6 8f1 8ez a6 xb 32i *,4f 2 8ew 8ex 8ey 8f2 4q 3gt 8ez a6 113 32i *,4f 2 8ew 8ex 8ey 8f2 4q 3gt 8ez a6 xb 32i *,4f 2 8ew 8ex 8ey 8f2 8f1 8ez a6 113 32i *,4f 2 8ew 8ex 8ey 8f2 8f1 8ez a6 xb 32i *,4f 2 8ew 8ey 33g a6 4q 3gt 8ez a6 113 32i *,4f 2 8ew 8ey 33g a6 4q 3gt 8ez a6 xb 32i *,4f 2 8ew 8ey 33g a6 8f1 8ez a6 113 32i *,4f 2 8ew 8ey 33g a6 8f1 8ez a6 xb 32i *,4f 2 8ew 8ey 8f2 4q 3gt 8ez a6 113 32i *,4f 2 8ew 8ey 8f2 4q 3gt 8ez a6 xb 32i *,4f 2 8ew 8ey 8f2 8f1 8ez a6 113 32i *,4f 2 8ew 8ey 8f2 8f1 8ez a6 xb 32i *,4f 2 8ew 8ex 33g a6 4q 3gt 8ez a6 113 32i *,4f 2 8ew 8ex 33g a6 4q 3gt 8ez a6 xb 32i *,4f 2 8ew 8ex 33g a6 8f1 8ez a6 113 32i *,4f 2 8ew 8ex 33g a6 8f1 8ez a6 xb 32i *,4f 2 8ew 8ex 8f2 4q 3gt 8ez a6 113 32i *,4f 2 8ew 8ex 8f2 4q 3gt 8ez a6 xb 32i *,4f 2 8ew 8ex 8f2 8f1 8ez a6 113 32i *,4f 2 8ew 8ex 8f2 8f1 8ez a6 xb 32i *,4f 2 8ew 33g a6 4q 3gt 8ez a6 113 32i *,4f 2 8ew 33g a6 4q 3gt 8ez a6 xb 32i *,4f 2 8ew 33g a6 8f1 8ez a6 113 32i *,4f 2 8ew 33g a6 8f1 8ez a6 xb 32i *,4f 2 8ew 8f2 4q 3gt 8ez a6 113 32i *,4f 2 8ew 8f2 4q 3gt 8ez a6 xb 32i *,4f 2 8ew 8f2 8f1 8ez a6 113 32i *,4f 2 8ew 8f2 8f1 8ez a6 xb 32i *,4f 2 8ew 8ex 8ey 33g a6 8ez a6 113 32i *,4f 2 8ew 8ex 8ey 33g a6 8ez a6 xb 32i *,4f 2 8ew 8ex 8ey 8f2 8ez a6 113 32i *,4f 2 8ew 8ex 8ey 8f2 8ez a6 xb 32i *,4f 2 8ew 8ey 33g a6 8ez a6 113 32i *,4f 2 8ew 8ey 33g a6 8ez a6 xb 32i *,4f 2 8ew 8ey 8f2 8ez a6 113 32i *,4f 2 8ew 8ey 8f2 8ez a6 xb 32i *,4f 2 8ew 8ex 33g a6 8ez a6 113 32i *,4f 2 8ew 8ex 33g a6 8ez a6 xb 32i *,4f 2 8ew 8ex 8f2 8ez a6 113 32i *,4f 2 8ew 8ex 8f2 8ez a6 xb 32i *,4f 2 8ew 33g a6 8ez a6 113 32i *,4f 2 8ew 33g a6 8ez a6 xb 32i *,4f 2 8ew 8f2 8ez a6 113 32i *,4f 2 8ew 8f2 8ez a6 xb 32i *,4f 2 8ew 8ex 8ey 33g a6 4q 3gt 8ez 32i *,4f 2 8ew 8ex 8ey 33g a6 8f1 8ez 32i *,4f 2 8ew 8ex 8ey 8f2 4q 3gt 8ez 32i *,4f 2 8ew 8ex 8ey 8f2 8f1 8ez 32i *,4f 2 8ew 8ey 33g a6 4q 3gt 8ez 32i *,4f 2 8ew 8ey 33g a6 8f1 8ez 32i *,4f 2 8ew 8ey 8f2 4q 3gt 8ez 32i *,4f 2 8ew 8ey 8f2 8f1 8ez 32i *,4f 2 8ew 8ex 33g a6 4q 3gt 8ez 32i *,4f 2 8ew 8ex 33g a6 8f1 8ez 32i *,4f 2 8ew 8ex 8f2 4q 3gt 8ez 32i *,4f 2 8ew 8ex 8f2 8f1 8ez 32i *,4f 2 8ew 33g a6 4q 3gt 8ez 32i *,4f 2 8ew 33g a6 8f1 8ez 32i *,4f 2 8ew 8f2 4q 3gt 8ez 32i *,4f 2 8ew 8f2 8f1 8ez 32i *,4f 2 8ew 8ex 8ey 33g a6 8ez 32i *,4f 2 8ew 8ex 8ey 8f2 8ez 32i *,4f 2 8ew 8ey 33g a6 8ez 32i *,4f 2 8ew 8ey 8f2 8ez 32i *,4f 2 8ew 8ex 33g a6 8ez 32i *,4f 2 8ew 8ex 8f2 8ez 32i *,4f 2 8ew 33g a6 8ez 32i *,4f 2 8ew 8f2 8ez 32i *;;;;53 2 *;;;;x 4 *;59 4 3zs *;;t 4 *;;x 4 *;;;;4c 4 *;51 4 *;3t 4 *;3t 4 *;;x 4 *;;;;;;;;;;;;;;1 4 *;m 4 4k0 cy *,m 4 4k0 cy * 8pb,m 4 4k0 * cy,t 4 k5 -2 *;51 4 *;3n 4 *;m 4 4k0 cy *,m 4 *;;m 4 4k0 cy *;;t 4 *;;3t 4 *;21 4 3zv *;;;y 4 *;;;;;;;4q 4 *;4b 4 *;1m 4 oh *,3y 4 oh * 49v;29 4 8wp * zq 8pe 8wq,29 4 8wp * zq 8wq;;2o 4 * 4k0 3wd;;;2f 4 485 *;;;;2m 4 *;40 4 * -2 8qg -2 8qh,4z 4 * 90h;51 4 *;4c 4 * m2,3r 4 *;3y 4 *;;;2j 4 *;;51 4 *;36 4 *;;;;1v 4 *;;3m 4 *;37 4 48w *,5b 4 42 zq 8y0 *;g 4 *;5b 4 *;g 4 *;5b 4 * 42,h 4 8z7 -8 47k *;1 4 *;1 4 *;g 4 *,1 4 *;g 4 *;;1n 4 *,5a 4 *;19 4 4k0 4c6 zq h5 *,19 4 h5 * 8mm 8mn,19 4 h5 * 8mn;51 4 *;;;;3n 4 *;;3t 4 *;3t 4 *;;;;m 4 * 8pb;;;;;;3t 4 *;51 4 *;;;50 4 * yr -2 oh 4lw -2 8rf;;3r 4 *;2e 4 xa *,2e 4 8xw -4 xa *,2e 4 8xw -4 *;;36 4 *,t 4 *;;3d 4 *;17 4 *,33 4 *,5a 4 *,8 4 91m -8 * 4lt;;3m 4 *;19 4 jn * 485,19 4 jm * 485,5a 4 *;t 4 *;3d 4 * 8np,3f 4 *,1n 4 *,5a 4 *,4z 4 8m8 90d 90e x1 -8 *,4z 4 8m8 90d 90e -8 *,t 4 x1 *;2o 4 *;3d 4 *;2o 4 * 4fe;3z 4 *,31 4 *,2m 4 *;48 4 *;;;;;;3d 4 * zq 3wd,f 4 * zq 429 413,25 4 hu *,51 4 * zq 429 413;3z 4 *,59 4 *;45 4 i6 h5 *,45 4 * zq;4c 4 *;x 4 *;;;;1f 4 *;;;46 4 * 10x;;;4c 4 *;;;5 4 * 0 8nz,40 4 * a6 0 8qe 8qf,40 4 * 0 8qe 8qf,1q 4 5l 8rh *,3b 4 * 913 914;;;;;;;;3z 4 *,1e 4 *;1f 4 *,51 4 *;1f 4 *,3t 4 *,51 4 *;;45 4 * -2 ly;;;36 4 *;3z 4 *;3z 4 *;;;48 4 *;1r 4 * 8p9;;3n 4 *;;p 4 *;;u 4 *;u 4 *;4i 4 8yl zq 0 *;;59 4 *;;4i 4 a6 *,3b 4 910 911 s1 *,3b 4 910 s1 *;1s 4 8y9 8m8 a6 * 8ya,1s 4 8y9 a6 * 8ya;1 4 *;1 4 *;;f 4 *;;;17 4 *,39 4 0 8tu *,39 4 0 *,39 4 * 8tv 400 8tw,39 4 * 8tv 8tw,33 4 *;2m 4 *;;;1k 4 *;3n 4 *,1d 4 * 3x5 0 zk;48 4 *;48 4 *;;2m 4 *;11 4 *;11 4 *;;;18 4 8ta -2 * 8tb,13 4 * 91j;;f 4 *,59 4 *,3g 4 *;;;4c 4 *;4v 4 *;4v 4 *;1k 4 *;3y 4 3t *;;4r 4 8zb -4 8zc 8zd * 8ze 8zf,4r 4 8zb -4 8zc * 8ze 8zf,4r 4 8zb -4 8zc 8zd * 8ze,4r 4 8zb -4 8zc * 8ze;16 4 *;e 4 90w 0 4ko * 90x;16 4 *;48 4 *;11 4 * 8vk;;50 4 0 8s1 8s2 qs *;;3n 4 *;3z 4 *,59 4 *,4q 4 *;1n 4 *;2n 4 *;;;42 4 *;4c 4 *;;2n 4 *;2n 4 *;42 4 *;42 4 *;1s 4 * 1n 8yd;3n 4 *;3t 4 *;;;;40 4 * 3up;;18 4 * 4et;46 4 11x * 455,e 4 8oz 8zs * 90s,e 4 8oz * 90s;37 4 * 47v;;1e 4 *;;36 4 *;12 4 * 9w,39 4 0 oh *,13 4 1 * 9w;;;;3v 4 *,2g 4 * 8sv qs 9w;;n 4 8og -4 8oh cj *;;2r 4 * jf 485 8q6,2r 4 * 485 8q6;;3k 4 0 * qs 8zl,13 4 0 * qs 9w,13 4 0 * 91h;;3g 4 *;3g 4 *;3z 4 *,5a 4 *;;;;2o 4 * 3uf;18 4 * 4k7;;51 4 *;y 4 *,y 4 * ub,47 4 * ub zq a6 8ys,47 4 * zq a6 8ys,47 4 * ub a6 8ys,47 4 * a6 8ys,47 4 * ub zq 8ys,47 4 * zq 8ys,47 4 * ub 8ys,47 4 * 8ys;y 4 *;y 4 *;;;1v 4 11y * -2 8pp;;3g 4 *;;;;;25 4 *;;0 4 *;;;;;;1z 4 * 8qu;;1v 4 8po -2 *;40 4 * 1n -2 8qi;;50 4 3w0 yr -2 * -2 8rf,50 4 5a jm -2 * -2 8rf,50 4 5a jn -2 * -2 8rf,50 4 4lx yr -2 * -2 8rf,50 4 4lw jm -2 * -2 8rf;;;;1n 4 *,5a 4 *;2o 4 *;45 4 *;2o 4 472 *;16 4 *;;;;;;;;;1z 4 8r6 -2 a3 8m8 -2 *,1z 4 8r6 -2 8m8 -2 *;;;45 4 oh h5 *,45 4 4fk h5 *,2q 4 41m *,27 4 *;;3d 4 *,8 4 91m -8 * 4lt;;;;;;m 4 47t 8pc *;;;59 4 *;;1n 4 *;;36 4 *;;;;2d 4 *,19 4 *;;36 4 *;;40 4 * jm,40 4 * yr;;4p 4 * x1 42s;4v 4 *;;;4p 4 * 8uy;50 4 11y * cj 8rg 4k0 8rh;;;;;51 4 *;1s 4 *;;19 4 h5 * 8mm 8mn,19 4 h5 * 8mn,3n 4 *;;;21 4 5l 8rh 1n *,d 4 5l 8rh 1n *;;3n 4 *;3g 4 *;f 4 *,3g 4 *;54 4 4j2 *,54 4 * 10e 4j2,4h 4 * 8s8 4j2;;25 4 *;25 4 *;25 4 *;3k 4 1 4k0 * 8zk,3k 4 4k0 * 8zk;58 4 * bp;58 4 38 *;;4c 4 *;;58 4 * 43c;e 4 90w * 90x;;4l 4 * oh 90z 46g,4l 4 *;;17 4 *;17 4 *;;0 4 *;48 4 *,0 4 *;r 4 *;3t 4 *,51 4 *;3t 4 *;;3t 4 *;3n 4 *,3u 4 8w5 8w6 8w7 *;3t 4 *;3t 4 *;51 4 *,1l 4 * 91a 0;4k 4 *,51 4 *;;3t 4 *;50 4 oh * -2 8pe 8ri;;;4c 4 *;r 4 *;48 4 *;;;;1v 4 *;28 4 *;;25 4 hu *,1 4 * cy 1t6,h 4 * cy 1t6;48 4 *;;f 4 *;;;q 4 a6 * 8n4 8n5 -2 8n6,q 4 a6 * 8n4 -2 8n6,q 4 a6 * 8n4 8n5 -2,q 4 a6 * 8n4 -2,1d 4 3uh * 8pw 8px,1d 4 400 * 8pw 8px,1d 4 43a * 8pw 8px,1d 4 400 * 8q1 8q2,1d 4 3uh * 8q1 8q2;;;;;4b 4 *;;2q 4 * 42w 485;27 4 *;;51 4 *;f 4 *,3g 4 *;3z 4 *,59 4 *,4q 4 *;;1q 4 dv * oh,2e 4 *;;;3r 4 *;;4r 4 8oq * 42h;x 4 *;;;1c 4 *,t 4 *;4q 4 *;;;19 4 8mj 48w *,19 4 oh * zq a6,1f 4 *,t 4 * 90q,t 4 *;2d 4 *,19 4 *;48 4 *;;;;;;50 4 * -2 8pe 8ri 4ex;;3g 4 *;46 4 * 8qa;2c 4 * 8y3;;;36 4 *;;;2f 4 485 * 9z;51 4 ce * 90m;3z 4 *,59 4 *,3g 4 *;f 4 *,3g 4 *;;;3t 4 *;;25 4 *;;3z 4 *,52 4 8oo *,31 4 *,59 4 *;f 4 *,3g 4 *;f 4 *;4k 4 *;;4z 4 o9 oh a6 * x1 454;;;3v 4 3yy *;;1k 4 *;0 4 *;;3z 4 *,31 4 *,17 4 *,33 4 *;59 4 *;;;t 4 * cj 90p;;51 4 * 433;3z 4 *;1k 4 *;;;;;;;;2i 4 *;;2i 4 *;2i 4 *;3n 4 *;51 4 *;43 4 * 8ui 8uj,43 4 46f * 4h5 430,43 4 46f * 4fe;3n 4 * 44u,51 4 * 44u;45 4 *;;;4c 4 *;58 4 * 8ma,3r 4 *;;;;;50 4 * 47v jf -4 8rd -4 8re;;3j 4 0 40a qs *,3j 4 0 3xr qs *;;;;;1m 4 oh jm *;;;16 4 *;;;;3u 4 * 46v;;;;37 4 oh 8pe *;1s 4 * m9,1s 4 * oe;2i 4 3uh *,2i 4 400 *,2i 4 48l *,2i 4 48z 4k0 3uh *;;4u 4 * 4ct;3r 4 *;58 4 *;;3u 4 *;2p 4 *,1d 4 * 4lg 8q0;2f 4 * 8lz;;2f 4 485 *,4c 4 42p 11g *,4c 4 11g 42p *,4c 4 *;;;;;51 4 *;g 4 * zq zl 4c6,3v 4 bw *;4v 4 *;4v 4 *;;;35 4 8yx -8 * oe;;3n 4 473 *;;3z 4 *;50 4 * -2 8pe 8ri,50 4 8ro 8oa 8rp * 8rq,50 4 8ro 8oa * 8rq,1m 4 *;;;;4p 4 *;8 4 91m -8 * 4lt;1q 4 8xu -2 8xv i6 *,1q 4 i6 *;;;;;4q 4 *;2i 4 * 4k0 3uh 45o,26 4 *;4y 4 * 4im;;26 4 *;58 4 *;;;4u 4 *,4j 4 *;3n 4 *;51 4 *;3t 4 *;;;;;33 4 *;42 4 * 8ue,2c 4 * 1nm;51 4 *;4c 4 *;;;;19 4 4k0 4c6 zq a6 *;45 4 *;3g 4 *;2n 4 8xj -8 * 1n;;1n 4 *,5a 4 *;3d 4 *,t 4 *;;;5a 4 *,t 4 *;;1n 4 *,5a 4 *;4p 4 8uk -2 * ub;;36 4 *;36 4 *;36 4 *,51 4 *;43 4 *;43 4 3uf *;36 4 *;36 4 *;;;43 4 *;1k 4 *;;;37 4 *;4k 4 *;;;25 4 *;18 4 * 43l;;f 4 *,3g 4 *;1 4 *;1 4 *;1r 4 *;3z 4 *;28 4 *;;;;;58 4 *;48 4 *,0 4 *,0 4 44e cy *;;1 4 *;;;3t 4 *;3n 4 *,4z 4 o3 a6 * 40v;4p 4 8v9 3ue oh oe *,4p 4 8v9 oh oe *;;;;4p 4 * 8ut;;;;;3z 4 *,1e 4 *;;;;;29 4 0 * jf 4k0 8rh;;4k 4 *;4k 4 *;e 4 90w a6 * 90x,e 4 xu a6 * o9 jf;51 4 *;4p 4 *;;1z 4 * 8qu;50 4 8mq 42p -2 8pe * 3vr,50 4 8mq -2 8pe * 3vr,1 4 *;;;3y 4 *;;3r 4 *;;;45 4 * o9 x1 4kt;3v 4 *;;3n 4 *;3t 4 *;3t 4 *;3t 4 *;3n 4 *;3z 4 *;;19 4 4k0 * zq oe,4s 4 oh 48w *,2y 4 8tm *,1 4 *,4z 4 oh 8zy * 4e0,t 4 4k0 *,t 4 i6 *,t 4 oh 8zy * 90r,8 4 91m -8 * 4e0;g 4 *;g 4 *;g 4 *;;;;3t 4 *;;;;;39 4 * 3vd -2 8tq;;;;1 4 *;25 4 *,45 4 * 4z;48 4 *;;;3y 4 *;3z 4 *,31 4 *,17 4 *,33 4 *;4u 4 8vg 8m8 jm * 1n,4u 4 8vg jm * 1n;4c 4 * m2;;n 4 8o7 -2 1n x1 *;3g 4 *;;3y 4 *;q 4 4ll 4k0 x1 *,q 4 * jm 4ll 4k0;p 4 * 8sb,p 4 8ql -4 *;3r 4 *;;;3n 4 *,51 4 *;4p 4 * 8vc;27 4 *;;3t 4 *;;;;;;2j 4 10e *,2j 4 oh *,4v 4 * 8z6;;;;;1m 4 *;40 4 4l7 dv * 5l;;1d 4 3uh * 8pw 8px;3n 4 *,1d 4 400 * 8q1 8q2,1z 4 * 42b;;;3t 4 *;27 4 *;;;;;36 4 *;;3z 4 *;;59 4 n2 jm *;51 4 *;2b 4 *,4k 4 *;3n 4 *,2b 4 *,4k 4 *,51 4 *;4j 4 *;3n 4 *,2b 4 *,4k 4 *,51 4 *;51 4 *;;;;;;;;;;;;r 4 *,5a 4 *;2m 4 * cy 49c,2m 4 49c cy *,5a 4 *;f 4 4gq -2 *,f 4 *,51 4 *;f 4 *,3g 4 *;;50 4 * ql,3r 4 *,r 4 * 8nx,21 4 * 8rh,21 4 11g * jm;;3z 4 *;;;4p 4 0 * 8t3,4p 4 * 8vf 0,4p 4 * 8vf;;;3y 4 *;;;;p 4 *;1m 4 *,1m 4 m2 jm *,1m 4 jm *,36 4 *;;2f 4 *;t 4 *;3x 4 8p5 8p6 8p7 8p8 *,3x 4 8p5 8p7 8p8 *;3x 4 45t *;3x 4 *,e 4 * m2 0 3xd;;e 4 a3 8m8 -2 *;18 4 * jm 4dg;37 4 o9 x1 *;37 4 *,4h 4 *;5 4 zq *;1m 4 *,1m 4 zq * yv,21 4 *,d 4 5l 8rh *;;;3n 4 *;;;;t 4 *;;;;0 4 *;4z 4 90i * 90j;r 4 *;;3z 4 *,31 4 *,1e 4 *;1e 4 *;;36 4 *;4c 4 *;;4c 4 *;2m 4 *;2f 4 *;;4v 4 *;3n 4 *;3t 4 *;39 4 0 8tu qs *,39 4 0 qs *;1n 4 *;2o 4 *;;2o 4 40i *;;;;17 4 *,33 4 *;33 4 *;;2f 4 *;;28 4 *;;;2e 4 *;;;3v 4 *;;;3n 4 *,51 4 *;f 4 *;;;3i 4 *;3i 4 *;;;;3z 4 *,1e 4 *;;;;1m 4 * 430;;;;58 4 4fm 4k0 *;51 4 *;51 4 *;3g 4 *;;;3n 4 *;4y 4 *;25 4 *;3n 4 *;42 4 * 8uh;18 4 41f * 8t4;33 4 *;4v 4 47a *,4v 4 * 8z5;3d 4 *;;3g 4 *;;4c 4 *;1f 4 *,31 4 *;3z 4 *;3t 4 *;;;2e 4 *;50 4 * 48d;f 4 * 48g;4b 4 *;;;;;2p 4 *;;;4y 4 *;;;;;3d 4 *;;;;;;;58 4 * 48a;40 4 * -2 8qi;;1k 4 *;4y 4 *;;3t 4 *;;;3n 4 *;;3t 4 *;;;;r 4 *;16 4 * 11y,16 4 *;;4p 4 8uk -2 * ub,4p 4 * ub -2 8um;54 4 *,4h 4 *;;54 4 *,4h 4 *;;3y 4 4eu *;;;;3n 4 *,51 4 *;3t 4 *;3n 4 *;59 4 *;4c 4 *,3r 4 *;;t 4 *;t 4 *;;4s 4 oh a6 * 4c6,4p 4 * 8us;;;;5 4 *,t 4 *;4p 4 * 47i;2f 4 *,5 4 * 8nx -2 8ny;5 4 oh *,t 4 oh *;m 4 *;45 4 5l *;4b 4 *;1f 4 *;;5 4 *;;;2f 4 * yr,46 4 * h5 x1 45s jf,29 4 0 8wr * 8rh,29 4 0 jf * 8rh,k 4 1 * -2 917;;;;2g 4 i6 8pe * 4fj;;3g 4 *;;4p 4 *;;;;1f 4 *,3f 4 *,51 4 *;3t 4 *;4u 4 * -2 oh,4u 4 * oh;;48 4 *,0 4 *;;58 4 * 43c;;;f 4 *;;;;;;;;18 4 * 8tc jm 8td;4p 4 *,51 4 *;59 4 3zu *;1v 4 *;19 4 4k0 4c6 zq a6 *,19 4 a6 * 8mm 8mn,19 4 a6 * 8mn,19 4 8mr a6 * 8ms;51 4 *;51 4 *;;51 4 *;3n 4 *,45 4 * 487;4y 4 4lc *;;;;58 4 * 8m7;;2j 4 *,4f 4 8vl -4 0 * 8vr;4b 4 *;;;;;;;;51 4 *;;;q 4 * 8n8,q 4 8n9 8m8 h5 *,q 4 8n9 8m8 *,29 4 8wd 8oa * -2 8we,29 4 8wd * -2 8we,29 4 8fr 8wl 8m8 *;;36 4 *;;;1 4 *;19 4 h5 * 8mm 8mn,19 4 h5 * 8mn;;19 4 * 4k0 oe;51 4 *;59 4 * 8m8 -2 8pi;50 4 5a jm -2 oh * -2 8rf,50 4 5a jn -2 oh * -2 8rf,50 4 * jm -2 oh 4lw -2 8rf;50 4 * yr -2 oh 4lw -2 8rf;2f 4 * -8 485,2f 4 * -8 41m,2f 4 *;2f 4 * 3yy 3wd,2f 4 * 8m3,19 4 * 45b,2r 4 * 8q5,2r 4 m2 o3 * 8q7,18 4 * 4cp;;;;;4r 8 110 23v 9g2 -4 *,4r 8 23v 9g2 -4 *;1d 8 547 5f2 *;;;;y 8 *;4q 8 *;;;;;;59 8 *;2n 8 53k *;;;1 8 *;;;;;;;;;n 8 94c 94d 4t9 * 50v;;;;;;4c 8 *;46 8 * 4xv o1,46 8 * 4ua;;;;;x 8 *;;4j 8 *;3n 8 *;0 8 *;0 8 *;;x 8 *;;4y 8 *;;;;;;;;;;;4c 8 * vb mg,40 8 * vb vb 58m 4rp 4ys 549,40 8 * vb vb 58m 4rp 4rm 0 5a3,40 8 * vb vb 58m 4rp 95z,40 8 * vb 58m 4rp 4ys 549,40 8 * vb 58m 4rp 4rm 0 5a3,40 8 * vb 58m 4rp 95z,40 8 * vb vb 4rp 4ys 549,40 8 * vb vb 4rp 4rm 0 5a3,40 8 * vb vb 4rp 95z,40 8 * vb 4rp 4ys 549,40 8 * vb 4rp 4rm 0 5a3,40 8 * vb 4rp 95z,40 8 * vb vb 58m 4ys 549,40 8 * vb vb 58m 4rm 0 5a3,40 8 * vb vb 58m 95z,40 8 * vb 58m 4ys 549,40 8 * vb 58m 4rm 0 5a3,40 8 * vb 58m 95z,40 8 * vb vb 4ys 549,40 8 * vb vb 4rm 0 5a3,40 8 * vb vb 95z,40 8 * vb 4ys 549,40 8 * vb 4rm 0 5a3,40 8 * vb 95z;;3y 8 *;1f 8 *;;;;18 8 * mg aa 4yc,18 8 * 99b 4yc;19 8 92o b2 *;;;45 8 *;3n 8 *;51 8 *;4p 8 *,51 8 *;;;51 8 *;59 8 4uv *;51 8 *;36 8 *;;;3n 8 *;25 8 *;2m 8 *;;4p 8 9at 54l *,4p 8 9at *,4p 8 0 * 9au,4p 8 * 0 9bl;;;4u 8 *,4j 8 *;;y 8 *;;4q 8 *;;3n 8 *;46 8 4vf *;;;;17 8 *,33 8 *;;;42 8 9aj -2 is *,2n 8 9dr -8 is *;t 8 *;3n 8 *;;3v 8 *;1i 8 4z4 54i *;;;;;;;27 8 *;;y 8 *,25 8 *;17 8 *,33 8 *,2m 8 *;;;2m 8 *;3m 8 9ij *;3m 8 *;37 8 5bw *;g 8 *;48 8 54l *,5b 8 972 * 42,5b 8 * 42,h 8 9fs -8 54l *;5b 8 *;1 8 *;g 8 *,1 8 *;g 8 *;g 8 *;4o 8 * -2 9dn;3u 8 * vb hz 4t9 5ad;3n 8 *;;3t 8 *;;;40 8 * vb 58m,40 8 * 4sv;3g 8 *;;;51 8 *;5a 8 *,t 8 *;;t 8 *;46 8 * 95y,46 8 55o 58t *,46 8 55o *;29 8 * vb ff 58m -4 99t -2 9cn,29 8 * vb 9co -4 99t -2 9cn,29 8 * vb -4 99t -2 9cn,29 8 * vb ff 58m -4 99t -2,29 8 * vb 9co -4 99t -2,29 8 * vb -4 99t -2;;m 8 * 589,m 8 110 * 589;m 8 *;4c 8 *;;;51 8 *,1l 8 * 9i4 0;;3x 8 * vb 5fz,17 8 *;;4c 8 *;;0 8 *;0 8 *;;;4c 8 *;;;f 8 *;;45 8 i2 *,45 8 *;;;;36 8 *,t 8 *;1n 8 *,5a 8 *;;;;;2f 8 *,5 8 * 93p -2 93q,46 8 * dw 12q 598;q 8 92z bp * 58a,q 8 92z * 58a,q 8 92z bp *,q 8 92z *,3n 8 *,1d 8 4ms * 92g 95h,1d 8 4zp * 92g 95h,2q 8 968 * 54c,3r 8 *,t 8 9c9 * 9ha;;1d 8 4ms * 92g 95h;;3t 8 *;27 8 *;3n 8 *;27 8 *;;3z 8 *;;3f 8 *;;17 8 *,33 8 *;y 8 *;;3y 8 *;3y 8 *;;;;2l 8 * 16k;16 8 *;;;;;51 8 *;3z 8 *,e 8 9hr 0 *,1e 8 *;2m 8 *;4c 8 *;;36 8 *;45 8 * vb,42 8 * vb vb 12s 55s;3z 8 *;3z 8 *;59 8 *;3z 8 *;;;;;p 8 *;;;;1 8 *;2m 8 *;;1k 8 *;;4z 8 * 9go 9gp -2 9gq;;;2e 8 9eo * -2 4tg;;;;37 8 4s * 53q;4v 8 *;2f 8 dw uu *;1k 8 *;3y 8 3t *;4y 8 *;;;;51 8 *;3v 8 * 54e,3v 8 * 52e,1s 8 9er 9es * z7,1s 8 9er * z7;;11 8 * 261;;3n 8 *;;40 8 * 4np;;;;37 8 * 53q;;3n 8 *;;18 8 * 4og,4u 8 51n 9bp * 4s,4u 8 51n * 4s;;t 8 *;2e 8 9eo 4s 4sp -2 *,2e 8 9eo 4s hz -2 *;;28 8 *;;3d 8 *,4u 8 *;t 8 *;17 8 *;1v 8 *;;28 8 *;r 8 *;;4c 8 *,r 8 *;4j 8 *;4c 8 *;4k 8 *,51 8 *;51 8 *;;59 8 53k 950 *;1v 8 *;27 8 *;4k 8 *;;r 8 *,2m 8 * z1 4pc,4q 8 *,5a 8 *;;3g 8 *;;;;;;;x 8 *,1q 8 9ec *,1q 8 53y -2 9ed -2 *;42 8 *;;4z 8 549 0 -2 12q *;;;;;1z 8 * 4zf 96n;;3x 8 * vb 5fz,17 8 *,r 8 * vb;;;;;;;2u 8 954 -2 12q *;;2f 8 * 91v,4z 8 112 9gk * 9gl,e 8 9hf 9hg * 9hh,e 8 9hf * 9hh,4l 8 10z * 9ht;e 8 * 9hs;;3x 8 *;;t 8 *;t 8 *;;2c 8 * 9dx;42 8 nd *;;13 8 0 * 98t wy,3j 8 0 * 9ik 9il,3j 8 0 * 9il;;;4y 8 *;4y 8 *;58 8 * 920;;50 8 * 54e;59 8 *;;;;;1k 8 * 525,4b 8 *;;;18 8 * 4w3;;2o 8 *;;;;3n 8 *;;4s 8 4s a2 * 50v;;3z 8 *;y 8 *;y 8 *,47 8 * 110 ab 9fd,47 8 * 9fe 9fd;;46 8 o1 549 0 * 55o,46 8 95w 0 * 55o;;;;4p 8 *;f 8 *;2g 8 i6 934 *;q 8 110 4zf *,4p 8 *,t 8 *;;;1l 8 ff 4zp * ab 9i2,1l 8 rp * ab 9i2;;4c 8 * vb,3r 8 *;45 8 * 4z;;;;;1v 8 11z * -2 957;1v 8 956 -2 *,1v 8 p 56i *;3g 8 *;;;;;1f 8 *,3f 8 *;2d 8 *,19 8 *;25 8 *;;;;;;3z 8 *,31 8 *,17 8 *,33 8 *;3z 8 *,59 8 *;31 8 *;;29 8 9cm * 9cb;;t 8 *;1n 8 *,5a 8 *;1n 8 *;2o 8 *;;;;;;;;36 8 *;;;1 8 *;50 8 97t * 97u;;;m 8 53s 94x *;45 8 4qb *,27 8 *;;;3n 8 *;;17 8 *;;33 8 *;;;1 8 *;;1z 8 4yr * 96l;51 8 *;;;;;4u 8 *;;5a 8 *;16 8 * vb;;;4v 8 *;4p 8 * 4yn;1m 8 *,1m 8 4wh *,1m 8 3e *,1m 8 mg aa *,18 8 99c mg aa *,18 8 99c 99d *;36 8 *;;;;1m 8 110 12q *,21 8 12q *,d 8 9af 9ag 12q *;;;;1m 8 *,21 8 *;50 8 hs * -4 977 -4 978;;;26 8 9fa -4 *;4p 8 * 9b5;;;50 8 * jh -4 977 -4 978;1s 8 *;;3d 8 *;3d 8 *;m 8 5dw z1 *;4c 8 *;;;;;;1m 8 *;;3n 8 *;25 8 *;;54 8 5dc *;54 8 * qs 5dc;58 8 *;25 8 *;4h 8 *;;;;40 8 52v vb 58m vb 58m 4rp * 110 0 5a3,40 8 52v vb 58m vb 58m 4rp * 0,40 8 4np vb vb 58m 4rp * 110 0 5a3,40 8 4np vb vb 58m 4rp * 0,40 8 960 vb 58m 4rp * 110 0 5a3,40 8 960 vb 58m 4rp * 0,40 8 52v vb 58m 58m 4rp * 110 0 5a3,40 8 52v vb 58m 58m 4rp * 0,40 8 4np vb 58m 4rp * 110 0 5a3,40 8 4np vb 58m 4rp * 0,40 8 960 58m 4rp * 110 0 5a3,40 8 960 58m 4rp * 0,40 8 52v vb 58m vb 4rp * 110 0 5a3,40 8 52v vb 58m vb 4rp * 0,40 8 4np vb vb 4rp * 110 0 5a3,40 8 4np vb vb 4rp * 0,40 8 960 vb 4rp * 110 0 5a3,40 8 960 vb 4rp * 0,40 8 52v vb 58m 4rp * 110 0 5a3,40 8 52v vb 58m 4rp * 0,40 8 4np vb 4rp * 110 0 5a3,40 8 4np vb 4rp * 0,40 8 960 4rp * 110 0 5a3,40 8 960 4rp * 0,40 8 52v vb 58m vb 58m * 110 0 5a3,40 8 52v vb 58m vb 58m * 0,40 8 4np vb vb 58m * 110 0 5a3,40 8 4np vb vb 58m * 0,40 8 960 vb 58m * 110 0 5a3,40 8 960 vb 58m * 0,40 8 52v vb 58m 58m * 110 0 5a3,40 8 52v vb 58m 58m * 0,40 8 4np vb 58m * 110 0 5a3,40 8 4np vb 58m * 0,40 8 960 58m * 110 0 5a3,40 8 960 58m * 0,40 8 52v vb 58m vb * 110 0 5a3,40 8 52v vb 58m vb * 0,40 8 4np vb vb * 110 0 5a3,40 8 4np vb vb * 0,40 8 960 vb * 110 0 5a3,40 8 960 vb * 0,40 8 52v vb 58m * 110 0 5a3,40 8 52v vb 58m * 0,40 8 4np vb * 110 0 5a3,40 8 4np vb * 0,40 8 960 * 110 0 5a3,40 8 960 * 0,40 8 * 110 0 5a3 961;;50 8 i2 * -2 4s 972 97e,50 8 i2 * -2 972 97e;p 8 * qs 4s8;;4v 8 *;;58 8 * b2,12 8 * wy;58 8 5eu vb *;;;1v 8 *;58 8 *;4y 8 *;;28 8 *;f 8 *,3g 8 *;;;;;25 8 hu *,2e 8 9ei 949 9d4 9ej ch *,2e 8 9ei 9d4 9ej ch *,1 8 * z1 r0,0 8 * z1 r0,h 8 * z1 r0;48 8 *;4b 8 *;4b 8 *;4q 8 *,t 8 *;2e 8 * 1qn;1f 8 *,3t 8 *,3f 8 *,3g 8 * 23i,3g 8 5bl *;2f 8 * 91x;2p 8 *;2q 8 96d * 96e;;;f 8 *,3g 8 *;45 8 * 4z;;;;;;;;x 8 *;21 8 * 12q 9ag;f 8 *;;1 8 *;3r 8 *;;4s 8 4s 93m *,1 8 *;g 8 *;g 8 *;g 8 *;g 8 *;;g 8 *;0 8 *;y 8 *;19 8 4s 5bw *,q 8 4s 4t9 *,q 8 92s *,1f 8 *,3t 8 93c -4 4s 4t9 *;2d 8 *,19 8 *;2d 8 *,19 8 *;t 8 * 9hd,t 8 *;;48 8 *;48 8 *;;11 8 *,11 8 * 5ec;2m 8 *;3z 8 *,59 8 *,4q 8 *;1n 8 *;;3z 8 *,59 8 *;59 8 *,4q 8 *;;4r 8 5bw * 4z3;;;4c 8 * vb,4u 8 * -2 4s,4u 8 * vb,4u 8 * 9bp 4s,4u 8 * 4s,26 8 * vb,26 8 * bt,4b 8 *;;1k 8 *;;;36 8 *;;q 8 12q 4zg *,3t 8 93c -4 12q 4zg *;;;51 8 ce * 9h8;;;;54 8 5dc *;;;;;;46 8 * 95x,1y 8 3e * wy;;y 8 *;36 8 *;3z 8 *,31 8 *,59 8 *;;;;;;0 8 *;0 8 *;3z 8 *,31 8 *,17 8 *,33 8 *;59 8 *;;;3z 8 *,59 8 *;3u 8 540 *;2i 8 *;;;51 8 *;;50 8 * 53q jh -4 977 -4 978;58 8 * vb 923,40 8 * vb 58m vb 58m 4rp 4ys 549,40 8 * vb 58m 58m 4rp 4ys 549,40 8 * vb 58m vb 4rp 4ys 549,40 8 * vb 58m 4rp 4ys 549,40 8 * vb 58m vb 58m 4ys 549,40 8 * vb 58m 58m 4ys 549,40 8 * vb 58m vb 4ys 549,40 8 * vb 58m 4ys 549;3r 8 *;;;;;4j 8 *;;;58 8 *;q 8 542 * -2 92t 12q 92u,q 8 542 * -2 92t 92u,q 8 542 * -2 92t 12q,q 8 542 * -2 92t;45 8 *;3z 8 *,59 8 *,3g 8 *;f 8 *;4k 8 *;;4c 8 *;;;;;;51 8 *,3g 8 *;;16 8 *;59 8 * 950,21 8 9af 9ag * 9ah,21 8 9af 9ag *,21 8 12q 4zf * 4yh,d 8 9af 9ag * 4yh,4r 8 9fw -4 3h b2 * 9fx,4r 8 9fw -4 i6 b2 * 9fx,4r 8 9fw -4 9fy * 9fx,4r 8 9g3 -4 i6 b2 * 9g4,4r 8 9g3 -4 i6 bp * 9g4,4r 8 9g3 -4 57 b2 * 9g4,4r 8 9g3 -4 12s * 9g4;;;3r 8 *;3d 8 * b2 5ff;;;2i 8 4zp *;;18 8 * 4x4 5c8,18 8 * 5c8,18 8 * 4x4,18 8 *;;;;4u 8 * 4y4;x 8 *;;;;;;;2f 8 * o1,2f 8 * 598 38,2f 8 * 91q,2f 8 91r vb *,2f 8 * -2 91s,19 8 vb 5fc *,19 8 cb 5fc *;2p 8 *;2p 8 *;x 8 *;4z 8 dw 9gw o1 *,4z 8 9gw o1 *;;51 8 *;;;48 8 wz *,48 8 r0 *;;;;1m 8 4z4 *;26 8 *;;50 8 97l 949 97m 97n * 97o,50 8 97l 949 97n * 97o,50 8 97l 949 97m * 97o,50 8 97l 949 * 97o,1m 8 *;5b 8 *,h 8 * r0;;58 8 *;;;;;36 8 *;;36 8 *;42 8 *;36 8 *;;1k 8 *;;;37 8 *;4k 8 *;;;;25 8 *;;48 8 *,0 8 *;f 8 *,3g 8 *;;1 8 *,t 8 *,3b 8 * 4wa;;;;;3v 8 *;;;;51 8 *;58 8 *;4p 8 9bg 4s 5bw *;3n 8 *;3g 8 *;;4p 8 * 4rb;;;54 8 *;36 8 *;;3n 8 *;3z 8 *,1e 8 *;;;28 8 *;;21 8 *;;2y 8 *;4p 8 *;;51 8 *;;;;;4k 8 *;4k 8 *;1 8 *;;17 8 *,39 8 * 110 4zp 99w,39 8 * ff 4zp 99w,39 8 * 99x 99w,39 8 * 110 4zp,39 8 * ff 4zp,39 8 * 99x,33 8 *;39 8 0 * 110 4zp,39 8 0 * 99v,29 8 0 * 9cs 57 4zf,29 8 0 * 9cs 57 bt,29 8 0 * 9cs 9ag;3g 8 *;;;3y 8 *;3g 8 *;2r 8 *;;t 8 *;;3z 8 *;;;;;3n 8 *;;3t 8 *;;3n 8 *;;;3z 8 *;;;1x 8 9db aa *;;;39 8 * 4x4 -2 99q;1 8 *;;18 8 54k *;;3x 8 *;;m 8 5dw z1 *,m 8 5dw *;3x 8 *;26 8 9fb -4 *;3y 8 *;;;58 8 jo *;y 8 *;u 8 *;;3r 8 *,21 8 * 11z 9ag,21 8 * 9ag,21 8 11z * 9ag;18 8 i2 * 4x4 5c8,18 8 i2 * 5c8,18 8 i2 * 4x4,18 8 i2 *,18 8 4x4 5c8 i2 *;3u 8 *;;3r 8 *;;;p 8 * 98b,p 8 98d -4 *;51 8 *;;3n 8 *;4v 8 *;3t 8 *;3t 8 *;;4p 8 * 9bm;;;;3t 8 93c -4 * 12q 5fc,t 8 * 12q 5aw;f 8 *;;;;36 8 *;;58 8 * 926;;3r 8 *;;;1v 8 95e 95f 95g *;48 8 *;58 8 *;3n 8 *;;2j 8 5b5 *,2j 8 qs *,2j 8 4s *,4v 8 * 9fr;51 8 *;16 8 * 12q,50 8 * vb -2 4s b2 5a5 -2 979,50 8 * vb -2 97a -2 979,50 8 * vb -2 4s b2 5a5 -2,50 8 * vb -2 97a -2;53 8 *;1m 8 *,36 8 *;4z 8 * 9ga -8 9gb,4z 8 * -8 9gb,8 8 * -8 9v jh;2f 8 *;50 8 980 0 981 1o *;;2f 8 * -8 91u;16 8 *;16 8 *,58 8 * 921;4z 8 * 9h5;;4b 8 *;4c 8 *;48 8 *;;2f 8 *;3z 8 *,59 8 *,4q 8 *;1n 8 *;;3g 8 *;;2b 8 *,4k 8 *;3n 8 *,2b 8 *,4k 8 *,51 8 *;3n 8 *,2b 8 *,4k 8 *,51 8 *;4j 8 *;4k 8 *,51 8 *;51 8 *;51 8 *;;;;;1z 8 949 96o -2 bp *;;;;51 8 *;;4p 8 9b8 -4 mg *;48 8 * hu;48 8 *;;3z 8 *,31 8 *;3u 8 *;;40 8 52v vb 58m vb 58m 4rp 4rm 0 *,40 8 960 vb 58m 4rp 4rm 0 *,40 8 52v vb 58m 58m 4rp 4rm 0 *,40 8 960 58m 4rp 4rm 0 *,40 8 52v vb 58m vb 4rp 4rm 0 *,40 8 960 vb 4rp 4rm 0 *,40 8 52v vb 58m 4rp 4rm 0 *,40 8 960 4rp 4rm 0 *,40 8 52v vb 58m vb 58m 4rm 0 *,40 8 960 vb 58m 4rm 0 *,40 8 52v vb 58m 58m 4rm 0 *,40 8 960 58m 4rm 0 *,40 8 52v vb 58m vb 4rm 0 *,40 8 960 vb 4rm 0 *,40 8 52v vb 58m 4rm 0 *,40 8 960 4rm 0 *,40 8 962 0 * 961,3i 8 rp *,3i 8 bp *,3i 8 jm *;3i 8 *;50 8 * vb -2 4s b2 5a5 -2 979,50 8 * vb -2 97a -2 979,50 8 * cb -2 4s b2 5a5 -2 979,50 8 * cb -2 97a -2 979,50 8 * vb -2 4s b2 5a5 -2,50 8 * vb -2 97a -2,50 8 * cb -2 4s b2 5a5 -2,50 8 * cb -2 97a -2;;;;18 8 *;18 8 1 -4 * 249;;;;;3y 8 *;;4c 8 * vb;f 8 *,59 8 *;;;;;37 8 12q *,37 8 38 *,4p 8 42 *;37 8 *,4h 8 *;37 8 *;;p 8 *;;3n 8 *;;4v 8 *;;t 8 * b2;3n 8 *;39 8 0 56i rp *,39 8 0 56i jm *,39 8 0 rp *,39 8 0 jm *;1n 8 *;;58 8 * vb;;3z 8 *;;;;2e 8 *,1s 8 * vb z7,1s 8 * z7;2e 8 *;;4c 8 *;4y 8 *;t 8 * 4r3;;;4c 8 *;3d 8 *,1n 8 *,39 8 0 56i rp *,39 8 0 rp *,5a 8 *;5a 8 *;5a 8 *,t 8 *;;;;4v 8 *;42 8 *;;;;;3n 8 *,51 8 *;;;;;3n 8 *;3n 8 *;;51 8 *;;;3z 8 *,1e 8 *;;;;18 8 4x4 * 992;;;18 8 98y * 98z;;;;;45 8 *,2e 8 12s * 9ee,2e 8 9ef -4 12s *;;;3z 8 *,31 8 *,33 8 *;;;;;2p 8 *;3t 8 *;51 8 *;42 8 nd *;;f 8 *;;u 8 *;;;;;4h 8 9f4 -2 57 * 4pi;;3n 8 *;3t 8 *;;3n 8 *,1d 8 * 95n 0 5a3;;59 8 53k *;;;3t 8 *;;54 8 * 4z9;54 8 *;54 8 *;54 8 *;54 8 *;;;;3y 8 5ad *;51 8 *;3t 8 *;3n 8 *,51 8 *;3t 8 *;5 8 *,t 8 *;5 8 i2 *,t 8 i2 *;;;;1f 8 *;;;m 8 * z1 57h;;;;5 8 *;1f 8 *,3d 8 i6 *,3d 8 *,5 8 *;;4c 8 * 5dp;;m 8 * z1 4yv;58 8 *;45 8 12r *,45 8 i2 *,2q 8 * jh 545 96a,2q 8 * 545 96a;;45 8 *;;;36 8 *,4b 8 *;36 8 *;;;2p 8 *;3z 8 *,1e 8 *;1s 8 9et 949 bp 4sc -4 *,1s 8 9et 949 ab 4sc -4 *,1s 8 9et 949 9dw -4 *,1s 8 9et bp 4sc -4 *,1s 8 9et ab 4sc -4 *,1s 8 9et 9dw -4 *;;2n 8 *;39 8 *,42 8 *;42 8 *;42 8 *;;42 8 *;42 8 *;;2g 8 * 98u 98t wy;58 8 * 921;;;4f 8 9bz -4 0 * 9by;;51 8 *;;;;18 8 5o 1 i6 b2 *,18 8 5o 1 99e *;f 8 *;;;;;45 8 *;;;4u 8 * -2 cq,5a 8 *,4z 8 12q * 58t 9h0,4z 8 * 58t 9h0;3d 8 *,t 8 *;5a 8 *;3f 8 *,1n 8 *,5a 8 *;;;3d 8 *;;;3n 8 *;n 8 94b -4 94a 4ta *,n 8 94b -4 94a aa *;;;53 8 *;;0 8 *;48 8 *,0 8 *;51 8 *;r 8 *;;1m 8 110 *,1m 8 *,21 8 *,21 8 * 4nc;3z 8 *,1e 8 *;46 8 11m * 50p;;;;1z 8 949 96o -2 bp *;4c 8 * mg;1e 8 *;3z 8 *,1e 8 *;4c 8 *;;;;;;;;;;;;0 g 5n2 a6 *;;4c g *;;4i g 9wo a6 * -2 9wp 9wq -2 9wr,4i g 9wo a6 * -2 9wp -2 9wr;;;5 g ra *;;;;;58 g *;59 g *;;2o g * a6 5wr,2o g * a6 5ki;;;3y g *;;;58 g *;2y g * 82 5mp;;3n g *;;59 g * cy;4a g 5tq 1m -2 9xs -2 1m k3 *,4a g 9xu -2 9xs -2 1m k3 *;f g *;;m g ra * 5js,m g * 5js;m g ra * 5tt,m g * 5tt;;4u g * 5qx;2m g *;50 g x1 *;f g * 5xf;5 g 82 *;2f g * a6,5 g * 9je -2 9k8,2b g * 9je 9kn -2 9ko,2b g * 9je 9kn -2,46 g * a6 s6 ur 63e,40 g 9na -2 * a6 0 5sa;5 g ra *,5 g *;;;m g * 125 61j;3y g *;;;;;5b g 9x5 -2 * a6 5m4;;;;;;;;;;4k g jx a6 *,o g 9xz a6 * -2 1;;;;;;50 g x1 61z -2 a6 * a6,50 g ka 61z -2 a6 * a6,50 g 9op -2 a6 * a6,50 g x1 61z -2 * a6,50 g ka 61z -2 * a6,50 g 9op -2 * a6;;;3p g * 5gr;;;;;;;;;48 g * cy 5u4,37 g * 9m6,37 g * cy 5u4;g g 5mp *;;3z g *,31 g *;;59 g *;;2b g jx a6 *,4k g jx a6 *;3n g *;11 g * 9t9;;2m g *;;;;;4u g 9t7 a6 yl *;3z g *;;;3z g *;36 g *;50 g 5pv * -2 9oc -2 9ob;;12 g * bl,39 g 0 a6 *,b g * 9vb;;;;;;2m g 5jz a6 *;;f g *;;;;1d g 648 kz * 9ju 9mn,1d g 5ja * 9ju 9mn;3n g *;;3n g *;3p g * 62p;;;;1r g 5rl *;q g 1m * a6 k3 9jd,q g 1m * a6 kz 9jd,q g 1m * a6 5ja 9jd,q g 1m * a6 5zl 9jd,q g 1m * 9je 9jd,z g 1m * a6 k3 9jd,z g 1m * a6 kz 9jd,z g 1m * a6 5ja 9jd,z g 1m * a6 5zl 9jd,z g 1m * 9je 9jd;25 g * a6 5sf,45 g * a6 5lb 4z;;;1m g cy *,21 g cy *;;;25 g *;1m g *;;g g * 5in;;;u g *;20 g * 5us;;39 g 0 ra * a6 5ja,39 g 0 ra * ra 5ja,39 g 9rd 82 9r2 0 ra *,39 g 9rd 9r2 0 ra *,39 g 9rd 82 0 ra *,39 g 9rd 0 ra *;;;;;3r g *;3z g *,59 g *,3s g 9qm a6 *,42 g 9s0 -2 1m *;r g *;;;;48 g * a6 623,48 g * 9lk;;37 g 5pa *;;f g *;f g *;;;;;;39 g 0 ra 5kb a6 *,39 g 0 a6 *,39 g * a9 0 9r4 5ja 9r5,39 g * a6 0 9r4 5ja 9r5,39 g * 9r4 5ja 9r5,39 g * a9 0 9r4 9r5,39 g * a6 0 9r4 9r5,39 g * 9r4 9r5;;;;;1z g nw * 9nu;3z g *;4c g * 82;;;3d g * a6 9jx;;;;;;;2x g 9yn 9yo a6 *;;4i g 9wo a6 * -2 9wp 9wq -2 9wr,4i g 9wo a6 * -2 9wp -2 9wr;;3v g *;;;;58 g * a6 623;;;;;;59 g *;59 g *;;;;;c g * 9vs a6;40 g 5nc a6 k6 5z7 0 5sa a6 kw *,40 g cy k6 5z7 0 5sa a6 kw *,40 g 5nc a6 5z7 0 5sa a6 kw *,40 g cy 5z7 0 5sa a6 kw *,40 g 5nc a6 k6 0 5sa a6 kw *,40 g cy k6 0 5sa a6 kw *,40 g 5nc a6 0 5sa a6 kw *,40 g cy 0 5sa a6 kw *,40 g a6 kw * -2 9nd -2 9ne;;3n g *,59 g 5no a6 *;59 g 64n k3 *,59 g 64n w9 *,59 g 5no a6 k3 *,1d g * 9mo,27 g *,20 g 5jy a6 *;;5b g 9x5 -2 42 a6 *;;;28 g * 1m,3p g * 5za;;;;;;;19 g vd *,q g * a6 k3 9jd,q g * a6 kz 9jd,q g * a6 5ja 9jd,q g * a6 5zl 9jd,q g * 9je 9jd,z g * a6 k3 9jd,z g * a6 kz 9jd,z g * a6 5ja 9jd,z g * a6 5zl 9jd,z g * 9je 9jd;3u g * yl 9jb 9tx 9ty,3u g * yl 9jb 9tx;25 g * a6 5op,25 g * 5wz 65r;;11 g *;11 g *;58 g * 9it;;40 g 9na -2 * 5hk;;;19 g 9iz ra * -2 9j0,q g ra w9 *,q g ra * a6 k3 9jd,q g ra * a6 kz 9jd,q g ra * a6 5ja 9jd,q g ra * a6 5zl 9jd,q g ra * 9je 9jd,3t g 9jq -4 ra w9 *,g g 9la a6 w9 *,g g 9la a6 yl *,37 g * a6 5z9,2y g 9jb *,2y g * 9qt,2y g * a6 5gz 1m 9jb 5vx,2y g * 1m 9jb 5vx,2y g 9qw 9jb *,3 g 9v9 *,z g ra * a6 k3 9jd,z g ra * a6 kz 9jd,z g ra * a6 5ja 9jd,z g ra * a6 5zl 9jd,z g ra * 9je 9jd,i g *;58 g *;2m g *;1f g *;;25 g *;;;;;;;;;;16 g *;16 g *;;m g ra * 125 ra 5nq;m g * 125 64o;;;46 g 5hk a6 s6 ur * 63e;40 g * a6 k6 0 5sa v9 no,40 g * a6 k6 0 5sa 9nc,40 g * a6 0 5sa v9 no,40 g * a6 0 5sa 9nc;58 g *;1f g *,3f g *,1n g *,r g *,2m g * 125 kz 61e,2m g * 125 61e;;;45 g * 1m 64c;;1m g * 5jz,1m g * w9 5jz,1m g * yl 5jz,21 g * 5jz;;;3y g 3t *,5b g 9x5 -2 3t *;;59 g * a6 k3 5qw;;;;;;;;;;50 g nw * 9jb 9oi,50 g lx * 9jb 9oi;4y g *;;4u g 9t7 k3 *;;4i g 9wo a6 0 * -2 9wp 9wq -2 9wr,4i g 9wo a6 0 * -2 9wp -2 9wr;;18 g * 5qg 5nj,18 g * 9q4,18 g 1jc * cy 5u4,18 g 1jc * 9q5,18 g * 5qg,1n g *,2o g 1pw a6 *;;;45 g *;2 g 9wf 1m 5w0 * -2 5mp,2 g 9wf 1m * -2 5mp;;;f g *;3n g *,4c g * 60v;3n g *;21 g 1m * 5z3;1n g *;3z g *,59 g *;;;;;;;;;;;3u g 9tv ra 5ja z5 a6 *;;;;;;;58 g * 5qm,1z g cs * 126 dw 9o1,1z g cs * dw 9o1,20 g 5j1 a6 *,20 g 5pz *;;;;;;;;;;;;;o g 9xz a6 * -2 1;;;;;3n g *,45 g cy k3 *,45 g 1m k3 *,2q g * no 9n4,2q g no uq 9nj -2 *,p g * -2 9ou ce 5ug,p g * -2 9ou 9ov,p g * a6 63x,p g * ra 5pr,p g * 9ow,p g * uq 9ox 9oy ra 9oz,p g * 9ox 9oy ra 9oz,p g * uq 9ox ra 9oz,p g * 9ox ra 9oz;r g *,36 g *;;;;;;y g *;y g *;;;;;;;2f g no dw z0 *,2f g no dw *;;50 g * 5j8 -2 9oc -2 9ob;2f g vd * 5wr;f g *;17 g * 5ja;;;2p g *;;2m g *;3v g *;;;;3n g *;2r g * no 9n4;;;;;;42 g 9s0 -2 35 *;4w g 5wr *;;3z g *;;;59 g *;16 g ra *,16 g *;;;1f g *,3f g *;;;2o g 5gx *;;1n g *;;3n g *,2b g jx a6 *,4k g jx a6 *;;;y g *;;;;m g * 125 5oj;;;;;;33 g *;3t g 9jm a6 *,1v g * a6 -2 9mi,s g 9vx a6 *,s g 9vx cy *;1v g * -2 9mi,1v g * p;4y g * a6 9l2;;;;;;1r g * 5jt;;;1n g *;;2d g *,19 g *;2d g *,19 g *;;;2j g *;4p g 9sb lx * 9sc -2 9sd,4p g 9sb lx * -2 9sd,4p g 9sb lx * 9sc -2,4p g 9sb lx * -2,4p g 9sm lx *,4p g lx * 9r9 9sz;;;;;;;;;2f g * 9io;;;;;;40 g cy 0 * v9 no,40 g cy 0 * 9nc,3i g k3 *;;3n g *;;;;25 g * 5w8,54 g * ra 65h,54 g 65h *,54 g * cy 65h;;;;45 g *;;4c g *;59 g 35 *;59 g 64n k3 *;;;;;;50 g 9ok 5x3 *;58 g * a6;50 g 9ok 5x3 k3 *;;;17 g *,18 g * 5qg 5qj,18 g * 9q8,18 g * 5qg,3s g 9qj 9qk * a6,3s g 9qj * a6;;;2b g jx a6 *,4k g jx a6 *;2b g jx *,4k g jx *;40 g 9na -2 a6 *,2q g 9nk 9nl a6 *,18 g uq 5wr *,18 g 9qi *;f g *;;;3n g *;;;;18 g uq 5wr 35 *,18 g 9qi 35 *;;;50 g ka * -2 63z 5x0 -2 9ob,50 g ka * -2 9oc -2 9ob,50 g x1 * -2 63z 5x0 -2 9ob,50 g x1 * -2 9oc -2 9ob,50 g 9jb 5xl nw *;;;;;;;;2p g *;;;4c g * 82,4c g * 1m,4a g * 1m -2 9xs -2 35 5tt,4a g * 1m -2 9xs -2 cy k3 5ui,4a g * 1m -2 9xs -2 9xt;3d g * a6 9jy;;;;;;;;18 g * 5qu;;25 g * a6 5lb;;;1m g cy *,4p g 63d cy *;;50 g lx * -4 9je -4 9oa;1y g *;39 g 5s2 * 9ra 9rb,39 g 5s1 * 9ra 9rb,39 g 5s2 * 9rb,39 g 5s1 * 9rb,r g 9ok 5s3 *,r g 9rk -2 5s1 *,1x g 9up * 9uq 9ur,1x g 9up * 9ur;;;;;;;;;;;;;;;;3n g *;f g * a6 5oc;;3d g * 9k0,c g * 9vt a6;3t g 9ji 9jj -2 5q5 *,3n g 5q5 *,20 g 5q5 *;;2f g 1m *;3r g *,3r g 9p8 yz *,3r g 9p8 *;;3z g *;2y g 9jb * 5wr,4w g * 5wr;3u g t4 a6 *;;;;;2f g * no;50 g 5zc 61m 652 *,2g g 9pt * 9pa bl;;18 g uq 5wr cs * bl,18 g 9qi cs * bl,4u g 9t7 yl *;;;;4w g 642 *;;;;;;1m g *;3u g *;;25 g 5x1 a6 *;2i g 12v 1m 648 k6 *;2p g *;f g 5n9 a6 *;;;4c g *,2r g no uq * 9n3,2r g no * 9n3,2 g uq * -2 9wg -2 9wh -2 1d3 -2 5wz 603,2 g uq * -2 9wg -2 9wh -2 1d3 -2 9wi;4u g 61y *;;;f g *;2p g *;4p g * 10l;37 g 1m w9 *,37 g 1m yl *,50 g m7 * dw -4 9je -4 9oa,50 g 9ok 9ol cy *;3z g *,31 g *,59 g *;;19 g 1m * 5jv,37 g * 5im,3s g 9qm a6 * 5kh,1n g 9qq a6 * 9qr,42 g 9s0 -2 1m *;;;2p g *;;;;58 g * 5qm,58 g 5qm *,46 g * 65a 62s,46 g * 9n9,20 g 5jy a6 *;;1i g 5pn a6 *;;;1m g *;2 g * 5nj 9wn;;46 g 64v *;;;;;;;;42 g 9s0 -2 1m *;;f g *;;3d g 1m *,3f g *,1n g *;;;;;;36 g *,o g * a6 9y6;36 g *;;50 g 5pv 5j8 -2 63z * -2 9ob,50 g 5py 5j8 -2 63z * -2 9ob,50 g 9od -2 63z * -2 9ob;q g ra * a6 k3 9jd,q g ra * a6 kz 9jd,q g ra * a6 5ja 9jd,q g ra * a6 5zl 9jd,q g ra * 9je 9jd,50 g 9ok 9ol a6 *,50 g 9ok 9ol ra *,z g ra * a6 k3 9jd,z g ra * a6 kz 9jd,z g ra * a6 5ja 9jd,z g ra * a6 5zl 9jd,z g ra * 9je 9jd;f g *,59 g *;50 g 9ok * cs 5lu;3n g *;;;;;;;;;;;;3z g *;3t g * 9jo,3t g * 9jp;;;;50 g 9jb * uq 5h1,50 g 9jb * 9on;28 g *;;;3n g * a6 9k9,25 g * a6 5lb,45 g * a6 64c cy 65l,45 g * a6 5lb 4z,20 g * a6 64c;;2y g 5mp *;58 g *;58 g v9 ka *,58 g v9 x1 *;;3u g 5pu *;;;;;;3n g *,46 g 5y4 *,1z g k3 * 126 dw 9o1,1z g k3 * dw 9o1;;3z g *;;;;;;;;45 g *;45 g cy *;;;;;;3n g *;;2r g no uq * 9n3,2 g uq * -2 9wg -2 9wh -2 1d3 -2 5wz 603,2 g uq * -2 9wg -2 9wh -2 1d3 -2 9wi;;;28 g *;2f g no uq *;;;1z g uq gi 635 k3 *,1z g gi 62f 635 k3 *,1z g gi 635 k3 *;4c g 5n4 *;;;5 g *,c g * 9vr,c g 9vu *;3z g *,59 g * bl,20 g * bl;;40 g 5ni *,40 g 5n2 *;37 g 5wz *;;;f g 5kq *;2y g 9jb * 5mp,2y g 9qw 9jb * 5mp,2y g 9jb * 9qx,3u g 5mf yl 9jb * 9tx 9ty,3u g 9tz 9jb * 9tx 9ty,3u g 5mf yl 9jb * 9tx,3u g 9tz 9jb * 9tx,2 g 9wd nw 9ma * 9we,2 g 9wd 9ma * 9we;;;3z g *,52 g * 9kq,31 g *,59 g *;40 g 9na -2 cy k6 *,40 g 5nc a6 k6 * 0 5sa v9 no,40 g 5nc a6 k6 * 0 5sa 9nc,40 g cy k6 * 0 5sa v9 no,40 g cy k6 * 0 5sa 9nc,40 g 5nc a6 * 0 5sa v9 no,40 g 5nc a6 * 0 5sa 9nc,40 g cy * 0 5sa v9 no,40 g cy * 0 5sa 9nc;;37 g 9m7 5x1 a6 k3 *;;;;3n g *,1z g cs * 126 dw 9o1,1z g cs * dw 9o1;;;46 g * 62s 0 9n5,46 g 62s * 0 9n5,46 g * 5y4 5y1,39 g uq * 82,29 g x1 *,29 g uq * 82;;;;;58 g * ka 5xt;;3y g *;58 g * 5xt;;;;;;;;;;;;;;1d g 5vm 9mr *;4i g 5gg a6 * -2 9wt -2 9wu,4i g 5gg a6 * -2 -2 9wu;;r g *;;;;3n g * 5us,20 g * 5us;;s g 9vx a6 *;50 g x1 61z -2 a6 * 5sd,50 g ka 61z -2 a6 * 5sd,50 g 9op -2 a6 * 5sd,50 g x1 61z -2 * 5sd,50 g ka 61z -2 * 5sd,50 g 9op -2 * 5sd,3v g * 5sd;2f g no *,3d g no *;;;;;;;3n g *,1d g 1m 648 kz s6 uq *;;;1n g *;;1m g *;3z g *,31 g *;;;;;;2f g no uq * -2 9iq,4c g uq *,2r g no uq * 9n3,2r g no * 9n3;;4p g * 5ye;;;25 g 63h a6 *,45 g * 5tw;4c g * 82,p g * 5py 5yl ra;;40 g * 653;;;;;;;;;;;;;3z g *;;m g 5r6 125 *;;;;;16 g *;;;3v g *;;3y g *;;;;3z g *,31 g *,17 g *,33 g *;;50 g x1 * -2 a6 9oo,50 g ka * -2 a6 9oo,50 g x1 * -2 9oo,50 g ka * -2 9oo;2f g *;;;3n g *,4i g 9wo a6 * -2 9wp 9wq -2 9wr,4i g 9wo a6 * -2 9wp -2 9wr;;2q g no gy 5z0 a6 *,2q g 9ni 5z0 a6 *,1z g 9nv * w9,27 g *,27 g 5z0 a6 *;12 g 1m k3 *,12 g ra *;;;;;;;;f g 5n9 *;;;2j g ra *,2j g 10e *;p g 612 k6 * 5yl ra;;;;;;3z g *,f g *,59 g *,3u g 9tv ra 5ja * s6;48 g 5w2 a6 k3 623 *,48 g 5w2 a6 623 *,48 g 623 *;20 g 5q0 *;;2f g no *;1d g 648 kz * 9ju 9mn;3n g *,1d g 648 k6 * 9ju 9mn;48 g 5hq a6 *;;;;;3z g *;3z g *,31 g *,17 g *,33 g *;;;;;3y g 5zm *;3y g *;;;;2p g *;1y g *;4p g * ra bl;2f g 1m lt *;;1f g *;1r g * 9kx,1r g * 9ky,48 g 5w2 a6 *,48 g * a6 5mh,48 g 9lp -2 * -2 9lq 5tt,20 g * a6 5gi;1f g *;;3y g *;;1m g *;;1m g *;;;;;58 g * 5mq;1n g 9qq a6 * 9qr;;59 g *;;;2g g cy 9jb * 5u0;16 g * s6;;;;;;;;1d g 1m * kz s6 9mw;;;;2b g jx a6 *,1z g cs * 126 dw 9o1,1z g cs * dw 9o1,18 g * 5qj,4k g jx a6 *,20 g 5j1 a6 *,20 g cs *;;;;3n g *;39 g 0 ra 5kb ra *,39 g 0 ra *;;;1n g *,39 g 0 ra 5kb ra *,39 g 0 ra *,2o g 5gx a6 *,2o g 5gx a6 * a6 5o5;;;59 g * k3 5qw;;;;;;;;46 g * 9n7;3y g *;3r g *;3r g *;3v g *;3n g *;;;;;;b g *;59 g *;;46 g 5zg 62s 0 * 5o8,46 g 62s 5zg 0 * 5o8,46 g 9n6 0 * 5o8,1z g k3 * 126 dw 9o1,1z g k3 * dw 9o1;;45 g *;;;;54 g * ra 65h,4i g 9wo a6 * -2 9wp 9wq -2 9wr,4i g 9wo a6 * -2 9wp -2 9wr;3n g *;;54 g *;37 g *;3y g 63j *;45 g cy *;;3n g *;;;;;3n g *;2j g *;2j g *;;2 g 9wd nw 9ma 5z3 5u4 a6 *,2 g 9wd nw 9ma 5z3 5w2 a6 *,2 g 9wd 9ma 5z3 5u4 a6 *,2 g 9wd 9ma 5z3 5w2 a6 *,2 g 9wd nw 9ma 5u4 a6 *,2 g 9wd nw 9ma 5w2 a6 *,2 g 9wd 9ma 5u4 a6 *,2 g 9wd 9ma 5w2 a6 *;;;4c w * 690,50 w * yz 6hm qs a3d,50 w * a3e -2 a3f -2 a3g a3h,50 w * 6tq a3k 6qv a3l,50 w * 6tq a3k a3l;l w *;3o w *;;3q w jj *;3q w 67g *;m w 6to *;;;48 w r0 bk *,1p w *,4i w ac2 bk *;;;1f w *,4m w *,14 w *;;;;1y w *;4n w *;;;;;2s w *;40 w *,40 w v9 *;40 w *;2o w * bk 6ke,2o w * qs 695;;;;;f w *;;4x w ado -2 * 6pp,4x w ado -2 * 69m;;1y w *;;3n w *,3o w *;3u w a7d * 0 a7e;;;46 w 6qe * 0 1td;;;;m w * hq 6hl;m w * hq 6hl;;;;;2m w *;;;;;58 w 6eq *;1f w *,5 w i6 *,5 w *,4m w *;5 w *;2m w *;;;;;;;;;1y w *;3s w a4w -4 i6 *,3s w a4x * a4y a4z,3s w a4x * a4z,1h w 36 *;;1u w *;;u w *,3q w * bk 6o3,1p w *,v w ae7 -4 ae8 *;3e w i6 * aa4 aa5,3e w i6 * aa5;3n w *,l w *,3o w *;4c w *;;19 w k2 * 9zi,f w 6n2 *,2s w 6n2 *;59 w 6dr k2 *,59 w i6 69m bk *,1d w * 6gd 6fh,1d w * 68d,1z w a2v * ce 6r1 a2w,1z w a2v * ce a2w,1z w 6b3 k3 wa *,27 w *,1p w *;58 w *;l w *,3o w *;;1p w *;;1i w * qs 6st,l w *;;;;m w * ce 6nw;;;4k w jx bk *;3q w * bk 6j3;;19 w k2 * 9zi;l w *,3o w *;5b w a8x *;g w a1i -2 6bc *,g w 6bc *,48 w 69l *,22 w acb -2 42 *;48 w a1k -2 *;;48 w 6g3 *,5b w 6g3 *,22 w 6g3 *;;;;59 w *;4k w jx bk *;;3n w *;;16 w *;;;;3c w * 6h3;1n w *;;3z w *;;3z w *,31 w *;55 w *;55 w * 6ks;1h w * 6ke,1h w i6 *,2h w *;;;;;;3n w *,1d w 6ss ka * a1t a1u,1p w *;1f w *,4m w *,14 w *;19 w 1m * 6cq 68l,19 w 1m * a9 6cj,19 w 1m * 6cq 6e1,19 w 1m * 6jn,q w 1m 9zy *,3t w a08 -4 1m a09 *,1g w abh 1m yo *,1g w abh 1m wl *,1g w abh 1m *;48 w * bk 6c6,48 w a1k -2 * bk 6c6,48 w a1k -2 * bk 6cl,48 w * bk 6cl,2h w * bk 6ke,2h w * bk 6c6,3c w 82 *;1m w 9v *,21 w 9v *,21 w 1m *;l w *,3o w *;;30 w * 6cq 6hs,30 w * 6lq;;1f w *,3f w *,4m w *,14 w *;;;1m w *;39 w 0 qs * bk 6jx,39 w 0 qs * w9 6jx,39 w 0 qs * qs 6jx;;4x w 6pp *;;;l w *;25 w * bk 6j9;;1y w *,3o w *;50 w m7 * -4 a0p -4 a39;1y w *;58 w 6z *,1g w v9 *;58 w *;3c w 69c *;;4m w *;;;;;3z w *,59 w *,3s w a4t a4u -2 6jn *,3s w a4t -2 6jn *,42 w a5w -2 33 *,42 w a5w -2 1m *,1y w *;48 w * a1j,3e w * aa7 -4 aa8,3e w 6z gi i1 *,w w *;1u w *;24 w adf a9 *;;3n w *,45 w 35 *,27 w *,p w * -2 a3t ce 6ib,p w * -2 a3t a3u,p w * a3v,p w * v9 a3w a3x qs 6ha,p w * v9 a3w a3x 10e 6a2,p w * v9 a3w a3x qs 6ix,p w * v9 a3w a3x 6sb 6a2,p w * a3w a3x qs 6ha,p w * a3w a3x 10e 6a2,p w * a3w a3x qs 6ix,p w * a3w a3x 6sb 6a2,p w * v9 a3w qs 6ha,p w * v9 a3w 10e 6a2,p w * v9 a3w qs 6ix,p w * v9 a3w 6sb 6a2,p w * a3w qs 6ha,p w * a3w 10e 6a2,p w * a3w qs 6ix,p w * a3w 6sb 6a2,1p w *,3o w *;3q w a92 bk *;1f w *,17 w *,39 w 0 qs 69v bk *,39 w 0 bk *,39 w * a9 0 a5a 6jx a5b,39 w * bk 0 a5a 6jx a5b,39 w * a5a 6jx a5b,39 w * a9 0 a5a a5b,39 w * bk 0 a5a a5b,39 w * a5a a5b,33 w *;;;55 w *;;;;;4n w *;l w *;;;1j w *;1s w *;;;4c w *;4c w *,4p w a6e -2 9v *,1p w *;5b w xi *,5b w *;2m w *;;;;4c w *,1y w 36 68a 6cq *,1y w 35 6j5 6cq *;;;g w a1h a9 *,g w a1h a9 wl *,g w a1i -2 *,37 w * bk 6mp,2y w a1g *,3 w 82 yz *,3 w a8q *;59 w *;3c w i6 *,3c w *;;;;;;10 w 1 i6 *,10 w i6 *,3c w *;3n w *,2q w * fs 6f5,2q w * 6e7 yz ok,2q w * i6 yz ok,2q w * 6gd 10e 6ib,1p w *,3o w *;3z w *,4m w *,14 w * abo abp -2 abq,14 w * abo -2 abq,55 w * 6qo;3o w *;;3o w *;;28 w *,1p w *;;;y w *;;3c w 35 *;g w a1i -2 6bc *,g w 6bc *;;2h w *;3n w *,l w *,3o w *;1y w *;;4m w *,10 w *,10 w * ab8;10 w *;;;48 w *;11 w *;11 w *;l w *;;2q w 685 6d8 -2 *;;;1s w *;;;;19 w i1 * 9zi;m w * ce 6d0,m w * 6d0;;;;;;48 w a1k -2 * 69l,48 w 6ci * a1l 69l;1n w *;;1f w *,2m w * ce a8v 6ly,2m w * ce 6ly,4m w *,14 w *;;;;16 w *;1s w ac3 kw *;;;;;;1s w *;;;;;;;;4p w a6w a6x *;;1j w *,24 w a60 1m * add ade,24 w a60 1m * ade;;;l w *,3o w *;3q w *;;3n w *,m w 665 35 *,m w * i6 6ic,25 w * a1f 6g8,25 w a1g *,25 w * 67m,25 w * i6 6ic,l w *;1h w * 6n7;40 w * 6p3 6so 6ri;3n w *,1p w *;;3z w *,59 w *;1n w *;;l w *,3o w *;f w *,3q w * bk 6o3;16 w *;16 w *;3e w 1m 6fg -2 * i1,3e w z0 6tv -2 * i1,3e w i6 6pt -2 * i1,3e w aa3 -2 * i1;;3q w 6st *,3q w 6q1 *;1u w *;;;;m w * hq 6hl,m w * ka 6en;;;;2f w * ce nt 6jz,40 w a26 -2 * 0 om,40 w * 0 om a28,40 w * ka 0 bk 6jw,40 w * yz ok,40 w * a2h;;;;3v w *;;;2r w * nt a23;;42 w a5w -2 36 *,4x w 6pp *,4x w ado -2 36 *;g w * 6bc;;4p w 0 * a4h a6c;2p w *;2m w *;;;;;;59 w *;;;;3z w *;;;58 w nt *;;2f w * 1m;;;18 w 6hv *,2o w 66o *;2f w *;59 w 6dr k3 *,1y w 6dr k3 *;25 w 6ag * i6 6fe,48 w 6ag * ce;;1n w *;19 w 9zh -2 6ce *,19 w k3 * 9zi;3n w *,4k w jx bk *;;3z w *,52 w * 68e,31 w *,59 w *,4x w ado -2 35 *;l w *;y w *,y w i6 *;;m w * ce 6nw,m w * 6nw,3e w 1m * -2 aa2,1g w 1m * bk abd abe,1g w 1m * bk abe;1v w * -2 a1r;;;;59 w 6me *,2g w a46 0 9po 0 a47 35 *,2g w a46 0 0 a47 35 *,2g w a46 0 9po a47 35 *,2g w a46 0 a47 35 *,2g w a48 9po a49 a47 35 *,2g w a48 a49 a47 35 *,2g w a48 9po a47 35 *,2g w a48 a47 35 *,2g w 6le 6j1 35 *,12 w a4d *,12 w 6jx *,3h w a4d *,3h w 6jx *;28 w *;;;1s w *;4x w *;;f w 69n *;;45 w *;3o w *;2d w *,19 w *;2d w *,19 w *;2d w *;4p w * a6y;33 w *;;;;;3n w *;;;25 w 69l a1f *,2w w * bk yz aed,2w w * bk aed;54 w * 10e 6tl,54 w * 6tl,54 w * 6sb 6tl;3o w 6to bk *,3o w *;;y w *;;;;4m w *;;;;2q w 6jf *;3z w *;4t w ae2 -4 * -2 69m;;;;15 w acu bk * -2 1,15 w acu 9u * -2 1;;4k w jx *;42 w *;1s w *;3q w *;;4c w *,1p w *,3o w *;4c w * 1m,4c w * 35,4c w * 33;;;2o w * 6f3 9v 69m;27 w *;;;;r w *;1s w *;1s w *;1p w *;;3n w *,f w * 36,l w *,3o w *;;3c w 695 *;;l w *;;;;;;;4k w jx bk *,18 w * 6mt,2s w nt ce yz *,2s w nt abt *;;3o w ce *;18 w 6c2 *;l w *;;2h w *;4e w * bk 6tj;2g w n8 a36 6rs *,3q w 69l *;;l w *;l w *,10 w * ab9,3o w *;;;;;46 w 6lp *;;;;3z w *,55 w *;;4x w 69m *;57 w *;3o w *;;3c w ad7 *,3c w i6 * a8d;;3e w i6 * aa4 aa5,3e w i6 * aa5;1s w ac3 kw *;1s w *;1s w *;;;l w *,3o w *;3q w * 9v 693;3u w 6jh *;;3n w *,l w *,3o w *;;3t w 9zz -2 a00 -2 6to *,3n w 6to *;;2f w 1m * 6v;3z w *,55 w *;;36 w *,1u w *;55 w 35 *;3r w *;4d w * 9v 6kk -4 1;;;;;;l w *;3c w 35 * a9 6ov;;3u w *;;;2i w 6ss ka *,2i w bk 6ss ka *,2i w a1z *;;4u w 6p0 *;57 w *;;2p w *,2f w * 6sq;55 w *;;2f w * 23e;;;;4c w *;19 w 1m * 69k,19 w 1m * 6qo,4s w 35 * a0n,37 w * 68n,42 w a5w -2 33 *,24 w 6bc a8 * adh,4x w ado -2 33 *;;48 w * bk 69l;;46 w 6sv *;2r w nt * a20;58 w 6eq *,46 w * a25;;1u w *;;1d w * 69h a1t a1u,39 w 0 bk *,39 w 0 w9 *,39 w 0 qs *;;;1m w *;4m w *;;;3i w *;1u w *;19 w 9zh -2 6ce *,19 w k2 * 9zi,19 w 1m 69k 6cq *;2v w 69l 9u 6g8 i6 *,2v w aee i6 *,2v w 69l 9u 6g8 *,2v w aee *,2v w * a9 aef;;1y w *;;36 w *,1u w *;36 w *;;3f w *,1n w *;;;3q w *;;;2s w *;f w *,59 w *,14 w 6n2 abo abr * 35 6c0,14 w 6n2 abo * 35 6c0,2s w 6n2 bk *;15 w acu bk * -2 1;37 w 68n *,38 w aan 66p *;;25 w *;;48 w *;;25 w *,45 w * 4z;l w *,3o w *;3c w 82 *;f w *;;f w 69k *;;;;1h w a9m a9n * bk 6mp,1h w a9m * bk 6mp,1h w a9p i1 * bk 6mp,1h w a9p * bk 6mp;3n w * bk a0r,l w *,3o w *;;;3v w a3y a9 *,2y w 6bc *,3a w a9t a9u a9 *;;58 w *;4p w 0 6ej a4h m7 *,4p w 1 a4h m7 *,4p w m7 * -2 1;2m w * bk,3o w *;3t w * a07;3u w 6pf *;2h w *,1u w *;46 w * 6lp;l w *,3o w *;;;;l w *;;;;40 w nt * a2i i1 6lp,50 w * 6kj yz a3n;45 w i6 *,45 w *;3n w *,1p w *,2h w *;;3o w *;1r w 6o1 *,3c w *;3c w 35 *;;3n w *,1p w *,l w *,3o w *;;16 w v9 *,16 w *;33 w *;;3z w *;4n w *;3o w *;3c w 69l *;;;3a w * i1 a9q a9r,38 w * bk nr;;55 w *;;;5 w *;;4m w *,38 w * aav;2f w * 9zb,5 w * a0p -2 a0q,2b w * a0f a11,1h w a9p i1 * 6iw,1h w a9p * 6iw;;;4n w *;1y w * qs,1u w *;1z w * a32 6gb;;;2y w a1g * 6bc;1y w *;;;;55 w *;;;;58 w uq *;;58 w * 6o8;4m w * a9h,4x w adk * adl;;3v w * a42;;1f w *,4m w *;2h w *;;2s w nt v9 6sj bk yz * bk 6hm,2s w nt ce yz * bk 6hm,2s w nt abt * bk 6hm;;;;;;4p w * 6ll;;3v w *;;17 w *;;;1r w a1b *;;;3n w *,l w *,3o w *;;1m w *;57 w *;;;;;;;;;3z w *,31 w *,17 w *,33 w *;;44 w *;;4u w *,3c w 82 *;;;3d w * a0f a0g,r w *,3e w aa1 -2 82 k3 -2 *,3e w aa1 -2 k3 -2 *,3e w k3 * zm;r w *;;;2f w nt ce * -2 9zc,2r w nt ce * a20;54 w * 10e 6tl,54 w * 6tl;;;59 w *;;;;;3d w nt *,3z w *,3x w *,4y w * 6qo,31 w *;;;;;;;3v w * 6sw,3v w a3y 6cq *;42 w *;43 w 66o bk *;4c w * 82;40 w * 6sz;;;4e w 6mu bk *;;;;;;2f w *;25 w 6s0 *;;;;;3c w *;4u w *;;;y w *;l w *;1u w *;y w *;;;;3o w *;y w *,4p w a6t kw *;;;;;;;58 w *;;l w *,3o w *;3e w i6 * -2 aa2;;27 w *,3a w a9t a9u 6cq *,1p w *;;2f w * 9za,19 w * 6c3,19 w * 6qo,18 w * a4o,18 w * 6i1;;w w *;4c w *,4c w m7 *,1s w m7 *;3q w * 6ac;12 w 1m *;;;48 w 6ag bk *;;2j w w9 *,2j w 10e *,2j w 6sb *;;1m w *,1u w *;3z w *,59 w *;;;25 w 6l3 bk *;;18 w * 6mt,1n w *;;1n w *,4m w *;50 w * -4 a0p -4 a39;;;;42 w *;36 w *,42 w 1h7 bk *,43 w 66o bk * 9v 69m,4g w 1h7 bk *,3o w *,1u w *;19 w 1m * 9zs 9zt,4m w *,10 w * bk;;48 w *;;19 w 9zn * -2 9zo;;;;;;28 w *,3o w *;4k w * jx;;;;;;3z w *,31 w *,17 w *,33 w *,1h w 6gy 66y *,1h w 82 kw *;57 w *;;;f w *;;;;;;;;l w *;;55 w *;7 w bk * aaj;4p w 0 *;1f w *;;1m w *;1u w *;;1m w *;;1w w *;;;;;59 w *;3o w *;l w *,2s w * 684,3o w *;25 w * 6p2,l w *,3o w *;37 w qs *,3o w *;;;;;1g w 1m * bk,4x w ado -2 35 *;44 w *;;l w *;3d w * a0h;39 w 0 qs 69v qs *,39 w 0 qs *;;1n w *,2o w 66o bk *;4y w *;4y w *;1s w *;;2s w nt v9 * bk yz 6hm;;;;1w w *;46 w 6me 6v va * 6ri;;2f w nt ce z0 *,2f w no *,18 w no *,18 w nt ce z0 *;;1d w * hq 69h a1t a1u,1d w * a1t a1u,4x w adk * 71 6v adl;;3q w 6fi *;46 w * 6lp;;3n w *,l w *,3o w *;3r w *;;;;59 w *;;3c w *;;;;;;;;;1y w *;;3o w *;;;r w *,4x w ado -2 *;;3n w *,3o w *;;54 w *;;l w *;;3n w *,50 w hb * a3k 6qv a3l,50 w hb * a3k a3l,l w *,3o w *;;4d w 70 * a3x ad2 1,4d w 70 * ad2 1,4d w 70 * a3x 1,4d w 70 * 1;3n w *;f w *,2s w 18r bk *,2s w 18r bk 6hm *,2s w * 36 6eg,2s w * i6;3e w z0 * -2 aa2;37 w 1m * 6jk;4d w 6z * -2 acy -4 1;11 w * 6c8;55 w *;;;;;;;;;;;;;;;5 1s *;;59 1s 6vi 1m *;20 1s 728 *;;;;;;;;;3y 1s *;4y 1s * a6 6zq;58 1s *;58 1s uq *,2y 1s * 7h 6yt;3n 1s *;;f 1s *;;;m 1s * on 756;;2m 1s *;;5 1s 7h *;f 1s * 6zh;5 1s *;2f 1s * aeo,5 1s * ag5 -2 ag6,2b 1s * agg agh,46 1s * s6 7ch 7df;2m 1s *;;;;3y 1s *;;;i 1s * c1 6wb,5b 1s art -2 * a6 6ua;;;;;;;;40 1s * uq;;50 1s * ce -2 ag5 ajn,50 1s * ce -2 ajn;1y 1s *;;;59 1s 6vi 1m *,s 1s * 76a;;19 1s aeu -2 78d *,19 1s 1m * aev;;58 1s * 1m;;4i 1s arb a6 * -2 arc ard -2 are,4i 1s arb a6 * -2 arc -2 are,o 1s 77r a6 *;3d 1s * a6 aft;;;;3n 1s * a6 ag7,20 1s * a6 7e8;;;;4p 1s * 791;5 1s cx *;3p 1s * n0;;;g 1s 72h *;;;;59 1s *;;3n 1s *;4k 1s jx a6 *;3z 1s *,31 1s *,4u 1s ao1 c1 v4 *;3z 1s *;2m 1s *;3z 1s *;;;1y 1s *;12 1s * bl,39 1s 0 a6 *,3u 1s aot * -2 aou -2 s6 -2 aov,3u 1s aot * -2 aou -2 -2 aov;3n 1s *;;;;;;q 1s afa c1 *,1d 1s 7e5 on * afp ahx,1d 1s 6wr * afp ahx,z 1s afa c1 *;3n 1s *,1d 1s 7e5 4a * afp ahx;3p 1s * 7d2;;;;1r 1s 73k *;q 1s 1m * a6 6wr af7,q 1s 1m * a6 7a6 af7,q 1s 1m * af8 af7,z 1s 1m * a6 6wr af7,z 1s 1m * a6 7a6 af7,z 1s 1m * af8 af7;;;48 1s 738 c1 *,20 1s * a6 6ua;25 1s * a6 76n,25 1s * a6 748,11 1s * ao2;;;1m 1s akz *,21 1s cx *,21 1s a6 *;1f 1s *,3f 1s *;;1m 1s *;39 1s 0 ra * a6 6wr,39 1s 0 ra * ra 6wr,39 1s am9 7h agd 0 ra *,39 1s am9 agd 0 ra *,39 1s am9 7h 0 ra *,39 1s am9 0 ra *;;;37 1s * a6 7fd,50 1s * lx -4 ag5 -4 ajc,50 1s * no ajt;;;g 1s * r2,1y 1s *;39 1s el * alw s6 7d0,39 1s el * alw am7,39 1s 72r * alw s6 7d0,39 1s 72r * alw am7,39 1s 72i * alw s6 7d0,39 1s 72i * alw am7,39 1s el * s6 7d0,39 1s el * am7,39 1s 72r * s6 7d0,39 1s 72r * am7,39 1s 72i * s6 7d0,39 1s 72i * am7,1x 1s apc * 9po amb,1x 1s apc * amb;u 1s *;;;;;3z 1s *,59 1s *,42 1s amw -2 1m *,42 1s amw -2 77x *;;;2o 1s 6un a6 *;48 1s * ah7,1s 1s 78b kg 718 apq *,1s 1s arq apq *;;;;;;;;;;17 1s *,39 1s 0 ra 6xg a6 *,39 1s 0 a6 *,39 1s * a6 0 am1 6wr am2,39 1s * am1 6wr am2,39 1s * a6 0 am1 am2,39 1s * am1 am2,33 1s *;;;;;;;;;;;3p 1s 79n *;25 1s 6x7 a6 *,45 1s 6x7 a6 * 4z;58 1s n3 *;2x 1s atb atc a6 *;;4i 1s arb a6 * -2 arc ard -2 are,4i 1s arb a6 * -2 arc -2 are;;;;;;q 1s ra wa *,q 1s ra * a6 6wr af7,q 1s ra * a6 7a6 af7,q 1s ra * af8 af7,g 1s ah1 9v *,g 1s ah1 9v wa *,g 1s * 6wb,37 1s * a6 7e0,2y 1s a8x * alq,2y 1s a8x *,2y 1s * als cx alt 773,2y 1s * cx alt 773,2y 1s aj5 a8x *,2y 1s alu 1m a8x *,2y 1s alu a8x *,2y 1s 9v * a6 7fl,3 1s apx * alq,3 1s apx *,z 1s ra * a6 6wr af7,z 1s ra * a6 7a6 af7,z 1s ra * af8 af7,i 1s *;59 1s *;;50 1s 7a7 o2 *;c 1s * yy 6xd;40 1s 6zx a6 0 742 6xc *,40 1s n4 79u 0 742 6xc *,40 1s cx 0 742 6xc *,40 1s 6xc * -2 aii -2 aij;3n 1s *;59 1s 6vi 1m *,59 1s 6zy 9v *,1d 1s * 74a 73e,1d 1s * 6w1,20 1s 6x7 a6 *;;;;;;28 1s *;;;;;;2m 1s *;;;48 1s 6x8 a6 *;;;f 1s 7az *;11 1s *;11 1s *;58 1s *;;;3n 1s *;;19 1s ux *;2a 1s vk * asa 774 asb,2a 1s vk * asa asb;;;;;;40 1s aif -2 * a6 0 742,40 1s * a6 0 742 aih;;1f 1s *,3f 1s *,1n 1s *,r 1s *,r 1s * o2,r 1s * kw,2m 1s * ce on apy,2m 1s * ce apy;40 1s *;;;3y 1s 3t *;;;;4y 1s * a6 agv;;16 1s *;16 1s *;;;;4u 1s ao1 1m *,1x 1s 1m * apd ape,1x 1s 1m * ape;;;4i 1s arb a6 0 * -2 arc ard -2 are,4i 1s arb a6 0 * -2 arc -2 are;;18 1s * al0,18 1s al1 * a6 6xc,18 1s al1 * cx 6xc,18 1s al1 * al4,1n 1s *;;;;;;;;;1n 1s *;3z 1s *,59 1s *;3n 1s *;;m 1s c8 * 756,m 1s on * agw;;1n 1s *;f 1s *;;;;;36 1s *;;;;;19 1s aeu -2 78d *,19 1s o2 * aev,19 1s 9ja 6x5 c1 *,1z 1s o2 * jl ce aj0,1z 1s o2 * ce aj0,20 1s 6wa a6 *,20 1s o2 *;19 1s aeu -2 78d *,19 1s 1m * aev,19 1s 9ja 6x5 9v *,19 1s 9ja 6yt 9v *;;;42 1s *;;;36 1s *;;;2f 1s * n3;19 1s aeu -2 78d *;;o 1s asn a6 * -2 1,o 1s 77r a6 *;;;3n 1s *,45 1s n2 *,45 1s 1m *,2q 1s * n3 aib,p 1s * -2 afu ce 75q,p 1s * -2 afu aju,p 1s * 71u,p 1s * ajv ajw ajx ra ajy,p 1s * ajv ajw ra ajy;r 1s * kg amg,r 1s * kg,r 1s *;;;;p 1s ra * no ajz;1i 1s 71s a6 *;;;;;;;;3v 1s * akg;42 1s amw -2 77x o2 *;f 1s *;;2p 1s *;;2m 1s *;3v 1s *;;;2r 1s * n3 aib;50 1s ajr x1 *,50 1s s6 e6 aes *,50 1s e6 aes *,50 1s s6 aes *,50 1s aes *;42 1s amw -2 77x o2 *;18 1s al5 * 72j,18 1s 7b5 *;;;;3r 1s *;58 1s * aet;;59 1s *;;3z 1s *;16 1s ra *,16 1s *;;;;29 1s * 7h;;;;18 1s 75b *,2o 1s 6un *;;;;;3n 1s *,4k 1s jx a6 *;;;3z 1s *,52 1s * 6w2,31 1s *,59 1s *;;y 1s *;;m 1s * ce 7fb,m 1s * ce o2 7fb,m 1s * 7fb;1n 1s *;19 1s aeu -2 78d *,19 1s 1m * aev;33 1s *;3t 1s afi a6 *,1v 1s * -2 ahr,s 1s aqo a6 *,s 1s aqo cx *;;1s 1s arl rf *;;;;1r 1s * 6x3;;;2f 1s n3 ce *;;;;;2d 1s *,19 1s *;2d 1s *,19 1s *;;2a 1s 1m * asa 774 asb,2a 1s 1m * asa asb;;;;;48 1s *;;40 1s aif -2 cx 0 *,40 1s cx 0 * aih,17 1s n2 *,3i 1s 1m *;;;3n 1s *;;g 1s *;;54 1s * ra 7fd,54 1s 7fe a6 *;2q 1s ain aio a6 *,18 1s alh *;28 1s *;;;4c 1s *;4c 1s *;;4c 1s *,1z 1s aiv a6 o2 *;;;;;4k 1s jx a6 *;4k 1s jx *,o 1s 77r *;;3n 1s *;;;;;;;2o 1s * 72y cx 6xc;;;;;;2p 1s *;28 1s *;4c 1s * 7h,3r 1s *,4a 1s * 7h -2 asi;;4a 1s 3v * -2 asi;2m 1s *;;;;;;;;;46 1s 7f0 76q *,46 1s 7f0 *;;;;;;;17 1s *;1z 1s o2 * jl ce aj0,1z 1s o2 * ce aj0;;;2f 1s o2 * 7df;;;;;3u 1s * a6 7ar;;;3n 1s *;;;c 1s * aqj a6;3n 1s 728 *,20 1s 728 *;;;2f 1s 1m *;;3r 1s *,3r 1s ak9 *;p 1s ra * no ajz;;4w 1s * 77s;;;;2g 1s 797 * ra bl;;;;;;;;;;;;;;3u 1s *;25 1s 6xh a6 *;2f 1s n3 ce * -2 aep,2r 1s n3 ce * ai9;2f 1s n3 ce * -2 aep;4u 1s 7c7 *;2p 1s *;;2p 1s *;48 1s *;4p 1s * 10l;50 1s ajl cx *;19 1s 9ja * 6yt,19 1s 9ja * 6x5,37 1s * 6wb;;;48 1s * c1 6x8;2p 1s *;;;;;46 1s * aie;;;1m 1s *;;;;f 1s *,3p 1s * c8,3p 1s 1m *;3z 1s *,31 1s *;19 1s aeu -2 78d *,19 1s 1m * aev,19 1s 9ja 6x5 9v *,19 1s 9ja 6yt 9v *;;;f 1s *;;36 1s *,o 1s * a6 7d1;3d 1s 1m *,3f 1s *,c 1s 1m * aql;3d 1s * afy,3f 1s *,1n 1s *,2o 1s 6un a6 *;;48 1s * 784,48 1s * 784 -4 ah8,0 1s * 784;;;1z 1s * 1m wa,1z 1s * aiu;37 1s 6wb *;;37 1s ahh * c1 7e0,1m 1s 1m * a6 6xc,o 1s 1m * a6 1 -2 asr;f 1s *,59 1s *;;;3n 1s *;;;;18 1s ux *;;58 1s uq aes *;;;3z 1s *;3t 1s * afl;;;;50 1s aj8 * uq 71c,50 1s aj8 * ajm;;;;4w 1s l4 *;;3u 1s aon aoo 6wr * s6;2y 1s 6yt *;58 1s *;;3u 1s 71z *;;;;;;;;;45 1s n2 *;45 1s *;1z 1s o2 * jl ce aj0,1z 1s o2 * ce aj0;;;46 1s * 7f0;2y 1s 6yt * 78q;;2f 1s n3 ce * -2 aep,2f 1s n3 * -2 aep,4c 1s *,2r 1s n3 * a6 ai9,2 1s * uq -2 ar3 -2 ar4 -2 1bt -2 rf 7al,2 1s * uq -2 ar3 -2 ar4 -2 1bt -2 77x 7al,2 1s * uq -2 ar3 -2 ar4 -2 1bt -2 ar5;3z 1s *;;;;1r 1s 7f1 *;;;5 1s *;59 1s * bl,20 1s * bl;;;;;3n 1s *,2q 1s n3 gi * 7cj,2q 1s aia * 7cj,27 1s * 7cj;50 1s 720 1m * a6 -2 ajd -2 aje,2 1s * uq -2 ar3 -2 ar4 -2 1bt -2 rf 7al,2 1s * uq -2 ar3 -2 ar4 -2 1bt -2 77x 7al,2 1s * uq -2 ar3 -2 ar4 -2 1bt -2 ar5;4p 1s anv on *,4p 1s anv *;f 1s *,3p 1s *;2y 1s a8x * 6yt alq,2y 1s a8x * 6yt,2y 1s aj5 a8x * 6yt,2y 1s alu 1m a8x * 6yt,2y 1s alu a8x * 6yt,2y 1s a8x * ahd,2 1s ar1 nw 1m ar2 * ahd,2 1s ar1 1m ar2 * ahd,2 1s ar1 nw ar2 * ahd,2 1s ar1 ar2 * ahd;2z 1s at6 o2 aj8 * at7,2z 1s at6 aj8 * at7;40 1s aif -2 n4 *,40 1s n4 * 0 742 aih;;;;;;58 1s * aer 9vf;;;;;;58 1s * aeq,b 1s * uq -2 aq2,b 1s * -2 aq2;;;3y 1s *;;;;;1f 1s *;;;;;;;r 1s *,4i 1s 6u8 a6 * -2 arf -2 arg,4i 1s 6u8 a6 * -2 -2 arg;;;;27 1s *;50 1s 6vo ce -2 ag5 * 746,50 1s ajo -2 ag5 * 746,50 1s 6vo ce -2 * 746,50 1s ajo -2 * 746,3v 1s * 746;;;3x 1s *;3d 1s n3 *,3x 1s *,s 1s aqo n3 *;;42 1s *;;;3n 1s *;3n 1s *;4w 1s * a6 1;;1m 1s *;3z 1s *,31 1s *;17 1s *;17 1s *;;;;;;;;;;;;;25 1s 7e4 a6 *;4c 1s * 7h;q 1s 9v * a6 6wr af7,q 1s 9v * a6 7a6 af7,q 1s 9v * af8 af7,z 1s 9v * a6 6wr af7,z 1s 9v * a6 7a6 af7,z 1s 9v * af8 af7;;40 1s * 7eu;;46 1s * 6vd 0 7f0,1x 1s o2 * apd ape,1x 1s o2 * ape;1x 1s o2 * apd ape,1x 1s o2 * ape;;;;;;;;;;;;;;3y 1s *;33 1s *;3z 1s *,31 1s *,17 1s *,33 1s *;;2f 1s *;;;y 1s *;;;;3n 1s *;48 1s 777 a6 * 7d2,48 1s 6xx a6 *,4i 1s arb a6 * -2 arc ard -2 are,4i 1s arb a6 * -2 arc -2 are;;1z 1s aj4 aj5 rg *,27 1s *;;12 1s ra *;;;b 1s o2 *;;;;;;2j 1s ra *,2j 1s 10e *,2j 1s no *;;3p 1s 79o 7cj *;1f 1s *;;;;1x 1s o2 s6 * apd ape,1x 1s 1m * apd ape,1x 1s o2 s6 * ape,1x 1s 1m * ape;3z 1s *,59 1s *,1o 1s at4 6y5 *,1o 1s at4 *;;;;;;;;;3z 1s *;;;3y 1s 7a8 *;3y 1s *;;18 1s * al8,4p 1s * an8,4p 1s anb *;;1f 1s *;;3y 1s *;;1m 1s *;;1m 1s *;1m 1s *;50 1s * ajg ajh 77x aji;2g 1s no v4 * 75j;;;;;;1n 1s aln a6 * alo;;59 1s *;37 1s 77x *;;;;;1d 1s 1m * on s6 ai2,1d 1s 1m * s6 ai2;;20 1s 728 *;4k 1s jx a6 *,18 1s * 72j,20 1s o2 *;;;39 1s 0 ra 6xg ra *,39 1s 0 ra *;;;1n 1s *,39 1s 0 ra 6xg ra *,39 1s 0 ra *,2o 1s 6un a6 *;4y 1s 7f1 *;3n 1s *,4k 1s jx a6 *;;;;;;;;46 1s * 7f0,46 1s * aid;3y 1s *;;;3n 1s *;;;;;;59 1s *;;3n 1s *,46 1s aic 0 *,1z 1s 1m * jl ce aj0,1z 1s 1m * ce aj0;;;;1n 1s *,s 1s aqq no * -2 1;;;;3z 1s *,31 1s *,33 1s *;;54 1s * ra 7fd,4i 1s arb a6 * -2 arc ard -2 are,4i 1s arb a6 * -2 arc -2 are;;3n 1s *;;37 1s *;54 1s *;3y 1s 7dj *;;;;3n 1s *;;;;;;2 1s ar1 nw 1m ar2 79s 75h a6 *,2 1s ar1 nw 1m ar2 79s 777 a6 *,2 1s ar1 1m ar2 79s 75h a6 *,2 1s ar1 1m ar2 79s 777 a6 *,2 1s ar1 nw ar2 79s 75h a6 *,2 1s ar1 nw ar2 79s 777 a6 *,2 1s ar1 ar2 79s 75h a6 *,2 1s ar1 ar2 79s 777 a6 *,2 1s ar1 nw 1m ar2 75h a6 *,2 1s ar1 nw 1m ar2 777 a6 *,2 1s ar1 1m ar2 75h a6 *,2 1s ar1 1m ar2 777 a6 *,2 1s ar1 nw ar2 75h a6 *,2 1s ar1 nw ar2 777 a6 *,2 1s ar1 ar2 75h a6 *,2 1s ar1 ar2 777 a6 *;2j 1s *;2p 1 * wv;2f 1 nx *;2f 1 c4 wv *;;2f 1 no *;2f 1 nx -2 *;;;;;;2f 1 no *;;58 1 7g4 * xn 7g6;;58 1 54 *;;58 1 7g8 *;;;;;;;;;;;;19 1 * -2 63 -2 7gm;;;;19 1 7gn 7go *,19 1 7gn *;19 1 11g kv *;19 1 4n or ow *,19 1 4n or *,q 1 4n 316 ow *,q 1 4n 316 *,3d 1 4n 7xg ow *;;19 1 4n 7gs *;;19 1 7gu *;;19 1 7gw *;19 1 2op *;19 1 * 7h0;;19 1 * 63 7h2,19 1 * 63;;19 1 7h1 63 7h2 *,19 1 7h1 63 *;19 1 * f2 63 zc,19 1 * 63 zc;;q 1 * i6 63 7h8 7h9,q 1 * 63 7h8 7h9,q 1 * i6 63 7h9,q 1 * 63 7h9;q 1 7h6 i6 * 63 7h8 7h9,q 1 7h6 * 63 7h8 7h9,q 1 7h6 i6 * 63 7h9,q 1 7h6 * 63 7h9;;;;;;q 1 7hc * 7he 7hf;;q 1 7hc 7he *;q 1 7hj 2id xn * 7hh,q 1 7hj 2nd xn * 7hh,q 1 7hj 7hi * 7hh,q 1 7hj * 7hh;;;;;q 1 7hk 316 *;q 1 * 7hn xg 2ak,q 1 * 7hn 12b;;q 1 * 63 xg 7hp,q 1 * 63 7hq;;;q 1 316 ow *;3t 1 * 7ht 7hu 7hv,3t 1 * 7hu 7hv,3t 1 * 7ht 7hv,3t 1 * 7hv;;;;;3t 1 7hw *;;3t 1 7hy -2 f2 -2 *;;;;3t 1 * 7i4;;3t 1 * o3 -2 1;;3t 1 * 7i8 o3 -2 1;;3t 1 * -4 4n 316 ow 7gr,3t 1 * -4 4n 316 7gr;;;3x 1 7ib *;;;;;3x 1 * xn 12b 7if -2 7ig,3x 1 * 7if -2 7ig,e 1 * 844 7il 845;;;;;;;49 1 xn * 7ip 7iq;;;49 1 * 316 7is;;;;;n 1 * 7it 7iu 7iv,n 1 * 7iu 7iv,n 1 * 7it 7iv,n 1 * 7iv,n 1 * -4 7j7 or;1i 1 7ml * 7so 7sp 7sq,1i 1 7ml * 7sp 7sq,1i 1 7ml * 7so 7sq,1i 1 7ml * 7sq;;;n 1 7ix 7iy 7iz *,n 1 7ix 7iz *,n 1 7ix 7iy *,n 1 7ix *,2b 1 7jb *;;;n 1 7j1 7j2 -2 * 7j4;;;n 1 7j5 2n7 54 * 63 12b,n 1 7j5 2n7 54 * 2hf or,n 1 7j5 2n7 54 * 4n or,n 1 7j5 xn 54 * 63 12b,n 1 7j5 xn 54 * 2hf or,n 1 7j5 xn 54 * 4n or,n 1 7j5 7h5 * 63 12b,n 1 7j5 7h5 * 2hf or,n 1 7j5 7h5 * 4n or,n 1 7j5 * 63 12b,n 1 7j5 * 2hf or,n 1 7j5 * 4n or,n 1 7j5 2n7 54 *,n 1 7j5 xn 54 *,n 1 7j5 7h5 *,n 1 7j5 *;;;;;;;;2b 1 7jd *;;52 1 7jf *;;52 1 7jh *;;1r 1 * 7jl;;;;;;4c 1 * xn zc,4c 1 * 316 2hh,4c 1 * 7jr;;;4c 1 * 30m;;4c 1 * 7ju;4c 1 * 7jx;;m 1 * 2v6;;;;25 1 7k1 *;;25 1 7k3 ub *,25 1 7k3 *;25 1 hu *;25 1 * o3 316 7k7;;g 1 * 7k9;;g 1 * o3 316 296 7kb,g 1 * o3 316 7kb;;g 1 * 7kd;;;;;g 1 7kg 2ap *;g 1 7k8 *;;48 1 * ub 2lv 2n9,48 1 * 2lv 2n9;48 1 * r0;48 1 * 296 7kn,h 1 * 80i kx i6,h 1 * 80i 2z9 2n9,h 1 * 80i 2z9 hu,h 1 * 80i 81h;;;48 1 * f2 316 296;;;59 1 2o0 *;;;59 1 hw 12b 46 *,59 1 hw *;;59 1 ne *;;;;45 1 *;45 1 30f *;;;;;;;2u 1 2o5 7l7 7l8 *,4v 1 81b *;;37 1 xn * 7lc 7ld,37 1 xn * 7ld;;;;;;;1v 1 p *;;;;1v 1 * 7ln;;;1v 1 7lo 7h5 p *,1v 1 7lo 7h5 *;;;1d 1 36 2ak 30j 54 *,1d 1 36 2ak 7lt *;;1d 1 * 11w 289 30j 54 7ls,1d 1 * 11w 289 7lt 7ls,1d 1 * 30j 54 7ls,1d 1 * 7lt 7ls;;1d 1 12b 30j 54 * 7lx,1d 1 12b 46 * 7lx;;;1d 1 no 7ly 30j 54 *,1d 1 no 7ly jf *;1z 1 12b 7gc 7oc *,1z 1 12b 7gc *;1d 1 * oa xg 2vy;1d 1 7m1 *;;;;2i 1 * 7m7;;;;2i 1 7m8 xn 7m9 *,2i 1 7mc o3 7m9 *;;;;;;;;9 1 * 7mj 0 7mk 7ml 0,9 1 * 0 7mk 7ml 0,9 1 * 7mj 0 7ml 0,9 1 * 0 7ml 0,9 1 * 7mj 0 7mk 0,9 1 * 0 7mk 0,9 1 * 7mj 0 0,9 1 * 0 0;;;;2r 1 no * 7mn 7mo,2r 1 no * 7mo,2r 1 no * 7mn,2r 1 no *;;;;;2r 1 * jf nx 7ms,2r 1 * nx 7ms;;;;;46 1 7mv *;46 1 * 46 7my,46 1 * 7my,46 1 7n3 ep * 7mu,46 1 0 * 7n4;;46 1 * 46 2gh z9 2gb,46 1 * 46 2hu 2gb,46 1 * 2gh z9 2gb,46 1 * 2hu 2gb;;;;;;40 1 * xn zc 4n 2o0,40 1 * xn zc 30q 0 hk,40 1 * xn zc 7n6,40 1 * xn lx 4n 2o0,40 1 * xn lx 30q 0 hk,40 1 * xn lx 7n6,40 1 * xn 2xq 4n 2o0,40 1 * xn 2xq 30q 0 hk,40 1 * xn 2xq 7n6,40 1 * 7n7 4n 2o0,40 1 * 7n7 30q 0 hk,40 1 * 7n7 7n6,40 1 * 4n 2o0,40 1 * 30q 0 hk,40 1 * 7n6;;;;;40 1 7n8 7n9 * 7nb;;;40 1 oj 2f1 7nc 30j * 7ne -4 7nf,40 1 7ng 7nc 30j * 7ne -4 7nf,40 1 oj 2f1 7nc * 7ne -4 7nf,40 1 7ng 7nc * 7ne -4 7nf,40 1 oj 2f1 7nc 30j * -4 7nf,40 1 7ng 7nc 30j * -4 7nf,40 1 oj 2f1 7nc * -4 7nf,40 1 7ng 7nc * -4 7nf;;40 1 oj 2f1 7nc 30j 7ne -4 *,40 1 7ng 7nc 30j 7ne -4 *,40 1 oj 2f1 7nc 7ne -4 *,40 1 7ng 7nc 7ne -4 *,40 1 oj 2f1 7nc 30j -4 *,40 1 7ng 7nc 30j -4 *,40 1 oj 2f1 7nc -4 *,40 1 7ng 7nc -4 *;;;;40 1 30j 54 * -2 7nh 7ni,40 1 jf * -2 7nh 7ni;;;;;;;2q 1 7no 7np *;;;;;;;;2q 1 no * 7ms;;;1z 1 12b 7nz * 7o0;;;1z 1 316 7o3 11d *;;;;1z 1 12b 46 *;;;1z 1 7o9 7oa * 7o6,1z 1 7o9 * 7o6;;;;;;1z 1 * jf 7oi;;;;1z 1 * jf 2rq;;;50 1 * 7om 7on;50 1 7om 7or 7oq *;;;;50 1 7om 7os *;;;;;;;18 1 * 7r8 4n 2ir,18 1 * 7r8 30m 316,18 1 * 7r8 7r9,18 1 * 7ra 7rb i6 316,18 1 * 7ra 7rb 7rc,18 1 * z9 xn 1;;50 1 hq l4 -4 7p1 -4 *;;50 1 * 316 7p5;;;;;50 1 7om * 2ag z9;;;;;;;;;50 1 7pg 2xj 7ph *,50 1 7pg 7ph *;;;50 1 12b * 7pj 7pk;;50 1 * 316 7pm;;;;50 1 2nd 0 7pq *;50 1 * 7pt;;50 1 7ps 7pt *;;;;;;;;p 1 7q1 * 7py 7q3;;;;p 1 * 2b9 30m or;;;;;p 1 7qa 316 * 7qc;;;;3v 1 * 7qe;3v 1 *;3v 1 mz *;3v 1 or *;3v 1 * -2;;2g 1 * 0 7qm 0 7qn,2g 1 * 0 0 7qn,2g 1 * 0 7qm 7qn,2g 1 * 0 7qn,2g 1 * 0 7qm 0 7qr 7qs a4,2g 1 * 0 0 7qr 7qs a4,2g 1 * 0 7qm 7qr 7qs a4,2g 1 * 0 7qr 7qs a4,2g 1 * 7qt 7qu 7qv a4;;2g 1 0 7qm 0 * o3 30t 7qo,2g 1 0 7qm 0 * 7qp 7qo,2g 1 0 0 * o3 30t 7qo,2g 1 0 0 * 7qp 7qo,2g 1 0 7qm * o3 30t 7qo,2g 1 0 7qm * 7qp 7qo,2g 1 0 * o3 30t 7qo,2g 1 0 * 7qp 7qo,2g 1 0 7qm 0 * o3 30t,2g 1 0 7qm 0 * 7qp,2g 1 0 0 * o3 30t,2g 1 0 0 * 7qp,2g 1 0 7qm * o3 30t,2g 1 0 7qm * 7qp,2g 1 0 * o3 30t,2g 1 0 * 7qp;;;2g 1 * 1m a4,2g 1 * qs a4;;;;;;;;2g 1 7qw 7qm 7qx * 7qs a4,2g 1 7qw 7qx * 7qs a4,2g 1 7qw 7qm * 7qs a4,2g 1 7qw * 7qs a4;2g 1 i6 316 * 2xy;2g 1 ep * 7qv a4;2g 1 0 7r0 oa 7il *,1m 1 2z7 316 *;;1m 1 oa 7r2 *,18 1 7rn 12b 7ro jf 7r5 *,18 1 7rn 7ro jf 7r5 *,18 1 7rn 12b 7ro 7r5 *,18 1 7rn 7ro 7r5 *,18 1 7rn 12b 7ro jf *,18 1 7rn 7ro jf *,18 1 7rn 12b 7ro *,18 1 7rn 7ro *;1m 1 30m 2kd 316 *,1m 1 30m 7r5 *;;;18 1 7r6 *;;;;;;;18 1 fp 2op *;18 1 2tx a4 *,18 1 7rg *;;;;;18 1 * -2 1 -4 qs a4,18 1 * -2 1 -4 1m a4,18 1 * -2 1 -4 2er a4,18 1 * -2 1 -4 qs 306;18 1 7rk -2 1 -4 *,18 1 * 7rd 7rm;;;;;;3s 1 7rq 7rs *,3s 1 7rq *;;3s 1 * 2by i6;3s 1 7rt *;;;;;2y 1 7rx 7rv 7ry *,2y 1 7rx 7rv *,4h 1 2o5 809 80a 296 *,4h 1 2o5 80a 296 *,4h 1 2o5 809 296 *,4h 1 2o5 296 *,4h 1 2o5 809 80a *,4h 1 2o5 80a *,4h 1 2o5 809 *,4h 1 2o5 *;;;39 1 * oa xn xg 7s3,39 1 * 7s4 xg 7s3,39 1 * xg 7s3,39 1 * oa xn 7s3,39 1 * 7s4 7s3,39 1 * 7s3;1x 1 * 7yg 7xi;;39 1 * xg 2hj 7s6,39 1 * xg 2at 7s6,39 1 * 7s7 7s6;;;39 1 * 7r2 0,39 1 * 0,29 1 * 7xn 7xo,29 1 * 7xo;39 1 7s8 7r2 *,39 1 7s8 *;;39 1 0 7sa 7h8 *;39 1 * 7sa 7sd 7se;;;39 1 * -2 7sg;39 1 62 *;1y 1 *;;1y 1 7si 12b * 7sk,1y 1 7si 12b *;;;u 1 7sl *;;;;;;1i 1 f2 7il 7sr *,1i 1 f2 7il *;;1i 1 7st *;;2o 1 7sv * 7sx;;;2o 1 * 7t0,1x 1 7y9 xg * 2og xn 7pt 7ya,1x 1 7y9 xg * xn 7pt 7ya,1x 1 7y9 xg * 2og 7pt 7ya,1x 1 7y9 xg * 7pt 7ya,1x 1 7y9 xg * 2og xn 7pt,1x 1 7y9 xg * xn 7pt,1x 1 7y9 xg * 2og 7pt,1x 1 7y9 xg * 7pt;;;36 1 *;;;21 1 7t3 316 7t4 *,21 1 7t3 316 *;;21 1 316 7t6 *;21 1 316 ow *,21 1 316 *;21 1 * -2 7ta 7tb;;;21 1 11g * 12b;42 1 sg * 7te;;42 1 * 7th xn or,42 1 * 7th xn xg,42 1 * 7th 7tg,42 1 * xn or,42 1 * xn xg,42 1 * 7tg;;;;;42 1 ne *,4g 1 7xm *,2c 1 * 823 ce 2lw,2c 1 * 823 824;42 1 * 7tm 7ta xg 7tn;;;43 1 * sg 2uy 7tp;;43 1 7to * 7tp;43 1 * 7ts;;;;;43 1 7tv * 7t1 2ir;4p 1 * 7ty 42 2db,4p 1 * 7ty 2db f2,4p 1 * 7ty 7tz,4p 1 * 42 2db,4p 1 * 2db f2,4p 1 * 7tz;;;;4p 1 7u0 *;4p 1 * 7u3 7u4,4p 1 * 7u4;;;4p 1 * 7u6 7u7,4p 1 * 7u7;;;;4p 1 7u8 0 * 2x7 oa 316,4p 1 7u8 0 * 2x7 2hf 2ir,4p 1 7u8 0 * 2x7 oa or,4p 1 7u8 0 * 2x7 7ua,4p 1 7u8 * 2x7 oa 316,4p 1 7u8 * 2x7 2hf 2ir,4p 1 7u8 * 2x7 oa or,4p 1 7u8 * 2x7 7ua;;4p 1 7u8 1m v3 o3 *,4p 1 7u8 0 2uq o3 *,4p 1 7u8 yq 2uq o3 *,4p 1 7u8 0 *;;4p 1 * 2o2 2x7,4p 1 * 2x7;;4p 1 2kv 2gq 2w3 *,4p 1 2kv 11 2w3 *,4p 1 2kv 7ug *;;;4p 1 * 7uj 7uk,4p 1 * 7uk;;;4p 1 * 7ht 7um;;4p 1 * 2gq 2w3,4p 1 * 7uo;;;4p 1 7up *;4p 1 * 2xt 2x7,4p 1 * 7rh;4p 1 2uq o3 0 *;;;;;4p 1 * 0 7uy;;4p 1 3i *;4p 1 * 2o5;4u 1 * 7v2,4u 1 *;;4u 1 * 7v4 7v5,4u 1 * 7v5;;;4u 1 * 7v7 -2 z9,4u 1 * -2 z9;;;11 1 7v8 *;4f 1 * 7vb 7vc 7vd 7vh 7ve o3 316 7vg,4f 1 * 7vc 7vd 7vh 7ve o3 316 7vg,4f 1 * 7vb 7vd 7vh 7ve o3 316 7vg,4f 1 * 7vd 7vh 7ve o3 316 7vg,4f 1 * 7vb 7vc 7vd 7ve o3 316 7vg,4f 1 * 7vc 7vd 7ve o3 316 7vg,4f 1 * 7vb 7vd 7ve o3 316 7vg,4f 1 * 7vd 7ve o3 316 7vg,4f 1 * 7vb 7vc 7vd 7vh 7ve 7vg,4f 1 * 7vc 7vd 7vh 7ve 7vg,4f 1 * 7vb 7vd 7vh 7ve 7vg,4f 1 * 7vd 7vh 7ve 7vg,4f 1 * 7vb 7vc 7vd 7ve 7vg,4f 1 * 7vc 7vd 7ve 7vg,4f 1 * 7vb 7vd 7ve 7vg,4f 1 * 7vd 7ve 7vg;;;;;4f 1 7va 7vb 7vc 7vd 7vh 7ve o3 316 * 7vg,4f 1 7va 7vc 7vd 7vh 7ve o3 316 * 7vg,4f 1 7va 7vb 7vd 7vh 7ve o3 316 * 7vg,4f 1 7va 7vd 7vh 7ve o3 316 * 7vg,4f 1 7va 7vb 7vc 7vd 7ve o3 316 * 7vg,4f 1 7va 7vc 7vd 7ve o3 316 * 7vg,4f 1 7va 7vb 7vd 7ve o3 316 * 7vg,4f 1 7va 7vd 7ve o3 316 * 7vg,4f 1 7va 7vb 7vc 7vd 7vh 7ve * 7vg,4f 1 7va 7vc 7vd 7vh 7ve * 7vg,4f 1 7va 7vb 7vd 7vh 7ve * 7vg,4f 1 7va 7vd 7vh 7ve * 7vg,4f 1 7va 7vb 7vc 7vd 7ve * 7vg,4f 1 7va 7vc 7vd 7ve * 7vg,4f 1 7va 7vb 7vd 7ve * 7vg,4f 1 7va 7vd 7ve * 7vg;;;4f 1 * -4 0 7vk;4f 1 7vi -4 0 * 7vk;;;;;3u 1 * i6 4n 2ku 0 7vp,3u 1 * i6 7vq 0 7vp,3u 1 * 4n 2ku 0 7vp,3u 1 * 7vq 0 7vp,3u 1 * i6 4n 2ku 7vp,3u 1 * i6 7vq 7vp,3u 1 * 4n 2ku 7vp,3u 1 * 7vq 7vp;;;3u 1 * 316 ow 7vs;;;;3u 1 * f2 7sd 7vw 12b,3u 1 * f2 7sd 7vw;;3u 1 7vv f2 7sd 7vw 12b *,3u 1 7vv f2 7sd 7vw *;;;;;;3u 1 7w0 7w1 7w2 *,3u 1 7w0 7w2 *;;;3u 1 7w4 7w5 * z9 7w7 7o6,3u 1 7w4 7w5 * 7w7 7o6;;;3u 1 * 7wa 7wb o3 2xm,3u 1 * 7wa 7wb oc o3 2xm,3u 1 * 7wa 7wb 2v7 z9,3u 1 * 7wa 7wb 7wc;;;;3d 1 * 2o1 1,3d 1 * 1;;3d 1 7we -4 *;;3d 1 7wg 7wi *;;;3d 1 7wj -2 *;3d 1 * 7wm,3d 1 * 7wt 7wu 1,3d 1 * 7wt 1;;3d 1 2nd xn -2 * 7wo 7wp,3d 1 2id xn -2 * 7wo 7wp,3d 1 28j xn -2 * 7wo 7wp,3d 1 7wq -2 * 7wo 7wp,3d 1 2nd xn -2 * 7wp,3d 1 2id xn -2 * 7wp,3d 1 28j xn -2 * 7wp,3d 1 7wq -2 * 7wp;;;;3d 1 2nd xn -2 * zc 1,3d 1 2id xn -2 * zc 1,3d 1 7ws -2 * zc 1,3d 1 2nd xn -2 * 1,3d 1 2id xn -2 * 1,3d 1 7ws -2 * 1;;;;;;;;;;;;3d 1 7x2 *;3d 1 gw xn 54 *,3d 1 2id xn 54 *,3d 1 2nd xn 54 *,3d 1 jf xn 54 *,3d 1 46 xn 54 *,3d 1 7x5 54 *;;;;3d 1 * xg 7x9;;;;3d 1 * 7xd 7xe;;;;;28 1 * 7xi;;4k 1 * 7xk;;;;;;29 1 * 7xq 7xr;;;29 1 * 7xt 0,29 1 * 0;;29 1 * -2 0 -2 7xv;;;29 1 * 7r2 7xw,29 1 * 7xw;29 1 0 * 316;29 1 316 * 7y0 0;;1x 1 * 7y2 7y3 7y4,1x 1 * 7y3 7y4,1x 1 * 7y2 7y4,1x 1 * 7y4;;;;1x 1 * 7y6 7y7 0 1 7y8,1x 1 * 7y7 0 1 7y8,1x 1 * 7y6 0 1 7y8,1x 1 * 0 1 7y8,1x 1 * 7y6 7y7 1 7y8,1x 1 * 7y7 1 7y8,1x 1 * 7y6 1 7y8,1x 1 * 1 7y8;;;;1x 1 * 7tm xn 7pt 7ya,1x 1 * xn 7pt 7ya,1x 1 * 7tm 7pt 7ya,1x 1 * 7pt 7ya,1x 1 * 7tm xn 7pt,1x 1 * xn 7pt,1x 1 * 7tm 7pt,1x 1 * 7pt;;;1x 1 7yb 36 xg *,1x 1 7yb xg *,1x 1 7yb *;;1x 1 7yd -2 * 30m xg 7yf,1x 1 7yd -2 * xg 7yf,1x 1 7yd -2 * 30m 7yf,1x 1 7yd -2 * 7yf;1x 1 * 7xi 7st 7yh;;;4o 1 * xg 7sz os,4o 1 * 7yj os,4o 1 * os;;;;3 1 * 7yn;;;;3 1 7yo 7yp *,3 1 7om *;2m 1 * 3i 7yr;;d 1 7ta 316 7ys *,d 1 7ta 316 *;x 1 *;2n 1 * xg 7yw 7yx,2n 1 * 7yy 7yx;;;;;;;2n 1 * 7tm oa 7z3 7st 7z4,2n 1 * 7tm 7z3 7st 7z4;;;2n 1 * xg 7y4;;;;;;;;;1q 1 * -2 oa 7zf 29h;;;2e 1 * 7pt xn zf,2e 1 * 7pt 7zi;;2e 1 * 7y6 7r2 7zk,2e 1 * 7y6 7zk;;;2e 1 * 316 7zn;;2e 1 11g 11g * 7zp,2e 1 11g * 7zp;;;;1 1 7zr *;1 1 *;1 1 316 *;;0 1 kx i6 *;;;1s 1 * 800 7pt,1s 1 * 7pt;;1s 1 * 800 oa 802,1s 1 * 800 802;;1s 1 * -4 xn 804 805,1s 1 * -4 xn 804;;;1s 1 * 7pt 807 808;;;;;;;4h 1 * -2 80b -2 80c;;;;;h 1 * kx i6,h 1 * 2z9 2n9,h 1 * 2z9 hu,h 1 * 81i,h 1 kx i6 81j 81k *,h 1 kx i6 81j *;;;;4i 1 80n *;;4i 1 * 80p 80q;;;4i 1 * 12b 80s,47 1 * 812 xg 291;;4i 1 80r *;3y 1 2sm * 80v;;5b 1 316 7rv *,5b 1 316 *;1c 1 *;;47 1 80y o3 xg *;;;;47 1 * -2 80r;35 1 * 316 815;;;;35 1 316 * 30j 54 30m xg,35 1 316 * 30j 54 816,35 1 316 * 2n7 54 30m xg,35 1 316 * 2n7 54 816,35 1 316 * 817 30m xg,35 1 316 * 817 816;;;;;4v 1 30m 81c *;4v 1 2cr 7st *,4v 1 2cr *;4v 1 * 316 2mw,4v 1 * ji;;;;;;h 1 * 81j 81k 2o2 296,h 1 * 81j 81k 80i,h 1 * 81j 2o2 296,h 1 * 81j 80i;;h 1 * 81m 7il r0,h 1 * 7il r0,h 1 * 81m r0,h 1 * r0;4r 1 * xg 81p o4 2og xn 7r2 81q bj 2v0,4r 1 * xg 81p o4 2og xn 7r2 81q 81r,4r 1 * xg 81p o4 81s 7r2 81q bj 2v0,4r 1 * xg 81p o4 81s 7r2 81q 81r,4r 1 * 81t o4 2og xn 7r2 81q bj 2v0,4r 1 * 81t o4 2og xn 7r2 81q 81r,4r 1 * 81t o4 81s 7r2 81q bj 2v0,4r 1 * 81t o4 81s 7r2 81q 81r,4r 1 * o4 2og xn 7r2 81q bj 2v0,4r 1 * o4 2og xn 7r2 81q 81r,4r 1 * o4 81s 7r2 81q bj 2v0,4r 1 * o4 81s 7r2 81q 81r,4r 1 * xg 81p 2og xn 7r2 81q bj 2v0,4r 1 * xg 81p 2og xn 7r2 81q 81r,4r 1 * xg 81p 81s 7r2 81q bj 2v0,4r 1 * xg 81p 81s 7r2 81q 81r,4r 1 * 81t 2og xn 7r2 81q bj 2v0,4r 1 * 81t 2og xn 7r2 81q 81r,4r 1 * 81t 81s 7r2 81q bj 2v0,4r 1 * 81t 81s 7r2 81q 81r,4r 1 * 2og xn 7r2 81q bj 2v0,4r 1 * 2og xn 7r2 81q 81r,4r 1 * 81s 7r2 81q bj 2v0,4r 1 * 81s 7r2 81q 81r,4r 1 * xg 81p o4 2og xn 81q bj 2v0,4r 1 * xg 81p o4 2og xn 81q 81r,4r 1 * xg 81p o4 81s 81q bj 2v0,4r 1 * xg 81p o4 81s 81q 81r,4r 1 * 81t o4 2og xn 81q bj 2v0,4r 1 * 81t o4 2og xn 81q 81r,4r 1 * 81t o4 81s 81q bj 2v0,4r 1 * 81t o4 81s 81q 81r,4r 1 * o4 2og xn 81q bj 2v0,4r 1 * o4 2og xn 81q 81r,4r 1 * o4 81s 81q bj 2v0,4r 1 * o4 81s 81q 81r,4r 1 * xg 81p 2og xn 81q bj 2v0,4r 1 * xg 81p 2og xn 81q 81r,4r 1 * xg 81p 81s 81q bj 2v0,4r 1 * xg 81p 81s 81q 81r,4r 1 * 81t 2og xn 81q bj 2v0,4r 1 * 81t 2og xn 81q 81r,4r 1 * 81t 81s 81q bj 2v0,4r 1 * 81t 81s 81q 81r,4r 1 * 2og xn 81q bj 2v0,4r 1 * 2og xn 81q 81r,4r 1 * 81s 81q bj 2v0,4r 1 * 81s 81q 81r,4r 1 * xg 81p o4 2og xn 7r2 bj 2v0,4r 1 * xg 81p o4 2og xn 7r2 81r,4r 1 * xg 81p o4 81s 7r2 bj 2v0,4r 1 * xg 81p o4 81s 7r2 81r,4r 1 * 81t o4 2og xn 7r2 bj 2v0,4r 1 * 81t o4 2og xn 7r2 81r,4r 1 * 81t o4 81s 7r2 bj 2v0,4r 1 * 81t o4 81s 7r2 81r,4r 1 * o4 2og xn 7r2 bj 2v0,4r 1 * o4 2og xn 7r2 81r,4r 1 * o4 81s 7r2 bj 2v0,4r 1 * o4 81s 7r2 81r,4r 1 * xg 81p 2og xn 7r2 bj 2v0,4r 1 * xg 81p 2og xn 7r2 81r,4r 1 * xg 81p 81s 7r2 bj 2v0,4r 1 * xg 81p 81s 7r2 81r,4r 1 * 81t 2og xn 7r2 bj 2v0,4r 1 * 81t 2og xn 7r2 81r,4r 1 * 81t 81s 7r2 bj 2v0,4r 1 * 81t 81s 7r2 81r,4r 1 * 2og xn 7r2 bj 2v0,4r 1 * 2og xn 7r2 81r,4r 1 * 81s 7r2 bj 2v0,4r 1 * 81s 7r2 81r,4r 1 * xg 81p o4 2og xn bj 2v0,4r 1 * xg 81p o4 2og xn 81r,4r 1 * xg 81p o4 81s bj 2v0,4r 1 * xg 81p o4 81s 81r,4r 1 * 81t o4 2og xn bj 2v0,4r 1 * 81t o4 2og xn 81r,4r 1 * 81t o4 81s bj 2v0,4r 1 * 81t o4 81s 81r,4r 1 * o4 2og xn bj 2v0,4r 1 * o4 2og xn 81r,4r 1 * o4 81s bj 2v0,4r 1 * o4 81s 81r,4r 1 * xg 81p 2og xn bj 2v0,4r 1 * xg 81p 2og xn 81r,4r 1 * xg 81p 81s bj 2v0,4r 1 * xg 81p 81s 81r,4r 1 * 81t 2og xn bj 2v0,4r 1 * 81t 2og xn 81r,4r 1 * 81t 81s bj 2v0,4r 1 * 81t 81s 81r,4r 1 * 2og xn bj 2v0,4r 1 * 2og xn 81r,4r 1 * 81s bj 2v0,4r 1 * 81s 81r;;;;;;4r 1 2i7 7tm 2og xn or *,4r 1 2i7 7tm xn or *,4r 1 81v * 30j 2pt,4r 1 81v * 81w;;;3k 1 1 7qs *,3k 1 7qs *;3k 1 0 * 7qv 81z;3k 1 0 7qv *;;;2c 1 820 821 *,2c 1 820 *;;;;2c 1 825 xg *;;;;4z 1 82b -8 *;;;4z 1 82c * 82e,4z 1 82c *;;;4z 1 vj 2xj 82f * 82h,4z 1 82i 82f * 82h;;;4z 1 xn * 7j2 82k;;;;4z 1 xn 54 82l 82m 7st *;4z 1 xn * 7r2 82p;;4z 1 7h5 * 2o1 82r,4z 1 7h5 * 82r;;;4z 1 82s *;;;4z 1 82v *;4z 1 7ng 7nc -2 *;;;;51 1 *;;51 1 832 *;51 1 *;51 1 834 *;;51 1 * 836;51 1 * 839;;51 1 * 83c,51 1 *;51 1 83a * 83c,51 1 83a *;;51 1 * 7ht,51 1 *;;51 1 83e *;;51 1 * 83g;51 1 * 2w2;;51 1 * en;;51 1 30t *;51 1 * o3 7r2 83o,51 1 * o3 83o;;t 1 * o3,t 1 *;;t 1 2hf 316 *;t 1 7h5 *;t 1 * 7xa 83u;;;e 1 2by 291 -2 xn 12b -2 83y -2 * qc 2vh,e 1 2by 291 -2 xn 12b -2 83y -2 * 83x,e 1 2by 291 -2 xn xg 2ak -2 83y -2 * qc 2vh,e 1 2by 291 -2 xn xg 2ak -2 83y -2 * 83x,e 1 83z -2 xn 12b -2 83y -2 * qc 2vh,e 1 83z -2 xn 12b -2 83y -2 * 83x,e 1 83z -2 xn xg 2ak -2 83y -2 * qc 2vh,e 1 83z -2 xn xg 2ak -2 83y -2 * 83x,e 1 2by 291 -2 -2 83y -2 * qc 2vh,e 1 2by 291 -2 -2 83y -2 * 83x,e 1 83z -2 -2 83y -2 * qc 2vh,e 1 83z -2 -2 83y -2 * 83x;;;;;e 1 842 xn 12b 4n xg d3 o3 -2 *,e 1 842 4n xg d3 o3 -2 *;e 1 * xn 12b 4n xg d3 o3 -2 0 840,e 1 * 4n xg d3 o3 -2 0 840;;;;;;;;e 1 12b kv 54 *;e 1 * 84c -2 84d;;;;;4l 1 * 2hf 84h 84i,4l 1 * 2hf 84i;;;;4l 1 84j *;;;;3b 1 84m 84n *,3b 1 84m *;;k 1 * 316 84r 63 2oo 7lj 0,k 1 * 316 84r 84s 7lj 0,k 1 * 84t 63 2oo 7lj 0,k 1 * 84t 84s 7lj 0,k 1 * 63 2oo 7lj 0,k 1 * 84s 7lj 0,k 1 * 316 84r 63 2oo 0,k 1 * 316 84r 84s 0,k 1 * 84t 63 2oo 0,k 1 * 84t 84s 0,k 1 * 63 2oo 0,k 1 * 84s 0,k 1 * 316 84r 63 2oo 7lj,k 1 * 316 84r 84s 7lj,k 1 * 84t 63 2oo 7lj,k 1 * 84t 84s 7lj,k 1 * 63 2oo 7lj,k 1 * 84s 7lj,k 1 * 316 84r 63 2oo,k 1 * 316 84r 84s,k 1 * 84t 63 2oo,k 1 * 84t 84s,k 1 * 63 2oo,k 1 * 84s;;;;k 1 1 * 84v,k 1 1 *;;1l 1 * 84x 2xj 12b 84y,1l 1 * 84x 12b 84y,1l 1 * 84x 84y;;;;;1l 1 * 852 853 0,1l 1 * 852 0;;;2l 1 * 7tm 855 856,2l 1 * 855 856,2l 1 * 7tm 856,2l 1 * 856;;;2l 1 * 858;;;1k 1 or *;4b 1 or *;13 1 0 * 85d a4;;13 1 1 7ut *;8 1 85g -8 *;;8 1 82c * o3;8 1 gw xn *,8 1 2id xn *,8 1 2nd xn *,8 1 2n7 *;8 1 * 85k 85l;;;3m 1 *;;3m 1 * 85n;3m 1 * 85q;;3j 1 0 7ut *;;2f 2 v9 -4 85s -4 *;2f 2 85s * q2;;3x 2 * 88d -2 88e -2 88f,1g 2 * 8ip;2f 2 85s -2 85w q2 *;;2f 2 85s -2 85y -2 *;;2f 2 33e *;2f 2 q2 *;;2f 2 q2 863 *,2r 2 33r op 3o6 *;58 2 3p3 *;58 2 3bo *;;;;19 2 * -2 pz 86b -2 86c,19 2 * -2 pz 86b -2;;;;;19 2 86e *;19 2 3cf *;;19 2 * 86h;19 2 * 86k;;;;19 2 * pz 86l 86m,19 2 * pz 86l;19 2 3hm *;q 2 1m k3 35a a6 359 *,q 2 1m k3 35a a6 k3 *,q 2 1m k3 35a a6 3qm *,q 2 1m k3 35a 86q *;;;;q 2 * pz 86r 86s,q 2 * pz 86s;;;3t 2 3cf *;3t 2 * 863 86y;;;3t 2 86z *;3t 2 * -2 1;3t 2 1 -2 * 873;;;3t 2 * cb 876;;;3d 2 * -8 877;3d 2 * -2 87a;;3d 2 * 1m 3if,3d 2 * 87c;;3d 2 1m *;;;;3d 2 3hm *;;3d 2 87i *;38 2 * 8i4;4s 2 1m 87k *;;4s 2 ws 87m *;;;3n 2 3j9 a6 *;49 2 328 a6 * 87s 87t,49 2 87u * 87s 87t,49 2 328 a6 * 87t,49 2 87u * 87t;;;;n 2 * 9u yz -2 87w,n 2 * 87x -2 87w,n 2 * -2 87w,n 2 * 87y 87z,n 2 * 87z;;;;;2b 2 jx a6 *,4k 2 jx a6 *;2b 2 jx *;2b 2 3id *;;2b 2 883 *;2b 2 * 886;;;;2b 2 87k *;;52 2 87k * 88c,52 2 87k *;;;;;3x 2 * 88h -2 88i;;;;3x 2 * 88l 88m 88n 88o,3x 2 * 88l 88n 88o;;;;;1r 2 * 88q;;;4c 2 *;4c 2 33r *;4c 2 39m *;;;;;50 2 8ay * 8az,50 2 * 8b0 8b1 1m e4 -2 8b2,50 2 * 8b0 8b1 8b3 -2 8b2,50 2 * 8b0 1m e4 -2 8b2,50 2 * 8b0 8b3 -2 8b2,5b 2 * 8jn;;;;g 2 891 892 -2 *;;48 2 * -2 6m;;59 2 32v *;59 2 z2 3c5 *,59 2 v9 3sk 3at *;;;2u 2 89a 9u yz -2 * cy 3f1,2u 2 89a 9u yz -2 * 1m 3sj ns,2u 2 89a 9u yz -2 * cy 3sj,2u 2 89a 9u yz -2 * 89c,2u 2 89a 89d -2 * cy 3f1,2u 2 89a 89d -2 * 1m 3sj ns,2u 2 89a 89d -2 * cy 3sj,2u 2 89a 89d -2 * 89c,2u 2 89a -2 * cy 3f1,2u 2 89a -2 * 1m 3sj ns,2u 2 89a -2 * cy 3sj,2u 2 89a -2 * 89c;;;;10 2 * 8il 1;1v 2 89e 89f p *,1v 2 89e p *,1v 2 89e 89f *,1v 2 89e *;;;;;;1d 2 3sk 89l * 89n;;;;;2i 2 * 1m 3ql kd 3iy;;2r 2 89s *;2r 2 q2 * 863 864;;;;40 2 374 3hm -2 *;40 2 * -2 89y;;;40 2 * 0 8a0 8a1;;;;40 2 8a5 * 1m 8a7 9u 16p,40 2 8a5 * 1m 8a7 yz 9u 33m,40 2 8a5 * 1m 8a7 33m;;;;40 2 * -2 8a8 -2 8a9;;40 2 4q 387 a6 *;2q 2 q2 9u *,2q 2 8ae *;;;;2q 2 nh -2 nh *;;;;;1z 2 3sk 33s e4 -2 *,1z 2 3sk 3rs 9u 3ax -2 *,1z 2 3sk 3at -2 *;;1z 2 3sj 8an 1m e4 -2 *,1z 2 3sj 8an 3s5 9u 3ax -2 *,1z 2 3sj 8an e1 -2 *;;;1z 2 8aq a6 3sk * s6 8as,1z 2 8aq a6 3sk * 8as;;1z 2 3hm 33v * 3sj;;1z 2 yl dw *,1z 2 wv dw *,1z 2 wv *;1z 2 3sk 3at *;;;;;;;;;;;;;;;;50 2 * 88z 8bd;;;;;;;;p 2 * pz 39t,p 2 * pz 35b,p 2 * pz vi,p 2 * pz ce 3fn,p 2 * pz 3fn,p 2 * pz 3a0,p 2 * cy 3f1 pz,p 2 * 8bl;;p 2 * uq 33h 3f0 8bn pz ce 3fn,p 2 * uq 33h 3f0 8bn pz 8bo,p 2 * uq 1m 3f0 8bn pz ce 3fn,p 2 * uq 1m 3f0 8bn pz 8bo,p 2 * uq uq 3qe 8bn pz ce 3fn,p 2 * uq uq 3qe 8bn pz 8bo,p 2 * uq 8bp 8bn pz ce 3fn,p 2 * uq 8bp 8bn pz 8bo,p 2 * 33h 3f0 8bn pz ce 3fn,p 2 * 33h 3f0 8bn pz 8bo,p 2 * 1m 3f0 8bn pz ce 3fn,p 2 * 1m 3f0 8bn pz 8bo,p 2 * uq 3qe 8bn pz ce 3fn,p 2 * uq 3qe 8bn pz 8bo,p 2 * 8bp 8bn pz ce 3fn,p 2 * 8bp 8bn pz 8bo,p 2 * uq 33h 3f0 pz ce 3fn,p 2 * uq 33h 3f0 pz 8bo,p 2 * uq 1m 3f0 pz ce 3fn,p 2 * uq 1m 3f0 pz 8bo,p 2 * uq uq 3qe pz ce 3fn,p 2 * uq uq 3qe pz 8bo,p 2 * uq 8bp pz ce 3fn,p 2 * uq 8bp pz 8bo,p 2 * 33h 3f0 pz ce 3fn,p 2 * 33h 3f0 pz 8bo,p 2 * 1m 3f0 pz ce 3fn,p 2 * 1m 3f0 pz 8bo,p 2 * uq 3qe pz ce 3fn,p 2 * uq 3qe pz 8bo,p 2 * 8bp pz ce 3fn,p 2 * 8bp pz 8bo;;;;3v 2 * 8br;;;3v 2 8bs *;;3v 2 8bu *;;2g 2 0 8bw 0 * 8by,2g 2 0 0 * 8by,2g 2 0 8bw * 8by,2g 2 0 * 8by;;2g 2 0 8bw 0 8bx 8by *,2g 2 0 0 8bx 8by *,2g 2 0 8bw 8bx 8by *,2g 2 0 8bx 8by *;2g 2 * 0 8c1 0 8c2 8c3,2g 2 * 0 0 8c2 8c3,2g 2 * 0 8c1 8c2 8c3,2g 2 * 0 8c2 8c3,2g 2 * 0 8c1 0 8c2,2g 2 * 0 0 8c2,2g 2 * 0 8c1 8c2,2g 2 * 0 8c2;;;;;;;;2g 2 ws 3sj *;;;;;18 2 1j9 * -2 1;;;;18 2 3if *;18 2 3o6 *;;;18 2 3jc 8cj 8ck *,18 2 8cj 8ck *,18 2 3jc 8cj *,18 2 8cj *;;18 2 8cm *;;18 2 8co *;;3s 2 * 8cs 8ct,3s 2 * 8ct;;;3s 2 * 8cv;;;;3s 2 8cw 8cx *,3s 2 8cw *,4t 2 8le * -4 8lk;3s 2 * -4 8d0;;;;;;39 2 * 8d6 8d7,39 2 * 8d7;;;39 2 * 8d9 -2 8da,39 2 * -2 8da;;;39 2 * 8dc -2 3k3 353,39 2 * 8dc -2 8dd,39 2 * 8dc -2;;;;;39 2 * -2 8dh,39 2 * -2 8di;;;;;r 2 3sk *;1i 2 328 9u 8dn -2 *,1i 2 3k3 8dn -2 *;;1i 2 * a6 34l,1i 2 * 8dp;;;;21 2 * 8dt;;21 2 8ds 8dt *;21 2 3sj *,d 2 1m 3sj *,30 2 8d2 *;42 2 * 1m nw,42 2 * 1m k2,42 2 * 1m 9u,42 2 * 8dx;;43 2 * a6 35x 1m 39h,43 2 * a6 35x 38l 35h,43 2 * a6 35x a6 35h,43 2 * 9u 3b8 1m 39h,43 2 * 9u 3b8 38l 35h,43 2 * 9u 3b8 a6 35h,43 2 * a6 3ij 1m 39h,43 2 * a6 3ij 38l 35h,43 2 * a6 3ij a6 35h,43 2 * 3ff 1m 39h,43 2 * 3ff 38l 35h,43 2 * 3ff a6 35h;;;4p 2 * 1m b3 -2 8dz,4p 2 * 8e0 -2 8dz;;;4p 2 * cy 3f1,4p 2 * pz 3ef,4p 2 * a6 35q;4p 2 8e4 *;4p 2 * 0 8e7;;;;4p 2 1 8eb *;;4p 2 * -2 8ed;;4p 2 8e4 *;4p 2 * 0 0 3pv;4p 2 * -2 1m 3rn,4p 2 * -2 8eh;;4p 2 * 0;4p 2 * -2 33t;4p 2 33t *;;4p 2 * -2 8en;;4p 2 * k2 3d3 8ep;;4p 2 * 8e4;;4p 2 kl *;4u 2 * -2 8eu;;;4f 2 * 8ex 8ey 33g a6 4q 3gt 8ez a6 113 8f0,4f 2 * 8ex 8ey 33g a6 4q 3gt 8ez a6 xb 8f0,4f 2 * 8ex 8ey 33g a6 8f1 8ez a6 113 8f0,4f 2 * 8ex 8ey 33g a6 8f1 8ez a6 xb 8f0,4f 2 * 8ex 8ey 8f2 4q 3gt 8ez a6 113 8f0,4f 2 * 8ex 8ey 8f2 4q 3gt 8ez a6 xb 8f0,4f 2 * 8ex 8ey 8f2 8f1 8ez a6 113 8f0,4f 2 * 8ex 8ey 8f2 8f1 8ez a6 xb 8f0,4f 2 * 8ey 33g a6 4q 3gt 8ez a6 113 8f0,4f 2 * 8ey 33g a6 4q 3gt 8ez a6 xb 8f0,4f 2 * 8ey 33g a6 8f1 8ez a6 113 8f0,4f 2 * 8ey 33g a6 8f1 8ez a6 xb 8f0,4f 2 * 8ey 8f2 4q 3gt 8ez a6 113 8f0,4f 2 * 8ey 8f2 4q 3gt 8ez a6 xb 8f0,4f 2 * 8ey 8f2 8f1 8ez a6 113 8f0,4f 2 * 8ey 8f2 8f1 8ez a6 xb 8f0,4f 2 * 8ex 33g a6 4q 3gt 8ez a6 113 8f0,4f 2 * 8ex 33g a6 4q 3gt 8ez a6 xb 8f0,4f 2 * 8ex 33g a6 8f1 8ez a6 113 8f0,4f 2 * 8ex 33g a6 8f1 8ez a6 xb 8f0,4f 2 * 8ex 8f2 4q 3gt 8ez a6 113 8f0,4f 2 * 8ex 8f2 4q 3gt 8ez a6 xb 8f0,4f 2 * 8ex 8f2 8f1 8ez a6 113 8f0,4f 2 * 8ex 8f2 8f1 8ez a6 xb 8f0,4f 2 * 33g a6 4q 3gt 8ez a6 113 8f0,4f 2 * 33g a6 4q 3gt 8ez a6 xb 8f0,4f 2 * 33g a6 8f1 8ez a6 113 8f0,4f 2 * 33g a6 8f1 8ez a6 xb 8f0,4f 2 * 8f2 4q 3gt 8ez a6 113 8f0,4f 2 * 8f2 4q 3gt 8ez a6 xb 8f0,4f 2 * 8f2 8f1 8ez a6 113 8f0,4f 2 * 8f2 8f1 8ez a6 xb 8f0,4f 2 * 8ex 8ey 33g a6 8ez a6 113 8f0,4f 2 * 8ex 8ey 33g a6 8ez a6 xb 8f0,4f 2 * 8ex 8ey 8f2 8ez a6 113 8f0,4f 2 * 8ex 8ey 8f2 8ez a6 xb 8f0,4f 2 * 8ey 33g a6 8ez a6 113 8f0,4f 2 * 8ey 33g a6 8ez a6 xb 8f0,4f 2 * 8ey 8f2 8ez a6 113 8f0,4f 2 * 8ey 8f2 8ez a6 xb 8f0,4f 2 * 8ex 33g a6 8ez a6 113 8f0,4f 2 * 8ex 33g a6 8ez a6 xb 8f0,4f 2 * 8ex 8f2 8ez a6 113 8f0,4f 2 * 8ex 8f2 8ez a6 xb 8f0,4f 2 * 33g a6 8ez a6 113 8f0,4f 2 * 33g a6 8ez a6 xb 8f0,4f 2 * 8f2 8ez a6 113 8f0,4f 2 * 8f2 8ez a6 xb 8f0,4f 2 * 8ex 8ey 33g a6 4q 3gt 8ez 8f0,4f 2 * 8ex 8ey 33g a6 8f1 8ez 8f0,4f 2 * 8ex 8ey 8f2 4q 3gt 8ez 8f0,4f 2 * 8ex 8ey 8f2 8f1 8ez 8f0,4f 2 * 8ey 33g a6 4q 3gt 8ez 8f0,4f 2 * 8ey 33g a6 8f1 8ez 8f0,4f 2 * 8ey 8f2 4q 3gt 8ez 8f0,4f 2 * 8ey 8f2 8f1 8ez 8f0,4f 2 * 8ex 33g a6 4q 3gt 8ez 8f0,4f 2 * 8ex 33g a6 8f1 8ez 8f0,4f 2 * 8ex 8f2 4q 3gt 8ez 8f0,4f 2 * 8ex 8f2 8f1 8ez 8f0,4f 2 * 33g a6 4q 3gt 8ez 8f0,4f 2 * 33g a6 8f1 8ez 8f0,4f 2 * 8f2 4q 3gt 8ez 8f0,4f 2 * 8f2 8f1 8ez 8f0,4f 2 * 8ex 8ey 33g a6 8ez 8f0,4f 2 * 8ex 8ey 8f2 8ez 8f0,4f 2 * 8ey 33g a6 8ez 8f0,4f 2 * 8ey 8f2 8ez 8f0,4f 2 * 8ex 33g a6 8ez 8f0,4f 2 * 8ex 8f2 8ez 8f0,4f 2 * 33g a6 8ez 8f0,4f 2 * 8f2 8ez 8f0;;;;;;;;3u 2 * 9u 33m 8f5,3u 2 * 4q 3gt 0 8f5,3u 2 * 8f6 8f5,3u 2 * 8fa 8f5;;;3u 2 * 8f8 8f9;;;;3u 2 * 8fc 8fd 9u e8,3u 2 * 8fc 8fd;;;3u 2 8fb 8fc 8fd *;;;;;4k 2 8fi a6 *,4k 2 8fi *;;;29 2 * 8fn 8fo,29 2 * 8fo;;;;29 2 8fp 8bg * 8fr;;29 2 * 1;;29 2 8bg 8ft *;;;1x 2 8fv 8fw 8fy *,1x 2 8fv 8fy *,1x 2 8fv 8fw *,1x 2 8fv *;;;1x 2 8fz * 8g1;;1x 2 * 0 1 8g3,1x 2 * 1 8g3;;1x 2 * -2 8g5 8g6 8g7;;;;1x 2 * kd 8g9;;4o 2 8bb *;;4o 2 8bb 8gb *;;;;3 2 8gf *;3 2 * 8gi;;;3 2 8gj *;;;3q 2 * 9u 323,3q 2 * 8go;;;3q 2 8gp a6 * -8 8gr;;;3q 2 32k *;4m 2 8bu *;;44 2 8gv *;;44 2 8gx *;1h 2 * 8h0;;;;1h 2 8h1 892 8h2 *,1h 2 8h1 892 *;;1h 2 33r 88w *;;;3a 2 33g a6 8h7 *,3a 2 8h9 8h7 *;;3a 2 1m k3 * a6 3ss,3a 2 1m k3 * 8hb,3a 2 4q ns a6 k3 * a6 3ss,3a 2 4q ns a6 k3 * 8hb,3a 2 4q ns cb * a6 3ss,3a 2 4q ns cb * 8hb,3a 2 4q * a6 3ss,3a 2 4q * 8hb,3a 2 1m k3 *,3a 2 4q ns a6 k3 *,3a 2 4q ns cb *,3a 2 4q *;;3e 2 * -2 8hd;;;;3e 2 8he -2 8hf *;;3e 2 8hh k3 * 892 8hj 8hk,3e 2 8hh * 892 8hj 8hk,3e 2 8hh k3 * 8hj 8hk,3e 2 8hh * 8hj 8hk,3e 2 8hh k3 * 892 8hk,3e 2 8hh * 892 8hk,3e 2 8hh k3 * 8hk,3e 2 8hh * 8hk,3e 2 8hh k3 * 892 8hj,3e 2 8hh * 892 8hj,3e 2 8hh k3 * 8hj,3e 2 8hh * 8hj,3e 2 8hh k3 * 892,3e 2 8hh * 892,3e 2 8hh k3 *,3e 2 8hh *;;;;;;;3e 2 35v * -4 8hq;;;;7 2 * 8hu 8hv,7 2 * 8hv;;;;;;7 2 8hy *;7 2 * 8i1 8i2 8i3;;;;;;38 2 8i5 -2 s6 3hm 3sk *,38 2 8i5 -2 s6 3hm *;38 2 8i5 -2 *;38 2 * 8i9;;38 2 * -2 35h 3hm,38 2 * -2 33g a6 3hm;38 2 8ia -2 *;;38 2 8ic *;10 2 * ub 39y,10 2 * 8if;;10 2 * 1m;;10 2 8ih *;10 2 1m *;10 2 e1 *;;10 2 *;;;;1g 2 *;1g 2 * 8is 8it,1g 2 * 8it;;;1g 2 i1 3sk *,1g 2 i1 *;1g 2 * 8iw 8ix;;;1y 2 1m k3 es cb *;1y 2 cy es a6 *;;;;;2s 2 * 8j5;;2e 2 8fz 8fy *,2e 2 8fz *;;2e 2 8j7 -2 *;2e 2 * -2 mp a6 3iv,2e 2 * -2 8ja;;;;;;;1s 2 * 8gb 8jh,1s 2 * 8jh;;1s 2 8fz *;;1s 2 8jj * -2 8g5;1s 2 8fz *;1s 2 yl lx 8jj *;;;22 2 * -2 8jq;;;3l 2 8jr -2 *;;2h 2 34v *;;;1j 2 * 8jy -2 8jz;;;1j 2 * 8k1;;1j 2 9u 33m *,1j 2 nw *;41 2 * 8k4 8k5,41 2 * 8k5;;;;;;41 2 * 8ka 8g5 0;;15 2 * a6 33z -2 1;15 2 8kb * -2 1;15 2 * 1;4d 2 * -4 1;4d 2 * -4 1;4d 2 * -2 8kh -4 1;;4d 2 1 1m *;4d 2 * a6 8kk 1,4d 2 * 8kk 1,4d 2 * a6 1,4d 2 * 1;;4d 2 * a6 0 1,4d 2 * a6 1;3c 2 * 8kn;;;3o 2 3sd *;;;;24 2 * 8ku;;24 2 * a6 8kw 8kx;;;;;;4x 2 8l0 6p s7 *;;;4x 2 8l3 * 8l5 8l6;;;4x 2 * 3hm 8l8,4x 2 * 8l8;;;;;4x 2 8lb -2 *;1a 2 *;;4t 2 8le 85w * -4 35h 3sk,4t 2 8le 85w * -4 35h xp;4t 2 8le 85w 8lf -4 *,4t 2 8lh -4 8li 8lj *;4t 2 * -4 8li 8lj;;;;;;4e 2 *;;;2w 2 * 386 8lr -2 8ls,2w 2 * 8lr -2 8ls,2w 2 8lt -4 * 386 8lu,2w 2 8lt -4 * 8lu;;;;;;2v 2 * 8lx 8ly;;;;2f 4 * 8m1;;2f 4 485 -2 *;;2f 4 41m *;;58 4 4l7 *;;;58 4 38 8m8 *;;58 4 4h2 *;;19 4 * -2 3zl 8me -2 8mf,19 4 * -2 3zl 8me -2;;;19 4 3zl oe -2 *;;19 4 8mh *;;;19 4 8mk *;;19 4 8mo 8mm *,19 4 8mo *;;19 4 * 8mq;;19 4 * h5 3xo 8ms,19 4 * 8mt 8ms;;;19 4 * 11y;19 4 * 8m8 zq oe,3x 4 * -2 4f5;;;q 4 8mw 4lf 3zl 8mx *,q 4 8mw 3zl 8mx *,q 4 8mw 4lf 3zl *,q 4 8mw 3zl *;;q 4 8mj 8mz *;;q 4 4k0 4c6 zq 8n1 *,q 4 4k0 4c6 zq *;q 4 x9 45r zq 8mx * -2 8mw,q 4 3zl 8mx * -2 8mw,q 4 x9 45r zq * -2 8mw,q 4 3zl * -2 8mw,q 4 x9 45r zq 8mx * -2,q 4 3zl 8mx * -2,q 4 x9 45r zq * -2,q 4 3zl * -2,q 4 8mj 4c6 zq a6 *;q 4 8n7 * 8n5 -2 8n6,q 4 8n7 * -2 8n6,q 4 8n7 * 8n5 -2,q 4 8n7 * -2;;;;;;q 4 * -2 8nb 8mz 8nc;;;3t 4 45b 4k0 -2 *;3t 4 * 8nf;;3t 4 * zq -2 1;3t 4 * -4 8mj 8mz 8n0;;3d 4 8ni -8 *;3d 4 * -2 8nl;;3d 4 x1 *;;3d 4 8nn *;;3d 4 10e *;;4s 4 1n 48w *;;4s 4 47w 8nt *;;5 4 4k0 8nv -2 *;;;;;49 4 8o0 * x1 8o2,49 4 8o0 * 8o2;;;49 4 o9 -2 8o3 -2 *;n 4 * -2 8o6;;n 4 * -2 8o8;;;;;n 4 8o9 8oa 8ob *,n 4 8o9 8ob *;n 4 * 8oe 8oa 8of;;;n 4 * -4 8oh 8oi;;;n 4 m2 jm 3zv *;;2b 4 8ok *;;2b 4 4k0 8om *;;2b 4 8oo *;;2b 4 8oq * 8os;;;;52 4 8ot 8ou *,52 4 8ot *;3x 4 * -2 8ox -2 8oy;;;;;3x 4 8oz -2 8p0 -2 *;3x 4 * -2 8p3 -2 8p4 -2 4f5;;;;;;;;;;;25 4 * zq 8pe 8pf;;;59 4 n2 *;59 4 5l *;;;2u 4 8pj -2 *;2u 4 * -2 x1 48z,2u 4 * -2 8pm;;;;;1v 4 p *;;1v 4 8pr -2 *;1v 4 * zq 8pu 8pv;;;;1d 4 43b 8pw *;;1d 4 8py *;;;1d 4 43b 8q1 *;2i 4 46x *;2r 4 41m *;;;;46 4 nq 46u 0 *,46 4 8q9 0 *;;;;40 4 * -2 3x5 0 zk,40 4 * -2 3x5 a6 0 zk,40 4 * -2 8qd;;;;;;40 4 40v 47w -2 *;;2q 4 8qj *;2q 4 * jf 485 8q6,2q 4 * 485 8q6,p 4 * 4ja 4b0 -2 8s7 8s8 ce 46p,p 4 * 4ja 4b0 -2 8s7 8s8 8s9,p 4 * 8sa -2 8s7 8s8 ce 46p,p 4 * 8sa -2 8s7 8s8 8s9,p 4 * -2 8s7 8s8 ce 46p,p 4 * -2 8s7 8s8 8s9,p 4 * 4ja 4b0 -2 8s8 ce 46p,p 4 * 4ja 4b0 -2 8s8 8s9,p 4 * 8sa -2 8s8 ce 46p,p 4 * 8sa -2 8s8 8s9,p 4 * -2 8s8 ce 46p,p 4 * -2 8s8 8s9,p 4 * -4 10e 3xt,p 4 * -4 qs 3xt,p 4 * -4 i6 3xt;2q 4 * -2 42w 485,2q 4 * -2 485 487,2q 4 * -2 jf 485,2q 4 * -2 8qn;;2q 4 8qj *;;1z 4 8oa 8qp -2 *;;;1z 4 8pe 8qr 8qs -2 *;;1z 4 * yr x1 ly x1 3yt,1z 4 * yr x1 8qw,1z 4 * yr ly x1 3yt,1z 4 * yr 8qw;;1z 4 8oa * -2 3zl a6,1z 4 8oa * -2 a6 3v1,1z 4 8oa * -2 a6 jo;1z 4 8oa 8qx -2 *;;1z 4 8qr 8qz -2 *,1z 4 8qr -2 *;1z 4 * 8r2 8r3;;;;1z 4 8r4 jf *;;1z 4 3zl a6 *;50 4 * -2 8pe 8r9;;50 4 8pe 8r9 *;;50 4 8pe 8rb 8qs *;;;;;;;50 4 8pe 8ri *;50 4 * -2 8pe 8rl;;;;50 4 * 8oa 8rp 8rq,50 4 * 8oa 8rq;;;;;50 4 8oa 8rr 8rs -2 * 8ru 8rv,50 4 8oa 8rr -2 * 8ru 8rv;;;50 4 * 8ru 8rx;;50 4 * 8mq 8rh 8rz -2 8s0 1n,50 4 * 8rh 8rz -2 8s0 1n,50 4 * 8mq 8rh -2 8s0 1n,50 4 * 8rh -2 8s0 1n,50 4 * 8mq 8rh 8rz -2 8s0,50 4 * 8rh 8rz -2 8s0,50 4 * 8mq 8rh -2 8s0,50 4 * 8rh -2 8s0;;;;50 4 0 8s1 * 8s3;;50 4 * 8s5 cj 8s6,50 4 * 8s5 8s6;;;;;;;;;p 4 8sc *;p 4 * -4 8sf 8sg;;;;3v 4 8sh *;3v 4 * 8sk;;;2g 4 0 8sl 0 * 8sn 8so,2g 4 0 0 * 8sn 8so,2g 4 0 8sl * 8sn 8so,2g 4 0 * 8sn 8so,2g 4 0 8sl 0 * 8so,2g 4 0 0 * 8so,2g 4 0 8sl * 8so,2g 4 0 * 8so,2g 4 0 8sl 0 * 8sn,2g 4 0 0 * 8sn,2g 4 0 8sl * 8sn,2g 4 0 * 8sn,2g 4 0 8sl 0 *,2g 4 0 0 *,2g 4 0 8sl *,2g 4 0 *;;;2g 4 * 0 8sq 0 8sr qs 9w,2g 4 * 0 0 8sr qs 9w,2g 4 * 0 8sq 8sr qs 9w,2g 4 * 0 8sr qs 9w,2g 4 * 0 8sq 0 8sr 9w,2g 4 * 0 0 8sr 9w,2g 4 * 0 8sq 8sr 9w,2g 4 * 0 8sr 9w;;;;;2g 4 8ss 8sl 8st * qs 9w,2g 4 8ss 8st * qs 9w,2g 4 8ss 8sl * qs 9w,2g 4 8ss * qs 9w;;2g 4 oh 8pe *;;18 4 * 8sz;;18 4 * 47b 9z 0,18 4 * 8t1 0,18 4 * 47b 9z,18 4 * 8t1;;;;;;18 4 * 8t7;;18 4 400 9w *,18 4 8t9 *;;;18 4 8ta -2 400 9w *;;;18 4 * -2 8tc jm 8td;;3s 4 8tf -2 *;;3s 4 8th -2 *;;2y 4 8pe 8tj *,2y 4 8pe *;2y 4 3zv *,1q 4 3zv *,4h 4 * -2 x1 48z,4h 4 * -2 8yh;;;39 4 8tn -2 * -2 8tp,39 4 8tn -2 * -2;;;39 4 * -2 8tq;39 4 * -2 8tt;;39 4 0 * zq 400,39 4 0 * oh 400;;;39 4 * 8ty,39 4 8tz *;;;1y 4 38 jm *;1y 4 5l *;r 4 *,e 4 * 8m8 90y -2 4f5,e 4 * 90y -2 4f5,e 4 * 8m8 -2 4f5,e 4 * -2 4f5;;1i 4 8u3 -2 * -2 1n x1 457,1i 4 8u3 -2 * -2 8u5,1i 4 8u3 -2 * -2;;1i 4 4k0 8pe *;21 4 * 8u8;;21 4 8u7 8u8 *;21 4 8pe *;;21 4 * 5l 8rh,1q 4 * 5l 8rh 8xt,1q 4 * 8rh 8xt;21 4 4fe *;;42 4 * -2 47w 48w,42 4 * -2 47w h5,42 4 * -2 8ug,2n 4 * 8xo 47w 8xp;;;;;4p 4 * -2 8ul;;4p 4 8un -2 *;;4p 4 * 8up;;4p 4 * -2 0 8ur;;;;4p 4 * 8uv;;4p 4 * 0 8ux,4p 4 * 8ux;;;4p 4 * 8v0;;4p 4 * 8v2;;4p 4 * 8v4;;4p 4 * 8v6 8v7,4p 4 * 8v7,4p 8 * 9bc 9bd,4p 8 * 9bd;;;4p 4 * zq 0;;4p 4 * 8vb;;;;4p 4 8vd x1 *,4p 4 8vd *;;4u 4 * 8m8 8vh 1n,4u 4 * 8vh 1n,4u 4 * 8m8 1n,4u 4 * 1n;;4u 4 * 8vj;;;4f 4 * 8vm -2 3zl 47w -2 8vo -2 8vp,4f 4 * 8vm -2 8vq -2 8vo -2 8vp,4f 4 * -4 0 8vr;;4f 4 8vl 8vm * -2 3zl 47w -2 8vo -2 8vp,4f 4 8vl 8vm * -2 8vq -2 8vo -2 8vp;;;;;3u 4 * 8vt -2 8vu;;;3u 4 * 8vw 8vx 8vy,3u 4 * 8vw 8vy;;;;3u 4 * 8w0 8w1;;;;3u 4 400 4ar bp 4lp 8w2 8rh *,3u 4 8w4 bp 4lp 8w2 8rh *,3u 4 400 4ar bp 8w2 8rh *,3u 4 8w4 bp 8w2 8rh *;;3u 4 * 8w6 8w7 zq h3,3u 4 * 8w6 8w7 zq bp,3u 4 * 8w6 8w7;;;;3u 4 3zv 4eu 8w8 cy *,3u 4 4eu 8w8 cy *;;;4g 4 8wb *;29 4 * 8oa -2 8we,29 4 * -2 8we;;;29 4 8wf -2 * 8wh;;29 4 * 8wj 4k0 8wk,29 4 * 8wj 8wk;;;29 4 8fr * 8m8;29 4 * 8m8 dv -4 8wn 8wo,29 4 * dv -4 8wn 8wo,29 4 * 8m8 -4 8wn 8wo,29 4 * -4 8wn 8wo,29 4 * 8m8 dv -4 8wn,29 4 * dv -4 8wn,29 4 * 8m8 -4 8wn,29 4 * -4 8wn;;;;;29 4 0 * 8rh;1x 4 * -2 8wt;;1x 4 * 8oa 8s5 8mt 8ws,1x 4 * 8s5 8mt 8ws,1x 4 * 8oa 8mt 8ws,1x 4 * 8mt 8ws;1x 4 * 8oa 0 1 40a 8ww,1x 4 * 0 1 40a 8ww,1x 4 * 8oa 1 40a 8ww,1x 4 * 1 40a 8ww,1x 4 * 8oa 0 1 8ww,1x 4 * 0 1 8ww,1x 4 * 8oa 1 8ww,1x 4 * 1 8ww;;1x 4 * 8wy -2 8s5 8wz,1x 4 * -2 8s5 8wz,1x 4 * 8wy -2 8s5,1x 4 * -2 8s5;;;1x 4 h5 * 8ww x1 8x1,1x 4 * 8ww x1 8x1,1x 4 h5 * 8ww 8x1,1x 4 * 8ww 8x1;;1x 4 * 8x3 -2 8x4,1x 4 * -2 8ww,2n 4 * 8xm -2 8xn;;;1x 4 * -2 m2 a6 4ce;4o 4 * 8x7,4o 4 *;;4o 4 8oa * 8x9;;;4o 4 * 8m8 8xc 8xd 8xe,4o 4 * 8xc 8xd 8xe,4o 4 * 8m8 8xd 8xe,4o 4 * 8xd 8xe,4o 4 * 8m8 8xc 8xe,4o 4 * 8xc 8xe,4o 4 * 8m8 8xe,4o 4 * 8xe;;;;4o 4 8x0 -2 *;;3 4 8xg 3zv *,3 4 8xg *;d 4 oh 8pe *;2n 4 * -8 47w 8me,2n 4 * -8 8ug;;2n 4 8xk -4 *;;;;;;;1q 4 8xq 8pe 8xr *,1q 4 8xq 8pe *;;;1q 4 8xu -2 * 1n;;2e 4 8mq * 8xy;;2e 4 * 8s5 8y0 8y1,2e 4 * 8s5 8y1;;;2e 4 * 8y3 8y4;;;;1 4 8y5 *;1s 4 * 8y8 8s5,1s 4 * 8s5;;1s 4 * 8m8 a6 3y2 8ya,1s 4 * 8m8 8yb 8ya,1s 4 * a6 3y2 8ya,1s 4 * 8yb 8ya;;;1s 4 1n jm *;;;1s 4 8s5 8ye *;4h 4 8pj -4 *;;4h 4 * 8pw 5l 8yj 8yk,4h 4 * 8pw 5l 8yk;;;;4i 4 0 * 8yn;;4i 4 * 8yp 8yq;;;5b 4 8pe *;;47 4 * -4 8yu;;;47 4 8yv -4 *;;35 4 8yx -8 *;;35 4 8yz -4 *;;;;4v 4 8z2 8z3 *;;;h 4 * -8 8z8;;;h 4 8z9 -2 *;4r 4 * -4 8zc 8zd 8ze 8zf,4r 4 * -4 8zc 8ze 8zf,4r 4 * -4 8zc 8zd 8ze,4r 4 * -4 8zc 8ze;;;;;4r 4 2z 5l h5 *,4r 4 5l h5 *;4r 4 8oq * 8zi -4 8zj;;;3k 4 1 4k0 cv *,3k 4 1 qs *,3k 4 4k0 cv *,3k 4 qs *;3k 4 0 qs *;;2c 4 8zm *;4z 4 n2 * zq,4z 4 n2 *,8 4 n2 * 91k,8 4 n2 *;;4z 4 q2 38 8zp -8 *,4z 4 8zr 8zp -8 *,4z 4 q2 38 -8 *,4z 4 8zr -8 *;;;4z 4 4k0 8zs * -2 8zu;;4z 4 * -8 8zw -4 8zx;;;;4z 4 4k0 * 900,4z 4 4k0 *;;;;;4z 4 o9 901 902 903 x1 *,4z 4 o9 901 902 903 *;;4z 4 o9 m2 -2 905 x1 *,4z 4 o9 -2 905 x1 *;;4z 4 907 *;4z 4 * -8 90a;;4z 4 * 90c,4z 4 *;;;;;4z 4 9z 40v 90f *;;;;4z 4 4k0 8zs * 90l;;;51 4 * 90m;t 4 * 8mq;;;;;e 4 * -2 8oz -2 0 90u,e 4 * -2 8oz -2 90v;;;;;;;;;3b 4 910 911 *,3b 4 910 *;;;k 4 * 916 -2 m2 1,k 4 * -2 m2 1;;;;1l 4 4k0 400 918 bp 8m8 *,1l 4 4k0 1l2 918 bp 8m8 *,1l 4 qs 918 bp 8m8 *,1l 4 4k0 400 918 8m8 *,1l 4 4k0 1l2 918 8m8 *,1l 4 qs 918 8m8 *,1l 4 4k0 400 918 bp *,1l 4 4k0 1l2 918 bp *,1l 4 qs 918 bp *,1l 4 4k0 400 918 *,1l 4 4k0 1l2 918 *,1l 4 qs 918 *;;2l 4 * -4 91c;;2l 4 * 91e;;2l 4 47w 8mt * 91g 11g;;13 4 1 *,13 4 0 *;;13 4 400 9w *;;8 4 q2 38 -8 *,8 4 8zr -8 *;8 4 * -8 3x5 4lt;8 4 q2 90j *;3m 4 *;;;;;;;;2f 8 54k *;;2f 8 50a *;58 8 588 vb *;;;;;58 8 4vd *;58 8 4vd *;;19 8 * -2 928,19 8 * 92l 92m,19 8 * 92m;;19 8 * -2 92a -2 92b;;;;19 8 92a -2 92c -2 *;;19 8 92e *;;19 8 92g *;;19 8 92i *;19 8 * 11z;;;19 8 92g *;19 8 * 92p;;;q 8 92a -2 92q -2 12q *,q 8 92a -2 92q -2 *;;q 8 92v -2 * 12q 92u,q 8 92v -2 * 92u,q 8 92v -2 * 12q,q 8 92v -2 *;;;;;q 8 92w 92x *;;q 8 92x * 931;;q 8 110 4zf 12q *;q 8 * 110 4zf;;q 8 4s 934 *;;3t 8 936 ff -2 *;3t 8 * 939;;3t 8 * -2 i6 4z0 -2 1,3t 8 * -2 93b -2 1;;;3d 8 * vb -2 93e,r 8 * 9a1;;3d 8 12q *;;3d 8 93g -2 *;3d 8 11z *;3d 8 * 93k;;4s 8 3h 5bw *;;;5 8 112 93n -2 *;;;;49 8 93r * -2 93t;;49 8 yx -2 * -2 93v;;49 8 * 93x 93y;;;n 8 * -8 940;;n 8 * -2 12q 507,n 8 * -2 942;;;;;n 8 943 944 945 *,n 8 943 945 *;n 8 * 948 949 94a;;;;n 8 * -4 94a 23v;;3u 8 * 4t9 9cg;n 8 94c 94d 4t9 *;;2b 8 94f *;;2b 8 112 94h *;;2b 8 94j *;2b 8 23v * 94k,52 8 23v * 94o;;52 8 94m *;52 8 23v *;;3x 8 94p -2 4uv 4wx -2 *,3x 8 94p -2 4uv 52j -2 *,3x 8 94p -2 94r -2 *;;3x 8 * -2 94p -2 94t,3x 8 598 *;;1r 8 * 94v;;m 8 110 * z1 4yv,m 8 110 * 589;;25 8 * 10z 94z;;;59 8 57 *;2u 8 * -2 953,2u 8 954 -2 *,4h 8 * -4 9f1,4h 8 9f2 -2 *;;;;;;1v 8 p *;;1v 8 959 -2 *;;;1v 8 95b 95c jh 4zf *,1v 8 95b 95c 4zf *,1v 8 95b 95c jh *,1v 8 95b 95c *;;;;1d 8 95i 92g *;;;1d 8 95j *;1d 8 95i * 92g 95m;;;2i 8 52q *;2i 8 4ms *;2r 8 50a *;2r 8 54k *;2r 8 * -2 545 95t;;2r 8 mg 54g 54k *;46 8 o1 549 0 *,46 8 95w 0 *;;;;40 8 52v vb 58m vb 58m 4rp *,40 8 960 vb 58m 4rp *,40 8 52v vb 58m 58m 4rp *,40 8 960 58m 4rp *,40 8 52v vb 58m vb 4rp *,40 8 960 vb 4rp *,40 8 52v vb 58m 4rp *,40 8 960 4rp *,40 8 52v vb 58m vb 58m *,40 8 960 vb 58m *,40 8 52v vb 58m 58m *,40 8 960 58m *,40 8 52v vb 58m vb *,40 8 960 vb *,40 8 52v vb 58m *,40 8 960 *;40 8 * vb 58m 4rp 4ys 549,40 8 * 58m 4rp 4ys 549,40 8 * vb 4rp 4ys 549,40 8 * 4rp 4ys 549,40 8 * vb 58m 4ys 549,40 8 * 58m 4ys 549,40 8 * vb 4ys 549,40 8 * 4ys 549;;;40 8 * -2 964 -2 965;;;40 8 * -2 3h 967;;;2q 8 968 *;;2q 8 * -2 545 95t,2q 8 * -2 4rx 11z 545,2q 8 * -2 4ry dw 545,2q 8 * -2 96c;;;;2q 8 1n7 *;;1z 8 vb 96g -2 *;;;1z 8 934 96i 96j -2 *;;1z 8 * 96l;1z 8 4w9 z7 4zf *,1z 8 4w8 52z 4zf *;1z 8 949 * -2 ab jo;1z 8 949 96o -2 *;;1z 8 96q bp * -2 4qt,1z 8 96q * -2 4qt;1z 8 * 96t -2 96u,1z 8 * -2 96u;;;1z 8 4r3 *;1z 8 * 96x 96y;;;;1z 8 96z jh *;;5b 8 * 9fc;;50 8 971 972 973 -2 *;;50 8 972 975 96t -2 *;;;;;;;;50 8 54l -2 4s 972 *,50 8 54l -2 972 *,50 8 4s 972 * 97f,50 8 972 * 97f,50 8 * -2 97v z1;;50 8 * -2 934 97h;;50 8 * hs 97j 97k;;;50 8 * 949 97m 97n 97o,50 8 * 949 97n 97o,50 8 * 949 97m 97o,50 8 * 949 97o;;;;;;;50 8 cb 4yg 97p 97q 97r *,50 8 vb 4y7 97p 97q 97r *;;;;50 8 * 11z 4zf 97x -2 97y,50 8 * 4zf 97x -2 97y,50 8 * 11z 4zf -2 97y,50 8 * 4zf -2 97y;;;50 8 97w 11z 4zf 97x -2 97y *,50 8 97w 4zf 97x -2 97y *,50 8 97w 11z 4zf -2 97y *,50 8 97w 4zf -2 97y *;50 8 * 0 981 982;;;50 8 * 984 985;;;p 8 * 987 -2 988 989 ce 52m,p 8 * 987 -2 988 989 98a,p 8 * -2 988 989 ce 52m,p 8 * -2 988 989 98a,p 8 * 987 -2 989 ce 52m,p 8 * 987 -2 989 98a,p 8 * -2 989 ce 52m,p 8 * -2 989 98a;;;;;p 8 98c *;;p 8 * -4 qs 4s8,p 8 * -4 i2 4s8,p 8 * -4 5b5 4s8;p 8 * -4 98f 98g;;;;3v 8 98h *;3v 8 * 98k;;2g 8 0 5o 0 * 98m wy,2g 8 0 0 * 98m wy,2g 8 0 5o * 98m wy,2g 8 0 * 98m wy,2g 8 0 5o 0 * wy,2g 8 0 0 * wy,2g 8 0 5o * wy,2g 8 0 * wy,2g 8 0 5o 0 * 98m,2g 8 0 0 * 98m,2g 8 0 5o * 98m,2g 8 0 * 98m,2g 8 0 5o 0 *,2g 8 0 0 *,2g 8 0 5o *,2g 8 0 *;;2g 8 * 0 5o 0 98o 98p wy,2g 8 * 0 0 98o 98p wy,2g 8 * 0 5o 98o 98p wy,2g 8 * 0 98o 98p wy,2g 8 * 0 5o 0 98o 98p,2g 8 * 0 0 98o 98p,2g 8 * 0 5o 98o 98p,2g 8 * 0 98o 98p;;;;;2g 8 98q 5o 98r * 98t wy,2g 8 98q 98r * 98t wy,2g 8 98q 5o * 98t wy,2g 8 98q * 98t wy;;3b 8 962 b2 53k 0 *,3b 8 962 9hy 0 *,3b 8 962 0 *,3b 8 962 b2 53k *,3b 8 962 9hy *,3b 8 962 *;;2g 8 98v 934 *;12 8 98t *;18 8 * 98z,18 8 * 4x4;;;;;;18 8 993 *;18 8 * 996;;;18 8 997 *;;18 8 999 -2 995 *;;;;;3s 8 * -2 99g;;;3s 8 99h -2 *;;2y 8 972 99j *,2y 8 972 *;;2y 8 99l *,3 8 4s 4sp *,3 8 4s a2 *,3 8 9do *,1q 8 99l *;39 8 * -2 99o -2 99p,39 8 * -2 99o -2;;;;39 8 * -2 99q;39 8 * -2 99t,39 8 99u -2 *,29 8 9cl -2 *;;;39 8 0 *;;;39 8 * 99z;;1y 8 4qb *;;r 8 11z *;;1i 8 9a3 -2 * -2 12q 507,1i 8 9a3 -2 * -2 9a5,1i 8 9a3 -2 * -2;;2o 8 4mn ff *;;;;21 8 9a9 *;21 8 9a9 9aa *;;21 8 9ac *;21 8 3h 934 *;;21 8 9af *,d 8 9af * 9dp,d 8 9af *;21 8 9af 9ag *;42 8 12s 55s *;42 8 * -2 3h 5bw,42 8 * -2 5ej;43 8 * 9al 12q 4yh,43 8 * 9al 9am;;;43 8 *;4p 8 * 9ap -2 9aq,4p 8 * -2 9aq;;;;4p 8 9ar -2 *;;;;4p 8 9av -2 0 *;;4p 8 9ax *;4p 8 9aw *;4p 8 * 9b1;;4p 8 * 9b3 9b4,4p 8 * 9b4;;;;4p 8 * 9b7;;;4p 8 9b8 -4 *;4p 8 * 9bb;;;;4p 8 * 9bf jm 0,4p 8 * 9bf 0;;;4p 8 * 9bi;;4p 8 * 9bk;;;;4p 8 * 12q 9bo,4p 8 * 9bo;;;4u 8 *;;4u 8 9br *;4f 8 * vb 9bu 9bv -2 9bw -2 9bx -2 9by,4f 8 * 9bu 9bv -2 9bw -2 9bx -2 9by;;;;;;4f 8 * -4 0 9by;3u 8 * vb 9c1 -2 9c2,3u 8 * 9c1 -2 9c2;;;3u 8 * ff 9c4 9c5;;;3u 8 * 9c7 9c8;;;;;;3u 8 95i 9c9 58m 9ca 9cb *,3u 8 95i 9c9 9ca 9cb *;3u 8 * 9ce 95i 110 4zf,3u 8 * 9ce 95i 9cf,3u 8 * 9ce 95i;;;;;4g 8 9ch *;29 8 * 949 9ck 9cl,29 8 * 9ck 9cl,29 8 * 949 9cl,29 8 * 9cl,29 8 * ff 58m -4 99t -2 9cn,29 8 * 9co -4 99t -2 9cn,29 8 * -4 99t -2 9cn,29 8 * ff 58m -4 99t -2,29 8 * 9co -4 99t -2,29 8 * -4 99t -2;;;29 8 * jh ff 9cb;;;29 8 * 9cq 9cr,29 8 * 9cr;;;29 8 0 * 57 4zf,29 8 0 * 57 bt,29 8 0 * 9ag;29 8 0 *;1x 8 * -2 9cv;;;;;1x 8 9cw 9cx 9cy *,1x 8 9cw 9cy *;1x 8 * 949 0 1 9d1,1x 8 * 949 1 9d1;;1x 8 * 9d3 9d4 9d5,1x 8 * 9d4 9d5;;1s 8 * 9ez 9f0;;1x 8 * 9cy 9d7,1x 8 * 9d7;2n 8 * -2 9dy -2 9dx;1x 8 * jh ff 9d9,1x 8 * 9da 9d9;;;;1x 8 * -2 9db 9dd 577;;1x 8 * 949 ab 577,1x 8 * ab 577;4o 8 * 9dg -2 9dh,4o 8 * -2 9dh;;;4o 8 949 * 9dj,4o 8 * 949 9cy -2 1o,4o 8 * 9cy -2 1o,4o 8 * 949 -2 1o,4o 8 * -2 1o;;4o 8 9di 949 9cy * -2 1o,4o 8 9di 9cy * -2 1o,4o 8 9di 949 * -2 1o,4o 8 9di * -2 1o;;4o 8 9dl -2 *;;;;d 8 3h 934 *;2n 8 * -8 3h 9ds,2n 8 * -8 4s 9dt,2n 8 * -8 5ej;;;;2n 8 * 9dw 9dx 9ds;;;;;2n 8 9dz -2 * -2 9e1;;;;2n 8 9e2 3h 9e3 *;;1q 8 9e5 972 99j *,1q 8 9e5 972 *;1q 8 * -2 57 9ag -2 cq;;1q 8 * -4 9ea 9eb;;;;;;;2e 8 11z * 9eh;;2e 8 * 949 9d4 9ej 9ek,2e 8 * 9d4 9ej 9ek,2e 8 * 949 9d4 9ej,2e 8 * 9d4 9ej;;;2e 8 * -2 9em 9en;;;;;1 8 9ep *;1s 8 * 9es hy md,1s 8 * 9es vb z7,1s 8 * 9es dw md,1s 8 * 9es vb md,1s 8 * 9es 9d4,1s 8 * hy md,1s 8 * vb z7,1s 8 * dw md,1s 8 * vb md,1s 8 * 9d4;;1s 8 * 949 bp 4sc -4 3h 9eu,1s 8 * 949 ab 4sc -4 3h 9eu,1s 8 * 949 9dw -4 3h 9eu,1s 8 * bp 4sc -4 3h 9eu,1s 8 * ab 4sc -4 3h 9eu,1s 8 * 9dw -4 3h 9eu;;;;1s 8 3h 934 *;;;;;;;4h 8 * -2 57 4ta 4pi,4h 8 * -2 57 4pi;;4i 8 * 9f7 9f8;;;;;4j 8 * -4 4s;;;;47 8 * -4 9fg;;47 8 9fg -4 *;;35 8 9fi -8 *;35 8 * -8 9fl;;;;4v 8 9fm 9fn *;4v 8 * 9fq;;;;h 8 9fs -8 *;h 8 * -2 9fv;;4r 8 * -4 3h b2 9fx,4r 8 * -4 i6 b2 9fx,4r 8 * -4 9fy 9fx;;;;4r 8 9fz b2 53k * 9g1,4r 8 9fz b2 * 9g1,4r 8 9fz b2 53k *,4r 8 9fz b2 *;;;;;3k 8 1 ff 4zp *,3k 8 1 ff a2 *,3k 8 1 99x *,3k 8 ff 4zp *,3k 8 ff a2 *,3k 8 99x *;3k 8 0 4v6 99x *,3k 8 0 99x *;;2c 8 9g7 *;4z 8 53k *,8 8 53k * 9ic,8 8 53k *;;;;;4z 8 9gc -4 9gd *;;;4z 8 9gf -8 9gg -4 *;4z 8 112 * 9gj,4z 8 112 *;;;;4z 8 ff bp * 9gn;;;;;;4z 8 yx 9gr * 12q 9gt;;4z 8 * 9gv;;4z 8 dw * 9gx,4z 8 * 9gx;;;4z 8 9gy *;;4z 8 * 59n vb 4s;;;4z 8 9h2 4x2 9h3 *;;4z 8 4s 9c9 * 9h7;;;51 8 * 9h8;;t 8 * 9hc;;t 8 * 1;t 8 58a *;;;;e 8 * -2 94p -2 0 9hj,e 8 * -2 94p -2 9hk;;;e 8 9fm * 9hm;;e 8 * 949 9ho 9hp -2 9hq,e 8 * 9ho 9hp -2 9hq,e 8 * 949 9hp -2 9hq,e 8 * 9hp -2 9hq,e 8 * 949 9ho -2 9hq,e 8 * 9ho -2 9hq,e 8 * 949 -2 9hq,e 8 * -2 9hq;;;;;;;4l 8 10z 9ht *;3b 8 * 9hw s1 4sc,3b 8 * s1 4sc;;3b 8 9hv 9hw *,3b 8 9hv *;;k 8 * 949 -2 mg 1,k 8 * -2 mg 1;;k 8 1 9i0 -2 *;;;;2l 8 * -4 9i6;;2l 8 3h 95b * 5ec;13 8 1 *;13 8 1 99x *;13 8 * 9ib;;;8 8 58w -8 *;;8 8 9ie -8 *;;8 8 4uv 9ig -8 *;3m 8 *;;;3j 8 0 9ik *;2f g no *;2f g no -2 *;;;2f g no 5s1 5qn -2 *,2r g 82 o2 vd *;2f g no * -2 9iq;58 g v9 *;;19 g * -2 ra 9iv -2 9iw,19 g * -2 ra 9iv -2;;;19 g * 9iy;;;19 g 9iz 1m 5jv -2 *;19 g 1m 5jv a6 k3 *;;19 g 9j2 *;19 g * 9j5;;q g 1m 5jv a6 k3 *,q g 1m 5jv a6 kz *,q g 1m 5jv a6 5ja *,q g 1m 5jv a9 *,q g ra 5mp a6 k3 *,q g ra 5mp a6 kz *,q g ra 5mp a6 5ja *,q g ra 5mp a9 *;;q g 1rs ra 9j7 *;;;5b g * 9x7;q g 9j9 9ja 9jb *,z g 9j9 9ja 9jb *;;;;;q g 9jf -2 ra 9jg -2 *,q g 9jf -2 ra -2 *,z g 9jf -2 ra 9jg -2 *,z g 9jf -2 ra -2 *;3t g * 9jj -2 9jk;;;;;3t g 9jm *;;;3t g * -4 1m yl 5jv,3t g * -4 1m w9 5jv;3t g * -2 1;3d g * -2 9jt,r g 9ok *;;;3d g 9ju -2 *;3d g uq *;;;;;3d g *;3d g * -8 9k3;;3d g 5ro *;4s g 1m * 9k6,2b g * 9kp,2x g 9yq * 9yr;;4s g 1m k3 * 5mp;;;49 g 5wz -2 * 9kb 9kc,49 g 5wz -2 * 9kc;;;49 g * 9ke 9kf;;;n g * -8 9kh;;n g * 9kj 9kk,n g * 9kk;;;;2b g 9kl *;;;;;3x g * -2 9ks -2 9kt;;;3x g uq -2 * -2 lt 63e,3x g uq -2 * -2 9ks;3x g * lt 63e,3x g * 9kw;;;;;;1r g *;;;4y g 19x 9l3 *,4y g 19x *;4c g *;;m g * 9l6;;m g 9l8 * 125;;;;g g 9lb a6 9lc *,g g 9lb a6 *;g g * a6 k3 -2 9lf,g g * 9je -2 9lf;;g g *;g g * -2 9li;5b g 9xb a6 yl *,5b g 9xb a6 w9 *,5b g 9xb 9je *;;;48 g 5im *;48 g * -2 9ln;;48 g *;;;;59 g 9lr *;59 g z0 10c *;;59 g v9 9lu *;;;2u g 9lw a6 9lx -2 * 9lz,2u g 9lw 9lx -2 * 9lz,2u g 9lw a6 -2 * 9lz,2u g 9lw -2 * 9lz;;;;2u g 9m0 a6 5h8 -2 9m1 *;;2u g 9m3 -2 * -2 9m5;;;;37 g 9m7 *;;;37 g 9m9 9ma *;37 g 5im *;37 g * 9me;;;;1v g 9mf 9mg p *,1v g 9mf p *,1v g 9mf 9mg *,1v g 9mf *,1v g 9mm 9mg *,1v g 9mm *,1d g 9mz -2 * 5wz 9n0,1d g 9mz -2 * 9n0;;1v g p *;1v g * -2 9ml;;;1d g 648 kz s6 9ju *,1d g 648 cs 5vj 9ju *,1d g 648 kz 5yh 9ju *;;;;;1d g 648 cs s6 -4 * -2 9mt -2 9mu,1d g 648 5xq s6 -4 * -2 9mt -2 9mu,1d g 648 kz s6 -4 * -2 9mt -2 9mu,1d g 9mv -4 * -2 9mt -2 9mu;;;;;1d g * 1m 9my;;;;2i g * 1ou;;2r g no 5s1 5qn *,2r g vd *;;;46 g * 0 9n5;;;;40 g * -2 cy 0 5sa,40 g * -2 cy 5uu,40 g * -2 9nb;;;40 g v9 no -2 * -2 9ne,40 g o2 -2 * -2 9ne;;40 g * w9 9ng;;2q g no gy *,2q g 9ni *;;;;2q g 9nk * 35 5tc,2q g 9nk * dx 5v7,2q g 9nk * dz 5v7,2q g 9nk * cy cs 5gn,2q g 9nk * 9nm;;;1z g 9nn 62f -2 *;;1z g 9jb 9np gi 62f -2 *,1z g 9jb 9np 9nr -2 *;;1z g * 9nt;;;;;1z g 9nw 656 *,1z g 9nw *;;1z g 9jb 9ny 126 gi 62f -2 *,1z g 9jb 9ny 126 uq gi -2 *,1z g 9jb 9ny 126 9o0 -2 *,1z g 9jb 9ny gi 62f -2 *,1z g 9jb 9ny uq gi -2 *,1z g 9jb 9ny 9o0 -2 *;;;1z g uq gi *,1z g gi 62f *,1z g gi *;1z g gi 635 k3 *;;50 g 9o4 * 9jb 9o6;;50 g * 9jb 9o8;;50 g 9jb 9o6 gi 62f -2 *,50 g 9jb 9o6 nw fc -2 *,50 g 9jb 9o6 fc -2 *;50 g vy -4 9je -4 *;;;50 g * -2 9oc -2 9ob;50 g 63r yz * 5wz 9of;;50 g * 649 9oh,50 g * 9os;;;50 g * 9jb 9oi;50 g * 9ol 9om;;;;50 g 9op -2 a6 *,50 g 9op -2 *;;50 g 9ok * -2 9or;;;50 g 9ok *;;;;;;;p g * -4 9p1 -2 1m 64p -2 9p2,p g * -4 9p1 -2 9ou -2 9p2;;;p g no uq 5s1 * 9p4 9p5,p g no 9p6 * 9p4 9p5;;;;3r g *;;3r g * 9pa;;;3v g 9pb 9je *,3v g 9pb *;;3v g 9pd *;3v g 5pz *;;3v g 9pg *;17 g *;;2g g 0 9pj 0 * 9pl 9pm,2g g 0 0 * 9pl 9pm,2g g 0 9pj * 9pl 9pm,2g g 0 * 9pl 9pm,2g g 0 9pj 0 * 9pl,2g g 0 0 * 9pl,2g g 0 9pj * 9pl,2g g 0 * 9pl;;;2g g * 0 9po 0 9pp 9pq bl,2g g * 0 0 9pp 9pq bl,2g g * 0 9po 9pp 9pq bl,2g g * 0 9pp 9pq bl,2g g * 0 9po 0 9pp 9pq,2g g * 0 0 9pp 9pq,2g g * 0 9po 9pp 9pq,2g g * 0 9pp 9pq;;2g g 9pr 9po 9ps * 9pa bl,2g g 9pr 9ps * 9pa bl,2g g 9pr 9po * 9pa bl,2g g 9pr * 9pa bl;;;;;;2g g 9pu 9jb *;;;;2g g * yz pz a6 9pw 9px,2g g * 9py 9pw 9px,2g g * 9pw 9px,2g g * yz pz a6 9pw,2g g * 9py 9pw,2g g * 9pw;2g g 0 * 35 bl,2g g 0 * ra bl;2g g 0 9q0 *;2g g * 9q3;;;;;;;18 g 1rw *;18 g 63d *;18 g vd *;;18 g 9qc my * -2 9qe,18 g 9qc * -2 9qe;;18 g * -2 9qg 1 -4 9qh,18 g * -2 1 -4 9qh;;;;3s g * 9qk 9ql,3s g * 9ql;;;;3s g * -2 9qo;;1n g *;;1n g 9qq a6 kz *,1n g 9qq 9je *;2y g 9jb 5z3 5mp *,2y g 9jb 5mp *;;2y g 5mp * 1m 9jb 5vx,3 g 9v9 5mp *;2y g 9jb *;;;;;39 g 9qy 9qz *,39 g 9qy *;39 g * 82 9r2 9r3,39 g * 9r2 9r3,39 g * 82 9r3,39 g * 9r3;;;;;39 g * -2 9r7;39 g 9r8 -2 9r9 -2 *;;;;;39 g * 9ra 9rb,39 g * 9rb;39 g * 82 9r2 9r3,39 g * 9r2 9r3,39 g * 82 9r3,39 g * 9r3;39 g * 9rf 9rg,1x g 9uq * 9us 9ut,1x g 9uq * 9ut;;;1y g 35 * 9ri,1y g 35 *;;1y g 35 9rh 9ri *,1y g 35 9rh *;;r g 9rk -2 *;r g *;1i g 1m es a6 -2 * -2 9ro,1i g 5wz -2 * -2 9ro;;;1i g 82 cs s6 -2 9rp -4 *,1i g 5wz s6 -2 9rp -4 *,1i g 82 kw s6 -2 9rp -4 *,1i g 125 82 cs -2 9rp -4 *,1i g 125 82 e0 -2 9rp -4 *;;1i g 1m es a6 -2 9rr -2 *,1i g 5wz -2 9rr -2 *;2o g * a6 9ru 9rv 5jz;;;36 g *;;21 g 9rx 9jb *;21 g 9jb *,d g cy 9jb *,d g 1m 9jb *;42 g * -2 1m kz,42 g * -2 a6 5w1;42 g * -2;42 g 9s1 -2 *;;;;42 g 9s5 -2 *;43 g 5gx a6 *;43 g * a6 9s9 9rv 9sa;;;;;4p g 9sb 9se 9sc -2 *,4p g 9sb 9se -2 *;4p g 9sb * 9sc -2,4p g 9sb * -2,4p g 9sm *,4p g * 9r9 9sz;4p g * 1m -2 9sg,4p g * -2 9sg;;4p g 63d *;4p g * 0 9sj;;4p g * 9sl;;;4p g * -2 9so;;4p g * a6 0 9sq;;4p g * a6 9qc;4p g *,4p 1s *;4p g * a6 5uf,4p g * 9su;;4p g 9sr -2 *;;4p g 9sw *;4p g 9js *;;4p g * 0 9t1;;;4p g 9t2 *;4u g *;4u g * 9t6;;4u g * yl;11 g 1pp *,11 w 244 *,11 1s 1po *;;4f g * 9tb 9td 35 5uu 9te -2 9tf,4f g * 9tb 9td 9tg 9te -2 9tf,4f g * 9td 35 5uu 9te -2 9tf,4f g * 9td 9tg 9te -2 9tf,4f g * 9tb 9td 9te -2 9tf,4f g * 9td 9te -2 9tf;;4f g 9ta 9tb * 9td 35 5uu 9te -2 9tf,4f g 9ta 9tb * 9td 9tg 9te -2 9tf,4f g 9ta * 9td 35 5uu 9te -2 9tf,4f g 9ta * 9td 9tg 9te -2 9tf,4f g 9ta 9tb * 9td 9te -2 9tf,4f g 9ta * 9td 9te -2 9tf;;;;;4f g * -4 0 9tf;4f g * 9tj -2 9tk 9tl -2 0 9tm,4f g * -2 9tk 9tl -2 0 9tm,4f g * 9tj -2 9tl -2 0 9tm,4f g * -2 9tl -2 0 9tm,4f g * 9tj -2 9tk -2 0 9tm,4f g * -2 9tk -2 0 9tm,4f g * 9tj -2 -2 0 9tm,4f g * -2 -2 0 9tm;;;;;3u g * 1m 35 5uu -2 9to,3u g * 1m 9tp -2 9to,3u g * 35 5uu -2 9to,3u g * 9tp -2 9to;;;3u g * ra 5ja 9tr;;3u g * 1m 9tt 9tu,3u g * 9tt 9tu;;;3u g * ra 5ja 5xq s6;3u g 9tv ra 5ja *;;;3u g * 9jb 9tx 9ty,3u g * 9jb 9tx;3u g * 5ja -2 9u1 -2 s6 -2 uq z0,3u g * 5ja -2 9u1 -2 s6 -2 9u2,3u g * 5ja -2 9u1 -2 -2 uq z0,3u g * 5ja -2 9u1 -2 -2 9u2,1o g * 5ja 9yg;;;;4k g 9u3 a6 *,4k g 9u3 *;;;;29 g * 9u9 82 9ua 9ub,29 g * 82 9ua 9ub,29 g * 9u9 9ua 9ub,29 g * 9ua 9ub,29 g * 9u9 82 9ub,29 g * 82 9ub,29 g * 9u9 9ub,29 g * 9ub;;;;29 g * 9u9 82 9ua 9ud,29 g * 82 9ua 9ud,29 g * 9u9 9ua 9ud,29 g * 9ua 9ud,29 g * 9u9 82 9ud,29 g * 82 9ud,29 g * 9u9 9ud,29 g * 9ud;;;1x g * 9ul 9um,1x g * 9um,1x 1s * ap8 ap9,1x 1s * ap8;;1x g 9ue 9uf 9ug *,1x g 9ue 9ug *,1x g 9ue 9uf *,1x g 9ue *;1x g * lx kw 9uj,1x g * nw kw 9uj,1x g * 9uk 9uj;;;;;1x g * 0 1 9uo,1x g * 1 9uo;;;;;;;1x g * -2 9uv;;;1x g 9uw 0 1 -2 9uo -2 *,1x g 9uw 1 -2 9uo -2 *;;;;1x g 9uy 9uz 9v0 *;;1x g 125 9uf 9v2 *;4o g 9ul *;4o g 9v4 9ug *,4o g 9v4 *;;4o g 9v6 -2 *;4o g 9v2 *;;b g 9mv -2 *;;;b g 9vc *;;;c g 9ve 9vf -2 *,c g 9ve -2 *,c g 9vh -2 *,c g uq 9vl a6 *,c g uq 9vl *;;c g * 9vj -2 9vk,c g * -2 9vk;;;;c g *;c g * 9r2 -2 9vo,c g * -2 9vo;;c g * 9vq 1,c g * 1;;;;;;j g *;s g *;;s g 9vx *;s g * 9w0 -2 1,s g * -2 1;;;s g * 9w3 -2 9w4;;;20 g *;20 g *;56 g * -8 1;56 g 1 -4 *;56 g * -2 1;4q g *;3p g *;3p g *;;2 g 9wd nw 9ma *,2 g 9wd 9ma *;;;;;;;;;;;;;4i g 9wo 9ws -2 9wp 9wq -2 *,4i g 9wo -2 9wp 9wq -2 *,4i g 9wo 9ws -2 9wp -2 *,4i g 9wo -2 9wp -2 *;;;;4i g * -2 9wt -2 9wu,4i g * -2 -2 9wu;;4i g 9ww a6 *;1s g *;1s g x1 * 9ug,1s g ka * 9ug;1s g 9uf 9v2 *,1s g 9uf *;1s g 9uf *;;0 g *;i g *;;5b g 9x5 -2 *;;;5b g 9x8 * -2 9xa;;;1b g *;1b g * -2 9xe;;;3l g 9xf -4 *;2a g * -2 9xi -2 9xj;;;;;2a g 9xi 9xk a6 9xl *,2a g 9xi 9xk a6 *;2a g 9ul * 9xo;;;2a g 9xp -2 * -4 9xr;;;;4a g * -2 9xs -2 35 5tt,4a g * -2 9xs -2 cy k3 5ui,4a g * -2 9xs -2 9xt;;4a g 9xv -4 *;4a g * -4 9xy;;o g * 9y0 -2 1;;o g 1 a6 *;o g * 1 -2 x1 5s1;o g 9y2 1 -2 *;o g * -2 9jb 9y5;;;o g * -2 0 -8 9y8;;1o g * -2 9ya;;1o g * 9yc 9yd;;;1o g 9ok *;1o g * 5kt 62o;;;2z g 9yh 9jb * 9yj;2z g 9yh 9jb *;6 g *;1t g * -4 9ym;;;;2x g 9yn 9yo *;;;2x g * s6 9yt 9yu;;;4 g *;a g * 9yx -2 9yy;;;34 g *;4w g *;4w g * 9w0 1;32 g * -8 9z3;;;32 g 9z4 -2 *;32 g uq 9ok * 9z7,32 g uq * 9z7;;2f w nt *;2f w nt -2 *;;;2f w nt 9zd -2 *;;;58 w uq 9ze *;58 w 6eq *;19 w * -2 9v nr,19 w * -2 9y 6cj,19 w * -2 6ce 68l,19 w * -2 6ce 684,19 w * -2 6ce 6e1;;19 w *;;;19 w 9zl *;19 w * -2 9zo;;19 w * 9zq 9zr;;;;;19 w *;;;q w 1m 9zv 9zw *;5b w * ac9;;;3t w 9zz -2 a00 -2 *;;3t w a02 *;;3t w a04 *;3t w * bk 0 -2 1,3t w * 0 -2 1,3t w * bk -2 1,3t w * -2 1;;;;3d w * -2 a0b;;;3d w a0c -2 *;3d w 9v *;;;;3d w *,1g w *;3d w * -8 a0k;;3d w * a0m;;;4s w wj * 6bc;;;;49 w qs -2 * -2 a0t;;n w * -8 a0v;;n w * a0x a0y,n w * a0y;;;2b w * a10;;;2b w * a13,3a w * a9w;;4k w * a15 a16,4k w * a16;;;3x w * -2 a18 -2 a19,3x w * i6 6pt,3x w * a1a;;;;;;1r w a1c *;4y w 6qo bk *;;30 w 35 * acj;;;;;;2u w * bk a1n -2 a1o,2u w * a1n -2 a1o,2u w * bk -2 a1o,2u w * -2 a1o;;;;;;1v w p *;;;;;2i w * bk 6in,2i w * a1y;;;2r w nt 6q0 *,2r w a21 *;;2r w 82 o2 6px *;2q w 6ak nt *;;;40 w * -2 a27;;;;40 w a29 -2 * -2 a2b;;40 w * -2 a2d a2e a2f;;;;40 w 6kx k3 *,40 w 6kx *;;;2q w a21 *;2q w nt ce * 66u 6ak;2q w nt 70 *;2q w 6px *;1z w ce 6r1 -2 *,1z w uu 6r1 -2 *,1z w 6q6 6r1 -2 *,1z w a2o -2 *;;1z w * -2 a31;1z w k3 wa a2p ce 6r1 -2 *,1z w k3 ym a2p ce 6r1 -2 *,1z w k3 wa a2p -2 *,1z w k3 ym a2p -2 *;1z w * a2s;;;1z w a2t bk *;;;1z w a2o * a2y a2z;1z w a2o * a2z;;1z w uu *;;;;50 w a33 * i1 9zy a35,50 w a33 * 9zy a35;;2e w 1m * 6jk;;50 w i1 a36 a37 ce 6r1 -2 *,50 w i1 a36 a37 70 -2 *,50 w a36 a37 ce 6r1 -2 *,50 w a36 a37 70 -2 *;;50 w w2 69y -2 * -2 a3b,50 w 6qv 69y -2 * -2 a3b,50 w a3c -2 * -2 a3b;;;;;;;;;50 w m7 gi a3i i1 a36 *,50 w m7 6g2 a3i i1 a36 *,50 w 6g2 a3i i1 a36 *,50 w m7 gi a3i a36 *,50 w m7 6g2 a3i a36 *,50 w 6g2 a3i a36 *;;50 w a3m a3k 6qv *,50 w a3m a3k *;;;50 w * a3p;;;;50 w i1 a36 a3q a3r -2 *;;;;;;;3v w a3y *;3v w * a41;;;2g w 0 9po 0 * a44,2g w 0 0 * a44,2g w 0 9po * a44,2g w 0 * a44;;2g w 0 9po 0 a43 a44 *,2g w 0 0 a43 a44 *,2g w 0 9po a43 a44 *,2g w 0 a43 a44 *;;;;;2g w 82 i1 a36 *,2g w 9y a36 *;2g w 0 * 35 a4c,2g w 0 * a4c;;;;18 w a4e *;;;;;;18 w a4k *;;18 w 6an *;;18 w * 6ep 6ep;18 w a4p *;18 w * 6px 6i1;;3s w * a4u -2 a4v,3s w * -2 a4v;;;;;;;3s w * -4 a51;;3s w * -4 15l;2y w a1g 6mm 6bc *,2y w a1g 6bc *;;;39 w a54 a55 *,39 w a54 *;39 w * a58 a59,39 w * a59;;;;;39 w * -2 a5d;;39 w * -2 a5f;;39 w * -4 a5h;;;39 w a5i * a5k a5l;;;;r w a5m *;1i w qs -2 * -2 a5p;;2o w * a5r 9v 69m;;;21 w a5s * a5u,21 w a5s *;;21 w a09 *,d w 6m6 i1 a36 *,d w 35 a36 *,4t w ads adt -4 *;42 w * -2 bk 6jq;43 w * a5y a5z 69m;;;4p w * m7 6l9 a61 -2 a62,4p w * 6hz a61 -2 a62,4p w * m7 6l9 -2 a62,4p w * 6hz -2 a62,4p w * m7 6l9 a61 -2,4p w * 6hz a61 -2,4p w * m7 6l9 -2,4p w * 6hz -2,4p w * 6hz;;;4p w * -2 a64;;4p w 6an *;4p w * 0 a67;;4p w * a69;;4p w * -2 m7 6l9,4p w * -2 a6b;;4p w 1 a4h *;4p w * -2 1;;4p w a6e -2 *;;4p w a6g *;;4p w a6i bk 0 *;4p w * 0;4p w 6i4 *;4p w 0 *;4p w * 1m 11 6r3,4p w * w9 6ft,4p w * w9 6g5,4p w * bk 6g5,4p w * a6o;;4p w * a6q;;;4p w a6r -2 *;;4p w * 1m 6ke;4p w a6u *;;;;;;4p w a6z a70 *;;4u w a72 *,15 w acu * -2 1;4u w * -2 a75;;4f w * a77 a78 a79 hq 6sr a7a -2 a7b,4f w * a77 a78 a79 hq 6rd a7a -2 a7b,4f w * a77 a78 a79 a7c a7a -2 a7b,4f w * a78 a79 hq 6sr a7a -2 a7b,4f w * a78 a79 hq 6rd a7a -2 a7b,4f w * a78 a79 a7c a7a -2 a7b,4f w * a77 a79 hq 6sr a7a -2 a7b,4f w * a77 a79 hq 6rd a7a -2 a7b,4f w * a77 a79 a7c a7a -2 a7b,4f w * a79 hq 6sr a7a -2 a7b,4f w * a79 hq 6rd a7a -2 a7b,4f w * a79 a7c a7a -2 a7b,4f w * a77 a78 a79 a7a -2 a7b,4f w * a78 a79 a7a -2 a7b,4f w * a77 a79 a7a -2 a7b,4f w * a79 a7a -2 a7b;;;;;;;3u w * hq 6sr a7e,3u w * a7f a7e;;;3u w * qs 6jx a7e;3u w * a7i a7j;;;3u w * a5a a7l bk 6i5,3u w * a5a a7l 6l5 6v,3u w * a5a a7l a7m,3u w * a5a a7l;;;3u w * k3 ym a7o,3u w * k3 wa a7o,3u w * z0 a7o;;;29 w * qs a3d a7r a7s,29 w * a3d a7r a7s,29 w * qs a7r a7s,29 w * a7r a7s,29 w * qs a3d a7s,29 w * a3d a7s,29 w * qs a7s,29 w * a7s;;;;29 w a7t uq k3 *,29 w a7t x1 k3 *,29 w a7t a7v *;;29 w * 8fr;29 w a5m * a7r a7y,29 w a5m * a7y;;1x w * lx kw a80,1x w * 6p kw a80,1x w * 9uk a80,1x w a81 a82 a83 *,1x w a81 a83 *,1x w a81 a82 *,1x w a81 *;;;;;1x w * a85 a86;;;1x w a7v * 1m a88;;1x w * 0 1 a8a,1x w * 1 a8a;;;;;;1x w a8b a8c a8d a8e *;4o w * a8h a8i,4o w * a8i;;;;4o w a8j *;;4o w a8l * a8n a8o,4o w a8l * a8o,4o w a8l * a8n,4o w a8l *;;;3 w 82 yz 6bc *,3 w a8q 6bc *;;3 w * i6 68n,3 w * a8s;;;3 w a8t *;;d w 1m * a8x;d 1s aj5 * apz;3q w * qs 6s7,3q w * qs 6e9,3q w * a8z;;;3q w a90 *;;3q w * ci 6e9;3q w a93 *;3q w 6rm bk *;3q w 6bm bk * a97 -2 a98;;;3q w * bk a9a;;3q w * 6cq 6r1;3q w a9b *;3q w * a9e;;3q w * bk 6iu,3q w * a9g;;;;44 w a9i *;1h w * -2 a9l;;;;1h w a9m a9n *,1h w a9m *;1h w * i1 yi 6iw,1h w * yi 6iw;;3a w 1m yz a9q *,3a w a9s a9q *;;;3a w a9t * a9 6mk,3a w a9t * bk 6u3;3a w 36 *;;;3a w 1m a9x 9zs *;3e w * -2 aa0;;;3e w aa3 -2 *;;;;3e w * aa4 aa5,3e w * aa5;;;3e w 6ke *;;;;;;;;;7 w aaf aag aah *,7 w aaf aah *;;7 w * -2 aal a36 6jk;;;38 w * aao;;;38 w aap -2 6v a5m *,38 w aap -2 6v *;38 w aap -2 *;38 w * 6cq 68l;38 w aas *;38 w 9v nr 9uz *,10 w aaw yz * aax,10 w aaw * aax;;;;10 w * aaz;;10 w v9 *;;10 w ab1 *;10 w 9v *;10 w * -4 ab5;;10 w * 1;10 w *;;;;1g w aba *;1g w *;;;1g w * abd abe,1g w * abe;1g w * i1 6lp;;1y w 1m 6f0 *;1y w * -2 abk;;1y w * a0p abm;;3h w 1 *;;;;;14 w 6n2 abo abr *,14 w 6n2 abo *;;;2e w abu -2 *;4i w * bk abx,4i w * abx;;4i w abw -2 * -2 abz;;;4i w vi 82 ac0 *,4i w vi 82 *;;;1s w ac3 *;1s w kh *;1s w a82 *;1s w lx kw *;1s w lx kh *;;;22 w * -2 acc;;22 w * -2 ace;;3l w * -2 acg;;2h w 69l *;30 w a1g *;;;1j w * acm;;41 w * aco acp,41 w * acp;;;41 w * -2 acr;;41 w * act 9uz 0;;;15 w * 1;4d w * -4 1;4d w * -4 1;;4d w * -2 acy -4 1;;4d w 1 ad0 *;;4d w * a3x ad2 1,4d w * ad2 1,4d w * a3x 1,4d w * 1;4d w * ad5 0 1,4d w * ad5 1;;4d w * -4 1;;3c w * 6v xi,3c w * bk yz;3c w 6o1 *;3c w 6sb *;3o w 6to *;3o w 6qw bk *;;;24 w * adg;;24 w 6bc a8 *;;24 w wj adf adi *;;4x w adk 71 6v *;;4x w adm *;;;4x w adp -2 *;1a w *;;4t w ads * -4 1m 69m;4t w * -4 1m 69m k3 ym -2 adv,4t w * -4 1m 69m adw -2 adv,4t w * -4 adx k3 ym -2 adv,4t w * -4 adx adw -2 adv,4t w * -4 1m 69m -2 adv,4t w * -4 adx -2 adv;;;;4t w * bk 6mm 662,4t w * bk 69m,4t w * 6mm 662,4t w * 69m;;4t w adz k3 * ae1,4t w adz * ae1;;;4t w * bk ae4 -4 69m,4t w * ae4 -4 69m;;4e w *;4e w *;;;2w w 1m 6jk bk yz *,2w w 1m 6jk bk *;2w w * fs aeb -4 aec,2w w * aeb -4 aec;;;;;;;;;2v w aeg aeh aei *,2v w aeg aei *;2f 1s n3 *;;;2f 1s ux *;;2r 1s 7h op ux *;;;;;19 1s * -2 ra nw;;19 1s *;;19 1s aex *;19 1s * af0;;;q 1s 1m 6x5 af1 *,q 1s ra 6yt af1 *;;;;q 1s af3 af4 af5 *,z 1s af3 af4 af5 *;;;q 1s * a6 6wr af7,q 1s * a6 7a6 af7,q 1s * af8 af7,z 1s * a6 6wr af7,z 1s * a6 7a6 af7,z 1s * af8 af7;;;;q 1s afb afc *,z 1s afb afc *;;;3t 1s afe -2 aff -2 *;;;3t 1s afi *;3t 1s * a6 0 -2 1,3t 1s * 0 -2 1,3t 1s * a6 -2 1,3t 1s * -2 1;;3t 1s * -4 ra wa 6yt,3t 1s * -4 1m v4 6x5,3t 1s * -4 1m wa 6zq;3d 1s * -2 afo;;;3d 1s afp -2 *;;3d 1s afr a6 *;;3d 1s * aft;3d 1s *;3d 1s * -8 afx;;;;3d 1s * a6 afz,3d 1s * afz;;4s 1s ag1 * ag3,2b 1s * agi,2x 1s ate * atc;;4s 1s 77x 1m * 6yt;50 1s ajl *;;;49 1s 77x -2 * -2 ag9;;n 1s * -8 agb;;n 1s * agd age,n 1s * age;;;2b 1s a0z *;;;;;4k 1s agj a6 *,4k 1s agj *;3x 1s * -2 agm -2 agn;;;3x 1s * 75r 7df,3x 1s * agp;;1r 1s * a6 77d,1r 1s * rg 77s,1r 1s * agr,1r 1s * ag5 ags,1r 1s * ags,1r 1s * a6 rg 77s,1r 1s * a6 agt,1r 1s * agt;;;;1r 1s *;;;m 1s * agw;25 1s * agg agz;;25 1s *;;g 1s * ah3 a8x ah4,g 1s * ah3 ah4;;;g 1s * a6 wa -2 ah6,g 1s * 9v wa -2 ah6,g 1s * ag5 -2 ah6;;;;48 1s * -4 ah8;48 1s *;2u 1s * a6 ahc -2 ahd,2u 1s * ahc -2 ahd,2u 1s * a6 -2 ahd,2u 1s * -2 ahd;;2 1s ar1 nw 1m ar2 *,2 1s ar1 1m ar2 *,2 1s ar1 nw ar2 *,2 1s ar1 ar2 *;;2u 1s ahe -2 * -2 ahg;;;37 1s ahh *;;37 1s ahj on * ahl,37 1s ahj * ahl;;37 1s 6wb *;;37 1s ahn *;;;;1v 1s p *;1v 1s * -2 ahu;;;1v 1s ahv ahq *,1v 1s ahv *;1d 1s 7e5 afp *;;1d 1s 7e5 on s6 -4 * -2 ai0 -2 ai1,1d 1s 7e5 s6 -4 * -2 ai0 -2 ai1,1d 1s 7e5 78p s6 -4 * -2 ai0 -2 ai1,1d 1s 7a6 -4 * -2 ai0 -2 ai1;;;;1d 1s * ai4;;;1d 1s ai5 -2 * 77x ai7,1d 1s ai5 -2 * ai7;;2i 1s * cx 75x,2i 1s * 1ox;2r 1s aia *;;;;;;;40 1s aif -2 *;;40 1s aik -2 * -2 aij;;;2q 1s n3 gi *,2q 1s aia *;;;2q 1s ain * n2 742,2q 1s ain * no 76d bl,2q 1s ain * n2 76d 7df,2q 1s ain * aip;;1z 1s 7fl f0 -2 *,1z 1s air -2 *;;1z 1s a8x * f0 -2 ait,1z 1s a8x * -2 ait;;;;1z 1s aiv a6 *;;;1z 1s aix aiy *;21 1s amt * amu;;;1z 1s aj0 aj1 jl aj2 -2 *,1z 1s aj0 aj1 aj2 -2 *;;;1z 1s aj4 aj5 *;;50 1s aj7 o2 * aj9,50 1s aj7 * aj9,50 1s ajj o2 * ajk,50 1s ajj * ajk,5b 1s arv * arw;;;50 1s aj8 aja f0 *;;;;50 1s * -2 ajd -2 aje;;;;;;;;;50 1s * -2 ag5 ajn,50 1s * -2 ajn;50 1s * -2 ajq;;;50 1s ajr *;;;;;;;p 1s ra 6xl no *;p 1s * -4 ak1 -2 ak2 -2 ak3;;;;;;p 1s n3 uq 72r ak4 ak5 *,p 1s n3 ak7 ak4 ak5 *;;3r 1s *;;3r 1s * akb;;3v 1s * agg akd,3v 1s * akd;;;3v 1s ake *;;;3v 1s akh *;17 1s *;2g 1s 0 8c1 0 * akl akm,2g 1s 0 0 * akl akm,2g 1s 0 8c1 * akl akm,2g 1s 0 * akl akm,2g 1s 0 8c1 0 * akl,2g 1s 0 0 * akl,2g 1s 0 8c1 * akl,2g 1s 0 * akl;;;;2g 1s akn 0 8c1 0 * akp bl,2g 1s akn 0 0 * akp bl,2g 1s akn 0 8c1 * akp bl,2g 1s akn 0 * akp bl,2g 1s akq 8c1 akr * akp bl,2g 1s akq akr * akp bl,2g 1s akq 8c1 * akp bl,2g 1s akq * akp bl;;;;;2g 1s aks aj8 *;;2g 1s akn aku * akw,2g 1s akn * akw,2g 1s akn aku *,2g 1s akn *;;2g 1s 0 * ra bl,2g 1s 0 * 3v bl;2g 1s 0 akx *;;;18 1s * 75r a6 -2 1,18 1s * 78d 766 -2 1,18 1s * al2 -2 1,18 1s * 1 -4 al3;;;;;18 1s al5 *;;;18 1s ux *;18 1s * 76q alb -2 akt,18 1s * alb -2 akt,4p 1s ank a6 *;;18 1s * -2 ald 1 -4 ale,18 1s * -2 1 -4 ale;;;;18 1s 1 alf 8fr * ra bl;18 1s * n2 742,18 1s * no bl;3s 1s * alj alk,3s 1s * alk;;;3s 1s 1v9 -2 *;1n 1s *;1n 1s * c8 774 alo,1n 1s * alp alo;;;;2y 1s 6yt *;;;;39 1s * alw alx,39 1s * alx;;;39 1s * 7h alz am0,39 1s * alz am0,39 1s * 7h am0,39 1s * am0;;;;;39 1s * -2 am4;;39 1s * -2 am6 -2 am4,39 1s * -2 -2 am4;;;39 1s * alw s6 7d0,39 1s * alw am7,39 1s * s6 7d0,39 1s * am7;39 1s * 7h agd ama,39 1s * agd ama,39 1s * 7h ama,39 1s * ama;;39 1s * amc amd,39 1s * amd;;;;1y 1s no er ame *;;r 1s * amg,r 1s *;;r 1s ami aes *,r 1s ami *;r 1s *;;1i 1s 77x -2 aml -2 *;;1i 1s 7h o2 79y -2 amn -4 *,1i 1s 77x s6 -2 amn -4 *,1i 1s rf 7fl -2 amn -4 *,1i 1s ce 7h cu -2 amn -4 *,1i 1s amp -2 amn -4 *;;;2o 1s amq a6 * cx 6xc;36 1s *;;;21 1s * amu;42 1s * -2 3w 774,42 1s * -2 77x on 774;42 1s * -2 amy,42 1s * -2;;;;42 1s * -2 an2;;43 1s 6un a6 *;43 1s * a6 an5 cx 6xc;;4p 1s * -2 an7;;;4p 1s * 0 ana;;;;4p 1s anc *,4p 1s * anr ans,4p 1s anw * anr -2 anx,4p 1s anw * -2 anx;4p 1s * -2 anf;;4p 1s * -2 anh;;4p 1s * a6 0 anj;;;4p 1s * a6 75p,4p 1s * rg 1rq,4p 1s * anm;;4p 1s ank -2 *;4p 1s * anp;;4p 1s amj -2 *;;;4p 1s * 0 anu;;;;;4u 1s *;4u 1s * ao0;;4u 1s * amp;;4f 1s * ao4 ao5 ao6 78d 766 ao7 -2 ao8,4f 1s * ao4 ao5 ao6 on 7cr ao7 -2 ao8,4f 1s * ao4 ao5 ao6 ao9 ao7 -2 ao8,4f 1s * ao5 ao6 78d 766 ao7 -2 ao8,4f 1s * ao5 ao6 on 7cr ao7 -2 ao8,4f 1s * ao5 ao6 ao9 ao7 -2 ao8,4f 1s * ao4 ao6 78d 766 ao7 -2 ao8,4f 1s * ao4 ao6 on 7cr ao7 -2 ao8,4f 1s * ao4 ao6 ao9 ao7 -2 ao8,4f 1s * ao6 78d 766 ao7 -2 ao8,4f 1s * ao6 on 7cr ao7 -2 ao8,4f 1s * ao6 ao9 ao7 -2 ao8,4f 1s * ao4 ao5 ao6 ao7 -2 ao8,4f 1s * ao5 ao6 ao7 -2 ao8,4f 1s * ao4 ao6 ao7 -2 ao8,4f 1s * ao6 ao7 -2 ao8;;;;;;;4f 1s * aob -2 aoc aod -2 0 aoe,4f 1s * -2 aoc aod -2 0 aoe,4f 1s * aob -2 aod -2 0 aoe,4f 1s * -2 aod -2 0 aoe,4f 1s * aob -2 aoc -2 0 aoe,4f 1s * -2 aoc -2 0 aoe,4f 1s * aob -2 -2 0 aoe,4f 1s * -2 -2 0 aoe;;;;;3u 1s * 78d 766 0 aog,3u 1s * aoh aog;;;3u 1s * ra 6wr aoj;;3u 1s * aol aom;;;3u 1s * aoo 6wr yx 6zv,3u 1s * aoo 6wr yy 6zv,3u 1s * aoo 6wr aop;;;3u 1s * 9po af5 aos ce,3u 1s * af5 aos ce,3u 1s * 9po aos ce,3u 1s * aos ce;3u 1s aoq 9po af5 * aos ce,3u 1s aoq af5 * aos ce,3u 1s aoq 9po * aos ce,3u 1s aoq * aos ce;;;;;;;29 1s * 7h aoz 1m ap0,29 1s * aoz 1m ap0,29 1s * 7h 1m ap0,29 1s * 1m ap0,29 1s * 7h aoz ap0,29 1s * aoz ap0,29 1s * 7h ap0,29 1s * ap0;;;29 1s * 7h aoz ap2,29 1s * aoz ap2,29 1s * 7h ap2,29 1s * ap2;;;1x 1s ap3 9uf 9po *,1x 1s ap3 9po *,1x 1s ap3 9uf *,1x 1s ap3 *;1x 1s * ap6 ap7,1x 1s * ap6;;;;;1x 1s * 0 1 apb,1x 1s * 1 apb;;;;;1x 1s * -2 am7;1x 1s * 0 1 -2 aph -2 api,1x 1s * 1 -2 aph -2 api;;;1x 1s amj 0 -2 77x o2 -2 *,1x 1s amj 0 -2 apk -2 *;;;;1x 1s apl apm 77x o2 ag2 *,1x 1s apl apm ag1 ag2 *,1x 1s apl 77x o2 ag2 *,1x 1s apl ag1 ag2 *;1x 1s ce 9uf *;4o 1s aps *;;4o 1s app apq *,4o 1s app *;;4o 1s * -2 apu;;;4o 1s apv *;;;;;d 1s aq0 aj8 *;;b 1s 6wr *;;b 1s aq4 *;;;c 1s aq6 aq7 -2 *,c 1s aq6 -2 *,c 1s aq9 aqa -2 *,c 1s aq9 -2 *;;;c 1s * alz -2 aqc,c 1s * -2 aqc;;c 1s *;c 1s * aqf -2 aqg,c 1s * -2 aqg;;;c 1s * aqi 1,c 1s * 1;;;c 1s 6yx *,c 1s * 79i;;j 1s *;s 1s *;;s 1s aqo *;s 1s * 9w0 -2 1,s 1s * -2 1;s 1s * aqs -2 aqt;;;20 1s *;56 1s * -8 1;56 1s 1 -4 *;56 1s * -2 1;4q 1s *;3p 1s *;3p 1s *;;;;;;;;;;2 1s * 1m 781 9v wa,2 1s * 1m 781 9v ym,2 1s * 1m 781 6zv;;;;4i 1s arb vi -2 arc ard -2 *,4i 1s arb -2 arc ard -2 *,4i 1s arb vi -2 arc -2 *,4i 1s arb -2 arc -2 *;;;4i 1s * -2 arf -2 arg,4i 1s * -2 -2 arg;;4i 1s ari a6 *;1s 1s 9uf *;1s 1s * 77x nw,1s 1s * rf ma,1s 1s * 77x ma,1s 1s * arm;;1s 1s * aro arp;;;;0 1s *;i 1s *;5b 1s * -2 3t 703;5b 1s art -2 *;;5b 1s arv *;;5b 1s arx * -2 arz;;;5b 1s as0 c1 v4 *,5b 1s as0 agg *;1b 1s *;1b 1s * -2 as4;;;3l 1s as5 -4 *;2a 1s * as8 -2 as9;;;;2a 1s n2 792 asa 774 *,2a 1s cx 78x asa 774 *,2a 1s n2 792 asa *,2a 1s cx 78x asa *;;2a 1s asc * ase,2a 1s * ase;;;2a 1s asf -2 * -4 ash;;;4a 1s * -2 asi,4a 1s ask -4 *;;4a 1s * -4 asm;;o 1s * aso -2 1;;o 1s 1 a6 *;o 1s 0 alg a6 *;;o 1s * 1 -2 asr;o 1s * -2 asu -2 asv;;;o 1s * -2 0 -8 asx;;1o 1s * -2 asz;;1o 1s * at1 at2;;;1o 1s aes *,1o 1s *;;1o 1s 9ja 6wr *;;2z 1s at6 o2 aj8 *,2z 1s at6 aj8 *;6 1s *;1t 1s * -4 ata;;;;2x 1s atb atc *;;;;2x 1s atf s6 atg *,2x 1s atf s6 *;4 1s *;;;a 1s atj atk -2 *;34 1s *;4w 1s *;32 1s * -8 atp;;;32 1s atq -2 *;32 1s * ra 74u,32 1s * n2 74r,32 1s * att",
 "sensitive": "bank-details cheque crypto easy-money fee gift-card guaranteed-job identity-doc interview messenger parcel pay-word recruit-fee refundable secret-number transfer-service",
 "overlapping": "after-paid beside-pay gets-into-yours money own-account partner-bank pay-order send-money starter-kit unlocks",
 "patterns": [
  {
   "id": "fee-applicant-ordered",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "applicant-pay"
    ],
    [
     "money",
     "charge",
     "transfer-service"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [
    "third-party",
    "public-exam",
    "wage-amount",
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
   "id": "fee-applicant-bears",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "bear-cost"
    ],
    [
     "applicant"
    ],
    [
     "money",
     "charge"
    ]
   ],
   "within": 14,
   "ordered": false,
   "across": false,
   "unless": [
    "third-party",
    "public-exam",
    "wage-amount",
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
   "id": "fee-on-applicant",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "cost-on-applicant"
    ],
    [
     "money",
     "charge",
     "hiring-step"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [
    "third-party",
    "public-exam",
    "wage-amount",
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
   "id": "fee-for-step",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "charge"
    ],
    [
     "money"
    ],
    [
     "hiring-step"
    ]
   ],
   "within": 14,
   "ordered": false,
   "across": false,
   "unless": [
    "third-party",
    "public-exam",
    "wage-amount",
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
   "id": "fee-recovered",
   "code": "content/fee",
   "variant": "refundable",
   "strength": 3,
   "needs": [
    [
     "paid-back"
    ],
    [
     "money",
     "charge",
     "applicant-pay",
     "our-supplier"
    ]
   ],
   "within": 20,
   "ordered": false,
   "across": false,
   "unless": [
    "third-party",
    "public-exam",
    "travel-refund",
    "wage-amount",
    "background-check"
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
   "id": "fee-our-supplier",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "our-supplier"
    ],
    [
     "acquire",
     "applicant-pay",
     "paid-back"
    ],
    [
     "hiring-step",
     "kit",
     "paid-back",
     "money"
    ]
   ],
   "within": 16,
   "ordered": false,
   "across": false,
   "unless": [
    "third-party",
    "wage-amount"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-agent-papers",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "agent"
    ],
    [
     "papers"
    ],
    [
     "money",
     "transfer-service",
     "applicant-pay"
    ]
   ],
   "within": 24,
   "ordered": false,
   "across": false,
   "unless": [
    "third-party",
    "wage-amount"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-buy-in",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "buy-in"
    ],
    [
     "gain-sure",
     "recruit-others"
    ]
   ],
   "within": 24,
   "ordered": false,
   "across": true,
   "unless": [
    "third-party",
    "wage-amount"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "mule-account-lent",
   "code": "content/money-handling",
   "variant": "own-account",
   "strength": 3,
   "needs": [
    [
     "account-lend"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [
    "own-pay",
    "third-party"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "mule-cheque-on",
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
     "hand-on",
     "keep-part",
     "pass-on"
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
   "id": "mule-own-card",
   "code": "content/money-handling",
   "variant": "pass-on",
   "strength": 3,
   "needs": [
    [
     "own-card"
    ],
    [
     "advance-buys"
    ],
    [
     "given-back"
    ]
   ],
   "within": 26,
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
   "id": "access-given",
   "code": "content/sensitive-documents",
   "variant": "secrets",
   "strength": 3,
   "needs": [
    [
     "give-me"
    ],
    [
     "access-data"
    ],
    [
     "bank-word"
    ]
   ],
   "within": 26,
   "ordered": false,
   "across": true,
   "unless": [
    "third-party"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "passport-kept",
   "code": "content/sensitive-documents",
   "variant": "surrendered",
   "strength": 3,
   "needs": [
    [
     "kept-by-us"
    ],
    [
     "identity-doc"
    ]
   ],
   "within": 16,
   "ordered": false,
   "across": false,
   "unless": [
    "third-party"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "gift-card-errand",
   "code": "content/fee",
   "variant": "transfer",
   "strength": 3,
   "needs": [
    [
     "gift-card"
    ],
    [
     "errand"
    ]
   ],
   "within": 14,
   "ordered": false,
   "across": true,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "fee-unlocks",
   "code": "content/fee",
   "variant": "before-work",
   "strength": 3,
   "needs": [
    [
     "unlocks"
    ],
    [
     "charged-now"
    ],
    [
     "upfront-thing",
     "recruit-fee",
     "fee",
     "money"
    ]
   ],
   "within": 26,
   "ordered": false,
   "across": false,
   "unless": [
    "paying-guest",
    "statutory-check",
    "travel-refund",
    "third-party"
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
   "id": "fee-borne",
   "code": "content/fee",
   "variant": "before-work",
   "strength": 3,
   "needs": [
    [
     "candidate-pays"
    ],
    [
     "upfront-thing",
     "recruit-fee",
     "fee"
    ]
   ],
   "within": 16,
   "ordered": false,
   "across": false,
   "unless": [
    "paying-guest",
    "statutory-check",
    "travel-refund",
    "third-party"
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
   "id": "fee-back-with-wage",
   "code": "content/fee",
   "variant": "refundable",
   "strength": 3,
   "needs": [
    [
     "back-with-wage"
    ],
    [
     "charged-now",
     "buy"
    ],
    [
     "upfront-thing",
     "recruit-fee",
     "fee",
     "money",
     "kit",
     "vendor"
    ]
   ],
   "within": 26,
   "ordered": false,
   "across": false,
   "unless": [
    "paying-guest",
    "statutory-check",
    "travel-refund",
    "third-party",
    "extra-pay"
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
   "id": "premium-line",
   "code": "content/fee",
   "variant": "premium-line",
   "strength": 3,
   "needs": [
    [
     "premium-prefix"
    ],
    [
     "per-minute",
     "premium-prefix"
    ]
   ],
   "within": 24,
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
   "id": "gift-errand",
   "code": "content/fee",
   "variant": "transfer",
   "strength": 3,
   "needs": [
    [
     "gift-card"
    ],
    [
     "scratch"
    ]
   ],
   "within": 24,
   "ordered": false,
   "across": false,
   "unless": [
    "sells"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned",
    "covered"
   ]
  },
  {
   "id": "documents-bank-login",
   "code": "content/sensitive-documents",
   "variant": "secrets",
   "strength": 3,
   "needs": [
    [
     "bank-login"
    ],
    [
     "send",
     "give-me",
     "copy"
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
   "id": "documents-kept",
   "code": "content/sensitive-documents",
   "variant": "surrendered",
   "strength": 3,
   "needs": [
    [
     "papers-kept"
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
   "id": "account-access",
   "code": "content/money-handling",
   "variant": "lent",
   "strength": 3,
   "needs": [
    [
     "sign-up-bank"
    ],
    [
     "access-data",
     "account-asset",
     "sms-code"
    ],
    [
     "give-me",
     "lend"
    ]
   ],
   "within": 36,
   "ordered": false,
   "across": false,
   "unless": [
    "third-party"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "account-lent",
   "code": "content/money-handling",
   "variant": "lent",
   "strength": 3,
   "needs": [
    [
     "lend"
    ],
    [
     "account-asset"
    ]
   ],
   "within": 10,
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
   "id": "mule-arrives",
   "code": "content/money-handling",
   "variant": "own-account",
   "strength": 3,
   "needs": [
    [
     "gets-into-yours"
    ],
    [
     "third-party",
     "funds"
    ],
    [
     "wires",
     "move-on",
     "keep-part"
    ]
   ],
   "within": 26,
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
   "id": "mule-moves-on",
   "code": "content/money-handling",
   "variant": "pass-on",
   "strength": 3,
   "needs": [
    [
     "move-on"
    ],
    [
     "gets-into-yours",
     "keep-part"
    ]
   ],
   "within": 26,
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
   "id": "reship-carrier",
   "code": "content/reshipping",
   "variant": "home",
   "strength": 3,
   "needs": [
    [
     "to-carrier",
     "label-on"
    ],
    [
     "parcel"
    ],
    [
     "home-address",
     "per-parcel"
    ]
   ],
   "within": 34,
   "ordered": false,
   "across": false,
   "unless": [
    "freight"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "crypto-mentor",
   "code": "content/crypto",
   "variant": "deposit",
   "strength": 3,
   "needs": [
    [
     "trade-thing"
    ],
    [
     "stake"
    ]
   ],
   "within": 20,
   "ordered": false,
   "across": false,
   "unless": [
    "third-party",
    "money-trade"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "fee-by-link",
   "code": "content/fee",
   "variant": "before-work",
   "strength": 3,
   "needs": [
    [
     "beside-pay"
    ],
    [
     "pay-by-link"
    ],
    [
     "upfront-thing",
     "secure-place",
     "reply-now",
     "recruit-fee",
     "process",
     "money"
    ]
   ],
   "within": 26,
   "ordered": false,
   "across": false,
   "unless": [
    "paying-guest",
    "travel-refund",
    "third-party"
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
   "id": "mule-crypto",
   "code": "content/money-handling",
   "variant": "pass-on",
   "strength": 3,
   "needs": [
    [
     "money-in-crypto"
    ],
    [
     "take-out",
     "gets-into-yours",
     "keep-part",
     "hand-on"
    ]
   ],
   "within": 26,
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
   "id": "recruit-for-fee",
   "code": "content/chain-letter",
   "variant": "buy-in",
   "strength": 3,
   "needs": [
    [
     "friend-bonus"
    ],
    [
     "back-with-wage",
     "recruit-others",
     "friend-bonus",
     "fee"
    ]
   ],
   "within": 24,
   "ordered": false,
   "across": false,
   "unless": [
    "referral"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "pay-day-easy",
   "code": "content/pay-implausible",
   "variant": "easy-money",
   "strength": 2,
   "needs": [
    [
     "day-pay"
    ],
    [
     "from-home",
     "no-qualification",
     "task-work",
     "little-work",
     "messenger",
     "unsolicited"
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
   "id": "fee-received",
   "code": "content/fee",
   "variant": "before-work",
   "strength": 3,
   "needs": [
    [
     "after-paid"
    ],
    [
     "upfront-thing",
     "recruit-fee",
     "fee"
    ],
    [
     "money"
    ]
   ],
   "within": 22,
   "ordered": false,
   "across": false,
   "unless": [
    "paying-guest",
    "statutory-check",
    "travel-refund",
    "third-party",
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
    "handover",
    "third-party",
    "public-exam",
    "paying-guest",
    "statutory-check"
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
    "remuneration",
    "third-party",
    "public-exam",
    "paying-guest",
    "statutory-check"
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
    "remuneration",
    "third-party",
    "public-exam"
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
    "remuneration",
    "third-party",
    "public-exam"
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
    "handover",
    "background-check",
    "travel-refund",
    "third-party",
    "public-exam"
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
    "money-trade",
    "sells"
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
     "book",
     "process-thing"
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
    "remuneration",
    "wage"
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
   "id": "fee-send-money",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "send-money"
    ]
   ],
   "within": 12,
   "ordered": false,
   "across": false,
   "unless": [
    "wage",
    "handover",
    "remuneration",
    "travel-refund",
    "when-hired",
    "money-trade"
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
   "id": "fee-means",
   "code": "content/fee",
   "variant": "transfer",
   "strength": 3,
   "needs": [
    [
     "pay-means"
    ],
    [
     "money"
    ],
    [
     "process-thing",
     "gate",
     "fee",
     "sum"
    ]
   ],
   "within": 18,
   "ordered": false,
   "across": false,
   "unless": [
    "wage",
    "handover",
    "when-hired",
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
   "variant": "code",
   "strength": 3,
   "needs": [
    [
     "sms-code",
     "secret-number"
    ],
    [
     "give-me"
    ]
   ],
   "within": 24,
   "ordered": false,
   "across": true,
   "unless": [
    "when-hired",
    "third-party"
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
   "variant": "remote-control",
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
   "unless": [
    "third-party"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "documents-original",
   "code": "content/sensitive-documents",
   "variant": "identity-copy",
   "strength": 2,
   "needs": [
    [
     "original-kept"
    ],
    [
     "hand-in"
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
   "within": 20,
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
   "id": "mule-cheque-kept",
   "code": "content/money-handling",
   "variant": "cheque",
   "strength": 3,
   "needs": [
    [
     "cheque"
    ],
    [
     "keep-part",
     "hand-on"
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
   "id": "mule-iban-lent",
   "code": "content/money-handling",
   "variant": "own-account",
   "strength": 3,
   "needs": [
    [
     "iban-lent"
    ],
    [
     "entries",
     "transit"
    ]
   ],
   "within": 34,
   "ordered": false,
   "across": true,
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
   "id": "mule-transit",
   "code": "content/money-handling",
   "variant": "pass-on",
   "strength": 3,
   "needs": [
    [
     "transit"
    ],
    [
     "entries"
    ],
    [
     "own-account",
     "iban-lent",
     "receive",
     "keep-part",
     "pass-on"
    ]
   ],
   "within": 34,
   "ordered": false,
   "across": true,
   "unless": [
    "own-pay",
    "money-trade"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "mule-cheque-sent",
   "code": "content/money-handling",
   "variant": "cheque",
   "strength": 3,
   "needs": [
    [
     "cheque-sent"
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
   "id": "mule-other-name",
   "code": "content/money-handling",
   "variant": "open-account",
   "strength": 3,
   "needs": [
    [
     "other-name"
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
   "unless": [
    "freight",
    "warehouse"
   ],
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
   "id": "reship-goods",
   "code": "content/reshipping",
   "variant": "home",
   "strength": 3,
   "needs": [
    [
     "to-your-home"
    ],
    [
     "goods"
    ],
    [
     "sent-on",
     "reship",
     "ship-label"
    ]
   ],
   "within": 44,
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
    "money-trade",
    "third-party"
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
   "id": "recruit-buy-in",
   "code": "content/chain-letter",
   "variant": "buy-in",
   "strength": 3,
   "needs": [
    [
     "recruit-others"
    ],
    [
     "buy",
     "starter-kit"
    ]
   ],
   "within": 45,
   "ordered": false,
   "across": true,
   "unless": [],
   "unlessText": [],
   "guards": [
    "negated"
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
