// Written by scripts/generate-lexicon.ts from data/lexicon/*.yaml. Do not edit.
import type { CompiledLexicon } from '../lexicon/lexicon.js';

export const COMPILED: CompiledLexicon = {
 "classes": "access-data account-asset account-lend account-lent acquire advance advance-buys advance-self after-paid age-band agent applicant applicant-pay at-your-home back-with-wage background-check bank-details bank-login bank-word bear-cost beside-pay book both-sides buy buy-in by-text candidate-pays cash-cheque charge charged-now cheque cheque-sent code-word come-in copy cost-on-applicant costs crypto daily day-pay deposit deposit-start duty earn easy-money employer-pays entries errand errand-buy everyone-hired extra-pay fee fee-demanded first-pay for-equipment for-others freight friend-bonus from-home funds gain-sure gate gets-into-yours gift-card give-me given-back goods guaranteed-job hand-in hand-on handover hired-already hiring-step home-address home-bank hypothetical iban-lent identity-doc install interview invitation keep-part kept-by-us kit label-on lacking lend lifter little-work mail-item mass messenger money money-in-crypto money-trade move-on mule-title negator no-interview no-qualification not-a-job only open-account original-kept other-name our-supplier own-account own-card own-mailbox own-pay paid-back paid-in papers papers-kept parcel partner-bank partner-where pass-on pay-agent pay-by-link pay-means pay-order pay-proof pay-word paying-guest per-day per-hour per-minute per-parcel premium-number premium-prefix process process-thing public-exam public-procedure reach-us receive recruit-fee recruit-others recruiter referral refundable remote-app remuneration reply-now reply-word reship reship-title returned right-to-work scarcity scratch secret-number secure-place selfie sells send send-money sent-on share-this ship-label sign-up-bank sms-code stake starter-kit statutory-check sum take-buy take-out task-work third-party to-carrier to-our to-your-home top-up trade-thing transfer-service transit travel-refund unlocks unsolicited upfront-thing vendor video-call video-ident wage wage-amount warehouse warning when-hired wires your-pc",
 "exact": "0190 01900 08 0871 0890 0891 0892 0895 0897 0899 0900 09001 09005 09011 0903 0905 0906 0907 0908 0909 0911 0930 1 100 166 1900 199 2 24 24h 3 3200 4 48 48h 5 607 72h 760 761 762 803 806 807 892 893 894 895 899 9 900 905 92 95 97 99 a aan ab abona abonada abonado abonan abonar abonara abonaran abonaras abonarla abonarlo abonarse abonas abone abonen acc accettata account accounting acquitte acquitter acquittez acreedores act ad add adelanta adelantan adelantar adelantara adelantaras adianta adiantam adiantar adiantara adquiera adquieras adquiere adquieren adquira adquire adquirem adquirido adquirir adquirira adquirirse ads af affittare affitti age ai aja al all alleen als alumnado alumno alumnos aluno alunos am ami aml an and ano antecipa antecipada antecipado antecipar anticipa anticipar anticipate anticipi anticipiamo any anydesk ao aos apenas aporta aportan aportar aportara app arca arcam arcar are arranja arrendatario arrendatarios as asegurados asi ask assume assumem assumira assured asume asumen asumimos asumir asumira at ate atm au aub auf aus aux avancant avance avancent avancez b banca bancam bancar bank be bed begleichen bei bel bem ben beneficiarias beneficiarios betaal betaald betaalt betalen bezahlen bezahlt bic big bij bin binance bis bit bitcoin bizum boe bolseiros bon bonifica bonifichi bonifico borg box bsn btc buy by c cai call can cancela cancelan cancelar cancelara cancele cancelen car carichi carnet carregar cas cash cashapp caso cb cbu cci ce ces charge charger chargez chat che check checks chez chi ci cio click cliente clientes cnh cni cobre cobrem cobrimos cobrir cobrira codes colegiados colocar coloque com comensales compartamelo compartelo comparteme compartenos compra comprada comprado compram comprami compran comprar comprara compraras comprarlas comprarse compras compre compres comuniquenos con condominos confermata consegna consegni considerata consiga consigna consignan consignar consignara consignarlo consignas consigne consignen consignent consigue contribuintes contribuyentes cooperados cooperante cooperantes copre copriamo corrisponde corrispondi cost costea costeada costeado costean costear costeara costearas couvre cpf crb credores criptomoeda criptomoneda criptovaluta crypto cryptocurrency cryptomonnaie ctt cuando cubre cubren cubrimos cubrir cubrira custeada custeado custeados custear custeara custeia custeiam customs cut cv cvc cvu cvv d da dag dai dal dan danos dar das dat day dbs de debourse dei del dem den denos depose deposent deposes deposez deposit deposita depositala depositalo depositam depositan depositando depositano depositar depositara depositaras depositas depositate deposite depositelo depositelos depositem depositen depositi deposito deposits der des desembolsa desembolsado desembolsam desembolsan desembolsar desembolsara desembolsas desembolse desk deudor deudores devedor devedores dez dgr dhl di dia dictamelo dictanos dictarnos die dime dimelo dinoslo dir dis discord dit dix diz dm dni do doadores doc don donante donantes doorsturen dos dpd dpr du due dus e earn earnings ec ed een efectuar efectue efetuar efetue ehe eid ein einzahlen el elaborata ele elk elle em en encarga encargar encomenda encomendar end enkel entrichten entrichtet envia enviad enviadas enviados enviame enviamelo enviando envianos envianoslo enviar enviarnos enviarnoslo envie enviem enviemelo envien envienos envoi envoie envoient envoies envoyant envoyer envoyez er es esa esaminata ese eso est estudantes et ete ethereum eu eur eux fa faca facebook facilitame facilitanos facilitarnos facturas fai falls familias far faturas faz fazer fee fees few fie fin financia financiam financian financiar financiara finanziamo foi follow for fornecedores forniamo fornire fornisca fornite forward found fra free fue fugen fund fur ga ganas ganha gbp gdc geben geef geen gestort get gezahlt gg gia gib gig gira giraci girami giran girar girara girarlo gire giri give gli gls gmc google got graag gram grana gru gsm gtalk guy h ha haal haalt hab hacer hacerse had haga hagan halen han hand hangout hangouts has hat hay haz he heb hem hen her het hey hi him his hmu ho hol holen holst hospede hospedes hou hoy hr hrs huesped huespedes hui hun hurry i iban ich ici id ident if ife ihn ihr ik il im imo impostos impuestos in inbox indicanos indicare indicate indichi indien indiquenos ine info infos ingresa ingresalo ingresan ingresar ingresara ingresarla ingresarlo ingrese ingreselo inquilino inquilinos ins instagram int interessata interessato interesse interessee invertis investe investi investir invia inviaci inviami inviando inviarci inviare inviate inviateci invierte invii invista ira is isn ist it its j ja je jij job joignez join jou juri kan ke key kik kit km kryptowahrung kyc l la laad laat las lavoro lcb ldv le legen lei les let lgs lhe li lid like liken likes liking liquida liquidam liquidan liquidar liquidara liquidas liquide lis ll lo log lorsque los lot lu lui ly m maak maakt mag mai mail mailen make making man manda mandaci mandame mandamelo mandami mandando mandanos mandanoslo mandar mandare mandate mandateci mande mandenos mandi mas matriculados may mb me mee mes message messenger met metamask mets mettez meu mi mia mij mim min mio mir mis misez mit mlm mme mobile moi momo mon money moneygram mot move mp mpesa mr mrs ms msg mtn muy my n n26 na nao nas ne need nehmen nel nem nen neosurf net neu new ngo nhs ni nib nicht nie niet nimmer nmc no noch nog noi nom non nooit nor nos not now nu nul nur o of off offriamo ohne ok old om on once one ong ons ont ook op open or ora orange ore os otp ou oui our out overmaken overschrijven owe own p pacientes pack package packages padres paga pagada pagado pagala pagalo pagam pagamos pagan pagando pagano pagar pagara pagaran pagarao pagaras pagare pagarla pagarlo pagas pagate paghi paghiamo pago pagos pague paguem paguen paid paie paiement paient pais par participantes participants pas pasajeros pasame pasamelo pasanos pasanoslo pasemelo pasenoslo pass passageiros pay payant paye payer payes payez paypal pays paysafecard pb pc pcs pd pdf pede pedir per perfect perso pesa peu pic pide pin piu pix plata pm pn poe poi pon poner por pos post postident ppe pra pre presta prestare prestarlo prestarmi presti pretes prevoyez privado pro propietarios proporcionanos proprietarios proveedores provide put pv pvg pvt q qe qr qu qualora quand quando que qui quicksupport quita quitam quitar quite r ral rate re read realice realiza realizar realize recargar recarregar recebas recebe received recharger rechargez reciba recibe recupera recuperada recuperado recuperam recuperan recuperara recuperaran recuperaras recuperas red reembolsable reembolsables reembolsamos reenvialo reenviame reenviamelo reenvianos reenvianoslo reenvielo reenvienos reglant regle reglent regler regles reglez regola regularizar remet remettant remettez remit remitir rep reply respondanos responde retorna reviewed rg rh ria rib ricarica ricaricami ricarichi rimborsiamo ritorna route run rustdesk rx s sa salda saldano saldar saldi sans sao satisface satisfacer saw schick schicken schrijf se sea see segurados sei selfie selfies sem send sende senden senza ses set seu seules seuls ship should si sia sie signal sin six skrill sms so sob sobald socias socios sofern soi solo som soma somente son sosteniamo sostiene sou soy spenden ssn sta std stort storten sturen stuur stuurt su sua subvencion subvenciones sue sufraga sufragan sufragar sufragara sui sul sum suo suporta suportado suportam suportamos suportar suportara sur sure sus t ta taf tag tan taxistas te team teams teamviewer ted telegram tell tem ten ter tes tether teu text tgl the their ti tiene tiktok timo timos to toe toi ton too top topa tot tra transfer transfere transferem transferes transferez transferido transferir transferira transferiras transferirla transferirlo transfiera transfiere transfierelo transfieren transfieres transfira transmettez transmitenos trasferisca trasferisci trc20 tre tributos trust tu tua tue tuo tus two u uberweisen uberweist uberwiesen uit ultraviewer um uma un una und une unicamente union uno unpaid uns until up ups ur us usd usdt use usuarias usuarios utentes utilizadores uur uw va vai valida valor van vao vc ve vecinos venmo verfahren versa versamento versami versando versano versant versare versate verse versement versent verser verses versez versi vez vi via viber video videoident videos viewed viewer vip vip1 vip2 vip3 vire virer vires virez vis visitantes vog voi vol volta vom von voo vor vos vou vous vu vue vul w wa wallet wanneer was watsapp way we webid webmoney wechat weg wenn wer western westernunion what whatapp whats whatsap whatsapp when whether who wie wij wir wire without won write x y ya yapea yapean yapear yapee you youtube zag zahlen zahlt zahlung zap ze zeg zelle zend zes zet zodra zonder zu zum zur",
 "prefix": "aanbreng aanschaf abiert abogad abon abonad abonne abonnement abzock acced accepte accettat accogli accompagn accredit accreditat accueill aced aceit acept aceptad acess acheteur acquereur acquirent acquist acquitte acredit actif activ activatiecode activatiekost active activeer addett adesiv adherent adicion adjunt administratif administrativ admitid adquier adquir adreslabel adressaufkleber adresse advertenc advierte advogad affid affidat affitt afili afilia afiliad agent aggiung agree agreg aim ajoute aktivierungscode aktivierungsgebuhr alleg allegh allocation altr amen ami ammess amministrativ anad analyst anex angezeigt angezeigte anleg anmeldegebuhr annullat anruf ansprechpartner anticip anticipat antwort aparec aport apostille appel appelle appli approuve approvat approvisionn apresur aprirl aprobad aprovad arma arnaqu arriv arrivat arrive asegur asegurad asesor asigna asociad aspirant aspirante aspire assegnat assegur assegurad assessor assistant assistent associad assume assunt assurance assure asumid ativ attrezzatur attribue aufbewahr aufnahmegebuhr aufnahmepauschale aufrubbel ausbildungsgebuhr ausweis ausweisdokument ausweisfoto autocollant automat automatic automunit autorizad autorizzat autre avali avanc avance baix baj banc bancaire bancari bancaria bancario bearbeitungsgebuhr beglaubigung behalt behoud beidseit bekomm bemiddelingskost beneficiaire beneficiar beneficio benevole beoordel beperkt berater bericht beschik besorg bestatig bestatigungscode bestel bestell betreuer betrug betruger beveiligingscode bevestig bevestigingscode bewaar bewahr bewerber bewerbungsgebuhr bewerbungsgesprach bewohner bezorg bild billetera biometric biometrie biometriegebuhr biometriekost bitcoin boek boekhoud bollin bonific boost bordereau bourse bouw breng bring brut buchhalter buchungspauschale bulto burla burocratic cadastr cadeau cadeaubon cadeaukaart calific cambiar camp cancel cancelad candidat candidature capture caricat carich carreg carregu carte carteira cedula cerca cert certificad certificado certificat certifie chacun cham chantier charge chat chate chatgesprach chatgesprek chatinterview cheg cheque cherch chiam chilometric choisi ciascun clave clicc click client cliqu clique cobert cobr cobra cobrad code codic codigo coinvolg colaborador colar colegi collaborat collaborateur collaborator coloc colpit combinad combinat combinatiebestelling combine comec comision commande commission communiqu communique companer compartid compartilh complet compos compr compra comptabil comptable compte computador comunic comuniqu concertad conclu concorr concorsual condivid conect conferencia conferentie conferm confermat confi confid configur confirm confirme congelad congres congreso congress congresso connect consegn consegnat conseiller conserv conserva consigliat consolar consul consulaire conta contact contat contatt continu contrasena contrat contratad controler controleur convegn conventionne convenzionat convid convidad convite convocation convoque cooperatie cooperativ coordenador coordinador coordinateur coordonnee copert copia copie correspond correspondant corrispost costead costru coupon courant courrier couvert crea credenciad credit cria cripto crypto cryptomonnaie cryptomunt cubiert cubierto cuenta cuid cursist custead customer dagelijks debutant decurtat deduct deduit deelnemer defalqu dein deix dej delegue demand demande denunci depos deposit depot derecho deroul desbloque descarg descarreg desconfi desee designad designe despach destinatari detect detratt developpe devid devolv devolver devolvid devuelt devuelv diari diario diffid diffus dig digital digitaliza dipendent dir director diretor dirigenzial discut disponibil disponibiliz divulg document documento donateur donation donator donn donne doorspeel doorstuur doorzend dossier dossierkost douane dovut download driver due economic ecrite ehrenamt einbehalt einfuhrungskurs einladung einricht einrichtungsgebuhr einrichtungspauschale einschreibegebuhr einschreibgebuhr einschreibungsgebuhr einzahl elegid elektronik eligib embauche empfang empleado empregado encaiss encaissement encaj encaminh encaminhad encarg encargad encarreg encarregad encomenda encomienda encontrad enfant engage engineer enregistrement enseignant entr entreg entrega entrepot entretien entrevist entrevista entrevue entsperr enveloppe envi enviad enviara envoi envoie envoy envoye equipamento equipement equipo erhalt erreich erstatt erstattungsfahig erwerb erwirb escanead escolhid escrev escrib escro esibi estaf estagiari estiv estorn etichett etiqueta etiquette etranger etudiant etudie examine exent exig exige exigid expedi expedie expense export externe extracto facil facilissim facilit facilitad facture facult fakejob fernsteuer fernwartung fernzugriff fiche fij filleul finance financiad financier finanzagent finanziat firmad fissat fix form forma formation formulargebuhr fornec fornecedor fornir fornit fornitor foto fotocopia fotograf fotografi fotografia fotografic fourni fournisseur fourniture frachtfuhrer fraud fraude fraudolent fraudul fraudulent freigeb freirubbel freischalt freischaltcode freiwillige freunde frod fuge fuhrerschein fuhrungszeugnis funcionari funcionario gagn gagnant gain gan gana ganancia ganh ganho garanti garantid garantiert garantit garantizad gard geb gebruik geef gefalschte gefluchtete gegarandeerd geldwasche geluksorder genossenschaft geschenkkarte gestion gestor gesundheitscheck gesundheitsuntersuchung gesundheitszeugnis geworbene gib giocator giornalier gir golpe gratt gratuit groupe guadagn guard gultig guthabenkarte gutscheincode gutscheinkarte haal habilite habl handler hara heb hebdomadaire heretiket heretikett herlabel herunterlad herverpak hesite hintergrundprufung hinterleg hol homologad houd ident identifiant identiteitsdocument ieder ilimitad illimitat illimite image imagem imagen imediato immagine immediat impersonat incaric incaricat incass incorporad indemnis indemnite indic indicad indicat indiqu indique infermier ingenier ingres ingrese ingreso ingress inleg inlogcode inmediato inoltr inoltrat inquilin inscrev inscrib inscribir inscription inscrit inspecteur instal installe installier instantaneo instapkost interesad interess interessad interessat interesse intermediari interne interview intestat invers invert invest investier investig invi inviat inviert invit invita invitacion invitad invitation isent jefe joign joueur journalier journalist journaliste kaart kandidat kauf kein kilometrique klick klient kolleg konferenz kontakt kontakte kontoeroffnung koop kopie kras krijg krypto kryptowahrung label lad laiss lasciat lavorator leg legalisatie legalisatiekost legalisation legitimier leite leiter lev levant levanta lever libelle licentie lidmaatschap liefer lieferant ligu lik limitad liquid livre lizenz llam lleg llev lleva locataire logiciel logistikmitarbeiter loue lucro maak maggiorat mail majore manager mand manda mandat masiv masseneinstellung massicci massiv material meebreng meekijk mefi meine melde membre mensage mensageir mensaje mensajer mensualite mensuel mercadoria mercancia messag message messaggi mieter migratori minim mis misbruik missbrauch mitarbeiter mitgliedsbeitrag moeda moneda monedero monitor monnaie mont montant mot mula multiplic multiplica muni nachricht nacionalidad nacionalidade national nationalite necesari necessaire necessari neem nenn neobanco nepvacature net neue neuverpack nom not notari notarie nuestr nueva numerise nuov nutz obbligatori obligatoire obligatori obligatorisch obrigatori ocup offert ompak onbeperkt onboarding onlinebanking onlinecursus onlinekurs onlinelehrgang onlineopleiding onlineschulung onlinetraining ontgrendel ontvang openkras operador operateur operation oplaad oplicht opositor opte optimi optimis opwaarder orale ordin ordinari original ospit ouvre overmak pacote pag paga pagad pagament pagamento pagat pago paiement paketagent paketempfanger paketmanager paketprufer paketsendung papier paquete parceiro parrain partag partage partecipant partenaire participant participante participatif partilh partner parvien pas pasa pasaporte pass passaporte passeport passif passiv patient payable payant paye pazient pegar perc percu perd permiso personalausweis personalchef personalleiter personne photo photocopie photograph pin piramide place plaza pod pontu port post postal poste postident postul postulant postulante poursui praktikant preaprobad preench preferencial preferibil prelev premier prend prenot prenotazion prepag prepagad prepagat preparateur prepaye prepayee pres preseleccionad preselecionad preselectionne preselettiv present prete previst prevu prime procedure procesador proche produit professeur professionnel proporcion propose propri prossim proveedor prufungsgebuhr pubblic public pued puntu qualification qualifikation qued quiera quitar quotidien quotidienne raccomandat ramen rapid rapprochement rasca raspa rayon realiz recapit recarg recarreg rece receb receber recepcion reception receptionn recev recharg recharge rechnungsbetrag recib recibid recibir recibira reclam reclut recluta reclutador recomendad recommande reconcil recredit recruiter recrut recrutador recrute recrutement recu recuper reembal reemball reembols reembolsad reempaquet reenvi reetiquet reexped reexpedi referent refugiad regional regist registr registrierungsgebuhr regle regolarizzat regolat regulad reimburs reindirizz reintegr reinvest reinvi reisekosten reisepass reiskosten rejoign relabel remand rembours remboursable rembourse remet remis remit remitira remuner remuneration remunere rend rendimento rendu renvo renvoi renvoy repackag repartidor repass repon repond representant requerid requier requis reservation reserve reserveer reservier reservierungsgebuhr respond ressarc restante restitu restitue restitui restituibil restituid restituit restliche reten retenu retien retir retirar retourenlabel retourlabel retransmet retribuit retrouv revenu revers revis riaccredit riavra ricaric ricev ricevut richiest riconfezion rietichett rimand rimbors rimborsabil rimborsat rispedi rispond ritir ritirat ritrov riversa rubbel ruckerstatt ruckseite ruckzahlbar saisonnier salaire salarie saldat saque sblocc scaffal scalat scam scan scansione scelt schaf schick schiet schreib schrijf schufa schuler schulungsgebuhr scommess scomputat scratch scriv sechsstellig secreta segnalat segretari segur seleccionad selecionad selectionne selezionat semanal semplicissim senal sencill send senha servicepauschale settimanal sicher sicherheitscode sicherheitsleistung sicherheitsschuhe sicherheitsuberprufung signale simbolic simple slachtoffer smist smscode socio softwarelizenz solicit solicitante solicite solidari sollicitant sollicitatiegesprek somme sor sospechos sospett sostenut sped spedir spedit spedition stabilit stagiair stagiaire stagist startgebuhr stellig stempelgebuhr stort straordinari student studiengebuhr studierende stuur submet subvention success sufragad supervisor suplant suportad supplier surveill suscrib suspect suspeit sviluppator svolg symbolique taglich tagungsgebuhr tarjeta tauglichkeitsuntersuchung tausch teilnahmegebuhr teilnehmende teilnehmer tekstbericht telefon telefonisch telephon tenant termin termine terugkrijg textchat textnachricht textuel thuiswerk ticket tirar tirocinant titre toegangscode touch trabajador trabalhador traduction traduzion trae trag traig trainingsgebuhr traite traitement tramit tramitador tramite transaction transf transfer transferagent transferier transfert transfier transfir transit transmett transmis transport trasfer trasmett trata trattenut trattien travailleur traz treuhandagent trocar trovat trovera truff uberlass ubersetzung uberweis ublich ubrige uitleen uitnodig uitnodiging umadressier umetikettier umverpack unic uniforme universi universidade universit unser upload usager usurp utent vacature valid valide valor valut veloc vendeur verdacht verdachtig verdien verdoppel verhuur verific verificatiecode verifizierungscode verkauf verkoop verleih vermeld vermiet vermittlungsgebuhr vermittlungspauschale verpflichtend vers versandagent versandetikett versandlabel versandmitarbeiter versat verse versement versicherung verstrek vertaling vertragsgebuhr verwahr verwaltungsgebuhr verzekering verzendlabel victima victime video videoident vigente vincit vir vire virement virtual visa visagebuhr visio visualizz visumgebuhr visumkost vitima vittim volontaire volontar voluntari voorgefrankeerd voorschiet vorauszahl vorbereitungskurs vorfinanzier vorfrankiert vorleg vorschiess vorstellungsgesprach vorstreck vriend vrijwilliger waarschuw wahrung warenagent warenprufer warn warnweste wechsel weiterleit weitertransfer weiteruberweis weiterzuleit wekelijks wende werb werf wissel witwas wochentlich woonwerk zahl zahlungsabwickler zahlungsagent zegelrecht zet zoll zuverlassigkeitsuberprufung",
 "suffix": "gebuhr geld kosten pauschale verwaltungsgebuhr",
 "stem": {
  "en": "about abroad absolut accept access accommod account accredit acct acquaint acquir across activ ad addit address admin administr admiss advanc after afterward ag again against agenc agent airbnb airdroid alert alloc allow along alreadi also amazon among amount analyst announc annum anoth answer anydesk anyon anywher apart apostil app appl appli applic appoint approach approv aren arrang arriv articl asap ask assign assist associ assur attach attend attest attornei attract authent author authoris automat avail avoid awai awar back background badg balanc band bank bar barrist base be bear becom been befor beforehand begin behalf below beneficiari between bewar bill binanc biometr birth bitcoin block blogger bodi bond bonu book bookkeep boost boot born borrow both bought box branch brief bring broker buck bui build bundl busi buyer call came camp campaign cancel candid candidaci candidatur cannot cant card care carri carrier cash cashapp cashier catch caught caution cautiou cell central certain certif certifi chang channel charg chariti chat check chequ children choos chosen citizen claim class clear clearanc clerk click client climb clinic cloth coach code coin coinbas colleagu collect combin combo come comment commiss commit committe compani competit complet complianc compulsori comput condit conduct confer confirm congratul consid consign consul consult contact contain continu contract contribut control convert cooper coordin copi corpor cost could council counter countri courier cours cover credenti credit crimin crypto currenc current custodi custom dai daili data databas dealer dear debit deduct degre delai deliv deliveri demo depart departur deposit depot design desk desktop detail devic didn differ digit diploma direct director disappoint disclosur discount dispatch displai document doesn doesnt dollar donat done donor dont door doordash doorstep dossier doubl doubt downlin download draw drive driver drop drug each earn easi easili ebai echeck editor elearn electron elig els email embassi emploi employ employe enclos encount end engag enhanc enrol enter entir entri entrust equip escrow ethereum euro evalu everi everybodi everydai everyon everyth exactli exam examin except exchang exclus exempt exercis exist expens experi expir export extra face facebook fake fall famili farm fast fedex fee feel fifteen file fill final finalis financ financi finish firm first fit five flag flat flexibl flight float follow forc forex forfeit forget form formal forward found foundat four fraud fraudster fraudul free freedom freight fresh friend from front full fulli fund further gave gener genuin get gift giro give given glassdoor go goe gold good googl govern grab grant gratuiti group grow guarante guest hand handl handler hangout happen hardwar have hcpc head headquart health heart held hello help here herm hesit hire hold home hospit host hotel hour hourli hous huge human hurri ident identif imag immedi immigr immunis impost impostor impress inbox includ incom increas inde indemn indic individu induct influenc info inform initi inspector instagram instal instant instantli institut instructor insur interest internet internship interview into introduc introductori invest invit invoic iphon issu item itun job jobstreet join joke just keep kept kindli label land lanyard laptop larg last late later launder lawyer learn leas least leav left leftov legal legalis legit legitim lend less let letter levi liabil licenc licens life like limit line link linkedin list littl live load local lock lodg login logmein look lost lucki machin made maiden mail make manag mandatori mani manual map market mass massiv match materi media medic meet mega member membership mention mentor merchandis merchant messag messeng min mini minim minimum minu minut miss mission mobil modest modul moment monei moneygram monster month more mother move mover movi mule multipl must mustn name nation nearest necessari need needn neg neither neobank network never newcom next nobodi nomin none notari noth notic number oblig obligatori obtain offer offic offici onboard onc onli onlin onto onward open oper opportun order organ organis orient origin other otherwis outstand over oversea overtim ownership pack packag packet page pai paid pallet panic paper paperwork parcel parent part particip partner pass passcod passport password patient payabl paycheck payer payment payout paypal payrol payslip peel penc pend pension peopl percent percentag perform permit person personnel phish phone photo photocopi photograph pic pick pictur ping place placement plan platform pleas plu pocket point polic polici pool posit possess post postag postal pound practic premium prepai prepaid preparatori prerequisit preselect press print prior privaci privat probat problem proce procedur process processor procur product profession profil profit program programm progress project proof protect provid pull pupil purchas pure qualif question questionnair quick quickli quicksupport quot rais rang rank rata rate rather reach read readi real rear receipt receiv receptionist recharg recommend record recruit recto reel refer referr refil refrain refuge refund refus regist registr regul reimburs reject relai releas reload reloc remain remaind remit remitt remot remov remuner rent rental repack repai repaid replac replenish repli report repres request requir resend reserv reship reshipp resid residenti residu resourc respond rest restaur resum retain return revenu review revolut reward right risk role room roster rota rout royal run rustdesk safe safekeep safeti salari same sampl satisfactori save scale scam scan schedul school score screen screenconnect screenshot search seat second secretari secretariat secur see seen select sell seller send sent separ seriou servic set settl settlement setup sever shall share shift ship shipment shop short shortlist should shouldn shown side sign signal silver simpl simpli singl site skill skip skype slip slot small smartphon social softwar sole some somebodi someon song soon sort spare speak specialist sponsor spot staf stai stake stamp star start starter startup statement statutori steam sticker still stipend stock stood store stress student studi submit subscrib subsidis subtract success such sum supervisor supplement suppli supplier support supremo sureti surrend suspici swap switch symbol system take taken tale talent task teacher team teamview telegram telephon tell tenant test tether text than that thei their them then there these thi thing those three through ticket tiktok till time tip todai togeth told tonight tool topup trade trader train traine traineeship trainer transact transfer translat transmit travel treasuri trial tripl troubl trust tuition twelv twenti uber ultraview unauthor unauthoris under uniform union univers unless unlimit unlock until unus upfront upload upon upwork urgent us usdt user usernam usp vacanc valid vast vehicl vendor venmo verif verifi vest vet victim video view viewer vigil virtual visa void volunt voucher wage wait waiv waiver wallet warehous wari warn webcam websit week weekend weekli welcom well were western what whatsapp when where which while will wire wise with withdraw withdrawn withhold within without wont work worker workplac workwear worri would wouldn wrap write written wrong yahoo year your yourself youtub zangi zell zero ziprecruit zoho zoom",
  "fr": "abon academ acce accepte accompagn accompagne accompl accueil achat achet acompt acquer acquis acquisit acquitt acquittent acte actif activ adherent adhes adjoint administr admis admiss admissibilit adress adresson affect afin agenc agent agiss agit agre agrement aim ains ambassadeur amis analyst anne annonc annuel antecedent appareil appartient appel appli appliqu apport approuv apre aptitud argent arnaqu arret arriv arrive articl assign assoc associ assur ateli attach attend attent attest attir attribu aucun aujourd aupr aur aussitot authentif automat autoris autr autrui avanc avancon avant avec avez avis avocat avon badg bancair banqu bas belg beneficiair benevol benevolat besoin bien bienvenu billet blanch bleu bloqu boit bonus book boulot bours boursoram bout boutiqu brut bulletin bureau cabinet cac cachet caden caiss canap candidat candidatur captur cart carton cash casi casqu caution cec cel cent centr certif cet chain chanc chaqu charg chat chauffeur chaussur chef chequ cherch chez chiffr chois chronopost cinq civil civiqu cle clean clic clich client cliniqu club cod coffret colis colissimo collabor collect collegu colloqu combo command commenc commentair commiss commun communiqu competent compl complementair complet comport compos compren comprend compt comptabl concour conduir conf conferent confidentiel configur confirm confirme confirmon conformit congr connect connexion conseil conserv conservon consign constitu consulair consult contact conten contr contrat contribu control convert convient convoc coordin cop correspond cot cotis coupon cour courriel coursi cout coutent couvert couvr couvrent couvron cred credit crypto cryptogramm dan dat debloqu debours debut decis decouvert ded deduct deduir dej del demain demand demandeur demandon demarch demarrag demenag deni depart depech deplac depos depot depuis derang derni dernier derrier dessous destinatair detail deux dev devr devront dict different diplom dir direct directeur directric disponibl dispos disposit distanc distinct distributeur dit diver doctoral docu doit doivent domain domicil don donateur donc donne dossi droit echang ecol ecran ecrir ecris ecrit ecriv effectu effort electromenag elev elevent email embauch emissair emploi employ employeur encaiss encaissement enregistr ensuit entier entre entrepris entretien entrevu envelopp enverr enverron envoi envois envoy envoyon epreuv equip espac espec essai etabl etat ete etiquet etoil etrang etre etud euros evalu evit examen exclus exige exigeon exped expedi expedit experient expert expir extrait fac facebook facil facteur factur fair fait famill faudr fauss faut faux felicit feron fiabl fich figur fil fill filleul film finalis financ financi financier financon fiscal fix fois fonction fond fondat font forf format fourn fournisseur fournitur frais franc gain gar garant gard gardien gardon general gestion gestionnair googl gratif gratuit group habilit hameconnag heberg heur heureux honorair hopital horair hospitali hotel huissi humain hyp iban identif identifi identit ifas ifsi illimit immatricul immediat immigr impress inclu inclus incomb independ indiqu individuel info inform informat infos initial inscript inscrit inscriv instagram install instantan institu institut integral interim intermediair international interview invest invit inviton issu jam jeun joi joign joindr jour journal journali journe judiciair jusqu just justif laboratoir laiss laisson learning legal legalis lettr leur li libert libr licenc lien lieu lign lik limit limite liquid lir lis list livr livraison livret local locat log logist lor lou louon lund lydi madam magasin mail main mainten mair maison mallet manag mandat mandatair manqu manuel marchandis marketing mass massif massiv materiel medecin medical mem membr menag mensuel mer merc messag messager met mettent metton mettr mid minimal minimum ministeriel minuit minut mis mission mobil modiqu modul moin mois mond mondial money monnai monsieur mont moov moyen mun muse mutuel naissanc national nationalit necessair negat negoc neosurf net nickel niveau nom nombr nomin not notair notr nous nouveau nouvel null numer numeris numero objet obligatoir obten offert officiel offre offron onboarding oper orang ordin ordre organ organis original oubl outil ouvert ouvertur ouvr pack pag pai paient pani papi paquet parametr parcoursup parcouru parent parl parm part partenair particip parven parvient pass passeport passif pay payabl payon paypal paysafecard pedagog pend percev percevoir perd period perm person personnel pet peut peux photo photograph piec plac plais plateform plis plus plusieur poch point polic polo port portabl portail portefeuill posit possed possess post postal postul pot pour pourboir pourcentag pourr pourront prealabl prefectoral preferentiel prelev premi premier pren prend prendr prenon prepar prepaye present press pret preton preuv prevoir pri prim prion pris priv prix procedur prochain procur produit professionnel profil programm projet promess proposon propr prudent psan publi public publiqu puis pyramidal qualif quatr quelqu question quiconqu quinz quoi quotidien rapid rat reag realis recept recev recevoir recevon recevr recharg recherch reclamon recois recommand recouvr recrut recruteur recto recu redev redig reduit reel reexpedit reexpediteur referent refus refuse regional registr regl reglent rejete rel relanc relationnel relay relev rem remarqu rembours rembourson remet remettr remis remuner rencontr rend rendu rendus renseign renvoi rep repart repond repondr repons requ requis reseau reserv resident respons responsabilit ressort ressourc rest restaur restent restos reten retenon retenu retient retir retr retrait reussit reven revendeur revenu revenus revers reversent reviendr revient revolut risqu sais saison salair salar san sauf scan scolair scolarit secret secretair secretariat securit sejour select selection selor semain ser serieux seront serv servic seul sieg sien sign signal signatur simpl sinon sit skyp smartphon smic social societ soi soin soir soit sold solidarit somm sont soumettr sous stag stock structur studio subvent succ suff suffisent suis suiss suit suiv suivr sup support surplus symbol tablet tach tailleur tant tap tard tarif telegram telephon teletravail temp ten tenu term termin test teth thun ticket tiendr tient tiktok timbr tissu titr titulair toujour tous tout traduct trait transact transcash transf transfer transfert transit transm transmet transmettr transmettron transport transporteur travail travaill tre treiziem tresor tresorer trois trop trouv ulterieur uniform uniqu unitair universit universitair urgenc urgent usager usdt vacanc vacat valabl valid valide validon valis velo ven vendeur vendred vent ver verif vers verso vestiair veuill video videos vien vient vigil vingt vir virtuel vis visag visio visit vit vital voir volontariat vont votr vous voyag watsap wattsapp wav whatsapp youtub zero zon zoom",
  "nl": "aanbevol aanbod aangebracht aangekom aangenom aangerek aangeschaft aangeworv aankom aankomst aankoopt aankop aanlever aanmaakkost aanmeldingskost aanmeldkost aanmeldt aannem aanschaff aanstell aanstellingsbrief aantal aanvaard aanvang aanvrag aanvull aanwerv aanzuiver aarzel aarzelt abonner account achter achtergrondcheck achtergrondcontrol achterkant achterlat achterzijd activatie activer administratie administratiekost adres adreslabel advocat afdruk afgegev afgev afgewez afgift afhaalpunt afhal afnemer afreken afstand aftrek afwerk agent alert all allen alles amazon amper analist ander antecedentenonderzoek antwoord anydesk app apparatur appj appl arbeidscontract artikel asap automat automatisch baangarantie ban bandj bank bankafschrift bankapp bankgegeven bankier bankkaart bankpas bankreken bankrekeningnummer bedien bedrag bedrijf bedrijfskled begeleider beginn begint behandel behandeld behandelingskost behandelkost beher behoud behoudt beid bekek bekijk bekost bekostigd bekostigt bemiddelingskost bemiddelingspremie benaderd benodigd bent beoordel bericht beschik bestel bestell bestelt betaalbewijs betaald betaallink betaalnummer betaalt betaalverzoek betal betalingsagent betalingsbewijs betalingsverwerker beur beveiligingscod bevest bevestigd bewaard bewaart bewar bewijs bewoner bezit bezorg bezorgd bezorgt bied bijban bijdrag bijgehoud bijgeschrev bijna bijverdien bijverdienst bijvoeg bijwerk binanc binn binnenkom bitcoin blij blijft boek boekt bonn bonus borg borgsom bpost breng brengt brief briev brutolon budget bunq bureau burgerservicenummer cadeau cent certificat chat chatinterview chauffeur cheque cheques cijfer cijfercod client coach cod codes coinbas coinbaseprofiel collega collegegeld combi combinatie commissie complianc computer contact container contract creditcardgegeven creditcardnummer crypto cryptobeur cryptogeld cryptovaluta cursus dag dagelijk dealer deelnemer deelt deeltijd del demoaccount demoreken depot desk dez dichtstbijzijnd dien dienst dient digid digital diploma direct diver document donateur donaties doorboek doorboekt doorgegev doorgestuurd doorgev doormak doorsluiz doorstort doorstur doorstuurt dor dossier dossierkost draagt drag drie dringend eenmal eenvoud eerst eig eind eindejaarspremie eis elektronica elk email enig enigst enkel eraf erkend erop ervar etiket euro even exam examengeld factur film filmpj filmpjes financieel financiel flexibel formulierkost foto fotokopie fotos functie gan garander garantie gast gastgezin gat geaccepteerd gebeurt geboorteakt gebruik gebruikersnam gecertificeerd gedekt gedrag geeft gef gefeliciteerd gefinancierd gegarandeerd gegev gegeven geinteresseerd gekocht gekoz gekreg geld geldezel geldig geldtransfer geliev geluk gemak gen genoeg geopend geplaatst gered gereserveerd geselecteerd geslaagd gesolliciteerd gesprek gestart gestort getal gev gevond gevraagd geweigerd gezicht gezien gezin gezinn gezocht gift goed goeder goedgekeurd googl grag gratis groep gsms haalt haast hal handelar handelsreken hangout hardwar hartjes hebb hebt heeft help helper hesj hierhen hoeft hotel houd houdt huis huisadres huisvest hur huurder identificatie identiteit identiteitsbewijs identiteitskaart idkaart ieder iederen iemand iet inclusief inded indien indiensttred informer ingehoud ingeschrev inkom inkomst inlever inlog inloggegeven inn inschrijfgeld inschrijfkost inschrijft inschrijfvergoed inschrijv inschrijvingsgeld inschrijvingskost instap instappakket instapt intakekost internet internetbankier interview invull inwissel itsm itunes jobaanbied jobat jobgarantie journalist jouw kaart kaartnummer kamer kamp kan kanal kandidat kandidatur kant kantoormateriaal kantor kassa kennis kennismak kennismakingsgesprek kenniss keuring kinder klant klantaccount klantgeld klar klein klik klus koerier kom komt koopt kop koper kopie kopier kost kostelos kredietkaartnummer kreg krijg krijgt kunt kwalificaties kwam kwijtgeschold kwitantie laatst label land lang laptop last lat later learning led leerling leest legal legalisatiekost legg legitimatiebewijs les leverancier lidgeld lidmaatschap lidmaatschapspakket ligt lijst lik likes link linkedin lod login logistiek lon loonadministratie loonbrief loonstrok loopt maakt maand maandlon magazijn mail mailt mak makkelijk manager mar market massaaanwerv massal massarekruter massawerv materiaal materiaalpakket medewerker medisch meebreng meedoet meeneemt meestur meld men mentor mer meten mijn minsten minut miss misschien missie missies mobiel mobieltj modul moet mog moneygram monsterboard multilevel munt naast nadat nam nar nationaliteit neemt negatief nem nepp netwerk netwerkmarket niemand niet nieuw nodig noem noemt nooit notaris notariskost nummer oefenaccount oefenreken omtrent omzet onder onderteken onderzoek ongeacht onkostenvergoed onlin onmiddel ontbreekt ontbrek ontgrendel ontvang ontvangst ontvangt ontving onz opdracht opdrachtgever open openbar opening opent opgepast opgevall ophal oplad opleid opleidingskit opleidingskost oplicht opnam opnames opneemt opnem opnieuw opstartkost opstur optimaliser opwaarder order organisatie originel ouder over overbod overboek overgemaakt overig overmaakt overmak overnem overschrijv pagina paginas pakj pakjes pakket pakketagent pakketdoorzend pakketj pakketjes pakketpunt pakketverwerk pakketverwerker pallet papier partner partnerbank partnerpakket partnerwinkel parttim paspoort passief past patient paypal paypalprofiel paysaf pensioen per percent percentag person personel phishing pincod pinn pinpas pint plaatsing plaatsingskost plat platform plek plezier posities positiev post postkantor postnl postpunt premie premium priv privebericht privereken procent product productkoffer productpakket proefmaand proefpakket proeftak proeftijd proficiat profiel project punt quicksupport ranking reager recenser recensies recht recruiter recruitment registratie registratiebijdrag registratiekost registratievergoed reis reiskostenvergoed rek reken rekeninggegeven rekeningnummer rekeninguittreksel rekruter rel reserver reserveringskost rest restant restaurant resteert rester restitueer resultat review revolut rijbewijs rijksregisternummer risico rooster rustdesk salaris saldo sam scam schaff schatkist scherm schermdel schiet schriftelijk schrijf schrijft schrijv screening screenshot selectie selectiegesprek selectiekost selectieprocedur servicepunt set shift shop signal slaapt slecht sluis sluist smartphon snel softwar sollicitant sollicitatie sollicitatiebrief sollicitatiegesprek sollicitatiekost sollicitatieprocedur solliciteerd somm speelt spel spull stageplat stagevergoed stan start starterset starterskit starterspakket startkapital startpakket startset stat steam stel stell stelt stepston sterr stichting sticker stoel stort storting strafregister student stuk stur stuurt subsidies symbolisch taakjes tak team teamleider teamviewer teg tegoed tekst tekstinterview telefon telegram tenzij termijn terug terugbetaald terugbetal teruggestort terugkrijgt terwijl test testreken tevor thuis thuisadres thuiskantor ticket tien tijd tijden tikkie tip toch toegang toegangsgegeven toegek toegestuurd toekenn toelag toeslag toestel toestell toestur toevall toevoeg toezicht totdat trader tradingreken training trainingskost transactie transfer transferagent tuss tussenperson twee twijfel twijfelt uitbetaald uitbetal uitdel uiter uitgekoz uitgenodigd uitgift uitlegg uitlen uitnod uitrust uitsluit uittreksel uitzendbureau uniform universiteit uren usdt uurlon uurtarief uurtjes vacatur vacatures vakantiegeld val valuta vandag vanuit vast vastgelegd vdab veilig veiligheidsonderzoek veiligheidsschoen vennot verantwoord verbeter verblijf verblijfskost verblijfstitel verblijfsvergunn verder verdien verdienst verdubbelt vereist veren vergader verget vergezeld vergoed vergoedt vergunningskost verheugd verhog verhur verkeerd verklar verkop verlies verliest verloopt verlop vermijd verpak verpakt verplaatsingskost verplicht verrek verschil verschill verschuldigd verstur verstuurd vertegenwoordiger vertell vertrek vertrekt vertrouw vervalt vervoer vervoerder vervoerskost verwerk verwerkingskost verwerkt verzamelt verzeker verzekerd verzekeringskost verzend verzendlabel verzendt verzilver verzoek viber video videoidentificatie videos videoverificatie vier viewer vijf vijftien vindt visum visumkost vlucht vluchtel voeg voer voldan voldoen volg volgend volled voltooi vond vooraf voorbetaald voordat voorhand voorkant voorkeur voorrad voorschot voorselectie vooruit voorwaard voorzicht vor vrag vriend vriendin vrij vrijgav vrijgesteld vrijheid vrijspel vull vult waakzam waarborg waarborgsom waarder wacht wachtwoord wallet wanner webshop wed weekend weerhoud wek wekelijk wer werd werf werk werkaccount werkdag werkgarantie werkgever werkkled werkkledij werknemer werkplekgeld werkvergunn werkverker werv werving wervingsbureau wes western whatsapp winkel wir won woning woonadres word wordt zag zegelkost zegt zeker zelf zend zending zendt zich zichtreken ziekenhuis zijd zijn zilverpakket zodra zoek zoekt zolang zonder",
  "de": "abgabestell abgeb abgegeb abgehob abgeholt abgelehnt abgerechnet abgezog abheb ablicht abnehm abonni abrechn abreis abschliess abschluss abteil abzug abzugeb abzuheb account adress adressaufkleb agent agentur aktivi aktivier akzeptiert all amazon anbiet and andernfall anerkannt anfang angeb angebot angegeb angemeldet angenomm angeseh ankomm ankunft anleg anmeld anmeldedat anmeldenam anmeldet annehm anreis anreisekost anschaff anschaun anschrift anseh anson ansprechpartn anspruch anstell anteil antritt antwort anwalt anydesk anzahl anzeig appl apps arbeit arbeitgeb arbeitsantritt arbeitsbeginn arbeitsberecht arbeitserlaubnis arbeitskleid arbeitskonto arbeitsmaterial arbeitsplatz arbeitsplatzlizenz arbeitstag arbeitsvertrag artikel asap auf aufenthaltserlaubnis aufenthaltstitel auffall auffull aufgab aufgefall aufkleb auflad aufmerksam aufnahm auftrag auftraggeb ausbezahlt ausbild ausgebucht ausgehandigt ausgestellt ausgewahlt ausgezahlt ausgleich aushand ausland ausleg ausrust ausschliess ausstatt aussteh aussteht ausstell auswahl auswahlgesprach auswahlverfahr ausweis ausweiskopi auszahl automat autorisiert bafin band bandansag bank bankdat banking bankingapp bankkart bankkonto bankverbind bankverbindungsdat bargeld baun bearbeit bearbeitet bearbeitungskost bedi beding beeil befreit beginn beginnt beglaubigungskost begleich begleicht beglich begrenzt behalt behaltet beid beidseit beifug beim beitrag beitritt bekannt bekomm bekommt benot benotigt benutzerdat benutzernam berechn bereit bereitstell berucksichtigt berufserfahr berufserlaubnis beschaff besitz bestand bestat bestatigt bestell betrag betreib betreur betrieb betrug bevor bewerb bewerberin bewerberinn bewerbungsgesprach bewerbungskost bewerbungsprozess bewerbungsunterlag bewerbungsverfahr bewert bewohn beworb bezahl bezahllink bezahlt bild bildschirm bildschirmfreigab bildschirmubertrag binanc binn bist bitcoin bitt bleib bleibt blocki bloss bonitatspruf bonus bors brauch braucht brief bring brutto bruttogehalt buchhalt budget buro buroausstatt chanc chat chatinterview clips coach cod coinbas complianc comput contain daheim damit danach dann darauf darf dass davon dein demokonto denn depot desk deutschlandticket dich dien dienstantritt dienstkleid dies differenz digital diplom dokument drei dringend durch durf ebay eig ein einarbeit einbehalt einfach eingang eingegang eingeh eingeht eingelad eingestellt eingezahlt einheb einkomm einkommensgaranti einkunft einlad einlos einmal einreich einsatz einschliess einsteigerpaket einsteigerset einsteigt einstell einstellungsgaranti einstellungsgesprach einstiegspaket eintreff einzahl einzig elt email empfang empfehl empfohl endet entfallt entgeg entgegennehm entgelt entricht entrichtet erfahr erfolgt erford erfreut erfull erhalt erheb erhob erhoh erklar erlass erled eroffn eroffnet erst erstatt erstattet erstattungsfah erteil erwerb erworb erzahl etikett etiketti etwas euro fachhandl fahr fahrkost fahrtkost fall fallig falsch famili fast fehl fehlt fertig filial film finanzi finanziell finanziert finanzkuri findet firm firma flug folg folgend ford fordermittel foto fotos frei freie freigab freigegeb freiheit freischalt freiwill freizeit freizuschalt freu freun freund freundin fug fuhrerschein fuhrungszeugnis funf funfzehn fur garanti garantiert gast gastfamili geb gebracht gebt gebuhr gebuhrenfrei geburtsurkund gedeckt gefall gefund gegeb geh gehalt gehaltsabrechn gehaltszahl gehor gehort geht gekauft geld geldeingang geldkuri geldtransf geles genannt genehmigt genomm gepruft gerad gerat gering gern geschaftskonto geseh gesetzt gesichert gesicht gesprach gestellt gestoss gesundheitszeugnis getrag gewinn gewiss gezahlt gibst gilt girokonto gluck gluckwunsch goldpaket googl gratulation grupp gutgeschrieb guthab gutschein gutschrift hab halt handeln handelskonto handl handy handys hangout hardwar hast haus heb hebst hebt heimarbeit heiss helf herm herunt herz herzlich heut hier hierh hint hinterleg hinterlegt hinterseit hochlad hoh hol holst holt hom homeoffic honorar hotel idcard ident identifikation identifizier identitatsdiebstahl identitatskart identverfahr ihn ihr indeed innerhalb interessiert internet interview interviews investmentkonto itun jed jemand jetzt jobangebot jobgaranti jobscamming jobticket jobvermittl journalist kamm kanal kandidat kann kanzlei kart kartennumm kass kassi kauf kaum kaution kein keinesfall kennenlern kennenlerngesprach kennung kind klass klein kleinanzeig klick klinik klinikum kolleg kombi komm kommt kongress konn kont kontakt kontaktdat konto kontoauszug kontodat kontoinformation kontonumm kontos kontoverbind kontozugang kopi kost kostenfrei kostenlos kostet krankenhaus kreditkartendat kreditkartennumm krieg krypto kryptobors kund kundengeld kundenkonto kundinn kundschaft kur kuri kurz label lad ladt lag land laptop laptops lass last lauf lauft learning lebenslauf ledig legal legitimation legitimi lehrgang leicht leit leitet letzt leut lichtbild liefer lieferant liegt lik link linkedin list login logindat lohn lohnabrechn mach mail mandant marketing massenrekrutier massiv material materialpaket mehr mein meld meldung mentor messeng mich mindest mindesteinlag minut mission misstrau mitarbeit mitbring mitglied mitgliedschaft mitgliedspaket mitmacht mitteil mitzuteil mocht modul monat monatslohn monatsmiet monst muss nach nachbild nachd nachricht nachweis nachzubild nam nationalitat neb nebenbei nebenjob nebentat nebenverdien negativ nehm nenn network netzwerk neu neun neus nicht niemal niemand nimm noch notar notarkost notig notwend numm nutz oder off offic offn ohn onlin onlinebanking onlineshop opf optimi ord organisation ort packch packstation paket paketaufkleb paketch paketshop palett papi partn partnerbank partnerpaket partnershop pass passiv passkopi passt passwort patient pauschal paypal paysaf perso person personal personalabteil personalagentur personalausweis personalvermittl pfand phishing plattform platz plenum plus positiv post postfilial postident postsend poststell praktikumsplatz prami premium prepaid press privat privatadress privatanschrift privatkonto probeaufgab probemonat probepaket probetag probezeit probl produkt produktkoff produktpaket profil projekt provision prozent prufung push qualifikation quicksupport quittung qureinsteig ranking rat rechn rechnung recruit recruiterin recruiting registri registrier registriert registrierungskost rein reis reisepass rekrutier rent reservi reserviert rest restaurant restbetrag restlich revolut rezensi risiko ruckerstatt ruckerstattbar ruckerstattet ruckseit ruckzahlbar runt rustdesk sag saldo scamming scan scheck schicht schick schlaf schneeballsyst schnell schreib schreibt schrift schriftlich schufaauskunft schul schulung schulungskonto schulungskost schulungspauschal screening screenshot sech seien seit selb semesterbeitrag seminar send sendet sendung seri serios set setz shop shops sich sicherheitscod sicherheitshinweis sicherheitsuberpruf sichert signal silberpaket sind skyp smartphon sobald sof sofort softwar solang soll sollt sonst sorg sortiment sowi sozialversicherungsnummer spat spatest spend spendengeld staatsangehor staatskass start starterkit starterpaket starterset startkapital startpaket startpauschal startset steam steh steht steig stell stellenangebot stellenanzeig stellt stempelkost stepston stern steur steuridentifikationsnummer stiftung stipendium strukturvertrieb stuck stund stundenlohn such summ symbol tag tagesverdien taglich tatig tausch team teamleit teamview technik teil teilnehm teilzeit telefon telegram termin test testkonto testzweck text textinterview threema ticket trad tradingkonto trag tragt training transaktion transf transferi traun treff tvod uber uberfluss ubergab uberlass uberlasst ubermittel ubermitteln ubernachtungskost ubernehm ubernimmt ubernomm ubers uberweis uberweist uberwies uberzeugt ublich ubrig ubungskonto umetiketti umgeh umsatz umtausch unbegrenzt uniform universitat unnot uns unt unterkunft unterlag unternehm untersuch unterzeichn unverzug urlaubsgeld usdt verbleib verdacht verdi verdien verdienstmog verdient verdoppelt verdreifacht verein verfallt verfug vergeb vergess vergut verkauf verlang verlangt verli vermeid vermittlungskost vermittlungsprami verpack verpass verpfleg verrechnet verrechnungsscheck versand versandetikett versandlabel versandschein verschied versend versicher versicherungskost verteil vertrag vertragsabschluss vertragsunterzeichn vertret verwalt verwaltungspauschal vib video videoident videoidentifikation videoidentifizier videolegitimation videos vielleicht vier view visa visakost visum visumkost vorab voraus vorausgewahlt voraussetz vorauswahl vorauszahl vorbereit vord vorderseit vorfinanziert vorgesetzt vorgesprach vorh vorkass vorkenntnis vorleg vorliegt vorn vorsicht vorstellungsgesprach vorstreck vorzuleg wachsam wallet war warensend wart wartelist wed weihnachtsgeld weit weitergeb weitergeleitet weiterleit weiters weiterschick weiteruberweis weitervers weiterversand weiterzuleit wenig wenn werb werd whatsapp wied willkommenspaket wir wirb wird woch wochen wochent wohnadress wohnanschrift wohnung wunschenswert wurd xing zahl zahlbar zahlt zahlung zahlungseingang zahlungslink zahlungsnachweis zehn zentral zertifikat zertifiziert zimm zog zoom zufall zugang zugangsdat zugangslizenz zugesandt zugesichert zuhaus zulag zurst zuruck zuruckerstattet zuruckgezahlt zusag zusamm zuschlag zuschuss zusend zustell zuteil zuzug zwei zwisch",
  "es": "abon abra abre abrir acab acced acces acept acompan activ activacion acto actu adelant administracion admit adqu adquir advert afiliacion agenci agent ahor ahorr airdr ajust alberg alert algui almac aloj alquil alta altur alumn amazon ambas ambos amig anad anal anim antecedent antelacion antes anticip anual anunci anvers anydesk apell apen apertur aplic aplicacion aport aportacion apostill apple apps aprobacion aqui arancel arranc arranqu arrend articul asegur asesor asign asistent asoci asociacion aspir asum autoliquidacion automat autoriz ayud baj balanc balot banc bancari bas bec benefici beneficiari biciclet bienven billet billeter bizum blanque bloqu boj bolet bols bolsill bon bonif bonificacion brut bult busc cabez cad caduc cajer calif calific calz cambi cambial campament canal canaliz cand candidat candidatur cantid capacitacion capital captur car card cards carg carnet carpet cart cas caucion ced cedul celul centr certific chat chats chequ cheque chip cient cinc cit clab clav clic client cobr cobral cobranz cobrel codig coincid colabor coleg colegi colegiacion colocacion com comenz comerci comienz comision compani compart compartel comparti complac complement complet compr comprador comprob comun comunic concurs conduc conf confiabl confianz confirm confirmacion conjunt conmig conoc consegu consegui consej conserv consider consignacion consul cont contabil contabl contact contacten contart contest contr contrari contrasen contrat contratacion contribucion control convert conviert convocatori coorden coordin corr corre corresponsal corrient cost cre credencial credit cript criptomoned cualqui cuand cuant cuatr cubr cuent cuid cumplimient cuot cup curp curriculum curs custodi dal dand dar dars dat daviplat deb deber dej delant delanter delit dem demasi dentr denunci deposit deposital depositel derech des desd desembols desempl desk desplaz despu detall detr devolv devolver devuelt devuelv diari dic dict dieron diet diez diferent difund digit digital diner direccion direct dispon disposicion distint distribuidor doctor document documentacion domicili donacion donant dond dors dotacion dud efect efectu efecty elector electron ella ellos email embaj emision emolument empez empiez emple empleador empres encaj encarg encomiend encontr encuentr enhorabuen enlac enter entid entra entrad entran entras entre entreg entrev envi envial enviam enviart enviel equip escan escane escrib escrit esfuerz esper esquem esta estaf estan estas este estudi eur evalu evaluacion evit exam exchang exclus exencion exig expedicion expedient experient explic explicart exterior extra extract extranjer facil facilit factur fals falt famili favor felic felicit fianz finaliz financ financier firm fond form formacion formaliz formulari fot fotografi franque franquici frent frontal fuist fundacion gafet gan gananci garanti garantiz gast gener gent gerent gestion gestor gift giftcard giftcards gir googl gratis gratuit grup guard guasap gust gustari habitacion habitual habl habr hac hag har hast hem herramient hog homebanking honorari hor hospital hotel human iban ident identificacion ilimit imag import imprescind impresor inclu incorpor incorporacion incorporart indic indiqu indispens induccion info inform informacion informart informat ingres ingresal ingresel inici inicial inmediat inquilin inscrib inscribet inscripcion inspector instagram instal instant instantane integr interes interesari inversion inversor investigacion invit itun jam jef jornal junt justif kilometr lad laptop legaj legal legalizacion leid libert libr licenci lik limit line link llam llav lleg locomocion login lot lueg lug lugar luj mail maletin man manag mand mandam manual marg material matricul medi mediant medic membresi men mensaj mensajeri mensual merc mercade mercaderi mercanci met miembr mientr minut mision mism mobiliari model moneder money moneygram mont mostr mov movert movil multinivel mund nacimient nacional nadi naturalez neces necesari necesit negat nequi netflix nin ningun nivel nombr nomin nosotr nuestr nuev numer nunc obligatori obtien obtuv ofert oficial oficin ofrec olvid onlin oper operacion oportun oposicion optimiz orden organizacion otra otras otro otros oxxo pacient pack pag pagin pais pantall pantallaz papele paquet paqueteri par parcial part particip pas pasaj pasaport pasart pasiv past patinet patron paypal ped pedir peg penal pension pequen percibir perd perder perfil period permanec permanecer permis person personal phishing pid pierd piramidal pis plan plat plataform playstation plaz plin plus poc pod podri pon pong porcentaj portatil pos posesion posicion posit postal posterior postul postulacion preaprob precis pregunt premium prens preocup prepag prescind preseleccion present prest prestacion previ prim primer pris prob proces product profesional propi propin proporcion proveedor proxim proyect prueb public publicacion pued puest punt puntu qued quedandot quedart quedat quedes qui quick quicksupport quien quinc quincen quincenal rap rapipag rat ratit real realic realiz recarg recaudacion recepcion rechaz recib recibi recibir reclut recog recomiend reconoc recruit recuperacion recurs reembols reenvi reenvial reexpedicion ref refer regal registr regres reintegr remes remit remot remuneracion rent rentabil repon represent requer requier requisit resen reserv resguard resident respond respons respuest rest restant restaur restitu restituir result reten reteng retien retir retiral retorn retribucion reunion revers revis riesg rob roblox rog rond rostr rrhh rueg rustdesk sac sacal sal salari sald salud salv saqu segu segur seis seleccion seman semanal sen senal sencill ser seri servientreg sexual sid sig signal siguient simpl sindicat siti sobr sobrant soci social socioeconom softwar sol solicit solicitud solter sosten spin steam sub subvencion sueld sujet sum suministr super support suprem suren suscripcion suy tampoc tar tard tare tarif tarjet tas team teamview tecnic telefon telegram teletrabaj temari ten tendr teng tercer termin tesoreri text textual tiemp tien tiend tig tiktok titul titulacion titular toc tod tom total tra trabaj traduccion traig tramit tramitacion transaccion transf transfer transferent transfier transport tras traser trav tres tribunal trimestr turn tuy ultim ultraview unas unet unic uniform univers unos urgent usar usdt usted usuari utiliz vacant val valor vari vendedor ventanill verificacion viaj vide videoidentificacion videollam view vigor vim vis visit vist viviend vot vuel wasap wasapp western whatsapp yap youtub",
  "it": "abbiam abbon abilit abit academy accadem accant accanton acced access accett accolt accont account accred accredit acquirent acquist acquister addett adesion affitt affittas affrett affrettat agent agenz agevol agisc alberg albo alcun alla alle alli allo allogg almen altra altre altri altriment altro amazon ambedu ambo amic amministr ammission ammont anal ancor andra anno annual annunc anticip anticipat antiriciclagg apert apertur appen approv apra apri aprir aprit armadiett arriv arriver articol aspett assegn assenz assicur assiem assistent assoc assunzion attenzion attest attim attiv atto attrezzatur autist automat autorizz avant aver avven avvi avvis avvoc azi badg banc bancar bancomat band banking bartolin bas bast beneficiar benven bic bigliett bilanc bisogn bitcoin blocc boll bollettin bonif bonific bonus book bors budget buon bust cam camb camer canal candid candidatur caparr caric cart cas casellar cass cassett cassier cauzion ced cedolin cellul cent centr central cerc cerk certif certific chat chi chiam chied chiunqu chius ciascun cifr cinqu civil clic click client codic coll collabor colleg colloqu commerc commission comp compar compens compl compless complet comport compr computer comun comunal comunic comunicac conclusion concors conf conferm configur conform congratul conosc conoscent consegn conserv consulent cont contabil contant contatt contattac contattam contattatem contr contrassegn contratt contrib controll conv convenzion convert convoc cooper coordin cop copr corr corrent corrispond corrispondent cors corsist cos cost coster costitu cred credenzial cript criptoval cuff cuor curriculum custod dall damm dar dart dat dator davant deb decadent decret deleg deliber dell denar dentr depos deposit determin dett dev dic diec dietr different dig dimentic dimm dipendent diplom direct dirett direttor direttr diritt dispon disposit disposizion distributor div divis dlgs docent document dodic doman domand domicil donator donazion dop dossier dottor dovr dovrann effettu elabor elettoral elettrodomest email ente entra entramb entrar entrat entri entro equival esam esamin esclus esclusion esit esperient esser ester estratt estrem eur evit exchang extra facc facebook facil fals famigl far farl fat fattur favor felic fidat fiduciar fin finalizz finanz finanziar finc firm fiscal follow fond fondazion formazion forn fornitor fornitur fot fotograf front garant gazzett gestion gestor giorn giornal giornalier gir giram girocont giudic giudizial googl grad graduator gratis gratu gratuit grupp guadagn guard hann hom homebanking hotel hype iban ident identif idon idone immagin immed immediat impieg import incar incaric incass incontr indenn indirizz individual info inform ingress iniz inizial inoltr inoltram inpa insegn inser insiem instagram interess intermediar interv intest intestatar invest invi inviac inviam invit iscritt iscrizion ispettor istantane istit istruttor ital itunes laborator lasc lascin lat lavor lavorett learning legal legalizz legg lett letter liber libert librett licenz liet lik likes lim limit link livell lor lord lucchett madr magazzin magliett mail man manager mancanz mand mandac mandam mandatar mander manual marc marketing mass material mediant medic membr men mensil mer merc mes messagg mett mezz mezzanott min mission mobil modul moment moneygram multilivell muse nasc nazional necessar negat negoz nell nessun nett network nient nolegg nom nomin nonc nostr notai numer nuov occasion occorr offert offre oggett oggi ogni ognun oltre onlin onorar oper opportun orar ordin organizz original ospedal ospit ottimizz pacc pacchett pack pag pagh pagin pagop par parl part partecip partenz partner pass passaport passer password past patent patentin paypal pazient pen pendent percentual perd perder period permess pers person personal perven phishing piac piattaform piccol piramidal plic poch polizz port portafogl portal portatil portfol posit posizion poss possess post postal postazion postepay postin potre pratic preassunt preg prel prelev prem prend prenot prepag prepar present press prest prestazion prev preved prevent previst prezz prim priv procedur procur prodott profil progett propost propr proprietar prossim prov provincial provvigion pubblic pul punt qualcun qualif qualsias quant quattr quest quindic quot raccomand ragazz rapport rappresent rat real recap recens recension reclut recruiter recruiting redd reel referent regal region regional registr regol remot repart res resident respons rest restant restitu ret retr retribu revolut riav ric ricar ricaric ricerc ricev ricever ricezion richied richiest riconosc riconsegn ridott rifug riman rimanent rimang rimast rimbors rimess rimett ripart riport risc riserv risors risped rispedizion rispond rispost ristor risult ritir rivenditor rivers rub salar sald salv sanitar sar sara sarann sart satispay sblocc sbors scad scansion scarp scatol scatt schem scherm scont scort screenshot scritt scriv scrivetem scrivim scuol sed segnal segret segreter segu seguent selezion semplic senz ser serial serv serviz settiman sforz sicur sicurezz siet signal sit smartphon soc societ softw soggiorn sol sold soltant somm son sosten sostien sottost sped spedizion spes spett spid spieg sport sportell squadr sta stag stagion stamp starter staser stat steam stell stess stipend stock struttur stud student sub success sufficient suo super superior svolg tablet tard tariff tasc task tass team telef telefon telegram telelavor temp ten teng termin terz tesor tesorer tess tesser tesserin test testual tether tien tiktok titol torn total traduzion tram transazion trascors trasfer trasfert trasloc trasmett trasport tratt tratten tratteng tratterr trattien tropp trov truff tuo tutt uffic ufficial ultim uman uniform unisc urgent usand usdt utent utilizz vagl val valid valigett valut vann var ved vedrem venditor veng verif verific verr vers vettur viagg vide videoidentif vien vis vision vist viv vogl vol volontar volt vostr vuol wallet welf western whatsapp youtub zon",
  "pt": "abertur abra abre abrir acab aceit acess ache ader adesa adiant administraca admissa admissional admit adqu adquir agenc agend agent agor agradec airdroid ajud alert algu aloj alug alun amazon ambas ambos amig anal analis antecedenc antecedent antecip antes antifraud anu anual anunci anydesk apart apen aplic aplicaca aplicaco aport apos apostil apple apps apress aprovaca aqu arrend assegur assinatur assistent associaca assum atenca ativ ativaca atrav atribu automat autoriz autorizaca aval avali avaliaca avaliaco avanc avis balca banc bancari banking bast benefici beneficiari biciclet bilhet boas bols bonus branqueament brut busc cab cad cadastr cadun caix calc can canaliz candidat candidatur capital captur car card cards carg carreg cart carta carteir carteirinh carto cas cauca ced celul cent certida certific cham chanc chat chav cheg chequ chip cidada cinc classific client clinic cobr cobranc codig col colabor coleg colegi coloc colocaca coloqu com comec comissa compens complet compr comprador comprov comput comun comunic conclu concurs concursal conduca confi confianc confirm confirmaca conhec conjunt consegu consider consul cont contabil contact contat contr contrari contrat contrataca contribuica convers convert convertel convid convocator coorden corr correi corrent correspond corretor crach credenc credit cri crimin criminal cript criptomoed cuid curricul curriculum curs curt cust custod dad dand deix del demor dentr depo deposit depress desej desembols desk desloc deslocaca despach despes detalh dev devera devolv diar diari diferenc diferent dig digit digital dinheir diplom diret dispens disponibiliz diss distribuidor dit divers doaco doador document documentaca dois domicili donat doutor duas edital email embaix embalagens emissa emol emolument emos empreg empres emprest encaix encaminh encarg encarreg encomend encontr enderec enquant entidad entra entrad entre entreg entrev envi equip escrev escrit escritori esforc esper esquec esquem esta estafet estas este estrangeir estud eur evit exam exchang exclus exig expedica experienc explic exterior extra extrat fac facil fal fals falt famil fard fatur favor faz feit ferrament fic ficara fich finaliz financeir fiqu fiz folh for formaca formulari fornec fornecedor fost fot fotograf frent fund fundaca ganh garant gast gent gerent gesta gestor gift giftcard giftcards golp googl gorjet gost gran grat gratuit grup guard habitual hav hesit hoj homebanking honorari hor hospital hot hotel human iban ident identificaca imediat imprens imprescindivel impressor inclu indic indispensavel inform informaco informat ingress inic inici inicial inscrev inscrica inspetor integr integraca integral inteir interess intermediari invest investidor irem isenca itun jam jornal junt jur lad lavag legal legalizaca levant liberdad licenc lig ligaco lik limit linh link livr login loj lot lucr lug lux mail mais mal malet mand manual marketing mass materi material matricul mbway mediant medic mei membr men mens mensag mensagens mensal merc mercador mesm minh minut misso mobiliari moneygr montant mor mostr motoboy motor moviment mpes muit multibanc multicaix multinivel nasciment necess necessari negat nenhum netflix ningu niss nivel nom noss notebook nov numer nunc obra obrigatori obtiv oferec ofert oficial onde onlin oper operaca oportun ordem orden organizaca otimiz outr pacient pack pacot pag pagament pagin palavr papel par parabens parceir parcial part particip partilh pass passag passaport password past patra pec ped pegu pel pensa pequen perc percentag perf perfil period permanec permissa pes pesquis pesso pessoal phishing picpay piramid plan plataform playstation pod pontu porcentag portatil posit poss possu post posterior posts pouc poupanc praz precis premi premium prend preseleca present pretend prev previ primeir print prints priv proced process procur produt propin propr propri proxim public publicaca publicaco qual qualificaca qualqu quand quant quart quatr queir quem quer quick quicksupport quilometr quinz quinzen quis quot rap rea real realiz recarg recarreg receb receit recib recolh recrut recurs red reembols reembolsav reembolsavel reencaminh reenv reenvi reexpedica regist registr remess remet remot remuneraca rend rendiment rentabil rep repass repo repom repor repost represent requ requer requisit reserv residenc respond respons responsavel respost ressarc rest restant restaur restitu ret reten retenh retir retorn retribuica reunio risc roblox rod rost rustdesk sac salari sald salv saqu satisfaca scan seg segu seguint segur seguranc sej seleca selet seman sena senh senhor ser sera seri seus sig signal simpl simplific sinal sindicat sit sob sobr soci social softwar solicit solicitaca som soment ste suas subsidi super suport support suprem tard taref tarif tax team teamview tecnic telefon telegr telemovel teletrabalh tem temp tend tens ter tera terceir termin tesour test teus text tir titul tod total toxicolog trabalh traduca tramitaca transaca transf transfer transferenc transport treinament tres trimestr troc troqu trotinet tuas tud ultim ultraview umas unic uniform unitel urgent usar usdt usuari utent utiliz vag val valid validad valor vam var vari venciment vendedor verificaca vers viag vid videocham videoidentificaca view vim vir visit vist voc volt volum voss western whatsapp zapzap"
 },
 "groups": "7mm 7pp 7tc 7tf 7ts 7un 7uz 7vb 7wx 7xj 7zw 8cl 8cm 8d9 8e8 8ef 8ej 8ex 8f0 8fa 8gd 8kh 8ki 8t0 8ut 8uy 8v5 8vj 8vk 8vs 8vv 8w4 908 98y 98z 9a7 9b1 9b5 9bb 9bp 9bv 9c9 9p2 9q7 9sf 9sq 9su 9tc 9te a4a a6b a6g a6j a6t a6u a6z acp aju al0 ala amy an5 anf anj any ao0 ao5 ao7;7w4 7w5 7wx 7xj 86j 8ex 8f0 8fa 8i9 8ms 8vj 8vk 8vs 8w4 92j 9bp 9c9 9ix 9s7 9tc 9te 9zc a6t a6u a6z aeo amy any ao0 ao5 ao7;9hm;9hm;;84v;8iz;8iz;8iz;8iz;8iz;8iz;84v 90t 9hm 9wh ar4;9hm;9hm;84v;90t;84v 90t;84v 90t;90t;84v;84v 90t;84v;9hm;7q9 8bd 8jc 8rz 97v 9ov a39 abp ajq;7ku 88q aj1;abg;84v;abg;7q9 7qa 8bd 8be 8rz 8s0 97v 97w 9ov 9ow a39 a3a ajq ajr;7mm;80p;7q9 7qa 8bd 8be 8rz 8s0 97v 97w 9ov 9ow a39 a3a ajq ajr;8iz;7qa 8be 8s0 97w 9ow a3a ajr;7mm;80p;;ar4;80p;ar4;ar4;ar4;9wh;9wh;9wh;abg;abg;abg;abg;abg;;ar4;9wh;8j0;8j0;8j0;8j0;7gu 7i2 7i6 7if 7j4 7j5 7j7 7kg 7kk 7kw 7mg 7nk 7oe 7ol 7oo 7oq 7p1 7pq 7q2 7q5 7q8 7qf 7qi 7qw 7r9 7ru 7sr 7tj 7u2 7ud 7ug 7vx 7w4 7w5 7w7 7wk 7ww 7x2 7xy 7zi 7zq 7zs 80l 814 81i 833 83w 84m 87n 87q 87u 89i 8ac 8ao 8b5 8ba 8bn 8cj 8d1 8d9 8eb 8fc 8fe 8gi 8gq 8ha 8hu 8ic 8j2 8j5 8jy 8kp 8rs 9ie 9jw 9l3 9ld 9on 9os 9pb 9qd 9qy 9rd 9se 9sk 9sm 9tp 9u0 9wp 9xr a1f a3i a4t a50 a52 a61 a6a a7b a7e a9m aa0 abk abo acz ae4 af1 afd afm agc ai5 ajh ak3 akf akw akz aly amp an2 an4 an9 anr anx ao5 ao7 ao9 aof ap8 apd apg aqk ar6 arc asc ash;8oc 8tc 8tg 8uv 8vb 8w3 8w9 8ws 8xf 8yh;9cl 9cn 9f5;9uq 9uw;9uw;9uw;9uw;9uh 9uw;9uw;9uw;9un;9un;9un;9uw;9un;9un;9un;7xw 7xz;9ya;;;8jo;;8jm;9vb;7mi;7fs 7fx 7ul a1f aa0;847;9uw;9uw;9uh;9uw;9un;apk;apk;ap6;apb;9wd;9wd;9xw;9xw;ar0;asg;asg;asg;9wd 9xw ar0 asg;9xw;9xw;7fx 7tl;8wj;;;7lv;a52 abk;ahf;9jw 9oe 9op 9ou 9p1 9pb 9tp 9u0 9wp 9y8 a09 a1f a35 a3e a3i a4t a7b a7e a7o a88 a8t a8u a94 a9x abk acx;7gl 7gu 7ib 7j4 7l4 7lm 7lu 7r0 7rx 7un 7uq 7vk 7xc 7xt 809 a09;;8lc 8vt 8yw 8zo 9h4;9vb;9vb;9vb;apw;apw;7fh 97r 97u 97y 986 98g 98i 99y;8ei 8fg;;7gu 7kg 7kk 7mz 7ol 7oo 7oq 7p1 7q6 7q9 7ug 7vx 7wk 7zi 7zn 833 980 98u 99d 9b0 9bi 9c5 9cd 9ct 9d1 9d5 9d9 9df;7h6 7jd 7lx 7ly 7n6 7nd 7pz 7qw 7tf 7ts 7v8 80v;9v9 apu;apk;apk;apk;ap6 apk;9uw aby;9uh;abx;abx;9yv;7fr 7hv 7lm 7lq 7mz 7n8 81i;;adm ae4 af1 afm ajl ajp ajw ak3 ao9 aof aoi arc as9 asc asr;;;9uw;9uw;9uh;9uw;7kq 7t8 7t9 804 8rb 8rd 8xc 8xy 9wc a55 aav aqy;apk;apk;ap6 apk;7fp 7g7 7gi 7ho 7hq 7hw 7l6 7lo 7m0 7nk 7pk 7wb 7x7 80g 81g 824;ar0;9vb;9vb apw;7nd akj aly aot apg;9vb;;7wj;apk;apk;apk;7kz;9uw;9uw;;9uh 9uw;9uw;7ik 7kj 7nd 7oe 7ow 7qp 7sa 7sc 7sj 7wa 7zk 80b 811 83v;aew ak2 akd akf apj arc;7jy 80w 84h 90j a7p aos;87n 87q 88l 89i 8fc 8fe 8ic 8j5;;96v 97k 980 9c5 9d1 9d9 9eb 9f5 9hn;9g2;8cj 8d6 8d9 8fc 8i8 8j2 8j5;8jm;8jo;8jo;8jm;;apk;apk;ap6;;7g7 7ho 7hq 7mr 7wb;81y;;93f 93u 96c 96v 99d 99j 9eq 9f3 9gj;;;;9vb;9vb apw;;;;;;;;7qj 7ql;8nm 8no 8o4 8o6 8oa 8oc 8qk 8r1 8tc 8y7 8yh 901;;;985;7oc;;;9vc;apw;8og;abx;abx;;;80y 816 818 82c;;84f 84g 8cr 8cs 90h 9ha a4g a4i;7fj 7gt 7i9 7ia 7ie 7yv 806 828 82y 84d;7h0 7kj 7lt 7nd 7pb 7rj 7ru 7wa 7wf 7wm 7y6 7zy 837 83n 83v;;akh apc;;7f5 7g1 7hw 7lo 7oa 7we 81g 81q;9uw;9uw;9uh;9uw;9un;9un;;abx;;ap6;;;;;;9kj 9kk 9pz;9kj 9kk;8b3 8e6 8go 8gs 8gv 8h3 a75 ab3;;7hb;8jl;8jm;ass;9yc a2l;7rv;7rv;;a1g;a2s a73 ab3;;;9vb apw;9vb apw;ag0 arg ark;;apk;apk;adw;ap6 apk;apk;;9vb;apf;apf;afm agj ajs ak4 an4 an9 anb aov apq aq2 aqd ar6 arq as4 asr;9vb;9vz;9vz;9vz;9vz;9wd 9xw ar0 asg;asg;asg;asg;;9xw;9wd 9xw ar0 asg;9xw asg;9xw;9wd;9xw;9wd 9xw ar0;9wd ar0;9wd ar0;9vz;9jw 9l3 9ld 9oy 9p9 9se 9sk 9sm 9t1 9ua 9vi 9vu 9wv 9x3 9xi 9y8 a09 a3k a6a a9g a9x abo;apw;9ya;aby;abx;9ya;9wd;9uq 9uw;9uw;9uh;9uw;9un;9un;8jo 9un;9un;8jo;9wd;apw;9vb;apw;apw;apw;aby;9yk;aby;abx;82w;9uw 9xw;9uw;9uw;9uw;9uh 9uw;9uw;9un;8jo;ag0 agl;82d;apw;;;;;;;am0;;9uw;9uw;;9uh 9uw;9uw;apk;apk;apk;ap6 apk;apb;apk;apk;;7wx 7x5 7x8;7n5 7ng 7nt 7o0 7o4 7o5 7oz 89w 8a8 8a9 8py 8qg 8qi 8qp 9mt 9n2 9na 9nc 9nm a26 a28 a2r ai1 ai9 aia aik;9ks;9pz;9ks aga;85c 863 86c 88b 88m 8af 8c1 8db 8i8 a06 a0g;9rc 9rn 9tf 9tk 9tn 9tz 9yr a3h a4t a50 a71 a77 a7d a9e aau ac0 ac5 ado ae1 ae8 aef aey af5 ag3 ama ao1 ao3 ao6 aoj apq ar8;8rv 8s4 8yz;a71 a77 a78 a7d a9e aau;9yr a8t a9e;;9vz;9l4 9rc 9rn ama amu ao3;918 91q 93a 942 9c2 9c9 9ck 9cn 9cw 9cx 9dl 9e3 9eu 9fe 9fs 9g7 9gs 9rc 9rn 9tf 9tk 9tn 9tz 9u4 9w1 ae1 ae8 ao3 ao6 apq;8lh 8w3 8wc 8we 8wh 8wt 8ya 903 90l;7q1;82d 83o 83s 843;85c 85z 863 86c 86p 86x 876 87g 87v 87x 88b 8a1 8af 8b7 8bc 8bn 8c1 8d1 8ho 8hu 8i8 8k6 8k7 8ll 8m0 8m4 8m8 8mc 8n2 8n7 8ni 8nt 8p1 8ur 8w9 8wh 8x5 8xi 8xj 8yi 8yu 8yx 8z3 8z6 8zk 906 9ii 9in 9l3 9nq 9op 9p1 9pa 9pk 9po 9q8 9qy 9sz 9ug 9v1 9v4 9vi 9xi 9xz ado ae8 aef aey af5 afg ag3 ajl ajw ajz ak2 akd akj akp al1 alr amu ap5 apq aq2 asj;8jo;9yx a3v a3z a7w aci;9ii 9in 9nq 9v4 9xz 9yc 9yt 9yx 9z1 9zg 9zn 9zq a06 a8o a95 aci;92s 93m 9ch 9fo 9gk 9h0;92w 932 93a 94k 9ay 9c2 9c9 9cd 9ch 9ck 9cw 9d7 9dy 9dz 9e3 9fv 9gs 9h0 9h7;9vz;8jo;8jo;8jm;8jm;7hb 7vt 7w2;9uq 9uw abv aby apf apk;9un;9un;apk;9uw;abx;aby;9uh ap6;9uw apb apk;9un;9un apb;abx;9un apb apf;9un;9un;apb;9un;abx;abv;;90y 91q 922 92p 92s 92u 93m 945 9bd 9bj 9cd 9ei 9fe 9fn 9fr 9fs 9g7 9gk 9hg;85z 863 86h 87n 87q 87u 88i 8c1 8d9 8db 8ef 8eo 8gq 8k6 9fn 9fr 9hg 9l4;9uw apb apk;9uw;apk;9uw;9uh ap6;9uw;9un;9un apb;;9vb;9vb;apw;apw;an5 anj;;7sw 810 8ku 8yj 9f1 ad6;9yc 9yx 9z1 9zg 9zn 9zq a06 a0g a35 a3d a8o a95 a9m a9y aao ac5 aci ack;9js 9oq 9pl 9xe a7d ajm ake as0;9vz;9vz;9vz;8wt 8x3 8xd 8xg 8xj 903 90l 90y 91q 922 92u 92w 932 94g 94k 98j 9ay 9bd 9c2 9c9 9cd 9cw 9d7 9dn 9dy 9dz 9e3 9fe 9fs 9fv 9g7 9gs 9ho aan;9vz;9vz;9vz;91u 939 96o 99e 99k 9bf;8in 8it;;8lh 8mc 8ur 906;8e8 8ej;aqi aqj;7p5 8jd 8jf 8rd 97a abr;9wt 9wz;7th ado ae1 ae8 aef aey af5 afg ajs apq aqn ar8 as4 asj;apw;ape;7f5;9vb;9vb;;9kb 9ku 9ov 9ow 9p2 9su ae1 ae8 akj akp apq ar8;8yj 9f1;;85z 863 86p 876 87x 88b 88i 8ae 8af 8g1 8go 920 939 93e 95q 96z 985 9c1 9c7 9ck 9dw 9fe 9h6;7gz 825 86l 8hy a39 a3a a6j;86l 8hy;9yl 9zd a0r a1p a1t a23 a2s a52 aab aai adx ae3 aea aep agq ah0 ahn aiv aob;7qx;;;;8n7 8ni 8nx 8o0 8p1 8r6 8rz 8wl 8wu 8xo 8y6 8y8 8yi 8z6 906 908;9uo ap6;9uo;ap6;apc;;;93a 95i 96s 97v 9b6 9br 9cs 9cx 9dc;;9hs 9hz 9ib 9ik 9jf 9ji 9jn 9jr 9k7 9ok 9po 9q3 9q6 9qe 9sc 9sk 9tb 9th 9tr 9u1 9uk 9ur 9vu 9w9 9wm 9xo 9xx;9ya;;8vc;8d0;agj ajz al6 alr amp an4 an9 anb aoy apj ar6 asj;89b 89t 8ic 8uh 9jw 9l3 9qd 9qw 9qy 9se 9sk 9sm 9wj 9wp 9xr 9xz 9y8;9xw;9xw;asg;asg;7gy 830;;;;9k9 9uo apc;9k9;apk;apk;9vz;9vz;9k9;9vz;9vz;9k9 ap6;9k9;9vz;9k9 9uo apc;;9vz;9k9;9k9 9vz;8jm;8jm 8jo;8jo;8jm;8jm;;8jm;;918 9at 9c7 9ck 9cn 9d0 9dl 9dw 9dz 9eu 9gs 9iy 9ky 9lk 9lv 9lx;;9ya;;;855 86k 88o 8ac 8g4 8ho;apw;873 8b5 8d9;;;;84l a3t;8d0;a2x a4j;apc;;9vz;9vz;9vz;9vb;a3y a4j a5u;;9vb apw;a3y a4j acm;apw;aoa apc;apc;7fd 7g9 7h8 7hb 7hd 7he 7hf 7hh 7hi 7vp 7vy 7w6 7w8 7w9 7wg 7wi 7x4 7x5 82l 82p 844 84b;7hb;7m8;;87o 87r 87w 8ga;9uw apk;apk;9uw;9uh 9uw ap6 apk;9uw;9yv;ahr ahu ahy ai2;7tr;7fu 7gu 7lt 7nd 7p7 7rn 7tf 7v2 7vj 7w4 7wr 7wz 7x2 80s 81n 81r 82z 833 841;apw;9yv;;;;7xe;7o1;a20;;9mv 9n0 9n4;;;997 9bi 9h4;;;;84l;;;;;;7ho 7ie 7l6 7ob 7r3 7uv 801 806 81s 849;;a3d aan;;9c6 9dv;7op;9uw;abx;abx;9uw;9uh;9uw;9un;9un;abx;7z8 7za 7zf;a9b acs;8yj 9f1 ad6;;;7nq 7o1 7oh;;;akm;apx;8s3 8sk 8xw;;7xq;899 8bb;9mr 9mv 9mx 9uf 9um a9x aj7 ap4;;;96y;9uo;9uh;8qy;9uo;9uo;;9mz;7z8 7za;ass;ass;7nn 9mr 9mx 9uf;94j 95y;9oa 9uf;9tq 9uo;9n8;9cj;8x3 8xd 8xg 903;;7fv 7i2;8lh 8ll 8m0 8mc 8n0 8n2 8ni 8nt 8od 8um 8ur 8w3 8wc 8we 8wh 8wt 8wu 8x3 8xd 8xg 8xj 8ya 8yi 8yu 8yx 8zk 903 904 908 90b;7og;7og;7fv;7gu 7i2 7wp;7p5;a24;;;;apw;apw;8vi 8vl 8vq 8vr;9mf 9ur;7iz 7of 7ps 7px 7q4 7ze 8ql 8ro 8rq 96d 97m a2a a30;7mn 7q4 7qb;9vb;9vb;;8z3;;a3v a3z a46 a4l a6s a7i a9b a9h adi;;;;7jc 7je 7jk 7z6 80e 8om 8y2;;7fl 7v2;;9d0 9dl 9dw 9dz;93a 93i 942 967 9at 9cs 9dl 9ec 9eu 9fs;;8ey 9zy a0o a3v a46 a49 a4l a68 a6s a74 a7i a8o a8t a95 a9b a9x aae aap ab0 acd ad8 adi;93f 99b 99p;;apw;9vb;7j4 7kj 7lt 7mf 7ml 7nd 7qw 7rd 7sc 7ub 7um 7va 7w4 7wa 7xj 7yi 7yl 7zb 7zy 80j 811 81v 837 83d 84e 8nm 8s9 8vt 8xu 8yh 8z5 94s 986 99p 9b0 9df 9f3 9fr 9gj a20 a6a a7o ac7;9ob aj8;9vz;;;;;9vz;9wt 9wz;8jc abp;8jc;9uq 9uw;9un;9uw;9uh;9uw;9un;9un;;9un;9vb apw;9vb apw;;8ua;8sm;abp;abp;8jc;8jc;9uq;apf;abv;ap6;abx aby;abx;abx;abx;;;abx;abx;9uq;abx;apf;89h;7g7 7gi 7ho 7hq 7l6 7m0 7mr 7pk 7vr 7wb 7wz 7x7 7x9 7xp 80g 81g 81q 824 829 83f 84c 8mu 8mw 8p8 8pz 8q6 8q9 8rh 8vo 8vw 8w8 8zm 8zq 90f;7f5;92l 959 95j 95o 95y 962 9fj 9g1 9h8;7fr 7jc 7mp 7rk 7sn 7sq 7sv 7ub 7ug 7uk 7xs 7y7 7yy 7z9 812 83i 83l 842;7gu 7kp;8i7;ahg ahx;8ey 8lf 8me 8n2 8n4 8n7 8nh 8ni 8nt 8od 8oj 8ol 8p1 8q1 8qo 8qt 8qz 8td 8vm 8vp 8w3 8wc 8wl 8x3 8x5 8xd 8xi 8xj 8xv 8y6 8y8 8ya 8yu 8yx 8z6 8zk 904 90b 992 99y 9ho;8nh 8qz 8vm 8w3 8wc 8xd;7fs 7fx 7hw 7i3 7ks 7kt 7kx 7ky 7l0 7l1 7l3 7lg 7n0 7ns 7o8 7oj 7ok 7op 7os 7ps 81h 81t 8ad 8ah 8bs 8jc 8jh 8ou 8ov 8ow 8oy 8p2 8qm 8qn 8qx 8r7 8sl 94a 94b 94c 94e 94h 94l 96e 96f 96h 96t 973 98h;8jm;;8m4 8qo 8td 8vp;apx;8n5 8x9;8aj a2l;82o;;7h7 7i8 7ih 7im 7in 7rz 82c 875 878 8er 8nd 8ne 9jl 9jo 9t4 9v6 9x6 9zw 9zz a05 afb afe afj aps art;9v9 apu;;7zu;85k 85u 86x 871 876 87v 8c1 8cf 8ci 8dk 8e6 8gb 8h5 8kc 8kf a49 a68 a9b aar ad8;85k 85u 860 86x 871 876 877 87g 87v 882 884 885 89c 8bj 8c1 8cf 8cl 8d2 8di 8dk 8e6 8ew 8f7 8fa 8fk 8gb 8h3 8h5 8i1 8i5 8jy 8kc 8kf 8kg 8kh 8kq 8l4 9hz 9ib 9ik 9jf 9ji 9jn 9jr 9kg 9l1 9ok 9q3 9q6 9qe 9qj 9r5 9sc 9sk 9tb 9th 9tl 9tm 9tr 9tt 9u3 9uk 9ur 9wm 9xx 9zy a1t a1w a46 a49 a4l a68 a6s a6w a74 a76 a7c a8o a9b a9h aap aar acd adi aqk ara;;;9po 9r5 9u3 9ur aok;abp;;ad5;85k 85u 860 86v 86x 871 876 877 87g 87v 882 88m 89c 8b3 8b7 8c1 8cf 8ci 8d6 8di 8dk 8e6 8f7 8fa 8fk 8gb 8go 8gs 8gv 8h3 8h5 8i1 8i5 8il 8iq 8kc 8kf 8kw 8l4 9no 9ql 9vr 9xu a3v a4l a4n a7c a7m a8j a9b a9h aap acs;;a1t a2e a2i a9f adh;85k 85u 860 86x 876 8c1 8cf 8ci 8d6 8d9 8db 8di 8ew 8fk 8h3 8h5 8iq 8kc 8kf 8l4 9vr 9xu;7yq;;ads ale aqb ase;a6w a76 a7c a7k a7m;8v3 90d;7tr 7tu 7u6 8tp 8u1 8u9 8uc 99s 9a6 9af 9ah;8tp 8tr 8u1 8u9 8uc 99s 99w 9a5 9a6 9ad 9af 9ah;7tr 9a6;7tr 7tu;9uw apk;apk;9uw;9uh 9uw ap6 apk;9uw apk;9un apb;9un 9uw apb;8is 8it;;9qe 9qj 9tl 9tm 9tr 9tt 9u3 a6w a76 a7c a7k a7m aqk ara;;;9hz 9ib 9ik 9k7 9po 9q3 9qe 9qj 9tb 9th 9tm 9u3 9ur aok;8dh;8a7;8d0 8g6 adh;;8aa 8jv;;;8vl 8vo 8x9;;7sm;;7qx 7vw;7qx;916;9k9 9uo abx aby apc;abx;9vz;9vz;abx;abx;9vz;9vz;9k9;;abx;abx;9k9 9uo apc;;abx;9xn;9vb;7lo 7oa 81q;;7fv 7j4 7mk 7p6 7pq 7pt 7xb 7xf 7yp 7zd 8f5 8f8 8rc 8w3 9tg a75 a79 ab3 ao4 aqk;;9jx 9xe 9y4 as0 asn;;;7fy 7gj 8jx 8o4 8o6 8oa 8oc 8sb 8sj 8uv 8v7 8vu 8y7 905;;8jm;8jm;aje ajh aqv;9oh 9ok 9w9 a2s a73 ab3;a31 a7f;8rc 8w3;ao4;7q0 850 8b6 8bb 90u 9hp 9oo 9p4 a3c ajx;a31 a7f;979 9c1 9c8 9e0;8l7;8jm;92p 93h 93u 97k 980 987 9b0 9be 9bj 9cf 9cs 9eq 9fh 9gj 9gw 9gz;;8jv;;8d0 8f5 8io 8jb;;8b1 8ff;;;;7y4 7yb;8jd 8jf;;7pw;7pw;7pw;7p5;;;7xy;851 a8f;8fr 8xa 9dt a7t;8lc 8o4 8o6 8oa 8oc 8vu 8zo 901 afm ai5 ajb alr apj ar6 arc asc asr;;;851 a76;;;a09;aj5;96s;;;;7kh 7kk 7ok 7sr 7tq 7uz 7wv 7zi 7zj 819;7fz 8lm;7fz;89n 9o8;ag4;;;;;;7g5 7jw 7my 7n1 9hs afm aj2 ajb alr aoy apj aqt arc as4 as9 asc asj asr;;8pg 8qw 8zh 8zj;9ys a79 adh;8a9 8j6;854;;7n6;85u 86t 8b1 8c1 8eu 8gg 8k3 9q3 9qe 9tg 9tt amp ao4 aob aqk ase;;7mj 7mx 7np 7p4 7p7 7qm;8pk 8ra;;951 97d 97s 9g1 9g4 9gh 9h8;9mg 9o8 9on 9os a19 a1a adm afd ajh akw akz an2 an9 anx ao5 ao7 aoo aot apd apg aqd aqk aqn aqt aqv ars ash;7lt 7lw 7oe 7q2 7qz 7rn 7t7 7tj 7x9 7zk 80s 81n 8pm 8rs 8rx;;9yv;;8jc 8jh abo abp abt;7yw;8lj 8pm 8t8;7gx 7hs 7kj 7ow 7qv 7rd 7rh 7rj 7rk 7rn 7sp 7uk 7ul 7vj 7wa 7xb 7xh 7xx 7y6 7yi 7yl 7zy 80b 81l 81v 82z 837 83d 85h 8ey;;7i6 7lb 7mm 7q6 7q9 82u;85l 9i0;8ll 8np 8o0 8rc 8wu 8yr;8ao;8lt;8le 8lq 8nm 8o4 8o6 8r1 8rm 8sj 8t2 8tc 8vb 8vd 8wj 8wv 8x8 8xu 8yh 8yo 905;;7h6 7m0 7mo 7mt 7n6 7pz 7qw 7tf;a18 a38;;a38;9xu akj akw anx aoo aot apg aqn;7zh 7zv 9vt a0k aax;89a 8b5 8ba ahh ahk aj5;8jc 8jh;7i6 7if 7iq 7is 7iu 7kn 7nr 7ph 7ps 7r5 7ru 7s2 7ts 7wn 7wv 7yo 7zd 80l 814 819 81o 83w;7sr 7yp;;;;7gu 7i6 7ib 7io 7r8 7ra 7sd 7sf 7y1 7yj 7ym;;9vb apw;7sm;;;9vb;9i2 9i9 9uq 9uw 9xw 9yn aa1 aby ae0 apf apk asg;9uw;9uw;apb;apb;apk;9i2 adw;9uw;abx;aa1 aby;9uh 9uw 9xw ap6 apk asg;9uw apb apk;9uw;apk;9un apb;;9un;9un;apk;abx;abx;9yk;apk;apk;9un apb apf;apb;9un;7vo;8jo;;8jo;apw;89t 8ae 8b7 8bc 8bf 8bn 8cn 8dk 8eh 8gi 8ha 8jb;9vb apw;;852 854 8x6 8zn;9vb;9vz;9vz;9vz;9vz;9vz;9vz;7y4 7z8 7za 7zc;apw;7fj 7g2 7g3 7go 7gs 7gt 7ht 7mi 7vt 7vv 7w0 7w2 7wl 7x4 7xe 7xi 7xk 7xm 828 82y 836 83c 83r;8jm;8jo;;8jm;8jm;;7g2 7gd;;8rd;8iu 9eg 9w8 ab9 aba aqu;87z;90m;;asg;9xw asg;7q2 7q5 7q8 7qw 7rn 7tj 7u2 7zy 845 84m 8mw 8rf 8rm 8ru 8s9 8sa 8t2 8v1 8xu 92p 97a 97e 97k 987 98i 9eb 9gz 9z1 a19 a2h a2u a35 a3e a3i a4b aao ac5;;;;;807;9xw;7yt 7zh 7zv 7zx 80q 80r 88d 8wb 8x6 9do 9e4 9e9 9ea 9ew 9ez 9kn 9ko 9vp 9vv 9w4 a0k ab2 ag7 aq9 aqe aqp;;9up aet ag6 apa ape aph;;7p5;97a;alx ama amx aru;a46;9r4 9rn 9s6 9uq 9vg 9x8;9uh 9uq;9ie 9in 9ny 9oe 9op 9ou 9p1 9pb 9q8 9t1 9v1 9v4 9x3 9xd 9xr ae4 aec aeu aey aj2 ajl ajp ajw ak3 al1 al6 alx ama amx anm anr anv apj arq arz;aru;;;82a;al6 aln aof aoi aq5;;;;;;;;8jm;9ob aj8;97r 97u 97y 986 98j 992 99y 9ho aof aoi;9vb;9vz;apw;9vb;7j3 7ja 7vw;81u;ait aj8;;abr;9vq aqa;9vq;83x;8aj;;;;8aj 8ju 9hs 9ug 9vi 9vq 9y5 adm ado ap5 aq2 aqa aso;85i 8c6;;apk;apk;ap6 apk;apb;;;7tr 7tv;7fp;7o1 7za;9uo;9uo;9uo apc;apc;9uh;ap6;;;7o1;8jl;8jm;;;9y6 asp;asp;asp;asp;9y6;9y6;9y6;9y6;9y6;9sy;;;adw;9vz;9vz;9vz;9vz;9vz;9vz;9vz;8jm;8jo;8jo;;8jm;8jm;aa1;ap6;8jo;8jm;8jm;7vm 7vt 7xe;9uh;7s6;;9vz;9vz;asp;7o1;ag0 arg ark;8ag 8b0 aic ain ajd;9y1 asl;8fp 8fq 8ft;abv;abx;abx;9yk;;7y4;7yr 7yx;;7pp;8hq;88f 8i5 8kg 8kh;aa1 aby;aa1;9uh;abx;;adx ae3 aea aep agq ah0;9uw;9uh;7o1 7ot;;;;8hq 9iy 9n4 9qj 9ql 9tt 9vr 9xz alc aob ap5 ap8 asj;;7ot 801;apw;a1p a1t a6j;;;aha ahm ak4;7j3 7ja 7sm 7vm 7vw 7w0 7w2 7xe 7y4 7yb 7z8 7za 7zc 7zf;;;;8h7;7tn 82c 935 a5j;ae5 agk ai0 ai8 akt alt apd aqd aqt ars;;;7sm;;a8j a9d abp abt aii;;90y 915 920 92u 939 93e 95q 96i 96z 985 99t 9a7 9at 9bf 9c1 9c7 9ck 9d0 9dl 9dw 9dz 9fe;;9mm 9p6 9p9;7vb 8ej 8gd;;7p9 7pc 7zw 7zz 88d 8ax 8ii 8ik 8rg 8xv 97f 9ec 9kn 9ko 9nz 9vp 9vt 9vv 9vx 9w3 a2v aax aaz ag7 aiu aq9 aqe aqg;81r 9g6 a2n ahc aix aj1 ajn apg;ar6;;9vb;9vb apw;;8d0;;8mm 8wi 8wp;akm;;871 876 887 8fm 8gg 8jz 8kq 8kw 9i6 9iy 9lk 9lx;9yk;aby;aio;9nt;;;;97t;;;;;;9if 9jf 9ji 9jn 9jp 9jr 9kg 9l1 9l5 9le 9mx 9q6 9rb 9tb 9ua 9vo a4b a52 a61 a6a ack;a0m a1w a7y a9i a9k acw ad0 ae5 afd agc ai0 alt anx aov aq0 ars;9vb;9vb;a9i;9uw;9uw;9uh 9uw;9uw;a7w;a7r;7hd 7ue 7vy 7w6 7w8 7w9 7xu 7y5 7y9 7ya 82p;9yz 9za a0h a0o a27 a4u a7r a7u a8r a9o ace acw;apk;apk;apk;adw;ap6 apk;apk;87n 87q 87u 88r 8cj 8cn 8eb 8el 8fc 8ha 8k7;7kz;9le 9sf 9sh;8kl;871 877 885 88f 8ew 8fo 8i5;8bs;982 9fp 9hc;7zh 9e4 9e9 9ea 9ed;9vb apw;8ap 8kl 8mi 8z8 9no 9ql 9vr 9xu a2e a2i a9f ads aqb ase;;;;ape;;7z8 7za 7zf;ah0 ap4;7un 7vb;;8e8 8ea 8eo 8h7;;agk ai0 ai8 akt aqt ars;;9hc;7gf 7gl 7gq 7gu 7hv 7hy 7i2 7i6 7ib 7if 7j4 7j5 7j7 7kd 7kg 7kp 7kw 7mp 7mz 7nk 7nr 7ol 7ph 7ps 7qf 7r5 7r9 7ru 7rx 7s2 7sr 7t7 7tc 7tq 7ts 7ub 7ud 7ug 7uk 7vx 7w4 7w5 7w7 7wo 7ww 7x2 7xc 7xg 7xj 7xt 7y8 7zd 7zg 7zq 7zs 7zz 809 80t 81i 81n 81o 833 83q 83w;7r9;9nj 9yf a4n a8j acs;;8ua;;;7ff 7h0 7lx 7ly 7mr 7nd 7pz 7qw 7rd 7rj 7sc 7sj 7sn 7tf 7ts 7um 7v8 7vs 7wa 7we 7wm 7wr 7xh 7xx 7y6 7yc 7yi 7yl 7zb 80s 811 81q 84e;8wy;8as 8d0 8kq;877 884 887 888 8bj 8cb 8d2 8fm 8fs 8kq;;7uf;;8rs 8rx 8s8;a20 a3h;7vm 7vt 7vv 7w0 7w2 7xe;apb apf apk;apk;apb;8jm;apk;9uh ap6;9uw apb apk;9un;9un;9un;;9uq 9uw;9un;9uw;9un;apf;8jm;9vz;abx;abx;;a3a a6j;apw;;8ak 9if 9jf 9ji 9jn 9jr 9kg 9l1 9l5 9le 9mx 9q6 9ta 9tb 9ua 9vo 9vu alc aoq aot ara;a0m a1w a7y a9i a9k acw ad0 ae5 ai0 anx aov aq0;a9i;9yz 9za 9zy a0h a27 a4u a7r a7u ace acw;9le 9sf 9sh;7mm 7q6 7q9 7qa 7vb 7zi;7ou 7xs 8lf 8m4 8me 8n4 8nh 8q1 8qo 8qt 8td 8vm 8vp 8wc 8xd 8yu 90b;;;;8vd;;956 997 9gg afd aig aju akz ale anx apd aqd aqv ash;afd agc aig ajq aju akz aly anx aov apd;876 877 88m 89g 8ae 8cl 8ew 8ff 8fm 8fs 8gd 8go 8i1 8il 8kw 9jn 9l1 9l5 9nl 9p2 9q6 9tb 9u1 9uk 9vu 9w9 9xx 9zy a0o a1g a2f a49 a6s a7f a7r a7u a8t aae aat ab0 acd ad8;9jf 9l1 9l5 9ov 9p2 9q6 9r5 9tb 9ua 9uk 9zy a2f a39 a49 a6s aae;;871 876 877 882 88m 89g 8ae 8ai 8bd 8cl 8ew 8i1;;;;;918 91g 91h 979 9c1 9c8 9e0 apg;;7qw 7qz 7va;7sw 810 8ku 8yj 9f1 ad6;7nz 7sk 7xy;7fz 7gf 7j4 7mk 7p6 7pq 7pt 7rh 7vx 7w3 7w4 7w7 7xb 7xf 7yp 7zd 80j;84l;;7yr 7yx;9vb;9vb apw;apw;apw;8n6 8pl 8ry 8s1 8s4 909;8m6 8n2 8n7 8nt 8od 8oj 8ol 8q1 8td 8wl 8x5 8xi 8xj 8xv 8ya 8yx 8z6;8c6 a1e a9d aa2 ac0;ae3 aqb;9ya;aso;8mw 8qk 8t2 8tc 8vt 8wf 8z5 90p 9id;ae3;ara;7nc;9vb;;;aa1 aby;;abx;abx;aa1 aby;8jm;;abx;8jm 8jo;;8jo;;8jm;8jm;abv abx;;9nb 9yf a4n a8j acs ai7 aij;7ik 7kj 7pb 7rd 7rj 7vg 7wa 7wf 7wm 7xx 7yc 7yl 7zy 83v 8gi 8mw 8nm 8no 8o4 8rf 8rm 8sb 8sj 8v7 8w9 8wv 8xu 905 92p 97e 97k 9d9 9eb 9gz 9ny a2u aeu aey aj2 apj;;amd;;am5 amd amq amv;7o1;;7ty 8dr 8e0 8uf 9al 9rt 9rv a5l a5z amk;9rt;9rt;9rt;8jm;;8jm;8jm;;9vb apw;90c;a2i;;asp;91f 96c 98g 9hn;917 91f 92g 92p 93f 96c 987 99b 99d 99p 99t 9aj 9bi 9bu 9cf 9fn 9h2 9hg;;9fk;876 877 87c 8di 8e8 8ea 8ef 8eo 8h5 8h7 8hb;aql;8d0;8a7 8ab;8ab;8ul;7xx;;;;7fh 7o3 7vr;;;7g0 7hv 7mp 7nm 81c 81d 81o 832 84i 8lo 8lv 8lx 8n4;;;;95a;;;;;;;;;;;;7fn 7fo 7ft 7ve;;8lo 8lv 8lx 8n4 8yu;91j 91u 92u 995 9fs 9gg;7vm 7vt 7xe;;7f5;;a2h;9on 9rd 9sz;9mf;9un 9uw;9uw;9uh;9un;7fu 7gm 7gr 7h3 7hv 7l4 7nj 7ou 7sk 7vs 7wk 7x0 81c 81d 81n 833 834 83f 83l;8ua;;;;;ait;8wh 8xd 8xg 903;8xc;;;8v5;8su;;;99d 99j 9aj 9f2;9f2;90y 9f2;90e;8ng;;9ja 9xy;;9hy 9ij 9j7;;;;9wb;856 858 88t 88w 89v 89x;a0v a1r;acu;;acr;;8ko;aqx;agx ah1 aho aht ahz ai3;9pr;9lr 9ly 9mp 9ms 9mu 9n1 9n3;aqx;8kk;;acr;9zx;86g;9om;;;;;9x5;;a2z;ad5;;;9k9;863 865;9in 9uz aef apn;9lr 9ly 9mp 9n1 agx ah1 aho ahz;9jm 9qq 9t3 9x5;9qq afc all ant arr;;;8j4 8km;;;af3 asi;ab6;;;9t3;9st;9sx;8h6 8k4 8k5 97p ach acj;;87l 8hi;;8dl;;;;;a92;;a1g;8ed;8e9 8ec 8ee 8ep;a0v;9z1 9z4;;;;;9e4;;;a1c;;97p;;9yq;;9vs aqc;9k9;;8iy;;8dc;89x;a1r a1x;;;;9mu 9n1 9n3;ahq aht ahz ai3;9t0;;8c7 8ij act;a2t aay;8c4;9xz;9ll 9xb;9of 9oi 9ol 9xy;9mi;9xq;abz;9ia 9ic 9ih 9il;9ub;a1c a5i;asj;agw ah6 arx;aji asi;8b2 8d7 8k4 8k5;ach acj;asb;85j 85w 862;a0v a1o a1z a21 abz;864;88p;9hy 9ij;ant arr;9zw a01 a4q;89f 89h;9en;;;;;;;;;;;;9xq asb;a9u;;amr;8h2;85w;aqr;9w6;;88c 88l;9kr 9l3 9l9 9vj a7t ag8 agg aq3;9kn;;;;9eo;8vi;;;;;;9xa;8ia 8ib;;;97p;8rg;;;9h3;;8ng;938;97p;;;;90a;;8vi;9eo;91v;;;;8yg;;9l8;82j;;;;8cq 8cr 8cs 8t4 993 9qb a4e a4g al4;8vz;;ad5;a71 a72 acr;7t6 7ta;;;;8v4 8yg;9ba 9f0;9v9 apu;;;9ps;;9z4;agz;;;;9s1;9r4 9t8;;826 9mi;ahj;85y 861 8h6 8jn 9ia 9ic 9ih 9il 9yy a9f abz ae2 ae7 aed agz ap0;864 872 89d;;ac1;;;;;agf;;a2m;agw arx;9v5 apr;9io;864;87l;8em;;;8az 8cz;;;;;;aqc;8c2;;abf;;89v 89x;;;;;8kk abm acr;;;adu ady;9xc;9sw;aeq;;;9wf ar2;a6i;9ih 9u2 9uc 9ue 9xq 9xy ae7 aed aol ap1 ap3;alx anv;;abz;8h6 8jn 8k4 8k5;a9f abm ach acj;aru;a2t;9rv amk;a5g;;8dq;ap0;;8dp;;8ir;8ab;9oi;9nd;an1 an8;8dn 9lw 9m0 9rj a57 a5i agz ah2 am7;8iy;9qq 9t3 9x5 9zx afc all ant arr;9jm;;;88k 8fq;9qr 9qt 9w8;;;9xq;agz ah2 am7;ap0;a85;a67;9wb aqx;;;ad2;a1x;8ig 8is;ab6;9wb aqx;8ks;856 858;9rw aml;;;;;8iw;aau act;ac1;8az 8b2;8ev 9t9;9q5;a29;9z4;9xz asj;863 865;;8e9 8ec 8iy;;abf;;;872 9ly ah1;9kw 9kx 9kz 9lr 9mp 9ms 9n1 agx aho ahq ahz;;8d7;;8hi;a9u;and ani ant;;;;;;9vb apw;aji aol;9oi 9ol 9u2;8b2;889;9yi 9yq;;;8ab;8gh 8k4;aa3;9ij;a6o;87y;88l;;85j 862;a6o;asb;;ano;9qb a4e a4g a4i al4;8cq 8cr 8cs 8t4;;;9hy 9i7 9ij;9i7;9l2 9l8;asj;;adu aeb;;;;;;;8m5;;9fr;alz aqx;9r6 9wb;8gh;8hy;86l;;;aru;;;8ay;;9w6;aqr;;9ub;9xq;8hi;9r2 alv;9r3 alw;;;;aeq;9jv 9xm ao1 aoc aod as7 asm;9y3;afl afo;9jv 9y3;9tf 9tk 9tu 9tv 9xm 9y3;9p1 9pb 9pl ajw ake;9pd ak7;;8e5;9xv;9l9 9s9;;abm;9xv;9of;ajc;a8f;;a5w;;an8;886;;;;;8f4 8f9 8ig;89f 89h 8ks;;8y1;;864 872 89d;;;9ze aac;;;8hy;9uz;8fx;;9en;;;;;;;;;;9kw 9ms 9mu;;;88h 88t 88w 89v 8a4 8a5;;9ue;ap3;8fj 8kk;8kj;9nr;akv alu an1 an8;aib;9xz;9of 9ol 9u2;asj;aji;akl;9ps;9nd aib;;88t 88w 8a5;;864;8h6 8jn;9wb ant aqx;9r6 9tu alz aoc aoj;9tz;;864 86y 872 89m;;;89m;;;9q2 9tf 9tk 9tu 9tv 9vs akv ao1 aoc aod aqc;9nd;9qm;8f4;8ks;8ce 8e5 8f4 8gn;8km;afb aff alk alm;864 875 87d 87e 8cv 8cx;9jl 9jq 9qp 9qr;;;9gm;90v;938 9h9;938;;ahq;;;;a92;;ae2;;asm;ad5;;;;;856 858;856 858;9i7 9vc;8hy 9iz;86l 86s;aeq;alv;8km;;;8fu;;9ph a3g;a3r;9k9;9nd;86l 8ht;;;;;;8dp;9xb;8ee;85j 85w;9hy 9ij adu aeb;;;9yi 9yq;9kx;aac;arx;ano;a6o;864;;;afi;ad7;9yq;a04;9el;;ar1;9we;;;85w;87i 87k;;;;;;;;;;;;;9b2;;;;;ae7;ap3;;;88n;9xc;9sw;9lj 9xa;anl ary;agp arw;88p 8bo;ags agw ah6 arx;;;9ll 9ln 9xb;8ev;9bz 9c0 9f0;;8vz 8yg;;;;;;;;9v5 9xz;9ja 9ol ajc ajf aji;;;;9b9;9bz 9c0 9f0;;a3n a5i;9tf 9tk 9tu a45 a71 a72;;;a5w;8dq 8e9 8ec;a0q a2b a6l;9t9;;;;;;8hi;;93p 93s 93t;9qm;9bz 9c0;;;;;;;853;;9en;938 9ba;9xq asb;8vi;;88a;;;ak6;a3m;8bo;;;;ak7;;a3n;;a5v;a8v;acq acr;9kx;;;9xv 9xz ani ant asf asj;aib asb;a9s a9u;8hg 9xv and;8hi;a9f;;;9ub;9lj;ap0;;;9pd;a45 a4x a67 a92;a29;;agz ant ap0;9lw 9ub;9v6;864 872;8en 9sx ae7 aed ann;8d7;9w6 aqr;;;9pd;;9ih 9il;a2t;ae7 aed;abz;8ab 8jn;9xy asi;8fu;89m;;;9x8;aru;;;a45 a4x a67 a71 a72 a92 act;ac1;9x8;8ed 9t3 a6e a6i;9st;;;;ady apx;;;;;;;;91v;938 9h9;90z;;;;97p;;;9b2;;8ng 90g;;;8o9 8ve;993;9ha;;9ba;8ig;;a9f abz;;;;864;;9bz 9c0;97n;alz aoj;;aor;8yg;8j4;;;9f0;93p 93s 93t 9d8;;8dl;;9v9 apu;8km;;;9vs;9r6;9tz;;875 87d 87e 8cv;99o;8kz 8l0;arw;8vz 8w0;;8xy 8y1 9ej 9el;;97n 97p;9q2 9tf 9tk 9tu 9tv 9vs a45 a67 a71 a72 a92 act ao1 aoc aod aqc;9qm;ac1;;;a0z;a0z;9jq 9qp 9qr alm;90e;;;97o;;8ee;aiu aiy aj3;aol;9nz 9o3 9o6;9u2;8g9;;akl;;;8ax;a2v;;9xz 9y0 asj;9ir 9uz 9x1 a64 apn arm;8e2;;;97p;;;;9l8;;;ano;8c2 8kj;;;arv;9x9;8gn;97f;;;8fu;;9iz;87f 8cy 8hy;9ze a00 aac aeq;8ng;9ej;9l9;;9v9;9b9 9h6;;abm;8dl;9ja af3;865;9ok;9t6;;a6q;;9z6 9ze aac;865 86l 87f 8hy;9ir 9iz;9gd;aej aeq;9xz asj;85w 9yq;;;;9ex 9ey;;;;;;;;8o9;;9qu;8cz;8kj;;;9vb 9vc;9ub;7t6 7ta 7tk;;;8fx;a5f;a80;;;8iw;;akl;9qq adu aeb aex all ant;;9hy 9ij 9j7;acr;;9yi 9yq 9zl aa3;;8c2 8c3 8kk;;99r;;99o 99r;;886;9ps;afi;8ed;8e5;8ab;9yy abz;87i 87l 8hd 8hi;861;9ia 9ic 9ih ae2;8ia;an1 an8;93p 9d8;8c7 8ij;9tu;9tk 9tz;;a71 a72 ab6 acl aoc aoj;;;8bo;a3m ak6;;86l;;852 85j 85w 862 86g 8bx;;9r4 9t8;8ht;86l 8hy;89d ahj;9io;;;;8e9 8ec 8ee;;;;;;872 89d;9jg;aqx;amr;a6e a6i a92;;8fr;872 89d;;9lw 9ub;85y 861 8jn;9ia 9ih 9il;;91v;9n3;agz;;;8ev 8fj a7n;87o 87r 87w;8fl;;a5f;9rv;9k4 9t6;a0e a6q;8d7;87z;;a0v a1z a21;9ms 9n1 9n3;ahz ai3;89v;a85;a92;8kz;aac;8hy;;864;9qu;8e9 8ee 8ep;8dp;8h6;88l;9k9;89f 89h;a00 a4u acw;a1g;9jt;;a80 a82;;9wb;9s1;7kc;912;9t9;9ub;9t8;;8dn;a29;8ed;a3g;;9we;9we ar1;;9rj am7;act;;;;aqc ary;aqf;9pr;8c0;8ko;8ko;;87y;;9pr 9vs 9xc;;9vw;9vw;8hy;a6e a6i;9st;9ns 9oi 9ol;9nd aib;8ab;;;;8ed and ani;ain ajf aji;88h 88t 88w 89v;864 872;8c4 8ij;;;;9jv 9xm 9y3 as7 asm;9hy adu afl afo;;9q2 9r2 9tf 9tk akv alv an8 ao1;;;8ce;8gh 8gj;;a8f;agz;9lw 9t3;;85j 85w 862 86g;aa3;aa3;;;;9jv 9xm 9y3;;;;;;;;9r2;87t;865 869;85j 85w 87m 87p;8ig alu alv aoc;8km;9k9 9r2 9tu;9qm;;;;8f4 8f9;agp;87m 87p 87t;;8f4 8f9;8ce 8f4 8f9;;9u2;akv ao1 aoc;9xm;;86u 8b2 8gh;9iz;9iz;86l 86s 8hy;8dp;8fu;90a;9h3;;;asm;8dn;87t 9y3 as7 asm;87m 87p;a72;9z6;afl;a08;9by;8ev 9t9;856 858 88h 88t 88w 89v 89x 8a4 8jn;8ev 9t9;8fj 8fl;9t8;;;8ir;;;88n 8ad;8ce 8f4 8f9;9wb;;;;acu;aay;9ze aac;;;a71;;9z6;9yi 9yq a08;;;a7n acu;;;aco;;9gm;9eh;90v;8jn;;8h6 8jn;9zl aa3;;;;;;;;a1o a1z;8ng;9bz 9c0 9ej 9el;;;8vz 8w0;;;;;;;;;9kn;a29;a8v;9xb;9ih 9il 9kw 9kx 9kz 9lr 9ly 9ms 9mu 9n1 9n3;ae7 aed agx ah1 ahq aht ahz ai3;89v 89x;a0v a1o a1r a9f abz;;a3r;9xv;9ph;9bz 9c0 9ej 9el;;;;9h3;;;;;;9ir 9uz 9z6 aej apn;9ph;;;;9jt;;9lw;9ih 9il;9ub;9uz apn;8m5;;8c2 8c3;8fj 8fl;;;9yi 9yq;act;a4x;;;aac;8m5 8m9;85y 861 8h6 8jn;9yy;;;;;a80;;;;8vz 8xy 8y1;;;a1g;9hy 9ij;9ol aji;;adu aeb;;;9rg;;;;a57;865;;;;;9h9;;;91v;8rg;abf;;8iy;;9rj;8dn;8zy 902;;97f;8au;;87y;anv;9yy;;;;9ia 9ih 9uc 9ue;ae7 ap1 ap3;;;9st;9f0 and ani;9t3;;856 858;864;9v5 9xz apr;9xy asi;9io 9v2;8kj;9tu akv aoc aod;8ce 8e5 8f4 8ir ao1;;9bz 9c0;8c2;9q2 9tf 9tk 9tv;ao1;acl;8gn 8ir;8ab;;a45 a71 a72;a92;asj;aaj;a6r;85y 8h6 8jn;ant;;alx anv;a29;;;;;9bz 9c0;;9by;;90e;;;;;9ir 9uz aej apn;864 875 87d;;;;97o;;;;;8li;;856 858 89x;9s1;;a3g;87i 87k;;;8va 8ve 9bh;;;aqx;;;;;;;;;;9gd;8f4 8f9;;;;99o;9zl aa3 ac1;862 86g;8c2 8c3;;;;;9en 9eo;;;;;;;;;;8f4;8ce 8f9;8c2 8c3 8c5 8kk;9s9;864;;;a5q;;;;;85y 861 8ib;9yy;9ia 9uz 9vb ae2 apn apw;8yr;;;;9au;9fb;;9au;;9au;90d;8m5;;;;99r;;;9h9;;;;;;;9ba;8v4;90g;;;;9bz;;;;90g;;;;;;;;7ww 7x2;7rj 7sp 7y6;7ku;7f6 7fa 7fb 7l5 7l8 7la 7ld 7lh 7lo 7ne 7nh 7r3 7y3 7yn;7k0 7yr 7yt 7z7 7zw 803 80q 80u 81h 82o;7h5 7hk;7i3 7iz 7jl 7jo 7jy 7k0 7km 7pu 7pv 7rc 7tt 7u7 7xw 7xz 7yt 7yu 7z1 7z3 81h 81p 81t 82o 84n;7iq 7is;7xw;7uy;7ia 7ij 806;;7h1 7h5 7i1 7i4 7uv 7zw 81s 82q 82y 83z;81u;;7kc 7se 7sg 7y2 7yd 819 81a 81f;7h5;7h5 7h9 7hc 7hk;7h5;7gk 7gs 7gt 7ty 7uc 7vy 82y;7hr 7hs 7vn 81k 81l 820 837 84p 84t;7hr;7lv;7sp;81l 820;7fs 7g0 7o9 7of;7iz 7pr 7s6 7sy 7t1 7t3 7v7 7wn 7xn 7xq;7z0;;7fk;81z;7yq;7j4 7j6 7kd 7y6;;7g1;7il 7ix;7nd 7um;7hd 7he 7r4 7r6 7ro 7ue 7vy 7w6 7w8 7w9 7xu 7y5 7y9 7ya 82p;7ze;7ni;;7mu 819;7mi;;7fm 7l7;;7se 7sh;82j;7t8 7td;7ix;7li 7lo 7ov 7oy 7zm;7fu 7gm 7gr 7gw 7h2 7h3 7h5 7h7 7h9 7hc 7i3 7i5 7k9 7lb 7lp 7mq 7mv 7ng 7vs 804;7hz 7i3 7i5 7k4 7k5 7k6 7k8 7nw 81h 81t;7fq;7iq 7is 7iu 7ks 7l2 7l5 7l8 7la 7lg 7ne 7nh;7f5;7ge 7gh 82q;7ht 7hv 7hw 7hx 7hz 7r7 7si 7y3 7yh 84o 84r;7sb;7mj 7p4 7p7;7fi 7fn 7fo 7fq 7ft;81h 81z;7pr 7sy 7t3;7fz;7kv 7l2;7j3 7ja 7nx;7kf;7h5 82j;7iz;;7zw;7iq 7is;7iq 7is;7l9 7lf;7ll 7m7;;;7fk;7jb 7mk 7xb 7xj 7zb 808 838 83b 83g;7hc 7o0 7o4 7o5 82d 82x;81h 81t 82a 843;7rg 7wx 7wy 7xd 7xl 7xo 7xu 7y5 7y9;;7jl 7jt 7jy 7kh 7ki 7kl 7rb 7re 7wn 7xv 7xz 7yj 7yk 7yt 7z0 7z3 7z7 7zj 7zl 7zn 7zr 805;83s;;7p8;7fh 7hv 81i;7g2 7g3 7go 7gs 7gt 7wh 82y;7zp;7fh;7uw 7vn 7wa;;7fa 7fb 7hw 81q;;7pt 7v8 83y;;7lw 7qz;;831;7z0 7z2;7h5 843;;7rt 7wn 84f 84g;81x;7tg;7j2;7h8;7v4 7vi 83m 849;7i3 7nv 81x 81z 82q 83z;;7u5;82a;7fy 7gj;7ob;7j4;7h1 7ij 81j 82y;80y;84j;;7ux 7v3 7v6 7v9 7xi 80x 847 848;7zl 80m;7qk;806;7v0;82c;7ig 7kh 7ki 7ws 7zj 82b;;84y;;;7ls;7ms 7mw;7fu 7gm 7gr 7gw 7h2 7h3 7k9 7lb 7lp 7mv 7vs;;7i3;;;7iw 7iy 7jc 7jf 7ji 7jm 7jo 7jy 7xz 7yt 7yu 7z3 808 80w;7fk;7gj 80x;;7qk 7ql 7qo 7r4 7s8 7xr 7xs 7xu 7y5;7z0;;7fg;7o6;;7fk;805;7yd;7l2;7h5 7hm 7j0 82e 82f 82i;7iq 7is 7iu;81e;7tg 7tt 7u7;7g6 7g9 7gz 7ha 7hd 7hf 7hh 7hl 7wc 7wj 82l 82p 82w 831 83t 844;7fz;7p9 7pc 7pg 7pi;7h7 7i0 7j0 7j1 7ki 7kl 7ko 7o1 7r4 7r6 7rb 7re 7rw 7xv 7yj 7yk 7z0 7zj 82e 82i 836 83o 83t 844;7r4 7r6 7rw 836;;7ie;7ne 7nf 7nh 7no;7lp;7fn 7fo 7ft;82f;7j4 7j5 7nq 81j 84o;7h5 7j0 81m 82d 82e 82i;7sy 7t3;84n;7r5;7u5;7gc;82a;80m;7jq 7k1 7po 7z4 7zh 7zv 7zx 800 808 80a;;7kl 7z0 7z2;7pu 7pv;7gz 7r3 7s5 7s7 7wj 7yh 7yn 80d 815 831;7ty;7ty 7tz;7si 7y3 7yh 83f;7tg 7to 7tv;7rm 7rp 7v4 7vi 7wx 7x4 7x5 7x8;82q;7nm;7fs 7fw 7fz 7g0 7gg 7iq 7nm 7o9 7ru;;7li 7th 7uv 83z;;82g;805;822;7n4 7pd;;7f6 7fa 7i1 7i4 7j8 7mi 7ni 7uv 7zw 81m 81z 83z 84q;;7f6 7fa 7fb;;82j;7pr;7fq 7o0 7o4 7oi 7up 7ut;;;7hc 7ht 7hw 7hz 7i3 7k5 7l1 7l3 7ny 81h 81p 81t 83a 840;7g2 7gt 7hh 7hi 82p 82y;803;7rs 84d;7kn;7iz 7jm 7pr 7sy 7t3 7ze;7j4 7j5 7ji 7jn 7uj;7kh 7zj;7g4 7g6 7g9 7h4 7hl 7wi 82l 82p 84b 84z;7oa 81q;7fz;84j;;7s9 7sw 810 813;7hm 7hn 82f 82x;7fy 7g2 7g3 7g8 7ga 7gd 7gj 7go 7gs 7gt 7h1 7wh 81j 828 82y;7k0 7z5 80q 80r 80u;7hu 7jt 7yh 82d 838 84o;82d;7kl 7rt 7wn 84f 84g;7ui;7ki 7rb 7xv 7yj 7yk 7zj;;7r5 84k;839;7q1 7q2 7qm 7qr 7qt 7qw 7qy 7ti 7tj;7jm 7z4 7z5;81w;7ir 7it 7iv;7og;7jt 7yt;7rl 7x1 83p;7lz 7m1 7m2 7m3 7m4;7f6 7f7 7f8 7f9 7fc;7si 7y3 80x;819 81a;80k;7fz 7of 7pr;7hv 7hw 7hx 7hz;7fj 7h8 7hd 7he 7hf 7hh 7hi 7ro 7vp 7vy 7w6 7w8 7wd 7wg 7xk 7y0 7yh 80d 80f 81j 82p 82y 843;;7is 7iu;7pr;803;7jm 7jn 7jr 7js 7ju 7jv 7k0 7o4 7z4 7z5;7sb 805;7f5;7wy 7xd 7xl 7zi 7zq 819;7uh 7zw;7lz 7m1 7m2 7m3 7m4;;7pr;7fc;7j1;;81s;802;7h5 7hc 7jc 7jf 80e 82r;7f5;;817 84l;;7pd;;;7sh 7y2;7z0;7se 7sh 7y2;7h5;80o;7f9;7v1;;7xr;7jg 7ls;7jg 813;7su 80x;82d;7gl 7gq 7q2 7q5 7q8 7rq 7tj 7v3 7vk 845;7ks 7kt 7ky 7od 7qq 7vi 849;7qj 7ti;7qm;7il 7ix;;82n;82g;7sb;7kc;7mo 7mv;7j3 7p9 7pc 7pg 80c 81d;82j;7k5 7l5 7l8 7la 7lh 7n9;7fs 7fw 7fz 7g0 7gg 7hw 7hz 7k6 7kc 7kt 7nw 81t 82s;7gm 7gr 7h2 7ka;7j3 7ja;7fq;7me;7n9;;7h5 7h9 7i3 7v9 7vf 7zm;7j3 81u;7pa;7ig 7ws 82q 84a;7ys;7h5 7hc 7i7 7id 7ii 7rz 7s1 81p 81t;7s7;84f;817 84l;7tb;7gl 7gq 7lm 7lq 7lu 7q2 7q5 7qw 7rq 7tj 7vk 845 84m;7l7;;7l4 7l7 7vd;83i;7uq;7h7 7i0 82i;7h7 7i0 82i;;7rs 84d;7pa;;7ls;7yw;7g4 7h4 7hl 7wi;7f9 7lz 7m2 7m3 7m4 7n5;7me 7mr;;7or 7ql 7qn;;7uo 7us 7z0;;;7gc 7up;7gc;7mx 7qj 7qm;7sw 810;7wg 7wi;;7un;7h5 7hc 7i3 7i5 7mq 81h 81p 81t 81w;7mb;7i1 81s;7i1 81s;7fy 7g2 7gt 7h1;7s4 7s7;7li 7th 83z;7o9;7ht 7hw 7ip 7ru 7u0 82u 835 83e 83q 84s;7o6;7un 7vb;;7sh;7ok 7p2;;;7j4 7j7 7te 7tg 7tv 7u6 81l 83w 84n;7fi;80k;7ms 7mw;7f6 7f7 7f8;7jr 82t;7n0;7j3 7o2 7rf 7ri 7so 7sz 7t0 7t1 7uj 7ur 7xa 7xk 7y4 7yb 7ye 7z8 7za 7zc 7zf 80c;7o2;7fz;7vb;7fc 7fe;;;7kh 7qc 7zj;;;819;7up 7ut 7uy 7v5 7v7 7vc 7vd 846;7gx 7h0 7hs 7ik 7lw 7nd 7oe 7qm 7qp 7qv 7qz 7rd 7rn 7sa 7sc 7vj 7zy 80b 837;7jb 7uc;7gk 7j7;7g1 7g7 7ho 7ku;7fy 7g2 7g8 7gt 7r4 7r6 7s4 7s7 7ue 7xu 7y5 7y9 7ya 7yf;7n0 7rj 7sp;;81s;;7l6 7yg 81g;7ff 7wn;7ki;7j3 7tw 7xa 7xi 7xm 7ys 80i 826;7ms 7o2 7oh;7ox;7mb;7xp 826;7ig 82b;7sb 7tp;7ix 7pl;;7ta 806;;;7up 7ut;7v0;7i1 7i4 7kv 7l2;84k;7xi 7ys 7zc 80f 80i 80x;7h5 7h7 82k 82q;7t3 7t5;7pl;7pk;7ii;7gn 7nc 7nk 7nn 7ob 7yr 827;;7yd 846;7yd;82h;7tx;7pd 80d 80f 81z;7og;;7mk 7pt 7zb 83y;810;7f6 7f7 7f8;7h5 7k4 7k5 7k6 7k8 7ka 7ks 7l5 7l8 7la 7ld 7le 7lg 7lh 7lk 7n9 7ne 7nf 7nl 7o8 7of 7pe 7ps 7px;80d 81x;7gc 7rx 7ry 7s0 7sd 7se 7sf 7sg 7y2 82b;7fz 7gc;7fz;7gc 7h5 7t8 7t9 7td 7tt 7u4 84n;7mn 7q4 7q7 7qb 7qd;;7h5 7se 7y2;7lr;;;7je 7kq 80e 82d;7je 7kq 7kr;807;7fr 7l9 7mj;7h5 82j;;;;7o6;7p5;7g8 7ga 7j8 7ja;7ks 7kt 7kx 7ky 7l0 7op 7os 7qk 7ql 7qo 7qq 7r5;7u5;7ox;82m;7j8;7fs;7h5 7hm 82g;7tg;7jm;7jm 7jr 7ju 7ni 7ul 7z5 84w;835;7sy 7t3 7t5;7tf 7tg;7xn;7qt;7l9 7lf 7qr;7fz 7zl;7ze;7h5 7h7 7hc 7hk 82m 843;;7jz 80t;7i3;7h5 7h9 7hc 7hw 7hx 7hz 7i3 7i5 7n3 7n8 7na 7pe;7rd 7rj 7v8 7xx 7yi 7yl 81v 84e;7ux 7v6 7v9;82b;80k 82y;7kf 7ul 7ux 7v6 7v9 7wq 847 848;831 836;7sb;7fa 7fb 7ge 81s 81z;7sb 816;7ix;7fx 7ks 7op;7ox;7ig 7k4 7k6 7k7 7vf 7ws 81h 82b 82q 84a;7fg;7py 7w1 834;7rl 7x1 7x3 80d 81x;80d 80f 81u;7vs 7vu 7vz 7w1;7st 7wu 81b 81f;7yh;82a;7id 7ii 7qh 7rz 7sb 805 81h 81p 81t;7lr;7mg;;7ho 7hr 83m;;7iz;;7yv;;7tw 7ys 80x;7m7 7mh 823;7xl;7h5 7kv 82j;7h5 82j;7kv;;7ys;7rj 7x6;7yq;7hw 7ny 81h 81t 82r;831;82m;7hn 7jh 7jk 82o;7hn 7jh 7jk 82o;;7te 7tg 7tx 84n;7f6 7lw 7m8 7mb;84w 84y;7pt 7uk 7ul 7uu 83x;7ox 7z0;7o2 81w;7oc;80k;7uf;80z;81x;7gt 82y;7jv 7k0 7k2 7k3 7yt 7z1 7zw 80q 80r 80u 81h 81t;;7o6 7on;7ms 826;7ty;84h;7wd;;7si 7sl 7so 7sx 7t2 80c 81a;7od;7iz 7nm 7pr 7pu 7sy 7t3 7yx 7ze;82g;7o7;7i8 7in;;;7lj;7lj;7o6 7ta;7hc 7id 7ii 7rz 7s1 81h 81p 81t 82b 82c;;7h5 7hc 7hk 82h 82x 843;7g2 7gt 7na 7nb;7lj;7uy 7v5 7v7 7vc 7vd 846;7ig 7ws 82m;7pn;7pr 7ze 80k 80m;7sb;7t8 7t9 7td 7u4;7p5 7p9 7pc 7uk 7ul 7uu 84w;;7q0 7q3;7s0;7hg;;7rj 7x6;7mn 7oc 7q0 7q3 7qd 850;7f6 7f7 7f8 7pw 823 825;7tz;7iz 7jz 7qe 7qg 7qh 7t7 7tc 7wn 805 80t;7hg;82f;7oc;7qk 7ql 7qo 7r4 7r6 7rk 7s4 7s7 7s8 7ue 7v4 7vi 7vy 7w6 7w8 7w9 7xs 7xu 7y5 7y9 7ya 7yf;7wn;7ox;7ht 836 839;7qn 7tq 7uz;7jx;7xk;7xn 7xq;7td;7s9;7o7 7zi;7gn 7gv 7j9 7vs 7vz 7w1 7we 7wf;7f5;7js 7om 7z6;7ln;80z;7ib 7ic 7io 7m1 7m5 7n4 7rx;7gn 7ib 7ic 7m1 7m5 7n4 7r1 7rx 7wj 823 827;7f5;;;7zl;7vh;;7gw;7mu 7tq 80z;;7hg;;82j;;7kb 7o1 7o2 7ot;7jm 7jn 7jq 7ju 7jv 7jw 7o0 7o4 7oi 7om 7pu 7pv 7zh 808 80a 84w;;82g;7oh 81s;7fs 7fx 7hw 7i3 7mq 7ni 7nw 7oj 7ul 81h 81t;7ic 7pr 7rx 7ry 7rz 7s0 7s1 7s6 7yd 7ze;7np;7h5 7hc 7hz 7i3 7i7 82b 82q 843;7vn 81k 820 84p 84t;7p8 7pa 7py 7r0 7w3 7w4 7w5 7w7 7wk 7ww 821 833 834 84c 84s;7jz 7kh 7ok 7oo 7or 7p2 7pj 7qp 7qv 7t7 7tc 7ti 7tj 7tm 7zj 7zo 80t 82g;7xh;7rj 7sp 7y6;7kq 7ll 81s 825;7sy 7t3 7yr 7yx;7oj;7h1 7i9 7ia 7ij 7sb 7t8 7t9 7tk 7tz 7u1 806;7fs 7fz 7g0;7fs 7fw 7fz 7g0;7h5;7kd 7ke 80e;7uo 7uy 7uz 7vc;7mo 7mt;823 825;7lu 7pb 7xf 7xh 7y6 7zb 80j 83v;7sp;;;7h7 7i8 7ih 7im 7in 7wt 82c;7i8 7ih 7sq 7sx 7t0 7t2 7t4 7wt 80y 816 818 82c;816 818;7pv 7tt 7u7 7ul;7fd 7gs 7gt 81m 82y 84u;7fy 7gh 7gj 7h1 7r2 7vq 7wd 7wl 7yh 81j 82y 84o;;7f7;7jf 7m3 80e 80h 81t;7h5 7nb;7sq 7sx 7t0 7t2 7t4 80y 816 818;;7gy 7wx;;7ig 7ir 7kn 7vc 7vd 7ws;7nq 7o2 7rf 7ri 7uj 7xa;7zv;7jc 7jk 80e 80h;7k0 7k1 7k2 80q 80r 80u;;7wc 82y;836 83c;;7fd 7ha 7hd 7hf 7hh 7kl 7qs 7r4 7r6 7ro 7rr 7s4 7s7 7vo 7vy 7w6 7w8 7wo 7y9 7ya 81m 82e 82l 82p 82y 836 844 84q 84u;7qs;7kl 7rb 7re 7wn 7z0 7z2;83u;836 83c;81e;;825;;7lp 7p3 7up 7ut 7uy 7vc 7vd;7rm 7wx;7rm 7rp 7vi 7wx 7x5;7th;7h5 7h7 7h9 7hc 7hk 7jh 81t 82j 82v;7fs 7kh 7lp 7mv 7n0 7p3 7r8 7re 7up 7uy 7v5 7vd 7vl 7yj 7ym 7yw 7zj 846;7px;;7qe 7qg 7qh 7sb 7zz 805;7j4 7j5 7ji 7jj 7jn 7ju 807 809 80a;;;807;7nh 7o1 7o2 815;7ji 7jj 807 809 80a;;7i3 7i5 7l1 7m6 7ma 7mc 7md 7mq 7nu 7se 7sh 7tt 7y2 81p 81t 81u 81y 83n 840;7h5 7hc 7kt 7l0;7ih;7o9 82n;7j9 7vs 7vu 7vz 7w1;7jd 80v 83m;7gy 7h4 830;;82d 82x;7kb;81w;7i3 7i5 7kx 7l1 7l3 7m6 7mc 7mq 7ns 7nu 7oj 7tp 81y;;7i3 7sw 7tg 7tt 7ul 7ys 810;7ss 7wu 7wv 819 81a;7sx 7zo;817 84l;7fz 80k;7ty 82p 84x;7uc;7sr 7ss 7ty 819 81a;82g;822;7ne 7nf;;819 81d;7n0;;7p7 7r8 7sd 7sf 7y1 7yj;7ht 83a;7f9;7fa 7fb 7y5 7y9;7kq 7n3 7zt;7f6 7fa 7fb 7h5 7h7 7h9 7hc 7hk 7i1 7kq 7n3 7s5 7zt 81s 82k 82q;7t5;806;7t8 7t9 82b;;7ng 7o0 7o4 7o5 7oz 7yu 7z1 7z3;7ks 7kt;7fz 82f;7fz 82f;;7fz;7fd;;7fy 7ge 7o2 7z8 7za;7xr;;7gt 7h1 7i9 7ia 7ie 7ij 806 81j 81m 828 82y 84d;7pa;7f9 7lz 7m2 7m3;7pf;7pc 7pf;7qj;7mx 7qm;;7pn;7u5;7lw;7u3;;7tb 7tv 7tx 84w;;84o 84r;7z8 7zf 80c;7nx;7kv;;7fd 81m 84q 84u;7fq 7hv 7hx 7oh 7r3 7r7 7s5 7sz 7uv 7vq 7y3 7yg 7yh 7yn 7yr 801 81m 81s 84o;7pr;7ua;7iq 7is 7nh 7o2;84x;7fs 7fw 7fx 7gw 7h5 7h9 7i3 7ks 7l5 7lk 7ne 7o8 7of 7ps 7v6 7v9 7vl;;7tt;7po 7v6 82d 847;;7ua;;;7fy 7gd 7gh 7hp 7hu 838 83b 83g 83j 83k;7lc;7h5 7ov 7oy 7zm 81u 81w;7h5 7h7 7h9 7hc 7hk 7i3 7i5 7j2 7w8 840 843;;7fy 7g2 7g3 7g8 7ga 7gd 7hu 838 83b 83j 83k;7lc;7y4 7za 7zc;7fa 7fb 81s 81z 826;7ua;7gb;7m7 7mh 7rg 7xd 7xl 80g 824 829;7rg 7wy 7xd 7xl 7xo;7gs 7rf 7ri 7xk 7y4 7ye 82y;7s4 84q;7ok 7ol 7or 7p2;81e;;7yv 7yz;7yz;;83k;838 83b;81e;7ua;7mi;7z8 7za 7zc 82e;7iz 7pr 7s6;7fq 7ft 7wj;7ib 7ic 7io 7m1 7m5 7n4 7rx 7wj 822;7so;7h5 7i1 7i4 7nv 81z 82q 83z;7sz 7t0;;7hj 7se 7sg;7sf;;;7mi;7rg 7wy 7xd 7xl 7xo 7y5;7td;7n5 7ng 7nt 7o0 7o4 7o5 7oz;7nh 7rl 7x1 7x3 80d 80f;7hu 7xa 7xk 7ye 80x 819 838 83b 83g;82r;7o2 7p0 7tb 7to 84n;7kl 7z0 7z2;7u9;7kc;7fg;7oj;81y;81h 81w;81h;7jp;;7mb;;;;82g;7ht 7x4 836 83c 83e 83r 83u;;82b;;7ki 7xv 7z0 81x;;7fc 7fe 7fg;7j4 7j8;7fa 7fb 81h;7fz 7gc 7gg;;7h5 7n2 7ns 805 82d 82e 82i 82x;;7u8;7on;7i3 7i5 7m6 7m9 7ma 7nu 81y 82n 82q 840;7kh;7iz;7fz;7h5 7i1 7i4 7l2 7nv 7zw 82q 83z;7na;7o1 7o2;7gm 7h5 7hc 7i3 7iq 7is 7k4 7k8 7ks 7kt 7l0 7l5 7l8 7ld 7n2 7ne 7nf 7nh 7nl 7no 7ns;;7u4;7fj 7rf 7ri 7sl 7so 7uj 7ur 7xa 7xk 7ye 7ys 80c 81d;7n7 7o2 7si 7wd 7wl;7kh;7qj;7h7 7kq;;7gs 7gt 7h1 7r2 7vt 7wd 81j 82y 84o;81m 84q;82q;7o7 7zi 7zq;7g1;7j3 7ja 7o2 7rm 7tg 7tv 7uj 7ur 7wx 7x5 7x8 7yz 7z8;7nu 81h 836 839 840;7si 7sl 7so 7ss 7sx 7t2 7wv 819 81a 81g 81q;816 818;7il 7ir 7tt 7u4 7u7 84j;;7ne 7nf 7nh 7no;7fl 7gn 7gv 7j9 7vs 7vz 7w1 7we 7wf;7f5;802;7gy 7or 7p2 830;7k4 7k6 7n7 7ov 7v9 7vf 82q;7pl 7pm 80n;7ig 82b;7ti 7tm;7w1;821;7o9;7f9 7lz 7m1;7my;;;7i3 7i5 7m6 7m9 7ma 7mc 7md 7mq 81y 840;7hg 7ti 7tm;7qg 7qh 805;;7i7 7id 7ii 7rz 7s1 804 82n;821;7o7 7oo 7r5 7rx 7ts 7ud;7fm;7fm 7mu;7td;7mf;7jp;7qc;;7pr 7sy 7xn 7xq;7fy 7g2;7i3 7i5 7m6 7m9 7ma 7mc 7md 7mq 81y 840;7of;7x7 80g;;82l;7tx;7fa 7fb 7ht 7hv 7hw 7hx 7hz 7ip 7k4 7k7 81h 81q 81s 82b 82q;7gw 7i7 7ig 7ka 7ws 82b;7i7;7jm;;7ix;81b 81f;;;;7o6;7il 7ir 7tt 80f 84j;7fg;;;7j3 7ja 7zc;7te 7tg 7tr;7g8;7x1;7gm 7k8 7nh;7fr;7y5 7y9;7pr 7pu 7ze;;7ge 7id 7j3 7ja 7rz 7z8 7za;7ir 7iv 7s3 7xn 7xq 7yd;;;;80d 80f;7fk 7fr;81e;81e;7hg;81w 82n;7n9 7ob 7su 7xr 80x;7gz 7l5;;7of;7qu 7tk 7tl 7tn 7tz 7u1 7u9 84n;7pr;7nm 7pr 7v1 7vh 7ze;;7pl 7pm;;7ni;;7hc 7i0 7ko 7n5 7ns 7zj 82e 82i;84f;7mi 7p5 7p9 7pc 7pg 7pi 7pj 7zf 7zz 80c;;7fn 7ft 7gp 7ve 7xg 7xt 7y7 7zg 81c 83h 83i 84i;832;7gu 7i2 7kp 7ra 7wp 7yo 7zs;7fv 7rk 7sn 7sq 7sv 7xs 7y7 7yy 7z9 812;7ho;;7gp 7gu 7ph 7r5 7sq 7y7 7y8 7z9 812;7fd 7fr 7gp 7gu 7i6 7nr 7ol 7p1 7ru 7uk 7vx 7w4 7w5 7xt 7y7 7y8 7zg 83i 83w 842;822;7z9 7zg;7qa 7un 7vb 7zi;7ik 7kj 7pb 7rd 7rj 7vg 7wa 7wf 7wm 7xx 7y6 7yc 7yl 83v;81h 81p;7tf 7tg;;7q1;;7mf 7mj 7p4 7qr;7j6;7fi 7fq;7mf;7id 7ii 7rz 804;;7kl 80k 80n;80m;7gb 7h5 7h9 7hc 7hk 7hm 7hn 7hw 7hx 7hz 7i7 7ip 7w8 81p 81t 82b 82f 82x 83a 843;7gm;7i3;7pr 7ze;7ro 7rr 7s4;7fj 7r4 7r6 7rf 7ri 7ro 7rr 7s5 7s7 7wd 7wl 7xa 7xk 7y4 7yb 7ye 7yh 81j 82y 84o;82j;7z8;7hk 7hv 7iz;7yd;7u0 7zj 82b 83a;80o;7x4;7fz 7g0 7iq 7is;;7mm;7un;7z0;;;;7kj 7v8 7vg;7h5 7hc 7hk 7i7 7id 82a 843;82m;7fz 7gc;7vn;;7i1 81s 83z;7uw 7vn 84p;7yw;7w4;7j3 7ja;7hs 7wa 81l 820;7z0;7mj 7p4;7kj 7rd 7sc 83v;7rt 84f;7k3 82n;7k0 80q 80r 80u;810;7fx 7oj;7f6 7fa 7i1 7uv;7lr;;7ir 7it 7iv 7s3 7xn 7xq 7yd;7z0;7h5 7kr 7zu 7zw 82e;7j8 7ko 7o2 7yw 7z3;82a;82d 82x 843;7fu 7fv;7td 7tg 7tt 7u7 7zo 84n;7p0;;7fk;7uh;7h5 7h7 7h9 7hc 7hk 7ks 7kt 7kx 7ky 7l1 7w8 81h 81p 81t 82j 82v 82x 843;;7gm;7iw;7x4 836 83c 83e 83r;7f6 7f7 7f8 7nx;7g8 7ga;;7iz 7kl 7km 7ui 7yd;;7fk;;;7ir;839;;7qw 7qy;7lo 82b;;7fh 7fp 7nk 7o3 7ov;7wn;;7pl 7pm 7uo 7up 7us 7zz;7fl 820 84p 84t;;7ft 7gp 81c 83h;7qm;7g1 7gn 7gv 7hq 7mr 7vz 7w1 81g;7pl 7pm 7r4 7rf 7ri 7wd 7xa 7xk 7y4 7yb 7ye 7yh 82y;7z0;7hr 7hs 7ik 7j4 7j8 7kd 7kj 7oe 7ow 7pn 7qp 7ru 7ub 7um 7vg 7xx 7zk 80v 811 837 83d 83l 83v 841;7qs 7rf 7xr 7y0;7ms;7x1;7ml 7wa;7my 7n1 7vn;;7hj 7hw 7i7 7ic 7oj 7ok 7op 7os 7q1 7q2 7qp 7ry 7s0 81t 82b 82n 82s;7gm 7gr 7h2 7p3;82n;82a;7f6 7f7 7f8 7f9;;7f5;7xn;;7pj;;;7lx;7hv 7hy 7i2 7i6 7ib 7if 7io 7j4 7j5 7j7 7kd 7kk 7mk 7mp 7nj 7nz 7pq 7qf 7qi 7ra 7ru 7rx 7sk 7t7 7tq 7ub 7ud 7ug 7un 7uq 7vx 7w4 7w5 7w7 7wo 7wp 7ww 7x0 7x2 7xt 7xy 7yy 7zd 7zg 7zz 80l 80t 81i 81n 81o 83q;7h3 7x0 7x4 7zt;7tf 7tg;;7xa 7xk 7ye;7g5 7my;7ox;;;8d8 8dj 8dv;8g2;8if 8ih;8a6;;;8df;8hk;874 8gm 8gz 8h4 8h9;874 8cp 8cw 8hj;868 86a 8i2 8js;874 8cw;8f3;874;86m 8hr 8hs 8jl 8jp;8hr;8a3;8ky 8l1;870 8ii;;864 8es;;864;88t 8a5;;;881 8d3 8d4 8kn 8kv;8kv;86y;89a;8ag;86u 8az 8b2 8gh 8gj;898;;87j;86d;8da;;8es;;;;85g 8a0 8a8 8e7;8hx;;8iu;8i3;89h;8iv 8ix;8d8 8dc 8iv;8gn;8ky;86h 87n 87q 87u 8gq;;86j 8c2 8c5 8c9 8cg 8h4 8kd 8kk;;;8k8;86y 87o 87r 87w;;8dy;8fg;85l 85n 85s 85v;870 88r;;;853;85e;8gl;8ab;8dy;891 89n;;88l;;8kf;;88v;;8j7;;85t 8h2 8jl;85x;86h;87n 87q 87u 8eb 8jb;;8dj;86u 8gh;;864 872;8cc 8fn 8fr 8j1;85s 85v 88c 8ix;8e3;8k1;;;;85b 893;;879;;;;870 8i4;;8eg 8ek;;8bs;;8fr;8ga;87i 8d8 8hd 8hh 8hk;;8g9;8cv;8hd 8hh;;;;;8bi;8gx;89w;8gl;886 8fp 8fq 8hc 8if 8ih 8jt 8l2 8l5;;880 8by;;;868 86a 86b 86j 86r 8i2;8e6;8e6;;8fv 8hh;;8e6 8h3;8d8 8dw;;860 8b7 8bc 8bf 8bn 8em 8h5;8jp;8ax;8jn;;8az;;;88l 8af 8bj 8bl 8d1 8gi 8kp 8kr;;8a2;8ku;8e8 8ej;;;;;8dj;;8j9;85r;85s 85v;8ih 8im;878 8er 8et;;8ku;;8c0 8kk;8b2 8fg;;8dq;874 8cw 8dc 8dg 8du 8h9 8hj;858 86y 87h;8dj;8cm 8eg 8ek 8ex;85r 8al 8in;881 8hf 8in 8ip;85a 892;8ad;;870 87a 8df 8do;883;883;;883;86w 872 88c 8d8 8dw 8ft 8if 8jt 8jz 8k0 8k2 8kx;86u;8fz;;;;88d;;870 898 8gl 8i4 8ii;8a3;;;;8iw;;;8ck 8l3;8l3;8i2 8jl;;;8a7;8a8 8a9 8am 8je;;8gq 8i0;864 86y 87o 87r;868 86a 8i2;;8cp;8ar;;8gh 8gj;882 88a 88e;8ar;;;;86d 86f 8cc 8fn 8fr;8ax;8fg 8ku;86e 8h4 8hn;;85p;85o 8hv;8hv;85o;;;88l 8e4;;88l 89b 89t 8eb;;870;8jl;858 86y 87h 8es;;8a7;;;8ck;;;89k 89l;85i;;86q 8hz;;86y 879 87a 87b 87h 8es;;8h8;86y;;8eq;86i 8ds 8jk 8jl 8jp;868 8gm 8i2 8ji;8bl 8d1;8aq;8g8;8g8;;;8j8;88a;8bd 8be 8ej 8gd;;;;8is 8it;8cg 8ex 8f6 8j7;859 85d 89q;8ip;88v 8by;8az 8b2;8az 8b2;;;;;;8hd 8hh;8in;8j7;;;;;85s 85v;8d3 8d4 8kn 8kq 8kr 8kt;8al 8an 8fd 8in 8ip 8it;;;889;867 89w 8gx 8i6;866 8fy;;85s 85v 8g0;8iu;;8ja 8je 8jg;8au 8ax;898 8ja 8je 8jg;8df 8do 8h1;8br;;;;8ax;86y 872 87o 87r 87w 88g 88n 88q 88s;8gh;85f 88n 88q 88s 8ad 8ah;8j9;85l 85n 85s 85v;8c0 8h1;8gr 8gu;867;87m 87q 87s 8cf 8d6 8f5 8fa 8kf;87m;8bm 8k8 8kk;85l 85s 85v;89p 89q 8at 8av;8at 8av;;8cu 8kv;8cu 8hf 8kv;86i 881 898 8ct 8d5 8hs 8in 8ip 8it 8ja 8jg 8jl 8jp 8jr 8kv;;89r 89u 8kv;8kv;8fw;8az 8b2;8iv;;8gc;85r 85s 85v 864 8dm;;88u;;;;;864 8a7;8c9;8da;;;8aw;894;86q 8hz;8ct 8d5;8ct 8d5;864;859 85a 85d 892;;896;;;8e1;8bk 8bl 8bm 8bu;;8ht 8kk;8ka;881 8ay 8ka;85r 85s 85v;8jq;;89a 8jq;;;8cu;88r;8du 8g9;8gy;8al 8an 8fd 8is 8it;;8ei;8d8;870;85o 85q 85t;;;85o 85x;;8ho;;;8c2 8c3 8c5 8c9 8cg 8fi 8h8 8kd 8kk;85l;8ka;8js;86d 86y 879 87a 87b 87r 892;85t 85x 881;8hd 8hh;875 8cv 8cx;86a 86b 86e 86j 86r 8fy 8h4 8hc 8i9;8k1;8bv;8fg;870 88r 8bw 8i4;8ck 8f1 8l3;8jn;8l3;88y;864;8cz 8d7 8gh 8gj;8dt;;88r;;;;864;899 8bb 8bg;89z;;85r;;;85r 8d8 8dm 8du;86u;;8bt;8jz 8k0;;8ih;;;8g0;8bp 8bw;;88v 897 89s 8bq 8kf;864;;;85p;8i3;;881 8ju;8hx;8jh;889 8a0;87f 8cy;8jh;8jj;867 8en 8i6;8gy;;8e1;864;8bq;85l;8g0;87m 87s;8ag;8gh;;8at 8av;8ji 8jk;8e7;8hz;87w 8ga;;8ia;89z;881 8gn;881 8gn 8jl 8jp;8b8 8bz 8gf 8i7;;8bq;;;;8b9 8jq;8gl 8gp 8gv;8hd 8hh;8ds 8ez 8jl;8ez;;88r;;;871 8cb 8jz 8k3 8kg 8kh;863;;;;8b4 8e7 8he;;;8da 8dj;;896;;8is;8is;;;;;8gk;;864 8i6;;87n 87q 87u;8id 8ie;8l0;89l;8fr;8jv;;8ax;;;85r;8d3 8kn 8kr 8kt;875 878;8az 8b2;86j 86n;8gh;853;;;;;88y;;864 875 87d 87e 8cv 8cx;8hd 8hh;864 865 8jw;;8ei;;;;;8e7 8ik;8ax;8jx;8jx;;8jx;89k;8jj;8jj;8g1;89k;880 8b5 8b6 8bb 8bg;8e2 8ji 8jl;8dd 8dg 8eq 8gc;;869;86f;;87o 87r 87x 8bz 8g9 8gf;;;;;8jv;868 86j 8e3 8h4 8hn 8kd 8kk;;8i0;8gn;85s 85v;;;;;87c 893 89o;;8hm;87z;;8fr;8dr;8j6 8j8;;8hx;8da 8dj;864 86u 8gh;85k 85u 86t 86v 876 8b1 8ff 8gg;85k 85n 85u 8aa 8ar 8cf 8ey 8f5 8f8 8io 8jb;8en;8dz 8en 8eu;;8e4;;86w 88a 8a8 8a9 8am 8b4 8im;;85b 869 89o;870;85p;;85g 85t 8ad 8e7;85x;;8co;;875 8cv 8iu;;8hh;85l 85n;;853;;890;864 88j;88j;875 878 8er;8d8 8dm 8dw 8e7 8he;859 85o 85q 85t 86g 86m 86o 87o 87r 898 8ca 8co 8cw 8g3 8g9 8ge 8gm 8gt 8gu 8gw 8gz 8h0 8hr 8hs 8jl 8jp 8jr 8js;8hr;;8l5;;;;8a7;;8aq;;8cm 8ex 8ki;87j 8es 8hg 8hm;864 868 86a 8i2;8jl 8kb 8kv;;89h 8al 8an 8fd 8is 8it 8k8;8l2 8l5;8bp;85q 85t 87o 87r 8bx 8g9 8ge 8hr;;85o 85x;8cc;87z;;;8c8;8c0;853;8gc;864;8ei 8gx;8cc 8cd 8j3 8k1;;857;;882 88e 8gl;8hd;886 8gf 8l2;864 88n 89j 8e2 8i6;89z;8hd 8he;8gf;895 8d6;8ef 8j7;;;;;;8bh 8bi;8he;88k;8dt;;;88n 88s 89j 8ad 8ah 8ds 8i6 8kv;880 8j3;864 898;8fg;863 86c 873 88l 89a 8cn 8eh 8el 8ic;;8cm 8ek 8ex 8ki;857;857;8jw;8g1;8hm;8ck;87h 8g8 8gc;87h 8dz 8g8;8fl;85o 85t;8aq 8hj;85o;;8de 8j1;8gn 8gy;;8id 8kz 8l0;8l0;859 8gl 8gv;8hs 8jl 8jp 8jr;;8eg 8ek;8hz;856 858 85j 85m 86y 88t 8a4;8cd 8jf 8k1;8h4 8hl 8hn;;8dz 8g8;;8d8 8dc 8dm 8es;;89w 8a8 8a9 8dw 8kx;85l;85l;;;87c 8d3;85e;;8ds;;8d8 8dj 8dm 8e7;;;859 85a 892;8ej;85h 89g 89i 8ai;;;8e8;;8bq 8de;897 8bk 8bl 8bm;853;898;8df;8gr 8gu;8c0 8c8 8ij;86y 8c0 8c8 8ij;;8cu;8gm 8ji 8jk;;86q 8hz;8c0 8c8 8ko;87j;;85f 88g 88n 8ag 8at 8b0;85f 8ag;;859 8a7 8gl 8gp 8gv 8gw 8gy 8gz 8h1;8i2;8ds;8hm;8hw;;;889;;88x;8gk;;85t 86m 8g3 8gm 8gt 8gu 8gw 8h0 8hr 8hs 8i2 8jl 8jp 8js 8kk;8hr 8kk;88x;8ku;;;;88a;;8a7;85o 85p 85q 85t;85o 85x;8fd;8hs 8jl 8jp 8jr 8kv;;8g9;;872;8g5;8g5;881;8ch;8eq;8kb;898 8ja;8ja;;87f 89o;894;;864 870 8dx 8i4;;8az 8b2 8gj;;;8ag;895 8cg 8ez 8f2 8f6 8kd;8d8 8dm;895 8f2;8dm;8ck 8ev;8l3;8a2;8ar 8l3;8hj 8hs;;;88n;8g7;8hd 8hh;88s;;8ch 8fb 8fh 8ke;8fh 8ke;8g7;89u 8g7 8hp 8i3;8fr;8br;;8gc;87o 87r 87x 88n 88s 8g9;8j9;86h 891 89n 89s 8bl;;88e;8g2;;88d;86u 8b2;;8ii;86z;864 89p 8fz;8a2;;8bz 8g9;855 857 88u 89e 8dh 8g4;88r;855 857 86k 89e 8g4;;86u 8az;8aw 8b7 8b9;8k9;8jz;89r 89t;;86y;8bu 8de;89a;8hd 8he 8iv;;8bh 8bi;;;85l 85s 85v 8k9;;85v 8h6;;8hp;8cg 8f6;;868 86j 86r 8c5 8c9 8cg 8e3 8fi 8g4 8h4 8i2 8kd 8kj 8kk;855 86k 88o 8g4;881;89b 89t 8gq;864 86d 86f 86y 872;;85l;8hd 8hh 8i6;;88n;8jq;8b7;8dv;8k1;;8dv 8hg;8d8 8da 8gn 8jl 8kb;8bt;;8f6;869;;8dd 8dg;8hd;;8ja 8jg;853;8hl 8hn;8e0;8bh 8bi 8ik 8iu;;;;;8ga;8df 8do;864;8cr;;8gl 8gz;8ay;;8e1;;;8l2;;8ae;8ea 8em;86x 88z 8fa;;86y;8co 8gm;87z;86i 8ch 8fb 8in 8ke;86i 8ch 8fb 8in 8ip 8jl 8ke;86n 8co 8gm;8k8;8al 8an;881 8in 8ip;881 8d5 8ip 8jl 8jp;8hf;8eq;8ku;86z 879 88n 8ad 8ah 8b8 8bs 8jh;;8bt;;8g0;;8be 8ej 8gd;;8a7;87s;;8aw 8ho;8hw;85l;8g2;;;;8cq 8cr 8cs;;;;864 870 8do 8i4 8ii 8ky 8l1;8a3 8a6;;878 8er 8et;;;;89l;;8cj 8d6 8fc;8ii 8ky 8l1;86g 86m 86o 8g3 8g9 8gm 8gt 8gu 8hs 8i2 8ji 8jk 8jl 8jp 8jr 8js 8kk;;;;8dj;8d8 8dm;;8ac;85e;8e8;86n 8ca 8co 8fb 8g9 8gm 8gt 8h0 8jl 8js;;872 88n 88s;;;864;897;;;;8c6;86x 871 876 877 87c 87g 87v 882 884 885 887 888 88f 88m 89c 89y 8a1 8bj 8cb 8cl 8d2 8di 8ew 8fm 8fo 8fs 8go 8gs 8gv 8h3 8hb 8i5 8jz 8kg 8kh 8kq 8kw 8l4;85i 860 861 87m 89c 89y 8a1 8ak 8ap 8as 8d2 8ew 8g4 8g6 8h5 8kl 8kq;86y 8eq;;;;8ik;8e1;;;;8qj;8q8 8us;8v3;;8op 8p4 8p6 8p9 8px 8q5 8q7;8mv;8yv;8p4 8p6 8px;;8n2 8n3 8o5 8o7;8nf 8yv;8nc 8nf 8t5 8ta;;;;;8v8;8ti;8mf 8nc 8nf 8ta;8on;8q8 8zp;;8p4 8p9 8q0 8q7;8n2 8nu;8n8;8uo;8on 8oo 8pa;8uo;8l6 8l7;8l7;8tp 8u0 8u1;8nq 8or 8tq 8tz 8u2 8ub 8un 8xb;;;;8xx;8u5;;8z4;8mf 8mg 8n9 8nb 8z4;8mk;;8te 8tf 8wn 90k;8ys;8mz;;8y3;8y3;8p7;8z4;8yj 8yl;8wk;;;;;;8mz 8n1 8rr;8ld 8le;;8re 8ze 8zh 8zj;903;8oh;8rw;;8pm 8po 8pp 8uy 8yr;;8pj;;8tq 8ts 8u6;8nd 8ne 8nk 8ns 8t9;;8oh;;;8ra;90j;8p5;;8ou 8ov 8ow 8oy 8p2 8qm 8qn 8qx 8z7;;8xp 8xw 8yd 8ye;;8xw 8yd;8xw;;;8wm;8or 8os 8sr 8ss 8wm 8wx 8xl 8yd;8sr;8x2;8mm 8ms 8sn 8so 8sv 8sy 8w5 8wi 8wp 8x0;8lm 8lz;;8rr 8xh;8l9 8zb;8n5 8op;8mk;8l9;;;8x2;8sz 8vl 8vq;8sz 8vl 8vr;;8qf 8qh 8qq;8u9;8lp 8lw 8m1 8mf 8mg;8lk;8mb;;;8lg;8nr;8pw 8q4;8tp 8tr 8ty 8u4 8u7 90n;8us;;8nc 8nl 8nn;8nc 8nf 8ts 8ue 8ug;8nf 8nl 8nn;;8lk 8ln 8m3 8mq 8sf 8yv 8z2 90o 90q 90s;907;;8lp 8lu 8ly 8mb 8wa;907;8la 8lp 8lu 8lw 8m1 8mb 8mf 8mg 8mh 8mm 8mt 8pj 8se 8sn 8so 8t3 8w8 8wa 8wp 8x0 8x7 8yt 90s;;;;;;8n9 8nb 8pj 8z9;8l9;8y3;8y4;8y3 8y4;8la;;;8x4 8xc 8xy;;8xc;8r5;8qx 8r7 8sl;8mm 8mn;8y3;90q;;8s6;8qm 8qx 8sl;;8r7;8xa;8tg 8wy 8yv 8zw 90q;8sp;90h 90i;8q2;8vw;8su 8vy 8wo;8su 8vy 8wo;8og;8v0 8va;8mm 8mn 8ms 8zu;;8yj;8ux 8w2 8zt;8w2;8yy;;;;8xa;8lv 8lz 8t9;;;;;8rg 8rj;;8ym;;8sn;8xr 8xt;8xq;;8y9;8xk 8xq 8xs 8xt 8xx 8xz 8y0;8xk 8xq 8xs 8xt 8xx 8xz 8y0;8xa;;8qr 8rr;;8uf;8uf;8t0 8v0 8va 8vj 8vk 8vs 8vv;;8xw;8qs 8uu 8uw;;8n3 8n8 8na 8o5 8ou 8oy 8q8 8yy 8zl 8zp;;;90h 90i;;;;8mo 8zr;8n6 8ru 8zz 90m;8s9 8sd 8sg 8tt;8nz 8o2;8m9 8ma;8xc;8qm;8u9 8uq 8vj 8vk 8xc;;;;;8ur 8wt 8xd 8xg 903 906;;8z0;8rp;8mw 8z0 90r;;;8la 8lb 8pb 8pc 8pe;8pk 8sd 8sg;8xo;8y2;;;8sx 8wq;8wq;8qj;8qj 8wq;;8wq;;8sx 8wq;8sx 8uh 8wq 8xy 8y1;8sx 8wq;8sw 8sx 8tl 8w1 8w9 8ws 8xf 90p;8mk 8n8 8na 8yy;;8lp 8ly 8mb;8lp 8lw 8m1 8mf;8s0 8v5;8pk 8ra;8ml 8zv;8s5 8tt;8nu 8o5 8o7 8ob 8oe 8yy 900;8m6 8nr 8sq 8ww;8oe;;8my;;8m4 8m8 8ru 8s9 8sa 8v2 8vc;8rg;8zc;8zc;8re 8ze 8zh 8zj;8wf;8nv 8ny 8o1;8x8;8la 8lb 8pb 8pc 8pe;8vh 8ys;;8qt 8xf;;;;8u6;90n;8u2 8u6 8u8 8ub;;;8r6;;8ok 8xz 8y1;;;8n8 8qn 8r7;8wr;8n9 8nb;8ox;;8lv;8pn 8w8 8wr 8zm;8l9 8p4 8q0;8rh;;8x2;8yc;8ny 8o1;8lk 8ls;8lk 8ln 8m3;8vy 8w2 8wo 8x4 8xc 8xe;8vy 8w2 8wo 8x4 8xc 8xe;;8lk;8ox 8oz;;8qg;;8yv;8px 8q0;8qh;8lj 8ms 8s6 8sh 8sn 8so 8sv 8sy 8w5 8we 8wi 8wp 8x0 8x7;;;;;8uf;8s5 8s8;8l8 8pq;8qd;8xm;8p9;8qa;8qc;8px 8q0 8q5 8q7;8q5;8r0 8r3;8n3 8n8 8na 8pr 8ps 8pt 8rk 8rl;8l9;8mq 8yv 8z2 90q;8xq;8u3 8u5 8w2 8zm;8qf 8qh 8qj 8qq;8lg 8mv;8p7;;8qf 8qh;8lv 8lz;;8r9;;;;8ny 8o1 8oz 8p9 8q0 8q7;8oh;8r6;;8uu 8uw;;8wd 8wg 8yn;;8nl 8v4 8wg;;;8rn;8nk;8u4;;8q4 8qy;8qy;;8r8;;8xf;8zi;8lz 8tq 8ts 8u6 90n;8sz 8vl 8vp 8vq 8vr 8y4 8z9;8sz 8vl 8vq 8vr 8y4;8te;8te 8tf 8wn;8mk;;;;8om;;8y2 8y5;;8v2 8v9 8vc;8v9 8vc;8pp 8v9;8qu;;8r2 8r4;;8o5 8o7 8on 8oo 900;8q3;8y3;8r0 8r3;8ou 8ov 8ow 8sc;8ou 8ov 8sc;8y3;8yc 8yf;8xk 8yc 8yf;8sm;;;8v8;;8mk 8n8 8na 90c;;;;8nj;8v8;;;8yd 8ye;8n3 8pr 8ps 8pt 8ri 8rk 8rl;;;;8oh;8li;8r2 8r4;;;8m6 8n2 8n7 8nt 8ol 8td 8wl 8x3 8xv;8og 8x6 8xx;;8z7;;8ph;8tq 8ts 8tz 8u2 8ub;8m5 8m9 8ma 8me 8po;8py;8oi;8t9;8t9 8tb;;8qr;8pt 8pv;8pv;8v6;;;8xn;8nq;8x7;8qa;8ml 8tt;90n;8yz;8ym;8th;8n5 8th 8yn 8zq;8nc 8nf 8nl 8nn 8t5 8t6 8yv;8mg 8nc 8nf 8nl 8nn 8t5 8t6 8ta;;8ok;8yb;8m7 8mh 8mm 8mn 8ms 90f;;;8qf;8m2 8t7;8m2 8t7 8w8;8n5;8lb 8pb;;8ls;;;8vh 8ys;;8wv 8yo 905;8nd 8ne 8nk 8ns 8t9 8xw 8yy 8zl 8zp;8mj;;;;8uz 8v6;;8xc;8ox;;8z9;;8xc 8xe;8nw 8nz 8o2;;;8nj;8q9;;8u0 8u7 8uk 90n;8u4;8us 907;8r2 8r4;;8yc 8yf;;8o5 8ob 8of 8sh 8zx;;8zx;8of 8zx;8yy;8su 8vy 8wo;8o5 8of 8zz;8zx;;8rg 8xc;8xc;8su 8uh 8vy 8w6 8w8 8wo;8s5 8s8;8rp 8rr;8pg 8rw 8zv 90f;;;;;;8nd 8ne 8nk 8ns 8t9 8tb;;8mz 8r8 8rp 8rr;8mk;;8v8;90e;;8pj 8q3 8xc;8r8 8uu 8uw 8uz 8v6;8xh 8y9;8qt;8p5 8pk 8sg 8xf;8rq;8s8 8uy;8rt 8s2 909 90u;8l6;8qw;8ug;8ug;8sk 8xw;8xw;8zr;8mw 8z0 8zi 90r;8x9;8mx;8r4;;8up;;8lc 8mp 8yw;;8tc 8uv 8w9 8ws 8wv 8xf 8yh;;8wd 8wg 8wz;;8lp 8m1 8wg 8wz;;8vf;;;8l8;8uy 8vg 8yr;8nr 8pd 8r9 8ux 8v4;8xc;8xc;;8mz;;8n1 8qg 8qi 8qs 8rr 8xz 8y0;;;;8ui;8v7;8on;;;;8sb 8tt 8zs;8p5 8pk 8sd;8zf 8zg;8zf 8zg;;8qh 8sm 8sp 8t7 8ti 8yv 90q;8yt 90s;8sm 8sp 8t7;8qf;8ll 8n0 8np 8nv 8nx 8o0 8rq 8vg 8wu 8xi 8y8 8yr 8z3 906;8tu 8tw 8tx 8ue 8yz;;8oq 8ot 8xm;;8oq;8oq 8ot 8xm;;8qq;8yo;8uo;8mk 8mo 8n3 8pb 8pc 8za 8zr 90c;;;8lb;8z4;;8wk;8wk;;;;8tp 8tr;8uo;8ug;8lm 8lo;;;8sw 8vb 8w1 8w9;8pu;8sn 8so;8mq 8yv 90q;8vx;8sx;8sx 8yt;;8mx 8sn 8so 8t3 8yt;8u2 8us;8tq 8tz;8yp 8yq;;8nd 8ne 8nj 8tn 8yp 8yq 8zl;;;8yp;;8yj 8yl;8tn;;;8y2 8y5;8nw 8nz;;8nj;8o2;8qm;8om 8y2 8y5;;8q6;;8xa;;;;;8t1;8t0 8vj;8r8 8sq 8st 8uu 8uz 8v3 8v6 8ww 90d;8ro;;8xk 8yc;8wb;8wm;8wb 8wd;8ov;;8n8 8na 8oy 8p2 8pf 8ph 8pi 8po 8qb 8u6 8z7;;8n8 8na 8pf 8ph 8pi 8po 8qb 8z7;8qd;8pf;;8u8 8yj;8yj 8yl;8yj;8yj 8yl;8v0;8uf;8rd 8st 8ww;8rd;8wx;8t1;8tq 8ts 8u6;8nj;8nj;900;;;8o5 8o7 900;;8py 8qg 8qi 8qp 8tz 8u2 8xb;8lm;8yk;;8ui;8pj;8tp 8u7;8ty;;8li 8ql 8rr;8ql;8mk 8n8 8na;;;;;;8tx 8ud;8m7 8mj 8my 8n1 8or 8os 8sr 8ss 8wm 8wx 8x6 8xb 8xl 8yd 8zt;;;;8pa 8ql 8ro;8u8;8n9 8nb 8z9;;8sv 8sy 8vn 8vx 8w7 8zf;8sv 8sy 8vx 8w7;8tq 8u6;8zf 8zg;8sv 8vx;8l6;8ou;8ty 8u4 90n;8xa;;;;8yy 8zp;;8o5 8ob 8of 8sh 8zx;8sv 8sy 8um 8un;8o4;8lb;;;8xw;;8mb;;8pj 8su 8vy 8wo;8vy 8wo;8u5;8mk 8qe 90c;;8pr 8qe;8pv;;8pr;8yj;8ud;8qb 8yz 8z7;8tz 8u2 8yk;8rn;;8pg 8rw 8zj 8zv 90f;8wo;8wo;8s3 8xw;8pk 8s5 8s8;8nd 8ne 8nk 8ns 8t9;8m9 8ma 8me;8n8 8na 8po 8pr 8pt 8py 8rk;8pv;8n3 8pr 8ps 8pt 8ri;;;8r3;8wp;8xc 8xe;8xc 8xe;;8n8 8na;;8z2 8zw;8l9 8n3 8n5 8nu 8op 8yz 8zb;;8nd 8ne;8nd 8ne;;8nd 8ne;;8q9;8oh;8x1;8x1;8x1;8r2;8u4;8lm;8ys;8z7;8mt 8su 8vy 8vz 8w0 8wo 8yv;8yt;;;90n;8mr 8rb 8su 8tk 8tm 8uh 8uq 8vy 8w6 8w8 8wo 8wr 8xc 8xe;8su 8tk 8vy 8wo 8xc 8xe;;8ml;8tu;8tu 8tw 8tx 8ue 8ug 90n;8rr 8vf;8xh;;8qq;8un;8rg 8rj;;8s3 8sk 8xv 8xw;8rn;8mp;;8o3 8sw 8w4 8zy 902;8lk 8o3 8o8 8zy 902;8l6 8ml 8o3;8o3 8o8 8zy;;;;;;8sb 8te 8tg 8to;8te 8tf 8wn;8t9 8tb;8zp;8ut 8v5;;;907;;8qz;8yc;;;;8z4;;;8xw;;;8qw;;;8mp;8y9;;8mk 8mo 8n3 8za 8zr;;8t3;8sn;;8s8;;8rz 8s0 8v5;8l6 8l7;8l7;8se 8sf 8si 90o;8se 8sf 8zx;8u3 8u5;;8px;;8z4;8qu;;8ux;8nk;8re;;8ql;8mk 8nd 8ne 8ns 90c;8lm;8pl 8ry 8s2 909;8t4 90h;;;8ry 8s1;8us;8li;;;8up;8pk;8sb 8to;8nv 8o1 8z8;8qc;8r2;;;;;8rp 8rr 8xh;8uj;;;;;8tl;8s6 8s7;8ou 8sc;;8mv 8nr 8pd 8zd;8lm;;8l6 8l7;;8lk 8ln 8lp 8ls 8lu 8lw 8m1 8mm 8o3 8o8 8zx 8zy;8lp 8lu 8ly;;8q2;8uj;;;;8ui;8pn;8pn;8rh;8l9;;8tj;8tj;;8ml 8mv 8zs;8sf 8si 90o;8vj 8vk 8vn;8xo;8mv;8tj;8yz 8zq;8mz;8qu;8n2 8n3;8yz 8zq;;8pn 8pu 8zm;;;;8n9 8nb;;8l9;8sm;8mk 8n9 8nb 8z9 90c;8oz 8p0;;8tj 8tk 8tm 8wo 8z4;8ys;8tk 8wo;;;8rn;90n;;8tq 8ts 8u2 8u6 8u8 8ub;;8v5;;8ut 8v5;8ut;;8mk 8ou 8ov 8ow 8oy 8p2 90c;;;;;8tv;8m3 8mq 8yv 8z2 90q;8mt 8yt;8tp 8tr 8u0 8u1 8uc 8uk 8yb;;8lr 8lt;8n9 8nb 8tv;8qf;8z1;8uf;8mp 8z1;;;;;8mn;8qe;;8zd;8ld 8le;8lq 8md 8mi 8t8 8v1 8vb 8vm 8vt 8w9 8xf 8z1;8my 8zt;8qr 8uu 8uw 8uy 8uz 8v3 8v6;8qr;8n9 8z8;8z4;;;;8ul;8ul;8ld 8le;8mm 8mn 8zu;;;8l6 8l7;8yc 8yf;8or 8os 8up 90k;8yw;8nz 8o2;8zx;;8q0 8q7;8s4 8zz;8sg;8w4;8pw 8pz 8q4 8q6;8ux;8ou 8ov 8ow 8oy 8p2 8qm 8qx 8r7 8ru 8rv 8sl 8za;;8n3 8yz;;8lm 8lo 8lv 8lz;;8nd;8ma;;8mk;;8ux;8pa 8ql;8ql;;8mx;8rn 8xv;8nw 8nz 8tz 8u2 8u6 8yk;8rn;;8te 8tf;8te 8tf;8lr 8mu 8p3 8p8 8zn;8lg 8lr 8mu 8p3 8p8 8pn 8rh 8zm 8zq;8qf;;8xc;8ox 8oz 8p0;8lt 8mc 8md 8vm 8vt;8mr 8wo;8yp 8yq;8wo;8qz;8or 8wx 8xl;8lz;8oi;8mu 8vw 8zw;;8mp 8yw;8qv;8qv;8mp;8pq;9f1;9ab 9en;9en;9cq;;;98f 9hf;9gy;9cq 9cr;;;99s 99w 9a5 9a6 9ah;9gl;92s 92t;92y 930 99z 9ao;913 94w 94z;97n;9bt 9d3 9d4;9en;9cq;93j 9a4 9a8 9du;99f 99h 99i 9cu;9fc;92q;91r;92y 930;9fq;90v 90x 94m 94r 95p 95z 960;94n 9ei 9gs;93z;974;95a 95c 9fb;958;93q;92v;;961 974 9az;9hb;96x;94m 94p 94r 95m 95p 95u 95z 960;970;;93w 93y;;92c 92x 92z 933 9e8 9h5;;9ew;9bg;98k 98n;92s 92t;;934 937;9af;99f 99h 99i;9af;956 958;9e1;95a;94a 94b 94c 94h 94l;9bp 9bv;92s 9fm 9gp;955;92q;;92e 92f 953;9az;93z;99u 99v 9ac;94a 94b 94c 96e 96f 96h 96t 97r;91a 91b 91d 91g 91h 91j 91r;92s 92t 93w 93y 945 946 9go 9gp;92s 93n;;92c;935 936;;998;92x 94a 94b 94c 94e 94l;;92t 9fp;961;;977;9cs 9eb;;;;9aw;9a0 9a2 9ak 9am 9hd;96b;9bm 9fc;9aw;96k;9fq;9a0 9ak 9am 9fp;;98f;911 912 92h 94v 94w 9ft;;9en;9fu;95m 95p 95u;98f 9hf;9aw;9fm 9fq;;;92c 935 936 93c 93l 998;97d;93c 998 9h5;9g0;9g0;9fm 9fq;95w;95g;95e;944 9em 9ep;;98b 98d 9gl 9hf;94o;93q 93r;;;;9ex 9ey;;;;9do;948 949 98p 98r 9da 9e5 9ex;9eg;;9co 9cp;;92c;90v 90x;;9dk;9fz;;;90x 92s 92t 92v 93n 9fu;9fu;;91z 924 927 92k 9fd;921;9ff 9fl 9hh;;98x 9bn 9bx;9bn;941;;;9f2;92e 9ae 9az;;96l 9bc;969 9gr;9ce;;93k;;9ew;92n 9gf;963;;90v 90x 94r;94v;;93d;;95u;92y 930 955 9fx;90v 90x 931;934 937 93d 93g 999 99v 9ak 9am;92e 92j 98l 98m 98t 98w 9co 9cp 9cy 9d6 9de 9dg 9gt;9dk;9e1;91n 91r;912 913;;920 923 925 92c 92x 92z 933 94q 955 95a 95n 95x;925 94q;920;95e 95g 97b 97i;;;;95e;99s 99w 9aa 9ad 9hd;;96x;911 91k 91p 91w 91z 924 927 92k 92o 98b 9cg 9fd 9gi;9h1;91c 91e 91i 91k 91o 91s 91w 921 926 98f 9ff 9fl 9hf 9hh 9hj 9hl;943;9eg;;;9dt;94s 957;95t;9ha;9bo 9bz 9gf;9bw 9g3;9fu 9g1 9g3;9fx;97s;;9b7 9bh;;95j 975;95j;;99m 9b4 9c6 9f7;;;;;998;998;952;97f 97h;;9ae 9ag;9es;9e4 9e9 9ea 9ed 9eh 9ek;9dt;;9eg;;99l 9ct;;9g5;9bz 9g5 9g6;9dp;96n 9dr;96z;9bo 9bs 9c9;929 92w 93a 93i 942 967 99e 99g 9at 9bu 9cs 9dl 9dn 9dy 9e3 9ec 9er 9eu 9fo 9fs 9fv 9gk;;;948 9e5;;;96i 96u 9bf;9fp;9fm 9go 9gp;;911 918 9ay 9d0 9dw 9h0 9hg;9bp 9bq 9by 9c3 9cb;;913 94w;9em;97w 9bb;977;91f 9be;9dr;9dt;91x 93k 98o 98q 99e 99g;917 92w 93a 94g 95c 96g 96s 97v 9cw 9h0 9h2;92c 9ft;98x 9bn 9en 9gy;983 99x 9bo 9e0;9fd 9fi 9hl;98n 9ff 9fl 9hh 9hj 9hl;98n 9dc 9dq 9fl 9hj;9hh 9hl;;94m 94p 94r 95m 95u;9ff;;94a 94b 94c 989;;94a;9h6;;92d 9gh;;9fp;;93b;;9bg;93w 93y 945 946 94t;;;93b;9dc;9ao 9fd 9ff;9fy;;97f;98k 98n;9b4;96b;;95h 95j;98n 9df;98k 98n;92b;91w 927 92k 9fd;926 9ff;911 912 94v 94w 94x 94z;97c;92m 93k 94y 95f;;99z;92v 969 98k 98n 9ce 9fd 9fi 9fx 9gr;92n 9gf;92m;9as;96p;91m;99z;947;947;93n 93w 93y 9fg 9go;91k 91p;91c 91e 91i 91k 91m 91s 93v 93x 9gq;92d;9fm;927 934 937 93d 93g 9ff;9ff;96p;9bm 9fc;;96p;;93t;9f6;;;;92m;;91n;;9g0;9g0;963;9f1 9f4 9f8;9ac 9ae;91k 91p 91z;;91e 91i;;97c;91b;91d 91g 91h 91r;;99s 9a5 9a6 9ah;92r 9h0;92n;;943;;9fu;;9fm 9fq;95z;;92y 9a3 9ao 9fq;91v;;9a3;;;96l 9b5 9b6 9b9 9bc 9h7;96l;;;9h5;9b1 9bb;9b1;98i;92y 930 94d;931 94d 94f 94i;;91r;9a9 9ab 9c6 9dm 9dv 9dx 9e2 9f7 9g9;99m;9c6;92b 92e 92f 92j;;;91e;96b;969 96b 96k;96b;9d2 9db;93y 98e 9gl 9gx;9gl;;9bw;9bw;959 95b 9ce 9d2 9d5 9g9;937 9ff;917 92j 984 98e 98l 98m 98t 98w 9cl 9co 9cp 9cy 9d6 9de 9dg 9dh 9ds 9gt;98l 98m;;99a;969;9hb;94f 95p 95z 960;94m 94r;969 970;96r;93c 9eg 9g8;92d;972;9e5 9e6;969 96k 970;9gb;965 9fu;;92t 95e 95g 97b 97g 97i 97j;91s 9di;96k;92c;91e 91i 91w;94a;94f;9ff 9fl 9hh;9c6 9dm 9dv 9dx 9f7;;948 949 98p 98r 9da 9e5 9e6 9ex;9al;95r;;93z;95r;9b2;9gm 9gq 9hj;9av;940;;94j 95t 95v 966 96y;9fx;955;;;981 9ec 9eg;;97l;93c;95t 95v;91n 91r 99f 99l;9cj 9cm 9gf;9cj 9cm;9cj;99q;;976;9f1;;9aa;;;;9e0;;;926;;9aq;;9cj 9cr;9cj;;;96e 998 99c 99q;9br 9gl;91n 99u 99v 9ac 9hd;;;;;;;;91u 91v 96o 995 99e 99k 9bf;91x 929 92s 92w 932 93m 95q 967 99e 99g 9bu 9cs 9dn 9dy 9e3 9er 9eu 9fn 9fo 9fr 9fs 9fv 9gk 9hg;96w;94s 957;96f;;92t 95e 95g 97b 97g 97i 97j;97i;;93z;922 94n 990 9b8;915 916 95c;954;91a;;;;96d;;;99u 99v 9a4 9a8 9ag 9ap;920 923 925 94q;96n 9fu;91r;940 9dn 9do 9eh;;;;934 937 93d 93g 994 999 9ff;;92e 92f 92j 9h5;95d 95i;;95g 95k;95k;9ew 9ez;;;92d 99x;96w;9hd;91n;91r;96l;9al 9am;9db 9gb;;;92v;948 99u 9a4 9a8 9ag 9ap 9e5 9e6;968 96a 96m;968 96a;93j 948 949 98p 98r 9av 9da 9du 9e5 9e6 9ft;;;;;948 98p;;;9ev;92a 92b;;;9h8;91n;;;9gr;9ha;;;98l 98m 9ds;93j;;;92h 9gc;9f6;96o;9bm 9fc;9ac 9b4 9ee 9ef;9ee;;9db;935 936 93c 93l 998 9eg 9ft 9g8;;9dr;;9dq;97c;;95n 95x 968 96a 96j;97s 9g1 9g4;94d;;9e8;92h 9gc;983 985;98s 99n 9ax 9b3 9c4 9ca 9cv 9d5 9dv 9dx;9cv;;976 9bc;;9f9;;962;9aa 9hd;9az 9h1;96w;9ga;9ew 9ez;;98e 9br 9gl 9gx;9gl;9aq;9dv 9e2;;;;;935 936 93c 93l;93b;96o 96p 985;;955 978 9dv;;9e1 9es;97f;979;9b5 9fe;;97q 97z 9hp;9am 9an;914;920 923 925 92q 976;9h6;9b6 9b9 9bc;;93b;9bg;95s;95s;971;9gc;9gn;9gl;;96w;9fj 9hi;910 93u 96s 99d 9a1 9d3 9fh 9hk;9ev;910;9az;911;9ev;;94u;;;96e 96f 96t 973 98h;973;96e 96f 96t 98h;;98k 9dd;9dv 9e2;;9bk;9b5 9bl 9fb;9bl 9fb 9h7;9bl 9fb;90z;;;9dd;951 96r 9bz 9g1;92q;;92m 93k 94y 95f;94y;968 96a 96m 97p 9e9 9eh 9ek;9dk;956;9g0 9g2;;;95d;987 99x 9gd;;93t;;99s 99w;9am;91d 91g 91h 91j;9ac;9f9;9f1;935 936 9f9 9fa 9g8;;;9f1 9f4;;9em 9ep;9b6 9bc;;93b;93t;944 9em 9ep;988;;95z;9ew 9ez;;92b 92e 92f;9dt;93z;944;976 98o 9b2 9b6 9b9 9bc 9h7;97m;96d;96d;9em;96d;;;;92x 92z 933 94e 950 952 953 95a 964 9ft 9fw;;9gv 9gw;;9ae 9e7 9f1 9f8;9f1 9f4 9f8;;;9f1 9f4;92x 92z 933;9b7;9al;9al;;97a 98o 98q;99f 99h 99i 9cu;99i;98p 9da;;9go;;95k;93w 93y 9go;913;99u 99v 9ac;93b;93b;95n 95x 968 96a 96j 9a4 9a8 9du;91g;98y 98z 990 9b7 9bh 9bp 9br 9bv 9d4;98y 9bp;95w;9as;94v;;;;9ar;;9eg;92a;91a 96d;96d;96d;9e8;92c 92x 92z;96x 9bg;;97d;;9em 9ep;94t;;92y 930 9fx;931 965 9fu;98t 98w 9bq 9by 9c3 9cb 9cc 9cl 9d6;99u 9ac;98t 98w 9by 9c3 9cb 9cc;98t 9c3 9cc;9dt;9ad;;9gm;92d;93v 93x 9gq;;92d;;;9dv;9av;;;98l 98m;964 9fp 9ft 9fw;92i 98s 996 99n 9aq 9ax 9ca 9ci 9cv 9cz 9dm 9dv 9dx 9e2;;;954 983 985;955 978 9ab;978;97h;;;91r;92c 92h 92t 9ft 9gc 9h5;;;;95w;;9bb;;99u 9a4 9a8 9ap 9az;91y 928;;9gc;92i 98s 996 99n 9aq 9ax 9b3 9ci 9cv 9cz 9dm 9dv 9e2;9cz;9f9 9fa;9ai;94d;9ai;;93p;9a4 9a8 9ac 9ap;92y 930 94d 94f 94i 96u 9bs 9fx;;;92c;931;97l;;92l 95l 95t 9fj 9g1;;981 9eg;;;94o 954 977 98a 98c;935 936 93c 93l 998;;;;956 958;912;;;;;;;;94u;;90x 92t 92v 93n 9fu;935 936;935 936;935 936;;;;;93z;9g3 9gb;9g3;9as;91t 92x 92z 933 94a 94b 94c 94e 94h 94l 950 952 95a 964 96f 96h 973 996 9di 9dj 9ft 9fw;919 91a;919 91a;91t 9di;;96w;9aa;;;91d 91g 91h;;;9hd;97t 97x 97z 982;;96q 975;92e 92j 9co 9cy 9gt;92d;9gn;;97r 97u 986 98a 98c 99x 9hc 9he;973;994;97p 9bk;9e1;;93c;9af 9ax 9b3 9dv;920 923 925;96e;981 9ec 9eg;97l;92x 92z 933 9fw;;;;97f 97h;;97l;;9es;;91d 91g 91h 91k 91p 91r 91w 91z 921 924 927;91c 91k 91o 921 926 9ge;92c 9ft 9gc;991;98l;9c4 9cv;;9db;;92g 92p 93f 93h 97e 97k 985 98u 9be 9d9 9dp 9eb 9gz;95h;9fm;;;9dv;9dv 9e2;;91k 91p 91w 91z 921 924 9gi;91c 91k 91o 921 926 9ge;91e 91i 91m 91s;98s;92k 98l 98m 98s 991 99a 9c4 9ca 9ci 9cv 9d5 9de 9fd;9c4 9c6 9ca 9ci 9cv;9ff 9fl 9hh 9hj;95z 96b;;9c3 9cc;;;954;9ar;994;988;92c 935 936 93l 9h5;91g;95h;91q 92r 93o 93r 9bl 9cw 9cx 9d7 9dy 9er 9fb;9be 9gz;92c 9ac;92c 95n 968;91b 91d 91g 91h 91j 91r;;9fm;954;;993 9ha;9bw;918;984;94a 94b 989 98e 9gl;989;;9et;9et;91d 91g 91h 91j 91r;959 95b 9g9;;95a 9a9 9ab;90v 90w;9br 9gl;9ar;92n 9gf;92m;959;;;;;90v 90w;;93v;;9fm;9fc;9fc;9fc;;99n;92c 9h5;;9a9 9ab;92t 92x 92z 94e 961 9ft 9fw 9g8;945 946;92s 9fm;92q;9dk;;97l;9e7 9hd;;;;;99u 99v 9a8 9ac 9ae 9ag 9ap;96r;9bb;;;;92c 94a 94b 94c 94e 9ft 9h5;;928 9fk;;95m;9fz;95w;;9gd;;;9al;9e1;95k;928 9fk;;911 912 94v 94w 94x;;9ff 9hh;941;914;92t 95e 95g 97b 97g 97i;9au;;914;948 949;;;90v 90w;9ga;;;98u 98v 9a1 9b5 9c5;9dv;96b 98v;98v;;;98v;;;98v;;910 9hk;9b4;91l 92l 95l 9fg;97l 9ec;9gu;;97l;9ba 9h6;91l 92l 959 97c 9g9;982 9gn;;98c;99f 99h 99i 9cu;99i;99f;;95l 95o 95y 971;96w;91k 91p 91w 91z 924 927 92k 955 9cg 9e9;;91c 91k 91o 921 926;911 92e 92o 98b 98l 98m 991 99a 9cy 9d6 9de 9dg 9dh 9fd 9fi 9hl;9fd 9fi;9h1;;9b1 9bb;9d8;;93q;9ft 9fw;90v 90w;;96r;9ew;9e4 9ew 9ez;;;94f;99c 99q 9ct;;;9gm 9gq 9gu;93v 93x 9gu;93v 93x 9gm 9gq;;;;;9fm;9fq;9fq;9gv 9gw;97v 97w 9bb;985;9i2 9i9 9j7 9m0 9pu 9ul 9up 9us 9ut 9uu 9uv 9uy 9xm;9l0 9l7;9l0 9l7;9l0 9l7 9q0;;9x4;9kq 9w4;9hr 9m1 9pn;;9je 9l7 9t3 9x4;9vy 9x7;;9me;9v0 9xl;9io;9m1;9jk;9jk 9jm 9qo 9qs;;9t5;9ne 9wn;9ja 9of 9oi 9u2 9ws 9xy;9mf 9ur;;;;9vd;;9hw 9vh;9xs;9io;9q0 9ve;9v6;;;9k1 9k2 9k3;9kb;9kb 9ku;9sg 9sn 9sp 9sq 9ss 9sv 9t2 9xh;;;;9io 9v5 9v6;;9j6;9v0;9v9;9my 9sd 9sl;;9w7;;9or 9p3 9p6;9l0 9v2 9v5;9li 9rh 9rp;9wc;9ul 9up 9uy 9v0 9x0 9x2;9ul 9uy 9v0 9x0;9y0;9k3;9li 9rh 9rp 9s2;9lp;9nt;9ux;9x4;9x7;9ve;9rp 9s2 9s4;9je 9jh 9lo;9wa;9mi;9of 9oi 9r9;9la;9i0 9i1 9i4 9i5;;9i2 9i9;9vc;9ls 9lu 9mq;9ju;9v8;9wj;9rs;9y1;9km 9kr 9l9 9li 9vj 9w8;9j8 9pw 9py;9vc;9v8;9lq;;9vd;9t5;9y0;9l2 9l6 9q1 9vf;9up 9y1;;9rq;9vc;9y0;;9xk;9sr 9sw;9y7;9vc;;9qx;9nh 9vk;9xe;9ib 9ik 9m4 9op 9ou 9pb 9xd;9ks;9u8;9rg 9ro;9rg 9ro;9v6;9qc 9r4 9t8;9qn;;9re 9rh 9ry 9s0;9vm;9vd;9kv;9jg 9mt 9n2 9v6;9iq 9is 9ix 9uy 9xn 9y5;9io 9v5 9v6;9x0 9x2;9om 9rz;9ka 9wu 9wy;;;9ig 9im 9uy 9v0;9wt;9v5 9v6;;9nf 9qz 9r0 9rb;9ux;9q0 9ve;9wt 9wz;9oz 9pi 9w8;9i8;9ju;9nz 9o3 9o6;9sn;9pp 9pq;;9v6;;9sf 9su;9jg 9jj 9lp 9o9 9v6 9y0;9kj 9kk 9pz;9kl 9kq 9vp 9w3 9w4;;9pv 9r3;9im 9iz 9j0 9j5 9om 9pj 9pn 9pt 9pu 9qn 9qv 9uj 9uy 9va 9vm 9vn 9y4;9qn;9pt;9qn;9vp 9vv 9vx 9w3;9nr;9la 9lg 9vh;9oi;9i8;;9lp 9lq;9lb;9jc 9jr 9v6;9xp 9xt;9jc 9x4;9q7 9sr 9sw 9tc 9te 9xn;9wn;9k9 9sb 9si 9sj 9w1;9sj;9sj;;;9je 9o5 9s8;9jk 9jm 9qa 9qc 9qo 9qs 9xl;9pv;9ht;9w1;9my;9vc;;9jh 9me;9ln;;9hr 9je 9me;9vy;9rq;;9sn 9sv 9t2;9nn;9nn;;9qh 9td;9hr;9up;9y0;9nw;;;9na 9nm 9np 9sg 9sn 9wg 9xy;9me;9nw;9me;;;9kl 9kq 9w4;9io 9jc 9jg 9jx 9lj 9lm 9lp 9m1;9jg 9lj 9m5 9ne 9og;9ul 9uy 9v0;9r9;9qa 9qc;9qa 9qc;9m5;9ke;9r9 9ty;9i3 9id;9nz 9o6 9r7;9xy;9l3 9pw 9py;9im 9ip 9v0 9v3;9l7 9t0;9v5 9v6 9w4;;9l9 9sa;;9m6;9wp;;9su;9i2 9i9 9s8;9ig 9ja 9kh 9kj 9l6 9nx 9q1 9rh 9rs 9ry 9ty 9vf 9vh;;;9im 9iq 9is 9iv 9ix 9ul 9ux;9jg 9jj 9m9 9mc 9mh 9v6;;9mt 9n2 9na 9nc;9io 9iu 9v5 9v6;9wk 9wl 9wo;9rc;9rn;9l4 9mi 9w1;9l4;9ke 9kf 9ki 9lf;9pz 9up 9y1;9uf 9um;9uf 9um;9rn 9wo 9wq;;9kd;;9qf 9qi 9ts 9tw;;;;9im 9iq 9it 9iv 9ix 9j1 9pp 9qn 9ul 9up 9us 9ut 9uu 9uv 9uy 9v0 9vn 9wk 9wl 9wq 9x0 9x8;9qn;9qn;9im 9v0;;9nq 9oy 9p9 9pi 9pk 9qw 9qy 9x3 9xi;9ul 9up 9us 9ux;9vc;;9k6;9j6 9jw 9k0 9y8;9ke;;9x9 9xf;9jy 9y7;9jz;9jy 9qk 9tn 9x9 9xf 9y7;9op 9ou 9p5 9ri 9v9;9w1;9w1;;;9sf 9su;9lh 9q4 9qf 9tc 9ti 9ts 9tw;9sj;;9l3 9lg 9sa;9ix 9nf 9pp 9pq 9pt 9pu 9q4 9s7 9u6 9vn 9xk 9xn;9qz 9r0 9r3;9mq;;;9lh;9ty 9xp 9xs 9xt;;9lf 9wr 9wt 9wz;9io;9qz 9r0;;;9vl;;9v6;9hq;9pt 9u6 9u8;9oa;9y1;;9kp;9vo;;9nz;9y0;9v2 9v5;9ux;9jc 9jr 9v6;9ub 9x4;9ih 9io 9lj 9lm 9lp 9m3 9ng 9ni 9nv;9i0 9i1 9i4 9wn;9i0 9i1 9i4 9i5 9i8 9wn 9ws;9nr;9rr 9wn 9ws;9qx;9n9 9nb;9o9;9mw;9oj 9sd 9sl 9xy;9o5;9i0 9i4 9i5;9lx 9ub 9xg;9x2 9x7;9lx;9x4 9xg;9pa 9pk 9sm 9t3 9ub;9k9 9qg 9qk 9tn 9u4 9ut 9w1 9wo 9wq;9io 9jc 9jg 9jj 9ml 9o4 9o9;9iw 9oc 9qg 9qk 9qm 9qx 9r1 9ra 9sb 9to 9tx 9u4 9v5 9vw 9w1 9w2 9we;9r1 9sj;9oc;9nw;9r1;9io 9of 9oi 9sy 9w8;;;9me 9np;9nz 9o0 9o3 9o6;9p7 9pf;9hq;;9i6 9lk 9n0 9n4 9sc 9sk;;9i6 9lk;9n0;9sc 9sk;9ht 9hu 9m7;;9lc 9rg 9ro;9o4;;9v5;9l9;9o5;9vc;9j5 9ui 9uj;9v2;9io 9jg 9v5 9v6;9ht 9hu 9m7;9nw 9nx;9nw;9r3;9nf 9u7 9u9;9kf;9r3;9p8 9p9 9pa 9pe;9k9 9q0 9w1 9w2;;;9uf;9i8;;9mw;9mw;9im 9iq 9iv 9ul 9ux;9je;;;9jc 9v6;9pp 9pq 9pu 9q4 9s7 9vn;9t0;9io 9iu 9jc 9m7;9je;9lw;9ki 9kt 9s0 9wf 9ww;9ww;;9ux;;9kd;9n0;9i0 9i1 9i4 9i5;9v5 9v6;9ng 9nv 9om 9pj 9sp 9va 9x9;9lp 9lq 9pj;9io 9ux;9je 9jh 9lo 9pc;9im 9ip 9v0 9v3 9xl 9xn;9nv;9vh;9of 9oi 9ol;9io 9v2;9qu 9r9 9xy;;9k5;9k5;9j3 9j4 9pp 9pq 9q2 9qg 9qk 9to 9up 9us 9y1 9y2;9k1 9k2 9k3;9ln;;9sg 9sn;9wk 9wo;;;9nu;9vd;9xq;9np 9nt;9uf;9mn 9o1 9oa 9tq;9tq;9o1;9j6 9pa 9pk 9wp 9ws;9mz 9n8;9jl 9qr 9qt;9qz;9w5;9v8;9mb 9ot 9p0 9p4 9pl 9v9;9i8;9i8 9io 9rh 9rp 9s2;;9kh 9kj 9kk;9lf;9wt;9pc;9ki 9ww;9iq 9ix 9pp 9pu 9q4 9v0 9xn 9y5;9ui 9uj;9qr 9qt;;9jc 9jx 9v6;9jc 9jx 9v2 9v6;9v6;9k9;9k9;9ui;9v6;9od;9my 9od;9ke;9my;9wa;9il 9lm 9lp 9lq 9ng 9nv 9pj 9pu 9qn 9t3 9t5 9ul 9us 9uv 9v2 9xa;9qn;9qn;9jc 9t5 9x7;9uz 9x1;9lu 9mf;;9me;9me;9io 9jg 9jj 9v0 9v2 9v5 9v6;9r9;9rh;9wa;9om;9ls;9k0 9o5 9y8;9nu;9nu;9pv 9uy 9x0 9x2;9pv;9v5;9so 9st 9t2 9xh;9k1 9k2 9k3;;9of;9v8 9y4;9wu;;9v9;9ka 9kc;9qr 9qt;9v2 9v5 9v6;9ln;9y0;9n9;;;9v5 9v6;9rf;9md;9wg;9sl;9o7 9wg;9vd;9jc 9jx 9qm 9vw 9ws;9k6;9w4;9rq;9q3 9qe;9jg 9jj 9mh 9mk;9m9 9mc;;;9jo 9t4;9wk;9of 9oi;9iw 9oc 9qc 9qg 9qk 9r1 9tn 9tx 9u4 9vw 9w1 9we;9oc;9v6;9xn;9jl 9v7;9io 9ux 9v6;9p2;9ny;;9jo 9t5 9ux 9x6;;9sd 9sl 9vp 9vx;9r7;9v9 9y4;;;9ps 9qx;9ps;9s6 9x8;9sp 9ss 9sv;;9oo 9p0 9p4;9rk 9rr;9xj;9qp 9qr 9qt;9vc;9l2 9l6;;9j3 9j4;9uy 9y5;9wv 9wx;9vm;9p7;9oz 9pi 9w8;;;;;;;;9jp 9m8 9ui 9uj;9hv 9mn 9uf 9vk;9rw;9pz 9up 9y1;9k3;;9mm;;9lf;9jx 9v6 9w5 9y4;9hz 9i1 9i4;9hz 9i4 9j9 9jb 9oh 9po 9u1 9w9 9wm 9xo 9xx;9r5 9rl 9sq 9t2 9t7 9ud;9kf 9ki 9na 9nc 9nm 9oi 9oj 9ty 9vp;;9ui 9uj;9lx;9nn;9sd 9sl;9ju 9xq;9qp 9qr 9r7 9wn;9q0 9va;9hq;9kp 9l3 9lg 9nf 9p9 9ri;;9q9;;9vc;9rg 9ro;9qp 9qr 9rr 9ru 9w8;9i0 9i1 9i4 9i5;9mi 9r5;9sq;9mi;9sq;9up 9y1;;9jo 9t4 9x6;9ht 9im 9iq 9it 9ix 9j0 9j1 9j2 9j7 9m0 9me 9pm 9pp 9pq 9pu 9q9 9qs 9qv 9s8 9t3 9ul 9up 9us 9ut 9uu 9uv 9uy 9v0 9va 9vn 9xl;9re 9rh 9ry 9s0 9sd 9xt;;9w8;9rz;9v5 9v6 9y0;9jl 9jo 9qx 9r8 9ra 9rq 9t4 9x6;9r8 9ra;9in 9lb 9mg 9tp 9vl;9nf;9ik 9kc 9tc 9te;9uc;9mi 9qc 9qg 9qk 9tn 9tx 9u4 9w1;9y0;9wr 9wt 9wz 9y0;9nw;9pc;9u6;9vd;9wn;9pw;9j5 9rh 9rk 9rr 9ru 9ui 9uj 9w0 9xl 9y4;9w0;9r4 9t8;;;;9va;9mi;9mi 9mj;9mt 9n2 9na 9nc 9nm 9ry 9v6;9jx;9wi;9wi;9y0;9hx 9kv 9sg 9sn 9sp 9ss 9sv 9t2 9uc 9vh 9xe 9xh;9og 9pw 9px 9py;;9ui 9uj;9hq 9mi 9mj;;9vd;9x6;9u6 9xk;9v5;9k3;9jj 9lp 9lq 9ly 9m3 9m9 9mb 9mc 9mh 9mk 9v2 9v6;9up 9y1;9v8;9ox;9wk 9wl;9nk;9q0 9r4 9rn 9s6 9t8 9vg 9x8;9vg;9q7 9tc 9te;9jl 9jq 9qp 9qr;;;9ro;;9j8;9k0;9il;9io 9jg 9n2 9v6;9n6;9ui 9uj 9vk;;9rv;;;9k1 9k2 9k4 9ri;;9n6 9n7;;9q0 9ve;9v8;9uz;9jc 9jr 9jx 9sr;9jx 9ur;;9lc;9hr 9io 9o4;9rh 9rp 9rr 9s2 9s4 9t5;;9jp 9px 9ud 9xj;9v8;9w2;9ty 9xp 9xs 9xt;9rl;9i0;9l9 9lc;9re 9s0 9s3;9sd 9sl;9nk 9um;9jg 9jj 9lj 9lm 9lp 9lq 9ly 9m3 9m9 9mh 9mk 9ni 9v6;9r7;9ro;9id 9lx 9ma 9mo 9n0 9n4 9q5 9qh 9td 9wi;9qh 9td;9q5;9q5 9qh 9td;9q5 9qh 9td;9ih 9ik 9lz;;9w7;9lz;9sf;9xe 9y4;9v9;9mf 9p8 9p9;9y1;9p0;9p0;9ln;9m0;9mn 9o1 9oa;9s5;9pt;9vm;;9ht 9hw 9jc 9ko 9lx 9n9 9pn 9sp 9vj 9vm 9vw 9x9;9vw;9pn 9va;9m5 9ne 9ns 9og 9so;9wo;9so;;9ne;;9ne 9ns 9og;9i2 9ir 9jy 9jz 9k8 9uz 9y7;9r8 9sb 9sj 9tn 9w1;9sj;9r8;9so;9ss 9t2 9xh;9k1 9k4;9io 9jg 9v2 9v6;9om 9x9 9xf;9y7;9pt 9y2;9qg 9qk 9r1;9nf;9v8;9ve;9lq 9xa;9s8 9y7;9ja 9oi 9u2;9iz 9m8 9ui 9uj;9hv 9mn 9ui 9uj;9ui 9uj;9ro;9io 9je 9jh;9wk 9wl;9jd;9me;9of 9oi 9ol;;9q4 9qf 9qi 9ti 9tj 9ts 9tw;9q4 9qf 9qi 9ti 9tj 9ts;9rh 9rp;9y7;9y7;9ky;9q5 9wo;9q5 9td;9q5 9qh 9td;9u5 9u7 9u9 9x9;9u7;9xa 9xf;9v8;9o9;9wf;9n9 9nb;9pf;;9k3;9ui;9rq;9wu 9wy;9ne 9ns 9og;9ui;9w7;9u5 9u7 9u9;9u7;9jc 9p7;9jx 9lj 9v8 9y4;9q4 9rs 9s7 9ti;;;9u7;9re 9rg 9rx;9io 9ln 9v6 9y0;9su;9io 9ml 9n7 9ne 9ns 9o4 9og;9xe 9y4;9v9;9v0;9v0;9pe 9ri;9i6 9iy 9lt 9lv 9o1;9rm 9rq;9y1;;;9rg 9rx;;9jb 9rl;9pe 9ri;9vd;9xt;9q8 9qf;9qf 9qi 9ti 9tj 9ts 9tw;9la 9pv 9sv 9t5 9x7;;;9jl 9jq 9qp 9qr;9ma 9o2 9o5 9or 9p3 9ur;9j5 9ui 9uj 9w0;9hx 9io 9jg 9mh 9mt 9n2;;9wv 9wx;9y1;9k1 9k2 9k3;9k9 9s3;;9jx 9v8 9y4;9wv 9wx;9iq 9is 9ix 9pt 9uy 9y5;9qr 9qt 9xp 9xs;;;;9y1;9ux 9xl;9n5;;9pg 9rk 9rm 9rr 9ru;9hq;9rm 9ru;9im 9ux;9j4 9kh 9kj 9q1 9w5 9xk;9im 9ip 9iq 9is 9iv 9ux;;9w7;9ty 9wa;9nm 9oz 9pi 9w8 9wg;9o6;;9v6;9uf;9uf;;9pv;9md;;9nz 9o6;9o0;;9lx 9uf;9jt 9rp 9xp 9xs 9xt;;9rh;9ht 9hu 9m7 9y0;9m7;9vh;9uf;9m2 9m4 9m6 9y8;9nn;9o5;9so;9jd 9js 9lj 9lm 9ly 9m3 9ng 9ni 9nv 9oq 9pg;9y0;9so;9hr 9je 9v6;9io;9q9;9to 9tx;9q2 9tf;9j1 9j2 9j3 9j4 9pp 9pq 9q9 9qv 9ul 9up 9vn;9qg 9qk 9to 9tx 9u4;9k6;9jw 9y8;;;9ow 9p2 9su;9vc;9y4;9js;9n5;9ma;;9p2;;9ma 9o2 9o5 9p3;9io 9jl 9jq 9v5 9v6;9i0;9nl 9ox 9ur;9mf;9q0;9qb;9mx 9nj 9ta;9kl 9kq 9w4;9q0;9m3 9mb 9mc 9mh 9v6;9hr 9v8;9rg 9ro 9v0;9lh;9ty;9u8;9vy;9jc 9k6;9re 9rh 9rp 9s0 9s2 9ww;;9l9 9o7;;;9nb;9io 9jg 9lj 9lm 9lp 9v5 9v6 9y0;9o9;9n9;9qz 9vd;;;;;9j3 9j4;9o6;9up 9y1;9rh;a24;;a8b;acv ad1;;;;abw;abb;aav abb;a3u;a22;9z7 aaf;a55 ada;a3x a43 a8m a93;a9u;;9zv a4d a4f a4p a91 a99 a9c a9l;9zv;a4r a4y;a07 aas;adc;;;;9zo a32 a8s a8w;a2a;a9w a9y;a17;9ym;;;a09 a7b a7e a88 a8u;a88;;a7b a7o;9z2;a3h a6d;ad9;a6g;a6g abl ad9 add;a19 a1a;a1c ad9 add;a0e;;;a6c a6f a6k a7g;9z2;a86 a87;a9z;;a15;a1e;;aaa;a5r a69;9yp a8i abw ac4;;;;a0n;a37 a94;a22 adb;a0n;a0n abb;a0n;a0n;aam;9zr a0a acl acn;aay ad7;;9y9;a3w a8m;;9z2 9zt;;a32;9yo 9ys 9yu;9zr a0a a0q a0s a0y;;a90;a2o;9zt a5a aaq aas aax adb;;;abz;a0x;;;a4k acn;a9a;;a81;9zo a8s;9ym 9yo 9ys 9yu;aam;9yo 9ys a7p abc abe;a44 a7q;a7p abh adj;a81;;ad6;a66;ac3;;a07;aam;;a8c;aad ac3;a4i;9zt aah;;;9zh 9zi a3v a3w a3x a40 a42 a43 a4c a4s a7a a91 a93 ac4;abw;a6h a6l;a9n;;;a0c;a0a a8m aak;a83;a4f;a83;a53 a55 a5t;;9z2 9zu a1b a1d a1q;9z5 9z7 9zc;9yw a65 abw;a0c a0d a7s a9j aav ac8 ade adj;a2c a4u a4v a7x acv ad1;;a8x;;a8x;9z0 9z5 9z7 9z8 9zc aaf;aau adc;a8m;a3b ab9;;a9t;;a2d a2m;a2m;;9z2;a2v abr;aam;;9yg 9zj;;;a6m;9z8 a66 a9c;a6b a6j;;a5d;a5d;;a96 aaw ab1 ab2;ad4;;a32 a7g;9z2 9zr 9zu a1k a1n;;a4a a6h a6l a6t a6u a6z a8g;a58 a5a a5h a5k a5v aa5;a82;a8m;a1s;a9y aa9;9zt;aad;9zv a4d a4f a4p;a4q ab9 aba;ab4;a8d;a1v a9r;;a8n;a7z a86 a89;a17;9zt a17 a90 aah aax;;;a1s;a1m a1n;a6k;a77 a78 a7d abw ac1;adg;a32;9zo a0p a7s a7v abc abe ac8 ace acf;a90;a7j a7p;a26 a2k a6c;a17;abq;abq;aag;;9z2 9zr 9zu a0a;9z0 9z5 aa6 aaf;;a4f;a9p a9w;a4d a4f;;9ym 9yo 9ys;a0i a8s a8v;a0l a90;9yj 9yn 9yp aa8 ac6;a7g ad6;a44 a7q a7t;aa4 abw;;9z2 9z9;;;9z0 9z3 a9c a9v aa6;;aat;;aav;;;;a5c;a26 a28 a2r;abz adg;9yr a9e;ad2;aau;a2q;a0i a0j a2j;9yo 9ys;;;a1h;a8e;a8s;a8e;9yc 9yt 9yx 9z1 9zn 9zq a8o a95;9zc a3f a3j a3v a3w a3x a40 a42 a47 a4m a7j a9c a9j acr;a21 ab0;9z0 9z5 9z7 a63 aaf abu;9zb abw;a8e;ab4 ab7;;ab4 ab7;a6b a6j;aag;a47 a6t a6u a70;abn abs;9y9;;a9f abz;9yb 9yd a11 a13;abr;;a2z;a2z;9z0;;ab9 aba;;a9p a9t;abl;9zw;;a9f abz;9z2 ade adf adj;;;9zu a1b a1q;a4v a4w a7x abi abj acv;;;9zk a09 a0b a8q a94;aaq;;;;a9a;9z2;;;a2v;9yo 9ys a9t;abb;;abb;acq acr;abb;9zn;a9z;a8a;a8h;;a1h;9y9;9yb 9yd a11 a13;a9d;;a0j;a0i;a3t a42;;;a2c;a3y;a62;a3h a3k a3o a56;;9yo 9ys;a4j a5u acm;acm;a3y;;a8y;a1u;;a8s;9zk a8n;9zt;9yp;;9zk;9zr;;a5d;a3v a3w a9j acr;;9z2 9z9 9zr acc;9yp a2j a9r;a9p a9t;;a0l a90;a9p;;9zt a0t a1j aah;;9z2 aaq aas;a4r a4y;a36 a3d aan;;a56;a2j a77 a78 a7a ab4 ab5 ab7 ab8 abw ac2 aco;;;a8h;;a0e a5p;;a8g;;;;a6c;a3f a3l a3s;a5q;;;abc;9ym 9z2 a55;a7t;a7s a7v ace acf;;;;a2t;;;a18;a0q a0s a2g;9z5 9zc a66 a9c acq acr;a5y;a7g a8s a8w;a3u a7n a93 acl;a1m a1n;;a4v a4w abi abj acv acy;aaa;abt;a0i a1v;a07 aas;9zr a02;9z6 a07 a64;ab4 ab5 aco;;;a9f;;;a62;abt;a8w;a1k;;a8w;a63 a65 abu;9zb a4o a5u a9r ab4 abn abs abw ac1 ac2 aco ad7;;a4o a9r ad7;;a6f a6n;9z2 9zu a5d aaq aas;a4y;;9yo 9ys 9yu;9z2 aaq;acg;a0e;a9p a9t;a3y a5b a5s a6y a7d aau;a5b;;9zs a0q a0s a2b a2g a36 a3q abt abz;a3q;;a0t;;ab7 ab8;a25;;;;;;a1u;a5c a5d a5e a60;a60;;a16;a33 a69 a9q;a5l;;;aam;;;;a2v;;a2z a32;;9zb a4o a77 a9r ab4 ab5 ab7 ab8 abs abw ac1 ac2 ad2 ad7;;ad2;a8s;ad7;;;;;9z2 9zw a01 a4q;aag;a9p a9t acb;a6f;;a8m;;ad4;a8m;a69 aaz;a51 a5b a5s a65;a9j;a1i;a2o a34 a3c;a58 a5h a5k a5n a5v a5y;;;a2o;9zi;;9yo 9ys;;;a14 a1l;;a04 a9p a9t;ac7;a12;;;;adc;a8y abj;a1d abm;;9zp a03 a31 a3v a7f a8r a9o abl acj adc;9zo a8s;a0j a26 a28 a2k a32 a33 ab1;a59 a5x a6g a6n;;9ye aad ac3;9yh a2g a69;9yp;;a18 a1i;a10 a3i a6m;a6m;;a2c a3k a56 a5p;a9c;a4c a4r acq;a2g;;a55 a58 a5k a9l;;;9ym;;a54 a5g;a4z ad4;9zw 9zz a05 a5j;9zz;9yb 9yj 9yp 9z0 9zf 9zh 9zl 9zm a17 a3v a3w a4c a4s a8i a8m a91 a93 a96 a99 aa4 aaf abw ac1 ac4;a8m;a53 a55 a5t a69 a9q;;a9z;a2q;a2c a6t a6u a6z;a87;9zr;a04 a07 a9p a9s a9u;a1e a2j a7d ab7 ab8;ade adf adj;a1e;aav ab2;;;;aca;;;;a4a a6l a6t acp;9y9 a1h;a1c;a0a;9z2;a1c;a6c a6f a6k;a44 aaa acg;a4k acn;;a2t;a9p a9q;;;;;;a78 a7d;a0p;a9p a9q;9zw a4q ab9;a9n;a5p;9zu a2g;a2p;;9zu a0q a0s a1b a1d a2g a53 ad6;a7t;;9zi a0e a7t a7v;;a2p;9z2 9zu aaq;acb;;a7h a7l;a7h;;a7n;9z2 9zt a5k aas;abh ac9;acc;a98;a4t a7o acx acy acz;adc;;a94 aag;aad;acb;9ze a1l;a9v;9zk 9zn 9zr a02 a0a a8l;a97 abr;a81;;a07 a55;a26 a28 a2r a5t ada;;9yh;9za a0h a9i a9k ace ad0;;a59 a8l;a84 a8p a90;a8d;acp;a5r;;;ad9;a11;a10;;a6j;a68;a6b;9z0 9z5 9z7 9z8 9zc a96 aa6 abu acp;;a7g;;9zo a8s;;a0t aa9;abi;a54;a5c a5d a5e a5o;a0y a2a;a2a a32;a2a;a0q a0s a3l;a5r;a32 a8s a8v a8z;;9ys;a8d;9z2 9zu aaq aas;aa4;;;a8k;acv ad1;a2z a32 a8v a8z;a15 a47 a4h a4m a6u a6y a70 aai;a47;aal;a6p;;;a7t aca;;a3u a41;9zi a0d a63 a91 abu ac4;abw;;9yb 9zr a25 a3u a41 a90 a96 a98 a99 a9a acl;a3u;ad3;9zj;9ye a14 a1l;;aal;a9w;;a6y aai;a47 a4h a70;a6y;a15;9y9 9yj 9yn 9yp;acr;aco;a4k acn;a77 a98;a3p;9zt aah;a2a a30 a9j;;a4z;a17 abn;;a55;a23;a7h a7l ad3 adg;a9p a9t;aco;a2q;a8m;9zf a47 a93 a96 aa4 abw;;;9yl 9zd a0u a0w a2x a8j;a0w;9yl a0u;a9p;;;abw;a16;a0l;;;;;ab9 abd;a9w;;a90;a2w;a17 abn abs;abq;abq;9yo 9ys;;;a0k;9z2;a53 a54 a5s;9zp a9s;9z2 a1k a2a a30 a81 a89;a3o a56;a12 a20 a97;a1i a5j;;9ye aad ac3 ad2;;;a3p;a0t;aax;;;a9p a9q;a3b;a07 a6k a7g;9yo 9ys 9yu;9zw a01 a4q;9zs;a15 a2y a37;9zc a3f a3j a3v a3w a3x a40 a42 a4m a7j a9j acr;a15 a2y a37;9z5 9z8 9zc a3v a3w a47 a4m a66 a9c acq acr;9yl 9zd a0r a0u aab;ac6;9yj 9yp;a9s;a4o abw ad7;a4z ad6;9yw 9z0 9z3 a89 a8i a9c a9l aa6;aa5 aad;;a2q;;a7p;a6p;;;a8p;;;a1i;a1y a8b;a0e;;a9o;a0a a0q a8m aak;;9ym 9yo 9ys 9yu;a9p a9t;;a0x a18;a0b a59 a5m a8l;ac3;a6b a9i;a8n a8q;a5m;a2x;;;;;a58 a5a a5h a5k a5n a5v a5y;9z0 9z3 9z7;a2z a32;a3b aaz ab9;ac9;a5z;;;a1j a48 a6r a6x adg;a6r a6v a6x;a8n;ad9 add;a8x;a8c;;;;;a2w;a4g;a2x a6r a6v a6x adg;a62;9yb 9yd a11 a84;;a9y;;9zn a2u;a4c a91 acq;a8q;9zb a3w a4s a7a abw aco;a0f;;;a0f;;a48 a6r a6x aaj adg;a6r a6x;a48;a48 a6v a6x adg;;a25;;a6b a9i;a6d a7j;a2z a4q;;;;9z2 9zw;;a18;a9g;a4e a4g a4i;;a9g;9zi;a54;aax;9zz a05;a54 a5o;a9d aa2 ac0;abl;a2n;a1m;;9zd a0u aa7;aax;adb;a1e a8j;9yp 9zf 9zh 9zl 9zm a63 a65 a8i a91 a93 a96 aa4 aaf abu abw ac1 ac2 ac4 acr;;9zr a0f;a53 a55 a5d a5r a62;;9yg 9zd a0u a8j aa7 aab;;a25;9z2 a0q a0s a25;aa9;ac3;;;;9yz a0h a0m a4u ace acw ad0;;;;9zi;aaz;a62;;agb apr;agb age;agb age;agb age;;adl ah3 aki;ag9 aqp;aij;arp;afk;apo as6;aeg;aps;;ah3;afa;afa alj;aic aos ar7 ar9;agu aps ask;af3 ajc ajf aol arf asi;ahg apg;ap7;;apt;;aq1;aeg;aku apz;;afr afs;afx;afx;an6 anc ane anf anh ank ans as3;;adl ai7;;apr aps;aey;aew apj;;apu;apu;an3 ana;aqs;apy;ahc aix aj1 ajn;ago am5 amf aqy;aqy;am5;apa ape apm apo arl arn aro;aew afm;aps ask;afs;ago am5 amf ams;;agu;;apz;af8 agt;af6 apo aps as6;ain ajc ajf am2;;adv;;af8 age arp;aqh;aj2;ahj;ahp;;aeg ask;ame;agi am4 ame;aj0;;;;;ag8 agg ago akq aks aq3 aqu aqz;ag3;ag8;ap4;apt;;apy;afy ask;;apt as5 asn;ang anl;;;aif aq4;ap4;ah7 ak3 apy arz;aeg af9 ai1 apr aps;apx;aos;aps;am5 amn amq amv;aq6;;aeg af9 ahi ahs ai1 aps;arl arn;amo;arj;;;ae6;amw;;afq afy ag6 aqq arg ark as5;afy agd;apr aps;afq;aie als aox;aee aei aek aeo apa apl apn;aku apz;ajt aqu;;;aeg;aj4 aja ar3;ahd;aiu aiy aj3;apy;af6 afn aqf arf;akk;aps;afz;an5 anj;ame;ako;adz;adv ae0 aev amz ap9 aq6;akm akn apm aq7;aq9 aqe aqg;alx anv;aq1;ajf;adz;amx;agu agv;amx;agh;af6 afh aps arp;ajj al0 ala ang anl any ao0 as8;ali;amz;afa al3 al5 alj as6;ako;adn aer;alk alm aqu;aqj;ahw;af8;apx;;;;;adl af8 ahf;aqh;anc ank ans;amg;aij;adl;ask;ae6 af3 ag4 ag6 agd agf ais am5 ami amn aog aq1;;ahf ai9 aik ail an6 anc ar3 asi;ai9 aik ail an6 anc asi;;;aeg af6 af9 afn agu ah3;af6 afn agp ah8;aee aei ael apa apm apo;anc;al3 al5;al5;ans as3;;ag1 aog;ae3;am0;akq aks;aim;agg;apr aps;aqp;ajj;age;;;agg an0;;;ai1 ai9 aia aik;ai9 aia;aeg aem apr aps;amb amc amu;ae6 aee aeh apm apo app;ar7;ag1 ag2 ag5 agl;ama;ama arb ard;;adk;;aew afm afp akw;aee aei aek aes aez akk ali apa ape aph api apm apo aq7 arl;;ap0;apa apl;;afv;afv;asi;aee aeh apo app as6;ag1;af0 ap4;ap4;ald ao3 ao6 arv as1 asq;ajy am6;ajl ajy apu;akx al7 any ao2;agn;aqi aqj;agg;agg agm an0;aeo akk akn akx amy aop aos aq7 as5 as8;adn adp ah9 ask;ahp;ahm;aku;asf;aog aoh asa asd;aqi;agn;;;aeg afy agl are arg ark;aeg;afx anj;als aoz;;;afx ajq ajr aju anj;apx;aiu aj3;ask;;apr;asl;apl;ale;agp agr agu ah5 aid aih aiq ar9;adz ar7 ar9 arf;aku apz;aim;al8 aqi aqj;ae9 apo app;ar7 ar9 arf;alq am1 am3;ai7 aj6;als alw aoz;;;ah0 ap0 arp as2;aps arn aro;ak2 akd;al8 ald ao3 ao6 aom arb ard;aeg af6 af9 ahl aj0 aj6;aen ais al5 al8 ald alf alh alu am3 an1 ao8 aoe aom apr aqf aqi aqj ar1;ajc ajf anq;ahf ail;aiu aiy aj3;alk alm ar9;ak9;adk;adk;;adx agq ahy ai2 an2 an9;aol;ahy;an2 an9;alw;;akg;;aeg apr;;aj1;aev ahb ap7 ap9;apr;adn adp ah9;ais;alw;aie;ag2;afw ak8 akb am6 aoa;ak0 ak2 ak4 akb;ail aio;;ap4;adz;aps;;;aj7 aoa;aiw;alm;ae3 aea ah0 ahn ai2 aky al9 anw anz ar5;ar5;apr aps;af8;;aky al9 anw anz;ah2;asn;alw;aeg aem af6 ah9 aps;agz;aqi aqj;aog aoh asa asd;ahr;ag5 amd amq ar2 ari;ari;;akk akn amy aq7;;agu agv aiq ajj ak1 ak5 akc ane apv arv;af8 agt apl;as8;aq1;ajc ajf aji;apr;alo am2 asi;;afu;afu;;afr afs;apt;aip amb;aop;;;an6 anc;al9 anw anz ar7 arb;asb;;adk;ahg apg;aqq aqu;apt;ajo ajv ajx ake apu;adz;am5 amf ams;adz aeg;;ag6;afz arg;afz;ahg;;ap7;alm;;anh ans aqj as3;ap7;ahw aqi;ag1;aqw;afk;afh aps;af6 afk afn;apn arm;ahf am4;aeg af9 ahs ai1 apo apr aps;am2;;aps;afp asr;aj1;aim aip;;apm arl arn aro;ako;alg aql;apx;afr afs;;;asr;apx;afw;;ags;ask;ali aon aou aow;;apr aps;ar3;aj4;amb;ahe;ar3;ajg an3 ana;;ag9 aqp;afi amf asa asd;amg;agu agv;af9 agu agv ah1 ah5 ahi aps;;;as8;afe afj;afe afj;aen aj9 al5 al8 ald alh ao3 ao6 aoe aom aqf aqi aqj ar1 asf;aps;;;afb;aeg afb aff alk aps;aeg apl aps;asl;aj2;;aju;ane anh ank;;apu;an3 ana aq9;aqg;apl apu;;alq;;aje ajh;ajk ajv ajx;am8 amh;alm;aet;aeo;als alw aox;arh;aol;;aq6;asl;;aos;asl;;;ahb;ap7 ap9;aml;aha;afs;;;;agl;af2 af4 aje ajh aqv as9 ash;afb alk alm;aly am9 anf ann ans anu ap2;ag2 ag5 ai9 aia aik ajf ajg aq9;;aps;ap7 ap9;aij;aku apv;adt aft an3 ana;asb;aq5;agm aie ak4 am6;alo aq8;al2;ahd;;apt asn;;am4 ame;ahj aly anf;;afe art;afb afe afj alq am3 amg art;adv aez ah2 ahf akh amz apv as6;adn aee aes aex akh akk akn al2 alp apa ape aph api apm apo aq7 as6 asn;am5 amd amn amv an3 asd;;apr aps ask;aef agh ahh aln alr an4 an9 anb anr ao9 aof aq5;;afk agm asa asi;aie;af6 any ao0;ap1;aqj;ai4 al8 ald ao3 ao6 aoe aom aqi aqj aqp;ask;are arg ark ask;aqp;aps;ar7 ar9;adq;adq adr aeq aev am5 am8 amh amj ap7 ap9 aqm aqo as6 asn;aij;aec aj2 ajb ajs;;;adk;al0 ala anl any ao0;amn;ai1 ai9 aia aik aps;afn;ar5;aeg;;apr;adr an6 anc ane anh ank ans ap1 aq1 as0 as3;ajd akq akr aks;;asl;;art;apr;afs;air ar7;ame;ala any ao0;afb alk alm;;air ar7;;am0 aps;afp;amd amv;;aks;ahv;af0 ap4 ap7 ap9 aq4 aqm;;amk;aft;ai6;afr aft;ap0;apn;apn;af6 afh afn apg;ajj amo;ajj amo;ait;;adl aeg af9 aj0 alo apr aps;aif aq4;afk am5 amf amh ams;apl;akr anp;anp ap2;am9;amt;ana;amd amq amv;;ah9;;arc;aei ael aeo akm apm as8 aso;apy;anj;ap0;ae7 aed;aip;;aqs;apu;an5;as0 asn;ap0;apl;ak0;akg;ags;aiw aj7;amw;amw;af6 ah0 ai7 aki akm ali ane apv aq3 aq6 aqf arv;akm;adn aer asn;arb;ah8 aic ain ajd;aic ajd;anq;adv ae0;;adk aej apn;al8;aqj;am1 aqj;am1;aeg af9 aps;aeg aps;akm aph;al8 ald;;apt;agp agr agu agv aid aiq ak5 akc arw;agr ak5 arw;agv;aqj;al8 ald ao6 aqi aqj;as7;as7;as7;asq;af3 aol;ap7 ap9;apx;ap7 ap9;aeg af8;af7 als aox;ahf;ae9;ajc ajf aji;;asq;ahc akx al7 alb ao2 ao7;akx al7 alb ao2;am5 amf;asq;aky al9 anw anz aon aor aou arb;al9;aky anw;aor;arv arw as1;apt;aj6;ak9;afs;amg;arj;aqs;aon aor aou arv;afn agp apt asn;akx ami amy ao2;;aor aow;ahv;;amm;am4 amm;af4 am9;aeg ags aps arh ask;;;aeg ahl ai6 aic ain aj0 ajd;;apu as0 asn;ahk;ag9 aq9 aqp;;adx aep agy ahj ahn aiv;adx aep;amg;agk an5 an7;am4 amm;;ak8 akb am6;;aek apa apo;apy;asd;amt;al1 al7 alb anm;afk ako ank;;afb aff alk alm;adq aev ap7 ap9 aqm;adr;apm;ahc aj1 ajn;afr afs;aq0;apt;ai4;adv aqw;;;;aka am8 amh amj;apl;aee aeh aei aek ael aeo apa apl;;aqs;aog aqw;aik ajt aqu ar3;aiz aj3;ajt aqu;;;;ap4;ap4;ap4;ap4;ako;ahe;;agg agi;agk;aiu aj3;akc aon aor;aq1;ah4 ah7 an7 arz;aj1;;af7 agp agr ah1 aid aih aiq ajm aka;ask;aeg;al2;aen ald ao8 aoe;aen aez al8 ald ao8 aoe aom;aes aet akk al2 alp apa ape aph aq7;afv am0;aeg af6 apr aps;ajr anj;asn;al5 alx anv;ali;apy;aq0;ao5 ao7;ahc;;aju;aj1;aeg afb apr aps;asl;ahg;aku;al4;aqp;;ag9 aku aqp;adt af9 agp agr agu agv ah1 ah5 ahi aih an3 ana aps;adl aet apt;af8;aga;aee aei aeo akk akm akn akx aop apm apo aq7 as8;alg aql;agn;agn;afn apt asn;aog aoh;aqh;ar2;af6 afv;amf ams ari;agg aj4;;;ai7;arp as2;aj6;aeg agp agr agu apr aps ask;ahu ahx aii alc aob aoq aot aqb ara;ajj arv as1;akl alq;akt;aet;ait aiz aj3",
 "phrases": ";13 1 * ot 9t,3h 2 * 8i7,2k 3j *;;;3l 2 * 8j0;;;;;;;;;;;;;;;;;;;;;1v 2 * 88r;;;;;;;;;;;;;;;;;;;;;;;;;;;3m 1 o *;;;;;;16 4 * yi 4z;;;;;;;3d g *;;;;;;;;3d g *;3d g *;;;2u 1 oe 7kg 7kh 7ki * 7kj,2u 1 oe 7kh 7ki * 7kj,2u 1 oe 7kg 7ki * 7kj,2u 1 oe 7ki * 7kj,2u 1 oe 7kg 7kh * 7kj,2u 1 oe 7kh * 7kj,2u 1 oe 7kg * 7kj,2u 1 oe * 7kj;59 1 *;;3d 2 *;3d 2 *;;40 1 * 7mx;;3r 1 *;;;;;;;;;;;;;;;;;;;;;;;2e w *;2e w *;;;;3h w * bj;4z 1 7gi * 2x8 jc 823,4z 1 7gi * 2x8 u6 823,4z 1 7gi * 122 823,4z 1 7gi * 823,4z 1 * 122 827 xe c0 jc 828,12 w * og,3i w * og;23 4 *;23 4 *;;;;;;50 1 hn * -4 7oe -4 7of;;2m 1 *;3i 1 * hg;;;;;;;;;;;;58 1 * 7fs 7ft;3y 3j *;;;23 1s *;;;;;3r 4 *;;;;16 1 * xe,q 1 7gw * xe 7gt 7gu;;;;;;4c g * 5ke;;;;;;;;19 g *;;;;2f 1s * adm;;;16 4 *;37 8 * 4z1 53b;;;;;;;;;;;;;;3d 8 *;1q 8 * 99k 9dc,1q 8 * 99k cp;3r 4 *;4c 1s * 6xk;50 4 hx * -4 8qk -4 8ql;;;3d 4 *,t 4 *,k 4 * -2 1;3d 4 *,t 4 *;3d 4 *,t 4 *;3d 4 *,t 4 *;3d 8 *,t 8 *;3d 8 *,t 8 *;g 3j *;f 4 *;21 4 * 8qo 8tg;;11 3j *;2f 8 * 90y;3b 1 * kz,3b 4 * kz,3b 8 * kz;4w 3j *,11 3j *;4w 3j *;;;;;;3d w *;3t 4 *;;48 4 *;4w 3j *,11 3j *;4j 1 * i3;;;17 1s * my;3r 1 *;;;;;;;;;;25 g *;;;r 1 *,4w 3j * 42;4w 3j *;23 1s *;;;;;;;;;;;;;21 2 * 8d0;;;;3r 1 *;;;25 1s *;25 2 *;;;;;;4i 4 *,4i 8 *;;;;;;;;;;;;;;4n w *;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;48 1s *;f 1 *;;11 3j *;11 3j *;11 3j *;11 3j *;11 3j *;11 3j *;;23 g *;;;19 g *;;;;;;;;;;1k 1 *;;;48 3j *;;48 3j *;3q w * ot s8;;;;;;;;;;12 1 7q5 *,13 1 1 1m *,13 1 0 84m *;f 1 *,45 1 *,51 1 *;;;5b w aba * 68z;5b w aba * 68z;;;;;;;;1f 1 *,r 1 *,4u 1 *,3d 1 * 7qf 7w9,5a 1 *,4j 1 *;;;;;;;;3d g *,3d 1s *;;;;;3d g *,3d 1s *;;;;;;;1f 1 *;;23 2 * s1,3e 2 * 8gu;;;;;;;;;3y 3j 3t *;;;;;;3q w *;;;12 g 9oe *,12 1s ajp *;;;;3h w *;;;;;;2j 1 *;50 4 * jc -4 8qk -4 8ql;;;3r 1 *;25 g *;;;;;;;4c 4 *;;;3q w *;;;;;;18 1 * 7qz -2 1;;;;;;;;2f 8 *;25 4 *;;3d 8 *,t 8 *;;;;;;;41 2 * mn,41 2 * by;;;;;21 1 4n 30v *;23 4 *;3d 8 *,t 8 *;t 8 *;4c 1s *;;;;4c g *;;;4c g *;;3d g * 1,3d 1s * 1,4c 1s *;;;3d g * 1,3d 1s * 1,4c 1s *;4c 1s *;;;4c g *,4c 1s *;;;;;;3d 2 * 1;3d 2 * 1;;;;;;;16 2 * 1m,10 2 64 * a5 1,10 2 64 * 1;;;;11 3j *;;;;;;;;;;;;23 8 *;;;;;;1f 1 *;;;58 g nk uk *;;;;;;;;;;;;;4c w *;4c w *;4c w *;;;;2d 1 *;;3r 8 *;4j 1 *;1l 8 * 4za 9h7 9h6,1l 8 * 4za 9h6,13 8 1 * 4za 9hd;3r 4 *;1o g *;1o 1s *;;f 1 *;4c 8 *;4c 4 *;2p 4 *;t 4 *;17 1 *,4v 1 * 0 -2 80p;3d 8 *;;;;;;;;;;;;;;;;;f 1 *,3g 1 *;2j 3j * ass;;16 4 *;;;;1m 4 *;2j 1 *;;;;1c 4 *;1c 4 *;;;;;;;1c 4 *;;;2j 3j *;2j 3j *;16 1 * xe;;;;;;;;;;;;;;;;1c 8 *;1c 8 *;1c 8 *;;;;;;;;;;;40 1 *;45 1 * 1f;g 3j *;50 8 * 5m -4 96c -4 96d;50 2 * -4 8af -4 8ag;25 1 30v *,25 4 *;54 3j r7 *;58 1 * 7fp 7fq,58 1 * 7fq,23 1 *;25 g *;;;;5b w * qi;;2j 3j *;;;;;;4c w *;4c w *;4c w *;23 4 *;;25 g *;;;;;;3d g *;;;;3d g *;;;;;;;;;;;;;;;3d w * 1,4c w *;;;;4c w *;3d w * 1,4c w *;3d w * 1,4c w *;4c w *;;3d w * 1,4c w *;;;16 1 * xe;;16 8 * 12h;;;;;;;;;3r 1 *;;;;;;2j 1 *;3n 1 *,4k 1 30i *,3n 2 *,l 2 *,3o 2 *,3n 4 *,3n g *,3n w *,l w *,3o w *,3n 1s *;;11 3j *;2m 1 *;;;4u 4 *;;m g * c7 9ka,40 g cx * 0 5rv v3 nk,40 g cx * 0 5rv 9mg;;2m 2 *;;;4j 8 *;;;58 4 * od 4jo;3q w 9t *;;;;;;;;;;;;;;;;;;;23 2 *;m g * c7 9ka;;;;;;3d 4 * -2 49d;3d 4 * -2 49d;50 4 * hx 8qt 8qu;2p w *;4c 4 *;4c 8 *;17 1 *;;;4c w *;;4c g *;;;;4c g *;;4c 1s *;4c w *;4c w *;;4c 1s *;4c g *;4c w *;;;;;;;;3r 1 *;2j 3j ea *;3v 4 * m5,3v 4 * oa;11 3j *;;;50 1s * 76h cd -4 af5 -4 aic;;;;;3j 8 0 *;;3v 8 *;;;;3u 1 *,3u 2 *;;4w 3j * mj;3v 2 *,41 2 8jd *,41 2 8je * cx 8jf;4w 3j * q8;;1n 1 *,4w 3j * g8,4w 3j mt *;4w 3j *;;;;4w 3j *;;;;3r 1 *;;;;2p 2 *;1 8 *;;2p 1s *,2f 1s * vb,2f 1s * -2 adl;;2p 2 *;4c 1 * 7j5;42 8 * -4 4tx;;2p 1s *;;4w 3j *;29 1 * nz 7qf 7x5,29 1 * nz 7x5,55 2 *;;;;;2d 2 *,2p g *;g 1s *;2p 8 *;2p 8 *,25 g *;2p 4 *;2p 4 *;f 1 *,3g 1 *;2p 1 *,2p g *;2p 4 *,2p 8 * ng;;;;2p w *,2f w * 6pv;2p 4 *;2p 1 *;;2p 1 *;;;2p 2 *;23 8 *;;;;;2d 8 *;;;;19 1 * z3;23 1 *;2p 1 nk *;;;;;;;;3i w jy *;4w 3j * mj;;;4i 1 *,4i w *;;;4s 1 xe * 7iz;;3d 4 *;3d 4 *;5a 1 *;45 1 * 6e;3j 4 * l0;;;36 1 *;36 1 *;;3d g *,3d w *,55 w *,3d 1s *;;;;;;19 g *;;;;3d g *,3d 1s *;;;;;3d w *;;;3z g *,3d 1s *;3d w *;3d w *;;3d g *,3d 1s *;;3d g *,3d 1s *;3d 1s *;3d g *;;;3d 2 *;3d 2 *;;3d 2 * 86n,39 2 0 * 3rx,3c 2 * 3sd,3c 2 * mt;;f 2 *;2p 2 *,2f 4 * 8lc,58 4 * od,h 4 * cx 1sx;;;;;;;;25 8 *;;n 1 * ez 7i6 7i7 7i8,n 1 * ez 7i7 7i8,n 1 * ez 7i6 7i8,n 1 * ez 7i8,17 1 *,1i 1 7ly * ez 7rx 7ry 7rz,1i 1 7ly * ez 7ry 7rz,1i 1 7ly * ez 7rx 7rz,1i 1 7ly * ez 7rz,33 1 *,3d 1 * 7w4,3f 1 *,5a 1 *,2e 1 117 * 122 ez z6 nz 30v,2e 1 117 * 122 ez x7 z6 nz 30v,2e 1 117 * 122 ez 2yw 30v,2e 1 117 * ez z6 nz 30v,2e 1 117 * ez x7 z6 nz 30v,2e 1 117 * ez 2yw 30v,2e 1 117 * 122 z6 nz 30v,2e 1 117 * 122 x7 z6 nz 30v,2e 1 117 * 122 2yw 30v,2e 1 117 * z6 nz 30v,2e 1 117 * x7 z6 nz 30v,2e 1 117 * 2yw 30v,k 1 * x7 -2 1,k 1 * -2 1;;3d 2 *;3d 2 *;;3d 2 *;4w 3j *;5a 1 *;4w 3j *;;;1r 2 *;;y 1 *;;;12 1 * a3,3i 1 * hg,13 1 1 * a3,3j 1 ot * 850,12 4 * 8s4,3i 4 * zb,13 4 1 * 9v,13 4 0 * 9v,13 4 1 * 90n,3j 4 0 * 90u;4w 3j * mj;25 8 *;4w 3j l0 *;;;;0 1 7hy *,0 4 *,48 8 *,0 8 *,48 g *,48 w *,48 1s *;;3d 1s *;1n g *;3j 4 *;;;;;;3d g * 9j3,12 g * 5rv,39 g 0 * 5iv,3i g * 5rv,12 1s * 73g,18 1s 1 akf 8f0 * bk,39 1s 0 * 6w6,3i 1s * 73g;l w *;36 1 *;54 3j *;;;;2e w *;2e w *;2e w *;2e w *;2e w *;2e 2 *;;;1l 8 * 9h7 9h6,1l 8 * 9h6;;;;;;4j 1 * i3;;f 1 *;;;;;;23 w *;23 2 *;23 w *,23 1s *;;;3y 3j *;;;;;;3z w *;;;;;;;;;;3s 1s *;3s 1s *;;;;3s g *;3s g *;;;;;;;;;;;3x g *;3x g *;19 g *;;;;;;;;;;;3d 2 *;;3d 2 *;;;;;;;;;3r 1 *;;;;;25 1s *;3v 1s *;;g 2 *,g 3j *;;;;;44 w *;;26 1 *;3y 3j *;;;;;;;;2d 2 *;;;;50 1 hn * 7ou;4c 8 *;3d 8 * 1,4c 8 *;3d 4 * -2 49d;23 w *,23 1s *;;;;;4a 3j *;4a 3j *;2d 1s *;4c 1 * z3,4c 1 * 30v,3d 1 * 7w7 7w8;4c 8 *;3d 8 * 1,4c 8 *;2d w *;;26 1 * z0,51 1 * z0 82p;37 1s cw * 76h,37 1s nk * 76h;23 2 *;23 2 *;;23 1 *;58 2 * jy o6,58 2 * 85h,23 2 *,2f g * nk,23 g *;;;2j 1 *;2d g *,2f g * 9ht;;4w 3j *;4i 2 * 33g 8il 8im,4i 4 * 8xs,4i 8 * 9ed;;;23 8 *;;;23 8 *;;23 g *,23 w *;;;23 1s *;;;;50 1s * -4 af5 -4 aic;;1n 8 *;48 3j *;;;3d 4 *,t 4 *;3d 4 *,t 4 *;4c 4 *;3d 4 * 1,4c 4 *;3d 4 *,4c 4 *;;;;;;;;;;;;;37 w 1m * 6j1;;;;;;;;;;;;;13 8 1 97y *,13 8 0 97y *;48 8 *,0 8 *,4i 8 *,2g g * 62c yq pv a5 9p0 9p1,2g g * 62c 9p2 9p0 9p1,2g g * 62c 9p0 9p1,2g g * 62c yq pv a5 9p0,2g g * 62c 9p2 9p0,2g g * 62c 9p0;;;;2j 1 * 2b0;3y 3j *;;2j 3j *;;16 1s * a5,16 1s * s1,3d 1s * a5 a5 aez,3d 1s * s1 a5 aez,3d 1s * a5 aez,3d 1s * s1 aez;;;;11 3j *;37 1s cw * 76h;3r 1 *;;40 1 7ml * 7mm 7mn 7mo,t 1 7wb 82z * 2ab;;;1w w *;;58 g *;58 g *;16 1 2i4 *,16 1 2n2 *;;;2e 2 1m * no;;4u 1 * z0,4j 1 * z0;50 1s *;18 4 * 1 qo 4kb;;3d 1 * 7w5 7w6,3d 1 * 7w5;;;;;;3d g *,3d 1s *;;;;;3d g *;;;;;3d 1s *;;;;;11 3j *;;;;;;;37 w 1m * 6j1;;;;3d 8 *;3d 8 *;3d 8 *;;3y 3j *;;;;1n g * 62n;1s 8 * 9e2 9c8;58 2 v3 * 3iz;23 g *;;;2f 1 *;3v 8 *;23 1 *;;;;;;4w 3j *,11 3j *;;;;;;;;;;;;39 4 0 * 3zp;;;;;4w 3j *;54 3j 107 hs *;3d w *;3d w *;;;;;3d w *;3d w *;;3d 2 *;;3d 2 *;;3d 2 *;3d w *;;;;2j 3j *;54 3j * hs;54 3j *;;;3y 3j wt *;;;;;;3d 2 *;;3d 2 *;51 1 h4 *;;51 1 *,f 4 *,51 4 *;;46 4 * jc 10o;;;39 8 0 * 4za;3n 1s *;5 8 * 92s -2;;;;;;4u 4 * -2 1n;;2j 1 * lt;11 3j yb *;23 4 *;;2j 3j *;4w g ls *,4w 1s ls *;3d 1 * 7wj 7wk;54 3j *;4w 3j *;2j 3j *;;23 8 *;58 8 * 917;4w 3j * yv;4w 3j *;2j 3j * u6 42;2j 3j *;2j 3j * 42;2j 3j *;2j 3j *;23 1 *;23 1 *;;58 4 * 8lj;3d 4 * 8my;50 8 * 4xs 96g 96h fc 96i;2j 1 * 42,2j 1 *,5a 1 *;2d 1 *;;3r 1 *;;;;;;;;16 1 * 308,58 1 ht * 7fp 7fq,58 1 ht * 7fq,q 1 * 7gn -2 7go,1z 1 * 7nq 7nr 7ns,1z 1 * 7nq 7ns,1z 1 * g6 x7 jl,29 1 0 7x7 30b *,t 1 7wb 82z *;;50 4 * a2 jj;3d 8 *,t 8 *,k 8 * v5 -2 1,k 8 * -2 1;3d 8 *,t 8 *;3d 8 *,t 8 *;2j 1s *;;;4w 3j *;4c 4 *;;26 4 * -2 od,4j 4 * -2 1;23 4 *;2d 4 *;;;;;1c 4 *,t 4 *;2i g * 1m 63q kv 5wd,2i g * 1m 63q cr 5v3;;4u g *;;1y 2 *;4y 2 * -2 22t;58 8 *;;;;;4c 2 *;;44 w *;;;;;;;;1y 2 *;;38 w * 9u nn;;;;1p 2 *;4i 4 *;51 4 *;;26 4 *;;;f 2 *;3r 1s *;;;3t g 9ip *,3t 1s aeh *;;;;2c 4 *;2c 8 *;;58 g *;58 g *;;;1w w *;55 w *;;;;;3r w *;;3r g *;;3r 2 *;4i 8 *;3t 8 *;4c w *;;3z 2 *;;;;;;3r g *;2m 8 *;4c 1s *;4i 8 * 9e9;;4j 8 *;3t 8 *;;3r 8 *;;7 w * a9b -2 a9c,7 w * -2 a9c,7 w a9d *,7 w * 1;7 w * a9e a9f;3r 8 *;;;51 4 *,51 8 *;;3r 2 *;;;;4u 2 *;40 g *;1j w 6pe *;;1z 1s ai0 ai1 ji ai2 -2 rb *,1z 1s ai0 ai1 ai2 -2 rb *;;58 2 *;3s 2 8ca -4 *,x 2 *,x w *;;;;;;;;;b g *;;4p w 1tk -2 6fm -2 *;;;;;;;;59 w yr 6tc *,1d w a0w * a0x;;;;;;;;3t 8 *;51 8 *;47 8 *;3t 8 *;25 8 *;25 8 *;25 8 *;4e 2 *;;28 1 *;45 w *;;;;;7 2 * pv 8h5 -2 8h6,7 2 8ak cx *,7 2 8ak *;;;;i g *,i 1s *;g 2 889 *;g g 9ke *,2 g 1cu * 9vl -2 9vm -2 9vn,g w a0i *,5b w 42 *,g 1s ag1 *,2 1s 1bk * aq5 -2 aq6 -2 aq7;;;3t 8 *;51 8 *;;;m 8 *;x 8 *;51 4 *;f 2 *,1y 2 *;1y w *;17 g *;f 2 *;2m 4 *;46 4 * 3t4 8pi,46 4 * 8pi;;;45 4 *;1c 8 *;;4i 8 *;1c 4 *;1c 8 *;;58 8 *;58 8 *;4i 4 *;;4i 4 *;;;;3t 8 *;27 8 *;59 8 *;;47 8 * b1 4rx;;;51 4 *,51 8 *;51 8 *;51 4 *;;;59 4 *;;;;4e 2 *;3z 2 *;3u 4 * 8oj 3zk 8vf,3u 4 * 3zk 8vf;;;;59 8 *;51 8 *;;58 1s *;;1d 1s 1m 7di oj s1 uk *,1d 1s 1m 7di s1 uk *;1r 2 18s *;1r 4 *;1r 4 *;;;;;;59 2 * 1xs,3u 2 8ed 9t 33b * e2,3u 2 8ed a5 3hc * e2,3u 2 8ed 4q 3gi 0 * e2,3u 2 8ed 8ef * e2,b g *,b 1s *;;y 2 *;;4c w *;4u 1s *;4c 1s *;;;25 g * a5 5s0,25 g *;;;3n 1s *;3n g *;3n 2 *,l 2 *,3o 2 *,3n w *,l w *,3o w *;;;3r 1s *;2s 2 * a5 a5 3n6,2s 2 * a5 8ia,2s 2 * a5 3n6,2s 2 * 8ia;;3r 4 *,3r 8 *;3r g *;p 8 *;p 4 *;p 4 *,p 8 *;x 1s *;;50 2 jh 33 10x 8aj 8ak *,50 2 o6 1m 10x 8aj 8ak *,50 2 33 10x 8aj 8ak *;3r w *;4y w *;1z 2 * 3ie;18 w 0 a3t *;48 g * a5 5g3,48 g * 9kn;3r w *;4p 1 * 7tl;59 1 *;3r 1s *;3r 2 *;;17 g *,33 g *;;;48 2 * a5 jz 34k,48 2 * 88d,4i 2 * 85c 8ii,4i 2 * -4 8ij -4 8ik,4i 2 * 9t 316;4i w * a9m 0 69r;;;;;3p g *;;;24 w acf a7 6j4 *,24 w acf a7 *;;;;;4p 4 *;;;17 g *,33 g *;;17 2 *,33 2 *;;;;;;;;;;59 2 *;59 2 *;;;4c w *;3r g *;;;;;;;f g *,f 1s *;f 4 *;;;;;;;;;f 4 *;f g *;f w *;f 1s *;;1w w *;;;;;;;;;2 1s aq4 -2 aq1 -2 aq2 -2 * -2 ra 79z,2 1s aq4 -2 aq1 -2 aq2 -2 * -2 77b 79z,2 1s aq4 -2 aq1 -2 aq2 -2 * -2 aq3,2 1s * aq5 -2 aq6 -2 aq7;3r 2 *,3r 4 *,3r g *,3r 1s *;3r 1s *;3r w *;3r 2 *,3r g *,3r w *,3r 1s *;48 g *;20 g *,20 1s *;1d g 9lt * a5 5sp,1d g 9lt * 9lu,59 1s 6zd a5 *,59 1s yp 103 *,1d 1s agy * 6vh;2m 4 *;;f w *;;;;28 1s *;28 1s *;28 2 *;28 2 *;3g 4 *;;;;;;19 w 9yl *;y g *,y 1s *;y 2 *,y 4 *;;;;;;;;2h 2 *;;;;44 2 *;;;;11 2 *;11 4 *;;;2 g uk 5it -2 9vh -2 9vi -2 * -2 5wj 5zn,2 g uk 5it -2 9vh -2 9vi -2 * -2 9vj,2 g 9vk -2 9vh -2 9vi -2 * -2 5wj 5zn,2 g 9vk -2 9vh -2 9vi -2 * -2 9vj,2 g * 9vl -2 9vm -2 9vn;;3g 4 *;;59 1 *;12 4 *;2r 2 * 12u;44 w *;44 2 *;44 2 *;;44 2 *;;;;;;;58 g *,58 1s *;4u 2 *;4u g *,4u w *,1w w *,4u 1s *;4u 2 *;s g * a5 9v2;;4p g *,4p 1s *;;;58 g *,58 1s *;;;;;;2m g *;44 w *;2m 2 *;;;;;;;12 g *,12 1s *;;58 w *;;;;y 1s *;;;;;;3r 2 *;;2 1s * -2 6y8;;;25 g * 5v5 a5 5s0,25 g * a5 5s0;1y 2 *;f 1 *;1y w *;;;1s 4 *;;42 4 *;;51 4 *;1k 4 *;;26 4 *,26 8 *;45 1 2z2 *;;;;3g 8 *;;51 8 *;28 8 *;26 8 *;51 8 *;51 8 *;3t 8 *,51 8 *;51 8 *;3t 8 *;4u 8 *,4j 8 *;;36 8 *;45 1 * xe 30i;;x 8 *;;;r 2 *;;;;;;;;;;;;f 2 *;;2m 1 *;;;;;;57 2 *;;20 g *,20 1s *;2q g nk gv -2 *,2q g nk 5rl -2 *,2q g nk uk 5rm -2 *,2q g nk 5rm -2 *,2q g nk 5zi -2 *,2q g nk uk 5zi -2 *,2q g v7 5v8 a5 -2 *,2q g 5ya a5 -2 *,2q g v7 5yf -2 *,2q g v7 -2 *,27 g *,2q 1s mz gf -2 *,2q 1s mz 73b -2 *,2q 1s mz uk 725 -2 *,2q 1s mz 725 -2 *,2q 1s mz 79w -2 *,2q 1s mz cd 78o -2 *,2q 1s mz 78o -2 *,2q 1s mz 78o a5 -2 *,2q 1s ur 769 a5 -2 *,2q 1s ur 78v -2 *,2q 1s ahm -2 *,27 1s *;27 2 *;4u 8 *;2h 2 *;;;;;;;;;;;x 8 *;3r 8 *;;;1c 8 *;;y g *;;3r 1s *;3r g *;58 2 *;;58 g *;;2s w 18i * qo;;42 w * 1to,4g w * a6q,4g w a5x *;42 g * a5 5p3,42 g * a5 5qp,42 g * 1tn,42 g 9r4 9r5 5vl *,42 g 9r4 9r5 *,4g g * a5 5p3,4g g * a5 5qp,4g g * 9t6,4g g 9t7 *,4g g 9t8 -2 *,42 1s * rb 1ri,42 1s * a5 715,42 1s * rb 776,42 1s alx aly 76k *,42 1s alx aly *,4g 1s * rb 776,4g 1s * a5 715,4g 1s * anu,4g 1s anu *,4g 1s anv -2 *;42 2 * 9t 3ax,42 2 * 9t 3a7,42 2 * 1tr,4g 2 * 9t 3ax,4g 2 * 9t 3a7,4g 2 * 1tr,4e 2 *;4x 2 8k9 *;f 2 *;;;;;;;;;31 1 *;1k 4 *,1k 8 *;;g g * 16q;;;;;;4c 1s *;58 8 *;3y 8 *;3y 8 *;3y 8 *;;;;;;;2o 8 *;;;;;;;;51 8 *;4c 1s *;52 1s af2 *;;;52 w a03 *;;y g *,y w *,y 1s *;1j w *;3o w *;y g *,y w *,y 1s *;l w a9n *;;;l 2 *,3o 2 *;1k 8 *;58 4 *;58 2 *,58 g *,58 1s *;58 w *;58 2 *;58 g *,58 1s *;26 8 *;47 8 *;4u 8 *;4i 8 *;3g 8 *;;58 w *;3r 8 *;25 8 *;f 8 *,51 8 *;3p g *,3p 1s * 1uf;;17 2 *,18 2 * 3jb a5 -2 1,18 2 * 4q 3gi -2 1,18 2 * 1 -4 8bn,18 2 * 1 8bz;1y 2 *;17 2 *;17 g *,18 g * lp a5 -2 1,18 g * 35 5ue -2 1,18 g * 9pa -2 1,18 g * 1 -4 9pb;;;17 1s *;;;1v 1s agp agq p *,1v 1s agp p *,1v 1s agp agq *,1v 1s agp *;1v 8 * 94a;1v w a0q a0r p *,1v w a0q p *,1v w a0q a0r *,1v w a0q *;;;;2e 4 3ua *;;58 8 *;59 8 *;1v 4 * 8ou;2m 8 *;4p 4 *;3g 8 *;1r 8 *;;;51 8 *;51 8 *;51 8 *;;;1y w *;12 w *,3h w *;;58 1s *;w 2 *,w w *;;;17 w *,18 w * 6eh 1m -2 1,18 w * qw bj -2 1,18 w * a3h -2 1,18 w * 1 -4 a3i,18 w * a3j 9u 694,18 w * a3j a3k;;45 8 *;1r 8 *;1r 8 *;1r 8 *;4o 4 * 8we du 2z,4o 4 * 8we 8wf;;3r g *;;;;12 2 *;2c 4 *;42 4 *;42 4 *,4g 4 *,2c 4 *;26 8 *;42 4 *;;51 8 *;t 8 *;;;;4h 8 9e7 *;;25 4 *;;;18 w a3s *;;y 2 *;y 1s *;y g *;;y w *;;58 1 *;;;r w *;;55 2 *;3z 2 *,31 2 *;;;3c w ac8 *;4c 1s *;;;2m g *;4u g *;;;;4u 4 *,4j 4 *;0 4 *,4i 4 *;;1s w *,4e w *;;1y w *;1d 1s 1m 7di oj s1 uk *,1d 1s 1m 7di s1 uk *;1d g 1m 63q kv s1 uk *;;;;;;26 4 *;26 8 *;;51 4 *;b g *;;b 1s *;;50 2 3ai 3s9 * 1m jz 3ll -2 8ad,50 2 3ai 3s9 * 8ae -2 8ad,50 2 3o9 3s9 * 1m jz 3ll -2 8ad,50 2 3o9 3s9 * 8ae -2 8ad,41 2 mn v3 *;2o g * 1hu;;27 2 *,27 4 *,27 8 *;1j w * abk;4u g *;4u g *;4u 2 *,4u 4 *,4j 4 *,4u w *,4u 1s *;4u 8 *,4j 8 *;2m 1s *;;1w w *;;28 w *;;28 g *;28 g *;28 2 *;;18 g v7 *;3r 2 *;1y 2 *;3h 2 *;28 1 *;28 2 *;1r 4 8oh *;;1c 8 *;2p 8 *;4y 2 *;3r 8 *;59 8 *;;f 8 *;3r 8 *;;4h 8 *;1c 4 *,t 4 *;y 4 *;47 4 *;17 4 *,x 4 *;;11 8 *;;;;1w w *;;4j 4 * -4 i3;51 4 *;51 4 *;;4h 8 *;;;;33 1s *;;;;51 4 *;51 4 *;;;3r 1s *;;46 g 9mc mu *,46 g 9mc *;;;51 8 *;3r g *;x g *;;;1y 2 *;;;55 2 *;;t 4 * -4 49d;4u w *;;4u 2 *;;;;;;2i 8 *;;;;;3y 4 *;58 2 *;;3r 8 *;;;;;;;3z 2 *;36 1s *;36 g *;;p 2 8at pv *;;f 8 *,3g 8 *;;;;58 4 *;58 8 *;;f 8 *,51 8 *;;;;2m 1 *,2m g *,2m w *,2m 1s *;11 2 37j *;;;;;;;;;2i g 63q k2 *,2i g a5 63q k2 *,2i g a5 5m5 *,2i g 9m6 *;2i 1s 7di 4a *,2i 1s a5 7di 4a *,2i 1s a5 79e *,2i 1s 79e *;;2i 2 3qb k9 *,2i 2 a5 3qb *,2i 2 88z *;;;;;;;58 4 *;;;42 8 *;;;;;;;y 2 *;;;;;;;;;;2c 4 *;18 4 * 8sc;51 8 *;;51 4 *;51 8 *;51 8 *;51 4 *;51 8 *;51 4 *;4u 4 *;17 4 *,x 4 *;47 4 *;;;;4u 4 *;58 4 *;;;;4p 2 * 8db 8dc,4p 2 * 8dc,4p 2 * -2 8du;4u 4 *,4j 4 *;;;;45 8 *,45 g *,45 w *,45 1s *;1y w *;;t 4 *;;17 g *,33 g *,18 w * 6qr,17 1s *,33 1s *;;;18 w * a3n;18 1s * ak7;17 w *,33 w *;;1n 2 *,2o 2 31z a5 *;43 8 *;;43 8 *;;36 8 *;;;;3u 2 * 8eo 8ep;4f 2 * -4 0 8ec;;;;f 1 *,3g 1 *;;;4c 1s *;;;;;25 g *;;25 1s *;25 2 *;;;f 1 *,f 2 *,1y 2 *;;3t 2 86d -4 *;17 2 *,18 2 * k6 3e4 3fv,33 2 *;1y w *;;;;;;25 8 *;3v 8 *;3v 8 *;;y 2 *;y 2 *;1j 2 *;;3u 4 *;46 2 895 3jb s1 0 *,46 2 895 s1 0 *,46 2 895 0 *;;;;;46 w a15 0 *;;;4h 8 *;3r 2 *;;b g *;3r 2 *;;;;45 1s *;45 w *;33 w *;;;;;;;;;;42 2 3aj *;;;;;;;;;;3z 2 *;;;;;;;;;;;52 g 9j9 *;3t 8 *,3g 8 *;;;;;45 1 *;;;;;12 2 *,3h 2 *;;;;;59 2 *,2m 2 *;;;57 2 *;;;4u g *;4u 1s *;;17 1s *,x 1s *;;;;x 2 *;;4u 2 *;;5a 8 *;17 g *,x g *;3s g 9pq *;;;;;;3v g *;;;59 1 *,2m 1 *;44 2 *;3v 8 *;;3v 1s *;2i 2 * cx 3fp,2i 2 * 3fr;2i 2 * a5 3fp,2i 2 * cx 3fp,2i 2 * 88y;;44 2 *,44 w *;42 g *,42 1s *;42 2 *;;;42 g *;42 g *,1s g 11w * -2 9w3,42 1s *;42 2 *,4g 2 *,42 g *,4g g *,42 1s *,4g 1s *;42 g *,42 1s *;42 2 *,4e 2 *;;59 g *,59 1s *;;;;3t 8 *;;;;2m g *,2m 1s *;31 1 *;4e w *;4u w *;4u w *;42 w *;4y 8 *;25 8 *;4y 4 *;3r 2 *;42 1 *,4g 1 *,2c 1 *;;44 2 *;2f 2 np *,3t 2 3c4 85c -2 *,3t 2 3c4 -2 *,3d 2 np *;3x 2 * 3jb 3po,3x 2 * 87s;;;;;3z 2 *,17 2 *,33 2 *;31 2 *;2s 2 np *;;;;4e 2 *;42 2 *;42 2 *;42 1 *;;;;3r 2 *;;;;;;;;;3t 8 *;3r g *,3r 1s *;;;44 2 *;;44 w *;;;;;;;;4o 2 * k6 34m,4o 2 * k9 3p1,4o 2 * jz 3q0,33 g *;;2c 8 *;2c 4 *;42 2 *;2s w np *,55 w *;44 2 *;17 2 *;;;44 w *;44 w *;4u w *;17 w *,x w *;;;42 w *;42 w *,4g w *;;44 w *;;;42 w *,4e w *;3r w *;;1w w *;44 w *;;47 8 *;;;e 8 *;;3z 2 *,17 2 *,31 2 *;;;33 1s *;4p w *;57 w *;44 w *;58 1 *,58 4 *;y 2 *,y 4 *;y w *;;;1s 8 * 9dz 9e0;t 4 * -2 4jo;3r 8 *;;48 8 *;f 8 *,3g 8 *;3t 8 *;1y w *;44 w *;47 1 *;3r w *;4i 8 *;;58 w *;;;b g *;b 1s *;;;12 g *,12 1s *;;;;;48 1s *;51 8 *;12 w *;;4i 8 *;51 8 *;51 8 *;51 8 *;58 2 *;;;58 4 *;4x w *;4i 4 *;;51 8 *;;;;;;27 4 *;1n 2 *;;58 g *,2m g *;58 w *;;;;1w w *;1k 8 *;;;;;51 8 *;4i 8 0 * 9e9;51 8 *;4u 4 *,4j 4 *;;f 1 *;f 8 *,3g 8 *;f 8 *,3g 8 *;;4c 1s *;f 2 *;;;;58 g *;;59 1 *;2m 2 *;;58 2 *;58 1s *;2m w *;;;12 8 *;f 8 *;1r g * a5 603,1r g * 603,1r g * a5 9k3,1r g * 9k3,1r g * a5 9k4,1r g * 9k4;51 8 *;;3t 8 *;3g 8 *;3g 8 *;;;53 8 *;;f 1 *;;;e 4 *;p 8 *;;;1m 4 *;;;;;0 4 *;17 2 *;;;3o 2 *;3o w *;;;;3t 8 *;;;;;3n g *;2o 2 31z a5 *;;;2o 8 *;;1n 2 *,2o 2 31z a5 *;;;4x 2 *,4x w 6py *,4x w *;;;;;4c w *;;;;;;2o 8 *;;;44 w *;58 w *;2e 8 *;51 8 *;t 8 *;;;2e 4 *;;28 4 *;2c 8 *;4g 8 *,2c 8 *;42 8 *,2c 8 *;;;3p g *,3p 1s *;f 1s *;f 2 *,f g *,f w *;;4c 4 *;f 2 *,1y 2 *;58 2 *;1y w *;;45 w *,45 1s *;;;;;;58 4 *;58 8 *;17 4 *,18 4 * -2 1 -4 8s9,18 4 1 -4 8sa -2 *,17 8 *,18 8 * 985 -2 1,18 8 * -2 1 -4 986,18 8 1 -4 3e wp *,18 8 1 -4 rk wp *,18 8 1 -4 bo 5eo *,18 8 1 -4 rk 59o *,18 8 1 -4 rk 5eo *;4v 8 52i *;2e 4 *;;4i 4 *;4i 8 *;4b 8 *;4b 4 *;2e 8 *;4c 4 *;2e 8 *;3t 8 *,51 8 *;51 8 *;;4u w *;43 8 *;42 8 *,4g 8 *,2c 8 *;42 8 *,4g 8 *,2c 8 *;;;33 2 *;1n 2 *;51 8 *;4c 4 *;51 4 *;51 8 *;2m 8 *;3t 8 *;51 4 *;42 4 *,4g 4 *,2c 4 *;58 g *;58 2 *;53 8 *;4h 8 *;45 g *;1y w *;;;1n 2 *;;;3t 8 *;53 2 *;;3t 8 *;51 4 *;58 1s *;58 w *;;;f g *,f 1s *;;4u 4 *,t 4 *;4u 8 *;51 8 *;;;t 8 *;;27 8 *;t 8 *;;f 4 *,3g 4 *;58 4 *;;43 8 *;;58 8 *;51 8 *;;2n 8 9cy -2 *;2n 8 *;2n 8 *;2n 8 *;12 4 *;3r 8 *;;;;2m 4 *;12 8 *;4y 4 *;4j 8 * -4 cp;2o 8 * 99b 99c;2o 8 *;51 4 *;4j 4 * -4 od 8y6;1k 8 *;51 8 *;51 8 *;51 4 *;51 4 *,51 8 *;51 8 *;3t 8 *;;;;;0 1 * 7z4,h 1 7jz 7zr * 2d2;3n 1 *;n 1 z6 30v os 7il *,n 1 z6 30v os *,g 1 7jl * 7jm,g 1 28x * 3i,g 1 53 3i *,37 1 2x4 *,37 1 * 2nu,2y 1 7r8 28x *,2y 1 7r9 2pa *,2y 1 7rd 30v 7rb *,2y 1 7rd 30v *,2y 1 30v 7re *,2y 1 * i3 30v 2my,4p 1 30i *,1q 1 30v * jc 2ct,1q 1 30v * jc 2yw,1q 1 30v * 308 2rj,1q 1 30v * 308 54 2yw,1q 1 30v * 7yg,1q 1 7yh -4 7yi 30v 7yj 7yk *,1q 1 7yh -4 7yi 30v 7yk *,1q 1 7yh -4 7yi 30v 7yj *,1q 1 7yh -4 7yi 30v *,1q 1 7yl 30v 7r8 7yk *,1q 1 7yl 30v 7r8 *,1q 1 2yw 30v 7ym 28x *,1q 1 2yw 30v 7ym *,1q 1 30v 7r8 7yk *,2e 1 * 7yz,1 1 28x *,1 1 * 122,4h 1 * 2nu,4h 1 2nu nz 7zn *,4h 1 2nu nz *,4h 1 2nu *,t 1 7wb 82z 30v *;;;;;50 1 2a7 * 7nz 7o0,50 1 2a7 * 30v 7oz;26 1 *;;;;;;;5 1 i3 *;59 1 * 30v 2gf,59 1 * 291 2ig,59 1 * 7k4,e 1 83b xe 122 * -2 0 839,e 1 83b xe 122 * -2 83a,e 1 83b * -2 0 839,e 1 83b * -2 83a,e 1 fm 28s *;;;;;;2o 1 7s7 *,3d 1 7wl 7wm x7 *;;3y 1 *;;;3z 1 *,31 1 *,1e 1 *;4c 1 * 30b;1z 1 122 7nc * 294 rb 2u7 7nd,1z 1 122 7nc * 294 7ne 7nd,1z 1 122 7nc * 294 7nf;;;;39 1 7ri x7 * 7rj,4v 1 80o x7 *;2m 1 *;;3z 1 qo *;;;3y 1 *;58 1 * 7fn,2r 1 * 67 c0;1m 1 *;;51 1 *;;;1d 1 36 2ab 11n * 308 54 7l5,1d 1 36 2ab 11n * 7l6 7l5,1d 1 36 11n * 11n 280 308 54 7l5,1d 1 36 11n * 11n 280 7l6 7l5,1d 1 36 11n * 308 54 7l5,1d 1 36 11n * 7l6 7l5,3r 1 *,3d 1 7wg *;q 1 7gz 7h0 x7 *,3n 1 *,1d 1 36 * 11n 280 308 54 7l5,1d 1 36 * 11n 280 7l6 7l5,1d 1 36 * 308 54 7l5,1d 1 36 * 7l6 7l5,1d 1 36 * 308 54 7lh,1d 1 36 * 46 7lh,1z 1 * 284;;;1v 1 p *;;;3s 1 7r6 308 *,4z 1 4a 2vh 4a -8 gt *,4z 1 81k -8 gt *;;;58 1 * 7fu,58 1 * 7fv,3d 1 * xe -2 7w0 z3 1,3d 1 * xe -2 7w0 1;;3y 1 312 *;;;;45 1 304 122 *;51 1 *;;3z 1 *;;;;1d 1 * 7ld;50 1 46 122 * ez 2ol 2xn 2ol 2xn 7oj,50 1 46 122 * ez 2ol 2xn 7ok 7oj,50 1 46 122 * ez 7ol 2ol 2xn 7oj,50 1 46 122 * ez 7ol 7ok 7oj,50 1 122 * ez 2ol 2xn 2ol 2xn 7oj,50 1 122 * ez 2ol 2xn 7ok 7oj,50 1 122 * ez 7ol 2ol 2xn 7oj,50 1 122 * ez 7ol 7ok 7oj,50 1 46 122 * ez 2ol 2xn 7oj,50 1 46 122 * ez 7ol 7oj,50 1 122 * ez 2ol 2xn 7oj,50 1 122 * ez 7ol 7oj,2e 1 2lm 30v 7yu *;2p 1 *,2f 1 xe * 7fc,40 1 7ml x7 2na 7mm 7mn xe *,40 1 7ml 2na 7mm 7mn xe *,40 1 7ml x7 7mm 7mn xe *,40 1 7ml 7mm 7mn xe *;;;3x 1 fm jf *,47 1 * nz x7 2ag,4v 1 fm 0 * -2 80p,e 1 83h 122 fm *,e 1 122 fm 83i *;3n 1 * 2b1;3n 1 *;4u 1 2n4 *,4u 1 * 2fz 2uq,4u 1 * jc 0;3z 1 *;g 1 30v * 7js,g 1 * 2my,g 1 30v *,48 1 kt i3 ez 30v *,48 1 * 7k3,37 1 7kn *,1 1 * 2ag,5b 1 * 42;;4s 1 xe *;;;;;1z 1 122 7nc * 7ne 7nd,1z 1 122 7nc * 7nf,1z 1 30v 7ng gt * 7nh,1z 1 30v 7ng 2i4 * 7nh,1z 1 122 zk * 7np 7ld,1z 1 122 zk * 7ld,1z 1 7nt gt *,50 1 7nz 7o4 gt * 7o2,50 1 7nz 7o4 2i4 * 7o2,3d 1 7vp gt * 7vq;2f 1 *,5 1 * 7hv 7hw,5 1 * 7hx,2b 1 * 7hy 7ip,46 1 * jf jc xi 2ke,46 1 * jf u6 xi 2ke,46 1 * jg xi 2ke,4z 1 * 117 67 -2 kt i3 -2 81g,4z 1 * 117 67 -2 81h -2 81g,4z 1 * 81i -2 kt i3 -2 81g,4z 1 * 81i -2 81h -2 81g;5 1 *;;;;59 1 *;9 1 * 0 3i 0 30u nz 32,9 1 * 0 3i 0 30u o4,18 1 2ej * 1 7qw,2n 1 2mr x7 7yf *,2n 1 2mr 7yf *;58 1 *;;;51 1 *;;;;;;;17 1 *,3z 1 *,1e 1 *;t 1 * x7 nz,t 1 * x7;59 1 *;;;;;m 1 * 2uv;;36 1 *;;27 1 *;45 1 * 7kd;;;;3u 1 * 7qi os 7vh 3i,3u 1 * 7qi 7vh 3i;;;4q 1 *;53 1 2wy *;;f 1 *;;;;3n 1 *;;2p 1 *,2f 1 * -2 7fb;2p 1 *;25 1 hr *,1 1 * 3i x7 qv,1 1 * 3i qv,0 1 * 3i x7 qv,0 1 * 3i qv,35 1 30v hr * 308 54 30b x7,35 1 30v hr * 308 54 80f,35 1 30v hr * 2mw 54 30b x7,35 1 30v hr * 2mw 54 80f,35 1 30v hr * 80g 30b x7,35 1 30v hr * 80g 80f;;;1k 1 *;1n 1 *,4o 1 * oo 7xt 7xu,4o 1 * oo 7xu,t 1 * 42 nz,t 1 * 42,3b 1 * 42,2l 1 84d x7 * 84e 84f,2l 1 84d x7 * 84f;3b 1 *;u 1 * u6 7rw;;;1f 1 * 2ml,3t 1 * 2ml;;;;;3n 1 *,25 1 29g *;u 1 * 7rw;18 1 2l0 * 2j3;;19 1 2h1 nz *,3m 1 84y 46 *;;3r 1 *;g 1 2zi *,u 1 cd *;g 1 2zi *,u 1 *;f 1 *,3g 1 *;;;;;;;3n 1 *;;;3s 1 7r3 on * 7r4,42 1 7so 7sq xe *,42 1 7so xe *,3z 1 *,4q 1 *;4p 1 * x7 7u3;;;;48 1 qv *,4i 1 x7 *,3b 1 83v 83w rw *,3b 1 83v rw *,3b 1 rw * i3 on,3b 1 rw * i3 2xf,3b 1 rw * 83y;11 1 *;11 1 *;;4r 1 80x x7 80y o0 2o5 xe 7qf 80z * 2ps,4r 1 80x x7 80y o0 811 7qf 80z * 2ps,4r 1 80x 812 o0 2o5 xe 7qf 80z * 2ps,4r 1 80x 812 o0 811 7qf 80z * 2ps,4r 1 80x o0 2o5 xe 7qf 80z * 2ps,4r 1 80x o0 811 7qf 80z * 2ps,4r 1 80x x7 80y 2o5 xe 7qf 80z * 2ps,4r 1 80x x7 80y 811 7qf 80z * 2ps,4r 1 80x 812 2o5 xe 7qf 80z * 2ps,4r 1 80x 812 811 7qf 80z * 2ps,4r 1 80x 2o5 xe 7qf 80z * 2ps,4r 1 80x 811 7qf 80z * 2ps,4r 1 80x x7 80y o0 2o5 xe 80z * 2ps,4r 1 80x x7 80y o0 811 80z * 2ps,4r 1 80x 812 o0 2o5 xe 80z * 2ps,4r 1 80x 812 o0 811 80z * 2ps,4r 1 80x o0 2o5 xe 80z * 2ps,4r 1 80x o0 811 80z * 2ps,4r 1 80x x7 80y 2o5 xe 80z * 2ps,4r 1 80x x7 80y 811 80z * 2ps,4r 1 80x 812 2o5 xe 80z * 2ps,4r 1 80x 812 811 80z * 2ps,4r 1 80x 2o5 xe 80z * 2ps,4r 1 80x 811 80z * 2ps,4r 1 80x x7 80y o0 2o5 xe 7qf * 2ps,4r 1 80x x7 80y o0 811 7qf * 2ps,4r 1 80x 812 o0 2o5 xe 7qf * 2ps,4r 1 80x 812 o0 811 7qf * 2ps,4r 1 80x o0 2o5 xe 7qf * 2ps,4r 1 80x o0 811 7qf * 2ps,4r 1 80x x7 80y 2o5 xe 7qf * 2ps,4r 1 80x x7 80y 811 7qf * 2ps,4r 1 80x 812 2o5 xe 7qf * 2ps,4r 1 80x 812 811 7qf * 2ps,4r 1 80x 2o5 xe 7qf * 2ps,4r 1 80x 811 7qf * 2ps,4r 1 80x x7 80y o0 2o5 xe * 2ps,4r 1 80x x7 80y o0 811 * 2ps,4r 1 80x 812 o0 2o5 xe * 2ps,4r 1 80x 812 o0 811 * 2ps,4r 1 80x o0 2o5 xe * 2ps,4r 1 80x o0 811 * 2ps,4r 1 80x x7 80y 2o5 xe * 2ps,4r 1 80x x7 80y 811 * 2ps,4r 1 80x 812 2o5 xe * 2ps,4r 1 80x 812 811 * 2ps,4r 1 80x 2o5 xe * 2ps,4r 1 80x 811 * 2ps,4r 1 814 813 308 *;;4p 1 * 2nx;;;17 1 *,39 1 0 * 7rn 7gl 7ro,33 1 *,3z 1 *;;;2e 1 7yq on * xe z6,2e 1 7yq on * 7yr;3g 1 *;4p 1 x7 ux jc *,4h 1 * 7zs 2zc 2it i3 30v 2my,4h 1 * 7zs 2zc 2it 7zt,4h 1 * 7zs 7zu i3 30v 2my,4h 1 * 7zs 7zu 7zt,4h 1 * 2zc 2it i3 30v 2my,4h 1 * 2zc 2it 7zt,4h 1 * 7zu i3 30v 2my,4h 1 * 7zu 7zt,4z 1 4a 2vh 4a -8 * 2ow,4z 1 81k -8 * 2ow,e 1 2hj 28s xe 122 o6 * nz -2 0 839,e 1 2hj 28s xe 122 o6 * nz -2 83a,e 1 83b xe 122 o6 * nz -2 0 839,e 1 83b xe 122 o6 * nz -2 83a,e 1 2hj 28s o6 * nz -2 0 839,e 1 2hj 28s o6 * nz -2 83a,e 1 83b o6 * nz -2 0 839,e 1 83b o6 * nz -2 83a;2m 1 *;;;59 1 * 2nl;;f 1 *,3g 1 *;;1z 1 * 122,1z 1 * 30v;;36 1 *;;;3r 1 *;1k 1 *;3r 1 *;3n 1 *,1d 1 * 30f 0 2im,2q 1 * 308 54 7n7 2iv,2q 1 * jc 7n7 2iv,2q 1 * 7n7 2iv,2q 1 nk * 2n2,51 1 82s *;;;;;;y 1 *;;19 1 nk * xe,t 1 * 834 1,t 1 * 1;;;;2i 1 7ll xe 7lm * nz,2i 1 7ll xe 7lm * i3;;3n 1 *,f 1 * 2g4;;0 1 *;48 1 * 2tv,48 1 * 2sm,8 1 gt xe 54 *,8 1 2i4 xe 54 *,8 1 2n2 xe 54 *,8 1 2mw 54 *;58 1 *,f 1 * 2rn;11 1 * 2zp;;;2m 1 *;42 1 7so 7sq xe *,42 1 7so xe *,3z 1 *,4q 1 *,4h 1 293 1m * -2 7zk -2 7zl,4h 1 7zp 1m * nz 7zq 7zr,4h 1 7zp 1m * nz 7zr;;2g 1 7q3 *,12 1 *,18 1 7r2 *,13 1 1 *,13 1 7r2 *;;;;;1 1 * 2ag,h 1 * 2ag 80v 7hy qv,h 1 * 2ag 7hy qv,h 1 * 2ag 80v qv,h 1 * 2ag qv;29 1 276 * 7qf 7x5,29 1 276 * 7x5;;;;;;;;g 1 2dq * 7jr,1n 1 *,4u 1 2gf *,3f 1 *,5a 1 *,4v 1 80o 30v *,e 1 122 fm 30v * 28s;1k 1 *;;3y 1 3t *;;;;;;4i 1 o8 2xn * 7zv,4i 1 7zw * 7zv,4i 1 0 * 7jq,4i 1 v8 *;;;;;f 1 *,4l 1 * 3i,4l 1 *;3u 1 * 7v2 122 29y,3u 1 * 7v2 7v3;;;3n 1 *,35 1 30v 2o1 * 308 54 30b x7,35 1 30v 2o1 * 308 54 i3 2tj,35 1 30v 2o1 * 308 54 80f,35 1 30v 2o1 * 2mw 54 30b x7,35 1 30v 2o1 * 2mw 54 i3 2tj,35 1 30v 2o1 * 2mw 54 80f,35 1 30v 2o1 * 80g 30b x7,35 1 30v 2o1 * 80g i3 2tj,35 1 30v 2o1 * 80g 80f;;2p 1 *;;1n 1 *;;59 1 *,4q 1 *;2p 1 *,2f 1 * 7f8;;;;3n 1 *;;;3u 1 *;26 1 *;4o 1 * oo 7xt 7xu,4o 1 * oo 7xu;;;;;q 1 7gz 7h0 * 2ab,2g 1 7q3 * a3,3i 1 * 2im,3k 1 1 ez * 816,3k 1 ez * 816,13 1 1 *;17 1 *,18 1 * 1 7qw,33 1 *;;;;u 1 *;;;;45 1 * xe 30i;;40 1 7mi xe 2xf * 4n 2np,40 1 7mi xe 2xf * 2t8 nu,40 1 7mi xe 2xf * 30f 0 2im,40 1 7mi xe 2xf * 30f 0 hh,40 1 7mi xe 2xf * i3 x7 2na 0 2im,40 1 7mi xe 2xf * 7mj;;;58 1 2rg *,45 1 rb *;;;;;;f 1 * 7j1,4l 1 * 83o;;;2t 1 *;;;3n 1 *,1i 1 30i *;;;;;1d 1 * 7k9 308 54 7l8,1d 1 * 7k9 jc 7l8,2g 1 7q3 * a3,18 1 7qx -2 1 -4 * a3,3i 1 * 2im,3k 1 1 ez * 816,3k 1 ez * 816,13 1 1 * a3;;12 1 *;1d 1 ez * 11n 7li;;;3g 1 *;3g 1 *;2f 1 *;2m 1 *;2t 1 *;3g 1 *;;;4y 1 * ez;;;1k 1 *;;;;58 1 * 7fx;;59 1 *;;;;1f 1 *;2f 1 * 2h1;;3n 1 *;4c 1 * i3;;;;18 1 * 2h2;;;59 1 o6 7hy * a3,59 1 30v * a3,e 1 30b 7hy * q8 2v6,e 1 30b 7hy * 83c;;;58 1 sz *;;;3n 1 *;4b 1 *;4s 1 xe x7 * 7iz;;;;;45 1 * hn;;2n 1 * 7y8 7y9;;;;;58 1 *;58 1 *;2f 1 * nz 7fe,2f 1 * 7ff,19 1 ez *;;1k 1 *;;50 1 30v * 2hc,3w 1 2rr 1m *,3b 1 * 3i 2g0,1l 1 848 7qi * -2 849,1l 1 848 * -2 849;;5 1 z0 *,m 1 * 3i 28s,m 1 * 3i 2rh,m 1 * 7jd 28s;;;1n 1 *,4u 1 2d *,4u 1 os *,5a 1 *,3g 1 * 83n;;;;58 1 * 2ew;;1r 1 * 7iw,1i 1 * 2ag;;;40 1 308 54 * xe -2 7mu 7mv,40 1 jc * xe -2 7mu 7mv,e 1 * 28s xe 122 4n x7 d2 nz -2 0 839,e 1 * 28s xe 122 4n x7 d2 nz -2 83a,e 1 * 28s xe 122 276 -2 0 839,e 1 * 28s xe 122 276 -2 83a,e 1 * 28s 4n x7 d2 nz -2 0 839,e 1 * 28s 4n x7 d2 nz -2 83a,e 1 * 28s 276 -2 0 839,e 1 * 28s 276 -2 83a;;;;;36 1 *;4p 1 7tb 7tc * 2lr,4p 1 7tb * 2lr;25 1 * 2jx hr;;3z 1 *;1e 1 *;;;1v 1 * 2wc i3,1v 1 * 7ks,1v 1 7kt 7gi 7ku 2p6 *,1v 1 7kt 7ku 2p6 *,1v 1 7kt 7gi 2p6 *,1v 1 7kt 2p6 *,1v 1 7kt 7gi 7ku *,1v 1 7kt 7ku *,1v 1 7kt 7gi *,1v 1 7kt *,1v 1 * 122 7kw 7kx,1v 1 117 * -2 7ky;59 1 *,3g 1 *;;;;;;;;f 1 *,3g 1 *;;;3n 1 * 2b1;;;;4p 1 * 7u4 xe 7u5,4p 1 * 7u4 7u5;;;;q 1 na * 2i4 xe 7gt 7gu,q 1 na * 46 xe 7gt 7gu,q 1 na * 2n2 xe 7gt 7gu,q 1 na * 7gv 7gt 7gu,q 1 na * 7gt 7gu,1z 1 122 46 nu *;m 1 * 7hy 7jc,m 1 * 7jc,45 1 * 1m;1m 1 2h6 *,1m 1 4n *,21 1 2h6 *,21 1 4n *,43 1 * 7t2 7t3;;;3n 1 *;40 1 7mi xe z3 30f 0 *,40 1 7mi xe lt 30f 0 *,40 1 7mi xe 2xf 30f 0 *,40 1 7mi 7mk 30f 0 *,40 1 7mi 30f 0 *,12 1 7q5 *,3z 1 qo *,3z 1 3h *,3i 1 qo *,3i 1 3h *;12 1 *,3z 1 *,3i 1 *;3n 1 *;;;40 1 * z0;25 1 * 2oh,54 1 * 2z7 63 2zc,35 1 30v * 2ag 308 54 30b x7,35 1 30v * 2ag 308 54 80f,35 1 30v * 2ag 2mw 54 30b x7,35 1 30v * 2ag 2mw 54 80f,35 1 30v * 2ag 80g 30b x7,35 1 30v * 2ag 80g 80f;4h 1 7zo *;y 1 *;;;45 1 *;58 1 *;58 1 *;50 1 * 63 7nz 7o0;3r 1 *;;17 1 *;;;;;;3n 1 *;;;;;;;3z 1 *,26 1 *;1d 1 * 7lg,2j 1 * 1p4;;;;3n 1 *;40 1 7mi 30v * 4n 2np,40 1 7mi 30v * 30g 2d9,40 1 7mi 30v * 2t8 nu,40 1 7mi 30v * 30f 0 2im,40 1 7mi 30v * 30f 0 hh,40 1 7mi 30v * i3 x7 2na 0 2im,40 1 7mi 30v * 7mj,50 1 46 122 2w0 * i3 2ol 2xn 2ol 2xn 7oj,50 1 46 122 2w0 * i3 2ol 2xn 7ok 7oj,50 1 46 122 2w0 * i3 7ol 2ol 2xn 7oj,50 1 46 122 2w0 * i3 7ol 7ok 7oj,50 1 122 2w0 * i3 2ol 2xn 2ol 2xn 7oj,50 1 122 2w0 * i3 2ol 2xn 7ok 7oj,50 1 122 2w0 * i3 7ol 2ol 2xn 7oj,50 1 122 2w0 * i3 7ol 7ok 7oj,50 1 46 122 * i3 2ol 2xn 2ol 2xn 7oj,50 1 46 122 * i3 2ol 2xn 7ok 7oj,50 1 46 122 * i3 7ol 2ol 2xn 7oj,50 1 46 122 * i3 7ol 7ok 7oj,50 1 122 * i3 2ol 2xn 2ol 2xn 7oj,50 1 122 * i3 2ol 2xn 7ok 7oj,50 1 122 * i3 7ol 2ol 2xn 7oj,50 1 122 * i3 7ol 7ok 7oj,50 1 46 122 2w0 * i3 2ol 2xn 7oj,50 1 46 122 2w0 * i3 7ol 7oj,50 1 122 2w0 * i3 2ol 2xn 7oj,50 1 122 2w0 * i3 7ol 7oj,50 1 46 122 * i3 2ol 2xn 7oj,50 1 46 122 * i3 7ol 7oj,50 1 122 * i3 2ol 2xn 7oj,50 1 122 * i3 7ol 7oj;;;3n 1 *,45 1 4n x7 *,45 1 4n *,45 1 xe x7 *,45 1 xe *,2q 1 7my 7mz 2fw xe 2fw *,2q 1 7my 7mz 7n0 *,2q 1 7my 2fw xe 2fw *,2q 1 7my 7n0 *,2q 1 7my 7mz *,2q 1 7my *,2q 1 * 7gi nt 7n4,2q 1 * nt 7n4,2q 1 7n1 7n5 7n6 *,2q 1 2xd 308 54 nk *,2q 1 2xd jc nk *,27 1 *,p 1 2x6 290 7p8 *,p 1 2b0 290 7p8 *,p 1 7p9 7p8 *,p 1 2x6 290 *,p 1 2b0 290 *,p 1 7p9 *,p 1 * 308 54 2ai oo 7pa 7pb cd 2ll,p 1 * 308 54 2ai oo 7pa 7pb 2jh 2m7,p 1 * 308 54 2ai oo 7pa 7pb 7pc,p 1 * 308 54 2ws 2pl 7pa 7pb cd 2ll,p 1 * 308 54 2ws 2pl 7pa 7pb 2jh 2m7,p 1 * 308 54 2ws 2pl 7pa 7pb 7pc,p 1 * 308 54 7pd 7pa 7pb cd 2ll,p 1 * 308 54 7pd 7pa 7pb 2jh 2m7,p 1 * 308 54 7pd 7pa 7pb 7pc,p 1 * 7gi 2ai oo 7pa 7pb cd 2ll,p 1 * 7gi 2ai oo 7pa 7pb 2jh 2m7,p 1 * 7gi 2ai oo 7pa 7pb 7pc,p 1 * 7gi 2ws 2pl 7pa 7pb cd 2ll,p 1 * 7gi 2ws 2pl 7pa 7pb 2jh 2m7,p 1 * 7gi 2ws 2pl 7pa 7pb 7pc,p 1 * 7gi 7pd 7pa 7pb cd 2ll,p 1 * 7gi 7pd 7pa 7pb 2jh 2m7,p 1 * 7gi 7pd 7pa 7pb 7pc,p 1 * 2ai oo 7pa 7pb cd 2ll,p 1 * 2ai oo 7pa 7pb 2jh 2m7,p 1 * 2ai oo 7pa 7pb 7pc,p 1 * 2ws 2pl 7pa 7pb cd 2ll,p 1 * 2ws 2pl 7pa 7pb 2jh 2m7,p 1 * 2ws 2pl 7pa 7pb 7pc,p 1 * 7pd 7pa 7pb cd 2ll,p 1 * 7pd 7pa 7pb 2jh 2m7,p 1 * 7pd 7pa 7pb 7pc,p 1 * 308 54 7pa 7pb cd 2ll,p 1 * 308 54 7pa 7pb 2jh 2m7,p 1 * 308 54 7pa 7pb 7pc,p 1 * 7gi 7pa 7pb cd 2ll,p 1 * 7gi 7pa 7pb 2jh 2m7,p 1 * 7gi 7pa 7pb 7pc,p 1 * 7pa 7pb cd 2ll,p 1 * 7pa 7pb 2jh 2m7,p 1 * 7pa 7pb 7pc,p 1 * 308 54 2ai oo 7pb cd 2ll,p 1 * 308 54 2ai oo 7pb 2jh 2m7,p 1 * 308 54 2ai oo 7pb 7pc,p 1 * 308 54 2ws 2pl 7pb cd 2ll,p 1 * 308 54 2ws 2pl 7pb 2jh 2m7,p 1 * 308 54 2ws 2pl 7pb 7pc,p 1 * 308 54 7pd 7pb cd 2ll,p 1 * 308 54 7pd 7pb 2jh 2m7,p 1 * 308 54 7pd 7pb 7pc,p 1 * 7gi 2ai oo 7pb cd 2ll,p 1 * 7gi 2ai oo 7pb 2jh 2m7,p 1 * 7gi 2ai oo 7pb 7pc,p 1 * 7gi 2ws 2pl 7pb cd 2ll,p 1 * 7gi 2ws 2pl 7pb 2jh 2m7,p 1 * 7gi 2ws 2pl 7pb 7pc,p 1 * 7gi 7pd 7pb cd 2ll,p 1 * 7gi 7pd 7pb 2jh 2m7,p 1 * 7gi 7pd 7pb 7pc,p 1 * 2ai oo 7pb cd 2ll,p 1 * 2ai oo 7pb 2jh 2m7,p 1 * 2ai oo 7pb 7pc,p 1 * 2ws 2pl 7pb cd 2ll,p 1 * 2ws 2pl 7pb 2jh 2m7,p 1 * 2ws 2pl 7pb 7pc,p 1 * 7pd 7pb cd 2ll,p 1 * 7pd 7pb 2jh 2m7,p 1 * 7pd 7pb 7pc,p 1 * 308 54 7pb cd 2ll,p 1 * 308 54 7pb 2jh 2m7,p 1 * 308 54 7pb 7pc,p 1 * 7gi 7pb cd 2ll,p 1 * 7gi 7pb 2jh 2m7,p 1 * 7gi 7pb 7pc,p 1 * 7pb cd 2ll,p 1 * 7pb 2jh 2m7,p 1 * 7pb 7pc,p 1 27s 7ph * 2r1 63 2et,p 1 27s 7ph * 2r1 63 2x6,p 1 27s 7ph * 2r1 63 2b0,p 1 27s 7ph * 2r1 105 2et,p 1 27s 7ph * 2r1 105 2x6,p 1 27s 7ph * 2r1 105 2b0,p 1 27s 7ph * 2r1 i3 2xf 2b0,p 1 27s 7ph * 2r1 299,p 1 7pi 2m7 *,p 1 * 2b0,p 1 2b0 *,p 1 * 2ws 2pl -2 i3 30q,p 1 * 2ws 2pl -2 o6 2hp,p 1 * 2ws 2pl -2 2o5 309,p 1 * 2ws 2pl -2 30r,p 1 * jc 2ia -2 i3 30q,p 1 * jc 2ia -2 o6 2hp,p 1 * jc 2ia -2 2o5 309,p 1 * jc 2ia -2 30r,p 1 * 7pk -2 i3 30q,p 1 * 7pk -2 o6 2hp,p 1 * 7pk -2 2o5 309,p 1 * 7pk -2 30r,p 1 * 46 2ia o6 7pl,p 1 * 2ia o6 7pl,p 1 * 46 o6 7pl,p 1 * o6 7pl,p 1 * -2 i3 30q,4y 1 * 7g4;;;;18 1 * 0 -2 fm 0,4u 1 *,4j 1 *;3d 1 * xe -2 7vw 7vx 7vy,3d 1 * xe -2 7vw 7vy,28 1 *;3z 1 *;;r 1 * 122,r 1 * xe 122;36 1 *;;;;59 1 2np 122 *,51 1 * em;;2f 1 nt *,1s 1 * 2ua jf;40 1 7ml x7 7mm 7mn xe *,40 1 7ml 7mm 7mn xe *;;16 1 *;2c 1 sb *;;;;;46 1 * 7md;;2f 1 nt * 2x7,2f 1 nk * 2x7;2m 1 *;;51 1 cd * 82f;;4f 1 7uj 7uk 7ul 7um 4n * 7un nz 30v 7uo 7up,4f 1 7uj 7ul 7um 4n * 7un nz 30v 7uo 7up,4f 1 7uj 7uk 7um 4n * 7un nz 30v 7uo 7up,4f 1 7uj 7um 4n * 7un nz 30v 7uo 7up,4f 1 7uj 7uk 7ul 7um 4n * 7un 7uo 7up,4f 1 7uj 7ul 7um 4n * 7un 7uo 7up,4f 1 7uj 7uk 7um 4n * 7un 7uo 7up,4f 1 7uj 7um 4n * 7un 7uo 7up,4f 1 7uj 7uk 7ul 7um 4n * 7un nz 30v 7up,4f 1 7uj 7ul 7um 4n * 7un nz 30v 7up,4f 1 7uj 7uk 7um 4n * 7un nz 30v 7up,4f 1 7uj 7um 4n * 7un nz 30v 7up,4f 1 7uj 7uk 7ul 7um 4n * 7un 7up,4f 1 7uj 7ul 7um 4n * 7un 7up,4f 1 7uj 7uk 7um 4n * 7un 7up,4f 1 7uj 7um 4n * 7un 7up;;;;;51 1 *;;58 1 * 7fw;2e 1 * 7p6;;;1z 1 7nw * jc 7nx,1z 1 7nw * 7nx,36 1 *;;;;f 1 *,25 1 7jg u6 *,25 1 7jg *,3g 1 *;;;;2j 1 * 42;3v 1 x7 *,3b 1 * i3 on,3b 1 * i3 2xf,3b 1 * 83y;;;;;4j 1 *;;;3n 1 *;0 1 *;3y 1 *;50 1 * ez 7or 7os,50 1 * 4n 30v 7oz;;;;;;r 1 * 122,r 1 54 *,36 1 * 2jy,36 1 *;;3v 1 7px *;;;;;;;;;;28 1 *;3n 1 * 7i0;;;f 1 *,59 1 *,3u 1 7vi 7vj 7vk na *,3g 1 *;;;;4b 1 *;;40 1 7mi xe 2xf * 4n 2np,40 1 7mi xe 2xf * 2t8 nu,40 1 7mi xe 2xf * 30f 0 2im,40 1 7mi xe 2xf * 30f 0 hh,40 1 7mi xe 2xf * i3 x7 2na 0 2im,40 1 7mi xe 2xf * 7mj;2j 1 30t *;;;;3z 1 * 2ow,4j 1 * 2df;;50 1 7oa hn 7ob 1m eo * nz 30v 2xn,50 1 7oa hn 7ob eo * nz 30v 2xn,3b 1 7ml x7 2na 0 *,3j 1 0 2p2 qo *;;;;;;;39 1 7ri x7 * 7rj,u 1 * 2nx,e 1 122 fm x7 * 28s,e 1 122 fm 30v * 28s,2l 1 84d x7 * 84e 84f,2l 1 84d x7 * 84f;;;51 1 82u * u6 2se,51 1 82u * 2se;;;;;;;;16 1 *,45 1 * 2i4,3d 1 7vp * 54 7vq;;g 1 * nz 30v 28x,37 1 i3 30v os *,37 1 i3 30v *,50 1 mv * jc -4 7oe -4 7of,51 1 * wp;25 1 * hr,48 1 * 2jl 2nh,2i 1 36 * 7lo,2i 1 7lq *;;;;;;2p 1 *;;3u 1 * 2ls;2p 1 *;;m 1 * xe 30v 2fw,40 1 7mi xe z3 i3 x7 * 0 2im,40 1 7mi xe lt i3 x7 * 0 2im,40 1 7mi xe 2xf i3 x7 * 0 2im,40 1 7mi 7mk i3 x7 * 0 2im,40 1 7mi i3 x7 * 0 2im,40 1 7ml x7 * 7mm 7mn xe 2k5,40 1 7ml x7 * 7mm 7mn 7mo,40 1 7ml * 7mm 7mn xe 2k5,40 1 7ml * 7mm 7mn 7mo,4p 1 * 7tn,3b 1 7ml x7 * 0 2im,3b 1 7ml x7 * 7qd;2p 1 *;;2p 1 *;;19 1 122 q8 *;;48 1 2ag *,50 1 7nz 2pd * gt 294 7o2,50 1 7nz 2pd * 2i4 294 7o2,50 1 7nz 2pd * 7o3 7o2,50 1 30s *,3v 1 2xf *;3d 1 * xe -2 7vw 7vx 7vy,3d 1 * xe -2 7vw 7vy;;;46 1 * 7me 7mf,40 1 308 54 * xe -2 7mu 7mv,40 1 jc * xe -2 7mu 7mv;45 1 2ii *,1i 1 2ii *,4r 1 80x x7 80y o0 2o5 xe 7qf 80z 2py *,4r 1 80x x7 80y o0 811 7qf 80z 2py *,4r 1 80x 812 o0 2o5 xe 7qf 80z 2py *,4r 1 80x 812 o0 811 7qf 80z 2py *,4r 1 80x o0 2o5 xe 7qf 80z 2py *,4r 1 80x o0 811 7qf 80z 2py *,4r 1 80x x7 80y 2o5 xe 7qf 80z 2py *,4r 1 80x x7 80y 811 7qf 80z 2py *,4r 1 80x 812 2o5 xe 7qf 80z 2py *,4r 1 80x 812 811 7qf 80z 2py *,4r 1 80x 2o5 xe 7qf 80z 2py *,4r 1 80x 811 7qf 80z 2py *,4r 1 80x x7 80y o0 2o5 xe 80z 2py *,4r 1 80x x7 80y o0 811 80z 2py *,4r 1 80x 812 o0 2o5 xe 80z 2py *,4r 1 80x 812 o0 811 80z 2py *,4r 1 80x o0 2o5 xe 80z 2py *,4r 1 80x o0 811 80z 2py *,4r 1 80x x7 80y 2o5 xe 80z 2py *,4r 1 80x x7 80y 811 80z 2py *,4r 1 80x 812 2o5 xe 80z 2py *,4r 1 80x 812 811 80z 2py *,4r 1 80x 2o5 xe 80z 2py *,4r 1 80x 811 80z 2py *,4r 1 80x x7 80y o0 2o5 xe 7qf 2py *,4r 1 80x x7 80y o0 811 7qf 2py *,4r 1 80x 812 o0 2o5 xe 7qf 2py *,4r 1 80x 812 o0 811 7qf 2py *,4r 1 80x o0 2o5 xe 7qf 2py *,4r 1 80x o0 811 7qf 2py *,4r 1 80x x7 80y 2o5 xe 7qf 2py *,4r 1 80x x7 80y 811 7qf 2py *,4r 1 80x 812 2o5 xe 7qf 2py *,4r 1 80x 812 811 7qf 2py *,4r 1 80x 2o5 xe 7qf 2py *,4r 1 80x 811 7qf 2py *,4r 1 80x x7 80y o0 2o5 xe 2py *,4r 1 80x x7 80y o0 811 2py *,4r 1 80x 812 o0 2o5 xe 2py *,4r 1 80x 812 o0 811 2py *,4r 1 80x o0 2o5 xe 2py *,4r 1 80x o0 811 2py *,4r 1 80x x7 80y 2o5 xe 2py *,4r 1 80x x7 80y 811 2py *,4r 1 80x 812 2o5 xe 2py *,4r 1 80x 812 811 2py *,4r 1 80x 2o5 xe 2py *,4r 1 80x 811 2py *;;3n 1 *,27 1 *;2f 1 *;2f 1 nt *,46 1 * 0 2mp 7m6 7m7,46 1 * 0 7m6 7m7,2t 1 *,3d 1 2n2 xe -2 7w0 z3 * 1,3d 1 2i4 xe -2 7w0 z3 * 1,3d 1 28a xe -2 7w0 z3 * 1,3d 1 7w1 -2 7w0 z3 * 1,3d 1 2n2 xe -2 7w0 * 1,3d 1 2i4 xe -2 7w0 * 1,3d 1 28a xe -2 7w0 * 1,3d 1 7w1 -2 7w0 * 1,4z 1 122 827 * xe 828,4z 1 122 827 * 828;48 1 * 28x 2yy,50 1 46 122 7on ez 7oq *,50 1 46 122 7on ez *,2t 1 *,1m 1 *,18 1 7od 7ql * 2h6,0 1 * 7z7,h 1 kt i3 80s 80t * 28x,h 1 2yy 2my 80s 80t * 28x,h 1 kt i3 80s * 28x,h 1 2yy 2my 80s * 28x;;;2u 1 * 7kk 7kl,50 1 46 122 * xe 2ol 2xn 2ol 2xn 7oj,50 1 46 122 * xe 2ol 2xn 7ok 7oj,50 1 46 122 * xe 7ol 2ol 2xn 7oj,50 1 46 122 * xe 7ol 7ok 7oj,50 1 122 * xe 2ol 2xn 2ol 2xn 7oj,50 1 122 * xe 2ol 2xn 7ok 7oj,50 1 122 * xe 7ol 2ol 2xn 7oj,50 1 122 * xe 7ol 7ok 7oj,50 1 46 122 * xe 2ol 2xn 7oj,50 1 46 122 * xe 7ol 7oj,50 1 122 * xe 2ol 2xn 7oj,50 1 122 * xe 7ol 7oj,26 1 *;;;4z 1 i3 * 2x8 81o 81p 81q,t 1 * x7 nz,t 1 * x7;;;;;42 1 7so 7sq xe *,42 1 7so xe *;;;p 1 * 7pm,1x 1 7xi 7sv * xe 7p6 7xj,1x 1 7xi * xe 7p6 7xj,1x 1 7xi 7sv * 7p6 7xj,1x 1 7xi * 7p6 7xj,1x 1 7xi 7sv * xe 7p6,1x 1 7xi * xe 7p6,1x 1 7xi 7sv * 7p6,1x 1 7xi * 7p6;;1e 1 *;2e 1 122 2k5 x7 * 117 7yx 7yy,2e 1 122 2k5 x7 * 7yx 7yy;;42 1 7so x7 * xe on,42 1 7so x7 * xe x7,42 1 7so x7 * xe 2cz,42 1 7so x7 * xe 2bd,42 1 7so x7 * xe 2o2,42 1 7so x7 * 7sp;e 1 2bp 28s -2 xe 122 -2 837 -2 835 q8 *,e 1 2bp 28s -2 xe x7 2ab -2 837 -2 835 q8 *,e 1 838 -2 xe 122 -2 837 -2 835 q8 *,e 1 838 -2 xe x7 2ab -2 837 -2 835 q8 *,e 1 2bp 28s -2 -2 837 -2 835 q8 *,e 1 838 -2 -2 837 -2 835 q8 *;;17 1 *;3x 1 * 28s xe 122 7hs -2 7ht,3x 1 * 28s 7hs -2 7ht,17 1 *,18 1 fm * 2tm a3,33 1 *;1k 1 *;;;3n 1 *;36 1 *,42 1 7so x7 * xe on,42 1 7so x7 * xe x7,42 1 7so x7 * xe 2cz,42 1 7so x7 * xe 2bd,42 1 7so x7 * xe 2o2,42 1 7so x7 * 7sp,4r 1 80x x7 80y o0 2o5 xe 7qf 80z * 2up,4r 1 80x x7 80y o0 811 7qf 80z * 2up,4r 1 80x 812 o0 2o5 xe 7qf 80z * 2up,4r 1 80x 812 o0 811 7qf 80z * 2up,4r 1 80x o0 2o5 xe 7qf 80z * 2up,4r 1 80x o0 811 7qf 80z * 2up,4r 1 80x x7 80y 2o5 xe 7qf 80z * 2up,4r 1 80x x7 80y 811 7qf 80z * 2up,4r 1 80x 812 2o5 xe 7qf 80z * 2up,4r 1 80x 812 811 7qf 80z * 2up,4r 1 80x 2o5 xe 7qf 80z * 2up,4r 1 80x 811 7qf 80z * 2up,4r 1 80x x7 80y o0 2o5 xe 80z * 2up,4r 1 80x x7 80y o0 811 80z * 2up,4r 1 80x 812 o0 2o5 xe 80z * 2up,4r 1 80x 812 o0 811 80z * 2up,4r 1 80x o0 2o5 xe 80z * 2up,4r 1 80x o0 811 80z * 2up,4r 1 80x x7 80y 2o5 xe 80z * 2up,4r 1 80x x7 80y 811 80z * 2up,4r 1 80x 812 2o5 xe 80z * 2up,4r 1 80x 812 811 80z * 2up,4r 1 80x 2o5 xe 80z * 2up,4r 1 80x 811 80z * 2up,4r 1 80x x7 80y o0 2o5 xe 7qf * 2up,4r 1 80x x7 80y o0 811 7qf * 2up,4r 1 80x 812 o0 2o5 xe 7qf * 2up,4r 1 80x 812 o0 811 7qf * 2up,4r 1 80x o0 2o5 xe 7qf * 2up,4r 1 80x o0 811 7qf * 2up,4r 1 80x x7 80y 2o5 xe 7qf * 2up,4r 1 80x x7 80y 811 7qf * 2up,4r 1 80x 812 2o5 xe 7qf * 2up,4r 1 80x 812 811 7qf * 2up,4r 1 80x 2o5 xe 7qf * 2up,4r 1 80x 811 7qf * 2up,4r 1 80x x7 80y o0 2o5 xe * 2up,4r 1 80x x7 80y o0 811 * 2up,4r 1 80x 812 o0 2o5 xe * 2up,4r 1 80x 812 o0 811 * 2up,4r 1 80x o0 2o5 xe * 2up,4r 1 80x o0 811 * 2up,4r 1 80x x7 80y 2o5 xe * 2up,4r 1 80x x7 80y 811 * 2up,4r 1 80x 812 2o5 xe * 2up,4r 1 80x 812 811 * 2up,4r 1 80x 2o5 xe * 2up,4r 1 80x 811 * 2up;3g 1 *;;59 1 *;52 1 7iu * 2w4;2n 1 * o6 x7 7ya o6,2n 1 * x7 7ya o6,2n 1 * o6 7ya o6,2n 1 * 7ya o6,2n 1 * o6 x7 7ya,2n 1 * x7 7ya,2n 1 * o6 7ya,2n 1 * 7ya;;25 1 *,35 1 80i 80j 30v *,35 1 80i 30v *,35 1 * -4 2ti 2k5,35 1 * -4 2tj;0 1 *;59 1 *,31 1 *,3g 1 *;3t 1 7hn -2 1 *,3d 1 * 7wa;33 1 *;4q 1 *;17 1 *,1n 1 *,39 1 7ri x7 * 7rj,2o 1 * 2nm 7sa 2ii,33 1 *,3d 1 * gt xe,3d 1 * 7wf,3d 1 * nz 1,3d 1 2qt nz *,3d 1 * 2ri,3z 1 270 *,3f 1 *,5a 1 *,3b 1 83v 83w * rw 2bi,3b 1 83v 83w * 2ow 2so,3b 1 83v 83w * 83x,3b 1 83v * rw 2bi,3b 1 83v * 2ow 2so,3b 1 83v * 83x,3b 1 83v 83w * 2so,3b 1 83v * 2so;17 1 *,33 1 *;3b 1 * 2h5;59 1 *,3z 1 *,31 1 *;;;;;3z 1 *;;1v 1 p * 7kv,39 1 0 * 2br 7rn 7gl 7ro,39 1 0 * 7rn 7gl 7ro,29 1 7x3 -2 0 * -2 7x4,29 1 276 2d7 7qf 0 *,29 1 n8 nz 7qf 0 *,29 1 7x6 7qf 0 *,29 1 276 2d7 0 *,29 1 n8 nz 0 *,29 1 7x6 0 *,29 1 0 * 7x7 30b 122,29 1 0 * 7x7 30v;;;3t 1 7hb -2 ez -2 30i *,3t 1 7hj * 7g6,3n 1 30i *,3n 1 2su *,4z 1 295 117 67 -2 30i * -2 81g,4z 1 295 81i -2 30i * -2 81g;;;58 1 *;50 1 2h6 7nz *,1m 1 o6 7qf 2ar *,53 1 * 2a6;y 1 *;y 1 *;y 1 *,45 1 *;;1c 1 * z0;y 1 *;3r 1 *;40 1 7mi 30v * 4n 2np,40 1 7mi 30v * 2t8 nu,40 1 7mi 30v * 30f 0 2im,40 1 7mi 30v * 30f 0 hh,40 1 7mi 30v * i3 x7 2na 0 2im,40 1 7mi 30v * 7mj;;;4p 1 7u1 7u2 a3 o6 on *;16 1 *,1z 1 * xe 7ni 122 2x8 7nj 7nk,1z 1 * xe 7ni 122 7nj 7nk,1z 1 * xe 7ni 122 2x8 7nk,1z 1 * xe 7ni 122 7nk;;q 1 oo nz *;4r 1 80x x7 80y o0 2o5 xe 7qf 80z 2eg o0 *,4r 1 80x x7 80y o0 811 7qf 80z 2eg o0 *,4r 1 80x 812 o0 2o5 xe 7qf 80z 2eg o0 *,4r 1 80x 812 o0 811 7qf 80z 2eg o0 *,4r 1 80x o0 2o5 xe 7qf 80z 2eg o0 *,4r 1 80x o0 811 7qf 80z 2eg o0 *,4r 1 80x x7 80y 2o5 xe 7qf 80z 2eg o0 *,4r 1 80x x7 80y 811 7qf 80z 2eg o0 *,4r 1 80x 812 2o5 xe 7qf 80z 2eg o0 *,4r 1 80x 812 811 7qf 80z 2eg o0 *,4r 1 80x 2o5 xe 7qf 80z 2eg o0 *,4r 1 80x 811 7qf 80z 2eg o0 *,4r 1 80x x7 80y o0 2o5 xe 80z 2eg o0 *,4r 1 80x x7 80y o0 811 80z 2eg o0 *,4r 1 80x 812 o0 2o5 xe 80z 2eg o0 *,4r 1 80x 812 o0 811 80z 2eg o0 *,4r 1 80x o0 2o5 xe 80z 2eg o0 *,4r 1 80x o0 811 80z 2eg o0 *,4r 1 80x x7 80y 2o5 xe 80z 2eg o0 *,4r 1 80x x7 80y 811 80z 2eg o0 *,4r 1 80x 812 2o5 xe 80z 2eg o0 *,4r 1 80x 812 811 80z 2eg o0 *,4r 1 80x 2o5 xe 80z 2eg o0 *,4r 1 80x 811 80z 2eg o0 *,4r 1 80x x7 80y o0 2o5 xe 7qf 2eg o0 *,4r 1 80x x7 80y o0 811 7qf 2eg o0 *,4r 1 80x 812 o0 2o5 xe 7qf 2eg o0 *,4r 1 80x 812 o0 811 7qf 2eg o0 *,4r 1 80x o0 2o5 xe 7qf 2eg o0 *,4r 1 80x o0 811 7qf 2eg o0 *,4r 1 80x x7 80y 2o5 xe 7qf 2eg o0 *,4r 1 80x x7 80y 811 7qf 2eg o0 *,4r 1 80x 812 2o5 xe 7qf 2eg o0 *,4r 1 80x 812 811 7qf 2eg o0 *,4r 1 80x 2o5 xe 7qf 2eg o0 *,4r 1 80x 811 7qf 2eg o0 *,4r 1 80x x7 80y o0 2o5 xe 2eg o0 *,4r 1 80x x7 80y o0 811 2eg o0 *,4r 1 80x 812 o0 2o5 xe 2eg o0 *,4r 1 80x 812 o0 811 2eg o0 *,4r 1 80x o0 2o5 xe 2eg o0 *,4r 1 80x o0 811 2eg o0 *,4r 1 80x x7 80y 2o5 xe 2eg o0 *,4r 1 80x x7 80y 811 2eg o0 *,4r 1 80x 812 2o5 xe 2eg o0 *,4r 1 80x 812 811 2eg o0 *,4r 1 80x 2o5 xe 2eg o0 *,4r 1 80x 811 2eg o0 *;f 1 * 7j0;;;;45 1 * nz,45 1 *;;;;;;1e 1 *,3m 1 * 2rb;4u 1 *;1r 1 * 2ag,42 1 * 7st,4p 1 * 7qu,4g 1 * 7wu;;;;28 1 *;r 1 * x7,42 1 * 7sr 7ss 7st,42 1 * 7ss 7st,42 1 * 7sr 7st,42 1 * 7st;5 1 * xe 7hy 7hz,5 1 * xe 7hz;59 1 * 7kb;;;;1n 1 *,5a 1 *;;3n 1 *,27 1 2u7 *,27 1 2ig *;;;4p 1 7tb 7tc * 2nr,4p 1 7tb * 2nr;f 1 * 7j2,3g 1 * 29k;1z 1 30v * 2lv;17 1 *;;f 1 2fm *;28 1 *;;25 1 * nz 2is,45 1 *,45 1 * nz 7kc;59 1 2d2 *;r 1 * 122;4o 1 * oo 7xt 7xu,4o 1 * oo 7xu;3g 1 *;4q 1 *;2t 1 *;;p 1 27s 7ph * 63 2et,p 1 27s 7ph * 63 2x6,p 1 27s 7ph * 63 2b0,p 1 27s 7ph * 105 2et,p 1 27s 7ph * 105 2x6,p 1 27s 7ph * 105 2b0,p 1 27s 7ph * i3 2xf 2b0,p 1 27s 7ph * 299;;;;3y 1 *;;1e 1 *;;;3z 1 rk *;;2p 1 * 2x7;3r 1 *,8 1 gt xe *;1s 1 * 7yp;;;;3d 1 * nz 7wo;17 1 *,3s 1 7r6 jc *,3s 1 7r6 46 *,3s 1 7r6 122 *,r 1 * 1m,33 1 *,4z 1 4a 2vh 4a -8 294 *,4z 1 4a 2vh 4a -8 jc *,4z 1 81k -8 294 *,4z 1 81k -8 jc *,8 1 gt xe 54 *,8 1 2i4 xe 54 *,8 1 2n2 xe 54 *,8 1 2mw 54 *;;4u 1 *;50 1 * 122 63 7o7 2nr 7o8 7o9,50 1 * 63 7o7 2nr 7o8 7o9,50 1 * 122 7o7 2nr 7o8 7o9,50 1 * 7o7 2nr 7o8 7o9,50 1 * 122 63 7o7 7o8 7o9,50 1 * 63 7o7 7o8 7o9,50 1 * 122 7o7 7o8 7o9,50 1 * 7o7 7o8 7o9;3m 1 rb * 84w;2i 1 7lr 2tq * 7ls 7lt 7lu,2i 1 7lr * 7ls 7lt 7lu,2i 1 7lr 2tq * 7lt 7lu,2i 1 7lr * 7lt 7lu,27 1 * 2qi,3v 1 *,3u 1 * 7uz 7v7 7v8;m 1 *;;45 1 *;3w 1 *;;2p 1 * 2h6;59 1 *;2f 1 nt *,3t 1 * 7hd,3t 1 7he -2 *,3x 1 *,3d 1 7wb np *,3d 1 np *;;;3n 1 *;2m 1 *,3g 1 *;3x 1 7hq -2 * o6 287,3x 1 7hq -2 * 7hr;1d 1 7g5 *;1s 1 *;;;1e 1 *;;;5a 1 *;1n 1 *;1m 1 *;;17 1 *,3z 1 *;2e 1 * 7yp,2e 1 * 30v;;42 1 *;;;;;4c 1 * 30b;58 1 * 7fr;;58 1 3t *,58 1 * ez,3d 1 * xe -2 7vw 7vx 7vy,3d 1 * xe -2 7vw 7vy;3d 1 * xe -2 7vw 7vx 7vy,3d 1 * xe -2 7vw 7vy,3d 1 * xe -2 7w0 z3 2nq 1,3d 1 * xe -2 7w0 2nq 1,3d 1 * xe -2 7w0 z3 1,3d 1 * xe -2 7w0 1;;40 1 7ml x7 2na 7mm 7mn xe *,40 1 7ml 2na 7mm 7mn xe *,40 1 7ml x7 7mm 7mn xe *,40 1 7ml 7mm 7mn xe *;42 1 *;42 1 *;25 1 * 2ag,3g 1 *;;18 1 * 2j3;3v 1 2iq * 7pr;;;;;;;;;;;45 1 * xe 30i,40 1 7mi xe z3 * nu,40 1 7mi xe lt * nu,40 1 7mi xe 2xf * nu,40 1 7mi 7mk * nu,40 1 7mi * nu;18 1 nk *;;;;;;4r 1 80x x7 80y o0 2o5 xe 7qf 80z * 2ll,4r 1 80x x7 80y o0 811 7qf 80z * 2ll,4r 1 80x 812 o0 2o5 xe 7qf 80z * 2ll,4r 1 80x 812 o0 811 7qf 80z * 2ll,4r 1 80x o0 2o5 xe 7qf 80z * 2ll,4r 1 80x o0 811 7qf 80z * 2ll,4r 1 80x x7 80y 2o5 xe 7qf 80z * 2ll,4r 1 80x x7 80y 811 7qf 80z * 2ll,4r 1 80x 812 2o5 xe 7qf 80z * 2ll,4r 1 80x 812 811 7qf 80z * 2ll,4r 1 80x 2o5 xe 7qf 80z * 2ll,4r 1 80x 811 7qf 80z * 2ll,4r 1 80x x7 80y o0 2o5 xe 80z * 2ll,4r 1 80x x7 80y o0 811 80z * 2ll,4r 1 80x 812 o0 2o5 xe 80z * 2ll,4r 1 80x 812 o0 811 80z * 2ll,4r 1 80x o0 2o5 xe 80z * 2ll,4r 1 80x o0 811 80z * 2ll,4r 1 80x x7 80y 2o5 xe 80z * 2ll,4r 1 80x x7 80y 811 80z * 2ll,4r 1 80x 812 2o5 xe 80z * 2ll,4r 1 80x 812 811 80z * 2ll,4r 1 80x 2o5 xe 80z * 2ll,4r 1 80x 811 80z * 2ll,4r 1 80x x7 80y o0 2o5 xe 7qf * 2ll,4r 1 80x x7 80y o0 811 7qf * 2ll,4r 1 80x 812 o0 2o5 xe 7qf * 2ll,4r 1 80x 812 o0 811 7qf * 2ll,4r 1 80x o0 2o5 xe 7qf * 2ll,4r 1 80x o0 811 7qf * 2ll,4r 1 80x x7 80y 2o5 xe 7qf * 2ll,4r 1 80x x7 80y 811 7qf * 2ll,4r 1 80x 812 2o5 xe 7qf * 2ll,4r 1 80x 812 811 7qf * 2ll,4r 1 80x 2o5 xe 7qf * 2ll,4r 1 80x 811 7qf * 2ll,4r 1 80x x7 80y o0 2o5 xe * 2ll,4r 1 80x x7 80y o0 811 * 2ll,4r 1 80x 812 o0 2o5 xe * 2ll,4r 1 80x 812 o0 811 * 2ll,4r 1 80x o0 2o5 xe * 2ll,4r 1 80x o0 811 * 2ll,4r 1 80x x7 80y 2o5 xe * 2ll,4r 1 80x x7 80y 811 * 2ll,4r 1 80x 812 2o5 xe * 2ll,4r 1 80x 812 811 * 2ll,4r 1 80x 2o5 xe * 2ll,4r 1 80x 811 * 2ll;;3y 1 *;;35 1 30v hr 2ag 308 54 i3 *,35 1 30v hr 2ag 2mw 54 i3 *,35 1 30v hr 2ag 80g i3 *,35 1 30v 2is 2ag 308 54 i3 *,35 1 30v 2is 2ag 2mw 54 i3 *,35 1 30v 2is 2ag 80g i3 *,35 1 30v 80h 308 54 i3 *,35 1 30v 80h 2mw 54 i3 *,35 1 30v 80h 80g i3 *;58 1 * 2xo;17 1 *,18 1 * 2ug 2d1,33 1 *,3z 1 *,31 1 *,4l 1 * 2d7;12 1 * a3;;4l 1 *;;;2f 1 nt 1m *,2f 1 nk *,2f 1 * 2h1;y 1 *;;f 1 *;;3y 1 * 2ul;3y 1 *;4p 1 2ws *;;;;;;48 1 * 2bi,40 1 7ml x7 2na 7mm 7mn xe *,40 1 7ml 2na 7mm 7mn xe *,40 1 7ml x7 7mm 7mn xe *,40 1 7ml 7mm 7mn xe *;;;1z 1 122 7nc 294 rb * 7nd,1z 1 122 7nc rb * 7nd;4b 1 *;;3r 1 * 7pq,r 1 * 122,r 1 117 *,r 1 308 *,1s 1 * 7sv 2id,47 1 * 7p6 809 80a,47 1 * 7p6 80a;r 1 * xe 122,r 1 308 54 *;;;;;33 1 *,5a 1 *;;;;;4f 1 * 2xf 7uu xe 7uv,4f 1 * 2xf 7uu 7uw,4f 1 * 7uu xe 7uv,4f 1 * 7uu 7uw;;4r 1 sb * 7sv,4r 1 * 7sv;36 1 *;4b 1 *;;1z 1 * 3i 122;16 1 *;;;t 1 7wb 82z 30v *;59 1 2np 122 2i4 *,50 1 122 * z0 7ow 7ox,4h 1 * z0 -2 7zk -2 7zl,51 1 * z0 82p;2j 1 * 42,2j 1 o6 *,2j 1 105 *;;18 1 * 7qu 7qv;;;;;;53 1 *;;;;;48 1 * 2u4 7jw,48 1 * 2u4;;2t 1 *;;;58 1 * 7fo;;4z 1 4a * 4a -8 81j,8 1 4a * 4a -8 84o;;;3r 1 *;;;;;58 1 * 2ti;4j 1 *;;;59 1 2np 122 *;q 1 na * 2i4 xe 7gt 7gu,q 1 na * 46 xe 7gt 7gu,q 1 na * 2n2 xe 7gt 7gu,q 1 na * 7gv 7gt 7gu,q 1 na * 7gt 7gu,2b 1 * 7im,4k 1 * 7im;;;f 1 *,3g 1 *;;;50 1 46 122 * 2nu xe 2ol 2xn 2ol 2xn 7oj,50 1 46 122 * 2nu xe 2ol 2xn 7ok 7oj,50 1 46 122 * 2nu xe 7ol 2ol 2xn 7oj,50 1 46 122 * 2nu xe 7ol 7ok 7oj,50 1 46 122 * 28o ez 2ol 2xn 2ol 2xn 7oj,50 1 46 122 * 28o ez 2ol 2xn 7ok 7oj,50 1 46 122 * 28o ez 7ol 2ol 2xn 7oj,50 1 46 122 * 28o ez 7ol 7ok 7oj,50 1 122 * 2nu xe 2ol 2xn 2ol 2xn 7oj,50 1 122 * 2nu xe 2ol 2xn 7ok 7oj,50 1 122 * 2nu xe 7ol 2ol 2xn 7oj,50 1 122 * 2nu xe 7ol 7ok 7oj,50 1 122 * 28o ez 2ol 2xn 2ol 2xn 7oj,50 1 122 * 28o ez 2ol 2xn 7ok 7oj,50 1 122 * 28o ez 7ol 2ol 2xn 7oj,50 1 122 * 28o ez 7ol 7ok 7oj,50 1 46 122 * 2nu xe 2ol 2xn 7oj,50 1 46 122 * 2nu xe 7ol 7oj,50 1 46 122 * 28o ez 2ol 2xn 7oj,50 1 46 122 * 28o ez 7ol 7oj,50 1 122 * 2nu xe 2ol 2xn 7oj,50 1 122 * 2nu xe 7ol 7oj,50 1 122 * 28o ez 2ol 2xn 7oj,50 1 122 * 28o ez 7ol 7oj,50 1 * 7on ez 7oo 7op,50 1 * 7on ez 7op;3z 1 *;4b 1 *;;4b 1 *;;59 1 *,3g 1 *;f 1 *;;;;;59 1 * 7k9;;;;3z 1 *,1e 1 *;19 1 7gi *;3z 1 *,31 1 *;3y 1 2r3 *;3y 1 *;1f 1 *;;58 1 *,2m 1 *;;;;;;t 1 * 2h6 122;;;4p 1 7th 0 * o6 30v,4p 1 7th 0 * 2h6 2ii,4p 1 7th 0 * o6 on,4p 1 7th 0 * 7tj,4p 1 7th * o6 30v,4p 1 7th * 2h6 2ii,4p 1 7th * o6 on,4p 1 7th * 7tj,4p 1 ux nz 0 *,4p 1 ux nz *,4p 1 2uf nz *;3v 1 *;;3y 1 *;;53 1 *;58 1 * 2wu,50 1 67 hn * 122 2mp;3g 1 *;;;4c 1 * z3 7j7;;;;;;;4z 1 * 829 2nq;;50 1 7og -4 * jc -4 2h6 -4 7of;;;;n 1 7ii 2mw 54 7ij * on,n 1 7ii xe 54 7ij * on,n 1 7ii 7gi 7ij * on,n 1 7ii 7ij * on,4l 1 * 83u;3n 1 *;;4b 1 *;3t 1 o8 * 7hf,48 1 o8 * 7k1,50 1 7oa hn 7ob 1m 7oc nz 30v *,50 1 7oa hn 7ob 7oc nz 30v *,4i 1 o8 * 7zv;;;4c 1 * 30b,e 1 2bp 28s -2 xe 122 -2 * 30b -2 835 q8 2v6,e 1 2bp 28s -2 xe 122 -2 * 30b -2 835 q8 2ob,e 1 2bp 28s -2 xe 122 -2 * 30b -2 835 836,e 1 2bp 28s -2 xe x7 2ab -2 * 30b -2 835 q8 2v6,e 1 2bp 28s -2 xe x7 2ab -2 * 30b -2 835 q8 2ob,e 1 2bp 28s -2 xe x7 2ab -2 * 30b -2 835 836,e 1 838 -2 xe 122 -2 * 30b -2 835 q8 2v6,e 1 838 -2 xe 122 -2 * 30b -2 835 q8 2ob,e 1 838 -2 xe 122 -2 * 30b -2 835 836,e 1 838 -2 xe x7 2ab -2 * 30b -2 835 q8 2v6,e 1 838 -2 xe x7 2ab -2 * 30b -2 835 q8 2ob,e 1 838 -2 xe x7 2ab -2 * 30b -2 835 836,e 1 2bp 28s -2 -2 * 30b -2 835 q8 2v6,e 1 2bp 28s -2 -2 * 30b -2 835 q8 2ob,e 1 2bp 28s -2 -2 * 30b -2 835 836,e 1 838 -2 -2 * 30b -2 835 q8 2v6,e 1 838 -2 -2 * 30b -2 835 q8 2ob,e 1 838 -2 -2 * 30b -2 835 836;;;;4u 1 *,4j 1 *;;;3n 1 *,2b 1 * 7in,4k 1 * 7in;;;;;1n 1 *,1n 1 309 *,2o 1 7s7 * 27c,28 1 *,5a 1 *,2n 1 2nt *;51 1 * nz;;3n 1 *,4y 1 * 7g4;3g 1 *;;;;58 1 c0 nt *;f 1 *,3g 1 *;;;;3y 1 *;58 1 *;58 1 *;37 1 * 30v 2my;3n 1 *,4k 1 * ju;;f 1 *;2f 1 *,23 1 *;18 1 * 7qq,18 1 * 2j3;4p 1 * 7tq;2f 1 *;;5 1 *;;59 1 * 7k6;;;;;0 1 * 7z6,h 1 * 2my 80s 80t 7zr,h 1 * 2my 80s 7zr;0 1 *;;;25 1 * hr,45 1 2i4 1m *;;45 1 os *;52 1 * 117;;45 1 *;45 1 *;;;58 1 *;54 1 * 7kr,53 1 *;;3y 1 2wy *;;;3n 1 *,28 1 *;;f 1 *,3g 1 *;;17 1 *,33 1 *,3z 1 *,31 1 *;1v 1 7l3 jc * ez 7l4,1v 1 7l3 * ez 7l4;19 1 *;19 1 *;2l 1 xe x7 * 122 46,2l 1 xe x7 * 84i;1k 1 *;58 1 *;58 1 * 2uw;53 1 *;;12 1 7q5 *;f 1 *;12 1 *;;4c 1 4a * 4a;;;g 1 * 28x;;59 1 * 122 7k7;4p 1 2ww * 122;g 1 * 28x,4p 1 2ww i3 * 122,e 1 * 83f fm 83g,e 1 * 83f 83g;18 1 2ej * 122,18 1 2ej *;;5a 1 *;;;33 1 *,4o 1 * 7xt 7xu,4o 1 * 7xu;;;;2f 1 * x7 em,2f 1 * 7fd,2r 1 * 3t 7m2,2r 1 * 7m2,2r 1 30b of * 7m3,40 1 7mi xe z3 * 2d9,40 1 7mi xe lt * 2d9,40 1 7mi xe 2xf * 2d9,40 1 7mi xe 2xf 2m7 * 2d9,40 1 7mi xe 2xf 2et * 2d9,40 1 7mi 30v 2pl * 2d9,40 1 7mi 7mk * 2d9,40 1 7mi * 2d9,2q 1 2ig *,2q 1 2vt 2t8 28q * 7n8,2q 1 2vt * 7n8,2q 1 7n9 122 * 7na,1z 1 2ig *;2p 1 *;;;;;;50 1 * 122 2l1 xe 7od -2 1,50 1 * 2l1 xe 2nl 122 7p1 2ol 2xn,50 1 * 2l1 xe 2nl 122 7p1 7p2,50 1 * 2l1 xe 2nl 122 2ol 2xn,50 1 * 2l1 xe 2nl 122 7p2;;;;;;;;;58 1 2qu *,n 1 7ii 2mw 54 7ij *,n 1 7ii xe 54 7ij *,n 1 7ii 7gi 7ij *,n 1 7ii 7ij *;;2j 1 *;3b 1 *;;;;53 1 *;4p 2 u6 * 1m b2 -2 8d8,4p 2 u6 * 8d9 -2 8d8,4p 2 * 3s9 1m b2 -2 8d8,4p 2 * 3s9 8d9 -2 8d8,l 2 *;;48 2 35k 9t *,1p 2 *;;45 2 *;59 2 3iz *;;;1i 2 31x 9t jy * -2 8cv,1i 2 3js jy * -2 8cv;4n 2 *;1f 2 *,4m 2 *,14 2 *;;;;3d 2 u6 *;;;;;3z 2 *,59 2 *;f 2 *,l 2 *,3o 2 *;;;;;3q 2 8fw 9t *;r 2 *,30 2 * 8j3,4t 2 * a5 jz 3fg,4t 2 * a5 356 3s9,4t 2 jy * a5 jz 3fg,4t 2 jy * 3fg,4t 2 8ks -4 * -4 8kt;;3q 2 37q 9t *,1p 2 *,3o 2 *;;;2o 2 * a5 3qd b2 3i4;;10 2 hy u6 * a5 1,10 2 hy u6 * 1;;l 2 *;;4c 2 * s1;;;2m 2 *;;;;l 2 *;;;50 2 jj l0 * -4 8af -4 8ag,3q 2 378 9t *;;;;;1h 2 * 8gd 3gj;3o 2 3s2 9t *,3o 2 *;18 2 * 8bk,18 2 1j0 -2 * cx 3eq,18 2 1j0 -2 * 8bl,1n 2 *,4o 2 1xu jy *;2f 2 py yt *,2f 2 3nv *,2f 2 py 9t *,2f 2 3sg *,18 2 py 9t *;3q 2 * 8g1;;59 2 32k jy *,59 2 32k 3s8 *,59 2 1m jy *,1h 2 1m jy *;1u 2 *;;;19 2 1m jz 34z a5 jy *;3n 2 *,l 2 *,3o 2 *;57 2 *;;;;l 2 *,3o 2 *;;;2p 2 *,2p 2 cx * 6i,1d 2 * 3m1;46 2 3hn 3rb * hk,40 2 36t 3hb -2 * hk,40 2 898 -2 * hk;;;;l 2 *;1d 2 3lq *;45 2 * a5 3qq;;2w 2 3p1 8il no 9t *;5 2 1m jy *,5 2 pv *,5 2 9t *,4m 2 *,55 2 * wj;;2f 2 * s1,5 2 * 86x -2 86y,2b 2 * 87g 87h,46 2 * rx hy n1 3ov 3qx 3po,40 2 * 6p 3ou,40 2 * 89k;;;4p 2 * cx 3eq;;50 2 3hb * yq 8ah 3js 3s9;3n 2 *,l 2 *,3o 2 *;g 2 367 *,g 2 34k *,48 2 88e -2 34k *,48 2 88f 34k *,22 2 8iv *,22 2 8iw -2 3ad *,22 2 8iw -2 367 *;37 2 3ha *,3 2 8fq cx *,22 2 8iv a5 8fo *,22 2 8fo *;;;59 2 *;2s 2 *;f 2 *;4c 2 3hb 33k *;;;3n 2 *;2m 2 *;;;;;l 2 *;;31 2 *;;1h 2 * a5 0 8gf;57 2 *;3z 2 *,55 2 *;;4e 2 * a5 3jo;;l 2 *,3o 2 *;3q 2 * a5 jz 3jo;1y 2 *;59 2 *;;59 2 * 3nb,1d 2 3qa k9 * 855 88t,1d 2 34y * 855 88t,5b 2 3hs ca *;3n 2 *,1d 2 3qb k9 * 855 88t,1d 2 3qb * 855 88t,1d 2 333 * 88x,1p 2 *;4p 2 * 9t 39f;48 2 88e -2 * 33y,48 2 88e -2 * a5 37h,48 2 * 33y,2h 2 * a5 3i4,3o 2 *;3o 2 *,1u 2 *;3c 2 cx *;1y 2 * a5,3o 2 *;l 2 *;1f 2 *,3f 2 *,4m 2 *,14 2 *;;;39 2 0 3js * pv 3rx;;l 2 *;;;;12 2 * 3e4,18 2 1sj * 3e4,39 2 0 3js 34s a5 *,39 2 0 3js 34s wj *,39 2 0 a5 *,39 2 0 wj *,4p 2 1 3js * 8dj,3u 2 8eg 8eh * 8ei,3h 2 * 3e4;19 2 85m cx *,19 2 1m jz * a5 3ha,19 2 3ki cx * pv 85u 85v,19 2 3ki cx * pv 85u,q 2 1m 3s8 *,q 2 3ki cx * pv 860 861,q 2 3ki cx * pv 861,3t 2 86d -4 1m 3s8 *,3d 2 86k 1m jz *,1g 2 8f2 1m 8fo *;;;l 2 *;;u 2 *,3c 2 pv * 1m jy 3ht a5 8jv,3c 2 pv * 1m jy 3ht 8jv,v 2 8kv -4 8kw *;50 2 * 3s9 8ae -2 8ad,50 2 yc * 8ae -2 8ad,50 2 3s9 * 8ae -2 8ad;1m 2 a5 * 8as,21 2 a5 * 3s9,d 2 * 8as;4i 2 19r 8hu 0 *,55 2 *;;;;;;3o 2 *;18 2 64 e0 *;;y 2 *;3z 2 *,59 2 *,3s 2 8c3 a5 ns *,3s 2 8c3 b2 *,1y 2 *;;;w 2 *,4i 2 * va;;3z 2 *,36 2 *,3o 2 *,1u 2 *;;24 2 8k0 ca *,24 2 8k0 a5 ns *;;;f 2 *;;1u 2 *;;;39 2 0 3js 34s a5 *,39 2 0 a5 *,39 2 * a5 0 8cn 34y 8co,39 2 * 8cn 34y 8co,39 2 * a5 0 8cn 8co,39 2 * 8cn 8co,4x 2 37t a5 8kg *,4x 2 3gi 8kh *;;;;;18 2 3nk * 3lb;;4c 2 *;;4c 2 *;;2u 2 88j -2 *,37 2 * 3py,2y 2 8cb * 8cc,2y 2 8cb *,2y 2 wj 3s8 *,2y 2 * 8cd,3 2 8fm * cx 33n,3 2 8fm * 8fn,3 2 8fm *,24 2 k6 * 9t yq 8k5,24 2 k6 * 8k6 8k5;3q 2 31z *;3q 2 * wj 3q7,3q 2 * wj 3ab,3q 2 * 9t 3a0,3q 2 * 9t 316,3q 2 * 9t 31s,3q 2 * 9t 32x,3q 2 * 9t 31p,3q 2 * 8fu,3q 2 8fw ca *;25 2 3iy a5 *;1w 2 *;f 2 *;;5b 2 jj *;4c 2 *;;1p 2 *;2m 2 *;f 2 *;;48 2 3cy a5 *;58 2 * a5 3o3;1w 2 *;;4m 2 *,14 2 *;4c 2 * ca 39b,3u 2 * 3s8 3kv 3ac,3u 2 * 3s8 3ac;14 2 39c *;;;4c 2 393 *;10 2 e0 3ey *,10 2 3ey *;3n 2 *,59 2 yt 3bu k6 *,2q 2 * 89r 89s,2q 2 * 3s9 3no 89t,2q 2 * 89u 89t,1p 2 *,3o 2 *;4m 2 *,14 2 * 8i8 -2 8i9;2m 2 * b2,3o 2 *;;1z 2 3kq *;1p 2 *;;;;m 2 1m * a5 884;f 2 *,4m 2 *,55 2 *;3c 2 pv *;3o 2 *;p 2 8at pv *;;4m 2 *,10 2 *,10 2 * 8hw;10 2 *;;4d 2 * -4 1;;;;4u 2 *;11 2 * 13c;48 2 *;40 2 * k9 0 899 89a;;4p 2 * a5 3hd,4p 2 * 8di;;;;;;;;;40 2 4q * a5 34v 37m;40 2 3e9 1m *;58 2 3qb *,1z 2 * 9t 39s e0 8a6,1z 2 * e0 8a6,1z 2 * 9t 39s 8a6,1z 2 * 8a6;45 2 *;4c 2 3hb *;45 2 *;2b 2 3i2 a5 *,4k 2 3i2 a5 *;4y 2 *;;4m 2 3gd a5 *,15 2 8ji a5 * -2 1;40 2 * 3s9;;r 2 *,1w 2 *;4m 2 *;2g 2 * 3s8 8bi,1m 2 * 8bj;;;46 2 * 3j7,46 2 * 34x;m 2 38j *,m 2 38j e2 *;38 2 8he -2 70 *;;;m 2 b2 * 375,m 2 k9 * 3b2;16 2 *;16 2 *;16 2 *;;;2r 2 891 *;;;;;46 2 0 3j7 * 3oe;45 2 *,3e 2 8gx * ca 35k;24 2 8jx -2 8jy * -2 8jz,24 2 8jx 399 k6 3og 1m *,24 2 8jx 399 vm 367 1m *,24 2 8jx 399 3s8 367 1m *,24 2 8jx 399 3ej 367 1m *,24 2 8jx 399 vm 3cw 1m *,24 2 8jx 399 3s8 3cw 1m *,24 2 8jx k6 3og 1m *,24 2 8jx vm 367 1m *,24 2 8jx 3s8 367 1m *,24 2 8jx 3ej 367 1m *,24 2 8jx vm 3cw 1m *,24 2 8jx 3s8 3cw 1m *;1m 2 1m *;;;;;3q 2 36w *;3n 2 *,m 2 1m 375 ca *,25 2 888 *;16 2 *;16 2 *;;1m 2 1m *,2o 2 8cz a5 3i4 1m *,21 2 1m *,43 2 31z a5 35m 1m *,4t 2 31u a5 3s8 *;f 2 *,1n 2 *;3z 2 *,59 2 *;;;3n 2 *,1p 2 *,l 2 *,3o 2 *;14 2 * a5 39b;;;;3r 2 *;3r 2 *;;3r 2 *;;;1u 2 *;f 2 *,10 2 u6 * 1m,1y 2 *;10 2 u6 * 1m;;59 2 32k jy *,59 2 3f5 a5 jy *,59 2 1m jy *,1d 2 * 339,2q 2 * 3nv -2 89p,1z 2 3s8 * 1m e3 8a3,1z 2 3s8 * e0 8a3,27 2 *,1p 2 *,3o 2 3s2 9t *;;2s 2 6p mw e0 py yq *,2s 2 py yq *;;19 2 1m jz 34z a5 jy *;1y 2 354 np *;;3n 2 *,l 2 *,3o 2 *;;;3u 2 8ek 8el 8em 9t * e7;38 2 8hh a5 jy *;3n 2 *,45 2 1m jy *,45 2 3f5 a5 jy *,2q 2 * 854 89o,27 2 *,1p 2 *,3o 2 *;;3c 2 3p1 *;;;4c 2 *,4c 2 * mg,1w 2 *;1u 2 *;r 2 3s9 3o9 *,r 2 3o9 *,1w 2 *;r 2 *;;;;3c 2 cx *;1h 2 jy 3dy a5 jy *;;;;42 2 * 9t 3ax,4g 2 8eu *;4p 2 33i 11 *;4x 2 8k9 1m jy *;;;;;2p 2 *;3q 2 * 9t 3ah;3v 2 *;;;1w 2 *;;43 2 31z 9t * 1m 396;2r 2 3nv *,2r 2 * np 894;3q 2 3ex b2 *;;l 2 * a5 34n;;;;3c 2 4q *;3z 2 *,55 2 *;;40 2 * 3s3,3s 2 o6 ws * yq 3rx;1y 2 *;16 2 hy *,1g 2 hy *;58 2 * 85g;16 2 hy *,4c 2 hy lt *,40 2 * a5 3l9 -2 89c -2 89d,1g 2 hy *,1g 2 *,1s 2 hy lt *;;1z 2 * 89y;;;;;;;3u 2 *;;;;2o 2 31z *;18 2 3el *,18 2 3da *;;3t 2 3q5 *;;3e 2 yt * 8gs 8h0 8h1;3q 2 369 a5 jz *,3q 2 * 3l0;1n 2 *;;;;3n 2 *,l 2 *,2s 2 37s *,3o 2 *;4c 2 3j6 1m *;3z 2 *,2b 2 * 87j,52 2 * 87j,59 2 *,31 2 *;;19 2 1m ns *,19 2 3nv *,q 2 1m 10u *,1f 2 *,3t 2 * 863 -2 864,3t 2 86d -4 1m 10u *,4y 2 * -2 8eq,4m 2 *;;33 2 *;;3t 2 868 a5 *,1v 2 * 85c 88q,1v 2 3hb 3s9 * -2 88s,1v 2 3hb * -2 88s,14 2 389 a5 *;58 2 3gd cx *,1w 2 *;;;;59 2 * a5 jz,59 2 * 88i,3q 2 8fv a5 *;;4p 2 33i wj *;3z 2 *,31 2 *;2d 2 *,19 2 *;4p 2 * 8e0;l 2 *,3o 2 *;58 2 *;3n 2 *;40 2 36t 3hb -2 37l k9 0 *,40 2 898 -2 37l k9 0 *,40 2 37l k9 0 *,12 2 pv *,3i 2 pv *,3i 2 a5 jy *,3i 2 jy *,55 2 a5 jy *;;4m 2 *;;3i 2 *;19 2 34t * 85q;3n 2 *;;;;;54 2 * pv 3rr,54 2 * 3rr,54 2 3s1 *;48 2 * a5 33n,48 2 * 33m,48 2 * e2 -2 ml a5 3ik;25 2 886 9t *,g 2 88a 88b -2 * 33m,g 2 3mc 9t * 33m,54 2 3rm 9t * pv 3rr;3q 2 *;3q 2 *;;3o 2 *;1d 2 39q * 3c8,2q 2 39q * 3nv -2 89p;;3o 2 *;4c 2 *;;;;;;;;;;;3t 2 868 9t *,3n 2 *,l 2 *,14 2 39c 9t *,3o 2 *;;40 2 * 3s9 -2 b2 3fe,40 2 * 3s9 -2 3qb a5 3pc,40 2 * 3s9 -2 a5 3qb 3r5,40 2 * 3s9 -2 3nv 3po,40 2 * 3s9 -2 37l k9 0 3cm,40 2 * 3s9 -2 3p1 0 3cm,40 2 * 3s9 -2 334 hk,40 2 * 3s9 -2 897;;;3c 2 3rx *;;;3x 2 87t * 87u 87v 87w 87x,3x 2 87t * 87u 87w 87x;;2o 2 * 3bp;3q 2 3s6 *;;;28 2 *;;;2p 2 *;48 2 no a5 * 3bk;;;;2g 2 8bd 8ba 8be 899 8bf *,2g 2 8bd 8be 899 8bf *,2g 2 8bd 8ba 899 8bf *,2g 2 8bd 899 8bf *,2g 2 0 8b6 *,12 2 pv *,18 2 8bx k6 *,3h 2 pv *,3h 2 yq *;;;12 2 jz *,3h 2 jz *;f 2 34n *;18 2 1j0 * 1m -2 1;;;;58 2 n1 3s9 * py,1w 2 *;;3o 2 cd *;;3n 2 *,l 2 *;2h 2 *,30 2 340 8j2 *;;;;;l 2 *,10 2 * 8hx,3o 2 *;;;1m 2 cx *;4p 2 * e2 1m b2 -2 8d8,4p 2 * e2 8d9 -2 8d8;;46 2 3j7 3qs *,46 2 3j7 *;4o 2 1xu cx *,3c 2 cx *;;;3o 2 *;;3c 2 1m jz *;l 2 *;;55 2 *;3n 2 *,3o 2 *;;;2s 2 1m *;;;3c 2 pv *;;57 2 *;;;40 2 36t 3hb -2 b2 *,40 2 898 -2 b2 *;;1m 2 1m jz *,4x 2 * 3fz;;;1r 2 * 880,3c 2 *;;;l 2 *,3o 2 *;36 2 *,1u 2 *;3u 2 * a5 3my;;;;3n 2 *,l 2 *,1y 2 3f5 a5 jz 3mj ca *,1y 2 1m jz 3mj ca *,3o 2 *;;3n 2 3s2 *,3n 2 3ar *,l 2 3s2 *;;;59 2 *;3z 2 3qd *;;16 2 *;3r 2 *,41 2 8je mg cx * 3kj;p 2 8at pv *;;;58 2 3hb 3s9 * cx 3c9;4d 2 * a5 375 -4 1;;;;;;;;;3d 2 pv * 3gm;3t 2 * 3oy;l 2 *;2f 2 1m *,4x 2 * 8kh 3js 34s;1h 2 8ga 88b 8gb 0 *,1h 2 8ga 88b 0 *,55 2 pv *;;4e 2 * 3mb;;;;4m 2 *,4d 2 8js 9t yq * a5 0 1,4d 2 8js 9t yq * a5 1;3c 2 pv *;3d 2 *;4c 2 *;;f 2 *;25 2 31k a5 *,25 2 3b1 a5 *;25 2 886 * 9t 3cz,25 2 34k *;2i 2 1vp 3qb *,2i 2 3nv 38x a5 *,2i 2 890 1m 3qb k9 *;;4p 2 3ow -2 *,4u 2 3ow *;;;55 2 *;;;;46 2 * a5 3j7 3es;;;;;;3u 2 8ed a5 * 8ee;;2p 2 *;;y 2 *;4s 2 4q *,g 2 * a5 34k,48 2 * a5 34k,50 2 l0 1m 8an 888 *,50 2 8ao 8an 888 *,3v 2 4q *;1u 2 *;;;;3q 2 3e5 *;46 2 * 896;;27 2 *;;3c 2 * 3gm;l 2 *;f 2 *,3a 2 1m jy * a5 jz 8gj a5 3sh,3a 2 1m jy * a5 jz 8gj 8gk,3a 2 1m jy * ca 8gj a5 3sh,3a 2 1m jy * ca 8gj 8gk,3a 2 1m jy * a5 jz 8gj,3a 2 1m jy * ca 8gj;;19 2 1m jz 34z a5 jy *,3o 2 *;45 2 *,2v 2 * a5 3s8 8l2,2v 2 * a5 jz 8l2,2v 2 * a5 vm 8l2,2v 2 * ca 8l2;2f 2 mw *;;;;1j 2 3nv k9 *;l 2 *;;3f 2 *,3z 2 *,31 2 *;;55 2 *;;36 2 *,1u 2 *;5b 2 *;3q 2 *;;1y 2 *;;;;59 2 *,37 2 33n *,37 2 ns 33n *;59 2 *,4m 2 *,14 2 * 8i8 -2 8i9;4c 2 3b7 *;2q 2 36w 3s9 * 89t;48 2 1pm a5 *,40 2 * 6p 37w -2 89c -2 89d,40 2 * 6p 37w;25 2 887 *,2v 2 * cx 3hw,2v 2 * 3hw;;;3d 2 *;;3c 2 pv *;;;2g 2 * 888 3pt 3em;;;;;45 2 * 4z,l 2 *,3o 2 *;;3v 2 8az ca *;;;50 2 jj * 8ap 8aq;y 2 cx *,3e 2 * ca 3lt,3o 2 *;;;3n 2 *,46 2 0 * 3n5,1p 2 *,3o 2 *;;2m 2 * 9t 39d,3o 2 *;2h 2 *;2f 2 4q * 3po,40 2 * s1 0 3j7;;7 2 a5 8fo *;57 2 * 3m8;3o 2 *;3o 2 *;3o 2 *;;;39 2 8ct 3rl k6 *,39 2 8ct 4q *,11 2 * 8e4;4p 2 33i *;45 2 *;45 2 3am cx *,45 2 *;1p 2 *,3o 2 *,4e 2 jz *;;1d 2 3qa k9 * 855 88t;;10 2 * 1;55 2 *;;;;5 2 4q *,5 2 *;;;;59 2 * 3e4,46 2 * 32p,46 2 * 32p 3k1 3oc;;4n 2 *;4n 2 *;50 2 3l1 jj * yq qs a5 3s8 3pt,50 2 3l1 jj * yq qs 3gc,50 2 3l1 jj * 8ai a5 3s8 3pt,50 2 3l1 jj * 8ai 3gc,4n 2 *;;4c 2 *;3c 2 34k *;;28 2 *;;;3d 2 * a5 3i4;;16 2 *;;16 2 *;;;4m 2 *;2q 2 py a5 * a5 3o5,2q 2 891 * a5 3o5;;4n 2 *;4k 2 8et a5 *,4k 2 8et *,1u 2 *;3q 2 3ar *,l 2 34k *;1z 2 * e0 3rc,1z 2 * 1m e3 3rc,50 2 888 * l0 1m,50 2 888 * 8ar;;f 2 *,3a 2 1m jz 8gj ca *,3a 2 1m jy 3ht a5 jz 8gj ca *,3a 2 1m jy 3ht ca 8gj ca *,3a 2 4q no a5 jz 8gj ca *,3a 2 4q no ca 8gj ca *,3a 2 4q 8gj ca *;1y 2 * 9t 39q;50 2 3hb 3s9 * yq 8ah 3js 3s9;2y 2 8cb * 367 8cc,2y 2 8cb * 367,7 2 8h7 * 8h8 3kv,7 2 8h7 8h8 *,7 2 8h7 * 8h8,7 2 1m 888 no *,3c 2 3fd *;;2m 2 *;;;;50 2 * jj 8ap 8aq;3u 2 3rk *;;;58 2 v3 * yq,46 2 * 3j7,2g 2 * 8bg pv 3e4;p 2 3mt 1m 6q * 70 38f,p 2 3mt 1m 6q * 3pd pv,p 2 3mt 1m 6q * pv,p 2 3mt 4u * 70 38f,p 2 3mt 4u * 3pd pv,p 2 3mt 4u * pv;58 2 *;;40 2 37l k9 0 899 3nv *,40 2 89b 0 899 3nv *,40 2 3nv * -2 89c -2 89d;18 2 1sj *;;;;;;58 2 v3 3s9 *,x 2 *;x 2 *;1p 2 *;r 2 *,x 2 *;4u 2 *,3c 2 cx *,3c 2 pv *;50 2 355 3s9 1m jz * -2 8ad,50 2 * 3s9 1m jz 3ll -2 8ad,50 2 * 3s9 8ae -2 8ad,50 2 yc 355 1m jz * -2 8ad,50 2 3s9 355 1m jz * -2 8ad;;x 2 *;2h 2 *;2o 2 31z a5 * 1m 396;2q 2 * wj 3ok 39b,2q 2 * wj 39b,27 2 *,3v 2 *,3v 2 8az ca *,3v 2 8az a5 *,3a 2 1m jz 8gj ca *,3a 2 1m jy 3ht a5 jz 8gj ca *,3a 2 1m jy 3ht ca 8gj ca *,3a 2 4q no a5 jz 8gj ca *,3a 2 4q no ca 8gj ca *,3a 2 4q 8gj ca *;58 2 v3 yq *,3v 2 *;m 2 * 3ro,m 2 * e2 3ro,m 2 *;3d 2 * a5 86o;1f 2 *,14 2 *;;;;43 2 31z a5 *;43 2 31z *,43 2 *;;;;;l 2 *,3o 2 *;3d 2 86k 1m *;;;;28 2 *;3u 2 3fo *;;;1w 2 *;;3x 2 *,3c 2 36v *;;;1w 2 *;1y 2 3f5 a5 jz * ca 3rg,1y 2 3f5 a5 jz * b2 3hy,1y 2 3f5 a5 jz * ca 33l,1y 2 1m jz * ca 3rg,1y 2 1m jz * b2 3hy,1y 2 1m jz * ca 33l,1w 2 *;;2q 2 333 *,2q 2 n1 3hb * py,2q 2 * py,2q 2 3nv 3hb *,2q 2 3nv *;1p 2 * 3s9;44 2 *;;4c 2 *;;;4x 2 *;4c 2 * 33g;;40 2 * 3r6;;;;3t 2 868 a5 *,10 2 8hq * e2,3o 2 *;1y 2 *;;3o 2 * 35b;2i 2 890 1m 3qa k9 *;3v 2 8az b2 *,3v 2 * 3cu;39 2 * -4 8cs;;;;;;50 2 888 8a9 8aa 1m e3 -2 * jy 32z,50 2 888 8a9 8aa 8ac -2 * jy 32z,50 2 888 8a9 1m e3 -2 * jy 32z,50 2 888 8a9 8ac -2 * jy 32z;;33 2 *;33 2 *;2m 2 389 e2 b2 *,2m 2 389 e2 *;;;;18 2 * 8bp;18 2 * 8bo;;;;10 2 * 1m,10 2 * 1;;;4c 2 *;;33 2 *;;2f 2 * s1 -4 851 -4 852,2f 2 * 6p 3i4,2f 2 * 859,3e 2 * 8gv a5 8gw,3e 2 * a5 8gw,3e 2 * 8gv 8gw,3e 2 * 8gw;2f 2 *;;;f 2 *;;;3o 2 *;48 2 3hh a5 * 3oq,48 2 * 3oq;f 2 *,25 2 3q7 a5 *;2q 2 py a5 *,2q 2 891 *,27 2 *,1p 2 *;;3q 2 *;12 2 pv *,12 2 34y *;3x 2 3s9 * 87m -2 87n -2 87o;;3x 2 3s9 * 87m -2 87n -2 87o;;3q 2 * 35c;2f 2 854 *;;;;2j 2 wj *,2j 2 105 *,2j 2 pv *;59 2 32k jz *,1y 2 32k jz *,1y 2 32k *;2q 2 wj * 39b,18 2 3pk *;40 2 * -2 89c -2 89d;;53 2 *;1m 2 *,1u 2 *;3i 2 *;;;;19 2 pv ns *;40 2 4q 37w a5 6p *;;;;4m 2 *;;;40 2 36t 3hb -2 * 0 3cm,40 2 898 -2 * 0 3cm,2w 2 * 8il 33b no,2w 2 * 8il no 9t yq 33b;3o 2 *;3o 2 *,57 2 *;19 2 1m jz 34z a5 jz *;;3z 2 *;;;;50 2 jj * -4 8af -4 8ag;;18 2 8bx a5 *;40 2 no * -2 89h -2 89i,40 2 k6 no *;4d 2 8jq a5 3b7 * 1,4d 2 8jq 3b7 * 1;;l 2 * 3is;;;l 2 *;4p 2 8dh a5 *,4p 2 * 3pd,4p 2 0 *;;2f 2 * s1 -4 851 -4 py,2f 2 * s1,3d 2 * s1 -8 86g;;40 2 36t 3hb -2 3nv *,40 2 898 -2 3nv *;4m 2 *;;1m 2 *,53 2 *,1u 2 *;1m 2 *;;m 2 * 34r 70,m 2 * 885;l 2 *,3o 2 *;;;37 2 3js *,l 2 *,3o 2 *;;;55 2 *;;;;3c 2 cx *;3o 2 *;1g 2 1m * a5;45 2 *;;;58 2 * 3iz 85i,1d 2 * k6 3gk 855 88t,40 2 36t 3hb -2 * a5 3pc,40 2 898 -2 * a5 3pc,18 2 8bx * a5 3pc,1x 2 8f4 8f5 * k6 8f6,1x 2 8f4 * k6 8f6;l 2 *;3n 2 *;39 2 0 3js 34s pv *,39 2 0 pv *;1r 2 *;;;2o 2 8cz a5 *,2o 2 8cz a5 * a5 3bw,2o 2 8cz a5 * 9t 32m;;;;;;4y 2 222 a5 *;;1v 2 * 32v,50 2 * 3js 8as,18 2 * 3b4;45 2 39c a5 *,45 2 3rc 3js *;;3z 2 *;3q 2 * 3kz;59 2 *,3q 2 * 3cc;;;;;3n 2 *,l 2 *,3o 2 *;3v 2 *;;;;40 2 36t 3hb -2 a5 3qb *,40 2 898 -2 a5 3qb *;40 2 * 1x7;59 2 *;;3q 2 33i a5 *;55 2 *;;;;1p 2 *;;;;1y 2 * ca 33u;;;;54 2 * 3rr,3o 2 *;3d 2 86k 1m *,17 2 *,4u 2 *,33 2 *;;1y 2 *;16 2 *;53 2 *;;41 2 * cx 8jf,41 2 * 8jf;;58 2 *;;3d 2 * 86p;11 2 3gn *;3n 2 *,l 2 *,3o 2 *;m 2 * 1m 375;;;;25 2 34k *;2q 2 3nv uk *;3q 2 * a5 3ox;;37 2 1m * no,37 2 cx * no;;3n 2 *,3o 2 *;2j 2 *;2j 2 *;3c 2 *;4f 2 8e5 8e6 8e7 335 a5 4q 3gi 8e8 a5 10u 327 *,4f 2 8e5 8e6 8e7 335 a5 4q 3gi 8e8 a5 x2 327 *,4f 2 8e5 8e6 8e7 335 a5 8ea 8e8 a5 10u 327 *,4f 2 8e5 8e6 8e7 335 a5 8ea 8e8 a5 x2 327 *,4f 2 8e5 8e6 8e7 8eb 4q 3gi 8e8 a5 10u 327 *,4f 2 8e5 8e6 8e7 8eb 4q 3gi 8e8 a5 x2 327 *,4f 2 8e5 8e6 8e7 8eb 8ea 8e8 a5 10u 327 *,4f 2 8e5 8e6 8e7 8eb 8ea 8e8 a5 x2 327 *,4f 2 8e5 8e7 335 a5 4q 3gi 8e8 a5 10u 327 *,4f 2 8e5 8e7 335 a5 4q 3gi 8e8 a5 x2 327 *,4f 2 8e5 8e7 335 a5 8ea 8e8 a5 10u 327 *,4f 2 8e5 8e7 335 a5 8ea 8e8 a5 x2 327 *,4f 2 8e5 8e7 8eb 4q 3gi 8e8 a5 10u 327 *,4f 2 8e5 8e7 8eb 4q 3gi 8e8 a5 x2 327 *,4f 2 8e5 8e7 8eb 8ea 8e8 a5 10u 327 *,4f 2 8e5 8e7 8eb 8ea 8e8 a5 x2 327 *,4f 2 8e5 8e6 335 a5 4q 3gi 8e8 a5 10u 327 *,4f 2 8e5 8e6 335 a5 4q 3gi 8e8 a5 x2 327 *,4f 2 8e5 8e6 335 a5 8ea 8e8 a5 10u 327 *,4f 2 8e5 8e6 335 a5 8ea 8e8 a5 x2 327 *,4f 2 8e5 8e6 8eb 4q 3gi 8e8 a5 10u 327 *,4f 2 8e5 8e6 8eb 4q 3gi 8e8 a5 x2 327 *,4f 2 8e5 8e6 8eb 8ea 8e8 a5 10u 327 *,4f 2 8e5 8e6 8eb 8ea 8e8 a5 x2 327 *,4f 2 8e5 335 a5 4q 3gi 8e8 a5 10u 327 *,4f 2 8e5 335 a5 4q 3gi 8e8 a5 x2 327 *,4f 2 8e5 335 a5 8ea 8e8 a5 10u 327 *,4f 2 8e5 335 a5 8ea 8e8 a5 x2 327 *,4f 2 8e5 8eb 4q 3gi 8e8 a5 10u 327 *,4f 2 8e5 8eb 4q 3gi 8e8 a5 x2 327 *,4f 2 8e5 8eb 8ea 8e8 a5 10u 327 *,4f 2 8e5 8eb 8ea 8e8 a5 x2 327 *,4f 2 8e5 8e6 8e7 335 a5 8e8 a5 10u 327 *,4f 2 8e5 8e6 8e7 335 a5 8e8 a5 x2 327 *,4f 2 8e5 8e6 8e7 8eb 8e8 a5 10u 327 *,4f 2 8e5 8e6 8e7 8eb 8e8 a5 x2 327 *,4f 2 8e5 8e7 335 a5 8e8 a5 10u 327 *,4f 2 8e5 8e7 335 a5 8e8 a5 x2 327 *,4f 2 8e5 8e7 8eb 8e8 a5 10u 327 *,4f 2 8e5 8e7 8eb 8e8 a5 x2 327 *,4f 2 8e5 8e6 335 a5 8e8 a5 10u 327 *,4f 2 8e5 8e6 335 a5 8e8 a5 x2 327 *,4f 2 8e5 8e6 8eb 8e8 a5 10u 327 *,4f 2 8e5 8e6 8eb 8e8 a5 x2 327 *,4f 2 8e5 335 a5 8e8 a5 10u 327 *,4f 2 8e5 335 a5 8e8 a5 x2 327 *,4f 2 8e5 8eb 8e8 a5 10u 327 *,4f 2 8e5 8eb 8e8 a5 x2 327 *,4f 2 8e5 8e6 8e7 335 a5 4q 3gi 8e8 327 *,4f 2 8e5 8e6 8e7 335 a5 8ea 8e8 327 *,4f 2 8e5 8e6 8e7 8eb 4q 3gi 8e8 327 *,4f 2 8e5 8e6 8e7 8eb 8ea 8e8 327 *,4f 2 8e5 8e7 335 a5 4q 3gi 8e8 327 *,4f 2 8e5 8e7 335 a5 8ea 8e8 327 *,4f 2 8e5 8e7 8eb 4q 3gi 8e8 327 *,4f 2 8e5 8e7 8eb 8ea 8e8 327 *,4f 2 8e5 8e6 335 a5 4q 3gi 8e8 327 *,4f 2 8e5 8e6 335 a5 8ea 8e8 327 *,4f 2 8e5 8e6 8eb 4q 3gi 8e8 327 *,4f 2 8e5 8e6 8eb 8ea 8e8 327 *,4f 2 8e5 335 a5 4q 3gi 8e8 327 *,4f 2 8e5 335 a5 8ea 8e8 327 *,4f 2 8e5 8eb 4q 3gi 8e8 327 *,4f 2 8e5 8eb 8ea 8e8 327 *,4f 2 8e5 8e6 8e7 335 a5 8e8 327 *,4f 2 8e5 8e6 8e7 8eb 8e8 327 *,4f 2 8e5 8e7 335 a5 8e8 327 *,4f 2 8e5 8e7 8eb 8e8 327 *,4f 2 8e5 8e6 335 a5 8e8 327 *,4f 2 8e5 8e6 8eb 8e8 327 *,4f 2 8e5 335 a5 8e8 327 *,4f 2 8e5 8eb 8e8 327 *;;;;53 2 *;;;;x 4 *;59 4 3zh *;;t 4 *;;x 4 *;;;;4c 4 *;51 4 *;3t 4 *;3t 4 *;;x 4 *;;;;;;;;;;;;;;1 4 *;m 4 4jo cx *,m 4 4jo cx * 8oi,m 4 4jo * cx,t 4 k1 -2 *;51 4 *;3n 4 *;m 4 4jo cx *,m 4 *;;m 4 4jo cx *;;t 4 *;;3t 4 *;21 4 3zk *;;;y 4 *;;;;;;;4q 4 *;4b 4 *;1m 4 od *,3y 4 od * 49k;29 4 8vu * zh 8ol 8vv,29 4 8vu * zh 8vv;;2o 4 * 4jo 3w2;;;2f 4 47u *;;;;2m 4 *;40 4 * -2 8pn -2 8po,4z 4 * 8zm;51 4 *;4c 4 * ly,3r 4 *;3y 4 *;;;2j 4 *;;51 4 *;36 4 *;;;;1v 4 *;;3m 4 *;37 4 48l *,5b 4 42 zh 8x5 *;g 4 *;5b 4 *;g 4 *;5b 4 * 42,h 4 8yc -8 479 *;1 4 *;1 4 *;g 4 *,1 4 *;g 4 *;;1n 4 *,5a 4 *;19 4 4jo 4bv zh h2 *,19 4 h2 * 8lt 8lu,19 4 h2 * 8lu;51 4 *;;;;3n 4 *;;3t 4 *;3t 4 *;;;;m 4 * 8oi;;;;;;3t 4 *;51 4 *;;;50 4 * yi -2 od 4lj -2 8qm;;3r 4 *;2e 4 x1 *,2e 4 8x1 -4 x1 *,2e 4 8x1 -4 *;;36 4 *,t 4 *;;3d 4 *;17 4 *,33 4 *,5a 4 *,8 4 90r -8 * 4lg;;3m 4 *;19 4 jk * 47u,19 4 jj * 47u,5a 4 *;t 4 *;3d 4 * 8mw,3f 4 *,1n 4 *,5a 4 *,4z 4 8lf 8zi 8zj ws -8 *,4z 4 8lf 8zi 8zj -8 *,t 4 ws *;2o 4 *;3d 4 *;2o 4 * 4f2;3z 4 *,31 4 *,2m 4 *;48 4 *;;;;;;3d 4 * zh 3w2,f 4 * zh 41y 40s,25 4 hr *,51 4 * zh 41y 40s;3z 4 *,59 4 *;45 4 i3 h2 *,45 4 * zh;4c 4 *;x 4 *;;;;1f 4 *;;;46 4 * 10o;;;4c 4 *;;;5 4 * 0 8n6,40 4 * a5 0 8pl 8pm,40 4 * 0 8pl 8pm,1q 4 5l 8qo *,3b 4 * 908 909;;;;;;;;3z 4 *,1e 4 *;1f 4 *,51 4 *;1f 4 *,3t 4 *,51 4 *;;45 4 * -2 lu;;;36 4 *;3z 4 *;3z 4 *;;;48 4 *;1r 4 * 8og;;3n 4 *;;p 4 *;;u 4 *;u 4 *;4i 4 8xq zh 0 *;;59 4 *;;4i 4 a5 *,3b 4 905 906 rw *,3b 4 905 rw *;1s 4 8xe 8lf a5 * 8xf,1s 4 8xe a5 * 8xf;1 4 *;1 4 *;;f 4 *;;;17 4 *,39 4 0 8t1 *,39 4 0 *,39 4 * 8t2 3zp 8t3,39 4 * 8t2 8t3,33 4 *;2m 4 *;;;1k 4 *;3n 4 *,1d 4 * 3wu 0 zb;48 4 *;48 4 *;;2m 4 *;11 4 *;11 4 *;;;18 4 8sh -2 * 8si,13 4 * 90o;;f 4 *,59 4 *,3g 4 *;;;4c 4 *;4v 4 *;4v 4 *;1k 4 *;3y 4 3t *;;4r 4 8yg -4 8yh 8yi * 8yj 8yk,4r 4 8yg -4 8yh * 8yj 8yk,4r 4 8yg -4 8yh 8yi * 8yj,4r 4 8yg -4 8yh * 8yj;16 4 *;e 4 901 0 4kb * 902;16 4 *;48 4 *;11 4 * 8up;;50 4 0 8r8 8r9 qo *;;3n 4 *;3z 4 *,59 4 *,4q 4 *;1n 4 *;2n 4 *;;;42 4 *;4c 4 *;;2n 4 *;2n 4 *;42 4 *;42 4 *;1s 4 * 1n 8xi;3n 4 *;3t 4 *;;;;40 4 * 3ue;;18 4 * 4eh;46 4 11o * 44u,e 4 8o6 8yx * 8zx,e 4 8o6 * 8zx;37 4 * 47k;;1e 4 *;;36 4 *;12 4 * 9v,39 4 0 od *,13 4 1 * 9v;;;;3v 4 *,2g 4 * 8s2 qo 9v;;n 4 8nn -4 8no ci *;;2r 4 * jc 47u 8pd,2r 4 * 47u 8pd;;3k 4 0 * qo 8yq,13 4 0 * qo 9v,13 4 0 * 90m;;3g 4 *;3g 4 *;3z 4 *,5a 4 *;;;;2o 4 * 3u4;18 4 * 4jv;;51 4 *;y 4 *,y 4 * u6,47 4 * u6 zh a5 8xx,47 4 * zh a5 8xx,47 4 * u6 a5 8xx,47 4 * a5 8xx,47 4 * u6 zh 8xx,47 4 * zh 8xx,47 4 * u6 8xx,47 4 * 8xx;y 4 *;y 4 *;;;1v 4 11p * -2 8ow;;3g 4 *;;;;;25 4 *;;0 4 *;;;;;;1z 4 * 8q1;;1v 4 8ov -2 *;40 4 * 1n -2 8pp;;50 4 3vp yi -2 * -2 8qm,50 4 5a jj -2 * -2 8qm,50 4 5a jk -2 * -2 8qm,50 4 4lk yi -2 * -2 8qm,50 4 4lj jj -2 * -2 8qm;;;;1n 4 *,5a 4 *;2o 4 *;45 4 *;2o 4 46r *;16 4 *;;;;;;;;;1z 4 8qd -2 a2 8lf -2 *,1z 4 8qd -2 8lf -2 *;;;45 4 od h2 *,45 4 4f8 h2 *,2q 4 41b *,27 4 *;;3d 4 *,8 4 90r -8 * 4lg;;;;;;m 4 47i 8oj *;;;59 4 *;;1n 4 *;;36 4 *;;;;2d 4 *,19 4 *;;36 4 *;;40 4 * jj,40 4 * yi;;4p 4 * ws 42h;4v 4 *;;;4p 4 * 8u3;50 4 11p * ci 8qn 4jo 8qo;;;;;51 4 *;1s 4 *;;19 4 h2 * 8lt 8lu,19 4 h2 * 8lu,3n 4 *;;;21 4 5l 8qo 1n *,d 4 5l 8qo 1n *;;3n 4 *;3g 4 *;f 4 *,3g 4 *;54 4 4iq *,54 4 * 105 4iq,4h 4 * 8rf 4iq;;25 4 *;25 4 *;25 4 *;3k 4 1 4jo * 8yp,3k 4 4jo * 8yp;58 4 * bo;58 4 38 *;;4c 4 *;;58 4 * 431;e 4 901 * 902;;4l 4 * od 904 465,4l 4 *;;17 4 *;17 4 *;;0 4 *;48 4 *,0 4 *;r 4 *;3t 4 *,51 4 *;3t 4 *;;3t 4 *;3n 4 *,3u 4 8va 8vb 8vc *;3t 4 *;3t 4 *;51 4 *,1l 4 * 90f 0;4k 4 *,51 4 *;;3t 4 *;50 4 od * -2 8ol 8qp;;;4c 4 *;r 4 *;48 4 *;;;;1v 4 *;28 4 *;;25 4 hr *,1 4 * cx 1sx,h 4 * cx 1sx;48 4 *;;f 4 *;;;q 4 a5 * 8mb 8mc -2 8md,q 4 a5 * 8mb -2 8md,q 4 a5 * 8mb 8mc -2,q 4 a5 * 8mb -2,1d 4 3u6 * 8p3 8p4,1d 4 3zp * 8p3 8p4,1d 4 42z * 8p3 8p4,1d 4 3zp * 8p8 8p9,1d 4 3u6 * 8p8 8p9;;;;;4b 4 *;;2q 4 * 42l 47u;27 4 *;;51 4 *;f 4 *,3g 4 *;3z 4 *,59 4 *,4q 4 *;;1q 4 du * od,2e 4 *;;;3r 4 *;;4r 4 8nx * 426;x 4 *;;;1c 4 *,t 4 *;4q 4 *;;;19 4 8lq 48l *,19 4 od * zh a5,1f 4 *,t 4 * 8zv,t 4 *;2d 4 *,19 4 *;48 4 *;;;;;;50 4 * -2 8ol 8qp 4el;;3g 4 *;46 4 * 8ph;2c 4 * 8x8;;;36 4 *;;;2f 4 47u * 9y;51 4 cd * 8zr;3z 4 *,59 4 *,3g 4 *;f 4 *,3g 4 *;;;3t 4 *;;25 4 *;;3z 4 *,52 4 8nv *,31 4 *,59 4 *;f 4 *,3g 4 *;f 4 *;4k 4 *;;4z 4 o5 od a5 * ws 44t;;;3v 4 3yn *;;1k 4 *;0 4 *;;3z 4 *,31 4 *,17 4 *,33 4 *;59 4 *;;;t 4 * ci 8zu;;51 4 * 42s;3z 4 *;1k 4 *;;;;;;;;2i 4 *;;2i 4 *;2i 4 *;3n 4 *;51 4 *;43 4 * 8tn 8to,43 4 464 * 4gt 42p,43 4 464 * 4f2;3n 4 * 44j,51 4 * 44j;45 4 *;;;4c 4 *;58 4 * 8lh,3r 4 *;;;;;50 4 * 47k jc -4 8qk -4 8ql;;3j 4 0 3zz qo *,3j 4 0 3xg qo *;;;;;1m 4 od jj *;;;16 4 *;;;;3u 4 * 46k;;;;37 4 od 8ol *;1s 4 * m5,1s 4 * oa;2i 4 3u6 *,2i 4 3zp *,2i 4 48a *,2i 4 48o 4jo 3u6 *;;4u 4 * 4ci;3r 4 *;58 4 *;;3u 4 *;2p 4 *,1d 4 * 4l3 8p7;2f 4 * 8l6;;2f 4 47u *,4c 4 42e 117 *,4c 4 117 42e *,4c 4 *;;;;;51 4 *;g 4 * zh zc 4bv,3v 4 bv *;4v 4 *;4v 4 *;;;35 4 8y2 -8 * oa;;3n 4 46s *;;3z 4 *;50 4 * -2 8ol 8qp,50 4 8qv 8nh 8qw * 8qx,50 4 8qv 8nh * 8qx,1m 4 *;;;;4p 4 *;8 4 90r -8 * 4lg;1q 4 8wz -2 8x0 i3 *,1q 4 i3 *;;;;;4q 4 *;2i 4 * 4jo 3u6 45d,26 4 *;4y 4 * 4ia;;26 4 *;58 4 *;;;4u 4 *,4j 4 *;3n 4 *;51 4 *;3t 4 *;;;;;33 4 *;42 4 * 8tj,2c 4 * 1nd;51 4 *;4c 4 *;;;;19 4 4jo 4bv zh a5 *;45 4 *;3g 4 *;2n 4 8wo -8 * 1n;;1n 4 *,5a 4 *;3d 4 *,t 4 *;;;5a 4 *,t 4 *;;1n 4 *,5a 4 *;4p 4 8tp -2 * u6;;36 4 *;36 4 *;36 4 *,51 4 *;43 4 *;43 4 3u4 *;36 4 *;36 4 *;;;43 4 *;1k 4 *;;;37 4 *;4k 4 *;;;25 4 *;18 4 * 43a;;f 4 *,3g 4 *;1 4 *;1 4 *;1r 4 *;3z 4 *;28 4 *;;;;;58 4 *;48 4 *,0 4 *,0 4 443 cx *;;1 4 *;;;3t 4 *;3n 4 *,4z 4 nz a5 * 40k;4p 4 8ue 3u3 od oa *,4p 4 8ue od oa *;;;;4p 4 * 8ty;;;;;3z 4 *,1e 4 *;;;;;29 4 0 * jc 4jo 8qo;;4k 4 *;4k 4 *;e 4 901 a5 * 902,e 4 xl a5 * o5 jc;51 4 *;4p 4 *;;1z 4 * 8q1;50 4 8lx 42e -2 8ol * 3vg,50 4 8lx -2 8ol * 3vg,1 4 *;;;3y 4 *;;3r 4 *;;;45 4 * o5 ws 4kg;3v 4 *;;3n 4 *;3t 4 *;3t 4 *;3t 4 *;3n 4 *;3z 4 *;;19 4 4jo * zh oa,4s 4 od 48l *,2y 4 8st *,1 4 *,4z 4 od 8z3 * 4dp,t 4 4jo *,t 4 i3 *,t 4 od 8z3 * 8zw,8 4 90r -8 * 4dp;g 4 *;g 4 *;g 4 *;;;;3t 4 *;;;;;39 4 * 3v2 -2 8sx;;;;1 4 *;25 4 *,45 4 * 4z;48 4 *;;;3y 4 *;3z 4 *,31 4 *,17 4 *,33 4 *;4u 4 8ul 8lf jj * 1n,4u 4 8ul jj * 1n;4c 4 * ly;;n 4 8ne -2 1n ws *;3g 4 *;;3y 4 *;q 4 4l8 4jo ws *,q 4 * jj 4l8 4jo;p 4 * 8ri,p 4 8ps -4 *;3r 4 *;;;3n 4 *,51 4 *;4p 4 * 8uh;27 4 *;;3t 4 *;;;;;;2j 4 105 *,2j 4 od *,4v 4 * 8yb;;;;;1m 4 *;40 4 4ku du * 5l;;1d 4 3u6 * 8p3 8p4;3n 4 *,1d 4 3zp * 8p8 8p9,1z 4 * 420;;;3t 4 *;27 4 *;;;;;36 4 *;;3z 4 *;;59 4 my jj *;51 4 *;2b 4 *,4k 4 *;3n 4 *,2b 4 *,4k 4 *,51 4 *;4j 4 *;3n 4 *,2b 4 *,4k 4 *,51 4 *;51 4 *;;;;;;;;;;;r 4 *,5a 4 *;2m 4 * cx 491,2m 4 491 cx *,5a 4 *;f 4 4ge -2 *,f 4 *,51 4 *;f 4 *,3g 4 *;;50 4 * qh,3r 4 *,r 4 * 8n4,21 4 * 8qo,21 4 117 * jj;;3z 4 *;;;4p 4 0 * 8sa,4p 4 * 8uk 0,4p 4 * 8uk;;;3y 4 *;;;;p 4 *;1m 4 *,1m 4 ly jj *,1m 4 jj *,36 4 *;;2f 4 *;t 4 *;3x 4 8oc 8od 8oe 8of *,3x 4 8oc 8oe 8of *;3x 4 45i *;3x 4 *,e 4 * ly 0 3x2;;e 4 a2 8lf -2 *;18 4 * jj 4d5;37 4 o5 ws *;37 4 *,4h 4 *;5 4 zh *;1m 4 *,1m 4 zh * ym,21 4 *,d 4 5l 8qo *;;;3n 4 *;;;;t 4 *;;;;0 4 *;4z 4 8zn * 8zo;r 4 *;;3z 4 *,31 4 *,1e 4 *;1e 4 *;;36 4 *;4c 4 *;;4c 4 *;2m 4 *;2f 4 *;;4v 4 *;3n 4 *;3t 4 *;39 4 0 8t1 qo *,39 4 0 qo *;1n 4 *;2o 4 *;;2o 4 407 *;;;;17 4 *,33 4 *;33 4 *;;2f 4 *;;28 4 *;;;2e 4 *;;;3v 4 *;;;3n 4 *,51 4 *;f 4 *;;;3i 4 *;3i 4 *;;;;3z 4 *,1e 4 *;;;;1m 4 * 42p;;;;58 4 4fa 4jo *;51 4 *;51 4 *;3g 4 *;;;3n 4 *;4y 4 *;25 4 *;3n 4 *;42 4 * 8tm;18 4 414 * 8sb;33 4 *;4v 4 46z *,4v 4 * 8ya;3d 4 *;;3g 4 *;;4c 4 *;1f 4 *,31 4 *;3z 4 *;3t 4 *;;;2e 4 *;50 4 * 482;f 4 * 485;4b 4 *;;;;;2p 4 *;;;4y 4 *;;;;;3d 4 *;;;;;;;58 4 * 47z;40 4 * -2 8pp;;1k 4 *;4y 4 *;;3t 4 *;;;3n 4 *;;3t 4 *;;;;r 4 *;16 4 * 11p,16 4 *;;4p 4 8tp -2 * u6,4p 4 * u6 -2 8tr;54 4 *,4h 4 *;;54 4 *,4h 4 *;;3y 4 4ei *;;;;3n 4 *,51 4 *;3t 4 *;3n 4 *;59 4 *;4c 4 *,3r 4 *;;t 4 *;t 4 *;;4s 4 od a5 * 4bv,4p 4 * 8tx;;;;5 4 *,t 4 *;4p 4 * 477;2f 4 *,5 4 * 8n4 -2 8n5;5 4 od *,t 4 od *;m 4 *;45 4 5l *;4b 4 *;1f 4 *;;5 4 *;;;2f 4 * yi,46 4 * h2 ws 45h jc,29 4 0 8vw * 8qo,29 4 0 jc * 8qo,k 4 1 * -2 90c;;;;2g 4 i3 8ol * 4f7;;3g 4 *;;4p 4 *;;;;1f 4 *,3f 4 *,51 4 *;3t 4 *;4u 4 * -2 od,4u 4 * od;;48 4 *,0 4 *;;58 4 * 431;;;f 4 *;;;;;;;18 4 * 8sj jj 8sk;4p 4 *,51 4 *;59 4 3zj *;1v 4 *;19 4 4jo 4bv zh a5 *,19 4 a5 * 8lt 8lu,19 4 a5 * 8lu,19 4 8ly a5 * 8lz;51 4 *;51 4 *;;51 4 *;3n 4 *,45 4 * 47w;4y 4 4kz *;;;;58 4 * 8le;;2j 4 *,4f 4 8uq -4 0 * 8uw;4b 4 *;;;;;;;;51 4 *;;;q 4 * 8mf,q 4 8mg 8lf h2 *,q 4 8mg 8lf *,29 4 8vi 8nh * -2 8vj,29 4 8vi * -2 8vj,29 4 8f0 8vq 8lf *;;36 4 *;;;1 4 *;19 4 h2 * 8lt 8lu,19 4 h2 * 8lu;;19 4 * 4jo oa;51 4 *;59 4 * 8lf -2 8op;50 4 5a jj -2 od * -2 8qm,50 4 5a jk -2 od * -2 8qm,50 4 * jj -2 od 4lj -2 8qm;50 4 * yi -2 od 4lj -2 8qm;2f 4 * -8 47u,2f 4 * -8 41b,2f 4 *;2f 4 * 3yn 3w2,2f 4 * 8la,19 4 * 450,2r 4 * 8pc,2r 4 ly nz * 8pe,18 4 * 4ce;;;;;4r 8 10r 23m 9f6 -4 *,4r 8 23m 9f6 -4 *;1d 8 53s 5en *;;;;y 8 *;4q 8 *;;;;;;59 8 *;2n 8 535 *;;;1 8 *;;;;;;;;;n 8 93h 93i 4su * 50g;;;;;;4c 8 *;46 8 * 4xg nx,46 8 * 4tv;;;;;x 8 *;;4j 8 *;3n 8 *;0 8 *;0 8 *;;x 8 *;;4y 8 *;;;;;;;;;;;4c 8 * v5 mc,40 8 * v5 v5 587 4ra 4yd 53u,40 8 * v5 v5 587 4ra 4r7 0 59o,40 8 * v5 v5 587 4ra 954,40 8 * v5 587 4ra 4yd 53u,40 8 * v5 587 4ra 4r7 0 59o,40 8 * v5 587 4ra 954,40 8 * v5 v5 4ra 4yd 53u,40 8 * v5 v5 4ra 4r7 0 59o,40 8 * v5 v5 4ra 954,40 8 * v5 4ra 4yd 53u,40 8 * v5 4ra 4r7 0 59o,40 8 * v5 4ra 954,40 8 * v5 v5 587 4yd 53u,40 8 * v5 v5 587 4r7 0 59o,40 8 * v5 v5 587 954,40 8 * v5 587 4yd 53u,40 8 * v5 587 4r7 0 59o,40 8 * v5 587 954,40 8 * v5 v5 4yd 53u,40 8 * v5 v5 4r7 0 59o,40 8 * v5 v5 954,40 8 * v5 4yd 53u,40 8 * v5 4r7 0 59o,40 8 * v5 954;;3y 8 *;1f 8 *;;;;18 8 * mc a9 4xx,18 8 * 98g 4xx;19 8 91t b1 *;;;45 8 *;3n 8 *;51 8 *;4p 8 *,51 8 *;;;51 8 *;59 8 4ug *;51 8 *;36 8 *;;;3n 8 *;25 8 *;2m 8 *;;4p 8 99x 546 *,4p 8 99x *,4p 8 0 * 99y,4p 8 * 0 9ap;;;4u 8 *,4j 8 *;;y 8 *;;4q 8 *;;3n 8 *;46 8 4v0 *;;;;17 8 *,33 8 *;;;42 8 99n -2 ip *,2n 8 9cv -8 ip *;t 8 *;3n 8 *;3v 8 *;1i 8 4yp 543 *;;;;;;27 8 *;;y 8 *,25 8 *;17 8 *,33 8 *,2m 8 *;;;2m 8 *;3m 8 9hn *;3m 8 *;37 8 5bh *;g 8 *;48 8 546 *,5b 8 967 * 42,5b 8 * 42,h 8 9ew -8 546 *;5b 8 *;1 8 *;g 8 *,1 8 *;g 8 *;g 8 *;4o 8 * -2 9cr;3u 8 * v5 hw 4su 59y;3n 8 *;;3t 8 *;;;40 8 * v5 587,40 8 * 4sg;3g 8 *;;;51 8 *;5a 8 *,t 8 *;;t 8 *;46 8 * 953,46 8 559 58e *,46 8 559 *;29 8 * v5 fc 587 -4 98y -2 9br,29 8 * v5 9bs -4 98y -2 9br,29 8 * v5 -4 98y -2 9br,29 8 * v5 fc 587 -4 98y -2,29 8 * v5 9bs -4 98y -2,29 8 * v5 -4 98y -2;;m 8 * 57u,m 8 10r * 57u;m 8 *;4c 8 *;;;51 8 *,1l 8 * 9h8 0;;3x 8 * v5 5fk,17 8 *;;4c 8 *;;0 8 *;0 8 *;;;4c 8 *;;;f 8 *;;45 8 hz *,45 8 *;;;;36 8 *,t 8 *;1n 8 *,5a 8 *;;;;;2f 8 *,5 8 * 92u -2 92v,46 8 * dv 12h 58t;q 8 924 bo * 57v,q 8 924 * 57v,q 8 924 bo *,q 8 924 *,3n 8 *,1d 8 4mf * 91l 94m,1d 8 4za * 91l 94m,2q 8 95d * 53x,3r 8 *,t 8 9bd * 9ge;;1d 8 4mf * 91l 94m;;3t 8 *;27 8 *;3n 8 *;27 8 *;;3z 8 *;;3f 8 *;;17 8 *,33 8 *;y 8 *;;3y 8 *;3y 8 *;;;;2l 8 * 16b;16 8 *;;;;;51 8 *;3z 8 *,e 8 9gv 0 *,1e 8 *;2m 8 *;4c 8 *;;36 8 *;45 8 * v5,42 8 * v5 v5 12j 55d;3z 8 *;3z 8 *;59 8 *;3z 8 *;;;;;p 8 *;;;;1 8 *;2m 8 *;;1k 8 *;;4z 8 * 9fs 9ft -2 9fu;;;2e 8 9ds * -2 4t1;;;;37 8 4s * 53b;4v 8 *;2f 8 dv uo *;1k 8 *;3y 8 3t *;4y 8 *;;;;51 8 *;3v 8 * 53z,3v 8 * 51z,1s 8 9dv 9dw * yy,1s 8 9dv * yy;;11 8 * 25s;;3n 8 *;;40 8 * 4nc;;;;37 8 * 53b;;3n 8 *;;18 8 * 4o3,4u 8 518 9at * 4s,4u 8 518 * 4s;;t 8 *;2e 8 9ds 4s 4sa -2 *,2e 8 9ds 4s hw -2 *;;28 8 *;;3d 8 *,4u 8 *;t 8 *;17 8 *;1v 8 *;;28 8 *;r 8 *;;4c 8 *,r 8 *;4j 8 *;4c 8 *;4k 8 *,51 8 *;51 8 *;;59 8 535 945 *;1v 8 *;27 8 *;4k 8 *;;r 8 *,2m 8 * ys 4ox,4q 8 *,5a 8 *;;3g 8 *;;;;;;;x 8 *,1q 8 9dg *,1q 8 53j -2 9dh -2 *;42 8 *;;4z 8 53u 0 -2 12h *;;;;;1z 8 * 4z0 95s;;3x 8 * v5 5fk,17 8 *,r 8 * v5;;;;;;;2u 8 949 -2 12h *;;2f 8 * 910,4z 8 10t 9fo * 9fp,e 8 9gj 9gk * 9gl,e 8 9gj * 9gl,4l 8 10q * 9gx;e 8 * 9gw;;3x 8 *;;t 8 *;t 8 *;;2c 8 * 9d1;42 8 n9 *;;13 8 0 * 97y wp,3j 8 0 * 9ho 9hp,3j 8 0 * 9hp;;;4y 8 *;4y 8 *;58 8 * 915;;50 8 * 53z;59 8 *;;;;;1k 8 * 51q,4b 8 *;;;18 8 * 4vo;;2o 8 *;;;;3n 8 *;;4s 8 4s a1 * 50g;;3z 8 *;y 8 *;y 8 *,47 8 * 10r aa 9eh,47 8 * 9ei 9eh;;46 8 nx 53u 0 * 559,46 8 951 0 * 559;;;;4p 8 *;f 8 *;2g 8 i3 929 *;q 8 10r 4z0 *,4p 8 *,t 8 *;;;1l 8 fc 4za * aa 9h6,1l 8 rk * aa 9h6;;4c 8 * v5,3r 8 *;45 8 * 4z;;;;;1v 8 11q * -2 94c;1v 8 94b -2 *,1v 8 p 563 *;3g 8 *;;;;;1f 8 *,3f 8 *;2d 8 *,19 8 *;25 8 *;;;;;;3z 8 *,31 8 *,17 8 *,33 8 *;3z 8 *,59 8 *;31 8 *;;29 8 9bq * 9bf;;t 8 *;1n 8 *,5a 8 *;1n 8 *;2o 8 *;;;;;;;;36 8 *;;;1 8 *;50 8 96y * 96z;;;m 8 53d 942 *;45 8 4pw *,27 8 *;;;3n 8 *;;17 8 *;;33 8 *;;;1 8 *;;1z 8 4yc * 95q;51 8 *;;;;;4u 8 *;;5a 8 *;16 8 * v5;;;4v 8 *;4p 8 * 4y8;1m 8 *,1m 8 4w2 *,1m 8 3e *,1m 8 mc a9 *,18 8 98h mc a9 *,18 8 98h 98i *;36 8 *;;;;1m 8 10r 12h *,21 8 12h *,d 8 99j 99k 12h *;;;;1m 8 *,21 8 *;50 8 hp * -4 96c -4 96d;;;26 8 9ee -4 *;4p 8 * 9a9;;;50 8 * je -4 96c -4 96d;1s 8 *;;3d 8 *;3d 8 *;m 8 5dh ys *;4c 8 *;;;;;;1m 8 *;;3n 8 *;25 8 *;;54 8 5cx *;54 8 * qo 5cx;58 8 *;25 8 *;4h 8 *;;;;40 8 52g v5 587 v5 587 4ra * 10r 0 59o,40 8 52g v5 587 v5 587 4ra * 0,40 8 4nc v5 v5 587 4ra * 10r 0 59o,40 8 4nc v5 v5 587 4ra * 0,40 8 955 v5 587 4ra * 10r 0 59o,40 8 955 v5 587 4ra * 0,40 8 52g v5 587 587 4ra * 10r 0 59o,40 8 52g v5 587 587 4ra * 0,40 8 4nc v5 587 4ra * 10r 0 59o,40 8 4nc v5 587 4ra * 0,40 8 955 587 4ra * 10r 0 59o,40 8 955 587 4ra * 0,40 8 52g v5 587 v5 4ra * 10r 0 59o,40 8 52g v5 587 v5 4ra * 0,40 8 4nc v5 v5 4ra * 10r 0 59o,40 8 4nc v5 v5 4ra * 0,40 8 955 v5 4ra * 10r 0 59o,40 8 955 v5 4ra * 0,40 8 52g v5 587 4ra * 10r 0 59o,40 8 52g v5 587 4ra * 0,40 8 4nc v5 4ra * 10r 0 59o,40 8 4nc v5 4ra * 0,40 8 955 4ra * 10r 0 59o,40 8 955 4ra * 0,40 8 52g v5 587 v5 587 * 10r 0 59o,40 8 52g v5 587 v5 587 * 0,40 8 4nc v5 v5 587 * 10r 0 59o,40 8 4nc v5 v5 587 * 0,40 8 955 v5 587 * 10r 0 59o,40 8 955 v5 587 * 0,40 8 52g v5 587 587 * 10r 0 59o,40 8 52g v5 587 587 * 0,40 8 4nc v5 587 * 10r 0 59o,40 8 4nc v5 587 * 0,40 8 955 587 * 10r 0 59o,40 8 955 587 * 0,40 8 52g v5 587 v5 * 10r 0 59o,40 8 52g v5 587 v5 * 0,40 8 4nc v5 v5 * 10r 0 59o,40 8 4nc v5 v5 * 0,40 8 955 v5 * 10r 0 59o,40 8 955 v5 * 0,40 8 52g v5 587 * 10r 0 59o,40 8 52g v5 587 * 0,40 8 4nc v5 * 10r 0 59o,40 8 4nc v5 * 0,40 8 955 * 10r 0 59o,40 8 955 * 0,40 8 * 10r 0 59o 956;;50 8 hz * -2 4s 967 96j,50 8 hz * -2 967 96j;p 8 * qo 4rt;;4v 8 *;;58 8 * b1,12 8 * wp;58 8 5ef v5 *;;;1v 8 *;58 8 *;4y 8 *;;28 8 *;f 8 *,3g 8 *;;;;;25 8 hr *,2e 8 9dm 93e 9c8 9dn cg *,2e 8 9dm 9c8 9dn cg *,1 8 * ys qv,0 8 * ys qv,h 8 * ys qv;48 8 *;4b 8 *;4b 8 *;4q 8 *,t 8 *;2e 8 * 1qe;1f 8 *,3t 8 *,3f 8 *,3g 8 * 239,3g 8 5b6 *;2f 8 * 912;2p 8 *;2q 8 95i * 95j;;;f 8 *,3g 8 *;45 8 * 4z;;;;;;;;x 8 *;21 8 * 12h 99k;f 8 *;;1 8 *;3r 8 *;;4s 8 4s 92r *,1 8 *;g 8 *;g 8 *;g 8 *;g 8 *;;g 8 *;0 8 *;y 8 *;19 8 4s 5bh *,q 8 4s 4su *,q 8 91x *,1f 8 *,3t 8 92h -4 4s 4su *;2d 8 *,19 8 *;2d 8 *,19 8 *;t 8 * 9gh,t 8 *;;48 8 *;48 8 *;;11 8 *,11 8 * 5dx;2m 8 *;3z 8 *,59 8 *,4q 8 *;1n 8 *;;3z 8 *,59 8 *;59 8 *,4q 8 *;;4r 8 5bh * 4yo;;;4c 8 * v5,4u 8 * -2 4s,4u 8 * v5,4u 8 * 9at 4s,4u 8 * 4s,26 8 * v5,26 8 * bs,4b 8 *;;1k 8 *;;;36 8 *;;q 8 12h 4z1 *,3t 8 92h -4 12h 4z1 *;;;51 8 cd * 9gc;;;;54 8 5cx *;;;;;;46 8 * 952;;y 8 *;36 8 *;3z 8 *,31 8 *,59 8 *;;;;;;0 8 *;0 8 *;3z 8 *,31 8 *,17 8 *,33 8 *;59 8 *;;;3z 8 *,59 8 *;3u 8 53l *;2i 8 *;;;51 8 *;;50 8 * 53b je -4 96c -4 96d;58 8 * v5 918,40 8 * v5 587 v5 587 4ra 4yd 53u,40 8 * v5 587 587 4ra 4yd 53u,40 8 * v5 587 v5 4ra 4yd 53u,40 8 * v5 587 4ra 4yd 53u,40 8 * v5 587 v5 587 4yd 53u,40 8 * v5 587 587 4yd 53u,40 8 * v5 587 v5 4yd 53u,40 8 * v5 587 4yd 53u;3r 8 *;;;;;4j 8 *;;;58 8 *;q 8 53n * -2 91y 12h 91z,q 8 53n * -2 91y 91z,q 8 53n * -2 91y 12h,q 8 53n * -2 91y;45 8 *;3z 8 *,59 8 *,3g 8 *;f 8 *;4k 8 *;;4c 8 *;;;;;;51 8 *,3g 8 *;;16 8 *;59 8 * 945,21 8 99j 99k * 99l,21 8 99j 99k *,21 8 12h 4z0 * 4y2,d 8 99j 99k * 4y2,4r 8 9f0 -4 3h b1 * 9f1,4r 8 9f0 -4 i3 b1 * 9f1,4r 8 9f0 -4 9f2 * 9f1,4r 8 9f7 -4 i3 b1 * 9f8,4r 8 9f7 -4 i3 bo * 9f8,4r 8 9f7 -4 57 b1 * 9f8,4r 8 9f7 -4 12j * 9f8;;;3r 8 *;3d 8 * b1 5f0;;;2i 8 4za *;;18 8 * 4wp 5bt,18 8 * 5bt,18 8 * 4wp,18 8 *;;;;4u 8 * 4xp;x 8 *;;;;;;;2f 8 * nx,2f 8 * 58t 38,2f 8 * 90v,2f 8 90w v5 *,2f 8 * -2 90x,19 8 v5 5ex *,19 8 ca 5ex *;2p 8 *;2p 8 *;x 8 *;4z 8 dv 9g0 nx *,4z 8 9g0 nx *;;51 8 *;;;48 8 wq *,48 8 qv *;;;;1m 8 4yp *;26 8 *;;50 8 96q 93e 96r 96s * 96t,50 8 96q 93e 96s * 96t,50 8 96q 93e 96r * 96t,50 8 96q 93e * 96t,1m 8 *;5b 8 *,h 8 * qv;;58 8 *;;;;;36 8 *;;36 8 *;42 8 *;36 8 *;;1k 8 *;;;37 8 *;4k 8 *;;;;25 8 *;;48 8 *,0 8 *;f 8 *,3g 8 *;;1 8 *,t 8 *,3b 8 * 4vv;;;;;3v 8 *;;;;51 8 *;58 8 *;4p 8 9ak 4s 5bh *;3n 8 *;3g 8 *;;4p 8 * 4qw;;;54 8 *;36 8 *;;3n 8 *;3z 8 *,1e 8 *;;;28 8 *;;21 8 *;;2y 8 *;4p 8 *;;51 8 *;;;;;4k 8 *;4k 8 *;1 8 *;;17 8 *,39 8 * 10r 4za 991,39 8 * fc 4za 991,39 8 * 992 991,39 8 * 10r 4za,39 8 * fc 4za,39 8 * 992,33 8 *;39 8 0 * 10r 4za,39 8 0 * 990,29 8 0 * 9bw 57 4z0,29 8 0 * 9bw 57 bs,29 8 0 * 9bw 99k;3g 8 *;;;3y 8 *;3g 8 *;2r 8 *;;t 8 *;;3z 8 *;;;;;3n 8 *;;3t 8 *;;3n 8 *;;;3z 8 *;;;1x 8 9cf a9 *;;;39 8 * 4wp -2 98v;1 8 *;;18 8 545 *;;3x 8 *;;m 8 5dh ys *,m 8 5dh *;3x 8 *;26 8 9ef -4 *;3y 8 *;;;58 8 jl *;y 8 *;u 8 *;;3r 8 *,21 8 * 11q 99k,21 8 * 99k,21 8 11q * 99k;18 8 hz * 4wp 5bt,18 8 hz * 5bt,18 8 hz * 4wp,18 8 hz *,18 8 4wp 5bt hz *;3u 8 *;;3r 8 *;;;p 8 * 97g,p 8 97i -4 *;51 8 *;;3n 8 *;4v 8 *;3t 8 *;3t 8 *;;4p 8 * 9aq;;;;3t 8 92h -4 * 12h 5ex,t 8 * 12h 5ah;f 8 *;;;;36 8 *;;58 8 * 91b;;3r 8 *;;;1v 8 94j 94k 94l *;48 8 *;58 8 *;3n 8 *;;2j 8 5aq *,2j 8 qo *,2j 8 4s *,4v 8 * 9ev;51 8 *;16 8 * 12h,50 8 * v5 -2 4s b1 59q -2 96e,50 8 * v5 -2 96f -2 96e,50 8 * v5 -2 4s b1 59q -2,50 8 * v5 -2 96f -2;53 8 *;1m 8 *,36 8 *;4z 8 * 9fe -8 9ff,4z 8 * -8 9ff,8 8 * -8 9u je;2f 8 *;50 8 975 0 976 1o *;;2f 8 * -8 90z;16 8 *;16 8 *,58 8 * 916;4z 8 * 9g9;;4b 8 *;4c 8 *;48 8 *;;2f 8 *;3z 8 *,59 8 *,4q 8 *;1n 8 *;;3g 8 *;;2b 8 *,4k 8 *;3n 8 *,2b 8 *,4k 8 *,51 8 *;3n 8 *,2b 8 *,4k 8 *,51 8 *;4j 8 *;4k 8 *,51 8 *;51 8 *;51 8 *;;;;;1z 8 93e 95t -2 bo *;;;;51 8 *;;4p 8 9ac -4 mc *;48 8 * hr;48 8 *;;3z 8 *,31 8 *;3u 8 *;;40 8 52g v5 587 v5 587 4ra 4r7 0 *,40 8 955 v5 587 4ra 4r7 0 *,40 8 52g v5 587 587 4ra 4r7 0 *,40 8 955 587 4ra 4r7 0 *,40 8 52g v5 587 v5 4ra 4r7 0 *,40 8 955 v5 4ra 4r7 0 *,40 8 52g v5 587 4ra 4r7 0 *,40 8 955 4ra 4r7 0 *,40 8 52g v5 587 v5 587 4r7 0 *,40 8 955 v5 587 4r7 0 *,40 8 52g v5 587 587 4r7 0 *,40 8 955 587 4r7 0 *,40 8 52g v5 587 v5 4r7 0 *,40 8 955 v5 4r7 0 *,40 8 52g v5 587 4r7 0 *,40 8 955 4r7 0 *,40 8 957 0 * 956,3i 8 rk *,3i 8 bo *,3i 8 jj *;3i 8 *;50 8 * v5 -2 4s b1 59q -2 96e,50 8 * v5 -2 96f -2 96e,50 8 * ca -2 4s b1 59q -2 96e,50 8 * ca -2 96f -2 96e,50 8 * v5 -2 4s b1 59q -2,50 8 * v5 -2 96f -2,50 8 * ca -2 4s b1 59q -2,50 8 * ca -2 96f -2;;;;18 8 *;18 8 1 -4 * 240;;;;;3y 8 *;;4c 8 * v5;f 8 *,59 8 *;;;;;37 8 12h *,37 8 38 *,4p 8 42 *;37 8 *,4h 8 *;37 8 *;;p 8 *;;3n 8 *;;4v 8 *;;t 8 * b1;3n 8 *;39 8 0 563 rk *,39 8 0 563 jj *,39 8 0 rk *,39 8 0 jj *;1n 8 *;;58 8 * v5;;3z 8 *;;;;2e 8 *,1s 8 * v5 yy,1s 8 * yy;2e 8 *;;4c 8 *;4y 8 *;t 8 * 4qo;;;4c 8 *;3d 8 *,1n 8 *,39 8 0 563 rk *,39 8 0 rk *,5a 8 *;5a 8 *;5a 8 *,t 8 *;;;;4v 8 *;42 8 *;;;;;3n 8 *,51 8 *;;;;;3n 8 *;3n 8 *;;51 8 *;;;3z 8 *,1e 8 *;;;;18 8 4wp * 987;;;18 8 983 * 984;;;;;45 8 *,2e 8 12j * 9di,2e 8 9dj -4 12j *;;;3z 8 *,31 8 *,33 8 *;;;;;2p 8 *;3t 8 *;51 8 *;42 8 n9 *;;f 8 *;;u 8 *;;;;;4h 8 9e8 -2 57 * 4p3;;3n 8 *;3t 8 *;;3n 8 *,1d 8 * 94s 0 59o;;59 8 535 *;;;3t 8 *;;54 8 * 4yu;54 8 *;54 8 *;54 8 *;54 8 *;;;;3y 8 59y *;51 8 *;3t 8 *;3n 8 *,51 8 *;3t 8 *;5 8 *,t 8 *;5 8 hz *,t 8 hz *;;;;1f 8 *;;;m 8 * ys 572;;;;5 8 *;1f 8 *,3d 8 i3 *,3d 8 *,5 8 *;;4c 8 * 5da;;m 8 * ys 4yg;58 8 *;45 8 12i *,45 8 hz *,2q 8 * je 53q 95f,2q 8 * 53q 95f;;45 8 *;;;36 8 *,4b 8 *;36 8 *;;;2p 8 *;3z 8 *,1e 8 *;1s 8 9dx 93e bo 4rx -4 *,1s 8 9dx 93e aa 4rx -4 *,1s 8 9dx 93e 9d0 -4 *,1s 8 9dx bo 4rx -4 *,1s 8 9dx aa 4rx -4 *,1s 8 9dx 9d0 -4 *;;2n 8 *;39 8 *,42 8 *;42 8 *;42 8 *;;42 8 *;42 8 *;;2g 8 * 97z 97y wp;58 8 * 916;;;4f 8 9b3 -4 0 * 9b2;;51 8 *;;;;18 8 5o 1 i3 b1 *,18 8 5o 1 98j *;f 8 *;;;;;45 8 *;;;4u 8 * -2 cp,5a 8 *,4z 8 12h * 58e 9g4,4z 8 * 58e 9g4;3d 8 *,t 8 *;5a 8 *;3f 8 *,1n 8 *,5a 8 *;;;3d 8 *;;;3n 8 *;n 8 93g -4 93f 4sv *,n 8 93g -4 93f a9 *;;;53 8 *;;0 8 *;48 8 *,0 8 *;51 8 *;r 8 *;;1m 8 10r *,1m 8 *,21 8 *,21 8 * 4mz;3z 8 *,1e 8 *;46 8 11d * 50a;;;;1z 8 93e 95t -2 bo *;4c 8 * mc;1e 8 *;3z 8 *,1e 8 *;4c 8 *;;;;;;;;;;;;0 g 5mn a5 *;;4c g *;;4i g 9vp a5 * -2 9vq 9vr -2 9vs,4i g 9vp a5 * -2 9vq -2 9vs;;;5 g r5 *;;;;;58 g *;59 g *;;2o g * a5 5wb,2o g * a5 5k3;;;3y g *;;;58 g *;2y g * 81 5ma;;3n g *;;59 g * cx;4a g 5ta 1m -2 9wt -2 1m jz *,4a g 9wv -2 9wt -2 1m jz *;f g *;;m g r5 * 5jd,m g * 5jd;m g r5 * 5td,m g * 5td;;4u g * 5qi;2m g *;50 g ws *;f g * 5wz;5 g 81 *;2f g * a5,5 g * 9ii -2 9jc,2b g * 9ii 9jr -2 9js,2b g * 9ii 9jr -2,46 g * a5 s1 ul 62x,40 g 9me -2 * a5 0 5rv;5 g r5 *,5 g *;;;m g * 11w 613;3y g *;;;;;5b g 9w6 -2 * a5 5lp;;;;;;;;;;4k g ju a5 *,o g 9x0 a5 * -2 1;;;;;;50 g ws 61j -2 a5 * a5,50 g k6 61j -2 a5 * a5,50 g 9nt -2 a5 * a5,50 g ws 61j -2 * a5,50 g k6 61j -2 * a5,50 g 9nt -2 * a5;;;3p g * 5gc;;;;;;;;;48 g * cx 5to,37 g * 9la,37 g * cx 5to;g g 5ma *;;3z g *,31 g *;;59 g *;;2b g ju a5 *,4k g ju a5 *;3n g *;11 g * 9sa;;2m g *;;;;;4u g 9s8 a5 yc *;3z g *;;;3z g *;36 g *;50 g 5pg * -2 9ng -2 9nf;;12 g * bk,39 g 0 a5 *,b g * 9uc;;;;;;2m g 5jk a5 *;;f g *;;;;1d g 63q kv * 9iy 9lr,1d g 5iv * 9iy 9lr;3n g *;;3n g *;3p g * 629;;;;1r g 5r6 *;q g 1m * a5 jz 9ih,q g 1m * a5 kv 9ih,q g 1m * a5 5iv 9ih,q g 1m * a5 5z5 9ih,q g 1m * 9ii 9ih,z g 1m * a5 jz 9ih,z g 1m * a5 kv 9ih,z g 1m * a5 5iv 9ih,z g 1m * a5 5z5 9ih,z g 1m * 9ii 9ih;25 g * a5 5s0,45 g * a5 5kw 4z;;;1m g cx *,21 g cx *;;;25 g *;1m g *;;g g * 5i8;;;u g *;20 g * 5uc;;39 g 0 r5 * a5 5iv,39 g 0 r5 * r5 5iv,39 g 9qh 81 9q6 0 r5 *,39 g 9qh 9q6 0 r5 *,39 g 9qh 81 0 r5 *,39 g 9qh 0 r5 *;;;;;3r g *;3z g *,59 g *,3s g 9pq a5 *,42 g 9r1 -2 1m *;r g *;;;;48 g * a5 61n,48 g * 9ko;;37 g 5ov *;;f g *;f g *;;;;;;39 g 0 r5 5jw a5 *,39 g 0 a5 *,39 g * a8 0 9q8 5iv 9q9,39 g * a5 0 9q8 5iv 9q9,39 g * 9q8 5iv 9q9,39 g * a8 0 9q8 9q9,39 g * a5 0 9q8 9q9,39 g * 9q8 9q9;;;;;1z g ns * 9my;3z g *;4c g * 81;;;3d g * a5 9j1;;;;;;;2x g 9xo 9xp a5 *;;4i g 9vp a5 * -2 9vq 9vr -2 9vs,4i g 9vp a5 * -2 9vq -2 9vs;;3v g *;;;;58 g * a5 61n;;;;;;59 g *;59 g *;;;;;c g * 9ut a5;40 g 5mx a5 k2 5yr 0 5rv a5 ks *,40 g cx k2 5yr 0 5rv a5 ks *,40 g 5mx a5 5yr 0 5rv a5 ks *,40 g cx 5yr 0 5rv a5 ks *,40 g 5mx a5 k2 0 5rv a5 ks *,40 g cx k2 0 5rv a5 ks *,40 g 5mx a5 0 5rv a5 ks *,40 g cx 0 5rv a5 ks *,40 g a5 ks * -2 9mh -2 9mi;;3n g *,59 g 5n9 a5 *;59 g 645 jz *,59 g 645 w0 *,59 g 5n9 a5 jz *,1d g * 9ls,27 g *,20 g 5jj a5 *;;5b g 9w6 -2 42 a5 *;;;28 g * 1m,3p g * 5yu;;;;;;;19 g v7 *,q g * a5 jz 9ih,q g * a5 kv 9ih,q g * a5 5iv 9ih,q g * a5 5z5 9ih,q g * 9ii 9ih,z g * a5 jz 9ih,z g * a5 kv 9ih,z g * a5 5iv 9ih,z g * a5 5z5 9ih,z g * 9ii 9ih;3u g * yc 9if 9sy 9sz,3u g * yc 9if 9sy;25 g * a5 5oa,25 g * 5wj 659;;11 g *;11 g *;58 g * 9hx;;40 g 9me -2 * 5h5;;;19 g 9i3 r5 * -2 9i4,q g r5 w0 *,q g r5 * a5 jz 9ih,q g r5 * a5 kv 9ih,q g r5 * a5 5iv 9ih,q g r5 * a5 5z5 9ih,q g r5 * 9ii 9ih,3t g 9iu -4 r5 w0 *,g g 9ke a5 w0 *,g g 9ke a5 yc *,37 g * a5 5yt,2y g 9if *,2y g * 9px,2y g * a5 5gk 1m 9if 5vh,2y g * 1m 9if 5vh,2y g 9q0 9if *,3 g 9ua *,z g r5 * a5 jz 9ih,z g r5 * a5 kv 9ih,z g r5 * a5 5iv 9ih,z g r5 * a5 5z5 9ih,z g r5 * 9ii 9ih,i g *;58 g *;2m g *;1f g *;;25 g *;;;;;;;;;;16 g *;16 g *;;m g r5 * 11w r5 5nb;m g * 11w 646;;;46 g 5h5 a5 s1 ul * 62x;40 g * a5 k2 0 5rv v3 nk,40 g * a5 k2 0 5rv 9mg,40 g * a5 0 5rv v3 nk,40 g * a5 0 5rv 9mg;58 g *;1f g *,3f g *,1n g *,r g *,2m g * 11w kv 60y,2m g * 11w 60y;;;45 g * 1m 63u;;1m g * 5jk,1m g * w0 5jk,1m g * yc 5jk,21 g * 5jk;;;3y g 3t *,5b g 9w6 -2 3t *;;59 g * a5 jz 5qh;;;;;;;;;;50 g ns * 9if 9nm,50 g lt * 9if 9nm;4y g *;;4u g 9s8 jz *;;4i g 9vp a5 0 * -2 9vq 9vr -2 9vs,4i g 9vp a5 0 * -2 9vq -2 9vs;;18 g * 5q1 5n4,18 g * 9p8,18 g 1j3 * cx 5to,18 g 1j3 * 9p9,18 g * 5q1,1n g *,2o g 1pn a5 *;;;45 g *;2 g 9vg 1m 5vk * -2 5ma,2 g 9vg 1m * -2 5ma;;;f g *;3n g *,4c g * 60f;3n g *;21 g 1m * 5yn;1n g *;3z g *,59 g *;;;;;;;;;;;3u g 9sw r5 5iv yw a5 *;;;;;;;58 g * 5q7,1z g cr * 11x dv 9n5,1z g cr * dv 9n5,20 g 5im a5 *,20 g 5pk *;;;;;;;;;;;;;o g 9x0 a5 * -2 1;;;;;3n g *,45 g cx jz *,45 g 1m jz *,2q g * nk 9m8,2q g nk uk 9mn -2 *,p g * -2 9ny cd 5u0,p g * -2 9ny 9nz,p g * a5 63f,p g * r5 5pc,p g * 9o0,p g * uk 9o1 9o2 r5 9o3,p g * 9o1 9o2 r5 9o3,p g * uk 9o1 r5 9o3,p g * 9o1 r5 9o3;r g *,36 g *;;;;;;y g *;y g *;;;;;;;2f g nk dv yr *,2f g nk dv *;;50 g * 5it -2 9ng -2 9nf;2f g v7 * 5wb;f g *;17 g * 5iv;;;2p g *;;2m g *;3v g *;;;;3n g *;2r g * nk 9m8;;;;;;42 g 9r1 -2 35 *;4w g 5wb *;;3z g *;;;59 g *;16 g r5 *,16 g *;;;1f g *,3f g *;;;2o g 5gi *;;1n g *;;3n g *,2b g ju a5 *,4k g ju a5 *;;;y g *;;;;m g * 11w 5o4;;;;;;33 g *;3t g 9iq a5 *,1v g * a5 -2 9lm,s g 9uy a5 *,s g 9uy cx *;1v g * -2 9lm,1v g * p;4y g * a5 9k6;;;;;;1r g * 5je;;;1n g *;;2d g *,19 g *;2d g *,19 g *;;;2j g *;4p g 9rc lt * 9rd -2 9re,4p g 9rc lt * -2 9re,4p g 9rc lt * 9rd -2,4p g 9rc lt * -2,4p g 9rn lt *,4p g lt * 9qd 9s0;;;;;;;;;2f g * 9hs;;;;;;40 g cx 0 * v3 nk,40 g cx 0 * 9mg,3i g jz *;;3n g *;;;;25 g * 5vs,54 g * r5 64z,54 g 64z *,54 g * cx 64z;;;;45 g *;;4c g *;59 g 35 *;59 g 645 jz *;;;;;;50 g 9no 5wn *;58 g * a5;50 g 9no 5wn jz *;;;17 g *,18 g * 5q1 5q4,18 g * 9pc,18 g * 5q1,3s g 9pn 9po * a5,3s g 9pn * a5;;;2b g ju a5 *,4k g ju a5 *;2b g ju *,4k g ju *;40 g 9me -2 a5 *,2q g 9mo 9mp a5 *,18 g uk 5wb *,18 g 9pm *;f g *;;;3n g *;;;;18 g uk 5wb 35 *,18 g 9pm 35 *;;;50 g k6 * -2 63h 5wk -2 9nf,50 g k6 * -2 9ng -2 9nf,50 g ws * -2 63h 5wk -2 9nf,50 g ws * -2 9ng -2 9nf,50 g 9if 5x5 ns *;;;;;;;2p g *;;;4c g * 81,4c g * 1m,4a g * 1m -2 9wt -2 35 5td,4a g * 1m -2 9wt -2 cx jz 5u2,4a g * 1m -2 9wt -2 9wu;3d g * a5 9j2;;;;;;;;18 g * 5qf;;25 g * a5 5kw;;;1m g cx *,4p g 62w cx *;;50 g lt * -4 9ii -4 9ne;;39 g 5rn * 9qe 9qf,39 g 5rm * 9qe 9qf,39 g 5rn * 9qf,39 g 5rm * 9qf,r g 9no 5ro *,r g 9ql -2 5rm *,1x g 9tq * 9tr 9ts,1x g 9tq * 9ts;;;;;;;;;;;;;;;;3n g *;f g * a5 5nx;;3d g * 9j4,c g * 9uu a5;3t g 9im 9in -2 5pq *,3n g 5pq *,20 g 5pq *;;2f g 1m *;3r g *,3r g 9oc yq *,3r g 9oc *;;3z g *;2y g 9if * 5wb,4w g * 5wb;3u g sz a5 *;;;;;2f g * nk;50 g 5yw 616 64k *,2g g 9ox * 9oe bk;;18 g uk 5wb cr * bk,18 g 9pm cr * bk,4u g 9s8 yc *;;;;4w g 63k *;;;;;;1m g *;3u g *;;25 g 5wl a5 *;2i g 12m 1m 63q k2 *;2p g *;f g 5mu a5 *;;;4c g *,2r g nk uk * 9m7,2r g nk * 9m7,2 g uk * -2 9vh -2 9vi -2 1cu -2 5wj 5zn,2 g uk * -2 9vh -2 9vi -2 1cu -2 9vj;4u g 61i *;;;f g *;2p g *;4p g * 10c;37 g 1m w0 *,37 g 1m yc *,50 g m3 * dv -4 9ii -4 9ne,50 g 9no 9np cx *;3z g *,31 g *,59 g *;;19 g 1m * 5jg,37 g * 5i7,3s g 9pq a5 * 5k2,1n g 9pu a5 * 9pv,42 g 9r1 -2 1m *;;;2p g *;;;;58 g * 5q7,58 g 5q7 *,46 g * 64s 62c,46 g * 9md,20 g 5jj a5 *;;1i g 5p8 a5 *;;;1m g *;2 g * 5n4 9vo;;46 g 64d *;;;;;;;;42 g 9r1 -2 1m *;;f g *;;3d g 1m *,3f g *,1n g *;;;;;;36 g *,o g * a5 9x7;36 g *;;50 g 5pg 5it -2 63h * -2 9nf,50 g 5pj 5it -2 63h * -2 9nf,50 g 9nh -2 63h * -2 9nf;q g r5 * a5 jz 9ih,q g r5 * a5 kv 9ih,q g r5 * a5 5iv 9ih,q g r5 * a5 5z5 9ih,q g r5 * 9ii 9ih,50 g 9no 9np a5 *,50 g 9no 9np r5 *,z g r5 * a5 jz 9ih,z g r5 * a5 kv 9ih,z g r5 * a5 5iv 9ih,z g r5 * a5 5z5 9ih,z g r5 * 9ii 9ih;f g *,59 g *;50 g 9no * cr 5lf;3n g *;;;;;;;;;;;;3z g *;3t g * 9is,3t g * 9it;;;;50 g 9if * uk 5gm,50 g 9if * 9nr;28 g *;;;3n g * a5 9jd,25 g * a5 5kw,45 g * a5 63u cx 653,45 g * a5 5kw 4z,20 g * a5 63u;;2y g 5ma *;58 g *;58 g v3 k6 *,58 g v3 ws *;;3u g 5pf *;;;;;;3n g *,46 g 5xo *,1z g jz * 11x dv 9n5,1z g jz * dv 9n5;;3z g *;;;;;;;;45 g *;45 g cx *;;;;;;3n g *;;2r g nk uk * 9m7,2 g uk * -2 9vh -2 9vi -2 1cu -2 5wj 5zn,2 g uk * -2 9vh -2 9vi -2 1cu -2 9vj;;;28 g *;2f g nk uk *;;;1z g uk gf 62p jz *,1z g gf 61z 62p jz *,1z g gf 62p jz *;4c g 5mp *;;;5 g *,c g * 9us,c g 9uv *;3z g *,59 g * bk,20 g * bk;;40 g 5n3 *,40 g 5mn *;37 g 5wj *;;;f g 5kb *;2y g 9if * 5ma,2y g 9q0 9if * 5ma,2y g 9if * 9q1,3u g 5m0 yc 9if * 9sy 9sz,3u g 9t0 9if * 9sy 9sz,3u g 5m0 yc 9if * 9sy,3u g 9t0 9if * 9sy,2 g 9ve ns 9le * 9vf,2 g 9ve 9le * 9vf;;;3z g *,52 g * 9ju,31 g *,59 g *;40 g 9me -2 cx k2 *,40 g 5mx a5 k2 * 0 5rv v3 nk,40 g 5mx a5 k2 * 0 5rv 9mg,40 g cx k2 * 0 5rv v3 nk,40 g cx k2 * 0 5rv 9mg,40 g 5mx a5 * 0 5rv v3 nk,40 g 5mx a5 * 0 5rv 9mg,40 g cx * 0 5rv v3 nk,40 g cx * 0 5rv 9mg;;37 g 9lb 5wl a5 jz *;;;;3n g *,1z g cr * 11x dv 9n5,1z g cr * dv 9n5;;;46 g * 62c 0 9m9,46 g 62c * 0 9m9,46 g * 5xo 5xl,39 g uk * 81,29 g ws *,29 g uk * 81;;;;;58 g * k6 5xd;;3y g *;58 g * 5xd;;;;;;;;;;;;;;1d g 5v6 9lv *;4i g 5g1 a5 * -2 9vu -2 9vv,4i g 5g1 a5 * -2 -2 9vv;;r g *;;;;3n g * 5uc,20 g * 5uc;;s g 9uy a5 *;50 g ws 61j -2 a5 * 5ry,50 g k6 61j -2 a5 * 5ry,50 g 9nt -2 a5 * 5ry,50 g ws 61j -2 * 5ry,50 g k6 61j -2 * 5ry,50 g 9nt -2 * 5ry,3v g * 5ry;2f g nk *,3d g nk *;;;;;;;3n g *,1d g 1m 63q kv s1 uk *;;;1n g *;;1m g *;3z g *,31 g *;;;;;;2f g nk uk * -2 9hu,4c g uk *,2r g nk uk * 9m7,2r g nk * 9m7;;4p g * 5xy;;;25 g 630 a5 *,45 g * 5tg;4c g * 81,p g * 5pj 5y5 r5;;40 g * 64l;;;;;;;;;;;;;3z g *;;m g 5qr 11w *;;;;;16 g *;;;3v g *;;3y g *;;;;3z g *,31 g *,17 g *,33 g *;;50 g ws * -2 a5 9ns,50 g k6 * -2 a5 9ns,50 g ws * -2 9ns,50 g k6 * -2 9ns;2f g *;;;3n g *,4i g 9vp a5 * -2 9vq 9vr -2 9vs,4i g 9vp a5 * -2 9vq -2 9vs;;2q g nk gv 5yk a5 *,2q g 9mm 5yk a5 *,1z g 9mz * w0,27 g *,27 g 5yk a5 *;12 g 1m jz *,12 g r5 *;;;;;;;;f g 5mu *;;;2j g r5 *,2j g 105 *;p g 60m k2 * 5y5 r5;;;;;;3z g *,f g *,59 g *,3u g 9sw r5 5iv * s1;48 g 5vm a5 jz 61n *,48 g 5vm a5 61n *,48 g 61n *;20 g 5pl *;;2f g nk *;1d g 63q kv * 9iy 9lr;3n g *,1d g 63q k2 * 9iy 9lr;48 g 5hb a5 *;;;;;3z g *;3z g *,31 g *,17 g *,33 g *;;;;;3y g 5z6 *;3y g *;;;;2p g *;4p g * r5 bk;2f g 1m lp *;;1f g *;1r g * 9k1,1r g * 9k2,48 g 5vm a5 *,48 g * a5 5m2,48 g 9kt -2 * -2 9ku 5td,20 g * a5 5g3;1f g *;;3y g *;;1m g *;;1m g *;;;;58 g * 5mb;1n g 9pu a5 * 9pv;;59 g *;;;2g g cx 9if * 5tk;16 g * s1;;;;;;;;1d g 1m * kv s1 9m0;;;;2b g ju a5 *,1z g cr * 11x dv 9n5,1z g cr * dv 9n5,18 g * 5q4,4k g ju a5 *,20 g 5im a5 *,20 g cr *;;;;3n g *;39 g 0 r5 5jw r5 *,39 g 0 r5 *;;;1n g *,39 g 0 r5 5jw r5 *,39 g 0 r5 *,2o g 5gi a5 *,2o g 5gi a5 * a5 5nq;;;59 g * jz 5qh;;;;;;;;46 g * 9mb;3y g *;3r g *;3r g *;3v g *;3n g *;;;;;;b g *;59 g *;;46 g 5z0 62c 0 * 5nt,46 g 62c 5z0 0 * 5nt,46 g 9ma 0 * 5nt,1z g jz * 11x dv 9n5,1z g jz * dv 9n5;;45 g *;;;;54 g * r5 64z,4i g 9vp a5 * -2 9vq 9vr -2 9vs,4i g 9vp a5 * -2 9vq -2 9vs;3n g *;;54 g *;37 g *;3y g 632 *;45 g cx *;;3n g *;;;;;3n g *;2j g *;2j g *;;2 g 9ve ns 9le 5yn 5to a5 *,2 g 9ve ns 9le 5yn 5vm a5 *,2 g 9ve 9le 5yn 5to a5 *,2 g 9ve 9le 5yn 5vm a5 *,2 g 9ve ns 9le 5to a5 *,2 g 9ve ns 9le 5vm a5 *,2 g 9ve 9le 5to a5 *,2 g 9ve 9le 5vm a5 *;;;4c w * 68i,50 w * yq 6h3 qo a2e,50 w * a2f -2 a2g -2 a2h a2i,50 w * 6t7 a2l 6qc a2m,50 w * 6t7 a2l a2m;l w *;3o w *;;3q w jg *;3q w 66y *;m w 6t5 *;;;48 w qv bj *,1p w *,4i w ab2 bj *;;;1f w *,4m w *,14 w *;;;;1y w *;4n w *;;;;;2s w *;40 w *,40 w v3 *;40 w *;2o w * bj 6jv,2o w * qo 68n;;;;;f w *;;4x w aco -2 * 6p6,4x w aco -2 * 694;;1y w *;;3n w *,3o w *;3u w a6e * 0 a6f;;;46 w 6pv * 0 1t4;;;;m w * hn 6h2;m w * hn 6h2;;;;;2m w *;;;;;58 w 6e7 *;1f w *,5 w i3 *,5 w *,4m w *;5 w *;2m w *;;;;;;;;;;3s w a3x -4 i3 *,3s w a3y * a3z a40,3s w a3y * a40,1h w 36 *;;1u w *;;u w *,3q w * bj 6nk,1p w *,v w ad7 -4 ad8 *;3e w i3 * a95 a96,3e w i3 * a96;3n w *,l w *,3o w *;4c w *;;19 w jy * 9yj,f w 6mj *,2s w 6mj *;59 w 6d8 jy *,59 w i3 694 bj *,1d w * 6fu 6ey,1d w * 67v,1z w a1w * cd 6qi a1x,1z w a1w * cd a1x,1z w 6ak jz w1 *,27 w *,1p w *;58 w *;l w *,3o w *;;1p w *;;1i w * qo 6sa,l w *;;;;m w * cd 6nd;;;4k w ju bj *;3q w * bj 6ik;;19 w jy * 9yj;l w *,3o w *;5b w a7y *;g w a0j -2 6at *,g w 6at *,48 w 693 *,22 w abb -2 42 *;48 w a0l -2 *;;48 w 6fk *,5b w 6fk *,22 w 6fk *;;;;59 w *;4k w ju bj *;;3n w *;;16 w *;;;;3c w * 6gk;1n w *;;3z w *;;3z w *,31 w *;55 w *;55 w * 6k9;1h w * 6jv,1h w i3 *,2h w *;;;;;;3n w *,1d w 6s9 k6 * a0u a0v,1p w *;1f w *,4m w *,14 w *;19 w 1m * 6c7 683,19 w 1m * a8 6c0,19 w 1m * 6c7 6di,19 w 1m * 6j4,q w 1m 9yz *,3t w 9z9 -4 1m 9za *,1g w aai 1m yf *,1g w aai 1m wc *,1g w aai 1m *;48 w * bj 6bn,48 w a0l -2 * bj 6bn,48 w a0l -2 * bj 6c2,48 w * bj 6c2,2h w * bj 6jv,2h w * bj 6bn,3c w 81 *;1m w 9u *,21 w 9u *,21 w 1m *;l w *,3o w *;;30 w * 6c7 6h9,30 w * 6l7;;1f w *,3f w *,4m w *,14 w *;;;1m w *;39 w 0 qo * bj 6je,39 w 0 qo * w0 6je,39 w 0 qo * qo 6je;;4x w 6p6 *;;;l w *;25 w * bj 6iq;;3o w *;50 w m3 * -4 9zq -4 a2a;58 w 6z *,1g w v3 *;58 w *;3c w 68u *;;4m w *;;;;;3z w *,59 w *,3s w a3u a3v -2 6j4 *,3s w a3u -2 6j4 *,42 w a4x -2 33 *,42 w a4x -2 1m *,1y w *;48 w * a0k,3e w * a98 -4 a99,3e w 6z gf hy *,w w *;1u w *;24 w acf a8 *;;3n w *,45 w 35 *,27 w *,p w * -2 a2u cd 6hs,p w * -2 a2u a2v,p w * a2w,p w * v3 a2x a2y qo 6gr,p w * v3 a2x a2y 105 69k,p w * v3 a2x a2y qo 6ie,p w * v3 a2x a2y 6rs 69k,p w * a2x a2y qo 6gr,p w * a2x a2y 105 69k,p w * a2x a2y qo 6ie,p w * a2x a2y 6rs 69k,p w * v3 a2x qo 6gr,p w * v3 a2x 105 69k,p w * v3 a2x qo 6ie,p w * v3 a2x 6rs 69k,p w * a2x qo 6gr,p w * a2x 105 69k,p w * a2x qo 6ie,p w * a2x 6rs 69k,1p w *,3o w *;3q w a83 bj *;1f w *,17 w *,39 w 0 qo 69d bj *,39 w 0 bj *,39 w * a8 0 a4b 6je a4c,39 w * bj 0 a4b 6je a4c,39 w * a4b 6je a4c,39 w * a8 0 a4b a4c,39 w * bj 0 a4b a4c,39 w * a4b a4c,33 w *;;;55 w *;;;;;4n w *;l w *;;;1j w *;1s w *;;;4c w *;4c w *,4p w a5f -2 9u *,1p w *;5b w x9 *,5b w *;2m w *;;;;4c w *,1y w 36 67s 6c7 *,1y w 35 6im 6c7 *;;;g w a0i a8 *,g w a0i a8 wc *,g w a0j -2 *,37 w * bj 6m6,2y w a0h *,3 w 81 yq *,3 w a7r *;59 w *;3c w i3 *,3c w *;;;;;;10 w 1 i3 *,10 w i3 *,3c w *;3n w *,2q w * fp 6em,2q w * 6do yq og,2q w * i3 yq og,2q w * 6fu 105 6hs,1p w *,3o w *;3z w *,4m w *,14 w * aao aap -2 aaq,14 w * aao -2 aaq,55 w * 6q5;3o w *;;3o w *;;28 w *,1p w *;;;y w *;;3c w 35 *;g w a0j -2 6at *,g w 6at *;;2h w *;3n w *,l w *,3o w *;1y w *;;4m w *,10 w *,10 w * aa9;10 w *;;;48 w *;11 w *;11 w *;l w *;;2q w 67n 6cp -2 *;;;1s w *;;;;19 w hy * 9yj;m w * cd 6ch,m w * 6ch;;;;;;48 w a0l -2 * 693,48 w 6bz * a0m 693;1n w *;;1f w *,2m w * cd a7w 6lf,2m w * cd 6lf,4m w *,14 w *;;;;16 w *;1s w ab3 ks *;;;;;;1s w *;;;;;;;;4p w a5x a5y *;;1j w *,24 w a51 1m * acd ace,24 w a51 1m * ace;;;l w *,3o w *;3q w *;;3n w *,m w 65n 35 *,m w * i3 6ht,25 w * a0g 6fp,25 w a0h *,25 w * 674,25 w * i3 6ht,l w *;1h w * 6mo;40 w * 6ok 6s5 6qz;3n w *,1p w *;;3z w *,59 w *;1n w *;;l w *,3o w *;f w *,3q w * bj 6nk;16 w *;16 w *;3e w 1m 6ex -2 * hy,3e w yr 6tc -2 * hy,3e w i3 6pa -2 * hy,3e w a94 -2 * hy;;3q w 6sa *,3q w 6pi *;1u w *;;;;m w * hn 6h2,m w * k6 6e4;;;;2f w * cd np 6jg,40 w a17 -2 * 0 oi,40 w * 0 oi a19,40 w * k6 0 bj 6jd,40 w * yq og,40 w * a1i;;;;3v w *;;;2r w * np a14;;42 w a4x -2 36 *,4x w 6p6 *,4x w aco -2 36 *;g w * 6at;;4p w 0 * a3i a5d;2p w *;2m w *;;;;;;59 w *;;;;3z w *;;;58 w np *;;2f w * 1m;;;18 w 6hc *,2o w 666 *;2f w *;59 w 6d8 jz *,1y w 6d8 jz *;25 w 69x * i3 6ev,48 w 69x * cd;;1n w *;19 w 9yi -2 6bv *,19 w jz * 9yj;3n w *,4k w ju bj *;;3z w *,52 w * 67w,31 w *,59 w *,4x w aco -2 35 *;l w *;y w *,y w i3 *;;m w * cd 6nd,m w * 6nd,3e w 1m * -2 a93,1g w 1m * bj aae aaf,1g w 1m * bj aaf;1v w * -2 a0s;;;;59 w 6lv *,2g w a37 0 9os 0 a38 35 *,2g w a37 0 0 a38 35 *,2g w a37 0 9os a38 35 *,2g w a37 0 a38 35 *,2g w a39 9os a3a a38 35 *,2g w a39 a3a a38 35 *,2g w a39 9os a38 35 *,2g w a39 a38 35 *,2g w 6kv 6ii 35 *,12 w a3e *,12 w 6je *,3h w a3e *,3h w 6je *;28 w *;;;1s w *;4x w *;;f w 695 *;;45 w *;3o w *;2d w *,19 w *;2d w *,19 w *;2d w *;4p w * a5z;33 w *;;;;;3n w *;;;25 w 693 a0g *,2w w * bj yq add,2w w * bj add;54 w * 105 6t2,54 w * 6t2,54 w * 6rs 6t2;3o w 6t5 bj *,3o w *;;y w *;;;;4m w *;;;;2q w 6iw *;3z w *;4t w ad2 -4 * -2 694;;;;15 w abu bj * -2 1,15 w abu 9t * -2 1;;4k w ju *;42 w *;1s w *;3q w *;;4c w *,1p w *,3o w *;4c w * 1m,4c w * 35,4c w * 33;;;2o w * 6ek 9u 694;27 w *;;;;r w *;1s w *;1s w *;1p w *;;3n w *,f w * 36,l w *,3o w *;;3c w 68n *;;l w *;;;;;;;4k w ju bj *,18 w * 6ma,2s w np cd yq *,2s w np aat *;;3o w cd *;18 w 6bj *;l w *;;2h w *;4e w * bj 6t0;2g w n4 a27 6r9 *,3q w 693 *;;l w *;l w *,10 w * aaa,3o w *;;;;;46 w 6l6 *;;;;3z w *,55 w *;;4x w 694 *;57 w *;3o w *;;3c w ac7 *,3c w i3 * a7e;;3e w i3 * a95 a96,3e w i3 * a96;1s w ab3 ks *;1s w *;1s w *;;;l w *,3o w *;3q w * 9u 68l;3u w 6iy *;;3n w *,l w *,3o w *;;3t w 9z0 -2 9z1 -2 6t5 *,3n w 6t5 *;;2f w 1m * 6v;3z w *,55 w *;;36 w *,1u w *;55 w 35 *;3r w *;4d w * 9u 6k1 -4 1;;;;;;l w *;3c w 35 * a8 6oc;;3u w *;;;2i w 6s9 k6 *,2i w bj 6s9 k6 *,2i w a10 *;;4u w 6oh *;57 w *;;2p w *,2f w * 6s7;55 w *;;2f w * 235;;;;4c w *;19 w 1m * 692,19 w 1m * 6q5,4s w 35 * 9zo,37 w * 685,42 w a4x -2 33 *,24 w 6at a7 * ach,4x w aco -2 33 *;;48 w * bj 693;;46 w 6sc *;2r w np * a11;58 w 6e7 *,46 w * a16;;1u w *;;1d w * 68z a0u a0v,39 w 0 bj *,39 w 0 w0 *,39 w 0 qo *;;;1m w *;4m w *;;;3i w *;1u w *;19 w 9yi -2 6bv *,19 w jy * 9yj,19 w 1m 692 6c7 *;2v w 693 9t 6fp i3 *,2v w ade i3 *,2v w 693 9t 6fp *,2v w ade *,2v w * a8 adf;;1y w *;;36 w *,1u w *;36 w *;;3f w *,1n w *;;;3q w *;;;2s w *;f w *,59 w *,14 w 6mj aao aar * 35 6bh,14 w 6mj aao * 35 6bh,2s w 6mj bj *;15 w abu bj * -2 1;37 w 685 *,38 w a9o 667 *;;25 w *;;48 w *;;25 w *,45 w * 4z;l w *,3o w *;3c w 81 *;f w *;;f w 692 *;;;;1h w a8n a8o * bj 6m6,1h w a8n * bj 6m6,1h w a8q hy * bj 6m6,1h w a8q * bj 6m6;3n w * bj 9zs,l w *,3o w *;;;3v w a2z a8 *,2y w 6at *,3a w a8u a8v a8 *;;58 w *;4p w 0 6e0 a3i m3 *,4p w 1 a3i m3 *,4p w m3 * -2 1;2m w * bj,3o w *;3t w * 9z8;3u w 6ow *;2h w *,1u w *;46 w * 6l6;l w *,3o w *;;;;l w *;;;;40 w np * a1j hy 6l6,50 w * 6k0 yq a2o;45 w i3 *,45 w *;3n w *,1p w *,2h w *;;3o w *;1r w 6ni *,3c w *;3c w 35 *;;3n w *,1p w *,l w *,3o w *;;16 w v3 *,16 w *;33 w *;;3z w *;4n w *;3o w *;3c w 693 *;;;3a w * hy a8r a8s,38 w * bj nn;;55 w *;;;5 w *;;4m w *,38 w * a9w;2f w * 9yc,5 w * 9zq -2 9zr,2b w * 9zg a02,1h w a8q hy * 6id,1h w a8q * 6id;;;4n w *;1y w * qo,1u w *;1z w * a23 6fs;;;2y w a0h * 6at;1y w *;;;;55 w *;;;;58 w uk *;;58 w * 6np;4m w * a8i,4x w ack * acl;;3v w * a33;;1f w *,4m w *;2h w *;;2s w np v3 6s0 bj yq * bj 6h3,2s w np cd yq * bj 6h3,2s w np aat * bj 6h3;;;;;;4p w * 6l2;;3v w *;;17 w *;;;1r w a0c *;;;3n w *,l w *,3o w *;;1m w *;57 w *;;;;;;;;;3z w *,31 w *,17 w *,33 w *;;44 w *;;4u w *,3c w 81 *;;;3d w * 9zg 9zh,r w *,3e w a92 -2 81 jz -2 *,3e w a92 -2 jz -2 *,3e w jz * zd;r w *;;;2f w np cd * -2 9yd,2r w np cd * a11;54 w * 105 6t2,54 w * 6t2;;;59 w *;;;;;3d w np *,3z w *,3x w *,4y w * 6q5,31 w *;;;;;;;3v w * 6sd,3v w a2z 6c7 *;42 w *;43 w 666 bj *;4c w * 81;40 w * 6sg;;;4e w 6mb bj *;;;;;;2f w *;25 w 6rh *;;;;;3c w *;4u w *;;;y w *;l w *;1u w *;y w *;;;;3o w *;y w *,4p w a5u ks *;;;;;;;58 w *;;l w *,3o w *;3e w i3 * -2 a93;;27 w *,3a w a8u a8v 6c7 *,1p w *;;2f w * 9yb,19 w * 6bk,19 w * 6q5,18 w * a3p,18 w * 6hi;;w w *;4c w *,4c w m3 *,1s w m3 *;3q w * 69t;12 w 1m *;;;48 w 69x bj *;;2j w w0 *,2j w 105 *,2j w 6rs *;;1m w *,1u w *;3z w *,59 w *;;;25 w 6kk bj *;;18 w * 6ma,1n w *;;1n w *,4m w *;50 w * -4 9zq -4 a2a;;;;42 w *;36 w *,42 w 1gy bj *,43 w 666 bj * 9u 694,4g w 1gy bj *,3o w *,1u w *;19 w 1m * 9yt 9yu,4m w *,10 w * bj;;48 w *;;19 w 9yo * -2 9yp;;;;;;28 w *,3o w *;4k w * ju;;;;;;3z w *,31 w *,17 w *,33 w *,1h w 6gf 66g *,1h w 81 ks *;57 w *;;;f w *;;;;;;;;l w *;;55 w *;7 w bj * a9k;4p w 0 *;1f w *;;1m w *;1u w *;;1m w *;;1w w *;;;;;59 w *;3o w *;l w *,2s w * 67m,3o w *;25 w * 6oj,l w *,3o w *;37 w qo *,3o w *;;;;;1g w 1m * bj,4x w aco -2 35 *;44 w *;;l w *;3d w * 9zi;39 w 0 qo 69d qo *,39 w 0 qo *;;1n w *,2o w 666 bj *;4y w *;4y w *;1s w *;;2s w np v3 * bj yq 6h3;;;;1w w *;46 w 6lv 6v v4 * 6qz;;2f w np cd yr *,2f w nk *,18 w nk *,18 w np cd yr *;;1d w * hn 68z a0u a0v,1d w * a0u a0v,4x w ack * 71 6v acl;;3q w 6ez *;46 w * 6l6;;3n w *,l w *,3o w *;3r w *;;;;59 w *;;3c w *;;;;;;;;;1y w *;;3o w *;;;r w *,4x w aco -2 *;;3n w *,3o w *;;54 w *;;l w *;;3n w *,50 w h8 * a2l 6qc a2m,50 w h8 * a2l a2m,l w *,3o w *;;4d w 70 * a2y ac2 1,4d w 70 * ac2 1,4d w 70 * a2y 1,4d w 70 * 1;3n w *;f w *,2s w 18i bj *,2s w 18i bj 6h3 *,2s w * 36 6dx,2s w * i3;3e w yr * -2 a93;37 w 1m * 6j1;4d w 6z * -2 aby -4 1;11 w * 6bp;55 w *;;;;;;;;;;;;;;;5 1s *;;59 1s 6uz 1m *;20 1s 71m *;;;;;;;;;3y 1s *;4y 1s * a5 6z5;58 1s *;58 1s uk *,2y 1s * 7g 6y8;3n 1s *;;f 1s *;;;m 1s * oj 74k;;2m 1s *;;5 1s 7g *;f 1s * 6yw;5 1s *;2f 1s * ado,5 1s * af5 -2 af6,2b 1s * afg afh,46 1s * s1 7bv 7ct;2m 1s *;;;;3y 1s *;;;i 1s * c0 6vr,5b 1s aqr -2 * a5 6tr;;;;;;;;40 1s * uk;;50 1s * cd -2 af5 ain,50 1s * cd -2 ain;;;59 1s 6uz 1m *,s 1s * 75o;;19 1s adu -2 77r *,19 1s 1m * adv;;58 1s * 1m;;4i 1s aq9 a5 * -2 aqa aqb -2 aqc,4i 1s aq9 a5 * -2 aqa -2 aqc,o 1s 775 a5 *;3d 1s * a5 aet;;;;3n 1s * a5 af7,20 1s * a5 7dl;;;;4p 1s * 78f;5 1s cw *;3p 1s * mw;;;g 1s 71v *;;;;59 1s *;;3n 1s *;4k 1s ju a5 *;3z 1s *,31 1s *,4u 1s amz c0 uy *;3z 1s *;2m 1s *;3z 1s *;;;12 1s * bk,39 1s 0 a5 *,3u 1s anr * -2 ans -2 s1 -2 ant,3u 1s anr * -2 ans -2 -2 ant;3n 1s *;;;;;;q 1s aea c0 *,1d 1s 7di oj * aep agx,1d 1s 6w6 * aep agx,z 1s aea c0 *;3n 1s *,1d 1s 7di 4a * aep agx;3p 1s * 7cg;;;;1r 1s 72y *;q 1s 1m * a5 6w6 ae7,q 1s 1m * a5 79k ae7,q 1s 1m * ae8 ae7,z 1s 1m * a5 6w6 ae7,z 1s 1m * a5 79k ae7,z 1s 1m * ae8 ae7;;;48 1s 72m c0 *,20 1s * a5 6tr;25 1s * a5 761,25 1s * a5 73m,11 1s * an0;;;1m 1s ajz *,21 1s cw *,21 1s a5 *;1f 1s *,3f 1s *;;1m 1s *;39 1s 0 r5 * a5 6w6,39 1s 0 r5 * r5 6w6,39 1s al9 7g afd 0 r5 *,39 1s al9 afd 0 r5 *,39 1s al9 7g 0 r5 *,39 1s al9 0 r5 *;;;37 1s * a5 7eq,50 1s * lt -4 af5 -4 aic,50 1s * nk ait;;;g 1s * qx;39 1s ek * akw s1 7ce,39 1s ek * akw al7,39 1s 725 * akw s1 7ce,39 1s 725 * akw al7,39 1s 71w * akw s1 7ce,39 1s 71w * akw al7,39 1s ek * s1 7ce,39 1s ek * al7,39 1s 725 * s1 7ce,39 1s 725 * al7,39 1s 71w * s1 7ce,39 1s 71w * al7,1x 1s aoa * 9os alb,1x 1s aoa * alb;u 1s *;;;;;3z 1s *,59 1s *,42 1s alu -2 1m *,42 1s alu -2 77b *;;;2o 1s 6u4 a5 *;48 1s * ag7,1s 1s 77p kc 70n aoo *,1s 1s aqo aoo *;;;;;;;;;;17 1s *,39 1s 0 r5 6wv a5 *,39 1s 0 a5 *,39 1s * a5 0 al1 6w6 al2,39 1s * al1 6w6 al2,39 1s * a5 0 al1 al2,39 1s * al1 al2,33 1s *;;;;;;;;;;;3p 1s 791 *;25 1s 6wm a5 *,45 1s 6wm a5 * 4z;58 1s mz *;2x 1s as9 asa a5 *;;4i 1s aq9 a5 * -2 aqa aqb -2 aqc,4i 1s aq9 a5 * -2 aqa -2 aqc;;;;;;q 1s r5 w1 *,q 1s r5 * a5 6w6 ae7,q 1s r5 * a5 79k ae7,q 1s r5 * ae8 ae7,g 1s ag1 9u *,g 1s ag1 9u w1 *,g 1s * 6vr,37 1s * a5 7dd,2y 1s a7y * akq,2y 1s a7y *,2y 1s * aks cw akt 76h,2y 1s * cw akt 76h,2y 1s ai5 a7y *,2y 1s aku 1m a7y *,2y 1s aku a7y *,2y 1s 9u * a5 7ey,3 1s aov * akq,3 1s aov *,z 1s r5 * a5 6w6 ae7,z 1s r5 * a5 79k ae7,z 1s r5 * ae8 ae7,i 1s *;59 1s *;;50 1s 79l ny *;c 1s * yp 6ws;40 1s 6zc a5 0 73g 6wr *,40 1s n0 798 0 73g 6wr *,40 1s cw 0 73g 6wr *,40 1s 6wr * -2 ahi -2 ahj;3n 1s *;59 1s 6uz 1m *,59 1s 6zd 9u *,1d 1s * 73o 72s,1d 1s * 6vh,20 1s 6wm a5 *;;;;;;28 1s *;;;;;;2m 1s *;;;48 1s 6wn a5 *;;;f 1s 7ad *;11 1s *;11 1s *;58 1s *;;;3n 1s *;;19 1s ur *;2a 1s vc * ar8 76i ar9,2a 1s vc * ar8 ar9;;;;;;40 1s ahf -2 * a5 0 73g,40 1s * a5 0 73g ahh;;1f 1s *,3f 1s *,1n 1s *,r 1s *,r 1s * ny,r 1s * ks,2m 1s * cd oj aow,2m 1s * cd aow;40 1s *;;;3y 1s 3t *;;;;4y 1s * a5 afv;;16 1s *;16 1s *;;;;4u 1s amz 1m *,1x 1s 1m * aob aoc,1x 1s 1m * aoc;;;4i 1s aq9 a5 0 * -2 aqa aqb -2 aqc,4i 1s aq9 a5 0 * -2 aqa -2 aqc;;18 1s * ak0,18 1s ak1 * a5 6wr,18 1s ak1 * cw 6wr,18 1s ak1 * ak4,1n 1s *;;;;;;;;;1n 1s *;3z 1s *,59 1s *;3n 1s *;;m 1s c7 * 74k,m 1s oj * afw;;1n 1s *;f 1s *;;;;;36 1s *;;;;;19 1s adu -2 77r *,19 1s ny * adv,19 1s 9ie 6wk c0 *,1z 1s ny * ji cd ai0,1z 1s ny * cd ai0,20 1s 6vq a5 *,20 1s ny *;19 1s adu -2 77r *,19 1s 1m * adv,19 1s 9ie 6wk 9u *,19 1s 9ie 6y8 9u *;;;42 1s *;;;36 1s *;;;2f 1s * mz;19 1s adu -2 77r *;;o 1s arl a5 * -2 1,o 1s 775 a5 *;;;3n 1s *,45 1s my *,45 1s 1m *,2q 1s * mz ahb,p 1s * -2 aeu cd 754,p 1s * -2 aeu aiu,p 1s * 718,p 1s * aiv aiw aix r5 aiy,p 1s * aiv aiw r5 aiy;r 1s * kc ale,r 1s * kc,r 1s *;;;p 1s r5 * nk aiz;1i 1s 716 a5 *;;;;;;;;3v 1s * ajg;42 1s alu -2 77b ny *;f 1s *;;2p 1s *;;2m 1s *;3v 1s *;;;2r 1s * mz ahb;50 1s air ws *,50 1s s1 e5 ads *,50 1s e5 ads *,50 1s s1 ads *,50 1s ads *;42 1s alu -2 77b ny *;18 1s ak5 * 71x,18 1s 7aj *;;;;3r 1s *;58 1s * adt;;59 1s *;;3z 1s *;16 1s r5 *,16 1s *;;;;29 1s * 7g;;;;18 1s 74p *,2o 1s 6u4 *;;;;;3n 1s *,4k 1s ju a5 *;;;3z 1s *,52 1s * 6vi,31 1s *,59 1s *;;y 1s *;;m 1s * cd 7eo,m 1s * cd ny 7eo,m 1s * 7eo;1n 1s *;19 1s adu -2 77r *,19 1s 1m * adv;33 1s *;3t 1s aei a5 *,1v 1s * -2 agr,s 1s apm a5 *,s 1s apm cw *;;1s 1s aqj ra *;;;;1r 1s * 6wi;;;2f 1s mz cd *;;;;;2d 1s *,19 1s *;2d 1s *,19 1s *;;2a 1s 1m * ar8 76i ar9,2a 1s 1m * ar8 ar9;;;;;48 1s *;;40 1s ahf -2 cw 0 *,40 1s cw 0 * ahh,17 1s my *,3i 1s 1m *;;;3n 1s *;;g 1s *;;54 1s * r5 7eq,54 1s 7er a5 *;2q 1s ahn aho a5 *,18 1s akh *;28 1s *;;;4c 1s *;4c 1s *;;4c 1s *,1z 1s ahv a5 ny *;;;;;4k 1s ju a5 *;4k 1s ju *,o 1s 775 *;;3n 1s *;;;;;;;2o 1s * 72c cw 6wr;;;;;;2p 1s *;28 1s *;4c 1s * 7g,3r 1s *,4a 1s * 7g -2 arg;;4a 1s 3v * -2 arg;2m 1s *;;;;;;;;;46 1s 7ed 764 *,46 1s 7ed *;;;;;;;17 1s *;1z 1s ny * ji cd ai0,1z 1s ny * cd ai0;;;2f 1s ny * 7ct;;;;;3u 1s * a5 7a5;;;3n 1s *;;;c 1s * aph a5;3n 1s 71m *,20 1s 71m *;;;2f 1s 1m *;;3r 1s *,3r 1s aj9 *;p 1s r5 * nk aiz;;4w 1s * 776;;;;2g 1s 78l * r5 bk;;;;;;;;;;;;;;3u 1s *;25 1s 6ww a5 *;2f 1s mz cd * -2 adp,2r 1s mz cd * ah9;2f 1s mz cd * -2 adp;4u 1s 7bl *;2p 1s *;;2p 1s *;48 1s *;4p 1s * 10c;50 1s ail cw *;19 1s 9ie * 6y8,19 1s 9ie * 6wk,37 1s * 6vr;;;48 1s * c0 6wn;2p 1s *;;;;;46 1s * ahe;;;1m 1s *;;;;f 1s *,3p 1s * c7,3p 1s 1m *;3z 1s *,31 1s *;19 1s adu -2 77r *,19 1s 1m * adv,19 1s 9ie 6wk 9u *,19 1s 9ie 6y8 9u *;;;f 1s *;;36 1s *,o 1s * a5 7cf;3d 1s 1m *,3f 1s *,c 1s 1m * apj;3d 1s * aey,3f 1s *,1n 1s *,2o 1s 6u4 a5 *;;48 1s * 77i,48 1s * 77i -4 ag8,0 1s * 77i;;;1z 1s * 1m w1,1z 1s * ahu;37 1s 6vr *;;37 1s agh * c0 7dd,1m 1s 1m * a5 6wr,o 1s 1m * a5 1 -2 arp;f 1s *,59 1s *;;;3n 1s *;;;;18 1s ur *;;58 1s uk ads *;;;3z 1s *;3t 1s * ael;;;;50 1s ai8 * uk 70r,50 1s ai8 * aim;;;;4w 1s l0 *;;3u 1s anl anm 6w6 * s1;2y 1s 6y8 *;58 1s *;;3u 1s 71d *;;;;;;;;;45 1s my *;45 1s *;1z 1s ny * ji cd ai0,1z 1s ny * cd ai0;;;46 1s * 7ed;2y 1s 6y8 * 784;;2f 1s mz cd * -2 adp,2f 1s mz * -2 adp,4c 1s *,2r 1s mz * a5 ah9,2 1s * uk -2 aq1 -2 aq2 -2 1bk -2 ra 79z,2 1s * uk -2 aq1 -2 aq2 -2 1bk -2 77b 79z,2 1s * uk -2 aq1 -2 aq2 -2 1bk -2 aq3;3z 1s *;;;;1r 1s 7ee *;;;5 1s *;59 1s * bk,20 1s * bk;;;;;3n 1s *,2q 1s mz gf * 7bx,2q 1s aha * 7bx,27 1s * 7bx;50 1s 71e 1m * a5 -2 aid -2 aie,2 1s * uk -2 aq1 -2 aq2 -2 1bk -2 ra 79z,2 1s * uk -2 aq1 -2 aq2 -2 1bk -2 77b 79z,2 1s * uk -2 aq1 -2 aq2 -2 1bk -2 aq3;4p 1s amt oj *,4p 1s amt *;f 1s *,3p 1s *;2y 1s a7y * 6y8 akq,2y 1s a7y * 6y8,2y 1s ai5 a7y * 6y8,2y 1s aku 1m a7y * 6y8,2y 1s aku a7y * 6y8,2y 1s a7y * agd,2 1s apz ns 1m aq0 * agd,2 1s apz 1m aq0 * agd,2 1s apz ns aq0 * agd,2 1s apz aq0 * agd;2z 1s as4 ny ai8 * as5,2z 1s as4 ai8 * as5;40 1s ahf -2 n0 *,40 1s n0 * 0 73g ahh;;;;;;58 1s * adr 9ug;;;;;;58 1s * adq,b 1s * uk -2 ap0,b 1s * -2 ap0;;;3y 1s *;;;;;1f 1s *;;;;;;;r 1s *,4i 1s 6tp a5 * -2 aqd -2 aqe,4i 1s 6tp a5 * -2 -2 aqe;;;;27 1s *;50 1s 6v5 cd -2 af5 * 73k,50 1s aio -2 af5 * 73k,50 1s 6v5 cd -2 * 73k,50 1s aio -2 * 73k,3v 1s * 73k;;;3x 1s *;3d 1s mz *,3x 1s *,s 1s apm mz *;;42 1s *;;;3n 1s *;3n 1s *;4w 1s * a5 1;;1m 1s *;3z 1s *,31 1s *;17 1s *;17 1s *;;;;;;;;;;;;;25 1s 7dh a5 *;4c 1s * 7g;q 1s 9u * a5 6w6 ae7,q 1s 9u * a5 79k ae7,q 1s 9u * ae8 ae7,z 1s 9u * a5 6w6 ae7,z 1s 9u * a5 79k ae7,z 1s 9u * ae8 ae7;;40 1s * 7e7;;46 1s * 6uu 0 7ed,1x 1s ny * aob aoc,1x 1s ny * aoc;1x 1s ny * aob aoc,1x 1s ny * aoc;;;;;;;;;;;;;;3y 1s *;33 1s *;3z 1s *,31 1s *,17 1s *,33 1s *;;2f 1s *;;;y 1s *;;;;3n 1s *;48 1s 76l a5 * 7cg,48 1s 6xc a5 *,4i 1s aq9 a5 * -2 aqa aqb -2 aqc,4i 1s aq9 a5 * -2 aqa -2 aqc;;1z 1s ai4 ai5 rb *,27 1s *;;12 1s r5 *;;;b 1s ny *;;;;;;2j 1s r5 *,2j 1s 105 *,2j 1s nk *;;3p 1s 792 7bx *;1f 1s *;;;;1x 1s ny s1 * aob aoc,1x 1s 1m * aob aoc,1x 1s ny s1 * aoc,1x 1s 1m * aoc;3z 1s *,59 1s *,1o 1s as2 6xk *,1o 1s as2 *;;;;;;;;;3z 1s *;;;3y 1s 79m *;3y 1s *;;18 1s * ak8,4p 1s * am6,4p 1s am9 *;;1f 1s *;;3y 1s *;;1m 1s *;;1m 1s *;1m 1s *;50 1s * aig aih 77b aii;2g 1s nk uy * 74x;;;;;1n 1s akn a5 * ako;;59 1s *;37 1s 77b *;;;;;1d 1s 1m * oj s1 ah2,1d 1s 1m * s1 ah2;;20 1s 71m *;4k 1s ju a5 *,18 1s * 71x,20 1s ny *;;;39 1s 0 r5 6wv r5 *,39 1s 0 r5 *;;;1n 1s *,39 1s 0 r5 6wv r5 *,39 1s 0 r5 *,2o 1s 6u4 a5 *;4y 1s 7ee *;3n 1s *,4k 1s ju a5 *;;;;;;;;46 1s * 7ed,46 1s * ahd;3y 1s *;;;3n 1s *;;;;;;59 1s *;;3n 1s *,46 1s ahc 0 *,1z 1s 1m * ji cd ai0,1z 1s 1m * cd ai0;;;;1n 1s *,s 1s apo nk * -2 1;;;;3z 1s *,31 1s *,33 1s *;;54 1s * r5 7eq,4i 1s aq9 a5 * -2 aqa aqb -2 aqc,4i 1s aq9 a5 * -2 aqa -2 aqc;;3n 1s *;;37 1s *;54 1s *;3y 1s 7cx *;;;;3n 1s *;;;;;;2 1s apz ns 1m aq0 796 74v a5 *,2 1s apz ns 1m aq0 796 76l a5 *,2 1s apz 1m aq0 796 74v a5 *,2 1s apz 1m aq0 796 76l a5 *,2 1s apz ns aq0 796 74v a5 *,2 1s apz ns aq0 796 76l a5 *,2 1s apz aq0 796 74v a5 *,2 1s apz aq0 796 76l a5 *,2 1s apz ns 1m aq0 74v a5 *,2 1s apz ns 1m aq0 76l a5 *,2 1s apz 1m aq0 74v a5 *,2 1s apz 1m aq0 76l a5 *,2 1s apz ns aq0 74v a5 *,2 1s apz ns aq0 76l a5 *,2 1s apz aq0 74v a5 *,2 1s apz aq0 76l a5 *;2j 1s *;2p 1 * wm;2f 1 nt *;2f 1 c3 wm *;;2f 1 nk *;2f 1 nt -2 *;;;;;;2f 1 nk *;;58 1 7fh * xe 7fj;;58 1 54 *;;58 1 7fl *;;;;;;;;;;;;19 1 * -2 63 -2 7fz;;;;19 1 7g0 7g1 *,19 1 7g0 *;19 1 117 kr *;19 1 4n on os *,19 1 4n on *,q 1 4n 30v os *,q 1 4n 30v *,3d 1 4n 7wp os *;;19 1 4n 7g5 *;;19 1 7g7 *;;19 1 7g9 *;19 1 2oe *;19 1 * 7gd;;19 1 * 63 7gf,19 1 * 63;;19 1 7ge 63 7gf *,19 1 7ge 63 *;19 1 * ez 63 z3,19 1 * 63 z3;;q 1 * i3 63 7gl 7gm,q 1 * 63 7gl 7gm,q 1 * i3 63 7gm,q 1 * 63 7gm;q 1 7gj i3 * 63 7gl 7gm,q 1 7gj * 63 7gl 7gm,q 1 7gj i3 * 63 7gm,q 1 7gj * 63 7gm;;;;;;q 1 7gp * 7gr 7gs;;q 1 7gp 7gr *;q 1 7gw 2i4 xe * 7gu,q 1 7gw 2n2 xe * 7gu,q 1 7gw 7gv * 7gu,q 1 7gw * 7gu;;;;;q 1 7gx 30v *;q 1 * 7h0 x7 2ab,q 1 * 7h0 122;;q 1 * 63 x7 7h2,q 1 * 63 7h3;;;q 1 30v os *;3t 1 * 7h6 7h7 7h8,3t 1 * 7h7 7h8,3t 1 * 7h6 7h8,3t 1 * 7h8;;;;;3t 1 7h9 *;;3t 1 7hb -2 ez -2 *;;;;3t 1 * 7hh;;3t 1 * nz -2 1;;3t 1 * 7hl nz -2 1;;3t 1 * -4 4n 30v os 7g4,3t 1 * -4 4n 30v 7g4;;;3x 1 7ho *;;;;;3x 1 * xe 122 7hs -2 7ht,3x 1 * 7hs -2 7ht,e 1 * 83d 7hy 83e;;;;;;;49 1 xe * 7i2 7i3;;;49 1 * 30v 7i5;;;;;n 1 * 7i6 7i7 7i8,n 1 * 7i7 7i8,n 1 * 7i6 7i8,n 1 * 7i8,n 1 * -4 7ik on;1i 1 7ly * 7rx 7ry 7rz,1i 1 7ly * 7ry 7rz,1i 1 7ly * 7rx 7rz,1i 1 7ly * 7rz;;;n 1 7ia 7ib 7ic *,n 1 7ia 7ic *,n 1 7ia 7ib *,n 1 7ia *,2b 1 7io *;;;n 1 7ie 7if -2 * 7ih;;;n 1 7ii 2mw 54 * 63 122,n 1 7ii 2mw 54 * 2h6 on,n 1 7ii 2mw 54 * 4n on,n 1 7ii xe 54 * 63 122,n 1 7ii xe 54 * 2h6 on,n 1 7ii xe 54 * 4n on,n 1 7ii 7gi * 63 122,n 1 7ii 7gi * 2h6 on,n 1 7ii 7gi * 4n on,n 1 7ii * 63 122,n 1 7ii * 2h6 on,n 1 7ii * 4n on,n 1 7ii 2mw 54 *,n 1 7ii xe 54 *,n 1 7ii 7gi *,n 1 7ii *;;;;;;;;2b 1 7iq *;;52 1 7is *;;52 1 7iu *;;1r 1 * 7iy;;;;;;4c 1 * xe z3,4c 1 * 30v 2h8,4c 1 * 7j4;;;4c 1 * 30b;;4c 1 * 7j7;4c 1 * 7ja;;m 1 * 2uv;;;;25 1 7je *;;25 1 7jg u6 *,25 1 7jg *;25 1 hr *;25 1 * nz 30v 7jk;;g 1 * 7jm;;g 1 * nz 30v 28x 7jo,g 1 * nz 30v 7jo;;g 1 * 7jq;;;;;g 1 7jt 2ag *;g 1 7jl *;;48 1 * u6 2lk 2my,48 1 * 2lk 2my;48 1 * qv;48 1 * 28x 7k0,h 1 * 7zr kt i3,h 1 * 7zr 2yy 2my,h 1 * 7zr 2yy hr,h 1 * 7zr 80q;;;48 1 * ez 30v 28x;;;59 1 2np *;;;59 1 ht 122 46 *,59 1 ht *;;59 1 na *;;;;45 1 *;45 1 304 *;;;;;;;2u 1 2nu 7kk 7kl *,4v 1 80k *;;37 1 xe * 7kp 7kq,37 1 xe * 7kq;;;;;;;1v 1 p *;;;;1v 1 * 7l0;;;1v 1 7l1 7gi p *,1v 1 7l1 7gi *;;;1d 1 36 2ab 308 54 *,1d 1 36 2ab 7l6 *;;1d 1 * 11n 280 308 54 7l5,1d 1 * 11n 280 7l6 7l5,1d 1 * 308 54 7l5,1d 1 * 7l6 7l5;;1d 1 122 308 54 * 7la,1d 1 122 46 * 7la;;;1d 1 nk 7lb 308 54 *,1d 1 nk 7lb jc *;1z 1 122 7fp 7np *,1z 1 122 7fp *;1d 1 * o6 x7 2vn;1d 1 7le *;;;;2i 1 * 7lk;;;;2i 1 7ll xe 7lm *,2i 1 7lp nz 7lm *;;;;;;;;9 1 * 7lw 0 7lx 7ly 0,9 1 * 0 7lx 7ly 0,9 1 * 7lw 0 7ly 0,9 1 * 0 7ly 0,9 1 * 7lw 0 7lx 0,9 1 * 0 7lx 0,9 1 * 7lw 0 0,9 1 * 0 0;;;;2r 1 nk * 7m0 7m1,2r 1 nk * 7m1,2r 1 nk * 7m0,2r 1 nk *;;;;;2r 1 * jc nt 7m5,2r 1 * nt 7m5;;;;;46 1 7m8 *;46 1 * 46 7mb,46 1 * 7mb,46 1 7mg eo * 7m7,46 1 0 * 7mh;;46 1 * 46 2g8 z0 2g2,46 1 * 46 2hl 2g2,46 1 * 2g8 z0 2g2,46 1 * 2hl 2g2;;;;;;40 1 * xe z3 4n 2np,40 1 * xe z3 30f 0 hh,40 1 * xe z3 7mj,40 1 * xe lt 4n 2np,40 1 * xe lt 30f 0 hh,40 1 * xe lt 7mj,40 1 * xe 2xf 4n 2np,40 1 * xe 2xf 30f 0 hh,40 1 * xe 2xf 7mj,40 1 * 7mk 4n 2np,40 1 * 7mk 30f 0 hh,40 1 * 7mk 7mj,40 1 * 4n 2np,40 1 * 30f 0 hh,40 1 * 7mj;;;;;40 1 7ml 7mm * 7mo;;;40 1 of 2es 7mp 308 * 7mr -4 7ms,40 1 7mt 7mp 308 * 7mr -4 7ms,40 1 of 2es 7mp * 7mr -4 7ms,40 1 7mt 7mp * 7mr -4 7ms,40 1 of 2es 7mp 308 * -4 7ms,40 1 7mt 7mp 308 * -4 7ms,40 1 of 2es 7mp * -4 7ms,40 1 7mt 7mp * -4 7ms;;40 1 of 2es 7mp 308 7mr -4 *,40 1 7mt 7mp 308 7mr -4 *,40 1 of 2es 7mp 7mr -4 *,40 1 7mt 7mp 7mr -4 *,40 1 of 2es 7mp 308 -4 *,40 1 7mt 7mp 308 -4 *,40 1 of 2es 7mp -4 *,40 1 7mt 7mp -4 *;;;;40 1 308 54 * -2 7mu 7mv,40 1 jc * -2 7mu 7mv;;;;;;;2q 1 7n1 7n2 *;;;;;;;;2q 1 nk * 7m5;;;1z 1 122 7nc * 7nd;;;1z 1 30v 7ng 114 *;;;;1z 1 122 46 *;;;1z 1 7nm 7nn * 7nj,1z 1 7nm * 7nj;;;;;;1z 1 * jc 7nv;;;;1z 1 * jc 2rf;;;50 1 * 7nz 7o0;50 1 7nz 7o4 7o3 *;;;;50 1 7nz 7o5 *;;;;;;;18 1 * 7ql 4n 2ii,18 1 * 7ql 30b 30v,18 1 * 7ql 7qm,18 1 * 7qn 7qo i3 30v,18 1 * 7qn 7qo 7qp,18 1 * z0 xe 1;;50 1 hn l0 -4 7oe -4 *;;50 1 * 30v 7oi;;;;;50 1 7nz * 2a7 z0;;;;;;;;;50 1 7ot 2x8 7ou *,50 1 7ot 7ou *;;;50 1 122 * 7ow 7ox;;50 1 * 30v 7oz;;;;50 1 2n2 0 7p3 *;50 1 * 7p6;;50 1 7p5 7p6 *;;;;;;;;p 1 7pe * 7pb 7pg;;;;p 1 * 2b0 30b on;;;;;p 1 7pn 30v * 7pp;;;;3v 1 * 7pr;3v 1 *;3v 1 mv *;3v 1 on *;3v 1 * -2;;2g 1 * 0 7pz 0 7q0,2g 1 * 0 0 7q0,2g 1 * 0 7pz 7q0,2g 1 * 0 7q0,2g 1 * 0 7pz 0 7q4 7q5 a3,2g 1 * 0 0 7q4 7q5 a3,2g 1 * 0 7pz 7q4 7q5 a3,2g 1 * 0 7q4 7q5 a3,2g 1 * 7q6 7q7 7q8 a3;;2g 1 0 7pz 0 * nz 30i 7q1,2g 1 0 7pz 0 * 7q2 7q1,2g 1 0 0 * nz 30i 7q1,2g 1 0 0 * 7q2 7q1,2g 1 0 7pz * nz 30i 7q1,2g 1 0 7pz * 7q2 7q1,2g 1 0 * nz 30i 7q1,2g 1 0 * 7q2 7q1,2g 1 0 7pz 0 * nz 30i,2g 1 0 7pz 0 * 7q2,2g 1 0 0 * nz 30i,2g 1 0 0 * 7q2,2g 1 0 7pz * nz 30i,2g 1 0 7pz * 7q2,2g 1 0 * nz 30i,2g 1 0 * 7q2;;;2g 1 * 1m a3,2g 1 * qo a3;;;;;;;;2g 1 7q9 7pz 7qa * 7q5 a3,2g 1 7q9 7qa * 7q5 a3,2g 1 7q9 7pz * 7q5 a3,2g 1 7q9 * 7q5 a3;2g 1 i3 30v * 2xn;2g 1 eo * 7q8 a3;2g 1 0 7qd o6 7hy *,1m 1 2yw 30v *;;1m 1 o6 7qf *,18 1 7r0 122 7r1 jc 7qi *,18 1 7r0 7r1 jc 7qi *,18 1 7r0 122 7r1 7qi *,18 1 7r0 7r1 7qi *,18 1 7r0 122 7r1 jc *,18 1 7r0 7r1 jc *,18 1 7r0 122 7r1 *,18 1 7r0 7r1 *;1m 1 30b 2k4 30v *,1m 1 30b 7qi *;;;18 1 7qj *;;;;;;;18 1 fm 2oe *;18 1 2tm a3 *,18 1 7qt *;;;;;18 1 * -2 1 -4 qo a3,18 1 * -2 1 -4 1m a3,18 1 * -2 1 -4 2ei a3,18 1 * -2 1 -4 qo 2zv;18 1 7qx -2 1 -4 *,18 1 * 7qq 7qz;;;;;;3s 1 7r3 7r5 *,3s 1 7r3 *;;3s 1 * 2bp i3;3s 1 7r6 *;;;;;2y 1 7ra 7r8 7rb *,2y 1 7ra 7r8 *,4h 1 2nu 7zi 7zj 28x *,4h 1 2nu 7zj 28x *,4h 1 2nu 7zi 28x *,4h 1 2nu 28x *,4h 1 2nu 7zi 7zj *,4h 1 2nu 7zj *,4h 1 2nu 7zi *,4h 1 2nu *;;;39 1 * o6 xe x7 7rg,39 1 * 7rh x7 7rg,39 1 * x7 7rg,39 1 * o6 xe 7rg,39 1 * 7rh 7rg,39 1 * 7rg;1x 1 * 7xp 7wr;;39 1 * x7 2ha 7rj,39 1 * x7 2ak 7rj,39 1 * 7rk 7rj;;;39 1 * 7qf 0,39 1 * 0,29 1 * 7ww 7wx,29 1 * 7wx;39 1 7rl 7qf *,39 1 7rl *;;39 1 0 7rn 7gl *;39 1 * 7rn 7rq 7rr;;;39 1 * -2 7rt;39 1 62 *;;u 1 7ru *;;;;;;1i 1 ez 7hy 7s0 *,1i 1 ez 7hy *;;1i 1 7s2 *;;2o 1 7s4 * 7s6;;;2o 1 * 7s9,1x 1 7xi x7 * 2o5 xe 7p6 7xj,1x 1 7xi x7 * xe 7p6 7xj,1x 1 7xi x7 * 2o5 7p6 7xj,1x 1 7xi x7 * 7p6 7xj,1x 1 7xi x7 * 2o5 xe 7p6,1x 1 7xi x7 * xe 7p6,1x 1 7xi x7 * 2o5 7p6,1x 1 7xi x7 * 7p6;;;36 1 *;;;21 1 7sc 30v 7sd *,21 1 7sc 30v *;;21 1 30v 7sf *;21 1 30v os *,21 1 30v *;21 1 * -2 7sj 7sk;;;21 1 117 * 122;42 1 sb * 7sn;;42 1 * 7sq xe on,42 1 * 7sq xe x7,42 1 * 7sq 7sp,42 1 * xe on,42 1 * xe x7,42 1 * 7sp;;;;;42 1 na *,4g 1 7wv *,2c 1 * 81c cd 2ll,2c 1 * 81c 81d;42 1 * 7sv 7sj x7 7sw;;;43 1 * sb 2un 7sy;;43 1 7sx * 7sy;43 1 * 7t1;;;;;43 1 7t4 * 7sa 2ii;4p 1 * 7t7 42 2d2,4p 1 * 7t7 2d2 ez,4p 1 * 7t7 7t8,4p 1 * 42 2d2,4p 1 * 2d2 ez,4p 1 * 7t8;;;;4p 1 7t9 *;4p 1 * 7tc 7td,4p 1 * 7td;;;4p 1 * 7tf 7tg,4p 1 * 7tg;;;;4p 1 7th 0 * 2ww o6 30v,4p 1 7th 0 * 2ww 2h6 2ii,4p 1 7th 0 * 2ww o6 on,4p 1 7th 0 * 2ww 7tj,4p 1 7th * 2ww o6 30v,4p 1 7th * 2ww 2h6 2ii,4p 1 7th * 2ww o6 on,4p 1 7th * 2ww 7tj;;4p 1 7th 1m ux nz *,4p 1 7th 0 2uf nz *,4p 1 7th yh 2uf nz *,4p 1 7th 0 *;;4p 1 * 2nr 2ww,4p 1 * 2ww;;4p 1 2kl 2gh 2vs *,4p 1 2kl 11 2vs *,4p 1 2kl 7tp *;;;4p 1 * 7ts 7tt,4p 1 * 7tt;;;4p 1 * 7h6 7tv;;4p 1 * 2gh 2vs,4p 1 * 7tx;;;4p 1 7ty *;4p 1 * 2xi 2ww,4p 1 * 7qu;4p 1 2uf nz 0 *;;;;;4p 1 * 0 7u7;;4p 1 3i *;4p 1 * 2nu;4u 1 * 7ub,4u 1 *;;4u 1 * 7ud 7ue,4u 1 * 7ue;;;4u 1 * 7ug -2 z0,4u 1 * -2 z0;;;11 1 7uh *;4f 1 * 7uk 7ul 7um 7uq 7un nz 30v 7up,4f 1 * 7ul 7um 7uq 7un nz 30v 7up,4f 1 * 7uk 7um 7uq 7un nz 30v 7up,4f 1 * 7um 7uq 7un nz 30v 7up,4f 1 * 7uk 7ul 7um 7un nz 30v 7up,4f 1 * 7ul 7um 7un nz 30v 7up,4f 1 * 7uk 7um 7un nz 30v 7up,4f 1 * 7um 7un nz 30v 7up,4f 1 * 7uk 7ul 7um 7uq 7un 7up,4f 1 * 7ul 7um 7uq 7un 7up,4f 1 * 7uk 7um 7uq 7un 7up,4f 1 * 7um 7uq 7un 7up,4f 1 * 7uk 7ul 7um 7un 7up,4f 1 * 7ul 7um 7un 7up,4f 1 * 7uk 7um 7un 7up,4f 1 * 7um 7un 7up;;;;;4f 1 7uj 7uk 7ul 7um 7uq 7un nz 30v * 7up,4f 1 7uj 7ul 7um 7uq 7un nz 30v * 7up,4f 1 7uj 7uk 7um 7uq 7un nz 30v * 7up,4f 1 7uj 7um 7uq 7un nz 30v * 7up,4f 1 7uj 7uk 7ul 7um 7un nz 30v * 7up,4f 1 7uj 7ul 7um 7un nz 30v * 7up,4f 1 7uj 7uk 7um 7un nz 30v * 7up,4f 1 7uj 7um 7un nz 30v * 7up,4f 1 7uj 7uk 7ul 7um 7uq 7un * 7up,4f 1 7uj 7ul 7um 7uq 7un * 7up,4f 1 7uj 7uk 7um 7uq 7un * 7up,4f 1 7uj 7um 7uq 7un * 7up,4f 1 7uj 7uk 7ul 7um 7un * 7up,4f 1 7uj 7ul 7um 7un * 7up,4f 1 7uj 7uk 7um 7un * 7up,4f 1 7uj 7um 7un * 7up;;;4f 1 * -4 0 7ut;4f 1 7ur -4 0 * 7ut;;;;;3u 1 * i3 4n 2kk 0 7uy,3u 1 * i3 7uz 0 7uy,3u 1 * 4n 2kk 0 7uy,3u 1 * 7uz 0 7uy,3u 1 * i3 4n 2kk 7uy,3u 1 * i3 7uz 7uy,3u 1 * 4n 2kk 7uy,3u 1 * 7uz 7uy;;;3u 1 * 30v os 7v1;;;;3u 1 * ez 7rq 7v5 122,3u 1 * ez 7rq 7v5;;3u 1 7v4 ez 7rq 7v5 122 *,3u 1 7v4 ez 7rq 7v5 *;;;;;;3u 1 7v9 7va 7vb *,3u 1 7v9 7vb *;;;3u 1 7vd 7ve * z0 7vg 7nj,3u 1 7vd 7ve * 7vg 7nj;;;3u 1 * 7vj 7vk nz 2xb,3u 1 * 7vj 7vk o8 nz 2xb,3u 1 * 7vj 7vk 2uw z0,3u 1 * 7vj 7vk 7vl;;;;3d 1 * 2nq 1,3d 1 * 1;;3d 1 7vn -4 *;;3d 1 7vp 7vr *;;;3d 1 7vs -2 *;3d 1 * 7vv,3d 1 * 7w2 7w3 1,3d 1 * 7w2 1;;3d 1 2n2 xe -2 * 7vx 7vy,3d 1 2i4 xe -2 * 7vx 7vy,3d 1 28a xe -2 * 7vx 7vy,3d 1 7vz -2 * 7vx 7vy,3d 1 2n2 xe -2 * 7vy,3d 1 2i4 xe -2 * 7vy,3d 1 28a xe -2 * 7vy,3d 1 7vz -2 * 7vy;;;;3d 1 2n2 xe -2 * z3 1,3d 1 2i4 xe -2 * z3 1,3d 1 7w1 -2 * z3 1,3d 1 2n2 xe -2 * 1,3d 1 2i4 xe -2 * 1,3d 1 7w1 -2 * 1;;;;;;;;;;;;3d 1 7wb *;3d 1 gt xe 54 *,3d 1 2i4 xe 54 *,3d 1 2n2 xe 54 *,3d 1 jc xe 54 *,3d 1 46 xe 54 *,3d 1 7we 54 *;;;;3d 1 * x7 7wi;;;;3d 1 * 7wm 7wn;;;;;28 1 * 7wr;;4k 1 * 7wt;;;;;;29 1 * 7wz 7x0;;;29 1 * 7x2 0,29 1 * 0;;29 1 * -2 0 -2 7x4;;;29 1 * 7qf 7x5,29 1 * 7x5;29 1 0 * 30v;29 1 30v * 7x9 0;;1x 1 * 7xb 7xc 7xd,1x 1 * 7xc 7xd,1x 1 * 7xb 7xd,1x 1 * 7xd;;;;1x 1 * 7xf 7xg 0 1 7xh,1x 1 * 7xg 0 1 7xh,1x 1 * 7xf 0 1 7xh,1x 1 * 0 1 7xh,1x 1 * 7xf 7xg 1 7xh,1x 1 * 7xg 1 7xh,1x 1 * 7xf 1 7xh,1x 1 * 1 7xh;;;;1x 1 * 7sv xe 7p6 7xj,1x 1 * xe 7p6 7xj,1x 1 * 7sv 7p6 7xj,1x 1 * 7p6 7xj,1x 1 * 7sv xe 7p6,1x 1 * xe 7p6,1x 1 * 7sv 7p6,1x 1 * 7p6;;;1x 1 7xk 36 x7 *,1x 1 7xk x7 *,1x 1 7xk *;;1x 1 7xm -2 * 30b x7 7xo,1x 1 7xm -2 * x7 7xo,1x 1 7xm -2 * 30b 7xo,1x 1 7xm -2 * 7xo;1x 1 * 7wr 7s2 7xq;;;4o 1 * x7 7s8 oo,4o 1 * 7xs oo,4o 1 * oo;;;;3 1 * 7xw;;;;3 1 7xx 7xy *,3 1 7nz *;2m 1 * 3i 7y0;;d 1 7sj 30v 7y1 *,d 1 7sj 30v *;x 1 *;2n 1 * x7 7y5 7y6,2n 1 * 7y7 7y6;;;;;;;2n 1 * 7sv o6 7yc 7s2 7yd,2n 1 * 7sv 7yc 7s2 7yd;;;2n 1 * x7 7xd;;;;;;;;;1q 1 * -2 o6 7yo 298;;;2e 1 * 7p6 xe z6,2e 1 * 7p6 7yr;;2e 1 * 7xf 7qf 7yt,2e 1 * 7xf 7yt;;;2e 1 * 30v 7yw;;2e 1 117 117 * 7yy,2e 1 117 * 7yy;;;;1 1 7z0 *;1 1 *;1 1 30v *;;0 1 kt i3 *;;;1s 1 * 7z9 7p6,1s 1 * 7p6;;1s 1 * 7z9 o6 7zb,1s 1 * 7z9 7zb;;1s 1 * -4 xe 7zd 7ze,1s 1 * -4 xe 7zd;;;1s 1 * 7p6 7zg 7zh;;;;;;;4h 1 * -2 7zk -2 7zl;;;;;h 1 * kt i3,h 1 * 2yy 2my,h 1 * 2yy hr,h 1 * 80r,h 1 kt i3 80s 80t *,h 1 kt i3 80s *;;;;4i 1 7zw *;;4i 1 * 7zy 7zz;;;4i 1 * 122 801,47 1 * 80b x7 28s;;4i 1 800 *;3y 1 2sb * 804;;5b 1 30v 7r8 *,5b 1 30v *;1c 1 *;;47 1 807 nz x7 *;;;;47 1 * -2 800;35 1 * 30v 80e;;;;35 1 30v * 308 54 30b x7,35 1 30v * 308 54 80f,35 1 30v * 2mw 54 30b x7,35 1 30v * 2mw 54 80f,35 1 30v * 80g 30b x7,35 1 30v * 80g 80f;;;;;4v 1 30b 80l *;4v 1 2ci 7s2 *,4v 1 2ci *;4v 1 * 30v 2ml,4v 1 * jf;;;;;;h 1 * 80s 80t 2nr 28x,h 1 * 80s 80t 7zr,h 1 * 80s 2nr 28x,h 1 * 80s 7zr;;h 1 * 80v 7hy qv,h 1 * 7hy qv,h 1 * 80v qv,h 1 * qv;4r 1 * x7 80y o0 2o5 xe 7qf 80z bi 2up,4r 1 * x7 80y o0 2o5 xe 7qf 80z 810,4r 1 * x7 80y o0 811 7qf 80z bi 2up,4r 1 * x7 80y o0 811 7qf 80z 810,4r 1 * 812 o0 2o5 xe 7qf 80z bi 2up,4r 1 * 812 o0 2o5 xe 7qf 80z 810,4r 1 * 812 o0 811 7qf 80z bi 2up,4r 1 * 812 o0 811 7qf 80z 810,4r 1 * o0 2o5 xe 7qf 80z bi 2up,4r 1 * o0 2o5 xe 7qf 80z 810,4r 1 * o0 811 7qf 80z bi 2up,4r 1 * o0 811 7qf 80z 810,4r 1 * x7 80y 2o5 xe 7qf 80z bi 2up,4r 1 * x7 80y 2o5 xe 7qf 80z 810,4r 1 * x7 80y 811 7qf 80z bi 2up,4r 1 * x7 80y 811 7qf 80z 810,4r 1 * 812 2o5 xe 7qf 80z bi 2up,4r 1 * 812 2o5 xe 7qf 80z 810,4r 1 * 812 811 7qf 80z bi 2up,4r 1 * 812 811 7qf 80z 810,4r 1 * 2o5 xe 7qf 80z bi 2up,4r 1 * 2o5 xe 7qf 80z 810,4r 1 * 811 7qf 80z bi 2up,4r 1 * 811 7qf 80z 810,4r 1 * x7 80y o0 2o5 xe 80z bi 2up,4r 1 * x7 80y o0 2o5 xe 80z 810,4r 1 * x7 80y o0 811 80z bi 2up,4r 1 * x7 80y o0 811 80z 810,4r 1 * 812 o0 2o5 xe 80z bi 2up,4r 1 * 812 o0 2o5 xe 80z 810,4r 1 * 812 o0 811 80z bi 2up,4r 1 * 812 o0 811 80z 810,4r 1 * o0 2o5 xe 80z bi 2up,4r 1 * o0 2o5 xe 80z 810,4r 1 * o0 811 80z bi 2up,4r 1 * o0 811 80z 810,4r 1 * x7 80y 2o5 xe 80z bi 2up,4r 1 * x7 80y 2o5 xe 80z 810,4r 1 * x7 80y 811 80z bi 2up,4r 1 * x7 80y 811 80z 810,4r 1 * 812 2o5 xe 80z bi 2up,4r 1 * 812 2o5 xe 80z 810,4r 1 * 812 811 80z bi 2up,4r 1 * 812 811 80z 810,4r 1 * 2o5 xe 80z bi 2up,4r 1 * 2o5 xe 80z 810,4r 1 * 811 80z bi 2up,4r 1 * 811 80z 810,4r 1 * x7 80y o0 2o5 xe 7qf bi 2up,4r 1 * x7 80y o0 2o5 xe 7qf 810,4r 1 * x7 80y o0 811 7qf bi 2up,4r 1 * x7 80y o0 811 7qf 810,4r 1 * 812 o0 2o5 xe 7qf bi 2up,4r 1 * 812 o0 2o5 xe 7qf 810,4r 1 * 812 o0 811 7qf bi 2up,4r 1 * 812 o0 811 7qf 810,4r 1 * o0 2o5 xe 7qf bi 2up,4r 1 * o0 2o5 xe 7qf 810,4r 1 * o0 811 7qf bi 2up,4r 1 * o0 811 7qf 810,4r 1 * x7 80y 2o5 xe 7qf bi 2up,4r 1 * x7 80y 2o5 xe 7qf 810,4r 1 * x7 80y 811 7qf bi 2up,4r 1 * x7 80y 811 7qf 810,4r 1 * 812 2o5 xe 7qf bi 2up,4r 1 * 812 2o5 xe 7qf 810,4r 1 * 812 811 7qf bi 2up,4r 1 * 812 811 7qf 810,4r 1 * 2o5 xe 7qf bi 2up,4r 1 * 2o5 xe 7qf 810,4r 1 * 811 7qf bi 2up,4r 1 * 811 7qf 810,4r 1 * x7 80y o0 2o5 xe bi 2up,4r 1 * x7 80y o0 2o5 xe 810,4r 1 * x7 80y o0 811 bi 2up,4r 1 * x7 80y o0 811 810,4r 1 * 812 o0 2o5 xe bi 2up,4r 1 * 812 o0 2o5 xe 810,4r 1 * 812 o0 811 bi 2up,4r 1 * 812 o0 811 810,4r 1 * o0 2o5 xe bi 2up,4r 1 * o0 2o5 xe 810,4r 1 * o0 811 bi 2up,4r 1 * o0 811 810,4r 1 * x7 80y 2o5 xe bi 2up,4r 1 * x7 80y 2o5 xe 810,4r 1 * x7 80y 811 bi 2up,4r 1 * x7 80y 811 810,4r 1 * 812 2o5 xe bi 2up,4r 1 * 812 2o5 xe 810,4r 1 * 812 811 bi 2up,4r 1 * 812 811 810,4r 1 * 2o5 xe bi 2up,4r 1 * 2o5 xe 810,4r 1 * 811 bi 2up,4r 1 * 811 810;;;;;;4r 1 2hy 7sv 2o5 xe on *,4r 1 2hy 7sv xe on *,4r 1 814 * 308 2pi,4r 1 814 * 815;;;3k 1 1 7q5 *,3k 1 7q5 *;3k 1 0 * 7q8 818;3k 1 0 7q8 *;;;2c 1 819 81a *,2c 1 819 *;;;;2c 1 81e x7 *;;;;4z 1 81k -8 *;;;4z 1 81l * 81n,4z 1 81l *;;;4z 1 vb 2x8 81o * 81q,4z 1 81r 81o * 81q;;;4z 1 xe * 7if 81t;;;;4z 1 xe 54 81u 81v 7s2 *;4z 1 xe * 7qf 81y;;4z 1 7gi * 2nq 820,4z 1 7gi * 820;;;4z 1 821 *;;;4z 1 824 *;4z 1 7mt 7mp -2 *;;;;51 1 *;;51 1 82b *;51 1 *;51 1 82d *;;51 1 * 82f;51 1 * 82i;;51 1 * 82l,51 1 *;51 1 82j * 82l,51 1 82j *;;51 1 * 7h6,51 1 *;;51 1 82n *;;51 1 * 82p;51 1 * 2vr;;51 1 * em;;51 1 30i *;51 1 * nz 7qf 82x,51 1 * nz 82x;;t 1 * nz,t 1 *;;t 1 2h6 30v *;t 1 7gi *;t 1 * 7wj 833;;;e 1 2bp 28s -2 xe 122 -2 837 -2 * q8 2v6,e 1 2bp 28s -2 xe 122 -2 837 -2 * 836,e 1 2bp 28s -2 xe x7 2ab -2 837 -2 * q8 2v6,e 1 2bp 28s -2 xe x7 2ab -2 837 -2 * 836,e 1 838 -2 xe 122 -2 837 -2 * q8 2v6,e 1 838 -2 xe 122 -2 837 -2 * 836,e 1 838 -2 xe x7 2ab -2 837 -2 * q8 2v6,e 1 838 -2 xe x7 2ab -2 837 -2 * 836,e 1 2bp 28s -2 -2 837 -2 * q8 2v6,e 1 2bp 28s -2 -2 837 -2 * 836,e 1 838 -2 -2 837 -2 * q8 2v6,e 1 838 -2 -2 837 -2 * 836;;;;;e 1 83b xe 122 4n x7 d2 nz -2 *,e 1 83b 4n x7 d2 nz -2 *;e 1 * xe 122 4n x7 d2 nz -2 0 839,e 1 * 4n x7 d2 nz -2 0 839;;;;;;;;e 1 122 kr 54 *;e 1 * 83l -2 83m;;;;;4l 1 * 2h6 83q 83r,4l 1 * 2h6 83r;;;;4l 1 83s *;;;;3b 1 83v 83w *,3b 1 83v *;;k 1 * 30v 840 63 2od 7kw 0,k 1 * 30v 840 841 7kw 0,k 1 * 842 63 2od 7kw 0,k 1 * 842 841 7kw 0,k 1 * 63 2od 7kw 0,k 1 * 841 7kw 0,k 1 * 30v 840 63 2od 0,k 1 * 30v 840 841 0,k 1 * 842 63 2od 0,k 1 * 842 841 0,k 1 * 63 2od 0,k 1 * 841 0,k 1 * 30v 840 63 2od 7kw,k 1 * 30v 840 841 7kw,k 1 * 842 63 2od 7kw,k 1 * 842 841 7kw,k 1 * 63 2od 7kw,k 1 * 841 7kw,k 1 * 30v 840 63 2od,k 1 * 30v 840 841,k 1 * 842 63 2od,k 1 * 842 841,k 1 * 63 2od,k 1 * 841;;;;k 1 1 * 844,k 1 1 *;;1l 1 * 846 2x8 122 847,1l 1 * 846 122 847,1l 1 * 846 847;;;;;1l 1 * 84b 84c 0,1l 1 * 84b 0;;;2l 1 * 7sv 84e 84f,2l 1 * 84e 84f,2l 1 * 7sv 84f,2l 1 * 84f;;;2l 1 * 84h;;;1k 1 on *;4b 1 on *;13 1 0 * 84m a3;;13 1 1 7u2 *;8 1 84p -8 *;;8 1 81l * nz;8 1 gt xe *,8 1 2i4 xe *,8 1 2n2 xe *,8 1 2mw *;8 1 * 84t 84u;;;3m 1 *;;3m 1 * 84w;3m 1 * 84z;;3j 1 0 7u2 *;;2f 2 v3 -4 851 -4 *;2f 2 851 * py;;3x 2 * 87m -2 87n -2 87o,1g 2 * 8hy;2f 2 851 -2 855 py *;;2f 2 851 -2 857 -2 *;;2f 2 333 *;2f 2 py *;;2f 2 py 85c *,2r 2 33g ol 3nv *;58 2 3os *;58 2 3bd *;;;;19 2 * -2 pv 85k -2 85l,19 2 * -2 pv 85k -2;;;;;19 2 85n *;19 2 3c4 *;;19 2 * 85q;19 2 * 85t;;;;19 2 * pv 85u 85v,19 2 * pv 85u;19 2 3hb *;q 2 1m jz 34z a5 34y *,q 2 1m jz 34z a5 jz *,q 2 1m jz 34z a5 3qb *,q 2 1m jz 34z 85z *;;;;q 2 * pv 860 861,q 2 * pv 861;;;3t 2 3c4 *;3t 2 * 85c 867;;;3t 2 868 *;3t 2 * -2 1;3t 2 1 -2 * 86c;;;3t 2 * ca 86f;;;3d 2 * -8 86g;3d 2 * -2 86j;;3d 2 * 1m 3i4,3d 2 * 86l;;3d 2 1m *;;;;3d 2 3hb *;;3d 2 86r *;38 2 * 8hd;4s 2 1m 86t *;;4s 2 wj 86v *;;;3n 2 3iy a5 *;49 2 31x a5 * 871 872,49 2 873 * 871 872,49 2 31x a5 * 872,49 2 873 * 872;;;;n 2 * 9t yq -2 875,n 2 * 876 -2 875,n 2 * -2 875,n 2 * 877 878,n 2 * 878;;;;;2b 2 ju a5 *,4k 2 ju a5 *;2b 2 ju *;2b 2 3i2 *;;2b 2 87c *;2b 2 * 87f;;;;2b 2 86t *;;52 2 86t * 87l,52 2 86t *;;;;;3x 2 * 87q -2 87r;;;;3x 2 * 87u 87v 87w 87x,3x 2 * 87u 87w 87x;;;;;1r 2 * 87z;;;4c 2 *;4c 2 33g *;4c 2 39b *;;;;;50 2 8a7 * 8a8,50 2 * 8a9 8aa 1m e3 -2 8ab,50 2 * 8a9 8aa 8ac -2 8ab,50 2 * 8a9 1m e3 -2 8ab,50 2 * 8a9 8ac -2 8ab,5b 2 * 8iu;;;;g 2 88a 88b -2 *;;48 2 * -2 6m;;59 2 32k *;59 2 yt 3bu *,59 2 v3 3s9 3ai *;;;2u 2 88j 9t yq -2 * cx 3eq,2u 2 88j 9t yq -2 * 1m 3s8 no,2u 2 88j 9t yq -2 * cx 3s8,2u 2 88j 9t yq -2 * 88l,2u 2 88j 88m -2 * cx 3eq,2u 2 88j 88m -2 * 1m 3s8 no,2u 2 88j 88m -2 * cx 3s8,2u 2 88j 88m -2 * 88l,2u 2 88j -2 * cx 3eq,2u 2 88j -2 * 1m 3s8 no,2u 2 88j -2 * cx 3s8,2u 2 88j -2 * 88l;;;;10 2 * 8hu 1;1v 2 88n 88o p *,1v 2 88n p *,1v 2 88n 88o *,1v 2 88n *;;;;;;1d 2 3s9 88u * 88w;;;;;2i 2 * 1m 3qa k9 3in;;2r 2 891 *;2r 2 py * 85c 85d;;;;40 2 36t 3hb -2 *;40 2 * -2 897;;;40 2 * 0 899 89a;;;;40 2 89e * 1m 89g 9t 16g,40 2 89e * 1m 89g yq 9t 33b,40 2 89e * 1m 89g 33b;;;;40 2 * -2 89h -2 89i;;40 2 4q 37w a5 *;2q 2 py 9t *,2q 2 89n *;;;;2q 2 nd -2 nd *;;;;;1z 2 3s9 33h e3 -2 *,1z 2 3s9 3rh 9t 3am -2 *,1z 2 3s9 3ai -2 *;;1z 2 3s8 89w 1m e3 -2 *,1z 2 3s8 89w 3ru 9t 3am -2 *,1z 2 3s8 89w e0 -2 *;;;1z 2 89z a5 3s9 * s1 8a1,1z 2 89z a5 3s9 * 8a1;;1z 2 3hb 33k * 3s8;;1z 2 yc dv *,1z 2 wm dv *,1z 2 wm *;1z 2 3s9 3ai *;;;;;;;;;;;;;;;;50 2 * 888 8am;;;;;;;;p 2 * pv 39i,p 2 * pv 350,p 2 * pv va,p 2 * pv cd 3fc,p 2 * pv 3fc,p 2 * pv 39p,p 2 * cx 3eq pv,p 2 * 8au;;p 2 * uk 336 3ep 8aw pv cd 3fc,p 2 * uk 336 3ep 8aw pv 8ax,p 2 * uk 1m 3ep 8aw pv cd 3fc,p 2 * uk 1m 3ep 8aw pv 8ax,p 2 * uk uk 3q3 8aw pv cd 3fc,p 2 * uk uk 3q3 8aw pv 8ax,p 2 * uk 8ay 8aw pv cd 3fc,p 2 * uk 8ay 8aw pv 8ax,p 2 * 336 3ep 8aw pv cd 3fc,p 2 * 336 3ep 8aw pv 8ax,p 2 * 1m 3ep 8aw pv cd 3fc,p 2 * 1m 3ep 8aw pv 8ax,p 2 * uk 3q3 8aw pv cd 3fc,p 2 * uk 3q3 8aw pv 8ax,p 2 * 8ay 8aw pv cd 3fc,p 2 * 8ay 8aw pv 8ax,p 2 * uk 336 3ep pv cd 3fc,p 2 * uk 336 3ep pv 8ax,p 2 * uk 1m 3ep pv cd 3fc,p 2 * uk 1m 3ep pv 8ax,p 2 * uk uk 3q3 pv cd 3fc,p 2 * uk uk 3q3 pv 8ax,p 2 * uk 8ay pv cd 3fc,p 2 * uk 8ay pv 8ax,p 2 * 336 3ep pv cd 3fc,p 2 * 336 3ep pv 8ax,p 2 * 1m 3ep pv cd 3fc,p 2 * 1m 3ep pv 8ax,p 2 * uk 3q3 pv cd 3fc,p 2 * uk 3q3 pv 8ax,p 2 * 8ay pv cd 3fc,p 2 * 8ay pv 8ax;;;;3v 2 * 8b0;;;3v 2 8b1 *;;3v 2 8b3 *;;2g 2 0 8b5 0 * 8b7,2g 2 0 0 * 8b7,2g 2 0 8b5 * 8b7,2g 2 0 * 8b7;;2g 2 0 8b5 0 8b6 8b7 *,2g 2 0 0 8b6 8b7 *,2g 2 0 8b5 8b6 8b7 *,2g 2 0 8b6 8b7 *;2g 2 * 0 8ba 0 8bb 8bc,2g 2 * 0 0 8bb 8bc,2g 2 * 0 8ba 8bb 8bc,2g 2 * 0 8bb 8bc,2g 2 * 0 8ba 0 8bb,2g 2 * 0 0 8bb,2g 2 * 0 8ba 8bb,2g 2 * 0 8bb;;;;;;;;2g 2 wj 3s8 *;;;;;18 2 1j0 * -2 1;;;;18 2 3i4 *;18 2 3nv *;;;18 2 3j1 8bs 8bt *,18 2 8bs 8bt *,18 2 3j1 8bs *,18 2 8bs *;;18 2 8bv *;;18 2 8bx *;;3s 2 * 8c1 8c2,3s 2 * 8c2;;;3s 2 * 8c4;;;;3s 2 8c5 8c6 *,3s 2 8c5 *,4t 2 8kl * -4 8kr;3s 2 * -4 8c9;;;;;;39 2 * 8cf 8cg,39 2 * 8cg;;;39 2 * 8ci -2 8cj,39 2 * -2 8cj;;;39 2 * 8cl -2 3js 34s,39 2 * 8cl -2 8cm,39 2 * 8cl -2;;;;;39 2 * -2 8cq,39 2 * -2 8cr;;;;;r 2 3s9 *;1i 2 31x 9t 8cw -2 *,1i 2 3js 8cw -2 *;;1i 2 * a5 34a,1i 2 * 8cy;;;;21 2 * 8d2;;21 2 8d1 8d2 *;21 2 3s8 *,d 2 1m 3s8 *,30 2 8cb *;42 2 * 1m ns,42 2 * 1m jy,42 2 * 1m 9t,42 2 * 8d6;;43 2 * a5 35m 1m 396,43 2 * a5 35m 38a 356,43 2 * a5 35m a5 356,43 2 * 9t 3ax 1m 396,43 2 * 9t 3ax 38a 356,43 2 * 9t 3ax a5 356,43 2 * a5 3i8 1m 396,43 2 * a5 3i8 38a 356,43 2 * a5 3i8 a5 356,43 2 * 3f4 1m 396,43 2 * 3f4 38a 356,43 2 * 3f4 a5 356;;;4p 2 * 1m b2 -2 8d8,4p 2 * 8d9 -2 8d8;;;4p 2 * cx 3eq,4p 2 * pv 3e4,4p 2 * a5 35f;4p 2 8dd *;4p 2 * 0 8dg;;;;4p 2 1 8dk *;;4p 2 * -2 8dm;;4p 2 8dd *;4p 2 * 0 0 3pk;4p 2 * -2 1m 3rc,4p 2 * -2 8dq;;4p 2 * 0;4p 2 * -2 33i;4p 2 33i *;;4p 2 * -2 8dw;;4p 2 * jy 3cs 8dy;;4p 2 * 8dd;;4p 2 kh *;4u 2 * -2 8e3;;;4f 2 * 8e6 8e7 335 a5 4q 3gi 8e8 a5 10u 8e9,4f 2 * 8e6 8e7 335 a5 4q 3gi 8e8 a5 x2 8e9,4f 2 * 8e6 8e7 335 a5 8ea 8e8 a5 10u 8e9,4f 2 * 8e6 8e7 335 a5 8ea 8e8 a5 x2 8e9,4f 2 * 8e6 8e7 8eb 4q 3gi 8e8 a5 10u 8e9,4f 2 * 8e6 8e7 8eb 4q 3gi 8e8 a5 x2 8e9,4f 2 * 8e6 8e7 8eb 8ea 8e8 a5 10u 8e9,4f 2 * 8e6 8e7 8eb 8ea 8e8 a5 x2 8e9,4f 2 * 8e7 335 a5 4q 3gi 8e8 a5 10u 8e9,4f 2 * 8e7 335 a5 4q 3gi 8e8 a5 x2 8e9,4f 2 * 8e7 335 a5 8ea 8e8 a5 10u 8e9,4f 2 * 8e7 335 a5 8ea 8e8 a5 x2 8e9,4f 2 * 8e7 8eb 4q 3gi 8e8 a5 10u 8e9,4f 2 * 8e7 8eb 4q 3gi 8e8 a5 x2 8e9,4f 2 * 8e7 8eb 8ea 8e8 a5 10u 8e9,4f 2 * 8e7 8eb 8ea 8e8 a5 x2 8e9,4f 2 * 8e6 335 a5 4q 3gi 8e8 a5 10u 8e9,4f 2 * 8e6 335 a5 4q 3gi 8e8 a5 x2 8e9,4f 2 * 8e6 335 a5 8ea 8e8 a5 10u 8e9,4f 2 * 8e6 335 a5 8ea 8e8 a5 x2 8e9,4f 2 * 8e6 8eb 4q 3gi 8e8 a5 10u 8e9,4f 2 * 8e6 8eb 4q 3gi 8e8 a5 x2 8e9,4f 2 * 8e6 8eb 8ea 8e8 a5 10u 8e9,4f 2 * 8e6 8eb 8ea 8e8 a5 x2 8e9,4f 2 * 335 a5 4q 3gi 8e8 a5 10u 8e9,4f 2 * 335 a5 4q 3gi 8e8 a5 x2 8e9,4f 2 * 335 a5 8ea 8e8 a5 10u 8e9,4f 2 * 335 a5 8ea 8e8 a5 x2 8e9,4f 2 * 8eb 4q 3gi 8e8 a5 10u 8e9,4f 2 * 8eb 4q 3gi 8e8 a5 x2 8e9,4f 2 * 8eb 8ea 8e8 a5 10u 8e9,4f 2 * 8eb 8ea 8e8 a5 x2 8e9,4f 2 * 8e6 8e7 335 a5 8e8 a5 10u 8e9,4f 2 * 8e6 8e7 335 a5 8e8 a5 x2 8e9,4f 2 * 8e6 8e7 8eb 8e8 a5 10u 8e9,4f 2 * 8e6 8e7 8eb 8e8 a5 x2 8e9,4f 2 * 8e7 335 a5 8e8 a5 10u 8e9,4f 2 * 8e7 335 a5 8e8 a5 x2 8e9,4f 2 * 8e7 8eb 8e8 a5 10u 8e9,4f 2 * 8e7 8eb 8e8 a5 x2 8e9,4f 2 * 8e6 335 a5 8e8 a5 10u 8e9,4f 2 * 8e6 335 a5 8e8 a5 x2 8e9,4f 2 * 8e6 8eb 8e8 a5 10u 8e9,4f 2 * 8e6 8eb 8e8 a5 x2 8e9,4f 2 * 335 a5 8e8 a5 10u 8e9,4f 2 * 335 a5 8e8 a5 x2 8e9,4f 2 * 8eb 8e8 a5 10u 8e9,4f 2 * 8eb 8e8 a5 x2 8e9,4f 2 * 8e6 8e7 335 a5 4q 3gi 8e8 8e9,4f 2 * 8e6 8e7 335 a5 8ea 8e8 8e9,4f 2 * 8e6 8e7 8eb 4q 3gi 8e8 8e9,4f 2 * 8e6 8e7 8eb 8ea 8e8 8e9,4f 2 * 8e7 335 a5 4q 3gi 8e8 8e9,4f 2 * 8e7 335 a5 8ea 8e8 8e9,4f 2 * 8e7 8eb 4q 3gi 8e8 8e9,4f 2 * 8e7 8eb 8ea 8e8 8e9,4f 2 * 8e6 335 a5 4q 3gi 8e8 8e9,4f 2 * 8e6 335 a5 8ea 8e8 8e9,4f 2 * 8e6 8eb 4q 3gi 8e8 8e9,4f 2 * 8e6 8eb 8ea 8e8 8e9,4f 2 * 335 a5 4q 3gi 8e8 8e9,4f 2 * 335 a5 8ea 8e8 8e9,4f 2 * 8eb 4q 3gi 8e8 8e9,4f 2 * 8eb 8ea 8e8 8e9,4f 2 * 8e6 8e7 335 a5 8e8 8e9,4f 2 * 8e6 8e7 8eb 8e8 8e9,4f 2 * 8e7 335 a5 8e8 8e9,4f 2 * 8e7 8eb 8e8 8e9,4f 2 * 8e6 335 a5 8e8 8e9,4f 2 * 8e6 8eb 8e8 8e9,4f 2 * 335 a5 8e8 8e9,4f 2 * 8eb 8e8 8e9;;;;;;;;3u 2 * 9t 33b 8ee,3u 2 * 4q 3gi 0 8ee,3u 2 * 8ef 8ee,3u 2 * 8ej 8ee;;;3u 2 * 8eh 8ei;;;;3u 2 * 8el 8em 9t e7,3u 2 * 8el 8em;;;3u 2 8ek 8el 8em *;;;;;4k 2 8er a5 *,4k 2 8er *;;;29 2 * 8ew 8ex,29 2 * 8ex;;;;29 2 8ey 8ap * 8f0;;29 2 * 1;;29 2 8ap 8f2 *;;;1x 2 8f4 8f5 8f7 *,1x 2 8f4 8f7 *,1x 2 8f4 8f5 *,1x 2 8f4 *;;;1x 2 8f8 * 8fa;;1x 2 * 0 1 8fc,1x 2 * 1 8fc;;1x 2 * -2 8fe 8ff 8fg;;;;1x 2 * k9 8fi;;4o 2 8ak *;;4o 2 8ak 8fk *;;;;3 2 8fo *;3 2 * 8fr;;;3 2 8fs *;;;3q 2 * 9t 31s,3q 2 * 8fx;;;3q 2 8fy a5 * -8 8g0;;;3q 2 329 *;4m 2 8b3 *;;44 2 8g4 *;;44 2 8g6 *;1h 2 * 8g9;;;;1h 2 8ga 88b 8gb *,1h 2 8ga 88b *;;1h 2 33g 885 *;;;3a 2 335 a5 8gg *,3a 2 8gi 8gg *;;3a 2 1m jz * a5 3sh,3a 2 1m jz * 8gk,3a 2 4q no a5 jz * a5 3sh,3a 2 4q no a5 jz * 8gk,3a 2 4q no ca * a5 3sh,3a 2 4q no ca * 8gk,3a 2 4q * a5 3sh,3a 2 4q * 8gk,3a 2 1m jz *,3a 2 4q no a5 jz *,3a 2 4q no ca *,3a 2 4q *;;3e 2 * -2 8gm;;;;3e 2 8gn -2 8go *;;3e 2 8gq jz * 88b 8gs 8gt,3e 2 8gq * 88b 8gs 8gt,3e 2 8gq jz * 8gs 8gt,3e 2 8gq * 8gs 8gt,3e 2 8gq jz * 88b 8gt,3e 2 8gq * 88b 8gt,3e 2 8gq jz * 8gt,3e 2 8gq * 8gt,3e 2 8gq jz * 88b 8gs,3e 2 8gq * 88b 8gs,3e 2 8gq jz * 8gs,3e 2 8gq * 8gs,3e 2 8gq jz * 88b,3e 2 8gq * 88b,3e 2 8gq jz *,3e 2 8gq *;;;;;;;3e 2 35k * -4 8gz;;;;7 2 * 8h3 8h4,7 2 * 8h4;;;;;;7 2 8h7 *;7 2 * 8ha 8hb 8hc;;;;;;38 2 8he -2 s1 3hb 3s9 *,38 2 8he -2 s1 3hb *;38 2 8he -2 *;38 2 * 8hi;;38 2 * -2 356 3hb,38 2 * -2 335 a5 3hb;38 2 8hj -2 *;;38 2 8hl *;10 2 * u6 39n,10 2 * 8ho;;10 2 * 1m;;10 2 8hq *;10 2 1m *;10 2 e0 *;;10 2 *;;;;1g 2 *;1g 2 * 8i1 8i2,1g 2 * 8i2;;;1g 2 hy 3s9 *,1g 2 hy *;1g 2 * 8i5 8i6;;;;;;;2s 2 * 8ic;;2e 2 8f8 8f7 *,2e 2 8f8 *;;2e 2 8ie -2 *;2e 2 * -2 ml a5 3ik,2e 2 * -2 8ih;;;;;;;1s 2 * 8fk 8io,1s 2 * 8io;;1s 2 8f8 *;;1s 2 8iq * -2 8fe;1s 2 8f8 *;1s 2 yc lt 8iq *;;;22 2 * -2 8ix;;;3l 2 8iy -2 *;;2h 2 34k *;;;1j 2 * 8j5 -2 8j6;;;1j 2 * 8j8;;1j 2 9t 33b *,1j 2 ns *;41 2 * 8jb 8jc,41 2 * 8jc;;;;;;41 2 * 8jh 8fe 0;;15 2 * a5 33o -2 1;15 2 8ji * -2 1;15 2 * 1;4d 2 * -4 1;4d 2 * -4 1;4d 2 * -2 8jo -4 1;;4d 2 1 1m *;4d 2 * a5 8jr 1,4d 2 * 8jr 1,4d 2 * a5 1,4d 2 * 1;;4d 2 * a5 0 1,4d 2 * a5 1;3c 2 * 8ju;;;3o 2 3s2 *;;;;24 2 * 8k1;;24 2 * a5 8k3 8k4;;;;;;4x 2 8k7 6p s2 *;;;4x 2 8ka * 8kc 8kd;;;4x 2 * 3hb 8kf,4x 2 * 8kf;;;;;4x 2 8ki -2 *;1a 2 *;;4t 2 8kl 855 * -4 356 3s9,4t 2 8kl 855 * -4 356 xg;4t 2 8kl 855 8km -4 *,4t 2 8ko -4 8kp 8kq *;4t 2 * -4 8kp 8kq;;;;;;4e 2 *;;;2w 2 * 37v 8ky -2 8kz,2w 2 * 8ky -2 8kz,2w 2 8l0 -4 * 37v 8l1,2w 2 8l0 -4 * 8l1;;;;;;2v 2 * 8l4 8l5;;;;2f 4 * 8l8;;2f 4 47u -2 *;;2f 4 41b *;;58 4 4ku *;;;58 4 38 8lf *;;58 4 4gq *;;19 4 * -2 3za 8ll -2 8lm,19 4 * -2 3za 8ll -2;;;19 4 3za oa -2 *;;19 4 8lo *;;;19 4 8lr *;;19 4 8lv 8lt *,19 4 8lv *;;19 4 * 8lx;;19 4 * h2 3xd 8lz,19 4 * 8m0 8lz;;;19 4 * 11p;19 4 * 8lf zh oa,3x 4 * -2 4et;;;q 4 8m3 4l2 3za 8m4 *,q 4 8m3 3za 8m4 *,q 4 8m3 4l2 3za *,q 4 8m3 3za *;;q 4 8lq 8m6 *;;q 4 4jo 4bv zh 8m8 *,q 4 4jo 4bv zh *;q 4 x0 45g zh 8m4 * -2 8m3,q 4 3za 8m4 * -2 8m3,q 4 x0 45g zh * -2 8m3,q 4 3za * -2 8m3,q 4 x0 45g zh 8m4 * -2,q 4 3za 8m4 * -2,q 4 x0 45g zh * -2,q 4 3za * -2,q 4 8lq 4bv zh a5 *;q 4 8me * 8mc -2 8md,q 4 8me * -2 8md,q 4 8me * 8mc -2,q 4 8me * -2;;;;;;q 4 * -2 8mi 8m6 8mj;;;3t 4 450 4jo -2 *;3t 4 * 8mm;;3t 4 * zh -2 1;3t 4 * -4 8lq 8m6 8m7;;3d 4 8mp -8 *;3d 4 * -2 8ms;;3d 4 ws *;;3d 4 8mu *;;3d 4 105 *;;4s 4 1n 48l *;;4s 4 47l 8n0 *;;5 4 4jo 8n2 -2 *;;;;;49 4 8n7 * ws 8n9,49 4 8n7 * 8n9;;;49 4 o5 -2 8na -2 *;n 4 * -2 8nd;;n 4 * -2 8nf;;;;;n 4 8ng 8nh 8ni *,n 4 8ng 8ni *;n 4 * 8nl 8nh 8nm;;;n 4 * -4 8no 8np;;;n 4 ly jj 3zk *;;2b 4 8nr *;;2b 4 4jo 8nt *;;2b 4 8nv *;;2b 4 8nx * 8nz;;;;52 4 8o0 8o1 *,52 4 8o0 *;3x 4 * -2 8o4 -2 8o5;;;;;3x 4 8o6 -2 8o7 -2 *;3x 4 * -2 8oa -2 8ob -2 4et;;;;;;;;;;;25 4 * zh 8ol 8om;;;59 4 my *;59 4 5l *;;;2u 4 8oq -2 *;2u 4 * -2 ws 48o,2u 4 * -2 8ot;;;;;1v 4 p *;;1v 4 8oy -2 *;1v 4 * zh 8p1 8p2;;;;1d 4 430 8p3 *;;1d 4 8p5 *;;;1d 4 430 8p8 *;2i 4 46m *;2r 4 41b *;;;;46 4 nm 46j 0 *,46 4 8pg 0 *;;;;40 4 * -2 3wu 0 zb,40 4 * -2 3wu a5 0 zb,40 4 * -2 8pk;;;;;;40 4 40k 47l -2 *;;2q 4 8pq *;2q 4 * jc 47u 8pd,2q 4 * 47u 8pd,p 4 * 4iy 4ap -2 8re 8rf cd 46e,p 4 * 4iy 4ap -2 8re 8rf 8rg,p 4 * 8rh -2 8re 8rf cd 46e,p 4 * 8rh -2 8re 8rf 8rg,p 4 * -2 8re 8rf cd 46e,p 4 * -2 8re 8rf 8rg,p 4 * 4iy 4ap -2 8rf cd 46e,p 4 * 4iy 4ap -2 8rf 8rg,p 4 * 8rh -2 8rf cd 46e,p 4 * 8rh -2 8rf 8rg,p 4 * -2 8rf cd 46e,p 4 * -2 8rf 8rg,p 4 * -4 105 3xi,p 4 * -4 qo 3xi,p 4 * -4 i3 3xi;2q 4 * -2 42l 47u,2q 4 * -2 47u 47w,2q 4 * -2 jc 47u,2q 4 * -2 8pu;;2q 4 8pq *;;1z 4 8nh 8pw -2 *;;;1z 4 8ol 8py 8pz -2 *;;1z 4 * yi ws lu ws 3yi,1z 4 * yi ws 8q3,1z 4 * yi lu ws 3yi,1z 4 * yi 8q3;;1z 4 8nh * -2 3za a5,1z 4 8nh * -2 a5 3uq,1z 4 8nh * -2 a5 jl;1z 4 8nh 8q4 -2 *;;1z 4 8py 8q6 -2 *,1z 4 8py -2 *;1z 4 * 8q9 8qa;;;;1z 4 8qb jc *;;1z 4 3za a5 *;50 4 * -2 8ol 8qg;;50 4 8ol 8qg *;;50 4 8ol 8qi 8pz *;;;;;;;50 4 8ol 8qp *;50 4 * -2 8ol 8qs;;;;50 4 * 8nh 8qw 8qx,50 4 * 8nh 8qx;;;;;50 4 8nh 8qy 8qz -2 * 8r1 8r2,50 4 8nh 8qy -2 * 8r1 8r2;;;50 4 * 8r1 8r4;;50 4 * 8lx 8qo 8r6 -2 8r7 1n,50 4 * 8qo 8r6 -2 8r7 1n,50 4 * 8lx 8qo -2 8r7 1n,50 4 * 8qo -2 8r7 1n,50 4 * 8lx 8qo 8r6 -2 8r7,50 4 * 8qo 8r6 -2 8r7,50 4 * 8lx 8qo -2 8r7,50 4 * 8qo -2 8r7;;;;50 4 0 8r8 * 8ra;;50 4 * 8rc ci 8rd,50 4 * 8rc 8rd;;;;;;;;;p 4 8rj *;p 4 * -4 8rm 8rn;;;;3v 4 8ro *;3v 4 * 8rr;;;2g 4 0 8rs 0 * 8ru 8rv,2g 4 0 0 * 8ru 8rv,2g 4 0 8rs * 8ru 8rv,2g 4 0 * 8ru 8rv,2g 4 0 8rs 0 * 8rv,2g 4 0 0 * 8rv,2g 4 0 8rs * 8rv,2g 4 0 * 8rv,2g 4 0 8rs 0 * 8ru,2g 4 0 0 * 8ru,2g 4 0 8rs * 8ru,2g 4 0 * 8ru,2g 4 0 8rs 0 *,2g 4 0 0 *,2g 4 0 8rs *,2g 4 0 *;;;2g 4 * 0 8rx 0 8ry qo 9v,2g 4 * 0 0 8ry qo 9v,2g 4 * 0 8rx 8ry qo 9v,2g 4 * 0 8ry qo 9v,2g 4 * 0 8rx 0 8ry 9v,2g 4 * 0 0 8ry 9v,2g 4 * 0 8rx 8ry 9v,2g 4 * 0 8ry 9v;;;;;2g 4 8rz 8rs 8s0 * qo 9v,2g 4 8rz 8s0 * qo 9v,2g 4 8rz 8rs * qo 9v,2g 4 8rz * qo 9v;;2g 4 od 8ol *;;18 4 * 8s6;;18 4 * 470 9y 0,18 4 * 8s8 0,18 4 * 470 9y,18 4 * 8s8;;;;;;18 4 * 8se;;18 4 3zp 9v *,18 4 8sg *;;;18 4 8sh -2 3zp 9v *;;;18 4 * -2 8sj jj 8sk;;3s 4 8sm -2 *;;3s 4 8so -2 *;;2y 4 8ol 8sq *,2y 4 8ol *;2y 4 3zk *,1q 4 3zk *,4h 4 * -2 ws 48o,4h 4 * -2 8xm;;;39 4 8su -2 * -2 8sw,39 4 8su -2 * -2;;;39 4 * -2 8sx;39 4 * -2 8t0;;39 4 0 * zh 3zp,39 4 0 * od 3zp;;;39 4 * 8t5,39 4 8t6 *;;;r 4 *,e 4 * 8lf 903 -2 4et,e 4 * 903 -2 4et,e 4 * 8lf -2 4et,e 4 * -2 4et;;1i 4 8t8 -2 * -2 1n ws 44w,1i 4 8t8 -2 * -2 8ta,1i 4 8t8 -2 * -2;;1i 4 4jo 8ol *;21 4 * 8td;;21 4 8tc 8td *;21 4 8ol *;;21 4 * 5l 8qo,1q 4 * 5l 8qo 8wy,1q 4 * 8qo 8wy;21 4 4f2 *;;42 4 * -2 47l 48l,42 4 * -2 47l h2,42 4 * -2 8tl,2n 4 * 8wt 47l 8wu;;;;;4p 4 * -2 8tq;;4p 4 8ts -2 *;;4p 4 * 8tu;;4p 4 * -2 0 8tw;;;;4p 4 * 8u0;;4p 4 * 0 8u2,4p 4 * 8u2;;;4p 4 * 8u5;;4p 4 * 8u7;;4p 4 * 8u9;;4p 4 * 8ub 8uc,4p 4 * 8uc,4p 8 * 9ag 9ah,4p 8 * 9ah;;;4p 4 * zh 0;;4p 4 * 8ug;;;;4p 4 8ui ws *,4p 4 8ui *;;4u 4 * 8lf 8um 1n,4u 4 * 8um 1n,4u 4 * 8lf 1n,4u 4 * 1n;;4u 4 * 8uo;;;4f 4 * 8ur -2 3za 47l -2 8ut -2 8uu,4f 4 * 8ur -2 8uv -2 8ut -2 8uu,4f 4 * -4 0 8uw;;4f 4 8uq 8ur * -2 3za 47l -2 8ut -2 8uu,4f 4 8uq 8ur * -2 8uv -2 8ut -2 8uu;;;;;3u 4 * 8uy -2 8uz;;;3u 4 * 8v1 8v2 8v3,3u 4 * 8v1 8v3;;;;3u 4 * 8v5 8v6;;;;3u 4 3zp 4ag bo 4lc 8v7 8qo *,3u 4 8v9 bo 4lc 8v7 8qo *,3u 4 3zp 4ag bo 8v7 8qo *,3u 4 8v9 bo 8v7 8qo *;;3u 4 * 8vb 8vc zh h0,3u 4 * 8vb 8vc zh bo,3u 4 * 8vb 8vc;;;;3u 4 3zk 4ei 8vd cx *,3u 4 4ei 8vd cx *;;;4g 4 8vg *;29 4 * 8nh -2 8vj,29 4 * -2 8vj;;;29 4 8vk -2 * 8vm;;29 4 * 8vo 4jo 8vp,29 4 * 8vo 8vp;;;29 4 8f0 * 8lf;29 4 * 8lf du -4 8vs 8vt,29 4 * du -4 8vs 8vt,29 4 * 8lf -4 8vs 8vt,29 4 * -4 8vs 8vt,29 4 * 8lf du -4 8vs,29 4 * du -4 8vs,29 4 * 8lf -4 8vs,29 4 * -4 8vs;;;;;29 4 0 * 8qo;1x 4 * -2 8vy;;1x 4 * 8nh 8rc 8m0 8vx,1x 4 * 8rc 8m0 8vx,1x 4 * 8nh 8m0 8vx,1x 4 * 8m0 8vx;1x 4 * 8nh 0 1 8w1,1x 4 * 0 1 8w1,1x 4 * 8nh 1 8w1,1x 4 * 1 8w1;;1x 4 * 8w3 -2 8rc 8w4,1x 4 * -2 8rc 8w4,1x 4 * 8w3 -2 8rc,1x 4 * -2 8rc;;;1x 4 h2 * 8w1 ws 8w6,1x 4 * 8w1 ws 8w6,1x 4 h2 * 8w1 8w6,1x 4 * 8w1 8w6;;1x 4 * 8w8 -2 8w9,1x 4 * -2 8w1,2n 4 * 8wr -2 8ws;;;1x 4 * -2 ly a5 4c3;4o 4 * 8wc,4o 4 *;;4o 4 8nh * 8we;;;4o 4 * 8lf 8wh 8wi 8wj,4o 4 * 8wh 8wi 8wj,4o 4 * 8lf 8wi 8wj,4o 4 * 8wi 8wj,4o 4 * 8lf 8wh 8wj,4o 4 * 8wh 8wj,4o 4 * 8lf 8wj,4o 4 * 8wj;;;;4o 4 8w5 -2 *;;3 4 8wl 3zk *,3 4 8wl *;d 4 od 8ol *;2n 4 * -8 47l 8ll,2n 4 * -8 8tl;;2n 4 8wp -4 *;;;;;;;1q 4 8wv 8ol 8ww *,1q 4 8wv 8ol *;;;1q 4 8wz -2 * 1n;;2e 4 8lx * 8x3;;2e 4 * 8rc 8x5 8x6,2e 4 * 8rc 8x6;;;2e 4 * 8x8 8x9;;;;1 4 8xa *;1s 4 * 8xd 8rc,1s 4 * 8rc;;1s 4 * 8lf a5 3xr 8xf,1s 4 * 8lf 8xg 8xf,1s 4 * a5 3xr 8xf,1s 4 * 8xg 8xf;;;1s 4 1n jj *;;;1s 4 8rc 8xj *;4h 4 8oq -4 *;;4h 4 * 8p3 5l 8xo 8xp,4h 4 * 8p3 5l 8xp;;;;4i 4 0 * 8xs;;4i 4 * 8xu 8xv;;;5b 4 8ol *;;47 4 * -4 8xz;;;47 4 8y0 -4 *;;35 4 8y2 -8 *;;35 4 8y4 -4 *;;;;4v 4 8y7 8y8 *;;;h 4 * -8 8yd;;;h 4 8ye -2 *;4r 4 * -4 8yh 8yi 8yj 8yk,4r 4 * -4 8yh 8yj 8yk,4r 4 * -4 8yh 8yi 8yj,4r 4 * -4 8yh 8yj;;;;;4r 4 2z 5l h2 *,4r 4 5l h2 *;4r 4 8nx * 8yn -4 8yo;;;3k 4 1 4jo cu *,3k 4 1 qo *,3k 4 4jo cu *,3k 4 qo *;3k 4 0 qo *;;2c 4 8yr *;4z 4 my * zh,4z 4 my *,8 4 my * 90p,8 4 my *;;4z 4 py 38 8yu -8 *,4z 4 8yw 8yu -8 *,4z 4 py 38 -8 *,4z 4 8yw -8 *;;;4z 4 4jo 8yx * -2 8yz;;4z 4 * -8 8z1 -4 8z2;;;;4z 4 4jo * 8z5,4z 4 4jo *;;;;;4z 4 o5 8z6 8z7 8z8 ws *,4z 4 o5 8z6 8z7 8z8 *;;4z 4 o5 ly -2 8za ws *,4z 4 o5 -2 8za ws *;;4z 4 8zc *;4z 4 * -8 8zf;;4z 4 * 8zh,4z 4 *;;;;;4z 4 9y 40k 8zk *;;;;4z 4 4jo 8yx * 8zq;;;51 4 * 8zr;t 4 * 8lx;;;;;e 4 * -2 8o6 -2 0 8zz,e 4 * -2 8o6 -2 900;;;;;;;;;3b 4 905 906 *,3b 4 905 *;;;k 4 * 90b -2 ly 1,k 4 * -2 ly 1;;;;1l 4 4jo 3zp 90d bo 8lf *,1l 4 4jo 1kt 90d bo 8lf *,1l 4 qo 90d bo 8lf *,1l 4 4jo 3zp 90d 8lf *,1l 4 4jo 1kt 90d 8lf *,1l 4 qo 90d 8lf *,1l 4 4jo 3zp 90d bo *,1l 4 4jo 1kt 90d bo *,1l 4 qo 90d bo *,1l 4 4jo 3zp 90d *,1l 4 4jo 1kt 90d *,1l 4 qo 90d *;;2l 4 * -4 90h;;2l 4 * 90j;;2l 4 47l 8m0 * 90l 117;;13 4 1 *,13 4 0 *;;13 4 3zp 9v *;;8 4 py 38 -8 *,8 4 8yw -8 *;8 4 * -8 3wu 4lg;8 4 py 8zo *;3m 4 *;;;;;;;;2f 8 545 *;;2f 8 4zv *;58 8 57t v5 *;;;;;58 8 4uy *;58 8 4uy *;;19 8 * -2 91d,19 8 * 91q 91r,19 8 * 91r;;19 8 * -2 91f -2 91g;;;;19 8 91f -2 91h -2 *;;19 8 91j *;;19 8 91l *;;19 8 91n *;19 8 * 11q;;;19 8 91l *;19 8 * 91u;;;q 8 91f -2 91v -2 12h *,q 8 91f -2 91v -2 *;;q 8 920 -2 * 12h 91z,q 8 920 -2 * 91z,q 8 920 -2 * 12h,q 8 920 -2 *;;;;;q 8 921 922 *;;q 8 922 * 926;;q 8 10r 4z0 12h *;q 8 * 10r 4z0;;q 8 4s 929 *;;3t 8 92b fc -2 *;3t 8 * 92e;;3t 8 * -2 i3 4yl -2 1,3t 8 * -2 92g -2 1;;;3d 8 * v5 -2 92j,r 8 * 995;;3d 8 12h *;;3d 8 92l -2 *;3d 8 11q *;3d 8 * 92p;;4s 8 3h 5bh *;;;5 8 10t 92s -2 *;;;;49 8 92w * -2 92y;;49 8 yo -2 * -2 930;;49 8 * 932 933;;;n 8 * -8 935;;n 8 * -2 12h 4zs,n 8 * -2 937;;;;;n 8 938 939 93a *,n 8 938 93a *;n 8 * 93d 93e 93f;;;;n 8 * -4 93f 23m;;3u 8 * 4su 9bk;n 8 93h 93i 4su *;;2b 8 93k *;;2b 8 10t 93m *;;2b 8 93o *;2b 8 23m * 93p,52 8 23m * 93t;;52 8 93r *;52 8 23m *;;3x 8 93u -2 4ug 4wi -2 *,3x 8 93u -2 4ug 524 -2 *,3x 8 93u -2 93w -2 *;;3x 8 * -2 93u -2 93y,3x 8 58t *;;1r 8 * 940;;m 8 10r * ys 4yg,m 8 10r * 57u;;25 8 * 10q 944;;;59 8 57 *;2u 8 * -2 948,2u 8 949 -2 *,4h 8 * -4 9e5,4h 8 9e6 -2 *;;;;;;1v 8 p *;;1v 8 94e -2 *;;;1v 8 94g 94h je 4z0 *,1v 8 94g 94h 4z0 *,1v 8 94g 94h je *,1v 8 94g 94h *;;;;1d 8 94n 91l *;;;1d 8 94o *;1d 8 94n * 91l 94r;;;2i 8 52b *;2i 8 4mf *;2r 8 4zv *;2r 8 545 *;2r 8 * -2 53q 94y;;2r 8 mc 541 545 *;46 8 nx 53u 0 *,46 8 951 0 *;;;;40 8 52g v5 587 v5 587 4ra *,40 8 955 v5 587 4ra *,40 8 52g v5 587 587 4ra *,40 8 955 587 4ra *,40 8 52g v5 587 v5 4ra *,40 8 955 v5 4ra *,40 8 52g v5 587 4ra *,40 8 955 4ra *,40 8 52g v5 587 v5 587 *,40 8 955 v5 587 *,40 8 52g v5 587 587 *,40 8 955 587 *,40 8 52g v5 587 v5 *,40 8 955 v5 *,40 8 52g v5 587 *,40 8 955 *;40 8 * v5 587 4ra 4yd 53u,40 8 * 587 4ra 4yd 53u,40 8 * v5 4ra 4yd 53u,40 8 * 4ra 4yd 53u,40 8 * v5 587 4yd 53u,40 8 * 587 4yd 53u,40 8 * v5 4yd 53u,40 8 * 4yd 53u;;;40 8 * -2 959 -2 95a;;;40 8 * -2 3h 95c;;;2q 8 95d *;;2q 8 * -2 53q 94y,2q 8 * -2 4ri 11q 53q,2q 8 * -2 4rj dv 53q,2q 8 * -2 95h;;;;2q 8 1my *;;1z 8 v5 95l -2 *;;;1z 8 929 95n 95o -2 *;;1z 8 * 95q;1z 8 4vu yy 4z0 *,1z 8 4vt 52k 4z0 *;1z 8 93e * -2 aa jl;1z 8 93e 95t -2 *;;1z 8 95v bo * -2 4qe,1z 8 95v * -2 4qe;1z 8 * 95y -2 95z,1z 8 * -2 95z;;;1z 8 4qo *;1z 8 * 962 963;;;;1z 8 964 je *;;5b 8 * 9eg;;50 8 966 967 968 -2 *;;50 8 967 96a 95y -2 *;;;;;;;;50 8 546 -2 4s 967 *,50 8 546 -2 967 *,50 8 4s 967 * 96k,50 8 967 * 96k,50 8 * -2 970 ys;;50 8 * -2 929 96m;;50 8 * hp 96o 96p;;;50 8 * 93e 96r 96s 96t,50 8 * 93e 96s 96t,50 8 * 93e 96r 96t,50 8 * 93e 96t;;;;;;;50 8 ca 4y1 96u 96v 96w *,50 8 v5 4xs 96u 96v 96w *;;;;50 8 * 11q 4z0 972 -2 973,50 8 * 4z0 972 -2 973,50 8 * 11q 4z0 -2 973,50 8 * 4z0 -2 973;;;50 8 971 11q 4z0 972 -2 973 *,50 8 971 4z0 972 -2 973 *,50 8 971 11q 4z0 -2 973 *,50 8 971 4z0 -2 973 *;50 8 * 0 976 977;;;50 8 * 979 97a;;;p 8 * 97c -2 97d 97e cd 527,p 8 * 97c -2 97d 97e 97f,p 8 * -2 97d 97e cd 527,p 8 * -2 97d 97e 97f,p 8 * 97c -2 97e cd 527,p 8 * 97c -2 97e 97f,p 8 * -2 97e cd 527,p 8 * -2 97e 97f;;;;;p 8 97h *;;p 8 * -4 qo 4rt,p 8 * -4 hz 4rt,p 8 * -4 5aq 4rt;p 8 * -4 97k 97l;;;;3v 8 97m *;3v 8 * 97p;;2g 8 0 5o 0 * 97r wp,2g 8 0 0 * 97r wp,2g 8 0 5o * 97r wp,2g 8 0 * 97r wp,2g 8 0 5o 0 * wp,2g 8 0 0 * wp,2g 8 0 5o * wp,2g 8 0 * wp,2g 8 0 5o 0 * 97r,2g 8 0 0 * 97r,2g 8 0 5o * 97r,2g 8 0 * 97r,2g 8 0 5o 0 *,2g 8 0 0 *,2g 8 0 5o *,2g 8 0 *;;2g 8 * 0 5o 0 97t 97u wp,2g 8 * 0 0 97t 97u wp,2g 8 * 0 5o 97t 97u wp,2g 8 * 0 97t 97u wp,2g 8 * 0 5o 0 97t 97u,2g 8 * 0 0 97t 97u,2g 8 * 0 5o 97t 97u,2g 8 * 0 97t 97u;;;;;2g 8 97v 5o 97w * 97y wp,2g 8 97v 97w * 97y wp,2g 8 97v 5o * 97y wp,2g 8 97v * 97y wp;;3b 8 957 b1 535 0 *,3b 8 957 9h2 0 *,3b 8 957 0 *,3b 8 957 b1 535 *,3b 8 957 9h2 *,3b 8 957 *;;2g 8 980 929 *;12 8 97y *;18 8 * 984,18 8 * 4wp;;;;;;18 8 988 *;18 8 * 98b;;;18 8 98c *;;18 8 98e -2 98a *;;;;;3s 8 * -2 98l;;;3s 8 98m -2 *;;2y 8 967 98o *,2y 8 967 *;;2y 8 98q *,3 8 4s 4sa *,3 8 4s a1 *,3 8 9cs *,1q 8 98q *;39 8 * -2 98t -2 98u,39 8 * -2 98t -2;;;;39 8 * -2 98v;39 8 * -2 98y,39 8 98z -2 *,29 8 9bp -2 *;;;39 8 0 *;;;39 8 * 994;;;r 8 11q *;;1i 8 997 -2 * -2 12h 4zs,1i 8 997 -2 * -2 999,1i 8 997 -2 * -2;;2o 8 4ma fc *;;;;21 8 99d *;21 8 99d 99e *;;21 8 99g *;21 8 3h 929 *;;21 8 99j *,d 8 99j * 9ct,d 8 99j *;21 8 99j 99k *;42 8 12j 55d *;42 8 * -2 3h 5bh,42 8 * -2 5e4;43 8 * 99p 12h 4y2,43 8 * 99p 99q;;;43 8 *;4p 8 * 99t -2 99u,4p 8 * -2 99u;;;;4p 8 99v -2 *;;;;4p 8 99z -2 0 *;;4p 8 9a1 *;4p 8 9a0 *;4p 8 * 9a5;;4p 8 * 9a7 9a8,4p 8 * 9a8;;;;4p 8 * 9ab;;;4p 8 9ac -4 *;4p 8 * 9af;;;;4p 8 * 9aj jj 0,4p 8 * 9aj 0;;;4p 8 * 9am;;4p 8 * 9ao;;;;4p 8 * 12h 9as,4p 8 * 9as;;;4u 8 *;;4u 8 9av *;4f 8 * v5 9ay 9az -2 9b0 -2 9b1 -2 9b2,4f 8 * 9ay 9az -2 9b0 -2 9b1 -2 9b2;;;;;;4f 8 * -4 0 9b2;3u 8 * v5 9b5 -2 9b6,3u 8 * 9b5 -2 9b6;;;3u 8 * fc 9b8 9b9;;;3u 8 * 9bb 9bc;;;;;;3u 8 94n 9bd 587 9be 9bf *,3u 8 94n 9bd 9be 9bf *;3u 8 * 9bi 94n 10r 4z0,3u 8 * 9bi 94n 9bj,3u 8 * 9bi 94n;;;;;4g 8 9bl *;29 8 * 93e 9bo 9bp,29 8 * 9bo 9bp,29 8 * 93e 9bp,29 8 * 9bp,29 8 * fc 587 -4 98y -2 9br,29 8 * 9bs -4 98y -2 9br,29 8 * -4 98y -2 9br,29 8 * fc 587 -4 98y -2,29 8 * 9bs -4 98y -2,29 8 * -4 98y -2;;;29 8 * je fc 9bf;;;29 8 * 9bu 9bv,29 8 * 9bv;;;29 8 0 * 57 4z0,29 8 0 * 57 bs,29 8 0 * 99k;29 8 0 *;1x 8 * -2 9bz;;;;;1x 8 9c0 9c1 9c2 *,1x 8 9c0 9c2 *;1x 8 * 93e 0 1 9c5,1x 8 * 93e 1 9c5;;1x 8 * 9c7 9c8 9c9,1x 8 * 9c8 9c9;;1s 8 * 9e3 9e4;;1x 8 * 9c2 9cb,1x 8 * 9cb;2n 8 * -2 9d2 -2 9d1;1x 8 * je fc 9cd,1x 8 * 9ce 9cd;;;;1x 8 * -2 9cf 9ch 56s;;1x 8 * 93e aa 56s,1x 8 * aa 56s;4o 8 * 9ck -2 9cl,4o 8 * -2 9cl;;;4o 8 93e * 9cn,4o 8 * 93e 9c2 -2 1o,4o 8 * 9c2 -2 1o,4o 8 * 93e -2 1o,4o 8 * -2 1o;;4o 8 9cm 93e 9c2 * -2 1o,4o 8 9cm 9c2 * -2 1o,4o 8 9cm 93e * -2 1o,4o 8 9cm * -2 1o;;4o 8 9cp -2 *;;;;d 8 3h 929 *;2n 8 * -8 3h 9cw,2n 8 * -8 4s 9cx,2n 8 * -8 5e4;;;;2n 8 * 9d0 9d1 9cw;;;;;2n 8 9d3 -2 * -2 9d5;;;;2n 8 9d6 3h 9d7 *;;1q 8 9d9 967 98o *,1q 8 9d9 967 *;1q 8 * -2 57 99k -2 cp;;1q 8 * -4 9de 9df;;;;;;;2e 8 11q * 9dl;;2e 8 * 93e 9c8 9dn 9do,2e 8 * 9c8 9dn 9do,2e 8 * 93e 9c8 9dn,2e 8 * 9c8 9dn;;;2e 8 * -2 9dq 9dr;;;;;1 8 9dt *;1s 8 * 9dw hv m9,1s 8 * 9dw v5 yy,1s 8 * 9dw dv m9,1s 8 * 9dw v5 m9,1s 8 * 9dw 9c8,1s 8 * hv m9,1s 8 * v5 yy,1s 8 * dv m9,1s 8 * v5 m9,1s 8 * 9c8;;1s 8 * 93e bo 4rx -4 3h 9dy,1s 8 * 93e aa 4rx -4 3h 9dy,1s 8 * 93e 9d0 -4 3h 9dy,1s 8 * bo 4rx -4 3h 9dy,1s 8 * aa 4rx -4 3h 9dy,1s 8 * 9d0 -4 3h 9dy;;;;1s 8 3h 929 *;;;;;;;4h 8 * -2 57 4sv 4p3,4h 8 * -2 57 4p3;;4i 8 * 9eb 9ec;;;;;4j 8 * -4 4s;;;;47 8 * -4 9ek;;47 8 9ek -4 *;;35 8 9em -8 *;35 8 * -8 9ep;;;;4v 8 9eq 9er *;4v 8 * 9eu;;;;h 8 9ew -8 *;h 8 * -2 9ez;;4r 8 * -4 3h b1 9f1,4r 8 * -4 i3 b1 9f1,4r 8 * -4 9f2 9f1;;;;4r 8 9f3 b1 535 * 9f5,4r 8 9f3 b1 * 9f5,4r 8 9f3 b1 535 *,4r 8 9f3 b1 *;;;;;3k 8 1 fc 4za *,3k 8 1 fc a1 *,3k 8 1 992 *,3k 8 fc 4za *,3k 8 fc a1 *,3k 8 992 *;3k 8 0 4ur 992 *,3k 8 0 992 *;;2c 8 9fb *;4z 8 535 *,8 8 535 * 9hg,8 8 535 *;;;;;4z 8 9fg -4 9fh *;;;4z 8 9fj -8 9fk -4 *;4z 8 10t * 9fn,4z 8 10t *;;;;4z 8 fc bo * 9fr;;;;;;4z 8 yo 9fv * 12h 9fx;;4z 8 * 9fz;;4z 8 dv * 9g1,4z 8 * 9g1;;;4z 8 9g2 *;;4z 8 * 598 v5 4s;;;4z 8 9g6 4wn 9g7 *;;4z 8 4s 9bd * 9gb;;;51 8 * 9gc;;t 8 * 9gg;;t 8 * 1;t 8 57v *;;;;e 8 * -2 93u -2 0 9gn,e 8 * -2 93u -2 9go;;;e 8 9eq * 9gq;;e 8 * 93e 9gs 9gt -2 9gu,e 8 * 9gs 9gt -2 9gu,e 8 * 93e 9gt -2 9gu,e 8 * 9gt -2 9gu,e 8 * 93e 9gs -2 9gu,e 8 * 9gs -2 9gu,e 8 * 93e -2 9gu,e 8 * -2 9gu;;;;;;;4l 8 10q 9gx *;3b 8 * 9h0 rw 4rx,3b 8 * rw 4rx;;3b 8 9gz 9h0 *,3b 8 9gz *;;k 8 * 93e -2 mc 1,k 8 * -2 mc 1;;k 8 1 9h4 -2 *;;;;2l 8 * -4 9ha;;2l 8 3h 94g * 5dx;13 8 1 *;13 8 1 992 *;13 8 * 9hf;;;8 8 58h -8 *;;8 8 9hi -8 *;;8 8 4ug 9hk -8 *;3m 8 *;;;3j 8 0 9ho *;2f g nk *;2f g nk -2 *;;;2f g nk 5rm 5q8 -2 *,2r g 81 ny v7 *;2f g nk * -2 9hu;58 g v3 *;;19 g * -2 r5 9hz -2 9i0,19 g * -2 r5 9hz -2;;;19 g * 9i2;;;19 g 9i3 1m 5jg -2 *;19 g 1m 5jg a5 jz *;;19 g 9i6 *;19 g * 9i9;;q g 1m 5jg a5 jz *,q g 1m 5jg a5 kv *,q g 1m 5jg a5 5iv *,q g 1m 5jg a8 *,q g r5 5ma a5 jz *,q g r5 5ma a5 kv *,q g r5 5ma a5 5iv *,q g r5 5ma a8 *;;q g 1rj r5 9ib *;;;5b g * 9w8;q g 9id 9ie 9if *,z g 9id 9ie 9if *;;;;;q g 9ij -2 r5 9ik -2 *,q g 9ij -2 r5 -2 *,z g 9ij -2 r5 9ik -2 *,z g 9ij -2 r5 -2 *;3t g * 9in -2 9io;;;;;3t g 9iq *;;;3t g * -4 1m yc 5jg,3t g * -4 1m w0 5jg;3t g * -2 1;3d g * -2 9ix,r g 9no *;;;3d g 9iy -2 *;3d g uk *;;;;;3d g *;3d g * -8 9j7;;3d g 5r9 *;4s g 1m * 9ja,2b g * 9jt,2x g 9xr * 9xs;;4s g 1m jz * 5ma;;;49 g 5wj -2 * 9jf 9jg,49 g 5wj -2 * 9jg;;;49 g * 9ji 9jj;;;n g * -8 9jl;;n g * 9jn 9jo,n g * 9jo;;;;2b g 9jp *;;;;;3x g * -2 9jw -2 9jx;;;3x g uk -2 * -2 lp 62x,3x g uk -2 * -2 9jw;3x g * lp 62x,3x g * 9k0;;;;;;1r g *;;;4y g 19o 9k7 *,4y g 19o *;4c g *;;m g * 9ka;;m g 9kc * 11w;;;;g g 9kf a5 9kg *,g g 9kf a5 *;g g * a5 jz -2 9kj,g g * 9ii -2 9kj;;g g *;g g * -2 9km;5b g 9wc a5 yc *,5b g 9wc a5 w0 *,5b g 9wc 9ii *;;;48 g 5i7 *;48 g * -2 9kr;;48 g *;;;;59 g 9kv *;59 g yr 103 *;;59 g v3 9ky *;;;2u g 9l0 a5 9l1 -2 * 9l3,2u g 9l0 9l1 -2 * 9l3,2u g 9l0 a5 -2 * 9l3,2u g 9l0 -2 * 9l3;;;;2u g 9l4 a5 5gt -2 9l5 *;;2u g 9l7 -2 * -2 9l9;;;;37 g 9lb *;;;37 g 9ld 9le *;37 g 5i7 *;37 g * 9li;;;;1v g 9lj 9lk p *,1v g 9lj p *,1v g 9lj 9lk *,1v g 9lj *,1v g 9lq 9lk *,1v g 9lq *,1d g 9m3 -2 * 5wj 9m4,1d g 9m3 -2 * 9m4;;1v g p *;1v g * -2 9lp;;;1d g 63q kv s1 9iy *,1d g 63q cr 5v3 9iy *,1d g 63q kv 5y1 9iy *;;;;;1d g 63q cr s1 -4 * -2 9lx -2 9ly,1d g 63q 5xa s1 -4 * -2 9lx -2 9ly,1d g 63q kv s1 -4 * -2 9lx -2 9ly,1d g 9lz -4 * -2 9lx -2 9ly;;;;;1d g * 1m 9m2;;;;2i g * 1ol;;2r g nk 5rm 5q8 *,2r g v7 *;;;46 g * 0 9m9;;;;40 g * -2 cx 0 5rv,40 g * -2 cx 5ue,40 g * -2 9mf;;;40 g v3 nk -2 * -2 9mi,40 g ny -2 * -2 9mi;;40 g * w0 9mk;;2q g nk gv *,2q g 9mm *;;;;2q g 9mo * 35 5sx,2q g 9mo * dw 5ur,2q g 9mo * dy 5ur,2q g 9mo * cx cr 5g8,2q g 9mo * 9mq;;;1z g 9mr 61z -2 *;;1z g 9if 9mt gf 61z -2 *,1z g 9if 9mt 9mv -2 *;;1z g * 9mx;;;;;1z g 9n0 64o *,1z g 9n0 *;;1z g 9if 9n2 11x gf 61z -2 *,1z g 9if 9n2 11x uk gf -2 *,1z g 9if 9n2 11x 9n4 -2 *,1z g 9if 9n2 gf 61z -2 *,1z g 9if 9n2 uk gf -2 *,1z g 9if 9n2 9n4 -2 *;;;1z g uk gf *,1z g gf 61z *,1z g gf *;1z g gf 62p jz *;;50 g 9n8 * 9if 9na;;50 g * 9if 9nc;;50 g 9if 9na gf 61z -2 *,50 g 9if 9na ns f9 -2 *,50 g 9if 9na f9 -2 *;50 g vq -4 9ii -4 *;;;50 g * -2 9ng -2 9nf;50 g 639 yq * 5wj 9nj;;50 g * 63r 9nl,50 g * 9nw;;;50 g * 9if 9nm;50 g * 9np 9nq;;;;50 g 9nt -2 a5 *,50 g 9nt -2 *;;50 g 9no * -2 9nv;;;50 g 9no *;;;;;;;p g * -4 9o5 -2 1m 647 -2 9o6,p g * -4 9o5 -2 9ny -2 9o6;;;p g nk uk 5rm * 9o8 9o9,p g nk 9oa * 9o8 9o9;;;;3r g *;;3r g * 9oe;;;3v g 9of 9ii *,3v g 9of *;;3v g 9oh *;3v g 5pk *;;3v g 9ok *;17 g *;;2g g 0 9on 0 * 9op 9oq,2g g 0 0 * 9op 9oq,2g g 0 9on * 9op 9oq,2g g 0 * 9op 9oq,2g g 0 9on 0 * 9op,2g g 0 0 * 9op,2g g 0 9on * 9op,2g g 0 * 9op;;;2g g * 0 9os 0 9ot 9ou bk,2g g * 0 0 9ot 9ou bk,2g g * 0 9os 9ot 9ou bk,2g g * 0 9ot 9ou bk,2g g * 0 9os 0 9ot 9ou,2g g * 0 0 9ot 9ou,2g g * 0 9os 9ot 9ou,2g g * 0 9ot 9ou;;2g g 9ov 9os 9ow * 9oe bk,2g g 9ov 9ow * 9oe bk,2g g 9ov 9os * 9oe bk,2g g 9ov * 9oe bk;;;;;;2g g 9oy 9if *;;;;2g g * yq pv a5 9p0 9p1,2g g * 9p2 9p0 9p1,2g g * 9p0 9p1,2g g * yq pv a5 9p0,2g g * 9p2 9p0,2g g * 9p0;2g g 0 * 35 bk,2g g 0 * r5 bk;2g g 0 9p4 *;2g g * 9p7;;;;;;;18 g 1rn *;18 g 62w *;18 g v7 *;;18 g 9pg mu * -2 9pi,18 g 9pg * -2 9pi;;18 g * -2 9pk 1 -4 9pl,18 g * -2 1 -4 9pl;;;;3s g * 9po 9pp,3s g * 9pp;;;;3s g * -2 9ps;;1n g *;;1n g 9pu a5 kv *,1n g 9pu 9ii *;2y g 9if 5yn 5ma *,2y g 9if 5ma *;;2y g 5ma * 1m 9if 5vh,3 g 9ua 5ma *;2y g 9if *;;;;;39 g 9q2 9q3 *,39 g 9q2 *;39 g * 81 9q6 9q7,39 g * 9q6 9q7,39 g * 81 9q7,39 g * 9q7;;;;;39 g * -2 9qb;39 g 9qc -2 9qd -2 *;;;;;39 g * 9qe 9qf,39 g * 9qf;39 g * 81 9q6 9q7,39 g * 9q6 9q7,39 g * 81 9q7,39 g * 9q7;39 g * 9qj 9qk,1x g 9tr * 9tt 9tu,1x g 9tr * 9tu;;;;r g 9ql -2 *;r g *;1i g 1m eq a5 -2 * -2 9qp,1i g 5wj -2 * -2 9qp;;;1i g 81 cr s1 -2 9qq -4 *,1i g 5wj s1 -2 9qq -4 *,1i g 81 ks s1 -2 9qq -4 *,1i g 11w 81 cr -2 9qq -4 *,1i g 11w 81 dz -2 9qq -4 *;;1i g 1m eq a5 -2 9qs -2 *,1i g 5wj -2 9qs -2 *;2o g * a5 9qv 9qw 5jk;;;36 g *;;21 g 9qy 9if *;21 g 9if *,d g cx 9if *,d g 1m 9if *;42 g * -2 1m kv,42 g * -2 a5 5vl;42 g * -2;42 g 9r2 -2 *;;;;42 g 9r6 -2 *;43 g 5gi a5 *;43 g * a5 9ra 9qw 9rb;;;;;4p g 9rc 9rf 9rd -2 *,4p g 9rc 9rf -2 *;4p g 9rc * 9rd -2,4p g 9rc * -2,4p g 9rn *,4p g * 9qd 9s0;4p g * 1m -2 9rh,4p g * -2 9rh;;4p g 62w *;4p g * 0 9rk;;4p g * 9rm;;;4p g * -2 9rp;;4p g * a5 0 9rr;;4p g * a5 9pg;4p g *,4p 1s *;4p g * a5 5tz,4p g * 9rv;;4p g 9rs -2 *;;4p g 9rx *;4p g 9iw *;;4p g * 0 9s2;;;4p g 9s3 *;4u g *;4u g * 9s7;;4u g * yc;11 g 1pg *,11 w 23v *,11 1s 1pf *;;4f g * 9sc 9se 35 5ue 9sf -2 9sg,4f g * 9sc 9se 9sh 9sf -2 9sg,4f g * 9se 35 5ue 9sf -2 9sg,4f g * 9se 9sh 9sf -2 9sg,4f g * 9sc 9se 9sf -2 9sg,4f g * 9se 9sf -2 9sg;;4f g 9sb 9sc * 9se 35 5ue 9sf -2 9sg,4f g 9sb 9sc * 9se 9sh 9sf -2 9sg,4f g 9sb * 9se 35 5ue 9sf -2 9sg,4f g 9sb * 9se 9sh 9sf -2 9sg,4f g 9sb 9sc * 9se 9sf -2 9sg,4f g 9sb * 9se 9sf -2 9sg;;;;;4f g * -4 0 9sg;4f g * 9sk -2 9sl 9sm -2 0 9sn,4f g * -2 9sl 9sm -2 0 9sn,4f g * 9sk -2 9sm -2 0 9sn,4f g * -2 9sm -2 0 9sn,4f g * 9sk -2 9sl -2 0 9sn,4f g * -2 9sl -2 0 9sn,4f g * 9sk -2 -2 0 9sn,4f g * -2 -2 0 9sn;;;;;3u g * 1m 35 5ue -2 9sp,3u g * 1m 9sq -2 9sp,3u g * 35 5ue -2 9sp,3u g * 9sq -2 9sp;;;3u g * r5 5iv 9ss;;3u g * 1m 9su 9sv,3u g * 9su 9sv;;;3u g * r5 5iv 5xa s1;3u g 9sw r5 5iv *;;;3u g * 9if 9sy 9sz,3u g * 9if 9sy;3u g * 5iv -2 9t2 -2 s1 -2 uk yr,3u g * 5iv -2 9t2 -2 s1 -2 9t3,3u g * 5iv -2 9t2 -2 -2 uk yr,3u g * 5iv -2 9t2 -2 -2 9t3,1o g * 5iv 9xh;;;;4k g 9t4 a5 *,4k g 9t4 *;;;;29 g * 9ta 81 9tb 9tc,29 g * 81 9tb 9tc,29 g * 9ta 9tb 9tc,29 g * 9tb 9tc,29 g * 9ta 81 9tc,29 g * 81 9tc,29 g * 9ta 9tc,29 g * 9tc;;;;29 g * 9ta 81 9tb 9te,29 g * 81 9tb 9te,29 g * 9ta 9tb 9te,29 g * 9tb 9te,29 g * 9ta 81 9te,29 g * 81 9te,29 g * 9ta 9te,29 g * 9te;;;1x g * 9tm 9tn,1x g * 9tn,1x 1s * ao6 ao7,1x 1s * ao6;;1x g 9tf 9tg 9th *,1x g 9tf 9th *,1x g 9tf 9tg *,1x g 9tf *;1x g * lt ks 9tk,1x g * ns ks 9tk,1x g * 9tl 9tk;;;;;1x g * 0 1 9tp,1x g * 1 9tp;;;;;;;1x g * -2 9tw;;;1x g 9tx 0 1 -2 9tp -2 *,1x g 9tx 1 -2 9tp -2 *;;;;1x g 9tz 9u0 9u1 *;;1x g 11w 9tg 9u3 *;4o g 9tm *;4o g 9u5 9th *,4o g 9u5 *;;4o g 9u7 -2 *;4o g 9u3 *;;b g 9lz -2 *;;;b g 9ud *;;;c g 9uf 9ug -2 *,c g 9uf -2 *,c g 9ui -2 *,c g uk 9um a5 *,c g uk 9um *;;c g * 9uk -2 9ul,c g * -2 9ul;;;;c g *;c g * 9q6 -2 9up,c g * -2 9up;;c g * 9ur 1,c g * 1;;;;;;j g *;s g *;;s g 9uy *;s g * 9v1 -2 1,s g * -2 1;;;s g * 9v4 -2 9v5;;;20 g *;20 g *;56 g * -8 1;56 g 1 -4 *;56 g * -2 1;4q g *;3p g *;3p g *;;2 g 9ve ns 9le *,2 g 9ve 9le *;;;;;;;;;;;;;4i g 9vp 9vt -2 9vq 9vr -2 *,4i g 9vp -2 9vq 9vr -2 *,4i g 9vp 9vt -2 9vq -2 *,4i g 9vp -2 9vq -2 *;;;;4i g * -2 9vu -2 9vv,4i g * -2 -2 9vv;;4i g 9vx a5 *;1s g *;1s g ws * 9th,1s g k6 * 9th;1s g 9tg 9u3 *,1s g 9tg *;1s g 9tg *;;0 g *;i g *;;5b g 9w6 -2 *;;;5b g 9w9 * -2 9wb;;;1b g *;1b g * -2 9wf;;;3l g 9wg -4 *;2a g * -2 9wj -2 9wk;;;;;2a g 9wj 9wl a5 9wm *,2a g 9wj 9wl a5 *;2a g 9tm * 9wp;;;2a g 9wq -2 * -4 9ws;;;;4a g * -2 9wt -2 35 5td,4a g * -2 9wt -2 cx jz 5u2,4a g * -2 9wt -2 9wu;;4a g 9ww -4 *;4a g * -4 9wz;;o g * 9x1 -2 1;;o g 1 a5 *;o g * 1 -2 ws 5rm;o g 9x3 1 -2 *;o g * -2 9if 9x6;;;o g * -2 0 -8 9x9;;1o g * -2 9xb;;1o g * 9xd 9xe;;;1o g 9no *;1o g * 5ke 628;;;2z g 9xi 9if * 9xk;2z g 9xi 9if *;6 g *;1t g * -4 9xn;;;;2x g 9xo 9xp *;;;2x g * s1 9xu 9xv;;;4 g *;a g * 9xy -2 9xz;;;34 g *;4w g *;4w g * 9v1 1;32 g * -8 9y4;;;32 g 9y5 -2 *;32 g uk 9no * 9y8,32 g uk * 9y8;;2f w np *;2f w np -2 *;;;2f w np 9ye -2 *;;;58 w uk 9yf *;58 w 6e7 *;19 w * -2 9u nn,19 w * -2 9x 6c0,19 w * -2 6bv 683,19 w * -2 6bv 67m,19 w * -2 6bv 6di;;19 w *;;;19 w 9ym *;19 w * -2 9yp;;19 w * 9yr 9ys;;;;;19 w *;;;q w 1m 9yw 9yx *;5b w * ab9;;;3t w 9z0 -2 9z1 -2 *;;3t w 9z3 *;;3t w 9z5 *;3t w * bj 0 -2 1,3t w * 0 -2 1,3t w * bj -2 1,3t w * -2 1;;;;3d w * -2 9zc;;;3d w 9zd -2 *;3d w 9u *;;;;3d w *,1g w *;3d w * -8 9zl;;3d w * 9zn;;;4s w wa * 6at;;;;49 w qo -2 * -2 9zu;;n w * -8 9zw;;n w * 9zy 9zz,n w * 9zz;;;2b w * a01;;;2b w * a04,3a w * a8x;;4k w * a06 a07,4k w * a07;;;3x w * -2 a09 -2 a0a,3x w * i3 6pa,3x w * a0b;;;;;;1r w a0d *;4y w 6q5 bj *;;30 w 35 * abj;;;;;;2u w * bj a0o -2 a0p,2u w * a0o -2 a0p,2u w * bj -2 a0p,2u w * -2 a0p;;;;;;1v w p *;;;;;2i w * bj 6i4,2i w * a0z;;;2r w np 6ph *,2r w a12 *;;2r w 81 ny 6pe *;2q w 6a1 np *;;;40 w * -2 a18;;;;40 w a1a -2 * -2 a1c;;40 w * -2 a1e a1f a1g;;;;40 w 6ke jz *,40 w 6ke *;;;2q w a12 *;2q w np cd * 66c 6a1;2q w np 70 *;2q w 6pe *;1z w cd 6qi -2 *,1z w uo 6qi -2 *,1z w 6pn 6qi -2 *,1z w a1p -2 *;;1z w * -2 a22;1z w jz w1 a1q cd 6qi -2 *,1z w jz yd a1q cd 6qi -2 *,1z w jz w1 a1q -2 *,1z w jz yd a1q -2 *;1z w * a1t;;;1z w a1u bj *;;;1z w a1p * a1z a20;1z w a1p * a20;;1z w uo *;;;;50 w a24 * hy 9yz a26,50 w a24 * 9yz a26;;2e w 1m * 6j1;;50 w hy a27 a28 cd 6qi -2 *,50 w hy a27 a28 70 -2 *,50 w a27 a28 cd 6qi -2 *,50 w a27 a28 70 -2 *;;50 w vt 69g -2 * -2 a2c,50 w 6qc 69g -2 * -2 a2c,50 w a2d -2 * -2 a2c;;;;;;;;;50 w m3 gf a2j hy a27 *,50 w m3 6fj a2j hy a27 *,50 w 6fj a2j hy a27 *,50 w m3 gf a2j a27 *,50 w m3 6fj a2j a27 *,50 w 6fj a2j a27 *;;50 w a2n a2l 6qc *,50 w a2n a2l *;;;50 w * a2q;;;;50 w hy a27 a2r a2s -2 *;;;;;;;3v w a2z *;3v w * a32;;;2g w 0 9os 0 * a35,2g w 0 0 * a35,2g w 0 9os * a35,2g w 0 * a35;;2g w 0 9os 0 a34 a35 *,2g w 0 0 a34 a35 *,2g w 0 9os a34 a35 *,2g w 0 a34 a35 *;;;;;2g w 81 hy a27 *,2g w 9x a27 *;2g w 0 * 35 a3d,2g w 0 * a3d;;;;18 w a3f *;;;;;;18 w a3l *;;18 w 6a4 *;;18 w * 6e6 6e6;18 w a3q *;18 w * 6pe 6hi;;3s w * a3v -2 a3w,3s w * -2 a3w;;;;;;;3s w * -4 a42;;3s w * -4 15c;2y w a0h 6m3 6at *,2y w a0h 6at *;;;39 w a45 a46 *,39 w a45 *;39 w * a49 a4a,39 w * a4a;;;;;39 w * -2 a4e;;39 w * -2 a4g;;39 w * -4 a4i;;;39 w a4j * a4l a4m;;;;r w a4n *;1i w qo -2 * -2 a4q;;2o w * a4s 9u 694;;;21 w a4t * a4v,21 w a4t *;;21 w 9za *,d w 6ln hy a27 *,d w 35 a27 *,4t w acs act -4 *;42 w * -2 bj 6j7;43 w * a4z a50 694;;;4p w * m3 6kq a52 -2 a53,4p w * 6hg a52 -2 a53,4p w * m3 6kq -2 a53,4p w * 6hg -2 a53,4p w * m3 6kq a52 -2,4p w * 6hg a52 -2,4p w * m3 6kq -2,4p w * 6hg -2,4p w * 6hg;;;4p w * -2 a55;;4p w 6a4 *;4p w * 0 a58;;4p w * a5a;;4p w * -2 m3 6kq,4p w * -2 a5c;;4p w 1 a3i *;4p w * -2 1;;4p w a5f -2 *;;4p w a5h *;;4p w a5j bj 0 *;4p w * 0;4p w 6hl *;4p w 0 *;4p w * 1m 11 6qk,4p w * w0 6fa,4p w * w0 6fm,4p w * bj 6fm,4p w * a5p;;4p w * a5r;;;4p w a5s -2 *;;4p w * 1m 6jv;4p w a5v *;;;;;;4p w a60 a61 *;;4u w a63 *,15 w abu * -2 1;4u w * -2 a66;;4f w * a68 a69 a6a hn 6s8 a6b -2 a6c,4f w * a68 a69 a6a hn 6qu a6b -2 a6c,4f w * a68 a69 a6a a6d a6b -2 a6c,4f w * a69 a6a hn 6s8 a6b -2 a6c,4f w * a69 a6a hn 6qu a6b -2 a6c,4f w * a69 a6a a6d a6b -2 a6c,4f w * a68 a6a hn 6s8 a6b -2 a6c,4f w * a68 a6a hn 6qu a6b -2 a6c,4f w * a68 a6a a6d a6b -2 a6c,4f w * a6a hn 6s8 a6b -2 a6c,4f w * a6a hn 6qu a6b -2 a6c,4f w * a6a a6d a6b -2 a6c,4f w * a68 a69 a6a a6b -2 a6c,4f w * a69 a6a a6b -2 a6c,4f w * a68 a6a a6b -2 a6c,4f w * a6a a6b -2 a6c;;;;;;;3u w * hn 6s8 a6f,3u w * a6g a6f;;;3u w * qo 6je a6f;3u w * a6j a6k;;;3u w * a4b a6m bj 6hm,3u w * a4b a6m 6km 6v,3u w * a4b a6m a6n,3u w * a4b a6m;;;3u w * jz yd a6p,3u w * jz w1 a6p,3u w * yr a6p;;;29 w * qo a2e a6s a6t,29 w * a2e a6s a6t,29 w * qo a6s a6t,29 w * a6s a6t,29 w * qo a2e a6t,29 w * a2e a6t,29 w * qo a6t,29 w * a6t;;;;29 w a6u uk jz *,29 w a6u ws jz *,29 w a6u a6w *;;29 w * 8f0;29 w a4n * a6s a6z,29 w a4n * a6z;;1x w * lt ks a71,1x w * 6p ks a71,1x w * 9tl a71,1x w a72 a73 a74 *,1x w a72 a74 *,1x w a72 a73 *,1x w a72 *;;;;;1x w * a76 a77;;;1x w a6w * 1m a79;;1x w * 0 1 a7b,1x w * 1 a7b;;;;;;1x w a7c a7d a7e a7f *;4o w * a7i a7j,4o w * a7j;;;;4o w a7k *;;4o w a7m * a7o a7p,4o w a7m * a7p,4o w a7m * a7o,4o w a7m *;;;3 w 81 yq 6at *,3 w a7r 6at *;;3 w * i3 685,3 w * a7t;;;3 w a7u *;;d w 1m * a7y;d 1s ai5 * aox;3q w * qo 6ro,3q w * qo 6dq,3q w * a80;;;3q w a81 *;;3q w * ch 6dq;3q w a84 *;3q w 6r3 bj *;3q w 6b3 bj * a88 -2 a89;;;3q w * bj a8b;;3q w * 6c7 6qi;3q w a8c *;3q w * a8f;;3q w * bj 6ib,3q w * a8h;;;;44 w a8j *;1h w * -2 a8m;;;;1h w a8n a8o *,1h w a8n *;1h w * hy y9 6id,1h w * y9 6id;;3a w 1m yq a8r *,3a w a8t a8r *;;;3a w a8u * a8 6m1,3a w a8u * bj 6tk;3a w 36 *;;;3a w 1m a8y 9yt *;3e w * -2 a91;;;3e w a94 -2 *;;;;3e w * a95 a96,3e w * a96;;;3e w 6jv *;;;;;;;;;7 w a9g a9h a9i *,7 w a9g a9i *;;7 w * -2 a9m a27 6j1;;;38 w * a9p;;;38 w a9q -2 6v a4n *,38 w a9q -2 6v *;38 w a9q -2 *;38 w * 6c7 683;38 w a9t *;38 w 9u nn 9u0 *,10 w a9x yq * a9y,10 w a9x * a9y;;;;10 w * aa0;;10 w v3 *;;10 w aa2 *;10 w 9u *;10 w * -4 aa6;;10 w * 1;10 w *;;;;1g w aab *;1g w *;;;1g w * aae aaf,1g w * aaf;1g w * hy 6l6;;1y w * -2 aak;;1y w * 9zq aam;;3h w 1 *;;;;;14 w 6mj aao aar *,14 w 6mj aao *;;;2e w aau -2 *;4i w * bj aax,4i w * aax;;4i w aaw -2 * -2 aaz;;;4i w va 81 ab0 *,4i w va 81 *;;;1s w ab3 *;1s w kd *;1s w a73 *;1s w lt ks *;1s w lt kd *;;;22 w * -2 abc;;22 w * -2 abe;;3l w * -2 abg;;2h w 693 *;30 w a0h *;;;1j w * abm;;41 w * abo abp,41 w * abp;;;41 w * -2 abr;;41 w * abt 9u0 0;;;15 w * 1;4d w * -4 1;4d w * -4 1;;4d w * -2 aby -4 1;;4d w 1 ac0 *;;4d w * a2y ac2 1,4d w * ac2 1,4d w * a2y 1,4d w * 1;4d w * ac5 0 1,4d w * ac5 1;;4d w * -4 1;;3c w * 6v x9,3c w * bj yq;3c w 6ni *;3c w 6rs *;3o w 6t5 *;3o w 6qd bj *;;;24 w * acg;;24 w 6at a7 *;;24 w wa acf aci *;;4x w ack 71 6v *;;4x w acm *;;;4x w acp -2 *;1a w *;;4t w acs * -4 1m 694;4t w * -4 1m 694 jz yd -2 acv,4t w * -4 1m 694 acw -2 acv,4t w * -4 acx jz yd -2 acv,4t w * -4 acx acw -2 acv,4t w * -4 1m 694 -2 acv,4t w * -4 acx -2 acv;;;;4t w * bj 6m3 65k,4t w * bj 694,4t w * 6m3 65k,4t w * 694;;4t w acz jz * ad1,4t w acz * ad1;;;4t w * bj ad4 -4 694,4t w * ad4 -4 694;;4e w *;4e w *;;;2w w 1m 6j1 bj yq *,2w w 1m 6j1 bj *;2w w * fp adb -4 adc,2w w * adb -4 adc;;;;;;;;;2v w adg adh adi *,2v w adg adi *;2f 1s mz *;;;2f 1s ur *;;2r 1s 7g ol ur *;;;;;19 1s * -2 r5 ns;;19 1s *;;19 1s adx *;19 1s * ae0;;;q 1s 1m 6wk ae1 *,q 1s r5 6y8 ae1 *;;;;q 1s ae3 ae4 ae5 *,z 1s ae3 ae4 ae5 *;;;q 1s * a5 6w6 ae7,q 1s * a5 79k ae7,q 1s * ae8 ae7,z 1s * a5 6w6 ae7,z 1s * a5 79k ae7,z 1s * ae8 ae7;;;;q 1s aeb aec *,z 1s aeb aec *;;;3t 1s aee -2 aef -2 *;;;3t 1s aei *;3t 1s * a5 0 -2 1,3t 1s * 0 -2 1,3t 1s * a5 -2 1,3t 1s * -2 1;;3t 1s * -4 r5 w1 6y8,3t 1s * -4 1m uy 6wk,3t 1s * -4 1m w1 6z5;3d 1s * -2 aeo;;;3d 1s aep -2 *;;3d 1s aer a5 *;;3d 1s * aet;3d 1s *;3d 1s * -8 aex;;;;3d 1s * a5 aez,3d 1s * aez;;4s 1s af1 * af3,2b 1s * afi,2x 1s asc * asa;;4s 1s 77b 1m * 6y8;50 1s ail *;;;49 1s 77b -2 * -2 af9;;n 1s * -8 afb;;n 1s * afd afe,n 1s * afe;;;2b 1s a00 *;;;;;4k 1s afj a5 *,4k 1s afj *;3x 1s * -2 afm -2 afn;;;3x 1s * 755 7ct,3x 1s * afp;;1r 1s * a5 76r,1r 1s * rb 776,1r 1s * afr,1r 1s * af5 afs,1r 1s * afs,1r 1s * a5 rb 776,1r 1s * a5 aft,1r 1s * aft;;;;1r 1s *;;;m 1s * afw;25 1s * afg afz;;25 1s *;;g 1s * ag3 a7y ag4,g 1s * ag3 ag4;;;g 1s * a5 w1 -2 ag6,g 1s * 9u w1 -2 ag6,g 1s * af5 -2 ag6;;;;48 1s * -4 ag8;48 1s *;2u 1s * a5 agc -2 agd,2u 1s * agc -2 agd,2u 1s * a5 -2 agd,2u 1s * -2 agd;;2 1s apz ns 1m aq0 *,2 1s apz 1m aq0 *,2 1s apz ns aq0 *,2 1s apz aq0 *;;2u 1s age -2 * -2 agg;;;37 1s agh *;;37 1s agj oj * agl,37 1s agj * agl;;37 1s 6vr *;;37 1s agn *;;;;1v 1s p *;1v 1s * -2 agu;;;1v 1s agv agq *,1v 1s agv *;1d 1s 7di aep *;;1d 1s 7di oj s1 -4 * -2 ah0 -2 ah1,1d 1s 7di s1 -4 * -2 ah0 -2 ah1,1d 1s 7di 783 s1 -4 * -2 ah0 -2 ah1,1d 1s 79k -4 * -2 ah0 -2 ah1;;;;1d 1s * ah4;;;1d 1s ah5 -2 * 77b ah7,1d 1s ah5 -2 * ah7;;2i 1s * cw 75b,2i 1s * 1oo;2r 1s aha *;;;;;;;40 1s ahf -2 *;;40 1s ahk -2 * -2 ahj;;;2q 1s mz gf *,2q 1s aha *;;;2q 1s ahn * my 73g,2q 1s ahn * nk 75r bk,2q 1s ahn * my 75r 7ct,2q 1s ahn * ahp;;1z 1s 7ey ex -2 *,1z 1s ahr -2 *;;1z 1s a7y * ex -2 aht,1z 1s a7y * -2 aht;;;;1z 1s ahv a5 *;;;1z 1s ahx ahy *;21 1s alr * als;;;1z 1s ai0 ai1 ji ai2 -2 *,1z 1s ai0 ai1 ai2 -2 *;;;1z 1s ai4 ai5 *;;50 1s ai7 ny * ai9,50 1s ai7 * ai9,50 1s aij ny * aik,50 1s aij * aik,5b 1s aqt * aqu;;;50 1s ai8 aia ex *;;;;50 1s * -2 aid -2 aie;;;;;;;;;50 1s * -2 af5 ain,50 1s * -2 ain;50 1s * -2 aiq;;;50 1s air *;;;;;;;p 1s r5 6x0 nk *;p 1s * -4 aj1 -2 aj2 -2 aj3;;;;;;p 1s mz uk 725 aj4 aj5 *,p 1s mz aj7 aj4 aj5 *;;3r 1s *;;3r 1s * ajb;;3v 1s * afg ajd,3v 1s * ajd;;;3v 1s aje *;;;3v 1s ajh *;17 1s *;2g 1s 0 8ba 0 * ajl ajm,2g 1s 0 0 * ajl ajm,2g 1s 0 8ba * ajl ajm,2g 1s 0 * ajl ajm,2g 1s 0 8ba 0 * ajl,2g 1s 0 0 * ajl,2g 1s 0 8ba * ajl,2g 1s 0 * ajl;;;;2g 1s ajn 0 8ba 0 * ajp bk,2g 1s ajn 0 0 * ajp bk,2g 1s ajn 0 8ba * ajp bk,2g 1s ajn 0 * ajp bk,2g 1s ajq 8ba ajr * ajp bk,2g 1s ajq ajr * ajp bk,2g 1s ajq 8ba * ajp bk,2g 1s ajq * ajp bk;;;;;2g 1s ajs ai8 *;;2g 1s ajn aju * ajw,2g 1s ajn * ajw,2g 1s ajn aju *,2g 1s ajn *;;2g 1s 0 * r5 bk,2g 1s 0 * 3v bk;2g 1s 0 ajx *;;;18 1s * 755 a5 -2 1,18 1s * 77r 75k -2 1,18 1s * ak2 -2 1,18 1s * 1 -4 ak3;;;;;18 1s ak5 *;;;18 1s ur *;18 1s * 764 akb -2 ajt,18 1s * akb -2 ajt,4p 1s ami a5 *;;18 1s * -2 akd 1 -4 ake,18 1s * -2 1 -4 ake;;;;18 1s 1 akf 8f0 * r5 bk;18 1s * my 73g,18 1s * nk bk;3s 1s * akj akk,3s 1s * akk;;;3s 1s 1v0 -2 *;1n 1s *;1n 1s * c7 76i ako,1n 1s * akp ako;;;;2y 1s 6y8 *;;;;39 1s * akw akx,39 1s * akx;;;39 1s * 7g akz al0,39 1s * akz al0,39 1s * 7g al0,39 1s * al0;;;;;39 1s * -2 al4;;39 1s * -2 al6 -2 al4,39 1s * -2 -2 al4;;;39 1s * akw s1 7ce,39 1s * akw al7,39 1s * s1 7ce,39 1s * al7;39 1s * 7g afd ala,39 1s * afd ala,39 1s * 7g ala,39 1s * ala;;39 1s * alc ald,39 1s * ald;;;;r 1s * ale,r 1s *;;r 1s alg ads *,r 1s alg *;r 1s *;;1i 1s 77b -2 alj -2 *;;1i 1s 7g ny 79c -2 all -4 *,1i 1s 77b s1 -2 all -4 *,1i 1s ra 7ey -2 all -4 *,1i 1s cd 7g ct -2 all -4 *,1i 1s aln -2 all -4 *;;;2o 1s alo a5 * cw 6wr;36 1s *;;;21 1s * als;42 1s * -2 3w 76i,42 1s * -2 77b oj 76i;42 1s * -2 alw,42 1s * -2;;;;42 1s * -2 am0;;43 1s 6u4 a5 *;43 1s * a5 am3 cw 6wr;;4p 1s * -2 am5;;;4p 1s * 0 am8;;;;4p 1s ama *,4p 1s * amp amq,4p 1s amu * amp -2 amv,4p 1s amu * -2 amv;4p 1s * -2 amd;;4p 1s * -2 amf;;4p 1s * a5 0 amh;;;4p 1s * a5 753,4p 1s * rb 1rh,4p 1s * amk;;4p 1s ami -2 *;4p 1s * amn;;4p 1s alh -2 *;;;4p 1s * 0 ams;;;;;4u 1s *;4u 1s * amy;;4u 1s * aln;;4f 1s * an2 an3 an4 77r 75k an5 -2 an6,4f 1s * an2 an3 an4 oj 7c5 an5 -2 an6,4f 1s * an2 an3 an4 an7 an5 -2 an6,4f 1s * an3 an4 77r 75k an5 -2 an6,4f 1s * an3 an4 oj 7c5 an5 -2 an6,4f 1s * an3 an4 an7 an5 -2 an6,4f 1s * an2 an4 77r 75k an5 -2 an6,4f 1s * an2 an4 oj 7c5 an5 -2 an6,4f 1s * an2 an4 an7 an5 -2 an6,4f 1s * an4 77r 75k an5 -2 an6,4f 1s * an4 oj 7c5 an5 -2 an6,4f 1s * an4 an7 an5 -2 an6,4f 1s * an2 an3 an4 an5 -2 an6,4f 1s * an3 an4 an5 -2 an6,4f 1s * an2 an4 an5 -2 an6,4f 1s * an4 an5 -2 an6;;;;;;;4f 1s * an9 -2 ana anb -2 0 anc,4f 1s * -2 ana anb -2 0 anc,4f 1s * an9 -2 anb -2 0 anc,4f 1s * -2 anb -2 0 anc,4f 1s * an9 -2 ana -2 0 anc,4f 1s * -2 ana -2 0 anc,4f 1s * an9 -2 -2 0 anc,4f 1s * -2 -2 0 anc;;;;;3u 1s * 77r 75k 0 ane,3u 1s * anf ane;;;3u 1s * r5 6w6 anh;;3u 1s * anj ank;;;3u 1s * anm 6w6 yo 6za,3u 1s * anm 6w6 yp 6za,3u 1s * anm 6w6 ann;;;3u 1s * 9os ae5 anq cd,3u 1s * ae5 anq cd,3u 1s * 9os anq cd,3u 1s * anq cd;3u 1s ano 9os ae5 * anq cd,3u 1s ano ae5 * anq cd,3u 1s ano 9os * anq cd,3u 1s ano * anq cd;;;;;;;29 1s * 7g anx 1m any,29 1s * anx 1m any,29 1s * 7g 1m any,29 1s * 1m any,29 1s * 7g anx any,29 1s * anx any,29 1s * 7g any,29 1s * any;;;29 1s * 7g anx ao0,29 1s * anx ao0,29 1s * 7g ao0,29 1s * ao0;;;1x 1s ao1 9tg 9os *,1x 1s ao1 9os *,1x 1s ao1 9tg *,1x 1s ao1 *;1x 1s * ao4 ao5,1x 1s * ao4;;;;;1x 1s * 0 1 ao9,1x 1s * 1 ao9;;;;;1x 1s * -2 al7;1x 1s * 0 1 -2 aof -2 aog,1x 1s * 1 -2 aof -2 aog;;;1x 1s alh 0 -2 77b ny -2 *,1x 1s alh 0 -2 aoi -2 *;;;;1x 1s aoj aok 77b ny af2 *,1x 1s aoj aok af1 af2 *,1x 1s aoj 77b ny af2 *,1x 1s aoj af1 af2 *;1x 1s cd 9tg *;4o 1s aoq *;;4o 1s aon aoo *,4o 1s aon *;;4o 1s * -2 aos;;;4o 1s aot *;;;;;d 1s aoy ai8 *;;b 1s 6w6 *;;b 1s ap2 *;;;c 1s ap4 ap5 -2 *,c 1s ap4 -2 *,c 1s ap7 ap8 -2 *,c 1s ap7 -2 *;;;c 1s * akz -2 apa,c 1s * -2 apa;;c 1s *;c 1s * apd -2 ape,c 1s * -2 ape;;;c 1s * apg 1,c 1s * 1;;;c 1s 6yc *,c 1s * 78w;;j 1s *;s 1s *;;s 1s apm *;s 1s * 9v1 -2 1,s 1s * -2 1;s 1s * apq -2 apr;;;20 1s *;56 1s * -8 1;56 1s 1 -4 *;56 1s * -2 1;4q 1s *;3p 1s *;3p 1s *;;;;;;;;;;2 1s * 1m 77f 9u w1,2 1s * 1m 77f 9u yd,2 1s * 1m 77f 6za;;;;4i 1s aq9 va -2 aqa aqb -2 *,4i 1s aq9 -2 aqa aqb -2 *,4i 1s aq9 va -2 aqa -2 *,4i 1s aq9 -2 aqa -2 *;;;4i 1s * -2 aqd -2 aqe,4i 1s * -2 -2 aqe;;4i 1s aqg a5 *;1s 1s 9tg *;1s 1s * 77b ns,1s 1s * ra m6,1s 1s * 77b m6,1s 1s * aqk;;1s 1s * aqm aqn;;;;0 1s *;i 1s *;5b 1s * -2 3t 6zi;5b 1s aqr -2 *;;5b 1s aqt *;;5b 1s aqv * -2 aqx;;;5b 1s aqy c0 uy *,5b 1s aqy afg *;1b 1s *;1b 1s * -2 ar2;;;3l 1s ar3 -4 *;2a 1s * ar6 -2 ar7;;;;2a 1s my 78g ar8 76i *,2a 1s cw 78b ar8 76i *,2a 1s my 78g ar8 *,2a 1s cw 78b ar8 *;;2a 1s ara * arc,2a 1s * arc;;;2a 1s ard -2 * -4 arf;;;4a 1s * -2 arg,4a 1s ari -4 *;;4a 1s * -4 ark;;o 1s * arm -2 1;;o 1s 1 a5 *;o 1s 0 akg a5 *;;o 1s * 1 -2 arp;o 1s * -2 ars -2 art;;;o 1s * -2 0 -8 arv;;1o 1s * -2 arx;;1o 1s * arz as0;;;1o 1s ads *,1o 1s *;;1o 1s 9ie 6w6 *;;2z 1s as4 ny ai8 *,2z 1s as4 ai8 *;6 1s *;1t 1s * -4 as8;;;;2x 1s as9 asa *;;;;2x 1s asd s1 ase *,2x 1s asd s1 *;4 1s *;;;a 1s ash asi -2 *;34 1s *;4w 1s *;32 1s * -8 asn;;;32 1s aso -2 *;32 1s * r5 748,32 1s * my 745,32 1s * asr",
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
