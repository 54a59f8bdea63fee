// Written by scripts/generate-lexicon.ts from data/lexicon/*.yaml. Do not edit.
import type { CompiledLexicon } from '../lexicon/lexicon.js';

export const COMPILED: CompiledLexicon = {
 "classes": "access-data account-asset account-lend account-lent acquire advance advance-buys advance-self after-paid age-band agent applicant applicant-pay at-your-home back-with-wage background-check bank-details bank-login bank-word bear-cost beside-pay book both-sides buy buy-in by-text candidate-pays cash-cheque charge charged-now cheque cheque-sent cheque-turn code-word come-in copy cost-on-applicant costs crypto daily day-pay deposit deposit-start duty earn easy-money employer-gives employer-pays entries errand errand-buy everyone-hired extra-pay fee fee-demanded fee-object first-pay for-equipment for-others freight friend-bonus from-home funds gain-sure gate gets-into-yours gift-card give-me given-back goods guaranteed-job hand-in hand-on handover hired-already hiring-step home-address home-bank hypothetical iban-lent identity-doc install interview invitation keep-part kept-by-us kit label-on lacking lend lifter little-work mail-item mass messenger money money-comes money-goes money-in-crypto money-trade move-on mule-title must-sum negator no-interview no-qualification not-a-job only open-account original-kept other-name our-supplier own-account own-card own-mailbox own-pay paid-back paid-in papers papers-kept parcel partner-bank partner-where pass-on pay-agent pay-by-link pay-means pay-order pay-proof pay-word paying-guest per-day per-hour per-minute per-parcel premium-number premium-prefix price-cue process process-thing public-exam public-procedure reach-us receive recruit-fee recruit-others recruiter referral refundable remote-app remuneration reply-now reply-word reship reship-title returned right-to-work scarcity scratch secret-number secure-place self-paid selfie sells send send-money sent-on share-this ship-label sign-up-bank sms-code stake starter-kit statutory-check sum take-buy take-out task-work third-party to-carrier to-our to-your-home top-up trade-thing transfer-service transit travel-refund unlocks unsolicited upfront-thing vendor video-call video-ident wage wage-amount warehouse warning when-hired wires with-us your-pc",
 "exact": "0190 01900 08 0871 0890 0891 0892 0895 0897 0899 0900 09001 09005 09011 0903 0905 0906 0907 0908 0909 0911 0930 1 100 166 1900 199 2 24 24h 3 3200 4 48 48h 5 607 72h 760 761 762 803 806 807 892 893 894 895 899 9 900 905 92 95 97 99 a aan ab abona abonada abonado abonan abonando abonar abonara abonaran abonaras abonarla abonarlo abonarse abonas abone abonen abono acc accettata account accounting acquitte acquitter acquittez acreedores act ad add adelanta adelantan adelantando adelantar adelantara adelantaras adelantas adianta adiantado adiantam adiantar adiantara adquiera adquieras adquiere adquieren adquira adquire adquirem adquirido adquirir adquirira adquirirse ads af affittare affitti age ai aja al all alleen als alumnado alumno alumnos aluno alunos am ami aml an and ano antecipa antecipada antecipado antecipar anticipa anticipar anticipate anticipi anticipiamo any anydesk ao aos apenas apolice aporta aportan aportar aportara aportaras aportas aporte app arca arcam arcar arcara are arranja arrendatario arrendatarios as asegurados asi ask asks aso assume assumem assumida assumido assumira assured asume asumen asumimos asumir asumira at ate atm au aub auf aus aux avancant avance avancent avancez b bag banca bancam bancar bank bases be bed begleichen bei bel bem ben beneficiarias beneficiarios betaal betaald betaalt betalen bezahle bezahlen bezahlt bic big bij bilhete billete bin binance bis bit bitcoin bizum boe bolseiros bolsillo bolso bon bonifica bonifichi bonifico borg box bsn btc buy by c cada cae cai call can cancela cancelan cancelar cancelara cancele cancelen car cargo carichi carnet carregar cas cash cashapp caso caucao cb cbu cci ce ces chama charge charger chargez chat che check checks chez chi ci cio cle click cliente clientes cnh cni cobre cobrem cobrimos cobrir cobrira codes colegiados coloca colocar coloque com comensales compartamelo compartelo comparteme compartenos compra comprada comprado compram comprami compran comprar comprara compraras comprarlas comprarse compras compre compres comuniquenos con condominos confermata consegna consegni considerata consiga consigna consignan consignar consignara consignarlo consignas consigne consignen consignent consigue conta contratar contrate contrates contribuintes contribuyentes cooperados cooperante cooperantes copre copriamo corrisponde corrispondi cost coste costea costeada costeado costean costear costeara costearas costeas costo couvre cpf crb credores criptomoeda criptomoneda criptovaluta crypto cryptocurrency cryptomonnaie ctt cuando cubre cubren cubrimos cubrir cubrira cuota custeada custeado custeados custear custeara custeia custeiam custo customs custos cut cv cvc cvu cvv d da dag dai dal dan danos dar das dat day dbs de debourse dei del dem den denos depose deposent deposes deposez deposit deposita depositala depositalo depositam depositan depositando depositano depositar depositara depositaras depositas depositate deposite depositelo depositelos depositem depositen depositi deposito deposits der des desembolsa desembolsado desembolsam desembolsan desembolsar desembolsara desembolsas desembolse desk despesa despesas deudor deudores devedor devedores dez dgr dhl di dia dictamelo dictanos dictarnos die dime dimelo dinoslo dir dis discord dit dix diz dm dni do doadores doc don donante donantes doorsturen dos dpd dpr du due dus e earn earnings ec ed edad een efectuar efectue efetuar efetue ehe eid ein einzahlen el ela elaborata ele elk elle em en encarga encargar encomenda encomendar end enkel entrada entregar entrichten entrichtet envia enviad enviadas enviados enviame enviamelo enviando envianos envianoslo enviar enviarnos enviarnoslo envie enviem enviemelo envien envienos envoi envoie envoient envoies envoyant envoyer envoyez equipamento equipo er es esa esaminata ese eso est estudantes et ete ethereum eu eur eux exame exames extras fa faca facebook facilitame facilitanos facilitarnos facturas fai falls familias far faturas faz fazer fee fees few fianza fie fim fin financia financiam financian financiar financiara finanziamo fob foi follow for fornecedores forniamo fornire fornisca fornite forward found fra free fue fugen fund fur ga ganas ganha gasto gastos gbp gdc geben geef geen gestort get gezahlt gg gia gib gig gira giraci girami giran girar girara girarlo gire giri give gli gls gmc google got graag gram grana gru gsm gtalk guy h ha haal haalt hab hacer hacerse had haga hagan halen han hand hangout hangouts has hat hay haz he heb hem hen her here het hey hi him his hmu ho hol hola holen holst hospede hospedes hou hoy hr hrs huesped huespedes hui hun hurry i iban ich ici id idade ident if ife ihn ihr ik il im imo importe impostos impuestos in inbox indicanos indicare indicate indichi indien indiquenos ine info infos ingresa ingresalo ingresan ingresar ingresara ingresarla ingresarlo ingrese ingreselo ingreso inicial inicio inquilino inquilinos ins inscricao inscripcion instagram int interesada interesado interessata interessato interesse interessee inversion invertis investe investi investimento investir invia inviaci inviami inviando inviarci inviare inviate inviateci invierte invii invista ira is isn ist it items its j ja je jij job joignez join jou juri kan ke key kik kit kluisje km kryptowahrung kyc l la laad laat las lavoro lcb ldv le leg legen lei les let lgs lhe li licenca licencia lid like liken likes liking liquida liquidam liquidan liquidar liquidara liquidas liquide lis ll lo log lorsque los lot lote lu lui ly m maak maakt mag mai mail mailen make making man manda mandaci mandame mandamelo mandami mandando mandanos mandanoslo mandar mandare mandate mandateci mande mandenos mandi mao mas material matricula matriculados may mb me mee men mes message messenger met metamask mets mettez meu mi mia mij mim min minima minimo mio mir mis misez mismo mit mlm mme mobile mochila modelo moi momo mon monatsmieten money moneygram mot move mp mpesa mr mrs ms msg mtn muy my n n26 na nao nas ne need nehmen nel nem nen neosurf net neu new ngo nhs ni nib nicht nie niet nimmer nmc no noch nog noi nom non nooit nor nos not now nu nul num nur o of off offriamo ohne ok old olx om on once one ong ons ont ook op open opta or ora orange ore os otp ou oui our out overmaken overschrijven owe own p pacientes pack package packages pacote padres paga pagada pagado pagala pagalo pagam pagamos pagan pagando pagandolo pagano pagar pagara pagaran pagarao pagaras pagare pagarla pagarlo pagas pagate paghi paghiamo pago pagos pague paguem paguen paid paie paiement paient pais paquete par participantes participants pas pasaje pasajeros pasame pasamelo pasanos pasanoslo pasemelo pasenoslo pass passageiros passagem pay payant paye payer payes payez paypal pays paysafecard pb pc pcs pd pdf pede pedir per perfect perso pesa peu pfand pic pide pin piu pix plata plaza plr pm pn poe poi poliza pon poner por pos post postident postula ppe pra pre presta prestare prestarlo prestarmi presti pretes prevoyez privado pro propietarios propio proporcionanos propria proprietarios proprio proveedores provide purchasers put pv pvg pvt q qe qr qu qualora quand quando que quem quero qui quicksupport quien quiero quita quitam quitar quite r ral rate re read realice realiza realizar realize recarga recargar recarregar recarregue recebas recebe received recharger rechargez reciba recibe recupera recuperada recuperado recuperam recuperan recuperara recuperaran recuperaras recuperas red reembolsable reembolsables reembolsamos reenvialo reenviame reenviamelo reenvianos reenvianoslo reenvielo reenvienos reglant regle reglent regler regles reglez regola regularizar remet remettant remettez remit remitir rep reply reserva reservada reservado reservas respondanos responde retorna reviewed rg rh ria rib ricarica ricaricami ricarichi rimborsiamo ritorna route run rustdesk rx s sa sai salda saldano saldar saldi sans sao saque saques satisface satisfacer saw schick schicken schlussel schrijf se sea see segurados seguro sei selfie selfies sem send sende senden senza ses set seu seules seuls she ship should si sia sie signal sim sin sinal sir six skrill sleutel sleutels sms so sob sobald socias socios sofern soi solo som soma somente son sosteniamo sostiene sou soy spenden spind ssn sta std stort storten sturen stuur stuurt su sua subvencion subvenciones sue sufraga sufragan sufragar sufragara sui sul sum suo suporta suportada suportado suportam suportamos suportar suportara sur sure sus t ta taf tag tan taxa taxistas te team teams teamviewer ted telegram tell tem ten ter tes tether teu text tgl the their ti tiene tiktok timo timos to toe toi ton too top topa tot tra tramite transfer transfere transferem transferes transferez transferido transferir transferira transferiras transferirla transferirlo transfiera transfiere transfierelo transfieren transfieres transfira transmettez transmitenos trasferisca trasferisci traslado trc20 tre tributos trust tu tua tue tuo tus two u uberweisen uberweist uberwiesen uit ultraviewer um uma un una und une unicamente uniforme union uno unpaid uns until up ups ur us usd usdt use usted usuarias usuarios utentes utilizadores uur uw va vaga vai vales valida valor valora valorando valorar valores van vao vc ve vecinos venmo ver verfahren versa versamento versami versando versano versant versare versate verse versement versent verser verses versez versi vez vi via viber video videoident videos viewed viewer vip vip1 vip2 vip3 vire virer vires virez vis visado visitantes visto voce vog voi vol volta vom von voo vor vos vou vous vu vue vul w wa wallet wanneer was watsapp way we web webid webmoney wechat weg wenn wer western westernunion what whatapp whats whatsap whatsapp when whether who wie wij wil wir wire without won wou write www x y ya yapea yapean yapear yapee yo you youtube zag zahlen zahlt zahlung zap ze zeg zelle zend zes zet zodra zonder zu zum zur",
 "prefix": "aanbreng aanschaf abiert abogad abon abonad abonne abonnement abzock acced accepte accettat accogli accompagn accredit accreditat accueill aced aceit acept aceptad acess acheteur acquereur acquirent acquist acquitte acredit actif activ activatiecode activatiekost active activeer addett adesiv adherent adicion adjunt administratif administrativ admitid adquier adquir adreslabel adressaufkleber adresse advertenc advierte advogad affid affidat affitt afili afilia afiliad agent aggiung agree agreg aim ajoute aktivierungscode aktivierungsgebuhr alleg allegh allocation altr amen ami ammess amministrativ anad analyst anex angezeigt angezeigte anleg anmeldegebuhr annullat anruf ansprechpartner anticip anticipat antwort aparec aport apostille appel appelle appli approuve approvat approvisionn apresur aprirl aprobad aprovad arma arnaqu arriv arrivat arrive asegur asegurad asesor asigna asociad aspirant aspirante aspire assegnat assegur assegurad assessor assistant assistent associad assume assunt assurance assure asumid ativ attrezzatur attribue aufbewahr aufnahmegebuhr aufnahmepauschale aufrubbel ausbildungsgebuhr ausweis ausweisdokument ausweisfoto autocollant automat automatic automunit autorizad autorizzat autre avali avaliad avanc avance baix baj banc bancaire bancari bancaria bancario bearbeitungsgebuhr bearbeitungspauschale beglaubigung behalt behoud beidseit bekomm bemiddelingskost beneficiaire beneficiar beneficio benevole beoordel beperkt berater bericht beschik besorg bestatig bestatigungscode bestel bestell betreuer betrug betruger beveiligingscode bevestig bevestigingscode bewaar bewahr bewerber bewerbungsgebuhr bewerbungsgesprach bewohner bezorg bild billetera biometric biometrie biometriegebuhr biometriekost bitcoin boek boekhoud bollin bonific bonifica boost bordereau bourse bouw breng bring brut buchhalter buchungspauschale bulto burla burocratic cadastr cadeau cadeaubon cadeaukaart calific cambiar camp cancel cancelad candidat candidature capture caricat carich carreg carregu carte carteira cedula cerca cert certificad certificado certificat certifie chacun cham chantier charge chat chate chatgesprach chatgesprek chatinterview cheg cheque cherch chiam chilometric choisi ciascun classific clave clicc click client cliqu clique cobert cobr cobra cobrad code codic codigo coinvolg colaborador colar colegi collaborat collaborateur collaborator coloc colpit combinad combinat combinatiebestelling combine comec comision commande commission communiqu communique companer compart compartid compartilh compensa compensad complet compos compr compra comptabil comptable compte computador comunic comuniqu concertad conclu concorr concorsual condivid conect conferencia conferentie conferm confermat confi confid configur confirm confirme congelad congres congreso congress congresso connect consegn consegnat conseiller conserv conserva consigliat consolar consul consulaire conta contact contat contatt continu contrasena contrat contratad controler controleur convegn conventionne convenzionat convid convidad convite convocation convoque cooperatie cooperativ coordenador coordinador coordinateur coordonnee copert copia copie correspond correspondant corrispost costead costru coupon courant courrier couvert crea credenciad credit credita cria cripto crypto cryptomonnaie cryptomunt cubiert cubierto cuenta cuid cursist custead customer dagelijks debutant decurtat deduct deduit deelnemer defalqu dein deix dej delegue demand demande denunci depos deposit depot derecho deroul desbloque descarg descarreg desconfi descontad desee designad designe despach destinatari detect detratt developpe devid devolv devolver devolvid devuelt devuelv diari diario diffid diffus difund dig digital digitaliza dipendent dir director diretor dirigenzial discut disponibil disponibiliz divulg document documento donateur donation donator donn donne doorspeel doorstuur doorzend dossier dossierkost douane dovut download driver due economic ecrite ehrenamt eigen einbehalt einfuhrungskurs einladung einricht einrichtungsgebuhr einrichtungspauschale einschreibegebuhr einschreibgebuhr einschreibungsgebuhr einzahl elegid elektronik eligib embauche empfang empleado empregado encaiss encaissement encaj encaminh encaminhad encarg encargad encarreg encarregad encomenda encomienda encontrad enfant engage engineer enregistrement enseignant entr entreg entrega entrepot entretien entrevist entrevista entrevue entsperr enveloppe envi enviad enviara envoi envoie envoy envoye equipamento equipement equipo erhalt erreich erstatt erstattungsfahig erwerb erwirb escanead escolhid escrev escrib escro esibi estaf estagiari estiv estorn etichett etiqueta etiquette etranger etudiant etudie examine exent exig exige exigid expedi expedie expense export externe extracto facil facilissim facilit facilitad facture facult fakejob fernsteuer fernwartung fernzugriff fiche fij filleul finance financiad financier finanzagent finanziat firmad fissat fix form forma formation formulargebuhr fornec fornecedor fornir fornit fornitor foto fotocopia fotograf fotografi fotografia fotografic fourni fournisseur fourniture frachtfuhrer fraud fraude fraudolent fraudul fraudulent freigeb freirubbel freischalt freischaltcode freiwillige freunde frod fuge fuhrerschein fuhrungszeugnis funcionari funcionario gagn gagnant gain gan gana ganancia ganh ganho garanti garantid garantiert garantit garantizad gard geb gebruik geef gefalschte gefluchtete gegarandeerd geldwasche geluksorder genossenschaft genossenschaftsanteil geschenkkarte gestion gestor gesundheitscheck gesundheitsuntersuchung gesundheitszeugnis geworbene gib giocator giornalier gir golpe gratt gratuit groupe guadagn guard gultig guthabencode guthabenkarte gutscheincode gutscheinkarte haal habilite habl handler hara heb hebdomadaire heretiket heretikett herlabel herunterlad herverpak hesite hintergrundprufung hinterleg hol homologad houd ident identifiant identiteitsdocument ieder ilimitad illimitat illimite image imagem imagen imediato immagine immediat impersonat incaric incaricat incass incorporad indemnis indemnite indic indicad indicat indiqu indique infermier ingenier ingres ingrese ingreso ingress inleg inlogcode inmediato inoltr inoltrat inquilin inscrev inscrib inscribir inscription inscrit inspecteur instal instalad installe installier instantaneo instapkost interesad interess interessad interessat interesse intermediari interne interview intestat invers invert invest investier investig invi inviat inviert invit invita invitacion invitad invitation isent jefe joign joueur journalier journalist journaliste kaart kandidat kauf kein kilometrique klick klient kolleg konferenz kontakt kontakte kontoeroffnung koop kopie kras krijg krypto kryptowahrung label lad laiss lasciat lavorator leg legalisatie legalisatiekost legalisation legitimier leite leiter lev levant levanta lever libelle licentie lidmaatschap lieb liefer lieferant ligu lik limitad liquid livre lizenz llam lleg llev lleva locataire logiciel logistikmitarbeiter loue lucro maak maggiorat mail majore manager mand manda mandat masiv masseneinstellung massicci massiv material meebreng meekijk mefi meine melde membre mensage mensageir mensaje mensajer mensualite mensuel mercadoria mercancia messag message messaggi mieter migratori minim mis misbruik missbrauch mitarbeiter mitgliedsbeitrag moeda monatsmiete moneda monedero monitor monnaie mont montant mot mula multiplic multiplica multiplicad muni nachricht nacionalidad nacionalidade national nationalite necesari necessaire necessari neem nenn neobanco nepvacature net neue neuverpack nom not notari notarie nuestr nueva numerise nuov nutz obbligatori obligatoire obligatori obligatorisch obrigatori ocup offert ompak onbeperkt onboarding onlinebanking onlinecursus onlinekurs onlinelehrgang onlineopleiding onlineschulung onlinetraining ontgrendel ontvang openkras operador operateur operation oplaad oplicht opositor opte optimi optimis optimiz opwaarder orale ordin ordinari original ospit otimiz ouvre overmak pacote pag paga pagad pagament pagamento pagat pago paiement paketagent paketempfanger paketmanager paketprufer paketsendung papier paquete parceiro parrain partag partage partecipant partenaire participant participante participatif partilh partner parvien pas pasa pasaporte pass passaporte passeport passif passiv patient payable payant paye pazient pegar perc percu perd permiso personalausweis personalchef personalleiter personne photo photocopie photograph pin piramide place plaza pod pontu port positiv post postal poste postident postul postulant postulante poursui praktikant preaprobad preench preferencial preferibil prelev premier prend prenot prenotazion prepag prepagad prepagat prepaidkaart prepaidkarte preparateur prepaye prepayee pres preseleccionad preselecionad preselectionne preselettiv present prete previst prevu prime procedure procesador proche produit professeur professionnel proporcion propose propri prossim proveedor prufungsgebuhr pubblic publi public pued puntu qualification qualifikation qued quiera quitar quotidien quotidienne raccomandat ramen rapid rapprochement rasca raspa rayon realiz recapit recarg recarreg rece receb receber recepcion reception receptionn recev recharg recharge rechnungsbetrag recib recibid recibir recibira reclam reclut recluta reclutador recomendad recommande reconcil recredit recruiter recrut recrutador recrute recrutement recu recuper reembal reemball reembols reembolsad reempaquet reenvi reetiquet reexped reexpedi referent reflejad refugiad regional regist registr registrierungsgebuhr regle regolarizzat regolat regulad reimburs reimburse reindirizz reintegr reinvest reinvi reisekosten reisepass reiskosten rejoign relabel remand rembours remboursable rembourse remet remis remit remitira remuner remuneration remunere rend rendimento rendu renvo renvoi renvoy repackag repartidor repass repon repond representant requerid requier requis reservation reserve reserveer reservier reservierungsgebuhr reservierungspauschale respond ressarc restante restitu restitue restitui restituibil restituid restituit restliche reten retenu retien retir retirar retorna retourenlabel retourlabel retransmet retribuit retrouv revenu revers revis riaccredit riavra ricaric ricev ricevut richiest riconfezion rietichett rimand rimbors rimborsabil rimborsat rispedi rispond ritir ritirat ritrov riversa rubbel ruckerstatt ruckseite ruckzahlbar saisonnier salaire salarie saldat saque sblocc scaffal scalat scam scan scansione scelt schaf schick schiet schreib schrijf schufa schuler schulungsgebuhr scommess scomputat scratch scriv sechsstellig secreta secretari segnalat segretari segur seleccionad selecionad selectionne selezionat semanal semesterbeitrag semplicissim senal sencill send senha servicegebuhr servicepauschale settimanal sicher sicherheitscode sicherheitsleistung sicherheitsschuhe sicherheitsuberprufung signale simbolic simple slachtoffer smist smscode socio softwarelizenz solicit solicitante solicite solidari sollicitant sollicitatiegesprek somme sor sospechos sospett sostenut sped spedir spedit spedition stabilit stagiair stagiaire stagist startgebuhr stellig stempelgebuhr stort straordinari student studiengebuhr studierende stuur submet subsidia subvenciona subvention success sufragad supervisor suplant suportad supplier surveill suscrib suspect suspeit sviluppator svolg symbolique taglich tagungsgebuhr tarjeta tauglichkeitsuntersuchung tausch tegoedkaart teilnahmegebuhr teilnehmende teilnehmer tekstbericht telefon telefonisch telephon tenant termin termine terugkrijg textchat textnachricht textuel thuiswerk ticket tirar tirocinant titre toegangscode touch trabajador trabalhador traduction traduzion trae trag traig trainingsgebuhr traite traitement tramit tramitador tramite transaction transf transfer transferagent transferier transfert transfier transfir transit transmett transmis transport transportador transportista trasfer trasmett trata trattenut trattien travailleur traz treuhandagent trocar trovat trovera truff uberlass ubersetzung uberweis ublich ubrige uitleen uitnodig uitnodiging umadressier umetikettier umverpack unic uniforme universi universidade universit unser upload usager usurp utent vacature valid valide valor valorad valut veloc vendeur verdacht verdachtig verdien verdoppel verhuur verific verificatiecode verifizierungscode verkauf verkoop verleih vermeld vermiet vermittlungsgebuhr vermittlungspauschale vermittlungspramie verpflichtend vers versandagent versandetikett versandlabel versandmitarbeiter versat verse versement versicherung verstrek vertaling vertragsgebuhr verwahr verwaltungsgebuhr verzekering verzendlabel victima victime video videoident vigente vincit vir vire virement virtual visa visagebuhr visio visualizz visumgebuhr visumkost vitima vittim volontaire volontar voluntari voorgefrankeerd voorschiet vorauszahl vorbereitungskurs vorfinanzier vorfrankiert vorleg vorschiess vorstellungsgesprach vorstreck vriend vrijwilliger waarschuw wahrung warenagent warenprufer warn warnweste wechsel weiterleit weitertransfer weiteruberweis weiterzuleit wekelijks wende werb werf wissel witwas wochentlich wollte woonwerk zahl zahlungsabwickler zahlungsagent zegelrecht zet zoll zuruck zuverlassigkeitsuberprufung",
 "suffix": "gebuhr geld kosten pauschale verwaltungsgebuhr",
 "stem": {
  "en": "about abroad absolut accept access accommod account accredit acct acquaint acquir across activ ad addit address admin administr admiss advanc after afterward ag again against agenc agent airbnb airdroid alert alloc allow along alreadi also amazon among amount analyst announc annum anoth answer anydesk anyon anywher apart apostil app appl appli applic appoint approach approv aren arrang arriv articl asap ask assign assist associ assur attach attend attest attornei attract authent author authoris automat avail avoid awai awar back background badg balanc band bank bar bare barrist base basic be bear becom been befor beforehand begin behalf below beneficiari between bewar bicycl bike bill binanc biometr birth bitcoin block blogger bodi bond bonu book bookkeep boost boot born borrow both bought box branch brief bring broker bronz buck bui build bundl busi buyer call came camp campaign cancel candid candidaci candidatur cannot cant card care carri carrier cash cashapp cashier catch caught caution cautiou cell central certain certif certifi chang channel charg chariti chat check chequ children choos chosen citizen claim class clear clearanc clerk click client climb clinic cloth coach code coin coinbas colleagu collect combin combo come comment commiss commit committe compani competit complet complianc compulsori comput condit conduct confer confirm congratul consid consign consul consult contact contain continu contract contribut control convert cooper coordin copi corpor cost could council counter countri courier cours cover credenti credit crimin crypto currenc current custodi custom dai daili data databas dealer dear debit deduct degre delai deliv deliveri demo depart departur deposit depot design desk desktop detail devic didn differ digit diploma direct director disappoint disclosur discount dispatch displai document doesn doesnt dollar donat done donor dont door doordash doorstep dossier doubl doubt down downlin download draw drive driver drop drug each earn easi easili ebai echeck editor elearn electron elig els email embassi emploi employ employe enclos encount end engag enhanc enrol enter entir entri entrust equip escrow ethereum euro evalu everi everybodi everydai everyon everyth exactli exam examin except exchang exclus exempt exercis exist expens experi expir export extra face facebook fake fall famili fare farm fast fedex fee feel fifteen fifth file fill final finalis financ financi finish firm first fit five flag flat flexibl flight float follow forc forex forfeit forget form formal forward found foundat four fourth fraud fraudster fraudul free freedom freight fresh fridai friend from front full fulli fund further gave gener genuin get gift giro give given glassdoor go goe gold good googl govern grab grant gratuiti group grow guarante guest half hand handl handler hangout happen hardli hardwar have hcpc head headquart health heart held hello help here herm hesit hire hold home hospit host hotel hour hourli hous http huge human hurri ident identif imag immedi immigr immunis impost impostor impress inbox includ incom increas inde indemn indic individu induct influenc info inform initi inspector instagram instal instant instantli institut instructor insur interest internet internship interview into introduc introductori invest invit invoic iphon issu item itun job jobstreet join joke just keep kei kept kindli label land lanyard laptop larg last late later launder lawyer learn leas least leav left leftov legal legalis legit legitim lend less let letter level levi liabil licenc licens life like limit line link linkedin list littl live load local lock locker lodg login logmein look lost lucki machin madam made maiden mail make manag mandatori mani manual map market mass massiv match materi media medic meet mega member membership mention mentor merchandis merchant messag messeng min mini minim minimum minu minut miss mission mobil modest modul moment mondai monei moneygram monster month more mother move mover movi mule multipl must mustn name nation nearest necessari need needn neg neither neobank network never newcom next nobodi nomin none notari noth notic number oblig obligatori obtain offer offic offici onboard onc onli onlin onto onward open oper opportun order organ organis orient origin other otherwis outstand over oversea overtim ownership pack packag packet page pai paid pallet panic paper paperwork parcel parent part particip partner pass passcod passport password patient payabl paycheck payer payment payout paypal payrol payslip peel penc pend pension peopl percent percentag perform permit person personnel phish phone photo photocopi photograph pic pick pictur ping place placement plan platform platinum pleas plu pocket point polic polici pool posit possess post postag postal pound practic premium prepai prepaid preparatori prerequisit preselect press price print prior privaci privat probat problem proce procedur process processor procur product profession profil profit program programm progress project proof protect provid pull pupil purchas pure qualif question questionnair quick quickli quicksupport quot rais rang rank rare rata rate rather razer reach read readi real rear receipt receiv receptionist recharg recommend record recruit recto reel refer referr refil refrain refuge refund refus regist registr regul reimburs reject relai releas reload reloc remain remaind remit remitt remot remov remuner rent rental repack repai repaid replac replenish repli report repres request requir resend reserv reship reshipp resid residenti residu resourc respond rest restaur resum retain return revenu review revolut reward right risk role room roster rota rout royal run rustdesk safe safekeep safeti salari sale same sampl satisfactori save scale scam scan schedul school score screen screenconnect screenshot search seat second secretari secretariat secur see seen select sell seller send sent separ sephora seriou servic set settl settlement setup sever shall share shift ship shipment shop short shortlist should shouldn shown side sign signal silver simpl simpli singl site skill skip skype slip slot small smartphon social softwar sole some somebodi someon song soon sort spare speak specialist sponsor spot staf stai stake stamp star start starter startup statement statutori steam sticker still stipend stock stood store stress student studi submit subscrib subsidis subtract success such sum supervisor supplement suppli supplier support supremo sureti surrend suspici swap switch symbol system take taken tale talent task teacher team teamview telegram telephon tell tenant tenth test tether text than that thei their them then there these thi thing third those three through ticket tiktok till time tip todai togeth told tonight tool topup trade trader train traine traineeship trainer transact transfer translat transmit travel treasuri trial tripl troubl trust tuition turnov twelv twenti uber ultraview unauthor unauthoris under uniform union univers unless unlimit unlock until unus upfront upload upon upwork urgent us usdt user usernam usp vacanc valid vanilla vast vehicl vendor venmo verif verifi vest vet victim video view viewer vigil virtual visa void volunt voucher wage wait waiv waiver wallet want warehous wari warn webcam websit week weekend weekli welcom well were western what whatsapp when where which while wholesal will wire wise with withdraw withdrawn withheld withhold within without wont work worker workplac workwear worri would wouldn wrap write written wrong xbox yahoo year your yourself youtub zangi zell zero ziprecruit zoho zoom",
  "fr": "abon academ acce accepte accompagn accompagne accompl accueil achat achet acompt acquer acquis acquisit acquitt acquittent acte actif activ adherent adhes adjoint administr admis admiss admissibilit adress adresson affect afin agenc agent agiss agit agre agrement aim ains ambassadeur amis analyst anne annonc annuel antecedent appareil appartient appel appli appliqu apport approuv apre aptitud argent arnaqu arret arriv arrive articl assign assoc associ assur ateli attach attend attent attest attir attribu aucun aujourd aupr aur aussitot authentif automat autoris autr autrui avanc avancon avant avec avez avis avocat avon badg bancair banqu bas belg beneficiair benevol benevolat besoin bien bienvenu billet blanch bleu bloqu boit bonus book boulot bours boursoram bout boutiqu brut bulletin bureau cabinet cac cachet caden caiss canap candidat candidatur captur cart carton cash casi casqu caution cec cel cent centr certif cet chain chanc chaqu charg chat chauffeur chaussur chef chequ cherch chez chiffr chois chronopost cinq civil civiqu cle clean clic clich client cliniqu club cod coffret colis colissimo collabor collect collegu colloqu combo command commenc commentair commiss commun communiqu competent compl complementair complet comport compos compren comprend compt comptabl concour conduir conf conferent confidentiel configur confirm confirme confirmon conformit congr connect connexion conseil conserv conservon consign constitu consulair consult contact conten contr contrat contribu control convert convient convoc coordin cop correspond cot cotis coupon cour courriel coursi cout coutent couvert couvr couvrent couvron cred credit crypto cryptogramm dan dat debloqu debours debut decis decouvert ded deduct deduir dej del demain demand demandeur demandon demarch demarrag demenag deni depart depech deplac depos depot depuis derang derni dernier derrier dessous destinatair detail deux dev devr devront dict different diplom dir direct directeur directric disponibl dispos disposit distanc distinct distributeur dit diver doctoral docu doit doivent domain domicil don donateur donc donne dossi droit echang ecol ecran ecrir ecris ecrit ecriv effectu effort electromenag elev elevent email embauch emissair emploi employ employeur encaiss encaissement enregistr ensuit entier entre entrepris entretien entrevu envelopp enverr enverron envoi envois envoy envoyon epreuv equip espac espec essai etabl etat ete etiquet etoil etrang etre etud euros evalu evit examen exclus exige exigeon exped expedi expedit experient expert expir extrait fac facebook facil facteur factur fair fait famill faudr fauss faut faux felicit feron fiabl fich figur fil fill filleul film finalis financ financi financier financon fiscal fix fois fonction fond fondat font forf format fourn fournisseur fournitur frais franc gain gar garant gard gardien gardon general gestion gestionnair googl gratif gratuit group habilit hameconnag heberg heur heureux honorair hopital horair hospitali hotel huissi humain hyp iban identif identifi identit ifas ifsi illimit immatricul immediat immigr impress inclu inclus incomb independ indiqu individuel info inform informat infos initial inscript inscrit inscriv instagram install instantan institu institut integral interim intermediair international interview invest invit inviton issu jam jeun joi joign joindr jour journal journali journe judiciair jusqu just justif laboratoir laiss laisson learning legal legalis lettr leur li libert libr licenc lien lieu lign lik limit limite liquid lir lis list livr livraison livret local locat log logist lor lou louon lund lydi madam magasin mail main mainten mair maison mallet manag mandat mandatair manqu manuel marchandis marketing mass massif massiv materiel medecin medical mem membr menag mensuel mer merc messag messager met mettent metton mettr mid minimal minimum ministeriel minuit minut mis mission mobil modiqu modul moin mois mond mondial money monnai monsieur mont moov moyen mun muse mutuel naissanc national nationalit necessair negat negoc neosurf net nickel niveau nom nombr nomin not notair notr nous nouveau nouvel null numer numeris numero objet obligatoir obten offert officiel offre offron onboarding oper orang ordin ordre organ organis original oubl outil ouvert ouvertur ouvr pack pag pai paient pani papi paquet parametr parcoursup parcouru parent parl parm part partenair particip parven parvient pass passeport passif pay payabl payon paypal paysafecard pedagog pend percev percevoir perd period perm person personnel pet peut peux photo photograph piec plac plais plateform plis plus plusieur poch point polic polo port portabl portail portefeuill posit possed possess post postal postul pot pour pourboir pourcentag pourr pourront prealabl prefectoral preferentiel prelev premi premier pren prend prendr prenon prepar prepaye present press pret preton preuv prevoir pri prim prion pris priv prix procedur prochain procur produit professionnel profil programm projet promess proposon propr prudent psan publi public publiqu puis pyramidal qualif quatr quelqu question quiconqu quinz quoi quotidien rapid rat reag realis recept recev recevoir recevon recevr recharg recherch reclamon recois recommand recouvr recrut recruteur recto recu redev redig reduit reel reexpedit reexpediteur referent refus refuse regional registr regl reglent rejete rel relanc relationnel relay relev rem remarqu rembours rembourson remet remettr remis remuner rencontr rend rendu rendus renseign renvoi rep repart repond repondr repons requ requis reseau reserv resident respons responsabilit ressort ressourc rest restaur restent restos reten retenon retenu retient retir retr retrait reussit reven revendeur revenu revenus revers reversent reviendr revient revolut risqu sais saison salair salar san sauf scan scolair scolarit secret secretair secretariat securit sejour select selection selor semain ser serieux seront serv servic seul sieg sien sign signal signatur simpl sinon sit skyp smartphon smic social societ soi soin soir soit sold solidarit somm sont soumettr sous stag stock structur studio subvent succ suff suffisent suis suiss suit suiv suivr sup support surplus symbol tablet tach tailleur tant tap tard tarif telegram telephon teletravail temp ten tenu term termin test teth thun ticket tiendr tient tiktok timbr tissu titr titulair toujour tous tout traduct trait transact transcash transf transfer transfert transit transm transmet transmettr transmettron transport transporteur travail travaill tre treiziem tresor tresorer trois trop trouv ulterieur uniform uniqu unitair universit universitair urgenc urgent usager usdt vacanc vacat valabl valid valide validon valis velo ven vendeur vendred vent ver verif vers verso vestiair veuill video videos vien vient vigil vingt vir virtuel vis visag visio visit vit vital voir volontariat vont votr vous voyag watsap wattsapp wav whatsapp youtub zero zon zoom",
  "nl": "aanbevol aanbod aanbrengt aandel aangebracht aangekom aangenom aangerek aangeschaft aangeworv aankom aankomst aankoopt aankop aanlever aanmaakkost aanmeldingskost aanmeldkost aanmeldt aannem aanschaff aanstell aanstellingsbrief aantal aanvaard aanvang aanvraagkost aanvrag aanvull aanwerft aanwerv aanzuiver aarzel aarzelt abonner account achter achtergrondcheck achtergrondcontrol achterkant achterlat achterzijd activatie activer administratie administratiekost adres adreslabel advocat afdruk afgegev afgev afgewez afgift afhaalpunt afhal afnemer afreken afstand aftrek afwerk agent alert all allen alles amazon amper analist ander antecedentenonderzoek antwoord anydesk app apparatur appj appl arbeidscontract artikel asap automat automatisch baangarantie badg ban bandj bank bankafschrift bankapp bankgegeven bankier bankkaart bankpas bankreken bankrekeningnummer bedien bedrag bedrijf bedrijfskled begeleider beginn begint behandel behandeld behandelingskost behandelkost beher behoud behoudt beid bekek bekijk bekost bekostigd bekostigt bemiddelingskost bemiddelingspremie benaderd benodigd bent beoordel bericht beschik bestel bestell bestelt betaalbewijs betaald betaallink betaalnummer betaalt betaalverzoek betal betalingsagent betalingsbewijs betalingsverwerker beur beveiligingscod bevest bevestigd bewaard bewaart bewar bewijs bewoner bezit bezorg bezorgd bezorgt bied bijban bijdrag bijgehoud bijgeschrev bijna bijverdien bijverdienst bijvoeg bijwerk binanc binn binnenkom bitcoin blij blijft boek boekt bonn bonus borg borgsom bpost breng brengt brief briev bronz brutolon budget bunq bureau burgerservicenummer cadeau cadeaukaart cent certificat chat chatinterview chauffeur cheque cheques cijfer cijfercod client coach cod codes coinbas coinbaseprofiel collega collegegeld combi combinatie commissie complianc computer contact container contract creditcard creditcardgegeven creditcardnummer crypto cryptobeur cryptogeld cryptovaluta cursus dag dagelijk dealer deelnemer deelt deeltijd del demoaccount demoreken depot desk dez dichtstbijzijnd dien dienst dient digid digital diploma direct diver document donateur donaties doorboek doorboekt doorgegev doorgestuurd doorgev doormak doorsluiz doorstort doorstur doorstuurt dor dossier dossierkost draagt drag drie dringend eenmal eenvoud eerst eig eind eindejaarspremie eis elektronica elk email enig enigst enkel eraf erkend erop ervar etiket euro even exam examengeld factur fiet film filmpj filmpjes financieel financiel flexibel formulierkost foto fotokopie fotos functie gan garander garantie gast gastgezin gat geaccepteerd gebeurt geboorteakt gebruik gebruikersnam gecertificeerd gedekt gedrag geeft gef gefeliciteerd gefinancierd gegarandeerd gegev gegeven geinteresseerd gekocht gekoz gekreg geld geldezel geldig geldtransfer geliev geluk gemak gen genoeg geopend geplaatst gered gereserveerd geselecteerd geslaagd gesolliciteerd gesprek gestart gestort getal gev gevond gevraagd geweigerd gezicht gezien gezin gezinn gezocht gift goed goeder goedgekeurd googl goud goudpakket grag gratis groep gsms haalt haast hal hallo handelar handelsreken hangout hardwar hartjes hebb hebt heeft helft help helper hesj hier hierhen hoeft hotel houd houdt huis huisadres huisvest hulp hur huurder identificatie identiteit identiteitsbewijs identiteitskaart idkaart ieder iederen iemand iet inclusief inded indien indiensttred informer ingehoud ingeschrev inkom inkomst inlever inlog inloggegeven inn inschrijfgeld inschrijfkost inschrijft inschrijfvergoed inschrijv inschrijvingsgeld inschrijvingskost instap instapkost instappakket instapt intakekost internet internetbankier interview invull inwissel itsm itunes jobaanbied jobat jobgarantie journalist jouw kaart kaartnummer kamer kamp kan kanal kandidat kandidatur kant kantoormateriaal kantor kassa kennis kennismak kennismakingsgesprek kenniss keuring keuringskost kinder klant klantaccount klantgeld klar klein klik klus koerier kom komt koopt kop koper kopie kopier kost kostelos kredietkaart kredietkaartnummer kreg krijg krijgt kunt kwalificaties kwam kwijtgeschold kwitantie laatst label land lang laptop last lat later learning led leerling leest legal legalisatiekost legg legitimatiebewijs les leverancier lidgeld lidmaatschap lidmaatschapspakket liev ligt lijst lik likes link linkedin lod login logistiek lon loonadministratie loonbrief loonstrok loopt maakt maand maandlon magazijn mail mailt mak makkelijk manager mar market massaaanwerv massal massarekruter massawerv materiaal materiaalpakket medewerker medisch meebreng meebrengt meedoet meeneemt meestur meld men mentor mer meten mijn minsten minut miss misschien missie missies mobiel mobieltj modul moet mog moneygram monsterboard multilevel munt naast nadat nam nar nationaliteit nauwelijk neemt negatief nem nepp netwerk netwerkmarket niemand niet nieuw niveau niveaus nodig noem noemt nooit notaris notariskost nummer oefenaccount oefenreken omtrent omzet onbek onder onderteken onderzoek ongeacht onkostenvergoed onlin onmiddel ontbreekt ontbrek ontgrendel ontvang ontvangst ontvangt ontving onz opdracht opdrachtgever open openbar opening opent opgepast opgevall ophal oplad opleid opleidingskit opleidingskost oplicht opnam opnames opneemt opnem opnieuw opstartkost opstur optimaliser opwaarder order organisatie originel ouder over overbod overboek overgemaakt overig overmaakt overmak overnem overschrijv pagina paginas pakj pakjes pakket pakketagent pakketdoorzend pakketj pakketjes pakketpunt pakketverwerk pakketverwerker pallet papier partner partnerbank partnerpakket partnerprijs partnerwinkel parttim paspoort passief past patient paypal paypalprofiel paysaf pensioen per percent percentag person personeelsdienst personel phishing pincod pinn pinpas pint plaatsing plaatsingskost plat platform plek plezier posities positiev post postkantor postnl postpunt premie premium prijs priv privebericht privereken procent product productkoffer productpakket proefmaand proefpakket proeftak proeftijd proficiat profiel project punt quicksupport ranking reager recenser recensies recht recruit recruiter recruitment registratie registratiebijdrag registratiekost registratievergoed reis reiskostenvergoed rek reken rekeninggegeven rekeningnummer rekeninguittreksel rekruter rel rendement reserver reserveringskost rest restant restaurant resteert rester restitueer resultat review revolut rijbewijs rijksregisternummer risico rooster rustdesk salaris saldo sam scam schaff schatkist scherm schermdel schiet schriftelijk schrijf schrijft schrijv screening screeningskost screenshot selectie selectiegesprek selectiekost selectieprocedur servicekost servicepunt set shift shop signal slaapt slecht sleutel sluis sluist smartphon snel softwar sollicitant sollicitatie sollicitatiebrief sollicitatiegesprek sollicitatiekost sollicitatieprocedur solliciteerd somm speelt spel spull stageplat stagevergoed stan start starter starterset starterskit starterspakket startkapital startkost startpakket startset stat steam stel stell stelt stepston sterr stichting sticker stoel stopt stort storting strafregister student stuk stur stuurt subsidies symbolisch taakjes tak team teamleider teamviewer teg tegoed tekst tekstinterview telefon telegram tenzij termijn terug terugbetaald terugbetal teruggestort terugkrijgt terwijl test testreken tevor thuis thuisadres thuiskantor ticket tien tijd tijden tikkie tip toch toegang toegangsgegeven toegek toegestuurd toekenn toelag toeslag toestel toestell toestur toevall toevoeg toezicht totdat trader tradingreken training trainingskost transactie transfer transferagent tuss tussenperson twee twijfel twijfelt uitbetaald uitbetal uitdel uiter uitgekoz uitgenodigd uitgift uitlegg uitlen uitnod uitrust uitsluit uittreksel uitzendbureau uniform universiteit uren usdt uurlon uurtarief uurtjes vacatur vacatures vakantiegeld val valuta vanaf vandag vanuit vast vastgelegd vdab veilig veiligheidsonderzoek veiligheidsschoen vennot verantwoord verbeter verblijf verblijfskost verblijfstitel verblijfsvergunn verder verdien verdienst verdubbelt vereist veren vergader verget vergezeld vergoed vergoedt vergunningskost verheugd verhog verhur verkeerd verklar verkop verlies verliest verloopt verlop vermijd verpak verpakt verplaatsingskost verplicht verrek verschil verschill verschuldigd verstur verstuurd vertegenwoordiger vertell vertrek vertrekt vertrouw vervalt vervoer vervoerder vervoerskost verwerk verwerkingskost verwerkt verzamelt verzeker verzekerd verzekeringskost verzend verzendlabel verzendt verzilver verzoek viber video videoidentificatie videos videoverificatie vier viewer vijf vijfd vijftien vindt visum visumkost vlucht vluchtel voeg voer voldan voldoen volg volgend volled voltooi vond vooraf voorbetaald voordat voorhand voorkant voorkeur voorrad voorschot voorselectie vooruit voorwaard voorzicht vor vrag vriend vriendin vrij vrijgav vrijgesteld vrijheid vrijspel vroeg vull vult waakzam waarborg waarborgsom waarder wacht wachtwoord wallet wanner webshop wed weekend weerhoud weggat wek wekelijk wer werd werf werk werkaccount werkdag werkgarantie werkgever werkkled werkkledij werknemer werkplekgeld werkvergunn werkverker werv werving wervingsbureau wes western whatsapp wild will winkel wir won woning woonadres word wordt zag zegelkost zegt zeker zelf zend zending zendt zich zichtreken ziekenhuis zijd zijn zilver zilverpakket zodra zoek zoekt zolang zonder",
  "de": "abgabestell abgeb abgegeb abgehob abgeholt abgelehnt abgerechnet abgezog abheb abhol ablicht abnehm abonni abrechn abreis abschliess abschluss abteil abzug abzugeb abzuheb account adress adressaufkleb agent agentur aktivi aktivier akzeptiert all amazon anbiet and andernfall anerkannt anfang angeb angebot angegeb angemeldet angenomm angeseh ankomm ankunft anleg anmeld anmeldedat anmeldenam anmeldet annehm anreis anreisekost anschaff anschaun anschrift anseh anson ansprechpartn anspruch anstell anteil antritt antwort anwalt anydesk anzahl anzeig appl apps arbeit arbeitgeb arbeitsantritt arbeitsbeginn arbeitsberecht arbeitserlaubnis arbeitskleid arbeitskonto arbeitsmaterial arbeitsplatz arbeitsplatzlizenz arbeitstag arbeitsvertrag artikel asap auf aufenthaltserlaubnis aufenthaltstitel auffall auffull aufgab aufgefall aufkleb auflad aufmerksam aufnahm aufnahmebeitrag auftrag auftraggeb ausbezahlt ausbild ausgebucht ausgehandigt ausgestellt ausgewahlt ausgezahlt ausgleich aushand ausland ausleg ausrust ausscheid ausschliess ausstatt aussteh aussteht ausstell austritt auswahl auswahlgesprach auswahlverfahr ausweis ausweiskopi auszahl automat autorisiert bafin band bandansag bank bankdat banking bankingapp bankkart bankkonto bankverbind bankverbindungsdat bargeld baun bearbeit bearbeitet bearbeitungskost bedi beding beeil befreit beginn beginnt beglaubigungskost begleich begleicht beglich begrenzt behalt behaltet beid beidseit beifug beim beitrag beitritt bekannt bekomm bekommt benot benotigt benutzerdat benutzernam berechn bereit bereitstell berucksichtigt berufserfahr berufserlaubnis beschaff besitz bestand bestat bestatigt bestell betrag betreib betreur betrieb betrug bevor bewerb bewerberin bewerberinn bewerbungsgesprach bewerbungskost bewerbungsprozess bewerbungsunterlag bewerbungsverfahr bewert bewohn beworb bezahl bezahllink bezahlt bild bildschirm bildschirmfreigab bildschirmubertrag binanc binn bist bitcoin bitt bleib bleibt blocki bloss bonitatspruf bonus bors brauch braucht brief bring bronzepaket brutto bruttogehalt buch buchhalt budget buro buroausstatt chanc chat chatinterview clips coach cod coinbas complianc comput contain daheim damit danach dann darauf darf dass davon dein demokonto denn depot desk deutschlandticket dich dien dienstantritt dienstkleid dies differenz digital diplom dokument drei dringend dritt durch durf ebay eben eig ein einarbeit einbehalt einfach eingang eingegang eingeh eingeht eingelad eingestellt eingezahlt einheb einkauf einkomm einkommensgaranti einkunft einlad einlos einmal einmalbeitrag einreich einsatz einschliess einsteigerpaket einsteigerset einsteigt einstell einstellungsgaranti einstellungsgesprach einstieg einstiegspaket eintreff einzahl einzig elt email empfang empfehl empfohl endet entfallt entgeg entgegennehm entgelt entricht entrichtet erfahr erfolgt erford erfreut erfull erhalt erheb erhob erhoh erklar erlass erled eroffn eroffnet erst erstatt erstattet erstattungsfah erteil erwerb erworb erzahl etikett etiketti etwas euro fachhandl fahr fahrkost fahrrad fahrtkost fall fallig falsch famili fast fehl fehlt fertig filial film finanzi finanziell finanziert finanzkuri findet firm firma flug flugpreis folg folgend ford fordermittel foto fotos frei freie freigab freigegeb freiheit freischalt freiwill freizeit freizuschalt freu freun freund freundin fug fuhrerschein fuhrungszeugnis funf funft funfzehn fur garanti garantiert gast gastfamili geb gebracht gebt gebuhr gebuhrenfrei geburtsurkund gedeckt gefall gefund gegeb geh gehalt gehaltsabrechn gehaltszahl gehor gehort geht gekauft geld geldeingang geldkuri geldtransf geles genannt genehmigt genomm gepruft gerad gerat gering gern geschaftskonto geseh gesetzt gesichert gesicht gesprach gestellt gestoss gesundheitszeugnis getrag gewinn gewiss gezahlt gibst gilt girokonto gluck gluckwunsch goldpaket googl gratulation grupp gutgeschrieb guthab gutschein gutschrift hab halft hallo halt handeln handelskonto handl handy handys hangout hardwar hast haus heb hebst hebt heimarbeit heiss helf herm herunt herz herzlich heut hier hierh hint hinterleg hinterlegt hinterseit hochlad hoh hol holst holt hom homeoffic honorar hotel idcard ident identifikation identifizier identitatsdiebstahl identitatskart identverfahr ihn ihr indeed innerhalb interessiert internet interview interviews investmentkonto itun jed jemand jetzt jobangebot jobgaranti jobscamming jobticket jobvermittl journalist kamm kanal kandidat kann kanzlei kart kartennumm kass kassi kauf kaum kaution kein keinesfall kennenlern kennenlerngesprach kennung kind klass klein kleinanzeig klick klinik klinikum kolleg kombi komm kommt kongress konn kont kontakt kontaktdat konto kontoauszug kontodat kontoinformation kontonumm kontos kontoverbind kontozugang kopi kost kostenfrei kostenlos kostet krankenhaus kreditkart kreditkartendat kreditkartennumm krieg krypto kryptobors kund kundengeld kundenkonto kundinn kundschaft kur kuri kurz label lad ladt lag land laptop laptops lass last lauf lauft learning lebenslauf ledig legal legitimation legitimi lehrgang leicht leit leitet letzt leut lichtbild liefer lieferant liegt lik link linkedin list login logindat lohn lohnabrechn mach mail mandant marketing massenrekrutier massiv material materialpaket mehr mein meld meldung mentor messeng mich miet mindest mindesteinlag minut mission misstrau mitarbeit mitbring mitglied mitgliedschaft mitgliedspaket mitmacht mitteil mitzuteil mocht modul monat monatslohn monatsmiet monst muss nach nachbild nachd nachricht nachweis nachzubild nam nationalitat neb nebenbei nebenjob nebentat nebenverdien negativ nehm nenn network netzwerk neu neun neus nicht niemal niemand nimm noch notar notarkost notig notwend numm nutz oder off offic offn ohn onlin onlinebanking onlineshop opf optimi ord organisation ort packch packstation paket paketaufkleb paketch paketshop palett papi partn partnerbank partnerpaket partnerpreis partnershop pass passiv passkopi passt passwort patient pauschal paypal paysaf perso person personal personalabteil personalagentur personalausweis personalvermittl pfand phishing plattform platz plenum plus positiv post postfilial postident postsend poststell praktikumsplatz prami preis premium prepaid press privat privatadress privatanschrift privatkonto probeaufgab probemonat probepaket probetag probezeit probl produkt produktkoff produktpaket profil projekt provision prozent prufung push qualifikation quicksupport quittung qureinsteig ranking rat rechn rechnung recruit recruiterin recruiting registri registrier registriert registrierungskost rein reis reisepass rekrutier rendit rent reservi reserviert rest restaurant restbetrag restlich revolut rezensi risiko ruckerstatt ruckerstattbar ruckerstattet ruckgab ruckseit ruckzahlbar runt rustdesk sag saldo scamming scan scheck schicht schick schlaf schlussel schneeballsyst schnell schreib schreibt schrift schriftlich schufaauskunft schul schulung schulungskonto schulungskost schulungspauschal screening screenshot sech seien seit selb selt semesterbeitrag seminar send sendet sendung seri serios set setz shop shops sich sicherheitscod sicherheitshinweis sicherheitsuberpruf sichert signal silberpaket sind skyp smartphon sobald sof sofort softwar solang soll sollt sonst sorg sortiment sowi sozialversicherungsnummer spat spatest spend spendengeld staatsangehor staatskass start starterkit starterpaket starterset startkapital startpaket startpauschal startset steam steh steht steig stell stellenangebot stellenanzeig stellt stempelkost stepston stern steur steuridentifikationsnummer stiftung stipendium strukturvertrieb stuck stuf stund stundenlohn such sucht summ symbol tag tagesverdien taglich tatig tausch team teamleit teamview technik teil teilnehm teilzeit telefon telegram termin test testkonto testzweck text textinterview threema ticket trad tradingkonto trag tragt training transaktion transf transferi traun treff tvod uber uberfluss ubergab uberlass uberlasst ubermittel ubermitteln ubernachtungskost ubernehm ubernimmt ubernomm ubers uberweis uberweist uberwies uberzeugt ublich ubrig ubungskonto umetiketti umgeh umsatz umtausch unbegrenzt unbekannt uniform universitat unkostenbeitrag unnot uns unt unterkunft unterlag unternehm untersuch unterzeichn unverzug urlaubsgeld usdt verbleib verdacht verdi verdien verdienstmog verdient verdoppelt verdreifacht verein verfallt verfug vergeb vergess vergut verkauf verlang verlangt verli vermeid vermittlungskost vermittlungsprami verpack verpass verpfleg verrechnet verrechnungsscheck versand versandetikett versandlabel versandschein verschied versend versicher versicherungskost verteil vertrag vertragsabschluss vertragsunterzeichn vertret verwalt verwaltungspauschal vib video videoident videoidentifikation videoidentifizier videolegitimation videos vielleicht vier viert view visa visakost visum visumkost vorab voraus vorausgewahlt voraussetz vorauswahl vorauszahl vorbereit vord vorderseit vorfinanziert vorgesetzt vorgesprach vorh vorkass vorkenntnis vorleg vorliegt vorn vorsicht vorstellungsgesprach vorstreck vorzuleg wachsam wallet war warensend wart wartelist wed weihnachtsgeld weit weitergeb weitergeleitet weiterleit weiters weiterschick weiteruberweis weitervers weiterversand weiterzuleit wenig wenn werb werd whatsapp wied will willkommenspaket wir wirb wird woch wochen wochent wohnadress wohnanschrift wohnung woll wollt wunschenswert wurd xing zahl zahlbar zahlt zahlung zahlungseingang zahlungslink zahlungsnachweis zehn zehnt zentral zertifikat zertifiziert zimm zog zoom zufall zugang zugangsdat zugangslizenz zugesandt zugesichert zuhaus zulag zurst zuruck zuruckerstattet zuruckgezahlt zusag zusamm zuschlag zuschuss zusend zustell zuteil zuzug zwei zwisch",
  "es": "abog abon abra abre abrir acab academi acced acces acept acompan acord activ activacion acto actu acud adelant administracion admit adqu adquir advert afiliacion agenci agent agreg ahor ahorr airdr ajust alberg alert algui almac aloj alquil alta altur alumn amazon ambas ambos amig anad anal analisis analit anim antecedent antelacion antes anticip anual anunci anvers anydesk aparec apell apen apertur aplic aplicacion aport aportacion apostill apple apps aprobacion aptitud apunt aqui arancel armand arranc arranqu arrend articul asciend asegur asesor asign asistent asoci asociacion aspir asum autoliquidacion automat autoriz ayud baj bajat balanc balot banc bancari bas bec benefici beneficiari bici biciclet bienest bienven billet billeter bitcoin bizum blanque bloqu boj bol bolet boletin bols bolsill bon bonif bonificacion bonus book bot botiquin brut bufet bult busc buzon cabez cad caduc caen caj cajer calif calific calz cambi cambial camis campament campan canal canaliz cand candidat candidatur cantid capacitacion capital captur car card cards carg carid carnet carpet carretill cart cas casc casting caucion ced cedul celul cens centr certific certificacion chalec charl chat chats chequ cheque chip cient cifr cinc cit clab clav clic client clinic cobr cobral cobranz cobrel codig coincid colabor colaboracion coleg colegi colegiacion colocacion com combin comenz comerci comienz comision companer compani compart compartel comparti compens complac complement complet compr comprador comprob comun comunic comunical concert concurr concurs conduc conf confiabl confianz confirm confirmacion conform conjunt conmig conoc consegu consegui consej consejeri conserv consider consignacion consul cont contabil contabl contact contacten contart contest contig contr contrari contrasen contrat contratacion contribucion control conversacion convert conviert convocatori coorden coordin copi corr corre correduri correspondent corresponsal corrient cost costari cre credencial credit cript criptomoned cual cualqu cualqui cuand cuant cuatr cubr cuent cuest cuid cumplimient cuot cup curp curriculum curs cursill custodi dal dam dand dar dars dat daviplat deb deber dej dejal delant delanter delit dem demasi dentr denunci deposit deposital depositel derech des descarg descont descuent desd dese desembols desempl desk despach desplaz despu destin destinatari detall detr devolv devolver devuelt devuelv devuelvan devuelven diari dic dict dictal dictasel dictel dieron diet diez diferent difund dig digit digital dim din diner direccion direct discord dispon disposicion disposit distint distribucion distribuidor dobl doctor document documentacion domicili donacion donant donat dond dors dossi dotacion dud efect efectu efecty elector electron ella ello ellos email embaj emision emolument empac empez empiez emple empleador empres encaj encarg encim encomiend encontr encuentr enhorabuen enlac ensobr enter entid entra entrad entran entrar entras entre entreg entren entrev envi envial enviam enviart enviel equip error escan escane escrib escribem escrit escritori esfuerz esper esquem esta estaf estan estas este esto estudi etiquet eur evalu evaluacion evit exam examen exces exchang exclus exencion exig expedicion expedient experient explic explicart exterior extra extract extranjer facil facilit factur facturacion fals falt faltant famili favor felic felicit fianz fich figur final finaliz financ financi financier finiquit firm fond form formacion formaliz formulari fot fotografi franque franquici frent frontal fuist fundacion gafet gan gananci garaj garanti garantiz gast gener generalitat gent gerent gestion gestor gestori gift giftcard giftcards gir googl gratis gratuit grup guard guasap gui gust gustari habitacion habitual habl habr hac haci hag har hast hem herramient hog hoj homebanking homologacion honorari hor hospedaj hospital hotel human iban ident identificacion ilimit imag import imprescind impresor inbox incent inclu incorpor incorporacion incorporart indic indiqu indispens induccion info inform informacion informart informat ingres ingresal ingresel inici inicial inmediat inquilin inscrib inscribet inscripcion inspector instagram instal instant instantane integr interes interesari intern inversion inversor investigacion inviert invit irte itun jam jef jorn jornal junt justif kilometr lad laptop leel leesel legaj legal legalizacion leid libert libr libret licenci lik limit lin line link liquidacion llam llav lleg llev llevat locomocion login logist lot lueg lug lugar luj mail maletin man manag mand mandam manual marg material matricul medi mediant medic membresi men mensaj mensajer mensajeri mensual merc mercade mercaderi mercanci met metal miembr mientr ministeri minut mir mision mism misteri mobiliari mochil moneder money moneygram mont mostr mov movert movil movimient muell multinivel mund nacimient nacional nadi naturalez nav neces necesari necesit negat nequi net netflix nin ningun nivel noch nombr nomin nosotr nuestr nuev numer nunc obligatori obsequi obtien obtuv ofert oficial oficin ofrec olvid onlin opcional oper operacion oportun oposicion opta opte optimiz orden organizacion original otra otras otro otros oxxo pacient pack pact pag pagar pagin pais palabr pantall pantallaz papele papeleri paquet paqueteri par parcial part particip pas pasaj pasal pasam pasaport pasart pasiv past patinet patron paypal ped pedir peg penal pension pequen percibir perd perder perfil period permanec permanecer permis permit person personal phishing pid pierd piramidal pis plan plantill plat plataform playstation plaz plin plus poc pod podri poliz pon pong porcentaj portal portatil porteri pos posesion posicion posit postal posterior postul postulacion preaprob preci precis pregunt premi premium prens preocup prepag prescind preseleccion present presentart prest prestacion presupuest previ prim primer pris priv prob proces product profesional program propi propin proporcion proveedor proxim proyect prueb public publicacion pued puest punt puntu qued quedandot quedart quedat quedes qui quick quicksupport quien quier quinc quincen quincenal quit rap rapipag rat ratit real realic realiz recarg recaudacion recepcion rechaz recib recibi recibir reclut recog recomendacion recomiend reconoc recruit recuper recuperacion recurs reembols reenvi reenvial reexpedicion ref refer referent regal registr regres reintegr remes remit remitent remot remuneracion rent rentabil repon repondr represent requer requier requisit resen reserv resguard resident respond respons respuest rest restant restaur restitu restituir result reten reteng retien retir retiral retorn retribucion reunion revers revis revolut riesg rob roblox rodaj rog rond rostr rrhh rueg rustdesk sac sacal sacart sal salari sald salg salud salv saqu secretari segu segund segur seis seleccion select seman semanal sen senal sencill ser seri servici servientreg sesion sexual sid siempr sig signal siguient simpl sindicat siti sobr sobrant soci social socioeconom softwar sol solicit solicitud solter soport sosten spin steam sub subvencion sucursal sueld sujet sum suministr super support suprem suren suscrib suscribet suscribirt suscripcion suy tablet tall talon tampoc taquill tar tard tare tarif tarjet tas team teamview tecnic telefon telegram teletrabaj temari tempor ten tendr teng tercer termin tesoreri test text textual tiemp tien tiend tig tiktok titul titulacion titular toc tod tok tom total tra trabaj traduccion traig tramit tramitacion transaccion transf transfer transferent transfier transport tras traser traster trav treint tres tribunal trimestr turn tuy ultim ultraview unas unet unic uniform unirt univers unos urgent usar usdt usted usuari utiliz vacant val valor vari veint vend vendedor ventanill verificacion viaj vid vide videoidentificacion videollam viend view vigor vim vis visit vist viviend volv vot vuel vuelt vuelv wallapop wasap wasapp western whatsapp yap youtub",
  "it": "abbiam abbon abilit abit academy accadem accant accanton acced access accett accolt accont account accred accredit acquirent acquist acquister addett adesion affitt affittas affrett affrettat agent agenz agevol agisc alberg albo alcun alla alle alli allo allogg almen altra altre altri altriment altro amazon ambedu ambo amic amministr ammission ammont anal ancor andra anno annual annunc anticip anticipat antiriciclagg apert apertur appen approv apra apri aprir aprit armadiett arriv arriver articol aspett assegn assenz assicur assiem assistent assoc assunzion attenzion attest attim attiv atto attrezzatur autist automat autorizz avant aver avven avvi avvis avvoc azi badg banc bancar bancomat band banking bartolin bas bast beneficiar benven bic bigliett bilanc bisogn bitcoin blocc boll bollettin bonif bonific bonus book bors budget buon bust cam camb camer canal candid candidatur caparr caric cart cas casellar cass cassett cassier cauzion ced cedolin cellul cent centr central cerc cerk certif certific chat chi chiam chiav chied chiunqu chius ciascun cifr cinqu civil clic click client codic coll collabor colleg colloqu commerc commission comp compar compens compl compless complet comport compr computer comun comunal comunic comunicac conclusion concors conf conferm configur conform congratul conosc conoscent consegn conserv consulent cont contabil contant contatt contattac contattam contattatem contr contrassegn contratt contrib controll conv convenzion convert convoc cooper coordin cop copr corr corrent corrispond corrispondent cors corsist cos cost coster costitu cred credenzial cript criptoval cuff cuor curriculum custod dall damm dar dart dat dator davant deb decadent decret deleg deliber dell denar dentr depos deposit determin dett dev dic diec dietr different dig dimentic dimm dipendent diplom direct dirett direttor direttr diritt dispon disposit disposizion distributor div divis dlgs docent document dodic doman domand domicil donator donazion dop dossier dottor dovr dovrann effettu elabor elettoral elettrodomest email ente entra entramb entrar entrat entri entro equival esam esamin esclus esclusion esit esperient esser ester estratt estrem eur evit exchang extra facc facebook facil fals famigl far farl fat fattur favor felic fidat fiduciar fin finalizz finanz finanziar finc firm fiscal follow fond fondazion formazion forn fornitor fornitur fot fotograf front garant gazzett gestion gestor giorn giornal giornalier gir giram girocont giudic giudizial googl grad graduator gratis gratu gratuit grupp guadagn guard hann hom homebanking hotel hype iban ident identif idon idone immagin immed immediat impieg import incar incaric incass incontr indenn indirizz individual info inform ingress iniz inizial inoltr inoltram inpa insegn inser insiem instagram interess intermediar interv intest intestatar invest invi inviac inviam invit iscritt iscrizion ispettor istantane istit istruttor ital itunes laborator lasc lascin lat lavor lavorett learning legal legalizz legg lett letter liber libert librett licenz liet lik likes lim limit link livell lor lord lucchett madr magazzin magliett mail man manager mancanz mand mandac mandam mandatar mander manual marc marketing mass material mediant medic membr men mensil mer merc mes messagg mett mezz mezzanott min mission mobil modul moment moneygram multilivell muse nasc nazional necessar negat negoz nell nessun nett network nient nolegg nom nomin nonc nostr notai numer nuov occasion occorr offert offre oggett oggi ogni ognun oltre onlin onorar oper opportun orar ordin organizz original ospedal ospit ottimizz pacc pacchett pack pag pagh pagin pagop par parl part partecip partenz partner pass passaport passer password past patent patentin paypal pazient pen pendent percentual perd perder period permess pers person personal perven phishing piac piattaform piccol piramidal plic poch polizz port portafogl portal portatil portfol posit posizion poss possess post postal postazion postepay postin potre pratic preassunt preg prel prelev prem prend prenot prepag prepar present press prest prestazion prev preved prevent previst prezz prim priv procedur procur prodott profil progett propost propr proprietar prossim prov provincial provvigion pubblic pul punt qualcun qualif qualsias quant quattr quest quindic quot raccomand ragazz rapport rappresent rat real recap recens recension reclut recruiter recruiting redd reel referent regal region regional registr regol remot repart res resident respons rest restant restitu ret retr retribu revolut riav ric ricar ricaric ricerc ricev ricever ricezion richied richiest riconosc riconsegn ridott rifug riman rimanent rimang rimast rimbors rimess rimett ripart riport risc riserv risors risped rispedizion rispond rispost ristor risult ritir rivenditor rivers rub salar sald salv sanitar sar sara sarann sart satispay sblocc sbors scad scansion scarp scatol scatt schem scherm scont scort screenshot scritt scriv scrivetem scrivim scuol sed segnal segret segreter segu seguent selezion semplic senz ser serial serv serviz settiman sforz sicur sicurezz siet signal sit smartphon soc societ softw soggiorn sol sold soltant somm son sosten sostien sottost sped spedizion spes spett spid spieg sport sportell squadr sta stag stagion stamp starter staser stat steam stell stess stipend stock struttur stud student sub success sufficient suo super superior svolg tablet tard tariff tasc task tass team telef telefon telegram telelavor temp ten teng termin terz tesor tesorer tess tesser tesserin test testual tether tien tiktok titol torn total traduzion tram transazion trascors trasfer trasfert trasloc trasmett trasport tratt tratten tratteng tratterr trattien tropp trov truff tuo tutt uffic ufficial ultim uman uniform unisc urgent usand usdt utent utilizz vagl val valid valigett valut vann var ved vedrem venditor veng verif verific verr vers vettur viagg vide videoidentif vien vis vision vist viv vogl vol volontar volt vostr vuol wallet welf western whatsapp youtub zon",
  "pt": "abaix abertur abra abre abrir acab academ aceit acess ache acim acord ader adesa adiant adicion administraca admissa admissional admit adqu adquir advog agenc agend agent agor agradec airdroid ajud alert algar algu alimentaca aloj alug alun amanh amazon ambas ambos amig anal analis antecedenc antecedent antecip antes antifraud anu anual anunci anydesk aparec apart apen aplic aplicaca aplicaco apolic aport apos apostil apple apps apresent apress aprovaca aptida aqu armari armaz arrecadaca arrend artig assegur assessor assinatur assist assistent associaca assum atenca ativ ativaca atrav atribu automat autoriz autorizaca auxili aval avali avaliaca avaliaco avanc avis baix balca banc bancari banking bas bast benefici beneficiari biciclet bilhet bitcoin boas bols bonus book bot branqueament brut busc cab cacif cad cadastr cadun caem cair caix calc camis campanh can canaliz candidat candidatur capacet capital captur car card cards carg carreg cart carta carteir carteirinh carto cas casting cauca ced celul cent centr certida certific certificaca cham chanc chat chav cheg chequ chip cidada cifr cinc classific client clinic cobr cobranc codig cofr col colabor colaboraca coleg colegi colet coloc colocaca coloqu com combin comec comissa comisso comparec compens complet compr comprador comprov comput comun comunic conclu concorr concurs concursal conduca confi confianc confirm confirmaca conhec conjunt connosc conosc consegu conselh consider consul cont contabil contact contat contig contr contrari contrat contrataca contribuica control conveni convers convert convertel convid convocator coorden copi corr correi corrent correspond correspondenc corretor crach credenc credit cri crimin criminal cript criptomoed cuid cultur curricul curriculum curs cursinh curt cust custod dad dam dand deix del demor dentr depo deposit depress descarreg descont desej desembols desk desloc deslocaca despach despes destin destinatari detalh dev devera devolv diar diari dias diferenc diferent dig digit digital dinheir diplom direct diret discord dispens disponibiliz diss distribuica distribuidor dit divers doaco doador dobr doc document documentaca dois domicili donat doutor duas edital eletron email embaix embal embalagens emissa emol emolument emos empilh empilhadeir empreg empres emprest encaix encaminh encarg encarreg encomend encontr enderec engan enquant entidad entra entrad entram entrar entre entreg entrev envelop envi epoc equip erro escrev escrit escritori esforc esper esquec esquem esta estafet estar estas este estrangeir estud estudi etiquet eur evit exam excess exchang exclus exig expedica experienc explic exterior extra extrat fac facil facilit fal fals falt famil far fard fatur favor favoravel faz feit ferrament fic ficara fich figur filiaca filial fin final finaliz financ financeir fiqu firm fiz folh for formaca formulari fornec fornecedor fost fot fotograf frent fund fundaca ganh garag garant gast gent gerent gesta gestor gift giftcard giftcards golp googl gorjet gost gran grat gratuit gravaco grup guard gui habitual hav hesit hoj homebanking homologaca honorari hor hospedag hospital hot hotel human iban ident identificaca imediat imprens imprescindivel impressor incent inclu indic indispensavel info inform informaco informat ingress inic inici inicial inscrev inscrica inspetor instal integr integraca integral inteir interess intermediari invest investidor irem isenca isso isto itun jam jornal junt jur lad lavag legal legalizaca lei lev levant liberdad licenc lig ligaca ligaco lik limit linh link liqu livr login logist loj lot lucr lug lux mail mais mal malet mand manual maos marketing mass materi material matricul mbway mediant medic mei membr men mens mensag mensagens mensal merc mercador mesm minh ministeri minut misso misteri mobiliari mochil moneygr mont montant mor mostr motoboy motor mov moviment mpes muit multibanc multicaix multinivel nasciment necess necessari negat nenhum netflix ningu niss nivel noit nom noss notebook nov nubank numer nunc obra obrigator obrigatori obtiv ocult oferec ofert oficial oficin olham olhand onde onlin opcional oper operaca oportun orcament ordem orden organizaca origin otimiz outr pacient pack pacot pag pagament pagin palavr papel par parabens parceir parcial part particip partilh pass passag passaport password past patra pec ped pegu pel pensa pequen perc percentag perf perfil pergunt period permanec permissa permit pes pesquis pesso pessoal phishing picpay piramid plan plataform playstation pod pont pontu porcentag port portatil posit poss possu post posterior posts pouc poupanc praz prec precis prefeitur premi premium prend prepag preseleca present pretend prev previ primeir print prints priv proced process procur produt program propagand propin propr propri prov proxim public publicaca publicaco qual qualificaca qualqu quand quant quart quatr queir quem quer quick quicksupport quilometr quinz quinzen quis quot rap rea real realiz recarg recarreg receb receit recib recolh recomendaca reconhec recrut recup recurs red reembols reembolsav reembolsavel reencaminh reenv reenvi reexpedica refeica referenc regional regist registr remess remet remetent remot remuneraca rend rendiment rentabil rep repass repo repom repor repost represent republ requ requer requisit reserv residenc respond respons responsavel respost ressarc rest restant restaur restitu result ret reten retenh retir retorn retribuica reunio revis revolut risc roblox rod rost rustdesk sac sair sal salari sald salv saqu satisfaca scan secret seg segu seguint segund segur seguranc seis sej seleca selet seman sempr sena senh senhor ser sera seri servic sessa seus sig signal simpl simplific sinal sindicat sit sob sobr soci social softwar solicit solicitaca som soment ste suas subsidi super suport support suprem tablet tard taref tarif tax team teamview tecnic telefon telegr telemov telemovel teletrabalh tem temp tempor tend tens ter tera terceir term termin tesour test teus text tir titul tod token total toxicolog trabalh traduca tramit tramitaca transaca transf transfer transferenc transport treinament tres trimestr trint troc troqu trotinet tuas tud ultim ultraview umas unic uniform unitel urgent usar usdt usuari utent utiliz vag val valid validad valor vam var vari venciment vend vendedor verificaca vers viag viaj vid videocham videoidentificaca view vim vint vir vis visit vist voc volt volum voss western whats whatsapp zapzap"
 },
 "groups": "84p 87t 8bm 8bp 8c2 8cx 8d9 8dl 8f9 8fv 8ib 8w0 8w1 8wo 8xn 8xu 8xy 8yc 8yf 8yp 8zs 93y 93z 9ct 9eo 9et 9f0 9fe 9ff 9fn 9fq 9fz 9k5 9tl 9tm 9uu 9vo 9vs 9vy 9wc 9wi 9ww a75 aaw ab2 acb af7 afi afn afr ag9 agb aj2 and aur aws awx ax0 axa axb axg b37 b7m baz bb4 bcc bcm bep bf0 bf9 bfc bfg bfv bfx bg2 bg4 bil bnx;8ed 8ee 8f9 8fv 8py 8yc 8yf 8yp 91q 96e 9fe 9ff 9fn 9fz 9n0 9wc 9ww a48 abm aeu ag9 agb aom apt axa axb axg b5a bbq bep bfv bfx bg2 bg4 bnx bo3;a2m;a2m;;8nk;92g;92g;92g;92g;92g;92g;8nk 9kz a2m ajw bjk;a2m;a2m;8nk;9kz;8nk 9kz;8nk 9kz;9kz;8nk;8nk 9kz;8nk;a2m;88d 8us 92t 9bs 9si aap an6 atq b27 bav bmu;82x 8s5 ba0;b1y;8nk;b1y;88d 88e 8us 8ut 9bs 9bt 9si 9sj aap aaq atq atr bav baw;84p;8j4;88d 88e 8us 8ut 9bs 9bt 9si 9sj aap aaq atq atr bav baw;92g;88e 8ut 9bt 9sj aaq atr baw;84p;8j4;;bjk;8j4;bjk;bjk;bjk;ajw;ajw;ajw;b1y;b1y;b1y;b1y;b1y;;bjk;ajw;92h;92h;92h;92h;7ys 804 808 80h 817 818 81a 82j 82n 82z 84j 85n 86h 86o 86r 86t 874 87u 886 889 88c 88j 88m 890 89d 8a2 8b1 8bt 8cc 8cn 8cq 8e6 8ed 8ee 8eg 8et 8f8 8fe 8ga 8hx 8i5 8i7 8j0 8jj 8jx 8lk 8me 8n8 8r2 8r5 8r9 8sx 8tr 8u3 8uk 8up 8v2 8vy 8wg 8wo 8xq 8yr 8yt 8zx 905 90p 919 91t 92j 92m 93f 946 9bl a3p a57 a6g a6q aah aam ab9 ach ad9 ado af6 afc afe agm agx ajg ak4 alh am2 anh ao5 arw atz ava avh avj awi awr axs axv b03 b0h b22 b26 b3h b48 b4q b5n b5z b68 b70 b94 bba bbm bc8 bcb bdf be6 bex bez bf4 bfo bfu bg2 bg4 bg6 bgc bh9 bhe bhh bir bjm bjs bjy bl4 bl9 blo bm2 bm8 bmv bn3;97z 9d7 9db 9eq 9f6 9fy 9g4 9gn 9hb 9id 9l3;9x8 9xa 9zt a2s;ahr ahx amd;ahx;ahx;ahx;am9;ahi ahx;ahx;ahx;aho amc;aho;aho;ahx;aho am9;aho amd;aho amd;anw;8g8 8gb;aor;;;935;;933;aic;84l;7xn 7xs 8cv arw b0h;8mt;ahx;ahx;am9;ahi;ahx;aho am9;am9 amc;bhl bm0;blw;bhl;bh7;bhc;ajr amf;ajr amf;alm;alm;bjf bm4;bl8;bl8;bl8;ajr alm bjf bl8 bm4;alm;alm;7xs 8bv;9ge;;;83y;avj b22;b8e;a57 aa7 aaj aao aav ab3 ab5 ab9 agm agx ak4 aly ana anc anh aqq arw atm atv atz ava axs axv ay5 ayp aza azb azl b0e b22 b3f;7yj 7ys 80d 817 837 83p 83x 894 8a5 8cx 8d0 8du 8fo 8g5 8io aqq;;94t 9fo 9is 9jk a1t;aic;aic;aic;bhx;bhx;7xc 9se 9sh 9sl 9st 9t3 9t5 9ul;8xx 8yv;;7ys 82j 82n 852 86o 86r 86t 874 88a 88d 8cq 8e6 8et 8hx 8i2 8lk 9sn 9th 9u1 9vn 9w5 9ws 9x0 9xg 9xo 9xs 9xw 9y2;7z6 81g 840 841 859 85g 883 890 8bp 8c2 8di 8ja 8nu;aia bhv;bhl;bhl;bhl blw;bh7 bhl;ahx b2g;ahi;b2f;b2f;apc;7xm 7zx 83p 83t 852 85b 8jx;;b44 b4q b5n b68 baq bau bb1 bb5 bba bg6 bgc bgf bj1 bjs bl1 bl4 blj bmi bmx bn3;;;bm5;ahx an2;ahx;ahi;ahx;am9;am9;an0 an3 bmo bmq;82t 8bi 8bj 8ij 9az 9b1 9h8 9hu ajo ajq avm b1d bja bjd;bhl bm7;bhl;bh7 bhl bm7;bm7;7xk 7y5 7yg 7zq 7zs 7zy 839 83r 843 85n 87o 8ek 8fj 8iv 8jv 8kj;bjf;aic;aic bhx;85g bbv bdf bgp bhh bkt bm8;aic;;8es;;blk;bhl;bhl;bm6;bm6;bhl;832;ahx amh;ahx amh;;ahi ahx;ahx amh;80m 82m 85g 86h 86z 88t 8ai 8ak 8ar 8ej 8hz 8iq 8jg 8md 8mh 8mp;b5i bb9 bbk bbm bhk bjs;821 8jb 8n3 9kk ay6 bgo;8r2 8r5 8s0 8sx 8yr 8yt 91t 92m;;9rd 9s7 9sn 9ws 9xo 9xw 9yz 9zt a2n;a0q;8vy 8wl 8wo 8yr 91p 92j 92m;933;935;935;933;;blk bm5;bhl;bhl;bh7;;aid;7y5 7zq 7zs 84u 8ek;8kd;;9nx 9oc 9qu 9rd 9u1 9u7 9ze 9zr a17;;;;aic;aic bhx;;;;;;;;;88n 88p;979 97b 97r 97t 97x 97z 9a8 9ap 9d7 9i3 9id 9jy;bm3;ame amg;;;9ss;86f 8mh;;;aid aoo;bhx;;;983;b2f;b2f;;;8jd 8jl 8jn 8kr;;8n1 8n2 8w6 8w7 9ki a22 aux auz;7xe 7yr 80b 80c 80g 8h7 8il 8kn 8lf 8mq 8mz 8nz;7yy 82m 83w 85g 87f 89n 8a2 8ej 8eo 8ev 8ez 8gi 8id 8lo 8m4 8md 8o4;;ami;anu;bbo bhd bni bnk;;7x0 7xz 7zy 83r 86d 8en 8jv 8k5;ahx;ahx;ahi;ahx;aho;aho;;;b2f;;bh7;aoo;;;;bm3;;a5w a5x ac3;a5w a5x;8ui 8xl 903 907 90a 90i axm b1l;;;7zb;932;933;bo7;aot at2;8a3;8a3;;arx;at9 axk b1l;;;;aic bhx;aic bhx;b6o bk0 bk4;;bhl;bhl;b4i;bh7 bhl;bhl;;aic;bmp;bhg;bhg bmp;b68 b77 bax bbb bbr bez bf4 bf6 bgr bhr bi4 bif bjm bjx bkb bkw blj bmv bn3;aic;aj6;aj6;aj6;aj6;ajr alm bjf bl8 bm0;bl8 blw;bl8 blw;bl8;;alm;ajr alm bjf bl8;alm bl8;alm;ajr;alm;ajr alm am9 bjf bm0;ajr amf bjf bm4;ajr amf bjf bm4;aj6;a57 a6g a6q aas ab7 abn af6 afc afe afy ah7 aik aiw akd akm al8 aly aml an7 anh aod aqq au1 awr azx b0e b26;bhx;aor;b2g;b2f;aor;ajr;ahr ahx;ahx;ahi;ahx;aho;aho;935 aho;aho;935;ajr;;bm4;amf bm4;amf;bhx;aic;bhx;bhx;bhx;b2g;ap1;b2g;b2f;8lb;amk;ahx alm;ahx;ahx;ahx;ahi ahx;ahx;aho;am9 amc;amk;935;b6o b79;8ks;bhx;;;;;;;bdh bng;;ahx;ahx;;ahi ahx;ahx;ame;bhl blw;bhl blw;bhl;bh7 bhl;bhc;bhl;bhl;bm9;;bm9;8f9 8fh 8fk;858 85j 85w 863 867 868 872 8tb 8tn 8to 99m 9a4 9a6 9ad a7n a8g a8p a8x a8z a99 asn asp at8 b81 b90 b98 b99 b9j;a65;ac3;a65 b6y;8or 8pi 8pr 8rq 8s1 8tu 8vg 8wq 91p aqn aqx;adn ady agc agh agk agw ap8 aty ava avh axi axo axu azv b1c b2i b2n b46 b4n b4u b51 b5k b5r b6r bcq bdr bfy bg0 bg3 bgg bhr bjo bll bmn;9bo 9bx 9iv;axi axo axp axu azv b1c;ap8 aza azv;;aj6;a6h adn ady bdr beb bg0;9lk 9m5 9ns 9ok 9rx 9wp 9ww 9x7 9xa 9xj 9xk 9y8 9yr 9zi a02 a0g a1g a2j adn ady agc agh agk agw ah1 aj8 b4n b4u bg0 bg3 bhr;94y 9fy 9g7 9g9 9gc 9go 9i6 9k0 9km;885;8ks 8m5 8m9 8mm;8or 8pe 8pi 8pr 8q4 8qc 8ql 8qv 8ra 8rc 8rq 8tg 8tu 8um 8ur 8v2 8vg 8wg 913 919 91p 93n 93o 956 95l 95p 95t 95x 96p 96u 975 97g 98p 9em 9g4 9gc 9h0 9he 9hf 9ie 9iq 9it 9iz 9j2 9jg 9k3 a3t a3y a6g a9d aa0 aa2 aaj aav ab8 abi abs acc ad9 afw ahh ai2 ai5 aik ajg aku al8 alp am2 amz b46 b4u b51 b5k b5r b62 b6r baq bb1 bb6 bb9 bbk bbv bc1 bcd bd8 beb bh6 bhr bi4 bki bks blb bll blo bmn;935;ape auc aug ayd b30;a3t a3y a9d ai5 alp amz aot apa ape api apx aq4 aq7 aqn az5 azm b30;9na 9o4 9x4 a0c a18 a1o;9ne 9nk 9ns 9p2 9vl 9wp 9ww 9x0 9x4 9x7 9xj 9xu 9ym 9yn 9yr a0j a1g a1o a1z;aj6;935;935;933;933;7zb 8e3 8eb;ahr ahx an2 b2d b2g bhg bhl bmp;aho;aho;bhl;ahx;b2f;b2g;ahi bh7;ahx bhc bhl;aho;aho bhc;b2f;aho bhc bhg bmp;aho;aho;bhc;aho;b2f;an0 an3 b2d bmo bmq;;9la 9m5 9mh 9n6 9na 9nc 9o4 9on 9rx 9w0 9w6 9x0 9z6 a02 a0b a0f a0g a18 a28 a2j;8pe 8pi 8pw 8r2 8r5 8r9 8rx 8vg 8wo 8wq 8xu 8y3 905 93n a0b a0f a28 a6h;ahx bhc bhl;ahx;bhl;ahx;ahi bh7;ahx;aho;aho bhc;;bm9;bm9;aic;aic;bhx;bhx;bf0 bf9 bfg;;8b6 8jf 94b 9if 9zp b3o;aot ape api apx aq4 aq7 aqn aqx atm atu az5 azm b03 b0f b16 b2n b30 b32;a53 aak abj akz ao3 axu bar bbl bkn bns;aj6;aj6;aj6;9go 9gy 9h9 9hc 9hf 9k0 9km 9la 9m5 9mh 9nc 9ne 9nk 9oy 9p2 9rx 9t6 9vl 9w0 9wp 9ww 9x0 9xj 9xu 9ya 9ym 9yn 9yr a02 a0g a0j a1g a2j a2o b15;aj6;aj6;aj6;9m9 9n7 9nr 9r6 9u2 9w2;924 92a;;94y 95x 9em 9k3;8xn 8xy;bip biq biw bje;878 92u 92w 9b1 9rs and b29;ak8 akb akh aki;8br b46 b4n b4u b51 b5k b5r b62 bax bcq bhr biu bj1 bjo bks bkw blb bmn;bhx;bhf;7x0;aic;aic;;a5o a67 a75 aap aaq aaw afr b4n b4u bbv bc1 bhr bjo;9if 9zp;;8pe 8pi 8q4 8ql 8rc 8rq 8rx 8tt 8tu 8zg 903 9mf 9nr 9nw 9q8 9rh 9ss 9wo 9wu 9x7 9yk a02 a1y;7yx 8kk 8q0 91d atq atr ax0;8q0 91d;ap2 apu ar8 as6 asa ask at9 avj b0s b0z b4j b4p b4w b5b b7e b7q b8m b9u bg8 bly;891;;;;an6;96u 975 97k 97n 98p 9au 9bs 9gg 9gp 9hk 9i2 9i4 9ie 9j2 9k3 9k5;ahp bh7;ahp;bh7;bhd;;;9ns 9q0 9ra 9si 9vt 9we 9xf 9xk 9xz;;a2z a33 a36 a3a a3m a3v a4q a4t a4y a52 a5k abs ac7 aca aci acq af4 afc ag8 age ago agy ahl ahs aiw ajl ak1 ale aln ami ana aoh;b48 b4b;aor;b48 b4b;9f7;8wf;b77 bb6 bci bd8 be6 bez bf4 bf6 bgy bhk bjm blb blo;8sq 8t8 91t 9ec a57 a6g aa0 aa2 ab5 ach ad7 ad9 af6 afc afe ajy ak4 alh alp aly am2 aml;alm;alm;bl8;bl8;7yw 8lh;;ame bm3 bmq;a5m;;;a5m ahp bhd;a5m;bhl;bhl;aj6;aj6;a5m;aj6;aj6;a5m bh7;a5m;aj6;a5m ahp bhd;;aj6;a5m;a5m aj6;933;933 935;935;933;933;;933;bm5;amg;;9lk 9vg 9wu 9x7 9xa 9xn 9y8 9yk 9yn 9zi a1g a49 a6b a6x a7a a7c;;aor;;a33 aoh;8ok 8pz 8s3 8tr 8zj 913;bhx;8qi 8uk 8wo;;;bmu;8n7 aua;8wf;bm9;bm9;bi0;ate av0;bhd;;aj6;aj6;aj6;aic;auf av0 awb;;aic bhx;auf av0 b34;bhx;bg7 bhd bo0;bhd;7x8 7y7 7z8 7zb 7zd 7ze 7zf 7zh 7zi 7zp 8dz 8e7 8ef 8eh 8ei 8ep 8er 8fg 8fh 8l0 8l4 8mn 8mx;7zb;84b;ame;;bmg;8r3 8r6 8rb 8zp ams;ahx bhl;bhl;ahx;ahi ahx bh7 bhl;ahx;apc;89y;b8q b8t b8x b91;8c1;7xp 7ys 83w 85g 879 89r 8bp 8dc 8dt 8ed 8f3 8fb 8fe 8j7 8k2 8k6 8lg 8lk 8mk 8mp;bhx;apc;;;;8fq;864;ash;;a8i a8n a8r;;;9tv 9w5 a1t a1x;;;;amk;amk;8n7;;;;;;7zq 80g 839 86e 897 8d5 8ig 8il 8k7 8mq 8mv;;atu b15;;9wt 9yj;86s;ahx;b2f;b2f;ahx;ahi;ahx;aho;aho;b2f;8hn 8hp 8hu;azs b3a;9if 9zp b3o;;;85t 864 86k;;;bby;bhy bo5;9bw 9cd 9hs;;8g2;8so 8uq;a8e a8i a8k ahg ahn b0e ba6 bh5;;;9rg;ahp;ahi;9am;ahp;ahp;;a8m;8hn 8hp;bo7;bo7;85q a8e a8k ahg;9p1 9qg;a9x ahg;agn ahp;7xt a8v;9x6;9gy 9h9 9hc 9k0;;7xq 804;;94y 956 95l 95x 96n 96p 975 97g 980 9eh 9em 9fy 9g7 9g9 9gc 9go 9gp 9gy 9h9 9hc 9hf 9i6 9ie 9iq 9it 9jg 9k0 9k1 9k5 9k9;86j;86j 87a;7xq;7ys 804 8ey;878;asl;;an6;;;bhx;bhx;9fd 9fg 9fl 9fm;a82 ahs;812 86i 87w 881 888 8ht 9a9 9b6 9bh 9bj 9qv 9rw 9s9 asr ath;84q 888 88f;aic;aic;;9iz;;auc aug aun av2 ax9 axz azs azy b40;;;;81f 81h 81n 8hl 8it 98a 9hy ajc bix;bmu;;7xg 8dc;;9xn 9y8 9yk 9yn;9ns 9o0 9ok 9qp 9vg 9xf 9y8 9z0 9zi a0g a2j;;8yd aqf ar5 auc aun auq av2 awp ax9 axl axz az5 aza azm azs b0e b0v b17 b1i b2v b3q b40;9nx 9tz 9uc;;amk;bhx;aic;817 82m 83w 84i 84o 85g 890 89h 8ak 8cl 8cw 8dk 8ed 8ej 8fv 8gu 8gx 8hq 8id 8iy 8jg 8ka 8lo 8lu 8n0 8od 979 9c2 9fo 9hq 9id 9j1 9pa 9st 9uc 9vn 9y2 9zr a0f a17 ash awr ay5 b2p;aa4 bad;aj6;;;;;aj6;akb akh;92t an6 b27 bmu;92t;ahr ahx an2;aho;ahx;ahi;ahx;aho;aho;;aho;an0 an3;an1;;aic bhx;aic bhx;;bm3;ame;9e5;9cf;an6;an6;b27;b27;92t;92t;an0;ahr;bhg;b2d;bmo;bh7;b2f b2g;b2f;b2f;b2f;;;b2f;b2f;ahr an2;b2f;bhg bmp;8sw;7y5 7yg 7zq 7zs 839 843 84u 87o 8e1 8ek 8fb 8fj 8fl 8g1 8iv 8jv 8k5 8kj 8ko 8lw 8my 8o3 96g 96i 98w 99n 99u 99x 9ba 9fj 9fr 9g3 9ji 9jm 9kg;7x0;9n2 9pr 9q1 9q6 9qg 9qk a07 a0p a20 a2h a2l;7xm 81f 84s 89o 8a1 8ax 8b0 8b5 8cl 8cq 8cu 8g4 8gj 8ha 8ho 8jh 8lz 8m2 8ml 8ny 8o8;;7ys 82s;91o;b8f b8w;8yd 94w 95z 96p 96r 96u 974 975 97g 980 987 989 98p 99p 9ac 9ah 9an 9d8 9fh 9fk 9fy 9g7 9gg 9gy 9h0 9h9 9he 9hf 9hr 9i2 9i4 9i6 9iq 9it 9j2 9jg 9k1 9k9 9tp 9ul a2o;974 9an 9fh 9fy 9g7 9h9;7xn 7xs 7zy 805 82v 82w 830 831 833 834 836 83j 853 85v 86b 86m 86n 86s 86v 87w 8jw 8k8 8ts 8tw 8v7 92t 92y 98i 98j 98k 98m 98q 9aa 9ab 9al 9av 9ce 9os 9ot 9ou 9ow 9oz 9p3 9qw 9qx 9qz 9rb 9rl 9rt 9t4;933;;95p 9ac 9d8 9fk;bhy;96s 9h4;8ty at2;89y 8l3 8of;;7z7 80a 80j 80o 80p 8a7 8kr 8mo 8o1 8qk 8qn 8y6 970 971 a4w a4z ag1 ai7 akp alz amg aqd aqg aqm b5x b60 b65 bht bke blk bm5;;aia bhv;;8i9;8oz 8p9 8qc 8qg 8ql 8ra 8vg 8vu 8vx 8wz 8xl 8zq 90k 93t 93w auq awp azs b19 b3q;8oz 8p9 8pf 8qc 8qg 8ql 8qm 8qv 8ra 8rh 8rj 8rk 8sr 8uy 8vg 8vu 8w0 8wh 8wx 8wz 8xl 8yb 8ym 8yp 8yz 8zq 90i 90k 91g 91k 93f 93t 93w 93x 93y 947 94l a33 a3a a3m a3v a4q a4t a4y a52 a5t a6e ac7 aca aci acn acq adg af4 afc ag8 age agi agj ago agq ah0 ahl ahs ak1 aln amb ami ao6 aod aqf asa asd aun auq av2 awp ax9 axd axl axn axt az5 azs azy b17 b19 b2v b40 bir bjq;;;abs adg ah0 ahs al4 amb aoj;b27;;b3n;8oz 8p9 8pf 8qa 8qc 8qg 8ql 8qm 8qv 8ra 8rh 8s1 8sr 8ui 8um 8vg 8vu 8vx 8wl 8wx 8wz 8xl 8ym 8yp 8yz 8zq 903 907 90a 90i 90k 91g 91k 922 927 93t 93w 94d 94l a9b acw ait alk amm auc av2 av4 axt ay3 az0 azs azy b17 b3a;;;asa asv asz azw b3z;8oz 8p9 8pf 8qc 8ql 8vg 8vu 8vx 8wl 8wo 8wq 8wx 8yb 8yz 90i 90k 927 93t 93w 94l ait alk;8h2 8hc;;b4e bcv bid bl6;axd axn axt ay1 ay3;bm5;amg;9ey 9ke;8c1 8c4 8cg 9dk 9dw 9e4 9e7 9uf 9ut 9v2 9v4;9dk 9dm 9dw 9e4 9e7 9uf 9uj 9us 9ut 9v0 9v2 9v4;8c1 9ut;8c1 8c4;ahx bhl;bhl;ahx;ahi ahx bh7 bhl;ahx bhl;aho bhc;aho ahx bhc;929 92a;;a33 aci acn agi agj ago agq ah0 al4 amb axd axn axt ay1 ay3 bir bjq;;;a3a a3m a3v a5k abs ac7 aci acn ag8 age agj ah0 ahs al4 am3 amb ami aoj;8ww;amg bm5;8tm;8wf 8zl b3z;;8tp 93c;;;9fg 9fj 9h4;;8aw;;891 8e5;891;9li 9lo;a5m ahp b2f b2g bhd;b2f;aj6;aj6;b2f;b2f;aj6;aj6;a5m;;b2f;b2f;a5m ahp bhd;;b2f;;ald;amg bm5;ame bm3;aic;83r 86d 8k5;;7xq 7xv 817 84n 87u 87x 8fn 8fr 8h1 8hs 8yk 8yn 9b0 9fy agd axm axq b1l bg1 bir;;952;a58 akz alu amr amt bkn blf bmf bmh;;;7xw 7yh 93e 97r 97t 97x 97z 9c4 9cc 9eq 9f2 9fp 9i3 9k2;;933;933;baj bj7;aaa aad ajl at9 axk b1l;ati axw;9b0 9fy;bg1;884 8np 8ul 8uq 9l0 a2p aai aay att bb2;an1;an1;ati axw;9rr 9wo 9wv 9yo;94o;933;;9n6 9nz 9oc 9s7 9sn 9su 9vn 9w1 9w6 9x2 9xf 9ze a05 a17 a1k a1n a2s;;93c;;amg bm5;;8wf 8yk 925 92s;;8ug 8yu;;;;;8gg 8gn;92u 92w and;;880;880;880;878;;;8ga;8og ayw;8z6 9h5 9yg aha aya;94t 97r 97t 97x 97z 9fp 9jk 9jy b68 b94 bag bd8 bhk bjm bjs bjx bl4 blj bmz bn8;b49;;8og axn;;;aqq;ba4;9ra;;;;82k 82n 86n 8b1 8c0 8d9 8f7 8hx 8hy 8jo;7xx 957;7xx;8t2 a9v;b6s;;;;;;7y3 81z 851 854 a2z a34 b68 ba1 ba9 bab bag bd8 bgy bhk bj1 bj5 bjs bjx bkw bl1 bl4 blb blj bmx bmz bn8;;994 9ak 9b2 9jd 9jf;ap9 axq b3z;8to 92n;8oj;;859;8p9 8q8 8ug 8vg 8y9 8zv 93k ac7 aci agd agq be6 bg1 bg8 bir bl6;;84m 850 85s 877 879 88q;96l 998 9ay;;bmx;9pj 9s0 9sf a0p a0s a15 a20 a2f a2s a2t;a83 a9v aah aam arq arr b44 b48 b5z bc8 bcb bex bf4 bfu bg2 bg4 bgk bgp bhe bhh bif bir biu bj5 bj7 bjy bkd bl9 bm2 bm8 bmx bn4;83w 83z 86h 886 893 89r 8bh 8bt 8fl 8hz 8j7 8k2 8o3 99a 9bl 9bq;;apc;;92t 92y an6 b26 b27 b2b bmu;8h8;bgu;950 99a 9d3;7yv 7zu 82m 86z 88z 89h 89l 89n 89o 89r 8az 8cu 8cv 8dt 8ej 8fn 8ft 8g9 8gi 8gu 8gx 8id 8iq 8k0 8ka 8lg 8lo 8lu 8nq 8ow 8yd;;808 83e 84p 88a 88d 8l9;8p0 a3b;956 97c 97n 9b0 9b3 9gp 9in;8u3;95e;94v 95b 979 97r 97t 9ap 9bf 9cc 9cv 9d7 9f6 9f8 9ge 9gq 9h3 9hq 9id 9ik 9k2;;amj;7z6 843 84r 84w 859 883 890 8bp;arp atp;;atp;alk amm bbv bc8 bfu bgk bgp bhh biu bkt blp bm8;8hw 8ia aiv ar1 b1f;8sp 8uk 8up b8g b8j ba4;92t 92y;808 80h 80s 80u 80w 82q 85u 87l 87w 899 8a2 8aa 8c2 8ew 8f7 8h0 8hs 8j0 8jj 8jo 8k3 8me;8b1 8h1;;;;7ys 808 80d 80q 89c 89e 8al 8an 8gd 8gv 8gy;;aic bhx;8aw amg;;;bm5;aic;a3d a3k ahr ahx alm amd ap4 b0i b2g b4m bhg bhl bl8 blw bm0 bm1 bm6;ahx;ahx;bhc;bhc;bhl;a3d b4i;ahx;am9 b2f;am9;b0i b2g;ahi ahx alm bh7 bhl bl8;ahx bhc bhl;ahx;bhl;aho am9 amc bhc;;aho;aho;am9 amc bhl blw bm0;b2f;b2f;ap1;amk bhl blw bm6;bhl blw;aho amd bhc bhg bm1;bhc bm1;aho amd;8dy;935;;935;bhx;amg;8t8 8tt 8um 8ur 8uu 8v2 8w2 8wz 8xw 8zx 90p 92s;aic bhx;;8oh 8oj 9h1 9jj;ame amg amk;aic;aj6;aj6;aj6;aj6;aj6;aj6;8gg 8hn 8hp 8hr;bhx;bm3 bm5 bm9;7xe 7y0 7y1 7ym 7yq 7yr 7zv 84l 8e3 8e4 8e9 8eb 8eu 8fg 8fq 8fu 8fw 8fy 8kn 8lf 8ln 8lt 8m8;933;935;;933;933;;7y0 7yb;;9b1;92b 9z4 ajh ajk b1r b1s bj2 bj6;8re;9kn;;bl8;alm bl8;886 889 88c 890 89r 8bt 8cc 8id 8mr 8n8 96i 9b8 9bf 9bn 9c2 9c3 9cv 9ew 9hq 9n6 9rs 9s1 9s7 9su 9t5 9yz a1n api arq asy atb atm atv atz aus b16 b2n;;;;;;8im;alm;8h5 8hw 8ia 8ic 8j5 8j6 8rs 9g6 9h1 9yb 9ys 9yx 9yy 9zk 9zn a60 a61 air aix ajd ar1 b1k b6v bib big biy;;ahq b5f b6u bhb bhf bhi bmc;;ame;blu;878;9rs;bde bdr beo ber bet bkf;aun;amg;adf ady aet aey ahr aii akr an5;ahi ahr;a3p a3y a9l aa0 aa7 aaj aao aav ab3 ab5 ab9 abn acc afy ai2 ai5 akm aky alh am1 am2 amz anc b4q b4y b5g b5k ba1 ba9 baq bau bb1 bb5 bba bbr bcd bci bde bdr beo bfj bfo bfs bhk bkb bkm bks bln blo bmn bmr;bkf;;;amj;8kp;bci bd4 bgc bgf bi7;;;;;;;;933;aa4 b9s bad;9se 9sh 9sl 9st 9t6 9tp 9ul a2o bgc bgf;aic;;aj6;;bhx;;aic;816 81d 8e5;;8hd 8k9;b9s bad bn0;;b29;ais bic;ais;8mf;8ty;;;;8ty 93b a2z aeh ahh aik ais alv amb b44 b46 bh6 bi4 bic bkt blg bly;;bmu;8ox 8vl;;ami;an6;bhl;bhl;bh7 bhl;bhc bm1;;;8c1 8c5;7xk;864 8hp;ahp;ahp;ahp bhd;bhd;an0 an2 an3 bmo bmq;ahi;bh7;bmp;;;864;932;933;;;alw blh;blh;blh;blh;alw;alw;alw;alw;alw;afv;;;b4i;aj6;aj6;aj6;aj6;aj6;aj6;aj6;933;935;935;;933;933;b0i;bh7;935;933;933;8dw 8e3 8fq;ahi;8ae;;ame bm0 bm3;blw;blw;am9 amc;aj6;aj6;blh;864;b6o bk0 bk4 bk5;8tv 8uf b9b b9m bai;alr bld;8z4 8z5 8z8;b2d;b2f;b2f;ap1;;8gg;8h3 8h9 8hd;;87t;915;8ru 91k 93x 93y;bem bln bnt;b0i b2g;b0i;ahi;b2f;;b4j b4p b4w b5b b7e b7q bln;amf;amf;ahx;ahi;864 86w;;;;;915 a49 a8r acn acw agq ait alp ao9 bco bg8 bh6 bh9 blb;;86w 8ig;bhx;ame amg amk bm3 bm5 bm9;as6 asa ax0;;;b49 b89 b8l bbb;816 81d 8aw 8dw 8e5 8e9 8eb 8fq 8gg 8gn 8hn 8hp 8hr 8hu;;;;90m;8bx 8kr 9nn a1w aw0;b4r b78 b8z b97 bc5 bda bhe bif bj5 bkd bm2 bn8;;;7xt;8aw;;an6 az0 azu b27 b2b b9h blx;;9la 9lh 9lo 9mf 9nc 9nr 9nw 9q8 9r0 9rh 9ss 9ug 9uu 9vg 9w2 9wo 9wu 9x7 9xn 9y8 9yk 9yn a02;aa1 aa3 baa bac;bmu;a34 a89 ab0 ab7;bml;87b;8dl 8xy 8zs;;;;87d 87g 8ib 8ie 8rs 8uc 91z 921 9b9 9hr 9s2 9z0 a60 a61 a9m air aiv aix aiz aj1 aj5 atc b1f b1h b6v b9t bib big bii bik bio;8k6 a0u at4 b8b b9w ba0 bas bhh blo blp;bjm;;aic;aic bhx;;8wf;;968 9gd 9gk;bby;;8qg 8ql 8rm 8z1 8zv 93g 947 94d a3h a49 a6x a7c am1;ap1;b2g;b9n;a9g;;;;;9sg;;;;;;a3q a4q a4t a4y a50 a52 a5t a6e a6i a6r a8k aca adm ag8 ah7 ah8 aiq aod aus avj awi awr b32;ar3 asd ayf azz b01 b3e b3i b4r b5z b70 b8z bda bfu bgr bgs bi2 bkd bm2 bmv bn8;aic;aic;azz;ahx;ahx;ahi ahx;ahx;ayd;ay8;7zd 7zp 8co 8e7 8ef 8eh 8ei 8g6 8gh 8gl 8gm 8l4;apg apr aqy ar5 aso avb ay8 ayb az8 b05 b2w b3e;bhl;bm6;bhl bm6;bhl;b4i;bh7 bhl;bhl;8r2 8r5 8r9 8s6 8vy 8w2 8xq 8y0 8yr 90p 93o;832;a6r af7 af9;942;8qg 8qm 8rk 8ru 8yb 8z3 91k;8v7;9sp a0d a24;8hw 9ys 9yx 9yy 9z1;bm3;aic bhx;8u4 942 963 9j4 a9b acw ait alk amm ao9 asv asz azw b4e bid bl6;;;;bhf;;8hn 8hp 8hu;b7q bh5;8cx 8dl;;8xn 8xp 8y3 90m;;b78 b8z b97 bc5 bj5 bkd bn8;;a24;7yd 7yj 7yo 7ys 7z3 7zx 800 804 808 80d 80h 817 818 81a 82g 82j 82s 82z 84s 852 85n 85u 86o 87l 87w 88j 899 89d 8a2 8a5 8aa 8b1 8bh 8bm 8c0 8c2 8cl 8cn 8cq 8cu 8e6 8ed 8ee 8eg 8ex 8f0 8f8 8fe 8fo 8fs 8fv 8g5 8gk 8hs 8hv 8i5 8i7 8ie 8io 8j8 8jx 8k2 8k3 8lk 8m7 8me;89d;a96 aow av4 az0 b3a blx;;9e5;;;7xa 7yy 840 841 84u 85g 883 890 89h 89n 8ak 8ar 8ax 8bp 8c2 8cw 8di 8e2 8ej 8en 8ev 8f3 8ft 8g9 8gi 8go 8gu 8gx 8hq 8j7 8jg 8k5 8n0 8nu;9gt;8u7 8wf 947;8qm 8rj 8rm 8rn 8uy 8vq 8wh 8z1 8z7 947;;8cp;;9bl 9bq 9c1;ash aty;ame bm3;8dw 8e3 8e4 8e9 8eb 8fq;bhc bhg bhl;bhl;bhc;933;bhl;ahi bh7;ahx bhc bhl;aho;aho;aho;;ahr ahx;aho;ahx;aho;bhg;933;aj6;b2f;b2f;ame;;atr ax0;bhx;;8tz a3q a4q a4t a4y a52 a5t a6e a6i a6r a8k aca ag7 ag8 ah7 ah8 aiq aiw ama an7 aod bco bgm bgp bjq blz;ar3 asd ayf azz b01 b3e b3i b4r b8z bfu bgr bgs bi2 bm2 bmv bn8;azz;apg apr aqf aqy aso avb ay8 ayb b2w b3e;a6r af7 af9;84p 88a 88d 88e 8dl 8hx;86x 8g4 94w 95p 95z 96r 974 99p 9ac 9ah 9d8 9fh 9fk 9g7 9h9 9iq 9k9;;;;9f8;;9po 9tv a14 b5z b9f baz bcb bcv bfu bhe bif bil bj7 bl9 bmv;b5z b70 b9f bav baz bcb bdf bfu bgr bgs bhe;8ql 8qm 8s1 8sv 8tt 8w0 8yb 8yu 8z1 8z7 8zs 903 91g 922 94d a4y a6e a6i a98 aaw aca ag8 agy ahl aiw aj2 ajl aln an7 aqf ar5 arx asw auq ax9 axw ay8 ayb aza b0v b1b b1i b2v b3q;a4q a6e a6i aap aaw aca adg ag8 ah7 ah8 ahl aqf asw atq auq ax9 b0v;;8qg 8ql 8qm 8rh 8s1 8sv 8tt 8tx 8us 8w0 8yb 91g;;amg bm5;;;;9lk 9lv 9lw 9rr 9wo 9wv 9yo bhh blp;;890 893 8dk 8o9;8b6 8jf 94b 9if 9zp b3o;862 8as 8ga;7xv 7xx 7yd 817 84n 87u 87x 89l 8a1 8e6 8ec 8ed 8eg 8fn 8fr 8h1 8hs 8iy;8n7;;8h3 8h9 8hd 8nq;ama;aic;aic bhx;bhx;bhx;96t 999 9br 9bu 9bx 9k6;95r 96p 96u 97g 980 987 989 99p 9d8 9gg 9h0 9he 9hf 9hr 9i6 9it 9j2;8vl arv azu b0j b2i;bm3;b4p b84 bid bnt;ai9 am8 bhu;aor;amk blg blq bm9 bnh bnj;adr adz aej;aej;adr adz aej;bnh;96i 9a8 9cv 9d7 9fo 9ga 9j1 9kd 9kq a3o;b4p b84;bjq;85f;aic;;aen bej;;b0i b2g;;b2f;b2f;b0i b2g;933;;b2f;933 935;;935;;933;933;b2d b2f;;a8y aow av4 az0 b3a b96 b9i;80m 82m 87f 89h 89n 8dq 8ej 8eo 8ev 8g9 8go 8gx 8id 8md 8zx 96i 96l 979 97b 97r 9b8 9bf 9c4 9cc 9f2 9g4 9gq 9hq 9k2 9n6 9s1 9s7 9xw 9yz a1n a9l atb b5g b5k ba1 bhk;;bdu;;bdm bdu be7 bec bek;864;;8c8 8o0 8x6 8xf 9ea 9l2 9v8 ae4 ae6 aw2 awg be1;ae4;ae4;ae4;933;;933;933;;ame;aic bhx;bm3;blx blz;9ka;asz;;blh;9lu 9qu 9t3 a2n;9lj 9lu 9mx 9n6 9nx 9qu 9su 9tz 9u1 9uc 9ug 9v6 9w5 9wh 9x2 a0b a1q a28;;a08;8ql 8qm 8qr 8wx 8xn 8xp 8xu 8y3 90k 90m 90q;bis;8wf;8tm 8tq;8tq;9eg;8g9;;;;7xc 866 8e1;;;7xy 7zx 84s 85p 8jr 8js 8k3 8lj 8n4 959 95g 95i 96r;;;;;9ps;;;;;;;;;;;;7xi 7xj 7xo 8do;;959 95g 95i 96r 9iq;953;9ly 9m9 9nc 9tt a0g a14;8dw 8e3 8fq;;7x0;953;;8mh;anc asy;aah ado afw;a82;aho ahx;ahx;ahi;aho;an6;7xp 7yk 7yp 7z1 7zx 837 85m 86x 8as 8e2 8et 8fc 8jr 8js 8k2 8lk 8ll 8lw 8m2 8nu 8ny;9e5;;;;;b9s bn0;952 9gc 9h9 9hc 9k0;9h8;;;9f0;9cn;;;9u1 9u7 9v6 9zq a1x;9zq;9la 9zq;9kf;973;;a4l alo;;a39 a3u a4i;;;;ajn;8ol 8on 8s8 8sb 8ta 8tc;arc as8;b3c;;b39;;945;bj9;b7n b7r b8n b8s b8y b92;abv;a76 a7d a8c a8f a8h a8o a8q;bj9;941;;b39;aqe;8pv;aaf amv;;;;;ako;;atg;b3n;;;a5m;8pi 8pk;a3y ai0 b51 bho;a76 a7d a8c a8o b7n b7r b8n b8y;a4x ad1 ag0 ako;ad1 b5y bd2 bfq bkc;;;92l 943;;;b5p bla;b1o;;;ag0;afq;afu;90l 93l 93m 9sc b2z b31;;8r0 90x;;8x0;;;;;azj;;arx;8xs;8xo 8xr 8xt 8y4;arc;api apl;;;;;9ys;;;art;;9sc;;ap7;;aiu bie;a5m;;92f;;8wr;8tc;as8 ase;;;;a8h a8o a8q;b8p b8s b8y b92;afx;;8vm 920 b3b;ata b1g;8vj;alp;a6y akw;aa8 aab aae alo;a85;alg;b2h;a3l a3n a3s a3w amj;ahb;art avz;blb;b7k b7w bkk;bam bla;8uh 8wm 93l 93m;b2z b31;bl3;8oy 8pb 8ph;arc as5 asg asi b2h;8pj;8s4;a39 a3u;bfq bkc;aqd aqi av7;8su 8sw;9zb;;;;;;;;;;;;alg bl3;b0b;;be8 bef;blu;90h;8pb;bj3;aji;;8rr 8s0;a64 a6g a6m ail aya b6w b74 bi5;a60;;;;;9zc;9fd;;;;;;akv;91r 91s;;;9sc;9b9;;;a1s;;973;9nq;9sc;;;;9k8;;9fd;9zc;9ma;;;;9ic;;a6l;8ky;;;;8w5 8w6 8w7 9cx 9tq acf auv aux bcg;9fu;;b3n;axi axj b39;am8;8bg 8bk;;;;9ez 9ic;9vx 9zo;aia bhv;;;abw;;apl;b7p;;;;aec aej;adf ag5;;8kl a85;b8i;8pd 8pg 90l 934 a3l a3n a3s a3w amj apf azw b2h b4o b4t b4z b7p bh0;8pj 8qh 8ss;;b2j;;;;;b73;;at3;b7k bkk;ai6 bhs;a3z;8pj;8r0;8y1;;;8ue 8we;;;;;;bie;8vh;;b1x;;8ta 8tc;;bef;;;;941 b24 b39;;;b4g b4k;akx;aft;b5c;;;ajt bjh;awz;a3s agz ahc ahe alg alo b4t b4z bgh bh1 bh3;bde bfs;;b2h;90l 934 93l 93m;azw b24 b2z b31;bkf;ata;ae6 be1;avx;;8x5;bh0;;8x4;;928;8tq;aab;afg;a90;bew bf3 bf8;amv;bmk;8x2 a7b a7f adu avo avz b7p b7s bdo;92f;ad1 ag0 ako aqe b5y bd2 bfq bkc;a4x;;;8rz 8z5;ad2 ad4 ajh ajk;;;alg;b7p b7s bdo;bh0;aym;awo;ajn bj9;;;b3k;ase;91x 929;b1o;ajn bj9;949;8ol 8on;ae7 be2;;;;;92d;b1c b3b;b2j;8ue 8uh;8ya ag6;ac9;asq;apl;alp blb;8pi 8pk;;8xo 8xr 92f;;b1x;;;8qh a7d b7r;a69 a6a a6c a76 a8c a8f a8o b7n b8n b8p b8y;;8wm;;90x;b0b;bfa bff bfq;;;;;;aic bhx;bam bgh bn6;aab aae agz anj;8uh;8ro;aoz ap7;;;8tq;8zw 93l;b0k;a3u;ax5;8rd;8s0;;8oy 8ph;ax5;bl3;;bmk;bfl;acf ao7 auv aux auz bcg bnu;8w5 8w6 8w7 9cx;;;a39 a3i a3u;a3i;a6f a6l;blb;;b4g b4x;;;;;;;95q;;a0f;bdg bj9;adh ajn;8zw;91d;8q0;;;bkf;;;8ud;;aji;bj3;;bmk;ahb;alg;90x;add bdc;ade bdd;;;;b5c;a56 alc bfy bg9 bga bkz ble bmk;alt amv;b67 b6a;a56 alt;agc agh agr ags alc alt amv;aav ab9 abj abn bb1 bbl bbr;abb bbe;;8xk;afg;all;a6m af1;;b24;all;aa8;bah;ayw;;awd;;bf3 bf8;8rl;;;;;8yj 8yo 91x;8su 8sw 949;;9hx;;8pj 8qh 8ss;;;apv b0t;;;91d;ai0;8zc;;;9zb;;;;;;;;;;a69 a8f a8h;;;8rw 8s8 8sb 8ta 8tj 8tk;;ahe;bh3;8yy 941;940;a9e;bc7 bdb bew bf3;b9a;alp;aa8 aae agz anj;blb;bam bn6;bbx;abw;a90 b9a;;8s8 8sb 8tk;;8pj;90l 934;ajn bfq bj9;adh agr bdg bg9 bgg;agw;;8pj 8qd 8qh 8t1;;;8t1;;;ac6 agc agh agr ags aiu bc7 bfy bg9 bga bie;a90;acx;8yj;949;8vt 8xk 8yj 902;943;b5x b61 bd1 bd3;8pj 8qk 8qs 8qt 8wa 8wc;a4w a51 ad0 ad2;;;a1a;9l7;9nq a21;9nq;;b8p;;;;azj;;b4o;;ble bmk;b3n;;;;;8ol 8on;8ol 8on;a3i aid;91d a4a;8q0 8q7;b5c;bdc;943;;;8z9;;abf atx;au8;a5m;a90;8q0 918;;;;;;8x4;akw;8xt;8oy 8pb;a39 a3u b4g b4x;;;aoz ap7;a6a;b0t;bkk;bfl;ax5;8pj;;;b64;b3p;ap7;aql;9z9;;bjg bnf;ajs anr;;;8pb;8qx 8qz;;;;;;;;;;;;;9vp;;;;;b4t;bh3;;;8s2;akx;aft;a6w akv;bfi bkl;b7d bkj;8s4 8v3;b7g b7k b7w bkk;;;a6y a70 akw;8ya;9wm 9wn 9zo;;9fu 9ic;;;;;;;;;ai6 alp;a4l aae bah bak bam;;;;9vw;9wm 9wn 9zo;;au4 avz;agc agh agr aum axi axj;;;awd;8x5 8xo 8xr;ar7 ass ax2;ag6;;;;;;;90x;;9o7 9oa 9ob;acx;9wm 9wn;;;;;;;8oi;;9zb;9nq 9vx;alg bl3;9fd;;8rp;;;bbd;au3;8v3;;;;bbe;;au4;;awc;azc;b38 b39;a6a;;;all alp bff bfq bl7 blb;b9a bl3;b09 b0b;90v all bfa;90x;azw;;;ahb;a6w;bh0;;;abb;aum ave awo azj;asq;;b7p bfq bh0;a7b ahb;ai7;8pj 8qh;8y2 afu b4t b4z bfk;8wm;aji bj3;;;;abb;;a3s a3w amj;ata;b4t b4z;b2h;8tq 934;alo bla;8z9;8t1;;;akr;bkf;;;aum ave awo axi axj azj b3b;b2j;akr;8xs ag0 awv awz;afq;;;;b4k bhy;;;;;;;;9ma;9nq a21;9lb;;;;9sc;;;9vp;;973 9kh;;;97w 9f9;9tq;a22;;9vx;91x;;azw b2h;;;;8pj;;9wm 9wn;9sa;bdg bgg;;bgn;9ic;92l;;;;9zo;9o7 9oa 9ob 9xv;;8x0;;aia bhv;943;;;aiu;adh;agw;;8qk 8qs 8qt 8wa;9ub;94g 94h;bkj;9fu 9fv;;9hu 9hx 9z7 9z9;;9sa 9sc;ac6 agc agh agr ags aiu aum awo axi axj azj b3b bfy bg9 bga bie;acx;b2j;;;arg;arg;a51 ad0 ad2 bd3;9kf;;;9sb;;8xt;b9t b9x ba2;bgh;a9m a9q a9t;agz;8zo;;bbx;;;8uc;atc;;alp alq blb;a42 ai0 akk awl bho bk7;8xh;;;9sc;;;;;a6l;;;bfl;8vh 940;;;bkg;aks;aag bao;902;9s2;;;8z9;;a4a;8qu 8wd 91d;apv aqh b0t b5c;973;9z7;a6m;;aia;9vw a1y;;b24;8x0;a4l b5p;8pk;aad;ag3;;ax7;;apn apv b0t;8pk 8q0 8qu 91d;a42 a4a;a10;b55 b5c;alp blb;8pb ap7;;;;9zl 9zm;;;;;;;;97w;;ad5;8we;940;;;aic aid;ahb;8bg 8bk 8bu;;aej;;8zc;avw;ayh;;;bef;92d;;bbx;ad1 b4g b4x b5j bd2 bfq;;a39 a3u a4i;b39;;aoz ap7 aq2 b0k;;8vh 8vi 941;;9ue;;9ub 9ue;;8rl;abw;b64;8xs;8xk;8tq;apf b2h;8qx 8r0 90s 90x;8pg;a3l a3n a3s b4o;91r;bew bf3 bf8;9o7 9xv;8vm 920;agr;agh agw;;axi axj b1o b33 bg9 bgg;;;8v3;au3 bbd;;8q0;;8oh 8oy 8pb 8ph 8pv 8vc;;adf ag5;918;8q0 91d;8ss b8i;a3z;;;;8xo 8xr 8xt;;;;;;8qh 8ss;a4r;bj9;be8 bef;awv awz azj;a7p b83;;8z6;8qh 8ss;;a7b ahb;8pd 8pg 934;a3l a3s a3w;;9ma;a8q;b7p;;;8ya 8yy ay4;8r3 8r6 8rb;8z0;;avw;ae6;a5f ag3;aqv ax7;;;8wm;8re;;arc asg asi;a8f a8o a8q;b8y b92;8ta;aym;azj;94g;b0t;91d;;8pj;ad5;8xo 8xt 8y4;8x4;90l;8s0;a5m;8su 8sw;aqh avb b3e;arx;a54;;ayh ayj;afg;bf8;ajn;aec aej;82f;9le;ag6;ahb;ag5;;8x2;asq;8xs;atx;;ajs;ajs bjg;;adu bdo;b3b;;;;bie bkl;bih;abv;8vf;945;945;;8rd;;abv aiu akx;;aiy;aiy;91d;awv awz;afq;a9f aab aae;a90 b9a;8tq;;;;8xs bfa bff;b9m bak bam;8rw 8s8 8sb 8ta;8pj 8qh;8vj 920;amv bmk;bnf;;a56 alc alt amv bkz ble bmk;a39 b4g b67 b6a;anr;ac6 add afg agc agh anr bc7 bdc bf3 bfy bnf;anr bnf;anr bnf;8vt;8zw 8zy;;;ayw;b7p;a7b ag0;;8oy 8pb 8ph 8pv;b0k;b0k;;;;;a56 alc alt amv;;;;;;;;add;8r8;8pk 8po;8oy 8pb 8r1 8r4;91x bdb bdc bg9;943;a5m add agr;acx;;;;8yj 8yo;b7d;8r1 8r4 8r8;;8yj 8yo;8vt 8yj 8yo;;agz;bc7 bfy bg9;alc;;8q9 8uh 8zw;a4a;a4a;8q0 8q7 91d;8x4;8z9;9k8;a1s;;;;ble bmk;8x2;8r8 alt amv bkz ble bmk;8r1 8r4;axj;apn;b67;aqp;9wl;8ya ag6;8ol 8on 8rw 8s8 8sb 8ta 8tc 8tj 934;8ya ag6;8yy 8z0;ag5;amv;;;928;;;8s2 8ts;8vt 8yj 8yo;ajn;;;;b3c;b1g;apv b0t;;;axi;;apn;aoz ap7 aqp;;;ay4 b3c;;;b36;;a1a;9z5;9l7;934;;90l 934;aq2 b0k;;;;;;;;as5 asg;973;9wm 9wn 9z7 9z9;;;9fu 9fv;;;;;;;;;a60;anj bn6;asq;azc;akw;a3s a3w a69 a6a a6c a76 a7d a8f a8h a8o a8q;b4t b4z b7n b7r b8p b8s b8y b92;8ta 8tc;arc as5 as8 azw b2h;;;au8;all;abf;9wm 9wn 9z7 9z9;;;;;a1s;;;;;;a42 ai0 amz apn b55 bho bmn;abf;;;;a54;;a7b amj;a3s a3w;ahb;ai0 bho;95q;;8vh 8vi;8yy 8z0;;;aoz ap7;b3b;ave;;;b0t;95q 95u;8pd 8pg 90l 934;apf;;;;;ayh;;;;9fu 9hu 9hx;;blu;am8;;arx;a39 a3u;aae bam;;b4g b4x;;;adr;;;;avo;8pk;;;;;a21;;;;9ma;9b9;b1x;;92f;;adu;8x2;9jv 9jz;;9s2;8u9;;8rd;bfs;apf;;;;a3l a3s ahc ahe;b4t bh1 bh3;;;afq;9zo bfa bff;ag0;;8ol 8on;8pj;ai6 alp bhs;alo bla;a3z ai3;940;agr bc7 bg9 bga;8vt 8xk 8yj 928 bfy;;9wm 9wn;8vh;ac6 agc agh ags;bfy;b33;902 928;8tq;;bo3;aom;aum axi axj;azj;blb;b11;ax8;8pd 90l 934;bfq;;bde bfs;asq;;;;;9wm 9wn;;9wl;;9kf;;;;;a42 ai0 b55 bho;8pj 8qk 8qs;;;;9sb;;;;;94z;;8ol 8on 8tc;aec;am8;;atx;8qx 8qz;;;9f5 9f9 9w4;;;bj9;;;;;;;;;;;a10;8yj 8yo;;;;9ub;aq2 b0k b2j;8ph 8pv;8vh 8vi;;;;;9zb 9zc;;;;;;;;;;8yj;8vt 8yo;8vh 8vi 8vk 941;af1;8pj;;;aw7;;;;;8pd 8pg 91s;apf;a3l ai0 aic aif b4o bho bhx bi0;9in;;;;9vh;9zz;;9vh;;9vh;9ke;95q;;;;9ue;;;a21;;;;;;;9vx;9ez;9kh;;;;;9wm;;;;9kh;;;;;;;;;8f8 8fe;89n 8az 8gi;82x;7x1 7x5 7x6 838 83b 83d 83g 83k 83r 85h 85k 897 8gf 8gz;823 8h3 8h5 8hm 8ib 8ii 8j5 8j9 8jw 8l3;7z5 7zk;805 812 81o 81r 821 823 82p 87y 87z 89g 8c3 8ch 8g8 8gb 8h5 8h6 8hf 8hh 8jw 8k4 8k8 8l3 8n9 8nr;80s 80u;8g8;8d8;80c 80l 8il;;7yz 7z5 803 806 8d5 8ib 8k7 8l5 8lf 8mi;8k9;;82f 8am 8ao 8av 8ge 8gp 8jo 8jp 8ju;7z5;7z5 7z9 7zc 7zk;7z5;7yi 7yq 7yr 8c8 8cm 8e7 8lf;7zt 7zu 8dx 8jz 8k0 8kf 8lo 8nb 8nf;7zt;83y;8az;8k0 8kf 8oe;7xn 7xy 86c 86i;812 87v 8ae 8b8 8bb 8bd 8dh 8ew 8fz 8g2;8he;;7xf;8ke;8h2;817 819 82g 8gi;;7xz;80n 80z 811 8nr 8ns;85g 8cw;7zd 7ze 898 89a 89s 8co 8e7 8ef 8eh 8ei 8g6 8gh 8gl 8gm 8l4;8ht;85l;;84x 8jo;84l;;7xh 83a;;8am 8ap;8ky;8bi 8bn;80z 811;83l 83r 86y 871 8i1;7xp 7yk 7yp 7yu 7z0 7z1 7z5 7z7 7z9 7zc 805 807 82c 83e 83s 84t 84y 85j 8e2 8ij;801 805 807 827 828 829 82b 85z 8jw 8k8;7xl;80s 80u 80w 82v 835 838 83b 83d 83j 85h 85k;7x0;7yc 7yf 7zo 8l5;7zv 7zx 7zy 7zz 801 89b 8aq 8au 8gf 8gt 8na 8nd;8aj;84m 877 879;7xd 7xi 7xj 7xl 7xo 7xu;8jw 8ke;87v 8b8 8bd;7xx;82y 835;816 81d 860;82i;7z5 7zo 8ky;812;;8ib;80s 80u;80s 80u;83c 83i;83o 84a;;;7xf;81e 84n 8fn 8fv 8hq 8in 8lp 8ls 8lx 8od;7zc 863 867 868 8ks 8lc;8jw 8k8 8kp 8mm 8mo;89k 8f9 8fa 8fp 8fx 8g0 8g6 8gh 8gl;;81o 81w 821 82k 82l 82o 89f 89i 8ew 8g7 8gb 8gv 8gw 8h5 8he 8hh 8hm 8hy 8i0 8i2 8i6 8ik;8m9;8hi;;87c;8o0;7xc 7zx 8jx;7y0 7y1 7ym 7yq 7yr 8eq 8lf;8i4;7xc;8d6 8dx 8ej 8ez;;7x5 7x6 7zy 8k5;;87x 8di 8mg;;83z 893;;8of;8of;8li;8he 8hg;7z5 7zo 8mm;;89x 8ew 8n1 8n2;8kc;8bq;815;7z8;8de 8ds 8m3 8mv 8nx;805 85y 8kc 8ke 8l5 8mi 8mq;;8cf;8kp;7xw 7yh;86e;817;7yz 80l 8jy 8lf;8jd;8n5;;8d7 8dd 8dg 8dj 8fu 8jc 8mt 8mu 8ob 8oc;8i0 8j1;8o0;88o;8il 8o5;8da;8kr;80i 82k 82l 8f4 8hy 8kq 8o0;;8nn;;;83v;84v 84z;7xp 7yk 7yp 7yu 7z0 7z1 82c 83e 83s 84y 8e2;;805;;;80y 810 81f 81i 81l 81p 81r 821 8gb 8h5 8h6 8hh 8in 8jb 8nr 8nt;7xf;7yh 8jc;;88o 88p 88s 898 8ag 8g3 8g4 8g6 8gh;8f1 8he;;7xb;869;;7xf;8ik;8gp;835;7z5 7zm 813 8kt 8ku 8kx;80s 80u 80w;8jt;8bq 8c3 8ch;7y4 7y7 7yx 7za 7zd 7zf 7zh 7zl 7zp 8el 8es 8l0 8l4 8lb 8li 8ma 8mn;7xx;87d 87g 87k 87m;7z7 802 813 814 82l 82o 82r 864 898 89a 89f 89i 8a4 8g7 8gv 8gw 8he 8hy 8kt 8kx 8ln 8m5 8ma 8mn 8mo;898 89a 8a4 8ln;;80g 8nz;85h 85i 85k 85r;83s;7xi 7xj 7xo;8ku;817 818 85t 8jy 8na;7z5 813 8k1 8ks 8kt 8kx;8b8 8bd;8n9;899;8cf;7ya;8kp;8j1;81t 824 87s 8hj 8hw 8ia 8ic 8if 8in 8ip;;82o 8he 8hg;87y 87z;7yx 897 8ad 8af 8es 8gt 8gz 8is 8jk 8li;8c8;8c8 8c9;8aq 8au 8gf 8gt 8lw;8bq 8by 8c5;89q 89t 8de 8ds 8f9 8fg 8fh 8fk 8nx;7zo 8l5;85p;7xn 7xr 7xx 7xy 7ye 80s 85p 86c 8a2;;83l 8br 8d5 8mi;;8kv;8ik;8kh;857 87h;;7x1 7x5 803 806 81b 84l 85l 8d5 8ib 8k1 8ke 8mi 8nc;;7x1 7x5 7x6;;8ky;87v;7xl 863 867 86l 8cz 8d3;;;7zc 7zv 7zy 801 805 828 834 836 861 8jw 8k4 8k8 8lr 8mj 8nj;7y0 7yr 7zh 7zi 8l4 8lf;8ii;89w 8mz;82q;812 81p 87v 8b8 8bd 8ht;817 818 81l 81q 8ct;82k 8hy;7y2 7y4 7y7 7z2 7zl 8er 8l0 8l4 8le 8mx 8no;86d 8k5;7xx;8n5;;8ah 8b6 8jf 8ji;7zm 7zn 8ku 8lc 8mo;7xw 7y0 7y1 7y6 7y8 7yb 7yh 7ym 7yq 7yr 7yz 8eq 8jy 8kn 8lf;823 8hk 8j5 8j6 8j9;7zw 81w 8gt 8ks 8lp 8na;8ks;82o 89x 8ew 8n1 8n2;8cs;82l 89f 8g7 8gv 8gw 8hy;;899 8n6 8nr 8ns;8lq;885 886 88q 88v 88x 890 892 8bs 8bt;81p 8hj 8hk;8kb;80t 80v 80x;86j 87b;81w 8h5;89p 8fd 8m6 8mc;842 844 845 846 847;7x1 7x2 7x3 7x4 7x7;8aq 8gf 8jc;8jo 8jp;8iz;7xx 86i 87v;7zx 7zy 7zz 801;7xe 7z8 7zd 7ze 7zf 7zh 7zi 89s 8dz 8e7 8ef 8eh 8em 8ep 8fw 8gc 8gt 8is 8iu 8jy 8l4 8lf 8mm 8o7;;80u 80w;87v;8ii;81p 81q 81u 81v 81x 81y 823 867 8hj 8hk;8aj 8ik;7x0;8fa 8fp 8fx 8hx 8i5 8jo;8cr 8ib;842 844 845 846 847;;87v;7x7;814;;8k7;8ih;7z5 7zc 7zo 81f 81i 8it 8l6;7x0;;8jm 8n7;;87h;;;8ap 8av 8ge;8he;8am 8ap 8ge;7z5 7zo;8j3;7x4;8o9;8db;;8g3;81j 83v;81j 8ji;8b4 8jc;8ks;7yj 7yo 886 889 88c 89u 8bt 8dd 8du 8mr;82v 82w 831 86g 88u 8ds 8mv 8o7;88n 8bs;88q;80n 80z 8nr 8ns;;8l2;8kv;8aj;82f;84r 84y;816 87d 87g 87k 8ir 8js;7zo 8ky;828 838 83b 83d 83k 85c;7xn 7xr 7xx 7xy 7ye 7zy 801 829 82f 82w 85z 8k8 8l7 8nj;7yk 7yp 7z0 82d;816 81d;7xl;84h;85c;;7z5 7z9 805 8dj 8dp 8i1;816 8k9;87e;80i 8f4 8l5 8mw;8h4;7z5 7zc 809 80f 80k 8a7 8a9 8k4 8k8;8af;8n1;8jm 8n7;8bl;7yj 7yo 83p 83t 83x 886 889 890 89u 8bt 8du 8mr 8n8;83a;;837 83a 8dn;8lz;8d0;7z7 802 8kx;7z7 802 8kx;;89w 8mz;87e;;83v;8h8;7y2 7z2 7zl 8er;7x4 842 845 846 847 858;84h 84u;;86u 88p 88r;;8cy 8d2 8he;;;7ya 8cz;8le;7ya;850 88n 88q;8b6 8jf;8ep 8er;;8cx;8oa;7z5 7zc 805 807 84t 8jw 8k4 8k8 8kb;84e;803 8k7;803 8k7;7xw 7y0 7yr 7yz;8ac 8af;83l 8br 8mi;86c;7zv 7zy 80r 8a2 8ca 8l9 8lm 8lv 8m7 8ne;869;8cx 8dl;;8ap 8av 8of;86n 875;8le;;817 81a 8bo 8bq 8c5 8cg 8k0 8me 8n9;7xd;8iz;84v 84z;7x1 7x2 7x3;7zo 81u 8l8;853;816 865 89j 89m 8ay 8b9 8ba 8bb 8ct 8d1 8fm 8fw 8gg 8gn 8gq 8hn 8hp 8hr 8hu 8ir;865;7xx;8dl;8oa;7x7 7x9;;;82k 88g 8hy;;;8jo;8f0;87b 8cz 8d3 8d8 8df 8dh 8dm 8dn 8ms;7yv 7yy 7zu 80m 83z 85g 86h 88q 88t 88z 893 89h 89r 8ai 8ak 8dt 8id 8iq 8lo 8nq;81e 8cm;7yi 81a;7xz 7y5 7zq 82x;7xw 7y0 7y6 7yr 898 89a 8ac 8af 8co 8g6 8gh 8gl 8gm 8gr;853 89n 8az;;8k7;;839 8gs 8jv;7xa 8ew;82l;816 8c6 8fm 8fu 8fy 8h4 8ix 8kl 8oc;84v 865 86k;870;84e;8g1 8kl;80i 8kq 8o0;8aj 8bz;80z 811 87p;;8bk 8il;;;8cz 8d3;8da;803 806 82y 835;8n6;7z3 8ld;8fu 8h4 8hr 8iu 8ix 8jc 8oc;7z5 7z7 8kz 8l5;8bd 8bf;87p;87o;8hi;80k;7yl 85f 85n 85q 86e 8h3 8km;;8gp 8ms;8gp;8kw;8c7;87h 8is 8iu 8ke;86j 87a;;84n 87x 8hq 8mg;8jf;7x1 7x2 7x3;7z5 827 828 829 82b 82d 82v 838 83b 83d 83g 83h 83j 83k 83n 85c 85h 85i 85o 86b 86i 87i 87w 881;8is 8kc;7ya 8a5 8a6 8a8 8al 8am 8an 8ao 8av 8ge 8kq;7xx 7ya;7xx;7ya 7z5 8bi 8bj 8bn 8c3 8ce 8n9;84q 888 88b 88f 88h;;7z5 8am 8av 8ge;8mh;83u;;;81h 82t 8it 8ks;81h 82t 82u;8im;7xm 83c 84m;7z5 8ky;;;;869;878;7y6 7y8 81b 81d;82v 82w 830 831 833 86s 86v 88o 88p 88s 88u 899 8o7;8cf;870;8l1;81b;7xn;7z5 7zm 8kv;8bq;81p;81p 81u 81x 85l 8cv 8hk 8nl;8lm;8b8 8bd 8bf;8bp 8bq;8fz;88x;83c 83i 88v;7xx 8i0;8ht;7z5 7z7 7zc 7zk 8l1 8mm;;822 8j8;805;7z5 7z9 7zc 7zy 7zz 801 805 807 856 85b 85d 87i;89h 89n 8di 8g9 8gu 8gx 8ka 8n0;8d7 8dg 8dj 8ob;8kq;8iz 8lf;82i 8cv 8d7 8dg 8dj 8f2 8mt 8mu;8li 8ln;8aj;7x5 7x6 7yc 8k7 8ke;8aj 8jl;80z 811;7xs 82v 86s;870;80i 827 829 82a 8dp 8f4 8jw 8kq 8l5 8mw;7xb;882 8ea 8ll;89p 8fd 8ff 8is 8kc;89y 8of;8is 8iu 8k9;7z4 8e2 8e8 8ea;8b3 8f6 8jq 8ju;8gt;89y 8kp;80f 80k 88l 8a7 8aj 8ik 8jw 8k4 8k8;83u;84j;;7zq 7zt 8m3;;812;;8h7;;8a0 8c6 8h4 8jc;84a 84k 8ki 8ni;8fx;7z5 82y 8ky;7z5 8ky;82y;;8h4;89n 8fi;8h2 8hc;7zy 861 8jw 8k8 8l6 8nj;8o1;8li;8l1;7zn 81k 81n 8l3;7zn 81k 81n 8l3;;8bo 8bq 8c7 8n9;7x1 83z 84b 84e;8nl 8nn;87x 8cu 8cv 8d4 8mf;870 8he;865 8kb;86f;8iz;8cp;8je;8kc;89y 8of;7yr 8lf;81y 823 825 826 8h5 8hf 8ib 8j5 8j6 8j9 8jw 8k8;;869 86q;84v 8kl;8c8;8n3 8of;87b;8em;;8aq 8at 8ay 8b7 8bc 8ir 8jp;86g;812 85p 87v 87y 8b8 8bd 8h9 8ht;8kv;86a;80a 80p;;;83m;83m;869 8bk;7zc 80f 80k 8a7 8a9 8jw 8k4 8k8 8kq 8kr;;7z5 7zc 7zk 8kw 8lc 8mm;7y0 85d 85e;83m;8d8 8df 8dh 8dm 8dn 8ms 8o2;80i 8f4 8l1;87r;87v 8ht 8iz 8j1;8aj;8bi 8bj 8bn 8ce;878 87d 87g 8cu 8cv 8d4 8nl;;884 887;8a8;7zg;;89n 8fi;84q 86f 884 887 88h 8np;7x1 7x2 7x3 880 8ki 8kk 8nh 8ni;8c9;812 822 88i 88k 88l 8bh 8bm 8ew 8ik 8j8;7zg;8ku;86f;8f0;88o 88p 88s 898 89a 89o 8ac 8af 8ag 8co 8de 8ds 8e7 8ef 8eh 8ei 8g4 8g6 8gh 8gl 8gm 8gr 8nr 8nt;8ew;870;7zv 8ln 8lq;88r 8c0 8d9;820;8fw;8fz 8g2;8bn;8ah;86a 8hx;7yl 7yt 81c 8e2 8e8 8ea 8en 8eo;7x0;81v 86p 8hl;83q;8je;80d 80e 80q 844 848 857 8a5;7yl 80d 80e 844 848 857 895 8a5 8es 8ki 8km;7x0;;;8i0;8dr;;7yu;84x 8c0 8je;;7zg;;8ky;;82e 864 865 86w;81p 81q 81t 81x 81y 81z 863 867 86l 86p 87y 87z 8hw 8in 8ip 8nl;;8kv;86k 8k7;7xn 7xs 7zy 805 84t 85l 85z 86m 8cv 8jw 8k8 8nj;80e 87v 8a5 8a6 8a7 8a8 8a9 8ae 8gp 8ht;85s;7z5 7zc 7zo 801 805 809 8kq 8l5 8mm;89z 8dx 8jz 8kf 8nb 8nf;87c 87e 882 894 8ec 8ed 8ee 8eg 8et 8f8 8kg 8lk 8ll 8my 8ne 8o3;822 82k 86n 86r 86u 875 87n 88t 88z 8bh 8bm 8bs 8bt 8bw 8hy 8i3 8j8 8kv 8ns;8ft;89n 8az 8gi;82t 83o 8k7 8kk;8b8 8bd 8h3 8h9;86m;7yz 80b 80c 80l 8aj 8bi 8bj 8bu 8c9 8cb 8il 8mq 8nz;7xn 7xx 7xy;7xn 7xr 7xx 7xy;7z5;82g 82h 8it;8cy 8d8 8d9 8dm;84r 84w;8ki 8kk 8nh 8ni;83x 87f 8fr 8ft 8gi 8hq 8iy 8md;8az;;;7z7 80a 80j 80o 80p 8f5 8kr 8o1;80a 80j 8b0 8b7 8ba 8bc 8be 8f5 8jd 8jl 8jn 8kr 8o1;8jl 8jn;87z 8c3 8ch 8cv;7x8 7yq 7yr 8k1 8lf 8ng;7xw 7yf 7yh 7yz 896 8e0 8em 8eu 8gt 8jy 8lf 8na;;7x2;81i 846 8it 8iw 8k8;7z5 85e;8b0 8b7 8ba 8bc 8be 8jd 8jl 8jn;;7yw 7z3 8f9 8ld 8o6;;80i 80t 82q 8dm 8dn 8f4 8o0 8o2;85t 865 89j 89m 8ct 8fm;8ia;81f 81n 8it 8iw;823 824 825 8j5 8j6 8j9;;8el 8lf;8ln 8lt;;7x8 7za 7zd 7zf 7zh 7zp 82o 88w 898 89a 89s 89v 8ac 8af 8dy 8e7 8ef 8eh 8ex 8gl 8gm 8k1 8kt 8l0 8l4 8lf 8ln 8mn 8nc 8ng;88w;82o 89f 89i 8ew 8he 8hg;8mb;8ln 8lt;8jt;;8kk;;83s 876 8cz 8d3 8d8 8dm 8dn;89q 8f9;89q 89t 8ds 8f9 8fh 8o6;8br;7z5 7z7 7z9 7zc 7zk 81k 8k8 8ky 8la;7xn 82k 83s 84y 853 876 89c 89i 8cz 8d8 8df 8dn 8dv 8gv 8gy 8h8 8hy 8ms;881;;88i 88k 88l 8aj 8ie 8ik;817 818 81l 81m 81q 81x 8im 8io 8ip;;;8im;85k 864 865 8jk;81l 81m 8im 8io 8ip;;805 807 834 849 84d 84f 84g 84t 85x 8am 8ap 8c3 8ge 8k4 8k8 8k9 8kd 8m4 8mj;7z5 7zc 82w 833;80j 8o1;86c 8l2;8o0;7z4 81c 8e2 8e8 8ea;81g 8ja 8m3 8nw;7yw 7z2 8lh;;8ks 8lc;82e;8kb;805 807 830 834 836 849 84f 84t 85v 85x 86m 8bz 8kd;;805 8b6 8bq 8c3 8cv 8h4 8jf;8b2 8f6 8f7 8jo 8jp;8b7 8i3;8jm 8n7;7xx 8iz;7zp 8c8 8l4 8nm;8cm;8b1 8b2 8c8 8jo 8jp;8kv;8kh;85h 85i;;8le;8jo 8js;853;;879 89c 8al 8an 8gd 8gv;7zv 8lr;7x4;7x5 7x6 8gh 8gl;82t 856 8i8;7x1 7x5 7x6 7z5 7z7 7z9 7zc 7zk 803 82t 856 8ad 8i8 8k7 8kz 8l5;8bf;8il;8bi 8bj 8kq;;85j 863 867 868 872 8h6 8hf 8hh;82v 82w;7xx 8ku;7xx 8ku;;7xx;7x8;;7xw 7yc 865 8hn 8hp;8g3;;7yr 7yz 80b 80c 80g 80l 8il 8jy 8k1 8kn 8lf 8mz 8nz;87e;7x4 842 845 846;87j;87g 87j;88n;850 88q;;87r;8cf;83z;8cd;8hi;;8bl 8c5 8c7 8nl;;811;8au 8na 8nd;8hn 8hu 8ir;860;82y;;7x8 8k1 8nc 8ng;7xl 7zx 7zz 86k 897 89b 8ad 8b9 8d5 8e0 8gf 8gs 8gt 8gz 8h3 8hd 8ig 8k1 8k7 8na;87v;8ck;80s 80u 85k 865;8nm;7xn 7xr 7xs 7yu 7z5 7z9 805 82v 838 83n 85h 86b 86i 87w 8dg 8dj 8dv 8ob;;8c3;87s 8dg 8ks 8mt;;8ck;;;7xw 7yb 7yf 7zr 7zw 8lp 8ls 8lx 8m0 8m1 8nv;83f;7z5 86y 871 8i1 8k9 8kb;7z5 7z7 7z9 7zc 7zk 805 807 815 8eh 8mj 8mm;;7xw 7y0 7y1 7y6 7y8 7yb 7zw 8lp 8ls 8m0 8m1;83f;8gg 8hp 8hr;7x5 7x6 8k7 8ke 8kl;8ck;7y9;84a 84k 89k 8fp 8fx 8iv 8kj 8ko 8ni;89k 8fa 8fp 8fx 8g0;7yq 89j 89m 8f1 8fw 8gg 8gq 8lf;8ac 8nc;86n 86o 86u 875;8jt;;8h7 8hb;8hb;;8m1 8nv;8lp 8ls;8jt;8ck;84l;8hn 8hp 8hr 8kt;812 87v 8ae;7xl 7xo 8es;80d 80e 80q 844 848 857 8a5 8es 8kh;8ay;7z5 7zo 803 806 85y 8ke 8l5 8mi;8b9 8ba;;7zj 8am 8ao;8an;;;84l;89k 8fa 8fp 8fx 8g0 8gh;8bn;858 85j 85w 863 867 868 872;85k 89p 8fd 8ff 8is 8iu;7zw 8a0 8fm 8fw 8gq 8jc 8jo 8lp 8ls 8lx 8nv;8l6;865 873 8bl 8by 8n9;82o 8he 8hg;8cj;82f;7xb;86m;8kd;8jw 8kb;8jw;81s;;84e;;;;8kv;7zv 8fg 8ln 8lt 8lv 8m8 8mb;8o7;;8kq;;82l 8g7 8he 8kc;;7x7 7x9 7xb;817 81b;7x5 7x6 8jw;7xx 7ya 7ye;;7z5 855 85v 8ik 8ks 8kt 8kx 8lc;;8ci;86q;7zo 805 807 849 84c 84d 85x 8kd 8l2 8l5 8mj;82k;812;7xx;7z5 803 806 835 85y 8ib 8l5 8mi;85d;864 865;7yk 7z5 7zc 805 80s 80u 827 82b 82v 82w 833 838 83b 83g 855 85h 85i 85k 85o 85r 85v;;8ce;7xe 89j 89m 8at 8ay 8ct 8d1 8fm 8fw 8gq 8h4 8ir 8js;85a 865 8aq 8em 8eu;82k;811;88n;7z7 82t;;7yq 7yr 7yz 896 8e3 8em 8f1 8jy 8lf 8na;8k1 8nc;8l5;86a 8hx 8i5;7xz;816 81d 865 89q 8bq 8c5 8ct 8d1 8f9 8fh 8fk 8hb 8hn 8ld 8o6;85x 8jw 8ln 8lq 8mj;8aq 8at 8ay 8b2 8b7 8bc 8f7 8jo 8jp 8jv 8k5;8jl 8jn;80n 80t 8c3 8ce 8ch 8n5 8nr 8ns;;85h 85i 85k 85r;7xg 7yl 7yt 81c 8e2 8e8 8ea 8en 8eo;7x0;8ih;7yw 86u 875 8lh;827 829 85a 86y 8dj 8dp 8l5 8ob;87p 87q 8j2;80i 8kq 8o0;8bs 8bw;8ea;8kg;86c;7x4 842 844;851;;;805 807 849 84c 84d 84f 84g 84t 8kd 8mj;7zg 8bs 8bw;88k 88l 8ik;;809 80f 80k 8a7 8a9 8ij 8l2;8kg;86a 86r 899 8a5 8c2 8cn;7xh;7xh 84x;8bn;84i;81s;88g;;87v 8b8 8fz 8g2;7xw 7y0;805 807 849 84c 84d 84f 84g 84t 8kd 8mj;86i;8fj 8iv;;7zo 8l0;8c7;7x5 7x6 7zv 7zx 7zy 7zz 801 80r 827 82a 8jw 8k5 8k7 8kq 8l5;7yu 7zo 809 80i 82d 8f4 8kq 8o0;809;81p;;80z 811;8jq 8ju;;;;869;80n 80t 8c3 8iu 8n5 8nr 8ns;7xb;;;816 81d 8hr;8bo 8bq 8c1;7y6;8fd;7yk 82b 85k;7xm;8gh 8gl;87v 87y 8ht;;7yc 80f 816 81d 8a7 8hn 8hp;80t 80x 8ab 8fz 8g2 8gp;;;;8is 8iu;7xf 7xm;8jt;8jt;7zg;8kb 8l2;85c 86e 8b4 8g3 8jc 8nz 8o5;7yx 838;;86i;88y 8bu 8bv 8bx 8c9 8cb 8cj 8n9;87v;85p 87v 8db 8dr 8ht;;87p 87q;;85l;;8oa;7zc 802 82r 858 85v 8hy 8kt 8kx;8n1;84l 878 87d 87g 87k 87m 87n 8hu 8ie 8ir;;7xi 7xo 7yn 8do 8fs 8g5 8gj 8hv 8jr 8ly 8lz 8n4;7xt 8lj;7ys 804 82s 89e 8ey 8h0 8i7;7xq 89o 8a1 8ax 8b0 8b5 8g4 8gj 8ha 8ho 8jh;7zq;;7yn 7ys 87l 899 8b0 8gj 8gk 8ho 8jh;7x8 7xm 7yn 7ys 808 85u 86o 874 8a2 8cu 8e6 8ed 8ee 8g5 8gj 8gk 8hv 8lz 8me 8ml;8kh;8oa;8ho 8hv;88e 8cx 8dl 8hx;80m 82m 87f 89h 89n 8dq 8ej 8eo 8ev 8g9 8gi 8go 8gx 8md 8nq;8jw 8k4 8le;8bp 8bq;;885;;84i 84m 877 88v 8ez;819;7xd 7xl 7xu;84i 8f0;80f 80k 8a7 8ij;;82o 8iz 8j2;8j1;7y9 7z5 7z9 7zc 7zk 7zm 7zn 7zy 7zz 801 809 80r 8eh 8k4 8k8 8kq 8ku 8lc 8lr 8mm 8mo;7yk;805;87v 8ht;89s 89v 8ac;7xe 898 89a 89j 89m 89s 89v 8ad 8af 8em 8eu 8fm 8fw 8gg 8gn 8gq 8gt 8jy 8lf 8na;8ky;8hn;7zk 7zx 812;8gp;8ca 8hy 8kq 8lr;8j3;8fg;7xx 7xy 80s 80u;;8o7;84p;8cx;8he;;;;82m 8di 8dq;7z5 7zc 7zk 809 80f 8kp 8mm 8mo;8l1;7xx 7ya;8dx;;7zo 803 8k7 8mi;8d6 8dx 8ez 8nb;8h8;8ed;816 81d;7zu 8ej 8k0 8kf;8he;84m 877;82m 89h 8ak 8md 8nq;89x 8n1;826 8l2;823 8j5 8j6 8j9;8jf;7xs 86m;7x1 7x5 803 8d5;811;83u;;80t 80v 80x 8ab 8fz 8g2 8gp;8he;7z5 82u 8i9 8ib 8kt;81b 82r 865 8h8 8hh;8kp;8ks 8lc 8mm;7xp 7xq;8bn 8bq 8c3 8ch 8i3 8n9;873;;7xf;8cr;7z5 7z7 7z9 7zc 7zk 82v 82w 830 831 834 8eh 8jw 8k4 8k8 8ky 8la 8lc 8mm 8nj;;7yk;80y;8fg 8ln 8lt 8lv 8m8;7x1 7x2 7x3 860;7y6 7y8;;812 82o 82p 8cs 8gp;7xu;;7xf;;;80t;8lq;;890 892;83r 8kq;;7xc 7xk 85n 866 86y;8ew;;87p 87q 8cy 8cz 8d2 8ie;7xg 89z 8kf 8nb 8nf;;7xo 7yn 8jr 8ly;88q;8o2;7xz 7yl 7yt 7zs 84u 8e8 8ea 8jv;87p 87q 898 89j 89m 8em 8fm 8fw 8gg 8gn 8gq 8gt 8lf;8he;7zt 7zu 80m 817 81b 82g 82m 86h 86z 87r 88t 8a2 8cl 8cw 8dq 8g9 8hz 8ja 8jg 8lo 8lu 8m2 8md 8mk 8nq 8nw 8o4 8oe;88w 89j 8g3 8gc;84v;8mc;8fd;84o 8ej;851 854 8dx;;7zj 7zy 809 80e 86m 86n 86s 86v 885 886 88t 8a6 8a8 8k8 8kq 8l2 8l7;7yk 7yp 7z0 876;8l2;8kp;7x1 7x2 7x3 7x4;;7x0;8fz;;87n;;811;;840;7z3 7zx 800 804 808 80d 80h 80q 817 818 81a 82g 82n 84n 84s 85m 862 87u 88j 88m 89e 8a2 8a5 8as 8bh 8c0 8cl 8cn 8cq 8cx 8d0 8e6 8ed 8ee 8eg 8ex 8ey 8f8 8fc 8fe 8g5 8ga 8ha 8hs 8hv 8ie 8j0 8j8 8jx 8k2 8k3 8m7 8o8;7z1 8fc 8fg 8i8;8bp 8bq;;8fm 8fw 8gq;7y3 851;870;;;8wn 8wy 8xa;8zh;91w 91y;8tl;;;8wu;90z;8qj 901 90e 90j 90o;8qj 8w4 8wb 90y;8pn 8pp 91h 939;8qj 8wb;8yi;8qj;8q1 916 917 932 936;916;8ti;94f 94i;8qf 91z;;8pj 8y7;;8pj;8s8 8tk;;;8rg 8wi 8wj 944 94c;94c;8qd;8sp;8tv;8q9 8ue 8uh 8zw 8zy;8sn;;8qy;8ps;8wp;;8y7;;;;8ov 8tf 8tn 8xm;91c;;92b;91i;8sw;92c 92e;8wn 8wr 92c;902;94f;8pw 8r2 8r5 8r9 905;;8py 8vh 8vk 8vo 8vv 90j 93u 941;;;93p;8qd 8r3 8r6 8rb;;8xd;8yv;8p0 8p2 8p7 8pa;8qf 8s6;;;8oi;8ot;900;8tq;8xd;8sg 8t2;;8s0;;93w;;8sa;;92o;;8p8 90h 932;8pc;8pw;8r2 8r5 8r9 8xq 92s;;8wy;8q9 8zw;;8pj 8qh;8vr 8z2 8z6 92i;8p7 8pa 8rr 92e;8xi;93i;;;;8oq 8si;;8qo;;;;8qf 91j;;8xv 8xz;;8v7;;8z6;8zp;8qx 8wn 90s 90w 90z;;8zo;8wa;90s 90w;;;;;8ux;90c;8tb;900;8rl 8z4 8z5 90r 91w 91y 93a 94j 94m;;8rf 8vd;;;8pn 8pp 8pq 8py 8q6 91h;8xl;8xl;;8za 90w;;8xl 90i;8wn 8xb;;8pf 8um 8ur 8uu 8v2 8y1 90k;936;8uc;934;;8ue;;;8s0 8tu 8uy 8v0 8wg 8zx 946 948;;8th;94b;8xn 8xy;;;;;8wy;;92q;8p6;8p7 8pa;91y 923;8qn 8y6 8y8;;94b;;8vf 941;8uh 8yv;;8x5;8qj 8wb 8wr 8wv 8x9 90o 90y;8on 8qd 8qw;8wy;8w1 8xv 8xz 8yc;8p6 8u0 924;8rg 90u 924 926;8op 8sh;8ts;;8qf 8qp 8wu 8x3;8ri;8ri;;8ri;8qb 8qh 8rr 8wn 8xb 8z8 91w 93a 93g 93h 93j 94e;8q9;8ze;;;;8rs;;8qf 8sn 900 91j 91z;8ti;;;;92d;;;8vz 94k;94k;91h 932;;;8tm;8tn 8to 8u1 92v;;905 91f;8pj 8qd 8r3 8r6 91m 91n;8pn 8pp 91h;;8w4;8u6;;8zw 8zy;8rh 8rp 8rt;8u6;;;;8ps 8pu 8vr 8z2 8z6;8uc;8yv 94b;8pt 90j 912;;8p4;8p3 91a;91a;8p3;;;8s0 8xj;;8s0 8sq 8t8 8xq;;8qf;932;8on 8qd 8qw 8y7;;8tm;;;8vz;;;8sz 8t0;8ox;;8q5 91e;;8qd 8qo 8qp 8qq 8qw 8y7;;90n;8qd;;8y5;8px 8x7 931 932 936;8pn 901 91h 92z;8v0 8wg;8u5;8zn;8zn;;;92p;8rp;8us 8ut 8xy 8zs;;;;929 92a;8vv 8yc 8yl 92o;8oo 8os 8t5;926;8sa 8vd;8ue 8uh;8ue 8uh;;;;;;90s 90w;924;92o;;;;;8p7 8pa;8wi 8wj 944 947 948 94a;8u0 8u2 8ys 924 926 92a;;;8ro;8pm 8tb 90c 91l;8pl 8zd;;8p7 8pa 8zf;92b;;92r 92v 92x;8u9 8uc;8sn 92r 92v 92x;8wu 8x3 90g;8v6;;;;8uc;8qd 8qh 8r3 8r6 8rb 8rv 8s2 8s5 8s7;8zw;8ou 8s2 8s5 8s7 8ts 8tw;92q;8p0 8p2 8p7 8pa;8vf 90g;906 909;8pm;8r1 8r5 8r7 8vu 8wl 8yk 8yp 93w;8r1;8v1 93p 941;8p0 8p7 8pa;8t4 8t5 8u8 8ua;8u8 8ua;;8w9 94c;8w9 90u 94c;8px 8rg 8sn 8w8 8wk 917 924 926 92a 92r 92x 932 936 938 94c;;8t6 8t9 94c;94c;8zb;8ue 8uh;92c;;8zr;8p6 8p7 8pa 8pj 8x1;;8s9;;;;;8pj 8tm;8vo;8wp;;;8ub;8sj;8q5 91e;8w8 8wk;8w8 8wk;8pj;8oo 8op 8os 8sh;;8sl;;;8xg;8uz 8v0 8v1 8v9;;918 941;93r;8rg 8ud 93r;8p6 8p7 8pa;937;;8sp 937;;;8w9;8s6;8x9 8zo;90d;8u0 8u2 8ys 929 92a;;8xx;8wn;8qf;8p3 8p5 8p8;;;8p3 8pc;;913;;;8vh 8vi 8vk 8vo 8vv 8yx 90n 93u 941;8p0;93r;939;8ps 8qd 8qo 8qp 8qq 8r6 8sh;8p8 8pc 8rg;90s 90w;8qk 8wa 8wc;8pp 8pq 8pt 8py 8q6 8zd 90j 90r 91q;93i;8va;8yv;8qf 8s6 8vb 91j;8vz 8yg 94k;934;94k;8sd;8pj;8we 8wm 8zw 8zy;8x8;;8s6;;;;8pj;8so 8uq 8uv;8te;;8p6;;;8p6 8wn 8x1 8x9;8q9;;8v8;93g 93h;;91y;;;8zf;8v4 8vb;;8sa 8sm 8t7 8v5 93w;8pj;;;8p4;91i;;8rg 93b;91c;92y;8ro 8tf;8qu 8wd;92y;930;8pm 8y2 91l;90d;;8xg;8pj;8v5;8p0;8zf;8r1 8r7;8tv;8zw;;8u8 8ua;92z 931;8xm;91e;8rb 8zp;;91r;8te;8rg 902;8rg 902 932 936;8un 8ve 8zu 91o;;8v5;;;;8uo 937;900 904 90a;90s 90w;8x7 8ye 932;8ye;;8s6;;;8qg 8vq 93g 93k 93x 93y;8pi;;;;8uj 8xm 90t;;;8wp 8wy;;8sl;;929;929;;;;;8zz;;8pj 91l;;8r2 8r5 8r9;91u 91v;94h;8t0;8z6;93c;;8uc;;;8p6;8wi 944 948 94a;8qk 8qn;8ue 8uh;8py 8q2;8zw;8oi;;;;;8sd;;8pj 8qk 8qs 8qt 8wa 8wc;90s 90w;8pj 8pk 93d;;8xx;;;;;8xm 921;8uc;93e;93e;;93e;8sz;930;930;8zg;8sz;8rf 8uk 8ul 8uq 8uv;8xh 92z 932;8ws 8wv 8y5 8zr;;8po;8pu;;8r3 8r6 8rc 8ve 8zo 8zu;;;;;93c;8pn 8py 8xi 90j 912 93u 941;;91f;902;8p7 8pa;;;;;8qr 8si 8t3;;911;8re;;8z6;8x6;92n 92p;;91c;8wp 8wy;8pj 8q9 8zw;8oz 8p9 8q8 8qa 8ql 8ug 8yu 8zv;8oz 8p2 8p9 8tp 8u6 8vu 8yd 8yk 8yn 925 92s;8y2;8xe 8y2 8y9;;8xj;;8qb 8rp 8tn 8to 8u1 8uj 923;;8oq 8po 8t3;8qf;8p4;;8ov 8p8 8ts 8xm;8pc;;8w3;;8qk 8wa 92b;;90w;8p0 8p2;;8oi;;8sf;8pj 8ry;8ry;8qk 8qn 8y6;8wn 8x1 8xb 8xm 90t;8oo 8p3 8p5 8p8 8pv 8q1 8q3 8r3 8r6 8sn 8vp 8w3 8wb 8zi 8zo 8zt 901 908 909 90b 90e 90f 916 917 932 936 938 939;916;;94m;;;;8tm;;8u5;;8w1 8yc 93z;8qy 8y7 90v 911;8pj 8pn 8pp 91h;932 93s 94c;;8sw 8u0 8u2 8ys 929 92a 93p;94j 94m;8v4;8p5 8p8 8r3 8r6 8vc 8zo 8zt 916;;8p3 8pc;8vr;8re;;;8vn;8vf;8oi;8zr;8pj;8xx 90c;8vr 8vs 92k 93i;;8om;;8rh 8rt 900;90s;8rl 8zu 94j;8pj 8s2 8sy 8xh 91l;8te;90s 90t;8zu;8sk 8wl;8xu 92o;;;;;;8uw 8ux;90t;8rz;8x8;;;8s2 8s7 8sy 8ts 8tw 8x7 91l 94c;8rf 92k;8pj 8sn;8yv;8pi 8pr 8qi 8s0 8sp 8w2 8xw 8y0 91t;;8w1 8xz 8yc 93z;8om;8om;93d;8zg;911;8vz;8qw 8zn 8zr;8qw 8xe 8zn;8z0;8p3 8p8;8u5 90y;8p3;;8wt 92i;902 90d;;91u 94g 94h;94h;8oo 900 90a;917 932 936 938;;8xv 8xz;91e;8ol 8on 8oy 8p1 8qd 8s8 8tj;8vs 92w 93i;90j 910 912;;8xe 8zn;;8wn 8wr 8x1 8y7;;8tb 8tn 8to 8xb 94e;8p0;8p0;;;8qr 8wi;8ot;;8x7;;8wn 8wy 8x1 8xm;;;8oo 8op 8sh;8xy;8ow 8sv 8sx 8tx;;;8xn;;8v5 8wt;8sm 8uz 8v0 8v1;8oi;8sn;8wu;906 909;8vf 8vn 920;8qd 8vf 8vn 920;;8w9;901 92z 931;;8q5 91e;8vf 8vn 945;8qy;;8ou 8rv 8s2 8tv 8u8 8uf;8ou 8tv;;8oo 8tm 900 904 90a 90b 90d 90e 90g;91h;8x7;911;91b;;;8ro;;8sc;8zz;;8p8 8q1 8zi 901 908 909 90b 90f 916 917 91h 932 936 939 941;916 941;8sc;94b;;;;8rp;;8tm;8p3 8p4 8p5 8p8;8p3 8pc;8ys;917 932 936 938 94c;;8zo;;8qh;8zk;8zk;8rg;8vw;8y5;93s;8sn 92r;92r;;8qu 8t3;8sj;;8pj 8qf 8xc 91j;;8ue 8uh 8zy;;;8tv;8sk 8vv 8ye 8yh 8yl 93u;8wn 8x1;8sk 8yh;8x1;8vz 8ya;94k;8th;8u6 94k;90y 917;;;8s2;8zm;90s 90w;8s7;;8vw 8yq 8yw 93v;8yw 93v;8zm;8t9 8zm 914 91i;8z6;8v6;;8zr 91n;8r3 8r6 8rc 8s2 8s7 8zo;92q;8pw 8sg 8t2 8t7 8v0;;8rt;8zh;;8rs;8q9 8uh;;91z;8qe 91m;8pj 8t4 8ze;8th;;8ve 8zo;8ok 8om 8s9 8st 8ww 8zj;8s6;8ok 8om 8pz 8st 8zj;;8q9 8ue;8ub 8um 8uo;93q;93g;8t6 8t8;;8qd;8v9 8wt;8sp;90s 90t 92c;;8uw 8ux;;;8p0 8p7 8pa 93q;;8pa 90l;;914;8vv 8yl;;8pn 8py 8q6 8vk 8vo 8vv 8xi 8yx 8zj 90j 91h 93u 940 941;8ok 8pz 8s3 8zj;8rg;8sq 8t8 905;8pj 8ps 8pu 8qd 8qh;;8p0;90s 90w 91l;;8s2;937;8um;8xa;93i;;8xa 90v;8wn 8wp 902 932 93s;8v8;;8yl;8po;;8ws 8wv;90s;;92r 92x;8oi;910 912;8xf;8uw 8ux 921 92b;;;;;8zp;8wu 8x3;8pj;8w6;;900 90e;8ud;;8xg;;;94j;;8tt;8xp 8y1;8qc 8se 8yp;;8qd;8w3 901;8re;8px 8vw 8yq 924 93v;8px 8vw 8yq 924 926 932 93v;8q2 8w3 901;93p;8u0 8u2;8rg 924 926;8rg 8wk 926 932 936;90u;8y5;94b;8qe 8qo 8s2 8ts 8tw 8un 8v7 92y;;8v8;;8zf;;8ut 8xy 8zs;;8tm;8r7;;8ub 913;91b;8p0;8zh;;;;8w5 8w6 8w7;;;;8pj 8qf 8x3 91j 91z 94f 94i;8ti 8tl;;8qn 8y6 8y8;;;;8t0;;8vy 8wl 8yr;91z 94f 94i;8pv 8q1 8q3 8zi 8zo 901 908 909 917 91h 92z 931 932 936 938 939 941;;;;8wy;8wn 8x1;;8tr;8ot;8xn;8q2 8vp 8w3 8yq 8zo 901 908 90f 932 939;;8qh 8s2 8s7;;;8pj;8sm;;;;8vl;8qc 8qg 8ql 8qm 8qr 8qv 8ra 8rh 8rj 8rk 8rm 8rn 8ru 8s1 8sr 8td 8tg 8uy 8vq 8w0 8wh 8wx 8yb 8z1 8z3 8z7 903 907 90a 90i 90q 91k 93g 93x 93y 947 94d 94l;8ox 8pf 8pg 8r1 8sr 8td 8tg 8tz 8u4 8u7 8wh 8yb 8zj 8zl 90k 942 947;8qd 8y5;;;;921;8xg;;;;9a7;99w 9en;9l6;;9ey;;98d 98s 98u 98x 99l 99t 99v;96h;9ir;98s 98u 99l;;96p 96q 97s 97u;972 9ir;96z 972 9cy 9d5;;;;;9f3;9dd;960 96z 972 9d5;98b;99w 9jl;;98s 98x 99o 99v;96p 97h;;96v;9ej;9l6;98b 98c 98y;9ej;94n 94o;94o;9dk 9dv 9dw;97d 98f 9dl 9du 9dx 9e6 9ei 9h6 9l1;;;;9ht;9e0;;9j0;960 961 96w 96y 9j0 9kw;966;;9d9 9da 9gi 9kl;9io;96m;;9hz;9hz;98v;9j0 9kw;9if 9ih;9gf;;;;;;96m 96o 9bk;94u 94v;;9b7 9ja 9jd 9jf 9ku;9k0;984;9bp 9h7;;99a 99c 99d 9et 9in;;997;;9dl 9dn 9e1;970 971 977 97f 9d4;;984;;;9ay;9kk;98t;;9kc;98i 98j 98k 98m 98q 9aa 9ab 9al 9j3;;9hl 9hs 9i9 9ia;;9hs 9i9;9hs;;;9gh;98f 98g 9ck 9cl 9gh 9gs 9hh 9i9;9ck;9gx;968 96e 9cg 9ch 9co 9cr 9g0 9gd 9gk 9gv;957 95k;;9bk 9hd;94q 9j7;96s 98d;966;94q;;;9gx;9cs 9fg 9fl;9cs 9fg 9fm;;9a3 9a5 9ae;9e4;95a 95h 95m 960 961;955;95w;;;94x;97e;99k 99s;9dk 9dm 9dt 9dz 9e2 9ko;9en;;96z 978 97a;96z 972 9dn 9e9 9eb 9k7 9kb;972 978 97a;;955 958 95o 96c 9c8 9ir 9iy 9kp 9kr 9kt;9k4;;95a 95f 95j 95w 9g5;9k4;94r 95a 95f 95h 95m 95w 960 961 962 968 96f 997 9c7 9cg 9ch 9cw 9g3 9g5 9gk 9gv 9h2 9ip 9k7 9kb 9kt;;;;;;96w 96y 997 9j5;94q;9hz;9i0;9hz 9i0;94r;;;9gz 9h8 9hu;;9h8;9at;9al 9av 9ce;968 969;9hz;9kr;;9bz;9aa 9al 9ce;;9av;9h5;9db 9gt 9ir 9jt 9kr;9ci;9ki 9kj;99q;9fr;9cn 9ft 9gj 9k7 9kb;9cn 9ft 9gj;983 985;9ev 9f5;968 969 96e 9jr;;9if;9es 9fx 9jq;9fx;9iu;;9l2;;;9h5;95g 95k 9d4;;;985;;;9b9 9bc;;9ii;;9cg;9hn 9hp;9hm;;9i5;9hg 9hm 9ho 9hp 9ht 9hv 9hw;9hg 9hm 9ho 9hp 9ht 9hv 9hw;9h5;;9af 9bk;;9ea;9ea;9ct 9ev 9f5 9fe 9ff 9fn 9fq;;9hs;9ag 9ep 9er;;96q 96v 96x 97s 98i 98m 99w 9iu 9jh 9jl;9l1;;;9ki 9kj;;;;96a 9jn 9kc;96t 9bn 9jw 9kn;9c2 9c6 9c9 9do;97m 97p;95u 95v;9h8;9aa;965 9e4 9el 9fe 9ff 9h8;;;;;9em 9go 9h9 9hc 9k0 9k3;;9iw;9bi;96i 9iw 9ks;;;94r 94s 98z 990 992;998 9c6 9c9;9hk;9hy;;;9cq 9gl;9gl;9a7;9a7 9gl;;9gl;;9cq 9gl;9cq 9ec 9gl 9hu 9hx;9cq 9gl;9cp 9cq 9dg 9fw 9g4 9gn 9hb 9kq;966 96v 96x 9iu;;95a 95j 95w;95a 95h 95m 960;9bt 9f0 9l5;998 9ay;967 9js;9by 9do;97h 97s 97u 97y 981 9iu 9jx;95r 97e 9cj 9gr;981 9d1;;96k;;95p 95t 9bn 9c2 9c3 9ex 9f7;9b9;9j8;9j8;9b7 9ja 9jd 9jf 9ku;9ga;97i 97l 97o;9h3;94r 94s 98z 990 992;9fc 9io;;9ah 9hb;;;;;9e1;9ko;9dx 9e1 9e3 9e6;;;9au;;988 9hv 9hx;;;96v 9ab 9av;9gm;96w 96y;98l;;95g;99b 9g3 9gm 9ji;94q 98s 99o;9ba;;9gx;9i8;97l 97o;955 95d;955 958 95o;9ft 9fx 9gj 9gz 9h8 9ha;9ft 9fx 9gj 9gz 9h8 9ha;;955;98l 98n;;9a4;;9ir;99l 99o;9a5;950 96e 9bz 9ca 9cg 9ch 9co 9cr 9g0 9g9 9gd 9gk 9gv 9h2 9l1;;;;;9ea;9by 9c1;94p 99e;9a1;9hi;98x;99y;9a0;99l 99o 99t 99v;99t;9ao 9ar;96q 96v 96x 99f 99g 99h 9bd 9be;94q;96c 9ir 9iy 9kr;9hm;9dy 9e0 9fx 9ji;9a3 9a5 9a7 9ae;94x 96h;98v;;9a3 9a5;95g 95k;;9ax;;;;97l 97o 98n 98x 99o 99v;984;9l2;;9au;;9ep 9er;;9g8 9gb 9ij;;978 9ez 9gb;;;;9bg;977;9dz;;99s 9am;9am 9b4;965;;9aw 9b5;;;9hb;9je;95k 9dl 9dn 9e1 9ko;9cs 9fg 9fk 9fl 9fm 9i0 9j5;9cs 9fg 9fl 9fm 9i0;9d9;9d9 9da 9gi;966;9b5;;;;98a;;9hy 9i1;;9ex 9f4 9f7;9f4 9f7;99d 9f4;9ai;;9aq 9as;;97s 97u 98b 98c 9jx;99r;9hz;9ao 9ar;98i 98j 98k 9c5;98i 98j 9c5;9hz;9i8 9ib;9hg 9i8 9ib;9cf;;;9f3;;966 96v 96x 9ka;;;9l2;;976;9f3;;;9i9 9ia;96q 99f 99g 99h 9bb 9bd 9be;;;;984;94z;9aq 9as;;;95r 96p 96u 97g 989 9d8 9gg 9gy 9hr;983 985 9h1 9ht 9l1;;9j3 9kx;;995;9dl 9dn 9du 9dx 9e6;95q 95u 95v 95z 99c;99m;986;9d4;9d4 9d6;;9af;99h 99j;99j;9f1;;;;9hj;97d 9l1;9h2;99y;967 9do;9k7 9ko;9iv;9ii;9dc;96s 9dc 9ij 9jm;96z 972 978 97a 9cy 9cz 9ir;961 96z 972 978 97a 9cy 9cz 9d5 9kb;;988;9i7;95s 962 968 969 96e 9kg 9l4;;9l1;;9a3;95n 9d2;95n 9d2 9g3;96s;94s 98z;;95d;;;9fc 9io;;9gq 9ik 9k2;970 971 977 97f 9d4 9hs 9iu 9jh 9jl;964;;;;9eu 9f1;;9h8;98l;;9j5;;9h8 9ha;97j 97m 97p;;;976;;99x;;9dv 9e2 9ef 9ko;9dz;9en 9k4;9aq 9as;;9i8 9ib;;97s 97y 982 9ca 9ju;;9ju;982 9ju;9iu;9cn 9ft 9gj;97s 982 9jw;9ju;;9b9 9h8;9h8;9cn 9ec 9ft 9g1 9g3 9gj;9by 9c1;9bi 9bk;994 9bp 9js 9kg 9l4;;;;;;970 971 977 97f 9d4 9d6;;954 96m 9aw 9bi 9bk;966;;9l6;9f3;9kf;;997 99r 9h8;9aw 9b5 9ep 9er 9eu 9f1;9hd 9i5;9ah;98t 998 9c9 9hb;9b3 9bj;9c1 9et;9bm 9bv 9k6 9l0;94n;9ak;9eb;9eb;9cd 9hs;9hs;9jn;96i 9iw 9je 9ks;9h4;96j;9as;;9ek;;94t 96b 9is;;9d7 9eq 9g4 9gn 9gq 9hb 9id;;9h7;9g8 9gb 9gu;;95a 95m 9gb 9gu;;9fa;;;94p 9h7;9et 9fb 9in;;;97e 991 9ax 9es 9ez;9h8;9h8;;96m;;96o 9a4 9a6 9ag 9bk 9hv 9hw;;;;9ed;;9f2;98b;;;;9c4 9do 9jo;98t 998 9c6;9jb 9jc 9kv;9jb 9jc 9kv;;9a5 9cf 9ci 9d2 9dd 9ir 9kr;9ip 9kt;9cf 9ci 9d2;9a3;956 96n 97c 97i 97k 97n 9bj 9fb 9gp 9he 9i4 9in 9iz 9k3;9dp 9dr 9ds 9e9 9iv;;98e 98h 9hi;;98e;98e 98h 9hi;;9ae;9ik;9ej;966 96a 96q 98z 990 9j6 9jn 9ka 9kc;;;94s;9j0 9kw;;9gf;9gf;;;;9dk 9dm;9ej;9eb;957 959;;;9cp 9f6 9fw 9g4;99i;9cg 9ch;96c 9ir 9kr;9fs;9cq;9cq 9ip;;96j 9cg 9ch 9cw 9ip;9dx 9en;9dl 9du;9il 9im;;970 971 976 9di 9il 9im 9jh 9kc;;;9il;;9if 9ih;9di;;;9hy 9i1;97j 97m 9l2;;976;;97p;9aa;98a 9hy 9i1;;99u;;9h5;;;;;9cu;9ct 9fe;9aw 9cj 9cm 9ep 9eu 9ey 9f1 9gr 9ke;9b6;9bh;;9hg 9i8;9g6;9gh;9g6 9g8;98j;;96v 96x 98m 98q 993 995 996 99c 99z 9e1 9j3 9kx;;96v 96x 993 995 996 99c 99z 9j3 9kx;9a1;993;;9e3 9if;9if 9ih;9if;9if 9ih;9ev;9ea;9jp;9b1 9cm 9gr;9b1;9gs;9cu;9dl 9dn 9e1;976;976;9jx;;;97s 97u 9jx;;99m 9a4 9a6 9ad 9du 9dx 9h6;957;9ig;;9ed;997;9dk 9e2;9dt;;9b6;94z 954 9a9 9bk;9a9;966 96v 96x;;;;;;9ds 9e8;95s 964 96k 96o 98f 98g 9ck 9cl 9gh 9gs 9h1 9h6 9hh 9i9 9jq;;;;98y 9a9 9bh;9e3;;96w 96y 9j5;;9co 9cr 9fi 9fs 9g2 9jb 9kv;9co 9cr 9fs 9g2;9dl 9e1;9jb 9jc;9co 9fs;94n;98i;9dt 9dz 9ko;9h5;;;;9iu 9jl;;97s 97y 982 9ca 9ju;9co 9cr 9eh 9ei;97r;94s;;;9hs;;95w;;997 9cn 9ft 9gj;9ft 9gj;9e0;966 9a2 9ka;;;99f 9a2;99j;;99f;;9if;9e8;99z 9iv 9j3;9du 9dx 9ig;9bg;;994 9bp 9jf 9js 9kg 9ku 9l4;;9gj;9gj;9bw 9hs;998 9by 9c1;970 971 977 97f 9d4;95u 95v 95z;96v 96x 99c 99f 99h 99m 9bd;99j;96q 99f 99g 99h 9bb;;;9ar;9gk;9h8 9ha;9h8 9ha;;96v 96x;;9iy 9jt;94q 96q 96s 97h 98d 9iv 9j7;9l2;;970 971;970 971;;;970 971;;99x;984;9gw;9gw;9gw;9aq;9dz;957;9io;9j3;9d0;96f 9cn 9ft 9fu 9fv 9gj 9ir;9ip;;;9ko;96d 9az 9cn 9df 9dh 9ec 9el 9ft 9g1 9g3 9gj 9gm 9h8 9ha;9cn 9df 9ft 9gj 9h8 9ha;;967;9dp;9dp 9dr 9ds 9e9 9eb 9ko;9bk 9fa;9hd;;9ae 9l3;9ei;9b9 9bc;;9bw 9cd 9hr 9hs;9bg;96b;;97q 9cp 9fz 9jv 9jz;955 97q 97v 9jv 9jz;94n 967 97q;97q 97v 9jv;;;;;;9c4 9d9 9db 9dj;9d9 9da 9gi;9d4 9d6;9jl 9jp;9eo 9f0 9l5;;;9k4;;9an;9i8;;;;9j0;;;9hs;;;9ak 9b2;;;96b;9i5;;966 96a 96q 9j6 9jn;;9cw;9cg;;9c1;;9bs 9bt 9f0;94n 94o;94o;9c7 9c8 9cb 9kp;9c7 9c8 9ju;9dy 9e0;;99l;;9j0;9ai;;9es;977;9b7;;9a9;966 970 971 97f 9ka 9kc;957;999 9br 9bv 9k6;9cx 9ki;;;9br 9bu;9en;94z;;;9ek;9l4;96l 998;9c4 9dj;97i 97o 9j4 9ky;9a0;9aq;;;;;9bi 9bk 9hd;9ee;;;;;9dg;9bz 9c0;98i 9c5;;96h 97e 991 9j9;957;;94n 94o;;955 958 95a 95d 95f 95h 95m 968 97q 97v 9ju 9jv;95a 95f 95j;;99q;9ee;;;;9ed;99b;99b;9ba;94q;;9de;9de;;967 96h 9jo;9c8 9cb 9kp;9fe 9ff 9fi;9hk;96h;9de;9iv 9jm;96m;9ai;96p 96q 9d1;9d0 9iv 9jm;;99b 99i 9ji;;;;96w 96y;;94q;9cf;966 96w 96y 9j5 9ka;98n 98o;;9de 9df 9dh 9gj 9j0;9io;9df 9gj;;;9bg;9ko;;9dl 9dn 9dx 9e1 9e3 9e6;;9f0 9l5;;9eo 9f0 9l5;;9eo;;966 98i 98j 98k 98m 98q 9ka;;9jp;;;9dq;95o 96c 9ir 9iy 9kr;96f 9ip;9dk 9dm 9dv 9dw 9e7 9ef 9i7;;95c 95e;96w 96y 9dq;9a3;9ix;9ea;96b 9ix;;;;;969;9a2;;9j9;94u 94v;95b 95y 963 96l 9d3 9ew 9f6 9fh 9fo 9g4 9hb 9ix 9kd;951 96k 9jq;9af 9ep 9er 9et 9eu 9ey 9f1;9af;96w 9j4 9ky;9j0 9kw;;;;951;9eg;9eg;94u 94v;968 969 9jr;;;94n 94o;9i8 9ib;98f 98g 9ek 9kl;9is;97m 97p;9ju;;99o 99v;9d0;9bx 9jw;9c9;9fz;99k 99n 99s 99u;9es;98i 98j 98k 98m 98q 9aa 9al 9av 9bn 9bo 9ce 9j6;;96q 9iv;;957 959 95g 95k;;970;95v;;966;;9es;98y 9a9;9a9;;96j;9bg 9hr;951;951;97j 97m 9du 9dx 9e1 9ig;9bg;;9d9 9da;9d9 9da;95c 96g 98r 98w 9jj;94x 95c 96g 98r 98w 99b 9ba 9ji 9jm;9a3;;9h8;98l 98n 98o;95e 95x 95y 9fh 9fo;96d 9gj;9il 9im;9gj;9an;98f 9gs 9hh;95k;986;96g 9fr 9jt;9l2;;96b 9is;9aj;9aj 9b4;96b;99e;9zp;9uy 9zb;9zb;9xd;;;9t2 a27;a1m;9xd 9xe;;;;9uf 9uj 9us 9ut 9v4;a19;9na 9nb;9ng 9ni 9um 9vb;9lf 9pe 9ph;9sa;9wg 9xq 9xr;9zb;9xd;9o1 9ur 9uv 9yh a2q;9u3 9u5 9u6 9xh;a00;9n8;9m6;9ng 9ni;a0e;9l7 9l9 9p4 9p9 9q7 9qh 9qi;9p5 9z6 a1g;9oh;9rm;9ps 9pu 9zz;9pq;9o8;9nd;;9qj 9rm 9vm;a23;9rf;9p4 9p7 9p9 9q4 9q7 9qc 9qh 9qi;9ri;;9oe 9og;;9mt 9nf 9nh 9nl 9yw a1u;;9zk;9w3;9t7 9ta;9na 9nb;;9nm 9np;9v2;9u3 9u5 9u6;9v2;9po 9pq;9yp;9ps;9os 9ot 9ou 9oz 9p3;9wc 9wi;9na a0a a1d;9pn;9n8;;9mv 9mw 9pl;9vm;9oh;9uh 9ui 9uz;9os 9ot 9ou 9qw 9qx 9qz 9rb 9rt 9se;9lm 9ln 9ls 9lv 9lw 9ly 9m6;9na 9nb 9oe 9og 9on 9oo a1c a1d;9na 9o5;;9mt;9nn 9no;;9tw;9nf 9os 9ot 9ou 9ow 9p3;;9nb a0d;9qj;;9rp;9xf 9yz;;;;9vj;9un 9up 9v7 9v9 a25;9qt;9w9 a00;9vj;9r2;a0e a2i;;9un 9v7 9v9 a0d;;9t2;9ld 9le 9my 9pd 9pe a0h;;9zb;a0i;9q4 9q7 9qc;9t2 a27;9vj;a0a a0e;;;9mt 9nn 9no 9nu 9o3 9tw;9ts;9s0;9nu 9tw a1u;a0o;a0o;a0a a0e a2i;9ts;9qe;9py;9pw;9om 9za 9zd a1w;;9sy 9t0 a19 a27;9p6;9o8 9o9;;;;9zl 9zm;;;;9yb;9oq 9or 9tc 9te 9xx 9yt 9zl;9z4;;9xb 9xc;;9mt;9l7 9l9;;9y7;a0n;;;9l9 9na 9nb 9nd 9o5 a0i;a0i;;9me 9mj 9mm 9n1 a01;9mg;a03 a09 a29;;9tk 9wa 9wk;9wa;9oj;;;9zq;9mv 9v1 9vm;;9r3 9vz;9qr a1f;9x1;;9o2;;9zk;9n4 a13;9ql;;9l7 9l9 9p9;9pd;;9nv;;9qc;9ng 9ni 9pn a0l;9l7 9l9 9nj;9nm 9np 9nv 9ny 9tx 9ui 9v7 9v9 a1r a1v;9mv 9n0 9t8 9t9 9tg 9tj 9xb 9xc 9xl 9xt 9y1 9y3 a1h;9y7;9yp;9m2 9m6;9le 9lf;;9mf 9mi 9mk 9mt 9nf 9nh 9nl 9p8 9pn 9ps 9q5 9qf;9mk 9p8;9mf;9pw 9py 9ry 9s5;;;;9pw;9uf 9uj 9ux 9v0 a25;;9rf;9ld 9lz 9m4 9mb 9me 9mj 9mm 9n1 9n5 9sy 9x3 a01 a16 a1r a1v;a1p;9lr 9lt 9lx 9lz 9m3 9m7 9mb 9mg 9ml 9t2 a03 a09 a27 a29 a2b a2d;9ol;9z4;;;9yg;9pa 9pp;9qb;a22;9wb 9wm a13;9wj a0r;a0i a0p a0r a2h a2l;a0l;9sf;;9vu 9w4;;9q1 9rn;9q1 9rv;;9u9 9vr 9wt 9zv a2w;;;;a1r a1v;;;9tw;9tw;9pk;9s2 9s4;;9v1 9v3;9zg;9ys 9yx 9yy 9z1 9z5 9z8;9yg;;9z4;;9u8 9xg;;a0t;9wm a0t a0u;9yc;9r5 9ye;9rh;9wb 9wf 9ww;9mo 9ne 9ns 9o0 9ok 9qp 9u2 9u4 9vg 9wh 9xf 9y8 9ya 9ym 9yr 9z0 9zf 9zi a0c a0g a0j a18;;;9oq 9yt;;;9r0 9rc 9w2;a0d;a0a a1c a1d;;9ld 9lk 9vl 9xn 9yk a1o a28;9wc 9wd 9wl 9wq 9wy;;9lf 9pe;9za;9sj 9vy;9rp;a2u;9lu 9w1;9ye;9yg;a2v;9mc 9o2 9tb 9td 9u2 9u4;9lj 9ne 9ns 9oy 9pu 9qy 9ra 9si 9xj a1o a1q;9mt a0h;9tk 9wa 9zb a1m;9sq 9uk 9wb 9yo;a01 a06 a2d;9ta a03 a09 a29 a2b a2d;9ta 9xz 9yd a09 a2b;a29 a2d;;9p4 9p7 9p9 9q4 9qc;a03;;;9os 9ot 9ou 9sw;;9os;a1y;;9mu a15;;;a0d;;9nt;;9w3;9oe 9og 9on 9oo 9pb;;;;9nt;9xz;9vb a01 a03;a0m;;9s2;9t7 9ta;9vr;9qt;;9pz 9q1;9ta 9y2;9t7 9ta;9ms;9mb 9mm 9n1 a01;9ml a03;9ld 9le 9pd 9pe 9pf 9ph;9rz;9n3 9o2 9pg 9px;;9um;9nd 9qr 9t7 9ta 9x1 a01 a06 a0l a1f;9n4 a13;9n3;9vf;9r7;9m1;9um;9op;9op;9o5 9oe 9og a04 a1c;9lz 9m4;9lr 9lt 9lx 9lz 9m1 9m7 9od 9of a1e;9mu;a0a;9mm 9nm 9np 9nv 9ny a03;a03;9r7;9w9 a00;;9r7;;9ob;9zu;;;;;9n3;;9m2;;a0o a2e;a0o a2e;9ql;9zp 9zs 9zw;9uz 9v1;9lz 9m4 9me;;9lt 9lx;;9rz;9ln;9ls 9lv 9lw 9m6;a11;a11;9uf 9us 9ut 9v4;9n9 a1o;9n4;;9ol;;a0i a2k;;a0a a0e a2i;9qh;;9ng 9uq 9vb a0e a2i;9ma;;9uq;;;9r3 9vs 9vt 9vw 9vz a1z;9r3;;;a1u;9vo 9vy;a2u;9vo;9t5;9ng 9ni 9ov;9nj 9ov 9ox 9p0;;9m6;9uw 9uy 9wt 9y9 9yj 9yl 9yq 9zv a0w;9u9;9wt;9ms 9mv 9mw 9n0;;;9lt;9qt;9qr 9qt 9r2;9qt;9xp 9xy;9og 9t1 a19 a1l;a19;;9wj;9wj;9pr 9pt 9x1 9xp 9xs a0w;9np a03;9lj 9n0 9sr 9t1 9t8 9t9 9tg 9tj 9x8 9xb 9xc 9xl 9xt 9y1 9y3 9y4 9yf a1h a2q;9t8 9t9;;9ty;9qr;a23;9ox 9q7 9qh 9qi;9p4 9p9;9qr 9ri;9r9;9nu 9z4 a0v;9mu;9rk;9yt 9yu;9qr 9r2 9ri;a0y;9qn a0i a2k;;9nb 9pw 9py 9ry 9s3 9s5 9s6;9m7 9y5;9r2;9mt;9lt 9lx 9mb;9os;9ox;a03 a09 a29;9wt 9y9 9yj 9yl 9zv;;9oq 9or 9tc 9te 9xx 9yt 9yu 9zl;9v8;9q9;;9oh;9q9;9vp;a1a a1e a2b;9vi;9oi;;9p1 9qb 9qd 9qo 9rg;9mr;;9mq a0l;9pn;;;9so 9z0 9z4;;9s8;9nu;9qb 9qd;9m2 9m6 9u3 9u8;9x6 9x9 a13;9x6 9x9;9x6;9ud;;9ro;9zp;;9ux;;;;9yo;;;9ml;;9vd;;9x6 9xe a2w;9x6 a2w;;;9qw 9tw 9u0 9ud;9we a19;9m2 9uh 9ui 9uz a25;;;;;;;;9m9 9ma 9n7 9r6 9tt 9u2 9w2;9mc 9mo 9na 9ne 9nk 9o4 9q8 9qp 9u2 9u4 9wh 9xf 9ya 9ym 9yr 9zf 9zi a0b a0c a0f a0g a0j a18 a28 a2j;9re;9pa 9pp;9qx;;9nb 9pw 9py 9ry 9s3 9s5 9s6;9s5;;9oh;9mh 9p5 9tn 9vv;9lh 9li 9pu;9pm;9lm;;;;9qv;;;9uh 9ui 9ur 9uv 9v3 9vc;9mf 9mi 9mk 9p8;9r5 a0i;9m6;9oi 9ya 9yb 9z5 a2q a2r;;;;9nm 9np 9nv 9ny 9tr 9tx a03 a1v;9yi;9mv 9mw 9n0 a1u;9pv 9q0;;9py 9q2;9q2;9zk 9zn;;;9mu 9uk;9re;a1r a25;9m2;9m6;9r3;9v8 9v9;9xy a0y;;;9nd;9oq 9uh 9ur 9uv 9v3 9vc 9yt 9yu;9qq 9qs 9r4;9qq 9qs;9o1 9oq 9or 9tc 9te 9vi 9xx 9yh 9yt 9yu a0h a2q;;;;;9oq 9tc;;;9zj;9mp 9ms;;;a20 a2t;9m2;a2q a2r;;;a1f;a22;;;9t8 9t9 9yf;9o1 a2q;;;9my a0z a1w;9zu;9r6;9w9 a00;9uz 9vr 9z2 9z3;9z2;;9xy;9nn 9no 9nu 9o3 9tw 9z4 a0h a0v;;9ye;;9yd;9rz;;9q5 9qf 9qq 9qs 9r1;9sf a0p a0s a2f;9ov;;9yw;9my a0z;9sq 9ss;9tf 9ua 9vk 9vq 9wr 9wx 9xi 9xs 9yj 9yl;9xi;;9ro 9vz;;9zx;;9qk;9ux a25;9vm a1p;9re;a0x;9zk 9zn;;9t1 9we a19 a1l;a19;9vd;9yj 9yq;;;;;9nn 9no 9nu 9o3;9nt;9r6 9r7 9ss;9ru;9pn 9rq 9yj;;9yp 9zg;9s2;9rr;;9vs a02;;9sd 9sm a2p;9v9 9va;9lg;9lq 9mf 9mi 9mk 9n8 9ro;a1y;9vt 9vw 9vz;;9nt;9w3;9qa;9qa;9rj;a0z;a1b;a19;;9re;a07 a2a;9lc 9oc 9ra 9u1 9uo 9xq a05 a2c;9zj;9lc;9vm;9ld;9zj;;9pc;;;9qw 9qx 9rb 9rl 9rt 9t4;9rl;9qw 9qx 9rb 9t4;;9t7 9y0;9yj 9yq;;9w7;9vs 9w8 9zz;9w8 9zz a1z;9w8 9zz;9lb 9yi;;;9y0;9pj 9r9 9wm a0p a2f;9n8;;9n3 9o2 9pg 9px;9pg;9qq 9qs 9r4 9sc 9yx 9z5 9z8;9y7;9po;a0o a0q;;;9pv;9su 9uk a10;;9ob;;9uf 9uj;9v9;9ls 9lv 9lw 9ly;9uz;9zx;9zp;9nn 9no 9zx 9zy a0v;;;9zp 9zs;;9za 9zd;9vt 9vz;;9nt;;9ob;9om 9za 9zd;9sv;;9qh;9zk 9zn;;9ms 9mv 9mw;9yg;9oh;9om;9ro 9tb 9vp 9vt 9vw 9vz a1z;9s9;9qv 9rw;9qv;9za;9qv;;;;9nf 9nh 9nl 9ow 9pi 9pk 9pl 9ps 9qm a0h a0k;;a1j a1k;;9v1 9yv 9zp 9zw;9zp 9zs 9zw;;;9zp 9zs;9nf 9nh 9nl;9vu;a11;9v8;9v8;;9rs 9tb 9td;9u3 9u5 9u6 9xh;9u6;9tc 9xx;;a1c;;9q2;9oe 9og a1c;9lf;9uh 9ui 9uz;9nt;9nt;9q5 9qf 9qq 9qs 9r1 9ur 9uv 9yh;9lv;9tl 9tm 9tn 9vu 9w4 9wc 9we 9wi 9xr;9tl 9wc;9qe;9vf;9pd;;;;9ve;;9z4;9mp;9lm 9lq 9qv;9qv;9qv 9rw;9yw;9mt 9nf 9nh;9rf 9w3;;9s0;;9za 9zd;9pb;;;9ng 9ni a0l;9nj 9qn a0i a2k;9tg 9tj 9wd 9wl 9wq 9wy 9wz 9x8 9xt;9uh 9uz;9tg 9tj 9wl 9wq 9wy 9wz;9tg 9wq 9wz;9yg;9v0;;a1a;9mu;9od 9of a1e;;;9mu;;;9yj;9vi;;;9t8 9t9;9qm a0d a0h a0k;9mz 9tf 9tu 9ua 9vd 9vk 9wx 9x5 9xi 9xm 9y9 9yj 9yl 9yq;;;;9pm 9sq 9ss;9pn 9rq 9uy;9rq;9s4;;;9m6;9mt 9my 9nb a0h a0z a1u a1w;;;;9qe;;9vy;;9uh 9ur 9uv 9vc 9vm;9md 9mn;9yi;;a0z;9mz 9tf 9tu 9ua 9vd 9vk 9vq 9x5 9xi 9xm 9y9 9yj 9yq;9xm;9zx 9zy;9v5;9ov;9v5;;9o7;9ur 9uv 9uz 9vc;9ng 9ni 9ov 9ox 9p0 9rc 9wf a0l;;;9mt;9nj;9s8;;9n2 9q3 9qb a07 a0p;;9so 9z4;;;9p6 9pm 9rp 9sx 9sz;9nn 9no 9nu 9o3 9tw;;;;9po 9pq;9le;;;;;;;;9pc;;9l9 9nb 9nd 9o5 a0i;9nn 9no;9nn 9no;9nn 9no;;;;;9oh;a0r a0y a2g;a0r a2g;9vf;9m8 9nf 9nh 9nl 9os 9ot 9ou 9ow 9oz 9p3 9pi 9pk 9ps 9qm 9qx 9qz 9rl 9tu 9y5 9y6 a0h a0k;9ll 9lm;9ll 9lm;9m8 9y5;;9re;9ux;;;9ls 9lv 9lw;;;a25;a2v;9sg 9sk 9sm 9sp;;9r8 9rn;9rv;9mv 9n0 9xb 9xl a1h;9mu;a1b;;9se 9sh 9st 9sx 9sz 9uk a24 a26;9rl;9tr;9sc 9w7;9yp;;9nu;9mr 9v2 9vk 9vq 9yj;9mf 9mi 9mk;9qw;9so 9z0 9z4;9s8;9nf 9nh 9nl a0k;;;;9s2 9s4;;9s8;a11;9zg;;9ls 9lv 9lw 9lz 9m4 9m6 9mb 9me 9mg 9mj 9mm;9lr 9lz 9m3 9mg 9ml a12;9mt a0h a0z;9to;9t8;9wr 9xi;;9xy;;9mx 9n6 9nx 9nz 9s1 9s7 9ss 9th 9w1 9xw 9yc 9yz a1n;9pz;a0a;;;9yj;9yj 9yq;;9lz 9m4 9mb 9me 9mg 9mj a16;9lr 9lz 9m3 9mg 9ml a12;9lt 9lx 9m1 9m7;9tf;9n1 9t8 9t9 9tf 9to 9ty 9wr 9wx 9x5 9xi 9xs 9y1 a01;9wr 9wt 9wx 9x5 9xi;a03 a09 a29 a2b;9qh 9qt;;9wq 9wz;;;9pm;9ve;9tr;9sv;;9mt 9nn 9no 9o3 a1u a1w;9lv;;9pz;9m5 9n9 9o6 9o9 9ru 9w8 9xj 9xk 9xu 9ym 9zf 9zz;9w1 a1n;9mt 9uz;9mt 9q5 9qq;9ln 9ls 9lv 9lw 9ly 9m6;;a0a;9pm;;9tq a22;9wj;9lk;9sr;9os 9ot 9sw 9t1 a19;9sw;;9zh;9zh;9ls 9lv 9lw 9ly 9m6;9pr 9pt a0w;;9ps 9uw 9uy;9l7 9l8;9we a19;9ve;9n4 a13;9lp 9n3;9pr;;;;;9l7 9l8;;9od;;a0a;a00;a00;a00;;9ua;9mt a1u;;9uw 9uy;9nb 9nf 9nh 9ow 9qj a0h a0k a0v;9on 9oo;9na a0a;9n8;9y7;;9s8;9yv a25;;;;;9uh 9ui 9uv 9uz 9v1 9v3 9vc;9r9;9vy;a2u;;;;9mt 9os 9ot 9ou 9ow a0h a1u;;9mn a08;;9q4;a0n;9qe;;a10;;;9v8;9yp;9q2;9mn a08;;9ld 9le 9pd 9pe 9pf;;a03 a29;9oj;9lg;9nb 9pw 9py 9ry 9s3 9s5;9vh;;9lg;9oq 9or;;;9l7 9l8;a0x;;;9th 9ti 9uo 9vs 9ws;9yj;9qt 9ti;9ti;;;9ti;;;9ti;;9lc a2c;9vr;9m0 9n2 9q3 a04;9s8 9z0;a1i;9lp;;9s8;9vx a1y;9m0 9n2 9pr 9rz a0w a2l;9sp a1b;;9sz;9u3 9u5 9u6 9xh;9u6;9u3;9lp;9lp;;9q3 9q6 9qg 9rj;9re;9lz 9m4 9mb 9me 9mj 9mm 9n1 9pn 9x3 9yx a1r a1v;;9lr 9lz 9m3 9mg 9ml;9ld 9mv 9n5 9sy 9t8 9t9 9to 9ty 9xl 9xt 9y1 9y3 9y4 a01 a06 a2d;a01 a06;a1p;;9vo 9vy;a2u;9xv;;9o8;a0h a0k;9l7 9l8;;9r9;9zk;9ys 9zk 9zn;;;9ox;9u0 9ud 9xg;;;a1a a1e a1i;9od 9of a1i;9od 9of a1a a1e;;;;;a0a;a0e;a0e;a1j a1k;9si 9sj 9vy;9ss;ani;a3d a3k a4i a7f a7l aag aby ahm ahq aht ahu ahv ahw ahz alc am4 am8 amo amw ant aol;a6d a6k;a6d a6k;a6d a6k ac4;acp;amp;akn;a63 ajd ajf alz;a2y a7g abr;;aok;a4p a6k ag0 akn;aj0 akq;;a81;;alb amx;a3z;a7g;a4v;a4v a4x acz ad3;;ag2 alz;a91 ak2 ak9;a4l aa8 aab agz ak7 alo ani;an8;a82 ahs;;;;aie;;a37 aij;ali aop;a3z aek;ac4 aig ane anf;ai7 alz;;;a5c a5d a5e a5i;a5o;a5o a67;af8 aff afj afm afn afp afs afz al2;an8;;alz;alz;;a3z ai6 ai7 alz;;a4h;;aia am8;a8l aeg aek aeo af5 afd afh;;ajj;aeq;;aal aax ab0 am2;a6d ai3 ai6;a6v ads ae0;ajo ajq;aew aey ahm ahq ahz ai1 akj akl am4 am8;ahm ahz ai1 akj am4 amx;alq alz;a5e a5i;a6v ads ae0 aed;a72;;;a9g;ahy;abo abq;akn;akq;aig;ae0 aed aef anm;am1;a4p a4s a71;ajm ani;a85 amn;aa8 aab adk;a6n;a3b a3c a3f a3g aif;;a3d a3k;aid;a77 a79 a8d;a55;ai9 am8 ao0;ajp ajy al7;ajp;ae3;alr;a5z a64 a6m a6v ail ajk;a4j ac0 ac2 acv aha;;ai9 am8;a73 am8;;act;act aie;aep;ag2;alq alz;a6f a6j ac5 aih;ao7;ahq alr;;ae1;aid;a75;alq alz;;alz;ala;a5h afo aft am8;alx amv;aid;am8;alz;alz;alz;am8;amp ani;ad8 anm;a94 aim;anl ao7;akz;a3m a3v a7j aaj aao ab9 aky;a65;anu;ak9 anm;ah5 ao3;adr adz;adr adz aei;ai7 alz;acg adf ag5;acy;alz;;amt;adp ads ae9 aeb aem;aio;aie;a68;a4r a8g a8p ai7;a41 a43 a48 ahz ald alv amy;a3z ai6 ai7;akj akl;aaf aea an4;a5n akc akg;;;a3r a3x ahz ai1;aep;akb alz;ai6 ai7 alz;aop;anm;a92 ada adb adm anl;alz;alz;ahy;ac4 aig ane anf;akb akh;aat abg ajh ajk;aif;a3j;a55 alz;alz;alz;a9y;a9m a9q a9t a9z an9;aff afj;abt abu anw;alz;ai7 alz;;aj3;af7 afi afr;a4r a4u a72 a9w ai7 alq;a5w a5x ac3;a5y a63 air aj5 ajc ajd;;abz ade anz ao1;amp;a3x a4a a4b a4g aaf aag abh abl abr abx aby acy ad6 ahk ahz aib aio aip alu am1 am6 amr ank ant anw any;acy;abx;acy;a5h air aix aiz aj3 aj5 ajc;a9e;a6n a6t aij;am4 amx;aab;a3j;;a72 a73;a6o;;a4n a52 ai7;alf alj;a4n akn;acb afo aft ag9 agb al3 ald am8 amr aoe;;ak2;a5m af3 afa afb afk aj8;afb;afb;aju;;;a4p a9s aev;a4v a4x ace acg acz ad3 aju al5 alb anm ao8 aol;abz anz;a30;aj8;a8l;aja;;ahf;aid;;a4s a81;a70;;a2y a4p a81;aj0;acv;ae1;;aff afs afz;a9a;a9a;aif;aif;acl aga;a2y;ahq;aif alq;a9j;;;a8x a99 a9c af8 aff afj ajv alo an9;a81;a9j;a81 an5;al7;;;a5y a63 ajd;a3z a4n a4r a58 a6w a6z a72 a74 a75 a7g a7r acr;a4r a6w a7s a91 aa9;ahm ahz ai1 am4;adk ajf;a9y;ace acg;ace acg ao8;a7s;a5r;adk agv ani;abo abq;a3e a3o;a9m a9t adi ans;amp;anm;alo;a6g ac0 ac2;a3x a40 ai1 ai4 am1 am4 amy;am1;a6k afx;ai6 ai7 ajd alz;;a6m af2;;;;a7t;ak4;;afr aj2;a3d a3k aev aew am8;a3r a4l a5u a5w a6j a9k ac5 ads ae3 ae9 aem agv ah9 aih aij ang ao7;am1;;;a3x a41 a43 a46 a48 ahm ahy amx;a4r a4u a7w a7z a84 ai7 alz am0;;a7n a8g a8p a8x a8z;a3z a45 ai6 ai7 alz;alz;ajz ak0 ak3;adn;am8;ady;a6h a85 aj8;a6h;a5r a5s a5v a6s;ac3 ahq alr;ahg ahn am7;ahg ahn am7;acp ady ak3 ak5 ane anf ao8;ao8;;a5q;;acj acm agp agt ao7 aoe aog;;;;a3x a41 a44 a46 a48 a4c abt acy aey ahm ahq aht ahu ahv ahw ahz ai1 aip ajz ak0 ak5 akj akr amx anx;acy;acy;a3x ai1;;ajp;amv aob;amv;a9d aas ab7 abg abi abn ad7 ad9 akm al8;a7l;ahm ahq aht ahy amx;aid;;ak9 anq;a5j;a4h a57 a5b aly;ano;ano;a5r;;acs aks al0;a59 alx amw;a5a;a59 aco acs agk aks al0 alx amw ao8;ao8;ao8;aaj aao aaz ab3 adt aia;aj8;aj8;aja;aja;aja;;am8;af7 afi afr;a6u ac8 acj aex ag9 agf agp agt aoe aog aom aon;afb afk;amn ao7;aj3;a6g a6t af2;ajb;ajb;a48 a92 abm abt abu abx aby ac8 aeu ah3 aip ala ald ant anw;ada adb ade anl ano;a8d;aa1;;;anm;a6u ann;;agv alf ali alj amp;abo abq;;a6s ak6 ak8 akb akh aki;a3z alz;ada adb anl;;;am4;ain ao6;;alz;ai7;a2x;abx ah3 ah5 ant anw ao3;a9x;alr;;a62 anm;a33 a36 aiq aoh;a33 a36;;a9m;alq;ai3 ai6;ahy;abo abq;a4n a52 a7k ai7 amu;a7k ahb akn;a3s a3z a6w a6z a72 a74 a7i a93 a95 a9i;a3b a3c a3f ak2;a3b a3c a3f a3g a3j ak2 ak7 ak9 ao1;a9e;ae2 aju ak2 ak7 ani;;ad8;a8w a8y;a9w;a8j;aac af5 afd afh alo an9;abo abq;a9s;a3b a3f a3g;a7c a7k ahb al1 anu anv;akl akq;a7c al6 anu;a7k anv;akn al1;ab8 abi afe ag0 ahb;ack aco agk ah1 ahu aj8 ak3 ak5 ao8;al5 al6;a3z a4n a4r a4u a7n a88 a9r a9w a9y am0;a47 aa5 ack aco acx ad8 adc adl af3 agl agu ah1 ai6 aiy aj4 aj8 aj9 ajs an5 anm anq anv ao8 aol;adc afb;aa5 ajb;a9j;adc;a3z aa8 aab afv ajh ajk alz;;;;a81 a9c abo abq an5;an5;a9m a9n a9q a9t;ajf;ab1 abd;a2x a35;;a3h a6x a8n a8r af4 afc;;a3h a6x;a8n;a33 af4 afc;a33 aoh;a30 a31 a7u amp;ano;;a6p adr adz aei;a9r;;ai6 alz;alz;aon;a6m;a9s;aid;a4g ahj ahk am7;ai3;a3z a4r ai6 ai7;a30 a31 a7u;a9j a9k;a9j;ade;a92 ah4 ah6;a5s;ade;ab6 ab7 ab8 abc;a5m ac4 aj8 aj9 amn ao0;;am8;;ahg am7;aex;a3j;a7p;a8j;a8j;a3x a41 a46 ahm ahy amx;alz;alz;ams;a4p acp;;am8;;aif;a4n a7r ai7 ao1;abt abu aby ac8 aeu aip ant anw;afx;a3z a45 a4n a7u;a4p;a7b;a5v a66 aeb ajt ake;ake;;ahy;;a5q;a8n;a3b a3c a3f a3g;ai6 ai7 alz;a93 a9i aaf abh abl aez afm aib aks;a72 a73 abh;anl;a3z ahy;a4p a4s a71 aba;a3x a40 ai1 ai4 alb ald amy;a9i;aif;aij;aa8 aab aae;a3z ai3 alz;ad5 adk alo ani;amp;;a5g;a5g;a4e a4f abt abu ac6 ack aco agl ahq aht alr als ao8 aol;a5c a5d a5e a5i;a70;;aem aep af8 aff afj an9;ajz ak3 aob aoc;;ano;;a9h;aie;alg;a9c a9g;ahg;a7m a8a a9o a9x agn anv aoi;ao5;agn;a9o anv aoi;a4h ab8 abi ak4 ak7;a8m a8v;a4w ad2 ad4;ada anl;;aje;alz;ai9 am8;a7y aan aau aay ab4 abj aia;alz;a3j;a3j a3z ads ae0 aed aek;;a5u a5w a5x ao7;a6s;akb;aba;a5v ake;a41 a48 abt aby ac8 ai1 ald alv am4 amy ant;ahj ahk am7;ad2 ad4;and;am8;am8;a4n a58 ai7 amu;a4n a58 ai3 ai7;ai7 amu;a5m amn;a5m amn ao7;ahj am7;ai7 alz;aa6 anb;a8l aa6 anb;a5r anb;a8l;ajm;a3w a6z a72 a73 a93 a9i abh aby acy ag0 ag2 ahm aht ahw ai3 akv al5 amo amr ant anu anw anx;acy;acy;a4n ag2 akq;ai0 akk aku;a79 a82;;a81 al6;a81;a3z a4r a4u ai1 ai3 ai6 ai7 alz;adk;ads;ajm ajp;aaf;a77;a5b a9s aly;a9h;a9h;and;abz ahz akj akl am4;abz;ai6;aey;afl afq afz al2 al5;acp;a5c a5d a5e a5i;;aa8;a75;ai9 alu amr;aif akc;;aia;a5n a5p;ad2 ad4;aja;aja;ai3 ai6 ai7 alz;a70;alq;a8w;;ab3;;ai6 ai7 alz;adq an4;a80;aa1;ajv ang;afd an9;amr;a9u aj1 ajv;act aie;a4n a58 acx aiy aj4 ak7 amu anu anv;aoa;aez;a5j;ajd;;ae1 akt;ac7 aci;a4r a4u a84 a87;a7w a7z;;;a4z ag1;ajz;aa8 aab;a47 aa5 acg ack aco adc agk agu ah1 aiy aj4 aj8 ajs an5 anq anv ao8 aof aol;aa5 ajb an5;ai7 alz;ald;a4w ai8;a3z ahy ai7 alz;aaw;a9l;;a4z ag2 ahy akp alz;aob;a9z af5 afd afh air aiz aj1;ao7;adi ans;aia alu amr;;;abw ad8;abw;aet aey akr an8;;afm afp afs;;aif;aai aau aay ab4;a7m abn aen;adv ae2;al9;;ad0 ad2 ad4 aom;alz;a6f a6j;;a4e a4f;ahz alv;akd akf;aio;ab1;aat abg ajh ajk anm;an4;aop;;;;;;;aop;;a50 a7v ahj ahk am7;a32 a8a ahg aim am7;ae7;ac3 aha ahq alr;am8;a5e;;a89;;ao7;a6s;a58 acv ai7 aje alu amr;a3a a3c a3f;a3a a3f a4k a4m aaa abs agy ajl ak1 ale aln;adg adw afn afz ag4 ahd ann;a5s a5v a8x a8z a99 aab aac agv air aj3 ajc an9;;ahj ahk am7;am8;a7c;a9a;af5 afd afh;a55 alg;ad0 ad2 adi ak2 ak9;ac4 aib am8;a2x;a62 a6g a6t a92 ab7 adt;aif;;acd;;aid aoo;ahf;ahf;adr adz aei;ad0 ad2 ae2 ae5 aeg ajh ajk;a3b a3c a3f a3g;ak8;a85 adg ann ao6;afn ann;a85 ann;afn;ahq alr;;a4z ag1 akp akt;aok;a30 a3x a41 a44 a48 a4b a4c a4d a4i a7f a7l a81 aag abk abt abu aby acd ad3 ad6 aev ag0 ahm ahq aht ahu ahv ahw ahz ai1 aib aip alb am4 am8 amo amr ant anw aol;anw;adp ads ae9 aeb aem af5 alj;;;ajk;aea aer;ai6 ai7 alq alz;alz;a4w a4z ad8 adj adl ae1 ag1 akp akt alz anm;adj adl;a3y a6o a83 aeh agm ain;a92;a3v a5p ag9 agb aoe aon;ahc;a7q a85 acg ack aco agk agu ah1 aj8 an8 ao8 aof;alq alz;aja;ajb;ak6 ak8 akb akh aki alq;a9j;aba;ah3;act aie;ak2;ac0;a4g a7m ads adv ae2 ae5 aeg ahj ahk aj7 alb alu am6 am7 amr amx anm;aj7;abo adf ag5;;;;aib;a85;a85 a86;a8g a8p a8x a8z a99 ae9 ai7 ang;a58 amt;ajx aka;ajx;alq alz;ao0;a38 a68 af8 aff afj afm afp afs afz ahc aij akz al2;aa9 ac0 ac1 ac2;;ahj ahk am6 ank;a2x a85 a86;;aie anl;akp;a7r;abm ah3 ala;ai6;a5e;a4u a72 a73 a7d a7i a7w a7y a7z a84 a87 ai3 ai7 alz am0 am5;ahq alr;ai9;aar;ajz ak0;a97;alz;ac4 adf ady aet aew ag5 aii akr;aii;acb ag9 agb al3;anl;a4w a51 act ad0 ad2;anl;;;adz;;a4j;a5b;a3w;a3z a4r a8p ai7;a8t;am4;ahj ahk aim;a35 a7n;am8;ae6;;;a5c a5d a5f adt aep;;a8t a8u;amu;amu;ac4 aig ane anf;ai9 am8;am8;ai0;a4n a52 a58 afo amq;a58 ahs amq;;and;a6p;a2y a3z a9r;ads ae0 ae2 aed aef aeg aek ag2 anm;;ajq;a50 ac1 af0 ahd al9;ai9;aj9;agv alf ali alj ao7 aom;adw amq;a3b;a6m a6p a9y amt;adp aeb aee aeo afk;af5 afd afh;a7k a97 ahn;a4r a4u a6w a6z a72 a73 a74 a7d a7i a7w a84 a87 a95 acr ai7 am0;adi;adz aei;a3o a7c a7x a8b a8n a8r ac9 acl aga ajx aka aoa aoc;acl aga;ac9;ac9 acl aga;ac9 acl aga;a3s a3v a7e;;ajj;a7e;a7l;ab2 af7 afi;akz alu amr;aia;aob;a82 ab6 ab7;alr;aau ab4;aau;a70;a7f;a8a a9o a9x;aep aes;abx;aio;;a30 a37 a4n a61 a7c a8w aag abr aez afm ail aio aiy aks anu anv any;aiy;abr aib anu anv;a7s a91 a9f aa9 afl;ak3;;afl;alz;a91;aag;;a91 a9f aa9;a3d a42 a59 a5a a5l ai0 alx am5;adj af3 afb afk agk aj8 ao8 aof;afb;adj;afl;afp afz al2;alz;a5c a5f am8;a3z a4r ai3 ai7 alz;aaf aks al0;alx;abx als;ack aco adc anq ao8;ano;a92;ai9 am8;aig ane;a73 akv;aev alx amv amw;amv amw;a4l aab agz amp ani anj;a4a a7v ahj ahk am7;a32 a8a ahj ahk am7;ahj ahk am7;adz;a3z a4p a4s aeg aek amx;ajz ak0;a4o;a81 an5;aa8 aab aae ani ao7;a7o;ac8 acj acm agf agg agp agt ao7 aob aog aom;ac8 acj acm agf agg agp ao7;ads ae0;alx;alx;a6b a7o;ac9 ak3 am6;ac9 aga;ac9 acl aga am6;aag aez ah2 ah4 ah6 aks ao2;ah4 ao2;akv al0;ai9 am8;a9w;ajt;a8w a8y aei aen;aha;abd;;a5e;a75;ahj;ae1;akc akg;a91 a9f aa9;ahj;ajj;aag abl ah2 ah4 ah6 ao2;ah4 ao2;abl;a4n ab1 aeq am1 anl ao4;a58 a6w ai9 alu am8 amr;ac8 ae3 aeu aex agf;aeq;;;ah4;ani;adp adr ae8 ael;amq;a3z a70 ai7 alq alz;afr aj2;a3z a88 a8u a91 a9f a9r aa9;;akz alu amr;aia;ai1;ai1 amn amx;abc adt;a3h a49 a78 a7a a9o;adx ae1 am1;;alr;;;;;adr ae8;;a4m adw;abc adt;aie;alj;acc acj ajg anm aon;acj acm agf agg agp agt aom aon;a6n abz afs ag2 akq;;;a4w a51 ad0 ad2;a7x a9p a9s aal aax ahs am2 am3;a4g ahj ahk aj7 am7;a38 a3z a4r a84 a8g a8p;;alz;akd akf;alr;a5c a5d a5e a5i;a5m aee;;aop;a58 ai9 alu amr;akd akf;a41 a43 a48 abx ahz al6 alv ant anw;ad2 ad4 alf ali;ahf;;;alr;ael;ael;ael;ahy alb alz;a8s;alz;alz;acu anw;;;abe adv adx ae2 ae5 aeg;a2x;adx ae5 an4;a3x ahy am4;a4f a5h a5u a5w ac5 ah9 aje ala alz ang anm;a3x a40 a41 a43 a46 ahy amx;;ajj;agv ajm;a99 aat abg ajh ajk ajv anm;a9t aa1 aa3;;ai7 alz;acr;ahg;ahg am7;;abz;a80 acp ams;;alz;a9m a9t a9z;a9n;;a7c ahg am7;a54 ae0 alf ali alj aom;;ads;a30 a31 a7u aif alq;a7u;aij;aeq ahg am7;a7h a7j a7t aly;alz;a9a;a9s;afl;a4o a53 a6w a6z a74 a75 a7d a7i a93 a95 a9i aak abe abp;alq alz;afl;a2y a4p ai7 alz;a3z alz;acd;agl agu;ac6 agc anx ao8 aof;a4c a4d a4e a4f abt abu acd ad6 ahm ahq aip amo ant anw;ack aco agl agu ah1 ao8 aol;a5j;a57 aly;;anl;;ab2;a75 aaq aaw afr;aid;alu amt;a53;a8s af0;a7x;;aaw;;a7x a9p a9s aax am2;a3z a4w a51 ai6 ai7 alz;ael;a3b;a98 aar ahs am3;a82;ac4;acf ao7;a8k a96 ag7;a5y a63 ajd;ac4;a7i a7y a7z a84 ai7;a2y a5h am1;ai1 am4;a6u;ab2 afi;al5 ao7;agv;ah5;aj0 alz;a4n a5j ahf;;adp ads ae0 aeb aed aeo ake an4;;a6m a9u;abn aen;;;a8y;a3z a4r a6w a6z a72 a74 ai6 ai7 alq alz;a9w;a8w;ada aie;anp;;;aon;anp;aha;and;;a4e a4f;a9t aa1 aa3 and;ahq alr;ads;asl;;ays;b3d b3j;;;;b2e;b1t;b1d b1t;aub;asj;apo b0w;avm b3s;aue auk az3 azk;b0b;;aqc auu auw av6 azi azq azt b02;aqc;av8 avf;aqo b1a;b3u;;;;aq5 atj az9 azd;asr;b0d b0f;aro;ap3;;;aqq axs axv ayp azb;ayp;;axs ay5;apj;aty awu;b3r;awx;awx b23 b3r b3v;arq arr;art b3r b3v;aqv;;;awt aww ax1 axx;apj;ayn ayo;b0g;;arm;arv;;b0r;aw8 awq;ap6 ayz b2e b2m;;;;ar4;ato azl;asj b3t;ar4;ar4 b1t;ar4;ar4;b14;aq8 aqr b33 b35;b1g b3p;;aoq;aud az3;;apj aqa;;atj;ap5 ap9 apb;aq8 aqr ar7 ar9 arf;;azh;at5;aqa avr b18 b1a b1f b3t;;;b2h;are;;;av1 b35;azr;;ayi;aq5 az9;ap3 ap5 ap9 apb;b14;ap5 ap9 ay6 b1u b1w;aul ay7;ay6 b1z b41;ayi;;b3o;awn;b2l;;aqo;b14;;ayt;b0u b2l;auz;aqa b0y;;;apy apz auc aud aue auh auj auk aut av9 axr azi azk b2m;b2e;awy ax2;b04;;;aqt;aqr az3 b12;ayk;auw;ayk;avk avm awa;;apj aqb ars aru as7;apm apo apt;apd awm b2e;aqt aqu ay9 b00 b1d b2q b3w b41;ast avb avc aye b3d b3j;;aze;;aze;aph apm apo app apt b0w;b1c b3u;az3;ats b1r;;b0a;;asu at3;at3;;apj;atc b29;b14;;;aox aq0;;;ax3;app awn azt;aws ax0;;avu;avu;;azn b1e b1j b1k;b3m;;atj axx;apj aq8 aqb as1 as4;;aur awy ax2 axa axb axg ayx;avp avr avy aw1 awc b0m;ayj;az3;as9;b0f b0q;aqa;b0u;aqc auu auw av6;av7 b1r b1s;b1m;ayu;asc b08;;az4;ayg ayn ayq;aro;aqa aro azh b0y b1f;;;as9;as3 as4;ax1;axo axp axu b2e b2j;b3y;atj;aq5 ar6 ay9 ayc b1u b1w b2q b2w b2x;azh;ay0 ay6;asn at1 awt;aro;b28;b28;b0x;;apj aq8 aqb aqr b10;aph apm b0n b0w;;auw;b06 b0d;auu auw;;ap3 ap5 ap9;aqz az9 azc;ar2 azh;ap0 ap4 ap6 b0p b2o;axx b3o;aul ay7 aya;b0l b2e;;apj apq;;;aph apk azt b0c b0n;;b1b;;b1d;;;;avt;asn asp at8;b2h b3y;ap8 azv;b3k;b1c;at7;aqz ar0 at0;ap5 ap9;;;ary;ayv;az9;ayv;aot apa ape api aq4 aq7 az5 azm;apt atw au0 auc aud aue auh auj auo av3 ay0 azt b00 b39;asi b1i;aph apm apo awk b0w b2c;aps b2e;ayv;b1m b1p;;b1m b1p;aws ax0;b0x;auo axa axb axh;b25 b2a;aoq;;azw b2h;aos aou ari ark;b29;;atg;atg;aph;;b1r b1s;;b06 b0a;b23;aqd;;azw b2h;apj b3w b3x b41;;;aqb ars as7;avc avd aye b20 b21 b3d;;;aq1 aqq aqs az7 azl;b18;;;;azr;apj;;;atc;ap5 ap9 b0a;b1t;;b1t;b38 b39;b1t;aq4;b0g;ayr;ayy;;ary;aoq;aos aou ari ark;azu;;ar0;aqz;aua auj;;;ast;auf;awj;aty au1 au5 avn;;ap5 ap9;av0 awb b34;b34;auf;;azf;asb;;az9;aq1 az4;aqa;ap6;;aq1;aq8;;avu;auc aud b00 b39;;apj apq aq8 b2u;ap6 at0 b08;b06 b0a;;ar2 azh;b06;;aqa ara as0 b0y;;apj b18 b1a;av8 avf;atn atu b15;;avn;at0 axo axp axr b1m b1n b1p b1q b2e b2k b36;;;ayy;;aqv aw6;;ayx;;;;awt;atw au2 au9;aw7;;;b1u;ap3 apj avm;aya;ay9 ayc b2w b2x;;;;ata;;;arp;ar7 ar9 asx;apm apt awn azt b38 b39;awf;axx az9 azd;aub ay4 azk b33;as3 as4;;avc avd b20 b21 b3d b3g;b0r;b2b;aqz asc;aqo b1a;aq8 aqj;apn aqo awl;b1m b1n b36;;;azw;;;awj;b2b;azd;as1;;azd;awk awm b2c;aps av5 awb b08 b1m b25 b2a b2e b2j b2k b36 b3p;;av5 b08 b3p;;aww ax4;apj aqb avu b18 b1a;avf;;ap5 ap9 apb;apj b18;b2y;aqv;b06 b0a;auf avs aw9 axf axu b1c;avs;;aq9 ar7 ar9 ass asx atn au7 b2b b2h;au7;;ara;;b1p b1q;asm;;;;;;asb;avt avu avv awh;awh;;arn;atk awq b07;aw2;;;b14;;;;atc;;atg atj;;aps av5 axo b08 b1m b1n b1p b1q b2a b2e b2j b2k b3k b3p;;b3k;az9;b3p;;;;;apj aqd aqi av7;b0x;b06 b0a b2t;aww;;az3;;b3m;az3;awq b1h;avi avs aw9 awm;b00;arz;at5 atl att;avp avy aw1 aw4 awc awf;;;at5;apz;;ap5 ap9;;;arl as2;;aql b06 b0a;b2p;arj;;;;b3u;azf b21;aru b24;;aq6 aqk ati auc axw az8 b05 b23 b31 b3u;aq5 az9;ar0 asn asp at1 atj atk b1j;avq awe awx ax4;;aov b0u b2l;aoy asx awq;ap6;;arp arz;arh atz ax3;ax3;;ast au1 avn aw6;azt;aut av8 b38;asx;;avm avp aw1 b02;;;ap3;;avl avx;avg b3m;aqd aqg aqm aw0;aqg;aos ap0 ap6 aph apw apy aq2 aq3 aro auc aud aut av9 ayz az3 azi azk azn azq b0l b0w b2e b2j b2m;az3;avk avm awa awq b07;;b0g;at7;ast axa axb axg;ayo;aq8;aql aqo b06 b09 b0b;arv at0 axu b1p b1q;b3w b3x b41;arv;b1d b1k;;;;b2s;;;;aur ax2 axa b37;aoq ary;art;aqr;apj;art;awt aww ax1;aul b0r b2y;av1 b35;;ata;b06 b07;;;;;;axp axu;ar6;b06 b07;aqd av7 b1r;b04;aw6;aqb asx;at6;;aqb ar7 ar9 ars aru asx avk b3o;aya;;apz aqv aya ayc;;at6;apj aqb b18;b2t;;axy ay2;axy;;ay4;apj aqa aw1 b1a;b1z b2r;b2u;azp;ava ay5 b3f b3g b3h;b3u;;azl b0x;b0u;b2t;apv as2;b0c;aq1 aq4 aq8 aqj aqr az2;azo b29;ayi;;aqo avm;asn asp at8 awa b3s;;aoy;apr aqy azz b01 b2w b3i;;avq az2;ayl az6 azh;ayu;b37;aw8;;;b3r;ari;arh;;ax0;awp;aws;aph apm apo app apt azn b0n b2c b37;;axx;b10;aq5 az9;;ara b0q;b20;avl;avt avu avv aw5;arf asr;asr atj;asr;ar7 ar9 au2;aw8;atj az9 azc azg;;ap9;ayu;apj aqb b18 b1a;b0l;;;az1;b3d b3j;atg atj azc azg;arm auo auy av3 axb axf axh b0z;auo;b13;ax6;;;aya b2s;;aub aui;apz aqu awk azi b2c b2m;b2e;;aos aq8 asm aub aui azh azn azp azq azr b33;aub;b3l;aq0;aov arl as2;;b13;b0d;;axf b0z;auo auy axh;axf;arm;aoq ap0 ap4 ap6;b39;b36;av1 b35;axo azp;au6;aqa b0y;asr ath b00;;avg;aro b25;;avm;ask;axy ay2 b3l b3y;b06 b0a;b36;at7;az3;apw auo azk azn b0l b2e;;;ap2 apu arb ard ate az0;ard;ap2 arb;b06;;;b2e;arn;ar2;;;;;b1r b1v;b0d;;azh;atd;aro b25 b2a;b28;b28;ap5 ap9;;;ar1;apj;avk avl aw9;aq6 b09;apj as1 asr ath ayi ayq;au5 avn;arj ash azo;arz aw0;;aov b0u b2l b3k;;;au6;ara;b1f;;;b06 b07;ats;aqo ax1 axx;ap5 ap9 apb;aqd aqi av7;aq9;arm atf ato;apt atw au0 auc aud aue auh auj av3 ay0 b00 b39;arm atf ato;apm app apt auc aud auo av3 awn azt b38 b39;ap2 apu ar8 arb b0s;b2o;ap0 ap6;b09;av5 b2e b3p;avg b3o;apd aph apk ayq ayz azt b02 b0n;b0m b0u;;at7;;ay6;ax6;;;az6 b10;;;arz;asf ays;aqv;;b05;aqr ar7 az3 b12;;ap3 ap5 ap9 apb;b06 b0a;;are arp;aqs avq aw3 az2;b2l;aws azz;az4 az7;aw3;ate;;;;;avp avr avy aw1 aw4 awc awf;aph apk apo;atg atj;ats b1h b1r;b2r;awg;;;as0 aup ax8 axe b3y;ax8 axc axe;az4;b3r b3v;aze;ayt;;;;;atd;aux;ate ax8 axc axe b3y;awj;aos aou ari ayl;;b0f;;aq4 atb;aut azi b38;az7;aps aud av9 axr b2e b36;aqw;;;aqw;;aup ax8 axe b11 b3y;ax8 axe;aup;aup axc axe b3y;;asm;;aws azz;awu ay0;atg av7;;;;apj aqd;;arp;azx;auv aux auz;;azx;apz;avl;b1f;aqg aqm;avl aw5;azu b0j b2i;b23;at4;as3;;apu arb b0o;b1f;b3t;arv az0;ap6 apw apy aq2 aq3 awk awm ayz azi azk azn b0l b0w b2c b2e b2j b2k b2m b39;;aq8 aqw;avk avm avu aw8 awj;;aox apu arb az0 b0o b0s;;asm;apj ar7 ar9 asm;b0q;b2l;;;;apg aqy ar3 avb b2w b3e b3i;;;;apz;b1h;awj;;bkv;b6z bhs;b6z b72;b6z b72;b6z b72;;bmd;b43 b7t bbu;b6x biy bj0 blk;b9i;;bo1;bka;b66;bky bml;bmw;b52;bht;;b7t;b5w;b5w bd0;bn5;b9b bgo bjn bjp bjz;b7i bht blc;b5p bah bak bgh bjv bla bn5;b8f bhh;bh8;;bhu blu bnp;;bim;bi3;blv;b52 beg;bc6 bi1 bn1;;b7z;b6d b6e b6i;b6l;b6l;bf1 bf7 bfb bfc bfe bfh bfp bkq;;b43 b96;;bhs bht blk;b5k blr;b5i bhk;;bhv blu;bhv;bed beg bek bey bf5;bj4;bem;bhz bn9;b8b b9w ba0 bas blo;b7c bdm bdw bja bjd;bja bjd;bdm;blk;bhb bhf bhn bhp bk6 bk8 bk9 blq;b5i b68;bht blc blk;b6e b6i;b7c bdm bdw be9;bmj;;b7i;;;;bo6;bn9;bi1;bna;b5u b7h;bn5;b5s b86 bhp bht bky blk;bbr bej;b9m bah bak bdj;bi0;b4h;;b5u b72 bka;bij;ba1;b8i;b8o;;b52 blc blk;blu;bdv;b76 bdl bdv bee;b9z;;;;bjc;;b6w b74 b7c bc2 bc4 bgu bi5 bj6 bjb;b6r bcu;b6w;;bh5;bhu blu;;bct bhz;b6m blc blk;bnu;;bhu bkx blf blu;bfd bfi blu;blk;blk;;blu;b9e bi6;bh5;;b7x bba bhz bkm bmr;b52 b5v b90 bhs bht blk;bhy bo5;bni;;bgo bna bns;bht blk;blk;bmh;bdm be4 be7 bec beh;bi8;;b52 b5v b8h b8r b90 bht;blk;bk6 bk8;be5;bk3;;;b4s;ben;bna;b6c b6m b6u bgt biz bk0 bk4 bkx blk bn2;b6m b71;bhs bht blk;b6c b6h bna;b9d bd9 bgx bn9;blk;b50 b54 b56 b5a bhb bhm bho bml;bc6 bi1 bn1;bay bj2 bj6 bna;;;;b52 blk;blk;ba3 baf bjj;b8c;b9t b9x ba2 ba8;bct bhz;b5s b69 bih bin bjv bmj bni bnk;bbw bnj;bht blk;b6n;bim;bf0 bf9 bfg;bdv;bc0 bno bnq;b4l bmd;b4h b4m b5h beq ber bha bi8 bls blu bn7;bby bbz bhn bi9;b6h bib big bii bim bio bix;bjz;bbs bde bfs;bi3;blq bml;bak;b4l;blk;beo ber bet bmw;b7i b7j;beo;b75;bo1;b5s b63 b7z bht bka bmj;ban bcc bcm bfd bfi bfv bfx bkr bl0 bmf bnx;blu;bmj;bcz;beq ber;b5w bcf bch bd0 bji bku bky bna bnv bo2;bc0 bno;b45 b5d;bd1 bd3 bj2 bj6;biq;b8v;b5u;bh4;bhy;;;;;b43 b5u b8e;bij;bf7 bfh bfp;bdx;bma;bma;b9i;;b43;bi0 blc;b4s b5p b6s b6u b71 b73 b9r bdm bdz be4 beh bgd bgt bi3 bn2 bnu;;b8e b98 b9j b9k bf1 bf7 bjj bla;b98 b9j b9k bf1 bf7 bla bmy;bkv;;;b52 b5s b5v b69 b7i b7l b7m b7t b86 bcr;b5s b69 b7d b87;b50 b54 b57 bhb bhn bhp blq bml;bj0;;ba7 bf7;bcf bch bnv;bch;bfp bkq;;b6p bgd bn5;bbs bbt;b4p;bdh bng;bc2 bc4;b9l;bna;b74 bmd;bhs bht blk;biy blk;ban;b72;;;b74 bev;;;blv;b81 b90 b98 b99 b9j;b98 b99;b52 b58 bhs bht blk;blk;bds bdt beb bms;b4s b50 b53 bhn bhp bhq bln blq bmm;bjn;b6p b6q b6t b79;blu;bdr;bdr bjr bjt bnv;;b42;;b5i b68 b6b bc8;b50 b54 b56 b5e b5l bbw bcz bet bhb bhf bhi bhj bhn bhp bi9 bk6 bmc bml bnh bnj bnl;;bjc;bny;bh0;bhb bhm bml;;b6j;b6j;bla bmd bne;b50 b53 bhp bhq bky bmm;bnc;bnc;b6p;b5m bh5 blt;bh5;bcp bcs bg0 bg3 bkg bko bli bnv;b7m bb3 bdn;baq bb3 bb5 bhv;;bc9 bcj bes bfv bfz bo3 bo4;b7b;bip biq biw bje;b74 bim bmt;b74 b7a bev;b5a bbq bbw bbz bc9 bep bgl bgo bi9 bkx bl0 bnh bnj bns;b45 b47 b88 blc;bn0;b85 b8o;baa;b8l;bc6;bl7 bmb bnu;;bgd bge bl2 bl5 bmd;bip;b7b;;;bbs bbt;bo6;b52 b6m b79 bju bjw bk0 bk4 bk5;b52 blk;b6l bfg;bd9 bgz;blq;;b6l b7m bav baw baz bfg;bhy bo5;bna;b9t ba2;blc;bbs bbt;;bhs;bld;bhm;bcv;bo6;bo6;b7d b7f b7i b7l b7v b9c b9g b9p bjp;b4l bjn bjp bjv bjz bnq;bc6 bi1 bn1;b9l;bck bip biq;b4v bhp bhq;bjn bjp bjv bn5;bd7 bdi bdk bji bna;b96 ba5;bd9 bdd bgz bn9 bnc;bnm;;;b7q b7z bh0 bka bkp bni bnk;bht bk8 bk9;bni;b7z bei bku bnk;bb9 bbk;bck bcp bg0 bg3 bgi bjr bjt bnv;b52 b5s b5v b81 b8k b9z ba5 ba7 blm;bna;b59 b9r bch bck bcp bcw bcy bdb bdk bew bg5 bgb bgi bhs bih bin bip biq bjg bmt bne bnk bnv bo2;bcr;bah bak bfn bj2 blk;bnm;b8e b9k bbs bbt bmt;b9t b9x ba2;bd1 bd3 bjp bjz bn5;bbg;b42 b4a;b42;;b4j b7e b8x b91 bex bf4;bgh bnu;;b8x;b48 bex bf4;bdd;;bmd;bnc;bbn;;b52 bhs blk;bo4;;ba0;b5h b8a bh8 bha blt;bhs;b45 b47 b88;b9r;bdd;b9d;b6q;b6k bbf bbi bdn bg7;bb7 bb9 bbb bbi;bnp;b9k b9n biw bje;;bh5 blt;b4l;bnk bo0;bht blk;blu;;b83;b80 ba6 bg7 bnk;b9v;bd3;b4p b4w b7q b8m b91 bca bcl bft bfw bjl bln bnw;bjl;bhs bht blk;blk;blk;bo6;;bmg;b5u;blu;;bca bcl bft bfw bnw;bnq;b7s;blf bmf;bdd;b52 b58 b5s b88 bht;b7p;bip biq;bgd bge bl2 bl5 bnu bo3;b8q;b6t bdu be7 bjh bk2;bk2;;bbw bbz bep bi9 bnh bnj;;b7i b7j b9p ban bb8 bbc bbj bbp beu bfb bhw bkg;bn9;b5u b7h bhm;bl0;bi3;bah bak bam;bhs;bd5 bdj bla bn5;;b6g;b6g;;b6d b6e b6i;bhu;b9o bds;bbq bgl;;;b7m;beh bel bf1 bf7 bmy;bcl bft bfw bjn bjr bny;bnc;bl3;;b42;b8f bhh;biz bj6;blk;bhu blu;bat bb0 bb2 bbl bhv;blk;b4l;bdm bdw be9 beg;b4l b52;;b6u bnu;b6n bk0;b6n;b8f;;bh8 blt;bd3;blu;blu;bfe bfp biq bkq bku bmb bnu;bh8 blt;;b8v bip;b6p;bj8;b66;b63 bht;b5s b66 b69;bho bk7 bki;b8e bdl;b52 b5v b8r b90 bhp bhs bht blk;bdj;bjc;;bht blk;b6b blj;ba0;b9l b9o;;bet bhn bk6 bk8 bk9 blq;bc0;bcx bis;bhy;b48 b4b;b48;b6d b6e b6i;;;blj;bhy;b6k;;b7g;blc;;beu bnw;bcz bgj bgq bgv bnr;;bhs bht blk;bjj;bik;ba3;bds;b8d;bjj bn2;bal bey bf5 bmy;blu;bb5;b6x biy;;b64 bdw bl2 bl5 bo3;bdx bkh;b7i b7j;b5v b7i b7j b7r b7v b8h bht blm;;;bl0;b60 b65;b60 b65;b59 bae bch bck bcp bcy bg0 bg3 bgb bgi bih bin bip biq biw bje bjg bl7 bmb bmt bne bnv bnz bo2;bht blk;;;;b5x;b52 b5x b61 bd1 bht;b52 bhm bht blk;bld;ba1;;baz;bfb bfe bfh;bny;bhv;bey bf5 bib bik;ba8 bii;bhm bhv bmf;;bd7;;baj;bi0;bap bb0 bb2;bdp bdy;bgw;bd3;blk;b5f;bbs bbt;b5a;bd9 bdd bgx bn9 bnc;bk1;bgh;;bo3;bi8 bms;bld;;bgo bns;bld;;;b8a;bh8 bha blt;be2;b89;b6e;;;;bnu;b79;b5o b5q baj bj7 bjy bl1 bl9 bn4;b5x bd1 bd3;bdf bdq bfc bfk bfp bfr bh2 bnb;bgu;b6q b6t b98 b99 b9j bak bal bib bim bix;;bht;blt;bh8 bha blt;b9i;bgw;bc6 bhw blu;b4f b6f bey bf5;bl3;blk;b80;bbr bej;bi7;b7a b9d bbb bdn;bi0;bd5 bia;bce;b8c;blu;;bhu blf bmf;;bjw;bdl bdv bee;b8i bdf bfc bnb;;b60 bke bkh;b5x b60 b65 bd7 bdk bdx bke bkh blk bna;b4h b5l b7s b7y b8e bao bbo beq bhw bky blu bo2;b45 b50 b5e b5j bbo bbw bbz bce bd6 bhb bhf bhi bhj bhn bhp bi9 bky blf blq bmc bmf bnh bnj;bdm bdu be4 bec beh bey bl5;;bhs bht blc blk;b51 b75 b8g bd4 bd8 bez bf4 bf6 bfo bg6 bgc bi7;;b66 b7a bl2 bla;b9d;b5s bfv bfx bnx bo4;bh1;biq;b84 b93 bck bcp bg0 bg3 bgb bgi bh4 bip biq biw biy bmw bnv bnz;blc blk;bju bjw bk0 bk4 bk5 blc;biy;bht blk;bjn bjp;b4c;b4c b4d b5c b5h b80 bdm bdp bdy be0 bed bh8 bha bit biv bky blf bls blt bmf bn7 bna;b9i;b4y ba1 ba9 bab bag bax;;;b42;bcc bcm bfi bfv bfx bkr;be4;b90 b98 b99 b9j bht bn2;b4a b81;b69 bmh;bjl;b52;bnp;;bhs;b4d bf1 bf7 bfb bfe bfh bfp bh1 bi3 bkn bkq;bai bc2 bc3 bc4;;bld;;bke;bhs;b6e;b7y b9q bjn;;bdv bee;bcm bfv bfx bkr bnx;bn9;b5x bct bd1 bd3;;b9q bjn;;bdh bht;b6b;bdu bec;;bc4;b8u;blq;b5m bh5 bh8 bha bi6 bit blt;bi0 bo5;blu;be1;b6f;bel;b95;b6d b6f;bh0;bho;bho;b5s b63 b69 bhh bme;ban be5 bms;ban be5;bn0;;b43 b52 b5v b9z bd5 bhs bht;b9e bi6;b66 bdm bdw bdy be9 bed beg bna;bjd;bek;bhm;bc3 bfm;bfm bh2;ba7;bdq bme;bea bek;bf5;bdu be7 bec;;b88;;bjs bmi;b54 b57 b5a bby bhn bl0 blg blq bml bnh bnj;bhz;bfg bil;bh0;b4t b4z;b9o;;bj4;bhv;bb4 bf0 bf9;bkn blf bmf;b7y bh0;bhm;bb7;bbn;b7g;b9v ba6;bel ben;ben;b5s b7q b96 bao bbu bby bcz beu bfb bhw bi5 bi8 bih bkg bni bnk bnn;bby;b45 b5d blf;bjr;;blk;b87 b9b b9m bai;bao;b9b bai;bfn;b4h b4m;blr;b42 b55 bho;bck;biq;bdi biq bnz;bdi;blv;blk;;b52 b5v bht blk;b52 bht blk;bby bhi;bck bcp bne bnv;bnc;;bhu blu;b7d b7f b7i b7j b9c b9p bbc bbj bkj;b7f bbc bkj;b7j;biq bnv;bck bcp bg3 bip biq bnv bnz;bkz bmk;bkz bmk;bkz bmk;bli;b5p bgh bmd bn5 bn6;;bh8 bha blt;bhy;bh8 bha blt;b52 b5u bed beg bml;b5t bd9 bgx;b8e bmt;b4v;bah bak bam bn5 bnu;b82;bli;b8b bc9 bcj bcn bfz bg4 bnu bnx bo3;bc9 bcj bcn bfz bnu;bdm bdw;bli;b82;bca bcl bft bfw bgj bgn bgq bjr bls bnr;bcl;bca bft;bgn bnr;bkg bkj bko;bhu;ba5;bee bej;bgu;bbg;b6e;bdx;bk3;bj4;bao beu bgj bgn bgq bkg bnr;bem;bn9;b69 b7d bhu blf blu bmf;bc9 bdz bep bes bfz;;bgn bgv bnr;b8u;;bn5;be3 bnt;bdl be3 bei;b5q bdq;bme;b52 b7g bht bk1 blc blk;;bil;;b52 b8k b95 b9b b9m b9z bai;;bhv bkn blf bmf;;b8j;b6x bib bio bix biy;;b4j b5b b7o b8i b8m b9u bln;b4j b5b;bdx;;;b78 bf0 bf2;bdl be3;;bbf bbi bdn;;b56 bhb bhp;bhz;bl5;bea;bcd bcj bcn bfj bks bnu bo3 bo4;b66 bc0 bfh;;b5x b61 bd1 bd3;b4c b5h bh8 bha bit blt;b4d;bhn;b8b ba0 bas;b6d b6e b6i;bi2;bhu blu;b93;b4h bj8 blk;;;blk;;bbh bdp bdy be0 bed bms;bhm blq;b50 b53 b54 b56 b57 b5a bhb bhm blq bml;;bj4;bgd bj8;b9j bay bj6 bjj;b9y ba2 baa bac;bna;bay bj2 bj6;;;;bcr;bh5;bh5;bh5 blt;bh5;bc0;bmg;b8d;;b74 b76 blk;b78;b9t ba2 ba8;bao bbj bbp bgj bgn bny;bi3;b7u b7x bf2 bkm;blk;ba0;;b5t b7d b7f b7l b7m b7r b9c b9g b9p bar bbh;blc blk;blk;b52;bce;b59 bcp bg5 bgb bnv bo2;b59 b5l bck bcp bg5 bgb bgi bnl bnv bnz bo2;b5e b5f bbw bce bd6 bhb bhf bhi bi9 bmc bnh bnj;b6j bdh blv bng;b52 b5s bhs bht;b7m baw bfg;blf bmh;bb4;bch bde bfs bo4;bcz;bct bhz;bi2;bg2 bg4;b8b;;baz;ba0;b52 b5x bhs bht blk;bld;b8f;bc6;bcg bnu;biy;;b6x bc6 biy;b4f b5v b7d b7f b7i b7j b7l b7r b7v b8h b9g bey bf5 bht blk blm blr;b43 b5f b6h bln;b5u;b6y;b50 b54 b5a bbw bby bbz bc9 bgl bhn bhp bi9 bl0;bcx bis;b7b;b7b;b69 bhu blf bmf;bbr bej bku bnu;bgd bge;bij blk;bjh;b5s b6j;bh4;bdw be9 bk2 bms;b74 ba3;;;b96;bb4 bf9;bka bkp;bcu;ba5;b52 b7d b7f b7i b7l bhs bht blc blk;b8t b8w b9h bco bg8 bgm bgp bid bjq;ban bkg bko bnd;bbx bd7 bna;bc5;b5f;bn0;b9y ba2 baa bac",
 "phrases": ";14 1 * r7 av,3n 2 * 91o,2n 3j *;;;3r 2 * 92h;;;;;;;;;;;;;;;;;;;;;1y 2 * 8s6;;;;;;;;;;;;;;;;;;;;;;;;;;;3s 1 o *;;;;;;17 4 * 120 5d;;;;;;;;3j g *;;;;;;;;3j g *;3j g *;;;;30 1 qr 82j 82k 82l * 82m,30 1 qr 82k 82l * 82m,30 1 qr 82j 82l * 82m,30 1 qr 82l * 82m,30 1 qr 82j 82k * 82m,30 1 qr 82k * 82m,30 1 qr 82j * 82m,30 1 qr * 82m;5h 1 *;;3j 2 *;3j 2 *;;47 1 * 850;;3y 1 *;;;;;;;;;;;;;;;;;;;;;;;;;;2h w *;2h w *;;;;3n w * cn;57 1 7yg * 32z l7 8ki,57 1 7yg * 32z x8 8ki,57 1 7yg * 161 8ki,57 1 7yg * 8ki,57 1 * 161 8km 10u d4 l7 8kn,13 w * qu,3o w * qu;26 4 *;26 4 *;;;;;;58 1 j7 * -4 86h -4 86i;;2r 1 *;3o 1 * j0;;;;;;;;;;;;5g 1 * 7xn 7xo;45 3j *;;;26 1s *;;;;;;;;;3y 4 *;;;;;17 1 * 10u,q 1 7yu * 10u 7yr 7ys;;;;;;4k g * 5ti;;5g 1 * 7xp;;;;;;;;;;1b g *;;;;2i 1s * b44,19 1s * 1 ts co,1a 1s * 1;;;17 4 *;3d 8 * 56l 5ax;;;;;;;;;;;;;;;;3j 8 *;1t 8 * 9n7 9xz,1t 8 * 9n7 du;3y 4 *;4k 1s * 7c2;58 4 ji * -4 9a8 -4 9a9;;;3j 4 *,3j 4 * 96l,t 4 *,k 4 * -2 1;3j 4 *,t 4 *;3j 4 *,t 4 *;3j 4 *,t 4 *;3j 8 *;3j 8 *,t 8 *;3j 8 *,t 8 *;g 3j *;f 4 *;24 4 * 9ac 9db;;;;12 3j *;2i 8 * 9la;3h 1 * n0,3h 4 * n0,3h 8 * n0;54 3j *,12 3j *;54 3j *;;;4h g 1w1 b7 ze *,4h g 1w1 b7 11u *,4h g b7 a3q ua *,4h g b7 a3q *;4h 1s d4 b97 *;;;;3j w *;40 4 *;;4f 4 *;54 3j *,12 3j *;4r 1 * jp,6 1 *;;;;;18 1s * p9;3y 1 *;;;;;;;;;;;28 g *;;;r 1 *,54 3j * 4b;54 3j *;26 1s *;;;;;;;58 1s * pv b9s;;;;;;;;24 2 * 8wf;;;;21 2 *;3y 1 *;;;28 1s *;28 2 *;;;;;;4q 4 *,4q 8 *;;;;;2p 1s * dz 7nw;;;;;;;;;;4v w *;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;4f 1s *;f 1 *;;12 3j *;12 3j *;12 3j *;12 3j *;12 3j *;12 3j *;;26 g *;;;1b g *;;;;;;;;;;;;1n 1 *;;;;4f 3j *;;4f 3j *;3x w * r7 v4;;;;;;;;;;13 1 889 *,14 1 1 1m *,14 1 0 8n8 *;f 1 *,4c 1 *,59 1 *;;;5k w b1s * 6me;5k w b1s * 6me;;;;;;;;1h 1 *,r 1 *,52 1 *,3j 1 * 88j 8ei,5i 1 *,4r 1 *;;;;;;;;3j g *,3j 1s *;;;;;3j g *,3j 1s *;;;;;;;1h 1 *;;26 2 * ut,3k 2 * 909;;;;;;;;;45 3j 3y *;;;;;;;;3x w *;;;13 g aa7 *,3n g aa7 *,13 1s bau *,3n 1s bau *;;;;3n w *;;;;;;2m 1 *;58 4 * l7 -4 9a8 -4 9a9;;;3y 1 *;28 g *;;;;;;;4k 4 *;;;3x w *;;;;;;19 1 * 893 -2 1;;;;;;;;;2i 8 *;28 4 *;;3j 8 *,t 8 *;;;;;;;;48 2 * oy,48 2 * d2;;;;;24 1 51 36t *;26 4 *;16 g an0 b7 * -2 1,16 1s bmo b7 * -2 1;;3j 8 *,t 8 *;t 8 *;4k 1s *;;;;4k g *;;;4k g *;;3j g * 1,3j 1s * 1,4k 1s *;;;3j g * 1,3j 1s * 1,4k 1s *;4k 1s *;;;4k g *,4k 1s *;;;;;;3j 2 * 1;3j 2 * 1;;;;;;;;;17 2 * 1m,11 2 6p * b7 1,11 2 6p * 1;;;;12 3j *;;;;;;;;;;;;;;;26 8 *;;;;;;1h 1 *;;;;5g g pv xq *;;;;;;;;;;;;3w 1 * 10n 8of;;;4k w *;4k w *;4k w *;;;;2g 1 *;;3y 8 *;4r 1 *;1o 8 * 56u a1z a1y,1o 8 * 56u a1y,14 8 1 * 56u a25;3y 4 *;1r g *;1r 1s *;;;;f 1 *;4k 8 *;4k 4 *;2v 4 *;t 4 *;18 1 *,53 1 * 0 -2 8j4;3j 8 *;;;;;;;;;;;;;;;;;f 1 *,3m 1 *,3w 1 *;2m 3j * bo7;;17 4 *;;;;1p 4 *;2m 1 *;;;;1e 4 *;1e 4 *;;;4h g * 72 b7 lw amk,4h g * 72 b7 mv amk,4h g * 72 ba amk;;;;1e 4 *;;;2m 3j *;2m 3j *;17 1 * 10u;;2u g * ut -8 1;;;;;;;3h 1 * 8mh,3h 1 *;;;;;;;;1e 8 *;;1e 8 *;1e 8 *;;;;;;;;;;;47 1 *;4c 1 * 1f;g 3j *;58 8 * 65 -4 9qu -4 9qv;58 2 * -4 8tu -4 8tv;28 1 36t *,28 4 *;;5c 3j tu *;5g 1 * 7xk 7xl,5g 1 * 7xl,26 1 *;28 g *;;;;5k w * t1;;2m 3j *;;;;;;;4k w *;4k w *;4k w *;26 4 *;;28 g *;;;;;;3j g *;;;;3j g *;;;;;;;1r 8 * 5hs a2w;;;;;;;;;;;;;;;;;3j w * 1,4k w *;;;;4k w *;3j w * 1,4k w *;3j w * 1,4k w *;4k w *;;3j w * 1,4k w *;;;17 1 * 10u;;17 8 * 16g,3j 8 * 14l 9n7 16g;;3c 1 *;;;;;;;;3y 1 *;;;;;;2m 1 *;3u 1 *,4s 1 36f *,3u 2 *,l 2 *,3v 2 *,3u 4 *,3u g *,3u w *,l w *,3v w *,3u 1s *;21 4 *;;12 3j *;2r 1 *;;;52 4 *;;m g * db a5n,47 g e3 * 0 62v yb pv,47 g e3 * 0 62v a83,1d g 108 * 686;;2r 2 *;;;;4r 8 *;;;5g 4 * qq 4qn;3x w av *;;;;;;;;;;;;;;;;;;;;;26 2 *;m g * db a5n,1d g * 686,1d g 108 * 686;;;;;;;3j 4 * -2 4fz;3j 4 * -2 4fz;58 4 * ji 9ah 9ai;2v w *;4k 4 *;4k 8 *;18 1 *;;;4k w *;;4k g *;;;;4k g *;;4k 1s *;4k w *;4k w *;;4k 1s *;4k g *;4k w *;;;;;;;;;;;;3y 1 *;2m 3j fn *;42 4 * oa,42 4 * qn;12 3j *;;;58 1s * 7my dh -4 b5r -4 b9b;;;;;3p 8 0 *;;;;42 8 *;;;;;41 1 *,41 2 *;;54 3j * ou;;3w g * 0;42 2 *,48 2 92u *,48 2 92v * e3 92w;54 3j * sr;;3m 8 *,3w 8 *;1q 1 *,54 3j * hq,54 3j p4 *;54 3j *;;;;54 3j *;;;;3y 1 *;;;;2v 2 *;1 8 *;;2v 1s *,2i 1s * yo,2i 1s * -2 b43,1f 1s * b80 -2 b81;;2v 2 *;4k 1 * 818;49 8 * -4 51c;;2v 1s *;;54 3j *;2c 1 * qb 88j 8fh,2c 1 * qb 8fh,5d 2 *;;;;;2g 2 *,2v g *;g 1s *;2v 8 *;2v 8 *,28 g *;2v 4 *;2v 4 *;f 1 *,3m 1 *,3w 1 *;2v 1 *,2v g *;2v 4 *,2v 8 * pr;;;;2v w *,2i w * 73b;2v 4 *;2v 1 *;;2v 1 *;;;2v 2 *;;26 8 *,k 8 * 1;;;;;2g 8 *;;;;;1b 1 * 12m;26 1 *;2v 1 pv *;;;;;;;;;3o w lv *;54 3j * ou;;;4q 1 *,4q w *;;;50 1 10u * 812;;3j 4 *;3j 4 *;5i 1 *;4c 1 * 71;3p 4 * n1;;;3c 1 *;3c 1 *;;;3j g *,3j w *,5d w *,3j 1s *;;;;;;1b g *;;;;;3j g *,3j 1s *;;;;;3j w *;;;46 g *,3j 1s *;3j w *;3j w *;;3j g *,3j 1s *;;3j g *,3j 1s *;3j 1s *;3j g *;;;3j 2 *;3j 2 *;;;3j 2 * 8q2,3f 2 0 * 3xv,3i 2 * 3yb,3i 2 * p4;;f 2 *;2v 2 *,2i 4 * 94t,5g 4 * qq,h 4 * e3 1xf;;;;;;;;;28 8 *;;;n 1 * gf 808 809 80a,n 1 * gf 809 80a,n 1 * gf 808 80a,n 1 * gf 80a,18 1 *,1l 1 841 * gf 8a5 8a6 8a7,1l 1 841 * gf 8a6 8a7,1l 1 841 * gf 8a5 8a7,1l 1 841 * gf 8a7,39 1 *,3j 1 * 8ed,3j 1 * q5,3j 1 * 8ez 8f0,3j 1 * 8ez,3l 1 *,5i 1 *,2h 1 151 * 161 gf 12p qb 36t,2h 1 151 * 161 gf 10n 12p qb 36t,2h 1 151 * 161 gf 34p 36t,2h 1 151 * gf 12p qb 36t,2h 1 151 * gf 10n 12p qb 36t,2h 1 151 * gf 34p 36t,2h 1 151 * 161 12p qb 36t,2h 1 151 * 161 10n 12p qb 36t,2h 1 151 * 161 34p 36t,2h 1 151 * 12p qb 36t,2h 1 151 * 10n 12p qb 36t,2h 1 151 * 34p 36t,k 1 * 10n -2 1,k 1 * -2 1,6 1 8nu * gf;;3j 2 *;3j 2 *;;3j 2 *;54 3j *;5i 1 *;54 3j *;;;1u 2 *;;z 1 *;;;13 1 * b5,3o 1 * j0,14 1 1 * b5,3p 1 r7 * 8np,13 4 * 9bx,3o 4 * 12v,14 4 1 * ax,14 4 0 * ax,14 4 1 * 9ko,3p 4 0 * 9l0;54 3j * ou;28 8 *;54 3j n1 *;;21 8 *;;;0 1 800 *,0 4 *,4f 8 *,0 8 *,4f g *,4f w *,4f 1s *;;3j 1s *,3t 1s 1 -2 pv *;1q g *;;;3p 4 *;;;;;;;3j g * a4e,13 g * 62v,3f g 0 * 5rk,3o g * 62v,3t g 1 -2 * 69b,13 1s * 7jf,19 1s 1 bbm 8yf * co,3f 1s 0 * 7ac,3o 1s * 7jf,5j 1s * q3;l w *;3c 1 *;5c 3j *;;;;;2h w *;2h w *;2h w *;2h w *;2h w *;2h 2 *;;;1o 8 * a1z a1y,1o 8 * a1y;;;;4h 1s blw ts 9a *;;4h 1s d4 b97 * 6e;;;4y 1 *;4r 1 * jp;;f 1 *;;;;;;26 w *;26 2 *;26 w *,26 1s *;1d g * 686,5j g * amm amn,5j g * amn,1d 1s * 7ws 7nw;;;;45 3j *;;;;;;;;46 w *;;;;;;;;;;;;3z 1s *;3z 1s *;;;;3z g *;3z g *;;;;;;;;;;;44 g *;44 g *;1b g *;;;;;;;;;;;3j 2 *;;3j 2 *;;;;;;3j 1 *;;;3y 1 *;;;;;;;;;28 1s *;42 1s *;;g 2 *,g 3j *;;;;;4b w *;;29 1 *;45 3j *;;;;;;;;;2g 2 *;;;;;;58 1 j7 * 86x;4k 8 *;3j 8 * 1,4k 8 *;21 8 *;3j 4 * -2 4fz;26 w *,26 1s *;;;;;;4i 3j *;4i 3j *;2g 1s *,2i 1s * b48 -2 pa,2i 1s * b4b;4k 1 * 12m,4k 1 * 36t,3j 1 * 8eg 8eh;4k 8 *;3j 8 * 1,4k 8 *;2g w *;;29 1 * 12j,59 1 * 12j 8l4;3d 1s e2 * 7my,3d 1s pv * 7my;26 2 *;26 2 *;;;26 1 *;5g 2 * lv qj,5g 2 * 8ow,26 2 *,2i g * pv,26 g *;;;2m 1 *;;2g g *,2i g * a30,2i g * a33 -2 pv,2i g * a36;;;;54 3j *;21 4 *;21 4 *;4q 2 * 39e 922 923,4q 4 * 9ho,4q 8 * 9z1;;;26 8 *;;;26 8 *;;26 g *,26 w *;;;26 1s *;;;;58 1s * -4 b5r -4 b9b;;1q 8 *;21 8 *;4f 3j *;;;3j 4 *,t 4 *;3j 4 *,t 4 *;4k 4 *;3j 4 * 1,4k 4 *;3j 4 *,4k 4 *;;;;;;;;;;;;;3d w 1m * 6wh;;;;;;;;;;;;;;14 8 1 9sl *,14 8 0 9sl *;4f 8 *,0 8 *,4q 8 *,2j g * 6f4 128 sc b7 aau aav,2j g * 6f4 aaw aau aav,2j g * 6f4 aau aav,2j g * 6f4 128 sc b7 aau,2j g * 6f4 aaw aau,2j g * 6f4 aau;;;;;2m 1 * 2g7;45 3j *;;2m 3j *;;17 1s * b7,17 1s * ut,3j 1s * b7 b7 b5l,3j 1s * ut b7 b5l,3j 1s * b7 b5l,3j 1s * ut b5l,2u 1s * b7 -8 1,2u 1s * ut -8 1;;;;12 3j *;3d 1s e2 * 7my,2h 1s e2 * 7my;3y 1 *;;47 1 84o * 84p 84q 84r,t 1 8ek 8lg * 2fi;;;1z w *;;5g g *;5g g *;17 1 2ni *,17 1 2sm *;;;2h 2 1m * pz;;52 1 * 12j,4r 1 * 12j;58 1s *;19 4 * 1 t7 4rc;;;3j 1 * 8ee 8ef,3j 1 * 8ee;;;;;;3j g *,3j 1s *;;;;;3j g *;;;;;3j 1s *;;;;;;12 3j *;;;;;;;3d w 1m * 6wh;;;;3j 8 *;3j 8 *;3j 8 *;;45 3j *;;;;1q g * 6fh;1v 8 * 9yq 9wv;5g 2 yb * 3ox;26 g *;;;;2i 1 *;42 8 *;26 1 *;;;;;;54 3j *,12 3j *;;;;;;;;;;;;;;;;;;;58 4 9b6 *,3f 4 0 * 45v;;;;;54 3j *;;5c 3j 13y jd *;3j w *;3j w *;;;;;3j w *;3j w *;;3j 2 *;;3j 2 *;;3j 2 *;3j w *;;;;2m 3j *;5c 3j * jd;5c 3j *;;;45 3j 109 *;;;;;;3j 2 *;;3j 2 *;59 1 in *;;;;;59 1 *,f 4 *,59 4 *;;4d 4 * l7 14i;;;58 8 9rw *,3f 8 0 * 56u;3u 1s *;5 8 * 9na -2;;;;;;52 4 * -2 1n;;2m 1 * nx;12 3j 11t *;26 4 *;;2m 3j *;54 g nw *,54 1s nw *;3j 1 * 8es 8et;;5c 3j *;54 3j *;2m 3j *;;26 8 *;5g 8 * 9lj;54 3j * 12e;54 3j *;2m 3j * x8 4b;2m 3j *;2m 3j * 4b;2m 3j *;2m 3j *;26 1 *;26 1 *;;5g 4 * 950;3j 4 * 96k;;58 8 * 55a 9qy 9qz gs 9r0;2m 1 * 4b,2m 1 *,5i 1 *;2g 1 *;;;3y 1 *;;;;;;;;;;17 1 * 364,5g 1 je * 7xk 7xl,5g 1 je * 7xl,q 1 * 7yl -2 7ym,22 1 * 85t 85u 85v,22 1 * 85t 85v,22 1 * ho 10n lh,2c 1 0 8fj 367 *,t 1 8ek 8lg *;;58 4 * b4 lf;3j 8 *,t 8 *,k 8 * yd -2 1,k 8 * -2 1;3j 8 *,t 8 *;3j 8 *,t 8 *;2m 1s *;5g 4 * 951;;54 3j *;4k 4 *;;29 4 * -2 qq,4r 4 * -2 1;26 4 *;2g 4 *;;;;;1e 4 *,t 4 *;2l g * 1m 6gt mv 689,2l g * 1m 6gt dw 66p;;52 g *;;21 2 *;56 2 * -2 27p;5g 8 *;;;;;4k 2 *;;4b w *;;;;;;;;21 2 *;;3e w * aw py;;;;1s 2 *;4q 4 *;59 4 *;;29 4 *;;;f 2 *;3y 1s *;;;40 g a40 *,40 1s b53 *;;;;2f 4 *;2f 8 *;;5g g *;5g g *;;;1z w *;5d w *;;;;;3y w *;;3y g *;;3y 2 *;4q 8 *;40 8 *;4k w *;;46 2 *;;;;;;3y g *;2r 8 *;4k 1s *;4q 8 * 9yx;;4r 8 *;40 8 *;;3y 8 *;;7 w * azs -2 azt,7 w * -2 azt,7 w azu *,7 w * 1;7 w * azv azw;3y 8 *;;;59 4 *,59 8 *;;3y 2 *;;;;52 2 *;47 g *;1m w 72u *;;22 1s b8z b90 le b91 -2 tz *,22 1s b8z b90 b91 -2 tz *;;5g 2 *;3z 2 8vp -4 *,y 2 *,y w *;;;;1y g a74 -4 *;;;;;b g *;;4x w 1y3 -2 6t2 -2 *;;1y 1s b7l -4 *;;;;;;5h w 129 76s *,1f w ard * are;;;;;;;;40 8 *;59 8 *;4e 8 *;40 8 *;28 8 *;28 8 *;28 8 *;4m 2 *;;2b 1 *;4c w *;;;;;;7 2 * sc 90k -2 90l,7 2 8tz e3 *,7 2 8tz *;;;;i g *,i 1s *;g 2 8ro *;g g a5r *,2 g 1h1 * ain -2 aio -2 aip,g w aqz *,5k w 4b *,g 1s b6p *,2 1s 1fq * bi7 -2 bi8 -2 bi9;;;40 8 *;40 8 *;59 8 *;;;m 8 *;y 8 *;59 4 *;f 2 *,21 2 *;21 w *;18 g *;f 2 *;2r 4 *;4d 4 * 3z4 996,4d 4 * 996;;;4c 4 *;1e 8 *;;4q 8 *;1e 4 *,6 4 *;1e 8 *;;5g 8 *;5g 8 *;4q 4 *;;4q 4 *;;;;40 8 *;2a 8 *;5h 8 *;;4e 8 * c3 4z7;;;59 4 *,59 8 *;40 8 *,59 8 *;40 4 *,59 4 *;;;5h 4 *;;;;;4m 2 *;46 2 *;41 4 * 987 45q 9fa,41 4 * 45q 9fa;;;;5h 8 *;59 8 *;;5g 1s *;;1f 1s 1m 7v5 qx ut xq *,1f 1s 1m 7v5 ut xq *;1u 2 1cu *;1u 4 *;1u 4 *;;;;;;5h 2 * 22h,41 2 8xs av 399 * fc,41 2 8xs b7 3na * fc,41 2 8xs 54 3mg 0 * fc,41 2 8xs 8xu * fc,b g *,b 1s *;;z 2 *;;4k w *;52 1s *;4k 1s *;;;28 g * b7 631,28 g *;;;3u 1s *;3u g *;3u 2 *,l 2 *,3v 2 *,3u w *,l w *,3v w *;;;3y 1s *;2y 2 * b7 b7 3t4,2y 2 * b7 91r,2y 2 * b7 3t4,2y 2 * 91r;;3y 4 *,3y 8 *;3y g *;p 8 *;p 4 *;p 4 *,p 8 *;y 1s *;;58 2 ld 38 14r 8ty 8tz *,58 2 qj 1m 14r 8ty 8tz *,58 2 38 14r 8ty 8tz *;3y w *;56 w *;22 2 * 3oc;19 w 0 aua *;;4f g * b7 5o6,4f g * a60;3y w *;4x 1 * 8bv;5h 1 *;3y 1s *;3y 2 *;;18 g *,39 g *;;;4f 2 * b7 lw 3ai,4f 2 * 8rs,4q 2 * 8or 91z,4q 2 * -4 920 -4 921,4q 2 * av 374;4q w * b03 0 6n7;;;;;3w g *;;;27 w b2x b9 6wk *,27 w b2x b9 *;;;;;4x 4 *;;;18 g *,39 g *;;18 2 *,39 2 *;;;;;;;;;;;;;5h 2 *;5h 2 *;;;4k w *;3y g *;;;;;;;f g *,f 1s *;f 4 *;;;;;;;;;f 4 *;f g *;f w *;f 1s *;;1z w *;;;;;;;;;2 1s bi6 -2 bi3 -2 bi4 -2 * -2 ty 7qz,2 1s bi6 -2 bi3 -2 bi4 -2 * -2 7o1 7qz,2 1s bi6 -2 bi3 -2 bi4 -2 * -2 bi5,2 1s * bi7 -2 bi8 -2 bi9;3y 2 *,3y 4 *,3y g *,3y 1s *;3y 1s *;3y w *;3y 2 *,3y g *,3y w *,3y 1s *;4f g *;23 g *,23 1s *;1f g a78 * b7 63s,1f g a78 * a79,5h 1s 7ea b7 *,5h 1s 127 13u *,1f 1s b7o * 79g;2r 4 *;;f w *;;;;2b 1s *;2b 1s *;2b 2 *;2b 2 *;3m 4 *,3w 4 *;;;;;;1b w ap2 *;z g *,z 1s *;z 2 *,z 4 *;;;;;;;;2k 2 *;;;;4b 2 *;;;;;12 2 *;12 4 *;;;2 g xq 5rh -2 aij -2 aik -2 * -2 68h 6c0,2 g xq 5rh -2 aij -2 aik -2 * -2 ail,2 g aim -2 aij -2 aik -2 * -2 68h 6c0,2 g aim -2 aij -2 aik -2 * -2 ail,2 g * ain -2 aio -2 aip;;3m 4 *;;5h 1 *;13 4 *;2x 2 * 16t;4b w *;4b 2 *;4b 2 *;;4b 2 *;;;;;;;5g g *,5g 1s *;52 2 *;52 g *,52 w *,1z w *,52 1s *;52 2 *;s g * b7 ai3;;4x g *,4x 1s *;;;5g g *,5g 1s *;;;;;;;2r g *;4b w *;2r 2 *;;;;;;;13 g *,3n g *,13 1s *,3n 1s *;;5g w *;;;;;z 1s *;;;;;;3y 2 *;;2 1s * -2 7cx;;;28 g * 66r b7 631,28 g * b7 631;21 2 *;f 1 *;21 w *;;;1v 4 *;;49 4 *;;59 4 *;1n 4 *;;29 4 *,29 8 *;4c 1 34v *;;;;3m 8 *;35 8 9nz 9qp * a2q;;59 8 *;2b 8 *;29 8 *;59 8 *;40 8 *,59 8 *;40 8 *,59 8 *;40 8 *,59 8 *;40 8 *;52 8 *,4r 8 *;;3c 8 *;4c 1 * 10u 36f;;y 8 *;;;r 2 *;;;;;;;;;;;;f 2 *;;2r 1 *;;;;;;5f 2 *;;23 g *,23 1s *;2w g pv id -2 *,2w g pv 62i -2 *,2w g pv xq 62j -2 *,2w g pv 62j -2 *,2w g pv 6bv -2 *,2w g pv xq 6bv -2 *,2w g yg 66v b7 -2 *,2w g 6ah b7 -2 *,2w g yg 6ao -2 *,2w g yg -2 *,2a g *,2w 1s pa hx -2 *,2w 1s pa 7j9 -2 *,2w 1s pa xq 7ht -2 *,2w 1s pa 7ht -2 *,2w 1s pa 7qw -2 *,2w 1s pa dh 7pj -2 *,2w 1s pa 7pj -2 *,2w 1s pa 7pj b7 -2 *,2w 1s xy 7mp b7 -2 *,2w 1s xy 7ps -2 *,2w 1s b8l -2 *,2a 1s *;2a 2 *;52 8 *;2k 2 *;;;;;;;;;;;y 8 *;3y 8 *;;;1e 8 *;;z g *;;3y 1s *;3y g *;5g 2 *;;5g g *;;2y w 1ck * t7;;49 w * 1y7,4o w * ax7,4o w awe *;49 g * b7 5zi,49 g * b7 61i,49 g * 1y6,49 g adf adg 67a *,49 g adf adg *,4o g * b7 5zi,4o g * b7 61i,4o g * ag3,4o g ag4 *,4o g ag5 -2 *,49 1s * tz 1w0,49 1s * b7 7gk,49 1s * tz 7nw,49 1s bde bdf 7n1 *,49 1s bde bdf *,4o 1s * tz 7nw,4o 1s * b7 7gk,4o 1s * bfr,4o 1s bfr *,4o 1s bfs -2 *;49 2 * av 3gv,49 2 * av 3g5,49 2 * 1yc,4o 2 * av 3gv,4o 2 * av 3g5,4o 2 * 1yc,4m 2 *;55 2 93q *;f 2 *;;;;;;;;;37 1 *;1n 4 *,1n 8 *;;g g * 1aq;;;;;;4k 1s *;5g 8 *;45 8 *;45 8 *;45 8 *;;;;;;;2t 8 *;;;;;;;;40 8 *,59 8 *;4k 1s *;5a 1s b5o *;;;5a w aqk *;;z g *,z w *,z 1s *;1m w *;3v w *;z g *,z w *,z 1s *;l w b04 *;;;l 2 *,3v 2 *;1n 8 *;5g 4 *;5g 2 *,5g g *,5g 1s *;5g w *;5g 2 *;5g g *,5g 1s *;29 8 *;4e 8 *;52 8 *;4q 8 *;3m 8 *;;5g w *;3y 8 *;28 8 *;f 8 *,59 8 *;3w g *,3w 1s * 1z1;;18 2 *,19 2 * 3p9 b7 -2 1,19 2 * 54 3mg -2 1,19 2 * 1 -4 8v2,19 2 * 1 8ve;21 2 *;18 2 *;18 g *,19 g * nr b7 -2 1,19 g * 3a 65t -2 1,19 g * ab8 -2 1,19 g * 1 -4 ab9;;;18 1s *;;;1y 1s b7d b7e p *,1y 1s b7d p *,1y 1s b7d b7e *,1y 1s b7d *;1y 8 * 9os;1y w ar7 ar8 p *,1y w ar7 p *,1y w ar7 ar8 *,1y w ar7 *;;;;2h 4 40c *;;5g 8 *;5h 8 *;1y 4 * 98i;2r 8 *;4x 4 *;3m 8 *,3w 8 *;3w 8 *;1u 8 *;;;59 8 *;59 8 *;59 8 *;;;21 w *;13 w *,3n w *;;5g 1s *;x 2 *,x w *;;;18 w *,19 w * 6rx 1m -2 1,19 w * tg cn -2 1,19 w * aty -2 1,19 w * 1 -4 atz,19 w * au0 aw 6mj,19 w * au0 au1;;4c 8 *;1u 8 *;1u 8 *;1u 8 *;1u 8 *;4w 4 * 9g9 f4 34,4w 4 * 9g9 9ga;;3y g *;;;;13 2 *;2f 4 *;49 4 *;49 4 *,4o 4 *,2f 4 *;29 8 *;49 4 *;;59 8 *;t 8 *;;;;4p 8 9yv *;;28 4 *;;;19 w au9 *;;z 2 *;z 1s *;z g *;;z w *;;5g 1 *;;;r w *;;5d 2 *;46 2 *,37 2 *;;5j 1s * ts q3;3i w b2q *;4k 1s *;;;2r g *;52 g *;;;;52 4 *,4r 4 *;0 4 *,4q 4 *;;1v w *,4m w *;;21 w *;1f 1s 1m 7v5 qx ut xq *,1f 1s 1m 7v5 ut xq *;1f g 1m 6gt mv ut xq *;;;;;;5k g 1hf *,5k 1s 1he *;29 4 *;29 8 *;;59 4 *;b g *;;b 1s *;;58 2 3gg 3y7 * 1m lw 3rj -2 8ts,58 2 3gg 3y7 * 8tt -2 8ts,58 2 3u7 3y7 * 1m lw 3rj -2 8ts,58 2 3u7 3y7 * 8tt -2 8ts,48 2 oy yb *;2t g * 1m4;;2a 2 *,2a 4 *,2a 8 *;1m w * b22;52 g *;52 g *;52 2 *,52 4 *,4r 4 *,52 w *,52 1s *;52 8 *,4r 8 *;2r 1s *;;1z w *;;2b w *;;2b g *;2b g *;2b 2 *;;19 g yg *;3y 2 *;21 2 *;3n 2 *;2b 1 *;2b 2 *;1u 4 984 *;;1e 8 *;2v 8 *;56 2 *;3y 8 *;5h 8 *;;f 8 *;3y 8 *;;4p 8 *;1e 4 *,t 4 *,6 4 *;z 4 *;4e 4 *;18 4 *,y 4 *;;12 8 *;;;;1z w *;;4r 4 * -4 jp;59 4 *;59 4 *;;4p 8 *;;;;39 1s *;;;;59 4 *;59 4 *;;;;3y 1s *;;4d g a7z p5 *,4d g a7z *;;;59 8 *;3y g *;y g *;;;21 2 *;;;5d 2 *;;t 4 * -4 4fz;52 w *;;52 2 *;;;;;;2l 8 *;;;;;45 4 *;5g 2 *;;3y 8 *;;;;;;;46 2 *;3c 1s *;3c g *;;p 2 8u8 sc *;;f 8 *,3m 8 *;;;;5g 4 *;5g 8 *;;f 8 *,59 8 *;;59 8 *;;;2r 1 *,2r g *,2r w *,2r 1s *;12 2 3dh *;;;;;;;;;;2l g 6gt lz *,2l g b7 6gt lz *,2l g b7 5vp *,2l g a7t *;2l 1s 7v5 4k *,2l 1s b7 7v5 4k *,2l 1s b7 7qe *,2l 1s 7qe *;;2l 2 3w9 m7 *,2l 2 b7 3w9 *,2l 2 8se *;;;;;;;5g 4 *;;;49 8 *;;;;;;;z 2 *;;;;;;;;;;2f 4 *;19 4 * 9c5;59 8 *;;59 4 *;59 8 *;59 8 *;59 4 *;59 8 *;59 4 *;52 4 *;18 4 *,y 4 *;4e 4 *;;;;52 4 *;5g 4 *;;;;4x 2 * 8wq 8wr,4x 2 * 8wr,4x 2 * -2 8x9;;52 4 *,4r 4 *;;;;4c 8 *,4c g *,4c w *,4c 1s *;21 w *;;;t 4 *;;18 g *,39 g *,19 w * 747,18 1s *,39 1s *;2p g * 8t aoh agx;4h g * ts 10p,4h g * ts 12q;19 w * au4;19 1s * bbe;18 w *,39 w *;;1q 2 *,2t 2 37x b7 *;4a 8 *;;4a 8 *;;3c 8 *;;;;41 2 * 8y3 8y4;4n 2 * -4 0 8xr;;;;f 1 *,3m 1 *;;;4k 1s *;;;;;28 g *;;28 1s *;28 2 *;;;f 1 *,f 2 *,21 2 *;;40 2 8ps -4 *;18 2 *,19 2 * m3 3k2 3lt,39 2 *;21 w *;;;;;;28 8 *;42 8 *;42 8 *;;z 2 *;z 2 *;1m 2 *;;41 4 *;4d 2 8sk 3p9 ut 0 *,4d 2 8sk ut 0 *,4d 2 8sk 0 *;;;;;;4d w arm 0 *;;;4p 8 *;3y 2 *;;b g *;3y 2 *;;;;4c 1s *;4c w *;39 w *;;;;;;;;1u 4 *;1u 8 *;;;49 2 3gh *;;;;;;;;;;46 2 *;;;;;;;;;;;5a g a4k *;40 8 *,3m 8 *,3w 8 *;;;;;;4c 1 *;;;;;13 2 *,3n 2 *;;;;;5h 2 *,2r 2 *;;;5f 2 *;;;52 g *;52 1s *;;18 1s *,y 1s *;;;;y 2 *;;52 2 *;;5i 8 *;18 g *,y g *;3z g abu *;;;;;;42 g *;;;5h 1 *,2r 1 *;4b 2 *;42 8 *;;42 1s *;2l 2 * e3 3ln,2l 2 * 3lp;2l 2 * b7 3ln,2l 2 * e3 3ln,2l 2 * 8sd;;4b 2 *,4b w *;49 g *,49 1s *;49 2 *;;;49 g *;49 g *,1v g 15u * -2 aj5,49 1s *;49 2 *,4o 2 *,49 g *,4o g *,49 1s *,4o 1s *;49 g *,49 1s *;49 2 *,4m 2 *;;4b g * 5ti 6e3;5h g *,5h 1s *;;;;40 8 *;;;;2r g *,2r 1s *;37 1 *;1w 1 *;4m w *;52 w *;52 w *;49 w *;56 8 *;28 8 *;56 4 *;3y 2 *;49 1 *,4o 1 *,2f 1 *;;4b 2 *;2i 2 q0 *,40 2 3i2 8or -2 *,40 2 3i2 -2 *,3j 2 q0 *;44 2 * 3p9 3vm,44 2 * 8r7;;;;;46 2 *,18 2 *,39 2 *;37 2 *;2y 2 q0 *;;;;4m 2 *;49 2 *;49 2 *;49 1 *;;;;3y 2 *;;;;;;;;;40 8 *;40 8 *;3y g *,3y 1s *;;;4b 2 *;;4b w *;;;;;;;;4w 2 * m3 3ak,4w 2 * m7 3uz,4w 2 * lw 3vy,39 g *;;;2f 8 *;2f 4 *;49 2 *;2y w q0 *,5d w *;4b 2 *;18 2 *;;;4b w *;4b w *;52 w *;18 w *,y w *;;;49 w *;49 w *,4o w *;;4b w *;;;49 w *,4m w *;3y w *;;1z w *;4b w *;;4e 8 *;;;e 8 *;;46 2 *,18 2 *,37 2 *;;;39 1s *;4x w *;5f w *;4b w *;5g 1 *,5g 4 *;z 2 *,z 4 *;z w *;;;1v 8 * 9yn 9yo;t 4 * -2 4qn;3y 8 *;;4f 8 *;f 8 *,3m 8 *;40 8 *;21 w *;4b w *;4e 1 *;3y w *;4q 8 *;;;5g w *;;;b g *;b 1s *;;;13 g *,13 1s *;3w 8 *;;;;;4f 1s *;40 8 *;59 8 *;13 w *;;4q 8 *;59 8 *;59 8 *;59 8 *;5g 2 *;;;5g 4 *;55 w *;4q 4 *;;59 8 *;;;;;;2a 4 *;1q 2 *;;5g g *,2r g *;5g w *;;;;1z w *;1n 8 *;;;;;40 8 *,59 8 *;4q 8 0 * 9yx;40 8 *,59 8 *;52 4 *,4r 4 *;;f 1 *;f 8 *,3m 8 *;f 8 *,3m 8 *;;4k 1s *;;;f 2 *;;;;5g g *;;5h 1 *;2r 2 *;;5g 2 *;5g 1s *;2r w *;;;13 8 *;f 8 *;1u g * b7 6cj,1u g * 6cj,1u g * b7 a5e,1u g * a5e,1u g * b7 a5f,1u g * a5f;59 8 *;;1u 4 *;40 8 *;3m 8 *;3m 8 *;;;5b 8 *;;f 1 *;;;e 4 *;p 8 *;;;1p 4 *;;;;;0 4 *;18 2 *;;;3v 2 *;3v w *;;;;40 8 *;;;;;3u g *;2t 2 37x b7 *;;;2t 8 *;;1q 2 *,2t 2 37x b7 *;;;55 2 *,55 w 73e *,55 w *;;;;;;;4k w *;;;;;;2t 8 *;;;4b w *;5g w *;2h 8 *;59 8 *;t 8 *;;;2h 4 *;;2b 4 *;2f 8 *;4o 8 *,2f 8 *;49 8 *,2f 8 *;;;3w g *,3w 1s *;f 1s *;f 2 *,f g *,f w *;;4k 4 *;f 2 *,21 2 *;5g 2 *;21 w *;;4c w *,4c 1s *;;;;;;;5g 4 *;5g 8 *;18 4 *,19 4 * -2 1 -4 9c2,19 4 1 -4 9c3 -2 *,18 8 *,19 8 * 9ss -2 1,19 8 * -2 1 -4 9st,19 8 1 -4 3j 104 *,19 8 1 -4 u8 104 *,19 8 1 -4 cs 5mm *,19 8 1 -4 u8 5hh *,19 8 1 -4 u8 5mm *;53 8 5a3 *;2h 4 *;;4q 4 *;4q 8 *;4j 8 *;4j 4 *;2h 8 *;4k 4 *;2h 8 *;40 8 *,59 8 *;59 8 *;40 8 *;;52 w *;4a 8 *;49 8 *,4o 8 *,2f 8 *;49 8 *,4o 8 *,2f 8 *;;;39 2 *;1q 2 *;59 8 *;4k 4 *;59 4 *;59 8 *;2r 8 *;40 8 *;59 4 *;49 4 *,4o 4 *,2f 4 *;5g g *;5g 2 *;5b 8 *;4p 8 *;4c g *;21 w *;;;1q 2 *;;;40 8 *;5b 2 *;;40 8 *;59 4 *;5g 1s *;5g w *;;;f g *,f 1s *;;52 4 *,t 4 *;52 8 *;59 8 *;;;t 8 *;;2a 8 *;t 8 *;;f 4 *,3m 4 *;5g 4 *;;4a 8 *;;5g 8 *;59 8 *;;2s 8 9xl -2 *;2s 8 *;2s 8 *;2s 8 *;13 4 *;3y 8 *;;;;2r 4 *;13 8 *;5g 8 * 14l og;56 4 *;4r 8 * -4 du;2t 8 * 9tz 9u0;2t 8 *;59 4 *;4r 4 * -4 qq 9i2;1n 8 *;1w 8 *;59 8 *;59 8 *;59 4 *;59 4 *,59 8 *;59 8 *;40 8 *;;;;;0 1 * 8hj,h 1 822 8i6 * 2i9;3u 1 *;n 1 12p 36t r6 80n *,n 1 12p 36t r6 *,g 1 81o * 81p,g 1 2dz * 3n,g 1 5i 3n *,3d 1 32v *,3d 1 * 2te,34 1 89c 2dz *,34 1 89d 2uu *,34 1 89h 36t 89f *,34 1 89h 36t *,34 1 36t 89i *,34 1 * jp 36t 2si,4x 1 36f *,1t 1 36t * l7 2i0,1t 1 36t * l7 34p,1t 1 36t * 364 2x7,1t 1 36t * 364 5k 34p,1t 1 36t * 8gs,1t 1 8gt -4 8gu 36t 8gv 8gw *,1t 1 8gt -4 8gu 36t 8gw *,1t 1 8gt -4 8gu 36t 8gv *,1t 1 8gt -4 8gu 36t *,1t 1 8gx 36t 89c 8gw *,1t 1 8gx 36t 89c *,1t 1 34p 36t 8gy 2dz *,1t 1 34p 36t 8gy *,1t 1 36t 89c 8gw *,2h 1 * 8hb,1 1 2dz *,1 1 * 161,1 1 * 86x d7 101,1 1 * 86x d4 q4,1 1 * 86x 8hi,1 1 319 *,4p 1 * 2te,4p 1 2te qb 8i2 *,4p 1 2te qb *,4p 1 2te *,t 1 8ek 8lg 36t *,35 1 8nq 36t r6 30f *,35 1 36t r6 8ns *;;;;;58 1 2fe * 862 863,58 1 2fe * 36t 872;29 1 *;;;;;;;5 1 jp *;5h 1 * 36t 2lp,5h 1 * 2e5 2nu,5h 1 * 827,e 1 8ls 10u 161 * -2 0 8lq,e 1 8ls 10u 161 * -2 8lr,e 1 8ls * -2 0 8lq,e 1 8ls * -2 8lr,e 1 h4 2du *;;;;;;2t 1 8af *,3j 1 8eu 8ev 10n *;;45 1 *;;;46 1 *,37 1 *,1g 1 *;4k 1 * 367;22 1 161 85f * 2e8 tz 2zw 85g,22 1 161 85f * 2e8 85h 85g,22 1 161 85f * 2e8 85i;;;;3f 1 89m 10n * 89n,53 1 8j3 10n *;2r 1 *;;46 1 t7 *;;;45 1 *;5g 1 * 7xi,2x 1 * 6u d4;1p 1 *;;59 1 *;;;1f 1 3b 2fi 15i * 364 5k 838,1f 1 3b 2fi 15i * 839 838,1f 1 3b 15i * 15i 2d2 364 5k 838,1f 1 3b 15i * 15i 2d2 839 838,1f 1 3b 15i * 364 5k 838,1f 1 3b 15i * 839 838,3y 1 *,3j 1 8ep *;q 1 7yx 7yy 10n *,3u 1 *,1f 1 3b * 15i 2d2 364 5k 838,1f 1 3b * 15i 2d2 839 838,1f 1 3b * 364 5k 838,1f 1 3b * 839 838,1f 1 3b * 364 5k 83k,1f 1 3b * 4g 83k,22 1 * 2d6;;;1y 1 p *;;;3z 1 89a 364 *,57 1 4k 317 4k -8 ib *,57 1 8jz -8 ib *;;;5g 1 * 7xq,3j 1 * 10u -2 8e9 12m 1,3j 1 * 10u -2 8e9 1;;45 1 370 *;;;;4c 1 35z 161 *;59 1 *;;46 1 *;;;;1f 1 * 83g;58 1 4g 161 * gf 2u5 33f 2u5 33f 86m,58 1 4g 161 * gf 2u5 33f 86n 86m,58 1 4g 161 * gf 86o 2u5 33f 86m,58 1 4g 161 * gf 86o 86n 86m,58 1 161 * gf 2u5 33f 2u5 33f 86m,58 1 161 * gf 2u5 33f 86n 86m,58 1 161 * gf 86o 2u5 33f 86m,58 1 161 * gf 86o 86n 86m,58 1 4g 161 * gf 2u5 33f 86m,58 1 4g 161 * gf 86o 86m,58 1 161 * gf 2u5 33f 86m,58 1 161 * gf 86o 86m,2h 1 2r5 36t 8h6 *;2v 1 *,2i 1 10u * 7x7,47 1 84o 10n 2su 84p 84q 10u *,47 1 84o 2su 84p 84q 10u *,47 1 84o 10n 84p 84q 10u *,47 1 84o 84p 84q 10u *;;;44 1 h4 la *,4e 1 * qb 10n 2fn,53 1 h4 0 * -2 8j4,e 1 8ly 161 h4 *,e 1 161 h4 8lz *,1w 1 sr 8ny *,1w 1 161 h4 la *;3u 1 * 2g8;3u 1 *;52 1 2so *,52 1 * 2l7 30g,52 1 * l7 0;46 1 *;g 1 36t * 81v,g 1 * 2si,g 1 36t *,4f 1 mt jp gf 36t *,4f 1 * 826,3d 1 82q *,1 1 * 2fn,5k 1 * 4b;;;50 1 10u *;;;;;;22 1 161 85f * 85h 85g,22 1 161 85f * 85i,22 1 36t 85j ib * 85k,22 1 36t 85j 2ni * 85k,22 1 161 13a * 85s 83g,22 1 161 13a * 83g,22 1 85w ib *,58 1 862 867 ib * 865,58 1 862 867 2ni * 865,3j 1 8dz ib * 8e0;2i 1 *,5 1 * 7zx 7zy,5 1 * 7zz,2e 1 * 800 80r,4d 1 * la l7 10y 2pu,4d 1 * la x8 10y 2pu,4d 1 * lc 10y 2pu,57 1 * 151 6u -2 mt jp -2 8jv,57 1 * 151 6u -2 8jw -2 8jv,57 1 * 8jx -2 mt jp -2 8jv,57 1 * 8jx -2 8jw -2 8jv;5 1 *;;;;5h 1 *;9 1 * 0 3n 0 36s qb 37,9 1 * 0 3n 0 36s qg,19 1 2jr * 1 890,2s 1 2sb 10n 8gr *,2s 1 2sb 8gr *;5g 1 *;3w 1 *;3w 1 *;;;59 1 *;;;;;;;18 1 *,46 1 *,1g 1 *;t 1 * 10n qb,t 1 * 10n;5h 1 *;;;;;m 1 * 30l;;3c 1 *;;2a 1 *;4c 1 * 82g;;;;;41 1 * 88m r6 8dr 3n,41 1 * 88m 8dr 3n;;;4y 1 *;5b 1 32o *;;f 1 *;;;;3u 1 *;;2v 1 *,2i 1 * -2 7x6;2v 1 *;28 1 jb *,1 1 * 3n 10n tf,1 1 * 3n tf,0 1 * 3n 10n tf,0 1 * 3n tf,3b 1 36t jb * 364 5k 367 10n,3b 1 36t jb * 364 5k 8iu,3b 1 36t jb * 2sg 5k 367 10n,3b 1 36t jb * 2sg 5k 8iu,3b 1 36t jb * 8iv 367 10n,3b 1 36t jb * 8iv 8iu;;;1n 1 *;1q 1 *,4w 1 * r2 8g5 8g6,4w 1 * r2 8g6,t 1 * 4b qb,t 1 * 4b,3h 1 * 4b,2q 1 8mz 10n * 8n0 8n1,2q 1 8mz 10n * 8n1;3h 1 *;u 1 * x8 8a4,u 1 * 8a4;;;1h 1 * 2s5,40 1 * 2s5;;;;;3u 1 *,28 1 2em *;u 1 * 8a4;19 1 2qh * 2oi;;1b 1 2mc qb *,3s 1 8nn 4g *;;3y 1 *;g 1 35c *,u 1 dh *;g 1 35c *,u 1 *;f 1 *,3m 1 *;;;;;;;3u 1 *;;;3z 1 897 r1 * 898,49 1 8ay 8b0 10u *,49 1 8ay 10u *,46 1 *,4y 1 *,1 1 * 2s5 2p5 la;4x 1 * 10n 8cd;;;;4f 1 tf *,4q 1 10n *,3h 1 8md 8me uo *,3h 1 8md uo *,3h 1 uo * jp r1,3h 1 uo * jp 336,3h 1 uo * 8mg;12 1 *;12 1 *;;4z 1 8jc 10n 8jd qc 2tp 10u 88j 8je * 2vd,4z 1 8jc 10n 8jd qc 8jg 88j 8je * 2vd,4z 1 8jc 8jh qc 2tp 10u 88j 8je * 2vd,4z 1 8jc 8jh qc 8jg 88j 8je * 2vd,4z 1 8jc qc 2tp 10u 88j 8je * 2vd,4z 1 8jc qc 8jg 88j 8je * 2vd,4z 1 8jc 10n 8jd 2tp 10u 88j 8je * 2vd,4z 1 8jc 10n 8jd 8jg 88j 8je * 2vd,4z 1 8jc 8jh 2tp 10u 88j 8je * 2vd,4z 1 8jc 8jh 8jg 88j 8je * 2vd,4z 1 8jc 2tp 10u 88j 8je * 2vd,4z 1 8jc 8jg 88j 8je * 2vd,4z 1 8jc 10n 8jd qc 2tp 10u 8je * 2vd,4z 1 8jc 10n 8jd qc 8jg 8je * 2vd,4z 1 8jc 8jh qc 2tp 10u 8je * 2vd,4z 1 8jc 8jh qc 8jg 8je * 2vd,4z 1 8jc qc 2tp 10u 8je * 2vd,4z 1 8jc qc 8jg 8je * 2vd,4z 1 8jc 10n 8jd 2tp 10u 8je * 2vd,4z 1 8jc 10n 8jd 8jg 8je * 2vd,4z 1 8jc 8jh 2tp 10u 8je * 2vd,4z 1 8jc 8jh 8jg 8je * 2vd,4z 1 8jc 2tp 10u 8je * 2vd,4z 1 8jc 8jg 8je * 2vd,4z 1 8jc 10n 8jd qc 2tp 10u 88j * 2vd,4z 1 8jc 10n 8jd qc 8jg 88j * 2vd,4z 1 8jc 8jh qc 2tp 10u 88j * 2vd,4z 1 8jc 8jh qc 8jg 88j * 2vd,4z 1 8jc qc 2tp 10u 88j * 2vd,4z 1 8jc qc 8jg 88j * 2vd,4z 1 8jc 10n 8jd 2tp 10u 88j * 2vd,4z 1 8jc 10n 8jd 8jg 88j * 2vd,4z 1 8jc 8jh 2tp 10u 88j * 2vd,4z 1 8jc 8jh 8jg 88j * 2vd,4z 1 8jc 2tp 10u 88j * 2vd,4z 1 8jc 8jg 88j * 2vd,4z 1 8jc 10n 8jd qc 2tp 10u * 2vd,4z 1 8jc 10n 8jd qc 8jg * 2vd,4z 1 8jc 8jh qc 2tp 10u * 2vd,4z 1 8jc 8jh qc 8jg * 2vd,4z 1 8jc qc 2tp 10u * 2vd,4z 1 8jc qc 8jg * 2vd,4z 1 8jc 10n 8jd 2tp 10u * 2vd,4z 1 8jc 10n 8jd 8jg * 2vd,4z 1 8jc 8jh 2tp 10u * 2vd,4z 1 8jc 8jh 8jg * 2vd,4z 1 8jc 2tp 10u * 2vd,4z 1 8jc 8jg * 2vd,4z 1 8jj 8ji 364 *;;4x 1 * 2th;;;18 1 *,3f 1 0 * 89r 7yj 89s,39 1 *,46 1 *;;;58 1 p6 * l7 2qx,58 1 p6 * 2sm,2h 1 8h2 r1 * 10u 12p,2h 1 8h2 r1 * 8h3;3m 1 *;4x 1 10n y4 l7 *,4p 1 * 8i7 356 2o8 jp 36t 2si,4p 1 * 8i7 356 2o8 8i8,4p 1 * 8i7 8i9 jp 36t 2si,4p 1 * 8i7 8i9 8i8,4p 1 * 356 2o8 jp 36t 2si,4p 1 * 356 2o8 8i8,4p 1 * 8i9 jp 36t 2si,4p 1 * 8i9 8i8,57 1 4k 317 4k -8 * 2ug,57 1 8jz -8 * 2ug,e 1 2mv 2du 10u 161 qj * qb -2 0 8lq,e 1 2mv 2du 10u 161 qj * qb -2 8lr,e 1 8ls 10u 161 qj * qb -2 0 8lq,e 1 8ls 10u 161 qj * qb -2 8lr,e 1 2mv 2du qj * qb -2 0 8lq,e 1 2mv 2du qj * qb -2 8lr,e 1 8ls qj * qb -2 0 8lq,e 1 8ls qj * qb -2 8lr;2r 1 *;;;5h 1 * 2t5;;f 1 *,3m 1 *;;22 1 * 161,22 1 * 36t;;3c 1 *;;;3y 1 *;1n 1 *;3y 1 *;3u 1 *,1f 1 * 36c 0 2o0,2w 1 * 364 5k 85a 2oa,2w 1 * l7 85a 2oa,2w 1 * 85a 2oa,2w 1 pv * 2sm,59 1 8l7 *;;;;3w 1 *;;z 1 *;;1b 1 pv * 10u,t 1 * 8ll 1,t 1 * 1;;;;2l 1 83o 10u 83p * qb,2l 1 83o 10u 83p * jp;;3u 1 *,f 1 * 2ld;;0 1 *;4f 1 * 2zk,4f 1 * 2ya,8 1 ib 10u 5k *,8 1 2ni 10u 5k *,8 1 2sm 10u 5k *,8 1 2sg 5k *,35 1 8nq 36t r6 * 2fn;5g 1 *,f 1 * 2xb;12 1 * 35j;;;2r 1 *;49 1 8ay 8b0 10u *,49 1 8ay 10u *,46 1 *,4y 1 *,4p 1 2e7 1m * -2 8hz -2 8i0,4p 1 8i4 1m * qb 8i5 8i6,4p 1 8i4 1m * qb 8i6;;2j 1 887 *,13 1 *,19 1 896 *,14 1 1 *,14 1 896 *;;;;;1 1 * 2fn,h 1 * 2fn 8ja 800 tf,h 1 * 2fn 800 tf,h 1 * 2fn 8ja tf,h 1 * 2fn tf;2c 1 2c8 * 88j 8fh,2c 1 2c8 * 8fh;;;;;;;;g 1 2ix * 81u,1q 1 *,21 1 89y *,52 1 2lp *,3l 1 *,5i 1 *,53 1 8j3 36t *,e 1 161 h4 36t * 2du;1n 1 *;;45 1 3y *;;;;;;4q 1 ql 33f * 8ia,4q 1 8ib * 8ia,4q 1 0 * 81t,4q 1 yj *;;;;;f 1 *,4t 1 * 3n,4t 1 *;41 1 * 8dc 161 2f4,41 1 * 8dc 8dd;;;3u 1 *,3b 1 36t 2tl * 364 5k 367 10n,3b 1 36t 2tl * 364 5k jp 2z7,3b 1 36t 2tl * 364 5k 8iu,3b 1 36t 2tl * 2sg 5k 367 10n,3b 1 36t 2tl * 2sg 5k jp 2z7,3b 1 36t 2tl * 2sg 5k 8iu,3b 1 36t 2tl * 8iv 367 10n,3b 1 36t 2tl * 8iv jp 2z7,3b 1 36t 2tl * 8iv 8iu;;2v 1 *;;1q 1 *;;5h 1 *,4y 1 *;2v 1 *,2i 1 * 7x3;;;;3u 1 *;;;;41 1 *;29 1 *;4w 1 * r2 8g5 8g6,4w 1 * r2 8g6;;;;;q 1 7yx 7yy * 2fi,2j 1 887 * b5,3o 1 * 2o0,3q 1 1 gf * 8jl,3q 1 gf * 8jl,14 1 1 *;18 1 *,19 1 * 1 890,39 1 *;;;;u 1 *;;;;4c 1 * 10u 36f;;47 1 84l 10u 336 * 51 2t9,47 1 84l 10u 336 * 2yw q5,47 1 84l 10u 336 * 36c 0 2o0,47 1 84l 10u 336 * 36c 0 j1,47 1 84l 10u 336 * jp 10n 2su 0 2o0,47 1 84l 10u 336 * 84m;;;5g 1 2x4 *,4c 1 tz *;;;;;;f 1 * 814,4t 1 * 8m5;;;2z 1 *;;;3u 1 *,1l 1 36f *;;;;;1f 1 * 82c 364 5k 83b,1f 1 * 82c l7 83b,2j 1 887 * b5,19 1 891 -2 1 -4 * b5,3o 1 * 2o0,3q 1 1 gf * 8jl,3q 1 gf * 8jl,14 1 1 * b5;;13 1 *;1f 1 gf * 15i 83l,1r 1 * 161 8ob;;;3m 1 *,3w 1 *;3m 1 *,3w 1 *;2i 1 *;2r 1 *;2z 1 *;3m 1 *;;;56 1 * gf;;;1n 1 *;;;;5g 1 * 7xs;;5h 1 *;;;;;1h 1 *;2i 1 * 2mc;;;3u 1 *;4k 1 * jp;;;;19 1 * 2md;;;5h 1 qj 800 * b5,5h 1 36t * b5,59 1 * 2s8 x8 2y2,e 1 367 800 * sr 30w,e 1 367 800 * 8lt;;;5g 1 vx *;;;3u 1 *;4j 1 *;50 1 10u 10n * 812;;;;;4c 1 * j7;;2s 1 * 8gk 8gl;;;;;;5g 1 *;5g 1 *;2i 1 * qb 7x9,2i 1 * 7xa,1b 1 gf *;;1n 1 *;;;58 1 36t * 2mo,43 1 2xf 1m *,3h 1 * 3n 2l8,1o 1 8mu 88m * -2 8mv,1o 1 8mu * -2 8mv;;5 1 12j *,m 1 * 3n 2du,m 1 * 3n 2x5,m 1 * 81g 2du;;;1q 1 *,52 1 2f *,52 1 r6 *,5i 1 *,3m 1 * 8m4;;;;5g 1 * 2k4;;1u 1 * 80y,1u 1 * 2gp,1l 1 * 2fn;;;47 1 364 5k * 10u -2 84x 84y,47 1 l7 * 10u -2 84x 84y,e 1 * 2du 10u 161 51 10n e8 qb -2 0 8lq,e 1 * 2du 10u 161 51 10n e8 qb -2 8lr,e 1 * 2du 10u 161 2c8 -2 0 8lq,e 1 * 2du 10u 161 2c8 -2 8lr,e 1 * 2du 51 10n e8 qb -2 0 8lq,e 1 * 2du 51 10n e8 qb -2 8lr,e 1 * 2du 2c8 -2 0 8lq,e 1 * 2du 2c8 -2 8lr;;;;;3c 1 *;4x 1 8bl 8bm * 2ra,4x 1 8bl * 2ra;28 1 * 2pc jb;;46 1 *;1g 1 *;;;1y 1 * 322 jp,1y 1 * 82v,1y 1 82w 7yg 82x 2uq *,1y 1 82w 82x 2uq *,1y 1 82w 7yg 2uq *,1y 1 82w 2uq *,1y 1 82w 7yg 82x *,1y 1 82w 82x *,1y 1 82w 7yg *,1y 1 82w *,1y 1 * 161 82z 830,1y 1 151 * -2 831,1r 1 * 2yr;5h 1 *,3m 1 *;;;;;;;;;;f 1 *,3m 1 *;;;3u 1 * 2g8;;4t 1 * 2du 2mi;;4x 1 * 8ce 10u 8cf,4x 1 * 8ce 8cf;k 1 gf 1 *;;;q 1 pl * 2ni 10u 7yr 7ys,q 1 pl * 4g 10u 7yr 7ys,q 1 pl * 2sm 10u 7yr 7ys,q 1 pl * 7yt 7yr 7ys,q 1 pl * 7yr 7ys,22 1 161 4g q5 *;m 1 * 800 81f,m 1 * 81f,4c 1 * 1m;1p 1 2mi *,1p 1 51 *,24 1 2mi *,24 1 51 *,4a 1 * 8bc 8bd;;;3u 1 *;47 1 84l 10u 12m 36c 0 *,47 1 84l 10u nx 36c 0 *,47 1 84l 10u 336 36c 0 *,47 1 84l 84n 36c 0 *,47 1 84l 36c 0 *,13 1 889 *,46 1 t7 *,46 1 3m *,3o 1 t7 *,3o 1 3m *;13 1 *,46 1 *,3o 1 *;3u 1 *;;;;47 1 * 12j;28 1 * 2u1,5c 1 * 351 6o 356,3b 1 36t * 2fn 364 5k 367 10n,3b 1 36t * 2fn 364 5k 8iu,3b 1 36t * 2fn 2sg 5k 367 10n,3b 1 36t * 2fn 2sg 5k 8iu,3b 1 36t * 2fn 8iv 367 10n,3b 1 36t * 2fn 8iv 8iu;4p 1 8i3 *;z 1 *;;;4c 1 *;5g 1 *;5g 1 *;58 1 * 6o 862 863;3y 1 *;;18 1 *;;;;;;3u 1 *;;;;;;;46 1 *,29 1 *;1f 1 * 83j,2m 1 * 1ti;;;;3u 1 *;47 1 84l 36t * 51 2t9,47 1 84l 36t * 36d 2ig,47 1 84l 36t * 2yw q5,47 1 84l 36t * 36c 0 2o0,47 1 84l 36t * 36c 0 j1,47 1 84l 36t * jp 10n 2su 0 2o0,47 1 84l 36t * 84m,58 1 4g 161 31q * jp 2u5 33f 2u5 33f 86m,58 1 4g 161 31q * jp 2u5 33f 86n 86m,58 1 4g 161 31q * jp 86o 2u5 33f 86m,58 1 4g 161 31q * jp 86o 86n 86m,58 1 161 31q * jp 2u5 33f 2u5 33f 86m,58 1 161 31q * jp 2u5 33f 86n 86m,58 1 161 31q * jp 86o 2u5 33f 86m,58 1 161 31q * jp 86o 86n 86m,58 1 4g 161 * jp 2u5 33f 2u5 33f 86m,58 1 4g 161 * jp 2u5 33f 86n 86m,58 1 4g 161 * jp 86o 2u5 33f 86m,58 1 4g 161 * jp 86o 86n 86m,58 1 161 * jp 2u5 33f 2u5 33f 86m,58 1 161 * jp 2u5 33f 86n 86m,58 1 161 * jp 86o 2u5 33f 86m,58 1 161 * jp 86o 86n 86m,58 1 4g 161 31q * jp 2u5 33f 86m,58 1 4g 161 31q * jp 86o 86m,58 1 161 31q * jp 2u5 33f 86m,58 1 161 31q * jp 86o 86m,58 1 4g 161 * jp 2u5 33f 86m,58 1 4g 161 * jp 86o 86m,58 1 161 * jp 2u5 33f 86m,58 1 161 * jp 86o 86m;;;3u 1 *,4c 1 51 10n *,4c 1 51 *,4c 1 10u 10n *,4c 1 10u *,2w 1 851 852 2l4 10u 2l4 *,2w 1 851 852 853 *,2w 1 851 2l4 10u 2l4 *,2w 1 851 853 *,2w 1 851 852 *,2w 1 851 *,2w 1 * 7yg q4 857,2w 1 * q4 857,2w 1 854 858 859 *,2w 1 334 364 5k pv *,2w 1 334 l7 pv *,2a 1 *,p 1 32x 2e3 87c *,p 1 2g7 2e3 87c *,p 1 87d 87c *,p 1 32x 2e3 *,p 1 2g7 2e3 *,p 1 87d *,p 1 * 364 5k 2fp r2 87e 87f dh 2r4,p 1 * 364 5k 2fp r2 87e 87f 2ow 2rq,p 1 * 364 5k 2fp r2 87e 87f 87g,p 1 * 364 5k 32i 2v5 87e 87f dh 2r4,p 1 * 364 5k 32i 2v5 87e 87f 2ow 2rq,p 1 * 364 5k 32i 2v5 87e 87f 87g,p 1 * 364 5k 87h 87e 87f dh 2r4,p 1 * 364 5k 87h 87e 87f 2ow 2rq,p 1 * 364 5k 87h 87e 87f 87g,p 1 * 7yg 2fp r2 87e 87f dh 2r4,p 1 * 7yg 2fp r2 87e 87f 2ow 2rq,p 1 * 7yg 2fp r2 87e 87f 87g,p 1 * 7yg 32i 2v5 87e 87f dh 2r4,p 1 * 7yg 32i 2v5 87e 87f 2ow 2rq,p 1 * 7yg 32i 2v5 87e 87f 87g,p 1 * 7yg 87h 87e 87f dh 2r4,p 1 * 7yg 87h 87e 87f 2ow 2rq,p 1 * 7yg 87h 87e 87f 87g,p 1 * 2fp r2 87e 87f dh 2r4,p 1 * 2fp r2 87e 87f 2ow 2rq,p 1 * 2fp r2 87e 87f 87g,p 1 * 32i 2v5 87e 87f dh 2r4,p 1 * 32i 2v5 87e 87f 2ow 2rq,p 1 * 32i 2v5 87e 87f 87g,p 1 * 87h 87e 87f dh 2r4,p 1 * 87h 87e 87f 2ow 2rq,p 1 * 87h 87e 87f 87g,p 1 * 364 5k 87e 87f dh 2r4,p 1 * 364 5k 87e 87f 2ow 2rq,p 1 * 364 5k 87e 87f 87g,p 1 * 7yg 87e 87f dh 2r4,p 1 * 7yg 87e 87f 2ow 2rq,p 1 * 7yg 87e 87f 87g,p 1 * 87e 87f dh 2r4,p 1 * 87e 87f 2ow 2rq,p 1 * 87e 87f 87g,p 1 * 364 5k 2fp r2 87f dh 2r4,p 1 * 364 5k 2fp r2 87f 2ow 2rq,p 1 * 364 5k 2fp r2 87f 87g,p 1 * 364 5k 32i 2v5 87f dh 2r4,p 1 * 364 5k 32i 2v5 87f 2ow 2rq,p 1 * 364 5k 32i 2v5 87f 87g,p 1 * 364 5k 87h 87f dh 2r4,p 1 * 364 5k 87h 87f 2ow 2rq,p 1 * 364 5k 87h 87f 87g,p 1 * 7yg 2fp r2 87f dh 2r4,p 1 * 7yg 2fp r2 87f 2ow 2rq,p 1 * 7yg 2fp r2 87f 87g,p 1 * 7yg 32i 2v5 87f dh 2r4,p 1 * 7yg 32i 2v5 87f 2ow 2rq,p 1 * 7yg 32i 2v5 87f 87g,p 1 * 7yg 87h 87f dh 2r4,p 1 * 7yg 87h 87f 2ow 2rq,p 1 * 7yg 87h 87f 87g,p 1 * 2fp r2 87f dh 2r4,p 1 * 2fp r2 87f 2ow 2rq,p 1 * 2fp r2 87f 87g,p 1 * 32i 2v5 87f dh 2r4,p 1 * 32i 2v5 87f 2ow 2rq,p 1 * 32i 2v5 87f 87g,p 1 * 87h 87f dh 2r4,p 1 * 87h 87f 2ow 2rq,p 1 * 87h 87f 87g,p 1 * 364 5k 87f dh 2r4,p 1 * 364 5k 87f 2ow 2rq,p 1 * 364 5k 87f 87g,p 1 * 7yg 87f dh 2r4,p 1 * 7yg 87f 2ow 2rq,p 1 * 7yg 87f 87g,p 1 * 87f dh 2r4,p 1 * 87f 2ow 2rq,p 1 * 87f 87g,p 1 2cu 87l * 2wn 6o 2k1,p 1 2cu 87l * 2wn 6o 32x,p 1 2cu 87l * 2wn 6o 2g7,p 1 2cu 87l * 2wn 13w 2k1,p 1 2cu 87l * 2wn 13w 32x,p 1 2cu 87l * 2wn 13w 2g7,p 1 2cu 87l * 2wn jp 336 2g7,p 1 2cu 87l * 2wn 2ed,p 1 87m 2rq *,p 1 * 2g7,p 1 2g7 *,p 1 * 32i 2v5 -2 jp 36n,p 1 * 32i 2v5 -2 qj 2n1,p 1 * 32i 2v5 -2 2tp 365,p 1 * 32i 2v5 -2 36o,p 1 * l7 2no -2 jp 36n,p 1 * l7 2no -2 qj 2n1,p 1 * l7 2no -2 2tp 365,p 1 * l7 2no -2 36o,p 1 * 87o -2 jp 36n,p 1 * 87o -2 qj 2n1,p 1 * 87o -2 2tp 365,p 1 * 87o -2 36o,p 1 * 4g 2no qj 87p,p 1 * 2no qj 87p,p 1 * 4g qj 87p,p 1 * qj 87p,p 1 * -2 jp 36n,56 1 * 7y2;;;;19 1 * 0 -2 h4 0,52 1 *,4r 1 *;3j 1 * 10u -2 8e5 8e6 8e7,3j 1 * 10u -2 8e5 8e7,2b 1 *;46 1 *;;r 1 * 161,r 1 * 10u 161;3c 1 *;;;;5h 1 2t9 161 *,59 1 * fz;;2i 1 q4 *,1v 1 * 2zz la;47 1 84o 10n 84p 84q 10u *,47 1 84o 84p 84q 10u *;3w 1 *;;17 1 *,3j 1 * 8f1;2f 1 v7 *;;;;;4d 1 * 84g;;2i 1 q4 * 32y,2i 1 pv * 32y;2r 1 *;;59 1 dh * 8ku;;4n 1 8ct 8cu 8cv 8cw 51 * 8cx qb 36t 8cy 8cz,4n 1 8ct 8cv 8cw 51 * 8cx qb 36t 8cy 8cz,4n 1 8ct 8cu 8cw 51 * 8cx qb 36t 8cy 8cz,4n 1 8ct 8cw 51 * 8cx qb 36t 8cy 8cz,4n 1 8ct 8cu 8cv 8cw 51 * 8cx 8cy 8cz,4n 1 8ct 8cv 8cw 51 * 8cx 8cy 8cz,4n 1 8ct 8cu 8cw 51 * 8cx 8cy 8cz,4n 1 8ct 8cw 51 * 8cx 8cy 8cz,4n 1 8ct 8cu 8cv 8cw 51 * 8cx qb 36t 8cz,4n 1 8ct 8cv 8cw 51 * 8cx qb 36t 8cz,4n 1 8ct 8cu 8cw 51 * 8cx qb 36t 8cz,4n 1 8ct 8cw 51 * 8cx qb 36t 8cz,4n 1 8ct 8cu 8cv 8cw 51 * 8cx 8cz,4n 1 8ct 8cv 8cw 51 * 8cx 8cz,4n 1 8ct 8cu 8cw 51 * 8cx 8cz,4n 1 8ct 8cw 51 * 8cx 8cz;21 1 qj *;;;;59 1 *;;5g 1 * 7xr;2h 1 * 7xv;;;22 1 85z * l7 860,22 1 85z * 860,3c 1 *;;;;;f 1 *,28 1 81j x8 *,28 1 81j *,3m 1 *,3w 1 *;;;;2m 1 * 4b;42 1 10n *,3h 1 * jp r1,3h 1 * jp 336,3h 1 * 8mg;;;;;4r 1 *;;;3w 1 *;3u 1 *;0 1 *;45 1 *;58 1 * gf 86u 86v,58 1 * 51 36t 872;;;;;;;r 1 * 161,r 1 5k *,3c 1 * 2pd,3c 1 *;;42 1 881 *;;;;;;;;;;2b 1 *;3u 1 * 802,59 1 * 1,59 1 2ta *;;;f 1 *,5h 1 *,41 1 8ds 8dt 8du pl *,3m 1 *,3w 1 *;;;;4j 1 *;;47 1 84l 10u 336 * 51 2t9,47 1 84l 10u 336 * 2yw q5,47 1 84l 10u 336 * 36c 0 2o0,47 1 84l 10u 336 * 36c 0 j1,47 1 84l 10u 336 * jp 10n 2su 0 2o0,47 1 84l 10u 336 * 84m;2m 1 36r *;;;;46 1 * 2ug,4r 1 * 2im;;58 1 86d j7 86e 1m g1 * qb 36t 33f,58 1 86d j7 86e g1 * qb 36t 33f,3h 1 84o 10n 2su 0 *,3p 1 0 2um t7 *;;;;;;;;3f 1 89m 10n * 89n,u 1 * 2th,e 1 161 h4 10n * 2du,e 1 161 h4 36t * 2du,2q 1 8mz 10n * 8n0 8n1,2q 1 8mz 10n * 8n1,1w 1 161 h4 10n * 2du;;;59 1 8l9 * x8 2y2,59 1 8l9 * 2y2,59 1 * x8 2y2;;;;;;;;17 1 *,4c 1 * 2ni,3j 1 8dz * 5k 8e0;;g 1 * qb 36t 2dz,3d 1 jp 36t r6 *,3d 1 jp 36t *,58 1 p6 * l7 -4 86h -4 86i,59 1 * 104;28 1 * jb,4f 1 * 2p0 2t1,2l 1 3b * 83r,2l 1 83t *;;;;;;2v 1 *;;41 1 * 2rb;2v 1 *;;m 1 * 10u 36t 2l4,47 1 84l 10u 12m jp 10n * 0 2o0,47 1 84l 10u nx jp 10n * 0 2o0,47 1 84l 10u 336 jp 10n * 0 2o0,47 1 84l 84n jp 10n * 0 2o0,47 1 84l jp 10n * 0 2o0,47 1 84o 10n * 84p 84q 10u 2pk,47 1 84o 10n * 84p 84q 84r,47 1 84o * 84p 84q 10u 2pk,47 1 84o * 84p 84q 84r,4x 1 * 8bx,3h 1 84o 10n * 0 2o0,3h 1 84o 10n * 88h;2v 1 *;;2v 1 *;;1b 1 161 sr *;;4f 1 2fn *,58 1 862 2ux * ib 2e8 865,58 1 862 2ux * 2ni 2e8 865,58 1 862 2ux * 866 865,58 1 36p *,42 1 336 *;3j 1 * 10u -2 8e5 8e6 8e7,3j 1 * 10u -2 8e5 8e7;;;4d 1 * 84h 84i,47 1 364 5k * 10u -2 84x 84y,47 1 l7 * 10u -2 84x 84y;4c 1 2nw *,1l 1 2nw *,4z 1 8jc 10n 8jd qc 2tp 10u 88j 8je 2vj *,4z 1 8jc 10n 8jd qc 8jg 88j 8je 2vj *,4z 1 8jc 8jh qc 2tp 10u 88j 8je 2vj *,4z 1 8jc 8jh qc 8jg 88j 8je 2vj *,4z 1 8jc qc 2tp 10u 88j 8je 2vj *,4z 1 8jc qc 8jg 88j 8je 2vj *,4z 1 8jc 10n 8jd 2tp 10u 88j 8je 2vj *,4z 1 8jc 10n 8jd 8jg 88j 8je 2vj *,4z 1 8jc 8jh 2tp 10u 88j 8je 2vj *,4z 1 8jc 8jh 8jg 88j 8je 2vj *,4z 1 8jc 2tp 10u 88j 8je 2vj *,4z 1 8jc 8jg 88j 8je 2vj *,4z 1 8jc 10n 8jd qc 2tp 10u 8je 2vj *,4z 1 8jc 10n 8jd qc 8jg 8je 2vj *,4z 1 8jc 8jh qc 2tp 10u 8je 2vj *,4z 1 8jc 8jh qc 8jg 8je 2vj *,4z 1 8jc qc 2tp 10u 8je 2vj *,4z 1 8jc qc 8jg 8je 2vj *,4z 1 8jc 10n 8jd 2tp 10u 8je 2vj *,4z 1 8jc 10n 8jd 8jg 8je 2vj *,4z 1 8jc 8jh 2tp 10u 8je 2vj *,4z 1 8jc 8jh 8jg 8je 2vj *,4z 1 8jc 2tp 10u 8je 2vj *,4z 1 8jc 8jg 8je 2vj *,4z 1 8jc 10n 8jd qc 2tp 10u 88j 2vj *,4z 1 8jc 10n 8jd qc 8jg 88j 2vj *,4z 1 8jc 8jh qc 2tp 10u 88j 2vj *,4z 1 8jc 8jh qc 8jg 88j 2vj *,4z 1 8jc qc 2tp 10u 88j 2vj *,4z 1 8jc qc 8jg 88j 2vj *,4z 1 8jc 10n 8jd 2tp 10u 88j 2vj *,4z 1 8jc 10n 8jd 8jg 88j 2vj *,4z 1 8jc 8jh 2tp 10u 88j 2vj *,4z 1 8jc 8jh 8jg 88j 2vj *,4z 1 8jc 2tp 10u 88j 2vj *,4z 1 8jc 8jg 88j 2vj *,4z 1 8jc 10n 8jd qc 2tp 10u 2vj *,4z 1 8jc 10n 8jd qc 8jg 2vj *,4z 1 8jc 8jh qc 2tp 10u 2vj *,4z 1 8jc 8jh qc 8jg 2vj *,4z 1 8jc qc 2tp 10u 2vj *,4z 1 8jc qc 8jg 2vj *,4z 1 8jc 10n 8jd 2tp 10u 2vj *,4z 1 8jc 10n 8jd 8jg 2vj *,4z 1 8jc 8jh 2tp 10u 2vj *,4z 1 8jc 8jh 8jg 2vj *,4z 1 8jc 2tp 10u 2vj *,4z 1 8jc 8jg 2vj *;;3u 1 *,2a 1 *;2i 1 *;2i 1 q4 *,4d 1 * 0 2s9 849 84a,4d 1 * 0 849 84a,2z 1 *,3j 1 2sm 10u -2 8e9 12m * 1,3j 1 2ni 10u -2 8e9 12m * 1,3j 1 2dc 10u -2 8e9 12m * 1,3j 1 8ea -2 8e9 12m * 1,3j 1 2sm 10u -2 8e9 * 1,3j 1 2ni 10u -2 8e9 * 1,3j 1 2dc 10u -2 8e9 * 1,3j 1 8ea -2 8e9 * 1,57 1 161 8km * 10u 8kn,57 1 161 8km * 8kn,8 1 * -8 8ni;4f 1 * 2dz 34r,58 1 4g 161 86q gf 86t *,58 1 4g 161 86q gf *,2z 1 *,1p 1 *,19 1 86g 88p * 2mi,0 1 * 8hm,h 1 mt jp 8j7 8j8 * 2dz,h 1 34r 2si 8j7 8j8 * 2dz,h 1 mt jp 8j7 * 2dz,h 1 34r 2si 8j7 * 2dz;;;30 1 * 82n 82o,58 1 4g 161 * 10u 2u5 33f 2u5 33f 86m,58 1 4g 161 * 10u 2u5 33f 86n 86m,58 1 4g 161 * 10u 86o 2u5 33f 86m,58 1 4g 161 * 10u 86o 86n 86m,58 1 161 * 10u 2u5 33f 2u5 33f 86m,58 1 161 * 10u 2u5 33f 86n 86m,58 1 161 * 10u 86o 2u5 33f 86m,58 1 161 * 10u 86o 86n 86m,58 1 4g 161 * 10u 2u5 33f 86m,58 1 4g 161 * 10u 86o 86m,58 1 161 * 10u 2u5 33f 86m,58 1 161 * 10u 86o 86m,29 1 *;;;57 1 jp * 32z 8k3 8k4 8k5,t 1 * 10n qb,t 1 * 10n,6 1 *;;;;;49 1 8ay 8b0 10u *,49 1 8ay 10u *;;;p 1 * 87q,20 1 8fu 8b5 * 10u 7xv 8fv,20 1 8fu * 10u 7xv 8fv,20 1 8fu 8b5 * 7xv 8fv,20 1 8fu * 7xv 8fv,20 1 8fu 8b5 * 10u 7xv,20 1 8fu * 10u 7xv,20 1 8fu 8b5 * 7xv,20 1 8fu * 7xv;;1g 1 *;2h 1 161 2pk 10n * 151 8h9 8ha,2h 1 161 2pk 10n * 8h9 8ha;;49 1 8ay 10n * 10u r1,49 1 8ay 10n * 10u 10n,49 1 8ay 10n * 10u 2i6,49 1 8ay 10n * 10u 2gk,49 1 8ay 10n * 10u 2tm,49 1 8ay 10n * 8az,o 1 31j 8o4 1m *,o 1 31j 8o4 10n *;e 1 2gw 2du -2 10u 161 -2 8lo -2 8lm sr *,e 1 2gw 2du -2 10u 10n 2fi -2 8lo -2 8lm sr *,e 1 8lp -2 10u 161 -2 8lo -2 8lm sr *,e 1 8lp -2 10u 10n 2fi -2 8lo -2 8lm sr *,e 1 2gw 2du -2 -2 8lo -2 8lm sr *,e 1 8lp -2 -2 8lo -2 8lm sr *;;18 1 *;44 1 * 2du 10u 161 7zu -2 7zv,44 1 * 2du 7zu -2 7zv,18 1 *,19 1 h4 * 2zb b5,39 1 *;1n 1 *;;;3u 1 *;3c 1 *,49 1 8ay 10n * 10u r1,49 1 8ay 10n * 10u 10n,49 1 8ay 10n * 10u 2i6,49 1 8ay 10n * 10u 2gk,49 1 8ay 10n * 10u 2tm,49 1 8ay 10n * 8az,4z 1 8jc 10n 8jd qc 2tp 10u 88j 8je * 30f,4z 1 8jc 10n 8jd qc 8jg 88j 8je * 30f,4z 1 8jc 8jh qc 2tp 10u 88j 8je * 30f,4z 1 8jc 8jh qc 8jg 88j 8je * 30f,4z 1 8jc qc 2tp 10u 88j 8je * 30f,4z 1 8jc qc 8jg 88j 8je * 30f,4z 1 8jc 10n 8jd 2tp 10u 88j 8je * 30f,4z 1 8jc 10n 8jd 8jg 88j 8je * 30f,4z 1 8jc 8jh 2tp 10u 88j 8je * 30f,4z 1 8jc 8jh 8jg 88j 8je * 30f,4z 1 8jc 2tp 10u 88j 8je * 30f,4z 1 8jc 8jg 88j 8je * 30f,4z 1 8jc 10n 8jd qc 2tp 10u 8je * 30f,4z 1 8jc 10n 8jd qc 8jg 8je * 30f,4z 1 8jc 8jh qc 2tp 10u 8je * 30f,4z 1 8jc 8jh qc 8jg 8je * 30f,4z 1 8jc qc 2tp 10u 8je * 30f,4z 1 8jc qc 8jg 8je * 30f,4z 1 8jc 10n 8jd 2tp 10u 8je * 30f,4z 1 8jc 10n 8jd 8jg 8je * 30f,4z 1 8jc 8jh 2tp 10u 8je * 30f,4z 1 8jc 8jh 8jg 8je * 30f,4z 1 8jc 2tp 10u 8je * 30f,4z 1 8jc 8jg 8je * 30f,4z 1 8jc 10n 8jd qc 2tp 10u 88j * 30f,4z 1 8jc 10n 8jd qc 8jg 88j * 30f,4z 1 8jc 8jh qc 2tp 10u 88j * 30f,4z 1 8jc 8jh qc 8jg 88j * 30f,4z 1 8jc qc 2tp 10u 88j * 30f,4z 1 8jc qc 8jg 88j * 30f,4z 1 8jc 10n 8jd 2tp 10u 88j * 30f,4z 1 8jc 10n 8jd 8jg 88j * 30f,4z 1 8jc 8jh 2tp 10u 88j * 30f,4z 1 8jc 8jh 8jg 88j * 30f,4z 1 8jc 2tp 10u 88j * 30f,4z 1 8jc 8jg 88j * 30f,4z 1 8jc 10n 8jd qc 2tp 10u * 30f,4z 1 8jc 10n 8jd qc 8jg * 30f,4z 1 8jc 8jh qc 2tp 10u * 30f,4z 1 8jc 8jh qc 8jg * 30f,4z 1 8jc qc 2tp 10u * 30f,4z 1 8jc qc 8jg * 30f,4z 1 8jc 10n 8jd 2tp 10u * 30f,4z 1 8jc 10n 8jd 8jg * 30f,4z 1 8jc 8jh 2tp 10u * 30f,4z 1 8jc 8jh 8jg * 30f,4z 1 8jc 2tp 10u * 30f,4z 1 8jc 8jg * 30f;3m 1 *;;5h 1 *;5a 1 80w * 31u;2s 1 * qj 10n 8gm qj,2s 1 * 10n 8gm qj,2s 1 * qj 8gm qj,2s 1 * 8gm qj,2s 1 * qj 10n 8gm,2s 1 * 10n 8gm,2s 1 * qj 8gm,2s 1 * 8gm;;28 1 *,3b 1 8ix 8iy 36t *,3b 1 8ix 36t *,3b 1 * -4 2z6 2pk,3b 1 * -4 2z7;0 1 *;5h 1 *,37 1 *,3m 1 *;40 1 7zn -2 1 *,3j 1 * 8ej;39 1 *;4y 1 *;18 1 *,1q 1 *,3f 1 89m 10n * 89n,2t 1 * 2t6 8ai 2nw,39 1 *,3j 1 * ib 10u,3j 1 * 8eo,3j 1 * qb 1,3j 1 2wf qb *,3j 1 * 2x6,46 1 2c2 *,3l 1 *,5i 1 *,3h 1 8md 8me * uo 2gp,3h 1 8md 8me * 2ug 2yc,3h 1 8md 8me * 8mf,3h 1 8md * uo 2gp,3h 1 8md * 2ug 2yc,3h 1 8md * 8mf,3h 1 8md 8me * 2yc,3h 1 8md * 2yc;18 1 *,39 1 *;3h 1 * 2mh;5h 1 *,46 1 *,37 1 *;;;;;46 1 *;;1y 1 p * 82y,3f 1 0 * 2gy 89r 7yj 89s,3f 1 0 * 89r 7yj 89s,2c 1 8ff -2 0 * -2 8fg,2c 1 2c8 2ie 88j 0 *,2c 1 pj qb 88j 0 *,2c 1 8fi 88j 0 *,2c 1 2c8 2ie 0 *,2c 1 pj qb 0 *,2c 1 8fi 0 *,2c 1 0 * 8fj 367 161,2c 1 0 * 8fj 36t,1w 1 8nw 1m 0 * 8nx,1w 1 8nw 0 * 8nx;;;40 1 7zb -2 gf -2 36f *,40 1 7zj * 7y4,3u 1 36f *,3u 1 2yi *,57 1 2e9 151 6u -2 36f * -2 8jv,57 1 2e9 8jx -2 36f * -2 8jv;;;5g 1 *;58 1 2mi 862 *,1p 1 qj 88j 2fy *,5b 1 * 2fd;z 1 *;z 1 *;z 1 *,4c 1 *;;1e 1 * 12j;z 1 *;3y 1 *;47 1 84l 36t * 51 2t9,47 1 84l 36t * 2yw q5,47 1 84l 36t * 36c 0 2o0,47 1 84l 36t * 36c 0 j1,47 1 84l 36t * jp 10n 2su 0 2o0,47 1 84l 36t * 84m;;;4x 1 8cb 8cc b5 qj r1 *;;17 1 *,22 1 * 10u 85l 161 32z 85m 85n,22 1 * 10u 85l 161 85m 85n,22 1 * 10u 85l 161 32z 85n,22 1 * 10u 85l 161 85n;;q 1 r2 qb *;4z 1 8jc 10n 8jd qc 2tp 10u 88j 8je 2jo qc *,4z 1 8jc 10n 8jd qc 8jg 88j 8je 2jo qc *,4z 1 8jc 8jh qc 2tp 10u 88j 8je 2jo qc *,4z 1 8jc 8jh qc 8jg 88j 8je 2jo qc *,4z 1 8jc qc 2tp 10u 88j 8je 2jo qc *,4z 1 8jc qc 8jg 88j 8je 2jo qc *,4z 1 8jc 10n 8jd 2tp 10u 88j 8je 2jo qc *,4z 1 8jc 10n 8jd 8jg 88j 8je 2jo qc *,4z 1 8jc 8jh 2tp 10u 88j 8je 2jo qc *,4z 1 8jc 8jh 8jg 88j 8je 2jo qc *,4z 1 8jc 2tp 10u 88j 8je 2jo qc *,4z 1 8jc 8jg 88j 8je 2jo qc *,4z 1 8jc 10n 8jd qc 2tp 10u 8je 2jo qc *,4z 1 8jc 10n 8jd qc 8jg 8je 2jo qc *,4z 1 8jc 8jh qc 2tp 10u 8je 2jo qc *,4z 1 8jc 8jh qc 8jg 8je 2jo qc *,4z 1 8jc qc 2tp 10u 8je 2jo qc *,4z 1 8jc qc 8jg 8je 2jo qc *,4z 1 8jc 10n 8jd 2tp 10u 8je 2jo qc *,4z 1 8jc 10n 8jd 8jg 8je 2jo qc *,4z 1 8jc 8jh 2tp 10u 8je 2jo qc *,4z 1 8jc 8jh 8jg 8je 2jo qc *,4z 1 8jc 2tp 10u 8je 2jo qc *,4z 1 8jc 8jg 8je 2jo qc *,4z 1 8jc 10n 8jd qc 2tp 10u 88j 2jo qc *,4z 1 8jc 10n 8jd qc 8jg 88j 2jo qc *,4z 1 8jc 8jh qc 2tp 10u 88j 2jo qc *,4z 1 8jc 8jh qc 8jg 88j 2jo qc *,4z 1 8jc qc 2tp 10u 88j 2jo qc *,4z 1 8jc qc 8jg 88j 2jo qc *,4z 1 8jc 10n 8jd 2tp 10u 88j 2jo qc *,4z 1 8jc 10n 8jd 8jg 88j 2jo qc *,4z 1 8jc 8jh 2tp 10u 88j 2jo qc *,4z 1 8jc 8jh 8jg 88j 2jo qc *,4z 1 8jc 2tp 10u 88j 2jo qc *,4z 1 8jc 8jg 88j 2jo qc *,4z 1 8jc 10n 8jd qc 2tp 10u 2jo qc *,4z 1 8jc 10n 8jd qc 8jg 2jo qc *,4z 1 8jc 8jh qc 2tp 10u 2jo qc *,4z 1 8jc 8jh qc 8jg 2jo qc *,4z 1 8jc qc 2tp 10u 2jo qc *,4z 1 8jc qc 8jg 2jo qc *,4z 1 8jc 10n 8jd 2tp 10u 2jo qc *,4z 1 8jc 10n 8jd 8jg 2jo qc *,4z 1 8jc 8jh 2tp 10u 2jo qc *,4z 1 8jc 8jh 8jg 2jo qc *,4z 1 8jc 2tp 10u 2jo qc *,4z 1 8jc 8jg 2jo qc *;f 1 * 813;;;;4c 1 * qb,4c 1 *;;;;;;1g 1 *,3s 1 * 2wy;52 1 *;1u 1 * 2fn,49 1 * 8b3,4x 1 * 88y,4o 1 * 8f6;;;;2b 1 *;;r 1 * 10n,49 1 * 8b1 8b2 8b3,49 1 * 8b2 8b3,49 1 * 8b1 8b3,49 1 * 8b3;5 1 * 10u 800 801,5 1 * 10u 801;5h 1 * 82e;;;;1q 1 *,5i 1 *;;3u 1 *,2a 1 2zw *,2a 1 2nu *;;;4x 1 8bl 8bm * 2tb,4x 1 8bl * 2tb;f 1 * 815,3m 1 * 2eq;22 1 36t * 2re;18 1 *;;f 1 2ku *;2b 1 *;;28 1 * qb 2o7,4c 1 *,4c 1 * qb 82f;5h 1 2i9 *;r 1 * 161;4w 1 * r2 8g5 8g6,4w 1 * r2 8g6;3m 1 *;6 1 *;2z 1 *;;p 1 2cu 87l * 6o 2k1,p 1 2cu 87l * 6o 32x,p 1 2cu 87l * 6o 2g7,p 1 2cu 87l * 13w 2k1,p 1 2cu 87l * 13w 32x,p 1 2cu 87l * 13w 2g7,p 1 2cu 87l * jp 336 2g7,p 1 2cu 87l * 2ed;;;;45 1 *;;1g 1 *;;;;46 1 u8 *;;2v 1 * 32y;;3y 1 *,8 1 ib 10u *;1v 1 * 8h1;q 1 2ni 7z3 -4 *;;;3j 1 * qb 8ex,3w 1 8oe 1m *,3w 1 8oe *;18 1 *,3z 1 89a l7 *,3z 1 89a 4g *,3z 1 89a 161 *,r 1 * 1m,39 1 *,2h 1 * 2gk 2s5,57 1 4k 317 4k -8 2e8 *,57 1 4k 317 4k -8 l7 *,57 1 8jz -8 2e8 *,57 1 8jz -8 l7 *,8 1 ib 10u 5k *,8 1 2ni 10u 5k *,8 1 2sm 10u 5k *,8 1 2sg 5k *;;52 1 *;58 1 * 161 6o 86a 2tb 86b 86c,58 1 * 6o 86a 2tb 86b 86c,58 1 * 161 86a 2tb 86b 86c,58 1 * 86a 2tb 86b 86c,58 1 * 161 6o 86a 86b 86c,58 1 * 6o 86a 86b 86c,58 1 * 161 86a 86b 86c,58 1 * 86a 86b 86c;3s 1 tz * 8nl;2l 1 83u 2zf * 83v 83w 83x,2l 1 83u * 83v 83w 83x,2l 1 83u 2zf * 83w 83x,2l 1 83u * 83w 83x,58 1 j7 3j *,2a 1 * 2w4,42 1 *,41 1 * 8d9 8dh 8di;m 1 *;;4c 1 *;43 1 *;;2v 1 * 2mi;5h 1 *;2i 1 q4 *,40 1 * 7zd,40 1 7ze -2 *,44 1 *,3j 1 8ek q0 *,3j 1 q0 *;;;3u 1 *;2r 1 *,3m 1 *,3w 1 *;44 1 7zs -2 * qj 2d9,44 1 7zs -2 * 7zt;1f 1 7y3 *;1v 1 *;8 1 10u * 800 8nj;;1g 1 *;8 1 334 * 2ta,8 1 * 2ta;;5i 1 *;1q 1 *;1p 1 *;;18 1 *,46 1 *;2h 1 * 8h1,2h 1 * 36t;;49 1 *;;;;;4k 1 * 367;5g 1 * 7xm;;5g 1 3y *,5g 1 * gf,3j 1 * 10u -2 8e5 8e6 8e7,3j 1 * 10u -2 8e5 8e7;3j 1 * 10u -2 8e5 8e6 8e7,3j 1 * 10u -2 8e5 8e7,3j 1 * 10u -2 8e9 12m 2ta 1,3j 1 * 10u -2 8e9 2ta 1,3j 1 * 10u -2 8e9 12m 1,3j 1 * 10u -2 8e9 1;;47 1 84o 10n 2su 84p 84q 10u *,47 1 84o 2su 84p 84q 10u *,47 1 84o 10n 84p 84q 10u *,47 1 84o 84p 84q 10u *;49 1 *;49 1 *;28 1 * 2fn,3m 1 *;;19 1 * 2oi;42 1 2o5 * 87v;;;;;;3w 1 35z 161 *;;;;;4c 1 * 10u 36f,47 1 84l 10u 12m * q5,47 1 84l 10u nx * q5,47 1 84l 10u 336 * q5,47 1 84l 84n * q5,47 1 84l * q5;19 1 pv *;;;;;;4z 1 8jc 10n 8jd qc 2tp 10u 88j 8je * 2r4,4z 1 8jc 10n 8jd qc 8jg 88j 8je * 2r4,4z 1 8jc 8jh qc 2tp 10u 88j 8je * 2r4,4z 1 8jc 8jh qc 8jg 88j 8je * 2r4,4z 1 8jc qc 2tp 10u 88j 8je * 2r4,4z 1 8jc qc 8jg 88j 8je * 2r4,4z 1 8jc 10n 8jd 2tp 10u 88j 8je * 2r4,4z 1 8jc 10n 8jd 8jg 88j 8je * 2r4,4z 1 8jc 8jh 2tp 10u 88j 8je * 2r4,4z 1 8jc 8jh 8jg 88j 8je * 2r4,4z 1 8jc 2tp 10u 88j 8je * 2r4,4z 1 8jc 8jg 88j 8je * 2r4,4z 1 8jc 10n 8jd qc 2tp 10u 8je * 2r4,4z 1 8jc 10n 8jd qc 8jg 8je * 2r4,4z 1 8jc 8jh qc 2tp 10u 8je * 2r4,4z 1 8jc 8jh qc 8jg 8je * 2r4,4z 1 8jc qc 2tp 10u 8je * 2r4,4z 1 8jc qc 8jg 8je * 2r4,4z 1 8jc 10n 8jd 2tp 10u 8je * 2r4,4z 1 8jc 10n 8jd 8jg 8je * 2r4,4z 1 8jc 8jh 2tp 10u 8je * 2r4,4z 1 8jc 8jh 8jg 8je * 2r4,4z 1 8jc 2tp 10u 8je * 2r4,4z 1 8jc 8jg 8je * 2r4,4z 1 8jc 10n 8jd qc 2tp 10u 88j * 2r4,4z 1 8jc 10n 8jd qc 8jg 88j * 2r4,4z 1 8jc 8jh qc 2tp 10u 88j * 2r4,4z 1 8jc 8jh qc 8jg 88j * 2r4,4z 1 8jc qc 2tp 10u 88j * 2r4,4z 1 8jc qc 8jg 88j * 2r4,4z 1 8jc 10n 8jd 2tp 10u 88j * 2r4,4z 1 8jc 10n 8jd 8jg 88j * 2r4,4z 1 8jc 8jh 2tp 10u 88j * 2r4,4z 1 8jc 8jh 8jg 88j * 2r4,4z 1 8jc 2tp 10u 88j * 2r4,4z 1 8jc 8jg 88j * 2r4,4z 1 8jc 10n 8jd qc 2tp 10u * 2r4,4z 1 8jc 10n 8jd qc 8jg * 2r4,4z 1 8jc 8jh qc 2tp 10u * 2r4,4z 1 8jc 8jh qc 8jg * 2r4,4z 1 8jc qc 2tp 10u * 2r4,4z 1 8jc qc 8jg * 2r4,4z 1 8jc 10n 8jd 2tp 10u * 2r4,4z 1 8jc 10n 8jd 8jg * 2r4,4z 1 8jc 8jh 2tp 10u * 2r4,4z 1 8jc 8jh 8jg * 2r4,4z 1 8jc 2tp 10u * 2r4,4z 1 8jc 8jg * 2r4;;45 1 *;;3b 1 36t jb 2fn 364 5k jp *,3b 1 36t jb 2fn 2sg 5k jp *,3b 1 36t jb 2fn 8iv jp *,3b 1 36t 2o7 2fn 364 5k jp *,3b 1 36t 2o7 2fn 2sg 5k jp *,3b 1 36t 2o7 2fn 8iv jp *,3b 1 36t 8iw 364 5k jp *,3b 1 36t 8iw 2sg 5k jp *,3b 1 36t 8iw 8iv jp *;5g 1 * 33g;18 1 *,19 1 * 306 2i8,39 1 *,46 1 *,37 1 *,4t 1 * 2ie;;13 1 * b5;;4t 1 *;;;2i 1 q4 1m *,2i 1 pv *,2i 1 * 2mc;z 1 *;;f 1 *;;45 1 * 30b;45 1 *;4x 1 32i *;;;;;;4f 1 * 2gp,47 1 84o 10n 2su 84p 84q 10u *,47 1 84o 2su 84p 84q 10u *,47 1 84o 10n 84p 84q 10u *,47 1 84o 84p 84q 10u *;;;22 1 161 85f 2e8 tz * 85g,22 1 161 85f tz * 85g;4j 1 *;;3y 1 * 87u,r 1 * 161,r 1 151 *,r 1 364 *,1v 1 * 8b5 2nr,4e 1 * 7xv 8io 8ip,4e 1 * 7xv 8ip;r 1 * 10u 161,r 1 364 5k *;;;;;;39 1 *,5i 1 *;;;;;4n 1 * 336 8d4 10u 8d5,4n 1 * 336 8d4 8d6,4n 1 * 8d4 10u 8d5,4n 1 * 8d4 8d6,3w 1 *;;4z 1 v7 * 8b5,4z 1 * 8b5;3c 1 *;4j 1 *,6 1 8nu * gf;;22 1 * 3n 161;17 1 *;;;t 1 8ek 8lg 36t *;5h 1 2t9 161 2ni *,58 1 161 * 12j 86z 870,4p 1 * 12j -2 8hz -2 8i0,59 1 * 12j 8l4;2m 1 * 4b,2m 1 qj *,2m 1 13w *;;19 1 * 88y 88z;;;;;;5b 1 *;;;;;4f 1 * 2zt 81z,4f 1 * 2zt;;2z 1 *;;;5g 1 * 7xj;;57 1 4k * 4k -8 8jy,8 1 4k * 4k -8 8na;;;3y 1 *;;;;;5g 1 * 2z6;4r 1 *;;;5h 1 2t9 161 *,o 1 * 8o4 8o5;q 1 pl * 2ni 10u 7yr 7ys,q 1 pl * 4g 10u 7yr 7ys,q 1 pl * 2sm 10u 7yr 7ys,q 1 pl * 7yt 7yr 7ys,q 1 pl * 7yr 7ys,2e 1 * 80o,4s 1 * 80o;;;f 1 *,3m 1 *;;;58 1 4g 161 * 2te 10u 2u5 33f 2u5 33f 86m,58 1 4g 161 * 2te 10u 2u5 33f 86n 86m,58 1 4g 161 * 2te 10u 86o 2u5 33f 86m,58 1 4g 161 * 2te 10u 86o 86n 86m,58 1 4g 161 * 2dq gf 2u5 33f 2u5 33f 86m,58 1 4g 161 * 2dq gf 2u5 33f 86n 86m,58 1 4g 161 * 2dq gf 86o 2u5 33f 86m,58 1 4g 161 * 2dq gf 86o 86n 86m,58 1 161 * 2te 10u 2u5 33f 2u5 33f 86m,58 1 161 * 2te 10u 2u5 33f 86n 86m,58 1 161 * 2te 10u 86o 2u5 33f 86m,58 1 161 * 2te 10u 86o 86n 86m,58 1 161 * 2dq gf 2u5 33f 2u5 33f 86m,58 1 161 * 2dq gf 2u5 33f 86n 86m,58 1 161 * 2dq gf 86o 2u5 33f 86m,58 1 161 * 2dq gf 86o 86n 86m,58 1 4g 161 * 2te 10u 2u5 33f 86m,58 1 4g 161 * 2te 10u 86o 86m,58 1 4g 161 * 2dq gf 2u5 33f 86m,58 1 4g 161 * 2dq gf 86o 86m,58 1 161 * 2te 10u 2u5 33f 86m,58 1 161 * 2te 10u 86o 86m,58 1 161 * 2dq gf 2u5 33f 86m,58 1 161 * 2dq gf 86o 86m,58 1 * 86q gf 86r 86s,58 1 * 86q gf 86s,8 1 7yg * 8nh;46 1 *;4j 1 *;;4j 1 *;;5h 1 *,3m 1 *;f 1 *;;;;;5h 1 * 82c;;;;46 1 *,1g 1 *;1b 1 7yg *;46 1 *,37 1 *;45 1 2wp *;45 1 *;1h 1 *;;5g 1 *,2r 1 *;;;;;;t 1 * 2mi 161;;;4x 1 8br 0 * qj 36t,4x 1 8br 0 * 2mi 2nw,4x 1 8br 0 * qj r1,4x 1 8br 0 * 8bt,4x 1 8br * qj 36t,4x 1 8br * 2mi 2nw,4x 1 8br * qj r1,4x 1 8br * 8bt,4x 1 y4 qb 0 *,4x 1 y4 qb *,4x 1 305 qb *;42 1 *;;45 1 *;;5b 1 *;5g 1 * 32k,58 1 6u j7 * 161 2s9;3m 1 *,3w 1 *;;;;4k 1 * 12m 81a;;;;1r 1 8o6 qb * 8o7;;;57 1 * 8ko 2ta;;58 1 86j -4 * l7 -4 2mi -4 86i;;;;;n 1 80k 2sg 5k 80l * r1,n 1 80k 10u 5k 80l * r1,n 1 80k 7yg 80l * r1,n 1 80k 80l * r1,4t 1 * 8mb;3u 1 *;;4j 1 *;40 1 ql * 7zf,4f 1 ql * 824,58 1 86d j7 86e 1m 86f qb 36t *,58 1 86d j7 86e 86f qb 36t *,4q 1 ql * 8ia;;;4k 1 * 367,e 1 2gw 2du -2 10u 161 -2 * 367 -2 8lm sr 30w,e 1 2gw 2du -2 10u 161 -2 * 367 -2 8lm sr 2tv,e 1 2gw 2du -2 10u 161 -2 * 367 -2 8lm 8ln,e 1 2gw 2du -2 10u 10n 2fi -2 * 367 -2 8lm sr 30w,e 1 2gw 2du -2 10u 10n 2fi -2 * 367 -2 8lm sr 2tv,e 1 2gw 2du -2 10u 10n 2fi -2 * 367 -2 8lm 8ln,e 1 8lp -2 10u 161 -2 * 367 -2 8lm sr 30w,e 1 8lp -2 10u 161 -2 * 367 -2 8lm sr 2tv,e 1 8lp -2 10u 161 -2 * 367 -2 8lm 8ln,e 1 8lp -2 10u 10n 2fi -2 * 367 -2 8lm sr 30w,e 1 8lp -2 10u 10n 2fi -2 * 367 -2 8lm sr 2tv,e 1 8lp -2 10u 10n 2fi -2 * 367 -2 8lm 8ln,e 1 2gw 2du -2 -2 * 367 -2 8lm sr 30w,e 1 2gw 2du -2 -2 * 367 -2 8lm sr 2tv,e 1 2gw 2du -2 -2 * 367 -2 8lm 8ln,e 1 8lp -2 -2 * 367 -2 8lm sr 30w,e 1 8lp -2 -2 * 367 -2 8lm sr 2tv,e 1 8lp -2 -2 * 367 -2 8lm 8ln;;;;52 1 *,4r 1 *;;;3u 1 *,2e 1 * 80p,4s 1 * 80p;;;;;1q 1 *,1q 1 365 *,2t 1 8af * 2ce,2b 1 *,5i 1 *,2s 1 2td *;59 1 * qb;;3u 1 *,56 1 * 7y2;3m 1 *,3w 1 *;;;;5g 1 d4 q4 *;f 1 *,3m 1 *,3w 1 *;;;;;45 1 *;5g 1 *;5g 1 *;3d 1 * 36t 2si;3u 1 *,4s 1 * lq;;f 1 *;2i 1 *,26 1 *;19 1 * 88u,19 1 * 2oi;4x 1 * 8c0;2i 1 *;;5 1 *;;5h 1 * 829;;;;;0 1 * 8hl,h 1 * 2si 8j7 8j8 8i6,h 1 * 2si 8j7 8i6;0 1 *;;;28 1 * jb,4c 1 2ni 1m *;;;4c 1 r6 *;5a 1 * 151;;4c 1 *;4c 1 *;;;5g 1 *;5c 1 * 82u,5b 1 *;;45 1 32o *;;;3u 1 *,2b 1 *;;f 1 *,3m 1 *;1u 1 *;18 1 *,39 1 *,46 1 *,37 1 *;1y 1 836 l7 * gf 837,1y 1 836 * gf 837;1b 1 *;1b 1 *;2q 1 10u 10n * 161 4g,2q 1 10u 10n * 8n4;;1n 1 *;5g 1 *;5g 1 * 30m;5b 1 *;;13 1 889 *;f 1 *;13 1 *;;4k 1 4k * 4k;;;g 1 * 2dz;;5h 1 * 161 82a;4x 1 32m * 161;g 1 * 2dz,4x 1 32m jp * 161,e 1 * 8lw h4 8lx,e 1 * 8lw 8lx;19 1 2jr * 161,19 1 2jr *;;;5i 1 *;;;39 1 *,4w 1 * 8g5 8g6,4w 1 * 8g6;;;;;2i 1 * 10n fz,2i 1 * 7x8,2x 1 * 3y 845,2x 1 * 845,2x 1 367 qt * 846,47 1 84l 10u 12m * 2ig,47 1 84l 10u nx * 2ig,47 1 84l 10u 336 * 2ig,47 1 84l 10u 336 2rq * 2ig,47 1 84l 10u 336 2k1 * 2ig,47 1 84l 36t 2v5 * 2ig,47 1 84l 84n * 2ig,47 1 84l * 2ig,2w 1 2nu *,2w 1 31j 2yw 2ds * 85b,2w 1 31j * 85b,2w 1 85c 161 * 85d,22 1 2nu *;2v 1 *;;;;;;58 1 * 161 2qi 10u 86g -2 1,58 1 * 2qi 10u 2t5 161 874 2u5 33f,58 1 * 2qi 10u 2t5 161 874 875,58 1 * 2qi 10u 2t5 161 2u5 33f,58 1 * 2qi 10u 2t5 161 875;;;;;;;;;;5g 1 2wg *,n 1 80k 2sg 5k 80l *,n 1 80k 10u 5k 80l *,n 1 80k 7yg 80l *,n 1 80k 80l *;;2m 1 *;3h 1 *;;;;5b 1 *;4x 2 x8 * 1m c4 -2 8wn,4x 2 x8 * 8wo -2 8wn,4x 2 * 3y7 1m c4 -2 8wn,4x 2 * 3y7 8wo -2 8wn,l 2 *;;4f 2 3bi av *,1s 2 *;;4c 2 *;5h 2 3ox *;;;1l 2 37v av lv * -2 8wa,1l 2 3pq lv * -2 8wa;4v 2 *;1h 2 *,4u 2 *,15 2 *;;;;3j 2 x8 *;;;;;46 2 *,5h 2 *;f 2 *,l 2 *,3v 2 *;;;;;3x 2 8zb av *;r 2 *,36 2 * 92k,51 2 * b7 lw 3le,51 2 * b7 3b4 3y7,51 2 lv * b7 lw 3le,51 2 lv * 3le,51 2 949 -4 * -4 94a;;3x 2 3do av *,1s 2 *,3v 2 *;;;2t 2 * b7 3wb c4 3o2;;11 2 jj x8 * b7 1,11 2 jj x8 * 1;;l 2 *;;4k 2 * ut;;;2r 2 *;;;;l 2 *;;;58 2 lf n1 * -4 8tu -4 8tv,3x 2 3d6 av *;;;;;1k 2 * 8zs 3mh;3v 2 3y0 av *,3v 2 *;19 2 * 8uz,19 2 1na -2 * e3 3ko,19 2 1na -2 * 8v0,1q 2 *,4w 2 22j lv *;2i 2 sf 12b *,2i 2 3tt *,2i 2 sf av *,2i 2 3ye *,19 2 sf av *;3x 2 * 8zg;;5h 2 38i lv *,5h 2 38i 3y6 *,5h 2 1m lv *,1k 2 1m lv *;1x 2 *;;;1b 2 1m lw 3ax b7 lv *;3u 2 *,l 2 *,3v 2 *;5f 2 *;;;;l 2 *,3v 2 *;;;2v 2 *,2v 2 e3 * 76,1f 2 * 3rz;4d 2 3nl 3x9 * j4,47 2 3cr 3n9 -2 * j4,47 2 8sn -2 * j4;;;;l 2 *;1f 2 3ro *;4c 2 * b7 3wo;;32 2 3uz 922 pz av *;5 2 1m lv *,5 2 sc *,5 2 av *,4u 2 *,5d 2 * zy;;2i 2 * ut,5 2 * 8qc -2 8qd,2e 2 * 8qv 8qw,4d 2 * up jj pc 3ut 3wv 3vm,47 2 * 7e 3us,47 2 * 8sz;;;4x 2 * e3 3ko;;58 2 3n9 * 128 8tw 3pq 3y7;3u 2 *,l 2 *,3v 2 *;g 2 3c5 *,g 2 3ai *,4f 2 8rt -2 3ai *,4f 2 8ru 3ai *,25 2 92c *,25 2 92d -2 3gb *,25 2 92d -2 3c5 *;3d 2 3n8 *,3 2 8z5 e3 *,25 2 92c b7 8z3 *,25 2 8z3 *;;;5h 2 *;2y 2 *;f 2 *;4k 2 3n9 39i *;;;3u 2 *;2r 2 *;;;;;l 2 *;;37 2 *;;1k 2 * b7 0 8zu;5f 2 *;46 2 *,5d 2 *;;4m 2 * b7 3pm;;l 2 *,3v 2 *;3x 2 * b7 lw 3pm;21 2 *;5h 2 *;;5h 2 * 3t9,1f 2 3w8 m7 * 8ok 8s8,1f 2 3aw * 8ok 8s8,5k 2 3nq de *;3u 2 *,1f 2 3w9 m7 * 8ok 8s8,1f 2 3w9 * 8ok 8s8,1f 2 391 * 8sc,1s 2 *;4x 2 * av 3fd;4f 2 8rt -2 * 39w,4f 2 8rt -2 * b7 3df,4f 2 * 39w,2k 2 * b7 3o2,3v 2 *;3v 2 *,1x 2 *;3i 2 e3 *;21 2 *,21 2 * b7,3v 2 *;l 2 *;1h 2 *,3l 2 *,4u 2 *,15 2 *;;;3f 2 0 3pq * sc 3xv;;l 2 *;;;;13 2 * 3k2,19 2 1x1 * 3k2,3f 2 0 3pq 3aq b7 *,3f 2 0 3pq 3aq zy *,3f 2 0 b7 *,3f 2 0 zy *,4x 2 1 3pq * 8wy,41 2 8xv 8xw * 8xx,3n 2 * 3k2;1b 2 8p1 e3 *,1b 2 1m lw * b7 3n8,1b 2 3qg e3 * sc 8p9 8pa,1b 2 3qg e3 * sc 8p9,q 2 1m 3y6 *,q 2 3qg e3 * sc 8pf 8pg,q 2 3qg e3 * sc 8pg,40 2 8ps -4 1m 3y6 *,3j 2 8pz 1m lw *,1i 2 8yh 1m 8z3 *;;;l 2 *;;u 2 *,3i 2 sc * 1m lv 3nr b7 93c,3i 2 sc * 1m lv 3nr 93c,v 2 94c -4 94d *;58 2 * 3y7 8tt -2 8ts,58 2 11u * 8tt -2 8ts,58 2 3y7 * 8tt -2 8ts;1p 2 b7 * 8u7,24 2 b7 * 3y7,d 2 * 8u7;4q 2 1du 919 0 *,5d 2 *;;;;;;21 2 *,3v 2 *;19 2 6p fa *;;z 2 *;46 2 *,5h 2 *,3z 2 8vi b7 q3 *,3z 2 8vi c4 *,21 2 *;;;x 2 *,4q 2 * yn;;46 2 *,3c 2 *,3v 2 *,1x 2 *;;27 2 93h de *,27 2 93h b7 q3 *;;;f 2 *;;1x 2 *;;;3f 2 0 3pq 3aq b7 *,3f 2 0 b7 *,3f 2 * b7 0 8w2 3aw 8w3,3f 2 * 8w2 3aw 8w3,3f 2 * b7 0 8w2 8w3,3f 2 * 8w2 8w3,55 2 3dr b7 93x *,55 2 3mg 93y *;;;;;19 2 3ti * 3r9;;4k 2 *;;4k 2 *;;30 2 8ry -2 *,3d 2 * 3vw,34 2 8vq * 8vr,34 2 8vq *,34 2 zy 3y6 *,34 2 * 8vs,3 2 8z1 * e3 39l,3 2 8z1 * 8z2,3 2 8z1 *,27 2 m3 * av 128 93m,27 2 m3 * 93n 93m;3x 2 37x *;3x 2 * zy 3w5,3x 2 * zy 3g9,3x 2 * av 3fy,3x 2 * av 374,3x 2 * av 37q,3x 2 * av 38v,3x 2 * av 37n,3x 2 * 8z9,3x 2 8zb de *;28 2 3ow b7 *;1z 2 *;f 2 *;;5k 2 lf *;4k 2 *;;1s 2 *;2r 2 *;f 2 *;;4f 2 3iw b7 *;5g 2 * b7 3u1;1z 2 *;;4u 2 *,15 2 *;4k 2 * de 3f9,41 2 * 3y6 3qt 3ga,41 2 * 3y6 3ga;15 2 3fa *;;;4k 2 3f1 *;11 2 fa 3kw *,11 2 3kw *;3u 2 *,5h 2 12b 3hs m3 *,2w 2 * 8t6 8t7,2w 2 * 3y7 3tm 8t8,2w 2 * 8t9 8t8,1s 2 *,3v 2 *;4u 2 *,15 2 * 91p -2 91q;2r 2 * c4,3v 2 *;;22 2 3qo *;1s 2 *;;;;m 2 1m * b7 8rj;f 2 *,4u 2 *,5d 2 *;3i 2 sc *;3v 2 *;p 2 8u8 sc *;;4u 2 *,11 2 *,11 2 * 91b;11 2 *;;4l 2 * -4 1;;;;52 2 *;12 2 * 17b;4f 2 *;47 2 * m7 0 8so 8sp;;4x 2 * b7 3nb,4x 2 * 8wx;;;;;;;;;47 2 54 * b7 3at 3dk;47 2 3k7 1m *;5g 2 3w9 *,22 2 * av 3fq fa 8tl,22 2 * fa 8tl,22 2 * av 3fq 8tl,22 2 * 8tl;4c 2 *;4k 2 3n9 *;4c 2 *;2e 2 3o0 b7 *,4s 2 3o0 b7 *;56 2 *;;4u 2 3mb b7 *,21 2 54 *,16 2 92z b7 * -2 1;47 2 * 3y7;;r 2 *,1z 2 *;4u 2 *;2j 2 * 3y6 8ux,1p 2 * 8uy;;;4d 2 * 3p5,4d 2 * 3av;m 2 3eh *,m 2 3eh fc *;3e 2 90t -2 7q *;;;m 2 c4 * 3d3,m 2 m7 * 3h0;17 2 *;17 2 *;17 2 *;;;2x 2 8sg *;;;;;4d 2 0 3p5 * 3uc;4c 2 *,3k 2 90c * de 3bi;27 2 93e -2 93f * -2 93g,27 2 93e 3f7 m3 3ue 1m *,27 2 93e 3f7 yz 3c5 1m *,27 2 93e 3f7 3y6 3c5 1m *,27 2 93e 3f7 3kh 3c5 1m *,27 2 93e 3f7 yz 3iu 1m *,27 2 93e 3f7 3y6 3iu 1m *,27 2 93e m3 3ue 1m *,27 2 93e yz 3c5 1m *,27 2 93e 3y6 3c5 1m *,27 2 93e 3kh 3c5 1m *,27 2 93e yz 3iu 1m *,27 2 93e 3y6 3iu 1m *;1p 2 1m *;;;;;3x 2 3cu *;3u 2 *,m 2 1m 3d3 de *,28 2 8rn *;17 2 *;17 2 *;;1p 2 1m *,2t 2 8we b7 3o2 1m *,24 2 1m *,4a 2 37x b7 3bk 1m *,51 2 37s b7 3y6 *;f 2 *,1q 2 *;46 2 *,5h 2 *;;;3u 2 *,1s 2 *,l 2 *,3v 2 *;15 2 * b7 3f9;;;;3y 2 *;3y 2 *;;3y 2 *;;;1x 2 *;f 2 *,11 2 x8 * 1m,21 2 *;11 2 x8 * 1m;;5h 2 38i lv *,5h 2 3l3 b7 lv *,5h 2 1m lv *,1f 2 * 397,2w 2 * 3tt -2 8t4,22 2 3y6 * 1m fd 8ti,22 2 3y6 * fa 8ti,2a 2 *,1s 2 *,3v 2 3y0 av *;;2y 2 7e p7 fa sf 128 *,2y 2 sf 128 *;;1b 2 1m lw 3ax b7 lv *;21 2 3b2 q0 *;;3u 2 *,l 2 *,3v 2 *;;;41 2 8xz 8y0 8y1 av * fh;3e 2 90w b7 lv *;3u 2 *,4c 2 1m lv *,4c 2 3l3 b7 lv *,2w 2 * 8oj 8t3,2a 2 *,1s 2 *,3v 2 *;;3i 2 3uz *;;;4k 2 *,4k 2 * oq,1z 2 *;1x 2 *;r 2 3y7 3u7 *,r 2 3u7 *,1z 2 *;r 2 *;;;;3i 2 e3 *;1k 2 lv 3jw b7 lv *;;;;49 2 * av 3gv,4o 2 8y9 *;4x 2 39g 11 *;55 2 93q 1m lv *;;;;;2v 2 *;3x 2 * av 3gf;42 2 *;;;1z 2 *;;4a 2 37x av * 1m 3f4;2x 2 3tt *,2x 2 * q0 8sj;3x 2 3kv c4 *;;l 2 * b7 3al;;;;3i 2 54 *;46 2 *,5d 2 *;;47 2 * 3y1,3z 2 qj 108 * 128 3xv;21 2 *;17 2 jj *,1i 2 jj *;5g 2 * 8ov;17 2 jj *,4k 2 jj nx *,47 2 * b7 3r7 -2 8sr -2 8ss,1i 2 jj *,1i 2 *,1v 2 jj nx *;;22 2 * 8td;;;;;;;41 2 *;;;;2t 2 37x *;19 2 3kj *,19 2 3j8 *;;40 2 3w3 *;;3k 2 12b * 907 90f 90g;3x 2 3c7 b7 lw *,3x 2 * 3qy;1q 2 *;;;;3u 2 *,l 2 *,2y 2 3dq *,3v 2 *;4k 2 3p4 1m *;46 2 *,2e 2 * 8qy,5a 2 * 8qy,5h 2 *,37 2 *;;1b 2 1m q3 *,1b 2 3tt *,q 2 1m 14o *,1h 2 *,40 2 * 8pi -2 8pj,40 2 8ps -4 1m 14o *,56 2 * -2 8y5,4u 2 *;;39 2 *;;40 2 8pn b7 *,1y 2 * 8or 8s5,1y 2 3n9 3y7 * -2 8s7,1y 2 3n9 * -2 8s7,15 2 3e7 b7 *;5g 2 3mb e3 *,1z 2 *;;;;5h 2 * b7 lw,5h 2 * 8rx,3x 2 8za b7 *;;4x 2 39g zy *;46 2 *,37 2 *;2g 2 *,1b 2 *;4x 2 * 8xf;l 2 *,3v 2 *;5g 2 *;3u 2 *;47 2 3cr 3n9 -2 3dj m7 0 *,47 2 8sn -2 3dj m7 0 *,47 2 3dj m7 0 *,13 2 sc *,3o 2 sc *,3o 2 b7 lv *,3o 2 lv *,5d 2 b7 lv *;;4u 2 *;;3o 2 *;1b 2 3ar * 8p5;3u 2 *;;;;;5c 2 * sc 3xp,5c 2 * 3xp,5c 2 3xz *;4f 2 * b7 39l,4f 2 * 39k,4f 2 * fc -2 ow b7 3oi;28 2 8rl av *,g 2 8rp 8rq -2 * 39k,g 2 3sa av * 39k,5c 2 3xk av * sc 3xp;3x 2 *;3x 2 *;;3v 2 *;1f 2 3fo * 3i6,2w 2 3fo * 3tt -2 8t4;;3v 2 *;4k 2 *;;;;;;;;;;;40 2 8pn av *,3u 2 *,l 2 *,15 2 3fa av *,3v 2 *;;47 2 * 3y7 -2 c4 3lc,47 2 * 3y7 -2 3w9 b7 3va,47 2 * 3y7 -2 b7 3w9 3x3,47 2 * 3y7 -2 3tt 3vm,47 2 * 3y7 -2 3dj m7 0 3ik,47 2 * 3y7 -2 3uz 0 3ik,47 2 * 3y7 -2 392 j4,47 2 * 3y7 -2 8sm;;;3i 2 3xv *;;;44 2 8r8 * 8r9 8ra 8rb 8rc,44 2 8r8 * 8r9 8rb 8rc;;2t 2 * 3hn;3x 2 3y4 *;;;2b 2 *;;;2v 2 *;4f 2 pz b7 * 3hi;;;;2j 2 8us 8up 8ut 8so 8uu *,2j 2 8us 8ut 8so 8uu *,2j 2 8us 8up 8so 8uu *,2j 2 8us 8so 8uu *,2j 2 0 8ul *,13 2 sc *,19 2 8vc m3 *,3n 2 sc *,3n 2 128 *;;;13 2 lw *,3n 2 lw *;f 2 3al *;19 2 1na * 1m -2 1;;;;5g 2 pc 3y7 * sf,1z 2 *;;3v 2 dh *;;3u 2 *,l 2 *;2k 2 *,36 2 39y 92j *;;;;;l 2 *,11 2 * 91c,3v 2 *;;;1p 2 e3 *;4x 2 * fc 1m c4 -2 8wn,4x 2 * fc 8wo -2 8wn;;4d 2 3p5 3wq *,4d 2 3p5 *;4w 2 22j e3 *,3i 2 e3 *;;;3v 2 *;;3i 2 1m lw *;l 2 *;;5d 2 *;3u 2 *,3v 2 *;;;2y 2 1m *;;;3i 2 sc *;;5f 2 *;;;47 2 3cr 3n9 -2 c4 *,47 2 8sn -2 c4 *;;1p 2 1m lw *,55 2 * 3lx;;;1u 2 * 8rf,3i 2 *;;;l 2 *,3v 2 *;3c 2 *,1x 2 *;41 2 * b7 3sw;;;;3u 2 *,l 2 *,21 2 3l3 b7 lw 3sh de *,21 2 1m lw 3sh de *,3v 2 *;;3u 2 3y0 *,3u 2 3gp *,l 2 3y0 *;;;5h 2 *;46 2 3wb *;;17 2 *;3y 2 *,48 2 92v oq e3 * 3qh;p 2 8u8 sc *;;;5g 2 3n9 3y7 * e3 3i7;4l 2 * b7 3d3 -4 1;;;;;;;;;3j 2 sc * 3mk;40 2 * 3uw;l 2 *;2i 2 1m *,55 2 * 93y 3pq 3aq;1k 2 8zp 8rq 8zq 0 *,1k 2 8zp 8rq 0 *,5d 2 sc *;;4m 2 * 3s9;;;;4u 2 *,4l 2 939 av 128 * b7 0 1,4l 2 939 av 128 * b7 1;3i 2 sc *;3j 2 *;4k 2 *;;f 2 *;28 2 37i b7 *,28 2 3gz b7 *;28 2 8rl * av 3ix,28 2 3ai *;2l 2 20b 3w9 *,2l 2 3tt 3ev b7 *,2l 2 8sf 1m 3w9 m7 *;;4x 2 3uu -2 *,52 2 3uu *;;;5d 2 *;;;;4d 2 * b7 3p5 3kq;;;;;;41 2 8xs b7 * 8xt;;2v 2 *;;z 2 *;50 2 54 *,g 2 * b7 3ai,4f 2 * b7 3ai,58 2 n1 1m 8u2 8rn *,58 2 8u3 8u2 8rn *,42 2 54 *;1x 2 *;;;;3x 2 3k3 *;4d 2 * 8sl;;2a 2 *;;3i 2 * 3mk;l 2 *;f 2 *,3g 2 1m lv * b7 lw 8zy b7 3yf,3g 2 1m lv * b7 lw 8zy 8zz,3g 2 1m lv * de 8zy b7 3yf,3g 2 1m lv * de 8zy 8zz,3g 2 1m lv * b7 lw 8zy,3g 2 1m lv * de 8zy;;1b 2 1m lw 3ax b7 lv *,3v 2 *;4c 2 *,31 2 * b7 3y6 94j,31 2 * b7 lw 94j,31 2 * b7 yz 94j,31 2 * de 94j;2i 2 p7 *;;;;1m 2 3tt m7 *;l 2 *;;3l 2 *,46 2 *,37 2 *;;5d 2 *;;3c 2 *,1x 2 *;5k 2 *;3x 2 *;;21 2 *;;;;5h 2 *,3d 2 39l *,3d 2 q3 39l *;5h 2 *,4u 2 *,15 2 * 91p -2 91q;4k 2 3h5 *;2w 2 3cu 3y7 * 8t8;4f 2 1u1 b7 *,47 2 * 7e 3du -2 8sr -2 8ss,47 2 * 7e 3du;28 2 8rm *,31 2 * e3 3nu,31 2 * 3nu;;;3j 2 *;;3i 2 sc *;;;2j 2 * 8rn 3vr 3kk;;;;;4c 2 * 5d,l 2 *,3v 2 *;;42 2 8ue de *;;;58 2 lf * 8u4 8u5;z 2 e3 *,3k 2 * de 3rr,3v 2 *;;;3u 2 *,4d 2 0 * 3t3,1s 2 *,3v 2 *;;2r 2 * av 3fb,3v 2 *;2k 2 *;2i 2 54 * 3vm,47 2 * ut 0 3p5;;7 2 b7 8z3 *;5f 2 * 3s6;3v 2 *;3v 2 *;3v 2 *;;;3f 2 8w8 3xj m3 *,3f 2 8w8 54 *,12 2 * 8xj;4x 2 39g *;4c 2 *;4c 2 3gk e3 *,4c 2 *;1s 2 *,3v 2 *,4m 2 lw *;;1f 2 3w8 m7 * 8ok 8s8;;11 2 * 1;5d 2 *;;;;5 2 54 *,5 2 *;;;;5h 2 * 3k2,4d 2 * 38n,4d 2 * 38n 3pz 3ua;;4v 2 *;4v 2 *;58 2 3qz lf * 128 tb b7 3y6 3vr,58 2 3qz lf * 128 tb 3ma,58 2 3qz lf * 8tx b7 3y6 3vr,58 2 3qz lf * 8tx 3ma,4v 2 *;;4k 2 *;3i 2 3ai *;;2b 2 *;;;3j 2 * b7 3o2;;17 2 *;;17 2 *;;;4u 2 *;2w 2 sf b7 * b7 3u3,2w 2 8sg * b7 3u3;;4v 2 *;4s 2 8y8 b7 *,4s 2 8y8 *,1x 2 *;3x 2 3gp *,l 2 3ai *;22 2 * fa 3xa,22 2 * 1m fd 3xa,58 2 8rn * n1 1m,58 2 8rn * 8u6;;f 2 *,3g 2 1m lw 8zy de *,3g 2 1m lv 3nr b7 lw 8zy de *,3g 2 1m lv 3nr de 8zy de *,3g 2 54 pz b7 lw 8zy de *,3g 2 54 pz de 8zy de *,3g 2 54 8zy de *;21 2 * av 3fo;58 2 3n9 3y7 * 128 8tw 3pq 3y7;34 2 8vq * 3c5 8vr,34 2 8vq * 3c5,7 2 90m * 90n 3qt,7 2 90m 90n *,7 2 90m * 90n,7 2 1m 8rn pz *,3i 2 3lb *;;2r 2 *;;;;58 2 * lf 8u4 8u5;41 2 3xi *;;;5g 2 yb * 128,4d 2 * 3p5,2j 2 * 8uv sc 3k2;p 2 3sr 1m 7f * 7q 3ed,p 2 3sr 1m 7f * 3vb sc,p 2 3sr 1m 7f * sc,p 2 3sr 58 * 7q 3ed,p 2 3sr 58 * 3vb sc,p 2 3sr 58 * sc;5g 2 *;;47 2 3dj m7 0 8so 3tt *,47 2 8sq 0 8so 3tt *,47 2 3tt * -2 8sr -2 8ss;19 2 1x1 *;;;;;;5g 2 yb 3y7 *,y 2 *;y 2 *;1s 2 *;r 2 *,y 2 *;52 2 *,3i 2 e3 *,3i 2 sc *;58 2 3b3 3y7 1m lw * -2 8ts,58 2 * 3y7 1m lw 3rj -2 8ts,58 2 * 3y7 8tt -2 8ts,58 2 11u 3b3 1m lw * -2 8ts,58 2 3y7 3b3 1m lw * -2 8ts;;y 2 *;2k 2 *;2t 2 37x b7 * 1m 3f4;2w 2 * zy 3ui 3f9,2w 2 * zy 3f9,2a 2 *,42 2 *,42 2 8ue de *,42 2 8ue b7 *,3g 2 1m lw 8zy de *,3g 2 1m lv 3nr b7 lw 8zy de *,3g 2 1m lv 3nr de 8zy de *,3g 2 54 pz b7 lw 8zy de *,3g 2 54 pz de 8zy de *,3g 2 54 8zy de *;5g 2 yb 128 *,42 2 *;m 2 * 3xm,m 2 * fc 3xm,m 2 *;3j 2 * b7 8q3;1h 2 *,15 2 *;;;;4a 2 37x b7 *;4a 2 37x *,4a 2 *;;;;;l 2 *,3v 2 *;3j 2 8pz 1m *;;;;2b 2 *;41 2 3lm *;;;1z 2 *;;44 2 *,3i 2 3ct *;;;1z 2 *;21 2 3l3 b7 lw * de 3xe,21 2 3l3 b7 lw * c4 3nw,21 2 3l3 b7 lw * de 39j,21 2 1m lw * de 3xe,21 2 1m lw * c4 3nw,21 2 1m lw * de 39j,1z 2 *;;2w 2 391 *,2w 2 pc 3n9 * sf,2w 2 * sf,2w 2 3tt 3n9 *,2w 2 3tt *;1s 2 * 3y7;4b 2 *;;4k 2 *;;;55 2 *;4k 2 * 39e;;47 2 * 3x4;;;;40 2 8pn b7 *,11 2 915 * fc,3v 2 *;21 2 *;;3v 2 * 3b9;2l 2 8sf 1m 3w8 m7 *;42 2 8ue c4 *,42 2 * 3is;3f 2 * -4 8w7;;;;;;58 2 8rn 8to 8tp 1m fd -2 * lv 38x,58 2 8rn 8to 8tp 8tr -2 * lv 38x,58 2 8rn 8to 1m fd -2 * lv 38x,58 2 8rn 8to 8tr -2 * lv 38x;;39 2 *;39 2 *;2r 2 3e7 fc c4 *,2r 2 3e7 fc *;;;;19 2 * 8v4;19 2 * 8v3;;;;11 2 * 1m,11 2 * 1;;;4k 2 *;;39 2 *;;2i 2 * ut -4 8og -4 8oh,2i 2 * 7e 3o2,2i 2 * 8oo,3k 2 * 90a b7 90b,3k 2 * b7 90b,3k 2 * 90a 90b,3k 2 * 90b;2i 2 *;;;f 2 *;;;3v 2 *;4f 2 3nf b7 * 3uo,4f 2 * 3uo;f 2 *,28 2 3w5 b7 *;2w 2 sf b7 *,2w 2 8sg *,2a 2 *,1s 2 *;;3x 2 *;13 2 sc *,13 2 3aw *;44 2 3y7 * 8r1 -2 8r2 -2 8r3;;44 2 3y7 * 8r1 -2 8r2 -2 8r3;;3x 2 * 3ba;2i 2 8oj *;;;;2m 2 zy *,2m 2 13w *,2m 2 sc *;5h 2 38i lw *,21 2 38i lw *,21 2 38i *;2w 2 zy * 3f9,19 2 3vi *;47 2 * -2 8sr -2 8ss;;5b 2 *;1p 2 *,1x 2 *;3o 2 *;;;;1b 2 sc q3 *;47 2 54 3du b7 7e *;;;;4u 2 *;;;47 2 3cr 3n9 -2 * 0 3ik,47 2 8sn -2 * 0 3ik,32 2 * 922 399 pz,32 2 * 922 pz av 128 399;3v 2 *;3v 2 *,5f 2 *;1b 2 1m lw 3ax b7 lw *;;46 2 *;;;;58 2 lf * -4 8tu -4 8tv;;19 2 8vc b7 *;47 2 pz * -2 8sw -2 8sx,47 2 m3 pz *;4l 2 937 b7 3h5 * 1,4l 2 937 3h5 * 1;;l 2 * 3oq;;;l 2 *;4x 2 8ww b7 *,4x 2 * 3vb,4x 2 0 *;;2i 2 * ut -4 8og -4 sf,2i 2 * ut,3j 2 * ut -8 8pv;;47 2 3cr 3n9 -2 3tt *,47 2 8sn -2 3tt *;4u 2 *;;1p 2 *,5b 2 *,1x 2 *;1p 2 *;;m 2 * 3ap 7q,m 2 * 8rk;l 2 *,3v 2 *;;;3d 2 3pq *,l 2 *,3v 2 *;;;5d 2 *;;;;3i 2 e3 *;3v 2 *;1i 2 1m * b7;4c 2 *;;;5g 2 * 3ox 8ox,1f 2 * m3 3mi 8ok 8s8,47 2 3cr 3n9 -2 * b7 3va,47 2 8sn -2 * b7 3va,19 2 8vc * b7 3va,20 2 8yj 8yk * m3 8yl,20 2 8yj * m3 8yl;l 2 *;3u 2 *;3f 2 0 3pq 3aq sc *,3f 2 0 sc *;1u 2 *;;;2t 2 8we b7 *,2t 2 8we b7 * b7 3hu,2t 2 8we b7 * av 38k;;;;;;56 2 26y b7 *;;1y 2 * 38t,58 2 * 3pq 8u7,19 2 * 3h2;4c 2 3fa b7 *,4c 2 3xa 3pq *;;46 2 *;3x 2 * 3qx;5h 2 *,3x 2 * 3ia;;;;;3u 2 *,l 2 *,3v 2 *;42 2 *;;;;47 2 3cr 3n9 -2 b7 3w9 *,47 2 8sn -2 b7 3w9 *;47 2 * 21v;5h 2 *;;3x 2 39g b7 *;5d 2 *;;;;1s 2 *;;;;21 2 * de 39s;;;;5c 2 * 3xp,3v 2 *;3j 2 8pz 1m *,18 2 *,52 2 *,39 2 *;;21 2 *;17 2 *;5b 2 *;;48 2 * e3 92w,48 2 * 92w;;5g 2 *;;3j 2 * 8q4;12 2 3ml *;3u 2 *,l 2 *,3v 2 *;m 2 * 1m 3d3;;;;28 2 3ai *;2w 2 3tt xq *;3x 2 * b7 3uv;;3d 2 1m * pz,3d 2 e3 * pz;;3u 2 *,3v 2 *;2m 2 *;2m 2 *;3i 2 *;4n 2 8xk 8xl 8xm 393 b7 54 3mg 8xn b7 14o 385 *,4n 2 8xk 8xl 8xm 393 b7 54 3mg 8xn b7 10i 385 *,4n 2 8xk 8xl 8xm 393 b7 8xp 8xn b7 14o 385 *,4n 2 8xk 8xl 8xm 393 b7 8xp 8xn b7 10i 385 *,4n 2 8xk 8xl 8xm 8xq 54 3mg 8xn b7 14o 385 *,4n 2 8xk 8xl 8xm 8xq 54 3mg 8xn b7 10i 385 *,4n 2 8xk 8xl 8xm 8xq 8xp 8xn b7 14o 385 *,4n 2 8xk 8xl 8xm 8xq 8xp 8xn b7 10i 385 *,4n 2 8xk 8xm 393 b7 54 3mg 8xn b7 14o 385 *,4n 2 8xk 8xm 393 b7 54 3mg 8xn b7 10i 385 *,4n 2 8xk 8xm 393 b7 8xp 8xn b7 14o 385 *,4n 2 8xk 8xm 393 b7 8xp 8xn b7 10i 385 *,4n 2 8xk 8xm 8xq 54 3mg 8xn b7 14o 385 *,4n 2 8xk 8xm 8xq 54 3mg 8xn b7 10i 385 *,4n 2 8xk 8xm 8xq 8xp 8xn b7 14o 385 *,4n 2 8xk 8xm 8xq 8xp 8xn b7 10i 385 *,4n 2 8xk 8xl 393 b7 54 3mg 8xn b7 14o 385 *,4n 2 8xk 8xl 393 b7 54 3mg 8xn b7 10i 385 *,4n 2 8xk 8xl 393 b7 8xp 8xn b7 14o 385 *,4n 2 8xk 8xl 393 b7 8xp 8xn b7 10i 385 *,4n 2 8xk 8xl 8xq 54 3mg 8xn b7 14o 385 *,4n 2 8xk 8xl 8xq 54 3mg 8xn b7 10i 385 *,4n 2 8xk 8xl 8xq 8xp 8xn b7 14o 385 *,4n 2 8xk 8xl 8xq 8xp 8xn b7 10i 385 *,4n 2 8xk 393 b7 54 3mg 8xn b7 14o 385 *,4n 2 8xk 393 b7 54 3mg 8xn b7 10i 385 *,4n 2 8xk 393 b7 8xp 8xn b7 14o 385 *,4n 2 8xk 393 b7 8xp 8xn b7 10i 385 *,4n 2 8xk 8xq 54 3mg 8xn b7 14o 385 *,4n 2 8xk 8xq 54 3mg 8xn b7 10i 385 *,4n 2 8xk 8xq 8xp 8xn b7 14o 385 *,4n 2 8xk 8xq 8xp 8xn b7 10i 385 *,4n 2 8xk 8xl 8xm 393 b7 8xn b7 14o 385 *,4n 2 8xk 8xl 8xm 393 b7 8xn b7 10i 385 *,4n 2 8xk 8xl 8xm 8xq 8xn b7 14o 385 *,4n 2 8xk 8xl 8xm 8xq 8xn b7 10i 385 *,4n 2 8xk 8xm 393 b7 8xn b7 14o 385 *,4n 2 8xk 8xm 393 b7 8xn b7 10i 385 *,4n 2 8xk 8xm 8xq 8xn b7 14o 385 *,4n 2 8xk 8xm 8xq 8xn b7 10i 385 *,4n 2 8xk 8xl 393 b7 8xn b7 14o 385 *,4n 2 8xk 8xl 393 b7 8xn b7 10i 385 *,4n 2 8xk 8xl 8xq 8xn b7 14o 385 *,4n 2 8xk 8xl 8xq 8xn b7 10i 385 *,4n 2 8xk 393 b7 8xn b7 14o 385 *,4n 2 8xk 393 b7 8xn b7 10i 385 *,4n 2 8xk 8xq 8xn b7 14o 385 *,4n 2 8xk 8xq 8xn b7 10i 385 *,4n 2 8xk 8xl 8xm 393 b7 54 3mg 8xn 385 *,4n 2 8xk 8xl 8xm 393 b7 8xp 8xn 385 *,4n 2 8xk 8xl 8xm 8xq 54 3mg 8xn 385 *,4n 2 8xk 8xl 8xm 8xq 8xp 8xn 385 *,4n 2 8xk 8xm 393 b7 54 3mg 8xn 385 *,4n 2 8xk 8xm 393 b7 8xp 8xn 385 *,4n 2 8xk 8xm 8xq 54 3mg 8xn 385 *,4n 2 8xk 8xm 8xq 8xp 8xn 385 *,4n 2 8xk 8xl 393 b7 54 3mg 8xn 385 *,4n 2 8xk 8xl 393 b7 8xp 8xn 385 *,4n 2 8xk 8xl 8xq 54 3mg 8xn 385 *,4n 2 8xk 8xl 8xq 8xp 8xn 385 *,4n 2 8xk 393 b7 54 3mg 8xn 385 *,4n 2 8xk 393 b7 8xp 8xn 385 *,4n 2 8xk 8xq 54 3mg 8xn 385 *,4n 2 8xk 8xq 8xp 8xn 385 *,4n 2 8xk 8xl 8xm 393 b7 8xn 385 *,4n 2 8xk 8xl 8xm 8xq 8xn 385 *,4n 2 8xk 8xm 393 b7 8xn 385 *,4n 2 8xk 8xm 8xq 8xn 385 *,4n 2 8xk 8xl 393 b7 8xn 385 *,4n 2 8xk 8xl 8xq 8xn 385 *,4n 2 8xk 393 b7 8xn 385 *,4n 2 8xk 8xq 8xn 385 *;;;;5b 2 *;;;;3w 4 *;;y 4 *;5h 4 45n *;;t 4 *;;y 4 *;;;6 4 *;4k 4 *;59 4 *;40 4 *;40 4 *;;y 4 *;;;;;;;40 4 *;;;;;;;;;1 4 *,35 4 45q *;m 4 4qn e3 *,m 4 4qn e3 * 986,m 4 4qn * e3,t 4 ly -2 *;59 4 *;3u 4 *;m 4 4qn e3 *,m 4 *;;m 4 4qn e3 *;;t 4 *;;40 4 *;24 4 45q *;;;z 4 *;;;;;;;4y 4 *;4j 4 *;1p 4 qq *,45 4 qq * 4g6;2c 4 9fp * 137 989 9fq,2c 4 9fp * 137 9fq;;2t 4 * 4qn 425;;;2i 4 4ed *;;;;2r 4 *;47 4 * -2 99b -2 99c,57 4 * 9ji;59 4 *;4k 4 * o3,3y 4 *;45 4 *;;;2m 4 *;;59 4 *;3c 4 *;;;;1y 4 *;;;3s 4 *;3d 4 4f7 *,5k 4 4b 137 9h0 *;g 4 *;5k 4 *;g 4 *;5k 4 * 4b,h 4 9i8 -8 4dr *;1 4 *;1 4 *;g 4 *,1 4 *;g 4 *;;1q 4 *,5i 4 *;1b 4 4qn 4il 137 il *,1b 4 il * 95e 95f,1b 4 il * 95f,58 4 9b3 * 9b4 9b5;59 4 *;;;;3u 4 *;;40 4 *;40 4 *;;;;m 4 * 986;;;;;;40 4 *;40 4 *,59 4 *;;;58 4 * 120 -2 qq 4sn -2 9aa;;3y 4 *;2h 4 10h *,2h 4 9gw -4 10h *,2h 4 9gw -4 *;;3c 4 *,t 4 *,6 4 *;;3j 4 *;18 4 *,39 4 *,5i 4 *,8 4 9ks -8 * 4sj;;3s 4 *;1b 4 lg * 4ed,1b 4 lf * 4ed,5i 4 *;t 4 *;3j 4 * 96i,3j 4 q6 *,3l 4 *,1q 4 *,5i 4 *,57 4 94w 9je 9jf 108 -8 *,57 4 94w 9je 9jf -8 *,t 4 108 *;2t 4 *;3j 4 *;2t 4 * 4lz;46 4 *,37 4 *,2r 4 *;4f 4 *;;;;;;3j 4 * 137 425,f 4 * 137 485 46z,28 4 jb *,59 4 * 137 485 46z;46 4 *,5h 4 *;4c 4 jp il *,4c 4 * 137;4k 4 *;y 4 *;;;;1h 4 *;;;4d 4 * 14i;;;4k 4 *;;;5 4 * 0 96t,47 4 * b7 0 999 99a,47 4 * 0 999 99a,1t 4 62 9ac *,3h 4 * 9k5 9k6;;;;;;;;46 4 *,1g 4 *,1w 4 o3 0 *;1h 4 *,59 4 *;1h 4 *,40 4 *,59 4 *;;4c 4 * -2 ny;;;3c 4 *;;46 4 *;46 4 *;;;4f 4 *;1u 4 * 983;;;3u 4 *;;p 4 *;;u 4 *;u 4 *;4q 4 9hm 137 0 *;;5h 4 *;;4q 4 b7 *,3h 4 9k2 9k3 uo *,3h 4 9k2 uo *;1v 4 9ha 94w b7 * 9hb,1v 4 9ha b7 * 9hb;1 4 *;1 4 *;;f 4 *,3w 4 *;;;18 4 *,3f 4 0 9cu *,3f 4 0 *,3f 4 * 9cv 45v 9cw,3f 4 * 9cv 9cw,39 4 *;2r 4 *;;;1n 4 *;3u 4 *,1f 4 * 42x 0 12v;;4f 4 *;4f 4 *;;2r 4 *;12 4 *;12 4 *;;;19 4 9ca -2 * 9cb,14 4 * 9kp;;f 4 *,5h 4 *,3m 4 *;;;4k 4 *;53 4 *;53 4 *;1n 4 *;45 4 3y *;;4z 4 9ic -4 9id 9ie * 9if 9ig,4z 4 9ic -4 9id * 9if 9ig,4z 4 9ic -4 9id 9ie * 9if,4z 4 9ic -4 9id * 9if;17 4 *;e 4 9jy 0 4rc * 9jz;17 4 *;4f 4 *;12 4 * 9ek;;58 4 0 9aw 9ax t7 *;;3u 4 *;46 4 *,5h 4 *,4y 4 *;1q 4 *;2s 4 *;;;49 4 *;4k 4 *;;2s 4 *;2s 4 *;49 4 *;49 4 *;1v 4 * 1n 9he;3u 4 *;40 4 *;;;;47 4 * 40g;;19 4 * 4le;4d 4 15j * 4b9,59 4 * 4cs 495,e 4 97t 9it * 9ju,e 4 97t * 9ju;3d 4 * 4e2;;1g 4 *;;3c 4 *;13 4 * ax,3f 4 0 qq *,14 4 1 * ax;;;;42 4 *,2j 4 * 9bv t7 ax;;n 4 97a -4 97b dn *;;2x 4 * l7 4ed 991,2x 4 * 4ed 991;;3q 4 0 * t7 9im,14 4 0 * t7 ax,14 4 0 * 9kn;;3m 4 *;3m 4 *,3w 4 *;46 4 *,5i 4 *;3w 4 *;;;;2t 4 * 406;19 4 * 4qu;;40 4 *,59 4 *;z 4 *,z 4 * x8,4e 4 * x8 137 b7 9ht,4e 4 * 137 b7 9ht,4e 4 * x8 b7 9ht,4e 4 * b7 9ht,4e 4 * x8 137 9ht,4e 4 * 137 9ht,4e 4 * x8 9ht,4e 4 * 9ht;z 4 *;z 4 *;;;1y 4 15k * -2 98k;;3m 4 *;;;;;28 4 *;;0 4 *;;;;;;22 4 * 99p;;1y 4 98j -2 *,1r 4 * 4ir;47 4 * 1n -2 99d;;58 4 41s 120 -2 * -2 9aa,58 4 5q lf -2 * -2 9aa,58 4 5q lg -2 * -2 9aa,58 4 4so 120 -2 * -2 9aa,58 4 4sn lf -2 * -2 9aa;;;;1q 4 *,5i 4 *;2t 4 *;4c 4 *;2t 4 4d8 *;17 4 *;;;;;;;;;22 4 9a1 -2 b4 94w -2 *,22 4 9a1 -2 94w -2 *;;;4c 4 qq il *,4c 4 4m5 il *,2w 4 47i *,2a 4 *;;3j 4 *,8 4 9ks -8 * 4sj;;;;;;m 4 4e0 987 *;;;5h 4 *;;1q 4 *;;3c 4 *;;;;o 4 *;;2g 4 *,1b 4 *;;3c 4 *;;47 4 * lf,47 4 * 120;;58 4 * 4cc;4x 4 * 108 48s;53 4 *;;;4x 4 * 9dy;58 4 15k * dn 9ab 4qn 9ac;;;;;;59 4 *;3h 4 * 9k7,k 4 1 * 9kb;1v 4 *;;1b 4 il * 95e 95f,1b 4 il * 95f,3u 4 *;;;24 4 62 9ac 1n *,d 4 62 9ac 1n *;;3u 4 *;;3m 4 *,3w 4 *;f 4 *,3m 4 *;5c 4 4po *,5c 4 * 13w 4po,4p 4 * 9b8 4po;;28 4 *;28 4 *;28 4 *;3q 4 1 4qn * 9il,3q 4 4qn * 9il;5g 4 * cs,1r 4 qq *;5g 4 3d *;;4k 4 *;;5g 4 * 49e;e 4 9jy * 9jz;;4t 4 * qq 9k1 4cm,4t 4 *;;18 4 *;18 4 *;3w 4 *;0 4 *;4f 4 *,0 4 *;r 4 *;40 4 *,59 4 *;40 4 *;;40 4 *;3u 4 *,41 4 9f5 9f6 9f7 *;40 4 *;40 4 *;59 4 *,1o 4 * 9kg 0,o 4 * 9l4 0;40 4 *;4s 4 *,59 4 *;;40 4 *;58 4 qq * -2 989 9ad;;;4k 4 *;r 4 *;4f 4 *;;;;1y 4 *;2b 4 *;;28 4 jb *,1 4 * e3 1xf,h 4 * e3 1xf;4f 4 *;;f 4 *;;;q 4 b7 * 95w 95x -2 95y,q 4 b7 * 95w -2 95y,q 4 b7 * 95w 95x -2,q 4 b7 * 95w -2,1f 4 408 * 98r 98s,1f 4 45v * 98r 98s,1f 4 49c * 98r 98s,1f 4 45v * 98w 98x,1f 4 408 * 98w 98x;;;;;4j 4 *;;2w 4 * 48x 4ed;2a 4 *;;59 4 *;40 4 *;f 4 *,3m 4 *;46 4 *,5h 4 *,4y 4 *;;1t 4 f4 * qq,2h 4 *;q 4 m4 -8 *,q 4 965 -8 *,3j 4 m4 -2 *;;3y 4 *;;4z 4 97k * 48f;y 4 *;;;1e 4 *,t 4 *,6 4 *;4y 4 *;;;1b 4 95b 4f7 *,1b 4 qq * 137 b7,1h 4 *,t 4 * 9js,t 4 *;2g 4 *,1b 4 *;;4f 4 *;;;;;;58 4 * -2 989 9ad 4li;;3m 4 *,3w 4 *;4d 4 * 995;2f 4 * 9h3;;;3c 4 *;;;2i 4 4ed * b0;59 4 dh * 9jn;46 4 *,5h 4 *,3m 4 *,3w 4 *;f 4 *,3m 4 *;;;40 4 *;;28 4 *;;46 4 *,5a 4 97i *,37 4 *,5h 4 *;f 4 *,3m 4 *,3w 4 *;f 4 *;4s 4 *;;;57 4 qi qq b7 * 108 4b8;;;42 4 44t *;;1n 4 *;0 4 *;;46 4 *,37 4 *,18 4 *,39 4 *;5h 4 *;;;t 4 * dn 9jr;;59 4 * 495;46 4 *;1n 4 *;;;;;;;;2l 4 *;;2l 4 *;2l 4 *;3u 4 *;59 4 *;4a 4 * 9di 9dj,4a 4 4cl * 4nr 491,4a 4 4cl * 4lz;3u 4 * 4ax,59 4 * 4ax;4c 4 *;;;;4k 4 *;5g 4 * 94y,3y 4 *;;;;;58 4 * 4e2 l7 -4 9a8 -4 9a9;;3p 4 0 465 t7 *,3p 4 0 43l t7 *;;;;;1p 4 qq lf *;;;17 4 *;;;;41 4 * 4d1;;;;3d 4 qq 989 *;1v 4 * oa,1v 4 * qn;2l 4 408 *,2l 4 45v *,2l 4 4ew *,2l 4 4fa 4qn 408 *;;;52 4 * 4j9;3y 4 *;5g 4 *;;41 4 *;2v 4 *,1f 4 * 4s6 98v;2i 4 * 94n;;1r 4 4pv *;1r 4 9l5 *;2i 4 4ed *,4k 4 48o 151 *,4k 4 151 48o *,4k 4 *;;;;;59 4 *;g 4 * 137 12w 4il,42 4 cz *;53 4 *;53 4 *;;;5g 4 *;3b 4 9hy -8 * qn;;3u 4 4d9 *;;46 4 *;58 4 * -2 989 9ad,58 4 9aj 974 9ak * 9al,58 4 9aj 974 * 9al,58 4 4sn lf 9b2 * 4rh,58 4 4sn lf * 4rh,1p 4 *;;;;4x 4 *;8 4 9ks -8 * 4sj;1t 4 9gu -2 9gv jp *,1t 4 jp *;;;5g 4 jp * 4e2;;4y 4 *;2l 4 * 4qn 408 4bt,29 4 *;56 4 * 4p8;;29 4 *;5g 4 *;;3w 4 *;52 4 *,4r 4 *;3u 4 *;59 4 *;40 4 *;;;;;39 4 *;49 4 * 9de,2f 4 * 1rq;40 4 *,59 4 *;4k 4 *;;;;1b 4 4qn 4il 137 b7 *;4c 4 *;3m 4 *;2s 4 9gj -8 * 1n;;1q 4 *,5i 4 *;3j 4 *,t 4 *;;;5i 4 *,t 4 *;;1q 4 *,5i 4 *;4x 4 9dk -2 * x8;;3c 4 *;3c 4 *;3c 4 *,59 4 *,o 4 9l2 *;4a 4 *;4a 4 406 *;3c 4 *;3c 4 *;;;4a 4 *;1n 4 *;;;3d 4 *;4s 4 *,o 4 *;o 4 9l3 *,o 4 *;;;28 4 *;19 4 * 49n;;f 4 *,3m 4 *;1 4 *;1 4 *;1u 4 *;46 4 *;2b 4 *;;;;;;5g 4 *;4f 4 *,0 4 *,0 4 4ah e3 *;;1 4 *;;;40 4 *;3u 4 *,57 4 qb b7 * 46r;4x 4 9e9 405 qq qn *,4x 4 9e9 qq qn *;;;;4x 4 * 9dt;;;;;46 4 *,1g 4 *;;;;;;2c 4 0 * l7 4qn 9ac;;4s 4 *;4s 4 *;e 4 9jy b7 * 9jz,e 4 111 b7 * qi l7;59 4 *;4x 4 *;;22 4 * 99p;58 4 95i 48o -2 989 * 41j,58 4 95i -2 989 * 41j,1 4 *;;;45 4 *;;3y 4 *;;;4c 4 * qi 108 4rh;;58 4 ji 5q *,42 4 *;;3u 4 *;40 4 *;40 4 *;40 4 *;3u 4 *;46 4 *;;1b 4 4qn * 137 qn,50 4 qq 4f7 *,34 4 9cm *,1 4 *,1 4 * cs 94w 9h7,57 4 qq 9iz * 4kj,t 4 4qn *,t 4 jp *,t 4 qq 9iz * 9jt,8 4 9ks -8 * 4kj;g 4 *;g 4 *;g 4 *;;;;;40 4 *;;;;;3f 4 * 415 -2 9cq;;;;1 4 *;28 4 *,4c 4 * 5d;4f 4 *;;;45 4 *;46 4 *,37 4 *,18 4 *,39 4 *;52 4 9eg 94w lf * 1n,52 4 9eg lf * 1n;4k 4 * o3;;n 4 971 -2 1n 108 *;3m 4 *,3w 4 *;;45 4 *;q 4 4sb 4qn 108 *,q 4 * lf 4sb 4qn;p 4 * 9bb,p 4 99g -4 *;3y 4 *;;;3u 4 *,59 4 *;40 4 *;4x 4 * 9ec;2a 4 *;;40 4 *;;40 4 *;;;;;2m 4 13w *,2m 4 qq *,53 4 * 9i7;;;3w 4 *;;;1p 4 *;47 4 4rv f4 * 62;;1f 4 408 * 98r 98s;3u 4 *,1f 4 45v * 98w 98x,22 4 * 487;;;40 4 *;2a 4 *;;;;;3c 4 *;;46 4 *;;5h 4 p9 lf *;;59 4 *;2e 4 *,4s 4 *;3u 4 *,2e 4 *,4s 4 *,59 4 *;4r 4 *;40 4 *;3u 4 *,2e 4 *,4s 4 *,59 4 *;59 4 *;;;;;;;;;;;;r 4 *,5i 4 *;2r 4 * e3 4fn,2r 4 4fn e3 *,5i 4 *;f 4 4nb -2 *,f 4 *,59 4 *;f 4 *,3m 4 *;;58 4 * t0,3y 4 *,r 4 * 96r,24 4 * 9ac,24 4 151 * lf;;46 4 *;;;4x 4 0 * 9c3,4x 4 * 9ef 0,4x 4 * 9ef;;;45 4 *;;;;p 4 *;1p 4 *,1p 4 o3 lf *,1p 4 lf *,3c 4 *;;2i 4 *;t 4 *;44 4 97z 980 981 982 *,44 4 97z 981 982 *,1w 4 *;44 4 4by *,1w 4 *;44 4 *,e 4 * o3 0 435,1w 4 *;;e 4 b4 94w -2 *;19 4 * lf 4jy;3d 4 qi 108 *;3d 4 *,4p 4 *;5 4 137 *;1p 4 *,1p 4 137 * 124,24 4 *,d 4 62 9ac *;;;3u 4 *;;;;t 4 *;;;;0 4 *;57 4 9jj * 9jk;r 4 *;;46 4 *,37 4 *,1g 4 *;1g 4 *;;3c 4 *;4k 4 *;;4k 4 *;2r 4 *;2i 4 *;;53 4 *;3u 4 *;40 4 *;3f 4 0 9cu t7 *,3f 4 0 t7 *;1q 4 *;2t 4 *;;2t 4 46e *;;;;18 4 *,39 4 *;39 4 *;;2i 4 *;;2b 4 *;;;2h 4 *;;;42 4 *;;;3u 4 *,59 4 *;f 4 *;;;3o 4 *;3o 4 *;;;;46 4 *,1g 4 *;;;;;1p 4 * 491;;;;5g 4 4m7 4qn *;59 4 *;59 4 *;3m 4 *,3w 4 *;;;3u 4 *;56 4 *;28 4 *;3u 4 *;49 4 * 9dh;19 4 47b * 9c4,1r 4 * lf ny;39 4 *;53 4 4dh *,53 4 * 9i6,1r 4 *;3j 4 *;;3m 4 *,3w 4 *;;4k 4 *;1h 4 *,37 4 *,1w 4 *;46 4 *;40 4 *;;;2h 4 *;58 4 * 4en;f 4 * 4eq;4j 4 *;;;;;2v 4 *;;;56 4 *;;;;;3j 4 *;;;;;;;5g 4 * 4ek;47 4 * -2 99d;;1n 4 *;56 4 *;;40 4 *;;;3u 4 *;;40 4 *;;;;r 4 *;17 4 * 15k,17 4 *;;4x 4 9dk -2 * x8,4x 4 * x8 -2 9dm;5c 4 *,4p 4 *;;5c 4 *,4p 4 *;;45 4 4lf *;;;;;3u 4 *,59 4 *;40 4 *;3u 4 *;5h 4 *;4k 4 *,3y 4 *;;t 4 *;t 4 *;;50 4 qq b7 * 4il,4x 4 * 9ds;;;;5 4 *,t 4 *;4x 4 * 4dp;2i 4 *,5 4 * 96r -2 96s;5 4 qq *,t 4 qq *;m 4 *;4c 4 62 *;4j 4 *;1h 4 *;;5 4 *;;;2i 4 * 120,4d 4 * il 108 4bx l7,2c 4 0 9fr * 9ac,2c 4 0 l7 * 9ac,k 4 1 * -2 9ka;;;;2j 4 jp 989 * 4m4;;3m 4 *,3w 4 *;;4x 4 *;;;;;1h 4 *,3l 4 *,59 4 *;40 4 *;52 4 * -2 qq,52 4 * qq;;4f 4 *,0 4 *;;5g 4 * 49e;;;f 4 *;;;;;;;;19 4 * 9cc lf 9cd;4x 4 *,59 4 *;5h 4 45p *;1y 4 *;1b 4 4qn 4il 137 b7 *,1b 4 b7 * 95e 95f,1b 4 b7 * 95f,1b 4 95j b7 * 95k;59 4 *;59 4 *;;59 4 *;3u 4 *,4c 4 * 4eh;56 4 4s2 *;;;;5g 4 * 94v;;2m 4 *,4n 4 9el -4 0 * 9er;;;4j 4 *;;;;;;;;40 4 *,59 4 *;;;q 4 * 960,q 4 961 94w il *,q 4 961 94w *,2c 4 9fd 974 * -2 9fe,2c 4 9fd * -2 9fe,2c 4 8yf 9fl 94w *;;3c 4 *;;;1 4 *;1b 4 il * 95e 95f,1b 4 il * 95f;;1b 4 * 4qn qn;;59 4 *,o 4 *;5h 4 * 94w -2 98d;58 4 5q lf -2 qq * -2 9aa,58 4 5q lg -2 qq * -2 9aa,58 4 * lf -2 qq 4sn -2 9aa,58 4 * lf 9b2 4rh,58 4 * lf 4rh;58 4 * 120 -2 qq 4sn -2 9aa;2i 4 * -8 4ed,2i 4 * -8 47i,2i 4 *;2i 4 * 44t 425,2i 4 * 94r,1b 4 * 4bf,2x 4 * 990,2x 4 o3 qb * 992,19 4 * 4j5;;;;;4z 8 14l 28k 9zu -4 *,4z 8 28k 9zu -4 *;1f 8 5be 5ml *;;;;3w 8 *;z 8 *;4y 8 *;;;;;;5h 8 *;2s 8 5ar *;;;1 8 *;;;;;;;;;n 8 9nz 9o0 506 * 580,35 8 9nz 9qp 1j9 * 580;;;;;;4k 8 *;4d 8 * 54y q9,4d 8 * 51a;;;;;y 8 *;;4r 8 *;3u 8 *;0 8 *;0 8 *;;y 8 *;;56 8 *;;;;;;;;;;;4k 8 * yd ok,47 8 * yd yd 5fz 4yi 55x 5bg,47 8 * yd yd 5fz 4yi 4yf 0 5hh,47 8 * yd yd 5fz 4yi 9pm,47 8 * yd 5fz 4yi 55x 5bg,47 8 * yd 5fz 4yi 4yf 0 5hh,47 8 * yd 5fz 4yi 9pm,47 8 * yd yd 4yi 55x 5bg,47 8 * yd yd 4yi 4yf 0 5hh,47 8 * yd yd 4yi 9pm,47 8 * yd 4yi 55x 5bg,47 8 * yd 4yi 4yf 0 5hh,47 8 * yd 4yi 9pm,47 8 * yd yd 5fz 55x 5bg,47 8 * yd yd 5fz 4yf 0 5hh,47 8 * yd yd 5fz 9pm,47 8 * yd 5fz 55x 5bg,47 8 * yd 5fz 4yf 0 5hh,47 8 * yd 5fz 9pm,47 8 * yd yd 55x 5bg,47 8 * yd yd 4yf 0 5hh,47 8 * yd yd 9pm,47 8 * yd 55x 5bg,47 8 * yd 4yf 0 5hh,47 8 * yd 9pm;;45 8 *;1h 8 *;;1u 8 11 * 578;;19 8 * ok bb 55h,19 8 * 9t3 55h;1b 8 9m8 c3 *;;;4c 8 *;3u 8 *;59 8 *;4x 8 *,59 8 *;;;59 8 *;5h 8 51v *;59 8 *;3c 8 *;;;3u 8 *;28 8 *;2r 8 *;;4x 8 9uk 5bs *,4x 8 9uk *,4x 8 0 * 9ul,4x 8 * 0 9vc;;;52 8 *,4r 8 *;;z 8 *;40 8 *;;4y 8 *;;3u 8 *;4d 8 52g *;;;;18 8 *,39 8 *;;;49 8 9ua -2 ke *,2s 8 9xi -8 ke *;t 8 *;3u 8 *;;42 8 *;1l 8 569 5bp *;;;;;;;2a 8 *;;z 8 *,28 8 *;18 8 *,39 8 *,2r 8 *;;;2r 8 *;3s 8 a2n *;3s 8 *;3d 8 5jd *;g 8 *;4f 8 5bs *,5k 8 9qp * 4b,5k 8 * 4b,h 8 9zk -8 5bs *;5k 8 *;1 8 *;g 8 *,1 8 *;g 8 *;g 8 *;4w 8 * -2 9xe;41 8 * yd jh 506 5hs;3u 8 *;;40 8 *;;;47 8 * yd 5fz,47 8 * 4zq;3m 8 *,3w 8 *;;;40 8 *,59 8 *;5i 8 *,t 8 *;;t 8 *;4d 8 * 9pl,4d 8 5cw 5g6 *,4d 8 5cw *;2c 8 * yd gs 5fz -4 9tl -2 9we,2c 8 * yd 9wf -4 9tl -2 9we,2c 8 * yd -4 9tl -2 9we,2c 8 * yd gs 5fz -4 9tl -2,2c 8 * yd 9wf -4 9tl -2,2c 8 * yd -4 9tl -2;;m 8 * 5fl,m 8 14l * 5fl;m 8 *;4k 8 *;;;59 8 *,1o 8 * a20 0,o 8 * a2t 0;;44 8 * yd 5nl,18 8 *;;4k 8 *;;0 8 *;0 8 *;;q 8 9mq yd -2 *,q 8 9mq -2 *,q 8 9mr -8 *,3j 8 55d yd -4 *;4k 8 *;;;f 8 *;;4c 8 jk *,4c 8 *;;;;3c 8 *,t 8 *,6 8 *;1q 8 *,5i 8 *;;;;;2i 8 *,5 8 * 9nc -2 9nd,4d 8 * f5 16g 5gl;q 8 9mj cs * 5fm,q 8 9mj * 5fm,q 8 9mj cs *,q 8 9mj *,3u 8 *,1f 8 4tk * 9m0 9p4,1f 8 56u * 9m0 9p4,2w 8 9pv * 5bj,3y 8 *,t 8 9w0 * a12;;1f 8 4tk * 9m0 9p4;;40 8 *;2a 8 *;3u 8 *;2a 8 *;;46 8 *;;3l 8 *;;18 8 *,39 8 *;z 8 *;;45 8 *;45 8 *;;;;2q 8 * 1aa;17 8 *;;;;;59 8 *;46 8 *,e 8 a1j 0 *,1g 8 *;2r 8 *;4k 8 *;;3c 8 *;4c 8 * yd,49 8 * yd yd 16i 5d0;o 8 *;46 8 *;46 8 *;;5h 8 *;46 8 *;;;;;p 8 *;;;;1 8 *;2r 8 *;;1n 8 *;;57 8 * a0g a0h -2 a0i,8 8 * a2j -2 a2k a2l;;;2h 8 9yf * -2 50d;;;;3d 8 56 * 5ax;53 8 *;2i 8 f5 xv *;1n 8 *;45 8 3y *;56 8 *;;;;59 8 *;42 8 * 5bl,42 8 * 59k,1v 8 9yj 9yk * 12h,1v 8 9yj * 12h;;12 8 * 2as;;3u 8 *;;47 8 * 4uh;;;;;;3d 8 * 5ax;;3u 8 *;;19 8 * 4v8,52 8 58t 9vg * 56,52 8 58t * 56;;t 8 *;2h 8 9yf 56 4zk -2 *,2h 8 9yf 56 jh -2 *;;2b 8 *;;3j 8 *,52 8 *;t 8 *;6 8 *;18 8 *;1y 8 *;;2b 8 *;r 8 *;;40 8 *;4k 8 *,r 8 *;4r 8 *;4k 8 *;4s 8 *,59 8 *;59 8 *;;5h 8 5ar 9on *;1y 8 *;2a 8 *;o 8 * a2s 0;4s 8 *;;r 8 *,2r 8 * 12a 4w5,4y 8 *,5i 8 *;;3m 8 *;;;;;;;y 8 *,1t 8 9y3 *,1t 8 5b5 -2 9y4 -2 *;49 8 *;;57 8 5bg 0 -2 16g *;;;;;22 8 * 56k 9qa;;44 8 * yd 5nl,18 8 *,r 8 * yd;;;;;;;30 8 9or -2 16g *;;2i 8 * 9lc,57 8 14n a0c * a0d,59 8 * 5a6,e 8 a17 a18 * a19,e 8 a17 * a19,4t 8 14k * a1l;e 8 * a1k,1w 8 *;1w 8 *;44 8 *;;t 8 *,6 8 *;t 8 *;;2f 8 * 9xo;49 8 pk *;;14 8 0 * 9sl 104,3p 8 0 * a2o a2p,3p 8 0 * a2p;;;56 8 *;3w 8 *;56 8 *;5g 8 * 9lh;;58 8 * 5bl;5h 8 *;;;;;1n 8 * 59b,4j 8 *;;;19 8 * 535;;2t 8 *;;;58 8 9ru * 9rv;3u 8 *;;;50 8 56 b3 * 580;;46 8 *;z 8 *;z 8 *,4e 8 * 14l bc 9z5,4e 8 * 9z6 9z5;;4d 8 q9 5bg 0 * 5cw,4d 8 9pj 0 * 5cw;;;;4x 8 *;f 8 *;2j 8 jp 9mo *;q 8 14l 56k *,4x 8 *,t 8 *;;;1o 8 gs 56u * bc a1y,1o 8 u8 * bc a1y;;4k 8 * yd,3y 8 *;4c 8 * 5d;;;;;;1y 8 15m * -2 9ou;1y 8 9ot -2 *,1y 8 p 5dr *,1r 8 * 5ed;3m 8 *;;;;;1h 8 *,3l 8 *;2g 8 *,1b 8 *;28 8 *;;;;;;46 8 *,37 8 *,18 8 *,39 8 *;46 8 *,5h 8 *;37 8 *;;2c 8 9wd * 9w2;;t 8 *;1q 8 *,5i 8 *;1q 8 *;2t 8 *;;;;;;;;3c 8 *;;;1 8 *;58 8 9rg * 9rh;;;m 8 5az 9ok *;4c 8 4x4 *,2a 8 *;;;3u 8 *;;18 8 *;;39 8 *;;;1 8 *;;22 8 55w * 9q8;59 8 *,o 8 *;;;;;52 8 *;;5i 8 *;17 8 * yd;;58 8 * 1s9;;;53 8 *;4x 8 * 55s;1p 8 *,1p 8 53k *,1p 8 3j *,1p 8 ok bb *,19 8 9t4 ok bb *,19 8 9t4 9t5 *;3c 8 *;;;;1p 8 14l 16g *,24 8 16g *,d 8 9u7 9n7 16g *;;;;1p 8 *,24 8 *;58 8 j9 * -4 9qu -4 9qv;;;29 8 9z2 -4 *;4x 8 * 9uw;;;58 8 * l9 -4 9qu -4 9qv,58 8 * l9 9rx 9rw,58 8 * 9rx 9rw,3h 8 * a1r,k 8 1 * a1v;1v 8 *;;3j 8 *;3j 8 *;m 8 5le 12a *;4k 8 *;;;;;;1p 8 *;;3u 8 *;28 8 *;;5c 8 5kt *;5c 8 * t7 5kt;5g 8 *;28 8 *;4p 8 *;;;;47 8 5a1 yd 5fz yd 5fz 4yi * 14l 0 5hh,47 8 5a1 yd 5fz yd 5fz 4yi * 0,47 8 4uh yd yd 5fz 4yi * 14l 0 5hh,47 8 4uh yd yd 5fz 4yi * 0,47 8 9pn yd 5fz 4yi * 14l 0 5hh,47 8 9pn yd 5fz 4yi * 0,47 8 5a1 yd 5fz 5fz 4yi * 14l 0 5hh,47 8 5a1 yd 5fz 5fz 4yi * 0,47 8 4uh yd 5fz 4yi * 14l 0 5hh,47 8 4uh yd 5fz 4yi * 0,47 8 9pn 5fz 4yi * 14l 0 5hh,47 8 9pn 5fz 4yi * 0,47 8 5a1 yd 5fz yd 4yi * 14l 0 5hh,47 8 5a1 yd 5fz yd 4yi * 0,47 8 4uh yd yd 4yi * 14l 0 5hh,47 8 4uh yd yd 4yi * 0,47 8 9pn yd 4yi * 14l 0 5hh,47 8 9pn yd 4yi * 0,47 8 5a1 yd 5fz 4yi * 14l 0 5hh,47 8 5a1 yd 5fz 4yi * 0,47 8 4uh yd 4yi * 14l 0 5hh,47 8 4uh yd 4yi * 0,47 8 9pn 4yi * 14l 0 5hh,47 8 9pn 4yi * 0,47 8 5a1 yd 5fz yd 5fz * 14l 0 5hh,47 8 5a1 yd 5fz yd 5fz * 0,47 8 4uh yd yd 5fz * 14l 0 5hh,47 8 4uh yd yd 5fz * 0,47 8 9pn yd 5fz * 14l 0 5hh,47 8 9pn yd 5fz * 0,47 8 5a1 yd 5fz 5fz * 14l 0 5hh,47 8 5a1 yd 5fz 5fz * 0,47 8 4uh yd 5fz * 14l 0 5hh,47 8 4uh yd 5fz * 0,47 8 9pn 5fz * 14l 0 5hh,47 8 9pn 5fz * 0,47 8 5a1 yd 5fz yd * 14l 0 5hh,47 8 5a1 yd 5fz yd * 0,47 8 4uh yd yd * 14l 0 5hh,47 8 4uh yd yd * 0,47 8 9pn yd * 14l 0 5hh,47 8 9pn yd * 0,47 8 5a1 yd 5fz * 14l 0 5hh,47 8 5a1 yd 5fz * 0,47 8 4uh yd * 14l 0 5hh,47 8 4uh yd * 0,47 8 9pn * 14l 0 5hh,47 8 9pn * 0,47 8 * 14l 0 5hh 9po;;58 8 jk * -2 56 9qp 9r1,58 8 jk * -2 9qp 9r1;p 8 * t7 4z3;;53 8 *;;5g 8 * c3,13 8 * 104,1r 8 3m *;5g 8 5mc yd *;3j 8 * 5mx;;1y 8 *;5g 8 *;56 8 *;;2b 8 *;f 8 *,3m 8 *,3w 8 *;;;;;28 8 jb *,2h 8 9y9 9nw 9wv 9ya dk *,2h 8 9y9 9wv 9ya dk *,1 8 * 12a tf,0 8 * 12a tf,h 8 * 12a tf;4f 8 *;4j 8 *;4j 8 *;4y 8 *,t 8 *,6 8 *;2h 8 * 1uu;1h 8 *,40 8 *,3l 8 *,3m 8 * 287,3m 8 5j0 *,3w 8 5j0 *;2i 8 * 9le;2v 8 *;2w 8 9q0 * 9q1;;;f 8 *,3m 8 *;4c 8 * 5d;;;;;;;;y 8 *;24 8 * 16g 9n7;f 8 *;;1 8 *;3y 8 *;;50 8 56 9n9 *,1 8 *,1 8 * b3 9nw 9yi;g 8 *;g 8 *;g 8 *;g 8 *;;g 8 *;0 8 *;z 8 *;1b 8 56 5jd *,q 8 56 506 *,q 8 9mc *,1h 8 *,40 8 9my -4 56 506 *;2g 8 *,1b 8 *;2g 8 *,1b 8 *;t 8 * a15,t 8 *;;;4f 8 *;4f 8 *;;12 8 *,12 8 * 5lu;2r 8 *;46 8 *,5h 8 *,4y 8 *;1q 8 *;35 8 506 *;46 8 *,5h 8 *;5h 8 *,4y 8 *;;4z 8 5jd * 568;;;4k 8 * yd,52 8 * -2 56,52 8 * yd,52 8 * 9vg 56,52 8 * 56,29 8 * yd,29 8 * cw,4j 8 *;;1n 8 *;;;3c 8 *;;q 8 16g 56l *,40 8 9my -4 16g 56l *;;;59 8 dh * a0z;;;;5c 8 5kt *;;;;;;4d 8 * 9pk,21 8 3j * 104;;z 8 *;3c 8 *;46 8 *,37 8 *,5h 8 *;;;;;;0 8 *;0 8 *;46 8 *,37 8 *,18 8 *,39 8 *;5h 8 *;;;46 8 *,5h 8 *;41 8 5b7 *;2l 8 *;;;59 8 *;;58 8 * 5ax l9 -4 9qu -4 9qv;5g 8 * yd 9lk,47 8 * yd 5fz yd 5fz 4yi 55x 5bg,47 8 * yd 5fz 5fz 4yi 55x 5bg,47 8 * yd 5fz yd 4yi 55x 5bg,47 8 * yd 5fz 4yi 55x 5bg,47 8 * yd 5fz yd 5fz 55x 5bg,47 8 * yd 5fz 5fz 55x 5bg,47 8 * yd 5fz yd 55x 5bg,47 8 * yd 5fz 55x 5bg;3y 8 *;;;;;;4r 8 *;;;5g 8 *;q 8 5b9 * -2 9md 16g 9me,q 8 5b9 * -2 9md 9me,q 8 5b9 * -2 9md 16g,q 8 5b9 * -2 9md;4c 8 *;46 8 *,5h 8 *,3m 8 *,3w 8 *;f 8 *;4s 8 *;;4k 8 *;;;;;;59 8 *;;17 8 *;5h 8 * 9on,24 8 9u7 9n7 * 9u8,24 8 9u7 9n7 *,24 8 16g 56k * 55m,d 8 9u7 9n7 * 55m,4z 8 9zo -4 3m c3 * 9zp,4z 8 9zo -4 jp c3 * 9zp,4z 8 9zo -4 9zq * 9zp,4z 8 9zv -4 jp c3 * 9zw,4z 8 9zv -4 jp cs * 9zw,4z 8 9zv -4 5n c3 * 9zw,4z 8 9zv -4 16i * 9zw;;;3y 8 *;3j 8 * c3 5n0;;;2l 8 56u *;;19 8 * 547 5jp,19 8 * 5jp,19 8 * 547,19 8 *;;;;52 8 * 557;y 8 *;;;;;;;2i 8 * q9,2i 8 * 5gl 3d,2i 8 * 9l7,2i 8 9l8 yd *,2i 8 * -2 9l9,1b 8 yd 5mx *,1b 8 de 5mx *;2v 8 *;2v 8 *;y 8 *;57 8 f5 a0o q9 *,57 8 a0o q9 *;;59 8 *;;;4f 8 105 *,4f 8 tf *;;;8 8 * a2h a2f;1p 8 569 *;29 8 *;;58 8 9r8 9nw 9r9 9ra * 9rb,58 8 9r8 9nw 9ra * 9rb,58 8 9r8 9nw 9r9 * 9rb,58 8 9r8 9nw * 9rb,58 8 5hj de -2 * 9rt,1p 8 *;5k 8 *,h 8 * tf;;5g 8 *;;;;;3c 8 *;;3c 8 *;49 8 *;3c 8 *;;1n 8 *;;;3d 8 *;4s 8 *,o 8 *;o 8 16h *,o 8 *;;;;28 8 *;;4f 8 *,0 8 *;f 8 *,3m 8 *;;1 8 *,t 8 *,3h 8 * 53c;;;;;42 8 *;;;;59 8 *;5g 8 *;4x 8 9v7 56 5jd *;3u 8 *;3m 8 *,3w 8 *;;4x 8 * 4y4;;;5c 8 *;3c 8 *;;3u 8 *;46 8 *,1g 8 *;;;;2b 8 *;;24 8 *;;34 8 *;4x 8 *;;59 8 *;;;;;4s 8 *;4s 8 *;1 8 *;;18 8 *,3f 8 * 14l 56u 9to,3f 8 * gs 56u 9to,3f 8 * 9tp 9to,3f 8 * 14l 56u,3f 8 * gs 56u,3f 8 * 9tp,39 8 *;3f 8 0 * 14l 56u,3f 8 0 * 9tn,2c 8 0 * 9wj 5n 56k,2c 8 0 * 9wj 5n cw,2c 8 0 * 9wj 9n7;3m 8 *;;;45 8 *;3m 8 *,3w 8 *;2x 8 *;;t 8 *;;46 8 *;;;;;3u 8 *;;40 8 *;;3u 8 *;;;;46 8 *;;;20 8 9x2 bb *;;;3f 8 * 547 -2 9ti;1 8 *;;19 8 5br *;1w 8 *;44 8 *;;3w 8 *;m 8 5le 12a *,m 8 5le *;44 8 *;29 8 9z3 -4 *;45 8 *;;;5g 8 lh *;z 8 *;u 8 *;;3y 8 *,24 8 * 15m 9n7,24 8 * 9n7,24 8 15m * 9n7;19 8 jk * 547 5jp,19 8 jk * 5jp,19 8 jk * 547,19 8 jk *,19 8 547 5jp jk *;3w 8 *;41 8 *;;3y 8 *;;;p 8 * 9s3,p 8 9s5 -4 *;59 8 *;;3u 8 *;53 8 *;40 8 *;40 8 *;;4x 8 * 9vd;;;;40 8 9my -4 * 16g 5mx,t 8 * 16g 5ib;;f 8 *;;;;3c 8 *;;5g 8 * 9ln;;3y 8 *;;;1y 8 9p1 9p2 9p3 *;4f 8 *;5g 8 *;3u 8 *;;2m 8 5ik *,2m 8 t7 *,2m 8 56 *,53 8 * 9zj;59 8 *,o 8 *;17 8 * 16g,58 8 * yd -2 56 c3 5hj -2 9qw,58 8 * yd -2 9qx -2 9qw,58 8 * yd -2 56 c3 5hj -2,58 8 * yd -2 9qx -2;5b 8 *;1p 8 *,3c 8 *;57 8 * a02 -8 a03,57 8 * -8 a03,8 8 * -8 aw l9;2i 8 *;58 8 9rn 0 9ro 1o *;;2i 8 * -8 9lb;17 8 *;17 8 *,5g 8 * 9li;57 8 * a0w;;4j 8 *;4k 8 *;4f 8 *;;2i 8 *;46 8 *,5h 8 *,4y 8 *;1q 8 *;;3m 8 *,3w 8 *;;2e 8 *,4s 8 *;3u 8 *,2e 8 *,4s 8 *,59 8 *;3u 8 *,2e 8 *,4s 8 *,59 8 *;4r 8 *;4s 8 *,59 8 *;59 8 *;59 8 *;;;;;22 8 9nw 9qb -2 cs *;;;;40 8 *,59 8 *;;4x 8 9uz -4 ok *;4f 8 * jb;4f 8 *;;46 8 *,37 8 *;41 8 *;;;47 8 5a1 yd 5fz yd 5fz 4yi 4yf 0 *,47 8 9pn yd 5fz 4yi 4yf 0 *,47 8 5a1 yd 5fz 5fz 4yi 4yf 0 *,47 8 9pn 5fz 4yi 4yf 0 *,47 8 5a1 yd 5fz yd 4yi 4yf 0 *,47 8 9pn yd 4yi 4yf 0 *,47 8 5a1 yd 5fz 4yi 4yf 0 *,47 8 9pn 4yi 4yf 0 *,47 8 5a1 yd 5fz yd 5fz 4yf 0 *,47 8 9pn yd 5fz 4yf 0 *,47 8 5a1 yd 5fz 5fz 4yf 0 *,47 8 9pn 5fz 4yf 0 *,47 8 5a1 yd 5fz yd 4yf 0 *,47 8 9pn yd 4yf 0 *,47 8 5a1 yd 5fz 4yf 0 *,47 8 9pn 4yf 0 *,47 8 9pp 0 * 9po,3o 8 u8 *,3o 8 cs *,3o 8 lf *;3o 8 *;58 8 * yd -2 56 c3 5hj -2 9qw,58 8 * yd -2 9qx -2 9qw,58 8 * de -2 56 c3 5hj -2 9qw,58 8 * de -2 9qx -2 9qw,58 8 * yd -2 56 c3 5hj -2,58 8 * yd -2 9qx -2,58 8 * de -2 56 c3 5hj -2,58 8 * de -2 9qx -2,58 8 * de -2 9rt;;;;;19 8 *;19 8 1 -4 * 28z;;;;;45 8 *;;4k 8 * yd;f 8 *,5h 8 *;;;;;3d 8 16g *,3d 8 3d *,4x 8 4b *;3d 8 *,4p 8 *;3d 8 *;;p 8 *;;3u 8 *;;53 8 *;;t 8 * c3;3u 8 *;3f 8 0 5dr u8 *,3f 8 0 5dr lf *,3f 8 0 u8 *,3f 8 0 lf *;1q 8 *;;5g 8 * yd;;46 8 *;;;;2h 8 *,1v 8 * yd 12h,1v 8 * 12h;2h 8 *;;4k 8 *;56 8 *;t 8 * 4xw;;;4k 8 *;3j 8 *,1q 8 *,3f 8 0 5dr u8 *,3f 8 0 u8 *,5i 8 *;5i 8 *;5i 8 *,t 8 *;;;;53 8 *;49 8 *;;;;;5g 8 *;3u 8 *,59 8 *;;40 8 *;;5g 8 jp * 5ax;;3u 8 *;3u 8 *;;59 8 *;;;46 8 *,1g 8 *;;;;19 8 547 * 9su,1r 8 * yd ok;1r 8 * de ok;;19 8 9sq * 9sr;1r 8 *;;;;4c 8 *,2h 8 16i * 9y5,2h 8 9y6 -4 16i *;;;46 8 *,37 8 *,39 8 *;;;;;2v 8 *;40 8 *;59 8 *;49 8 pk *;;f 8 *;;u 8 *;;;;;4p 8 9yw -2 5n * 4wb;;3u 8 *;40 8 *;;3u 8 *,1f 8 * 9pa 0 5hh;;5h 8 5ar *;;;40 8 *;;5c 8 * 56e;5c 8 *;5c 8 *;5c 8 *;5c 8 *;;;;;45 8 5hs *;59 8 *;40 8 *;3u 8 *,59 8 *;40 8 *;5 8 *,t 8 *;5 8 jk *,t 8 jk *;;;;1h 8 *;;;m 8 * 12a 5es;;;;5 8 *;1h 8 *,3j 8 jp *,3j 8 *,5 8 *;;4k 8 * 5l7;;m 8 * 12a 560;5g 8 *;4c 8 16h *,4c 8 jk *,2w 8 * l9 5bc 9px,2w 8 * 5bc 9px;;4c 8 *;;;3c 8 *,4j 8 *;3c 8 *;;;2v 8 *;46 8 *,1g 8 *;1v 8 9yl 9nw cs 4z7 -4 *,1v 8 9yl 9nw bc 4z7 -4 *,1v 8 9yl 9nw 9xn -4 *,1v 8 9yl cs 4z7 -4 *,1v 8 9yl bc 4z7 -4 *,1v 8 9yl 9xn -4 *;;2s 8 *;3f 8 *,49 8 *;49 8 *;49 8 *;;49 8 *;49 8 *;;2j 8 * 9sm 9sl 104;5g 8 * 9li;;;4n 8 9vq -4 0 * 9vp;;;59 8 *;;;;19 8 67 1 jp c3 *,19 8 67 1 9t6 *;f 8 *;;;;;5g 8 cs *;;4c 8 *;;;3j 8 * yd,3j 8 * de,3j 8 *,52 8 * -2 du,5i 8 *,57 8 16g * 5g6 a0s,57 8 * 5g6 a0s;3j 8 *,t 8 *;5i 8 *;3l 8 *,1q 8 *,5i 8 *;;;3j 8 *;;;;3u 8 *;n 8 9ny -4 9nx 507 *,n 8 9ny -4 9nx bb *;;;5b 8 *;;0 8 *;4f 8 *,0 8 *;59 8 *;r 8 *;;1p 8 14l *,1p 8 *,24 8 *,24 8 * 4u4;46 8 *,1g 8 *;4d 8 158 * 57u;;;;22 8 9nw 9qb -2 cs *;4k 8 * ok;1g 8 *;46 8 *,1g 8 *;4k 8 *;;;;;;;;;;;;5j g 1m 6hc b7 679 *,5j g ts 65p b7 679 *,5j g aml 679 *;;0 g 5wa b7 *;;4k g *;;;4q g air b7 * -2 ais ait -2 aiu,4q g air b7 * -2 ais -2 aiu;;;;5 g ts *,3t g 1 -2 ts *;3x g * 6b5;;;;5g g *;5h g *;;2t g * b7 686,2t g * b7 5t6;;;;45 g *;;;5g g *;34 g * 8t 5vu;;3u g *;;5h g * e3;4i g 64h 1m -2 akb -2 1m lw *,4i g akd -2 akb -2 1m lw *;f g *;;m g ts * 5s6,m g * 5s6;m g ts * 64k,m g * 64k;;52 g * 61b;2r g *;;;58 g 108 *;f g * 68z;5 g 8t *;2i g * b7,5 g * a3t -2 a4n,2e g * a3t a52 -2 a53,2e g * a3t a52 -2,4d g * b7 ut xr 6fy,47 g a81 -2 * b7 0 62v;5 g ts *,5 g *;;;m g * 15u 6dl;45 g *;;;;;;5k g aji -2 * b7 5v2;;;;;;;1j g 6b4 b7 *;1f g 6gt dw ut -2 xq * -2 a7k,1f g 6bg -2 xq * -2 a7k;;;;;4s g lq b7 *,o g akj b7 * -2 1;;;;;;;58 g 108 6e5 -2 b7 * b7,58 g m3 6e5 -2 b7 * b7,58 g a9g -2 b7 * b7,58 g 108 6e5 -2 * b7,58 g m3 6e5 -2 * b7,58 g a9g -2 * b7;;;3w g * 5oh;;;;;;;;;;4f g * e3 64z,3d g * a6n,3d g * e3 64z;g g 5vu *,3 g 4b *;1j g * b7 5wa;46 g *,37 g *;;5h g *;;;;2e g lq b7 *,4s g lq b7 *;3u g *;12 g * af2;;3t g 1 -2 ts *;2r g *;;;;;3x g * 67i;;52 g aev b7 11u *;46 g *;;;;;;;46 g *;;3c g *;58 g 5zy * -2 a93 -2 a92;;;13 g * co,3f g 0 b7 *,b g * ahc,3n g * co;;;;;;;;2r g 5sf b7 *;;;f g *;;;;;1f g 6gt mv * a49 a76,1f g 5rk * a49 a76;3u g *;;3u g *;3w g * 6f1;;;;1u g 622 *;q g 1m * b7 lw a3s,q g 1m * b7 mv a3s,q g 1m * b7 5rk a3s,q g 1m * b7 6bg a3s,q g 1m * a3t a3s,10 g 1m * b7 lw a3s,10 g 1m * b7 mv a3s,10 g 1m * b7 5rk a3s,10 g 1m * b7 6bg a3s,10 g 1m * a3t a3s,3t g 1 -2 1m *,1a g 1m * b7 lw;;28 g * b7 631,4c g * b7 5u6 5d;;;;1p g e3 *,24 g e3 *;;;;;28 g *;1p g *;;;g g * 5qm;;;;;;u g *,u g * b7 5rn;23 g * 65r;;3f g 0 ts * b7 5rk,3f g 0 ts * ts 5rk,3f g acl 8t aca 0 ts *,3f g acl aca 0 ts *,3f g acl 8t 0 ts *,3f g acl 0 ts *;;;;;;3y g *;46 g *,5h g *,3z g abu b7 *,49 g adc -2 1m *;;r g *,3g g * e3 65h,2o g * 11u;;;;4f g * b7 6eb,4f g * a61;;3d g 5z8 *;;;f g *;f g *;;;4x g aeq -2 *;;;;3f g 0 ts 5sx b7 *,3f g 0 b7 *,3f g * ba 0 acc 5rk acd,3f g * b7 0 acc 5rk acd,3f g * acc 5rk acd,3f g * ba 0 acc acd,3f g * b7 0 acc acd,3f g * acc acd,2p g aob -2 11u *,2p g aob -2 ze *;b g 67a *;;;;;;22 g q3 * a8l;46 g *;4k g * 8t;;;3j g * b7 a4c;;;;5j g 6gm ut 6gb *,5j g 6gm *;;3x g * 6b5;;;;33 g ale alf b7 *;;4q g air b7 * -2 ais ait -2 aiu,4q g air b7 * -2 ais -2 aiu;;;42 g *;;;;5g g * b7 6eb;;;;;;;5h g *;5h g *;;;;;;c g * ahu b7;47 g 5wl b7 lz 6b2 0 62v b7 ms *,47 g e3 lz 6b2 0 62v b7 ms *,47 g 5wl b7 6b2 0 62v b7 ms *,47 g e3 6b2 0 62v b7 ms *,47 g 5wl b7 lz 0 62v b7 ms *,47 g e3 lz 0 62v b7 ms *,47 g 5wl b7 0 62v b7 ms *,47 g e3 0 62v b7 ms *,47 g b7 ms * -2 a84 -2 a85;;3u g *,5h g 5x2 b7 *;5h g 6h9 lw *,5h g 6h9 ze *,5h g 5x2 b7 lw *,1f g * a77,2a g *,23 g 5se b7 *;;5k g aji -2 4b b7 *,5k g * 6cq b7 a3q;;;;2b g * 1m,3w g * 6b5,3x g * 6b5;;;;;;5j g 1m 6hc b7 679 *,5j g ts 65p b7 679 *,5j g aml 679 *;;;;1b g yg *,q g * b7 lw a3s,q g * b7 mv a3s,q g * b7 5rk a3s,q g * b7 6bg a3s,q g * a3t a3s,10 g * b7 lw a3s,10 g * b7 mv a3s,10 g * b7 5rk a3s,10 g * b7 6bg a3s,10 g * a3t a3s;;41 g * 11u a3q afv afw,41 g * 11u a3q afv;28 g * b7 5yj,28 g * 68h 6il;;12 g *;12 g *;2i g yg lw *,2i g yg dw *,2i g yg ms *;1f g * ut -2 xq 5pw -2 a7k,1f g * ut -2 a7l -2 a7k;5g g * a38;;47 g a81 -2 * 5pd;;;1b g a3e ts * -2 a3f,q g ts ze *,q g ts * b7 lw a3s,q g ts * b7 mv a3s,q g ts * b7 5rk a3s,q g ts * b7 6bg a3s,q g ts * a3t a3s,40 g a45 -4 ts ze *,g g a5r b7 ze *,g g a5r b7 11u *,3d g * b7 6b4,34 g a3q *,34 g * ac1,34 g * b7 5oq 1m a3q 676,34 g * 1m a3q 676,34 g ac4 a3q *,3 g ah7 *,10 g ts * b7 lw a3s,10 g ts * b7 mv a3s,10 g ts * b7 5rk a3s,10 g ts * b7 6bg a3s,10 g ts * a3t a3s,i g *;;5g g *;2r g *;1h g *;;28 g *;;;;;;;;;;;;17 g *;17 g *;;;m g ts * 15u ts 5x6;m g * 15u 6ha;;;4d g 5pd b7 ut xr * 6fy;47 g * b7 lz 0 62v yb pv,47 g * b7 lz 0 62v a83,47 g * b7 0 62v yb pv,47 g * b7 0 62v a83;5g g *;1h g *,3l g *,1q g *,r g *,2r g * 15u mv 6dg,2r g * 15u 6dg;;;4c g * 1m 6gy;;;;;1p g * 5sf,1p g * ze 5sf,1p g * 11u 5sf,19 g abo -2 * 5sf,24 g * 5sf;;;;45 g 3y *,5k g aji -2 3y *;;;5h g * b7 lw 61a,21 g * b7 lw 61a,21 g * b7 61a;;1m g 5y0 *;;;;;;;;;19 g 62n 1 *;;;;;;58 g q3 * a3q a99,58 g nx * a3q a99;56 g *;;52 g aev lw *,1m g * 69b;;;4q g air b7 0 * -2 ais ait -2 aiu,4q g air b7 0 * -2 ais -2 aiu;;5k g * -2 jb;;19 g * 60n 5wv,19 g * ab6,19 g 1nd * e3 64z,19 g 1nd * ab7,19 g * 60n,1q g *,2t g 1u2 b7 *;;1f g a7q * 1m lw a7r,1f g a7q * 1m a7r;;4c g *;2 g aii 1m 679 * -2 5vu,2 g aii 1m * -2 5vu;;1m g * 676;5f g 5sn b7 *;;;f g *;3u g *,4k g * 6cx,28 g * 67x;3u g *;24 g 1m * 6ay;1q g *;46 g *,5h g *;;;;;;;3t g 1 -2 e3 *;;;;;;;41 g aft ts 5rk 12f b7 *;;;;;;;;5g g * 60u,22 g dw * 15v f5 a8s,22 g dw * f5 a8s,23 g 5r5 b7 *,23 g 602 *;;;;;w g ts * b7 ms aok,w g ts * b7 aok;;;;;;;;;;o g akj b7 * -2 1;;;;;;;3u g *,4c g e3 lw *,4c g 1m lw *,2w g * pv a7v,2w g pv xq a8a -2 *,p g * -2 a9l dh 65f,p g * -2 a9l a9m,p g * b7 6gi,p g * ts 5zt,p g * a9n,p g * xq a9o a9p ts a9q,p g * a9o a9p ts a9q,p g * xq a9o ts a9q,p g * a9o ts a9q,1k g 5oe 1m lw *;r g *,3c g *;;;;;;;z g *;z g *;;;;;;w g yg * 1m ut;;;2i g pv f5 129 *,2i g pv f5 *;;58 g * 5rh -2 a93 -2 a92;2i g yg * 686;;f g *;;18 g * 5rk;;;2v g *;;;;2r g *;42 g *;;;;3u g *;2x g * pv a7v;;;;;;49 g adc -2 3a *;54 g 686 *;;46 g *;;;;;5h g *;17 g ts *,17 g *;;;1h g *,3l g *;;;;;;;2t g 5on *;;;1q g *;;3u g *,2e g lq b7 *,4s g lq b7 *;;;z g *;;;;m g * 15u 5yc;;;;;;39 g *;;40 g a41 b7 *,1y g * b7 -2 a6z,s g ahz b7 *,s g ahz e3 *;1y g * -2 a6z,1y g * p,1y g 108 * -2 a75;56 g * b7 a5j;;;;;;;5j g 1m 6hc b7 679 *,5j g ts 65p b7 679 *,5j g aml 679 *;1u g * 5s7;;;1q g *;;2g g *,1b g *;2g g *,1b g *;;;2m g *;;4x g adn nx * ado -2 adp,4x g adn nx * -2 adp,4x g adn nx * ado -2,4x g adn nx * -2,4x g ady nx *,4x g nx * ach aeb;;;;;;;;;;2i g * a2z,19 g * 1 3a co,19 g * 1 ts co,1a g * 1;;;;1j g * b7 6i8;;;;47 g e3 0 * yb pv,47 g e3 0 * a83,3o g lw *;;;3u g *;;;;28 g * 67i,5c g * ts 6i9,5c g 6i9 *,5c g * e3 6i9;;;;4c g *;;;;4k g *;5h g 3a *;5h g 6h9 lw *;;;;;;58 g a9b 68l *;5g g * b7;58 g a9b 68l lw *;;;18 g *,19 g * 60n 60q,19 g * aba,19 g * 60n,3z g abr abs * b7,3z g abr * b7;;;2e g lq b7 *,4s g lq b7 *;2e g lq *,4s g lq *;47 g a81 -2 b7 *,2w g a8b a8c b7 *,19 g xq 686 *,19 g abk *;f g *;;;3u g *,5j g ts 67v b7 * 686;;;;19 g xq 686 3a *,19 g abk 3a *;;;58 g m3 * -2 6gk 68i -2 a92,58 g m3 * -2 a93 -2 a92,58 g 108 * -2 6gk 68i -2 a92,58 g 108 * -2 a93 -2 a92,58 g a3q 695 q3 *;;;;;;;;;;2v g *;;3n g ts *;;4k g * 8t,4k g * 1m,4i g * 1m -2 akb -2 3a 64k,4i g * 1m -2 akb -2 e3 lw 65h,4i g * 1m -2 akb -2 akc;3j g * b7 a4d;;;;;;;;;;19 g * 616;2j g ab4 * ab5 co,2j g ab4 * ab5;1j g *;28 g * b7 5u6;;;;1p g e3 *,4x g 6fx e3 *;;;58 g nx * -4 a3t -4 a91;21 g *;3f g 62l * aci acj,3f g 62j * aci acj,3f g 62l * acj,3f g 62j * acj,r g a9b 62m *,r g acw -2 62j *,20 g agn * ago agp,20 g agn * agp,2p g 62j * -8 ao7,2p g 62m * -8 ao7,2p g agd ah0 aoi *;;;;;5f g 5sn *;;;;;;;;3t g 1 -2 e3 *;;;;;;3u g *,1j g * b7 6gy,1j g 6gt dw *;f g * b7 5y4;2j g * 62v;3j g * a4f,c g * ahv b7;40 g a3x a3y -2 60a *,3u g 60a *,23 g 60a *;;2i g 1m *;3y g *,3y g aa5 128 *,3y g aa5 *;;1m g 6b9 b7 *;46 g *;34 g a3q * 686,54 g * 686;41 g vx b7 *;;;;3t g 1 -2 e3 *;;2i g * pv;;58 g 6b7 6dp 6hr *,2j g aar * aa7 co,2j g ab2 * ab3;;;19 g xq 686 dw * co,19 g abk dw * co,52 g aev 11u *;2r g 5t4 *;;;;54 g 6gn *;;;;;;1p g *;;;41 g *;;28 g 68j b7 *;2l g 16l 1m 6gt lz *;2v g *;f g 5wi b7 *;;;;4k g *,2x g pv xq * a7u,2x g pv * a7u,2 g xq * -2 aij -2 aik -2 1h1 -2 68h 6c0,2 g xq * -2 aij -2 aik -2 1h1 -2 ail;52 g 6e3 *;;;;f g *;2v g *;4x g * 143;;3d g 1m ze *,3d g 1m 11u *,58 g o8 * f5 -4 a3t -4 a91,58 g a9b a9c e3 *,2h g 1m 11u *,2h g 8t 11u *,1m g 1m * b7;46 g *,37 g *,5h g *;5j g 1m 6hc b7 *,5j g ts 65p b7 *,5j g aml *;1b g 1m * 5s9,3d g * 5ql,3z g abu b7 * 5t4,1q g aby b7 * abz,49 g adc -2 1m *,5j g 1m 6hc b7 * 152,5j g 1m 6hc b7 * 604,5j g 1m 6hc b7 * 5om,5j g 1m 6hc b7 * 5rf,5j g 1m 6hc b7 * 5t5,5j g 1m 6hc b7 * 688,5j g 1m 6hc b7 * 6gm,5j g ts 65p b7 * 152,5j g ts 65p b7 * 604,5j g ts 65p b7 * 5om,5j g ts 65p b7 * 5rf,5j g ts 65p b7 * 5t5,5j g ts 65p b7 * 688,5j g ts 65p b7 * 6gm,5j g aml * 152,5j g aml * 604,5j g aml * 5om,5j g aml * 5rf,5j g aml * 5t5,5j g aml * 688,5j g aml * 6gm,48 g a9b an8 1m * an9;;;2v g *;;;;;5g g * 60u,5g g 60u *,4d g * 6hz 6f4,4d g * a80,23 g 5se b7 *;;1l g 5zn b7 *,1m g * 6a4;;;1p g *;;2 g * 5wv aiq;;4d g 6hj *;3x g 5u5 *;;;;5j g ts * b7 amo;;;;1m g * 69b;;49 g adc -2 1m *,1m g * 676;;f g *;;;3j g 1m *,3l g *,1q g *,3t g 1 -2 * 8t,1a g xq *,1a g 108 *,1a g qx *;u g *;;;48 g an5 lw * an6;;;;;3c g *,o g * b7 akq;3c g *;;58 g 5zy 5rh -2 6gk * -2 a92,58 g 601 5rh -2 6gk * -2 a92,58 g a94 -2 6gk * -2 a92;q g ts * b7 lw a3s,q g ts * b7 mv a3s,q g ts * b7 5rk a3s,q g ts * b7 6bg a3s,q g ts * a3t a3s,58 g a9b a9c b7 *,58 g a9b a9c ts *,10 g ts * b7 lw a3s,10 g ts * b7 mv a3s,10 g ts * b7 5rk a3s,10 g ts * b7 6bg a3s,10 g ts * a3t a3s,2p g aob -2 11u *;f g *,5h g *;58 g a9b * dw 5ur;3u g *;;;;;;;;;;;;;;46 g *;40 g * a43,40 g * a44;;;;58 g a3q * xq 5os,58 g a3q * a9e,2h g 8t 11u *;2b g *;;;3u g * b7 a4o,28 g * b7 5u6,4c g * b7 6gy e3 6ie,4c g * b7 5u6 5d,23 g * b7 6gy;;;34 g 5vu *;5g g *;5g g yb m3 *,5g g yb 108 *;;41 g 5zx *;;;;;5j g 1m 6hc b7 679 *,5j g ts 65p b7 679 *,5j g aml 679 *;;3u g *,4d g 69q *,22 g lw * 15v f5 a8s,22 g lw * f5 a8s;;46 g *;;;;;;;;;;;4c g *;4c g e3 *;;;;;;3u g *;;;2x g pv xq * a7u,2 g xq * -2 aij -2 aik -2 1h1 -2 68h 6c0,2 g xq * -2 aij -2 aik -2 1h1 -2 ail;;;;2b g *;2i g pv xq *;;;22 g xq hx 6fj lw *,22 g hx 6eq 6fj lw *,22 g hx 6fj lw *;4k g 5wc *;;;;;5 g *,c g * aht,c g ahw *;46 g *,5h g * co,23 g * co;;47 g 5wr *,47 g 5wa *;48 g ts *;3d g 68h *;3x g * 6ee;o g 65a b7 *;f g 5tf *;;34 g a3q * 5vu,34 g ac4 a3q * 5vu,34 g a3q * ac5,41 g 5vi 11u a3q * afv afw,41 g afx a3q * afv afw,41 g 5vi 11u a3q * afv,41 g afx a3q * afv,2 g aig q3 a6r * aih,2 g aig a6r * aih;;;46 g *,5a g * a55,37 g *,5h g *;47 g a81 -2 e3 lz *,47 g 5wl b7 lz * 0 62v yb pv,47 g 5wl b7 lz * 0 62v a83,47 g e3 lz * 0 62v yb pv,47 g e3 lz * 0 62v a83,47 g 5wl b7 * 0 62v yb pv,47 g 5wl b7 * 0 62v a83,47 g e3 * 0 62v yb pv,47 g e3 * 0 62v a83;;3d g a6o 68j b7 lw *;;;;3u g *,22 g dw * 15v f5 a8s,22 g dw * f5 a8s;;;4d g * 6f4 0 a7w,4d g 6f4 * 0 a7w,4d g * 69q 69n,3f g xq * 8t,2c g 108 *,2c g xq * 8t,2d g ak8 -8 xq * e3 ak1 ak9;;;;2p g * 8t ago aog,2p g * ago aog;5g g * m3 69e,3w g * ms 69e;;45 g *;5g g * 69e;;;;;;;;;;;;;;;;1f g 66s a7a *;4q g 5o3 b7 * -2 aiw -2 aix,4q g 5o3 b7 * -2 -2 aix,2o g 6f4 id ut *,2o g 6f4 *;;r g *;;1m g 6b9 b7 *;1j g 5se b7 *;;3u g * 65r,23 g * 65r;;;s g ahz b7 *;58 g 108 6e5 -2 b7 * 62z,58 g m3 6e5 -2 b7 * 62z,58 g a9g -2 b7 * 62z,58 g 108 6e5 -2 * 62z,58 g m3 6e5 -2 * 62z,58 g a9g -2 * 62z,42 g * 62z;2i g pv *,3j g pv *,3t g 1 -2 pv *;;;;;;;;3u g *,1f g 1m 6gt mv ut xq *;;;1q g *;;;1p g *;46 g *,37 g *;;;;;;;2i g pv xq * -2 a31,4k g xq *,2x g pv xq * a7u,2x g pv * a7u;;4x g * 6a3;1j g * b7 am0;;28 g 6g1 b7 *,4c g * 64p;4k g * 8t,p g * 601 6ab ts;;47 g * 6hs;;;;;;;;;;;;;46 g *;;m g 61k 15u *;;;;;;;17 g *;;;42 g *;;45 g *;;;;;46 g *,37 g *,18 g *,39 g *;;;58 g 108 * -2 b7 a9f,58 g m3 * -2 b7 a9f,58 g 108 * -2 a9f,58 g m3 * -2 a9f;2i g *;;;;;3u g *,4q g air b7 * -2 ais ait -2 aiu,4q g air b7 * -2 ais -2 aiu;;2w g pv id 6au b7 *,2w g a89 6au b7 *,22 g a8m * ze,2a g *,2a g 6au b7 *,p g a9y b7 * -4 a9z aa0 aa1,1j g 6au b7 *;;13 g 1m lw *,13 g ts *;;;;;;;2h g 1m 679 *;;1j g * b7 61g;f g 5wi *;;;;2m g ts *,2m g 13w *;p g 6d4 lz * 6ab ts;;;;;;46 g *,f g *,5h g *,41 g aft ts 5rk * ut;4f g 67b b7 lw 6eb *,4f g 67b b7 6eb *,4f g 6eb *;23 g 604 *,1j g 604 *;;2i g pv *;1f g 6gt mv * a49 a76;3u g *,1f g 6gt lz * a49 a76;4f g 5pk b7 *;;;;;;46 g *;;46 g *,37 g *,18 g *,39 g *;;;;;45 g 6bh *;45 g *;;;;;;;;;;2v g *;21 g *;4x g * ts co;2i g 1m nr *;;1h g *;1u g * a5c,1u g * a5d,4f g 67b b7 *,4f g * b7 5vk,4f g a66 -2 * -2 a67 64k,23 g * b7 5o6;1h g *;;45 g *;;1p g *;;1p g *;;;;;5g g * 5vw;1q g aby b7 * abz;;5h g *;;;;2j g e3 a3q * 64t;17 g * ut;;;;;;;;1f g 1m * mv ut a7f;;;;;2e g lq b7 *,22 g dw * 15v f5 a8s,22 g dw * f5 a8s,19 g * 60q,4s g lq b7 *,23 g 5r5 b7 *,23 g dw *;;;;3u g *;3f g 0 ts 5sx ts *,3f g 0 ts *;;;1q g *,3f g 0 ts 5sx ts *,3f g 0 ts *,2t g 5on b7 *,2t g 5on b7 * b7 5xt,3t g 1 -2 ts *;;;5h g * lw 61a,21 g * lw 61a,21 g * 61a;;;;;;;;;;4d g * a7y;45 g *;3y g *;3y g *;42 g *;3u g *;;;;;;;b g *;5h g *;;4d g 6bb 6f4 0 * 5xx,4d g 6f4 6bb 0 * 5xx,4d g a7x 0 * 5xx,22 g lw * 15v f5 a8s,22 g lw * f5 a8s;;4c g *;;;;;;5c g * ts 6i9,4q g air b7 * -2 ais ait -2 aiu,4q g air b7 * -2 ais -2 aiu;3u g *;;4i g * -2 e3 dw ut -4 aki,4i g * -2 5yb -4 aki;5c g *;3d g *;;45 g 6g3 *;4c g e3 *;;3u g *;;;;;;3u g *;;;;2m g *;2m g *;;2 g aig q3 a6r 6ay 64z b7 *,2 g aig q3 a6r 6ay 67b b7 *,2 g aig a6r 6ay 64z b7 *,2 g aig a6r 6ay 67b b7 *,2 g aig q3 a6r 64z b7 *,2 g aig q3 a6r 67b b7 *,2 g aig a6r 64z b7 *,2 g aig a6r 67b b7 *;;;4k w * 6lx,58 w * 128 6uj t7 asv,58 w * asw -2 asx -2 asy asz,58 w * 76n at2 73s at3,58 w * 76n at2 at3;l w *;3v w *;;3x w lc *;3x w 6kd *;m w 76l *;;;4f w tf cn *,1s w *,4q w b1k cn *;;;1h w *,4u w *,15 w *;;;;21 w *;4v w *;;;;;2y w *;47 w *,47 w yb *;47 w *;2t w * cn 6xb,2t w * t7 6m2;;;;;f w *;;55 w b36 -2 * 72m,55 w b36 -2 * 6mj;;21 w *;;3u w *,3v w *;41 w awv * 0 aww;;;4d w 73b * 0 1xn;;;;m w * j7 6ui;m w * j7 6ui;;;;;2r w *;;;;;5g w 6rn *;1h w *,5 w jp *,5 w *,4u w *;5 w *;2r w *;;;;;;;;;21 w *;3z w aue -4 jp *,3z w auf * aug auh,3z w auf * auh,1k w 3b *;;1x w *;;u w *,3x w * cn 710,1s w *,v w b3p -4 b3q *;3k w jp * azm azn,3k w jp * azn;3u w *,l w *,3v w *;4k w *;;1b w lv * ap0,f w 6zz *,2y w 6zz *;5h w 6qo lv *,5h w jp 6mj cn *,1f w * 6ta 6se,1f w * 6la,22 w asd * dh 73y ase,22 w asd * dh ase,22 w 6o0 lw zf *,2a w *,1s w *;5g w *;l w *,3v w *;;1s w *;;1l w * t7 75q,l w *;;;;m w * dh 70t;;;4s w lq cn *;3x w * cn 6w0;;1b w lv * ap0;l w *,3v w *;5k w ayf *;g w ar0 -2 6o9 *,g w 6o9 *,4f w 6mi *,25 w b1t -2 4b *;4f w ar2 -2 *;;4f w 6t0 *,5k w 6t0 *,25 w 6t0 *;;;;5h w *;4s w lq cn *;;3u w *;;17 w *;;;;3i w * 6u0;1q w *;;46 w *;;46 w *,37 w *;5d w *;5d w * 6xp;1k w * 6xb,1k w jp *,2k w *;;;;;;3u w *,1f w 75p m3 * arb arc,1s w *;1h w *,4u w *,15 w *;1b w 1m * 6pn 6li,1b w 1m * ba 6pg,1b w 1m * 6pn 6qy,1b w 1m * 6wk,q w 1m apg *,40 w apq -4 1m apr *,1i w b0z 1m 11x *,1i w b0z 1m zq *,1i w b0z 1m *;4f w * cn 6p3,4f w ar2 -2 * cn 6p3,4f w ar2 -2 * cn 6pi,4f w * cn 6pi,2k w * cn 6xb,2k w * cn 6p3,3i w 8t *;1p w aw *,24 w aw *,24 w 1m *;l w *,3v w *;;36 w * 6pn 6up,36 w * 6yn;;1h w *,3l w *,4u w *,15 w *;;;1p w *;3f w 0 t7 * cn 6wu,3f w 0 t7 * ze 6wu,3f w 0 t7 * t7 6wu;;55 w 72m *;;;l w *;28 w * cn 6w6;;21 w *,3v w *;58 w o8 * -4 aq7 -4 asr;21 w *;5g w 7p *,1i w yb *;5g w *;3i w 6m9 *;;4u w *;;;;;46 w *,5h w *,3z w aub auc -2 6wk *,3z w aub -2 6wk *,49 w ave -2 38 *,49 w ave -2 1m *,21 w *;4f w * ar1,3k w * azp -4 azq,3k w 7p hx jj *,x w *;1x w *;27 w b2x ba *;;3u w *,4c w 3a *,2a w *,p w * -2 atb dh 6v8,p w * -2 atb atc,p w * atd,p w * yb ate atf t7 6u7,p w * yb ate atf 13w 6mz,p w * yb ate atf t7 6vu,p w * yb ate atf 758 6mz,p w * ate atf t7 6u7,p w * ate atf 13w 6mz,p w * ate atf t7 6vu,p w * ate atf 758 6mz,p w * yb ate t7 6u7,p w * yb ate 13w 6mz,p w * yb ate t7 6vu,p w * yb ate 758 6mz,p w * ate t7 6u7,p w * ate 13w 6mz,p w * ate t7 6vu,p w * ate 758 6mz,1s w *,3v w *;3x w ayk cn *;1h w *,18 w *,3f w 0 t7 6ms cn *,3f w 0 cn *,3f w * ba 0 aus 6wu aut,3f w * cn 0 aus 6wu aut,3f w * aus 6wu aut,3f w * ba 0 aus aut,3f w * cn 0 aus aut,3f w * aus aut,39 w *;;;5d w *;;;;;4v w *;l w *;;;1m w *;1v w *;;;4k w *;4k w *,4x w avw -2 aw *,1s w *;5k w 10p *,5k w *;2r w *;;;;4k w *,21 w 3b 6l7 6pn *,21 w 3a 6w2 6pn *;;;g w aqz ba *,g w aqz ba zq *,g w ar0 -2 *,3d w * cn 6zm,34 w aqy *,3 w 8t 128 *,3 w ay8 *;5h w *;3i w jp *,3i w *;;;;;;11 w 1 jp *,11 w jp *,3i w *;3u w *,2w w * h7 6s2,2w w * 6r4 128 qu,2w w * jp 128 qu,2w w * 6ta 13w 6v8,1s w *,3v w *;46 w *,4u w *,15 w * b16 b17 -2 b18,15 w * b16 -2 b18,5d w * 73l;3v w *;;3v w *;;2b w *,1s w *;;;z w *;;3i w 3a *;g w ar0 -2 6o9 *,g w 6o9 *;;2k w *;3u w *,l w *,3v w *;21 w *;;4u w *,11 w *,11 w * b0q;11 w *;;;4f w *;12 w *;12 w *;l w *;;2w w 6l2 6q5 -2 *;;;1v w *;;;;1b w jj * ap0;m w * dh 6px,m w * 6px;;;;;;4f w ar2 -2 * 6mi,4f w 6pf * ar3 6mi;1q w *;;1h w *,2r w * dh ayd 6yv,2r w * dh 6yv,4u w *,15 w *;;;;17 w *;1v w b1l ms *;;;;;;1v w *;;;;;;;;4x w awe awf *;;1m w *,27 w avi 1m * b2v b2w,27 w avi 1m * b2w;;;l w *,3v w *;3x w *;;3u w *,m w 6j2 3a *,m w * jp 6v9,28 w * aqx 6t5,28 w aqy *,28 w * 6kj,28 w * jp 6v9,l w *;1k w * 704;47 w * 720 75l 74f;3u w *,1s w *;;46 w *,5h w *;1q w *;;l w *,3v w *;f w *,3x w * cn 710;17 w *;17 w *;3k w 1m 6sd -2 * jj,3k w 129 76s -2 * jj,3k w jp 72q -2 * jj,3k w azl -2 * jj;;3x w 75q *,3x w 72y *;1x w *;;;;m w * j7 6ui,m w * m3 6rk;;;;2i w * dh q0 6ww,47 w aro -2 * 0 qw,47 w * 0 qw arq,47 w * m3 0 cn 6wt,47 w * 128 qu,47 w * arz;;;;42 w *;;;2x w * q0 arl;;49 w ave -2 3b *,55 w 72m *,55 w b36 -2 3b *;g w * 6o9;;4x w 0 * atz avu;2v w *;2r w *;;;;;;5h w *;;;;46 w *;;;5g w q0 *;;2i w * 1m;;;19 w 6us *,2t w 6jl *;2i w *;5h w 6qo lw *,21 w 6qo lw *;28 w 6nd * jp 6sb,4f w 6nd * dh;;1q w *;1b w aoz -2 6pb *,1b w lw * ap0;3u w *,4s w lq cn *;;46 w *,5a w * 6lb,37 w *,5h w *,55 w b36 -2 3a *;l w *;z w *,z w jp *;;m w * dh 70t,m w * 70t,3k w 1m * -2 azk,1i w 1m * cn b0v b0w,1i w 1m * cn b0w;1y w * -2 ar9;;;;5h w 6zb *,2j w ato 0 aam 0 atp 3a *,2j w ato 0 0 atp 3a *,2j w ato 0 aam atp 3a *,2j w ato 0 atp 3a *,2j w atq aam atr atp 3a *,2j w atq atr atp 3a *,2j w atq aam atp 3a *,2j w atq atp 3a *,2j w 6yb 6vy 3a *,13 w atv *,13 w 6wu *,3n w atv *,3n w 6wu *;2b w *;;;1v w *;55 w *;;f w 6mk *;;4c w *;3v w *;2g w *,1b w *;2g w *,1b w *;2g w *;4x w * awg;39 w *;;;;;3u w *;;;28 w 6mi aqx *,32 w * cn 128 b3v,32 w * cn b3v;5c w * 13w 76i,5c w * 76i,5c w * 758 76i;3v w 76l cn *,3v w *;;z w *;;;;4u w *;;;;2w w 6wc *;46 w *;51 w b3k -4 * -2 6mj;;;;16 w b2c cn * -2 1,16 w b2c av * -2 1;;4s w lq *;49 w *;1v w *;3x w *;;4k w *,1s w *,3v w *;4k w * 1m,4k w * 3a,4k w * 38;;;2t w * 6s0 aw 6mj;2a w *;;;;r w *;1v w *;1v w *;1s w *;;3u w *,f w * 3b,l w *,3v w *;;3i w 6m2 *;;l w *;;;;;;;4s w lq cn *,19 w * 6zq,2y w q0 dh 128 *,2y w q0 b1b *;;3v w dh *;19 w 6oz *;l w *;;2k w *;4m w * cn 76g;2j w pf aso 74p *,3x w 6mi *;;l w *;l w *,11 w * b0r,3v w *;;;;;4d w 6ym *;;;;46 w *,5d w *;;55 w 6mj *;5f w *;3v w *;;3i w b2p *,3i w jp * axv;;3k w jp * azm azn,3k w jp * azn;1v w b1l ms *;1v w *;1v w *;;;l w *,3v w *;3x w * aw 6m0;41 w 6we *;;3u w *,l w *,3v w *;;40 w aph -2 api -2 76l *,3u w 76l *;;2i w 1m * 7l;46 w *,5d w *;;3c w *,1x w *;5d w 3a *;3y w *;4l w * aw 6xh -4 1;;;;;;l w *;3i w 3a * ba 71s;;41 w *;;;2l w 75p m3 *,2l w cn 75p m3 *,2l w arh *;;52 w 71x *;5f w *;;2v w *,2i w * 75n;5d w *;;2i w * 283;;;;4k w *;1b w 1m * 6mh,1b w 1m * 73l,50 w 3a * aq5,3d w * 6lk,49 w ave -2 38 *,27 w 6o9 b9 * b2z,55 w b36 -2 38 *;;4f w * cn 6mi;;4d w 75s *;2x w q0 * ari;5g w 6rn *,4d w * arn;;1x w *;;1f w * 6me arb arc,3f w 0 cn *,3f w 0 ze *,3f w 0 t7 *;;;1p w *;4u w *;;;3o w *;1x w *;1b w aoz -2 6pb *,1b w lv * ap0,1b w 1m 6mh 6pn *;31 w 6mi av 6t5 jp *,31 w b3w jp *,31 w 6mi av 6t5 *,31 w b3w *,31 w * ba b3x;;21 w *;;3c w *,1x w *;3c w *;;3l w *,1q w *;;;3x w *;;;2y w *;f w *,5h w *,15 w 6zz b16 b19 * 3a 6ox,15 w 6zz b16 * 3a 6ox,2y w 6zz cn *;16 w b2c cn * -2 1;3d w 6lk *,3e w b05 6jm *;;28 w *;;4f w *;;28 w *,4c w * 5d;l w *,3v w *;3i w 8t *;f w *;;f w 6mh *;;;;1k w az4 az5 * cn 6zm,1k w az4 * cn 6zm,1k w az7 jj * cn 6zm,1k w az7 * cn 6zm;3u w * cn aq9,l w *,3v w *;;;42 w atg ba *,34 w 6o9 *,3g w azb azc ba *;;5g w *;4x w 0 6rg atz o8 *,4x w 1 atz o8 *,4x w o8 * -2 1;2r w * cn,3v w *;40 w * app;41 w 72c *;2k w *,1x w *;4d w * 6ym;l w *,3v w *;;;;l w *;;;;47 w q0 * as0 jj 6ym,58 w * 6xg 128 at5;4c w jp *,4c w *;3u w *,1s w *,2k w *;;3v w *;1u w 70y *,3i w *;3i w 3a *;;3u w *,1s w *,l w *,3v w *;;17 w yb *,17 w *;39 w *;;46 w *;4v w *;3v w *;3i w 6mi *;;;3g w * jj az8 az9,3e w * cn py;;5d w *;;;5 w *;;4u w *,3e w * b0d;2i w * aot,5 w * aq7 -2 aq8,2e w * apx aqj,1k w az7 jj * 6vt,1k w az7 * 6vt;;;4v w *;21 w * t7,1x w *;22 w * ask 6t8;;;34 w aqy * 6o9;21 w *;;;;5d w *;;;;5g w xq *;;5g w * 715;4u w * ayz,55 w b32 * b33;;42 w * atk;;1h w *,4u w *;2k w *;;2y w q0 yb 75g cn 128 * cn 6uj,2y w q0 dh 128 * cn 6uj,2y w q0 b1b * cn 6uj;;;;;;4x w * 6yi;;42 w *;;18 w *;;;1u w aqt *;;;3u w *,l w *,3v w *;;1p w *;5f w *;;;;;;;;;46 w *,37 w *,18 w *,39 w *;;4b w *;;52 w *,3i w 8t *;;;3j w * apx apy,r w *,3k w azj -2 8t lw -2 *,3k w azj -2 lw -2 *,3k w lw * 12x;r w *;;;2i w q0 dh * -2 aou,2x w q0 dh * ari;5c w * 13w 76i,5c w * 76i;;;5h w *;;;;;3j w q0 *,46 w *,44 w *,56 w * 73l,37 w *;;;;;;;42 w * 75t,42 w atg 6pn *;49 w *;4a w 6jl cn *;4k w * 8t;47 w * 75w;;;4m w 6zr cn *;;;;;;2i w *;28 w 74x *;;;;;3i w *;52 w *;;;z w *;l w *;1x w *;z w *;;;;3v w *;z w *,4x w awb ms *;;;;;;;5g w *;;l w *,3v w *;3k w jp * -2 azk;;2a w *,3g w azb azc 6pn *,1s w *;;2i w * aos,1b w * 6p0,1b w * 73l,19 w * au6,19 w * 6uy;;x w *;4k w *,4k w o8 *,1v w o8 *;3x w * 6n9;13 w 1m *;;;4f w 6nd cn *;;2m w ze *,2m w 13w *,2m w 758 *;;1p w *,1x w *;46 w *,5h w *;;;28 w 6y0 cn *;;19 w * 6zq,1q w *;;1q w *,4u w *;58 w * -4 aq7 -4 asr;;;;49 w *;3c w *,49 w 1l8 cn *,4a w 6jl cn * aw 6mj,4o w 1l8 cn *,3v w *,1x w *;1b w 1m * apa apb,4u w *,11 w * cn;;4f w *;;1b w ap5 * -2 ap6;;;;;;2b w *,3v w *;4s w * lq;;;;;;46 w *,37 w *,18 w *,39 w *,1k w 6tv 6jv *,1k w 8t ms *;5f w *;;;f w *;;;;;;;;l w *;;5d w *;7 w cn * b01;4x w 0 *;1h w *;;1p w *;1x w *;;1p w *;;1z w *;;;;;5h w *;3v w *;l w *,2y w * 6l1,3v w *;28 w * 71z,l w *,3v w *;3d w t7 *,3v w *;;;;;1i w 1m * cn,55 w b36 -2 3a *;4b w *;;l w *;3j w * apz;3f w 0 t7 6ms t7 *,3f w 0 t7 *;;1q w *,2t w 6jl cn *;56 w *;56 w *;1v w *;;2y w q0 yb * cn 128 6uj;;;;1z w *;4d w 6zb 7l yc * 74f;;2i w q0 dh 129 *,2i w pv *,19 w pv *,19 w q0 dh 129 *;;1f w * j7 6me arb arc,1f w * arb arc,55 w b32 * 7r 7l b33;;3x w 6sf *;4d w * 6ym;;3u w *,l w *,3v w *;3y w *;;;;5h w *;;3i w *;;;;;;;;;21 w *;;3v w *;;;r w *,55 w b36 -2 *;;3u w *,3v w *;;5c w *;;l w *;;3u w *,58 w ir * at2 73s at3,58 w ir * at2 at3,l w *,3v w *;;4l w 7q * atf b2k 1,4l w 7q * b2k 1,4l w 7q * atf 1,4l w 7q * 1;3u w *;f w *,2y w 1ck cn *,2y w 1ck cn 6uj *,2y w * 3b 6rd,2y w * jp;3k w 129 * -2 azk;3d w 1m * 6wh;4l w 7p * -2 b2g -4 1;12 w * 6p5;5d w *;;;;;;;;;;;5j 1s p9 7mz *;;;;;;;;5 1s *;;3x 1s * 7q9;5h 1s 78q 1m *;23 1s 7h6 *;;;;;5j 1s p9 7mz *;;;;;45 1s *;56 1s * b7 7e1;5g 1s *;;5g 1s xq *,34 1s * 88 7cx;;3u 1s *;;f 1s *;;;;m 1s * qx 7kp;;2r 1s *;;5 1s 88 *;f 1s * 7dq;5 1s *;2i 1s * b46,5 1s * b5r -2 b5s,2e 1s * b62 b63,4d 1s * ut 7tb 7ud;2r 1s *;;;;45 1s *;4b 1s * 7c2 7sy;;;i 1s * d4 79s,5k 1s bj3 -2 * b7 779;;;;;;;;;;47 1s * xq;;1j 1s 7q7 b7 *;58 1s * dh -2 b5r b9m,58 1s * dh -2 b9m;21 1s *;;;;;;;5h 1s 78q 1m *,21 1s 7ea aw 1m *,21 1s 78q 1m *,21 1s 7ea aw *,21 1s 78q *,s 1s * 7lz;;;1b 1s b4g -2 7oh *,1b 1s 1m * b4h;;5g 1s * 1m;;4q 1s bib b7 * -2 bic bid -2 bie,4q 1s bib b7 * -2 bic -2 bie,o 1s 7nv b7 *;3j 1s * b7 b5f,5j 1s * b7 q3;;;;3u 1s * b7 b5t,23 1s * b7 7v9;;;;;4x 1s * 7p9;5 1s e2 *;3w 1s * p7;;;3 1s 4b b62 *;g 1s 7hg *;;1j 1s * b7 7e3;;;5h 1s *;;3u 1s *;;4s 1s lq b7 *;46 1s *,37 1s *,52 1s beq d4 y5 *;46 1s *;;;2r 1s *;46 1s *;;;21 1s *;13 1s * co,3f 1s 0 b7 *,41 1s bfo * -2 bfp -2 ut -2 bfq,41 1s bfo * -2 bfp -2 -2 bfq;3u 1s *;;;2o 1s 12z * -8 bnj;;;;;;;q 1s b4w d4 *,1f 1s 7v5 qx * b5b b7n,1f 1s 7ac * b5b b7n,10 1s b4w d4 *;3u 1s *,1f 1s 7v5 4k * b5b b7n;;3w 1s * 7tz;;;;1u 1s 7iu *;q 1s 1m * b7 7ac b4t,q 1s 1m * b7 7qk b4t,q 1s 1m * b4u b4t,10 1s 1m * b7 7ac b4t,10 1s 1m * b7 7qk b4t,10 1s 1m * b4u b4t;;;4f 1s 7ih d4 *,23 1s * b7 779,3t 1s 1 -2 pv *;28 1s * b7 7mg,28 1s * b7 7jm,12 1s * bev;;;1p 1s bb6 *,24 1s e2 *,24 1s b7 *;;1h 1s *,3l 1s *;;1p 1s *;3f 1s 0 ts * b7 7ac,3f 1s 0 ts * ts 7ac,3f 1s bcl 88 b5z 0 ts *,3f 1s bcl b5z 0 ts *,3f 1s bcl 88 0 ts *,3f 1s bcl 0 ts *;;;;;3d 1s * b7 7wi,58 1s * nx -4 b5r -4 b9b,48 1s nx * bmz bn0,48 1s * bmz bn0;;;g 1s * th,21 1s *;3f 1s fx * bc8 ut 7tx,3f 1s fx * bc8 bcj,3f 1s 7ht * bc8 ut 7tx,3f 1s 7ht * bc8 bcj,3f 1s 7hh * bc8 ut 7tx,3f 1s 7hh * bc8 bcj,3f 1s fx * ut 7tx,3f 1s fx * bcj,3f 1s 7ht * ut 7tx,3f 1s 7ht * bcj,3f 1s 7hh * ut 7tx,3f 1s 7hh * bcj,20 1s bg7 * aam bcn,20 1s bg7 * bcn,2p 1s fx q3 * -8 bnu,2p 1s bo0 q3 *;u 1s *,u 1s * bcu;;;;;;46 1s *,5h 1s *,49 1s bdb -2 1m *,49 1s bdb -2 7o1 *,2r 1s * bgw;5j 1s p9 7mz *;3g 1s * e2 7lk;2t 1s 77q b7 *;4f 1s * b6v,1v 1s 7of ma 7fw bgk *,1v 1s biv bgk *;;;;;b 1s 7n1 *;;;;;;;4x 1s bem -2 *;;18 1s *,3f 1s 0 ts 7b7 b7 *,3f 1s 0 b7 *,3f 1s * b7 0 bcd 7ac bce,3f 1s * bcd 7ac bce,3f 1s * b7 0 bcd bce,3f 1s * bcd bce,39 1s *,2p 1s bny -2 zf *,2p 1s bny -2 11v *;;1k 1s * b94 7gi;1d 1s xg *;;;;;;;;;;3x 1s * 7q9;3w 1s 7py *,3x 1s 7py *;28 1s 7ax b7 *,4c 1s 7ax b7 * 5d;5g 1s pa *;33 1s bl1 bl2 b7 *;;4q 1s bib b7 * -2 bic bid -2 bie,4q 1s bib b7 * -2 bic -2 bie;;;;;;;;;q 1s ts zf *,q 1s ts * b7 7ac b4t,q 1s ts * b7 7qk b4t,q 1s ts * b4u b4t,g 1s b6p aw *,g 1s b6p aw zf *,g 1s * 79s,3d 1s * b7 7v0,34 1s ayf * bc2,34 1s ayf *,34 1s * bc4 e2 bc5 7my,34 1s * e2 bc5 7my,34 1s b94 ayf *,34 1s bc6 1m ayf *,34 1s bc6 ayf *,34 1s aw * b7 7ws,3 1s bgr * bc2,3 1s bgr *,10 1s ts * b7 7ac b4t,10 1s ts * b7 7qk b4t,10 1s ts * b4u b4t,3w 1s * 7i2,i 1s *,1a 1s ts * aw;5h 1s *;;58 1s 7ql qa *;;c 1s * 127 7b4;47 1s 7e9 b7 0 7jf 7b2 *,47 1s pb 7q8 0 7jf 7b2 *,47 1s e2 0 7jf 7b2 *,47 1s 7b2 * -2 b8h -2 b8i;3u 1s *;5h 1s 78q 1m *,5h 1s 7ea aw *,1f 1s * 7jo 7io,1f 1s * 79g,23 1s 7ax b7 *;;5k 1s * 7ro d4 b97;5j 1s 7l9 *;;;;;2b 1s *;;;;36 1s bn8 7ah b7 *;;;;2r 1s *,5j 1s p9 7mz *;;;4f 1s 7ay b7 *;;;f 1s 7rj *;12 1s *;12 1s *;5g 1s *;;;;3u 1s *;;;1b 1s xy *;2d 1s yp * bjo 7mz bjp,2d 1s yp * bjo bjp;;;;;;;47 1s b8e -2 * b7 0 7jf,47 1s * b7 0 7jf b8g;;1h 1s *,3l 1s *,1q 1s *,r 1s *,r 1s * qa,r 1s * ms,2r 1s * dh qx bgv,2r 1s * dh bgv;47 1s *;;;;;45 1s 3y *;;;1m 1s bnd 1m * mv;56 1s * b7 b6j;;1m 1s 7wa *;;17 1s *;17 1s *;;;;3n 1s 7v5 qx *;52 1s beq 1m *,20 1s 1m * bg8 bg9,20 1s 1m * bg9;1m 1s 7my *;1v 1s * qa;4q 1s bib b7 0 * -2 bic bid -2 bie,4q 1s bib b7 0 * -2 bic -2 bie;;19 1s * bb7,19 1s bb8 * b7 7b2,19 1s bb8 * e2 7b2,19 1s bb8 * bbb,1q 1s *,3t 1s 1 -2 e2 *;;;;;;;;5f 1s 7b8 b7 *;;1v 1s * qx,1v 1s * qa;;1q 1s *;46 1s *,5h 1s *;;;3u 1s *,28 1s * 7nq;;m 1s db * 7kp,m 1s qx * b6k;;1q 1s *;f 1s *;;;;;;;3c 1s *;;;;;;;1b 1s b4g -2 7oh *,1b 1s qa * b4h,1b 1s a3p 7av d4 *,22 1s qa * le dh b8z,22 1s qa * dh b8z,23 1s 79r b7 *,23 1s qa *;1b 1s b4g -2 7oh *,1b 1s 1m * b4h,1b 1s a3p 7av aw *,1b 1s a3p 7cx aw *;;;49 1s *;;;3c 1s *,1d 1s 12z *;;;;2i 1s * pa;1b 1s b4g -2 7oh *;;o 1s bk6 b7 * -2 1,o 1s 7nv b7 *;;1r 1s * 88 7ws,1r 1s * bkv;;;3u 1s *,4c 1s p9 *,4c 1s 1m *,2w 1s * pa b8a,p 1s * -2 b5g dh 7le,p 1s * -2 b5g b9t,p 1s * 7gp,p 1s * b9u b9v b9w ts b9x,p 1s * b9u b9v ts b9x;;r 1s * ma bcv,r 1s * ma,r 1s *;;;;;p 1s ts * pv b9y;1l 1s 7gm b7 *,5j 1s b5o * b7 77n;;w 1s xy *;;;;;;;42 1s * bal;49 1s bdb -2 7o1 qa *;f 1s *;5j 1s pv 7mz *;;;2v 1s *;;;2r 1s *;42 1s *;;;2x 1s * pa b8a;58 1s b9q 108 *,58 1s ut ff b4e *,58 1s ff b4e *,58 1s ut b4e *,58 1s b4e *;49 1s bdb -2 7o1 qa *;19 1s bbc * 7hi,19 1s 7rq *;;;;;3y 1s *;5g 1s * b4f;;5h 1s *;;;46 1s *;17 1s ts *,17 1s *;;;;;2c 1s * 88;;;;;;;;;;19 1s 7kw *,2t 1s 77q *;;;;;;3u 1s *,4s 1s lq b7 *;;;46 1s *,5a 1s * 79h,37 1s *,5h 1s *;;z 1s *;;m 1s * dh 7wf,m 1s * dh qa 7wf,m 1s * 7wf;1q 1s *;1b 1s b4g -2 7oh *,1b 1s 1m * b4h;39 1s *;;40 1s b54 b7 *,1y 1s * -2 b7f,1y 1s * -2 b7m,s 1s bhn b7 *,s 1s bhn e2 *;;1v 1s biq ty *;;;;1u 1s * 7at;;;2i 1s pa dh *;;;;;2g 1s *,1b 1s *;2g 1s *,1b 1s *;;;2d 1s 1m * bjo 7mz bjp,2d 1s 1m * bjo bjp,2p 1s * -2 7o5;;;;;;4f 1s *;;;47 1s b8e -2 e2 0 *,47 1s e2 0 * b8g,18 1s p9 *,3o 1s 1m *;;;;3u 1s *;;g 1s *;;5c 1s * ts 7wi,5c 1s 7wj b7 *;2w 1s b8m b8n b7 *,19 1s bbo *;2b 1s *;;;;4k 1s *;4k 1s *;;48 1s * 0 0;4k 1s *,22 1s b8u b7 qa *,1v 1s * qa;;;;;4s 1s lq b7 *;4s 1s lq *,o 1s 7nv *;4x 1s * xq e2 beh,4x 1s xq * e2 beh;3u 1s *;;;;;;;;2t 1s * 7i6 e2 7b2;;;;;;;;2v 1s *;2b 1s *;4k 1s * 88,3y 1s *,4i 1s * 88 -2 bk0;;4i 1s 40 * -2 bk0;2r 1s *;;;1v 1s * qa;;;;;;;;;4d 1s 7w3 7mk *,4d 1s 7w3 *;;;;2j 1s bb0 * bau co;;5f 1s 7b8 *;;;18 1s *;22 1s qa * le dh b8z,22 1s qa * dh b8z;;;2i 1s qa * 7ud;;;2p 1s dh agd *;;3t 1s 1 -2 e2 *;41 1s * b7 7r8;;;3u 1s *,1j 1s * b7 7v9,1j 1s 7v5 qa *;;;c 1s * bhi b7;3u 1s 7h6 *,23 1s 7h6 *;2j 1s * 7jf;;2i 1s 1m *;;3y 1s *,3y 1s bae *;p 1s ts * pv b9y;;54 1s * 7nw;;;;;2j 1s 7pf * ts co,2j 1s bb4 * bb5;;;;;;;;;;;;;;;;;;41 1s *;28 1s 7b9 b7 *;2i 1s pa dh * -2 b47,2x 1s pa dh * b88;2i 1s pa dh * -2 b47;52 1s 7sy *;2v 1s *;;2v 1s *;4f 1s *;4x 1s * 143;;58 1s b9k e2 *,1m 1s e2 * b7;1b 1s a3p * 7cx,1b 1s a3p * 7av,3d 1s * 79s,5j 1s pv * 7tv,5j 1s p9 * 7l9;;;;4f 1s * d4 7ay;2v 1s *;;;;;;;4d 1s * b8d;3x 1s 7et *;;;;4i 1s 7wi -2 * -4 bk5,2p 1s bnt 7o1 *;1p 1s *;;;;;;f 1s *,3w 1s * db,3w 1s 1m *,5j 1s ts * b7 bmc;46 1s *,37 1s *;1b 1s b4g -2 7oh *,1b 1s 1m * b4h,1b 1s a3p 7av aw *,1b 1s a3p 7cx aw *;;;1m 1s * 7my;f 1s *;;3c 1s *,o 1s * b7 7ty;3j 1s 1m *,3l 1s *,c 1s 1m * bhk,1d 1s ff *,1a 1s * xq;3j 1s * b5k,3l 1s *,1q 1s *,2t 1s 77q b7 *;;4f 1s * 7o8,4f 1s * 7o8 -4 b6w,0 1s * 7o8,48 1s bmt 1m * bmu;;;22 1s * 1m zf,22 1s * b8t;3d 1s 79s *;;3d 1s b75 * d4 7v0,1p 1s 1m * b7 7b2,o 1s 1m * b7 1 -2 bka,2p 1s bny -2 zf *;f 1s *,5h 1s *;;1v 1s * qx;3u 1s *;;;;19 1s xy *;;5g 1s xq b4e *;;;46 1s *;40 1s * b57;;;;58 1s b97 * xq 7g2,58 1s b97 * b9l,2h 1s 88 qa y5 *,2h 1s 88 qa 10k *;;;;;;54 1s n1 *;;41 1s bfi bfj 7ac * ut,3t 1s 1 -2 ts *,1m 1s 7ns *;34 1s 7cx *;5g 1s *;;41 1s 7gu *;;5j 1s p9 7mz *;;;1m 1s * b7 7gk;;;;;;4c 1s p9 *;4c 1s *;22 1s qa * le dh b8z,22 1s qa * dh b8z;;;4d 1s * 7w3;34 1s 7cx * 7ow;;;2i 1s pa dh * -2 b47,2i 1s pa * -2 b47,4k 1s *,2x 1s pa * b7 b88,2 1s * xq -2 bi3 -2 bi4 -2 1fq -2 ty 7qz,2 1s * xq -2 bi3 -2 bi4 -2 1fq -2 7o1 7qz,2 1s * xq -2 bi3 -2 bi4 -2 1fq -2 bi5,2u 1s dh * -8 1;;46 1s *;;;;;1u 1s 7w4 *;;;5 1s *;5h 1s * co,23 1s * co;;;48 1s pv *;;3u 1s *,2w 1s pa hx * 7td,2w 1s b89 * 7td,2a 1s * 7td,1j 1s * 7td;58 1s 7gv 1m * b7 -2 b9c -2 b9d,2 1s * xq -2 bi3 -2 bi4 -2 1fq -2 ty 7qz,2 1s * xq -2 bi3 -2 bi4 -2 1fq -2 7o1 7qz,2 1s * xq -2 bi3 -2 bi4 -2 1fq -2 bi5;4x 1s bea qx *,4x 1s bea *,o 1s 7la b7 *;;;f 1s *,3w 1s *;34 1s ayf * 7cx bc2,34 1s ayf * 7cx,34 1s b94 ayf * 7cx,34 1s bc6 1m ayf * 7cx,34 1s bc6 ayf * 7cx,34 1s ayf * b71,2 1s bi1 q3 1m bi2 * b71,2 1s bi1 1m bi2 * b71,2 1s bi1 q3 bi2 * b71,2 1s bi1 bi2 * b71;52 1s *,35 1s bkw qa b97 * bkx,35 1s bkw b97 * bkx;;47 1s b8e -2 pb *,47 1s pb * 0 7jf b8g;;;;2i 1s xy qa *,2i 1s xy 1m *;;5g 1s * b4d ahh,1f 1s * 126 -2 b7y -2 b7z,1f 1s * 7ov -2 b7y -2 b7z;;;;;;5g 1s * b4c,b 1s * xq -2 bh0,b 1s * -2 bh0,b 1s * xq bh4,b 1s * bh4,3w 1s * qa 7of;;;45 1s *;;;;;1h 1s *;;;;;;;r 1s *,4q 1s 776 b7 * -2 bif -2 big,4q 1s 776 b7 * -2 -2 big,2o 1s dh yo *,2o 1s yo *,2o 1s 7ws *,2o 1s bnp ut -2 bnq -4 *;;;;1j 1s 7ax b7 *;;2a 1s *;;58 1s 78y dh -2 b5r * 7jk,58 1s b9n -2 b5r * 7jk,58 1s 78y dh -2 * 7jk,58 1s b9n -2 * 7jk,42 1s * 7jk;;;44 1s *,3t 1s 1 -2 pa *;3j 1s pa *,44 1s *,s 1s bhn pa *;;49 1s *;;;;;3w 1s 7cu *;3u 1s *;3u 1s *;54 1s * b7 1;;;1p 1s *;46 1s *,37 1s *;18 1s *;18 1s *;;;;;;;;;3x 1s 7et aw *;;;;1j 1s * bll blm;28 1s 7v4 b7 *;4k 1s * 88;q 1s aw * b7 7ac b4t,q 1s aw * b7 7qk b4t,q 1s aw * b4u b4t,10 1s aw * b7 7ac b4t,10 1s aw * b7 7qk b4t,10 1s aw * b4u b4t;;47 1s * 7vx;;4d 1s * 78k 0 7w3,20 1s qa * bg8 bg9,20 1s qa * bg9;20 1s qa * bg8 bg9,20 1s qa * bg9;;;;;;;;;;;;;;;;;45 1s *;39 1s *;;;46 1s *,37 1s *,18 1s *,39 1s *;;2i 1s *;;;z 1s *;;;;;;3u 1s *;4f 1s 7n3 b7 * 7tz,4f 1s 7br b7 *,4q 1s bib b7 * -2 bic bid -2 bie,4q 1s bib b7 * -2 bic -2 bie;;;22 1s b93 b94 tz *,2a 1s *,p 1s ba7 b7 * -4 ba8 ba9 baa;;13 1s ts *;;;;b 1s qa *;;;;2h 1s 40 7mz *;1j 1s * b7 7ih;;;2m 1s ts *,2m 1s 13w *,2m 1s pv *;;3w 1s 7pz 7td *,3x 1s 7pz 7td *;1h 1s *;;;;20 1s qa ut * bg8 bg9,20 1s 1m * bg8 bg9,20 1s qa ut * bg9,20 1s 1m * bg9;46 1s *,5h 1s *,1r 1s bkp 7c2 *,1r 1s bkp *;;;;;;;;;46 1s *;;;45 1s 7qm *;45 1s *;;;19 1s * bbf,4x 1s * bdn,4x 1s bdq *,4x 1s * b7 5p 7gx,4x 1s * b7 bel;;1h 1s *;;45 1s *;;1p 1s *;;;1p 1s *;1p 1s *;58 1s * b9f b9g 7o1 b9h;2j 1s pv y5 * 7l6;;;;;;1q 1s bbz b7 * bc0;;;5h 1s *;3d 1s 7o1 *;;;;;1f 1s 1m * qx ut b7s,1f 1s 1m * ut b7s,3n 1s * co;;;23 1s 7h6 *;4s 1s lq b7 *,19 1s * 7hi,19 1s * e2 7b2 bbt,23 1s qa *;;;;3f 1s 0 ts 7b7 ts *,3f 1s 0 ts *;;;1q 1s *,3f 1s 0 ts 7b7 ts *,3f 1s 0 ts *,2t 1s 77q b7 *,3t 1s 1 -2 ts *;56 1s 7w4 *;3u 1s *,4s 1s lq b7 *;;;;;;;;;4d 1s * 7w3,4d 1s * b8c;45 1s *;;;3u 1s *;;;;;;5h 1s *;;3u 1s *,4d 1s b8b 0 *,22 1s 1m * le dh b8z,22 1s 1m * dh b8z;;;;1q 1s *,s 1s bhp pv * -2 1;;;;46 1s *,37 1s *,39 1s *;;;5c 1s * ts 7wi,4q 1s bib b7 * -2 bic bid -2 bie,4q 1s bib b7 * -2 bic -2 bie;;3u 1s *;;4i 1s * -2 e2 ut -4 bk5;3d 1s *;5c 1s *;45 1s 7uh *;;;;;;3u 1s *;;;;;;;2 1s bi1 q3 1m bi2 7q5 7l3 b7 *,2 1s bi1 q3 1m bi2 7q5 7n3 b7 *,2 1s bi1 1m bi2 7q5 7l3 b7 *,2 1s bi1 1m bi2 7q5 7n3 b7 *,2 1s bi1 q3 bi2 7q5 7l3 b7 *,2 1s bi1 q3 bi2 7q5 7n3 b7 *,2 1s bi1 bi2 7q5 7l3 b7 *,2 1s bi1 bi2 7q5 7n3 b7 *,2 1s bi1 q3 1m bi2 7l3 b7 *,2 1s bi1 q3 1m bi2 7n3 b7 *,2 1s bi1 1m bi2 7l3 b7 *,2 1s bi1 1m bi2 7n3 b7 *,2 1s bi1 q3 bi2 7l3 b7 *,2 1s bi1 q3 bi2 7n3 b7 *,2 1s bi1 bi2 7l3 b7 *,2 1s bi1 bi2 7n3 b7 *;2m 1s *;2v 1 * 101;2i 1 q4 *;2i 1 d7 101 *;;2i 1 pv *;2i 1 q4 -2 *;;;;;;2i 1 pv *;;5g 1 7xc * 10u 7xe;;5g 1 5k *;;5g 1 7xg *;;;;;;;;;;;;;5g 1 7xt * 7xv;;1b 1 * -2 6o -2 7xx;;;;1b 1 7xy 7xz *,1b 1 7xy *;1b 1 151 mr *;1b 1 51 r1 r6 *,1b 1 51 r1 *,q 1 51 36t r6 *,q 1 51 36t *,3j 1 51 8ey r6 *;;1b 1 51 7y3 *;;1b 1 7y5 *;;1b 1 7y7 *;1b 1 2ty *;1b 1 * 7yb;;1b 1 * 6o 7yd,1b 1 * 6o;;1b 1 7yc 6o 7yd *,1b 1 7yc 6o *;1b 1 * gf 6o 12m,1b 1 * 6o 12m;;q 1 * jp 6o 7yj 7yk,q 1 * 6o 7yj 7yk,q 1 * jp 6o 7yk,q 1 * 6o 7yk;q 1 7yh jp * 6o 7yj 7yk,q 1 7yh * 6o 7yj 7yk,q 1 7yh jp * 6o 7yk,q 1 7yh * 6o 7yk;;;;;;q 1 7yn * 7yp 7yq;;q 1 7yn 7yp *;q 1 7yu 2ni 10u * 7ys,q 1 7yu 2sm 10u * 7ys,q 1 7yu 7yt * 7ys,q 1 7yu * 7ys;;;;;q 1 7yv 36t *;q 1 * 7yy 10n 2fi,q 1 * 7yy 161;;q 1 * 6o 10n 7z0,q 1 * 6o 7z1;;;q 1 36t r6 *;;q 1 * 2ni -4 2x3,3j 1 * 8e4,3j 1 * 8eb 8ec 1,3j 1 * 8eb 1;40 1 * 7z6 7z7 7z8,40 1 * 7z7 7z8,40 1 * 7z6 7z8,40 1 * 7z8;;;;;40 1 7z9 *;;40 1 7zb -2 gf -2 *;;;;40 1 * 7zh;;40 1 * qb -2 1;;40 1 * 7zl qb -2 1;;40 1 * -4 51 36t r6 7y2,40 1 * -4 51 36t 7y2;;40 1 * 7zp;;;44 1 7zq *;;;;;44 1 * 10u 161 7zu -2 7zv,44 1 * 7zu -2 7zv,e 1 * 8lu 800 8lv;;;;;;;4g 1 10u * 804 805;;;4g 1 * 36t 807;;;;;n 1 * 808 809 80a,n 1 * 809 80a,n 1 * 808 80a,n 1 * 80a,n 1 * -4 80m r1,6 1 8nu *;1l 1 841 * 8a5 8a6 8a7,1l 1 841 * 8a6 8a7,1l 1 841 * 8a5 8a7,1l 1 841 * 8a7;;;n 1 80c 80d 80e *,n 1 80c 80e *,n 1 80c 80d *,n 1 80c *,2e 1 80q *;;;n 1 80g 80h -2 * 80j;;;n 1 80k 2sg 5k * 6o 161,n 1 80k 2sg 5k * 2mi r1,n 1 80k 2sg 5k * 51 r1,n 1 80k 10u 5k * 6o 161,n 1 80k 10u 5k * 2mi r1,n 1 80k 10u 5k * 51 r1,n 1 80k 7yg * 6o 161,n 1 80k 7yg * 2mi r1,n 1 80k 7yg * 51 r1,n 1 80k * 6o 161,n 1 80k * 2mi r1,n 1 80k * 51 r1,n 1 80k 2sg 5k *,n 1 80k 10u 5k *,n 1 80k 7yg *,n 1 80k *;;;;;;;;2e 1 80s *;;5a 1 80u *;;5a 1 80w *;;1u 1 * 810;;1u 1 * 2ms 2fn,1u 1 * 2fn;;;;;4k 1 * 10u 12m,4k 1 * 36t 2mk,4k 1 * 817;;;4k 1 * 367;;4k 1 * 81a;4k 1 * 81d;;m 1 * 30l;;;;28 1 81h *;;28 1 81j x8 *,28 1 81j *;28 1 jb *;28 1 * qb 36t 81n;;g 1 * 81p;;g 1 * qb 36t 2dz 81r,g 1 * qb 36t 81r;;g 1 * 81t;;;;;g 1 81w 2fn *;g 1 81o *;;4f 1 * x8 2r3 2si,4f 1 * 2r3 2si;4f 1 * tf;4f 1 * 2dz 823,h 1 * 8i6 mt jp,h 1 * 8i6 34r 2si,h 1 * 8i6 34r jb,h 1 * 8i6 8j5;;;4f 1 * gf 36t 2dz;;;5h 1 2t9 *;;;5h 1 je 161 4g *,5h 1 je *;;5h 1 pl *;;;;4c 1 *;4c 1 35z *;;;;;;;30 1 2te 82n 82o *,53 1 8iz *;;3d 1 10u * 82s 82t,3d 1 10u * 82t;;;;;;;1y 1 p *;;;;1y 1 * 833;;;1y 1 834 7yg p *,1y 1 834 7yg *;;;1f 1 3b 2fi 364 5k *,1f 1 3b 2fi 839 *;;1f 1 * 15i 2d2 364 5k 838,1f 1 * 15i 2d2 839 838,1f 1 * 364 5k 838,1f 1 * 839 838;;1f 1 161 364 5k * 83d,1f 1 161 4g * 83d;;;1f 1 pv 83e 364 5k *,1f 1 pv 83e l7 *;22 1 161 7xk 85s *,22 1 161 7xk *;1f 1 * qj 10n 31d;1f 1 83h *;;;;2l 1 * 83n;;;;2l 1 83o 10u 83p *,2l 1 83s qb 83p *;;;;;;;;9 1 * 83z 0 840 841 0,9 1 * 0 840 841 0,9 1 * 83z 0 841 0,9 1 * 0 841 0,9 1 * 83z 0 840 0,9 1 * 0 840 0,9 1 * 83z 0 0,9 1 * 0 0;;;;2x 1 pv * 843 844,2x 1 pv * 844,2x 1 pv * 843,2x 1 pv *;;;;;2x 1 * l7 q4 848,2x 1 * q4 848;;;;;4d 1 84b *;4d 1 * 4g 84e,4d 1 * 84e,4d 1 84j g1 * 84a,4d 1 0 * 84k;;4d 1 * 4g 2li 12j 2lb,4d 1 * 4g 2mx 2lb,4d 1 * 2li 12j 2lb,4d 1 * 2mx 2lb;;;;;;47 1 * 10u 12m 51 2t9,47 1 * 10u 12m 36c 0 j1,47 1 * 10u 12m 84m,47 1 * 10u nx 51 2t9,47 1 * 10u nx 36c 0 j1,47 1 * 10u nx 84m,47 1 * 10u 336 51 2t9,47 1 * 10u 336 36c 0 j1,47 1 * 10u 336 84m,47 1 * 84n 51 2t9,47 1 * 84n 36c 0 j1,47 1 * 84n 84m,47 1 * 51 2t9,47 1 * 36c 0 j1,47 1 * 84m;;;;;47 1 84o 84p * 84r;;;47 1 qt 2k0 84s 364 * 84u -4 84v,47 1 84w 84s 364 * 84u -4 84v,47 1 qt 2k0 84s * 84u -4 84v,47 1 84w 84s * 84u -4 84v,47 1 qt 2k0 84s 364 * -4 84v,47 1 84w 84s 364 * -4 84v,47 1 qt 2k0 84s * -4 84v,47 1 84w 84s * -4 84v;;47 1 qt 2k0 84s 364 84u -4 *,47 1 84w 84s 364 84u -4 *,47 1 qt 2k0 84s 84u -4 *,47 1 84w 84s 84u -4 *,47 1 qt 2k0 84s 364 -4 *,47 1 84w 84s 364 -4 *,47 1 qt 2k0 84s -4 *,47 1 84w 84s -4 *;;;;47 1 364 5k * -2 84x 84y,47 1 l7 * -2 84x 84y;;;;;;;2w 1 854 855 *;;;;;;;;2w 1 pv * 848;;;22 1 161 85f * 85g;;;22 1 36t 85j 14y *;;;;22 1 161 4g *;;;22 1 85p 85q * 85m,22 1 85p * 85m;;;;;;22 1 * l7 85y;;;;22 1 * l7 2x3;;;58 1 * 862 863;58 1 862 867 866 *;;;;58 1 862 868 *;;;;;;;19 1 * 88p 51 2nw,19 1 * 88p 367 36t,19 1 * 88p 88q,19 1 * 88r 88s jp 36t,19 1 * 88r 88s 88t,19 1 * 12j 10u 1;;58 1 j7 n1 -4 86h -4 *;;58 1 * 36t 86l;;;;;58 1 862 * 2fe 12j;;;;;;;;;58 1 86w 32z 86x *,58 1 86w 86x *;;;58 1 161 * 86z 870;;58 1 * 36t 872;;;;58 1 2sm 0 876 *;58 1 * 7xv;58 1 878 7xv *;;58 1 87a *;;;;;;;;p 1 87i * 87f 87k;;;;p 1 * 2g7 367 r1;;;;;p 1 87r 36t * 87t;;;;42 1 * 87v;42 1 *;42 1 p6 *;42 1 r1 *;42 1 * -2;;2j 1 * 0 883 0 884,2j 1 * 0 0 884,2j 1 * 0 883 884,2j 1 * 0 884,2j 1 * 0 883 0 888 889 b5,2j 1 * 0 0 888 889 b5,2j 1 * 0 883 888 889 b5,2j 1 * 0 888 889 b5,2j 1 * 88a 88b 88c b5;;2j 1 0 883 0 * qb 36f 885,2j 1 0 883 0 * 886 885,2j 1 0 0 * qb 36f 885,2j 1 0 0 * 886 885,2j 1 0 883 * qb 36f 885,2j 1 0 883 * 886 885,2j 1 0 * qb 36f 885,2j 1 0 * 886 885,2j 1 0 883 0 * qb 36f,2j 1 0 883 0 * 886,2j 1 0 0 * qb 36f,2j 1 0 0 * 886,2j 1 0 883 * qb 36f,2j 1 0 883 * 886,2j 1 0 * qb 36f,2j 1 0 * 886;;;2j 1 * 1m b5,2j 1 * t7 b5;;;;;;;;2j 1 88d 883 88e * 889 b5,2j 1 88d 88e * 889 b5,2j 1 88d 883 * 889 b5,2j 1 88d * 889 b5;2j 1 jp 36t * 33f;2j 1 g1 * 88c b5;2j 1 0 88h qj 800 *,1p 1 34p 36t *;;1p 1 qj 88j *,19 1 894 161 895 l7 88m *,19 1 894 895 l7 88m *,19 1 894 161 895 88m *,19 1 894 895 88m *,19 1 894 161 895 l7 *,19 1 894 895 l7 *,19 1 894 161 895 *,19 1 894 895 *;1p 1 367 2pj 36t *,1p 1 367 88m *;;;19 1 88n *;;;;;;;19 1 h4 2ty *;19 1 2zb b5 *,19 1 88x *;;;;;19 1 * -2 1 -4 t7 b5,19 1 * -2 1 -4 1m b5,19 1 * -2 1 -4 2jq b5,19 1 * -2 1 -4 t7 35q;19 1 891 -2 1 -4 *,19 1 * 88u 893;;;;;;3z 1 897 899 *,3z 1 897 *;;3z 1 * 2gw jp;3z 1 89a *;;;;;34 1 89e 89c 89f *,34 1 89e 89c *,4p 1 2te 8hx 8hy 2dz *,4p 1 2te 8hy 2dz *,4p 1 2te 8hx 2dz *,4p 1 2te 2dz *,4p 1 2te 8hx 8hy *,4p 1 2te 8hy *,4p 1 2te 8hx *,4p 1 2te *;;;3f 1 * qj 10u 10n 89k,3f 1 * 89l 10n 89k,3f 1 * 10n 89k,3f 1 * qj 10u 89k,3f 1 * 89l 89k,3f 1 * 89k;20 1 * 8g1 8f3;;3f 1 * 10n 2mm 89n,3f 1 * 10n 2fr 89n,3f 1 * 89o 89n;;;3f 1 * 88j 0,3f 1 * 0,2c 1 * 8f8 8f9,2c 1 * 8f9;3f 1 89p 88j *,3f 1 89p *;;3f 1 0 89r 7yj *;3f 1 * 89r 89u 89v;;;3f 1 * -2 89x;3f 1 6n *;21 1 *;;21 1 89z 161 * 8a1,21 1 89z 161 *;;;u 1 8a2 *;;;;;;1l 1 gf 800 8a8 *,1l 1 gf 800 *;;1l 1 8aa *;;2t 1 8ac * 8ae;;;2t 1 * 8ah,20 1 8fu 10n * 2tp 10u 7xv 8fv,20 1 8fu 10n * 10u 7xv 8fv,20 1 8fu 10n * 2tp 7xv 8fv,20 1 8fu 10n * 7xv 8fv,20 1 8fu 10n * 2tp 10u 7xv,20 1 8fu 10n * 10u 7xv,20 1 8fu 10n * 2tp 7xv,20 1 8fu 10n * 7xv;;;3c 1 *;;;24 1 8ak 36t 8al *,24 1 8ak 36t *;;24 1 36t 8an *;24 1 36t r6 *,24 1 36t *;24 1 * -2 8ar 8as;;;24 1 151 * 161;24 1 * 8ar 36t 8av,24 1 * 36t 8av;;49 1 v7 * 8ax;;49 1 * 8b0 10u r1,49 1 * 8b0 10u 10n,49 1 * 8b0 8az,49 1 * 10u r1,49 1 * 10u 10n,49 1 * 8az;;;;;49 1 pl *,4o 1 8f7 *,2f 1 * 8jr dh 2r4,2f 1 * 8jr 8js;49 1 * 8b5 8ar 10n 8b6;;;4a 1 * v7 30d 8b8;;4a 1 8b7 * 8b8;4a 1 * 8bb;;;;;4a 1 8be * 8ai 2nw;4x 1 * 8bh 4b 2i9,4x 1 * 8bh 2i9 gf,4x 1 * 8bh 8bi,4x 1 * 4b 2i9,4x 1 * 2i9 gf,4x 1 * 8bi;;;;4x 1 8bj *;4x 1 * 8bm 8bn,4x 1 * 8bn;;;4x 1 * 8bp 8bq,4x 1 * 8bq;;;;4x 1 8br 0 * 32m qj 36t,4x 1 8br 0 * 32m 2mi 2nw,4x 1 8br 0 * 32m qj r1,4x 1 8br 0 * 32m 8bt,4x 1 8br * 32m qj 36t,4x 1 8br * 32m 2mi 2nw,4x 1 8br * 32m qj r1,4x 1 8br * 32m 8bt;;4x 1 8br 1m y4 qb *,4x 1 8br 0 305 qb *,4x 1 8br 11z 305 qb *,4x 1 8br 0 *;;4x 1 * 2tb 32m,4x 1 * 32m;;4x 1 2q1 2lr 31i *,4x 1 2q1 11 31i *,4x 1 2q1 8bz *;;;4x 1 * 8c2 8c3,4x 1 * 8c3;;;4x 1 * 7z6 8c5;;4x 1 * 2lr 31i,4x 1 * 8c7;;;4x 1 8c8 *;4x 1 * 33a 32m,4x 1 * 88y;4x 1 305 qb 0 *;;;;;4x 1 * 0 8ch;;4x 1 3n *;4x 1 * 2te;52 1 * 8cl,52 1 *;;52 1 * 8cn 8co,52 1 * 8co;;;52 1 * 8cq -2 12j,52 1 * -2 12j;;;12 1 8cr *;4n 1 * 8cu 8cv 8cw 8d0 8cx qb 36t 8cz,4n 1 * 8cv 8cw 8d0 8cx qb 36t 8cz,4n 1 * 8cu 8cw 8d0 8cx qb 36t 8cz,4n 1 * 8cw 8d0 8cx qb 36t 8cz,4n 1 * 8cu 8cv 8cw 8cx qb 36t 8cz,4n 1 * 8cv 8cw 8cx qb 36t 8cz,4n 1 * 8cu 8cw 8cx qb 36t 8cz,4n 1 * 8cw 8cx qb 36t 8cz,4n 1 * 8cu 8cv 8cw 8d0 8cx 8cz,4n 1 * 8cv 8cw 8d0 8cx 8cz,4n 1 * 8cu 8cw 8d0 8cx 8cz,4n 1 * 8cw 8d0 8cx 8cz,4n 1 * 8cu 8cv 8cw 8cx 8cz,4n 1 * 8cv 8cw 8cx 8cz,4n 1 * 8cu 8cw 8cx 8cz,4n 1 * 8cw 8cx 8cz;;;;;4n 1 8ct 8cu 8cv 8cw 8d0 8cx qb 36t * 8cz,4n 1 8ct 8cv 8cw 8d0 8cx qb 36t * 8cz,4n 1 8ct 8cu 8cw 8d0 8cx qb 36t * 8cz,4n 1 8ct 8cw 8d0 8cx qb 36t * 8cz,4n 1 8ct 8cu 8cv 8cw 8cx qb 36t * 8cz,4n 1 8ct 8cv 8cw 8cx qb 36t * 8cz,4n 1 8ct 8cu 8cw 8cx qb 36t * 8cz,4n 1 8ct 8cw 8cx qb 36t * 8cz,4n 1 8ct 8cu 8cv 8cw 8d0 8cx * 8cz,4n 1 8ct 8cv 8cw 8d0 8cx * 8cz,4n 1 8ct 8cu 8cw 8d0 8cx * 8cz,4n 1 8ct 8cw 8d0 8cx * 8cz,4n 1 8ct 8cu 8cv 8cw 8cx * 8cz,4n 1 8ct 8cv 8cw 8cx * 8cz,4n 1 8ct 8cu 8cw 8cx * 8cz,4n 1 8ct 8cw 8cx * 8cz;;;4n 1 * -4 0 8d3;4n 1 8d1 -4 0 * 8d3;;;;;41 1 * jp 51 2q0 0 8d8,41 1 * jp 8d9 0 8d8,41 1 * 51 2q0 0 8d8,41 1 * 8d9 0 8d8,41 1 * jp 51 2q0 8d8,41 1 * jp 8d9 8d8,41 1 * 51 2q0 8d8,41 1 * 8d9 8d8;;;41 1 * 36t r6 8db;;;;41 1 * gf 89u 8df 161,41 1 * gf 89u 8df;;41 1 8de gf 89u 8df 161 *,41 1 8de gf 89u 8df *;;;;;;41 1 8dj 8dk 8dl *,41 1 8dj 8dl *;;;41 1 8dn 8do * 12j 8dq 85m,41 1 8dn 8do * 8dq 85m;;;41 1 * 8dt 8du qb 332,41 1 * 8dt 8du ql qb 332,41 1 * 8dt 8du 30m 12j,41 1 * 8dt 8du 8dv;;;;3j 1 * 2ta 1,3j 1 * 1;;3j 1 8dx -4 *;;3j 1 8dz 8e1 *;;;3j 1 8e2 -2 *;;3j 1 2sm 10u -2 * 8e6 8e7,3j 1 2ni 10u -2 * 8e6 8e7,3j 1 2dc 10u -2 * 8e6 8e7,3j 1 8e8 -2 * 8e6 8e7,3j 1 2sm 10u -2 * 8e7,3j 1 2ni 10u -2 * 8e7,3j 1 2dc 10u -2 * 8e7,3j 1 8e8 -2 * 8e7;;;;3j 1 2sm 10u -2 * 12m 1,3j 1 2ni 10u -2 * 12m 1,3j 1 8ea -2 * 12m 1,3j 1 2sm 10u -2 * 1,3j 1 2ni 10u -2 * 1,3j 1 8ea -2 * 1;;;;;;;;;;;;3j 1 8ek *;3j 1 ib 10u 5k *,3j 1 2ni 10u 5k *,3j 1 2sm 10u 5k *,3j 1 l7 10u 5k *,3j 1 4g 10u 5k *,3j 1 8en 5k *;;;;3j 1 * 10n 8er;;;;3j 1 * 8ev 8ew;;;;;;;;2b 1 * 8f3;;4s 1 * 8f5;;;;;;2c 1 * 8fb 8fc;;;2c 1 * 8fe 0,2c 1 * 0;;2c 1 * -2 0 -2 8fg;;;2c 1 * 88j 8fh,2c 1 * 8fh;2c 1 0 * 36t;2c 1 36t * 8fl 0;;20 1 * 8fn 8fo 8fp,20 1 * 8fo 8fp,20 1 * 8fn 8fp,20 1 * 8fp;;;;20 1 * 8fr 8fs 0 1 8ft,20 1 * 8fs 0 1 8ft,20 1 * 8fr 0 1 8ft,20 1 * 0 1 8ft,20 1 * 8fr 8fs 1 8ft,20 1 * 8fs 1 8ft,20 1 * 8fr 1 8ft,20 1 * 1 8ft;;;;20 1 * 8b5 10u 7xv 8fv,20 1 * 10u 7xv 8fv,20 1 * 8b5 7xv 8fv,20 1 * 7xv 8fv,20 1 * 8b5 10u 7xv,20 1 * 10u 7xv,20 1 * 8b5 7xv,20 1 * 7xv;;;20 1 8fw 3b 10n *,20 1 8fw 10n *,20 1 8fw *;;20 1 8fy -2 * 367 10n 8g0,20 1 8fy -2 * 10n 8g0,20 1 8fy -2 * 367 8g0,20 1 8fy -2 * 8g0;20 1 * 8f3 8aa 8g2;;;4w 1 * 10n 8ag r2,4w 1 * 8g4 r2,4w 1 * r2;;;;3 1 * 8g8;;;;3 1 8g9 8ga *,3 1 862 *;2r 1 * 3n 8gc;;d 1 8ar 36t 8gd *,d 1 8ar 36t *;y 1 *;2s 1 * 10n 8gh 8gi,2s 1 * 8gj 8gi;;;;;;;2s 1 * 8b5 qj 8go 8aa 8gp,2s 1 * 8b5 8go 8aa 8gp;;;2s 1 * 10n 8fp;;;;;;;;;1t 1 * -2 qj 8h0 2ec;;;2h 1 * 7xv 10u 12p,2h 1 * 7xv 8h3;;2h 1 * 8fr 88j 8h5,2h 1 * 8fr 8h5;;;2h 1 * 36t 8h8;;2h 1 151 151 * 8ha,2h 1 151 * 8ha;;;2h 1 * 12m 8hd;;;1 1 8he *;1 1 *;1 1 36t *;;;0 1 mt jp *;;;1v 1 * 8ho 7xv,1v 1 * 7xv;;1v 1 * 8ho qj 8hq,1v 1 * 8ho 8hq;;1v 1 * -4 10u 8hs 8ht,1v 1 * -4 10u 8hs;;;1v 1 * 7xv 8hv 8hw;;;;;;;4p 1 * -2 8hz -2 8i0;;;;;h 1 * mt jp,h 1 * 34r 2si,h 1 * 34r jb,h 1 * 8j6,h 1 mt jp 8j7 8j8 *,h 1 mt jp 8j7 *;;;;4q 1 8ib *;;4q 1 * 8id 8ie;;;4q 1 * 161 8ig,4e 1 * 8iq 10n 2du;;4q 1 8if *;45 1 2xz * 8ij;;5k 1 36t 89c *,5k 1 36t *;1e 1 *;;4e 1 8im qb 10n *;;;;4e 1 * -2 8if;3b 1 * 36t 8it;;;;3b 1 36t * 364 5k 367 10n,3b 1 36t * 364 5k 8iu,3b 1 36t * 2sg 5k 367 10n,3b 1 36t * 2sg 5k 8iu,3b 1 36t * 8iv 367 10n,3b 1 36t * 8iv 8iu;;;;;53 1 367 8j0 *;53 1 2hp 8aa *,53 1 2hp *;53 1 * 36t 2s5,53 1 * la,1r 1 * 8o8;;;;;;h 1 * 8j7 8j8 2tb 2dz,h 1 * 8j7 8j8 8i6,h 1 * 8j7 2tb 2dz,h 1 * 8j7 8i6;;h 1 * 8ja 800 tf,h 1 * 800 tf,h 1 * 8ja tf,h 1 * tf;4z 1 * 10n 8jd qc 2tp 10u 88j 8je cm 30f,4z 1 * 10n 8jd qc 2tp 10u 88j 8je 8jf,4z 1 * 10n 8jd qc 8jg 88j 8je cm 30f,4z 1 * 10n 8jd qc 8jg 88j 8je 8jf,4z 1 * 8jh qc 2tp 10u 88j 8je cm 30f,4z 1 * 8jh qc 2tp 10u 88j 8je 8jf,4z 1 * 8jh qc 8jg 88j 8je cm 30f,4z 1 * 8jh qc 8jg 88j 8je 8jf,4z 1 * qc 2tp 10u 88j 8je cm 30f,4z 1 * qc 2tp 10u 88j 8je 8jf,4z 1 * qc 8jg 88j 8je cm 30f,4z 1 * qc 8jg 88j 8je 8jf,4z 1 * 10n 8jd 2tp 10u 88j 8je cm 30f,4z 1 * 10n 8jd 2tp 10u 88j 8je 8jf,4z 1 * 10n 8jd 8jg 88j 8je cm 30f,4z 1 * 10n 8jd 8jg 88j 8je 8jf,4z 1 * 8jh 2tp 10u 88j 8je cm 30f,4z 1 * 8jh 2tp 10u 88j 8je 8jf,4z 1 * 8jh 8jg 88j 8je cm 30f,4z 1 * 8jh 8jg 88j 8je 8jf,4z 1 * 2tp 10u 88j 8je cm 30f,4z 1 * 2tp 10u 88j 8je 8jf,4z 1 * 8jg 88j 8je cm 30f,4z 1 * 8jg 88j 8je 8jf,4z 1 * 10n 8jd qc 2tp 10u 8je cm 30f,4z 1 * 10n 8jd qc 2tp 10u 8je 8jf,4z 1 * 10n 8jd qc 8jg 8je cm 30f,4z 1 * 10n 8jd qc 8jg 8je 8jf,4z 1 * 8jh qc 2tp 10u 8je cm 30f,4z 1 * 8jh qc 2tp 10u 8je 8jf,4z 1 * 8jh qc 8jg 8je cm 30f,4z 1 * 8jh qc 8jg 8je 8jf,4z 1 * qc 2tp 10u 8je cm 30f,4z 1 * qc 2tp 10u 8je 8jf,4z 1 * qc 8jg 8je cm 30f,4z 1 * qc 8jg 8je 8jf,4z 1 * 10n 8jd 2tp 10u 8je cm 30f,4z 1 * 10n 8jd 2tp 10u 8je 8jf,4z 1 * 10n 8jd 8jg 8je cm 30f,4z 1 * 10n 8jd 8jg 8je 8jf,4z 1 * 8jh 2tp 10u 8je cm 30f,4z 1 * 8jh 2tp 10u 8je 8jf,4z 1 * 8jh 8jg 8je cm 30f,4z 1 * 8jh 8jg 8je 8jf,4z 1 * 2tp 10u 8je cm 30f,4z 1 * 2tp 10u 8je 8jf,4z 1 * 8jg 8je cm 30f,4z 1 * 8jg 8je 8jf,4z 1 * 10n 8jd qc 2tp 10u 88j cm 30f,4z 1 * 10n 8jd qc 2tp 10u 88j 8jf,4z 1 * 10n 8jd qc 8jg 88j cm 30f,4z 1 * 10n 8jd qc 8jg 88j 8jf,4z 1 * 8jh qc 2tp 10u 88j cm 30f,4z 1 * 8jh qc 2tp 10u 88j 8jf,4z 1 * 8jh qc 8jg 88j cm 30f,4z 1 * 8jh qc 8jg 88j 8jf,4z 1 * qc 2tp 10u 88j cm 30f,4z 1 * qc 2tp 10u 88j 8jf,4z 1 * qc 8jg 88j cm 30f,4z 1 * qc 8jg 88j 8jf,4z 1 * 10n 8jd 2tp 10u 88j cm 30f,4z 1 * 10n 8jd 2tp 10u 88j 8jf,4z 1 * 10n 8jd 8jg 88j cm 30f,4z 1 * 10n 8jd 8jg 88j 8jf,4z 1 * 8jh 2tp 10u 88j cm 30f,4z 1 * 8jh 2tp 10u 88j 8jf,4z 1 * 8jh 8jg 88j cm 30f,4z 1 * 8jh 8jg 88j 8jf,4z 1 * 2tp 10u 88j cm 30f,4z 1 * 2tp 10u 88j 8jf,4z 1 * 8jg 88j cm 30f,4z 1 * 8jg 88j 8jf,4z 1 * 10n 8jd qc 2tp 10u cm 30f,4z 1 * 10n 8jd qc 2tp 10u 8jf,4z 1 * 10n 8jd qc 8jg cm 30f,4z 1 * 10n 8jd qc 8jg 8jf,4z 1 * 8jh qc 2tp 10u cm 30f,4z 1 * 8jh qc 2tp 10u 8jf,4z 1 * 8jh qc 8jg cm 30f,4z 1 * 8jh qc 8jg 8jf,4z 1 * qc 2tp 10u cm 30f,4z 1 * qc 2tp 10u 8jf,4z 1 * qc 8jg cm 30f,4z 1 * qc 8jg 8jf,4z 1 * 10n 8jd 2tp 10u cm 30f,4z 1 * 10n 8jd 2tp 10u 8jf,4z 1 * 10n 8jd 8jg cm 30f,4z 1 * 10n 8jd 8jg 8jf,4z 1 * 8jh 2tp 10u cm 30f,4z 1 * 8jh 2tp 10u 8jf,4z 1 * 8jh 8jg cm 30f,4z 1 * 8jh 8jg 8jf,4z 1 * 2tp 10u cm 30f,4z 1 * 2tp 10u 8jf,4z 1 * 8jg cm 30f,4z 1 * 8jg 8jf;;;;;;4z 1 2nb 8b5 2tp 10u r1 *,4z 1 2nb 8b5 10u r1 *,4z 1 8jj * 364 2v2,4z 1 8jj * 8jk;;;3q 1 1 889 *,3q 1 889 *;3q 1 0 * 88c 8jn;3q 1 0 88c *;;;2f 1 8jo 8jp *,2f 1 8jo *;;;;2f 1 8jt 10n *;;;;57 1 8jz -8 *;;;57 1 8k0 * 8k2,57 1 8k0 *;;;57 1 yo 32z 8k3 * 8k5,57 1 8k6 8k3 * 8k5;;;57 1 10u * 80h 8k8;;;;57 1 10u 5k 8k9 8ka 8aa *;57 1 10u * 88j 8kd;;57 1 7yg * 2ta 8kf,57 1 7yg * 8kf;;;57 1 8kg *;;;57 1 8kj *;57 1 84w 84s -2 *;;;;59 1 *;;59 1 8kq *;59 1 *;59 1 8ks *;;59 1 * 8ku;59 1 * 8kx;;59 1 * 8l0,59 1 *;59 1 8ky * 8l0,59 1 8ky *;;59 1 * 7z6,59 1 *;;59 1 8l2 *;;59 1 * 8l4;59 1 * 31h;;59 1 * fz;;59 1 36f *;59 1 * qb 88j 8lc,59 1 * qb 8lc;;59 1 * qb 10n 8le;;t 1 * qb,t 1 *;;t 1 2mi 36t *;t 1 7yg *;t 1 * 8es 8lk;;;e 1 2gw 2du -2 10u 161 -2 8lo -2 * sr 30w,e 1 2gw 2du -2 10u 161 -2 8lo -2 * 8ln,e 1 2gw 2du -2 10u 10n 2fi -2 8lo -2 * sr 30w,e 1 2gw 2du -2 10u 10n 2fi -2 8lo -2 * 8ln,e 1 8lp -2 10u 161 -2 8lo -2 * sr 30w,e 1 8lp -2 10u 161 -2 8lo -2 * 8ln,e 1 8lp -2 10u 10n 2fi -2 8lo -2 * sr 30w,e 1 8lp -2 10u 10n 2fi -2 8lo -2 * 8ln,e 1 2gw 2du -2 -2 8lo -2 * sr 30w,e 1 2gw 2du -2 -2 8lo -2 * 8ln,e 1 8lp -2 -2 8lo -2 * sr 30w,e 1 8lp -2 -2 8lo -2 * 8ln;;;;;e 1 8ls 10u 161 51 10n e8 qb -2 *,e 1 8ls 51 10n e8 qb -2 *;e 1 * 10u 161 51 10n e8 qb -2 0 8lq,e 1 * 51 10n e8 qb -2 0 8lq;;;;;;;;e 1 161 mr 5k *;e 1 * 8m2 -2 8m3;;;;;4t 1 * 2mi 8m7 8m8,4t 1 * 2mi 8m8;;;;4t 1 8m9 *;;4t 1 * 2mi;;;3h 1 8md 8me *,3h 1 8md *;;;k 1 * 36t 8mj 6o 2tx 82z 0,k 1 * 36t 8mj 8mk 82z 0,k 1 * 8ml 6o 2tx 82z 0,k 1 * 8ml 8mk 82z 0,k 1 * 6o 2tx 82z 0,k 1 * 8mk 82z 0,k 1 * 36t 8mj 6o 2tx 0,k 1 * 36t 8mj 8mk 0,k 1 * 8ml 6o 2tx 0,k 1 * 8ml 8mk 0,k 1 * 6o 2tx 0,k 1 * 8mk 0,k 1 * 36t 8mj 6o 2tx 82z,k 1 * 36t 8mj 8mk 82z,k 1 * 8ml 6o 2tx 82z,k 1 * 8ml 8mk 82z,k 1 * 6o 2tx 82z,k 1 * 8mk 82z,k 1 * 36t 8mj 6o 2tx,k 1 * 36t 8mj 8mk,k 1 * 8ml 6o 2tx,k 1 * 8ml 8mk,k 1 * 6o 2tx,k 1 * 8mk;;;;k 1 1 * 8mn,k 1 1 *;;k 1 * 8mp 1,k 1 * 1;;k 1 * -2 gf 1;1o 1 * 8ms 32z 161 8mt,1o 1 * 8ms 161 8mt,1o 1 * 8ms 8mt;;;;;1o 1 * 8mx 8my 0,1o 1 * 8mx 0,o 1 * 8mx 8o3 0,o 1 * 8mx 0;;;2q 1 * 8b5 8n0 8n1,2q 1 * 8n0 8n1,2q 1 * 8b5 8n1,2q 1 * 8n1;;;2q 1 * 8n3;;;1n 1 r1 *;4j 1 r1 *;14 1 0 * 8n8 b5;;14 1 1 8cc *;8 1 8nb -8 *;;8 1 8k0 * qb;8 1 ib 10u *,8 1 2ni 10u *,8 1 2sm 10u *,8 1 2sg *;8 1 * 8nf 8ng;;;8 1 7yg *;;;3s 1 *;;3s 1 * 8nl;3s 1 * 8no;;3p 1 0 8cc *;;35 1 8nq 36t r6 *;;35 1 sr 367 36t r6 *,35 1 sr 367 36t *;;1w 1 151 *;;1w 1 8nw 1m 0 *,1w 1 8nw 0 *;;o 1 * 80h 8o0 8o1;;;o 1 * 2vv;;;;;;;;1r 1 8o9 10u 10n * 2qc;;3w 1 * -2 8od;;;;;2i 2 yb -4 8og -4 *;2i 2 8og * sf;;44 2 * 8r1 -2 8r2 -2 8r3,1i 2 * 91d;2i 2 8og -2 8ok sf *;;2i 2 8og -2 8om -2 *;;2i 2 391 *;2i 2 sf *;;2i 2 sf 8or *,2x 2 39e qz 3tt *;5g 2 3uq *;5g 2 3hb *;;;;1b 2 * -2 sc 8oz -2 8p0,1b 2 * -2 sc 8oz -2;;;;;1b 2 8p2 *;1b 2 3i2 *;;1b 2 * 8p5;1b 2 * 8p8;;;;1b 2 * sc 8p9 8pa,1b 2 * sc 8p9;1b 2 3n9 *;q 2 1m lw 3ax b7 3aw *,q 2 1m lw 3ax b7 lw *,q 2 1m lw 3ax b7 3w9 *,q 2 1m lw 3ax 8pe *;;;;q 2 * sc 8pf 8pg,q 2 * sc 8pg;;;40 2 3i2 *;40 2 * 8or 8pm;;;40 2 8pn *;40 2 * -2 1;40 2 1 -2 * 8pr;;;40 2 * de 8pu;;;3j 2 * -8 8pv;3j 2 * -2 8py;;3j 2 * 1m 3o2,3j 2 * 8q0;;3j 2 1m *;;;;3j 2 3n9 *;;3j 2 8q6 *;3e 2 * 90s;50 2 1m 8q8 *;;50 2 zy 8qa *;;;3u 2 3ow b7 *;4g 2 37v b7 * 8qg 8qh,4g 2 8qi * 8qg 8qh,4g 2 37v b7 * 8qh,4g 2 8qi * 8qh;;;;n 2 * av 128 -2 8qk,n 2 * 8ql -2 8qk,n 2 * -2 8qk,n 2 * 8qm 8qn,n 2 * 8qn;;;;;2e 2 lq b7 *,4s 2 lq b7 *;2e 2 lq *;2e 2 3o0 *;;2e 2 8qr *;2e 2 * 8qu;;;;2e 2 8q8 *;;5a 2 8q8 * 8r0,5a 2 8q8 *;;;;;44 2 * 8r5 -2 8r6;;;;44 2 * 8r9 8ra 8rb 8rc,44 2 * 8r9 8rb 8rc;;;;;1u 2 * 8re;;;4k 2 *;4k 2 39e *;4k 2 3f9 *;;;;;58 2 8tm * 8tn,58 2 * 8to 8tp 1m fd -2 8tq,58 2 * 8to 8tp 8tr -2 8tq,58 2 * 8to 1m fd -2 8tq,58 2 * 8to 8tr -2 8tq,5k 2 * 92b;;;;g 2 8rp 8rq -2 *;;4f 2 * -2 7b;;5h 2 38i *;5h 2 12b 3hs *,5h 2 yb 3y7 3gg *;;;30 2 8ry av 128 -2 * e3 3ko,30 2 8ry av 128 -2 * 1m 3y6 pz,30 2 8ry av 128 -2 * e3 3y6,30 2 8ry av 128 -2 * 8s0,30 2 8ry 8s1 -2 * e3 3ko,30 2 8ry 8s1 -2 * 1m 3y6 pz,30 2 8ry 8s1 -2 * e3 3y6,30 2 8ry 8s1 -2 * 8s0,30 2 8ry -2 * e3 3ko,30 2 8ry -2 * 1m 3y6 pz,30 2 8ry -2 * e3 3y6,30 2 8ry -2 * 8s0;;;;11 2 * 919 1;1y 2 8s2 8s3 p *,1y 2 8s2 p *,1y 2 8s2 8s3 *,1y 2 8s2 *;;;;;;1f 2 3y7 8s9 * 8sb;;;;;2l 2 * 1m 3w8 m7 3ol;;2x 2 8sg *;2x 2 sf * 8or 8os;;;;47 2 3cr 3n9 -2 *;47 2 * -2 8sm;;;47 2 * 0 8so 8sp;;;;47 2 8st * 1m 8sv av 1af,47 2 8st * 1m 8sv 128 av 399,47 2 8st * 1m 8sv 399;;;;47 2 * -2 8sw -2 8sx;;47 2 54 3du b7 *;2w 2 sf av *,2w 2 8t2 *;;;;2w 2 po -2 po *;;;;;22 2 3y7 39f fd -2 *,22 2 3y7 3xf av 3gk -2 *,22 2 3y7 3gg -2 *;;22 2 3y6 8tb 1m fd -2 *,22 2 3y6 8tb 3xs av 3gk -2 *,22 2 3y6 8tb fa -2 *;;;22 2 8te b7 3y7 * ut 8tg,22 2 8te b7 3y7 * 8tg;;22 2 3n9 39i * 3y6;;22 2 11u f5 *,22 2 101 f5 *,22 2 101 *;22 2 3y7 3gg *;;;;;;;;;;;;;;;;58 2 * 8rn 8u1;;;;;;;;p 2 * sc 3fg,p 2 * sc 3ay,p 2 * sc yn,p 2 * sc dh 3la,p 2 * sc 3la,p 2 * sc 3fn,p 2 * e3 3ko sc,p 2 * 8u9;;p 2 * xq 394 3kn 8ub sc dh 3la,p 2 * xq 394 3kn 8ub sc 8uc,p 2 * xq 1m 3kn 8ub sc dh 3la,p 2 * xq 1m 3kn 8ub sc 8uc,p 2 * xq xq 3w1 8ub sc dh 3la,p 2 * xq xq 3w1 8ub sc 8uc,p 2 * xq 8ud 8ub sc dh 3la,p 2 * xq 8ud 8ub sc 8uc,p 2 * 394 3kn 8ub sc dh 3la,p 2 * 394 3kn 8ub sc 8uc,p 2 * 1m 3kn 8ub sc dh 3la,p 2 * 1m 3kn 8ub sc 8uc,p 2 * xq 3w1 8ub sc dh 3la,p 2 * xq 3w1 8ub sc 8uc,p 2 * 8ud 8ub sc dh 3la,p 2 * 8ud 8ub sc 8uc,p 2 * xq 394 3kn sc dh 3la,p 2 * xq 394 3kn sc 8uc,p 2 * xq 1m 3kn sc dh 3la,p 2 * xq 1m 3kn sc 8uc,p 2 * xq xq 3w1 sc dh 3la,p 2 * xq xq 3w1 sc 8uc,p 2 * xq 8ud sc dh 3la,p 2 * xq 8ud sc 8uc,p 2 * 394 3kn sc dh 3la,p 2 * 394 3kn sc 8uc,p 2 * 1m 3kn sc dh 3la,p 2 * 1m 3kn sc 8uc,p 2 * xq 3w1 sc dh 3la,p 2 * xq 3w1 sc 8uc,p 2 * 8ud sc dh 3la,p 2 * 8ud sc 8uc;;;;42 2 * 8uf;;;42 2 8ug *;;42 2 8ui *;;2j 2 0 8uk 0 * 8um,2j 2 0 0 * 8um,2j 2 0 8uk * 8um,2j 2 0 * 8um;;2j 2 0 8uk 0 8ul 8um *,2j 2 0 0 8ul 8um *,2j 2 0 8uk 8ul 8um *,2j 2 0 8ul 8um *;2j 2 * 0 8up 0 8uq 8ur,2j 2 * 0 0 8uq 8ur,2j 2 * 0 8up 8uq 8ur,2j 2 * 0 8uq 8ur,2j 2 * 0 8up 0 8uq,2j 2 * 0 0 8uq,2j 2 * 0 8up 8uq,2j 2 * 0 8uq;;;;;;;;2j 2 zy 3y6 *;;;;;19 2 1na * -2 1;;;;19 2 3o2 *;19 2 3tt *;;;19 2 3oz 8v7 8v8 *,19 2 8v7 8v8 *,19 2 3oz 8v7 *,19 2 8v7 *;;19 2 8va *;;19 2 8vc *;;3z 2 * 8vg 8vh,3z 2 * 8vh;;;3z 2 * 8vj;;;;3z 2 8vk 8vl *,3z 2 8vk *,51 2 942 * -4 948;3z 2 * -4 8vo;;;;;;3f 2 * 8vu 8vv,3f 2 * 8vv;;;3f 2 * 8vx -2 8vy,3f 2 * -2 8vy;;;3f 2 * 8w0 -2 3pq 3aq,3f 2 * 8w0 -2 8w1,3f 2 * 8w0 -2;;;;;3f 2 * -2 8w5,3f 2 * -2 8w6;;;;;r 2 3y7 *;1l 2 37v av 8wb -2 *,1l 2 3pq 8wb -2 *;;1l 2 * b7 3a8,1l 2 * 8wd;;;;24 2 * 8wh;;24 2 8wg 8wh *;24 2 3y6 *,d 2 1m 3y6 *,36 2 8vq *;49 2 * 1m q3,49 2 * 1m lv,49 2 * 1m av,49 2 * 8wl;;4a 2 * b7 3bk 1m 3f4,4a 2 * b7 3bk 3e8 3b4,4a 2 * b7 3bk b7 3b4,4a 2 * av 3gv 1m 3f4,4a 2 * av 3gv 3e8 3b4,4a 2 * av 3gv b7 3b4,4a 2 * b7 3o6 1m 3f4,4a 2 * b7 3o6 3e8 3b4,4a 2 * b7 3o6 b7 3b4,4a 2 * 3l2 1m 3f4,4a 2 * 3l2 3e8 3b4,4a 2 * 3l2 b7 3b4;;;4x 2 * 1m c4 -2 8wn,4x 2 * 8wo -2 8wn;;;4x 2 * e3 3ko,4x 2 * sc 3k2,4x 2 * b7 3bd;4x 2 8ws *;4x 2 * 0 8wv;;;;4x 2 1 8wz *;;4x 2 * -2 8x1;;4x 2 8ws *;4x 2 * 0 0 3vi;4x 2 * -2 1m 3xa,4x 2 * -2 8x5;;4x 2 * 0;4x 2 * -2 39g;4x 2 39g *;;4x 2 * -2 8xb;;4x 2 * lv 3iq 8xd;;4x 2 * 8ws;;4x 2 mh *;52 2 * -2 8xi;;;4n 2 * 8xl 8xm 393 b7 54 3mg 8xn b7 14o 8xo,4n 2 * 8xl 8xm 393 b7 54 3mg 8xn b7 10i 8xo,4n 2 * 8xl 8xm 393 b7 8xp 8xn b7 14o 8xo,4n 2 * 8xl 8xm 393 b7 8xp 8xn b7 10i 8xo,4n 2 * 8xl 8xm 8xq 54 3mg 8xn b7 14o 8xo,4n 2 * 8xl 8xm 8xq 54 3mg 8xn b7 10i 8xo,4n 2 * 8xl 8xm 8xq 8xp 8xn b7 14o 8xo,4n 2 * 8xl 8xm 8xq 8xp 8xn b7 10i 8xo,4n 2 * 8xm 393 b7 54 3mg 8xn b7 14o 8xo,4n 2 * 8xm 393 b7 54 3mg 8xn b7 10i 8xo,4n 2 * 8xm 393 b7 8xp 8xn b7 14o 8xo,4n 2 * 8xm 393 b7 8xp 8xn b7 10i 8xo,4n 2 * 8xm 8xq 54 3mg 8xn b7 14o 8xo,4n 2 * 8xm 8xq 54 3mg 8xn b7 10i 8xo,4n 2 * 8xm 8xq 8xp 8xn b7 14o 8xo,4n 2 * 8xm 8xq 8xp 8xn b7 10i 8xo,4n 2 * 8xl 393 b7 54 3mg 8xn b7 14o 8xo,4n 2 * 8xl 393 b7 54 3mg 8xn b7 10i 8xo,4n 2 * 8xl 393 b7 8xp 8xn b7 14o 8xo,4n 2 * 8xl 393 b7 8xp 8xn b7 10i 8xo,4n 2 * 8xl 8xq 54 3mg 8xn b7 14o 8xo,4n 2 * 8xl 8xq 54 3mg 8xn b7 10i 8xo,4n 2 * 8xl 8xq 8xp 8xn b7 14o 8xo,4n 2 * 8xl 8xq 8xp 8xn b7 10i 8xo,4n 2 * 393 b7 54 3mg 8xn b7 14o 8xo,4n 2 * 393 b7 54 3mg 8xn b7 10i 8xo,4n 2 * 393 b7 8xp 8xn b7 14o 8xo,4n 2 * 393 b7 8xp 8xn b7 10i 8xo,4n 2 * 8xq 54 3mg 8xn b7 14o 8xo,4n 2 * 8xq 54 3mg 8xn b7 10i 8xo,4n 2 * 8xq 8xp 8xn b7 14o 8xo,4n 2 * 8xq 8xp 8xn b7 10i 8xo,4n 2 * 8xl 8xm 393 b7 8xn b7 14o 8xo,4n 2 * 8xl 8xm 393 b7 8xn b7 10i 8xo,4n 2 * 8xl 8xm 8xq 8xn b7 14o 8xo,4n 2 * 8xl 8xm 8xq 8xn b7 10i 8xo,4n 2 * 8xm 393 b7 8xn b7 14o 8xo,4n 2 * 8xm 393 b7 8xn b7 10i 8xo,4n 2 * 8xm 8xq 8xn b7 14o 8xo,4n 2 * 8xm 8xq 8xn b7 10i 8xo,4n 2 * 8xl 393 b7 8xn b7 14o 8xo,4n 2 * 8xl 393 b7 8xn b7 10i 8xo,4n 2 * 8xl 8xq 8xn b7 14o 8xo,4n 2 * 8xl 8xq 8xn b7 10i 8xo,4n 2 * 393 b7 8xn b7 14o 8xo,4n 2 * 393 b7 8xn b7 10i 8xo,4n 2 * 8xq 8xn b7 14o 8xo,4n 2 * 8xq 8xn b7 10i 8xo,4n 2 * 8xl 8xm 393 b7 54 3mg 8xn 8xo,4n 2 * 8xl 8xm 393 b7 8xp 8xn 8xo,4n 2 * 8xl 8xm 8xq 54 3mg 8xn 8xo,4n 2 * 8xl 8xm 8xq 8xp 8xn 8xo,4n 2 * 8xm 393 b7 54 3mg 8xn 8xo,4n 2 * 8xm 393 b7 8xp 8xn 8xo,4n 2 * 8xm 8xq 54 3mg 8xn 8xo,4n 2 * 8xm 8xq 8xp 8xn 8xo,4n 2 * 8xl 393 b7 54 3mg 8xn 8xo,4n 2 * 8xl 393 b7 8xp 8xn 8xo,4n 2 * 8xl 8xq 54 3mg 8xn 8xo,4n 2 * 8xl 8xq 8xp 8xn 8xo,4n 2 * 393 b7 54 3mg 8xn 8xo,4n 2 * 393 b7 8xp 8xn 8xo,4n 2 * 8xq 54 3mg 8xn 8xo,4n 2 * 8xq 8xp 8xn 8xo,4n 2 * 8xl 8xm 393 b7 8xn 8xo,4n 2 * 8xl 8xm 8xq 8xn 8xo,4n 2 * 8xm 393 b7 8xn 8xo,4n 2 * 8xm 8xq 8xn 8xo,4n 2 * 8xl 393 b7 8xn 8xo,4n 2 * 8xl 8xq 8xn 8xo,4n 2 * 393 b7 8xn 8xo,4n 2 * 8xq 8xn 8xo;;;;;;;;41 2 * av 399 8xt,41 2 * 54 3mg 0 8xt,41 2 * 8xu 8xt,41 2 * 8xy 8xt;;;41 2 * 8xw 8xx;;;;41 2 * 8y0 8y1 av fh,41 2 * 8y0 8y1;;;41 2 8xz 8y0 8y1 *;;;;;4s 2 8y6 b7 *,4s 2 8y6 *;;;2c 2 * 8yb 8yc,2c 2 * 8yc;;;;2c 2 8yd 8u4 * 8yf;;2c 2 * 1;;2c 2 8u4 8yh *;;;20 2 8yj 8yk 8ym *,20 2 8yj 8ym *,20 2 8yj 8yk *,20 2 8yj *;;;20 2 8yn * 8yp;;20 2 * 0 1 8yr,20 2 * 1 8yr;;20 2 * -2 8yt 8yu 8yv;;;;20 2 * m7 8yx;;4w 2 8tz *;;4w 2 8tz 8yz *;;;;3 2 8z3 *;3 2 * 8z6;;;3 2 8z7 *;;;3x 2 * av 37q,3x 2 * 8zc;;;3x 2 8zd b7 * -8 8zf;;;3x 2 387 *;4u 2 8ui *;;4b 2 8zj *;;4b 2 8zl *;1k 2 * 8zo;;;;1k 2 8zp 8rq 8zq *,1k 2 8zp 8rq *;;1k 2 39e 8rk *;;;3g 2 393 b7 8zv *,3g 2 8zx 8zv *;;3g 2 1m lw * b7 3yf,3g 2 1m lw * 8zz,3g 2 54 pz b7 lw * b7 3yf,3g 2 54 pz b7 lw * 8zz,3g 2 54 pz de * b7 3yf,3g 2 54 pz de * 8zz,3g 2 54 * b7 3yf,3g 2 54 * 8zz,3g 2 1m lw *,3g 2 54 pz b7 lw *,3g 2 54 pz de *,3g 2 54 *;;3k 2 * -2 901;;;;3k 2 902 -2 903 *;;3k 2 905 lw * 8rq 907 908,3k 2 905 * 8rq 907 908,3k 2 905 lw * 907 908,3k 2 905 * 907 908,3k 2 905 lw * 8rq 908,3k 2 905 * 8rq 908,3k 2 905 lw * 908,3k 2 905 * 908,3k 2 905 lw * 8rq 907,3k 2 905 * 8rq 907,3k 2 905 lw * 907,3k 2 905 * 907,3k 2 905 lw * 8rq,3k 2 905 * 8rq,3k 2 905 lw *,3k 2 905 *;;;;;;;3k 2 3bi * -4 90e;;;;7 2 * 90i 90j,7 2 * 90j;;;;;;7 2 90m *;7 2 * 90p 90q 90r;;;;;;3e 2 90t -2 ut 3n9 3y7 *,3e 2 90t -2 ut 3n9 *;3e 2 90t -2 *;3e 2 * 90x;;3e 2 * -2 3b4 3n9,3e 2 * -2 393 b7 3n9;3e 2 90y -2 *;;3e 2 910 *;11 2 * x8 3fl,11 2 * 913;;11 2 * 1m;;11 2 915 *;11 2 1m *;11 2 fa *;;11 2 *;;;;1i 2 *;1i 2 * 91g 91h,1i 2 * 91h;;;1i 2 jj 3y7 *,1i 2 jj *;1i 2 * 91k 91l;;;21 2 1m lw g5 de *;21 2 e3 g5 b7 *;;;;;2y 2 * 91t;;2h 2 8yn 8ym *,2h 2 8yn *;;2h 2 91v -2 *;2h 2 * -2 ow b7 3oi,2h 2 * -2 91y;;;;;;;1v 2 * 8yz 925,1v 2 * 925;;1v 2 8yn *;;1v 2 927 * -2 8yt;1v 2 8yn *;1v 2 11u nx 927 *;;;25 2 * -2 92e;;;3r 2 92f -2 *;;2k 2 3ai *;;;1m 2 * 92m -2 92n;;;1m 2 * 92p;;1m 2 av 399 *,1m 2 q3 *;48 2 * 92s 92t,48 2 * 92t;;;;;;48 2 * 92y 8yt 0;;16 2 * b7 39m -2 1;16 2 92z * -2 1;16 2 * 1;4l 2 * -4 1;4l 2 * -4 1;4l 2 * -2 935 -4 1;;4l 2 1 1m *;4l 2 * b7 938 1,4l 2 * 938 1,4l 2 * b7 1,4l 2 * 1;;4l 2 * b7 0 1,4l 2 * b7 1;3i 2 * 93b;;;3v 2 3y0 *;;;;27 2 * 93i;;27 2 * b7 93k 93l;;;;;;55 2 93o 7e uw *;;;55 2 93r * 93t 93u;;;55 2 * 3n9 93w,55 2 * 93w;;;;;55 2 93z -2 *;1c 2 *;;51 2 942 8ok * -4 3b4 3y7,51 2 942 8ok * -4 3b4 10w;51 2 942 8ok 943 -4 *,51 2 945 -4 946 947 *;51 2 * -4 946 947;;;;;;4m 2 *;;;32 2 * 3dt 94f -2 94g,32 2 * 94f -2 94g,32 2 94h -4 * 3dt 94i,32 2 94h -4 * 94i;;;;;;31 2 * 94l 94m;;;;2i 4 * 94p;;2i 4 4ed -2 *;;2i 4 47i *;;5g 4 4rv *;;;5g 4 3d 94w *;;5g 4 4nn *;;;;5g 4 952 * b4 ji;5g 4 3d 4f7 *;1b 4 * -2 45g 956 -2 957,1b 4 * -2 45g 956 -2;;;1b 4 45g qn -2 *;;1b 4 959 *;;;1b 4 95c *;;1b 4 95g 95e *,1b 4 95g *;;1b 4 * 95i;;1b 4 * il 43h 95k,1b 4 * 95l 95k;;;1b 4 * 15k;1b 4 * 94w 137 qn,44 4 * -2 4lq;;;q 4 95o 4s5 45g 95p *,q 4 95o 45g 95p *,q 4 95o 4s5 45g *,q 4 95o 45g *;;q 4 95b 95r *;;q 4 4qn 4il 137 95t *,q 4 4qn 4il 137 *;q 4 10g 4bw 137 95p * -2 95o,q 4 45g 95p * -2 95o,q 4 10g 4bw 137 * -2 95o,q 4 45g * -2 95o,q 4 10g 4bw 137 95p * -2,q 4 45g 95p * -2,q 4 10g 4bw 137 * -2,q 4 45g * -2,q 4 95b 4il 137 b7 *;q 4 95z * 95x -2 95y,q 4 95z * -2 95y,q 4 95z * 95x -2,q 4 95z * -2;;;;;;q 4 * -2 963 95r 964;;;;40 4 4bf 4qn -2 *;40 4 * 968;;40 4 * 137 -2 1;40 4 * -4 95b 95r 95s;;3j 4 96b -8 *;3j 4 * -2 96e;;3j 4 108 *;;3j 4 96g *;;3j 4 13w *;;;50 4 1n 4f7 *;;50 4 4e3 96n *;;5 4 4qn 96p -2 *;;;;;4g 4 96u * 108 96w,4g 4 96u * 96w;;;4g 4 qi -2 96x -2 *;n 4 * -2 970;;n 4 * -2 972;;;;;n 4 973 974 975 *,n 4 973 975 *;n 4 * 978 974 979;;;n 4 * -4 97b 97c;;;n 4 o3 lf 45q *;;2e 4 97e *;;2e 4 4qn 97g *;;2e 4 97i *;;2e 4 97k * 97m;;;;5a 4 97n 97o *,5a 4 97n *;44 4 * -2 97r -2 97s;;;;;44 4 97t -2 97u -2 *;44 4 * -2 97x -2 97y -2 4lq;;;;;;;;1u 4 * 985;;;;28 4 * 137 989 98a;;;5h 4 p9 *;5h 4 62 *;;;30 4 98e -2 *;30 4 * -2 108 4fa,30 4 * -2 98h;;;;;1y 4 p *;;1y 4 98m -2 *;1y 4 * 137 98p 98q;;;;1f 4 49d 98r *;;1f 4 98t *;;;1f 4 49d 98w *;2l 4 4d3 *;2x 4 47i *;;;;4d 4 px 4d0 0 *,4d 4 994 0 *;;;;47 4 * -2 42x 0 12v,47 4 * -2 42x b7 0 12v,47 4 * -2 998;;;;;;47 4 46r 4e3 -2 *;;2w 4 99e *;2w 4 * l7 4ed 991,2w 4 * 4ed 991,p 4 * 4px 4hd -2 9b7 9b8 dh 4cv,p 4 * 4px 4hd -2 9b7 9b8 9b9,p 4 * 9ba -2 9b7 9b8 dh 4cv,p 4 * 9ba -2 9b7 9b8 9b9,p 4 * -2 9b7 9b8 dh 4cv,p 4 * -2 9b7 9b8 9b9,p 4 * 4px 4hd -2 9b8 dh 4cv,p 4 * 4px 4hd -2 9b8 9b9,p 4 * 9ba -2 9b8 dh 4cv,p 4 * 9ba -2 9b8 9b9,p 4 * -2 9b8 dh 4cv,p 4 * -2 9b8 9b9,p 4 * -4 13w 43n,p 4 * -4 t7 43n,p 4 * -4 jp 43n;2w 4 * -2 48x 4ed,2w 4 * -2 4ed 4eh,2w 4 * -2 l7 4ed,2w 4 * -2 99i;;2w 4 99e *;;22 4 974 99k -2 *;;;22 4 989 99m 99n -2 *;;22 4 * 120 108 ny 108 44o,22 4 * 120 108 99r,22 4 * 120 ny 108 44o,22 4 * 120 99r;;22 4 974 * -2 45g b7,22 4 974 * -2 b7 40t,22 4 974 * -2 b7 lh;22 4 974 99s -2 *;;22 4 99m 99u -2 *,22 4 99m -2 *;22 4 * 99x 99y;;;;22 4 99z l7 *;;22 4 45g b7 *;58 4 * -2 989 9a4;;58 4 989 9a4 *;;58 4 989 9a6 99n *;;;;;;;58 4 989 9ad *;58 4 * -2 989 9ag;;;;58 4 * 974 9ak 9al,58 4 * 974 9al;;;;;58 4 974 9am 9an -2 * 9ap 9aq,58 4 974 9am -2 * 9ap 9aq;;;58 4 * 9ap 9as;;58 4 * 95i 9ac 9au -2 9av 1n,58 4 * 9ac 9au -2 9av 1n,58 4 * 95i 9ac -2 9av 1n,58 4 * 9ac -2 9av 1n,58 4 * 95i 9ac 9au -2 9av,58 4 * 9ac 9au -2 9av,58 4 * 95i 9ac -2 9av,58 4 * 9ac -2 9av;;;;58 4 0 9aw * 9ay;;58 4 * 9b0 dn 9b1,58 4 * 9b0 9b1;;;;;;;;;;;;;;p 4 9bc *;p 4 * -4 9bf 9bg;;;;42 4 9bh *;42 4 * 9bk;;;2j 4 0 9bl 0 * 9bn 9bo,2j 4 0 0 * 9bn 9bo,2j 4 0 9bl * 9bn 9bo,2j 4 0 * 9bn 9bo,2j 4 0 9bl 0 * 9bo,2j 4 0 0 * 9bo,2j 4 0 9bl * 9bo,2j 4 0 * 9bo,2j 4 0 9bl 0 * 9bn,2j 4 0 0 * 9bn,2j 4 0 9bl * 9bn,2j 4 0 * 9bn,2j 4 0 9bl 0 *,2j 4 0 0 *,2j 4 0 9bl *,2j 4 0 *;;;2j 4 * 0 9bq 0 9br t7 ax,2j 4 * 0 0 9br t7 ax,2j 4 * 0 9bq 9br t7 ax,2j 4 * 0 9br t7 ax,2j 4 * 0 9bq 0 9br ax,2j 4 * 0 0 9br ax,2j 4 * 0 9bq 9br ax,2j 4 * 0 9br ax;;;;;2j 4 9bs 9bl 9bt * t7 ax,2j 4 9bs 9bt * t7 ax,2j 4 9bs 9bl * t7 ax,2j 4 9bs * t7 ax;;2j 4 qq 989 *;;19 4 * 9bz;;19 4 * 4di b0 0,19 4 * 9c1 0,19 4 * 4di b0,19 4 * 9c1;;;;;;19 4 * 9c7;;19 4 45v ax *,19 4 9c9 *;;;19 4 9ca -2 45v ax *;;;19 4 * -2 9cc lf 9cd;;3z 4 9cf -2 *;;3z 4 9ch -2 *;;34 4 989 9cj *,34 4 989 *;34 4 45q *,1t 4 45q *,4p 4 * -2 108 4fa,4p 4 * -2 9hi;;;3f 4 9cn -2 * -2 9cp,3f 4 9cn -2 * -2;;;3f 4 * -2 9cq;3f 4 * -2 9ct;;3f 4 0 * 137 45v,3f 4 0 * qq 45v;;;3f 4 * 9cy,3f 4 9cz *;;;21 4 3d lf *;21 4 62 *;r 4 *,e 4 * 94w 9k0 -2 4lq,e 4 * 9k0 -2 4lq,e 4 * 94w -2 4lq,e 4 * -2 4lq;;1l 4 9d3 -2 * -2 1n 108 4bb,1l 4 9d3 -2 * -2 9d5,1l 4 9d3 -2 * -2;;1l 4 4qn 989 *;24 4 * 9d8;;24 4 9d7 9d8 *;24 4 989 *;;24 4 * 62 9ac,1t 4 * 62 9ac 9gt,1t 4 * 9ac 9gt;24 4 4lz *;;49 4 * -2 4e3 4f7,49 4 * -2 4e3 il,49 4 * -2 9dg,2s 4 * 9go 4e3 9gp;;;;;4x 4 * -2 9dl;;4x 4 9dn -2 *;;4x 4 * 9dp;;4x 4 * -2 0 9dr;;;;4x 4 * 9dv;;4x 4 * 0 9dx,4x 4 * 9dx;;;4x 4 * 9e0;;4x 4 * 9e2;;4x 4 * 9e4;;4x 4 * 9e6 9e7,4x 4 * 9e7,4x 8 * 9v3 9v4,4x 8 * 9v4;;;4x 4 * 137 0;;4x 4 * 9eb;;;;4x 4 9ed 108 *,4x 4 9ed *;;52 4 * 94w 9eh 1n,52 4 * 9eh 1n,52 4 * 94w 1n,52 4 * 1n;;52 4 * 9ej;;;4n 4 * 9em -2 45g 4e3 -2 9eo -2 9ep,4n 4 * 9em -2 9eq -2 9eo -2 9ep,4n 4 * -4 0 9er;;4n 4 9el 9em * -2 45g 4e3 -2 9eo -2 9ep,4n 4 9el 9em * -2 9eq -2 9eo -2 9ep;;;;;41 4 * 9et -2 9eu;;;41 4 * 9ew 9ex 9ey,41 4 * 9ew 9ey;;;;41 4 * 9f0 9f1;;;;41 4 45v 4h3 cs 4sf 9f2 9ac *,41 4 9f4 cs 4sf 9f2 9ac *,41 4 45v 4h3 cs 9f2 9ac *,41 4 9f4 cs 9f2 9ac *;;41 4 * 9f6 9f7 137 ii,41 4 * 9f6 9f7 137 cs,41 4 * 9f6 9f7;;;;41 4 45q 4lf 9f8 e3 *,41 4 4lf 9f8 e3 *;;;4o 4 9fb *;2c 4 * 974 -2 9fe,2c 4 * -2 9fe;;;2c 4 9ff -2 * 9fh;;2c 4 * 9fj 4qn 9fk,2c 4 * 9fj 9fk;;;2c 4 8yf * 94w;2c 4 * 94w f4 -4 9fn 9fo,2c 4 * f4 -4 9fn 9fo,2c 4 * 94w -4 9fn 9fo,2c 4 * -4 9fn 9fo,2c 4 * 94w f4 -4 9fn,2c 4 * f4 -4 9fn,2c 4 * 94w -4 9fn,2c 4 * -4 9fn;;;;;2c 4 0 * 9ac;20 4 * -2 9ft;;20 4 * 974 9b0 95l 9fs,20 4 * 9b0 95l 9fs,20 4 * 974 95l 9fs,20 4 * 95l 9fs;20 4 * 974 0 1 465 9fw,20 4 * 0 1 465 9fw,20 4 * 974 1 465 9fw,20 4 * 1 465 9fw,20 4 * 974 0 1 9fw,20 4 * 0 1 9fw,20 4 * 974 1 9fw,20 4 * 1 9fw;;20 4 * 9fy -2 9b0 9fz,20 4 * -2 9b0 9fz,20 4 * 9fy -2 9b0,20 4 * -2 9b0;;;20 4 il * 9fw 108 9g1,20 4 * 9fw 108 9g1,20 4 il * 9fw 9g1,20 4 * 9fw 9g1;;20 4 * 9g3 -2 9g4,20 4 * -2 9fw,2s 4 * 9gm -2 9gn;;;20 4 * -2 o3 b7 4iu;4w 4 * 9g7,4w 4 *;;4w 4 974 * 9g9;;;4w 4 * 94w 9gc 9gd 9ge,4w 4 * 9gc 9gd 9ge,4w 4 * 94w 9gd 9ge,4w 4 * 9gd 9ge,4w 4 * 94w 9gc 9ge,4w 4 * 9gc 9ge,4w 4 * 94w 9ge,4w 4 * 9ge;;;;4w 4 9g0 -2 *;;3 4 9gg 45q *,3 4 9gg *;d 4 qq 989 *;2s 4 * -8 4e3 956,2s 4 * -8 9dg;;2s 4 9gk -4 *;;;;;;;1t 4 9gq 989 9gr *,1t 4 9gq 989 *;;;1t 4 9gu -2 * 1n;;2h 4 95i * 9gy;;2h 4 * 9b0 9h0 9h1,2h 4 * 9b0 9h1;;;2h 4 * 9h3 9h4;;;;1 4 9h5 *;;1v 4 * 9h9 9b0,1v 4 * 9b0;;1v 4 * 94w b7 43w 9hb,1v 4 * 94w 9hc 9hb,1v 4 * b7 43w 9hb,1v 4 * 9hc 9hb;;;1v 4 1n lf *;;;1v 4 9b0 9hf *;4p 4 98e -4 *;;4p 4 * 98r 62 9hk 9hl,4p 4 * 98r 62 9hl;;;;4q 4 0 * 9ho;;4q 4 * 9hq 9hr;;;5k 4 989 *;;4e 4 * -4 9hv;;;4e 4 9hw -4 *;;3b 4 9hy -8 *;;3b 4 9i0 -4 *;;;;53 4 9i3 9i4 *;;;h 4 * -8 9i9;;;h 4 9ia -2 *;4z 4 * -4 9id 9ie 9if 9ig,4z 4 * -4 9id 9if 9ig,4z 4 * -4 9id 9ie 9if,4z 4 * -4 9id 9if;;;;;4z 4 34 62 il *,4z 4 62 il *;4z 4 97k * 9ij -4 9ik;;;3q 4 1 4qn e0 *,3q 4 1 t7 *,3q 4 4qn e0 *,3q 4 t7 *;3q 4 0 t7 *;;2f 4 9in *;57 4 p9 * 137,57 4 p9 *,8 4 p9 * 9kq,8 4 p9 *;;57 4 sf 3d 9iq -8 *,57 4 9is 9iq -8 *,57 4 sf 3d -8 *,57 4 9is -8 *;;;57 4 4qn 9it * -2 9iv;;57 4 * -8 9ix -4 9iy;;;;57 4 4qn * 9j1,57 4 4qn *;;;;;57 4 qi 9j2 9j3 9j4 108 *,57 4 qi 9j2 9j3 9j4 *;;57 4 qi o3 -2 9j6 108 *,57 4 qi -2 9j6 108 *;;57 4 9j8 *;57 4 * -8 9jb;;57 4 * 9jd,57 4 *;;;;;57 4 b0 46r 9jg *;;;;57 4 4qn 9it * 9jm;;;59 4 * 9jn;59 4 965 137 95l *;t 4 * 95i;;;;;e 4 * -2 97t -2 0 9jw,e 4 * -2 97t -2 9jx;;;;;;;;;3h 4 9k2 9k3 *,3h 4 9k2 *;;;;k 4 * 9k9 -2 o3 1,k 4 * -2 o3 1;;;;k 4 * 9kd 1;;;1o 4 4qn 45v 9ke cs 94w *,1o 4 4qn 1p5 9ke cs 94w *,1o 4 t7 9ke cs 94w *,1o 4 4qn 45v 9ke 94w *,1o 4 4qn 1p5 9ke 94w *,1o 4 t7 9ke 94w *,1o 4 4qn 45v 9ke cs *,1o 4 4qn 1p5 9ke cs *,1o 4 t7 9ke cs *,1o 4 4qn 45v 9ke *,1o 4 4qn 1p5 9ke *,1o 4 t7 9ke *;;2q 4 * -4 9ki;;2q 4 * 9kk;;2q 4 4e3 95l * 9km 151;;14 4 1 *,14 4 0 *;;14 4 45v ax *;;8 4 sf 3d -8 *,8 4 9is -8 *;8 4 * -8 42x 4sj;8 4 sf 9jk *;8 4 * -8 9kv;8 4 * 9jd;8 4 4qn * 137;8 4 qi 9j2 * 9ky 108;;3s 4 *;;35 4 9cc 989 45q *;;;;;1r 4 cs 974 *;;;;;;;2i 8 5br *;;2i 8 57f *;5g 8 5fk yd *;;;;;5g 8 52e *;5g 8 52e *;;5g 8 * 9lp 14l og;;5g 8 3d 5jd *;1b 8 * -2 9ls,1b 8 * 9m5 9m6,1b 8 * 9m6;;1b 8 * -2 9lu -2 9lv;;;;1b 8 9lu -2 9lw -2 *;;1b 8 9ly *;;1b 8 9m0 *;;1b 8 9m2 *;1b 8 * 15m;;;1b 8 9m0 *;1b 8 * 9m9;;;q 8 9lu -2 9ma -2 16g *,q 8 9lu -2 9ma -2 *;;q 8 9mf -2 * 16g 9me,q 8 9mf -2 * 9me,q 8 9mf -2 * 16g,q 8 9mf -2 *;;;;;q 8 9mg 9mh *;;q 8 9mh * 9ml;;q 8 14l 56k 16g *;q 8 * 14l 56k;;q 8 56 9mo *;;59 8 * c4 a11;;40 8 9ms gs -2 *;40 8 * 9mv;;40 8 * -2 jp 565 -2 1,40 8 * -2 9mx -2 1;;;3j 8 * yd -2 9n0,r 8 * 9tt;;3j 8 16g *;;3j 8 9n2 -2 *;3j 8 15m *;3j 8 * 9n6;;24 8 9u7 *,d 8 9u7 * 9xg,d 8 9u7 *;50 8 3m 5jd *;;;5 8 14n 9na -2 *;;;;4g 8 9ne * -2 9ng;;4g 8 126 -2 * -2 9ni;;4g 8 * 9nk 9nl;;;n 8 * -8 9nn;;n 8 * -2 16g 57c,n 8 * -2 9np;;;;;n 8 9nq 9nr 9ns *,n 8 9nq 9ns *;n 8 * 9nv 9nw 9nx;;;;n 8 * -4 9nx 28k;;41 8 * 506 9w7;n 8 9nz 9o0 506 *;;2e 8 9o2 *;;2e 8 14n 9o4 *;;2e 8 9o6 *;2e 8 28k * 9o7,5a 8 28k * 9ob;;5a 8 9o9 *;5a 8 28k *;;44 8 9oc -2 51v 540 -2 *,44 8 9oc -2 51v 59p -2 *,44 8 9oc -2 9oe -2 *;;44 8 * -2 9oc -2 9og,44 8 5gl *;;1u 8 * 9oi,1u 8 * 578;;m 8 14l * 12a 560,m 8 14l * 5fl;;28 8 * 14k 9om;;;5h 8 5n *;30 8 * -2 9oq,30 8 9or -2 *,4p 8 * -4 9yt,4p 8 9yu -2 *;;;;;;1y 8 p *;;1y 8 9ow -2 *;;;1y 8 9oy 9oz l9 56k *,1y 8 9oy 9oz 56k *,1y 8 9oy 9oz l9 *,1y 8 9oy 9oz *;;;;1f 8 9p5 9m0 *;;;1f 8 9p6 *;1f 8 9p5 * 9m0 9p9;;;2l 8 59w *;2l 8 4tk *;2x 8 57f *;2x 8 5br *;2x 8 * -2 5bc 9pg;;2x 8 ok 5bn 5br *;4d 8 q9 5bg 0 *,4d 8 9pj 0 *;;;;47 8 5a1 yd 5fz yd 5fz 4yi *,47 8 9pn yd 5fz 4yi *,47 8 5a1 yd 5fz 5fz 4yi *,47 8 9pn 5fz 4yi *,47 8 5a1 yd 5fz yd 4yi *,47 8 9pn yd 4yi *,47 8 5a1 yd 5fz 4yi *,47 8 9pn 4yi *,47 8 5a1 yd 5fz yd 5fz *,47 8 9pn yd 5fz *,47 8 5a1 yd 5fz 5fz *,47 8 9pn 5fz *,47 8 5a1 yd 5fz yd *,47 8 9pn yd *,47 8 5a1 yd 5fz *,47 8 9pn *;47 8 * yd 5fz 4yi 55x 5bg,47 8 * 5fz 4yi 55x 5bg,47 8 * yd 4yi 55x 5bg,47 8 * 4yi 55x 5bg,47 8 * yd 5fz 55x 5bg,47 8 * 5fz 55x 5bg,47 8 * yd 55x 5bg,47 8 * 55x 5bg;;;47 8 * -2 9pr -2 9ps;;;47 8 * -2 3m 9pu;;;2w 8 9pv *;;2w 8 * -2 5bc 9pg,2w 8 * -2 4yq 15m 5bc,2w 8 * -2 4yr f5 5bc,2w 8 * -2 9pz;;;;2w 8 1rb *;;22 8 yd 9q3 -2 *;;;22 8 9mo 9q5 9q6 -2 *;;22 8 * 9q8;22 8 53b 12h 56k *,22 8 53a 5a5 56k *;22 8 9nw * -2 bc lh;22 8 9nw 9qb -2 *;;22 8 9qd cs * -2 4xm,22 8 9qd * -2 4xm;22 8 * 9qg -2 9qh,22 8 * -2 9qh;;;22 8 4xw *;22 8 * 9qk 9ql;;;;22 8 9qm l9 *;;5k 8 * 9z4;;58 8 9qo 9qp 9qq -2 *;;58 8 9qp 9qs 9qg -2 *;;;;;;;;58 8 5bs -2 56 9qp *,58 8 5bs -2 9qp *,58 8 56 9qp * 9r2,58 8 9qp * 9r2,58 8 * -2 9ri 12a;;58 8 * -2 9mo 9r4;;58 8 * j9 9r6 9r7;;;58 8 * 9nw 9r9 9ra 9rb,58 8 * 9nw 9ra 9rb,58 8 * 9nw 9r9 9rb,58 8 * 9nw 9rb;;;;;;;58 8 de 55l 9rc 9rd 9re *,58 8 yd 55a 9rc 9rd 9re *;;;;58 8 * 15m 56k 9rk -2 9rl,58 8 * 56k 9rk -2 9rl,58 8 * 15m 56k -2 9rl,58 8 * 56k -2 9rl;;;58 8 9rj 15m 56k 9rk -2 9rl *,58 8 9rj 56k 9rk -2 9rl *,58 8 9rj 15m 56k -2 9rl *,58 8 9rj 56k -2 9rl *;58 8 * 0 9ro 9rp;;;58 8 * 9rr 9rs;;;;;;;;p 8 * 9rz -2 9s0 9s1 dh 59s,p 8 * 9rz -2 9s0 9s1 9s2,p 8 * -2 9s0 9s1 dh 59s,p 8 * -2 9s0 9s1 9s2,p 8 * 9rz -2 9s1 dh 59s,p 8 * 9rz -2 9s1 9s2,p 8 * -2 9s1 dh 59s,p 8 * -2 9s1 9s2;;;;;p 8 9s4 *;;p 8 * -4 t7 4z3,p 8 * -4 jk 4z3,p 8 * -4 5ik 4z3;p 8 * -4 9s7 9s8;;;;42 8 9s9 *;42 8 * 9sc;;2j 8 0 67 0 * 9se 104,2j 8 0 0 * 9se 104,2j 8 0 67 * 9se 104,2j 8 0 * 9se 104,2j 8 0 67 0 * 104,2j 8 0 0 * 104,2j 8 0 67 * 104,2j 8 0 * 104,2j 8 0 67 0 * 9se,2j 8 0 0 * 9se,2j 8 0 67 * 9se,2j 8 0 * 9se,2j 8 0 67 0 *,2j 8 0 0 *,2j 8 0 67 *,2j 8 0 *;;2j 8 * 0 67 0 9sg 9sh 104,2j 8 * 0 0 9sg 9sh 104,2j 8 * 0 67 9sg 9sh 104,2j 8 * 0 9sg 9sh 104,2j 8 * 0 67 0 9sg 9sh,2j 8 * 0 0 9sg 9sh,2j 8 * 0 67 9sg 9sh,2j 8 * 0 9sg 9sh;;;;;2j 8 9si 67 9sj * 9sl 104,2j 8 9si 9sj * 9sl 104,2j 8 9si 67 * 9sl 104,2j 8 9si * 9sl 104;;3h 8 9pp c3 5ar 0 *,3h 8 9pp a1q 0 *,3h 8 9pp 0 *,3h 8 9pp c3 5ar *,3h 8 9pp a1q *,3h 8 9pp *;;2j 8 9sn 9mo *;13 8 9sl *;19 8 * 9sr,19 8 * 547;;;;;;19 8 9sv *;19 8 * 9sy;;;19 8 9sz *;;19 8 9t1 -2 9sx *;;;;;3z 8 * -2 9t8;;;3z 8 9t9 -2 *;;34 8 9qp 9tb *,34 8 9qp *;;34 8 9td *,3 8 56 4zk *,3 8 56 b3 *,3 8 9xf *,1t 8 9td *;3f 8 * -2 9tg -2 9th,3f 8 * -2 9tg -2;;;;3f 8 * -2 9ti;3f 8 * -2 9tl,3f 8 9tm -2 *,2c 8 9wc -2 *;;;3f 8 0 *;;;3f 8 * 9tr;;21 8 4x4 *;;r 8 15m *;;1l 8 9tv -2 * -2 16g 57c,1l 8 9tv -2 * -2 9tx,1l 8 9tv -2 * -2;;2t 8 4tf gs *;;;;24 8 9u1 *;24 8 9u1 9u2 *;;24 8 9u4 *;24 8 3m 9mo *;;24 8 9u7 9n7 *;49 8 16i 5d0 *;49 8 * -2 3m 5jd,49 8 * -2 5m1;4a 8 * 9uc 16g 55m,4a 8 * 9uc 9ud;;;4a 8 *;4x 8 * 9ug -2 9uh,4x 8 * -2 9uh;;;;4x 8 9ui -2 *;;;;4x 8 9um -2 0 *;;4x 8 9uo *;4x 8 9un *;4x 8 * 9us;;4x 8 * 9uu 9uv,4x 8 * 9uv;;;;4x 8 * 9uy;;;4x 8 9uz -4 *;4x 8 * 9v2;;;;4x 8 * 9v6 lf 0,4x 8 * 9v6 0;;;4x 8 * 9v9;;4x 8 * 9vb;;;;4x 8 * 16g 9vf,4x 8 * 9vf;;;52 8 *;;52 8 9vi *;4n 8 * yd 9vl 9vm -2 9vn -2 9vo -2 9vp,4n 8 * 9vl 9vm -2 9vn -2 9vo -2 9vp;;;;;;4n 8 * -4 0 9vp;41 8 * yd 9vs -2 9vt,41 8 * 9vs -2 9vt;;;41 8 * gs 9vv 9vw;;;41 8 * 9vy 9vz;;;;;;41 8 9p5 9w0 5fz 9w1 9w2 *,41 8 9p5 9w0 9w1 9w2 *;41 8 * 9w5 9p5 14l 56k,41 8 * 9w5 9p5 9w6,41 8 * 9w5 9p5;;;;;4o 8 9w8 *;2c 8 * 9nw 9wb 9wc,2c 8 * 9wb 9wc,2c 8 * 9nw 9wc,2c 8 * 9wc,2c 8 * gs 5fz -4 9tl -2 9we,2c 8 * 9wf -4 9tl -2 9we,2c 8 * -4 9tl -2 9we,2c 8 * gs 5fz -4 9tl -2,2c 8 * 9wf -4 9tl -2,2c 8 * -4 9tl -2;;;2c 8 * l9 gs 9w2;;;2c 8 * 9wh 9wi,2c 8 * 9wi;;;2c 8 0 * 5n 56k,2c 8 0 * 5n cw,2c 8 0 * 9n7;2c 8 0 *;20 8 * -2 9wm;;;;;20 8 9wn 9wo 9wp *,20 8 9wn 9wp *;20 8 * 9nw 0 1 9ws,20 8 * 9nw 1 9ws;;20 8 * 9wu 9wv 9ww,20 8 * 9wv 9ww;;1v 8 * 9yr 9ys;;20 8 * 9wp 9wy,20 8 * 9wy;2s 8 * -2 9xp -2 9xo;20 8 * l9 gs 9x0,20 8 * 9x1 9x0;;;;20 8 * -2 9x2 9x4 5eh;;20 8 * 9nw bc 5eh,20 8 * bc 5eh;4w 8 * 9x7 -2 9x8,4w 8 * -2 9x8;;;4w 8 9nw * 9xa,4w 8 * 9nw 9wp -2 1o,4w 8 * 9wp -2 1o,4w 8 * 9nw -2 1o,4w 8 * -2 1o;;4w 8 9x9 9nw 9wp * -2 1o,4w 8 9x9 9wp * -2 1o,4w 8 9x9 9nw * -2 1o,4w 8 9x9 * -2 1o;;4w 8 9xc -2 *;;;;d 8 3m 9mo *;2s 8 * -8 3m 9xj,2s 8 * -8 56 9xk,2s 8 * -8 5m1;;;;2s 8 * 9xn 9xo 9xj;;;;;2s 8 9xq -2 * -2 9xs;;;;2s 8 9xt 3m 9xu *;;1t 8 9xw 9qp 9tb *,1t 8 9xw 9qp *;1t 8 * -2 5n 9n7 -2 du;;1t 8 * -4 9y1 9y2;;;;;;;2h 8 15m * 9y8;;2h 8 * 9nw 9wv 9ya 9yb,2h 8 * 9wv 9ya 9yb,2h 8 * 9nw 9wv 9ya,2h 8 * 9wv 9ya;;;2h 8 * -2 9yd 9ye;;;;;1 8 9yg *;;1v 8 * 9yk jg og,1v 8 * 9yk yd 12h,1v 8 * 9yk f5 og,1v 8 * 9yk yd og,1v 8 * 9yk 9wv,1v 8 * jg og,1v 8 * yd 12h,1v 8 * f5 og,1v 8 * yd og,1v 8 * 9wv;;1v 8 * 9nw cs 4z7 -4 3m 9ym,1v 8 * 9nw bc 4z7 -4 3m 9ym,1v 8 * 9nw 9xn -4 3m 9ym,1v 8 * cs 4z7 -4 3m 9ym,1v 8 * bc 4z7 -4 3m 9ym,1v 8 * 9xn -4 3m 9ym;;;;1v 8 3m 9mo *;;;;;;;4p 8 * -2 5n 507 4wb,4p 8 * -2 5n 4wb;;4q 8 * 9yz 9z0;;;;;4r 8 * -4 56;;;;4e 8 * -4 9z8;;4e 8 9z8 -4 *;;3b 8 9za -8 *;3b 8 * -8 9zd;;;;53 8 9ze 9zf *;53 8 * 9zi;;;;h 8 9zk -8 *;h 8 * -2 9zn;;4z 8 * -4 3m c3 9zp,4z 8 * -4 jp c3 9zp,4z 8 * -4 9zq 9zp;;;;4z 8 9zr c3 5ar * 9zt,4z 8 9zr c3 * 9zt,4z 8 9zr c3 5ar *,4z 8 9zr c3 *;;;;;3q 8 1 gs 56u *,3q 8 1 gs b3 *,3q 8 1 9tp *,3q 8 gs 56u *,3q 8 gs b3 *,3q 8 9tp *;3q 8 0 526 9tp *,3q 8 0 9tp *;;2f 8 9zz *;57 8 5ar *,8 8 5ar * a28,8 8 5ar *;;;;;57 8 a04 -4 a05 *;;;57 8 a07 -8 a08 -4 *;57 8 14n * a0b,57 8 14n *;;;;57 8 gs cs * a0f;;;;;;57 8 126 a0j * 16g a0l;;57 8 * a0n;;57 8 f5 * a0p,57 8 * a0p;;;57 8 a0q *;;57 8 * 5h0 yd 56;;57 8 a0u 545 9rx *;;57 8 56 9w0 * a0y;;;59 8 * a0z;;;t 8 * a14;;t 8 * 1;t 8 5fm *;;;;e 8 * -2 9oc -2 0 a1b,e 8 * -2 9oc -2 a1c;;;e 8 9ze * a1e;;e 8 * 9nw a1g a1h -2 a1i,e 8 * a1g a1h -2 a1i,e 8 * 9nw a1h -2 a1i,e 8 * a1h -2 a1i,e 8 * 9nw a1g -2 a1i,e 8 * a1g -2 a1i,e 8 * 9nw -2 a1i,e 8 * -2 a1i;;;;1w 8 * 0;;;4t 8 14k a1l *;3h 8 * a1o uo 4z7,3h 8 * uo 4z7;;3h 8 a1n a1o *,3h 8 a1n *;;;k 8 * 9nw -2 ok 1,k 8 * -2 ok 1;;k 8 1 a1t -2 *;;k 8 * a1x 1;;;;;2q 8 * -4 a22;;2q 8 3m 9oy * 5lu;14 8 1 *;14 8 1 9tp *;14 8 * a27;;;8 8 5g9 -8 *;;8 8 a2a -8 *;;8 8 51v a2c -8 *;8 8 * q9 5bg,8 8 * a2f,8 8 f5 *;;8 8 * 9pj -2 57;;8 8 gs cs *;;;;3s 8 *;;;3p 8 0 a2o *;;35 8 506 *;;;1r 8 * a2v;;;2i g pv *;2i g pv -2 *;;;2i g pv 62j 60v -2 *,2x g 8t qa yg *;2i g pv * -2 a31;;;2i g a34 *;;5g g yb *;;1b g * -2 ts a3a -2 a3b,1b g * -2 ts a3a -2;;;1b g * a3d;;;1b g a3e 1m 5s9 -2 *;1b g 1m 5s9 b7 lw *;;1b g a3h *;1b g * a3k;;q g 1m 5s9 b7 lw *,q g 1m 5s9 b7 mv *,q g 1m 5s9 b7 5rk *,q g 1m 5s9 ba *,q g ts 5vu b7 lw *,q g ts 5vu b7 mv *,q g ts 5vu b7 5rk *,q g ts 5vu ba *;;q g 1w1 ts a3m *;;;5k g * ajk;q g a3o a3p a3q *,10 g a3o a3p a3q *;;;;;q g a3u -2 ts a3v -2 *,q g a3u -2 ts -2 *,10 g a3u -2 ts a3v -2 *,10 g a3u -2 ts -2 *;40 g * a3y -2 a3z;;;;;40 g a41 *;;;40 g * -4 1m 11u 5s9,40 g * -4 1m ze 5s9;40 g * -2 1;3j g * -2 a48,r g a9b *,2p g 15u nx aoj *;;;3j g a49 -2 *;3j g xq *;;;;;3j g *;3j g * -8 a4i;;3j g 625 *;50 g 1m * a4l,2e g * a54,33 g alh * ali,5j g * amp,5j g 62j e3 *;;50 g 1m lw * 5vu;;;4g g 68h -2 * a4q a4r,4g g 68h -2 * a4r;;;4g g * a4t a4u;;;n g * -8 a4w;;n g * a4y a4z,n g * a4z;;;;2e g a50 *;;;;;44 g * -2 a57 -2 a58;;;44 g xq -2 * -2 nr 6fy,44 g xq -2 * -2 a57;44 g * nr 6fy,44 g * a5b;;;;;;1u g *;;1u g a5h b7 *,1u g a5h *;;;56 g 1dr a5k *,56 g 1dr *;4k g *;;m g * a5n;;m g a5p * 15u;;;;g g a5s b7 a5t *,g g a5s b7 *;g g * b7 lw -2 a5w,g g * a3t -2 a5w;;g g *;g g * -2 a5z;5k g ajo b7 11u *,5k g ajo b7 ze *,5k g ajo a3t *;;;4f g 5ql *;4f g * -2 a64;;4f g *;;;;5h g a68 *;5h g 129 13u *;;5h g yb a6b *;;;30 g a6d b7 a6e -2 * a6g,30 g a6d a6e -2 * a6g,30 g a6d b7 -2 * a6g,30 g a6d -2 * a6g;;;;30 g a6h b7 5oz -2 a6i *;;30 g a6k -2 * -2 a6m;;;;3d g a6o *;;;3d g a6q a6r *;3d g 5ql *;3d g * a6v;;;;1y g a6w a6x p *,1y g a6w p *,1y g a6w a6x *,1y g a6w *,1y g a73 a6x *,1y g a73 *,1f g a7i -2 * 68h a7j,1f g a7i -2 * a7j;;1y g p *;1y g * -2 a72;;;;;1f g 6gt mv ut a49 *,1f g 6gt dw 66p a49 *,1f g 6gt mv 6a6 a49 *;;;;;1f g 6gt dw ut -4 * -2 a7c -2 a7d,1f g 6gt 69b ut -4 * -2 a7c -2 a7d,1f g 6gt mv ut -4 * -2 a7c -2 a7d,1f g a7e -4 * -2 a7c -2 a7d;;;;;1f g * 1m a7h;;;;1f g 6gt dw ut -2 a7l -2 *,1f g 6bg -2 a7l -2 *;;1f g pv * -2 a7n;;1f g * -2 6er a7p;;;;2l g * 1sz;;2x g pv 62j 60v *,2x g yg *;;;4d g * 0 a7w;;;;47 g * -2 e3 0 62v,47 g * -2 e3 65t,47 g * -2 a82;;;47 g yb pv -2 * -2 a85,47 g qa -2 * -2 a85;;47 g * ze a87;;2w g pv id *,2w g a89 *;;;;2w g a8b * 3a 640,2w g a8b * f6 66a,2w g a8b * f8 66a,2w g a8b * e3 dw 5oc,2w g a8b * a8d;;;22 g a8e 6eq -2 *;;22 g a3q a8g hx 6eq -2 *,22 g a3q a8g a8i -2 *;;22 g * a8k;;;;;22 g a8n 6hv *,22 g a8n *;;22 g a3q a8p 15v hx 6eq -2 *,22 g a3q a8p 15v xq hx -2 *,22 g a3q a8p 15v a8r -2 *,22 g a3q a8p hx 6eq -2 *,22 g a3q a8p xq hx -2 *,22 g a3q a8p a8r -2 *;;;22 g xq hx *,22 g hx 6eq *,22 g hx *;22 g hx 6fj lw *;;58 g a8v * a3q a8x;;58 g * a3q a8z;;58 g a3q a8x hx 6eq -2 *,58 g a3q a8x q3 gp -2 *,58 g a3q a8x gp -2 *;58 g z3 -4 a3t -4 *;;;58 g * -2 a93 -2 a92;58 g 6gb 128 * 68h a96;;58 g * 6gv a98,58 g * a9j;;;58 g * a3q a99;58 g * a9c a9d;;;;58 g a9g -2 b7 *,58 g a9g -2 *;;58 g a9b * -2 a9i;;;58 g a9b *;;;;;;;p g * -4 a9s -2 1m 6hc -2 a9t,p g * -4 a9s -2 a9l -2 a9t;;;p g pv xq 62j * a9v a9w,p g pv a9x * a9v a9w;;;;p g * -4 a9z aa0 aa1;;;;;p g ts 5ss aa2 *;3y g *;;3y g * aa7;;;42 g aa8 a3t *,42 g aa8 *;;42 g aaa *;42 g 602 *;;42 g aad *;18 g *;18 g *;;2j g 0 aah 0 * aaj aak,2j g 0 0 * aaj aak,2j g 0 aah * aaj aak,2j g 0 * aaj aak,2j g 0 aah 0 * aaj,2j g 0 0 * aaj,2j g 0 aah * aaj,2j g 0 * aaj;;;2j g * 0 aam 0 aan aao co,2j g * 0 0 aan aao co,2j g * 0 aam aan aao co,2j g * 0 aan aao co,2j g * 0 aam 0 aan aao,2j g * 0 0 aan aao,2j g * 0 aam aan aao,2j g * 0 aan aao;;2j g aap aam aaq * aa7 co,2j g aap aaq * aa7 co,2j g aap aam * aa7 co,2j g aap * aa7 co;;;;;;2j g aas a3q *;;;;2j g * 128 sc b7 aau aav,2j g * aaw aau aav,2j g * aau aav,2j g * 128 sc b7 aau,2j g * aaw aau,2j g * aau;2j g 0 * 3a co,2j g 0 * ts co;2j g 0 aay *;2j g * ab1;;;;;;;;;;;19 g 1w5 *;19 g 6fx *;19 g yg *;;19 g abe p5 * -2 abg,19 g abe * -2 abg;;19 g * -2 abi 1 -4 abj,19 g * -2 1 -4 abj;;;;19 g * abm 3a co,19 g * abm abn;;;19 g * -2 e3 5sf,19 g * -2 1m 65h;19 g * 5wv 5sf abq;;3z g * abs abt,3z g * abt;;;;3z g * -2 abw;;1q g *;;1q g aby b7 mv *,1q g aby a3t *;34 g a3q 6ay 5vu *,34 g a3q 5vu *;;34 g 5vu * 1m a3q 676,3 g ah7 5vu *;34 g a3q *;;;;;3f g ac6 ac7 *,3f g ac6 *;3f g * 8t aca acb,3f g * aca acb,3f g * 8t acb,3f g * acb;;;;;3f g * -2 acf;3f g acg -2 ach -2 *;;;;;3f g * aci acj,3f g * acj;3f g * 8t aca acb,3f g * aca acb,3f g * 8t acb,3f g * acb;3f g * acn aco,20 g ago * agq agr,20 g ago * agr;;;21 g 3a * acq,21 g 3a *;;21 g 3a acp acq *,21 g 3a acp *;21 g * acq act;;u g * acv;;;r g acw -2 *;r g *;1l g 1m g5 b7 -2 * -2 ad0,1l g 68h -2 * -2 ad0;;;1l g 8t dw ut -2 ad1 -4 *,1l g 68h ut -2 ad1 -4 *,1l g 8t ms ut -2 ad1 -4 *,1l g 15u 8t dw -2 ad1 -4 *,1l g 15u 8t f9 -2 ad1 -4 *;;1l g 1m g5 b7 -2 ad3 -2 *,1l g 68h -2 ad3 -2 *;2t g * b7 ad6 ad7 5sf;;;3c g *;;24 g ad9 a3q *;24 g a3q *,d g e3 a3q *,d g 1m a3q *;49 g * -2 1m mv,49 g * -2 b7 67a;49 g * -2;49 g add -2 *;;;;49 g adh -2 *;4a g 5on b7 *;4a g * b7 adl ad7 adm;;;;;4x g adn adq ado -2 *,4x g adn adq -2 *;4x g adn * ado -2,4x g adn * -2,4x g ady *,4x g * ach aeb;4x g * 1m -2 ads,4x g * -2 ads;;4x g 6fx *;4x g * 0 adv;;4x g * adx;;;4x g * -2 ae0;;4x g * b7 0 ae2;;4x g * b7 abe;4x g *,4x 1s *;4x g * b7 65e,4x g * ae6;;4x g ae3 -2 *;;4x g ae8 *;4x g a47 *;;4x g * 0 aed;;;4x g aee *;;;4x g aeg aeh *;4x g * aek;;4x g * 1m aem;;;4x g aen *;4x g 6fx b7 *;;4x g *;52 g *;52 g * aeu;;52 g * 11u;;52 g aew -2 *;52 g * 0 15u aez;;52 g *;12 g 1tv *,12 w 28u *,12 1s 1tt *;;4n g * af4 af6 3a 65t af7 -2 af8,4n g * af4 af6 af9 af7 -2 af8,4n g * af6 3a 65t af7 -2 af8,4n g * af6 af9 af7 -2 af8,4n g * af4 af6 af7 -2 af8,4n g * af6 af7 -2 af8;;4n g af3 af4 * af6 3a 65t af7 -2 af8,4n g af3 af4 * af6 af9 af7 -2 af8,4n g af3 * af6 3a 65t af7 -2 af8,4n g af3 * af6 af9 af7 -2 af8,4n g af3 af4 * af6 af7 -2 af8,4n g af3 * af6 af7 -2 af8;;;;;4n g * -4 0 af8;4n g * afc -2 afd afe -2 0 aff,4n g * -2 afd afe -2 0 aff,4n g * afc -2 afe -2 0 aff,4n g * -2 afe -2 0 aff,4n g * afc -2 afd -2 0 aff,4n g * -2 afd -2 0 aff,4n g * afc -2 -2 0 aff,4n g * -2 -2 0 aff;;;;;4n g * -2 afh -2 afi afj;;;;4n g * -2 afi afj;41 g * 1m 3a 65t -2 afm,41 g * 1m afn -2 afm,41 g * 3a 65t -2 afm,41 g * afn -2 afm;;;41 g * ts 5rk afp;;41 g * 1m afr afs,41 g * afr afs;;;41 g * ts 5rk 69b ut;41 g aft ts 5rk *;;;41 g * a3q afv afw,41 g * a3q afv;41 g * 5rk -2 afz -2 ut -2 xq 129,41 g * 5rk -2 afz -2 ut -2 ag0,41 g * 5rk -2 afz -2 -2 xq 129,41 g * 5rk -2 afz -2 -2 ag0,1r g * 5rk al2;;;;4s g ag1 b7 *,4s g ag1 *;;;;2c g * ag7 8t ag8 ag9,2c g * 8t ag8 ag9,2c g * ag7 ag8 ag9,2c g * ag8 ag9,2c g * ag7 8t ag9,2c g * 8t ag9,2c g * ag7 ag9,2c g * ag9;;;;2c g * ag7 8t ag8 agb,2c g * 8t ag8 agb,2c g * ag7 ag8 agb,2c g * ag8 agb,2c g * ag7 8t agb,2c g * 8t agb,2c g * ag7 agb,2c g * agb;;;20 g * agj agk,20 g * agk,20 1s * bg3 bg4,20 1s * bg3;;20 g agc agd age *,20 g agc age *,20 g agc agd *,20 g agc *;20 g * nx ms agh,20 g * q3 ms agh,20 g * agi agh;;;;;20 g * 0 1 agm,20 g * 1 agm;;;;;;;20 g * -2 agt;;;20 g agu 0 1 -2 agm -2 *,20 g agu 1 -2 agm -2 *;;;;20 g agw agx agy *;;20 g 15u agd ah0 *;4w g agj *;4w g ah2 age *,4w g ah2 *;;4w g ah4 -2 *;4w g ah0 *;;;3 g ah8 *,3 g * b7 5ql,3 g * aha;;b g a7e -2 *;;;b g ahd *;b g a7e *;;;c g ahg ahh -2 *,c g ahg -2 *,c g ahj -2 *,c g xq ahn b7 *,c g xq ahn *;;c g * ahl -2 ahm,c g * -2 ahm;;;;c g *;c g * aca -2 ahq,c g * -2 ahq;;c g * ahs 1,c g * 1;;;;;;j g *;s g *;;s g ahz *;s g * ai2 -2 1,s g * -2 1;;;s g * ai5 -2 ai6;;;23 g *;23 g *;5e g * -8 1;5e g 1 -4 *;5e g * -2 1;4y g *;3w g *;3w g *;3w g *;;2 g aig q3 a6r *,2 g aig a6r *;;;;;;;;;;;;;4q g air aiv -2 ais ait -2 *,4q g air -2 ais ait -2 *,4q g air aiv -2 ais -2 *,4q g air -2 ais -2 *;;;;4q g * -2 aiw -2 aix,4q g * -2 -2 aix;;4q g aiz b7 *;;;4q g aj1 8t aj2 *;4q g * -2 aj5;;1v g *;1v g 108 * age,1v g m3 * age;1v g agd ah0 *,1v g agd *;1v g agd *;1v g *;1v g * -2 ajc;;0 g *;i g *;45 g * 6cq ajg a3q ajh;;;;5k g aji -2 *;;;5k g ajl * -2 ajn;;;5k g * acq ajq,5k g * ajq;;1d g *;1d g * -2 ajt;;1d g *;;3r g ajv -4 *;2d g * -2 ajy -2 ajz;;;;;2d g ajy ak0 b7 ak1 *,2d g ajy ak0 b7 *;2d g agj * ak4;;;2d g ak5 -2 * -4 ak7;;;;2d g ak8 -8 * e3 ak1 ak9;;;4i g * -2 akb -2 3a 64k,4i g * -2 akb -2 e3 lw 65h,4i g * -2 akb -2 akc;;4i g ake -4 *;4i g * -4 akh;;;o g * akk -2 1;;o g 1 b7 *;o g * 1 -2 108 62j;o g akm 1 -2 *;o g * -2 a3q akp;;;o g * -2 0 -8 aks;;o g * aku -2 1;;1r g * -2 akw;;1r g * aky akz;3n g * an4;;1r g a9b *;1r g * 5ti 6f0;;1r g * acc al4 -2 al5;;;1r g * ts 10p,1r g * al7;;;35 g al8 a3q * ala;35 g al8 a3q *;6 g *;1w g * -4 ald;;;;33 g ale alf *;;;33 g * ut alk all;;;4 g *;a g * alo -2 alp;;;3a g *;54 g *;54 g * ai2 1;38 g * -8 alu;;;38 g alv -2 *;38 g xq a9b * aly,38 g xq * aly;;1j g *;;3t g * am2 am3 1,3t g * am3 1,3t g * am2 1,3t g * 1;;;3t g * -2 1;3t g 1 -2 *;3t g * -4 1;2u g * -8 1;1a g *;4h g * 11u oj,4h g * b7 11u,4h g * ts 11u,4h g * ts ze,4h g * ama;;;4h g amb * ama,4h g amb *;;4h g amd a4t *;4h g * -2 amg;;4h g * ami amj,4h g * ami;;;;;;;;;1k g * amr;;1k g * a3t amt;;1k g 3a *;4b g *;4b g acw a9b *,4b g acw *;4u g *;4u g * amz;;16 g * b7 kb -2 1,16 g * an1 -2 1;;16 g * 0 15u,16 g * 1;16 g * b7 1;;48 g * 8t 11u an6,48 g * an7 an6,48 g * an6;;;48 g a9b * 1m 128 an9,48 g a9b * ana an9;;;48 g * anc and;;;2h g agd agi *,2h g agd *;;2h g anf -2 *;;3g g anh ak1 *;3g g * amm ank;;36 g e3 dw *,36 g e3 11u *,36 g a3q *;2k g *;1m g * ano;;1m g * 1m anq;;1m g *;1m g *;2o g * -8 anu;;2o g * -8 anw;;2o g a8v * -2 5zo;;2o g any -4 *;2o g * ut -2 ao1 -4 5t6;;2p g * -4 ao3;;2p g * ao5 ao6;;;;2p g * -8 ao7;;2p g ao9 * -2 agb;2p g * -2 8yf;2p g ao9 * aod aoe;;;2p g 15u *;;;;;;w g * -4 aom;;w g *;3x g *;5f g *;2i w q0 *;2i w q0 -2 *;;;2i w q0 aov -2 *;;;5g w xq aow *;5g w 6rn *;1b w * -2 aw py,1b w * -2 az 6pg,1b w * -2 6pb 6li,1b w * -2 6pb 6l1,1b w * -2 6pb 6qy;;1b w *;;;1b w ap3 *;1b w * -2 ap6;;1b w * ap8 ap9;;;;;1b w *;;;q w 1m apd ape *;5k w * b1r;;;40 w aph -2 api -2 *;;40 w apk *;;40 w apm *;40 w * cn 0 -2 1,40 w * 0 -2 1,40 w * cn -2 1,40 w * -2 1;;;;3j w * -2 apt;;;3j w apu -2 *;3j w aw *;;;;3j w *,1i w *;3j w * -8 aq2;;3j w * aq4;;;50 w zo * 6o9;;;;4g w t7 -2 * -2 aqb;;n w * -8 aqd;;n w * aqf aqg,n w * aqg;;;2e w * aqi;;;2e w * aql,3g w * aze;;4s w * aqn aqo,4s w * aqo;;;44 w * -2 aqq -2 aqr,44 w * jp 72q,44 w * aqs;;;;;;1u w aqu *;56 w 73l cn *;;36 w 3a * b21;;;;;;30 w * cn ar5 -2 ar6,30 w * ar5 -2 ar6,30 w * cn -2 ar6,30 w * -2 ar6;;;;;;1y w p *;;;;;2l w * cn 6vk,2l w * arg;;;2x w q0 72x *,2x w arj *;;2x w 8t qa 72u *;2w w 6nh q0 *;;;47 w * -2 arp;;;;47 w arr -2 * -2 art;;47 w * -2 arv arw arx;;;;47 w 6xu lw *,47 w 6xu *;;;2w w arj *;2w w q0 dh * 6jr 6nh;2w w q0 7q *;2w w 72u *;22 w dh 73y -2 *,22 w xv 73y -2 *,22 w 733 73y -2 *,22 w as6 -2 *;;22 w * -2 asj;22 w lw zf as7 dh 73y -2 *,22 w lw 11v as7 dh 73y -2 *,22 w lw zf as7 -2 *,22 w lw 11v as7 -2 *;22 w * asa;;;22 w asb cn *;;;22 w as6 * asg ash;22 w as6 * ash;;22 w xv *;;;;58 w asl * jj apg asn,58 w asl * apg asn;;2h w 1m * 6wh;;58 w jj aso asp dh 73y -2 *,58 w jj aso asp 7q -2 *,58 w aso asp dh 73y -2 *,58 w aso asp 7q -2 *;;58 w z7 6mv -2 * -2 ast,58 w 73s 6mv -2 * -2 ast,58 w asu -2 * -2 ast;;;;;;;;;58 w o8 hx at0 jj aso *,58 w o8 6sz at0 jj aso *,58 w 6sz at0 jj aso *,58 w o8 hx at0 aso *,58 w o8 6sz at0 aso *,58 w 6sz at0 aso *;;58 w at4 at2 73s *,58 w at4 at2 *;;;58 w * at7;;;;58 w jj aso at8 at9 -2 *;;;;;;;42 w atg *;42 w * atj;;;2j w 0 aam 0 * atm,2j w 0 0 * atm,2j w 0 aam * atm,2j w 0 * atm;;2j w 0 aam 0 atl atm *,2j w 0 0 atl atm *,2j w 0 aam atl atm *,2j w 0 atl atm *;;;;;2j w 8t jj aso *,2j w az aso *;2j w 0 * 3a atu,2j w 0 * atu;;;;19 w atw *;;;;;;19 w au2 *;;19 w 6nk *;;19 w * 6rm 6rm;19 w au7 *;19 w * 72u 6uy;;3z w * auc -2 aud,3z w * -2 aud;;;;;;;3z w * -4 auj;;3z w * -4 19b;34 w aqy 6zj 6o9 *,34 w aqy 6o9 *;;;3f w aum aun *,3f w aum *;3f w * auq aur,3f w * aur;;;;;3f w * -2 auv;;3f w * -2 aux;;3f w * -4 auz;;;3f w av0 * av2 av3;;;;r w av4 *;1l w t7 -2 * -2 av7;;2t w * av9 aw 6mj;;;24 w ava * avc,24 w ava *;;24 w apr *,d w 6z3 jj aso *,d w 3a aso *,51 w b3a b3b -4 *;49 w * -2 cn 6wn;4a w * avg avh 6mj;;;4x w * o8 6y6 avj -2 avk,4x w * 6uw avj -2 avk,4x w * o8 6y6 -2 avk,4x w * 6uw -2 avk,4x w * o8 6y6 avj -2,4x w * 6uw avj -2,4x w * o8 6y6 -2,4x w * 6uw -2,4x w * 6uw;;;4x w * -2 avm;;4x w 6nk *;4x w * 0 avp;;4x w * avr;;4x w * -2 o8 6y6,4x w * -2 avt;;4x w 1 atz *;4x w * -2 1;;4x w avw -2 *;;4x w avy *;;4x w aw0 cn 0 *;4x w * 0;4x w 6v1 *;4x w 0 *;4x w * 1m 11 740,4x w * ze 6sq,4x w * ze 6t2,4x w * cn 6t2,4x w * aw6;;4x w * aw8;;;4x w aw9 -2 *;;4x w * 1m 6xb;4x w awc *;;;;;;4x w awh awi *;;52 w awk *,16 w b2c * -2 1;52 w * -2 awn;;4n w * awp awq awr j7 75o aws -2 awt,4n w * awp awq awr j7 74a aws -2 awt,4n w * awp awq awr awu aws -2 awt,4n w * awq awr j7 75o aws -2 awt,4n w * awq awr j7 74a aws -2 awt,4n w * awq awr awu aws -2 awt,4n w * awp awr j7 75o aws -2 awt,4n w * awp awr j7 74a aws -2 awt,4n w * awp awr awu aws -2 awt,4n w * awr j7 75o aws -2 awt,4n w * awr j7 74a aws -2 awt,4n w * awr awu aws -2 awt,4n w * awp awq awr aws -2 awt,4n w * awq awr aws -2 awt,4n w * awp awr aws -2 awt,4n w * awr aws -2 awt;;;;;;;41 w * j7 75o aww,41 w * awx aww;;;41 w * t7 6wu aww;41 w * ax0 ax1;;;41 w * aus ax3 cn 6v2,41 w * aus ax3 6y2 7l,41 w * aus ax3 ax4,41 w * aus ax3;;;41 w * lw 11v ax6,41 w * lw zf ax6,41 w * 129 ax6;;;2c w * t7 asv ax9 axa,2c w * asv ax9 axa,2c w * t7 ax9 axa,2c w * ax9 axa,2c w * t7 asv axa,2c w * asv axa,2c w * t7 axa,2c w * axa;;;;2c w axb xq lw *,2c w axb 108 lw *,2c w axb axd *;;2c w * 8yf;2c w av4 * ax9 axg,2c w av4 * axg;;20 w * nx ms axi,20 w * 7e ms axi,20 w * agi axi,20 w axj axk axl *,20 w axj axl *,20 w axj axk *,20 w axj *;;;;;20 w * axn axo;;;20 w axd * 1m axq;;20 w * 0 1 axs,20 w * 1 axs;;;;;;20 w axt axu axv axw *;4w w * axz ay0,4w w * ay0;;;;4w w ay1 *;;4w w ay3 * ay5 ay6,4w w ay3 * ay6,4w w ay3 * ay5,4w w ay3 *;;;3 w 8t 128 6o9 *,3 w ay8 6o9 *;;3 w * jp 6lk,3 w * aya;;;3 w ayb *;;d w 1m * ayf;d 1s b94 * bgx;3x w * t7 754,3x w * t7 6r6,3x w * ayh;;;3x w ayi *;;3x w * dl 6r6;3x w ayl *;3x w 74j cn *;3x w 6oj cn * ayp -2 ayq;;;3x w * cn ays;;3x w * 6pn 73y;3x w ayt *;3x w * ayw;;3x w * cn 6vr,3x w * ayy;;;;4b w az0 *;1k w * -2 az3;;;;1k w az4 az5 *,1k w az4 *;1k w * jj 11r 6vt,1k w * 11r 6vt;;3g w 1m 128 az8 *,3g w aza az8 *;;;3g w azb * ba 6zh,3g w azb * cn 770;3g w 3b *;;;3g w 1m azf apa *;3k w * -2 azi;;;3k w azl -2 *;;;;3k w * azm azn,3k w * azn;;;3k w 6xb *;;;;;;;;;7 w azx azy azz *,7 w azx azz *;;7 w * -2 b03 aso 6wh;;;3e w * b06;;;3e w b07 -2 7l av4 *,3e w b07 -2 7l *;3e w b07 -2 *;3e w * 6pn 6li;3e w b0a *;3e w aw py agx *,11 w b0e 128 * b0f,11 w b0e * b0f;;;;11 w * b0h;;11 w yb *;;11 w b0j *;11 w aw *;11 w * -4 b0n;;11 w * 1;11 w *;;;;1i w b0s *;1i w *;;;1i w * b0v b0w,1i w * b0w;1i w * jj 6ym;;21 w 1m 6rx *;21 w * -2 b12;;21 w * aq7 b14;;3n w 1 *;;;;;15 w 6zz b16 b19 *,15 w 6zz b16 *;;;2h w b1c -2 *;4q w * cn b1f,4q w * b1f;;4q w b1e -2 * -2 b1h;;;4q w yn 8t b1i *,4q w yn 8t *;;;1v w b1l *;1v w mb *;1v w axk *;1v w nx ms *;1v w nx mb *;;;25 w * -2 b1u;;25 w * -2 b1w;;3r w * -2 b1y;;2k w 6mi *;36 w aqy *;;;1m w * b24;;48 w * b26 b27,48 w * b27;;;48 w * -2 b29;;48 w * b2b agx 0;;;16 w * 1;4l w * -4 1;4l w * -4 1;;4l w * -2 b2g -4 1;;4l w 1 b2i *;;4l w * atf b2k 1,4l w * b2k 1,4l w * atf 1,4l w * 1;4l w * b2n 0 1,4l w * b2n 1;;4l w * -4 1;;3i w * 7l 10p,3i w * cn 128;3i w 70y *;3i w 758 *;3v w 76l *;3v w 73t cn *;;;27 w * b2y;;27 w 6o9 b9 *;;27 w zo b2x b30 *;;55 w b32 7r 7l *;;55 w b34 *;;;55 w b37 -2 *;1c w *;;51 w b3a * -4 1m 6mj;51 w * -4 1m 6mj lw 11v -2 b3d,51 w * -4 1m 6mj b3e -2 b3d,51 w * -4 b3f lw 11v -2 b3d,51 w * -4 b3f b3e -2 b3d,51 w * -4 1m 6mj -2 b3d,51 w * -4 b3f -2 b3d;;;;51 w * cn 6zj 6iz,51 w * cn 6mj,51 w * 6zj 6iz,51 w * 6mj;;51 w b3h lw * b3j,51 w b3h * b3j;;;51 w * cn b3m -4 6mj,51 w * b3m -4 6mj;;4m w *;4m w *;;;32 w 1m 6wh cn 128 *,32 w 1m 6wh cn *;32 w * h7 b3t -4 b3u,32 w * b3t -4 b3u;;;;;;;;;31 w b3y b3z b40 *,31 w b3y b40 *;2i 1s pa *;;;2i 1s xy *;;2x 1s 88 qz xy *;;;2i 1s b49 *;;;;;;1b 1s * -2 ts q3;;1b 1s *;;1b 1s b4j *;1b 1s * b4m;;;q 1s 1m 7av b4n *,q 1s ts 7cx b4n *;;;;q 1s b4p b4q b4r *,10 1s b4p b4q b4r *;;;q 1s * b7 7ac b4t,q 1s * b7 7qk b4t,q 1s * b4u b4t,10 1s * b7 7ac b4t,10 1s * b7 7qk b4t,10 1s * b4u b4t;;;;q 1s b4x b4y *,10 1s b4x b4y *;;;40 1s b50 -2 b51 -2 *;;;40 1s b54 *;40 1s * b7 0 -2 1,40 1s * 0 -2 1,40 1s * b7 -2 1,40 1s * -2 1;;40 1s * -4 ts zf 7cx,40 1s * -4 1m y5 7av,40 1s * -4 1m zf 7e1;3j 1s * -2 b5a;;;3j 1s b5b -2 *;;3j 1s b5d b7 *;;3j 1s * b5f;3j 1s *;3j 1s * -8 b5j;;;;3j 1s * b7 b5l,3j 1s * b5l;;50 1s b5n * b5p,2e 1s * b64,33 1s bl4 * bl2;;50 1s 7o1 1m * 7cx;58 1s b9k *;;;4g 1s 7o1 -2 * -2 b5v;;n 1s * -8 b5x;;n 1s * b5z b60,n 1s * b60;;;2e 1s aqh *;;;;;4s 1s b65 b7 *,4s 1s b65 *;44 1s * -2 b68 -2 b69;;;44 1s * 7lf 7ud,44 1s * b6b;;1u 1s * b7 7nb,1u 1s * tz 7nw,1u 1s * b6d,1u 1s * b5r b6e,1u 1s * b6e,1u 1s * b7 tz 7nw,1u 1s * b7 b6f,1u 1s * b6f;;;;1u 1s *;1u 1s * b5r b6i,1u 1s * b6i;;;;m 1s * b6k;28 1s * b62 b6n;;28 1s *;;g 1s * b6r ayf b6s,g 1s * b6r b6s;;;g 1s * b7 zf -2 b6u,g 1s * aw zf -2 b6u,g 1s * b5r -2 b6u;;;;4f 1s * -4 b6w;4f 1s *;30 1s * b7 b70 -2 b71,30 1s * b70 -2 b71,30 1s * b7 -2 b71,30 1s * -2 b71;;2 1s bi1 q3 1m bi2 *,2 1s bi1 1m bi2 *,2 1s bi1 q3 bi2 *,2 1s bi1 bi2 *;;30 1s b72 -2 * -2 b74;;;3d 1s b75 *;;3d 1s b77 qx * b79,3d 1s b77 * b79;;3d 1s 79s *;;3d 1s b7b *;;;;1y 1s p *;1y 1s * -2 b7i;;;1y 1s b7j b7e *,1y 1s b7j *;;;1f 1s 7v5 b5b *;;1f 1s 7v5 qx ut -4 * -2 b7q -2 b7r,1f 1s 7v5 ut -4 * -2 b7q -2 b7r,1f 1s 7v5 7ov ut -4 * -2 b7q -2 b7r,1f 1s 7qk -4 * -2 b7q -2 b7r;;;;1f 1s * b7u;;;1f 1s b7v -2 * 7o1 b7x,1f 1s b7v -2 * b7x;;;1f 1s 7qk -2 b7y -2 *;;;;1f 1s b82 -2 7tf *;;;1f 1s b84 b85 7o1 aam *;2l 1s * e2 7lm,2l 1s * 1t2;2x 1s b89 *;;;;;;;47 1s b8e -2 *;;47 1s b8j -2 * -2 b8i;;;2w 1s pa hx *,2w 1s b89 *;;;2w 1s b8m * p9 7jf,2w 1s b8m * pv 7m2 co,2w 1s b8m * p9 7m2 7ud,2w 1s b8m * b8o;;22 1s 7ws gd -2 *,22 1s b8q -2 *;;22 1s ayf * gd -2 b8s,22 1s ayf * -2 b8s;;;;22 1s b8u b7 *;;;22 1s b8w b8x *;24 1s bd8 * bd9;;;22 1s b8z b90 le b91 -2 *,22 1s b8z b90 b91 -2 *;;;22 1s b93 b94 *;;58 1s b96 qa * b98,58 1s b96 * b98,58 1s b9i qa * b9j,58 1s b9i * b9j,5k 1s bj5 * bj6;;;58 1s b97 b99 gd *;;;;58 1s * -2 b9c -2 b9d;;;;;;;;;58 1s * -2 b5r b9m,58 1s * -2 b9m;58 1s * -2 b9p;;;58 1s b9q *;;;;;;;p 1s ts 7be pv *;p 1s * -4 ba0 -2 ba1 -2 ba2;;;;;;p 1s pa xq 7ht ba3 ba4 *,p 1s pa ba6 ba3 ba4 *;;;;;p 1s ba7 -4 ba8 ba9 *;;p 1s ts 7be bab *;3y 1s *;;3y 1s * bag;;42 1s * b62 bai,42 1s * bai;;;42 1s baj *;;42 1s baj *;18 1s *;18 1s *;2j 1s 0 8up 0 * baq bar,2j 1s 0 0 * baq bar,2j 1s 0 8up * baq bar,2j 1s 0 * baq bar,2j 1s 0 8up 0 * baq,2j 1s 0 0 * baq,2j 1s 0 8up * baq,2j 1s 0 * baq;;;;2j 1s bas 0 8up 0 * bau co,2j 1s bas 0 0 * bau co,2j 1s bas 0 8up * bau co,2j 1s bas 0 * bau co,2j 1s bav 8up baw * bau co,2j 1s bav baw * bau co,2j 1s bav 8up * bau co,2j 1s bav * bau co;;;;;2j 1s bax b97 *;;2j 1s bas baz * bb1,2j 1s bas * bb1,2j 1s bas baz *,2j 1s bas *;;2j 1s 0 * ts co,2j 1s 0 * 40 co;2j 1s 0 bb2 *;;;;;19 1s * 7lf b7 -2 1,19 1s * 7oh 7lv -2 1,19 1s * bb9 -2 1,19 1s * 1 -4 bba;;;;;19 1s bbc *;;;19 1s xy *;19 1s * 7mk bbi -2 bay,19 1s * bbi -2 bay,4x 1s bdz b7 *;;19 1s * -2 bbk 1 -4 bbl,19 1s * -2 1 -4 bbl;;;;19 1s 1 bbm 8yf * ts co;19 1s * p9 7jf,19 1s * pv co;19 1s * bbq bbr;;;19 1s * -2 e2 7b2,19 1s * -2 1m nq,19 1s * -2 b7 7b2;;3z 1s * bbv bbw,3z 1s * bbw;;;3z 1s 1zm -2 *;1q 1s *;1q 1s * db 7mz bc0,1q 1s * bc1 bc0;;;;34 1s 7cx *;;;;3f 1s * bc8 bc9,3f 1s * bc9;;;3f 1s * 88 bcb bcc,3f 1s * bcb bcc,3f 1s * 88 bcc,3f 1s * bcc;;;;;3f 1s * -2 bcg;;3f 1s * -2 bci -2 bcg,3f 1s * -2 -2 bcg;;;3f 1s * bc8 ut 7tx,3f 1s * bc8 bcj,3f 1s * ut 7tx,3f 1s * bcj;3f 1s * 88 b5z bcm,3f 1s * b5z bcm,3f 1s * 88 bcm,3f 1s * bcm;;3f 1s * bco bcp,3f 1s * bcp;;;;21 1s pv g4 bcq *;21 1s * aam bct;;;;r 1s * bcv,r 1s *;;r 1s bcx b4e *,r 1s bcx *;r 1s *;;1l 1s 7o1 -2 bd0 -2 *;;1l 1s 88 qa 7qc -2 bd2 -4 *,1l 1s 7o1 ut -2 bd2 -4 *,1l 1s ty 7ws -2 bd2 -4 *,1l 1s dh 88 dz -2 bd2 -4 *,1l 1s bd4 -2 bd2 -4 *;;;2t 1s bd5 b7 * e2 7b2;3c 1s *;;;24 1s * bd9;49 1s * -2 41 7mz,49 1s * -2 7o1 qx 7mz;49 1s * -2 bdd,49 1s * -2;;;;49 1s * -2 bdh;;4a 1s 77q b7 *;4a 1s * b7 bdk e2 7b2;;4x 1s * -2 bdm;;;4x 1s * 0 bdp;;;;4x 1s bdr *,4x 1s * be6 be7,4x 1s beb * be6 -2 bec,4x 1s beb * -2 bec;4x 1s * -2 bdu;;4x 1s * -2 bdw;;4x 1s * b7 0 bdy;;;4x 1s * b7 7ld,4x 1s * tz 1vz,4x 1s * be1;;4x 1s bdz -2 *;4x 1s * be4;;4x 1s bcy -2 *;;;4x 1s * 0 be9;;;;;;4x 1s bed bd4 *;4x 1s * beg;;;4x 1s * e2 beh;;4x 1s bej *;;;52 1s *;52 1s * bep;;52 1s * bd4;;52 1s ber -2 *;52 1s * 0 dh beu;;;4n 1s * bex bey bez 7oh 7lv bf0 -2 bf1,4n 1s * bex bey bez qx 7to bf0 -2 bf1,4n 1s * bex bey bez bf2 bf0 -2 bf1,4n 1s * bey bez 7oh 7lv bf0 -2 bf1,4n 1s * bey bez qx 7to bf0 -2 bf1,4n 1s * bey bez bf2 bf0 -2 bf1,4n 1s * bex bez 7oh 7lv bf0 -2 bf1,4n 1s * bex bez qx 7to bf0 -2 bf1,4n 1s * bex bez bf2 bf0 -2 bf1,4n 1s * bez 7oh 7lv bf0 -2 bf1,4n 1s * bez qx 7to bf0 -2 bf1,4n 1s * bez bf2 bf0 -2 bf1,4n 1s * bex bey bez bf0 -2 bf1,4n 1s * bey bez bf0 -2 bf1,4n 1s * bex bez bf0 -2 bf1,4n 1s * bez bf0 -2 bf1;;;;;;;4n 1s * bf4 -2 bf5 bf6 -2 0 bf7,4n 1s * -2 bf5 bf6 -2 0 bf7,4n 1s * bf4 -2 bf6 -2 0 bf7,4n 1s * -2 bf6 -2 0 bf7,4n 1s * bf4 -2 bf5 -2 0 bf7,4n 1s * -2 bf5 -2 0 bf7,4n 1s * bf4 -2 -2 0 bf7,4n 1s * -2 -2 0 bf7;;;;;4n 1s * -2 bf5 -2 bf9 bf1;;41 1s * 7oh 7lv 0 bfb,41 1s * bfc bfb;;;41 1s * ts 7ac bfe;;41 1s * bfg bfh;;;41 1s * bfj 7ac 126 7e7,41 1s * bfj 7ac 127 7e7,41 1s * bfj 7ac bfk;;;41 1s * aam b4r bfn dh,41 1s * b4r bfn dh,41 1s * aam bfn dh,41 1s * bfn dh;41 1s bfl aam b4r * bfn dh,41 1s bfl b4r * bfn dh,41 1s bfl aam * bfn dh,41 1s bfl * bfn dh;;;;;;;2c 1s * 88 bfu 1m bfv,2c 1s * bfu 1m bfv,2c 1s * 88 1m bfv,2c 1s * 1m bfv,2c 1s * 88 bfu bfv,2c 1s * bfu bfv,2c 1s * 88 bfv,2c 1s * bfv;;;2c 1s * 88 bfu bfx,2c 1s * bfu bfx,2c 1s * 88 bfx,2c 1s * bfx;;;20 1s bfy agd aam *,20 1s bfy aam *,20 1s bfy agd *,20 1s bfy *;20 1s * bg1 bg2,20 1s * bg1;;;;;20 1s * 0 1 bg6,20 1s * 1 bg6;;;;;20 1s * -2 bcj;20 1s * 0 1 -2 bgc -2 bgd,20 1s * 1 -2 bgc -2 bgd;;;20 1s bcy 0 -2 7o1 qa -2 *,20 1s bcy 0 -2 bgf -2 *;;;20 1s bgg aoj 7o1 qa b5o *,20 1s bgg aoj b5n b5o *,20 1s bgg 7o1 qa b5o *,20 1s bgg b5n b5o *;20 1s dh agd *;4w 1s bgm *;;4w 1s bgj bgk *,4w 1s bgj *;;4w 1s * -2 bgo;;;4w 1s bgp *;;;3 1s bgs *,3 1s * d4 79s,3 1s * bgu;;;;;;d 1s bgy b97 *;;b 1s 7ac *;;b 1s bh2 *;;;;c 1s bh5 bh6 -2 *,c 1s bh5 -2 *,c 1s bh8 bh9 -2 *,c 1s bh8 -2 *;;;c 1s * bcb -2 bhb,c 1s * -2 bhb;;c 1s *;c 1s * bhe -2 bhf,c 1s * -2 bhf;;;c 1s * bhh 1,c 1s * 1;;;c 1s 7d2 *,c 1s * 7pt;;j 1s *;s 1s *;;s 1s bhn *;s 1s * ai2 -2 1,s 1s * -2 1;s 1s * bhr -2 bhs;;;23 1s *;5e 1s * -8 1;5e 1s 1 -4 *;5e 1s * -2 1;4y 1s *;3w 1s *;3w 1s *;3w 1s *;;;;;;;;;;2 1s * 1m 7o5 aw zf,2 1s * 1m 7o5 aw 11v,2 1s * 1m 7o5 7e7;;;;4q 1s bib yn -2 bic bid -2 *,4q 1s bib -2 bic bid -2 *,4q 1s bib yn -2 bic -2 *,4q 1s bib -2 bic -2 *;;;4q 1s * -2 bif -2 big,4q 1s * -2 -2 big;;4q 1s bii b7 *;;;4q 1s bik 88 bil *;4q 1s * -2 bio;;1v 1s agd *;1v 1s * 7o1 q3,1v 1s * ty ob,1v 1s * 7o1 ob,1v 1s * bir;;1v 1s * bit biu;;;;1v 1s agd * -2 bix;;0 1s *;i 1s *;45 1s * 7ro bj1 b97 bj2;;;5k 1s * -2 3y 7eh;5k 1s bj3 -2 *;;5k 1s bj5 *;;5k 1s bj7 * -2 bj9;;;5k 1s bja d4 y5 *,5k 1s bja b62 *;5k 1s * aam bjd,5k 1s * bjd;;5k 1s * -2 jb;1d 1s *;1d 1s * -2 bjh;;1d 1s *;;3r 1s bjj -4 *;2d 1s * bjm -2 bjn;;;;2d 1s p9 7pa bjo 7mz *,2d 1s e2 7p3 bjo 7mz *,2d 1s p9 7pa bjo *,2d 1s e2 7p3 bjo *;;2d 1s bjq * bjs,2d 1s * bjs;;;2d 1s bjt -2 * -4 bjv;;2d 1s * -8 bjl bjx bjy bjz,2d 1s * -8 bjl bjx bjz;;;;;4i 1s * -2 bk0,4i 1s bk2 -4 *;;4i 1s * -4 bk4;;;o 1s * bk7 -2 1;;o 1s 1 b7 *;o 1s 0 bbn b7 *;;o 1s * 1 -2 bka;o 1s * -2 bkd -2 bke;;;o 1s * -2 0 -8 bkg;;o 1s * bki -2 1;;1r 1s * -2 bkk;;1r 1s * bkm bkn;;;1r 1s b4e *,1r 1s *;;1r 1s a3p 7ac *;1r 1s * bks bkt -2 bku;;;;;;35 1s bkw qa b97 *,35 1s bkw b97 *;6 1s *;1w 1s * -4 bl0;;;;33 1s bl1 bl2 *;;;;33 1s bl5 ut bl6 *,33 1s bl5 ut *;4 1s *;;;a 1s bl9 bla -2 *;3a 1s *;54 1s *;38 1s * -8 blf;;;38 1s blg -2 *;38 1s * ts 7kb,38 1s * p9 7k8,38 1s * blj;;1j 1s *;;;3t 1s * blo blp 1,3t 1s * blp 1,3t 1s * blo 1,3t 1s * 1;;;3t 1s * -2 1;3t 1s 1 -2 *;3t 1s * -4 1;2u 1s * -8 1;1a 1s *;1a 1s 7w4 *;4h 1s * ts blx;;;;4h 1s bly blz *;4h 1s * bm2 bm3;;;4h 1s * -2 bm5;;4h 1s * ts uu;;;4h 1s bm7 88 bm8 *;5j 1s *;5j 1s ut bl6 *,5j 1s ut *;;5j 1s b5o *;1k 1s * bmf;;1k 1s * b62 bmh;;;1k 1s bmi *;4b 1s *;4u 1s *;4u 1s * bmn;;16 1s * an1 -2 1;16 1s * 0 dh,16 1s * 1;16 1s * b7 1;3n 1s * bms;;48 1s * bmv bmu,48 1s * bmu;;;48 1s b4e * b4e bmx bmy,48 1s * b4e bmx bmy,48 1s b4e * bmx bmy,48 1s * bmx bmy;;;;;2h 1s agd *;2h 1s 7b5 q3 -2 *,2h 1s bn1 -2 *;;;3g 1s bn3 bn4 *;3g 1s * b4e bn7,3g 1s * bn7;;;36 1s bn8 *;2k 1s *;1m 1s * bnc;;1m 1s * 1m bne;;1m 1s *;1m 1s *;2o 1s * -8 bni;;2o 1s bnk -8 *;;2o 1s * -2 bnm;;;2o 1s bnn -4 *;;;2p 1s * -4 bns;;;2p 1s bnv -8 *;;2p 1s * 88 -2 bnx;;2p 1s * -2 1m zf,2p 1s * -2 8yf;2p 1s dh *;;w 1s 77b d4 *;w 1s * -4 bo3;;w 1s *;3x 1s *;5f 1s *",
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
    "warned"
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
   "across": true,
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
   "across": true,
   "unless": [
    "freight"
   ],
   "unlessText": [],
   "guards": [
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
   "across": true,
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
   "across": true,
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
   "across": true,
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
