// Written by scripts/generate-lexicon.ts from data/lexicon/*.yaml. Do not edit.
import type { CompiledLexicon } from '../lexicon/lexicon.js';

export const COMPILED: CompiledLexicon = {
 "classes": "access-data account-asset account-lend account-lent acquire advance advance-buys advance-self after-paid age-band agent applicant applicant-pay at-your-home back-with-wage background-check bank-details bank-login bank-word bear-cost beside-pay book both-sides buy buy-in by-text candidate-pays cash-cheque charge charged-now cheque cheque-sent cheque-turn code-word come-in copy cost-on-applicant costs crypto daily day-pay deposit deposit-start duty earn easy-money employer-gives employer-pays entries errand errand-buy everyone-hired extra-pay fee fee-demanded fee-object first-pay for-equipment for-others freight friend-bonus from-home funds gain-sure gate gets-into-yours gift-card give-me given-back goods guaranteed-job hand-in hand-on handover hired-already hiring-step home-address home-bank hypothetical iban-lent identity-doc install interview invitation keep-part kept-by-us kit label-on lacking lend lifter little-work mail-item mass messenger money money-comes money-goes money-in-crypto money-trade move-on mule-title must-sum negator no-interview no-qualification not-a-job only open-account original-kept other-name our-supplier own-account own-card own-mailbox own-pay paid-back paid-in papers papers-kept parcel partner-bank partner-where pass-on pay-agent pay-by-link pay-means pay-order pay-proof pay-word paying-guest per-day per-hour per-minute per-parcel premium-number premium-prefix price-cue process process-thing public-exam public-procedure reach-us receive recruit-fee recruit-others recruiter referral refundable remote-app remuneration reply-now reply-word reship reship-title returned right-to-work scarcity scratch secret-number secure-place self-paid selfie sells send send-money sent-on share-this ship-label sign-up-bank sms-code stake starter-kit statutory-check sum take-buy take-out task-work third-party to-carrier to-our to-your-home top-up trade-thing transfer-service transit travel-refund unlocks unsolicited upfront-thing vendor video-call video-ident wage wage-amount warehouse warning when-hired wires with-us your-pc",
 "exact": "0190 01900 08 0871 0890 0891 0892 0895 0897 0899 0900 09001 09005 09011 0903 0905 0906 0907 0908 0909 0911 0930 1 100 166 1900 199 2 24 24h 3 3200 4 48 48h 5 607 72h 760 761 762 803 806 807 892 893 894 895 899 9 900 905 92 95 97 99 a aan ab abona abonada abonado abonan abonando abonar abonara abonaran abonaras abonarla abonarlo abonarse abonas abone abonen abono acc accettata account accounting acquitte acquitter acquittez acreedores act ad add adelanta adelantan adelantando adelantar adelantara adelantaras adelantas adianta adiantado adiantam adiantar adiantara adquiera adquieras adquiere adquieren adquira adquire adquirem adquirido adquirir adquirira adquirirse ads af affittare affitti age ai aja al all alleen als alumnado alumno alumnos aluno alunos am ami aml an and ano antecipa antecipada antecipado antecipar anticipa anticipar anticipate anticipi anticipiamo any anydesk ao aos apenas apolice aporta aportan aportar aportara aportaras aportas aporte app arca arcam arcar arcara are arranja arrendatario arrendatarios as asegurados asi ask aso assume assumem assumida assumido assumira assured asume asumen asumimos asumir asumira at ate atm au aub auf aus aux avancant avance avancent avancez b bag banca bancam bancar bank bases be bed begleichen bei bel bem ben beneficiarias beneficiarios betaal betaald betaalt betalen bezahlen bezahlt bic big bij bilhete billete bin binance bis bit bitcoin bizum boe bolseiros bolsillo bolso bon bonifica bonifichi bonifico borg box bsn btc buy by c cada cae cai call can cancela cancelan cancelar cancelara cancele cancelen car cargo carichi carnet carregar cas cash cashapp caso caucao cb cbu cci ce ces chama charge charger chargez chat che check checks chez chi ci cio cle click cliente clientes cnh cni cobre cobrem cobrimos cobrir cobrira codes colegiados coloca colocar coloque com comensales compartamelo compartelo comparteme compartenos compra comprada comprado compram comprami compran comprar comprara compraras comprarlas comprarse compras compre compres comuniquenos con condominos confermata consegna consegni considerata consiga consigna consignan consignar consignara consignarlo consignas consigne consignen consignent consigue conta contratar contrate contrates contribuintes contribuyentes cooperados cooperante cooperantes copre copriamo corrisponde corrispondi cost coste costea costeada costeado costean costear costeara costearas costeas costo couvre cpf crb credores criptomoeda criptomoneda criptovaluta crypto cryptocurrency cryptomonnaie ctt cuando cubre cubren cubrimos cubrir cubrira cuota custeada custeado custeados custear custeara custeia custeiam custo customs custos cut cv cvc cvu cvv d da dag dai dal dan danos dar das dat day dbs de debourse dei del dem den denos depose deposent deposes deposez deposit deposita depositala depositalo depositam depositan depositando depositano depositar depositara depositaras depositas depositate deposite depositelo depositelos depositem depositen depositi deposito deposits der des desembolsa desembolsado desembolsam desembolsan desembolsar desembolsara desembolsas desembolse desk despesa despesas deudor deudores devedor devedores dez dgr dhl di dia dictamelo dictanos dictarnos die dime dimelo dinoslo dir dis discord dit dix diz dm dni do doadores doc don donante donantes doorsturen dos dpd dpr du due dus e earn earnings ec ed edad een efectuar efectue efetuar efetue ehe eid ein einzahlen el ela elaborata ele elk elle em en encarga encargar encomenda encomendar end enkel entrada entregar entrichten entrichtet envia enviad enviadas enviados enviame enviamelo enviando envianos envianoslo enviar enviarnos enviarnoslo envie enviem enviemelo envien envienos envoi envoie envoient envoies envoyant envoyer envoyez equipamento equipo er es esa esaminata ese eso est estudantes et ete ethereum eu eur eux exame exames extras fa faca facebook facilitame facilitanos facilitarnos facturas fai falls familias far faturas faz fazer fee fees few fianza fie fim fin financia financiam financian financiar financiara finanziamo fob foi follow for fornecedores forniamo fornire fornisca fornite forward found fra free fue fugen fund fur ga ganas ganha gasto gastos gbp gdc geben geef geen gestort get gezahlt gg gia gib gig gira giraci girami giran girar girara girarlo gire giri give gli gls gmc google got graag gram grana gru gsm gtalk guy h ha haal haalt hab hacer hacerse had haga hagan halen han hand hangout hangouts has hat hay haz he heb hem hen her het hey hi him his hmu ho hol hola holen holst hospede hospedes hou hoy hr hrs huesped huespedes hui hun hurry i iban ich ici id idade ident if ife ihn ihr ik il im imo importe impostos impuestos in inbox indicanos indicare indicate indichi indien indiquenos ine info infos ingresa ingresalo ingresan ingresar ingresara ingresarla ingresarlo ingrese ingreselo ingreso inicial inicio inquilino inquilinos ins inscricao inscripcion instagram int interesada interesado interessata interessato interesse interessee inversion invertis investe investi investimento investir invia inviaci inviami inviando inviarci inviare inviate inviateci invierte invii invista ira is isn ist it its j ja je jij job joignez join jou juri kan ke key kik kit kluisje km kryptowahrung kyc l la laad laat las lavoro lcb ldv le legen lei les let lgs lhe li licenca licencia lid like liken likes liking liquida liquidam liquidan liquidar liquidara liquidas liquide lis ll lo log lorsque los lot lote lu lui ly m maak maakt mag mai mail mailen make making man manda mandaci mandame mandamelo mandami mandando mandanos mandanoslo mandar mandare mandate mandateci mande mandenos mandi mao mas material matricula matriculados may mb me mee mes message messenger met metamask mets mettez meu mi mia mij mim min minima minimo mio mir mis misez mismo mit mlm mme mobile mochila modelo moi momo mon money moneygram mot move mp mpesa mr mrs ms msg mtn muy my n n26 na nao nas ne need nehmen nel nem nen neosurf net neu new ngo nhs ni nib nicht nie niet nimmer nmc no noch nog noi nom non nooit nor nos not now nu nul num nur o of off offriamo ohne ok old olx om on once one ong ons ont ook op open opta or ora orange ore os otp ou oui our out overmaken overschrijven owe own p pacientes pack package packages pacote padres paga pagada pagado pagala pagalo pagam pagamos pagan pagando pagandolo pagano pagar pagara pagaran pagarao pagaras pagare pagarla pagarlo pagas pagate paghi paghiamo pago pagos pague paguem paguen paid paie paiement paient pais paquete par participantes participants pas pasaje pasajeros pasame pasamelo pasanos pasanoslo pasemelo pasenoslo pass passageiros passagem pay payant paye payer payes payez paypal pays paysafecard pb pc pcs pd pdf pede pedir per perfect perso pesa peu pfand pic pide pin piu pix plata plaza plr pm pn poe poi poliza pon poner por pos post postident postula ppe pra pre presta prestare prestarlo prestarmi presti pretes prevoyez privado pro propietarios propio proporcionanos propria proprietarios proprio proveedores provide put pv pvg pvt q qe qr qu qualora quand quando que quem quero qui quicksupport quien quiero quita quitam quitar quite r ral rate re read realice realiza realizar realize recarga recargar recarregar recarregue recebas recebe received recharger rechargez reciba recibe recupera recuperada recuperado recuperam recuperan recuperara recuperaran recuperaras recuperas red reembolsable reembolsables reembolsamos reenvialo reenviame reenviamelo reenvianos reenvianoslo reenvielo reenvienos reglant regle reglent regler regles reglez regola regularizar remet remettant remettez remit remitir rep reply reserva reservada reservado reservas respondanos responde retorna reviewed rg rh ria rib ricarica ricaricami ricarichi rimborsiamo ritorna route run rustdesk rx s sa sai salda saldano saldar saldi sans sao saque saques satisface satisfacer saw schick schicken schlussel schrijf se sea see segurados seguro sei selfie selfies sem send sende senden senza ses set seu seules seuls ship should si sia sie signal sim sin sinal six skrill sleutel sleutels sms so sob sobald socias socios sofern soi solo som soma somente son sosteniamo sostiene sou soy spenden spind ssn sta std stort storten sturen stuur stuurt su sua subvencion subvenciones sue sufraga sufragan sufragar sufragara sui sul sum suo suporta suportada suportado suportam suportamos suportar suportara sur sure sus t ta taf tag tan taxa taxistas te team teams teamviewer ted telegram tell tem ten ter tes tether teu text tgl the their ti tiene tiktok timo timos to toe toi ton too top topa tot tra tramite transfer transfere transferem transferes transferez transferido transferir transferira transferiras transferirla transferirlo transfiera transfiere transfierelo transfieren transfieres transfira transmettez transmitenos trasferisca trasferisci traslado trc20 tre tributos trust tu tua tue tuo tus two u uberweisen uberweist uberwiesen uit ultraviewer um uma un una und une unicamente uniforme union uno unpaid uns until up ups ur us usd usdt use usted usuarias usuarios utentes utilizadores uur uw va vaga vai vales valida valor valora valorando valorar valores van vao vc ve vecinos venmo ver verfahren versa versamento versami versando versano versant versare versate verse versement versent verser verses versez versi vez vi via viber video videoident videos viewed viewer vip vip1 vip2 vip3 vire virer vires virez vis visado visitantes visto voce vog voi vol volta vom von voo vor vos vou vous vu vue vul w wa wallet wanneer was watsapp way we web webid webmoney wechat weg wenn wer western westernunion what whatapp whats whatsap whatsapp when whether who wie wij wir wire without won write x y ya yapea yapean yapear yapee yo you youtube zag zahlen zahlt zahlung zap ze zeg zelle zend zes zet zodra zonder zu zum zur",
 "prefix": "aanbreng aanschaf abiert abogad abon abonad abonne abonnement abzock acced accepte accettat accogli accompagn accredit accreditat accueill aced aceit acept aceptad acess acheteur acquereur acquirent acquist acquitte acredit actif activ activatiecode activatiekost active activeer addett adesiv adherent adicion adjunt administratif administrativ admitid adquier adquir adreslabel adressaufkleber adresse advertenc advierte advogad affid affidat affitt afili afilia afiliad agent aggiung agree agreg aim ajoute aktivierungscode aktivierungsgebuhr alleg allegh allocation altr amen ami ammess amministrativ anad analyst anex angezeigt angezeigte anleg anmeldegebuhr annullat anruf ansprechpartner anticip anticipat antwort aparec aport apostille appel appelle appli approuve approvat approvisionn apresur aprirl aprobad aprovad arma arnaqu arriv arrivat arrive asegur asegurad asesor asigna asociad aspirant aspirante aspire assegnat assegur assegurad assessor assistant assistent associad assume assunt assurance assure asumid ativ attrezzatur attribue aufbewahr aufnahmegebuhr aufnahmepauschale aufrubbel ausbildungsgebuhr ausweis ausweisdokument ausweisfoto autocollant automat automatic automunit autorizad autorizzat autre avali avaliad avanc avance baix baj banc bancaire bancari bancaria bancario bearbeitungsgebuhr beglaubigung behalt behoud beidseit bekomm bemiddelingskost beneficiaire beneficiar beneficio benevole beoordel beperkt berater bericht beschik besorg bestatig bestatigungscode bestel bestell betreuer betrug betruger beveiligingscode bevestig bevestigingscode bewaar bewahr bewerber bewerbungsgebuhr bewerbungsgesprach bewohner bezorg bild billetera biometric biometrie biometriegebuhr biometriekost bitcoin boek boekhoud bollin bonific bonifica boost bordereau bourse bouw breng bring brut buchhalter buchungspauschale bulto burla burocratic cadastr cadeau cadeaubon cadeaukaart calific cambiar camp cancel cancelad candidat candidature capture caricat carich carreg carregu carte carteira cedula cerca cert certificad certificado certificat certifie chacun cham chantier charge chat chate chatgesprach chatgesprek chatinterview cheg cheque cherch chiam chilometric choisi ciascun classific clave clicc click client cliqu clique cobert cobr cobra cobrad code codic codigo coinvolg colaborador colar colegi collaborat collaborateur collaborator coloc colpit combinad combinat combinatiebestelling combine comec comision commande commission communiqu communique companer compart compartid compartilh compensa compensad complet compos compr compra comptabil comptable compte computador comunic comuniqu concertad conclu concorr concorsual condivid conect conferencia conferentie conferm confermat confi confid configur confirm confirme congelad congres congreso congress congresso connect consegn consegnat conseiller conserv conserva consigliat consolar consul consulaire conta contact contat contatt continu contrasena contrat contratad controler controleur convegn conventionne convenzionat convid convidad convite convocation convoque cooperatie cooperativ coordenador coordinador coordinateur coordonnee copert copia copie correspond correspondant corrispost costead costru coupon courant courrier couvert crea credenciad credit credita cria cripto crypto cryptomonnaie cryptomunt cubiert cubierto cuenta cuid cursist custead customer dagelijks debutant decurtat deduct deduit deelnemer defalqu dein deix dej delegue demand demande denunci depos deposit depot derecho deroul desbloque descarg descarreg desconfi descontad desee designad designe despach destinatari detect detratt developpe devid devolv devolver devolvid devuelt devuelv diari diario diffid diffus difund dig digital digitaliza dipendent dir director diretor dirigenzial discut disponibil disponibiliz divulg document documento donateur donation donator donn donne doorspeel doorstuur doorzend dossier dossierkost douane dovut download driver due economic ecrite ehrenamt einbehalt einfuhrungskurs einladung einricht einrichtungsgebuhr einrichtungspauschale einschreibegebuhr einschreibgebuhr einschreibungsgebuhr einzahl elegid elektronik eligib embauche empfang empleado empregado encaiss encaissement encaj encaminh encaminhad encarg encargad encarreg encarregad encomenda encomienda encontrad enfant engage engineer enregistrement enseignant entr entreg entrega entrepot entretien entrevist entrevista entrevue entsperr enveloppe envi enviad enviara envoi envoie envoy envoye equipamento equipement equipo erhalt erreich erstatt erstattungsfahig erwerb erwirb escanead escolhid escrev escrib escro esibi estaf estagiari estiv estorn etichett etiqueta etiquette etranger etudiant etudie examine exent exig exige exigid expedi expedie expense export externe extracto facil facilissim facilit facilitad facture facult fakejob fernsteuer fernwartung fernzugriff fiche fij filleul finance financiad financier finanzagent finanziat firmad fissat fix form forma formation formulargebuhr fornec fornecedor fornir fornit fornitor foto fotocopia fotograf fotografi fotografia fotografic fourni fournisseur fourniture frachtfuhrer fraud fraude fraudolent fraudul fraudulent freigeb freirubbel freischalt freischaltcode freiwillige freunde frod fuge fuhrerschein fuhrungszeugnis funcionari funcionario gagn gagnant gain gan gana ganancia ganh ganho garanti garantid garantiert garantit garantizad gard geb gebruik geef gefalschte gefluchtete gegarandeerd geldwasche geluksorder genossenschaft geschenkkarte gestion gestor gesundheitscheck gesundheitsuntersuchung gesundheitszeugnis geworbene gib giocator giornalier gir golpe gratt gratuit groupe guadagn guard gultig guthabenkarte gutscheincode gutscheinkarte haal habilite habl handler hara heb hebdomadaire heretiket heretikett herlabel herunterlad herverpak hesite hintergrundprufung hinterleg hol homologad houd ident identifiant identiteitsdocument ieder ilimitad illimitat illimite image imagem imagen imediato immagine immediat impersonat incaric incaricat incass incorporad indemnis indemnite indic indicad indicat indiqu indique infermier ingenier ingres ingrese ingreso ingress inleg inlogcode inmediato inoltr inoltrat inquilin inscrev inscrib inscribir inscription inscrit inspecteur instal instalad installe installier instantaneo instapkost interesad interess interessad interessat interesse intermediari interne interview intestat invers invert invest investier investig invi inviat inviert invit invita invitacion invitad invitation isent jefe joign joueur journalier journalist journaliste kaart kandidat kauf kein kilometrique klick klient kolleg konferenz kontakt kontakte kontoeroffnung koop kopie kras krijg krypto kryptowahrung label lad laiss lasciat lavorator leg legalisatie legalisatiekost legalisation legitimier leite leiter lev levant levanta lever libelle licentie lidmaatschap liefer lieferant ligu lik limitad liquid livre lizenz llam lleg llev lleva locataire logiciel logistikmitarbeiter loue lucro maak maggiorat mail majore manager mand manda mandat masiv masseneinstellung massicci massiv material meebreng meekijk mefi meine melde membre mensage mensageir mensaje mensajer mensualite mensuel mercadoria mercancia messag message messaggi mieter migratori minim mis misbruik missbrauch mitarbeiter mitgliedsbeitrag moeda moneda monedero monitor monnaie mont montant mot mula multiplic multiplica multiplicad muni nachricht nacionalidad nacionalidade national nationalite necesari necessaire necessari neem nenn neobanco nepvacature net neue neuverpack nom not notari notarie nuestr nueva numerise nuov nutz obbligatori obligatoire obligatori obligatorisch obrigatori ocup offert ompak onbeperkt onboarding onlinebanking onlinecursus onlinekurs onlinelehrgang onlineopleiding onlineschulung onlinetraining ontgrendel ontvang openkras operador operateur operation oplaad oplicht opositor opte optimi optimis optimiz opwaarder orale ordin ordinari original ospit otimiz ouvre overmak pacote pag paga pagad pagament pagamento pagat pago paiement paketagent paketempfanger paketmanager paketprufer paketsendung papier paquete parceiro parrain partag partage partecipant partenaire participant participante participatif partilh partner parvien pas pasa pasaporte pass passaporte passeport passif passiv patient payable payant paye pazient pegar perc percu perd permiso personalausweis personalchef personalleiter personne photo photocopie photograph pin piramide place plaza pod pontu port positiv post postal poste postident postul postulant postulante poursui praktikant preaprobad preench preferencial preferibil prelev premier prend prenot prenotazion prepag prepagad prepagat preparateur prepaye prepayee pres preseleccionad preselecionad preselectionne preselettiv present prete previst prevu prime procedure procesador proche produit professeur professionnel proporcion propose propri prossim proveedor prufungsgebuhr pubblic publi public pued puntu qualification qualifikation qued quiera quitar quotidien quotidienne raccomandat ramen rapid rapprochement rasca raspa rayon realiz recapit recarg recarreg rece receb receber recepcion reception receptionn recev recharg recharge rechnungsbetrag recib recibid recibir recibira reclam reclut recluta reclutador recomendad recommande reconcil recredit recruiter recrut recrutador recrute recrutement recu recuper reembal reemball reembols reembolsad reempaquet reenvi reetiquet reexped reexpedi referent reflejad refugiad regional regist registr registrierungsgebuhr regle regolarizzat regolat regulad reimburs reindirizz reintegr reinvest reinvi reisekosten reisepass reiskosten rejoign relabel remand rembours remboursable rembourse remet remis remit remitira remuner remuneration remunere rend rendimento rendu renvo renvoi renvoy repackag repartidor repass repon repond representant requerid requier requis reservation reserve reserveer reservier reservierungsgebuhr respond ressarc restante restitu restitue restitui restituibil restituid restituit restliche reten retenu retien retir retirar retorna retourenlabel retourlabel retransmet retribuit retrouv revenu revers revis riaccredit riavra ricaric ricev ricevut richiest riconfezion rietichett rimand rimbors rimborsabil rimborsat rispedi rispond ritir ritirat ritrov riversa rubbel ruckerstatt ruckseite ruckzahlbar saisonnier salaire salarie saldat saque sblocc scaffal scalat scam scan scansione scelt schaf schick schiet schreib schrijf schufa schuler schulungsgebuhr scommess scomputat scratch scriv sechsstellig secreta secretari segnalat segretari segur seleccionad selecionad selectionne selezionat semanal semplicissim senal sencill send senha servicepauschale settimanal sicher sicherheitscode sicherheitsleistung sicherheitsschuhe sicherheitsuberprufung signale simbolic simple slachtoffer smist smscode socio softwarelizenz solicit solicitante solicite solidari sollicitant sollicitatiegesprek somme sor sospechos sospett sostenut sped spedir spedit spedition stabilit stagiair stagiaire stagist startgebuhr stellig stempelgebuhr stort straordinari student studiengebuhr studierende stuur submet subsidia subvenciona subvention success sufragad supervisor suplant suportad supplier surveill suscrib suspect suspeit sviluppator svolg symbolique taglich tagungsgebuhr tarjeta tauglichkeitsuntersuchung tausch teilnahmegebuhr teilnehmende teilnehmer tekstbericht telefon telefonisch telephon tenant termin termine terugkrijg textchat textnachricht textuel thuiswerk ticket tirar tirocinant titre toegangscode touch trabajador trabalhador traduction traduzion trae trag traig trainingsgebuhr traite traitement tramit tramitador tramite transaction transf transfer transferagent transferier transfert transfier transfir transit transmett transmis transport transportador transportista trasfer trasmett trata trattenut trattien travailleur traz treuhandagent trocar trovat trovera truff uberlass ubersetzung uberweis ublich ubrige uitleen uitnodig uitnodiging umadressier umetikettier umverpack unic uniforme universi universidade universit unser upload usager usurp utent vacature valid valide valor valorad valut veloc vendeur verdacht verdachtig verdien verdoppel verhuur verific verificatiecode verifizierungscode verkauf verkoop verleih vermeld vermiet vermittlungsgebuhr vermittlungspauschale verpflichtend vers versandagent versandetikett versandlabel versandmitarbeiter versat verse versement versicherung verstrek vertaling vertragsgebuhr verwahr verwaltungsgebuhr verzekering verzendlabel victima victime video videoident vigente vincit vir vire virement virtual visa visagebuhr visio visualizz visumgebuhr visumkost vitima vittim volontaire volontar voluntari voorgefrankeerd voorschiet vorauszahl vorbereitungskurs vorfinanzier vorfrankiert vorleg vorschiess vorstellungsgesprach vorstreck vriend vrijwilliger waarschuw wahrung warenagent warenprufer warn warnweste wechsel weiterleit weitertransfer weiteruberweis weiterzuleit wekelijks wende werb werf wissel witwas wochentlich woonwerk zahl zahlungsabwickler zahlungsagent zegelrecht zet zoll zuverlassigkeitsuberprufung",
 "suffix": "gebuhr geld kosten pauschale verwaltungsgebuhr",
 "stem": {
  "en": "about abroad absolut accept access accommod account accredit acct acquaint acquir across activ ad addit address admin administr admiss advanc after afterward ag again against agenc agent airbnb airdroid alert alloc allow along alreadi also amazon among amount analyst announc annum anoth answer anydesk anyon anywher apart apostil app appl appli applic appoint approach approv aren arrang arriv articl asap ask assign assist associ assur attach attend attest attornei attract authent author authoris automat avail avoid awai awar back background badg balanc band bank bar barrist base be bear becom been befor beforehand begin behalf below beneficiari between bewar bill binanc biometr birth bitcoin block blogger bodi bond bonu book bookkeep boost boot born borrow both bought box branch brief bring broker buck bui build bundl busi buyer call came camp campaign cancel candid candidaci candidatur cannot cant card care carri carrier cash cashapp cashier catch caught caution cautiou cell central certain certif certifi chang channel charg chariti chat check chequ children choos chosen citizen claim class clear clearanc clerk click client climb clinic cloth coach code coin coinbas colleagu collect combin combo come comment commiss commit committe compani competit complet complianc compulsori comput condit conduct confer confirm congratul consid consign consul consult contact contain continu contract contribut control convert cooper coordin copi corpor cost could council counter countri courier cours cover credenti credit crimin crypto currenc current custodi custom dai daili data databas dealer dear debit deduct degre delai deliv deliveri demo depart departur deposit depot design desk desktop detail devic didn differ digit diploma direct director disappoint disclosur discount dispatch displai document doesn doesnt dollar donat done donor dont door doordash doorstep dossier doubl doubt downlin download draw drive driver drop drug each earn easi easili ebai echeck editor elearn electron elig els email embassi emploi employ employe enclos encount end engag enhanc enrol enter entir entri entrust equip escrow ethereum euro evalu everi everybodi everydai everyon everyth exactli exam examin except exchang exclus exempt exercis exist expens experi expir export extra face facebook fake fall famili farm fast fedex fee feel fifteen file fill final finalis financ financi finish firm first fit five flag flat flexibl flight float follow forc forex forfeit forget form formal forward found foundat four fraud fraudster fraudul free freedom freight fresh friend from front full fulli fund further gave gener genuin get gift giro give given glassdoor go goe gold good googl govern grab grant gratuiti group grow guarante guest hand handl handler hangout happen hardwar have hcpc head headquart health heart held hello help here herm hesit hire hold home hospit host hotel hour hourli hous huge human hurri ident identif imag immedi immigr immunis impost impostor impress inbox includ incom increas inde indemn indic individu induct influenc info inform initi inspector instagram instal instant instantli institut instructor insur interest internet internship interview into introduc introductori invest invit invoic iphon issu item itun job jobstreet join joke just keep kei kept kindli label land lanyard laptop larg last late later launder lawyer learn leas least leav left leftov legal legalis legit legitim lend less let letter levi liabil licenc licens life like limit line link linkedin list littl live load local lock locker lodg login logmein look lost lucki machin made maiden mail make manag mandatori mani manual map market mass massiv match materi media medic meet mega member membership mention mentor merchandis merchant messag messeng min mini minim minimum minu minut miss mission mobil modest modul moment monei moneygram monster month more mother move mover movi mule multipl must mustn name nation nearest necessari need needn neg neither neobank network never newcom next nobodi nomin none notari noth notic number oblig obligatori obtain offer offic offici onboard onc onli onlin onto onward open oper opportun order organ organis orient origin other otherwis outstand over oversea overtim ownership pack packag packet page pai paid pallet panic paper paperwork parcel parent part particip partner pass passcod passport password patient payabl paycheck payer payment payout paypal payrol payslip peel penc pend pension peopl percent percentag perform permit person personnel phish phone photo photocopi photograph pic pick pictur ping place placement plan platform pleas plu pocket point polic polici pool posit possess post postag postal pound practic premium prepai prepaid preparatori prerequisit preselect press print prior privaci privat probat problem proce procedur process processor procur product profession profil profit program programm progress project proof protect provid pull pupil purchas pure qualif question questionnair quick quickli quicksupport quot rais rang rank rata rate rather reach read readi real rear receipt receiv receptionist recharg recommend record recruit recto reel refer referr refil refrain refuge refund refus regist registr regul reimburs reject relai releas reload reloc remain remaind remit remitt remot remov remuner rent rental repack repai repaid replac replenish repli report repres request requir resend reserv reship reshipp resid residenti residu resourc respond rest restaur resum retain return revenu review revolut reward right risk role room roster rota rout royal run rustdesk safe safekeep safeti salari same sampl satisfactori save scale scam scan schedul school score screen screenconnect screenshot search seat second secretari secretariat secur see seen select sell seller send sent separ seriou servic set settl settlement setup sever shall share shift ship shipment shop short shortlist should shouldn shown side sign signal silver simpl simpli singl site skill skip skype slip slot small smartphon social softwar sole some somebodi someon song soon sort spare speak specialist sponsor spot staf stai stake stamp star start starter startup statement statutori steam sticker still stipend stock stood store stress student studi submit subscrib subsidis subtract success such sum supervisor supplement suppli supplier support supremo sureti surrend suspici swap switch symbol system take taken tale talent task teacher team teamview telegram telephon tell tenant test tether text than that thei their them then there these thi thing those three through ticket tiktok till time tip todai togeth told tonight tool topup trade trader train traine traineeship trainer transact transfer translat transmit travel treasuri trial tripl troubl trust tuition twelv twenti uber ultraview unauthor unauthoris under uniform union univers unless unlimit unlock until unus upfront upload upon upwork urgent us usdt user usernam usp vacanc valid vast vehicl vendor venmo verif verifi vest vet victim video view viewer vigil virtual visa void volunt voucher wage wait waiv waiver wallet warehous wari warn webcam websit week weekend weekli welcom well were western what whatsapp when where which while will wire wise with withdraw withdrawn withhold within without wont work worker workplac workwear worri would wouldn wrap write written wrong yahoo year your yourself youtub zangi zell zero ziprecruit zoho zoom",
  "fr": "abon academ acce accepte accompagn accompagne accompl accueil achat achet acompt acquer acquis acquisit acquitt acquittent acte actif activ adherent adhes adjoint administr admis admiss admissibilit adress adresson affect afin agenc agent agiss agit agre agrement aim ains ambassadeur amis analyst anne annonc annuel antecedent appareil appartient appel appli appliqu apport approuv apre aptitud argent arnaqu arret arriv arrive articl assign assoc associ assur ateli attach attend attent attest attir attribu aucun aujourd aupr aur aussitot authentif automat autoris autr autrui avanc avancon avant avec avez avis avocat avon badg bancair banqu bas belg beneficiair benevol benevolat besoin bien bienvenu billet blanch bleu bloqu boit bonus book boulot bours boursoram bout boutiqu brut bulletin bureau cabinet cac cachet caden caiss canap candidat candidatur captur cart carton cash casi casqu caution cec cel cent centr certif cet chain chanc chaqu charg chat chauffeur chaussur chef chequ cherch chez chiffr chois chronopost cinq civil civiqu cle clean clic clich client cliniqu club cod coffret colis colissimo collabor collect collegu colloqu combo command commenc commentair commiss commun communiqu competent compl complementair complet comport compos compren comprend compt comptabl concour conduir conf conferent confidentiel configur confirm confirme confirmon conformit congr connect connexion conseil conserv conservon consign constitu consulair consult contact conten contr contrat contribu control convert convient convoc coordin cop correspond cot cotis coupon cour courriel coursi cout coutent couvert couvr couvrent couvron cred credit crypto cryptogramm dan dat debloqu debours debut decis decouvert ded deduct deduir dej del demain demand demandeur demandon demarch demarrag demenag deni depart depech deplac depos depot depuis derang derni dernier derrier dessous destinatair detail deux dev devr devront dict different diplom dir direct directeur directric disponibl dispos disposit distanc distinct distributeur dit diver doctoral docu doit doivent domain domicil don donateur donc donne dossi droit echang ecol ecran ecrir ecris ecrit ecriv effectu effort electromenag elev elevent email embauch emissair emploi employ employeur encaiss encaissement enregistr ensuit entier entre entrepris entretien entrevu envelopp enverr enverron envoi envois envoy envoyon epreuv equip espac espec essai etabl etat ete etiquet etoil etrang etre etud euros evalu evit examen exclus exige exigeon exped expedi expedit experient expert expir extrait fac facebook facil facteur factur fair fait famill faudr fauss faut faux felicit feron fiabl fich figur fil fill filleul film finalis financ financi financier financon fiscal fix fois fonction fond fondat font forf format fourn fournisseur fournitur frais franc gain gar garant gard gardien gardon general gestion gestionnair googl gratif gratuit group habilit hameconnag heberg heur heureux honorair hopital horair hospitali hotel huissi humain hyp iban identif identifi identit ifas ifsi illimit immatricul immediat immigr impress inclu inclus incomb independ indiqu individuel info inform informat infos initial inscript inscrit inscriv instagram install instantan institu institut integral interim intermediair international interview invest invit inviton issu jam jeun joi joign joindr jour journal journali journe judiciair jusqu just justif laboratoir laiss laisson learning legal legalis lettr leur li libert libr licenc lien lieu lign lik limit limite liquid lir lis list livr livraison livret local locat log logist lor lou louon lund lydi madam magasin mail main mainten mair maison mallet manag mandat mandatair manqu manuel marchandis marketing mass massif massiv materiel medecin medical mem membr menag mensuel mer merc messag messager met mettent metton mettr mid minimal minimum ministeriel minuit minut mis mission mobil modiqu modul moin mois mond mondial money monnai monsieur mont moov moyen mun muse mutuel naissanc national nationalit necessair negat negoc neosurf net nickel niveau nom nombr nomin not notair notr nous nouveau nouvel null numer numeris numero objet obligatoir obten offert officiel offre offron onboarding oper orang ordin ordre organ organis original oubl outil ouvert ouvertur ouvr pack pag pai paient pani papi paquet parametr parcoursup parcouru parent parl parm part partenair particip parven parvient pass passeport passif pay payabl payon paypal paysafecard pedagog pend percev percevoir perd period perm person personnel pet peut peux photo photograph piec plac plais plateform plis plus plusieur poch point polic polo port portabl portail portefeuill posit possed possess post postal postul pot pour pourboir pourcentag pourr pourront prealabl prefectoral preferentiel prelev premi premier pren prend prendr prenon prepar prepaye present press pret preton preuv prevoir pri prim prion pris priv prix procedur prochain procur produit professionnel profil programm projet promess proposon propr prudent psan publi public publiqu puis pyramidal qualif quatr quelqu question quiconqu quinz quoi quotidien rapid rat reag realis recept recev recevoir recevon recevr recharg recherch reclamon recois recommand recouvr recrut recruteur recto recu redev redig reduit reel reexpedit reexpediteur referent refus refuse regional registr regl reglent rejete rel relanc relationnel relay relev rem remarqu rembours rembourson remet remettr remis remuner rencontr rend rendu rendus renseign renvoi rep repart repond repondr repons requ requis reseau reserv resident respons responsabilit ressort ressourc rest restaur restent restos reten retenon retenu retient retir retr retrait reussit reven revendeur revenu revenus revers reversent reviendr revient revolut risqu sais saison salair salar san sauf scan scolair scolarit secret secretair secretariat securit sejour select selection selor semain ser serieux seront serv servic seul sieg sien sign signal signatur simpl sinon sit skyp smartphon smic social societ soi soin soir soit sold solidarit somm sont soumettr sous stag stock structur studio subvent succ suff suffisent suis suiss suit suiv suivr sup support surplus symbol tablet tach tailleur tant tap tard tarif telegram telephon teletravail temp ten tenu term termin test teth thun ticket tiendr tient tiktok timbr tissu titr titulair toujour tous tout traduct trait transact transcash transf transfer transfert transit transm transmet transmettr transmettron transport transporteur travail travaill tre treiziem tresor tresorer trois trop trouv ulterieur uniform uniqu unitair universit universitair urgenc urgent usager usdt vacanc vacat valabl valid valide validon valis velo ven vendeur vendred vent ver verif vers verso vestiair veuill video videos vien vient vigil vingt vir virtuel vis visag visio visit vit vital voir volontariat vont votr vous voyag watsap wattsapp wav whatsapp youtub zero zon zoom",
  "nl": "aanbevol aanbod aangebracht aangekom aangenom aangerek aangeschaft aangeworv aankom aankomst aankoopt aankop aanlever aanmaakkost aanmeldingskost aanmeldkost aanmeldt aannem aanschaff aanstell aanstellingsbrief aantal aanvaard aanvang aanvrag aanvull aanwerv aanzuiver aarzel aarzelt abonner account achter achtergrondcheck achtergrondcontrol achterkant achterlat achterzijd activatie activer administratie administratiekost adres adreslabel advocat afdruk afgegev afgev afgewez afgift afhaalpunt afhal afnemer afreken afstand aftrek afwerk agent alert all allen alles amazon amper analist ander antecedentenonderzoek antwoord anydesk app apparatur appj appl arbeidscontract artikel asap automat automatisch baangarantie ban bandj bank bankafschrift bankapp bankgegeven bankier bankkaart bankpas bankreken bankrekeningnummer bedien bedrag bedrijf bedrijfskled begeleider beginn begint behandel behandeld behandelingskost behandelkost beher behoud behoudt beid bekek bekijk bekost bekostigd bekostigt bemiddelingskost bemiddelingspremie benaderd benodigd bent beoordel bericht beschik bestel bestell bestelt betaalbewijs betaald betaallink betaalnummer betaalt betaalverzoek betal betalingsagent betalingsbewijs betalingsverwerker beur beveiligingscod bevest bevestigd bewaard bewaart bewar bewijs bewoner bezit bezorg bezorgd bezorgt bied bijban bijdrag bijgehoud bijgeschrev bijna bijverdien bijverdienst bijvoeg bijwerk binanc binn binnenkom bitcoin blij blijft boek boekt bonn bonus borg borgsom bpost breng brengt brief briev brutolon budget bunq bureau burgerservicenummer cadeau cent certificat chat chatinterview chauffeur cheque cheques cijfer cijfercod client coach cod codes coinbas coinbaseprofiel collega collegegeld combi combinatie commissie complianc computer contact container contract creditcardgegeven creditcardnummer crypto cryptobeur cryptogeld cryptovaluta cursus dag dagelijk dealer deelnemer deelt deeltijd del demoaccount demoreken depot desk dez dichtstbijzijnd dien dienst dient digid digital diploma direct diver document donateur donaties doorboek doorboekt doorgegev doorgestuurd doorgev doormak doorsluiz doorstort doorstur doorstuurt dor dossier dossierkost draagt drag drie dringend eenmal eenvoud eerst eig eind eindejaarspremie eis elektronica elk email enig enigst enkel eraf erkend erop ervar etiket euro even exam examengeld factur film filmpj filmpjes financieel financiel flexibel formulierkost foto fotokopie fotos functie gan garander garantie gast gastgezin gat geaccepteerd gebeurt geboorteakt gebruik gebruikersnam gecertificeerd gedekt gedrag geeft gef gefeliciteerd gefinancierd gegarandeerd gegev gegeven geinteresseerd gekocht gekoz gekreg geld geldezel geldig geldtransfer geliev geluk gemak gen genoeg geopend geplaatst gered gereserveerd geselecteerd geslaagd gesolliciteerd gesprek gestart gestort getal gev gevond gevraagd geweigerd gezicht gezien gezin gezinn gezocht gift goed goeder goedgekeurd googl grag gratis groep gsms haalt haast hal handelar handelsreken hangout hardwar hartjes hebb hebt heeft help helper hesj hierhen hoeft hotel houd houdt huis huisadres huisvest hur huurder identificatie identiteit identiteitsbewijs identiteitskaart idkaart ieder iederen iemand iet inclusief inded indien indiensttred informer ingehoud ingeschrev inkom inkomst inlever inlog inloggegeven inn inschrijfgeld inschrijfkost inschrijft inschrijfvergoed inschrijv inschrijvingsgeld inschrijvingskost instap instappakket instapt intakekost internet internetbankier interview invull inwissel itsm itunes jobaanbied jobat jobgarantie journalist jouw kaart kaartnummer kamer kamp kan kanal kandidat kandidatur kant kantoormateriaal kantor kassa kennis kennismak kennismakingsgesprek kenniss keuring kinder klant klantaccount klantgeld klar klein klik klus koerier kom komt koopt kop koper kopie kopier kost kostelos kredietkaartnummer kreg krijg krijgt kunt kwalificaties kwam kwijtgeschold kwitantie laatst label land lang laptop last lat later learning led leerling leest legal legalisatiekost legg legitimatiebewijs les leverancier lidgeld lidmaatschap lidmaatschapspakket ligt lijst lik likes link linkedin lod login logistiek lon loonadministratie loonbrief loonstrok loopt maakt maand maandlon magazijn mail mailt mak makkelijk manager mar market massaaanwerv massal massarekruter massawerv materiaal materiaalpakket medewerker medisch meebreng meedoet meeneemt meestur meld men mentor mer meten mijn minsten minut miss misschien missie missies mobiel mobieltj modul moet mog moneygram monsterboard multilevel munt naast nadat nam nar nationaliteit neemt negatief nem nepp netwerk netwerkmarket niemand niet nieuw nodig noem noemt nooit notaris notariskost nummer oefenaccount oefenreken omtrent omzet onder onderteken onderzoek ongeacht onkostenvergoed onlin onmiddel ontbreekt ontbrek ontgrendel ontvang ontvangst ontvangt ontving onz opdracht opdrachtgever open openbar opening opent opgepast opgevall ophal oplad opleid opleidingskit opleidingskost oplicht opnam opnames opneemt opnem opnieuw opstartkost opstur optimaliser opwaarder order organisatie originel ouder over overbod overboek overgemaakt overig overmaakt overmak overnem overschrijv pagina paginas pakj pakjes pakket pakketagent pakketdoorzend pakketj pakketjes pakketpunt pakketverwerk pakketverwerker pallet papier partner partnerbank partnerpakket partnerwinkel parttim paspoort passief past patient paypal paypalprofiel paysaf pensioen per percent percentag person personel phishing pincod pinn pinpas pint plaatsing plaatsingskost plat platform plek plezier posities positiev post postkantor postnl postpunt premie premium priv privebericht privereken procent product productkoffer productpakket proefmaand proefpakket proeftak proeftijd proficiat profiel project punt quicksupport ranking reager recenser recensies recht recruiter recruitment registratie registratiebijdrag registratiekost registratievergoed reis reiskostenvergoed rek reken rekeninggegeven rekeningnummer rekeninguittreksel rekruter rel reserver reserveringskost rest restant restaurant resteert rester restitueer resultat review revolut rijbewijs rijksregisternummer risico rooster rustdesk salaris saldo sam scam schaff schatkist scherm schermdel schiet schriftelijk schrijf schrijft schrijv screening screenshot selectie selectiegesprek selectiekost selectieprocedur servicepunt set shift shop signal slaapt slecht sluis sluist smartphon snel softwar sollicitant sollicitatie sollicitatiebrief sollicitatiegesprek sollicitatiekost sollicitatieprocedur solliciteerd somm speelt spel spull stageplat stagevergoed stan start starterset starterskit starterspakket startkapital startpakket startset stat steam stel stell stelt stepston sterr stichting sticker stoel stopt stort storting strafregister student stuk stur stuurt subsidies symbolisch taakjes tak team teamleider teamviewer teg tegoed tekst tekstinterview telefon telegram tenzij termijn terug terugbetaald terugbetal teruggestort terugkrijgt terwijl test testreken tevor thuis thuisadres thuiskantor ticket tien tijd tijden tikkie tip toch toegang toegangsgegeven toegek toegestuurd toekenn toelag toeslag toestel toestell toestur toevall toevoeg toezicht totdat trader tradingreken training trainingskost transactie transfer transferagent tuss tussenperson twee twijfel twijfelt uitbetaald uitbetal uitdel uiter uitgekoz uitgenodigd uitgift uitlegg uitlen uitnod uitrust uitsluit uittreksel uitzendbureau uniform universiteit uren usdt uurlon uurtarief uurtjes vacatur vacatures vakantiegeld val valuta vandag vanuit vast vastgelegd vdab veilig veiligheidsonderzoek veiligheidsschoen vennot verantwoord verbeter verblijf verblijfskost verblijfstitel verblijfsvergunn verder verdien verdienst verdubbelt vereist veren vergader verget vergezeld vergoed vergoedt vergunningskost verheugd verhog verhur verkeerd verklar verkop verlies verliest verloopt verlop vermijd verpak verpakt verplaatsingskost verplicht verrek verschil verschill verschuldigd verstur verstuurd vertegenwoordiger vertell vertrek vertrekt vertrouw vervalt vervoer vervoerder vervoerskost verwerk verwerkingskost verwerkt verzamelt verzeker verzekerd verzekeringskost verzend verzendlabel verzendt verzilver verzoek viber video videoidentificatie videos videoverificatie vier viewer vijf vijftien vindt visum visumkost vlucht vluchtel voeg voer voldan voldoen volg volgend volled voltooi vond vooraf voorbetaald voordat voorhand voorkant voorkeur voorrad voorschot voorselectie vooruit voorwaard voorzicht vor vrag vriend vriendin vrij vrijgav vrijgesteld vrijheid vrijspel vull vult waakzam waarborg waarborgsom waarder wacht wachtwoord wallet wanner webshop wed weekend weerhoud weggat wek wekelijk wer werd werf werk werkaccount werkdag werkgarantie werkgever werkkled werkkledij werknemer werkplekgeld werkvergunn werkverker werv werving wervingsbureau wes western whatsapp winkel wir won woning woonadres word wordt zag zegelkost zegt zeker zelf zend zending zendt zich zichtreken ziekenhuis zijd zijn zilverpakket zodra zoek zoekt zolang zonder",
  "de": "abgabestell abgeb abgegeb abgehob abgeholt abgelehnt abgerechnet abgezog abheb ablicht abnehm abonni abrechn abreis abschliess abschluss abteil abzug abzugeb abzuheb account adress adressaufkleb agent agentur aktivi aktivier akzeptiert all amazon anbiet and andernfall anerkannt anfang angeb angebot angegeb angemeldet angenomm angeseh ankomm ankunft anleg anmeld anmeldedat anmeldenam anmeldet annehm anreis anreisekost anschaff anschaun anschrift anseh anson ansprechpartn anspruch anstell anteil antritt antwort anwalt anydesk anzahl anzeig appl apps arbeit arbeitgeb arbeitsantritt arbeitsbeginn arbeitsberecht arbeitserlaubnis arbeitskleid arbeitskonto arbeitsmaterial arbeitsplatz arbeitsplatzlizenz arbeitstag arbeitsvertrag artikel asap auf aufenthaltserlaubnis aufenthaltstitel auffall auffull aufgab aufgefall aufkleb auflad aufmerksam aufnahm auftrag auftraggeb ausbezahlt ausbild ausgebucht ausgehandigt ausgestellt ausgewahlt ausgezahlt ausgleich aushand ausland ausleg ausrust ausscheid ausschliess ausstatt aussteh aussteht ausstell austritt auswahl auswahlgesprach auswahlverfahr ausweis ausweiskopi auszahl automat autorisiert bafin band bandansag bank bankdat banking bankingapp bankkart bankkonto bankverbind bankverbindungsdat bargeld baun bearbeit bearbeitet bearbeitungskost bedi beding beeil befreit beginn beginnt beglaubigungskost begleich begleicht beglich begrenzt behalt behaltet beid beidseit beifug beim beitrag beitritt bekannt bekomm bekommt benot benotigt benutzerdat benutzernam berechn bereit bereitstell berucksichtigt berufserfahr berufserlaubnis beschaff besitz bestand bestat bestatigt bestell betrag betreib betreur betrieb betrug bevor bewerb bewerberin bewerberinn bewerbungsgesprach bewerbungskost bewerbungsprozess bewerbungsunterlag bewerbungsverfahr bewert bewohn beworb bezahl bezahllink bezahlt bild bildschirm bildschirmfreigab bildschirmubertrag binanc binn bist bitcoin bitt bleib bleibt blocki bloss bonitatspruf bonus bors brauch braucht brief bring brutto bruttogehalt buchhalt budget buro buroausstatt chanc chat chatinterview clips coach cod coinbas complianc comput contain daheim damit danach dann darauf darf dass davon dein demokonto denn depot desk deutschlandticket dich dien dienstantritt dienstkleid dies differenz digital diplom dokument drei dringend durch durf ebay eig ein einarbeit einbehalt einfach eingang eingegang eingeh eingeht eingelad eingestellt eingezahlt einheb einkomm einkommensgaranti einkunft einlad einlos einmal einreich einsatz einschliess einsteigerpaket einsteigerset einsteigt einstell einstellungsgaranti einstellungsgesprach einstiegspaket eintreff einzahl einzig elt email empfang empfehl empfohl endet entfallt entgeg entgegennehm entgelt entricht entrichtet erfahr erfolgt erford erfreut erfull erhalt erheb erhob erhoh erklar erlass erled eroffn eroffnet erst erstatt erstattet erstattungsfah erteil erwerb erworb erzahl etikett etiketti etwas euro fachhandl fahr fahrkost fahrtkost fall fallig falsch famili fast fehl fehlt fertig filial film finanzi finanziell finanziert finanzkuri findet firm firma flug folg folgend ford fordermittel foto fotos frei freie freigab freigegeb freiheit freischalt freiwill freizeit freizuschalt freu freun freund freundin fug fuhrerschein fuhrungszeugnis funf funfzehn fur garanti garantiert gast gastfamili geb gebracht gebt gebuhr gebuhrenfrei geburtsurkund gedeckt gefall gefund gegeb geh gehalt gehaltsabrechn gehaltszahl gehor gehort geht gekauft geld geldeingang geldkuri geldtransf geles genannt genehmigt genomm gepruft gerad gerat gering gern geschaftskonto geseh gesetzt gesichert gesicht gesprach gestellt gestoss gesundheitszeugnis getrag gewinn gewiss gezahlt gibst gilt girokonto gluck gluckwunsch goldpaket googl gratulation grupp gutgeschrieb guthab gutschein gutschrift hab halt handeln handelskonto handl handy handys hangout hardwar hast haus heb hebst hebt heimarbeit heiss helf herm herunt herz herzlich heut hier hierh hint hinterleg hinterlegt hinterseit hochlad hoh hol holst holt hom homeoffic honorar hotel idcard ident identifikation identifizier identitatsdiebstahl identitatskart identverfahr ihn ihr indeed innerhalb interessiert internet interview interviews investmentkonto itun jed jemand jetzt jobangebot jobgaranti jobscamming jobticket jobvermittl journalist kamm kanal kandidat kann kanzlei kart kartennumm kass kassi kauf kaum kaution kein keinesfall kennenlern kennenlerngesprach kennung kind klass klein kleinanzeig klick klinik klinikum kolleg kombi komm kommt kongress konn kont kontakt kontaktdat konto kontoauszug kontodat kontoinformation kontonumm kontos kontoverbind kontozugang kopi kost kostenfrei kostenlos kostet krankenhaus kreditkartendat kreditkartennumm krieg krypto kryptobors kund kundengeld kundenkonto kundinn kundschaft kur kuri kurz label lad ladt lag land laptop laptops lass last lauf lauft learning lebenslauf ledig legal legitimation legitimi lehrgang leicht leit leitet letzt leut lichtbild liefer lieferant liegt lik link linkedin list login logindat lohn lohnabrechn mach mail mandant marketing massenrekrutier massiv material materialpaket mehr mein meld meldung mentor messeng mich mindest mindesteinlag minut mission misstrau mitarbeit mitbring mitglied mitgliedschaft mitgliedspaket mitmacht mitteil mitzuteil mocht modul monat monatslohn monatsmiet monst muss nach nachbild nachd nachricht nachweis nachzubild nam nationalitat neb nebenbei nebenjob nebentat nebenverdien negativ nehm nenn network netzwerk neu neun neus nicht niemal niemand nimm noch notar notarkost notig notwend numm nutz oder off offic offn ohn onlin onlinebanking onlineshop opf optimi ord organisation ort packch packstation paket paketaufkleb paketch paketshop palett papi partn partnerbank partnerpaket partnershop pass passiv passkopi passt passwort patient pauschal paypal paysaf perso person personal personalabteil personalagentur personalausweis personalvermittl pfand phishing plattform platz plenum plus positiv post postfilial postident postsend poststell praktikumsplatz prami premium prepaid press privat privatadress privatanschrift privatkonto probeaufgab probemonat probepaket probetag probezeit probl produkt produktkoff produktpaket profil projekt provision prozent prufung push qualifikation quicksupport quittung qureinsteig ranking rat rechn rechnung recruit recruiterin recruiting registri registrier registriert registrierungskost rein reis reisepass rekrutier rent reservi reserviert rest restaurant restbetrag restlich revolut rezensi risiko ruckerstatt ruckerstattbar ruckerstattet ruckseit ruckzahlbar runt rustdesk sag saldo scamming scan scheck schicht schick schlaf schneeballsyst schnell schreib schreibt schrift schriftlich schufaauskunft schul schulung schulungskonto schulungskost schulungspauschal screening screenshot sech seien seit selb semesterbeitrag seminar send sendet sendung seri serios set setz shop shops sich sicherheitscod sicherheitshinweis sicherheitsuberpruf sichert signal silberpaket sind skyp smartphon sobald sof sofort softwar solang soll sollt sonst sorg sortiment sowi sozialversicherungsnummer spat spatest spend spendengeld staatsangehor staatskass start starterkit starterpaket starterset startkapital startpaket startpauschal startset steam steh steht steig stell stellenangebot stellenanzeig stellt stempelkost stepston stern steur steuridentifikationsnummer stiftung stipendium strukturvertrieb stuck stund stundenlohn such summ symbol tag tagesverdien taglich tatig tausch team teamleit teamview technik teil teilnehm teilzeit telefon telegram termin test testkonto testzweck text textinterview threema ticket trad tradingkonto trag tragt training transaktion transf transferi traun treff tvod uber uberfluss ubergab uberlass uberlasst ubermittel ubermitteln ubernachtungskost ubernehm ubernimmt ubernomm ubers uberweis uberweist uberwies uberzeugt ublich ubrig ubungskonto umetiketti umgeh umsatz umtausch unbegrenzt uniform universitat unnot uns unt unterkunft unterlag unternehm untersuch unterzeichn unverzug urlaubsgeld usdt verbleib verdacht verdi verdien verdienstmog verdient verdoppelt verdreifacht verein verfallt verfug vergeb vergess vergut verkauf verlang verlangt verli vermeid vermittlungskost vermittlungsprami verpack verpass verpfleg verrechnet verrechnungsscheck versand versandetikett versandlabel versandschein verschied versend versicher versicherungskost verteil vertrag vertragsabschluss vertragsunterzeichn vertret verwalt verwaltungspauschal vib video videoident videoidentifikation videoidentifizier videolegitimation videos vielleicht vier view visa visakost visum visumkost vorab voraus vorausgewahlt voraussetz vorauswahl vorauszahl vorbereit vord vorderseit vorfinanziert vorgesetzt vorgesprach vorh vorkass vorkenntnis vorleg vorliegt vorn vorsicht vorstellungsgesprach vorstreck vorzuleg wachsam wallet war warensend wart wartelist wed weihnachtsgeld weit weitergeb weitergeleitet weiterleit weiters weiterschick weiteruberweis weitervers weiterversand weiterzuleit wenig wenn werb werd whatsapp wied willkommenspaket wir wirb wird woch wochen wochent wohnadress wohnanschrift wohnung wunschenswert wurd xing zahl zahlbar zahlt zahlung zahlungseingang zahlungslink zahlungsnachweis zehn zentral zertifikat zertifiziert zimm zog zoom zufall zugang zugangsdat zugangslizenz zugesandt zugesichert zuhaus zulag zurst zuruck zuruckerstattet zuruckgezahlt zusag zusamm zuschlag zuschuss zusend zustell zuteil zuzug zwei zwisch",
  "es": "abog abon abra abre abrir acab academi acced acces acept acompan acord activ activacion acto actu acud adelant administracion admit adqu adquir advert afiliacion agenci agent agreg ahor ahorr airdr ajust alberg alert algui almac aloj alquil alta altur alumn amazon ambas ambos amig anad anal analisis analit anim antecedent antelacion antes anticip anual anunci anvers anydesk aparec apell apen apertur aplic aplicacion aport aportacion apostill apple apps aprobacion aptitud apunt aqui arancel armand arranc arranqu arrend articul asciend asegur asesor asign asistent asoci asociacion aspir asum autoliquidacion automat autoriz ayud baj bajat balanc balot banc bancari bas bec benefici beneficiari bici biciclet bienest bienven billet billeter bitcoin bizum blanque bloqu boj bol bolet boletin bols bolsill bon bonif bonificacion bonus book bot botiquin brut bufet bult busc buzon cabez cad caduc caen caj cajer calif calific calz cambi cambial camis campament campan canal canaliz cand candidat candidatur cantid capacitacion capital captur car card cards carg carid carnet carpet carretill cart cas casc casting caucion ced cedul celul cens centr certific certificacion chalec charl chat chats chequ cheque chip cient cifr cinc cit clab clav clic client clinic cobr cobral cobranz cobrel codig coincid colabor colaboracion coleg colegi colegiacion colocacion com combin comenz comerci comienz comision companer compani compart compartel comparti compens complac complement complet compr comprador comprob comun comunic comunical concert concurr concurs conduc conf confiabl confianz confirm confirmacion conform conjunt conmig conoc consegu consegui consej consejeri conserv consider consignacion consul cont contabil contabl contact contacten contart contest contig contr contrari contrasen contrat contratacion contribucion control conversacion convert conviert convocatori coorden coordin copi corr corre correduri correspondent corresponsal corrient cost costari cre credencial credit cript criptomoned cual cualqu cualqui cuand cuant cuatr cubr cuent cuest cuid cumplimient cuot cup curp curriculum curs cursill custodi dal dam dand dar dars dat daviplat deb deber dej dejal delant delanter delit dem demasi dentr denunci deposit deposital depositel derech des descarg descont descuent desd dese desembols desempl desk despach desplaz despu destin destinatari detall detr devolv devolver devuelt devuelv devuelvan devuelven diari dic dict dictal dictasel dictel dieron diet diez diferent difund dig digit digital dim din diner direccion direct discord dispon disposicion disposit distint distribucion distribuidor dobl doctor document documentacion domicili donacion donant donat dond dors dossi dotacion dud efect efectu efecty elector electron ella ello ellos email embaj emision emolument empac empez empiez emple empleador empres encaj encarg encim encomiend encontr encuentr enhorabuen enlac ensobr enter entid entra entrad entran entrar entras entre entreg entren entrev envi envial enviam enviart enviel equip error escan escane escrib escribem escrit escritori esfuerz esper esquem esta estaf estan estas este esto estudi etiquet eur evalu evaluacion evit exam examen exces exchang exclus exencion exig expedicion expedient experient explic explicart exterior extra extract extranjer facil facilit factur facturacion fals falt faltant famili favor felic felicit fianz fich figur final finaliz financ financi financier finiquit firm fond form formacion formaliz formulari fot fotografi franque franquici frent frontal fuist fundacion gafet gan gananci garaj garanti garantiz gast gener generalitat gent gerent gestion gestor gestori gift giftcard giftcards gir googl gratis gratuit grup guard guasap gui gust gustari habitacion habitual habl habr hac haci hag har hast hem herramient hog hoj homebanking homologacion honorari hor hospedaj hospital hotel human iban ident identificacion ilimit imag import imprescind impresor inbox incent inclu incorpor incorporacion incorporart indic indiqu indispens induccion info inform informacion informart informat ingres ingresal ingresel inici inicial inmediat inquilin inscrib inscribet inscripcion inspector instagram instal instant instantane integr interes interesari intern inversion inversor investigacion inviert invit irte itun jam jef jorn jornal junt justif kilometr lad laptop leel leesel legaj legal legalizacion leid libert libr libret licenci lik limit lin line link liquidacion llam llav lleg llev llevat locomocion login logist lot lueg lug lugar luj mail maletin man manag mand mandam manual marg material matricul medi mediant medic membresi men mensaj mensajer mensajeri mensual merc mercade mercaderi mercanci met metal miembr mientr ministeri minut mir mision mism misteri mobiliari mochil moneder money moneygram mont mostr mov movert movil movimient muell multinivel mund nacimient nacional nadi naturalez nav neces necesari necesit negat nequi net netflix nin ningun nivel noch nombr nomin nosotr nuestr nuev numer nunc obligatori obsequi obtien obtuv ofert oficial oficin ofrec olvid onlin opcional oper operacion oportun oposicion opta opte optimiz orden organizacion original otra otras otro otros oxxo pacient pack pact pag pagar pagin pais palabr pantall pantallaz papele papeleri paquet paqueteri par parcial part particip pas pasaj pasal pasam pasaport pasart pasiv past patinet patron paypal ped pedir peg penal pension pequen percibir perd perder perfil period permanec permanecer permis permit person personal phishing pid pierd piramidal pis plan plantill plat plataform playstation plaz plin plus poc pod podri poliz pon pong porcentaj portal portatil porteri pos posesion posicion posit postal posterior postul postulacion preaprob preci precis pregunt premi premium prens preocup prepag prescind preseleccion present presentart prest prestacion presupuest previ prim primer pris priv prob proces product profesional program propi propin proporcion proveedor proxim proyect prueb public publicacion pued puest punt puntu qued quedandot quedart quedat quedes qui quick quicksupport quien quier quinc quincen quincenal quit rap rapipag rat ratit real realic realiz recarg recaudacion recepcion rechaz recib recibi recibir reclut recog recomendacion recomiend reconoc recruit recuper recuperacion recurs reembols reenvi reenvial reexpedicion ref refer referent regal registr regres reintegr remes remit remitent remot remuneracion rent rentabil repon repondr represent requer requier requisit resen reserv resguard resident respond respons respuest rest restant restaur restitu restituir result reten reteng retien retir retiral retorn retribucion reunion revers revis revolut riesg rob roblox rodaj rog rond rostr rrhh rueg rustdesk sac sacal sacart sal salari sald salg salud salv saqu secretari segu segund segur seis seleccion select seman semanal sen senal sencill ser seri servici servientreg sesion sexual sid siempr sig signal siguient simpl sindicat siti sobr sobrant soci social socioeconom softwar sol solicit solicitud solter soport sosten spin steam sub subvencion sucursal sueld sujet sum suministr super support suprem suren suscrib suscribet suscribirt suscripcion suy tablet tall talon tampoc taquill tar tard tare tarif tarjet tas team teamview tecnic telefon telegram teletrabaj temari tempor ten tendr teng tercer termin tesoreri test text textual tiemp tien tiend tig tiktok titul titulacion titular toc tod tok tom total tra trabaj traduccion traig tramit tramitacion transaccion transf transfer transferent transfier transport tras traser traster trav treint tres tribunal trimestr turn tuy ultim ultraview unas unet unic uniform unirt univers unos urgent usar usdt usted usuari utiliz vacant val valor vari veint vend vendedor ventanill verificacion viaj vid vide videoidentificacion videollam viend view vigor vim vis visit vist viviend volv vot vuel vuelt vuelv wallapop wasap wasapp western whatsapp yap youtub",
  "it": "abbiam abbon abilit abit academy accadem accant accanton acced access accett accolt accont account accred accredit acquirent acquist acquister addett adesion affitt affittas affrett affrettat agent agenz agevol agisc alberg albo alcun alla alle alli allo allogg almen altra altre altri altriment altro amazon ambedu ambo amic amministr ammission ammont anal ancor andra anno annual annunc anticip anticipat antiriciclagg apert apertur appen approv apra apri aprir aprit armadiett arriv arriver articol aspett assegn assenz assicur assiem assistent assoc assunzion attenzion attest attim attiv atto attrezzatur autist automat autorizz avant aver avven avvi avvis avvoc azi badg banc bancar bancomat band banking bartolin bas bast beneficiar benven bic bigliett bilanc bisogn bitcoin blocc boll bollettin bonif bonific bonus book bors budget buon bust cam camb camer canal candid candidatur caparr caric cart cas casellar cass cassett cassier cauzion ced cedolin cellul cent centr central cerc cerk certif certific chat chi chiam chiav chied chiunqu chius ciascun cifr cinqu civil clic click client codic coll collabor colleg colloqu commerc commission comp compar compens compl compless complet comport compr computer comun comunal comunic comunicac conclusion concors conf conferm configur conform congratul conosc conoscent consegn conserv consulent cont contabil contant contatt contattac contattam contattatem contr contrassegn contratt contrib controll conv convenzion convert convoc cooper coordin cop copr corr corrent corrispond corrispondent cors corsist cos cost coster costitu cred credenzial cript criptoval cuff cuor curriculum custod dall damm dar dart dat dator davant deb decadent decret deleg deliber dell denar dentr depos deposit determin dett dev dic diec dietr different dig dimentic dimm dipendent diplom direct dirett direttor direttr diritt dispon disposit disposizion distributor div divis dlgs docent document dodic doman domand domicil donator donazion dop dossier dottor dovr dovrann effettu elabor elettoral elettrodomest email ente entra entramb entrar entrat entri entro equival esam esamin esclus esclusion esit esperient esser ester estratt estrem eur evit exchang extra facc facebook facil fals famigl far farl fat fattur favor felic fidat fiduciar fin finalizz finanz finanziar finc firm fiscal follow fond fondazion formazion forn fornitor fornitur fot fotograf front garant gazzett gestion gestor giorn giornal giornalier gir giram girocont giudic giudizial googl grad graduator gratis gratu gratuit grupp guadagn guard hann hom homebanking hotel hype iban ident identif idon idone immagin immed immediat impieg import incar incaric incass incontr indenn indirizz individual info inform ingress iniz inizial inoltr inoltram inpa insegn inser insiem instagram interess intermediar interv intest intestatar invest invi inviac inviam invit iscritt iscrizion ispettor istantane istit istruttor ital itunes laborator lasc lascin lat lavor lavorett learning legal legalizz legg lett letter liber libert librett licenz liet lik likes lim limit link livell lor lord lucchett madr magazzin magliett mail man manager mancanz mand mandac mandam mandatar mander manual marc marketing mass material mediant medic membr men mensil mer merc mes messagg mett mezz mezzanott min mission mobil modul moment moneygram multilivell muse nasc nazional necessar negat negoz nell nessun nett network nient nolegg nom nomin nonc nostr notai numer nuov occasion occorr offert offre oggett oggi ogni ognun oltre onlin onorar oper opportun orar ordin organizz original ospedal ospit ottimizz pacc pacchett pack pag pagh pagin pagop par parl part partecip partenz partner pass passaport passer password past patent patentin paypal pazient pen pendent percentual perd perder period permess pers person personal perven phishing piac piattaform piccol piramidal plic poch polizz port portafogl portal portatil portfol posit posizion poss possess post postal postazion postepay postin potre pratic preassunt preg prel prelev prem prend prenot prepag prepar present press prest prestazion prev preved prevent previst prezz prim priv procedur procur prodott profil progett propost propr proprietar prossim prov provincial provvigion pubblic pul punt qualcun qualif qualsias quant quattr quest quindic quot raccomand ragazz rapport rappresent rat real recap recens recension reclut recruiter recruiting redd reel referent regal region regional registr regol remot repart res resident respons rest restant restitu ret retr retribu revolut riav ric ricar ricaric ricerc ricev ricever ricezion richied richiest riconosc riconsegn ridott rifug riman rimanent rimang rimast rimbors rimess rimett ripart riport risc riserv risors risped rispedizion rispond rispost ristor risult ritir rivenditor rivers rub salar sald salv sanitar sar sara sarann sart satispay sblocc sbors scad scansion scarp scatol scatt schem scherm scont scort screenshot scritt scriv scrivetem scrivim scuol sed segnal segret segreter segu seguent selezion semplic senz ser serial serv serviz settiman sforz sicur sicurezz siet signal sit smartphon soc societ softw soggiorn sol sold soltant somm son sosten sostien sottost sped spedizion spes spett spid spieg sport sportell squadr sta stag stagion stamp starter staser stat steam stell stess stipend stock struttur stud student sub success sufficient suo super superior svolg tablet tard tariff tasc task tass team telef telefon telegram telelavor temp ten teng termin terz tesor tesorer tess tesser tesserin test testual tether tien tiktok titol torn total traduzion tram transazion trascors trasfer trasfert trasloc trasmett trasport tratt tratten tratteng tratterr trattien tropp trov truff tuo tutt uffic ufficial ultim uman uniform unisc urgent usand usdt utent utilizz vagl val valid valigett valut vann var ved vedrem venditor veng verif verific verr vers vettur viagg vide videoidentif vien vis vision vist viv vogl vol volontar volt vostr vuol wallet welf western whatsapp youtub zon",
  "pt": "abaix abertur abra abre abrir acab academ aceit acess ache acim acord ader adesa adiant adicion administraca admissa admissional admit adqu adquir advog agenc agend agent agor agradec airdroid ajud alert algar algu alimentaca aloj alug alun amanh amazon ambas ambos amig anal analis antecedenc antecedent antecip antes antifraud anu anual anunci anydesk aparec apart apen aplic aplicaca aplicaco apolic aport apos apostil apple apps apresent apress aprovaca aptida aqu armari armaz arrecadaca arrend artig assegur assessor assinatur assist assistent associaca assum atenca ativ ativaca atrav atribu automat autoriz autorizaca auxili aval avali avaliaca avaliaco avanc avis baix balca banc bancari banking bas bast benefici beneficiari biciclet bilhet bitcoin boas bols bonus book bot branqueament brut busc cab cacif cad cadastr cadun caem cair caix calc camis campanh can canaliz candidat candidatur capacet capital captur car card cards carg carreg cart carta carteir carteirinh carto cas casting cauca ced celul cent centr certida certific certificaca cham chanc chat chav cheg chequ chip cidada cifr cinc classific client clinic cobr cobranc codig cofr col colabor colaboraca coleg colegi colet coloc colocaca coloqu com combin comec comissa comisso comparec compens complet compr comprador comprov comput comun comunic conclu concorr concurs concursal conduca confi confianc confirm confirmaca conhec conjunt connosc conosc consegu conselh consider consul cont contabil contact contat contig contr contrari contrat contrataca contribuica control conveni convers convert convertel convid convocator coorden copi corr correi corrent correspond correspondenc corretor crach credenc credit cri crimin criminal cript criptomoed cuid cultur curricul curriculum curs cursinh curt cust custod dad dam dand deix del demor dentr depo deposit depress descarreg descont desej desembols desk desloc deslocaca despach despes destin destinatari detalh dev devera devolv diar diari dias diferenc diferent dig digit digital dinheir diplom direct diret discord dispens disponibiliz diss distribuica distribuidor dit divers doaco doador dobr doc document documentaca dois domicili donat doutor duas edital eletron email embaix embal embalagens emissa emol emolument emos empilh empilhadeir empreg empres emprest encaix encaminh encarg encarreg encomend encontr enderec engan enquant entidad entra entrad entram entrar entre entreg entrev envelop envi epoc equip erro escrev escrit escritori esforc esper esquec esquem esta estafet estar estas este estrangeir estud estudi etiquet eur evit exam excess exchang exclus exig expedica experienc explic exterior extra extrat fac facil facilit fal fals falt famil far fard fatur favor favoravel faz feit ferrament fic ficara fich figur filiaca filial fin final finaliz financ financeir fiqu firm fiz folh for formaca formulari fornec fornecedor fost fot fotograf frent fund fundaca ganh garag garant gast gent gerent gesta gestor gift giftcard giftcards golp googl gorjet gost gran grat gratuit gravaco grup guard gui habitual hav hesit hoj homebanking homologaca honorari hor hospedag hospital hot hotel human iban ident identificaca imediat imprens imprescindivel impressor incent inclu indic indispensavel info inform informaco informat ingress inic inici inicial inscrev inscrica inspetor instal integr integraca integral inteir interess intermediari invest investidor irem isenca isso isto itun jam jornal junt jur lad lavag legal legalizaca lei lev levant liberdad licenc lig ligaca ligaco lik limit linh link liqu livr login logist loj lot lucr lug lux mail mais mal malet mand manual maos marketing mass materi material matricul mbway mediant medic mei membr men mens mensag mensagens mensal merc mercador mesm minh ministeri minut misso misteri mobiliari mochil moneygr mont montant mor mostr motoboy motor mov moviment mpes muit multibanc multicaix multinivel nasciment necess necessari negat nenhum netflix ningu niss nivel noit nom noss notebook nov nubank numer nunc obra obrigator obrigatori obtiv ocult oferec ofert oficial oficin olham olhand onde onlin opcional oper operaca oportun orcament ordem orden organizaca origin otimiz outr pacient pack pacot pag pagament pagin palavr papel par parabens parceir parcial part particip partilh pass passag passaport password past patra pec ped pegu pel pensa pequen perc percentag perf perfil pergunt period permanec permissa permit pes pesquis pesso pessoal phishing picpay piramid plan plataform playstation pod pont pontu porcentag port portatil posit poss possu post posterior posts pouc poupanc praz prec precis prefeitur premi premium prend prepag preseleca present pretend prev previ primeir print prints priv proced process procur produt program propagand propin propr propri prov proxim public publicaca publicaco qual qualificaca qualqu quand quant quart quatr queir quem quer quick quicksupport quilometr quinz quinzen quis quot rap rea real realiz recarg recarreg receb receit recib recolh recomendaca reconhec recrut recup recurs red reembols reembolsav reembolsavel reencaminh reenv reenvi reexpedica refeica referenc regional regist registr remess remet remetent remot remuneraca rend rendiment rentabil rep repass repo repom repor repost represent republ requ requer requisit reserv residenc respond respons responsavel respost ressarc rest restant restaur restitu result ret reten retenh retir retorn retribuica reunio revis revolut risc roblox rod rost rustdesk sac sair sal salari sald salv saqu satisfaca scan secret seg segu seguint segund segur seguranc seis sej seleca selet seman sempr sena senh senhor ser sera seri servic sessa seus sig signal simpl simplific sinal sindicat sit sob sobr soci social softwar solicit solicitaca som soment ste suas subsidi super suport support suprem tablet tard taref tarif tax team teamview tecnic telefon telegr telemov telemovel teletrabalh tem temp tempor tend tens ter tera terceir term termin tesour test teus text tir titul tod token total toxicolog trabalh traduca tramit tramitaca transaca transf transfer transferenc transport treinament tres trimestr trint troc troqu trotinet tuas tud ultim ultraview umas unic uniform unitel urgent usar usdt usuari utent utiliz vag val valid validad valor vam var vari venciment vend vendedor verificaca vers viag viaj vid videocham videoidentificaca view vim vint vir vis visit vist voc volt volum voss western whats whatsapp zapzap"
 },
 "groups": "80v 83y 87p 87s 885 890 89c 89o 8ba 8bw 8e9 8qy 8qz 8rm 8sl 8ss 8sw 8ta 8td 8tn 8uq 8yw 8yx 97f 99a 99f 99m 9a0 9a1 9a9 9ac 9al 9ep 9nf 9ng 9op 9pj 9pn 9pt 9q7 9qd 9qr a0g a47 a4d a5m a8i a8t a8y a92 a9k a9m acd ago ao2 aq3 aq8 aqb aql aqm aqr awi b0x b4a b4f b5n b5x b80 b8b b8k b8n b8r b96 b98 b9d b9f bbw bh8;8ah 8ai 8ba 8bw 8kw 8ta 8td 8tn 8wo 917 9a0 9a1 9a9 9al 9h0 9q7 9qr 9xj a4x a85 a9k a9m ahx aj4 aql aqm aqr ayl b51 b80 b96 b98 b9d b9f bh8 bhe;9w4;9w4;;8j8;8xe;8xe;8xe;8xe;8xe;8xe;8j8 9fa 9w4 ad7 bcv;9w4;9w4;8j8;9fa;8j8 9fa;8j8 9fa;9fa;8j8;8j8 9fa;8j8;9w4;84i 8pq 8xr 96e 9mc a40 agh an1 avi b46 bg5;7z3 8n3 b3b;av9;8j8;av9;84i 84j 8pq 8pr 96e 96f 9mc 9md a40 a41 an1 an2 b46 b47;80v;8f2;84i 84j 8pq 8pr 96e 96f 9mc 9md a40 a41 an1 an2 b46 b47;8xe;84j 8pr 96f 9md a41 an2 b47;80v;8f2;;bcv;8f2;bcv;bcv;bcv;ad7;ad7;ad7;av9;av9;av9;av9;av9;;bcv;ad7;8xf;8xf;8xf;8xf;7v3 7wb 7wf 7wo 7xd 7xe 7xg 7yp 7yt 7z5 80p 81t 82n 82u 82x 82z 83a 83z 84b 84e 84h 84o 84r 855 85i 867 874 87w 88f 88q 88t 8aa 8ah 8ai 8ak 8ax 8b9 8bf 8cb 8dv 8e3 8e5 8ey 8fh 8fv 8hg 8i9 8iz 8m0 8m3 8m7 8nv 8op 8p1 8pi 8pn 8q0 8qw 8re 8rm 8so 8tp 8tr 8uv 8v3 8vn 8w7 8wr 8xh 8xk 8yd 8z4 967 9x0 9yi 9zr a01 a3s a3x a4k a5s a6k a6z a8h a8n a8p a9x aa8 acr adf aes afd ags ahg al7 ana aol aos aou apt aq2 ar3 ar6 ate ats avd avh aws axj ay1 ayy aza azj b0b b2f b4l b4x b5j b5m b6q b7h b88 b8a b8f b8z b95 b9d b9f b9h b9n bak bap bas bc2 bcx bd3 bd9 bef bek bez bfd bfj bg6 bge;92r 97t 97x 99c 99s 9ak 9aq 9b9 9bw 9cy;9r3 9r5 9tn;ab2 ab8 afo;ab8;ab8;ab8;afk;aat ab8;ab8;ab8;aaz afn;aaz;aaz;ab8;aaz afk;aaz afo;aaz afo;ah7;8c9 8cc;ai2;;;8y3;;8y1;abn;80r;7u1 7u6 88y al7 ats;8ik;ab8;ab8;afk;aat;ab8;aaz afk;afk afn;baw bfb;bf7;baw;bai;ban;ad2 afq;ad2 afq;aex;aex;bcq bff;bej;bej;bej;ad2 aex bcq bej bff;aex;aex;7u6 87y;9b0;;;804;aou avd;b1p;9yi a3i a3u a3z a46 a4e a4g a4k a9x aa8 adf af9 agl agn ags ak1 al7 amx an6 ana aol ar3 ar6 arg as0 asl asm asw atp avd awq;7uu 7v3 7wk 7xd 7zd 7zv 803 859 86a 890 893 89x 8bp 8c6 8em ak1;;8zr 9aa 9dd 9e5 9vm;abn;abn;abn;bb8;bb8;7tq 9m8 9mb 9mf 9mn 9mx 9mz 9og;8sv 8tt;;7v3 7yp 7yt 818 82u 82x 82z 83a 84f 84i 88t 8aa 8ax 8dv 8e0 8hg 9mh 9nb 9nv 9pi 9q0 9qn 9qv 9rb 9rj 9rn 9rr 9rx;7vf 7xm 806 807 81f 81m 848 855 87s 885 89l 8f8;abl bb6;baw;baw;baw bf7;bai baw;ab8 avr;aat;avq;avq;ain;7u0 7w4 7zv 7zz 818 81h 8fv;;axf ay1 ayy azj b41 b45 b4c b4g b4l b9h b9n b9q bcc bd3 bec bef beu bft bg8 bge;;;bfg;ab8 agd;ab8;aat;ab8;afk;afk;agb age bfz bg1;7yz 87l 87m 8eh 95q 95s 9bt 9cf acz ad1 aox auo bcl bco;baw bfi;baw;bai baw bfi;bfi;7ty 7ug 7ur 7vx 7vz 7w5 7zf 7zx 809 81t 83t 8ao 8bk 8et 8ft 8gh;bcq;abn;abn bb8;81m b56 b6q ba0 bas be4 bfj;abn;;8aw;bev;baw;baw;bfh;bfh;baw;7z8;ab8 afs;ab8 afs;;aat ab8;ab8 afs;7wt 7ys 81m 82n 835 84y 86n 86p 86w 8an 8dx 8eo 8fe 8i8;ayt b4k b4v b4x bav bd3;7y7 8f9 8iu 9f0 arh b9z;8m0 8m3 8my 8nv 8tp 8tr 8wr 8xk;;9lc 9m1 9mh 9qn 9rj 9rr 9st 9tn 9w5;9uk;8qw 8rj 8rm 8tp 8wn 8xh 8xk;8y1;8y3;8y3;8y1;;bev bfg;baw;baw;bai;;abo;7ug 7vx 7vz 810 8ao;8gb;;9hw 9ib 9kt 9lc 9nv 9o1 9t8 9tl 9v1;;;;abn;abn bb8;;;;;;;;84s 84u;921 923 92j 92l 92p 92r 94z 95g 97t 9co 9cy 9ei;bfe;afp afr;;;9mm;82l;;;abo ahz;bb8;;;92v;avq;avq;;;8fb 8fj 8fl 8gp;;8is 8it 8r4 8r5 9ey 9vs ao8 aoa;7ts 7v2 7wi 7wj 7wn 8d8 8ej 8gl 8hb 8iq;7v9 7ys 802 81m 83k 85s 867 8an 8as 8az 8cj 8eb 8hk 8i0 8i8;;aft;ah5;b4z bao bgt bgv;;7te 7ua 7w5 7zx 82j 8ar 8ft 8g3;ab8;ab8;aat;ab8;aaz;aaz;;;avq;;bai;ahz;;;;bfe;;9z7 9z8 a5e;9z7 9z8;8pg 8sj 8v1 8v5 8v8 8vg aqx auw;;;7vk;8y0;8y1;bhi;ai4 amd;868;868;;al8;amk aqv auw;;;;abn bb8;abn bb8;azz bdb bdf;;baw;baw;axt;bai baw;baw;;abn;bg0;bar;bar bg0;azj b0i b48 b4m b52 b8a b8f b8h ba2 bb2 bbf bbq bcx bd8 bdm be7 beu bg6 bge;abn;ach;ach;ach;ach;ad2 aex bcq bej bfb;bej bf7;bej bf7;bej;;aex;ad2 aex bcq bej;aex bej;aex;ad2;aex;ad2 aex afk bcq bfb;ad2 afq bcq bff;ad2 afq bcq bff;ach;9yi 9zr a01 a43 a4i a4y a8h a8n a8p a99 aai abv ac7 ado adx aej af9 afw agi ags aho ak1 anc aq2 at8 atp avh;bb8;ai2;avr;avq;ai2;ad2;ab2 ab8;ab8;aat;ab8;aaz;aaz;8y3 aaz;aaz;8y3;ad2;;bff;afq bff;afq;bb8;abn;bb8;bb8;bb8;avr;aic;avr;avq;8h9;afv;ab8 aex;ab8;ab8;ab8;aat ab8;ab8;aaz;afk afn;afv;8y3;azz b0k;8gq;bb8;;;;;;;b6s bgr;;ab8;ab8;;aat ab8;ab8;afp;baw bf7;baw bf7;baw;bai baw;ban;baw;baw;bfk;;bfk;8ba 8bi 8bl;81e 81p 822 829 82d 82e 838 8o9 8ol 8om 94d 94v 94x 954 a0y a1r a20 a28 a2a a2k aly am0 amj b1c b2b b2j b2k b2u;9zg;a5e;9zg b09;8jp 8kg 8kp 8mo 8mz 8os 8qe 8ro 8wn ajy ak8;a6y a79 a9n a9s a9v aa7 aij an9 aol aos aqt aqz ar5 at6 aun avt avy axh axy ay5 ayc ayv az2 b02 b61 b72 b99 b9b b9e b9r bb2 bcz bew bfy;96a 96j 9dg;aqt aqz ar0 ar5 at6 aun;aij asl at6;;ach;9zs a6y a79 b72 b7m b9b;9fp 9g7 9hr 9ij 9qk 9qr 9r2 9r5 9re 9rf 9s3 9sl 9tc 9tw 9ua 9up 9va a6y a79 a9n a9s a9v aa7 aac acj axy ay5 b9b b9e bb2;8zw 9ak 9at 9av 9ay 9ba 9cr 9ek 9f2;84a;8gq 8i1 8i5 8ig;8jp 8kc 8kg 8kp 8l2 8la 8lj 8lt 8m8 8ma 8mo 8oe 8os 8pk 8pp 8q0 8qe 8re 8w1 8w7 8wn 8yl 8ym 900 90f 90j 90n 90r 91h 91m 91x 928 93g 998 9aq 9ay 9bm 9bz 9c0 9cz 9db 9de 9dk 9dn 9e1 9en 9x4 9x9 9zr a2o a3b a3d a3u a46 a4j a4t a53 a5n a6k a97 aas abd abg abv acr ae5 aej af0 afd aga axh ay5 ayc ayv az2 azd b02 b41 b4c b4h b4k b4v b56 b5c b5o b6j b7m bah bb2 bbf bdt be3 bem bew bez bfy;8y3;aip ann anr aro awb;9x4 9x9 a2o abg af0 aga ai4 ail aip ait aj8 ajf aji ajy asg asx awb;9h9 9i3 9qz 9u6 9v2 9vi;9hd 9hj 9hr 9j1 9pg 9qk 9qr 9qv 9qz 9r2 9re 9rp 9sg 9sh 9sl 9ud 9va 9vi 9vp;ach;8y3;8y3;8y1;8y1;7vk 8a6 8af;ab2 ab8 agd avo avr bar baw bg0;aaz;aaz;baw;ab8;avq;avr;aat bai;ab8 ban baw;aaz;aaz ban;avq;aaz ban bar bg0;aaz;aaz;ban;aaz;avq;agb age avo bfz bg1;;9ff 9g7 9gj 9h6 9h9 9hb 9i3 9im 9pv 9q1 9qv 9t0 9tw 9u5 9u9 9ua 9up 9v2 9vy;8kc 8kg 8ku 8m0 8m3 8m7 8mv 8qe 8rm 8ro 8ss 8t1 8v3 8yl 9u5 9u9 9vy 9zs;ab8 ban baw;ab8;baw;ab8;aat bai;ab8;aaz;aaz ban;;bfk;bfk;abn;abn;bb8;bb8;b8b b8k b8r;;879 8fd 8z9 9d0 9tj awz;ai4 aip ait aj8 ajf aji ajy ak8 amx an5 asg asx ate atq auh avy awb awd;9ye a3v a4u aea ahe ar5 b42 b4w bdy bh3;ach;ach;ach;9ba 9bk 9bu 9bx 9c0 9ek 9f2 9ff 9g7 9gj 9hb 9hd 9hj 9ix 9j1 9n0 9pg 9pv 9qk 9qr 9qv 9re 9rp 9s5 9sg 9sh 9sl 9tw 9ua 9ud 9up 9va 9w6 aug;ach;ach;ach;9gb 9hq 9l5 9nw 9o2 9px;8x2 8x8;;8zw 90r 998 9en;8sl 8sw;bc0 bc1 bc7 bcp;83e 8xs 8xu 95s 9lr ago avk;adj adm ads adt;87u axh axy ay5 ayc ayv az2 azd b48 b61 bb2 bc5 bcc bcz be3 be7 bem bfy;bb8;baq;7te;abn;abn;;9yz 9zi a0g a40 a41 a47 a92 axy ay5 b56 b5c bb2 bcz;9d0 9tj;;8kc 8kg 8l2 8lj 8ma 8mo 8mv 8or 8os 8ue 8v1 9gh 9hq 9hv 9k7 9lg 9mm 9qj 9qp 9r2 9se 9tw 9vo;7v8 8gi 8ky 8wb an1 an2 aqb;8ky 8wb;aid aj5 akj alh all alv amk aou au3 aua axu ay0 ay7 aym b0p b11 b1x b35 b9j bf9;856;;;;agh;91m 91x 92c 92f 93g 95l 96e 9b2 9bb 9c5 9cn 9cp 9cz 9dn 9en 9ep;ab0 bai;ab0;bai;bao;;;9hr 9jz 9l9 9mc 9po 9q9 9ra 9rf 9ru;;9wa 9we 9wh 9wl 9wx 9x6 9y1 9y4 9y9 9yd 9yv a53 a5i a5l a5t a61 a8f a8n a9j a9p a9z aa9 aaw ab3 ac7 acw adc aep aey aft agl ahs;axj axm;ai2;axj axm;99t;8rd;b0i b4h b5t b6j b7h b8a b8f b8h ba9 bav bcx bem bez;8no 8o6 8wr 98y 9yi 9zr a3b a3d a4g a5s a6i a6k a8h a8n a8p ad9 adf aes af0 af9 afd afw;aex;aex;bej;bej;7v7 8hd;;afp bfe bg1;9yx;;;9yx ab0 bao;9yx;baw;baw;ach;ach;9yx;ach;ach;9yx bai;9yx;ach;9yx ab0 bao;;ach;9yx;9yx ach;8y1;8y1 8y3;8y3;8y1;8y1;;8y1;bfg;afr;;9fp 9pb 9qp 9r2 9r5 9ri 9s3 9se 9sh 9tc 9va 9xk 9zm a08 a0l a0n;;ai2;;9we ahs;8ji 8kx 8n1 8op 8uh 8w1;bb8;8lg 8pi 8rm;;;bg5;8iy anl;8rd;bfk;bfk;bbb;amp aob;bao;;ach;ach;ach;abn;anq aob apm;;abn bb8;anq aob awf;bb8;b9i bao bhb;bao;7tm 7ui 7vh 7vk 7vm 7vn 7vo 7vq 7vr 8a2 8ab 8aj 8al 8am 8at 8av 8bh 8bi 8gy 8h2 8ih 8io;7vk;80h;afp;;bfr;8m1 8m4 8m9 8un ag3;ab8 baw;baw;ab8;aat ab8 bai baw;ab8;ain;863;b21 b24 b28 b2c;884;7u3 7v3 802 81m 83g 85w 87s 89f 89w 8ah 8b4 8bc 8bf 8f5 8g0 8g4 8hc 8hg 8ie;bb8;ain;;;;8br;82a;als;;a1t a1y a22;;;9np 9q0 9vm;;;;afv;afv;8iy;;;;;;7vx 7wn 7zf 82k 85c 898 8ee 8ej 8g5 8im;;an5 aug;;9qo 9sd;82y;ab8;avq;avq;ab8;aat;ab8;aaz;aaz;avq;8dl 8dn 8ds;at3 awl;9d0 9tj awz;;;81z 82a 82q;;;b59;bb9 bhg;96i 96z 9cd;;8c3;8nm 8po;a1p a1t a1v aar aay atp b3h bag;;;9lf;ab0;aat;95d;ab0;ab0;;a1x;8dl 8dn;bhi;bhi;81w a1p a1v aar;9j0 9kf;a38 aar;a9y ab0;a26;9r1;9bk 9bu 9bx 9ek;;7u4 7wb;8zw 900 90f 90r 91f 91h 91x 928 92s 993 998 9ak 9at 9av 9ay 9ba 9bb 9bk 9bu 9bx 9c0 9cr 9cz 9db 9de 9e1 9ek 9el 9ep 9es;82p;82p;7u4;7v3 7wb 8b2;83e;alw;;agh;;;bb8;bb8;99z 9a2 9a7 9a8;a1d ab3;7x8 82o 841 846 84d 8dr 950 963 965 9ku 9m3 am2 ams;80w 84d 84k;abn;abn;;9dk;;ann anr any aod aqk ara at3 at9 axb;;;;7xl 7xn 7xt 8dj 8er 931 9cj acn bc8;bg5;;7tu 89f;;9ri 9s3 9se 9sh;9hr 9hz 9ij 9ko 9pb 9ra 9s3 9su 9tc 9ua;;8tb ajq akg ann any ao1 aod aq0 aqk aqw ara asg asl asx at3 atp au6 aui aut aw6 ax1 axb;9hw 9nt 9o7;;afv;bb8;abn;7xd 7ys 802 80o 80u 81m 855 85m 86p 88o 88z 89n 8ah 8an 8bw 8cv 8cy 8do 8eb 8ew 8fe 8g8 8hk 8hq 8ir 921 96o 9aa 9cb 9cy 9dm 9j9 9mn 9o7 9pi 9rx 9tl 9u9 9v1 als aq2 arg aw0;a3f b3o;ach;;;;;ach;adm ads;8xr agh avi bg5;8xr;ab2 ab8 agd;aaz;ab8;aat;ab8;aaz;aaz;;aaz;agb age;agc;;abn bb8;abn bb8;;bfe;afp;98r;971;agh;agh;avi;avi;8xr;8xr;agb;ab2;bar;avo;bfz;bai;avq avr;avq;avq;avq;;;avq;avq;ab2 agd;avq;bar bg0;8nu;7ug 7ur 7vx 7vz 7zf 809 810 83t 8a4 8ao 8bc 8bk 8bm 8c2 8et 8ft 8g3 8gh 8gm 8hs 8ip 919 91b 93n 94e 94l 94o 95w 9a5 9ad 9ap 9e3 9e7 9ew;7te;9h2 9jq 9k0 9k5 9kf 9kj 9u1 9uj 9vq;7u0 7xl 80y 85t 866 870 873 878 88o 88t 88x 8c5 8ck 8db 8dm 8ff 8hv 8hy 8if;7v3 7yy;8wm;b1q b27;8tb 8zu 90t 91h 91j 91m 91w 91x 928 92s 92y 930 93g 94g 953 958 95e 97u 9a3 9a6 9ak 9at 9b2 9bk 9bm 9bu 9bz 9c0 9cc 9cn 9cp 9cr 9db 9de 9dn 9e1 9el 9es 9nj 9og 9w6;91w 95e 9a3 9ak 9at 9bu;7u1 7u6 7w5 7wc 7z1 7z2 7z6 7z7 7z9 7za 7zc 7zp 819 821 82h 82s 82t 82y 831 841 8fu 8g6 8oq 8ou 8q5 8xr 8xw 939 93a 93b 93d 93h 951 952 95c 95m 970 9ir 9is 9it 9iv 9iy 9j2 9kv 9kw 9ky 9la 9lk 9my;8y1;;90j 953 97u 9a6;bb9;91k 9bq;8ow amd;863 8h1;;7vg 7wh 7wq 7wv 7ww 86c 8gp 8li 8ll 8t4 91s 91t 9y7 9ya a9c abi ae0 afa afr ajo ajr ajx az8 azb azg bb4 bdp bev bfg;;abl bb6;;8e7;8jx 8k7 8la 8le 8lj 8m8 8qe 8qs 8qv 8rx 8sj 8uo 8vi 8yr 8yu ao1 aq0 at3 auk ax1;8jx 8k7 8kd 8la 8le 8lj 8lk 8lt 8m8 8mf 8mh 8mi 8np 8pw 8qe 8qs 8qy 8rf 8rv 8rx 8sj 8t9 8tk 8tn 8tx 8uo 8vg 8vi 8we 8wi 8yd 8yr 8yu 8yv 8yw 8z5 8zj 9we 9wl 9wx 9x6 9y1 9y4 9y9 9yd 9z4 9zp a5i a5l a5t a5y a61 a6r a8f a8n a9j a9p a9t a9u a9z aa1 aab aaw ab3 adc aey afm aft ahh aho ajq all alo any ao1 aod aq0 aqk aqo aqw aqy ar4 asg at3 at9 aui auk aw6 axb bc2 bd1;;;a53 a6r aab ab3 aef afm ahu;avi;;awy;8jx 8k7 8kd 8l8 8la 8le 8lj 8lk 8lt 8m8 8mf 8mz 8np 8pg 8pk 8qe 8qs 8qv 8rj 8rv 8rx 8sj 8tk 8tn 8tx 8uo 8v1 8v5 8v8 8vg 8vi 8we 8wi 8x0 8x5 8yr 8yu 8zb 8zj a2m a67 ac4 aev afx ann aod aof ar4 are asb at3 at9 aui awl;;all am6 ama at7 axa;8jx 8k7 8kd 8la 8lj 8qe 8qs 8qv 8rj 8rm 8ro 8rv 8t9 8tx 8vg 8vi 8x5 8yr 8yu 8zj ac4 aev;8d3;;axp b66 bbo beh;aqo aqy ar4 arc are;bfg;afr;99k 9eu;884 887 88j 986 98i 98q 98t 9oa 9oo 9ox 9oz;986 988 98i 98q 98t 9oa 9oe 9on 9oo 9ov 9ox 9oz;884 9oo;884 887;ab8 baw;baw;ab8;aat ab8 bai baw;ab8 baw;aaz ban;aaz ab8 ban;8x7 8x8;;9we a5t a5y a9t a9u a9z aa1 aab aef afm aqo aqy ar4 arc are bc2 bd1;;;9wl 9wx 9x6 9yv a53 a5i a5t a5y a9j a9p a9u aab ab3 aef afe afm aft ahu;8ru;afr bfg;8ok;8rd 8uj axa;;8on 8ya;;;9a2 9a5 9bq;;86z;;856 8a9;856;9fn;9yx ab0 avq avr bao;avq;ach;ach;avq;avq;ach;ach;9yx;;avq;avq;9yx ab0 bao;;avq;;aeo;afr bfg;afp bfe;abn;7zx 82j 8g3;;7u4 7xd 80t 83f 83z 842 8bo 8bs 8d2 8dq 8ti 8tl 95r 9ak a9o aqx ar1 auw b9c bc2;;9yj aea af5 ag2 ag4 bdy beq bfq bfs;;;7u7 7us 8yc 92j 92l 92p 92r 96q 96y 99c 99o 9ab 9co 9em;;8y1;8y1;b3u bci;a3l a3o acw amk aqv auw;amt ar7;95r 9ak;b9c;849 8jd 8pj 8po 9fb 9w7 a3t a49 an4 b4d;agc;agc;amt ar7;9lq 9qj 9qq 9si;8zm;8y1;;9h6 9hy 9ib 9m1 9mh 9mo 9pi 9pw 9q1 9qx 9ra 9t8 9tz 9v1 9ve 9vh;;8ya;;afr bfg;;8rd 8ti 8x3 8xq;;8pe 8ts;;;;8ch 8co;8xs 8xu ago;;845;845;845;83e;;;8cb;8je as7;8u4 9br 9sb aal arl;8zr 92j 92l 92p 92r 9ab 9e5 9ei azj b2f b3r b6j bav bcx bd3 bd8 bef beu bga bgj;axk;;8je aqy;;;ak1;b3f;9l9;;;;7yq 7yt 82t 874 883 89c 8b8 8dv 8dw 8fm;7u8 901;7u8;8o0 a36;b03;;;;;;7ue 7y5 817 81a 9wa 9wf azj b3c b3k b3m b3r b6j ba9 bav bcc bcg bd3 bd8 be7 bec bef bem beu bg8 bga bgj;;93v 95b 9dy 9e0;aik ar1 axa;8om 8xl;8jh;;81f;8k7 8l6 8pe 8qe 8t7 8ut 8yi a5i a5t a9o aa1 b7h b9c b9j bc2 beh;;80s 816 81y 83d 83g 84v;93z 95p;;bg8;9ji 9lu 9m9 9uj 9um 9uz 9vq;a1e a36 a3s a3x al1 al2 axf axj aza b5j b5m b88 b8f b95 b9d b9f b9v ba0 bap bas bbq bc2 bc5 bcg bci bd9 bdo bek bfd bfj bg8 bgf;802 805 82n 84b 858 85w 87k 87w 8bm 8dx 8f5 8g0 941 967 96c;;ain;;8xr 8xw agh avh avi avm bg5;8d9;ba5;8zy 941 97p;7v6 7w1 7ys 835 854 85m 85q 85s 85t 85w 872 88x 88y 89w 8an 8bo 8bu 8ca 8cj 8cv 8cy 8eb 8eo 8fy 8g8 8hc 8hk 8hq 8ju 8tb;;7wf 7zk 80v 84f 84i 8h7;8jy 9wm;900 924 92f 95r 9bb 9d8;8p1;908;8zt 905 921 92j 92l 95g 961 96y 97h 97t 99s 99u 9b0 9bc 9bp 9cb 9cy 9d5 9em;;afu;7vf 809 80x 812 81f 848 855 87s;al0 an0;;an0;aev afx b56 b5j b95 b9v ba0 bas bc5 be4 bf0 bfj;8du 8e8 ac6 akc auq;8nn 8pi 8pn b1r b1u b3f;8xr 8xw;7wf 7wo 7wz 7x1 7x3 7yw 820 83q 841 85e 867 86f 885 8b0 8b8 8d1 8dq 8ey 8fh 8fm 8g1 8i9;874 8d2;;;;7v3 7wf 7wk 7wx 85h 85j 86q 86s 8ce 8cw 8cz;;abn bb8;86z afr;;;bfg;abn;9wo 9wv ab2 ab8 aex afo aif att avr axx bar baw bej bf7 bfb bfc bfh;ab8;ab8;ban;ban;baw;9wo axt;ab8;afk avq;afk;att avr;aat ab8 aex bai baw bej;ab8 ban baw;ab8;baw;aaz afk afn ban;;aaz;aaz;afk afn baw bf7 bfb;avq;avq;aic;afv baw bf7 bfh;baw bf7;aaz afo ban bar bfc;ban bfc;aaz afo;8a1;8y3;;8y3;bb8;afr;8o6 8or 8pk 8pp 8ps 8q0 8r0 8rx 8su 8uv 8vn 8xq;abn bb8;;8jf 8jh 9bn 9e4;afp afr afv;abn;ach;ach;ach;ach;ach;ach;8ch 8dl 8dn 8dp;bb8;bfe bfg bfk;7ts 7ub 7uc 7ux 7v1 7v2 7w2 80r 8a6 8a8 8ad 8af 8ay 8bh 8br 8bv 8bx 8bz 8gl 8hb 8hj 8hp 8i4;8y1;8y3;;8y1;8y1;;7ub 7um;;95s;8x9 9sy acs acv av2 av3 bcd bch;8mc;9f3;;bej;aex bej;84b 84e 84h 855 85w 87w 88f 8eb 8ii 8iz 91b 95u 961 969 96o 96p 97h 99i 9cb 9h6 9lr 9lv 9m1 9mo 9mz 9st 9vh ait al1 am9 amm amx an6 ana ao3 auh avy;;;;;;8ek;aex;8d6 8du 8e8 8ea 8f3 8f4 8mq 9as 9bn 9s6 9sm 9sr 9ss 9te 9th 9zb 9zc ac2 ac8 aco akc auv b06 bbm bbr bc9;;ab1 ayq b05 bam baq bat bfn;;afp;bf5;83e;9lr;b6p b72 b7z b82 b84 bdq;any;afr;a6q a79 a84 a89 ab2 abt ae2 agg;aat ab2;9x0 9x9 a2w a3b a3i a3u a3z a46 a4e a4g a4k a4y a5n a99 abd abg adx ae9 aes afc afd aga agn ay1 ay9 ayr ayv b3c b3k b41 b45 b4c b4g b4l b52 b5o b5t b6p b72 b7z b8u b8z b93 bav bdm bdx be3 bey bez bfy bg2;bdq;;;afu;8gn;b5t b6f b9n b9q bbi;;;;;;;;8y1;a3f b33 b3o;9m8 9mb 9mf 9mn 9n0 9nj 9og 9w6 b9n b9q;abn;;ach;;bb8;;abn;7xc 7xj 8a9;8g7;b33 b3o bgb;;avk;ac3 bbn;ac3;8ia;8ow;;;;8ow 8y9 9wa a7s aas abv ac3 af6 afm axf axh bah bbf bbn be4 ber bf9;;bg5;8jv 8qj;;aft;agh;baw;baw;bai baw;ban bfc;;;884 888;7ty;82a 8dn;ab0;ab0;ab0 bao;bao;agb agd age bfz bg1;aat;bai;bg0;;;82a;8y0;8y1;;;af7 bes;bes;bes;bes;af7;af7;af7;af7;af7;a96;;;axt;ach;ach;ach;ach;ach;ach;ach;8y1;8y3;8y3;;8y1;8y1;att;bai;8y3;8y1;8y1;89z 8a6 8br;aat;86j;;afp bfb bfe;bf7;bf7;afk afn;ach;ach;bes;82a;azz bdb bdf bdg;8ot 8pd b2m b2x b3t;af2 beo;8u2 8u3 8u6;avo;avq;avq;aic;;8ch;8d4 8da;;83y;8w3;8ms 8wi 8yv 8yw;b7x bey bh4;att avr;att;aat;avq;;axu ay0 ay7 aym b0p b11 bey;afq;afq;ab8;aat;82a 832;;;;;8w3 9xk a22 a5y a67 aa1 ac4 af0 ahk b5z b9j bah bak bem;;832 8ee;bb8;afp afr afv bfe bfg bfk;alh all aqb;;;axk b1k b1w b4m;7xc 7xj 86z 89z 8a9 8ad 8af 8br 8ch 8co 8dl 8dn 8dp 8ds;;;;8vk;880 8gp 9hm apb;ay2 b0j b2a b2i b5g b6l bap bbq bcg bdo bfd bgj;;;86z;;agh asb at5 avi avm b2s bf8;;9ff 9fm 9gh 9hb 9hq 9hv 9k7 9kz 9lg 9mm 9ob 9op 9pb 9px 9qj 9qp 9r2 9ri 9s3 9se 9sh 9tw;a3c a3e b3l b3n;bg5;9wf a1k a4b a4i;bfw;89o 8sw 8uq;;;;83i 83l 8e9 8ec 8mq 8pa 8wx 8wz 95v 9cc 9lw 9su 9zb 9zc a2x ac2 ac6 ac8 aca acc acg amn auq aus b06 b34 bbm bbr bbt bbv bbz;8g4 9uo amf b1m b37 b3b b43 bas bez bf0;bcx;;abn;abn bb8;;8rd;;911 9az 9b6;b59;;8le 8lj 8mk 8tz 8ut 8ye 8z5 8zb 9ws 9xk a08 a0n afc;aic;avr;b2y;a2r;;;;;9ma;;;;;;9x1 9y1 9y4 9y9 9yb 9yd 9z4 9zp 9zt a02 a1v a5l a6x a9j aai aaj ac1 aho ao3 aou apt aq2 awd;ake alo arq ata atc awp awt ay2 aza b0b b2a b6l b95 ba2 ba3 bbd bdo bfd bg6 bgj;abn;abn;ata;ab8;ab8;aat ab8;ab8;aro;arj;7vm 88r 8ab 8aj 8al 8am 8c7 8ci 8cm 8cn 8h2;air aj2 ak9 akg alz aom arj arm asj atg aw7 awp;baw;bfh;baw bfh;baw;axt;bai baw;baw;8m0 8m3 8m7 8n4 8qw 8r0 8so 8sy 8tp 8vn 8ym;7z8;a02 a8i a8k;8z0;8le 8lk 8mi 8ms 8t9 8u1 8wi;8q5;9mj 9u7 9vu;8du 9sm 9sr 9ss 9sv;bfe;abn bb8;8p2 8z0 90x 9dp a2m a67 ac4 aev afx ahk am6 ama at7 axp bbo beh;;;;baq;;8dl 8dn 8ds;b11 bag;890 89o;;8sl 8sn 8t1 8vk;;b0j b2a b2i b5g bcg bdo bgj;;9vu;7uo 7uu 7uz 7v3 7w4 7w7 7wb 7wf 7wk 7wo 7xd 7xe 7xg 7ym 7yp 7yy 7z5 80y 818 81t 820 82u 83q 841 84o 85e 85i 867 86a 86f 874 87k 87p 883 885 88o 88q 88t 88x 8aa 8ah 8ai 8ak 8b1 8b9 8bf 8bp 8bt 8bw 8c6 8cl 8dq 8dt 8e3 8e5 8ec 8em 8f6 8fv 8g0 8g1 8hg 8i3 8i9;85i;a2h ai7 aof asb awl bf8;;98r;;;7to 7v9 806 807 810 81m 848 855 85m 85s 86p 86w 870 87s 885 88z 89l 8a5 8an 8ar 8az 8b4 8bu 8ca 8cj 8cp 8cv 8cy 8do 8f5 8fe 8g3 8ir;9bf;8p5 8rd 8z5;8lk 8mh 8mk 8ml 8pw 8qo 8rf 8tz 8u5 8z5;;88s;;967 96c 96n;als an9;afp bfe;89z 8a6 8a8 8ad 8af 8br;ban bar baw;baw;ban;8y1;baw;aat bai;ab8 ban baw;aaz;aaz;aaz;;ab2 ab8;aaz;ab8;aaz;bar;8y1;ach;avq;avq;afp;;an2 aqb;bb8;;8ox 9x1 9y1 9y4 9y9 9yd 9z4 9zp 9zt a02 a1v a5l a9i a9j aai aaj ac1 ac7 afl agi aho b5z b9x ba0 bd1 bfa;ake alo arq ata atc awp awt ay2 b2a b95 ba2 ba3 bbd bfd bg6 bgj;ata;air aj2 ajq ak9 alz aom arj arm aw7 awp;a02 a8i a8k;80v 84f 84i 84j 89o 8dv;833 8c5 8zu 90j 90t 91j 91w 94g 953 958 97u 9a3 9a6 9at 9bu 9db 9es;;;;99u;;9jn 9np 9uy aza b2q b4a b5m b66 b95 bap bbq bbw bci bek bg6;aza b0b b2q b46 b4a b5m b6q b95 ba2 ba3 bap;8lj 8lk 8mz 8nt 8or 8qy 8t9 8ts 8tz 8u5 8uq 8v1 8we 8x0 8zb 9y9 9zp 9zt a2j a47 a5l a9j aa9 aaw ac7 acd acw aey agi ajq akg al8 am7 ao1 aqk ar7 arj arm asl au6 aum aut aw6 ax1;9y1 9zp 9zt a40 a47 a5l a6r a9j aai aaj aaw ajq am7 an1 ao1 aqk au6;;8le 8lj 8lk 8mf 8mz 8nt 8or 8ov 8pq 8qy 8t9 8we;;afr bfg;;;;9fp 9fx 9fy 9lq 9qj 9qq 9si bas bf0;;855 858 89n;879 8fd 8z9 9d0 9tj awz;828 86x 8cb;7u8 7uo 7xd 80t 83f 83z 842 85q 866 8aa 8ag 8ah 8ak 8bo 8bs 8d2 8dq 8ew;8iy;;8d4 8da;afl;abn;abn bb8;bb8;bb8;91l 940 96d 96g 96j 9eq;90l 91h 91m 928 92s 92y 930 94g 97u 9b2 9bm 9bz 9c0 9cc 9cr 9de 9dn;8qj al6 at5 atu avt;bfe;ay0 b1f bbo bh4;abk afj bb5;ai2;afv ber bf1 bfk bgs bgu;a72 a7a a7u;a7u;a72 a7a a7u;bgs;91b 94z 97h 97t 9aa 9aw 9dm 9f6 9wz;ay0 b1f;bd1;81l;abn;;a7y b7u;;att avr;;avq;avq;att avr;8y1;;avq;8y1 8y3;;8y3;;8y1;8y1;avo avq;;a29 ai7 aof asb awl b2h b2t;7wt 7ys 83k 85m 85s 89t 8an 8as 8az 8ca 8cp 8cy 8eb 8i8 8uv 91b 921 923 92j 95u 961 96q 96y 99o 9aq 9bc 9cb 9em 9h6 9lv 9m1 9rr 9st 9vh a2w amm ayr ayv b3c bav;;b75;;b6x b75 b7i b7n b7v;82a;;88b 8s4 8sd 98w 9p3 a7f a7h apd apr b7c;a7f;a7f;a7f;8y1;;8y1;8y1;;afp;abn bb8;bfe;bf8 bfa;9et;ama;;bes;9fw 9kt 9mx 9w5;9fo 9fw 9gx 9h6 9hw 9kt 9mo 9nt 9nv 9o7 9ob 9p1 9q0 9qc 9qx 9u5 9vk 9vy;;9u2;8lj 8lk 8lp 8rv 8sl 8sn 8ss 8t1 8vi 8vk 8vo;bc3;8rd;8ok 8oo;8oo;992;8ca;;;;7tq 82c 8a4;;;7u9 7w4 80y 81v 8fp 8fq 8g1 8hf 8iv 903 90a 90c 91j;;;;;9jr;;;;;;;;;;;;7tw 7tx 7u2 89r;;903 90a 90c 91j 9db;9g0 9gb 9hb 9nn 9ua 9uy;89z 8a6 8br;;7te;;agn am9;a3s a6z a97;a1d;aaz ab8;ab8;aat;aaz;agh;7u3 7uv 7v0 7vc 7w4 7zd 81s 833 86x 8a5 8ax 8bd 8fp 8fq 8g0 8hg 8hh 8hs 8hy;98r;;;;;b33 bgb;9ay 9bu 9bx 9ek;9bt;;;99m;979;;;9nv 9o1 9p1 9tk;9tk;9ff 9tk;9ev;91v;;9xw aez;;9wk 9x5 9xt;;;;acy;8jj 8jl 8n6 8n9 8o8 8oa;akn alj;awn;;awk;;8z3;bck;b0y b12 b1y b23 b29 b2d;a56;a0h a0o a1n a1q a1s a1z a21;bck;8yz;;awk;ajp;8kt;a3q ag6;;;;;adz;;amr;awy;;;9yx;8kg 8ki;9x9 abb ayc baz;a0h a0o a1n a1z b0y b12 b1y b29;9y8 a6c a9b adz;a6c az9 b6d b91 bdn;;;8xj 8z1;;;az0 bel;auz;;;a9b;a91;a95;8vj 8yj 8yk 9m6 awa awc;;8ly 8vv;;8ry;;;;;asu;;al8;8sq;8sm 8sp 8sr 8t2;akn;ait aiw;;;;;9sm;;;al4;;9m6;;aii;;ac5 bbp;9yx;;8xd;;8rp;8oa;alj alp;;;;a1s a1z a21;b20 b23 b29 b2d;a98;;8qk 8wy awm;aml aur;8qh;af0;a09 ae7;a3j a3m a3p aez;a1g;aer;avs;9ww 9wy 9x3 9x7 afu;aam;al4 apa;bem;b0v b17 bdv;b3x bel;8pf 8rk 8yj 8yk;awa awc;bee;8jw 8k9 8kf;akn alg alr alt avs;8kh;8n2;9wk 9x5;b91 bdn;ajo ajt aoi;8ns 8nu;9t5;;;;;;;;;;;;aer bee;atm;;b7j b7q;bf5;8vf;8k9;bce;act;;8mp 8my;9zf 9zr 9zx abw arl b07 b0f bbg;9zb;;;;9t6;99z;;;;;;ae6;8wp 8wq;;;9m6;95v;;;9vl;;91v;9hp;9m6;;;;9er;;99z;9t6;9gc;;;;9cx;;9zw;8gw;;;;8r3 8r4 8r5 97j 9nk a5q ao6 ao8 b5r;9ag;;awy;aqt aqu awk;afj;87j 87n;;;;99l 9cx;9ps 9ti;abl bb6;;;a57;;aiw;b10;;;;a7n a7u;a6q a9g;;8gj a1g;b1t;8kb 8ke 8vj 8y2 9ww 9wy 9x3 9x7 afu aiq at7 avs axz ay4 aya b10 bab;8kh 8lf 8nq;;avu;;;;;b0e;;ame;b0v bdv;abh bb3;9xa;8kh;8ly;8sz;;;8pc 8rc;;;;;;bbp;8qf;;av8;;8o8 8oa;;b7q;;;;8yz avf awk;;;axr axv;ae8;a94;ayn;;;ad4 bcs;aqa;9x3 aaa aan aap aer aez ay4 aya b9s bac bae;b6p b93;;avs;8vj 8y2 8yj 8yk;at7 avf awa awc;bdq;aml;a7h b7c;ap8;;8s3;bab;;8s2;;8x6;8oo;a3m;a8r;a2b;b87 b8e b8j;ag6;bfv;8s0 a0m a0q a75 aoz apa b10 b13 b6z;8xd;a6c a9b adz ajp az9 b6d b91 bdn;9y8;;;8mx 8u3;a6d a6f acs acv;;;aer;b10 b13 b6z;bab;arx;apz;acy bck;;;awv;alp;8wv 8x7;auz;acy bck;8z7;8jj 8jl;a7i b7d;;;;;8xb;aun awm;avu;8pc 8pf;8t8 a9h;a5k;am1;aiw;af0 bem;8kg 8ki;;8sm 8sp 8xd;;av8;;;8lf a0o b12;9zk 9zl 9zn a0h a1n a1q a1z b0y b1y b20 b29;;8rk;;8vv;atm;b8l b8q b91;;;;;;abn bb8;b3x b9s bgh;a3m a3p aaa agu;8pf;8mm;aia aii;;;8oo;8uu 8yj;atv;9x5;aqg;8mb;8my;;8jw 8kf;aqg;bee;;bfv;b8w;a5q ahi ao6 ao8 aoa b5r bh5;8r3 8r4 8r5 97j;;;9wk 9wt 9x5;9wt;9zq 9zw;bem;;axr ay8;;;;;;;90k;;9u9;b6r bck;a6s acy;8uu;8wb;8ky;;;bdq;;;8pb;;act;bce;;bfv;aam;aer;8vv;a6o b6n;a6p b6o;;;;ayn;9yh aen b99 b9k b9l bea bep bfv;af4 ag6;azi azl;9yh af4;a9n a9s aa2 aa3 aen af4 ag6;a46 a4k a4u a4y b4c b4w b52;a4m b4p;;8si;a8r;aew;9zx a8c;;avf;aew;a3j;b3s;as7;;apo;;b8e b8j;8mj;;;;;8th 8tm 8wv;8ns 8nu 8z7;;9ci;;8kh 8lf 8nq;;;aj6 au4;;;8wb;abb;8ua;;9t5;;;;;;;;;;9zk a1q a1s;;;8mu 8n6 8n9 8o8 8oh 8oi;;aap;bae;8tw 8yz;8yy;a2p;b5i b6m b87 b8e;b2l;af0;a3j a3p aaa agu;bem;b3x bgh;b58;a57;a2b b2l;;8n6 8n9 8oi;;8kh;8vj 8y2;acy b91 bck;a6s aa2 b6r b9k b9r;aa7;;8kh 8lb 8lf 8nz;;;8nz;;;a5h a9n a9s aa2 aa3 ac5 b5i b99 b9k b9l bbp;a2b;a68;8th;8z7;8qr 8si 8th 8v0;8z1;az8 azc b6c b6e;8kh 8li 8lq 8lr 8r8 8ra;9y7 9yc a6b a6d;;;9v4;9fc;9hp 9vr;9hp;;b20;;;;asu;;axz;;bep bfv;awy;;;;;8jj 8jl;8jj 8jl;9wt abo;8wb 9xl;8ky 8l5;ayn;b6n;8z1;;;8u7;;a4q an8;anj;9yx;a2b;8ky 8w6;;;;;;8s2;ae7;8sr;8jw 8k9;9wk 9x5 axr ay8;;;aia aii;9zl;au4;bdv;b8w;aqg;8kh;;;azf;ax0;aii;ajw;9t3;;bcr bgq;ad3 ah2;;;8k9;8lv 8lx;;;;;;;;;;;;;9pk;;;;;ay4;bae;;;8n0;ae8;a94;a07 ae6;b8t bdw;b0o bdu;8n2 8q1;b0r b0v b17 bdv;;;a09 a0b ae7;8t8;9qh 9qi 9ti;;9ag 9cx;;;;;;;;abh af0;9xw a3p b3s b3v b3x;;;;9pr;9qh 9qi 9ti;;anf apa;a9n a9s aa2 anx aqt aqu;;;apo;8s3 8sm 8sp;aki am3 aqd;a9h;;;;;;8vv;;9i6 9i9 9ia;a68;9qh 9qi;;;;;;;8jg;;9t5;9hp 9ps;aer bee;99z;;8mn;;;b4o;ane;8q1;;;;b4p;;anf;;apn;asn;awj awk;9zl;;;aew af0 b8q b91 bei bem;b2l bee;atk atm;8vt aew b8l;8vv;at7;;;aam;a07;bab;;;a4m;anx aop apz asu;am1;;b10 b91 bab;a0m aam;abi;8kh 8lf;8t0 a95 ay4 aya b8v;8rk;act bce;;;;a4m;;9x3 9x7 afu;aml;ay4 aya;avs;8oo 8y2;aez bel;8u7;8nz;;;ae2;bdq;;;anx aop apz aqt aqu asu awm;avu;ae2;8sq a9b aq6 aqa;a91;;;;axv bb9;;;;;;;;9gc;9hp 9vr;9fg;;;;9m6;;;9pk;;91v 9ex;;;92o 99v;9nk;9vs;;9ps;8wv;;at7 avs;;;;8kh;;9qh 9qi;9m4;b6r b9r;;b9y;9cx;8xj;;;9ti;9i6 9i9 9ia 9rq;;8ry;;abl bb6;8z1;;;ac5;a6s;aa7;;8li 8lq 8lr 8r8;9o6;8ze 8zf;bdu;9ag 9ah;;9cf 9ci 9t1 9t3;;9m4 9m6;a5h a9n a9s aa2 aa3 ac5 anx apz aqt aqu asu awm b99 b9k b9l bbp;a68;avu;;;akr;akr;9yc a6b a6d b6e;9ev;;;9m5;;8sr;b34 b38 b3d;b9s;a2x a31 a34;aaa;8um;;b58;;;8pa;amn;;af0 af1 bem;9xd abb adv apw baz bdi;8sf;;;9m6;;;;9zw;;;b8w;8qf 8yy;;;bdr;ae3;a3r b3z;8v0;9lw;;;8u7;;9xl;8ls 8rb 8wb;aj6 ajs au4 ayn;91v;9t1;9zx;;abl;9pr 9vo;;avf;8ry;9xw az0;8ki;a3o;a9e;;aqi;;aiy aj6 au4;8ki 8ky 8ls 8wb;9xd 9xl;9uv;ayg ayn;af0 bem;8k9 aii;;;;9tf 9tg;;;;;;;;92o;;a6g;8rc;8yy;;;abn abo;aam;87j 87n 87x;;a7u;;8ua;ap7;ars;;;b7q;8xb;;b58;a6c axr ay8 ayu b6d b91;;9wk 9x5 9xt;awk;;aia aii ajd atv;;8qf 8qg 8yz;;9o9;;9o6 9o9;;8mj;a57;azf;8sq;8si;8oo;aiq avs;8lv 8ly 8vq 8vv;8ke;9ww 9wy 9x3 axz;8wp;b87 b8e b8j;9i6 9rq;8qk 8wy;aa2;a9s aa7;;aqt aqu auz awe b9k b9r;;;8q1;ane b4o;;8ky;;8jf 8jw 8k9 8kf 8kt 8qa;;a6q a9g;8w6;8ky 8wb;8nq b1t;9xa;;;;8sm 8sp 8sr;;;;;;8lf 8nq;9y2;bck;b7j b7q;aq6 aqa asu;a10 b1e;;8u4;8lf 8nq;;a0m aam;8kb 8ke 8y2;9ww 9x3 9x7;;9gc;a21;b10;;;8t8 8tw arf;8m1 8m4 8m9;8ty;;ap7;a7h;9yq a9e;ak6 aqi;8rk;8mc;;akn alr alt;a1q a1z a21;b29 b2d;8o8;arx;asu;8ze;au4;8wb;;8kh;a6g;8sm 8sr 8t2;8s2;8vj;8my;9yx;8ns 8nu;ajs aom awp;al8;9yf;;ars aru;a8r;b8j;acy;a7n a7u;7yl;9fj;a9h;aam;a9g;;8s0;am1;8sq;an8;;ad3;ad3 bcr;;a75 b6z;awm;;;;bbp bdw;bbs;a56;8qd;8z3;8z3;;8mb;;a56 ac5 ae8;;ac9;ac9;8wb;aq6 aqa;a91;a2q a3m a3p;a2b b2l;8oo;;;;8sq b8l b8q;b2x b3v b3x;8mu 8n6 8n9 8o8;8kh 8lf;8qh 8wy;ag6 bfv;bgq;;9yh aen af4 ag6 bea bep bfv;9wk axr azi azl;ah2;a5h a6o a8r a9n a9s ah2 b5i b6n b8e b99 bgq;ah2 bgq;ah2 bgq;8qr;8uu 8uw;;;as7;b10;a0m a9b;;8jw 8k9 8kf 8kt;atv;atv;;;;9yh aen af4 ag6;;;;;;;;a6o;8m6;8ki 8km;8jw 8k9 8lz 8m2;8wv b6m b6n b9k;8z1;9yx a6o aa2;a68;;;;8th 8tm;b0o;8lz 8m2 8m6;;8th 8tm;8qr 8th 8tm;;aaa;b5i b99 b9k;aen;;8l7 8pf 8uu;9xl;9xl;8ky 8l5 8wb;8s2;8u7;9er;9vl;;;bep bfv;8s0;8m6 af4 ag6 bea bep bfv;8lz 8m2;aqu;aiy;azi;ak0;9qg;8t8 a9h;8jj 8jl 8mu 8n6 8n9 8o8 8oa 8oh 8y2;8t8 a9h;8tw 8ty;a9g;ag6;;;8x6;;;8n0 8oq;8qr 8th 8tm;acy;;;;awn;aur;aj6 au4;;;aqt;;aiy;aia aii ak0;;;arf awn;;;awh;;9v4;9sz;9fc;8y2;;8vj 8y2;ajd atv;;;;;;;;alg alr;91v;9qh 9qi 9t1 9t3;;;9ag 9ah;;;;;;;;;9zb;agu bgh;am1;asn;ae7;9x3 9x7 9zk 9zl 9zn a0h a0o a1q a1s a1z a21;ay4 aya b0y b12 b20 b23 b29 b2d;8o8 8oa;akn alg alj at7 avs;;anj;aew;a4q;9qh 9qi 9t1 9t3;;;;9vl;;;;;;9xd abb aga aiy ayg baz bfy;a4q;;;;9yf;;a0m afu;9x3 9x7;aam;abb baz;90k;;8qf 8qg;8tw 8ty;;;aia aii;awm;aop;;;au4;90k 90o;8kb 8ke 8vj 8y2;aiq;;;;;ars;;;;9ag 9cf 9ci;;bf5;afj;;al8;9wk 9x5;a3p b3x;;axr ay8;;;a72;;;;aoz;8ki;;;;;9vr;;;9gc;95v;av8;;8xd;;a75;8s0;9ef 9ej;;9lw;8p7;;8mb;b93;aiq;;;;9ww 9x3 aan aap;ay4 bac bae;;;a91;9ti b8l b8q;a9b;;8jj 8jl;8kh;abh af0 bb3;aez bel;9xa abe;8yy;aa2 b5i b9k b9l;8qr 8si 8th 8x6 b99;;9qh 9qi;8qf;a5h a9n a9s aa3;b99;awe;8v0 8x6;8oo;;bhe;ahx;anx aqt aqu;asu;bem;auc;aqj;8kb 8vj 8y2;b91;;b6p b93;am1;;;;;9qh 9qi;;9qg;;9ev;;;;;9xd abb ayg baz;8kh 8li 8lq;;;;9m5;;;;;8zx;;8jj 8jl 8oa;a7n;afj;;an8;8lv 8lx;;;99r 99v 9pz;;;bck;;;;;;;;;;9uv;8th 8tm;;;;9o6;ajd atv avu;8kf 8kt;8qf 8qg;;;;;9t5 9t6;;;;;;;;;;8th;8qr 8tm;8qf 8qg 8qi 8yz;a8c;8kh;;;api;;;;;8kb 8ke 8wq;aiq;9ww abb abn abq axz baz bb8 bbb;9d8;;;;9pc;9tt;;9pc;;9pc;9eu;90k;;;;9o9;;;9vr;;;;;;;9ps;99l;9ex;;;;9qh;;;;9ex;;;;;;;;8b9 8bf;85s 872 8cj;7z3;7tf 7tj 7tk 7ze 7zh 7zj 7zm 7zq 7zx 81n 81q 85c 8cg 8d0;7y9 8d4 8d6 8dk 8e9 8eg 8f3 8f7 8fu 8h1;7ve 7vt;7wc 7x8 7xu 7xx 7y7 7y9 7yv 843 844 85l 886 88k 8c9 8cc 8d6 8d7 8de 8dg 8fu 8g2 8g6 8h1 8j0;7wz 7x1;8c9;89b;7wj 7ws 8ej;;7va 7ve 7wa 7wd 898 8e9 8g5 8h3 8hb 8ic;8g7;;7yl 86r 86t 8cf 8cq 8fm 8fn 8fs;7ve;7ve 7vi 7vl 7vt;7ve;7ut 7v1 7v2 88b 88p 8ab 8hb;7w0 7w1 8a0 8fx 8fy 8gd 8hk 8j2 8j6;7w0;804;872;8fy 8gd;7u1 7u9 82i 82o;7x8 840 86j 87b 87e 87g 89k 8b0 8c0 8c3;8dd;;7tt;8gc;8d3;7xd 7xf 7ym 8cj;;7ua;7wu 7x6;81m 88z;7vm 7vn 85d 85f 85x 88r 8ab 8aj 8al 8am 8c7 8ci 8cm 8cn 8h2;8dr;81r;;813 8fm;80r;;7tv 7zg;;86r 86u;8gw;87l 87q;7x6;7zr 7zx 834 837 8dz;7u3 7uv 7v0 7v5 7vb 7vc 7ve 7vg 7vi 7vl 7wc 7we 7yi 7zk 7zy 80z 814 81p 8a5 8eh;7w8 7wc 7we 7yd 7ye 7yf 7yh 825 8fu 8g6;7tz;7wz 7x1 7x3 7z1 7zb 7ze 7zh 7zj 7zp 81n 81q;7te;7un 7uq 8h3;7w2 7w4 7w5 7w6 7w8 85g 86v 8cg 8cu 8j1 8j4;86o;80s 83d 83g;7tr 7tw 7tx 7tz 7u2;8fu 8gc;840 87b 87g;7u8;7z4 7zb;7xc 7xj 826;7yo;7ve 8gw;7x8;;8e9;7wz 7x1;7wz 7x1;7zi 7zo;7zu 80g;;;7tt;7xk 80t 8bo 8bw 8do 8el 8hl 8ho 8ht;7vl 829 82d 82e 8gq 8ha;8fu 8g6 8gn 8ig;85p 8ba 8bb 8bq 8by 8c1 8c7 8ci 8cm;;7xu 7y2 7y7 7yq 7yr 7yu 85k 85n 8b0 8c8 8cc 8cw 8cx 8d6 8dd 8dg 8dk 8dw 8dy 8e0 8e4 8ei;8i5;;83h;7tq 7w4 8fv;7ub 7uc 7ux 7v1 7v2 8au 8hb;8e2;7tq;899 8a0 8an;;7tj 7tk 7w5 8g3;;842 89l 8ib;;805 858;;8he;8dd 8df;7ve 8ig;;862 8b0 8is 8it;8ga;87t;7xb;7vh;89h 89v 8hz 8im;7wc 824 8ga 8gc 8h3 8ic;;88i;8gn;7u7 7us;82k;7xd;7va 7ws 8fw 8hb;8fb;8iw;;89a 89g 89j 89m 8bv 8fa 8ik 8il;8dy 8ez;84t;8ej;89d;8gp;7wp 7yq 7yr 8b5 8dw 8go;;8jb;;;801;811 815;7u3 7uv 7v0 7v5 7vb 7vc 7yi 7zk 7zy 814 8a5;;7wc;;;7x5 7x7 7xl 7xo 7xr 7xv 7xx 7y7 8cc 8d6 8d7 8dg 8el 8f9;7tt;7us 8fa;;84t 84u 84x 85d 86l 8c4 8c5 8c7 8ci;8dd;;7tp;82f;;7tt;8ei;8cq;7zb;7ve 7vv 7x9 8gr 8gs 8gv;7wz 7x1 7x3;8fr;87t 886 88k;7uf 7ui 7v8 7vj 7vm 7vo 7vq 7vu 8ap 8aw 8gy 8h2 8h9 8he 8i6 8ih;7u8;83i 83l 83p 83r;7vg 7w9 7x9 7xa 7yr 7yu 7yx 82a 85d 85f 85k 85n 869 8c8 8cw 8cx 8dd 8dw 8gr 8gv 8hj 8i1 8i6 8ih;85d 85f 869 8hj;;7wn;81n 81o 81q 81x;7zy;7tw 7tx 7u2;8gs;7xd 7xe 81z 8fw 8j1;7ve 7x9 8fz 8gq 8gr 8gv;87b 87g;8j0;85e;88i;7ul;8gn;8ez;7xz 7ya 83x 8dh 8du 8e8 8ea 8ed 8el 8en;;7yu 8dd 8df;843 844;7v8 85c 86i 86k 8aw 8cu 8d0 8eq 8fi 8he;88b;88b 88c;86v 8cg 8cu 8hs;87t 881 888;85v 85y 89h 89v 8ba 8bh 8bi 8bl;8h3;81v;7u1 7u5 7u8 7u9 7up 7wz 81v 82i 867;;7zr 87u 898 8ic;;8gt;8ei;8gf;81d 83m;;7tf 7tj 7wa 7wd 7xh 80r 81r 898 8e9 8fz 8gc 8ic 8j3;;7tf 7tj 7tk;;8gw;840;7tz 829 82d 82r 892 896;;;7vl 7w2 7w5 7w8 7wc 7ye 7za 7zc 827 8fu 8g2 8g6 8hn 8id;7ub 7v2 7vq 7vr 8h2 8hb;8eg;861 8iq;7yw;7x8 7xv 840 87b 87g 8dr;7xd 7xe 7xr 7xw 88w;7yq 8dw;7ud 7uf 7ui 7vd 7vu 8av 8gy 8h2 8io 8jc;82j 8g3;7u8;8iw;;86m 879 8fd 8fg;7vv 7vw 8gs 8ha;7u7 7ub 7uc 7uh 7uj 7um 7us 7ux 7v1 7v2 7va 8au 8fw 8gl 8hb;7y9 8di 8f3 8f4 8f7;7w3 7y2 8cu 8gq 8hl 8j1;8gq;7yu 862 8b0 8is 8it;88v;7yr 85k 8c8 8cw 8cx 8dw;;85e 8ix;8hm;84a 84b 84v 850 852 855 857 87v 87w;7xv 8dh 8di;8g9;7x0 7x2 7x4;82p;7y2 8d6;85u 8be 8i2;808 80a 80b 80c 80d;7tf 7tg 7th 7ti 7tl;86v 8cg 8fa;8fm 8fn;8ex;7u8 82o 840;7w4 7w5 7w6 7w8;7ts 7vh 7vm 7vn 7vo 7vq 7vr 85x 8a2 8ab 8aj 8al 8aq 8at 8bx 8cd 8cu 8eq 8es 8fw 8h2 8hb 8ig;;7x1 7x3;840;8eg;7xv 7xw 7y0 7y1 7y3 7y4 7y9 82d 8dh 8di;86o 8ei;7te;8bb 8bq 8by 8dv 8e3 8fm;88u 8e9;808 80a 80b 80c 80d;;840;7tl;7xa;;8g5;8ef;7ve 7vl 7xl 7xo 8er 8h4;7te;;8fk 8iy;;83m;;;86u 8cf;8dd;86r 86u 8cf;7ve;8f1;7ti;89e;;8c4;7xp 801;7xp 8fg;877 8fa;8gq;7uu 7uz 84b 84e 84h 85z 87w 89g 89x 8ii;7z1 7z2 7z7 82m 84z 89v 8im;84s 87v;84v;7wu 7x6;;8h0;8gt;86o;7yl;80x 814;7xc 83i 83l 83p 8ep 8fq;8gw;7ye 7ze 7zh 7zj 7zq 81i;7u1 7u5 7u8 7u9 7up 7w5 7w8 7yf 7yl 7z2 825 8g6 8h5;7uv 7v0 7vb 7yj;7xc 7xj;7tz;80n;81i;;7ve 7vi 7wc 89m 89s 8dz;7xc 8g7;83j;7wp 8b5 8h3 8in;8d5;7ve 7vl 7wg 7wm 7wr 86c 86e 8g2 8g6;86k;8is;8fk 8iy;87o;7uu 7uz 7zv 7zz 803 84b 84e 855 85z 87w 89x 8ii 8iz;7zg;;7zd 7zg 89q;8hv;893;7vg 7w9 8gv;7vg 7w9 8gv;;861 8iq;83j;;801;8d9;7ud 7vd 7vu 8av;7ti 808 80b 80c 80d 81e;80n 810;;830 84u 84w;;891 895 8dd;;;7ul 892;7ul;816 84s 84v;879 8fd;8at 8av;;890;7ve 7vl 7wc 7we 80z 8fu 8g2 8g6 8g9;80k;7wa 8g5;7wa 8g5;7u7 7ub 7v2 7va;86h 86k;7zr 87u 8ic;82i;7w2 7w5 7wy 867 88d 8h7 8hi 8hr 8i3 8j5;82f;890 89o;;86u;82t 83b;;;7xd 7xg 87r 87t 888 88j 8fy 8i9 8j0;7tr;8ex;811 815;7tf 7tg 7th;7y0 8h6;819;7xc 82b 85o 85r 871 87c 87d 87e 88w 894 8bn 8bx 8ch 8co 8cr 8dl 8dn 8dp 8ds 8ep;82b;7u8;89o;7tl 7tn;;;7yq 84l 8dw;;;8fm;892 896 89b 89i 89k 89p 89q 8ij;7v6 7v9 7w1 7wt 805 81m 82n 84v 84y 854 858 85m 85w 86n 86p 89w 8eb 8eo 8hk;7xk 88p;7ut 7xg;7ua 7ug 7vx 7z3;7u7 7ub 7uh 7v2 85d 85f 86h 86k 88r 8c7 8ci 8cm 8cn 8cs;819 85s 872;;8g5;;7zf 8ct 8ft;7to 8b0;7yr;7xc 889 8bn 8bv 8bz 8d5 8ev 8gj;811 82b 82q;836;80k;8c2 8gj;7wp 8go;86o 882;7x6 83u;;87n 8ej;;;892 896;89d;7wa 7wd 7z4 7zb;8ix;8bv 8d5 8dp 8es 8ev 8fa;7ve 7vg 8gx 8h3;87g 87i;83u;83t;7wr;7uw 81l 81t 81w 82k 8d4 8gk;;8cq 8ij;8cq;8gu;88a;83m 8eq 8es 8gc;82p;;80t 842 8do 8ib;8fd;7tf 7tg 7th;7ve 7yd 7ye 7yf 7yh 7yj 7z1 7ze 7zh 7zj 7zm 7zn 7zp 7zq 7zt 81i 81n 81o 81u 82h 82o 83n 841 846;8eq 8ga;7ul 86a 86b 86d 86q 86r 86s 86t 8cf 8go;7u8 7ul;7u8;7ul 7ve 87l 87m 87q 886 88h 8j0;80w 84d 84g 84k 84m;;7ve 86r 8cf;800;;;7xn 7yz 8er 8gq;7xn 7yz 7z0;8ek;7u0 7zi 80s;7ve 8gw;;;;82f;83e;7uh 7uj 7xh 7xj;7z1 7z2 7z6 7z7 7z9 82y 831 84t 84u 84x 84z 85e;88i;836;8gz;7xh;7u1;7ve 7vv 8gt;87t;7xv;7xv 7y0 7y3 81r 88y 8di 8j9;8hi;87b 87g 87i;87s 87t;8c0;852;7zi 7zo 850;7u8 8dy;8dr;7ve 7vg 7vl 7vt 8gz 8ig;;7y8 8f6;7wc;7ve 7vi 7vl 7w5 7w6 7w8 7wc 7we 81c 81h 81j 83n;85m 85s 89l 8ca 8cv 8cy 8g8 8ir;89a 89j 89m;8go;8ex 8hb;7yo 88y 89a 89j 89m 8b3 8ik 8il;8he 8hj;86o;7tj 7tk 7un 8g5 8gc;86o 8fj;7x6;7u6 7z1 82y;836;7wp 7yd 7yf 7yg 89s 8b5 8fu 8go 8h3 8in;7tp;847 8ae 8hh;85u 8be 8bg 8eq 8ga;863;8eq 8es 8g7;8a5 8a7 8ac 8ae;876 8b7 8fo 8fs;8cu;863 8gn;7wm 7wr 84q 86c 86o 8ei 8fu 8g2 8g6;800;80p;;7vx 7w0 8hz;;7x8;;8d8;;865 889 8d5 8fa;80g 80q 8gg;8by;7ve 7z4 8gw;7ve 8gw;7z4;;8d5;85s 8bj;8d3;7w5 827 8fu 8g6 8h4;8he;8gz;7vw 7xq 7xt 8h1;7vw 7xq 7xt 8h1;;87r 87t 88a 8j0;7tf 805 80h 80k;8j9 8jb;842 88x 88y 897 8ia;836 8dd;82b 8g9;82l;8ex;88s;8fc;8ga;863;7v2 8hb;7y4 7y9 7yb 7yc 8d6 8de 8e9 8f3 8f4 8f7 8fu 8g6;;82f 82w;811 8gj;88b;8iu;8aq;;86v 86y 871 87a 87f 8ep 8fn;82m;7x8 81v 840 843 87b 87g 8da 8dr;8gt;82g;7wh 7ww;;;7zs;7zs;82f 87n;7vl 7wm 7wr 86c 86e 8fu 8g2 8g6 8go 8gp;;7ve 7vl 7vt 8gu 8ha 8ig;7ub 7v2 81j 81k;7zs;89b 89i 89k 89p 89q 8ij;7wp 8b5 8gz;83w;840 8dr 8ex 8ez;86o;87l 87m 87q 88h;83e 83i 83l 88x 88y 897 8j9;;849 84c;86d;7vp;;85s 8bj;80w 82l 849 84c 84m 8jd;7tf 7tg 7th 845 8gg 8gi;88c;7x8 7y8 84n 84p 84q 87k 87p 8b0 8ei 8f6;7vp;8gs;82l;84t 84u 84x 85d 85f 85t 86h 86k 86l 88r 89h 89v 8ab 8aj 8al 8am 8c5 8c7 8ci 8cm 8cn 8cs;8b0;836;7w2 8hj 8hm;84w 883 89c;7y6;8bx;8c0 8c3;87q;86m;82g 8dv;7uw 7v4 7xi 8a5 8ac 8ae 8ar 8as;7te;7y1 82v 8dj;7zw;8fc;7wk 7wl 7wx 80a 80e 81d 86a;7uw 7wk 7wl 80a 80e 81d 85a 86a 8aw 8gg 8gk;7te;;;8dy;89u;;7v5;813 883 8fc;;7vp;;8gw;;7yk 82a 82b 832;7xv 7xw 7xz 7y3 7y4 7y5 829 82d 82r 82v 843 844 8du 8el 8en 8j9;;8gt;82q 8g5;7u1 7u6 7w5 7wc 80z 81r 825 82s 88y 8fu 8g6;7wl 840 86a 86b 86c 86d 86e 86j 8cq 8dr;81y;7ve 7vl 7w8 7wc 7wg 8go 8h3 8ig;864 8a0 8fx 8gd 8j2 8j6;83h 83j 847 859 8ag 8ah 8ai 8ak 8ax 8b9 8ge 8hg 8hh 8ip 8j5;7y8 7yq 82t 82x 830 83b 83s 84y 854 87k 87p 87v 87w 87z 8dw 8e1 8f6 8gt;8bu;85s 872 8cj;7yz 7zu 8g5 8gi;87b 87g 8d4 8da;82s;7va 7wi 7wj 7ws 86o 87l 87m 87x 88c 88e 8ej;7u1 7u8 7u9;7u1 7u5 7u8 7u9;7ve;7ym 7yn 8er;891 89b 89c 89p;80x 812;8gg 8gi;803 83k 8bs 8bu 8cj 8do 8ew 8i8;872;;;7vg 7wh 7wq 7wv 7ww 8b6 8gp;7wh 7wq 873 87a 87d 87f 87h 8b6 8fb 8fj 8fl 8gp;8fj 8fl;844 886 88k 88y;7tm 7v1 7v2 8fz 8hb 8j7;7u7 7uq 7us 7va 85b 8a3 8aq 8ay 8cu 8fw 8hb 8j1;;7tg;7xo 80c 8er 8eu 8g6;7ve 81k;873 87a 87d 87f 87h 8fb 8fj 8fl;;7v7 8ba;;7wp 7x0 7yw 89p 89q 8b5;81z 82b 85o 85r 88w 8bn;8e8;7xl 7xt 8er 8eu;7y9 7ya 7yb 8f3 8f4 8f7;;8ap 8hb;8hj 8hp;;7tm 7vj 7vm 7vo 7vq 7yu 851 85d 85f 85x 860 86h 86k 8a1 8ab 8aj 8al 8b1 8cm 8cn 8fz 8gr 8gy 8h2 8hb 8hj 8ih 8j3 8j7;851;7yu 85k 85n 8b0 8dd 8df;8i7;8hj 8hp;8fr;;8gi;;7zy 83c 892 896 89b 89p 89q;85v 8ba;85v 85y 89v 8ba 8bi;87u;7ve 7vg 7vi 7vl 7vt 7xq 8g6 8gw 8h8;7u1 7yq 7zy 814 819 83c 85h 85n 892 89b 89i 89q 89y 8cw 8cz 8d9 8dw 8ij;846;;84n 84p 84q 86o 8ec 8ei;7xd 7xe 7xr 7xs 7xw 7y3 8ek 8em 8en;;;8ek;81q 82a 82b 8fi;7xr 7xs 8ek 8em 8en;;7wc 7we 7za 80f 80j 80l 80m 80z 823 86r 86u 886 8cf 8g2 8g6 8g7 8gb 8i0 8id;7ve 7vl 7z2 7z9;7wq;82i 8h0;7xi 8a5 8a7 8ac 8ae;7xm 8f8 8hz;7v7 7vd 8hd;;8gq 8ha;7yk;8g9;7wc 7we 7z6 7za 7zc 80f 80l 80z 821 823 82s 882 8gb;;7wc 879 87t 886 88y 8d5 8fd;875 8b7 8b8 8fm 8fn;87a 8e1;8fk 8iy;7u8 8ex;88b 8h2 8ja;88p;874 875 88b 8fm 8fn;8gt;8gf;81n 81o;;8fm 8fq;819;;83g 85h 86q 86s 8ce 8cw;7w2 8hn;7ti;7tj 7tk 8ci 8cm;7yz 81c 8e6;7tf 7tj 7tk 7ve 7vg 7vi 7vl 7vt 7wa 7yz 81c 86i 8e6 8g5 8gx 8h3;87i;8ej;87l 87m 8go;;81p 829 82d 82e 838 8d7 8de 8dg;7z1 7z2;7u8 8gs;7u8 8gs;;7u8;7tm;;7u7 7un 82b 8dl 8dn;8c4;;7v2 7va 7wi 7wj 7wn 7ws 8ej 8fw 8fz 8gl 8hb 8iq;83j;7ti 808 80b 80c;83o;83l 83o;84s;816 84v;;83w;88i;805;88g;;87o 888 88a 8j9;;8j1 8j4;8dl 8ds 8ep;826;7z4;;7tm 8fz 8j3 8j7;7tz 7w4 7w6 82q 85c 85g 86i 87c 898 8a3 8cg 8ct 8cu 8d0 8d4 8ee 8fz 8g5 8j1;840;88n;7wz 7x1 81q 82b;8ja;7u1 7u5 7u6 7v5 7ve 7vi 7wc 7z1 7ze 7zt 81n 82h 82o 841 89j 89m 89y;;886;83x 89j 8gq 8ik;;88n;;;7u7 7um 7uq 7vy 7w3 8hl 8ho 8ht 8hw 8hx;7zl;7ve 834 837 8dz 8g7 8g9;7ve 7vg 7vi 7vl 7vt 7wc 7we 7xb 8al 8id 8ig;;7u7 7ub 7uc 7uh 7uj 7um 7w3 8hl 8ho 8hw 8hx;7zl;8ch 8dn 8dp;7tj 7tk 8g5 8gc 8gj;88n;7uk;80g 80q 85p 8bq 8by 8et 8gh 8gm;85p 8bb 8bq 8by 8c1;7v1 85o 85r 8bx 8ch 8cr 8hb;86h 8j3;82t 82u 830 83b;8fr;;8d8 8dc;8dc;;8hx;8hl 8ho;8fr;88n;80r;8dl 8dn 8dp 8gr;7x8 840 86j;7tz 7u2 8aw;7wk 7wl 7wx 80a 80e 81d 86a 8aw 8gf;871;7ve 7wa 7wd 824 8gc 8h3 8ic;87c 87d;;7vs 86r 86t;86s;;;80r;85p 8bb 8bq 8by 8c1 8ci;87q;81e 81p 822 829 82d 82e 838;81q 85u 8be 8bg 8eq 8es;7w3 865 8bn 8bx 8cr 8fa 8fm 8hl 8ho 8ht;8h4;82b 839 87o 881 8j0;7yu 8dd 8df;88m;7yl;7tp;82s;8gb;8fu 8g9;8fu;7xy;;80k;;;;8gt;7w2 8bh 8hj 8hp 8hr 8i4 8i7;;8go;;7yr 8c8 8dd 8ga;;7tl 7tn 7tp;7xd 7xh;7tj 7tk 8fu;7u8 7ul 7up;;7ve 81b 821 8ei 8gq 8gr 8gv 8ha;;88l;82w;7wc 7we 80f 80i 80j 823 8gb 8h0 8h3 8id;7yq;7x8;7u8;7ve 7wa 7wd 7zb 824 8e9 8h3 8ic;81j;82a 82b;7uv 7ve 7vl 7wc 7wz 7x1 7yd 7yh 7z1 7z2 7z9 7ze 7zh 7zm 81b 81n 81o 81q 81u 81x 821;;88h;7ts 85o 85r 86y 871 88w 894 8bn 8bx 8cr 8d5 8ep 8fq;81g 82b 86v 8aq 8ay;7yq;84s;7vg 7yz;;7v1 7v2 7va 85b 8a6 8aq 8fw 8hb 8j1;8fz 8j3;8h3;82g 8dv 8e3;7ua;7xc 7xj 82b 85v 87t 888 88w 894 8ba 8bi 8bl 8dc 8dl;823 8fu 8hj 8hm 8id;86v 86y 871 875 87a 87f 8b8 8fm 8fn 8ft 8g3;8fj 8fl;7wu 7x0 886 88h 88k 8iw;;81n 81o 81q 81x;7tu 7uw 7v4 7xi 8a5 8ac 8ae 8ar 8as;7te;8ef;7v7 830 83b 8hd;7yd 7yf 81g 834 89m 89s 8h3;83u 83v 8f0;7wp 8go;87v 87z;8ae;8ge;82i;7ti 808 80a;817;;;7wc 7we 80f 80i 80j 80l 80m 80z 8gb 8id;7vp 87v 87z;84p 84q 8ei;;7wg 7wm 7wr 86c 86e 8eh 8h0;8ge;82g 82x 85e 86a 885 88q;7tv;7tv 813;87q;80o;7xy;84l;;840 87b 8c0 8c3;7u7 7ub;7wc 7we 80f 80i 80j 80l 80m 80z 8gb 8id;82o;8bk 8et;;8gy;88a;7tj 7tk 7w2 7w4 7w5 7w6 7w8 7wy 7yd 7yg 8fu 8g3 8g5 8go 8h3;7v5 7wg 7wp 7yj 8b5 8go;7wg;7xv;;7x6;8fo 8fs;;;;82f;7wu 7x0 886 8es 8iw;7tp;;;7xc 7xj 8dp;87r 87t 884;7uh;8be;7uv 7yh 81q;7u0;8ci 8cm;840 843 8dr;;7un 7wm 7xc 7xj 86c 8dl 8dn;7x0 7x4 86g 8c0 8c3 8cq;;;;8eq 8es;7tt 7u0;8fr;8fr;7vp;8g9 8h0;81i 82k 877 8c4 8fa;7v8 7ze;;82o;853 87x 87y 880 88c 88e 88m 8j0;840;81v 840 89e 89u 8dr;;83u 83v;;81r;;7vl 7w9 7yx 81e 821 8dw 8gr 8gv;8is;80r 83e 83i 83l 83p 83r 83s 8ds 8ec 8ep;;7tw 7u2 7uy 89r 8bt 8c6 8ck 8dt 8fp 8hu 8hv 8iv;8hf;7v3 7wb 7yy 85j 8b2 8d1 8e5;7u4 85t 866 870 873 878 8c5 8ck 8db 8dm 8ff;7vx;;7uy 7v3 83q 85e 873 8ck 8cl 8dm 8ff;7tm 7u0 7uy 7v3 7wf 820 82u 83a 867 88x 8aa 8ah 8ai 8c6 8ck 8cl 8dt 8hv 8i9 8if;8gf;8dm 8dt;84j 890 89o 8dv;7wt 7ys 83k 85m 85s 89t 8an 8as 8az 8ca 8cj 8cp 8cy 8i8;8fu 8g2;87s 87t;;84a;;80o 80s 83d 850;7xf;7tr 7tz;80o;7wm 7wr 86c 8eh;;7yu 8ex 8f0;8ez;7uk 7ve 7vi 7vl 7vt 7vv 7vw 7w5 7w6 7w8 7wg 7wy 8al 8g2 8g6 8go 8gs 8ha 8hn 8ig;7uv;7wc;840 8dr;85x 860 86h;7ts 85d 85f 85o 85r 85x 860 86i 86k 8aq 8ay 8bn 8bx 8ch 8co 8cr 8cu 8fw 8hb 8j1;8gw;8dl;7vt 7w4 7x8;8cq;88d 8dw 8go 8hn;8f1;8bh;7u8 7u9 7wz 7x1;;80v;890;8dd;;;;7ys 89l 89t;7ve 7vl 7vt 7wg 7wm 8gn 8ig;8gz;7u8 7ul;8a0;;7wa 8g5 8ic;899 8a0 8j2;8d9;8ah;7xc 7xj;7w1 8an 8fy 8gd;8dd;80s 83d;7ys 85m 86p 8i8;862 8is;7yc 8h0;7y9 8f3 8f4 8f7;8fd;7u6 82s;7tf 7tj 7wa 898;800;;7x0 7x2 7x4 86g 8c0 8c3 8cq;8dd;7ve 7z0 8e7 8e9 8gr;7xh 7yx 82b 8d9 8dg;8gn;8gq 8ha 8ig;7u3 7u4;87q 87t 886 88k 8e1 8j0;839;;7tt;88u;7ve 7vg 7vi 7vl 7vt 7z1 7z2 7z6 7z7 7za 8al 8fu 8g2 8g6 8gw 8h8 8ha 8ig;;7uv;7x5;8bh 8hj 8hp 8hr 8i4;7tf 7tg 7th 826;7uh 7uj;;7x8 7yu 7yv 88v 8cq;;7tt;;;7x0;8hm;;855 857;7zx 8go;;7tq 7ty 81t 82c 834;8b0;;83u 83v 891 892 895 8ec;7tu 864 8gd 8j2 8j6;;7u2 7uy 8fp 8hu;84v;7ua 7uw 7v4 7vz 810 8ac 8ae 8ft;83u 83v 85d 85o 85r 8aq 8bn 8bx 8ch 8co 8cr 8cu 8hb;8dd;7w0 7w1 7wt 7xd 7xh 7ym 7ys 82n 835 83w 84y 867 88o 88z 89t 8ca 8dx 8f8 8fe 8hk 8hq 8hy 8i8 8ie;851 85o 8c4 8cd;811;8be;80u 8an;817 81a 8a0;;7vs 7w5 7wg 7wl 82s 82t 82y 831 84a 84b 84y 86b 86d 8g6 8go 8h0 8h5;7uv 7v0 7vb 83c;8h0;8gn;7tf 7tg 7th 7ti;;7te;8c0;;83s;;;806;7w4 7w7 7wb 7wf 7wk 7wo 7wx 7xd 7xe 7xg 7ym 7yt 80t 80y 81s 828 83z 84o 84r 85j 867 86a 86x 87k 883 88o 88q 88t 890 893 8aa 8ah 8ai 8ak 8b1 8b2 8b9 8bd 8bf 8c6 8cb 8db 8dq 8dt 8ec 8ey 8f6 8fv 8g0 8g1 8i3;7vc 8bd 8bh 8e6;87s 87t;;8bn 8bx 8cr;7ue 817;836;;;8rl 8rw 8s8;8uf;8wu 8ww;8oj;;;8rs;8vx;8lh 8uz 8vc 8vh 8vm;8lh 8r2 8r9 8vw;8kl 8kn 8wf 8y7;8lh 8r9;8tg;8lh;8kz 8w4 8w5 8y0 8y4;8w4;8og;8zd 8zg;8ld 8wx;;8kh 8t5;;8kh;8n6 8oi;;;8me 8rg 8rh 8z2 8za;8za;8lb;8nn;8ot;8l7 8pc 8pf 8uu 8uw;8nl;;8lw;8kq;8rn;;8t5;;;;8jt 8od 8ol 8sk;8wa;;8x9;8wg;8nu;8xa 8xc;8rl 8rp 8xa;8v0;8zd;8ku 8m0 8m3 8m7 8v3;;8kw 8qf 8qi 8qm 8qt 8vh 8ys 8yz;;;8yn;8lb 8m1 8m4 8m9;;8sb;8tt;8jy 8k0 8k5 8k8;8ld 8n4;;;8jg;8jr;8uy;8oo;8sb;8ne 8o0;;8my;;8yu;;8n8;;8xm;;8k6 8vf 8y0;8ka;8ku;8m0 8m3 8m7 8so 8xq;;8rw;8l7 8uu;;8kh 8lf;8qp 8u0 8u4 8xg;8k5 8k8 8mp 8xc;8sg;8yg;;;;8jo 8ng;;8lm;;;;8ld 8wh;;8st 8sx;;8q5;;8u4;8un;8lv 8rl 8vq 8vu 8vx;;8um;8r8;8vq 8vu;;;;;8pv;8va;8o9;8uy;8mj 8u2 8u3 8vp 8wu 8ww 8y8 8zh 8zk;;8md 8qb;;;8kl 8kn 8ko 8kw 8l4 8wf;8sj;8sj;;8u8 8vu;;8sj 8vg;8rl 8s9;;8kd 8pk 8pp 8ps 8q0 8sz 8vi;8y4;8pa;8y2;;8pc;;;8my 8os 8pw 8py 8re 8uv 8z4 8z6;;8of;8z9;8sl 8sw;;;;;8rw;;8xo;8k4;8k5 8k8;8ww 8x1;8ll 8t4 8t6;;8z9;;8qd 8yz;8pf 8tt;;8s3;8lh 8r9 8rp 8rt 8s7 8vm 8vw;8jl 8lb 8lu;8rw;8qz 8st 8sx 8ta;8k4 8oy 8x2;8me 8vs 8x2 8x4;8jn 8nf;8oq;;8ld 8ln 8rs 8s1;8mg;8mg;;8mg;8l9 8lf 8mp 8rl 8s9 8u6 8wu 8y8 8ye 8yf 8yh 8zc;8l7;8uc;;;;8mq;;8ld 8nl 8uy 8wh 8wx;8og;;;;8xb;;;8qx 8zi;8zi;8wf 8y0;;;8ok;8ol 8om 8oz 8xt;;8v3 8wd;8kh 8lb 8m1 8m4 8wk 8wl;8kl 8kn 8wf;;8r2;8p4;;8uu 8uw;8mf 8mn 8mr;8p4;;;;8kq 8ks 8qp 8u0 8u4;8pa;8tt 8z9;8kr 8vh 8w0;;8k2;8k1 8w8;8w8;8k1;;;8my 8sh;;8my 8no 8o6 8so;;8ld;8y0;8jl 8lb 8lu 8t5;;8ok;;;8qx;;;8nx 8ny;8jv;;8l3 8wc;;8lb 8lm 8ln 8lo 8lu 8t5;;8vl;8lb;;8t3;8kv 8s5 8xz 8y0 8y4;8kl 8uz 8wf 8xx;8py 8re;8p3;8ul;8ul;;;8xn;8mn;8pq 8pr 8sw 8uq;;;;8x7 8x8;8qt 8ta 8tj 8xm;8jm 8jq 8o3;8x4;8n8 8qb;8pc 8pf;8pc 8pf;;;;;;8vq 8vu;8x2;8xm;;;;;8k5 8k8;8rg 8rh 8z2 8z5 8z6 8z8;8oy 8p0 8tq 8x2 8x4 8x8;;;8mm;8kk 8o9 8va 8wj;8kj 8ub;;8k5 8k8 8ud;8x9;;8xp 8xt 8xv;8p7 8pa;8nl 8xp 8xt 8xv;8rs 8s1 8ve;8q4;;;;8pa;8lb 8lf 8m1 8m4 8m9 8mt 8n0 8n3 8n5;8uu;8js 8n0 8n3 8n5 8oq 8ou;8xo;8jy 8k0 8k5 8k8;8qd 8ve;8v4 8v7;8kk;8lz 8m3 8m5 8qs 8rj 8ti 8tn 8yu;8lz;8pz 8yn 8yz;8jy 8k5 8k8;8o2 8o3 8p6 8p8;8p6 8p8;;8r7 8za;8r7 8vs 8za;8kv 8me 8nl 8r6 8ri 8w5 8x2 8x4 8x8 8xp 8xv 8y0 8y4 8y6 8za;;8o4 8o7 8za;8za;8u9;8pc 8pf;8xa;;8up;8k4 8k5 8k8 8kh 8rz;;8n7;;;;;8kh 8ok;8qm;8rn;;;8p9;8nh;8l3 8wc;8r6 8ri;8r6 8ri;8kh;8jm 8jn 8jq 8nf;;8nj;;;8se;8px 8py 8pz 8q7;;8w6 8yz;8yp;8me 8pb 8yp;8k4 8k5 8k8;8y5;;8nn 8y5;;;8r7;8n4;8s7 8um;8vb;8oy 8p0 8tq 8x7 8x8;;8sv;8rl;8ld;8k1 8k3 8k6;;;8k1 8ka;;8w1;;;8qf 8qg 8qi 8qm 8qt 8tv 8vl 8ys 8yz;8jy;8yp;8y7;8kq 8lb 8lm 8ln 8lo 8m4 8nf;8k6 8ka 8me;8vq 8vu;8li 8r8 8ra;8kn 8ko 8kr 8kw 8l4 8ub 8vh 8vp 8wo;8yg;8q8;8tt;8ld 8n4 8q9 8wh;8qx 8te 8zi;8y2;8zi;8nb;8kh;8rc 8rk 8uu 8uw;8s6;;8n4;;;;8kh;8nm 8po 8pt;8oc;;8k4;;;8k4 8rl 8rz 8s7;8l7;;8q6;8ye 8yf;;8ww;;;8ud;8q2 8q9;;8n8 8nk 8o5 8q3 8yu;8kh;;;8k2;8wg;;8me 8y9;8wa;8xw;8mm 8od;8ls 8rb;8xw;8xy;8kk 8t0 8wj;8vb;;8se;8kh;8q3;8jy;8ud;8lz 8m5;8ot;8uu;;8p6 8p8;8xx 8xz;8sk;8wc;8m9 8un;;8wp;8oc;8me 8v0;8me 8v0 8y0 8y4;8pl 8qc 8us 8wm;;8q3;;;;8pm 8y5;8uy 8v2 8v8;8vq 8vu;8s5 8tc 8y0;8tc;;8n4;;;8le 8qo 8ye 8yi 8yv 8yw;8kg;;;;8ph 8sk 8vr;;;8rn 8rw;;8nj;;8x7;8x7;;;;;8ux;;8kh 8wj;;8m0 8m3 8m7;8ws 8wt;8zf;8ny;8u4;8ya;;8pa;;;8k4;8rg 8z2 8z6 8z8;8li 8ll;8pc 8pf;8kw 8l0;8uu;8jg;;;;;8nb;;8kh 8li 8lq 8lr 8r8 8ra;8vq 8vu;8kh 8ki 8yb;;8sv;;;;;8sk 8wz;8pa;8yc;8yc;;8yc;8nx;8xy;8xy;8ue;8nx;8md 8pi 8pj 8po 8pt;8sf 8xx 8y0;8rq 8rt 8t3 8up;;8km;8ks;;8m1 8m4 8ma 8qc 8um 8us;;;;;8ya;8kl 8kw 8sg 8vh 8w0 8ys 8yz;;8wd;8v0;8k5 8k8;;;;;8lp 8ng 8o1;;8vz;8mc;;8u4;8s4;8xl 8xn;;8wa;8rn 8rw;8kh 8l7 8uu;8jx 8k7 8l6 8l8 8lj 8pe 8ts 8ut;8jx 8k0 8k7 8on 8p4 8qs 8tb 8ti 8tl 8x3 8xq;8t0;8sc 8t0 8t7;;8sh;;8l9 8mn 8ol 8om 8oz 8ph 8x1;;8jo 8km 8o1;8ld;8k2;;8jt 8k6 8oq 8sk;8ka;;8r1;;8li 8r8 8x9;;8vu;8jy 8k0;;8jg;;8nd;8kh 8mw;8mw;8li 8ll 8t4;8rl 8rz 8s9 8sk 8vr;8jm 8k1 8k3 8k6 8kt 8kz 8l1 8m1 8m4 8nl 8qn 8r1 8r9 8ug 8um 8ur 8uz 8v6 8v7 8v9 8vc 8vd 8w4 8w5 8y0 8y4 8y6 8y7;8w4;;8zk;;;;8ok;;8p3;;8qz 8ta 8yx;8lw 8t5 8vt 8vz;8kh 8kl 8kn 8wf;8y0 8yq 8za;;8nu 8oy 8p0 8tq 8x7 8x8 8yn;8zh 8zk;8q2;8k3 8k6 8m1 8m4 8qa 8um 8ur 8w4;;8k1 8ka;8qp;8mc;;;8ql;8qd;8jg;8up;8kh;8sv 8va;8qp 8qq 8xi 8yg;;8jk;;8mf 8mr 8uy;8vq;8mj 8us 8zh;8kh 8n0 8nw 8sf 8wj;8oc;8vq 8vr;8us;8ni 8rj;8ss 8xm;;;;;;8pu 8pv;8vr;8mx;8s6;;;8n0 8n5 8nw 8oq 8ou 8s5 8wj 8za;8md 8xi;8kh 8nl;8tt;8kg 8kp 8lg 8my 8nn 8r0 8su 8sy 8wr;;8qz 8sx 8ta 8yx;8jk;8jk;8yb;8ue;8vz;8qx;8lu 8ul 8up;8lu 8sc 8ul;8ty;8k1 8k6;8p3 8vw;8k1;;8rr 8xg;8v0 8vb;;8ws 8ze 8zf;8zf;8jm 8uy 8v8;8w5 8y0 8y4 8y6;;8st 8sx;8wc;8jj 8jl 8jw 8jz 8lb 8n6 8oh;8qq 8xu 8yg;8vh 8vy 8w0;;8sc 8ul;;8rl 8rp 8rz 8t5;;8o9 8ol 8om 8s9 8zc;8jy;8jy;;;8lp 8rg;8jr;;8s5;;8rl 8rw 8rz 8sk;;;8jm 8jn 8nf;8sw;8ju 8nt 8nv 8ov;;;8sl;;8q3 8rr;8nk 8px 8py 8pz;8jg;8nl;8rs;8v4 8v7;8qd 8ql 8wy;8lb 8qd 8ql 8wy;;8r7;8uz 8xx 8xz;;8l3 8wc;8qd 8ql 8z3;8lw;;8js 8mt 8n0 8ot 8p6 8pd;8js 8ot;;8jm 8ok 8uy 8v2 8v8 8v9 8vb 8vc 8ve;8wf;8s5;8vz;8w9;;;8mm;;8na;8ux;;8k6 8kz 8ug 8uz 8v6 8v7 8v9 8vd 8w4 8w5 8wf 8y0 8y4 8y7 8yz;8w4 8yz;8na;8z9;;;;8mn;;8ok;8k1 8k2 8k3 8k6;8k1 8ka;8tq;8w5 8y0 8y4 8y6 8za;;8um;;8lf;8ui;8ui;8me;8qu;8t3;8yq;8nl 8xp;8xp;;8ls 8o1;8nh;;8kh 8ld 8sa 8wh;;8pc 8pf 8uw;;;8ot;8ni 8qt 8tc 8tf 8tj 8ys;8rl 8rz;8ni 8tf;8rz;8qx 8t8;8zi;8of;8p4 8zi;8vw 8w5;;;8n0;8uk;8vq 8vu;8n5;;8qu 8to 8tu 8yt;8tu 8yt;8uk;8o7 8uk 8w2 8wg;8u4;8q4;;8up 8wl;8m1 8m4 8ma 8n0 8n5 8um;8xo;8ku 8ne 8o0 8o5 8py;;8mr;8uf;;8mq;8l7 8pf;;8wx;8lc 8wk;8kh 8o2 8uc;8of;;8qc 8um;8ji 8jk 8n7 8nr 8ru 8uh;8n4;8ji 8jk 8kx 8nr 8uh;;8l7 8pc;8p9 8pk 8pm;8yo;8ye;8o4 8o6;;8lb;8q7 8rr;8nn;8vq 8vr 8xa;;8pu 8pv;;;8jy 8k5 8k8 8yo;;8k8 8vj;;8w2;8qt 8tj;;8kl 8kw 8l4 8qi 8qm 8qt 8sg 8tv 8uh 8vh 8wf 8ys 8yy 8yz;8ji 8kx 8n1 8uh;8me;8no 8o6 8v3;8kh 8kq 8ks 8lb 8lf;;8jy;8vq 8vu 8wj;;8n0;8y5;8pk;8s8;8yg;;8s8 8vt;8rl 8rn 8v0 8y0 8yq;8q6;;8tj;8km;;8rq 8rt;8vq;;8xp 8xv;8jg;8vy 8w0;8sd;8pu 8pv 8wz 8x9;;;;;8un;8rs 8s1;8kh;8r4;;8uy 8vc;8pb;;8se;;;8zh;;8or;8sn 8sz;8la 8nc 8tn;;8lb;8r1 8uz;8mc;8kv 8qu 8to 8x2 8yt;8kv 8qu 8to 8x2 8x4 8y0 8yt;8l0 8r1 8uz;8yn;8oy 8p0;8me 8x2 8x4;8me 8ri 8x4 8y0 8y4;8vs;8t3;8z9;8lc 8lm 8n0 8oq 8ou 8pl 8q5 8xw;;8q6;;8ud;;8pr 8sw 8uq;;8ok;8m5;;8p9 8w1;8w9;8jy;8uf;;;;8r3 8r4 8r5;;;;8kh 8ld 8s1 8wh 8wx 8zd 8zg;8og 8oj;;8ll 8t4 8t6;;;;8ny;;8qw 8rj 8tp;8wx 8zd 8zg;8kt 8kz 8l1 8ug 8um 8uz 8v6 8v7 8w5 8wf 8xx 8xz 8y0 8y4 8y6 8y7 8yz;;;;8rw;8rl 8rz;;8op;8jr;8sl;8l0 8qn 8r1 8to 8um 8uz 8v6 8vd 8y0 8y7;;8lf 8n0 8n5;;;8kh;8nk;;;;8qj;8la 8le 8lj 8lk 8lp 8lt 8m8 8mf 8mh 8mi 8mk 8ml 8ms 8mz 8np 8ob 8oe 8pw 8qo 8qy 8rf 8rv 8t9 8tz 8u1 8u5 8v1 8v5 8v8 8vg 8vo 8wi 8ye 8yv 8yw 8z5 8zb 8zj;8jv 8kd 8ke 8lz 8np 8ob 8oe 8ox 8p2 8p5 8rf 8t9 8uh 8uj 8vi 8z0 8z5;8lb 8t3;;;;8wz;8se;;;;94y;94n 999;99k;;934 93j 93l 93o 94c 94k 94m;91a;9dc;93j 93l 94c;;91h 91i 92k 92m;91u 9dc;91r 91u 97k 97r;;;;;99p;97z;90u 91r 91u 97r;932;94n 9e6;;93j 93o 94f 94m;91h 929;91n;995;932 933 93p;995;8zl 8zm;8zm;986 98h 98i;925 936 987 98g 98j 98s 994 9bs;;;;9ce;98m;;9dl;90u 90v 91o 91q 9dl;90z;;97v 97w 9b4 9f1;9d9;91e;;9ck;9ck;93m;9dl;9d0 9d2;9b1;;;;;;91e 91g 966;8zs 8zt;;95t 9dv 9dy 9e0;9ek;92w;96b;;941 943 944 99f 9d8;;93y;;987 989 98n;91s 91t 91z 927 97q;;92w;;;95p;9f0;93k;;939 93a 93b 93d 93h 951 952 95c 9do;;9c6 9cd 9cu 9cv;;9cd 9cu;9cd;;;9b3;936 937 976 977 9b3 9be 9c2 9cu;976;9bj;911 917 972 973 97a 97d 9am 9az 9b6 9bh;901 90e;;966 9by;8zo 9ds;91k 934;90z;8zo;;;9bj;97e 9a2 9a7;97e 9a2 9a8;;94u 94w 955;98q;904 90b 90g 90u 90v;8zz;90q;;;8zv;926;94b 94j;986 988 98f 98l 98o 9f4;999;;91r 920 922;91r 91u 989 98v 98x;91u 920 922;;8zz 902 90i 915 96u 9dc 9dj 9f5 9f7 9f9;9eo;;904 909 90d 90q 9ar;9eo;8zp 904 909 90b 90g 90q 90u 90v 90w 911 918 93y 96t 972 973 97i 9ap 9ar 9b6 9bh 9bo 9da 9f9;;;;;;91o 91q 93y 9dq;8zo;9ck;9cl;9ck 9cl;8zp;;;9bl 9bt 9cf;;9bt;95k;95c 95m 970;911 912;9ck;9f7;;96l;951 95c 970;;95m;9br;97x 9bf 9dc 9ed 9f7;974;9ey 9ez;94h;9ad;979 9af 9b5;979 9af 9b5;92v;99h 99r;911 912 917 9eb;;9d0;99e 9aj 9ea;9aj;9df;;;;9br;90a 90e 97q;;;;;95v 95y;;9d3;;972;9c8 9ca;9c7;;9cq;9c1 9c7 9c9 9ca 9ce 9cg 9ch;9c1 9c7 9c9 9ca 9ce 9cg 9ch;9br;;956 966;;98w;98w;97f 99h 99r 9a0 9a1 9a9 9ac;;9cd;957 99b 99d;;91i 91n 91p 92k 939 93d 94n 9df 9e2 9e6;;;9ey 9ez;;;;913 9e8;91l 969 9eg 9f3;96o 96s 96v 98a;92e 92h;90o 90p;9bt;951;98q 997 9a0 9a1 9bt;;;;;998 9ba 9bu 9bx 9ek 9en;;9dh;964;91b 9dh 9f8;;;8zp 8zq 93q 93r 93t;93z 96s 96v;9c5;9cj;;;97c 9b7;9b7;94y;94y 9b7;;9b7;;97c 9b7;97c 98y 9b7 9cf 9ci;97c 9b7;97b 97c 982 9ai 9aq 9b9 9bw 9f6;90z 91n 91p 9df;;904 90d 90q;904 90b 90g 90u;96f 99m;93z 95p;910 9ec;96k 98a;929 92k 92m 92q 92t 9df 9eh;90l 926 975 9bd;92t 97n;;91d;;90j 90n 969 96o 96p 99j 99t;95v;9dt;9dt;95t 9dv 9dy 9e0;9aw;92a 92d 92g;9bp;8zp 8zq 93q 93r 93t;99y 9d9;;958 9bw;;;;98n;9f4;98j 98n 98p 98s;;;95l;;92z 9cg 9ci;;;91n 952 95m;9b8;91o 91q;93c;;90a;942 9ap 9b8 9e3;8zo 93j 94f;95w;;9bj;9ct;92d 92g;8zz 907;8zz 902 90i;9af 9aj 9b5 9bl 9bt 9bv;9af 9aj 9b5 9bl 9bt 9bv;;8zz;93c 93e;;94v;;9dc;94c 94f;94w;8zy 917 96l 96w 972 973 97a 97d 9am 9av 9az 9b6 9bh 9bo;;;;;98w;96k 96n;8zn 945;94s;9c3;93o;94p;94r;94c 94f 94k 94m;94k;95f 95i;91i 91n 91p 946 947 948 95z 960;8zo;915 9dc 9dj 9f7;9c7;98k 98m 9aj 9e3;94u 94w 94y 955;8zv 91a;93m;;94u 94w;90a 90e;;95o;;;;92d 92g 93e 93o 94f 94m;92w;95l;;99b 99d;;9au 9ax 9d4;;920 99l 9ax;;;962;91z;98l;;94j 95d;95d;;95n;;9bw;9dz;90e 987 989 98n 9f4;97e 9a2 9a6 9a7 9a8 9cl 9dq;97e 9a2 9a7 9a8 9cl;97v;97v 97w 9b4;90z;;;;931;;9cj 9cm;;99j 99q 99t;99q 99t;944 99q;959;;95h 95j;;92k 92m 932 933 9eh;94i;9ck;95f 95i;939 93a 93b 96r;939 93a 96r;9ck;9ct 9cw;9c1 9ct 9cw;971;;;99p;;90z 91n 91p 9et;;;;91y;99p;;;9cu 9cv;91i 946 947 948 95x 95z 960;;;;92w;8zx;95h 95j;;;90l 91h 91m 928 930 97u 9b2 9bk 9cc;92v 9bn 9ce;;9do;;93w;987 989 98g 98j 98s;90k 90o 90p 90t 943;94d;92x;97q;97q 97s;;956;948 94a;94a;99n;;;9c4;925;9bo;94p;910 98a;9f4;9dg;9d3;97y;91k 97y 9d4 9e7;91r 91u 920 922 97k 97l 9dc;90v 91r 91u 920 922 97k 97l 97r;;92z;9cs;90m 90w 911 912 917 9ew;;;94u;90h 97o;90h 97o 9ap;91k;8zq 93q;;907;;;99y 9d9;;9bc 9d5 9em;91s 91t 91z 927 97q 9cd 9df 9e2 9e6;90y;;;;99g 99n;;9bt;93c;;9dq;;9bt 9bv;92b 92e 92h;;;91y;94o;;98h 98o 991 9f4;98l;999 9eo;95h 95j;;9ct 9cw;;92k 92q 92u 96w 9ee;;9ee;92u 9ee;9df;979 9af 9b5;92k 92u 9eg;9ee;;95v 9bt;9bt;979 98y 9af 9an 9ap 9b5;96k 96n;964 966;93v 96b 9ec 9ew;;;;;;91s 91t 91z 927 97q 97s;;91e 95n 964 966;90z;;99p;9ev;;93y 94i 9bt;95n 99b 99d 99g 99n;9by 9cq;958;93k 93z 96v 9bw;965;96n 99f;968 96h 9eq 9fb;8zl;95b;98x;98x;96z 9cd;9cd;9e8;91b 9dh 9dz 9f8;9bq;91c;95j;;996;;8zr 914 9dd;;97t 99c 9aq 9b9 9bc 9bw 9cy;;9au 9ax 9bg;;904 90g 9ax 9bg;;99w;;;8zn;99f 99x 9d8;926 93s 95o 99e 99l;9bt;9bt;;91e;;91g 94v 94x 957 966 9cg 9ch;;;;98z;99o;932;;;;96q 98a 9e9;93k 93z 96s;9dw 9dx;9dw 9dx;;94w 971 974 97o 97z 9dc 9f7;9da 9f9;971 974 97o;94u;900 91f 924 92a 92c 92f 965 99x 9bb 9bz 9cp 9d8 9dk 9en;98b 98d 98e 98v 9dg;;935 938 9c3;;935;935 938 9c3;;955;9d5;995;90z 913 91i 93q 93r 9dr 9e8 9et;;;8zq;9dl;;9b1;9b1;;;;986 988;995;98x;901 903;;;97b 99s 9ai 9aq;949;972 973;915 9dc 9f7;9ae;97c;97c 9da;;91c 972 973 97i 9da;98j 999;987 98g;9d6 9d7;;91s 91t 91y 984 9d6 9d7 9e2;;;9d6;;9d0 9d2;984;;;9cj 9cm;92b 92e;;91y;92h;951;931 9cj 9cm;;94l;;9br;;;;;97g;97f 9a0;95n 975 978 99b 99g 99k 99n 9bd 9eu;963;;9c1 9ct;9as;9b3;9as 9au;93a;;91n 91p 93d 93h 93u 93w 93x 943 94q 98n 9do;;91n 91p 93u 93w 93x 943 94q 9do;94s;93u;;98p 9d0;9d0 9d2;9d0;9d0 9d2;99h;98w;95s 978 9bd;95s;9be;97g;987 989 98n;91y;91y;9eh;;;92k 92m 9eh;;94d 94v 94x 954 98g 98j 9bs;901;9d1;;98z;93y;986 98o;98f;;8zx 950 966;950;90z 91n 91p;;;;;;98e 98u;90m 90y 91d 91g 936 937 976 977 9b3 9be 9bn 9bs 9c2 9cu 9ea;;;;93p 950 963;98p;91o 91q 9dq;;97a 97d 9a4 9ae 9ao 9dw;97a 97d 9ae 9ao;987 98n;9dw 9dx;97a 9ae;8zl;939;98f 98l 9f4;9br;;;;9df 9e6;;92k 92q 92u 96w 9ee;97a 97d 993 994;92j;8zq;;;9cd;;90q;;93y 979 9af 9b5;9af 9b5;98m;90z 94t 9et;;946 94t;94a;;946;9d0;98u;94q 9dg 9do;98g 98j 9d1;962;;93v 96b 9e0 9ec 9ew;9b5;9b5;96i 9cd;93z 96k 96n;91s 91t 91z 927 97q;90o 90p 90t;91n 91p 943 946 948 94d 95z;94a;91i 946 947 948 95x;;;95i;9b6;9bt 9bv;9bt 9bv;;91n 91p;;9dj 9ed;8zo 91i 91k 929 934 9dg 9ds;;91s 91t;91s 91t;;91s 91t;;94o;92w;9bi;9bi;9bi;95h;98l;901;9d9;9do;97m;918 979 9af 9ag 9ah 9b5 9dc;9da;;;9f4;916 95q 979 981 983 98y 997 9af 9an 9ap 9b5 9b8 9bt 9bv;979 981 9af 9b5 9bt 9bv;;910;98b;98b 98d 98e 98v 98x 9f4;966 99w;9by;;955;994;95v 95y;;96i 96z 9cc 9cd;962;914;;92i 97b 9al 9ef 9ej;8zz 92i 92n 9ef 9ej;8zl 910 92i;92i 92n 9ef;;;;;;96q 97v 97x 985;97v 97w 9b4;97q 97s;9e6;99a 99m;;;9eo;;95e;9ct;;;;9dl;;;9cd;;;95b;;;914;9cq;;90z 913 91i 9dr 9e8;;97i;972;;96n;;96e 96f 99m;8zl 8zm;8zm;96t 96u 96x 9f5;96t 96u 9ee;98k 98m;;94c;;9dl;959;;99e;91z;95t;;950;90z 91s 91t 927 9et;901;940 96d 96h 9eq;97j 9ey;;;96d 96g;999;8zx;;;996;93z;96q 985;92a 92g 9dp;94r;95h;;;;;964 966 9by;990;;;;;982;96l 96m;939 96r;;91a 926 93s 9du;901;;8zl 8zm;;8zz 902 904 907 909 90b 90g 911 92i 92n 9ee 9ef;904 909 90d;;94h;990;;;;98z;942;942;95w;8zo;;980;980;;910 91a 9e9;96u 96x 9f5;9a0 9a1 9a4;9c5;91a;980;9dg 9e7;91e;959;91h 91i 97n;97m 9dg 9e7;;942 949 9e3;;;;91o 91q;;8zo;971;90z 91o 91q 9dq 9et;93e 93f;;980 981 983 9b5 9dl;9d9;981 9b5;;;962;9f4;;987 989 98j 98n 98p 98s;;99m;;99a 99m;99a;;90z 939 93a 93b 93d 93h 9et;;;;;98c;90i 915 9dc 9dj 9f7;918 9da;986 988 98h 98i 98t 991 9cs;;906 908;91o 91q 98c;94u;9di;98w;914 9di;;;;;912;94t;;9du;8zs 8zt;905 90s 90x 97p 99i 99s 9a3 9aa 9aq 9bw 9di;91d 9ea;956 99b 99d 99f 99g 99k 99n;956;91o 9dp;9dl;;;;992;992;8zs 8zt;911 912 9eb;;;8zl 8zm;9ct 9cw;936 937 996 9f1;9dd;92e 92h;9ee;;94f 94m;97m;96j 9eg;96v;9al;94b 94e 94j 94l;99e;939 93a 93b 93d 93h 951 95c 95m 969 96a 970 9dr;;91i 9dg;;901 903 90a 90e;;91s;90p;;90z;;99e;93p 950;950;;91c;962 9cc;92b 92e 98g 98j 98n 9d1;962;;97v 97w;97v 97w;906 919 93i 93n 9e4;8zv 906 919 93i 93n 942 95w 9e3 9e7;94u;;9bt;93c 93e 93f;908 90r 90s 9a3 9aa;916 9b5;9d6 9d7;9b5;95e;936 9be 9c2;90e;92x;919 9ad 9ed;;914 9dd;95a;95a;914;945;9tj;9ot 9t5;9t5;9r8;;;9mw 9vx;9vg;9r8 9r9;;;9oa 9oe 9on 9oo 9oz;9v3;9h9 9ha;9hf 9hh 9oh 9p6;9fk 9jd 9jg;9m4;9qb 9rl 9rm;9t5;9r8;9i0 9om 9oq 9sc;9nx 9nz 9o0 9rc;9tu;9h7;9g8;9hf 9hh;9u8;9fc 9fe 9j3 9j8 9k6 9kg 9kh;9j4 9t0 9va;9ig;9ll;9jr 9jt 9tt;9jp;9i7;9hc;;9ki 9ll 9ph;9vt;9le;9j3 9j6 9j8 9k3 9k6 9kb 9kg 9kh;9lh;;9id 9if;;9gt 9he 9hg 9hk 9sq 9vn;;9te;9py;9n1 9n4;9h9 9ha;;9hl 9ho;9ox;9nx 9nz 9o0;9ox;9jn 9jp;9sj;9jr;9ir 9is 9it 9iy 9j2;9q7 9qd;9h9 9u4 9v7;9jm;9h7;;9gv 9gw 9jk;9ph;9ig;9oc 9od 9ou;9ir 9is 9it 9kv 9kw 9ky 9la 9m8;9fr 9fs 9fu 9fx 9fy 9g0 9g8;9h9 9ha 9id 9if 9im 9in 9v6 9v7;9h9 9i4;;9gt;9hm 9hn;;9nq;9he 9ir 9is 9it 9iv 9j2;;9ha 9u7;9ki;;9lo;9ra 9st;;;;9pe;9oi 9ok 9p2 9p4 9vv;9ks;9q4 9tu;9pe;9l1;9u8;9oi 9p2 9p4 9u7;;9mw;9fi 9fj 9gy 9jc 9jd 9ub;;9t5;9uc;9k3 9k6 9kb;9mw 9vx;9pe;9u4 9u8;;;9gt 9hm 9hn 9ht 9i2 9nq;9nm;9lu;9ht 9nq 9vn;9ui;9ui;9u4 9u8;9nm;9kd;9jx;9jv;9il 9t4 9t7;;9ms 9mu 9v3 9vx;9j5;9i7 9i8;;;;9tf 9tg;;;;9s6;9ip 9iq 9n6 9n8 9rs 9sn 9tf;9sy;;9r6 9r7;;9gt;9fc 9fe;;9s2;9uh;;;9fe 9h9 9ha 9hc 9i4 9uc;9uc;;9gg 9gl 9go 9h1 9tv;9gi;9tx 9u3 9vz;;9ne 9q5 9qf;9q5;9ii;;;9tk;9gv 9ow 9ph;;9l2 9pu;9kq 9v9;9qw;;9i1;;9te;9h4 9ux;9kk;;9fc 9fe 9j8;9jc;;9hu;;9kb;9hf 9hh 9jm 9uf;9fc 9fe 9hi;9hl 9ho 9hu 9hx 9nr 9od 9p2 9p4;9gv 9h0 9n2 9n3 9na 9nd 9r6 9r7 9rg 9ro 9rw 9ry 9vb;9s2;9sj;9g4 9g8;9fj 9fk;;9gh 9gk 9gm 9gt 9he 9hg 9hk 9j7 9jm 9jr 9k4 9ke;9gm 9j7;9gh;9jv 9jx 9ls 9lz;;;;9jv;9oa 9oe 9os 9ov 9vv;;9le;9fi 9g1 9g6 9gd 9gg 9gl 9go 9h1 9h5 9ms 9qy 9tv 9v0;9vj;9ft 9fv 9fz 9g1 9g5 9g9 9gd 9gi 9gn 9mw 9tx 9u3 9vx 9vz 9w1 9w3;9ik;9sy;;;9sb;9j9 9jo;9ka;9vs;9q6 9qh 9ux;9qe 9ul;9uc 9uj 9ul;9uf;9m9;;9pp 9pz;;9k0 9lm;9k0;;9o4 9pm 9qo 9tp;;;;;9nq;9nq;9jj;9lw 9ly;;9ow 9oy;9ta;9sm 9sr 9ss 9sv 9sz 9t2;9sb;;9sy;;9o3 9rb;;9un;9qh 9un 9uo;9s7;9l4 9s9;9lg;9q6 9qa 9qr;9gq 9hd 9hr 9hz 9ij 9ko 9nw 9ny 9pb 9qc 9ra 9s3 9s5 9sg 9sl 9su 9t9 9tc 9u6 9ua 9ud 9v2;;;9ip 9sn;;;9kz 9lb 9px;9u7;9u4 9v6 9v7;;9fi 9fp 9pg 9ri 9se 9vi 9vy;9q7 9q8 9qg 9ql 9qt;;9fk 9jd;9t4;9md 9pt;9lo;9fw 9pw;9s9;9sb;9ge 9i1 9n5 9n7 9nw 9ny;9fo 9hd 9hr 9ix 9jt 9kx 9l9 9mc 9re 9vi 9vk;9gt 9ub;9ne 9q5 9t5 9vg;9mk 9of 9q6 9si;9tv 9u0 9w3;9n4 9tx 9u3 9vz 9w1 9w3;9n4 9ru 9s8 9u3 9w1;9vz 9w3;;9j3 9j6 9j8 9k3 9kb;9tx;;9ir 9is 9it 9mq;;9ir;9vo;;9gu 9uz;;9u7;;9hs;;9py;9id 9if 9im 9in 9ja;;;9hs;9ru;9p6 9tv 9tx;9ug;;9lw;9n1 9n4;9pm;9ks;;9jy 9k0;9n4 9rx;9n1 9n4;9gs;9gd 9go 9h1 9tv;9gn 9tx;9fi 9fj 9jc 9jd 9je 9jg;9lt;9h3 9i1 9jf 9jw;;9oh;9hc 9kq 9n1 9n4 9qw 9tv 9u0 9uf 9v9;9h4 9ux;9h3;9pa;9l6;9g3;9oh;9io;9io;9i4 9id 9if 9ty 9v6;9g1 9g6;9ft 9fv 9fz 9g1 9g3 9g9 9ic 9ie 9v8;9gu;9u4;9go 9hl 9ho 9hu 9hx 9tx;9tx;9l6;9q4 9tu;;9l6;;9ia;9to;;;;9h3;;9g4;;9ui;9ui;9kk;9tj 9tm 9tq;9ou 9ow;9g1 9g6 9gg;;9fv 9fz;;9lt;9fs;9fu 9fx 9fy 9g8;;9oa 9on 9oo 9oz;9h8 9vi;9h4;;9ik;;9uc;;9u4 9u8;9kg;;9hf 9ol 9p6 9u8;9gc;;9ol;;;9l2 9pn 9po 9pr 9pu 9vp;9l2;;;9vn;9pj 9pt;9pj;9mz;9hf 9hh 9iu;9hi 9iu 9iw 9iz;;9g8;9or 9ot 9qo 9s4 9sd 9sf 9sk 9tp 9ur;9o4;9qo;9gs 9gv 9gw 9h0;;;9fv;9ks;9kq 9ks 9l1;9ks;9rk 9rt;9if 9mv 9v3 9vf;9v3;;9qe;9qe;9jq 9js 9qw 9rk 9rn 9ur;9ho 9tx;9fo 9h0 9ml 9mv 9n2 9n3 9na 9nd 9r3 9r6 9r7 9rg 9ro 9rw 9ry 9rz 9sa 9vb;9n2 9n3;;9ns;9kq;9vt;9iw 9k6 9kg 9kh;9j3 9j8;9kq 9lh;9l8;9ht 9sy 9uq;9gu;9lj;9sn 9so;9kq 9l1 9lh;9ut;9km 9uc;;9ha 9jv 9jx 9ls 9lx 9lz 9m0;9g9 9s0;9l1;9gt;9fv 9fz 9gd;9ir;9iw;9tx 9u3 9vz;9qo 9s4 9sd 9sf 9tp;;9ip 9iq 9n6 9n8 9rs 9sn 9so 9tf;9p3;9k8;;9ig;9k8;9pk;9v4 9v8 9w1;9pd;9ih;;9j0 9ka 9kc 9kn 9lf;9uf;9jm;;;9mi 9su 9sy;;9m2;9ht;9ka 9kc;9g4 9g8 9nx 9o3;9r1 9r4 9ux;9r1 9r4;9r1;9o8;;9ln;9tj;;9os;;;;9si;;;9gn;;9p8;;9r1 9r9;9r1;;;9kv 9nq 9nu 9o8;9q9 9v3;9g4 9oc 9od 9ou 9vv;;;;;;;;9gb 9gc 9l5 9nn 9nw 9o2 9px;9ge 9gq 9h9 9hd 9hj 9i3 9k7 9ko 9nw 9ny 9qc 9ra 9s5 9sg 9sl 9t9 9tc 9u5 9u6 9u9 9ua 9ud 9v2 9vy;9ld;9j9 9jo;9kw;;9ha 9jv 9jx 9ls 9lx 9lz 9m0;9lz;;9ig;9gj 9j4 9nh 9pq;9fm 9fn 9jt;9jl;9fr;;;;9ku;;;9oc 9od 9om 9oq 9oy 9p7;9gh 9gk 9gm 9j7;9l4 9uc;9g8;9ih 9s5 9s6 9sz;;;;9hl 9ho 9hu 9hx 9nl 9nr 9tx;;9gv 9gw 9h0 9vn;9ju 9jz;;9jx 9k1;9k1;9te 9th;;;9gu 9of;9ld;9vv;9g4;9g8;9l2;9p3 9p4;9rt 9ut;;;9hc;9ip 9oc 9om 9oq 9oy 9p7 9sn 9so;9kp 9kr 9l3;9kp 9kr;9i0 9ip 9iq 9n6 9n8 9pd 9rs 9sc 9sn 9so 9ub;;;;;9ip 9n6;;;9td;9gr 9gs;;;9vq;9g4;;;9v9;9vs;;;9n2 9n3 9sa;9i0;;;9gy 9uu;9to;9l5;9q4 9tu;9ou 9pm 9sw 9sx;9sw;;9rt;9hm 9hn 9ht 9i2 9nq 9sy 9ub 9uq;;9s9;;9s8;9lt;;9k4 9ke 9kp 9kr 9l0;9m9 9uj 9um;9iu;;9sq;9gy 9uu;9mk 9mm;9n9 9o5 9pf 9pl 9qm 9qs 9rd 9rn 9sd 9sf;9rd;;9ln 9pu;;9tr;;9kj;9os 9vv;9ph 9vj;9ld;9us;9te 9th;;9mv 9q9 9v3 9vf;9v3;9p8;9sd 9sk;;;;;9hm 9hn 9ht 9i2;9hs;9l5 9l6 9mm;;9jm 9lp 9sd;;9sj 9ta;9lw;9lq;9pn 9tw;;9m7 9mg 9w7;9p4 9p5;9fl;9gh 9gk 9gm 9h7 9ln;9vo;9po 9pr 9pu;;9hs;9py;9k9;9k9;9li;9uu;9v5;9v3;;9ld;9u1 9w0;9fh 9ib 9l9 9nv 9oj 9rl 9tz 9w2;9td;9fh;9ph;9fi;9td;;9jb;;;9kv 9kw 9la 9lk 9my;9lk;9kv 9kw 9la 9my;;9n1 9rv;9sd 9sk;;9q2;9pn 9q3 9tt;9q3 9tt 9vp;9q3 9tt;9fg;;;9rv;9ji 9l8 9qh 9uj;9h7;;9h3 9i1 9jf 9jw;9jf;9kp 9kr 9l3 9m6 9sr 9sz 9t2;9s2;9jn;9ui 9uk;;;9ju;9mo 9of 9uv;;9ia;;9oa 9oe;9p4;9fu 9fx 9fy 9g0;9ou;9tr;9tj;9hm 9hn 9tr 9ts 9uq;;;9tj 9tm;;9t4 9t7;9po 9pu;;9hs;9ia;9il 9t4 9t7;9mp;;9kg;9te 9th;;9gs 9gv 9gw;9sb;9ig;9il;9ln 9n5 9pk 9po 9pr 9pu 9vp;9m3;9ku;9ku;9t4;9ku;;;;9he 9hg 9hk 9iv 9jh 9jj 9jk 9jr 9kl 9ub 9ue;;9vd 9ve;;9ow 9sp 9tj 9tq;9tj 9tm 9tq;;;9tj 9tm;9he 9hg 9hk;9pp;9p3;9p3;;9lr 9n5 9n7;9nx 9nz 9o0 9rc;9o0;9n6 9rs;;9v6;;9k1;9id 9if 9v6;9fk;9oc 9od 9ou;9hs;9hs;9k4 9ke 9kp 9kr 9l0 9om 9oq 9sc;9fx;9nf 9ng 9nh 9pp 9pz 9q7 9q9 9qd 9rm;9nf 9q7;9kd;9pa;9jc;;;;9p9;;9sy;9gr;9fr 9ku;9ku;9ku;9sq;9gt 9he 9hg;9le 9py;;9lu;;9t4 9t7;9ja;;9hf 9hh 9uf;9hi 9km 9uc;9na 9nd 9q8 9qg 9ql 9qt 9qu 9r3 9ro;9oc 9ou;9na 9nd 9qg 9ql 9qt 9qu;9na 9ql 9qu;9sb;9ov;;9v4;9gu;9ic 9ie 9v8;;9gu;;;9sd;9pd;;;9n2 9n3;9kl 9u7 9ub 9ue;9gz 9n9 9no 9o5 9p8 9pf 9qs 9r0 9rd 9rh 9s4 9sd 9sf 9sk;;;9jl 9mk 9mm;9jm 9lp 9ot;9lp;9ly;;;9g8;9gt 9gy 9ha 9ub 9uu 9vn;;;;9kd;;9pt;;9oc 9om 9oq 9p7 9ph;9gf 9gp;;9uu;9gz 9n9 9no 9o5 9p8 9pf 9pl 9r0 9rd 9rh 9s4 9sd 9sk;9rh;9tr 9ts;9p0;9iu;9p0;;9i6;9om 9oq 9ou 9p7;9hf 9hh 9iu 9iw 9iz 9lb 9qa 9uf;;;9gt;9hi;9m2;;9h2 9k2 9ka 9u1 9uj;;9mi 9sy;;;9j5 9jl 9lo 9mr 9mt;9hm 9hn 9ht 9i2 9nq;;;;9jn 9jp;9fj;;;;;;;;9jb;;9fe 9ha 9hc 9i4 9uc;9hm 9hn;9hm 9hn;9hm 9hn;;;;;9ig;9ul 9ut;9ul;9pa;9ga 9he 9hg 9hk 9ir 9is 9it 9iv 9iy 9j2 9jh 9jj 9jr 9kl 9kw 9ky 9lk 9no 9s0 9s1 9ub 9ue;9fq 9fr;9fq 9fr;9ga 9s0;;9ld;9os;;;9fu 9fx 9fy;;;9vv;9ma 9me 9mg 9mj;;9l7 9lm;9gv 9h0 9r6 9rg 9vb;9gu;9v5;;9m8 9mb 9mn 9mr 9mt 9of 9vu 9vw;9lk;9nl;9m6 9q2;9sj;;9ht;9ox 9pf 9pl 9sd;9gh 9gk 9gm;9kv;9mi 9su 9sy;9m2;9he 9hg 9hk 9ue;;;;9lw 9ly;;9m2;;9ta;;9fu 9fx 9fy 9g1 9g6 9g8 9gd 9gg 9gi 9gl 9go;9ft 9g1 9g5 9gi 9gn 9uw;9gt 9ub 9uu;9ni;9n2;9qm 9rd;;9rt;;9gx 9h6 9hw 9hy 9lv 9m1 9mm 9nb 9pw 9rr 9s7 9st 9vh;9jy;9u4;;;9sd;9sd 9sk;;9g1 9g6 9gd 9gg 9gi 9gl 9v0;9ft 9g1 9g5 9gi 9gn 9uw;9fv 9fz 9g3 9g9;9n9;9h1 9n2 9n3 9n9 9ni 9ns 9qm 9qs 9r0 9rd 9rn 9rw 9tv;9qm 9qo 9qs 9r0 9rd;9tx 9u3 9vz 9w1;9kg 9ks;;9ql 9qu;;;9jl;9p9;9nl;9mp;9gt 9hm 9hn 9i2 9vn;9fx;9jy;9g7 9h8 9i5 9i8 9q3 9re 9rf 9rp 9sg 9t9 9tt;9pw 9vh;9gt 9ou;9gt 9k4 9kp;9fs 9fu 9fx 9fy 9g0 9g8;;9u4;9jl;;9nk 9vs;9qe;9fp;9ml;9ir 9is 9mq 9mv 9v3;9mq;;9tb;9tb;9fu 9fx 9fy 9g0 9g8;9jq 9js 9ur;;9jr 9or 9ot;9fc 9fd;9q9 9v3;9p9;9h4 9ux;9h3;9jq;;;;;9fc 9fd;;9ic;;9u4;9tu;9tu;9tu;;9o5;9gt 9vn;;9or 9ot;9ha 9he 9hg 9iv 9ki 9ub 9ue 9uq;9im 9in;9h9 9u4;9h7;9s2;;9m2;9sp 9vv;;;;;9oc 9od 9oq 9ou 9ow 9oy 9p7;9l8;9pt;;;;9gt 9ir 9is 9it 9iv 9ub 9vn;;9gp 9u2;;9k3;9uh;9kd;;9uv;;;9p3;9sj;9k1;9gp 9u2;;9fi 9fj 9jc 9jd 9je;;9tx 9vz;9ii;9fl;9ha 9jv 9jx 9ls 9lx 9lz;9pc;;9fl;9ip 9iq;;;9fc 9fd;9us;;;9nb 9nc 9oj 9pn 9qn;9sd;9ks 9nc;9nc;;;9nc;;;9nc;;9fh 9w2;9pm;9g2 9h2 9k2 9ty;9m2 9su;9vc;;9m2;9ps 9vo;9g2 9h2 9jq 9lt 9ur;9mj 9v5;;9mt;9nx 9nz 9o0 9rc;9o0;9nx;;9k2 9k5 9kf 9li;9ld;9g1 9g6 9gd 9gg 9gl 9go 9h1 9jm 9qy 9sr;;9ft 9g1 9g5 9gi 9gn;9fi 9gv 9h5 9ms 9n2 9n3 9ni 9ns 9rg 9ro 9rw 9ry 9rz 9tv 9u0 9w3;9tv 9u0;9vj;;9pj 9pt;9rq;;9i7;9ub 9ue;9fc 9fd;;9l8;9te;9sm 9te 9th;;;9iw;9nu 9o8 9rb;;;9v4 9v8 9vc;9ic 9ie 9vc;9ic 9ie 9v4 9v8;;;;;9u4;9u8;9u8;9vd 9ve;9mc 9md 9pt;9mm;agt;9wo 9wv 9xt a0q a0w a3r a59 aax ab1 ab4 ab5 ab6 ab7 aba aen aff afj afz ag7 ah4 ahw;9zo 9zv;9zo 9zv;9zo 9zv a5f;a60;ag0;ady;9ze aco acq afa;9w9 a0r a52;;ahv;9y0 9zv a9b ady;acb ae1;;a1c;;aem ag8;9xa;a0r;9y6;9y6 9y8 a6a a6e;;a9d afa;a2c add adk;9xw a3j a3m aaa adi aez agt;agj;a1d ab3;;;;abp;;9wi abu;aet ai0;9xa a7v;a5f abr agp agq;abi afa;;;9yn 9yo 9yp 9yt;9yz;9yz 9zi;a8j a8q a8u a8x a8y a90 a93 a9a aed;agj;;afa;afa;;9xa abh abi afa;;9xs;;abl afj;a1w a7r a7v a7z a8g a8o a8s;;acu;a81;;a3w a48 a4b afd;9zo abe abh;a06 a73 a7b;acz ad1;a87 a89 aax ab1 aba abc adu adw aff afj;aax aba abc adu aff ag8;af1 afa;9yp 9yt;a06 a73 a7b a7o;a0d;;;a2r;ab9;a4z a51;ady;ae1;abr;a7b a7o a7q agx;afc;9y0 9y3 a0c;acx agt;a1g afy;a3j a3m a6v;9zy;9wm 9wn 9wq 9wr abq;;9wo 9wv;abo;a0i a0k a1o;9yg;abk afj ahb;ad0 ad9 aei;ad0;a7e;af2;9za 9zf 9zx a06 abw acv;9xu a5b a5d a66 aal;;abk afj;a0e afj;;a64;a64 abp;a80;a9d;af1 afa;9zq 9zu a5g abs;ahi;ab1 af2;;a7c;abo;a0g;af1 afa;;afa;ael;9ys a8z a94 afj;af8 ag6;abo;afj;afa;afa;afa;afj;ag0 agt;a6j agx;a2f abx;agw ahi;aea;9wx 9x6 a0u a3u a3z a4k ae9;9zg;ah5;adk agx;aag ahe;a72 a7a;a72 a7a a7t;abi afa;a5r a6q a9g;a69;afa;;ag4;a70 a73 a7k a7m a7x;abz;abp;9zj;9y2 a1r a20 abi;9xc 9xe 9xj aba aeo af6 ag9;9xa abh abi;adu adw;a3q a7l agf;9yy adn adr;;;9x2 9x8 aba abc;a80;adm afa;abh abi afa;ai0;agx;a2d a6l a6m a6x agw;afa;afa;ab9;a5f abr agp agq;adm ads;a44 a4r acs acv;abq;9wu;9yg afa;afa;afa;a39;a2x a31 a34 a3a agk;a8q a8u;a54 a55 ah7;afa;abi afa;;ace;a8i a8t a92;9y2 9y5 a0d a37 abi af1;9z7 9z8 a5e;9z9 9ze ac2 acg acn aco;;a5a a6p aha ahc;ag0;9x8 9xl 9xm 9xr a3q a3r a4s a4w a52 a58 a59 a69 a6h aav aba abm abz ac0 af5 afc afh ag2 agv ah4 ah7 ah9;a69;a58;a69;9ys ac2 ac8 aca ace acg acn;a2p;9zy a04 abu;aff ag8;a3m;9wu;;a0d a0e;9zz;;9xy 9yd abi;aeq aeu;9xy ady;a5m a8z a94 a9k a9m aee aeo afj ag2 ahp;;add;9yx a8e a8l a8m a8v acj;a8m;a8m;ad5;;;9y0 a33 a86;9y6 9y8 a5p a5r a6a a6e ad5 aeg aem agx ahj ahw;a5a aha;9wb;acj;a1w;acl;;aaq;abo;;9y3 a1c;a0b;;9w9 9y0 a1c;acb;a66;a7c;;a8q a93 a9a;a2l;a2l;abq;abq;a5w a9l;9w9;ab1;abq af1;a2u;;;a28 a2k a2n a8j a8q a8u ad6 aez agk;a1c;a2u;a1c agg;aei;;;9z9 9ze aco;9xa 9xy 9y2 9yj a07 a0a a0d a0f a0g a0r a12 a62;9y2 a07 a13 a2c a3k;aax aba abc aff;a6v acq;a39;a5p a5r;a5p a5r ahj;a13;9z2;a6v aa6 agt;a4z a51;9wp 9wz;a2x a34 a6t ah3;ag0;agx;aez;9zr a5b a5d;9x8 9xb abc abf afc aff ag9;afc;9zv a98;abh abi aco afa;;9zx a8d;;;;a14;adf;;a92 acd;9wo 9wv a86 a87 afj;9x2 9xw 9z5 9z7 9zu a2v a5g a73 a7e a7k a7x aa6 aak abs abu agr ahi;afc;;;9x8 9xc 9xe 9xh 9xj aax ab9 ag8;9y2 9y5 a17 a1a a1f abi afa afb;;a0y a1r a20 a28 a2a;9xa 9xg abh abi afa;afa;ada adb ade;a6y;afj;a79;9zs a1g acj;9zs;9z2 9z3 9z6 a03;a5e ab1 af2;aar aay afi;aar aay afi;a60 a79 ade adg agp agq ahj;ahj;;9z1;;a5u a5x aa0 aa4 ahi ahp ahr;;;;9x8 9xc 9xf 9xh 9xj 9xn a54 a69 a89 aax ab1 ab4 ab5 ab6 ab7 aba abc ac0 ada adb adg adu ae2 ag8 ah8;a69;a69;9x8 abc;;ad0;ag6 ahm;ag6;a2o a43 a4i a4r a4t a4y a6i a6k adx aej;a0w;aax ab1 ab4 ab9 ag8;abo;;adk ah1;9yu;9xs 9yi 9ym af9;agz;agz;9z2;;a63 ae3 aeb;9yk af8 ag7;9yl;9yk a5z a63 a9v ae3 aeb af8 ag7 ahj;ahj;ahj;a3u a3z a4a a4e a74 abl;acj;acj;acl;acl;acl;;afj;a8i a8t a92;a05 a5j a5u a88 a9k a9q aa0 aa4 ahp ahr ahx ahy;a8m a8v;afy ahi;ace;9zr a04 a8d;acm;acm;9xj a2d a4x a54 a55 a58 a59 a5j a85 aae ac0 ael aeo ah4 ah7;a6l a6m a6p agw agz;a1o;a3c;;;agx;a05 agy;;aa6 aeq aet aeu ag0;a4z a51;;a03 adh adj adm ads adt;9xa afa;a6l a6m agw;;;aff;aby ahh;;afa;abi;9w8;a58 aae aag ah4 ah7 ahe;a38;af2;;9zd agx;9we 9wh ac1 ahs;9we 9wh;;a2x;af1;abe abh;ab9;a4z a51;9xy 9yd a0v abi ag5;a0v aam ady;9x3 9xa a07 a0a a0d a0f a0t a2e a2g a2t;9wm 9wn 9wq add;9wm 9wn 9wq 9wr 9wu add adi adk ahc;a2p;a7d ad5 add adi agt;;a6j;a27 a29;a37;a1u;a3n a8g a8o a8s aez agk;a4z a51;a33;9wm 9wq 9wr;a0n a0v aam aec ah5 ah6;adw ae1;a0n aeh ah5;a0v ah6;ady aec;a4j a4t a8p a9b aam;a5v a5z a9v aac ab5 acj ade adg ahj;aeg aeh;9xa 9xy 9y2 9y5 a0y a1j a32 a37 a39 afb;9xi a3g a5v a5z a68 a6j a6n a6w a8e a9w aa5 aac abh ac9 acf acj ack ad3 agg agx ah1 ah6 ahj ahw;a6n a8m;a3g acm;a2u;a6n;9xa a3j a3m a96 acs acv afa;;;;a1c a2n a4z a51 agg;agg;a2x a2y a31 a34;acq;a4c a4o;9w8 9wg;;9ws a08 a1y a22 a8f a8n;;9ws a08;a1y;9we a8f a8n;9we ahs;9wb 9wc a15 ag0;agz;;a00 a72 a7a a7t;a32;;abh afa;afa;ahy;9zx;a33;abo;9xr aau aav afi;abe;9xa 9y2 abh abi;9wb 9wc a15;a2u a2v;a2u;a6p;a2d aaf aah;9z3;a6p;a4h a4i a4j a4n;9yx a5f acj ack afy ahb;;afj;;aar afi;a88;9wu;a10;a1u;a1u;9x8 9xc 9xh aax ab9 ag8;afa;afa;ag3;9y0 a60;;afj;;abq;9xy a12 abi ahc;a54 a55 a59 a5j a85 ac0 ah4 ah7;a98;9xa 9xg 9xy a15;9y0;a0m;9z6 9zh a7m ad4 adp;adp;;ab9;;9z1;a1y;9wm 9wn 9wq 9wr;abh abi afa;a2e a2t a3q a4s a4w a8a a8x abm ae3;a0d a0e a4s;agw;9xa ab9;9y0 9y3 a0c a4l;9x8 9xb abc abf aem aeo ag9;a2t;abq;abu;a3j a3m a3p;9xa abe afa;a6g a6v aez agt;ag0;;9yr;9yr;9xp 9xq a54 a55 a5h a5v a5z a9w ab1 ab4 af2 af3 ahj ahw;9yn 9yo 9yp 9yt;a0b;;a7x a80 a8j a8q a8u agk;ada ade ahm ahn;;agz;;a2s;abp;aer;a2n a2r;aar;a0x a1l a2z a38 a9y ah6 aht;ahg;a9y;a2z ah6 aht;9xs a4j a4t adf adi;a1x a26;9y7 a6d a6f;a6l agw;;acp;afa;abk afj;a19 a3y a45 a49 a4f a4u abl;afa;9wu;9wu 9xa a73 a7b a7o a7v;;9z5 9z7 9z8 ahi;a03;adm;a4l;9z6 adp;9xc 9xj a54 a59 a5j abc aeo af6 aff ag9 ah4;aau aav afi;a6d a6f;ago;afj;afj;9xy 9yj abi ag5;9xy 9yj abe abi;abi ag5;9yx afy;9yx afy ahi;aau afi;abi afa;a3h agm;a1w a3h agm;9z2 agm;a1w;acx;9x7 a0a a0d a0e a2e a2t a4s a59 a69 a9b a9d aax ab4 ab7 abe ae6 aeg afz ag2 ah4 ah5 ah7 ah8;a69;a69;9xy a9d ae1;abb adv ae5;a0k a1d;;a1c aeh;a1c;9xa 9y2 9y5 abc abe abh abi afa;a6v;a73;acx ad0;a3q;a0i;9ym a33 af9;a2s;a2s;ago;a5a aba adu adw aff;a5a;abh;a89;a8w a91 a9a aed aeg;a60;9yn 9yo 9yp 9yt;;a3j;a0g;abk af5 ag2;abq adn;;abl;9yy 9z0;a6d a6f;acl;acl;abe abh abi afa;a0b;af1;a27;;a4e;;abh abi afa;a71 agf;a1b;a3c;ad6 agr;a8o agk;ag2;a35 acc ad6;a64 abp;9xy 9yj a68 ac9 acf adi ag5 ah5 ah6;ahl;a8a;9yu;aco;;a7c ae4;a5i a5t;9y2 9y5 a1f a1i;a17 a1a;;;9ya a9c;ada;a3j a3m;9xi a3g a5r a5v a5z a6n a9v aa5 aac ac9 acf acj ad3 agg ah1 ah6 ahj ahq ahw;a3g acm agg;abi afa;aeo;9y7 abj;9xa ab9 abi afa;a47;a2w;;9ya a9d ab9 ae0 afa;ahm;a3a a8g a8o a8s ac2 aca acc;ahi;a6t ah3;abl af5 ag2;;;a57 a6j;a57;a84 a89 ae2 agj;;a8x a90 a93;;abq;a3t a45 a49 a4f;a0x a4y a7y;a76 a7d;aek;;a6b a6d a6f ahx;afa;9zq 9zu;;9xp 9xq;aba af6;ado adq;abz;a4c;a44 a4r acs acv agx;agf;ai0;;;;;;;ai0;;9yb a16 aau aav afi;9wd a1l aar abx afi;a7i;a5e aal ab1 af2;afj;9yp;;a1k;;ahi;a03;9yj a66 abi acp af5 ag2;9wl 9wn 9wq;9wl 9wq 9xv 9xx a3l a53 aa9 acw adc aep aey;a6r a77 a8y a9a a9f aao agy;9z3 9z6 a28 a2a a2k a3m a3n aa6 ac2 ace acn agk;;aau aav afi;afj;a0n;a2l;a8g a8o a8s;9yg aer;a6b a6d a6t add adk;a5f abm afj;9w8;9zd 9zr a04 a2d a4i a74;abq;;a5o;;abo ahz;aaq;aaq;a72 a7a a7t;a6b a6d a7d a7g a7r acs acv;9wm 9wn 9wq 9wr;adj;a1g a6r agy ahh;a8y agy;a1g agy;a8y;ab1 af2;;9ya a9c ae0 ae4;ahv;9wb 9x8 9xc 9xf 9xj 9xm 9xn 9xo 9xt a0q a0w a1c a3r a4v a54 a55 a59 a5o a6e a6h a86 a9b aax ab1 ab4 ab5 ab6 ab7 aba abc abm ac0 aem aff afj afz ag2 ah4 ah7 ahw;ah7;a70 a73 a7k a7m a7x a8g aeu;;;acv;a7l a82;abh abi af1 afa;afa;9y7 9ya a6j a6u a6w a7c a9c ae0 ae4 afa agx;a6u a6w;9x9 9zz a1e a7s a9x aby;a2d;9x6 9z0 a9k a9m ahp ahy;aan;a11 a1g a5r a5v a5z a9v aa5 aac acj agj ahj ahq;af1 afa;acl;acm;adh adj adm ads adt af1;a2u;a4l;aae;a64 abp;add;a5b;9xr a0x a73 a76 a7d a7g a7r aau aav aci aem af5 afh afi ag2 ag8 agx;aci;a4z a6q a9g;;;;abm;a1g;a1g a1h;a1r a20 a28 a2a a2k a7k abi agr;9yj ag4;ad8 adl;ad8;af1 afa;ahb;9wj 9zj a8j a8q a8u a8x a90 a93 a9a aan abu aea aed;a3k a5b a5c a5d;;aau aav afh agv;9w8 a1g a1h;;abp agw;ae0;a12;a4x aae ael;abh;9yp;9y5 a0d a0e a0o a0t a17 a19 a1a a1f a1i abe abi afa afb afg;ab1 af2;abk;a42;ada adb;a2i;afa;a5f a6q a79 a84 a87 a9g abt ae2;abt;a5m a9k a9m aee;agw;9y7 9yc a64 a6b a6d;agw;;;a7a;;9xu;9ym;9x7;9xa 9y2 a20 abi;a24;aff;aau aav abx;9wg a0y;afj;a7h;;;9yn 9yo 9yq a74 a80;;a24 a25;ag5;ag5;a5f abr agp agq;abk afj;afj;abb;9xy 9yd 9yj a8z ag1;9yj ab3 ag1;;ago;a00;9w9 9xa a32;a73 a7b a7d a7o a7q a7r a7v a9d agx;;ad1;9yb a5c a8b aao aek;abk;ack;aa6 aeq aet aeu ahi ahx;a77 ag1;9wm;9zx a00 a39 ag4;a70 a7m a7p a7z a8v;a8g a8o a8s;a0v a2i aay;9y2 9y5 a07 a0a a0d a0e a0f a0o a0t a17 a1f a1i a2g a62 abi afb;a6t;a7a a7t;9wz a0n a18 a1m a1y a22 a5k a5w a9l ad8 adl ahl ahn;a5w a9l;a5k;a5k a5w a9l;a5k a5w a9l;9x3 9x6 a0p;;acu;a0p;a0w;a4d a8i a8t;aea af5 ag2;abl;ahm;a1d a4h a4i;af2;a45 a4f;a45;a0b;a0q;a1l a2z a38;a80 a83;a58;abz;;9wb 9wi 9xy 9zc a0n a27 a3r a52 a8a a8x abw abz ac9 ae3 ah5 ah6 ah9;ac9;a52 abm ah5 ah6;a13 a2c a2q a3k a8w;ade;;a8w;afa;a2c;a3r;;a2c a2q a3k;9wo 9xd 9yk 9yl 9yw abb af8 afg;a6u a8e a8m a8v a9v acj ahj ahq;a8m;a6u;a8w;a90 a9a aed;afa;9yn 9yq afj;9xa 9y2 abe abi afa;a3q ae3 aeb;af8;a58 af3;a5v a5z a6n ah1 ahj;agz;a2d;abk afj;abr agp;a0e ae6;a86 af8 ag6 ag7;ag6 ag7;9xw a3m aaa ag0 agt agu;9xl a16 aau aav afi;9wd a1l aau aav afi;aau aav afi;a7a;9xa 9y0 9y3 a7r a7v ag8;ada adb;9xz;a1c agg;a3j a3m a3p agt ahi;a0z;a5j a5u a5x a9q a9r aa0 aa4 ahi ahm ahr ahx;a5j a5u a5x a9q a9r aa0 ahi;a73 a7b;af8;af8;9zm a0z;a5k ade afh;a5k a9l;a5k a5w a9l afh;a3r a8a aad aaf aah ae3 ahd;aaf ahd;ae6 aeb;abk afj;a37;ad4;a27 a29 a7t a7y;aal;a4o;;9yp;a0g;aau;a7c;adn adr;a2c a2q a3k;aau;acu;a3r a4w aad aaf aah ahd;aaf ahd;a4w;9xy a4c a81 afc agw ahf;9yj a07 abk af5 afj ag2;a5j a7e a85 a88 a9q;a81;;;aaf;agt;a70 a72 a7j a7w;ag1;9xa a0b abi af1 afa;a92 acd;9xa a1j a25 a2c a2q a32 a3k;;aea af5 ag2;abl;abc;abc afy ag8;a4n a74;9ws 9xk a0j a0l a2z;a78 a7c afc;;af2;;;;;a72 a7j;;9xx a77;a4n a74;abp;aeu;a5n a5u acr agx ahy;a5u a5x a9q a9r aa0 aa4 ahx ahy;9zy a5a a93 a9d ae1;;;9y7 9yc a6b a6d;a18 a30 a33 a3w a48 ab3 afd afe;9xr aau aav aci afi;9wj 9xa 9y2 a1f a1r a20;;afa;ado adq;af2;9yn 9yo 9yp 9yt;9yx a7p;;ai0;9yj abk af5 ag2;ado adq;9xc 9xe 9xj a58 aba aeh af6 ah4 ah7;a6d a6f aeq aet;aaq;;;af2;a7w;a7w;a7w;ab9 aem afa;a23;afa;afa;a65 ah7;;;a4p a76 a78 a7d a7g a7r;9w8;a78 a7g agf;9x8 ab9 aff;9xq 9ys 9z5 9z7 a5g aak acp ael afa agr agx;9x8 9xb 9xc 9xe 9xh ab9 ag8;;acu;aa6 acx;a2k a44 a4r acs acv ad6 agx;a34 a3c a3e;;abi afa;a62;aar;aar afi;;a5a;a1b a60 ag3;;afa;a2x a34 a3a;a2y;;a0n aar afi;9yf a7b aeq aet aeu ahx;;a73;9wb 9wc a15 abq af1;a15;abu;a81 aar afi;a0s a0u a14 af9;afa;a2l;a33;a8w;9xz 9ye a07 a0a a0f a0g a0o a0t a2e a2g a2t a3v a4p a50;af1 afa;a8w;9w9 9y0 abi afa;9xa afa;a5o;a9w aa5;a5h a9n ah8 ahj ahq;9xn 9xo 9xp 9xq a54 a55 a5o a6h aax ab1 ac0 afz ah4 ah7;a5v a5z a9w aa5 aac ahj ahw;9yu;9yi af9;;agw;;a4d;a0g a41 a47 a92;abo;af5 ag4;9ye;a23 a8b;a18;;a47;;a18 a30 a33 a48 afd;9xa 9y7 9yc abh abi afa;a7w;9wm;a2j a42 ab3 afe;a1d;a5f;a5q ahi;a1v a2h a9i;9z9 9ze aco;a5f;a0t a19 a1a a1f abi;9w9 9ys afc;abc aff;a05;a4d a8t;aeg ahi;aa6;aag;acb afa;9xy 9yu aaq;;a70 a73 a7b a7m a7o a7z adp agf;;9zx a35;a4y a7y;;;a29;9xa 9y2 a07 a0a a0d a0f abh abi af1 afa;a37;a27;a6l abp;ah0;;;ahy;ah0;aal;ago;;9xp 9xq;a34 a3c a3e ago;ab1 af2;a73;alw;;as3;awo awu;;;;avp;av4;auo av4;anm;alu;aiz au7;aox ax3;anp anv ase asv;atm;;ajn ao5 ao7 aoh ast at1 at4 atd;ajn;aoj aoq;ajz aul;ax5;;;;ajg amu ask aso;am2;ato atq;akz;aie;;;ak1 ar3 ar6 as0 asm;as0;;ar3 arg;aiu;an9 aq5;ax2;aq8;aq8 ave ax2 ax6;al1 al2;al4 ax2 ax6;ak6;;;aq4 aq7 aqc ar8;aiu;ary arz;atr;;akx;al6;;au2;apj aq1;aih asa avp avx;;;;akf;amz asw;alu ax4;akf;akf av4;akf;akf;auf;ajj ak2 awe awg;aur ax0;;ai1;ano ase;;aiu ajl;;amu;aig aik aim;ajj ak2 aki akk akq;;ass;amg;ajl ap2 auj aul auq ax4;;;avs;akp;;;aoc awg;at2;;art;ajg ask;aie aig aik aim;auf;aig aik arh av5 av7;anw ari;arh ava axc;art;;awz;apy;avw;;ajz;auf;;as4;au5 avw;aoa;ajl au9;;;aj9 aja ann ano anp ans anu anv ao4 aok ar2 ast asv avx;avp;aq9 aqd;atf;;;ak4;ak2 ase aud;arv;ao7;arv;aov aox apl;;aiu ajm al3 al5 ali;aix aiz aj4;aio apx avp;ak4 ak5 ark atb auo aw1 ax7 axc;am4 aom aon arp awo awu;;asp;;asp;ais aix aiz aj0 aj4 au7;aun ax5;ase;an3 av2;;atl;;am5 ame;ame;;aiu;amn avk;auf;;;ai8 ajb;;;aqe;aj0 apy at4;aq3 aqb;;ap5;ap5;;asy aup auu auv;awx;;amu ar8;aiu ajj ajm alc alf;;ao2 aq9 aqd aql aqm aqr as8;ap0 ap2 ap9 apc apn atx;aru;ase;alk;atq au1;ajl;au5;ajn ao5 ao7 aoh;aoi av2 av3;aux;as5;aln atj;;asf;arr ary as1;akz;ajl akz ass au9 auq;;;alk;ale alf;aqc;aqz ar0 ar5 avp avu;ax9;amu;ajg akh ark arn av5 av7 aw1 aw7 aw8;ass;arb arh;aly amc aq4;akz;avj;avj;au8;;aiu ajj ajm ak2 aub;ais aix aty au7;;ao7;ath ato;ao5 ao7;;aie aig aik;aka ask asn;akd ass;aib aif aih au0 avz;ar8 awz;anw ari arl;atw avp;;aiu aj1;;;ais aiv at4 atn aty;;aum;;auo;;;;ap4;aly am0 amj;avs ax9;aij at6;awv;aun;ami;aka akb amb;aig aik;;;al9;as6;ask;as6;ai4 ail aip ait ajf aji asg asx;aj4 an7 anb ann ano anp ans anu anz aoe arb at4 atb awk;alt aut;ais aix aiz apv au7 avn;aj3 avp;as6;aux av0;;aux av0;aq3 aqb;au8;anz aql aqm aqs;avg avl;ai1;;at7 avs;ai3 ai5 akt akv;avk;;amr;amr;ais;;av2 av3;;ath atl;ave;ajo;;at7 avs;aiu ax7 ax8 axc;;;ajm al3 ali;aon aoo arp avb avc awo;;;ajc ak1 ak3 asi asw;auj;;;;at2;aiu;;;amn;aig aik atl;av4;;av4;awj awk;av4;ajf;atr;as2;as9;;al9;ai1;ai3 ai5 akt akv;at5;;akb;aka;anl anu;;;am4;anq;apu;an9 anc ang aoy;;aig aik;aob apm awf;awf;anq;;asq;alm;;ask;ajc asf;ajl;aih;;ajc;ajj;;ap5;ann ano atb awk;;aiu aj1 ajj aw5;aih amb atj;ath atl;;akd ass;ath;;ajl akl alb au9;;aiu auj aul;aoj aoq;amy an5 aug;;aoy;amb aqz ar0 ar2 aux auy av0 av1 avp avv awh;;;as9;;ak6 aph;;as8;;;;aq4;an7 and ank;api;;;av5;aie aiu aox;arl;ark arn aw7 aw8;;;;aml;;;al0;aki akk am8;aix aj4 apy at4 awj awk;apq;ar8 ask aso;anm arf asv awe;ale alf;;aon aoo avb avc awo awr;au2;avm;aka aln;ajz aul;ajj aju;aiy ajz apw;aux auy awh;;;at7;;;apu;avm;aso;alc;;aso;apv apx avn;aj3 aog apm atj aux avg avl avp avu avv awh ax0;;aog atj ax0;;aq7 aqf;aiu ajm ap5 auj aul;aoq;;aig aik aim;aiu auj;aw9;ak6;ath atl;anq ap3 apk aqq ar5 aun;ap3;;ajk aki akk am3 am8 amy ani avm avs;ani;;akl;;av0 av1;alx;;;;;;alm;ap4 ap5 ap6 aps;aps;;aky;amv aq1 ati;apd;;;auf;;;;amn;;amr amu;;aj3 aog aqz atj aux auy av0 av1 avl avp avu avv awv ax0;;awv;ask;ax0;;;;;aiu ajo ajt aoi;au8;ath atl aw4;aq7;;ase;;awx;ase;aq1 aus;aot ap3 apk apx;atb;ala;amg amw an4;ap0 ap9 apc apf apn apq;;;amg;aja;;aig aik;;;akw ald;;ajw ath atl;aw0;aku;;;;ax5;asq avc;al5 avf;;ajh ajv amt ann ar7 asj atg ave awc ax5;ajg ask;akb aly am0 amc amu amv auu;ap1 app aq8 aqf;;ai6 au5 avw;ai9 am8 aq1;aih;;al0 ala;aks ana aqe;aqe;;am4 anc aoy aph;at4;ao4 aoj awj;am8;;aox ap0 apc atd;;;aie;;aow ap8;aor awx;ajo ajr ajx apb;ajr;ai3 aib aih ais aj7 aj9 ajd aje akz ann ano ao4 aok asa ase ast asv asy at1 atw au7 avp avu avx;ase;aov aox apl aq1 ati;;atr;ami;am4 aql aqm aqr;arz;ajj;ajw ajz ath atk atm;al6 amb ar5 av0 av1;ax7 ax8 axc;al6;auo auv;;;;aw3;;;;ao2 aqd aql awi;ai1 al9;al4;ak2;aiu;al4;aq4 aq7 aqc;anw au2 aw9;aoc awg;;aml;ath ati;;;;;;ar0 ar5;akh;ath ati;ajo aoi av2;atf;aph;ajm am8;amh;;ajm aki akk al3 al5 am8 aov awz;arl;;aja ak6 arl arn;;amh;aiu ajm auj;aw4;;ar9 ard;ar9;;arf;aiu ajl apc aul;ava aw2;aw5;at0;aol arg awq awr aws;ax5;;asw au8;au5;aw4;aj6 ald;atn;ajc ajf ajj aju ak2 asd;asz avk;art;;ajz aox;aly am0 amj apl ax3;;ai9;aj2 ak9 ata atc aw7 awt;;ap1 asd;arw ash ass;as5;awi;apj;;;ax2;akt;aks;;aqb;aq0;aq3;ais aix aiz aj0 aj4 asy aty avn awi;;ar8;aub;ajg ask;;akl au1;avb;aow;ap4 ap5 ap6 apg;akq am2;am2 amu;am2;aki akk and;apj;amu ask asn asr;;aik;as5;aiu ajm auj aul;atw;;;asc;awo awu;amr amu asn asr;akx anz ao9 aoe aqm aqq aqs aua;anz;aue;aqh;;;arl aw3;;anm ant;aja ak5 apv ast avn avx;avp;;ai3 ajj alx anm ant ass asy at0 at1 at2 awe;anm;aww;ajb;ai6 akw ald;;aue;ato;;aqq aua;anz ao9 aqs;aqq;akx;ai1 aib aif aih;awk;awh;aoc awg;aqz at0;anh;ajl au9;am2 ams atb;;aor;akz avg;;aox;alv;ar9 ard aww ax9;ath atl;awh;ami;ase;aj7 anz asv asy atw avp;;;aid aj5 akm ako amp asb;ako;aid akm;ath;;;avp;aky;akd;;;;;av2 av6;ato;;ass;amo;akz avg avl;avj;avj;aig aik;;;akc;aiu;aov aow apk;ajh atk;aiu alc am2 ams art as1;ang aoy;aku als asz;ala apb;;ai6 au5 avw awv;;;anh;akl;auq;;;ath ati;an3;ajz aqc ar8;aig aik aim;ajo ajt aoi;ajk;akx amq amz;aj4 an7 anb ann ano anp ans anu aoe arb atb awk;akx amq amz;aix aj0 aj4 ann ano anz aoe apy at4 awj awk;aid aj5 akj akm au3;avz;aib aih;atk;aog avp ax0;aor awz;aio ais aiv as1 asa at4 atd aty;atx au5;;ami;;arh;aqh;;;ash aub;;;ala;alq as3;ak6;;atg;ak2 aki ase aud;;aie aig aik aim;ath atl;;akp al0;ak3 ap1 ape asd;avw;aq3 ata;asf asi;ape;amp;;;;;ap0 ap2 ap9 apc apf apn apq;ais aiv aiz;amr amu;an3 aus av2;aw2;apr;;;alb ao0 aqj aqp ax9;aqj aqn aqp;asf;ax2 ax6;asp;as4;;;;;amo;ao8;amp aqj aqn aqp ax9;apu;ai3 ai5 akt arw;;atq;;ajf amm;ao4 ast awj;asi;aj3 ano aok ar2 avp awh;ak7;;;ak7;;ao0 aqj aqp auc ax9;aqj aqp;ao0;ao0 aqn aqp ax9;;alx;;aq3 ata;aq5 arb;amr aoi;;;;aiu ajo;;al0;at8;ao6 ao8 aoa;;at8;aja;aow;auq;ajr ajx;aow apg;at5 atu avt;ave;amf;ale;;aj5 akm atz;auq;ax4;al6 asb;aih aj7 aj9 ajd aje apv apx asa ast asv asy atw au7 avn avp avu avv avx awk;;ajj ak7;aov aox ap5 apj apu;;ai8 aj5 akm asb atz au3;;alx;aiu aki akk alx;au1;avw;;;;air ak9 ake aom aw7 awp awt;;;;aja;aus;apu;;be6;b0a bb3;b0a b0d;b0a b0d;b0a b0d;;bfo;axe b14 b55;b08 bc9 bcb bev;b2t;;bhc;bdl;azh;be9 bfw;bg7;ayd;bb4;;b14;az7;az7 b6b;bgg;b2m b9z bcy bd0 bda;b0t bb4 ben;az0 b3s b3v b9s bd6 bel bgg;b1q bas;baj;;bb5 bf5 bh0;;bbx;bbe;bf6;ayd b7r;b5h bbc bgc;;b1a;azo azp azt;azw;azw;b8c b8i b8m b8n b8p b8s b90 be1;;axe b2h;;bb3 bb4 bev;ayv bf2;ayt bav;;bb6 bf5;bb6;b7o b7r b7v b89 b8g;bcf;b7x;bba bgk;b1m b37 b3b b43 bez;b0n b6x b77 bcl bco;bcl bco;b6x;bev;bam baq bay bb0 bdh bdj bdk bf1;ayt azj;bb4 ben bev;azp azt;b0n b6x b77 b7k;bfu;;b0t;;;;bhh;bgk;bbc;bgl;az5 b0s;bgg;az3 b1h bb0 bb4 be9 bev;b52 b7u;b2x b3s b3v b6u;bbb;axs;;az5 b0d bdl;bbu;b3c;b1t;b1z;;ayd ben bev;bf5;b76;b0h b6w b76 b7p;b3a;;;;bcn;;b07 b0f b0n b5d b5f ba5 bbg bch bcm;b02 b65;b07;;bag;bb5 bf5;;b64 bba;azx ben bev;bh5;;bb5 be8 beq bf5;b8o b8t bf5;bev;bev;;bf5;b2p bbh;bag;;b18 b4l bba bdx bg2;ayd az6 b2b bb3 bb4 bev;bb9 bhg;bgt;;b9z bgl bh3;bb4 bev;bev;bfs;b6x b7f b7i b7n b7s;bbj;;ayd az6 b1s b22 b2b bb4;bev;bdh bdj;b7g;bde;;;ay3;b7y;bgl;azn azx b05 ba4 bca bdb bdf be8 bev bgd;azx b0c;bb3 bb4 bev;azn azs bgl;b2o b6k ba8 bgk;bev;ayb ayf ayh ayl bam bax baz bfw;b5h bbc bgc;b49 bcd bch bgl;;;;ayd bev;bev;b3e b3q bcu;b1n;b34 b38 b3d b3j;b64 bba;az3 azk bbs bby bd6 bfu bgt bgv;b57 bgu;bb4 bev;azy;bbx;b8b b8k b8r;b76;b5b bgz bh1;axw bfo;axs axx ays b81 b82 bal bbj bf3 bf5 bgi;b59 b5a bay bbk;azs bbm bbr bbt bbx bbz bc8;bda;b53 b6p b93;bbe;bf1 bfw;b3v;axw;bev;b7z b82 b84 bg7;b0t b0u;b7z;b0g;bhc;az3 aze b1a bb4 bdl bfu;b3y b5n b5x b8o b8t b96 b98 be2 beb bfq bh8;bf5;bfu;b6a;b81 b82;az7 b5q b5s b6b bct be5 be9 bgl bh6 bhd;b5b bgz;axg ayo;b6c b6e bcd bch;bc1;b26;az5;baf;bb9;;;;;axe az5 b1p;bbu;b8i b8s b90;b78;bfl;bfl;b2t;;axe;bbb ben;ay3 az0 b03 b05 b0c b0e b32 b6x b7a b7f b7s b9o ba4 bbe bgd bh5;;b1p b2j b2u b2v b8c b8i bcu bel;b2j b2u b2v b8c b8i bel bg9;be6;;;ayd az3 az6 azk b0t b0w b0x b14 b1h b62;az3 azk b0o b1i;ayb ayf ayi bam bay bb0 bf1 bfw;bcb;;b3i b8i;b5q b5s bh6;b5s;b90 be1;;b00 b9o bgg;b53 b54;ay0;b6s bgr;b5d b5f;b2w;bgl;b0f bfo;bb3 bb4 bev;bc9 bev;b3y;b0d;;;b0f b86;;;bf6;b1c b2b b2j b2k b2u;b2j b2k;ayd ayj bb3 bb4 bev;bev;b73 b74 b7m bg3;ay3 ayb aye bay bb0 bb1 bey bf1 bfx;bcy;b00 b01 b04 b0k;bf5;b72;b72 bd2 bd4 bh6;;axd;;ayt azj azm b5j;ayb ayf ayh ayp ayw b57 b6a b84 bam baq bat bau bay bb0 bbk bdh bfn bfw bgs bgu bgw;;bcn;bh9;bab;bam bax bfw;;azu;azu;bel bfo bgp;ayb aye bb0 bb1 be9 bfx;bgn;bgn;b00;ayx bag bf4;bag;b60 b63 b9b b9e bdr bdz bet bh6;b0x b4e b6y;b41 b4e b4g bb6;;b5k b5u b83 b96 b9a bhe bhf;b0m;bc0 bc1 bc7 bcp;b0f bbx bg4;b0f b0l b86;ayl b51 b57 b5a b5k b80 b9w b9z bbk be8 beb bgs bgu bh3;axg axi b1j ben;bgb;b1g b1z;b3l;b1w;b5h;bei bfm bh5;;b9o b9p bed beg bfo;bc0;b0m;;;b53 b54;bhh;ayd azx b0k bd5 bd7 bdb bdf bdg;ayd bev;azw b8r;b6k baa;bf1;;azw b0x b46 b47 b4a b8r;bb9 bhg;bgl;b34 b3d;ben;b53 b54;;bb3;beo;bax;b66;bhh;bhh;b0o b0q b0t b0w b16 b2n b2r b30 bd0;axw bcy bd0 bd6 bda bh1;b5h bbc bgc;b2w;b5v bc0 bc1;ay6 bb0 bb1;bcy bd0 bd6 bgg;b6i b6t b6v bct bgl;b2h b3g;b6k b6o baa bgk bgn;bgx;;;b11 b1a bab bdl be0 bgt bgv;bb4 bdj bdk;bgt;b1a b7t be5 bgv;b4k b4v;b5v b60 b9b b9e b9t bd2 bd4 bh6;ayd az3 az6 b1c b1v b3a b3g b3i bex;bgl;ayk b32 b5s b5v b60 b67 b69 b6m b6v b87 b9g b9m b9t bb3 bbs bby bc0 bc1 bcr bg4 bgp bgv bh6 bhd;b62;b3s b3v b8y bcd bev;bgx;b1p b2v b53 b54 bg4;b34 b38 b3d;b6c b6e bd0 bda bgg;b4r;axd axl;axd;;axu b0p b28 b2c b88 b8f;b9s bh5;;b28;axj b88 b8f;b6o;;bfo;bgn;b4y;;ayd bb3 bev;bhf;;b3b;ays b1l baj bal bf4;bb3;axg axi b1j;b32;b6o;b2o;b01;azv b4q b4t b6y b9i;b4i b4k b4m b4t;bh0;b2v b2y bc7 bcp;;bag bf4;axw;bgv bhb;bb4 bev;bf5;;b1e;b1b b3h b9i bgv;b36;b6e;ay0 ay7 b11 b1x b2c b5l b5w b94 b97 bcw bey bh7;bcw;bb3 bb4 bev;bev;bev;bhh;;bfr;az5;bf5;;b5l b5w b94 b97 bh7;bh1;b13;beq bfq;b6o;ayd ayj az3 b1j bb4;b10;bc0 bc1;b9o b9p bed beg bh5 bhe;b21;b04 b75 b7i bcs bdd;bdd;;b57 b5a b80 bbk bgs bgu;;b0t b0u b30 b3y b4j b4n b4u b50 b85 b8m bb7 bdr;bgk;az5 b0s bax;beb;bbe;b3s b3v b3x;bb3;b6g b6u bel bgg;;azr;azr;;azo azp azt;bb5;b2z b73;b51 b9w;;;b0x;b7s b7w b8c b8i bg9;b5w b94 b97 bcy bd2 bh9;bgn;bee;;axd;b1q bas;bca bch;bev;bb5 bf5;b44 b4b b4d b4w bb6;bev;axw;b6x b77 b7k b7r;axw ayd;;b05 bh5;azy bdb;azy;b1q;;baj bf4;b6e;bf5;bf5;b8p b90 bc1 be1 be5 bfm bh5;baj bf4;;b26 bc0;b00;bcj;azh;aze bb4;az3 azh azk;baz bdi bdt;b1p b6w;ayd az6 b22 b2b bb0 bb3 bb4 bev;b6u;bcn;;bb4 bev;azm beu;b3b;b2w b2z;;b84 bay bdh bdj bdk bf1;b5b;b68 bc3;bb9;axj axm;axj;azo azp azt;;;beu;bb9;azv;;b0r;ben;;b85 bh7;b6a b9u ba1 ba6 bh2;;bb3 bb4 bev;bcu;bbv;b3e;b73;b1o;bcu bgd;b3w b89 b8g bg9;bf5;b4g;b08 bc9;;azf b77 bed beg bhe;b78 bds;b0t b0u;az6 b0t b0u b12 b16 b1s bb4 bex;;;beb;azb azg;azb azg;ayk b3p b5s b5v b60 b69 b9b b9e b9m b9t bbs bby bc0 bc1 bc7 bcp bcr bei bfm bg4 bgp bh6 bha bhd;bb4 bev;;;;az8;ayd az8 azc b6c bb4;ayd bax bb4 bev;beo;b3c;;b4a;b8m b8p b8s;bh9;bb6;b89 b8g bbm bbv;b3j bbt;bax bb6 bfq;;b6i;;b3u;bbb;b40 b4b b4d;b70 b79;ba7;b6e;bev;ayq;b53 b54;ayl;b6k b6o ba8 bgk bgn;bdc;b9s;;bhe;bbj bg3;beo;;b9z bh3;beo;;;b1l;baj bal bf4;b7d;b1k;azp;;;;bh5;b0k;ayz az1 b3u bci bd9 bec bek bgf;az8 b6c b6e;b6q b71 b8n b8v b90 b92 bad bgm;ba5;b01 b04 b2j b2k b2u b3v b3w bbm bbx bc8;;bb4;bf4;baj bal bf4;b2t;ba7;b5h bb7 bf5;axq azq b89 b8g;bee;bev;b1b;b52 b7u;bbi;b0l b2o b4m b6y;bbb;b6g bbl;b5p;b1n;bf5;;bb5 beq bfq;;bd7;b6w b76 b7p;b1t b6q b8n bgm;;azb bdp bds;az8 azb azg b6i b6v b78 bdp bds bev bgl;axs ayw b13 b19 b1p b3z b4z b81 bb7 be9 bf5 bhd;axg ayb ayp ayu b4z b57 b5a b5p b6h bam baq bat bau bay bb0 bbk be9 beq bf1 bfn bfq bgs bgu;b6x b75 b7f b7n b7s b89 beg;;bb3 bb4 ben bev;ayc b0g b1r b6f b6j b8a b8f b8h b8z b9h b9n bbi;;azh b0l bed bel;b2o;az3 b96 b98 bh8 bhf;bac;bc1;b1f b2e b5v b60 b9b b9e b9m b9t baf bc0 bc1 bc7 bc9 bg7 bh6 bha;ben bev;bd5 bd7 bdb bdf bdg ben;bc9;bb4 bev;bcy bd0;axn;axn axo ayn ays b1b b6x b70 b79 b7b b7o baj bal bc4 bc6 be9 beq bf3 bf4 bfq bgi bgl;b2t;ay9 b3c b3k b3m b3r b48;;;axd;b5n b5x b8t b96 b98 be2;b7f;b2b b2j b2k b2u bb4 bgd;axl b1c;azk bfs;bcw;ayd;bh0;;bb3;axo b8c b8i b8m b8p b8s b90 bac bbe bdy be1;b3t b5d b5e b5f;;beo;;bdp;bb3;azp;b19 b31 bcy;;b76 b7p;b5x b96 b98 be2 bh8;bgk;az8 b64 b6c b6e;;b31 bcy;;b6s bb4;azm;b75 b7n;;b5f;b25;bf1;ayx bag baj bal bbh bc4 bf4;bbb bhg;bf5;b7c;azq;b7w;b2g;azo azq;bab;baz;baz;az3 aze azk bas bfp;b3y b7g bg3;b3y b7g;bgb;;axe ayd az6 b3a b6g bb3 bb4;b2p bbh;azh b6x b77 b79 b7k b7o b7r bgl;bco;b7v;bax;b5e b8x;b8x bad;b3i;b71 bfp;b7l b7v;b8g;b75 b7i b7n;;b1j;;bd3 bft;ayf ayi ayl b59 bay beb ber bf1 bfw bgs bgu;bba;b8r bbw;bab;ay4 aya;b2z;;bcf;bb6;b4f b8b b8k;bdy beq bfq;b19 bab;bax;b4i;b4y;b0r;b36 b3h;b7w b7y;b7y;az3 b11 b2h b3z b55 b59 b6a b85 b8m bb7 bbg bbj bbs bdr bgt bgv bgy;b59;axg ayo beq;bd2;;bev;b1i b2m b2x b3t;b3z;b2m b3t;b8y;axs axx;bf2;axd ayg baz;b5v;bc1;b6t bc1 bha;b6t;bf6;bev;;ayd az6 bb4 bev;ayd bb4 bev;b59 bat;b5v b60 bgp bh6;bgn;;bb5 bf5;b0o b0q b0t b0u b2n b30 b4n b4u bdu;b0q b4n bdu;b0u;bc1 bh6;b5v b60 b9e bc0 bc1 bh6 bha;bea bfv;bea bfv;bea bfv;bet;az0 b9s bfo bgg bgh;;baj bal bf4;bb9;baj bal bf4;ayd az5 b7o b7r bfw;az4 b6k ba8;b1p bg4;ay6;b3s b3v b3x bgg bh5;b1d;bet;b1m b5k b5u b5y b9a b9f bh5 bh8 bhe;b5k b5u b5y b9a bh5;b6x b77;bet;b1d;b5l b5w b94 b97 b9u b9y ba1 bd2 bf3 bh2;b5w;b5l b94;b9y bh2;bdr bdu bdz;bb5;b3g;b7p b7u;ba5;b4r;azp;b78;bde;bcf;b3z b85 b9u b9y ba1 bdr bh2;b7x;bgk;azk b0o bb5 beq bf5 bfq;b5k b7a b80 b83 b9a;;b9y ba6 bh2;b25;;bgg;b7e bh4;b6w b7e b7t;az1 b71;bfp;ayd b0r bb4 bdc ben bev;;bbw;;ayd b1v b2g b2m b2x b3a b3t;;bb6 bdy beq bfq;;b1u;b08 bbm bbz bc8 bc9;;axu aym b0z b1t b1x b35 bey;axu aym;b78;;;b0j b8b b8d;b6w b7e;;b4q b4t b6y;;ayh bam bb0;bba;beg;b7l;b5o b5u b5y b8u be3 bh5 bhe bhf;azh b5b b8s;;az8 azc b6c b6e;axn ays baj bal bc4 bf4;axo;bay;b1m b3b b43;azo azp azt;bbd;bb5 bf5;b2e;axs bcj bev;;;bev;;b4s b70 b79 b7b b7o bg3;bax bf1;ayb aye ayf ayh ayi ayl bam bax bf1 bfw;;bcf;b9o bcj;b2u b49 bch bcu;b39 b3d b3l b3n;bgl;b49 bcd bch;;;;b62;bag;bag;bag bf4;bag;b5b;bfr;b1o;;b0f b0h bev;b0j;b34 b3d b3j;b3z b4u b50 b9u b9y bh9;bbe;b15 b18 b8d bdx;bev;b3b;;az4 b0o b0q b0w b0x b12 b2n b2r b30 b42 b4s;ben bev;bev;ayd;b5p;ayk b60 b9g b9m bh6 bhd;ayk ayw b5v b60 b9g b9m b9t bgw bh6 bha bhd;ayp ayq b57 b5p b6h bam baq bat bbk bfn bgs bgu;azu b6s bf6 bgr;ayd az3 bb3 bb4;b0x b47 b8r;beq bfs;b4f;b5s b6p b93 bhf;b6a;b64 bba;bbd;b9d b9f;b1m;;b4a;b3b;ayd az8 bb3 bb4 bev;beo;b1q;b5h;b5r bh5;bc9;;b08 b5h bc9;axq az6 b0o b0q b0t b0u b0w b12 b16 b1s b2r b89 b8g bb4 bev bex bf2;axe ayq azs bey;az5;b09;ayb ayf ayl b57 b59 b5a b5k b9w bay bb0 bbk beb;b68 bc3;b0m;b0m;azk bb5 beq bfq;b52 b7u be5 bh5;b9o b9p;bbu bev;bcs;az3 azu;baf;b77 b7k bdd bg3;b0f b3e;;;b2h;b4f b8k;bdl be0;b65;b3g;ayd b0o b0q b0t b0w bb3 bb4 ben bev;b24 b27 b2s b5z b9j b9x ba0 bbo bd1;b3y bdr bdz bgo;b58 b6i bgl;b5g;ayq;bgb;b39 b3d b3l b3n",
 "phrases": ";14 1 * r0 at,3n 2 * 8wm,2n 3j *;;;3r 2 * 8xf;;;;;;;;;;;;;;;;;;;;;1y 2 * 8n4;;;;;;;;;;;;;;;;;;;;;;;;;;;3s 1 o *;;;;;;17 4 * 11q 5c;;;;;;;;3j g *;;;;;;;;3j g *;3j g *;;;;30 1 qk 7yp 7yq 7yr * 7ys,30 1 qk 7yq 7yr * 7ys,30 1 qk 7yp 7yr * 7ys,30 1 qk 7yr * 7ys,30 1 qk 7yp 7yq * 7ys,30 1 qk 7yq * 7ys,30 1 qk 7yp * 7ys,30 1 qk * 7ys;5h 1 *;;3j 2 *;3j 2 *;;47 1 * 816;;3y 1 *;;;;;;;;;;;;;;;;;;;;;;;;;;2h w *;2h w *;;;;3n w * cl;57 1 7ur * 31j l4 8gg,57 1 7ur * 31j x0 8gg,57 1 7ur * 15o 8gg,57 1 7ur * 8gg,57 1 * 15o 8gk 10k d2 l4 8gl,13 w * qn,3o w * qn;26 4 *;26 4 *;;;;;;58 1 j4 * -4 82n -4 82o;;2r 1 *;3o 1 * ix;;;;;;;;;;;;5g 1 * 7u1 7u2;45 3j *;;;26 1s *;;;;;;;;;3y 4 *;;;;;17 1 * 10k,q 1 7v5 * 10k 7v2 7v3;;;;;;4k g * 5pw;;;;;;;;;;;1b g *;;;;2i 1s * axf,19 1s * 1 tl cm,1a 1s * 1;;;17 4 *;3d 8 * 53g 57q;;;;;;;;;;;;;;;;3j 8 *;1t 8 * 9o2 9ru,1t 8 * 9o2 ds;3y 4 *;4k 1s * 78g;58 4 jf * -4 94z -4 950;;;3j 4 *,t 4 *,k 4 * -2 1;3j 4 *,t 4 *;3j 4 *,t 4 *;3j 4 *,t 4 *;3j 8 *,t 8 *;3j 8 *,t 8 *;g 3j *;f 4 *;24 4 * 953 97x;;;;12 3j *;2i 8 * 9ff;3h 1 * mv,3h 4 * mv,3h 8 * mv;54 3j *,12 3j *;54 3j *;;;4h g 1vi b5 z4 *,4h g 1vi b5 11k *,4h g b5 9x1 u3 *,4h g b5 9x1 *;4h 1s d2 b2i *;;;;3j w *;40 4 *;;4f 4 *;54 3j *,12 3j *;4r 1 * jm;;;;;18 1s * p2;3y 1 *;;;;;;;;;;;28 g *;;;r 1 *,54 3j * 4b;54 3j *;26 1s *;;;;;;;58 1s * po b33;;;;;;;;24 2 * 8rd;;;;21 2 *;3y 1 *;;;28 1s *;28 2 *;;;;;;4q 4 *,4q 8 *;;;;;2p 1s * dx 7ka;;;;;;;;;;4v w *;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;4f 1s *;f 1 *;;12 3j *;12 3j *;12 3j *;12 3j *;12 3j *;12 3j *;;26 g *;;;1b g *;;;;;;;;;;;;1n 1 *;;;;4f 3j *;;4f 3j *;3x w * r0 uw;;;;;;;;;;13 1 84e *,14 1 1 1m *,14 1 0 8iz *;f 1 *,4c 1 *,59 1 *;;;5k w av3 * 6is;5k w av3 * 6is;;;;;;;;1h 1 *,r 1 *,52 1 *,3j 1 * 84o 8am,5i 1 *,4r 1 *;;;;;;;;3j g *,3j 1s *;;;;;3j g *,3j 1s *;;;;;;;1h 1 *;;26 2 * ul,3k 2 * 8v7;;;;;;;;;45 3j 3y *;;;;;;;;3x w *;;;13 g a3i *,3n g a3i *,13 1s b45 *,3n 1s b45 *;;;;3n w *;;;;;;2m 1 *;58 4 * l4 -4 94z -4 950;;;3y 1 *;28 g *;;;;;;;4k 4 *;;;3x w *;;;;;;19 1 * 858 -2 1;;;;;;;;;2i 8 *;28 4 *;;3j 8 *,t 8 *;;;;;;;;48 2 * or,48 2 * d0;;;;;24 1 50 356 *;26 4 *;16 g agb b5 * -2 1,16 1s bfz b5 * -2 1;;3j 8 *,t 8 *;t 8 *;4k 1s *;;;;4k g *;;;4k g *;;3j g * 1,3j 1s * 1,4k 1s *;;;3j g * 1,3j 1s * 1,4k 1s *;4k 1s *;;;4k g *,4k 1s *;;;;;;3j 2 * 1;3j 2 * 1;;;;;;;;;17 2 * 1m,11 2 6n * b5 1,11 2 6n * 1;;;;12 3j *;;;;;;;;;;;;;;;26 8 *;;;;;;1h 1 *;;;;5g g po xi *;;;;;;;;;;;;;;;4k w *;4k w *;4k w *;;;;2g 1 *;;3y 8 *;4r 1 *;1o 8 * 53p 9vp 9vo,1o 8 * 53p 9vo,14 8 1 * 53p 9vv;3y 4 *;1r g *;1r 1s *;;;;f 1 *;4k 8 *;4k 4 *;2v 4 *;t 4 *;18 1 *,53 1 * 0 -2 8f2;3j 8 *;;;;;;;;;;;;;;;;;f 1 *,3m 1 *;2m 3j * bhi;;17 4 *;;;;1p 4 *;2m 1 *;;;;1e 4 *;1e 4 *;;;4h g * 70 b5 ls afv,4h g * 70 b5 mq afv,4h g * 70 b8 afv;;;;1e 4 *;;;2m 3j *;2m 3j *;17 1 * 10k;;2u g * ul -8 1;;;;;;;;;;;;;;1e 8 *;;1e 8 *;1e 8 *;;;;;;;;;;;47 1 *;4c 1 * 1f;g 3j *;58 8 * 63 -4 9kt -4 9ku;58 2 * -4 8os -4 8ot;28 1 356 *,28 4 *;;5c 3j tn *;5g 1 * 7ty 7tz,5g 1 * 7tz,26 1 *;28 g *;;;;5k w * su;;2m 3j *;;;;;;;4k w *;4k w *;4k w *;26 4 *;;28 g *;;;;;;3j g *;;;;3j g *;;;;;;;;;;;;;;;;;;;;;;;;3j w * 1,4k w *;;;;4k w *;3j w * 1,4k w *;3j w * 1,4k w *;4k w *;;3j w * 1,4k w *;;;17 1 * 10k;;17 8 * 163;;;;;;;;;3y 1 *;;;;;;2m 1 *;3u 1 *,4s 1 34t *,3u 2 *,l 2 *,3v 2 *,3u 4 *,3u g *,3u w *,l w *,3v w *,3u 1s *;21 4 *;;12 3j *;2r 1 *;;;52 4 *;;m g * d9 9yy,47 g e1 * 0 5z9 y2 po,47 g e1 * 0 5z9 a1e,1d g zy * 64k;;2r 2 *;;;4r 8 *;;;5g 4 * qj 4o0;3x w at *;;;;;;;;;;;;;;;;;;;;;26 2 *;m g * d9 9yy,1d g * 64k,1d g zy * 64k;;;;;;;3j 4 * -2 4do;3j 4 * -2 4do;58 4 * jf 958 959;2v w *;4k 4 *;4k 8 *;18 1 *;;;4k w *;;4k g *;;;;4k g *;;4k 1s *;4k w *;4k w *;;4k 1s *;4k g *;4k w *;;;;;;;;;;;3y 1 *;2m 3j fl *;42 4 * o4,42 4 * qg;12 3j *;;;58 1s * 7jc df -4 az2 -4 b2m;;;;;3p 8 0 *;;;;42 8 *;;;;;41 1 *,41 2 *;;54 3j * on;;3w g * 0;42 2 *,48 2 8xs *,48 2 8xt * e1 8xu;54 3j * sk;;1q 1 *,54 3j * ho,54 3j ox *;54 3j *;;;;54 3j *;;;;3y 1 *;;;;2v 2 *;1 8 *;;2v 1s *,2i 1s * ye,2i 1s * -2 axe,1f 1s * b1b -2 b1c;;2v 2 *;4k 1 * 7xe;49 8 * -4 4yc;;2v 1s *;;54 3j *;2c 1 * q4 84o 8bi,2c 1 * q4 8bi,5d 2 *;;;;;2g 2 *,2v g *;g 1s *;2v 8 *;2v 8 *,28 g *;2v 4 *;2v 4 *;f 1 *,3m 1 *;2v 1 *,2v g *;2v 4 *,2v 8 * pk;;;;2v w *,2i w * 6zp;2v 4 *;2v 1 *;;2v 1 *;;;2v 2 *;;26 8 *;;;;;2g 8 *;;;;;1b 1 * 12c;26 1 *;2v 1 po *;;;;;;;;;3o w lr *;54 3j * on;;;4q 1 *,4q w *;;;50 1 10k * 7x8;;3j 4 *;3j 4 *;5i 1 *;4c 1 * 6z;3p 4 * mw;;;3c 1 *;3c 1 *;;;3j g *,3j w *,5d w *,3j 1s *;;;;;;1b g *;;;;;3j g *,3j 1s *;;;;;3j w *;;;46 g *,3j 1s *;3j w *;3j w *;;3j g *,3j 1s *;;3j g *,3j 1s *;3j 1s *;3j g *;;;3j 2 *;3j 2 *;;;3j 2 * 8l0,3f 2 0 * 3w8,3i 2 * 3wo,3i 2 * ox;;f 2 *;2v 2 *,2i 4 * 8zr,5g 4 * qj,h 4 * e1 1ww;;;;;;;;;28 8 *;;;n 1 * gd 7wf 7wg 7wh,n 1 * gd 7wg 7wh,n 1 * gd 7wf 7wh,n 1 * gd 7wh,18 1 *,1l 1 807 * gd 86a 86b 86c,1l 1 807 * gd 86b 86c,1l 1 807 * gd 86a 86c,1l 1 807 * gd 86c,39 1 *,3j 1 * 8ah,3l 1 *,5i 1 *,2h 1 14r * 15o gd 12f q4 356,2h 1 14r * 15o gd 10d 12f q4 356,2h 1 14r * 15o gd 337 356,2h 1 14r * gd 12f q4 356,2h 1 14r * gd 10d 12f q4 356,2h 1 14r * gd 337 356,2h 1 14r * 15o 12f q4 356,2h 1 14r * 15o 10d 12f q4 356,2h 1 14r * 15o 337 356,2h 1 14r * 12f q4 356,2h 1 14r * 10d 12f q4 356,2h 1 14r * 337 356,k 1 * 10d -2 1,k 1 * -2 1;;3j 2 *;3j 2 *;;3j 2 *;54 3j *;5i 1 *;54 3j *;;;1u 2 *;;z 1 *;;;13 1 * b3,3o 1 * ix,14 1 1 * b3,3p 1 r0 * 8jd,13 4 * 96j,3o 4 * 12l,14 4 1 * av,14 4 0 * av,14 4 1 * 9f4,3p 4 0 * 9fb;54 3j * on;28 8 *;54 3j mw *;;21 8 *;;;0 1 7w7 *,0 4 *,4f 8 *,0 8 *,4f g *,4f w *,4f 1s *;;3j 1s *,3t 1s 1 -2 po *;1q g *;;;3p 4 *;;;;;;;3j g * 9xp,13 g * 5z9,3f g 0 * 5ny,3o g * 5z9,3t g 1 -2 * 65p,13 1s * 7ft,19 1s 1 b4x 8td * cm,3f 1s 0 * 76q,3o 1s * 7ft,5j 1s * pw;l w *;3c 1 *;5c 3j *;;;;;2h w *;2h w *;2h w *;2h w *;2h w *;2h 2 *;;;1o 8 * 9vp 9vo,1o 8 * 9vo;;;;4h 1s bf7 tl 98 *;;4h 1s d2 b2i * 6c;;;4r 1 * jm;;f 1 *;;;;;;26 w *;26 2 *;26 w *,26 1s *;1d g * 64k,5j g * afx afy,5j g * afy,1d 1s * 7t6 7ka;;;;45 3j *;;;;;;;;46 w *;;;;;;;;;;;;3z 1s *;3z 1s *;;;;3z g *;3z g *;;;;;;;;;;;44 g *;44 g *;1b g *;;;;;;;;;;;3j 2 *;;3j 2 *;;;;;;;;;3y 1 *;;;;;;;;;28 1s *;42 1s *;;g 2 *,g 3j *;;;;;4b w *;;29 1 *;45 3j *;;;;;;;;;2g 2 *;;;;;;58 1 j4 * 833;4k 8 *;3j 8 * 1,4k 8 *;21 8 *;3j 4 * -2 4do;26 w *,26 1s *;;;;;;4i 3j *;4i 3j *;2g 1s *,2i 1s * axj -2 p3,2i 1s * axm;4k 1 * 12c,4k 1 * 356,3j 1 * 8ak 8al;4k 8 *;3j 8 * 1,4k 8 *;2g w *;;29 1 * 129,59 1 * 129 8h2;3d 1s e0 * 7jc,3d 1s po * 7jc;26 2 *;26 2 *;;26 1 *;5g 2 * lr qc,5g 2 * 8ju,26 2 *,2i g * po,26 g *;;;2m 1 *;;2g g *,2i g * 9wb,2i g * 9we -2 po,2i g * 9wh;;;54 3j *;21 4 *;21 4 *;4q 2 * 37r 8x0 8x1,4q 4 * 9c9,4q 8 * 9sv;;;26 8 *;;;26 8 *;;26 g *,26 w *;;;26 1s *;;;;58 1s * -4 az2 -4 b2m;;1q 8 *;21 8 *;4f 3j *;;;3j 4 *,t 4 *;3j 4 *,t 4 *;4k 4 *;3j 4 * 1,4k 4 *;3j 4 *,4k 4 *;;;;;;;;;;;;;3d w 1m * 6sv;;;;;;;;;;;;;;14 8 1 9mf *,14 8 0 9mf *;4f 8 *,0 8 *,4q 8 *,2j g * 6bi 11y s5 b5 a45 a46,2j g * 6bi a47 a45 a46,2j g * 6bi a45 a46,2j g * 6bi 11y s5 b5 a45,2j g * 6bi a47 a45,2j g * 6bi a45;;;;;2m 1 * 2f9;45 3j *;;2m 3j *;;17 1s * b5,17 1s * ul,3j 1s * b5 b5 ayw,3j 1s * ul b5 ayw,3j 1s * b5 ayw,3j 1s * ul ayw,2u 1s * b5 -8 1,2u 1s * ul -8 1;;;;12 3j *;3d 1s e0 * 7jc,2h 1s e0 * 7jc;3y 1 *;;47 1 80u * 80v 80w 80x,t 1 8ao 8hc * 2ek;;;1z w *;;5g g *;5g g *;17 1 2md *,17 1 2rd *;;;2h 2 1m * ps;;52 1 * 129,4r 1 * 129;58 1s *;19 4 * 1 t0 4oo;;;3j 1 * 8ai 8aj,3j 1 * 8ai;;;;;;3j g *,3j 1s *;;;;;3j g *;;;;;3j 1s *;;;;;;12 3j *;;;;;;;3d w 1m * 6sv;;;;3j 8 *;3j 8 *;3j 8 *;;45 3j *;;;;1q g * 6bv;1v 8 * 9sk 9qq;5g 2 y2 * 3na;26 g *;;;;2i 1 *;42 8 *;26 1 *;;;;;;54 3j *,12 3j *;;;;;;;;;;;;;;;;;;;3f 4 0 * 440;;;;;54 3j *;;5c 3j 13o ja *;3j w *;3j w *;;;;;3j w *;3j w *;;3j 2 *;;3j 2 *;;3j 2 *;3j w *;;;;2m 3j *;5c 3j * ja;5c 3j *;;;45 3j zz *;;;;;;3j 2 *;;3j 2 *;59 1 ik *;;;;;59 1 *,f 4 *,59 4 *;;4d 4 * l4 148;;;3f 8 0 * 53p;3u 1s *;5 8 * 9h9 -2;;;;;;52 4 * -2 1n;;2m 1 * ns;12 3j 11j *;26 4 *;;2m 3j *;54 g nr *,54 1s nr *;3j 1 * 8aw 8ax;;5c 3j *;54 3j *;2m 3j *;;26 8 *;5g 8 * 9fo;54 3j * 124;54 3j *;2m 3j * x0 4b;2m 3j *;2m 3j * 4b;2m 3j *;2m 3j *;26 1 *;26 1 *;;5g 4 * 8zy;3j 4 * 91d;58 8 * 527 9kx 9ky gq 9kz;2m 1 * 4b,2m 1 *,5i 1 *;2g 1 *;;3y 1 *;;;;;;;;;17 1 * 34j,5g 1 jb * 7ty 7tz,5g 1 jb * 7tz,q 1 * 7uw -2 7ux,22 1 * 81z 820 821,22 1 * 81z 821,22 1 * hm 10d ld,2c 1 0 8bk 34m *,t 1 8ao 8hc *;;58 4 * b2 lb;3j 8 *,t 8 *,k 8 * y4 -2 1,k 8 * -2 1;3j 8 *,t 8 *;3j 8 *,t 8 *;2m 1s *;;;54 3j *;4k 4 *;;29 4 * -2 qj,4r 4 * -2 1;26 4 *;2g 4 *;;;;;1e 4 *,t 4 *;2l g * 1m 6d7 mq 64n,2l g * 1m 6d7 du 633;;52 g *;;21 2 *;56 2 * -2 26z;5g 8 *;;;;;4k 2 *;;4b w *;;;;;;;;21 2 *;;3e w * au pr;;;;1s 2 *;4q 4 *;59 4 *;;29 4 *;;;f 2 *;3y 1s *;;;40 g 9xb *,40 1s aye *;;;;2f 4 *;2f 8 *;;5g g *;5g g *;;;1z w *;5d w *;;;;;3y w *;;3y g *;;3y 2 *;4q 8 *;40 8 *;4k w *;;46 2 *;;;;;;3y g *;2r 8 *;4k 1s *;4q 8 * 9sr;;4r 8 *;40 8 *;;3y 8 *;;7 w * at3 -2 at4,7 w * -2 at4,7 w at5 *,7 w * 1;7 w * at6 at7;3y 8 *;;;59 4 *,59 8 *;;3y 2 *;;;;52 2 *;47 g *;1m w 6z8 *;;22 1s b2a b2b la b2c -2 ts *,22 1s b2a b2b b2c -2 ts *;;5g 2 *;3z 2 8qn -4 *,y 2 *,y w *;;;;1y g a0f -4 *;;;;;b g *;;4x w 1xk -2 6pg -2 *;;1y 1s b0w -4 *;;;;;;5h w 11z 736 *,1f w ako * akp;;;;;;;;40 8 *;59 8 *;4e 8 *;40 8 *;28 8 *;28 8 *;28 8 *;4m 2 *;;2b 1 *;4c w *;;;;;;7 2 * s5 8vi -2 8vj,7 2 8ox e1 *,7 2 8ox *;;;;i g *,i 1s *;g 2 8mm *;g g 9z2 *,2 g 1gn * aby -2 abz -2 ac0,g w aka *,5k w 4b *,g 1s b00 *,2 1s 1fc * bbi -2 bbj -2 bbk;;;40 8 *;59 8 *;;;m 8 *;y 8 *;59 4 *;f 2 *,21 2 *;21 w *;18 g *;f 2 *;2r 4 *;4d 4 * 3xf 93x,4d 4 * 93x;;;4c 4 *;1e 8 *;;4q 8 *;1e 4 *;1e 8 *;;5g 8 *;5g 8 *;4q 4 *;;4q 4 *;;;;40 8 *;2a 8 *;5h 8 *;;4e 8 * c1 4wc;;;59 4 *,59 8 *;59 8 *;59 4 *;;;5h 4 *;;;;;4m 2 *;46 2 *;41 4 * 92y 43v 99w,41 4 * 43v 99w;;;;5h 8 *;59 8 *;;5g 1s *;;1f 1s 1m 7rj qq ul xi *,1f 1s 1m 7rj ul xi *;1u 2 1cg *;1u 4 *;1u 4 *;;;;;;5h 2 * 21u,41 2 8sq at 37m * fa,41 2 8sq b5 3ln * fa,41 2 8sq 53 3kt 0 * fa,41 2 8sq 8ss * fa,b g *,b 1s *;;z 2 *;;4k w *;52 1s *;4k 1s *;;;28 g * b5 5zf,28 g *;;;3u 1s *;3u g *;3u 2 *,l 2 *,3v 2 *,3u w *,l w *,3v w *;;;3y 1s *;2y 2 * b5 b5 3rh,2y 2 * b5 8wp,2y 2 * b5 3rh,2y 2 * 8wp;;3y 4 *,3y 8 *;3y g *;p 8 *;p 4 *;p 4 *,p 8 *;y 1s *;;58 2 l9 38 14h 8ow 8ox *,58 2 qc 1m 14h 8ow 8ox *,58 2 38 14h 8ow 8ox *;3y w *;56 w *;22 2 * 3mp;19 w 0 anl *;;4f g * b5 5kk,4f g * 9zb;3y w *;4x 1 * 87y;5h 1 *;3y 1s *;3y 2 *;;18 g *,39 g *;;;4f 2 * b5 ls 38v,4f 2 * 8mq,4q 2 * 8jp 8wx,4q 2 * -4 8wy -4 8wz,4q 2 * at 35h;4q w * ate 0 6jl;;;;;3w g *;;;27 w aw8 b7 6sy *,27 w aw8 b7 *;;;;;4x 4 *;;;18 g *,39 g *;;18 2 *,39 2 *;;;;;;;;;;;;;5h 2 *;5h 2 *;;;4k w *;3y g *;;;;;;;f g *,f 1s *;f 4 *;;;;;;;;;f 4 *;f g *;f w *;f 1s *;;1z w *;;;;;;;;;2 1s bbh -2 bbe -2 bbf -2 * -2 tr 7nd,2 1s bbh -2 bbe -2 bbf -2 * -2 7kf 7nd,2 1s bbh -2 bbe -2 bbf -2 * -2 bbg,2 1s * bbi -2 bbj -2 bbk;3y 2 *,3y 4 *,3y g *,3y 1s *;3y 1s *;3y w *;3y 2 *,3y g *,3y w *,3y 1s *;4f g *;23 g *,23 1s *;1f g a0j * b5 606,1f g a0j * a0k,5h 1s 7ao b5 *,5h 1s 11x 13k *,1f 1s b0z * 75u;2r 4 *;;f w *;;;;2b 1s *;2b 1s *;2b 2 *;2b 2 *;3m 4 *;;;;;;1b w aid *;z g *,z 1s *;z 2 *,z 4 *;;;;;;;;2k 2 *;;;;4b 2 *;;;;;12 2 *;12 4 *;;;2 g xi 5nv -2 abu -2 abv -2 * -2 64v 68e,2 g xi 5nv -2 abu -2 abv -2 * -2 abw,2 g abx -2 abu -2 abv -2 * -2 64v 68e,2 g abx -2 abu -2 abv -2 * -2 abw,2 g * aby -2 abz -2 ac0;;3m 4 *;;5h 1 *;13 4 *;2x 2 * 16g;4b w *;4b 2 *;4b 2 *;;4b 2 *;;;;;;;5g g *,5g 1s *;52 2 *;52 g *,52 w *,1z w *,52 1s *;52 2 *;s g * b5 abe;;4x g *,4x 1s *;;;5g g *,5g 1s *;;;;;;;2r g *;4b w *;2r 2 *;;;;;;;13 g *,3n g *,13 1s *,3n 1s *;;5g w *;;;;;z 1s *;;;;;;3y 2 *;;2 1s * -2 79b;;;28 g * 635 b5 5zf,28 g * b5 5zf;21 2 *;f 1 *;21 w *;;;1v 4 *;;49 4 *;;59 4 *;1n 4 *;;29 4 *,29 8 *;4c 1 33d *;;;;3m 8 *;;59 8 *;2b 8 *;29 8 *;59 8 *;59 8 *;40 8 *,59 8 *;59 8 *;40 8 *;52 8 *,4r 8 *;;3c 8 *;4c 1 * 10k 34t;;y 8 *;;;r 2 *;;;;;;;;;;;;f 2 *;;2r 1 *;;;;;;5f 2 *;;23 g *,23 1s *;2w g po ib -2 *,2w g po 5yw -2 *,2w g po xi 5yx -2 *,2w g po 5yx -2 *,2w g po 689 -2 *,2w g po xi 689 -2 *,2w g y7 639 b5 -2 *,2w g 66v b5 -2 *,2w g y7 672 -2 *,2w g y7 -2 *,2a g *,2w 1s p3 hv -2 *,2w 1s p3 7fn -2 *,2w 1s p3 xi 7e7 -2 *,2w 1s p3 7e7 -2 *,2w 1s p3 7na -2 *,2w 1s p3 df 7lx -2 *,2w 1s p3 7lx -2 *,2w 1s p3 7lx b5 -2 *,2w 1s xq 7j3 b5 -2 *,2w 1s xq 7m6 -2 *,2w 1s b1w -2 *,2a 1s *;2a 2 *;52 8 *;2k 2 *;;;;;;;;;;;y 8 *;3y 8 *;;;1e 8 *;;z g *;;3y 1s *;3y g *;5g 2 *;;5g g *;;2y w 1c6 * t0;;49 w * 1xo,4o w * aqi,4o w app *;49 g * b5 5vw,49 g * b5 5xw,49 g * 1xn,49 g a6q a6r 63o *,49 g a6q a6r *,4o g * b5 5vw,4o g * b5 5xw,4o g * a9e,4o g a9f *,4o g a9g -2 *,49 1s * ts 1vh,49 1s * b5 7cy,49 1s * ts 7ka,49 1s b6p b6q 7jf *,49 1s b6p b6q *,4o 1s * ts 7ka,4o 1s * b5 7cy,4o 1s * b92,4o 1s b92 *,4o 1s b93 -2 *;49 2 * at 3f8,49 2 * at 3ei,49 2 * 1xr,4o 2 * at 3f8,4o 2 * at 3ei,4o 2 * 1xr,4m 2 *;55 2 8yo *;f 2 *;;;;;;;;;37 1 *;1n 4 *,1n 8 *;;g g * 1ad;;;;;;4k 1s *;5g 8 *;45 8 *;45 8 *;45 8 *;;;;;;;2t 8 *;;;;;;;;59 8 *;4k 1s *;5a 1s ayz *;;;5a w ajv *;;z g *,z w *,z 1s *;1m w *;3v w *;z g *,z w *,z 1s *;l w atf *;;;l 2 *,3v 2 *;1n 8 *;5g 4 *;5g 2 *,5g g *,5g 1s *;5g w *;5g 2 *;5g g *,5g 1s *;29 8 *;4e 8 *;52 8 *;4q 8 *;3m 8 *;;5g w *;3y 8 *;28 8 *;f 8 *,59 8 *;3w g *,3w 1s * 1yg;;18 2 *,19 2 * 3nm b5 -2 1,19 2 * 53 3kt -2 1,19 2 * 1 -4 8q0,19 2 * 1 8qc;21 2 *;18 2 *;18 g *,19 g * nm b5 -2 1,19 g * 3a 627 -2 1,19 g * a4j -2 1,19 g * 1 -4 a4k;;;18 1s *;;;1y 1s b0o b0p p *,1y 1s b0o p *,1y 1s b0o b0p *,1y 1s b0o *;1y 8 * 9ir;1y w aki akj p *,1y w aki p *,1y w aki akj *,1y w aki *;;;;2h 4 3yl *;;5g 8 *;5h 8 *;1y 4 * 939;2r 8 *;4x 4 *;3m 8 *;1u 8 *;;;59 8 *;59 8 *;59 8 *;;;21 w *;13 w *,3n w *;;5g 1s *;x 2 *,x w *;;;18 w *,19 w * 6ob 1m -2 1,19 w * t9 cl -2 1,19 w * an9 -2 1,19 w * 1 -4 ana,19 w * anb au 6ix,19 w * anb anc;;4c 8 *;1u 8 *;1u 8 *;1u 8 *;4w 4 * 9av f2 34,4w 4 * 9av 9aw;;3y g *;;;;13 2 *;2f 4 *;49 4 *;49 4 *,4o 4 *,2f 4 *;29 8 *;49 4 *;;59 8 *;t 8 *;;;;4p 8 9sp *;;28 4 *;;;19 w ank *;;z 2 *;z 1s *;z g *;;z w *;;5g 1 *;;;r w *;;5d 2 *;46 2 *,37 2 *;;5j 1s * tl pw;3i w aw1 *;4k 1s *;;;2r g *;52 g *;;;;52 4 *,4r 4 *;0 4 *,4q 4 *;;1v w *,4m w *;;21 w *;1f 1s 1m 7rj qq ul xi *,1f 1s 1m 7rj ul xi *;1f g 1m 6d7 mq ul xi *;;;;;;5k g 1h1 *,5k 1s 1h0 *;29 4 *;29 8 *;;59 4 *;b g *;;b 1s *;;58 2 3et 3wk * 1m ls 3pw -2 8oq,58 2 3et 3wk * 8or -2 8oq,58 2 3sk 3wk * 1m ls 3pw -2 8oq,58 2 3sk 3wk * 8or -2 8oq,48 2 or y2 *;2t g * 1lp;;2a 2 *,2a 4 *,2a 8 *;1m w * avd;52 g *;52 g *;52 2 *,52 4 *,4r 4 *,52 w *,52 1s *;52 8 *,4r 8 *;2r 1s *;;1z w *;;2b w *;;2b g *;2b g *;2b 2 *;;19 g y7 *;3y 2 *;21 2 *;3n 2 *;2b 1 *;2b 2 *;1u 4 92w *;;1e 8 *;2v 8 *;56 2 *;3y 8 *;5h 8 *;;f 8 *;3y 8 *;;4p 8 *;1e 4 *,t 4 *;z 4 *;4e 4 *;18 4 *,y 4 *;;12 8 *;;;;1z w *;;4r 4 * -4 jm;59 4 *;59 4 *;;4p 8 *;;;;39 1s *;;;;59 4 *;59 4 *;;;3y 1s *;;4d g a1a oy *,4d g a1a *;;;59 8 *;3y g *;y g *;;;21 2 *;;;5d 2 *;;t 4 * -4 4do;52 w *;;52 2 *;;;;;;2l 8 *;;;;;45 4 *;5g 2 *;;3y 8 *;;;;;;;46 2 *;3c 1s *;3c g *;;p 2 8p6 s5 *;;f 8 *,3m 8 *;;;;5g 4 *;5g 8 *;;f 8 *,59 8 *;;;;2r 1 *,2r g *,2r w *,2r 1s *;12 2 3bu *;;;;;;;;;;2l g 6d7 lv *,2l g b5 6d7 lv *,2l g b5 5s3 *,2l g a14 *;2l 1s 7rj 4k *,2l 1s b5 7rj 4k *,2l 1s b5 7ms *,2l 1s 7ms *;;2l 2 3um m2 *,2l 2 b5 3um *,2l 2 8nc *;;;;;;;5g 4 *;;;49 8 *;;;;;;;z 2 *;;;;;;;;;;2f 4 *;19 4 * 96r;59 8 *;;59 4 *;59 8 *;59 8 *;59 4 *;59 8 *;59 4 *;52 4 *;18 4 *,y 4 *;4e 4 *;;;;52 4 *;5g 4 *;;;;4x 2 * 8ro 8rp,4x 2 * 8rp,4x 2 * -2 8s7;;52 4 *,4r 4 *;;;;4c 8 *,4c g *,4c w *,4c 1s *;21 w *;;;t 4 *;;18 g *,39 g *,19 w * 70l,18 1s *,39 1s *;2p g * 8r ahs aa8;4h g * tl 10f,4h g * tl 12g;19 w * anf;19 1s * b4p;18 w *,39 w *;;1q 2 *,2t 2 36a b5 *;4a 8 *;;4a 8 *;;3c 8 *;;;;41 2 * 8t1 8t2;4n 2 * -4 0 8sp;;;;f 1 *,3m 1 *;;;4k 1s *;;;;;28 g *;;28 1s *;28 2 *;;;f 1 *,f 2 *,21 2 *;;40 2 8kq -4 *;18 2 *,19 2 * lz 3if 3k6,39 2 *;21 w *;;;;;;28 8 *;42 8 *;42 8 *;;z 2 *;z 2 *;1m 2 *;;41 4 *;4d 2 8ni 3nm ul 0 *,4d 2 8ni ul 0 *,4d 2 8ni 0 *;;;;;;4d w akx 0 *;;;4p 8 *;3y 2 *;;b g *;3y 2 *;;;;4c 1s *;4c w *;39 w *;;;;;;;;;;49 2 3eu *;;;;;;;;;;46 2 *;;;;;;;;;;;5a g 9xv *;40 8 *,3m 8 *;;;;;;4c 1 *;;;;;13 2 *,3n 2 *;;;;;5h 2 *,2r 2 *;;;5f 2 *;;;52 g *;52 1s *;;18 1s *,y 1s *;;;;y 2 *;;52 2 *;;5i 8 *;18 g *,y g *;3z g a55 *;;;;;;42 g *;;;5h 1 *,2r 1 *;4b 2 *;42 8 *;;42 1s *;2l 2 * e1 3k0,2l 2 * 3k2;2l 2 * b5 3k0,2l 2 * e1 3k0,2l 2 * 8nb;;4b 2 *,4b w *;49 g *,49 1s *;49 2 *;;;49 g *;49 g *,1v g 15h * -2 acg,49 1s *;49 2 *,4o 2 *,49 g *,4o g *,49 1s *,4o 1s *;49 g *,49 1s *;49 2 *,4m 2 *;;4b g * 5pw 6ah;5h g *,5h 1s *;;;;40 8 *;;;;2r g *,2r 1s *;37 1 *;4m w *;52 w *;52 w *;49 w *;56 8 *;28 8 *;56 4 *;3y 2 *;49 1 *,4o 1 *,2f 1 *;;4b 2 *;2i 2 pt *,40 2 3gf 8jp -2 *,40 2 3gf -2 *,3j 2 pt *;44 2 * 3nm 3tz,44 2 * 8m5;;;;;46 2 *,18 2 *,39 2 *;37 2 *;2y 2 pt *;;;;4m 2 *;49 2 *;49 2 *;49 1 *;;;;3y 2 *;;;;;;;;;40 8 *;3y g *,3y 1s *;;;4b 2 *;;4b w *;;;;;;;;4w 2 * lz 38x,4w 2 * m2 3tc,4w 2 * ls 3ub,39 g *;;;2f 8 *;2f 4 *;49 2 *;2y w pt *,5d w *;4b 2 *;18 2 *;;;4b w *;4b w *;52 w *;18 w *,y w *;;;49 w *;49 w *,4o w *;;4b w *;;;49 w *,4m w *;3y w *;;1z w *;4b w *;;4e 8 *;;;e 8 *;;46 2 *,18 2 *,37 2 *;;;39 1s *;4x w *;5f w *;4b w *;5g 1 *,5g 4 *;z 2 *,z 4 *;z w *;;;1v 8 * 9sh 9si;t 4 * -2 4o0;3y 8 *;;4f 8 *;f 8 *,3m 8 *;40 8 *;21 w *;4b w *;4e 1 *;3y w *;4q 8 *;;;5g w *;;;b g *;b 1s *;;;13 g *,13 1s *;;;;;4f 1s *;59 8 *;13 w *;;4q 8 *;59 8 *;59 8 *;59 8 *;5g 2 *;;;5g 4 *;55 w *;4q 4 *;;59 8 *;;;;;;2a 4 *;1q 2 *;;5g g *,2r g *;5g w *;;;;1z w *;1n 8 *;;;;;59 8 *;4q 8 0 * 9sr;59 8 *;52 4 *,4r 4 *;;f 1 *;f 8 *,3m 8 *;f 8 *,3m 8 *;;4k 1s *;;;f 2 *;;;;5g g *;;5h 1 *;2r 2 *;;5g 2 *;5g 1s *;2r w *;;;13 8 *;f 8 *;1u g * b5 68x,1u g * 68x,1u g * b5 9yp,1u g * 9yp,1u g * b5 9yq,1u g * 9yq;59 8 *;;40 8 *;3m 8 *;3m 8 *;;;5b 8 *;;f 1 *;;;e 4 *;p 8 *;;;1p 4 *;;;;;0 4 *;18 2 *;;;3v 2 *;3v w *;;;;40 8 *;;;;;3u g *;2t 2 36a b5 *;;;2t 8 *;;1q 2 *,2t 2 36a b5 *;;;55 2 *,55 w 6zs *,55 w *;;;;;;;4k w *;;;;;;2t 8 *;;;4b w *;5g w *;2h 8 *;59 8 *;t 8 *;;;2h 4 *;;2b 4 *;2f 8 *;4o 8 *,2f 8 *;49 8 *,2f 8 *;;;3w g *,3w 1s *;f 1s *;f 2 *,f g *,f w *;;4k 4 *;f 2 *,21 2 *;5g 2 *;21 w *;;4c w *,4c 1s *;;;;;;;5g 4 *;5g 8 *;18 4 *,19 4 * -2 1 -4 96o,19 4 1 -4 96p -2 *,18 8 *,19 8 * 9mm -2 1,19 8 * -2 1 -4 9mn,19 8 1 -4 3j zu *,19 8 1 -4 u1 zu *,19 8 1 -4 cq 5j3 *,19 8 1 -4 u1 5e3 *,19 8 1 -4 u1 5j3 *;53 8 56x *;2h 4 *;;4q 4 *;4q 8 *;4j 8 *;4j 4 *;2h 8 *;4k 4 *;2h 8 *;40 8 *,59 8 *;59 8 *;;52 w *;4a 8 *;49 8 *,4o 8 *,2f 8 *;49 8 *,4o 8 *,2f 8 *;;;39 2 *;1q 2 *;59 8 *;4k 4 *;59 4 *;59 8 *;2r 8 *;40 8 *;59 4 *;49 4 *,4o 4 *,2f 4 *;5g g *;5g 2 *;5b 8 *;4p 8 *;4c g *;21 w *;;;1q 2 *;;;40 8 *;5b 2 *;;40 8 *;59 4 *;5g 1s *;5g w *;;;f g *,f 1s *;;52 4 *,t 4 *;52 8 *;59 8 *;;;t 8 *;;2a 8 *;t 8 *;;f 4 *,3m 4 *;5g 4 *;;4a 8 *;;5g 8 *;59 8 *;;2s 8 9rg -2 *;2s 8 *;2s 8 *;2s 8 *;13 4 *;3y 8 *;;;;2r 4 *;13 8 *;56 4 *;4r 8 * -4 ds;2t 8 * 9nt 9nu;2t 8 *;59 4 *;4r 4 * -4 qj 9cn;1n 8 *;59 8 *;59 8 *;59 4 *;59 4 *,59 8 *;59 8 *;40 8 *;;;;;0 1 * 8dh,h 1 7y8 8e4 * 2hb;3u 1 *;n 1 12f 356 qz 7wu *,n 1 12f 356 qz *,g 1 7xu * 7xv,g 1 2d6 * 3n,g 1 5h 3n *,3d 1 31f *,3d 1 * 2s5,34 1 85h 2d6 *,34 1 85i 2tl *,34 1 85m 356 85k *,34 1 85m 356 *,34 1 356 85n *,34 1 * jm 356 2r9,4x 1 34t *,1t 1 356 * l4 2h2,1t 1 356 * l4 337,1t 1 356 * 34j 2vu,1t 1 356 * 34j 5j 337,1t 1 356 * 8ct,1t 1 8cu -4 8cv 356 8cw 8cx *,1t 1 8cu -4 8cv 356 8cx *,1t 1 8cu -4 8cv 356 8cw *,1t 1 8cu -4 8cv 356 *,1t 1 8cy 356 85h 8cx *,1t 1 8cy 356 85h *,1t 1 337 356 8cz 2d6 *,1t 1 337 356 8cz *,1t 1 356 85h 8cx *,2h 1 * 8dc,1 1 2d6 *,1 1 * 15o,4p 1 * 2s5,4p 1 2s5 q4 8e0 *,4p 1 2s5 q4 *,4p 1 2s5 *,t 1 8ao 8hc 356 *;;;;;58 1 2eg * 828 829,58 1 2eg * 356 838;29 1 *;;;;;;;5 1 jm *;5h 1 * 356 2ko,5h 1 * 2da 2mp,5h 1 * 7yd,e 1 8ho 10k 15o * -2 0 8hm,e 1 8ho 10k 15o * -2 8hn,e 1 8ho * -2 0 8hm,e 1 8ho * -2 8hn,e 1 h2 2d1 *;;;;;;2t 1 86k *,3j 1 8ay 8az 10d *;;45 1 *;;;46 1 *,37 1 *,1g 1 *;4k 1 * 34m;22 1 15o 81l * 2dd ts 2yi 81m,22 1 15o 81l * 2dd 81n 81m,22 1 15o 81l * 2dd 81o;;;;3f 1 85r 10d * 85s,53 1 8f1 10d *;2r 1 *;;46 1 t0 *;;;45 1 *;5g 1 * 7tw,2x 1 * 6s d2;1p 1 *;;59 1 *;;;1f 1 3b 2ek 158 * 34j 5j 7ze,1f 1 3b 2ek 158 * 7zf 7ze,1f 1 3b 158 * 158 2c9 34j 5j 7ze,1f 1 3b 158 * 158 2c9 7zf 7ze,1f 1 3b 158 * 34j 5j 7ze,1f 1 3b 158 * 7zf 7ze,3y 1 *,3j 1 8at *;q 1 7v8 7v9 10d *,3u 1 *,1f 1 3b * 158 2c9 34j 5j 7ze,1f 1 3b * 158 2c9 7zf 7ze,1f 1 3b * 34j 5j 7ze,1f 1 3b * 7zf 7ze,1f 1 3b * 34j 5j 7zq,1f 1 3b * 4g 7zq,22 1 * 2cd;;;1y 1 p *;;;3z 1 85f 34j *,57 1 4k 2zs 4k -8 i9 *,57 1 8fx -8 i9 *;;;5g 1 * 7u3,5g 1 * 7u4,3j 1 * 10k -2 8ad 12c 1,3j 1 * 10k -2 8ad 1;;45 1 35d *;;;;4c 1 34f 15o *;59 1 *;;46 1 *;;;;1f 1 * 7zm;58 1 4g 15o * gd 2sw 31y 2sw 31y 82s,58 1 4g 15o * gd 2sw 31y 82t 82s,58 1 4g 15o * gd 82u 2sw 31y 82s,58 1 4g 15o * gd 82u 82t 82s,58 1 15o * gd 2sw 31y 2sw 31y 82s,58 1 15o * gd 2sw 31y 82t 82s,58 1 15o * gd 82u 2sw 31y 82s,58 1 15o * gd 82u 82t 82s,58 1 4g 15o * gd 2sw 31y 82s,58 1 4g 15o * gd 82u 82s,58 1 15o * gd 2sw 31y 82s,58 1 15o * gd 82u 82s,2h 1 2px 356 8d7 *;2v 1 *,2i 1 10k * 7tl,47 1 80u 10d 2rl 80v 80w 10k *,47 1 80u 2rl 80v 80w 10k *,47 1 80u 10d 80v 80w 10k *,47 1 80u 80v 80w 10k *;;;44 1 h2 l7 *,4e 1 * q4 10d 2ep,53 1 h2 0 * -2 8f2,e 1 8hu 15o h2 *,e 1 15o h2 8hv *;3u 1 * 2fa;3u 1 *;52 1 2rf *,52 1 * 2k8 2z1,52 1 * l4 0;46 1 *;g 1 356 * 7y1,g 1 * 2r9,g 1 356 *,4f 1 mo jm gd 356 *,4f 1 * 7yc,3d 1 7yw *,1 1 * 2ep,5k 1 * 4b;;50 1 10k *;;;;;22 1 15o 81l * 81n 81m,22 1 15o 81l * 81o,22 1 356 81p i9 * 81q,22 1 356 81p 2md * 81q,22 1 15o 130 * 81y 7zm,22 1 15o 130 * 7zm,22 1 822 i9 *,58 1 828 82d i9 * 82b,58 1 828 82d 2md * 82b,3j 1 8a2 i9 * 8a3;2i 1 *,5 1 * 7w4 7w5,5 1 * 7w6,2e 1 * 7w7 7wy,4d 1 * l7 l4 10o 2oo,4d 1 * l7 x0 10o 2oo,4d 1 * l8 10o 2oo,57 1 * 14r 6s -2 mo jm -2 8ft,57 1 * 14r 6s -2 8fu -2 8ft,57 1 * 8fv -2 mo jm -2 8ft,57 1 * 8fv -2 8fu -2 8ft;5 1 *;;;;5h 1 *;9 1 * 0 3n 0 355 q4 37,9 1 * 0 3n 0 355 q9,19 1 2is * 1 855,2s 1 2r2 10d 8cs *,2s 1 2r2 8cs *;5g 1 *;;;59 1 *;;;;;;;18 1 *,46 1 *,1g 1 *;t 1 * 10d q4,t 1 * 10d;5h 1 *;;;;;m 1 * 2z6;;3c 1 *;;2a 1 *;4c 1 * 7ym;;;;41 1 * 84r qz 89u 3n,41 1 * 84r 89u 3n;;;4y 1 *;5b 1 319 *;;f 1 *;;;;3u 1 *;;2v 1 *,2i 1 * -2 7tk;2v 1 *;28 1 j8 *,1 1 * 3n 10d t8,1 1 * 3n t8,0 1 * 3n 10d t8,0 1 * 3n t8,3b 1 356 j8 * 34j 5j 34m 10d,3b 1 356 j8 * 34j 5j 8es,3b 1 356 j8 * 2r7 5j 34m 10d,3b 1 356 j8 * 2r7 5j 8es,3b 1 356 j8 * 8et 34m 10d,3b 1 356 j8 * 8et 8es;;;1n 1 *;1q 1 *,4w 1 * qv 8c6 8c7,4w 1 * qv 8c7,t 1 * 4b q4,t 1 * 4b,3h 1 * 4b,2q 1 8iq 10d * 8ir 8is,2q 1 8iq 10d * 8is;3h 1 *;u 1 * x0 869,u 1 * 869;;;1h 1 * 2qw,40 1 * 2qw;;;;;3u 1 *,28 1 2dp *;u 1 * 869;19 1 2pa * 2nc;;1b 1 2la q4 *,3s 1 8jb 4g *;;3y 1 *;g 1 33t *,u 1 df *;g 1 33t *,u 1 *;f 1 *,3m 1 *;;;;;;;3u 1 *;;;3z 1 85c qu * 85d,49 1 871 873 10k *,49 1 871 10k *,46 1 *,4y 1 *;4x 1 * 10d 88g;;;;4f 1 t8 *,4q 1 10d *,3h 1 8i8 8i9 ug *,3h 1 8i8 ug *,3h 1 ug * jm qu,3h 1 ug * jm 31q,3h 1 ug * 8ib;12 1 *;12 1 *;;4z 1 8fa 10d 8fb q5 2sg 10k 84o 8fc * 2u3,4z 1 8fa 10d 8fb q5 8fe 84o 8fc * 2u3,4z 1 8fa 8ff q5 2sg 10k 84o 8fc * 2u3,4z 1 8fa 8ff q5 8fe 84o 8fc * 2u3,4z 1 8fa q5 2sg 10k 84o 8fc * 2u3,4z 1 8fa q5 8fe 84o 8fc * 2u3,4z 1 8fa 10d 8fb 2sg 10k 84o 8fc * 2u3,4z 1 8fa 10d 8fb 8fe 84o 8fc * 2u3,4z 1 8fa 8ff 2sg 10k 84o 8fc * 2u3,4z 1 8fa 8ff 8fe 84o 8fc * 2u3,4z 1 8fa 2sg 10k 84o 8fc * 2u3,4z 1 8fa 8fe 84o 8fc * 2u3,4z 1 8fa 10d 8fb q5 2sg 10k 8fc * 2u3,4z 1 8fa 10d 8fb q5 8fe 8fc * 2u3,4z 1 8fa 8ff q5 2sg 10k 8fc * 2u3,4z 1 8fa 8ff q5 8fe 8fc * 2u3,4z 1 8fa q5 2sg 10k 8fc * 2u3,4z 1 8fa q5 8fe 8fc * 2u3,4z 1 8fa 10d 8fb 2sg 10k 8fc * 2u3,4z 1 8fa 10d 8fb 8fe 8fc * 2u3,4z 1 8fa 8ff 2sg 10k 8fc * 2u3,4z 1 8fa 8ff 8fe 8fc * 2u3,4z 1 8fa 2sg 10k 8fc * 2u3,4z 1 8fa 8fe 8fc * 2u3,4z 1 8fa 10d 8fb q5 2sg 10k 84o * 2u3,4z 1 8fa 10d 8fb q5 8fe 84o * 2u3,4z 1 8fa 8ff q5 2sg 10k 84o * 2u3,4z 1 8fa 8ff q5 8fe 84o * 2u3,4z 1 8fa q5 2sg 10k 84o * 2u3,4z 1 8fa q5 8fe 84o * 2u3,4z 1 8fa 10d 8fb 2sg 10k 84o * 2u3,4z 1 8fa 10d 8fb 8fe 84o * 2u3,4z 1 8fa 8ff 2sg 10k 84o * 2u3,4z 1 8fa 8ff 8fe 84o * 2u3,4z 1 8fa 2sg 10k 84o * 2u3,4z 1 8fa 8fe 84o * 2u3,4z 1 8fa 10d 8fb q5 2sg 10k * 2u3,4z 1 8fa 10d 8fb q5 8fe * 2u3,4z 1 8fa 8ff q5 2sg 10k * 2u3,4z 1 8fa 8ff q5 8fe * 2u3,4z 1 8fa q5 2sg 10k * 2u3,4z 1 8fa q5 8fe * 2u3,4z 1 8fa 10d 8fb 2sg 10k * 2u3,4z 1 8fa 10d 8fb 8fe * 2u3,4z 1 8fa 8ff 2sg 10k * 2u3,4z 1 8fa 8ff 8fe * 2u3,4z 1 8fa 2sg 10k * 2u3,4z 1 8fa 8fe * 2u3,4z 1 8fh 8fg 34j *;;4x 1 * 2s8;;;18 1 *,3f 1 0 * 85w 7uu 85x,39 1 *,46 1 *;;;2h 1 8d3 qu * 10k 12f,2h 1 8d3 qu * 8d4;3m 1 *;4x 1 10d xw l4 *,4p 1 * 8e5 33n 2n2 jm 356 2r9,4p 1 * 8e5 33n 2n2 8e6,4p 1 * 8e5 8e7 jm 356 2r9,4p 1 * 8e5 8e7 8e6,4p 1 * 33n 2n2 jm 356 2r9,4p 1 * 33n 2n2 8e6,4p 1 * 8e7 jm 356 2r9,4p 1 * 8e7 8e6,57 1 4k 2zs 4k -8 * 2t7,57 1 8fx -8 * 2t7,e 1 2ls 2d1 10k 15o qc * q4 -2 0 8hm,e 1 2ls 2d1 10k 15o qc * q4 -2 8hn,e 1 8ho 10k 15o qc * q4 -2 0 8hm,e 1 8ho 10k 15o qc * q4 -2 8hn,e 1 2ls 2d1 qc * q4 -2 0 8hm,e 1 2ls 2d1 qc * q4 -2 8hn,e 1 8ho qc * q4 -2 0 8hm,e 1 8ho qc * q4 -2 8hn;2r 1 *;;;5h 1 * 2rw;;f 1 *,3m 1 *;;22 1 * 15o,22 1 * 356;;3c 1 *;;;3y 1 *;1n 1 *;3y 1 *;3u 1 *,1f 1 * 34q 0 2mv,2w 1 * 34j 5j 81g 2n4,2w 1 * l4 81g 2n4,2w 1 * 81g 2n4,2w 1 po * 2rd,59 1 8h5 *;;;;;;z 1 *;;1b 1 po * 10k,t 1 * 8hh 1,t 1 * 1;;;;2l 1 7zu 10k 7zv * q4,2l 1 7zu 10k 7zv * jm;;3u 1 *,f 1 * 2kd;;0 1 *;4f 1 * 2y6,4f 1 * 2wx,8 1 i9 10k 5j *,8 1 2md 10k 5j *,8 1 2rd 10k 5j *,8 1 2r7 5j *;5g 1 *,f 1 * 2vy;12 1 * 340;;;2r 1 *;49 1 871 873 10k *,49 1 871 10k *,46 1 *,4y 1 *,4p 1 2dc 1m * -2 8dx -2 8dy,4p 1 8e2 1m * q4 8e3 8e4,4p 1 8e2 1m * q4 8e4;;2j 1 84c *,13 1 *,19 1 85b *,14 1 1 *,14 1 85b *;;;;;1 1 * 2ep,h 1 * 2ep 8f8 7w7 t8,h 1 * 2ep 7w7 t8,h 1 * 2ep 8f8 t8,h 1 * 2ep t8;2c 1 2bf * 84o 8bi,2c 1 2bf * 8bi;;;;;;;;g 1 2hz * 7y0,1q 1 *,21 1 863 *,52 1 2ko *,3l 1 *,5i 1 *,53 1 8f1 356 *,e 1 15o h2 356 * 2d1;1n 1 *;;45 1 3y *;;;;;;4q 1 qe 31y * 8e8,4q 1 8e9 * 8e8,4q 1 0 * 7xz,4q 1 y9 *;;;;;f 1 *,4t 1 * 3n,4t 1 *;41 1 * 89f 15o 2e7,41 1 * 89f 89g;;;3u 1 *,3b 1 356 2sc * 34j 5j 34m 10d,3b 1 356 2sc * 34j 5j jm 2xu,3b 1 356 2sc * 34j 5j 8es,3b 1 356 2sc * 2r7 5j 34m 10d,3b 1 356 2sc * 2r7 5j jm 2xu,3b 1 356 2sc * 2r7 5j 8es,3b 1 356 2sc * 8et 34m 10d,3b 1 356 2sc * 8et jm 2xu,3b 1 356 2sc * 8et 8es;;2v 1 *;;1q 1 *;;5h 1 *,4y 1 *;2v 1 *,2i 1 * 7th;;;;3u 1 *;;;41 1 *;29 1 *;4w 1 * qv 8c6 8c7,4w 1 * qv 8c7;;;;;q 1 7v8 7v9 * 2ek,2j 1 84c * b3,3o 1 * 2mv,3q 1 1 gd * 8fj,3q 1 gd * 8fj,14 1 1 *;18 1 *,19 1 * 1 855,39 1 *;;;;u 1 *;;;;4c 1 * 10k 34t;;47 1 80r 10k 31q * 50 2s0,47 1 80r 10k 31q * 2xj py,47 1 80r 10k 31q * 34q 0 2mv,47 1 80r 10k 31q * 34q 0 iy,47 1 80r 10k 31q * jm 10d 2rl 0 2mv,47 1 80r 10k 31q * 80s;;;5g 1 2vr *,4c 1 ts *;;;;;;f 1 * 7xa,4t 1 * 8i1;;;2z 1 *;;;3u 1 *,1l 1 34t *;;;;;1f 1 * 7yi 34j 5j 7zh,1f 1 * 7yi l4 7zh,2j 1 84c * b3,19 1 856 -2 1 -4 * b3,3o 1 * 2mv,3q 1 1 gd * 8fj,3q 1 gd * 8fj,14 1 1 * b3;;13 1 *;1f 1 gd * 158 7zr;;;3m 1 *;3m 1 *;2i 1 *;2r 1 *;2z 1 *;3m 1 *;;;56 1 * gd;;;1n 1 *;;;;5g 1 * 7u6;;5h 1 *;;;;1h 1 *;2i 1 * 2la;;3u 1 *;4k 1 * jm;;;;19 1 * 2lb;;;5h 1 qc 7w7 * b3,5h 1 356 * b3,e 1 34m 7w7 * sk 2zh,e 1 34m 7w7 * 8hp;;;5g 1 vp *;;;3u 1 *;4j 1 *;50 1 10k 10d * 7x8;;;;;4c 1 * j4;;2s 1 * 8cl 8cm;;;;;5g 1 *;5g 1 *;2i 1 * q4 7tn,2i 1 * 7to,1b 1 gd *;;1n 1 *;;58 1 356 * 2ll,43 1 2w2 1m *,3h 1 * 3n 2k9,1o 1 8il 84r * -2 8im,1o 1 8il * -2 8im;;5 1 129 *,m 1 * 3n 2d1,m 1 * 3n 2vs,m 1 * 7xm 2d1;;;1q 1 *,52 1 2f *,52 1 qz *,5i 1 *,3m 1 * 8i0;;;;5g 1 * 2j5;;1u 1 * 7x5,1l 1 * 2ep;;;47 1 34j 5j * 10k -2 813 814,47 1 l4 * 10k -2 813 814,e 1 * 2d1 10k 15o 50 10d e6 q4 -2 0 8hm,e 1 * 2d1 10k 15o 50 10d e6 q4 -2 8hn,e 1 * 2d1 10k 15o 2bf -2 0 8hm,e 1 * 2d1 10k 15o 2bf -2 8hn,e 1 * 2d1 50 10d e6 q4 -2 0 8hm,e 1 * 2d1 50 10d e6 q4 -2 8hn,e 1 * 2d1 2bf -2 0 8hm,e 1 * 2d1 2bf -2 8hn;;;;;3c 1 *;4x 1 87o 87p * 2q2,4x 1 87o * 2q2;28 1 * 2o6 j8;;46 1 *;1g 1 *;;;1y 1 * 30n jm,1y 1 * 7z1,1y 1 7z2 7ur 7z3 2th *,1y 1 7z2 7z3 2th *,1y 1 7z2 7ur 2th *,1y 1 7z2 2th *,1y 1 7z2 7ur 7z3 *,1y 1 7z2 7z3 *,1y 1 7z2 7ur *,1y 1 7z2 *,1y 1 * 15o 7z5 7z6,1y 1 14r * -2 7z7;5h 1 *,3m 1 *;;;;;;;;f 1 *,3m 1 *;;;3u 1 * 2fa;;;;4x 1 * 88h 10k 88i,4x 1 * 88h 88i;;;;q 1 pe * 2md 10k 7v2 7v3,q 1 pe * 4g 10k 7v2 7v3,q 1 pe * 2rd 10k 7v2 7v3,q 1 pe * 7v4 7v2 7v3,q 1 pe * 7v2 7v3,22 1 15o 4g py *;m 1 * 7w7 7xl,m 1 * 7xl,4c 1 * 1m;1p 1 2lf *,1p 1 50 *,24 1 2lf *,24 1 50 *,4a 1 * 87f 87g;;;3u 1 *;47 1 80r 10k 12c 34q 0 *,47 1 80r 10k ns 34q 0 *,47 1 80r 10k 31q 34q 0 *,47 1 80r 80t 34q 0 *,47 1 80r 34q 0 *,13 1 84e *,46 1 t0 *,46 1 3m *,3o 1 t0 *,3o 1 3m *;13 1 *,46 1 *,3o 1 *;3u 1 *;;;47 1 * 129;28 1 * 2ss,5c 1 * 33i 6m 33n,3b 1 356 * 2ep 34j 5j 34m 10d,3b 1 356 * 2ep 34j 5j 8es,3b 1 356 * 2ep 2r7 5j 34m 10d,3b 1 356 * 2ep 2r7 5j 8es,3b 1 356 * 2ep 8et 34m 10d,3b 1 356 * 2ep 8et 8es;4p 1 8e1 *;z 1 *;;;4c 1 *;5g 1 *;5g 1 *;58 1 * 6m 828 829;3y 1 *;;18 1 *;;;;;;3u 1 *;;;;;;;46 1 *,29 1 *;1f 1 * 7zp,2m 1 * 1t0;;;;3u 1 *;47 1 80r 356 * 50 2s0,47 1 80r 356 * 34r 2hi,47 1 80r 356 * 2xj py,47 1 80r 356 * 34q 0 2mv,47 1 80r 356 * 34q 0 iy,47 1 80r 356 * jm 10d 2rl 0 2mv,47 1 80r 356 * 80s,58 1 4g 15o 30b * jm 2sw 31y 2sw 31y 82s,58 1 4g 15o 30b * jm 2sw 31y 82t 82s,58 1 4g 15o 30b * jm 82u 2sw 31y 82s,58 1 4g 15o 30b * jm 82u 82t 82s,58 1 15o 30b * jm 2sw 31y 2sw 31y 82s,58 1 15o 30b * jm 2sw 31y 82t 82s,58 1 15o 30b * jm 82u 2sw 31y 82s,58 1 15o 30b * jm 82u 82t 82s,58 1 4g 15o * jm 2sw 31y 2sw 31y 82s,58 1 4g 15o * jm 2sw 31y 82t 82s,58 1 4g 15o * jm 82u 2sw 31y 82s,58 1 4g 15o * jm 82u 82t 82s,58 1 15o * jm 2sw 31y 2sw 31y 82s,58 1 15o * jm 2sw 31y 82t 82s,58 1 15o * jm 82u 2sw 31y 82s,58 1 15o * jm 82u 82t 82s,58 1 4g 15o 30b * jm 2sw 31y 82s,58 1 4g 15o 30b * jm 82u 82s,58 1 15o 30b * jm 2sw 31y 82s,58 1 15o 30b * jm 82u 82s,58 1 4g 15o * jm 2sw 31y 82s,58 1 4g 15o * jm 82u 82s,58 1 15o * jm 2sw 31y 82s,58 1 15o * jm 82u 82s;;;3u 1 *,4c 1 50 10d *,4c 1 50 *,4c 1 10k 10d *,4c 1 10k *,2w 1 817 818 2k5 10k 2k5 *,2w 1 817 818 819 *,2w 1 817 2k5 10k 2k5 *,2w 1 817 819 *,2w 1 817 818 *,2w 1 817 *,2w 1 * 7ur px 81d,2w 1 * px 81d,2w 1 81a 81e 81f *,2w 1 31o 34j 5j po *,2w 1 31o l4 po *,2a 1 *,p 1 31h 2d9 83h *,p 1 2f9 2d9 83h *,p 1 83i 83h *,p 1 31h 2d9 *,p 1 2f9 2d9 *,p 1 83i *,p 1 * 34j 5j 2er qv 83j 83k df 2pw,p 1 * 34j 5j 2er qv 83j 83k 2nq 2qi,p 1 * 34j 5j 2er qv 83j 83k 83l,p 1 * 34j 5j 313 2tw 83j 83k df 2pw,p 1 * 34j 5j 313 2tw 83j 83k 2nq 2qi,p 1 * 34j 5j 313 2tw 83j 83k 83l,p 1 * 34j 5j 83m 83j 83k df 2pw,p 1 * 34j 5j 83m 83j 83k 2nq 2qi,p 1 * 34j 5j 83m 83j 83k 83l,p 1 * 7ur 2er qv 83j 83k df 2pw,p 1 * 7ur 2er qv 83j 83k 2nq 2qi,p 1 * 7ur 2er qv 83j 83k 83l,p 1 * 7ur 313 2tw 83j 83k df 2pw,p 1 * 7ur 313 2tw 83j 83k 2nq 2qi,p 1 * 7ur 313 2tw 83j 83k 83l,p 1 * 7ur 83m 83j 83k df 2pw,p 1 * 7ur 83m 83j 83k 2nq 2qi,p 1 * 7ur 83m 83j 83k 83l,p 1 * 2er qv 83j 83k df 2pw,p 1 * 2er qv 83j 83k 2nq 2qi,p 1 * 2er qv 83j 83k 83l,p 1 * 313 2tw 83j 83k df 2pw,p 1 * 313 2tw 83j 83k 2nq 2qi,p 1 * 313 2tw 83j 83k 83l,p 1 * 83m 83j 83k df 2pw,p 1 * 83m 83j 83k 2nq 2qi,p 1 * 83m 83j 83k 83l,p 1 * 34j 5j 83j 83k df 2pw,p 1 * 34j 5j 83j 83k 2nq 2qi,p 1 * 34j 5j 83j 83k 83l,p 1 * 7ur 83j 83k df 2pw,p 1 * 7ur 83j 83k 2nq 2qi,p 1 * 7ur 83j 83k 83l,p 1 * 83j 83k df 2pw,p 1 * 83j 83k 2nq 2qi,p 1 * 83j 83k 83l,p 1 * 34j 5j 2er qv 83k df 2pw,p 1 * 34j 5j 2er qv 83k 2nq 2qi,p 1 * 34j 5j 2er qv 83k 83l,p 1 * 34j 5j 313 2tw 83k df 2pw,p 1 * 34j 5j 313 2tw 83k 2nq 2qi,p 1 * 34j 5j 313 2tw 83k 83l,p 1 * 34j 5j 83m 83k df 2pw,p 1 * 34j 5j 83m 83k 2nq 2qi,p 1 * 34j 5j 83m 83k 83l,p 1 * 7ur 2er qv 83k df 2pw,p 1 * 7ur 2er qv 83k 2nq 2qi,p 1 * 7ur 2er qv 83k 83l,p 1 * 7ur 313 2tw 83k df 2pw,p 1 * 7ur 313 2tw 83k 2nq 2qi,p 1 * 7ur 313 2tw 83k 83l,p 1 * 7ur 83m 83k df 2pw,p 1 * 7ur 83m 83k 2nq 2qi,p 1 * 7ur 83m 83k 83l,p 1 * 2er qv 83k df 2pw,p 1 * 2er qv 83k 2nq 2qi,p 1 * 2er qv 83k 83l,p 1 * 313 2tw 83k df 2pw,p 1 * 313 2tw 83k 2nq 2qi,p 1 * 313 2tw 83k 83l,p 1 * 83m 83k df 2pw,p 1 * 83m 83k 2nq 2qi,p 1 * 83m 83k 83l,p 1 * 34j 5j 83k df 2pw,p 1 * 34j 5j 83k 2nq 2qi,p 1 * 34j 5j 83k 83l,p 1 * 7ur 83k df 2pw,p 1 * 7ur 83k 2nq 2qi,p 1 * 7ur 83k 83l,p 1 * 83k df 2pw,p 1 * 83k 2nq 2qi,p 1 * 83k 83l,p 1 2c1 83q * 2vc 6m 2j2,p 1 2c1 83q * 2vc 6m 31h,p 1 2c1 83q * 2vc 6m 2f9,p 1 2c1 83q * 2vc 13m 2j2,p 1 2c1 83q * 2vc 13m 31h,p 1 2c1 83q * 2vc 13m 2f9,p 1 2c1 83q * 2vc jm 31q 2f9,p 1 2c1 83q * 2vc 2di,p 1 83r 2qi *,p 1 * 2f9,p 1 2f9 *,p 1 * 313 2tw -2 jm 351,p 1 * 313 2tw -2 qc 2ly,p 1 * 313 2tw -2 2sg 34k,p 1 * 313 2tw -2 352,p 1 * l4 2mj -2 jm 351,p 1 * l4 2mj -2 qc 2ly,p 1 * l4 2mj -2 2sg 34k,p 1 * l4 2mj -2 352,p 1 * 83t -2 jm 351,p 1 * 83t -2 qc 2ly,p 1 * 83t -2 2sg 34k,p 1 * 83t -2 352,p 1 * 4g 2mj qc 83u,p 1 * 2mj qc 83u,p 1 * 4g qc 83u,p 1 * qc 83u,p 1 * -2 jm 351,56 1 * 7ud;;;;19 1 * 0 -2 h2 0,52 1 *,4r 1 *;3j 1 * 10k -2 8a9 8aa 8ab,3j 1 * 10k -2 8a9 8ab,2b 1 *;46 1 *;;r 1 * 15o,r 1 * 10k 15o;3c 1 *;;;;5h 1 2s0 15o *,59 1 * fx;;2i 1 px *,1v 1 * 2yl l7;47 1 80u 10d 80v 80w 10k *,47 1 80u 80v 80w 10k *;;;17 1 *;2f 1 uz *;;;;;4d 1 * 80m;;2i 1 px * 31i,2i 1 po * 31i;2r 1 *;;59 1 df * 8gs;;4n 1 88w 88x 88y 88z 50 * 890 q4 356 891 892,4n 1 88w 88y 88z 50 * 890 q4 356 891 892,4n 1 88w 88x 88z 50 * 890 q4 356 891 892,4n 1 88w 88z 50 * 890 q4 356 891 892,4n 1 88w 88x 88y 88z 50 * 890 891 892,4n 1 88w 88y 88z 50 * 890 891 892,4n 1 88w 88x 88z 50 * 890 891 892,4n 1 88w 88z 50 * 890 891 892,4n 1 88w 88x 88y 88z 50 * 890 q4 356 892,4n 1 88w 88y 88z 50 * 890 q4 356 892,4n 1 88w 88x 88z 50 * 890 q4 356 892,4n 1 88w 88z 50 * 890 q4 356 892,4n 1 88w 88x 88y 88z 50 * 890 892,4n 1 88w 88y 88z 50 * 890 892,4n 1 88w 88x 88z 50 * 890 892,4n 1 88w 88z 50 * 890 892;21 1 qc *;;;;59 1 *;;5g 1 * 7u5;2h 1 * 83f;;;22 1 825 * l4 826,22 1 825 * 826,3c 1 *;;;;f 1 *,28 1 7xp x0 *,28 1 7xp *,3m 1 *;;;;2m 1 * 4b;42 1 10d *,3h 1 * jm qu,3h 1 * jm 31q,3h 1 * 8ib;;;;;4r 1 *;;;;3u 1 *;0 1 *;45 1 *;58 1 * gd 830 831,58 1 * 50 356 838;;;;;;r 1 * 15o,r 1 5j *,3c 1 * 2o7,3c 1 *;;42 1 846 *;;;;;;;;;;2b 1 *;3u 1 * 7w9;;;f 1 *,5h 1 *,41 1 89v 89w 89x pe *,3m 1 *;;;;4j 1 *;;47 1 80r 10k 31q * 50 2s0,47 1 80r 10k 31q * 2xj py,47 1 80r 10k 31q * 34q 0 2mv,47 1 80r 10k 31q * 34q 0 iy,47 1 80r 10k 31q * jm 10d 2rl 0 2mv,47 1 80r 10k 31q * 80s;2m 1 354 *;;;;46 1 * 2t7,4r 1 * 2ho;;58 1 82j j4 82k 1m fz * q4 356 31y,58 1 82j j4 82k fz * q4 356 31y,3h 1 80u 10d 2rl 0 *,3p 1 0 2td t0 *;;;;;;;3f 1 85r 10d * 85s,u 1 * 2s8,e 1 15o h2 10d * 2d1,e 1 15o h2 356 * 2d1,2q 1 8iq 10d * 8ir 8is,2q 1 8iq 10d * 8is;;;59 1 8h7 * x0 2wp,59 1 8h7 * 2wp;;;;;;;;17 1 *,4c 1 * 2md,3j 1 8a2 * 5j 8a3;;g 1 * q4 356 2d6,3d 1 jm 356 qz *,3d 1 jm 356 *,58 1 oz * l4 -4 82n -4 82o,59 1 * zu;28 1 * j8,4f 1 * 2nu 2rs,2l 1 3b * 7zx,2l 1 7zz *;;;;;;2v 1 *;;41 1 * 2q3;2v 1 *;;m 1 * 10k 356 2k5,47 1 80r 10k 12c jm 10d * 0 2mv,47 1 80r 10k ns jm 10d * 0 2mv,47 1 80r 10k 31q jm 10d * 0 2mv,47 1 80r 80t jm 10d * 0 2mv,47 1 80r jm 10d * 0 2mv,47 1 80u 10d * 80v 80w 10k 2oe,47 1 80u 10d * 80v 80w 80x,47 1 80u * 80v 80w 10k 2oe,47 1 80u * 80v 80w 80x,4x 1 * 880,3h 1 80u 10d * 0 2mv,3h 1 80u 10d * 84m;2v 1 *;;2v 1 *;;1b 1 15o sk *;;4f 1 2ep *,58 1 828 2to * i9 2dd 82b,58 1 828 2to * 2md 2dd 82b,58 1 828 2to * 82c 82b,58 1 353 *,42 1 31q *;3j 1 * 10k -2 8a9 8aa 8ab,3j 1 * 10k -2 8a9 8ab;;;4d 1 * 80n 80o,47 1 34j 5j * 10k -2 813 814,47 1 l4 * 10k -2 813 814;4c 1 2mr *,1l 1 2mr *,4z 1 8fa 10d 8fb q5 2sg 10k 84o 8fc 2u9 *,4z 1 8fa 10d 8fb q5 8fe 84o 8fc 2u9 *,4z 1 8fa 8ff q5 2sg 10k 84o 8fc 2u9 *,4z 1 8fa 8ff q5 8fe 84o 8fc 2u9 *,4z 1 8fa q5 2sg 10k 84o 8fc 2u9 *,4z 1 8fa q5 8fe 84o 8fc 2u9 *,4z 1 8fa 10d 8fb 2sg 10k 84o 8fc 2u9 *,4z 1 8fa 10d 8fb 8fe 84o 8fc 2u9 *,4z 1 8fa 8ff 2sg 10k 84o 8fc 2u9 *,4z 1 8fa 8ff 8fe 84o 8fc 2u9 *,4z 1 8fa 2sg 10k 84o 8fc 2u9 *,4z 1 8fa 8fe 84o 8fc 2u9 *,4z 1 8fa 10d 8fb q5 2sg 10k 8fc 2u9 *,4z 1 8fa 10d 8fb q5 8fe 8fc 2u9 *,4z 1 8fa 8ff q5 2sg 10k 8fc 2u9 *,4z 1 8fa 8ff q5 8fe 8fc 2u9 *,4z 1 8fa q5 2sg 10k 8fc 2u9 *,4z 1 8fa q5 8fe 8fc 2u9 *,4z 1 8fa 10d 8fb 2sg 10k 8fc 2u9 *,4z 1 8fa 10d 8fb 8fe 8fc 2u9 *,4z 1 8fa 8ff 2sg 10k 8fc 2u9 *,4z 1 8fa 8ff 8fe 8fc 2u9 *,4z 1 8fa 2sg 10k 8fc 2u9 *,4z 1 8fa 8fe 8fc 2u9 *,4z 1 8fa 10d 8fb q5 2sg 10k 84o 2u9 *,4z 1 8fa 10d 8fb q5 8fe 84o 2u9 *,4z 1 8fa 8ff q5 2sg 10k 84o 2u9 *,4z 1 8fa 8ff q5 8fe 84o 2u9 *,4z 1 8fa q5 2sg 10k 84o 2u9 *,4z 1 8fa q5 8fe 84o 2u9 *,4z 1 8fa 10d 8fb 2sg 10k 84o 2u9 *,4z 1 8fa 10d 8fb 8fe 84o 2u9 *,4z 1 8fa 8ff 2sg 10k 84o 2u9 *,4z 1 8fa 8ff 8fe 84o 2u9 *,4z 1 8fa 2sg 10k 84o 2u9 *,4z 1 8fa 8fe 84o 2u9 *,4z 1 8fa 10d 8fb q5 2sg 10k 2u9 *,4z 1 8fa 10d 8fb q5 8fe 2u9 *,4z 1 8fa 8ff q5 2sg 10k 2u9 *,4z 1 8fa 8ff q5 8fe 2u9 *,4z 1 8fa q5 2sg 10k 2u9 *,4z 1 8fa q5 8fe 2u9 *,4z 1 8fa 10d 8fb 2sg 10k 2u9 *,4z 1 8fa 10d 8fb 8fe 2u9 *,4z 1 8fa 8ff 2sg 10k 2u9 *,4z 1 8fa 8ff 8fe 2u9 *,4z 1 8fa 2sg 10k 2u9 *,4z 1 8fa 8fe 2u9 *;;3u 1 *,2a 1 *;2i 1 *;2i 1 px *,4d 1 * 0 2r0 80f 80g,4d 1 * 0 80f 80g,2z 1 *,3j 1 2rd 10k -2 8ad 12c * 1,3j 1 2md 10k -2 8ad 12c * 1,3j 1 2cj 10k -2 8ad 12c * 1,3j 1 8ae -2 8ad 12c * 1,3j 1 2rd 10k -2 8ad * 1,3j 1 2md 10k -2 8ad * 1,3j 1 2cj 10k -2 8ad * 1,3j 1 8ae -2 8ad * 1,57 1 15o 8gk * 10k 8gl,57 1 15o 8gk * 8gl;4f 1 * 2d6 339,58 1 4g 15o 82w gd 82z *,58 1 4g 15o 82w gd *,2z 1 *,1p 1 *,19 1 82m 84u * 2lf,0 1 * 8dk,h 1 mo jm 8f5 8f6 * 2d6,h 1 339 2r9 8f5 8f6 * 2d6,h 1 mo jm 8f5 * 2d6,h 1 339 2r9 8f5 * 2d6;;;30 1 * 7yt 7yu,58 1 4g 15o * 10k 2sw 31y 2sw 31y 82s,58 1 4g 15o * 10k 2sw 31y 82t 82s,58 1 4g 15o * 10k 82u 2sw 31y 82s,58 1 4g 15o * 10k 82u 82t 82s,58 1 15o * 10k 2sw 31y 2sw 31y 82s,58 1 15o * 10k 2sw 31y 82t 82s,58 1 15o * 10k 82u 2sw 31y 82s,58 1 15o * 10k 82u 82t 82s,58 1 4g 15o * 10k 2sw 31y 82s,58 1 4g 15o * 10k 82u 82s,58 1 15o * 10k 2sw 31y 82s,58 1 15o * 10k 82u 82s,29 1 *;;;57 1 jm * 31j 8g1 8g2 8g3,t 1 * 10d q4,t 1 * 10d;;;;;49 1 871 873 10k *,49 1 871 10k *;;;p 1 * 83v,20 1 8bv 878 * 10k 83f 8bw,20 1 8bv * 10k 83f 8bw,20 1 8bv 878 * 83f 8bw,20 1 8bv * 83f 8bw,20 1 8bv 878 * 10k 83f,20 1 8bv * 10k 83f,20 1 8bv 878 * 83f,20 1 8bv * 83f;;1g 1 *;2h 1 15o 2oe 10d * 14r 8da 8db,2h 1 15o 2oe 10d * 8da 8db;;49 1 871 10d * 10k qu,49 1 871 10d * 10k 10d,49 1 871 10d * 10k 2h8,49 1 871 10d * 10k 2fm,49 1 871 10d * 10k 2sd,49 1 871 10d * 872;e 1 2fy 2d1 -2 10k 15o -2 8hk -2 8hi sk *,e 1 2fy 2d1 -2 10k 10d 2ek -2 8hk -2 8hi sk *,e 1 8hl -2 10k 15o -2 8hk -2 8hi sk *,e 1 8hl -2 10k 10d 2ek -2 8hk -2 8hi sk *,e 1 2fy 2d1 -2 -2 8hk -2 8hi sk *,e 1 8hl -2 -2 8hk -2 8hi sk *;;18 1 *;44 1 * 2d1 10k 15o 7w1 -2 7w2,44 1 * 2d1 7w1 -2 7w2,18 1 *,19 1 h2 * 2xx b3,39 1 *;1n 1 *;;;3u 1 *;3c 1 *,49 1 871 10d * 10k qu,49 1 871 10d * 10k 10d,49 1 871 10d * 10k 2h8,49 1 871 10d * 10k 2fm,49 1 871 10d * 10k 2sd,49 1 871 10d * 872,4z 1 8fa 10d 8fb q5 2sg 10k 84o 8fc * 2z0,4z 1 8fa 10d 8fb q5 8fe 84o 8fc * 2z0,4z 1 8fa 8ff q5 2sg 10k 84o 8fc * 2z0,4z 1 8fa 8ff q5 8fe 84o 8fc * 2z0,4z 1 8fa q5 2sg 10k 84o 8fc * 2z0,4z 1 8fa q5 8fe 84o 8fc * 2z0,4z 1 8fa 10d 8fb 2sg 10k 84o 8fc * 2z0,4z 1 8fa 10d 8fb 8fe 84o 8fc * 2z0,4z 1 8fa 8ff 2sg 10k 84o 8fc * 2z0,4z 1 8fa 8ff 8fe 84o 8fc * 2z0,4z 1 8fa 2sg 10k 84o 8fc * 2z0,4z 1 8fa 8fe 84o 8fc * 2z0,4z 1 8fa 10d 8fb q5 2sg 10k 8fc * 2z0,4z 1 8fa 10d 8fb q5 8fe 8fc * 2z0,4z 1 8fa 8ff q5 2sg 10k 8fc * 2z0,4z 1 8fa 8ff q5 8fe 8fc * 2z0,4z 1 8fa q5 2sg 10k 8fc * 2z0,4z 1 8fa q5 8fe 8fc * 2z0,4z 1 8fa 10d 8fb 2sg 10k 8fc * 2z0,4z 1 8fa 10d 8fb 8fe 8fc * 2z0,4z 1 8fa 8ff 2sg 10k 8fc * 2z0,4z 1 8fa 8ff 8fe 8fc * 2z0,4z 1 8fa 2sg 10k 8fc * 2z0,4z 1 8fa 8fe 8fc * 2z0,4z 1 8fa 10d 8fb q5 2sg 10k 84o * 2z0,4z 1 8fa 10d 8fb q5 8fe 84o * 2z0,4z 1 8fa 8ff q5 2sg 10k 84o * 2z0,4z 1 8fa 8ff q5 8fe 84o * 2z0,4z 1 8fa q5 2sg 10k 84o * 2z0,4z 1 8fa q5 8fe 84o * 2z0,4z 1 8fa 10d 8fb 2sg 10k 84o * 2z0,4z 1 8fa 10d 8fb 8fe 84o * 2z0,4z 1 8fa 8ff 2sg 10k 84o * 2z0,4z 1 8fa 8ff 8fe 84o * 2z0,4z 1 8fa 2sg 10k 84o * 2z0,4z 1 8fa 8fe 84o * 2z0,4z 1 8fa 10d 8fb q5 2sg 10k * 2z0,4z 1 8fa 10d 8fb q5 8fe * 2z0,4z 1 8fa 8ff q5 2sg 10k * 2z0,4z 1 8fa 8ff q5 8fe * 2z0,4z 1 8fa q5 2sg 10k * 2z0,4z 1 8fa q5 8fe * 2z0,4z 1 8fa 10d 8fb 2sg 10k * 2z0,4z 1 8fa 10d 8fb 8fe * 2z0,4z 1 8fa 8ff 2sg 10k * 2z0,4z 1 8fa 8ff 8fe * 2z0,4z 1 8fa 2sg 10k * 2z0,4z 1 8fa 8fe * 2z0;3m 1 *;;5h 1 *;5a 1 7x3 * 30f;2s 1 * qc 10d 8cn qc,2s 1 * 10d 8cn qc,2s 1 * qc 8cn qc,2s 1 * 8cn qc,2s 1 * qc 10d 8cn,2s 1 * 10d 8cn,2s 1 * qc 8cn,2s 1 * 8cn;;28 1 *,3b 1 8ev 8ew 356 *,3b 1 8ev 356 *,3b 1 * -4 2xt 2oe,3b 1 * -4 2xu;0 1 *;5h 1 *,37 1 *,3m 1 *;40 1 7vw -2 1 *,3j 1 * 8an;39 1 *;4y 1 *;18 1 *,1q 1 *,3f 1 85r 10d * 85s,2t 1 * 2rx 86n 2mr,39 1 *,3j 1 * i9 10k,3j 1 * 8as,3j 1 * q4 1,3j 1 2v4 q4 *,3j 1 * 2vt,46 1 2b9 *,3l 1 *,5i 1 *,3h 1 8i8 8i9 * ug 2fr,3h 1 8i8 8i9 * 2t7 2wz,3h 1 8i8 8i9 * 8ia,3h 1 8i8 * ug 2fr,3h 1 8i8 * 2t7 2wz,3h 1 8i8 * 8ia,3h 1 8i8 8i9 * 2wz,3h 1 8i8 * 2wz;18 1 *,39 1 *;3h 1 * 2le;5h 1 *,46 1 *,37 1 *;;;;;46 1 *;;1y 1 p * 7z4,3f 1 0 * 2g0 85w 7uu 85x,3f 1 0 * 85w 7uu 85x,2c 1 8bg -2 0 * -2 8bh,2c 1 2bf 2hg 84o 0 *,2c 1 pc q4 84o 0 *,2c 1 8bj 84o 0 *,2c 1 2bf 2hg 0 *,2c 1 pc q4 0 *,2c 1 8bj 0 *,2c 1 0 * 8bk 34m 15o,2c 1 0 * 8bk 356;;;40 1 7vk -2 gd -2 34t *,40 1 7vs * 7uf,3u 1 34t *,3u 1 2x5 *,57 1 2de 14r 6s -2 34t * -2 8ft,57 1 2de 8fv -2 34t * -2 8ft;;;5g 1 *;58 1 2lf 828 *,1p 1 qc 84o 2f0 *,5b 1 * 2ef;z 1 *;z 1 *;z 1 *,4c 1 *;;1e 1 * 129;z 1 *;3y 1 *;47 1 80r 356 * 50 2s0,47 1 80r 356 * 2xj py,47 1 80r 356 * 34q 0 2mv,47 1 80r 356 * 34q 0 iy,47 1 80r 356 * jm 10d 2rl 0 2mv,47 1 80r 356 * 80s;;;4x 1 88e 88f b3 qc qu *;17 1 *,22 1 * 10k 81r 15o 31j 81s 81t,22 1 * 10k 81r 15o 81s 81t,22 1 * 10k 81r 15o 31j 81t,22 1 * 10k 81r 15o 81t;;q 1 qv q4 *;4z 1 8fa 10d 8fb q5 2sg 10k 84o 8fc 2ip q5 *,4z 1 8fa 10d 8fb q5 8fe 84o 8fc 2ip q5 *,4z 1 8fa 8ff q5 2sg 10k 84o 8fc 2ip q5 *,4z 1 8fa 8ff q5 8fe 84o 8fc 2ip q5 *,4z 1 8fa q5 2sg 10k 84o 8fc 2ip q5 *,4z 1 8fa q5 8fe 84o 8fc 2ip q5 *,4z 1 8fa 10d 8fb 2sg 10k 84o 8fc 2ip q5 *,4z 1 8fa 10d 8fb 8fe 84o 8fc 2ip q5 *,4z 1 8fa 8ff 2sg 10k 84o 8fc 2ip q5 *,4z 1 8fa 8ff 8fe 84o 8fc 2ip q5 *,4z 1 8fa 2sg 10k 84o 8fc 2ip q5 *,4z 1 8fa 8fe 84o 8fc 2ip q5 *,4z 1 8fa 10d 8fb q5 2sg 10k 8fc 2ip q5 *,4z 1 8fa 10d 8fb q5 8fe 8fc 2ip q5 *,4z 1 8fa 8ff q5 2sg 10k 8fc 2ip q5 *,4z 1 8fa 8ff q5 8fe 8fc 2ip q5 *,4z 1 8fa q5 2sg 10k 8fc 2ip q5 *,4z 1 8fa q5 8fe 8fc 2ip q5 *,4z 1 8fa 10d 8fb 2sg 10k 8fc 2ip q5 *,4z 1 8fa 10d 8fb 8fe 8fc 2ip q5 *,4z 1 8fa 8ff 2sg 10k 8fc 2ip q5 *,4z 1 8fa 8ff 8fe 8fc 2ip q5 *,4z 1 8fa 2sg 10k 8fc 2ip q5 *,4z 1 8fa 8fe 8fc 2ip q5 *,4z 1 8fa 10d 8fb q5 2sg 10k 84o 2ip q5 *,4z 1 8fa 10d 8fb q5 8fe 84o 2ip q5 *,4z 1 8fa 8ff q5 2sg 10k 84o 2ip q5 *,4z 1 8fa 8ff q5 8fe 84o 2ip q5 *,4z 1 8fa q5 2sg 10k 84o 2ip q5 *,4z 1 8fa q5 8fe 84o 2ip q5 *,4z 1 8fa 10d 8fb 2sg 10k 84o 2ip q5 *,4z 1 8fa 10d 8fb 8fe 84o 2ip q5 *,4z 1 8fa 8ff 2sg 10k 84o 2ip q5 *,4z 1 8fa 8ff 8fe 84o 2ip q5 *,4z 1 8fa 2sg 10k 84o 2ip q5 *,4z 1 8fa 8fe 84o 2ip q5 *,4z 1 8fa 10d 8fb q5 2sg 10k 2ip q5 *,4z 1 8fa 10d 8fb q5 8fe 2ip q5 *,4z 1 8fa 8ff q5 2sg 10k 2ip q5 *,4z 1 8fa 8ff q5 8fe 2ip q5 *,4z 1 8fa q5 2sg 10k 2ip q5 *,4z 1 8fa q5 8fe 2ip q5 *,4z 1 8fa 10d 8fb 2sg 10k 2ip q5 *,4z 1 8fa 10d 8fb 8fe 2ip q5 *,4z 1 8fa 8ff 2sg 10k 2ip q5 *,4z 1 8fa 8ff 8fe 2ip q5 *,4z 1 8fa 2sg 10k 2ip q5 *,4z 1 8fa 8fe 2ip q5 *;f 1 * 7x9;;;;4c 1 * q4,4c 1 *;;;;;;1g 1 *,3s 1 * 2vm;52 1 *;1u 1 * 2ep,49 1 * 876,4x 1 * 853,4o 1 * 8b7;;;;2b 1 *;r 1 * 10d,49 1 * 874 875 876,49 1 * 875 876,49 1 * 874 876,49 1 * 876;5 1 * 10k 7w7 7w8,5 1 * 10k 7w8;5h 1 * 7yk;;;;1q 1 *,5i 1 *;;3u 1 *,2a 1 2yi *,2a 1 2mp *;;;4x 1 87o 87p * 2s2,4x 1 87o * 2s2;f 1 * 7xb,3m 1 * 2dt;22 1 356 * 2q6;18 1 *;;f 1 2jv *;2b 1 *;;28 1 * q4 2n1,4c 1 *,4c 1 * q4 7yl;5h 1 2hb *;r 1 * 15o;4w 1 * qv 8c6 8c7,4w 1 * qv 8c7;3m 1 *;4y 1 *;2z 1 *;;p 1 2c1 83q * 6m 2j2,p 1 2c1 83q * 6m 31h,p 1 2c1 83q * 6m 2f9,p 1 2c1 83q * 13m 2j2,p 1 2c1 83q * 13m 31h,p 1 2c1 83q * 13m 2f9,p 1 2c1 83q * jm 31q 2f9,p 1 2c1 83q * 2di;;;;45 1 *;;1g 1 *;;;46 1 u1 *;;2v 1 * 31i;3y 1 *,8 1 i9 10k *;1v 1 * 8d2;;;;3j 1 * q4 8b1;18 1 *,3z 1 85f l4 *,3z 1 85f 4g *,3z 1 85f 15o *,r 1 * 1m,39 1 *,57 1 4k 2zs 4k -8 2dd *,57 1 4k 2zs 4k -8 l4 *,57 1 8fx -8 2dd *,57 1 8fx -8 l4 *,8 1 i9 10k 5j *,8 1 2md 10k 5j *,8 1 2rd 10k 5j *,8 1 2r7 5j *;;52 1 *;58 1 * 15o 6m 82g 2s2 82h 82i,58 1 * 6m 82g 2s2 82h 82i,58 1 * 15o 82g 2s2 82h 82i,58 1 * 82g 2s2 82h 82i,58 1 * 15o 6m 82g 82h 82i,58 1 * 6m 82g 82h 82i,58 1 * 15o 82g 82h 82i,58 1 * 82g 82h 82i;3s 1 ts * 8j9;2l 1 800 2y1 * 801 802 803,2l 1 800 * 801 802 803,2l 1 800 2y1 * 802 803,2l 1 800 * 802 803,2a 1 * 2ut,42 1 *,41 1 * 89c 89k 89l;m 1 *;;4c 1 *;43 1 *;;2v 1 * 2lf;5h 1 *;2i 1 px *,40 1 * 7vm,40 1 7vn -2 *,44 1 *,3j 1 8ao pt *,3j 1 pt *;;;3u 1 *;2r 1 *,3m 1 *;44 1 7vz -2 * qc 2cg,44 1 7vz -2 * 7w0;1f 1 7ue *;1v 1 *;;;1g 1 *;;;5i 1 *;1q 1 *;1p 1 *;;18 1 *,46 1 *;2h 1 * 8d2,2h 1 * 356;;49 1 *;;;;;4k 1 * 34m;5g 1 * 7u0;;5g 1 3y *,5g 1 * gd,3j 1 * 10k -2 8a9 8aa 8ab,3j 1 * 10k -2 8a9 8ab;3j 1 * 10k -2 8a9 8aa 8ab,3j 1 * 10k -2 8a9 8ab,3j 1 * 10k -2 8ad 12c 2s1 1,3j 1 * 10k -2 8ad 2s1 1,3j 1 * 10k -2 8ad 12c 1,3j 1 * 10k -2 8ad 1;;47 1 80u 10d 2rl 80v 80w 10k *,47 1 80u 2rl 80v 80w 10k *,47 1 80u 10d 80v 80w 10k *,47 1 80u 80v 80w 10k *;49 1 *;49 1 *;28 1 * 2ep,3m 1 *;;19 1 * 2nc;42 1 2mz * 840;;;;;;;;;;;4c 1 * 10k 34t,47 1 80r 10k 12c * py,47 1 80r 10k ns * py,47 1 80r 10k 31q * py,47 1 80r 80t * py,47 1 80r * py;19 1 po *;;;;;;4z 1 8fa 10d 8fb q5 2sg 10k 84o 8fc * 2pw,4z 1 8fa 10d 8fb q5 8fe 84o 8fc * 2pw,4z 1 8fa 8ff q5 2sg 10k 84o 8fc * 2pw,4z 1 8fa 8ff q5 8fe 84o 8fc * 2pw,4z 1 8fa q5 2sg 10k 84o 8fc * 2pw,4z 1 8fa q5 8fe 84o 8fc * 2pw,4z 1 8fa 10d 8fb 2sg 10k 84o 8fc * 2pw,4z 1 8fa 10d 8fb 8fe 84o 8fc * 2pw,4z 1 8fa 8ff 2sg 10k 84o 8fc * 2pw,4z 1 8fa 8ff 8fe 84o 8fc * 2pw,4z 1 8fa 2sg 10k 84o 8fc * 2pw,4z 1 8fa 8fe 84o 8fc * 2pw,4z 1 8fa 10d 8fb q5 2sg 10k 8fc * 2pw,4z 1 8fa 10d 8fb q5 8fe 8fc * 2pw,4z 1 8fa 8ff q5 2sg 10k 8fc * 2pw,4z 1 8fa 8ff q5 8fe 8fc * 2pw,4z 1 8fa q5 2sg 10k 8fc * 2pw,4z 1 8fa q5 8fe 8fc * 2pw,4z 1 8fa 10d 8fb 2sg 10k 8fc * 2pw,4z 1 8fa 10d 8fb 8fe 8fc * 2pw,4z 1 8fa 8ff 2sg 10k 8fc * 2pw,4z 1 8fa 8ff 8fe 8fc * 2pw,4z 1 8fa 2sg 10k 8fc * 2pw,4z 1 8fa 8fe 8fc * 2pw,4z 1 8fa 10d 8fb q5 2sg 10k 84o * 2pw,4z 1 8fa 10d 8fb q5 8fe 84o * 2pw,4z 1 8fa 8ff q5 2sg 10k 84o * 2pw,4z 1 8fa 8ff q5 8fe 84o * 2pw,4z 1 8fa q5 2sg 10k 84o * 2pw,4z 1 8fa q5 8fe 84o * 2pw,4z 1 8fa 10d 8fb 2sg 10k 84o * 2pw,4z 1 8fa 10d 8fb 8fe 84o * 2pw,4z 1 8fa 8ff 2sg 10k 84o * 2pw,4z 1 8fa 8ff 8fe 84o * 2pw,4z 1 8fa 2sg 10k 84o * 2pw,4z 1 8fa 8fe 84o * 2pw,4z 1 8fa 10d 8fb q5 2sg 10k * 2pw,4z 1 8fa 10d 8fb q5 8fe * 2pw,4z 1 8fa 8ff q5 2sg 10k * 2pw,4z 1 8fa 8ff q5 8fe * 2pw,4z 1 8fa q5 2sg 10k * 2pw,4z 1 8fa q5 8fe * 2pw,4z 1 8fa 10d 8fb 2sg 10k * 2pw,4z 1 8fa 10d 8fb 8fe * 2pw,4z 1 8fa 8ff 2sg 10k * 2pw,4z 1 8fa 8ff 8fe * 2pw,4z 1 8fa 2sg 10k * 2pw,4z 1 8fa 8fe * 2pw;;45 1 *;;3b 1 356 j8 2ep 34j 5j jm *,3b 1 356 j8 2ep 2r7 5j jm *,3b 1 356 j8 2ep 8et jm *,3b 1 356 2n1 2ep 34j 5j jm *,3b 1 356 2n1 2ep 2r7 5j jm *,3b 1 356 2n1 2ep 8et jm *,3b 1 356 8eu 34j 5j jm *,3b 1 356 8eu 2r7 5j jm *,3b 1 356 8eu 8et jm *;5g 1 * 31z;18 1 *,19 1 * 2yr 2ha,39 1 *,46 1 *,37 1 *,4t 1 * 2hg;13 1 * b3;;4t 1 *;;;2i 1 px 1m *,2i 1 po *,2i 1 * 2la;z 1 *;;f 1 *;;45 1 * 2yw;45 1 *;4x 1 313 *;;;;;;4f 1 * 2fr,47 1 80u 10d 2rl 80v 80w 10k *,47 1 80u 2rl 80v 80w 10k *,47 1 80u 10d 80v 80w 10k *,47 1 80u 80v 80w 10k *;;;22 1 15o 81l 2dd ts * 81m,22 1 15o 81l ts * 81m;4j 1 *;;3y 1 * 83z,r 1 * 15o,r 1 14r *,r 1 34j *,1v 1 * 878 2mm,4e 1 * 83f 8em 8en,4e 1 * 83f 8en;r 1 * 10k 15o,r 1 34j 5j *;;;;;39 1 *,5i 1 *;;;;;4n 1 * 31q 897 10k 898,4n 1 * 31q 897 899,4n 1 * 897 10k 898,4n 1 * 897 899;;4z 1 uz * 878,4z 1 * 878;3c 1 *;4j 1 *;;22 1 * 3n 15o;17 1 *;;;t 1 8ao 8hc 356 *;5h 1 2s0 15o 2md *,58 1 15o * 129 835 836,4p 1 * 129 -2 8dx -2 8dy,59 1 * 129 8h2;2m 1 * 4b,2m 1 qc *,2m 1 13m *;;19 1 * 853 854;;;;;;5b 1 *;;;;;4f 1 * 2yf 7y5,4f 1 * 2yf;;2z 1 *;;;5g 1 * 7tx;;57 1 4k * 4k -8 8fw,8 1 4k * 4k -8 8j1;;;3y 1 *;;;;;5g 1 * 2xt;4r 1 *;;;5h 1 2s0 15o *;q 1 pe * 2md 10k 7v2 7v3,q 1 pe * 4g 10k 7v2 7v3,q 1 pe * 2rd 10k 7v2 7v3,q 1 pe * 7v4 7v2 7v3,q 1 pe * 7v2 7v3,2e 1 * 7wv,4s 1 * 7wv;;;f 1 *,3m 1 *;;;58 1 4g 15o * 2s5 10k 2sw 31y 2sw 31y 82s,58 1 4g 15o * 2s5 10k 2sw 31y 82t 82s,58 1 4g 15o * 2s5 10k 82u 2sw 31y 82s,58 1 4g 15o * 2s5 10k 82u 82t 82s,58 1 4g 15o * 2cx gd 2sw 31y 2sw 31y 82s,58 1 4g 15o * 2cx gd 2sw 31y 82t 82s,58 1 4g 15o * 2cx gd 82u 2sw 31y 82s,58 1 4g 15o * 2cx gd 82u 82t 82s,58 1 15o * 2s5 10k 2sw 31y 2sw 31y 82s,58 1 15o * 2s5 10k 2sw 31y 82t 82s,58 1 15o * 2s5 10k 82u 2sw 31y 82s,58 1 15o * 2s5 10k 82u 82t 82s,58 1 15o * 2cx gd 2sw 31y 2sw 31y 82s,58 1 15o * 2cx gd 2sw 31y 82t 82s,58 1 15o * 2cx gd 82u 2sw 31y 82s,58 1 15o * 2cx gd 82u 82t 82s,58 1 4g 15o * 2s5 10k 2sw 31y 82s,58 1 4g 15o * 2s5 10k 82u 82s,58 1 4g 15o * 2cx gd 2sw 31y 82s,58 1 4g 15o * 2cx gd 82u 82s,58 1 15o * 2s5 10k 2sw 31y 82s,58 1 15o * 2s5 10k 82u 82s,58 1 15o * 2cx gd 2sw 31y 82s,58 1 15o * 2cx gd 82u 82s,58 1 * 82w gd 82x 82y,58 1 * 82w gd 82y;46 1 *;4j 1 *;;4j 1 *;;5h 1 *,3m 1 *;f 1 *;;;;;5h 1 * 7yi;;;;46 1 *,1g 1 *;1b 1 7ur *;46 1 *,37 1 *;45 1 2ve *;45 1 *;1h 1 *;;5g 1 *,2r 1 *;;;;;;t 1 * 2lf 15o;;;4x 1 87u 0 * qc 356,4x 1 87u 0 * 2lf 2mr,4x 1 87u 0 * qc qu,4x 1 87u 0 * 87w,4x 1 87u * qc 356,4x 1 87u * 2lf 2mr,4x 1 87u * qc qu,4x 1 87u * 87w,4x 1 xw q4 0 *,4x 1 xw q4 *,4x 1 2yq q4 *;42 1 *;;45 1 *;;5b 1 *;5g 1 * 315,58 1 6s j4 * 15o 2r0;3m 1 *;;;4k 1 * 12c 7xg;;;;;;;57 1 * 8gm 2s1;;58 1 82p -4 * l4 -4 2lf -4 82o;;;;n 1 7wr 2r7 5j 7ws * qu,n 1 7wr 10k 5j 7ws * qu,n 1 7wr 7ur 7ws * qu,n 1 7wr 7ws * qu,4t 1 * 8i7;3u 1 *;;4j 1 *;40 1 qe * 7vo,4f 1 qe * 7ya,58 1 82j j4 82k 1m 82l q4 356 *,58 1 82j j4 82k 82l q4 356 *,4q 1 qe * 8e8;;;4k 1 * 34m,e 1 2fy 2d1 -2 10k 15o -2 * 34m -2 8hi sk 2zh,e 1 2fy 2d1 -2 10k 15o -2 * 34m -2 8hi sk 2sm,e 1 2fy 2d1 -2 10k 15o -2 * 34m -2 8hi 8hj,e 1 2fy 2d1 -2 10k 10d 2ek -2 * 34m -2 8hi sk 2zh,e 1 2fy 2d1 -2 10k 10d 2ek -2 * 34m -2 8hi sk 2sm,e 1 2fy 2d1 -2 10k 10d 2ek -2 * 34m -2 8hi 8hj,e 1 8hl -2 10k 15o -2 * 34m -2 8hi sk 2zh,e 1 8hl -2 10k 15o -2 * 34m -2 8hi sk 2sm,e 1 8hl -2 10k 15o -2 * 34m -2 8hi 8hj,e 1 8hl -2 10k 10d 2ek -2 * 34m -2 8hi sk 2zh,e 1 8hl -2 10k 10d 2ek -2 * 34m -2 8hi sk 2sm,e 1 8hl -2 10k 10d 2ek -2 * 34m -2 8hi 8hj,e 1 2fy 2d1 -2 -2 * 34m -2 8hi sk 2zh,e 1 2fy 2d1 -2 -2 * 34m -2 8hi sk 2sm,e 1 2fy 2d1 -2 -2 * 34m -2 8hi 8hj,e 1 8hl -2 -2 * 34m -2 8hi sk 2zh,e 1 8hl -2 -2 * 34m -2 8hi sk 2sm,e 1 8hl -2 -2 * 34m -2 8hi 8hj;;;;52 1 *,4r 1 *;;;3u 1 *,2e 1 * 7ww,4s 1 * 7ww;;;;;1q 1 *,1q 1 34k *,2t 1 86k * 2bl,2b 1 *,5i 1 *,2s 1 2s4 *;59 1 * q4;;3u 1 *,56 1 * 7ud;3m 1 *;;;;5g 1 d2 px *;f 1 *,3m 1 *;;;;45 1 *;5g 1 *;5g 1 *;3d 1 * 356 2r9;3u 1 *,4s 1 * lm;;f 1 *;2i 1 *,26 1 *;19 1 * 84z,19 1 * 2nc;4x 1 * 883;2i 1 *;;5 1 *;;5h 1 * 7yf;;;;;0 1 * 8dj,h 1 * 2r9 8f5 8f6 8e4,h 1 * 2r9 8f5 8e4;0 1 *;;;28 1 * j8,4c 1 2md 1m *;;4c 1 qz *;5a 1 * 14r;;4c 1 *;4c 1 *;;;5g 1 *;5c 1 * 7z0,5b 1 *;;45 1 319 *;;;3u 1 *,2b 1 *;;f 1 *,3m 1 *;;18 1 *,39 1 *,46 1 *,37 1 *;1y 1 7zc l4 * gd 7zd,1y 1 7zc * gd 7zd;1b 1 *;1b 1 *;2q 1 10k 10d * 15o 4g,2q 1 10k 10d * 8iv;1n 1 *;5g 1 *;5g 1 * 2z7;5b 1 *;;13 1 84e *;f 1 *;13 1 *;;4k 1 4k * 4k;;;g 1 * 2d6;;5h 1 * 15o 7yg;4x 1 317 * 15o;g 1 * 2d6,4x 1 317 jm * 15o,e 1 * 8hs h2 8ht,e 1 * 8hs 8ht;19 1 2is * 15o,19 1 2is *;;5i 1 *;;;39 1 *,4w 1 * 8c6 8c7,4w 1 * 8c7;;;;2i 1 * 10d fx,2i 1 * 7tm,2x 1 * 3y 80b,2x 1 * 80b,2x 1 34m qm * 80c,47 1 80r 10k 12c * 2hi,47 1 80r 10k ns * 2hi,47 1 80r 10k 31q * 2hi,47 1 80r 10k 31q 2qi * 2hi,47 1 80r 10k 31q 2j2 * 2hi,47 1 80r 356 2tw * 2hi,47 1 80r 80t * 2hi,47 1 80r * 2hi,2w 1 2mp *,2w 1 304 2xj 2cz * 81h,2w 1 304 * 81h,2w 1 81i 15o * 81j,22 1 2mp *;2v 1 *;;;;;;58 1 * 15o 2pb 10k 82m -2 1,58 1 * 2pb 10k 2rw 15o 83a 2sw 31y,58 1 * 2pb 10k 2rw 15o 83a 83b,58 1 * 2pb 10k 2rw 15o 2sw 31y,58 1 * 2pb 10k 2rw 15o 83b;;;;;;;;;5g 1 2v5 *,n 1 7wr 2r7 5j 7ws *,n 1 7wr 10k 5j 7ws *,n 1 7wr 7ur 7ws *,n 1 7wr 7ws *;;2m 1 *;3h 1 *;;;;5b 1 *;4x 2 x0 * 1m c2 -2 8rl,4x 2 x0 * 8rm -2 8rl,4x 2 * 3wk 1m c2 -2 8rl,4x 2 * 3wk 8rm -2 8rl,l 2 *;;4f 2 39v at *,1s 2 *;;4c 2 *;5h 2 3na *;;;1l 2 368 at lr * -2 8r8,1l 2 3o3 lr * -2 8r8;4v 2 *;1h 2 *,4u 2 *,15 2 *;;;;3j 2 x0 *;;;;;46 2 *,5h 2 *;f 2 *,l 2 *,3v 2 *;;;;;3x 2 8u9 at *;r 2 *,36 2 * 8xi,51 2 * b5 ls 3jr,51 2 * b5 39h 3wk,51 2 lr * b5 ls 3jr,51 2 lr * 3jr,51 2 8z7 -4 * -4 8z8;;3x 2 3c1 at *,1s 2 *,3v 2 *;;;2t 2 * b5 3uo c2 3mf;;11 2 jg x0 * b5 1,11 2 jg x0 * 1;;l 2 *;;4k 2 * ul;;;2r 2 *;;;;l 2 *;;;58 2 lb mw * -4 8os -4 8ot,3x 2 3bj at *;;;;;1k 2 * 8uq 3ku;3v 2 3wd at *,3v 2 *;19 2 * 8px,19 2 1mv -2 * e1 3j1,19 2 1mv -2 * 8py,1q 2 *,4w 2 21w lr *;2i 2 s8 121 *,2i 2 3s6 *,2i 2 s8 at *,2i 2 3wr *,19 2 s8 at *;3x 2 * 8ue;;5h 2 36v lr *,5h 2 36v 3wj *,5h 2 1m lr *,1k 2 1m lr *;1x 2 *;;;1b 2 1m ls 39a b5 lr *;3u 2 *,l 2 *,3v 2 *;5f 2 *;;;;l 2 *,3v 2 *;;;2v 2 *,2v 2 e1 * 74,1f 2 * 3qc;4d 2 3ly 3vm * j1,47 2 3b4 3lm -2 * j1,47 2 8nl -2 * j1;;;;l 2 *;1f 2 3q1 *;4c 2 * b5 3v1;;32 2 3tc 8x0 ps at *;5 2 1m lr *,5 2 s5 *,5 2 at *,4u 2 *,5d 2 * zo;;2i 2 * ul,5 2 * 8la -2 8lb,2e 2 * 8lt 8lu,4d 2 * uh jg p5 3t6 3v8 3tz,47 2 * 7c 3t5,47 2 * 8nx;;;4x 2 * e1 3j1;;58 2 3lm * 11y 8ou 3o3 3wk;3u 2 *,l 2 *,3v 2 *;g 2 3ai *,g 2 38v *,4f 2 8mr -2 38v *,4f 2 8ms 38v *,25 2 8xa *,25 2 8xb -2 3eo *,25 2 8xb -2 3ai *;3d 2 3ll *,3 2 8u3 e1 *,25 2 8xa b5 8u1 *,25 2 8u1 *;;;5h 2 *;2y 2 *;f 2 *;4k 2 3lm 37v *;;;3u 2 *;2r 2 *;;;;;l 2 *;;37 2 *;;1k 2 * b5 0 8us;5f 2 *;46 2 *,5d 2 *;;4m 2 * b5 3nz;;l 2 *,3v 2 *;3x 2 * b5 ls 3nz;21 2 *;5h 2 *;;5h 2 * 3rm,1f 2 3ul m2 * 8ji 8n6,1f 2 399 * 8ji 8n6,5k 2 3m3 dc *;3u 2 *,1f 2 3um m2 * 8ji 8n6,1f 2 3um * 8ji 8n6,1f 2 37e * 8na,1s 2 *;4x 2 * at 3dq;4f 2 8mr -2 * 389,4f 2 8mr -2 * b5 3bs,4f 2 * 389,2k 2 * b5 3mf,3v 2 *;3v 2 *,1x 2 *;3i 2 e1 *;21 2 *,21 2 * b5,3v 2 *;l 2 *;1h 2 *,3l 2 *,4u 2 *,15 2 *;;;3f 2 0 3o3 * s5 3w8;;l 2 *;;;;13 2 * 3if,19 2 1wi * 3if,3f 2 0 3o3 393 b5 *,3f 2 0 3o3 393 zo *,3f 2 0 b5 *,3f 2 0 zo *,4x 2 1 3o3 * 8rw,41 2 8st 8su * 8sv,3n 2 * 3if;1b 2 8jz e1 *,1b 2 1m ls * b5 3ll,1b 2 3ot e1 * s5 8k7 8k8,1b 2 3ot e1 * s5 8k7,q 2 1m 3wj *,q 2 3ot e1 * s5 8kd 8ke,q 2 3ot e1 * s5 8ke,40 2 8kq -4 1m 3wj *,3j 2 8kx 1m ls *,1i 2 8tf 1m 8u1 *;;;l 2 *;;u 2 *,3i 2 s5 * 1m lr 3m4 b5 8ya,3i 2 s5 * 1m lr 3m4 8ya,v 2 8za -4 8zb *;58 2 * 3wk 8or -2 8oq,58 2 11k * 8or -2 8oq,58 2 3wk * 8or -2 8oq;1p 2 b5 * 8p5,24 2 b5 * 3wk,d 2 * 8p5;4q 2 1dg 8w7 0 *,5d 2 *;;;;;;21 2 *,3v 2 *;19 2 6n f8 *;;z 2 *;46 2 *,5h 2 *,3z 2 8qg b5 pw *,3z 2 8qg c2 *,21 2 *;;;x 2 *,4q 2 * yd;;46 2 *,3c 2 *,3v 2 *,1x 2 *;;27 2 8yf dc *,27 2 8yf b5 pw *;;;f 2 *;;1x 2 *;;;3f 2 0 3o3 393 b5 *,3f 2 0 b5 *,3f 2 * b5 0 8r0 399 8r1,3f 2 * 8r0 399 8r1,3f 2 * b5 0 8r0 8r1,3f 2 * 8r0 8r1,55 2 3c4 b5 8yv *,55 2 3kt 8yw *;;;;;19 2 3rv * 3pm;;4k 2 *;;4k 2 *;;30 2 8mw -2 *,3d 2 * 3u9,34 2 8qo * 8qp,34 2 8qo *,34 2 zo 3wj *,34 2 * 8qq,3 2 8tz * e1 37y,3 2 8tz * 8u0,3 2 8tz *,27 2 lz * at 11y 8yk,27 2 lz * 8yl 8yk;3x 2 36a *;3x 2 * zo 3ui,3x 2 * zo 3em,3x 2 * at 3eb,3x 2 * at 35h,3x 2 * at 363,3x 2 * at 378,3x 2 * at 360,3x 2 * 8u7,3x 2 8u9 dc *;28 2 3n9 b5 *;1z 2 *;f 2 *;;5k 2 lb *;4k 2 *;;1s 2 *;2r 2 *;f 2 *;;4f 2 3h9 b5 *;5g 2 * b5 3se;1z 2 *;;4u 2 *,15 2 *;4k 2 * dc 3dm,41 2 * 3wj 3p6 3en,41 2 * 3wj 3en;15 2 3dn *;;;4k 2 3de *;11 2 f8 3j9 *,11 2 3j9 *;3u 2 *,5h 2 121 3g5 lz *,2w 2 * 8o4 8o5,2w 2 * 3wk 3rz 8o6,2w 2 * 8o7 8o6,1s 2 *,3v 2 *;4u 2 *,15 2 * 8wn -2 8wo;2r 2 * c2,3v 2 *;;22 2 3p1 *;1s 2 *;;;;m 2 1m * b5 8mh;f 2 *,4u 2 *,5d 2 *;3i 2 s5 *;3v 2 *;p 2 8p6 s5 *;;4u 2 *,11 2 *,11 2 * 8w9;11 2 *;;4l 2 * -4 1;;;;52 2 *;12 2 * 16y;4f 2 *;47 2 * m2 0 8nm 8nn;;4x 2 * b5 3lo,4x 2 * 8rv;;;;;;;;;47 2 53 * b5 396 3bx;47 2 3ik 1m *;5g 2 3um *,22 2 * at 3e3 f8 8oj,22 2 * f8 8oj,22 2 * at 3e3 8oj,22 2 * 8oj;4c 2 *;4k 2 3lm *;4c 2 *;2e 2 3md b5 *,4s 2 3md b5 *;56 2 *;;4u 2 3ko b5 *,21 2 53 *,16 2 8xx b5 * -2 1;47 2 * 3wk;;r 2 *,1z 2 *;4u 2 *;2j 2 * 3wj 8pv,1p 2 * 8pw;;;4d 2 * 3ni,4d 2 * 398;m 2 3cu *,m 2 3cu fa *;3e 2 8vr -2 7o *;;;m 2 c2 * 3bg,m 2 m2 * 3fd;17 2 *;17 2 *;17 2 *;;;2x 2 8ne *;;;;;4d 2 0 3ni * 3sp;4c 2 *,3k 2 8va * dc 39v;27 2 8yc -2 8yd * -2 8ye,27 2 8yc 3dk lz 3sr 1m *,27 2 8yc 3dk yp 3ai 1m *,27 2 8yc 3dk 3wj 3ai 1m *,27 2 8yc 3dk 3iu 3ai 1m *,27 2 8yc 3dk yp 3h7 1m *,27 2 8yc 3dk 3wj 3h7 1m *,27 2 8yc lz 3sr 1m *,27 2 8yc yp 3ai 1m *,27 2 8yc 3wj 3ai 1m *,27 2 8yc 3iu 3ai 1m *,27 2 8yc yp 3h7 1m *,27 2 8yc 3wj 3h7 1m *;1p 2 1m *;;;;;3x 2 3b7 *;3u 2 *,m 2 1m 3bg dc *,28 2 8ml *;17 2 *;17 2 *;;1p 2 1m *,2t 2 8rc b5 3mf 1m *,24 2 1m *,4a 2 36a b5 39x 1m *,51 2 365 b5 3wj *;f 2 *,1q 2 *;46 2 *,5h 2 *;;;3u 2 *,1s 2 *,l 2 *,3v 2 *;15 2 * b5 3dm;;;;3y 2 *;3y 2 *;;3y 2 *;;;1x 2 *;f 2 *,11 2 x0 * 1m,21 2 *;11 2 x0 * 1m;;5h 2 36v lr *,5h 2 3jg b5 lr *,5h 2 1m lr *,1f 2 * 37k,2w 2 * 3s6 -2 8o2,22 2 3wj * 1m fb 8og,22 2 3wj * f8 8og,2a 2 *,1s 2 *,3v 2 3wd at *;;2y 2 7c p0 f8 s8 11y *,2y 2 s8 11y *;;1b 2 1m ls 39a b5 lr *;21 2 39f pt *;;3u 2 *,l 2 *,3v 2 *;;;41 2 8sx 8sy 8sz at * ff;3e 2 8vu b5 lr *;3u 2 *,4c 2 1m lr *,4c 2 3jg b5 lr *,2w 2 * 8jh 8o1,2a 2 *,1s 2 *,3v 2 *;;3i 2 3tc *;;;4k 2 *,4k 2 * ok,1z 2 *;1x 2 *;r 2 3wk 3sk *,r 2 3sk *,1z 2 *;r 2 *;;;;3i 2 e1 *;1k 2 lr 3i9 b5 lr *;;;;49 2 * at 3f8,4o 2 8t7 *;4x 2 37t 11 *;55 2 8yo 1m lr *;;;;;2v 2 *;3x 2 * at 3es;42 2 *;;;1z 2 *;;4a 2 36a at * 1m 3dh;2x 2 3s6 *,2x 2 * pt 8nh;3x 2 3j8 c2 *;;l 2 * b5 38y;;;;3i 2 53 *;46 2 *,5d 2 *;;47 2 * 3we,3z 2 qc zy * 11y 3w8;21 2 *;17 2 jg *,1i 2 jg *;5g 2 * 8jt;17 2 jg *,4k 2 jg ns *,47 2 * b5 3pk -2 8np -2 8nq,1i 2 jg *,1i 2 *,1v 2 jg ns *;;22 2 * 8ob;;;;;;;41 2 *;;;;2t 2 36a *;19 2 3iw *,19 2 3hl *;;40 2 3ug *;;3k 2 121 * 8v5 8vd 8ve;3x 2 3ak b5 ls *,3x 2 * 3pb;1q 2 *;;;;3u 2 *,l 2 *,2y 2 3c3 *,3v 2 *;4k 2 3nh 1m *;46 2 *,2e 2 * 8lw,5a 2 * 8lw,5h 2 *,37 2 *;;1b 2 1m pw *,1b 2 3s6 *,q 2 1m 14e *,1h 2 *,40 2 * 8kg -2 8kh,40 2 8kq -4 1m 14e *,56 2 * -2 8t3,4u 2 *;;39 2 *;;40 2 8kl b5 *,1y 2 * 8jp 8n3,1y 2 3lm 3wk * -2 8n5,1y 2 3lm * -2 8n5,15 2 3ck b5 *;5g 2 3ko e1 *,1z 2 *;;;;5h 2 * b5 ls,5h 2 * 8mv,3x 2 8u8 b5 *;;4x 2 37t zo *;46 2 *,37 2 *;2g 2 *,1b 2 *;4x 2 * 8sd;l 2 *,3v 2 *;5g 2 *;3u 2 *;47 2 3b4 3lm -2 3bw m2 0 *,47 2 8nl -2 3bw m2 0 *,47 2 3bw m2 0 *,13 2 s5 *,3o 2 s5 *,3o 2 b5 lr *,3o 2 lr *,5d 2 b5 lr *;;4u 2 *;;3o 2 *;1b 2 394 * 8k3;3u 2 *;;;;;5c 2 * s5 3w2,5c 2 * 3w2,5c 2 3wc *;4f 2 * b5 37y,4f 2 * 37x,4f 2 * fa -2 op b5 3mv;28 2 8mj at *,g 2 8mn 8mo -2 * 37x,g 2 3qn at * 37x,5c 2 3vx at * s5 3w2;3x 2 *;3x 2 *;;3v 2 *;1f 2 3e1 * 3gj,2w 2 3e1 * 3s6 -2 8o2;;3v 2 *;4k 2 *;;;;;;;;;;;40 2 8kl at *,3u 2 *,l 2 *,15 2 3dn at *,3v 2 *;;47 2 * 3wk -2 c2 3jp,47 2 * 3wk -2 3um b5 3tn,47 2 * 3wk -2 b5 3um 3vg,47 2 * 3wk -2 3s6 3tz,47 2 * 3wk -2 3bw m2 0 3gx,47 2 * 3wk -2 3tc 0 3gx,47 2 * 3wk -2 37f j1,47 2 * 3wk -2 8nk;;;3i 2 3w8 *;;;44 2 8m6 * 8m7 8m8 8m9 8ma,44 2 8m6 * 8m7 8m9 8ma;;2t 2 * 3g0;3x 2 3wh *;;;2b 2 *;;;2v 2 *;4f 2 ps b5 * 3fv;;;;2j 2 8pq 8pn 8pr 8nm 8ps *,2j 2 8pq 8pr 8nm 8ps *,2j 2 8pq 8pn 8nm 8ps *,2j 2 8pq 8nm 8ps *,2j 2 0 8pj *,13 2 s5 *,19 2 8qa lz *,3n 2 s5 *,3n 2 11y *;;;13 2 ls *,3n 2 ls *;f 2 38y *;19 2 1mv * 1m -2 1;;;;5g 2 p5 3wk * s8,1z 2 *;;3v 2 df *;;3u 2 *,l 2 *;2k 2 *,36 2 38b 8xh *;;;;;l 2 *,11 2 * 8wa,3v 2 *;;;1p 2 e1 *;4x 2 * fa 1m c2 -2 8rl,4x 2 * fa 8rm -2 8rl;;4d 2 3ni 3v3 *,4d 2 3ni *;4w 2 21w e1 *,3i 2 e1 *;;;3v 2 *;;3i 2 1m ls *;l 2 *;;5d 2 *;3u 2 *,3v 2 *;;;2y 2 1m *;;;3i 2 s5 *;;5f 2 *;;;47 2 3b4 3lm -2 c2 *,47 2 8nl -2 c2 *;;1p 2 1m ls *,55 2 * 3ka;;;1u 2 * 8md,3i 2 *;;;l 2 *,3v 2 *;3c 2 *,1x 2 *;41 2 * b5 3r9;;;;3u 2 *,l 2 *,21 2 3jg b5 ls 3qu dc *,21 2 1m ls 3qu dc *,3v 2 *;;3u 2 3wd *,3u 2 3f2 *,l 2 3wd *;;;5h 2 *;46 2 3uo *;;17 2 *;3y 2 *,48 2 8xt ok e1 * 3ou;p 2 8p6 s5 *;;;5g 2 3lm 3wk * e1 3gk;4l 2 * b5 3bg -4 1;;;;;;;;;3j 2 s5 * 3kx;40 2 * 3t9;l 2 *;2i 2 1m *,55 2 * 8yw 3o3 393;1k 2 8un 8mo 8uo 0 *,1k 2 8un 8mo 0 *,5d 2 s5 *;;4m 2 * 3qm;;;;4u 2 *,4l 2 8y7 at 11y * b5 0 1,4l 2 8y7 at 11y * b5 1;3i 2 s5 *;3j 2 *;4k 2 *;;f 2 *;28 2 35v b5 *,28 2 3fc b5 *;28 2 8mj * at 3ha,28 2 38v *;2l 2 1zq 3um *,2l 2 3s6 3d8 b5 *,2l 2 8nd 1m 3um m2 *;;4x 2 3t7 -2 *,52 2 3t7 *;;;5d 2 *;;;;4d 2 * b5 3ni 3j3;;;;;;41 2 8sq b5 * 8sr;;2v 2 *;;z 2 *;50 2 53 *,g 2 * b5 38v,4f 2 * b5 38v,58 2 mw 1m 8p0 8ml *,58 2 8p1 8p0 8ml *,42 2 53 *;1x 2 *;;;;3x 2 3ig *;4d 2 * 8nj;;2a 2 *;;3i 2 * 3kx;l 2 *;f 2 *,3g 2 1m lr * b5 ls 8uw b5 3ws,3g 2 1m lr * b5 ls 8uw 8ux,3g 2 1m lr * dc 8uw b5 3ws,3g 2 1m lr * dc 8uw 8ux,3g 2 1m lr * b5 ls 8uw,3g 2 1m lr * dc 8uw;;1b 2 1m ls 39a b5 lr *,3v 2 *;4c 2 *,31 2 * b5 3wj 8zh,31 2 * b5 ls 8zh,31 2 * b5 yp 8zh,31 2 * dc 8zh;2i 2 p0 *;;;;1m 2 3s6 m2 *;l 2 *;;3l 2 *,46 2 *,37 2 *;;5d 2 *;;3c 2 *,1x 2 *;5k 2 *;3x 2 *;;21 2 *;;;;5h 2 *,3d 2 37y *,3d 2 pw 37y *;5h 2 *,4u 2 *,15 2 * 8wn -2 8wo;4k 2 3fi *;2w 2 3b7 3wk * 8o6;4f 2 1ti b5 *,47 2 * 7c 3c7 -2 8np -2 8nq,47 2 * 7c 3c7;28 2 8mk *,31 2 * e1 3m7,31 2 * 3m7;;;3j 2 *;;3i 2 s5 *;;;2j 2 * 8ml 3u4 3ix;;;;;4c 2 * 5c,l 2 *,3v 2 *;;42 2 8pc dc *;;;58 2 lb * 8p2 8p3;z 2 e1 *,3k 2 * dc 3q4,3v 2 *;;;3u 2 *,4d 2 0 * 3rg,1s 2 *,3v 2 *;;2r 2 * at 3do,3v 2 *;2k 2 *;2i 2 53 * 3tz,47 2 * ul 0 3ni;;7 2 b5 8u1 *;5f 2 * 3qj;3v 2 *;3v 2 *;3v 2 *;;;3f 2 8r6 3vw lz *,3f 2 8r6 53 *,12 2 * 8sh;4x 2 37t *;4c 2 *;4c 2 3ex e1 *,4c 2 *;1s 2 *,3v 2 *,4m 2 ls *;;1f 2 3ul m2 * 8ji 8n6;;11 2 * 1;5d 2 *;;;;5 2 53 *,5 2 *;;;;5h 2 * 3if,4d 2 * 370,4d 2 * 370 3oc 3sn;;4v 2 *;4v 2 *;58 2 3pc lb * 11y t4 b5 3wj 3u4,58 2 3pc lb * 11y t4 3kn,58 2 3pc lb * 8ov b5 3wj 3u4,58 2 3pc lb * 8ov 3kn,4v 2 *;;4k 2 *;3i 2 38v *;;2b 2 *;;;3j 2 * b5 3mf;;17 2 *;;17 2 *;;;4u 2 *;2w 2 s8 b5 * b5 3sg,2w 2 8ne * b5 3sg;;4v 2 *;4s 2 8t6 b5 *,4s 2 8t6 *,1x 2 *;3x 2 3f2 *,l 2 38v *;22 2 * f8 3vn,22 2 * 1m fb 3vn,58 2 8ml * mw 1m,58 2 8ml * 8p4;;f 2 *,3g 2 1m ls 8uw dc *,3g 2 1m lr 3m4 b5 ls 8uw dc *,3g 2 1m lr 3m4 dc 8uw dc *,3g 2 53 ps b5 ls 8uw dc *,3g 2 53 ps dc 8uw dc *,3g 2 53 8uw dc *;21 2 * at 3e1;58 2 3lm 3wk * 11y 8ou 3o3 3wk;34 2 8qo * 3ai 8qp,34 2 8qo * 3ai,7 2 8vk * 8vl 3p6,7 2 8vk 8vl *,7 2 8vk * 8vl,7 2 1m 8ml ps *,3i 2 3jo *;;2r 2 *;;;;58 2 * lb 8p2 8p3;41 2 3vv *;;;5g 2 y2 * 11y,4d 2 * 3ni,2j 2 * 8pt s5 3if;p 2 3r4 1m 7d * 7o 3cq,p 2 3r4 1m 7d * 3to s5,p 2 3r4 1m 7d * s5,p 2 3r4 57 * 7o 3cq,p 2 3r4 57 * 3to s5,p 2 3r4 57 * s5;5g 2 *;;47 2 3bw m2 0 8nm 3s6 *,47 2 8no 0 8nm 3s6 *,47 2 3s6 * -2 8np -2 8nq;19 2 1wi *;;;;;;5g 2 y2 3wk *,y 2 *;y 2 *;1s 2 *;r 2 *,y 2 *;52 2 *,3i 2 e1 *,3i 2 s5 *;58 2 39g 3wk 1m ls * -2 8oq,58 2 * 3wk 1m ls 3pw -2 8oq,58 2 * 3wk 8or -2 8oq,58 2 11k 39g 1m ls * -2 8oq,58 2 3wk 39g 1m ls * -2 8oq;;y 2 *;2k 2 *;2t 2 36a b5 * 1m 3dh;2w 2 * zo 3sv 3dm,2w 2 * zo 3dm,2a 2 *,42 2 *,42 2 8pc dc *,42 2 8pc b5 *,3g 2 1m ls 8uw dc *,3g 2 1m lr 3m4 b5 ls 8uw dc *,3g 2 1m lr 3m4 dc 8uw dc *,3g 2 53 ps b5 ls 8uw dc *,3g 2 53 ps dc 8uw dc *,3g 2 53 8uw dc *;5g 2 y2 11y *,42 2 *;m 2 * 3vz,m 2 * fa 3vz,m 2 *;3j 2 * b5 8l1;1h 2 *,15 2 *;;;;4a 2 36a b5 *;4a 2 36a *,4a 2 *;;;;;l 2 *,3v 2 *;3j 2 8kx 1m *;;;;2b 2 *;41 2 3jz *;;;1z 2 *;;44 2 *,3i 2 3b6 *;;;1z 2 *;21 2 3jg b5 ls * dc 3vr,21 2 3jg b5 ls * c2 3m9,21 2 3jg b5 ls * dc 37w,21 2 1m ls * dc 3vr,21 2 1m ls * c2 3m9,21 2 1m ls * dc 37w,1z 2 *;;2w 2 37e *,2w 2 p5 3lm * s8,2w 2 * s8,2w 2 3s6 3lm *,2w 2 3s6 *;1s 2 * 3wk;4b 2 *;;4k 2 *;;;55 2 *;4k 2 * 37r;;47 2 * 3vh;;;;40 2 8kl b5 *,11 2 8w3 * fa,3v 2 *;21 2 *;;3v 2 * 39m;2l 2 8nd 1m 3ul m2 *;42 2 8pc c2 *,42 2 * 3h5;3f 2 * -4 8r5;;;;;;58 2 8ml 8om 8on 1m fb -2 * lr 37a,58 2 8ml 8om 8on 8op -2 * lr 37a,58 2 8ml 8om 1m fb -2 * lr 37a,58 2 8ml 8om 8op -2 * lr 37a;;39 2 *;39 2 *;2r 2 3ck fa c2 *,2r 2 3ck fa *;;;;19 2 * 8q2;19 2 * 8q1;;;;11 2 * 1m,11 2 * 1;;;4k 2 *;;39 2 *;;2i 2 * ul -4 8je -4 8jf,2i 2 * 7c 3mf,2i 2 * 8jm,3k 2 * 8v8 b5 8v9,3k 2 * b5 8v9,3k 2 * 8v8 8v9,3k 2 * 8v9;2i 2 *;;;f 2 *;;;3v 2 *;4f 2 3ls b5 * 3t1,4f 2 * 3t1;f 2 *,28 2 3ui b5 *;2w 2 s8 b5 *,2w 2 8ne *,2a 2 *,1s 2 *;;3x 2 *;13 2 s5 *,13 2 399 *;44 2 3wk * 8lz -2 8m0 -2 8m1;;44 2 3wk * 8lz -2 8m0 -2 8m1;;3x 2 * 39n;2i 2 8jh *;;;;2m 2 zo *,2m 2 13m *,2m 2 s5 *;5h 2 36v ls *,21 2 36v ls *,21 2 36v *;2w 2 zo * 3dm,19 2 3tv *;47 2 * -2 8np -2 8nq;;5b 2 *;1p 2 *,1x 2 *;3o 2 *;;;;1b 2 s5 pw *;47 2 53 3c7 b5 7c *;;;;4u 2 *;;;47 2 3b4 3lm -2 * 0 3gx,47 2 8nl -2 * 0 3gx,32 2 * 8x0 37m ps,32 2 * 8x0 ps at 11y 37m;3v 2 *;3v 2 *,5f 2 *;1b 2 1m ls 39a b5 ls *;;46 2 *;;;;58 2 lb * -4 8os -4 8ot;;19 2 8qa b5 *;47 2 ps * -2 8nu -2 8nv,47 2 lz ps *;4l 2 8y5 b5 3fi * 1,4l 2 8y5 3fi * 1;;l 2 * 3n3;;;l 2 *;4x 2 8ru b5 *,4x 2 * 3to,4x 2 0 *;;2i 2 * ul -4 8je -4 s8,2i 2 * ul,3j 2 * ul -8 8kt;;47 2 3b4 3lm -2 3s6 *,47 2 8nl -2 3s6 *;4u 2 *;;1p 2 *,5b 2 *,1x 2 *;1p 2 *;;m 2 * 392 7o,m 2 * 8mi;l 2 *,3v 2 *;;;3d 2 3o3 *,l 2 *,3v 2 *;;;5d 2 *;;;;3i 2 e1 *;3v 2 *;1i 2 1m * b5;4c 2 *;;;5g 2 * 3na 8jv,1f 2 * lz 3kv 8ji 8n6,47 2 3b4 3lm -2 * b5 3tn,47 2 8nl -2 * b5 3tn,19 2 8qa * b5 3tn,20 2 8th 8ti * lz 8tj,20 2 8th * lz 8tj;l 2 *;3u 2 *;3f 2 0 3o3 393 s5 *,3f 2 0 s5 *;1u 2 *;;;2t 2 8rc b5 *,2t 2 8rc b5 * b5 3g7,2t 2 8rc b5 * at 36x;;;;;;56 2 268 b5 *;;1y 2 * 376,58 2 * 3o3 8p5,19 2 * 3ff;4c 2 3dn b5 *,4c 2 3vn 3o3 *;;46 2 *;3x 2 * 3pa;5h 2 *,3x 2 * 3gn;;;;;3u 2 *,l 2 *,3v 2 *;42 2 *;;;;47 2 3b4 3lm -2 b5 3um *,47 2 8nl -2 b5 3um *;47 2 * 219;5h 2 *;;3x 2 37t b5 *;5d 2 *;;;;1s 2 *;;;;21 2 * dc 385;;;;5c 2 * 3w2,3v 2 *;3j 2 8kx 1m *,18 2 *,52 2 *,39 2 *;;21 2 *;17 2 *;5b 2 *;;48 2 * e1 8xu,48 2 * 8xu;;5g 2 *;;3j 2 * 8l2;12 2 3ky *;3u 2 *,l 2 *,3v 2 *;m 2 * 1m 3bg;;;;28 2 38v *;2w 2 3s6 xi *;3x 2 * b5 3t8;;3d 2 1m * ps,3d 2 e1 * ps;;3u 2 *,3v 2 *;2m 2 *;2m 2 *;3i 2 *;4n 2 8si 8sj 8sk 37g b5 53 3kt 8sl b5 14e 36i *,4n 2 8si 8sj 8sk 37g b5 53 3kt 8sl b5 108 36i *,4n 2 8si 8sj 8sk 37g b5 8sn 8sl b5 14e 36i *,4n 2 8si 8sj 8sk 37g b5 8sn 8sl b5 108 36i *,4n 2 8si 8sj 8sk 8so 53 3kt 8sl b5 14e 36i *,4n 2 8si 8sj 8sk 8so 53 3kt 8sl b5 108 36i *,4n 2 8si 8sj 8sk 8so 8sn 8sl b5 14e 36i *,4n 2 8si 8sj 8sk 8so 8sn 8sl b5 108 36i *,4n 2 8si 8sk 37g b5 53 3kt 8sl b5 14e 36i *,4n 2 8si 8sk 37g b5 53 3kt 8sl b5 108 36i *,4n 2 8si 8sk 37g b5 8sn 8sl b5 14e 36i *,4n 2 8si 8sk 37g b5 8sn 8sl b5 108 36i *,4n 2 8si 8sk 8so 53 3kt 8sl b5 14e 36i *,4n 2 8si 8sk 8so 53 3kt 8sl b5 108 36i *,4n 2 8si 8sk 8so 8sn 8sl b5 14e 36i *,4n 2 8si 8sk 8so 8sn 8sl b5 108 36i *,4n 2 8si 8sj 37g b5 53 3kt 8sl b5 14e 36i *,4n 2 8si 8sj 37g b5 53 3kt 8sl b5 108 36i *,4n 2 8si 8sj 37g b5 8sn 8sl b5 14e 36i *,4n 2 8si 8sj 37g b5 8sn 8sl b5 108 36i *,4n 2 8si 8sj 8so 53 3kt 8sl b5 14e 36i *,4n 2 8si 8sj 8so 53 3kt 8sl b5 108 36i *,4n 2 8si 8sj 8so 8sn 8sl b5 14e 36i *,4n 2 8si 8sj 8so 8sn 8sl b5 108 36i *,4n 2 8si 37g b5 53 3kt 8sl b5 14e 36i *,4n 2 8si 37g b5 53 3kt 8sl b5 108 36i *,4n 2 8si 37g b5 8sn 8sl b5 14e 36i *,4n 2 8si 37g b5 8sn 8sl b5 108 36i *,4n 2 8si 8so 53 3kt 8sl b5 14e 36i *,4n 2 8si 8so 53 3kt 8sl b5 108 36i *,4n 2 8si 8so 8sn 8sl b5 14e 36i *,4n 2 8si 8so 8sn 8sl b5 108 36i *,4n 2 8si 8sj 8sk 37g b5 8sl b5 14e 36i *,4n 2 8si 8sj 8sk 37g b5 8sl b5 108 36i *,4n 2 8si 8sj 8sk 8so 8sl b5 14e 36i *,4n 2 8si 8sj 8sk 8so 8sl b5 108 36i *,4n 2 8si 8sk 37g b5 8sl b5 14e 36i *,4n 2 8si 8sk 37g b5 8sl b5 108 36i *,4n 2 8si 8sk 8so 8sl b5 14e 36i *,4n 2 8si 8sk 8so 8sl b5 108 36i *,4n 2 8si 8sj 37g b5 8sl b5 14e 36i *,4n 2 8si 8sj 37g b5 8sl b5 108 36i *,4n 2 8si 8sj 8so 8sl b5 14e 36i *,4n 2 8si 8sj 8so 8sl b5 108 36i *,4n 2 8si 37g b5 8sl b5 14e 36i *,4n 2 8si 37g b5 8sl b5 108 36i *,4n 2 8si 8so 8sl b5 14e 36i *,4n 2 8si 8so 8sl b5 108 36i *,4n 2 8si 8sj 8sk 37g b5 53 3kt 8sl 36i *,4n 2 8si 8sj 8sk 37g b5 8sn 8sl 36i *,4n 2 8si 8sj 8sk 8so 53 3kt 8sl 36i *,4n 2 8si 8sj 8sk 8so 8sn 8sl 36i *,4n 2 8si 8sk 37g b5 53 3kt 8sl 36i *,4n 2 8si 8sk 37g b5 8sn 8sl 36i *,4n 2 8si 8sk 8so 53 3kt 8sl 36i *,4n 2 8si 8sk 8so 8sn 8sl 36i *,4n 2 8si 8sj 37g b5 53 3kt 8sl 36i *,4n 2 8si 8sj 37g b5 8sn 8sl 36i *,4n 2 8si 8sj 8so 53 3kt 8sl 36i *,4n 2 8si 8sj 8so 8sn 8sl 36i *,4n 2 8si 37g b5 53 3kt 8sl 36i *,4n 2 8si 37g b5 8sn 8sl 36i *,4n 2 8si 8so 53 3kt 8sl 36i *,4n 2 8si 8so 8sn 8sl 36i *,4n 2 8si 8sj 8sk 37g b5 8sl 36i *,4n 2 8si 8sj 8sk 8so 8sl 36i *,4n 2 8si 8sk 37g b5 8sl 36i *,4n 2 8si 8sk 8so 8sl 36i *,4n 2 8si 8sj 37g b5 8sl 36i *,4n 2 8si 8sj 8so 8sl 36i *,4n 2 8si 37g b5 8sl 36i *,4n 2 8si 8so 8sl 36i *;;;;5b 2 *;;;;y 4 *;5h 4 43s *;;t 4 *;;y 4 *;;;;4k 4 *;59 4 *;40 4 *;40 4 *;;y 4 *;;;;;;;;;;;;;;1 4 *;m 4 4o0 e1 *,m 4 4o0 e1 * 92x,m 4 4o0 * e1,t 4 lu -2 *;59 4 *;3u 4 *;m 4 4o0 e1 *,m 4 *;;m 4 4o0 e1 *;;t 4 *;;40 4 *;24 4 43v *;;;z 4 *;;;;;;;4y 4 *;4j 4 *;1p 4 qj *,45 4 qj * 4dv;2c 4 9ab * 12x 930 9ac,2c 4 9ab * 12x 9ac;;2t 4 * 4o0 40d;;;2i 4 4c5 *;;;;2r 4 *;47 4 * -2 942 -2 943,57 4 * 9e3;59 4 *;4k 4 * nx,3y 4 *;45 4 *;;;2m 4 *;;59 4 *;3c 4 *;;;;1y 4 *;;3s 4 *;3d 4 4cw *,5k 4 4b 12x 9bm *;g 4 *;5k 4 *;g 4 *;5k 4 * 4b,h 4 9ct -8 4bk *;1 4 *;1 4 *;g 4 *,1 4 *;g 4 *;;1q 4 *,5i 4 *;1b 4 4o0 4g6 12x ii *,1b 4 ii * 908 909,1b 4 ii * 909;59 4 *;;;;3u 4 *;;40 4 *;40 4 *;;;;m 4 * 92x;;;;;;40 4 *;59 4 *;;;58 4 * 11q -2 qj 4pw -2 951;;3y 4 *;2h 4 107 *,2h 4 9bi -4 107 *,2h 4 9bi -4 *;;3c 4 *,t 4 *;;3j 4 *;18 4 *,39 4 *,5i 4 *,8 4 9f8 -8 * 4pt;;3s 4 *;1b 4 lc * 4c5,1b 4 lb * 4c5,5i 4 *;t 4 *;3j 4 * 91b,3l 4 *,1q 4 *,5i 4 *,57 4 8zu 9dz 9e0 zy -8 *,57 4 8zu 9dz 9e0 -8 *,t 4 zy *;2t 4 *;3j 4 *;2t 4 * 4je;46 4 *,37 4 *,2r 4 *;4f 4 *;;;;;;3j 4 * 12x 40d,f 4 * 12x 469 453,28 4 j8 *,59 4 * 12x 469 453;46 4 *,5h 4 *;4c 4 jm ii *,4c 4 * 12x;4k 4 *;y 4 *;;;;1h 4 *;;;4d 4 * 148;;;4k 4 *;;;5 4 * 0 91l,47 4 * b5 0 940 941,47 4 * 0 940 941,1t 4 60 953 *,3h 4 * 9ep 9eq;;;;;;;;46 4 *,1g 4 *;1h 4 *,59 4 *;1h 4 *,40 4 *,59 4 *;;4c 4 * -2 nt;;;3c 4 *;46 4 *;46 4 *;;;4f 4 *;1u 4 * 92v;;3u 4 *;;p 4 *;;u 4 *;u 4 *;4q 4 9c7 12x 0 *;;5h 4 *;;4q 4 b5 *,3h 4 9em 9en ug *,3h 4 9em ug *;1v 4 9bv 8zu b5 * 9bw,1v 4 9bv b5 * 9bw;1 4 *;1 4 *;;f 4 *;;;18 4 *,3f 4 0 97g *,3f 4 0 *,3f 4 * 97h 440 97i,3f 4 * 97h 97i,39 4 *;2r 4 *;;;1n 4 *;3u 4 *,1f 4 * 415 0 12l;4f 4 *;4f 4 *;;2r 4 *;12 4 *;12 4 *;;;19 4 96w -2 * 96x,14 4 * 9f5;;f 4 *,5h 4 *,3m 4 *;;;4k 4 *;53 4 *;53 4 *;1n 4 *;45 4 3y *;;4z 4 9cx -4 9cy 9cz * 9d0 9d1,4z 4 9cx -4 9cy * 9d0 9d1,4z 4 9cx -4 9cy 9cz * 9d0,4z 4 9cx -4 9cy * 9d0;17 4 *;e 4 9ei 0 4oo * 9ej;17 4 *;4f 4 *;12 4 * 996;;58 4 0 95n 95o t0 *;;3u 4 *;46 4 *,5h 4 *,4y 4 *;1q 4 *;2s 4 *;;;49 4 *;4k 4 *;;2s 4 *;2s 4 *;49 4 *;49 4 *;1v 4 * 1n 9bz;3u 4 *;40 4 *;;;;47 4 * 3yp;;19 4 * 4it;4d 4 159 * 495,e 4 92l 9de * 9ee,e 4 92l * 9ee;3d 4 * 4bv;;1g 4 *;;3c 4 *;13 4 * av,3f 4 0 qj *,14 4 1 * av;;;;42 4 *,2j 4 * 96h t0 av;;n 4 922 -4 923 dl *;;2x 4 * l4 4c5 93s,2x 4 * 4c5 93s;;3q 4 0 * t0 9d7,14 4 0 * t0 av,14 4 0 * 9f3;;3m 4 *;3m 4 *;46 4 *,5i 4 *;;;;2t 4 * 3yf;19 4 * 4o7;;59 4 *;z 4 *,z 4 * x0,4e 4 * x0 12x b5 9ce,4e 4 * 12x b5 9ce,4e 4 * x0 b5 9ce,4e 4 * b5 9ce,4e 4 * x0 12x 9ce,4e 4 * 12x 9ce,4e 4 * x0 9ce,4e 4 * 9ce;z 4 *;z 4 *;;;1y 4 15a * -2 93b;;3m 4 *;;;;;28 4 *;;0 4 *;;;;;;22 4 * 94g;;1y 4 93a -2 *;47 4 * 1n -2 944;;58 4 400 11q -2 * -2 951,58 4 5p lb -2 * -2 951,58 4 5p lc -2 * -2 951,58 4 4px 11q -2 * -2 951,58 4 4pw lb -2 * -2 951;;;;1q 4 *,5i 4 *;2t 4 *;4c 4 *;2t 4 4b2 *;17 4 *;;;;;;;;;22 4 94s -2 b2 8zu -2 *,22 4 94s -2 8zu -2 *;;;4c 4 qj ii *,4c 4 4jk ii *,2w 4 45m *,2a 4 *;;3j 4 *,8 4 9f8 -8 * 4pt;;;;;;m 4 4bt 92y *;;;5h 4 *;;1q 4 *;;3c 4 *;;;;2g 4 *,1b 4 *;;3c 4 *;;47 4 * lb,47 4 * 11q;;4x 4 * zy 46s;53 4 *;;;4x 4 * 98k;58 4 15a * dl 952 4o0 953;;;;;59 4 *;1v 4 *;;1b 4 ii * 908 909,1b 4 ii * 909,3u 4 *;;;24 4 60 953 1n *,d 4 60 953 1n *;;3u 4 *;3m 4 *;f 4 *,3m 4 *;5c 4 4n2 *,5c 4 * 13m 4n2,4p 4 * 95u 4n2;;28 4 *;28 4 *;28 4 *;3q 4 1 4o0 * 9d6,3q 4 4o0 * 9d6;5g 4 * cq;5g 4 3d *;;4k 4 *;;5g 4 * 47c;e 4 9ei * 9ej;;4t 4 * qj 9el 4ag,4t 4 *;;18 4 *;18 4 *;;0 4 *;4f 4 *,0 4 *;r 4 *;40 4 *,59 4 *;40 4 *;;40 4 *;3u 4 *,41 4 99r 99s 99t *;40 4 *;40 4 *;59 4 *,1o 4 * 9ew 0;4s 4 *,59 4 *;;40 4 *;58 4 qj * -2 930 954;;;4k 4 *;r 4 *;4f 4 *;;;;1y 4 *;2b 4 *;;28 4 j8 *,1 4 * e1 1ww,h 4 * e1 1ww;4f 4 *;;f 4 *;;;q 4 b5 * 90q 90r -2 90s,q 4 b5 * 90q -2 90s,q 4 b5 * 90q 90r -2,q 4 b5 * 90q -2,1f 4 3yh * 93i 93j,1f 4 440 * 93i 93j,1f 4 47a * 93i 93j,1f 4 440 * 93n 93o,1f 4 3yh * 93n 93o;;;;;4j 4 *;;2w 4 * 46w 4c5;2a 4 *;;59 4 *;f 4 *,3m 4 *;46 4 *,5h 4 *,4y 4 *;;1t 4 f2 * qj,2h 4 *;;;3y 4 *;;4z 4 92c * 46h;y 4 *;;;1e 4 *,t 4 *;4y 4 *;;;1b 4 905 4cw *,1b 4 qj * 12x b5,1h 4 *,t 4 * 9ec,t 4 *;2g 4 *,1b 4 *;4f 4 *;;;;;;58 4 * -2 930 954 4ix;;3m 4 *;4d 4 * 93w;2f 4 * 9bp;;;3c 4 *;;;2i 4 4c5 * ay;59 4 df * 9e8;46 4 *,5h 4 *,3m 4 *;f 4 *,3m 4 *;;;40 4 *;;28 4 *;;46 4 *,5a 4 92a *,37 4 *,5h 4 *;f 4 *,3m 4 *;f 4 *;4s 4 *;;57 4 qb qj b5 * zy 494;;;42 4 42y *;;1n 4 *;0 4 *;;46 4 *,37 4 *,18 4 *,39 4 *;5h 4 *;;;t 4 * dl 9eb;;59 4 * 473;46 4 *;1n 4 *;;;;;;;;2l 4 *;;2l 4 *;2l 4 *;3u 4 *;59 4 *;4a 4 * 984 985,4a 4 4af * 4l5 470,4a 4 4af * 4je;3u 4 * 48u,59 4 * 48u;4c 4 *;;;4k 4 *;5g 4 * 8zw,3y 4 *;;;;;58 4 * 4bv l4 -4 94z -4 950;;3p 4 0 44a t0 *,3p 4 0 41r t0 *;;;;;1p 4 qj lb *;;;17 4 *;;;;41 4 * 4av;;;;3d 4 qj 930 *;1v 4 * o4,1v 4 * qg;2l 4 3yh *,2l 4 440 *,2l 4 4cl *,2l 4 4cz 4o0 3yh *;;52 4 * 4gt;3y 4 *;5g 4 *;;41 4 *;2v 4 *,1f 4 * 4pg 93m;2i 4 * 8zl;;2i 4 4c5 *,4k 4 46p 14r *,4k 4 14r 46p *,4k 4 *;;;;;59 4 *;g 4 * 12x 12m 4g6,42 4 cx *;53 4 *;53 4 *;;;3b 4 9cj -8 * qg;;3u 4 4b3 *;;46 4 *;58 4 * -2 930 954,58 4 95a 91w 95b * 95c,58 4 95a 91w * 95c,1p 4 *;;;;4x 4 *;8 4 9f8 -8 * 4pt;1t 4 9bg -2 9bh jm *,1t 4 jm *;;;;;4y 4 *;2l 4 * 4o0 3yh 49o,29 4 *;56 4 * 4mm;;29 4 *;5g 4 *;;;52 4 *,4r 4 *;3u 4 *;59 4 *;40 4 *;;;;;39 4 *;49 4 * 980,2f 4 * 1r9;59 4 *;4k 4 *;;;;1b 4 4o0 4g6 12x b5 *;4c 4 *;3m 4 *;2s 4 9b5 -8 * 1n;;1q 4 *,5i 4 *;3j 4 *,t 4 *;;;5i 4 *,t 4 *;;1q 4 *,5i 4 *;4x 4 986 -2 * x0;;3c 4 *;3c 4 *;3c 4 *,59 4 *;4a 4 *;4a 4 3yf *;3c 4 *;3c 4 *;;;4a 4 *;1n 4 *;;;3d 4 *;4s 4 *;;;28 4 *;19 4 * 47l;;f 4 *,3m 4 *;1 4 *;1 4 *;1u 4 *;46 4 *;2b 4 *;;;;;5g 4 *;4f 4 *,0 4 *,0 4 48e e1 *;;1 4 *;;;40 4 *;3u 4 *,57 4 q4 b5 * 44v;4x 4 98v 3ye qj qg *,4x 4 98v qj qg *;;;;4x 4 * 98f;;;;;46 4 *,1g 4 *;;;;;2c 4 0 * l4 4o0 953;;4s 4 *;4s 4 *;e 4 9ei b5 * 9ej,e 4 10r b5 * qb l4;59 4 *;4x 4 *;;22 4 * 94g;58 4 90c 46p -2 930 * 3zr,58 4 90c -2 930 * 3zr,1 4 *;;;45 4 *;;3y 4 *;;;4c 4 * qb zy 4ot;42 4 *;;3u 4 *;40 4 *;40 4 *;40 4 *;3u 4 *;46 4 *;;1b 4 4o0 * 12x qg,50 4 qj 4cw *,34 4 978 *,1 4 *,57 4 qj 9dk * 4i0,t 4 4o0 *,t 4 jm *,t 4 qj 9dk * 9ed,8 4 9f8 -8 * 4i0;g 4 *;g 4 *;g 4 *;;;;40 4 *;;;;;3f 4 * 3zd -2 97c;;;;1 4 *;28 4 *,4c 4 * 5c;4f 4 *;;;45 4 *;46 4 *,37 4 *,18 4 *,39 4 *;52 4 992 8zu lb * 1n,52 4 992 lb * 1n;4k 4 * nx;;n 4 91t -2 1n zy *;3m 4 *;;45 4 *;q 4 4pl 4o0 zy *,q 4 * lb 4pl 4o0;p 4 * 95x,p 4 947 -4 *;3y 4 *;;;3u 4 *,59 4 *;4x 4 * 98y;2a 4 *;;40 4 *;;;;;;2m 4 13m *,2m 4 qj *,53 4 * 9cs;;;;;1p 4 *;47 4 4p7 f2 * 60;;1f 4 3yh * 93i 93j;3u 4 *,1f 4 440 * 93n 93o,22 4 * 46b;;;40 4 *;2a 4 *;;;;;3c 4 *;;46 4 *;;5h 4 p2 lb *;59 4 *;2e 4 *,4s 4 *;3u 4 *,2e 4 *,4s 4 *,59 4 *;4r 4 *;3u 4 *,2e 4 *,4s 4 *,59 4 *;59 4 *;;;;;;;;;;;;r 4 *,5i 4 *;2r 4 * e1 4dc,2r 4 4dc e1 *,5i 4 *;f 4 4kq -2 *,f 4 *,59 4 *;f 4 *,3m 4 *;;58 4 * st,3y 4 *,r 4 * 91j,24 4 * 953,24 4 14r * lb;;46 4 *;;;4x 4 0 * 96p,4x 4 * 991 0,4x 4 * 991;;;45 4 *;;;;p 4 *;1p 4 *,1p 4 nx lb *,1p 4 lb *,3c 4 *;;2i 4 *;t 4 *;44 4 92r 92s 92t 92u *,44 4 92r 92t 92u *;44 4 49t *;44 4 *,e 4 * nx 0 41d;;e 4 b2 8zu -2 *;19 4 * lb 4hg;3d 4 qb zy *;3d 4 *,4p 4 *;5 4 12x *;1p 4 *,1p 4 12x * 11u,24 4 *,d 4 60 953 *;;;3u 4 *;;;;t 4 *;;;;0 4 *;57 4 9e4 * 9e5;r 4 *;;46 4 *,37 4 *,1g 4 *;1g 4 *;;3c 4 *;4k 4 *;;4k 4 *;2r 4 *;2i 4 *;;53 4 *;3u 4 *;40 4 *;3f 4 0 97g t0 *,3f 4 0 t0 *;1q 4 *;2t 4 *;;2t 4 44i *;;;;18 4 *,39 4 *;39 4 *;;2i 4 *;;2b 4 *;;;2h 4 *;;;42 4 *;;;3u 4 *,59 4 *;f 4 *;;;3o 4 *;3o 4 *;;;;46 4 *,1g 4 *;;;;1p 4 * 470;;;;5g 4 4jm 4o0 *;59 4 *;59 4 *;3m 4 *;;;3u 4 *;56 4 *;28 4 *;3u 4 *;49 4 * 983;19 4 45f * 96q;39 4 *;53 4 4ba *,53 4 * 9cr;3j 4 *;;3m 4 *;;4k 4 *;1h 4 *,37 4 *;46 4 *;40 4 *;;;2h 4 *;58 4 * 4cd;f 4 * 4cg;4j 4 *;;;;;2v 4 *;;;56 4 *;;;;;3j 4 *;;;;;;;5g 4 * 4ca;47 4 * -2 944;;1n 4 *;56 4 *;;40 4 *;;;3u 4 *;;40 4 *;;;;r 4 *;17 4 * 15a,17 4 *;;4x 4 986 -2 * x0,4x 4 * x0 -2 988;5c 4 *,4p 4 *;;5c 4 *,4p 4 *;;45 4 4iu *;;;;3u 4 *,59 4 *;40 4 *;3u 4 *;5h 4 *;4k 4 *,3y 4 *;;t 4 *;t 4 *;;50 4 qj b5 * 4g6,4x 4 * 98e;;;;5 4 *,t 4 *;4x 4 * 4bi;2i 4 *,5 4 * 91j -2 91k;5 4 qj *,t 4 qj *;m 4 *;4c 4 60 *;4j 4 *;1h 4 *;;5 4 *;;;2i 4 * 11q,4d 4 * ii zy 49s l4,2c 4 0 9ad * 953,2c 4 0 l4 * 953,k 4 1 * -2 9et;;;;2j 4 jm 930 * 4jj;;3m 4 *;;4x 4 *;;;;1h 4 *,3l 4 *,59 4 *;40 4 *;52 4 * -2 qj,52 4 * qj;;4f 4 *,0 4 *;;5g 4 * 47c;;;f 4 *;;;;;;;;19 4 * 96y lb 96z;4x 4 *,59 4 *;5h 4 43u *;1y 4 *;1b 4 4o0 4g6 12x b5 *,1b 4 b5 * 908 909,1b 4 b5 * 909,1b 4 90d b5 * 90e;59 4 *;59 4 *;;59 4 *;3u 4 *,4c 4 * 4c7;56 4 4pc *;;;;5g 4 * 8zt;;2m 4 *,4n 4 997 -4 0 * 99d;4j 4 *;;;;;;;;59 4 *;;;q 4 * 90u,q 4 90v 8zu ii *,q 4 90v 8zu *,2c 4 99z 91w * -2 9a0,2c 4 99z * -2 9a0,2c 4 8td 9a7 8zu *;;3c 4 *;;;1 4 *;1b 4 ii * 908 909,1b 4 ii * 909;;1b 4 * 4o0 qg;59 4 *;5h 4 * 8zu -2 934;58 4 5p lb -2 qj * -2 951,58 4 5p lc -2 qj * -2 951,58 4 * lb -2 qj 4pw -2 951;58 4 * 11q -2 qj 4pw -2 951;2i 4 * -8 4c5,2i 4 * -8 45m,2i 4 *;2i 4 * 42y 40d,2i 4 * 8zp,1b 4 * 49b,2x 4 * 93r,2x 4 nx q4 * 93t,19 4 * 4gp;;;;;4z 8 14b 27u 9to -4 *,4z 8 27u 9to -4 *;1f 8 587 5j2 *;;;;z 8 *;4y 8 *;;;;;;5h 8 *;2s 8 57k *;;;1 8 *;;;;;;;;;n 8 9hy 9hz 4x9 * 54v;;;;;;4k 8 *;4d 8 * 51v q2,4d 8 * 4ya;;;;;y 8 *;;4r 8 *;3u 8 *;0 8 *;0 8 *;;y 8 *;;56 8 *;;;;;;;;;;;4k 8 * y4 oe,47 8 * y4 y4 5cm 4vp 52s 589,47 8 * y4 y4 5cm 4vp 4vm 0 5e3,47 8 * y4 y4 5cm 4vp 9jl,47 8 * y4 5cm 4vp 52s 589,47 8 * y4 5cm 4vp 4vm 0 5e3,47 8 * y4 5cm 4vp 9jl,47 8 * y4 y4 4vp 52s 589,47 8 * y4 y4 4vp 4vm 0 5e3,47 8 * y4 y4 4vp 9jl,47 8 * y4 4vp 52s 589,47 8 * y4 4vp 4vm 0 5e3,47 8 * y4 4vp 9jl,47 8 * y4 y4 5cm 52s 589,47 8 * y4 y4 5cm 4vm 0 5e3,47 8 * y4 y4 5cm 9jl,47 8 * y4 5cm 52s 589,47 8 * y4 5cm 4vm 0 5e3,47 8 * y4 5cm 9jl,47 8 * y4 y4 52s 589,47 8 * y4 y4 4vm 0 5e3,47 8 * y4 y4 9jl,47 8 * y4 52s 589,47 8 * y4 4vm 0 5e3,47 8 * y4 9jl;;45 8 *;1h 8 *;;;;19 8 * oe b9 52c,19 8 * 9mx 52c;1b 8 9ga c1 *;;;4c 8 *;3u 8 *;59 8 *;4x 8 *,59 8 *;;;59 8 *;5h 8 4yv *;59 8 *;3c 8 *;;;3u 8 *;28 8 *;2r 8 *;;4x 8 9of 58l *,4x 8 9of *,4x 8 0 * 9og,4x 8 * 0 9p7;;;52 8 *,4r 8 *;;z 8 *;;4y 8 *;;3u 8 *;4d 8 4zf *;;;;18 8 *,39 8 *;;;49 8 9o5 -2 kb *,2s 8 9rd -8 kb *;t 8 *;3u 8 *;;42 8 *;1l 8 534 58i *;;;;;;;2a 8 *;;z 8 *,28 8 *;18 8 *,39 8 *,2r 8 *;;;2r 8 *;3s 8 9w5 *;3s 8 *;3d 8 5fw *;g 8 *;4f 8 58l *,5k 8 9ko * 4b,5k 8 * 4b,h 8 9te -8 58l *;5k 8 *;1 8 *;g 8 *,1 8 *;g 8 *;g 8 *;4w 8 * -2 9r9;41 8 * y4 je 4x9 5ed;3u 8 *;;40 8 *;;;47 8 * y4 5cm,47 8 * 4wv;3m 8 *;;;59 8 *;5i 8 *,t 8 *;;t 8 *;4d 8 * 9jk,4d 8 59o 5ct *,4d 8 59o *;2c 8 * y4 gq 5cm -4 9nf -2 9q9,2c 8 * y4 9qa -4 9nf -2 9q9,2c 8 * y4 -4 9nf -2 9q9,2c 8 * y4 gq 5cm -4 9nf -2,2c 8 * y4 9qa -4 9nf -2,2c 8 * y4 -4 9nf -2;;m 8 * 5c9,m 8 14b * 5c9;m 8 *;4k 8 *;;;59 8 *,1o 8 * 9vq 0;;44 8 * y4 5jz,18 8 *;;4k 8 *;;0 8 *;0 8 *;;;4k 8 *;;;f 8 *;;4c 8 jh *,4c 8 *;;;;3c 8 *,t 8 *;1q 8 *,5i 8 *;;;;;2i 8 *,5 8 * 9hb -2 9hc,4d 8 * f3 163 5d8;q 8 9gl cq * 5ca,q 8 9gl * 5ca,q 8 9gl cq *,q 8 9gl *,3u 8 *,1f 8 4qs * 9g2 9j3,1f 8 53p * 9g2 9j3,2w 8 9ju * 58c,3y 8 *,t 8 9pv * 9uw;;1f 8 4qs * 9g2 9j3;;40 8 *;2a 8 *;3u 8 *;2a 8 *;;46 8 *;;3l 8 *;;18 8 *,39 8 *;z 8 *;;45 8 *;45 8 *;;;;2q 8 * 19x;17 8 *;;;;;59 8 *;46 8 *,e 8 9vd 0 *,1g 8 *;2r 8 *;4k 8 *;;3c 8 *;4c 8 * y4,49 8 * y4 y4 165 59s;46 8 *;46 8 *;5h 8 *;46 8 *;;;;;p 8 *;;;;1 8 *;2r 8 *;;1n 8 *;;57 8 * 9ua 9ub -2 9uc;;;2h 8 9sa * -2 4xg;;;;3d 8 55 * 57q;53 8 *;2i 8 f3 xn *;1n 8 *;45 8 3y *;56 8 *;;;;59 8 *;42 8 * 58e,42 8 * 56e,1v 8 9sd 9se * 127,1v 8 9sd * 127;;12 8 * 2a1;;3u 8 *;;47 8 * 4rp;;;;3d 8 * 57q;;3u 8 *;;19 8 * 4sg,52 8 55n 9pb * 55,52 8 55n * 55;;t 8 *;2h 8 9sa 55 4wp -2 *,2h 8 9sa 55 je -2 *;;2b 8 *;;3j 8 *,52 8 *;t 8 *;18 8 *;1y 8 *;;2b 8 *;r 8 *;;4k 8 *,r 8 *;4r 8 *;4k 8 *;4s 8 *,59 8 *;59 8 *;;5h 8 57k 9im *;1y 8 *;2a 8 *;4s 8 *;;r 8 *,2r 8 * 120 4tc,4y 8 *,5i 8 *;;3m 8 *;;;;;;;y 8 *,1t 8 9ry *,1t 8 57y -2 9rz -2 *;49 8 *;;57 8 589 0 -2 163 *;;;;;22 8 * 53f 9k9;;44 8 * y4 5jz,18 8 *,r 8 * y4;;;;;;;30 8 9iq -2 163 *;;2i 8 * 9fh,57 8 14d 9u6 * 9u7,e 8 9v1 9v2 * 9v3,e 8 9v1 * 9v3,4t 8 14a * 9vf;e 8 * 9ve;;44 8 *;;t 8 *;t 8 *;;2f 8 * 9rj;49 8 pd *;;14 8 0 * 9mf zu,3p 8 0 * 9w6 9w7,3p 8 0 * 9w7;;;56 8 *;56 8 *;5g 8 * 9fm;;58 8 * 58e;5h 8 *;;;;;1n 8 * 565,4j 8 *;;;19 8 * 503;;2t 8 *;;;;3u 8 *;;50 8 55 b1 * 54v;;46 8 *;z 8 *;z 8 *,4e 8 * 14b ba 9sz,4e 8 * 9t0 9sz;;4d 8 q2 589 0 * 59o,4d 8 9ji 0 * 59o;;;;4x 8 *;f 8 *;2j 8 jm 9gq *;q 8 14b 53f *,4x 8 *,t 8 *;;;1o 8 gq 53p * ba 9vo,1o 8 u1 * ba 9vo;;4k 8 * y4,3y 8 *;4c 8 * 5c;;;;;1y 8 15b * -2 9it;1y 8 9is -2 *,1y 8 p 5ai *;3m 8 *;;;;;1h 8 *,3l 8 *;2g 8 *,1b 8 *;28 8 *;;;;;;46 8 *,37 8 *,18 8 *,39 8 *;46 8 *,5h 8 *;37 8 *;;2c 8 9q8 * 9px;;t 8 *;1q 8 *,5i 8 *;1q 8 *;2t 8 *;;;;;;;;3c 8 *;;;1 8 *;58 8 9lf * 9lg;;;m 8 57s 9ij *;4c 8 4ub *,2a 8 *;;;3u 8 *;;18 8 *;;39 8 *;;;1 8 *;;22 8 52r * 9k7;59 8 *;;;;;52 8 *;;5i 8 *;17 8 * y4;;;53 8 *;4x 8 * 52n;1p 8 *,1p 8 50h *,1p 8 3j *,1p 8 oe b9 *,19 8 9my oe b9 *,19 8 9my 9mz *;3c 8 *;;;;1p 8 14b 163 *,24 8 163 *,d 8 9o1 9o2 163 *;;;;1p 8 *,24 8 *;58 8 j6 * -4 9kt -4 9ku;;;29 8 9sw -4 *;4x 8 * 9or;;;58 8 * l6 -4 9kt -4 9ku;1v 8 *;;3j 8 *;3j 8 *;m 8 5hw 120 *;4k 8 *;;;;;;1p 8 *;;3u 8 *;28 8 *;;5c 8 5hc *;5c 8 * t0 5hc;5g 8 *;28 8 *;4p 8 *;;;;47 8 56v y4 5cm y4 5cm 4vp * 14b 0 5e3,47 8 56v y4 5cm y4 5cm 4vp * 0,47 8 4rp y4 y4 5cm 4vp * 14b 0 5e3,47 8 4rp y4 y4 5cm 4vp * 0,47 8 9jm y4 5cm 4vp * 14b 0 5e3,47 8 9jm y4 5cm 4vp * 0,47 8 56v y4 5cm 5cm 4vp * 14b 0 5e3,47 8 56v y4 5cm 5cm 4vp * 0,47 8 4rp y4 5cm 4vp * 14b 0 5e3,47 8 4rp y4 5cm 4vp * 0,47 8 9jm 5cm 4vp * 14b 0 5e3,47 8 9jm 5cm 4vp * 0,47 8 56v y4 5cm y4 4vp * 14b 0 5e3,47 8 56v y4 5cm y4 4vp * 0,47 8 4rp y4 y4 4vp * 14b 0 5e3,47 8 4rp y4 y4 4vp * 0,47 8 9jm y4 4vp * 14b 0 5e3,47 8 9jm y4 4vp * 0,47 8 56v y4 5cm 4vp * 14b 0 5e3,47 8 56v y4 5cm 4vp * 0,47 8 4rp y4 4vp * 14b 0 5e3,47 8 4rp y4 4vp * 0,47 8 9jm 4vp * 14b 0 5e3,47 8 9jm 4vp * 0,47 8 56v y4 5cm y4 5cm * 14b 0 5e3,47 8 56v y4 5cm y4 5cm * 0,47 8 4rp y4 y4 5cm * 14b 0 5e3,47 8 4rp y4 y4 5cm * 0,47 8 9jm y4 5cm * 14b 0 5e3,47 8 9jm y4 5cm * 0,47 8 56v y4 5cm 5cm * 14b 0 5e3,47 8 56v y4 5cm 5cm * 0,47 8 4rp y4 5cm * 14b 0 5e3,47 8 4rp y4 5cm * 0,47 8 9jm 5cm * 14b 0 5e3,47 8 9jm 5cm * 0,47 8 56v y4 5cm y4 * 14b 0 5e3,47 8 56v y4 5cm y4 * 0,47 8 4rp y4 y4 * 14b 0 5e3,47 8 4rp y4 y4 * 0,47 8 9jm y4 * 14b 0 5e3,47 8 9jm y4 * 0,47 8 56v y4 5cm * 14b 0 5e3,47 8 56v y4 5cm * 0,47 8 4rp y4 * 14b 0 5e3,47 8 4rp y4 * 0,47 8 9jm * 14b 0 5e3,47 8 9jm * 0,47 8 * 14b 0 5e3 9jn;;58 8 jh * -2 55 9ko 9l0,58 8 jh * -2 9ko 9l0;p 8 * t0 4w8;;53 8 *;;5g 8 * c1,13 8 * zu;5g 8 5iu y4 *;;;1y 8 *;5g 8 *;56 8 *;;2b 8 *;f 8 *,3m 8 *;;;;;28 8 j8 *,2h 8 9s4 9hv 9qq 9s5 di *,2h 8 9s4 9qq 9s5 di *,1 8 * 120 t8,0 8 * 120 t8,h 8 * 120 t8;4f 8 *;4j 8 *;4j 8 *;4y 8 *,t 8 *;2h 8 * 1ub;1h 8 *,40 8 *,3l 8 *,3m 8 * 27h,3m 8 5fl *;2i 8 * 9fj;2v 8 *;2w 8 9jz * 9k0;;;f 8 *,3m 8 *;4c 8 * 5c;;;;;;;;y 8 *;24 8 * 163 9o2;f 8 *;;1 8 *;3y 8 *;;50 8 55 9h8 *,1 8 *;g 8 *;g 8 *;g 8 *;g 8 *;;g 8 *;0 8 *;z 8 *;1b 8 55 5fw *,q 8 55 4x9 *,q 8 9ge *,1h 8 *,40 8 9gy -4 55 4x9 *;2g 8 *,1b 8 *;2g 8 *,1b 8 *;t 8 * 9uz,t 8 *;;4f 8 *;4f 8 *;;12 8 *,12 8 * 5ic;2r 8 *;46 8 *,5h 8 *,4y 8 *;1q 8 *;;46 8 *,5h 8 *;5h 8 *,4y 8 *;;4z 8 5fw * 533;;;4k 8 * y4,52 8 * -2 55,52 8 * y4,52 8 * 9pb 55,52 8 * 55,29 8 * y4,29 8 * cu,4j 8 *;;1n 8 *;;;3c 8 *;;q 8 163 53g *,40 8 9gy -4 163 53g *;;;59 8 df * 9uu;;;;5c 8 5hc *;;;;;;4d 8 * 9jj,21 8 3j * zu;;z 8 *;3c 8 *;46 8 *,37 8 *,5h 8 *;;;;;;0 8 *;0 8 *;46 8 *,37 8 *,18 8 *,39 8 *;5h 8 *;;;46 8 *,5h 8 *;41 8 580 *;2l 8 *;;;59 8 *;;58 8 * 57q l6 -4 9kt -4 9ku;5g 8 * y4 9fp,47 8 * y4 5cm y4 5cm 4vp 52s 589,47 8 * y4 5cm 5cm 4vp 52s 589,47 8 * y4 5cm y4 4vp 52s 589,47 8 * y4 5cm 4vp 52s 589,47 8 * y4 5cm y4 5cm 52s 589,47 8 * y4 5cm 5cm 52s 589,47 8 * y4 5cm y4 52s 589,47 8 * y4 5cm 52s 589;3y 8 *;;;;;4r 8 *;;;5g 8 *;q 8 582 * -2 9gf 163 9gg,q 8 582 * -2 9gf 9gg,q 8 582 * -2 9gf 163,q 8 582 * -2 9gf;4c 8 *;46 8 *,5h 8 *,3m 8 *;f 8 *;4s 8 *;;4k 8 *;;;;;;59 8 *,3m 8 *;;17 8 *;5h 8 * 9im,24 8 9o1 9o2 * 9o3,24 8 9o1 9o2 *,24 8 163 53f * 52h,d 8 9o1 9o2 * 52h,4z 8 9ti -4 3m c1 * 9tj,4z 8 9ti -4 jm c1 * 9tj,4z 8 9ti -4 9tk * 9tj,4z 8 9tp -4 jm c1 * 9tq,4z 8 9tp -4 jm cq * 9tq,4z 8 9tp -4 5m c1 * 9tq,4z 8 9tp -4 165 * 9tq;;;3y 8 *;3j 8 * c1 5jf;;;2l 8 53p *;;19 8 * 514 5g8,19 8 * 5g8,19 8 * 514,19 8 *;;;;52 8 * 524;y 8 *;;;;;;;2i 8 * q2,2i 8 * 5d8 3d,2i 8 * 9fc,2i 8 9fd y4 *,2i 8 * -2 9fe,1b 8 y4 5jc *,1b 8 dc 5jc *;2v 8 *;2v 8 *;y 8 *;57 8 f3 9ui q2 *,57 8 9ui q2 *;;59 8 *;;;4f 8 zv *,4f 8 t8 *;;;;1p 8 534 *;29 8 *;;58 8 9l7 9hv 9l8 9l9 * 9la,58 8 9l7 9hv 9l9 * 9la,58 8 9l7 9hv 9l8 * 9la,58 8 9l7 9hv * 9la,1p 8 *;5k 8 *,h 8 * t8;;5g 8 *;;;;;3c 8 *;;3c 8 *;49 8 *;3c 8 *;;1n 8 *;;;3d 8 *;4s 8 *;;;;28 8 *;;4f 8 *,0 8 *;f 8 *,3m 8 *;;1 8 *,t 8 *,3h 8 * 50a;;;;;42 8 *;;;;59 8 *;5g 8 *;4x 8 9p2 55 5fw *;3u 8 *;3m 8 *;;4x 8 * 4vb;;;5c 8 *;3c 8 *;;3u 8 *;46 8 *,1g 8 *;;;2b 8 *;;24 8 *;;34 8 *;4x 8 *;;59 8 *;;;;;4s 8 *;4s 8 *;1 8 *;;18 8 *,3f 8 * 14b 53p 9ni,3f 8 * gq 53p 9ni,3f 8 * 9nj 9ni,3f 8 * 14b 53p,3f 8 * gq 53p,3f 8 * 9nj,39 8 *;3f 8 0 * 14b 53p,3f 8 0 * 9nh,2c 8 0 * 9qe 5m 53f,2c 8 0 * 9qe 5m cu,2c 8 0 * 9qe 9o2;3m 8 *;;;45 8 *;3m 8 *;2x 8 *;;t 8 *;;46 8 *;;;;;3u 8 *;;40 8 *;;3u 8 *;;;46 8 *;;;20 8 9qx b9 *;;;3f 8 * 514 -2 9nc;1 8 *;;19 8 58k *;;44 8 *;;m 8 5hw 120 *,m 8 5hw *;44 8 *;29 8 9sx -4 *;45 8 *;;;5g 8 ld *;z 8 *;u 8 *;;3y 8 *,24 8 * 15b 9o2,24 8 * 9o2,24 8 15b * 9o2;19 8 jh * 514 5g8,19 8 jh * 5g8,19 8 jh * 514,19 8 jh *,19 8 514 5g8 jh *;41 8 *;;3y 8 *;;;p 8 * 9lx,p 8 9lz -4 *;59 8 *;;3u 8 *;53 8 *;40 8 *;40 8 *;;4x 8 * 9p8;;;;40 8 9gy -4 * 163 5jc,t 8 * 163 5ew;f 8 *;;;;3c 8 *;;5g 8 * 9fs;;3y 8 *;;;1y 8 9j0 9j1 9j2 *;4f 8 *;5g 8 *;3u 8 *;;2m 8 5f5 *,2m 8 t0 *,2m 8 55 *,53 8 * 9td;59 8 *;17 8 * 163,58 8 * y4 -2 55 c1 5e5 -2 9kv,58 8 * y4 -2 9kw -2 9kv,58 8 * y4 -2 55 c1 5e5 -2,58 8 * y4 -2 9kw -2;5b 8 *;1p 8 *,3c 8 *;57 8 * 9tw -8 9tx,57 8 * -8 9tx,8 8 * -8 au l6;2i 8 *;58 8 9lm 0 9ln 1o *;;2i 8 * -8 9fg;17 8 *;17 8 *,5g 8 * 9fn;57 8 * 9ur;;4j 8 *;4k 8 *;4f 8 *;;2i 8 *;46 8 *,5h 8 *,4y 8 *;1q 8 *;;3m 8 *;;2e 8 *,4s 8 *;3u 8 *,2e 8 *,4s 8 *,59 8 *;3u 8 *,2e 8 *,4s 8 *,59 8 *;4r 8 *;4s 8 *,59 8 *;59 8 *;59 8 *;;;;;22 8 9hv 9ka -2 cq *;;;;59 8 *;;4x 8 9ou -4 oe *;4f 8 * j8;4f 8 *;;46 8 *,37 8 *;41 8 *;;47 8 56v y4 5cm y4 5cm 4vp 4vm 0 *,47 8 9jm y4 5cm 4vp 4vm 0 *,47 8 56v y4 5cm 5cm 4vp 4vm 0 *,47 8 9jm 5cm 4vp 4vm 0 *,47 8 56v y4 5cm y4 4vp 4vm 0 *,47 8 9jm y4 4vp 4vm 0 *,47 8 56v y4 5cm 4vp 4vm 0 *,47 8 9jm 4vp 4vm 0 *,47 8 56v y4 5cm y4 5cm 4vm 0 *,47 8 9jm y4 5cm 4vm 0 *,47 8 56v y4 5cm 5cm 4vm 0 *,47 8 9jm 5cm 4vm 0 *,47 8 56v y4 5cm y4 4vm 0 *,47 8 9jm y4 4vm 0 *,47 8 56v y4 5cm 4vm 0 *,47 8 9jm 4vm 0 *,47 8 9jo 0 * 9jn,3o 8 u1 *,3o 8 cq *,3o 8 lb *;3o 8 *;58 8 * y4 -2 55 c1 5e5 -2 9kv,58 8 * y4 -2 9kw -2 9kv,58 8 * dc -2 55 c1 5e5 -2 9kv,58 8 * dc -2 9kw -2 9kv,58 8 * y4 -2 55 c1 5e5 -2,58 8 * y4 -2 9kw -2,58 8 * dc -2 55 c1 5e5 -2,58 8 * dc -2 9kw -2;;;;19 8 *;19 8 1 -4 * 289;;;;;45 8 *;;4k 8 * y4;f 8 *,5h 8 *;;;;;3d 8 163 *,3d 8 3d *,4x 8 4b *;3d 8 *,4p 8 *;3d 8 *;;p 8 *;;3u 8 *;;53 8 *;;t 8 * c1;3u 8 *;3f 8 0 5ai u1 *,3f 8 0 5ai lb *,3f 8 0 u1 *,3f 8 0 lb *;1q 8 *;;5g 8 * y4;;46 8 *;;;;2h 8 *,1v 8 * y4 127,1v 8 * 127;2h 8 *;;4k 8 *;56 8 *;t 8 * 4v3;;;4k 8 *;3j 8 *,1q 8 *,3f 8 0 5ai u1 *,3f 8 0 u1 *,5i 8 *;5i 8 *;5i 8 *,t 8 *;;;;53 8 *;49 8 *;;;;;3u 8 *,59 8 *;;;;;3u 8 *;3u 8 *;;59 8 *;;;46 8 *,1g 8 *;;;;19 8 514 * 9mo;;;19 8 9mk * 9ml;;;;;4c 8 *,2h 8 165 * 9s0,2h 8 9s1 -4 165 *;;;46 8 *,37 8 *,39 8 *;;;;;2v 8 *;40 8 *;59 8 *;49 8 pd *;;f 8 *;;u 8 *;;;;;4p 8 9sq -2 5m * 4ti;;3u 8 *;40 8 *;;3u 8 *,1f 8 * 9j9 0 5e3;;5h 8 57k *;;;40 8 *;;5c 8 * 539;5c 8 *;5c 8 *;5c 8 *;5c 8 *;;;;45 8 5ed *;59 8 *;40 8 *;3u 8 *,59 8 *;40 8 *;5 8 *,t 8 *;5 8 jh *,t 8 jh *;;;;1h 8 *;;;m 8 * 120 5bh;;;;5 8 *;1h 8 *,3j 8 jm *,3j 8 *,5 8 *;;4k 8 * 5hp;;m 8 * 120 52v;5g 8 *;4c 8 164 *,4c 8 jh *,2w 8 * l6 585 9jw,2w 8 * 585 9jw;;4c 8 *;;;3c 8 *,4j 8 *;3c 8 *;;;2v 8 *;46 8 *,1g 8 *;1v 8 9sf 9hv cq 4wc -4 *,1v 8 9sf 9hv ba 4wc -4 *,1v 8 9sf 9hv 9ri -4 *,1v 8 9sf cq 4wc -4 *,1v 8 9sf ba 4wc -4 *,1v 8 9sf 9ri -4 *;;2s 8 *;3f 8 *,49 8 *;49 8 *;49 8 *;;49 8 *;49 8 *;;2j 8 * 9mg 9mf zu;5g 8 * 9fn;;;4n 8 9pl -4 0 * 9pk;;59 8 *;;;;19 8 65 1 jm c1 *,19 8 65 1 9n0 *;f 8 *;;;;;4c 8 *;;;52 8 * -2 ds,5i 8 *,57 8 163 * 5ct 9um,57 8 * 5ct 9um;3j 8 *,t 8 *;5i 8 *;3l 8 *,1q 8 *,5i 8 *;;;3j 8 *;;;3u 8 *;n 8 9hx -4 9hw 4xa *,n 8 9hx -4 9hw b9 *;;;5b 8 *;;0 8 *;4f 8 *,0 8 *;59 8 *;r 8 *;;1p 8 14b *,1p 8 *,24 8 *,24 8 * 4rc;46 8 *,1g 8 *;4d 8 14y * 54p;;;;22 8 9hv 9ka -2 cq *;4k 8 * oe;1g 8 *;46 8 *,1g 8 *;4k 8 *;;;;;;;;;;;;5j g 1m 6dq b5 63n *,5j g tl 623 b5 63n *,5j g afw 63n *;;0 g 5so b5 *;;4k g *;;;4q g ac2 b5 * -2 ac3 ac4 -2 ac5,4q g ac2 b5 * -2 ac3 -2 ac5;;;;5 g tl *,3t g 1 -2 tl *;3x g * 67j;;;;5g g *;5h g *;;2t g * b5 64k,2t g * b5 5pk;;;;45 g *;;;5g g *;34 g * 8r 5s8;;3u g *;;5h g * e1;4i g 60v 1m -2 adm -2 1m ls *,4i g ado -2 adm -2 1m ls *;f g *;;m g tl * 5ok,m g * 5ok;m g tl * 60y,m g * 60y;;52 g * 5xp;2r g *;;;58 g zy *;f g * 65d;5 g 8r *;2i g * b5,5 g * 9x4 -2 9xy,2e g * 9x4 9yd -2 9ye,2e g * 9x4 9yd -2,4d g * b5 ul xj 6cc,47 g a1c -2 * b5 0 5z9;5 g tl *,5 g *;;;m g * 15h 69z;45 g *;;;;;;5k g act -2 * b5 5rg;;;;;;;1j g 67i b5 *;1f g 6d7 du ul -2 xi * -2 a0v,1f g 67u -2 xi * -2 a0v;;;;;4s g lm b5 *,o g adu b5 * -2 1;;;;;;;58 g zy 6aj -2 b5 * b5,58 g lz 6aj -2 b5 * b5,58 g a2r -2 b5 * b5,58 g zy 6aj -2 * b5,58 g lz 6aj -2 * b5,58 g a2r -2 * b5;;;3w g * 5kv;;;;;;;;;;4f g * e1 61d,3d g * 9zy,3d g * e1 61d;g g 5s8 *,3 g 4b *;1j g * b5 5so;46 g *,37 g *;;5h g *;;;;2e g lm b5 *,4s g lm b5 *;3u g *;12 g * a8d;;3t g 1 -2 tl *;2r g *;;;;;3x g * 63w;;52 g a86 b5 11k *;46 g *;;;;;;;46 g *;;3c g *;58 g 5wc * -2 a2e -2 a2d;;;13 g * cm,3f g 0 b5 *,b g * aan,3n g * cm;;;;;;;;2r g 5ot b5 *;;;f g *;;;;;1f g 6d7 mq * 9xk a0h,1f g 5ny * 9xk a0h;3u g *;;3u g *;3w g * 6bf;;;;1u g 5yg *;q g 1m * b5 ls 9x3,q g 1m * b5 mq 9x3,q g 1m * b5 5ny 9x3,q g 1m * b5 67u 9x3,q g 1m * 9x4 9x3,10 g 1m * b5 ls 9x3,10 g 1m * b5 mq 9x3,10 g 1m * b5 5ny 9x3,10 g 1m * b5 67u 9x3,10 g 1m * 9x4 9x3,3t g 1 -2 1m *,1a g 1m * b5 ls;;28 g * b5 5zf,4c g * b5 5qk 5c;;;;1p g e1 *,24 g e1 *;;;;;28 g *;1p g *;;;g g * 5n0;;;;;;u g *,u g * b5 5o1;23 g * 625;;3f g 0 tl * b5 5ny,3f g 0 tl * tl 5ny,3f g a5w 8r a5l 0 tl *,3f g a5w a5l 0 tl *,3f g a5w 8r 0 tl *,3f g a5w 0 tl *;;;;;;3y g *;46 g *,5h g *,3z g a55 b5 *,49 g a6n -2 1m *;;r g *,3g g * e1 61v,2o g * 11k;;;;4f g * b5 6ap,4f g * 9zc;;3d g 5vm *;;;f g *;f g *;;;4x g a81 -2 *;;;;3f g 0 tl 5pb b5 *,3f g 0 b5 *,3f g * b8 0 a5n 5ny a5o,3f g * b5 0 a5n 5ny a5o,3f g * a5n 5ny a5o,3f g * b8 0 a5n a5o,3f g * b5 0 a5n a5o,3f g * a5n a5o,2p g ahm -2 11k *,2p g ahm -2 z4 *;b g 63o *;;;;;;22 g pw * a1w;46 g *;4k g * 8r;;;3j g * b5 9xn;;;;5j g 6d0 ul 6cp *,5j g 6d0 *;;3x g * 67j;;;;33 g aep aeq b5 *;;4q g ac2 b5 * -2 ac3 ac4 -2 ac5,4q g ac2 b5 * -2 ac3 -2 ac5;;;42 g *;;;;5g g * b5 6ap;;;;;;;5h g *;5h g *;;;;;;c g * ab5 b5;47 g 5sz b5 lv 67g 0 5z9 b5 mn *,47 g e1 lv 67g 0 5z9 b5 mn *,47 g 5sz b5 67g 0 5z9 b5 mn *,47 g e1 67g 0 5z9 b5 mn *,47 g 5sz b5 lv 0 5z9 b5 mn *,47 g e1 lv 0 5z9 b5 mn *,47 g 5sz b5 0 5z9 b5 mn *,47 g e1 0 5z9 b5 mn *,47 g b5 mn * -2 a1f -2 a1g;;3u g *,5h g 5tg b5 *;5h g 6dn ls *,5h g 6dn z4 *,5h g 5tg b5 ls *,1f g * a0i,2a g *,23 g 5os b5 *;;5k g act -2 4b b5 *,5k g * 694 b5 9x1;;;;2b g * 1m,3w g * 67j,3x g * 67j;;;;;;5j g 1m 6dq b5 63n *,5j g tl 623 b5 63n *,5j g afw 63n *;;;;1b g y7 *,q g * b5 ls 9x3,q g * b5 mq 9x3,q g * b5 5ny 9x3,q g * b5 67u 9x3,q g * 9x4 9x3,10 g * b5 ls 9x3,10 g * b5 mq 9x3,10 g * b5 5ny 9x3,10 g * b5 67u 9x3,10 g * 9x4 9x3;;41 g * 11k 9x1 a96 a97,41 g * 11k 9x1 a96;28 g * b5 5ux,28 g * 64v 6ez;;12 g *;12 g *;2i g y7 ls *,2i g y7 du *,2i g y7 mn *;1f g * ul -2 xi 5ma -2 a0v,1f g * ul -2 a0w -2 a0v;5g g * 9wj;;47 g a1c -2 * 5lr;;;1b g 9wp tl * -2 9wq,q g tl z4 *,q g tl * b5 ls 9x3,q g tl * b5 mq 9x3,q g tl * b5 5ny 9x3,q g tl * b5 67u 9x3,q g tl * 9x4 9x3,40 g 9xg -4 tl z4 *,g g 9z2 b5 z4 *,g g 9z2 b5 11k *,3d g * b5 67i,34 g 9x1 *,34 g * a5c,34 g * b5 5l4 1m 9x1 63k,34 g * 1m 9x1 63k,34 g a5f 9x1 *,3 g aai *,10 g tl * b5 ls 9x3,10 g tl * b5 mq 9x3,10 g tl * b5 5ny 9x3,10 g tl * b5 67u 9x3,10 g tl * 9x4 9x3,i g *;;5g g *;2r g *;1h g *;;28 g *;;;;;;;;;;;;17 g *;17 g *;;;m g tl * 15h tl 5tk;m g * 15h 6do;;;4d g 5lr b5 ul xj * 6cc;47 g * b5 lv 0 5z9 y2 po,47 g * b5 lv 0 5z9 a1e,47 g * b5 0 5z9 y2 po,47 g * b5 0 5z9 a1e;5g g *;1h g *,3l g *,1q g *,r g *,2r g * 15h mq 69u,2r g * 15h 69u;;;4c g * 1m 6dc;;;;;1p g * 5ot,1p g * z4 5ot,1p g * 11k 5ot,19 g a4z -2 * 5ot,24 g * 5ot;;;;45 g 3y *,5k g act -2 3y *;;;5h g * b5 ls 5xo,21 g * b5 ls 5xo,21 g * b5 5xo;;1m g 5ue *;;;;;;;;;19 g 5z1 1 *;;;;;;58 g pw * 9x1 a2k,58 g ns * 9x1 a2k;56 g *;;52 g a86 ls *,1m g * 65p;;;4q g ac2 b5 0 * -2 ac3 ac4 -2 ac5,4q g ac2 b5 0 * -2 ac3 -2 ac5;;5k g * -2 j8;;19 g * 5x1 5t9,19 g * a4h,19 g 1my * e1 61d,19 g 1my * a4i,19 g * 5x1,1q g *,2t g 1tj b5 *;;1f g a11 * 1m ls a12,1f g a11 * 1m a12;;4c g *;2 g abt 1m 63n * -2 5s8,2 g abt 1m * -2 5s8;;1m g * 63k;5f g 5p1 b5 *;;;f g *;3u g *,4k g * 69b,28 g * 64b;3u g *;24 g 1m * 67c;1q g *;46 g *,5h g *;;;;;;;3t g 1 -2 e1 *;;;;;;;41 g a94 tl 5ny 125 b5 *;;;;;;;;5g g * 5x8,22 g du * 15i f3 a23,22 g du * f3 a23,23 g 5nj b5 *,23 g 5wg *;;;;;w g tl * b5 mn ahv,w g tl * b5 ahv;;;;;;;;;;o g adu b5 * -2 1;;;;;;;3u g *,4c g e1 ls *,4c g 1m ls *,2w g * po a16,2w g po xi a1l -2 *,p g * -2 a2w df 61t,p g * -2 a2w a2x,p g * b5 6cw,p g * tl 5w7,p g * a2y,p g * xi a2z a30 tl a31,p g * a2z a30 tl a31,p g * xi a2z tl a31,p g * a2z tl a31,1k g 5ks 1m ls *;r g *,3c g *;;;;;;;z g *;z g *;;;;;;w g y7 * 1m ul;;;2i g po f3 11z *,2i g po f3 *;;58 g * 5nv -2 a2e -2 a2d;2i g y7 * 64k;;f g *;;18 g * 5ny;;;2v g *;;;;2r g *;42 g *;;;;3u g *;2x g * po a16;;;;;;49 g a6n -2 3a *;54 g 64k *;;46 g *;;;;;5h g *;17 g tl *,17 g *;;;1h g *,3l g *;;;;;;;2t g 5l1 *;;;1q g *;;3u g *,2e g lm b5 *,4s g lm b5 *;;;z g *;;;;m g * 15h 5uq;;;;;;39 g *;;40 g 9xc b5 *,1y g * b5 -2 a0a,s g aba b5 *,s g aba e1 *;1y g * -2 a0a,1y g * p,1y g zy * -2 a0g;56 g * b5 9yu;;;;;;;5j g 1m 6dq b5 63n *,5j g tl 623 b5 63n *,5j g afw 63n *;1u g * 5ol;;;1q g *;;2g g *,1b g *;2g g *,1b g *;;;2m g *;;4x g a6y ns * a6z -2 a70,4x g a6y ns * -2 a70,4x g a6y ns * a6z -2,4x g a6y ns * -2,4x g a79 ns *,4x g ns * a5s a7m;;;;;;;;;;2i g * 9wa,19 g * 1 3a cm,19 g * 1 tl cm,1a g * 1;;;;1j g * b5 6em;;;;47 g e1 0 * y2 po,47 g e1 0 * a1e,3o g ls *;;;3u g *;;;;28 g * 63w,5c g * tl 6en,5c g 6en *,5c g * e1 6en;;;;4c g *;;;;4k g *;5h g 3a *;5h g 6dn ls *;;;;;;58 g a2m 64z *;5g g * b5;58 g a2m 64z ls *;;;18 g *,19 g * 5x1 5x4,19 g * a4l,19 g * 5x1,3z g a52 a53 * b5,3z g a52 * b5;;;2e g lm b5 *,4s g lm b5 *;2e g lm *,4s g lm *;47 g a1c -2 b5 *,2w g a1m a1n b5 *,19 g xi 64k *,19 g a4v *;f g *;;;3u g *,5j g tl 649 b5 * 64k;;;;19 g xi 64k 3a *,19 g a4v 3a *;;;58 g lz * -2 6cy 64w -2 a2d,58 g lz * -2 a2e -2 a2d,58 g zy * -2 6cy 64w -2 a2d,58 g zy * -2 a2e -2 a2d,58 g 9x1 65j pw *;;;;;;;;;;2v g *;;3n g tl *;;4k g * 8r,4k g * 1m,4i g * 1m -2 adm -2 3a 60y,4i g * 1m -2 adm -2 e1 ls 61v,4i g * 1m -2 adm -2 adn;3j g * b5 9xo;;;;;;;;;;19 g * 5xk;2j g a4f * a4g cm,2j g a4f * a4g;1j g *;28 g * b5 5qk;;;;1p g e1 *,4x g 6cb e1 *;;;58 g ns * -4 9x4 -4 a2c;21 g *;3f g 5yz * a5t a5u,3f g 5yx * a5t a5u,3f g 5yz * a5u,3f g 5yx * a5u,r g a2m 5z0 *,r g a67 -2 5yx *,20 g a9y * a9z aa0,20 g a9y * aa0,2p g 5yx * -8 ahi,2p g 5z0 * -8 ahi,2p g a9o aab aht *;;;;;5f g 5p1 *;;;;;;;;3t g 1 -2 e1 *;;;;;;3u g *,1j g * b5 6dc,1j g 6d7 du *;f g * b5 5ui;2j g * 5z9;3j g * 9xq,c g * ab6 b5;40 g 9x8 9x9 -2 5wo *,3u g 5wo *,23 g 5wo *;;2i g 1m *;3y g *,3y g a3g 11y *,3y g a3g *;;1m g 67n b5 *;46 g *;34 g 9x1 * 64k,54 g * 64k;41 g vp b5 *;;;;3t g 1 -2 e1 *;;2i g * po;;58 g 67l 6a3 6e5 *,2j g a42 * a3i cm,2j g a4d * a4e;;;19 g xi 64k du * cm,19 g a4v du * cm,52 g a86 11k *;2r g 5pi *;;;;54 g 6d1 *;;;;;;1p g *;;;41 g *;;28 g 64x b5 *;2l g 168 1m 6d7 lv *;2v g *;f g 5sw b5 *;;;;4k g *,2x g po xi * a15,2x g po * a15,2 g xi * -2 abu -2 abv -2 1gn -2 64v 68e,2 g xi * -2 abu -2 abv -2 1gn -2 abw;52 g 6ah *;;;;f g *;2v g *;4x g * 13t;;3d g 1m z4 *,3d g 1m 11k *,58 g o2 * f3 -4 9x4 -4 a2c,58 g a2m a2n e1 *,2h g 1m 11k *,2h g 8r 11k *,1m g 1m * b5;46 g *,37 g *,5h g *;5j g 1m 6dq b5 *,5j g tl 623 b5 *,5j g afw *;1b g 1m * 5on,3d g * 5mz,3z g a55 b5 * 5pi,1q g a59 b5 * a5a,49 g a6n -2 1m *,5j g 1m 6dq b5 * 14s,5j g 1m 6dq b5 * 5wi,5j g 1m 6dq b5 * 5l0,5j g 1m 6dq b5 * 5nt,5j g 1m 6dq b5 * 5pj,5j g 1m 6dq b5 * 64m,5j g 1m 6dq b5 * 6d0,5j g tl 623 b5 * 14s,5j g tl 623 b5 * 5wi,5j g tl 623 b5 * 5l0,5j g tl 623 b5 * 5nt,5j g tl 623 b5 * 5pj,5j g tl 623 b5 * 64m,5j g tl 623 b5 * 6d0,5j g afw * 14s,5j g afw * 5wi,5j g afw * 5l0,5j g afw * 5nt,5j g afw * 5pj,5j g afw * 64m,5j g afw * 6d0,48 g a2m agj 1m * agk;;;2v g *;;;;;5g g * 5x8,5g g 5x8 *,4d g * 6ed 6bi,4d g * a1b,23 g 5os b5 *;;1l g 5w1 b5 *,1m g * 66i;;;1p g *;;2 g * 5t9 ac1;;4d g 6dx *;3x g 5qj *;;;;5j g tl * b5 afz;;;;1m g * 65p;;49 g a6n -2 1m *,1m g * 63k;;f g *;;;3j g 1m *,3l g *,1q g *,3t g 1 -2 * 8r,1a g xi *,1a g zy *,1a g qq *;u g *;;;48 g agg ls * agh;;;;;3c g *,o g * b5 ae1;3c g *;;58 g 5wc 5nv -2 6cy * -2 a2d,58 g 5wf 5nv -2 6cy * -2 a2d,58 g a2f -2 6cy * -2 a2d;q g tl * b5 ls 9x3,q g tl * b5 mq 9x3,q g tl * b5 5ny 9x3,q g tl * b5 67u 9x3,q g tl * 9x4 9x3,58 g a2m a2n b5 *,58 g a2m a2n tl *,10 g tl * b5 ls 9x3,10 g tl * b5 mq 9x3,10 g tl * b5 5ny 9x3,10 g tl * b5 67u 9x3,10 g tl * 9x4 9x3,2p g ahm -2 11k *;f g *,5h g *;58 g a2m * du 5r5;3u g *;;;;;;;;;;;;;;46 g *;40 g * 9xe,40 g * 9xf;;;;58 g 9x1 * xi 5l6,58 g 9x1 * a2p,2h g 8r 11k *;2b g *;;;3u g * b5 9xz,28 g * b5 5qk,4c g * b5 6dc e1 6es,4c g * b5 5qk 5c,23 g * b5 6dc;;;34 g 5s8 *;5g g *;5g g y2 lz *,5g g y2 zy *;;41 g 5wb *;;;;;5j g 1m 6dq b5 63n *,5j g tl 623 b5 63n *,5j g afw 63n *;;3u g *,4d g 664 *,22 g ls * 15i f3 a23,22 g ls * f3 a23;;46 g *;;;;;;;;;;;4c g *;4c g e1 *;;;;;;3u g *;;;2x g po xi * a15,2 g xi * -2 abu -2 abv -2 1gn -2 64v 68e,2 g xi * -2 abu -2 abv -2 1gn -2 abw;;;;2b g *;2i g po xi *;;;22 g xi hv 6bx ls *,22 g hv 6b4 6bx ls *,22 g hv 6bx ls *;4k g 5sq *;;;;;5 g *,c g * ab4,c g ab7 *;46 g *,5h g * cm,23 g * cm;;47 g 5t5 *,47 g 5so *;48 g tl *;3d g 64v *;3x g * 6as;o g 61o b5 *;f g 5pt *;;34 g 9x1 * 5s8,34 g a5f 9x1 * 5s8,34 g 9x1 * a5g,41 g 5rw 11k 9x1 * a96 a97,41 g a98 9x1 * a96 a97,41 g 5rw 11k 9x1 * a96,41 g a98 9x1 * a96,2 g abr pw a02 * abs,2 g abr a02 * abs;;;46 g *,5a g * 9yg,37 g *,5h g *;47 g a1c -2 e1 lv *,47 g 5sz b5 lv * 0 5z9 y2 po,47 g 5sz b5 lv * 0 5z9 a1e,47 g e1 lv * 0 5z9 y2 po,47 g e1 lv * 0 5z9 a1e,47 g 5sz b5 * 0 5z9 y2 po,47 g 5sz b5 * 0 5z9 a1e,47 g e1 * 0 5z9 y2 po,47 g e1 * 0 5z9 a1e;;3d g 9zz 64x b5 ls *;;;;3u g *,22 g du * 15i f3 a23,22 g du * f3 a23;;;4d g * 6bi 0 a17,4d g 6bi * 0 a17,4d g * 664 661,3f g xi * 8r,2c g zy *,2c g xi * 8r,2d g adj -8 xi * e1 adc adk;;;;2p g * 8r a9z ahr,2p g * a9z ahr;5g g * lz 65s,3w g * mn 65s;;45 g *;5g g * 65s;;;;;;;;;;;;;;;;1f g 636 a0l *;4q g 5kh b5 * -2 ac7 -2 ac8,4q g 5kh b5 * -2 -2 ac8,2o g 6bi ib ul *,2o g 6bi *;;r g *;;1m g 67n b5 *;1j g 5os b5 *;;3u g * 625,23 g * 625;;;s g aba b5 *;58 g zy 6aj -2 b5 * 5zd,58 g lz 6aj -2 b5 * 5zd,58 g a2r -2 b5 * 5zd,58 g zy 6aj -2 * 5zd,58 g lz 6aj -2 * 5zd,58 g a2r -2 * 5zd,42 g * 5zd;2i g po *,3j g po *,3t g 1 -2 po *;;;;;;;;3u g *,1f g 1m 6d7 mq ul xi *;;;1q g *;;;1p g *;46 g *,37 g *;;;;;;;2i g po xi * -2 9wc,4k g xi *,2x g po xi * a15,2x g po * a15;;4x g * 66h;1j g * b5 afb;;28 g 6cf b5 *,4c g * 613;4k g * 8r,p g * 5wf 66p tl;;47 g * 6e6;;;;;;;;;;;;;46 g *;;m g 5xy 15h *;;;;;;;17 g *;;;42 g *;;45 g *;;;;;46 g *,37 g *,18 g *,39 g *;;;58 g zy * -2 b5 a2q,58 g lz * -2 b5 a2q,58 g zy * -2 a2q,58 g lz * -2 a2q;2i g *;;;;;3u g *,4q g ac2 b5 * -2 ac3 ac4 -2 ac5,4q g ac2 b5 * -2 ac3 -2 ac5;;2w g po ib 678 b5 *,2w g a1k 678 b5 *,22 g a1x * z4,2a g *,2a g 678 b5 *,p g a39 b5 * -4 a3a a3b a3c,1j g 678 b5 *;;13 g 1m ls *,13 g tl *;;;;;;;2h g 1m 63n *;;1j g * b5 5xu;f g 5sw *;;;;2m g tl *,2m g 13m *;p g 69i lv * 66p tl;;;;;;46 g *,f g *,5h g *,41 g a94 tl 5ny * ul;4f g 63p b5 ls 6ap *,4f g 63p b5 6ap *,4f g 6ap *;23 g 5wi *,1j g 5wi *;;2i g po *;1f g 6d7 mq * 9xk a0h;3u g *,1f g 6d7 lv * 9xk a0h;4f g 5ly b5 *;;;;;;46 g *;;46 g *,37 g *,18 g *,39 g *;;;;;45 g 67v *;45 g *;;;;;;;;;;2v g *;21 g *;4x g * tl cm;2i g 1m nm *;;1h g *;1u g * 9yn,1u g * 9yo,4f g 63p b5 *,4f g * b5 5ry,4f g 9zh -2 * -2 9zi 60y,23 g * b5 5kk;1h g *;;45 g *;;1p g *;;1p g *;;;;;5g g * 5sa;1q g a59 b5 * a5a;;5h g *;;;;2j g e1 9x1 * 617;17 g * ul;;;;;;;;1f g 1m * mq ul a0q;;;;;2e g lm b5 *,22 g du * 15i f3 a23,22 g du * f3 a23,19 g * 5x4,4s g lm b5 *,23 g 5nj b5 *,23 g du *;;;;3u g *;3f g 0 tl 5pb tl *,3f g 0 tl *;;;1q g *,3f g 0 tl 5pb tl *,3f g 0 tl *,2t g 5l1 b5 *,2t g 5l1 b5 * b5 5u7,3t g 1 -2 tl *;;;5h g * ls 5xo,21 g * ls 5xo,21 g * 5xo;;;;;;;;;;4d g * a19;45 g *;3y g *;3y g *;42 g *;3u g *;;;;;;;b g *;5h g *;;4d g 67p 6bi 0 * 5ub,4d g 6bi 67p 0 * 5ub,4d g a18 0 * 5ub,22 g ls * 15i f3 a23,22 g ls * f3 a23;;4c g *;;;;;;5c g * tl 6en,4q g ac2 b5 * -2 ac3 ac4 -2 ac5,4q g ac2 b5 * -2 ac3 -2 ac5;3u g *;;4i g * -2 e1 du ul -4 adt,4i g * -2 5up -4 adt;5c g *;3d g *;;45 g 6ch *;4c g e1 *;;3u g *;;;;;;3u g *;;;;2m g *;2m g *;;2 g abr pw a02 67c 61d b5 *,2 g abr pw a02 67c 63p b5 *,2 g abr a02 67c 61d b5 *,2 g abr a02 67c 63p b5 *,2 g abr pw a02 61d b5 *,2 g abr pw a02 63p b5 *,2 g abr a02 61d b5 *,2 g abr a02 63p b5 *;;;4k w * 6ib,58 w * 11y 6qx t0 am6,58 w * am7 -2 am8 -2 am9 ama,58 w * 731 amd 706 ame,58 w * 731 amd ame;l w *;3v w *;;3x w l8 *;3x w 6gr *;m w 72z *;;;4f w t8 cl *,1s w *,4q w auv cl *;;;1h w *,4u w *,15 w *;;;;21 w *;4v w *;;;;;2y w *;47 w *,47 w y2 *;47 w *;2t w * cl 6tp,2t w * t0 6ig;;;;;f w *;;55 w awh -2 * 6z0,55 w awh -2 * 6ix;;21 w *;;3u w *,3v w *;41 w aq6 * 0 aq7;;;4d w 6zp * 0 1x4;;;;m w * j4 6qw;m w * j4 6qw;;;;;2r w *;;;;;5g w 6o1 *;1h w *,5 w jm *,5 w *,4u w *;5 w *;2r w *;;;;;;;;;21 w *;3z w anp -4 jm *,3z w anq * anr ans,3z w anq * ans,1k w 3b *;;1x w *;;u w *,3x w * cl 6xe,1s w *,v w ax0 -4 ax1 *;3k w jm * asx asy,3k w jm * asy;3u w *,l w *,3v w *;4k w *;;1b w lr * aib,f w 6wd *,2y w 6wd *;5h w 6n2 lr *,5h w jm 6ix cl *,1f w * 6po 6os,1f w * 6ho,22 w alo * df 70c alp,22 w alo * df alp,22 w 6ke ls z5 *,2a w *,1s w *;5g w *;l w *,3v w *;;1s w *;;1l w * t0 724,l w *;;;;m w * df 6x7;;;4s w lm cl *;3x w * cl 6se;;1b w lr * aib;l w *,3v w *;5k w arq *;g w akb -2 6kn *,g w 6kn *,4f w 6iw *,25 w av4 -2 4b *;4f w akd -2 *;;4f w 6pe *,5k w 6pe *,25 w 6pe *;;;;5h w *;4s w lm cl *;;3u w *;;17 w *;;;;3i w * 6qe;1q w *;;46 w *;;46 w *,37 w *;5d w *;5d w * 6u3;1k w * 6tp,1k w jm *,2k w *;;;;;;3u w *,1f w 723 lz * akm akn,1s w *;1h w *,4u w *,15 w *;1b w 1m * 6m1 6hw,1b w 1m * b8 6lu,1b w 1m * 6m1 6nc,1b w 1m * 6sy,q w 1m air *,40 w aj1 -4 1m aj2 *,1i w aua 1m 11n *,1i w aua 1m zg *,1i w aua 1m *;4f w * cl 6lh,4f w akd -2 * cl 6lh,4f w akd -2 * cl 6lw,4f w * cl 6lw,2k w * cl 6tp,2k w * cl 6lh,3i w 8r *;1p w au *,24 w au *,24 w 1m *;l w *,3v w *;;36 w * 6m1 6r3,36 w * 6v1;;1h w *,3l w *,4u w *,15 w *;;;1p w *;3f w 0 t0 * cl 6t8,3f w 0 t0 * z4 6t8,3f w 0 t0 * t0 6t8;;55 w 6z0 *;;;l w *;28 w * cl 6sk;;21 w *,3v w *;58 w o2 * -4 aji -4 am2;21 w *;5g w 7n *,1i w y2 *;5g w *;3i w 6in *;;4u w *;;;;;46 w *,5h w *,3z w anm ann -2 6sy *,3z w anm -2 6sy *,49 w aop -2 38 *,49 w aop -2 1m *,21 w *;4f w * akc,3k w * at0 -4 at1,3k w 7n hv jg *,x w *;1x w *;27 w aw8 b8 *;;3u w *,4c w 3a *,2a w *,p w * -2 amm df 6rm,p w * -2 amm amn,p w * amo,p w * y2 amp amq t0 6ql,p w * y2 amp amq 13m 6jd,p w * y2 amp amq t0 6s8,p w * y2 amp amq 71m 6jd,p w * amp amq t0 6ql,p w * amp amq 13m 6jd,p w * amp amq t0 6s8,p w * amp amq 71m 6jd,p w * y2 amp t0 6ql,p w * y2 amp 13m 6jd,p w * y2 amp t0 6s8,p w * y2 amp 71m 6jd,p w * amp t0 6ql,p w * amp 13m 6jd,p w * amp t0 6s8,p w * amp 71m 6jd,1s w *,3v w *;3x w arv cl *;1h w *,18 w *,3f w 0 t0 6j6 cl *,3f w 0 cl *,3f w * b8 0 ao3 6t8 ao4,3f w * cl 0 ao3 6t8 ao4,3f w * ao3 6t8 ao4,3f w * b8 0 ao3 ao4,3f w * cl 0 ao3 ao4,3f w * ao3 ao4,39 w *;;;5d w *;;;;;4v w *;l w *;;;1m w *;1v w *;;;4k w *;4k w *,4x w ap7 -2 au *,1s w *;5k w 10f *,5k w *;2r w *;;;;4k w *,21 w 3b 6hl 6m1 *,21 w 3a 6sg 6m1 *;;;g w aka b8 *,g w aka b8 zg *,g w akb -2 *,3d w * cl 6w0,34 w ak9 *,3 w 8r 11y *,3 w arj *;5h w *;3i w jm *,3i w *;;;;;;11 w 1 jm *,11 w jm *,3i w *;3u w *,2w w * h5 6og,2w w * 6ni 11y qn,2w w * jm 11y qn,2w w * 6po 13m 6rm,1s w *,3v w *;46 w *,4u w *,15 w * auh aui -2 auj,15 w * auh -2 auj,5d w * 6zz;3v w *;;3v w *;;2b w *,1s w *;;;z w *;;3i w 3a *;g w akb -2 6kn *,g w 6kn *;;2k w *;3u w *,l w *,3v w *;21 w *;;4u w *,11 w *,11 w * au1;11 w *;;;4f w *;12 w *;12 w *;l w *;;2w w 6hg 6mj -2 *;;;1v w *;;;;1b w jg * aib;m w * df 6mb,m w * 6mb;;;;;;4f w akd -2 * 6iw,4f w 6lt * ake 6iw;1q w *;;1h w *,2r w * df aro 6v9,2r w * df 6v9,4u w *,15 w *;;;;17 w *;1v w auw mn *;;;;;;1v w *;;;;;;;;4x w app apq *;;1m w *,27 w aot 1m * aw6 aw7,27 w aot 1m * aw7;;;l w *,3v w *;3x w *;;3u w *,m w 6fg 3a *,m w * jm 6rn,28 w * ak8 6pj,28 w ak9 *,28 w * 6gx,28 w * jm 6rn,l w *;1k w * 6wi;47 w * 6ye 71z 70t;3u w *,1s w *;;46 w *,5h w *;1q w *;;l w *,3v w *;f w *,3x w * cl 6xe;17 w *;17 w *;3k w 1m 6or -2 * jg,3k w 11z 736 -2 * jg,3k w jm 6z4 -2 * jg,3k w asw -2 * jg;;3x w 724 *,3x w 6zc *;1x w *;;;;m w * j4 6qw,m w * lz 6ny;;;;2i w * df pt 6ta,47 w akz -2 * 0 qp,47 w * 0 qp al1,47 w * lz 0 cl 6t7,47 w * 11y qn,47 w * ala;;;;42 w *;;;2x w * pt akw;;49 w aop -2 3b *,55 w 6z0 *,55 w awh -2 3b *;g w * 6kn;;4x w 0 * ana ap5;2v w *;2r w *;;;;;;5h w *;;;;46 w *;;;5g w pt *;;2i w * 1m;;;19 w 6r6 *,2t w 6fz *;2i w *;5h w 6n2 ls *,21 w 6n2 ls *;28 w 6jr * jm 6op,4f w 6jr * df;;1q w *;1b w aia -2 6lp *,1b w ls * aib;3u w *,4s w lm cl *;;46 w *,5a w * 6hp,37 w *,5h w *,55 w awh -2 3a *;l w *;z w *,z w jm *;;m w * df 6x7,m w * 6x7,3k w 1m * -2 asv,1i w 1m * cl au6 au7,1i w 1m * cl au7;1y w * -2 akk;;;;5h w 6vp *,2j w amz 0 a3x 0 an0 3a *,2j w amz 0 0 an0 3a *,2j w amz 0 a3x an0 3a *,2j w amz 0 an0 3a *,2j w an1 a3x an2 an0 3a *,2j w an1 an2 an0 3a *,2j w an1 a3x an0 3a *,2j w an1 an0 3a *,2j w 6up 6sc 3a *,13 w an6 *,13 w 6t8 *,3n w an6 *,3n w 6t8 *;2b w *;;;1v w *;55 w *;;f w 6iy *;;4c w *;3v w *;2g w *,1b w *;2g w *,1b w *;2g w *;4x w * apr;39 w *;;;;;3u w *;;;28 w 6iw ak8 *,32 w * cl 11y ax6,32 w * cl ax6;5c w * 13m 72w,5c w * 72w,5c w * 71m 72w;3v w 72z cl *,3v w *;;z w *;;;;4u w *;;;;2w w 6sq *;46 w *;51 w awv -4 * -2 6ix;;;;16 w avn cl * -2 1,16 w avn at * -2 1;;4s w lm *;49 w *;1v w *;3x w *;;4k w *,1s w *,3v w *;4k w * 1m,4k w * 3a,4k w * 38;;;2t w * 6oe au 6ix;2a w *;;;;r w *;1v w *;1v w *;1s w *;;3u w *,f w * 3b,l w *,3v w *;;3i w 6ig *;;l w *;;;;;;;4s w lm cl *,19 w * 6w4,2y w pt df 11y *,2y w pt aum *;;3v w df *;19 w 6ld *;l w *;;2k w *;4m w * cl 72u;2j w p8 alz 713 *,3x w 6iw *;;l w *;l w *,11 w * au2,3v w *;;;;;4d w 6v0 *;;;;46 w *,5d w *;;55 w 6ix *;5f w *;3v w *;;3i w aw0 *,3i w jm * ar6;;3k w jm * asx asy,3k w jm * asy;1v w auw mn *;1v w *;1v w *;;;l w *,3v w *;3x w * au 6ie;41 w 6ss *;;3u w *,l w *,3v w *;;40 w ais -2 ait -2 72z *,3u w 72z *;;2i w 1m * 7j;46 w *,5d w *;;3c w *,1x w *;5d w 3a *;3y w *;4l w * au 6tv -4 1;;;;;;l w *;3i w 3a * b8 6y6;;41 w *;;;2l w 723 lz *,2l w cl 723 lz *,2l w aks *;;52 w 6yb *;5f w *;;2v w *,2i w * 721;5d w *;;2i w * 27d;;;;4k w *;1b w 1m * 6iv,1b w 1m * 6zz,50 w 3a * ajg,3d w * 6hy,49 w aop -2 38 *,27 w 6kn b7 * awa,55 w awh -2 38 *;;4f w * cl 6iw;;4d w 726 *;2x w pt * akt;5g w 6o1 *,4d w * aky;;1x w *;;1f w * 6is akm akn,3f w 0 cl *,3f w 0 z4 *,3f w 0 t0 *;;;1p w *;4u w *;;;3o w *;1x w *;1b w aia -2 6lp *,1b w lr * aib,1b w 1m 6iv 6m1 *;31 w 6iw at 6pj jm *,31 w ax7 jm *,31 w 6iw at 6pj *,31 w ax7 *,31 w * b8 ax8;;21 w *;;3c w *,1x w *;3c w *;;3l w *,1q w *;;;3x w *;;;2y w *;f w *,5h w *,15 w 6wd auh auk * 3a 6lb,15 w 6wd auh * 3a 6lb,2y w 6wd cl *;16 w avn cl * -2 1;3d w 6hy *,3e w atg 6g0 *;;28 w *;;4f w *;;28 w *,4c w * 5c;l w *,3v w *;3i w 8r *;f w *;;f w 6iv *;;;;1k w asf asg * cl 6w0,1k w asf * cl 6w0,1k w asi jg * cl 6w0,1k w asi * cl 6w0;3u w * cl ajk,l w *,3v w *;;;42 w amr b8 *,34 w 6kn *,3g w asm asn b8 *;;5g w *;4x w 0 6nu ana o2 *,4x w 1 ana o2 *,4x w o2 * -2 1;2r w * cl,3v w *;40 w * aj0;41 w 6yq *;2k w *,1x w *;4d w * 6v0;l w *,3v w *;;;;l w *;;;;47 w pt * alb jg 6v0,58 w * 6tu 11y amg;4c w jm *,4c w *;3u w *,1s w *,2k w *;;3v w *;1u w 6xc *,3i w *;3i w 3a *;;3u w *,1s w *,l w *,3v w *;;17 w y2 *,17 w *;39 w *;;46 w *;4v w *;3v w *;3i w 6iw *;;;3g w * jg asj ask,3e w * cl pr;;5d w *;;;5 w *;;4u w *,3e w * ato;2i w * ai4,5 w * aji -2 ajj,2e w * aj8 aju,1k w asi jg * 6s7,1k w asi * 6s7;;;4v w *;21 w * t0,1x w *;22 w * alv 6pm;;;34 w ak9 * 6kn;21 w *;;;;5d w *;;;;5g w xi *;;5g w * 6xj;4u w * asa,55 w awd * awe;;42 w * amv;;1h w *,4u w *;2k w *;;2y w pt y2 71u cl 11y * cl 6qx,2y w pt df 11y * cl 6qx,2y w pt aum * cl 6qx;;;;;;4x w * 6uw;;42 w *;;18 w *;;;1u w ak4 *;;;3u w *,l w *,3v w *;;1p w *;5f w *;;;;;;;;;46 w *,37 w *,18 w *,39 w *;;4b w *;;52 w *,3i w 8r *;;;3j w * aj8 aj9,r w *,3k w asu -2 8r ls -2 *,3k w asu -2 ls -2 *,3k w ls * 12n;r w *;;;2i w pt df * -2 ai5,2x w pt df * akt;5c w * 13m 72w,5c w * 72w;;;5h w *;;;;;3j w pt *,46 w *,44 w *,56 w * 6zz,37 w *;;;;;;;42 w * 727,42 w amr 6m1 *;49 w *;4a w 6fz cl *;4k w * 8r;47 w * 72a;;;4m w 6w5 cl *;;;;;;2i w *;28 w 71b *;;;;;3i w *;52 w *;;;z w *;l w *;1x w *;z w *;;;;3v w *;z w *,4x w apm mn *;;;;;;;5g w *;;l w *,3v w *;3k w jm * -2 asv;;2a w *,3g w asm asn 6m1 *,1s w *;;2i w * ai3,1b w * 6le,1b w * 6zz,19 w * anh,19 w * 6rc;;x w *;4k w *,4k w o2 *,1v w o2 *;3x w * 6jn;13 w 1m *;;;4f w 6jr cl *;;2m w z4 *,2m w 13m *,2m w 71m *;;1p w *,1x w *;46 w *,5h w *;;;28 w 6ue cl *;;19 w * 6w4,1q w *;;1q w *,4u w *;58 w * -4 aji -4 am2;;;;49 w *;3c w *,49 w 1kt cl *,4a w 6fz cl * au 6ix,4o w 1kt cl *,3v w *,1x w *;1b w 1m * ail aim,4u w *,11 w * cl;;4f w *;;1b w aig * -2 aih;;;;;;2b w *,3v w *;4s w * lm;;;;;;46 w *,37 w *,18 w *,39 w *,1k w 6q9 6g9 *,1k w 8r mn *;5f w *;;;f w *;;;;;;;;l w *;;5d w *;7 w cl * atc;4x w 0 *;1h w *;;1p w *;1x w *;;1p w *;;1z w *;;;;;5h w *;3v w *;l w *,2y w * 6hf,3v w *;28 w * 6yd,l w *,3v w *;3d w t0 *,3v w *;;;;;1i w 1m * cl,55 w awh -2 3a *;4b w *;;l w *;3j w * aja;3f w 0 t0 6j6 t0 *,3f w 0 t0 *;;1q w *,2t w 6fz cl *;56 w *;56 w *;1v w *;;2y w pt y2 * cl 11y 6qx;;;;1z w *;4d w 6vp 7j y3 * 70t;;2i w pt df 11z *,2i w po *,19 w po *,19 w pt df 11z *;;1f w * j4 6is akm akn,1f w * akm akn,55 w awd * 7p 7j awe;;3x w 6ot *;4d w * 6v0;;3u w *,l w *,3v w *;3y w *;;;;5h w *;;3i w *;;;;;;;;;21 w *;;3v w *;;;r w *,55 w awh -2 *;;3u w *,3v w *;;5c w *;;l w *;;3u w *,58 w io * amd 706 ame,58 w io * amd ame,l w *,3v w *;;4l w 7o * amq avv 1,4l w 7o * avv 1,4l w 7o * amq 1,4l w 7o * 1;3u w *;f w *,2y w 1c6 cl *,2y w 1c6 cl 6qx *,2y w * 3b 6nr,2y w * jm;3k w 11z * -2 asv;3d w 1m * 6sv;4l w 7n * -2 avr -4 1;12 w * 6lj;5d w *;;;;;;;;;;;5j 1s p2 7jd *;;;;;;;;5 1s *;;3x 1s * 7mn;5h 1s 754 1m *;23 1s 7dk *;;;;;5j 1s p2 7jd *;;;;;45 1s *;56 1s * b5 7af;5g 1s *;;5g 1s xi *,34 1s * 86 79b;;3u 1s *;;f 1s *;;;;m 1s * qq 7h3;;2r 1s *;;5 1s 86 *;f 1s * 7a4;5 1s *;2i 1s * axh,5 1s * az2 -2 az3,2e 1s * azd aze,4d 1s * ul 7pp 7qr;2r 1s *;;;;45 1s *;4b 1s * 78g 7pc;;;i 1s * d2 766,5k 1s bce -2 * b5 73n;;;;;;;;;;47 1s * xi;;1j 1s 7ml b5 *;58 1s * df -2 az2 b2x,58 1s * df -2 b2x;21 1s *;;;;;;;5h 1s 754 1m *,21 1s 7ao au 1m *,21 1s 754 1m *,21 1s 7ao au *,21 1s 754 *,s 1s * 7id;;;1b 1s axr -2 7kv *,1b 1s 1m * axs;;5g 1s * 1m;;4q 1s bbm b5 * -2 bbn bbo -2 bbp,4q 1s bbm b5 * -2 bbn -2 bbp,o 1s 7k9 b5 *;3j 1s * b5 ayq,5j 1s * b5 pw;;;;3u 1s * b5 az4,23 1s * b5 7rn;;;;;4x 1s * 7ln;5 1s e0 *;3w 1s * p0;;;3 1s 4b azd *;g 1s 7du *;;1j 1s * b5 7ah;;;5h 1s *;;3u 1s *;;4s 1s lm b5 *;46 1s *,37 1s *,52 1s b81 d2 xx *;46 1s *;;;2r 1s *;46 1s *;;;21 1s *;13 1s * cm,3f 1s 0 b5 *,41 1s b8z * -2 b90 -2 ul -2 b91,41 1s b8z * -2 b90 -2 -2 b91;3u 1s *;;;2o 1s 12p * -8 bgu;;;;;;;q 1s ay7 d2 *,1f 1s 7rj qq * aym b0y,1f 1s 76q * aym b0y,10 1s ay7 d2 *;3u 1s *,1f 1s 7rj 4k * aym b0y;;3w 1s * 7qd;;;;1u 1s 7f8 *;q 1s 1m * b5 76q ay4,q 1s 1m * b5 7my ay4,q 1s 1m * ay5 ay4,10 1s 1m * b5 76q ay4,10 1s 1m * b5 7my ay4,10 1s 1m * ay5 ay4;;;4f 1s 7ev d2 *,23 1s * b5 73n,3t 1s 1 -2 po *;28 1s * b5 7iu,28 1s * b5 7g0,12 1s * b86;;;1p 1s b4h *,24 1s e0 *,24 1s b5 *;;1h 1s *,3l 1s *;;1p 1s *;3f 1s 0 tl * b5 76q,3f 1s 0 tl * tl 76q,3f 1s b5w 86 aza 0 tl *,3f 1s b5w aza 0 tl *,3f 1s b5w 86 0 tl *,3f 1s b5w 0 tl *;;;;;3d 1s * b5 7sw,58 1s * ns -4 az2 -4 b2m,48 1s ns * bga bgb,48 1s * bga bgb;;;g 1s * ta,21 1s *;3f 1s fv * b5j ul 7qb,3f 1s fv * b5j b5u,3f 1s 7e7 * b5j ul 7qb,3f 1s 7e7 * b5j b5u,3f 1s 7dv * b5j ul 7qb,3f 1s 7dv * b5j b5u,3f 1s fv * ul 7qb,3f 1s fv * b5u,3f 1s 7e7 * ul 7qb,3f 1s 7e7 * b5u,3f 1s 7dv * ul 7qb,3f 1s 7dv * b5u,20 1s b9i * a3x b5y,20 1s b9i * b5y,2p 1s fv pw * -8 bh5,2p 1s bhb pw *;u 1s *,u 1s * b65;;;;;;46 1s *,5h 1s *,49 1s b6m -2 1m *,49 1s b6m -2 7kf *,2r 1s * ba7;5j 1s p2 7jd *;3g 1s * e0 7hy;2t 1s 744 b5 *;4f 1s * b06,1v 1s 7kt m5 7ca b9v *,1v 1s bc6 b9v *;;;;;b 1s 7jf *;;;;;;;4x 1s b7x -2 *;;18 1s *,3f 1s 0 tl 77l b5 *,3f 1s 0 b5 *,3f 1s * b5 0 b5o 76q b5p,3f 1s * b5o 76q b5p,3f 1s * b5 0 b5o b5p,3f 1s * b5o b5p,39 1s *,2p 1s bh9 -2 z5 *,2p 1s bh9 -2 11l *;;1k 1s * b2f 7cw;1d 1s x8 *;;;;;;;;;;3x 1s * 7mn;3w 1s 7mc *,3x 1s 7mc *;28 1s 77b b5 *,4c 1s 77b b5 * 5c;5g 1s p3 *;33 1s bec bed b5 *;;4q 1s bbm b5 * -2 bbn bbo -2 bbp,4q 1s bbm b5 * -2 bbn -2 bbp;;;;;;;;;q 1s tl z5 *,q 1s tl * b5 76q ay4,q 1s tl * b5 7my ay4,q 1s tl * ay5 ay4,g 1s b00 au *,g 1s b00 au z5 *,g 1s * 766,3d 1s * b5 7re,34 1s arq * b5d,34 1s arq *,34 1s * b5f e0 b5g 7jc,34 1s * e0 b5g 7jc,34 1s b2f arq *,34 1s b5h 1m arq *,34 1s b5h arq *,34 1s au * b5 7t6,3 1s ba2 * b5d,3 1s ba2 *,10 1s tl * b5 76q ay4,10 1s tl * b5 7my ay4,10 1s tl * ay5 ay4,3w 1s * 7eg,i 1s *,1a 1s tl * au;5h 1s *;;58 1s 7mz q3 *;;c 1s * 11x 77i;47 1s 7an b5 0 7ft 77g *,47 1s p4 7mm 0 7ft 77g *,47 1s e0 0 7ft 77g *,47 1s 77g * -2 b1s -2 b1t;3u 1s *;5h 1s 754 1m *,5h 1s 7ao au *,1f 1s * 7g2 7f2,1f 1s * 75u,23 1s 77b b5 *;;5k 1s * 7o2 d2 b2i;5j 1s 7hn *;;;;;2b 1s *;;;;36 1s bgj 76v b5 *;;;;2r 1s *,5j 1s p2 7jd *;;;4f 1s 77c b5 *;;;f 1s 7nx *;12 1s *;12 1s *;5g 1s *;;;;3u 1s *;;;1b 1s xq *;2d 1s yf * bcz 7jd bd0,2d 1s yf * bcz bd0;;;;;;;47 1s b1p -2 * b5 0 7ft,47 1s * b5 0 7ft b1r;;1h 1s *,3l 1s *,1q 1s *,r 1s *,r 1s * q3,r 1s * mn,2r 1s * df qq ba6,2r 1s * df ba6;47 1s *;;;;;45 1s 3y *;;;1m 1s bgo 1m * mq;56 1s * b5 azu;;1m 1s 7so *;;17 1s *;17 1s *;;;;3n 1s 7rj qq *;52 1s b81 1m *,20 1s 1m * b9j b9k,20 1s 1m * b9k;1m 1s 7jc *;1v 1s * q3;4q 1s bbm b5 0 * -2 bbn bbo -2 bbp,4q 1s bbm b5 0 * -2 bbn -2 bbp;;19 1s * b4i,19 1s b4j * b5 77g,19 1s b4j * e0 77g,19 1s b4j * b4m,1q 1s *,3t 1s 1 -2 e0 *;;;;;;;;5f 1s 77m b5 *;;1v 1s * qq,1v 1s * q3;;1q 1s *;46 1s *,5h 1s *;;;3u 1s *,28 1s * 7k4;;m 1s d9 * 7h3,m 1s qq * azv;;1q 1s *;f 1s *;;;;;;;3c 1s *;;;;;;;1b 1s axr -2 7kv *,1b 1s q3 * axs,1b 1s 9x0 779 d2 *,22 1s q3 * la df b2a,22 1s q3 * df b2a,23 1s 765 b5 *,23 1s q3 *;1b 1s axr -2 7kv *,1b 1s 1m * axs,1b 1s 9x0 779 au *,1b 1s 9x0 79b au *;;;49 1s *;;;3c 1s *,1d 1s 12p *;;;;2i 1s * p3;1b 1s axr -2 7kv *;;o 1s bdh b5 * -2 1,o 1s 7k9 b5 *;;1r 1s * 86 7t6,1r 1s * be6;;;3u 1s *,4c 1s p2 *,4c 1s 1m *,2w 1s * p3 b1l,p 1s * -2 ayr df 7hs,p 1s * -2 ayr b34,p 1s * 7d3,p 1s * b35 b36 b37 tl b38,p 1s * b35 b36 tl b38;;r 1s * m5 b66,r 1s * m5,r 1s *;;;;;p 1s tl * po b39;1l 1s 7d0 b5 *,5j 1s ayz * b5 741;;w 1s xq *;;;;;;;42 1s * b3w;49 1s b6m -2 7kf q3 *;f 1s *;5j 1s po 7jd *;;;2v 1s *;;;2r 1s *;42 1s *;;;2x 1s * p3 b1l;58 1s b31 zy *,58 1s ul fd axp *,58 1s fd axp *,58 1s ul axp *,58 1s axp *;49 1s b6m -2 7kf q3 *;19 1s b4n * 7dw,19 1s 7o4 *;;;;;3y 1s *;5g 1s * axq;;5h 1s *;;;46 1s *;17 1s tl *,17 1s *;;;;;2c 1s * 86;;;;;;;;;;19 1s 7ha *,2t 1s 744 *;;;;;;3u 1s *,4s 1s lm b5 *;;;46 1s *,5a 1s * 75v,37 1s *,5h 1s *;;z 1s *;;m 1s * df 7st,m 1s * df q3 7st,m 1s * 7st;1q 1s *;1b 1s axr -2 7kv *,1b 1s 1m * axs;39 1s *;;40 1s ayf b5 *,1y 1s * -2 b0q,1y 1s * -2 b0x,s 1s bay b5 *,s 1s bay e0 *;;1v 1s bc1 tr *;;;;1u 1s * 777;;;2i 1s p3 df *;;;;;2g 1s *,1b 1s *;2g 1s *,1b 1s *;;;2d 1s 1m * bcz 7jd bd0,2d 1s 1m * bcz bd0,2p 1s * -2 7kj;;;;;;4f 1s *;;;47 1s b1p -2 e0 0 *,47 1s e0 0 * b1r,18 1s p2 *,3o 1s 1m *;;;;3u 1s *;;g 1s *;;5c 1s * tl 7sw,5c 1s 7sx b5 *;2w 1s b1x b1y b5 *,19 1s b4z *;2b 1s *;;;;4k 1s *;4k 1s *;;48 1s * 0 0;4k 1s *,22 1s b25 b5 q3 *,1v 1s * q3;;;;;4s 1s lm b5 *;4s 1s lm *,o 1s 7k9 *;4x 1s * xi e0 b7s,4x 1s xi * e0 b7s;3u 1s *;;;;;;;;2t 1s * 7ek e0 77g;;;;;;;;2v 1s *;2b 1s *;4k 1s * 86,3y 1s *,4i 1s * 86 -2 bdb;;4i 1s 40 * -2 bdb;2r 1s *;;;1v 1s * q3;;;;;;;;;4d 1s 7sh 7iy *,4d 1s 7sh *;;;;2j 1s b4b * b45 cm;;5f 1s 77m *;;;18 1s *;22 1s q3 * la df b2a,22 1s q3 * df b2a;;;2i 1s q3 * 7qr;;;2p 1s df a9o *;;3t 1s 1 -2 e0 *;41 1s * b5 7nm;;;3u 1s *,1j 1s * b5 7rn,1j 1s 7rj q3 *;;;c 1s * bat b5;3u 1s 7dk *,23 1s 7dk *;2j 1s * 7ft;;2i 1s 1m *;;3y 1s *,3y 1s b3p *;p 1s tl * po b39;;54 1s * 7ka;;;;;2j 1s 7lt * tl cm,2j 1s b4f * b4g;;;;;;;;;;;;;;;;;;41 1s *;28 1s 77n b5 *;2i 1s p3 df * -2 axi,2x 1s p3 df * b1j;2i 1s p3 df * -2 axi;52 1s 7pc *;2v 1s *;;2v 1s *;4f 1s *;4x 1s * 13t;;58 1s b2v e0 *,1m 1s e0 * b5;1b 1s 9x0 * 79b,1b 1s 9x0 * 779,3d 1s * 766,5j 1s po * 7q9,5j 1s p2 * 7hn;;;;4f 1s * d2 77c;2v 1s *;;;;;;;4d 1s * b1o;3x 1s 7b7 *;;;;4i 1s 7sw -2 * -4 bdg,2p 1s bh4 7kf *;1p 1s *;;;;;;f 1s *,3w 1s * d9,3w 1s 1m *,5j 1s tl * b5 bfn;46 1s *,37 1s *;1b 1s axr -2 7kv *,1b 1s 1m * axs,1b 1s 9x0 779 au *,1b 1s 9x0 79b au *;;;1m 1s * 7jc;f 1s *;;3c 1s *,o 1s * b5 7qc;3j 1s 1m *,3l 1s *,c 1s 1m * bav,1d 1s fd *,1a 1s * xi;3j 1s * ayv,3l 1s *,1q 1s *,2t 1s 744 b5 *;;4f 1s * 7km,4f 1s * 7km -4 b07,0 1s * 7km,48 1s bg4 1m * bg5;;;22 1s * 1m z5,22 1s * b24;3d 1s 766 *;;3d 1s b0g * d2 7re,1p 1s 1m * b5 77g,o 1s 1m * b5 1 -2 bdl,2p 1s bh9 -2 z5 *;f 1s *,5h 1s *;;1v 1s * qq;3u 1s *;;;;19 1s xq *;;5g 1s xi axp *;;;46 1s *;40 1s * ayi;;;;58 1s b2i * xi 7cg,58 1s b2i * b2w,2h 1s 86 q3 xx *,2h 1s 86 q3 10a *;;;;;;54 1s mw *;;41 1s b8t b8u 76q * ul,3t 1s 1 -2 tl *,1m 1s 7k6 *;34 1s 79b *;5g 1s *;;41 1s 7d8 *;;5j 1s p2 7jd *;;;1m 1s * b5 7cy;;;;;;4c 1s p2 *;4c 1s *;22 1s q3 * la df b2a,22 1s q3 * df b2a;;;4d 1s * 7sh;34 1s 79b * 7la;;;2i 1s p3 df * -2 axi,2i 1s p3 * -2 axi,4k 1s *,2x 1s p3 * b5 b1j,2 1s * xi -2 bbe -2 bbf -2 1fc -2 tr 7nd,2 1s * xi -2 bbe -2 bbf -2 1fc -2 7kf 7nd,2 1s * xi -2 bbe -2 bbf -2 1fc -2 bbg,2u 1s df * -8 1;;46 1s *;;;;;1u 1s 7si *;;;5 1s *;5h 1s * cm,23 1s * cm;;;48 1s po *;;3u 1s *,2w 1s p3 hv * 7pr,2w 1s b1k * 7pr,2a 1s * 7pr,1j 1s * 7pr;58 1s 7d9 1m * b5 -2 b2n -2 b2o,2 1s * xi -2 bbe -2 bbf -2 1fc -2 tr 7nd,2 1s * xi -2 bbe -2 bbf -2 1fc -2 7kf 7nd,2 1s * xi -2 bbe -2 bbf -2 1fc -2 bbg;4x 1s b7l qq *,4x 1s b7l *,o 1s 7ho b5 *;;;f 1s *,3w 1s *;34 1s arq * 79b b5d,34 1s arq * 79b,34 1s b2f arq * 79b,34 1s b5h 1m arq * 79b,34 1s b5h arq * 79b,34 1s arq * b0c,2 1s bbc pw 1m bbd * b0c,2 1s bbc 1m bbd * b0c,2 1s bbc pw bbd * b0c,2 1s bbc bbd * b0c;52 1s *,35 1s be7 q3 b2i * be8,35 1s be7 b2i * be8;;47 1s b1p -2 p4 *,47 1s p4 * 0 7ft b1r;;;;2i 1s xq q3 *,2i 1s xq 1m *;;5g 1s * axo aas,1f 1s * 11w -2 b19 -2 b1a,1f 1s * 7l9 -2 b19 -2 b1a;;;;;;5g 1s * axn,b 1s * xi -2 bab,b 1s * -2 bab,b 1s * xi baf,b 1s * baf,3w 1s * q3 7kt;;;45 1s *;;;;;1h 1s *;;;;;;;r 1s *,4q 1s 73k b5 * -2 bbq -2 bbr,4q 1s 73k b5 * -2 -2 bbr,2o 1s df ye *,2o 1s ye *,2o 1s 7t6 *,2o 1s bh0 ul -2 bh1 -4 *;;;;1j 1s 77b b5 *;;2a 1s *;;58 1s 75c df -2 az2 * 7fy,58 1s b2y -2 az2 * 7fy,58 1s 75c df -2 * 7fy,58 1s b2y -2 * 7fy,42 1s * 7fy;;;44 1s *,3t 1s 1 -2 p3 *;3j 1s p3 *,44 1s *,s 1s bay p3 *;;49 1s *;;;;;3w 1s 798 *;3u 1s *;3u 1s *;54 1s * b5 1;;;1p 1s *;46 1s *,37 1s *;18 1s *;18 1s *;;;;;;;;;3x 1s 7b7 au *;;;;1j 1s * bew bex;28 1s 7ri b5 *;4k 1s * 86;q 1s au * b5 76q ay4,q 1s au * b5 7my ay4,q 1s au * ay5 ay4,10 1s au * b5 76q ay4,10 1s au * b5 7my ay4,10 1s au * ay5 ay4;;47 1s * 7sb;;4d 1s * 74y 0 7sh,20 1s q3 * b9j b9k,20 1s q3 * b9k;20 1s q3 * b9j b9k,20 1s q3 * b9k;;;;;;;;;;;;;;;;;45 1s *;39 1s *;;;46 1s *,37 1s *,18 1s *,39 1s *;;2i 1s *;;;z 1s *;;;;;;3u 1s *;4f 1s 7jh b5 * 7qd,4f 1s 785 b5 *,4q 1s bbm b5 * -2 bbn bbo -2 bbp,4q 1s bbm b5 * -2 bbn -2 bbp;;;22 1s b2e b2f ts *,2a 1s *,p 1s b3i b5 * -4 b3j b3k b3l;;13 1s tl *;;;;b 1s q3 *;;;;2h 1s 40 7jd *;1j 1s * b5 7ev;;;2m 1s tl *,2m 1s 13m *,2m 1s po *;;3w 1s 7md 7pr *,3x 1s 7md 7pr *;1h 1s *;;;;20 1s q3 ul * b9j b9k,20 1s 1m * b9j b9k,20 1s q3 ul * b9k,20 1s 1m * b9k;46 1s *,5h 1s *,1r 1s be0 78g *,1r 1s be0 *;;;;;;;;;46 1s *;;;45 1s 7n0 *;45 1s *;;;19 1s * b4q,4x 1s * b6y,4x 1s b71 *,4x 1s * b5 5o 7db,4x 1s * b5 b7w;;1h 1s *;;45 1s *;;1p 1s *;;;1p 1s *;1p 1s *;58 1s * b2q b2r 7kf b2s;2j 1s po xx * 7hk;;;;;;1q 1s b5a b5 * b5b;;;5h 1s *;3d 1s 7kf *;;;;;1f 1s 1m * qq ul b13,1f 1s 1m * ul b13,3n 1s * cm;;;23 1s 7dk *;4s 1s lm b5 *,19 1s * 7dw,19 1s * e0 77g b54,23 1s q3 *;;;;3f 1s 0 tl 77l tl *,3f 1s 0 tl *;;;1q 1s *,3f 1s 0 tl 77l tl *,3f 1s 0 tl *,2t 1s 744 b5 *,3t 1s 1 -2 tl *;56 1s 7si *;3u 1s *,4s 1s lm b5 *;;;;;;;;;4d 1s * 7sh,4d 1s * b1n;45 1s *;;;3u 1s *;;;;;;5h 1s *;;3u 1s *,4d 1s b1m 0 *,22 1s 1m * la df b2a,22 1s 1m * df b2a;;;;1q 1s *,s 1s bb0 po * -2 1;;;;46 1s *,37 1s *,39 1s *;;;5c 1s * tl 7sw,4q 1s bbm b5 * -2 bbn bbo -2 bbp,4q 1s bbm b5 * -2 bbn -2 bbp;;3u 1s *;;4i 1s * -2 e0 ul -4 bdg;3d 1s *;5c 1s *;45 1s 7qv *;;;;;;3u 1s *;;;;;;;2 1s bbc pw 1m bbd 7mj 7hh b5 *,2 1s bbc pw 1m bbd 7mj 7jh b5 *,2 1s bbc 1m bbd 7mj 7hh b5 *,2 1s bbc 1m bbd 7mj 7jh b5 *,2 1s bbc pw bbd 7mj 7hh b5 *,2 1s bbc pw bbd 7mj 7jh b5 *,2 1s bbc bbd 7mj 7hh b5 *,2 1s bbc bbd 7mj 7jh b5 *,2 1s bbc pw 1m bbd 7hh b5 *,2 1s bbc pw 1m bbd 7jh b5 *,2 1s bbc 1m bbd 7hh b5 *,2 1s bbc 1m bbd 7jh b5 *,2 1s bbc pw bbd 7hh b5 *,2 1s bbc pw bbd 7jh b5 *,2 1s bbc bbd 7hh b5 *,2 1s bbc bbd 7jh b5 *;2m 1s *;2v 1 * zr;2i 1 px *;2i 1 d5 zr *;;2i 1 po *;2i 1 px -2 *;;;;;;2i 1 po *;;5g 1 7tq * 10k 7ts;;5g 1 5j *;;5g 1 7tu *;;;;;;;;;;;;1b 1 * -2 6m -2 7u8;;;;1b 1 7u9 7ua *,1b 1 7u9 *;1b 1 14r mm *;1b 1 50 qu qz *,1b 1 50 qu *,q 1 50 356 qz *,q 1 50 356 *,3j 1 50 8b2 qz *;;1b 1 50 7ue *;;1b 1 7ug *;;1b 1 7ui *;1b 1 2sp *;1b 1 * 7um;;1b 1 * 6m 7uo,1b 1 * 6m;;1b 1 7un 6m 7uo *,1b 1 7un 6m *;1b 1 * gd 6m 12c,1b 1 * 6m 12c;;q 1 * jm 6m 7uu 7uv,q 1 * 6m 7uu 7uv,q 1 * jm 6m 7uv,q 1 * 6m 7uv;q 1 7us jm * 6m 7uu 7uv,q 1 7us * 6m 7uu 7uv,q 1 7us jm * 6m 7uv,q 1 7us * 6m 7uv;;;;;;q 1 7uy * 7v0 7v1;;q 1 7uy 7v0 *;q 1 7v5 2md 10k * 7v3,q 1 7v5 2rd 10k * 7v3,q 1 7v5 7v4 * 7v3,q 1 7v5 * 7v3;;;;;q 1 7v6 356 *;q 1 * 7v9 10d 2ek,q 1 * 7v9 15o;;q 1 * 6m 10d 7vb,q 1 * 6m 7vc;;;q 1 356 qz *;40 1 * 7vf 7vg 7vh,40 1 * 7vg 7vh,40 1 * 7vf 7vh,40 1 * 7vh;;;;;40 1 7vi *;;40 1 7vk -2 gd -2 *;;;;40 1 * 7vq;;40 1 * q4 -2 1;;40 1 * 7vu q4 -2 1;;40 1 * -4 50 356 qz 7ud,40 1 * -4 50 356 7ud;;;44 1 7vx *;;;;;44 1 * 10k 15o 7w1 -2 7w2,44 1 * 7w1 -2 7w2,e 1 * 8hq 7w7 8hr;;;;;;;4g 1 10k * 7wb 7wc;;;4g 1 * 356 7we;;;;;n 1 * 7wf 7wg 7wh,n 1 * 7wg 7wh,n 1 * 7wf 7wh,n 1 * 7wh,n 1 * -4 7wt qu;1l 1 807 * 86a 86b 86c,1l 1 807 * 86b 86c,1l 1 807 * 86a 86c,1l 1 807 * 86c;;;n 1 7wj 7wk 7wl *,n 1 7wj 7wl *,n 1 7wj 7wk *,n 1 7wj *,2e 1 7wx *;;;n 1 7wn 7wo -2 * 7wq;;;n 1 7wr 2r7 5j * 6m 15o,n 1 7wr 2r7 5j * 2lf qu,n 1 7wr 2r7 5j * 50 qu,n 1 7wr 10k 5j * 6m 15o,n 1 7wr 10k 5j * 2lf qu,n 1 7wr 10k 5j * 50 qu,n 1 7wr 7ur * 6m 15o,n 1 7wr 7ur * 2lf qu,n 1 7wr 7ur * 50 qu,n 1 7wr * 6m 15o,n 1 7wr * 2lf qu,n 1 7wr * 50 qu,n 1 7wr 2r7 5j *,n 1 7wr 10k 5j *,n 1 7wr 7ur *,n 1 7wr *;;;;;;;;2e 1 7wz *;;5a 1 7x1 *;;5a 1 7x3 *;;1u 1 * 7x7;;;;;;4k 1 * 10k 12c,4k 1 * 356 2lh,4k 1 * 7xd;;;4k 1 * 34m;;4k 1 * 7xg;4k 1 * 7xj;;m 1 * 2z6;;;;28 1 7xn *;;28 1 7xp x0 *,28 1 7xp *;28 1 j8 *;28 1 * q4 356 7xt;;g 1 * 7xv;;g 1 * q4 356 2d6 7xx,g 1 * q4 356 7xx;;g 1 * 7xz;;;;;g 1 7y2 2ep *;g 1 7xu *;;4f 1 * x0 2pv 2r9,4f 1 * 2pv 2r9;4f 1 * t8;4f 1 * 2d6 7y9,h 1 * 8e4 mo jm,h 1 * 8e4 339 2r9,h 1 * 8e4 339 j8,h 1 * 8e4 8f3;;;4f 1 * gd 356 2d6;;;5h 1 2s0 *;;;5h 1 jb 15o 4g *,5h 1 jb *;;5h 1 pe *;;;;4c 1 *;4c 1 34f *;;;;;;;30 1 2s5 7yt 7yu *,53 1 8ex *;;3d 1 10k * 7yy 7yz,3d 1 10k * 7yz;;;;;;;1y 1 p *;;;;1y 1 * 7z9;;;1y 1 7za 7ur p *,1y 1 7za 7ur *;;;1f 1 3b 2ek 34j 5j *,1f 1 3b 2ek 7zf *;;1f 1 * 158 2c9 34j 5j 7ze,1f 1 * 158 2c9 7zf 7ze,1f 1 * 34j 5j 7ze,1f 1 * 7zf 7ze;;1f 1 15o 34j 5j * 7zj,1f 1 15o 4g * 7zj;;;1f 1 po 7zk 34j 5j *,1f 1 po 7zk l4 *;22 1 15o 7ty 81y *,22 1 15o 7ty *;1f 1 * qc 10d 2zy;1f 1 7zn *;;;;2l 1 * 7zt;;;;2l 1 7zu 10k 7zv *,2l 1 7zy q4 7zv *;;;;;;;;9 1 * 805 0 806 807 0,9 1 * 0 806 807 0,9 1 * 805 0 807 0,9 1 * 0 807 0,9 1 * 805 0 806 0,9 1 * 0 806 0,9 1 * 805 0 0,9 1 * 0 0;;;;2x 1 po * 809 80a,2x 1 po * 80a,2x 1 po * 809,2x 1 po *;;;;;2x 1 * l4 px 80e,2x 1 * px 80e;;;;;4d 1 80h *;4d 1 * 4g 80k,4d 1 * 80k,4d 1 80p fz * 80g,4d 1 0 * 80q;;4d 1 * 4g 2kh 129 2kb,4d 1 * 4g 2lu 2kb,4d 1 * 2kh 129 2kb,4d 1 * 2lu 2kb;;;;;;47 1 * 10k 12c 50 2s0,47 1 * 10k 12c 34q 0 iy,47 1 * 10k 12c 80s,47 1 * 10k ns 50 2s0,47 1 * 10k ns 34q 0 iy,47 1 * 10k ns 80s,47 1 * 10k 31q 50 2s0,47 1 * 10k 31q 34q 0 iy,47 1 * 10k 31q 80s,47 1 * 80t 50 2s0,47 1 * 80t 34q 0 iy,47 1 * 80t 80s,47 1 * 50 2s0,47 1 * 34q 0 iy,47 1 * 80s;;;;;47 1 80u 80v * 80x;;;47 1 qm 2j1 80y 34j * 810 -4 811,47 1 812 80y 34j * 810 -4 811,47 1 qm 2j1 80y * 810 -4 811,47 1 812 80y * 810 -4 811,47 1 qm 2j1 80y 34j * -4 811,47 1 812 80y 34j * -4 811,47 1 qm 2j1 80y * -4 811,47 1 812 80y * -4 811;;47 1 qm 2j1 80y 34j 810 -4 *,47 1 812 80y 34j 810 -4 *,47 1 qm 2j1 80y 810 -4 *,47 1 812 80y 810 -4 *,47 1 qm 2j1 80y 34j -4 *,47 1 812 80y 34j -4 *,47 1 qm 2j1 80y -4 *,47 1 812 80y -4 *;;;;47 1 34j 5j * -2 813 814,47 1 l4 * -2 813 814;;;;;;;2w 1 81a 81b *;;;;;;;;2w 1 po * 80e;;;22 1 15o 81l * 81m;;;22 1 356 81p 14o *;;;;22 1 15o 4g *;;;22 1 81v 81w * 81s,22 1 81v * 81s;;;;;;22 1 * l4 824;;;;22 1 * l4 2vq;;;58 1 * 828 829;58 1 828 82d 82c *;;;;58 1 828 82e *;;;;;;;19 1 * 84u 50 2mr,19 1 * 84u 34m 356,19 1 * 84u 84v,19 1 * 84w 84x jm 356,19 1 * 84w 84x 84y,19 1 * 129 10k 1;;58 1 j4 mw -4 82n -4 *;;58 1 * 356 82r;;;;;58 1 828 * 2eg 129;;;;;;;;;58 1 832 31j 833 *,58 1 832 833 *;;;58 1 15o * 835 836;;58 1 * 356 838;;;;58 1 2rd 0 83c *;58 1 * 83f;;58 1 83e 83f *;;;;;;;;p 1 83n * 83k 83p;;;;p 1 * 2f9 34m qu;;;;;p 1 83w 356 * 83y;;;;42 1 * 840;42 1 *;42 1 oz *;42 1 qu *;42 1 * -2;;2j 1 * 0 848 0 849,2j 1 * 0 0 849,2j 1 * 0 848 849,2j 1 * 0 849,2j 1 * 0 848 0 84d 84e b3,2j 1 * 0 0 84d 84e b3,2j 1 * 0 848 84d 84e b3,2j 1 * 0 84d 84e b3,2j 1 * 84f 84g 84h b3;;2j 1 0 848 0 * q4 34t 84a,2j 1 0 848 0 * 84b 84a,2j 1 0 0 * q4 34t 84a,2j 1 0 0 * 84b 84a,2j 1 0 848 * q4 34t 84a,2j 1 0 848 * 84b 84a,2j 1 0 * q4 34t 84a,2j 1 0 * 84b 84a,2j 1 0 848 0 * q4 34t,2j 1 0 848 0 * 84b,2j 1 0 0 * q4 34t,2j 1 0 0 * 84b,2j 1 0 848 * q4 34t,2j 1 0 848 * 84b,2j 1 0 * q4 34t,2j 1 0 * 84b;;;2j 1 * 1m b3,2j 1 * t0 b3;;;;;;;;2j 1 84i 848 84j * 84e b3,2j 1 84i 84j * 84e b3,2j 1 84i 848 * 84e b3,2j 1 84i * 84e b3;2j 1 jm 356 * 31y;2j 1 fz * 84h b3;2j 1 0 84m qc 7w7 *,1p 1 337 356 *;;1p 1 qc 84o *,19 1 859 15o 85a l4 84r *,19 1 859 85a l4 84r *,19 1 859 15o 85a 84r *,19 1 859 85a 84r *,19 1 859 15o 85a l4 *,19 1 859 85a l4 *,19 1 859 15o 85a *,19 1 859 85a *;1p 1 34m 2od 356 *,1p 1 34m 84r *;;;19 1 84s *;;;;;;;19 1 h2 2sp *;19 1 2xx b3 *,19 1 852 *;;;;;19 1 * -2 1 -4 t0 b3,19 1 * -2 1 -4 1m b3,19 1 * -2 1 -4 2ir b3,19 1 * -2 1 -4 t0 346;19 1 856 -2 1 -4 *,19 1 * 84z 858;;;;;;3z 1 85c 85e *,3z 1 85c *;;3z 1 * 2fy jm;3z 1 85f *;;;;;34 1 85j 85h 85k *,34 1 85j 85h *,4p 1 2s5 8dv 8dw 2d6 *,4p 1 2s5 8dw 2d6 *,4p 1 2s5 8dv 2d6 *,4p 1 2s5 2d6 *,4p 1 2s5 8dv 8dw *,4p 1 2s5 8dw *,4p 1 2s5 8dv *,4p 1 2s5 *;;;3f 1 * qc 10k 10d 85p,3f 1 * 85q 10d 85p,3f 1 * 10d 85p,3f 1 * qc 10k 85p,3f 1 * 85q 85p,3f 1 * 85p;20 1 * 8c2 8b4;;3f 1 * 10d 2lj 85s,3f 1 * 10d 2et 85s,3f 1 * 85t 85s;;;3f 1 * 84o 0,3f 1 * 0,2c 1 * 8b9 8ba,2c 1 * 8ba;3f 1 85u 84o *,3f 1 85u *;;3f 1 0 85w 7uu *;3f 1 * 85w 85z 860;;;3f 1 * -2 862;3f 1 6l *;21 1 *;;21 1 864 15o * 866,21 1 864 15o *;;;u 1 867 *;;;;;;1l 1 gd 7w7 86d *,1l 1 gd 7w7 *;;1l 1 86f *;;2t 1 86h * 86j;;;2t 1 * 86m,20 1 8bv 10d * 2sg 10k 83f 8bw,20 1 8bv 10d * 10k 83f 8bw,20 1 8bv 10d * 2sg 83f 8bw,20 1 8bv 10d * 83f 8bw,20 1 8bv 10d * 2sg 10k 83f,20 1 8bv 10d * 10k 83f,20 1 8bv 10d * 2sg 83f,20 1 8bv 10d * 83f;;;3c 1 *;;;24 1 86p 356 86q *,24 1 86p 356 *;;24 1 356 86s *;24 1 356 qz *,24 1 356 *;24 1 * -2 86w 86x;;;24 1 14r * 15o;49 1 uz * 870;;49 1 * 873 10k qu,49 1 * 873 10k 10d,49 1 * 873 872,49 1 * 10k qu,49 1 * 10k 10d,49 1 * 872;;;;;49 1 pe *,4o 1 8b8 *,2f 1 * 8fp df 2pw,2f 1 * 8fp 8fq;49 1 * 878 86w 10d 879;;;4a 1 * uz 2yy 87b;;4a 1 87a * 87b;4a 1 * 87e;;;;;4a 1 87h * 86n 2mr;4x 1 * 87k 4b 2hb,4x 1 * 87k 2hb gd,4x 1 * 87k 87l,4x 1 * 4b 2hb,4x 1 * 2hb gd,4x 1 * 87l;;;;4x 1 87m *;4x 1 * 87p 87q,4x 1 * 87q;;;4x 1 * 87s 87t,4x 1 * 87t;;;;4x 1 87u 0 * 317 qc 356,4x 1 87u 0 * 317 2lf 2mr,4x 1 87u 0 * 317 qc qu,4x 1 87u 0 * 317 87w,4x 1 87u * 317 qc 356,4x 1 87u * 317 2lf 2mr,4x 1 87u * 317 qc qu,4x 1 87u * 317 87w;;4x 1 87u 1m xw q4 *,4x 1 87u 0 2yq q4 *,4x 1 87u 11p 2yq q4 *,4x 1 87u 0 *;;4x 1 * 2s2 317,4x 1 * 317;;4x 1 2ov 2kq 303 *,4x 1 2ov 11 303 *,4x 1 2ov 882 *;;;4x 1 * 885 886,4x 1 * 886;;;4x 1 * 7vf 888;;4x 1 * 2kq 303,4x 1 * 88a;;;4x 1 88b *;4x 1 * 31t 317,4x 1 * 853;4x 1 2yq q4 0 *;;;;;4x 1 * 0 88k;;4x 1 3n *;4x 1 * 2s5;52 1 * 88o,52 1 *;;52 1 * 88q 88r,52 1 * 88r;;;52 1 * 88t -2 129,52 1 * -2 129;;;12 1 88u *;4n 1 * 88x 88y 88z 893 890 q4 356 892,4n 1 * 88y 88z 893 890 q4 356 892,4n 1 * 88x 88z 893 890 q4 356 892,4n 1 * 88z 893 890 q4 356 892,4n 1 * 88x 88y 88z 890 q4 356 892,4n 1 * 88y 88z 890 q4 356 892,4n 1 * 88x 88z 890 q4 356 892,4n 1 * 88z 890 q4 356 892,4n 1 * 88x 88y 88z 893 890 892,4n 1 * 88y 88z 893 890 892,4n 1 * 88x 88z 893 890 892,4n 1 * 88z 893 890 892,4n 1 * 88x 88y 88z 890 892,4n 1 * 88y 88z 890 892,4n 1 * 88x 88z 890 892,4n 1 * 88z 890 892;;;;;4n 1 88w 88x 88y 88z 893 890 q4 356 * 892,4n 1 88w 88y 88z 893 890 q4 356 * 892,4n 1 88w 88x 88z 893 890 q4 356 * 892,4n 1 88w 88z 893 890 q4 356 * 892,4n 1 88w 88x 88y 88z 890 q4 356 * 892,4n 1 88w 88y 88z 890 q4 356 * 892,4n 1 88w 88x 88z 890 q4 356 * 892,4n 1 88w 88z 890 q4 356 * 892,4n 1 88w 88x 88y 88z 893 890 * 892,4n 1 88w 88y 88z 893 890 * 892,4n 1 88w 88x 88z 893 890 * 892,4n 1 88w 88z 893 890 * 892,4n 1 88w 88x 88y 88z 890 * 892,4n 1 88w 88y 88z 890 * 892,4n 1 88w 88x 88z 890 * 892,4n 1 88w 88z 890 * 892;;;4n 1 * -4 0 896;4n 1 894 -4 0 * 896;;;;;41 1 * jm 50 2ou 0 89b,41 1 * jm 89c 0 89b,41 1 * 50 2ou 0 89b,41 1 * 89c 0 89b,41 1 * jm 50 2ou 89b,41 1 * jm 89c 89b,41 1 * 50 2ou 89b,41 1 * 89c 89b;;;41 1 * 356 qz 89e;;;;41 1 * gd 85z 89i 15o,41 1 * gd 85z 89i;;41 1 89h gd 85z 89i 15o *,41 1 89h gd 85z 89i *;;;;;;41 1 89m 89n 89o *,41 1 89m 89o *;;;41 1 89q 89r * 129 89t 81s,41 1 89q 89r * 89t 81s;;;41 1 * 89w 89x q4 31m,41 1 * 89w 89x qe q4 31m,41 1 * 89w 89x 2z7 129,41 1 * 89w 89x 89y;;;;3j 1 * 2s1 1,3j 1 * 1;;3j 1 8a0 -4 *;;3j 1 8a2 8a4 *;;;3j 1 8a5 -2 *;3j 1 * 8a8,3j 1 * 8af 8ag 1,3j 1 * 8af 1;;3j 1 2rd 10k -2 * 8aa 8ab,3j 1 2md 10k -2 * 8aa 8ab,3j 1 2cj 10k -2 * 8aa 8ab,3j 1 8ac -2 * 8aa 8ab,3j 1 2rd 10k -2 * 8ab,3j 1 2md 10k -2 * 8ab,3j 1 2cj 10k -2 * 8ab,3j 1 8ac -2 * 8ab;;;;3j 1 2rd 10k -2 * 12c 1,3j 1 2md 10k -2 * 12c 1,3j 1 8ae -2 * 12c 1,3j 1 2rd 10k -2 * 1,3j 1 2md 10k -2 * 1,3j 1 8ae -2 * 1;;;;;;;;;;;;3j 1 8ao *;3j 1 i9 10k 5j *,3j 1 2md 10k 5j *,3j 1 2rd 10k 5j *,3j 1 l4 10k 5j *,3j 1 4g 10k 5j *,3j 1 8ar 5j *;;;;3j 1 * 10d 8av;;;;3j 1 * 8az 8b0;;;;;2b 1 * 8b4;;4s 1 * 8b6;;;;;;2c 1 * 8bc 8bd;;;2c 1 * 8bf 0,2c 1 * 0;;2c 1 * -2 0 -2 8bh;;;2c 1 * 84o 8bi,2c 1 * 8bi;2c 1 0 * 356;2c 1 356 * 8bm 0;;20 1 * 8bo 8bp 8bq,20 1 * 8bp 8bq,20 1 * 8bo 8bq,20 1 * 8bq;;;;20 1 * 8bs 8bt 0 1 8bu,20 1 * 8bt 0 1 8bu,20 1 * 8bs 0 1 8bu,20 1 * 0 1 8bu,20 1 * 8bs 8bt 1 8bu,20 1 * 8bt 1 8bu,20 1 * 8bs 1 8bu,20 1 * 1 8bu;;;;20 1 * 878 10k 83f 8bw,20 1 * 10k 83f 8bw,20 1 * 878 83f 8bw,20 1 * 83f 8bw,20 1 * 878 10k 83f,20 1 * 10k 83f,20 1 * 878 83f,20 1 * 83f;;;20 1 8bx 3b 10d *,20 1 8bx 10d *,20 1 8bx *;;20 1 8bz -2 * 34m 10d 8c1,20 1 8bz -2 * 10d 8c1,20 1 8bz -2 * 34m 8c1,20 1 8bz -2 * 8c1;20 1 * 8b4 86f 8c3;;;4w 1 * 10d 86l qv,4w 1 * 8c5 qv,4w 1 * qv;;;;3 1 * 8c9;;;;3 1 8ca 8cb *,3 1 828 *;2r 1 * 3n 8cd;;d 1 86w 356 8ce *,d 1 86w 356 *;y 1 *;2s 1 * 10d 8ci 8cj,2s 1 * 8ck 8cj;;;;;;;2s 1 * 878 qc 8cp 86f 8cq,2s 1 * 878 8cp 86f 8cq;;;2s 1 * 10d 8bq;;;;;;;;;1t 1 * -2 qc 8d1 2dh;;;2h 1 * 83f 10k 12f,2h 1 * 83f 8d4;;2h 1 * 8bs 84o 8d6,2h 1 * 8bs 8d6;;;2h 1 * 356 8d9;;2h 1 14r 14r * 8db,2h 1 14r * 8db;;;;1 1 8dd *;1 1 *;1 1 356 *;;0 1 mo jm *;;;1v 1 * 8dm 83f,1v 1 * 83f;;1v 1 * 8dm qc 8do,1v 1 * 8dm 8do;;1v 1 * -4 10k 8dq 8dr,1v 1 * -4 10k 8dq;;;1v 1 * 83f 8dt 8du;;;;;;;4p 1 * -2 8dx -2 8dy;;;;;h 1 * mo jm,h 1 * 339 2r9,h 1 * 339 j8,h 1 * 8f4,h 1 mo jm 8f5 8f6 *,h 1 mo jm 8f5 *;;;;4q 1 8e9 *;;4q 1 * 8eb 8ec;;;4q 1 * 15o 8ee,4e 1 * 8eo 10d 2d1;;4q 1 8ed *;45 1 2wm * 8eh;;5k 1 356 85h *,5k 1 356 *;1e 1 *;;4e 1 8ek q4 10d *;;;;4e 1 * -2 8ed;3b 1 * 356 8er;;;;3b 1 356 * 34j 5j 34m 10d,3b 1 356 * 34j 5j 8es,3b 1 356 * 2r7 5j 34m 10d,3b 1 356 * 2r7 5j 8es,3b 1 356 * 8et 34m 10d,3b 1 356 * 8et 8es;;;;;53 1 34m 8ey *;53 1 2gr 86f *,53 1 2gr *;53 1 * 356 2qw,53 1 * l7;;;;;;h 1 * 8f5 8f6 2s2 2d6,h 1 * 8f5 8f6 8e4,h 1 * 8f5 2s2 2d6,h 1 * 8f5 8e4;;h 1 * 8f8 7w7 t8,h 1 * 7w7 t8,h 1 * 8f8 t8,h 1 * t8;4z 1 * 10d 8fb q5 2sg 10k 84o 8fc ck 2z0,4z 1 * 10d 8fb q5 2sg 10k 84o 8fc 8fd,4z 1 * 10d 8fb q5 8fe 84o 8fc ck 2z0,4z 1 * 10d 8fb q5 8fe 84o 8fc 8fd,4z 1 * 8ff q5 2sg 10k 84o 8fc ck 2z0,4z 1 * 8ff q5 2sg 10k 84o 8fc 8fd,4z 1 * 8ff q5 8fe 84o 8fc ck 2z0,4z 1 * 8ff q5 8fe 84o 8fc 8fd,4z 1 * q5 2sg 10k 84o 8fc ck 2z0,4z 1 * q5 2sg 10k 84o 8fc 8fd,4z 1 * q5 8fe 84o 8fc ck 2z0,4z 1 * q5 8fe 84o 8fc 8fd,4z 1 * 10d 8fb 2sg 10k 84o 8fc ck 2z0,4z 1 * 10d 8fb 2sg 10k 84o 8fc 8fd,4z 1 * 10d 8fb 8fe 84o 8fc ck 2z0,4z 1 * 10d 8fb 8fe 84o 8fc 8fd,4z 1 * 8ff 2sg 10k 84o 8fc ck 2z0,4z 1 * 8ff 2sg 10k 84o 8fc 8fd,4z 1 * 8ff 8fe 84o 8fc ck 2z0,4z 1 * 8ff 8fe 84o 8fc 8fd,4z 1 * 2sg 10k 84o 8fc ck 2z0,4z 1 * 2sg 10k 84o 8fc 8fd,4z 1 * 8fe 84o 8fc ck 2z0,4z 1 * 8fe 84o 8fc 8fd,4z 1 * 10d 8fb q5 2sg 10k 8fc ck 2z0,4z 1 * 10d 8fb q5 2sg 10k 8fc 8fd,4z 1 * 10d 8fb q5 8fe 8fc ck 2z0,4z 1 * 10d 8fb q5 8fe 8fc 8fd,4z 1 * 8ff q5 2sg 10k 8fc ck 2z0,4z 1 * 8ff q5 2sg 10k 8fc 8fd,4z 1 * 8ff q5 8fe 8fc ck 2z0,4z 1 * 8ff q5 8fe 8fc 8fd,4z 1 * q5 2sg 10k 8fc ck 2z0,4z 1 * q5 2sg 10k 8fc 8fd,4z 1 * q5 8fe 8fc ck 2z0,4z 1 * q5 8fe 8fc 8fd,4z 1 * 10d 8fb 2sg 10k 8fc ck 2z0,4z 1 * 10d 8fb 2sg 10k 8fc 8fd,4z 1 * 10d 8fb 8fe 8fc ck 2z0,4z 1 * 10d 8fb 8fe 8fc 8fd,4z 1 * 8ff 2sg 10k 8fc ck 2z0,4z 1 * 8ff 2sg 10k 8fc 8fd,4z 1 * 8ff 8fe 8fc ck 2z0,4z 1 * 8ff 8fe 8fc 8fd,4z 1 * 2sg 10k 8fc ck 2z0,4z 1 * 2sg 10k 8fc 8fd,4z 1 * 8fe 8fc ck 2z0,4z 1 * 8fe 8fc 8fd,4z 1 * 10d 8fb q5 2sg 10k 84o ck 2z0,4z 1 * 10d 8fb q5 2sg 10k 84o 8fd,4z 1 * 10d 8fb q5 8fe 84o ck 2z0,4z 1 * 10d 8fb q5 8fe 84o 8fd,4z 1 * 8ff q5 2sg 10k 84o ck 2z0,4z 1 * 8ff q5 2sg 10k 84o 8fd,4z 1 * 8ff q5 8fe 84o ck 2z0,4z 1 * 8ff q5 8fe 84o 8fd,4z 1 * q5 2sg 10k 84o ck 2z0,4z 1 * q5 2sg 10k 84o 8fd,4z 1 * q5 8fe 84o ck 2z0,4z 1 * q5 8fe 84o 8fd,4z 1 * 10d 8fb 2sg 10k 84o ck 2z0,4z 1 * 10d 8fb 2sg 10k 84o 8fd,4z 1 * 10d 8fb 8fe 84o ck 2z0,4z 1 * 10d 8fb 8fe 84o 8fd,4z 1 * 8ff 2sg 10k 84o ck 2z0,4z 1 * 8ff 2sg 10k 84o 8fd,4z 1 * 8ff 8fe 84o ck 2z0,4z 1 * 8ff 8fe 84o 8fd,4z 1 * 2sg 10k 84o ck 2z0,4z 1 * 2sg 10k 84o 8fd,4z 1 * 8fe 84o ck 2z0,4z 1 * 8fe 84o 8fd,4z 1 * 10d 8fb q5 2sg 10k ck 2z0,4z 1 * 10d 8fb q5 2sg 10k 8fd,4z 1 * 10d 8fb q5 8fe ck 2z0,4z 1 * 10d 8fb q5 8fe 8fd,4z 1 * 8ff q5 2sg 10k ck 2z0,4z 1 * 8ff q5 2sg 10k 8fd,4z 1 * 8ff q5 8fe ck 2z0,4z 1 * 8ff q5 8fe 8fd,4z 1 * q5 2sg 10k ck 2z0,4z 1 * q5 2sg 10k 8fd,4z 1 * q5 8fe ck 2z0,4z 1 * q5 8fe 8fd,4z 1 * 10d 8fb 2sg 10k ck 2z0,4z 1 * 10d 8fb 2sg 10k 8fd,4z 1 * 10d 8fb 8fe ck 2z0,4z 1 * 10d 8fb 8fe 8fd,4z 1 * 8ff 2sg 10k ck 2z0,4z 1 * 8ff 2sg 10k 8fd,4z 1 * 8ff 8fe ck 2z0,4z 1 * 8ff 8fe 8fd,4z 1 * 2sg 10k ck 2z0,4z 1 * 2sg 10k 8fd,4z 1 * 8fe ck 2z0,4z 1 * 8fe 8fd;;;;;;4z 1 2m7 878 2sg 10k qu *,4z 1 2m7 878 10k qu *,4z 1 8fh * 34j 2tt,4z 1 8fh * 8fi;;;3q 1 1 84e *,3q 1 84e *;3q 1 0 * 84h 8fl;3q 1 0 84h *;;;2f 1 8fm 8fn *,2f 1 8fm *;;;;2f 1 8fr 10d *;;;;57 1 8fx -8 *;;;57 1 8fy * 8g0,57 1 8fy *;;;57 1 ye 31j 8g1 * 8g3,57 1 8g4 8g1 * 8g3;;;57 1 10k * 7wo 8g6;;;;57 1 10k 5j 8g7 8g8 86f *;57 1 10k * 84o 8gb;;57 1 7ur * 2s1 8gd,57 1 7ur * 8gd;;;57 1 8ge *;;;57 1 8gh *;57 1 812 80y -2 *;;;;59 1 *;;59 1 8go *;59 1 *;59 1 8gq *;;59 1 * 8gs;59 1 * 8gv;;59 1 * 8gy,59 1 *;59 1 8gw * 8gy,59 1 8gw *;;59 1 * 7vf,59 1 *;;59 1 8h0 *;;59 1 * 8h2;59 1 * 302;;59 1 * fx;;59 1 34t *;59 1 * q4 84o 8ha,59 1 * q4 8ha;;t 1 * q4,t 1 *;;t 1 2lf 356 *;t 1 7ur *;t 1 * 8aw 8hg;;;e 1 2fy 2d1 -2 10k 15o -2 8hk -2 * sk 2zh,e 1 2fy 2d1 -2 10k 15o -2 8hk -2 * 8hj,e 1 2fy 2d1 -2 10k 10d 2ek -2 8hk -2 * sk 2zh,e 1 2fy 2d1 -2 10k 10d 2ek -2 8hk -2 * 8hj,e 1 8hl -2 10k 15o -2 8hk -2 * sk 2zh,e 1 8hl -2 10k 15o -2 8hk -2 * 8hj,e 1 8hl -2 10k 10d 2ek -2 8hk -2 * sk 2zh,e 1 8hl -2 10k 10d 2ek -2 8hk -2 * 8hj,e 1 2fy 2d1 -2 -2 8hk -2 * sk 2zh,e 1 2fy 2d1 -2 -2 8hk -2 * 8hj,e 1 8hl -2 -2 8hk -2 * sk 2zh,e 1 8hl -2 -2 8hk -2 * 8hj;;;;;e 1 8ho 10k 15o 50 10d e6 q4 -2 *,e 1 8ho 50 10d e6 q4 -2 *;e 1 * 10k 15o 50 10d e6 q4 -2 0 8hm,e 1 * 50 10d e6 q4 -2 0 8hm;;;;;;;;e 1 15o mm 5j *;e 1 * 8hy -2 8hz;;;;;4t 1 * 2lf 8i3 8i4,4t 1 * 2lf 8i4;;;;4t 1 8i5 *;;;;3h 1 8i8 8i9 *,3h 1 8i8 *;;k 1 * 356 8id 6m 2so 7z5 0,k 1 * 356 8id 8ie 7z5 0,k 1 * 8if 6m 2so 7z5 0,k 1 * 8if 8ie 7z5 0,k 1 * 6m 2so 7z5 0,k 1 * 8ie 7z5 0,k 1 * 356 8id 6m 2so 0,k 1 * 356 8id 8ie 0,k 1 * 8if 6m 2so 0,k 1 * 8if 8ie 0,k 1 * 6m 2so 0,k 1 * 8ie 0,k 1 * 356 8id 6m 2so 7z5,k 1 * 356 8id 8ie 7z5,k 1 * 8if 6m 2so 7z5,k 1 * 8if 8ie 7z5,k 1 * 6m 2so 7z5,k 1 * 8ie 7z5,k 1 * 356 8id 6m 2so,k 1 * 356 8id 8ie,k 1 * 8if 6m 2so,k 1 * 8if 8ie,k 1 * 6m 2so,k 1 * 8ie;;;;k 1 1 * 8ih,k 1 1 *;;1o 1 * 8ij 31j 15o 8ik,1o 1 * 8ij 15o 8ik,1o 1 * 8ij 8ik;;;;;1o 1 * 8io 8ip 0,1o 1 * 8io 0;;;2q 1 * 878 8ir 8is,2q 1 * 8ir 8is,2q 1 * 878 8is,2q 1 * 8is;;;2q 1 * 8iu;;;1n 1 qu *;4j 1 qu *;14 1 0 * 8iz b3;;14 1 1 88f *;8 1 8j2 -8 *;;8 1 8fy * q4;8 1 i9 10k *,8 1 2md 10k *,8 1 2rd 10k *,8 1 2r7 *;8 1 * 8j6 8j7;;;3s 1 *;;3s 1 * 8j9;3s 1 * 8jc;;3p 1 0 88f *;;2i 2 y2 -4 8je -4 *;2i 2 8je * s8;;44 2 * 8lz -2 8m0 -2 8m1,1i 2 * 8wb;2i 2 8je -2 8ji s8 *;;2i 2 8je -2 8jk -2 *;;2i 2 37e *;2i 2 s8 *;;2i 2 s8 8jp *,2x 2 37r qs 3s6 *;5g 2 3t3 *;5g 2 3fo *;;;;1b 2 * -2 s5 8jx -2 8jy,1b 2 * -2 s5 8jx -2;;;;;1b 2 8k0 *;1b 2 3gf *;;1b 2 * 8k3;1b 2 * 8k6;;;;1b 2 * s5 8k7 8k8,1b 2 * s5 8k7;1b 2 3lm *;q 2 1m ls 39a b5 399 *,q 2 1m ls 39a b5 ls *,q 2 1m ls 39a b5 3um *,q 2 1m ls 39a 8kc *;;;;q 2 * s5 8kd 8ke,q 2 * s5 8ke;;;40 2 3gf *;40 2 * 8jp 8kk;;;40 2 8kl *;40 2 * -2 1;40 2 1 -2 * 8kp;;;40 2 * dc 8ks;;;3j 2 * -8 8kt;3j 2 * -2 8kw;;3j 2 * 1m 3mf,3j 2 * 8ky;;3j 2 1m *;;;;3j 2 3lm *;;3j 2 8l4 *;3e 2 * 8vq;50 2 1m 8l6 *;;50 2 zo 8l8 *;;;3u 2 3n9 b5 *;4g 2 368 b5 * 8le 8lf,4g 2 8lg * 8le 8lf,4g 2 368 b5 * 8lf,4g 2 8lg * 8lf;;;;n 2 * at 11y -2 8li,n 2 * 8lj -2 8li,n 2 * -2 8li,n 2 * 8lk 8ll,n 2 * 8ll;;;;;2e 2 lm b5 *,4s 2 lm b5 *;2e 2 lm *;2e 2 3md *;;2e 2 8lp *;2e 2 * 8ls;;;;2e 2 8l6 *;;5a 2 8l6 * 8ly,5a 2 8l6 *;;;;;44 2 * 8m3 -2 8m4;;;;44 2 * 8m7 8m8 8m9 8ma,44 2 * 8m7 8m9 8ma;;;;;1u 2 * 8mc;;;4k 2 *;4k 2 37r *;4k 2 3dm *;;;;;58 2 8ok * 8ol,58 2 * 8om 8on 1m fb -2 8oo,58 2 * 8om 8on 8op -2 8oo,58 2 * 8om 1m fb -2 8oo,58 2 * 8om 8op -2 8oo,5k 2 * 8x9;;;;g 2 8mn 8mo -2 *;;4f 2 * -2 79;;5h 2 36v *;5h 2 121 3g5 *,5h 2 y2 3wk 3et *;;;30 2 8mw at 11y -2 * e1 3j1,30 2 8mw at 11y -2 * 1m 3wj ps,30 2 8mw at 11y -2 * e1 3wj,30 2 8mw at 11y -2 * 8my,30 2 8mw 8mz -2 * e1 3j1,30 2 8mw 8mz -2 * 1m 3wj ps,30 2 8mw 8mz -2 * e1 3wj,30 2 8mw 8mz -2 * 8my,30 2 8mw -2 * e1 3j1,30 2 8mw -2 * 1m 3wj ps,30 2 8mw -2 * e1 3wj,30 2 8mw -2 * 8my;;;;11 2 * 8w7 1;1y 2 8n0 8n1 p *,1y 2 8n0 p *,1y 2 8n0 8n1 *,1y 2 8n0 *;;;;;;1f 2 3wk 8n7 * 8n9;;;;;2l 2 * 1m 3ul m2 3my;;2x 2 8ne *;2x 2 s8 * 8jp 8jq;;;;47 2 3b4 3lm -2 *;47 2 * -2 8nk;;;47 2 * 0 8nm 8nn;;;;47 2 8nr * 1m 8nt at 1a2,47 2 8nr * 1m 8nt 11y at 37m,47 2 8nr * 1m 8nt 37m;;;;47 2 * -2 8nu -2 8nv;;47 2 53 3c7 b5 *;2w 2 s8 at *,2w 2 8o0 *;;;;2w 2 ph -2 ph *;;;;;22 2 3wk 37s fb -2 *,22 2 3wk 3vs at 3ex -2 *,22 2 3wk 3et -2 *;;22 2 3wj 8o9 1m fb -2 *,22 2 3wj 8o9 3w5 at 3ex -2 *,22 2 3wj 8o9 f8 -2 *;;;22 2 8oc b5 3wk * ul 8oe,22 2 8oc b5 3wk * 8oe;;22 2 3lm 37v * 3wj;;22 2 11k f3 *,22 2 zr f3 *,22 2 zr *;22 2 3wk 3et *;;;;;;;;;;;;;;;;58 2 * 8ml 8oz;;;;;;;;p 2 * s5 3dt,p 2 * s5 39b,p 2 * s5 yd,p 2 * s5 df 3jn,p 2 * s5 3jn,p 2 * s5 3e0,p 2 * e1 3j1 s5,p 2 * 8p7;;p 2 * xi 37h 3j0 8p9 s5 df 3jn,p 2 * xi 37h 3j0 8p9 s5 8pa,p 2 * xi 1m 3j0 8p9 s5 df 3jn,p 2 * xi 1m 3j0 8p9 s5 8pa,p 2 * xi xi 3ue 8p9 s5 df 3jn,p 2 * xi xi 3ue 8p9 s5 8pa,p 2 * xi 8pb 8p9 s5 df 3jn,p 2 * xi 8pb 8p9 s5 8pa,p 2 * 37h 3j0 8p9 s5 df 3jn,p 2 * 37h 3j0 8p9 s5 8pa,p 2 * 1m 3j0 8p9 s5 df 3jn,p 2 * 1m 3j0 8p9 s5 8pa,p 2 * xi 3ue 8p9 s5 df 3jn,p 2 * xi 3ue 8p9 s5 8pa,p 2 * 8pb 8p9 s5 df 3jn,p 2 * 8pb 8p9 s5 8pa,p 2 * xi 37h 3j0 s5 df 3jn,p 2 * xi 37h 3j0 s5 8pa,p 2 * xi 1m 3j0 s5 df 3jn,p 2 * xi 1m 3j0 s5 8pa,p 2 * xi xi 3ue s5 df 3jn,p 2 * xi xi 3ue s5 8pa,p 2 * xi 8pb s5 df 3jn,p 2 * xi 8pb s5 8pa,p 2 * 37h 3j0 s5 df 3jn,p 2 * 37h 3j0 s5 8pa,p 2 * 1m 3j0 s5 df 3jn,p 2 * 1m 3j0 s5 8pa,p 2 * xi 3ue s5 df 3jn,p 2 * xi 3ue s5 8pa,p 2 * 8pb s5 df 3jn,p 2 * 8pb s5 8pa;;;;42 2 * 8pd;;;42 2 8pe *;;42 2 8pg *;;2j 2 0 8pi 0 * 8pk,2j 2 0 0 * 8pk,2j 2 0 8pi * 8pk,2j 2 0 * 8pk;;2j 2 0 8pi 0 8pj 8pk *,2j 2 0 0 8pj 8pk *,2j 2 0 8pi 8pj 8pk *,2j 2 0 8pj 8pk *;2j 2 * 0 8pn 0 8po 8pp,2j 2 * 0 0 8po 8pp,2j 2 * 0 8pn 8po 8pp,2j 2 * 0 8po 8pp,2j 2 * 0 8pn 0 8po,2j 2 * 0 0 8po,2j 2 * 0 8pn 8po,2j 2 * 0 8po;;;;;;;;2j 2 zo 3wj *;;;;;19 2 1mv * -2 1;;;;19 2 3mf *;19 2 3s6 *;;;19 2 3nc 8q5 8q6 *,19 2 8q5 8q6 *,19 2 3nc 8q5 *,19 2 8q5 *;;19 2 8q8 *;;19 2 8qa *;;3z 2 * 8qe 8qf,3z 2 * 8qf;;;3z 2 * 8qh;;;;3z 2 8qi 8qj *,3z 2 8qi *,51 2 8z0 * -4 8z6;3z 2 * -4 8qm;;;;;;3f 2 * 8qs 8qt,3f 2 * 8qt;;;3f 2 * 8qv -2 8qw,3f 2 * -2 8qw;;;3f 2 * 8qy -2 3o3 393,3f 2 * 8qy -2 8qz,3f 2 * 8qy -2;;;;;3f 2 * -2 8r3,3f 2 * -2 8r4;;;;;r 2 3wk *;1l 2 368 at 8r9 -2 *,1l 2 3o3 8r9 -2 *;;1l 2 * b5 38l,1l 2 * 8rb;;;;24 2 * 8rf;;24 2 8re 8rf *;24 2 3wj *,d 2 1m 3wj *,36 2 8qo *;49 2 * 1m pw,49 2 * 1m lr,49 2 * 1m at,49 2 * 8rj;;4a 2 * b5 39x 1m 3dh,4a 2 * b5 39x 3cl 39h,4a 2 * b5 39x b5 39h,4a 2 * at 3f8 1m 3dh,4a 2 * at 3f8 3cl 39h,4a 2 * at 3f8 b5 39h,4a 2 * b5 3mj 1m 3dh,4a 2 * b5 3mj 3cl 39h,4a 2 * b5 3mj b5 39h,4a 2 * 3jf 1m 3dh,4a 2 * 3jf 3cl 39h,4a 2 * 3jf b5 39h;;;4x 2 * 1m c2 -2 8rl,4x 2 * 8rm -2 8rl;;;4x 2 * e1 3j1,4x 2 * s5 3if,4x 2 * b5 39q;4x 2 8rq *;4x 2 * 0 8rt;;;;4x 2 1 8rx *;;4x 2 * -2 8rz;;4x 2 8rq *;4x 2 * 0 0 3tv;4x 2 * -2 1m 3vn,4x 2 * -2 8s3;;4x 2 * 0;4x 2 * -2 37t;4x 2 37t *;;4x 2 * -2 8s9;;4x 2 * lr 3h3 8sb;;4x 2 * 8rq;;4x 2 mc *;52 2 * -2 8sg;;;4n 2 * 8sj 8sk 37g b5 53 3kt 8sl b5 14e 8sm,4n 2 * 8sj 8sk 37g b5 53 3kt 8sl b5 108 8sm,4n 2 * 8sj 8sk 37g b5 8sn 8sl b5 14e 8sm,4n 2 * 8sj 8sk 37g b5 8sn 8sl b5 108 8sm,4n 2 * 8sj 8sk 8so 53 3kt 8sl b5 14e 8sm,4n 2 * 8sj 8sk 8so 53 3kt 8sl b5 108 8sm,4n 2 * 8sj 8sk 8so 8sn 8sl b5 14e 8sm,4n 2 * 8sj 8sk 8so 8sn 8sl b5 108 8sm,4n 2 * 8sk 37g b5 53 3kt 8sl b5 14e 8sm,4n 2 * 8sk 37g b5 53 3kt 8sl b5 108 8sm,4n 2 * 8sk 37g b5 8sn 8sl b5 14e 8sm,4n 2 * 8sk 37g b5 8sn 8sl b5 108 8sm,4n 2 * 8sk 8so 53 3kt 8sl b5 14e 8sm,4n 2 * 8sk 8so 53 3kt 8sl b5 108 8sm,4n 2 * 8sk 8so 8sn 8sl b5 14e 8sm,4n 2 * 8sk 8so 8sn 8sl b5 108 8sm,4n 2 * 8sj 37g b5 53 3kt 8sl b5 14e 8sm,4n 2 * 8sj 37g b5 53 3kt 8sl b5 108 8sm,4n 2 * 8sj 37g b5 8sn 8sl b5 14e 8sm,4n 2 * 8sj 37g b5 8sn 8sl b5 108 8sm,4n 2 * 8sj 8so 53 3kt 8sl b5 14e 8sm,4n 2 * 8sj 8so 53 3kt 8sl b5 108 8sm,4n 2 * 8sj 8so 8sn 8sl b5 14e 8sm,4n 2 * 8sj 8so 8sn 8sl b5 108 8sm,4n 2 * 37g b5 53 3kt 8sl b5 14e 8sm,4n 2 * 37g b5 53 3kt 8sl b5 108 8sm,4n 2 * 37g b5 8sn 8sl b5 14e 8sm,4n 2 * 37g b5 8sn 8sl b5 108 8sm,4n 2 * 8so 53 3kt 8sl b5 14e 8sm,4n 2 * 8so 53 3kt 8sl b5 108 8sm,4n 2 * 8so 8sn 8sl b5 14e 8sm,4n 2 * 8so 8sn 8sl b5 108 8sm,4n 2 * 8sj 8sk 37g b5 8sl b5 14e 8sm,4n 2 * 8sj 8sk 37g b5 8sl b5 108 8sm,4n 2 * 8sj 8sk 8so 8sl b5 14e 8sm,4n 2 * 8sj 8sk 8so 8sl b5 108 8sm,4n 2 * 8sk 37g b5 8sl b5 14e 8sm,4n 2 * 8sk 37g b5 8sl b5 108 8sm,4n 2 * 8sk 8so 8sl b5 14e 8sm,4n 2 * 8sk 8so 8sl b5 108 8sm,4n 2 * 8sj 37g b5 8sl b5 14e 8sm,4n 2 * 8sj 37g b5 8sl b5 108 8sm,4n 2 * 8sj 8so 8sl b5 14e 8sm,4n 2 * 8sj 8so 8sl b5 108 8sm,4n 2 * 37g b5 8sl b5 14e 8sm,4n 2 * 37g b5 8sl b5 108 8sm,4n 2 * 8so 8sl b5 14e 8sm,4n 2 * 8so 8sl b5 108 8sm,4n 2 * 8sj 8sk 37g b5 53 3kt 8sl 8sm,4n 2 * 8sj 8sk 37g b5 8sn 8sl 8sm,4n 2 * 8sj 8sk 8so 53 3kt 8sl 8sm,4n 2 * 8sj 8sk 8so 8sn 8sl 8sm,4n 2 * 8sk 37g b5 53 3kt 8sl 8sm,4n 2 * 8sk 37g b5 8sn 8sl 8sm,4n 2 * 8sk 8so 53 3kt 8sl 8sm,4n 2 * 8sk 8so 8sn 8sl 8sm,4n 2 * 8sj 37g b5 53 3kt 8sl 8sm,4n 2 * 8sj 37g b5 8sn 8sl 8sm,4n 2 * 8sj 8so 53 3kt 8sl 8sm,4n 2 * 8sj 8so 8sn 8sl 8sm,4n 2 * 37g b5 53 3kt 8sl 8sm,4n 2 * 37g b5 8sn 8sl 8sm,4n 2 * 8so 53 3kt 8sl 8sm,4n 2 * 8so 8sn 8sl 8sm,4n 2 * 8sj 8sk 37g b5 8sl 8sm,4n 2 * 8sj 8sk 8so 8sl 8sm,4n 2 * 8sk 37g b5 8sl 8sm,4n 2 * 8sk 8so 8sl 8sm,4n 2 * 8sj 37g b5 8sl 8sm,4n 2 * 8sj 8so 8sl 8sm,4n 2 * 37g b5 8sl 8sm,4n 2 * 8so 8sl 8sm;;;;;;;;41 2 * at 37m 8sr,41 2 * 53 3kt 0 8sr,41 2 * 8ss 8sr,41 2 * 8sw 8sr;;;41 2 * 8su 8sv;;;;41 2 * 8sy 8sz at ff,41 2 * 8sy 8sz;;;41 2 8sx 8sy 8sz *;;;;;4s 2 8t4 b5 *,4s 2 8t4 *;;;2c 2 * 8t9 8ta,2c 2 * 8ta;;;;2c 2 8tb 8p2 * 8td;;2c 2 * 1;;2c 2 8p2 8tf *;;;20 2 8th 8ti 8tk *,20 2 8th 8tk *,20 2 8th 8ti *,20 2 8th *;;;20 2 8tl * 8tn;;20 2 * 0 1 8tp,20 2 * 1 8tp;;20 2 * -2 8tr 8ts 8tt;;;;20 2 * m2 8tv;;4w 2 8ox *;;4w 2 8ox 8tx *;;;;3 2 8u1 *;3 2 * 8u4;;;3 2 8u5 *;;;3x 2 * at 363,3x 2 * 8ua;;;3x 2 8ub b5 * -8 8ud;;;3x 2 36k *;4u 2 8pg *;;4b 2 8uh *;;4b 2 8uj *;1k 2 * 8um;;;;1k 2 8un 8mo 8uo *,1k 2 8un 8mo *;;1k 2 37r 8mi *;;;3g 2 37g b5 8ut *,3g 2 8uv 8ut *;;3g 2 1m ls * b5 3ws,3g 2 1m ls * 8ux,3g 2 53 ps b5 ls * b5 3ws,3g 2 53 ps b5 ls * 8ux,3g 2 53 ps dc * b5 3ws,3g 2 53 ps dc * 8ux,3g 2 53 * b5 3ws,3g 2 53 * 8ux,3g 2 1m ls *,3g 2 53 ps b5 ls *,3g 2 53 ps dc *,3g 2 53 *;;3k 2 * -2 8uz;;;;3k 2 8v0 -2 8v1 *;;3k 2 8v3 ls * 8mo 8v5 8v6,3k 2 8v3 * 8mo 8v5 8v6,3k 2 8v3 ls * 8v5 8v6,3k 2 8v3 * 8v5 8v6,3k 2 8v3 ls * 8mo 8v6,3k 2 8v3 * 8mo 8v6,3k 2 8v3 ls * 8v6,3k 2 8v3 * 8v6,3k 2 8v3 ls * 8mo 8v5,3k 2 8v3 * 8mo 8v5,3k 2 8v3 ls * 8v5,3k 2 8v3 * 8v5,3k 2 8v3 ls * 8mo,3k 2 8v3 * 8mo,3k 2 8v3 ls *,3k 2 8v3 *;;;;;;;3k 2 39v * -4 8vc;;;;7 2 * 8vg 8vh,7 2 * 8vh;;;;;;7 2 8vk *;7 2 * 8vn 8vo 8vp;;;;;;3e 2 8vr -2 ul 3lm 3wk *,3e 2 8vr -2 ul 3lm *;3e 2 8vr -2 *;3e 2 * 8vv;;3e 2 * -2 39h 3lm,3e 2 * -2 37g b5 3lm;3e 2 8vw -2 *;;3e 2 8vy *;11 2 * x0 3dy,11 2 * 8w1;;11 2 * 1m;;11 2 8w3 *;11 2 1m *;11 2 f8 *;;11 2 *;;;;1i 2 *;1i 2 * 8we 8wf,1i 2 * 8wf;;;1i 2 jg 3wk *,1i 2 jg *;1i 2 * 8wi 8wj;;;21 2 1m ls g3 dc *;21 2 e1 g3 b5 *;;;;;2y 2 * 8wr;;2h 2 8tl 8tk *,2h 2 8tl *;;2h 2 8wt -2 *;2h 2 * -2 op b5 3mv,2h 2 * -2 8ww;;;;;;;1v 2 * 8tx 8x3,1v 2 * 8x3;;1v 2 8tl *;;1v 2 8x5 * -2 8tr;1v 2 8tl *;1v 2 11k ns 8x5 *;;;25 2 * -2 8xc;;;3r 2 8xd -2 *;;2k 2 38v *;;;1m 2 * 8xk -2 8xl;;;1m 2 * 8xn;;1m 2 at 37m *,1m 2 pw *;48 2 * 8xq 8xr,48 2 * 8xr;;;;;;48 2 * 8xw 8tr 0;;16 2 * b5 37z -2 1;16 2 8xx * -2 1;16 2 * 1;4l 2 * -4 1;4l 2 * -4 1;4l 2 * -2 8y3 -4 1;;4l 2 1 1m *;4l 2 * b5 8y6 1,4l 2 * 8y6 1,4l 2 * b5 1,4l 2 * 1;;4l 2 * b5 0 1,4l 2 * b5 1;3i 2 * 8y9;;;3v 2 3wd *;;;;27 2 * 8yg;;27 2 * b5 8yi 8yj;;;;;;55 2 8ym 7c uo *;;;55 2 8yp * 8yr 8ys;;;55 2 * 3lm 8yu,55 2 * 8yu;;;;;55 2 8yx -2 *;1c 2 *;;51 2 8z0 8ji * -4 39h 3wk,51 2 8z0 8ji * -4 39h 10m;51 2 8z0 8ji 8z1 -4 *,51 2 8z3 -4 8z4 8z5 *;51 2 * -4 8z4 8z5;;;;;;4m 2 *;;;32 2 * 3c6 8zd -2 8ze,32 2 * 8zd -2 8ze,32 2 8zf -4 * 3c6 8zg,32 2 8zf -4 * 8zg;;;;;;31 2 * 8zj 8zk;;;;2i 4 * 8zn;;2i 4 4c5 -2 *;;2i 4 45m *;;5g 4 4p7 *;;;5g 4 3d 8zu *;;5g 4 4l2 *;;1b 4 * -2 43l 900 -2 901,1b 4 * -2 43l 900 -2;;;1b 4 43l qg -2 *;;1b 4 903 *;;;1b 4 906 *;;1b 4 90a 908 *,1b 4 90a *;;1b 4 * 90c;;1b 4 * ii 41o 90e,1b 4 * 90f 90e;;;1b 4 * 15a;1b 4 * 8zu 12x qg,44 4 * -2 4j5;;;q 4 90i 4pf 43l 90j *,q 4 90i 43l 90j *,q 4 90i 4pf 43l *,q 4 90i 43l *;;q 4 905 90l *;;q 4 4o0 4g6 12x 90n *,q 4 4o0 4g6 12x *;q 4 106 49r 12x 90j * -2 90i,q 4 43l 90j * -2 90i,q 4 106 49r 12x * -2 90i,q 4 43l * -2 90i,q 4 106 49r 12x 90j * -2,q 4 43l 90j * -2,q 4 106 49r 12x * -2,q 4 43l * -2,q 4 905 4g6 12x b5 *;q 4 90t * 90r -2 90s,q 4 90t * -2 90s,q 4 90t * 90r -2,q 4 90t * -2;;;;;;q 4 * -2 90x 90l 90y;;;40 4 49b 4o0 -2 *;40 4 * 911;;40 4 * 12x -2 1;40 4 * -4 905 90l 90m;;3j 4 914 -8 *;3j 4 * -2 917;;3j 4 zy *;;3j 4 919 *;;3j 4 13m *;;50 4 1n 4cw *;;50 4 4bw 91f *;;5 4 4o0 91h -2 *;;;;;4g 4 91m * zy 91o,4g 4 91m * 91o;;;4g 4 qb -2 91p -2 *;n 4 * -2 91s;;n 4 * -2 91u;;;;;n 4 91v 91w 91x *,n 4 91v 91x *;n 4 * 920 91w 921;;;n 4 * -4 923 924;;;n 4 nx lb 43v *;;2e 4 926 *;;2e 4 4o0 928 *;;2e 4 92a *;;2e 4 92c * 92e;;;;5a 4 92f 92g *,5a 4 92f *;44 4 * -2 92j -2 92k;;;;;44 4 92l -2 92m -2 *;44 4 * -2 92p -2 92q -2 4j5;;;;;;;;;;;28 4 * 12x 930 931;;;5h 4 p2 *;5h 4 60 *;;;30 4 935 -2 *;30 4 * -2 zy 4cz,30 4 * -2 938;;;;;1y 4 p *;;1y 4 93d -2 *;1y 4 * 12x 93g 93h;;;;1f 4 47b 93i *;;1f 4 93k *;;;1f 4 47b 93n *;2l 4 4ax *;2x 4 45m *;;;;4d 4 pq 4au 0 *,4d 4 93v 0 *;;;;47 4 * -2 415 0 12l,47 4 * -2 415 b5 0 12l,47 4 * -2 93z;;;;;;47 4 44v 4bw -2 *;;2w 4 945 *;2w 4 * l4 4c5 93s,2w 4 * 4c5 93s,p 4 * 4na 4f0 -2 95t 95u df 4ap,p 4 * 4na 4f0 -2 95t 95u 95v,p 4 * 95w -2 95t 95u df 4ap,p 4 * 95w -2 95t 95u 95v,p 4 * -2 95t 95u df 4ap,p 4 * -2 95t 95u 95v,p 4 * 4na 4f0 -2 95u df 4ap,p 4 * 4na 4f0 -2 95u 95v,p 4 * 95w -2 95u df 4ap,p 4 * 95w -2 95u 95v,p 4 * -2 95u df 4ap,p 4 * -2 95u 95v,p 4 * -4 13m 41t,p 4 * -4 t0 41t,p 4 * -4 jm 41t;2w 4 * -2 46w 4c5,2w 4 * -2 4c5 4c7,2w 4 * -2 l4 4c5,2w 4 * -2 949;;2w 4 945 *;;22 4 91w 94b -2 *;;;22 4 930 94d 94e -2 *;;22 4 * 11q zy nt zy 42t,22 4 * 11q zy 94i,22 4 * 11q nt zy 42t,22 4 * 11q 94i;;22 4 91w * -2 43l b5,22 4 91w * -2 b5 3z1,22 4 91w * -2 b5 ld;22 4 91w 94j -2 *;;22 4 94d 94l -2 *,22 4 94d -2 *;22 4 * 94o 94p;;;;22 4 94q l4 *;;22 4 43l b5 *;58 4 * -2 930 94v;;58 4 930 94v *;;58 4 930 94x 94e *;;;;;;;58 4 930 954 *;58 4 * -2 930 957;;;;58 4 * 91w 95b 95c,58 4 * 91w 95c;;;;;58 4 91w 95d 95e -2 * 95g 95h,58 4 91w 95d -2 * 95g 95h;;;58 4 * 95g 95j;;58 4 * 90c 953 95l -2 95m 1n,58 4 * 953 95l -2 95m 1n,58 4 * 90c 953 -2 95m 1n,58 4 * 953 -2 95m 1n,58 4 * 90c 953 95l -2 95m,58 4 * 953 95l -2 95m,58 4 * 90c 953 -2 95m,58 4 * 953 -2 95m;;;;58 4 0 95n * 95p;;58 4 * 95r dl 95s,58 4 * 95r 95s;;;;;;;;;p 4 95y *;p 4 * -4 961 962;;;;42 4 963 *;42 4 * 966;;;2j 4 0 967 0 * 969 96a,2j 4 0 0 * 969 96a,2j 4 0 967 * 969 96a,2j 4 0 * 969 96a,2j 4 0 967 0 * 96a,2j 4 0 0 * 96a,2j 4 0 967 * 96a,2j 4 0 * 96a,2j 4 0 967 0 * 969,2j 4 0 0 * 969,2j 4 0 967 * 969,2j 4 0 * 969,2j 4 0 967 0 *,2j 4 0 0 *,2j 4 0 967 *,2j 4 0 *;;;2j 4 * 0 96c 0 96d t0 av,2j 4 * 0 0 96d t0 av,2j 4 * 0 96c 96d t0 av,2j 4 * 0 96d t0 av,2j 4 * 0 96c 0 96d av,2j 4 * 0 0 96d av,2j 4 * 0 96c 96d av,2j 4 * 0 96d av;;;;;2j 4 96e 967 96f * t0 av,2j 4 96e 96f * t0 av,2j 4 96e 967 * t0 av,2j 4 96e * t0 av;;2j 4 qj 930 *;;19 4 * 96l;;19 4 * 4bb ay 0,19 4 * 96n 0,19 4 * 4bb ay,19 4 * 96n;;;;;;19 4 * 96t;;19 4 440 av *,19 4 96v *;;;19 4 96w -2 440 av *;;;19 4 * -2 96y lb 96z;;3z 4 971 -2 *;;3z 4 973 -2 *;;34 4 930 975 *,34 4 930 *;34 4 43v *,1t 4 43v *,4p 4 * -2 zy 4cz,4p 4 * -2 9c3;;;3f 4 979 -2 * -2 97b,3f 4 979 -2 * -2;;;3f 4 * -2 97c;3f 4 * -2 97f;;3f 4 0 * 12x 440,3f 4 0 * qj 440;;;3f 4 * 97k,3f 4 97l *;;;21 4 3d lb *;21 4 60 *;r 4 *,e 4 * 8zu 9ek -2 4j5,e 4 * 9ek -2 4j5,e 4 * 8zu -2 4j5,e 4 * -2 4j5;;1l 4 97p -2 * -2 1n zy 497,1l 4 97p -2 * -2 97r,1l 4 97p -2 * -2;;1l 4 4o0 930 *;24 4 * 97u;;24 4 97t 97u *;24 4 930 *;;24 4 * 60 953,1t 4 * 60 953 9bf,1t 4 * 953 9bf;24 4 4je *;;49 4 * -2 4bw 4cw,49 4 * -2 4bw ii,49 4 * -2 982,2s 4 * 9ba 4bw 9bb;;;;;4x 4 * -2 987;;4x 4 989 -2 *;;4x 4 * 98b;;4x 4 * -2 0 98d;;;;4x 4 * 98h;;4x 4 * 0 98j,4x 4 * 98j;;;4x 4 * 98m;;4x 4 * 98o;;4x 4 * 98q;;4x 4 * 98s 98t,4x 4 * 98t,4x 8 * 9oy 9oz,4x 8 * 9oz;;;4x 4 * 12x 0;;4x 4 * 98x;;;;4x 4 98z zy *,4x 4 98z *;;52 4 * 8zu 993 1n,52 4 * 993 1n,52 4 * 8zu 1n,52 4 * 1n;;52 4 * 995;;;4n 4 * 998 -2 43l 4bw -2 99a -2 99b,4n 4 * 998 -2 99c -2 99a -2 99b,4n 4 * -4 0 99d;;4n 4 997 998 * -2 43l 4bw -2 99a -2 99b,4n 4 997 998 * -2 99c -2 99a -2 99b;;;;;41 4 * 99f -2 99g;;;41 4 * 99i 99j 99k,41 4 * 99i 99k;;;;41 4 * 99m 99n;;;;41 4 440 4er cq 4pp 99o 953 *,41 4 99q cq 4pp 99o 953 *,41 4 440 4er cq 99o 953 *,41 4 99q cq 99o 953 *;;41 4 * 99s 99t 12x ig,41 4 * 99s 99t 12x cq,41 4 * 99s 99t;;;;41 4 43v 4iu 99u e1 *,41 4 4iu 99u e1 *;;;4o 4 99x *;2c 4 * 91w -2 9a0,2c 4 * -2 9a0;;;2c 4 9a1 -2 * 9a3;;2c 4 * 9a5 4o0 9a6,2c 4 * 9a5 9a6;;;2c 4 8td * 8zu;2c 4 * 8zu f2 -4 9a9 9aa,2c 4 * f2 -4 9a9 9aa,2c 4 * 8zu -4 9a9 9aa,2c 4 * -4 9a9 9aa,2c 4 * 8zu f2 -4 9a9,2c 4 * f2 -4 9a9,2c 4 * 8zu -4 9a9,2c 4 * -4 9a9;;;;;2c 4 0 * 953;20 4 * -2 9af;;20 4 * 91w 95r 90f 9ae,20 4 * 95r 90f 9ae,20 4 * 91w 90f 9ae,20 4 * 90f 9ae;20 4 * 91w 0 1 44a 9ai,20 4 * 0 1 44a 9ai,20 4 * 91w 1 44a 9ai,20 4 * 1 44a 9ai,20 4 * 91w 0 1 9ai,20 4 * 0 1 9ai,20 4 * 91w 1 9ai,20 4 * 1 9ai;;20 4 * 9ak -2 95r 9al,20 4 * -2 95r 9al,20 4 * 9ak -2 95r,20 4 * -2 95r;;;20 4 ii * 9ai zy 9an,20 4 * 9ai zy 9an,20 4 ii * 9ai 9an,20 4 * 9ai 9an;;20 4 * 9ap -2 9aq,20 4 * -2 9ai,2s 4 * 9b8 -2 9b9;;;20 4 * -2 nx b5 4ge;4w 4 * 9at,4w 4 *;;4w 4 91w * 9av;;;4w 4 * 8zu 9ay 9az 9b0,4w 4 * 9ay 9az 9b0,4w 4 * 8zu 9az 9b0,4w 4 * 9az 9b0,4w 4 * 8zu 9ay 9b0,4w 4 * 9ay 9b0,4w 4 * 8zu 9b0,4w 4 * 9b0;;;;4w 4 9am -2 *;;3 4 9b2 43v *,3 4 9b2 *;d 4 qj 930 *;2s 4 * -8 4bw 900,2s 4 * -8 982;;2s 4 9b6 -4 *;;;;;;;1t 4 9bc 930 9bd *,1t 4 9bc 930 *;;;1t 4 9bg -2 * 1n;;2h 4 90c * 9bk;;2h 4 * 95r 9bm 9bn,2h 4 * 95r 9bn;;;2h 4 * 9bp 9bq;;;;1 4 9br *;1v 4 * 9bu 95r,1v 4 * 95r;;1v 4 * 8zu b5 422 9bw,1v 4 * 8zu 9bx 9bw,1v 4 * b5 422 9bw,1v 4 * 9bx 9bw;;;1v 4 1n lb *;;;1v 4 95r 9c0 *;4p 4 935 -4 *;;4p 4 * 93i 60 9c5 9c6,4p 4 * 93i 60 9c6;;;;4q 4 0 * 9c9;;4q 4 * 9cb 9cc;;;5k 4 930 *;;4e 4 * -4 9cg;;;4e 4 9ch -4 *;;3b 4 9cj -8 *;;3b 4 9cl -4 *;;;;53 4 9co 9cp *;;;h 4 * -8 9cu;;;h 4 9cv -2 *;4z 4 * -4 9cy 9cz 9d0 9d1,4z 4 * -4 9cy 9d0 9d1,4z 4 * -4 9cy 9cz 9d0,4z 4 * -4 9cy 9d0;;;;;4z 4 34 60 ii *,4z 4 60 ii *;4z 4 92c * 9d4 -4 9d5;;;3q 4 1 4o0 dy *,3q 4 1 t0 *,3q 4 4o0 dy *,3q 4 t0 *;3q 4 0 t0 *;;2f 4 9d8 *;57 4 p2 * 12x,57 4 p2 *,8 4 p2 * 9f6,8 4 p2 *;;57 4 s8 3d 9db -8 *,57 4 9dd 9db -8 *,57 4 s8 3d -8 *,57 4 9dd -8 *;;;57 4 4o0 9de * -2 9dg;;57 4 * -8 9di -4 9dj;;;;57 4 4o0 * 9dm,57 4 4o0 *;;;;;57 4 qb 9dn 9do 9dp zy *,57 4 qb 9dn 9do 9dp *;;57 4 qb nx -2 9dr zy *,57 4 qb -2 9dr zy *;;57 4 9dt *;57 4 * -8 9dw;;57 4 * 9dy,57 4 *;;;;;57 4 ay 44v 9e1 *;;;;57 4 4o0 9de * 9e7;;;59 4 * 9e8;t 4 * 90c;;;;;e 4 * -2 92l -2 0 9eg,e 4 * -2 92l -2 9eh;;;;;;;;;3h 4 9em 9en *,3h 4 9em *;;;k 4 * 9es -2 nx 1,k 4 * -2 nx 1;;;;1o 4 4o0 440 9eu cq 8zu *,1o 4 4o0 1oo 9eu cq 8zu *,1o 4 t0 9eu cq 8zu *,1o 4 4o0 440 9eu 8zu *,1o 4 4o0 1oo 9eu 8zu *,1o 4 t0 9eu 8zu *,1o 4 4o0 440 9eu cq *,1o 4 4o0 1oo 9eu cq *,1o 4 t0 9eu cq *,1o 4 4o0 440 9eu *,1o 4 4o0 1oo 9eu *,1o 4 t0 9eu *;;2q 4 * -4 9ey;;2q 4 * 9f0;;2q 4 4bw 90f * 9f2 14r;;14 4 1 *,14 4 0 *;;14 4 440 av *;;8 4 s8 3d -8 *,8 4 9dd -8 *;8 4 * -8 415 4pt;8 4 s8 9e5 *;3s 4 *;;;;;;;;2i 8 58k *;;2i 8 54a *;5g 8 5c8 y4 *;;;;;5g 8 4zd *;5g 8 4zd *;;1b 8 * -2 9fu,1b 8 * 9g7 9g8,1b 8 * 9g8;;1b 8 * -2 9fw -2 9fx;;;;1b 8 9fw -2 9fy -2 *;;1b 8 9g0 *;;1b 8 9g2 *;;1b 8 9g4 *;1b 8 * 15b;;;1b 8 9g2 *;1b 8 * 9gb;;;q 8 9fw -2 9gc -2 163 *,q 8 9fw -2 9gc -2 *;;q 8 9gh -2 * 163 9gg,q 8 9gh -2 * 9gg,q 8 9gh -2 * 163,q 8 9gh -2 *;;;;;q 8 9gi 9gj *;;q 8 9gj * 9gn;;q 8 14b 53f 163 *;q 8 * 14b 53f;;q 8 55 9gq *;;40 8 9gs gq -2 *;40 8 * 9gv;;40 8 * -2 jm 530 -2 1,40 8 * -2 9gx -2 1;;;3j 8 * y4 -2 9h0,r 8 * 9nn;;3j 8 163 *;;3j 8 9h2 -2 *;3j 8 15b *;3j 8 * 9h6;;50 8 3m 5fw *;;;5 8 14d 9h9 -2 *;;;;4g 8 9hd * -2 9hf;;4g 8 11w -2 * -2 9hh;;4g 8 * 9hj 9hk;;;n 8 * -8 9hm;;n 8 * -2 163 547,n 8 * -2 9ho;;;;;n 8 9hp 9hq 9hr *,n 8 9hp 9hr *;n 8 * 9hu 9hv 9hw;;;;n 8 * -4 9hw 27u;;41 8 * 4x9 9q2;n 8 9hy 9hz 4x9 *;;2e 8 9i1 *;;2e 8 14d 9i3 *;;2e 8 9i5 *;2e 8 27u * 9i6,5a 8 27u * 9ia;;5a 8 9i8 *;5a 8 27u *;;44 8 9ib -2 4yv 50x -2 *,44 8 9ib -2 4yv 56j -2 *,44 8 9ib -2 9id -2 *;;44 8 * -2 9ib -2 9if,44 8 5d8 *;;1u 8 * 9ih;;m 8 14b * 120 52v,m 8 14b * 5c9;;28 8 * 14a 9il;;;5h 8 5m *;30 8 * -2 9ip,30 8 9iq -2 *,4p 8 * -4 9sn,4p 8 9so -2 *;;;;;;1y 8 p *;;1y 8 9iv -2 *;;;1y 8 9ix 9iy l6 53f *,1y 8 9ix 9iy 53f *,1y 8 9ix 9iy l6 *,1y 8 9ix 9iy *;;;;1f 8 9j4 9g2 *;;;1f 8 9j5 *;1f 8 9j4 * 9g2 9j8;;;2l 8 56q *;2l 8 4qs *;2x 8 54a *;2x 8 58k *;2x 8 * -2 585 9jf;;2x 8 oe 58g 58k *;4d 8 q2 589 0 *,4d 8 9ji 0 *;;;;47 8 56v y4 5cm y4 5cm 4vp *,47 8 9jm y4 5cm 4vp *,47 8 56v y4 5cm 5cm 4vp *,47 8 9jm 5cm 4vp *,47 8 56v y4 5cm y4 4vp *,47 8 9jm y4 4vp *,47 8 56v y4 5cm 4vp *,47 8 9jm 4vp *,47 8 56v y4 5cm y4 5cm *,47 8 9jm y4 5cm *,47 8 56v y4 5cm 5cm *,47 8 9jm 5cm *,47 8 56v y4 5cm y4 *,47 8 9jm y4 *,47 8 56v y4 5cm *,47 8 9jm *;47 8 * y4 5cm 4vp 52s 589,47 8 * 5cm 4vp 52s 589,47 8 * y4 4vp 52s 589,47 8 * 4vp 52s 589,47 8 * y4 5cm 52s 589,47 8 * 5cm 52s 589,47 8 * y4 52s 589,47 8 * 52s 589;;;47 8 * -2 9jq -2 9jr;;;47 8 * -2 3m 9jt;;;2w 8 9ju *;;2w 8 * -2 585 9jf,2w 8 * -2 4vx 15b 585,2w 8 * -2 4vy f3 585,2w 8 * -2 9jy;;;;2w 8 1qu *;;22 8 y4 9k2 -2 *;;;22 8 9gq 9k4 9k5 -2 *;;22 8 * 9k7;22 8 509 127 53f *,22 8 508 56z 53f *;22 8 9hv * -2 ba ld;22 8 9hv 9ka -2 *;;22 8 9kc cq * -2 4ut,22 8 9kc * -2 4ut;22 8 * 9kf -2 9kg,22 8 * -2 9kg;;;22 8 4v3 *;22 8 * 9kj 9kk;;;;22 8 9kl l6 *;;5k 8 * 9sy;;58 8 9kn 9ko 9kp -2 *;;58 8 9ko 9kr 9kf -2 *;;;;;;;;58 8 58l -2 55 9ko *,58 8 58l -2 9ko *,58 8 55 9ko * 9l1,58 8 9ko * 9l1,58 8 * -2 9lh 120;;58 8 * -2 9gq 9l3;;58 8 * j6 9l5 9l6;;;58 8 * 9hv 9l8 9l9 9la,58 8 * 9hv 9l9 9la,58 8 * 9hv 9l8 9la,58 8 * 9hv 9la;;;;;;;58 8 dc 52g 9lb 9lc 9ld *,58 8 y4 527 9lb 9lc 9ld *;;;;58 8 * 15b 53f 9lj -2 9lk,58 8 * 53f 9lj -2 9lk,58 8 * 15b 53f -2 9lk,58 8 * 53f -2 9lk;;;58 8 9li 15b 53f 9lj -2 9lk *,58 8 9li 53f 9lj -2 9lk *,58 8 9li 15b 53f -2 9lk *,58 8 9li 53f -2 9lk *;58 8 * 0 9ln 9lo;;;58 8 * 9lq 9lr;;;p 8 * 9lt -2 9lu 9lv df 56m,p 8 * 9lt -2 9lu 9lv 9lw,p 8 * -2 9lu 9lv df 56m,p 8 * -2 9lu 9lv 9lw,p 8 * 9lt -2 9lv df 56m,p 8 * 9lt -2 9lv 9lw,p 8 * -2 9lv df 56m,p 8 * -2 9lv 9lw;;;;;p 8 9ly *;;p 8 * -4 t0 4w8,p 8 * -4 jh 4w8,p 8 * -4 5f5 4w8;p 8 * -4 9m1 9m2;;;;42 8 9m3 *;42 8 * 9m6;;2j 8 0 65 0 * 9m8 zu,2j 8 0 0 * 9m8 zu,2j 8 0 65 * 9m8 zu,2j 8 0 * 9m8 zu,2j 8 0 65 0 * zu,2j 8 0 0 * zu,2j 8 0 65 * zu,2j 8 0 * zu,2j 8 0 65 0 * 9m8,2j 8 0 0 * 9m8,2j 8 0 65 * 9m8,2j 8 0 * 9m8,2j 8 0 65 0 *,2j 8 0 0 *,2j 8 0 65 *,2j 8 0 *;;2j 8 * 0 65 0 9ma 9mb zu,2j 8 * 0 0 9ma 9mb zu,2j 8 * 0 65 9ma 9mb zu,2j 8 * 0 9ma 9mb zu,2j 8 * 0 65 0 9ma 9mb,2j 8 * 0 0 9ma 9mb,2j 8 * 0 65 9ma 9mb,2j 8 * 0 9ma 9mb;;;;;2j 8 9mc 65 9md * 9mf zu,2j 8 9mc 9md * 9mf zu,2j 8 9mc 65 * 9mf zu,2j 8 9mc * 9mf zu;;3h 8 9jo c1 57k 0 *,3h 8 9jo 9vk 0 *,3h 8 9jo 0 *,3h 8 9jo c1 57k *,3h 8 9jo 9vk *,3h 8 9jo *;;2j 8 9mh 9gq *;13 8 9mf *;19 8 * 9ml,19 8 * 514;;;;;;19 8 9mp *;19 8 * 9ms;;;19 8 9mt *;;19 8 9mv -2 9mr *;;;;;3z 8 * -2 9n2;;;3z 8 9n3 -2 *;;34 8 9ko 9n5 *,34 8 9ko *;;34 8 9n7 *,3 8 55 4wp *,3 8 55 b1 *,3 8 9ra *,1t 8 9n7 *;3f 8 * -2 9na -2 9nb,3f 8 * -2 9na -2;;;;3f 8 * -2 9nc;3f 8 * -2 9nf,3f 8 9ng -2 *,2c 8 9q7 -2 *;;;3f 8 0 *;;;3f 8 * 9nl;;21 8 4ub *;;r 8 15b *;;1l 8 9np -2 * -2 163 547,1l 8 9np -2 * -2 9nr,1l 8 9np -2 * -2;;2t 8 4qn gq *;;;;24 8 9nv *;24 8 9nv 9nw *;;24 8 9ny *;24 8 3m 9gq *;;24 8 9o1 *,d 8 9o1 * 9rb,d 8 9o1 *;24 8 9o1 9o2 *;49 8 165 59s *;49 8 * -2 3m 5fw,49 8 * -2 5ij;4a 8 * 9o7 163 52h,4a 8 * 9o7 9o8;;;4a 8 *;4x 8 * 9ob -2 9oc,4x 8 * -2 9oc;;;;4x 8 9od -2 *;;;;4x 8 9oh -2 0 *;;4x 8 9oj *;4x 8 9oi *;4x 8 * 9on;;4x 8 * 9op 9oq,4x 8 * 9oq;;;;4x 8 * 9ot;;;4x 8 9ou -4 *;4x 8 * 9ox;;;;4x 8 * 9p1 lb 0,4x 8 * 9p1 0;;;4x 8 * 9p4;;4x 8 * 9p6;;;;4x 8 * 163 9pa,4x 8 * 9pa;;;52 8 *;;52 8 9pd *;4n 8 * y4 9pg 9ph -2 9pi -2 9pj -2 9pk,4n 8 * 9pg 9ph -2 9pi -2 9pj -2 9pk;;;;;;4n 8 * -4 0 9pk;41 8 * y4 9pn -2 9po,41 8 * 9pn -2 9po;;;41 8 * gq 9pq 9pr;;;41 8 * 9pt 9pu;;;;;;41 8 9j4 9pv 5cm 9pw 9px *,41 8 9j4 9pv 9pw 9px *;41 8 * 9q0 9j4 14b 53f,41 8 * 9q0 9j4 9q1,41 8 * 9q0 9j4;;;;;4o 8 9q3 *;2c 8 * 9hv 9q6 9q7,2c 8 * 9q6 9q7,2c 8 * 9hv 9q7,2c 8 * 9q7,2c 8 * gq 5cm -4 9nf -2 9q9,2c 8 * 9qa -4 9nf -2 9q9,2c 8 * -4 9nf -2 9q9,2c 8 * gq 5cm -4 9nf -2,2c 8 * 9qa -4 9nf -2,2c 8 * -4 9nf -2;;;2c 8 * l6 gq 9px;;;2c 8 * 9qc 9qd,2c 8 * 9qd;;;2c 8 0 * 5m 53f,2c 8 0 * 5m cu,2c 8 0 * 9o2;2c 8 0 *;20 8 * -2 9qh;;;;;20 8 9qi 9qj 9qk *,20 8 9qi 9qk *;20 8 * 9hv 0 1 9qn,20 8 * 9hv 1 9qn;;20 8 * 9qp 9qq 9qr,20 8 * 9qq 9qr;;1v 8 * 9sl 9sm;;20 8 * 9qk 9qt,20 8 * 9qt;2s 8 * -2 9rk -2 9rj;20 8 * l6 gq 9qv,20 8 * 9qw 9qv;;;;20 8 * -2 9qx 9qz 5b7;;20 8 * 9hv ba 5b7,20 8 * ba 5b7;4w 8 * 9r2 -2 9r3,4w 8 * -2 9r3;;;4w 8 9hv * 9r5,4w 8 * 9hv 9qk -2 1o,4w 8 * 9qk -2 1o,4w 8 * 9hv -2 1o,4w 8 * -2 1o;;4w 8 9r4 9hv 9qk * -2 1o,4w 8 9r4 9qk * -2 1o,4w 8 9r4 9hv * -2 1o,4w 8 9r4 * -2 1o;;4w 8 9r7 -2 *;;;;d 8 3m 9gq *;2s 8 * -8 3m 9re,2s 8 * -8 55 9rf,2s 8 * -8 5ij;;;;2s 8 * 9ri 9rj 9re;;;;;2s 8 9rl -2 * -2 9rn;;;;2s 8 9ro 3m 9rp *;;1t 8 9rr 9ko 9n5 *,1t 8 9rr 9ko *;1t 8 * -2 5m 9o2 -2 ds;;1t 8 * -4 9rw 9rx;;;;;;;2h 8 15b * 9s3;;2h 8 * 9hv 9qq 9s5 9s6,2h 8 * 9qq 9s5 9s6,2h 8 * 9hv 9qq 9s5,2h 8 * 9qq 9s5;;;2h 8 * -2 9s8 9s9;;;;;1 8 9sb *;1v 8 * 9se jd oa,1v 8 * 9se y4 127,1v 8 * 9se f3 oa,1v 8 * 9se y4 oa,1v 8 * 9se 9qq,1v 8 * jd oa,1v 8 * y4 127,1v 8 * f3 oa,1v 8 * y4 oa,1v 8 * 9qq;;1v 8 * 9hv cq 4wc -4 3m 9sg,1v 8 * 9hv ba 4wc -4 3m 9sg,1v 8 * 9hv 9ri -4 3m 9sg,1v 8 * cq 4wc -4 3m 9sg,1v 8 * ba 4wc -4 3m 9sg,1v 8 * 9ri -4 3m 9sg;;;;1v 8 3m 9gq *;;;;;;;4p 8 * -2 5m 4xa 4ti,4p 8 * -2 5m 4ti;;4q 8 * 9st 9su;;;;;4r 8 * -4 55;;;;4e 8 * -4 9t2;;4e 8 9t2 -4 *;;3b 8 9t4 -8 *;3b 8 * -8 9t7;;;;53 8 9t8 9t9 *;53 8 * 9tc;;;;h 8 9te -8 *;h 8 * -2 9th;;4z 8 * -4 3m c1 9tj,4z 8 * -4 jm c1 9tj,4z 8 * -4 9tk 9tj;;;;4z 8 9tl c1 57k * 9tn,4z 8 9tl c1 * 9tn,4z 8 9tl c1 57k *,4z 8 9tl c1 *;;;;;3q 8 1 gq 53p *,3q 8 1 gq b1 *,3q 8 1 9nj *,3q 8 gq 53p *,3q 8 gq b1 *,3q 8 9nj *;3q 8 0 4z6 9nj *,3q 8 0 9nj *;;2f 8 9tt *;57 8 57k *,8 8 57k * 9vy,8 8 57k *;;;;;57 8 9ty -4 9tz *;;;57 8 9u1 -8 9u2 -4 *;57 8 14d * 9u5,57 8 14d *;;;;57 8 gq cq * 9u9;;;;;;57 8 11w 9ud * 163 9uf;;57 8 * 9uh;;57 8 f3 * 9uj,57 8 * 9uj;;;57 8 9uk *;;57 8 * 5dn y4 55;;;57 8 9uo 512 9up *;;57 8 55 9pv * 9ut;;;59 8 * 9uu;;t 8 * 9uy;;t 8 * 1;t 8 5ca *;;;;e 8 * -2 9ib -2 0 9v5,e 8 * -2 9ib -2 9v6;;;e 8 9t8 * 9v8;;e 8 * 9hv 9va 9vb -2 9vc,e 8 * 9va 9vb -2 9vc,e 8 * 9hv 9vb -2 9vc,e 8 * 9vb -2 9vc,e 8 * 9hv 9va -2 9vc,e 8 * 9va -2 9vc,e 8 * 9hv -2 9vc,e 8 * -2 9vc;;;;;;;4t 8 14a 9vf *;3h 8 * 9vi ug 4wc,3h 8 * ug 4wc;;3h 8 9vh 9vi *,3h 8 9vh *;;k 8 * 9hv -2 oe 1,k 8 * -2 oe 1;;k 8 1 9vm -2 *;;;;2q 8 * -4 9vs;;2q 8 3m 9ix * 5ic;14 8 1 *;14 8 1 9nj *;14 8 * 9vx;;;8 8 5cw -8 *;;8 8 9w0 -8 *;;8 8 4yv 9w2 -8 *;3s 8 *;;;3p 8 0 9w6 *;2i g po *;2i g po -2 *;;;2i g po 5yx 5x9 -2 *,2x g 8r q3 y7 *;2i g po * -2 9wc;;;2i g 9wf *;;5g g y2 *;;1b g * -2 tl 9wl -2 9wm,1b g * -2 tl 9wl -2;;;1b g * 9wo;;;1b g 9wp 1m 5on -2 *;1b g 1m 5on b5 ls *;;1b g 9ws *;1b g * 9wv;;q g 1m 5on b5 ls *,q g 1m 5on b5 mq *,q g 1m 5on b5 5ny *,q g 1m 5on b8 *,q g tl 5s8 b5 ls *,q g tl 5s8 b5 mq *,q g tl 5s8 b5 5ny *,q g tl 5s8 b8 *;;q g 1vi tl 9wx *;;;5k g * acv;q g 9wz 9x0 9x1 *,10 g 9wz 9x0 9x1 *;;;;;q g 9x5 -2 tl 9x6 -2 *,q g 9x5 -2 tl -2 *,10 g 9x5 -2 tl 9x6 -2 *,10 g 9x5 -2 tl -2 *;40 g * 9x9 -2 9xa;;;;;40 g 9xc *;;;40 g * -4 1m 11k 5on,40 g * -4 1m z4 5on;40 g * -2 1;3j g * -2 9xj,r g a2m *,2p g 15h ns ahu *;;;3j g 9xk -2 *;3j g xi *;;;;;3j g *;3j g * -8 9xt;;3j g 5yj *;50 g 1m * 9xw,2e g * 9yf,33 g aes * aet,5j g * ag0,5j g 5yx e1 *;;50 g 1m ls * 5s8;;;4g g 64v -2 * 9y1 9y2,4g g 64v -2 * 9y2;;;4g g * 9y4 9y5;;;n g * -8 9y7;;n g * 9y9 9ya,n g * 9ya;;;;2e g 9yb *;;;;;44 g * -2 9yi -2 9yj;;;44 g xi -2 * -2 nm 6cc,44 g xi -2 * -2 9yi;44 g * nm 6cc,44 g * 9ym;;;;;;1u g *;;1u g 9ys b5 *,1u g 9ys *;;;56 g 1dd 9yv *,56 g 1dd *;4k g *;;m g * 9yy;;m g 9z0 * 15h;;;;g g 9z3 b5 9z4 *,g g 9z3 b5 *;g g * b5 ls -2 9z7,g g * 9x4 -2 9z7;;g g *;g g * -2 9za;5k g acz b5 11k *,5k g acz b5 z4 *,5k g acz 9x4 *;;;4f g 5mz *;4f g * -2 9zf;;4f g *;;;;5h g 9zj *;5h g 11z 13k *;;5h g y2 9zm *;;;30 g 9zo b5 9zp -2 * 9zr,30 g 9zo 9zp -2 * 9zr,30 g 9zo b5 -2 * 9zr,30 g 9zo -2 * 9zr;;;;30 g 9zs b5 5ld -2 9zt *;;30 g 9zv -2 * -2 9zx;;;;3d g 9zz *;;;3d g a01 a02 *;3d g 5mz *;3d g * a06;;;;1y g a07 a08 p *,1y g a07 p *,1y g a07 a08 *,1y g a07 *,1y g a0e a08 *,1y g a0e *,1f g a0t -2 * 64v a0u,1f g a0t -2 * a0u;;1y g p *;1y g * -2 a0d;;;;;1f g 6d7 mq ul 9xk *,1f g 6d7 du 633 9xk *,1f g 6d7 mq 66k 9xk *;;;;;1f g 6d7 du ul -4 * -2 a0n -2 a0o,1f g 6d7 65p ul -4 * -2 a0n -2 a0o,1f g 6d7 mq ul -4 * -2 a0n -2 a0o,1f g a0p -4 * -2 a0n -2 a0o;;;;;1f g * 1m a0s;;;;1f g 6d7 du ul -2 a0w -2 *,1f g 67u -2 a0w -2 *;;1f g po * -2 a0y;;1f g * -2 6b5 a10;;;;2l g * 1sh;;2x g po 5yx 5x9 *,2x g y7 *;;;4d g * 0 a17;;;;47 g * -2 e1 0 5z9,47 g * -2 e1 627,47 g * -2 a1d;;;47 g y2 po -2 * -2 a1g,47 g q3 -2 * -2 a1g;;47 g * z4 a1i;;2w g po ib *,2w g a1k *;;;;2w g a1m * 3a 60e,2w g a1m * f4 62o,2w g a1m * f6 62o,2w g a1m * e1 du 5kq,2w g a1m * a1o;;;22 g a1p 6b4 -2 *;;22 g 9x1 a1r hv 6b4 -2 *,22 g 9x1 a1r a1t -2 *;;22 g * a1v;;;;;22 g a1y 6e9 *,22 g a1y *;;22 g 9x1 a20 15i hv 6b4 -2 *,22 g 9x1 a20 15i xi hv -2 *,22 g 9x1 a20 15i a22 -2 *,22 g 9x1 a20 hv 6b4 -2 *,22 g 9x1 a20 xi hv -2 *,22 g 9x1 a20 a22 -2 *;;;22 g xi hv *,22 g hv 6b4 *,22 g hv *;22 g hv 6bx ls *;;58 g a26 * 9x1 a28;;58 g * 9x1 a2a;;58 g 9x1 a28 hv 6b4 -2 *,58 g 9x1 a28 pw gn -2 *,58 g 9x1 a28 gn -2 *;58 g yt -4 9x4 -4 *;;;58 g * -2 a2e -2 a2d;58 g 6cp 11y * 64v a2h;;58 g * 6d9 a2j,58 g * a2u;;;58 g * 9x1 a2k;58 g * a2n a2o;;;;58 g a2r -2 b5 *,58 g a2r -2 *;;58 g a2m * -2 a2t;;;58 g a2m *;;;;;;;p g * -4 a33 -2 1m 6dq -2 a34,p g * -4 a33 -2 a2w -2 a34;;;p g po xi 5yx * a36 a37,p g po a38 * a36 a37;;;;p g * -4 a3a a3b a3c;;;;;p g tl 5p6 a3d *;3y g *;;3y g * a3i;;;42 g a3j 9x4 *,42 g a3j *;;42 g a3l *;42 g 5wg *;;42 g a3o *;18 g *;18 g *;;2j g 0 a3s 0 * a3u a3v,2j g 0 0 * a3u a3v,2j g 0 a3s * a3u a3v,2j g 0 * a3u a3v,2j g 0 a3s 0 * a3u,2j g 0 0 * a3u,2j g 0 a3s * a3u,2j g 0 * a3u;;;2j g * 0 a3x 0 a3y a3z cm,2j g * 0 0 a3y a3z cm,2j g * 0 a3x a3y a3z cm,2j g * 0 a3y a3z cm,2j g * 0 a3x 0 a3y a3z,2j g * 0 0 a3y a3z,2j g * 0 a3x a3y a3z,2j g * 0 a3y a3z;;2j g a40 a3x a41 * a3i cm,2j g a40 a41 * a3i cm,2j g a40 a3x * a3i cm,2j g a40 * a3i cm;;;;;;2j g a43 9x1 *;;;;2j g * 11y s5 b5 a45 a46,2j g * a47 a45 a46,2j g * a45 a46,2j g * 11y s5 b5 a45,2j g * a47 a45,2j g * a45;2j g 0 * 3a cm,2j g 0 * tl cm;2j g 0 a49 *;2j g * a4c;;;;;;;;;;;19 g 1vm *;19 g 6cb *;19 g y7 *;;19 g a4p oy * -2 a4r,19 g a4p * -2 a4r;;19 g * -2 a4t 1 -4 a4u,19 g * -2 1 -4 a4u;;;;19 g * a4x 3a cm,19 g * a4x a4y;;;19 g * -2 e1 5ot,19 g * -2 1m 61v;19 g * 5t9 5ot a51;;3z g * a53 a54,3z g * a54;;;;3z g * -2 a57;;1q g *;;1q g a59 b5 mq *,1q g a59 9x4 *;34 g 9x1 67c 5s8 *,34 g 9x1 5s8 *;;34 g 5s8 * 1m 9x1 63k,3 g aai 5s8 *;34 g 9x1 *;;;;;3f g a5h a5i *,3f g a5h *;3f g * 8r a5l a5m,3f g * a5l a5m,3f g * 8r a5m,3f g * a5m;;;;;3f g * -2 a5q;3f g a5r -2 a5s -2 *;;;;;3f g * a5t a5u,3f g * a5u;3f g * 8r a5l a5m,3f g * a5l a5m,3f g * 8r a5m,3f g * a5m;3f g * a5y a5z,20 g a9z * aa1 aa2,20 g a9z * aa2;;;21 g 3a * a61,21 g 3a *;;21 g 3a a60 a61 *,21 g 3a a60 *;21 g * a61 a64;;u g * a66;;;r g a67 -2 *;r g *;1l g 1m g3 b5 -2 * -2 a6b,1l g 64v -2 * -2 a6b;;;1l g 8r du ul -2 a6c -4 *,1l g 64v ul -2 a6c -4 *,1l g 8r mn ul -2 a6c -4 *,1l g 15h 8r du -2 a6c -4 *,1l g 15h 8r f7 -2 a6c -4 *;;1l g 1m g3 b5 -2 a6e -2 *,1l g 64v -2 a6e -2 *;2t g * b5 a6h a6i 5ot;;;3c g *;;24 g a6k 9x1 *;24 g 9x1 *,d g e1 9x1 *,d g 1m 9x1 *;49 g * -2 1m mq,49 g * -2 b5 63o;49 g * -2;49 g a6o -2 *;;;;49 g a6s -2 *;4a g 5l1 b5 *;4a g * b5 a6w a6i a6x;;;;;4x g a6y a71 a6z -2 *,4x g a6y a71 -2 *;4x g a6y * a6z -2,4x g a6y * -2,4x g a79 *,4x g * a5s a7m;4x g * 1m -2 a73,4x g * -2 a73;;4x g 6cb *;4x g * 0 a76;;4x g * a78;;;4x g * -2 a7b;;4x g * b5 0 a7d;;4x g * b5 a4p;4x g *,4x 1s *;4x g * b5 61s,4x g * a7h;;4x g a7e -2 *;;4x g a7j *;4x g 9xi *;;4x g * 0 a7o;;;4x g a7p *;;;4x g a7r a7s *;4x g * a7v;;4x g * 1m a7x;;;4x g a7y *;4x g 6cb b5 *;;4x g *;52 g *;52 g * a85;;52 g * 11k;;52 g a87 -2 *;52 g * 0 15h a8a;;52 g *;12 g 1tc *,12 w 284 *,12 1s 1tb *;;4n g * a8f a8h 3a 627 a8i -2 a8j,4n g * a8f a8h a8k a8i -2 a8j,4n g * a8h 3a 627 a8i -2 a8j,4n g * a8h a8k a8i -2 a8j,4n g * a8f a8h a8i -2 a8j,4n g * a8h a8i -2 a8j;;4n g a8e a8f * a8h 3a 627 a8i -2 a8j,4n g a8e a8f * a8h a8k a8i -2 a8j,4n g a8e * a8h 3a 627 a8i -2 a8j,4n g a8e * a8h a8k a8i -2 a8j,4n g a8e a8f * a8h a8i -2 a8j,4n g a8e * a8h a8i -2 a8j;;;;;4n g * -4 0 a8j;4n g * a8n -2 a8o a8p -2 0 a8q,4n g * -2 a8o a8p -2 0 a8q,4n g * a8n -2 a8p -2 0 a8q,4n g * -2 a8p -2 0 a8q,4n g * a8n -2 a8o -2 0 a8q,4n g * -2 a8o -2 0 a8q,4n g * a8n -2 -2 0 a8q,4n g * -2 -2 0 a8q;;;;;4n g * -2 a8s -2 a8t a8u;;;;4n g * -2 a8t a8u;41 g * 1m 3a 627 -2 a8x,41 g * 1m a8y -2 a8x,41 g * 3a 627 -2 a8x,41 g * a8y -2 a8x;;;41 g * tl 5ny a90;;41 g * 1m a92 a93,41 g * a92 a93;;;41 g * tl 5ny 65p ul;41 g a94 tl 5ny *;;;41 g * 9x1 a96 a97,41 g * 9x1 a96;41 g * 5ny -2 a9a -2 ul -2 xi 11z,41 g * 5ny -2 a9a -2 ul -2 a9b,41 g * 5ny -2 a9a -2 -2 xi 11z,41 g * 5ny -2 a9a -2 -2 a9b,1r g * 5ny aed;;;;4s g a9c b5 *,4s g a9c *;;;;2c g * a9i 8r a9j a9k,2c g * 8r a9j a9k,2c g * a9i a9j a9k,2c g * a9j a9k,2c g * a9i 8r a9k,2c g * 8r a9k,2c g * a9i a9k,2c g * a9k;;;;2c g * a9i 8r a9j a9m,2c g * 8r a9j a9m,2c g * a9i a9j a9m,2c g * a9j a9m,2c g * a9i 8r a9m,2c g * 8r a9m,2c g * a9i a9m,2c g * a9m;;;20 g * a9u a9v,20 g * a9v,20 1s * b9e b9f,20 1s * b9e;;20 g a9n a9o a9p *,20 g a9n a9p *,20 g a9n a9o *,20 g a9n *;20 g * ns mn a9s,20 g * pw mn a9s,20 g * a9t a9s;;;;;20 g * 0 1 a9x,20 g * 1 a9x;;;;;;;20 g * -2 aa4;;;20 g aa5 0 1 -2 a9x -2 *,20 g aa5 1 -2 a9x -2 *;;;;20 g aa7 aa8 aa9 *;;20 g 15h a9o aab *;4w g a9u *;4w g aad a9p *,4w g aad *;;4w g aaf -2 *;4w g aab *;;;3 g aaj *,3 g * b5 5mz,3 g * aal;;b g a0p -2 *;;;b g aao *;b g a0p *;;;c g aar aas -2 *,c g aar -2 *,c g aau -2 *,c g xi aay b5 *,c g xi aay *;;c g * aaw -2 aax,c g * -2 aax;;;;c g *;c g * a5l -2 ab1,c g * -2 ab1;;c g * ab3 1,c g * 1;;;;;;j g *;s g *;;s g aba *;s g * abd -2 1,s g * -2 1;;;s g * abg -2 abh;;;23 g *;23 g *;5e g * -8 1;5e g 1 -4 *;5e g * -2 1;4y g *;3w g *;3w g *;3w g *;;2 g abr pw a02 *,2 g abr a02 *;;;;;;;;;;;;;4q g ac2 ac6 -2 ac3 ac4 -2 *,4q g ac2 -2 ac3 ac4 -2 *,4q g ac2 ac6 -2 ac3 -2 *,4q g ac2 -2 ac3 -2 *;;;;4q g * -2 ac7 -2 ac8,4q g * -2 -2 ac8;;4q g aca b5 *;;;4q g acc 8r acd *;4q g * -2 acg;;1v g *;1v g zy * a9p,1v g lz * a9p;1v g a9o aab *,1v g a9o *;1v g a9o *;1v g *;1v g * -2 acn;;0 g *;i g *;45 g * 694 acr 9x1 acs;;;;5k g act -2 *;;;5k g acw * -2 acy;;;5k g * a61 ad1,5k g * ad1;;1d g *;1d g * -2 ad4;;1d g *;;3r g ad6 -4 *;2d g * -2 ad9 -2 ada;;;;;2d g ad9 adb b5 adc *,2d g ad9 adb b5 *;2d g a9u * adf;;;2d g adg -2 * -4 adi;;;;2d g adj -8 * e1 adc adk;;;4i g * -2 adm -2 3a 60y,4i g * -2 adm -2 e1 ls 61v,4i g * -2 adm -2 adn;;4i g adp -4 *;4i g * -4 ads;;;o g * adv -2 1;;o g 1 b5 *;o g * 1 -2 zy 5yx;o g adx 1 -2 *;o g * -2 9x1 ae0;;;o g * -2 0 -8 ae3;;o g * ae5 -2 1;;1r g * -2 ae7;;1r g * ae9 aea;3n g * agf;;1r g a2m *;1r g * 5pw 6be;;1r g * a5n aef -2 aeg;;;1r g * tl 10f,1r g * aei;;;35 g aej 9x1 * ael;35 g aej 9x1 *;6 g *;1w g * -4 aeo;;;;33 g aep aeq *;;;33 g * ul aev aew;;;4 g *;a g * aez -2 af0;;;3a g *;54 g *;54 g * abd 1;38 g * -8 af5;;;38 g af6 -2 *;38 g xi a2m * af9,38 g xi * af9;;1j g *;;3t g * afd afe 1,3t g * afe 1,3t g * afd 1,3t g * 1;;;3t g * -2 1;3t g 1 -2 *;3t g * -4 1;2u g * -8 1;1a g *;4h g * 11k od,4h g * b5 11k,4h g * tl 11k,4h g * tl z4,4h g * afl;;;4h g afm * afl,4h g afm *;;4h g afo 9y4 *;4h g * -2 afr;;4h g * aft afu,4h g * aft;;;;;;;;;1k g * ag2;;1k g * 9x4 ag4;;1k g 3a *;4b g *;4b g a67 a2m *,4b g a67 *;4u g *;4u g * aga;;16 g * b5 k8 -2 1,16 g * agc -2 1;;16 g * 0 15h,16 g * 1;16 g * b5 1;;48 g * 8r 11k agh,48 g * agi agh,48 g * agh;;;48 g a2m * 1m 11y agk,48 g a2m * agl agk;;;48 g * agn ago;;;2h g a9o a9t *,2h g a9o *;;2h g agq -2 *;;3g g ags adc *;3g g * afx agv;;36 g e1 du *,36 g e1 11k *,36 g 9x1 *;2k g *;1m g * agz;;1m g * 1m ah1;;1m g *;1m g *;2o g * -8 ah5;;2o g * -8 ah7;;2o g a26 * -2 5w2;;2o g ah9 -4 *;2o g * ul -2 ahc -4 5pk;;2p g * -4 ahe;;2p g * ahg ahh;;;;2p g * -8 ahi;;2p g ahk * -2 a9m;2p g * -2 8td;2p g ahk * aho ahp;;;2p g 15h *;;;;;;w g * -4 ahx;;w g *;3x g *;5f g *;2i w pt *;2i w pt -2 *;;;2i w pt ai6 -2 *;;;5g w xi ai7 *;5g w 6o1 *;1b w * -2 au pr,1b w * -2 ax 6lu,1b w * -2 6lp 6hw,1b w * -2 6lp 6hf,1b w * -2 6lp 6nc;;1b w *;;;1b w aie *;1b w * -2 aih;;1b w * aij aik;;;;;1b w *;;;q w 1m aio aip *;5k w * av2;;;40 w ais -2 ait -2 *;;40 w aiv *;;40 w aix *;40 w * cl 0 -2 1,40 w * 0 -2 1,40 w * cl -2 1,40 w * -2 1;;;;3j w * -2 aj4;;;3j w aj5 -2 *;3j w au *;;;;3j w *,1i w *;3j w * -8 ajd;;3j w * ajf;;;50 w ze * 6kn;;;;4g w t0 -2 * -2 ajm;;n w * -8 ajo;;n w * ajq ajr,n w * ajr;;;2e w * ajt;;;2e w * ajw,3g w * asp;;4s w * ajy ajz,4s w * ajz;;;44 w * -2 ak1 -2 ak2,44 w * jm 6z4,44 w * ak3;;;;;;1u w ak5 *;56 w 6zz cl *;;36 w 3a * avc;;;;;;30 w * cl akg -2 akh,30 w * akg -2 akh,30 w * cl -2 akh,30 w * -2 akh;;;;;;1y w p *;;;;;2l w * cl 6ry,2l w * akr;;;2x w pt 6zb *,2x w aku *;;2x w 8r q3 6z8 *;2w w 6jv pt *;;;47 w * -2 al0;;;;47 w al2 -2 * -2 al4;;47 w * -2 al6 al7 al8;;;;47 w 6u8 ls *,47 w 6u8 *;;;2w w aku *;2w w pt df * 6g5 6jv;2w w pt 7o *;2w w 6z8 *;22 w df 70c -2 *,22 w xn 70c -2 *,22 w 6zh 70c -2 *,22 w alh -2 *;;22 w * -2 alu;22 w ls z5 ali df 70c -2 *,22 w ls 11l ali df 70c -2 *,22 w ls z5 ali -2 *,22 w ls 11l ali -2 *;22 w * all;;;22 w alm cl *;;;22 w alh * alr als;22 w alh * als;;22 w xn *;;;;58 w alw * jg air aly,58 w alw * air aly;;2h w 1m * 6sv;;58 w jg alz am0 df 70c -2 *,58 w jg alz am0 7o -2 *,58 w alz am0 df 70c -2 *,58 w alz am0 7o -2 *;;58 w yx 6j9 -2 * -2 am4,58 w 706 6j9 -2 * -2 am4,58 w am5 -2 * -2 am4;;;;;;;;;58 w o2 hv amb jg alz *,58 w o2 6pd amb jg alz *,58 w 6pd amb jg alz *,58 w o2 hv amb alz *,58 w o2 6pd amb alz *,58 w 6pd amb alz *;;58 w amf amd 706 *,58 w amf amd *;;;58 w * ami;;;;58 w jg alz amj amk -2 *;;;;;;;42 w amr *;42 w * amu;;;2j w 0 a3x 0 * amx,2j w 0 0 * amx,2j w 0 a3x * amx,2j w 0 * amx;;2j w 0 a3x 0 amw amx *,2j w 0 0 amw amx *,2j w 0 a3x amw amx *,2j w 0 amw amx *;;;;;2j w 8r jg alz *,2j w ax alz *;2j w 0 * 3a an5,2j w 0 * an5;;;;19 w an7 *;;;;;;19 w and *;;19 w 6jy *;;19 w * 6o0 6o0;19 w ani *;19 w * 6z8 6rc;;3z w * ann -2 ano,3z w * -2 ano;;;;;;;3z w * -4 anu;;3z w * -4 18y;34 w ak9 6vx 6kn *,34 w ak9 6kn *;;;3f w anx any *,3f w anx *;3f w * ao1 ao2,3f w * ao2;;;;;3f w * -2 ao6;;3f w * -2 ao8;;3f w * -4 aoa;;;3f w aob * aod aoe;;;;r w aof *;1l w t0 -2 * -2 aoi;;2t w * aok au 6ix;;;24 w aol * aon,24 w aol *;;24 w aj2 *,d w 6vh jg alz *,d w 3a alz *,51 w awl awm -4 *;49 w * -2 cl 6t1;4a w * aor aos 6ix;;;4x w * o2 6uk aou -2 aov,4x w * 6ra aou -2 aov,4x w * o2 6uk -2 aov,4x w * 6ra -2 aov,4x w * o2 6uk aou -2,4x w * 6ra aou -2,4x w * o2 6uk -2,4x w * 6ra -2,4x w * 6ra;;;4x w * -2 aox;;4x w 6jy *;4x w * 0 ap0;;4x w * ap2;;4x w * -2 o2 6uk,4x w * -2 ap4;;4x w 1 ana *;4x w * -2 1;;4x w ap7 -2 *;;4x w ap9 *;;4x w apb cl 0 *;4x w * 0;4x w 6rf *;4x w 0 *;4x w * 1m 11 70e,4x w * z4 6p4,4x w * z4 6pg,4x w * cl 6pg,4x w * aph;;4x w * apj;;;4x w apk -2 *;;4x w * 1m 6tp;4x w apn *;;;;;;4x w aps apt *;;52 w apv *,16 w avn * -2 1;52 w * -2 apy;;4n w * aq0 aq1 aq2 j4 722 aq3 -2 aq4,4n w * aq0 aq1 aq2 j4 70o aq3 -2 aq4,4n w * aq0 aq1 aq2 aq5 aq3 -2 aq4,4n w * aq1 aq2 j4 722 aq3 -2 aq4,4n w * aq1 aq2 j4 70o aq3 -2 aq4,4n w * aq1 aq2 aq5 aq3 -2 aq4,4n w * aq0 aq2 j4 722 aq3 -2 aq4,4n w * aq0 aq2 j4 70o aq3 -2 aq4,4n w * aq0 aq2 aq5 aq3 -2 aq4,4n w * aq2 j4 722 aq3 -2 aq4,4n w * aq2 j4 70o aq3 -2 aq4,4n w * aq2 aq5 aq3 -2 aq4,4n w * aq0 aq1 aq2 aq3 -2 aq4,4n w * aq1 aq2 aq3 -2 aq4,4n w * aq0 aq2 aq3 -2 aq4,4n w * aq2 aq3 -2 aq4;;;;;;;41 w * j4 722 aq7,41 w * aq8 aq7;;;41 w * t0 6t8 aq7;41 w * aqb aqc;;;41 w * ao3 aqe cl 6rg,41 w * ao3 aqe 6ug 7j,41 w * ao3 aqe aqf,41 w * ao3 aqe;;;41 w * ls 11l aqh,41 w * ls z5 aqh,41 w * 11z aqh;;;2c w * t0 am6 aqk aql,2c w * am6 aqk aql,2c w * t0 aqk aql,2c w * aqk aql,2c w * t0 am6 aql,2c w * am6 aql,2c w * t0 aql,2c w * aql;;;;2c w aqm xi ls *,2c w aqm zy ls *,2c w aqm aqo *;;2c w * 8td;2c w aof * aqk aqr,2c w aof * aqr;;20 w * ns mn aqt,20 w * 7c mn aqt,20 w * a9t aqt,20 w aqu aqv aqw *,20 w aqu aqw *,20 w aqu aqv *,20 w aqu *;;;;;20 w * aqy aqz;;;20 w aqo * 1m ar1;;20 w * 0 1 ar3,20 w * 1 ar3;;;;;;20 w ar4 ar5 ar6 ar7 *;4w w * ara arb,4w w * arb;;;;4w w arc *;;4w w are * arg arh,4w w are * arh,4w w are * arg,4w w are *;;;3 w 8r 11y 6kn *,3 w arj 6kn *;;3 w * jm 6hy,3 w * arl;;;3 w arm *;;d w 1m * arq;d 1s b2f * ba8;3x w * t0 71i,3x w * t0 6nk,3x w * ars;;;3x w art *;;3x w * dj 6nk;3x w arw *;3x w 70x cl *;3x w 6kx cl * as0 -2 as1;;;3x w * cl as3;;3x w * 6m1 70c;3x w as4 *;3x w * as7;;3x w * cl 6s5,3x w * as9;;;;4b w asb *;1k w * -2 ase;;;;1k w asf asg *,1k w asf *;1k w * jg 11h 6s7,1k w * 11h 6s7;;3g w 1m 11y asj *,3g w asl asj *;;;3g w asm * b8 6vv,3g w asm * cl 73e;3g w 3b *;;;3g w 1m asq ail *;3k w * -2 ast;;;3k w asw -2 *;;;;3k w * asx asy,3k w * asy;;;3k w 6tp *;;;;;;;;;7 w at8 at9 ata *,7 w at8 ata *;;7 w * -2 ate alz 6sv;;;3e w * ath;;;3e w ati -2 7j aof *,3e w ati -2 7j *;3e w ati -2 *;3e w * 6m1 6hw;3e w atl *;3e w au pr aa8 *,11 w atp 11y * atq,11 w atp * atq;;;;11 w * ats;;11 w y2 *;;11 w atu *;11 w au *;11 w * -4 aty;;11 w * 1;11 w *;;;;1i w au3 *;1i w *;;;1i w * au6 au7,1i w * au7;1i w * jg 6v0;;21 w 1m 6ob *;21 w * -2 aud;;21 w * aji auf;;3n w 1 *;;;;;15 w 6wd auh auk *,15 w 6wd auh *;;;2h w aun -2 *;4q w * cl auq,4q w * auq;;4q w aup -2 * -2 aus;;;4q w yd 8r aut *,4q w yd 8r *;;;1v w auw *;1v w m6 *;1v w aqv *;1v w ns mn *;1v w ns m6 *;;;25 w * -2 av5;;25 w * -2 av7;;3r w * -2 av9;;2k w 6iw *;36 w ak9 *;;;1m w * avf;;48 w * avh avi,48 w * avi;;;48 w * -2 avk;;48 w * avm aa8 0;;;16 w * 1;4l w * -4 1;4l w * -4 1;;4l w * -2 avr -4 1;;4l w 1 avt *;;4l w * amq avv 1,4l w * avv 1,4l w * amq 1,4l w * 1;4l w * avy 0 1,4l w * avy 1;;4l w * -4 1;;3i w * 7j 10f,3i w * cl 11y;3i w 6xc *;3i w 71m *;3v w 72z *;3v w 707 cl *;;;27 w * aw9;;27 w 6kn b7 *;;27 w ze aw8 awb *;;55 w awd 7p 7j *;;55 w awf *;;;55 w awi -2 *;1c w *;;51 w awl * -4 1m 6ix;51 w * -4 1m 6ix ls 11l -2 awo,51 w * -4 1m 6ix awp -2 awo,51 w * -4 awq ls 11l -2 awo,51 w * -4 awq awp -2 awo,51 w * -4 1m 6ix -2 awo,51 w * -4 awq -2 awo;;;;51 w * cl 6vx 6fd,51 w * cl 6ix,51 w * 6vx 6fd,51 w * 6ix;;51 w aws ls * awu,51 w aws * awu;;;51 w * cl awx -4 6ix,51 w * awx -4 6ix;;4m w *;4m w *;;;32 w 1m 6sv cl 11y *,32 w 1m 6sv cl *;32 w * h5 ax4 -4 ax5,32 w * ax4 -4 ax5;;;;;;;;;31 w ax9 axa axb *,31 w ax9 axb *;2i 1s p3 *;;;2i 1s xq *;;2x 1s 86 qs xq *;;;2i 1s axk *;;;;;;1b 1s * -2 tl pw;;1b 1s *;;1b 1s axu *;1b 1s * axx;;;q 1s 1m 779 axy *,q 1s tl 79b axy *;;;;q 1s ay0 ay1 ay2 *,10 1s ay0 ay1 ay2 *;;;q 1s * b5 76q ay4,q 1s * b5 7my ay4,q 1s * ay5 ay4,10 1s * b5 76q ay4,10 1s * b5 7my ay4,10 1s * ay5 ay4;;;;q 1s ay8 ay9 *,10 1s ay8 ay9 *;;;40 1s ayb -2 ayc -2 *;;;40 1s ayf *;40 1s * b5 0 -2 1,40 1s * 0 -2 1,40 1s * b5 -2 1,40 1s * -2 1;;40 1s * -4 tl z5 79b,40 1s * -4 1m xx 779,40 1s * -4 1m z5 7af;3j 1s * -2 ayl;;;3j 1s aym -2 *;;3j 1s ayo b5 *;;3j 1s * ayq;3j 1s *;3j 1s * -8 ayu;;;;3j 1s * b5 ayw,3j 1s * ayw;;50 1s ayy * az0,2e 1s * azf,33 1s bef * bed;;50 1s 7kf 1m * 79b;58 1s b2v *;;;4g 1s 7kf -2 * -2 az6;;n 1s * -8 az8;;n 1s * aza azb,n 1s * azb;;;2e 1s ajs *;;;;;4s 1s azg b5 *,4s 1s azg *;44 1s * -2 azj -2 azk;;;44 1s * 7ht 7qr,44 1s * azm;;1u 1s * b5 7jp,1u 1s * ts 7ka,1u 1s * azo,1u 1s * az2 azp,1u 1s * azp,1u 1s * b5 ts 7ka,1u 1s * b5 azq,1u 1s * azq;;;;1u 1s *;1u 1s * az2 azt,1u 1s * azt;;;;m 1s * azv;28 1s * azd azy;;28 1s *;;g 1s * b02 arq b03,g 1s * b02 b03;;;g 1s * b5 z5 -2 b05,g 1s * au z5 -2 b05,g 1s * az2 -2 b05;;;;4f 1s * -4 b07;4f 1s *;30 1s * b5 b0b -2 b0c,30 1s * b0b -2 b0c,30 1s * b5 -2 b0c,30 1s * -2 b0c;;2 1s bbc pw 1m bbd *,2 1s bbc 1m bbd *,2 1s bbc pw bbd *,2 1s bbc bbd *;;30 1s b0d -2 * -2 b0f;;;3d 1s b0g *;;3d 1s b0i qq * b0k,3d 1s b0i * b0k;;3d 1s 766 *;;3d 1s b0m *;;;;1y 1s p *;1y 1s * -2 b0t;;;1y 1s b0u b0p *,1y 1s b0u *;;;1f 1s 7rj aym *;;1f 1s 7rj qq ul -4 * -2 b11 -2 b12,1f 1s 7rj ul -4 * -2 b11 -2 b12,1f 1s 7rj 7l9 ul -4 * -2 b11 -2 b12,1f 1s 7my -4 * -2 b11 -2 b12;;;;1f 1s * b15;;;1f 1s b16 -2 * 7kf b18,1f 1s b16 -2 * b18;;;1f 1s 7my -2 b19 -2 *;;;;1f 1s b1d -2 7pt *;;;1f 1s b1f b1g 7kf a3x *;2l 1s * e0 7i0,2l 1s * 1sk;2x 1s b1k *;;;;;;;47 1s b1p -2 *;;47 1s b1u -2 * -2 b1t;;;2w 1s p3 hv *,2w 1s b1k *;;;2w 1s b1x * p2 7ft,2w 1s b1x * po 7ig cm,2w 1s b1x * p2 7ig 7qr,2w 1s b1x * b1z;;22 1s 7t6 gb -2 *,22 1s b21 -2 *;;22 1s arq * gb -2 b23,22 1s arq * -2 b23;;;;22 1s b25 b5 *;;;22 1s b27 b28 *;24 1s b6j * b6k;;;22 1s b2a b2b la b2c -2 *,22 1s b2a b2b b2c -2 *;;;22 1s b2e b2f *;;58 1s b2h q3 * b2j,58 1s b2h * b2j,58 1s b2t q3 * b2u,58 1s b2t * b2u,5k 1s bcg * bch;;;58 1s b2i b2k gb *;;;;58 1s * -2 b2n -2 b2o;;;;;;;;;58 1s * -2 az2 b2x,58 1s * -2 b2x;58 1s * -2 b30;;;58 1s b31 *;;;;;;;p 1s tl 77s po *;p 1s * -4 b3b -2 b3c -2 b3d;;;;;;p 1s p3 xi 7e7 b3e b3f *,p 1s p3 b3h b3e b3f *;;;;;p 1s b3i -4 b3j b3k *;;p 1s tl 77s b3m *;3y 1s *;;3y 1s * b3r;;42 1s * azd b3t,42 1s * b3t;;;42 1s b3u *;;42 1s b3u *;18 1s *;18 1s *;2j 1s 0 8pn 0 * b41 b42,2j 1s 0 0 * b41 b42,2j 1s 0 8pn * b41 b42,2j 1s 0 * b41 b42,2j 1s 0 8pn 0 * b41,2j 1s 0 0 * b41,2j 1s 0 8pn * b41,2j 1s 0 * b41;;;;2j 1s b43 0 8pn 0 * b45 cm,2j 1s b43 0 0 * b45 cm,2j 1s b43 0 8pn * b45 cm,2j 1s b43 0 * b45 cm,2j 1s b46 8pn b47 * b45 cm,2j 1s b46 b47 * b45 cm,2j 1s b46 8pn * b45 cm,2j 1s b46 * b45 cm;;;;;2j 1s b48 b2i *;;2j 1s b43 b4a * b4c,2j 1s b43 * b4c,2j 1s b43 b4a *,2j 1s b43 *;;2j 1s 0 * tl cm,2j 1s 0 * 40 cm;2j 1s 0 b4d *;;;;;19 1s * 7ht b5 -2 1,19 1s * 7kv 7i9 -2 1,19 1s * b4k -2 1,19 1s * 1 -4 b4l;;;;;19 1s b4n *;;;19 1s xq *;19 1s * 7iy b4t -2 b49,19 1s * b4t -2 b49,4x 1s b7a b5 *;;19 1s * -2 b4v 1 -4 b4w,19 1s * -2 1 -4 b4w;;;;19 1s 1 b4x 8td * tl cm;19 1s * p2 7ft,19 1s * po cm;19 1s * b51 b52;;;19 1s * -2 e0 77g,19 1s * -2 1m nl,19 1s * -2 b5 77g;;3z 1s * b56 b57,3z 1s * b57;;;3z 1s 1z1 -2 *;1q 1s *;1q 1s * d9 7jd b5b,1q 1s * b5c b5b;;;;34 1s 79b *;;;;3f 1s * b5j b5k,3f 1s * b5k;;;3f 1s * 86 b5m b5n,3f 1s * b5m b5n,3f 1s * 86 b5n,3f 1s * b5n;;;;;3f 1s * -2 b5r;;3f 1s * -2 b5t -2 b5r,3f 1s * -2 -2 b5r;;;3f 1s * b5j ul 7qb,3f 1s * b5j b5u,3f 1s * ul 7qb,3f 1s * b5u;3f 1s * 86 aza b5x,3f 1s * aza b5x,3f 1s * 86 b5x,3f 1s * b5x;;3f 1s * b5z b60,3f 1s * b60;;;;21 1s po g2 b61 *;21 1s * a3x b64;;;;r 1s * b66,r 1s *;;r 1s b68 axp *,r 1s b68 *;r 1s *;;1l 1s 7kf -2 b6b -2 *;;1l 1s 86 q3 7mq -2 b6d -4 *,1l 1s 7kf ul -2 b6d -4 *,1l 1s tr 7t6 -2 b6d -4 *,1l 1s df 86 dx -2 b6d -4 *,1l 1s b6f -2 b6d -4 *;;;2t 1s b6g b5 * e0 77g;3c 1s *;;;24 1s * b6k;49 1s * -2 41 7jd,49 1s * -2 7kf qq 7jd;49 1s * -2 b6o,49 1s * -2;;;;49 1s * -2 b6s;;4a 1s 744 b5 *;4a 1s * b5 b6v e0 77g;;4x 1s * -2 b6x;;;4x 1s * 0 b70;;;;4x 1s b72 *,4x 1s * b7h b7i,4x 1s b7m * b7h -2 b7n,4x 1s b7m * -2 b7n;4x 1s * -2 b75;;4x 1s * -2 b77;;4x 1s * b5 0 b79;;;4x 1s * b5 7hr,4x 1s * ts 1vg,4x 1s * b7c;;4x 1s b7a -2 *;4x 1s * b7f;;4x 1s b69 -2 *;;;4x 1s * 0 b7k;;;;;;4x 1s b7o b6f *;4x 1s * b7r;;;4x 1s * e0 b7s;;4x 1s b7u *;;;52 1s *;52 1s * b80;;52 1s * b6f;;52 1s b82 -2 *;52 1s * 0 df b85;;;4n 1s * b88 b89 b8a 7kv 7i9 b8b -2 b8c,4n 1s * b88 b89 b8a qq 7q2 b8b -2 b8c,4n 1s * b88 b89 b8a b8d b8b -2 b8c,4n 1s * b89 b8a 7kv 7i9 b8b -2 b8c,4n 1s * b89 b8a qq 7q2 b8b -2 b8c,4n 1s * b89 b8a b8d b8b -2 b8c,4n 1s * b88 b8a 7kv 7i9 b8b -2 b8c,4n 1s * b88 b8a qq 7q2 b8b -2 b8c,4n 1s * b88 b8a b8d b8b -2 b8c,4n 1s * b8a 7kv 7i9 b8b -2 b8c,4n 1s * b8a qq 7q2 b8b -2 b8c,4n 1s * b8a b8d b8b -2 b8c,4n 1s * b88 b89 b8a b8b -2 b8c,4n 1s * b89 b8a b8b -2 b8c,4n 1s * b88 b8a b8b -2 b8c,4n 1s * b8a b8b -2 b8c;;;;;;;4n 1s * b8f -2 b8g b8h -2 0 b8i,4n 1s * -2 b8g b8h -2 0 b8i,4n 1s * b8f -2 b8h -2 0 b8i,4n 1s * -2 b8h -2 0 b8i,4n 1s * b8f -2 b8g -2 0 b8i,4n 1s * -2 b8g -2 0 b8i,4n 1s * b8f -2 -2 0 b8i,4n 1s * -2 -2 0 b8i;;;;;4n 1s * -2 b8g -2 b8k b8c;;41 1s * 7kv 7i9 0 b8m,41 1s * b8n b8m;;;41 1s * tl 76q b8p;;41 1s * b8r b8s;;;41 1s * b8u 76q 11w 7al,41 1s * b8u 76q 11x 7al,41 1s * b8u 76q b8v;;;41 1s * a3x ay2 b8y df,41 1s * ay2 b8y df,41 1s * a3x b8y df,41 1s * b8y df;41 1s b8w a3x ay2 * b8y df,41 1s b8w ay2 * b8y df,41 1s b8w a3x * b8y df,41 1s b8w * b8y df;;;;;;;2c 1s * 86 b95 1m b96,2c 1s * b95 1m b96,2c 1s * 86 1m b96,2c 1s * 1m b96,2c 1s * 86 b95 b96,2c 1s * b95 b96,2c 1s * 86 b96,2c 1s * b96;;;2c 1s * 86 b95 b98,2c 1s * b95 b98,2c 1s * 86 b98,2c 1s * b98;;;20 1s b99 a9o a3x *,20 1s b99 a3x *,20 1s b99 a9o *,20 1s b99 *;20 1s * b9c b9d,20 1s * b9c;;;;;20 1s * 0 1 b9h,20 1s * 1 b9h;;;;;20 1s * -2 b5u;20 1s * 0 1 -2 b9n -2 b9o,20 1s * 1 -2 b9n -2 b9o;;;20 1s b69 0 -2 7kf q3 -2 *,20 1s b69 0 -2 b9q -2 *;;;20 1s b9r ahu 7kf q3 ayz *,20 1s b9r ahu ayy ayz *,20 1s b9r 7kf q3 ayz *,20 1s b9r ayy ayz *;20 1s df a9o *;4w 1s b9x *;;4w 1s b9u b9v *,4w 1s b9u *;;4w 1s * -2 b9z;;;4w 1s ba0 *;;;3 1s ba3 *,3 1s * d2 766,3 1s * ba5;;;;;;d 1s ba9 b2i *;;b 1s 76q *;;b 1s bad *;;;;c 1s bag bah -2 *,c 1s bag -2 *,c 1s baj bak -2 *,c 1s baj -2 *;;;c 1s * b5m -2 bam,c 1s * -2 bam;;c 1s *;c 1s * bap -2 baq,c 1s * -2 baq;;;c 1s * bas 1,c 1s * 1;;;c 1s 79g *,c 1s * 7m7;;j 1s *;s 1s *;;s 1s bay *;s 1s * abd -2 1,s 1s * -2 1;s 1s * bb2 -2 bb3;;;23 1s *;5e 1s * -8 1;5e 1s 1 -4 *;5e 1s * -2 1;4y 1s *;3w 1s *;3w 1s *;3w 1s *;;;;;;;;;;2 1s * 1m 7kj au z5,2 1s * 1m 7kj au 11l,2 1s * 1m 7kj 7al;;;;4q 1s bbm yd -2 bbn bbo -2 *,4q 1s bbm -2 bbn bbo -2 *,4q 1s bbm yd -2 bbn -2 *,4q 1s bbm -2 bbn -2 *;;;4q 1s * -2 bbq -2 bbr,4q 1s * -2 -2 bbr;;4q 1s bbt b5 *;;;4q 1s bbv 86 bbw *;4q 1s * -2 bbz;;1v 1s a9o *;1v 1s * 7kf pw,1v 1s * tr o5,1v 1s * 7kf o5,1v 1s * bc2;;1v 1s * bc4 bc5;;;;1v 1s a9o * -2 bc8;;0 1s *;i 1s *;45 1s * 7o2 bcc b2i bcd;;;5k 1s * -2 3y 7av;5k 1s bce -2 *;;5k 1s bcg *;;5k 1s bci * -2 bck;;;5k 1s bcl d2 xx *,5k 1s bcl azd *;5k 1s * a3x bco,5k 1s * bco;;5k 1s * -2 j8;1d 1s *;1d 1s * -2 bcs;;1d 1s *;;3r 1s bcu -4 *;2d 1s * bcx -2 bcy;;;;2d 1s p2 7lo bcz 7jd *,2d 1s e0 7lh bcz 7jd *,2d 1s p2 7lo bcz *,2d 1s e0 7lh bcz *;;2d 1s bd1 * bd3,2d 1s * bd3;;;2d 1s bd4 -2 * -4 bd6;;2d 1s * -8 bcw bd8 bd9 bda,2d 1s * -8 bcw bd8 bda;;;;;4i 1s * -2 bdb,4i 1s bdd -4 *;;4i 1s * -4 bdf;;;o 1s * bdi -2 1;;o 1s 1 b5 *;o 1s 0 b4y b5 *;;o 1s * 1 -2 bdl;o 1s * -2 bdo -2 bdp;;;o 1s * -2 0 -8 bdr;;o 1s * bdt -2 1;;1r 1s * -2 bdv;;1r 1s * bdx bdy;;;1r 1s axp *,1r 1s *;;1r 1s 9x0 76q *;1r 1s * be3 be4 -2 be5;;;;;;35 1s be7 q3 b2i *,35 1s be7 b2i *;6 1s *;1w 1s * -4 beb;;;;33 1s bec bed *;;;;33 1s beg ul beh *,33 1s beg ul *;4 1s *;;;a 1s bek bel -2 *;3a 1s *;54 1s *;38 1s * -8 beq;;;38 1s ber -2 *;38 1s * tl 7gp,38 1s * p2 7gm,38 1s * beu;;1j 1s *;;;3t 1s * bez bf0 1,3t 1s * bf0 1,3t 1s * bez 1,3t 1s * 1;;;3t 1s * -2 1;3t 1s 1 -2 *;3t 1s * -4 1;2u 1s * -8 1;1a 1s *;1a 1s 7si *;4h 1s * tl bf8;;;;4h 1s bf9 bfa *;4h 1s * bfd bfe;;;4h 1s * -2 bfg;;4h 1s * tl um;;;4h 1s bfi 86 bfj *;5j 1s *;5j 1s ul beh *,5j 1s ul *;;5j 1s ayz *;1k 1s * bfq;;1k 1s * azd bfs;;;1k 1s bft *;4b 1s *;4u 1s *;4u 1s * bfy;;16 1s * agc -2 1;16 1s * 0 df,16 1s * 1;16 1s * b5 1;3n 1s * bg3;;48 1s * bg6 bg5,48 1s * bg5;;;48 1s axp * axp bg8 bg9,48 1s * axp bg8 bg9,48 1s axp * bg8 bg9,48 1s * bg8 bg9;;;;;2h 1s a9o *;2h 1s 77j pw -2 *,2h 1s bgc -2 *;;;3g 1s bge bgf *;3g 1s * axp bgi,3g 1s * bgi;;;36 1s bgj *;2k 1s *;1m 1s * bgn;;1m 1s * 1m bgp;;1m 1s *;1m 1s *;2o 1s * -8 bgt;;2o 1s bgv -8 *;;2o 1s * -2 bgx;;;2o 1s bgy -4 *;;;2p 1s * -4 bh3;;;2p 1s bh6 -8 *;;2p 1s * 86 -2 bh8;;2p 1s * -2 1m z5,2p 1s * -2 8td;2p 1s df *;;w 1s 73p d2 *;w 1s * -4 bhe;;w 1s *;3x 1s *;5f 1s *",
 "sensitive": "bank-details cheque crypto easy-money fee gift-card guaranteed-job identity-doc interview messenger parcel pay-word recruit-fee refundable secret-number transfer-service",
 "overlapping": "after-paid beside-pay gets-into-yours money must-sum own-account partner-bank pay-order price-cue self-paid send-money starter-kit unlocks",
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
     "pass-on",
     "money-goes"
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
   "id": "fee-priced",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "price-cue"
    ],
    [
     "fee-object"
    ]
   ],
   "within": 10,
   "ordered": false,
   "across": false,
   "unless": [
    "third-party",
    "public-exam",
    "wage-amount",
    "travel-refund",
    "employer-gives",
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
   "id": "fee-must-sum",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "must-sum"
    ],
    [
     "fee-object",
     "with-us",
     "self-paid"
    ]
   ],
   "within": 14,
   "ordered": false,
   "across": false,
   "unless": [
    "third-party",
    "public-exam",
    "wage-amount",
    "travel-refund",
    "employer-gives",
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
   "id": "fee-self-paid",
   "code": "content/fee",
   "variant": "demand",
   "strength": 3,
   "needs": [
    [
     "self-paid"
    ],
    [
     "fee-object",
     "with-us",
     "money",
     "our-supplier",
     "returned"
    ]
   ],
   "within": 16,
   "ordered": false,
   "across": false,
   "unless": [
    "third-party",
    "public-exam",
    "wage-amount",
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
   "id": "mule-comes-goes",
   "code": "content/money-handling",
   "variant": "pass-on",
   "strength": 3,
   "needs": [
    [
     "money-goes"
    ],
    [
     "money-comes"
    ]
   ],
   "within": 30,
   "ordered": false,
   "across": true,
   "unless": [
    "travel-refund",
    "wage-amount"
   ],
   "unlessText": [],
   "guards": [
    "negated",
    "warned"
   ]
  },
  {
   "id": "mule-cheque-turn",
   "code": "content/money-handling",
   "variant": "cheque",
   "strength": 3,
   "needs": [
    [
     "cheque"
    ],
    [
     "cash-cheque",
     "money-comes"
    ],
    [
     "cheque-turn"
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
    "warned"
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
